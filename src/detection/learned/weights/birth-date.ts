import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 459 candidates that are, 505 that are not.
 * On families it was not taught on:
 * - above -1: found 94.6 %, wrongly 12.7 %
 * - above -0.5: found 92.8 %, wrongly 7.9 %
 * - above 0: found 90.0 %, wrongly 5.5 %
 * - above 0.5: found 87.4 %, wrongly 5.1 %
 * - above 1: found 85.2 %, wrongly 2.8 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:cf24d020a26f862820c97032de70f9362c69097a9b8ca9d1797d514fc1bf6716",
  intercept: -0.636,
  weights: `
before , -170
before 0 -15
before : 22
before ^ -25
before aan -320
before aangevraagd 254
before aanvrag -82
before adreswijz -132
before all -236
before april -179
before aub -159
before be76 -139
before bel -128
before bell -117
before belt -92
before ben 321
before betaald -139
before bij 223
before bos 150
before brief -84
before brug -156
before bsn -199
before dag 131
before dat 165
before de -410
before den -60
before dez -105
before die -68
before dochter 138
before dochtertj 140
before een -244
before eerst 175
before en -32
before er -164
before februari -148
before fout 283
before gat -135
before geboorteaangift -181
before geboortebos -196
before geboortedatum 474
before gebor -235
before gebortedatum 202
before gegeven 167
before gemeent -254
before gemeentehuis -274
before gen -240
before ging -107
before goedemorg 153
before har -245
before harmonie -194
before heb -429
before heeft -159
before het 96
before hier -147
before hij 212
before huwelijk -184
before id 101
before ik 174
before in 156
before is -155
before jar -181
before jeugdhuis -193
before jip 236
before jongst 180
before juli -197
before k 171
before kan -284
before kapel -125
before kermis -163
before kind 151
before kinder -290
before kinderboerderij -163
before kindj 301
before kindjes -199
before klar 152
before kreg 163
before kwam 154
before lamp -241
before lot 358
before lowie -224
before ma 188
before mag -190
before man 172
before me -199
before mei -83
before met -88
before mevrouw 82
before mijn -163
before mn 167
before moet 127
before mog -128
before nam 354
before nar -182
before niet 254
before nieuw -310
before nog 169
before nor 137
before nul -300
before odet 257
before of -309
before ons -29
before onz -98
before open -92
before oud -291
before over -227
before overled -199
before paspoort -355
before regel -180
before rijbewijs -237
before rijksregister -160
before rijksregisternr -199
before rijksregisternummer -195
before samira 203
before schol -79
before sem 210
before speeltuin -176
before stat 151
before straatfeest -173
before strat -102
before t -265
before te 169
before ter 114
before tuss -216
before tweeling 114
before u -222
before uittreksel 160
before uw -144
before vader 129
before van -201
before vergunn -157
before verjaardag -206
before voetbalclub -168
before vor -43
before vrouw 173
before vuilophal -108
before waarop -151
before was -300
before we -319
before werd 95
before werk 133
before wij -180
before will -82
before woning -152
before word -124
before wordt -273
before yara 145
before zag 169
before ze -76
before zij 328
before zijn 259
before zon 322
before zoontj 117
before zwembad -223
before1 ( 249
before1 , 449
before1 0 -257
before1 ^ 220
before1 afsprak -272
before1 ben 256
before1 datem 155
before1 datum 173
before1 den 102
before1 gb 179
before1 geb 143
before1 gebdatum 166
before1 geboortedtm 182
before1 gebor 254
before1 geborenop 247
before1 gedateerd -201
before1 ingang -145
before1 is 350
before1 kom -237
before1 m -104
before1 met -255
before1 moet 155
before1 na -363
before1 neg -295
before1 nul -96
before1 of -168
before1 op -216
before1 opgericht -281
before1 pas -213
before1 per -493
before1 rijksregister -204
before1 rijksregisternummer -132
before1 sind -352
before1 stat -192
before1 teg -261
before1 tot -215
before1 trouw -148
before1 tuss -148
before1 vanaf -367
before1 verloopt -221
before1 vor -394
before1 was -207
before1 zijnd 72
before1 zondag -198
before2 ( 292
before2 , 31
before2 0 -67
before2 : 199
before2 ^ 93
before2 aalst 84
before2 aangevraagd -232
before2 afsprak -312
before2 als 67
before2 april -103
before2 ben 179
before2 besluit -208
before2 bestat -273
before2 betaald -203
before2 brief -376
before2 buurtfeest -194
before2 dan -251
before2 dat 168
before2 dateert -197
before2 de 116
before2 die -318
before2 dob 151
before2 dochter 125
before2 doen -151
before2 en 265
before2 er 243
before2 gan -130
before2 geb 186
before2 geboort 155
before2 geboortedag 266
before2 geboortedatum 133
before2 gebor 42
before2 gebort 105
before2 geldig -142
before2 geopend -147
before2 geplant -259
before2 gesticht -122
before2 het 72
before2 hij -158
before2 ik 84
before2 in -122
before2 ingewijd -126
before2 is -117
before2 juni -120
before2 levenslicht 329
before2 licht 238
before2 loopt -92
before2 me 343
before2 mijn 182
before2 negenennegent -248
before2 of 166
before2 op -280
before2 open -115
before2 opgericht -208
before2 paspoort -221
before2 reglement -121
before2 rijksregisternr -255
before2 rijksregisternummer -211
before2 stat -244
before2 t -104
before2 te -173
before2 thorbeck -131
before2 trouw -165
before2 tweeling 263
before2 vader -83
before2 van 40
before2 vergader -74
before2 verhuiz -117
before2 verjaardag 163
before2 verjar 242
before2 vier -114
before2 was -126
before2 we -157
before2 wereld 154
before2 wij -263
before2 wordt -154
before2 zijn 57
behind ! -157
behind $ -102
behind ( -82
behind ) 122
behind , -100
behind . -73
behind 0 152
behind : 183
behind ? -260
behind aan 196
behind aangift 258
behind aanvrag -161
behind achter 99
behind adres 221
behind affich -112
behind afsprak -74
behind al 103
behind allen 268
behind als 119
behind altijd 108
behind ambtenar -272
behind archief -182
behind asbest -152
behind asfalt -169
behind aub 118
behind augustus -219
behind ben 141
behind bestat -141
behind bestemmingsplan -104
behind bezwar -137
behind bij 174
behind binn -77
behind binnenlop -120
behind brief 128
behind bus 220
behind centrum -180
behind containerpark -162
behind crech 203
behind da 198
behind dag -75
behind dan 110
behind dar -410
behind datum 294
behind de -31
behind december -147
behind demo 114
behind den -162
behind denk 152
behind dez -157
behind dicht -165
behind die -90
behind dijk -233
behind dit 55
behind doe 143
behind doet -231
behind dor -107
behind dorp 123
behind dus 225
behind een -81
behind eerst 75
behind en -53
behind er -279
behind ergen -236
behind eten -131
behind fotos -276
behind fout -175
behind geb 255
behind geboortebos 280
behind geboortedatum 253
behind gebor 179
behind gekom 209
behind gen 81
behind genoeg 153
behind gestrooid -119
behind getrouwd -261
behind gev 106
behind grag 119
behind groep -247
behind har 167
behind heb 216
behind heeft 202
behind hem 196
behind het 220
behind hier 280
behind hij 290
behind hoe -66
behind hondenbelast -219
behind houd -315
behind id 169
behind iemand -271
behind iet 165
behind is 60
behind jar -84
behind je -78
behind jubileum -207
behind jullie -433
behind juni -143
behind kaart 117
behind kan 147
behind ker 126
behind kinder -101
behind kleuter 225
behind klopt -363
behind kom -249
behind komt -244
behind korting 125
behind krijg -55
behind kunt -136
behind las -163
behind lat -145
behind leerplicht 247
behind man -236
behind me 89
behind mee 279
behind meedoen 135
behind men 63
behind mer -133
behind met 108
behind mijn 134
behind moet -295
behind mog -227
behind na 109
behind nam 206
behind nar 37
behind ne -213
behind net 228
behind niet 237
behind nieuw -274
behind nog 120
behind nu 107
behind okt 83
behind onderhoudt -82
behind ook -73
behind oud -230
behind over 71
behind parkinson 208
behind pas -129
behind paspoort 192
behind put -61
behind raadhuis -273
behind raadzal -130
behind recht 148
behind rijbewijs 277
behind rijst -292
behind schol 132
behind sit -202
behind stadhuis 252
behind stan 226
behind stat -59
behind stemm 209
behind stempas 149
behind strat -182
behind t -92
behind tel 197
behind terug -152
behind tijd -171
behind toch -283
behind toen 180
behind tot -280
behind trouw 133
behind trouwzal -204
behind turkij -179
behind twee 213
behind twintig 99
behind u 309
behind uit 128
behind uittreksel 188
behind uur -219
behind uw -344
behind van -86
behind verhuiz 118
behind vind -74
behind vor 359
behind vrag -99
behind waarop -77
behind wachtlijst 205
behind wag -216
behind wanner 63
behind want -221
behind war 117
behind we -188
behind welk 233
behind werk -232
behind wet 215
behind wie -130
behind wij -179
behind wil 68
behind won 212
behind woont 88
behind word -210
behind zal -233
behind ze -67
behind zegg 148
behind zegt -171
behind zelf 190
behind zij 253
behind zijn -65
behind zit 56
behind zoek -209
behind zoiet -226
behind zon 175
behind zonder -143
behind1 ! -244
behind1 $ 142
behind1 ( 122
behind1 ) 494
behind1 , 179
behind1 . 21
behind1 0 -319
behind1 : -138
behind1 ? -286
behind1 als 170
behind1 ben 89
behind1 bestat -153
behind1 bsn 152
behind1 dor -215
behind1 dus 257
behind1 en 235
behind1 geb 219
behind1 gebor 98
behind1 het -203
behind1 ik 112
behind1 in 116
behind1 is -160
behind1 kan 64
behind1 ligt -74
behind1 mag 134
behind1 mar -161
behind1 met 77
behind1 mevrouw 168
behind1 nar -253
behind1 niet -242
behind1 nog -227
behind1 of -288
behind1 om 93
behind1 op -60
behind1 open -91
behind1 over -199
behind1 overled -180
behind1 sorry -100
behind1 stat -248
behind1 stond -318
behind1 te 342
behind1 ter 209
behind1 toch -157
behind1 tot -104
behind1 van -54
behind1 vanaf -212
behind1 verhuis -117
behind1 verhuiz -92
behind1 volgen -131
behind1 vor -308
behind1 war 93
behind1 was -176
behind1 wil -217
behind1 won -120
behind1 zegt -165
behind1 zesenvijft -96
behind1 zijn 65
behind1 zonder -120
behind1 zou -54
behind2 $ 72
behind2 . -354
behind2 0 -155
behind2 : 60
behind2 ? -113
behind2 achtenzevent -96
behind2 afsprak -120
behind2 al -63
behind2 als -95
behind2 ben 233
behind2 bestat -173
behind2 bij -131
behind2 bsn 261
behind2 dan 167
behind2 dat -47
behind2 de -264
behind2 delfzijl 191
behind2 die -50
behind2 dus 217
behind2 echt 143
behind2 een -183
behind2 en 149
behind2 er -335
behind2 fes 203
behind2 gat 222
behind2 grag 106
behind2 heb 259
behind2 heeft -153
behind2 het -154
behind2 hier -237
behind2 hij 330
behind2 hoe -65
behind2 ie 98
behind2 ik -164
behind2 in -54
behind2 is -102
behind2 jullie 108
behind2 kan 78
behind2 kastanjehof -76
behind2 mag -235
behind2 mar 131
behind2 mijn -65
behind2 moeder 220
behind2 moet -190
behind2 mog -82
behind2 nar -89
behind2 nee 127
behind2 nog -286
behind2 onz -116
behind2 op 47
behind2 sint 131
behind2 stat -51
behind2 t -65
behind2 tot -70
behind2 trouw -100
behind2 van 242
behind2 vanaf -218
behind2 vor -282
behind2 war -276
behind2 was -177
behind2 we -90
behind2 welk 303
behind2 wereld 209
behind2 wie -129
behind2 wij -86
behind2 wil 341
behind2 will -254
behind2 wonend 179
behind2 woont 259
behind2 wordt 140
behind2 ze 250
behind2 zij 237
behind2 zijn -210
behind2 zou 269
bothBefore ( gebor 285
bothBefore , geb 171
bothBefore , geboortedatum -182
bothBefore , gebor 418
bothBefore , per -158
bothBefore 0 gb 120
bothBefore 0 gebor 376
bothBefore 0 of -189
bothBefore 0 op -106
bothBefore 0 per -194
bothBefore ^ afsprak -215
bothBefore ^ datum 182
bothBefore ^ geb 253
bothBefore ^ gebdatum 166
bothBefore ^ geboortedatum 371
bothBefore ^ geboortedtm 182
bothBefore ^ gebor 311
bothBefore ^ is 89
bothBefore ^ op -224
bothBefore ^ per -182
bothBefore ^ sind -236
bothBefore ^ tot -153
bothBefore ^ vanaf -181
bothBefore ^ zaterdag -83
bothBefore aalst den 155
bothBefore aalst op 201
bothBefore aangevraagd op -232
bothBefore afsprak : -259
bothBefore afsprak op -320
bothBefore als geboortedatum 214
bothBefore ben gebor 121
bothBefore ben op 211
bothBefore ben van 224
bothBefore besluit van -208
bothBefore bestat sind -251
bothBefore betaald op -203
bothBefore brief van -272
bothBefore dat is 179
bothBefore dateert van -197
bothBefore die na -221
bothBefore doen op -151
bothBefore gan per -130
bothBefore geb datum 115
bothBefore geboort datem 155
bothBefore geboortedag is 266
bothBefore geboortedatum : 202
bothBefore geboortedatum is 82
bothBefore gebor : 417
bothBefore gebor den 145
bothBefore gebor op 154
bothBefore gebor tuss -148
bothBefore gebort datum 105
bothBefore geldig tot -142
bothBefore geopend op -147
bothBefore geplant op -259
bothBefore gesticht op -122
bothBefore ik ben 91
bothBefore in op -122
bothBefore ingewijd op -91
bothBefore is gebor 333
bothBefore is op -141
bothBefore is van 72
bothBefore juni of -120
bothBefore levenslicht op 329
bothBefore licht op 238
bothBefore mijn geboortedatum 182
bothBefore op nul -96
bothBefore open op -84
bothBefore opgericht op -208
bothBefore paspoort verloopt -221
bothBefore reglement van -121
bothBefore t m -104
bothBefore trouw op -165
bothBefore vader ( -83
bothBefore van den 188
bothBefore van vor -245
bothBefore verhuiz per -90
bothBefore verjaardag is 163
bothBefore verjar op 242
bothBefore wereld op 154
bothBefore wij trouw -121
bothBefore wordt op -154
bothBefore zijn op -189
earlier , 48
earlier . -61
earlier ? 100
earlier bedoel 313
earlier ben -268
earlier bij 282
earlier buit -213
earlier dag -260
earlier dat 125
earlier data -345
earlier datum -247
earlier de -431
earlier die -359
earlier doorgev 159
earlier een 282
earlier en 161
earlier ge -348
earlier geboortedata 295
earlier geboortedatum 450
earlier gebor -306
earlier had -213
earlier hebb 415
earlier het 244
earlier hoe 183
earlier huis 188
earlier in -181
earlier is -270
earlier k 115
earlier kampverzeker 295
earlier lat 191
earlier mijn 480
earlier moest 222
earlier moet 41
earlier nieuw 139
earlier nodig -213
earlier nog -220
earlier onz -400
earlier ook 211
earlier op -123
earlier repetities -345
earlier te 312
earlier u 159
earlier verget 90
earlier verjaardag 279
earlier vor 148
earlier wanner -427
earlier was -128
earlier welk -315
earlier wet -113
earlier wil 195
earlier wild -93
earlier zal -297
earlier zeker 46
earlier zijn 300
earlier zoek 232
elsewhere  153
elsewhere ! 446
elsewhere ( 260
elsewhere , -170
elsewhere . 167
elsewhere 0 -102
elsewhere : 170
elsewhere ? -141
elsewhere a -93
elsewhere aangegev -76
elsewhere aangevraagd -134
elsewhere aangift 199
elsewhere aanvrag 224
elsewhere adres -220
elsewhere afsprak 90
elsewhere al 106
elsewhere allebei 150
elsewhere alles 212
elsewhere als 55
elsewhere an -172
elsewhere antwoord -69
elsewhere app 275
elsewhere attest -284
elsewhere be 161
elsewhere bel 214
elsewhere belast 104
elsewhere besliss -327
elsewhere beslist -195
elsewhere betaald 145
elsewhere bezwar -298
elsewhere bij -171
elsewhere bijzonder 136
elsewhere binn 140
elsewhere breda 157
elsewhere brief -116
elsewhere broer 255
elsewhere bruid 112
elsewhere bruidegom 168
elsewhere bsn -123
elsewhere buitenschol -76
elsewhere burgemeester 124
elsewhere bus 159
elsewhere collega 157
elsewhere contactperson 76
elsewhere d 64
elsewhere da -53
elsewhere dag -179
elsewhere dank -97
elsewhere dar -365
elsewhere dat -114
elsewhere db -82
elsewhere de 76
elsewhere den 97
elsewhere die -469
elsewhere dit 139
elsewhere dochter -226
elsewhere doen 128
elsewhere doet 147
elsewhere dolman -80
elsewhere dossier 208
elsewhere drie -196
elsewhere dubbel 211
elsewhere echt -66
elsewhere een -107
elsewhere eerst 82
elsewhere en 160
elsewhere exampl -140
elsewhere extra -202
elsewhere formulier -82
elsewhere fotos -223
elsewhere g 185
elsewhere gan 184
elsewhere gast -185
elsewhere gat -109
elsewhere ge -296
elsewhere geb 86
elsewhere geboortedatum 180
elsewhere gebor -46
elsewhere gegeven 194
elsewhere gemeent -115
elsewhere gen -271
elsewhere geregistreerd 198
elsewhere gerust 197
elsewhere geschikt -76
elsewhere getuig 157
elsewhere geweest 237
elsewhere grag 178
elsewhere gratis 317
elsewhere groet 157
elsewhere grofvuil 118
elsewhere gsm 122
elsewhere half -195
elsewhere heb 123
elsewhere hebb -71
elsewhere heeft 48
elsewhere henk -80
elsewhere henkdolman -80
elsewhere het 104
elsewhere hier -244
elsewhere hij -50
elsewhere hoe 177
elsewhere hoevel 172
elsewhere hond -182
elsewhere hor 127
elsewhere huwelijk 167
elsewhere iemand -253
elsewhere iet -305
elsewhere ik 169
elsewhere in 61
elsewhere inschrijv 187
elsewhere is -376
elsewhere j 199
elsewhere ja -104
elsewhere jar 316
elsewhere jawoord 157
elsewhere je 87
elsewhere jef -311
elsewhere juli -100
elsewhere jullie -134
elsewhere k 168
elsewhere kan -69
elsewhere kat -319
elsewhere kerkplein -80
elsewhere kermis -106
elsewhere kijk 244
elsewhere kinder 132
elsewhere klein 221
elsewhere kleinkinder -192
elsewhere kom 248
elsewhere krijg -77
elsewhere kunn -211
elsewhere kunt 93
elsewhere kwartelstrat 157
elsewhere kwijt 151
elsewhere lang -75
elsewhere len -154
elsewhere lijst -111
elsewhere locatie -80
elsewhere lochem -80
elsewhere mag -153
elsewhere mail 172
elsewhere man 182
elsewhere mar -228
elsewhere meester -275
elsewhere meld 77
elsewhere mevrouw 319
elsewhere mij -184
elsewhere mijn 192
elsewhere mist 157
elsewhere mn 297
elsewhere moeder 221
elsewhere moest 286
elsewhere moet -116
elsewhere mog -84
elsewhere mucoviscidos -76
elsewhere na -68
elsewhere nam 177
elsewhere nar 132
elsewhere nb 157
elsewhere niet 277
elsewhere nik 300
elsewhere nl -149
elsewhere nog -131
elsewhere nor 201
elsewhere nu 156
elsewhere ocmw 105
elsewhere of 266
elsewhere om -148
elsewhere oma 253
elsewhere ontvang 226
elsewhere onz 145
elsewhere ook 83
elsewhere op -92
elsewhere opa 239
elsewhere open 87
elsewhere opvang -103
elsewhere org -80
elsewhere oud -177
elsewhere over 156
elsewhere overlijd 233
elsewhere p -193
elsewhere parker -147
elsewhere paspoort 131
elsewhere pauwel -291
elsewhere plat 223
elsewhere podium -80
elsewhere r 126
elsewhere raadhuis 157
elsewhere recht 140
elsewhere rijbewijs 157
elsewhere rijd -125
elsewhere rijksregister -268
elsewhere rijksregisternummer -173
elsewhere rond 134
elsewhere schep -118
elsewhere schol 163
elsewhere schrijf 284
elsewhere september 74
elsewhere sindsdien -106
elsewhere sta 245
elsewhere stadhuis 151
elsewhere start -173
elsewhere stat 56
elsewhere straatfeest -80
elsewhere stuurt 157
elsewhere subsidie -196
elsewhere taart -135
elsewhere te 68
elsewhere tevor -152
elsewhere tielt -191
elsewhere tijd -202
elsewhere toch 176
elsewhere tot -211
elsewhere trouw 121
elsewhere twee -222
elsewhere u 122
elsewhere uit 129
elsewhere uittreksel 160
elsewhere uur -86
elsewhere uw -133
elsewhere v 115
elsewhere vader 297
elsewhere van -140
elsewhere vast 113
elsewhere ver -114
elsewhere verhuisd 286
elsewhere verzoek -79
elsewhere vier -313
elsewhere vind 104
elsewhere volg 157
elsewhere volgend 157
elsewhere volwass -192
elsewhere volwassen -89
elsewhere vor 41
elsewhere vorig 199
elsewhere vrij 234
elsewhere vrijdag 80
elsewhere wacht 83
elsewhere wanner -227
elsewhere war -228
elsewhere was -325
elsewhere wat 304
elsewhere weg -294
elsewhere wek 78
elsewhere wel 82
elsewhere welk 45
elsewhere wer -241
elsewhere wet 245
elsewhere wie 52
elsewhere wij 251
elsewhere wil 395
elsewhere will -98
elsewhere wilt -137
elsewhere won 182
elsewhere word -159
elsewhere wordt 88
elsewhere wou 146
elsewhere zal -78
elsewhere ze -261
elsewhere zegg 128
elsewhere zelf 56
elsewhere zet 176
elsewhere zien -153
elsewhere zijn 228
elsewhere zit 327
elsewhere zo 57
elsewhere zoiet 114
elsewhere zou -257
elsewhere zus 124
kind birth-cue 746
kind birth-cue grown 471
kind birth-cue old 336
kind birth-cue young 486
kind no-cue -543
kind no-cue grown 483
kind no-cue no-year -1124
kind no-cue no-year-of-birth -293
kind no-cue old -393
kind no-cue young -611
kind own-label 509
kind own-label grown 851
kind own-label no-year -354
kind own-label no-year-of-birth -328
kind own-label old 290
pair ! $ -244
pair ( @it 249
pair ( geboortedatum 133
pair ( gebor 285
pair ) $ 66
pair ) , 290
pair ) en 95
pair ) heeft 160
pair ) komt 174
pair ) wil 136
pair , 0 155
pair , @it 449
pair , ben 267
pair , bestat -199
pair , bsn -90
pair , dank 79
pair , dat 166
pair , de -352
pair , doet -236
pair , dus 178
pair , en -87
pair , euh -119
pair , gan -166
pair , ge -135
pair , geb 171
pair , geboortedatum -182
pair , gebor 204
pair , geldt -283
pair , getrouwd -106
pair , gsm 65
pair , heb 105
pair , heeft -98
pair , het 166
pair , hij 104
pair , hoe -42
pair , hoevel 233
pair , hoever 266
pair , ik 112
pair , in 333
pair , is 24
pair , jullie 115
pair , kan 223
pair , klopt -86
pair , komt -353
pair , krijg -67
pair , kunt -81
pair , ligt -171
pair , mag -92
pair , mail 179
pair , mar -68
pair , mijn -104
pair , mobiel 238
pair , moeder 220
pair , moet -231
pair , mog -82
pair , na -218
pair , of -219
pair , op -65
pair , paniek 157
pair , per -158
pair , rijksregisternummer -190
pair , rr 83
pair , sem 229
pair , stat -99
pair , t -163
pair , tel 206
pair , tell -77
pair , teun 242
pair , tot -247
pair , twee -92
pair , val 172
pair , van 72
pair , vanaf -218
pair , vor 139
pair , waarom -259
pair , wanner 126
pair , war -159
pair , was -205
pair , we -118
pair , welk 356
pair , wie -197
pair , wij 43
pair , wil 170
pair , will -254
pair , wonend 179
pair , ze 177
pair , zij 270
pair , zijnd -99
pair , zou 252
pair . $ -244
pair 0 $ 303
pair 0 ) -228
pair 0 , -104
pair 0 . -142
pair 0 0 50
pair 0 ? -113
pair 0 @it -257
pair 0 april -292
pair 0 augustus -225
pair 0 bus 80
pair 0 december -88
pair 0 en 208
pair 0 februari -186
pair 0 gb 178
pair 0 gebor 133
pair 0 ik 199
pair 0 in -155
pair 0 is 63
pair 0 jar -288
pair 0 juli -187
pair 0 juni -183
pair 0 klopt -226
pair 0 man -241
pair 0 mei -51
pair 0 nar -331
pair 0 nieuw 200
pair 0 november 188
pair 0 okt 196
pair 0 op -280
pair 0 per -194
pair 0 plusser 130
pair 0 t -82
pair 0 te -182
pair 0 tot -228
pair 0 uur -209
pair 0 zonder -74
pair : 0 -108
pair : bsn 210
pair : gebor 192
pair : ik 145
pair : is -117
pair : kan -101
pair : odet -76
pair : rijksregister -245
pair : sar 242
pair : wout 173
pair ? $ -119
pair @it ! -244
pair @it $ 142
pair @it ( 122
pair @it ) 494
pair @it , 179
pair @it . 21
pair @it 0 -319
pair @it : -138
pair @it ? -286
pair @it als 170
pair @it ben 89
pair @it bestat -153
pair @it bsn 152
pair @it dor -215
pair @it dus 257
pair @it en 235
pair @it geb 219
pair @it gebor 98
pair @it het -203
pair @it ik 112
pair @it in 116
pair @it is -160
pair @it kan 64
pair @it ligt -74
pair @it mag 134
pair @it mar -161
pair @it met 77
pair @it mevrouw 168
pair @it nar -253
pair @it niet -242
pair @it nog -227
pair @it of -288
pair @it om 93
pair @it op -60
pair @it open -91
pair @it over -199
pair @it overled -180
pair @it sorry -100
pair @it stat -248
pair @it stond -318
pair @it te 342
pair @it ter 209
pair @it toch -157
pair @it tot -104
pair @it van -54
pair @it vanaf -212
pair @it verhuis -117
pair @it verhuiz -92
pair @it volgen -131
pair @it vor -308
pair @it war 93
pair @it was -176
pair @it wil -217
pair @it won -120
pair @it zegt -165
pair @it zesenvijft -96
pair @it zijn 65
pair @it zonder -120
pair @it zou -54
pair ^ , 173
pair ^ 0 48
pair ^ @it 220
pair ^ adreswijz -132
pair ^ afsprak -315
pair ^ allez -162
pair ^ als -125
pair ^ bel -128
pair ^ ben 386
pair ^ betaald -218
pair ^ bij 246
pair ^ brug -156
pair ^ bsn 73
pair ^ dag 77
pair ^ dat 325
pair ^ datum 182
pair ^ de -122
pair ^ dez -105
pair ^ die -192
pair ^ dob 191
pair ^ en 211
pair ^ er 163
pair ^ ge -146
pair ^ geacht -261
pair ^ geb 281
pair ^ gebdatum 239
pair ^ geboort 155
pair ^ geboortebos -135
pair ^ geboortedag 230
pair ^ geboortedatum 477
pair ^ geboortedtm 182
pair ^ gebor 366
pair ^ gebort 115
pair ^ gebortedatum 323
pair ^ gegeven 220
pair ^ geldt -155
pair ^ gemeenterad -229
pair ^ goedemorg 61
pair ^ grag -143
pair ^ het -437
pair ^ hier 264
pair ^ hoevel 267
pair ^ ik 51
pair ^ in -302
pair ^ is -299
pair ^ jacques -82
pair ^ k 189
pair ^ kan -267
pair ^ kid 49
pair ^ kunt -295
pair ^ mag 82
pair ^ man 120
pair ^ mijn 64
pair ^ mn -42
pair ^ mog -128
pair ^ nam 260
pair ^ nee -78
pair ^ nieuw 206
pair ^ nog -139
pair ^ ons 61
pair ^ onz 36
pair ^ op -248
pair ^ openingstijd -217
pair ^ paspoort -122
pair ^ per -182
pair ^ rijbewijs -109
pair ^ rijksregister -188
pair ^ rijksregisternr -229
pair ^ rijksregisternummer -233
pair ^ sind -236
pair ^ stat 195
pair ^ t 172
pair ^ tom 66
pair ^ tot -155
pair ^ trouw -267
pair ^ uiterst -75
pair ^ uw -164
pair ^ vanaf -192
pair ^ vergader -215
pair ^ verhuiz -165
pair ^ verjar 209
pair ^ volgen -95
pair ^ vor 261
pair ^ vuilophal -108
pair ^ wanner -150
pair ^ we 131
pair ^ wie -284
pair ^ wij -130
pair ^ yara 229
pair ^ zaterdag -91
pair ^ ze 139
pair ^ zon 142
pair aalst den 155
pair aalst op 201
pair aan $ 162
pair aan de -275
pair aangegev word -98
pair aangevraagd op -232
pair aangift $ 320
pair aanslag is -154
pair aanvrag partnerschap 120
pair achter de 99
pair adoptiekindjes mee -77
pair af $ -82
pair affich , -77
pair affich stan -97
pair afsprak : -246
pair afsprak @it -272
pair afsprak binnenlop -107
pair afsprak op -102
pair al $ 171
pair al 0 167
pair al een 104
pair al gedan -218
pair al in 107
pair al klar 176
pair al korting 114
pair al mee -151
pair al nar 208
pair al verleng -142
pair all kindjes -222
pair allebei nieuw -163
pair allebei zelf 135
pair alletwee $ -97
pair allez , -82
pair als de 148
pair als een -122
pair als geboortedatum 214
pair als ik 80
pair altijd ne -82
pair ander $ 65
pair april 0 -207
pair april of -93
pair archief ? -162
pair aub : -225
pair augustus 0 -225
pair babyborrel is -77
pair be76 0 -139
pair bel me -128
pair bell op -117
pair ben $ 282
pair ben @it 256
pair ben de 167
pair ben er 166
pair ben gebor 279
pair ben ik -38
pair ben op 211
pair ben van 261
pair ben zelf 114
pair besluit is -202
pair besluit van -208
pair bestat 0 -178
pair bestat dar -194
pair bestat sind -251
pair betaald op -231
pair betaaldatum op -154
pair bezwar teg -133
pair bij de 156
pair bij jullie 151
pair bij ons 117
pair bijstand aangevraagd -195
pair bijzonder bijstand -185
pair binn $ -292
pair binn . -164
pair binn 0 -126
pair binnenlop ? -107
pair bladdert af -82
pair brief heeft 115
pair brief is -279
pair brief van -271
pair bsn : 152
pair bsn aanvrag -85
pair burgemeester dan -254
pair bus 0 80
pair bus ? 93
pair collega vroeg -99
pair da $ 82
pair da nu 89
pair dag , 77
pair dan al 163
pair dan dicht -154
pair dan is 107
pair dan nog 89
pair dan ook 108
pair dan recht 129
pair dan word 195
pair dar een -153
pair dar nog -162
pair dat $ -104
pair dat ? -94
pair dat al 145
pair dat de -185
pair dat dor -222
pair dat helpt 143
pair dat hij -208
pair dat ik 143
pair dat is 92
pair dat mag -127
pair dat muurschilderij -82
pair dat nog -114
pair dat ook -328
pair dat pand -235
pair dat vor -85
pair dat we 262
pair dat zomar -215
pair dateert van -197
pair datem @it 155
pair datum @it 173
pair datum subsidiedossier -75
pair datum waarop -151
pair de 0 229
pair de aangift 57
pair de aanvrag 126
pair de affich -128
pair de ambtenar -115
pair de babyborrel -77
pair de ban -258
pair de bib 122
pair de brug -199
pair de burgemeester 116
pair de bus 142
pair de buurt -185
pair de crech 261
pair de datum -242
pair de dijk -233
pair de eerst -115
pair de geboortedatum 202
pair de gegeven 166
pair de gemeent -282
pair de gevel -143
pair de glijban -192
pair de gratis -131
pair de her -166
pair de herfstvakantie 188
pair de huwelijksakt 143
pair de instapklas 195
pair de jongst 267
pair de kalender -180
pair de kapel -105
pair de kinder 60
pair de kinderboerderij -180
pair de krant -165
pair de lamp -241
pair de lijst 323
pair de markt -240
pair de nieuw -91
pair de notaris -189
pair de oud -42
pair de seniorenpas -91
pair de sit -111
pair de social 83
pair de speelpleinwerk 152
pair de speeltuin 172
pair de stad -162
pair de stand 60
pair de strat -208
pair de trouwzal -204
pair de tweeling 177
pair de uiterst -154
pair de vakantieopvang 242
pair de verf -82
pair de vergader -139
pair de vergunn -279
pair de verjaardag -341
pair de verkiez -159
pair de wachtlijst 205
pair de wag -216
pair de werk -148
pair de zal -61
pair den @it 102
pair den telefon -136
pair denk aan 152
pair denk ik -183
pair dicht van -112
pair die al 181
pair die allebei 67
pair die na -221
pair die regel -192
pair die van -109
pair dob oudst 135
pair dochter ( 102
pair dochter is 259
pair dochtertj is 140
pair doe ik 108
pair doen op -151
pair doet de -178
pair dor het -223
pair dor opa 182
pair dus 0 -71
pair een afsprak -114
pair een brief 131
pair een herdenk -341
pair een id 209
pair een kind 285
pair een konink -134
pair een stempas 149
pair een verslag -140
pair een wek -114
pair eerst van -115
pair elk gezin -115
pair elk jar -189
pair en 0 -161
pair en dag -160
pair en dan 255
pair en dat 138
pair en de -68
pair en die -233
pair en elk -121
pair en fien 173
pair en gebor 347
pair en ik -64
pair en jolien 255
pair en krijg 157
pair en nee 127
pair en niet 283
pair en nog -82
pair en nu -79
pair en rob 143
pair en sind -192
pair en t -213
pair en van 331
pair en we -113
pair en wordt 81
pair en zijn 131
pair en zit 217
pair enkel de -115
pair er dan -266
pair er een -77
pair er iemand -106
pair er iet 216
pair er in -256
pair er op -152
pair euh , -119
pair fotos van -198
pair fout , 168
pair gan per -130
pair gat da -56
pair gb 0 120
pair gb @it 179
pair geacht , -158
pair geb . 271
pair geb @it 143
pair geb datum 249
pair gebdatum @it 166
pair geboort datem 155
pair geboortebos plant -135
pair geboortebos vor 126
pair geboortedag is 266
pair geboortedatum , 156
pair geboortedatum : 202
pair geboortedatum is 111
pair geboortedatum van 392
pair geboortedtm @it 182
pair gebor $ 273
pair gebor , 283
pair gebor 0 -97
pair gebor : 38
pair gebor @it 254
pair gebor ben 245
pair gebor den 145
pair gebor en 226
pair gebor in 198
pair gebor is -270
pair gebor op 164
pair gebor te 425
pair gebor tuss -258
pair gebor zijnd 184
pair geborenop @it 247
pair gebort datum 115
pair gebortedatum van 202
pair gebrok vanaf -92
pair gedan $ -218
pair gedan zijn -82
pair gedateerd @it -201
pair gehad $ 240
pair gekom , 209
pair geldig tot -155
pair geldt dat -217
pair geldt het -166
pair gemeent ? -194
pair gen antwoord -270
pair geopend op -150
pair geplant op -259
pair gesticht op -122
pair getrouwd in -270
pair gev we 106
pair gezin : 145
pair gezin ? -115
pair ging gedan -82
pair glijban stuk -192
pair goedemorg , 61
pair goud huwelijk -106
pair grag de -95
pair grag op 150
pair groep 0 -127
pair haha $ 107
pair harmonie is -135
pair heb een -91
pair heb gen -79
pair heb het -214
pair heb ik 100
pair hebb jullie -357
pair heeft de -232
pair heeft hij 155
pair heeft nog 144
pair heeft parkinson 208
pair helemal $ -192
pair helpt $ 143
pair herdenk , -182
pair het archief -224
pair het bestemmingsplan -104
pair het centrum -180
pair het containerpark -162
pair het eerst 231
pair het is -68
pair het kerkj -110
pair het levenslicht 286
pair het licht 104
pair het loket 89
pair het nieuw -225
pair het oud -148
pair het plein -211
pair het rijksregisternummer -184
pair het schepencolleg -106
pair het stadhuis 154
pair het system 229
pair hier $ 163
pair hier , 213
pair hier in 109
pair hij dan 223
pair hij is 61
pair hoe gev 106
pair hoe lat -195
pair hoe vrag 195
pair hoekstra , -121
pair honderd jar -87
pair huwelijk , -106
pair huwelijksakt van 143
pair id $ 277
pair id kaart 200
pair id van -197
pair ie in 115
pair iemand van -142
pair iet van 114
pair ik $ -123
pair ik , -208
pair ik 0 223
pair ik : 242
pair ik aangift 108
pair ik al 198
pair ik ben 359
pair ik dan 289
pair ik dar -291
pair ik dat 103
pair ik de -268
pair ik die -193
pair ik een -83
pair ik gebor 280
pair ik heb -112
pair ik het 236
pair ik kom 112
pair ik les -288
pair ik met -180
pair ik mijn 111
pair ik moet -116
pair ik niet -68
pair ik nog 289
pair ik op 71
pair ik recht 106
pair ik sprek -219
pair ik te 56
pair ik u -193
pair ik uitstel -154
pair ik van 145
pair ik vanaf 236
pair ik wil 54
pair ik zag -146
pair ik zie -229
pair in ? -184
pair in az 187
pair in de -287
pair in een -78
pair in fes 203
pair in groep 291
pair in het 37
pair in jullie 154
pair in me 115
pair in op -201
pair in sint 251
pair in welk -97
pair ingang @it -145
pair ingewijd op -91
pair inschrijv op -131
pair inschrijv vor -161
pair is $ 381
pair is , -212
pair is : -314
pair is @it 350
pair is dar -78
pair is dat -84
pair is de -320
pair is die 110
pair is een -54
pair is er -178
pair is gebor 107
pair is gedateerd -202
pair is geopend -169
pair is gesticht -122
pair is het -167
pair is hier -237
pair is ingewijd -91
pair is mijn 51
pair is niet 164
pair is nu -82
pair is op -155
pair is open -122
pair is opgericht -208
pair is t -110
pair is van 83
pair is vannacht 117
pair is vor -258
pair is ze 136
pair is zoek 143
pair jacques brel -82
pair jar $ -210
pair jar , -272
pair jarig : -192
pair je een -105
pair jolien op 255
pair juli 0 -186
pair jullie of 84
pair juni 0 -143
pair juni of -120
pair k ben 203
pair kaart $ 176
pair kaart ophal 195
pair kaart vor -54
pair kan 0 -191
pair kan dat -84
pair kan hij 318
pair kan ik -67
pair kan ze 203
pair kapel werd -125
pair kastanjehof 0 -76
pair kenmerk 0 -238
pair kid id 33
pair kievitstrat 0 210
pair kinder : 173
pair kinderboerderij zijn -163
pair kindj : -76
pair kindjes gebor -133
pair klar , 152
pair klar zijn -165
pair klein is 164
pair klein van 145
pair klopt da -229
pair klopt dat -259
pair kom @it -237
pair kom kijk -163
pair kom vor 271
pair komt de -361
pair komt er -226
pair korting $ 106
pair korting in 124
pair kreg een 155
pair krijg $ 176
pair krijg ik 213
pair krijg wij -58
pair kunt mij -117
pair kunt u -164
pair kwam pas -202
pair kwam ter 154
pair lammetjes van -163
pair langskom $ 180
pair las ik -210
pair levenslicht op 329
pair lez $ -119
pair licht op 238
pair ligt er -74
pair lijst van 279
pair lowie , -224
pair m @it -104
pair mag $ -127
pair mag dat -242
pair mag de -311
pair mag die 230
pair mag een -193
pair mag er -332
pair mag ik 200
pair man $ -235
pair man , -169
pair man 0 120
pair mar de -127
pair mar het -68
pair mar op 206
pair mar t -99
pair me paspoort 115
pair mee ? -77
pair mee met -86
pair mee nar 304
pair mee op 269
pair meedoen met 135
pair meidoornlan 0 -175
pair men gebor -192
pair met @it -255
pair met de 66
pair met het -104
pair mevrouw $ 166
pair mevrouw , -157
pair mevrouw van 200
pair mij bell -117
pair mij inschrijv -131
pair mijn aanslag -154
pair mijn aanvrag -291
pair mijn besluit -202
pair mijn dochter -44
pair mijn geboortedag 266
pair mijn geboortedatum 390
pair mijn gegeven -97
pair mijn gsm -198
pair mijn identiteitskaart 142
pair mijn land 217
pair mijn man -70
pair mijn nam 153
pair mijn nieuw -227
pair mijn paspoort -205
pair mijn rijbewijs 171
pair mijn tweeling -140
pair mijn vader 194
pair mijn vergunn -146
pair mijn verjaardag 299
pair mijn vrouw -78
pair mn dochter 158
pair mn paspoort -102
pair mn zoontj 166
pair mobiel 0 238
pair moet @it 155
pair moet dat -85
pair moet de -177
pair moet we -127
pair moet wij 82
pair mog we -223
pair mog wij -128
pair muurschilderij want -82
pair muziek $ -82
pair na @it -363
pair na de 116
pair nam : 211
pair nam van 133
pair nar de -42
pair nar het 124
pair nar kastanjehof -76
pair nar mijn -215
pair ne put -82
pair neg @it -295
pair negenennegent negenennegent -248
pair niet $ 180
pair niet ? -140
pair niet bij -93
pair niet helemal -192
pair niet mer -178
pair niet op 224
pair nieuw adres 140
pair nieuw paspoort -163
pair nog $ 89
pair nog als 90
pair nog altijd 163
pair nog bij 126
pair nog gen 111
pair nog iet -193
pair nog in -152
pair nog niet 221
pair nog op 301
pair nog van -171
pair nog vrij -220
pair nor pas -127
pair nu al -123
pair nul @it -96
pair nul een -181
pair nul zes -188
pair odet , -76
pair of 0 -88
pair of @it -168
pair of de 200
pair of enkel -115
pair of ik 125
pair of is -296
pair of mag -85
pair of mijn 163
pair of op -97
pair of sam -127
pair of zijn -160
pair om 0 229
pair om te -125
pair onderhoudt dat -82
pair onderzoek , -95
pair ons gezin 150
pair ons goud -106
pair ons kor -197
pair onz dochter 296
pair onz harmonie -75
pair onz jip 236
pair onz lowie 141
pair onz zon 228
pair ook $ -85
pair ook bij -93
pair ook de 98
pair ook vor -287
pair op $ -102
pair op 0 -74
pair op @it -216
pair op de -96
pair op die 101
pair op een 262
pair op het 155
pair op jullie 74
pair op mijn 271
pair op nul -143
pair op uw -203
pair op zondag -138
pair open $ -99
pair open gebrok -92
pair open op -84
pair openbar onderzoek -95
pair opgericht @it -281
pair opgericht op -208
pair ophal , -219
pair ophal ? 195
pair oud is -233
pair oud raadhuis -239
pair over de 145
pair over het -122
pair overled in -287
pair paniek $ 157
pair parkinson en 208
pair partnerschap $ 120
pair pas 0 -136
pair pas @it -213
pair paspoort geldig -140
pair paspoort verloopt -215
pair peeter , 166
pair per @it -493
pair plant is -97
pair plein . -211
pair plek $ 212
pair put $ -82
pair recht op 82
pair regel vor -88
pair reglement van -121
pair rijksregister @it -204
pair rijksregisternr van -199
pair rijksregisternummer @it -132
pair rijksregisternummer van -273
pair rob is 143
pair rr 0 294
pair sam op -97
pair schepencolleg ? -106
pair sem 0 229
pair sind @it -352
pair sint truid 86
pair sit $ -300
pair snap ik -192
pair speelpleinwerk twee 173
pair speeltuin is -183
pair sportclub , -75
pair sta ik -205
pair stad $ 127
pair stad een -295
pair stan ze -97
pair stat 0 -245
pair stat @it -192
pair stat dat -88
pair stat er -319
pair stat fout -123
pair stat ie 115
pair stat op 333
pair stond in -116
pair strat is -92
pair stuk . -192
pair subsidiedossier sportclub -75
pair t is -212
pair t m -104
pair t zwembad -76
pair te aalst 84
pair te ieper 242
pair te jong 161
pair te oud 227
pair te trouw -264
pair te zwoll -83
pair teg @it -261
pair teg den -113
pair tel 0 206
pair telefon , -136
pair tell adoptiekindjes -77
pair ter wereld 379
pair terwijl ik 220
pair tien , -250
pair toch ? -280
pair tom kan -127
pair tot 0 -260
pair tot @it -215
pair tot hoe -81
pair tot wanner -101
pair trouw @it -148
pair trouw op -98
pair truid . 86
pair tuss 0 -264
pair tuss @it -148
pair twee kinder 189
pair tweeling is 215
pair twintig jar 99
pair u dat 242
pair u mij -178
pair uit mijn -95
pair uiterst betaaldatum -154
pair uiterst datum -75
pair uitstel tot -154
pair uittreksel nodig 86
pair uw collega -63
pair vader ( -83
pair vader is 222
pair vakantieopvang : 242
pair val ik 172
pair valt op 95
pair van 0 156
pair van ? -209
pair van dat -203
pair van de 191
pair van den 217
pair van een -233
pair van elk -115
pair van mevrouw -173
pair van mij 104
pair van mijn -44
pair van ons -201
pair van t 192
pair van vor -245
pair vanaf 0 -316
pair vanaf @it -367
pair vanaf wanner -82
pair verf bladdert -82
pair vergunn is -145
pair verhuis ik -117
pair verhuisd . -180
pair verhuiz doorgev -165
pair verhuiz per -90
pair verjaardag is 165
pair verjar op 242
pair verleng . -79
pair verloopt @it -221
pair verschuift van -108
pair verslag van -123
pair verzet , -99
pair verzet nar -85
pair vier op -106
pair volgen het -145
pair vor @it -394
pair vor all -115
pair vor de 316
pair vor een -41
pair vor har -73
pair vor kindjes -77
pair vor men -241
pair vor mijn -175
pair vor mn 239
pair vor ons -229
pair vor onz -94
pair vor uw 138
pair vrag je 195
pair vrij ? -95
pair vroeg jullie -209
pair vrouw 0 120
pair vuilophal verschuift -108
pair waarop ik -69
pair wachtlijst van 205
pair wanner ik 319
pair wanner is -277
pair wanner kan 148
pair wanner moet -107
pair want de -277
pair want ik -168
pair war kan -119
pair was @it -207
pair was dat -89
pair wat moet -107
pair we dar -143
pair we op -233
pair wek verzet -99
pair wer terug 163
pair werd gebor 237
pair wereld gekom 299
pair wereld op 154
pair werk ging -82
pair wet $ -104
pair wet of 211
pair wie heeft -150
pair wie onderhoudt -82
pair wij gan -90
pair wij op -73
pair wij trouw -109
pair wij verhuiz -117
pair wij vier -119
pair wij will 72
pair wij zijn 78
pair wil de 74
pair wil een -79
pair wil grag 131
pair wil mijn 210
pair wil wet 174
pair will grag 226
pair won : 192
pair word $ -195
pair word , -179
pair word ? -118
pair word ik 195
pair word op -109
pair wordt dat -177
pair wordt op -154
pair yara 0 229
pair zag het 169
pair ze al 77
pair ze alletwee -97
pair ze werd 237
pair zegt de -203
pair zelf een 118
pair zesd $ 240
pair zesenvijft achtenzevent -96
pair zij is 280
pair zij van 145
pair zijn $ 161
pair zijn , -213
pair zijn ? -91
pair zijn de -243
pair zijn er 238
pair zijn jullie -167
pair zijn op -213
pair zijn teg -82
pair zijn van 210
pair zijnd @it 72
pair zo stat 115
pair zoek , 143
pair zon , 181
pair zondag @it -198
pair zonder afsprak -107
pair zou grag 167
pair zou ik -113
skip ( ) 404
skip ( , 174
skip ( 0 -171
skip ( @it 292
skip ) $ 168
skip , $ -110
skip , ( 164
skip , , 473
skip , . 369
skip , 0 142
skip , : -258
skip , ? -205
skip , @it 31
skip , adoptiekindjes -77
skip , ben 53
skip , brief 115
skip , da -275
skip , dar -251
skip , dat -227
skip , de 93
skip , doe 108
skip , een -94
skip , er -197
skip , geb 127
skip , gebor 194
skip , gev 77
skip , grag 224
skip , heeft 176
skip , hier 239
skip , hij 184
skip , hoe -249
skip , ik 170
skip , in 139
skip , is -81
skip , jar 172
skip , je -111
skip , jullie -142
skip , kan -119
skip , mag 87
skip , man -265
skip , mijn -102
skip , moet 177
skip , nam 248
skip , nieuw -127
skip , nodig -217
skip , nog 366
skip , of 101
skip , onderhoudt -82
skip , op -150
skip , oud -233
skip , parkinson 208
skip , sam -127
skip , stat 392
skip , te 237
skip , tot -140
skip , u 87
skip , van 261
skip , vier -150
skip , vind -205
skip , vor -81
skip , vrag -99
skip , wanner -186
skip , was -153
skip , we -192
skip , werk -82
skip , wij -70
skip , ze 125
skip , zij 258
skip , zijn 311
skip , zit 105
skip 0 $ -83
skip 0 ) -39
skip 0 , 16
skip 0 . -231
skip 0 @it -67
skip 0 afsprak -74
skip 0 allebei -102
skip 0 als -119
skip 0 dat -76
skip 0 die -245
skip 0 doet -166
skip 0 en 138
skip 0 gebor 349
skip 0 heb 114
skip 0 het 167
skip 0 hoevel 58
skip 0 ik -164
skip 0 is -273
skip 0 kan -129
skip 0 komt -203
skip 0 m -82
skip 0 mail 120
skip 0 mar 118
skip 0 moet -100
skip 0 na -306
skip 0 nar -221
skip 0 nor -191
skip 0 of -193
skip 0 t -233
skip 0 tot -151
skip 0 van 204
skip 0 vor 66
skip 0 wie -94
skip 0 won 177
skip 0 zij 156
skip 0 zijn 122
skip : $ 277
skip : , -172
skip : . -196
skip : 0 -66
skip : @it 199
skip : bsn 152
skip : de -173
skip : en 247
skip : er -212
skip : is 235
skip : van 236
skip @it $ 72
skip @it . -354
skip @it 0 -155
skip @it : 60
skip @it ? -113
skip @it achtenzevent -96
skip @it afsprak -120
skip @it al -63
skip @it als -95
skip @it ben 233
skip @it bestat -173
skip @it bij -131
skip @it bsn 261
skip @it dan 167
skip @it dat -47
skip @it de -264
skip @it delfzijl 191
skip @it die -50
skip @it dus 217
skip @it echt 143
skip @it een -183
skip @it en 149
skip @it er -335
skip @it fes 203
skip @it gat 222
skip @it grag 106
skip @it heb 259
skip @it heeft -153
skip @it het -154
skip @it hier -237
skip @it hij 330
skip @it hoe -65
skip @it ie 98
skip @it ik -164
skip @it in -54
skip @it is -102
skip @it jullie 108
skip @it kan 78
skip @it kastanjehof -76
skip @it mag -235
skip @it mar 131
skip @it mijn -65
skip @it moeder 220
skip @it moet -190
skip @it mog -82
skip @it nar -89
skip @it nee 127
skip @it nog -286
skip @it onz -116
skip @it op 47
skip @it sint 131
skip @it stat -51
skip @it t -65
skip @it tot -70
skip @it trouw -100
skip @it van 242
skip @it vanaf -218
skip @it vor -282
skip @it war -276
skip @it was -177
skip @it we -90
skip @it welk 303
skip @it wereld 209
skip @it wie -129
skip @it wij -86
skip @it wil 341
skip @it will -254
skip @it wonend 179
skip @it woont 259
skip @it wordt 140
skip @it ze 250
skip @it zij 237
skip @it zijn -210
skip @it zou 269
skip ^ $ 114
skip ^ ) 195
skip ^ , 205
skip ^ . 270
skip ^ 0 -118
skip ^ : 71
skip ^ @it 93
skip ^ aan -273
skip ^ aanvrag -217
skip ^ al -248
skip ^ babyborrel -77
skip ^ ben 244
skip ^ besluit -247
skip ^ bestat -130
skip ^ brel -82
skip ^ brief -177
skip ^ bsn -241
skip ^ datem 155
skip ^ datum 108
skip ^ de -187
skip ^ den -108
skip ^ die -267
skip ^ dochter 351
skip ^ dochtertj 140
skip ^ doorgev -165
skip ^ geboortedag 288
skip ^ geboortedatum 301
skip ^ gebor -20
skip ^ gegeven -97
skip ^ geldig -142
skip ^ gezin 145
skip ^ harmonie -194
skip ^ heb -61
skip ^ heeft -262
skip ^ het -169
skip ^ huwelijksakt 143
skip ^ id 49
skip ^ identiteitskaart 142
skip ^ ik 88
skip ^ is 199
skip ^ jip 236
skip ^ jongst 280
skip ^ jullie -132
skip ^ kan -127
skip ^ kapel -149
skip ^ kindj 76
skip ^ klein 171
skip ^ kor -197
skip ^ kreg 157
skip ^ kunt -117
skip ^ lot 295
skip ^ ma 188
skip ^ mar -249
skip ^ me -124
skip ^ mij -295
skip ^ mijn -227
skip ^ mn 193
skip ^ moeder 229
skip ^ moet -153
skip ^ nieuw -274
skip ^ nor 271
skip ^ op 174
skip ^ opgericht -281
skip ^ oud -177
skip ^ oudst 135
skip ^ over -289
skip ^ papier 142
skip ^ paspoort -183
skip ^ plant -135
skip ^ regel -241
skip ^ schol -309
skip ^ speeltuin -192
skip ^ sprek -219
skip ^ stat 137
skip ^ strat -92
skip ^ te 342
skip ^ trouw -118
skip ^ u -187
skip ^ uit 162
skip ^ uiterst -154
skip ^ uw 110
skip ^ vader 117
skip ^ van -228
skip ^ vergader -139
skip ^ vergunn -157
skip ^ verhuiz -183
skip ^ verjaardag 295
skip ^ verschuift -108
skip ^ vier -106
skip ^ voetbalclub -168
skip ^ vor -128
skip ^ werd 258
skip ^ wij -101
skip ^ wil -202
skip ^ word 238
skip ^ zelf 114
skip ^ zijn -67
skip ^ zijnd 184
skip ^ zoal -77
skip ^ zon 373
skip ^ zondag -198
skip ^ zou -274
skip ^ zwembad -223
skip aalst @it 84
skip aangevraagd @it -232
skip aanvrag $ 120
skip aanvrag moet -85
skip adoptiekindjes ? -77
skip affich tell -77
skip affich ze -97
skip afsprak 0 57
skip afsprak ? -107
skip afsprak @it -312
skip afsprak om -197
skip al $ -176
skip al , 152
skip al ? 140
skip al de -88
skip al in 136
skip al jar 84
skip al maand -136
skip al op -101
skip all gebor -115
skip allebei een 135
skip allebei paspoort -163
skip allen $ 205
skip allez de -82
skip als $ -174
skip als , 89
skip als @it 67
skip als helpt 143
skip als mag -127
skip altijd put -82
skip april @it -103
skip archief $ -162
skip asbest ? -291
skip babyborrel vor -77
skip begint $ -165
skip bell nul -117
skip ben $ 255
skip ben , 193
skip ben @it 179
skip ben den 72
skip ben een 166
skip ben gebor 183
skip ben op 325
skip ben van 153
skip besluit @it -208
skip besluit gedateerd -202
skip bestat @it -273
skip bestat jar -178
skip bestat nog -143
skip betaald @it -203
skip betaald be76 -139
skip betaaldatum mijn -154
skip bij ? -199
skip bij de 263
skip bij ingevuld 126
skip bijna , 81
skip binn $ 176
skip binnenlop $ -107
skip bladdert $ -82
skip bloem $ -285
skip brief 0 147
skip brief @it -376
skip bsn , -96
skip bsn 0 152
skip burgemeester $ -188
skip bus $ 107
skip buurtfeest @it -194
skip collega mijn -239
skip da op -97
skip daarvor $ 80
skip dag , 168
skip dag de -248
skip dag ik 161
skip dan $ 111
skip dan 0 288
skip dan ? -104
skip dan @it -251
skip dan de 173
skip dan in 301
skip dan op 129
skip dan vrij -95
skip dar van -340
skip dar verslag -140
skip dat $ 10
skip dat ? 59
skip dat @it 168
skip dat bij -222
skip dat de -190
skip dat ik 176
skip dat in -277
skip dat jullie -122
skip dat niet 137
skip dat of -162
skip dat van -237
skip dat want -82
skip dat ze 310
skip dateert @it -197
skip datum $ 112
skip datum ik -151
skip datum sportclub -75
skip de $ 156
skip de ( -236
skip de , -158
skip de 0 -146
skip de : 158
skip de ? 147
skip de @it 116
skip de betaaldatum -154
skip de bij 210
skip de bladdert -82
skip de dan -392
skip de dat -132
skip de die 81
skip de een -286
skip de er -93
skip de ging -88
skip de heeft -231
skip de het 106
skip de in 55
skip de is -57
skip de meld -237
skip de niet -162
skip de of -160
skip de op -182
skip de stuk -192
skip de twee 173
skip de van 129
skip de vor -244
skip de vroeg -93
skip de waarop -69
skip de was -173
skip de werd -99
skip de zegt -186
skip de zijn -422
skip den van -161
skip dez $ -67
skip dicht $ -215
skip die $ -189
skip die @it -318
skip die al -228
skip die is -154
skip die op -136
skip die vor -130
skip die zelf 135
skip dob @it 151
skip dochter @it 125
skip dochter de -233
skip dochter gebor 186
skip dochter zij 143
skip doe aangift 108
skip doen @it -151
skip dus 0 -254
skip dus de 188
skip dus ik 180
skip dus jar -138
skip een $ -71
skip een . -166
skip een : 100
skip een ? 92
skip een dat 160
skip een kaart 194
skip een later -85
skip een of -219
skip een op -55
skip een van -127
skip een verzet -99
skip een vor -308
skip eerst elk -115
skip elk ? -198
skip en $ 120
skip en 0 218
skip en @it 265
skip en al 128
skip en altijd -82
skip en dus -125
skip en een 66
skip en ik 125
skip en is 169
skip en jar -121
skip en kinder -166
skip en klein 145
skip en op 351
skip en pas -172
skip en wet -186
skip enkel eerst -115
skip er $ -209
skip er @it 243
skip er bij -231
skip er het -196
skip er t -137
skip er van 92
skip er vor -74
skip fout de -127
skip fout mijn 232
skip gan @it -130
skip gat nu 65
skip gb 0 120
skip geb $ 299
skip geb , 170
skip geb @it 186
skip geboort @it 155
skip geboortebos all -115
skip geboortebos is -97
skip geboortedag @it 266
skip geboortedatum $ 245
skip geboortedatum , -87
skip geboortedatum @it 133
skip geboortedatum de 237
skip geboortedatum en 112
skip geboortedatum mijn 271
skip geboortedatum ons 299
skip gebor $ 92
skip gebor ) 285
skip gebor . 286
skip gebor 0 -246
skip gebor @it 42
skip gebor aalst 267
skip gebor en 177
skip gebor in 223
skip gebor mag -165
skip gebor om 271
skip gebor op 127
skip gebor te 83
skip gebor war 224
skip gebort @it 105
skip gebruikt $ -151
skip gedan teg -82
skip gegeven de 257
skip geldig @it -142
skip geldt geboortebos -115
skip geldt ook -217
skip gen $ 100
skip gen . -91
skip geopend @it -147
skip geplant @it -259
skip gesticht @it -122
skip gezin $ -115
skip gezin ik 145
skip ging op -93
skip ging zijn -82
skip glijban . -192
skip goud , -106
skip grag $ -58
skip grag een 171
skip grag met 139
skip grag stand 306
skip grap $ 155
skip gratis $ 70
skip gsm 0 197
skip har is -132
skip harmonie gesticht -122
skip heb afsprak -112
skip heb niet 334
skip heb op -83
skip heb recht 106
skip heeft $ -83
skip heeft en 158
skip heeft gen 144
skip het $ -256
skip het , -161
skip het . -128
skip het : -265
skip het ? -219
skip het @it 72
skip het de -180
skip het een -82
skip het en 224
skip het in 50
skip het is 63
skip het of 112
skip het op 256
skip het open -96
skip het raadhuis -239
skip het vor -145
skip het wordt -154
skip hier de -334
skip hier het 126
skip hij @it -158
skip hoe dat -183
skip hoe je 195
skip hoe mag -201
skip hoe we 106
skip hoevel krijg 118
skip hoevel mag -278
skip huwelijk getrouwd -106
skip huwelijksakt mij 143
skip id onz -326
skip id ophal 195
skip id vor 101
skip ie me 115
skip iemand het -106
skip iet $ 204
skip ik @it 84
skip ik al -143
skip ik ben 338
skip ik gebor 267
skip ik gen -130
skip ik grag 108
skip ik helemal -192
skip ik het -412
skip ik klopt -129
skip ik lez -163
skip ik nar 77
skip ik niet 267
skip ik oud 114
skip ik per -209
skip ik stemm 221
skip ik toch 218
skip ik tot -197
skip ik trouw 122
skip ik van 183
skip in $ 47
skip in , -68
skip in . -207
skip in @it -122
skip in archief -346
skip in brief 127
skip in de 106
skip in gemeent -77
skip in nog -190
skip in oud -319
skip in paspoort 122
skip in stad 132
skip in system 229
skip in ter 132
skip in truid 86
skip in van 254
skip in zwembad 124
skip ingewijd @it -126
skip inschrijv de -161
skip is , 486
skip is . 245
skip is 0 -440
skip is @it -117
skip is al 85
skip is dag -149
skip is de -233
skip is dus 228
skip is een -283
skip is en 112
skip is geboortedatum 263
skip is gebor 229
skip is gebrok -92
skip is glijban -192
skip is iet 216
skip is in 107
skip is kindjes -77
skip is loket -157
skip is niet 194
skip is nog -116
skip is nu -97
skip is te 175
skip is toch -259
skip is van 140
skip is wek -99
skip jar $ -86
skip jar . -291
skip jar komt -188
skip jar we -224
skip je $ 119
skip jullie : 271
skip jullie ? 96
skip jullie heeft 115
skip jullie het -256
skip jullie op -123
skip jullie van -198
skip juni @it -120
skip juni zonder -74
skip kaart ? 195
skip kaart mijn -54
skip kan 0 -191
skip kan al 100
skip kan die -193
skip kan nog 111
skip kan op -137
skip kastanjehof , -76
skip kenmerk 0 -85
skip kid van -197
skip kinder na -265
skip kinder wout 173
skip kindj odet -76
skip kindjes tuss -133
skip komt $ 91
skip komt burgemeester -188
skip komt een 137
skip komt iemand -106
skip korting het 148
skip krijg dan 68
skip krijg dar -291
skip krijg de -116
skip kunt bell -117
skip kunt mij -131
skip kwam wereld 154
skip lammetjes de -163
skip lang vor 121
skip las , -203
skip levenslicht @it 329
skip licht @it 238
skip lijst de 246
skip loopt @it -92
skip mag $ -221
skip mag al 136
skip mag dan 344
skip mag een 80
skip mag uitstel -154
skip mag zomar -215
skip mail . 179
skip man $ -212
skip man gb 120
skip mar de 287
skip me , 115
skip me @it 343
skip me is 246
skip mee het 319
skip meedoen de 135
skip mei $ 72
skip men tuss -192
skip mer het -160
skip met $ 405
skip met 0 -278
skip mij de -190
skip mij op -275
skip mij rob 143
skip mijn $ -199
skip mijn ( 291
skip mijn , -85
skip mijn : -66
skip mijn @it 182
skip mijn al 112
skip mijn in -88
skip mijn is -57
skip mijn stat 237
skip mijn van -348
skip mn ( 124
skip mn is 186
skip mn verloopt -102
skip mobiel 0 238
skip moet dat -112
skip moet vor -85
skip moet zelf 128
skip moet zijn 210
skip mog allebei 135
skip mog op -226
skip muurschilderij de -82
skip na $ -274
skip na herfstvakantie 188
skip nam , -135
skip nam : 236
skip nar 0 -204
skip nar ? 120
skip nar en -139
skip ne $ -82
skip negenennegent @it -248
skip niet $ -277
skip niet , 178
skip niet de 102
skip niet moet 312
skip nieuw , -202
skip nieuw van 206
skip nog ? -114
skip nog de 190
skip nog in -111
skip nog mee -190
skip nog op 110
skip nog vor -91
skip nor , 79
skip nor 0 -102
skip nota de -136
skip nu 0 187
skip nu de 308
skip nu verleng -142
skip nul neg -243
skip nul nul -188
skip nul zesenvijft -96
skip nummer 0 -220
skip odet gebor -76
skip of 0 -98
skip of ? -209
skip of @it 166
skip of da -61
skip of dat -238
skip of de -163
skip of juni -74
skip of zonder -120
skip om , 168
skip onderhoudt muurschilderij -82
skip ons $ 259
skip ons , -174
skip ons : 88
skip ons bestat -206
skip ons huwelijk -106
skip ons is 52
skip ontvang $ -227
skip onz , -193
skip onz is -65
skip onz van -256
skip op $ -125
skip op , -92
skip op . 142
skip op 0 -213
skip op ? -249
skip op @it -280
skip op aanslag -154
skip op adres 170
skip op affich -137
skip op als -227
skip op ben 192
skip op bus 99
skip op dor -239
skip op en 37
skip op gevel -143
skip op heb -225
skip op in 248
skip op is -420
skip op juni -120
skip op kan 111
skip op lijst 196
skip op markt -160
skip op nieuw -216
skip op of -133
skip op om -112
skip op plein -211
skip op rijbewijs 153
skip op seniorenpas 202
skip op stat -152
skip op te 142
skip op ter 209
skip op vor -276
skip op wachtlijst 205
skip open @it -115
skip open vanaf -92
skip openbar , -95
skip opgericht @it -208
skip ophal $ 195
skip oud $ 123
skip oud . 121
skip oud van -233
skip over , -134
skip paspoort @it -221
skip paspoort jullie 115
skip paspoort of -127
skip per $ -185
skip per nar -184
skip per van -84
skip per verhuis -117
skip per verhuiz -92
skip peter , -113
skip plant da -97
skip plein $ -211
skip recht de 129
skip regel men -192
skip reglement @it -121
skip rijksregister 0 -258
skip rijksregister nul -137
skip rijksregisternr @it -255
skip rijksregisternummer 0 -132
skip rijksregisternummer @it -211
skip rijksregisternummer mijn -224
skip rob zoek 143
skip rr . 294
skip sam 0 -119
skip samira , 203
skip schepencolleg $ -106
skip sem gebor 229
skip sind , -212
skip sind ligt -74
skip sint . 84
skip snap niet -192
skip speelpleinwerk kinder 173
skip speeltuin geopend -183
skip sportclub is -75
skip stadhuis $ 162
skip stan alletwee -97
skip stat $ -168
skip stat , -229
skip stat @it -244
skip stat de 73
skip stat in 109
skip stat niet -108
skip stat op -210
skip stond de -116
skip strat $ -132
skip strat open -92
skip stuk $ -192
skip subsidiedossier , -75
skip t $ 89
skip t , -137
skip t @it -104
skip t een -99
skip t nu -82
skip t vor 78
skip te $ 215
skip te , 392
skip te ? 146
skip te @it -173
skip te den 155
skip te en 159
skip te in -357
skip te op 208
skip tel 0 239
skip tell mee -77
skip ter gekom 250
skip ter op 154
skip thorbeck @it -131
skip toch $ -280
skip tom 0 -191
skip tot , -230
skip tot 0 -178
skip tot ? -126
skip tot augustus -100
skip tot kan -91
skip tot lat -81
skip trouw , -181
skip trouw @it -165
skip trouw in 81
skip truid $ 86
skip tuss en -148
skip twee : 173
skip tweeling @it 263
skip u $ 263
skip u inschrijv -131
skip uiterst op -154
skip uiterst subsidiedossier -75
skip uw nog -328
skip uw stat -148
skip uw vroeg -99
skip vader @it -83
skip vakantieopvang sar 242
skip val dan 172
skip van $ -22
skip van , 147
skip van 0 -207
skip van ? -103
skip van @it 40
skip van brief -225
skip van dus 184
skip van en 266
skip van gezin -115
skip van ik 212
skip van kinderboerderij -163
skip van klein -190
skip van moeder -149
skip van nar -143
skip van niet -242
skip van of 84
skip van over -178
skip van schepencolleg -106
skip van stad 132
skip van stond -105
skip van t 148
skip van te -171
skip van tot -205
skip van tweeling 263
skip van vakantieopvang 242
skip van vor 128
skip van vrouw -133
skip van zon -55
skip vanaf won -120
skip verf af -82
skip vergader @it -74
skip verhuisd $ -180
skip verhuiz @it -117
skip verhuiz de -142
skip verjaardag @it 163
skip verjar @it 242
skip verleng $ -79
skip verloopt , -221
skip vernem de -309
skip verzet een -85
skip verzet zijnd -99
skip vier @it -114
skip vor 0 94
skip vor ? -115
skip vor dochter 63
skip vor en 71
skip vor gebor -388
skip vor id -54
skip vor kid -124
skip vor kindjes -115
skip vor lijst 246
skip vor of -121
skip vor speelpleinwerk 173
skip vrag een -218
skip vrij $ -95
skip vrouw gb 120
skip vuilophal van -108
skip waarop gebor 218
skip wachtlijst de 205
skip wanner de -123
skip wanner je -114
skip want verf -82
skip war dat 87
skip war ik -142
skip was 0 -109
skip was @it -126
skip we @it -157
skip we de -191
skip we een 134
skip wek , -99
skip welk moet 131
skip werd op 171
skip wereld , 209
skip wereld @it 154
skip werk gedan -82
skip wet de 275
skip wet ik 125
skip wie dat -156
skip wij @it -263
skip wij aan 108
skip wij een -259
skip wij grag 226
skip wij op -155
skip wij per -142
skip wij van 143
skip wil nam 276
skip wil of 125
skip wil rijbewijs 77
skip will van -237
skip won op -62
skip wonend 0 246
skip woont 0 -149
skip word $ -309
skip word 0 195
skip wordt @it -154
skip yara gebor 229
skip zag levenslicht 181
skip ze $ 65
skip ze gebor 237
skip ze stat -252
skip zegt affich -77
skip zelf id 135
skip zij 0 244
skip zij gebor 165
skip zij van 143
skip zijn $ -127
skip zijn 0 -90
skip zijn @it 57
skip zijn op -248
skip zijn van 175
skip zijn verkiez -159
skip zo ie 115
skip zoal de 158
skip zoek wij 143
skip zon , 156
skip zon gebor 375
skip zonder binnenlop -107
topic @ability -27
topic @access 42
topic @body -150
topic @building -111
topic @business -89
topic @firstPerson 35
topic @general -423
topic @handled -42
topic @has -116
topic @home 152
topic @mind 54
topic @mine -63
topic @nuisance -210
topic @ofPerson 191
topic @organisation -37
topic @ownPostcode -96
topic @place -51
topic @plainly 163
topic @relative 278
topic @somebody -31
topic @vehicle 89
topicAnywhere @ability -28
topicAnywhere @access 35
topicAnywhere @body -223
topicAnywhere @building -146
topicAnywhere @business -16
topicAnywhere @firstPerson 172
topicAnywhere @general -505
topicAnywhere @handled -110
topicAnywhere @hardly 13
topicAnywhere @has -52
topicAnywhere @home 224
topicAnywhere @mind 89
topicAnywhere @mine 52
topicAnywhere @mine-phrase 69
topicAnywhere @nuisance -122
topicAnywhere @nuisance-phrase -182
topicAnywhere @ofPerson 204
topicAnywhere @organisation -40
topicAnywhere @ownPostcode 72
topicAnywhere @patient 94
topicAnywhere @place -20
topicAnywhere @plainly 297
topicAnywhere @relative 435
topicAnywhere @somebody 114
topicAnywhere @vehicle 167
topicBefore @ability -158
topicBefore @access 85
topicBefore @building -259
topicBefore @business -248
topicBefore @firstPerson 100
topicBefore @general -416
topicBefore @handled -34
topicBefore @hardly 168
topicBefore @has -50
topicBefore @home 74
topicBefore @mine -22
topicBefore @mine-phrase -150
topicBefore @nuisance 152
topicBefore @ofPerson -15
topicBefore @organisation -249
topicBefore @ownPostcode -69
topicBefore @plainly 127
topicBefore @relative 346
topicBefore @somebody -38
topicBefore @vehicle -172
topicBeside @ability -167
topicBeside @access -241
topicBeside @building -148
topicBeside @business -205
topicBeside @firstPerson 253
topicBeside @general -320
topicBeside @has -105
topicBeside @home 193
topicBeside @nuisance -192
topicBeside @ofPerson 187
topicBeside @organisation -173
topicBeside @patient -49
topicBeside @plainly 151
topicBeside @relative -82
topicBeside @somebody -39
topicEarlier @ability 189
topicEarlier @access 225
topicEarlier @building -323
topicEarlier @business -113
topicEarlier @firstPerson 183
topicEarlier @handled -164
topicEarlier @has -68
topicEarlier @home 186
topicEarlier @mind -157
topicEarlier @mine 237
topicEarlier @ofPerson 262
topicEarlier @ownPostcode 201
topicEarlier @patient -35
topicEarlier @place -157
topicEarlier @plainly 156
topicEarlier @relative 420
topicEarlier @somebody 201
topicNear @ability -61
topicNear @building 96
topicNear @business -67
topicNear @firstPerson 137
topicNear @general -321
topicNear @handled -267
topicNear @has -72
topicNear @home 108
topicNear @mine -151
topicNear @mine-phrase -268
topicNear @nuisance -184
topicNear @ofPerson 40
topicNear @organisation 36
topicNear @ownPostcode -65
topicNear @patient 34
topicNear @place 68
topicNear @plainly 94
topicNear @relative 290
topicNear @somebody -11
topicNear @vehicle -262
twoBefore , 0 -193
twoBefore , gebor -189
twoBefore 0 , 69
twoBefore 0 0 69
twoBefore 0 april -103
twoBefore 0 en 221
twoBefore 0 juni -120
twoBefore 0 t -82
twoBefore ^ afsprak -221
twoBefore ^ ben 226
twoBefore ^ dob 151
twoBefore ^ en 211
twoBefore ^ geb 179
twoBefore ^ geboort 155
twoBefore ^ geboortedatum 87
twoBefore ^ gebor 620
twoBefore ^ gebort 105
twoBefore ^ ik 183
twoBefore ^ mijn 182
twoBefore ^ trouw -267
twoBefore ^ verjar 209
twoBefore ^ we -157
twoBefore ^ wij -191
twoBefore be76 0 -139
twoBefore ben gebor 249
twoBefore de klein -71
twoBefore dochter is 215
twoBefore een afsprak -284
twoBefore gebor is -177
twoBefore het levenslicht 329
twoBefore ik ben 116
twoBefore is 0 -246
twoBefore is gebor 97
twoBefore is geopend -164
twoBefore is gesticht -122
twoBefore is ingewijd -91
twoBefore is opgericht -208
twoBefore jullie brief -295
twoBefore kan ik -74
twoBefore kindjes gebor -210
twoBefore mijn geboortedag 266
twoBefore mijn geboortedatum 234
twoBefore te aalst 84
twoBefore ter wereld 154
twoBefore werd gebor 237
twoBefore wij gan -90
twoBefore wij trouw -82
twoBefore wij verhuiz -117
twoBefore wij zijn 75
twoBefore zij is 300
word ! -244
word $ -21
word ( 247
word ) 432
word , 112
word . -244
word 0 -74
word : 114
word ? -119
word @it -21
word ^ -21
word aalst 60
word aan -277
word aangegev -98
word aangev 292
word aanslag -154
word acht -288
word achtenzevent -96
word achter 99
word achternam 174
word adoptiekindjes -77
word adres 269
word adreswijz -132
word af 151
word affich -183
word afsprak -399
word al 211
word aleppo 275
word all -277
word allen 272
word alles 125
word alletwee -97
word allez -162
word als 45
word altijd 142
word ambtenar -115
word ander -89
word antwoord -270
word aow 81
word april -292
word archief -346
word asbest -272
word asfalt -169
word ass -93
word augustus -212
word auto 210
word autos -172
word b 124
word babyborrel -77
word ban -258
word basisschol 151
word be76 -139
word begint -172
word bel -128
word bell -117
word belt -92
word ben 478
word besluit -283
word best -220
word bestat -412
word bestemmingsplan -104
word betaald -395
word betaaldatum -154
word betal -213
word bezwar -198
word bib 122
word bij 138
word bijna 81
word bijstand -236
word bijzonder -185
word binnenlop -107
word bladdert -82
word blijft -209
word bloem -292
word bord -188
word bordj -181
word bos 150
word bouwjar -99
word braderie -120
word brel -82
word brief 47
word brug -134
word brugg -102
word bsn -185
word buit -197
word burgemeester 116
word bus 142
word buurt -185
word buurtfeest -235
word centrum -180
word claes 272
word collega -163
word containerpark -162
word crech 240
word da 184
word dag 74
word dan 22
word dank 79
word dar -435
word dat 80
word dateert -197
word datem 155
word datum 284
word de -70
word december -88
word delfzijl 191
word den -61
word denk 45
word der 277
word deur -319
word dez 94
word dezelfd -174
word dicht -181
word die -93
word dijk -233
word dit -49
word dob 210
word dochter 149
word dochtertj 140
word doe 143
word doen -318
word doet -248
word doorgestuurd 121
word doorgev -189
word dor -101
word dossier -165
word dus 387
word echt 294
word een -128
word elk -280
word emma 148
word en 291
word enkel -115
word er -265
word ergen -66
word eritrea 143
word eten -95
word euh -119
word even 187
word februari -186
word feest -137
word feestj -84
word fes 203
word fien 277
word folder -244
word for 381
word formulier 122
word foto -164
word fotos -203
word fout 47
word fusie -253
word ga 194
word gas -137
word gat -82
word gb 208
word ge -49
word geacht -261
word geb 317
word gebdatum 239
word geboort 111
word geboorteaangift -181
word geboortebos 138
word geboortedag 76
word geboortedatum 168
word geboortedtm 182
word gebor 147
word geborenop 247
word gebort 115
word gebortedatum 323
word gebrok -92
word gebruikt -80
word gedateerd -237
word gegeven 253
word gehad 217
word gekom 299
word geldig -171
word geldt -306
word gemeent -149
word gemeentehuis -274
word gemeenterad -229
word gen -227
word genoeg 187
word genom -255
word gent 113
word geopend -150
word gescheid -305
word gesticht -206
word gestrooid -119
word getrouwd -421
word gev 77
word gevel -143
word gevond -192
word gevraagd 320
word geweest -258
word gewon -68
word gezell -222
word gezin 74
word ging -110
word glijban -192
word goed -285
word goedemorg 61
word goedgekeurd -86
word grag 50
word grap 155
word gratis -55
word groep -99
word groet -91
word grot -206
word had 104
word haha -85
word hal 188
word har -46
word harmonie -194
word hebb -199
word heeft 130
word hel 189
word helemal -192
word helpt 143
word hem 196
word herdenk -204
word herfstvakantie 188
word herinner -181
word het -59
word hier -52
word hij 271
word hoe -141
word hoekstra -121
word hoevel 314
word hoever 266
word hond -328
word hondenbelast -272
word honderd -87
word houd -315
word huwelijk -185
word huwelijksakt 143
word id 159
word identiteitskaart 142
word ie 187
word iederen -186
word iemand -54
word ieper 287
word iet 32
word ik 83
word indien -235
word ingang -160
word ingedi -193
word ingeschrev 235
word ingevuld 126
word ingewijd -152
word inschrijv 55
word instapklas 195
word is -16
word ja 195
word jacques -82
word jar -165
word jarig -120
word je -38
word jeugdhuis -193
word jip 236
word jolien 255
word jong 184
word jongst 225
word jubilariss 176
word jubileum -207
word juli -176
word jullie 192
word juni -183
word k 186
word kaart 216
word kalender -180
word kan 47
word kap -172
word kapel -149
word kapot -157
word kastanjehof -76
word kenmerk -138
word kerkhof 161
word kerkj -110
word kerkplein -184
word kermis -140
word kerstbom -79
word kes 362
word kid 33
word kievitstrat 210
word kijk -226
word kind 260
word kinder -149
word kinderboerderij -180
word kindj 43
word kindjes -231
word klar 122
word klas -200
word klein 91
word kleuter 225
word klopt -152
word kom -188
word komt 75
word koningsdag -165
word konink -148
word korting 131
word krant -165
word kreg 209
word krijg 101
word krijgt 283
word kunt -194
word kwam 194
word kwijt -255
word laatst -139
word lag -99
word lammetjes -163
word lamp -241
word land 217
word langer -228
word langskom 180
word las -210
word lat -138
word later -85
word leeftijd 324
word leerplicht 42
word les -339
word levenslicht 286
word lez -163
word licht 184
word lier -171
word ligt -116
word lijn -211
word lijst 327
word loket 89
word loopt -272
word los -228
word lot 358
word lowie 166
word m -207
word maand -136
word maart 69
word mag -151
word mail 110
word mak -228
word man -201
word mar -156
word markt -240
word mee 59
word meedoen 135
word mei -75
word meidoornlan -175
word meisj 249
word meld -263
word men -117
word mer -91
word meter 148
word mevrouw 48
word mijn -25
word mn 98
word mobiel 290
word moeder -64
word moest 160
word moet -60
word mog -367
word monitor 125
word monument -145
word morg -192
word muurschilderij -82
word muziek -82
word na -253
word nadar -232
word nam 145
word namen -85
word nar -194
word national 128
word nationaliteit 314
word nee -66
word neg -300
word negenennegent -365
word nel 161
word net 270
word niemand 134
word niet 71
word nodig -102
word nog -21
word nooit 190
word nor 82
word nota -136
word notaris -189
word nou -192
word november 188
word nu -38
word nul -364
word nummer -199
word okt 196
word om 46
word omzet -125
word onder -111
word onderhoudt -82
word onderzoek -95
word ontvang -227
word onz -101
word ook -120
word op -118
word opa 182
word open -337
word openbar -95
word openingstijd -217
word opgericht -377
word ophal -94
word oud 164
word oudst 80
word over -272
word overled -276
word overlijd -120
word pand -235
word paniek 157
word papier 72
word paramaribo 206
word parkinson 208
word parochiezal -163
word partnerschap 120
word pas 180
word paspoort -176
word peeter 166
word penning -134
word penningmeester -130
word per -425
word peter 157
word plant -135
word plein -209
word plek 214
word plusser 130
word pot 171
word precies -221
word put -66
word raadhuis -239
word raadzal -130
word regel -153
word reglement -121
word reken -218
word rijbewijs 38
word rijdt 122
word rijksregister -310
word rijksregisternr -330
word rijksregisternummer -408
word rijst -292
word rob 143
word rommelmarkt -100
word rond -224
word rr 83
word sam -97
word samira 203
word sar 242
word schepencolleg -106
word schol -185
word sem 238
word seniorenpas 99
word sind -473
word sint 64
word sit -160
word smet 154
word snap -192
word social 273
word sorry -100
word spanj -188
word speelplein 110
word speelpleinwerk 158
word speeltuin 168
word sportclub -75
word sprek -219
word sta -172
word stad 124
word stadhuis 145
word stan 171
word start 141
word stat -58
word stemm -89
word stempas 197
word sten -91
word stichting -187
word stijn 192
word stoet -250
word stond -248
word stopt -90
word straatfeest -212
word strat -227
word stuk -214
word subsidiedossier -75
word system 270
word t 158
word te 219
word teg -273
word tel 309
word telefon -206
word tell -77
word telt -117
word tent -239
word ter -100
word terug -240
word terwijl 220
word teun 242
word thorbeck -131
word tien -250
word tijd -244
word tm -92
word toch -211
word toe -134
word tom 66
word tot -347
word tractor -119
word trouw -68
word trouwzal -204
word truid 86
word turkij -226
word tuss -305
word twee 113
word tweeling 275
word twintig 99
word u 73
word uit 158
word uiterst -179
word uitstel -154
word uittreksel 278
word uur -252
word uw -111
word vader 142
word vakantieopvang 242
word val 172
word valt -188
word van -39
word vanaf -225
word vannacht 117
word verf -82
word vergader -228
word verget 199
word vergunn -181
word verhuis -207
word verhuisd -180
word verhuiz -78
word verjaardag 66
word verjar 242
word verkiez -159
word verlengd -152
word verloopt -239
word vernem -309
word vernieuwd 86
word verschuift -108
word vervalt -152
word verwerkt 263
word verzet -119
word vier -95
word vind 77
word vo 133
word voetbalclub -168
word volgen -171
word volgend -265
word vor 65
word vorig -99
word vraagt -200
word vrij -334
word vroeg -87
word vuilophal -108
word vuurwerk -91
word waarom -327
word waarop -155
word wachtlijst 205
word wag -216
word wanner -33
word want -465
word war -160
word was -410
word wat -127
word we -97
word wek -114
word wel 224
word welk 330
word wer -143
word werd -76
word wereld 417
word werkdag -177
word werkt -162
word wet 121
word wie -381
word wij -150
word wil 163
word will -189
word woensdag -94
word won 134
word wonend 246
word woning -152
word woond -187
word word -381
word wordt -56
word wout 173
word yara 194
word zag 137
word zal -215
word zaliger -286
word ze 179
word zeg -242
word zegg 185
word zegt -368
word zelf 212
word zes -301
word zesd 240
word zesenvijft -143
word zie -191
word ziekenhuis 113
word zij 333
word zijnd 87
word zing 95
word zoal 127
word zoek 206
word zoiet -226
word zomar -215
word zon 356
word zondag -300
word zonder -158
word zoontj 150
word zoud -193
word zutph 281
word zwembad -70
word zwemles 196
word zwoll -83
`,
};
