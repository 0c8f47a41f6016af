import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 488 candidates that are, 636 that are not.
 * On families it was not taught on:
 * - above -1: found 95.9 %, wrongly 15.6 %
 * - above -0.5: found 92.4 %, wrongly 9.9 %
 * - above 0: found 88.5 %, wrongly 5.2 %
 * - above 0.5: found 84.2 %, wrongly 2.8 %
 * - above 1: found 77.9 %, wrongly 1.3 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:713730fb453ebbf0a96311146ac46b9db886073c1fdf085a75b9010e199c0175",
  intercept: -0.547,
  weights: `
before , -39
before 0 -73
before : 88
before aan -341
before aangevraagd 258
before all -252
before ben 265
before brief -246
before bsn -136
before dat 27
before de -218
before dochter 110
before een -224
before eerst 227
before emma 244
before er -136
before fout 293
before geboortedatum 186
before gebor -120
before gemeent -240
before gemeentehuis -247
before gen -236
before har -280
before harmonie -231
before heb -324
before hij 170
before hoorzit -202
before huwelijk -273
before ik 40
before in 81
before is -123
before jar -274
before jip 253
before jongst 153
before jul 261
before juli -231
before kan -197
before kinder -225
before kindj 300
before kindjes -230
before lamp -252
before lot 267
before lowie -242
before ma 232
before man 347
before me -112
before mijn -75
before mn 112
before moeder 293
before nam 252
before nar -191
before niet 214
before nieuw -303
before nor 206
before nul -304
before odet 249
before of -335
before onz -81
before oud -268
before over -218
before paspoort -288
before reispas 295
before rijbewijs -204
before rijksregister -210
before rijksregisternr -253
before rijksregisternummer -180
before sem 309
before t -241
before te 207
before u -202
before van -132
before vergunn -250
before vor 27
before was -269
before we -454
before werd 121
before wij -92
before will -251
before wordt -293
before zag 211
before zij 383
before zijn 270
before zon 301
before zoontj 263
before zwemles 218
before1 ( 196
before1 , 296
before1 0 -218
before1 ^ 169
before1 afsprak -271
before1 ben 228
before1 datum 243
before1 den 103
before1 gb 330
before1 geb 158
before1 geboortedatum 97
before1 geboortedtm 187
before1 gebor 206
before1 geborenop 245
before1 is 243
before1 kom -209
before1 na -309
before1 neg -320
before1 of -176
before1 op -128
before1 open -204
before1 opgericht -266
before1 ophal -255
before1 pas -259
before1 per -361
before1 rijksregisternummer -195
before1 sind -299
before1 stat -190
before1 teg -262
before1 tot -268
before1 trouw -155
before1 tuss -275
before1 van -29
before1 vanaf -316
before1 verloopt -226
before1 vor -331
before1 was -231
before2 ( 114
before2 : 106
before2 ^ 90
before2 aangevraagd -232
before2 afsprak -323
before2 als 167
before2 ben 182
before2 besluit -149
before2 bestat -179
before2 betaald -171
before2 brief -271
before2 de 121
before2 die -276
before2 dochter 270
before2 en 268
before2 geboortedag 210
before2 geboortedatum 136
before2 gebor 93
before2 gebort 157
before2 hier -249
before2 hij -253
before2 ingewijd -226
before2 is -138
before2 kaart -268
before2 levenslicht 294
before2 licht 304
before2 negenennegent -271
before2 nor 267
before2 op -280
before2 opgericht -178
before2 paspoort -280
before2 rijksregisternr -269
before2 rijksregisternummer -209
before2 stat -300
before2 trouw -206
before2 tweeling 254
before2 verjar 279
before2 vor -268
before2 vuurwerk -176
before2 was -184
before2 wij -279
behind ! -225
behind $ -62
behind . -32
behind 0 51
behind : 194
behind ? -193
behind aan 77
behind aangift 288
behind aanvrag -174
behind adres 302
behind asfalt -254
behind augustus -233
behind bij 135
behind bus 293
behind crech 221
behind dan 114
behind dar -402
behind dat -50
behind datum 307
behind den -232
behind denk 281
behind dicht -204
behind die -116
behind dijk -213
behind doen -234
behind dor -159
behind dus 136
behind er -230
behind fotos -219
behind fout -183
behind ge -253
behind geb 151
behind geboortebos 299
behind geboortedatum 259
behind gebor 215
behind getrouwd -271
behind groep -259
behind har 203
behind heb 312
behind heeft 168
behind hem 206
behind het 133
behind hier 248
behind hij 275
behind hondenbelast -254
behind houd -269
behind id 208
behind iet 200
behind jar -107
behind jullie -357
behind klopt -301
behind komt -277
behind kunt -271
behind lat -250
behind leerplicht 275
behind loopt -302
behind man -224
behind mee 227
behind met 171
behind moet -185
behind mog -191
behind net 211
behind niet 110
behind nog 49
behind nu 94
behind oud -89
behind paspoort 267
behind rijbewijs 310
behind sam 263
behind stemm 243
behind strat -211
behind toch -156
behind toen 224
behind tot -265
behind trouw 190
behind trouwzal -208
behind turkij -192
behind twee 185
behind u 360
behind uur -164
behind uw -335
behind vor 207
behind we -111
behind werk -212
behind wet 186
behind word -160
behind zegt -185
behind zij 288
behind1 ! -242
behind1 $ 92
behind1 ) 377
behind1 , 82
behind1 . 36
behind1 0 -173
behind1 ? -265
behind1 dor -268
behind1 dus 202
behind1 en 136
behind1 geb 256
behind1 gebor 135
behind1 het -198
behind1 is -87
behind1 mar -164
behind1 nar -279
behind1 nog -219
behind1 of -244
behind1 ook -215
behind1 op -134
behind1 over -239
behind1 stat -179
behind1 stond -330
behind1 te 227
behind1 van -118
behind1 vanaf -214
behind1 volgen -235
behind1 vor -237
behind1 zegt -166
behind2 . -283
behind2 0 -70
behind2 ? -161
behind2 afsprak 182
behind2 bij -270
behind2 dan 157
behind2 de -192
behind2 dus 202
behind2 een -133
behind2 elk -243
behind2 en 60
behind2 er -224
behind2 gat 229
behind2 groep 281
behind2 het -228
behind2 hier -212
behind2 hij 374
behind2 hoe -93
behind2 ik -51
behind2 in -157
behind2 is -119
behind2 j 253
behind2 mag -210
behind2 moet -220
behind2 mog -172
behind2 nog -246
behind2 van 211
behind2 vanaf -168
behind2 vor -248
behind2 war -269
behind2 was -182
behind2 welk 261
behind2 wil 207
behind2 will -257
behind2 woont 234
behind2 wordt 128
behind2 ze 246
behind2 zijn -167
behind2 zou 255
bothBefore ( gebor 196
bothBefore , 0 -198
bothBefore , afsprak -227
bothBefore , geb 273
bothBefore , gebor 334
bothBefore , ophal -234
bothBefore 0 , -203
bothBefore 0 gebor 446
bothBefore ^ afsprak -216
bothBefore ^ datum 232
bothBefore ^ geboortedatum 243
bothBefore ^ geboortedtm 187
bothBefore ^ gebor 257
bothBefore ^ op -193
bothBefore ^ per -222
bothBefore ^ sind -196
bothBefore ^ vanaf -238
bothBefore aalst op 221
bothBefore aangevraagd op -232
bothBefore afsprak : -255
bothBefore afsprak op -225
bothBefore als geboortedatum 249
bothBefore ben gebor 117
bothBefore ben van 210
bothBefore besluit van -162
bothBefore bestat sind -165
bothBefore betaald op -171
bothBefore brief van -247
bothBefore geboortedag is 210
bothBefore geboortedatum : 110
bothBefore geboortedatum is 125
bothBefore gebor : 335
bothBefore gebor op 146
bothBefore gebor tuss -275
bothBefore gebort datum 157
bothBefore is op -84
bothBefore levenslicht op 294
bothBefore licht op 304
bothBefore opgericht op -178
bothBefore paspoort verloopt -226
bothBefore trouw op -206
bothBefore van den 209
bothBefore van vor -253
bothBefore verjar op 279
bothBefore vuurwerk op -176
bothBefore wij trouw -139
bothBefore zijn op -215
bothBefore zijn van 288
earlier ? 103
earlier bedoel 285
earlier ben -253
earlier bij 252
earlier dag -281
earlier data -298
earlier datum -310
earlier de -384
earlier die -404
earlier een 135
earlier en 207
earlier ge -302
earlier geboortedata 286
earlier geboortedatum 413
earlier gebor -317
earlier hebb 248
earlier het 195
earlier hoe 231
earlier is -312
earlier kampverzeker 286
earlier lat 205
earlier mijn 441
earlier nieuw 191
earlier nog -180
earlier onz -324
earlier ook 270
earlier repetities -298
earlier te 225
earlier u 208
earlier verjaardag 310
earlier vor 127
earlier wanner -444
earlier welk -335
earlier zal -244
earlier zijn 329
earlier zoek 222
elsewhere ! 335
elsewhere ( 274
elsewhere , -44
elsewhere . 65
elsewhere 0 -78
elsewhere : 139
elsewhere ? -91
elsewhere @code -277
elsewhere aangift 251
elsewhere adres -262
elsewhere al 136
elsewhere allen -150
elsewhere app 259
elsewhere bel 258
elsewhere ben 119
elsewhere besliss -302
elsewhere betaald 192
elsewhere bezwar -360
elsewhere bij -126
elsewhere broer 258
elsewhere brommer -280
elsewhere bsn -62
elsewhere bus 137
elsewhere dag -178
elsewhere dar -218
elsewhere dat -39
elsewhere de 70
elsewhere die -369
elsewhere dit 209
elsewhere doen 147
elsewhere dor -217
elsewhere dossier 185
elsewhere drie -186
elsewhere dubbel 283
elsewhere een -113
elsewhere en 86
elsewhere fotos -175
elsewhere gat -225
elsewhere ge -190
elsewhere geb 161
elsewhere geboortedatum 277
elsewhere geluidsoverlast -212
elsewhere gen -282
elsewhere geregistreerd 245
elsewhere geweest 299
elsewhere grag 121
elsewhere half -204
elsewhere hield -198
elsewhere hieran -171
elsewhere hoe 136
elsewhere huwelijk 214
elsewhere iemand -270
elsewhere iet -272
elsewhere ik 77
elsewhere in 68
elsewhere inschrijv 195
elsewhere is -161
elsewhere j 211
elsewhere jar 222
elsewhere je 115
elsewhere juli -148
elsewhere kan -115
elsewhere kat -243
elsewhere klein 320
elsewhere kom 199
elsewhere kunn -229
elsewhere m 297
elsewhere man 223
elsewhere mar -152
elsewhere meester -228
elsewhere mevrouw 377
elsewhere mijn 141
elsewhere mn 408
elsewhere moeder 299
elsewhere moest 182
elsewhere moet -140
elsewhere mog -126
elsewhere na -104
elsewhere niet 191
elsewhere nik 344
elsewhere nl -226
elsewhere nog -100
elsewhere nu 118
elsewhere of 148
elsewhere ontvang 271
elsewhere onz 82
elsewhere opa 163
elsewhere oud -159
elsewhere over 158
elsewhere overlijd 249
elsewhere parker -240
elsewhere pauwel -236
elsewhere recht 208
elsewhere rijksregister -140
elsewhere schrijf 310
elsewhere sta 261
elsewhere start -206
elsewhere stond -221
elsewhere tijd -266
elsewhere tot -241
elsewhere trouw 141
elsewhere twee -199
elsewhere uur -193
elsewhere v 133
elsewhere vader 296
elsewhere van -149
elsewhere verhuisd 307
elsewhere vor -26
elsewhere vrij 178
elsewhere wanner -193
elsewhere war -202
elsewhere was -366
elsewhere weg -320
elsewhere wer -236
elsewhere wet 180
elsewhere wij 227
elsewhere wil 285
elsewhere word -127
elsewhere wou 237
elsewhere ze -163
elsewhere zien -206
elsewhere zijn 160
elsewhere zit 352
elsewhere zou -167
kind birth-cue 521
kind birth-cue grown 371
kind birth-cue old 403
kind birth-cue young 535
kind no-cue -196
kind no-cue grown 324
kind no-cue no-year -438
kind no-cue no-year-of-birth -330
kind no-cue old -318
kind no-cue young -278
kind own-label 292
kind own-label grown 420
kind own-label no-year -450
kind own-label no-year-of-birth -364
kind own-label old 300
kind own-label young 96
pair ! $ -177
pair ( @it 196
pair ( gebor 196
pair ) , 201
pair , @it 296
pair , all 260
pair , ben 267
pair , dat 162
pair , de -116
pair , die -248
pair , doet -279
pair , geb 273
pair , geboortedatum -154
pair , gebor 175
pair , geldt -173
pair , groep 281
pair , gsm 166
pair , heb 281
pair , het 257
pair , ik 167
pair , in 203
pair , kan 98
pair , klopt -165
pair , komt -299
pair , mail 214
pair , mobiel 206
pair , moet -218
pair , mog -155
pair , of -238
pair , ophal -263
pair , rijksregisternummer -219
pair , stat -131
pair , teun 241
pair , tot -189
pair , val 243
pair , vanaf -168
pair , waarom -241
pair , war -113
pair , was -191
pair , welk 309
pair , wie -223
pair , wil 175
pair , will -257
pair , wordt -223
pair , ze 264
pair , zij 211
pair , zou 265
pair . $ -100
pair 0 $ 176
pair 0 ) -163
pair 0 , -90
pair 0 . -116
pair 0 @it -218
pair 0 april -277
pair 0 augustus -215
pair 0 in -139
pair 0 is -150
pair 0 jar -245
pair 0 juli -235
pair 0 klopt -246
pair 0 nar -193
pair 0 okt 178
pair 0 op -233
pair 0 plusser 222
pair 0 te -249
pair 0 tot -212
pair 0 uur -245
pair : 0 -185
pair : bsn 316
pair : gebor 280
pair : ik 269
pair : sar 241
pair ? $ -83
pair @code , 232
pair @code 0 -288
pair @it ! -242
pair @it $ 92
pair @it ) 377
pair @it , 82
pair @it . 36
pair @it 0 -173
pair @it ? -265
pair @it dor -268
pair @it dus 202
pair @it en 136
pair @it geb 256
pair @it gebor 135
pair @it het -198
pair @it is -87
pair @it mar -164
pair @it nar -279
pair @it nog -219
pair @it of -244
pair @it ook -215
pair @it op -134
pair @it over -239
pair @it stat -179
pair @it stond -330
pair @it te 227
pair @it van -118
pair @it vanaf -214
pair @it volgen -235
pair @it vor -237
pair @it zegt -166
pair ^ , 229
pair ^ @code -251
pair ^ @it 169
pair ^ afsprak -260
pair ^ ben 269
pair ^ bij 261
pair ^ brief -266
pair ^ dan 260
pair ^ dat 330
pair ^ de -146
pair ^ dob 298
pair ^ eid -199
pair ^ emma 294
pair ^ geacht -241
pair ^ geb 150
pair ^ gebdatum 296
pair ^ geboortedag 228
pair ^ geboortedatum 266
pair ^ geboortedtm 187
pair ^ gebor 259
pair ^ gebort 154
pair ^ gebortedatum 244
pair ^ gegeven 229
pair ^ gemeenterad -266
pair ^ het -261
pair ^ hier 201
pair ^ hoevel 233
pair ^ in -252
pair ^ is -216
pair ^ k 210
pair ^ kan -222
pair ^ kunt -264
pair ^ licht -192
pair ^ mijn 78
pair ^ nam 247
pair ^ nieuw 254
pair ^ op -215
pair ^ oud -161
pair ^ per -222
pair ^ rijksregister -279
pair ^ rijksregisternr -310
pair ^ rijksregisternummer -218
pair ^ sind -196
pair ^ tot -166
pair ^ uw -197
pair ^ vanaf -226
pair ^ vergader -245
pair ^ verhuiz -243
pair ^ verjar 207
pair ^ vor 206
pair ^ vuurwerk -176
pair ^ wanner -219
pair ^ wie -262
pair ^ wij -44
pair aalst op 221
pair aan $ 194
pair aan de -319
pair aangevraagd op -232
pair aangevraagd vor 219
pair aangift $ 206
pair afsprak 0 199
pair afsprak @it -271
pair al 0 244
pair al dag -192
pair al klar 194
pair al nar 246
pair all drie 260
pair all kindjes -238
pair allebei nieuw -261
pair als geboortedatum 249
pair april 0 -273
pair aub : -266
pair augustus 0 -215
pair ben $ 266
pair ben @it 228
pair ben de 147
pair ben er 256
pair ben gebor 188
pair ben van 221
pair besluit van -162
pair bestat sind -165
pair betaald op -202
pair bij de 127
pair bij jullie 83
pair bijzonder bijstand -254
pair binn $ -212
pair binn . -283
pair binn 0 -284
pair binn zijn -200
pair brandt al -192
pair brief is -256
pair brief van -237
pair dag : -192
pair dan 0 289
pair dar nog -232
pair dat $ -154
pair dat de -207
pair dat dor -227
pair dat ik 169
pair dat met -203
pair dat ook -246
pair dat we 340
pair datum @it 243
pair de 0 303
pair de aangift 158
pair de ban -227
pair de container -311
pair de dijk -213
pair de geboortedatum 253
pair de gemeent -246
pair de instapklas 211
pair de jongst 204
pair de kinderboerderij -265
pair de lamp -252
pair de lijst 272
pair de markt -207
pair de notaris -198
pair de speelpleinwerk 299
pair de stad -194
pair de strat -212
pair de trouwzal -208
pair de tweeling 294
pair de vakantieopvang 241
pair de verjaardag -281
pair de verkiez -180
pair den @it 103
pair denk aan 281
pair der lan 284
pair die al 174
pair die lijst -194
pair dochter is 168
pair dor opa 272
pair drie op 260
pair een afsprak -172
pair een herdenk -195
pair een id 219
pair een stempas 293
pair eid aangevraagd -199
pair en 0 -188
pair en dan 203
pair en dat 270
pair en gebor 270
pair en jolien 217
pair en niet 293
pair en nu -122
pair en van 337
pair en zijn 230
pair en zit 279
pair er 0 -237
pair er dan -223
pair er iet 304
pair er in -178
pair er niet -255
pair er op -240
pair fotos van -213
pair gb @it 330
pair geb . 291
pair geb @it 158
pair geboortedag is 210
pair geboortedatum : 110
pair geboortedatum @it 97
pair geboortedatum is 183
pair geboortedatum van 331
pair geboortedtm @it 187
pair gebor $ 244
pair gebor , 342
pair gebor 0 -85
pair gebor @it 206
pair gebor ben 198
pair gebor en 278
pair gebor in 212
pair gebor is -250
pair gebor op 167
pair gebor te 313
pair gebor tuss -365
pair gebor zijnd 253
pair geborenop @it 245
pair gebort datum 154
pair gef ik -216
pair gehad $ 244
pair geldig tot -199
pair geldt dat -162
pair gen antwoord -245
pair getrouwd in -184
pair gezien $ -319
pair gezin : 171
pair grag wet 211
pair heb ik 162
pair hebb jullie -306
pair heeft de -237
pair heeft nog 256
pair herdenk , -212
pair het eerst 254
pair het levenslicht 235
pair het nieuw -195
pair het oud -179
pair het rijksregisternummer -243
pair het system 219
pair hier , 253
pair hier in 255
pair hoe gef -216
pair hoe lang -180
pair hoe lat -242
pair hoorzit is -202
pair id $ 211
pair id kaart 99
pair id van -196
pair identiteitskaart vervalt -238
pair ik $ -194
pair ik , -142
pair ik 0 317
pair ik : 317
pair ik al 255
pair ik ben 237
pair ik dan 211
pair ik dar -293
pair ik de -261
pair ik een -151
pair ik gebor 254
pair ik heb -97
pair ik het 285
pair ik met -258
pair ik nog 231
pair ik u -221
pair ik van 269
pair ik vanaf 248
pair in 0 -233
pair in ? -211
pair in de -204
pair in groep 271
pair in op -270
pair in sint 282
pair inschrijv vor -180
pair is $ 379
pair is , -277
pair is : -322
pair is @it 243
pair is dat -151
pair is de -260
pair is er -101
pair is geplant -256
pair is het -171
pair is hier -212
pair is op -87
pair is opgericht -178
pair is vor -291
pair j . 253
pair januari 0 -294
pair jar $ -263
pair jar , -266
pair juli 0 -195
pair kaart $ 262
pair kaart ophal 265
pair kan dat -180
pair kan hij 286
pair kan ik -173
pair klein van 171
pair klopt da -217
pair klopt dat -228
pair kom @it -209
pair komt de -294
pair komt er -253
pair krijg $ 241
pair krijg ik 160
pair kunt u -219
pair las ik -182
pair levenslicht op 294
pair licht brandt -192
pair licht op 304
pair lijst $ -137
pair lijst van 274
pair loopt tot -211
pair lowie , -242
pair mag dat -236
pair mag de -212
pair mag er -245
pair man $ -253
pair mar ik -273
pair mee nar 283
pair mer $ -283
pair mevrouw $ 324
pair mijn bsn -252
pair mijn geboortedag 210
pair mijn geboortedatum 265
pair mijn nam 144
pair mijn nieuw -195
pair mijn paspoort -207
pair mijn rijbewijs 162
pair mijn verjaardag 250
pair mobiel 0 206
pair moet de -180
pair moet ge -302
pair mog we -267
pair na @it -309
pair na de 171
pair nam : 231
pair nam van 162
pair nar het 207
pair nar mijn -214
pair neg @it -320
pair negenennegent negenennegent -271
pair niet $ 214
pair niet mer -229
pair niet op 291
pair niet van -255
pair nieuw paspoort -261
pair nog iet -273
pair nog in -198
pair nog op 234
pair nog sted -239
pair nog vrij -196
pair nu al -193
pair nul een -234
pair of @it -176
pair of is -191
pair om 0 -204
pair ons gezin 177
pair onz dochter 218
pair onz jip 253
pair onz zon 187
pair ook vor -218
pair op 0 -9
pair op @it -128
pair op de -87
pair op een 274
pair op het 102
pair op mijn 194
pair op uw -224
pair op woensdag -306
pair op zwemles 260
pair open @it -204
pair opgericht @it -266
pair opgericht op -178
pair ophal , -288
pair ophal ? 265
pair ophal @it -255
pair oud is -266
pair oud papier -162
pair oud raadhuis -232
pair over het -195
pair pas @it -259
pair paspoort @code 214
pair paspoort verloopt -181
pair per @it -361
pair rijksregisternr van -253
pair rijksregisternummer @it -195
pair rijksregisternummer van -276
pair rr 0 299
pair sind @it -299
pair sta ik -281
pair stad een -233
pair stat @it -190
pair stat er -324
pair stemm $ 265
pair t is -264
pair t m -225
pair te ieper 232
pair te oud 283
pair teg @it -262
pair ter wereld 458
pair terwijl ik 198
pair toch ? -249
pair tot 0 -232
pair tot @it -268
pair tot wanner -149
pair trouw @it -155
pair tuss 0 -257
pair tuss @it -275
pair twee kinder 323
pair u dat 238
pair vakantieopvang : 241
pair val ik 243
pair van 0 118
pair van @code -214
pair van @it -29
pair van de 87
pair van den 233
pair van der 284
pair van ons -203
pair van vor -253
pair vanaf 0 -245
pair vanaf @it -316
pair vergunn is -202
pair verhuisd . -270
pair verhuiz doorgev -243
pair verjar op 279
pair verloopt @it -226
pair volgen het -185
pair vor 0 -245
pair vor @it -331
pair vor de 253
pair vor een -123
pair vor men -286
pair vor mijn -204
pair vor mn 248
pair vor ons -222
pair vor uw 268
pair vuurwerk op -176
pair waarom is -255
pair wanner ik 329
pair wanner moet -147
pair want de -278
pair was @it -231
pair we dar -246
pair we op -267
pair wer een -235
pair werd gebor 232
pair wereld gekom 295
pair wet of 252
pair wij trouw -134
pair wil mijn 241
pair will grag 272
pair won : 274
pair zag het 211
pair ze werd 232
pair zegt de -216
pair zesd $ 232
pair zij is 265
pair zij van 171
pair zijn $ 204
pair zijn , -233
pair zijn de -224
pair zijn er 222
pair zijn op -262
pair zijn van 360
pair zon , 267
pair zou grag 255
pair zwemles $ 260
skip ( ) 350
skip ( 0 -183
skip ( @it 114
skip , ( 233
skip , , 480
skip , . 347
skip , : -322
skip , ? -218
skip , @code 230
skip , ben 143
skip , da -211
skip , dat -245
skip , drie 260
skip , er -165
skip , ge -211
skip , gebor 146
skip , gef -216
skip , heeft 231
skip , hier 247
skip , hoe -219
skip , ik 24
skip , is -108
skip , man -238
skip , moet 121
skip , nog 279
skip , op -164
skip , oud -266
skip , stat 206
skip , te 178
skip , u 137
skip , van 266
skip , vind -192
skip , wanner -184
skip , wij -199
skip , ze 148
skip , zij 266
skip , zijn 373
skip 0 $ -54
skip 0 ( -220
skip 0 , -125
skip 0 . 111
skip 0 0 -29
skip 0 afsprak -239
skip 0 als -252
skip 0 dat -116
skip 0 dicht -254
skip 0 die -225
skip 0 gebor 330
skip 0 heb 283
skip 0 is -257
skip 0 kan -161
skip 0 klopt -248
skip 0 komt -214
skip 0 mijn -285
skip 0 na -313
skip 0 nar -247
skip 0 of -224
skip 0 ophal -225
skip 0 t -290
skip 0 van 289
skip 0 zij 262
skip : $ 288
skip : , -199
skip : 0 -128
skip : @it 106
skip : en 219
skip : er -227
skip : is 237
skip : van 338
skip @code 0 -255
skip @it . -283
skip @it 0 -70
skip @it ? -161
skip @it afsprak 182
skip @it bij -270
skip @it dan 157
skip @it de -192
skip @it dus 202
skip @it een -133
skip @it elk -243
skip @it en 60
skip @it er -224
skip @it gat 229
skip @it groep 281
skip @it het -228
skip @it hier -212
skip @it hij 374
skip @it hoe -93
skip @it ik -51
skip @it in -157
skip @it is -119
skip @it j 253
skip @it mag -210
skip @it moet -220
skip @it mog -172
skip @it nog -246
skip @it van 211
skip @it vanaf -168
skip @it vor -248
skip @it war -269
skip @it was -182
skip @it welk 261
skip @it wil 207
skip @it will -257
skip @it woont 234
skip @it wordt 128
skip @it ze 246
skip @it zijn -167
skip @it zou 255
skip ^ ) 244
skip ^ , 144
skip ^ . 313
skip ^ 0 -6
skip ^ : 116
skip ^ @it 90
skip ^ aan -215
skip ^ aangevraagd -191
skip ^ al -309
skip ^ ben 206
skip ^ brandt -192
skip ^ bsn -283
skip ^ datum 82
skip ^ de -110
skip ^ die -241
skip ^ dochter 290
skip ^ doorgev -243
skip ^ dor 279
skip ^ geboortedag 299
skip ^ geboortedatum 249
skip ^ gezin 171
skip ^ harmonie -231
skip ^ heeft -260
skip ^ het -173
skip ^ ik -177
skip ^ is 71
skip ^ jip 253
skip ^ kapel -199
skip ^ lot 237
skip ^ ma 212
skip ^ mij -239
skip ^ mijn -148
skip ^ mn 228
skip ^ moeder 234
skip ^ nieuw -206
skip ^ opgericht -266
skip ^ oud -198
skip ^ over -293
skip ^ paspoort -241
skip ^ regel -336
skip ^ schol -339
skip ^ te 216
skip ^ trouw -149
skip ^ uw 153
skip ^ van -142
skip ^ vergunn -227
skip ^ verhuiz -238
skip ^ verjaardag 251
skip ^ vor 162
skip ^ werd 288
skip ^ wil -271
skip ^ word 190
skip ^ zijnd 253
skip ^ zon 341
skip ^ zou -268
skip aangevraagd @it -232
skip afsprak 0 135
skip afsprak @it -323
skip afsprak om -262
skip al $ -214
skip al : -192
skip al op -174
skip all op 260
skip allebei paspoort -261
skip als $ -212
skip als @it 167
skip asbest ? -265
skip begint $ -221
skip ben $ 248
skip ben , 228
skip ben @it 182
skip ben een 256
skip ben op 209
skip besluit @it -149
skip bestat @it -179
skip betaald @it -171
skip bij ? -224
skip bij de 258
skip bij ingevuld 248
skip binn $ 147
skip bloem $ -297
skip brandt dag -192
skip brief @it -271
skip collega mijn -286
skip dag , 167
skip dag de -268
skip dag ik 231
skip dan 0 161
skip dan de 242
skip dan in 209
skip dar $ -234
skip dar van -235
skip dat bij -140
skip dat de -222
skip dat ik 251
skip dat in -367
skip dat ze 275
skip datum $ 164
skip de $ 82
skip de ( -260
skip de , -73
skip de 0 -201
skip de ? 86
skip de @it 121
skip de dan -271
skip de een -232
skip de is -197
skip de op -133
skip de vor -134
skip de was -189
skip de zegt -158
skip de zijn -372
skip den van -274
skip die $ -193
skip die @it -276
skip die is -232
skip dochter , 204
skip dochter @it 270
skip dochter de -266
skip drie zwemles 260
skip dus de 243
skip een . -226
skip een kaart 208
skip en 0 118
skip en @it 268
skip en kinder -240
skip en klein 171
skip en op 295
skip en pas -321
skip er $ -277
skip er het -273
skip er van 123
skip fout mijn 244
skip geb $ 294
skip geb , 274
skip geboortedag @it 210
skip geboortedatum $ 154
skip geboortedatum @it 136
skip geboortedatum de 347
skip geboortedatum mijn 299
skip geboortedatum ons 169
skip gebor ) 196
skip gebor , 48
skip gebor . 276
skip gebor 0 -190
skip gebor @it 93
skip gebor aalst 297
skip gebor en 213
skip gebor in 196
skip gebor om 249
skip gebor op 197
skip gebor war 267
skip gebort @it 157
skip gef dat -216
skip gegeven de 253
skip geldt ook -162
skip gezin ik 171
skip grag een 260
skip grag of 211
skip grag stand 216
skip groep $ 263
skip gsm 0 265
skip har $ 187
skip heb niet 286
skip heeft gen 256
skip het $ -180
skip het . -254
skip het : -228
skip het ? -227
skip het op 148
skip het papier -232
skip het raadhuis -232
skip hier @it -249
skip hier de -249
skip hier het 189
skip hij @it -253
skip hoevel mag -206
skip hor $ -288
skip id onz -282
skip id ophal 265
skip ik ben 279
skip ik dor -216
skip ik gebor 165
skip ik het -323
skip ik niet 290
skip ik per -268
skip ik toch 263
skip ik trouw 271
skip ik van 121
skip in $ 194
skip in . -189
skip in archief -305
skip in oud -153
skip in stad 284
skip in system 219
skip in van 212
skip ingewijd @it -226
skip inschrijv de -180
skip is $ 66
skip is , 427
skip is . 218
skip is 0 -322
skip is @it -138
skip is dus 211
skip is een -221
skip is geboortedatum 261
skip is gebor 227
skip is iet 304
skip is niet 271
skip is nog -199
skip is oud -209
skip is toch -231
skip j $ 253
skip jar . -269
skip jar we -285
skip je $ 223
skip jullie : 292
skip kaart ? 265
skip kaart @it -268
skip kan op -206
skip kid van -196
skip kinder na -272
skip klopt lijst -194
skip krijg dar -293
skip las , -191
skip lat , -207
skip levenslicht @it 294
skip licht @it 304
skip licht al -192
skip lijst de 239
skip mag $ -222
skip mag al 227
skip mag dan 261
skip mail . 214
skip mar de 234
skip mee het 313
skip met $ 267
skip met 0 -227
skip mij de -336
skip mij op -344
skip mijn $ -255
skip mijn ( 149
skip mijn is -117
skip mijn van -325
skip mijn vervalt -238
skip mobiel 0 206
skip moet zijn 290
skip mog op -222
skip na $ -233
skip nam , -201
skip nar 0 -168
skip negenennegent @it -271
skip niet $ -199
skip niet , 199
skip niet moet 311
skip nieuw , -254
skip nieuw van 254
skip nog de 219
skip nog in -200
skip nor @it 267
skip nu de 249
skip nul neg -212
skip nummer 0 -217
skip of 0 -216
skip of ? -185
skip of dat -204
skip of rijbewijs 249
skip om $ -298
skip om . -195
skip ons $ 127
skip ons , -196
skip ontvang $ -324
skip onz , -183
skip onz van -289
skip ook $ -202
skip op $ -54
skip op 0 -74
skip op ? -225
skip op @it -280
skip op ben 216
skip op heb -241
skip op in 251
skip op is -228
skip op nieuw -215
skip op rijbewijs 301
skip op vor -197
skip open $ -205
skip opgericht , -249
skip opgericht @it -178
skip ophal $ 265
skip ophal ? -234
skip oud : -274
skip oud en -221
skip oud van -266
skip over , -249
skip papier 0 -205
skip pas 0 202
skip paspoort @it -280
skip per $ -246
skip per nar -169
skip rijksregister 0 -261
skip rijksregisternr @it -269
skip rijksregisternummer 0 -195
skip rijksregisternummer @it -209
skip rijksregisternummer mijn -191
skip rr . 299
skip sind , -185
skip stat $ -128
skip stat , -208
skip stat @it -300
skip stat op -211
skip te $ 325
skip te , 312
skip te in -330
skip te op 134
skip tel 0 203
skip ter gekom 267
skip toch $ -249
skip tot , -172
skip tot 0 -291
skip tot kan -179
skip trouw @it -206
skip tuss . -208
skip tuss en -275
skip tweeling @it 254
skip u $ 257
skip uw nog -321
skip vakantieopvang sar 241
skip val dan 243
skip van , 95
skip van 0 -143
skip van en 426
skip van klein -171
skip van lan 284
skip van tot -229
skip van tweeling 254
skip van vakantieopvang 241
skip verhuisd $ -270
skip verjar @it 279
skip verloopt , -226
skip vernem de -319
skip vor ? -84
skip vor @it -268
skip vor gebor -427
skip vor lijst 239
skip vrag een -244
skip vuurwerk @it -176
skip wanner de -160
skip wanner hij 243
skip was @it -184
skip we een 173
skip welk moet 233
skip wet de 254
skip wij @it -279
skip wij een -307
skip wij grag 272
skip wij op -290
skip wij van 322
skip wil nam 287
skip wil rijbewijs 143
skip will van -216
skip wonend 0 216
skip word $ -307
skip ze gebor 232
skip ze stat -219
skip zij 0 203
skip zij gebor 227
skip zijn op -309
skip zijn verkiez -180
skip zon gebor 267
topic @ability -56
topic @building -76
topic @business -40
topic @firstPerson 21
topic @general -263
topic @handled -64
topic @has -24
topic @home 115
topic @nuisance -105
topic @ofPerson 130
topic @ownPostcode -15
topic @place -85
topic @plainly 67
topic @relative 170
topicAnywhere @ability -61
topicAnywhere @body -210
topicAnywhere @building -80
topicAnywhere @business -20
topicAnywhere @firstPerson 59
topicAnywhere @general -311
topicAnywhere @handled -65
topicAnywhere @hardly 37
topicAnywhere @has -16
topicAnywhere @home 131
topicAnywhere @mind 136
topicAnywhere @mine 29
topicAnywhere @nuisance -53
topicAnywhere @nuisance-phrase -194
topicAnywhere @ofPerson 135
topicAnywhere @ownPostcode 28
topicAnywhere @patient 43
topicAnywhere @place -78
topicAnywhere @plainly 107
topicAnywhere @relative 213
topicAnywhere @somebody 52
topicAnywhere @vehicle 72
topicBefore @ability -220
topicBefore @building -245
topicBefore @business -160
topicBefore @firstPerson 29
topicBefore @general -342
topicBefore @handled -91
topicBefore @hardly 127
topicBefore @has -24
topicBefore @home 89
topicBefore @mine-phrase -173
topicBefore @ofPerson 58
topicBefore @organisation -167
topicBefore @ownPostcode -27
topicBefore @place -125
topicBefore @plainly 62
topicBefore @relative 209
topicBefore @vehicle -173
topicBeside @ability -226
topicBeside @access -225
topicBeside @building -214
topicBeside @business -237
topicBeside @firstPerson 141
topicBeside @general -304
topicBeside @has -74
topicBeside @home 170
topicBeside @nuisance -190
topicBeside @ofPerson 201
topicBeside @place -239
topicBeside @plainly 183
topicEarlier @building -260
topicEarlier @business -184
topicEarlier @firstPerson 135
topicEarlier @has -91
topicEarlier @home 91
topicEarlier @mine 213
topicEarlier @ofPerson 142
topicEarlier @ownPostcode 115
topicEarlier @plainly 116
topicEarlier @relative 382
topicEarlier @somebody 115
topicNear @ability -233
topicNear @business -93
topicNear @firstPerson 80
topicNear @general -347
topicNear @handled -219
topicNear @has -37
topicNear @home 125
topicNear @mine -63
topicNear @mine-phrase -269
topicNear @nuisance -243
topicNear @ofPerson 59
topicNear @patient 45
topicNear @plainly 96
topicNear @relative 253
topicNear @somebody 12
topicNear @vehicle -215
twoBefore , gebor -192
twoBefore 0 , -163
twoBefore 0 en 221
twoBefore ^ 0 -199
twoBefore ^ afsprak -238
twoBefore ^ ben 145
twoBefore ^ gebor 347
twoBefore ^ gebort 157
twoBefore ^ verjar 207
twoBefore ^ vuurwerk -176
twoBefore ^ wij -171
twoBefore ben gebor 153
twoBefore dochter is 204
twoBefore een afsprak -219
twoBefore gebor is -226
twoBefore het levenslicht 294
twoBefore id kaart -268
twoBefore ik ben 157
twoBefore is 0 -297
twoBefore is gebor 117
twoBefore is opgericht -178
twoBefore jullie brief -232
twoBefore mijn geboortedag 210
twoBefore mijn geboortedatum 159
twoBefore werd gebor 232
twoBefore wij zijn 254
twoBefore zij is 353
twoBefore zoontj , 302
word ! -177
word ( 161
word ) 254
word , 36
word . -100
word 0 -40
word : 65
word ? -83
word @code -155
word aan -264
word aangev 304
word aangift 154
word acht -244
word adres 248
word af 96
word afsprak -126
word al 112
word ander -146
word antwoord -245
word april -277
word archief -305
word asbest -300
word asfalt -254
word augustus -235
word auto 269
word bak -329
word ban -227
word begint -180
word ben 304
word besluit -265
word bestat -316
word besteld -374
word betaald -324
word betal -223
word bezwar -196
word bij 46
word bijstand -240
word bijzonder -254
word blijft -239
word bloem -316
word bordj -292
word brandt -192
word bsn -66
word bus 256
word buurtfeest -274
word claes 322
word container -311
word crech 311
word da 121
word dan 73
word dar -352
word datum 198
word de -58
word der 346
word deur -313
word dezelfd -272
word dicht -205
word die -62
word dijk -213
word dob 304
word dochter 180
word doen -328
word doet -270
word doorgev 242
word dor -107
word dossier -198
word dus 240
word echt 220
word een -59
word eid -223
word elk -291
word emma 316
word en 88
word er -167
word ergen -211
word even 291
word fien 353
word fiet -368
word folder -211
word for 391
word foto -232
word fotos -274
word fusie -241
word gb 385
word geacht -241
word geb 274
word gebdatum 296
word geboortedag 138
word geboortedatum 180
word geboortedtm 187
word gebor 147
word geborenop 245
word gebort 154
word gebortedatum 244
word gef -216
word gegeven 161
word gehad 320
word gekom 295
word geldig -206
word geldt -241
word gemeent -54
word gemeentehuis -247
word gemeenterad -266
word gen -131
word gesticht -259
word getrouwd -384
word gevraagd 324
word geweest -225
word gft -291
word gister -245
word goed -330
word grof -288
word har 158
word harmonie -231
word hel 189
word hem 206
word herdenk -285
word herinner -166
word het -46
word hij 210
word hoevel 234
word hond -361
word hondenbelast -270
word hondenpoep -249
word hoorzit -202
word houd -269
word huwelijk -300
word id 14
word iederen -280
word ieper 277
word ik 34
word indien -167
word ingang -258
word ingedi -332
word ingevuld 248
word ingewijd -225
word instapklas 211
word is -30
word j 253
word jar -169
word jip 367
word jolien 217
word jongst 258
word jubilariss 266
word juli -209
word jullie 151
word k 192
word kaart 121
word kapel -199
word kapot -251
word kat -231
word kenmerk -258
word kerkplein -247
word kes 251
word kijk -275
word kind 245
word kinder -49
word kinderboerderij -265
word kindjes -262
word klopt -154
word kom -65
word koningsdag -203
word konink -247
word krant -285
word kreg 266
word krijg 120
word krijgt 256
word kunt -248
word kwijt -213
word lamp -252
word lan 284
word las -182
word lat -196
word leeftijd 260
word leerplicht 147
word les -276
word levenslicht 235
word lijn -240
word lijst 198
word loopt -269
word lot 267
word m -240
word mag -142
word mak -222
word man -111
word mar -109
word markt -207
word meenem -255
word meisj 270
word meld -311
word met 51
word mij -51
word mn 113
word mobiel 265
word moest 191
word moet -91
word mog -285
word morg -245
word na -259
word nadar -166
word nam 239
word nar -51
word nationaliteit 217
word neg -308
word negenennegent -389
word net 237
word nor 339
word notaris -198
word nul -392
word nummer -278
word okt 178
word onz -87
word ook -179
word op -65
word opa 272
word open -260
word opgehaald -255
word opgericht -265
word ophal -136
word over -139
word overled -318
word papier -102
word parochiezal -231
word pas 149
word paspoort -96
word penningmeester -272
word per -312
word plusser 222
word raadhuis -232
word regel -269
word restafval -391
word rijksregister -324
word rijksregisternr -357
word rijksregisternummer -366
word rommel -293
word rond -239
word sam 199
word sar 241
word sem 360
word sind -394
word sit -189
word social 258
word spanj -226
word speelpleinwerk 297
word sta -196
word stan 182
word stat -21
word sted -239
word stempas 324
word stoet -218
word stond -244
word strat -227
word stuk -216
word system 258
word t 51
word te 207
word teg -260
word tel 241
word telefon -285
word tent -252
word terwijl 198
word teun 241
word tijd -265
word toch -107
word tot -242
word trouw -95
word trouwzal -208
word turkij -210
word tuss -368
word tweeling 296
word u 70
word uittreksel 219
word uur -247
word vader 146
word vakantieopvang 241
word val 243
word vanaf -212
word vergader -270
word vergunn -247
word verhuis -256
word verhuisd -331
word verhuiz -125
word verjar 279
word verkiez -180
word verlengd -191
word verloopt -199
word vernem -319
word vervalt -164
word verwerkt 304
word volgen -273
word vor 38
word vraagt -218
word vrij -261
word waarom -315
word want -377
word war -148
word was -271
word wat -288
word wel 175
word welk 257
word wereld 470
word werkdag -285
word wet 167
word wie -303
word wij -88
word wil 197
word will -175
word woensdag -225
word wonend 216
word word -160
word wordt -166
word yilmaz 218
word zag 156
word zaliger -272
word ze 186
word zegt -353
word zelf 161
word zes -269
word zesd 232
word zij 237
word zoal 86
word zoek 289
word zon 225
word zondag -282
word zutph 228
word zwemles 331
`,
};
