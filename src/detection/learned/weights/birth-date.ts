import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 459 candidates that are, 504 that are not.
 * On families it was not taught on:
 * - above -1: found 94.3 %, wrongly 12.5 %
 * - above -0.5: found 92.4 %, wrongly 8.5 %
 * - above 0: found 90.2 %, wrongly 5.4 %
 * - above 0.5: found 88.0 %, wrongly 4.8 %
 * - above 1: found 85.0 %, wrongly 3.0 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:bef90fd2b3045407981e05552aa125ae1da054865f0ea92ef27ac3ba7eabc2eb",
  intercept: -0.574,
  weights: `
before , -132
before 0 -19
before : 29
before ^ -38
before aan -336
before aangevraagd 260
before aanvrag -123
before adreswijz -198
before al 63
before all -225
before april -224
before aub -166
before bel -82
before bell -110
before belt -96
before ben 265
before betaald -126
before bij 249
before bos 134
before brief -170
before brug -136
before bsn -201
before dag 109
before dat 126
before de -447
before dez -95
before die -126
before dochter 215
before dochtertj 153
before een -323
before eerst 122
before en -47
before er -161
before februari -91
before fout 262
before gat -114
before geboorteaangift -203
before geboortebos -211
before geboortedag -83
before geboortedatum 497
before gebor -214
before gebortedatum 209
before gegeven 218
before gemeent -274
before gemeentehuis -266
before gen -244
before ging -122
before goedemorg 179
before har -226
before harmonie -239
before heb -384
before heeft -96
before het 106
before hier -145
before hij 161
before huwelijk -196
before id 61
before ik 144
before in 168
before inschrijv -87
before is -211
before jar -166
before jeugdhuis -215
before jip 252
before jongst 171
before juli -209
before jullie 75
before k 179
before kan -257
before kapel -133
before kermis -108
before kind 151
before kinder -280
before kinderboerderij -141
before kindj 311
before kindjes -208
before klar 154
before kreg 156
before kwam 174
before lamp -231
before lot 285
before lowie -157
before ma 150
before mag -111
before man 172
before mar -50
before me -233
before met -72
before mevrouw 126
before mij -66
before mijn -162
before mn 121
before moet 150
before mog -117
before nam 303
before nar -234
before niet 296
before nieuw -235
before nog 148
before nor 200
before nul -353
before odet 292
before of -237
before ons -52
before onz -71
before open -96
before oud -345
before over -229
before overled -277
before papier 92
before paspoort -398
before regel -179
before rijbewijs -207
before rijksregister -278
before rijksregisternr -141
before rijksregisternummer -243
before samira 289
before schol -121
before sem 180
before speelpleinwek -72
before speeltuin -109
before stat 184
before straatfeest -124
before strat -99
before t -217
before te 133
before ter 116
before tuss -195
before tweeling 111
before u -119
before uittreksel 149
before uw -120
before vader 158
before van -219
before vergunn -237
before verjaardag -177
before voetbalclub -117
before vor -97
before vrouw 161
before vuilophal -109
before waarop -158
before wanner -117
before was -321
before we -307
before werd 127
before werk 139
before wij -210
before will -184
before woning -193
before word -135
before wordt -290
before yara 238
before zag 172
before ze -107
before zij 311
before zijn 269
before zon 310
before zoontj 96
before zwembad -188
before1 ( 252
before1 , 465
before1 0 -220
before1 : -46
before1 ^ 185
before1 afsprak -365
before1 ben 292
before1 datem 159
before1 datum 208
before1 de -56
before1 den 92
before1 gb 179
before1 geb 137
before1 gebdatum 165
before1 geboortedtm 206
before1 gebor 277
before1 geborenop 224
before1 gedateerd -167
before1 ingang -167
before1 is 368
before1 kom -140
before1 m -137
before1 met -205
before1 moet 161
before1 na -331
before1 neg -291
before1 nul -76
before1 of -151
before1 op -226
before1 opgericht -239
before1 pas -170
before1 per -523
before1 rijksregister -187
before1 rijksregisternummer -161
before1 sind -378
before1 stat -158
before1 teg -270
before1 tot -246
before1 trouw -163
before1 tuss -188
before1 van -21
before1 vanaf -305
before1 verloopt -195
before1 vor -365
before1 was -180
before1 zijnd 64
before1 zondag -199
before2 ( 311
before2 , -27
before2 0 -61
before2 : 117
before2 ^ 71
before2 aalst 59
before2 aangevraagd -238
before2 afsprak -372
before2 als 137
before2 april -116
before2 ben 178
before2 besluit -266
before2 bestat -216
before2 betaald -227
before2 brief -451
before2 buurtfeest -201
before2 dan -234
before2 dat 230
before2 dateert -193
before2 de 135
before2 die -317
before2 dob 123
before2 dochter 116
before2 doen -170
before2 en 270
before2 er 225
before2 gan -197
before2 geb 101
before2 geboort 159
before2 geboortedag 176
before2 geboortedatum 135
before2 gebor 30
before2 gebort 108
before2 geldig -120
before2 geopend -112
before2 geplant -195
before2 gesticht -145
before2 het 90
before2 hij -171
before2 ik 40
before2 in -103
before2 ingewijd -150
before2 is -100
before2 juni -102
before2 levenslicht 310
before2 licht 234
before2 me 275
before2 mijn 118
before2 negenennegent -278
before2 of 122
before2 op -234
before2 open -128
before2 opgericht -208
before2 paspoort -195
before2 reglement -101
before2 rijksregisternr -239
before2 rijksregisternummer -168
before2 stat -157
before2 t -137
before2 te -157
before2 thorbeck -172
before2 trouw -204
before2 tweeling 253
before2 vader -104
before2 vergader -101
before2 verhuiz -104
before2 verjaardag 141
before2 verjar 233
before2 vier -144
before2 was -93
before2 we -234
before2 wereld 174
before2 wij -263
before2 wordt -145
before2 zij -105
behind ! -254
behind $ -134
behind ( -88
behind ) 117
behind , -99
behind . -57
behind 0 173
behind : 227
behind ? -309
behind @code 69
behind aan 276
behind aangift 300
behind aanvrag -158
behind achter 100
behind adres 219
behind affich -125
behind afsprak -112
behind akt -84
behind al 71
behind allen 199
behind als 79
behind altijd 161
behind ambtenar -227
behind ander 106
behind archief -163
behind asbest -180
behind asfalt -84
behind aub 167
behind augustus -135
behind ben 145
behind bestat -111
behind bestemmingsplan -122
behind bezwar -118
behind bij 172
behind binnenlop -102
behind brug -77
behind bus 142
behind centrum -218
behind containerpark -188
behind crech 258
behind da 106
behind dag -68
behind dan 111
behind dar -413
behind datum 265
behind de -58
behind december -150
behind den -211
behind denk 302
behind dez -176
behind dicht -256
behind die -69
behind dijk -156
behind dit 96
behind doe 162
behind doet -182
behind dor -83
behind dorp 140
behind dus 250
behind een -63
behind er -299
behind ergen -244
behind eten -134
behind fotos -208
behind fout -156
behind geb 227
behind geboortebos 237
behind geboortedatum 234
behind gebor 178
behind gekom 172
behind geldt -89
behind gen 90
behind genoeg 155
behind gestrooid -127
behind getrouwd -255
behind gev 129
behind grag 50
behind groep -248
behind har 299
behind heb 328
behind heeft 194
behind hem 187
behind het 193
behind hier 366
behind hij 225
behind hondenbelast -221
behind houd -244
behind id 136
behind iemand -220
behind iet 257
behind ik 41
behind jar -110
behind je -61
behind jubileum -150
behind juist 92
behind jullie -297
behind juni -68
behind kaart 106
behind kan 202
behind ker 102
behind kinder -73
behind kleuter 218
behind klopt -301
behind kom -202
behind komt -352
behind korting 139
behind kunt -237
behind las -186
behind lat -276
behind leerplicht 144
behind mag -116
behind man -295
behind me 104
behind mee 323
behind meedoen 154
behind men 85
behind mer -95
behind met 86
behind mij -70
behind mijn 103
behind moet -274
behind mog -201
behind na 59
behind nam 188
behind nar -45
behind ne -181
behind net 272
behind niet 245
behind nieuw -264
behind nog 116
behind nu 180
behind okt 131
behind onder -89
behind onderhoudt -93
behind op 37
behind oud -233
behind over 201
behind parkinson 209
behind pas -228
behind paspoort 185
behind put -89
behind raadhuis -276
behind raadzal -139
behind recht 72
behind rijbewijs 285
behind rijst -218
behind sit -133
behind stadhuis 190
behind stan 108
behind stemm 216
behind stempas 176
behind strat -207
behind tel 151
behind terug -151
behind tijd -184
behind toch -243
behind toen 248
behind tot -338
behind trouw 246
behind trouwzal -245
behind turkij -188
behind twee 231
behind twintig 137
behind u 311
behind uit 109
behind uittreksel 177
behind uur -202
behind uw -217
behind van -145
behind verhuiz 154
behind verleng -47
behind vind -80
behind vor 254
behind vrag -97
behind waarop -93
behind wachtlijst 171
behind wag -113
behind wanner 35
behind want -118
behind war 138
behind we -299
behind welk 142
behind werk -182
behind wet 219
behind wie -164
behind wij -173
behind wil 48
behind won 185
behind woont 121
behind word -182
behind zal -126
behind ze -48
behind zegg 189
behind zegt -201
behind zelf 197
behind zij 288
behind zijn -42
behind zit 52
behind zoek -83
behind zoiet -219
behind zon 179
behind zonder -159
behind1 ! -244
behind1 $ 122
behind1 ( 117
behind1 ) 464
behind1 , 174
behind1 0 -297
behind1 : -126
behind1 ? -316
behind1 als 140
behind1 ben 106
behind1 bestat -270
behind1 bsn 187
behind1 dor -256
behind1 dus 358
behind1 en 263
behind1 geb 242
behind1 gebor 54
behind1 het -257
behind1 ik 163
behind1 in 116
behind1 is -184
behind1 mag 219
behind1 mar -255
behind1 met 95
behind1 mevrouw 173
behind1 moest 86
behind1 nar -265
behind1 niet -214
behind1 nog -222
behind1 of -207
behind1 om 130
behind1 op -62
behind1 open -164
behind1 over -212
behind1 overled -186
behind1 sorry -118
behind1 stat -269
behind1 stond -271
behind1 te 345
behind1 ter 172
behind1 toch -132
behind1 tot -133
behind1 vanaf -137
behind1 verhuis -112
behind1 verhuiz -79
behind1 volgen -174
behind1 vor -282
behind1 war 89
behind1 was -244
behind1 wil -213
behind1 won -184
behind1 zegt -179
behind1 zesenvijft -76
behind1 zijn 54
behind1 zonder -102
behind1 zou -65
behind2 $ 78
behind2 . -426
behind2 0 -185
behind2 : 92
behind2 ? -135
behind2 achtenzevent -76
behind2 afsprak -102
behind2 als -148
behind2 ben 172
behind2 bestat -200
behind2 bij -120
behind2 bsn 163
behind2 dan 110
behind2 de -384
behind2 delfzijl 206
behind2 dus 156
behind2 echt 175
behind2 een -213
behind2 en 191
behind2 er -351
behind2 fes 193
behind2 gat 262
behind2 grag 138
behind2 heb 110
behind2 hebb -75
behind2 heeft -78
behind2 het -227
behind2 hier -152
behind2 hij 339
behind2 hoe -64
behind2 ie 107
behind2 ik -147
behind2 in -98
behind2 is -88
behind2 jullie 112
behind2 kan 108
behind2 kom 81
behind2 mag -221
behind2 mar 172
behind2 moeder 241
behind2 moet -233
behind2 mog -82
behind2 nar -144
behind2 nee 69
behind2 niet 55
behind2 nog -144
behind2 ons 70
behind2 onz -150
behind2 op 28
behind2 sint 162
behind2 stat -59
behind2 te -104
behind2 tot -115
behind2 trouw -218
behind2 van 225
behind2 vanaf -219
behind2 vor -233
behind2 war -282
behind2 was -163
behind2 welk 290
behind2 wereld 172
behind2 wie -70
behind2 wij -95
behind2 wil 402
behind2 will -295
behind2 wonend 216
behind2 woont 333
behind2 wordt 130
behind2 ze 286
behind2 zij 92
behind2 zijn -227
behind2 zou 263
bothBefore ( gebor 288
bothBefore , geb 294
bothBefore , geboortedatum -164
bothBefore , gebor 396
bothBefore , op 55
bothBefore , per -97
bothBefore 0 gb 121
bothBefore 0 gebor 241
bothBefore 0 of -199
bothBefore 0 op -109
bothBefore 0 per -187
bothBefore ^ afsprak -294
bothBefore ^ datum 232
bothBefore ^ geb 243
bothBefore ^ gebdatum 165
bothBefore ^ geboortedatum 320
bothBefore ^ geboortedtm 206
bothBefore ^ gebor 207
bothBefore ^ is 117
bothBefore ^ op -333
bothBefore ^ per -211
bothBefore ^ sind -170
bothBefore ^ tot -191
bothBefore ^ vanaf -157
bothBefore ^ zaterdag -185
bothBefore aalst den 108
bothBefore aalst op 294
bothBefore aangevraagd op -238
bothBefore afsprak : -264
bothBefore afsprak op -250
bothBefore als geboortedatum 204
bothBefore ben gebor 147
bothBefore ben op 183
bothBefore ben van 187
bothBefore besluit van -266
bothBefore bestat sind -212
bothBefore betaald op -227
bothBefore brief van -299
bothBefore dat is 257
bothBefore dateert van -193
bothBefore die na -202
bothBefore doen op -170
bothBefore gan per -197
bothBefore geboort datem 159
bothBefore geboortedag is 176
bothBefore geboortedatum : 234
bothBefore geboortedatum is 85
bothBefore gebor : 348
bothBefore gebor den 151
bothBefore gebor op 155
bothBefore gebor tuss -188
bothBefore gebort datum 108
bothBefore geldig tot -120
bothBefore geopend op -112
bothBefore geplant op -195
bothBefore gesticht op -145
bothBefore ik ben 125
bothBefore ik op -45
bothBefore in op -103
bothBefore ingewijd op -182
bothBefore is gebor 274
bothBefore is op -81
bothBefore is van 35
bothBefore juni of -102
bothBefore levenslicht op 310
bothBefore licht op 234
bothBefore mijn geboortedatum 118
bothBefore op nul -76
bothBefore open op -73
bothBefore opgericht op -208
bothBefore paspoort verloopt -195
bothBefore reglement van -101
bothBefore t m -137
bothBefore trouw op -204
bothBefore vader ( -104
bothBefore van den 196
bothBefore van vor -306
bothBefore verhuiz per -80
bothBefore verjaardag is 141
bothBefore verjar op 233
bothBefore wereld op 174
bothBefore wij trouw -142
bothBefore wordt op -145
bothBefore zijn op -199
earlier . -79
earlier ? 117
earlier bedoel 332
earlier ben -227
earlier bij 304
earlier buit -171
earlier dag -242
earlier dat 56
earlier data -298
earlier datum -263
earlier de -490
earlier die -378
earlier doorgev 128
earlier een 283
earlier en 259
earlier even 73
earlier ge -333
earlier geboortedata 320
earlier geboortedatum 419
earlier gebor -312
earlier had -171
earlier har 91
earlier hebb 218
earlier het 255
earlier hoe 132
earlier huis 217
earlier in -144
earlier is -323
earlier je 78
earlier k 145
earlier kampverzeker 320
earlier lat 176
earlier mijn 463
earlier moest 163
earlier moet 92
earlier nam -96
earlier nieuw 126
earlier nodig -171
earlier nog -126
earlier ons 90
earlier onz -372
earlier ook 274
earlier op -134
earlier repetities -298
earlier te 280
earlier u 155
earlier van 24
earlier verget 146
earlier verjaardag 326
earlier vor 123
earlier wanner -432
earlier was -108
earlier wat -65
earlier welk -322
earlier wet -124
earlier wil 218
earlier wild -114
earlier zal -194
earlier zijn 387
earlier zoek 191
elsewhere ! 406
elsewhere ( 226
elsewhere , -193
elsewhere . 169
elsewhere 0 -67
elsewhere : 165
elsewhere ? -108
elsewhere @code -224
elsewhere aangevraagd -127
elsewhere aangift 284
elsewhere aanvrag 246
elsewhere adres -235
elsewhere afsprak 52
elsewhere al 83
elsewhere allebei 150
elsewhere alles 147
elsewhere als 68
elsewhere an -187
elsewhere antwoord -77
elsewhere app 226
elsewhere attest -224
elsewhere be 84
elsewhere bel 156
elsewhere belast 155
elsewhere ben 78
elsewhere besliss -247
elsewhere beslist -176
elsewhere betaald 142
elsewhere bezwar -381
elsewhere bij -170
elsewhere bijzonder 82
elsewhere binn 105
elsewhere breda 171
elsewhere brief -113
elsewhere broer 205
elsewhere bruid 94
elsewhere bruidegom 93
elsewhere bsn -171
elsewhere burgemeester 81
elsewhere bus 185
elsewhere collega 171
elsewhere contactperson 106
elsewhere d 54
elsewhere dag -202
elsewhere dan -40
elsewhere dank -64
elsewhere dar -364
elsewhere dat -120
elsewhere db -152
elsewhere de 65
elsewhere den 72
elsewhere die -387
elsewhere dit 92
elsewhere dochter -219
elsewhere doen 182
elsewhere doet 269
elsewhere dossier 135
elsewhere drie -153
elsewhere dubbel 243
elsewhere een -138
elsewhere en 120
elsewhere er -34
elsewhere exampl -172
elsewhere extra -197
elsewhere feest -80
elsewhere formulier -86
elsewhere fotos -142
elsewhere g 225
elsewhere gan 188
elsewhere gast -101
elsewhere gat -240
elsewhere ge -321
elsewhere geb 59
elsewhere geboortedatum 161
elsewhere gebor -30
elsewhere gegeven 167
elsewhere gemeent -65
elsewhere gen -289
elsewhere geregistreerd 228
elsewhere gerust 247
elsewhere getuig 171
elsewhere geweest 241
elsewhere grag 122
elsewhere gratis 205
elsewhere groet 171
elsewhere gsm 135
elsewhere half -246
elsewhere heb 107
elsewhere het 68
elsewhere hier -300
elsewhere hij -79
elsewhere hoe 218
elsewhere hoevel 149
elsewhere hond -90
elsewhere honderd 102
elsewhere hor 201
elsewhere huis 82
elsewhere huwelijk 153
elsewhere iemand -201
elsewhere iet -286
elsewhere ik 169
elsewhere inschrijv 121
elsewhere is -341
elsewhere j 216
elsewhere ja -129
elsewhere jar 231
elsewhere jawoord 171
elsewhere je 60
elsewhere jef -281
elsewhere juli -107
elsewhere jullie -76
elsewhere juni -71
elsewhere k 110
elsewhere kan -35
elsewhere kat -314
elsewhere kermis -91
elsewhere kijk 258
elsewhere kinder 180
elsewhere klein 222
elsewhere kleinkinder -174
elsewhere kom 273
elsewhere krijg -74
elsewhere kunn -238
elsewhere kunt 108
elsewhere kwartelstrat 171
elsewhere kwijt 145
elsewhere lang -66
elsewhere len -103
elsewhere mag -126
elsewhere mail 141
elsewhere man 149
elsewhere mar -185
elsewhere mee 79
elsewhere meester -171
elsewhere met -43
elsewhere mevrouw 311
elsewhere mij -196
elsewhere mijn 183
elsewhere mist 171
elsewhere mn 310
elsewhere moeder 166
elsewhere moest 217
elsewhere moet -177
elsewhere mog -57
elsewhere mur -91
elsewhere nam 147
elsewhere nar 108
elsewhere nb 171
elsewhere niet 277
elsewhere nik 302
elsewhere nl -117
elsewhere nog -144
elsewhere nor 111
elsewhere nu 103
elsewhere ocmw 77
elsewhere of 192
elsewhere om -177
elsewhere oma 187
elsewhere ontvang 226
elsewhere onz 109
elsewhere ook 106
elsewhere op 28
elsewhere opa 195
elsewhere open 64
elsewhere opvang -151
elsewhere oud -177
elsewhere over 104
elsewhere overlijd 151
elsewhere p -147
elsewhere parker -226
elsewhere paspoort 164
elsewhere pauwel -180
elsewhere plat 194
elsewhere r 106
elsewhere raadhuis 171
elsewhere regel 84
elsewhere rijbewijs 170
elsewhere rijd -210
elsewhere rijksregister -307
elsewhere rijksregisternummer -161
elsewhere rond 105
elsewhere schep -120
elsewhere schol 137
elsewhere schrijf 347
elsewhere sta 256
elsewhere stadhuis 228
elsewhere start -102
elsewhere stat 36
elsewhere stuurt 125
elsewhere subsidie -173
elsewhere taart -134
elsewhere te 77
elsewhere teken -63
elsewhere tevor -102
elsewhere tielt -134
elsewhere tijd -197
elsewhere toch 81
elsewhere tot -217
elsewhere trouw 74
elsewhere twee -200
elsewhere u 47
elsewhere uit 125
elsewhere uittreksel 243
elsewhere uur -112
elsewhere uw -129
elsewhere v 68
elsewhere vader 419
elsewhere van -141
elsewhere vast 104
elsewhere ver -113
elsewhere verhuisd 288
elsewhere verkeerd 103
elsewhere vier -186
elsewhere vind 84
elsewhere volg 171
elsewhere volgend 171
elsewhere volwass -174
elsewhere volwassen -83
elsewhere vor -33
elsewhere vorig 170
elsewhere vrij 220
elsewhere vrijdag 128
elsewhere wacht 56
elsewhere wanner -340
elsewhere war -274
elsewhere was -350
elsewhere wat 288
elsewhere weg -242
elsewhere wel 53
elsewhere wer -245
elsewhere wet 247
elsewhere wie 122
elsewhere wij 305
elsewhere wil 252
elsewhere will -91
elsewhere wilt -91
elsewhere won 200
elsewhere word -202
elsewhere wordt 77
elsewhere wou 144
elsewhere zal -71
elsewhere ze -240
elsewhere zegg 145
elsewhere zelf 88
elsewhere zet 176
elsewhere zien -232
elsewhere zij 44
elsewhere zijn 191
elsewhere zit 263
elsewhere zoiet 106
elsewhere zou -245
elsewhere zus 108
kind birth-cue 724
kind birth-cue grown 415
kind birth-cue old 414
kind birth-cue young 516
kind no-cue -513
kind no-cue grown 489
kind no-cue no-year -1087
kind no-cue no-year-of-birth -363
kind no-cue old -439
kind no-cue young -606
kind own-label 538
kind own-label grown 844
kind own-label no-year -368
kind own-label no-year-of-birth -350
kind own-label old 343
pair ! $ -222
pair ( @it 252
pair ( geboortedatum 177
pair ( gebor 288
pair ) , 250
pair ) en 179
pair ) heeft 129
pair ) komt 182
pair ) wil 168
pair , 0 114
pair , @it 465
pair , allebei 125
pair , ben 281
pair , bestat -167
pair , bsn -46
pair , das -80
pair , dat 177
pair , de -310
pair , doet -186
pair , dus 135
pair , euh -130
pair , gan -179
pair , ge -218
pair , geb 294
pair , geboortedatum -164
pair , gebor 195
pair , geldt -215
pair , getrouwd -74
pair , heb 107
pair , hebb -75
pair , heeft -76
pair , het 166
pair , hij 72
pair , hoe -43
pair , hoevel 251
pair , hoever 173
pair , ik 134
pair , in 228
pair , is 33
pair , jullie 112
pair , kan 303
pair , klopt -114
pair , komt -241
pair , krijg -107
pair , ligt -224
pair , mag -71
pair , mail 248
pair , mar -76
pair , mevrouw 96
pair , mijn -115
pair , mobiel 193
pair , moeder 241
pair , moet -297
pair , mog -106
pair , na -124
pair , of -245
pair , paniek 137
pair , per -97
pair , rijksregisternummer -188
pair , rr 95
pair , sem 181
pair , stat -110
pair , t -238
pair , tel 271
pair , tell -91
pair , teun 238
pair , tot -239
pair , twee -104
pair , val 219
pair , vanaf -219
pair , vor 181
pair , waarom -283
pair , wanner 77
pair , war -129
pair , was -207
pair , we -95
pair , welk 370
pair , wie -194
pair , wil 251
pair , will -295
pair , wonend 216
pair , ze 216
pair , zij 276
pair , zijnd -93
pair , zou 250
pair . $ -247
pair 0 $ 225
pair 0 ) -153
pair 0 , -173
pair 0 . -126
pair 0 0 112
pair 0 ? -103
pair 0 @it -220
pair 0 als 65
pair 0 april -263
pair 0 augustus -140
pair 0 bus 53
pair 0 december -95
pair 0 en 115
pair 0 februari -94
pair 0 gb 174
pair 0 gebor 95
pair 0 ik 216
pair 0 in -202
pair 0 is 90
pair 0 jar -288
pair 0 juli -175
pair 0 juni -125
pair 0 klopt -215
pair 0 maart -81
pair 0 man -233
pair 0 mei -48
pair 0 nar -247
pair 0 nieuw 194
pair 0 november 181
pair 0 okt 181
pair 0 op -255
pair 0 per -187
pair 0 plusser 163
pair 0 t -101
pair 0 te -297
pair 0 tot -305
pair 0 uur -154
pair 0 zonder -112
pair : 0 -140
pair : @it -46
pair : bsn 224
pair : gebor 213
pair : ik 150
pair : is -143
pair : kan -102
pair : rijksregister -252
pair : sar 238
pair : wout 128
pair ? $ -137
pair @code , 212
pair @code . 141
pair @code 0 -338
pair @code demo -174
pair @it ! -244
pair @it $ 122
pair @it ( 117
pair @it ) 464
pair @it , 174
pair @it 0 -297
pair @it : -126
pair @it ? -316
pair @it als 140
pair @it ben 106
pair @it bestat -270
pair @it bsn 187
pair @it dor -256
pair @it dus 358
pair @it en 263
pair @it geb 242
pair @it gebor 54
pair @it het -257
pair @it ik 163
pair @it in 116
pair @it is -184
pair @it mag 219
pair @it mar -255
pair @it met 95
pair @it mevrouw 173
pair @it moest 86
pair @it nar -265
pair @it niet -214
pair @it nog -222
pair @it of -207
pair @it om 130
pair @it op -62
pair @it open -164
pair @it over -212
pair @it overled -186
pair @it sorry -118
pair @it stat -269
pair @it stond -271
pair @it te 345
pair @it ter 172
pair @it toch -132
pair @it tot -133
pair @it vanaf -137
pair @it verhuis -112
pair @it verhuiz -79
pair @it volgen -174
pair @it vor -282
pair @it war 89
pair @it was -244
pair @it wil -213
pair @it won -184
pair @it zegt -179
pair @it zesenvijft -76
pair @it zijn 54
pair @it zonder -102
pair @it zou -65
pair ^ , 179
pair ^ @it 185
pair ^ adreswijz -198
pair ^ afsprak -330
pair ^ allez -142
pair ^ als -115
pair ^ bel -82
pair ^ ben 238
pair ^ best 92
pair ^ betaald -171
pair ^ bij 269
pair ^ brug -136
pair ^ bsn 95
pair ^ dag 76
pair ^ dat 318
pair ^ datum 232
pair ^ de -141
pair ^ dez -95
pair ^ die -194
pair ^ dob 152
pair ^ en 129
pair ^ er 140
pair ^ ge -138
pair ^ geacht -220
pair ^ geb 140
pair ^ gebdatum 205
pair ^ geboort 159
pair ^ geboortebos -101
pair ^ geboortedag 248
pair ^ geboortedatum 463
pair ^ geboortedtm 206
pair ^ gebor 353
pair ^ gebort 117
pair ^ gebortedatum 232
pair ^ gegeven 184
pair ^ geldt -144
pair ^ gemeenterad -247
pair ^ grag -148
pair ^ het -486
pair ^ hier 206
pair ^ hij 52
pair ^ hoevel 269
pair ^ ik 81
pair ^ in -328
pair ^ inschrijv -49
pair ^ is -289
pair ^ jacques -93
pair ^ k 196
pair ^ kan -236
pair ^ kermis -90
pair ^ kid 54
pair ^ kunt -195
pair ^ mag 85
pair ^ man 121
pair ^ mijn 70
pair ^ mn -87
pair ^ mog -117
pair ^ nam 227
pair ^ nee -95
pair ^ nieuw 137
pair ^ nog -129
pair ^ ons 19
pair ^ onz 72
pair ^ op -359
pair ^ openingstijd -237
pair ^ paspoort -132
pair ^ per -211
pair ^ rijbewijs -96
pair ^ rijksregister -360
pair ^ rijksregisternr -204
pair ^ rijksregisternummer -213
pair ^ sind -170
pair ^ speelpleinwek -72
pair ^ stat 147
pair ^ t 203
pair ^ tom 70
pair ^ tot -248
pair ^ trouw -289
pair ^ uiterst -82
pair ^ uw -152
pair ^ vanaf -160
pair ^ vergader -235
pair ^ verhuiz -228
pair ^ verjar 188
pair ^ volgen -104
pair ^ vor 243
pair ^ vuilophal -109
pair ^ wanner -121
pair ^ we 219
pair ^ wie -267
pair ^ wij -150
pair ^ yara 181
pair ^ zaterdag -185
pair ^ ze 204
pair ^ zon 140
pair aalst den 108
pair aalst op 294
pair aan $ 126
pair aan de -309
pair aangegev word -115
pair aangevraagd , -90
pair aangevraagd op -238
pair aangift $ 345
pair aanslag is -152
pair aanvrag partnerschap 121
pair achter de 100
pair adoptiekindjes mee -91
pair af $ -93
pair affich , -91
pair affich stat -72
pair afsprak : -246
pair afsprak @it -365
pair afsprak binnenlop -120
pair afsprak op -108
pair al $ 105
pair al 0 174
pair al een 138
pair al gedan -210
pair al in 106
pair al klar 165
pair al korting 145
pair al mee -163
pair al nar 199
pair al verleng -120
pair all kindjes -203
pair allebei nieuw -192
pair allebei zelf 108
pair allez , -98
pair als dat 102
pair als de 198
pair als een -138
pair als geboortedatum 204
pair altijd ne -98
pair april 0 -248
pair april of -102
pair archief ? -195
pair aub : -253
pair augustus 0 -140
pair babyborrel is -91
pair bel me -82
pair bell op -110
pair ben $ 316
pair ben @it 292
pair ben de 156
pair ben er 146
pair ben gebor 344
pair ben op 183
pair ben van 214
pair ben zelf 73
pair besluit is -197
pair besluit van -266
pair bestat 0 -163
pair bestat dar -145
pair bestat sind -212
pair betaald op -250
pair betaaldatum op -152
pair bezwar teg -109
pair bij de 99
pair bij jullie 133
pair bij ons 140
pair bijstand aangevraagd -176
pair bijzonder bijstand -173
pair binn $ -300
pair binn . -265
pair binn 0 -133
pair binnenlop ? -120
pair bladdert af -93
pair brief heeft 112
pair brief is -178
pair brief van -284
pair bsn : 187
pair bsn aanvrag -119
pair burgemeester dan -251
pair bus 0 53
pair bus ? 144
pair da nu 47
pair dag , 76
pair dan $ -109
pair dan al 200
pair dan dicht -157
pair dan is 75
pair dan nog 80
pair dan ook 107
pair dan word 90
pair dar een -122
pair dar nog -190
pair dat $ -65
pair dat 0 64
pair dat ? -104
pair dat al 172
pair dat de -132
pair dat dor -190
pair dat helpt 138
pair dat hij -222
pair dat ik 262
pair dat is 54
pair dat mag -216
pair dat muurschilderij -93
pair dat nog -90
pair dat ook -211
pair dat pand -222
pair dat vor -119
pair dat we 278
pair dat zomar -194
pair dateert van -193
pair datem @it 159
pair datum @it 208
pair datum subsidiedossier -82
pair datum waarop -158
pair de 0 265
pair de @it -56
pair de aangift 56
pair de aanvrag 139
pair de affich -140
pair de ambtenar -142
pair de babyborrel -91
pair de ban -282
pair de bib 128
pair de brief -65
pair de brug -215
pair de burgemeester 94
pair de bus 210
pair de buurt -166
pair de crech 283
pair de dag 58
pair de datum -242
pair de dijk -156
pair de eerst -100
pair de geboortedatum 180
pair de gegeven 171
pair de gemeent -273
pair de gevel -124
pair de glijban -174
pair de gratis -131
pair de her -154
pair de herfstvakantie 186
pair de huwelijksakt 138
pair de instapklas 159
pair de jongst 262
pair de kalender -107
pair de kapel -247
pair de kinder 69
pair de kinderboerderij -197
pair de klein -38
pair de krant -223
pair de lamp -231
pair de lijst 350
pair de markt -125
pair de nieuw -86
pair de notaris -265
pair de oud -129
pair de paaskamp -72
pair de seniorenpas -131
pair de sit -100
pair de speelpleinwerk 136
pair de speeltuin 163
pair de stad -148
pair de stand 89
pair de strat -148
pair de trouwzal -245
pair de tweeling 201
pair de uiterst -152
pair de vakantieopvang 238
pair de verf -93
pair de vergader -179
pair de vergunn -147
pair de verjaardag -313
pair de verkiez -110
pair de wachtlijst 171
pair de wag -113
pair de werk -150
pair de zal -76
pair december 0 -74
pair den @it 92
pair den telefon -217
pair denk aan 302
pair denk ik -145
pair dicht van -94
pair die al 207
pair die allebei 89
pair die na -202
pair die regel -194
pair die van -108
pair dit jar -72
pair dob oudst 108
pair dochter ( 77
pair dochter is 207
pair dochtertj is 153
pair doe ik 122
pair doen op -170
pair doet de -176
pair dor het -332
pair dor opa 147
pair een afsprak -118
pair een brief 137
pair een herdenk -270
pair een id 183
pair een kind 311
pair een konink -82
pair een pasfoto 105
pair een stempas 176
pair een verslag -150
pair een wek -158
pair eerst van -100
pair elk gezin -100
pair elk jar -199
pair en 0 -188
pair en dag -107
pair en dan 314
pair en dat 140
pair en die -153
pair en elk -155
pair en fien 128
pair en gebor 274
pair en ik -92
pair en jolien 216
pair en nee 69
pair en niet 262
pair en nu -66
pair en rob 138
pair en sind -174
pair en t -197
pair en van 329
pair en we -98
pair en wordt 76
pair en zijn 139
pair en zit 200
pair enkel de -100
pair er dan -273
pair er een -29
pair er iemand -74
pair er iet 235
pair er in -251
pair er op -239
pair er warm -72
pair eten ? -72
pair euh , -130
pair fotos van -258
pair fout , 164
pair gan per -197
pair gb 0 121
pair gb @it 179
pair geacht , -237
pair geb . 302
pair geb @it 137
pair geb datum 126
pair gebdatum @it 165
pair geboort datem 159
pair geboortebos plant -101
pair geboortebos vor 65
pair geboortedag is 176
pair geboortedag van -83
pair geboortedatum , 170
pair geboortedatum : 234
pair geboortedatum is 103
pair geboortedatum van 364
pair geboortedtm @it 206
pair gebor $ 334
pair gebor , 330
pair gebor @it 277
pair gebor ben 235
pair gebor den 151
pair gebor en 205
pair gebor in 205
pair gebor is -250
pair gebor op 161
pair gebor te 345
pair gebor tuss -290
pair gebor zijnd 252
pair geborenop @it 224
pair gebort datum 117
pair gebortedatum van 209
pair gebrok vanaf -96
pair gedan $ -210
pair gedan zijn -98
pair gedateerd @it -167
pair gehad $ 129
pair gekom , 172
pair geldig tot -134
pair geldt dat -156
pair geldt het -104
pair gemeent ? -177
pair gen antwoord -294
pair geopend op -114
pair geplant op -195
pair gesticht op -145
pair getrouwd in -292
pair gev we 129
pair gezin : 150
pair gezin ? -100
pair ging gedan -98
pair glijban stuk -174
pair goud huwelijk -74
pair grag op 90
pair groep 0 -132
pair haha $ 166
pair harmonie is -173
pair heb een -125
pair heb het -199
pair heb ik 81
pair hebb jullie -356
pair heeft de -168
pair heeft hij 212
pair heeft nog 152
pair heeft parkinson 209
pair helemal $ -194
pair helpt $ 138
pair herdenk , -248
pair het archief -200
pair het bestemmingsplan -122
pair het centrum -218
pair het containerpark -188
pair het eerst 176
pair het formulier 77
pair het kerkj -156
pair het levenslicht 273
pair het licht 154
pair het loket 82
pair het nieuw -213
pair het oud -153
pair het plein -179
pair het rijksregisternummer -254
pair het schepencolleg -74
pair het stadhuis 154
pair het system 152
pair het zwembad 73
pair hier $ 207
pair hier , 244
pair hier in 160
pair hij dan 185
pair hij is 70
pair hoe gev 129
pair hoe lat -286
pair hoekstra , -170
pair honderd jar -74
pair huwelijk , -74
pair huwelijksakt van 138
pair id $ 262
pair id kaart 176
pair id van -276
pair ie in 112
pair iemand van -173
pair iet van 92
pair ik $ -189
pair ik , -85
pair ik 0 152
pair ik : 120
pair ik aangift 122
pair ik al 171
pair ik ben 358
pair ik dan 245
pair ik dar -271
pair ik de -255
pair ik die -234
pair ik een -152
pair ik gebor 338
pair ik heb -90
pair ik het 236
pair ik kom 163
pair ik les -255
pair ik met -191
pair ik mijn 185
pair ik moet -104
pair ik niet -76
pair ik nog 273
pair ik recht 105
pair ik sprek -248
pair ik te 87
pair ik u -290
pair ik uitstel -152
pair ik van 150
pair ik vanaf 226
pair ik wil 40
pair ik zag -167
pair ik zie -247
pair in $ -90
pair in ? -186
pair in az 264
pair in de -317
pair in een -127
pair in fes 193
pair in groep 315
pair in het 25
pair in jullie 154
pair in me 112
pair in op -182
pair in sint 298
pair in t -109
pair in welk -156
pair ingang @it -167
pair ingewijd op -182
pair inschrijv op -102
pair inschrijv vor -172
pair is $ 352
pair is , -138
pair is 0 -41
pair is : -305
pair is @it 368
pair is dar -103
pair is dat -243
pair is de -424
pair is die 86
pair is er -170
pair is gebor 106
pair is gedateerd -197
pair is geopend -113
pair is gesticht -145
pair is het -125
pair is hier -152
pair is ingewijd -182
pair is mijn 55
pair is niet 172
pair is nu -98
pair is op -86
pair is open -127
pair is opgericht -208
pair is t -126
pair is van 30
pair is vannacht 234
pair is vor -253
pair is ze 97
pair is zoek 138
pair jacques brel -93
pair jar $ -181
pair jar , -223
pair jarig : -212
pair jolien op 216
pair juli 0 -155
pair jullie nog -102
pair jullie of 96
pair juni 0 -68
pair juni of -102
pair k ben 208
pair kaart $ 190
pair kaart ophal 164
pair kaart vor -63
pair kan 0 -144
pair kan hij 331
pair kan ze 136
pair kapel werd -133
pair kenmerk 0 -116
pair kievitstrat 0 208
pair kinder : 128
pair kinderboerderij zijn -141
pair kindjes gebor -143
pair klar , 154
pair klar zijn -76
pair klein is 167
pair klein van 150
pair klopt da -139
pair klopt dat -194
pair kom @it -140
pair kom kijk -141
pair kom vor 240
pair komt de -433
pair komt er -123
pair korting $ 105
pair korting in 131
pair kreg een 206
pair krijg $ 118
pair krijg ik 212
pair krijg wij -68
pair kunt mij -110
pair kunt u -123
pair kwam pas -197
pair kwam ter 174
pair lammetjes van -141
pair langskom $ 195
pair las ik -287
pair levenslicht op 310
pair lez $ -162
pair licht op 234
pair lijst van 307
pair lowie , -157
pair m @it -137
pair maart 0 -81
pair mag $ -216
pair mag dat -245
pair mag de -274
pair mag die 262
pair mag een -172
pair mag er -330
pair mag ik 188
pair man $ -253
pair man , -143
pair man 0 121
pair mar de -75
pair mar op 193
pair mar t -93
pair me paspoort 112
pair mee ? -91
pair mee als -84
pair mee met -149
pair mee nar 333
pair mee op 244
pair meedoen met 154
pair meidoornlan 0 -97
pair men gebor -194
pair met @it -205
pair met de 43
pair met het -155
pair mevrouw $ 181
pair mevrouw , -183
pair mevrouw van 142
pair mij bell -110
pair mij inschrijv -102
pair mijn aanslag -152
pair mijn aanvrag -271
pair mijn besluit -197
pair mijn geboortedag 176
pair mijn geboortedatum 432
pair mijn gsm -192
pair mijn identiteitskaart 112
pair mijn land 135
pair mijn man -100
pair mijn nam 180
pair mijn nieuw -183
pair mijn paspoort -212
pair mijn rijbewijs 175
pair mijn tweeling -140
pair mijn vader 201
pair mijn vergunn -175
pair mijn verjaardag 188
pair mijn vrouw -71
pair mn dochter 230
pair mn paspoort -108
pair mn zoontj 218
pair mobiel 0 193
pair moet @it 161
pair moet dat -119
pair moet de -106
pair moet ik -68
pair moet we -77
pair moet wij 92
pair mog die -67
pair mog we -180
pair mog wij -117
pair muurschilderij want -93
pair na @it -331
pair na de 131
pair nam : 211
pair nam van 193
pair nar een 74
pair nar het 67
pair nar mijn -285
pair ne put -98
pair neg @it -291
pair negenennegent negenennegent -278
pair niet $ 204
pair niet ? -158
pair niet bij -121
pair niet helemal -194
pair niet mer -93
pair niet op 246
pair nieuw adres 107
pair nieuw paspoort -192
pair nog $ 97
pair nog als 91
pair nog altijd 159
pair nog bij 127
pair nog een -54
pair nog fotos -123
pair nog gen 60
pair nog iet -214
pair nog in -160
pair nog niet 225
pair nog op 296
pair nog van -189
pair nog vrij -239
pair nor pas -216
pair nu al -129
pair nul @it -76
pair nul een -183
pair nul zes -172
pair of 0 -59
pair of @it -151
pair of de 167
pair of enkel -100
pair of ik 161
pair of is -289
pair of mag -119
pair of mijn 141
pair of sam -216
pair of zijn -178
pair om 0 266
pair om te -161
pair onder de -89
pair onderhoudt dat -93
pair onderzoek , -114
pair ons gezin 156
pair ons goud -74
pair ons kor -191
pair onz dochter 267
pair onz harmonie -124
pair onz jip 252
pair onz lowie 178
pair onz zon 270
pair ook $ -119
pair ook bij -127
pair ook de 92
pair ook vor -201
pair op $ -161
pair op 0 -113
pair op @it -226
pair op de -103
pair op die 74
pair op een 235
pair op het 111
pair op jullie 104
pair op mijn 227
pair op nul -121
pair op papier 92
pair op uw -113
pair op zondag -150
pair open $ -173
pair open gebrok -96
pair open op -73
pair openbar onderzoek -114
pair opgericht @it -239
pair opgericht op -208
pair ophal , -246
pair ophal ? 164
pair oud is -310
pair oud raadhuis -252
pair over de 188
pair over het -139
pair overled in -290
pair paaskamp , -72
pair paniek $ 137
pair parkinson en 209
pair partnerschap $ 121
pair pas 0 -237
pair pas @it -170
pair paspoort @code 234
pair paspoort geldig -146
pair paspoort verloopt -143
pair peeter , 220
pair per @it -523
pair plein . -179
pair plek $ 116
pair put $ -98
pair recht op 56
pair regel vor -127
pair reglement van -101
pair reken @code -158
pair rijksregister @it -187
pair rijksregisternr van -141
pair rijksregisternummer @it -161
pair rijksregisternummer van -310
pair rob is 138
pair rr 0 303
pair sam op -70
pair schepencolleg ? -74
pair sem 0 181
pair sind @it -378
pair sint truid 93
pair sit $ -278
pair snap ik -194
pair speelpleinwek 0 -72
pair speelpleinwerk twee 128
pair speeltuin is -113
pair sportclub , -82
pair sta ik -245
pair stad $ 143
pair stad een -211
pair stand van 51
pair stat 0 -207
pair stat @it -158
pair stat dat -141
pair stat er -371
pair stat fout -94
pair stat ie 112
pair stat in -100
pair stat op 289
pair stond in -167
pair strat is -96
pair stuk . -174
pair subsidiedossier sportclub -82
pair t is -306
pair t m -137
pair t zwembad -159
pair te aalst 59
pair te ieper 185
pair te jong 163
pair te oud 284
pair te trouw -146
pair teg @it -270
pair teg den -151
pair tel 0 271
pair telefon , -217
pair tell adoptiekindjes -91
pair ter wereld 319
pair terwijl ik 123
pair tien , -233
pair toch ? -276
pair tom kan -216
pair tot 0 -326
pair tot @it -246
pair tot hoe -65
pair tot wanner -126
pair trouw @it -163
pair trouw op -149
pair truid . 93
pair tuss 0 -205
pair tuss @it -188
pair twee kinder 137
pair tweeling is 151
pair twintig jar 137
pair u dat 199
pair u mij -133
pair uiterst betaaldatum -152
pair uiterst datum -82
pair uitstel tot -152
pair uw affich -72
pair vader ( -104
pair vader is 248
pair vakantieopvang : 238
pair val ik 219
pair valt op 95
pair van 0 121
pair van ? -231
pair van @code -127
pair van @it -21
pair van dat -227
pair van de 171
pair van den 230
pair van een -172
pair van elk -100
pair van mevrouw -182
pair van mij 157
pair van mijn -66
pair van ons -242
pair van t 219
pair van vor -306
pair vanaf 0 -233
pair vanaf @it -305
pair vanaf wanner -79
pair verf bladdert -93
pair vergunn is -213
pair verhuis ik -112
pair verhuisd . -196
pair verhuiz doorgev -228
pair verhuiz per -80
pair verjaardag is 143
pair verjar op 233
pair verloopt @it -195
pair verschuift van -109
pair verslag van -193
pair verzet , -93
pair verzet nar -152
pair vier op -74
pair volgen het -194
pair vor @it -365
pair vor all -100
pair vor de 315
pair vor een -87
pair vor har -78
pair vor het -51
pair vor kindjes -91
pair vor men -197
pair vor mijn -169
pair vor mn 256
pair vor ons -159
pair vor onz -132
pair vor uw 249
pair vrij ? -85
pair vroeg jullie -295
pair vrouw 0 121
pair vuilophal verschuift -109
pair waarop ik -79
pair wachtlijst van 171
pair wanner ik 248
pair wanner is -259
pair wanner kan 159
pair wanner moet -205
pair want de -275
pair want ik -112
pair war kan -172
pair warm eten -72
pair was @it -180
pair was dat -88
pair wat moet -186
pair we dar -200
pair we op -219
pair wek verzet -93
pair wer terug 141
pair werd gebor 227
pair wereld gekom 272
pair wereld op 174
pair werk ging -98
pair wet $ -79
pair wet of 264
pair wie heeft -95
pair wie onderhoudt -93
pair wij gan -144
pair wij op -145
pair wij trouw -123
pair wij verhuiz -104
pair wij vier -95
pair wij will 107
pair wil de 80
pair wil grag 149
pair wil ik -72
pair wil mijn 237
pair wil wet 160
pair will grag 196
pair won : 178
pair word $ -204
pair word , -146
pair word ? -108
pair word ik 90
pair word op -89
pair wordt dat -208
pair wordt op -145
pair yara 0 181
pair zag het 172
pair ze al 162
pair ze werd 227
pair zegt de -215
pair zesd $ 211
pair zesenvijft achtenzevent -76
pair zij is 245
pair zij van 150
pair zijn $ 88
pair zijn , -224
pair zijn ? -168
pair zijn de -183
pair zijn er 178
pair zijn jullie -179
pair zijn op -225
pair zijn teg -98
pair zijn van 192
pair zijnd @it 64
pair zo stat 112
pair zoal op -72
pair zoek , 138
pair zon , 201
pair zondag @it -199
pair zonder afsprak -120
pair zou grag 187
pair zou ik -90
skip ( ) 327
skip ( , 170
skip ( 0 -261
skip ( @it 311
skip ) $ 145
skip , $ -116
skip , ( 125
skip , , 457
skip , . 370
skip , 0 101
skip , : -244
skip , ? -280
skip , @code 209
skip , @it -27
skip , adoptiekindjes -91
skip , ben 78
skip , brief 112
skip , da -286
skip , dar -187
skip , dat -362
skip , de 49
skip , die -37
skip , doe 122
skip , een -46
skip , er -241
skip , geb 97
skip , gebor 142
skip , gev 66
skip , grag 230
skip , heb 70
skip , heeft 150
skip , hier 221
skip , hij 231
skip , hoe -278
skip , ik 132
skip , in 156
skip , is -100
skip , jar 153
skip , je -103
skip , jullie -86
skip , kan -172
skip , man -244
skip , mijn -49
skip , moet 147
skip , nam 203
skip , nieuw -216
skip , nodig -124
skip , nog 288
skip , nu -100
skip , of 110
skip , onderhoudt -93
skip , op -142
skip , oud -310
skip , parkinson 209
skip , sam -216
skip , stat 297
skip , te 266
skip , tot -213
skip , u 177
skip , van 223
skip , vier -134
skip , vind -266
skip , vor -114
skip , vrag -97
skip , wanner -170
skip , was -178
skip , we -301
skip , werk -98
skip , wij -80
skip , ze 86
skip , zij 291
skip , zijn 226
skip , zit 89
skip 0 $ -85
skip 0 ) -60
skip 0 , -54
skip 0 . -222
skip 0 0 39
skip 0 : -78
skip 0 @it -61
skip 0 afsprak -112
skip 0 allebei -174
skip 0 als -206
skip 0 dat -60
skip 0 die -227
skip 0 doet -126
skip 0 en 71
skip 0 gebor 354
skip 0 heb 238
skip 0 het 121
skip 0 hoevel 44
skip 0 ik -129
skip 0 is -249
skip 0 kan -91
skip 0 komt -283
skip 0 m -101
skip 0 mail 194
skip 0 mar 114
skip 0 moet -130
skip 0 na -247
skip 0 nar -222
skip 0 nor -144
skip 0 of -173
skip 0 op 58
skip 0 t -196
skip 0 tot -108
skip 0 van 233
skip 0 vor 110
skip 0 wie -100
skip 0 won 147
skip 0 zij 303
skip 0 zijn 128
skip : $ 283
skip : , -159
skip : . -99
skip : 0 -112
skip : @it 117
skip : bsn 187
skip : de -146
skip : en 267
skip : er -270
skip : is 161
skip : van 239
skip @code 0 -326
skip @it $ 78
skip @it . -426
skip @it 0 -185
skip @it : 92
skip @it ? -135
skip @it achtenzevent -76
skip @it afsprak -102
skip @it als -148
skip @it ben 172
skip @it bestat -200
skip @it bij -120
skip @it bsn 163
skip @it dan 110
skip @it de -384
skip @it delfzijl 206
skip @it dus 156
skip @it echt 175
skip @it een -213
skip @it en 191
skip @it er -351
skip @it fes 193
skip @it gat 262
skip @it grag 138
skip @it heb 110
skip @it hebb -75
skip @it heeft -78
skip @it het -227
skip @it hier -152
skip @it hij 339
skip @it hoe -64
skip @it ie 107
skip @it ik -147
skip @it in -98
skip @it is -88
skip @it jullie 112
skip @it kan 108
skip @it kom 81
skip @it mag -221
skip @it mar 172
skip @it moeder 241
skip @it moet -233
skip @it mog -82
skip @it nar -144
skip @it nee 69
skip @it niet 55
skip @it nog -144
skip @it ons 70
skip @it onz -150
skip @it op 28
skip @it sint 162
skip @it stat -59
skip @it te -104
skip @it tot -115
skip @it trouw -218
skip @it van 225
skip @it vanaf -219
skip @it vor -233
skip @it war -282
skip @it was -163
skip @it welk 290
skip @it wereld 172
skip @it wie -70
skip @it wij -95
skip @it wil 402
skip @it will -295
skip @it wonend 216
skip @it woont 333
skip @it wordt 130
skip @it ze 286
skip @it zij 92
skip @it zijn -227
skip @it zou 263
skip ^ $ 135
skip ^ ( -99
skip ^ ) 205
skip ^ , 189
skip ^ . 247
skip ^ 0 -105
skip ^ : 168
skip ^ @it 71
skip ^ aan -226
skip ^ aanvrag -250
skip ^ al -274
skip ^ babyborrel -91
skip ^ ben 298
skip ^ besluit -232
skip ^ bestat -118
skip ^ brel -93
skip ^ brief -226
skip ^ bsn -258
skip ^ datem 159
skip ^ datum 128
skip ^ de -145
skip ^ den -126
skip ^ die -244
skip ^ dochter 256
skip ^ dochtertj 153
skip ^ doorgev -228
skip ^ en -40
skip ^ geboortedag 394
skip ^ geboortedatum 392
skip ^ geldig -120
skip ^ gezin 150
skip ^ harmonie -239
skip ^ heb -138
skip ^ heeft -216
skip ^ het -180
skip ^ huwelijksakt 138
skip ^ id 54
skip ^ identiteitskaart 112
skip ^ ik 54
skip ^ is 202
skip ^ jip 252
skip ^ jongst 278
skip ^ jullie -122
skip ^ kan -216
skip ^ kapel -158
skip ^ klein 254
skip ^ kor -191
skip ^ kreg 208
skip ^ kunt -110
skip ^ lot 251
skip ^ ma 150
skip ^ mar -245
skip ^ me -114
skip ^ mij -166
skip ^ mijn -158
skip ^ mn 238
skip ^ moeder 251
skip ^ moet -189
skip ^ nieuw -200
skip ^ nor 198
skip ^ op 165
skip ^ opgericht -239
skip ^ oud -179
skip ^ oudst 108
skip ^ over -312
skip ^ papier 161
skip ^ paspoort -202
skip ^ plant -101
skip ^ regel -243
skip ^ schol -253
skip ^ speeltuin -174
skip ^ sprek -248
skip ^ stat 68
skip ^ strat -96
skip ^ te 185
skip ^ trouw -132
skip ^ u -138
skip ^ uit 157
skip ^ uiterst -152
skip ^ uw 197
skip ^ vader 136
skip ^ van -204
skip ^ vergader -179
skip ^ vergunn -237
skip ^ verhuiz -199
skip ^ verjaardag 187
skip ^ verschuift -109
skip ^ vier -74
skip ^ voetbalclub -117
skip ^ vor -150
skip ^ werd 270
skip ^ wij -202
skip ^ wil -167
skip ^ will 100
skip ^ word 202
skip ^ zelf 73
skip ^ zijn -80
skip ^ zijnd 252
skip ^ zoal -68
skip ^ zon 379
skip ^ zondag -199
skip ^ zou -182
skip ^ zwembad -188
skip aalst @it 59
skip aangevraagd @it -238
skip aanvrag $ 121
skip aanvrag moet -119
skip adoptiekindjes ? -91
skip affich $ -72
skip affich tell -91
skip afsprak 0 76
skip afsprak ? -120
skip afsprak @it -372
skip afsprak om -241
skip al $ -147
skip al , 154
skip al ? 213
skip al de -60
skip al in 200
skip al jar 116
skip al maand -127
skip al op -145
skip all gebor -100
skip allebei een 108
skip allebei paspoort -192
skip allen $ 133
skip allez de -98
skip als $ -243
skip als , 180
skip als @it 137
skip als helpt 138
skip als mag -216
skip altijd put -98
skip april @it -116
skip archief $ -195
skip asbest ? -375
skip babyborrel vor -91
skip begint $ -262
skip bell nul -110
skip ben $ 262
skip ben , 85
skip ben @it 178
skip ben den 135
skip ben een 146
skip ben gebor 246
skip ben op 363
skip ben van 155
skip besluit @it -266
skip besluit gedateerd -197
skip bestat @it -216
skip bestat jar -163
skip bestat nog -122
skip betaald @code -126
skip betaald @it -227
skip betaaldatum mijn -152
skip bij $ -112
skip bij ? -193
skip bij de 263
skip bij ingevuld 141
skip bijna , 76
skip binn $ 241
skip binnenlop $ -120
skip bladdert $ -93
skip bloem $ -311
skip brief 0 139
skip brief @it -451
skip bsn , -50
skip bsn 0 187
skip burgemeester $ -236
skip bus $ 165
skip buurtfeest @it -201
skip collega mijn -226
skip daarvor $ 137
skip dag $ 87
skip dag , 136
skip dag de -286
skip dag ik 139
skip dan $ 45
skip dan 0 183
skip dan ? -95
skip dan @it -234
skip dan de 119
skip dan in 284
skip dan korting 114
skip dan vrij -85
skip dar fotos -123
skip dar van -284
skip dar verslag -150
skip dat $ 14
skip dat ? 75
skip dat @it 230
skip dat bij -166
skip dat de -205
skip dat ik 195
skip dat in -318
skip dat jullie -186
skip dat niet 154
skip dat of -142
skip dat van -172
skip dat vor -89
skip dat want -93
skip dat ze 252
skip dateert @it -193
skip datum $ 91
skip datum ik -158
skip datum sportclub -82
skip de $ 72
skip de ( -244
skip de , -226
skip de . -50
skip de 0 -169
skip de : 156
skip de ? 161
skip de @it 135
skip de betaaldatum -152
skip de bij 221
skip de bladdert -93
skip de dan -348
skip de dat -154
skip de die 68
skip de een -258
skip de er -150
skip de ging -107
skip de heeft -176
skip de het 99
skip de in 87
skip de is -90
skip de meld -224
skip de niet -119
skip de of -124
skip de op -150
skip de stuk -174
skip de twee 128
skip de van 99
skip de vor -107
skip de vroeg -114
skip de waarop -79
skip de was -120
skip de werd -133
skip de zegt -216
skip de zijn -403
skip den , -41
skip den van -138
skip dicht $ -271
skip die $ -98
skip die @it -317
skip die al -199
skip die is -174
skip die op -127
skip die vor -84
skip die zelf 108
skip dob @it 123
skip dochter @it 116
skip dochter de -310
skip dochter gebor 137
skip dochter zij 77
skip doe aangift 122
skip doen @it -170
skip dus $ 77
skip dus 0 -251
skip dus de 220
skip dus ik 186
skip dus jar -177
skip een $ -69
skip een , -57
skip een . -232
skip een : 91
skip een ? 80
skip een dat 208
skip een in -74
skip een kaart 167
skip een later -152
skip een of -210
skip een op -65
skip een over 99
skip een van -170
skip een verzet -93
skip een vor -175
skip eerst elk -100
skip elk ? -173
skip en $ 139
skip en 0 188
skip en @it 270
skip en al 70
skip en altijd -98
skip en dus -157
skip en ik 77
skip en is 155
skip en jar -155
skip en kinder -218
skip en klein 150
skip en op 424
skip en pas -294
skip en wet -179
skip enkel eerst -100
skip er $ -197
skip er @it 225
skip er bij -181
skip er eten -72
skip er het -241
skip er t -153
skip er van 70
skip er vor -89
skip eten $ -72
skip fout de -98
skip fout mijn 257
skip gan @it -197
skip gat nu 112
skip gb 0 121
skip geb $ 382
skip geb , 263
skip geb @it 101
skip geboort @it 159
skip geboortebos all -100
skip geboortedag @it 176
skip geboortedag de -83
skip geboortedatum $ 170
skip geboortedatum @it 135
skip geboortedatum de 404
skip geboortedatum en 161
skip geboortedatum mijn 267
skip geboortedatum ons 292
skip gebor $ 143
skip gebor ) 288
skip gebor , 20
skip gebor . 194
skip gebor 0 -247
skip gebor @it 30
skip gebor aalst 190
skip gebor en 222
skip gebor in 102
skip gebor mag -166
skip gebor om 244
skip gebor op 131
skip gebor te 82
skip gebor war 234
skip gebort @it 108
skip gebruikt $ -152
skip gedan teg -98
skip gegeven de 279
skip geldig @it -120
skip geldt geboortebos -100
skip geldt ook -156
skip gen $ 98
skip geopend @it -112
skip geplant @it -195
skip gesticht @it -145
skip gezin $ -100
skip gezin ik 150
skip ging op -104
skip ging zijn -98
skip glijban . -174
skip goud , -74
skip grag een 125
skip grag met 157
skip grag stand 285
skip grap $ 159
skip gratis $ 67
skip gsm 0 158
skip har $ 95
skip har is -157
skip harmonie gesticht -145
skip heb afsprak -116
skip heb niet 255
skip heb op -56
skip heb recht 105
skip heeft $ -89
skip heeft en 158
skip heeft gen 152
skip het $ -249
skip het , -138
skip het . -269
skip het : -244
skip het ? -234
skip het @it 90
skip het de -223
skip het en 220
skip het in 67
skip het is 65
skip het of 146
skip het op 193
skip het open -71
skip het raadhuis -252
skip het van 107
skip het vor -108
skip het wordt -145
skip hier de -282
skip hier het 179
skip hij @it -171
skip hoe dat -226
skip hoe mag -128
skip hoe we 129
skip hoevel krijg 120
skip hoevel mag -248
skip huwelijk getrouwd -74
skip huwelijksakt mij 138
skip id onz -326
skip id ophal 164
skip id vor 127
skip ie me 112
skip iemand het -74
skip iet $ 151
skip ik @it 40
skip ik al -137
skip ik ben 350
skip ik gebor 229
skip ik geldt -89
skip ik grag 134
skip ik helemal -194
skip ik het -404
skip ik klopt -236
skip ik lez -213
skip ik mij 68
skip ik mijn 52
skip ik niet 234
skip ik oud 75
skip ik per -198
skip ik stemm 268
skip ik toch 287
skip ik tot -200
skip ik trouw 138
skip ik van 305
skip in $ 69
skip in , -50
skip in . -212
skip in @it -103
skip in archief -360
skip in brief 143
skip in nog -197
skip in oud -295
skip in paspoort 121
skip in stad 191
skip in system 152
skip in ter 133
skip in truid 93
skip in van 304
skip in zwembad 131
skip ingewijd @it -150
skip inschrijv de -172
skip is $ 34
skip is , 421
skip is . 167
skip is 0 -409
skip is @it -100
skip is dag -147
skip is de -258
skip is dus 272
skip is een -264
skip is en 130
skip is geboortedatum 229
skip is gebor 156
skip is gebrok -96
skip is glijban -174
skip is iet 235
skip is kindjes -91
skip is loket -129
skip is niet 202
skip is nog -144
skip is te 168
skip is toch -209
skip is van 174
skip is warm -72
skip is wek -93
skip jar $ -72
skip jar . -161
skip jar komt -236
skip jar we -214
skip je $ 206
skip jullie : 279
skip jullie ? 133
skip jullie heeft 112
skip jullie het -287
skip jullie op -121
skip jullie van -203
skip juni @it -102
skip juni zonder -112
skip kaart ? 164
skip kaart mijn -63
skip kan 0 -144
skip kan al 99
skip kan die -234
skip kan nog 177
skip kan op -126
skip kenmerk 0 -149
skip kid van -276
skip kinder na -275
skip kinder wout 128
skip kindjes tuss -143
skip komt $ 85
skip komt burgemeester -236
skip komt een 140
skip komt iemand -74
skip korting het 92
skip krijg dan 64
skip krijg dar -271
skip krijg de -74
skip kunt bell -110
skip kunt mij -102
skip kwam wereld 174
skip lammetjes de -141
skip lang vor 112
skip las , -266
skip levenslicht @it 310
skip licht @it 234
skip lijst de 241
skip loopt @it -75
skip mag $ -209
skip mag al 166
skip mag dan 315
skip mag een 108
skip mag uitstel -152
skip mag zomar -194
skip mail . 248
skip man $ -195
skip man gb 121
skip mar de 259
skip me , 112
skip me @it 275
skip me is 281
skip mee $ -104
skip mee het 352
skip meedoen de 154
skip mei $ 143
skip men tuss -194
skip mer het -242
skip met $ 349
skip met 0 -223
skip mij de -240
skip mij op -226
skip mij rob 138
skip mijn $ -143
skip mijn ( 231
skip mijn , -22
skip mijn : -61
skip mijn @it 118
skip mijn al 104
skip mijn in -115
skip mijn is -55
skip mijn stat 159
skip mijn van -313
skip mn ( 117
skip mn , 88
skip mn is 90
skip mn verloopt -108
skip mobiel 0 193
skip moet daarvor -95
skip moet dat -85
skip moet vor -119
skip moet zelf 146
skip moet zijn 206
skip mog allebei 108
skip mog op -203
skip muurschilderij de -93
skip na $ -250
skip na herfstvakantie 186
skip nam , -143
skip nam : 201
skip nar 0 -185
skip nar ? 124
skip nar en -148
skip ne $ -98
skip negenennegent @it -278
skip niet $ -328
skip niet , 173
skip niet de 154
skip niet moet 285
skip nieuw , -197
skip nieuw van 137
skip nog ? -103
skip nog de 225
skip nog in -135
skip nog mee -197
skip nog op 123
skip nor , 201
skip nor 0 -174
skip nota de -99
skip nu de 334
skip nu verleng -120
skip nul neg -207
skip nul nul -172
skip nul zesenvijft -76
skip nummer 0 -203
skip of $ 26
skip of 0 -167
skip of ? -235
skip of @it 122
skip of da -76
skip of dat -174
skip of de -111
skip of juni -112
skip of nog 127
skip of zonder -102
skip om , 231
skip onderhoudt muurschilderij -93
skip ons $ 250
skip ons , -187
skip ons : 62
skip ons bestat -84
skip ons huwelijk -74
skip ons is 45
skip ontvang $ -207
skip onz , -157
skip onz is -48
skip onz van -355
skip op $ -109
skip op , -86
skip op . 122
skip op 0 -198
skip op ? -134
skip op @it -234
skip op aanslag -152
skip op adres 205
skip op affich -113
skip op als -183
skip op ben 249
skip op bus 168
skip op dor -214
skip op gebor 59
skip op gevel -124
skip op heb -149
skip op in 314
skip op is -343
skip op juni -102
skip op kan 177
skip op lijst 189
skip op markt -85
skip op nieuw -139
skip op of -80
skip op om -82
skip op plein -179
skip op rijbewijs 266
skip op seniorenpas 229
skip op sit -80
skip op stat -125
skip op te 109
skip op ter 172
skip op vor -207
skip op wachtlijst 171
skip open @it -128
skip open vanaf -96
skip openbar , -114
skip opgericht @it -208
skip ophal $ 164
skip oud $ 141
skip oud . 62
skip oud van -310
skip over , -140
skip paaskamp was -72
skip pas 0 72
skip pasfoto $ 105
skip paspoort @it -195
skip paspoort jullie 112
skip paspoort of -216
skip per $ -205
skip per nar -178
skip per van -134
skip per verhuis -112
skip per verhuiz -79
skip peter , -133
skip plein $ -179
skip regel men -194
skip reglement @it -101
skip rijksregister 0 -216
skip rijksregister nul -261
skip rijksregisternr @it -239
skip rijksregisternummer 0 -161
skip rijksregisternummer @it -168
skip rijksregisternummer mijn -224
skip rob zoek 138
skip rr . 303
skip sam 0 -206
skip samira , 289
skip schepencolleg $ -74
skip sem gebor 181
skip sind , -261
skip snap niet -194
skip speelpleinwek , -72
skip speelpleinwerk kinder 128
skip speeltuin geopend -113
skip sportclub is -82
skip stadhuis $ 166
skip stat $ -108
skip stat , -217
skip stat @it -157
skip stat de 125
skip stat in 102
skip stat niet -124
skip stat op -219
skip stond de -167
skip strat $ -81
skip strat open -96
skip stuk $ -174
skip subsidiedossier , -82
skip t $ 143
skip t , -153
skip t @it -137
skip t een -93
skip t nu -98
skip t of 102
skip t vor 112
skip te $ 137
skip te , 351
skip te ? 166
skip te @it -157
skip te den 108
skip te en 93
skip te in -285
skip te op 248
skip tel 0 236
skip tell mee -91
skip ter gekom 222
skip ter op 174
skip thorbeck @it -172
skip toch $ -276
skip tom 0 -144
skip tot , -232
skip tot 0 -175
skip tot ? -135
skip tot augustus -126
skip tot kan -89
skip tot lat -65
skip tot uur -100
skip trouw , -141
skip trouw @it -204
skip truid $ 93
skip tuss en -188
skip twee : 128
skip tweeling @it 253
skip u $ 228
skip u inschrijv -102
skip uiterst op -152
skip uiterst subsidiedossier -82
skip uw nog -357
skip uw stat -93
skip vader @it -104
skip vakantieopvang sar 238
skip val dan 219
skip van , 155
skip van 0 -162
skip van ? -85
skip van brief -214
skip van dus 196
skip van en 232
skip van gezin -100
skip van ik 160
skip van is -59
skip van kinderboerderij -141
skip van klein -162
skip van moeder -149
skip van nar -146
skip van niet -214
skip van of 96
skip van over -129
skip van schepencolleg -74
skip van stad 121
skip van stat -93
skip van stond -91
skip van t 135
skip van te -263
skip van tot -291
skip van tweeling 253
skip van vakantieopvang 238
skip van vor 146
skip van vrouw -84
skip van zon -150
skip vanaf won -184
skip verf af -93
skip vergader @it -101
skip verhuisd $ -196
skip verhuiz @it -104
skip verhuiz de -281
skip verjaardag @it 141
skip verjar @it 233
skip verloopt , -195
skip vernem de -308
skip verzet een -152
skip verzet zijnd -93
skip vier @it -144
skip vor en 123
skip vor gebor -422
skip vor id -63
skip vor kid -100
skip vor kindjes -100
skip vor lijst 241
skip vor of -115
skip vor paaskamp -72
skip vor speelpleinwerk 128
skip vrag een -204
skip vrij $ -85
skip vrouw gb 121
skip vuilophal van -109
skip waarop gebor 232
skip wachtlijst de 171
skip wanner dat 77
skip wanner de -124
skip wanner je -83
skip want verf -93
skip war dat 96
skip war ik -108
skip warm ? -72
skip was 0 -72
skip was @it -93
skip we @it -234
skip we de -192
skip we een 119
skip wek , -93
skip welk moet 211
skip werd op 212
skip wereld , 172
skip wereld @it 174
skip werk gedan -98
skip wet de 335
skip wet ik 161
skip wie dat -164
skip wij @it -263
skip wij aan 101
skip wij een -146
skip wij grag 196
skip wij op -178
skip wij per -118
skip wij van 138
skip wil nam 176
skip wil of 161
skip wil op -65
skip wil rijbewijs 89
skip will van -187
skip wonend 0 257
skip woont 0 -130
skip word $ -302
skip word 0 90
skip wordt @it -145
skip yara gebor 181
skip zag levenslicht 259
skip ze $ 76
skip ze gebor 227
skip ze het -86
skip ze stat -203
skip zegt affich -91
skip zelf id 108
skip zij 0 182
skip zij @it -105
skip zij gebor 191
skip zij van 77
skip zijn $ -158
skip zijn 0 -63
skip zijn op -293
skip zijn van 150
skip zijn verkiez -110
skip zo ie 112
skip zoal de 183
skip zoal uw -72
skip zoek wij 138
skip zon , 148
skip zon gebor 327
skip zonder binnenlop -120
topic @ability -42
topic @access -30
topic @body -104
topic @building -121
topic @business -124
topic @firstPerson 31
topic @general -434
topic @handled -45
topic @has -89
topic @home 140
topic @mind 96
topic @mine -80
topic @nuisance -197
topic @ofPerson 173
topic @organisation -24
topic @ownPostcode -87
topic @patient 13
topic @place -34
topic @plainly 186
topic @relative 267
topic @somebody -20
topicAnywhere @ability -67
topicAnywhere @access -34
topicAnywhere @body -218
topicAnywhere @building -129
topicAnywhere @business -14
topicAnywhere @firstPerson 167
topicAnywhere @general -490
topicAnywhere @handled -109
topicAnywhere @hardly 31
topicAnywhere @has -36
topicAnywhere @home 210
topicAnywhere @mind 141
topicAnywhere @mine 54
topicAnywhere @mine-phrase 123
topicAnywhere @nuisance -108
topicAnywhere @nuisance-phrase -272
topicAnywhere @ofPerson 204
topicAnywhere @organisation -17
topicAnywhere @ownPostcode 82
topicAnywhere @patient 109
topicAnywhere @place 14
topicAnywhere @plainly 339
topicAnywhere @relative 437
topicAnywhere @somebody 117
topicAnywhere @vehicle 93
topicBefore @ability -125
topicBefore @access 95
topicBefore @building -342
topicBefore @business -213
topicBefore @firstPerson 107
topicBefore @general -481
topicBefore @handled -36
topicBefore @hardly 160
topicBefore @has -60
topicBefore @home 48
topicBefore @mine -54
topicBefore @mine-phrase -247
topicBefore @nuisance 144
topicBefore @ofPerson -5
topicBefore @organisation -286
topicBefore @ownPostcode -69
topicBefore @patient -15
topicBefore @place -31
topicBefore @plainly 116
topicBefore @relative 330
topicBefore @somebody -32
topicBefore @vehicle -186
topicBeside @ability -189
topicBeside @access -291
topicBeside @building -170
topicBeside @business -194
topicBeside @firstPerson 183
topicBeside @general -342
topicBeside @has -123
topicBeside @home 218
topicBeside @nuisance -158
topicBeside @ofPerson 207
topicBeside @organisation -200
topicBeside @patient -44
topicBeside @plainly 176
topicBeside @relative -42
topicBeside @somebody -76
topicEarlier @ability 170
topicEarlier @access 265
topicEarlier @building -292
topicEarlier @business -99
topicEarlier @firstPerson 201
topicEarlier @handled -184
topicEarlier @has -29
topicEarlier @home 158
topicEarlier @mind -170
topicEarlier @mine 219
topicEarlier @ofPerson 248
topicEarlier @ownPostcode 164
topicEarlier @patient -28
topicEarlier @place -170
topicEarlier @plainly 142
topicEarlier @relative 310
topicEarlier @somebody 164
topicNear @ability -69
topicNear @building 53
topicNear @business -83
topicNear @firstPerson 137
topicNear @general -365
topicNear @handled -276
topicNear @hardly -66
topicNear @has -65
topicNear @home 130
topicNear @mine -141
topicNear @mine-phrase -248
topicNear @nuisance -284
topicNear @ofPerson 45
topicNear @ownPostcode -43
topicNear @place 72
topicNear @plainly 75
topicNear @relative 271
topicNear @somebody -46
topicNear @vehicle -151
twoBefore , 0 -214
twoBefore , gebor -184
twoBefore 0 , 110
twoBefore 0 0 46
twoBefore 0 april -116
twoBefore 0 en 188
twoBefore 0 juni -102
twoBefore 0 t -101
twoBefore @code 0 -126
twoBefore ^ afsprak -199
twoBefore ^ ben 102
twoBefore ^ dob 123
twoBefore ^ en 129
twoBefore ^ geb 93
twoBefore ^ geboort 159
twoBefore ^ geboortedatum 102
twoBefore ^ gebor 390
twoBefore ^ gebort 108
twoBefore ^ ik 173
twoBefore ^ mijn 118
twoBefore ^ trouw -289
twoBefore ^ verjar 188
twoBefore ^ we -234
twoBefore ^ wij -222
twoBefore ben gebor 254
twoBefore de klein -71
twoBefore dochter is 229
twoBefore een afsprak -212
twoBefore gebor is -165
twoBefore het levenslicht 310
twoBefore ik ben 193
twoBefore is 0 -220
twoBefore is gebor 123
twoBefore is geopend -110
twoBefore is gesticht -145
twoBefore is ingewijd -182
twoBefore is op -100
twoBefore is opgericht -208
twoBefore jullie brief -345
twoBefore kan ik -112
twoBefore kindjes gebor -101
twoBefore mijn geboortedag 176
twoBefore mijn geboortedatum 218
twoBefore te aalst 59
twoBefore ter wereld 174
twoBefore werd gebor 227
twoBefore wij gan -144
twoBefore wij trouw -82
twoBefore wij verhuiz -104
twoBefore wij zijn 75
twoBefore zij is 273
word ! -222
word $ -6
word ( 255
word ) 400
word , 111
word . -247
word 0 -66
word : 125
word ? -137
word @code -164
word @it -6
word ^ -6
word aan -377
word aangegev -115
word aangev 303
word aangevraagd -52
word aanslag -152
word aanvrag -51
word acht -215
word achtenzevent -76
word achter 100
word achternam 197
word adoptiekindjes -91
word adres 202
word adreswijz -198
word af 223
word affich -162
word afsprak -359
word al 174
word aleppo 82
word all -305
word allebei 73
word allen 189
word alles 158
word allez -142
word als 49
word altijd 175
word ambtenar -142
word ander -115
word antwoord -294
word aow 223
word april -263
word archief -360
word asbest -334
word asfalt -84
word ass -145
word aub 43
word augustus -210
word auto 208
word autos -289
word b 105
word babyborrel -91
word ban -282
word basisschol 122
word begint -203
word bel -82
word bell -110
word belt -96
word ben 440
word besluit -340
word best -113
word bestat -362
word bestemmingsplan -122
word betaald -367
word betaaldatum -152
word betal -201
word bezwar -162
word bib 128
word bij 87
word bijna 76
word bijstand -215
word bijzonder -173
word binn 45
word binnenlop -120
word bladdert -93
word blijft -169
word bloem -336
word bord -149
word bordj -272
word bos 134
word bouwjar -81
word braderie -113
word brel -93
word brief 58
word brug -133
word bsn -157
word buit -182
word burgemeester 94
word bus 76
word buurt -166
word buurtfeest -260
word centrum -218
word claes 270
word collega -125
word containerpark -188
word crech 301
word da 153
word dag 80
word dan 37
word dar -423
word dat 36
word dateert -193
word datem 159
word datum 310
word de -25
word december -95
word delfzijl 206
word den -28
word denk 71
word der 266
word deur -266
word dez 108
word dezelfd -161
word dicht -264
word die -66
word dijk -156
word dob 169
word dochter 200
word dochtertj 153
word doe 162
word doen -295
word doet -185
word doorgestuurd 93
word doorgev -250
word dor -77
word dossier -142
word dus 385
word echt 306
word een -135
word eerst -43
word elk -290
word emma 169
word en 263
word enkel -100
word er -246
word erbij -116
word ergen -171
word eritrea 157
word eten -139
word euh -130
word even 243
word februari -94
word feest -87
word feestj -85
word fes 193
word fien 204
word folder -284
word for 297
word formulier 166
word foto -184
word fotos -260
word fout 61
word fusie -267
word ga 180
word gan 34
word gas -118
word gat -140
word gb 202
word ge -103
word geacht -220
word geb 317
word gebdatum 205
word geboort 75
word geboorteaangift -203
word geboortebos 52
word geboortedag 62
word geboortedatum 148
word geboortedtm 206
word gebor 158
word geborenop 224
word gebort 117
word gebortedatum 232
word gebrok -96
word gedateerd -200
word gegeven 314
word gehad 247
word gekom 272
word geldig -180
word geldt -281
word gelijk 84
word gemeent -139
word gemeentehuis -266
word gemeenterad -247
word gen -202
word genoeg 162
word genom -183
word geopend -114
word gescheid -274
word gesticht -228
word gestrooid -127
word getrouwd -293
word gev 66
word gevel -124
word gevond -174
word gevraagd 336
word geweest -236
word gewon -85
word gezell -184
word gezin 37
word ging -128
word glijban -174
word goed -208
word grag 119
word grap 159
word gratis -61
word groep -105
word groet -67
word grot -139
word gsm -67
word haha -85
word hal 178
word har -36
word harmonie -239
word hebb -181
word heeft 97
word hel 193
word helemal -194
word helpt 138
word hem 187
word herdenk -389
word herfstvakantie 186
word herinner -262
word het -68
word hier -84
word hij 281
word hoe -169
word hoekstra -170
word hoevel 319
word hoever 173
word hond -309
word hondenbelast -281
word honderd -74
word houd -244
word huwelijk -198
word huwelijksakt 138
word id 191
word identiteitskaart 112
word ie 170
word iederen -175
word iemand -114
word ieper 216
word iet 59
word ik 58
word in -27
word indien -186
word ingang -181
word ingedi -294
word ingeschrev 223
word ingevuld 141
word ingewijd -183
word inschrijv -55
word instapklas 159
word is -12
word ja 195
word jacques -93
word jar -205
word jarig -137
word je -79
word jeugdhuis -215
word jip 252
word jolien 216
word jong 125
word jongst 203
word jubilariss 231
word jubileum -150
word juist 92
word juli -160
word jullie 177
word juni -125
word k 102
word kaart 239
word kalender -107
word kan 55
word kap -157
word kapel -158
word kapot -96
word kenmerk -210
word kerkhof 110
word kerkj -156
word kerkplein -146
word kermis -131
word kerstbom -132
word kes 339
word kievitstrat 208
word kijk -176
word kind 264
word kinder -123
word kinderboerderij -197
word kindj -55
word kindjes -237
word klar 56
word klas -204
word klein 40
word kleuter 218
word klopt -206
word kom -134
word komt 92
word koningsdag -168
word konink -151
word kor 59
word korting 147
word krant -223
word kreg 255
word krijg 96
word krijgt 254
word kunt -157
word kwam 216
word kwijt -285
word laatst -121
word lag -94
word lammetjes -141
word lamp -231
word land 135
word langer -180
word langskom 195
word las -287
word lat -149
word later -152
word leeftijd 270
word les -275
word levenslicht 273
word lez -213
word licht 226
word lier -148
word ligt -155
word lijn -228
word lijst 355
word loket 82
word loopt -278
word los -183
word lot 285
word lowie 188
word m -243
word maand -127
word mag -134
word mail 61
word mak -157
word man -226
word mar -206
word markt -125
word meedoen 154
word mei -55
word meidoornlan -97
word meisj 284
word meld -322
word mer -44
word meter 81
word mevrouw 38
word mijn -70
word mn 73
word mobiel 205
word moeder -80
word moest 248
word moet -132
word mog -327
word monitor 116
word monument -112
word morg -200
word muurschilderij -93
word na -248
word nadar -266
word nam 222
word namen -85
word nar -184
word national 98
word nationaliteit 295
word ne 49
word neg -370
word negenennegent -412
word nel 201
word net 364
word niemand 90
word niet 54
word nodig -95
word nog 39
word nooit 115
word nor 98
word nota -99
word notaris -265
word nou -206
word november 181
word nul -389
word nummer -187
word okt 181
word om 70
word omzet -232
word onder -158
word onderhoudt -93
word onderzoek -114
word ons 36
word ontvang -207
word onz -80
word ook -119
word op -147
word opa 147
word open -325
word openbar -114
word openingstijd -237
word opgericht -354
word oud 159
word oudst 75
word over -248
word overled -313
word overlijd -83
word paaskamp -72
word pand -222
word paniek 137
word papier 81
word paramaribo 212
word parkinson 209
word parochiezal -220
word partnerschap 121
word pas 263
word pasfoto 105
word paspoort -188
word peeter 220
word penning -123
word penningmeester -187
word per -359
word peter 172
word plant -101
word plat 46
word plein -176
word plek 120
word plusser 163
word pot 162
word precies -203
word put -103
word raadhuis -252
word raadzal -139
word recht -42
word regel -227
word reglement -101
word reken -209
word rijksregister -383
word rijksregisternr -290
word rijksregisternummer -410
word rijst -218
word rob 138
word rommelmarkt -124
word rond -249
word rr 95
word sam -70
word samira 289
word sar 238
word schepencolleg -74
word schol -77
word sem 194
word seniorenpas 82
word sind -524
word sint 81
word sit -124
word smet 198
word snap -194
word social 187
word sorry -118
word spanj -209
word speelplein 99
word speelpleinwek -72
word speelpleinwerk 138
word speeltuin 111
word sportclub -82
word sprek -248
word sta -190
word stad 105
word stadhuis 140
word stan 172
word stand 51
word start 132
word stat -48
word stemm -67
word stempas 214
word sten -132
word stichting -161
word stijn 173
word stoet -229
word stond -233
word stopt -76
word straatfeest -134
word strat -271
word stuk -294
word subsidiedossier -82
word system 157
word t 181
word te 287
word teg -302
word tel 273
word telefon -224
word tell -91
word tent -262
word terug -255
word terwijl 123
word teun 238
word thorbeck -172
word tien -233
word tijd -258
word tm -96
word toch -203
word toe -155
word tom 70
word tot -316
word tractor -178
word trouw -76
word trouwzal -245
word truid 93
word turkij -230
word tuss -298
word twee 98
word tweeling 228
word twintig 137
word u 108
word uit 93
word uiterst -195
word uitstel -152
word uittreksel 293
word uur -213
word uw -174
word vader 207
word vakantieopvang 238
word val 219
word valt -206
word van 8
word vanaf -244
word vannacht 234
word verf -93
word vergader -255
word verget 123
word vergunn -315
word verhuis -206
word verhuisd -196
word verjar 233
word verkiez -110
word verleng -47
word verlengd -123
word verloopt -163
word vernem -308
word vernieuwd 101
word verschuift -109
word vervalt -141
word verwerkt 217
word verzet -165
word vier -86
word vind 127
word vo 136
word voetbalclub -117
word volgen -229
word volgend -178
word vor 84
word vorig -105
word vraagt -201
word vrij -347
word vroeg -131
word vrouw -40
word vuilophal -109
word vuurwerk -68
word waarom -323
word waarop -196
word wachtlijst 171
word wag -113
word wanner -38
word want -374
word war -162
word warm -72
word was -333
word wat -201
word we -109
word wek -158
word wel 187
word welk 342
word wer -183
word werd -54
word wereld 361
word werkdag -209
word werkt -211
word wet 171
word wie -364
word wij -178
word wil 121
word will -169
word woensdag -99
word won 239
word wonend 257
word woning -193
word woond -180
word word -299
word wout 128
word yara 263
word zag 142
word zal -124
word zaliger -267
word ze 141
word zeg -215
word zegg 208
word zegt -425
word zeker -66
word zelf 236
word zes -268
word zesd 211
word zesenvijft -121
word zie -181
word ziekenhuis 123
word ziet -81
word zij 344
word zijn 35
word zijnd 102
word zing 134
word zit 50
word zo 51
word zoal 117
word zoek 233
word zoiet -219
word zomar -194
word zon 280
word zondag -285
word zonder -189
word zoontj 161
word zoud -159
word zuster -76
word zutph 314
word zwembad -80
word zwemles 218
`,
};
