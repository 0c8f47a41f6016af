import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1537 candidates that are, 1173 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 28.1 %
 * - above -0.5: found 98.5 %, wrongly 21.8 %
 * - above 0: found 96.5 %, wrongly 15.1 %
 * - above 0.5: found 93.8 %, wrongly 10.7 %
 * - above 1: found 88.8 %, wrongly 7.2 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:95fb3706330f98d5c2b5fe9fd82338f1447ffeccef7c77bba156257fcb7f2e59",
  intercept: 0.062,
  weights: `
before , 22
before 0 50
before @code -207
before aan -151
before adres 260
before afval -374
before als -269
before altijd -294
before appartement 407
before bed 311
before beginn 151
before ben 161
before bezorg 361
before binn 334
before blauw -389
before bom -206
before brief 313
before bv -393
before dag -282
before dar -391
before dat -252
before de -200
before den -249
before deur 156
before doorgev 291
before een -109
before elk -411
before er -129
before ex 249
before gat -268
before ge 301
before gen 481
before gezin 340
before graffiti -210
before heb 364
before hem 240
before het -204
before hog -339
before hond 446
before huis 136
before huisbezoek 415
before hur 231
before ich 533
before ik 137
before in -36
before inschrijv 279
before is -196
before jan 362
before juni -311
before k 333
before kamer 376
before kapot -336
before kinder -455
before laatst 345
before lamp -317
before lantaarnpal -336
before ligt -47
before loger 309
before loss -274
before me 309
before met 316
before mij 281
before mijn 253
before milieustrat -311
before mn 198
before moeder 320
before moet 238
before nar -225
before nou 451
before ocmw -376
before ons 197
before op -121
before opa 260
before open -361
before oud -67
before ouder 206
before over -331
before parker -329
before post 410
before reken -474
before sind 151
before slaapkamer 360
before sluikstort -336
before stan 210
before stond 398
before stur 305
before t -402
before tant 251
before teg 360
before ter -290
before terwijl 361
before thuis 191
before u 46
before uit -316
before van -78
before vanaf 552
before vanuit 373
before verhuis 238
before verhuisd 301
before verhuist -499
before verhuiz 219
before verkeerd 234
before vlakbij -340
before wanner -360
before we 284
before weg -442
before weun 366
before wij 144
before won 215
before woning 336
before woont 370
before wordt -119
before zag -547
before zebrapad -266
before zelf 304
before zetel -442
before zie -390
before zij 440
before zonder -356
before1 , 54
before1 ^ 103
before1 aan -376
before1 achter -281
before1 bewoner 383
before1 bij -399
before1 de 214
before1 den 182
before1 huis 106
before1 is 127
before1 met -493
before1 naast -377
before1 nar 152
before1 op 35
before1 speeltuin -236
before1 tegenover -347
before1 thuis 268
before1 thuisadres 273
before1 thv -303
before1 tis 262
before1 tuss -262
before1 van 135
before1 vanaf -375
before1 vor -276
before1 won 150
before1 wonend 254
before1 woonadres 240
before1 wordt 315
before1 zit -167
before2 , 44
before2 0 112
before2 ^ 28
before2 allen 353
before2 altijd -335
before2 apothek -233
before2 ben 269
before2 bewoner 279
before2 bij -234
before2 bur 347
before2 buurthuis -198
before2 buurvrouw 351
before2 camping -331
before2 de -303
before2 deur 132
before2 er -353
before2 familie 397
before2 hier 310
before2 hoogt -221
before2 huis 42
before2 huisbezoek 307
before2 ingeschrev 194
before2 kerk -260
before2 komt 326
before2 lamp -181
before2 locatie -542
before2 mij 383
before2 mijn 100
before2 nar 207
before2 nieuw 209
before2 nu 240
before2 ons -224
before2 op 178
before2 plat -355
before2 pleintj -346
before2 post 317
before2 postcod 237
before2 schol -296
before2 stek 410
before2 t -245
before2 thuis 253
before2 toch -432
before2 tuin 425
before2 van 234
before2 we 235
before2 werk -341
before2 wij 273
before2 won 177
before2 woning 187
before2 woonadres 404
before2 woont 234
before2 word 417
behind $ -50
behind ( 433
behind aan 172
behind aanvrag -304
behind adres 372
behind al 140
behind altijd 201
behind bakker 217
behind bel 395
behind ben 450
behind dag 187
behind dat -155
behind een -245
behind en -35
behind fietspad -278
behind gekreg 246
behind gemeent 408
behind gen -247
behind geslot -358
behind gratis -282
behind groen 487
behind grofvuil -370
behind hek -384
behind het -203
behind hier 177
behind hij 194
behind hor 378
behind huis 473
behind ich 270
behind iemand 35
behind ik 233
behind in 26
behind ingeschrev 420
behind is -77
behind jar 366
behind je -361
behind klopt -289
behind kwartier -373
behind lamp 306
behind langskom 322
behind lat -468
behind leg -460
behind maand -206
behind man 247
behind meld 277
behind mer -285
behind mn 394
behind mog -325
behind nar -19
behind nie 336
behind nieuw 355
behind nooit 166
behind onz 339
behind op -186
behind open -208
behind papier 463
behind per 318
behind person 238
behind plat 450
behind puin -319
behind schef -354
behind schol 396
behind slap 349
behind sporthal -476
behind stat 231
behind stoep -292
behind strat 212
behind subsidie -402
behind tel 367
behind verkeersbord -329
behind verzakt -297
behind verzorgingshuis 328
behind vor 156
behind vrag 327
behind welk 403
behind wijk 391
behind won 252
behind ze -235
behind zegt 330
behind zelf 265
behind zit -152
behind1 ! -206
behind1 $ 42
behind1 : -444
behind1 ; 339
behind1 ? -198
behind1 als 341
behind1 bij -253
behind1 bov 316
behind1 brandt -327
behind1 dus 225
behind1 en 46
behind1 hangt -395
behind1 hebb 279
behind1 hier 345
behind1 in 160
behind1 ligt -341
behind1 met 281
behind1 nar 114
behind1 niet 384
behind1 nog -382
behind1 of -371
behind1 ook -317
behind1 stat -106
behind1 te 127
behind1 tot -369
behind1 vrag -370
behind1 won 217
behind1 woont 362
behind1 zijn -318
behind1 zonder 252
behind2 , -5
behind2 ? -314
behind2 al -155
behind2 bel 262
behind2 bij 186
behind2 dan 199
behind2 dar -177
behind2 dat 118
behind2 de -159
behind2 die -422
behind2 dus 138
behind2 een -130
behind2 er -220
behind2 hebb 181
behind2 heeft -168
behind2 hel -289
behind2 hoevel -289
behind2 hor 213
behind2 hun 384
behind2 ik 279
behind2 komt -206
behind2 krijg 159
behind2 kunn 314
behind2 mag 143
behind2 niet -334
behind2 open -176
behind2 stat -176
behind2 twed 224
behind2 vor -223
behind2 war 181
behind2 won 185
bothBefore , aan -395
bothBefore , op 370
bothBefore 0 nar 112
bothBefore ^ aan -301
bothBefore ^ nummer 200
bothBefore ^ op -220
bothBefore ^ postcod 249
bothBefore ^ vor -304
bothBefore ^ woonadres 240
bothBefore adres is 237
bothBefore apothek , -272
bothBefore bakker , 327
bothBefore bewoner van 279
bothBefore camping , -331
bothBefore dat op -426
bothBefore deur , 358
bothBefore familie op 299
bothBefore het nar 280
bothBefore het pand -400
bothBefore hoogt van -221
bothBefore huis , 392
bothBefore ik hur 250
bothBefore ik won 167
bothBefore in de 291
bothBefore ingeschrev op 194
bothBefore is op 341
bothBefore mar bij -424
bothBefore mar nar 306
bothBefore mij op 272
bothBefore mijn huis 257
bothBefore nar de 223
bothBefore nu op 210
bothBefore op den 182
bothBefore post nar 274
bothBefore postcod is 88
bothBefore schol ( -351
bothBefore stoep bij -258
bothBefore thuis , 255
bothBefore thuis : 213
bothBefore thuis op 191
bothBefore van de 357
bothBefore wij won 213
bothBefore won in 225
bothBefore won op 210
bothBefore woont in 224
bothBefore woont op 252
earlier ? -217
earlier afvalpas 404
earlier bewegwijzer -384
earlier bij 317
earlier dat -260
earlier de -166
earlier die -320
earlier doorgev 324
earlier een -190
earlier gan 268
earlier gat -282
earlier grag 394
earlier het -417
earlier hoi 323
earlier huisbas 351
earlier ik 244
earlier is -208
earlier kan 446
earlier kom 341
earlier lantaarn -354
earlier ligt -258
earlier me 348
earlier mij 397
earlier mijn 305
earlier moet 214
earlier nar 238
earlier nieuw 326
earlier ons 372
earlier op -271
earlier over -401
earlier postcod 312
earlier sind 304
earlier thuis 419
earlier u 271
earlier van -282
earlier verhuiz 359
earlier war -234
earlier wat 363
earlier weg -278
earlier wij -273
earlier wil 220
earlier will -448
earlier won 481
earlier zak -384
elsewhere ! 238
elsewhere ) 297
elsewhere . 184
elsewhere 0 64
elsewhere : 225
elsewhere ? -82
elsewhere @code 389
elsewhere aan -339
elsewhere aanvrag 298
elsewhere af 318
elsewhere afvalbak 300
elsewhere al 343
elsewhere als 316
elsewhere alvast 432
elsewhere bak 313
elsewhere bedankt 405
elsewhere belast -376
elsewhere bezorgd 344
elsewhere bij 85
elsewhere brandwer 375
elsewhere brief 307
elsewhere container 472
elsewhere d 307
elsewhere da 317
elsewhere dank 201
elsewhere dar -101
elsewhere de -110
elsewhere deur 279
elsewhere dit -34
elsewhere doen -117
elsewhere doet 366
elsewhere dor 213
elsewhere drie -131
elsewhere dus 364
elsewhere eerst 287
elsewhere eig 377
elsewhere eindelijk 361
elsewhere elk 387
elsewhere eraf 384
elsewhere fam 365
elsewhere fiet -370
elsewhere formulier 262
elsewhere ge 228
elsewhere geb 293
elsewhere gebeur 316
elsewhere gemeent -485
elsewhere gen 240
elsewhere gerak -330
elsewhere gev -397
elsewhere groet 280
elsewhere grofvuil 392
elsewhere h -424
elsewhere har 259
elsewhere heb 355
elsewhere het 28
elsewhere hiernaast 429
elsewhere hij 382
elsewhere hond 185
elsewhere huis 203
elsewhere iet 275
elsewhere ik 232
elsewhere in 247
elsewhere inschrijv 120
elsewhere inwoner 396
elsewhere j 555
elsewhere jar 300
elsewhere jullie 110
elsewhere kamer 390
elsewhere kat 575
elsewhere kinder -387
elsewhere kom -172
elsewhere komt 210
elsewhere kost 565
elsewhere krijg 324
elsewhere krijgt 256
elsewhere kunt 533
elsewhere lamp 267
elsewhere lat 19
elsewhere leverancier -344
elsewhere me 159
elsewhere met -36
elsewhere mevr 478
elsewhere mijn 370
elsewhere moet -189
elsewhere mog -245
elsewhere muziek -420
elsewhere na 367
elsewhere nacht 398
elsewhere nakijk 425
elsewhere ne 301
elsewhere niet 173
elsewhere nodig 335
elsewhere nu 231
elsewhere om -263
elsewhere ons 266
elsewhere ook 27
elsewhere op 155
elsewhere open -417
elsewhere oranj -285
elsewhere over 322
elsewhere person 262
elsewhere post 372
elsewhere r 366
elsewhere reken 363
elsewhere schur 468
elsewhere sind 325
elsewhere slap 359
elsewhere stond -219
elsewhere stur 316
elsewhere t -216
elsewhere te -570
elsewhere thuis 274
elsewhere toch -152
elsewhere tot -175
elsewhere u 181
elsewhere uit 203
elsewhere uw 262
elsewhere v -494
elsewhere vader 296
elsewhere vast 291
elsewhere verblijf 400
elsewhere vergunn -438
elsewhere verhuisd 277
elsewhere verkeerd 440
elsewhere vier 198
elsewhere vol 480
elsewhere vrag -353
elsewhere vriendelijk 176
elsewhere w 434
elsewhere war -396
elsewhere wat 337
elsewhere water -368
elsewhere werk -127
elsewhere wij -160
elsewhere wit 200
elsewhere won 366
elsewhere woont 318
elsewhere zak 402
elsewhere ze -285
elsewhere zich 382
elsewhere zit 127
elsewhere zomar 228
pair ! $ -139
pair ) . 371
pair , @it 54
pair , aan -407
pair , apothek -344
pair , bel 272
pair , ben 331
pair , dan 337
pair , dat 209
pair , de -81
pair , die -225
pair , een 404
pair , en 281
pair , gebor 251
pair , hebb 268
pair , het -484
pair , hoe -232
pair , hoevel -183
pair , ik 132
pair , is -194
pair , k 384
pair , klopt -219
pair , krijg 275
pair , mag 40
pair , op 328
pair , stat -247
pair , ter -378
pair , twed 224
pair , wanner 375
pair , wat -219
pair , wij 303
pair , wil -192
pair , won 313
pair , ze 192
pair 0 $ -143
pair 0 ? 394
pair 0 is 235
pair 0 jar 383
pair 0 won 197
pair @code $ 386
pair @code , 346
pair @code er 484
pair @it ! -206
pair @it $ 42
pair @it : -444
pair @it ; 339
pair @it ? -198
pair @it als 341
pair @it bij -253
pair @it bov 316
pair @it brandt -327
pair @it dus 225
pair @it en 46
pair @it hangt -395
pair @it hebb 279
pair @it hier 345
pair @it in 160
pair @it ligt -341
pair @it met 281
pair @it nar 114
pair @it niet 384
pair @it nog -382
pair @it of -371
pair @it ook -317
pair @it stat -106
pair @it te 127
pair @it tot -369
pair @it vrag -370
pair @it won 217
pair @it woont 362
pair @it zijn -318
pair @it zonder 252
pair ^ , 455
pair ^ @it 103
pair ^ aan -350
pair ^ als -328
pair ^ apothek -246
pair ^ ben 264
pair ^ de 114
pair ^ die 243
pair ^ domicilieadres 452
pair ^ er -134
pair ^ factur -458
pair ^ ge -333
pair ^ graffiti -245
pair ^ het -19
pair ^ huis 279
pair ^ ich 340
pair ^ ik 53
pair ^ in -480
pair ^ inschrijv 300
pair ^ is -193
pair ^ k 293
pair ^ kunt 224
pair ^ lamp -296
pair ^ mag -55
pair ^ me 285
pair ^ melding -397
pair ^ mevrouw 395
pair ^ mn 199
pair ^ mvg 454
pair ^ naast -318
pair ^ nam 497
pair ^ namen -357
pair ^ nummer 200
pair ^ onkruid -315
pair ^ ons -76
pair ^ op -279
pair ^ oud 141
pair ^ post 231
pair ^ postcod 191
pair ^ stur 243
pair ^ thuisadres 357
pair ^ verhuisd 469
pair ^ verhuiz 479
pair ^ waarom 269
pair ^ war -333
pair ^ welk -258
pair ^ wij 73
pair ^ wil 298
pair ^ woonadres 227
pair ^ zwerfvuil -377
pair aan @it -376
pair aan de -118
pair aan een 416
pair aan het -243
pair aan mijn 297
pair achter @it -281
pair achter het -364
pair achter ons 428
pair adres is 250
pair al 0 99
pair al wek -229
pair als het -167
pair altijd in -292
pair apothek rerum -344
pair bakker , 326
pair ben 0 311
pair best , -477
pair bewoner @it 383
pair bewoner van 218
pair bij @it -399
pair bij de -175
pair bij een 279
pair bij het -144
pair bij mij 308
pair bij ons 262
pair blank $ -239
pair buit ? -456
pair camping , -331
pair dak lekt 313
pair dar is -435
pair dar won 356
pair dat $ -234
pair dat is 138
pair dat op -396
pair de @it 214
pair de aanslag 336
pair de achterkant 410
pair de bak 335
pair de ban -299
pair de bank -178
pair de bel 297
pair de berm -351
pair de bib -154
pair de brug -328
pair de bur 293
pair de bus 261
pair de familie 309
pair de fietsenstall -272
pair de hel 230
pair de huisbas 319
pair de ingang -381
pair de lantaarnpal -266
pair de milieustrat -335
pair de nieuw 367
pair de oud -156
pair de papier 257
pair de sporthal -406
pair de tuin 408
pair de voedselbank -393
pair de voordeur 353
pair de vuilkar 380
pair den @it 182
pair dendermond $ -320
pair deur , 304
pair deur van -391
pair dez wijk -362
pair dit jar -305
pair domicilie is 443
pair doorgev : 258
pair dor de -319
pair dor jullie 392
pair dus $ 310
pair dus ik 347
pair een bot -414
pair een huisbezoek 388
pair een lichtreclam -204
pair een matras -286
pair een nieuw 364
pair een schutting 362
pair een stuk -284
pair elk avond 326
pair en dar -123
pair en een -79
pair en kan 328
pair en mijn 337
pair en niet -335
pair en we 330
pair en woont 296
pair en ze 169
pair er ligg -367
pair er recht 315
pair familie op 357
pair fuif in -413
pair gat over -317
pair ge moogt 292
pair gebor 0 213
pair gekreg van 328
pair gft bak 334
pair graffiti op -245
pair heb nik 285
pair hebb gen 397
pair hebb ze -300
pair hel dag 284
pair hen ? -395
pair het $ 373
pair het asfalt -333
pair het buurthuis -203
pair het caf -386
pair het containerpark -416
pair het fietspad -233
pair het hek -341
pair het huis 450
pair het niet -242
pair het oud -244
pair het pand -400
pair het plantsoen -442
pair het postadres -373
pair het verkeersbord -367
pair het verzorgingshuis 328
pair het voetpad -309
pair hier niet 223
pair hier op 245
pair hoe lat -131
pair hoek van -353
pair hoogt van -211
pair houd $ -381
pair huis $ 416
pair huis @it 106
pair huis op 265
pair hur een 247
pair iet $ -273
pair ik ben 120
pair ik dat -51
pair ik de -199
pair ik doe 285
pair ik en 414
pair ik niet 285
pair ik nog 67
pair ik slap 235
pair ik verhur 468
pair ik wacht 258
pair ik won 124
pair ik zie -426
pair ik zit 386
pair in $ 300
pair in een 515
pair in het -176
pair in huis 393
pair in t -428
pair in te 254
pair ingeschrev op 201
pair is $ -245
pair is @it 127
pair is dat -289
pair is de -274
pair is dicht -400
pair is die -316
pair is het -153
pair is in -264
pair is mijn 182
pair is op 195
pair is uit -353
pair is war 358
pair jar won 367
pair je die 247
pair jullie ? -398
pair kan de 154
pair kan ik -325
pair kan niet 277
pair kapot $ -154
pair ketting , -319
pair klopt dat -383
pair kom jullie 470
pair krijg ik 192
pair lantaarn uit -375
pair ligt een -354
pair living , 390
pair mag de 321
pair mar het -395
pair mar nar 169
pair mar op 422
pair mar t 349
pair mar wel -430
pair mee ? -229
pair met 0 160
pair met @it -493
pair met de 183
pair met twee 448
pair mij $ 412
pair mij in 195
pair mij op 241
pair mij thuis 106
pair mijn adres 186
pair mijn bed 234
pair mijn bewonerskaart 291
pair mijn bur -239
pair mijn buurvrouw -232
pair mijn dochter -270
pair mijn eig 408
pair mijn gegeven 309
pair mijn huis 141
pair mijn living 387
pair mijn mama 292
pair mijn nieuw 318
pair mijn oprit 308
pair mijn postcod 101
pair mijn ram 270
pair mijn strat -401
pair mijn voordeur 353
pair mijn woning 284
pair moet ik 181
pair na 0 442
pair na vier 309
pair naast @it -377
pair nam : 468
pair nar : 445
pair nar @it 152
pair nar de -372
pair nar ons -261
pair nar sint 368
pair niet geleegd 295
pair niet van -474
pair niet weg 351
pair nieuw adres 72
pair nieuw bewoner 138
pair nodig ? -431
pair nog altijd -385
pair nog bij 260
pair nu de -310
pair nu op 185
pair of zijn -276
pair onder de 205
pair ons adres -172
pair ons deur 354
pair ons in 255
pair ons kantor -412
pair ons op 406
pair ons ouder 388
pair onz boekhandel -445
pair ook in 370
pair op @it 35
pair op de -92
pair op den 316
pair op het -149
pair op kot 278
pair op mijn 109
pair op ons 437
pair op strat -128
pair op t 210
pair open $ -130
pair open , -422
pair oud adres 476
pair over de -235
pair over het -301
pair parker $ -185
pair per 0 332
pair post nar 274
pair postcod is 88
pair sind vorig 284
pair speeltuin @it -236
pair stan er 302
pair stat al -262
pair stat dar -382
pair stat een -227
pair stat nog 296
pair stat te 371
pair stoep $ -251
pair stoep vor -474
pair strat $ -257
pair stuk $ -546
pair stuk , 375
pair stur de 131
pair stur het 420
pair stur mar 312
pair stur nar -64
pair te lat -444
pair tegenover @it -347
pair ter hoogt -211
pair thuis $ 175
pair thuis , 209
pair thuis : 213
pair thuis @it 268
pair thuis op 202
pair thuisadres @it 273
pair thv @it -303
pair tis @it 262
pair tuss @it -262
pair u de 331
pair uit $ -388
pair van 0 43
pair van @it 135
pair van de -69
pair van jullie 235
pair van mijn 330
pair van ons -183
pair van t -382
pair vanaf @it -375
pair vanaf de 279
pair verhuis van 373
pair verhuisd van 268
pair verzakt $ -391
pair vlakbij en -340
pair vor $ 286
pair vor @it -276
pair vor mij 250
pair vor mijn 236
pair vor ons 201
pair vorig huurder 276
pair vorig wek 309
pair want ik 389
pair war : -413
pair war ik 176
pair war kan -315
pair war wij 302
pair wat : -428
pair we doen 349
pair we zit 398
pair weg $ -241
pair wij , 456
pair wij hebb 361
pair wij hur 472
pair wij verhuiz 189
pair wij will -377
pair wij won -13
pair wij zijn 78
pair wij zit 260
pair wijk en -332
pair won $ 211
pair won , 3
pair won @it 150
pair won aan 321
pair won er 476
pair won hier -371
pair won ik 279
pair won in 37
pair won nu 288
pair won op 241
pair won sind 367
pair won we 281
pair won wij 223
pair wonend @it 254
pair woonadres @it 240
pair woont in 323
pair woont op 283
pair wordt @it 315
pair zag ik -360
pair ze van -396
pair zegt dat -356
pair zijn van 445
pair zit @it -167
pair zit het -327
skip ( , 353
skip ( 0 380
skip , $ 59
skip , ) 526
skip , 0 284
skip , @it 44
skip , deur 341
skip , een -406
skip , er 132
skip , gat -262
skip , huis 348
skip , jullie 335
skip , k 409
skip , matrass -324
skip , nieuw 354
skip , of 333
skip , oud -364
skip , te 254
skip , won 314
skip , woont 306
skip , zijn 440
skip 0 , 118
skip 0 0 13
skip 0 : -105
skip 0 @it 112
skip 0 en -23
skip 0 mijn 213
skip 0 nar -28
skip 0 nieuw 287
skip 0 wij 239
skip 0 won 175
skip : $ 224
skip : . 306
skip : @code -409
skip : won 396
skip @it , -5
skip @it ? -314
skip @it al -155
skip @it bel 262
skip @it bij 186
skip @it dan 199
skip @it dar -177
skip @it dat 118
skip @it de -159
skip @it die -422
skip @it dus 138
skip @it een -130
skip @it er -220
skip @it hebb 181
skip @it heeft -168
skip @it hel -289
skip @it hoevel -289
skip @it hor 213
skip @it hun 384
skip @it ik 279
skip @it komt -206
skip @it krijg 159
skip @it kunn 314
skip @it mag 143
skip @it niet -334
skip @it open -176
skip @it stat -176
skip @it twed 224
skip @it vor -223
skip @it war 181
skip @it won 185
skip ^ $ -137
skip ^ , 310
skip ^ 0 -173
skip ^ : 238
skip ^ ? -321
skip ^ @code 420
skip ^ @it 28
skip ^ bij -195
skip ^ bom -322
skip ^ dochter -270
skip ^ en 423
skip ^ er -294
skip ^ gegeven 309
skip ^ grag 83
skip ^ heeft -358
skip ^ hier 322
skip ^ hous 390
skip ^ huis 30
skip ^ hur 403
skip ^ is -6
skip ^ lamp -283
skip ^ ligt -207
skip ^ mar 473
skip ^ met -306
skip ^ mijn 186
skip ^ moogt 316
skip ^ nieuw 166
skip ^ ocmw -260
skip ^ op -185
skip ^ postcod 158
skip ^ speeltuin -388
skip ^ t -179
skip ^ te 316
skip ^ u 413
skip ^ verhuis 163
skip ^ verhuiz 206
skip ^ verkeersbord -361
skip ^ vol -330
skip ^ won 99
skip ^ woning 273
skip ^ wordt -311
skip ^ zag -350
skip ^ zit 296
skip aan $ -417
skip aan , -257
skip aan . -236
skip aan achterkant 410
skip aan deur 222
skip aan is -216
skip achter $ -265
skip adres 0 220
skip al $ -339
skip al jar 182
skip al maand -298
skip allen @it 353
skip als van 348
skip altijd @it -335
skip altijd mijn 388
skip apothek @it -233
skip ben , 287
skip ben @it 269
skip best de -382
skip bewoner @it 279
skip bij $ -364
skip bij 0 392
skip bij ? -161
skip bij @it -234
skip bij in 314
skip bij op 269
skip bij vor 237
skip buit $ -456
skip bur @it 347
skip bus en -370
skip buurthuis @it -198
skip buurvrouw @it 351
skip camping @it -331
skip da $ 496
skip dag $ 236
skip dan ik 299
skip dar een -304
skip dar het -374
skip dar ik 400
skip dat in 310
skip de $ -116
skip de , -141
skip de : 482
skip de @it -303
skip de aan -240
skip de achter -227
skip de bewoner 218
skip de bij -133
skip de container 288
skip de dag 262
skip de dar 222
skip de dat 308
skip de de 227
skip de die 132
skip de gat -450
skip de huurder 276
skip de komt 265
skip de mag 165
skip de mar 432
skip de met 317
skip de naast -218
skip de nar 215
skip de om 428
skip de op -380
skip de recht -301
skip de stat 334
skip de tegenover -325
skip de uit -393
skip de van -104
skip de zit -268
skip derd $ 340
skip deur @it 132
skip dicht $ -347
skip die $ -308
skip een $ -202
skip een over -290
skip een van 380
skip een vor -303
skip eig $ 451
skip elk dat 308
skip en , 534
skip en de 312
skip en het -345
skip en kat 294
skip en niet 298
skip en stat -352
skip en stinkt 269
skip en won 347
skip en zit 373
skip er $ 282
skip er @it -353
skip er elk -337
skip er in -381
skip er lang -335
skip familie @it 397
skip for $ -454
skip gen $ 49
skip gen gekreg 411
skip gezien de -272
skip grag huisbezoek 361
skip gratis $ -231
skip groen $ 337
skip heeft een -357
skip hel thuis 297
skip het ( -269
skip het , -309
skip het . -299
skip het aan -339
skip het bij -205
skip het nar 216
skip het nog -260
skip het van -248
skip het zit -394
skip hier @it 310
skip hoe ik 537
skip hoogt @it -221
skip huis $ 186
skip huis , 339
skip huis @it 42
skip huisbezoek @it 307
skip huurt op 303
skip ik $ 147
skip ik er 336
skip ik grag 369
skip ik in 61
skip ik ingeschrev 334
skip ik mijn 119
skip ik niet 219
skip ik nieuw 382
skip ik nog 209
skip ik nu 215
skip ik van 205
skip in . 329
skip in berm -320
skip in bus 478
skip in de -309
skip in en 324
skip in fietspad -338
skip in garag 422
skip in het -256
skip in schrijv 254
skip in sporthal -290
skip in strat -458
skip in tuin 253
skip in wijk -370
skip in winkel -409
skip in won 352
skip ingeschrev @it 194
skip is , 136
skip is adres 309
skip is en 344
skip is huis 280
skip is ingang -360
skip je $ 364
skip jullie $ -228
skip jullie , 317
skip kan $ -277
skip kan de -296
skip kan mer 298
skip kerk @it -260
skip klopt $ -334
skip kom de -371
skip komt $ -336
skip komt @it 326
skip krijg de 228
skip kunn het 352
skip lamp @it -181
skip lat ? -355
skip ligt een 290
skip locatie @it -542
skip mag de -346
skip mag ons 250
skip me op 330
skip meld $ 337
skip mer het -369
skip met bij -453
skip met kinderwag -356
skip mij , 209
skip mij @it 383
skip mij de 336
skip mijn ( 330
skip mijn , 257
skip mijn : -266
skip mijn @it 100
skip mijn aan 238
skip mijn is 110
skip mijn stan 348
skip mijn thuis 201
skip mijn van 287
skip mijn vor 483
skip mijn woont 183
skip moet dat -232
skip moet nog 378
skip moet op 393
skip mvg apothek -344
skip naast , -267
skip nacht $ -330
skip nar $ 247
skip nar @it 207
skip nar en 504
skip nar thuis 250
skip nar verzorgingshuis 328
skip niet $ 132
skip niet de -320
skip niet ik 330
skip nieuw $ 147
skip nieuw @it 209
skip nodig $ -431
skip nog $ -221
skip nog vor 118
skip nu @it 240
skip onder $ -333
skip ons $ 433
skip ons , 266
skip ons . 349
skip ons : -284
skip ons @it -224
skip ons de 474
skip ons heur 346
skip ons woont 267
skip op $ 121
skip op . -196
skip op @it 178
skip op adres 365
skip op balkon 331
skip op bij -242
skip op bov 380
skip op en 67
skip op fietspad -234
skip op pleintj -346
skip op voetpad -286
skip op woont 318
skip op zijn -343
skip oud stat -374
skip over $ -338
skip parker de -268
skip plat @it -355
skip pleintj @it -346
skip post @it 317
skip post nar 227
skip postcod , 263
skip postcod @it 237
skip rod $ 365
skip rond , -363
skip schol @it -296
skip sind een -208
skip slaapkamer de 438
skip stat een -248
skip stat ons 390
skip stek @it 410
skip stur papier 257
skip t , -176
skip t @it -245
skip te $ 96
skip te , 298
skip tegenover $ -265
skip tel 0 371
skip ter van -267
skip thuis $ 311
skip thuis @it 253
skip thuis de 271
skip thv $ -263
skip toch @it -432
skip tuin @it 425
skip twee $ 465
skip van $ -3
skip van , 247
skip van . -72
skip van 0 166
skip van @it 234
skip van de -439
skip van is 144
skip van ocmw 370
skip van ouder 388
skip van stat -379
skip vanaf 0 235
skip vergunn $ 281
skip verhuisd de 233
skip verkeersbord $ -350
skip vor , -270
skip vor eig 409
skip vor huis 482
skip vor ram 270
skip vor twed 416
skip vor woning 250
skip war de -273
skip we @it 235
skip we een -213
skip we nu 363
skip werk @it -341
skip wespennest de -227
skip wij @it 273
skip wij de 523
skip wij een -510
skip wij er 231
skip wij in 254
skip wij op 18
skip wil dat 397
skip will een -283
skip will eig 327
skip won $ 255
skip won , 250
skip won 0 -492
skip won @it 177
skip won de 285
skip won in 211
skip won mar 234
skip won op 183
skip won sind 201
skip woning @it 187
skip woonadres @it 404
skip woont $ 208
skip woont @it 234
skip word @it 417
skip zebrapad de -294
skip zet de -305
skip zit , -440
skip zit de 270
topic @body -260
topic @building -206
topic @business -96
topic @firstPerson 40
topic @general -90
topic @handled -43
topic @has -26
topic @home 190
topic @mine 77
topic @nuisance -82
topic @organisation -174
topic @ownPostcode 71
topic @patient 43
topic @place -120
topic @plainly 41
topic @relative 76
topic @somebody 72
topicAnywhere @access 51
topicAnywhere @body -201
topicAnywhere @building -221
topicAnywhere @business -99
topicAnywhere @firstPerson 77
topicAnywhere @hardly -6
topicAnywhere @has -27
topicAnywhere @home 182
topicAnywhere @mine 103
topicAnywhere @nuisance -65
topicAnywhere @organisation -197
topicAnywhere @ownPostcode 81
topicAnywhere @patient 56
topicAnywhere @place -118
topicAnywhere @plainly 66
topicAnywhere @relative 22
topicAnywhere @somebody 77
topicAnywhere @vehicle 235
topicBefore @ability -125
topicBefore @building -344
topicBefore @business -306
topicBefore @firstPerson 16
topicBefore @handled -162
topicBefore @hardly -155
topicBefore @home 153
topicBefore @mind -191
topicBefore @mine 71
topicBefore @nuisance -123
topicBefore @organisation -316
topicBefore @ownPostcode 69
topicBefore @patient 61
topicBefore @place -203
topicBefore @plainly 63
topicBefore @relative 87
topicBefore @somebody 82
topicBefore @vehicle -216
topicBeside @access 221
topicBeside @building -507
topicBeside @business -481
topicBeside @firstPerson -272
topicBeside @handled -443
topicBeside @has 61
topicBeside @home 176
topicBeside @organisation -286
topicBeside @ownPostcode 91
topicBeside @patient 199
topicBeside @place -357
topicBeside @plainly -234
topicBeside @relative 211
topicBeside @somebody 280
topicEarlier @ability 353
topicEarlier @access 342
topicEarlier @building -544
topicEarlier @business 329
topicEarlier @firstPerson 220
topicEarlier @handled -202
topicEarlier @has -317
topicEarlier @home 496
topicEarlier @mine 375
topicEarlier @nuisance -291
topicEarlier @organisation -462
topicEarlier @ownPostcode 209
topicEarlier @patient 87
topicEarlier @place -259
topicEarlier @plainly 271
topicEarlier @relative 432
topicEarlier @somebody 128
topicEarlier @vehicle 286
topicNear @building -360
topicNear @business -270
topicNear @firstPerson 51
topicNear @handled -64
topicNear @home 240
topicNear @mind -353
topicNear @mine 108
topicNear @mine-phrase 368
topicNear @nuisance -108
topicNear @nuisance-phrase -307
topicNear @ofPerson -297
topicNear @organisation -402
topicNear @ownPostcode 132
topicNear @patient 134
topicNear @place -349
topicNear @plainly 106
topicNear @relative 294
topicNear @somebody 152
twoBefore , 0 362
twoBefore , ik 253
twoBefore , wij 250
twoBefore 0 0 464
twoBefore ^ adres 299
twoBefore ^ bij -304
twoBefore ^ verhuisd 296
twoBefore ^ we 288
twoBefore ^ wij 171
twoBefore bij de -327
twoBefore bij het -398
twoBefore bij mij 411
twoBefore bij ons 324
twoBefore de apothek -213
twoBefore de bakker -403
twoBefore de kerk -260
twoBefore de schol -103
twoBefore de stoep -238
twoBefore eig huis 250
twoBefore het buurthuis -198
twoBefore ik won 77
twoBefore ik zit 391
twoBefore in de -497
twoBefore is de -244
twoBefore kapot lamp -322
twoBefore mijn adres 211
twoBefore mijn huis 202
twoBefore nieuw bewoner 138
twoBefore ons adres -242
twoBefore ons huis 125
twoBefore ons thuis 271
twoBefore op de -350
twoBefore ter hoogt -221
twoBefore van mijn 183
twoBefore vor mijn 304
twoBefore wij won 230
twoBefore won in 196
twoBefore won op 158
word ! -139
word ( 23
word ; 378
word aan -126
word aanslag 382
word aard -412
word achter -238
word achterom 412
word adres 153
word af -535
word afgev -532
word afval -266
word afvalheff 404
word afvalkalender 259
word al 49
word altijd -185
word apothek -208
word appartement 367
word asbest -350
word asfalt -333
word auto 206
word autos -402
word badkamer 570
word bak 402
word bakker 229
word balkon 331
word ban -58
word band -344
word bank -167
word bed 184
word bel 438
word ben 196
word berm -351
word best -415
word bestur -563
word bewoner 180
word bewonerskaart 301
word bezwar 322
word bij -30
word bijna -411
word binn 321
word blauw -378
word blijv 241
word boekhandel -445
word bouwplat -462
word bov 172
word brandt -329
word brievenbus 155
word brok -399
word brouwerij -377
word bsn 398
word bus 202
word bushalt -201
word buurthuis -184
word bv -521
word bvba -344
word caf -410
word club -441
word container 508
word da -243
word dag 153
word dan 256
word dar -151
word dat -68
word de -39
word dendermond -320
word der 73
word derd 310
word deur 170
word die -106
word dinsdag 333
word dit -108
word doe 181
word domicilie 356
word domicilieadres 452
word doorgev 354
word dor -250
word drempel -312
word drie 151
word dubbel 180
word dus 251
word een -127
word eig 147
word er -8
word ex 224
word factur -518
word familie 510
word fiet -259
word fietspad -299
word flat -310
word fontein -385
word for -171
word fuif -445
word garag 393
word gas -446
word gast 181
word gat -263
word gebor 354
word gedomicilieerd 427
word gedumpt -340
word gegeven 47
word geldt 246
word geleegd 295
word gelijkvloer 443
word gemaaid -297
word gemeent 699
word gen 125
word genk 330
word geregistreerd 345
word geslot -335
word gevall -286
word gevar -405
word gevel 139
word gevond -418
word gezin 339
word gft 367
word glas -380
word gooi 344
word graffiti -245
word groepspraktijk -395
word han 449
word hang -433
word hebb 129
word heeft -33
word hek -435
word hendrik 288
word het -131
word heur 380
word hier 312
word hij 344
word hoe -389
word hoek -176
word hog -190
word hond 186
word hoogt -207
word hotel -512
word hous 390
word huis 13
word huisbas 482
word huisbezoek 526
word huisnummer 273
word hun 295
word hur -258
word huurder 394
word ich 586
word ie 486
word iet -275
word ik 52
word ingeschrev 328
word inschrijf 361
word inschrijv 434
word is -43
word it -228
word jan 362
word jar 199
word je -205
word jullie 73
word just -461
word k 431
word kantor -550
word kapot -241
word kapsalon -508
word kermis -398
word ketting -330
word keuk 428
word kindjes 376
word klar 441
word klopt -124
word komt 169
word kost -316
word krijg 155
word krijgt -253
word kruispunt -374
word kuil -233
word kwartier -373
word lad -272
word lamp -123
word lang -212
word langskom 384
word lantaarnpal -407
word las -439
word lat -190
word lichtreclam -204
word ligt -143
word living 407
word locatie -568
word loger 309
word lokal -446
word los -327
word maandag 298
word maart 203
word mag 79
word mama 302
word markt -340
word matras -293
word me 347
word melding -395
word mener 588
word meter 419
word mevrouw 154
word mij 281
word mijn 93
word milieustrat -374
word mn 46
word moeder 107
word moogt 292
word museum -257
word muziekschol -391
word mvg 454
word my 403
word naast -59
word nam 161
word namen -298
word nar 48
word nederland 287
word neemt -357
word nen -400
word nie 284
word niemand -392
word nieuw 301
word nooit 131
word nou 201
word nummer 103
word ocmw 274
word oma 394
word omzet -229
word onderuit -364
word ongever -444
word ons 43
word ontvang 296
word opa 300
word open -235
word ophal 125
word oprit 309
word oud 31
word ouder 156
word over -248
word overweg -362
word pa 346
word papa 406
word papier 442
word parkeervergunn 407
word parker -218
word plan -342
word plantsoen -442
word plastic 357
word plat -48
word pleintj -346
word plek -300
word ploeg -431
word post 361
word postadres -373
word postbod 291
word postcod 334
word postkantor -344
word print -336
word putdeksel -317
word ram 117
word recht -296
word recyclagepark -563
word red -385
word reken -351
word riool 305
word rok -477
word rond -156
word s -156
word schimmel 366
word schur 369
word schutting 442
word sind 70
word slaapkamer 283
word slap 281
word sleutel 307
word sluikstort -280
word speelplein -351
word speeltuin -107
word sporthal -372
word stadskantor -390
word stan 125
word stank 311
word stat -45
word steenweg 385
word stek 303
word stemm -203
word stempas 273
word sten 392
word stond 320
word stort -379
word strat 18
word stret -399
word student 404
word studentenhuis 442
word stuk -317
word supermarkt -391
word t -83
word tant 319
word te 168
word tegenover -240
word tel 427
word ter -385
word terwijl 523
word thuis 115
word thuisadres 367
word thv -303
word tijdelijk 419
word tot -185
word trash 438
word trouwzal -266
word tuin 448
word tuss -327
word twed 207
word twee 265
word u 356
word up -433
word utrecht 246
word uw 417
word vakantie -357
word valt 189
word vanaf 120
word vannacht 306
word veren -509
word vergunn 238
word verhuisd 315
word verhuist -493
word verhuiz 472
word verkeersbord -292
word verstopt -239
word verzakt -301
word vlakbij -519
word voedselbank -393
word voetpad -255
word vol -354
word vooral -401
word voordeur 433
word vorig 219
word vraagt -605
word vriend 311
word vriendin 343
word vrijdag -390
word vrouw 152
word vuilkar 380
word vzw -415
word waarom 179
word wakker 395
word want 389
word wasmachin -482
word wat -226
word we 49
word weekend -306
word weg -108
word wel -356
word wer -222
word werkt -386
word wetter 367
word weun 362
word wij 127
word wijk -288
word wijkagent -137
word wijkverpleegkund 333
word will -350
word winkel -91
word wmo 387
word won 141
word wonend 254
word woning 222
word woonacht 579
word woonadres 448
word woont 239
word word 318
word yilmaz 395
word zag -623
word zebrapad -356
word zelf 261
word zetel -308
word zich 278
word zie -502
word zij -10
word zit -4
word zn 323
word zoal 453
word zoekt -434
word zomer 275
word zou 437
word zwerfvuil -458
`,
};
