import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 459 candidates that are, 504 that are not.
 * On families it was not taught on:
 * - above -1: found 94.3 %, wrongly 12.5 %
 * - above -0.5: found 92.4 %, wrongly 8.1 %
 * - above 0: found 90.4 %, wrongly 5.4 %
 * - above 0.5: found 88.2 %, wrongly 4.8 %
 * - above 1: found 85.0 %, wrongly 3.0 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:c8bed313b2da31b8f494a4f966935c101cc12c0877159f9e3fa9682c149757b8",
  intercept: -0.586,
  weights: `
before , -136
before 0 -24
before : 34
before ^ -36
before aan -336
before aangevraagd 255
before aanvrag -119
before adreswijz -191
before al 65
before all -222
before april -225
before aub -191
before be76 -128
before bel -81
before bell -109
before belt -92
before ben 262
before betaald -128
before bij 248
before bos 133
before brief -169
before brug -133
before bsn -202
before dag 109
before dat 130
before de -449
before dez -95
before die -125
before dochter 216
before dochtertj 157
before een -324
before eerst 123
before en -46
before er -163
before februari -90
before fout 262
before gat -110
before geboorteaangift -208
before geboortebos -212
before geboortedag -86
before geboortedatum 487
before gebor -213
before gebortedatum 210
before gegeven 215
before gemeent -273
before gemeentehuis -267
before gen -244
before ging -119
before goedemorg 183
before har -223
before harmonie -241
before heb -381
before heeft -100
before het 105
before hier -146
before hij 159
before huwelijk -195
before id 59
before ik 143
before in 171
before inschrijv -88
before is -206
before jar -163
before jeugdhuis -215
before jip 256
before jongst 175
before juli -215
before jullie 62
before k 181
before kan -257
before kapel -132
before kermis -105
before kind 152
before kinder -280
before kinderboerderij -139
before kindj 320
before kindjes -207
before klar 156
before kreg 154
before kwam 177
before lamp -229
before lot 281
before lowie -156
before ma 153
before mag -110
before man 173
before mar -49
before me -229
before met -80
before mevrouw 128
before mij -81
before mijn -160
before mn 123
before moet 150
before mog -116
before nam 310
before nar -232
before niet 301
before nieuw -236
before nog 149
before nor 207
before nul -355
before odet 289
before of -235
before ons -51
before onz -71
before open -95
before oud -345
before over -232
before overled -270
before papier 94
before paspoort -410
before regel -179
before rijbewijs -214
before rijksregister -277
before rijksregisternr -142
before rijksregisternummer -240
before samira 290
before schol -122
before sem 177
before speelpleinwek -72
before speeltuin -106
before stat 184
before straatfeest -121
before strat -85
before t -212
before te 128
before ter 116
before tuss -198
before tweeling 112
before u -119
before uittreksel 150
before uw -148
before vader 158
before van -219
before vergunn -238
before verjaardag -178
before voetbalclub -117
before vor -97
before vrouw 154
before vuilophal -107
before waarop -157
before wanner -115
before was -318
before we -311
before werd 121
before werk 138
before wij -207
before will -170
before woning -193
before word -134
before wordt -289
before yara 246
before zag 173
before ze -107
before zij 307
before zijn 271
before zon 307
before zoontj 93
before zwembad -184
before1 ( 252
before1 , 466
before1 0 -231
before1 : -45
before1 ^ 187
before1 afsprak -360
before1 ben 290
before1 datem 164
before1 datum 209
before1 de -66
before1 den 92
before1 gb 181
before1 geb 133
before1 gebdatum 166
before1 geboortedtm 200
before1 gebor 277
before1 geborenop 226
before1 gedateerd -168
before1 ingang -169
before1 is 372
before1 kom -141
before1 m -135
before1 met -205
before1 moet 153
before1 na -330
before1 neg -291
before1 nul -76
before1 of -150
before1 op -228
before1 opgericht -238
before1 pas -168
before1 per -523
before1 rijksregister -188
before1 rijksregisternummer -157
before1 sind -374
before1 stat -158
before1 teg -269
before1 tot -247
before1 trouw -163
before1 tuss -188
before1 van -18
before1 vanaf -306
before1 verloopt -198
before1 vor -365
before1 was -180
before1 zijnd 64
before1 zondag -199
before2 ( 311
before2 , -25
before2 0 -56
before2 : 118
before2 ^ 61
before2 aalst 56
before2 aangevraagd -242
before2 afsprak -378
before2 als 133
before2 april -116
before2 ben 179
before2 besluit -268
before2 bestat -214
before2 betaald -241
before2 brief -451
before2 buurtfeest -202
before2 dan -232
before2 dat 230
before2 dateert -189
before2 de 139
before2 die -311
before2 dob 123
before2 dochter 116
before2 doen -174
before2 en 274
before2 er 226
before2 gan -197
before2 geb 99
before2 geboort 164
before2 geboortedag 169
before2 geboortedatum 135
before2 gebor 31
before2 gebort 109
before2 geldig -124
before2 geopend -109
before2 geplant -195
before2 gesticht -144
before2 het 90
before2 hij -170
before2 ik 39
before2 in -100
before2 ingewijd -149
before2 is -98
before2 juni -101
before2 levenslicht 311
before2 licht 236
before2 loopt -73
before2 me 262
before2 mijn 112
before2 negenennegent -277
before2 of 126
before2 op -232
before2 open -122
before2 opgericht -206
before2 paspoort -198
before2 reglement -100
before2 rijksregisternr -237
before2 rijksregisternummer -165
before2 stat -162
before2 t -135
before2 te -155
before2 thorbeck -174
before2 trouw -202
before2 tweeling 248
before2 vader -103
before2 vergader -100
before2 verhuiz -105
before2 verjaardag 143
before2 verjar 235
before2 vier -143
before2 was -100
before2 we -234
before2 wereld 177
before2 wij -263
before2 wordt -145
before2 zij -103
behind ! -266
behind $ -131
behind ( -88
behind ) 117
behind , -97
behind . -55
behind 0 177
behind : 228
behind ? -307
behind aan 258
behind aangift 291
behind aanvrag -160
behind achter 100
behind adres 220
behind affich -129
behind afsprak -109
behind akt -85
behind al 77
behind allen 194
behind als 80
behind altijd 164
behind ambtenar -228
behind ander 105
behind archief -161
behind asbest -180
behind asfalt -83
behind aub 162
behind augustus -136
behind ben 146
behind bestat -110
behind bestemmingsplan -120
behind bezwar -117
behind bij 173
behind binnenlop -101
behind brug -71
behind bus 148
behind centrum -214
behind containerpark -181
behind crech 259
behind da 93
behind dag -68
behind dan 113
behind dar -414
behind datum 266
behind de -59
behind december -151
behind den -208
behind denk 303
behind dez -176
behind dicht -249
behind die -64
behind dijk -155
behind dit 96
behind doe 167
behind doet -179
behind dor -87
behind dorp 141
behind dus 250
behind een -64
behind er -295
behind ergen -246
behind eten -133
behind fotos -205
behind fout -157
behind geb 236
behind geboortebos 237
behind geboortedatum 235
behind gebor 173
behind gekom 173
behind geldt -89
behind gen 91
behind genoeg 156
behind gestrooid -128
behind getrouwd -257
behind gev 127
behind grag 53
behind groep -247
behind har 299
behind heb 315
behind heeft 192
behind hem 187
behind het 188
behind hier 372
behind hij 223
behind hondenbelast -220
behind houd -245
behind id 130
behind iemand -220
behind iet 256
behind ik 39
behind jar -110
behind je -54
behind jubileum -154
behind juist 94
behind jullie -297
behind juni -68
behind kaart 103
behind kan 201
behind ker 103
behind kinder -73
behind kleuter 224
behind klopt -300
behind kom -203
behind komt -351
behind korting 136
behind kunt -235
behind las -187
behind lat -275
behind leerplicht 144
behind mag -117
behind man -296
behind me 103
behind mee 324
behind meedoen 154
behind men 83
behind mer -111
behind met 82
behind mij -70
behind mijn 99
behind moet -275
behind mog -195
behind na 61
behind nam 194
behind nar -45
behind ne -180
behind net 270
behind niet 234
behind nieuw -265
behind nog 115
behind nu 184
behind okt 132
behind onder -86
behind onderhoudt -91
behind ook -46
behind op 39
behind oud -232
behind over 204
behind parkinson 210
behind pas -226
behind paspoort 183
behind put -87
behind raadhuis -275
behind raadzal -138
behind recht 72
behind rijbewijs 285
behind rijst -214
behind sit -131
behind stadhuis 190
behind stan 115
behind stemm 214
behind stempas 170
behind strat -208
behind tel 151
behind terug -149
behind tijd -184
behind toch -240
behind toen 249
behind tot -340
behind trouw 232
behind trouwzal -246
behind turkij -191
behind twee 233
behind twintig 138
behind u 313
behind uit 97
behind uittreksel 176
behind uur -203
behind uw -216
behind van -143
behind verhuiz 156
behind verleng -47
behind vind -75
behind vor 257
behind vrag -92
behind waarop -96
behind wachtlijst 165
behind wag -111
behind wanner 31
behind want -115
behind war 138
behind we -301
behind welk 144
behind werk -179
behind wet 220
behind wie -162
behind wij -173
behind wil 49
behind won 185
behind woont 122
behind word -183
behind zal -125
behind ze -47
behind zegg 190
behind zegt -203
behind zelf 199
behind zij 288
behind zijn -43
behind zit 55
behind zoek -80
behind zoiet -219
behind zon 184
behind zonder -159
behind1 ! -231
behind1 $ 124
behind1 ( 117
behind1 ) 465
behind1 , 175
behind1 0 -295
behind1 : -127
behind1 ? -313
behind1 als 138
behind1 ben 105
behind1 bestat -268
behind1 bsn 185
behind1 dor -257
behind1 dus 358
behind1 en 264
behind1 geb 247
behind1 gebor 51
behind1 het -255
behind1 ik 162
behind1 in 117
behind1 is -184
behind1 mag 216
behind1 mar -254
behind1 met 96
behind1 mevrouw 175
behind1 moest 88
behind1 nar -261
behind1 niet -220
behind1 nog -222
behind1 of -207
behind1 om 109
behind1 op -61
behind1 open -164
behind1 over -209
behind1 overled -185
behind1 sorry -122
behind1 stat -283
behind1 stond -273
behind1 te 349
behind1 ter 173
behind1 toch -132
behind1 tot -130
behind1 vanaf -137
behind1 verhuis -112
behind1 verhuiz -79
behind1 volgen -174
behind1 vor -276
behind1 war 88
behind1 was -243
behind1 wil -213
behind1 won -177
behind1 zegt -179
behind1 zesenvijft -76
behind1 zonder -101
behind1 zou -64
behind2 $ 73
behind2 . -417
behind2 0 -184
behind2 : 90
behind2 ? -135
behind2 achtenzevent -76
behind2 afsprak -101
behind2 als -149
behind2 ben 174
behind2 bestat -197
behind2 bij -120
behind2 bsn 173
behind2 dan 105
behind2 de -379
behind2 delfzijl 209
behind2 dus 156
behind2 echt 173
behind2 een -211
behind2 en 191
behind2 er -362
behind2 fes 196
behind2 gat 253
behind2 grag 139
behind2 heb 100
behind2 hebb -74
behind2 heeft -77
behind2 het -226
behind2 hier -150
behind2 hij 340
behind2 hoe -66
behind2 ie 110
behind2 ik -147
behind2 in -102
behind2 is -88
behind2 jullie 119
behind2 kan 108
behind2 kom 85
behind2 mag -223
behind2 mar 169
behind2 moeder 241
behind2 moet -232
behind2 mog -82
behind2 nar -144
behind2 nee 69
behind2 niet 56
behind2 nog -142
behind2 ons 72
behind2 onz -149
behind2 op 32
behind2 sint 157
behind2 stat -60
behind2 te -103
behind2 tot -103
behind2 trouw -209
behind2 van 212
behind2 vanaf -218
behind2 vor -226
behind2 war -279
behind2 was -164
behind2 welk 290
behind2 wereld 173
behind2 wie -69
behind2 wij -91
behind2 wil 404
behind2 will -294
behind2 wonend 215
behind2 woont 334
behind2 wordt 129
behind2 ze 285
behind2 zij 93
behind2 zijn -224
behind2 zou 263
bothBefore ( gebor 289
bothBefore , geb 287
bothBefore , geboortedatum -165
bothBefore , gebor 394
bothBefore , op 60
bothBefore , per -105
bothBefore 0 gb 121
bothBefore 0 gebor 240
bothBefore 0 of -199
bothBefore 0 op -112
bothBefore 0 per -185
bothBefore ^ afsprak -291
bothBefore ^ datum 238
bothBefore ^ geb 243
bothBefore ^ gebdatum 166
bothBefore ^ geboortedatum 310
bothBefore ^ geboortedtm 200
bothBefore ^ gebor 207
bothBefore ^ is 123
bothBefore ^ op -329
bothBefore ^ per -214
bothBefore ^ sind -168
bothBefore ^ tot -188
bothBefore ^ vanaf -155
bothBefore ^ zaterdag -176
bothBefore aalst den 107
bothBefore aalst op 297
bothBefore aangevraagd op -242
bothBefore afsprak : -267
bothBefore afsprak op -248
bothBefore als geboortedatum 201
bothBefore ben gebor 145
bothBefore ben op 188
bothBefore ben van 189
bothBefore besluit van -268
bothBefore bestat sind -206
bothBefore betaald op -241
bothBefore brief van -308
bothBefore dat is 257
bothBefore dateert van -189
bothBefore die na -199
bothBefore doen op -174
bothBefore gan per -197
bothBefore geboort datem 164
bothBefore geboortedag is 169
bothBefore geboortedatum : 227
bothBefore geboortedatum is 85
bothBefore gebor : 344
bothBefore gebor den 150
bothBefore gebor op 153
bothBefore gebor tuss -188
bothBefore gebort datum 109
bothBefore geldig tot -124
bothBefore geopend op -109
bothBefore geplant op -195
bothBefore gesticht op -144
bothBefore ik ben 126
bothBefore ik op -44
bothBefore in op -100
bothBefore ingewijd op -183
bothBefore is gebor 268
bothBefore is op -82
bothBefore is van 37
bothBefore juni of -101
bothBefore levenslicht op 311
bothBefore licht op 236
bothBefore mijn geboortedatum 112
bothBefore op nul -76
bothBefore open op -75
bothBefore opgericht op -206
bothBefore paspoort verloopt -198
bothBefore reglement van -100
bothBefore t m -135
bothBefore trouw op -202
bothBefore vader ( -103
bothBefore van den 197
bothBefore van vor -307
bothBefore verhuiz per -80
bothBefore verjaardag is 143
bothBefore verjar op 235
bothBefore wereld op 177
bothBefore wij trouw -142
bothBefore wordt op -145
bothBefore zijn op -196
earlier . -79
earlier ? 118
earlier bedoel 331
earlier ben -226
earlier bij 303
earlier buit -170
earlier dag -244
earlier dat 56
earlier data -298
earlier datum -264
earlier de -491
earlier die -378
earlier doorgev 127
earlier een 283
earlier en 259
earlier even 73
earlier ge -332
earlier geboortedata 320
earlier geboortedatum 418
earlier gebor -313
earlier had -170
earlier har 93
earlier hebb 217
earlier het 256
earlier hoe 133
earlier huis 217
earlier in -142
earlier is -323
earlier je 76
earlier k 145
earlier kampverzeker 320
earlier lat 176
earlier mijn 462
earlier moest 161
earlier moet 92
earlier nam -95
earlier nieuw 126
earlier nodig -170
earlier nog -125
earlier ons 92
earlier onz -373
earlier ook 274
earlier op -135
earlier repetities -298
earlier te 279
earlier u 153
earlier van 25
earlier verget 146
earlier verjaardag 326
earlier vor 123
earlier wanner -432
earlier was -109
earlier wat -63
earlier welk -323
earlier wet -125
earlier wil 218
earlier wild -116
earlier zal -194
earlier zijn 388
earlier zoek 190
elsewhere  115
elsewhere ! 457
elsewhere ( 230
elsewhere , -209
elsewhere . 164
elsewhere 0 -80
elsewhere : 173
elsewhere ? -61
elsewhere aangevraagd -119
elsewhere aangift 289
elsewhere aanvrag 250
elsewhere adres -236
elsewhere afsprak 54
elsewhere al 79
elsewhere allebei 156
elsewhere alles 153
elsewhere als 75
elsewhere an -183
elsewhere antwoord -104
elsewhere app 232
elsewhere attest -220
elsewhere be 87
elsewhere bel 166
elsewhere belast 153
elsewhere ben 83
elsewhere besliss -245
elsewhere beslist -174
elsewhere betaald 140
elsewhere bezwar -381
elsewhere bij -172
elsewhere bijzonder 85
elsewhere binn 108
elsewhere breda 174
elsewhere brief -126
elsewhere broer 208
elsewhere bruid 95
elsewhere bruidegom 99
elsewhere bsn -157
elsewhere burgemeester 74
elsewhere bus 189
elsewhere collega 174
elsewhere contactperson 107
elsewhere d 57
elsewhere dag -205
elsewhere dan -42
elsewhere dank -59
elsewhere dar -366
elsewhere dat -118
elsewhere db -147
elsewhere de 65
elsewhere den 82
elsewhere die -392
elsewhere dit 94
elsewhere dochter -218
elsewhere doen 189
elsewhere doet 269
elsewhere dossier 131
elsewhere drie -150
elsewhere dubbel 236
elsewhere een -139
elsewhere en 133
elsewhere er -41
elsewhere exampl -165
elsewhere extra -198
elsewhere feest -81
elsewhere formulier -80
elsewhere fotos -140
elsewhere g 223
elsewhere gan 192
elsewhere gast -104
elsewhere gat -234
elsewhere ge -315
elsewhere geb 64
elsewhere geboortedatum 151
elsewhere gebor -56
elsewhere gegeven 167
elsewhere gemeent -62
elsewhere gen -282
elsewhere geregistreerd 233
elsewhere gerust 257
elsewhere getuig 174
elsewhere geweest 236
elsewhere grag 121
elsewhere gratis 208
elsewhere groet 174
elsewhere gsm 151
elsewhere half -244
elsewhere heb 101
elsewhere het 76
elsewhere hier -297
elsewhere hij -74
elsewhere hoe 220
elsewhere hoevel 141
elsewhere hond -89
elsewhere honderd 102
elsewhere hor 206
elsewhere huis 80
elsewhere huwelijk 156
elsewhere iemand -202
elsewhere iet -278
elsewhere ik 164
elsewhere inschrijv 123
elsewhere is -357
elsewhere j 216
elsewhere ja -141
elsewhere jar 232
elsewhere jawoord 174
elsewhere je 58
elsewhere jef -277
elsewhere juli -102
elsewhere jullie -98
elsewhere juni -66
elsewhere k 110
elsewhere kan -44
elsewhere kat -314
elsewhere kermis -91
elsewhere kijk 257
elsewhere kinder 183
elsewhere klein 220
elsewhere kleinkinder -171
elsewhere kom 270
elsewhere krijg -93
elsewhere kunn -240
elsewhere kunt 110
elsewhere kwartelstrat 174
elsewhere kwijt 144
elsewhere lang -62
elsewhere len -104
elsewhere mag -133
elsewhere mail 142
elsewhere man 149
elsewhere mar -180
elsewhere mee 93
elsewhere meester -170
elsewhere met -35
elsewhere mevrouw 311
elsewhere mij -198
elsewhere mijn 181
elsewhere mist 174
elsewhere mn 298
elsewhere moeder 170
elsewhere moest 207
elsewhere moet -186
elsewhere mog -60
elsewhere mur -86
elsewhere nam 150
elsewhere nar 110
elsewhere nb 174
elsewhere niet 281
elsewhere nik 303
elsewhere nl -111
elsewhere nog -143
elsewhere nor 120
elsewhere nu 107
elsewhere ocmw 80
elsewhere of 192
elsewhere om -175
elsewhere oma 182
elsewhere ontvang 205
elsewhere onz 98
elsewhere ook 112
elsewhere op 13
elsewhere opa 174
elsewhere open 54
elsewhere opvang -150
elsewhere oud -207
elsewhere over 108
elsewhere overlijd 151
elsewhere p -142
elsewhere parker -223
elsewhere paspoort 164
elsewhere pauwel -179
elsewhere plat 194
elsewhere r 109
elsewhere raadhuis 174
elsewhere regel 82
elsewhere rijbewijs 161
elsewhere rijd -200
elsewhere rijksregister -300
elsewhere rijksregisternummer -156
elsewhere rond 106
elsewhere schep -118
elsewhere schol 140
elsewhere schrijf 344
elsewhere sta 256
elsewhere stadhuis 230
elsewhere start -103
elsewhere stat 36
elsewhere stuurt 120
elsewhere subsidie -169
elsewhere taart -134
elsewhere teken -63
elsewhere terug -45
elsewhere tevor -102
elsewhere tielt -187
elsewhere tijd -198
elsewhere toch 82
elsewhere tot -214
elsewhere trouw 82
elsewhere twee -198
elsewhere u 49
elsewhere uit 127
elsewhere uittreksel 255
elsewhere uur -111
elsewhere uw -121
elsewhere v 68
elsewhere vader 422
elsewhere van -138
elsewhere vast 107
elsewhere ver -111
elsewhere verhuisd 290
elsewhere verkeerd 81
elsewhere vier -179
elsewhere vind 92
elsewhere volg 174
elsewhere volgend 174
elsewhere volwass -171
elsewhere volwassen -81
elsewhere vor -25
elsewhere vorig 174
elsewhere vrij 220
elsewhere vrijdag 132
elsewhere wanner -355
elsewhere war -279
elsewhere was -368
elsewhere wat 298
elsewhere weg -246
elsewhere wer -241
elsewhere wet 253
elsewhere wie 125
elsewhere wij 313
elsewhere wil 259
elsewhere will -90
elsewhere wilt -93
elsewhere won 205
elsewhere word -203
elsewhere wordt 73
elsewhere wou 146
elsewhere zal -87
elsewhere ze -238
elsewhere zegg 142
elsewhere zelf 88
elsewhere zet 181
elsewhere zien -223
elsewhere zij 37
elsewhere zijn 194
elsewhere zit 257
elsewhere zoiet 103
elsewhere zou -249
elsewhere zus 113
kind birth-cue 725
kind birth-cue grown 420
kind birth-cue old 418
kind birth-cue young 514
kind no-cue -514
kind no-cue grown 484
kind no-cue no-year -1092
kind no-cue no-year-of-birth -367
kind no-cue old -431
kind no-cue young -598
kind own-label 537
kind own-label grown 846
kind own-label no-year -363
kind own-label no-year-of-birth -348
kind own-label old 339
pair ! $ -233
pair ( @it 252
pair ( geboortedatum 177
pair ( gebor 289
pair ) , 245
pair ) en 181
pair ) heeft 131
pair ) komt 184
pair ) wil 167
pair , 0 121
pair , @it 466
pair , allebei 124
pair , ben 282
pair , bestat -167
pair , bsn -42
pair , das -80
pair , dat 181
pair , de -307
pair , doet -182
pair , dus 136
pair , euh -130
pair , gan -180
pair , ge -215
pair , geb 287
pair , geboortedatum -165
pair , gebor 194
pair , geldt -216
pair , getrouwd -74
pair , heb 111
pair , hebb -74
pair , heeft -77
pair , het 167
pair , hij 72
pair , hoe -41
pair , hoevel 249
pair , hoever 166
pair , ik 139
pair , in 228
pair , is 33
pair , jullie 114
pair , kan 301
pair , klopt -114
pair , komt -240
pair , krijg -106
pair , ligt -221
pair , mag -74
pair , mail 251
pair , mar -75
pair , mevrouw 100
pair , mijn -114
pair , mobiel 204
pair , moeder 241
pair , moet -297
pair , mog -107
pair , na -120
pair , of -244
pair , paniek 138
pair , per -105
pair , rijksregisternummer -186
pair , rr 96
pair , sem 178
pair , stat -111
pair , t -244
pair , tel 274
pair , tell -91
pair , teun 239
pair , tot -235
pair , twee -102
pair , val 220
pair , vanaf -218
pair , vor 182
pair , waarom -282
pair , wanner 75
pair , war -128
pair , was -206
pair , we -97
pair , welk 371
pair , wie -189
pair , wil 250
pair , will -294
pair , wonend 215
pair , ze 216
pair , zij 275
pair , zijnd -92
pair , zou 251
pair . $ -249
pair 0 $ 228
pair 0 ) -150
pair 0 , -173
pair 0 . -123
pair 0 0 104
pair 0 ? -103
pair 0 @it -231
pair 0 als 62
pair 0 april -264
pair 0 augustus -138
pair 0 december -95
pair 0 en 121
pair 0 februari -93
pair 0 gb 175
pair 0 gebor 95
pair 0 ik 215
pair 0 in -204
pair 0 is 82
pair 0 jar -285
pair 0 juli -180
pair 0 juni -125
pair 0 klopt -214
pair 0 maart -80
pair 0 man -240
pair 0 mei -48
pair 0 nar -266
pair 0 nieuw 196
pair 0 november 180
pair 0 okt 180
pair 0 op -257
pair 0 per -185
pair 0 plusser 165
pair 0 t -99
pair 0 te -298
pair 0 tot -285
pair 0 uur -155
pair 0 zonder -109
pair : 0 -143
pair : @it -45
pair : bsn 224
pair : gebor 207
pair : ik 152
pair : is -144
pair : kan -102
pair : rijksregister -259
pair : sar 239
pair : wout 129
pair ? $ -136
pair @it ! -231
pair @it $ 124
pair @it ( 117
pair @it ) 465
pair @it , 175
pair @it 0 -295
pair @it : -127
pair @it ? -313
pair @it als 138
pair @it ben 105
pair @it bestat -268
pair @it bsn 185
pair @it dor -257
pair @it dus 358
pair @it en 264
pair @it geb 247
pair @it gebor 51
pair @it het -255
pair @it ik 162
pair @it in 117
pair @it is -184
pair @it mag 216
pair @it mar -254
pair @it met 96
pair @it mevrouw 175
pair @it moest 88
pair @it nar -261
pair @it niet -220
pair @it nog -222
pair @it of -207
pair @it om 109
pair @it op -61
pair @it open -164
pair @it over -209
pair @it overled -185
pair @it sorry -122
pair @it stat -283
pair @it stond -273
pair @it te 349
pair @it ter 173
pair @it toch -132
pair @it tot -130
pair @it vanaf -137
pair @it verhuis -112
pair @it verhuiz -79
pair @it volgen -174
pair @it vor -276
pair @it war 88
pair @it was -243
pair @it wil -213
pair @it won -177
pair @it zegt -179
pair @it zesenvijft -76
pair @it zonder -101
pair @it zou -64
pair ^ , 184
pair ^ @it 187
pair ^ adreswijz -191
pair ^ afsprak -324
pair ^ allez -141
pair ^ als -113
pair ^ bel -81
pair ^ ben 241
pair ^ best 90
pair ^ betaald -204
pair ^ bij 263
pair ^ brug -133
pair ^ bsn 96
pair ^ dag 77
pair ^ dat 321
pair ^ datum 238
pair ^ de -138
pair ^ dez -95
pair ^ die -195
pair ^ dob 153
pair ^ en 131
pair ^ er 139
pair ^ ge -135
pair ^ geacht -221
pair ^ geb 136
pair ^ gebdatum 208
pair ^ geboort 164
pair ^ geboortebos -107
pair ^ geboortedag 242
pair ^ geboortedatum 452
pair ^ geboortedtm 200
pair ^ gebor 351
pair ^ gebort 118
pair ^ gebortedatum 233
pair ^ gegeven 196
pair ^ geldt -144
pair ^ gemeenterad -248
pair ^ grag -147
pair ^ het -483
pair ^ hier 215
pair ^ hij 52
pair ^ hoevel 267
pair ^ ik 82
pair ^ in -329
pair ^ inschrijv -49
pair ^ is -287
pair ^ jacques -91
pair ^ k 198
pair ^ kan -236
pair ^ kermis -91
pair ^ kid 52
pair ^ kunt -194
pair ^ mag 87
pair ^ man 121
pair ^ mijn 73
pair ^ mn -86
pair ^ mog -116
pair ^ nam 238
pair ^ nee -106
pair ^ nieuw 131
pair ^ nog -130
pair ^ onz 71
pair ^ op -352
pair ^ openingstijd -234
pair ^ paspoort -130
pair ^ per -214
pair ^ rijbewijs -98
pair ^ rijksregister -360
pair ^ rijksregisternr -201
pair ^ rijksregisternummer -214
pair ^ sind -168
pair ^ speelpleinwek -72
pair ^ stat 142
pair ^ strat -83
pair ^ t 204
pair ^ tom 75
pair ^ tot -246
pair ^ trouw -291
pair ^ uiterst -82
pair ^ uw -162
pair ^ vanaf -158
pair ^ vergader -234
pair ^ verhuiz -220
pair ^ verjar 189
pair ^ volgen -103
pair ^ vor 244
pair ^ vuilophal -107
pair ^ wanner -122
pair ^ we 219
pair ^ wie -265
pair ^ wij -150
pair ^ yara 178
pair ^ zaterdag -176
pair ^ ze 202
pair ^ zon 139
pair aalst den 107
pair aalst op 297
pair aan $ 120
pair aan de -309
pair aangegev word -114
pair aangevraagd , -89
pair aangevraagd op -242
pair aangift $ 337
pair aanslag is -151
pair aanvrag partnerschap 121
pair achter de 100
pair adoptiekindjes mee -91
pair af $ -91
pair affich , -91
pair affich stat -71
pair afsprak : -249
pair afsprak @it -360
pair afsprak binnenlop -118
pair afsprak op -109
pair afzet vor -83
pair al $ 103
pair al 0 181
pair al een 138
pair al gedan -207
pair al in 103
pair al klar 167
pair al korting 145
pair al mee -161
pair al nar 200
pair al verleng -124
pair all kindjes -205
pair allebei nieuw -198
pair allebei zelf 109
pair allez , -95
pair als dat 100
pair als de 203
pair als een -138
pair als geboortedatum 201
pair altijd ne -95
pair april 0 -250
pair april of -101
pair archief ? -202
pair aub : -244
pair augustus 0 -138
pair babyborrel is -91
pair be76 0 -128
pair bel me -81
pair bell op -109
pair ben $ 318
pair ben @it 290
pair ben de 155
pair ben er 147
pair ben gebor 345
pair ben op 188
pair ben van 217
pair ben zelf 73
pair besluit is -198
pair besluit van -268
pair bestat 0 -160
pair bestat dar -138
pair bestat sind -206
pair betaald op -262
pair betaaldatum op -151
pair bezwar teg -107
pair bij de 92
pair bij jullie 135
pair bij ons 143
pair bijstand aangevraagd -174
pair bijzonder bijstand -171
pair binn $ -301
pair binn . -266
pair binn 0 -132
pair binnenlop ? -118
pair bladdert af -91
pair brief heeft 114
pair brief is -176
pair brief van -294
pair bsn : 185
pair bsn aanvrag -117
pair burgemeester dan -251
pair bus ? 143
pair buurtfeest van -83
pair da nu 40
pair dag , 77
pair dan $ -110
pair dan al 202
pair dan dicht -158
pair dan is 72
pair dan nog 82
pair dan ook 110
pair dan word 92
pair dar een -118
pair dar nog -186
pair dat $ -69
pair dat 0 64
pair dat ? -106
pair dat al 172
pair dat de -131
pair dat dor -191
pair dat helpt 137
pair dat hij -216
pair dat ik 259
pair dat is 53
pair dat mag -212
pair dat muurschilderij -91
pair dat nog -88
pair dat ook -212
pair dat pand -222
pair dat vor -117
pair dat we 277
pair dat zomar -193
pair dateert van -189
pair datem @it 164
pair datum @it 209
pair datum subsidiedossier -82
pair datum waarop -157
pair de 0 265
pair de @it -66
pair de aanvrag 133
pair de affich -144
pair de ambtenar -133
pair de babyborrel -91
pair de ban -280
pair de bib 129
pair de brief -61
pair de brug -210
pair de burgemeester 98
pair de bus 205
pair de buurt -161
pair de crech 287
pair de dag 57
pair de datum -241
pair de dijk -155
pair de eerst -102
pair de geboortedatum 180
pair de gegeven 169
pair de gemeent -271
pair de gevel -123
pair de glijban -171
pair de gratis -133
pair de her -153
pair de herfstvakantie 187
pair de huwelijksakt 137
pair de instapklas 161
pair de jongst 261
pair de kalender -102
pair de kapel -249
pair de kinder 70
pair de kinderboerderij -195
pair de klein -37
pair de krant -223
pair de lamp -229
pair de lijst 350
pair de markt -125
pair de nieuw -85
pair de notaris -263
pair de oud -127
pair de paaskamp -71
pair de seniorenpas -131
pair de sit -99
pair de speelpleinwerk 137
pair de speeltuin 164
pair de stad -145
pair de stand 89
pair de strat -148
pair de trouwzal -246
pair de tweeling 204
pair de uiterst -151
pair de vakantieopvang 239
pair de verf -91
pair de vergader -180
pair de vergunn -144
pair de verjaardag -311
pair de verkiez -109
pair de wachtlijst 165
pair de wag -111
pair de werk -149
pair de zal -75
pair december 0 -74
pair den @it 92
pair den telefon -215
pair denk aan 303
pair denk ik -143
pair dicht van -92
pair die al 208
pair die allebei 90
pair die na -199
pair die regel -195
pair die van -101
pair dit jar -74
pair dob oudst 109
pair dochter ( 78
pair dochter is 201
pair dochtertj is 157
pair doe ik 125
pair doen op -174
pair doet de -178
pair dor het -331
pair dor opa 141
pair een afsprak -118
pair een brief 137
pair een herdenk -267
pair een id 180
pair een kind 313
pair een konink -82
pair een pasfoto 106
pair een stempas 170
pair een verslag -151
pair een wek -155
pair eerst van -102
pair elk gezin -102
pair elk jar -195
pair en 0 -187
pair en dag -108
pair en dan 307
pair en dat 139
pair en die -145
pair en elk -155
pair en fien 129
pair en gebor 274
pair en ik -93
pair en jolien 216
pair en nee 69
pair en niet 262
pair en nu -65
pair en rob 137
pair en sind -171
pair en t -196
pair en van 331
pair en we -98
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
pair er warm -72
pair eten ? -72
pair euh , -130
pair fotos van -256
pair fout , 164
pair gan per -197
pair gb 0 121
pair gb @it 181
pair geacht , -234
pair geb . 308
pair geb @it 133
pair geb datum 121
pair gebdatum @it 166
pair geboort datem 164
pair geboortebos plant -107
pair geboortebos vor 69
pair geboortedag is 169
pair geboortedag van -86
pair geboortedatum , 167
pair geboortedatum : 227
pair geboortedatum is 103
pair geboortedatum van 355
pair geboortedtm @it 200
pair gebor $ 338
pair gebor , 339
pair gebor @it 277
pair gebor ben 233
pair gebor den 150
pair gebor en 211
pair gebor in 205
pair gebor is -251
pair gebor op 159
pair gebor te 340
pair gebor tuss -294
pair gebor zijnd 248
pair geborenop @it 226
pair gebort datum 118
pair gebortedatum van 210
pair gebrok vanaf -95
pair gedan $ -207
pair gedan zijn -95
pair gedateerd @it -168
pair gehad $ 125
pair gekom , 173
pair geldig tot -137
pair geldt dat -158
pair geldt het -107
pair gemeent ? -175
pair gen antwoord -293
pair geopend op -112
pair geplant op -195
pair gesticht op -144
pair getrouwd in -290
pair gev we 127
pair gezin : 152
pair gezin ? -102
pair ging gedan -95
pair glijban stuk -171
pair goud huwelijk -74
pair grag op 92
pair groep 0 -133
pair haha $ 160
pair harmonie is -172
pair heb een -125
pair heb het -201
pair heb ik 74
pair hebb jullie -354
pair heeft de -154
pair heeft hij 207
pair heeft nog 147
pair heeft parkinson 210
pair helemal $ -195
pair helpt $ 137
pair herdenk , -247
pair het archief -201
pair het bestemmingsplan -120
pair het centrum -214
pair het containerpark -181
pair het eerst 177
pair het formulier 77
pair het kerkj -158
pair het levenslicht 273
pair het licht 158
pair het loket 83
pair het nieuw -209
pair het oud -154
pair het plein -179
pair het rijksregisternummer -252
pair het schepencolleg -74
pair het stadhuis 155
pair het system 152
pair het zwembad 71
pair hier $ 204
pair hier , 246
pair hier in 157
pair hij dan 187
pair hij is 71
pair hoe gev 127
pair hoe lat -285
pair hoekstra , -167
pair honderd jar -74
pair huwelijk , -74
pair huwelijksakt van 137
pair id $ 262
pair id kaart 173
pair id van -282
pair ie in 114
pair iemand van -174
pair iet van 92
pair ik $ -187
pair ik , -82
pair ik 0 155
pair ik : 124
pair ik aangift 125
pair ik al 171
pair ik ben 360
pair ik dan 244
pair ik dar -269
pair ik dat 42
pair ik de -253
pair ik die -235
pair ik een -149
pair ik gebor 343
pair ik heb -84
pair ik het 242
pair ik kom 162
pair ik les -254
pair ik met -186
pair ik mijn 184
pair ik moet -99
pair ik niet -74
pair ik nog 270
pair ik recht 107
pair ik sprek -246
pair ik te 87
pair ik u -286
pair ik uitstel -151
pair ik van 152
pair ik vanaf 228
pair ik wil 40
pair ik zag -169
pair ik zie -247
pair in $ -88
pair in ? -197
pair in az 260
pair in de -313
pair in een -118
pair in fes 196
pair in groep 311
pair in het 29
pair in jullie 155
pair in me 114
pair in op -174
pair in sint 291
pair in t -106
pair in welk -155
pair ingang @it -169
pair ingewijd op -183
pair inschrijv op -101
pair inschrijv vor -174
pair is $ 354
pair is , -137
pair is 0 -38
pair is : -310
pair is @it 372
pair is dar -102
pair is dat -242
pair is de -420
pair is die 88
pair is er -172
pair is gebor 104
pair is gedateerd -198
pair is geopend -110
pair is gesticht -144
pair is het -123
pair is hier -150
pair is ingewijd -183
pair is mijn 58
pair is niet 175
pair is nu -95
pair is op -86
pair is open -123
pair is opgericht -206
pair is t -126
pair is van 25
pair is vannacht 234
pair is vor -253
pair is ze 96
pair is zoek 137
pair jacques brel -91
pair jar $ -182
pair jar , -222
pair jarig : -213
pair jolien op 216
pair juli 0 -160
pair jullie nog -102
pair jullie of 96
pair juni 0 -68
pair juni of -101
pair k ben 208
pair kaart $ 192
pair kaart ophal 164
pair kaart vor -63
pair kan 0 -141
pair kan hij 328
pair kan ze 138
pair kapel werd -132
pair kenmerk 0 -141
pair kievitstrat 0 210
pair kinder : 129
pair kinderboerderij zijn -139
pair kindjes gebor -145
pair klar , 156
pair klar zijn -75
pair klein is 168
pair klein van 152
pair klopt da -139
pair klopt dat -194
pair kom @it -141
pair kom kijk -139
pair kom vor 230
pair komt de -435
pair komt er -123
pair korting $ 107
pair korting in 127
pair kreg een 208
pair krijg $ 121
pair krijg ik 211
pair krijg wij -69
pair kunt mij -109
pair kunt u -121
pair kwam pas -198
pair kwam ter 177
pair lammetjes van -139
pair langskom $ 199
pair las ik -287
pair levenslicht op 311
pair lez $ -162
pair licht op 236
pair lijst van 307
pair lowie , -156
pair m @it -135
pair maart 0 -80
pair mag $ -212
pair mag dat -242
pair mag de -280
pair mag die 262
pair mag een -170
pair mag er -329
pair mag ik 190
pair man $ -253
pair man , -142
pair man 0 121
pair mar de -72
pair mar op 192
pair mar t -92
pair me paspoort 114
pair mee ? -91
pair mee als -85
pair mee met -148
pair mee nar 334
pair mee op 244
pair meedoen met 154
pair meidoornlan 0 -96
pair men gebor -195
pair met @it -205
pair met de 38
pair met het -154
pair mevrouw $ 176
pair mevrouw , -180
pair mevrouw van 145
pair mij bell -109
pair mij en 54
pair mij inschrijv -101
pair mijn aanslag -151
pair mijn aanvrag -268
pair mijn besluit -198
pair mijn geboortedag 169
pair mijn geboortedatum 422
pair mijn gsm -189
pair mijn identiteitskaart 111
pair mijn land 128
pair mijn man -100
pair mijn nam 177
pair mijn nieuw -181
pair mijn paspoort -217
pair mijn rijbewijs 178
pair mijn tweeling -139
pair mijn vader 196
pair mijn vergunn -177
pair mijn verjaardag 190
pair mijn vrouw -72
pair mn dochter 233
pair mn paspoort -109
pair mn zoontj 219
pair mobiel 0 204
pair moet @it 153
pair moet dat -117
pair moet de -105
pair moet ik -67
pair moet we -101
pair moet wij 89
pair mog die -69
pair mog we -181
pair mog wij -116
pair muurschilderij want -91
pair na @it -330
pair na de 133
pair nam : 204
pair nam van 195
pair nar een 76
pair nar het 69
pair nar mijn -280
pair ne put -95
pair neg @it -291
pair negenennegent negenennegent -277
pair niet $ 197
pair niet ? -158
pair niet bij -123
pair niet helemal -195
pair niet mer -91
pair niet op 251
pair nieuw adres 108
pair nieuw paspoort -198
pair nog $ 95
pair nog als 91
pair nog altijd 162
pair nog bij 127
pair nog een -54
pair nog fotos -123
pair nog gen 58
pair nog iet -211
pair nog in -163
pair nog niet 231
pair nog op 295
pair nog van -187
pair nog vrij -238
pair nor pas -212
pair nu al -132
pair nul @it -76
pair nul een -184
pair nul zes -174
pair of 0 -58
pair of @it -150
pair of de 170
pair of enkel -102
pair of ik 159
pair of is -286
pair of mag -117
pair of mijn 143
pair of sam -212
pair of zijn -180
pair om 0 256
pair om te -159
pair onder de -86
pair onderhoudt dat -91
pair onderzoek , -112
pair ons buurtfeest -83
pair ons gezin 158
pair ons goud -74
pair ons kor -192
pair onz dochter 268
pair onz harmonie -125
pair onz jip 256
pair onz lowie 177
pair onz zon 267
pair ook $ -117
pair ook bij -128
pair ook de 96
pair ook vor -203
pair op $ -158
pair op 0 -111
pair op @it -228
pair op de -101
pair op die 76
pair op een 240
pair op het 111
pair op jullie 102
pair op mijn 228
pair op nul -120
pair op papier 94
pair op uw -112
pair op zondag -148
pair open $ -172
pair open gebrok -95
pair open op -75
pair openbar onderzoek -112
pair opgericht @it -238
pair opgericht op -206
pair ophal , -253
pair ophal ? 164
pair oud is -315
pair oud raadhuis -246
pair over de 194
pair over het -136
pair overled in -287
pair paaskamp , -71
pair paniek $ 138
pair parkinson en 210
pair partnerschap $ 121
pair pas 0 -234
pair pas @it -168
pair paspoort geldig -151
pair paspoort verloopt -145
pair peeter , 219
pair per @it -523
pair plein . -179
pair plek $ 113
pair put $ -95
pair recht op 56
pair regel vor -126
pair reglement van -100
pair rijksregister @it -188
pair rijksregisternr van -142
pair rijksregisternummer @it -157
pair rijksregisternummer van -311
pair rob is 137
pair rr 0 315
pair sam op -69
pair schepencolleg ? -74
pair sem 0 178
pair sind @it -374
pair sint truid 91
pair sit $ -277
pair snap ik -195
pair speelpleinwek 0 -72
pair speelpleinwerk twee 129
pair speeltuin is -110
pair sportclub , -82
pair sta ik -236
pair stad $ 145
pair stad een -209
pair stand van 53
pair stat 0 -207
pair stat @it -158
pair stat dat -138
pair stat er -376
pair stat fout -95
pair stat ie 114
pair stat in -96
pair stat op 289
pair stond in -160
pair strat afzet -83
pair strat is -95
pair stuk . -171
pair subsidiedossier sportclub -82
pair t is -312
pair t m -135
pair t zwembad -157
pair te aalst 56
pair te ieper 191
pair te jong 167
pair te oud 288
pair te trouw -147
pair teg @it -269
pair teg den -148
pair tel 0 274
pair telefon , -215
pair tell adoptiekindjes -91
pair ter wereld 313
pair terwijl ik 129
pair tien , -231
pair toch ? -269
pair tom kan -212
pair tot 0 -318
pair tot @it -247
pair tot hoe -64
pair tot wanner -124
pair trouw @it -163
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
pair vader ( -103
pair vader is 247
pair vakantieopvang : 239
pair val ik 220
pair valt op 96
pair van 0 127
pair van ? -231
pair van @it -18
pair van dat -228
pair van de 171
pair van den 231
pair van een -173
pair van elk -102
pair van mevrouw -181
pair van mij 147
pair van mijn -67
pair van ons -237
pair van t 219
pair van vor -307
pair vanaf 0 -233
pair vanaf @it -306
pair vanaf wanner -78
pair verf bladdert -91
pair vergunn is -214
pair verhuis ik -112
pair verhuisd . -197
pair verhuiz doorgev -220
pair verhuiz per -80
pair verjaardag is 145
pair verjar op 235
pair verloopt @it -198
pair verschuift van -107
pair verslag van -190
pair verzet , -92
pair verzet nar -148
pair vier op -74
pair volgen het -193
pair vor @it -365
pair vor all -102
pair vor de 315
pair vor een -87
pair vor har -79
pair vor het -48
pair vor kindjes -91
pair vor men -198
pair vor mijn -169
pair vor mn 259
pair vor ons -140
pair vor onz -131
pair vor uw 253
pair vrij ? -84
pair vroeg jullie -293
pair vrouw 0 121
pair vuilophal verschuift -107
pair waarop ik -79
pair wachtlijst van 165
pair wanner ik 252
pair wanner is -259
pair wanner kan 159
pair wanner moet -212
pair want de -273
pair want ik -112
pair war kan -174
pair warm eten -72
pair was @it -180
pair was dat -88
pair wat moet -181
pair we dar -200
pair we op -217
pair wek verzet -92
pair wer terug 145
pair werd gebor 223
pair wereld gekom 265
pair wereld op 177
pair werk ging -95
pair wet $ -81
pair wet of 263
pair wie heeft -95
pair wie onderhoudt -91
pair wij gan -145
pair wij op -143
pair wij trouw -121
pair wij verhuiz -105
pair wij vier -94
pair wij will 110
pair wil de 81
pair wil grag 145
pair wil ik -71
pair wil mijn 238
pair wil wet 160
pair will grag 199
pair won : 187
pair word $ -203
pair word , -144
pair word ? -134
pair word ik 92
pair word op -88
pair wordt dat -205
pair wordt op -145
pair yara 0 178
pair zag het 173
pair ze al 155
pair ze werd 223
pair zegt de -217
pair zesd $ 212
pair zesenvijft achtenzevent -76
pair zij is 243
pair zij van 152
pair zijn $ 80
pair zijn , -221
pair zijn ? -165
pair zijn de -180
pair zijn er 178
pair zijn jullie -183
pair zijn op -222
pair zijn teg -95
pair zijn van 191
pair zijnd @it 64
pair zo stat 114
pair zoal op -71
pair zoek , 137
pair zon , 202
pair zondag @it -199
pair zonder afsprak -118
pair zou grag 187
pair zou ik -91
skip ( ) 327
skip ( , 172
skip ( 0 -255
skip ( @it 311
skip ) $ 145
skip , $ -125
skip , ( 126
skip , , 461
skip , . 376
skip , 0 91
skip , : -244
skip , ? -278
skip , @it -25
skip , adoptiekindjes -91
skip , ben 71
skip , brief 114
skip , da -275
skip , dar -180
skip , dat -360
skip , de 45
skip , die -38
skip , doe 125
skip , een -49
skip , er -241
skip , geb 103
skip , gebor 143
skip , gev 67
skip , grag 227
skip , heb 75
skip , heeft 146
skip , hier 230
skip , hij 227
skip , hoe -276
skip , ik 136
skip , in 163
skip , is -99
skip , jar 154
skip , je -112
skip , jullie -85
skip , kan -174
skip , man -249
skip , mijn -66
skip , moet 144
skip , nam 201
skip , nieuw -212
skip , nodig -120
skip , nog 285
skip , nu -100
skip , of 110
skip , onderhoudt -91
skip , op -140
skip , oud -315
skip , parkinson 210
skip , sam -212
skip , stat 286
skip , te 269
skip , tot -212
skip , u 178
skip , van 229
skip , vier -131
skip , vind -269
skip , vor -112
skip , vrag -92
skip , wanner -169
skip , was -184
skip , we -301
skip , werk -95
skip , wij -81
skip , ze 84
skip , zij 291
skip , zijn 226
skip , zit 89
skip 0 $ -89
skip 0 ) -59
skip 0 , -67
skip 0 . -218
skip 0 0 37
skip 0 : -77
skip 0 @it -56
skip 0 afsprak -109
skip 0 allebei -169
skip 0 als -203
skip 0 dat -63
skip 0 die -222
skip 0 doet -124
skip 0 en 74
skip 0 gebor 369
skip 0 heb 214
skip 0 het 116
skip 0 hoevel 64
skip 0 ik -141
skip 0 is -245
skip 0 kan -85
skip 0 komt -286
skip 0 m -99
skip 0 mail 199
skip 0 mar 111
skip 0 moet -127
skip 0 na -243
skip 0 nar -230
skip 0 nor -141
skip 0 of -182
skip 0 op 65
skip 0 t -200
skip 0 tot -108
skip 0 van 230
skip 0 vor 110
skip 0 wie -99
skip 0 won 149
skip 0 zij 300
skip 0 zijn 125
skip : $ 284
skip : , -164
skip : . -99
skip : 0 -110
skip : @it 118
skip : bsn 185
skip : de -146
skip : en 267
skip : er -274
skip : is 171
skip : van 244
skip @it $ 73
skip @it . -417
skip @it 0 -184
skip @it : 90
skip @it ? -135
skip @it achtenzevent -76
skip @it afsprak -101
skip @it als -149
skip @it ben 174
skip @it bestat -197
skip @it bij -120
skip @it bsn 173
skip @it dan 105
skip @it de -379
skip @it delfzijl 209
skip @it dus 156
skip @it echt 173
skip @it een -211
skip @it en 191
skip @it er -362
skip @it fes 196
skip @it gat 253
skip @it grag 139
skip @it heb 100
skip @it hebb -74
skip @it heeft -77
skip @it het -226
skip @it hier -150
skip @it hij 340
skip @it hoe -66
skip @it ie 110
skip @it ik -147
skip @it in -102
skip @it is -88
skip @it jullie 119
skip @it kan 108
skip @it kom 85
skip @it mag -223
skip @it mar 169
skip @it moeder 241
skip @it moet -232
skip @it mog -82
skip @it nar -144
skip @it nee 69
skip @it niet 56
skip @it nog -142
skip @it ons 72
skip @it onz -149
skip @it op 32
skip @it sint 157
skip @it stat -60
skip @it te -103
skip @it tot -103
skip @it trouw -209
skip @it van 212
skip @it vanaf -218
skip @it vor -226
skip @it war -279
skip @it was -164
skip @it welk 290
skip @it wereld 173
skip @it wie -69
skip @it wij -91
skip @it wil 404
skip @it will -294
skip @it wonend 215
skip @it woont 334
skip @it wordt 129
skip @it ze 285
skip @it zij 93
skip @it zijn -224
skip @it zou 263
skip ^ $ 136
skip ^ ( -97
skip ^ ) 206
skip ^ , 193
skip ^ . 255
skip ^ 0 -112
skip ^ : 168
skip ^ @it 61
skip ^ aan -225
skip ^ aanvrag -246
skip ^ afzet -83
skip ^ al -276
skip ^ babyborrel -91
skip ^ ben 297
skip ^ besluit -234
skip ^ bestat -118
skip ^ brel -91
skip ^ brief -240
skip ^ bsn -258
skip ^ datem 164
skip ^ datum 128
skip ^ de -143
skip ^ den -122
skip ^ die -239
skip ^ dochter 252
skip ^ dochtertj 157
skip ^ doorgev -220
skip ^ en -36
skip ^ geboortedag 385
skip ^ geboortedatum 388
skip ^ geldig -124
skip ^ gezin 152
skip ^ harmonie -241
skip ^ heb -138
skip ^ heeft -216
skip ^ het -182
skip ^ huwelijksakt 137
skip ^ id 52
skip ^ identiteitskaart 111
skip ^ ik 55
skip ^ is 200
skip ^ jip 256
skip ^ jongst 277
skip ^ jullie -122
skip ^ kan -212
skip ^ kapel -157
skip ^ klein 249
skip ^ kor -192
skip ^ kreg 211
skip ^ kunt -109
skip ^ lot 253
skip ^ ma 153
skip ^ mar -243
skip ^ me -113
skip ^ mij -163
skip ^ mijn -159
skip ^ mn 240
skip ^ moeder 247
skip ^ moet -186
skip ^ nieuw -199
skip ^ nor 198
skip ^ op 162
skip ^ opgericht -238
skip ^ oud -175
skip ^ oudst 109
skip ^ over -313
skip ^ papier 157
skip ^ paspoort -205
skip ^ plant -107
skip ^ regel -244
skip ^ schol -255
skip ^ speeltuin -171
skip ^ sprek -246
skip ^ stat 69
skip ^ strat -95
skip ^ te 179
skip ^ trouw -130
skip ^ u -137
skip ^ uit 165
skip ^ uiterst -151
skip ^ uw 200
skip ^ vader 136
skip ^ van -205
skip ^ vergader -180
skip ^ vergunn -238
skip ^ verhuiz -205
skip ^ verjaardag 189
skip ^ verschuift -107
skip ^ vier -74
skip ^ voetbalclub -117
skip ^ vor -147
skip ^ werd 274
skip ^ wij -203
skip ^ wil -167
skip ^ will 100
skip ^ word 203
skip ^ zelf 73
skip ^ zijn -74
skip ^ zijnd 248
skip ^ zoal -67
skip ^ zon 378
skip ^ zondag -199
skip ^ zou -181
skip ^ zwembad -184
skip aalst @it 56
skip aangevraagd @it -242
skip aanvrag $ 121
skip aanvrag moet -117
skip adoptiekindjes ? -91
skip affich $ -71
skip affich tell -91
skip afsprak 0 75
skip afsprak ? -118
skip afsprak @it -378
skip afsprak om -237
skip afzet ons -83
skip al $ -149
skip al , 156
skip al ? 215
skip al de -59
skip al in 196
skip al jar 117
skip al maand -126
skip al op -140
skip all gebor -102
skip allebei een 109
skip allebei paspoort -198
skip allen $ 134
skip allez de -95
skip als $ -256
skip als , 173
skip als @it 133
skip als helpt 137
skip als mag -212
skip altijd put -95
skip april @it -116
skip archief $ -202
skip asbest ? -377
skip babyborrel vor -91
skip begint $ -261
skip bell nul -109
skip ben $ 260
skip ben , 84
skip ben @it 179
skip ben den 136
skip ben een 147
skip ben gebor 249
skip ben op 367
skip ben van 155
skip besluit @it -268
skip besluit gedateerd -198
skip bestat @it -214
skip bestat jar -160
skip bestat nog -122
skip betaald @it -241
skip betaald be76 -128
skip betaaldatum mijn -151
skip bij $ -113
skip bij ? -191
skip bij de 262
skip bij ingevuld 141
skip bijna , 75
skip binn $ 241
skip binnenlop $ -118
skip bladdert $ -91
skip bloem $ -310
skip brief 0 138
skip brief @it -451
skip bsn , -44
skip bsn 0 185
skip burgemeester $ -236
skip bus $ 166
skip buurtfeest @it -202
skip collega mijn -227
skip daarvor $ 138
skip dag $ 86
skip dag , 136
skip dag de -294
skip dag ik 138
skip dan $ 46
skip dan 0 182
skip dan ? -95
skip dan @it -232
skip dan de 123
skip dan in 279
skip dan korting 115
skip dan vrij -84
skip dar fotos -123
skip dar van -283
skip dar verslag -151
skip dat $ 13
skip dat ? 75
skip dat @it 230
skip dat bij -165
skip dat de -205
skip dat ik 196
skip dat in -323
skip dat jullie -186
skip dat niet 152
skip dat of -143
skip dat van -172
skip dat vor -89
skip dat want -91
skip dat ze 250
skip dateert @it -189
skip datum $ 92
skip datum ik -157
skip datum sportclub -82
skip de $ 69
skip de ( -243
skip de , -223
skip de . -53
skip de 0 -167
skip de : 159
skip de ? 160
skip de @it 139
skip de betaaldatum -151
skip de bij 221
skip de bladdert -91
skip de dan -347
skip de dat -155
skip de die 70
skip de een -258
skip de er -146
skip de ging -105
skip de heeft -177
skip de het 93
skip de in 96
skip de is -89
skip de meld -221
skip de niet -116
skip de of -123
skip de op -148
skip de stuk -171
skip de twee 129
skip de van 103
skip de vor -103
skip de vroeg -111
skip de waarop -79
skip de was -118
skip de werd -133
skip de zegt -215
skip de zijn -401
skip den , -41
skip den van -136
skip dicht $ -269
skip die $ -91
skip die @it -311
skip die al -196
skip die is -174
skip die op -128
skip die vor -83
skip die zelf 109
skip dob @it 123
skip dochter @it 116
skip dochter de -315
skip dochter gebor 133
skip dochter zij 75
skip doe aangift 125
skip doen @it -174
skip dus $ 76
skip dus 0 -251
skip dus de 220
skip dus ik 186
skip dus jar -178
skip een $ -66
skip een , -56
skip een . -230
skip een : 103
skip een ? 80
skip een dat 209
skip een in -72
skip een kaart 165
skip een later -148
skip een of -208
skip een op -68
skip een over 99
skip een van -167
skip een verzet -92
skip een vor -171
skip eerst elk -102
skip elk ? -174
skip en $ 139
skip en 0 189
skip en @it 274
skip en al 71
skip en altijd -95
skip en dus -158
skip en ik 76
skip en is 155
skip en jar -155
skip en kinder -220
skip en klein 152
skip en op 417
skip en pas -291
skip en wet -181
skip enkel eerst -102
skip er $ -194
skip er @it 226
skip er bij -179
skip er eten -72
skip er het -243
skip er t -148
skip er van 69
skip er vor -90
skip eten $ -72
skip fout de -98
skip fout mijn 257
skip gan @it -197
skip gat nu 94
skip gb 0 121
skip geb $ 382
skip geb , 257
skip geb @it 99
skip geboort @it 164
skip geboortebos all -102
skip geboortedag @it 169
skip geboortedag de -86
skip geboortedatum $ 169
skip geboortedatum @it 135
skip geboortedatum de 400
skip geboortedatum en 161
skip geboortedatum mijn 263
skip geboortedatum ons 287
skip gebor $ 141
skip gebor ) 289
skip gebor , 20
skip gebor . 188
skip gebor 0 -249
skip gebor @it 31
skip gebor aalst 185
skip gebor en 222
skip gebor in 102
skip gebor mag -164
skip gebor om 243
skip gebor op 133
skip gebor te 78
skip gebor war 238
skip gebort @it 109
skip gebruikt $ -154
skip gedan teg -95
skip gegeven de 272
skip geldig @it -124
skip geldt geboortebos -102
skip geldt ook -158
skip gen $ 98
skip geopend @it -109
skip geplant @it -195
skip gesticht @it -144
skip gezin $ -102
skip gezin ik 152
skip ging op -102
skip ging zijn -95
skip glijban . -171
skip goud , -74
skip grag een 128
skip grag met 157
skip grag stand 281
skip grap $ 159
skip gratis $ 73
skip gsm 0 161
skip har $ 98
skip har is -157
skip harmonie gesticht -144
skip heb afsprak -116
skip heb niet 300
skip heb op -55
skip heb recht 107
skip heeft $ -83
skip heeft en 158
skip heeft gen 147
skip het $ -250
skip het , -144
skip het . -269
skip het : -243
skip het ? -232
skip het @it 90
skip het de -228
skip het een -72
skip het en 223
skip het in 69
skip het is 67
skip het of 146
skip het op 198
skip het open -69
skip het raadhuis -246
skip het van 111
skip het vor -105
skip het wordt -145
skip hier de -281
skip hier het 181
skip hij @it -170
skip hoe dat -224
skip hoe mag -127
skip hoe we 127
skip hoevel krijg 128
skip hoevel mag -248
skip huwelijk getrouwd -74
skip huwelijksakt mij 137
skip id onz -327
skip id ophal 164
skip id vor 125
skip ie me 114
skip iemand het -74
skip iet $ 149
skip ik @it 39
skip ik al -140
skip ik ben 349
skip ik gebor 236
skip ik geldt -89
skip ik grag 127
skip ik helemal -195
skip ik het -403
skip ik klopt -234
skip ik lez -213
skip ik mij 67
skip ik mijn 51
skip ik nar 78
skip ik niet 235
skip ik oud 73
skip ik per -198
skip ik stemm 266
skip ik toch 288
skip ik tot -199
skip ik trouw 137
skip ik van 302
skip in $ 72
skip in , -45
skip in . -214
skip in @it -100
skip in archief -361
skip in brief 142
skip in nog -201
skip in oud -292
skip in paspoort 123
skip in stad 195
skip in system 152
skip in ter 135
skip in truid 91
skip in van 301
skip in zwembad 127
skip ingewijd @it -149
skip inschrijv de -174
skip is $ 34
skip is , 423
skip is . 160
skip is 0 -404
skip is @it -98
skip is dag -147
skip is de -256
skip is dus 270
skip is een -266
skip is en 131
skip is geboortedatum 231
skip is gebor 149
skip is gebrok -95
skip is glijban -171
skip is iet 236
skip is kindjes -91
skip is loket -127
skip is niet 200
skip is nog -143
skip is te 173
skip is toch -207
skip is van 175
skip is warm -72
skip is wek -92
skip jar $ -69
skip jar . -161
skip jar komt -236
skip jar we -214
skip je $ 211
skip jullie : 275
skip jullie ? 137
skip jullie heeft 114
skip jullie het -288
skip jullie op -122
skip jullie van -219
skip juni @it -101
skip juni zonder -109
skip kaart ? 164
skip kaart mijn -63
skip kan 0 -141
skip kan al 96
skip kan die -235
skip kan nog 176
skip kan op -126
skip kenmerk 0 -147
skip kid van -282
skip kinder na -274
skip kinder wout 129
skip kindjes tuss -145
skip komt $ 86
skip komt burgemeester -236
skip komt een 143
skip komt iemand -74
skip korting het 88
skip krijg dan 63
skip krijg dar -269
skip krijg de -68
skip kunt bell -109
skip kunt mij -101
skip kwam wereld 177
skip lammetjes de -139
skip lang vor 103
skip las , -267
skip levenslicht @it 311
skip licht @it 236
skip lijst de 242
skip loopt @it -73
skip mag $ -204
skip mag al 167
skip mag dan 320
skip mag een 108
skip mag uitstel -151
skip mag zomar -193
skip mail . 251
skip man $ -200
skip man gb 121
skip mar de 258
skip me , 114
skip me @it 262
skip me is 283
skip mee $ -104
skip mee het 353
skip meedoen de 154
skip mei $ 142
skip men tuss -195
skip mer het -236
skip met $ 352
skip met 0 -220
skip mij de -238
skip mij op -222
skip mij rob 137
skip mijn $ -145
skip mijn ( 230
skip mijn : -61
skip mijn @it 112
skip mijn al 107
skip mijn in -112
skip mijn is -53
skip mijn stat 159
skip mijn van -315
skip mn ( 117
skip mn , 91
skip mn is 91
skip mn verloopt -109
skip mobiel 0 204
skip moet daarvor -92
skip moet dat -85
skip moet vor -117
skip moet zelf 146
skip moet zijn 201
skip mog allebei 109
skip mog op -201
skip muurschilderij de -91
skip na $ -251
skip na herfstvakantie 187
skip nam , -150
skip nam : 197
skip nar 0 -184
skip nar ? 124
skip nar en -143
skip ne $ -95
skip negenennegent @it -277
skip niet $ -325
skip niet , 172
skip niet de 147
skip niet moet 283
skip nieuw , -194
skip nieuw van 131
skip nog ? -102
skip nog de 226
skip nog in -134
skip nog mee -201
skip nog op 126
skip nor , 220
skip nor 0 -169
skip nota de -99
skip nu de 339
skip nu verleng -124
skip nul neg -210
skip nul nul -174
skip nul zesenvijft -76
skip nummer 0 -202
skip of $ 29
skip of 0 -164
skip of ? -235
skip of @it 126
skip of da -75
skip of dat -173
skip of de -114
skip of juni -109
skip of nog 126
skip of zonder -101
skip om , 217
skip onderhoudt muurschilderij -91
skip ons $ 254
skip ons , -186
skip ons : 63
skip ons bestat -82
skip ons huwelijk -74
skip ons is 43
skip ons van -83
skip ontvang $ -207
skip onz , -159
skip onz is -47
skip onz van -355
skip op $ -105
skip op , -86
skip op . 128
skip op 0 -203
skip op ? -128
skip op @it -232
skip op aanslag -151
skip op adres 209
skip op affich -120
skip op als -184
skip op ben 252
skip op bus 162
skip op dor -214
skip op gebor 58
skip op gevel -123
skip op heb -150
skip op in 315
skip op is -338
skip op juni -101
skip op kan 176
skip op lijst 187
skip op markt -85
skip op nieuw -138
skip op of -79
skip op om -80
skip op plein -179
skip op rijbewijs 269
skip op seniorenpas 228
skip op sit -81
skip op stat -121
skip op te 109
skip op ter 173
skip op vor -205
skip op wachtlijst 165
skip open @it -122
skip open vanaf -95
skip openbar , -112
skip opgericht @it -206
skip ophal $ 164
skip oud $ 141
skip oud . 60
skip oud van -315
skip over , -138
skip paaskamp was -71
skip pas 0 73
skip pasfoto $ 106
skip paspoort @it -198
skip paspoort jullie 114
skip paspoort of -212
skip per $ -208
skip per nar -179
skip per van -132
skip per verhuis -112
skip per verhuiz -79
skip peter , -135
skip plein $ -179
skip regel men -195
skip reglement @it -100
skip rijksregister 0 -216
skip rijksregister nul -261
skip rijksregisternr @it -237
skip rijksregisternummer 0 -157
skip rijksregisternummer @it -165
skip rijksregisternummer mijn -226
skip rob zoek 137
skip rr . 315
skip sam 0 -203
skip samira , 290
skip schepencolleg $ -74
skip sem gebor 178
skip sind , -254
skip snap niet -195
skip speelpleinwek , -72
skip speelpleinwerk kinder 129
skip speeltuin geopend -110
skip sportclub is -82
skip stadhuis $ 166
skip stat $ -103
skip stat , -216
skip stat @it -162
skip stat de 124
skip stat in 104
skip stat niet -124
skip stat op -220
skip stond de -160
skip strat $ -81
skip strat open -95
skip strat vor -83
skip stuk $ -171
skip subsidiedossier , -82
skip t $ 143
skip t , -148
skip t @it -135
skip t een -92
skip t nu -95
skip t of 102
skip t vor 115
skip te $ 144
skip te , 361
skip te ? 167
skip te @it -155
skip te den 107
skip te en 89
skip te in -286
skip te op 249
skip tel 0 238
skip tell mee -91
skip ter gekom 214
skip ter op 177
skip thorbeck @it -174
skip toch $ -269
skip tom 0 -141
skip tot , -242
skip tot 0 -126
skip tot ? -135
skip tot augustus -105
skip tot kan -91
skip tot lat -64
skip tot uur -99
skip trouw , -140
skip trouw @it -202
skip truid $ 91
skip tuss en -188
skip twee : 129
skip tweeling @it 248
skip u $ 231
skip u inschrijv -101
skip uiterst op -151
skip uiterst subsidiedossier -82
skip uw nog -354
skip uw stat -93
skip vader @it -103
skip vakantieopvang sar 239
skip val dan 220
skip van , 154
skip van 0 -162
skip van ? -84
skip van brief -214
skip van dus 196
skip van en 232
skip van gezin -102
skip van ik 164
skip van is -56
skip van kinderboerderij -139
skip van klein -164
skip van moeder -148
skip van nar -194
skip van niet -220
skip van of 96
skip van over -128
skip van schepencolleg -74
skip van stad 120
skip van stat -91
skip van stond -89
skip van t 133
skip van te -264
skip van tot -290
skip van tweeling 248
skip van vakantieopvang 239
skip van vor 148
skip van vrouw -86
skip van zon -153
skip vanaf won -177
skip verf af -91
skip vergader @it -100
skip verhuisd $ -197
skip verhuiz @it -105
skip verhuiz de -280
skip verjaardag @it 143
skip verjar @it 235
skip verloopt , -198
skip vernem de -309
skip verzet een -148
skip verzet zijnd -92
skip vier @it -143
skip vor buurtfeest -83
skip vor en 122
skip vor gebor -424
skip vor id -63
skip vor kid -99
skip vor kindjes -102
skip vor lijst 242
skip vor of -116
skip vor paaskamp -71
skip vor speelpleinwerk 129
skip vrag een -203
skip vrij $ -84
skip vrouw gb 121
skip vuilophal van -107
skip waarop gebor 233
skip wachtlijst de 165
skip wanner dat 79
skip wanner de -122
skip wanner je -84
skip want verf -91
skip war dat 95
skip war ik -107
skip warm ? -72
skip was 0 -72
skip was @it -100
skip we @it -234
skip we de -186
skip we een 122
skip wek , -92
skip welk moet 208
skip werd op 208
skip wereld , 173
skip wereld @it 177
skip werk gedan -95
skip wet de 337
skip wet ik 159
skip wie dat -160
skip wij @it -263
skip wij aan 100
skip wij een -145
skip wij grag 199
skip wij op -176
skip wij per -119
skip wij van 137
skip wil nam 168
skip wil of 159
skip wil op -66
skip wil rijbewijs 88
skip will van -186
skip wonend 0 258
skip woont 0 -125
skip word $ -305
skip word 0 92
skip wordt @it -145
skip yara gebor 178
skip zag levenslicht 259
skip ze $ 79
skip ze gebor 223
skip ze het -87
skip ze stat -201
skip zegt affich -91
skip zelf id 109
skip zij 0 184
skip zij @it -103
skip zij gebor 184
skip zij van 75
skip zijn $ -161
skip zijn 0 -62
skip zijn op -288
skip zijn van 151
skip zijn verkiez -109
skip zo ie 114
skip zoal de 180
skip zoal uw -71
skip zoek wij 137
skip zon , 147
skip zon gebor 323
skip zonder binnenlop -118
topic @ability -42
topic @body -116
topic @building -119
topic @business -121
topic @firstPerson 33
topic @general -430
topic @handled -44
topic @has -89
topic @home 146
topic @mind 96
topic @mine -76
topic @nuisance -195
topic @ofPerson 189
topic @organisation -23
topic @ownPostcode -85
topic @patient 15
topic @place -47
topic @plainly 187
topic @relative 266
topic @somebody -18
topicAnywhere @ability -69
topicAnywhere @access -33
topicAnywhere @body -233
topicAnywhere @building -126
topicAnywhere @business -19
topicAnywhere @firstPerson 166
topicAnywhere @general -491
topicAnywhere @handled -111
topicAnywhere @hardly 29
topicAnywhere @has -42
topicAnywhere @home 206
topicAnywhere @mind 143
topicAnywhere @mine 48
topicAnywhere @mine-phrase 115
topicAnywhere @nuisance -111
topicAnywhere @nuisance-phrase -266
topicAnywhere @ofPerson 203
topicAnywhere @organisation -14
topicAnywhere @ownPostcode 80
topicAnywhere @patient 107
topicAnywhere @plainly 333
topicAnywhere @relative 441
topicAnywhere @somebody 115
topicAnywhere @vehicle 99
topicBefore @ability -127
topicBefore @access 93
topicBefore @building -342
topicBefore @business -214
topicBefore @firstPerson 108
topicBefore @general -476
topicBefore @handled -38
topicBefore @hardly 164
topicBefore @has -62
topicBefore @home 58
topicBefore @mine -50
topicBefore @mine-phrase -245
topicBefore @nuisance 146
topicBefore @organisation -287
topicBefore @ownPostcode -68
topicBefore @patient -16
topicBefore @place -30
topicBefore @plainly 118
topicBefore @relative 332
topicBefore @somebody -31
topicBefore @vehicle -178
topicBeside @ability -194
topicBeside @access -289
topicBeside @building -172
topicBeside @business -189
topicBeside @firstPerson 183
topicBeside @general -346
topicBeside @has -124
topicBeside @home 215
topicBeside @nuisance -158
topicBeside @ofPerson 207
topicBeside @organisation -199
topicBeside @patient -43
topicBeside @plainly 181
topicBeside @relative -42
topicBeside @somebody -73
topicEarlier @ability 173
topicEarlier @access 265
topicEarlier @building -292
topicEarlier @business -99
topicEarlier @firstPerson 204
topicEarlier @handled -185
topicEarlier @has -28
topicEarlier @home 161
topicEarlier @mind -171
topicEarlier @mine 219
topicEarlier @ofPerson 251
topicEarlier @ownPostcode 166
topicEarlier @patient -25
topicEarlier @place -171
topicEarlier @plainly 143
topicEarlier @relative 309
topicEarlier @somebody 166
topicNear @ability -69
topicNear @building 53
topicNear @business -84
topicNear @firstPerson 138
topicNear @general -364
topicNear @handled -283
topicNear @hardly -58
topicNear @has -67
topicNear @home 129
topicNear @mine -143
topicNear @mine-phrase -242
topicNear @nuisance -283
topicNear @ofPerson 42
topicNear @ownPostcode -47
topicNear @place 74
topicNear @plainly 76
topicNear @relative 270
topicNear @somebody -50
topicNear @vehicle -147
twoBefore , 0 -213
twoBefore , gebor -184
twoBefore 0 , 114
twoBefore 0 0 49
twoBefore 0 april -116
twoBefore 0 en 192
twoBefore 0 juni -101
twoBefore 0 t -99
twoBefore ^ afsprak -199
twoBefore ^ ben 103
twoBefore ^ dob 123
twoBefore ^ en 131
twoBefore ^ geb 91
twoBefore ^ geboort 164
twoBefore ^ geboortedatum 99
twoBefore ^ gebor 377
twoBefore ^ gebort 109
twoBefore ^ ik 171
twoBefore ^ mijn 112
twoBefore ^ trouw -291
twoBefore ^ verjar 189
twoBefore ^ we -234
twoBefore ^ wij -219
twoBefore be76 0 -128
twoBefore ben gebor 259
twoBefore de klein -70
twoBefore dochter is 228
twoBefore een afsprak -210
twoBefore gebor is -167
twoBefore het levenslicht 311
twoBefore ik ben 192
twoBefore is 0 -216
twoBefore is gebor 122
twoBefore is geopend -107
twoBefore is gesticht -144
twoBefore is ingewijd -183
twoBefore is op -99
twoBefore is opgericht -206
twoBefore jullie brief -350
twoBefore kan ik -109
twoBefore kindjes gebor -102
twoBefore mijn geboortedag 169
twoBefore mijn geboortedatum 211
twoBefore te aalst 56
twoBefore ter wereld 177
twoBefore werd gebor 223
twoBefore wij gan -145
twoBefore wij trouw -78
twoBefore wij verhuiz -105
twoBefore wij zijn 76
twoBefore zij is 271
word ! -233
word $ -7
word ( 255
word ) 400
word , 111
word . -249
word 0 -70
word : 129
word ? -136
word @it -7
word ^ -7
word aalst 44
word aan -373
word aangegev -114
word aangev 300
word aangevraagd -47
word aanslag -151
word aanvrag -50
word acht -215
word achtenzevent -76
word achter 100
word achternam 193
word adoptiekindjes -91
word adres 202
word adreswijz -191
word af 224
word affich -167
word afsprak -356
word afzet -83
word al 180
word aleppo 81
word all -307
word allebei 75
word allen 188
word alles 157
word allez -141
word als 52
word altijd 175
word ambtenar -133
word ander -120
word antwoord -293
word aow 223
word april -264
word archief -361
word asbest -333
word asfalt -83
word ass -140
word augustus -210
word auto 216
word autos -280
word b 101
word babyborrel -91
word ban -280
word basisschol 120
word be76 -128
word begint -203
word bel -81
word bell -109
word belt -92
word ben 439
word besluit -342
word best -117
word bestat -358
word bestemmingsplan -120
word betaald -375
word betaaldatum -151
word betal -201
word bezwar -159
word bib 129
word bij 86
word bijna 75
word bijstand -212
word bijzonder -171
word binn 46
word binnenlop -118
word bladdert -91
word blijft -167
word bloem -335
word bord -146
word bordj -273
word bos 133
word bouwjar -82
word braderie -113
word brel -91
word brief 53
word brug -128
word brugg -68
word bsn -154
word buit -183
word burgemeester 98
word bus 80
word buurt -161
word buurtfeest -254
word centrum -214
word claes 271
word collega -126
word containerpark -181
word crech 304
word da 151
word dag 80
word dan 37
word dar -420
word dat 38
word dateert -189
word datem 164
word datum 312
word de -26
word december -95
word delfzijl 209
word den -27
word denk 69
word der 264
word deur -264
word dez 109
word dezelfd -153
word dicht -257
word die -65
word dijk -155
word dob 170
word dochter 195
word dochtertj 157
word doe 167
word doen -295
word doet -182
word doorgestuurd 91
word doorgev -242
word dor -79
word dossier -143
word dus 386
word echt 306
word een -133
word eerst -42
word elk -291
word emma 170
word en 266
word enkel -102
word er -245
word erbij -115
word ergen -170
word eritrea 156
word eten -138
word euh -130
word even 245
word februari -93
word feest -88
word feestj -99
word fes 196
word fien 205
word folder -285
word for 300
word formulier 169
word foto -185
word fotos -258
word fout 61
word fusie -266
word ga 176
word gan 39
word gas -117
word gat -145
word gb 205
word ge -99
word geacht -221
word geb 318
word gebdatum 208
word geboort 78
word geboorteaangift -208
word geboortebos 57
word geboortedag 65
word geboortedatum 151
word geboortedtm 200
word gebor 157
word geborenop 226
word gebort 118
word gebortedatum 233
word gebrok -95
word gedan -57
word gedateerd -202
word gegeven 319
word gehad 244
word gekom 265
word geldig -184
word geldt -282
word gelijk 86
word gemeent -140
word gemeentehuis -267
word gemeenterad -248
word gen -194
word genoeg 162
word genom -180
word geopend -112
word gescheid -273
word gesticht -226
word gestrooid -128
word getrouwd -290
word gev 67
word gevel -123
word gevond -178
word gevraagd 346
word geweest -232
word gewon -84
word gezell -183
word gezin 40
word ging -125
word glijban -171
word goed -207
word grag 121
word grap 159
word gratis -60
word groep -107
word groet -69
word grot -137
word gsm -87
word haha -84
word hal 184
word har -34
word harmonie -241
word hebb -176
word heeft 95
word hel 193
word helemal -195
word helpt 137
word hem 187
word herdenk -387
word herfstvakantie 187
word herinner -261
word het -71
word hier -82
word hij 280
word hoe -169
word hoekstra -167
word hoevel 317
word hoever 166
word hond -311
word hondenbelast -280
word honderd -74
word houd -245
word huwelijk -196
word huwelijksakt 137
word id 188
word identiteitskaart 111
word ie 175
word iederen -176
word iemand -115
word ieper 226
word iet 57
word ik 59
word in -25
word indien -185
word ingang -183
word ingedi -290
word ingeschrev 218
word ingevuld 141
word ingewijd -181
word inschrijv -57
word instapklas 161
word is -10
word ja 188
word jacques -91
word jar -206
word jarig -138
word je -71
word jeugdhuis -215
word jip 256
word jolien 216
word jong 113
word jongst 208
word jubilariss 234
word jubileum -154
word juist 94
word juli -164
word jullie 179
word juni -125
word k 104
word kaart 236
word kalender -102
word kan 59
word kap -159
word kapel -157
word kapot -94
word kenmerk -230
word kerkhof 106
word kerkj -158
word kerkplein -145
word kermis -131
word kerstbom -131
word kes 332
word kievitstrat 210
word kijk -177
word kind 264
word kinder -123
word kinderboerderij -195
word kindj -55
word kindjes -241
word klar 57
word klas -205
word klein 43
word kleuter 224
word klopt -203
word kom -139
word komt 95
word koningsdag -169
word konink -151
word kor 60
word korting 144
word krant -223
word kreg 256
word krijg 99
word krijgt 254
word kunt -155
word kwam 218
word kwijt -284
word laatst -114
word lag -93
word lammetjes -139
word lamp -229
word land 128
word langer -178
word langskom 199
word las -287
word lat -142
word later -148
word leeftijd 272
word leerplicht 40
word les -273
word levenslicht 273
word lez -213
word licht 229
word lier -149
word ligt -154
word lijn -225
word lijst 355
word loket 83
word loopt -278
word los -177
word lot 281
word lowie 187
word m -243
word maand -126
word mag -136
word mail 63
word mak -155
word man -224
word mar -201
word markt -125
word meedoen 154
word mei -56
word meidoornlan -96
word meisj 284
word meld -319
word mer -52
word meter 80
word mevrouw 42
word mijn -65
word mn 76
word mobiel 213
word moeder -81
word moest 246
word moet -135
word mog -322
word monitor 115
word monument -112
word morg -209
word muurschilderij -91
word na -248
word nadar -244
word nam 222
word namen -85
word nar -189
word national 99
word nationaliteit 291
word ne 49
word neg -369
word negenennegent -410
word nel 206
word net 362
word niemand 87
word niet 52
word nodig -92
word nog 42
word nooit 111
word nor 100
word nota -99
word notaris -263
word nou -201
word november 180
word nul -389
word nummer -186
word okt 180
word om 50
word omzet -232
word onder -155
word onderhoudt -91
word onderzoek -112
word ons 34
word ontvang -207
word onz -76
word ook -119
word op -144
word opa 141
word open -327
word openbar -112
word openingstijd -234
word opgericht -351
word oud 164
word oudst 74
word over -257
word overled -306
word overlijd -82
word paaskamp -71
word pand -222
word paniek 138
word papier 84
word paramaribo 208
word parkinson 210
word parochiezal -222
word partnerschap 121
word pas 263
word pasfoto 106
word paspoort -183
word peeter 219
word penning -123
word penningmeester -180
word per -362
word peter 170
word plant -107
word plat 46
word plein -176
word plek 117
word plusser 165
word pot 162
word precies -203
word put -101
word raadhuis -246
word raadzal -138
word recht -42
word regel -227
word reglement -100
word reken -257
word rijksregister -378
word rijksregisternr -287
word rijksregisternummer -407
word rijst -214
word rob 137
word rommelmarkt -125
word rond -249
word rr 96
word sam -69
word samira 290
word sar 239
word schepencolleg -74
word schol -77
word sem 191
word seniorenpas 82
word sind -522
word sint 80
word sit -123
word smet 197
word snap -195
word social 188
word sorry -122
word spanj -204
word speelplein 104
word speelpleinwek -72
word speelpleinwerk 139
word speeltuin 111
word sportclub -82
word sprek -246
word sta -182
word stad 106
word stadhuis 140
word stan 174
word stand 53
word start 134
word stat -47
word stemm -67
word stempas 207
word sten -133
word stichting -156
word stijn 174
word stoet -226
word stond -232
word stopt -75
word straatfeest -131
word strat -263
word stuk -293
word subsidiedossier -82
word system 157
word t 183
word te 285
word teg -301
word tel 271
word telefon -218
word tell -91
word tent -261
word ter -33
word terug -253
word terwijl 129
word teun 239
word thorbeck -174
word tien -231
word tijd -259
word tm -95
word toch -204
word toe -156
word tom 75
word tot -317
word tractor -178
word trouw -74
word trouwzal -246
word truid 91
word turkij -235
word tuss -301
word twee 97
word tweeling 229
word twintig 138
word u 110
word uit 85
word uiterst -194
word uitstel -151
word uittreksel 294
word uur -214
word uw -188
word vader 204
word vakantieopvang 239
word val 220
word valt -206
word van 6
word vanaf -244
word vannacht 234
word verf -91
word vergader -255
word verget 130
word vergunn -315
word verhuis -202
word verhuisd -197
word verjar 235
word verkiez -109
word verleng -47
word verlengd -122
word verloopt -166
word vernem -309
word vernieuwd 104
word verschuift -107
word vervalt -140
word verwerkt 219
word verzet -163
word vier -99
word vind 129
word vo 137
word voetbalclub -117
word volgen -226
word volgend -177
word vor 88
word vorig -108
word vraagt -206
word vrij -345
word vroeg -129
word vuilophal -107
word vuurwerk -67
word waarom -330
word waarop -196
word wachtlijst 165
word wag -111
word wanner -40
word want -373
word war -161
word warm -72
word was -332
word wat -198
word we -108
word wek -155
word wel 185
word welk 345
word wer -186
word werd -54
word wereld 355
word werkdag -211
word werkt -213
word wet 169
word wie -361
word wij -175
word wil 121
word will -170
word woensdag -103
word won 245
word wonend 258
word woning -193
word woond -178
word word -304
word wout 129
word yara 264
word zag 142
word zal -123
word zaliger -266
word ze 142
word zeg -213
word zegg 207
word zegt -426
word zeker -64
word zelf 238
word zes -268
word zesd 212
word zesenvijft -120
word zie -182
word ziekenhuis 122
word ziet -81
word zij 346
word zijn 35
word zijnd 103
word zing 136
word zit 51
word zo 55
word zoal 117
word zoek 223
word zoiet -219
word zomar -193
word zon 280
word zondag -285
word zonder -187
word zoontj 167
word zoud -160
word zuster -74
word zutph 313
word zwembad -77
word zwemles 221
`,
};
