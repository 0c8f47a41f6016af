import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1126 that are not.
 * On families it was not taught on:
 * - above -1: found 95.8 %, wrongly 23.1 %
 * - above -0.5: found 93.0 %, wrongly 16.1 %
 * - above 0: found 88.2 %, wrongly 10.6 %
 * - above 0.5: found 79.6 %, wrongly 6.8 %
 * - above 1: found 70.5 %, wrongly 4.4 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:ebd25387b3d9acc8ac3b23df7181ac125d53d42e18f07a178e17acc464878841",
  intercept: -1.171,
  weights: `
before ( 81
before ) 383
before 0 -114
before : 259
before @code -282
before afsprak 348
before al -243
before als -171
before app -266
before ben 162
before bestat -205
before bewindvoerder 289
before bij -74
before bov 332
before bus -277
before buurman 228
before dag 254
before dar -383
before de -118
before den 332
before die -155
before dienst 294
before dit -337
before dochter 251
before doet -404
before dokter 217
before dor -161
before duif -297
before echtgenot 494
before een -152
before eig -124
before en -337
before er -383
before familie -265
before gaf -291
before gat -223
before ge -168
before gebur 341
before geeft -295
before gef -309
before gemeent -283
before geraakt -331
before gevall 503
before gewon 474
before har -377
before heb -122
before heeft -91
before het -68
before heup -376
before hier -191
before hij 300
before hoe -190
before hoevel -190
before hog -287
before houd 356
before huisart -333
before iemand -346
before iet -302
before ik 65
before in 103
before inschrijv 310
before is -43
before ja 273
before je -138
before jong 297
before jullie -121
before kaart -233
before kamp -354
before kan -96
before ker 312
before kinder -363
before kom -275
before komt -284
before krijg -259
before lag 367
before lang -132
before lig 203
before ligt 183
before lijdt 257
before lop 398
before ma 330
before maandag 384
before maatj -399
before man -191
before mar 362
before mci 331
before medicijn 391
before mei 256
before men -380
before met -134
before mij 208
before mijn 138
before mn 138
before moet -33
before mog -260
before ms -340
before nacht 475
before nar 174
before nee -297
before net 300
before niet 106
before nik 365
before of -231
before om -334
before ons 289
before opa 320
before opgenom 403
before pa 286
before park -310
before parking -393
before person -188
before pin -266
before pleegzon 292
before plein -315
before poetsvrouw 306
before red 326
before schoonmoeder 343
before schrijf -247
before sind 274
before sit -262
before slaapt 347
before sorry 297
before stad -292
before stat -108
before stel -369
before stopt -284
before strat -413
before system -323
before te 231
before terug 416
before thuis 164
before trap 299
before typ -227
before uit 104
before uw -178
before van 71
before verzoek -379
before via 231
before volgen 157
before vor -116
before vorig 358
before vrag -414
before vriendin 376
before vrijwilliger -381
before waarom -293
before wanner -319
before want -337
before war -264
before was 285
before wat -267
before websit -398
before wegen 305
before wek 344
before welk -206
before wie -373
before wij -284
before wil -306
before zal -294
before zat 418
before zeg -389
before ziekenhuis 321
before zien -226
before zij -366
before zijn -198
before zit 278
before zo -326
before zoontj 412
before zou -211
before1 ( 356
before1 , 115
before1 0 -50
before1 : 418
before1 @code -209
before1 ^ -153
before1 aan 231
before1 bij -306
before1 chronisch 298
before1 dezelfd -286
before1 dochter 269
before1 doen -258
before1 dor 342
before1 dubbel 333
before1 een 44
before1 en -170
before1 er -272
before1 ernstig 396
before1 ge -263
before1 gen -724
before1 har 373
before1 heb 281
before1 hebb -240
before1 heeft 293
before1 het -79
before1 ik -63
before1 inschrijv -275
before1 is 39
before1 ivm 315
before1 jar 248
before1 jullie -264
before1 krijgt 421
before1 mar 419
before1 mee -368
before1 mental 250
before1 mijn 283
before1 mn 270
before1 nar -359
before1 neemt 366
before1 niet -478
before1 nog -332
before1 of -277
before1 ons -358
before1 opgev -239
before1 oud -351
before1 over -442
before1 praatcaf -244
before1 spina 304
before1 teg -241
before1 vader 430
before1 volled 375
before1 vor -197
before1 want 327
before1 wat -303
before1 we -284
before1 wegen 329
before1 werk -380
before1 wet -278
before1 zoiet -209
before1 zwar 228
before2 ) 311
before2 , 154
before2 @code -208
before2 ^ 113
before2 aan 319
before2 bel -307
before2 ben 151
before2 broer 264
before2 broertj 266
before2 bsn -263
before2 dor 333
before2 en -90
before2 er -419
before2 ex 389
before2 gebeurt -175
before2 gemeentehuis -277
before2 heeft 122
before2 het -172
before2 hier -325
before2 hiernaast 338
before2 hij 194
before2 hond -386
before2 hor 194
before2 iederen -302
before2 iemand -263
before2 je -178
before2 k 265
before2 kan -183
before2 kat -302
before2 kind 65
before2 kinder -418
before2 kreg 339
before2 krijg -178
before2 lien 266
before2 mag 143
before2 man 108
before2 men -211
before2 mer 283
before2 met 98
before2 mijn -68
before2 mn 292
before2 moeder 79
before2 moet -307
before2 na 279
before2 nog -331
before2 nu 129
before2 of -364
before2 oma 206
before2 onz -350
before2 op -136
before2 ouder -289
before2 sind 98
before2 sta -359
before2 stat -208
before2 stemm 370
before2 te -307
before2 toen 341
before2 u -345
before2 vader 323
before2 van 136
before2 vanweg 276
before2 vorig 380
before2 we -289
before2 wij -265
before2 ze 237
before2 ziekt 326
before2 zij 145
before2 zijn 288
before2 zo -168
before2 zoek -307
before2 zon 120
before2 zoontj 306
behind $ -121
behind ( 265
behind ) 318
behind , -82
behind 0 -54
behind : -168
behind ? -217
behind @code -330
behind aan -130
behind achter 306
behind af 295
behind afsprak 251
behind al 333
behind als 89
behind altijd 193
behind alzheimer 157
behind amper 365
behind bank -322
behind beid -290
behind betal -206
behind binn -323
behind blok 229
behind brug -252
behind buit 184
behind bus 238
behind caf -281
behind cijfer -402
behind daarmee -373
behind daarom 396
behind dan 34
behind dar -230
behind dat -94
behind derd 284
behind dialys -385
behind dicht -391
behind dienst -361
behind dienstencentrum -372
behind dus 172
behind echt 270
behind een -47
behind elf 312
behind en 148
behind er 140
behind ergen 318
behind fiet 142
behind fietspad -267
behind flat -251
behind gat -131
behind ge -135
behind gen 95
behind geraakt 296
behind gewon -234
behind geword 348
behind goed 86
behind grag 372
behind har 472
behind helling 254
behind heup 121
behind hij 196
behind hoevel -349
behind hor -336
behind huis -111
behind huishoud 300
behind hulp 374
behind ie 387
behind iemand 300
behind iet -387
behind ik 52
behind in -76
behind ingevuld -368
behind is -99
behind januari -315
behind kan 239
behind kermis 261
behind kilo 301
behind kind -259
behind klik -287
behind kliko 287
behind kom -196
behind kwijt 143
behind lang 189
behind lat -255
behind lez 458
behind lift 424
behind long -298
behind loopt 405
behind los -308
behind maatj 411
behind maculadegeneratie -304
behind mag 143
behind mak -316
behind mar -142
behind markt 286
behind mee 251
behind mer 133
behind moest -287
behind mog -464
behind mogelijk -441
behind nacht 157
behind nie -236
behind niet 239
behind nieuw 323
behind nik 454
behind nou 482
behind nu 236
behind onder 128
behind ook -145
behind op 65
behind oud -444
behind parking -418
behind post 331
behind recht 284
behind reken -239
behind s 230
behind schrijf -307
behind slecht 285
behind speelplein -292
behind sta -213
behind stan -271
behind stat 220
behind tant 289
behind taxi 269
behind teg 202
behind thuis 237
behind tijdelijk 239
behind toch -362
behind toen -356
behind tolk 422
behind trap 157
behind tuss 380
behind u -193
behind uw -297
behind vall -470
behind verget -317
behind voet 215
behind vor -81
behind wat 149
behind weg 225
behind wek 248
behind wel 435
behind werkt -273
behind wet 349
behind wie 297
behind wijk -340
behind wijkverpleegkund 250
behind wil 190
behind wordt -325
behind ze 35
behind zet -184
behind zo 238
behind zoek 303
behind zou 172
behind zwembad 331
behind1 $ 54
behind1 ) 247
behind1 , 148
behind1 . 310
behind1 ; 332
behind1 al 381
behind1 altijd -276
behind1 bifida 271
behind1 bij -219
behind1 bijzitter -456
behind1 body 381
behind1 bsn -314
behind1 de -301
behind1 depressie 101
behind1 dor 334
behind1 drie 327
behind1 dus 466
behind1 een -335
behind1 elk 286
behind1 en 231
behind1 er -290
behind1 gat 353
behind1 ge -172
behind1 gehad 335
behind1 gevolg -304
behind1 gevond -187
behind1 geweest 357
behind1 heb 262
behind1 het -330
behind1 heup 335
behind1 hij -276
behind1 ie -355
behind1 ik -381
behind1 in -98
behind1 inwoner -248
behind1 je -174
behind1 jullie -335
behind1 kan 390
behind1 liga -330
behind1 mag 259
behind1 mee 321
behind1 na 418
behind1 nar -306
behind1 niet 307
behind1 of -286
behind1 paswoord -238
behind1 sind 387
behind1 stat -306
behind1 te -317
behind1 thuis 173
behind1 typ 349
behind1 u -233
behind1 vader -345
behind1 van -39
behind1 vastgesteld 365
behind1 veren -297
behind1 vor -257
behind1 vorig -327
behind1 wachtwoord -335
behind1 wat -300
behind1 we -304
behind1 word -249
behind1 ze -353
behind1 zei -334
behind2 $ 78
behind2 ) 296
behind2 . 107
behind2 0 -114
behind2 ? -113
behind2 @code -246
behind2 anorexia -415
behind2 beid 447
behind2 bekend -310
behind2 bij -154
behind2 daarom 324
behind2 dan 358
behind2 dat -18
behind2 die -55
behind2 een -122
behind2 en 208
behind2 ge 343
behind2 gehad -431
behind2 gen 219
behind2 goed -276
behind2 gooit 257
behind2 har 311
behind2 heeft -272
behind2 hem -239
behind2 het -317
behind2 hoe 444
behind2 ik 188
behind2 in -150
behind2 is 289
behind2 ja -330
behind2 jar -255
behind2 jonger -316
behind2 kan 194
behind2 kom 372
behind2 komt 223
behind2 meld -268
behind2 met -338
behind2 mijn 326
behind2 moet 293
behind2 niet -189
behind2 nu 254
behind2 of -289
behind2 ook -245
behind2 op -63
behind2 over -271
behind2 schol -354
behind2 te -116
behind2 tot 296
behind2 twee 334
behind2 van -268
behind2 we 224
behind2 welk 231
behind2 wen -365
behind2 wij 291
behind2 will -326
behind2 zelf -386
bothBefore , de -375
bothBefore , heeft 172
bothBefore 0 , 424
bothBefore 0 0 -230
bothBefore 0 heeft 334
bothBefore 0 is 319
bothBefore ^ 0 -164
bothBefore ^ ben 184
bothBefore ^ de -363
bothBefore ^ dezelfd -307
bothBefore ^ heb 403
bothBefore ^ ik 358
bothBefore ^ wegen 318
bothBefore aan de 444
bothBefore bij de 354
bothBefore bij het -301
bothBefore bij jullie -245
bothBefore dochter met 342
bothBefore dor de 336
bothBefore dor een 255
bothBefore dor mijn 202
bothBefore een zwar 233
bothBefore er een -276
bothBefore ex is 334
bothBefore gebeurt er -175
bothBefore heb een 303
bothBefore heb gen -412
bothBefore heeft een 237
bothBefore heeft gen -358
bothBefore hij heeft 240
bothBefore hond heeft -346
bothBefore hor , 194
bothBefore ik ben -209
bothBefore ik een -322
bothBefore ik heb 280
bothBefore ik was 375
bothBefore in een 240
bothBefore in het -365
bothBefore is 0 -420
bothBefore is mijn 389
bothBefore is zwar 238
bothBefore kan een -219
bothBefore kan ik -355
bothBefore kind heeft 243
bothBefore kinder met -356
bothBefore kreg een 339
bothBefore mag een -378
bothBefore man heeft 268
bothBefore men met -204
bothBefore mer , 39
bothBefore met de 197
bothBefore met een 79
bothBefore mijn dochter 269
bothBefore mn vader 292
bothBefore moeder heeft 285
bothBefore moet ik -289
bothBefore na een 268
bothBefore op een -296
bothBefore op teg -209
bothBefore ouder met -289
bothBefore sind har 283
bothBefore sind mijn 407
bothBefore vader heeft 156
bothBefore vader is 265
bothBefore van 0 430
bothBefore van de 361
bothBefore van een 325
bothBefore van het -347
bothBefore van mijn 349
bothBefore vor de -435
bothBefore vor mijn 347
bothBefore vrouw heeft 269
bothBefore ze heeft 296
bothBefore ziekt van 326
bothBefore zij is 369
bothBefore zit met 334
earlier de 139
earlier heeft 300
earlier ik 125
earlier in -268
earlier mijn 211
earlier moet 299
earlier nar 338
earlier vor 312
elsewhere ! -164
elsewhere 0 -134
elsewhere : 384
elsewhere ? 64
elsewhere @code -429
elsewhere aangift -377
elsewhere aankond 243
elsewhere aanvrag 310
elsewhere al 110
elsewhere alles 222
elsewhere als 285
elsewhere april 233
elsewhere assistentiehond 352
elsewhere balie 248
elsewhere bell 319
elsewhere ben -151
elsewhere bij 176
elsewhere burgemeester 322
elsewhere buurthuis -307
elsewhere consulent 293
elsewhere cursus -316
elsewhere da -254
elsewhere daarom 287
elsewhere dag 241
elsewhere dak -299
elsewhere dat 121
elsewhere drinkt 296
elsewhere dus 214
elsewhere echt 260
elsewhere een -233
elsewhere en -216
elsewhere er 120
elsewhere gebeurd 323
elsewhere gebruik 256
elsewhere gekreg -396
elsewhere gemeentehuis 348
elsewhere gen -254
elsewhere gerak 239
elsewhere gevond -238
elsewhere gewon -352
elsewhere hel 313
elsewhere helpt 359
elsewhere hoe -240
elsewhere hor 299
elsewhere huisart 403
elsewhere huishoud 266
elsewhere hulp 302
elsewhere ik 125
elsewhere is 64
elsewhere je -369
elsewhere kaart -310
elsewhere kan 188
elsewhere kent 434
elsewhere ker 378
elsewhere knop 251
elsewhere kom 134
elsewhere komt -31
elsewhere krant -239
elsewhere kunn 398
elsewhere lukt 432
elsewhere m -282
elsewhere mag -159
elsewhere man -283
elsewhere mar 280
elsewhere medewerker -341
elsewhere mer -338
elsewhere met 94
elsewhere meter -359
elsewhere mij 297
elsewhere mijn 161
elsewhere moet 8
elsewhere mog -329
elsewhere moment 248
elsewhere mutualiteit -349
elsewhere nam -354
elsewhere nar 114
elsewhere niemand 295
elsewhere nik 238
elsewhere nota 383
elsewhere nu -83
elsewhere ocmw 355
elsewhere of -50
elsewhere om 46
elsewhere onz -365
elsewhere ook 265
elsewhere op -95
elsewhere opleid -215
elsewhere opvang 370
elsewhere oudst -411
elsewhere patient 387
elsewhere plek 275
elsewhere premie -371
elsewhere rat 291
elsewhere recht 373
elsewhere regelt 321
elsewhere reken -347
elsewhere rijksregisternummer -417
elsewhere rustig 248
elsewhere schrijf -286
elsewhere sind -326
elsewhere sta 398
elsewhere stat 163
elsewhere stur 203
elsewhere teg 381
elsewhere thuis 355
elsewhere traplift -350
elsewhere tuin 291
elsewhere u 146
elsewhere uw -219
elsewhere vergunn 338
elsewhere vlak 426
elsewhere vol 287
elsewhere vrag 216
elsewhere wachtlijst 255
elsewhere was 246
elsewhere welk 101
elsewhere wer 209
elsewhere wie 257
elsewhere wij -337
elsewhere wijk -262
elsewhere wil 142
elsewhere will 207
elsewhere word 176
elsewhere zak 247
elsewhere ze -134
elsewhere zie -227
elsewhere zien -227
elsewhere zijn 97
elsewhere zit -124
elsewhere zoiet 278
elsewhere zon 242
kind condition 186
kind medicine 620
kind treatment 46
kind weak -251
kind weak als -425
kind weak beperkt 354
kind weak chronische 416
kind weak corona -124
kind weak doof 291
kind weak dove -266
kind weak down 268
kind weak drank -282
kind weak ggz -236
kind weak handicap -221
kind weak hulpmiddelen -350
kind weak kine -346
kind weak kliniek -381
kind weak lewy 381
kind weak looprek 265
kind weak mantelzorger -384
kind weak medicijnen -260
kind weak ms 242
kind weak operatie 262
kind weak opgenomen -12
kind weak psycholoog -286
kind weak rolstoelen -500
kind weak spuit -73
kind weak suiker 359
kind weak syndroom 370
kind weak ziekenhuis -521
kind weak zuurstof 310
pair ( 0 292
pair ( @it 356
pair ) , 257
pair ) is 312
pair , @it 115
pair , acht -289
pair , al 149
pair , alles -396
pair , ben -214
pair , bestat 40
pair , daarom 317
pair , dat -491
pair , doe -316
pair , echt -348
pair , elk -330
pair , en 135
pair , gewon -363
pair , heeft 72
pair , hij 187
pair , hoe 211
pair , krijg 283
pair , moet 42
pair , of -285
pair , schrijf -362
pair , tot 387
pair , van 288
pair , was 418
pair , wat 266
pair , welk 222
pair , wie 172
pair , wil 336
pair , wordt 474
pair , ze 339
pair , zijn 263
pair . $ 112
pair 0 $ -134
pair 0 ) 269
pair 0 , -111
pair 0 . -357
pair 0 0 -29
pair 0 @it -50
pair 0 en -75
pair 0 in -257
pair 0 ingevuld -368
pair 0 is -192
pair 0 januari -331
pair 0 km 259
pair 0 mei -355
pair 0 met 296
pair 0 meter 379
pair 0 november -248
pair 0 stat -199
pair 0 van -316
pair 0 verdiep 202
pair 0 wek 245
pair : 0 -137
pair : @it 418
pair : mijn 203
pair ? $ -42
pair @code . -320
pair @code 0 -198
pair @code @it -209
pair @it $ 54
pair @it ) 247
pair @it , 148
pair @it . 310
pair @it ; 332
pair @it al 381
pair @it altijd -276
pair @it bifida 271
pair @it bij -219
pair @it bijzitter -456
pair @it body 381
pair @it bsn -314
pair @it de -301
pair @it depressie 101
pair @it dor 334
pair @it drie 327
pair @it dus 466
pair @it een -335
pair @it elk 286
pair @it en 231
pair @it er -290
pair @it gat 353
pair @it ge -172
pair @it gehad 335
pair @it gevolg -304
pair @it gevond -187
pair @it geweest 357
pair @it heb 262
pair @it het -330
pair @it heup 335
pair @it hij -276
pair @it ie -355
pair @it ik -381
pair @it in -98
pair @it inwoner -248
pair @it je -174
pair @it jullie -335
pair @it kan 390
pair @it liga -330
pair @it mag 259
pair @it mee 321
pair @it na 418
pair @it nar -306
pair @it niet 307
pair @it of -286
pair @it paswoord -238
pair @it sind 387
pair @it stat -306
pair @it te -317
pair @it thuis 173
pair @it typ 349
pair @it u -233
pair @it vader -345
pair @it van -39
pair @it vastgesteld 365
pair @it veren -297
pair @it vor -257
pair @it vorig -327
pair @it wachtwoord -335
pair @it wat -300
pair @it we -304
pair @it word -249
pair @it ze -353
pair @it zei -334
pair ^ 0 -219
pair ^ @code -317
pair ^ @it -153
pair ^ als -26
pair ^ ben 127
pair ^ bestat -157
pair ^ collega 367
pair ^ dat -319
pair ^ dezelfd -307
pair ^ die -124
pair ^ dor 129
pair ^ een 86
pair ^ er -76
pair ^ geacht -356
pair ^ grag 305
pair ^ hallo -340
pair ^ het -192
pair ^ hij 342
pair ^ hoe -255
pair ^ hoi 360
pair ^ ik 50
pair ^ in 229
pair ^ is -167
pair ^ ja 168
pair ^ k 147
pair ^ kan -193
pair ^ klopt -283
pair ^ krijg -136
pair ^ kunt 372
pair ^ lig 391
pair ^ ma 285
pair ^ mijn 21
pair ^ moet -245
pair ^ mog -376
pair ^ na 162
pair ^ niemand -282
pair ^ onz -90
pair ^ op -192
pair ^ red 341
pair ^ sta -307
pair ^ stel -330
pair ^ t -295
pair ^ toen 251
pair ^ twee 390
pair ^ uw -336
pair ^ vader 443
pair ^ vor 323
pair ^ vorig 364
pair ^ war -348
pair ^ wat -251
pair ^ wegen 400
pair ^ welk -208
pair ^ ze 364
pair ^ zijn -310
pair ^ zit 352
pair aan @it 231
pair aan het 352
pair aan mijn 136
pair adhd en 468
pair al 0 261
pair al dertig -298
pair al drie 369
pair al goedgekeurd 311
pair al jar 299
pair al twee 452
pair al vier 239
pair als de 389
pair als ik -26
pair als jullie 348
pair als red 298
pair als vader 293
pair altijd : -307
pair artros in -451
pair balie $ 320
pair bed $ 395
pair ben 0 367
pair ben in 314
pair ben niet -328
pair bestat er 186
pair bevall een 321
pair bewindvoerder van 289
pair bij @it -306
pair bij die 296
pair bij mijn 455
pair blijv $ -293
pair bouwt een -332
pair brief van 275
pair buit , 260
pair buitenland $ -305
pair chronisch @it 298
pair collega van 367
pair control ? 373
pair daarom niet 303
pair dam , 339
pair dan $ -262
pair dar een -440
pair dar nu 453
pair dar ook -409
pair dat allen -231
pair dat dan 258
pair dat een -364
pair dat heeft -314
pair dat ik 233
pair dat in -404
pair dat jullie 328
pair dat met 354
pair dat nieuw -347
pair dat nu -382
pair dat ze 189
pair de afsprak 56
pair de balie 277
pair de bevall 319
pair de bib -190
pair de brief 140
pair de brug -265
pair de bur 400
pair de bus 120
pair de bushalt 365
pair de deur 286
pair de dialys -99
pair de geboorteaangift 418
pair de gemeent -144
pair de kaart -353
pair de kastanj -330
pair de kastanjes -323
pair de kinder 308
pair de kliko 287
pair de leges -314
pair de neurolog 417
pair de sporthal -219
pair de stad 117
pair de storm -340
pair de twed 332
pair de voetbal 293
pair de weg -189
pair de wijk 185
pair de wijkverpleegkund 250
pair dementie en -347
pair dertig jar -298
pair deur $ 321
pair dezelfd @it -286
pair dialys , -280
pair die brief 282
pair die in -244
pair die nieuw 435
pair die tijd 272
pair die tillift 241
pair dit jar -56
pair dochter 0 362
pair dochter @it 269
pair dochter heeft 376
pair dochter met 372
pair dochter studeert -355
pair dochter van 147
pair doe er -396
pair doe je -311
pair doen $ 170
pair doen , -382
pair doen @it -258
pair dokter zegt 343
pair dor @it 342
pair dor een 295
pair dor het -390
pair drie ker 336
pair dubbel @it 333
pair duif met -297
pair dus , 321
pair dus de 262
pair dus die 289
pair dus gen 408
pair dus wij 130
pair een @it 44
pair een cursus -264
pair een dubbel 342
pair een een -201
pair een folder -301
pair een gebrok -480
pair een lezing -238
pair een maatj 243
pair een men -211
pair een oog 322
pair een pand -336
pair een plek 290
pair een praktijk -347
pair een rolstoel 239
pair een ruimt -455
pair een rustig 304
pair een tolk 443
pair een traplift 27
pair een uittreksel -236
pair een vergunn -268
pair een zal -240
pair een zwar 276
pair eid , 303
pair elk dag 131
pair en @it -170
pair en de 153
pair en die 35
pair en gooit 257
pair en heb 408
pair en ik 186
pair en in 271
pair en jullie 281
pair en k 358
pair en kan 121
pair en krijg -348
pair en krijgt 385
pair en lat 378
pair en mag 193
pair en mijn 198
pair en nu 433
pair en stat 358
pair en wat -334
pair en wij -235
pair en zoek 306
pair er @it -272
pair er dan -236
pair er een -30
pair er in -159
pair er nog -60
pair er op 150
pair er vor -359
pair ernstig @it 396
pair eruit met 396
pair ex is 308
pair februari $ 313
pair fiet , 387
pair fietser , -243
pair folder over -301
pair formulier , -373
pair gat $ -204
pair gat in -328
pair gat met 360
pair gat niet 339
pair ge @it -263
pair ge dan -264
pair ge hebt 292
pair ge mijn -292
pair gebrok heup -444
pair gedan word 331
pair gef je -229
pair gehad en 270
pair gehad in 383
pair gelijk wie -325
pair gemeent $ 226
pair gemeld $ 341
pair gemiddeld in -229
pair gen @it -724
pair gen enkel 314
pair geraakt ge -331
pair gerak niet 360
pair gesprek over 332
pair gevond in -280
pair geweest en 274
pair gezinn met -320
pair gister een 442
pair had een 361
pair haha $ -311
pair har @it 373
pair he , 291
pair heb @it 281
pair heb ms -412
pair hebb @it -240
pair hebb bij 261
pair hebb een 477
pair hebt ge -213
pair hebt mijn 292
pair heeft @it 293
pair heeft de 253
pair heeft dementie -347
pair heeft een 72
pair heeft en 341
pair heeft gen -293
pair heeft ms -323
pair heeft parkinson -465
pair hel dag -323
pair hel de 292
pair hel nacht 286
pair hem een 287
pair hen $ 217
pair herbekek word 297
pair het @it -79
pair het buitenland -316
pair het dienstencentrum -281
pair het fietspad -256
pair het gelijkvloer 333
pair het is -141
pair het kan -405
pair het niet 225
pair het ocmw 235
pair het ook -348
pair het park -187
pair het ziekenhuis 101
pair hier , 347
pair hier is -352
pair hij heeft 243
pair hij spuit 282
pair hij wil 253
pair hoe zit 322
pair hond heeft -404
pair huishoud hulp 280
pair hulp $ 328
pair iemand ander 338
pair iet ander -350
pair iet mee -268
pair ik @it -63
pair ik alles 304
pair ik als 468
pair ik bij 294
pair ik dar 194
pair ik dat -263
pair ik de -254
pair ik die 243
pair ik kan 181
pair ik kom 271
pair ik krijg -142
pair ik lijd 223
pair ik long -308
pair ik lop 406
pair ik mij -190
pair ik moet 295
pair ik niet 277
pair ik nou -403
pair ik op -77
pair ik te 27
pair ik vrag -267
pair ik was 442
pair ik werk -401
pair ik word -336
pair ik ze -318
pair ik zeg 337
pair ik zelf -282
pair ik zit 322
pair ik zo 322
pair ik zorg 211
pair in , -307
pair in de -99
pair in een -173
pair in gasthuisberg 340
pair in hel 308
pair in het -148
pair in onz -238
pair in ord 175
pair in t 146
pair in uw -268
pair in vor -316
pair in zit -262
pair inschrijv @it -275
pair is ? -196
pair is @it 39
pair is aan 265
pair is al -217
pair is dar -442
pair is dat -89
pair is de -229
pair is die -219
pair is er 92
pair is gewon -243
pair is het -254
pair is mar 527
pair is nog -306
pair is opgenom 331
pair is t -320
pair is vorig 265
pair is weg 347
pair is zwar 238
pair ivm @it 315
pair jar , 147
pair jar @it 248
pair jar en -369
pair je de -184
pair je een -132
pair jong van 399
pair jullie , 311
pair jullie ? 185
pair jullie @it -264
pair jullie dat -283
pair jullie de 320
pair jullie hebb 318
pair jullie websit -355
pair k heb 256
pair k moet 242
pair kan de 83
pair kan een -291
pair kan iemand 299
pair kan mijn 271
pair kan niet 149
pair kapot , 318
pair kenmerk 0 -227
pair ker per 247
pair kijkt ernar -310
pair kind is 399
pair kinder met -526
pair kleinzon heeft 286
pair klopt het -283
pair kom $ -216
pair komt er -263
pair komt volgend 243
pair kovit en -308
pair kreg een 578
pair kreg gister 376
pair krijg ? -239
pair krijg ik 147
pair krijgt @it 421
pair krijgt een -346
pair kunt ge -116
pair kunt u 378
pair lang stan 255
pair lat plat 297
pair levensgevar $ 459
pair lezing over -257
pair ligt bij 397
pair ligt in 142
pair lijd aan 223
pair lijdt aan -220
pair linkerben is 331
pair loket kom -283
pair long kovit -308
pair lop in -270
pair los . 301
pair mag dat -382
pair mag het 389
pair mag hij -205
pair mag ik 239
pair mak $ -207
pair man is -324
pair mantelzorger van -309
pair mar @it 419
pair mar de 271
pair mar moet 417
pair mar op -357
pair mee $ -325
pair mee @it -368
pair mee op 45
pair men $ -290
pair men met -245
pair mental @it 250
pair mer op -224
pair mer rijd 294
pair met de 42
pair met mijn 227
pair met zijn 345
pair met zon 276
pair mij , 434
pair mijn @it 283
pair mijn afsprak 404
pair mijn attest 346
pair mijn broer 385
pair mijn gsm -325
pair mijn hond -119
pair mijn kind -234
pair mijn klas 385
pair mijn knieen 395
pair mijn linkerben 331
pair mijn nieuw -305
pair mijn oma 347
pair mijn onderbur 396
pair mijn pa 247
pair mijn reken -210
pair mijn rug 276
pair mijn tant 299
pair mijn verloofd 418
pair mijn vriendin 334
pair mn @it 270
pair moeder is 122
pair moet een -285
pair moet ge -245
pair moet je -226
pair mog we -301
pair ms en -447
pair na een 280
pair naast mijn 335
pair nar @it -359
pair nar binn 315
pair nar de 29
pair nar een -369
pair nar het -163
pair nar jullie -314
pair nar t 306
pair national nummer -198
pair neemt @it 366
pair neurolog mci 331
pair niet $ -167
pair niet @it -478
pair niet als 419
pair niet in 348
pair niet lang 404
pair niet mer 41
pair niet nar 211
pair niet op 142
pair nik mer 332
pair nog $ 310
pair nog 0 345
pair nog @it -332
pair nog niet -224
pair november 0 -248
pair nu $ 186
pair nu de 374
pair nummer 0 -253
pair of @it -277
pair of er -352
pair of hoe 314
pair of ik -334
pair of is -117
pair of mijn 425
pair of niet -278
pair of zo -256
pair om 0 306
pair omdat ik 319
pair ons @it -358
pair ons huis -345
pair ons strat -327
pair onz kat -302
pair onz poetsvrouw 306
pair onz stad -236
pair oog , 317
pair ook nog 369
pair op het 184
pair op mijn -184
pair op rod -360
pair op schol 356
pair op strat 329
pair op t -341
pair op teg -209
pair open $ -219
pair opgenom en 388
pair opgev @it -239
pair oud @it -351
pair ouder met -289
pair over , -304
pair over @it -442
pair over de -283
pair over die 566
pair over en 308
pair over mij 388
pair over mijn 340
pair over wmo -394
pair park $ -266
pair parkinson en -453
pair pas $ 276
pair per dag 377
pair per wek 195
pair person met -188
pair plat . 297
pair post van 297
pair poster in -284
pair praatcaf @it -244
pair recht op 206
pair reken van -277
pair rijd , 352
pair rolstoel kom 239
pair s nacht 230
pair schol , 238
pair schrijf een -245
pair sind har 293
pair sorry vor 454
pair spina @it 304
pair sta ik -410
pair stadhuis , -397
pair stag lop -381
pair stat dar -263
pair stat dat -441
pair stat de 203
pair stat iet -350
pair stel dat -237
pair stembureau $ 316
pair stemm $ -320
pair t ziekenhuis 279
pair taxi nar 326
pair te kort -373
pair teg @it -241
pair teken vor 283
pair thuis $ -301
pair thuis en 173
pair thuis met 237
pair tijden de 392
pair tillift ? 241
pair tot 0 -273
pair tot de 283
pair traplift . 372
pair tuss de 292
pair twee maand 401
pair u een -339
pair uit $ -210
pair v nummer -314
pair vader @it 430
pair vader heeft -248
pair van $ 323
pair van , -412
pair van de 117
pair van den 371
pair van die -320
pair van een 223
pair van het -91
pair van maculadegeneratie -304
pair van me 337
pair van mij 227
pair van mijn 105
pair van ons -20
pair van onz -8
pair van uw -339
pair vanaf hoevel -274
pair vanweg mijn 237
pair vastgesteld , 332
pair vier , -381
pair vind ik 369
pair voetbal $ 293
pair volgend wek 319
pair volled @it 375
pair voorbij , -242
pair vor 0 342
pair vor @it -197
pair vor anorexia -415
pair vor de -71
pair vor die 309
pair vor een -199
pair vor har 308
pair vor kinder -228
pair vor mantelzorger -267
pair vor men -109
pair vor mijn 386
pair vor ons -352
pair vor patient -484
pair vorig wek 354
pair vrag : 370
pair vriendin is 224
pair vrijwilliger bij -286
pair vroeg mij 369
pair vroeg of -335
pair vrouw en -274
pair vrouw met 352
pair waarom is -256
pair wanner is -361
pair want @it 327
pair want ik 347
pair war ik 376
pair war stat -338
pair war vrag -259
pair wat @it -303
pair wat er -304
pair wat kan 314
pair wat moet -319
pair we @it -284
pair we trouw -281
pair wegen @it 329
pair wek aan 217
pair wek nar 304
pair welk sit -307
pair wer in 290
pair werk @it -380
pair werk bij -312
pair wet @it -278
pair wet dat 393
pair wet niet 388
pair wie is -351
pair wij nog 337
pair wij zit -307
pair wij zoek -42
pair wijk $ 289
pair wijkverpleegkund verwes 250
pair wil een -318
pair wil nar 293
pair word $ 183
pair wordt er -247
pair ze hebb 302
pair zeg $ -379
pair zie ik -211
pair ziekenhuis met 279
pair zij is 369
pair zijn $ 360
pair zit dat 322
pair zit de -315
pair zit een -383
pair zit in 230
pair zit met 243
pair zit nog 326
pair zit sind 260
pair zit thuis 355
pair zo ? -321
pair zoek we 325
pair zoekt een -180
pair zoiet @it -209
pair zon heeft 311
pair zonder lift 387
pair zoontj heeft 395
pair zus is 402
pair zwar @it 228
pair zwembad ? -348
skip ( ) 136
skip ) @it 311
skip , $ -384
skip , ( 435
skip , ) 495
skip , . 212
skip , 0 -34
skip , ? -328
skip , @it 154
skip , als 408
skip , ander 328
skip , dar -201
skip , dat -122
skip , de 146
skip , die -181
skip , dochter 304
skip , dus 333
skip , een 259
skip , en -307
skip , er 129
skip , ge -215
skip , gen 310
skip , het -226
skip , iemand 430
skip , ik 54
skip , je -241
skip , jullie 313
skip , kan 124
skip , komt 188
skip , lag 384
skip , ligt 481
skip , mijn 52
skip , mn 367
skip , moet 114
skip , nu 493
skip , spuit 282
skip , stat -165
skip , u 131
skip , verget -265
skip , war -398
skip , was 410
skip , wijkverpleegkund 250
skip , ze -324
skip , zij -392
skip , zit 161
skip 0 $ -161
skip 0 . 172
skip 0 0 -110
skip 0 dat -310
skip 0 de -197
skip 0 en -364
skip 0 er -338
skip 0 heeft 445
skip 0 het -393
skip 0 ik -362
skip 0 kan -317
skip 0 mar -427
skip 0 niet -410
skip 0 op -134
skip 0 t -340
skip 0 te -270
skip 0 zonder 387
skip : , 240
skip : . -247
skip : 0 -299
skip : van -403
skip @code $ -277
skip @code 0 -198
skip @code @it -208
skip @it $ 78
skip @it ) 296
skip @it . 107
skip @it 0 -114
skip @it ? -113
skip @it @code -246
skip @it anorexia -415
skip @it beid 447
skip @it bekend -310
skip @it bij -154
skip @it daarom 324
skip @it dan 358
skip @it dat -18
skip @it die -55
skip @it een -122
skip @it en 208
skip @it ge 343
skip @it gehad -431
skip @it gen 219
skip @it goed -276
skip @it gooit 257
skip @it har 311
skip @it heeft -272
skip @it hem -239
skip @it het -317
skip @it hoe 444
skip @it ik 188
skip @it in -150
skip @it is 289
skip @it ja -330
skip @it jar -255
skip @it jonger -316
skip @it kan 194
skip @it kom 372
skip @it komt 223
skip @it meld -268
skip @it met -338
skip @it mijn 326
skip @it moet 293
skip @it niet -189
skip @it nu 254
skip @it of -289
skip @it ook -245
skip @it op -63
skip @it over -271
skip @it schol -354
skip @it te -116
skip @it tot 296
skip @it twee 334
skip @it van -268
skip @it we 224
skip @it welk 231
skip @it wen -365
skip @it wij 291
skip @it will -326
skip @it zelf -386
skip ^ $ 491
skip ^ ) 334
skip ^ . 395
skip ^ 0 28
skip ^ : 222
skip ^ @it 113
skip ^ al 349
skip ^ bomma 299
skip ^ bompa 350
skip ^ buurt -363
skip ^ concierg 322
skip ^ doet -284
skip ^ dokter 440
skip ^ er -114
skip ^ ex 284
skip ^ gaf -277
skip ^ gat 119
skip ^ ge -159
skip ^ gef -409
skip ^ gemeent -313
skip ^ had 396
skip ^ heb 119
skip ^ hebb 217
skip ^ heeft 204
skip ^ het -211
skip ^ hond -119
skip ^ iemand -396
skip ^ ik -96
skip ^ je -180
skip ^ kan -189
skip ^ kastanj -330
skip ^ kastanjes -407
skip ^ kat -302
skip ^ kinder -263
skip ^ kleinzon 286
skip ^ krijg -197
skip ^ lift -319
skip ^ lijd 223
skip ^ ma 257
skip ^ mak -283
skip ^ meisj 304
skip ^ mijn -188
skip ^ nummer -320
skip ^ onderbur 396
skip ^ op -112
skip ^ parkeerkaart 388
skip ^ poes -350
skip ^ poetsvrouw 306
skip ^ stat -250
skip ^ strat -346
skip ^ system -288
skip ^ van 280
skip ^ vor -53
skip ^ vraagt -210
skip ^ vrag -208
skip ^ vriendin 326
skip ^ vrouw -232
skip ^ wacht 382
skip ^ wachtwoord -229
skip ^ welk -249
skip ^ werk -448
skip ^ word -383
skip ^ wordt -343
skip ^ zon 321
skip ^ zoontj 380
skip aan 0 -415
skip aan @it 319
skip aan deur 270
skip aan en 512
skip aan heup 149
skip aan word 342
skip aangepast , 375
skip af de 347
skip afsprak $ 281
skip afsprak de 283
skip al jar 340
skip al maand 376
skip allemal de 377
skip alles . 304
skip als pakketj 348
skip als strom 332
skip als terecht 293
skip als van 430
skip artros beid -451
skip behoeft traplift 372
skip bel @it -307
skip bel als 348
skip ben $ -245
skip ben , 360
skip ben . 342
skip ben @it 151
skip ben dus 301
skip ben van 324
skip ben vor -390
skip bij 0 -378
skip bij balie 357
skip bij thuis -336
skip brief niet -431
skip broer @it 264
skip broertj @it 266
skip bsn @it -263
skip bus het -301
skip control $ 373
skip daarmee $ -330
skip dan , -326
skip dan bij 318
skip dar vor 150
skip dat , 362
skip dat als 298
skip dat bij 405
skip dat het -240
skip dat in -400
skip dat mijn -210
skip dat nooit -320
skip dat van -424
skip dat vor 301
skip dat zo 260
skip de $ -96
skip de . 48
skip de 0 -326
skip de ? -21
skip de bij 174
skip de bov 302
skip de dar -274
skip de dat 309
skip de en 188
skip de er -243
skip de gebruik -384
skip de met 69
skip de nacht 375
skip de nar 158
skip de niet 187
skip de nog -449
skip de ook -291
skip de van 196
skip de veren -297
skip de zegt -363
skip deur $ 301
skip dezelfd altijd -307
skip die ? -278
skip die dat 425
skip die is -316
skip die op -315
skip die van 75
skip dinsdag kan 372
skip dochter 0 59
skip dochter het 293
skip doet niet 296
skip dor @it 333
skip dossier $ -271
skip drempel de 289
skip duif een -297
skip dus $ 323
skip dus heeft 307
skip dus niet 294
skip echt mer 264
skip een , 67
skip een . 131
skip een : 200
skip een aan -167
skip een bij -135
skip een een -303
skip een en 388
skip een gehad 181
skip een heup -216
skip een hier 231
skip een in -189
skip een is -303
skip een kan 264
skip een lat 405
skip een met -187
skip een nem -297
skip een ook -135
skip een op 274
skip een over -289
skip een plat -338
skip een stat -422
skip een uurtj 254
skip een vor -180
skip een war 379
skip een woning 348
skip eigenar de -382
skip en , -246
skip en . 397
skip en @it -90
skip en bij -408
skip en dan 300
skip en dar 497
skip en heb 303
skip en in -163
skip en kan 276
skip en krijg 293
skip en lift 336
skip en moet 25
skip en niemand 311
skip en nieuw 417
skip en nog 357
skip en s 226
skip en van 242
skip en wil 229
skip en zit 291
skip er @it -419
skip er een -446
skip er in 172
skip er mij -248
skip ex @it 389
skip gat de -210
skip ge $ -238
skip ge de -313
skip ge een -308
skip gebeurt @it -175
skip gebor een 295
skip gemeent aan -304
skip gemeentehuis @it -277
skip gen , -357
skip gen . 316
skip gen mer 242
skip gevolg maculadegeneratie -304
skip gewon , 328
skip gratis $ -210
skip groter $ 287
skip har $ 393
skip har . 269
skip heb al 353
skip heb dat 447
skip heb een 148
skip heb en 3
skip heb het 269
skip heb long -308
skip hebb een -290
skip hebt $ -245
skip heeft $ 343
skip heeft , 159
skip heeft . 386
skip heeft 0 -239
skip heeft @it 122
skip heeft de 419
skip heeft dus 262
skip hel $ 302
skip helling de 254
skip hem ? -314
skip hernia , -400
skip het @it -172
skip het een -283
skip het kom -263
skip het niet -276
skip het op -336
skip het sta -229
skip het te 252
skip het van 198
skip heup , 311
skip hier @it -325
skip hier van -296
skip hiernaast @it 338
skip hij $ 315
skip hij @it 194
skip hij als 248
skip hij een 210
skip hij op 330
skip hoe dat 251
skip hoe je -149
skip hoek $ -348
skip hond @it -386
skip hor @it 194
skip huis $ 232
skip iederen @it -302
skip iemand ? 279
skip iemand @it -263
skip iet $ -378
skip ik $ -195
skip ik , 280
skip ik . 197
skip ik aan 324
skip ik al 453
skip ik een 83
skip ik en 162
skip ik gekoz -263
skip ik gen -236
skip ik gewon -351
skip ik hier -433
skip ik kovit -308
skip ik les -283
skip ik met 123
skip ik mij -352
skip ik mijn -118
skip ik onder 201
skip ik reken -277
skip ik sind 504
skip ik t 301
skip ik trap 266
skip ik wel 303
skip in $ -177
skip in , -19
skip in ? -149
skip in een -383
skip in gemeent -113
skip in of -329
skip in stad -270
skip in strat -215
skip in ziekenhuis 321
skip is , -104
skip is 0 -242
skip is aan 452
skip is bij -176
skip is en 56
skip is gen -404
skip is gratis -216
skip is het 254
skip is ik 284
skip is in -206
skip is mij 314
skip is niet -298
skip is nu 132
skip is ook -252
skip is op 480
skip is opgenom 272
skip is t 323
skip is vor -118
skip is wek 276
skip ja $ -330
skip jar de 451
skip je @it -178
skip je afsprak -244
skip je een -175
skip je met -251
skip je of -272
skip jullie , 499
skip jullie : -239
skip jullie ons -385
skip k @it 265
skip kan @it -183
skip kan afsprak 418
skip kan als 443
skip kan dat -235
skip kan een -202
skip kan iet 192
skip kan mij -422
skip kan niet 215
skip kan ook -345
skip kan stoep 372
skip kat @it -302
skip ker wek 196
skip kijkt $ -264
skip kind @it 65
skip kinder $ -322
skip kinder @it -418
skip klein in 363
skip klopt dat -283
skip kom de 26
skip kom mijn 430
skip komt een -237
skip komt in 270
skip komt wek 243
skip kreg @it 339
skip krijg @it -178
skip krijg dar 289
skip krijg gas 298
skip krijg niet 327
skip krijg van -331
skip krijgt , 216
skip krijgt de -246
skip kunt mijn -283
skip lang de 418
skip lat , 367
skip lat ? -283
skip lez ik 350
skip lien @it 266
skip lift het 399
skip loket $ -291
skip long en -401
skip los $ 301
skip lukt niet 291
skip maatj de 363
skip mag @it 143
skip mag dan 238
skip mag er -418
skip mag los -292
skip mag niet 277
skip man , 346
skip man @it 108
skip man parkinson -257
skip mar $ 423
skip mar is 325
skip me $ 125
skip me is 398
skip mee $ 376
skip mee het 163
skip mee ik -297
skip men @it -211
skip men een -294
skip mer . 336
skip mer @it 283
skip met . 190
skip met ? -115
skip met @it 98
skip met en 213
skip met gebrok -434
skip met met -309
skip met taxi 321
skip met tillift 241
skip met zwar 214
skip mij en 319
skip mij ik 277
skip mijn $ 377
skip mijn ( 201
skip mijn , 272
skip mijn 0 -347
skip mijn : 292
skip mijn @it -68
skip mijn geeft -352
skip mijn gewon 435
skip mijn har 348
skip mijn heb 367
skip mijn is 129
skip mijn kom 354
skip mijn krijgt 356
skip mijn met 572
skip mijn moet 301
skip mijn nog -255
skip mijn zit 276
skip mn @it 292
skip mn met 439
skip moeder 0 331
skip moeder @it 79
skip moeder nog -336
skip moet @it -307
skip moet daarvor -264
skip moet de 298
skip na @it 279
skip nar loket 211
skip nar voetbal 293
skip nen en 328
skip neurolog , 417
skip niet $ 112
skip niet , -138
skip niet . 259
skip niet de 303
skip niet een 304
skip niet het 324
skip niet ik 423
skip niet mar 351
skip niet met 316
skip niet nar 227
skip niet op -266
skip nieuw is 409
skip nog , 382
skip nog ? -506
skip nog @it -331
skip nog bij -238
skip nog de 304
skip nu @it 129
skip nu een 397
skip nu mijn 368
skip nummer van -355
skip of , -335
skip of ? -480
skip of @it -364
skip of een -304
skip of er -323
skip of jullie -227
skip of op -320
skip oma @it 206
skip omdat niet 265
skip onder men 237
skip ons $ -240
skip ons is 94
skip ons ligt 303
skip onz @it -350
skip onz van 315
skip onz zit 259
skip ook $ 297
skip ook in -257
skip op , 344
skip op 0 175
skip op @it -136
skip op aanslag -235
skip op en -331
skip op fietspad -267
skip op gelijkvloer 333
skip op hoek -316
skip op reken -256
skip op stoep -321
skip op van -292
skip open $ 380
skip opgenom een 331
skip opgenom ga 388
skip opnieuw $ 415
skip oud 0 -297
skip ouder @it -289
skip over $ -349
skip over ik 308
skip parkeerplek $ -361
skip person een -188
skip rijd $ 284
skip schol ze 361
skip sind @it 98
skip sind aan 306
skip sind bevall 321
skip sind heb -308
skip sind val 394
skip sorry de 311
skip spuit zelf 282
skip sta @it -359
skip stan $ -185
skip stat @it -208
skip stat ander -350
skip stat in 374
skip stat op -199
skip stemm @it 370
skip stond in 345
skip strat $ 357
skip studeert en -355
skip t aan -470
skip t een 311
skip taxi schol 326
skip te , -256
skip te ? -326
skip te @it -307
skip te dat 364
skip thuis $ 259
skip thuis een 231
skip tijdelijk rolstoel 239
skip tillift $ 241
skip toen @it 341
skip tolk bij 372
skip traplift $ 104
skip typ , 232
skip u @it -345
skip uit ik 360
skip uur $ 360
skip uw $ -400
skip uw , -289
skip vader @it 323
skip van $ 230
skip van , 299
skip van @it 136
skip van bladblazer -303
skip van bur 369
skip van buurthuis 525
skip van en -193
skip van gat -327
skip van heeft 142
skip van is 256
skip van man 346
skip van park -277
skip van stat -312
skip van vader 299
skip vanweg @it 276
skip verpleegkund de -407
skip verstand en 463
skip volgen neurolog 417
skip vor , -12
skip vor ? -141
skip vor deur 159
skip vor die -231
skip vor digid -385
skip vor in -169
skip vor is -216
skip vor met -306
skip vor van -288
skip vorig @it 380
skip vorig en -254
skip vrag een -184
skip vrijwilliger de -354
skip vroeg af 347
skip vrouw een 270
skip vrouw ms -323
skip war dat -379
skip was gen 329
skip wat een -228
skip wat er 115
skip wat het -165
skip wat ik -197
skip we @it -289
skip wek $ 350
skip wek , 357
skip wek de 334
skip welk $ -314
skip welk ik -383
skip wer , 281
skip werf $ 315
skip werk niet 444
skip wie dat -305
skip wie mijn 329
skip wie vor 349
skip wij @it -265
skip wij hier -272
skip wij ons 401
skip wijkverpleegkund me 250
skip wil van 363
skip won 0 293
skip word de 333
skip ze @it 237
skip ze bij 278
skip ze niet 358
skip zegt ik 304
skip zelf $ -350
skip ziekenhuis een 279
skip ziekt @it 326
skip zij @it 145
skip zijn $ 194
skip zijn , -389
skip zijn @it 288
skip zijn aanvrag -276
skip zijn vor -345
skip zit een 238
skip zit in -353
skip zit met 324
skip zo @it -168
skip zoek @it -307
skip zoek een 341
skip zoek maatj 243
skip zon @it 120
skip zon op -327
skip zoontj @it 306
skip zwar , 235
skip zwar en 214
skip zwembad $ -348
topic @ability 46
topic @access -97
topic @body 114
topic @building -5
topic @business -52
topic @firstPerson 36
topic @general -166
topic @hardly 114
topic @mine 52
topic @mine-phrase 81
topic @nuisance -39
topic @ofPerson -27
topic @ownPostcode 26
topic @patient 26
topic @place -90
topic @plainly 47
topic @relative 96
topic @somebody 43
topicAnywhere @ability 33
topicAnywhere @access -95
topicAnywhere @body 232
topicAnywhere @building -42
topicAnywhere @business -67
topicAnywhere @firstPerson 47
topicAnywhere @general -161
topicAnywhere @handled -43
topicAnywhere @hardly 47
topicAnywhere @home -36
topicAnywhere @mine 53
topicAnywhere @mine-phrase 67
topicAnywhere @nuisance -42
topicAnywhere @ofPerson -49
topicAnywhere @ownPostcode 25
topicAnywhere @patient 24
topicAnywhere @place -92
topicAnywhere @plainly 42
topicAnywhere @relative 86
topicAnywhere @somebody 41
topicBefore @ability -73
topicBefore @access -126
topicBefore @building -82
topicBefore @business -140
topicBefore @firstPerson 51
topicBefore @general -257
topicBefore @hardly -26
topicBefore @has 31
topicBefore @home 126
topicBefore @mind -101
topicBefore @mine 59
topicBefore @mine-phrase 91
topicBefore @nuisance -44
topicBefore @ofPerson -126
topicBefore @organisation -72
topicBefore @ownPostcode 37
topicBefore @patient 63
topicBefore @place -134
topicBefore @plainly 75
topicBefore @relative 112
topicBefore @somebody 63
topicBefore @vehicle -154
topicBeside @ability 261
topicBeside @body 304
topicBeside @building -129
topicBeside @business -268
topicBeside @firstPerson 123
topicBeside @general -323
topicBeside @handled -142
topicBeside @hardly -478
topicBeside @has 126
topicBeside @home -439
topicBeside @mine 224
topicBeside @mine-phrase 281
topicBeside @nuisance -149
topicBeside @ofPerson -435
topicBeside @organisation -11
topicBeside @ownPostcode 76
topicBeside @patient 113
topicBeside @place -140
topicBeside @plainly 194
topicBeside @relative 352
topicBeside @somebody 113
topicEarlier @building 260
topicEarlier @firstPerson 183
topicEarlier @has 208
topicEarlier @mine 211
topicEarlier @ownPostcode 224
topicEarlier @patient 279
topicEarlier @plainly 147
topicEarlier @somebody 279
topicNear @access -241
topicNear @body -216
topicNear @building -64
topicNear @business -217
topicNear @firstPerson 83
topicNear @general -412
topicNear @handled -132
topicNear @has 50
topicNear @home 184
topicNear @mine 100
topicNear @nuisance -102
topicNear @ofPerson 215
topicNear @ownPostcode 60
topicNear @patient 82
topicNear @place -144
topicNear @plainly 99
topicNear @relative 149
topicNear @somebody 76
topicNear @vehicle -342
twoBefore , die 314
twoBefore , mijn 379
twoBefore , ze 292
twoBefore , zij 298
twoBefore 0 0 -24
twoBefore 0 heeft 326
twoBefore ^ dor 295
twoBefore ^ hij 291
twoBefore ^ k 265
twoBefore ^ met 366
twoBefore ^ sind 342
twoBefore ^ ze 350
twoBefore ^ zij 220
twoBefore ben ik -331
twoBefore ben met 344
twoBefore dat mijn -290
twoBefore de ziekt 338
twoBefore duif met -297
twoBefore heeft een 351
twoBefore is aan 265
twoBefore men met -211
twoBefore mijn broer 167
twoBefore mijn ex 330
twoBefore mijn hond -308
twoBefore mijn moeder 320
twoBefore mijn oma 347
twoBefore mijn zon 341
twoBefore mn vader 231
twoBefore moet ik -272
twoBefore niet mer -86
twoBefore nog in 437
twoBefore om mijn -304
twoBefore ons lien 266
twoBefore ons moeder 266
twoBefore ons vader 227
twoBefore onz kat -302
twoBefore op de -262
twoBefore op mijn -310
twoBefore opa heeft 239
twoBefore person met -188
twoBefore thuis met 165
twoBefore van 0 316
twoBefore vor kinder -228
twoBefore vor men -139
twoBefore vrag ik -383
twoBefore vrouw met 260
twoBefore wat gebeurt -175
twoBefore wat moet -298
twoBefore wek aan 287
twoBefore wet dat 393
twoBefore ziekenhuis met 273
twoBefore zit in 272
twoBefore zon bij -345
word ( 179
word ) 217
word , 40
word . 112
word 0 -94
word : 174
word ; 462
word ? -42
word @code -292
word aangepast 318
word aangev -222
word aanvrag -246
word acht -225
word af 163
word afsprak 297
word allemal 339
word als 52
word ambtenar -282
word anorexia -415
word app -179
word appartement -370
word april -329
word artros -341
word astma 400
word attest 325
word bad 315
word balie 277
word bed 312
word begeleid 282
word bel 223
word belt -271
word ben -11
word bened 246
word bent -271
word beroert -431
word betaalt -228
word bevall 481
word bewindvoerder 226
word bezoek 378
word bib -190
word bijna -332
word bijzitter -356
word blijv -217
word bom -448
word bomma 332
word bompa 430
word bouwt -332
word brief 195
word briev 336
word broer 237
word brug -341
word bsn -286
word buit 275
word buitenland -316
word bur 466
word burgemeester -253
word burgerservicenummer -277
word buurt -197
word caf -215
word cijfer -400
word cod -380
word concierg 322
word control 373
word daardor 302
word daarom 317
word dagopvang 265
word dam 422
word dar -18
word de 21
word ded -260
word derd 332
word dertig -311
word deur 163
word dez -305
word dezelfd -280
word dialys -99
word dicht -355
word die -12
word dien 376
word dienst -138
word digid -315
word ding -90
word dit -102
word dochter 108
word doen 274
word doet -335
word dokter 84
word donderdag 317
word doorgegev 346
word doosj -321
word dor 86
word dorpsstrat -351
word drempel 289
word drie 245
word dries -278
word duif -297
word durft 389
word dus 203
word echt -295
word een -35
word eind 345
word elf 312
word en 62
word er -30
word erbij 223
word erger 414
word erkenn -314
word ernar -310
word ernstig 101
word evenvel -357
word ex 197
word fietser -305
word fontein -445
word fout -251
word gaf -291
word gasthuisberg 340
word ge -211
word geacht -356
word geboorteaangift 418
word gebrok -292
word gebur 341
word geeft -409
word gef -423
word gehad 97
word geholp 300
word gekoz -263
word geldt -294
word gelijk -339
word gelijkvloer 356
word gemeent -71
word gemiddeld -229
word geparkeerd -303
word geregistreerd -321
word gevond -368
word gevraagd 230
word geweigerd 534
word gezet 343
word gezinn -320
word gister 521
word gooit 354
word grag 236
word grootvader 332
word groter 287
word haha -395
word halfzijd 418
word hallo -319
word hand 252
word hangt -223
word har 198
word hard -339
word heb 78
word hebt -174
word heeft 81
word hel 142
word hem 71
word herbekek 297
word hernia -268
word het -29
word hetzelfd -188
word hier -85
word hiernaast 257
word hij 150
word hoek -263
word hoi 360
word hond -145
word huisbezoek 271
word hun -71
word iederen -288
word iet -207
word in -68
word ingetikt -343
word ingevuld -361
word inschrijv 322
word inwoner -278
word ipv 340
word ivm 399
word ja 136
word jar 69
word je -145
word jeugdbeweg 373
word jong 309
word jonger -292
word jullie 54
word k 140
word kamer 385
word kan 92
word kantor -426
word kastanjes -407
word kenmerk -227
word kennis -284
word kerk -192
word kijkt -449
word kinder -355
word kindj -272
word klik -287
word kliko 306
word kliniek 283
word klopt -271
word knieen 92
word kon 387
word korting 383
word kost -230
word kovit -308
word kreg 145
word krijg -89
word kvk -324
word lag 506
word lang 48
word leges -314
word les -237
word letter 318
word lever -267
word lez 231
word lezing -257
word licht -45
word lig 269
word liga -330
word ligt 173
word lijd 224
word lijdt -191
word lijn -367
word linkerben 331
word long -229
word lop 162
word lukt 424
word ma 329
word maakt 339
word maatschapp 297
word maculadegeneratie -304
word mag 82
word mam 301
word mama 388
word mar 162
word meenem 211
word meisj 304
word men -308
word mental 250
word menu -304
word mer 118
word mij 91
word mijn 81
word milieustrat -335
word mindermobielencentral 292
word mn 212
word moeilijk 462
word moest -218
word moet 20
word mog -211
word morg 314
word ms -423
word na 337
word nacht 110
word national -198
word neg -254
word nem 498
word nergen -384
word neurolog 417
word ni 458
word nichtj 307
word nie -244
word niemand -221
word niet 111
word nieuw -76
word nooit -399
word normal -267
word nou 78
word november -248
word nu 290
word nul -523
word nummer -204
word ocmw 131
word of -214
word oma -175
word omdat 474
word onderbur 396
word onderwijs -278
word oog 85
word ook -61
word oorlog 444
word openbar 445
word opendoe -298
word opgehaald 441
word opgelop 510
word opgenom 482
word opgev -394
word opleid -300
word oproep -302
word ord 175
word ouder -87
word over -138
word overal -426
word pacemaker -366
word pand -369
word pap 315
word papa 326
word park -120
word parkeerkaart 27
word parking -471
word parkinson -523
word partner 196
word pas 236
word pasfoto 331
word paspoort -108
word paswoord -243
word pdf -303
word pill 424
word pin -305
word pincod -284
word pindas 388
word pleegzon 292
word plein -219
word poes -300
word poetsvrouw 306
word post 406
word praatcaf -196
word praktijk -499
word precies -473
word premie 342
word recht 226
word red 207
word reken -140
word rekeningnummer -268
word reserver -276
word rijbewijs 430
word rijdt -274
word rijksregister -333
word rijksregisternummer -398
word rod -407
word ruimt -455
word rust 368
word rustig 304
word s 414
word schaduw 294
word schrijf -99
word schrijv 205
word sind 85
word sint -307
word sit -347
word slaapt 299
word slagbom -320
word slecht 357
word snacht 357
word snapt 397
word sporthal -219
word spuit 420
word sta -341
word stag -381
word stan -72
word stand -290
word stat -57
word stel -374
word stembureaulid -241
word steun -242
word stok 355
word stond 221
word stor -374
word storm -340
word strat -72
word stress 396
word studeert -355
word student -227
word stuk -346
word system -363
word tant 299
word tarief -249
word teken 301
word terug 145
word theoretisch -408
word thuis 125
word tijden 281
word tillift 283
word toegank -293
word tot 299
word tram -279
word traplop 293
word trek 235
word turn 187
word twed 178
word twee 315
word tweeling 372
word typ 46
word u -108
word uitstel 260
word uur 240
word uw -256
word v -289
word vak 375
word vakantie -278
word van 49
word vannacht 345
word vanweg 450
word vast -282
word vastgesteld 191
word vent 364
word veren -296
word vergader 285
word verget -335
word vergevorderd 341
word vergunn -287
word verkiez -139
word verkoopt -31
word verloofd 418
word verpleegkund -407
word verplicht -371
word verschen -323
word verteld 430
word vervoer 436
word verzorg -317
word via 131
word vier -227
word vijf -394
word voet 279
word volgend 159
word volkstuin 360
word voll 345
word volled 375
word voorbij -242
word voorrang 309
word vor -32
word vriendin 149
word vroeg 176
word vzw -349
word waard -347
word waarom -201
word wacht 230
word wachtwoord -294
word want 219
word wat -124
word wc 383
word websit -276
word weg 230
word wegen 359
word wek 374
word welk -205
word wer 115
word werd 154
word werf 280
word werkplek 247
word wet 110
word wethouder -270
word wij -112
word wijkverpleegkund 250
word will -182
word wit -351
word wmo -392
word zaaknummer -294
word ze 153
word zegt 103
word zelfstand -85
word zet -263
word zich 218
word ziekenhuis 231
word zien -290
word zijn 167
word zit 170
word zondag -284
word zoontj 61
word zorg 330
word zot -349
word zou -91
word zoud 426
word zwar 278
`,
};
