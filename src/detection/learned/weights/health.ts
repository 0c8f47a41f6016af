import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1130 that are not.
 * On families it was not taught on:
 * - above -1: found 95.5 %, wrongly 21.9 %
 * - above -0.5: found 91.7 %, wrongly 15.7 %
 * - above 0: found 86.4 %, wrongly 9.7 %
 * - above 0.5: found 78.0 %, wrongly 6.2 %
 * - above 1: found 69.3 %, wrongly 4.0 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:b3e4113441b372e57c90c7d1644803be47031283c9f4a54f24e4b43ce54b1673",
  intercept: -1.127,
  weights: `
before ( 94
before ) 310
before 0 -122
before : 253
before @code -303
before afsprak 326
before al -268
before als -238
before app -256
before ben 184
before bestat -230
before bewindvoerder 285
before bij -102
before bov 282
before briev 294
before bus -229
before buurman 228
before cursus -318
before dag 275
before dar -262
before de -127
before den 313
before die -170
before dit -295
before dochter 308
before doet -364
before dokter 221
before dor -140
before duif -309
before echtgenot 457
before een -142
before en -275
before er -399
before familie -313
before gaf -286
before gat -225
before ge -199
before gebur 307
before geeft -295
before gef -334
before gemeent -314
before geraakt -288
before gevall 453
before gewon 412
before har -364
before heb -103
before heeft -82
before het -69
before heup -343
before hier -168
before hij 289
before hoe -190
before hoevel -160
before houd 386
before iemand -278
before iet -241
before ik 63
before in 115
before is -26
before ja 296
before je -166
before jong 314
before jullie -140
before kamp -328
before kan -95
before kapot -341
before ker 285
before kinder -360
before komt -316
before krijg -287
before lag 345
before lig 191
before ligt 201
before lijdt 239
before lop 369
before ma 251
before maandag 311
before maatj -343
before man -169
before mar 383
before mei 273
before men -361
before met -104
before mij 184
before mijn 146
before milieustrat -251
before mn 105
before moet -45
before mog -288
before ms -327
before nacht 407
before nar 225
before nee -257
before net 329
before neurolog 240
before niet 107
before of -228
before om -331
before onderbur 335
before ons 272
before opa 327
before opgenom 342
before pa 310
before park -280
before parking -323
before person -197
before poetsvrouw 272
before red 314
before schol -114
before schoonmoeder 335
before sind 283
before sit -267
before slaapt 305
before sorry 236
before spoed 264
before stad -263
before stat -104
before stel -352
before stopt -264
before strat -384
before system -286
before te 238
before terug 365
before thuis 176
before trap 303
before traplift 329
before uit 143
before uw -151
before van 60
before verker -286
before verzoek -357
before via 204
before volgen 232
before vor -121
before vorig 381
before vrag -343
before vriendin 354
before vrijwilliger -322
before waarom -240
before wanner -311
before want -288
before war -236
before was 258
before wat -253
before websit -327
before wegen 275
before wek 360
before welk -212
before wie -341
before wij -234
before wil -274
before zat 377
before zeg -339
before zei -258
before ziekenhuis 277
before zien -189
before zij -287
before zijn -244
before zit 293
before zo -314
before zoontj 378
before zwembad -389
before1 ( 395
before1 , 140
before1 : 386
before1 @code -211
before1 ^ -138
before1 aan 205
before1 bij -299
before1 chronisch 320
before1 dezelfd -306
before1 dochter 278
before1 doen -217
before1 dor 330
before1 dubbel 339
before1 een 35
before1 en -139
before1 er -268
before1 ernstig 289
before1 ge -307
before1 gen -700
before1 har 408
before1 heb 286
before1 hebb -251
before1 heeft 303
before1 het -66
before1 ik -75
before1 is 33
before1 ivm 291
before1 jar 176
before1 jullie -235
before1 krijgt 376
before1 mar 379
before1 mee -347
before1 meenem -185
before1 mental 238
before1 mijn 283
before1 mn 298
before1 nar -337
before1 neemt 308
before1 net -129
before1 niet -451
before1 nog -319
before1 of -260
before1 ons -315
before1 opgev -240
before1 oud -348
before1 over -420
before1 spina 361
before1 teg -230
before1 vader 405
before1 van 117
before1 volled 314
before1 vor -187
before1 wat -309
before1 we -253
before1 wegen 352
before1 werk -320
before1 zoiet -230
before1 zwar 244
before2 ) 268
before2 , 136
before2 0 65
before2 ^ 93
before2 aan 312
before2 ben 139
before2 broer 241
before2 broertj 257
before2 bsn -206
before2 dor 347
before2 draagt 261
before2 en -135
before2 er -386
before2 ex 331
before2 gat -260
before2 ge -269
before2 gebeurt -169
before2 gemeent -260
before2 gemeentehuis -238
before2 heeft 132
before2 het -162
before2 hier -296
before2 hij 183
before2 hond -329
before2 iemand -240
before2 iet -224
before2 je -158
before2 k 248
before2 kan -190
before2 kinder -413
before2 kreg 291
before2 lezing -178
before2 lien 260
before2 man 76
before2 men -198
before2 mer 260
before2 met 103
before2 mijn -29
before2 mn 263
before2 moeder 84
before2 moet -308
before2 na 302
before2 nog -262
before2 of -323
before2 oma 177
before2 onz -335
before2 op -109
before2 ouder -257
before2 sind 63
before2 sta -328
before2 stat -219
before2 stemm 352
before2 te -290
before2 toen 288
before2 u -305
before2 vader 318
before2 van 151
before2 vanweg 272
before2 vorig 353
before2 wij -289
before2 ze 211
before2 ziekt 254
before2 zij 183
before2 zijn 269
before2 zo -160
before2 zoek -283
before2 zon 158
before2 zoontj 329
behind $ -117
behind ( 206
behind ) 266
behind , -88
behind 0 -28
behind : -191
behind ? -227
behind @code -314
behind aan -155
behind af 321
behind afsprak 244
behind al 379
behind als 87
behind altijd 161
behind amper 304
behind autorijd 270
behind bank -295
behind betal -186
behind binn -305
behind blok 186
behind brug -258
behind buit 198
behind bus 242
behind cijfer -346
behind daardor 264
behind daarmee -354
behind daarom 357
behind dan 21
behind dar -195
behind dat -92
behind derd 290
behind dialys -334
behind dicht -372
behind dienstencentrum -371
behind dus 202
behind echt 238
behind een -56
behind en 138
behind er 123
behind ergen 274
behind fiet 192
behind gat -134
behind ge -148
behind gen 122
behind geraakt 300
behind gewon -226
behind geword 329
behind grag 399
behind haha -254
behind har 447
behind heeft 188
behind heup 107
behind hij 196
behind hoek -291
behind hoevel -277
behind hor -326
behind huis -103
behind huishoud 231
behind hulp 438
behind ie 377
behind iemand 256
behind iet -440
behind ik 63
behind in -102
behind ingevuld -316
behind is -143
behind kan 242
behind kermis 259
behind kilo 313
behind kind -293
behind kliko 251
behind kom -213
behind kwijt 145
behind lang 132
behind lat -145
behind lez 440
behind lift 439
behind long -239
behind loopt 324
behind los -298
behind maatj 355
behind mag 180
behind mak -345
behind mar -86
behind markt 304
behind mee 208
behind mer 103
behind mij -33
behind moest -287
behind mog -435
behind mogelijk -410
behind nacht 124
behind nie -241
behind niet 261
behind nieuw 334
behind nik 393
behind nou 433
behind nu 247
behind of -61
behind om 90
behind onder 126
behind ook -107
behind op 29
behind open -192
behind papier 243
behind parking -339
behind post 336
behind recht 376
behind rund 275
behind s 243
behind slecht 301
behind stan -189
behind stat 235
behind tant 265
behind taxi 262
behind teg 193
behind thuis 286
behind tijdelijk 239
behind toch -355
behind toen -307
behind tolk 383
behind trap 233
behind tuss 392
behind u -183
behind uw -315
behind vall -396
behind verget -295
behind voet 239
behind vor -58
behind wat 103
behind weg 207
behind wek 251
behind wel 375
behind werkt -253
behind wet 296
behind wie 273
behind wijk -344
behind wijkverpleegkund 273
behind wil 150
behind wordt -289
behind zeg 236
behind zet -218
behind zo 230
behind zoek 300
behind zou 172
behind zwembad 360
behind1 $ 47
behind1 ) 216
behind1 , 160
behind1 . 315
behind1 ; 286
behind1 al 366
behind1 bij -256
behind1 bijzitter -447
behind1 body 310
behind1 de -307
behind1 dor 347
behind1 dus 473
behind1 een -308
behind1 en 237
behind1 er -303
behind1 ge -165
behind1 gehad 299
behind1 geweest 349
behind1 heb 240
behind1 het -321
behind1 heup 305
behind1 hij -248
behind1 ie -364
behind1 ik -402
behind1 in -93
behind1 inwoner -225
behind1 je -173
behind1 jullie -231
behind1 kan 296
behind1 kind -334
behind1 liga -277
behind1 mag 183
behind1 mee 299
behind1 na 359
behind1 nar -302
behind1 niet 236
behind1 of -266
behind1 onder -305
behind1 paswoord -225
behind1 sind 295
behind1 stat -260
behind1 te -296
behind1 tot 242
behind1 typ 258
behind1 u -243
behind1 vader -328
behind1 van -43
behind1 vastgesteld 358
behind1 veren -235
behind1 vor -238
behind1 vorig -293
behind1 wachtwoord -323
behind1 we -229
behind1 word -261
behind1 ze -305
behind1 zei -285
behind2 $ 76
behind2 ) 318
behind2 . 128
behind2 0 -77
behind2 ? -85
behind2 @code -177
behind2 aangemerkt -219
behind2 afdel -217
behind2 alzheimer 240
behind2 anorexia -360
behind2 beid 444
behind2 bij -145
behind2 daarom 266
behind2 dan 301
behind2 dat -80
behind2 die -93
behind2 een -132
behind2 en 193
behind2 ge 291
behind2 gehad -358
behind2 gen 137
behind2 gooit 268
behind2 har 268
behind2 hebb -216
behind2 heeft -257
behind2 hem -218
behind2 het -310
behind2 hij 127
behind2 hoe 377
behind2 ik 168
behind2 in -157
behind2 is 301
behind2 ja -302
behind2 jar -280
behind2 jonger -309
behind2 kan 201
behind2 komt 261
behind2 meld -264
behind2 met -302
behind2 mijn 355
behind2 moet 279
behind2 mog 207
behind2 niet -248
behind2 nu 273
behind2 nummer -185
behind2 of -286
behind2 ook -226
behind2 op -72
behind2 over -256
behind2 parkinson 136
behind2 schol -272
behind2 te -169
behind2 tot 283
behind2 twee 366
behind2 van -340
behind2 we 221
behind2 welk 243
behind2 wen -350
behind2 werk 204
behind2 wij 213
behind2 will -298
behind2 word 81
behind2 zelf -331
bothBefore , de -302
bothBefore , heeft 238
bothBefore 0 , 354
bothBefore 0 0 -222
bothBefore 0 heeft 300
bothBefore 0 is 275
bothBefore ^ 0 -194
bothBefore ^ ben 155
bothBefore ^ de -377
bothBefore ^ dezelfd -329
bothBefore ^ heb 358
bothBefore ^ ik 311
bothBefore ^ wegen 293
bothBefore aan de 452
bothBefore bij de 386
bothBefore bij het -313
bothBefore bij jullie -221
bothBefore dor de 326
bothBefore dor mijn 201
bothBefore draagt een 261
bothBefore een zwar 204
bothBefore er een -269
bothBefore ex is 267
bothBefore gebeurt er -169
bothBefore gemeentehuis vor -225
bothBefore heb een 361
bothBefore heb gen -376
bothBefore heeft een 234
bothBefore heeft gen -344
bothBefore hij heeft 266
bothBefore hond heeft -292
bothBefore ik ben -161
bothBefore ik een -238
bothBefore ik heb 293
bothBefore ik was 381
bothBefore in een 229
bothBefore in het -347
bothBefore is 0 -369
bothBefore is mijn 314
bothBefore is zwar 188
bothBefore kan een -201
bothBefore kan ik -359
bothBefore kind heeft 238
bothBefore kinder met -346
bothBefore kreg een 291
bothBefore lezing over -178
bothBefore man heeft 348
bothBefore men met -194
bothBefore mer , 27
bothBefore met een 72
bothBefore mijn dochter 278
bothBefore mijn heup 312
bothBefore mn vader 263
bothBefore moeder heeft 275
bothBefore na een 274
bothBefore op een -238
bothBefore op teg -245
bothBefore ouder met -257
bothBefore sind har 273
bothBefore sind mijn 427
bothBefore vader heeft 177
bothBefore vader is 267
bothBefore van 0 390
bothBefore van de 348
bothBefore van een 293
bothBefore van het -309
bothBefore van mijn 443
bothBefore vor de -397
bothBefore vor mijn 333
bothBefore vorig jar 258
bothBefore vrouw heeft 332
bothBefore ze heeft 311
bothBefore ziekt van 254
bothBefore zij is 280
bothBefore zit met 327
bothBefore zon heeft 175
earlier de 120
earlier heeft 249
earlier ik 149
earlier in -277
earlier mijn 219
earlier moet 312
earlier nar 299
earlier vor 228
elsewhere ! -214
elsewhere ) -174
elsewhere 0 -133
elsewhere : 353
elsewhere ? 69
elsewhere @code -429
elsewhere aangift -358
elsewhere aanvrag 323
elsewhere al 189
elsewhere alles 221
elsewhere als 262
elsewhere april 238
elsewhere assistentiehond 329
elsewhere balie 237
elsewhere bell 285
elsewhere bemiddel 262
elsewhere ben -134
elsewhere bij 218
elsewhere buurthuis -313
elsewhere consulent 227
elsewhere cursus -265
elsewhere da -228
elsewhere daarom 344
elsewhere dag 299
elsewhere dak -267
elsewhere dat 152
elsewhere die 63
elsewhere doe 287
elsewhere doet 209
elsewhere drinkt 261
elsewhere dus 218
elsewhere echt 285
elsewhere een -213
elsewhere en -198
elsewhere er 120
elsewhere formulier -213
elsewhere gebeurd 352
elsewhere gekreg -297
elsewhere geliev -239
elsewhere gemeentehuis 287
elsewhere gen -260
elsewhere gevond -288
elsewhere had -291
elsewhere help 195
elsewhere helpt 292
elsewhere hoe -235
elsewhere hor 287
elsewhere huisart 329
elsewhere huishoud 218
elsewhere hulp 244
elsewhere iemand 135
elsewhere iet 124
elsewhere ik 132
elsewhere is 57
elsewhere je -294
elsewhere kaart -236
elsewhere kan 151
elsewhere kent 359
elsewhere ker 443
elsewhere knop 221
elsewhere kom 156
elsewhere komt -72
elsewhere kost -334
elsewhere krant -236
elsewhere krijgt -316
elsewhere kunn 369
elsewhere lukt 392
elsewhere mag -166
elsewhere mar 291
elsewhere medewerker -296
elsewhere mer -302
elsewhere met 95
elsewhere meter -313
elsewhere mij 279
elsewhere mijn 140
elsewhere moet 55
elsewhere moment 237
elsewhere mutualiteit -344
elsewhere nam -391
elsewhere nar 116
elsewhere nieuwsgier -299
elsewhere nik 214
elsewhere nodig -262
elsewhere nu -90
elsewhere ocmw 337
elsewhere of -83
elsewhere om 44
elsewhere onz -324
elsewhere ook 254
elsewhere op -85
elsewhere opvang 351
elsewhere patient 329
elsewhere plek 224
elsewhere premie -379
elsewhere rat 278
elsewhere reken -298
elsewhere rijksregisternummer -260
elsewhere rustig 237
elsewhere schrijf -281
elsewhere sind -359
elsewhere sociaal 219
elsewhere sta 346
elsewhere stat 135
elsewhere stond -203
elsewhere stur 254
elsewhere teg 337
elsewhere ter -249
elsewhere thuis 281
elsewhere trap -280
elsewhere traplift -254
elsewhere tuin 278
elsewhere twee -346
elsewhere u 143
elsewhere uw -222
elsewhere vlak 448
elsewhere vol 272
elsewhere vrag 210
elsewhere wachtlijst 223
elsewhere was 278
elsewhere welk 94
elsewhere wer 216
elsewhere wie 234
elsewhere wij -256
elsewhere wijk -240
elsewhere wil 140
elsewhere will 187
elsewhere word 183
elsewhere zak 230
elsewhere ze -147
elsewhere zie -218
elsewhere zijn 93
elsewhere zit -106
elsewhere zoiet 296
elsewhere zon 209
kind condition 198
kind medicine 658
kind treatment 8
kind weak -264
kind weak als -453
kind weak chronische 409
kind weak corona -93
kind weak doof 190
kind weak dove -223
kind weak down 318
kind weak drank -259
kind weak ggz -176
kind weak handicap -195
kind weak hulpmiddelen -314
kind weak hypo 308
kind weak kine -322
kind weak kliniek -252
kind weak lever 135
kind weak lewy 310
kind weak mantelzorger -381
kind weak medicijnen -267
kind weak ms 287
kind weak opgenomen -13
kind weak psycholoog -233
kind weak rolstoelen -486
kind weak spuit -124
kind weak suiker 339
kind weak syndroom 387
kind weak ziekenhuis -549
kind weak zuurstof 301
pair ( 0 288
pair ( @it 395
pair ) , 310
pair ) en 216
pair ) is 247
pair , @it 140
pair , acht -269
pair , al 164
pair , alles -368
pair , bestat 72
pair , daarom 282
pair , dat -463
pair , echt -322
pair , elk -316
pair , gewon -301
pair , heeft 85
pair , hij 161
pair , hoe 258
pair , kan 68
pair , krijg 321
pair , moet 74
pair , of -302
pair , schrijf -341
pair , sind 231
pair , tot 364
pair , van 291
pair , voet 264
pair , vroeg 254
pair , was 398
pair , wat 285
pair , welk 213
pair , wie 149
pair , wil 299
pair , wordt 416
pair , ze 310
pair , zijn 279
pair . $ 114
pair 0 $ -131
pair 0 ) 284
pair 0 , -112
pair 0 . -392
pair 0 0 -25
pair 0 en -124
pair 0 in -244
pair 0 ingevuld -316
pair 0 is -179
pair 0 januari -303
pair 0 km 235
pair 0 met 245
pair 0 meter 358
pair 0 op -274
pair 0 van -333
pair 0 verdiep 240
pair 0 wek 224
pair : 0 -214
pair : @it 386
pair : mijn 198
pair ? $ -38
pair @code . -295
pair @code 0 -180
pair @code @it -211
pair @it $ 47
pair @it ) 216
pair @it , 160
pair @it . 315
pair @it ; 286
pair @it al 366
pair @it bij -256
pair @it bijzitter -447
pair @it body 310
pair @it de -307
pair @it dor 347
pair @it dus 473
pair @it een -308
pair @it en 237
pair @it er -303
pair @it ge -165
pair @it gehad 299
pair @it geweest 349
pair @it heb 240
pair @it het -321
pair @it heup 305
pair @it hij -248
pair @it ie -364
pair @it ik -402
pair @it in -93
pair @it inwoner -225
pair @it je -173
pair @it jullie -231
pair @it kan 296
pair @it kind -334
pair @it liga -277
pair @it mag 183
pair @it mee 299
pair @it na 359
pair @it nar -302
pair @it niet 236
pair @it of -266
pair @it onder -305
pair @it paswoord -225
pair @it sind 295
pair @it stat -260
pair @it te -296
pair @it tot 242
pair @it typ 258
pair @it u -243
pair @it vader -328
pair @it van -43
pair @it vastgesteld 358
pair @it veren -235
pair @it vor -238
pair @it vorig -293
pair @it wachtwoord -323
pair @it we -229
pair @it word -261
pair @it ze -305
pair @it zei -285
pair ^ 0 -178
pair ^ @code -285
pair ^ @it -138
pair ^ ben 138
pair ^ bestat -157
pair ^ collega 296
pair ^ dat -348
pair ^ de -30
pair ^ dezelfd -329
pair ^ die -106
pair ^ een 143
pair ^ er -99
pair ^ geacht -328
pair ^ grag 237
pair ^ hallo -361
pair ^ het -158
pair ^ hij 312
pair ^ hoe -272
pair ^ hoi 332
pair ^ ik 45
pair ^ in 207
pair ^ is -167
pair ^ ja 151
pair ^ jullie -194
pair ^ k 146
pair ^ kan -216
pair ^ klopt -256
pair ^ komt -127
pair ^ krijg -135
pair ^ kunt 350
pair ^ lig 382
pair ^ ma 249
pair ^ mijn 12
pair ^ moet -222
pair ^ mog -324
pair ^ na 134
pair ^ oma -245
pair ^ onz -131
pair ^ op -237
pair ^ red 316
pair ^ sind -67
pair ^ sorry 284
pair ^ sta -305
pair ^ stat -203
pair ^ stel -315
pair ^ t -248
pair ^ toen 259
pair ^ twee 381
pair ^ uw -284
pair ^ vader 342
pair ^ vor 314
pair ^ vorig 326
pair ^ war -334
pair ^ wat -266
pair ^ wegen 389
pair ^ welk -181
pair ^ ze 351
pair ^ zijn -297
pair ^ zit 324
pair aan ? -251
pair aan @it 205
pair aan het 327
pair aan men -283
pair aan mijn 111
pair adhd , -380
pair adhd en 421
pair al 0 268
pair al drie 404
pair al jar 242
pair al twee 403
pair als de 343
pair als het 360
pair als jullie 329
pair altijd : -329
pair artros in -423
pair autorijd , 270
pair bakker $ -327
pair balie $ 231
pair bed $ 338
pair ben 0 346
pair ben in 316
pair ben niet -312
pair bestat er 184
pair bewindvoerder van 285
pair bij @it -299
pair bij die 307
pair bij het 155
pair bij mijn 448
pair blijv $ -237
pair bouwt een -263
pair breng ik -297
pair bsn 0 -206
pair buit , 238
pair buitenland $ -284
pair chronisch @it 320
pair collega van 296
pair control ? 342
pair daarom niet 288
pair dag , -271
pair dam , 282
pair dan $ -238
pair dar een -460
pair dar nu 420
pair dar ook -383
pair dat allen -260
pair dat dan 218
pair dat een -338
pair dat iemand -297
pair dat ik 211
pair dat in -386
pair dat jullie 296
pair dat met 395
pair dat nieuw -355
pair dat nu -358
pair dat ongeluk 291
pair dat ze 235
pair de afsprak 66
pair de balie 281
pair de bevall 248
pair de bib -184
pair de brug -268
pair de bur 408
pair de bus 160
pair de bushalt 340
pair de consulent 304
pair de deur 303
pair de dialys -171
pair de gemeent -152
pair de kaart -324
pair de kastanjes -356
pair de kermis 111
pair de kinder 293
pair de kliko 251
pair de leges -291
pair de neurolog 312
pair de premie 281
pair de sporthal -180
pair de stad 115
pair de trouwzal -253
pair de vergader 333
pair de wijk 168
pair de wijkverpleegkund 273
pair dementie en -337
pair den dokter 242
pair deur $ 279
pair dezelfd @it -306
pair die brief 342
pair die in -239
pair die nieuw 434
pair dochter 0 286
pair dochter @it 278
pair dochter heeft 417
pair dochter met 340
pair dochter studeert -352
pair dochter van 131
pair doe er -408
pair doe je -258
pair doen , -347
pair doen . 166
pair doen ? -243
pair doen @it -217
pair doen als 360
pair dokter zegt 216
pair dor @it 330
pair dor de 94
pair dor een 321
pair dor het -350
pair draagt een 261
pair drempel bij 290
pair drie ker 290
pair dubbel @it 339
pair duif met -309
pair dus , 324
pair dus de 286
pair dus gen 355
pair dus ik 213
pair een @it 35
pair een dubbel 305
pair een een -243
pair een folder -317
pair een gebrok -460
pair een jong 296
pair een kapot -273
pair een lezing -171
pair een maatj 251
pair een men -201
pair een oog 331
pair een praktijk -293
pair een rolstoel 239
pair een ruimt -395
pair een rustig 319
pair een tolk 411
pair een traplift 50
pair een vergunn -254
pair een zal -251
pair een zwar 240
pair eid , 267
pair eig bijdrag -269
pair elk dag 136
pair en @it -139
pair en dat 228
pair en de 82
pair en die 38
pair en gooit 268
pair en heb 404
pair en ik 197
pair en in 328
pair en is 262
pair en jullie 233
pair en k 332
pair en kan 154
pair en krijg -333
pair en krijgt 371
pair en mag 158
pair en mijn 250
pair en nacht 301
pair en nu 412
pair en stat 313
pair en wat -344
pair en wij -160
pair en wil -130
pair en zoek 314
pair er @it -268
pair er dan -280
pair er een -62
pair er iemand 207
pair er in -194
pair er op 153
pair er vor -316
pair ernstig @it 289
pair eruit met 348
pair ex is 293
pair fiet , 341
pair folder over -317
pair formulier , -329
pair gat in -312
pair gat met 367
pair gat niet 367
pair ge @it -307
pair ge dan -291
pair ge hebt 293
pair ge mijn -305
pair gebrok heup -412
pair gedan word 313
pair gehad en 273
pair gehad in 331
pair gelijk wie -291
pair gemeent $ 253
pair gemeld $ 313
pair gemiddeld in -215
pair gen @it -700
pair gen enkel 303
pair gen gewon 248
pair geraakt ge -288
pair gerak niet 371
pair gevond in -272
pair gister een 387
pair had een 334
pair haha $ -361
pair hallo , -288
pair har , 302
pair har @it 408
pair he , 249
pair heb @it 286
pair heb gen -182
pair heb ik 62
pair heb je -269
pair heb ms -393
pair hebb @it -251
pair hebb bij 262
pair hebb een 415
pair hebb volgen -283
pair hebt mijn 293
pair heeft @it 303
pair heeft de 199
pair heeft dementie -337
pair heeft een 98
pair heeft en 310
pair heeft gen -296
pair heeft parkinson -422
pair hel de 254
pair hen $ 207
pair herbekek word 271
pair het $ -272
pair het @it -66
pair het buitenland -295
pair het dienstencentrum -271
pair het fietspad -304
pair het hokj 294
pair het is -167
pair het kan -299
pair het niet 215
pair het ocmw 230
pair het ook -309
pair het park -199
pair het ziekenhuis 98
pair hier een -189
pair hier is -333
pair hij dus 375
pair hij heeft 262
pair hij pakt -287
pair hij spuit 261
pair hij wil 177
pair hoe zit 311
pair hond heeft -310
pair hulp $ 333
pair iemand ander 306
pair iet mee -247
pair ik 0 -279
pair ik @it -75
pair ik alles 293
pair ik als 407
pair ik bij 237
pair ik dat -252
pair ik de -247
pair ik die 344
pair ik har 221
pair ik heb 2
pair ik inlog -267
pair ik kan 137
pair ik kom 234
pair ik les -275
pair ik lijd 226
pair ik long -280
pair ik lop 372
pair ik mij -208
pair ik moet 286
pair ik niet 316
pair ik te 46
pair ik vrag -223
pair ik was 448
pair ik werk -351
pair ik word -306
pair ik ze -300
pair ik zelf -264
pair ik zit 334
pair ik zo 285
pair ik zorg 226
pair in , -273
pair in de -89
pair in een -178
pair in gasthuisberg 315
pair in hel 292
pair in het -143
pair in juni -279
pair in mijn 209
pair in onz -262
pair in ord 203
pair in t 140
pair in uw -213
pair in vor -280
pair is ? -157
pair is @it 33
pair is aan 297
pair is al -164
pair is dar -410
pair is dat -41
pair is de -180
pair is die -223
pair is er 101
pair is het -188
pair is mar 423
pair is nog -215
pair is opgenom 277
pair is t -331
pair is vorig 313
pair is weg 307
pair is zwar 188
pair ivm @it 291
pair jar , 73
pair jar @it 176
pair jar en -294
pair je een -134
pair jong van 338
pair jullie $ -139
pair jullie ? 172
pair jullie @it -235
pair jullie dat -271
pair jullie de 355
pair jullie sit -236
pair jullie websit -362
pair k heb 229
pair kan een -252
pair kan iemand 284
pair kan je -189
pair kan mijn 246
pair kan mn 296
pair kan niet 182
pair kapot , 304
pair kenmerk 0 -268
pair ker in 253
pair ker per 247
pair kijkt ernar -286
pair kind is 341
pair kinder met -486
pair klopt het -256
pair kom $ -191
pair kom niet 247
pair komt er -249
pair kovit en -280
pair kreg een 502
pair kreg gister 318
pair krijg ? -256
pair krijg ik 121
pair krijg nog -306
pair krijgt @it 376
pair krijgt een -340
pair kunt ge -79
pair kunt u 359
pair lang stan 251
pair lat plat 262
pair levensgevar $ 421
pair lezing over -227
pair lift in 144
pair ligt bij 327
pair ligt in 145
pair lijd aan 226
pair lijdt aan -217
pair linkerben is 322
pair long kovit -280
pair lop in -249
pair los . 274
pair lukt niet 356
pair mag dat -369
pair mag het 348
pair mag hij -246
pair mag ik 296
pair mak $ -225
pair man is -286
pair mantelzorger van -288
pair mar @it 379
pair mar de 242
pair mar moet 309
pair mar op -377
pair me , 231
pair mee $ -310
pair mee @it -347
pair mee op 87
pair meenem @it -185
pair men $ -273
pair men met -241
pair mental @it 238
pair mer , 123
pair mer op -208
pair mer rijd 284
pair met 0 -118
pair met de 26
pair met mijn 185
pair met zijn 264
pair met zon 296
pair mij , 454
pair mijn @it 283
pair mijn afsprak 354
pair mijn attest 375
pair mijn broer 374
pair mijn hond -146
pair mijn knieen 294
pair mijn linkerben 322
pair mijn nieuw -296
pair mijn oma 277
pair mijn onderbur 394
pair mijn reken -211
pair mijn tant 273
pair mijn verloofd 371
pair mijn vriendin 326
pair mijn vrouw -182
pair mn @it 298
pair mn vrouw 321
pair moeder is 56
pair moet een -239
pair moet ge -256
pair moet je -203
pair moet wet 256
pair mog we -249
pair ms en -411
pair na een 285
pair nar @it -337
pair nar binn 285
pair nar de 99
pair nar het -145
pair nar jullie -284
pair nar t 317
pair national nummer -227
pair neemt @it 308
pair net @it -129
pair nie mer 237
pair niet $ -134
pair niet @it -451
pair niet als 417
pair niet autorijd 270
pair niet in 313
pair niet lang 371
pair niet lez 240
pair niet met 252
pair niet nar 187
pair niet uit 251
pair nog $ 338
pair nog 0 331
pair nog @it -319
pair nog iet -298
pair nog niet -224
pair nu de 344
pair nummer 0 -321
pair of @it -260
pair of er -301
pair of hoe 280
pair of ik -332
pair of is -69
pair of mijn 386
pair of niet -255
pair of zo -238
pair om 0 319
pair omdat ik 326
pair ons @it -315
pair onz poetsvrouw 272
pair oog , 291
pair ook grot 266
pair ook nog 352
pair op het 138
pair op jullie 142
pair op mijn -178
pair op schol 314
pair op strat 310
pair op t -311
pair op teg -245
pair op zondag -259
pair open $ -177
pair opgenom en 303
pair opgenom met 218
pair opgev @it -240
pair oud @it -348
pair ouder met -257
pair over , -321
pair over @it -420
pair over de -252
pair over die 485
pair over en 278
pair over mij 337
pair over mijn 328
pair over wmo -342
pair park $ -292
pair parkinson en -413
pair pas $ 274
pair per dag 376
pair per wek 220
pair person met -197
pair plat . 262
pair poster in -286
pair premie vor 281
pair recht op 245
pair reken van -253
pair rijd , 324
pair rijd of -302
pair rolstoel kom 239
pair s nacht 227
pair schol , 222
pair sind dat 291
pair sind har 290
pair sind zijn 316
pair sorry vor 368
pair spina @it 361
pair sta ik -359
pair stadhuis , -398
pair stan $ -231
pair stan ? -192
pair stat dar -288
pair stat dat -351
pair stat de 199
pair stel dat -201
pair stembureau $ 313
pair stemm $ -318
pair strat . 297
pair t ziekenhuis 251
pair taxi nar 332
pair te kort -309
pair te zegg 316
pair teg @it -230
pair thuis met 243
pair tijden de 368
pair traplift . 313
pair trouwzal $ -253
pair tuss de 331
pair twee maand 381
pair u mij -238
pair uit $ -240
pair uur , -279
pair v nummer -307
pair vader @it 405
pair vader heeft -154
pair van $ 319
pair van , -329
pair van @it 117
pair van de 107
pair van den 385
pair van die -306
pair van een 211
pair van har 340
pair van het -59
pair van me 285
pair van mij 189
pair van mijn 127
pair van ons 5
pair van onz 12
pair van uw -338
pair vanaf hoevel -217
pair vanweg mijn 219
pair vastgesteld , 317
pair vind ik 297
pair volgend wek 341
pair volled @it 314
pair vor 0 345
pair vor @it -187
pair vor anorexia -360
pair vor de -82
pair vor die 331
pair vor een -229
pair vor har 285
pair vor kinder -185
pair vor mantelzorger -287
pair vor men -116
pair vor mijn 365
pair vor ons -270
pair vor onz 276
pair vorig wek 312
pair vrag : 379
pair vriendin is 251
pair vroeg of -293
pair vrouw met 351
pair waarom is -208
pair wanner is -329
pair want ik 279
pair war ik 374
pair war stat -287
pair war vrag -238
pair wat @it -309
pair wat er -232
pair wat kan 294
pair wat moet -293
pair we @it -253
pair we trouw -248
pair weg in 295
pair wegen @it 352
pair wegen mijn 288
pair wek nar 280
pair welk sit -290
pair werk @it -320
pair werk bij -287
pair wet dat 348
pair wet niet 355
pair wie is -358
pair wij nog 269
pair wij zoek -16
pair wijk $ 312
pair wijkverpleegkund verwes 273
pair wil een -306
pair wil het -275
pair word $ 147
pair wordt er -231
pair ze , 326
pair ze hebb 350
pair ze heeft 93
pair zeg $ -308
pair zeg ik 315
pair zegg , 316
pair zei dat -236
pair ziekenhuis met 251
pair zij is 280
pair zijn $ 293
pair zit al 178
pair zit dat 311
pair zit de -258
pair zit een -314
pair zit in 220
pair zit met 289
pair zit nog 286
pair zit sind 295
pair zit thuis 321
pair zo ? -302
pair zoek we 336
pair zoiet @it -230
pair zon heeft 259
pair zondag $ -257
pair zonder lift 344
pair zoontj heeft 368
pair zoontj van 238
pair zus is 345
pair zwar @it 244
pair zwembad ? -339
skip ) @it 268
skip , $ -360
skip , ( 411
skip , ) 410
skip , . 216
skip , 0 -46
skip , ? -298
skip , @it 136
skip , als 385
skip , ander 293
skip , dar -175
skip , dat -132
skip , de 160
skip , die -108
skip , dochter 292
skip , dus 356
skip , een 259
skip , er 118
skip , ge -211
skip , gen 333
skip , het -216
skip , iemand 393
skip , ik 68
skip , je -222
skip , jullie 250
skip , kan 191
skip , komt 212
skip , lag 336
skip , ligt 443
skip , meld 306
skip , mijn 53
skip , mn 340
skip , moet 164
skip , nu 412
skip , spuit 261
skip , stat -123
skip , u 123
skip , verget -312
skip , vrag -165
skip , war -310
skip , was 389
skip , wijkverpleegkund 273
skip , ze -269
skip , zij -361
skip , zit 122
skip 0 $ -178
skip 0 . 163
skip 0 0 -139
skip 0 @it 65
skip 0 dat -312
skip 0 de -193
skip 0 dor -253
skip 0 en -320
skip 0 er -355
skip 0 heeft 412
skip 0 het -419
skip 0 ik -358
skip 0 in -231
skip 0 je -304
skip 0 kan -303
skip 0 mar -301
skip 0 niet -307
skip 0 te -231
skip 0 zonder 344
skip : $ -212
skip : . -215
skip : 0 -214
skip : man 254
skip : van -405
skip @code $ -266
skip @code 0 -196
skip @it $ 76
skip @it ) 318
skip @it . 128
skip @it 0 -77
skip @it ? -85
skip @it @code -177
skip @it aangemerkt -219
skip @it afdel -217
skip @it alzheimer 240
skip @it anorexia -360
skip @it beid 444
skip @it bij -145
skip @it daarom 266
skip @it dan 301
skip @it dat -80
skip @it die -93
skip @it een -132
skip @it en 193
skip @it ge 291
skip @it gehad -358
skip @it gen 137
skip @it gooit 268
skip @it har 268
skip @it hebb -216
skip @it heeft -257
skip @it hem -218
skip @it het -310
skip @it hij 127
skip @it hoe 377
skip @it ik 168
skip @it in -157
skip @it is 301
skip @it ja -302
skip @it jar -280
skip @it jonger -309
skip @it kan 201
skip @it komt 261
skip @it meld -264
skip @it met -302
skip @it mijn 355
skip @it moet 279
skip @it mog 207
skip @it niet -248
skip @it nu 273
skip @it nummer -185
skip @it of -286
skip @it ook -226
skip @it op -72
skip @it over -256
skip @it parkinson 136
skip @it schol -272
skip @it te -169
skip @it tot 283
skip @it twee 366
skip @it van -340
skip @it we 221
skip @it welk 243
skip @it wen -350
skip @it werk 204
skip @it wij 213
skip @it will -298
skip @it word 81
skip @it zelf -331
skip ^ $ 432
skip ^ , 60
skip ^ . 309
skip ^ 0 21
skip ^ : 290
skip ^ @it 93
skip ^ al 311
skip ^ bomma 264
skip ^ bompa 313
skip ^ buurt -352
skip ^ concierg 301
skip ^ dokter 423
skip ^ er -113
skip ^ ex 255
skip ^ gat 157
skip ^ ge -140
skip ^ gef -376
skip ^ gemeent -329
skip ^ had 346
skip ^ heb 121
skip ^ hebb 195
skip ^ heeft 182
skip ^ het -232
skip ^ hond -168
skip ^ iemand -411
skip ^ ik -96
skip ^ in -43
skip ^ je -194
skip ^ kastanjes -400
skip ^ kinder -273
skip ^ krijg -182
skip ^ les -275
skip ^ lijd 226
skip ^ ma 277
skip ^ mak -268
skip ^ meisj 271
skip ^ mijn -192
skip ^ nummer -232
skip ^ onderbur 394
skip ^ op -107
skip ^ parkeerkaart 333
skip ^ poes -339
skip ^ poetsvrouw 272
skip ^ stat -232
skip ^ strat -309
skip ^ vader -117
skip ^ van 273
skip ^ vor -107
skip ^ vraagt -216
skip ^ vrag -170
skip ^ vriendin 345
skip ^ vrouw -268
skip ^ wacht 293
skip ^ wachtwoord -191
skip ^ welk -251
skip ^ werk -391
skip ^ word -338
skip ^ wordt -339
skip ^ zon 253
skip ^ zoontj 325
skip aan 0 -405
skip aan @it 312
skip aan en 537
skip aan heup 96
skip aan word 330
skip af de 320
skip afsprak $ 243
skip afsprak de 269
skip al jar 316
skip al maand 327
skip allemal de 301
skip alles . 275
skip als pakketj 329
skip als rond 360
skip als rund 275
skip als strom 306
skip als van 403
skip artros beid -423
skip behoeft traplift 313
skip bel als 329
skip ben $ -237
skip ben , 325
skip ben . 300
skip ben @it 139
skip ben dus 290
skip ben van 317
skip ben vor -336
skip bij 0 -266
skip bij moet 260
skip bij station -236
skip bij thuis -313
skip bloed als 275
skip boet te 357
skip brief niet -343
skip broer @it 241
skip broertj @it 257
skip bsn @it -206
skip bus het -253
skip control $ 342
skip daarmee $ -370
skip dag nacht 301
skip dan , -256
skip dan bij 275
skip dar $ 405
skip dar mee -241
skip dar vor 176
skip dat , 342
skip dat al -259
skip dat bij 415
skip dat het -242
skip dat in -368
skip dat mijn -182
skip dat nu -306
skip dat van -408
skip dat vor 253
skip dat zo 195
skip de $ -91
skip de . 61
skip de 0 -257
skip de ? -37
skip de bij 200
skip de bov 280
skip de dar -248
skip de dat 252
skip de en 179
skip de er -256
skip de gebruik -309
skip de ik 281
skip de krijg -295
skip de met 36
skip de nacht 303
skip de nar 147
skip de niet 168
skip de nog -427
skip de ook -265
skip de rijd -302
skip de van 206
skip de veren -235
skip de vor -139
skip de zegt -326
skip den , 241
skip dezelfd altijd -329
skip die ? -179
skip die dat 453
skip die is -307
skip die op -325
skip die van 95
skip dinsdag kan 280
skip dochter 0 79
skip doet niet 264
skip dor @it 347
skip dossier $ -289
skip draagt @it 261
skip drempel de 227
skip drie in 253
skip duif een -309
skip dus $ 251
skip dus heeft 344
skip echt mer 287
skip een $ 11
skip een , 34
skip een . 125
skip een : 211
skip een aan -188
skip een een -258
skip een en 360
skip een gehad 142
skip een hier 234
skip een in -197
skip een is -295
skip een kan 264
skip een kom -222
skip een lat 392
skip een nem -279
skip een nummer -221
skip een ook -157
skip een op 284
skip een over -280
skip een te -283
skip een uurtj 265
skip een verplicht -280
skip een vor -239
skip een war 373
skip een woning 315
skip eigenar de -362
skip en , -305
skip en . 385
skip en @it -135
skip en bij -375
skip en daardor 264
skip en dar 444
skip en heb 292
skip en in -182
skip en kan 278
skip en lift 387
skip en moet 53
skip en niemand 257
skip en niet 156
skip en nieuw 434
skip en nog 410
skip en s 221
skip en van 167
skip en wek 260
skip en wil 271
skip en zit 335
skip er @it -386
skip er een -494
skip er mij -284
skip ergen ? 245
skip ex @it 331
skip gat @it -260
skip gat de -181
skip ge $ -268
skip ge @it -269
skip ge de -318
skip ge een -290
skip gebeurt @it -169
skip gemeent @it -260
skip gemeent aan -349
skip gemeentehuis @it -238
skip gen , -285
skip gen . 211
skip gen mer 305
skip gewon , 332
skip gratis $ -250
skip groter $ 243
skip har $ 366
skip har . 260
skip heb dat 408
skip heb en 4
skip heb het 270
skip heb long -280
skip hebb een -235
skip heeft $ 329
skip heeft , 137
skip heeft . 359
skip heeft 0 -296
skip heeft @it 132
skip heeft de 453
skip heeft dus 284
skip heeft stad 127
skip heeft ziekt 336
skip hel $ 287
skip hernia , -369
skip het $ -115
skip het @it -162
skip het dar 367
skip het een -271
skip het hebb -283
skip het hur -240
skip het in -219
skip het lang 351
skip het mer 269
skip het op -336
skip het van 241
skip het vor -114
skip heup , 292
skip hier @it -296
skip hier van -287
skip hij $ 345
skip hij @it 183
skip hij een 151
skip hij er 345
skip hij op 250
skip hoe dat 289
skip hoe ik 177
skip hoe je -179
skip hoek $ -360
skip hond @it -329
skip iemand ? 274
skip iemand @it -240
skip iet $ -423
skip iet @it -224
skip ik $ -198
skip ik , 228
skip ik . 198
skip ik aan 259
skip ik al 408
skip ik die 279
skip ik een 92
skip ik en 172
skip ik gekoz -234
skip ik gen -220
skip ik gewon -284
skip ik hier -424
skip ik kovit -280
skip ik met 107
skip ik mij -243
skip ik mijn -172
skip ik ms -330
skip ik reken -314
skip ik sind 419
skip ik trap 301
skip ik van -227
skip ik wel 307
skip in $ -202
skip in ? -152
skip in een -344
skip in gemeent -111
skip in of -303
skip in stad -238
skip in strat -232
skip in ziekenhuis 277
skip is , -111
skip is 0 -218
skip is aan 420
skip is bij -189
skip is gen -398
skip is gratis -252
skip is het 272
skip is ik 264
skip is in -185
skip is met 70
skip is mij 227
skip is niet -240
skip is nu 132
skip is ook -276
skip is op 389
skip is openbar 277
skip is t 292
skip is vor -140
skip is wek 268
skip ja $ -302
skip jar de 474
skip je @it -158
skip je afsprak -233
skip je een -182
skip je met -241
skip je of -264
skip jullie $ 132
skip jullie , 424
skip jullie : -309
skip jullie ons -310
skip k @it 248
skip kan @it -190
skip kan afsprak 404
skip kan als 420
skip kan brief 271
skip kan een -213
skip kan iet 228
skip kan mij -347
skip kan niet 243
skip kan ook -307
skip kan stoep 338
skip kastanjes het -283
skip ker wek 213
skip kijkt $ -256
skip kinder @it -413
skip klopt dat -256
skip kom de 41
skip kom mijn 408
skip komt een -209
skip komt in 232
skip kreg @it 291
skip kreg sms -345
skip krijg $ -219
skip krijg dar 277
skip krijg met -274
skip krijg van -369
skip krijgt , 215
skip krijgt de -225
skip kunt mijn -315
skip lang de 351
skip lat , 325
skip lat ? -275
skip lez ik 313
skip lezing @it -178
skip lien @it 260
skip lift het 323
skip lift jullie 314
skip loket $ -240
skip long en -340
skip los $ 274
skip lukt niet 297
skip maatj de 286
skip mag dan 205
skip mag er -384
skip mag los -264
skip mag niet 268
skip mag zelf -282
skip man @it 76
skip man parkinson -238
skip man sind 314
skip mar $ 331
skip me is 326
skip mee $ 341
skip mee het 159
skip mee ik -276
skip men @it -198
skip men een -269
skip mer . 366
skip mer @it 260
skip met , -268
skip met . 185
skip met ? -110
skip met @it 103
skip met gebrok -406
skip met of -160
skip met op -188
skip met taxi 334
skip met zwar 223
skip mij en 255
skip mij ik 295
skip mijn $ 396
skip mijn ( 217
skip mijn , 287
skip mijn 0 -329
skip mijn @it -29
skip mijn al 104
skip mijn bij -122
skip mijn geeft -325
skip mijn gewon 333
skip mijn heb 347
skip mijn is 114
skip mijn kan 147
skip mijn kom 389
skip mijn krijgt 334
skip mijn met 576
skip mijn moet 270
skip mijn nog -217
skip mijn van 87
skip mijn zit 284
skip mn @it 263
skip mn met 411
skip moeder 0 237
skip moeder @it 84
skip moeder nog -340
skip moet @it -308
skip moet daarvor -280
skip moet niet 327
skip na @it 302
skip nen en 289
skip neurolog , 312
skip niet $ 112
skip niet , -174
skip niet . 196
skip niet de 313
skip niet een 254
skip niet het 299
skip niet ik 393
skip niet met 351
skip niet nar 266
skip niet op -237
skip niet oranj 255
skip nieuw is 420
skip nog , 373
skip nog ? -508
skip nog @it -262
skip nog bij -249
skip nog de 310
skip nu een 446
skip nu mijn 333
skip nummer van -333
skip of , -303
skip of ? -428
skip of @it -323
skip of een -307
skip of er -302
skip of jullie -228
skip oma @it 177
skip omdat niet 229
skip onder men 297
skip ons $ -190
skip ons ligt 271
skip ons niet 267
skip onz @it -335
skip onz van 305
skip onz zit 175
skip ook $ 240
skip ook in -237
skip ook vor -257
skip op , 361
skip op 0 146
skip op @it -109
skip op bus -147
skip op en -294
skip op speelpleinwerk 352
skip op stoep -253
skip open $ 353
skip opgenom een 277
skip opgenom ga 303
skip opnieuw $ 332
skip ouder @it -257
skip over $ -286
skip over ik 278
skip pa aan 274
skip pakt niet -261
skip paspoort . 301
skip person een -197
skip rijd is -302
skip schol ze 300
skip sind @it 63
skip sind aan 284
skip sind heb -280
skip sind ongeluk 291
skip sind val 360
skip slikt en 370
skip sms 0 -345
skip spuit zelf 261
skip sta @it -328
skip stan $ -201
skip stat @it -219
skip stat in 338
skip stat op -193
skip stemm $ 283
skip stemm @it 352
skip stoel $ -284
skip stond in 331
skip strat $ 264
skip studeert en -352
skip t aan -475
skip t een 278
skip taxi schol 332
skip te , -267
skip te ? -328
skip te @it -290
skip te dat 338
skip te of -309
skip thuis $ 282
skip thuis een 224
skip tijdelijk rolstoel 239
skip toen @it 288
skip tolk bij 345
skip traplift $ 100
skip twee in 365
skip typ , 246
skip u @it -305
skip uit $ 278
skip uit ik 388
skip uur $ 314
skip uw $ -370
skip uw , -280
skip vader @it 318
skip van $ 229
skip van , 284
skip van . 72
skip van @it 151
skip van bur 382
skip van buurthuis 476
skip van en -156
skip van gat -323
skip van heeft 135
skip van is 242
skip van man 341
skip van mee -274
skip van vader 285
skip van websit -294
skip vanweg @it 272
skip verstand en 385
skip vol $ 377
skip volgen neurolog 312
skip vor , -21
skip vor ? -136
skip vor deur 156
skip vor die -226
skip vor en -237
skip vor is -293
skip vor man 258
skip vor met -327
skip vor van -291
skip vorig @it 353
skip vorig aan 219
skip vrag een -181
skip vrijwilliger de -254
skip vrijwilligerswerk als 360
skip vroeg af 320
skip waarom de -285
skip war dat -359
skip war de -242
skip was de 233
skip was gen 326
skip wat een -225
skip wat er 125
skip wat het -201
skip wat je -168
skip wek $ 327
skip wek , 268
skip wek de 278
skip welk $ -317
skip welk ik -340
skip wer , 258
skip werf $ 310
skip werk niet 388
skip wet ik 315
skip wie dat -309
skip wie mijn 358
skip wie vor 338
skip wij @it -289
skip wij ons 420
skip wijkverpleegkund me 273
skip wil ? -234
skip wil gewon 325
skip wil van 352
skip won 0 264
skip word de 291
skip ze @it 211
skip ze bij 270
skip ze niet 325
skip zegt ik 312
skip zelf $ -297
skip zelf de 277
skip ziekenhuis een 251
skip ziekt @it 254
skip zij @it 183
skip zijn $ 221
skip zijn , -358
skip zijn @it 269
skip zijn aanvrag -247
skip zit een 230
skip zit in -307
skip zit met 335
skip zo @it -160
skip zoek @it -283
skip zoek een 355
skip zoek maatj 251
skip zon @it 158
skip zoontj 0 238
skip zoontj @it 329
skip zwar , 202
skip zwar en 218
skip zwembad $ -339
topic @ability 54
topic @access -101
topic @body 84
topic @building -9
topic @business -52
topic @firstPerson 27
topic @general -174
topic @handled -19
topic @hardly 99
topic @mine 49
topic @mine-phrase 92
topic @nuisance -56
topic @ofPerson -1
topic @ownPostcode 21
topic @patient 21
topic @place -107
topic @plainly 45
topic @relative 101
topic @somebody 40
topicAnywhere @ability 30
topicAnywhere @access -109
topicAnywhere @body 222
topicAnywhere @building -50
topicAnywhere @business -64
topicAnywhere @firstPerson 39
topicAnywhere @general -169
topicAnywhere @handled -49
topicAnywhere @hardly 32
topicAnywhere @home -36
topicAnywhere @mine 48
topicAnywhere @mine-phrase 78
topicAnywhere @nuisance -53
topicAnywhere @ofPerson -27
topicAnywhere @ownPostcode 21
topicAnywhere @patient 20
topicAnywhere @place -101
topicAnywhere @plainly 41
topicAnywhere @relative 88
topicAnywhere @somebody 37
topicBefore @ability -62
topicBefore @access -153
topicBefore @building -88
topicBefore @business -144
topicBefore @firstPerson 42
topicBefore @general -276
topicBefore @handled 20
topicBefore @hardly -61
topicBefore @has 38
topicBefore @home 120
topicBefore @mind -123
topicBefore @mine 49
topicBefore @mine-phrase 87
topicBefore @nuisance -29
topicBefore @ofPerson -137
topicBefore @organisation -62
topicBefore @ownPostcode 29
topicBefore @patient 61
topicBefore @place -128
topicBefore @plainly 72
topicBefore @relative 121
topicBefore @somebody 59
topicBefore @vehicle -154
topicBeside @ability 303
topicBeside @body 208
topicBeside @building -164
topicBeside @business -242
topicBeside @firstPerson 112
topicBeside @general -324
topicBeside @handled -135
topicBeside @hardly -447
topicBeside @has 144
topicBeside @home -418
topicBeside @mine 234
topicBeside @mine-phrase 286
topicBeside @nuisance -145
topicBeside @ofPerson -467
topicBeside @organisation -73
topicBeside @ownPostcode 70
topicBeside @patient 133
topicBeside @place -141
topicBeside @plainly 201
topicBeside @relative 356
topicBeside @somebody 114
topicEarlier @building 227
topicEarlier @firstPerson 171
topicEarlier @has 175
topicEarlier @mine 219
topicEarlier @ownPostcode 228
topicEarlier @patient 282
topicEarlier @plainly 134
topicEarlier @somebody 282
topicNear @access -210
topicNear @body -205
topicNear @building -73
topicNear @business -231
topicNear @firstPerson 81
topicNear @general -401
topicNear @handled -174
topicNear @has 57
topicNear @home 180
topicNear @mine 79
topicNear @mine-phrase -66
topicNear @nuisance -90
topicNear @ofPerson 257
topicNear @ownPostcode 40
topicNear @patient 77
topicNear @place -128
topicNear @plainly 100
topicNear @relative 156
topicNear @somebody 64
topicNear @vehicle -370
twoBefore , mijn 360
twoBefore , ze 224
twoBefore , zij 243
twoBefore 0 , -203
twoBefore 0 0 -61
twoBefore 0 heeft 268
twoBefore ^ dor 321
twoBefore ^ hij 252
twoBefore ^ k 248
twoBefore ^ kan -103
twoBefore ^ met 333
twoBefore ^ sind 400
twoBefore aan mijn 331
twoBefore ben ik -257
twoBefore ben met 368
twoBefore dat mijn -255
twoBefore de ziekt 361
twoBefore duif met -309
twoBefore heeft een 343
twoBefore ik ben 146
twoBefore is 0 222
twoBefore is aan 297
twoBefore men met -179
twoBefore mijn broer 167
twoBefore mijn ex 233
twoBefore mijn hond -298
twoBefore mijn moeder 341
twoBefore mijn oma 277
twoBefore mijn zon 355
twoBefore mn vader 180
twoBefore moet ik -325
twoBefore nog in 433
twoBefore ons lien 260
twoBefore ons moeder 262
twoBefore ons vader 243
twoBefore op de -257
twoBefore op mijn -305
twoBefore opa heeft 239
twoBefore opgenom met 218
twoBefore person met -197
twoBefore thuis met 162
twoBefore van 0 244
twoBefore vor kinder -185
twoBefore vor men -137
twoBefore vrag ik -313
twoBefore wat gebeurt -169
twoBefore wek aan 262
twoBefore wet dat 348
twoBefore ziekenhuis met 261
twoBefore zit in 231
twoBefore zit met 236
word $ -11
word ( 169
word ) 233
word , 31
word . 114
word 0 -104
word : 174
word ; 458
word ? -38
word @code -312
word @it -11
word ^ -11
word aan 34
word aangemerkt -219
word aangepast 336
word aanvrag -203
word acht -283
word afsprak 290
word alcohol 300
word allemal 286
word als 16
word ambtenar -254
word anorexia -360
word app -160
word appartement -321
word april -271
word artros -319
word astma 345
word auto 165
word autorijd 270
word balie 281
word bed 293
word begeleid 266
word begint -233
word bel 214
word belt -249
word ben -13
word bened 243
word bent -276
word beroert -389
word betaalt -218
word bevall 434
word bewindvoerder 242
word bezoek 317
word bib -184
word bijdrag -269
word bijna -298
word bijzitter -367
word bom -412
word bomma 309
word bompa 391
word bouwt -263
word brengt -223
word brief 178
word briefj -321
word briev 281
word broer 228
word brug -352
word bsn -276
word buit 267
word buitenland -295
word bur 444
word burgemeester -310
word buurt -211
word caf -245
word cijfer -376
word cod -365
word concierg 301
word control 342
word daardor 222
word daarom 247
word dag 81
word dagopvang 292
word dam 340
word dar -29
word de 24
word ded -300
word dementie -148
word derd 289
word dertig -289
word deur 179
word dez -271
word dezelfd -305
word dialys -171
word dicht -265
word die -9
word dien 295
word dienst -200
word digid -283
word ding -112
word dit -141
word dochter 156
word doen 170
word doet -342
word dokter 101
word donderdag 325
word doorgegev 370
word dor 121
word dorpsstrat -363
word draagt 261
word drempel 227
word drie 236
word dries -317
word duif -309
word durft 348
word dus 229
word echt -246
word een -33
word eind 304
word en 54
word er -41
word erger 381
word erkend 151
word erkenn -318
word ernar -286
word ernstig 46
word evenvel -340
word ex 165
word fietser -279
word fontein -439
word formulier -111
word foto 205
word fout -209
word gaf -271
word gasthuisberg 315
word ge -215
word geacht -328
word gebrok -273
word gebruik -60
word gebur 307
word gedan 123
word geeft -346
word gef -392
word gehad 107
word geholp 264
word gekoz -234
word gekreg 192
word geldt -361
word geliev 262
word gelijk -299
word gelijkvloer 292
word gemeent -89
word gemiddeld -215
word geopereerd -268
word geregistreerd -289
word gevond -362
word gevraagd 217
word geweigerd 458
word gezet 366
word gister 472
word gooit 294
word grag 263
word gratis 154
word grootvader 311
word groter 243
word had 129
word haha -432
word halfzijd 346
word hallo -310
word hand 220
word hangt -179
word har 189
word hard -304
word heb 91
word hebt -176
word heeft 77
word hel 197
word hem 113
word herbekek 271
word het -38
word hetzelfd -163
word heur 280
word hiernaast 246
word hij 141
word hoek -253
word hoi 332
word hokj 294
word hond -162
word huisbezoek 228
word hulp 68
word hun -40
word iban -236
word iederen -316
word iet -248
word in -78
word ingetikt -303
word ingevuld -324
word inlog -267
word inschrijv 293
word inwoner -273
word ivm 354
word ja 163
word jar 63
word je -150
word jeugdbeweg 295
word jong 324
word jonger -282
word jullie 68
word k 161
word kamer 361
word kan 89
word kantor -359
word kastanjes -400
word kelder -371
word kenmerk -268
word kerk -236
word kermis 111
word kijkt -391
word kinder -375
word kindj -241
word kliko 276
word kliniek 297
word klopt -239
word knieen 95
word kon 356
word korting 377
word kost -187
word kovit -280
word kreg 194
word krijg -78
word kvk -284
word lag 447
word lang 48
word leges -291
word legg 252
word les -218
word letter 318
word lever -265
word lez 178
word lezing -227
word lift 146
word lig 244
word liga -277
word ligt 231
word lijd 262
word lijdt -188
word linkerben 322
word lod -251
word long -206
word lop 157
word lukt 393
word ma 324
word maakt 294
word maandag 243
word maatschapp 270
word mag 96
word mam 299
word mama 364
word mantelzorgpremie 250
word mar 188
word meenem 284
word meisj 271
word men -337
word mental 238
word menu -260
word mer 100
word mij 138
word mijn 80
word milieustrat -244
word mis 347
word mn 193
word moeilijk 471
word moest -192
word moet 23
word mog -186
word morg 285
word ms -370
word na 357
word nacht 100
word nar -58
word national -227
word nederland -255
word neg -263
word nem 478
word nergen -413
word neurolog 312
word ni 410
word nichtj 324
word niemand -221
word niet 88
word nieuw -42
word nog -51
word nooit -428
word nou 64
word nu 338
word nul -480
word nummer -203
word ocmw 105
word of -217
word omdat 449
word onderbur 394
word onderwijs -300
word ongeluk 291
word oog 74
word ook -81
word oorlog 421
word openbar 348
word opgehaald 322
word opgelop 431
word opgenom 412
word opgev -311
word opleid -318
word oproep -300
word opzichter -289
word oranj 255
word ord 203
word ouder -59
word over -164
word overal -385
word pacemaker -305
word pakt -287
word pand -320
word papa 371
word park -121
word parking -479
word parkinson -450
word partner 178
word pasfoto 288
word paspoort -98
word paswoord -247
word pdf -335
word peeter 396
word pill 387
word pin -258
word pincod -276
word pindas 327
word plein -260
word poes -234
word poetsvrouw 272
word post 420
word poster -271
word praatcaf -243
word praktijk -409
word precies -473
word premie 288
word recht 231
word red 234
word reken -171
word rekeningnummer -266
word rijbewijs 350
word rijdt -297
word rijksregisternummer -325
word rod -357
word ruimt -395
word rust 299
word rustig 319
word s 399
word schaduw 362
word schrijf -107
word schrijv 245
word sind 81
word sit -342
word slaapt 291
word slagbom -291
word slecht 373
word sms -305
word snacht 346
word snapt 376
word sorry 255
word sporthal -180
word spuit 401
word sta -293
word stan -97
word stand -234
word stat -86
word stel -359
word steun -217
word stichting -248
word stil 235
word stok 349
word stond 195
word stor -301
word strat -62
word stress 335
word studeert -352
word student -211
word stuk -334
word system -341
word tant 273
word tarief -193
word taxi 247
word tegemoetkom 217
word teken 243
word terecht -136
word terug 143
word theoretisch -373
word thuis 142
word tijden 255
word tillift 344
word toegank -309
word tot 249
word traplift -10
word trek 236
word turn 179
word twee 345
word typ 67
word u -109
word uitstel 243
word uur 264
word uw -280
word v -283
word vak 293
word vakantie -369
word val 210
word van 48
word vannacht 331
word vanweg 400
word vast -242
word vastgesteld 175
word vent 414
word veren -273
word vergader 395
word verget -318
word vergunn -307
word verker -286
word verkiez -171
word verkoopt -25
word verloofd 371
word verplicht -346
word verteld 371
word vervoer 290
word verwes -286
word verzorg -310
word via 161
word vier -205
word vijf -366
word voet 298
word volgen 136
word volkstuin 358
word voll 285
word volled 314
word voorrang 292
word voorzien -389
word vor -26
word vriendin 126
word vroeg 203
word vzw -346
word waarom -202
word wacht 286
word wachtwoord -292
word want 146
word war -64
word wat -144
word wc 377
word websit -314
word weg 175
word wegen 388
word wek 445
word welk -189
word wer 99
word werd 214
word werf 269
word wet 75
word wethouder -249
word wij -97
word wijkverpleegkund 273
word will -151
word wit -320
word wmo -439
word zaaknummer -240
word ze 155
word zei -135
word zelfstand -84
word zes -206
word zet -315
word ziekenhuis 202
word zien -266
word zijn 200
word zit 152
word zoekt -211
word zondag -285
word zoontj 90
word zorg 350
word zot -328
word zou -42
word zoud 396
word zwar 306
`,
};
