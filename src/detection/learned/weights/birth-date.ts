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
  examples: "sha256:280e2acd6f6f2ab1993b1915a2ea3e7fa73c736770c0f7a54ae2a9cf9b4d1a67",
  intercept: -0.585,
  weights: `
before , -133
before 0 -16
before : 31
before ^ -37
before aan -335
before aangevraagd 255
before aanvrag -120
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
before dag 107
before dat 128
before de -447
before dez -95
before die -125
before dochter 217
before dochtertj 157
before een -321
before eerst 123
before en -46
before er -162
before februari -90
before fout 263
before gat -110
before geboorteaangift -208
before geboortebos -212
before geboortedag -85
before geboortedatum 488
before gebor -212
before gebortedatum 210
before gegeven 210
before gemeent -273
before gemeentehuis -267
before gen -244
before ging -119
before goedemorg 182
before har -223
before harmonie -240
before heb -385
before heeft -100
before het 105
before hier -147
before hij 159
before huwelijk -195
before id 60
before ik 144
before in 168
before inschrijv -87
before is -207
before jar -164
before jeugdhuis -214
before jip 256
before jongst 172
before juli -215
before jullie 65
before k 181
before kan -256
before kapel -132
before kermis -106
before kind 153
before kinder -280
before kinderboerderij -139
before kindj 318
before kindjes -206
before klar 155
before kreg 153
before kwam 177
before lamp -229
before lot 282
before lowie -156
before ma 153
before mag -111
before man 173
before mar -50
before me -229
before met -82
before mevrouw 128
before mij -82
before mijn -160
before mn 122
before moet 149
before mog -116
before nam 300
before nar -232
before niet 301
before nieuw -237
before nog 151
before nor 198
before nul -354
before odet 288
before of -235
before ons -51
before onz -71
before open -95
before oud -345
before over -231
before overled -274
before papier 94
before paspoort -411
before regel -179
before rijbewijs -214
before rijksregister -275
before rijksregisternr -142
before rijksregisternummer -241
before samira 289
before schol -121
before sem 176
before speelpleinwek -71
before speeltuin -106
before stat 185
before straatfeest -120
before strat -97
before t -211
before te 133
before ter 116
before tuss -198
before tweeling 112
before u -120
before uittreksel 149
before uw -147
before vader 158
before van -219
before vergunn -238
before verjaardag -178
before voetbalclub -117
before vor -97
before vrouw 154
before vuilophal -109
before waarop -157
before wanner -116
before was -318
before we -309
before werd 120
before werk 138
before wij -208
before will -177
before woning -194
before word -134
before wordt -289
before yara 246
before zag 173
before ze -109
before zij 306
before zijn 270
before zon 308
before zoontj 93
before zwembad -184
before1 ( 251
before1 , 465
before1 0 -217
before1 : -45
before1 ^ 185
before1 afsprak -361
before1 ben 291
before1 datem 164
before1 datum 209
before1 de -55
before1 den 92
before1 gb 181
before1 geb 133
before1 gebdatum 166
before1 geboortedtm 201
before1 gebor 275
before1 geborenop 226
before1 gedateerd -168
before1 ingang -170
before1 is 372
before1 kom -142
before1 m -135
before1 met -204
before1 moet 152
before1 na -330
before1 neg -291
before1 nul -76
before1 of -150
before1 op -227
before1 opgericht -238
before1 pas -169
before1 per -521
before1 rijksregister -186
before1 rijksregisternummer -156
before1 sind -374
before1 stat -158
before1 teg -271
before1 tot -249
before1 trouw -162
before1 tuss -188
before1 van -19
before1 vanaf -306
before1 verloopt -197
before1 vor -365
before1 was -180
before1 zijnd 68
before1 zondag -199
before2 ( 311
before2 , -26
before2 0 -60
before2 : 118
before2 ^ 65
before2 aalst 62
before2 aangevraagd -242
before2 afsprak -377
before2 als 133
before2 april -117
before2 ben 179
before2 besluit -268
before2 bestat -213
before2 betaald -225
before2 brief -458
before2 buurtfeest -201
before2 dan -234
before2 dat 230
before2 dateert -189
before2 de 138
before2 die -313
before2 dob 124
before2 dochter 117
before2 doen -174
before2 en 272
before2 er 225
before2 gan -197
before2 geb 99
before2 geboort 164
before2 geboortedag 169
before2 geboortedatum 136
before2 gebor 31
before2 gebort 109
before2 geldig -123
before2 geopend -109
before2 geplant -195
before2 gesticht -144
before2 het 90
before2 hij -170
before2 ik 40
before2 in -100
before2 ingewijd -149
before2 is -97
before2 juni -101
before2 levenslicht 311
before2 licht 237
before2 loopt -73
before2 me 264
before2 mijn 113
before2 negenennegent -277
before2 of 126
before2 op -230
before2 open -124
before2 opgericht -206
before2 paspoort -197
before2 reglement -100
before2 rijksregisternr -240
before2 rijksregisternummer -167
before2 stat -161
before2 t -135
before2 te -157
before2 thorbeck -173
before2 trouw -202
before2 tweeling 248
before2 vader -102
before2 vergader -100
before2 verhuiz -104
before2 verjaardag 143
before2 verjar 234
before2 vier -142
before2 was -93
before2 we -233
before2 wereld 177
before2 wij -264
before2 wordt -145
before2 zij -105
behind ! -266
behind $ -133
behind ( -87
behind ) 117
behind , -98
behind . -56
behind 0 174
behind : 227
behind ? -307
behind @code 71
behind aan 259
behind aangift 290
behind aanvrag -160
behind achter 100
behind adres 219
behind affich -130
behind afsprak -111
behind akt -85
behind al 77
behind allen 195
behind als 81
behind altijd 165
behind ambtenar -227
behind ander 106
behind archief -160
behind asbest -180
behind asfalt -83
behind aub 158
behind augustus -138
behind ben 146
behind bestat -110
behind bestemmingsplan -120
behind bezwar -117
behind bij 176
behind binnenlop -101
behind brug -72
behind bus 144
behind centrum -213
behind containerpark -182
behind crech 260
behind da 93
behind dag -66
behind dan 113
behind dar -413
behind datum 265
behind de -59
behind december -150
behind den -207
behind denk 304
behind dez -176
behind dicht -251
behind die -64
behind dijk -155
behind dit 95
behind doe 167
behind doet -178
behind dor -90
behind dorp 142
behind dus 250
behind een -65
behind er -295
behind ergen -245
behind eten -133
behind fotos -208
behind fout -157
behind geb 234
behind geboortebos 237
behind geboortedatum 236
behind gebor 174
behind gekom 173
behind geldt -89
behind gen 91
behind genoeg 156
behind gestrooid -128
behind getrouwd -257
behind gev 127
behind grag 49
behind groep -247
behind har 300
behind heb 315
behind heeft 192
behind hem 188
behind het 189
behind hier 368
behind hij 224
behind hondenbelast -220
behind houd -244
behind id 130
behind iemand -220
behind iet 256
behind ik 38
behind jar -110
behind je -54
behind jubileum -154
behind juist 94
behind jullie -296
behind juni -68
behind kaart 101
behind kan 202
behind ker 104
behind kinder -73
behind kleuter 224
behind klopt -300
behind kom -203
behind komt -351
behind korting 136
behind kunt -234
behind las -187
behind lat -275
behind leerplicht 145
behind mag -117
behind man -294
behind me 103
behind mee 323
behind meedoen 154
behind men 83
behind mer -112
behind met 83
behind mij -70
behind mijn 102
behind moet -275
behind mog -197
behind na 59
behind nam 194
behind nar -45
behind ne -180
behind net 270
behind niet 235
behind nieuw -266
behind nog 115
behind nu 185
behind okt 133
behind onder -87
behind onderhoudt -92
behind op 40
behind oud -236
behind over 204
behind parkinson 211
behind pas -226
behind paspoort 183
behind put -87
behind raadhuis -277
behind raadzal -136
behind recht 72
behind rijbewijs 284
behind rijst -214
behind sit -131
behind stadhuis 191
behind stan 115
behind stemm 214
behind stempas 174
behind strat -208
behind tel 151
behind terug -151
behind tijd -184
behind toch -240
behind toen 249
behind tot -340
behind trouw 232
behind trouwzal -246
behind turkij -190
behind twee 234
behind twintig 138
behind u 313
behind uit 94
behind uittreksel 177
behind uur -203
behind uw -216
behind van -142
behind verhuiz 156
behind verleng -46
behind vind -77
behind vor 258
behind vrag -91
behind waarop -96
behind wachtlijst 166
behind wag -111
behind wanner 31
behind want -114
behind war 138
behind we -302
behind welk 143
behind werk -177
behind wet 220
behind wie -163
behind wij -172
behind wil 48
behind won 186
behind woont 123
behind word -183
behind zal -125
behind ze -45
behind zegg 190
behind zegt -202
behind zelf 199
behind zij 288
behind zijn -43
behind zit 54
behind zoek -80
behind zoiet -219
behind zon 183
behind zonder -160
behind1 ! -235
behind1 $ 124
behind1 ( 117
behind1 ) 465
behind1 , 176
behind1 0 -299
behind1 : -126
behind1 ? -313
behind1 als 139
behind1 ben 104
behind1 bestat -268
behind1 bsn 186
behind1 dor -257
behind1 dus 359
behind1 en 264
behind1 geb 246
behind1 gebor 50
behind1 het -256
behind1 ik 162
behind1 in 118
behind1 is -184
behind1 mag 217
behind1 mar -253
behind1 met 95
behind1 mevrouw 175
behind1 moest 87
behind1 nar -262
behind1 niet -220
behind1 nog -223
behind1 of -207
behind1 om 111
behind1 op -61
behind1 open -164
behind1 over -210
behind1 overled -185
behind1 sorry -125
behind1 stat -283
behind1 stond -273
behind1 te 349
behind1 ter 173
behind1 toch -132
behind1 tot -128
behind1 vanaf -136
behind1 verhuis -113
behind1 verhuiz -79
behind1 volgen -173
behind1 vor -276
behind1 war 88
behind1 was -244
behind1 wil -216
behind1 won -178
behind1 zegt -179
behind1 zesenvijft -76
behind1 zonder -101
behind1 zou -64
behind2 $ 78
behind2 . -425
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
behind2 delfzijl 210
behind2 dus 157
behind2 echt 173
behind2 een -210
behind2 en 191
behind2 er -362
behind2 fes 196
behind2 gat 253
behind2 grag 139
behind2 heb 100
behind2 hebb -75
behind2 heeft -78
behind2 het -226
behind2 hier -151
behind2 hij 340
behind2 hoe -65
behind2 ie 110
behind2 ik -148
behind2 in -99
behind2 is -87
behind2 jullie 116
behind2 kan 109
behind2 kom 85
behind2 mag -223
behind2 mar 169
behind2 moeder 241
behind2 moet -231
behind2 mog -83
behind2 nar -144
behind2 nee 69
behind2 niet 56
behind2 nog -142
behind2 ons 73
behind2 onz -149
behind2 op 31
behind2 sint 155
behind2 stat -61
behind2 te -104
behind2 tot -108
behind2 trouw -214
behind2 van 225
behind2 vanaf -219
behind2 vor -229
behind2 war -279
behind2 was -164
behind2 welk 291
behind2 wereld 173
behind2 wie -69
behind2 wij -92
behind2 wil 405
behind2 will -294
behind2 wonend 215
behind2 woont 332
behind2 wordt 127
behind2 ze 285
behind2 zij 93
behind2 zijn -225
behind2 zou 263
bothBefore ( gebor 289
bothBefore , geb 285
bothBefore , geboortedatum -164
bothBefore , gebor 390
bothBefore , op 58
bothBefore , per -97
bothBefore 0 gb 120
bothBefore 0 gebor 239
bothBefore 0 of -199
bothBefore 0 op -110
bothBefore 0 per -186
bothBefore ^ afsprak -292
bothBefore ^ datum 237
bothBefore ^ geb 243
bothBefore ^ gebdatum 166
bothBefore ^ geboortedatum 311
bothBefore ^ geboortedtm 201
bothBefore ^ gebor 205
bothBefore ^ is 122
bothBefore ^ op -330
bothBefore ^ per -210
bothBefore ^ sind -168
bothBefore ^ tot -188
bothBefore ^ vanaf -156
bothBefore ^ zaterdag -184
bothBefore aalst den 108
bothBefore aalst op 291
bothBefore aangevraagd op -242
bothBefore afsprak : -267
bothBefore afsprak op -247
bothBefore als geboortedatum 201
bothBefore ben gebor 146
bothBefore ben op 188
bothBefore ben van 189
bothBefore besluit van -268
bothBefore bestat sind -205
bothBefore betaald op -225
bothBefore brief van -312
bothBefore dat is 257
bothBefore dateert van -189
bothBefore die na -200
bothBefore doen op -174
bothBefore gan per -197
bothBefore geboort datem 164
bothBefore geboortedag is 169
bothBefore geboortedatum : 228
bothBefore geboortedatum is 86
bothBefore gebor : 346
bothBefore gebor den 150
bothBefore gebor op 152
bothBefore gebor tuss -188
bothBefore gebort datum 109
bothBefore geldig tot -123
bothBefore geopend op -109
bothBefore geplant op -195
bothBefore gesticht op -144
bothBefore ik ben 127
bothBefore ik op -42
bothBefore in op -100
bothBefore ingewijd op -183
bothBefore is gebor 270
bothBefore is op -79
bothBefore is van 37
bothBefore juni of -101
bothBefore levenslicht op 311
bothBefore licht op 237
bothBefore mijn geboortedatum 113
bothBefore op nul -76
bothBefore open op -76
bothBefore opgericht op -206
bothBefore paspoort verloopt -197
bothBefore reglement van -100
bothBefore t m -135
bothBefore trouw op -202
bothBefore vader ( -102
bothBefore van den 197
bothBefore van vor -307
bothBefore verhuiz per -80
bothBefore verjaardag is 143
bothBefore verjar op 234
bothBefore wereld op 177
bothBefore wij trouw -141
bothBefore wordt op -145
bothBefore zijn op -199
earlier . -78
earlier ? 118
earlier bedoel 331
earlier ben -227
earlier bij 303
earlier buit -170
earlier dag -243
earlier dat 56
earlier data -299
earlier datum -264
earlier de -490
earlier die -377
earlier doorgev 127
earlier een 284
earlier en 259
earlier even 73
earlier ge -332
earlier geboortedata 320
earlier geboortedatum 419
earlier gebor -313
earlier had -170
earlier har 94
earlier hebb 218
earlier het 256
earlier hoe 133
earlier huis 218
earlier in -143
earlier is -323
earlier je 77
earlier k 145
earlier kampverzeker 320
earlier lat 176
earlier mijn 462
earlier moest 162
earlier moet 93
earlier nam -96
earlier nieuw 126
earlier nodig -170
earlier nog -125
earlier ons 93
earlier onz -373
earlier ook 275
earlier op -135
earlier repetities -299
earlier te 279
earlier u 154
earlier van 23
earlier verget 146
earlier verjaardag 326
earlier vor 123
earlier wanner -432
earlier was -108
earlier wat -64
earlier welk -323
earlier wet -124
earlier wil 218
earlier wild -115
earlier zal -195
earlier zijn 388
earlier zoek 191
elsewhere  113
elsewhere ! 454
elsewhere ( 229
elsewhere , -190
elsewhere . 170
elsewhere 0 -68
elsewhere : 168
elsewhere ? -62
elsewhere @code -221
elsewhere aangevraagd -119
elsewhere aangift 288
elsewhere aanvrag 250
elsewhere adres -236
elsewhere afsprak 52
elsewhere al 75
elsewhere allebei 152
elsewhere alles 149
elsewhere als 70
elsewhere an -185
elsewhere antwoord -101
elsewhere app 232
elsewhere attest -220
elsewhere be 86
elsewhere bel 161
elsewhere belast 156
elsewhere ben 82
elsewhere besliss -245
elsewhere beslist -175
elsewhere betaald 138
elsewhere bezwar -387
elsewhere bij -171
elsewhere bijzonder 86
elsewhere binn 109
elsewhere breda 169
elsewhere brief -130
elsewhere broer 207
elsewhere bruid 95
elsewhere bruidegom 95
elsewhere bsn -163
elsewhere burgemeester 74
elsewhere bus 187
elsewhere collega 169
elsewhere contactperson 106
elsewhere d 52
elsewhere dag -206
elsewhere dan -43
elsewhere dank -63
elsewhere dar -368
elsewhere dat -119
elsewhere db -152
elsewhere de 72
elsewhere den 76
elsewhere die -391
elsewhere dit 91
elsewhere dochter -219
elsewhere doen 185
elsewhere doet 268
elsewhere dossier 130
elsewhere drie -154
elsewhere dubbel 237
elsewhere een -143
elsewhere en 129
elsewhere er -43
elsewhere exampl -170
elsewhere extra -197
elsewhere feest -81
elsewhere formulier -79
elsewhere fotos -138
elsewhere g 223
elsewhere gan 189
elsewhere gast -102
elsewhere gat -235
elsewhere ge -321
elsewhere geb 58
elsewhere geboortedatum 150
elsewhere gebor -31
elsewhere gegeven 166
elsewhere gemeent -63
elsewhere gen -287
elsewhere geregistreerd 230
elsewhere gerust 249
elsewhere getuig 169
elsewhere geweest 233
elsewhere grag 121
elsewhere gratis 209
elsewhere groet 169
elsewhere gsm 135
elsewhere half -244
elsewhere heb 103
elsewhere het 71
elsewhere hier -298
elsewhere hij -76
elsewhere hoe 219
elsewhere hoevel 143
elsewhere hond -90
elsewhere honderd 102
elsewhere hor 204
elsewhere huis 79
elsewhere huwelijk 154
elsewhere iemand -201
elsewhere iet -283
elsewhere ik 162
elsewhere inschrijv 123
elsewhere is -348
elsewhere j 215
elsewhere ja -143
elsewhere jar 232
elsewhere jawoord 169
elsewhere je 57
elsewhere jef -279
elsewhere juli -104
elsewhere jullie -96
elsewhere juni -66
elsewhere k 110
elsewhere kan -45
elsewhere kat -315
elsewhere kermis -95
elsewhere kijk 258
elsewhere kinder 180
elsewhere klein 218
elsewhere kleinkinder -169
elsewhere kom 269
elsewhere krijg -92
elsewhere kunn -239
elsewhere kunt 108
elsewhere kwartelstrat 169
elsewhere kwijt 144
elsewhere lang -63
elsewhere len -104
elsewhere mag -136
elsewhere mail 142
elsewhere man 149
elsewhere mar -180
elsewhere mee 88
elsewhere meester -171
elsewhere met -41
elsewhere mevrouw 310
elsewhere mij -196
elsewhere mijn 184
elsewhere mist 169
elsewhere mn 293
elsewhere moeder 169
elsewhere moest 210
elsewhere moet -190
elsewhere mog -56
elsewhere mur -89
elsewhere nam 151
elsewhere nar 106
elsewhere nb 169
elsewhere niet 280
elsewhere nik 303
elsewhere nl -115
elsewhere nog -143
elsewhere nor 115
elsewhere nu 105
elsewhere ocmw 81
elsewhere of 189
elsewhere om -175
elsewhere oma 184
elsewhere ontvang 207
elsewhere onz 100
elsewhere ook 114
elsewhere opa 174
elsewhere open 52
elsewhere opvang -153
elsewhere oud -170
elsewhere over 106
elsewhere overlijd 151
elsewhere p -146
elsewhere parker -225
elsewhere paspoort 164
elsewhere pauwel -180
elsewhere plat 194
elsewhere r 105
elsewhere raadhuis 169
elsewhere regel 84
elsewhere rijbewijs 159
elsewhere rijd -201
elsewhere rijksregister -305
elsewhere rijksregisternummer -157
elsewhere rond 103
elsewhere schep -120
elsewhere schol 140
elsewhere schrijf 343
elsewhere sta 256
elsewhere stadhuis 230
elsewhere start -103
elsewhere stat 38
elsewhere stuurt 120
elsewhere subsidie -168
elsewhere taart -133
elsewhere te 64
elsewhere teken -63
elsewhere terug -45
elsewhere tevor -102
elsewhere tielt -135
elsewhere tijd -197
elsewhere toch 82
elsewhere tot -215
elsewhere trouw 73
elsewhere twee -194
elsewhere u 46
elsewhere uit 125
elsewhere uittreksel 253
elsewhere uur -111
elsewhere uw -125
elsewhere v 72
elsewhere vader 421
elsewhere van -140
elsewhere vast 106
elsewhere ver -111
elsewhere verhuisd 289
elsewhere verkeerd 83
elsewhere vier -186
elsewhere vind 87
elsewhere volg 169
elsewhere volgend 169
elsewhere volwass -169
elsewhere volwassen -83
elsewhere vor -27
elsewhere vorig 175
elsewhere vrij 219
elsewhere vrijdag 129
elsewhere wanner -355
elsewhere war -278
elsewhere was -343
elsewhere wat 289
elsewhere weg -246
elsewhere wer -242
elsewhere wet 249
elsewhere wie 124
elsewhere wij 308
elsewhere wil 255
elsewhere will -94
elsewhere wilt -92
elsewhere won 201
elsewhere word -203
elsewhere wordt 73
elsewhere wou 146
elsewhere zal -71
elsewhere ze -241
elsewhere zegg 145
elsewhere zelf 86
elsewhere zet 182
elsewhere zien -228
elsewhere zij 38
elsewhere zijn 191
elsewhere zit 255
elsewhere zoiet 103
elsewhere zou -245
elsewhere zus 110
kind birth-cue 725
kind birth-cue grown 419
kind birth-cue old 420
kind birth-cue young 515
kind no-cue -512
kind no-cue grown 486
kind no-cue no-year -1084
kind no-cue no-year-of-birth -368
kind no-cue old -433
kind no-cue young -602
kind own-label 535
kind own-label grown 845
kind own-label no-year -364
kind own-label no-year-of-birth -349
kind own-label old 338
pair ! $ -237
pair ( @it 251
pair ( geboortedatum 176
pair ( gebor 289
pair ) , 246
pair ) en 182
pair ) heeft 132
pair ) komt 184
pair ) wil 167
pair , 0 116
pair , @it 465
pair , allebei 123
pair , ben 282
pair , bestat -167
pair , bsn -50
pair , das -81
pair , dat 178
pair , de -307
pair , doet -181
pair , dus 137
pair , euh -131
pair , gan -180
pair , ge -216
pair , geb 285
pair , geboortedatum -164
pair , gebor 191
pair , geldt -216
pair , getrouwd -74
pair , heb 110
pair , hebb -75
pair , heeft -77
pair , het 168
pair , hij 72
pair , hoe -41
pair , hoevel 247
pair , hoever 166
pair , ik 137
pair , in 228
pair , is 32
pair , jullie 113
pair , kan 301
pair , klopt -114
pair , komt -238
pair , krijg -106
pair , ligt -221
pair , mag -73
pair , mail 248
pair , mar -75
pair , mevrouw 100
pair , mijn -115
pair , mobiel 196
pair , moeder 241
pair , moet -296
pair , mog -108
pair , na -119
pair , of -244
pair , paniek 138
pair , per -97
pair , rijksregisternummer -186
pair , rr 92
pair , sem 175
pair , stat -111
pair , t -246
pair , tel 274
pair , tell -91
pair , teun 237
pair , tot -234
pair , twee -104
pair , val 221
pair , vanaf -219
pair , vor 182
pair , waarom -282
pair , wanner 76
pair , war -127
pair , was -206
pair , we -92
pair , welk 371
pair , wie -190
pair , wil 249
pair , will -294
pair , wonend 215
pair , ze 216
pair , zij 274
pair , zijnd -94
pair , zou 251
pair . $ -250
pair 0 $ 228
pair 0 ) -150
pair 0 , -171
pair 0 . -122
pair 0 0 111
pair 0 ? -103
pair 0 @it -217
pair 0 als 61
pair 0 april -266
pair 0 augustus -142
pair 0 bus 54
pair 0 december -94
pair 0 en 118
pair 0 februari -93
pair 0 gb 173
pair 0 gebor 94
pair 0 ik 217
pair 0 in -202
pair 0 is 81
pair 0 jar -287
pair 0 juli -179
pair 0 juni -125
pair 0 klopt -214
pair 0 maart -78
pair 0 man -238
pair 0 mei -48
pair 0 nar -244
pair 0 nieuw 195
pair 0 november 180
pair 0 okt 180
pair 0 op -256
pair 0 per -186
pair 0 plusser 165
pair 0 t -100
pair 0 te -299
pair 0 tot -300
pair 0 uur -155
pair 0 zonder -111
pair : 0 -144
pair : @it -45
pair : bsn 221
pair : gebor 206
pair : ik 150
pair : is -144
pair : kan -101
pair : rijksregister -252
pair : sar 237
pair : wout 129
pair ? $ -136
pair @code , 216
pair @code . 141
pair @code 0 -338
pair @code demo -174
pair @it ! -235
pair @it $ 124
pair @it ( 117
pair @it ) 465
pair @it , 176
pair @it 0 -299
pair @it : -126
pair @it ? -313
pair @it als 139
pair @it ben 104
pair @it bestat -268
pair @it bsn 186
pair @it dor -257
pair @it dus 359
pair @it en 264
pair @it geb 246
pair @it gebor 50
pair @it het -256
pair @it ik 162
pair @it in 118
pair @it is -184
pair @it mag 217
pair @it mar -253
pair @it met 95
pair @it mevrouw 175
pair @it moest 87
pair @it nar -262
pair @it niet -220
pair @it nog -223
pair @it of -207
pair @it om 111
pair @it op -61
pair @it open -164
pair @it over -210
pair @it overled -185
pair @it sorry -125
pair @it stat -283
pair @it stond -273
pair @it te 349
pair @it ter 173
pair @it toch -132
pair @it tot -128
pair @it vanaf -136
pair @it verhuis -113
pair @it verhuiz -79
pair @it volgen -173
pair @it vor -276
pair @it war 88
pair @it was -244
pair @it wil -216
pair @it won -178
pair @it zegt -179
pair @it zesenvijft -76
pair @it zonder -101
pair @it zou -64
pair ^ , 182
pair ^ @it 185
pair ^ adreswijz -192
pair ^ afsprak -326
pair ^ allez -141
pair ^ als -114
pair ^ bel -81
pair ^ ben 241
pair ^ best 93
pair ^ betaald -169
pair ^ bij 263
pair ^ brug -133
pair ^ bsn 95
pair ^ dag 76
pair ^ dat 321
pair ^ datum 237
pair ^ de -139
pair ^ dez -95
pair ^ die -195
pair ^ dob 153
pair ^ en 131
pair ^ er 140
pair ^ ge -135
pair ^ geacht -223
pair ^ geb 137
pair ^ gebdatum 208
pair ^ geboort 164
pair ^ geboortebos -108
pair ^ geboortedag 242
pair ^ geboortedatum 453
pair ^ geboortedtm 201
pair ^ gebor 350
pair ^ gebort 118
pair ^ gebortedatum 234
pair ^ gegeven 182
pair ^ geldt -144
pair ^ gemeenterad -248
pair ^ grag -147
pair ^ het -485
pair ^ hier 210
pair ^ hij 53
pair ^ hoevel 267
pair ^ ik 81
pair ^ in -329
pair ^ inschrijv -48
pair ^ is -287
pair ^ jacques -92
pair ^ k 199
pair ^ kan -235
pair ^ kermis -91
pair ^ kid 54
pair ^ kunt -194
pair ^ mag 87
pair ^ man 120
pair ^ mijn 72
pair ^ mn -87
pair ^ mog -116
pair ^ nam 223
pair ^ nee -109
pair ^ nieuw 137
pair ^ nog -131
pair ^ onz 71
pair ^ op -352
pair ^ openingstijd -235
pair ^ paspoort -132
pair ^ per -210
pair ^ rijbewijs -98
pair ^ rijksregister -359
pair ^ rijksregisternr -204
pair ^ rijksregisternummer -216
pair ^ sind -168
pair ^ speelpleinwek -71
pair ^ stat 142
pair ^ strat -122
pair ^ t 204
pair ^ tom 72
pair ^ tot -246
pair ^ trouw -291
pair ^ uiterst -82
pair ^ uw -163
pair ^ vanaf -158
pair ^ vergader -235
pair ^ verhuiz -223
pair ^ verjar 189
pair ^ volgen -103
pair ^ vor 242
pair ^ vuilophal -109
pair ^ wanner -122
pair ^ we 219
pair ^ wie -265
pair ^ wij -150
pair ^ yara 175
pair ^ zaterdag -184
pair ^ ze 202
pair ^ zon 140
pair aalst den 108
pair aalst op 291
pair aan $ 121
pair aan de -309
pair aangegev word -115
pair aangevraagd , -89
pair aangevraagd op -242
pair aangift $ 339
pair aanslag is -151
pair aanvrag partnerschap 120
pair achter de 100
pair adoptiekindjes mee -91
pair af $ -92
pair affich , -91
pair affich stat -71
pair afsprak : -249
pair afsprak @it -361
pair afsprak binnenlop -119
pair afsprak op -109
pair al $ 103
pair al 0 177
pair al een 139
pair al gedan -209
pair al in 104
pair al klar 167
pair al korting 145
pair al mee -162
pair al nar 200
pair al verleng -123
pair all kindjes -204
pair allebei nieuw -198
pair allebei zelf 109
pair allez , -95
pair als dat 100
pair als de 201
pair als een -138
pair als geboortedatum 201
pair altijd ne -95
pair april 0 -251
pair april of -100
pair archief ? -201
pair aub : -246
pair augustus 0 -142
pair babyborrel is -91
pair bel me -81
pair bell op -108
pair ben $ 319
pair ben @it 291
pair ben de 155
pair ben er 147
pair ben gebor 341
pair ben op 188
pair ben van 217
pair ben zelf 73
pair besluit is -197
pair besluit van -268
pair bestat 0 -161
pair bestat dar -138
pair bestat sind -205
pair betaald op -246
pair betaaldatum op -151
pair bezwar teg -109
pair bij de 90
pair bij jullie 135
pair bij ons 143
pair bijstand aangevraagd -175
pair bijzonder bijstand -173
pair binn $ -300
pair binn . -266
pair binn 0 -132
pair binnenlop ? -119
pair bladdert af -92
pair brief heeft 113
pair brief is -176
pair brief van -296
pair bsn : 186
pair bsn aanvrag -117
pair burgemeester dan -252
pair bus 0 54
pair bus ? 143
pair da nu 38
pair dag , 76
pair dan $ -110
pair dan al 203
pair dan dicht -157
pair dan is 72
pair dan nog 83
pair dan ook 109
pair dan word 92
pair dar een -119
pair dar nog -186
pair dat $ -68
pair dat 0 64
pair dat ? -106
pair dat al 173
pair dat de -132
pair dat dor -191
pair dat helpt 138
pair dat hij -216
pair dat ik 259
pair dat is 53
pair dat mag -213
pair dat muurschilderij -92
pair dat nog -87
pair dat ook -212
pair dat pand -222
pair dat vor -117
pair dat we 278
pair dat zomar -192
pair dateert van -189
pair datem @it 164
pair datum @it 209
pair datum subsidiedossier -82
pair datum waarop -157
pair de 0 265
pair de @it -55
pair de aanvrag 134
pair de affich -144
pair de ambtenar -141
pair de babyborrel -91
pair de ban -280
pair de bib 129
pair de brief -61
pair de brug -210
pair de burgemeester 97
pair de bus 208
pair de buurt -160
pair de crech 287
pair de dag 57
pair de datum -241
pair de dijk -155
pair de eerst -102
pair de geboortedatum 180
pair de gegeven 168
pair de gemeent -271
pair de gevel -123
pair de glijban -169
pair de gratis -132
pair de her -155
pair de herfstvakantie 187
pair de huwelijksakt 138
pair de instapklas 161
pair de jongst 260
pair de kalender -102
pair de kapel -249
pair de kinder 67
pair de kinderboerderij -196
pair de klein -36
pair de krant -223
pair de lamp -229
pair de lijst 350
pair de markt -125
pair de nieuw -84
pair de notaris -263
pair de oud -127
pair de paaskamp -71
pair de seniorenpas -130
pair de sit -100
pair de speelpleinwerk 137
pair de speeltuin 164
pair de stad -147
pair de stand 89
pair de strat -148
pair de trouwzal -246
pair de tweeling 204
pair de uiterst -151
pair de vakantieopvang 237
pair de verf -92
pair de vergader -180
pair de vergunn -145
pair de verjaardag -311
pair de verkiez -109
pair de wachtlijst 166
pair de wag -111
pair de werk -149
pair de zal -75
pair december 0 -73
pair den @it 92
pair den telefon -216
pair denk aan 304
pair denk ik -143
pair dicht van -92
pair die al 207
pair die allebei 90
pair die na -200
pair die regel -195
pair die van -105
pair dit jar -74
pair dob oudst 109
pair dochter ( 79
pair dochter is 202
pair dochtertj is 157
pair doe ik 125
pair doen op -174
pair doet de -177
pair dor het -331
pair dor opa 138
pair een afsprak -117
pair een brief 137
pair een herdenk -267
pair een id 179
pair een kind 314
pair een konink -82
pair een pasfoto 106
pair een stempas 174
pair een verslag -151
pair een wek -158
pair eerst van -102
pair elk gezin -102
pair elk jar -195
pair en 0 -188
pair en dag -108
pair en dan 307
pair en dat 139
pair en die -148
pair en elk -153
pair en fien 129
pair en gebor 274
pair en ik -93
pair en jolien 210
pair en nee 69
pair en niet 263
pair en nu -65
pair en rob 138
pair en sind -169
pair en t -196
pair en van 329
pair en we -99
pair en wordt 75
pair en zijn 135
pair en zit 201
pair enkel de -102
pair er dan -282
pair er een -30
pair er iemand -74
pair er iet 236
pair er in -249
pair er op -239
pair er warm -71
pair eten ? -71
pair euh , -131
pair fotos van -259
pair fout , 164
pair gan per -197
pair gb 0 120
pair gb @it 181
pair geacht , -234
pair geb . 307
pair geb @it 133
pair geb datum 120
pair gebdatum @it 166
pair geboort datem 164
pair geboortebos plant -108
pair geboortebos vor 69
pair geboortedag is 169
pair geboortedag van -85
pair geboortedatum , 167
pair geboortedatum : 228
pair geboortedatum is 103
pair geboortedatum van 356
pair geboortedtm @it 201
pair gebor $ 339
pair gebor , 336
pair gebor @it 275
pair gebor ben 233
pair gebor den 150
pair gebor en 212
pair gebor in 206
pair gebor is -251
pair gebor op 158
pair gebor te 339
pair gebor tuss -294
pair gebor zijnd 247
pair geborenop @it 226
pair gebort datum 118
pair gebortedatum van 210
pair gebrok vanaf -95
pair gedan $ -209
pair gedan zijn -95
pair gedateerd @it -168
pair gehad $ 126
pair gekom , 173
pair geldig tot -137
pair geldt dat -158
pair geldt het -106
pair gemeent ? -175
pair gen antwoord -293
pair geopend op -112
pair geplant op -195
pair gesticht op -144
pair getrouwd in -294
pair gev we 127
pair gezin : 150
pair gezin ? -102
pair ging gedan -95
pair glijban stuk -169
pair goud huwelijk -74
pair grag op 91
pair groep 0 -133
pair haha $ 161
pair harmonie is -171
pair heb een -124
pair heb het -202
pair heb ik 74
pair hebb jullie -354
pair heeft de -156
pair heeft hij 208
pair heeft nog 147
pair heeft parkinson 211
pair helemal $ -195
pair helpt $ 138
pair herdenk , -247
pair het archief -201
pair het bestemmingsplan -120
pair het centrum -213
pair het containerpark -182
pair het eerst 177
pair het formulier 78
pair het kerkj -157
pair het levenslicht 274
pair het licht 158
pair het loket 82
pair het nieuw -207
pair het oud -155
pair het plein -180
pair het rijksregisternummer -253
pair het schepencolleg -74
pair het stadhuis 155
pair het system 151
pair het zwembad 71
pair hier $ 205
pair hier , 246
pair hier in 158
pair hij dan 188
pair hij is 71
pair hoe gev 127
pair hoe lat -285
pair hoekstra , -167
pair honderd jar -74
pair huwelijk , -74
pair huwelijksakt van 138
pair id $ 261
pair id kaart 172
pair id van -282
pair ie in 113
pair iemand van -174
pair iet van 92
pair ik $ -187
pair ik , -81
pair ik 0 155
pair ik : 122
pair ik aangift 125
pair ik al 171
pair ik ben 359
pair ik dan 244
pair ik dar -269
pair ik dat 41
pair ik de -253
pair ik die -234
pair ik een -152
pair ik gebor 344
pair ik heb -85
pair ik het 242
pair ik kom 162
pair ik les -254
pair ik met -187
pair ik mijn 185
pair ik moet -100
pair ik niet -74
pair ik nog 270
pair ik recht 106
pair ik sprek -247
pair ik te 87
pair ik u -285
pair ik uitstel -151
pair ik van 150
pair ik vanaf 227
pair ik wil 41
pair ik zag -169
pair ik zie -246
pair in $ -88
pair in ? -197
pair in az 261
pair in de -312
pair in een -127
pair in fes 196
pair in groep 311
pair in het 27
pair in jullie 156
pair in me 113
pair in op -174
pair in sint 289
pair in t -106
pair in welk -155
pair ingang @it -170
pair ingewijd op -183
pair inschrijv op -101
pair inschrijv vor -173
pair is $ 353
pair is , -137
pair is 0 -41
pair is : -309
pair is @it 372
pair is dar -102
pair is dat -242
pair is de -420
pair is die 88
pair is er -172
pair is gebor 106
pair is gedateerd -197
pair is geopend -110
pair is gesticht -144
pair is het -123
pair is hier -151
pair is ingewijd -183
pair is mijn 57
pair is niet 174
pair is nu -95
pair is op -83
pair is open -124
pair is opgericht -206
pair is t -126
pair is van 25
pair is vannacht 236
pair is vor -254
pair is ze 94
pair is zoek 138
pair jacques brel -92
pair jar $ -182
pair jar , -223
pair jarig : -212
pair jolien op 210
pair juli 0 -160
pair jullie nog -103
pair jullie of 94
pair juni 0 -68
pair juni of -101
pair k ben 207
pair kaart $ 191
pair kaart ophal 164
pair kaart vor -63
pair kan 0 -143
pair kan hij 329
pair kan ze 138
pair kapel werd -132
pair kenmerk 0 -118
pair kievitstrat 0 210
pair kinder : 129
pair kinderboerderij zijn -139
pair kindjes gebor -145
pair klar , 155
pair klar zijn -75
pair klein is 168
pair klein van 150
pair klopt da -138
pair klopt dat -194
pair kom @it -142
pair kom kijk -139
pair kom vor 231
pair komt de -431
pair komt er -123
pair korting $ 106
pair korting in 127
pair kreg een 207
pair krijg $ 122
pair krijg ik 211
pair krijg wij -68
pair kunt mij -108
pair kunt u -122
pair kwam pas -197
pair kwam ter 177
pair lammetjes van -139
pair langskom $ 200
pair las ik -287
pair levenslicht op 311
pair lez $ -163
pair licht op 237
pair lijst van 307
pair lowie , -156
pair m @it -135
pair maart 0 -78
pair mag $ -213
pair mag dat -241
pair mag de -280
pair mag die 263
pair mag een -169
pair mag er -329
pair mag ik 192
pair man $ -253
pair man , -144
pair man 0 120
pair mar de -72
pair mar op 191
pair mar t -94
pair me paspoort 113
pair mee ? -91
pair mee als -85
pair mee met -149
pair mee nar 333
pair mee op 243
pair meedoen met 154
pair meidoornlan 0 -96
pair men gebor -195
pair met @it -204
pair met de 38
pair met het -154
pair mevrouw $ 174
pair mevrouw , -180
pair mevrouw van 144
pair mij bell -108
pair mij en 55
pair mij inschrijv -101
pair mijn aanslag -151
pair mijn aanvrag -269
pair mijn besluit -197
pair mijn geboortedag 169
pair mijn geboortedatum 423
pair mijn gsm -192
pair mijn identiteitskaart 111
pair mijn land 128
pair mijn man -100
pair mijn nam 177
pair mijn nieuw -180
pair mijn paspoort -217
pair mijn rijbewijs 177
pair mijn tweeling -140
pair mijn vader 196
pair mijn vergunn -177
pair mijn verjaardag 191
pair mijn vrouw -72
pair mn dochter 233
pair mn paspoort -109
pair mn zoontj 219
pair mobiel 0 196
pair moet @it 152
pair moet dat -117
pair moet de -105
pair moet ik -66
pair moet we -101
pair moet wij 90
pair mog die -70
pair mog we -180
pair mog wij -116
pair muurschilderij want -92
pair na @it -330
pair na de 131
pair nam : 207
pair nam van 194
pair nar een 76
pair nar het 69
pair nar mijn -280
pair ne put -95
pair neg @it -291
pair negenennegent negenennegent -277
pair niet $ 196
pair niet ? -157
pair niet bij -122
pair niet helemal -195
pair niet mer -92
pair niet op 251
pair nieuw adres 106
pair nieuw paspoort -198
pair nog $ 95
pair nog als 91
pair nog altijd 162
pair nog bij 127
pair nog een -53
pair nog fotos -123
pair nog gen 58
pair nog iet -211
pair nog in -162
pair nog niet 231
pair nog op 295
pair nog van -187
pair nog vrij -243
pair nor pas -213
pair nu al -132
pair nul @it -76
pair nul een -184
pair nul zes -174
pair of 0 -59
pair of @it -150
pair of de 170
pair of enkel -102
pair of ik 160
pair of is -285
pair of mag -117
pair of mijn 141
pair of sam -213
pair of zijn -180
pair om 0 255
pair om te -159
pair onder de -87
pair onderhoudt dat -92
pair onderzoek , -114
pair ons gezin 157
pair ons goud -74
pair ons kor -192
pair onz dochter 269
pair onz harmonie -125
pair onz jip 256
pair onz lowie 177
pair onz zon 267
pair ook $ -117
pair ook bij -128
pair ook de 94
pair ook vor -202
pair op $ -161
pair op 0 -113
pair op @it -227
pair op de -98
pair op die 74
pair op een 239
pair op het 112
pair op jullie 110
pair op mijn 225
pair op nul -120
pair op papier 94
pair op uw -112
pair op zondag -148
pair open $ -172
pair open gebrok -95
pair open op -76
pair openbar onderzoek -114
pair opgericht @it -238
pair opgericht op -206
pair ophal , -246
pair ophal ? 164
pair oud is -315
pair oud raadhuis -247
pair over de 193
pair over het -136
pair overled in -290
pair paaskamp , -71
pair paniek $ 138
pair parkinson en 211
pair partnerschap $ 120
pair pas 0 -234
pair pas @it -169
pair paspoort @code 235
pair paspoort geldig -150
pair paspoort verloopt -145
pair peeter , 218
pair per @it -521
pair plein . -180
pair plek $ 113
pair put $ -95
pair recht op 56
pair regel vor -126
pair reglement van -100
pair reken @code -157
pair rijksregister @it -186
pair rijksregisternr van -142
pair rijksregisternummer @it -156
pair rijksregisternummer van -312
pair rob is 138
pair rr 0 311
pair sam op -72
pair schepencolleg ? -74
pair sem 0 175
pair sind @it -374
pair sint truid 91
pair sit $ -278
pair snap ik -195
pair speelpleinwek 0 -71
pair speelpleinwerk twee 129
pair speeltuin is -110
pair sportclub , -82
pair sta ik -238
pair stad $ 145
pair stad een -209
pair stand van 52
pair stat 0 -207
pair stat @it -158
pair stat dat -137
pair stat er -376
pair stat fout -95
pair stat ie 113
pair stat in -96
pair stat op 290
pair stond in -161
pair strat is -95
pair stuk . -169
pair subsidiedossier sportclub -82
pair t is -314
pair t m -135
pair t zwembad -156
pair te aalst 62
pair te ieper 190
pair te jong 167
pair te oud 288
pair te trouw -147
pair teg @it -271
pair teg den -148
pair tel 0 274
pair telefon , -216
pair tell adoptiekindjes -91
pair ter wereld 313
pair terwijl ik 127
pair tien , -230
pair toch ? -267
pair tom kan -213
pair tot 0 -324
pair tot @it -249
pair tot hoe -64
pair tot wanner -122
pair trouw @it -162
pair trouw op -148
pair truid . 91
pair tuss 0 -208
pair tuss @it -188
pair twee kinder 137
pair tweeling is 152
pair twintig jar 138
pair u dat 200
pair u mij -131
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
pair van dat -228
pair van de 172
pair van den 232
pair van een -173
pair van elk -102
pair van mevrouw -181
pair van mij 147
pair van mijn -63
pair van ons -235
pair van t 219
pair van vor -307
pair vanaf 0 -232
pair vanaf @it -306
pair vanaf wanner -78
pair verf bladdert -92
pair vergunn is -214
pair verhuis ik -113
pair verhuisd . -197
pair verhuiz doorgev -223
pair verhuiz per -80
pair verjaardag is 145
pair verjar op 234
pair verloopt @it -197
pair verschuift van -109
pair verslag van -190
pair verzet , -94
pair verzet nar -148
pair vier op -74
pair volgen het -192
pair vor @it -365
pair vor all -102
pair vor de 312
pair vor een -88
pair vor har -80
pair vor het -49
pair vor kindjes -91
pair vor men -198
pair vor mijn -169
pair vor mn 260
pair vor ons -154
pair vor onz -130
pair vor uw 254
pair vrij ? -85
pair vroeg jullie -294
pair vrouw 0 120
pair vuilophal verschuift -109
pair waarop ik -79
pair wachtlijst van 166
pair wanner ik 251
pair wanner is -259
pair wanner kan 161
pair wanner moet -212
pair want de -273
pair want ik -111
pair war kan -174
pair warm eten -71
pair was @it -180
pair was dat -88
pair wat moet -182
pair we dar -200
pair we op -218
pair wek verzet -94
pair wer terug 145
pair werd gebor 225
pair wereld gekom 265
pair wereld op 177
pair werk ging -95
pair wet $ -81
pair wet of 264
pair wie heeft -95
pair wie onderhoudt -92
pair wij gan -144
pair wij op -143
pair wij trouw -122
pair wij verhuiz -104
pair wij vier -95
pair wij will 109
pair wil de 81
pair wil grag 146
pair wil mijn 238
pair wil wet 160
pair will grag 199
pair won : 183
pair word $ -203
pair word , -145
pair word ? -134
pair word ik 92
pair word op -88
pair wordt dat -204
pair wordt op -145
pair yara 0 175
pair zag het 173
pair ze al 156
pair ze werd 225
pair zegt de -217
pair zesd $ 212
pair zesenvijft achtenzevent -76
pair zij is 243
pair zij van 150
pair zijn $ 80
pair zijn , -222
pair zijn ? -165
pair zijn de -182
pair zijn er 177
pair zijn jullie -183
pair zijn op -221
pair zijn teg -95
pair zijn van 192
pair zijnd @it 68
pair zo stat 113
pair zoal op -71
pair zoek , 138
pair zon , 202
pair zondag @it -199
pair zonder afsprak -119
pair zou grag 188
pair zou ik -90
skip ( ) 326
skip ( , 172
skip ( 0 -255
skip ( @it 311
skip ) $ 146
skip , $ -126
skip , ( 123
skip , , 462
skip , . 375
skip , 0 101
skip , : -244
skip , ? -277
skip , @code 210
skip , @it -26
skip , adoptiekindjes -91
skip , ben 77
skip , brief 113
skip , da -274
skip , dar -180
skip , dat -361
skip , de 48
skip , die -38
skip , doe 125
skip , een -48
skip , er -241
skip , geb 103
skip , gebor 138
skip , gev 64
skip , grag 228
skip , heb 75
skip , heeft 146
skip , hier 226
skip , hij 228
skip , hoe -276
skip , ik 136
skip , in 157
skip , is -99
skip , jar 154
skip , je -112
skip , jullie -86
skip , kan -174
skip , man -245
skip , mijn -52
skip , moet 144
skip , nam 203
skip , nieuw -213
skip , nodig -121
skip , nog 284
skip , nu -100
skip , of 110
skip , onderhoudt -92
skip , op -142
skip , oud -315
skip , parkinson 211
skip , sam -213
skip , stat 286
skip , te 266
skip , tot -212
skip , u 178
skip , van 226
skip , vier -130
skip , vind -268
skip , vor -113
skip , vrag -91
skip , wanner -169
skip , was -177
skip , we -301
skip , werk -95
skip , wij -81
skip , ze 82
skip , zij 291
skip , zijn 225
skip , zit 89
skip 0 $ -82
skip 0 ) -59
skip 0 , -55
skip 0 . -221
skip 0 0 39
skip 0 : -80
skip 0 @it -60
skip 0 afsprak -111
skip 0 allebei -170
skip 0 als -203
skip 0 dat -64
skip 0 die -224
skip 0 doet -123
skip 0 en 71
skip 0 gebor 350
skip 0 heb 214
skip 0 het 113
skip 0 hoevel 51
skip 0 ik -144
skip 0 is -247
skip 0 kan -85
skip 0 komt -286
skip 0 m -100
skip 0 mail 192
skip 0 mar 109
skip 0 moet -127
skip 0 na -243
skip 0 nar -222
skip 0 nor -143
skip 0 of -183
skip 0 op 64
skip 0 t -202
skip 0 tot -107
skip 0 van 227
skip 0 vor 110
skip 0 wie -99
skip 0 won 148
skip 0 zij 295
skip 0 zijn 125
skip : $ 283
skip : , -162
skip : . -99
skip : 0 -112
skip : @it 118
skip : bsn 186
skip : de -145
skip : en 267
skip : er -273
skip : is 171
skip : van 240
skip @code 0 -326
skip @it $ 78
skip @it . -425
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
skip @it delfzijl 210
skip @it dus 157
skip @it echt 173
skip @it een -210
skip @it en 191
skip @it er -362
skip @it fes 196
skip @it gat 253
skip @it grag 139
skip @it heb 100
skip @it hebb -75
skip @it heeft -78
skip @it het -226
skip @it hier -151
skip @it hij 340
skip @it hoe -65
skip @it ie 110
skip @it ik -148
skip @it in -99
skip @it is -87
skip @it jullie 116
skip @it kan 109
skip @it kom 85
skip @it mag -223
skip @it mar 169
skip @it moeder 241
skip @it moet -231
skip @it mog -83
skip @it nar -144
skip @it nee 69
skip @it niet 56
skip @it nog -142
skip @it ons 73
skip @it onz -149
skip @it op 31
skip @it sint 155
skip @it stat -61
skip @it te -104
skip @it tot -108
skip @it trouw -214
skip @it van 225
skip @it vanaf -219
skip @it vor -229
skip @it war -279
skip @it was -164
skip @it welk 291
skip @it wereld 173
skip @it wie -69
skip @it wij -92
skip @it wil 405
skip @it will -294
skip @it wonend 215
skip @it woont 332
skip @it wordt 127
skip @it ze 285
skip @it zij 93
skip @it zijn -225
skip @it zou 263
skip ^ $ 136
skip ^ ( -97
skip ^ ) 207
skip ^ , 191
skip ^ . 252
skip ^ 0 -108
skip ^ : 169
skip ^ @it 65
skip ^ aan -225
skip ^ aanvrag -246
skip ^ al -273
skip ^ babyborrel -91
skip ^ ben 294
skip ^ besluit -233
skip ^ bestat -118
skip ^ brel -92
skip ^ brief -242
skip ^ bsn -257
skip ^ datem 164
skip ^ datum 128
skip ^ de -144
skip ^ den -122
skip ^ die -241
skip ^ dochter 254
skip ^ dochtertj 157
skip ^ doorgev -223
skip ^ en -36
skip ^ geboortedag 387
skip ^ geboortedatum 387
skip ^ geldig -123
skip ^ gezin 150
skip ^ harmonie -240
skip ^ heb -138
skip ^ heeft -216
skip ^ het -178
skip ^ huwelijksakt 138
skip ^ id 54
skip ^ identiteitskaart 111
skip ^ ik 55
skip ^ is 199
skip ^ jip 256
skip ^ jongst 277
skip ^ jullie -122
skip ^ kan -213
skip ^ kapel -157
skip ^ klein 251
skip ^ kor -192
skip ^ kreg 209
skip ^ kunt -108
skip ^ lot 253
skip ^ ma 153
skip ^ mar -243
skip ^ me -113
skip ^ mij -161
skip ^ mijn -159
skip ^ mn 241
skip ^ moeder 247
skip ^ moet -187
skip ^ nieuw -201
skip ^ nor 202
skip ^ op 165
skip ^ opgericht -238
skip ^ oud -174
skip ^ oudst 109
skip ^ over -313
skip ^ papier 155
skip ^ paspoort -205
skip ^ plant -108
skip ^ regel -244
skip ^ schol -254
skip ^ speeltuin -169
skip ^ sprek -247
skip ^ stat 69
skip ^ strat -95
skip ^ te 180
skip ^ trouw -131
skip ^ u -137
skip ^ uit 161
skip ^ uiterst -151
skip ^ uw 201
skip ^ vader 137
skip ^ van -206
skip ^ vergader -180
skip ^ vergunn -238
skip ^ verhuiz -205
skip ^ verjaardag 189
skip ^ verschuift -109
skip ^ vier -74
skip ^ voetbalclub -117
skip ^ vor -147
skip ^ werd 275
skip ^ wij -202
skip ^ wil -170
skip ^ will 100
skip ^ word 204
skip ^ zelf 73
skip ^ zijn -74
skip ^ zijnd 247
skip ^ zoal -68
skip ^ zon 379
skip ^ zondag -199
skip ^ zou -181
skip ^ zwembad -184
skip aalst @it 62
skip aangevraagd @it -242
skip aanvrag $ 120
skip aanvrag moet -117
skip adoptiekindjes ? -91
skip affich $ -71
skip affich tell -91
skip afsprak 0 75
skip afsprak ? -119
skip afsprak @it -377
skip afsprak om -236
skip al $ -149
skip al , 155
skip al ? 216
skip al de -58
skip al in 197
skip al jar 118
skip al maand -125
skip al op -145
skip all gebor -102
skip allebei een 109
skip allebei paspoort -198
skip allen $ 135
skip allez de -95
skip als $ -256
skip als , 176
skip als @it 133
skip als helpt 138
skip als mag -213
skip altijd put -95
skip april @it -117
skip archief $ -201
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
skip ben op 360
skip ben van 155
skip besluit @it -268
skip besluit gedateerd -197
skip bestat @it -213
skip bestat jar -161
skip bestat nog -122
skip betaald @code -125
skip betaald @it -225
skip betaaldatum mijn -151
skip bij $ -113
skip bij ? -191
skip bij de 261
skip bij ingevuld 141
skip bijna , 75
skip binn $ 240
skip binnenlop $ -119
skip bladdert $ -92
skip bloem $ -310
skip brief 0 139
skip brief @it -458
skip bsn , -51
skip bsn 0 186
skip burgemeester $ -236
skip bus $ 167
skip buurtfeest @it -201
skip collega mijn -226
skip daarvor $ 138
skip dag $ 87
skip dag , 134
skip dag de -294
skip dag ik 138
skip dan $ 47
skip dan 0 183
skip dan ? -95
skip dan @it -234
skip dan de 122
skip dan in 280
skip dan korting 115
skip dan vrij -85
skip dar fotos -123
skip dar van -283
skip dar verslag -151
skip dat $ 12
skip dat ? 76
skip dat @it 230
skip dat bij -165
skip dat de -206
skip dat ik 196
skip dat in -322
skip dat jullie -186
skip dat niet 153
skip dat of -143
skip dat van -171
skip dat vor -89
skip dat want -92
skip dat ze 250
skip dateert @it -189
skip datum $ 92
skip datum ik -157
skip datum sportclub -82
skip de $ 68
skip de ( -243
skip de , -224
skip de . -52
skip de 0 -164
skip de : 156
skip de ? 163
skip de @it 138
skip de betaaldatum -151
skip de bij 222
skip de bladdert -92
skip de dan -350
skip de dat -154
skip de die 70
skip de een -257
skip de er -145
skip de ging -105
skip de heeft -178
skip de het 99
skip de in 87
skip de is -88
skip de meld -221
skip de niet -118
skip de of -124
skip de op -149
skip de stuk -169
skip de twee 129
skip de van 102
skip de vor -103
skip de vroeg -111
skip de waarop -79
skip de was -119
skip de werd -133
skip de zegt -213
skip de zijn -402
skip den , -41
skip den van -136
skip dicht $ -270
skip die $ -90
skip die @it -313
skip die al -197
skip die is -174
skip die op -128
skip die vor -82
skip die zelf 109
skip dob @it 124
skip dochter @it 117
skip dochter de -315
skip dochter gebor 133
skip dochter zij 75
skip doe aangift 125
skip doen @it -174
skip dus $ 77
skip dus 0 -252
skip dus de 220
skip dus ik 187
skip dus jar -179
skip een $ -66
skip een , -58
skip een . -228
skip een : 95
skip een ? 80
skip een dat 209
skip een in -73
skip een kaart 164
skip een later -148
skip een of -208
skip een op -66
skip een over 100
skip een van -168
skip een verzet -94
skip een vor -170
skip eerst elk -102
skip elk ? -174
skip en $ 137
skip en 0 188
skip en @it 272
skip en al 71
skip en altijd -95
skip en dus -158
skip en ik 76
skip en is 155
skip en jar -153
skip en kinder -218
skip en klein 150
skip en op 417
skip en pas -292
skip en wet -181
skip enkel eerst -102
skip er $ -194
skip er @it 225
skip er bij -179
skip er eten -71
skip er het -243
skip er t -147
skip er van 69
skip er vor -90
skip eten $ -71
skip fout de -98
skip fout mijn 258
skip gan @it -197
skip gat nu 94
skip gb 0 120
skip geb $ 380
skip geb , 254
skip geb @it 99
skip geboort @it 164
skip geboortebos all -102
skip geboortedag @it 169
skip geboortedag de -85
skip geboortedatum $ 168
skip geboortedatum @it 136
skip geboortedatum de 398
skip geboortedatum en 161
skip geboortedatum mijn 264
skip geboortedatum ons 288
skip gebor $ 137
skip gebor ) 289
skip gebor , 19
skip gebor . 189
skip gebor 0 -250
skip gebor @it 31
skip gebor aalst 186
skip gebor en 223
skip gebor in 103
skip gebor mag -164
skip gebor om 244
skip gebor op 135
skip gebor te 78
skip gebor war 238
skip gebort @it 109
skip gebruikt $ -154
skip gedan teg -95
skip gegeven de 273
skip geldig @it -123
skip geldt geboortebos -102
skip geldt ook -158
skip gen $ 98
skip geopend @it -109
skip geplant @it -195
skip gesticht @it -144
skip gezin $ -102
skip gezin ik 150
skip ging op -102
skip ging zijn -95
skip glijban . -169
skip goud , -74
skip grag een 128
skip grag met 157
skip grag stand 283
skip grap $ 160
skip gratis $ 68
skip gsm 0 157
skip har $ 98
skip har is -157
skip harmonie gesticht -144
skip heb afsprak -115
skip heb niet 301
skip heb op -57
skip heb recht 106
skip heeft $ -84
skip heeft en 158
skip heeft gen 147
skip het $ -251
skip het , -139
skip het . -270
skip het : -244
skip het ? -233
skip het @it 90
skip het de -227
skip het een -70
skip het en 223
skip het in 68
skip het is 67
skip het of 146
skip het op 194
skip het open -70
skip het raadhuis -247
skip het van 113
skip het vor -106
skip het wordt -145
skip hier de -282
skip hier het 181
skip hij @it -170
skip hoe dat -224
skip hoe mag -127
skip hoe we 127
skip hoevel krijg 120
skip hoevel mag -247
skip huwelijk getrouwd -74
skip huwelijksakt mij 138
skip id onz -328
skip id ophal 164
skip id vor 125
skip ie me 113
skip iemand het -74
skip iet $ 149
skip ik @it 40
skip ik al -140
skip ik ben 350
skip ik gebor 230
skip ik geldt -89
skip ik grag 128
skip ik helemal -195
skip ik het -404
skip ik klopt -232
skip ik lez -213
skip ik mij 67
skip ik mijn 52
skip ik niet 236
skip ik oud 73
skip ik per -198
skip ik stemm 265
skip ik toch 287
skip ik tot -200
skip ik trouw 138
skip ik van 302
skip in $ 72
skip in , -43
skip in . -214
skip in @it -100
skip in archief -361
skip in brief 138
skip in nog -200
skip in oud -299
skip in paspoort 122
skip in stad 197
skip in system 151
skip in ter 135
skip in truid 91
skip in van 301
skip in zwembad 127
skip ingewijd @it -149
skip inschrijv de -173
skip is $ 34
skip is , 424
skip is . 159
skip is 0 -407
skip is @it -97
skip is dag -146
skip is de -256
skip is dus 270
skip is een -267
skip is en 131
skip is geboortedatum 231
skip is gebor 150
skip is gebrok -95
skip is glijban -169
skip is iet 236
skip is kindjes -91
skip is loket -128
skip is niet 201
skip is nog -144
skip is te 173
skip is toch -206
skip is van 175
skip is warm -71
skip is wek -94
skip jar $ -69
skip jar . -161
skip jar komt -236
skip jar we -213
skip je $ 212
skip jullie : 276
skip jullie ? 136
skip jullie heeft 113
skip jullie het -288
skip jullie op -123
skip jullie van -222
skip juni @it -101
skip juni zonder -111
skip kaart ? 164
skip kaart mijn -63
skip kan 0 -143
skip kan al 96
skip kan die -234
skip kan nog 176
skip kan op -126
skip kenmerk 0 -150
skip kid van -282
skip kinder na -274
skip kinder wout 129
skip kindjes tuss -145
skip komt $ 86
skip komt burgemeester -236
skip komt een 142
skip komt iemand -74
skip korting het 88
skip krijg dan 63
skip krijg dar -269
skip krijg de -68
skip kunt bell -108
skip kunt mij -101
skip kwam wereld 177
skip lammetjes de -139
skip lang vor 104
skip las , -267
skip levenslicht @it 311
skip licht @it 237
skip lijst de 241
skip loopt @it -73
skip mag $ -205
skip mag al 167
skip mag dan 321
skip mag een 109
skip mag uitstel -151
skip mag zomar -192
skip mail . 248
skip man $ -195
skip man gb 120
skip mar de 258
skip me , 113
skip me @it 264
skip me is 283
skip mee $ -104
skip mee het 353
skip meedoen de 154
skip mei $ 143
skip men tuss -195
skip mer het -235
skip met $ 351
skip met 0 -221
skip mij de -236
skip mij op -221
skip mij rob 138
skip mijn $ -144
skip mijn ( 231
skip mijn : -61
skip mijn @it 113
skip mijn al 105
skip mijn in -113
skip mijn is -53
skip mijn stat 160
skip mijn van -316
skip mn ( 117
skip mn , 91
skip mn is 91
skip mn verloopt -109
skip mobiel 0 196
skip moet daarvor -92
skip moet dat -85
skip moet vor -117
skip moet zelf 146
skip moet zijn 199
skip mog allebei 109
skip mog op -201
skip muurschilderij de -92
skip na $ -250
skip na herfstvakantie 187
skip nam , -150
skip nam : 199
skip nar 0 -187
skip nar ? 128
skip nar en -144
skip ne $ -95
skip negenennegent @it -277
skip niet $ -325
skip niet , 173
skip niet de 147
skip niet moet 283
skip nieuw , -194
skip nieuw van 137
skip nog ? -103
skip nog de 227
skip nog in -135
skip nog mee -200
skip nog op 126
skip nor , 202
skip nor 0 -170
skip nota de -98
skip nu de 339
skip nu verleng -123
skip nul neg -210
skip nul nul -174
skip nul zesenvijft -76
skip nummer 0 -204
skip of $ 27
skip of 0 -166
skip of ? -236
skip of @it 126
skip of da -74
skip of dat -174
skip of de -114
skip of juni -111
skip of nog 125
skip of zonder -101
skip om , 216
skip onderhoudt muurschilderij -92
skip ons $ 255
skip ons , -185
skip ons : 61
skip ons bestat -82
skip ons huwelijk -74
skip ons is 44
skip ontvang $ -210
skip onz , -159
skip onz is -46
skip onz van -355
skip op $ -107
skip op , -84
skip op . 122
skip op 0 -200
skip op ? -128
skip op @it -230
skip op aanslag -151
skip op adres 209
skip op affich -121
skip op als -184
skip op ben 252
skip op bus 164
skip op dor -214
skip op gebor 58
skip op gevel -123
skip op heb -153
skip op in 315
skip op is -339
skip op juni -101
skip op kan 176
skip op lijst 190
skip op markt -86
skip op nieuw -137
skip op of -79
skip op om -80
skip op plein -180
skip op rijbewijs 271
skip op seniorenpas 228
skip op sit -81
skip op stat -121
skip op te 110
skip op ter 173
skip op vor -205
skip op wachtlijst 166
skip open @it -124
skip open vanaf -95
skip openbar , -114
skip opgericht @it -206
skip ophal $ 164
skip oud $ 142
skip oud . 63
skip oud van -315
skip over , -138
skip paaskamp was -71
skip pas 0 72
skip pasfoto $ 106
skip paspoort @it -197
skip paspoort jullie 113
skip paspoort of -213
skip per $ -205
skip per nar -180
skip per van -134
skip per verhuis -113
skip per verhuiz -79
skip peter , -134
skip plein $ -180
skip regel men -195
skip reglement @it -100
skip rijksregister 0 -215
skip rijksregister nul -260
skip rijksregisternr @it -240
skip rijksregisternummer 0 -156
skip rijksregisternummer @it -167
skip rijksregisternummer mijn -225
skip rob zoek 138
skip rr . 311
skip sam 0 -203
skip samira , 289
skip schepencolleg $ -74
skip sem gebor 175
skip sind , -253
skip snap niet -195
skip speelpleinwek , -71
skip speelpleinwerk kinder 129
skip speeltuin geopend -110
skip sportclub is -82
skip stadhuis $ 168
skip stat $ -102
skip stat , -216
skip stat @it -161
skip stat de 121
skip stat in 103
skip stat niet -123
skip stat op -219
skip stond de -161
skip strat $ -80
skip strat open -95
skip stuk $ -169
skip subsidiedossier , -82
skip t $ 143
skip t , -147
skip t @it -135
skip t een -94
skip t nu -95
skip t of 102
skip t vor 114
skip te $ 144
skip te , 359
skip te ? 167
skip te @it -157
skip te den 108
skip te en 89
skip te in -285
skip te op 247
skip tel 0 238
skip tell mee -91
skip ter gekom 214
skip ter op 177
skip thorbeck @it -173
skip toch $ -267
skip tom 0 -143
skip tot , -243
skip tot 0 -164
skip tot ? -135
skip tot augustus -122
skip tot kan -90
skip tot lat -64
skip tot uur -99
skip trouw , -139
skip trouw @it -202
skip truid $ 91
skip tuss en -188
skip twee : 129
skip tweeling @it 248
skip u $ 231
skip u inschrijv -101
skip uiterst op -151
skip uiterst subsidiedossier -82
skip uw nog -357
skip uw stat -93
skip vader @it -102
skip vakantieopvang sar 237
skip val dan 221
skip van , 154
skip van 0 -164
skip van ? -84
skip van brief -216
skip van dus 196
skip van en 231
skip van gezin -102
skip van ik 163
skip van is -56
skip van kinderboerderij -139
skip van klein -162
skip van moeder -148
skip van nar -143
skip van niet -220
skip van of 94
skip van over -128
skip van schepencolleg -74
skip van stad 120
skip van stat -91
skip van stond -89
skip van t 133
skip van te -262
skip van tot -289
skip van tweeling 248
skip van vakantieopvang 237
skip van vor 148
skip van vrouw -85
skip van zon -152
skip vanaf won -178
skip verf af -92
skip vergader @it -100
skip verhuisd $ -197
skip verhuiz @it -104
skip verhuiz de -280
skip verjaardag @it 143
skip verjar @it 234
skip verloopt , -197
skip vernem de -309
skip verzet een -148
skip verzet zijnd -94
skip vier @it -142
skip vor en 123
skip vor gebor -424
skip vor id -63
skip vor kid -102
skip vor kindjes -102
skip vor lijst 241
skip vor of -116
skip vor paaskamp -71
skip vor speelpleinwerk 129
skip vrag een -203
skip vrij $ -85
skip vrouw gb 120
skip vuilophal van -109
skip waarop gebor 234
skip wachtlijst de 166
skip wanner dat 81
skip wanner de -121
skip wanner je -84
skip want verf -92
skip war dat 95
skip war ik -107
skip warm ? -71
skip was 0 -72
skip was @it -93
skip we @it -233
skip we de -186
skip we een 124
skip wek , -94
skip welk moet 209
skip werd op 210
skip wereld , 173
skip wereld @it 177
skip werk gedan -95
skip wet de 336
skip wet ik 160
skip wie dat -160
skip wij @it -264
skip wij aan 100
skip wij een -144
skip wij grag 199
skip wij op -176
skip wij per -119
skip wij van 138
skip wil nam 168
skip wil of 160
skip wil op -65
skip wil rijbewijs 88
skip will van -186
skip wonend 0 257
skip woont 0 -126
skip word $ -305
skip word 0 92
skip wordt @it -145
skip yara gebor 175
skip zag levenslicht 259
skip ze $ 79
skip ze gebor 225
skip ze het -87
skip ze stat -201
skip zegt affich -91
skip zelf id 109
skip zij 0 183
skip zij @it -105
skip zij gebor 182
skip zij van 75
skip zijn $ -162
skip zijn 0 -62
skip zijn op -288
skip zijn van 150
skip zijn verkiez -109
skip zo ie 113
skip zoal de 175
skip zoal uw -71
skip zoek wij 138
skip zon , 148
skip zon gebor 324
skip zonder binnenlop -119
topic @ability -42
topic @access -28
topic @body -116
topic @building -119
topic @business -122
topic @firstPerson 33
topic @general -431
topic @handled -44
topic @has -90
topic @home 145
topic @mind 96
topic @mine -77
topic @nuisance -195
topic @ofPerson 187
topic @organisation -23
topic @ownPostcode -85
topic @patient 14
topic @place -46
topic @plainly 187
topic @relative 266
topic @somebody -18
topicAnywhere @ability -71
topicAnywhere @access -30
topicAnywhere @body -232
topicAnywhere @building -127
topicAnywhere @business -19
topicAnywhere @firstPerson 167
topicAnywhere @general -494
topicAnywhere @handled -112
topicAnywhere @hardly 31
topicAnywhere @has -40
topicAnywhere @home 206
topicAnywhere @mind 143
topicAnywhere @mine 49
topicAnywhere @mine-phrase 115
topicAnywhere @nuisance -110
topicAnywhere @nuisance-phrase -268
topicAnywhere @ofPerson 204
topicAnywhere @organisation -16
topicAnywhere @ownPostcode 79
topicAnywhere @patient 107
topicAnywhere @plainly 335
topicAnywhere @relative 439
topicAnywhere @somebody 114
topicAnywhere @vehicle 93
topicBefore @ability -125
topicBefore @access 95
topicBefore @building -343
topicBefore @business -215
topicBefore @firstPerson 108
topicBefore @general -476
topicBefore @handled -36
topicBefore @hardly 164
topicBefore @has -61
topicBefore @home 58
topicBefore @mine -51
topicBefore @mine-phrase -247
topicBefore @nuisance 145
topicBefore @organisation -287
topicBefore @ownPostcode -69
topicBefore @patient -17
topicBefore @place -32
topicBefore @plainly 117
topicBefore @relative 330
topicBefore @somebody -32
topicBefore @vehicle -182
topicBeside @ability -194
topicBeside @access -293
topicBeside @building -173
topicBeside @business -193
topicBeside @firstPerson 183
topicBeside @general -346
topicBeside @has -124
topicBeside @home 214
topicBeside @nuisance -158
topicBeside @ofPerson 206
topicBeside @organisation -199
topicBeside @patient -43
topicBeside @plainly 178
topicBeside @relative -44
topicBeside @somebody -74
topicEarlier @ability 171
topicEarlier @access 265
topicEarlier @building -292
topicEarlier @business -99
topicEarlier @firstPerson 203
topicEarlier @handled -185
topicEarlier @has -28
topicEarlier @home 161
topicEarlier @mind -171
topicEarlier @mine 218
topicEarlier @ofPerson 250
topicEarlier @ownPostcode 165
topicEarlier @patient -25
topicEarlier @place -171
topicEarlier @plainly 141
topicEarlier @relative 310
topicEarlier @somebody 165
topicNear @ability -69
topicNear @building 53
topicNear @business -83
topicNear @firstPerson 141
topicNear @general -365
topicNear @handled -279
topicNear @hardly -59
topicNear @has -66
topicNear @home 129
topicNear @mine -143
topicNear @mine-phrase -246
topicNear @nuisance -283
topicNear @ofPerson 42
topicNear @ownPostcode -46
topicNear @place 74
topicNear @plainly 76
topicNear @relative 270
topicNear @somebody -49
topicNear @vehicle -148
twoBefore , 0 -214
twoBefore , gebor -185
twoBefore 0 , 110
twoBefore 0 0 46
twoBefore 0 april -117
twoBefore 0 en 190
twoBefore 0 juni -101
twoBefore 0 t -100
twoBefore @code 0 -125
twoBefore ^ afsprak -199
twoBefore ^ ben 103
twoBefore ^ dob 124
twoBefore ^ en 131
twoBefore ^ geb 91
twoBefore ^ geboort 164
twoBefore ^ geboortedatum 99
twoBefore ^ gebor 377
twoBefore ^ gebort 109
twoBefore ^ ik 173
twoBefore ^ mijn 113
twoBefore ^ trouw -291
twoBefore ^ verjar 189
twoBefore ^ we -233
twoBefore ^ wij -219
twoBefore ben gebor 253
twoBefore de klein -69
twoBefore dochter is 228
twoBefore een afsprak -210
twoBefore gebor is -167
twoBefore het levenslicht 311
twoBefore ik ben 193
twoBefore is 0 -219
twoBefore is gebor 123
twoBefore is geopend -107
twoBefore is gesticht -144
twoBefore is ingewijd -183
twoBefore is op -99
twoBefore is opgericht -206
twoBefore jullie brief -356
twoBefore kan ik -111
twoBefore kindjes gebor -102
twoBefore mijn geboortedag 169
twoBefore mijn geboortedatum 212
twoBefore te aalst 62
twoBefore ter wereld 177
twoBefore werd gebor 225
twoBefore wij gan -144
twoBefore wij trouw -80
twoBefore wij verhuiz -104
twoBefore wij zijn 78
twoBefore zij is 271
word ! -237
word $ -7
word ( 254
word ) 400
word , 111
word . -250
word 0 -68
word : 127
word ? -136
word @code -163
word @it -7
word ^ -7
word aan -372
word aangegev -115
word aangev 300
word aangevraagd -47
word aanslag -151
word aanvrag -51
word acht -214
word achtenzevent -76
word achter 100
word achternam 194
word adoptiekindjes -91
word adres 199
word adreswijz -192
word af 223
word affich -168
word afsprak -357
word al 179
word aleppo 82
word all -306
word allebei 73
word allen 189
word alles 154
word allez -141
word als 51
word altijd 176
word ambtenar -141
word ander -117
word antwoord -293
word aow 225
word april -266
word archief -361
word asbest -333
word asfalt -83
word ass -140
word augustus -212
word auto 216
word autos -280
word b 101
word babyborrel -91
word ban -280
word basisschol 122
word begint -202
word bel -81
word bell -108
word belt -93
word ben 441
word besluit -342
word best -115
word bestat -359
word bestemmingsplan -120
word betaald -368
word betaaldatum -151
word betal -201
word bezwar -161
word bib 129
word bij 89
word bijna 75
word bijstand -214
word bijzonder -173
word binn 45
word binnenlop -119
word bladdert -92
word blijft -167
word bloem -335
word bord -145
word bordj -273
word bos 133
word bouwjar -82
word braderie -112
word brel -92
word brief 55
word brug -129
word brugg -68
word bsn -158
word buit -182
word burgemeester 97
word bus 76
word buurt -160
word buurtfeest -258
word centrum -213
word claes 270
word collega -126
word containerpark -182
word crech 305
word da 151
word dag 79
word dan 36
word dar -419
word dat 37
word dateert -189
word datem 164
word datum 312
word de -27
word december -94
word delfzijl 210
word den -26
word denk 69
word der 264
word deur -264
word dez 108
word dezelfd -157
word dicht -258
word die -64
word dijk -155
word dob 170
word dochter 196
word dochtertj 157
word doe 167
word doen -294
word doet -181
word doorgestuurd 91
word doorgev -244
word dor -83
word dossier -143
word dus 386
word echt 307
word een -135
word eerst -40
word elk -290
word emma 170
word en 263
word enkel -102
word er -246
word erbij -115
word ergen -169
word eritrea 156
word eten -138
word euh -131
word even 245
word februari -93
word feest -88
word feestj -84
word fes 196
word fien 204
word folder -285
word for 299
word formulier 168
word foto -185
word fotos -261
word fout 61
word fusie -266
word ga 177
word gan 35
word gas -117
word gat -144
word gb 205
word ge -101
word geacht -223
word geb 315
word gebdatum 208
word geboort 78
word geboorteaangift -208
word geboortebos 57
word geboortedag 66
word geboortedatum 152
word geboortedtm 201
word gebor 157
word geborenop 226
word gebort 118
word gebortedatum 234
word gebrok -95
word gedan -61
word gedateerd -201
word gegeven 313
word gehad 243
word gekom 265
word geldig -183
word geldt -282
word gelijk 86
word gemeent -140
word gemeentehuis -267
word gemeenterad -248
word gen -195
word genoeg 162
word genom -179
word geopend -112
word gescheid -274
word gesticht -226
word gestrooid -128
word getrouwd -289
word gev 64
word gevel -123
word gevond -177
word gevraagd 341
word geweest -233
word gewon -84
word gezell -179
word gezin 40
word ging -125
word glijban -169
word goed -207
word grag 119
word grap 160
word gratis -62
word groep -107
word groet -68
word grot -137
word gsm -67
word haha -84
word hal 184
word har -32
word harmonie -240
word hebb -177
word heeft 97
word hel 193
word helemal -195
word helpt 138
word hem 188
word herdenk -387
word herfstvakantie 187
word herinner -261
word het -70
word hier -85
word hij 281
word hoe -168
word hoekstra -167
word hoevel 316
word hoever 166
word hond -310
word hondenbelast -280
word honderd -74
word houd -244
word huwelijk -196
word huwelijksakt 138
word id 189
word identiteitskaart 111
word ie 174
word iederen -177
word iemand -114
word ieper 226
word iet 57
word ik 59
word in -26
word indien -185
word ingang -184
word ingedi -287
word ingeschrev 220
word ingevuld 141
word ingewijd -180
word inschrijv -59
word instapklas 161
word is -11
word ja 189
word jacques -92
word jar -207
word jarig -137
word je -70
word jeugdhuis -214
word jip 256
word jolien 210
word jong 116
word jongst 206
word jubilariss 234
word jubileum -154
word juist 94
word juli -164
word jullie 178
word juni -125
word k 101
word kaart 235
word kalender -102
word kan 59
word kap -159
word kapel -157
word kapot -94
word kenmerk -210
word kerkhof 106
word kerkj -157
word kerkplein -144
word kermis -131
word kerstbom -131
word kes 335
word kievitstrat 210
word kijk -177
word kind 266
word kinder -124
word kinderboerderij -196
word kindj -56
word kindjes -240
word klar 57
word klas -204
word klein 43
word kleuter 224
word klopt -202
word kom -136
word komt 94
word koningsdag -168
word konink -151
word kor 60
word korting 144
word krant -223
word kreg 255
word krijg 97
word krijgt 254
word kunt -156
word kwam 219
word kwijt -285
word laatst -117
word lag -93
word lammetjes -139
word lamp -229
word land 128
word langer -178
word langskom 200
word las -287
word lat -144
word later -148
word leeftijd 272
word leerplicht 38
word les -273
word levenslicht 274
word lez -213
word licht 229
word lier -149
word ligt -154
word lijn -226
word lijst 354
word loket 82
word loopt -277
word los -176
word lot 282
word lowie 187
word m -244
word maand -125
word mag -136
word mail 61
word mak -155
word man -225
word mar -201
word markt -125
word meedoen 154
word mei -56
word meidoornlan -96
word meisj 284
word meld -319
word mer -53
word meter 80
word mevrouw 42
word mij -17
word mijn -66
word mn 74
word mobiel 208
word moeder -80
word moest 245
word moet -134
word mog -324
word monitor 115
word monument -112
word morg -200
word muurschilderij -92
word na -249
word nadar -264
word nam 223
word namen -84
word nar -183
word national 99
word nationaliteit 293
word ne 50
word neg -370
word negenennegent -410
word nel 202
word net 361
word niemand 87
word niet 53
word nodig -94
word nog 41
word nooit 113
word nor 97
word nota -98
word notaris -263
word nou -201
word november 180
word nul -389
word nummer -188
word okt 180
word om 51
word omzet -231
word onder -156
word onderhoudt -92
word onderzoek -114
word ons 35
word ontvang -210
word onz -77
word ook -121
word op -144
word opa 138
word open -326
word openbar -114
word openingstijd -235
word opgericht -351
word oud 164
word oudst 74
word over -257
word overled -310
word overlijd -82
word paaskamp -71
word pand -222
word paniek 138
word papier 84
word paramaribo 210
word parkinson 211
word parochiezal -221
word partnerschap 120
word pas 263
word pasfoto 106
word paspoort -187
word peeter 218
word penning -123
word penningmeester -181
word per -360
word peter 170
word plant -108
word plat 46
word plein -177
word plek 117
word plusser 165
word pot 162
word precies -202
word put -101
word raadhuis -247
word raadzal -136
word recht -41
word regel -226
word reglement -100
word reken -205
word rest 74
word rijksregister -378
word rijksregisternr -290
word rijksregisternummer -407
word rijst -214
word rob 138
word rommelmarkt -125
word rond -249
word rr 92
word sam -72
word samira 289
word sar 237
word schepencolleg -74
word schol -76
word sem 189
word seniorenpas 82
word sind -523
word sint 79
word sit -123
word smet 197
word snap -195
word social 188
word sorry -125
word spanj -204
word speelplein 104
word speelpleinwek -71
word speelpleinwerk 139
word speeltuin 112
word sportclub -82
word sprek -247
word sta -184
word stad 105
word stadhuis 142
word stan 173
word stand 52
word start 134
word stat -47
word stemm -67
word stempas 212
word sten -132
word stichting -155
word stijn 171
word stoet -226
word stond -234
word stopt -75
word straatfeest -130
word strat -269
word stuk -293
word subsidiedossier -82
word system 157
word t 184
word te 286
word teg -302
word tel 271
word telefon -218
word tell -91
word tent -261
word ter -33
word terug -255
word terwijl 127
word teun 237
word thorbeck -173
word tien -230
word tijd -260
word tm -95
word toch -202
word toe -155
word tom 72
word tot -319
word tractor -178
word trouw -75
word trouwzal -246
word truid 91
word turkij -234
word tuss -301
word twee 96
word tweeling 229
word twintig 138
word u 110
word uit 81
word uiterst -195
word uitstel -151
word uittreksel 294
word uur -214
word uw -181
word vader 206
word vakantieopvang 237
word val 221
word valt -206
word van 7
word vanaf -245
word vannacht 236
word verf -92
word vergader -256
word verget 130
word vergunn -316
word verhuis -205
word verhuisd -197
word verjar 234
word verkiez -109
word verleng -46
word verlengd -122
word verloopt -165
word vernem -309
word vernieuwd 104
word verschuift -109
word vervalt -141
word verwerkt 219
word verzet -166
word vier -100
word vind 129
word vo 137
word voetbalclub -117
word volgen -227
word volgend -177
word vor 85
word vorig -108
word vraagt -205
word vrij -348
word vroeg -130
word vuilophal -109
word vuurwerk -68
word waarom -330
word waarop -197
word wachtlijst 166
word wag -111
word wanner -40
word want -372
word war -160
word warm -71
word was -331
word wat -198
word we -108
word wek -158
word wel 187
word welk 345
word wer -186
word werd -56
word wereld 356
word werkdag -211
word werkt -211
word wet 169
word wie -362
word wij -176
word wil 119
word will -171
word woensdag -103
word won 240
word wonend 257
word woning -194
word woond -178
word word -304
word wout 129
word yara 263
word zag 142
word zal -123
word zaliger -265
word ze 143
word zeg -214
word zegg 208
word zegt -426
word zeker -65
word zelf 238
word zes -268
word zesd 212
word zesenvijft -120
word zie -181
word ziekenhuis 123
word ziet -79
word zij 344
word zijn 34
word zijnd 105
word zing 136
word zit 51
word zo 54
word zoal 115
word zoek 221
word zoiet -219
word zomar -192
word zon 281
word zondag -285
word zonder -188
word zoontj 168
word zoud -160
word zuster -74
word zutph 313
word zwembad -77
word zwemles 221
`,
};
