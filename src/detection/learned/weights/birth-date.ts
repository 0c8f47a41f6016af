import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 488 candidates that are, 636 that are not.
 * On families it was not taught on:
 * - above -1: found 96.1 %, wrongly 15.4 %
 * - above -0.5: found 92.2 %, wrongly 9.3 %
 * - above 0: found 88.7 %, wrongly 5.0 %
 * - above 0.5: found 84.4 %, wrongly 2.8 %
 * - above 1: found 77.7 %, wrongly 1.3 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:713730fb453ebbf0a96311146ac46b9db886073c1fdf085a75b9010e199c0175",
  intercept: -0.608,
  weights: `
before , -36
before 0 -74
before : 91
before aan -368
before aangevraagd 288
before all -286
before ben 268
before brief -249
before bsn -127
before dat 27
before de -213
before dochter 109
before dochtertj 225
before een -224
before eerst 248
before emma 275
before er -134
before fout 325
before geboortedatum 199
before gebor -103
before gemeent -257
before gemeentehuis -263
before gen -264
before har -301
before harmonie -247
before heb -326
before hij 187
before huwelijk -293
before ik 40
before is -117
before jar -274
before jip 271
before jongst 140
before jul 281
before juli -238
before kan -200
before kinder -246
before kindj 333
before kindjes -283
before lamp -268
before lot 288
before lowie -265
before ma 237
before man 364
before me -120
before mijn -59
before mn 93
before moeder 317
before nam 242
before nar -201
before niet 236
before nieuw -318
before nor 209
before nul -302
before odet 337
before of -359
before onz -80
before oud -266
before over -233
before overled -233
before paspoort -307
before reispas 315
before rijbewijs -240
before rijksregister -212
before rijksregisternr -287
before rijksregisternummer -188
before sem 330
before t -256
before te 216
before u -207
before van -137
before vergunn -246
before vor 15
before was -272
before we -492
before wij -99
before will -274
before wordt -328
before zag 216
before zij 399
before zijn 284
before zon 298
before zoontj 275
before zwemles 231
before1 ( 193
before1 , 288
before1 0 -210
before1 ^ 169
before1 afsprak -274
before1 ben 237
before1 datum 259
before1 den 98
before1 gb 369
before1 geb 156
before1 geboortedatum 115
before1 geboortedtm 195
before1 gebor 205
before1 geborenop 269
before1 is 247
before1 kom -209
before1 met -215
before1 na -323
before1 neg -320
before1 of -186
before1 op -115
before1 open -224
before1 opgericht -274
before1 ophal -267
before1 pas -275
before1 per -356
before1 rijksregisternummer -217
before1 sind -285
before1 stat -206
before1 teg -279
before1 tot -273
before1 trouw -162
before1 van -26
before1 vanaf -320
before1 verloopt -237
before1 vor -325
before1 was -252
before2 ( 115
before2 : 115
before2 ^ 85
before2 aangevraagd -258
before2 afsprak -325
before2 ben 188
before2 besluit -151
before2 bestat -185
before2 betaald -176
before2 brief -269
before2 de 127
before2 die -290
before2 dochter 278
before2 en 274
before2 geboortedatum 136
before2 gebor 85
before2 gebort 154
before2 hier -270
before2 hij -296
before2 is -146
before2 kaart -296
before2 levenslicht 307
before2 licht 330
before2 negenennegent -294
before2 nor 303
before2 op -286
before2 opgericht -178
before2 paspoort -296
before2 rijksregisternr -282
before2 rijksregisternummer -224
before2 stat -325
before2 trouw -187
before2 tweeling 261
before2 verjar 296
before2 vor -277
before2 vuurwerk -187
before2 was -194
before2 wij -293
behind ! -234
behind $ -62
behind 0 44
behind : 210
behind ? -192
behind aan 52
behind aangift 308
behind aanvrag -176
behind adres 305
behind asfalt -271
behind augustus -255
behind bij 151
behind bus 323
behind crech 235
behind dan 110
behind dar -396
behind dat -41
behind datum 334
behind den -243
behind denk 304
behind dicht -203
behind die -114
behind dijk -221
behind doen -260
behind dor -168
behind dus 140
behind er -234
behind fotos -238
behind fout -204
behind ge -282
behind geb 163
behind geboortebos 317
behind geboortedatum 268
behind gebor 224
behind getrouwd -283
behind groep -272
behind har 176
behind heb 313
behind heeft 187
behind hem 230
behind het 119
behind hier 276
behind hij 295
behind hondenbelast -275
behind houd -286
behind id 231
behind iet 200
behind jar -107
behind jullie -374
behind klein 247
behind klopt -306
behind kom -216
behind komt -300
behind lat -263
behind leerplicht 267
behind loopt -328
behind man -238
behind mee 227
behind met 178
behind moet -178
behind mog -205
behind net 226
behind niet 116
behind nu 110
behind oud -88
behind paspoort 300
behind rijbewijs 344
behind sam 288
behind stemm 266
behind stempas 226
behind strat -220
behind tijd -225
behind toch -148
behind toen 238
behind tot -267
behind trouw 200
behind trouwzal -214
behind turkij -197
behind twee 198
behind u 409
behind uur -162
behind uw -371
behind vor 206
behind werk -222
behind wet 189
behind word -176
behind zegt -213
behind zij 303
behind1 ! -246
behind1 $ 98
behind1 ) 377
behind1 , 76
behind1 . 47
behind1 0 -175
behind1 ? -257
behind1 dor -291
behind1 dus 208
behind1 en 117
behind1 geb 280
behind1 gebor 158
behind1 het -205
behind1 is -83
behind1 mar -174
behind1 nar -299
behind1 niet -222
behind1 nog -231
behind1 of -240
behind1 ook -226
behind1 op -130
behind1 over -241
behind1 stat -188
behind1 stond -348
behind1 te 237
behind1 van -119
behind1 vanaf -221
behind1 volgen -243
behind1 vor -244
behind1 zegt -176
behind2 . -273
behind2 0 -80
behind2 ? -160
behind2 afsprak 206
behind2 ben 227
behind2 bij -293
behind2 dan 165
behind2 de -188
behind2 dus 209
behind2 een -131
behind2 elk -257
behind2 en 61
behind2 er -237
behind2 gat 244
behind2 groep 308
behind2 het -229
behind2 hier -217
behind2 hij 401
behind2 hoe -103
behind2 ik -37
behind2 in -155
behind2 is -130
behind2 j 272
behind2 mag -217
behind2 moet -233
behind2 mog -177
behind2 nar 110
behind2 nog -210
behind2 van 228
behind2 vanaf -181
behind2 vor -274
behind2 war -292
behind2 was -191
behind2 welk 283
behind2 wil 208
behind2 will -276
behind2 woont 250
behind2 wordt 142
behind2 ze 261
behind2 zijn -181
behind2 zou 281
bothBefore ( gebor 191
bothBefore , 0 -199
bothBefore , afsprak -238
bothBefore , geb 271
bothBefore , gebor 326
bothBefore , ophal -248
bothBefore 0 , -203
bothBefore 0 gebor 478
bothBefore ^ afsprak -228
bothBefore ^ datum 256
bothBefore ^ geboortedatum 249
bothBefore ^ geboortedtm 195
bothBefore ^ gebor 271
bothBefore ^ op -195
bothBefore ^ per -229
bothBefore ^ sind -204
bothBefore ^ vanaf -248
bothBefore aalst op 238
bothBefore aangevraagd op -258
bothBefore afsprak : -264
bothBefore afsprak op -250
bothBefore als geboortedatum 291
bothBefore ben gebor 120
bothBefore ben van 222
bothBefore besluit van -169
bothBefore bestat sind -173
bothBefore betaald op -176
bothBefore brief van -253
bothBefore geboortedatum : 115
bothBefore gebor : 362
bothBefore gebor op 161
bothBefore gebort datum 154
bothBefore is op -98
bothBefore levenslicht op 307
bothBefore licht op 330
bothBefore opgericht op -178
bothBefore paspoort verloopt -237
bothBefore trouw op -187
bothBefore van den 236
bothBefore van vor -265
bothBefore verjar op 296
bothBefore vuurwerk op -187
bothBefore zijn op -222
bothBefore zijn van 328
earlier ? 86
earlier bedoel 310
earlier ben -287
earlier bij 278
earlier dag -307
earlier data -312
earlier datum -355
earlier de -400
earlier die -442
earlier een 152
earlier en 231
earlier ge -335
earlier geboortedata 330
earlier geboortedatum 419
earlier gebor -362
earlier hebb 261
earlier het 196
earlier hoe 229
earlier is -346
earlier kampverzeker 330
earlier lat 206
earlier mijn 455
earlier nog -207
earlier onz -350
earlier ook 278
earlier repetities -312
earlier te 235
earlier u 213
earlier verjaardag 333
earlier vor 141
earlier wanner -497
earlier welk -365
earlier zal -247
earlier zijn 350
earlier zoek 233
elsewhere ! 354
elsewhere ( 290
elsewhere , -43
elsewhere . 63
elsewhere 0 -80
elsewhere : 128
elsewhere ? -85
elsewhere @code -285
elsewhere aangift 276
elsewhere adres -280
elsewhere al 129
elsewhere allen -157
elsewhere app 291
elsewhere bel 260
elsewhere ben 106
elsewhere besliss -371
elsewhere betaald 208
elsewhere bezwar -393
elsewhere bij -132
elsewhere broer 285
elsewhere brommer -262
elsewhere bsn -64
elsewhere bus 152
elsewhere dag -190
elsewhere dar -240
elsewhere dat -38
elsewhere de 66
elsewhere die -382
elsewhere dit 215
elsewhere doen 151
elsewhere dor -221
elsewhere dossier 196
elsewhere drie -195
elsewhere dubbel 317
elsewhere een -106
elsewhere en 91
elsewhere fotos -185
elsewhere gat -223
elsewhere ge -171
elsewhere geb 182
elsewhere geboortedatum 298
elsewhere geluidsoverlast -208
elsewhere gen -285
elsewhere geregistreerd 273
elsewhere gerust 187
elsewhere geweest 337
elsewhere grag 128
elsewhere half -229
elsewhere hield -199
elsewhere hier -248
elsewhere hieran -168
elsewhere hoe 144
elsewhere huwelijk 231
elsewhere iemand -281
elsewhere iet -282
elsewhere ik 84
elsewhere in 63
elsewhere inschrijv 217
elsewhere is -157
elsewhere j 243
elsewhere jar 218
elsewhere je 127
elsewhere jef -253
elsewhere juli -146
elsewhere kan -127
elsewhere kat -273
elsewhere kijk 242
elsewhere klein 354
elsewhere kom 208
elsewhere kunn -244
elsewhere m 319
elsewhere man 249
elsewhere mar -160
elsewhere meester -244
elsewhere mevrouw 425
elsewhere mijn 134
elsewhere mn 443
elsewhere moeder 311
elsewhere moest 180
elsewhere moet -129
elsewhere mog -145
elsewhere niet 187
elsewhere nik 370
elsewhere nl -249
elsewhere nog -90
elsewhere nu 126
elsewhere of 142
elsewhere ontvang 304
elsewhere opa 174
elsewhere oud -167
elsewhere over 144
elsewhere overlijd 265
elsewhere parker -259
elsewhere pauwel -248
elsewhere rijksregister -135
elsewhere schrijf 339
elsewhere sta 306
elsewhere start -224
elsewhere stond -236
elsewhere tijd -266
elsewhere tot -227
elsewhere trouw 145
elsewhere twee -211
elsewhere uur -194
elsewhere v 136
elsewhere vader 329
elsewhere van -136
elsewhere verhuisd 316
elsewhere vor -26
elsewhere vrij 179
elsewhere wanner -192
elsewhere war -213
elsewhere was -385
elsewhere weg -357
elsewhere wer -251
elsewhere wet 206
elsewhere wij 215
elsewhere wil 287
elsewhere word -134
elsewhere wou 257
elsewhere ze -162
elsewhere zien -203
elsewhere zijn 168
elsewhere zit 380
elsewhere zou -180
kind birth-cue 493
kind birth-cue grown 376
kind birth-cue old 403
kind birth-cue young 541
kind no-cue -186
kind no-cue grown 316
kind no-cue no-year -406
kind no-cue no-year-of-birth -339
kind no-cue old -312
kind no-cue young -262
kind own-label 288
kind own-label grown 405
kind own-label no-year -470
kind own-label no-year-of-birth -402
kind own-label old 320
kind own-label young 107
pair ! $ -179
pair ( @it 193
pair ( gebor 191
pair ) , 218
pair ) komt 220
pair , @it 288
pair , all 276
pair , ben 282
pair , dat 202
pair , de -113
pair , die -259
pair , doet -296
pair , gan -245
pair , geb 271
pair , geboortedatum -152
pair , gebor 175
pair , geldt -173
pair , groep 308
pair , gsm 176
pair , heb 312
pair , het 283
pair , ik 184
pair , in 205
pair , kan 76
pair , klopt -157
pair , komt -287
pair , mail 227
pair , mobiel 212
pair , moet -215
pair , mog -154
pair , of -239
pair , ophal -269
pair , rijksregisternummer -226
pair , stat -143
pair , teun 259
pair , tot -190
pair , val 274
pair , vanaf -181
pair , vor 129
pair , waarom -228
pair , war -106
pair , was -200
pair , welk 337
pair , wie -240
pair , wil 166
pair , will -276
pair , wordt -231
pair , ze 274
pair , zij 219
pair , zou 301
pair . $ -94
pair 0 $ 176
pair 0 ) -177
pair 0 , -79
pair 0 . -116
pair 0 @it -210
pair 0 april -282
pair 0 augustus -233
pair 0 in -141
pair 0 is -161
pair 0 jar -250
pair 0 juli -231
pair 0 klopt -258
pair 0 nar -204
pair 0 okt 194
pair 0 op -241
pair 0 plusser 242
pair 0 te -273
pair 0 tot -211
pair 0 uur -260
pair : 0 -176
pair : bsn 330
pair : gebor 308
pair : ik 291
pair : sar 259
pair ? $ -77
pair @code , 246
pair @code 0 -293
pair @it ! -246
pair @it $ 98
pair @it ) 377
pair @it , 76
pair @it . 47
pair @it 0 -175
pair @it ? -257
pair @it dor -291
pair @it dus 208
pair @it en 117
pair @it geb 280
pair @it gebor 158
pair @it het -205
pair @it is -83
pair @it mar -174
pair @it nar -299
pair @it niet -222
pair @it nog -231
pair @it of -240
pair @it ook -226
pair @it op -130
pair @it over -241
pair @it stat -188
pair @it stond -348
pair @it te 237
pair @it van -119
pair @it vanaf -221
pair @it volgen -243
pair @it vor -244
pair @it zegt -176
pair ^ , 268
pair ^ @code -275
pair ^ @it 169
pair ^ afsprak -270
pair ^ ben 288
pair ^ bij 283
pair ^ brief -287
pair ^ dan 276
pair ^ dat 357
pair ^ de -149
pair ^ dob 324
pair ^ eid -203
pair ^ emma 328
pair ^ geacht -252
pair ^ geb 167
pair ^ gebdatum 330
pair ^ geboortedag 235
pair ^ geboortedatum 255
pair ^ geboortedtm 195
pair ^ gebor 266
pair ^ gebort 162
pair ^ gebortedatum 269
pair ^ gegeven 237
pair ^ gemeenterad -289
pair ^ het -270
pair ^ hier 215
pair ^ hoevel 253
pair ^ in -252
pair ^ is -219
pair ^ k 232
pair ^ kan -208
pair ^ kunt -291
pair ^ licht -196
pair ^ mijn 89
pair ^ nam 243
pair ^ nieuw 279
pair ^ op -213
pair ^ oud -160
pair ^ per -229
pair ^ rijksregister -306
pair ^ rijksregisternr -325
pair ^ rijksregisternummer -208
pair ^ sind -204
pair ^ tot -163
pair ^ uw -203
pair ^ vanaf -229
pair ^ vergader -276
pair ^ verhuiz -254
pair ^ verjar 218
pair ^ vor 203
pair ^ vuurwerk -187
pair ^ wanner -217
pair ^ wie -275
pair ^ wij -51
pair ^ zon 220
pair aalst op 238
pair aan $ 170
pair aan de -342
pair aangevraagd op -258
pair aangevraagd vor 250
pair aangift $ 201
pair afsprak 0 228
pair afsprak : -184
pair afsprak @it -274
pair al 0 269
pair al dag -196
pair al klar 223
pair al nar 232
pair all drie 276
pair all kindjes -266
pair allebei nieuw -274
pair als geboortedatum 291
pair april 0 -305
pair aub : -298
pair augustus 0 -233
pair ben $ 315
pair ben @it 237
pair ben de 162
pair ben er 280
pair ben gebor 184
pair ben van 231
pair besluit van -169
pair bestat sind -173
pair betaald op -205
pair bij de 115
pair bij jullie 93
pair bijzonder bijstand -268
pair binn $ -231
pair binn . -292
pair binn zijn -209
pair brandt al -196
pair brief is -252
pair brief van -240
pair dag : -196
pair dan 0 318
pair dar nog -251
pair dat $ -142
pair dat de -203
pair dat dor -237
pair dat ik 177
pair dat met -221
pair dat ook -258
pair dat we 373
pair datum @it 259
pair de 0 323
pair de aangift 158
pair de ban -245
pair de dijk -221
pair de geboortedatum 256
pair de gemeent -268
pair de instapklas 236
pair de jongst 217
pair de kinderboerderij -265
pair de lamp -268
pair de lijst 288
pair de markt -215
pair de notaris -205
pair de speelpleinwerk 316
pair de stad -184
pair de strat -210
pair de trouwzal -214
pair de tweeling 318
pair de vakantieopvang 259
pair de verjaardag -311
pair de verkiez -195
pair den @it 98
pair denk aan 304
pair der lan 313
pair die al 198
pair die lijst -186
pair dochter is 167
pair dochtertj is 225
pair dor het -247
pair dor opa 296
pair drie op 276
pair een afsprak -178
pair een herdenk -195
pair een id 227
pair een stempas 301
pair eid aangevraagd -203
pair en 0 -238
pair en dan 220
pair en dat 300
pair en gebor 294
pair en jolien 231
pair en niet 325
pair en nu -130
pair en van 381
pair en zit 304
pair er 0 -249
pair er dan -254
pair er iet 321
pair er in -178
pair er niet -270
pair er op -254
pair fotos van -232
pair gb @it 369
pair geb . 309
pair geb @it 156
pair geboortedatum : 115
pair geboortedatum @it 115
pair geboortedatum is 182
pair geboortedatum van 325
pair geboortedtm @it 195
pair gebor $ 266
pair gebor , 347
pair gebor 0 -73
pair gebor @it 205
pair gebor ben 196
pair gebor en 295
pair gebor in 233
pair gebor is -263
pair gebor op 178
pair gebor te 321
pair gebor tuss -450
pair gebor zijnd 272
pair geborenop @it 269
pair gebort datum 162
pair gef ik -230
pair gehad $ 266
pair geldig tot -209
pair geldt dat -163
pair gemeent ? -240
pair gen antwoord -269
pair getrouwd in -203
pair gezien $ -350
pair gezin : 185
pair grag wet 220
pair heb ik 159
pair hebb jullie -326
pair heeft de -246
pair heeft nog 288
pair herdenk , -234
pair het eerst 281
pair het levenslicht 243
pair het nieuw -201
pair het oud -169
pair het rijksregisternummer -261
pair het stadhuis 145
pair het system 243
pair hier , 274
pair hier in 266
pair hoe gef -230
pair hoe lang -187
pair hoe lat -253
pair id $ 222
pair id kaart 98
pair id van -224
pair identiteitskaart vervalt -276
pair ik $ -244
pair ik , -134
pair ik 0 345
pair ik : 359
pair ik al 265
pair ik ben 231
pair ik dan 219
pair ik dar -330
pair ik de -294
pair ik een -153
pair ik gebor 258
pair ik heb -90
pair ik het 308
pair ik met -273
pair ik nog 253
pair ik u -218
pair ik van 291
pair ik vanaf 273
pair in de -190
pair in groep 290
pair in op -280
pair in sint 337
pair inschrijv vor -202
pair is $ 405
pair is , -302
pair is : -361
pair is @it 247
pair is dat -150
pair is de -252
pair is er -110
pair is geplant -296
pair is het -162
pair is hier -217
pair is op -99
pair is opgericht -178
pair is vor -307
pair j . 272
pair januari 0 -311
pair jar $ -278
pair jar , -265
pair jolien op 231
pair juli 0 -196
pair kaart $ 275
pair kaart ophal 286
pair kan hij 304
pair kan ik -159
pair kan ze 249
pair kievitstrat 0 257
pair klein van 185
pair klopt da -232
pair klopt dat -231
pair kom @it -209
pair komt de -306
pair komt er -259
pair krijg $ 260
pair krijg ik 163
pair kunt u -239
pair las ik -167
pair levenslicht op 307
pair licht brandt -196
pair licht op 330
pair lijst $ -124
pair lijst van 288
pair loopt tot -212
pair lowie , -265
pair mag dat -256
pair mag de -215
pair mag er -255
pair man $ -269
pair mar ik -291
pair mee nar 305
pair mer $ -307
pair met @it -215
pair mevrouw $ 355
pair mijn aanvrag -247
pair mijn bsn -249
pair mijn geboortedatum 259
pair mijn nam 154
pair mijn paspoort -221
pair mijn rijbewijs 171
pair mijn vergunn -220
pair mijn verjaardag 273
pair mobiel 0 212
pair moeder is 200
pair moet de -183
pair moet ge -330
pair mog we -296
pair na @it -323
pair na de 171
pair nam : 247
pair nam van 171
pair nar het 214
pair nar mijn -234
pair neg @it -320
pair negenennegent negenennegent -294
pair niet $ 234
pair niet mer -232
pair niet op 312
pair niet van -277
pair nieuw paspoort -274
pair nog iet -281
pair nog in -222
pair nog op 255
pair nog sted -266
pair nog vrij -189
pair nu al -205
pair nul een -254
pair of @it -186
pair of is -190
pair om 0 -202
pair ons gezin 190
pair onz dochter 229
pair onz jip 271
pair onz zon 203
pair ook vor -227
pair op 0 -22
pair op @it -115
pair op de -82
pair op een 282
pair op het 99
pair op mijn 197
pair op woensdag -302
pair op zwemles 276
pair open @it -224
pair opgericht @it -274
pair opgericht op -178
pair ophal , -321
pair ophal ? 286
pair ophal @it -267
pair oud is -293
pair oud papier -152
pair oud raadhuis -228
pair over het -195
pair pas @it -275
pair paspoort @code 211
pair paspoort verloopt -189
pair per @it -356
pair rijksregisternr van -287
pair rijksregisternummer @it -217
pair rijksregisternummer van -288
pair rr 0 325
pair sind @it -285
pair sta ik -306
pair stad een -242
pair stat @it -206
pair stat er -329
pair stemm $ 282
pair t is -264
pair t m -223
pair te ieper 247
pair te oud 312
pair teg @it -279
pair ter wereld 492
pair terwijl ik 221
pair toch ? -243
pair tot 0 -224
pair tot @it -273
pair tot wanner -145
pair trouw @it -162
pair tuss 0 -257
pair twee kinder 361
pair u dat 271
pair vakantieopvang : 259
pair val ik 274
pair van 0 98
pair van @code -219
pair van @it -26
pair van de 85
pair van den 264
pair van der 313
pair van ons -209
pair van t 254
pair van vor -265
pair vanaf 0 -243
pair vanaf @it -320
pair vergunn is -209
pair verhuisd . -297
pair verhuiz doorgev -254
pair verjar op 296
pair verloopt @it -237
pair vol $ -274
pair volgen het -192
pair vor 0 -239
pair vor @it -325
pair vor de 243
pair vor mijn -207
pair vor mn 271
pair vor ons -235
pair vor uw 298
pair vuurwerk op -187
pair waarom is -247
pair wanner ik 371
pair wanner moet -153
pair want de -302
pair was @it -252
pair we dar -258
pair we op -298
pair wer een -264
pair wereld gekom 318
pair wet of 263
pair wij trouw -140
pair wil mijn 262
pair will grag 297
pair won : 296
pair zag het 216
pair zegt de -236
pair zesd $ 255
pair zij is 266
pair zij van 185
pair zijn $ 202
pair zijn , -243
pair zijn de -230
pair zijn er 235
pair zijn op -274
pair zijn van 385
pair zon , 296
pair zou grag 274
pair zwemles $ 276
skip ( ) 366
skip ( 0 -200
skip ( @it 115
skip , ( 256
skip , , 492
skip , . 386
skip , : -358
skip , ? -235
skip , @code 233
skip , ben 150
skip , da -213
skip , dat -237
skip , drie 276
skip , er -173
skip , ge -234
skip , gebor 153
skip , gef -230
skip , grag 179
skip , heeft 258
skip , hier 273
skip , hoe -222
skip , is -116
skip , man -256
skip , moet 129
skip , nog 291
skip , op -172
skip , oud -293
skip , stat 251
skip , te 191
skip , van 280
skip , vind -203
skip , wanner -188
skip , wij -196
skip , ze 142
skip , zij 281
skip , zijn 398
skip 0 $ -52
skip 0 ( -232
skip 0 , -120
skip 0 . 108
skip 0 0 -36
skip 0 afsprak -240
skip 0 als -277
skip 0 dat -124
skip 0 dicht -264
skip 0 die -231
skip 0 gebor 329
skip 0 heb 320
skip 0 is -258
skip 0 kan -162
skip 0 klopt -243
skip 0 komt -238
skip 0 mijn -314
skip 0 na -331
skip 0 nar -262
skip 0 of -243
skip 0 ophal -242
skip 0 t -292
skip 0 van 321
skip 0 zij 269
skip : $ 306
skip : , -196
skip : 0 -133
skip : @it 115
skip : en 236
skip : er -246
skip : is 263
skip : van 360
skip @code 0 -259
skip @it . -273
skip @it 0 -80
skip @it ? -160
skip @it afsprak 206
skip @it ben 227
skip @it bij -293
skip @it dan 165
skip @it de -188
skip @it dus 209
skip @it een -131
skip @it elk -257
skip @it en 61
skip @it er -237
skip @it gat 244
skip @it groep 308
skip @it het -229
skip @it hier -217
skip @it hij 401
skip @it hoe -103
skip @it ik -37
skip @it in -155
skip @it is -130
skip @it j 272
skip @it mag -217
skip @it moet -233
skip @it mog -177
skip @it nar 110
skip @it nog -210
skip @it van 228
skip @it vanaf -181
skip @it vor -274
skip @it war -292
skip @it was -191
skip @it welk 283
skip @it wil 208
skip @it will -276
skip @it woont 250
skip @it wordt 142
skip @it ze 261
skip @it zijn -181
skip @it zou 281
skip ^ ) 247
skip ^ , 145
skip ^ . 343
skip ^ 0 -6
skip ^ : 134
skip ^ @it 85
skip ^ aan -218
skip ^ aangevraagd -187
skip ^ aanvrag -165
skip ^ al -341
skip ^ ben 205
skip ^ brandt -196
skip ^ bsn -291
skip ^ datum 81
skip ^ de -107
skip ^ die -259
skip ^ dochter 289
skip ^ dochtertj 225
skip ^ doorgev -254
skip ^ dor 308
skip ^ geboortedag 387
skip ^ geboortedatum 242
skip ^ gebor 103
skip ^ gezin 185
skip ^ harmonie -247
skip ^ heeft -294
skip ^ het -187
skip ^ ik -183
skip ^ is 79
skip ^ jip 271
skip ^ jongst 232
skip ^ kapel -226
skip ^ lot 260
skip ^ ma 220
skip ^ mij -255
skip ^ mijn -164
skip ^ mn 250
skip ^ moeder 263
skip ^ nieuw -222
skip ^ of 258
skip ^ opgericht -274
skip ^ oud -203
skip ^ over -322
skip ^ paspoort -261
skip ^ regel -409
skip ^ schol -373
skip ^ te 220
skip ^ trouw -153
skip ^ uw 164
skip ^ van -140
skip ^ vergunn -229
skip ^ verhuiz -262
skip ^ verjaardag 278
skip ^ vor 185
skip ^ werd 363
skip ^ wil -280
skip ^ word 196
skip ^ zijnd 272
skip ^ zon 355
skip ^ zou -304
skip aangevraagd @it -258
skip afsprak 0 154
skip afsprak @it -325
skip afsprak om -289
skip al $ -214
skip al : -196
skip al op -186
skip all op 276
skip allebei paspoort -274
skip als $ -227
skip asbest ? -283
skip begint $ -238
skip ben $ 274
skip ben , 247
skip ben @it 188
skip ben een 280
skip ben gebor 173
skip ben op 212
skip besluit @it -151
skip bestat @it -185
skip betaald @it -176
skip bij ? -237
skip bij de 282
skip bij ingevuld 269
skip binn $ 157
skip bloem $ -324
skip brandt dag -196
skip brief @it -269
skip collega mijn -303
skip dag , 173
skip dag de -291
skip dag ik 241
skip dan 0 186
skip dan de 252
skip dan in 221
skip dar $ -247
skip dar van -258
skip dat bij -97
skip dat de -233
skip dat ik 287
skip dat in -393
skip dat ze 288
skip datum $ 172
skip de $ 78
skip de ( -282
skip de , -87
skip de 0 -211
skip de ? 97
skip de @it 127
skip de bij 259
skip de dan -272
skip de een -230
skip de is -189
skip de op -147
skip de vor -128
skip de was -187
skip de zijn -374
skip den van -299
skip die $ -167
skip die @it -290
skip die is -259
skip dochter , 217
skip dochter @it 278
skip dochter de -293
skip drie zwemles 276
skip dus de 256
skip een . -240
skip een kaart 215
skip en 0 127
skip en @it 274
skip en kinder -276
skip en klein 185
skip en op 308
skip en pas -337
skip er $ -267
skip er het -306
skip er van 126
skip fout mijn 271
skip geb $ 303
skip geb , 275
skip geboortedatum $ 152
skip geboortedatum @it 136
skip geboortedatum de 388
skip geboortedatum mijn 300
skip geboortedatum ons 156
skip gebor ) 191
skip gebor , 62
skip gebor . 287
skip gebor 0 -177
skip gebor @it 85
skip gebor aalst 318
skip gebor en 232
skip gebor in 202
skip gebor om 267
skip gebor op 179
skip gebor war 281
skip gebort @it 154
skip gef dat -230
skip gegeven de 274
skip geldt ook -163
skip gezin ik 185
skip grag een 289
skip grag of 220
skip grag stand 244
skip groep $ 276
skip gsm 0 282
skip har $ 187
skip heb niet 329
skip heeft gen 288
skip het $ -188
skip het . -246
skip het : -232
skip het ? -225
skip het op 144
skip het papier -235
skip het raadhuis -228
skip hier @it -270
skip hier de -271
skip hier het 204
skip hij @it -296
skip hoevel mag -222
skip hor $ -305
skip id onz -314
skip id ophal 286
skip ik ben 306
skip ik dor -230
skip ik gebor 166
skip ik het -336
skip ik niet 318
skip ik per -298
skip ik toch 287
skip ik trouw 318
skip ik van 125
skip in $ 196
skip in . -194
skip in archief -330
skip in oud -156
skip in stad 308
skip in system 243
skip in van 201
skip inschrijv de -202
skip is $ 73
skip is , 464
skip is . 253
skip is 0 -320
skip is @it -146
skip is dus 226
skip is een -221
skip is geboortedatum 277
skip is gebor 229
skip is iet 321
skip is niet 304
skip is nog -203
skip is oud -216
skip is toch -245
skip j $ 272
skip jar . -295
skip jar we -298
skip je $ 239
skip jullie : 330
skip kaart ? 286
skip kaart @it -296
skip kan op -209
skip kid van -224
skip kinder na -293
skip klopt lijst -186
skip krijg dar -330
skip las , -178
skip lat , -232
skip levenslicht @it 307
skip licht @it 330
skip licht al -196
skip lijst de 255
skip mag $ -237
skip mag al 240
skip mag dan 291
skip mail . 227
skip mar de 272
skip mee het 324
skip met $ 296
skip met 0 -225
skip mij de -366
skip mij op -369
skip mijn $ -232
skip mijn ( 147
skip mijn is -100
skip mijn van -330
skip mijn vervalt -276
skip mobiel 0 212
skip moet zijn 309
skip mog op -239
skip na $ -243
skip nam , -219
skip nar 0 -187
skip negenennegent @it -294
skip niet $ -230
skip niet , 227
skip niet moet 326
skip nieuw , -264
skip nieuw van 279
skip nog de 246
skip nog in -215
skip nor @it 303
skip nu $ -232
skip nu de 269
skip nul neg -210
skip nummer 0 -236
skip of 0 -209
skip of ? -189
skip of dat -195
skip of rijbewijs 280
skip om $ -328
skip om . -192
skip ons $ 153
skip ons , -207
skip ontvang $ -365
skip onz , -204
skip onz van -320
skip ook $ -215
skip op $ -44
skip op 0 -82
skip op ? -236
skip op @it -286
skip op ben 234
skip op heb -256
skip op in 289
skip op is -206
skip op nieuw -247
skip op rijbewijs 335
skip op vor -210
skip open $ -224
skip opgericht , -264
skip opgericht @it -178
skip ophal $ 286
skip ophal ? -248
skip oud : -276
skip oud en -229
skip oud van -293
skip over , -264
skip papier 0 -191
skip pas 0 232
skip paspoort @it -296
skip per $ -269
skip per nar -183
skip rijksregister 0 -277
skip rijksregisternr @it -282
skip rijksregisternummer 0 -217
skip rijksregisternummer @it -224
skip rijksregisternummer mijn -204
skip rr . 325
skip sind , -191
skip stadhuis $ 204
skip stat $ -145
skip stat , -229
skip stat @it -325
skip stat op -231
skip te $ 358
skip te , 318
skip te in -370
skip te op 142
skip tel 0 206
skip ter gekom 290
skip toch $ -243
skip tot , -181
skip tot 0 -302
skip tot kan -183
skip trouw @it -187
skip tuss . -197
skip tweeling @it 261
skip u $ 280
skip uw nog -347
skip vakantieopvang sar 259
skip val dan 274
skip van , 82
skip van 0 -144
skip van brief -236
skip van en 433
skip van klein -173
skip van lan 313
skip van niet -222
skip van tot -220
skip van tweeling 261
skip van vakantieopvang 259
skip verhuisd $ -297
skip verhuiz de -235
skip verjar @it 296
skip verloopt , -237
skip vernem de -355
skip vor ? -76
skip vor @it -277
skip vor gebor -495
skip vor lijst 255
skip vrag een -258
skip vuurwerk @it -187
skip wanner de -171
skip wanner hij 271
skip was @it -194
skip we een 189
skip welk moet 230
skip wet de 279
skip wij @it -293
skip wij een -338
skip wij grag 297
skip wij op -293
skip wij van 347
skip wil nam 317
skip wil rijbewijs 144
skip will van -229
skip wonend 0 215
skip word $ -337
skip ze stat -237
skip zij 0 227
skip zij gebor 227
skip zijn op -319
skip zijn verkiez -195
skip zon , 217
skip zon gebor 281
topic @ability -49
topic @building -85
topic @business -43
topic @firstPerson 24
topic @general -249
topic @handled -66
topic @has -20
topic @home 113
topic @nuisance -88
topic @ofPerson 131
topic @ownPostcode -13
topic @place -74
topic @plainly 66
topic @relative 161
topicAnywhere @ability -60
topicAnywhere @body -229
topicAnywhere @building -87
topicAnywhere @business -31
topicAnywhere @firstPerson 56
topicAnywhere @general -291
topicAnywhere @handled -64
topicAnywhere @hardly 33
topicAnywhere @has -14
topicAnywhere @home 130
topicAnywhere @mind 135
topicAnywhere @mine 33
topicAnywhere @nuisance -42
topicAnywhere @nuisance-phrase -214
topicAnywhere @ofPerson 137
topicAnywhere @ownPostcode 26
topicAnywhere @patient 42
topicAnywhere @place -73
topicAnywhere @plainly 101
topicAnywhere @relative 201
topicAnywhere @somebody 49
topicAnywhere @vehicle 77
topicBefore @ability -211
topicBefore @building -250
topicBefore @business -154
topicBefore @firstPerson 33
topicBefore @general -340
topicBefore @handled -91
topicBefore @hardly 143
topicBefore @has -22
topicBefore @home 96
topicBefore @mine-phrase -166
topicBefore @ofPerson 69
topicBefore @organisation -173
topicBefore @ownPostcode -23
topicBefore @place -131
topicBefore @plainly 61
topicBefore @relative 194
topicBefore @vehicle -165
topicBeside @ability -229
topicBeside @access -248
topicBeside @building -235
topicBeside @business -237
topicBeside @firstPerson 157
topicBeside @general -325
topicBeside @has -63
topicBeside @home 179
topicBeside @nuisance -206
topicBeside @ofPerson 207
topicBeside @place -249
topicBeside @plainly 191
topicEarlier @building -263
topicEarlier @business -211
topicEarlier @firstPerson 128
topicEarlier @home 78
topicEarlier @mine 224
topicEarlier @ofPerson 137
topicEarlier @ownPostcode 117
topicEarlier @plainly 116
topicEarlier @relative 411
topicEarlier @somebody 117
topicNear @ability -245
topicNear @business -89
topicNear @firstPerson 81
topicNear @general -362
topicNear @handled -216
topicNear @has -30
topicNear @home 124
topicNear @mine-phrase -284
topicNear @nuisance -247
topicNear @ofPerson 66
topicNear @patient 43
topicNear @plainly 95
topicNear @relative 241
topicNear @somebody 15
topicNear @vehicle -218
twoBefore , gebor -209
twoBefore 0 , -156
twoBefore 0 en 229
twoBefore ^ 0 -202
twoBefore ^ afsprak -249
twoBefore ^ ben 160
twoBefore ^ gebor 344
twoBefore ^ gebort 154
twoBefore ^ verjar 218
twoBefore ^ vuurwerk -187
twoBefore ^ wij -175
twoBefore ben gebor 153
twoBefore dochter is 210
twoBefore een afsprak -230
twoBefore gebor is -237
twoBefore het levenslicht 307
twoBefore id kaart -296
twoBefore ik ben 163
twoBefore is 0 -337
twoBefore is gebor 118
twoBefore is opgericht -178
twoBefore jullie brief -258
twoBefore mijn geboortedatum 165
twoBefore wij zijn 285
twoBefore zij is 389
twoBefore zoontj , 326
word ! -179
word ( 151
word ) 241
word , 34
word . -94
word 0 -43
word : 62
word ? -77
word @code -147
word aan -268
word aangev 318
word aangift 163
word acht -241
word adres 229
word af 119
word afsprak -117
word al 113
word ander -127
word antwoord -269
word april -282
word archief -330
word asbest -320
word asfalt -271
word augustus -242
word auto 301
word bak -374
word ban -245
word begint -174
word ben 284
word besluit -261
word bestat -308
word besteld -411
word betaald -339
word betal -224
word bezwar -190
word bij 62
word bijstand -254
word bijzonder -268
word blijft -260
word bloem -341
word bordj -323
word brandt -196
word bus 263
word buurtfeest -286
word claes 352
word crech 321
word da 123
word dan 65
word dar -345
word datum 206
word de -62
word der 375
word deur -341
word dezelfd -294
word dicht -198
word die -65
word dijk -221
word dob 326
word dochter 160
word dochtertj 225
word doen -336
word doet -282
word doorgev 274
word dossier -216
word dus 227
word echt 235
word een -57
word eid -231
word elk -309
word emma 350
word en 66
word er -163
word ergen -220
word even 322
word fien 402
word fiet -389
word folder -233
word for 438
word foto -251
word fotos -332
word fusie -262
word gb 428
word geacht -252
word geb 271
word gebdatum 330
word geboortedag 165
word geboortedatum 191
word geboortedtm 195
word gebor 146
word geborenop 269
word gebort 162
word gebortedatum 269
word gef -230
word gegeven 164
word gehad 343
word gekom 318
word geldig -219
word geldt -250
word gemeent -51
word gemeentehuis -263
word gemeenterad -289
word gen -114
word gescheid -245
word gesticht -283
word getrouwd -396
word gevraagd 339
word geweest -289
word gft -295
word gister -277
word goed -358
word grof -307
word har 147
word harmonie -247
word hel 210
word hem 230
word herdenk -292
word herinner -178
word het -48
word hij 202
word hoevel 255
word hond -397
word hondenbelast -292
word hondenpoep -249
word houd -286
word huwelijk -310
word id 22
word iederen -333
word ieper 283
word ik 31
word indien -173
word ingang -274
word ingedi -355
word ingevuld 269
word ingewijd -267
word instapklas 236
word is -33
word j 272
word jar -163
word jip 401
word jolien 231
word jongst 256
word jubilariss 288
word juli -199
word jullie 159
word k 209
word kaart 115
word kapel -226
word kapot -250
word kat -253
word kenmerk -263
word kerkplein -267
word kes 274
word kievitstrat 257
word kijk -279
word kind 269
word kinderboerderij -265
word kindjes -295
word klas -254
word klopt -138
word kom -47
word koningsdag -208
word konink -249
word krant -304
word kreg 294
word krijg 126
word krijgt 261
word kunt -256
word kwijt -238
word lamp -268
word lan 313
word las -167
word lat -204
word leeftijd 287
word leerplicht 153
word les -292
word levenslicht 243
word lijn -253
word lijst 202
word loopt -265
word lot 288
word m -241
word mag -135
word mak -236
word man -98
word mar -103
word markt -215
word meenem -293
word meisj 302
word meld -325
word met 57
word mn 99
word mobiel 263
word moest 213
word moet -85
word mog -282
word morg -267
word na -259
word nam 233
word nationaliteit 241
word neg -305
word negenennegent -415
word net 243
word nor 369
word notaris -205
word nul -398
word nummer -293
word okt 194
word onz -77
word ook -174
word op -63
word opa 296
word open -272
word opgehaald -270
word opgericht -260
word ophal -132
word over -133
word overled -336
word papier -92
word parochiezal -239
word pas 158
word paspoort -80
word penningmeester -286
word per -303
word peter 227
word plusser 242
word raadhuis -228
word regel -334
word restafval -417
word rijksregister -325
word rijksregisternr -369
word rijksregisternummer -362
word rommel -321
word rond -256
word sam 209
word sar 259
word sem 377
word sind -389
word sit -203
word social 274
word spanj -251
word speelpleinwerk 311
word sta -200
word stan 173
word stat -8
word sted -266
word stempas 348
word stoet -243
word stond -251
word strat -228
word stuk -210
word system 275
word t 51
word te 199
word teg -255
word tel 248
word telefon -302
word tent -265
word terwijl 221
word teun 259
word tijd -278
word toch -99
word tot -230
word trouw -87
word trouwzal -214
word turkij -219
word tuss -446
word tweeling 317
word u 78
word uittreksel 241
word uur -256
word vader 171
word vakantieopvang 259
word val 274
word vanaf -205
word vergader -297
word vergunn -236
word verhuis -268
word verhuisd -352
word verhuiz -152
word verjar 296
word verkiez -195
word verlengd -207
word verloopt -208
word vernem -355
word verwerkt 316
word vol -274
word volgen -272
word vor 30
word vraagt -243
word vrij -251
word waarom -295
word want -389
word war -136
word was -277
word wat -294
word wel 180
word welk 275
word wereld 502
word werkdag -330
word wet 163
word wie -310
word wij -88
word wil 187
word will -177
word woensdag -221
word wonend 215
word word -180
word wordt -176
word yilmaz 249
word zag 156
word zaliger -297
word ze 198
word zegt -374
word zelf 163
word zes -264
word zesd 255
word zij 235
word zoal 78
word zoek 313
word zon 225
word zondag -294
word zoud -213
word zutph 252
word zwemles 346
`,
};
