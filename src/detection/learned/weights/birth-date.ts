import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 459 candidates that are, 504 that are not.
 * On families it was not taught on:
 * - above -1: found 94.3 %, wrongly 12.5 %
 * - above -0.5: found 92.4 %, wrongly 8.3 %
 * - above 0: found 90.4 %, wrongly 5.4 %
 * - above 0.5: found 88.2 %, wrongly 4.8 %
 * - above 1: found 85.0 %, wrongly 3.0 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:576300b3aca0f5a9a35f63bbff512775e6bcd6f3aa8f84898ff1d7b8c6906afa",
  intercept: -0.586,
  weights: `
before , -132
before 0 -16
before : 30
before ^ -37
before aan -334
before aangevraagd 254
before aanvrag -121
before adreswijz -192
before al 64
before all -221
before april -226
before aub -162
before bel -81
before bell -108
before belt -93
before ben 266
before betaald -125
before bij 248
before bos 133
before brief -169
before brug -133
before bsn -204
before dag 108
before dat 128
before de -448
before dez -94
before die -125
before dochter 217
before dochtertj 154
before een -321
before eerst 123
before en -47
before er -162
before februari -90
before fout 262
before gat -109
before geboorteaangift -209
before geboortebos -211
before geboortedag -86
before geboortedatum 488
before gebor -212
before gebortedatum 210
before gegeven 215
before gemeent -273
before gemeentehuis -266
before gen -245
before ging -119
before goedemorg 182
before har -224
before harmonie -240
before heb -385
before heeft -100
before het 104
before hier -147
before hij 151
before huwelijk -195
before id 59
before ik 144
before in 167
before inschrijv -87
before is -204
before jar -162
before jeugdhuis -215
before jip 256
before jongst 171
before juli -215
before jullie 64
before k 181
before kan -256
before kapel -128
before kermis -106
before kind 153
before kinder -279
before kinderboerderij -139
before kindj 316
before kindjes -206
before klar 155
before kreg 154
before kwam 177
before lamp -229
before lot 282
before lowie -156
before ma 153
before mag -111
before man 174
before mar -48
before me -228
before met -82
before mevrouw 128
before mij -81
before mijn -160
before mn 123
before moet 149
before mog -116
before nam 300
before nar -233
before niet 300
before nieuw -238
before nog 152
before nor 197
before nul -355
before odet 287
before of -236
before ons -50
before onz -70
before open -96
before oud -345
before over -230
before overled -275
before papier 95
before paspoort -412
before regel -179
before rijbewijs -213
before rijksregister -276
before rijksregisternr -142
before rijksregisternummer -242
before samira 288
before schol -121
before sem 176
before speelpleinwek -72
before speeltuin -106
before stat 184
before straatfeest -120
before strat -93
before t -212
before te 133
before ter 116
before tuss -198
before tweeling 112
before u -121
before uittreksel 150
before uw -146
before vader 158
before van -222
before vergunn -239
before verjaardag -178
before voetbalclub -116
before vor -96
before vrouw 155
before vuilophal -109
before waarop -157
before wanner -117
before was -318
before we -310
before werd 112
before werk 137
before wij -208
before will -175
before woning -193
before word -133
before wordt -290
before yara 247
before zag 172
before ze -110
before zij 305
before zijn 270
before zon 309
before zoontj 94
before zwembad -184
before1 ( 251
before1 , 464
before1 0 -218
before1 : -46
before1 ^ 186
before1 afsprak -362
before1 ben 291
before1 datem 163
before1 datum 208
before1 de -55
before1 den 91
before1 gb 181
before1 geb 134
before1 gebdatum 166
before1 geboortedtm 201
before1 gebor 276
before1 geborenop 226
before1 gedateerd -167
before1 ingang -170
before1 is 371
before1 kom -143
before1 m -135
before1 met -204
before1 moet 153
before1 na -329
before1 neg -291
before1 nul -76
before1 of -150
before1 op -228
before1 opgericht -238
before1 pas -169
before1 per -520
before1 rijksregister -187
before1 rijksregisternummer -156
before1 sind -374
before1 stat -158
before1 teg -272
before1 tot -248
before1 trouw -163
before1 tuss -188
before1 van -19
before1 vanaf -306
before1 verloopt -198
before1 vor -366
before1 was -181
before1 zijnd 67
before1 zondag -199
before2 ( 311
before2 , -27
before2 0 -61
before2 : 119
before2 ^ 65
before2 aalst 61
before2 aangevraagd -239
before2 afsprak -377
before2 als 134
before2 april -117
before2 ben 179
before2 besluit -267
before2 bestat -213
before2 betaald -225
before2 brief -458
before2 buurtfeest -202
before2 dan -233
before2 dat 230
before2 dateert -189
before2 de 138
before2 die -312
before2 dob 124
before2 dochter 116
before2 doen -174
before2 en 272
before2 er 224
before2 gan -197
before2 geb 99
before2 geboort 163
before2 geboortedag 168
before2 geboortedatum 136
before2 gebor 31
before2 gebort 109
before2 geldig -123
before2 geopend -109
before2 geplant -196
before2 gesticht -144
before2 het 89
before2 hij -168
before2 ik 38
before2 in -99
before2 ingewijd -144
before2 is -98
before2 juni -101
before2 levenslicht 312
before2 licht 237
before2 loopt -73
before2 me 263
before2 mijn 112
before2 negenennegent -280
before2 of 126
before2 op -231
before2 open -125
before2 opgericht -206
before2 paspoort -198
before2 reglement -100
before2 rijksregisternr -239
before2 rijksregisternummer -168
before2 stat -160
before2 t -135
before2 te -157
before2 thorbeck -173
before2 trouw -202
before2 tweeling 248
before2 vader -102
before2 vergader -100
before2 verhuiz -104
before2 verjaardag 143
before2 verjar 235
before2 vier -142
before2 was -93
before2 we -234
before2 wereld 177
before2 wij -264
before2 wordt -145
before2 zij -104
behind ! -266
behind $ -133
behind ( -88
behind ) 117
behind , -99
behind . -56
behind 0 173
behind : 226
behind ? -305
behind @code 71
behind aan 261
behind aangift 290
behind aanvrag -160
behind achter 100
behind adres 219
behind affich -130
behind afsprak -111
behind akt -85
behind al 77
behind allen 194
behind als 80
behind altijd 165
behind ambtenar -228
behind ander 106
behind archief -160
behind asbest -179
behind asfalt -83
behind aub 158
behind augustus -136
behind ben 145
behind bestat -110
behind bestemmingsplan -120
behind bezwar -117
behind bij 177
behind binnenlop -101
behind brug -72
behind bus 145
behind centrum -214
behind containerpark -182
behind crech 258
behind da 94
behind dag -66
behind dan 113
behind dar -413
behind datum 265
behind de -58
behind december -151
behind den -208
behind denk 304
behind dez -176
behind dicht -251
behind die -65
behind dijk -155
behind dit 96
behind doe 165
behind doet -178
behind dor -88
behind dorp 141
behind dus 250
behind een -65
behind er -295
behind ergen -245
behind eten -133
behind fotos -209
behind fout -157
behind geb 234
behind geboortebos 237
behind geboortedatum 237
behind gebor 174
behind gekom 174
behind geldt -89
behind gen 91
behind genoeg 156
behind gestrooid -128
behind getrouwd -258
behind gev 127
behind grag 52
behind groep -247
behind har 303
behind heb 322
behind heeft 192
behind hem 187
behind het 189
behind hier 369
behind hij 223
behind hondenbelast -220
behind houd -245
behind id 132
behind iemand -219
behind iet 256
behind ik 43
behind jar -110
behind je -54
behind jubileum -153
behind juist 95
behind jullie -296
behind juni -68
behind kaart 103
behind kan 202
behind ker 103
behind kinder -73
behind kleuter 224
behind klopt -300
behind kom -204
behind komt -350
behind korting 135
behind kunt -234
behind las -187
behind lat -275
behind leerplicht 146
behind mag -117
behind man -294
behind me 102
behind mee 324
behind meedoen 154
behind men 83
behind mer -95
behind met 82
behind mij -70
behind mijn 102
behind moet -275
behind mog -195
behind na 60
behind nam 193
behind nar -45
behind ne -181
behind net 270
behind niet 245
behind nieuw -266
behind nog 115
behind nu 184
behind okt 132
behind onder -87
behind onderhoudt -92
behind ook -46
behind op 40
behind oud -235
behind over 205
behind parkinson 210
behind pas -226
behind paspoort 183
behind put -87
behind raadhuis -278
behind raadzal -136
behind recht 72
behind rijbewijs 285
behind rijst -215
behind sit -132
behind stadhuis 191
behind stan 115
behind stemm 214
behind stempas 174
behind strat -208
behind tel 150
behind terug -151
behind tijd -184
behind toch -240
behind toen 248
behind tot -340
behind trouw 231
behind trouwzal -247
behind turkij -191
behind twee 234
behind twintig 138
behind u 313
behind uit 94
behind uittreksel 177
behind uur -203
behind uw -216
behind van -142
behind verhuiz 156
behind verleng -47
behind vind -78
behind vor 258
behind vrag -91
behind waarop -95
behind wachtlijst 167
behind wag -110
behind wanner 31
behind want -114
behind war 138
behind we -303
behind welk 144
behind werk -177
behind wet 218
behind wie -163
behind wij -172
behind wil 47
behind won 186
behind woont 124
behind word -183
behind zal -125
behind ze -44
behind zegg 190
behind zegt -203
behind zelf 199
behind zij 288
behind zijn -44
behind zit 54
behind zoek -81
behind zoiet -220
behind zon 183
behind zonder -159
behind1 ! -233
behind1 $ 125
behind1 ( 117
behind1 ) 466
behind1 , 176
behind1 . 15
behind1 0 -297
behind1 : -127
behind1 ? -312
behind1 als 138
behind1 ben 104
behind1 bestat -269
behind1 bsn 186
behind1 dor -257
behind1 dus 358
behind1 en 263
behind1 geb 246
behind1 gebor 51
behind1 het -257
behind1 ik 162
behind1 in 117
behind1 is -183
behind1 mag 217
behind1 mar -253
behind1 met 95
behind1 mevrouw 175
behind1 moest 86
behind1 nar -260
behind1 niet -221
behind1 nog -223
behind1 of -207
behind1 om 112
behind1 op -61
behind1 open -164
behind1 over -210
behind1 overled -183
behind1 sorry -126
behind1 stat -283
behind1 stond -273
behind1 te 349
behind1 ter 174
behind1 toch -131
behind1 tot -128
behind1 vanaf -136
behind1 verhuis -110
behind1 verhuiz -79
behind1 volgen -172
behind1 vor -276
behind1 war 88
behind1 was -243
behind1 wil -213
behind1 won -179
behind1 zegt -179
behind1 zesenvijft -76
behind1 zonder -101
behind1 zou -64
behind2 $ 74
behind2 . -427
behind2 0 -185
behind2 : 91
behind2 ? -135
behind2 achtenzevent -76
behind2 afsprak -101
behind2 als -149
behind2 ben 174
behind2 bestat -197
behind2 bij -120
behind2 bsn 161
behind2 dan 105
behind2 de -380
behind2 delfzijl 211
behind2 dus 156
behind2 echt 174
behind2 een -209
behind2 en 191
behind2 er -362
behind2 fes 196
behind2 gat 253
behind2 grag 139
behind2 heb 108
behind2 hebb -75
behind2 heeft -79
behind2 het -226
behind2 hier -150
behind2 hij 341
behind2 hoe -66
behind2 ie 109
behind2 ik -147
behind2 in -98
behind2 is -87
behind2 jullie 116
behind2 kan 108
behind2 kom 85
behind2 mag -223
behind2 mar 168
behind2 moeder 241
behind2 moet -231
behind2 mog -83
behind2 nar -144
behind2 nee 69
behind2 niet 55
behind2 nog -141
behind2 ons 73
behind2 onz -149
behind2 op 31
behind2 sint 157
behind2 stat -60
behind2 te -103
behind2 tot -106
behind2 trouw -212
behind2 van 224
behind2 vanaf -218
behind2 vor -231
behind2 war -279
behind2 was -166
behind2 welk 291
behind2 wereld 174
behind2 wie -69
behind2 wij -92
behind2 wil 404
behind2 will -294
behind2 wonend 215
behind2 woont 332
behind2 wordt 129
behind2 ze 285
behind2 zij 93
behind2 zijn -223
behind2 zou 263
bothBefore ( gebor 289
bothBefore , geb 288
bothBefore , geboortedatum -164
bothBefore , gebor 391
bothBefore , op 58
bothBefore , per -97
bothBefore 0 gb 120
bothBefore 0 gebor 239
bothBefore 0 of -199
bothBefore 0 op -111
bothBefore 0 per -186
bothBefore ^ afsprak -293
bothBefore ^ datum 237
bothBefore ^ geb 244
bothBefore ^ gebdatum 166
bothBefore ^ geboortedatum 310
bothBefore ^ geboortedtm 201
bothBefore ^ gebor 206
bothBefore ^ is 122
bothBefore ^ op -330
bothBefore ^ per -209
bothBefore ^ sind -168
bothBefore ^ tot -188
bothBefore ^ vanaf -156
bothBefore ^ zaterdag -181
bothBefore aalst den 108
bothBefore aalst op 295
bothBefore aangevraagd op -239
bothBefore afsprak : -267
bothBefore afsprak op -247
bothBefore als geboortedatum 202
bothBefore ben gebor 145
bothBefore ben op 188
bothBefore ben van 189
bothBefore besluit van -267
bothBefore bestat sind -205
bothBefore betaald op -225
bothBefore brief van -312
bothBefore dat is 258
bothBefore dateert van -189
bothBefore die na -198
bothBefore doen op -174
bothBefore gan per -197
bothBefore geboort datem 163
bothBefore geboortedag is 168
bothBefore geboortedatum : 228
bothBefore geboortedatum is 86
bothBefore gebor : 346
bothBefore gebor den 150
bothBefore gebor op 153
bothBefore gebor tuss -188
bothBefore gebort datum 109
bothBefore geldig tot -123
bothBefore geopend op -109
bothBefore geplant op -196
bothBefore gesticht op -144
bothBefore ik ben 127
bothBefore ik op -43
bothBefore in op -99
bothBefore ingewijd op -184
bothBefore is gebor 276
bothBefore is op -79
bothBefore is van 37
bothBefore juni of -101
bothBefore levenslicht op 312
bothBefore licht op 237
bothBefore mijn geboortedatum 112
bothBefore op nul -76
bothBefore open op -75
bothBefore opgericht op -206
bothBefore paspoort verloopt -198
bothBefore reglement van -100
bothBefore t m -135
bothBefore trouw op -202
bothBefore vader ( -102
bothBefore van den 198
bothBefore van vor -306
bothBefore verhuiz per -80
bothBefore verjaardag is 143
bothBefore verjar op 235
bothBefore wereld op 177
bothBefore wij trouw -142
bothBefore wordt op -145
bothBefore zijn op -199
earlier . -79
earlier ? 117
earlier bedoel 331
earlier ben -227
earlier bij 303
earlier buit -170
earlier dag -242
earlier dat 56
earlier data -299
earlier datum -264
earlier de -491
earlier die -376
earlier doorgev 128
earlier een 284
earlier en 259
earlier even 73
earlier ge -331
earlier geboortedata 320
earlier geboortedatum 419
earlier gebor -313
earlier had -170
earlier har 93
earlier hebb 218
earlier het 255
earlier hoe 133
earlier huis 219
earlier in -143
earlier is -323
earlier je 77
earlier k 145
earlier kampverzeker 320
earlier lat 175
earlier mijn 462
earlier moest 162
earlier moet 93
earlier nam -96
earlier nieuw 127
earlier nodig -170
earlier nog -125
earlier ons 92
earlier onz -373
earlier ook 275
earlier op -133
earlier repetities -299
earlier te 279
earlier u 154
earlier van 23
earlier verget 146
earlier verjaardag 326
earlier vor 122
earlier wanner -432
earlier was -108
earlier wat -64
earlier welk -322
earlier wet -124
earlier wil 218
earlier wild -115
earlier zal -195
earlier zijn 388
earlier zoek 190
elsewhere ! 453
elsewhere ( 225
elsewhere , -191
elsewhere . 170
elsewhere 0 -69
elsewhere : 167
elsewhere ? -63
elsewhere @code -222
elsewhere aangevraagd -118
elsewhere aangift 288
elsewhere aanvrag 250
elsewhere adres -237
elsewhere afsprak 53
elsewhere al 74
elsewhere allebei 152
elsewhere alles 148
elsewhere als 71
elsewhere an -185
elsewhere antwoord -100
elsewhere app 233
elsewhere attest -219
elsewhere be 86
elsewhere bel 162
elsewhere belast 157
elsewhere ben 82
elsewhere besliss -245
elsewhere beslist -175
elsewhere betaald 138
elsewhere bezwar -385
elsewhere bij -172
elsewhere bijzonder 86
elsewhere binn 109
elsewhere breda 170
elsewhere brief -129
elsewhere broer 208
elsewhere bruid 94
elsewhere bruidegom 94
elsewhere bsn -161
elsewhere burgemeester 71
elsewhere bus 188
elsewhere collega 170
elsewhere contactperson 106
elsewhere d 54
elsewhere dag -206
elsewhere dan -41
elsewhere dank -63
elsewhere dar -368
elsewhere dat -119
elsewhere db -152
elsewhere de 72
elsewhere den 77
elsewhere die -391
elsewhere dit 92
elsewhere dochter -220
elsewhere doen 184
elsewhere doet 267
elsewhere dossier 130
elsewhere drie -155
elsewhere dubbel 236
elsewhere een -142
elsewhere en 129
elsewhere er -44
elsewhere exampl -170
elsewhere extra -197
elsewhere feest -82
elsewhere formulier -79
elsewhere fotos -138
elsewhere g 224
elsewhere gan 189
elsewhere gast -102
elsewhere gat -234
elsewhere ge -322
elsewhere geb 57
elsewhere geboortedatum 150
elsewhere gebor -33
elsewhere gegeven 166
elsewhere gemeent -62
elsewhere gen -289
elsewhere geregistreerd 228
elsewhere gerust 251
elsewhere getuig 170
elsewhere geweest 234
elsewhere grag 121
elsewhere gratis 210
elsewhere groet 170
elsewhere gsm 136
elsewhere half -245
elsewhere heb 104
elsewhere het 70
elsewhere hier -297
elsewhere hij -77
elsewhere hoe 220
elsewhere hoevel 144
elsewhere hond -90
elsewhere honderd 104
elsewhere hor 203
elsewhere huis 77
elsewhere huwelijk 152
elsewhere iemand -201
elsewhere iet -277
elsewhere ik 158
elsewhere inschrijv 123
elsewhere is -352
elsewhere j 216
elsewhere ja -143
elsewhere jar 233
elsewhere jawoord 170
elsewhere je 57
elsewhere jef -280
elsewhere juli -103
elsewhere jullie -94
elsewhere juni -68
elsewhere k 109
elsewhere kan -45
elsewhere kat -315
elsewhere kermis -92
elsewhere kijk 258
elsewhere kinder 180
elsewhere klein 219
elsewhere kleinkinder -169
elsewhere kom 269
elsewhere krijg -93
elsewhere kunn -240
elsewhere kunt 108
elsewhere kwartelstrat 170
elsewhere kwijt 143
elsewhere lang -62
elsewhere len -104
elsewhere mag -139
elsewhere mail 141
elsewhere man 149
elsewhere mar -180
elsewhere mee 88
elsewhere meester -171
elsewhere met -39
elsewhere mevrouw 310
elsewhere mij -196
elsewhere mijn 181
elsewhere mist 170
elsewhere mn 294
elsewhere moeder 170
elsewhere moest 212
elsewhere moet -190
elsewhere mog -58
elsewhere mur -89
elsewhere nam 151
elsewhere nar 107
elsewhere nb 170
elsewhere niet 281
elsewhere nik 304
elsewhere nl -116
elsewhere nog -145
elsewhere nor 115
elsewhere nu 104
elsewhere ocmw 80
elsewhere of 187
elsewhere om -175
elsewhere oma 187
elsewhere ontvang 209
elsewhere onz 101
elsewhere ook 114
elsewhere opa 164
elsewhere open 47
elsewhere opvang -152
elsewhere oud -171
elsewhere over 105
elsewhere overlijd 151
elsewhere p -147
elsewhere parker -225
elsewhere paspoort 164
elsewhere pauwel -180
elsewhere plat 194
elsewhere r 105
elsewhere raadhuis 170
elsewhere regel 84
elsewhere rijbewijs 160
elsewhere rijd -203
elsewhere rijksregister -304
elsewhere rijksregisternummer -158
elsewhere rond 105
elsewhere schep -119
elsewhere schol 140
elsewhere schrijf 346
elsewhere sta 256
elsewhere stadhuis 231
elsewhere start -103
elsewhere stat 38
elsewhere stuurt 121
elsewhere subsidie -168
elsewhere taart -128
elsewhere te 64
elsewhere teken -64
elsewhere terug -44
elsewhere tevor -101
elsewhere tielt -134
elsewhere tijd -197
elsewhere toch 83
elsewhere tot -216
elsewhere trouw 73
elsewhere twee -193
elsewhere u 47
elsewhere uit 123
elsewhere uittreksel 254
elsewhere uur -110
elsewhere uw -127
elsewhere v 72
elsewhere vader 422
elsewhere van -139
elsewhere vast 106
elsewhere ver -112
elsewhere verhuisd 289
elsewhere verkeerd 83
elsewhere vier -186
elsewhere vind 88
elsewhere volg 170
elsewhere volgend 170
elsewhere volwass -169
elsewhere volwassen -82
elsewhere vor -30
elsewhere vorig 175
elsewhere vrij 218
elsewhere vrijdag 130
elsewhere wanner -355
elsewhere war -277
elsewhere was -337
elsewhere wat 290
elsewhere weg -246
elsewhere wer -242
elsewhere wet 249
elsewhere wie 124
elsewhere wij 308
elsewhere wil 256
elsewhere will -95
elsewhere wilt -93
elsewhere won 201
elsewhere word -203
elsewhere wordt 71
elsewhere wou 146
elsewhere zal -72
elsewhere ze -241
elsewhere zegg 146
elsewhere zelf 86
elsewhere zet 182
elsewhere zien -227
elsewhere zij 38
elsewhere zijn 191
elsewhere zit 255
elsewhere zoiet 104
elsewhere zou -245
elsewhere zus 108
kind birth-cue 725
kind birth-cue grown 419
kind birth-cue old 419
kind birth-cue young 514
kind no-cue -513
kind no-cue grown 487
kind no-cue no-year -1084
kind no-cue no-year-of-birth -370
kind no-cue old -436
kind no-cue young -602
kind own-label 536
kind own-label grown 846
kind own-label no-year -365
kind own-label no-year-of-birth -349
kind own-label old 336
pair ! $ -236
pair ( @it 251
pair ( geboortedatum 176
pair ( gebor 289
pair ) , 245
pair ) en 181
pair ) heeft 131
pair ) komt 184
pair ) wil 167
pair , 0 115
pair , @it 464
pair , allebei 123
pair , ben 281
pair , bestat -167
pair , bsn -49
pair , das -81
pair , dat 178
pair , de -307
pair , doet -181
pair , dus 136
pair , euh -130
pair , gan -180
pair , ge -216
pair , geb 288
pair , geboortedatum -164
pair , gebor 192
pair , geldt -216
pair , getrouwd -74
pair , heb 107
pair , hebb -75
pair , heeft -77
pair , het 168
pair , hij 70
pair , hoe -41
pair , hoevel 247
pair , hoever 166
pair , ik 137
pair , in 229
pair , is 34
pair , jullie 114
pair , kan 301
pair , klopt -113
pair , komt -238
pair , krijg -106
pair , ligt -221
pair , mag -73
pair , mail 247
pair , mar -75
pair , mevrouw 100
pair , mijn -114
pair , mobiel 195
pair , moeder 241
pair , moet -296
pair , mog -107
pair , na -120
pair , of -244
pair , paniek 138
pair , per -97
pair , rijksregisternummer -187
pair , rr 94
pair , sem 175
pair , stat -111
pair , t -244
pair , tel 272
pair , tell -91
pair , teun 237
pair , tot -235
pair , twee -104
pair , val 221
pair , vanaf -218
pair , vor 182
pair , waarom -283
pair , wanner 76
pair , war -128
pair , was -207
pair , we -92
pair , welk 371
pair , wie -190
pair , wil 250
pair , will -294
pair , wonend 215
pair , ze 216
pair , zij 275
pair , zijnd -94
pair , zou 251
pair . $ -251
pair 0 $ 229
pair 0 ) -150
pair 0 , -172
pair 0 . -121
pair 0 0 112
pair 0 ? -103
pair 0 @it -218
pair 0 als 61
pair 0 april -266
pair 0 augustus -140
pair 0 bus 54
pair 0 december -95
pair 0 en 118
pair 0 februari -93
pair 0 gb 173
pair 0 gebor 93
pair 0 ik 216
pair 0 in -203
pair 0 is 81
pair 0 jar -285
pair 0 juli -179
pair 0 juni -125
pair 0 klopt -214
pair 0 maart -77
pair 0 man -241
pair 0 mei -48
pair 0 nar -244
pair 0 nieuw 196
pair 0 november 180
pair 0 okt 181
pair 0 op -257
pair 0 per -186
pair 0 plusser 164
pair 0 t -100
pair 0 te -299
pair 0 tot -297
pair 0 uur -156
pair 0 zonder -111
pair : 0 -144
pair : @it -46
pair : bsn 221
pair : gebor 207
pair : ik 152
pair : is -144
pair : kan -102
pair : rijksregister -253
pair : sar 237
pair : wout 128
pair ? $ -135
pair @code , 215
pair @code . 141
pair @code 0 -337
pair @code demo -174
pair @it ! -233
pair @it $ 125
pair @it ( 117
pair @it ) 466
pair @it , 176
pair @it . 15
pair @it 0 -297
pair @it : -127
pair @it ? -312
pair @it als 138
pair @it ben 104
pair @it bestat -269
pair @it bsn 186
pair @it dor -257
pair @it dus 358
pair @it en 263
pair @it geb 246
pair @it gebor 51
pair @it het -257
pair @it ik 162
pair @it in 117
pair @it is -183
pair @it mag 217
pair @it mar -253
pair @it met 95
pair @it mevrouw 175
pair @it moest 86
pair @it nar -260
pair @it niet -221
pair @it nog -223
pair @it of -207
pair @it om 112
pair @it op -61
pair @it open -164
pair @it over -210
pair @it overled -183
pair @it sorry -126
pair @it stat -283
pair @it stond -273
pair @it te 349
pair @it ter 174
pair @it toch -131
pair @it tot -128
pair @it vanaf -136
pair @it verhuis -110
pair @it verhuiz -79
pair @it volgen -172
pair @it vor -276
pair @it war 88
pair @it was -243
pair @it wil -213
pair @it won -179
pair @it zegt -179
pair @it zesenvijft -76
pair @it zonder -101
pair @it zou -64
pair ^ , 182
pair ^ @it 186
pair ^ adreswijz -192
pair ^ afsprak -327
pair ^ allez -141
pair ^ als -113
pair ^ bel -81
pair ^ ben 241
pair ^ best 94
pair ^ betaald -170
pair ^ bij 263
pair ^ brug -133
pair ^ bsn 95
pair ^ dag 77
pair ^ dat 321
pair ^ datum 237
pair ^ de -138
pair ^ dez -94
pair ^ die -195
pair ^ dob 153
pair ^ en 131
pair ^ er 140
pair ^ ge -134
pair ^ geacht -223
pair ^ geb 137
pair ^ gebdatum 208
pair ^ geboort 163
pair ^ geboortebos -108
pair ^ geboortedag 242
pair ^ geboortedatum 452
pair ^ geboortedtm 201
pair ^ gebor 351
pair ^ gebort 118
pair ^ gebortedatum 236
pair ^ gegeven 182
pair ^ geldt -144
pair ^ gemeenterad -248
pair ^ grag -148
pair ^ het -485
pair ^ hier 209
pair ^ hij 54
pair ^ hoevel 267
pair ^ ik 80
pair ^ in -329
pair ^ inschrijv -49
pair ^ is -287
pair ^ jacques -92
pair ^ k 199
pair ^ kan -235
pair ^ kermis -91
pair ^ kid 54
pair ^ kunt -195
pair ^ mag 87
pair ^ man 120
pair ^ mijn 71
pair ^ mn -86
pair ^ mog -116
pair ^ nam 223
pair ^ nee -109
pair ^ nieuw 137
pair ^ nog -131
pair ^ onz 69
pair ^ op -352
pair ^ openingstijd -235
pair ^ paspoort -133
pair ^ per -209
pair ^ rijbewijs -98
pair ^ rijksregister -359
pair ^ rijksregisternr -204
pair ^ rijksregisternummer -217
pair ^ sind -168
pair ^ speelpleinwek -72
pair ^ stat 143
pair ^ t 204
pair ^ tom 72
pair ^ tot -245
pair ^ trouw -290
pair ^ uiterst -82
pair ^ uw -162
pair ^ vanaf -159
pair ^ vergader -235
pair ^ verhuiz -224
pair ^ verjar 189
pair ^ volgen -103
pair ^ vor 241
pair ^ vuilophal -109
pair ^ wanner -122
pair ^ we 219
pair ^ wie -265
pair ^ wij -149
pair ^ yara 175
pair ^ zaterdag -181
pair ^ ze 205
pair ^ zon 140
pair aalst den 108
pair aalst op 295
pair aan $ 121
pair aan de -309
pair aangegev word -114
pair aangevraagd , -89
pair aangevraagd op -239
pair aangift $ 338
pair aanslag is -151
pair aanvrag partnerschap 120
pair achter de 100
pair adoptiekindjes mee -91
pair af $ -92
pair affich , -91
pair affich stat -71
pair afsprak : -249
pair afsprak @it -362
pair afsprak binnenlop -119
pair afsprak op -109
pair afzet vor -111
pair al $ 103
pair al 0 177
pair al een 139
pair al gedan -209
pair al in 105
pair al klar 166
pair al korting 145
pair al mee -160
pair al nar 201
pair al verleng -123
pair all kindjes -204
pair allebei nieuw -199
pair allebei zelf 109
pair allez , -95
pair als dat 100
pair als de 201
pair als een -138
pair als geboortedatum 202
pair altijd ne -95
pair april 0 -251
pair april of -100
pair archief ? -200
pair aub : -246
pair augustus 0 -140
pair babyborrel is -91
pair bel me -81
pair bell op -108
pair ben $ 318
pair ben @it 291
pair ben de 154
pair ben er 147
pair ben gebor 343
pair ben op 188
pair ben van 217
pair ben zelf 73
pair besluit is -197
pair besluit van -267
pair bestat 0 -159
pair bestat dar -138
pair bestat sind -205
pair betaald op -248
pair betaaldatum op -151
pair bezwar teg -110
pair bij de 99
pair bij jullie 135
pair bij ons 143
pair bijstand aangevraagd -175
pair bijzonder bijstand -173
pair binn $ -301
pair binn . -266
pair binn 0 -131
pair binnenlop ? -119
pair bladdert af -92
pair brief heeft 114
pair brief is -175
pair brief van -296
pair bsn : 186
pair bsn aanvrag -117
pair burgemeester dan -252
pair bus 0 54
pair bus ? 143
pair da nu 39
pair dag , 77
pair dan $ -110
pair dan al 200
pair dan dicht -158
pair dan is 72
pair dan nog 83
pair dan ook 110
pair dan word 92
pair dar een -119
pair dar nog -186
pair dat $ -69
pair dat 0 64
pair dat ? -103
pair dat al 173
pair dat de -132
pair dat dor -189
pair dat helpt 138
pair dat hij -217
pair dat ik 263
pair dat is 52
pair dat mag -213
pair dat muurschilderij -92
pair dat nog -86
pair dat ook -212
pair dat pand -222
pair dat vor -117
pair dat we 277
pair dat zomar -193
pair dateert van -189
pair datem @it 163
pair datum @it 208
pair datum subsidiedossier -82
pair datum waarop -157
pair de 0 264
pair de @it -55
pair de aanvrag 135
pair de affich -144
pair de ambtenar -142
pair de babyborrel -91
pair de ban -280
pair de bib 129
pair de brief -60
pair de brug -210
pair de burgemeester 97
pair de bus 208
pair de buurt -160
pair de crech 286
pair de dag 57
pair de datum -241
pair de dijk -155
pair de eerst -101
pair de geboortedatum 180
pair de gegeven 168
pair de gemeent -271
pair de gevel -124
pair de glijban -169
pair de gratis -133
pair de her -155
pair de herfstvakantie 188
pair de huwelijksakt 138
pair de instapklas 161
pair de jongst 261
pair de kalender -102
pair de kapel -251
pair de kinder 67
pair de kinderboerderij -196
pair de klein -37
pair de krant -224
pair de lamp -229
pair de lijst 350
pair de markt -125
pair de nieuw -84
pair de notaris -263
pair de oud -129
pair de paaskamp -71
pair de seniorenpas -131
pair de sit -100
pair de speelpleinwerk 136
pair de speeltuin 164
pair de stad -148
pair de stand 89
pair de strat -148
pair de trouwzal -247
pair de tweeling 204
pair de uiterst -151
pair de vakantieopvang 237
pair de verf -92
pair de vergader -180
pair de vergunn -145
pair de verjaardag -312
pair de verkiez -109
pair de wachtlijst 167
pair de wag -110
pair de werk -150
pair de zal -75
pair december 0 -74
pair den @it 91
pair den telefon -217
pair denk aan 304
pair denk ik -143
pair dicht van -91
pair die al 207
pair die allebei 89
pair die na -198
pair die regel -195
pair die van -107
pair dit jar -73
pair dob oudst 109
pair dochter ( 79
pair dochter is 202
pair dochtertj is 154
pair doe ik 124
pair doen op -174
pair doet de -177
pair dor het -332
pair dor opa 141
pair een afsprak -118
pair een brief 136
pair een herdenk -267
pair een id 181
pair een kind 314
pair een konink -82
pair een pasfoto 106
pair een stempas 174
pair een verslag -151
pair een wek -158
pair eerst van -101
pair elk gezin -101
pair elk jar -194
pair en 0 -188
pair en dag -108
pair en dan 308
pair en dat 139
pair en die -152
pair en elk -152
pair en fien 128
pair en gebor 274
pair en ik -93
pair en jolien 211
pair en nee 69
pair en niet 262
pair en nu -65
pair en rob 138
pair en sind -169
pair en t -196
pair en van 328
pair en we -99
pair en wordt 74
pair en zijn 135
pair en zit 201
pair enkel de -101
pair er dan -282
pair er een -30
pair er iemand -74
pair er iet 236
pair er in -249
pair er op -238
pair er warm -72
pair eten ? -72
pair euh , -130
pair fotos van -259
pair fout , 164
pair gan per -197
pair gb 0 120
pair gb @it 181
pair geacht , -235
pair geb . 308
pair geb @it 134
pair geb datum 121
pair gebdatum @it 166
pair geboort datem 163
pair geboortebos plant -108
pair geboortebos vor 69
pair geboortedag is 168
pair geboortedag van -86
pair geboortedatum , 166
pair geboortedatum : 228
pair geboortedatum is 104
pair geboortedatum van 355
pair geboortedtm @it 201
pair gebor $ 338
pair gebor , 337
pair gebor @it 276
pair gebor ben 233
pair gebor den 150
pair gebor en 212
pair gebor in 206
pair gebor is -251
pair gebor op 159
pair gebor te 338
pair gebor tuss -294
pair gebor zijnd 247
pair geborenop @it 226
pair gebort datum 118
pair gebortedatum van 210
pair gebrok vanaf -96
pair gedan $ -209
pair gedan zijn -95
pair gedateerd @it -167
pair gehad $ 126
pair gekom , 174
pair geldig tot -137
pair geldt dat -158
pair geldt het -106
pair gemeent ? -175
pair gen antwoord -294
pair geopend op -111
pair geplant op -196
pair gesticht op -144
pair getrouwd in -294
pair gev we 127
pair gezin : 152
pair gezin ? -101
pair ging gedan -95
pair glijban stuk -169
pair goud huwelijk -74
pair grag op 91
pair groep 0 -133
pair haha $ 160
pair harmonie is -172
pair heb een -124
pair heb het -202
pair heb ik 83
pair hebb jullie -354
pair heeft de -156
pair heeft hij 208
pair heeft nog 147
pair heeft parkinson 210
pair helemal $ -195
pair helpt $ 138
pair herdenk , -247
pair het archief -201
pair het bestemmingsplan -120
pair het centrum -214
pair het containerpark -182
pair het eerst 177
pair het formulier 77
pair het kerkj -157
pair het levenslicht 274
pair het licht 158
pair het loket 82
pair het nieuw -207
pair het oud -154
pair het plein -181
pair het rijksregisternummer -253
pair het schepencolleg -74
pair het stadhuis 155
pair het system 152
pair het zwembad 72
pair hier $ 204
pair hier , 246
pair hier in 158
pair hij dan 185
pair hij is 69
pair hoe gev 127
pair hoe lat -285
pair hoekstra , -170
pair honderd jar -74
pair huwelijk , -74
pair huwelijksakt van 138
pair id $ 261
pair id kaart 173
pair id van -281
pair ie in 114
pair iemand van -173
pair iet van 92
pair ik $ -188
pair ik , -82
pair ik 0 154
pair ik : 123
pair ik aangift 124
pair ik al 171
pair ik ben 359
pair ik dan 243
pair ik dar -270
pair ik de -253
pair ik die -234
pair ik een -150
pair ik gebor 344
pair ik heb -87
pair ik het 243
pair ik kom 162
pair ik les -261
pair ik met -185
pair ik mijn 185
pair ik moet -100
pair ik niet -75
pair ik nog 270
pair ik recht 105
pair ik sprek -246
pair ik te 87
pair ik u -286
pair ik uitstel -151
pair ik van 152
pair ik vanaf 228
pair ik wil 40
pair ik zag -165
pair ik zie -246
pair in $ -88
pair in ? -197
pair in az 260
pair in de -312
pair in een -126
pair in fes 196
pair in groep 311
pair in het 27
pair in jullie 156
pair in me 114
pair in op -173
pair in sint 291
pair in t -106
pair in welk -154
pair ingang @it -170
pair ingewijd op -184
pair inschrijv op -102
pair inschrijv vor -173
pair is $ 353
pair is , -137
pair is 0 -43
pair is : -309
pair is @it 371
pair is dar -102
pair is dat -242
pair is de -420
pair is die 88
pair is er -172
pair is gebor 104
pair is gedateerd -197
pair is geopend -110
pair is gesticht -144
pair is het -123
pair is hier -150
pair is ingewijd -184
pair is mijn 57
pair is niet 174
pair is nu -95
pair is op -83
pair is open -125
pair is opgericht -206
pair is t -126
pair is van 25
pair is vannacht 236
pair is vor -254
pair is ze 97
pair is zoek 138
pair jacques brel -92
pair jar $ -182
pair jar , -222
pair jarig : -212
pair jolien op 211
pair juli 0 -160
pair jullie nog -103
pair jullie of 96
pair juni 0 -68
pair juni of -101
pair k ben 207
pair kaart $ 192
pair kaart ophal 164
pair kaart vor -64
pair kan 0 -143
pair kan hij 328
pair kan ze 138
pair kapel werd -128
pair kenmerk 0 -119
pair kievitstrat 0 210
pair kinder : 128
pair kinderboerderij zijn -139
pair kindjes gebor -144
pair klar , 155
pair klar zijn -75
pair klein is 168
pair klein van 152
pair klopt da -138
pair klopt dat -194
pair kom @it -143
pair kom kijk -139
pair kom vor 230
pair komt de -432
pair komt er -123
pair korting $ 105
pair korting in 127
pair kreg een 206
pair krijg $ 121
pair krijg ik 211
pair krijg wij -68
pair kunt mij -108
pair kunt u -122
pair kwam pas -197
pair kwam ter 177
pair lammetjes van -139
pair langskom $ 199
pair las ik -287
pair levenslicht op 312
pair lez $ -163
pair licht op 237
pair lijst van 306
pair lowie , -156
pair m @it -135
pair maart 0 -77
pair mag $ -213
pair mag dat -242
pair mag de -279
pair mag die 263
pair mag een -170
pair mag er -329
pair mag ik 191
pair man $ -253
pair man , -142
pair man 0 120
pair mar de -72
pair mar op 191
pair mar t -94
pair me paspoort 114
pair mee ? -91
pair mee als -85
pair mee met -147
pair mee nar 334
pair mee op 243
pair meedoen met 154
pair meidoornlan 0 -96
pair men gebor -195
pair met @it -204
pair met de 38
pair met het -154
pair mevrouw $ 175
pair mevrouw , -181
pair mevrouw van 145
pair mij bell -108
pair mij en 55
pair mij inschrijv -102
pair mijn aanslag -151
pair mijn aanvrag -268
pair mijn besluit -197
pair mijn geboortedag 168
pair mijn geboortedatum 423
pair mijn gsm -192
pair mijn identiteitskaart 111
pair mijn land 128
pair mijn man -100
pair mijn nam 178
pair mijn nieuw -180
pair mijn paspoort -218
pair mijn rijbewijs 176
pair mijn tweeling -140
pair mijn vader 196
pair mijn vergunn -177
pair mijn verjaardag 190
pair mijn vrouw -73
pair mn dochter 233
pair mn paspoort -109
pair mn zoontj 219
pair mobiel 0 195
pair moet @it 153
pair moet dat -117
pair moet de -105
pair moet ik -67
pair moet we -100
pair moet wij 91
pair mog die -69
pair mog we -181
pair mog wij -116
pair muurschilderij want -92
pair na @it -329
pair na de 132
pair nam : 206
pair nam van 195
pair nar een 76
pair nar het 69
pair nar mijn -281
pair ne put -95
pair neg @it -291
pair negenennegent negenennegent -280
pair niet $ 203
pair niet ? -157
pair niet bij -119
pair niet helemal -195
pair niet mer -93
pair niet op 250
pair nieuw adres 106
pair nieuw paspoort -199
pair nog $ 95
pair nog als 91
pair nog altijd 163
pair nog bij 126
pair nog een -52
pair nog fotos -123
pair nog gen 58
pair nog iet -211
pair nog in -163
pair nog niet 230
pair nog op 295
pair nog van -188
pair nog vrij -243
pair nor pas -213
pair nu al -132
pair nul @it -76
pair nul een -183
pair nul zes -174
pair of 0 -59
pair of @it -150
pair of de 170
pair of enkel -101
pair of ik 160
pair of is -284
pair of mag -117
pair of mijn 141
pair of sam -213
pair of zijn -180
pair om 0 255
pair om te -159
pair onder de -87
pair onderhoudt dat -92
pair onderzoek , -112
pair ons gezin 158
pair ons goud -74
pair ons kor -193
pair onz dochter 268
pair onz harmonie -125
pair onz jip 256
pair onz lowie 177
pair onz zon 266
pair ook $ -117
pair ook bij -128
pair ook de 95
pair ook vor -202
pair op $ -158
pair op 0 -113
pair op @it -228
pair op de -98
pair op die 74
pair op een 238
pair op het 112
pair op jullie 111
pair op mijn 226
pair op nul -121
pair op papier 95
pair op uw -112
pair op zondag -148
pair open $ -172
pair open gebrok -96
pair open op -75
pair openbar onderzoek -112
pair opgericht @it -238
pair opgericht op -206
pair ophal , -246
pair ophal ? 164
pair oud is -313
pair oud raadhuis -248
pair over de 191
pair over het -137
pair overled in -291
pair paaskamp , -71
pair paniek $ 138
pair parkinson en 210
pair partnerschap $ 120
pair pas 0 -234
pair pas @it -169
pair paspoort @code 234
pair paspoort geldig -150
pair paspoort verloopt -145
pair peeter , 217
pair per @it -520
pair plein . -181
pair plek $ 114
pair put $ -95
pair recht op 56
pair regel vor -127
pair reglement van -100
pair reken @code -158
pair rijksregister @it -187
pair rijksregisternr van -142
pair rijksregisternummer @it -156
pair rijksregisternummer van -312
pair rob is 138
pair rr 0 309
pair sam op -72
pair schepencolleg ? -74
pair sem 0 175
pair sind @it -374
pair sint truid 92
pair sit $ -279
pair snap ik -195
pair speelpleinwek 0 -72
pair speelpleinwerk twee 128
pair speeltuin is -109
pair sportclub , -82
pair sta ik -235
pair stad $ 145
pair stad een -209
pair stand van 52
pair stat 0 -207
pair stat @it -158
pair stat dat -137
pair stat er -376
pair stat fout -95
pair stat ie 114
pair stat in -96
pair stat op 291
pair stond in -161
pair strat afzet -111
pair strat is -96
pair stuk . -169
pair subsidiedossier sportclub -82
pair t is -312
pair t m -135
pair t zwembad -156
pair te aalst 61
pair te ieper 190
pair te jong 167
pair te oud 288
pair te trouw -146
pair teg @it -272
pair teg den -149
pair tel 0 272
pair telefon , -217
pair tell adoptiekindjes -91
pair ter wereld 314
pair terwijl ik 127
pair tien , -231
pair toch ? -267
pair tom kan -213
pair tot 0 -323
pair tot @it -248
pair tot hoe -64
pair tot wanner -122
pair trouw @it -163
pair trouw op -148
pair truid . 92
pair tuss 0 -208
pair tuss @it -188
pair twee kinder 137
pair tweeling is 153
pair twintig jar 138
pair u dat 200
pair u mij -132
pair uiterst betaaldatum -151
pair uiterst datum -82
pair uitstel tot -151
pair uw affich -71
pair vader ( -102
pair vader is 247
pair vakantieopvang : 237
pair val ik 221
pair valt op 96
pair van 0 123
pair van ? -231
pair van @code -126
pair van @it -19
pair van dat -229
pair van de 171
pair van den 232
pair van een -172
pair van elk -101
pair van mevrouw -185
pair van mij 147
pair van mijn -63
pair van ons -236
pair van t 219
pair van vor -306
pair vanaf 0 -232
pair vanaf @it -306
pair vanaf wanner -78
pair verf bladdert -92
pair vergunn is -214
pair verhuis ik -110
pair verhuisd . -196
pair verhuiz doorgev -224
pair verhuiz per -80
pair verjaardag is 145
pair verjar op 235
pair verloopt @it -198
pair verschuift van -109
pair verslag van -189
pair verzet , -94
pair verzet nar -148
pair vier op -74
pair volgen het -191
pair vor @it -366
pair vor all -101
pair vor de 313
pair vor een -88
pair vor har -82
pair vor het -49
pair vor kindjes -91
pair vor men -198
pair vor mijn -169
pair vor mn 259
pair vor ons -150
pair vor onz -130
pair vor uw 258
pair vrij ? -85
pair vroeg jullie -294
pair vrouw 0 120
pair vuilophal verschuift -109
pair waarop ik -79
pair wachtlijst van 167
pair wanner ik 254
pair wanner is -259
pair wanner kan 160
pair wanner moet -212
pair want de -273
pair want ik -112
pair war kan -172
pair warm eten -72
pair was @it -181
pair was dat -88
pair wat moet -183
pair we dar -200
pair we op -218
pair wek verzet -94
pair wer terug 144
pair werd gebor 228
pair wereld gekom 266
pair wereld op 177
pair werk ging -95
pair wet $ -79
pair wet of 262
pair wie heeft -95
pair wie onderhoudt -92
pair wij gan -145
pair wij op -143
pair wij trouw -122
pair wij verhuiz -104
pair wij vier -94
pair wij will 109
pair wil de 81
pair wil grag 144
pair wil ik -71
pair wil mijn 238
pair wil wet 160
pair will grag 199
pair won : 183
pair word $ -203
pair word , -143
pair word ? -132
pair word ik 92
pair word op -88
pair wordt dat -204
pair wordt op -145
pair yara 0 175
pair zag het 172
pair ze al 155
pair ze werd 228
pair zegt de -218
pair zesd $ 212
pair zesenvijft achtenzevent -76
pair zij is 244
pair zij van 152
pair zijn $ 81
pair zijn , -221
pair zijn ? -165
pair zijn de -182
pair zijn er 176
pair zijn jullie -183
pair zijn op -221
pair zijn teg -95
pair zijn van 192
pair zijnd @it 67
pair zo stat 114
pair zoal op -71
pair zoek , 138
pair zon , 203
pair zondag @it -199
pair zonder afsprak -119
pair zou grag 188
pair zou ik -90
skip ( ) 327
skip ( , 172
skip ( 0 -256
skip ( @it 311
skip ) $ 147
skip , $ -124
skip , ( 125
skip , , 462
skip , . 376
skip , 0 101
skip , : -243
skip , ? -276
skip , @code 210
skip , @it -27
skip , adoptiekindjes -91
skip , ben 76
skip , brief 114
skip , da -274
skip , dar -181
skip , dat -361
skip , de 48
skip , die -38
skip , doe 124
skip , een -48
skip , er -241
skip , geb 103
skip , gebor 140
skip , gev 64
skip , grag 228
skip , heb 72
skip , heeft 146
skip , hier 225
skip , hij 228
skip , hoe -276
skip , ik 134
skip , in 157
skip , is -102
skip , jar 154
skip , je -112
skip , jullie -85
skip , kan -172
skip , man -243
skip , mijn -53
skip , moet 144
skip , nam 203
skip , nieuw -213
skip , nodig -122
skip , nog 284
skip , nu -99
skip , of 111
skip , onderhoudt -92
skip , op -141
skip , oud -313
skip , parkinson 210
skip , sam -213
skip , stat 286
skip , te 267
skip , tot -212
skip , u 178
skip , van 227
skip , vier -130
skip , vind -268
skip , vor -111
skip , vrag -91
skip , wanner -169
skip , was -177
skip , we -301
skip , werk -95
skip , wij -81
skip , ze 85
skip , zij 291
skip , zijn 224
skip , zit 89
skip 0 $ -82
skip 0 ) -59
skip 0 , -56
skip 0 . -220
skip 0 0 39
skip 0 : -79
skip 0 @it -61
skip 0 afsprak -111
skip 0 allebei -170
skip 0 als -203
skip 0 dat -65
skip 0 die -226
skip 0 doet -123
skip 0 en 71
skip 0 gebor 350
skip 0 heb 237
skip 0 het 112
skip 0 hoevel 55
skip 0 ik -133
skip 0 is -248
skip 0 kan -87
skip 0 komt -286
skip 0 m -100
skip 0 mail 190
skip 0 mar 107
skip 0 moet -128
skip 0 na -243
skip 0 nar -223
skip 0 nor -143
skip 0 of -183
skip 0 op 63
skip 0 t -200
skip 0 tot -107
skip 0 van 226
skip 0 vor 109
skip 0 wie -98
skip 0 won 147
skip 0 zij 299
skip 0 zijn 125
skip : $ 284
skip : , -161
skip : . -101
skip : 0 -112
skip : @it 119
skip : bsn 186
skip : de -145
skip : en 267
skip : er -274
skip : is 169
skip : van 242
skip @code 0 -326
skip @it $ 74
skip @it . -427
skip @it 0 -185
skip @it : 91
skip @it ? -135
skip @it achtenzevent -76
skip @it afsprak -101
skip @it als -149
skip @it ben 174
skip @it bestat -197
skip @it bij -120
skip @it bsn 161
skip @it dan 105
skip @it de -380
skip @it delfzijl 211
skip @it dus 156
skip @it echt 174
skip @it een -209
skip @it en 191
skip @it er -362
skip @it fes 196
skip @it gat 253
skip @it grag 139
skip @it heb 108
skip @it hebb -75
skip @it heeft -79
skip @it het -226
skip @it hier -150
skip @it hij 341
skip @it hoe -66
skip @it ie 109
skip @it ik -147
skip @it in -98
skip @it is -87
skip @it jullie 116
skip @it kan 108
skip @it kom 85
skip @it mag -223
skip @it mar 168
skip @it moeder 241
skip @it moet -231
skip @it mog -83
skip @it nar -144
skip @it nee 69
skip @it niet 55
skip @it nog -141
skip @it ons 73
skip @it onz -149
skip @it op 31
skip @it sint 157
skip @it stat -60
skip @it te -103
skip @it tot -106
skip @it trouw -212
skip @it van 224
skip @it vanaf -218
skip @it vor -231
skip @it war -279
skip @it was -166
skip @it welk 291
skip @it wereld 174
skip @it wie -69
skip @it wij -92
skip @it wil 404
skip @it will -294
skip @it wonend 215
skip @it woont 332
skip @it wordt 129
skip @it ze 285
skip @it zij 93
skip @it zijn -223
skip @it zou 263
skip ^ $ 136
skip ^ ( -98
skip ^ ) 209
skip ^ , 190
skip ^ . 248
skip ^ 0 -103
skip ^ : 169
skip ^ @it 65
skip ^ aan -225
skip ^ aanvrag -246
skip ^ al -274
skip ^ babyborrel -91
skip ^ ben 295
skip ^ besluit -232
skip ^ bestat -118
skip ^ brel -92
skip ^ brief -240
skip ^ bsn -257
skip ^ datem 163
skip ^ datum 128
skip ^ de -143
skip ^ den -121
skip ^ die -239
skip ^ dochter 254
skip ^ dochtertj 154
skip ^ doorgev -224
skip ^ en -36
skip ^ geboortedag 385
skip ^ geboortedatum 386
skip ^ geldig -123
skip ^ gezin 152
skip ^ harmonie -240
skip ^ heb -138
skip ^ heeft -215
skip ^ het -177
skip ^ huwelijksakt 138
skip ^ id 54
skip ^ identiteitskaart 111
skip ^ ik 55
skip ^ is 196
skip ^ jip 256
skip ^ jongst 277
skip ^ jullie -121
skip ^ kan -213
skip ^ kapel -152
skip ^ klein 250
skip ^ kor -193
skip ^ kreg 209
skip ^ kunt -108
skip ^ lot 254
skip ^ ma 153
skip ^ mar -243
skip ^ me -113
skip ^ mij -161
skip ^ mijn -159
skip ^ mn 240
skip ^ moeder 247
skip ^ moet -185
skip ^ nieuw -201
skip ^ nor 202
skip ^ op 165
skip ^ opgericht -238
skip ^ oud -176
skip ^ oudst 109
skip ^ over -313
skip ^ papier 156
skip ^ paspoort -206
skip ^ plant -108
skip ^ regel -244
skip ^ schol -254
skip ^ speeltuin -169
skip ^ sprek -246
skip ^ stat 69
skip ^ strat -96
skip ^ te 180
skip ^ trouw -131
skip ^ u -137
skip ^ uit 161
skip ^ uiterst -151
skip ^ uw 204
skip ^ vader 137
skip ^ van -205
skip ^ vergader -180
skip ^ vergunn -239
skip ^ verhuiz -204
skip ^ verjaardag 189
skip ^ verschuift -109
skip ^ vier -74
skip ^ voetbalclub -116
skip ^ vor -148
skip ^ werd 275
skip ^ wij -202
skip ^ wil -167
skip ^ will 100
skip ^ word 204
skip ^ zelf 73
skip ^ zijn -74
skip ^ zijnd 247
skip ^ zoal -67
skip ^ zon 379
skip ^ zondag -199
skip ^ zou -181
skip ^ zwembad -184
skip aalst @it 61
skip aangevraagd @it -239
skip aanvrag $ 120
skip aanvrag moet -117
skip adoptiekindjes ? -91
skip affich $ -71
skip affich tell -91
skip afsprak 0 74
skip afsprak ? -119
skip afsprak @it -377
skip afsprak om -236
skip al $ -149
skip al , 155
skip al ? 212
skip al de -59
skip al in 197
skip al jar 118
skip al maand -125
skip al op -146
skip all gebor -101
skip allebei een 109
skip allebei paspoort -199
skip allen $ 134
skip allez de -95
skip als $ -255
skip als , 176
skip als @it 134
skip als helpt 138
skip als mag -213
skip altijd put -95
skip april @it -117
skip archief $ -200
skip asbest ? -377
skip babyborrel vor -91
skip begint $ -261
skip bell nul -108
skip ben $ 260
skip ben , 84
skip ben @it 179
skip ben den 136
skip ben een 147
skip ben gebor 250
skip ben op 361
skip ben van 155
skip besluit @it -267
skip besluit gedateerd -197
skip bestat @it -213
skip bestat jar -159
skip bestat nog -122
skip betaald @code -125
skip betaald @it -225
skip betaaldatum mijn -151
skip bij $ -113
skip bij ? -191
skip bij de 260
skip bij ingevuld 141
skip bijna , 74
skip binn $ 241
skip binnenlop $ -119
skip bladdert $ -92
skip bloem $ -310
skip brief 0 139
skip brief @it -458
skip bsn , -51
skip bsn 0 186
skip burgemeester $ -236
skip bus $ 167
skip buurtfeest @it -202
skip collega mijn -226
skip daarvor $ 137
skip dag $ 86
skip dag , 136
skip dag de -294
skip dag ik 138
skip dan $ 47
skip dan 0 183
skip dan ? -95
skip dan @it -233
skip dan de 122
skip dan in 279
skip dan korting 115
skip dan vrij -85
skip dar fotos -123
skip dar van -284
skip dar verslag -151
skip dat $ 13
skip dat ? 75
skip dat @it 230
skip dat bij -166
skip dat de -206
skip dat ik 195
skip dat in -323
skip dat jullie -186
skip dat niet 151
skip dat of -143
skip dat van -172
skip dat vor -89
skip dat want -92
skip dat ze 250
skip dateert @it -189
skip datum $ 92
skip datum ik -157
skip datum sportclub -82
skip de $ 70
skip de ( -242
skip de , -223
skip de . -52
skip de 0 -166
skip de : 156
skip de ? 163
skip de @it 138
skip de betaaldatum -151
skip de bij 221
skip de bladdert -92
skip de dan -350
skip de dat -153
skip de die 70
skip de een -257
skip de er -145
skip de ging -106
skip de heeft -177
skip de het 100
skip de in 87
skip de is -88
skip de meld -222
skip de niet -119
skip de of -123
skip de op -148
skip de stuk -169
skip de twee 128
skip de van 101
skip de vor -103
skip de vroeg -114
skip de waarop -79
skip de was -118
skip de werd -133
skip de zegt -214
skip de zijn -402
skip den , -42
skip den van -136
skip dicht $ -270
skip die $ -91
skip die @it -312
skip die al -195
skip die is -174
skip die op -127
skip die vor -83
skip die zelf 109
skip dob @it 124
skip dochter @it 116
skip dochter de -313
skip dochter gebor 133
skip dochter zij 75
skip doe aangift 124
skip doen @it -174
skip dus $ 78
skip dus 0 -252
skip dus de 220
skip dus ik 184
skip dus jar -178
skip een $ -66
skip een , -57
skip een . -230
skip een : 94
skip een ? 80
skip een dat 209
skip een in -73
skip een kaart 165
skip een later -148
skip een of -208
skip een op -65
skip een over 100
skip een van -169
skip een verzet -94
skip een vor -170
skip eerst elk -101
skip elk ? -174
skip en $ 137
skip en 0 188
skip en @it 272
skip en al 70
skip en altijd -95
skip en dus -158
skip en ik 76
skip en is 155
skip en jar -152
skip en kinder -217
skip en klein 152
skip en op 416
skip en pas -292
skip en wet -181
skip enkel eerst -101
skip er $ -193
skip er @it 224
skip er bij -180
skip er eten -72
skip er het -242
skip er t -147
skip er van 68
skip er vor -90
skip eten $ -72
skip fout de -99
skip fout mijn 258
skip gan @it -197
skip gat nu 95
skip gb 0 120
skip geb $ 382
skip geb , 258
skip geb @it 99
skip geboort @it 163
skip geboortebos all -101
skip geboortedag @it 168
skip geboortedag de -86
skip geboortedatum $ 168
skip geboortedatum @it 136
skip geboortedatum de 399
skip geboortedatum en 161
skip geboortedatum mijn 263
skip geboortedatum ons 287
skip gebor $ 137
skip gebor ) 289
skip gebor , 20
skip gebor . 174
skip gebor 0 -250
skip gebor @it 31
skip gebor aalst 185
skip gebor en 225
skip gebor in 103
skip gebor mag -165
skip gebor om 243
skip gebor op 135
skip gebor te 78
skip gebor war 240
skip gebort @it 109
skip gebruikt $ -155
skip gedan teg -95
skip gegeven de 273
skip geldig @it -123
skip geldt geboortebos -101
skip geldt ook -158
skip gen $ 98
skip geopend @it -109
skip geplant @it -196
skip gesticht @it -144
skip gezin $ -101
skip gezin ik 152
skip ging op -102
skip ging zijn -95
skip glijban . -169
skip goud , -74
skip grag een 128
skip grag met 157
skip grag stand 282
skip grap $ 160
skip gratis $ 69
skip gsm 0 159
skip har $ 95
skip har is -157
skip harmonie gesticht -144
skip heb afsprak -116
skip heb niet 264
skip heb op -59
skip heb recht 105
skip heeft $ -84
skip heeft en 157
skip heeft gen 147
skip het $ -251
skip het , -139
skip het . -272
skip het : -245
skip het ? -232
skip het @it 89
skip het de -226
skip het en 222
skip het in 68
skip het is 67
skip het of 146
skip het op 194
skip het open -70
skip het raadhuis -248
skip het van 112
skip het vor -107
skip het wordt -145
skip hier de -282
skip hier het 181
skip hij @it -168
skip hoe dat -224
skip hoe mag -127
skip hoe we 127
skip hoevel krijg 122
skip hoevel mag -247
skip huwelijk getrouwd -74
skip huwelijksakt mij 138
skip id onz -328
skip id ophal 164
skip id vor 125
skip ie me 114
skip iemand het -74
skip iet $ 149
skip ik @it 38
skip ik al -140
skip ik ben 349
skip ik gebor 230
skip ik geldt -89
skip ik grag 127
skip ik helemal -195
skip ik het -405
skip ik klopt -233
skip ik lez -213
skip ik mij 67
skip ik mijn 50
skip ik niet 236
skip ik oud 74
skip ik per -200
skip ik stemm 265
skip ik toch 287
skip ik tot -200
skip ik trouw 137
skip ik van 302
skip in $ 72
skip in , -45
skip in . -214
skip in @it -99
skip in archief -360
skip in brief 143
skip in nog -200
skip in oud -297
skip in paspoort 123
skip in stad 197
skip in system 152
skip in ter 134
skip in truid 92
skip in van 301
skip in zwembad 127
skip ingewijd @it -144
skip inschrijv de -173
skip is $ 35
skip is , 423
skip is . 158
skip is 0 -406
skip is @it -98
skip is dag -147
skip is de -256
skip is dus 270
skip is een -265
skip is en 131
skip is geboortedatum 233
skip is gebor 139
skip is gebrok -96
skip is glijban -169
skip is iet 236
skip is kindjes -91
skip is loket -128
skip is niet 201
skip is nog -144
skip is te 173
skip is toch -206
skip is van 175
skip is warm -72
skip is wek -94
skip jar $ -69
skip jar . -160
skip jar komt -236
skip jar we -211
skip je $ 211
skip jullie : 276
skip jullie ? 136
skip jullie heeft 114
skip jullie het -289
skip jullie op -122
skip jullie van -222
skip juni @it -101
skip juni zonder -111
skip kaart ? 164
skip kaart mijn -64
skip kan 0 -143
skip kan al 96
skip kan die -234
skip kan nog 176
skip kan op -126
skip kenmerk 0 -150
skip kid van -281
skip kinder na -272
skip kinder wout 128
skip kindjes tuss -144
skip komt $ 86
skip komt burgemeester -236
skip komt een 142
skip komt iemand -74
skip korting het 88
skip krijg dan 62
skip krijg dar -270
skip krijg de -69
skip kunt bell -108
skip kunt mij -102
skip kwam wereld 177
skip lammetjes de -139
skip lang vor 103
skip las , -267
skip levenslicht @it 312
skip licht @it 237
skip lijst de 240
skip loopt @it -73
skip mag $ -205
skip mag al 167
skip mag dan 320
skip mag een 109
skip mag uitstel -151
skip mag zomar -193
skip mail . 247
skip man $ -196
skip man gb 120
skip mar de 258
skip me , 114
skip me @it 263
skip me is 283
skip mee $ -104
skip mee het 353
skip meedoen de 154
skip mei $ 143
skip men tuss -195
skip mer het -237
skip met $ 352
skip met 0 -222
skip mij de -237
skip mij op -222
skip mij rob 138
skip mijn $ -145
skip mijn ( 230
skip mijn , -24
skip mijn : -61
skip mijn @it 112
skip mijn al 104
skip mijn in -113
skip mijn is -53
skip mijn stat 160
skip mijn van -317
skip mn ( 117
skip mn , 90
skip mn is 91
skip mn verloopt -109
skip mobiel 0 195
skip moet daarvor -92
skip moet dat -85
skip moet vor -117
skip moet zelf 146
skip moet zijn 200
skip mog allebei 109
skip mog op -202
skip muurschilderij de -92
skip na $ -251
skip na herfstvakantie 188
skip nam , -151
skip nam : 199
skip nar 0 -187
skip nar ? 129
skip nar en -143
skip ne $ -95
skip negenennegent @it -280
skip niet $ -326
skip niet , 173
skip niet de 156
skip niet moet 284
skip nieuw , -195
skip nieuw van 137
skip nog ? -103
skip nog de 226
skip nog in -134
skip nog mee -200
skip nog op 125
skip nor , 201
skip nor 0 -170
skip nota de -97
skip nu de 339
skip nu verleng -123
skip nul neg -210
skip nul nul -174
skip nul zesenvijft -76
skip nummer 0 -204
skip of $ 26
skip of 0 -165
skip of ? -236
skip of @it 126
skip of da -75
skip of dat -173
skip of de -114
skip of juni -111
skip of nog 126
skip of zonder -101
skip om , 216
skip onderhoudt muurschilderij -92
skip ons $ 257
skip ons , -186
skip ons : 62
skip ons bestat -82
skip ons huwelijk -74
skip ons is 41
skip ontvang $ -207
skip onz , -159
skip onz is -46
skip onz van -356
skip op $ -107
skip op , -83
skip op . 117
skip op 0 -200
skip op ? -128
skip op @it -231
skip op aanslag -151
skip op adres 209
skip op affich -121
skip op als -184
skip op ben 251
skip op bus 164
skip op dor -214
skip op gebor 58
skip op gevel -124
skip op heb -153
skip op in 318
skip op is -339
skip op juni -101
skip op kan 176
skip op lijst 189
skip op markt -85
skip op nieuw -137
skip op of -79
skip op om -80
skip op plein -181
skip op rijbewijs 274
skip op seniorenpas 228
skip op sit -81
skip op stat -121
skip op te 110
skip op ter 174
skip op vor -205
skip op wachtlijst 167
skip open @it -125
skip open vanaf -96
skip openbar , -112
skip opgericht @it -206
skip ophal $ 164
skip oud $ 141
skip oud . 63
skip oud van -313
skip over , -137
skip paaskamp was -71
skip pas 0 72
skip pasfoto $ 106
skip paspoort @it -198
skip paspoort jullie 114
skip paspoort of -213
skip per $ -205
skip per nar -178
skip per van -135
skip per verhuis -110
skip per verhuiz -79
skip peter , -135
skip plein $ -181
skip regel men -195
skip reglement @it -100
skip rijksregister 0 -215
skip rijksregister nul -261
skip rijksregisternr @it -239
skip rijksregisternummer 0 -156
skip rijksregisternummer @it -168
skip rijksregisternummer mijn -226
skip rob zoek 138
skip rr . 309
skip sam 0 -203
skip samira , 288
skip schepencolleg $ -74
skip sem gebor 175
skip sind , -253
skip snap niet -195
skip speelpleinwek , -72
skip speelpleinwerk kinder 128
skip speeltuin geopend -109
skip sportclub is -82
skip stadhuis $ 167
skip stat $ -101
skip stat , -217
skip stat @it -160
skip stat de 124
skip stat in 103
skip stat niet -124
skip stat op -220
skip stond de -161
skip strat $ -80
skip strat open -96
skip stuk $ -169
skip subsidiedossier , -82
skip t $ 143
skip t , -147
skip t @it -135
skip t een -94
skip t nu -95
skip t of 102
skip t vor 113
skip te $ 143
skip te , 358
skip te ? 167
skip te @it -157
skip te den 108
skip te en 89
skip te in -285
skip te op 248
skip tel 0 237
skip tell mee -91
skip ter gekom 215
skip ter op 177
skip thorbeck @it -173
skip toch $ -267
skip tom 0 -143
skip tot , -243
skip tot 0 -154
skip tot ? -135
skip tot augustus -117
skip tot kan -90
skip tot lat -64
skip tot uur -99
skip trouw , -140
skip trouw @it -202
skip truid $ 92
skip tuss en -188
skip twee : 128
skip tweeling @it 248
skip u $ 232
skip u inschrijv -102
skip uiterst op -151
skip uiterst subsidiedossier -82
skip uw nog -357
skip uw stat -93
skip vader @it -102
skip vakantieopvang sar 237
skip val dan 221
skip van , 154
skip van 0 -165
skip van ? -85
skip van brief -217
skip van dus 195
skip van en 231
skip van gezin -101
skip van ik 165
skip van is -57
skip van kinderboerderij -139
skip van klein -162
skip van moeder -149
skip van nar -144
skip van niet -221
skip van of 97
skip van over -128
skip van schepencolleg -74
skip van stad 120
skip van stat -91
skip van stond -88
skip van t 133
skip van te -263
skip van tot -291
skip van tweeling 248
skip van vakantieopvang 237
skip van vor 147
skip van vrouw -86
skip van zon -152
skip vanaf won -179
skip verf af -92
skip vergader @it -100
skip verhuisd $ -196
skip verhuiz @it -104
skip verhuiz de -281
skip verjaardag @it 143
skip verjar @it 235
skip verloopt , -198
skip vernem de -309
skip verzet een -148
skip verzet zijnd -94
skip vier @it -142
skip vor en 123
skip vor gebor -424
skip vor id -64
skip vor kid -102
skip vor kindjes -101
skip vor lijst 240
skip vor of -116
skip vor paaskamp -71
skip vor speelpleinwerk 128
skip vrag een -203
skip vrij $ -85
skip vrouw gb 120
skip vuilophal van -109
skip waarop gebor 234
skip wachtlijst de 167
skip wanner dat 80
skip wanner de -121
skip wanner je -84
skip want verf -92
skip war dat 95
skip war ik -107
skip warm ? -72
skip was 0 -74
skip was @it -93
skip we @it -234
skip we de -186
skip we een 124
skip wek , -94
skip welk moet 208
skip werd op 212
skip wereld , 174
skip wereld @it 177
skip werk gedan -95
skip wet de 335
skip wet ik 160
skip wie dat -160
skip wij @it -264
skip wij aan 100
skip wij een -145
skip wij grag 199
skip wij op -175
skip wij per -118
skip wij van 138
skip wil nam 168
skip wil of 160
skip wil op -67
skip wil rijbewijs 88
skip will van -186
skip wonend 0 256
skip woont 0 -125
skip word $ -305
skip word 0 92
skip wordt @it -145
skip yara gebor 175
skip zag levenslicht 259
skip ze $ 79
skip ze gebor 228
skip ze het -88
skip ze stat -202
skip zegt affich -91
skip zelf id 109
skip zij 0 183
skip zij @it -104
skip zij gebor 183
skip zij van 75
skip zijn $ -162
skip zijn 0 -62
skip zijn op -289
skip zijn van 150
skip zijn verkiez -109
skip zo ie 114
skip zoal de 181
skip zoal uw -71
skip zoek wij 138
skip zon , 148
skip zon gebor 324
skip zonder binnenlop -119
topic @ability -42
topic @access -28
topic @body -105
topic @building -120
topic @business -123
topic @firstPerson 34
topic @general -431
topic @handled -44
topic @has -90
topic @home 141
topic @mind 96
topic @mine -78
topic @nuisance -195
topic @ofPerson 183
topic @organisation -23
topic @ownPostcode -85
topic @patient 15
topic @place -46
topic @plainly 187
topic @relative 266
topic @somebody -17
topicAnywhere @ability -70
topicAnywhere @access -31
topicAnywhere @body -224
topicAnywhere @building -127
topicAnywhere @business -20
topicAnywhere @firstPerson 168
topicAnywhere @general -494
topicAnywhere @handled -111
topicAnywhere @hardly 32
topicAnywhere @has -39
topicAnywhere @home 208
topicAnywhere @mind 142
topicAnywhere @mine 48
topicAnywhere @mine-phrase 119
topicAnywhere @nuisance -109
topicAnywhere @nuisance-phrase -269
topicAnywhere @ofPerson 205
topicAnywhere @organisation -16
topicAnywhere @ownPostcode 79
topicAnywhere @patient 107
topicAnywhere @plainly 336
topicAnywhere @relative 439
topicAnywhere @somebody 115
topicAnywhere @vehicle 93
topicBefore @ability -124
topicBefore @access 95
topicBefore @building -344
topicBefore @business -216
topicBefore @firstPerson 107
topicBefore @general -477
topicBefore @handled -38
topicBefore @hardly 163
topicBefore @has -62
topicBefore @home 54
topicBefore @mine -51
topicBefore @mine-phrase -248
topicBefore @nuisance 144
topicBefore @organisation -287
topicBefore @ownPostcode -69
topicBefore @patient -16
topicBefore @place -34
topicBefore @plainly 116
topicBefore @relative 330
topicBefore @somebody -31
topicBefore @vehicle -183
topicBeside @ability -195
topicBeside @access -294
topicBeside @building -173
topicBeside @business -194
topicBeside @firstPerson 183
topicBeside @general -346
topicBeside @has -125
topicBeside @home 216
topicBeside @nuisance -158
topicBeside @ofPerson 208
topicBeside @organisation -199
topicBeside @patient -42
topicBeside @plainly 179
topicBeside @relative -42
topicBeside @somebody -73
topicEarlier @ability 172
topicEarlier @access 265
topicEarlier @building -292
topicEarlier @business -98
topicEarlier @firstPerson 202
topicEarlier @handled -181
topicEarlier @has -27
topicEarlier @home 160
topicEarlier @mind -168
topicEarlier @mine 219
topicEarlier @ofPerson 249
topicEarlier @ownPostcode 164
topicEarlier @patient -27
topicEarlier @place -168
topicEarlier @plainly 142
topicEarlier @relative 310
topicEarlier @somebody 164
topicNear @ability -70
topicNear @building 53
topicNear @business -83
topicNear @firstPerson 140
topicNear @general -365
topicNear @handled -278
topicNear @hardly -59
topicNear @has -65
topicNear @home 130
topicNear @mine -141
topicNear @mine-phrase -247
topicNear @nuisance -284
topicNear @ofPerson 42
topicNear @ownPostcode -46
topicNear @place 75
topicNear @plainly 76
topicNear @relative 270
topicNear @somebody -49
topicNear @vehicle -148
twoBefore , 0 -213
twoBefore , gebor -184
twoBefore 0 , 111
twoBefore 0 0 46
twoBefore 0 april -117
twoBefore 0 en 191
twoBefore 0 juni -101
twoBefore 0 t -100
twoBefore @code 0 -125
twoBefore ^ afsprak -199
twoBefore ^ ben 103
twoBefore ^ dob 124
twoBefore ^ en 131
twoBefore ^ geb 92
twoBefore ^ geboort 163
twoBefore ^ geboortedatum 99
twoBefore ^ gebor 378
twoBefore ^ gebort 109
twoBefore ^ ik 173
twoBefore ^ mijn 112
twoBefore ^ trouw -290
twoBefore ^ verjar 189
twoBefore ^ we -234
twoBefore ^ wij -219
twoBefore ben gebor 254
twoBefore de klein -69
twoBefore dochter is 229
twoBefore een afsprak -210
twoBefore gebor is -167
twoBefore het levenslicht 312
twoBefore ik ben 193
twoBefore is 0 -220
twoBefore is gebor 122
twoBefore is geopend -107
twoBefore is gesticht -144
twoBefore is ingewijd -184
twoBefore is op -99
twoBefore is opgericht -206
twoBefore jullie brief -356
twoBefore kan ik -111
twoBefore kindjes gebor -102
twoBefore mijn geboortedag 168
twoBefore mijn geboortedatum 211
twoBefore te aalst 61
twoBefore ter wereld 177
twoBefore werd gebor 228
twoBefore wij gan -145
twoBefore wij trouw -79
twoBefore wij verhuiz -104
twoBefore wij zijn 78
twoBefore zij is 271
word ! -236
word $ -7
word ( 254
word ) 400
word , 111
word . -251
word 0 -67
word : 127
word ? -135
word @code -162
word @it -7
word ^ -7
word aan -372
word aangegev -114
word aangev 301
word aangevraagd -48
word aanslag -151
word aanvrag -51
word acht -215
word achtenzevent -76
word achter 100
word achternam 193
word adoptiekindjes -91
word adres 200
word adreswijz -192
word af 223
word affich -168
word afsprak -357
word afzet -111
word al 178
word aleppo 82
word all -306
word allebei 73
word allen 188
word alles 154
word allez -141
word als 51
word altijd 176
word ambtenar -142
word ander -115
word antwoord -294
word aow 223
word april -266
word archief -360
word asbest -331
word asfalt -83
word ass -141
word augustus -211
word auto 217
word autos -281
word b 101
word babyborrel -91
word ban -280
word basisschol 122
word begint -202
word bel -81
word bell -108
word belt -93
word ben 440
word besluit -342
word best -115
word bestat -359
word bestemmingsplan -120
word betaald -369
word betaaldatum -151
word betal -201
word bezwar -161
word bib 129
word bij 90
word bijna 74
word bijstand -213
word bijzonder -173
word binn 44
word binnenlop -119
word bladdert -92
word blijft -168
word bloem -335
word bord -146
word bordj -273
word bos 133
word bouwjar -82
word braderie -112
word brel -92
word brief 55
word brug -128
word brugg -68
word bsn -157
word buit -182
word burgemeester 97
word bus 77
word buurt -160
word buurtfeest -256
word centrum -214
word claes 271
word collega -125
word containerpark -182
word crech 303
word da 152
word dag 81
word dan 37
word dar -418
word dat 37
word dateert -189
word datem 163
word datum 312
word de -27
word december -95
word delfzijl 211
word den -28
word denk 68
word der 264
word deur -263
word dez 107
word dezelfd -164
word dicht -258
word die -64
word dijk -155
word dob 170
word dochter 197
word dochtertj 154
word doe 165
word doen -293
word doet -181
word doorgestuurd 93
word doorgev -245
word dor -80
word dossier -143
word dus 386
word echt 308
word een -135
word eerst -43
word elk -289
word emma 170
word en 263
word enkel -101
word er -246
word erbij -114
word ergen -169
word eritrea 156
word eten -138
word euh -130
word even 245
word februari -93
word feest -88
word feestj -85
word fes 196
word fien 204
word folder -285
word for 299
word formulier 167
word foto -181
word fotos -261
word fout 61
word fusie -266
word ga 177
word gan 35
word gas -117
word gat -143
word gb 204
word ge -100
word geacht -223
word geb 316
word gebdatum 208
word geboort 77
word geboorteaangift -209
word geboortebos 57
word geboortedag 64
word geboortedatum 153
word geboortedtm 201
word gebor 158
word geborenop 226
word gebort 118
word gebortedatum 236
word gebrok -96
word gedan -58
word gedateerd -201
word gegeven 314
word gehad 242
word gekom 266
word geldig -183
word geldt -282
word gelijk 87
word gemeent -142
word gemeentehuis -266
word gemeenterad -248
word gen -196
word genoeg 162
word genom -180
word geopend -111
word gescheid -274
word gesticht -225
word gestrooid -128
word getrouwd -289
word gev 64
word gevel -124
word gevond -177
word gevraagd 342
word geweest -232
word gewon -85
word gezell -179
word ging -124
word glijban -169
word goed -207
word grag 121
word grap 160
word gratis -62
word groep -107
word groet -68
word grot -137
word gsm -66
word haha -83
word hal 186
word harmonie -240
word hebb -177
word heeft 97
word hel 193
word helemal -195
word helpt 138
word hem 187
word herdenk -386
word herfstvakantie 188
word herinner -261
word het -70
word hier -84
word hij 281
word hoe -169
word hoekstra -170
word hoevel 316
word hoever 166
word hond -310
word hondenbelast -280
word honderd -74
word houd -245
word huwelijk -196
word huwelijksakt 138
word id 189
word identiteitskaart 111
word ie 173
word iederen -177
word iemand -115
word ieper 226
word iet 57
word ik 60
word in -27
word indien -185
word ingang -184
word ingedi -289
word ingeschrev 219
word ingevuld 141
word ingewijd -175
word inschrijv -58
word instapklas 161
word is -11
word ja 190
word jacques -92
word jar -207
word jarig -138
word je -70
word jeugdhuis -215
word jip 256
word jolien 211
word jong 114
word jongst 205
word jubilariss 233
word jubileum -153
word juist 95
word juli -164
word jullie 177
word juni -125
word k 100
word kaart 236
word kalender -102
word kan 59
word kap -157
word kapel -152
word kapot -94
word kenmerk -210
word kerkhof 106
word kerkj -157
word kerkplein -145
word kermis -132
word kerstbom -131
word kes 334
word kievitstrat 210
word kijk -177
word kind 267
word kinder -124
word kinderboerderij -196
word kindj -56
word kindjes -240
word klar 57
word klas -205
word klein 44
word kleuter 224
word klopt -202
word kom -136
word komt 94
word koningsdag -168
word konink -151
word kor 60
word korting 143
word krant -224
word kreg 254
word krijg 97
word krijgt 254
word kunt -157
word kwam 218
word kwijt -285
word laatst -117
word lag -93
word lammetjes -139
word lamp -229
word land 128
word langer -179
word langskom 199
word las -287
word lat -143
word later -148
word leeftijd 272
word les -281
word levenslicht 274
word lez -213
word licht 230
word lier -149
word ligt -154
word lijn -227
word lijst 354
word loket 82
word loopt -278
word los -177
word lot 282
word lowie 187
word m -244
word maand -125
word mag -136
word mail 62
word mak -156
word man -226
word mar -201
word markt -125
word meedoen 154
word mei -55
word meidoornlan -96
word meisj 285
word meld -319
word mer -44
word meter 80
word mevrouw 44
word mij -17
word mijn -66
word mn 76
word mobiel 208
word moeder -81
word moest 243
word moet -133
word mog -323
word monitor 115
word monument -112
word morg -199
word muurschilderij -92
word na -247
word nadar -260
word nam 223
word namen -84
word nar -183
word national 98
word nationaliteit 292
word ne 49
word neg -369
word negenennegent -416
word nel 204
word net 362
word niemand 87
word niet 57
word nodig -94
word nog 41
word nooit 113
word nor 97
word nota -97
word notaris -263
word nou -202
word november 180
word nul -389
word nummer -188
word okt 181
word om 52
word omzet -231
word onder -157
word onderhoudt -92
word onderzoek -112
word ons 34
word ontvang -207
word onz -78
word ook -119
word op -145
word opa 141
word open -326
word openbar -112
word openingstijd -235
word opgericht -350
word oud 163
word oudst 74
word over -258
word overled -307
word overlijd -81
word paaskamp -71
word pand -222
word paniek 138
word papier 84
word paramaribo 210
word parkinson 210
word parochiezal -222
word partnerschap 120
word pas 263
word pasfoto 106
word paspoort -186
word peeter 217
word penning -123
word penningmeester -181
word per -360
word peter 170
word plant -108
word plat 46
word plein -178
word plek 118
word plusser 164
word pot 163
word precies -202
word put -100
word raadhuis -248
word raadzal -136
word recht -42
word regel -227
word reglement -100
word reken -206
word rijksregister -379
word rijksregisternr -289
word rijksregisternummer -408
word rijst -215
word rob 138
word rommelmarkt -125
word rond -250
word rr 94
word sam -72
word samira 288
word sar 237
word schepencolleg -74
word schol -76
word sem 189
word seniorenpas 81
word sind -523
word sint 79
word sit -123
word smet 197
word snap -195
word social 188
word sorry -126
word spanj -203
word speelplein 104
word speelpleinwek -72
word speelpleinwerk 139
word speeltuin 112
word sportclub -82
word sprek -246
word sta -183
word stad 106
word stadhuis 142
word stan 174
word stand 52
word start 134
word stat -47
word stemm -67
word stempas 212
word sten -134
word stichting -154
word stijn 171
word stoet -226
word stond -233
word stopt -75
word straatfeest -130
word strat -268
word stuk -294
word subsidiedossier -82
word system 158
word t 183
word te 286
word teg -302
word tel 270
word telefon -218
word tell -91
word tent -261
word ter -32
word terug -257
word terwijl 127
word teun 237
word thorbeck -173
word tien -231
word tijd -260
word tm -96
word toch -203
word toe -156
word tom 72
word tot -318
word tractor -177
word trouw -75
word trouwzal -247
word truid 92
word turkij -235
word tuss -301
word twee 96
word tweeling 229
word twintig 138
word u 110
word uit 82
word uiterst -195
word uitstel -151
word uittreksel 294
word uur -214
word uw -181
word vader 207
word vakantieopvang 237
word val 221
word valt -206
word van 8
word vanaf -244
word vannacht 236
word verf -92
word vergader -256
word verget 129
word vergunn -316
word verhuis -204
word verhuisd -196
word verjar 235
word verkiez -109
word verleng -47
word verlengd -121
word verloopt -166
word vernem -309
word vernieuwd 106
word verschuift -109
word vervalt -141
word verwerkt 219
word verzet -165
word vier -100
word vind 128
word vo 137
word voetbalclub -116
word volgen -226
word volgend -177
word vor 86
word vorig -107
word vraagt -204
word vrij -348
word vroeg -131
word vuilophal -109
word vuurwerk -68
word waarom -330
word waarop -196
word wachtlijst 167
word wag -110
word wanner -40
word want -372
word war -161
word warm -72
word was -331
word wat -196
word we -108
word wek -158
word wel 186
word welk 345
word wer -187
word werd -58
word wereld 356
word werkdag -209
word werkt -212
word wet 170
word wie -362
word wij -176
word wil 121
word will -170
word woensdag -103
word won 241
word wonend 256
word woning -193
word woond -179
word word -303
word wout 128
word yara 264
word zag 141
word zal -123
word zaliger -266
word ze 144
word zeg -215
word zegg 208
word zegt -426
word zeker -66
word zelf 238
word zes -268
word zesd 212
word zesenvijft -121
word zie -181
word ziekenhuis 123
word ziet -80
word zij 346
word zijn 33
word zijnd 105
word zing 136
word zit 51
word zo 53
word zoal 118
word zoek 222
word zoiet -220
word zomar -193
word zon 281
word zondag -285
word zonder -188
word zoontj 168
word zoud -160
word zuster -75
word zutph 312
word zwembad -76
word zwemles 222
`,
};
