import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1961 candidates that are, 16008 that are not.
 * On families it was not taught on:
 * - above -1: found 76.6 %, wrongly 1.3 %
 * - above -0.5: found 70.9 %, wrongly 0.8 %
 * - above 0: found 65.0 %, wrongly 0.5 %
 * - above 0.5: found 58.1 %, wrongly 0.3 %
 * - above 1: found 52.2 %, wrongly 0.1 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:ec29780928394e42c34c5ae3dd2aa326a4ceb6bcc18c4538fb1f3f5ff674f5a3",
  intercept: -4.328,
  weights: `
pair ! ! 138
pair ) , 252
pair ) 0 -538
pair ) is -473
pair , aan -486
pair , al -123
pair , allemal -326
pair , alles -595
pair , als -259
pair , altijd -399
pair , alwer -482
pair , autos -385
pair , bedankt -344
pair , bel 349
pair , belach -380
pair , ben 372
pair , bestat -480
pair , betal -321
pair , bij -261
pair , binn -504
pair , blijft -360
pair , dan -673
pair , dankjewel -298
pair , danku -443
pair , dar -411
pair , das -399
pair , dat -288
pair , de -58
pair , dez -460
pair , die -264
pair , doe -549
pair , doet -413
pair , dor -553
pair , een -652
pair , eerst -288
pair , elk -76
pair , en 214
pair , fijn -324
pair , gan -442
pair , gat -196
pair , gebor 345
pair , gef -565
pair , geldt -433
pair , gelukk -448
pair , gev -403
pair , gewon -535
pair , grag 302
pair , hebt -528
pair , heeft -87
pair , hij -179
pair , hoe 63
pair , hoever 480
pair , hoort -313
pair , iemand -405
pair , is 271
pair , je -516
pair , jullie -82
pair , k 157
pair , kan 202
pair , kenmerk 378
pair , kheb -431
pair , kinder -389
pair , kom -554
pair , krijg -308
pair , krijgt -417
pair , kunt 485
pair , lekker -261
pair , let -353
pair , leuk -405
pair , ligt 255
pair , mail -397
pair , mar -119
pair , merci -245
pair , met -181
pair , misschien -406
pair , moet -703
pair , mog -415
pair , mooi -445
pair , morg -557
pair , na -538
pair , net -339
pair , niemand -632
pair , niet -168
pair , nu -148
pair , nummer -650
pair , of -791
pair , ons 354
pair , ook -477
pair , overal -390
pair , pas 462
pair , prachtig -460
pair , schandal -337
pair , schon -406
pair , sorry -506
pair , strak -268
pair , te -464
pair , teg -360
pair , telt -501
pair , ter -568
pair , terwijl 380
pair , toch -458
pair , u -177
pair , valt -329
pair , van -288
pair , vanaf -449
pair , vandar -449
pair , verkeerd -352
pair , vor -674
pair , vrag -410
pair , wanner 202
pair , want 182
pair , war -269
pair , was -420
pair , we -30
pair , wel -471
pair , welk -209
pair , wer -722
pair , werkt -357
pair , wie 182
pair , wil 261
pair , word -541
pair , wordt -364
pair , zat -386
pair , zaterdag -482
pair , zegt -463
pair , zelf -490
pair , zij -254
pair , zijn -343
pair , zit -375
pair , zo -148
pair , zon -588
pair , zonder -321
pair , zwart -441
pair . $ 337
pair . . 376
pair 0 ! -598
pair 0 $ -37
pair 0 ( -356
pair 0 ) 47
pair 0 , 15
pair 0 0 -49
pair 0 ? -171
pair 0 @code -272
pair 0 ab -309
pair 0 al -582
pair 0 april 214
pair 0 autos -327
pair 0 bus 485
pair 0 cijfer -278
pair 0 de -462
pair 0 doet -281
pair 0 dor -347
pair 0 een -596
pair 0 euro 413
pair 0 februari 197
pair 0 gat -365
pair 0 gebeld -376
pair 0 gebor -562
pair 0 hangt -292
pair 0 heb -451
pair 0 hebb -427
pair 0 het -550
pair 0 in 357
pair 0 ipv -428
pair 0 is -263
pair 0 jan 356
pair 0 jar -255
pair 0 jarig -277
pair 0 juli 165
pair 0 kg -417
pair 0 km -333
pair 0 knippert -211
pair 0 ligt -503
pair 0 m -605
pair 0 maand 204
pair 0 mag -419
pair 0 man -537
pair 0 men -440
pair 0 meter -675
pair 0 min -605
pair 0 minut -144
pair 0 mm -349
pair 0 na -501
pair 0 nog -630
pair 0 november 181
pair 0 nummer -440
pair 0 of -454
pair 0 ook -354
pair 0 op -758
pair 0 plusser -407
pair 0 procent -413
pair 0 stan -496
pair 0 stat -592
pair 0 stond -557
pair 0 stopt -346
pair 0 stuk -354
pair 0 te -542
pair 0 tot -356
pair 0 uur -257
pair 0 van -490
pair 0 war -435
pair 0 wat -542
pair 0 werkdag -357
pair 0 wordt -308
pair 0 x -329
pair 0 zit -532
pair 0 zonder -468
pair : 0 -170
pair : @code -695
pair : is 437
pair : moet -388
pair ? $ 219
pair ? ? 322
pair @code $ -128
pair @code , -226
pair @code 0 -520
pair @code en -372
pair @code fak -409
pair @code is -228
pair @code op -441
pair @code stat -455
pair @code test -391
pair @code van -541
pair @code vbld -378
pair @code vor -503
pair ^ ) -425
pair ^ 0 -183
pair ^ @code -203
pair ^ aannemer -431
pair ^ aanslagbiljet 407
pair ^ achter 334
pair ^ alles -333
pair ^ allez -379
pair ^ als -225
pair ^ altijd -360
pair ^ alvast 360
pair ^ alwer -423
pair ^ amai -275
pair ^ bedankt -224
pair ^ bel -517
pair ^ belach -501
pair ^ bell -458
pair ^ belt -319
pair ^ ben 357
pair ^ bestat -471
pair ^ bij -79
pair ^ binn -385
pair ^ bom -421
pair ^ brug -285
pair ^ bus -279
pair ^ buurman -224
pair ^ chapeau -374
pair ^ cod -234
pair ^ container -414
pair ^ d -489
pair ^ da -285
pair ^ dag -105
pair ^ dan -291
pair ^ dank -239
pair ^ dankjewel -339
pair ^ dankuwel -297
pair ^ dankzij -352
pair ^ dar -492
pair ^ dat -153
pair ^ de -235
pair ^ dez -543
pair ^ die -441
pair ^ digid -400
pair ^ dit -292
pair ^ dod -303
pair ^ doet -339
pair ^ donderdag -477
pair ^ echt -270
pair ^ een -579
pair ^ en 164
pair ^ er 138
pair ^ ewa -280
pair ^ exampl -447
pair ^ factur -684
pair ^ factuurnummer -430
pair ^ fiet -346
pair ^ fijn -482
pair ^ fuck -334
pair ^ gat -119
pair ^ ge -355
pair ^ geeft -376
pair ^ geldt -483
pair ^ geliev 313
pair ^ gemeent -396
pair ^ gen -465
pair ^ gev -257
pair ^ gij -371
pair ^ godver -415
pair ^ goed -538
pair ^ goedemiddag -429
pair ^ goedemorg -354
pair ^ goedenavond -422
pair ^ goeiemorg -175
pair ^ graffiti -169
pair ^ grag 333
pair ^ hal 386
pair ^ hallo -214
pair ^ hang -245
pair ^ hartelijk -303
pair ^ heb 423
pair ^ hebb 207
pair ^ heeft 324
pair ^ hel -383
pair ^ het -212
pair ^ hey -228
pair ^ hij 86
pair ^ hoe -33
pair ^ hoelang -222
pair ^ hoevel 263
pair ^ hoever 440
pair ^ hoogacht -388
pair ^ hoort -402
pair ^ iederen -412
pair ^ ik -133
pair ^ in -423
pair ^ indien -387
pair ^ is -1
pair ^ itsm -428
pair ^ ja -504
pair ^ jij -503
pair ^ jullie -560
pair ^ k -135
pair ^ kan -26
pair ^ kapot -216
pair ^ kat -414
pair ^ kben -359
pair ^ kenmerk -185
pair ^ kijk 296
pair ^ kinder -429
pair ^ kk -359
pair ^ klopt 309
pair ^ kom -681
pair ^ komt -273
pair ^ kost -217
pair ^ kreg 397
pair ^ krijg 150
pair ^ kun 458
pair ^ kunn 75
pair ^ kunt 238
pair ^ kut -411
pair ^ kvk -317
pair ^ kzal -414
pair ^ lamp -274
pair ^ lang -354
pair ^ lantaarn -345
pair ^ lantaarnpal -339
pair ^ lekker -384
pair ^ liever -225
pair ^ ligt 265
pair ^ mag -366
pair ^ mail -267
pair ^ me 83
pair ^ medewerker -242
pair ^ melding -641
pair ^ men -512
pair ^ merci -319
pair ^ met -428
pair ^ mevrouw -116
pair ^ mij -138
pair ^ mijn -79
pair ^ miljaard -465
pair ^ mn 189
pair ^ moet -607
pair ^ mog -437
pair ^ na 202
pair ^ ne -393
pair ^ nee -531
pair ^ nen -146
pair ^ niet -158
pair ^ nl -315
pair ^ nou -379
pair ^ nummer -408
pair ^ o -451
pair ^ ok -215
pair ^ onder -303
pair ^ onkruid -317
pair ^ onz -134
pair ^ op -138
pair ^ org -593
pair ^ organiseert -286
pair ^ pas 208
pair ^ pincod -471
pair ^ proficiat -420
pair ^ put -488
pair ^ rat -254
pair ^ rijdt -424
pair ^ rsin -313
pair ^ schand -207
pair ^ schandal -331
pair ^ schrijf 294
pair ^ shit -376
pair ^ slap -358
pair ^ sluikstort -279
pair ^ snap -447
pair ^ sta 544
pair ^ stat 577
pair ^ stel -384
pair ^ sterf -351
pair ^ strak -413
pair ^ stur 262
pair ^ super -313
pair ^ t 250
pair ^ tak -242
pair ^ teg -407
pair ^ telt -445
pair ^ ter -256
pair ^ tering -374
pair ^ terugbell -358
pair ^ thank -585
pair ^ thx -255
pair ^ top -345
pair ^ tot -200
pair ^ tuss -423
pair ^ twee -310
pair ^ u -242
pair ^ uw -552
pair ^ van -159
pair ^ vanaf -426
pair ^ verbind -439
pair ^ verdomm -383
pair ^ verdorie -370
pair ^ verkeersbord -277
pair ^ verkeerslicht -325
pair ^ volgend -404
pair ^ vor -193
pair ^ waarom 53
pair ^ wachtwoord -383
pair ^ wanner 264
pair ^ war -278
pair ^ we -59
pair ^ wet -614
pair ^ wij 61
pair ^ wil 311
pair ^ wilt 198
pair ^ word -544
pair ^ zaaknummer -560
pair ^ zak 296
pair ^ zaterdag -437
pair ^ zelf -464
pair ^ zet 593
pair ^ zijn -65
pair ^ zit 462
pair ^ zo -36
pair a . 313
pair aan ? -257
pair aan all -293
pair aan de -117
pair aan den -414
pair aan een -332
pair aan het -248
pair aan huis -560
pair aan op -420
pair aan te -430
pair aan zijn -366
pair aangegev word -423
pair aangekom $ 378
pair aangevraagd $ 322
pair aangevraagd , 476
pair aanmerk vor -291
pair aanpass $ 474
pair aanslag is 430
pair aanvrag , 115
pair aanvrag van 348
pair aanvrag vor 241
pair achter de -64
pair achter het -486
pair adres van -432
pair adres verander 401
pair advocat $ -365
pair advocat , -459
pair af of -340
pair afgeschaft $ -345
pair afgeslot vor -309
pair afsprak $ -728
pair afsprak mak -448
pair afsprak ook 340
pair afsprak van 269
pair al $ -606
pair al . -387
pair al behandeld 403
pair al betaald -179
pair al binn 721
pair al dag -491
pair al dat -409
pair al de -251
pair al die -228
pair al drie -138
pair al een 174
pair al gebeld -377
pair al geweest -528
pair al goedgekeurd 319
pair al hel -527
pair al iet 280
pair al is 292
pair al jar -573
pair al klar 383
pair al maand -276
pair al nieuw 344
pair al op 409
pair al sind 219
pair al toegekom 353
pair al twee -164
pair al verwerkt 259
pair al vor -335
pair al wek -691
pair alleenstaand $ -305
pair allemal $ -336
pair allen dat -274
pair allen een -622
pair alles $ -611
pair alles , -367
pair alles dicht -384
pair alles in -412
pair alles is -349
pair alles op -318
pair als die -457
pair als een -323
pair als er -653
pair als ge -627
pair als het -176
pair als hij -672
pair als iemand -365
pair als ik -535
pair als je -263
pair als jullie -537
pair als mijn -290
pair als mn -453
pair als reken -385
pair als we -574
pair als ze -587
pair altijd $ -369
pair altijd een -518
pair altijd hetzelfd -368
pair altijd niet 328
pair altijd op -299
pair altijd vor -308
pair alwer een -394
pair ander $ -527
pair ander dan -342
pair ander papier -511
pair antwoord $ -473
pair antwoord , -433
pair antwoord grag -372
pair antwoord op 277
pair antwoord van -407
pair apothek , -377
pair app , -392
pair april 0 244
pair attest van 563
pair aub $ 74
pair auto , -387
pair auto op -357
pair auto zonder -360
pair automatisch incasso 376
pair avond $ -365
pair avond , -343
pair bak $ -441
pair bakker $ -283
pair balie $ -241
pair balie , -320
pair balie op -380
pair bang dat -398
pair be 0 -510
pair bedank , -415
pair bedankt ! -431
pair bedankt $ -111
pair bedankt dat -444
pair bedankt vor -165
pair begin ik -443
pair begint het -317
pair behandelt mijn 366
pair bek , -371
pair bel je -413
pair bel mij -419
pair belach $ -506
pair beleid $ -516
pair bell $ -167
pair bell . -449
pair bell aub -302
pair bell vor -407
pair belt u -386
pair ben $ -509
pair ben 0 -426
pair ben al -353
pair ben een -307
pair ben gewon -306
pair ben het 66
pair ben ik 501
pair ben met -334
pair ben mijn -530
pair ben niet -396
pair ben van 364
pair ben verhuisd 514
pair ben woest -372
pair ben zelf -335
pair bent een -265
pair bent u -383
pair bereik op -297
pair beslist ? 440
pair besluit van -533
pair bestan er -397
pair bestat er -522
pair betaald $ -359
pair betaald , 117
pair betaald parker -468
pair betaalt de -476
pair betal , 218
pair betal ? 259
pair betal aan 438
pair betal ik 359
pair betal met -478
pair betal op -563
pair betal van 392
pair beter $ -456
pair bewoner van -430
pair bezig met -489
pair bezwar $ -290
pair bezwar mak -204
pair bibliothek $ -362
pair bij $ -183
pair bij , -476
pair bij 0 -347
pair bij ? -457
pair bij de -218
pair bij die -386
pair bij een -628
pair bij het -272
pair bij jullie 410
pair bij mij 851
pair bij mijn 249
pair bij nummer -379
pair bij ons 113
pair bij stond -428
pair bij u 503
pair bij zijn -490
pair bijstand aangevraagd 326
pair binn ? 257
pair binn hoevel -381
pair binn zijn -553
pair blijft een -450
pair blijft mijn 380
pair blijv $ -413
pair blijv stan -530
pair boet ? -356
pair boet van 572
pair bom $ -415
pair bom , -375
pair bom is -439
pair bom omgewaaid -257
pair bom op -248
pair bom vor -333
pair bos $ -376
pair bos op -478
pair bov het -391
pair braderie , -388
pair brand , -272
pair brandwer $ -376
pair breng ik -261
pair brief $ -673
pair brief en -441
pair brief in -530
pair brief met 322
pair bril niet -408
pair broer heeft -358
pair brug is -277
pair bsn 0 464
pair btw nummer -365
pair buit , -534
pair buit de -344
pair bur is -328
pair burgemeester $ -380
pair bus $ -320
pair bus 0 330
pair buurman is -260
pair buurthuis $ -258
pair buurthuis , -370
pair bv $ -348
pair caf , -417
pair caf de -525
pair can you 456
pair chat , -265
pair chauffeur van -410
pair cod , -350
pair cod 0 -454
pair cod van -281
pair collega van -314
pair computer $ 303
pair concessie van 422
pair container $ -328
pair container , -461
pair da formulier -289
pair da ge -472
pair da mijn 398
pair dag $ -433
pair dag , 209
pair dag ? -268
pair dag allemal -413
pair dag moet -280
pair dag stad -440
pair dag te -398
pair dag van -671
pair dak $ -320
pair dak , -356
pair dan , -582
pair dan ben -407
pair dan bij -534
pair dan de -343
pair dan een -627
pair dan heb -583
pair dan is -617
pair dan kan -394
pair dan krijg -397
pair dan mar -279
pair dan nog -716
pair dan op -285
pair dan wet -362
pair dank $ -108
pair dank . -523
pair dank aan -345
pair dank u -141
pair dank vor -170
pair dankjewel $ -255
pair dankjewel vor -347
pair dar $ -627
pair dar al 413
pair dar ben -499
pair dar dan -450
pair dar een -433
pair dar gen -550
pair dar iemand -357
pair dar is -438
pair dar kan -358
pair dar ook -451
pair dar op -294
pair dar stat -360
pair dar word -269
pair das toch -368
pair dat $ -232
pair dat 0 -417
pair dat aan 108
pair dat al 391
pair dat allemal -345
pair dat allen -286
pair dat bij 163
pair dat dan -268
pair dat dar -438
pair dat dat -476
pair dat de -668
pair dat die -501
pair dat dit -457
pair dat dor -399
pair dat echt -419
pair dat een 222
pair dat er -118
pair dat ergen -398
pair dat ge 171
pair dat gewon -337
pair dat heb -442
pair dat heeft -420
pair dat het -80
pair dat hij -191
pair dat ik 250
pair dat in -245
pair dat is -293
pair dat je -463
pair dat jullie -161
pair dat kan -646
pair dat kost -326
pair dat kruispunt -294
pair dat loket -460
pair dat mar -341
pair dat men -352
pair dat met -326
pair dat mijn 211
pair dat niemand -507
pair dat nieuw -354
pair dat nu 259
pair dat nummer -372
pair dat onz 285
pair dat ook -474
pair dat plan -380
pair dat u -227
pair dat via -260
pair dat vind -287
pair dat vor 342
pair dat was -479
pair dat weg -368
pair dat wel -283
pair dat zegt -460
pair de 0 564
pair de aanvrag 376
pair de afdel -350
pair de affich -323
pair de afsprak -163
pair de afvalstoffenheff -247
pair de ander -648
pair de apothek -343
pair de auto -629
pair de automatisch 429
pair de avondvierdag -344
pair de ban -265
pair de basisregistratie 379
pair de basisschol -433
pair de begraafplat -368
pair de bek -497
pair de belast -583
pair de berm -350
pair de beschik 458
pair de besliss 375
pair de bewoner -368
pair de bib -442
pair de bibliothek -297
pair de bieb -454
pair de bijstand -439
pair de binnenstad -335
pair de bom -396
pair de braderie -384
pair de brand -402
pair de brief 219
pair de brievenbus -458
pair de brink -451
pair de brug -449
pair de burgemeester -175
pair de bushalt -475
pair de buurgemeent -342
pair de buurt -336
pair de buurvrouw -404
pair de chauffeur -372
pair de club -403
pair de concessie 456
pair de container -552
pair de crech 286
pair de cursus -367
pair de dag -349
pair de derd -352
pair de deur -192
pair de dierenambulanc -449
pair de dijk -321
pair de dod -510
pair de dorpsstrat -313
pair de eig -412
pair de eikel -337
pair de ene -482
pair de energietoeslag -380
pair de enig -456
pair de factur -380
pair de familie -334
pair de fanfar -382
pair de feestzal -333
pair de fietsenstall -386
pair de fik -342
pair de folder -380
pair de fontein -275
pair de foto -300
pair de gang -414
pair de garagebox -438
pair de gazet -431
pair de gemeent -171
pair de gemeenterad -411
pair de gevel -452
pair de ggd -423
pair de glasbak -385
pair de glasbol -344
pair de glasboll -286
pair de glijban -476
pair de got -323
pair de gracht -385
pair de groen -408
pair de grond -662
pair de gymzal -424
pair de hag -268
pair de hal -494
pair de harmonie -371
pair de heg -408
pair de hel -341
pair de hoek -450
pair de hondenbelast 352
pair de huisart -372
pair de huisbas -377
pair de hulp -347
pair de hur -260
pair de huurder -456
pair de identiteitskaart -412
pair de ingang -290
pair de intocht -277
pair de kantin -387
pair de kap -494
pair de kapper -420
pair de kast -351
pair de kastanj -332
pair de kat -370
pair de kel -385
pair de kerk -424
pair de kerkstrat -347
pair de kermis -526
pair de kinder 147
pair de kinderboerderij -354
pair de kleinkinder -430
pair de koffie -441
pair de kou -406
pair de krant -567
pair de kringlop -363
pair de lamp -335
pair de lantaarn -309
pair de lantaarnpal -259
pair de lijst 361
pair de maand -333
pair de markt -60
pair de milieustrat -43
pair de mol -251
pair de molenstrat -364
pair de moskee -338
pair de mur -300
pair de mutualiteit 412
pair de nachtopvang -419
pair de nam -488
pair de niersticht -369
pair de nieuw -171
pair de nieuwjaarsreceptie -406
pair de notul -436
pair de ombudsman -427
pair de oorlog -499
pair de opendeurdag -489
pair de oprit -345
pair de oud -281
pair de oudst -352
pair de overbur -478
pair de ozb -483
pair de pal -453
pair de papier 224
pair de parkeerautomat -297
pair de parkeergarag -492
pair de parkeerwachter -270
pair de plann -507
pair de plas -446
pair de ploeg -353
pair de pmd -375
pair de poort -399
pair de prijs -397
pair de provincie -418
pair de prullenbak -322
pair de put -163
pair de rat -306
pair de receptie -355
pair de rechter -488
pair de reg -446
pair de regel -523
pair de reken -258
pair de ring -408
pair de rolstoel -383
pair de rommelmarkt -581
pair de rotond -443
pair de schep -581
pair de schol -350
pair de schoolpoort -291
pair de schoolstrat -271
pair de schouwburg -389
pair de scout -290
pair de singel -444
pair de sit -143
pair de slot -220
pair de snell -428
pair de speelplat -361
pair de speeltuin -368
pair de spoorweg -374
pair de sporthal -321
pair de stand 595
pair de sticker -414
pair de stoep -405
pair de stoet -355
pair de storm -425
pair de straatkant -319
pair de straatverlicht -328
pair de strat -274
pair de subsidie -339
pair de supermarkt -347
pair de tak -405
pair de teken -423
pair de termijn 294
pair de tijd -288
pair de trap -345
pair de trouwzal -360
pair de tuin -258
pair de uitker 504
pair de uitleg -446
pair de vaart -311
pair de verbouw -569
pair de vergunn 457
pair de verhuiz 380
pair de verkeerd -252
pair de verlicht -342
pair de vierd -250
pair de vijver -378
pair de voedselbank -444
pair de voetbal -420
pair de volgend -693
pair de volkstuin -425
pair de voordeur -375
pair de vrederechter -448
pair de vuilkar -398
pair de vzw -477
pair de waarschuw -347
pair de wacht -560
pair de wachtlijst 397
pair de wachttijd -369
pair de wachtzal -483
pair de weekmarkt -270
pair de weg -179
pair de werf -349
pair de werk -476
pair de wethouder -460
pair de wijk -446
pair de wijkagent 364
pair de wijkrad -427
pair de wind -296
pair de winkel -433
pair de wmo 147
pair de zal -159
pair de zandbak -311
pair de zomer 211
pair de zot -398
pair den dag -316
pair den dienst -393
pair den hoek -263
pair denk ik -169
pair denkt dat -557
pair derd ker -324
pair dertig jar -435
pair deur , -398
pair deur van -427
pair dez chat -489
pair dez maand 381
pair dez stad -406
pair dicht , -418
pair dicht ? -444
pair die aan -431
pair die al 365
pair die automatisch -396
pair die ban -426
pair die bladblazer -335
pair die blokkad -467
pair die boet 259
pair die bom -462
pair die container -474
pair die dan -359
pair die dar -284
pair die ding -372
pair die een -275
pair die er -294
pair die formulier -448
pair die herrie -324
pair die het -385
pair die ik 640
pair die in -193
pair die knip -427
pair die man -509
pair die men -506
pair die nieuw -537
pair die nog 274
pair die nu 337
pair die ook -572
pair die papier -413
pair die rotond -289
pair die strat -382
pair die waarschuw -417
pair die websit -348
pair die weg -327
pair die wet -329
pair die ze -402
pair dienst vor -314
pair dienstencentrum $ -275
pair dik merci -367
pair dinsdag $ -417
pair dit $ -404
pair dit duurt -498
pair dit jar 243
pair dit niet -393
pair dit was -356
pair dit weekend -283
pair dochter , -423
pair dochter van -522
pair dod , -393
pair dod aan -253
pair dod en -315
pair dod in -432
pair dod op -404
pair dod van -287
pair doe er -331
pair doe ik -430
pair doen $ -256
pair doen , -635
pair doen ? -308
pair doen jullie -479
pair doet de -237
pair doet een -339
pair doet het -292
pair doorgev of -357
pair dor dat -389
pair dor de -168
pair dor die -408
pair dor een -288
pair dor met -69
pair dor nar -468
pair dorp $ -445
pair dossier ? 476
pair drie dag -332
pair drie ker -454
pair drie maand -518
pair drie uur -381
pair drie vier -410
pair dus $ -492
pair dus dat -439
pair dus ik -188
pair dus niet -378
pair duurt al -500
pair duurt een -260
pair duurt het -168
pair e mail -327
pair echt $ -486
pair echt de -455
pair echt gen -393
pair echt medewerker -346
pair echt niet -183
pair echt op -371
pair een aanhangwag -406
pair een aanman 256
pair een aanslag 227
pair een adres -495
pair een advocat -357
pair een afsprak -153
pair een alleenstaand -429
pair een ambtenar -202
pair een ander 418
pair een artikel -315
pair een baby -704
pair een bankj -480
pair een belletj -508
pair een berg -275
pair een bericht -314
pair een besliss 527
pair een bewonerskaart -404
pair een bezwaarschrift -382
pair een bezwar -196
pair een boet 119
pair een bom -289
pair een bsn -330
pair een container -423
pair een cursus -571
pair een dakkapel -490
pair een deurwaarder -330
pair een dik -379
pair een dos -382
pair een een -339
pair een eig -482
pair een eikel -341
pair een ezel -334
pair een folder -441
pair een foto -509
pair een gat -296
pair een goed -562
pair een graf -471
pair een hag -371
pair een handicap -456
pair een hartaanval -518
pair een herdenk -423
pair een huis -564
pair een identiteitskaart -341
pair een kaart -378
pair een kaartj -376
pair een ker 269
pair een kid -297
pair een kind -478
pair een klacht -345
pair een kleuter -433
pair een kwartier -475
pair een laadpal -416
pair een leeflon -462
pair een lijst -376
pair een maatschapp -448
pair een mail -236
pair een matras -345
pair een medewerker -91
pair een melding -159
pair een meldpunt -328
pair een men -63
pair een mooi -246
pair een moord -300
pair een mur -290
pair een na 430
pair een nar -495
pair een nieuw -171
pair een of -356
pair een op -600
pair een oud -161
pair een paaltj -472
pair een papier -440
pair een parkeerkaart -370
pair een pasfoto -233
pair een paspoort -557
pair een person -389
pair een pincod -312
pair een plek -420
pair een premie -469
pair een put -374
pair een ramp -374
pair een reispas -318
pair een rijbewijs -468
pair een robot -394
pair een rollator -354
pair een rolstoel -376
pair een schand -493
pair een schol -344
pair een schon -377
pair een simpel -496
pair een sticker -302
pair een stukj -345
pair een tak -340
pair een telefoontj -383
pair een terrasvergunn -370
pair een tolk -433
pair een tuinhuis -433
pair een uit 396
pair een uitker -415
pair een uur -74
pair een uurtj -402
pair een vergunn -216
pair een verhuiz -281
pair een verwitt -475
pair een volmacht -431
pair een vrouw -414
pair een waarschuw -553
pair een wachtlijst -424
pair een wat -307
pair een wek -527
pair een werkstuk -344
pair een zak -679
pair een zebrapad -367
pair een zien 319
pair eerlijk $ -517
pair eerst nar -404
pair eigen $ -566
pair eigen in -378
pair elk 0 -341
pair elk avond -195
pair elk dag -261
pair elk jar -481
pair elk ker -627
pair elk nacht -436
pair en 0 -412
pair en al -381
pair en bij -557
pair en bloed -358
pair en dan -217
pair en dar -321
pair en dat -421
pair en de 179
pair en die -161
pair en doet -585
pair en drie -458
pair en een -193
pair en er -587
pair en hij -330
pair en hoevel 219
pair en in -659
pair en is -276
pair en kan 239
pair en kom -518
pair en komt -428
pair en kreg -457
pair en met -122
pair en mijn -561
pair en moet -427
pair en nog -329
pair en nooit -437
pair en op -142
pair en stat -442
pair en toch 356
pair en tot -356
pair en uw -405
pair en wanner 427
pair en wer -331
pair en will -673
pair en won -513
pair en ze 263
pair en zijn -303
pair en zoek -543
pair en zoekt -439
pair er $ -438
pair er 0 266
pair er al 176
pair er als -401
pair er bij 341
pair er de -385
pair er dit -502
pair er donderdag -464
pair er echt -336
pair er een -227
pair er eerst -386
pair er eigen -443
pair er ergen -284
pair er gebeurt -418
pair er gen -238
pair er gewon -383
pair er helemal -441
pair er iemand -124
pair er iet 239
pair er in -177
pair er is 79
pair er kom -454
pair er ligg -251
pair er ligt -270
pair er mar 409
pair er niet -163
pair er nog 150
pair er nou -364
pair er nu 178
pair er op -240
pair er stond -473
pair er te -358
pair er toch -487
pair er vor -235
pair er was -499
pair er wat -324
pair er wordt -441
pair er zijn -460
pair er zit -394
pair erbij $ -364
pair erbij en -391
pair erg $ -340
pair ergen een -351
pair ergen in 399
pair erin . -454
pair ermee , -559
pair eruit $ -322
pair ervan $ -341
pair euro ? -373
pair euro is -587
pair euro minder 351
pair euro vor -591
pair even kwijt -395
pair even op -530
pair exampl . -150
pair factur 0 -279
pair fak 0 -409
pair fiet $ -288
pair fietser $ -232
pair fietspad , -316
pair fijn dag -360
pair fijn dat -412
pair folder over -390
pair folder van -400
pair formulier $ -369
pair formulier , -306
pair formulier is -261
pair foto van -435
pair fout $ -555
pair fout , -441
pair foutcod 0 -428
pair ga ik -408
pair ga je -370
pair ga niet -386
pair gan de -294
pair gan in -452
pair gan jullie -478
pair gan we -416
pair gang van -439
pair gas boet 336
pair gat de -138
pair gat een -374
pair gat er -280
pair gat het -116
pair gat mij -466
pair gat niet 367
pair gat nu -367
pair gat om -308
pair ge bij -437
pair ge dar -308
pair ge dat 222
pair ge de -323
pair ge hier -389
pair ge kunt -351
pair ge mij 413
pair ge mijn 305
pair ge moet -112
pair ge moogt -414
pair ge niet -458
pair ge nog -298
pair ge op -285
pair ge vor -346
pair ge wordt -300
pair ge zegt -378
pair ge zijt -149
pair geacht her -353
pair gebeld , -643
pair gebeld word -364
pair gebeurd ? 445
pair gebeurt er -382
pair gebor 0 322
pair gebor in -375
pair gebruik $ -267
pair gedan $ -391
pair gedan , -500
pair gedan . -353
pair gedan met -475
pair gedan zijn -344
pair gedoe met -430
pair geduld met -424
pair geeft de -304
pair geeft een -362
pair gef je -381
pair gehaald , -459
pair geholp $ -299
pair geholp , -321
pair gehoord $ -418
pair gek van -345
pair gekreg , 493
pair gekreg mar -401
pair gel affich -352
pair geldt dat -370
pair geldt de -275
pair geldt die -380
pair gemaakt $ -417
pair gemaakt met -391
pair gemeent $ 58
pair gemeent ? -448
pair gemeent een -601
pair gemeent of -495
pair gemeent ook -340
pair gemeent op -512
pair gemeentehuis , -364
pair gen antwoord -183
pair gen bezwar -317
pair gen cent 289
pair gen computer -512
pair gen enkel -566
pair gen klacht -307
pair gen meter -298
pair gen telefon -293
pair gen zin -289
pair genoeg vor -427
pair gerak ik -402
pair gered $ -413
pair geregeld , -411
pair geregistreerd ? 351
pair gesprek , -390
pair gestort ? 336
pair gestuurd $ -364
pair gev , -615
pair gev jullie -464
pair gevall $ -469
pair gevond $ -403
pair gevond , -247
pair gevond op -306
pair gewon $ -496
pair gewon bij -313
pair gewon in -511
pair gewon op -540
pair gezegd $ -430
pair gezet , -246
pair gezin met -392
pair gij zijt -277
pair ging het 415
pair ging over -165
pair gister $ -484
pair gister , -138
pair glas op -384
pair goed $ -332
pair goed , -524
pair goed . -449
pair goed ? -477
pair goed vor -388
pair goedemiddag , -424
pair goedemorg , -279
pair goedenavond , -161
pair goedgekeurd $ 329
pair goedgekeurd ? 328
pair goedgekeurd of 249
pair graffiti op -306
pair grag $ -207
pair grag , 311
pair grag een 282
pair grag ontvang 465
pair grag op -537
pair grag teruggebeld -542
pair gratis $ -372
pair gratis ? -312
pair groendienst , -423
pair grond $ -454
pair grot markt -393
pair gsm , -382
pair had de -554
pair had die -438
pair had een 334
pair had het -706
pair had mijn -321
pair hag van -297
pair haha $ -440
pair haha , -429
pair hal $ -544
pair hal ? 339
pair hal mij 426
pair half 0 -416
pair hand in -414
pair hang $ -250
pair hangt aan -421
pair hangt de -274
pair hangt er -443
pair hangt los -200
pair hangt uit -474
pair hartelijk dank -203
pair he $ -135
pair he , -512
pair heb $ 198
pair heb . 170
pair heb betaald 302
pair heb de -296
pair heb dit -437
pair heb een 194
pair heb ik 319
pair heb je -341
pair heb mijn -361
pair heb nik -626
pair heb twee -430
pair hebb , -395
pair hebb ? -289
pair hebb de -307
pair hebb jullie 293
pair hebb ons -423
pair hebt u -415
pair heeft $ -771
pair heeft , -222
pair heeft 0 -552
pair heeft @code -566
pair heeft alles -462
pair heeft dat -681
pair heeft de -145
pair heeft gen -405
pair heeft het -122
pair heeft mij -116
pair heeft ons -349
pair heeft u 368
pair hek van -240
pair hel dag -337
pair hel de -94
pair hel den -353
pair hel het -296
pair hel wek -337
pair helemal klar -429
pair help $ -461
pair help met -453
pair hem niet -329
pair hem nog 404
pair her , -246
pair het $ -290
pair het , -389
pair het . -224
pair het aan -524
pair het algemen -398
pair het archief -446
pair het asfalt -441
pair het azc -351
pair het bankj -318
pair het bestur -344
pair het boek -488
pair het bord -426
pair het bordj -460
pair het bos -331
pair het bushokj -439
pair het buurtfeest -371
pair het buurthuis -488
pair het caf -446
pair het centrum -533
pair het consultatiebureau -392
pair het containerpark -484
pair het dak -361
pair het dan -389
pair het dat 196
pair het de -305
pair het dienstencentrum -323
pair het dorpshuis -360
pair het eind -619
pair het er 307
pair het even -577
pair het fietspad -300
pair het formulier -256
pair het gemeentehuis -541
pair het gesprek 303
pair het gewon -222
pair het gras -300
pair het grofvuil -388
pair het hek -317
pair het hier -331
pair het huisbezoek 410
pair het ijs -362
pair het in -504
pair het infoblad -345
pair het is -138
pair het jeugdhuis -412
pair het kan -453
pair het kanal -274
pair het kastj -153
pair het kenmerk -429
pair het kerkhof -292
pair het laatst -298
pair het leeflon -284
pair het loket -261
pair het mailadres -355
pair het mar -206
pair het mes -345
pair het met 592
pair het monument -481
pair het museum -442
pair het net -439
pair het niet -16
pair het nu -259
pair het openbar -417
pair het oud 203
pair het over -526
pair het pad -305
pair het park -348
pair het plantsoen -274
pair het plein -405
pair het pleintj -490
pair het reglement -305
pair het rijksregisternummer -414
pair het rod -379
pair het schoolplein -387
pair het sociaal -379
pair het speelpleintj -355
pair het speeltuintj -349
pair het stadhuis -146
pair het stadsarchief -363
pair het stadskantor -544
pair het stadspark -366
pair het station -452
pair het stembureau -506
pair het stond -301
pair het syndrom -309
pair het system 451
pair het telefoonnummer -355
pair het terras -323
pair het toch -495
pair het verschil -251
pair het voetpad -196
pair het vur -401
pair het wacht -465
pair het wachtwoord -318
pair het war -348
pair het was -721
pair het water -522
pair het waterschap -304
pair het wel -367
pair het wer -399
pair het werk -266
pair het wijkcentrum -405
pair het woord -412
pair het wordt -386
pair het zebrapad -451
pair het zo -242
pair het zwembad -165
pair hey , -254
pair hier , -296
pair hier 0 -432
pair hier de -484
pair hier in -130
pair hier met -395
pair hier ook -340
pair hij een -452
pair hij het -377
pair hij mijn -403
pair hij nu 325
pair hoe dur -326
pair hoe gef -321
pair hoe kan 290
pair hoe komt 274
pair hoe krijg -666
pair hoe lang -245
pair hoe moet -544
pair hoe oud -260
pair hoe stat 555
pair hoe ver 533
pair hoe vraagt -446
pair hoe vrag -453
pair hoe werkt -480
pair hoe word -282
pair hoe wordt -373
pair hoeft niet -335
pair hoek van -431
pair hoelang blijft -348
pair hoevel bedraagt -344
pair hoevel cijfer -371
pair hoevel dag -328
pair hoevel getuig -402
pair hoevel kost -704
pair hoevel krijg 419
pair hoevel men -274
pair hoevel moet 365
pair hoevel stat 294
pair hoevel uur 441
pair hoevel wek -726
pair hoever stat 431
pair hond $ -468
pair hond is 309
pair hond van -372
pair hoogt van -252
pair hoort dat -370
pair hop dat -319
pair hor $ -431
pair hor , -645
pair hor ik 534
pair hor nik 405
pair hor van -423
pair houd $ -285
pair hulp bij -341
pair hur van -376
pair id 0 -457
pair idee van -466
pair iemand ? -297
pair iemand ander -414
pair iemand dar -372
pair iemand die -515
pair iemand een -373
pair iemand in -435
pair iemand met -633
pair iemand van -452
pair iet $ -139
pair iet ander -467
pair iet bij -466
pair iet te -621
pair ik $ -262
pair ik 0 275
pair ik aan -218
pair ik al 114
pair ik antwoord 335
pair ik bedoel -467
pair ik bedoeld -474
pair ik bel -408
pair ik ben -220
pair ik bij 256
pair ik breng -347
pair ik daarmee -550
pair ik dacht -194
pair ik dat -144
pair ik de -635
pair ik dit 473
pair ik doen -393
pair ik dor -443
pair ik dus -469
pair ik een -286
pair ik eigen 445
pair ik elk -367
pair ik en 455
pair ik er -121
pair ik gister -396
pair ik grag 217
pair ik hang -301
pair ik hebb -492
pair ik hem -217
pair ik hoord -361
pair ik hou -442
pair ik iemand -439
pair ik ken -482
pair ik kom -226
pair ik kreg 159
pair ik krijg -2
pair ik lach -268
pair ik las -291
pair ik lat -491
pair ik ler -465
pair ik les -569
pair ik lop -301
pair ik me -580
pair ik mij -296
pair ik mijn -301
pair ik mis -354
pair ik moest -369
pair ik moet 173
pair ik nem -477
pair ik niet -282
pair ik nodig -454
pair ik nog 762
pair ik nooit -456
pair ik nu 249
pair ik scham -332
pair ik schrok -334
pair ik sla -416
pair ik stap -419
pair ik stur -513
pair ik terug 378
pair ik toch -493
pair ik uit -292
pair ik uw -391
pair ik val -329
pair ik versta -348
pair ik verwacht -494
pair ik voel -295
pair ik vond -461
pair ik vor -52
pair ik vorig 442
pair ik vrag 271
pair ik vroeg 305
pair ik wacht 259
pair ik was 253
pair ik werk -202
pair ik wet 238
pair ik wil 153
pair ik won 373
pair ik zag -409
pair ik zal -512
pair ik ze -438
pair ik zeg -653
pair ik zei -442
pair ik zelf -590
pair ik zet -400
pair ik zit 265
pair ik zo 337
pair ik zoek -544
pair in , 197
pair in 0 -268
pair in ? 216
pair in aanmerk -313
pair in april 375
pair in augustus -303
pair in behandel 464
pair in beroep -392
pair in brand -339
pair in dat -605
pair in de -142
pair in dez -347
pair in die -399
pair in een -457
pair in elkar -280
pair in goed -354
pair in hel -291
pair in het -112
pair in jullie 450
pair in maart 520
pair in mei -340
pair in mijn -163
pair in nederland -438
pair in ons -624
pair in onz -656
pair in ord 184
pair in plat 181
pair in te -484
pair industrielan 0 -414
pair industrieweg 0 -308
pair infoavond over -456
pair ingang van -304
pair ingeschrev $ 274
pair ingeschrev ? 202
pair ingeschrev vor 502
pair ingevuld $ -451
pair inschrijv $ -496
pair inschrijv vor -508
pair is $ 215
pair is 0 -336
pair is ? 221
pair is @code -693
pair is aan -530
pair is afgegev -427
pair is bij -338
pair is da -723
pair is dar 257
pair is dat -340
pair is de -58
pair is die 324
pair is dit -321
pair is dus -390
pair is een -654
pair is er -141
pair is gelukt -480
pair is gen -64
pair is gewon -511
pair is goed -228
pair is half -452
pair is het -85
pair is in -342
pair is kapot -221
pair is mijn 774
pair is mn 378
pair is moeilijk -380
pair is ne -345
pair is niet -72
pair is nik -531
pair is nog 341
pair is om -497
pair is onterecht -313
pair is ook -414
pair is op -386
pair is slecht -403
pair is t -622
pair is van -230
pair is verkeerd 531
pair is vor -710
pair is weg 409
pair is wer -250
pair is zijn 234
pair is zo -454
pair ja $ -190
pair ja dat -375
pair ja of 258
pair jan 0 370
pair januari 0 -553
pair jar $ -136
pair jar een -687
pair jar vor -276
pair jar wer -489
pair je 0 -328
pair je bezwar -496
pair je dan -560
pair je dar -271
pair je dat 441
pair je de -405
pair je een -627
pair je er -530
pair je het -435
pair je in -197
pair je je -510
pair je niet -242
pair je ook -241
pair je op -383
pair je toch -497
pair je wel -410
pair je zon -459
pair jij bent -317
pair juist ? -476
pair jullie , 205
pair jullie af -439
pair jullie altijd -434
pair jullie brief -414
pair jullie dan -376
pair jullie dar -219
pair jullie dat 228
pair jullie die -171
pair jullie doen -385
pair jullie een -772
pair jullie en 416
pair jullie er -472
pair jullie handhaver -428
pair jullie is -417
pair jullie lieg -373
pair jullie met 378
pair jullie mij 275
pair jullie mijn 377
pair jullie nog -284
pair jullie ook -508
pair jullie open -324
pair jullie sit -413
pair jullie system 201
pair jullie websit -384
pair juni , 305
pair juni 0 -441
pair k ben -440
pair k heb 198
pair kaart vor -369
pair kan $ -417
pair kan ? -325
pair kan een -149
pair kan er -170
pair kan iederen -335
pair kan iemand 402
pair kan ik -446
pair kan je 235
pair kan men -532
pair kan niet -419
pair kan onz -426
pair kan toch -560
pair kan u 275
pair kanal , -333
pair kant $ -508
pair kapot $ -400
pair kapot , -259
pair kapot van -285
pair kastj nar -204
pair kat heeft -329
pair kennis van -417
pair ker $ 357
pair ker dat -141
pair ker dezelfd -536
pair ker fout -488
pair ker heb 395
pair ker hetzelfd -446
pair ker mijn -428
pair ker op -601
pair kerk $ -208
pair kerkplein 0 -376
pair kerkstrat 0 -359
pair kermis $ -285
pair kermis , -272
pair kid id 307
pair kijk of 395
pair kind van -342
pair kinder in -387
pair kinder met -307
pair kinder van -403
pair klantnummer 0 -386
pair klar ? 393
pair klar mee -542
pair klar of 334
pair klopt $ -312
pair klopt dat -296
pair klopt het 442
pair knippert al -291
pair kom $ 287
pair kom , -407
pair kom bij -437
pair kom de -430
pair kom er -644
pair kom goed -427
pair kom ik -236
pair kom je -409
pair kom morg -510
pair kom op -413
pair kom won -578
pair komt ? 394
pair komt dar -347
pair komt er -386
pair komt het -563
pair komt in -506
pair komt nik -477
pair komt uit -528
pair komt won -419
pair kop $ -320
pair kop op -338
pair kopie van -360
pair korting op -351
pair kost $ -370
pair kost 0 -428
pair kost dat -487
pair kost een -547
pair kram op -430
pair krijg ? -447
pair krijg bij -564
pair krijg de -215
pair krijg ik 383
pair krijg je -491
pair krijg nou -468
pair krijg of -323
pair krijg op -413
pair krijg post 354
pair krijgt die -410
pair krijgt een -493
pair krijgt ge -488
pair krijgt van -437
pair kun je 371
pair kunn $ -423
pair kunn jullie 454
pair kunn we -546
pair kunt ge 241
pair kunt mij -364
pair kunt u 280
pair kvk nummer -323
pair kwijt $ 261
pair kwijtscheld , -392
pair kwijtscheld is 414
pair lach me -190
pair lag emissiezon -524
pair lamp in -397
pair lang $ -147
pair lang . -438
pair lang de -408
pair lang duurt -71
pair lang het -293
pair lang is -444
pair lang op -305
pair langer dan -380
pair langskom $ -257
pair las ik -493
pair lat $ -510
pair lat begint -335
pair lat ben -384
pair lat de -377
pair lat gat -293
pair lat inschrijv -448
pair lat is -491
pair lat je -319
pair lat kom -372
pair lat ligg -347
pair lat mar -287
pair lat zien -447
pair lat zijn -317
pair leeflon vor -329
pair leeftijd mag -265
pair leg $ -286
pair leg ik -408
pair les in -405
pair lez , -381
pair liever een -319
pair liever niet -472
pair ligg in -453
pair ligg op -314
pair ligt al -338
pair ligt een -306
pair ligt mijn 615
pair ligt nog -492
pair ligt nu -488
pair ligt op -304
pair ligt plat -320
pair ligt vol -402
pair lijk dat -366
pair lijn 0 -437
pair loket $ -175
pair loket vor -421
pair lol , -394
pair loopt mijn 582
pair loopt over -271
pair los $ -219
pair los , -351
pair los op -251
pair loss stoeptegel -476
pair loss tegel -271
pair m 0 -322
pair maakt mij -369
pair maand $ 172
pair maand , 173
pair maand een -480
pair maand overled 432
pair maand wacht 251
pair maart , 439
pair maart 0 -248
pair mag dat -669
pair mag de -614
pair mag die -562
pair mag een -507
pair mag er -594
pair mag ge -431
pair mag het -429
pair mag iemand -306
pair mag je -439
pair mag mijn -477
pair mag van -643
pair mail $ -453
pair mail het -377
pair mail nar -380
pair mail te -429
pair mailadres van -428
pair mailtj $ -305
pair mak , -344
pair mak ? -289
pair mak een -437
pair mak je -441
pair mak teg -335
pair mak van -302
pair man $ -259
pair man is -100
pair manier van -337
pair mann van -341
pair mar $ -402
pair mar 0 191
pair mar dan -461
pair mar dat -533
pair mar een 117
pair mar gen 370
pair mar ik 136
pair mar nar -720
pair mar niet -270
pair mar nu -477
pair mar uit -591
pair mar wat -452
pair mar zit -325
pair mar zo -392
pair markt , -229
pair markt 0 -485
pair me dat -496
pair me dod -408
pair me dor -431
pair me een -473
pair me kapot -325
pair me mar -400
pair me niet -640
pair mededel 0 -445
pair medewerker $ -263
pair medewerker die -416
pair medewerker van -402
pair mee $ -280
pair mee ? -380
pair mee als -485
pair mee in -274
pair mee met -380
pair mee nar -377
pair mei $ -341
pair mei , 382
pair mei 0 184
pair meld $ -333
pair meld ik -421
pair men $ -265
pair men , -394
pair men ? -365
pair men de -337
pair men die -348
pair men een -412
pair men in -390
pair men met -375
pair men niet -469
pair men om -368
pair men sprek -474
pair men van -406
pair mer . 453
pair mer ? -520
pair mer in -434
pair mer lang -480
pair mer lev -443
pair mer te -572
pair mer vor -375
pair merci , -445
pair merci aan -384
pair merci en -348
pair merci he -339
pair met 0 225
pair met @code -545
pair met al -381
pair met autism -340
pair met dat -652
pair met de -117
pair met dementie -267
pair met den -321
pair met die -451
pair met dit -340
pair met down -320
pair met een 102
pair met hem -310
pair met het -196
pair met hun -344
pair met iemand -353
pair met je -350
pair met men -193
pair met mijn 259
pair met nummer -533
pair met uw -420
pair met zn -403
pair met zon -470
pair meter $ -394
pair meter , -356
pair meter hog -343
pair mevrouw $ -411
pair mevrouw , -188
pair mevrouw of -413
pair mid op -198
pair mij ? 491
pair mij af -281
pair mij als 271
pair mij bell -382
pair mij de 142
pair mij een 198
pair mij en 274
pair mij geblokkeerd -503
pair mij gerust -479
pair mij is 268
pair mij lat -431
pair mij mag -458
pair mij ne -380
pair mij niet -589
pair mij stat 432
pair mij terugbell -269
pair mij uit 357
pair mij zegg -232
pair mijn aanslag 731
pair mijn aanvrag 717
pair mijn adres 161
pair mijn adreswijz 536
pair mijn advocat -486
pair mijn afsprak 696
pair mijn arm -466
pair mijn attest 471
pair mijn auto -464
pair mijn balkon -392
pair mijn bankapp -459
pair mijn bas -376
pair mijn bericht -634
pair mijn betal 506
pair mijn bewonerskaart 540
pair mijn bezwaarschrift 319
pair mijn bezwar 570
pair mijn bijstand 390
pair mijn borst -613
pair mijn bril -310
pair mijn broer -619
pair mijn bsn -324
pair mijn bur -260
pair mijn buurman -638
pair mijn buurvrouw -441
pair mijn dak -363
pair mijn derd 395
pair mijn deur -412
pair mijn dochter -240
pair mijn dochtertj -473
pair mijn domicilie 492
pair mijn dossier 618
pair mijn energietoeslag 376
pair mijn ex -238
pair mijn excuses -495
pair mijn fiet -176
pair mijn gas 364
pair mijn geld 300
pair mijn grootvader -356
pair mijn gsm -274
pair mijn hand -516
pair mijn hart -441
pair mijn hond -847
pair mijn hoofd -473
pair mijn hoofddoek -436
pair mijn huis 272
pair mijn id -355
pair mijn inschrijv 628
pair mijn kat -413
pair mijn kind -559
pair mijn klacht 443
pair mijn kleinkind -271
pair mijn kleinzon -544
pair mijn knieen -279
pair mijn kop -316
pair mijn kwijtscheld 421
pair mijn leeflon 593
pair mijn lief -443
pair mijn lijk -366
pair mijn mailadres -557
pair mijn man -352
pair mijn melding 288
pair mijn moeder -332
pair mijn nam 332
pair mijn nederland -400
pair mijn nieuw 551
pair mijn nummer -403
pair mijn oma -381
pair mijn oprit -589
pair mijn parkeervergunn 478
pair mijn partner -387
pair mijn paspoort 408
pair mijn paswoord -452
pair mijn premie 410
pair mijn ram -396
pair mijn rechtsbijstand -520
pair mijn reken 430
pair mijn rijbewijs 230
pair mijn schoonbroer -338
pair mijn strat -345
pair mijn telefon -581
pair mijn uitker 326
pair mijn urgentie 416
pair mijn vader -124
pair mijn velg -340
pair mijn vergunn 272
pair mijn verzoek 580
pair mijn voet -405
pair mijn vrag -376
pair mijn vriendin -560
pair mijn vrouw -219
pair mijn wachtwoord -571
pair mijn werk -665
pair mijn wmo 475
pair mijn woning 545
pair mijn woord -403
pair mijn woz 434
pair mijn zoontj -466
pair mijn zus -537
pair milieustrat $ -375
pair minut $ -408
pair mn kinder -515
pair moe $ -358
pair moe je -396
pair moe van -458
pair moeder is -242
pair moeder van -627
pair moeilijk vor -480
pair moest ik 323
pair moet , -388
pair moet alles -413
pair moet dat -665
pair moet de -764
pair moet die -303
pair moet doen -346
pair moet een -259
pair moet ge -611
pair moet hebb -461
pair moet het -223
pair moet hij -502
pair moet je -614
pair moet mar -493
pair moet mij -601
pair moet mijn -139
pair moet toch -482
pair moet wij -504
pair moet zijn -623
pair mog die -380
pair mog er -348
pair mog we -405
pair moogt mij -352
pair morg $ -231
pair morg met -428
pair morg om -307
pair mur van -230
pair na $ 331
pair na 0 -213
pair na de -75
pair na die -467
pair na een -213
pair na het -346
pair na vier -392
pair nacht , -304
pair nakijk of 379
pair nam . -498
pair nam en -491
pair namen de -538
pair nar @code -368
pair nar de 187
pair nar het -131
pair nar t -296
pair nar u -333
pair nar uw -555
pair ne men -287
pair nederland $ -322
pair nee $ 172
pair nee dat -334
pair nee hor -337
pair nee ik -445
pair nee nee -435
pair nen echt -405
pair nergen op -385
pair ni op -425
pair niemand neemt -369
pair niet $ -90
pair niet , 108
pair niet . 193
pair niet ? 281
pair niet bell -371
pair niet dat -455
pair niet eerlijk -556
pair niet en -353
pair niet gestort 278
pair niet kan -397
pair niet klopt -425
pair niet kunn -324
pair niet langer -329
pair niet mee -523
pair niet mer 94
pair niet met -396
pair niet netjes -338
pair niet nodig -406
pair niet normal -321
pair niet op -163
pair niet te -146
pair niet teg -394
pair niet terug -495
pair niet tevred -411
pair niet van -169
pair niet weg -473
pair niet zo -529
pair nieuw adres 488
pair nieuw id -285
pair nieuw nummer -548
pair nieuw paspoort -384
pair nieuw rijbewijs -327
pair nieuw websit -309
pair nik $ -113
pair nik , -395
pair nik mer 495
pair nik teg -385
pair nik van 189
pair nl $ -258
pair nodig $ -118
pair nodig ? -737
pair nodig bij -493
pair nodig om -638
pair noem , -312
pair nog 0 -156
pair nog ? 257
pair nog als 391
pair nog altijd 339
pair nog betal 332
pair nog bij 346
pair nog geldig -550
pair nog goed -385
pair nog iemand -291
pair nog iet 250
pair nog met -565
pair nog moet 439
pair nog niet 359
pair nog nik 254
pair nog nooit -439
pair nog op 203
pair nog plat -650
pair nog plek -479
pair nog sted 265
pair nog vrij -388
pair nooit $ -504
pair nooit op -353
pair normal $ -273
pair nou de -411
pair nou een 246
pair november 0 249
pair nr . -520
pair nu $ -76
pair nu 0 -188
pair nu aan -598
pair nu ben -530
pair nu bij 180
pair nu drie -338
pair nu een 190
pair nu nog 182
pair nu op 192
pair nu wil -368
pair nu zijn -382
pair nul zes -388
pair nummer $ -433
pair nummer ? -614
pair nummer is -214
pair nummer op -370
pair nummer van 237
pair oen , -339
pair of 0 -650
pair of aan -409
pair of allen -373
pair of ander -232
pair of de 282
pair of doet -406
pair of een -514
pair of het -317
pair of is -79
pair of kan -125
pair of komt -405
pair of mag -502
pair of mijn 685
pair of nar -446
pair of nee 309
pair of nie 289
pair of niet 656
pair of pas -496
pair of telt -334
pair of van -459
pair of zo -246
pair om $ -86
pair om 0 -446
pair om die -388
pair omdat de -447
pair omdat er -349
pair omdat ik 204
pair omdat mijn -451
pair omhog en -427
pair onder de -100
pair onder het -228
pair onder mijn -475
pair onder water -440
pair ondernemingsnummer 0 -455
pair ongever $ -337
pair ons dorp -649
pair ons gezin 409
pair ons huis 382
pair ons in 175
pair ontvang $ 334
pair onz dochter 343
pair onz flat -392
pair onz gemeent -596
pair onz hond -499
pair onz schol -486
pair onz stad -607
pair onz strat -630
pair onz wijk -423
pair ook $ -529
pair ook ? -312
pair ook als -386
pair ook alwer 553
pair ook bij -403
pair ook de -388
pair ook een -133
pair ook goed -318
pair ook iet -404
pair ook in -183
pair ook met -512
pair ook niet -671
pair ook nik -420
pair ook onlin -375
pair ook vor -551
pair op , -281
pair op . -335
pair op 0 -456
pair op de 87
pair op den -375
pair op donderdag -468
pair op een -24
pair op en -320
pair op facebok -390
pair op googl -405
pair op har 377
pair op het -251
pair op hun -436
pair op je -310
pair op jullie -537
pair op kantor -438
pair op met -277
pair op mijn 229
pair op mn 410
pair op nik -246
pair op ons 411
pair op rod -430
pair op schol -584
pair op strat -503
pair op te -136
pair op tijd -220
pair op twed -426
pair op uw -304
pair op vakantie -222
pair op van -479
pair op voorhand -397
pair op vrijdag -460
pair op welk 238
pair op wit 304
pair op woensdag -330
pair op zijn -605
pair op zon -430
pair op zondag -433
pair open $ -588
pair open , -244
pair open ? -425
pair open en -459
pair open is -594
pair open met -470
pair open op -241
pair open vor -477
pair openbar onderzoek -366
pair openbar toilet -535
pair opgehaald $ -314
pair opgelost $ -373
pair opgelost , -263
pair opvang $ 420
pair opvang vor -403
pair ord $ -441
pair org $ -392
pair organiseert de -253
pair oud adres 298
pair oud klooster -399
pair oud men -331
pair oud postkantor -346
pair over $ -665
pair over , -605
pair over de -334
pair over een -169
pair over het -442
pair over mij 716
pair over mijn 704
pair over te -439
pair overled , -293
pair papier $ -466
pair papier . -393
pair park $ -130
pair park , -230
pair parker $ -358
pair parking van -369
pair parklan 0 -311
pair pas dat 455
pair pas in -559
pair pas na -307
pair paspoort $ -607
pair paspoort , 315
pair past niet -334
pair per 0 456
pair per dag -373
pair per e -419
pair per jar -521
pair per mail -457
pair per post -424
pair per uur -299
pair petj af -373
pair pincod van -352
pair plat $ -361
pair plat , -456
pair plat 0 -399
pair plat op -428
pair plat van 191
pair plein $ -281
pair plein , -375
pair plein 0 -244
pair plek , -389
pair post vor 430
pair prat over -512
pair precies ? -497
pair premie , 394
pair premie vor 167
pair prima $ -372
pair put in -146
pair put is -381
pair ramp , -360
pair rat bij -270
pair rechter $ -327
pair red me -586
pair regel die -450
pair regel vor -349
pair reken , 546
pair rijbewijs , 262
pair rijbewijs al 380
pair rijbewijs in -503
pair rijbewijs is -412
pair rijd ze -382
pair rijdt $ -524
pair ring , -393
pair rod kruis -390
pair rolstoel en -413
pair rommelmarkt $ -305
pair rond $ -250
pair rond 0 -508
pair rot op -468
pair rotond , -312
pair rsin 0 -314
pair rsin van -408
pair rusthuis , -337
pair s nacht -269
pair samenwon $ -436
pair scham me -356
pair schand $ -352
pair schandal $ -490
pair schandal dat -342
pair schol $ -397
pair schol , -234
pair schol . -394
pair schoolstrat 0 -518
pair schrijf een -566
pair schrijv $ -352
pair serieus $ -327
pair sind 0 -474
pair sind het -485
pair sit $ -389
pair sit , -406
pair sit stat -418
pair slagbom $ -392
pair slap overdag -455
pair slecht , -384
pair slecht servic -333
pair slot $ -301
pair sluikstort aan -200
pair sms cod -379
pair snap er -668
pair sociaal huis -305
pair sorry ik -296
pair speeltuin , -259
pair sta ik 788
pair stad ? -444
pair stad dat -302
pair stad een -432
pair stad of -404
pair stadskantor , -415
pair stan $ 118
pair stan , 283
pair stan er 337
pair stand van 417
pair stat $ 275
pair stat . 269
pair stat 0 -84
pair stat @code -413
pair stat al -305
pair stat bij -494
pair stat dat -143
pair stat de -330
pair stat die 234
pair stat er 70
pair stat fout 503
pair stat gen -571
pair stat het 251
pair stat hij 538
pair stat in -411
pair stat klar -522
pair stat mijn 480
pair stat nog -288
pair stat nu -533
pair stat op -238
pair stat schef -298
pair stat vast -456
pair stat wer -413
pair station , -275
pair stationsstrat 0 -385
pair status van 340
pair stemm , -458
pair sterf van -340
pair stoep $ -389
pair stoep , -347
pair stoep bij -327
pair stoep vor -379
pair stom van -516
pair stond een -350
pair stond er -587
pair stond erbij -386
pair stond in -332
pair stond te -445
pair stop met -357
pair stopp , 569
pair stopt niet -348
pair storm $ -253
pair strat $ -207
pair strat , -480
pair strat is -486
pair stuk $ -491
pair stuk , -513
pair stuk bij -458
pair stur de -380
pair stur ik -567
pair syndrom van -309
pair system , 351
pair system is -379
pair t m -322
pair t werk -354
pair t zwembad -558
pair tak van -307
pair te antwoord -433
pair te bell -402
pair te bereik -438
pair te betal -456
pair te contacter -497
pair te doen -360
pair te gek -260
pair te hog 433
pair te hur -402
pair te kop -325
pair te lat -293
pair te trouw -431
pair te vang -395
pair te ver -528
pair te wacht 192
pair te weinig -406
pair te woord -610
pair te zegg -407
pair te zet -410
pair team $ -433
pair teg een -522
pair teg het -341
pair teg mij -422
pair teg mijn -315
pair teg wanner -378
pair tegenover de -331
pair tegenwoord $ -206
pair telefon , -432
pair telefonisch contact -324
pair telefoontj van -506
pair ten zeerst -441
pair ter hoogt -189
pair ter inzag -444
pair termijn van 369
pair terug . -400
pair terug en -399
pair terug nar 188
pair terug van 394
pair terwijl ik 32
pair terwijl mijn 437
pair test 0 -391
pair thank $ -290
pair thuis $ -601
pair thuis van -365
pair tien jar -433
pair tijd $ -479
pair tijden de -526
pair toch $ -449
pair toch niet -12
pair toch nog -518
pair toch ook -436
pair toch op -358
pair toch van -329
pair toe $ -467
pair toen de -482
pair toen ik -308
pair top $ -297
pair tot 0 -439
pair tot de -434
pair tot hoe -338
pair tot in -289
pair tot vijf -450
pair tot wanner 33
pair tot welk 204
pair trekt op -361
pair trouw $ -405
pair trouw , -597
pair trouw op -571
pair tuss 0 -401
pair tuss de -394
pair tuss een -162
pair twed verblijf 403
pair twee dag -309
pair twee maand -325
pair twee uur -434
pair twee wek 340
pair typ $ -515
pair u . -211
pair u gen -348
pair u had -501
pair u het 263
pair u mar -454
pair u mijn 267
pair u nagan 405
pair u niet -439
pair u van -397
pair u wel -379
pair u zien 437
pair uit $ 220
pair uit de 56
pair uit in -370
pair uit mijn -459
pair uit op -243
pair uitker $ 374
pair uitker , 369
pair uitleg , -319
pair uur , -559
pair uur in -255
pair uur op -380
pair uur s -407
pair uur te -629
pair uw antwoord -580
pair uw collega -302
pair uw dienst -150
pair uw nam -327
pair van $ -224
pair van , -166
pair van dat -927
pair van de -64
pair van die -425
pair van dinsdag 303
pair van dit -536
pair van down -309
pair van een -365
pair van en -479
pair van gister -468
pair van handhav -407
pair van het -270
pair van hiernaast -521
pair van je -364
pair van loket -482
pair van mij 626
pair van mijn 519
pair van mn 234
pair van nummer -485
pair van ons 166
pair van onz 373
pair van stat -533
pair van t -140
pair van te -507
pair van tevor -403
pair van u 237
pair van ull -559
pair van uw -565
pair van vles -358
pair van vor -420
pair van wacht -427
pair van werk -398
pair van wie -557
pair van zak 298
pair van zon -319
pair van zondag -345
pair vanaf 0 -327
pair vanaf hoevel -348
pair vanaf wanner -290
pair vanaf welk -558
pair vanavond nog -499
pair vandag $ -214
pair vandar dat -291
pair vast $ -535
pair vast , -379
pair vast lijn -418
pair vbld 0 -378
pair ver is 392
pair ver stat 339
pair verander , 373
pair verbind me -389
pair verget $ -364
pair vergunn nodig -697
pair verkeerd formulier -452
pair verleng $ -314
pair verlengd of 449
pair verlop is -500
pair verschil tuss -418
pair verwerkt ? 354
pair verzint dit -383
pair via een -425
pair via jullie -289
pair via mail -445
pair via whatsapp -360
pair vier maand -404
pair vijf , -364
pair vind , -513
pair vind da -455
pair vind dat -585
pair vind de 333
pair vind ik -247
pair vindt de -275
pair vles en -358
pair voel me -452
pair voetbal , -366
pair voetpad vor -372
pair vol $ -334
pair vol , -387
pair volgen het -469
pair volgen jullie 395
pair volgend jar -408
pair volgend verkiez -294
pair volgend wek 288
pair volstat een -379
pair vond dat -405
pair vond het -355
pair vond ik -315
pair voorbeeld . -441
pair vor $ -663
pair vor 0 242
pair vor ? -469
pair vor all -363
pair vor alleenstaand -468
pair vor als -344
pair vor de 144
pair vor doen -356
pair vor een -143
pair vor er -378
pair vor fietser -347
pair vor gen -367
pair vor hun -308
pair vor iederen -411
pair vor iemand -214
pair vor in -579
pair vor jullie -507
pair vor kinder -275
pair vor kwijtscheld -524
pair vor mantelzorger -436
pair vor me 386
pair vor men -318
pair vor mij 386
pair vor mijn 234
pair vor mn 344
pair vor ne -337
pair vor nr -478
pair vor of -395
pair vor onz 202
pair vor ouder -348
pair vor t -417
pair vor uw -249
pair vor vrijwilliger -377
pair vor welk 295
pair vor wie -231
pair vorig jar 124
pair vorig maand 518
pair vraagt de -425
pair vraagt een -410
pair vrag $ -222
pair vrag , -504
pair vrag ? -491
pair vrag je -269
pair vrag over -400
pair vrag van -324
pair vrag vor -504
pair vriendelijk $ -289
pair vrijwilliger $ -333
pair vroeg of -384
pair vroeger $ -394
pair vrouw heeft -289
pair vrouw is -417
pair vul ik -325
pair wa een -493
pair wa kost -427
pair waarom ben 280
pair waarom ik 472
pair waarom is 204
pair waarom mijn 388
pair waarom moet 163
pair waarschuw , -301
pair waarschuw weg -460
pair wacht $ -327
pair wacht en -327
pair wacht mar -333
pair wacht op 528
pair wacht wacht -536
pair wachtlijst van 311
pair wachtwoord is -334
pair wanner hor 363
pair wanner is -59
pair wanner kom -565
pair wanner komt 498
pair wanner krijg 418
pair wanner loopt 317
pair wanner moet -411
pair wanner word -362
pair wanner wordt 166
pair want mijn -649
pair war $ -328
pair war blijft 604
pair war ge -582
pair war gef -295
pair war hal -256
pair war het 200
pair war is -145
pair war je -442
pair war kan -660
pair war kunn -312
pair war lever -288
pair war meld -238
pair war moet -622
pair war stat -650
pair war vind -349
pair war vrag -297
pair was , -142
pair was dat -259
pair was de 246
pair was een -543
pair was gister -370
pair was ik -425
pair was niet -443
pair was te -379
pair was vor -310
pair was zo -361
pair wat , -424
pair wat aan -326
pair wat ben -214
pair wat dat -486
pair wat doet -414
pair wat een -299
pair wat er 246
pair wat gebeurt -390
pair wat ik 175
pair wat is 277
pair wat kost -339
pair wat mij -514
pair wat nu -514
pair wat vor -393
pair wat zijn -493
pair water in -455
pair water uit -331
pair we dar -398
pair we de -351
pair we doen -415
pair we een -458
pair we kom -345
pair we met -323
pair we zien -404
pair websit $ -297
pair websit , -512
pair websit is -342
pair websit van -399
pair weg $ -75
pair weg bij -379
pair weggehaald $ -413
pair wek $ -444
pair wek , -220
pair wek een -591
pair wek en -397
pair wek gen -652
pair wek moet -323
pair wek op 219
pair wek terug 299
pair wek vor -630
pair wel $ -33
pair wel een -253
pair wel iet -410
pair wel of 312
pair wel wat -437
pair welk bedrag 412
pair welk datum 423
pair welk dienst -515
pair welk document -357
pair welk leeftijd -332
pair welk maand -327
pair welk nummer -499
pair welk papier -279
pair welk plat 299
pair welk plek 309
pair wer , -158
pair wer de -261
pair wer een -104
pair wer gen -383
pair wer met -372
pair wer niet -209
pair wer nik -403
pair wer op -382
pair werk ? -414
pair werk bij -277
pair werkdag , -436
pair werkt dat -301
pair werkt die -422
pair wet er -444
pair wet of 278
pair wet u -456
pair wie $ -357
pair wie beslist -388
pair wie betaalt -454
pair wie er -383
pair wie gat -295
pair wie heeft 310
pair wie kan -346
pair wie moet -595
pair wie verzint -333
pair wie zit -585
pair wij als -531
pair wij de -359
pair wij had 518
pair wij hebb 112
pair wij kom -591
pair wij will -255
pair wij zijn 163
pair wij zit -431
pair wij zoek -505
pair wijk $ -394
pair wijk , -268
pair wijkagent $ -315
pair wijkagent is 245
pair wil allen -388
pair wil die -451
pair wil een -252
pair wil er -638
pair wil gewon -460
pair wil ik 211
pair wil je 349
pair wil mijn 352
pair wil niet -290
pair wil wet 522
pair wil ze -617
pair will een -446
pair will jullie 304
pair wilt u 337
pair wmo ? -331
pair woensdag ? -428
pair won er -427
pair won hier 339
pair won ik 358
pair won in -503
pair won nog -441
pair word $ 156
pair word , -350
pair word . -299
pair word de -316
pair word die -527
pair word dor -476
pair word er -295
pair word in 320
pair word je -259
pair wordt $ -546
pair wordt dat -552
pair wordt de -347
pair wordt een -488
pair wordt er -516
pair wordt het -247
pair wordt hier -268
pair wordt mijn 439
pair wordt op -403
pair woz waard 298
pair zag ik -433
pair zak $ -359
pair zak en -264
pair zak van 351
pair zand , -349
pair zat een -405
pair zaterdag open -406
pair ze $ -419
pair ze dan -331
pair ze dar -405
pair ze dat -344
pair ze de -625
pair ze een -299
pair ze hem -422
pair ze het -420
pair ze niet -537
pair ze weg -495
pair ze zoud -401
pair zeg $ -408
pair zeg , -546
pair zeg ik -555
pair zegg $ -483
pair zegg dat -236
pair zeker $ -615
pair zeker ? -440
pair zelf , -306
pair zelf een -538
pair zelf in -426
pair zelf ook -299
pair zet er -287
pair zet ik -687
pair zet mijn 282
pair zet zijn -434
pair zie je -386
pair ziek , -402
pair ziekenhuis $ -467
pair zien of 286
pair ziet er -358
pair zij heeft -358
pair zijn , 237
pair zijn ? -304
pair zijn altijd -388
pair zijn dat -274
pair zijn de -533
pair zijn die -438
pair zijn een -665
pair zijn er -212
pair zijn het -517
pair zijn mijn 416
pair zijn nek -409
pair zijn nu -576
pair zijn om 386
pair zijn op -337
pair zijn te -491
pair zijn vor -707
pair zijn ze -440
pair zijt , -230
pair zijt ge -395
pair zin in -408
pair zit $ -475
pair zit , -505
pair zit bij -493
pair zit dar -512
pair zit de -563
pair zit een -333
pair zit hier 295
pair zit in -329
pair zit met -547
pair zit op -695
pair zit t 478
pair zit vast 306
pair zit verstopt -322
pair zit vol -357
pair zo dom -423
pair zo een -623
pair zo ga -378
pair zo gat -274
pair zo goed -175
pair zo in -523
pair zo kan -347
pair zo rap -319
pair zo snel -274
pair zoek de -389
pair zoek een -322
pair zoek jullie -384
pair zoekt een -507
pair zon van -582
pair zon vergunn -323
pair zon zijn 391
pair zondag $ -223
pair zondag , -376
pair zondag ? -274
pair zonder afsprak -539
pair zonder dat -350
pair zonder iet -468
pair zonder vergunn -551
pair zou de -544
pair zou ik -450
pair zou mij 299
pair zou mijn 416
pair zull we -424
pair zwart op 304
pair zwart piet -259
pair zwembad $ -592
skip ! $ 218
skip ( ) -81
skip ( 0 210
skip ) 0 -561
skip , ! -381
skip , $ -187
skip , 0 180
skip , ? -446
skip , aan -491
skip , al -237
skip , alles -407
skip , als -540
skip , ander -409
skip , bedankt -373
skip , bedoel -521
skip , begint -474
skip , bel -397
skip , bell -292
skip , ben 141
skip , da 222
skip , dacht -386
skip , dank -510
skip , dat -68
skip , de -164
skip , den -360
skip , denk -310
skip , die 346
skip , dit -542
skip , doen -355
skip , doet -178
skip , dor -285
skip , drie -514
skip , duurt 318
skip , er -333
skip , euro -208
skip , ga 311
skip , gan -412
skip , gat -153
skip , ge 234
skip , gedan -292
skip , gewon -400
skip , gezien -331
skip , ging -417
skip , had -226
skip , har 393
skip , heb -64
skip , heeft 214
skip , het 352
skip , hoe -114
skip , iederen -311
skip , ik -261
skip , in -412
skip , is 42
skip , jar -313
skip , je 515
skip , kan -201
skip , kapot -282
skip , ker -331
skip , klein -330
skip , koffie -322
skip , kom -371
skip , kost -398
skip , krijg -184
skip , kunn -429
skip , lag -326
skip , lamp -410
skip , ler -477
skip , ligt -545
skip , lop -408
skip , man -638
skip , mar -217
skip , men -596
skip , merci -282
skip , mijn 249
skip , moest -471
skip , moet 283
skip , nacht -290
skip , nam -418
skip , nem -520
skip , niet -93
skip , nodig -336
skip , nog -234
skip , nr -487
skip , nu -571
skip , of -969
skip , om -449
skip , ook -519
skip , op -184
skip , open -351
skip , opnieuw -436
skip , oud 291
skip , pas -361
skip , put -468
skip , red -491
skip , snap -286
skip , snel -311
skip , sprek -386
skip , stat 412
skip , stinkt -280
skip , strat -344
skip , stuk -431
skip , stur -389
skip , system -521
skip , tien -394
skip , u 245
skip , uur -342
skip , van -132
skip , ver 305
skip , verget -589
skip , vergunn -350
skip , verzint -300
skip , vind -252
skip , vond -311
skip , vor -166
skip , wacht 312
skip , wat -232
skip , weg -489
skip , werd -378
skip , werk -342
skip , werkt -388
skip , wie -73
skip , wij -243
skip , wil -234
skip , will -656
skip , won 404
skip , word -173
skip , wordt -168
skip , zak -398
skip , ze 223
skip , zeg -302
skip , zegg -389
skip , zei -404
skip , zijt -256
skip , zit 126
skip , zon 338
skip . $ 277
skip . . 187
skip 0 ! 274
skip 0 $ -38
skip 0 ( -372
skip 0 ) 301
skip 0 , 323
skip 0 . 323
skip 0 0 -53
skip 0 : 267
skip 0 ? -202
skip 0 @code -277
skip 0 al -381
skip 0 als -439
skip 0 ben 311
skip 0 bij -221
skip 0 da -500
skip 0 dar -546
skip 0 de -401
skip 0 dicht -366
skip 0 dor -289
skip 0 dus -485
skip 0 een -229
skip 0 elk -370
skip 0 en -227
skip 0 er -626
skip 0 ge -438
skip 0 het -264
skip 0 hoe -282
skip 0 hoevel -341
skip 0 ik 207
skip 0 in 187
skip 0 jullie 224
skip 0 komt -602
skip 0 krijg -394
skip 0 lang -330
skip 0 ligt -308
skip 0 m -376
skip 0 mag -380
skip 0 met -339
skip 0 mijn -337
skip 0 minder 340
skip 0 moet -484
skip 0 na -416
skip 0 niet -140
skip 0 nog -560
skip 0 nu -315
skip 0 nummer -325
skip 0 of -540
skip 0 om -316
skip 0 ons -419
skip 0 onz -368
skip 0 ook -420
skip 0 op -147
skip 0 per -324
skip 0 stat -579
skip 0 t -336
skip 0 terug 454
skip 0 toch -419
skip 0 tot -437
skip 0 uw -491
skip 0 van -95
skip 0 vergunn -315
skip 0 volgen -531
skip 0 vor -795
skip 0 war -448
skip 0 wie -710
skip 0 will -383
skip 0 ze -200
skip 0 zegt -546
skip 0 zij -493
skip 0 zijn -201
skip 0 zo -397
skip 0 zonder -293
skip 0 zou -478
skip : $ -340
skip : , -576
skip : is -481
skip : of -419
skip : stoep -364
skip ? $ 344
skip @code $ -52
skip @code , -507
skip @code 0 -615
skip @code de -608
skip @code een -298
skip @code het -327
skip @code nam -389
skip @code op -463
skip ^ ! -657
skip ^ $ -162
skip ^ ( -398
skip ^ , -78
skip ^ . -332
skip ^ 0 -207
skip ^ : -271
skip ^ ? -396
skip ^ @code -542
skip ^ aan -478
skip ^ aangevraagd 541
skip ^ achter -473
skip ^ al 403
skip ^ allemal -415
skip ^ altijd -347
skip ^ apothek -414
skip ^ bank -404
skip ^ bas -315
skip ^ bedraagt -344
skip ^ bel -205
skip ^ belast -451
skip ^ beleid -279
skip ^ bell -419
skip ^ ben -163
skip ^ bent -319
skip ^ beslist -332
skip ^ bestur -344
skip ^ bij -364
skip ^ blijft 532
skip ^ bom -372
skip ^ bot -453
skip ^ bouw -435
skip ^ brand -406
skip ^ brek -294
skip ^ breng -264
skip ^ brief 193
skip ^ broer -432
skip ^ bsn -335
skip ^ btw -344
skip ^ bur -148
skip ^ burgemeester -451
skip ^ bus -405
skip ^ buurman -611
skip ^ buurvrouw -237
skip ^ caf -330
skip ^ cijfer -377
skip ^ cod -567
skip ^ colleg -339
skip ^ collega -506
skip ^ container -399
skip ^ dag -504
skip ^ dank -531
skip ^ dar -228
skip ^ dat -140
skip ^ die -118
skip ^ dien -405
skip ^ dient -347
skip ^ document -354
skip ^ doen -310
skip ^ dor -368
skip ^ drie -553
skip ^ duurt -504
skip ^ een -183
skip ^ er -371
skip ^ euro -697
skip ^ ex -637
skip ^ ezel -328
skip ^ factur -367
skip ^ fijn -385
skip ^ formulier -476
skip ^ ga -240
skip ^ gan -310
skip ^ gat -568
skip ^ ge 183
skip ^ gebeurt -382
skip ^ gedan -315
skip ^ geeft -351
skip ^ gef -184
skip ^ gen -190
skip ^ gevond -481
skip ^ goed -342
skip ^ had 430
skip ^ hal -436
skip ^ half -536
skip ^ hang -336
skip ^ hangt -172
skip ^ he -239
skip ^ her -513
skip ^ het -195
skip ^ hier -261
skip ^ hoeft -417
skip ^ hond -499
skip ^ hoofd -267
skip ^ hop -310
skip ^ hor -263
skip ^ hou -442
skip ^ huisbas -468
skip ^ iederen -376
skip ^ iemand 222
skip ^ ik 71
skip ^ in -327
skip ^ jar -448
skip ^ je 166
skip ^ jong -527
skip ^ kan -111
skip ^ kapot -247
skip ^ kat -466
skip ^ kenmerk -550
skip ^ ker 109
skip ^ kind -580
skip ^ klein -621
skip ^ kleindochter -344
skip ^ kleinzon -449
skip ^ kom -200
skip ^ komt 409
skip ^ kop -339
skip ^ kost -276
skip ^ krijg 268
skip ^ kunn -338
skip ^ kunt -215
skip ^ lach -200
skip ^ lamp -264
skip ^ lang -456
skip ^ lantaarn -325
skip ^ las -260
skip ^ lat 185
skip ^ les -492
skip ^ lever -248
skip ^ lieg -373
skip ^ ligg -366
skip ^ loopt -246
skip ^ maand -271
skip ^ man -88
skip ^ mar -495
skip ^ marloes -439
skip ^ me 233
skip ^ medewerker -316
skip ^ meld -229
skip ^ mijn 388
skip ^ mn 451
skip ^ moet 126
skip ^ mongol -347
skip ^ moogt -337
skip ^ naast -344
skip ^ nar -591
skip ^ ne -452
skip ^ nederland -492
skip ^ nem -432
skip ^ niet -133
skip ^ nieuw -364
skip ^ noemt -392
skip ^ nog -347
skip ^ nooit 183
skip ^ nu -384
skip ^ of -209
skip ^ om -409
skip ^ onder -330
skip ^ ons 346
skip ^ ontvang 287
skip ^ ook -342
skip ^ op -203
skip ^ opa -445
skip ^ oud -148
skip ^ ouder -482
skip ^ pal -240
skip ^ papier -559
skip ^ parkeerwachter -432
skip ^ paswoord -346
skip ^ person -341
skip ^ plat -468
skip ^ prat -469
skip ^ put -329
skip ^ rechtsbijstand -449
skip ^ regel -315
skip ^ reken -474
skip ^ robot -413
skip ^ schiet -316
skip ^ schoonbroer -335
skip ^ schref -260
skip ^ sla -372
skip ^ slat -416
skip ^ sluit -470
skip ^ spel -375
skip ^ sprek -406
skip ^ stap -320
skip ^ stat 314
skip ^ strat -566
skip ^ stuurt -479
skip ^ subsidie -376
skip ^ tak -365
skip ^ telefon -268
skip ^ ther -393
skip ^ tot -391
skip ^ trouw -642
skip ^ twee -530
skip ^ vader -750
skip ^ vall -359
skip ^ ver 232
skip ^ verget -245
skip ^ verwacht -388
skip ^ vier -571
skip ^ voel -259
skip ^ vol -254
skip ^ voorbeeld -398
skip ^ vraagt -487
skip ^ vrag -466
skip ^ vriendin -399
skip ^ vrouw -214
skip ^ vuil -363
skip ^ waarschuw -452
skip ^ wachtwoord -500
skip ^ websit -356
skip ^ weg -448
skip ^ wek 290
skip ^ wel -300
skip ^ welk 449
skip ^ werd -403
skip ^ werk -417
skip ^ werkt -363
skip ^ wethouder -325
skip ^ wijkagent 375
skip ^ wil 156
skip ^ won 167
skip ^ word -51
skip ^ woz 360
skip ^ zag -429
skip ^ zal -142
skip ^ zat -411
skip ^ zeg -591
skip ^ zegt -198
skip ^ zelf -464
skip ^ zet -549
skip ^ zijn 110
skip ^ zijt -148
skip ^ zit 11
skip ^ zoek -505
skip ^ zon -302
skip ^ zonder -424
skip ^ zoontj -455
skip ^ zou 255
skip ^ zus -317
skip a $ 313
skip aan . -461
skip aan 0 -469
skip aan ? -441
skip aan deur -498
skip aan glasbol -260
skip aan het -259
skip aan kant -415
skip aan kerk -139
skip aan men -374
skip aan nieuw -340
skip aan sporthal -317
skip aan station -404
skip aan van -447
skip aanpass $ 397
skip aanvrag de 240
skip aanvrag ik 353
skip achter 0 -285
skip adres $ 313
skip adres , 562
skip adres ? 356
skip af de -506
skip afsprak $ -242
skip afsprak , -429
skip afsprak of -423
skip afval $ -316
skip al $ -178
skip al , 198
skip al 0 -546
skip al ? 668
skip al besliss 304
skip al dag -365
skip al derd -544
skip al het -270
skip al in 423
skip al jar -187
skip al ker -335
skip al minut -421
skip al niet -392
skip al over 433
skip al uur -408
skip al van 429
skip all $ -345
skip all , -400
skip all in -390
skip all van -459
skip allemal $ -413
skip allen $ -320
skip alles $ -265
skip alles , -506
skip alles in -346
skip als $ -198
skip als , 336
skip als 0 -552
skip als bij -428
skip als de -352
skip als die -413
skip als een -588
skip als gen -223
skip als mijn -373
skip als nar -400
skip als niet -468
skip als nog -572
skip als op -525
skip als van 247
skip als vor -378
skip altijd $ -497
skip altijd , -299
skip altijd het -366
skip altijd mijn -482
skip ambtenar , -421
skip ambtenar de -421
skip ander $ -157
skip ander op -345
skip ander vor -500
skip apothek wacht -399
skip auto de -347
skip autos $ -300
skip baby de -540
skip balie , -490
skip bank , -424
skip bank het -378
skip bankj de -279
skip bedankt $ -199
skip bedankt de -547
skip bedankt jullie -437
skip bedoel , -410
skip begint 0 -308
skip begrijp niet -441
skip begrijpt niet -501
skip bel mar -411
skip bel niet -552
skip bell $ -130
skip bell , -327
skip bell 0 -569
skip bell gen -322
skip bell niet -418
skip ben $ -232
skip ben , -189
skip ben al 466
skip ben de 293
skip ben en -349
skip ben er -810
skip ben helemal -429
skip ben in -411
skip ben klar -349
skip ben nou -457
skip ben ook -292
skip ben over -485
skip ben te -352
skip ben teleurgesteld -301
skip ben van -207
skip ben wer -326
skip bereik 0 -373
skip beschermd $ -404
skip beslist $ 430
skip beslist mijn 385
skip besluit 0 -436
skip bestat een -241
skip bestat nog -373
skip betal $ 179
skip betal @code -440
skip betekent $ -465
skip bevest $ 468
skip bezwar mak -345
skip bibliothek $ -335
skip bij , 107
skip bij 0 -766
skip bij aan -455
skip bij aanvrag -433
skip bij bakker -548
skip bij bank -513
skip bij bur -300
skip bij bushalt -456
skip bij de 217
skip bij dienst -557
skip bij een -296
skip bij en 258
skip bij het -525
skip bij ingeschrev 189
skip bij milieustrat -187
skip bij moet -409
skip bij notaris -487
skip bij ook -325
skip bij oud -397
skip bij politie -432
skip bij schol -228
skip bij station -391
skip bij vijver -265
skip bij volgend -298
skip bijna $ -341
skip binn $ 157
skip binn dag -484
skip binn de -451
skip binn werkdag -501
skip blijv $ -416
skip boek de -471
skip boet 0 373
skip bom de -341
skip bord de -236
skip brand $ -358
skip breng $ -320
skip brief een -595
skip brief met -511
skip bril op -408
skip bsn $ 187
skip bsn ik -518
skip btw @code -281
skip buit $ -559
skip buit de -336
skip burgemeester $ -359
skip burger $ -463
skip bus het -486
skip chat $ -344
skip cod , -440
skip cod 0 -314
skip cod de -349
skip collega de -393
skip collega u -296
skip compliment de -259
skip container 0 -401
skip container de -510
skip da de -416
skip da is -271
skip da op -485
skip da vor -415
skip daarom ik -443
skip dag $ -156
skip dag . -427
skip dag mijn 424
skip dan $ -223
skip dan , -412
skip dan ? -388
skip dan de -212
skip dan een -368
skip dan en -331
skip dan hij -429
skip dan ik -388
skip dan jullie -357
skip dan met -313
skip dan mijn -372
skip dan u -530
skip dan van 431
skip dan wek -476
skip dank $ -382
skip dank , -469
skip dank de -115
skip dank het -450
skip dank uw -196
skip dank vor -498
skip dank wel -432
skip dar $ -215
skip dar ? -312
skip dar aan 256
skip dar de -247
skip dar het -497
skip dar iet -434
skip dar ik -702
skip dar in -323
skip dar over -409
skip dar van -404
skip dar vor -569
skip dar ze -382
skip das $ -343
skip dat $ 296
skip dat , -249
skip dat ? 187
skip dat afsprak -451
skip dat al -311
skip dat ander -377
skip dat ben -359
skip dat bezwar -455
skip dat brief -465
skip dat computer -453
skip dat dan -575
skip dat dat -279
skip dat de -220
skip dat die -496
skip dat een -327
skip dat gemeent -490
skip dat gen -180
skip dat gewon -400
skip dat goed -389
skip dat het -291
skip dat iemand -444
skip dat iet 452
skip dat ik -534
skip dat is -213
skip dat jullie -361
skip dat mer -393
skip dat mij -299
skip dat mijn 186
skip dat nar -564
skip dat of -609
skip dat ook -454
skip dat op -41
skip dat toch -217
skip dat was -434
skip dat wat -369
skip dat wel -399
skip dat wet -399
skip dat zo -426
skip dat zon -457
skip datum de -443
skip de $ -69
skip de ( -515
skip de ) -401
skip de , -209
skip de . 356
skip de 0 -157
skip de : -80
skip de ? -396
skip de @code -460
skip de aan -468
skip de achter -415
skip de allen -540
skip de als -324
skip de betaald -551
skip de bij -131
skip de bijdrag -400
skip de binn -301
skip de brandt -245
skip de cod -377
skip de dan -167
skip de dar -375
skip de dat -542
skip de de -391
skip de dez -318
skip de dicht -335
skip de dienst 336
skip de dit -695
skip de doen -305
skip de doet 168
skip de dor -136
skip de een -269
skip de elk -330
skip de en 45
skip de gat -333
skip de gedan -162
skip de gemeent -405
skip de gen -437
skip de gevall -516
skip de gewon -384
skip de ging -328
skip de grag -538
skip de haha -16
skip de hangt -264
skip de hebb -459
skip de heeft 163
skip de het -407
skip de hiernaast -348
skip de hor -357
skip de houd -394
skip de iet -422
skip de in -159
skip de is -150
skip de kan -625
skip de kapot -250
skip de ker -287
skip de kom -421
skip de komt -159
skip de krijg -438
skip de kwam -264
skip de kwijt 288
skip de les -442
skip de ligg -440
skip de ligt -333
skip de mak -477
skip de mar 114
skip de morg -420
skip de na -387
skip de naast -324
skip de neemt -482
skip de nog -362
skip de of -295
skip de ook -430
skip de op -33
skip de open -540
skip de opvang 310
skip de pas -315
skip de prat -374
skip de schol -327
skip de slat -369
skip de stan -456
skip de stat -224
skip de stek -344
skip de stond -188
skip de stur -406
skip de te -710
skip de teg -338
skip de twee 372
skip de uit -168
skip de van 143
skip de verkiez -294
skip de viel -449
skip de vor 195
skip de vrag -380
skip de vroeg -421
skip de waarop -426
skip de was -88
skip de weg -510
skip de wel -483
skip de werd -407
skip de werkt -552
skip de will -493
skip de word -610
skip de wordt -406
skip de zak -543
skip de zegt 236
skip de zet -554
skip de zie 330
skip de zo -318
skip de zou 414
skip den $ -512
skip den , -359
skip den en -390
skip den in -499
skip den van -182
skip denk $ -557
skip derd dat -528
skip deur $ -304
skip deur de -289
skip deur het -320
skip dez $ -359
skip dez , 158
skip dez . -482
skip dez en -553
skip dicht $ -496
skip die $ -348
skip die . -299
skip die 0 -577
skip die aan -516
skip die dat -419
skip die doet -534
skip die gat -421
skip die gister -465
skip die hebb 380
skip die heeft -441
skip die is -122
skip die jullie -275
skip die kaart -452
skip die klopt -506
skip die komt -388
skip die mar -412
skip die met -278
skip die mij 439
skip die niet 214
skip die om -401
skip die ook -358
skip die open -428
skip die stat -458
skip die te -567
skip die toch -382
skip die vor 146
skip die wordt -432
skip die zelf -381
skip dienst , -455
skip dienst ? -487
skip dienst ik -434
skip dit $ -529
skip dit , -463
skip dit . -393
skip dit een -401
skip dit is -450
skip dit vor -383
skip dit wer -424
skip dochter 0 -102
skip dod de -341
skip dod die -353
skip dod ik -315
skip dod in -368
skip doe $ -336
skip doe wat -282
skip doen dat -285
skip doen de -288
skip doen een -427
skip doen ik -415
skip doet $ 234
skip doet niet -121
skip dor de -406
skip dor iemand -329
skip dor werk -397
skip dossier $ 346
skip dossier , 374
skip dossier 0 -258
skip dossier bij 481
skip drie een -382
skip drie geled 483
skip drie in -472
skip drie op -399
skip drie vier -373
skip drie vor -420
skip dus is -400
skip dus kom -478
skip duurt aanvrag -373
skip duurt vor -379
skip e , -453
skip e te -438
skip echt , -352
skip echt sprek -364
skip echt te -386
skip een ! -464
skip een $ -1
skip een , -130
skip een ? -261
skip een aan 221
skip een als -418
skip een antwoord -443
skip een attest -446
skip een aub -435
skip een besliss -426
skip een bij -166
skip een dat -222
skip een de -91
skip een dienst -424
skip een doen -525
skip een een -386
skip een eigen -385
skip een en -129
skip een gedan -407
skip een gekreg 319
skip een genom 416
skip een gestuurd -472
skip een gev -387
skip een heeft -522
skip een het -362
skip een houd -370
skip een id -456
skip een is -632
skip een jullie -443
skip een kan -339
skip een klar -430
skip een mag -310
skip een mak -540
skip een mar -378
skip een medewerker -479
skip een met -556
skip een moet -272
skip een na -576
skip een niet -435
skip een nodig -91
skip een nog -430
skip een of -152
skip een ook -164
skip een op 10
skip een over 164
skip een paspoort -413
skip een rijbewijs -418
skip een rond -454
skip een stur -292
skip een tak -271
skip een tegenwoord -274
skip een terwijl -371
skip een twee -435
skip een uit -526
skip een vor -6
skip een vrag -311
skip een vrij -353
skip een wachtwoord -369
skip een war -380
skip een was -289
skip een weg -507
skip een woning -297
skip een zeg -243
skip een zet -536
skip een zich -434
skip een zijn -457
skip een zonder -384
skip eerst $ -477
skip eerst , -451
skip eerst van -405
skip eig $ -447
skip eig ? -475
skip eig vor -394
skip eindelijk $ -567
skip elk $ -289
skip elk , -300
skip elk en -301
skip elk om -475
skip en $ -178
skip en , -335
skip en . -312
skip en ? -228
skip en alles -434
skip en ben -502
skip en bij -570
skip en dan -321
skip en de -236
skip en doen -378
skip en doet -467
skip en dor -293
skip en en -546
skip en ga -620
skip en gan -500
skip en gat -453
skip en gebeurt -416
skip en gemeent -456
skip en gen -80
skip en gewon -510
skip en hond -380
skip en ik -213
skip en is 145
skip en je -506
skip en ker -525
skip en kom -409
skip en komt -482
skip en kost -281
skip en lat -432
skip en mij -497
skip en over -453
skip en stat 232
skip en t -426
skip en te -461
skip en vor -380
skip en welk -568
skip en wet 341
skip en wordt -353
skip en zoek -506
skip enkel $ -386
skip er $ -89
skip er , -215
skip er . -503
skip er 0 189
skip er ? 232
skip er aan -151
skip er al -392
skip er altijd -442
skip er bij 240
skip er de -324
skip er die -520
skip er drie -383
skip er een 94
skip er er -459
skip er gen -575
skip er iemand -402
skip er iet 245
skip er jar -630
skip er jullie -264
skip er klar -407
skip er lang -268
skip er mee -527
skip er mer -208
skip er met -327
skip er mij 518
skip er mijn 518
skip er niemand -399
skip er niet 257
skip er nog -282
skip er ook -389
skip er open 293
skip er over 323
skip er plat -507
skip er plek -536
skip er premie -383
skip er uit -406
skip er van -195
skip er wer -325
skip eraf $ -436
skip erfenis $ -574
skip erg $ -416
skip ergen ? -343
skip eruit $ -456
skip euro een -530
skip even $ -399
skip exampl $ -150
skip extra $ -410
skip factur de 248
skip fak 0 -409
skip feest $ -333
skip fiet $ -347
skip fijn het -406
skip formulier $ -259
skip formulier ik -415
skip foto $ -346
skip ga niet -348
skip gan de -410
skip gan een -462
skip gan in -447
skip gang zak -429
skip gas ? -334
skip gas van 471
skip gat $ -387
skip gat , -396
skip gat de -217
skip gat goed -500
skip gat het -130
skip gat met -446
skip gat niet -407
skip ge , -428
skip ge bij -291
skip ge de -463
skip ge een -511
skip ge gen -348
skip ge het -368
skip ge mij 189
skip ge ne -315
skip ge nog -496
skip ge op -505
skip ge precies -432
skip ge toch -468
skip ge van 406
skip ge zien 524
skip gebeld en -456
skip gebeurd $ 386
skip gebeurt als -330
skip gebor 0 289
skip gedoe die -363
skip gedumpt de -217
skip gef dat -342
skip gef een -340
skip gehad de -461
skip gekreg $ 421
skip geld $ -349
skip geldt ook -227
skip gelijk $ -381
skip gemeent $ -235
skip gemeent , -425
skip gemeent ? -331
skip gemeent @code -325
skip gemeent aan -346
skip gemeent de -469
skip gemeent het -444
skip gemeent iet -410
skip gemeent ik 399
skip gemeent op -357
skip gemeent van -353
skip gen aan -481
skip gen aub -439
skip gen en -281
skip gen hor -300
skip gen is -466
skip gen mar -418
skip gen of -381
skip gen te -416
skip gen van -141
skip gen vor -354
skip genom $ 443
skip geregistreerd $ 299
skip geslag de -354
skip geslot $ -367
skip gestort $ 539
skip gev de -449
skip gevond de -495
skip gevond het -331
skip geweest $ -441
skip gewon $ -53
skip gewon een -348
skip gewon met -535
skip gezien de -335
skip ging mijn -494
skip gister $ -407
skip gister , -313
skip gister de -468
skip goed $ -166
skip goedgekeurd $ 241
skip graffiti de -325
skip grag een -414
skip grag of 357
skip gratis $ -441
skip groen $ -308
skip groet de -399
skip grot $ -411
skip had , -529
skip had bril -385
skip had niet -414
skip had over -469
skip hal $ 252
skip hal een -453
skip hangt nog -318
skip har . 471
skip har op -460
skip hartelijk . -213
skip heb al -838
skip heb ander 426
skip heb een -215
skip heb niet -247
skip heb nog 128
skip heb op 358
skip heb teg -358
skip heb zelf -444
skip hebb mijn 601
skip hebb nog -479
skip hebb ook -357
skip hebb vor 363
skip heeft $ 317
skip heeft , -262
skip heeft 0 -628
skip heeft bib -326
skip heeft de 260
skip heeft een -542
skip heeft gemeent -502
skip heeft mijn -505
skip heeft over -495
skip heeft wer -571
skip heeft zin -330
skip hek het -260
skip hel $ -154
skip hel , -274
skip hel dag -259
skip helemal mee -429
skip help $ -371
skip hem $ 218
skip hem ? -411
skip het ! -542
skip het $ -49
skip het ( -443
skip het , -332
skip het ? -151
skip het achter -241
skip het als -305
skip het bij 225
skip het dat 297
skip het echt -430
skip het een -204
skip het formulier -411
skip het gelukt -324
skip het gewon -414
skip het ging -452
skip het hangt -238
skip het heeft -444
skip het het -276
skip het hier -241
skip het ik 298
skip het in -239
skip het is -33
skip het mail -376
skip het met 194
skip het mijn 308
skip het moet -534
skip het naast -527
skip het nummer -538
skip het of -258
skip het om -112
skip het onder -280
skip het ook -295
skip het op -308
skip het open -258
skip het opgelost -359
skip het over -177
skip het postkantor -346
skip het stond -338
skip het tot -373
skip het tuss -272
skip het van -119
skip het verhuisd -444
skip het zijn -422
skip het zit -211
skip het zwembad -545
skip hier een -489
skip hier is -387
skip hij $ -444
skip hij ? 534
skip hij dat -353
skip hij gewon -408
skip hij het -442
skip hij mij -391
skip hij mijn -635
skip hij niet 257
skip hoe begint -335
skip hoe dat 260
skip hoe de -374
skip hoe die -313
skip hoe duurt -71
skip hoe gan -327
skip hoe gat -419
skip hoe ge -255
skip hoe het 344
skip hoe ik -750
skip hoe is 156
skip hoe je -676
skip hoe kan -528
skip hoe mag -283
skip hoe met 292
skip hoe moet -279
skip hoe stat 326
skip hoe we -511
skip hoeft mer -317
skip hoek de -427
skip hoelang een -374
skip hoevel de -536
skip hoevel een -649
skip hoevel er 266
skip hoevel heb 451
skip hoevel heeft -602
skip hoevel ik 526
skip hoevel mag -675
skip hoevel moet -361
skip hoevel mog -378
skip hoevel van -598
skip hoever het 356
skip hog 0 -287
skip hog de -373
skip hoi $ -355
skip hond $ -323
skip hond 0 -383
skip hond de -463
skip hun $ -458
skip hun , -466
skip hun in -257
skip hur de -445
skip id $ -534
skip id ? -393
skip iederen $ -198
skip iederen een -334
skip iemand $ -498
skip iemand bell -537
skip iemand de -341
skip iemand die -300
skip iemand het -349
skip iemand jullie -300
skip iemand mij 420
skip iemand vles -205
skip iet $ -126
skip iet . 515
skip ik , -185
skip ik . 415
skip ik aan 165
skip ik allen -332
skip ik ander 426
skip ik antwoord -365
skip ik ben 339
skip ik betaald 306
skip ik betal 398
skip ik bij -41
skip ik boet 183
skip ik bos -391
skip ik de 99
skip ik dit -256
skip ik dod -357
skip ik doen -483
skip ik dof -305
skip ik dus -412
skip ik enkel -353
skip ik er 155
skip ik euro 343
skip ik even -349
skip ik gekreg -470
skip ik gen 201
skip ik gewon -611
skip ik grag -313
skip ik hel -332
skip ik hem -170
skip ik het -92
skip ik hier 168
skip ik hoe -453
skip ik hor -454
skip ik in 362
skip ik ingeschrev 299
skip ik inschrijv -579
skip ik jar 523
skip ik je -392
skip ik kanker -512
skip ik kapot -252
skip ik later -566
skip ik liever -300
skip ik maand 395
skip ik mar 135
skip ik me -96
skip ik mee -336
skip ik mer -547
skip ik met -486
skip ik mezelf -288
skip ik mij -318
skip ik mijn -276
skip ik moet 239
skip ik morg -148
skip ik ne -381
skip ik niemand -413
skip ik niet -109
skip ik nog 63
skip ik nummer -549
skip ik om -303
skip ik onz -503
skip ik op -77
skip ik oud -245
skip ik over 285
skip ik pas -264
skip ik post 487
skip ik sind 323
skip ik slecht -300
skip ik strak -260
skip ik t -516
skip ik teken -424
skip ik twee -603
skip ik u -527
skip ik uw -536
skip ik van -237
skip ik vergunn -277
skip ik verhuisd 374
skip ik vor 145
skip ik vrag -293
skip ik wer -548
skip ik wet 312
skip ik woest -372
skip ik zelf 122
skip ik zo -612
skip in $ -90
skip in ? -185
skip in algemen -363
skip in ander -339
skip in app -569
skip in archief -457
skip in auto -273
skip in bek -435
skip in berm -390
skip in bib -331
skip in bibliothek -313
skip in bieb -305
skip in brief -255
skip in buurt -291
skip in buurtapp -305
skip in buurthuis -465
skip in chat -377
skip in computer 415
skip in dienstencentrum -463
skip in dorp -376
skip in dossier 389
skip in eig -377
skip in en 184
skip in fik -316
skip in gang -279
skip in gemeent -231
skip in gemeenteblad -343
skip in gracht -312
skip in hal -589
skip in hof -490
skip in huis -264
skip in ik -403
skip in infoblad -392
skip in is 320
skip in ker 356
skip in kerkstrat -318
skip in krant -461
skip in mail -492
skip in nieuw -574
skip in oud -517
skip in park -405
skip in plantsoen -264
skip in rad -347
skip in reg -436
skip in regio -397
skip in rolstoel -348
skip in rusthuis -505
skip in schouwburg -379
skip in slaapkamer -442
skip in slot -249
skip in sporthal -356
skip in stadspark -345
skip in strat -471
skip in system 728
skip in teg -336
skip in tuin -223
skip in vijver -413
skip in vor -317
skip in wacht -560
skip in wachtzal -500
skip in wijk -412
skip in wijkcentrum -367
skip in won 406
skip in zwembad -331
skip info . -326
skip ingang de -249
skip ingeschrev de 435
skip inschrijv de -416
skip is ! -337
skip is $ -154
skip is , 44
skip is . -129
skip is 0 -109
skip is ? 401
skip is aan 270
skip is aanslag 346
skip is aanvrag 411
skip is al 619
skip is allen -411
skip is balie -423
skip is betal 329
skip is bezwar 317
skip is brug -394
skip is bsn 395
skip is containerpark -381
skip is dan -418
skip is dar -382
skip is dat -499
skip is de -539
skip is dez -373
skip is dicht -385
skip is dor -550
skip is dossier 478
skip is drie -477
skip is een -124
skip is en -119
skip is er 293
skip is ergen -355
skip is gemeentehuis -360
skip is geweest -528
skip is gratis -553
skip is grot -417
skip is het -51
skip is iemand -487
skip is in -420
skip is jar -400
skip is klar -509
skip is kwijtscheld 320
skip is laatst -514
skip is loket -331
skip is mer -418
skip is met 366
skip is mijn -385
skip is milieustrat -410
skip is nar -601
skip is niemand -323
skip is nieuw 304
skip is nodig -554
skip is nog -421
skip is normal -424
skip is nu 502
skip is onz -450
skip is ook -431
skip is open -325
skip is ramp -318
skip is schand -359
skip is stadhuis -457
skip is stand 353
skip is stuk -404
skip is te -521
skip is van -477
skip is verplicht -453
skip is verschil -242
skip is vor -82
skip is wachtlijst -480
skip is woz 390
skip is zaterdag -453
skip is zwembad -384
skip ja nee 275
skip jar $ -232
skip jar een -519
skip jar ik -327
skip jar in -365
skip jar is -290
skip je $ -530
skip je , -521
skip je ? -408
skip je al -435
skip je bij -475
skip je dan -445
skip je de -206
skip je in -336
skip je je -392
skip je mak -314
skip je niet -307
skip je op -582
skip je verhuiz -364
skip je vor -350
skip juist $ -283
skip jullie $ -259
skip jullie @code -470
skip jullie alles -442
skip jullie de -143
skip jullie gewon -350
skip jullie heeft -440
skip jullie ik 419
skip jullie in -357
skip jullie is -267
skip jullie met -118
skip jullie mij 442
skip jullie ons 438
skip jullie ook -400
skip jullie over -352
skip jullie stat -399
skip jullie zijn -386
skip k het -525
skip kaart de -405
skip kan aan -545
skip kan als -298
skip kan bezwar -409
skip kan bij -622
skip kan dan -386
skip kan dar -422
skip kan dat 542
skip kan die 178
skip kan een -443
skip kan ergen -330
skip kan het -429
skip kan in -376
skip kan je -422
skip kan kijk 263
skip kan mer -559
skip kan mijn 203
skip kan nik -536
skip kan nog -366
skip kan nu -515
skip kan onlin -375
skip kan wel -464
skip kan zijn -561
skip kapot $ -539
skip kapot de -309
skip kastj de -211
skip kentek 0 -560
skip ker $ -287
skip ker en -572
skip ker het -488
skip kerk $ -418
skip kerkstrat $ -339
skip kijk $ -492
skip kijk een 450
skip kind 0 -347
skip kinder $ -558
skip kinder 0 -385
skip kinder het -451
skip klacht de -517
skip klar $ 357
skip klein $ -422
skip klopt ? -460
skip klopt dat 244
skip knippert een -293
skip kom $ 252
skip kom , -469
skip kom in -299
skip kom lang -488
skip kom met -578
skip kom nar -495
skip kom niet -394
skip kom om -285
skip kom terug -390
skip komt , -539
skip komt ? 231
skip komt burgemeester -495
skip komt de -488
skip komt dit -411
skip komt een -422
skip komt iemand -248
skip komt in -306
skip komt niet -320
skip komt nog 305
skip komt nu -642
skip kop de -356
skip kost $ -388
skip krijg $ -265
skip krijg dar -337
skip krijg die 415
skip krijg een -492
skip krijg mijn 331
skip krijg van -347
skip krijgt $ 343
skip krijgt 0 -467
skip kun een -521
skip kunt een 493
skip kunt mij -167
skip kunt mijn 413
skip kunt nagan 405
skip kunt nakijk 278
skip kunt zien 447
skip kwijt $ -223
skip laatst $ -283
skip lamp 0 -339
skip lang 0 -298
skip lang die -457
skip lang een -324
skip lang het -561
skip lang kanal -282
skip las , -459
skip lat ? -557
skip lat bij -374
skip lat dat -334
skip lat de -534
skip lat het -400
skip lat ik 368
skip lat jullie -332
skip lat niet -360
skip lat of -388
skip later $ -434
skip leeflon $ 336
skip leg $ -574
skip leg de -553
skip leges een -472
skip lek $ -291
skip lez $ -400
skip ligg de -437
skip ligg het -479
skip ligt aan -443
skip ligt al 361
skip ligt bij -327
skip ligt in -368
skip ligt op -459
skip loket $ -437
skip loket , -447
skip loket ik -373
skip los de -337
skip loss , -515
skip maand . 203
skip maand de -412
skip maand een -556
skip maand en -215
skip mag $ -704
skip mag ? -557
skip mag bij -369
skip mag hebb -430
skip mag het -440
skip mag iemand -321
skip mag in -261
skip mag met -537
skip mag mijn -208
skip mag niet -445
skip mag ook -267
skip mag op -426
skip mag wet 374
skip mag zelf -334
skip mail nar -426
skip mailadres de -378
skip mak $ -508
skip mak de -458
skip man $ -439
skip man een -442
skip man er -472
skip man mij -478
skip man niet -534
skip manier werk -307
skip mar $ -58
skip mar ben -413
skip mar de 269
skip mar een -373
skip mar er -528
skip mar met -522
skip mar zit 387
skip markt $ -482
skip me , -465
skip me als -397
skip me ik -412
skip me op -440
skip me terug -349
skip mededel 0 -476
skip medewerker $ -321
skip medewerker de -367
skip mee $ -576
skip mee de -554
skip meld dat -378
skip meld de -255
skip melding over -298
skip men $ -181
skip men . -478
skip men een -326
skip men vor -483
skip mer $ 228
skip mer de -421
skip mer in -408
skip merci $ -315
skip merci , -402
skip mes de -423
skip met $ -207
skip met ? -231
skip met aan -350
skip met aanvrag 462
skip met afsprak -396
skip met ambtenar -539
skip met auto -373
skip met betal -530
skip met bezwar 331
skip met bij -299
skip met die -390
skip met een -337
skip met fiet -341
skip met hand -440
skip met handicap -454
skip met medewerker -451
skip met nieuw -555
skip met of -397
skip met om -418
skip met op -259
skip met over -380
skip met papier -375
skip met rijbewijs -439
skip met rolstoel -383
skip met uit -397
skip met vader -539
skip met verstand -427
skip met vor -363
skip met waarschuw -223
skip mevrouw de -428
skip mij $ 64
skip mij , 302
skip mij . -493
skip mij ? 167
skip mij aan -541
skip mij af 411
skip mij dat -216
skip mij de 343
skip mij het 102
skip mij ker -417
skip mij mer -299
skip mij mijn -543
skip mij opbell -406
skip mij te 190
skip mij terug -408
skip mij vor -355
skip mijn $ -162
skip mijn ( 308
skip mijn 0 460
skip mijn ? 121
skip mijn adres 414
skip mijn af 431
skip mijn afgewez 384
skip mijn al 575
skip mijn als 508
skip mijn bij 275
skip mijn boet 364
skip mijn dank -336
skip mijn dat -528
skip mijn dez 431
skip mijn dit 405
skip mijn dossier 369
skip mijn een 302
skip mijn erbij -454
skip mijn gat -67
skip mijn geldig 353
skip mijn gestort 343
skip mijn had -581
skip mijn heeft -236
skip mijn in 273
skip mijn is -127
skip mijn kom -492
skip mijn komt -758
skip mijn ligt 176
skip mijn maakt -378
skip mijn man -503
skip mijn mar 210
skip mijn mee -212
skip mijn moet 333
skip mijn niet -469
skip mijn nog 379
skip mijn nu 686
skip mijn om 546
skip mijn op 141
skip mijn over -205
skip mijn pas 458
skip mijn paspoort -244
skip mijn teg 397
skip mijn van 444
skip mijn verander 442
skip mijn verget -259
skip mijn vor 662
skip mijn waard 433
skip mijn wel -147
skip mijn wil -496
skip mijn wordt -303
skip mijn zat -337
skip mijn zegg -359
skip mijn zit -190
skip milieustrat $ -428
skip minut $ -368
skip mn $ 218
skip mn , 363
skip mn al 315
skip moeder 0 -471
skip moeder de -540
skip moet 0 201
skip moet ? -397
skip moet bell -407
skip moet daarvor -426
skip moet dan -530
skip moet dar -484
skip moet dat -303
skip moet de -191
skip moet die -441
skip moet dit 403
skip moet doen -491
skip moet hebb -477
skip moet je -420
skip moet meenem -340
skip moet mij -587
skip moet mijn -381
skip moet niet -419
skip moet nog 610
skip moet vor -179
skip moet word 366
skip moet zelf -412
skip moet zijn -565
skip mog op -302
skip mooi $ -446
skip mooi , -382
skip morg 0 -392
skip morg de -592
skip morg ik -309
skip mur , -453
skip mur de -189
skip na , -394
skip na jar -302
skip na minut -586
skip naast 0 -363
skip nacht $ -324
skip nam $ -651
skip nar $ 314
skip nar . -128
skip nar 0 358
skip nar adres -611
skip nar bij -379
skip nar gemeent -328
skip nar loket -378
skip nar mur -204
skip nar of -410
skip nar rechter -419
skip nar van -447
skip nar wek 388
skip ne $ -279
skip ne , -330
skip ne een -419
skip ne op -486
skip nen , -579
skip nergen $ 210
skip net $ -409
skip ni $ -578
skip nie $ 299
skip niemand $ 257
skip niemand , -457
skip niemand het -255
skip niemand hier -413
skip niemand iet -325
skip niemand op -445
skip niet ! -494
skip niet , -111
skip niet . 345
skip niet bij 265
skip niet de 239
skip niet die -394
skip niet een -632
skip niet goed -535
skip niet hor -310
skip niet is -455
skip niet lev -455
skip niet mar -418
skip niet mij 312
skip niet mijn -472
skip niet of -389
skip niet op 232
skip niet open -420
skip niet over -300
skip niet van 279
skip niet wat -462
skip niet zit -389
skip nieuw $ -131
skip nieuw al 274
skip nieuw en -412
skip nieuw is -326
skip nieuw mijn 374
skip nieuw van -492
skip nik , -303
skip nik . 247
skip nik de 288
skip nik doen -349
skip nik ik -431
skip nik is -579
skip nik op -403
skip nodig $ -452
skip nodig een -164
skip nog , -273
skip nog . 258
skip nog 0 -578
skip nog @code -426
skip nog bij 169
skip nog dat -472
skip nog een -376
skip nog gen 461
skip nog het -107
skip nog in -265
skip nog na -467
skip nog nar -451
skip nog niet 397
skip nog nodig -510
skip nooit $ -234
skip normal $ -430
skip nou of 422
skip nr , -222
skip nu de 130
skip nu het -288
skip nu ik -106
skip nu met -488
skip nu nik -424
skip nu of 204
skip nu we -456
skip nummer 0 -115
skip nummer aan -508
skip nummer de -69
skip nummer het -381
skip nummer op -458
skip of $ 26
skip of . -540
skip of ? 119
skip of al 312
skip of bij -310
skip of dar -426
skip of dat -852
skip of de -513
skip of die -90
skip of een -166
skip of het 339
skip of in -282
skip of je -423
skip of jullie -838
skip of nog 234
skip of op -329
skip of t -375
skip of van -272
skip of vor -349
skip of we 244
skip of ze -307
skip ogm 0 -444
skip om , -377
skip om . -568
skip om : -368
skip om de -549
skip om te -152
skip om trouw -340
skip om uur -116
skip om vor -510
skip omdat gen -422
skip onder $ -424
skip ondernemingsnummer . -455
skip ons . -559
skip ons 0 -352
skip ons al 445
skip ons de -418
skip ons een -607
skip ons nu 499
skip ons zit -462
skip onz $ -239
skip onz , -191
skip onz . -371
skip onz en -419
skip onz heeft -588
skip onz nu 526
skip onz op -482
skip onz wil -422
skip ook . -435
skip ook ? -408
skip ook aan -355
skip ook de -322
skip ook een -332
skip ook of -392
skip ook op -390
skip ook van -400
skip ook vor -394
skip op $ -145
skip op , -370
skip op . -250
skip op 0 -114
skip op adres 76
skip op affich -385
skip op begraafplat -340
skip op bezwar 371
skip op bord -310
skip op bordj -368
skip op dag -374
skip op de -660
skip op deur -332
skip op dijk -288
skip op e -333
skip op fietspad -222
skip op gevel -406
skip op grond -381
skip op gsm -355
skip op hoek -405
skip op hout -442
skip op ik 232
skip op juni -341
skip op kerkhof -155
skip op kermis -349
skip op kom -360
skip op lijst 297
skip op maart -324
skip op mei -272
skip op mur -187
skip op nam 469
skip op nar -459
skip op nieuw 246
skip op nummer -648
skip op of -491
skip op ondergrond -471
skip op parking -373
skip op pasfoto -410
skip op plat 290
skip op plein -432
skip op pleintj -391
skip op plek 176
skip op reken 306
skip op rommelmarkt -359
skip op simpel -416
skip op sit -161
skip op social -504
skip op stadhuis 171
skip op sticker -325
skip op stoep -202
skip op te -486
skip op terras -417
skip op verkeerd -469
skip op vor -208
skip op wachtlijst 497
skip op weg -315
skip op werk -465
skip opbell $ -535
skip open $ -465
skip open 0 -541
skip open zaterdag -341
skip opnieuw $ -228
skip opvang , -420
skip oranj $ -392
skip oud $ -110
skip oud aan -441
skip oud in -354
skip oud is -414
skip oud op -344
skip ouder $ -457
skip over $ -234
skip over , 145
skip over 0 -411
skip over aanslag 555
skip over bij -310
skip over brief -398
skip over en -562
skip over lijk -366
skip over loss -473
skip over nieuw -516
skip over uitker 343
skip park $ -258
skip parkeerkaart $ 323
skip parker $ -438
skip parker de -275
skip parking de -287
skip pas , -394
skip pas aan 375
skip pasfoto $ -365
skip paspoort binn 331
skip paspoort klar 442
skip paspoort of -518
skip per , -652
skip per ? -570
skip per mail -419
skip person de -396
skip pik niet -428
skip plat het -476
skip plat ik 172
skip plek ik 322
skip politie $ -278
skip post $ -404
skip prat $ -447
skip precies $ -257
skip put de -112
skip rad stat -533
skip rat de -264
skip recht een -598
skip regel $ -271
skip reken ik 319
skip rekeningnummer de -393
skip rijbewijs , -552
skip rijbewijs binn 243
skip rijdt 0 -380
skip rod $ -282
skip rustig $ -569
skip sam de -449
skip schol $ -390
skip schon $ -462
skip simpel , -412
skip sind 0 -397
skip sind een -527
skip sit $ -262
skip sit 0 -431
skip sit ik -421
skip slagbom de -380
skip sluikstort de -367
skip snap nik -400
skip social , 462
skip speeltuin $ -305
skip speeltuin de -172
skip sporthal $ -453
skip sprek de -529
skip sta $ 347
skip sta eigen 400
skip sta nog 294
skip sta nu 384
skip stad bij -386
skip stad de -378
skip stad een -423
skip stad vor -440
skip stan $ 183
skip stan met -570
skip stand mijn 268
skip stand zak 368
skip stap de -260
skip stap nar -406
skip stat $ 229
skip stat , -144
skip stat 0 -152
skip stat aanvrag 450
skip stat bij 559
skip stat de -14
skip stat een -768
skip stat en -470
skip stat het -466
skip stat in -402
skip stat met 462
skip stat nog 571
skip stat nu 280
skip stat uw -342
skip station $ -336
skip sticker de -398
skip stinkt de -320
skip stoep $ -388
skip stom mij -508
skip stond de -256
skip stond in -462
skip stopt mer -348
skip storing $ -381
skip stort de -482
skip strat $ -483
skip strat , -356
skip strat de -221
skip stur $ -459
skip subsidie $ -363
skip subsidie een -431
skip syndrom down -309
skip t $ -171
skip t , 118
skip t 0 -516
skip t ? -305
skip t aan -404
skip t bij -285
skip t gen -388
skip t hier -432
skip t huis -419
skip t is -491
skip t op -593
skip t toch -414
skip tak de -359
skip tak het -295
skip te , -219
skip te . 249
skip te ? -222
skip te als -444
skip te bij -535
skip te en -144
skip te is -482
skip te na -550
skip te stat -503
skip te teg -425
skip te van -411
skip te vor -754
skip teg , -192
skip teg moet -360
skip teg mur -449
skip tegenover 0 -382
skip teken $ -536
skip telefon $ -327
skip telefon ik -221
skip ter van -295
skip terecht $ -346
skip terecht , -324
skip terug $ -171
skip terug 0 -414
skip test 0 -391
skip tijd $ -268
skip tijd de -352
skip tijd een -417
skip toch $ -229
skip toch ? -399
skip toch de -385
skip toch van -429
skip toe $ -396
skip tot $ -466
skip tot , -528
skip tot 0 -372
skip tot de -651
skip tot is 462
skip tot kan -466
skip tot lat -330
skip tot loopt 196
skip tot uur -529
skip trekt nik -238
skip trouw 0 -468
skip tuin $ -358
skip tuss 0 -401
skip twee ? -387
skip twee in -464
skip u $ -202
skip u , 244
skip u . -285
skip u ? 254
skip u als 421
skip u de -413
skip u een 193
skip u gen -371
skip u in -414
skip u inschrijv 415
skip u niet -638
skip u of 406
skip u ook -533
skip u op -477
skip u terugbell -430
skip u vor -204
skip u zegg -467
skip uit $ -136
skip uit , 152
skip uit 0 -300
skip uit en -466
skip uit het -357
skip uit lat -424
skip uitlegg $ -427
skip uur $ -382
skip uur , -506
skip uur 0 -562
skip uur een -330
skip uur het -416
skip uur ik 297
skip uw $ -238
skip uw , -463
skip uw . -503
skip uw 0 -194
skip uw is -280
skip uw vor -420
skip vakantie $ -443
skip van $ -267
skip van , -331
skip van . -72
skip van 0 -42
skip van aanslag 258
skip van advocat -372
skip van balie -404
skip van bib -338
skip van brandwer -416
skip van buurthuis -289
skip van chat -399
skip van club -426
skip van containerpark -302
skip van de -120
skip van dienst -314
skip van dochter 383
skip van en -203
skip van euro 206
skip van flat -457
skip van gemeent -374
skip van gemeentehuis -368
skip van gezin 463
skip van groendienst -410
skip van huis 425
skip van in -410
skip van jeugdhuis -384
skip van kastj -171
skip van kinder 332
skip van lijst 282
skip van maart 344
skip van mag -474
skip van meter -555
skip van milieustrat -637
skip van nar 379
skip van of -413
skip van op 273
skip van ouder 349
skip van schol -443
skip van sociaal -427
skip van sporthal -333
skip van stad -58
skip van stichting -522
skip van technisch -553
skip van trap -511
skip van vergunn 343
skip van vor 351
skip van was -326
skip van waterschap -308
skip van websit -376
skip van wek 161
skip van werk -449
skip van wijkagent -461
skip van wil -480
skip van zegt -463
skip van zon 307
skip van zwembad -491
skip vanaf leeftijd -258
skip vandag $ -313
skip vandag de -431
skip vbld 0 -378
skip vel $ -324
skip ver mijn 310
skip vergunn $ -217
skip vergunn of -539
skip vergunn om -456
skip verhuisd de 326
skip verkeerd $ -360
skip verkeerd , 229
skip verkeerd . -507
skip verkeerd gestuurd -484
skip verplicht een -343
skip verwerkt $ 464
skip via app -348
skip via wmo -360
skip vier $ -471
skip vijf , -414
skip vind de -293
skip vind een -391
skip vind het -391
skip vles bloed -358
skip voetpad de -313
skip vol $ -234
skip vol , -145
skip volgen wet -480
skip volgend $ -475
skip volgend wer -423
skip volled , -369
skip voorbeeld $ -441
skip vor $ -432
skip vor , -177
skip vor ? 63
skip vor afsprak -566
skip vor alleenstaand -403
skip vor buurtfeest -377
skip vor de -130
skip vor deur -653
skip vor eid -472
skip vor en -249
skip vor gemeent -381
skip vor gezin -437
skip vor het -484
skip vor hulp -155
skip vor is -424
skip vor man -493
skip vor met -383
skip vor meter -298
skip vor mijn -392
skip vor nar -601
skip vor nieuw -462
skip vor of -360
skip vor om -495
skip vor oprit -548
skip vor plusser -350
skip vor premie -472
skip vor schol -331
skip vor snell -455
skip vor stad -457
skip vor stempel -413
skip vor twed 247
skip vor uitleg -276
skip vor uittreksel -434
skip vor van -675
skip vor vierd -395
skip vor zijn -471
skip vor zomer 209
skip vorig een -509
skip vorig nog -320
skip vrag $ -446
skip vrag de -355
skip vrag een -440
skip vriendelijk $ -429
skip vrijdag $ -292
skip vrouw $ -380
skip vrouw ik -408
skip vuurwerk de -347
skip waarom de -353
skip waarom er -249
skip waarom het -379
skip waarom ik 331
skip waarom jullie -359
skip waarom mijn 603
skip waarschuw ik -316
skip wachtlijst de 188
skip wanner ? -449
skip wanner de -339
skip wanner er -433
skip wanner het -507
skip wanner ik 787
skip wanner je -467
skip wanner mijn 832
skip wanner ze -308
skip want kan -425
skip want won -394
skip war 0 -424
skip war bij -557
skip war de -340
skip war een -427
skip war er -363
skip war het -162
skip war ik -746
skip war je -378
skip war jullie -377
skip war men -403
skip war mijn 335
skip war we -345
skip war won -482
skip war woont -516
skip war ze -380
skip was $ -167
skip was , -745
skip was afsprak 372
skip was de -331
skip was een -548
skip was er -398
skip was in -466
skip was van -241
skip wat $ -561
skip wat dat -239
skip wat een -464
skip wat er 236
skip wat het -326
skip wat ik 118
skip wat je -330
skip wat men -354
skip wat mijn 529
skip wat op -233
skip wat we -404
skip water $ -348
skip water de -251
skip we $ -322
skip we ? -402
skip we een -176
skip we het -515
skip we niet -368
skip we ons -520
skip weekend $ -308
skip weg $ 167
skip weg de -431
skip weg het -433
skip weg ik -341
skip weg mijn -541
skip wek $ 181
skip wek antwoord -371
skip wek de -251
skip wek en 424
skip wel $ -66
skip wel , -175
skip wel van -533
skip welk de -538
skip welk geld -564
skip welk heb -426
skip welk hebb 618
skip welk heeft -511
skip welk is 323
skip welk kan -307
skip welk moet -235
skip welk sta 380
skip welk zit -484
skip wer $ -335
skip wer aan -276
skip wer de -468
skip wer een -450
skip wer vor -329
skip werk in -361
skip werkt $ -572
skip werkt , -287
skip wet hoe -429
skip wet mijn 454
skip wet of -592
skip wie die -574
skip wie een -443
skip wie er -213
skip wie ik -358
skip wie mijn 217
skip wie zoiet -279
skip wij een -520
skip wij er -566
skip wij niet -576
skip wij ons -575
skip wij onz -480
skip wij op -567
skip wijk $ -250
skip wil $ -286
skip wil echt -325
skip wil men -391
skip wil met -455
skip wil niet -210
skip wil of 407
skip wil word -593
skip will een -554
skip wit , -520
skip won de -295
skip won op 536
skip woning $ 417
skip word $ -122
skip word de -207
skip word een -501
skip word iemand -451
skip word van -257
skip wordt , -337
skip wordt de -376
skip wordt niet -398
skip wordt nog -435
skip wordt oud -371
skip woz van 369
skip zaaknummer 0 -387
skip zal een -404
skip zat de -329
skip zat in -408
skip zaterdag ? -427
skip ze $ -125
skip ze de -576
skip ze mij -520
skip ze ons -469
skip ze op -386
skip ze zo -311
skip zebrapad de -426
skip zeg $ -329
skip zeg dat -272
skip zegg het -412
skip zegg ik -98
skip zegt $ -382
skip zegt . -514
skip zegt 0 -549
skip zegt dat -384
skip zegt de -174
skip zei ik -415
skip zeker $ -454
skip zelf $ -541
skip zelf het -346
skip zelf of -436
skip zes $ -243
skip zet een -510
skip zich in -399
skip zie $ -322
skip zijn $ -242
skip zijn 0 291
skip zijn al -636
skip zijn altijd -412
skip zijn bij -186
skip zijn dus -440
skip zijn een -26
skip zijn en 164
skip zijn jar -626
skip zijn lat -471
skip zijn ook -434
skip zijn op -675
skip zijn open -324
skip zijn regel -304
skip zijn te -371
skip zijn vor 332
skip zit aan -460
skip zit in -496
skip zit nog 483
skip zit nu -357
skip zit vol -401
skip zo bij -360
skip zo dat -422
skip zo de -450
skip zo met -311
skip zo ze -477
skip zoek nog -480
skip zoekt , -349
skip zoiet $ -364
skip zomar $ -286
skip zon 0 -153
skip zon dat -433
skip zondag $ -376
skip zonder $ -243
skip zonder , -168
skip zonder ? -392
skip zonder op -300
skip zou , -461
skip zou . -624
skip zou de -516
skip zou wet 277
skip zwart wit 300
word ! 136
word $ -33
word ( 236
word ) 70
word , 171
word . 370
word 0 91
word : 289
word ; 226
word ? 259
word @code -422
word ^ -33
word a -236
word aandoen -408
word aangekom 563
word aangepast 427
word aangev -378
word aangevraagd 851
word aangift -321
word aanhanger -482
word aanhangwag -462
word aanman 370
word aanmerk -313
word aanpass 714
word aanslag 839
word aanslagbiljet 668
word aansprak -337
word aanvrag 552
word aap -379
word aard -375
word ab -307
word acacialan -499
word accent -371
word acht -245
word achter -336
word achterkant -480
word achternam 232
word actie -509
word activiteit -430
word administratie 408
word adres 475
word adreswijz 508
word advocat -556
word aed -376
word afdel -492
word affich -508
word afgebrok -561
word afgehaald -502
word afgekeurd 327
word afgemaakt -464
word afgeschaft -545
word afgeschrev 487
word afgeslot -279
word afgesnauwd -377
word afgev -446
word afgewez 518
word afhandel -504
word afscheid -442
word afschiet -376
word afsluit -343
word afsprak 525
word afvalkalender -394
word afvalpas -481
word afwijz -541
word akkoord 367
word al 443
word alarm -303
word algemen -527
word all -436
word allemal -191
word allen -199
word allergisch -481
word alles -241
word allez -352
word als -140
word alsof -416
word altijd -147
word alwer 334
word amai -282
word ambtenar -325
word an -521
word ander 64
word annuler 428
word anoniem -492
word antwoord -225
word antwoordt -522
word apart -362
word apothek -208
word apotheker -409
word app -117
word appartement 111
word april 589
word arabisch -374
word archief -567
word are -510
word arm -528
word artikel -271
word as -504
word asbest -579
word asfalt -460
word asiel -448
word asielcentrum -393
word astma -333
word attest 501
word au -399
word aub 553
word auto -156
word automatisch 261
word autorijd -439
word autos -644
word avond -166
word avondvierdag -361
word badkamer -421
word bakfiet -273
word bal -411
word balie -83
word baliemedewerker -373
word balkon -357
word ban -650
word band -503
word bandj -369
word bang -525
word bankafschrift -464
word bankapp -467
word bankj -419
word bankjes -322
word bankstel -382
word barcod -379
word bas -518
word basisregistratie 379
word batterij -523
word be -528
word bed -541
word bedacht -420
word bedank -440
word bedankt -296
word bedoel -224
word bedoeld -623
word bedoelt -463
word bedraagt -344
word bedrag 403
word bedreig -553
word bedreigd -534
word bedrijf -595
word bedroev -328
word beeld -599
word beest -320
word beetj -53
word begeleider 385
word begin -572
word begint -202
word begraafplat -465
word begrep -301
word begrot -631
word behandel 317
word behandeld 111
word beheert -485
word bel -95
word belach -637
word belast 102
word belbus -542
word beleefd -496
word beleid -572
word bell -240
word belooft -486
word belov -483
word ben 297
word bened -557
word bent -466
word bereik -345
word berg -300
word bericht -509
word berm -348
word beroep -307
word beroert -431
word bescham -371
word beschik 549
word besliss 464
word beslist 611
word beslot 253
word besluit 312
word best -164
word bestan -566
word bestand 380
word bestat -577
word besteld 432
word bestelwag -313
word bestur -403
word betaald 455
word betaalt -609
word betal 503
word betalingsregel 577
word beter -818
word beukenlan -316
word bevest 647
word bevolkingsregister 419
word bewar -461
word bewijs 208
word bewindvoerder 402
word bewonerskaart 450
word bezig -277
word bezoek -710
word bezuin -382
word bezwaarschrift 484
word bezwar 249
word bib -518
word bibliothek -220
word bieb -487
word bij 154
word bijstand 363
word binn 359
word binnengekom 389
word binnenkort -396
word binnenlop -413
word binnenstad -357
word blad -387
word bladblazer -437
word blader -389
word blank -519
word blauw -614
word blef -430
word bleit -345
word blek -568
word blij -423
word blijft 326
word blijkt -513
word blijv -605
word blind -369
word bloed -479
word bloem -408
word bloembak -431
word blok -497
word blokkad -645
word blokkeert -433
word blokker -110
word blot -389
word boa -532
word bocht -363
word boekj -388
word boet 499
word bom -469
word bon -421
word boodschapp -404
word bord -611
word bordj -618
word borst -698
word borstkanker -558
word bos -475
word bot -164
word boterhamm -437
word bouwaanvrag 462
word bouwplat -492
word bov -365
word bpost -478
word braderie -507
word brand -690
word brandt -592
word brandwer -122
word breekt -339
word brek -329
word breng -549
word brief 360
word briefj 311
word bril -325
word brochur -348
word brok -543
word brommer -329
word brouwerij -432
word brug -577
word bruggetj -508
word bruin -532
word brussel -427
word bsn -164
word btw -573
word buit -582
word buitenlander -487
word bur -168
word burgemeester -281
word burger -110
word burgerzak -480
word bus 163
word bushalt -556
word bushokj -455
word buss -365
word buurgemeent -342
word buurman -591
word buurt -511
word buurtapp -307
word buurtfeest -468
word buurthuis -585
word buurtveren -440
word buurvrouw -352
word bv -746
word caf -250
word camionet -327
word camper -379
word can 358
word caravan -463
word chapeau -432
word chat -339
word chatbot -404
word chauffeur -497
word check 691
word chemo -441
word chiro -326
word cijfer -106
word circulatieplan -472
word claes -472
word club -517
word co -431
word cod -283
word collega -256
word collegas -545
word compliment -259
word computer 137
word concessie 477
word condom -286
word consulent 400
word consultatiebureau -394
word contact -529
word contacter -497
word contactperson 261
word container -236
word containerpark -644
word contant -431
word content -440
word controleert -443
word controler 447
word corona -370
word crech 430
word cultuurcentrum -407
word da 220
word daarbij -482
word daarmee 353
word daarnet -434
word dacht -193
word dakkapel 151
word dakloz -280
word dam -468
word dan -65
word dank -505
word dankbar -422
word dankj -491
word dankjewel -448
word dankuwel -345
word dankzij -556
word dar -26
word das -428
word datum 493
word de -47
word december -245
word deken -378
word del 279
word delhaiz -407
word dementie -358
word den -51
word denk -146
word depressie -634
word dertig -289
word dez 30
word diabetes -449
word dicht -367
word die 54
word dien -448
word dienst 92
word dienstencentrum -426
word dient -727
word diep -469
word dierenambulanc -504
word dierenart -433
word digid -300
word dijk -487
word dik -676
word dinsdag 274
word diploma -483
word discriminatie -423
word dit -233
word do -618
word doar -466
word dochter 129
word document -307
word dod -254
word doen -413
word doet -149
word dof -487
word dokter -273
word dom -316
word domicilie 515
word domm -290
word donderdag 330
word donker -450
word doodmoe -476
word doorgegev 506
word doorhen -362
word doorverbond -458
word dor -54
word dorp -447
word dorpshuis -479
word dorpsplein -368
word dorpsstrat -378
word dos -646
word dossier 904
word dov -401
word down -525
word draagt -434
word draai -233
word drad -425
word drag -375
word dreigd -351
word dreigement -629
word drempel -539
word drijft -484
word drukkerij -422
word dubbel 437
word duidelijk -571
word duif -310
word duiker -480
word duiv -317
word dur -464
word durft -332
word dus 244
word duurt -95
word duw -385
word dwar -618
word e 250
word ean -388
word echt -368
word een -95
word eend -418
word eentj -369
word eenzam -422
word eer -348
word eerder -400
word eerlijk -474
word eh -418
word eig -63
word eigen -76
word eik -359
word eikel -599
word eikenprocessierup -452
word ein -472
word eind 310
word elk -658
word elkar -421
word email -595
word emissiezon -524
word en 197
word ene -196
word engel -601
word enig -221
word enkel -587
word enquet -385
word er 229
word eraf -173
word erg -606
word ergen -269
word erkend -405
word ermee 290
word erna -458
word ernaast -492
word ernstig -446
word ervan -346
word ervar -344
word eten -374
word euro 379
word ewa -333
word ex -252
word exampl -236
word excuses -507
word ezel -710
word fabriek -387
word facebok -547
word fak -346
word fanfar -697
word februari 596
word feest -538
word feestzal -343
word festival -345
word ff 516
word fiet -257
word fietsbrug -409
word fietsenrek -501
word fietsenstall -385
word fietser -451
word fietspad -405
word fietsstrat -252
word fijn -297
word fik -498
word fil -439
word film -480
word firma -461
word flat -192
word flikker -402
word flikkert -297
word folder -666
word fontein -347
word formulier -378
word foto -475
word fotos -161
word fout 260
word foutcod -456
word fritur -589
word fuck -376
word g -580
word ga -65
word gaarn 475
word gaf -487
word galgenveld -412
word gam -430
word gang -526
word ganz -296
word gas 127
word gaslek -467
word gasthuisstrat -386
word gat -151
word gazet -461
word gebarental -400
word gebeld -570
word gebeur -411
word gebeurd 572
word gebeurt -193
word geblev 558
word geboorteakt -330
word geboortebos -467
word gebor 278
word gebouwd -397
word gebrok -479
word gebruik -783
word gebruikt -554
word gebur -689
word gedacht -550
word gedoe -323
word gedomicilieerd 487
word geduld -158
word gedumpt -504
word geeft -459
word gef -213
word gegan -121
word gegeven 493
word gehad 118
word geholp -521
word gehoord 378
word gehor -372
word geil -328
word geit -319
word gek -515
word gekapt -384
word gekom 261
word gekreg 769
word gel -266
word gelach -608
word geld 114
word geldig -373
word geldt -296
word gelegd -298
word gelez -559
word geliev 403
word gelijk -655
word geluid -397
word geluisterd -417
word geluk -548
word gelukk -275
word gemaaid -289
word gemeent -123
word gemeentebelast 266
word gemeenteblad -366
word gemeentehuis -642
word gemeenterad -707
word gemeld 225
word gemet -402
word gemiddeld -599
word gen -105
word geniet -406
word genoeg -548
word genoemd -592
word genom -337
word gepakt -522
word geparkeerd -384
word gerak -240
word gered -168
word geregistreerd 461
word gerek 308
word geroep -376
word gerust -448
word geslag -476
word gesloopt -492
word geslot -416
word gespeld 537
word gespot -439
word gesprek 574
word gestort 667
word gestrooid -397
word gestructureerd -356
word gestuurd 356
word geteld -434
word getrapt -428
word getuig -474
word gev -310
word gevall -391
word gevar -418
word gevel -629
word gevond -511
word gevraagd 333
word gewacht -405
word geweest 244
word geweld -477
word gewijzigd 398
word gewon -390
word gewonn -462
word geword 345
word gezakt -411
word gezegd -266
word gezell -355
word gezicht -435
word gezin 373
word gezinn -532
word gezond -527
word ggd -465
word gister -325
word glas -410
word glasbak -404
word glasbol -342
word glasboll -286
word glijban -529
word godver -415
word goe -481
word goed -58
word goedemiddag -467
word goedemorg -436
word goedenavond -422
word goedgekeurd 601
word goei -354
word goeiemorg -175
word googl -566
word gooi -452
word gooit -396
word got -323
word goud -570
word gracht -286
word graf 113
word graffiti -329
word grag 352
word grapj -516
word grappig -364
word gras -610
word gratis -574
word griepprik -313
word groen -362
word groep -253
word groet -308
word grof -371
word grofvuil -207
word grond -163
word grootvader -356
word grot -282
word groter -425
word gsm -311
word gulder -496
word gymzal -395
word haalt -622
word haast -518
word had 408
word hag -382
word haha -513
word hakenkruis -260
word hal 217
word hallo -175
word halt -516
word han -558
word hand -254
word handhav -543
word handhaver -570
word handicap -294
word handteken -517
word hang -513
word hangt -97
word har 399
word hard -106
word harmonie -617
word hart -647
word hartaanval -508
word hartelijk -228
word hartsticht -552
word he -91
word heb 534
word hebb 390
word hebt 136
word hed 394
word heeft 123
word heerlijk -467
word heg -432
word hei -392
word hek -503
word hel -353
word helemal -541
word help -606
word hem 577
word hen -573
word her -158
word herdenk -427
word herinner 327
word herrie -508
word hersteld -419
word herzien -601
word het 13
word hetzelfd -272
word hey -235
word hielp -464
word hier -115
word hiernaast -289
word hierover -448
word hij 126
word hing -375
word hoe 60
word hoef -538
word hoeft -516
word hoek -474
word hoelang -188
word hoer -557
word hoerenkrek -289
word hoevel 334
word hoever 736
word hof -463
word hoger 153
word homo -365
word homos -510
word hondenbelast 208
word hondenpoep -529
word honger -480
word hoofd -617
word hoofddoek -537
word hoofdstrat -493
word hoogacht -439
word hoogstrat -350
word hoogt -269
word hoord -374
word hoort -421
word hop -416
word hor 136
word hotel -494
word hou -547
word houd -456
word houdt -658
word hufter -421
word huilt -319
word huis 453
word huisart -507
word huisartsenpost -382
word huisbezoek 488
word huisnummer -366
word huiz -285
word hulpmiddel -509
word hun -420
word huurcontract -584
word huursubsidie 392
word huwelijk -297
word iban -460
word ich -405
word id 310
word idiot -322
word iederen -580
word iet 146
word ijs -351
word ijzer -368
word ik 292
word in 86
word incasso 536
word indicatie 415
word indien -795
word industrielan -414
word industrieweg -308
word infoavond -287
word infoblad -598
word ingang -498
word ingedi 604
word ingeschrev 566
word inkom -246
word inlever -304
word inlogg -587
word inmiddel 444
word inspraakavond -430
word insprak -472
word interess -438
word internet -305
word intocht -277
word intuss 362
word invull -558
word inwoner -254
word ipv 183
word is 253
word itsm -444
word ja 102
word jachtgewer -389
word jammer -580
word januari 458
word jar 221
word jarig -351
word jas -355
word je -181
word jeugd -543
word jeugdhuis -478
word jeugdzorg -443
word jod -553
word joe -500
word jong -99
word jonger -580
word joris -366
word jou -357
word juist 228
word juli 117
word jullie 280
word juni 342
word just -430
word k 228
word kaart 196
word kaartjes -417
word kaartlezer -476
word kabel -362
word kalf -520
word kamer -360
word kan 126
word kanal -411
word kanker -354
word kant -154
word kantin -406
word kantor -485
word kap -518
word kapelstrat -329
word kapot -714
word kapper -588
word kapsalon -560
word kast -669
word kastanj -450
word kastj -220
word kat -409
word kben -359
word kek -457
word kel -385
word kelder -145
word kend -483
word kenmerk -162
word kennis -458
word kent -392
word ker 270
word kerk -564
word kerkhof -457
word kerkplein -499
word kerkstrat -468
word kermis -621
word kerngezond -475
word kerst -353
word kerstbom -633
word kerstmarkt -376
word kerstverlicht -310
word ketting -390
word keuk -426
word kg -417
word kheb -199
word kid 283
word kiek -529
word kijk 625
word kijkt 378
word kilo -426
word kind -567
word kinderboerderij -355
word kindermishandel -510
word kinderwag -397
word kk -572
word klacht -255
word klag -305
word klant -512
word klantnummer -358
word klapp -361
word klappert -344
word klar 523
word klas -528
word klein -109
word kleinkind -271
word kleinkinder -579
word kleinzon -588
word klep -513
word kler -401
word kleur -567
word kleuterschol -405
word klinker -378
word klooster -457
word klootzak -695
word klopp -520
word klopt 301
word klot -583
word klotebrief -437
word klun -456
word km -364
word knie -406
word knippert -359
word knop -333
word koe -251
word koffie -320
word koler -336
word kom -91
word komma -479
word komt 187
word koningsdag -472
word kop -586
word kopp -402
word koppel -347
word kor -498
word korting -600
word kortingscod -410
word kost -554
word kou -430
word koud -438
word kouter -339
word kram -554
word kran -206
word krant -602
word kreg 273
word krijg 135
word krijgt -144
word kring -611
word kringlop -416
word kruis -440
word kruispunt -407
word kuil -539
word kun 482
word kunstwerk -413
word kunt 294
word kus -476
word kut -476
word kvk -333
word kwad -712
word kwartier -565
word kwijt 92
word kwijtscheld 637
word kzal -414
word laadpal -182
word lach -547
word lamp -517
word lang -202
word langer -295
word langsgeweest 295
word langskom -314
word lantaarn -507
word lantaarnpal -385
word las -543
word lastigvall -563
word lawaai -380
word le -386
word led -447
word leeflon 588
word leeftijd -534
word leegstaand -390
word leerling -395
word leerlingenvervoer 485
word leest -547
word lef -390
word leg -403
word legd -363
word leidinggev -557
word lek -470
word lekker -493
word lekt -420
word lelijk -456
word len -402
word ler -443
word les -519
word let -509
word leugenar -331
word leuk -363
word lev -382
word levend -554
word levensgevar -444
word lever -613
word licht -167
word lichtmast -365
word liedj -396
word lief -713
word liefst -212
word lieg -377
word liev -365
word liever -368
word lieverd -537
word lift -432
word ligg -199
word ligt 331
word lijk -476
word lijkt -626
word lijn -175
word lijst 385
word lindelan -401
word lindes -414
word link -237
word lod -464
word loger -370
word logo -486
word lokal -235
word loket -246
word loopt 143
word lop -224
word los -355
word losligg -318
word loslop -390
word loss -229
word luchtbuk -372
word lui -481
word luister -430
word luistert -581
word m 403
word maakt -654
word maand 324
word maandag 453
word maart 519
word maatschapp 95
word machin -510
word machtig -474
word mag -190
word mail -141
word mailadres -155
word mailt -417
word mak -172
word man -261
word mantelzorger -440
word mar 241
word markt -237
word marktplein -329
word marokkan -270
word mat -443
word matras -427
word matrass -307
word me 584
word mededel -584
word medewerker -206
word medicijn -343
word medisch -431
word mee -6
word meebreng -319
word meedoen -414
word meenem -605
word meest -537
word meeuw -411
word meidoornlan -434
word meld -706
word melding -165
word meldnummer -385
word meldpunt -498
word men -286
word mener 355
word mer 225
word merci -367
word mess -510
word met -47
word meter -264
word mezelf -559
word mi -371
word mid -486
word mij 621
word mijn 836
word milieustrat -73
word miljaard -503
word min -349
word minder 201
word minut -203
word mm -349
word mn 1103
word mobiel -238
word mocht -675
word modder -353
word moe -153
word moeder -198
word moeilijk -232
word moest 200
word moet 67
word mog -585
word mogelijk -558
word mol -387
word molenweg -357
word mond -328
word monument -605
word moogt -257
word mooi -444
word moord -458
word moordend -362
word morg 244
word moskee -492
word moslim -313
word mur -375
word museum -690
word mutualiteit 411
word muziek -567
word my 690
word n -252
word naartoe -567
word naast -188
word nacht -316
word nachtopvang -431
word nadar -522
word nagan 413
word nagel -451
word naheff 585
word najar -447
word nakijk 530
word nam 121
word nar 131
word nat -303
word nationaliteit 267
word naturalisatie 316
word naturalisatieceremonie -415
word nazien 421
word ne -374
word nek -588
word nem -173
word nen -177
word nep -437
word ner -540
word net -374
word netjes -643
word neus -440
word ni -229
word nicht -360
word nie 676
word niemand -75
word niersticht -369
word niet 204
word nieuw 326
word nieuwjaarsreceptie -414
word nieuwsgier -436
word nik 75
word nl -184
word nodig -89
word noem -564
word noemt -605
word nog 561
word nogal -422
word nooit -441
word noord -651
word normal -695
word nota -364
word notul -436
word nou 447
word november 379
word nu 502
word nul -255
word nummer 129
word nummertj -368
word o -549
word ochtend -319
word ocmw 157
word oefen -447
word oefent -360
word oei -580
word oen -414
word oep -315
word of 267
word ogen -506
word ogm -444
word ok -448
word oke -205
word oktober 227
word om 249
word oma -333
word ombudsman -590
word omdat -168
word omgev -426
word omgevall -364
word omgevingsvergunn 364
word omgewaaid -411
word omleid -507
word omver -310
word onbegrijp -409
word onbeschoft -380
word onder -212
word onderan -427
word onderhoud -412
word ondernemingsnummer -497
word onderwijs -384
word onderzoek -292
word ongedan -559
word ongeld -557
word ongeluk 196
word ongepast -599
word ongever -455
word onkruid -426
word onles -484
word onlin -161
word onnozelar -480
word ons 712
word onterecht -171
word onthal -400
word ontheff -301
word onthoud -326
word ontploft -264
word ontsnapt -432
word ontvang 410
word onz 423
word oog -447
word ook -378
word oorlog -492
word oost -522
word op 164
word open -200
word openbar -132
word opendeurdag -489
word openingstijd -429
word openingsur -236
word openstaand 510
word openstan 381
word openstat 318
word opgeblaz -464
word opgehaald -382
word opgehang -469
word opgelost -343
word opgericht -463
word opgeruimd -383
word opgeschrev 419
word opgeslot -351
word ophal -349
word opleid -333
word oplicht -377
word oplichter -493
word oprit -384
word opruim -415
word optred -298
word opzoek 533
word oranj -504
word ordernr -382
word oren -517
word org -601
word organiseert -311
word organiser -424
word originel -416
word oud -79
word ouder -276
word ouw -374
word ov -432
word over 343
word overal -286
word overbur -394
word overdag -536
word overlast -409
word overlijd -424
word overweg -415
word p -577
word paaltj -452
word paaltjes -471
word paard -386
word pad -373
word pagina -697
word pak -619
word pal -498
word papegaai -413
word papier 60
word papierbak -499
word par -463
word park -370
word parkeerautomat -454
word parkeergarag -484
word parkeerkaart 203
word parkeerplat -473
word parkeert -342
word parkeertariev -476
word parkeervergunn 616
word parkeerwachter -466
word parkeerzon -481
word parker -596
word parklan -324
word partij -383
word partner -386
word pas 286
word pasfoto -418
word pasnummer -397
word passer -427
word past -240
word pastor -305
word paswoord -663
word penningmeester -387
word per 186
word perfect -488
word person 367
word petj -373
word pff -361
word phishing -488
word piemel -338
word piep -317
word piept -320
word piet -429
word pik -154
word pin -585
word pincod -544
word plaatj -378
word plan -185
word plank -553
word plant -617
word plantsoen -284
word plas -456
word plastic -455
word plat 197
word platan -463
word plein -596
word pleintj -531
word plezant -401
word plusser -407
word pmd -460
word poes -356
word pol -443
word politie -221
word poort -435
word post 104
word postkantor -488
word pot -452
word praatgroep -422
word prachtig -520
word prat -113
word precies -61
word premie 463
word premies -423
word prettig -387
word prijs -540
word prima -369
word procedur -487
word procent -579
word processierup -284
word proficiat -493
word provincie -485
word puber -402
word puinhop -493
word puk -438
word pur -616
word put -84
word putdeksel -634
word raadhuis -378
word raadhuisplein -423
word raadslid -337
word raadsvergader -430
word ram -617
word ramp -424
word rand -354
word rap -684
word rat -416
word reactie -324
word reageert -523
word reager -420
word reanimatiecursus -403
word receptie -472
word rechtbank -495
word rechter -488
word rechtsbijstand -659
word rechtzet 355
word recyclagepark -106
word reg -620
word regel -394
word regelt -239
word regent -443
word regio -397
word register 378
word reglement -604
word reispas 390
word reken 485
word rest -189
word restafval -304
word ret -395
word richting -361
word riep -713
word rij -432
word rijbewijs 312
word rijd -378
word rijdt -160
word rijksregister 541
word ring -509
word rioler -498
word riool -218
word riooldeksel -473
word robot -600
word rod -317
word roep -555
word roept -329
word rok -364
word rol -321
word rollator -541
word rolstoel -331
word rommel -436
word rommelmarkt -665
word rondleid -500
word rooster -496
word rot -683
word rotond -483
word rout -462
word roz -438
word rsin -516
word ruik -504
word ruikt -368
word ruim -476
word ruimt -356
word rust -461
word rusthuis -316
word rustig -661
word ruzie -536
word samenwon -63
word schakel -434
word scham -537
word schand -647
word schandal -818
word schap -279
word schat -568
word schatj -417
word schef -409
word scheldwoord -491
word schenk -470
word schep -245
word scherp -329
word scheur -490
word schev -334
word schiet -619
word schijt -274
word schizofren -369
word schol -277
word schommel -365
word schon -197
word schoolplein -453
word schoolpoort -291
word schoolstrat -434
word schoonbroer -377
word schot -388
word schouwburg -389
word schrapp 318
word schref -516
word schrijf 357
word schrik -415
word schrok -334
word schuldhulp 376
word schur -674
word schutting -163
word scout -291
word secretariaat -433
word senior -295
word serienummer -386
word serieus -540
word servic -559
word shit -391
word simpel -565
word sind 342
word sindsdien 435
word singl -396
word sir -447
word sit -387
word skateban -423
word skatepark -452
word sla -472
word slaapt -387
word slachtoffer -402
word slag -600
word slan -534
word slat -373
word slecht -360
word slechtst -454
word slet -429
word sleutel -140
word slikt -323
word sloeg -650
word slop -446
word slot -702
word sluikstort -433
word sluit -673
word smeerlap -403
word sms -281
word snel -316
word snell -455
word sneller -533
word snoei -434
word so -422
word social 250
word soep -145
word sorry -428
word spanj 379
word spanning -450
word speelplat -332
word speelpleintj -352
word speelstrat -408
word speelt -574
word speeltuin -719
word speeltuintj -357
word spekglad -298
word spel -557
word spiegel -323
word spoorweg -383
word sport -415
word sportclub -694
word sporthal -188
word sportpark -423
word sprak -544
word spreekbeurt -400
word spreekt -440
word spreekur -338
word springt -408
word spuit -235
word spull -392
word sta 534
word stad -66
word stadhuis -61
word stadsarchief -363
word stadsbestur -392
word stadskantor -600
word stadspark -366
word stag -415
word stak -399
word stan 255
word stand 605
word standbeeld -445
word stank -643
word stap -579
word stat 404
word station -542
word stationsweg -232
word status 327
word sted 15
word steekt -509
word steenweg -419
word steil -347
word stek -289
word stell -624
word stem -847
word stembureau -122
word stemm -191
word sten -196
word step -388
word sterf -410
word sterk -410
word stichting -196
word sticker -579
word stil 296
word stinkt -480
word stoel -549
word stoep -453
word stoeptegel -721
word stoet -430
word stof -425
word stom -547
word stomm -412
word stop -250
word stoplicht -351
word stopp 342
word storing -562
word storm -520
word stort -168
word straatfeest -490
word straatkant -319
word straatlamp -323
word straatnaambord -386
word straatverlicht -444
word straf -518
word strafbar -557
word strak -656
word strat -424
word strom -410
word student -715
word studer -508
word stuk -246
word stukj -343
word subsidie -319
word sukkel -256
word super -317
word supermarkt -352
word svp 443
word system 392
word t 39
word taart -536
word tak -252
word tal -402
word tand -438
word tandart -493
word tariev -478
word te 17
word tef -375
word teg -213
word tegel -457
word tegelijk -256
word tegemoetkom 442
word tegenover -548
word tegenwoord -598
word tek -448
word teken -354
word telefon -222
word telefoner -743
word telefonisch -417
word telefoontj -417
word telefoontjes -323
word teleurgesteld -390
word telt -756
word ten -584
word tentoonstell -598
word ter -153
word terecht -674
word tering -274
word termijn 235
word terras -221
word terrein -391
word terug 188
word terugbell -389
word terugbetal 441
word terwijl 452
word test -569
word tevor -461
word tevred -360
word the -142
word theater -522
word ther -393
word this -590
word thuis -159
word thx -278
word tien 235
word tiener -459
word tijd -189
word tijdelijk -444
word tijden -578
word titel -508
word toch 46
word toe -182
word toegank -318
word toegek 671
word toegekom 463
word toegestan -579
word toegewez 419
word toen 71
word toerist -287
word toeslag 184
word toet -351
word tolk -457
word ton -415
word toneelstuk -426
word top -421
word topper -433
word tor -431
word tot -100
word trag -611
word tram -620
word trap -478
word trapp -403
word trekt -127
word trilt -443
word trottoir -470
word trouw -205
word trouwakt 371
word trouwzal -434
word trut -548
word tuin -437
word turk -723
word tuss -356
word tussenkomst -420
word tv -342
word twed 344
word twee 317
word twintig -565
word tyfus -92
word typ -251
word typisch -396
word typt -447
word u 127
word uit 109
word uitbetaald 375
word uitgelegd -491
word uitgemaakt -372
word uitgeschold -527
word uitker 630
word uitlegg -479
word uitpas 375
word uitschrijv 431
word uittreksel 475
word uitvaart -411
word ull -315
word uren 317
word urgentieverklar 450
word uur 51
word uurtj -443
word uw -461
word uwe -413
word uwen -421
word v -241
word vaart -308
word vacatur -376
word vader -109
word vak -278
word vakantie -477
word val -413
word vall -688
word valt -109
word van 314
word vanaf -46
word vanavond -627
word vandag 92
word vandar -452
word vang -457
word vanmorg -654
word vannacht -516
word vark -285
word vast 388
word vbld -490
word vd -431
word veilig -805
word vel -238
word veld -350
word veldstrat -432
word velg -347
word vent -428
word ver 376
word veranda 493
word verander 201
word veranderd 353
word verandert -488
word verantwoord -543
word verbind -72
word verblijf 413
word verbod -435
word verbrand -328
word verdien -478
word verdiend -433
word verdiep -505
word verdwen -378
word veren -660
word verf -616
word vergader -648
word verget -198
word vergunn 252
word verhal -399
word verhuis 98
word verhuisd 528
word verhuist -192
word verhuiz 572
word verjaardag -497
word verkeersbord -484
word verkeerslicht -372
word verker -357
word verklar 396
word verkoopt -527
word verkop -626
word verleng 569
word verlengd 542
word verlengt -333
word verlicht -333
word verliefd -434
word vermeld -438
word vermist -379
word vermoord -447
word vermoordt -393
word vernieuw 289
word verplicht -611
word verschil -560
word verschrik -388
word verslag 380
word verslet -404
word versta -533
word verstand -566
word verstat -370
word verstopt -691
word vertrouw -530
word vervall 481
word vervel -305
word verwacht 255
word verwarm -371
word verwerkt 441
word verwitt -671
word verzakt -559
word verzeker -236
word verzet 317
word verzint -410
word verzoek 681
word vest -306
word vet -310
word veur 317
word via -153
word viaduct -386
word viel -194
word vier -398
word vierd -261
word viez -353
word vijfd -427
word vijv -388
word vijver -523
word vind -20
word vindt -710
word vis -513
word vlaander -519
word vlag -377
word vlak -345
word vlam -321
word vles -246
word vlot -482
word vluchtel -468
word voedselbank -503
word voel -684
word voet -449
word voetbal -576
word voetbalclub -470
word voetpad -266
word vogel -428
word vol -453
word voldoend -327
word volg -503
word volgen 425
word volk -336
word volkstuin -276
word volled 277
word volmacht -335
word volstat -459
word volzet -368
word vond -95
word vooral -349
word voorbeeld -576
word voordeur -337
word voorhand -397
word voortan 289
word voorzien -498
word vor 253
word vorig 484
word vrag -366
word vrederechter -478
word vriendelijk -386
word vriendin -402
word vrij -581
word vrijdag 385
word vrijwilliger -725
word vroeger -229
word vrouw -311
word vrouwelijk -487
word vuil -513
word vuilbak -351
word vuilkar -409
word vuilnis -358
word vuilniswag -398
word vuilzak -568
word vul -371
word vur -257
word vuurwerk -426
word vve -579
word vzw -181
word wa 296
word waard 204
word waardelos -385
word waardeloz -562
word waarom 410
word waarschuw -831
word wacht 326
word wachtlijst 272
word wachtmuziek -345
word wachtrij -451
word wachttijd -512
word wachtwoord -407
word wachtzal -500
word wakker -537
word wal -311
word wandel -447
word wandelar -404
word wanner 574
word want 236
word war -68
word warm -213
word wasmachin -389
word wat 12
word water -500
word waterschap -397
word we 125
word websit -286
word weekend -509
word weekmarkt -270
word weeral -425
word weg 93
word weggestuurd -481
word weghal -410
word weinig -727
word wek 395
word wel -133
word welk 345
word wen 362
word wer -142
word werf -556
word werk -231
word werkstuk -314
word werkt -276
word wesp -487
word wespennest -372
word wet 464
word wethouder -542
word whatsapp -541
word wher -482
word wie -89
word wifi -586
word wij 415
word wijf -471
word wijk -584
word wijkagent 431
word wijkcentrum -439
word wijkrad -420
word wijs -392
word wijz -572
word wijzig 555
word wil 190
word wilgenstrat -396
word wilt 380
word wind -311
word windmolen -490
word winkel -283
word winkelier -430
word winkelstrat -370
word wmo 400
word woensdag 238
word woest -456
word won 239
word woning 239
word woord -600
word word 13
word wordt -276
word wou -533
word woz 401
word wrak -596
word ww -711
word you 370
word zaaknummer -95
word zaalhur -511
word zaaltj -410
word zag -571
word zak 8
word zal -434
word zand -488
word zandbak -337
word zandstrat -364
word zat -887
word ze 47
word zebrapad -522
word zee -616
word zeerst -441
word zeg -342
word zegg -176
word zei -69
word zeikerd -468
word zeker -62
word zelf -254
word zelfdod -376
word zelfstand -329
word zer -475
word zes -100
word zet 447
word zetel -499
word zich -268
word zicht 377
word zie 143
word zien 264
word zienswijz -284
word ziet -355
word zij 86
word zijn 176
word zijt -243
word zin -507
word zit 297
word zo -140
word zoekt -527
word zoiet -469
word zomar -792
word zomer 304
word zon 112
word zondag -354
word zonder -384
word zonnepanel -514
word zorg -381
word zorgt -405
word zou 540
word zovel -380
word zowat -376
word zuid -439
word zulk -394
word zull -533
word zult -328
word zus -583
word zuster -328
word zwan -442
word zwanger -600
word zwar -570
word zwart -76
word zwembad -163
word zwerfvuil -508
`,
};
