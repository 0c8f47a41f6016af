import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 458 candidates that are, 505 that are not.
 * On families it was not taught on:
 * - above -1: found 94.1 %, wrongly 12.9 %
 * - above -0.5: found 92.4 %, wrongly 8.5 %
 * - above 0: found 90.0 %, wrongly 5.7 %
 * - above 0.5: found 88.2 %, wrongly 5.0 %
 * - above 1: found 84.9 %, wrongly 3.2 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:9e6dcc33fe740dac6f0b4e848865429624f83d9e0c8f3aa874b1b51de1b0017c",
  intercept: -0.524,
  weights: `
before , -160
before 0 -19
before ^ -28
before aan -320
before aangevraagd 287
before aanvrag -147
before adreswijz -128
before al 52
before all -244
before allez -79
before als -77
before april -126
before aub -205
before be76 -133
before bel -81
before bell -99
before belt -106
before ben 295
before betaald -133
before bij 231
before bis -93
before bos 139
before brief -221
before brug -195
before bsn -208
before dag 114
before dat 142
before de -457
before dez -124
before die -69
before dochter 243
before dochtertj 155
before een -376
before eerst 144
before er -161
before februari -134
before fout 292
before gat -179
before geboorteaangift -203
before geboortebos -191
before geboortedag -84
before geboortedatum 469
before gebor -223
before gebortedatum 212
before gegeven 169
before gemeent -334
before gemeentehuis -266
before gen -228
before ging -99
before goedemorg 176
before har -210
before harmonie -270
before heb -363
before heeft -174
before het 126
before hier -157
before hij 198
before huwelijk -175
before ik 158
before in 190
before inschrijv -108
before is -236
before jar -141
before jeugdhuis -182
before jip 287
before jongst 167
before juli -212
before jullie 49
before k 169
before kan -228
before kapel -178
before kermis -110
before kind 180
before kinder -313
before kinderboerderij -129
before kindj 319
before kindjes -203
before klar 150
before kreg 171
before kwam 173
before lamp -231
before lot 263
before lowie -190
before ma 155
before mag -135
before man 174
before mar -69
before me -236
before met -98
before mevrouw 134
before mijn -179
before mn 122
before moet 145
before mog -113
before nam 322
before nar -145
before niet 286
before nieuw -240
before nog 143
before nor 203
before nul -385
before odet 178
before of -195
before onz -65
before open -100
before oud -353
before over -224
before overled -291
before papier 101
before paspoort -380
before regel -180
before rijbewijs -208
before rijksregister -211
before rijksregisternr -194
before rijksregisternummer -281
before samira 238
before schol -129
before sem 199
before speelpleinwek -77
before speeltuin -152
before stat 151
before straatfeest -176
before strat -87
before t -261
before te 122
before ter 117
before tuss -194
before tweeling 105
before u -135
before uittreksel 155
before uw -142
before vader 160
before van -214
before vergunn -246
before verjaardag -188
before voetbalclub -78
before vor -31
before vrouw 185
before vuilophal -123
before waarop -163
before wanner -123
before was -310
before we -310
before werd 166
before werk 140
before wij -209
before will -88
before woning -197
before word -126
before wordt -272
before yara 257
before zag 214
before ze -97
before zij 252
before zijn 252
before zon 294
before zoontj 96
before zwembad -228
before1 ( 218
before1 , 453
before1 0 -251
before1 : -18
before1 ^ 191
before1 afsprak -306
before1 ben 311
before1 datem 162
before1 datum 226
before1 de -61
before1 den 96
before1 en 40
before1 gb 213
before1 geb 168
before1 gebdatum 164
before1 geboortedatum -58
before1 geboortedtm 210
before1 gebor 275
before1 geborenop 244
before1 gedateerd -195
before1 ingang -161
before1 is 351
before1 kom -125
before1 m -129
before1 met -224
before1 moet 143
before1 na -326
before1 neg -288
before1 nul -88
before1 of -177
before1 op -237
before1 opgericht -231
before1 pas -179
before1 per -485
before1 rijksregister -184
before1 rijksregisternummer -168
before1 sind -360
before1 stat -149
before1 teg -246
before1 tot -220
before1 trouw -185
before1 tuss -153
before1 van -17
before1 vanaf -412
before1 verloopt -200
before1 vor -460
before1 was -229
before1 zijnd 94
before1 zondag -192
before2 ( 244
before2 0 -62
before2 : 167
before2 ^ 48
before2 aalst 50
before2 aangevraagd -215
before2 afsprak -382
before2 als 112
before2 april -126
before2 ben 220
before2 besluit -187
before2 bestat -230
before2 betaald -243
before2 brief -512
before2 buurtfeest -215
before2 dan -200
before2 dat 160
before2 dateert -196
before2 de 99
before2 die -310
before2 dob 115
before2 dochter 123
before2 doen -174
before2 en 251
before2 er 152
before2 gan -133
before2 geb 115
before2 geboort 162
before2 geboortedag 165
before2 geboortedatum 138
before2 gebor 32
before2 gebort 119
before2 geldig -120
before2 geopend -144
before2 geplant -238
before2 gesticht -156
before2 hij -161
before2 in -116
before2 ingewijd -209
before2 is -84
before2 juni -90
before2 levenslicht 283
before2 licht 245
before2 loopt -119
before2 me 309
before2 mij 78
before2 mijn 152
before2 negenennegent -257
before2 of 134
before2 op -250
before2 open -117
before2 opgericht -178
before2 paspoort -200
before2 reglement -95
before2 rijksregisternr -243
before2 rijksregisternummer -214
before2 stat -169
before2 t -129
before2 te -165
before2 thorbeck -209
before2 trouw -207
before2 tweeling 256
before2 vader -105
before2 van 59
before2 vergader -93
before2 verhuiz -96
before2 verjaardag 165
before2 verjar 249
before2 vier -115
before2 was -100
before2 we -230
before2 wereld 173
before2 wij -232
before2 wordt -132
before2 zij -119
behind ! -278
behind $ -124
behind ( -71
behind ) 96
behind , -106
behind . -82
behind 0 190
behind : 99
behind ? -315
behind aan 268
behind aangift 251
behind aanvrag -119
behind achter 76
behind adres 213
behind affich -153
behind afsprak -105
behind al 59
behind allen 222
behind als 113
behind altijd 119
behind ambtenar -237
behind ander 96
behind archief -116
behind asbest -191
behind asfalt -85
behind aub 117
behind augustus -137
behind ben 83
behind bestat -119
behind bestemmingsplan -150
behind bezwar -112
behind bij 161
behind binn -100
behind binnenlop -90
behind brief 100
behind brug -97
behind bus 133
behind centrum -176
behind containerpark -151
behind crech 244
behind da 145
behind dag -96
behind dan 105
behind dar -373
behind dat 13
behind datum 252
behind de -71
behind december -151
behind den -180
behind denk 303
behind dez -164
behind dicht -255
behind die -113
behind dijk -109
behind dit 67
behind doe 169
behind doet -231
behind dor -103
behind dorp 163
behind dus 245
behind een -69
behind er -278
behind ergen -243
behind fotos -208
behind fout -187
behind geb 255
behind geboortebos 249
behind geboortedatum 195
behind gebor 192
behind gekom 181
behind geldt -88
behind gen 107
behind genoeg 149
behind gestrooid -170
behind getrouwd -249
behind gev 106
behind grag 90
behind groep -247
behind har 251
behind heb 381
behind heeft 191
behind hem 203
behind het 233
behind hier 285
behind hij 315
behind hondenbelast -210
behind houd -313
behind id 185
behind iemand -275
behind iet 164
behind is 67
behind jar -57
behind je -76
behind jubileum -190
behind juist 101
behind jullie -409
behind juni -171
behind kaart 146
behind kan 171
behind ker 152
behind kinder -77
behind kleuter 224
behind klopt -301
behind kom -221
behind komt -398
behind korting 166
behind kunt -120
behind las -180
behind lat -258
behind leerplicht 133
behind mag -37
behind man -216
behind me 119
behind mee 289
behind meedoen 148
behind men 76
behind mer -165
behind met 156
behind mijn 80
behind moet -237
behind mog -202
behind nam 159
behind ne -136
behind net 296
behind niet 202
behind nieuw -244
behind nog 122
behind nu 159
behind okt 118
behind onder -72
behind onderhoudt -90
behind ook -44
behind op 42
behind oud -212
behind over 171
behind parkinson 218
behind pas -214
behind paspoort 197
behind put -90
behind raadhuis -246
behind raadzal -164
behind recht 75
behind rijbewijs 297
behind rijst -263
behind sit -148
behind stad -70
behind stadhuis 230
behind stan 158
behind stat -26
behind stemm 212
behind stempas 174
behind strat -138
behind tel 178
behind terug -150
behind tijd -181
behind toch -212
behind toen 287
behind tot -268
behind trouw 267
behind trouwzal -236
behind turkij -202
behind twee 238
behind twintig 98
behind u 341
behind uit 145
behind uittreksel 146
behind uur -224
behind uw -245
behind van -87
behind verhuiz 152
behind verleng -55
behind vier -50
behind vor 303
behind vrag -102
behind waarop -74
behind wachtlijst 153
behind wag -200
behind want -181
behind war 113
behind we -241
behind welk 177
behind werk -239
behind wet 207
behind wie -113
behind wij -165
behind won 207
behind woont 130
behind word -207
behind zal -227
behind zegg 188
behind zegt -178
behind zelf 205
behind zij 272
behind zijn -41
behind zit 53
behind zo -68
behind zoek -126
behind zoiet -237
behind zon 243
behind zonder -112
behind1 ! -288
behind1 $ 133
behind1 ( 96
behind1 ) 470
behind1 , 178
behind1 . 23
behind1 0 -278
behind1 : -113
behind1 ? -312
behind1 als 84
behind1 ben 86
behind1 bestat -217
behind1 bsn 143
behind1 dor -257
behind1 dus 362
behind1 en 286
behind1 geb 246
behind1 het -183
behind1 ik 151
behind1 in 95
behind1 is -143
behind1 kan 58
behind1 ligt -85
behind1 mag 209
behind1 mar -231
behind1 met 98
behind1 mevrouw 218
behind1 nar -241
behind1 niet -256
behind1 nog -193
behind1 of -257
behind1 om 78
behind1 op -98
behind1 open -91
behind1 over -244
behind1 overled -179
behind1 sorry -143
behind1 stat -219
behind1 stond -260
behind1 te 268
behind1 ter 181
behind1 toch -133
behind1 tot -147
behind1 van -38
behind1 vanaf -209
behind1 verhuis -106
behind1 verhuiz -118
behind1 volgen -153
behind1 vor -314
behind1 war 85
behind1 was -169
behind1 wil -178
behind1 won -174
behind1 zegt -182
behind1 zesenvijft -88
behind1 zijn 67
behind1 zonder -90
behind1 zou -87
behind2 $ 84
behind2 . -422
behind2 0 -162
behind2 : 89
behind2 ? -129
behind2 achtenzevent -88
behind2 afsprak -90
behind2 als -144
behind2 ben 170
behind2 bestat -241
behind2 bij -101
behind2 bsn 185
behind2 dan 119
behind2 de -369
behind2 delfzijl 184
behind2 dus 164
behind2 echt 159
behind2 een -217
behind2 en 95
behind2 er -276
behind2 fes 196
behind2 gat 197
behind2 grag 144
behind2 heb 120
behind2 heeft -56
behind2 het -226
behind2 hier -122
behind2 hij 358
behind2 ie 121
behind2 ik -152
behind2 in -64
behind2 is -86
behind2 jullie 119
behind2 kan 112
behind2 kom 72
behind2 krijg -50
behind2 mag -198
behind2 mar 192
behind2 mijn -95
behind2 moeder 219
behind2 moet -220
behind2 mog -74
behind2 nar -181
behind2 nee 75
behind2 niet 54
behind2 nog -222
behind2 ons 84
behind2 onz -105
behind2 op 64
behind2 sint 131
behind2 stat -84
behind2 trouw -118
behind2 van 201
behind2 vanaf -225
behind2 vor -228
behind2 war -264
behind2 was -273
behind2 welk 284
behind2 wereld 181
behind2 wie -101
behind2 wij -133
behind2 wil 378
behind2 will -252
behind2 wonend 183
behind2 woont 260
behind2 wordt 152
behind2 ze 246
behind2 zij 125
behind2 zijn -217
behind2 zou 254
bothBefore ( gebor 235
bothBefore , geb 257
bothBefore , geboortedatum -187
bothBefore , gebor 568
bothBefore , per -214
bothBefore 0 en 40
bothBefore 0 gb 128
bothBefore 0 gebor 262
bothBefore 0 of -201
bothBefore 0 op -111
bothBefore 0 per -179
bothBefore ^ afsprak -237
bothBefore ^ datum 231
bothBefore ^ geb 236
bothBefore ^ gebdatum 164
bothBefore ^ geboortedatum 368
bothBefore ^ geboortedtm 210
bothBefore ^ gebor 234
bothBefore ^ is 126
bothBefore ^ op -296
bothBefore ^ per -254
bothBefore ^ sind -172
bothBefore ^ tot -146
bothBefore ^ vanaf -243
bothBefore ^ zaterdag -187
bothBefore aalst den 119
bothBefore aalst op 326
bothBefore aangevraagd op -215
bothBefore afsprak : -281
bothBefore afsprak op -284
bothBefore als geboortedatum 176
bothBefore ben gebor 142
bothBefore ben op 185
bothBefore ben van 263
bothBefore besluit van -187
bothBefore bestat sind -277
bothBefore betaald op -243
bothBefore brief van -346
bothBefore dat is 214
bothBefore dateert van -196
bothBefore die na -197
bothBefore doen op -174
bothBefore gan per -133
bothBefore geb datum 73
bothBefore geboort datem 162
bothBefore geboortedag is 165
bothBefore geboortedatum : 218
bothBefore geboortedatum is 83
bothBefore gebor : 330
bothBefore gebor den 137
bothBefore gebor op 133
bothBefore gebor tuss -153
bothBefore gebort datum 119
bothBefore geldig tot -120
bothBefore geopend op -144
bothBefore geplant op -238
bothBefore gesticht op -156
bothBefore ik ben 142
bothBefore in op -116
bothBefore ingewijd op -170
bothBefore is gebor 314
bothBefore is op -102
bothBefore is van 41
bothBefore juni of -90
bothBefore levenslicht op 283
bothBefore licht op 245
bothBefore mijn geboortedatum 152
bothBefore op nul -88
bothBefore open op -79
bothBefore opgericht op -178
bothBefore paspoort verloopt -200
bothBefore reglement van -95
bothBefore t m -129
bothBefore trouw op -207
bothBefore vader ( -105
bothBefore van den 184
bothBefore van vor -304
bothBefore verhuiz per -78
bothBefore verjaardag is 165
bothBefore verjar op 249
bothBefore wereld op 173
bothBefore wij trouw -156
bothBefore wordt op -132
bothBefore zijn op -121
earlier . -58
earlier ? 117
earlier bedoel 339
earlier ben -290
earlier bij 264
earlier buit -182
earlier dag -278
earlier dat 77
earlier data -379
earlier datum -304
earlier de -453
earlier die -380
earlier doorgev 135
earlier een 204
earlier en 263
earlier ge -246
earlier geboortedata 310
earlier geboortedatum 441
earlier gebor -283
earlier had -182
earlier hebb 230
earlier het 236
earlier hoe 114
earlier huis 218
earlier ik 65
earlier in -155
earlier is -249
earlier je 65
earlier k 119
earlier kampverzeker 310
earlier lat 161
earlier mijn 489
earlier moest 193
earlier moet 52
earlier nieuw 131
earlier nodig -182
earlier nog -143
earlier onz -372
earlier ook 217
earlier op -125
earlier repetities -379
earlier te 301
earlier u 159
earlier van 64
earlier verget 77
earlier verjaardag 297
earlier vor 137
earlier wanner -402
earlier was -108
earlier welk -318
earlier wet -117
earlier wil 179
earlier wild -91
earlier zal -310
earlier zijn 346
earlier zoek 191
elsewhere  148
elsewhere ! 448
elsewhere ( 221
elsewhere , -203
elsewhere . 156
elsewhere 0 -72
elsewhere : 174
elsewhere ? -86
elsewhere aan -78
elsewhere aangevraagd -212
elsewhere aangift 304
elsewhere aanvrag 249
elsewhere adres -227
elsewhere afsprak 77
elsewhere al 136
elsewhere allebei 141
elsewhere alles 161
elsewhere als 66
elsewhere an -197
elsewhere app 244
elsewhere attest -257
elsewhere be 88
elsewhere bel 136
elsewhere belast 187
elsewhere ben 92
elsewhere besliss -268
elsewhere beslist -171
elsewhere betaald 152
elsewhere bezwar -396
elsewhere bij -143
elsewhere bijzonder 97
elsewhere binn 90
elsewhere breda 180
elsewhere brief -129
elsewhere broer 216
elsewhere bruid 145
elsewhere bruidegom 197
elsewhere bsn -183
elsewhere buitenschol -75
elsewhere burgemeester 103
elsewhere bus 149
elsewhere collega 180
elsewhere contactperson 90
elsewhere d 60
elsewhere dag -185
elsewhere dan -89
elsewhere dank -97
elsewhere dar -333
elsewhere dat -98
elsewhere db -111
elsewhere de 68
elsewhere den 84
elsewhere die -431
elsewhere dit 74
elsewhere dochter -223
elsewhere doen 202
elsewhere doet 150
elsewhere dolman -80
elsewhere dossier 171
elsewhere drie -137
elsewhere dubbel 251
elsewhere echt -58
elsewhere een -137
elsewhere en 120
elsewhere er -37
elsewhere exampl -172
elsewhere extra -177
elsewhere formulier -84
elsewhere fotos -112
elsewhere g 194
elsewhere gan 176
elsewhere gast -100
elsewhere gat -223
elsewhere ge -282
elsewhere geb 30
elsewhere geboortedatum 148
elsewhere gebor -98
elsewhere gegeven 177
elsewhere gemeent -69
elsewhere gen -294
elsewhere geregistreerd 221
elsewhere gerust 236
elsewhere geschikt -75
elsewhere getuig 180
elsewhere geweest 264
elsewhere grag 127
elsewhere gratis 301
elsewhere groet 180
elsewhere grofvuil 110
elsewhere gsm 127
elsewhere half -222
elsewhere har 60
elsewhere heb 132
elsewhere henk -80
elsewhere henkdolman -80
elsewhere het 85
elsewhere hier -266
elsewhere hij -37
elsewhere hoe 171
elsewhere hoevel 144
elsewhere hond -73
elsewhere honderd 107
elsewhere hor 236
elsewhere huis 73
elsewhere huwelijk 158
elsewhere iemand -177
elsewhere iet -210
elsewhere ik 159
elsewhere in 45
elsewhere inschrijv 114
elsewhere is -315
elsewhere j 222
elsewhere ja -157
elsewhere jar 236
elsewhere jawoord 180
elsewhere je 87
elsewhere jef -283
elsewhere juli -124
elsewhere jullie -127
elsewhere k 128
elsewhere kan -89
elsewhere kat -322
elsewhere kerkplein -80
elsewhere kermis -86
elsewhere kijk 262
elsewhere kinder 169
elsewhere klein 246
elsewhere kleinkinder -160
elsewhere kom 280
elsewhere komt -26
elsewhere krijg -86
elsewhere kun 74
elsewhere kunn -265
elsewhere kunt 100
elsewhere kwartelstrat 180
elsewhere kwijt 145
elsewhere lang -107
elsewhere len -168
elsewhere lijst -70
elsewhere locatie -80
elsewhere lochem -80
elsewhere mag -155
elsewhere mail 145
elsewhere man 160
elsewhere mar -227
elsewhere meester -220
elsewhere met -58
elsewhere mevrouw 333
elsewhere mij -116
elsewhere mijn 150
elsewhere mist 180
elsewhere mn 293
elsewhere moeder 204
elsewhere moest 259
elsewhere moet -147
elsewhere mog -65
elsewhere mucoviscidos -75
elsewhere mur -83
elsewhere nam 155
elsewhere nar 118
elsewhere nb 180
elsewhere niet 313
elsewhere nik 260
elsewhere nl -136
elsewhere nog -179
elsewhere nor 124
elsewhere nu 98
elsewhere ocmw 90
elsewhere of 309
elsewhere om -134
elsewhere oma 207
elsewhere ontvang 245
elsewhere onz 81
elsewhere ook 75
elsewhere op -35
elsewhere opa 224
elsewhere open 57
elsewhere opvang -93
elsewhere org -80
elsewhere oud -201
elsewhere over 101
elsewhere overlijd 164
elsewhere p -217
elsewhere parker -202
elsewhere paspoort 183
elsewhere pauwel -229
elsewhere plat 221
elsewhere podium -80
elsewhere r 136
elsewhere raadhuis 180
elsewhere recht 174
elsewhere rijbewijs 147
elsewhere rijd -127
elsewhere rijksregister -333
elsewhere rijksregisternummer -200
elsewhere rond 93
elsewhere sam -49
elsewhere schep -114
elsewhere schol 167
elsewhere schrijf 295
elsewhere september 49
elsewhere sta 271
elsewhere stadhuis 197
elsewhere start -182
elsewhere stat 45
elsewhere straatfeest -80
elsewhere stuurt 139
elsewhere subsidie -209
elsewhere t -42
elsewhere taart -147
elsewhere teken -68
elsewhere tevor -154
elsewhere tielt -168
elsewhere tijd -177
elsewhere toch 152
elsewhere tot -254
elsewhere trouw 54
elsewhere twee -242
elsewhere u 38
elsewhere uit 119
elsewhere uittreksel 249
elsewhere uur -112
elsewhere uw -148
elsewhere v 95
elsewhere vader 395
elsewhere van -85
elsewhere vast 101
elsewhere ver -111
elsewhere verhuisd 264
elsewhere vier -169
elsewhere vind 99
elsewhere volg 180
elsewhere volgend 180
elsewhere volwass -160
elsewhere volwassen -107
elsewhere vorig 168
elsewhere vrij 195
elsewhere vrijdag 118
elsewhere wanner -324
elsewhere war -273
elsewhere was -302
elsewhere wat 303
elsewhere we -59
elsewhere weg -292
elsewhere welk 43
elsewhere wer -222
elsewhere wet 229
elsewhere wie 85
elsewhere wij 314
elsewhere wijkagent 62
elsewhere wil 202
elsewhere will -65
elsewhere wilt -81
elsewhere won 205
elsewhere word -196
elsewhere wordt 103
elsewhere wou 160
elsewhere zal -130
elsewhere ze -244
elsewhere zegg 131
elsewhere zelf 82
elsewhere zet 167
elsewhere zien -251
elsewhere zijn 264
elsewhere zit 260
elsewhere zo 103
elsewhere zoiet 100
elsewhere zou -245
elsewhere zus 84
kind birth-cue 740
kind birth-cue grown 420
kind birth-cue old 383
kind birth-cue young 498
kind no-cue -519
kind no-cue grown 466
kind no-cue no-year -1082
kind no-cue no-year-of-birth -336
kind no-cue old -442
kind no-cue young -605
kind own-label 512
kind own-label grown 867
kind own-label no-year -351
kind own-label no-year-of-birth -335
kind own-label old 302
kind own-label young 6
pair ! $ -208
pair ( @it 218
pair ( geboortedatum 171
pair ( gebor 235
pair ) $ 76
pair ) , 294
pair ) en 165
pair ) heeft 127
pair ) komt 173
pair ) wil 173
pair , 0 161
pair , @it 453
pair , allebei 102
pair , ben 345
pair , bestat -191
pair , bsn -80
pair , dat 178
pair , de -313
pair , doet -234
pair , dus 138
pair , euh -111
pair , gan -160
pair , ge -217
pair , geb 257
pair , geboortedatum -187
pair , gebor 174
pair , geldt -237
pair , getrouwd -99
pair , grag 53
pair , heb 119
pair , heeft -77
pair , het 194
pair , hij 80
pair , hoe -67
pair , hoevel 287
pair , hoever 183
pair , ik 104
pair , in 296
pair , jullie 108
pair , kan 276
pair , klopt -183
pair , komt -390
pair , krijg -111
pair , kunt -44
pair , ligt -270
pair , mag -87
pair , mail 291
pair , mar -100
pair , mevrouw 111
pair , mijn -103
pair , mobiel 170
pair , moeder 219
pair , moet -273
pair , mog -92
pair , na -180
pair , of -258
pair , paniek 138
pair , per -214
pair , rijksregisternummer -222
pair , sem 199
pair , stat -90
pair , t -245
pair , tel 186
pair , tell -87
pair , teun 241
pair , tot -304
pair , twee -96
pair , val 220
pair , vanaf -225
pair , vor 152
pair , waarom -217
pair , wanner 53
pair , war -144
pair , was -242
pair , we -100
pair , welk 353
pair , wie -189
pair , wij 42
pair , wil 265
pair , will -252
pair , wonend 183
pair , ze 218
pair , zij 290
pair , zijnd -104
pair , zou 239
pair . $ -240
pair 0 $ 255
pair 0 ) -252
pair 0 , -194
pair 0 . -135
pair 0 0 67
pair 0 @it -251
pair 0 april -245
pair 0 augustus -138
pair 0 bis -93
pair 0 december -141
pair 0 en 121
pair 0 februari -146
pair 0 gb 182
pair 0 gebor 39
pair 0 ik 183
pair 0 in -78
pair 0 jar -209
pair 0 juli -160
pair 0 juni -146
pair 0 klopt -207
pair 0 man -265
pair 0 mei -68
pair 0 nar -242
pair 0 nieuw 180
pair 0 november 134
pair 0 of -44
pair 0 okt 168
pair 0 op -283
pair 0 per -179
pair 0 plusser 138
pair 0 t -99
pair 0 te -261
pair 0 tot -295
pair 0 uur -214
pair 0 zonder -105
pair : 0 -133
pair : @it -18
pair : bsn 230
pair : gebor 230
pair : ik 172
pair : is -151
pair : kan -105
pair : odet -75
pair : rijksregister -242
pair : sar 241
pair : wout 148
pair ? $ -125
pair @it ! -288
pair @it $ 133
pair @it ( 96
pair @it ) 470
pair @it , 178
pair @it . 23
pair @it 0 -278
pair @it : -113
pair @it ? -312
pair @it als 84
pair @it ben 86
pair @it bestat -217
pair @it bsn 143
pair @it dor -257
pair @it dus 362
pair @it en 286
pair @it geb 246
pair @it het -183
pair @it ik 151
pair @it in 95
pair @it is -143
pair @it kan 58
pair @it ligt -85
pair @it mag 209
pair @it mar -231
pair @it met 98
pair @it mevrouw 218
pair @it nar -241
pair @it niet -256
pair @it nog -193
pair @it of -257
pair @it om 78
pair @it op -98
pair @it open -91
pair @it over -244
pair @it overled -179
pair @it sorry -143
pair @it stat -219
pair @it stond -260
pair @it te 268
pair @it ter 181
pair @it toch -133
pair @it tot -147
pair @it van -38
pair @it vanaf -209
pair @it verhuis -106
pair @it verhuiz -118
pair @it volgen -153
pair @it vor -314
pair @it war 85
pair @it was -169
pair @it wil -178
pair @it won -174
pair @it zegt -182
pair @it zesenvijft -88
pair @it zijn 67
pair @it zonder -90
pair @it zou -87
pair ^ , 90
pair ^ @it 191
pair ^ adreswijz -128
pair ^ afsprak -327
pair ^ allez -86
pair ^ als -126
pair ^ bel -81
pair ^ ben 328
pair ^ best 80
pair ^ betaald -198
pair ^ bij 227
pair ^ brug -195
pair ^ bsn 95
pair ^ dag 87
pair ^ dat 310
pair ^ datum 231
pair ^ de -83
pair ^ dez -124
pair ^ die -198
pair ^ dob 142
pair ^ en 123
pair ^ er 164
pair ^ ge -179
pair ^ geacht -207
pair ^ geb 164
pair ^ gebdatum 224
pair ^ geboort 162
pair ^ geboortebos -121
pair ^ geboortedag 253
pair ^ geboortedatum 447
pair ^ geboortedtm 210
pair ^ gebor 376
pair ^ gebort 134
pair ^ gebortedatum 187
pair ^ gegeven 226
pair ^ geldt -182
pair ^ gemeenterad -244
pair ^ grag -154
pair ^ het -421
pair ^ hier 168
pair ^ hij 71
pair ^ hoevel 273
pair ^ hoi -64
pair ^ ik 97
pair ^ in -305
pair ^ inschrijv -43
pair ^ is -298
pair ^ jacques -90
pair ^ k 185
pair ^ kan -214
pair ^ kunt -210
pair ^ man 128
pair ^ mijn 69
pair ^ mn -78
pair ^ moet 84
pair ^ mog -113
pair ^ nam 230
pair ^ nee -102
pair ^ nieuw 221
pair ^ nog -160
pair ^ ons 27
pair ^ onz 69
pair ^ op -316
pair ^ openingstijd -211
pair ^ paspoort -133
pair ^ per -254
pair ^ rijbewijs -94
pair ^ rijksregister -359
pair ^ rijksregisternr -251
pair ^ rijksregisternummer -234
pair ^ sind -172
pair ^ speelpleinwek -77
pair ^ stat 157
pair ^ strat -73
pair ^ t 171
pair ^ teg -92
pair ^ tom 82
pair ^ tot -144
pair ^ trouw -307
pair ^ u -100
pair ^ uw -199
pair ^ vanaf -274
pair ^ vergader -199
pair ^ verhuiz -222
pair ^ verjar 184
pair ^ volgen -119
pair ^ vor 233
pair ^ vuilophal -123
pair ^ wanner -143
pair ^ we 213
pair ^ wie -306
pair ^ wij -159
pair ^ yara 199
pair ^ zaterdag -182
pair ^ ze 209
pair ^ zon 145
pair aalst den 119
pair aalst op 326
pair aan $ 144
pair aan de -297
pair aangegev word -110
pair aangevraagd op -215
pair aangift $ 300
pair aanslag is -157
pair aanvrag partnerschap 128
pair achter de 76
pair adoptiekindjes mee -87
pair af $ -90
pair affich , -87
pair affich stan -96
pair afsprak : -260
pair afsprak @it -306
pair afsprak binnenlop -102
pair afsprak op -113
pair afzet vor -73
pair al $ 103
pair al 0 154
pair al een 145
pair al gedan -221
pair al in 89
pair al klar 202
pair al korting 148
pair al mee -154
pair al nar 202
pair al verleng -120
pair all kindjes -187
pair allebei nieuw -190
pair allebei zelf 105
pair alletwee $ -96
pair allez , -102
pair allez dan -79
pair als dat 97
pair als de 123
pair als een -132
pair als geboortedatum 176
pair als ik 66
pair altijd ne -102
pair april 0 -189
pair april of -140
pair archief ? -156
pair aub : -256
pair augustus 0 -138
pair babyborrel is -87
pair be76 0 -133
pair bel me -81
pair bell op -99
pair ben $ 283
pair ben @it 311
pair ben de 156
pair ben er 153
pair ben gebor 364
pair ben ik 30
pair ben op 185
pair ben van 303
pair besluit is -177
pair besluit van -187
pair bestat 0 -138
pair bestat dar -200
pair bestat sind -277
pair betaald op -270
pair betaaldatum op -157
pair bezwar teg -107
pair bij de 79
pair bij jullie 136
pair bij ons 83
pair bijstand aangevraagd -171
pair bijzonder bijstand -162
pair binn $ -294
pair binn . -225
pair binn 0 -125
pair binnenlop ? -102
pair bis , -93
pair bladdert af -90
pair brief heeft 108
pair brief is -256
pair brief van -341
pair bsn : 143
pair bsn aanvrag -123
pair burgemeester dan -220
pair bus ? 119
pair buurtfeest van -73
pair collega vroeg -94
pair da $ 90
pair da nu 97
pair dag , 87
pair dan $ -106
pair dan , -79
pair dan al 250
pair dan dicht -140
pair dan nog 79
pair dan ook 125
pair dan word 125
pair dar een -157
pair dar nog -262
pair dat $ -56
pair dat 0 62
pair dat ? -129
pair dat al 168
pair dat de -228
pair dat dor -169
pair dat helpt 134
pair dat hij -237
pair dat ik 290
pair dat is 92
pair dat mag -203
pair dat muurschilderij -90
pair dat nog -103
pair dat ook -323
pair dat pand -220
pair dat vor -123
pair dat we 269
pair dat zomar -232
pair dateert van -196
pair datem @it 162
pair datum @it 226
pair datum waarop -163
pair de 0 233
pair de @it -61
pair de aangift 76
pair de aanvrag 192
pair de affich -137
pair de ambtenar -127
pair de babyborrel -87
pair de ban -300
pair de bib 120
pair de brug -200
pair de burgemeester 99
pair de bus 196
pair de buurt -202
pair de crech 272
pair de datum -239
pair de dijk -109
pair de eerst -96
pair de geboortedatum 213
pair de gegeven 147
pair de gemeent -334
pair de gevel -110
pair de glijban -160
pair de gratis -129
pair de her -145
pair de herfstvakantie 154
pair de huwelijksakt 134
pair de instapklas 184
pair de jongst 247
pair de kalender -201
pair de kapel -158
pair de kinder 78
pair de kinderboerderij -143
pair de krant -150
pair de lamp -231
pair de lijst 321
pair de markt -139
pair de nieuw -114
pair de notaris -260
pair de oud -139
pair de seniorenpas -109
pair de sit -112
pair de social 78
pair de speelpleinwerk 158
pair de speeltuin 158
pair de stad -204
pair de strat -202
pair de trouwzal -236
pair de tweeling 217
pair de uiterst -157
pair de vakantieopvang 241
pair de verf -90
pair de vergader -113
pair de vergunn -118
pair de verjaardag -328
pair de verkiez -129
pair de wachtlijst 153
pair de wag -200
pair de werk -250
pair december 0 -120
pair den @it 96
pair den telefon -240
pair denk aan 303
pair denk ik -208
pair dicht van -94
pair die al 149
pair die allebei 87
pair die na -197
pair die regel -198
pair die van -108
pair dob oudst 105
pair dochter ( 91
pair dochter is 254
pair dochtertj is 155
pair doe ik 120
pair doen op -174
pair doet de -223
pair dor het -197
pair dor opa 175
pair dus 0 -80
pair een afsprak -127
pair een brief 123
pair een herdenk -264
pair een id 152
pair een kind 295
pair een konink -89
pair een pasfoto 106
pair een stempas 174
pair een verslag -152
pair een wek -145
pair eerst van -96
pair elk gezin -96
pair elk jar -214
pair en 0 -186
pair en @it 40
pair en dag -152
pair en dan 279
pair en dat 120
pair en die -169
pair en elk -149
pair en fien 148
pair en gebor 336
pair en ik -118
pair en jolien 247
pair en nee 75
pair en niet 292
pair en nu -85
pair en rob 134
pair en sind -160
pair en t -195
pair en van 295
pair en we -97
pair en zijn 131
pair en zit 207
pair enkel de -96
pair er dan -245
pair er een -33
pair er iemand -99
pair er iet 221
pair er in -210
pair er op -237
pair er warm -77
pair eten ? -77
pair euh , -111
pair fotos van -256
pair fout , 171
pair gan per -133
pair gb 0 128
pair gb @it 213
pair geacht , -145
pair geb . 298
pair geb @it 168
pair geb datum 157
pair gebdatum @it 164
pair geboort datem 162
pair geboortebos plant -121
pair geboortedag is 165
pair geboortedag van -84
pair geboortedatum , 188
pair geboortedatum : 218
pair geboortedatum @it -58
pair geboortedatum is 107
pair geboortedatum van 308
pair geboortedtm @it 210
pair gebor $ 393
pair gebor , 307
pair gebor @it 275
pair gebor ben 229
pair gebor den 137
pair gebor en 183
pair gebor in 192
pair gebor is -298
pair gebor op 158
pair gebor te 377
pair gebor tuss -268
pair gebor zijnd 195
pair geborenop @it 244
pair gebort datum 134
pair gebortedatum van 212
pair gebrok vanaf -100
pair gedan $ -221
pair gedan zijn -102
pair gedateerd @it -195
pair gehad $ 125
pair gekom , 181
pair geldig tot -133
pair geldt dat -209
pair geldt het -99
pair gemeent ? -133
pair gen antwoord -320
pair geopend op -144
pair geplant op -238
pair gesticht op -156
pair getrouwd in -244
pair gev we 106
pair gezin : 172
pair gezin ? -96
pair ging gedan -102
pair glijban stuk -160
pair goud huwelijk -99
pair grag de -89
pair grag een -64
pair grag op 148
pair gratis ? -73
pair groep 0 -132
pair haha $ 161
pair harmonie is -188
pair heb een -93
pair heb het -207
pair heb ik 79
pair hebb jullie -369
pair heeft de -141
pair heeft hij 170
pair heeft nog 141
pair heeft parkinson 218
pair helemal $ -198
pair helpt $ 134
pair herdenk , -285
pair het archief -210
pair het bestemmingsplan -150
pair het centrum -176
pair het containerpark -151
pair het eerst 229
pair het kerkj -139
pair het levenslicht 243
pair het licht 115
pair het loket 92
pair het nieuw -201
pair het oud -147
pair het plein -174
pair het rijksregisternummer -172
pair het schepencolleg -99
pair het stadhuis 140
pair het system 159
pair het zwembad 96
pair hier $ 175
pair hier , 234
pair hier in 178
pair hij dan 235
pair hij is 81
pair hoe gev 106
pair hoe lang -85
pair hoe lat -266
pair hoekstra , -151
pair hoevel nadar -73
pair honderd jar -80
pair huwelijk , -99
pair huwelijksakt van 134
pair id $ 265
pair id kaart 144
pair id van -254
pair ie in 108
pair iemand van -193
pair iet van 114
pair ik , -93
pair ik 0 206
pair ik : 113
pair ik aangift 120
pair ik al 183
pair ik ben 342
pair ik dan 269
pair ik dar -213
pair ik dat 66
pair ik de -217
pair ik die -137
pair ik een -133
pair ik gebor 434
pair ik heb -82
pair ik het 286
pair ik hier 73
pair ik kom 151
pair ik les -294
pair ik met -175
pair ik mijn 138
pair ik moet -92
pair ik niet -88
pair ik nog 285
pair ik recht 103
pair ik sprek -236
pair ik te 74
pair ik u -172
pair ik uitstel -157
pair ik van 172
pair ik vanaf 248
pair ik wil 40
pair ik zag -117
pair ik zie -208
pair in ? -161
pair in az 184
pair in de -282
pair in fes 196
pair in groep 295
pair in het 39
pair in jullie 127
pair in me 108
pair in op -203
pair in sint 199
pair in t -89
pair in welk -119
pair ingang @it -161
pair ingewijd op -170
pair inschrijv op -197
pair inschrijv vor -190
pair is $ 339
pair is , -235
pair is 0 -51
pair is : -334
pair is @it 351
pair is dar -115
pair is dat -233
pair is de -438
pair is die 80
pair is er -177
pair is gebor 144
pair is gedateerd -177
pair is geopend -146
pair is gesticht -156
pair is het -128
pair is hier -122
pair is ingewijd -170
pair is mijn 69
pair is niet 200
pair is nu -102
pair is op -109
pair is open -125
pair is opgericht -178
pair is t -134
pair is van 41
pair is vannacht 125
pair is vor -333
pair is ze 107
pair is zoek 134
pair jacques brel -90
pair jar $ -218
pair jar , -221
pair jarig : -209
pair jolien op 247
pair juli 0 -159
pair jullie nog -67
pair jullie of 87
pair juni 0 -171
pair juni of -90
pair k ben 209
pair kaart $ 199
pair kaart ophal 125
pair kaart vor -68
pair kan 0 -135
pair kan hij 339
pair kan ik -49
pair kan ze 156
pair kapel werd -178
pair kenmerk 0 -140
pair kievitstrat 0 196
pair kinder : 148
pair kinderboerderij zijn -129
pair kindj : -75
pair kindjes gebor -125
pair klar , 150
pair klein is 171
pair klein van 172
pair klopt da -199
pair klopt dat -249
pair kom @it -125
pair kom kijk -129
pair kom vor 219
pair komt de -419
pair komt er -221
pair korting $ 103
pair korting in 159
pair kreg een 201
pair krijg $ 150
pair krijg ik 178
pair krijg we -73
pair kunt mij -99
pair kunt u -134
pair kwam pas -177
pair kwam ter 173
pair lammetjes van -129
pair langskom $ 207
pair las ik -204
pair levenslicht op 283
pair lez $ -80
pair licht op 245
pair ligt er -85
pair lijst van 278
pair lowie , -190
pair m @it -129
pair mag $ -203
pair mag dat -279
pair mag de -328
pair mag die 241
pair mag een -89
pair mag er -361
pair mag ik 201
pair man $ -223
pair man , -130
pair man 0 128
pair mar de -101
pair mar op 202
pair mar t -104
pair me paspoort 108
pair mee ? -87
pair mee als -99
pair mee met -97
pair mee nar 315
pair mee op 214
pair meedoen met 148
pair meidoornlan 0 -187
pair men gebor -198
pair met @it -224
pair met de 60
pair met het -116
pair mevrouw $ 201
pair mevrouw , -202
pair mevrouw van 166
pair mij bell -99
pair mij inschrijv -197
pair mijn aanslag -157
pair mijn aanvrag -295
pair mijn besluit -177
pair mijn dochter -76
pair mijn geboortedag 165
pair mijn geboortedatum 415
pair mijn gsm -193
pair mijn identiteitskaart 126
pair mijn land 130
pair mijn man -86
pair mijn nam 163
pair mijn nieuw -251
pair mijn paspoort -245
pair mijn rijbewijs 191
pair mijn tweeling -137
pair mijn vader 223
pair mijn vergunn -187
pair mijn verjaardag 234
pair mijn vrouw -114
pair mn dochter 267
pair mn paspoort -100
pair mn zoontj 224
pair mobiel 0 170
pair moest de -92
pair moet @it 143
pair moet dat -123
pair moet de -91
pair moet ik -49
pair moet we -77
pair mog we -214
pair mog wij -113
pair muurschilderij want -90
pair na @it -326
pair na de 131
pair nadar krijg -73
pair nam : 207
pair nam van 201
pair nar het 154
pair nar mijn -190
pair ne put -102
pair neg @it -288
pair negenennegent negenennegent -257
pair niet $ 191
pair niet ? -151
pair niet bij -81
pair niet helemal -198
pair niet mer -140
pair niet op 274
pair nieuw adres 138
pair nieuw paspoort -190
pair nog $ 66
pair nog als 86
pair nog altijd 146
pair nog bij 105
pair nog een -69
pair nog fotos -118
pair nog gen 70
pair nog iet -182
pair nog in -170
pair nog niet 195
pair nog op 313
pair nog van -148
pair nog vrij -258
pair nor pas -203
pair nu al -112
pair nul @it -88
pair nul een -172
pair nul zes -184
pair odet , -75
pair of 0 -88
pair of @it -177
pair of de 167
pair of enkel -96
pair of ik 124
pair of is -274
pair of mag -123
pair of mijn 147
pair of op -96
pair of sam -203
pair of zijn -159
pair om 0 272
pair om te -128
pair onder de -72
pair onderhoudt dat -90
pair onderzoek , -113
pair ons buurtfeest -73
pair ons gezin 220
pair ons goud -99
pair ons kor -250
pair ons moeder 84
pair onz dochter 284
pair onz harmonie -110
pair onz jip 287
pair onz lowie 183
pair onz zon 213
pair ook $ -123
pair ook bij -129
pair ook de 115
pair ook vor -274
pair op $ -106
pair op 0 -37
pair op @it -237
pair op de -68
pair op die 83
pair op een 372
pair op het 163
pair op jullie 130
pair op mijn 280
pair op nul -125
pair op papier 101
pair op uw -130
pair op zondag -139
pair open $ -106
pair open gebrok -100
pair open op -79
pair openbar onderzoek -113
pair opgericht @it -231
pair opgericht op -178
pair ophal , -318
pair ophal ? 125
pair oud is -313
pair oud raadhuis -247
pair over de 173
pair over het -176
pair overled in -298
pair paniek $ 138
pair papier van -71
pair parkinson en 218
pair partnerschap $ 128
pair pas 0 -218
pair pas @it -179
pair paspoort geldig -137
pair paspoort verloopt -148
pair peeter , 242
pair per @it -485
pair plant is -96
pair plein . -174
pair plek $ 109
pair put $ -102
pair recht op 52
pair regel vor -129
pair reglement van -95
pair rijksregister @it -184
pair rijksregisternr van -194
pair rijksregisternummer @it -168
pair rijksregisternummer van -248
pair rob is 134
pair rr 0 292
pair sam op -82
pair schepencolleg ? -99
pair sem 0 199
pair sind @it -360
pair sint truid 74
pair sit $ -328
pair snap ik -198
pair speelpleinwek 0 -77
pair speelpleinwerk twee 148
pair speeltuin is -154
pair sta ik -215
pair stad $ 157
pair stad een -230
pair stan ze -96
pair stat 0 -223
pair stat @it -149
pair stat dat -193
pair stat er -362
pair stat fout -106
pair stat ie 108
pair stat in -100
pair stat op 271
pair stond in -102
pair strat afzet -73
pair strat is -100
pair stuk . -160
pair t is -325
pair t m -129
pair t zwembad -166
pair te aalst 50
pair te ieper 245
pair te jong 151
pair te oud 288
pair te trouw -138
pair teg @it -246
pair teg den -148
pair tel 0 186
pair telefon , -240
pair tell adoptiekindjes -87
pair ter wereld 330
pair terwijl ik 151
pair tien , -235
pair toch ? -287
pair tom kan -203
pair tot 0 -304
pair tot @it -220
pair tot hoe -82
pair tot wanner -53
pair trouw @it -185
pair trouw op -125
pair truid . 74
pair tuss 0 -247
pair tuss @it -153
pair twee kinder 160
pair tweeling is 166
pair twintig jar 98
pair u dat 193
pair u mij -172
pair uiterst betaaldatum -157
pair uitstel tot -157
pair uittreksel nodig 69
pair uw collega -61
pair vader ( -105
pair vader is 221
pair vakantieopvang : 241
pair val ik 220
pair valt op 86
pair van 0 164
pair van ? -157
pair van @it -17
pair van dat -235
pair van de 156
pair van den 221
pair van een -166
pair van elk -96
pair van mevrouw -163
pair van mij 132
pair van ons -216
pair van t 221
pair van vor -304
pair vanaf 0 -337
pair vanaf @it -412
pair vanaf wanner -80
pair verf bladdert -90
pair vergunn is -218
pair verhuis ik -106
pair verhuisd . -191
pair verhuiz doorgev -222
pair verhuiz per -78
pair verjaardag is 167
pair verjar op 249
pair verleng . -77
pair verloopt @it -200
pair verschuift van -123
pair verslag van -227
pair verzet , -104
pair verzet nar -110
pair vier op -99
pair volgen het -167
pair vor @it -460
pair vor all -96
pair vor de 316
pair vor een -75
pair vor het -85
pair vor kindjes -87
pair vor men -201
pair vor mijn -174
pair vor mn 260
pair vor ons -184
pair vor onz -139
pair vor uw 230
pair vrij ? -91
pair vroeg jullie -290
pair vrouw 0 128
pair vuilophal verschuift -123
pair waarop ik -84
pair wachtlijst van 153
pair wanner ik 208
pair wanner is -164
pair wanner kan 164
pair wanner moet -173
pair want de -285
pair want ik -127
pair war kan -77
pair warm eten -77
pair was @it -229
pair wat moet -176
pair we dar -188
pair we gratis -73
pair we op -247
pair wek verzet -104
pair wer terug 137
pair werd gebor 177
pair wereld gekom 273
pair wereld op 173
pair werk ging -102
pair wet $ -97
pair wet of 240
pair wie heeft -132
pair wie onderhoudt -90
pair wij gan -143
pair wij op -125
pair wij trouw -111
pair wij verhuiz -96
pair wij vier -138
pair wij will 80
pair wij zijn 64
pair wil de 84
pair wil grag 140
pair wil mijn 205
pair wil wet 158
pair will grag 243
pair won : 184
pair word $ -194
pair word , -138
pair word ? -140
pair word ik 125
pair word op -101
pair wordt dat -185
pair wordt op -132
pair yara 0 199
pair zag het 214
pair ze al 165
pair ze alletwee -96
pair ze werd 177
pair zegt de -248
pair zesd $ 235
pair zesenvijft achtenzevent -88
pair zij is 249
pair zij van 172
pair zijn $ 78
pair zijn , -245
pair zijn ? -212
pair zijn de -208
pair zijn er 152
pair zijn jullie -159
pair zijn op -162
pair zijn teg -102
pair zijn van 185
pair zijnd @it 94
pair zo stat 108
pair zoek , 134
pair zon , 218
pair zondag @it -192
pair zonder afsprak -102
pair zou grag 182
pair zou ik -104
skip ( ) 351
skip ( , 179
skip ( 0 -292
skip ( @it 244
skip ) $ 158
skip , $ -85
skip , ( 158
skip , , 480
skip , . 408
skip , 0 126
skip , : -244
skip , ? -285
skip , adoptiekindjes -87
skip , ben 128
skip , brief 108
skip , da -227
skip , dar -274
skip , dat -380
skip , de 84
skip , doe 120
skip , een -92
skip , er -213
skip , geb 154
skip , gebor 185
skip , gev 59
skip , grag 166
skip , heb 101
skip , heeft 119
skip , hier 231
skip , hij 183
skip , hoe -246
skip , ik 118
skip , in 142
skip , is -75
skip , jar 146
skip , je -106
skip , jullie -112
skip , kan -77
skip , mag 88
skip , man -224
skip , mijn -80
skip , moet 138
skip , nadar -73
skip , nam 211
skip , nieuw -203
skip , nodig -122
skip , nog 295
skip , nu -87
skip , of 95
skip , onderhoudt -90
skip , op -153
skip , oud -313
skip , parkinson 218
skip , sam -203
skip , stat 310
skip , te 311
skip , tot -108
skip , u 124
skip , van 220
skip , vier -160
skip , vind -185
skip , vor -121
skip , vrag -102
skip , wanner -177
skip , was -157
skip , we -186
skip , werk -102
skip , wij -72
skip , ze 71
skip , zij 282
skip , zijn 263
skip , zit 110
skip 0 $ -96
skip 0 ) -44
skip 0 , -65
skip 0 . -235
skip 0 0 25
skip 0 @it -62
skip 0 afsprak -105
skip 0 allebei -158
skip 0 als -197
skip 0 dat -48
skip 0 die -224
skip 0 doet -161
skip 0 en 62
skip 0 gebor 374
skip 0 heb 232
skip 0 het 165
skip 0 hoevel 68
skip 0 ik -142
skip 0 is -201
skip 0 kan -115
skip 0 komt -256
skip 0 m -99
skip 0 mail 261
skip 0 mar 148
skip 0 moet -103
skip 0 na -247
skip 0 nar -226
skip 0 nor -135
skip 0 of -254
skip 0 op 65
skip 0 t -214
skip 0 tot -121
skip 0 van 248
skip 0 vor 102
skip 0 wie -87
skip 0 won 177
skip 0 zij 279
skip 0 zijn 122
skip : $ 265
skip : , -165
skip : . -169
skip : 0 -98
skip : @it 167
skip : bsn 143
skip : de -120
skip : en 258
skip : er -301
skip : is 130
skip : van 274
skip @it $ 84
skip @it . -422
skip @it 0 -162
skip @it : 89
skip @it ? -129
skip @it achtenzevent -88
skip @it afsprak -90
skip @it als -144
skip @it ben 170
skip @it bestat -241
skip @it bij -101
skip @it bsn 185
skip @it dan 119
skip @it de -369
skip @it delfzijl 184
skip @it dus 164
skip @it echt 159
skip @it een -217
skip @it en 95
skip @it er -276
skip @it fes 196
skip @it gat 197
skip @it grag 144
skip @it heb 120
skip @it heeft -56
skip @it het -226
skip @it hier -122
skip @it hij 358
skip @it ie 121
skip @it ik -152
skip @it in -64
skip @it is -86
skip @it jullie 119
skip @it kan 112
skip @it kom 72
skip @it krijg -50
skip @it mag -198
skip @it mar 192
skip @it mijn -95
skip @it moeder 219
skip @it moet -220
skip @it mog -74
skip @it nar -181
skip @it nee 75
skip @it niet 54
skip @it nog -222
skip @it ons 84
skip @it onz -105
skip @it op 64
skip @it sint 131
skip @it stat -84
skip @it trouw -118
skip @it van 201
skip @it vanaf -225
skip @it vor -228
skip @it war -264
skip @it was -273
skip @it welk 284
skip @it wereld 181
skip @it wie -101
skip @it wij -133
skip @it wil 378
skip @it will -252
skip @it wonend 183
skip @it woont 260
skip @it wordt 152
skip @it ze 246
skip @it zij 125
skip @it zijn -217
skip @it zou 254
skip ^ $ 121
skip ^ ) 277
skip ^ , 180
skip ^ . 261
skip ^ 0 -126
skip ^ : 135
skip ^ @it 48
skip ^ aan -260
skip ^ aanvrag -246
skip ^ afzet -73
skip ^ al -274
skip ^ babyborrel -87
skip ^ ben 231
skip ^ besluit -227
skip ^ bestat -99
skip ^ brel -90
skip ^ brief -346
skip ^ bsn -241
skip ^ dan -79
skip ^ datem 162
skip ^ datum 116
skip ^ de -149
skip ^ den -122
skip ^ die -242
skip ^ dochter 281
skip ^ dochtertj 155
skip ^ doorgev -222
skip ^ geboortedag 333
skip ^ geboortedatum 432
skip ^ geldig -120
skip ^ gezin 172
skip ^ harmonie -270
skip ^ heb -99
skip ^ heeft -317
skip ^ het -207
skip ^ huwelijksakt 134
skip ^ identiteitskaart 126
skip ^ ik 51
skip ^ is 220
skip ^ jip 287
skip ^ jongst 259
skip ^ jullie -135
skip ^ kan -203
skip ^ kapel -205
skip ^ klein 152
skip ^ kor -250
skip ^ kreg 204
skip ^ kunt -99
skip ^ lot 245
skip ^ ma 155
skip ^ mar -240
skip ^ me -91
skip ^ mij -216
skip ^ mijn -178
skip ^ mn 243
skip ^ moeder 214
skip ^ moet -149
skip ^ nieuw -196
skip ^ nor 195
skip ^ op 155
skip ^ opgericht -231
skip ^ oud -177
skip ^ oudst 105
skip ^ over -305
skip ^ papier 176
skip ^ paspoort -212
skip ^ plant -121
skip ^ regel -247
skip ^ schol -267
skip ^ speeltuin -160
skip ^ sprek -236
skip ^ stat 106
skip ^ strat -100
skip ^ te 219
skip ^ trouw -121
skip ^ u -133
skip ^ uit 164
skip ^ uiterst -157
skip ^ uw 194
skip ^ vader 143
skip ^ van -240
skip ^ vergader -113
skip ^ vergunn -246
skip ^ verhuiz -195
skip ^ verjaardag 232
skip ^ verschuift -123
skip ^ vier -99
skip ^ voetbalclub -78
skip ^ vor -116
skip ^ werd 234
skip ^ wij -205
skip ^ wil -178
skip ^ word 212
skip ^ zijn -59
skip ^ zijnd 195
skip ^ zoal -64
skip ^ zon 357
skip ^ zondag -192
skip ^ zou -195
skip ^ zwembad -228
skip aalst @it 50
skip aangevraagd @it -215
skip aanvrag $ 128
skip aanvrag moet -123
skip adoptiekindjes ? -87
skip affich tell -87
skip affich ze -96
skip afsprak 0 72
skip afsprak ? -102
skip afsprak @it -382
skip afsprak om -242
skip afzet ons -73
skip al $ -143
skip al , 150
skip al ? 231
skip al in 200
skip al jar 75
skip al maand -151
skip al op -181
skip all gebor -96
skip allebei een 105
skip allebei paspoort -190
skip allen $ 162
skip allez , -79
skip allez de -102
skip als $ -242
skip als , 179
skip als @it 112
skip als helpt 134
skip als mag -203
skip altijd put -102
skip april @it -126
skip archief $ -156
skip asbest ? -266
skip babyborrel vor -87
skip begint $ -249
skip bell nul -99
skip ben $ 202
skip ben , 91
skip ben @it 220
skip ben den 153
skip ben een 153
skip ben gebor 290
skip ben op 377
skip ben van 131
skip besluit @it -187
skip besluit gedateerd -177
skip bestat @it -230
skip bestat jar -138
skip bestat nog -133
skip betaald @it -243
skip betaald be76 -133
skip betaaldatum mijn -157
skip bij ? -181
skip bij de 223
skip bij ingevuld 115
skip binn $ 225
skip binnenlop $ -102
skip bladdert $ -90
skip bloem $ -273
skip brief 0 139
skip brief @it -512
skip bsn , -51
skip bsn 0 143
skip burgemeester $ -246
skip bus $ 143
skip buurtfeest @it -215
skip collega mijn -224
skip da op -96
skip daarvor $ 149
skip dag $ 85
skip dag , 167
skip dag de -296
skip dag ik 179
skip dan $ 58
skip dan 0 170
skip dan ? -91
skip dan @it -200
skip dan de 165
skip dan in 284
skip dan korting 116
skip dan vrij -91
skip dar fotos -118
skip dar van -251
skip dar verslag -152
skip dat $ 37
skip dat ? 69
skip dat @it 160
skip dat bij -183
skip dat de -152
skip dat ik 108
skip dat in -327
skip dat jullie -194
skip dat niet 177
skip dat of -116
skip dat van -236
skip dat vor -88
skip dat want -90
skip dat ze 303
skip dateert @it -196
skip datum $ 93
skip datum ik -163
skip de $ 95
skip de ( -229
skip de , -187
skip de 0 -203
skip de : 125
skip de ? 173
skip de @it 99
skip de al 75
skip de betaaldatum -157
skip de bij 222
skip de bladdert -90
skip de dan -315
skip de dat -161
skip de die 73
skip de een -202
skip de er -134
skip de ging -102
skip de heeft -220
skip de het 109
skip de in 64
skip de is -91
skip de meld -212
skip de niet -101
skip de of -114
skip de op -210
skip de stuk -160
skip de twee 148
skip de van 152
skip de vor -116
skip de vroeg -115
skip de waarop -84
skip de was -130
skip de werd -73
skip de zegt -225
skip de zijn -346
skip den van -118
skip dicht $ -252
skip die $ -128
skip die @it -310
skip die al -192
skip die is -206
skip die op -178
skip die vor -98
skip die zelf 105
skip dob @it 115
skip dochter @it 123
skip dochter de -313
skip dochter gebor 171
skip dochter zij 88
skip doe aangift 120
skip doen @it -174
skip dus 0 -220
skip dus de 221
skip dus ik 200
skip dus jar -184
skip een $ -97
skip een , -55
skip een . -214
skip een ? 69
skip een dat 200
skip een kaart 136
skip een later -110
skip een of -212
skip een over 106
skip een van -153
skip een verzet -104
skip een vor -247
skip eerst elk -96
skip elk ? -148
skip en $ 177
skip en 0 164
skip en @it 251
skip en al 129
skip en altijd -102
skip en dus -169
skip en ik 95
skip en is 165
skip en jar -149
skip en kinder -168
skip en klein 172
skip en op 475
skip en pas -279
skip en wet -183
skip enkel eerst -96
skip er $ -162
skip er @it 152
skip er bij -220
skip er eten -77
skip er het -270
skip er t -107
skip er van 125
skip er vor -78
skip eten $ -77
skip fout de -109
skip fout mijn 232
skip gan @it -133
skip gb 0 128
skip geb $ 367
skip geb , 217
skip geb @it 115
skip geboort @it 162
skip geboortebos all -96
skip geboortebos is -96
skip geboortedag @it 165
skip geboortedag de -84
skip geboortedatum $ 208
skip geboortedatum , -78
skip geboortedatum @it 138
skip geboortedatum de 386
skip geboortedatum en 103
skip geboortedatum mijn 276
skip geboortedatum ons 274
skip gebor $ 53
skip gebor ) 235
skip gebor , -21
skip gebor . 248
skip gebor 0 -221
skip gebor @it 32
skip gebor aalst 211
skip gebor en 191
skip gebor in 115
skip gebor mag -175
skip gebor om 256
skip gebor op 143
skip gebor te 166
skip gebor war 301
skip gebort @it 119
skip gebruikt $ -162
skip gedan teg -102
skip gegeven de 196
skip geldig @it -120
skip geldt geboortebos -96
skip geldt ook -209
skip gemeent $ -80
skip gen $ 129
skip geopend @it -144
skip geplant @it -238
skip gesticht @it -156
skip gezin $ -96
skip gezin ik 172
skip ging op -92
skip ging zijn -102
skip glijban . -160
skip goud , -99
skip grag een 210
skip grag met 193
skip grag stand 266
skip grap $ 173
skip gratis $ 91
skip gsm 0 186
skip har $ 86
skip har is -113
skip harmonie gesticht -156
skip heb afsprak -125
skip heb niet 296
skip heb op -76
skip heb recht 103
skip heeft en 161
skip heeft gen 141
skip het $ -314
skip het , -147
skip het . -219
skip het : -264
skip het ? -228
skip het de -218
skip het een -73
skip het en 188
skip het in 56
skip het is 75
skip het of 140
skip het op 218
skip het open -102
skip het raadhuis -247
skip het van 86
skip het vor -118
skip het wordt -132
skip hier de -263
skip hier het 174
skip hij @it -161
skip hoe dat -206
skip hoe mag -216
skip hoe we 106
skip hoevel krijg 132
skip hoevel mag -233
skip huwelijk getrouwd -99
skip huwelijksakt mij 134
skip id onz -329
skip id ophal 125
skip id vor 83
skip ie me 108
skip iemand het -99
skip iet $ 210
skip ik al -137
skip ik ben 330
skip ik een 38
skip ik gebor 248
skip ik geldt -88
skip ik gen -66
skip ik grag 180
skip ik helemal -198
skip ik het -421
skip ik klopt -126
skip ik korting 98
skip ik lez -102
skip ik nar 77
skip ik niet 243
skip ik per -196
skip ik stemm 274
skip ik toch 240
skip ik tot -205
skip ik trouw 163
skip ik van 218
skip in $ 80
skip in , -75
skip in . -238
skip in @it -116
skip in archief -305
skip in brief 102
skip in gemeent -81
skip in nog -181
skip in oud -252
skip in paspoort 134
skip in stad 188
skip in system 159
skip in ter 129
skip in truid 74
skip in van 173
skip in zwembad 159
skip ingewijd @it -209
skip inschrijv de -190
skip is $ 36
skip is , 459
skip is . 268
skip is 0 -367
skip is @it -84
skip is dag -159
skip is de -256
skip is dus 296
skip is een -242
skip is en 130
skip is geboortedatum 239
skip is gebor 208
skip is gebrok -100
skip is glijban -160
skip is iet 221
skip is in 58
skip is kindjes -87
skip is loket -107
skip is niet 175
skip is nog -145
skip is nu -96
skip is te 173
skip is toch -265
skip is van 148
skip is warm -77
skip is wek -104
skip jar $ -58
skip jar . -246
skip jar komt -246
skip jar we -247
skip je $ 213
skip jullie : 181
skip jullie ? 136
skip jullie heeft 108
skip jullie het -291
skip jullie op -145
skip jullie van -294
skip juni @it -90
skip juni zonder -105
skip kaart ? 125
skip kaart mijn -68
skip kan 0 -135
skip kan al 89
skip kan die -137
skip kan nog 121
skip kan op -121
skip kenmerk 0 -151
skip kid van -254
skip kinder na -264
skip kinder wout 148
skip kindj odet -75
skip kindjes tuss -125
skip komt $ 96
skip komt burgemeester -246
skip komt een 153
skip komt iemand -99
skip korting het 141
skip krijg dar -213
skip krijg de -111
skip krijg een 92
skip krijg gratis -73
skip kunt bell -99
skip kunt mij -197
skip kwam wereld 173
skip lammetjes de -129
skip lang vor 94
skip las , -189
skip levenslicht @it 283
skip licht @it 245
skip lijst de 244
skip loopt @it -119
skip mag $ -273
skip mag al 139
skip mag dan 282
skip mag een 100
skip mag uitstel -157
skip mag zomar -232
skip mail . 291
skip man $ -216
skip man gb 128
skip mar de 290
skip me , 108
skip me @it 309
skip me is 258
skip mee $ -108
skip mee het 326
skip meedoen de 148
skip mei $ 112
skip men tuss -198
skip mer het -155
skip met $ 345
skip met 0 -199
skip mij @it 78
skip mij de -277
skip mij op -243
skip mij rob 134
skip mijn $ -177
skip mijn ( 221
skip mijn @it 152
skip mijn al 100
skip mijn in -118
skip mijn is -42
skip mijn stat 189
skip mijn van -316
skip mn ( 130
skip mn is 87
skip mn verloopt -100
skip mobiel 0 170
skip moet daarvor -79
skip moet dat -98
skip moet vor -123
skip moet zelf 142
skip moet zijn 184
skip mog allebei 105
skip mog op -226
skip muurschilderij de -90
skip na $ -262
skip na herfstvakantie 154
skip nadar we -73
skip nam , -160
skip nam : 234
skip nar 0 -201
skip nar ? 112
skip nar en -130
skip ne $ -102
skip negenennegent @it -257
skip niet $ -299
skip niet , 149
skip niet de 154
skip niet moet 319
skip nieuw , -236
skip nieuw van 221
skip nog ? -109
skip nog de 204
skip nog in -141
skip nog mee -181
skip nog op 119
skip nog vor -89
skip nor , 194
skip nor 0 -158
skip nota de -118
skip nu 0 132
skip nu de 322
skip nu verleng -120
skip nul neg -237
skip nul nul -184
skip nul zesenvijft -88
skip nummer 0 -211
skip odet gebor -75
skip of 0 -105
skip of ? -207
skip of @it 134
skip of dat -197
skip of de -110
skip of juni -105
skip of nog 101
skip of zonder -90
skip om , 229
skip onderhoudt muurschilderij -90
skip ons $ 251
skip ons , -192
skip ons : 76
skip ons bestat -134
skip ons huwelijk -99
skip ons is 44
skip ons van -73
skip ontvang $ -214
skip onz , -170
skip onz van -232
skip op $ -127
skip op , -70
skip op . 82
skip op 0 -246
skip op ? -227
skip op @it -250
skip op aanslag -157
skip op adres 226
skip op affich -142
skip op als -208
skip op ben 182
skip op bus 169
skip op dor -236
skip op en -23
skip op gevel -110
skip op heb -157
skip op in 305
skip op is -310
skip op juni -90
skip op kan 121
skip op lijst 189
skip op markt -94
skip op nar -76
skip op nieuw -252
skip op of -120
skip op plein -174
skip op rijbewijs 251
skip op seniorenpas 222
skip op sit -66
skip op stat -95
skip op te 96
skip op ter 181
skip op van 73
skip op vor -242
skip op wachtlijst 153
skip open @it -117
skip open vanaf -100
skip openbar , -113
skip opgericht @it -178
skip ophal $ 125
skip oud $ 134
skip oud . 75
skip oud van -313
skip over , -137
skip pas 0 65
skip pasfoto $ 106
skip paspoort @it -200
skip paspoort jullie 108
skip paspoort of -203
skip per $ -171
skip per nar -163
skip per van -124
skip per verhuis -106
skip per verhuiz -118
skip peter , -147
skip plant da -96
skip plein $ -174
skip regel men -198
skip reglement @it -95
skip rijksregister 0 -213
skip rijksregister nul -250
skip rijksregisternr @it -243
skip rijksregisternummer 0 -168
skip rijksregisternummer @it -214
skip rijksregisternummer mijn -247
skip rob zoek 134
skip rr . 292
skip sam 0 -197
skip samira , 238
skip schepencolleg $ -99
skip sem gebor 199
skip sind , -222
skip sind ligt -85
skip sint . 93
skip snap niet -198
skip speelpleinwek , -77
skip speelpleinwerk kinder 148
skip speeltuin geopend -154
skip stadhuis $ 158
skip stan alletwee -96
skip stat $ -128
skip stat , -226
skip stat @it -169
skip stat de 136
skip stat in 86
skip stat niet -99
skip stat op -204
skip stond de -102
skip strat $ -139
skip strat open -100
skip strat vor -73
skip stuk $ -160
skip t $ 99
skip t , -107
skip t @it -129
skip t een -104
skip t nu -102
skip t of 123
skip t vor 108
skip te $ 181
skip te , 350
skip te ? 168
skip te @it -165
skip te den 119
skip te en 120
skip te in -273
skip te op 286
skip tel 0 220
skip tell mee -87
skip ter gekom 221
skip ter op 173
skip thorbeck @it -209
skip toch $ -287
skip tom 0 -135
skip tot , -227
skip tot 0 -116
skip tot ? -140
skip tot augustus -105
skip tot kan -83
skip tot lat -82
skip trouw , -188
skip trouw @it -207
skip trouw in 86
skip truid $ 74
skip tuss en -153
skip twee : 148
skip tweeling @it 256
skip u $ 204
skip u inschrijv -197
skip uiterst op -157
skip uw nog -355
skip uw stat -109
skip uw vroeg -94
skip vader @it -105
skip vakantieopvang sar 241
skip val dan 220
skip van $ -25
skip van , 180
skip van . 37
skip van 0 -224
skip van ? -74
skip van @it 59
skip van brief -255
skip van dus 188
skip van en 244
skip van gezin -96
skip van ik 160
skip van is -62
skip van kinderboerderij -129
skip van klein -175
skip van moeder -180
skip van nar -178
skip van niet -256
skip van of 109
skip van over -142
skip van schepencolleg -99
skip van stad 130
skip van stat -102
skip van stond -83
skip van t 105
skip van te -151
skip van tot -269
skip van tweeling 256
skip van vakantieopvang 241
skip van vor 161
skip van vrouw -135
skip van zon -127
skip vanaf won -174
skip verf af -90
skip vergader @it -93
skip verhuisd $ -191
skip verhuiz @it -96
skip verhuiz de -132
skip verjaardag @it 165
skip verjar @it 249
skip verleng $ -77
skip verloopt , -200
skip vernem de -291
skip verzet een -110
skip verzet zijnd -104
skip vier @it -115
skip vor buurtfeest -73
skip vor en 85
skip vor gebor -395
skip vor id -68
skip vor kid -100
skip vor kindjes -96
skip vor lijst 244
skip vor of -184
skip vor speelpleinwerk 148
skip vrag een -194
skip vrij $ -91
skip vrouw gb 128
skip vuilophal van -123
skip waarop gebor 184
skip wachtlijst de 153
skip wanner de -112
skip wanner je -91
skip want verf -90
skip war dat 81
skip war ik -132
skip warm ? -77
skip was 0 -85
skip was @it -100
skip we ? -73
skip we @it -230
skip we de -224
skip we een 102
skip wek , -104
skip welk moet 174
skip werd op 168
skip wereld , 181
skip wereld @it 173
skip werk gedan -102
skip wet de 260
skip wet ik 124
skip wie dat -176
skip wij @it -232
skip wij aan 90
skip wij een -142
skip wij grag 243
skip wij op -198
skip wij per -114
skip wij van 134
skip wil nam 225
skip wil of 124
skip wil rijbewijs 89
skip will van -227
skip wonend 0 235
skip woont 0 -194
skip word $ -305
skip word 0 125
skip wordt @it -132
skip yara gebor 199
skip zag levenslicht 278
skip ze $ 75
skip ze gebor 177
skip ze stat -244
skip zegt affich -87
skip zelf id 105
skip zij 0 197
skip zij @it -119
skip zij gebor 123
skip zij van 88
skip zijn $ -144
skip zijn 0 -56
skip zijn op -201
skip zijn van 140
skip zijn verkiez -129
skip zo ie 108
skip zoal de 132
skip zoek wij 134
skip zon , 186
skip zon gebor 387
skip zonder binnenlop -102
topic @ability -24
topic @body -97
topic @building -110
topic @business -109
topic @firstPerson 30
topic @general -417
topic @handled -50
topic @hardly -16
topic @has -102
topic @home 150
topic @mind 133
topic @mine -64
topic @nuisance -201
topic @ofPerson 204
topic @ownPostcode -83
topic @patient 11
topic @place -37
topic @plainly 174
topic @relative 278
topic @somebody -34
topic @vehicle 39
topicAnywhere @ability -72
topicAnywhere @body -224
topicAnywhere @building -155
topicAnywhere @business -8
topicAnywhere @firstPerson 153
topicAnywhere @general -502
topicAnywhere @handled -93
topicAnywhere @hardly 39
topicAnywhere @has -46
topicAnywhere @home 198
topicAnywhere @mind 179
topicAnywhere @mine 57
topicAnywhere @mine-phrase 79
topicAnywhere @nuisance -96
topicAnywhere @nuisance-phrase -250
topicAnywhere @ofPerson 217
topicAnywhere @organisation -13
topicAnywhere @ownPostcode 62
topicAnywhere @patient 89
topicAnywhere @place 20
topicAnywhere @plainly 324
topicAnywhere @relative 425
topicAnywhere @somebody 102
topicAnywhere @vehicle 139
topicBefore @ability -151
topicBefore @access 84
topicBefore @building -329
topicBefore @business -227
topicBefore @firstPerson 108
topicBefore @general -464
topicBefore @handled -26
topicBefore @hardly 231
topicBefore @has -68
topicBefore @home 42
topicBefore @mine -43
topicBefore @mine-phrase -221
topicBefore @nuisance 175
topicBefore @ofPerson -4
topicBefore @organisation -310
topicBefore @ownPostcode -48
topicBefore @place -40
topicBefore @plainly 109
topicBefore @relative 344
topicBefore @somebody -30
topicBefore @vehicle -192
topicBeside @ability -186
topicBeside @access -235
topicBeside @building -164
topicBeside @business -180
topicBeside @firstPerson 201
topicBeside @general -342
topicBeside @has -134
topicBeside @home 216
topicBeside @nuisance -149
topicBeside @ofPerson 202
topicBeside @organisation -171
topicBeside @plainly 166
topicBeside @somebody -62
topicEarlier @ability 162
topicEarlier @access 257
topicEarlier @building -328
topicEarlier @business -147
topicEarlier @firstPerson 173
topicEarlier @handled -221
topicEarlier @has -48
topicEarlier @home 166
topicEarlier @mind -166
topicEarlier @mine 227
topicEarlier @ofPerson 183
topicEarlier @ownPostcode 174
topicEarlier @patient -47
topicEarlier @place -166
topicEarlier @plainly 134
topicEarlier @relative 313
topicEarlier @somebody 174
topicNear @ability -56
topicNear @building 69
topicNear @business -58
topicNear @firstPerson 142
topicNear @general -387
topicNear @handled -278
topicNear @has -105
topicNear @home 118
topicNear @mine -173
topicNear @mine-phrase -239
topicNear @nuisance -189
topicNear @ofPerson 46
topicNear @ownPostcode -54
topicNear @plainly 72
topicNear @relative 259
topicNear @somebody -61
topicNear @vehicle -260
twoBefore , 0 -206
twoBefore , gebor -196
twoBefore 0 , 97
twoBefore 0 0 57
twoBefore 0 april -126
twoBefore 0 en 217
twoBefore 0 juni -90
twoBefore 0 t -99
twoBefore ^ afsprak -234
twoBefore ^ ben 231
twoBefore ^ dob 115
twoBefore ^ en 123
twoBefore ^ geb 107
twoBefore ^ geboort 162
twoBefore ^ geboortedatum 96
twoBefore ^ gebor 438
twoBefore ^ gebort 119
twoBefore ^ ik 157
twoBefore ^ mijn 152
twoBefore ^ trouw -307
twoBefore ^ verjar 184
twoBefore ^ we -230
twoBefore ^ wij -208
twoBefore be76 0 -133
twoBefore ben gebor 278
twoBefore bis , -93
twoBefore de klein -90
twoBefore dochter is 214
twoBefore een afsprak -249
twoBefore gebor is -207
twoBefore het levenslicht 283
twoBefore ik ben 165
twoBefore is 0 -233
twoBefore is gebor 91
twoBefore is geopend -144
twoBefore is gesticht -156
twoBefore is ingewijd -170
twoBefore is opgericht -178
twoBefore jullie brief -453
twoBefore kan ik -105
twoBefore kindjes gebor -181
twoBefore mijn geboortedag 165
twoBefore mijn geboortedatum 240
twoBefore te aalst 50
twoBefore ter wereld 173
twoBefore werd gebor 177
twoBefore wij gan -143
twoBefore wij trouw -80
twoBefore wij verhuiz -96
twoBefore zij is 230
word ! -208
word $ -9
word ( 260
word ) 432
word , 105
word . -240
word 0 -55
word : 92
word ? -125
word @it -9
word ^ -9
word aan -349
word aangegev -110
word aangev 294
word aanslag -157
word aanvrag -46
word acht -192
word achtenzevent -88
word achter 76
word achternam 187
word adoptiekindjes -87
word adres 236
word adreswijz -128
word af 215
word affich -188
word afsprak -369
word afzet -73
word al 187
word aleppo 92
word all -248
word allebei 58
word allen 199
word alles 161
word alletwee -96
word allez -86
word als 69
word altijd 192
word ambtenar -127
word ander -112
word antwoord -320
word aow 214
word app 54
word april -245
word archief -305
word asbest -319
word asfalt -85
word ass -87
word augustus -215
word auto 185
word autos -178
word b 112
word babyborrel -87
word ban -300
word basisschol 138
word be76 -133
word begint -218
word bel -81
word bell -99
word belt -106
word ben 490
word besluit -256
word best -139
word bestat -361
word bestemmingsplan -150
word betaald -377
word betaaldatum -157
word betal -201
word bezwar -159
word bib 120
word bij 114
word bijstand -197
word bijzonder -162
word binn 20
word binnenlop -102
word bis -93
word bladdert -90
word blijft -138
word bloem -280
word bord -82
word bordj -244
word bos 139
word bouwjar -109
word braderie -113
word brel -90
word brief 87
word brug -154
word brugg -99
word bsn -164
word buit -219
word burgemeester 99
word bus 64
word buurt -202
word buurtfeest -210
word centrum -176
word claes 292
word collega -153
word containerpark -151
word crech 273
word da 179
word daarvor -66
word dag 82
word dan 30
word dar -415
word dat 99
word dateert -196
word datem 162
word datum 314
word de -39
word december -141
word delfzijl 184
word den -31
word der 249
word deur -305
word dez 153
word dezelfd -186
word dicht -263
word die -82
word dijk -109
word dit -48
word dob 151
word dochter 169
word dochtertj 155
word doe 169
word doen -280
word doet -276
word doorgestuurd 123
word doorgev -235
word dor -86
word dossier -147
word dus 392
word echt 298
word een -127
word eerst -71
word elk -259
word emma 162
word en 266
word enkel -96
word er -277
word ergen -174
word eritrea 150
word eten -59
word euh -111
word even 224
word februari -146
word feest -158
word feestj -147
word fes 196
word fien 245
word folder -258
word for 265
word formulier 130
word foto -222
word fotos -258
word fout 56
word fusie -324
word ga 178
word gas -112
word gat -172
word gb 239
word ge -43
word geacht -207
word geb 387
word gebdatum 224
word geboort 71
word geboorteaangift -203
word geboortedag 120
word geboortedatum 148
word geboortedtm 210
word gebor 150
word geborenop 244
word gebort 134
word gebortedatum 187
word gebrok -100
word gedan -58
word gedateerd -227
word gegeven 244
word gehad 256
word gekom 273
word geldig -178
word geldt -314
word gemeent -143
word gemeentehuis -266
word gemeenterad -244
word gen -209
word genoeg 164
word genom -230
word geopend -144
word gescheid -285
word gesticht -160
word gestrooid -170
word getrouwd -404
word gev 59
word gevel -110
word gevond -168
word gevraagd 331
word geweest -265
word gewon -83
word gezell -246
word gezin 58
word ging -109
word glijban -160
word goed -244
word goedgekeurd -78
word grag 72
word grap 173
word gratis -46
word groep -107
word groet -128
word grot -136
word gsm -59
word haha -86
word hal 257
word har -36
word harmonie -270
word hebb -129
word heeft 158
word hel 204
word helemal -198
word helpt 134
word hem 203
word herdenk -356
word herfstvakantie 154
word herinner -224
word het -82
word hier -41
word hij 293
word hoe -176
word hoekstra -151
word hoevel 365
word hoever 183
word hoi -64
word hond -323
word hondenbelast -270
word honderd -80
word houd -313
word huwelijk -176
word huwelijksakt 134
word id 209
word identiteitskaart 126
word ie 171
word iederen -243
word iemand -63
word ieper 330
word iet 54
word ik 46
word indien -183
word ingang -173
word ingedi -310
word ingeschrev 204
word ingevuld 115
word ingewijd -233
word instapklas 184
word ja 187
word jacques -90
word jar -211
word jarig -134
word je -80
word jeugdhuis -182
word jip 287
word jolien 247
word jong 169
word jongst 195
word jubilariss 226
word jubileum -190
word juist 101
word juli -147
word jullie 185
word juni -146
word k 160
word kaart 225
word kalender -201
word kan 51
word kap -162
word kapel -205
word kapot -141
word kenmerk -227
word kerkhof 156
word kerkj -139
word kerkplein -125
word kermis -137
word kerstbom -115
word kes 339
word kievitstrat 196
word kijk -194
word kind 307
word kinder -121
word kinderboerderij -143
word kindjes -209
word klar 51
word klas -179
word klein 126
word kleuter 224
word klopt -245
word kom -193
word komt 124
word koningsdag -158
word konink -154
word korting 179
word krant -150
word kreg 248
word krijg 82
word krijgt 215
word kunt -178
word kwam 205
word kwijt -214
word laatst -116
word lag -147
word lammetjes -129
word lamp -231
word land 130
word langer -238
word langskom 207
word las -204
word lat -149
word later -110
word leeftijd 266
word les -335
word levenslicht 243
word lez -102
word licht 191
word lier -190
word ligt -118
word lijn -206
word lijst 326
word loket 92
word loopt -311
word los -285
word lot 263
word lowie 154
word m -231
word maand -151
word mag -144
word mail 109
word mak -182
word man -232
word mar -245
word markt -139
word mee 19
word meedoen 148
word mei -114
word meidoornlan -187
word meisj 288
word meld -257
word men -56
word mer -84
word meter 93
word mevrouw 37
word mij -35
word mijn -25
word mn 63
word mobiel 232
word moest 142
word moet -102
word mog -282
word monitor 109
word monument -127
word morg -302
word muurschilderij -90
word na -293
word nadar -233
word nam 184
word namen -88
word nar -173
word national 83
word nationaliteit 312
word ne 52
word neg -360
word negenennegent -378
word nel 237
word net 381
word niemand 65
word niet 74
word nodig -73
word nog 34
word nooit 131
word nor 98
word nota -118
word notaris -260
word nou -201
word november 134
word nul -389
word nummer -186
word of -14
word okt 168
word omzet -112
word onder -145
word onderhoudt -90
word onderzoek -113
word ons 41
word ontvang -214
word onz -61
word ook -57
word op -139
word opa 175
word open -347
word openbar -113
word openingstijd -211
word opgericht -321
word oud 175
word oudst 74
word over -260
word overled -306
word overlijd -120
word pand -220
word paniek 138
word papier 84
word parkeervergunn -70
word parkinson 218
word parochiezal -162
word partnerschap 128
word pas 246
word pasfoto 106
word paspoort -203
word peeter 242
word penning -75
word penningmeester -200
word per -354
word peter 156
word plant -121
word plat 57
word plein -196
word plek 113
word plusser 138
word pot 159
word precies -233
word put -100
word raadhuis -247
word raadzal -164
word recht -36
word regel -219
word reglement -95
word reken -301
word rest 74
word rijdt 114
word rijksregister -364
word rijksregisternr -343
word rijksregisternummer -420
word rijst -263
word rob 134
word rommelmarkt -132
word rond -279
word sam -82
word samira 238
word sar 241
word schepencolleg -99
word schol -95
word sem 211
word seniorenpas 112
word sind -492
word sint 108
word sit -121
word smet 140
word snap -198
word social 212
word sorry -143
word spanj -190
word speelplein 111
word speelpleinwek -77
word speelpleinwerk 161
word speeltuin 108
word sprek -236
word sta -168
word stad 79
word stadhuis 122
word stan 151
word start 162
word stat -79
word stempas 201
word sten -140
word stichting -208
word stijn 174
word stoet -177
word stond -258
word straatfeest -219
word strat -171
word stuk -281
word system 208
word t 171
word te 240
word teg -303
word tel 286
word telefon -350
word tell -87
word tent -192
word ter -41
word terug -213
word terwijl 151
word teun 241
word thorbeck -209
word tien -235
word tijd -255
word tm -100
word toch -195
word toe -161
word toelag 99
word tom 82
word tot -345
word tractor -176
word trouw -98
word trouwzal -236
word truid 74
word turkij -238
word tuss -317
word twee 67
word tweeling 228
word twintig 98
word u 87
word uit 120
word uiterst -178
word uitstel -157
word uittreksel 277
word uur -258
word uw -185
word vader 205
word vakantieopvang 241
word val 220
word valt -164
word van -43
word vanaf -248
word vannacht 125
word verf -90
word vergader -217
word verget 171
word vergunn -305
word verhuis -197
word verhuisd -191
word verjar 249
word verkiez -129
word verleng -55
word verlengd -100
word verloopt -172
word vernem -291
word vernieuwd 90
word verschuift -123
word vervalt -131
word verwerkt 213
word verzet -148
word vier -107
word vind 79
word vo 130
word voetbalclub -78
word volgen -209
word volgend -169
word vor 151
word vorig -86
word vraagt -256
word vrij -377
word vroeg -82
word vrouw -78
word vuilophal -123
word waarom -367
word waarop -162
word wachtlijst 153
word wag -200
word wanner -68
word want -415
word war -174
word warm -77
word was -331
word wat -188
word we -139
word wek -145
word wel 188
word welk 332
word wer -144
word werd -37
word wereld 372
word werkdag -208
word werkt -167
word wet 176
word wie -369
word wij -185
word wil 120
word will -184
word woensdag -101
word won 251
word wonend 235
word woning -197
word woond -180
word woont 66
word word -335
word wordt -45
word wout 148
word yara 266
word zag 155
word zal -212
word zaliger -307
word ze 177
word zeg -214
word zegg 217
word zegt -404
word zei -95
word zeker -68
word zelf 203
word zes -242
word zesd 235
word zesenvijft -125
word zie -160
word ziekenhuis 116
word ziet -80
word zij 358
word zijn 27
word zijnd 94
word zing 95
word zoal 110
word zoek 177
word zoiet -237
word zomar -232
word zon 356
word zondag -267
word zonder -153
word zoontj 126
word zoud -171
word zuster -88
word zutph 200
word zwembad -109
word zwemles 222
`,
};
