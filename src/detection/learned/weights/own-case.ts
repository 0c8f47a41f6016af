import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1961 candidates that are, 16083 that are not.
 * On families it was not taught on:
 * - above -1: found 77.3 %, wrongly 1.2 %
 * - above -0.5: found 70.5 %, wrongly 0.8 %
 * - above 0: found 63.9 %, wrongly 0.4 %
 * - above 0.5: found 57.8 %, wrongly 0.2 %
 * - above 1: found 52.1 %, wrongly 0.1 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:c101d6ff25d59227d01eff471ed2e190d5f538c85c798db2a4f092024b927691",
  intercept: -4.332,
  weights: `
pair ! $ 149
pair ) , 224
pair ) 0 -494
pair ) is -476
pair , 0 91
pair , aan -519
pair , al -118
pair , alles -619
pair , als -234
pair , altijd -330
pair , alwer -399
pair , autos -423
pair , bedankt -380
pair , bel 364
pair , belach -288
pair , ben 465
pair , bestat -501
pair , betal -298
pair , bij -198
pair , binn -555
pair , dan -714
pair , dankjewel -325
pair , dar -358
pair , das -460
pair , dat -344
pair , de -175
pair , dez -492
pair , die -225
pair , doe -467
pair , doet -456
pair , dor -539
pair , een -649
pair , eerst -258
pair , eindelijk -378
pair , en 177
pair , enkel -432
pair , fijn -381
pair , ge -66
pair , gebor 346
pair , gef -503
pair , geldt -422
pair , gelukk -421
pair , gewon -465
pair , grag 291
pair , hal 318
pair , heb 173
pair , hebt -523
pair , het 135
pair , hoe 13
pair , hoever 459
pair , hoort -396
pair , iemand -420
pair , ik 13
pair , is 302
pair , je -593
pair , jullie -125
pair , kan 227
pair , kenmerk 414
pair , kheb -445
pair , kijk 334
pair , kinder -340
pair , klopt 154
pair , kom -425
pair , krijg -335
pair , krijgt -511
pair , kunt 434
pair , lekker -341
pair , let -377
pair , leuk -417
pair , ligt 251
pair , mail -437
pair , merci -428
pair , met -96
pair , mijn -21
pair , misschien -463
pair , moet -744
pair , mog -398
pair , mooi -469
pair , morg -511
pair , na -604
pair , net -353
pair , niemand -606
pair , niet -133
pair , nu -254
pair , nummer -624
pair , of -854
pair , om -265
pair , ook -355
pair , oud -369
pair , overal -431
pair , pas 522
pair , prachtig -374
pair , schandal -332
pair , sorry -414
pair , stat -168
pair , strak -301
pair , te -479
pair , teg -490
pair , telt -396
pair , ter -478
pair , toch -371
pair , top -269
pair , u -183
pair , van -297
pair , vanaf -582
pair , vandar -387
pair , vergunn -433
pair , verkeerd -373
pair , vor -727
pair , vrag -401
pair , wa -376
pair , wanner 196
pair , war -252
pair , was -364
pair , wel -467
pair , welk -231
pair , wer -660
pair , werkt -351
pair , wil 215
pair , word -481
pair , wordt -391
pair , zaterdag -398
pair , ze -49
pair , zegt -437
pair , zelf -512
pair , zet 264
pair , zijn -291
pair , zit -430
pair , zo -110
pair , zoek 373
pair , zon -549
pair , zonder -356
pair , zwart -416
pair . $ 342
pair 0 ! -590
pair 0 $ -74
pair 0 ( -436
pair 0 ) 59
pair 0 . 18
pair 0 0 -67
pair 0 ? -215
pair 0 @code -300
pair 0 ab -253
pair 0 al -614
pair 0 brandt -362
pair 0 bus 461
pair 0 cijfer -372
pair 0 dan -328
pair 0 dor -272
pair 0 een -632
pair 0 euro 447
pair 0 gebeld -342
pair 0 gebor -526
pair 0 hangt -375
pair 0 heb -320
pair 0 hebb -424
pair 0 heeft -309
pair 0 het -536
pair 0 in 408
pair 0 ipv -474
pair 0 is -242
pair 0 jar -286
pair 0 kg -401
pair 0 km -375
pair 0 ligt -424
pair 0 m -461
pair 0 maand 237
pair 0 mag -388
pair 0 man -414
pair 0 men -419
pair 0 meter -679
pair 0 min -555
pair 0 minut -156
pair 0 na -399
pair 0 nog -784
pair 0 november 144
pair 0 of -440
pair 0 ook -390
pair 0 op -759
pair 0 open -303
pair 0 plusser -273
pair 0 procent -383
pair 0 stan -566
pair 0 stat -561
pair 0 stoel -463
pair 0 stond -545
pair 0 te -453
pair 0 tot -409
pair 0 uur -238
pair 0 van -523
pair 0 war -469
pair 0 wat -396
pair 0 wek 37
pair 0 werkdag -382
pair 0 wordt -393
pair 0 x -413
pair 0 zet -357
pair 0 zit -472
pair : 0 -202
pair : @code -587
pair : is 354
pair : moet -433
pair : war -349
pair ? $ 255
pair @code $ -265
pair @code , -232
pair @code 0 -547
pair @code ? -451
pair @code en -350
pair @code fak -375
pair @code is -264
pair @code op -404
pair @code proe -342
pair @code test -326
pair @code van -562
pair @code vbld -368
pair @code vor -501
pair ^ 0 -155
pair ^ @code -225
pair ^ aanslagbiljet 349
pair ^ alles -352
pair ^ allez -372
pair ^ als -196
pair ^ alvast 282
pair ^ alwer -389
pair ^ amai -235
pair ^ app -500
pair ^ bedankt -252
pair ^ bel -462
pair ^ belach -466
pair ^ bell -542
pair ^ belt -376
pair ^ ben 396
pair ^ bent -288
pair ^ bestat -360
pair ^ bij -117
pair ^ binn -417
pair ^ bom -436
pair ^ chapeau -418
pair ^ container -527
pair ^ dan -240
pair ^ dank -226
pair ^ dankjewel -360
pair ^ dankzij -414
pair ^ dar -550
pair ^ dat -247
pair ^ de -289
pair ^ der -379
pair ^ dez -517
pair ^ die -390
pair ^ dien -441
pair ^ digid -381
pair ^ dit -322
pair ^ dod -298
pair ^ doet -300
pair ^ donderdag -408
pair ^ drie 105
pair ^ echt -339
pair ^ een -693
pair ^ elk -177
pair ^ ewa -328
pair ^ exampl -487
pair ^ factur -646
pair ^ factuurnummer -340
pair ^ fiet -356
pair ^ fijn -468
pair ^ gaarn 431
pair ^ ge -435
pair ^ geeft -382
pair ^ geldt -601
pair ^ geliev 290
pair ^ gemeent -478
pair ^ gen -526
pair ^ gev -346
pair ^ gij -462
pair ^ godverdomm -294
pair ^ goed -533
pair ^ goedemiddag -444
pair ^ goedemorg -354
pair ^ goedenavond -426
pair ^ goeiemorg -130
pair ^ graffiti -260
pair ^ grag 344
pair ^ grofvuil -313
pair ^ gvd -328
pair ^ h -499
pair ^ hal 430
pair ^ hallo -136
pair ^ hartelijk -353
pair ^ heb 439
pair ^ heeft 351
pair ^ hel -377
pair ^ het -203
pair ^ hey -242
pair ^ hoe -53
pair ^ hoelang -322
pair ^ hoevel 234
pair ^ hoever 444
pair ^ iederen -375
pair ^ ik -179
pair ^ in -448
pair ^ indien -395
pair ^ is -10
pair ^ itsm -314
pair ^ ja -508
pair ^ je -190
pair ^ jij -465
pair ^ jullie -587
pair ^ kan -51
pair ^ kben -387
pair ^ kijk 386
pair ^ kinder -441
pair ^ kk -293
pair ^ klopt 289
pair ^ kom -613
pair ^ komt -272
pair ^ kreg 363
pair ^ krijg 116
pair ^ krijgt -210
pair ^ kun 515
pair ^ kunt 245
pair ^ kut -382
pair ^ kvk -357
pair ^ kzal -383
pair ^ lamp -336
pair ^ lantaarn -395
pair ^ lantaarnpal -237
pair ^ liefst -346
pair ^ liever -346
pair ^ ligt 143
pair ^ mag -353
pair ^ mail -245
pair ^ me 116
pair ^ medewerker -215
pair ^ melding -628
pair ^ men -568
pair ^ merci -278
pair ^ met -319
pair ^ mij -165
pair ^ mijn -99
pair ^ miljaard -415
pair ^ misschien -336
pair ^ mn 215
pair ^ moet -597
pair ^ mog -429
pair ^ na 267
pair ^ ne -297
pair ^ nee -447
pair ^ nen -104
pair ^ niemand -271
pair ^ niet -194
pair ^ nik -400
pair ^ nl -270
pair ^ nooit -457
pair ^ nou -516
pair ^ nummer -362
pair ^ o -412
pair ^ oei -412
pair ^ oep -299
pair ^ oh -409
pair ^ ok -237
pair ^ onder -272
pair ^ ondergrond -311
pair ^ onkruid -319
pair ^ onz -113
pair ^ op -149
pair ^ org -522
pair ^ organiseert -323
pair ^ overal -310
pair ^ paswoord -341
pair ^ pff -348
pair ^ pincod -432
pair ^ proficiat -264
pair ^ put -529
pair ^ rat -250
pair ^ rijdt -352
pair ^ rsin -338
pair ^ schand -272
pair ^ schandal -262
pair ^ schrijf 288
pair ^ shit -403
pair ^ slecht -236
pair ^ sluikstort -277
pair ^ snap -408
pair ^ sorry -184
pair ^ sta 556
pair ^ stat 602
pair ^ stel -368
pair ^ sterf -448
pair ^ stoeptegel -379
pair ^ straatlamp -236
pair ^ straatnaambord -300
pair ^ strak -364
pair ^ stur 207
pair ^ super -285
pair ^ t 207
pair ^ tak -238
pair ^ teg -570
pair ^ telt -416
pair ^ ter -266
pair ^ tering -433
pair ^ terugbell -339
pair ^ thank -601
pair ^ thx -232
pair ^ toch -524
pair ^ top -397
pair ^ tot -123
pair ^ tuss -358
pair ^ u -176
pair ^ uw -576
pair ^ van -94
pair ^ vanaf -417
pair ^ vanavond -335
pair ^ verbind -441
pair ^ verdomm -407
pair ^ verkeersbord -288
pair ^ vor -172
pair ^ vrijdag -552
pair ^ vroeger -211
pair ^ waarom 94
pair ^ wachtwoord -419
pair ^ wanner 165
pair ^ war -234
pair ^ we -26
pair ^ wet -663
pair ^ wij 17
pair ^ wil 188
pair ^ word -620
pair ^ wordt 1
pair ^ zaaknummer -641
pair ^ zak 343
pair ^ zelf -468
pair ^ zet 648
pair ^ zijn -86
pair ^ zit 344
pair a . 283
pair aan ? -305
pair aan de -113
pair aan den -464
pair aan een -323
pair aan het -265
pair aan huis -621
pair aan met -444
pair aan te -418
pair aan zijn -390
pair aangegev word -394
pair aangevraagd , 473
pair aanman vor 361
pair aanmerk vor -363
pair aanpass $ 468
pair aanslag is 383
pair aanvrag van 561
pair aanvrag vor 246
pair achter het -412
pair achter of -463
pair adres $ 413
pair adres van -418
pair advocat $ -347
pair advocat , -483
pair af , 170
pair af of -432
pair afgeslot $ -410
pair afgesprok $ -305
pair afsprak $ -667
pair afsprak mak -453
pair afsprak ook 349
pair afsprak van 292
pair afsprak vor 323
pair akkoord met 259
pair al $ -681
pair al . -482
pair al 0 -67
pair al behandeld 429
pair al binn 519
pair al dag -530
pair al dat -466
pair al de -205
pair al die -162
pair al drie -242
pair al een 91
pair al gebeld -412
pair al geweest -513
pair al goedgekeurd 368
pair al hel -463
pair al iet 297
pair al in -137
pair al jar -523
pair al klar 493
pair al lang 174
pair al maand -274
pair al nieuw 362
pair al op 373
pair al sind 227
pair al verstuurd 340
pair al vor -370
pair al wek -573
pair algemen $ -356
pair all dag -326
pair alleenstaand $ -378
pair allemal $ -287
pair allen een -449
pair allen vor -236
pair allen won 426
pair alles $ -621
pair alles , -389
pair alles in -416
pair alles is -440
pair alles op -320
pair als die -430
pair als een -334
pair als er -680
pair als ge -592
pair als het -197
pair als hij -649
pair als iemand -307
pair als ik -484
pair als je -190
pair als jullie -561
pair als mijn -208
pair als reken -311
pair als we -469
pair als ze -518
pair altijd $ -321
pair altijd een -466
pair altijd hetzelfd -463
pair altijd in -340
pair altijd niet 286
pair altijd vor -376
pair alwer een -493
pair amai wat -366
pair ander $ -505
pair ander adres -418
pair ander dan -429
pair ander gemeent -304
pair ander papier -437
pair antwoord $ -470
pair antwoord , -409
pair antwoord grag -381
pair antwoord op 334
pair apart $ -408
pair apothek , -340
pair apothek van -420
pair app , -459
pair april 0 250
pair attest van 570
pair aub $ 107
pair auto , -400
pair auto met -409
pair automatisch incasso 429
pair avond $ -247
pair avond , -305
pair bak $ -338
pair bakker $ -338
pair balie , -322
pair bang dat -444
pair be 0 -543
pair bedankt ! -403
pair bedankt dat -325
pair bedankt vor -212
pair begin ik -414
pair begint het -411
pair behandelt mijn 384
pair bek , -372
pair bel mij -388
pair belach $ -496
pair belach dat -314
pair belast $ -418
pair beleid $ -418
pair bell $ -159
pair bell . -459
pair bell aub -335
pair belt u -412
pair ben $ -454
pair ben 0 -505
pair ben allen -283
pair ben een -320
pair ben gen -440
pair ben gewon -338
pair ben ik 501
pair ben met -308
pair ben mijn -384
pair ben niet -371
pair ben van 303
pair ben verhuisd 559
pair ben woest -511
pair ben zelf -420
pair bent een -264
pair bent u -330
pair bereik op -307
pair besluit van -520
pair best , 177
pair bestan er -411
pair bestat dat -347
pair bestat er -515
pair betaald $ -382
pair betaald , 121
pair betaald parker -429
pair betaalt de -358
pair betal aan 413
pair betal met -442
pair betal op -565
pair betal van 373
pair beter $ -419
pair bezwar mak -282
pair bezwar teg 178
pair bibliothek $ -438
pair bij $ -228
pair bij , -517
pair bij 0 -346
pair bij ? -384
pair bij de -223
pair bij die -490
pair bij een -684
pair bij het -202
pair bij jullie 335
pair bij mij 756
pair bij mijn 258
pair bij nummer -274
pair bij ons 119
pair bij u 500
pair bij wie -90
pair bij zijn -497
pair binn ? 179
pair binn hoevel -415
pair binn is 323
pair binn zijn -569
pair bladblazer om -433
pair blijft een -460
pair blijft mijn 327
pair blijv $ -357
pair blijv stan -476
pair boet ? -363
pair boet van 499
pair bom $ -410
pair bom , -363
pair bom is -399
pair bom op -320
pair bos $ -401
pair bos op -532
pair braderie , -291
pair brandwer $ -475
pair breng ik -337
pair brief $ -697
pair brief en -386
pair brief in -496
pair broer heeft -307
pair bsn 0 329
pair buit , -449
pair buit de -248
pair buit zet -364
pair burgemeester $ -416
pair bus 0 247
pair buurtfeest $ -360
pair buurtfeest , -322
pair buurthuis $ -288
pair bv $ -326
pair caf , -375
pair caf de -475
pair can you 464
pair centrum $ -287
pair chat , -273
pair chauffeur van -344
pair co melder -311
pair cod , -319
pair cod 0 -359
pair cod van -329
pair collega van -431
pair collega zegt -483
pair computer $ 282
pair container $ -479
pair container , -379
pair container 0 -256
pair container aan -447
pair containerpark is -365
pair da formulier -334
pair da ge -447
pair da nie -551
pair dag $ -375
pair dag , 222
pair dag ? -415
pair dag van -658
pair dak $ -364
pair dan , -665
pair dan ben -427
pair dan bij -397
pair dan de -335
pair dan een -658
pair dan heb -515
pair dan het -283
pair dan is -520
pair dan kan -486
pair dan krijg -481
pair dan mar -407
pair dan nog -667
pair dan op -264
pair dan open -432
pair dan wet -400
pair dank . -557
pair dank aan -474
pair dank je -136
pair dank u -214
pair dank vor -203
pair dankjewel $ -325
pair dankjewel vor -371
pair dar $ -550
pair dar al 405
pair dar ben -419
pair dar dan -417
pair dar een -409
pair dar gen -485
pair dar iemand -351
pair dar is -391
pair dar kan -278
pair dar ook -396
pair dar op -319
pair dat $ -305
pair dat ? -301
pair dat aan 130
pair dat al 452
pair dat allemal -411
pair dat bij 193
pair dat dar -424
pair dat dat -454
pair dat de -678
pair dat die -459
pair dat dit -470
pair dat dor -387
pair dat dossier -379
pair dat echt -407
pair dat een 249
pair dat er -177
pair dat ergen -359
pair dat gat -428
pair dat ge 194
pair dat gen -314
pair dat gewon -377
pair dat heb -481
pair dat heeft -381
pair dat hel -451
pair dat het -118
pair dat hij -150
pair dat ik 232
pair dat in -264
pair dat is -302
pair dat je -471
pair dat jullie -193
pair dat kan -579
pair dat kruispunt -258
pair dat loket -384
pair dat mar -394
pair dat men -311
pair dat met -341
pair dat niemand -424
pair dat nieuw -400
pair dat nodig -491
pair dat nog -156
pair dat onz 296
pair dat ook -365
pair dat oud -456
pair dat plan -419
pair dat u -344
pair dat via -255
pair dat vind -371
pair dat vor 519
pair dat was -433
pair dat weg -306
pair dat zomar -308
pair de 0 581
pair de aanvrag 359
pair de afdel -445
pair de affich -271
pair de afvalstoffenheff -223
pair de ander -553
pair de apothek -238
pair de auto -572
pair de automatisch 366
pair de avondvierdag -431
pair de ban -223
pair de basisregistratie 386
pair de basisschol -364
pair de begraafplat -285
pair de bek -370
pair de belast -680
pair de berm -361
pair de beschik 523
pair de besliss 370
pair de bewoner -495
pair de bib -482
pair de bibliothek -418
pair de bieb -410
pair de bijstand -443
pair de binnenstad -340
pair de bom -377
pair de bouw -333
pair de braderie -275
pair de brand -369
pair de brief 259
pair de brievenbus -426
pair de brink -515
pair de brug -466
pair de burgemeester -194
pair de bushalt -482
pair de buurt -380
pair de buurvrouw -340
pair de club -372
pair de concessie 458
pair de container -565
pair de crech 325
pair de cursus -454
pair de dag -363
pair de dakkapel 321
pair de derd -451
pair de deur -148
pair de dierenambulanc -389
pair de dijk -382
pair de dod -452
pair de dorpsstrat -273
pair de eig -400
pair de eikenprocessierup -429
pair de ene -504
pair de energietoeslag -430
pair de enig -465
pair de factur -531
pair de familie -396
pair de feestzal -363
pair de fietsenstall -423
pair de fik -375
pair de folder -316
pair de fontein -316
pair de foto -339
pair de fritur -371
pair de fusie -253
pair de gang -368
pair de gemeent -172
pair de gemeentebelast -358
pair de gemeenterad -350
pair de gevel -410
pair de ggd -441
pair de glasbak -299
pair de glasbol -369
pair de glijban -345
pair de got -331
pair de gracht -448
pair de groen -308
pair de grond -586
pair de gymzal -362
pair de hag -271
pair de hal -486
pair de handteken -381
pair de harmonie -421
pair de heg -366
pair de hel -390
pair de hoek -372
pair de hoerenkrek -310
pair de hond 260
pair de hondenbelast 445
pair de huisart -387
pair de hulp -408
pair de huurder -416
pair de ijsban -431
pair de ingang -289
pair de inlop -411
pair de intocht -267
pair de jar -416
pair de jod -304
pair de kantin -383
pair de kap -431
pair de kapelstrat -376
pair de kapper -370
pair de kast -355
pair de kastanj -392
pair de kat -423
pair de kel -322
pair de kerk -443
pair de kerkstrat -374
pair de kermis -586
pair de kerstmarkt -340
pair de kinder 283
pair de kinderboerderij -350
pair de kleinkinder -406
pair de koffie -509
pair de kou -440
pair de krant -632
pair de kredietbank 395
pair de kringlop -366
pair de lamp -328
pair de lantaarn -275
pair de lantaarnpal -282
pair de letter -410
pair de lift -322
pair de lijst 364
pair de maand -515
pair de markt -98
pair de men -176
pair de mol -218
pair de moskee -390
pair de mur -303
pair de mutualiteit 417
pair de nachtopvang -326
pair de nam -544
pair de niersticht -397
pair de nieuw -287
pair de nieuwjaarsreceptie -377
pair de notul -436
pair de ombudsman -460
pair de oorlog -398
pair de oprit -349
pair de oud -225
pair de overbur -352
pair de overkant -381
pair de ozb -645
pair de pal -308
pair de papier 302
pair de parkeerautomat -306
pair de parkeergarag -433
pair de parking -144
pair de plann -554
pair de plas -420
pair de ploeg -254
pair de pmd -362
pair de poort -449
pair de provincie -323
pair de rat -379
pair de rechtbank -408
pair de rechter -500
pair de reg -364
pair de regel -566
pair de rij -358
pair de ring -427
pair de rolstoel -483
pair de rommelmarkt -493
pair de rotond -377
pair de schep -570
pair de schol -342
pair de schoolpoort -340
pair de schoolstrat -401
pair de schouwburg -416
pair de schuldhulp 355
pair de schutting -426
pair de slot -233
pair de snell -474
pair de speelplat -292
pair de speelpleinwerk -202
pair de speeltuin -367
pair de spoorweg -413
pair de sporthal -264
pair de stand 584
pair de sticker -391
pair de stoep -384
pair de stoet -311
pair de storm -452
pair de straatkant -322
pair de straatverlicht -361
pair de strat -252
pair de subsidie -414
pair de supermarkt -296
pair de tak -350
pair de teken -436
pair de termijn 254
pair de trap -325
pair de trouwzal -352
pair de tuin -243
pair de turnzal -390
pair de twee 365
pair de uitker 530
pair de uitleg -333
pair de vaart -209
pair de verbouw -604
pair de vergunn 442
pair de verhuiz 374
pair de verkeerd -293
pair de verlicht -389
pair de vierd -206
pair de vijver -376
pair de voedselbank -477
pair de voetbal -305
pair de volgend -592
pair de volkstuin -540
pair de vrederechter -505
pair de vuilbak -293
pair de vuilkar -467
pair de vuilniswag -414
pair de waarschuw -403
pair de wacht -573
pair de wachtlijst 397
pair de wachttijd -434
pair de wachtzal -412
pair de weekmarkt -359
pair de weg -195
pair de werf -386
pair de werk -517
pair de wethouder -476
pair de wijk -428
pair de wijkagent 350
pair de wmo 153
pair de zal -158
pair de zandbak -207
pair de zomer 246
pair december 0 -413
pair den auto -442
pair den dag -319
pair den dienst -372
pair den hoek -255
pair denk ik -228
pair denkt dat -493
pair derd ker -323
pair dertig jar -594
pair deur , -429
pair deur van -337
pair dez chat -497
pair dez maand 380
pair dez stad -320
pair dicht , -488
pair dicht ? -326
pair die aan -375
pair die al 364
pair die app -355
pair die ban -395
pair die blokkad -388
pair die boet 212
pair die bom -566
pair die container -480
pair die dan -425
pair die dar -358
pair die dat -400
pair die ding -434
pair die het -358
pair die ik 562
pair die in -186
pair die kapot -452
pair die knip -517
pair die man -438
pair die men -414
pair die nieuw -552
pair die nog 262
pair die nu 415
pair die ook -529
pair die papier -329
pair die sit -305
pair die stomm -331
pair die strat -381
pair die waarschuw -358
pair die websit -294
pair die weg -398
pair die werk -260
pair die wet -313
pair die zak -372
pair die ze -414
pair die zelf -338
pair die zijn -291
pair dienst , 214
pair dienstencentrum , -411
pair dik merci -367
pair dinsdag $ -404
pair discriminatie $ -328
pair dit $ -445
pair dit duurt -489
pair dit jar 324
pair dit niet -455
pair dit was -337
pair dit weekend -314
pair dochter , -414
pair dochter van -478
pair dod , -474
pair dod in -448
pair dod op -396
pair dod van -263
pair doe er -359
pair doe ik -464
pair doe mar -233
pair doen $ -316
pair doen , -512
pair doen ? -380
pair doen als -310
pair doen er -347
pair doen jullie -456
pair doen met -321
pair doet de -209
pair doet een -324
pair doet het -218
pair dor $ 221
pair dor dat -406
pair dor de -194
pair dor die -466
pair dor een -308
pair dor iemand -358
pair dor met -96
pair dor nar -468
pair dor te -426
pair dorp $ -428
pair dossier ? 337
pair dossier kijk 288
pair drie dag -400
pair drie ker -255
pair drie maand -488
pair drie uur -375
pair duidelijk $ -341
pair duizendmal dank -345
pair dus $ -500
pair dus dat -536
pair dus niet -558
pair duurt al -472
pair duurt een -336
pair duurt het -113
pair e mail -389
pair echt $ -454
pair echt gen -459
pair echt medewerker -283
pair echt niet -147
pair een aanman 231
pair een adres -581
pair een advocat -342
pair een afsprak -35
pair een alleenstaand -333
pair een ambtenar -254
pair een ander 417
pair een app -320
pair een artikel -447
pair een baby -707
pair een bandj -426
pair een berg -399
pair een bericht -339
pair een besliss 556
pair een besluit 466
pair een bewonerskaart -406
pair een bezwaarschrift -386
pair een bezwar -214
pair een boet 142
pair een bom -293
pair een bsn -307
pair een cursus -633
pair een dakkapel -548
pair een deurwaarder -357
pair een dik -317
pair een dod -194
pair een dos -495
pair een een -332
pair een eig -500
pair een eikel -337
pair een folder -382
pair een foto -497
pair een gat -264
pair een gehandicaptenparkeerkaart -353
pair een gewon -414
pair een goed -424
pair een graf -645
pair een gratis -404
pair een hag -440
pair een handicap -462
pair een hartaanval -454
pair een hek -316
pair een huis -679
pair een kaartj -389
pair een kapot -247
pair een ker 290
pair een kid -420
pair een kind -409
pair een klacht -411
pair een kleuter -484
pair een kwartier -471
pair een laadpal -375
pair een lijst -558
pair een maand -113
pair een machin -300
pair een mail -253
pair een matras -340
pair een meldpunt -401
pair een mooi -258
pair een moord -459
pair een mur -343
pair een na 477
pair een nar -494
pair een nieuw -224
pair een of -296
pair een op -555
pair een oud -223
pair een paaltj -421
pair een papier -494
pair een parkeerkaart -350
pair een pasfoto -284
pair een paspoort -577
pair een person -383
pair een plan -418
pair een plek -366
pair een premie -498
pair een ramp -411
pair een reispas -376
pair een rijbewijs -577
pair een robot -369
pair een rollator -311
pair een rolstoel -360
pair een schand -555
pair een schol -252
pair een schon -466
pair een simpel -441
pair een slecht -335
pair een sms -395
pair een stukj -348
pair een telefoontj -405
pair een terras -340
pair een terrasvergunn -398
pair een tolk -362
pair een tuinhuis -564
pair een twee -383
pair een uit 374
pair een uitker -468
pair een vergunn -309
pair een verhuiz -355
pair een verwitt -489
pair een vog -407
pair een volmacht -396
pair een vrouw -398
pair een waarschuw -555
pair een wachtlijst -487
pair een wat -373
pair een wek -400
pair een werkstuk -323
pair een wit -342
pair een wrak -355
pair een zaaltj -350
pair een zak -510
pair een zebrapad -329
pair een zien 282
pair eerlijk $ -446
pair eerst een -404
pair eigen $ -616
pair elk avond -244
pair elk dag -171
pair elk jar -536
pair elk ker -563
pair elk nacht -363
pair elk ochtend -233
pair en 0 -432
pair en al -377
pair en bij -503
pair en bloed -382
pair en dan -231
pair en dar -316
pair en dat -390
pair en de 178
pair en die -84
pair en doet -525
pair en drie -466
pair en een -185
pair en er -683
pair en heb 264
pair en hoevel 279
pair en hor 328
pair en in -726
pair en is -231
pair en kan 234
pair en kom -427
pair en kreg -479
pair en mij 398
pair en mijn -374
pair en moet -439
pair en niemand 289
pair en nog -261
pair en nooit -416
pair en ook -405
pair en stat -481
pair en toch 354
pair en uw -387
pair en vor -427
pair en wanner 532
pair en wer -428
pair en werk -429
pair en will -641
pair en won -515
pair en zijn -348
pair en zoek -568
pair en zoekt -489
pair enkel dat -383
pair er $ -504
pair er 0 309
pair er aan 295
pair er al 240
pair er als -367
pair er bij 252
pair er de -447
pair er dit -507
pair er donderdag -501
pair er echt -298
pair er een -233
pair er eigen -456
pair er ergen -304
pair er gebeurt -423
pair er gen -122
pair er gewon -340
pair er helemal -462
pair er iemand -149
pair er in -214
pair er is 105
pair er klar -322
pair er ligg -263
pair er ligt -199
pair er mar 482
pair er met 225
pair er niet -160
pair er nog 178
pair er nou -368
pair er nu 136
pair er op -323
pair er stat 199
pair er stond -463
pair er toch -436
pair er vor -297
pair er was -528
pair er wat -382
pair er werd -306
pair er wordt -406
pair er zijn -504
pair er zit -326
pair erbij $ -318
pair erbij en -479
pair erg $ -380
pair ergen een -453
pair erin $ -349
pair ermee , -511
pair ervan $ -363
pair euro ? -330
pair euro is -552
pair euro vor -678
pair even kwijt -408
pair even op -514
pair ex is -263
pair exampl . -177
pair factur 0 -273
pair factur van 235
pair fak 0 -375
pair fiet $ -367
pair fietser $ -214
pair fietspad , -308
pair fijn dat -498
pair folder over -380
pair formulier $ -300
pair formulier , -301
pair formulier is -273
pair foto van -375
pair fout $ -554
pair fout , -543
pair foutcod 0 -395
pair ga ik -432
pair ga je -390
pair ga niet -417
pair gan de -392
pair gan in -448
pair gan jullie -463
pair gan we -405
pair gang van -398
pair gas boet 365
pair gat $ -252
pair gat de -280
pair gat een -414
pair gat er -247
pair gat ge -397
pair gat het -137
pair gat in -127
pair gat mij -322
pair gat niet 342
pair gat om -287
pair ge bij -418
pair ge dar -337
pair ge dat 242
pair ge de -243
pair ge gat -411
pair ge in -294
pair ge kunt -370
pair ge mij 398
pair ge mijn 317
pair ge moet -128
pair ge moogt -425
pair ge niet -488
pair ge nog -367
pair ge op -395
pair ge vor -425
pair ge wordt -279
pair ge zegt -356
pair ge zijt -152
pair geacht her -378
pair gebeld , -603
pair gebeld word -419
pair gebeurt er -400
pair gebor 0 291
pair gebor in -399
pair gebruik $ -223
pair gedan $ -505
pair gedan , -446
pair gedan . -337
pair gedan met -382
pair gedoe met -360
pair geduld met -433
pair geeft de -286
pair geeft een -432
pair geeft gen -307
pair gef ik -147
pair gef je -401
pair gehaald , -421
pair gehad en -475
pair geholp $ -332
pair geholp , -319
pair gek van -278
pair gekom , 315
pair gekreg , 470
pair gekreg ? 459
pair gekreg mar -477
pair gel affich -416
pair geldt de -281
pair gelukt $ -296
pair gemeent ? -327
pair gemeent de -328
pair gemeent een -509
pair gemeent of -513
pair gemeent ook -303
pair gemeent op -423
pair gemeentehuis $ -350
pair gemeentehuis , -286
pair gen antwoord -253
pair gen bezwar -455
pair gen cent 325
pair gen computer -619
pair gen een -589
pair gen enkel -530
pair gen klacht -314
pair gen men -281
pair gen meter -310
pair gen telefon -273
pair gen zin -326
pair genoeg vor -347
pair genoemd , -313
pair gerak ik -506
pair geregeld , -398
pair geregistreerd ? 373
pair gesprek over 394
pair gestort , 265
pair gestuurd $ -443
pair gev , -574
pair gev jullie -477
pair gevall $ -509
pair gevar vor -393
pair gevel van -221
pair gevond $ -406
pair geweest , 195
pair gewon $ -516
pair gewon een -258
pair gewon in -463
pair gewon op -578
pair gezet , -189
pair gij zijt -356
pair ging over -225
pair gister $ -416
pair gister , -157
pair glas op -308
pair goed $ -456
pair goed , -314
pair goed . -447
pair goed ? -518
pair goed vor -448
pair goedemiddag , -438
pair goedemorg , -277
pair goedenavond , -178
pair goedgekeurd $ 374
pair goedgekeurd ? 542
pair goeiendag , 373
pair graffiti op -277
pair grag $ -184
pair grag , 335
pair grag een 229
pair grag mijn 223
pair grag op -485
pair grag teruggebeld -528
pair grag wet 215
pair gratis $ -365
pair groendienst , -384
pair grof vuil -273
pair grond $ -387
pair grot markt -382
pair gsm , -327
pair had de -529
pair had een 322
pair had het -754
pair hag van -383
pair haha $ -422
pair haha , -324
pair hal $ -663
pair hal ? 385
pair half 0 -438
pair half uur -394
pair hang $ -272
pair hang in -337
pair hangt aan -411
pair hangt de -328
pair hangt er -346
pair hangt uit -432
pair hartaanval van -317
pair hartelijk dank -194
pair he $ -148
pair he , -557
pair heb . 264
pair heb betaald 315
pair heb dat -420
pair heb de -322
pair heb dit -451
pair heb ik 298
pair heb in 242
pair heb je -321
pair heb mijn -455
pair heb nik -693
pair hebb , -367
pair hebb ? -287
pair hebb de -258
pair hebb in -443
pair hebb jullie 277
pair heeft $ -747
pair heeft , -278
pair heeft 0 -583
pair heeft @code -494
pair heeft alles -433
pair heeft bedacht -419
pair heeft dat -684
pair heeft de -187
pair heeft een -71
pair heeft er 150
pair heeft gen -312
pair heeft het -217
pair heeft iemand -324
pair heeft mij -164
pair heeft u 379
pair hek van -197
pair hel dag -524
pair hel de -190
pair hel den -442
pair hel het -269
pair hel wek -239
pair helemal klar -454
pair hem nog 476
pair het $ -306
pair het , -484
pair het ? 329
pair het aan -513
pair het algemen -426
pair het antwoord 246
pair het archief -482
pair het asfalt -393
pair het azc -473
pair het bankj -296
pair het bestur -370
pair het boek -541
pair het bord -357
pair het bordj -505
pair het bos -389
pair het bushokj -430
pair het buurtfeest -412
pair het buurthuis -432
pair het caf -478
pair het caw -393
pair het centrum -429
pair het consultatiebureau -359
pair het containerpark -504
pair het dak -425
pair het dan -358
pair het dat 249
pair het de -354
pair het dienstencentrum -342
pair het districtshuis -434
pair het dorpshuis -373
pair het echt -319
pair het eind -578
pair het er 274
pair het even -573
pair het feest -339
pair het fietspad -285
pair het formulier -360
pair het gas -383
pair het gemeentehuis -402
pair het gewon -267
pair het grofvuil -380
pair het hek -309
pair het het -404
pair het hier -278
pair het huis -260
pair het huisbezoek 385
pair het in -477
pair het infoblad -403
pair het is -186
pair het jeugdhuis -397
pair het kan -440
pair het kanal -331
pair het kenmerk -492
pair het kerkhof -322
pair het kruispunt -321
pair het laatst -340
pair het leeflon -307
pair het loket -290
pair het mar -219
pair het met 655
pair het monument -444
pair het museum -409
pair het net -436
pair het nieuw 179
pair het nooit -341
pair het over -493
pair het pad -332
pair het park -369
pair het plantsoen -282
pair het plein -366
pair het pleintj -379
pair het reglement -286
pair het rijksregisternummer -489
pair het rod -328
pair het schoolplein -411
pair het sociaal -298
pair het speelpleintj -352
pair het speeltuintj -353
pair het spreekur -307
pair het stadsarchief -357
pair het stadsbestur -425
pair het stadskantor -524
pair het stadspark -341
pair het station -484
pair het stembureau -402
pair het stond -260
pair het syndrom -296
pair het system 499
pair het telefoonnummer -421
pair het terras -238
pair het theater -431
pair het toch -431
pair het verschil -318
pair het voetpad -249
pair het wacht -450
pair het wachtwoord -421
pair het war -303
pair het was -658
pair het water -575
pair het waterschap -353
pair het wel -465
pair het wer -353
pair het werk -249
pair het wijkcentrum -435
pair het woord -365
pair het wordt -380
pair het zebrapad -343
pair het zo -315
pair het zwembad -163
pair hier $ -106
pair hier , -254
pair hier 0 -458
pair hier aan -295
pair hier de -478
pair hier en -433
pair hier gebor -460
pair hier in -140
pair hier met -316
pair hier ook -300
pair hij dat -407
pair hij doet -356
pair hij een -383
pair hij het -410
pair hij mijn -434
pair hij zit -261
pair hoe de -412
pair hoe dur -335
pair hoe gef -343
pair hoe kan 356
pair hoe komt 287
pair hoe krijg -641
pair hoe lang -283
pair hoe lat 179
pair hoe moet -522
pair hoe oud -300
pair hoe stat 574
pair hoe ver 537
pair hoe vraagt -420
pair hoe vrag -415
pair hoe werkt -504
pair hoe word -265
pair hoe wordt -429
pair hoeft mij -268
pair hoeft niet -333
pair hoek van -430
pair hoevel bedraagt -328
pair hoevel dag -448
pair hoevel kost -644
pair hoevel maand -474
pair hoevel moet 339
pair hoevel stat 388
pair hoevel tijd -383
pair hoevel wek -696
pair hoever stat 382
pair hoi ! -405
pair hond $ -452
pair hoogt van -231
pair hoort dat -475
pair hop dat -322
pair hor $ -363
pair hor , -629
pair hor ik 494
pair hor nik 524
pair hor van -452
pair huisbas is -327
pair hur van -398
pair id 0 -392
pair id kaart 206
pair id van 352
pair idee van -364
pair iederen bij -389
pair iederen heeft -425
pair iemand ? -371
pair iemand ander -606
pair iemand dar -434
pair iemand die -382
pair iemand een -360
pair iemand in -401
pair iemand met -682
pair iemand mij -104
pair iemand van -360
pair iet $ -198
pair iet ander -526
pair iet bij -432
pair iet over -258
pair iet te -632
pair iet van -237
pair iet vor -221
pair ik $ -330
pair ik 0 310
pair ik al 118
pair ik bedoel -327
pair ik bedoeld -502
pair ik begin -331
pair ik bel -339
pair ik ben -150
pair ik breng -347
pair ik daarmee -546
pair ik dan -65
pair ik dat -126
pair ik de -622
pair ik dit 464
pair ik doen -434
pair ik dor -532
pair ik dus -375
pair ik een -328
pair ik eigen 583
pair ik elk -438
pair ik en 461
pair ik er -129
pair ik gen 254
pair ik gister -404
pair ik grag 211
pair ik heb 46
pair ik hebb -539
pair ik hem -238
pair ik hoord -378
pair ik hop -272
pair ik hou -492
pair ik iemand -439
pair ik kan 138
pair ik kom -258
pair ik kreg 140
pair ik lach -275
pair ik lang -347
pair ik las -262
pair ik lat -423
pair ik ler -349
pair ik les -663
pair ik lop -312
pair ik m 388
pair ik me -550
pair ik met -160
pair ik mij -263
pair ik mijn -269
pair ik mis -319
pair ik nar -177
pair ik nem -462
pair ik nergen -338
pair ik niet -213
pair ik nodig -431
pair ik nog 719
pair ik nooit -368
pair ik nu 287
pair ik op 81
pair ik scham -371
pair ik schrok -320
pair ik sla -423
pair ik stap -460
pair ik stop -354
pair ik stur -547
pair ik teg -382
pair ik terug 476
pair ik toch -529
pair ik trek -380
pair ik u -113
pair ik uit -292
pair ik uw -322
pair ik versta -372
pair ik verwacht -494
pair ik voel -296
pair ik vond -401
pair ik vorig 381
pair ik vrag 182
pair ik vroeg 322
pair ik wacht -85
pair ik was 206
pair ik werk -324
pair ik wet 268
pair ik wil 105
pair ik won 285
pair ik zag -293
pair ik zal -573
pair ik ze -503
pair ik zeg -558
pair ik zegg -402
pair ik zei -534
pair ik zelf -763
pair ik zet -568
pair ik zit 324
pair ik zoek -584
pair in . 198
pair in 0 -314
pair in ? 238
pair in aanmerk -387
pair in april 415
pair in behandel 461
pair in beroep -386
pair in brand -377
pair in dat -656
pair in de -179
pair in dez -383
pair in die -457
pair in een -426
pair in elkar -344
pair in en -456
pair in hel -264
pair in het -87
pair in jullie 370
pair in juni 347
pair in maart 578
pair in mei -273
pair in met -346
pair in mijn -130
pair in nederland -417
pair in ons -665
pair in onz -719
pair in ord 179
pair in plat 213
pair in te -566
pair incasso van 335
pair industrieweg 0 -289
pair infoavond over -469
pair ingang van -277
pair ingeschrev $ 274
pair ingeschrev vor 383
pair ingevuld $ -533
pair inschrijv $ -549
pair inschrijv vor -638
pair is $ 221
pair is 0 -375
pair is ? 243
pair is @code -503
pair is aan -390
pair is afgegev -407
pair is al -62
pair is bij -456
pair is da -529
pair is dar 252
pair is dat -268
pair is de -129
pair is die 283
pair is dit -298
pair is dus -508
pair is een -657
pair is er -179
pair is gelukt -529
pair is gen -124
pair is gewon -429
pair is gister -357
pair is goed -295
pair is half -453
pair is het -124
pair is kapot -304
pair is levensgevar -409
pair is mijn 739
pair is mn 407
pair is moeilijk -366
pair is nik -504
pair is nog 416
pair is om -493
pair is onterecht -337
pair is ontvang 298
pair is ook -477
pair is op -362
pair is slecht -415
pair is t -707
pair is te -192
pair is toch -132
pair is verkeerd 585
pair is vor -721
pair is weg 495
pair is wer -225
pair is ze 265
pair is zijn 282
pair is zo -518
pair ja $ -192
pair ja ik -441
pair ja of 249
pair jan 0 369
pair januari 0 -530
pair jar $ -160
pair jar belast -525
pair jar een -607
pair jar vor -282
pair jar wer -502
pair je 0 -378
pair je bezwar -491
pair je dan -600
pair je dar -470
pair je dat 468
pair je de -428
pair je een -659
pair je er -444
pair je het -426
pair je hier -336
pair je in -195
pair je je -519
pair je mij 376
pair je niet -313
pair je ook -250
pair je op -398
pair je toch -472
pair je wel -536
pair jij bent -367
pair juist ? -431
pair jullie , 212
pair jullie altijd -444
pair jullie dan -377
pair jullie dar -321
pair jullie dat 213
pair jullie die -142
pair jullie doen -393
pair jullie een -763
pair jullie en 469
pair jullie er -429
pair jullie handhaver -507
pair jullie is -431
pair jullie lieg -398
pair jullie mail -401
pair jullie met 360
pair jullie mij 248
pair jullie mijn 477
pair jullie nog -328
pair jullie ook -548
pair jullie sit -430
pair jullie system 202
pair jullie websit -393
pair jullie wer -488
pair juni 0 -457
pair k ben -499
pair k heb 194
pair kan $ -453
pair kan ? -290
pair kan dar -424
pair kan een -288
pair kan er -195
pair kan iederen -355
pair kan iemand 393
pair kan ik -503
pair kan je 267
pair kan men -590
pair kan niet -422
pair kan toch -424
pair kan u 278
pair kanal , -320
pair kanker in -467
pair kant $ -505
pair kapot $ -398
pair kapot , -338
pair kapot van -237
pair kastj nar -245
pair kat is -361
pair kelder $ -345
pair kennis van -475
pair ker $ 319
pair ker de -437
pair ker fout -543
pair ker hetzelfd -484
pair ker kom -304
pair ker mijn -445
pair ker op -596
pair ker uitgelegd -455
pair ker vor -354
pair kerk $ -288
pair kerkplein 0 -365
pair kerkstrat 0 -349
pair kermis $ -278
pair kermis , -228
pair kerngezond hor -427
pair kid id 300
pair kijk of 314
pair kind van -329
pair kinder in -379
pair kinder met -334
pair kinder van -423
pair klantnummer 0 -455
pair klar ? 478
pair klar mee -572
pair klein heeft -465
pair klopt $ -261
pair klopt dat -290
pair klopt het 433
pair knippert al -321
pair kom $ 309
pair kom , -392
pair kom de -470
pair kom er -718
pair kom goed -405
pair kom ik -173
pair kom je -326
pair kom morg -477
pair kom uit -420
pair kom won -529
pair komt ? 389
pair komt die 172
pair komt er -282
pair komt het -612
pair komt in -449
pair komt niet -291
pair komt nik -414
pair komt uit -466
pair kop $ -296
pair kop ik -302
pair korting op -359
pair kost $ -386
pair kost 0 -420
pair kost dat -381
pair kost een -583
pair kram op -385
pair kreg een 125
pair krijg ? -412
pair krijg bij -527
pair krijg de -238
pair krijg en -378
pair krijg er -376
pair krijg ik 353
pair krijg je -489
pair krijg nou -530
pair krijg of -427
pair krijg op -461
pair krijgt die -379
pair krijgt een -542
pair krijgt ge -437
pair krijgt het -345
pair krijgt van -503
pair kun je 391
pair kunn $ -564
pair kunn jullie 419
pair kunn we -541
pair kunt ge 232
pair kunt mij -371
pair kunt u 328
pair kut , -369
pair kvk nummer -430
pair kwijt dat -345
pair kwijtscheld , -438
pair kwijtscheld is 418
pair lag emissiezon -437
pair lang $ -188
pair lang . -447
pair lang de -509
pair lang duurt -132
pair lang het -333
pair lang is -270
pair lang op -349
pair las ik -474
pair lat $ -546
pair lat ben -337
pair lat en -430
pair lat gat -241
pair lat inschrijv -404
pair lat is -439
pair lat kan -289
pair lat mar -278
pair lat wet 174
pair lat zien -385
pair leeflon vor -429
pair leeftijd mag -200
pair leg $ -239
pair lekker $ -323
pair les ik -242
pair les in -350
pair lez , -419
pair liever een -327
pair liever niet -477
pair ligg in -460
pair ligg op -340
pair ligt al -329
pair ligt een -218
pair ligt in 278
pair ligt mijn 539
pair ligt nog -401
pair ligt nu -519
pair ligt op -291
pair ligt plat -363
pair ligt vol -366
pair lijk dat -411
pair lijn 0 -517
pair loket ? -340
pair loket vor -436
pair loopt al -352
pair loopt de 324
pair loopt het -374
pair loopt mijn 543
pair loopt over -279
pair los $ -194
pair los , -363
pair loss stoeptegel -412
pair loss tegel -286
pair m 0 -324
pair maakt $ -288
pair maand , 144
pair maand een -475
pair maart , 494
pair mag $ -359
pair mag dat -626
pair mag de -654
pair mag die -566
pair mag een -487
pair mag er -508
pair mag ge -249
pair mag het -399
pair mag hij -313
pair mag iemand -450
pair mag je -453
pair mag mijn -501
pair mag toch -375
pair mag van -580
pair mail $ -517
pair mail het -251
pair mail nar -404
pair mail te -487
pair mailadres van -479
pair mak , -418
pair mak ? -281
pair mak een -392
pair mak je -428
pair mak teg -318
pair man $ -243
pair man aan -310
pair man is -192
pair man met -327
pair man op -455
pair manier van -402
pair mann van -341
pair mantelzorger van -346
pair mar $ -318
pair mar 0 214
pair mar bij -453
pair mar dan -390
pair mar dat -670
pair mar gen 366
pair mar nar -682
pair mar nu -415
pair mar uit -523
pair mar wat -531
pair mar zit -318
pair mar zo -338
pair markt , -202
pair markt 0 -543
pair me bell -512
pair me dat -476
pair me de -354
pair me dod -405
pair me dor -393
pair me een -327
pair me kapot -347
pair me mar -391
pair me niet -732
pair me uit -376
pair mededel 0 -431
pair medewerker die -473
pair medewerker van -374
pair mee $ -432
pair mee ? -378
pair mee en -295
pair mee in -291
pair mee met -329
pair mee nar -293
pair mee of -387
pair mei $ -223
pair mei , 370
pair meld $ -232
pair meld ? -256
pair meld ik -491
pair men $ -334
pair men , -387
pair men de -294
pair men die -389
pair men in -362
pair men met -461
pair men niet -467
pair men om -346
pair men sprek -505
pair men van -327
pair men vor -324
pair mer . 398
pair mer ? -504
pair mer aan -373
pair mer in -423
pair mer lang -508
pair mer te -459
pair mer vor -436
pair merci , -474
pair merci aan -415
pair merci he -337
pair met 0 257
pair met @code -488
pair met al -390
pair met autism -288
pair met computer -370
pair met dank -303
pair met dat -690
pair met de -190
pair met den -387
pair met die -483
pair met dit -369
pair met hel -253
pair met het -184
pair met hun -240
pair met iemand -367
pair met je -379
pair met jullie -201
pair met me -419
pair met mijn 207
pair met nummer -516
pair met oud -392
pair met plat -373
pair met uw -333
pair met vier -469
pair met zes -421
pair met zn -395
pair met zon -440
pair meter $ -434
pair meter , -250
pair meter hog -321
pair mevrouw $ -404
pair mevrouw , -156
pair mij ? 531
pair mij aan -370
pair mij als 284
pair mij bell -426
pair mij een 212
pair mij en 286
pair mij geblokkeerd -569
pair mij gerust -460
pair mij help -416
pair mij het 255
pair mij is 229
pair mij kapot -402
pair mij lat -486
pair mij mag -500
pair mij ne -294
pair mij niet -575
pair mij stat 353
pair mij terug -505
pair mij terugbell -398
pair mij toen -398
pair mij uit 323
pair mijn aanslag 700
pair mijn aanvrag 624
pair mijn adres 129
pair mijn adreswijz 372
pair mijn advocat -434
pair mijn afsprak 698
pair mijn arm -431
pair mijn attest 439
pair mijn auto -364
pair mijn balkon -553
pair mijn bankapp -413
pair mijn bas -378
pair mijn bericht -583
pair mijn betal 521
pair mijn bewonerskaart 531
pair mijn bezwaarschrift 281
pair mijn bezwar 502
pair mijn borst -582
pair mijn brief -316
pair mijn broer -628
pair mijn bsn -366
pair mijn buurman -599
pair mijn buurvrouw -351
pair mijn collega -473
pair mijn dak -372
pair mijn deur -405
pair mijn dochter -272
pair mijn domicilie 496
pair mijn dossier 600
pair mijn eerst -417
pair mijn energietoeslag 348
pair mijn ex -181
pair mijn excuses -503
pair mijn fiet -326
pair mijn gas 325
pair mijn gegeven 305
pair mijn geld 435
pair mijn grootvader -409
pair mijn gsm -206
pair mijn hand -448
pair mijn hart -462
pair mijn hond -901
pair mijn hoofd -460
pair mijn hoofddoek -474
pair mijn huis 202
pair mijn id -306
pair mijn inschrijv 613
pair mijn kaart 201
pair mijn kat -472
pair mijn kelder -384
pair mijn kind -593
pair mijn klacht 425
pair mijn kleinzon -549
pair mijn knie -410
pair mijn kop -350
pair mijn kwijtscheld 481
pair mijn leeflon 648
pair mijn lief -472
pair mijn lijk -411
pair mijn mailadres -589
pair mijn man -331
pair mijn moeder -483
pair mijn nam 345
pair mijn nederland -369
pair mijn nieuw 531
pair mijn nummer -354
pair mijn oma -424
pair mijn opa -295
pair mijn oprit -537
pair mijn parkeervergunn 480
pair mijn partner -420
pair mijn paspoort 328
pair mijn paswoord -479
pair mijn pensioen -402
pair mijn pincod -358
pair mijn premie 410
pair mijn ram -428
pair mijn rechtsbijstand -430
pair mijn reken 449
pair mijn renovatiepremie 414
pair mijn rijbewijs 154
pair mijn schoonbroer -371
pair mijn schoondochter -402
pair mijn strat -337
pair mijn telefon -413
pair mijn twed 380
pair mijn uitker 335
pair mijn vader -156
pair mijn velg -372
pair mijn vergunn 329
pair mijn verzoek 632
pair mijn vrag -439
pair mijn vriendin -482
pair mijn vrouw -194
pair mijn wachtwoord -396
pair mijn werk -761
pair mijn wmo 494
pair mijn woning 502
pair mijn woord -380
pair mijn woz 410
pair mijn zoontj -373
pair mijn zus -554
pair minut $ -485
pair mn dochter 328
pair mn paspoort 413
pair mn werk -475
pair moe $ -304
pair moe van -309
pair moeder van -621
pair moeilijk vor -452
pair moest ik 341
pair moet , -437
pair moet ? -461
pair moet alles -360
pair moet betal 306
pair moet dat -739
pair moet de -854
pair moet die -316
pair moet doen -370
pair moet een -338
pair moet ge -649
pair moet hebb -468
pair moet het -298
pair moet hij -517
pair moet je -523
pair moet mar -486
pair moet mij -635
pair moet niet -377
pair moet toch -525
pair moet wij -622
pair moet zijn -520
pair mog die -416
pair mog er -300
pair mog we -416
pair moogt mij -393
pair morg $ -240
pair morg met -374
pair morg om -313
pair morg stat -455
pair mur van -289
pair na 0 -211
pair na die -605
pair na een -232
pair na het -311
pair na vier -383
pair naast de -78
pair nacht , -342
pair nakijk of 386
pair nam . -483
pair nam en -456
pair namen de -433
pair nar @code -548
pair nar binn -384
pair nar het -202
pair nar huis -293
pair nar t -417
pair nar u -391
pair nar uw -469
pair nar volgend 409
pair nar welk -449
pair ne ker -296
pair nederland , -290
pair nee $ 175
pair nee dat -254
pair nee hor -388
pair nee ik -470
pair nee nee -529
pair nergen op -402
pair net als -398
pair niet $ -117
pair niet , 117
pair niet ? 261
pair niet bell -400
pair niet dan -427
pair niet dat -476
pair niet een 169
pair niet eerlijk -515
pair niet en -373
pair niet gestort 333
pair niet in -143
pair niet klopt -468
pair niet langer -364
pair niet mag -495
pair niet mee -527
pair niet mer 102
pair niet met -378
pair niet netjes -314
pair niet nodig -346
pair niet normal -270
pair niet op -220
pair niet over -480
pair niet te -220
pair niet terug -516
pair niet tevred -371
pair niet van -241
pair niet verkeerd -525
pair niet weg -503
pair niet zo -473
pair nieuw adres 463
pair nieuw nummer -473
pair nieuw over 296
pair nieuw rijbewijs -300
pair nik $ -264
pair nik , -418
pair nik mer 416
pair nik teg -379
pair nik van 247
pair nl $ -342
pair nodig ? -670
pair nodig of -338
pair nodig om -565
pair noemd mij -367
pair nog . -341
pair nog ? 323
pair nog als 421
pair nog altijd 269
pair nog betal 356
pair nog geldig -413
pair nog goed -370
pair nog iemand -358
pair nog iet 207
pair nog met -542
pair nog moet 448
pair nog niet 391
pair nog nik 247
pair nog nooit -433
pair nog op 201
pair nog plat -618
pair nog plek -447
pair nog sted 203
pair nog vrij -459
pair nooit $ -447
pair nooit iemand -369
pair nooit op -284
pair normal $ -233
pair nr . -497
pair nu 0 -259
pair nu aan -552
pair nu ben -625
pair nu bij 238
pair nu drie -427
pair nu is -318
pair nu zijn -400
pair nul zes -436
pair nummer $ -405
pair nummer ? -606
pair nummer @code -292
pair nummer is -495
pair of 0 -742
pair of aan -430
pair of allen -343
pair of ander -162
pair of bij -227
pair of de 228
pair of doet -409
pair of een -465
pair of enkel -300
pair of het -263
pair of is -165
pair of kan -165
pair of komt -407
pair of mag -481
pair of mijn 633
pair of nar -559
pair of nee 354
pair of nie 377
pair of niet 633
pair of nog 382
pair of pas -498
pair of van -419
pair of via -410
pair of zo -196
pair om 0 -484
pair om de -150
pair om die -407
pair om kwijtscheld 392
pair omdat de -485
pair omdat er -420
pair omdat mijn -480
pair omhog en -433
pair onder het -278
pair onder mijn -533
pair onder water -352
pair ondernemingsnummer 0 -422
pair ongever $ -297
pair ons dorp -590
pair ons dossier 503
pair ons gezin 413
pair ons huis 386
pair ons in 215
pair ons strat -421
pair ons thuis -544
pair onz dochter 331
pair onz gemeent -505
pair onz hond -516
pair onz stad -478
pair onz strat -594
pair onz wijk -436
pair ook $ -529
pair ook ? -345
pair ook aan -295
pair ook als -314
pair ook alwer 590
pair ook bij -338
pair ook de -359
pair ook een -260
pair ook goed -246
pair ook iet -432
pair ook in -310
pair ook met -335
pair ook niet -626
pair ook nik -366
pair ook nog -379
pair ook onlin -407
pair ook vor -562
pair op , -306
pair op . -386
pair op 0 -491
pair op als -356
pair op de 62
pair op den -363
pair op dinsdag -400
pair op een -75
pair op facebok -467
pair op googl -431
pair op har 351
pair op het -296
pair op hun -407
pair op je -441
pair op jullie -710
pair op kantor -488
pair op met -197
pair op mijn 243
pair op mn 342
pair op nik -278
pair op ons 421
pair op rod -355
pair op schol -594
pair op strat -472
pair op t -68
pair op te -182
pair op tijd -354
pair op twed -469
pair op uw -307
pair op vakantie -164
pair op voorhand -429
pair op vrijdag -469
pair op welk 218
pair op wit 306
pair op woensdag -374
pair op zijn -551
pair op zon -407
pair op zondag -344
pair open $ -509
pair open , -181
pair open ? -480
pair open en -345
pair open is -509
pair open met -378
pair open op -231
pair open vandag -351
pair open vor -459
pair openbar onderzoek -455
pair opgehaald $ -338
pair opgelost $ -403
pair opvang $ 399
pair opvang vor -474
pair ord $ -453
pair org $ -372
pair organiseert de -280
pair oud adres 247
pair oud klooster -291
pair oud men -409
pair oud moet -258
pair oud postkantor -406
pair over $ -709
pair over , -569
pair over de -372
pair over een -253
pair over het -423
pair over mij 644
pair over mijn 671
pair over te -326
pair overled , -166
pair papier $ -451
pair papier . -436
pair park $ -188
pair park , -224
pair parker $ -260
pair parking $ -495
pair parking van -222
pair pas dat 466
pair pas in -582
pair pas na -480
pair paspoort $ -582
pair paspoort al -145
pair past niet -376
pair per 0 496
pair per dag -354
pair per jar -539
pair per mail -618
pair per ongeluk 262
pair per post -439
pair per uur -278
pair pincod van -395
pair plat $ -371
pair plat , -412
pair plat 0 -484
pair plat op -474
pair plat sta 279
pair plat van 225
pair plein , -368
pair plein 0 -239
pair plek , -263
pair praatgroep vor -360
pair prat over -453
pair precies ? -557
pair premie , 424
pair premie vor 164
pair proe 0 -342
pair proficiat met -368
pair put is -415
pair raadhuisplein 0 -405
pair rechter $ -347
pair red me -615
pair reg $ -403
pair regel die -487
pair regel vor -364
pair reken , 467
pair rekeningnummer van -286
pair rijbewijs al 328
pair rijbewijs in -513
pair rijbewijs is -423
pair rijd ze -409
pair rijdt niet -435
pair ring , -466
pair rod kruis -348
pair rond $ -260
pair rond 0 -484
pair rotond , -347
pair rsin 0 -288
pair rusthuis , -386
pair s nacht -290
pair samenwon $ -416
pair scham me -406
pair schand $ -443
pair schandal $ -456
pair schandal dat -527
pair schol $ -432
pair schol , -196
pair schoolstrat 0 -481
pair schrijf een -472
pair serieus $ -336
pair sind 0 -549
pair sit $ -514
pair sit , -370
pair sit stat -452
pair slagbom $ -471
pair slecht servic -304
pair sms cod -398
pair snap er -612
pair snap het -307
pair snel , -336
pair sociaal huis -413
pair social woning -195
pair sorry ik -349
pair sporthal ? -296
pair sta ik 708
pair stad ? -473
pair stad dat -337
pair stad een -305
pair stad is -371
pair stad of -421
pair stan $ 131
pair stan , 280
pair stan er 410
pair stan met -315
pair stand van 445
pair standplat op 381
pair stap ik -403
pair stat $ 270
pair stat . 200
pair stat @code -446
pair stat al -306
pair stat bij -474
pair stat de -341
pair stat die 299
pair stat er 104
pair stat fout 506
pair stat gen -580
pair stat het 265
pair stat hij 431
pair stat in -473
pair stat klar -474
pair stat mijn 517
pair stat nu -540
pair stat ook -519
pair stat op -275
pair stat open -325
pair stat schef -280
pair stat wer -420
pair station $ -372
pair station , -237
pair stationsstrat 0 -371
pair stemm , -541
pair stoep $ -422
pair stoep , -282
pair stoep bij -262
pair stom van -516
pair stond een -365
pair stond er -638
pair stond gewon -254
pair stond in -396
pair stond op -346
pair stond te -454
pair stop met -349
pair stopp , 514
pair stopt niet -324
pair strat $ -216
pair strat , -398
pair strat is -459
pair strat nar -360
pair stuk $ -485
pair stuk , -523
pair stuk vor -405
pair stur de -446
pair stur ik -572
pair subsidie vor -278
pair syndrom van -296
pair system , 428
pair system is -449
pair t m -324
pair t plein -277
pair t station -384
pair t weekend -422
pair t werk -361
pair t zwembad -346
pair tarief vor -505
pair te bell -366
pair te betal -418
pair te contacter -550
pair te doen -336
pair te gek -312
pair te hog 380
pair te hur -325
pair te kop -272
pair te lat -402
pair te lez -439
pair te trek -358
pair te trouw -370
pair te ver -481
pair te vroeg -401
pair te weinig -433
pair te woord -608
pair te zegg -425
pair te zet -443
pair te zien -309
pair team $ -452
pair teg die 172
pair teg een -605
pair teg het -315
pair teg mij -419
pair teg mijn -318
pair tegenover de -337
pair tegenwoord $ -217
pair teken ? -371
pair telefon , -537
pair telefonisch contact -330
pair telefoontj van -443
pair telt de -350
pair ten zeerst -458
pair ter hoogt -165
pair ter inzag -525
pair terecht $ -293
pair terecht als -313
pair termijn van 304
pair terug , 248
pair terug . -590
pair terug nar 204
pair terug van 424
pair terugbell $ -360
pair terwijl er -406
pair terwijl mijn 451
pair test 0 -326
pair thuis $ -650
pair thuis is -343
pair thuis van -398
pair ticketnr 0 -479
pair tien jar -468
pair tijd $ -527
pair tijden de -468
pair toch $ -365
pair toch nog -435
pair toch op -376
pair toch van -334
pair toe $ -409
pair toen de -474
pair toen ik -208
pair tot 0 -427
pair tot de -430
pair tot hoe -350
pair tot in -347
pair tot vijf -348
pair tot wanner 63
pair tot welk 242
pair trekt op -229
pair trouw $ -365
pair trouw , -545
pair trouw op -465
pair tuin , -429
pair tuinhuis van -384
pair tuss 0 -298
pair tuss de -437
pair tuss een -193
pair twed verblijf 377
pair twee ker 228
pair twee uur -570
pair twee wek 367
pair twintig jar -401
pair typ $ -503
pair u $ -166
pair u . -248
pair u bent -261
pair u de 246
pair u had -505
pair u hoeft -277
pair u hoort -343
pair u kunt -406
pair u mijn 182
pair u niet -408
pair u van -321
pair u wel -272
pair u zien 520
pair uit $ 159
pair uit aan -303
pair uit in -461
pair uit mijn -387
pair uitker $ 413
pair uitker , 359
pair urgentie , 340
pair uur $ -60
pair uur , -494
pair uur gewacht -379
pair uur in -321
pair uur met -284
pair uur op -324
pair uur s -348
pair uur te -432
pair uw antwoord -459
pair uw brief -224
pair uw collega -357
pair uw dienst -183
pair uw nam -289
pair v nummer -274
pair van $ -132
pair van , -215
pair van alles -474
pair van burgerzak -395
pair van dat -918
pair van de -120
pair van die -378
pair van dinsdag 387
pair van dit -546
pair van down -296
pair van een -430
pair van en -487
pair van gister -347
pair van het -280
pair van hiernaast -503
pair van iemand -438
pair van jullie -83
pair van loket -430
pair van mij 655
pair van mijn 568
pair van mn 285
pair van nummer -416
pair van ons 137
pair van onz 352
pair van schol -345
pair van stat -496
pair van t -139
pair van te -474
pair van tevor -476
pair van u 247
pair van ull -501
pair van uw -532
pair van vergunn -430
pair van vles -382
pair van vor -471
pair van vorig 104
pair van wacht -370
pair van werk -402
pair van wie -602
pair van zak 307
pair vanaf 0 -240
pair vanaf welk -533
pair vandag $ -222
pair vandar dat -286
pair vast $ -549
pair vast lijn -392
pair vbld 0 -368
pair veilig thuis -361
pair ver is 370
pair ver stat 434
pair verbind me -360
pair verdiend $ -377
pair verget $ -472
pair vergunn nodig -677
pair verkeerd formulier -489
pair verleng $ -299
pair verlengd of 428
pair verlop is -500
pair verschil tuss -422
pair verwerkt ? 333
pair verzint dit -332
pair verzoek om 332
pair via een -478
pair via mail -372
pair via whatsapp -396
pair vier maand -353
pair vind , -483
pair vind dat -612
pair vind ik -388
pair vles en -382
pair voel me -468
pair voel mij -298
pair voetbal , -311
pair voetpad vor -390
pair vol $ -289
pair vol , -336
pair volgen het -461
pair volgen jullie 229
pair volgend jar -383
pair volgend verkiez -285
pair volgend wek 290
pair volstat een -363
pair vond het -418
pair voorbeeld . -507
pair vor $ -636
pair vor , -440
pair vor 0 272
pair vor ? -406
pair vor all -392
pair vor alleenstaand -408
pair vor als -333
pair vor de 165
pair vor een -115
pair vor er -345
pair vor fietser -278
pair vor gen -410
pair vor het 98
pair vor hun -307
pair vor iederen -422
pair vor in -563
pair vor jullie -527
pair vor kinder -325
pair vor kwijtscheld -458
pair vor mantelzorger -381
pair vor me 281
pair vor men -353
pair vor mij 282
pair vor mijn 213
pair vor mn 355
pair vor nr -620
pair vor of -443
pair vor ons 117
pair vor onz 206
pair vor ouder -446
pair vor t -481
pair vor uw -261
pair vor vrijwilliger -343
pair vor welk 372
pair vorig jar 138
pair vorig maand 455
pair vraagt de -398
pair vraagt een -395
pair vrag $ -238
pair vrag , -535
pair vrag : -456
pair vrag ? -503
pair vrag het 251
pair vrag je -256
pair vrag jullie -367
pair vrag over -485
pair vrag vor -462
pair vrijwilliger $ -287
pair vroeg of -410
pair vroeg om -369
pair vrouw heeft -401
pair vrouw is -345
pair vrouw ook -373
pair vul ik -397
pair wa een -322
pair wa is 378
pair waard van 153
pair waarom ben 231
pair waarom ik 428
pair waarom is 233
pair waarom krijg -393
pair waarschuw , -325
pair wacht en -301
pair wacht op 469
pair wachtlijst van 351
pair wachtwoord , -330
pair wanner ? -445
pair wanner hor 309
pair wanner kom -507
pair wanner komt 490
pair wanner krijg 454
pair wanner loopt 285
pair wanner moet -419
pair wanner wordt 128
pair want mijn -550
pair war $ -320
pair war blijft 559
pair war ge -529
pair war gef -298
pair war hal -273
pair war het 180
pair war ik -153
pair war is -272
pair war je -458
pair war kan -648
pair war kunn -367
pair war lever -318
pair war meld -300
pair war moet -591
pair war stat -629
pair war vind -340
pair war vrag -335
pair war zijn -480
pair was , -161
pair was 0 -197
pair was dat -228
pair was een -613
pair was gister -376
pair was hel -358
pair was ik -373
pair was niet -458
pair was vor -256
pair was zo -447
pair wat , -380
pair wat aan -346
pair wat ben -268
pair wat dat -449
pair wat doet -509
pair wat een -252
pair wat er 292
pair wat gebeurt -422
pair wat is 279
pair wat kost -335
pair wat mij -541
pair wat nu -595
pair wat van -370
pair wat vor -484
pair wat zijn -506
pair water in -400
pair water uit -398
pair we dar -316
pair we de -265
pair we doen -410
pair we een -507
pair we kom -335
pair we met -263
pair we zien -365
pair websit $ -414
pair websit , -434
pair websit is -333
pair weg $ -162
pair weg , -90
pair weg bij -334
pair weggehaald $ -364
pair wek $ -495
pair wek . -311
pair wek een -607
pair wek en -408
pair wek geled 229
pair wek gen -602
pair wek moet -429
pair wek op 241
pair wek terug 312
pair wek vor -581
pair wel $ -107
pair wel iet -414
pair wel ingeschrev 340
pair wel of 375
pair welk bedrag 485
pair welk datum 499
pair welk dienst -462
pair welk document -404
pair welk is -374
pair welk kleur -433
pair welk leeftijd -330
pair welk nummer -363
pair welk papier -331
pair welk plat 372
pair welk plek 382
pair wer , -238
pair wer de -285
pair wer gen -343
pair wer in -310
pair wer met -287
pair wer niet -344
pair wer op -269
pair werk $ -176
pair werk ? -421
pair werk aan -240
pair werkt dat -450
pair werkt die -415
pair wet , -450
pair wet er -458
pair wet hoe 192
pair wet ik -91
pair wet of 350
pair wet u -580
pair wie bel -302
pair wie beslist -409
pair wie betaalt -369
pair wie gat -348
pair wie haalt -345
pair wie heeft 312
pair wie kan -391
pair wie moet -630
pair wie ruimt -393
pair wie verzint -249
pair wie zit -571
pair wij als -447
pair wij de -396
pair wij had 545
pair wij hebb 86
pair wij met -384
pair wij will -278
pair wij zijn 119
pair wij zit -464
pair wij zoek -405
pair wijk $ -314
pair wijk , -231
pair wijkagent $ -393
pair wijkagent is 350
pair wil allen -326
pair wil de -406
pair wil een -204
pair wil er -579
pair wil gewon -387
pair wil ik 155
pair wil je 379
pair wil mijn 322
pair wil niet -204
pair wil wet 468
pair wil ze -642
pair will een -429
pair will jullie 222
pair wilt u 370
pair wmo ? -364
pair woensdag ? -476
pair won er -453
pair won hier 323
pair won ik 351
pair won in -531
pair won nog -467
pair woning $ -235
pair word $ 128
pair word , -317
pair word dor -519
pair word er -340
pair word je -298
pair wordt $ -595
pair wordt dat -565
pair wordt een -537
pair wordt er -460
pair wordt mijn 538
pair wordt op -294
pair woz waard 339
pair zag ik -326
pair zak $ -433
pair zak en -294
pair zal 0 -458
pair zandbak van -251
pair zat , -356
pair zat een -496
pair zat in -398
pair zaterdag open -388
pair ze $ -289
pair ze dar -416
pair ze dat -444
pair ze de -615
pair ze een -424
pair ze het -438
pair ze niet -470
pair ze weg -501
pair ze zoud -379
pair zeg $ -364
pair zeg , -397
pair zeg het -402
pair zeg ik -435
pair zegg $ -496
pair zegg dat -117
pair zegg war -449
pair zeker $ -488
pair zeker ? -529
pair zelf een -638
pair zelf in -448
pair zelf wel -387
pair zes een -307
pair zet $ 262
pair zet er -386
pair zet ik -658
pair zet mijn 314
pair zet zijn -445
pair ziek , -412
pair zien elkar -368
pair zien of 307
pair ziet er -265
pair zij heeft -489
pair zijn ? -223
pair zijn de -524
pair zijn die -310
pair zijn een -622
pair zijn er -312
pair zijn het -548
pair zijn jullie -212
pair zijn mijn 458
pair zijn nek -423
pair zijn nu -543
pair zijn op -327
pair zijn vor -684
pair zijn ze -484
pair zin in -377
pair zit $ -506
pair zit , -452
pair zit aan -473
pair zit bij -498
pair zit dar -597
pair zit de -480
pair zit een -296
pair zit hier 260
pair zit in -288
pair zit met -423
pair zit op -669
pair zit vol -332
pair zo $ -183
pair zo , -237
pair zo dom -496
pair zo een -631
pair zo ga -406
pair zo gat -253
pair zo in -618
pair zo kan -361
pair zo op -405
pair zo rap -318
pair zo snel -327
pair zoal afgesprok -312
pair zodat ik -508
pair zoek een -312
pair zoek jullie -360
pair zoekt een -537
pair zoiet $ -279
pair zon van -575
pair zon zijn 381
pair zondag $ -278
pair zondag , -311
pair zondag ? -304
pair zonder afsprak -609
pair zonder dat -385
pair zonder iet -441
pair zonder vergunn -531
pair zonder wiel -285
pair zot , -405
pair zou de -547
pair zou ik -393
pair zull we -397
pair zwart op 306
pair zwart piet -325
pair zwembad $ -517
pair zwembad , -329
skip ( 0 231
skip ) 0 -529
skip , ! -353
skip , $ -268
skip , , -139
skip , . 117
skip , 0 143
skip , ? -444
skip , aan -471
skip , al -257
skip , alles -320
skip , als -363
skip , ander -510
skip , bedankt -313
skip , bedoel -526
skip , beetj -440
skip , begint -350
skip , bel -368
skip , bell -327
skip , ben 127
skip , bom -403
skip , breng -254
skip , dacht -410
skip , dank -580
skip , dar 104
skip , dat -145
skip , de -148
skip , die 298
skip , dit -512
skip , dochter -368
skip , doen -338
skip , doet -172
skip , drie -416
skip , een -52
skip , er -421
skip , ga 257
skip , gan -292
skip , gat -249
skip , ge 264
skip , geduld -377
skip , gewon -325
skip , ging -394
skip , haalt -274
skip , had -229
skip , har 354
skip , heb -89
skip , heeft 302
skip , hel -310
skip , helpt -441
skip , het 285
skip , hor 259
skip , iederen -352
skip , ik -294
skip , in -276
skip , is 83
skip , ja -348
skip , je 542
skip , kan -149
skip , ker -269
skip , koffie -283
skip , kom -583
skip , komt 163
skip , kost -295
skip , krijg -184
skip , kunn -430
skip , lag -388
skip , ler -365
skip , ligt -579
skip , lop -439
skip , man -611
skip , mar -332
skip , me 96
skip , men -624
skip , merci -316
skip , mijn 194
skip , moest -451
skip , moet 273
skip , nacht -297
skip , nem -486
skip , nodig -354
skip , nog -256
skip , normal -336
skip , nu -487
skip , of -922
skip , om -497
skip , ook -417
skip , op -174
skip , oud 314
skip , pas -425
skip , put -444
skip , red -575
skip , snel -330
skip , stan -177
skip , stat 302
skip , steekt -462
skip , strat -295
skip , stuk -550
skip , system -496
skip , te 214
skip , u 262
skip , uit -244
skip , van -163
skip , ver 291
skip , verget -590
skip , vind -331
skip , vond -385
skip , vor -244
skip , vrag 226
skip , wat -293
skip , weg -466
skip , werd -362
skip , werkt -422
skip , wij -243
skip , wil -317
skip , will -620
skip , won 522
skip , word -136
skip , zak -453
skip , zeg -274
skip , zegg -389
skip , zei -389
skip , zijt -323
skip , zit 133
skip , zon 346
skip 0 $ -22
skip 0 ) 339
skip 0 , 219
skip 0 . 246
skip 0 0 -45
skip 0 : 261
skip 0 ? -322
skip 0 @code -362
skip 0 al -402
skip 0 als -536
skip 0 belast -525
skip 0 bij -276
skip 0 dar -486
skip 0 de -322
skip 0 dicht -288
skip 0 dor -365
skip 0 dus -438
skip 0 echt -485
skip 0 een -207
skip 0 elk -357
skip 0 en -193
skip 0 er -624
skip 0 erbij -386
skip 0 gen -241
skip 0 het -247
skip 0 hoevel -345
skip 0 ik 143
skip 0 in 164
skip 0 jullie 291
skip 0 komt -580
skip 0 krijg -356
skip 0 lang -307
skip 0 mag -428
skip 0 mar 233
skip 0 met -310
skip 0 mijn -384
skip 0 moet -484
skip 0 na -359
skip 0 nar 323
skip 0 niet -131
skip 0 nog -567
skip 0 nu -368
skip 0 nummer -338
skip 0 of -610
skip 0 ons -443
skip 0 onz -425
skip 0 ook -390
skip 0 per -344
skip 0 reken -245
skip 0 stat -546
skip 0 stond -441
skip 0 t -377
skip 0 terug 448
skip 0 toch -432
skip 0 tot -500
skip 0 uit -366
skip 0 uw -364
skip 0 van -148
skip 0 vergunn -352
skip 0 volgen -421
skip 0 vor -762
skip 0 war -565
skip 0 wie -537
skip 0 zegt -420
skip 0 zo -483
skip 0 zou -421
skip : $ -370
skip : , -646
skip : 0 -35
skip : de 235
skip : is -507
skip @code , -537
skip @code 0 -475
skip @code ? -428
skip @code de -528
skip @code een -347
skip @code het -351
skip @code nam -428
skip @code op -397
skip ^ ! -671
skip ^ $ -274
skip ^ ( -458
skip ^ , -173
skip ^ . -362
skip ^ 0 -217
skip ^ : -238
skip ^ ? -323
skip ^ @code -452
skip ^ aan -369
skip ^ aangevraagd 566
skip ^ achter -441
skip ^ al 390
skip ^ all -317
skip ^ allemal -401
skip ^ als -235
skip ^ bas -341
skip ^ bedraagt -328
skip ^ bel -339
skip ^ belast -533
skip ^ bell -438
skip ^ ben -245
skip ^ bent -368
skip ^ beslist -394
skip ^ betaalt -297
skip ^ bij -382
skip ^ blijft 516
skip ^ boet 326
skip ^ bom -454
skip ^ bot -476
skip ^ bouw -399
skip ^ brand -379
skip ^ breng -309
skip ^ brief 233
skip ^ broer -362
skip ^ bsn -319
skip ^ bur -322
skip ^ burgemeester -429
skip ^ bus -431
skip ^ buurman -576
skip ^ buurvrouw -215
skip ^ caf -372
skip ^ cijfer -341
skip ^ cod -496
skip ^ colleg -387
skip ^ collega -487
skip ^ container -470
skip ^ da -214
skip ^ dag -524
skip ^ dank -612
skip ^ dar -247
skip ^ dat -178
skip ^ de -35
skip ^ dez -325
skip ^ die -170
skip ^ dient -366
skip ^ dit -210
skip ^ document -399
skip ^ dod -317
skip ^ doen -311
skip ^ dor -409
skip ^ dossier 183
skip ^ drie -698
skip ^ duurt -482
skip ^ een -255
skip ^ er -381
skip ^ euro -802
skip ^ ex -690
skip ^ ezel -327
skip ^ factur -502
skip ^ fijn -434
skip ^ formulier -445
skip ^ ga -291
skip ^ gan -239
skip ^ gat -454
skip ^ ge 171
skip ^ gebeurt -400
skip ^ geeft -325
skip ^ gef -234
skip ^ gen -317
skip ^ gevond -480
skip ^ goed -441
skip ^ gsm -308
skip ^ had 394
skip ^ hal -366
skip ^ half -382
skip ^ hang -316
skip ^ hangt -230
skip ^ hart -332
skip ^ he -281
skip ^ heb -26
skip ^ heeft 90
skip ^ her -526
skip ^ het -209
skip ^ hier -196
skip ^ hoeft -381
skip ^ hoevel -268
skip ^ hond -462
skip ^ hoofd -323
skip ^ hoort -359
skip ^ hop -369
skip ^ hou -467
skip ^ huis 242
skip ^ huisbas -495
skip ^ iederen -369
skip ^ iemand 307
skip ^ ik 39
skip ^ in -401
skip ^ jar -326
skip ^ je 155
skip ^ jong -551
skip ^ kan -89
skip ^ kapot -237
skip ^ kat -482
skip ^ kenmerk -564
skip ^ ker 178
skip ^ kind -606
skip ^ kinder -145
skip ^ klein -394
skip ^ kleinzon -537
skip ^ kom -199
skip ^ komt 374
skip ^ kop -325
skip ^ kost -245
skip ^ krijg 289
skip ^ kunn -453
skip ^ lach -209
skip ^ lamp -231
skip ^ lang -486
skip ^ las -256
skip ^ les -345
skip ^ lev -453
skip ^ lever -285
skip ^ lieg -398
skip ^ ligg -332
skip ^ man -111
skip ^ mar -509
skip ^ marloes -489
skip ^ me 202
skip ^ medewerker -337
skip ^ meld -216
skip ^ met -86
skip ^ mijn 368
skip ^ mn 428
skip ^ moet 143
skip ^ mongol -357
skip ^ moogt -299
skip ^ na -264
skip ^ nar -496
skip ^ ne -420
skip ^ nederland -403
skip ^ nem -376
skip ^ niet -109
skip ^ nieuw -373
skip ^ noem -389
skip ^ nog -287
skip ^ nooit 209
skip ^ nou -263
skip ^ nu -277
skip ^ of -218
skip ^ onder -293
skip ^ ons 212
skip ^ ook -472
skip ^ op -242
skip ^ opa -412
skip ^ oud -119
skip ^ ouder -404
skip ^ pal -239
skip ^ papier -635
skip ^ parkeervergunn 441
skip ^ parkeerwachter -455
skip ^ paswoord -319
skip ^ person -332
skip ^ plat -461
skip ^ poes -401
skip ^ premie 300
skip ^ put -413
skip ^ rad -351
skip ^ rechtsbijstand -381
skip ^ regel -308
skip ^ reken -472
skip ^ robot -407
skip ^ ruimt -389
skip ^ schiet -417
skip ^ schoonbroer -401
skip ^ servic -290
skip ^ sla -354
skip ^ slat -355
skip ^ sluit -466
skip ^ speelt -387
skip ^ stap -316
skip ^ stat 338
skip ^ stond -31
skip ^ strat -541
skip ^ stur -320
skip ^ stuurt -461
skip ^ system -453
skip ^ t 159
skip ^ tak -341
skip ^ teg -322
skip ^ telefon -331
skip ^ thuis -339
skip ^ tot -475
skip ^ trouw -532
skip ^ twee -457
skip ^ vader -766
skip ^ vall -352
skip ^ vent -395
skip ^ ver 234
skip ^ vier -711
skip ^ voedselbank -357
skip ^ voel -283
skip ^ voetbalclub -361
skip ^ voorbeeld -455
skip ^ vor 31
skip ^ vraagt -461
skip ^ vrag -382
skip ^ vriendin -375
skip ^ vrouw -295
skip ^ waarschuw -421
skip ^ wacht -401
skip ^ wachtwoord -506
skip ^ websit -343
skip ^ weg -476
skip ^ wek 196
skip ^ wel -341
skip ^ welk 470
skip ^ werd -430
skip ^ werk -545
skip ^ werkt -228
skip ^ wethouder -325
skip ^ wijkagent 342
skip ^ wil 164
skip ^ word -147
skip ^ woz 424
skip ^ zag -402
skip ^ zal -215
skip ^ zat -413
skip ^ zeg -537
skip ^ zegt -242
skip ^ zelf -480
skip ^ zet -468
skip ^ zie 189
skip ^ ziet -359
skip ^ zijn 123
skip ^ zijt -160
skip ^ zit -35
skip ^ zoek -503
skip ^ zon -262
skip ^ zoontj -488
skip ^ zou 268
skip ^ zus -389
skip a $ 283
skip aan $ 3
skip aan . -447
skip aan 0 -475
skip aan ? -429
skip aan achterkant -320
skip aan deur -501
skip aan een -288
skip aan glasbol -266
skip aan het -423
skip aan kerk -178
skip aan nieuw -466
skip aan prat -358
skip aan sporthal -255
skip aan station -426
skip aan van -426
skip aangepast $ 367
skip aanpass $ 317
skip aanslag ? 341
skip aanvrag de 265
skip aanvrag ik 280
skip achter $ -443
skip adres $ 378
skip adres , 521
skip adres de -487
skip af de -512
skip afsprak vor -253
skip al $ -217
skip al , 158
skip al 0 -755
skip al ? 698
skip al besliss 322
skip al besluit 412
skip al dag -374
skip al derd -538
skip al hel -297
skip al in 517
skip al jar -153
skip al maandag -486
skip al minut -406
skip al niet -412
skip al over 412
skip al van 393
skip al wek 98
skip all $ -281
skip all , -456
skip all in -306
skip all van -479
skip allemal $ -357
skip allen $ -184
skip alles $ -253
skip alles in -401
skip als $ -191
skip als , 449
skip als 0 -559
skip als allen -359
skip als bij -466
skip als de -368
skip als die -404
skip als een -719
skip als gen -331
skip als mijn -357
skip als nar -344
skip als niet -467
skip als nog -636
skip als op -516
skip als vor -471
skip altijd $ -532
skip altijd , -273
skip altijd . -441
skip altijd het -257
skip altijd mijn -396
skip amai een -314
skip ambtenar de -366
skip ander $ -131
skip ander op -384
skip antwoord $ -172
skip antwoord een -397
skip apothek wacht -438
skip app niet -511
skip automatisch van 355
skip balie $ 331
skip balie , -417
skip bank , -369
skip bankj de -297
skip bedankt $ -313
skip bedankt de -609
skip bedankt jullie -340
skip begrijp niet -479
skip bel mar -508
skip bel niet -509
skip belach $ -243
skip bell , -335
skip bell 0 -503
skip bell gen -307
skip bell niet -443
skip ben $ -225
skip ben , -186
skip ben al 391
skip ben de 324
skip ben echt -366
skip ben en -375
skip ben er -794
skip ben helemal -454
skip ben klar -328
skip ben nou -533
skip ben ook -360
skip ben over -508
skip ben te -390
skip ben wek 335
skip ben wer -241
skip bent $ -301
skip bereik 0 -419
skip beslist $ 401
skip beslist mijn 430
skip besluit 0 -445
skip best , -330
skip bestat een -258
skip bestat nog -414
skip betal $ 198
skip betal @code -410
skip betal de 246
skip bezwar de 273
skip bibliothek $ -382
skip bij , 174
skip bij 0 -788
skip bij aan -361
skip bij aanvrag -524
skip bij ander -459
skip bij bakker -505
skip bij bank -435
skip bij bibliothek -376
skip bij bur -354
skip bij bushalt -365
skip bij de 240
skip bij dienst -525
skip bij een -300
skip bij en 254
skip bij geregistreerd 396
skip bij loket -386
skip bij milieustrat -270
skip bij moet -439
skip bij notaris -427
skip bij ondergrond -362
skip bij ook -358
skip bij oud -388
skip bij politie -441
skip bij schol -228
skip bij station -407
skip bij verkeerd -358
skip bij vijver -285
skip bij volgend -288
skip bijna $ -372
skip binn $ 211
skip binn dag -459
skip binn de -432
skip binn wek 293
skip binn werkdag -493
skip blijft $ -164
skip blijv $ -375
skip boek de -433
skip boet 0 346
skip bom , -322
skip bom de -343
skip bord de -273
skip brand $ -334
skip breng $ -299
skip brief een -566
skip brief met -496
skip broer de -424
skip bsn ik -541
skip btw @code -293
skip buit $ -506
skip burgemeester $ -311
skip burger $ -446
skip bus $ -265
skip bus en -418
skip bus het -427
skip chat $ -370
skip cod , -360
skip cod 0 -415
skip collega de -388
skip collega u -427
skip container $ -351
skip container 0 -488
skip container de -489
skip da ? -434
skip da de -427
skip da op -411
skip da vor -448
skip daarom ik -523
skip dag $ -128
skip dag mijn 369
skip dan $ -185
skip dan , -504
skip dan ? -395
skip dan dat -354
skip dan de -176
skip dan een -331
skip dan hij -405
skip dan ik -418
skip dan je -452
skip dan met -408
skip dan mijn -367
skip dan u -523
skip dan wek -456
skip dank $ -535
skip dank , -446
skip dank het -525
skip dank uw -230
skip dank vor -428
skip dank wel -419
skip dar $ -277
skip dar ? -310
skip dar de -246
skip dar het -546
skip dar iet -401
skip dar ik -687
skip dar in -337
skip dar over -401
skip dar van -240
skip dar vor -583
skip dar ze -441
skip dat $ 315
skip dat , -256
skip dat afsprak -437
skip dat al -369
skip dat ambtenar -416
skip dat ander -382
skip dat ben -480
skip dat bij 99
skip dat brief -428
skip dat computer -521
skip dat dan -557
skip dat dar 293
skip dat dat -219
skip dat de -228
skip dat die -568
skip dat een -324
skip dat elk -448
skip dat er -196
skip dat gemeent -489
skip dat gen -236
skip dat gewon -399
skip dat het -227
skip dat iemand -399
skip dat iet 526
skip dat ik -487
skip dat is -236
skip dat je -316
skip dat jullie -406
skip dat met -227
skip dat mij -330
skip dat mijn 199
skip dat nar -609
skip dat nooit -475
skip dat of -698
skip dat ook -387
skip dat op -145
skip dat te 215
skip dat toch -251
skip dat van -109
skip dat vor -87
skip dat was -379
skip dat wat -385
skip dat wel -354
skip dat wet -468
skip dat zo -282
skip dat zon -327
skip de $ -77
skip de ( -511
skip de ) -390
skip de , -239
skip de . 382
skip de 0 -118
skip de ? -451
skip de @code -476
skip de aan -468
skip de achter -355
skip de allen -515
skip de als -345
skip de betaald -535
skip de bij -154
skip de bijdrag -405
skip de blijft -383
skip de brandt -262
skip de cod -388
skip de dar -358
skip de dat -593
skip de de -443
skip de dicht -321
skip de die 135
skip de dienst 348
skip de dit -751
skip de doen -302
skip de een -246
skip de erbij -411
skip de gat -158
skip de gen -528
skip de gevall -509
skip de gewon -371
skip de ging -373
skip de gooi -443
skip de grag -482
skip de hangt -230
skip de hebb -514
skip de heeft 147
skip de het -474
skip de hiernaast -303
skip de hor -361
skip de iet -401
skip de in -215
skip de is -204
skip de kan -718
skip de kapot -254
skip de ker -247
skip de klopt 374
skip de kom -329
skip de komt -163
skip de kreg -463
skip de krijg -393
skip de kwam -272
skip de les -423
skip de ligg -399
skip de ligt -172
skip de mak -442
skip de mar 157
skip de markt -215
skip de mee -280
skip de merci -407
skip de moet 228
skip de morg -507
skip de na -305
skip de naast -332
skip de nar 214
skip de neemt -431
skip de nog -362
skip de of -302
skip de om 321
skip de ook -558
skip de op -113
skip de open -550
skip de opvang 277
skip de pas -334
skip de prat -314
skip de schol -386
skip de slan -285
skip de stan -253
skip de stat -217
skip de stur -397
skip de te -773
skip de teg -429
skip de twee 349
skip de van 143
skip de verkiez -285
skip de viel -371
skip de voorbij -425
skip de vor 212
skip de vrag -463
skip de vroeg -418
skip de waarop -484
skip de was -171
skip de weg -451
skip de wel -521
skip de werd -313
skip de werkt -428
skip de will -471
skip de word -572
skip de wordt -421
skip de zak -455
skip de zegt 288
skip de zet -578
skip de zie 308
skip de zit -172
skip de zo -311
skip de zon -371
skip de zou 562
skip den $ -503
skip den , -219
skip den en -439
skip den in -468
skip denk $ -491
skip derd dat -548
skip deur het -398
skip dez $ -394
skip dez . -505
skip dez en -512
skip dezelfd , 379
skip dicht $ -570
skip die $ -382
skip die , -66
skip die . -379
skip die 0 -464
skip die aan -608
skip die app -355
skip die dat -422
skip die doet -587
skip die gat -396
skip die gister -435
skip die heeft -496
skip die in -58
skip die is -208
skip die jullie -311
skip die klopt -569
skip die mer -513
skip die met -261
skip die mij 475
skip die niet 217
skip die om -307
skip die ook -266
skip die stat -474
skip die te -485
skip die vor 165
skip die zijn -259
skip dienst , -251
skip dienst ik -376
skip dit $ -479
skip dit , -486
skip dit . -422
skip dit de -174
skip dit een -417
skip dit in -391
skip dit is -421
skip dit vor -332
skip dit wer -440
skip dochter de -344
skip dod de -375
skip dod die -272
skip dod ik -390
skip dod in -295
skip doe $ -367
skip doe een -273
skip doe wat -285
skip doen de -270
skip doen een -473
skip doen ik -391
skip doen nik -307
skip doet $ 193
skip doet aan -323
skip doet niet -77
skip doet wer -333
skip doorgev $ -354
skip dor de -444
skip dor iemand -336
skip dor werk -357
skip dossier $ 304
skip dossier , 311
skip dossier bij 382
skip dossier het 368
skip drie $ 249
skip drie dezelfd -489
skip drie een -350
skip drie geled 364
skip drie in -432
skip drie lat -459
skip drie op -384
skip drie vor -366
skip dus kom -474
skip duurt vor -387
skip e , -406
skip e te -494
skip echt , -460
skip echt sprek -297
skip echt te -374
skip een $ -23
skip een , -165
skip een ? -223
skip een aan 204
skip een adres -442
skip een als -395
skip een antwoord -346
skip een attest -372
skip een aub -403
skip een besliss -351
skip een bij -115
skip een dat -254
skip een de -89
skip een die -195
skip een doen -534
skip een drie -333
skip een een -323
skip een eigen -464
skip een en -206
skip een gedan -484
skip een gegev -335
skip een gekreg 326
skip een gestuurd -430
skip een gev -403
skip een gevond -335
skip een gezin -469
skip een heeft -487
skip een het -378
skip een houd -373
skip een id -485
skip een identiteitskaart -288
skip een in -36
skip een is -691
skip een jullie -374
skip een kan -411
skip een mail -407
skip een mak -677
skip een mar -583
skip een medewerker -405
skip een met -554
skip een moet -280
skip een na -522
skip een niet -504
skip een nodig -188
skip een nog -483
skip een of -167
skip een om -140
skip een ook -203
skip een op -111
skip een papier -318
skip een rijbewijs -347
skip een rond -458
skip een stur -300
skip een tegenwoord -287
skip een terwijl -384
skip een twee -430
skip een uit -615
skip een uur -390
skip een van -3
skip een vor -48
skip een vrij -358
skip een war -276
skip een was -412
skip een weg -540
skip een zak -286
skip een zeg -437
skip een zet -527
skip een zich -451
skip een zijn -387
skip een zonder -358
skip eerst $ -547
skip eerst , -337
skip eig $ -491
skip eig ? -429
skip eig vor -399
skip eigen een -393
skip eindelijk $ -575
skip elk $ -239
skip elk , -349
skip elk en -386
skip en $ -94
skip en , -365
skip en . -607
skip en ? -198
skip en aan -291
skip en alles -524
skip en ben -540
skip en bij -604
skip en dan -364
skip en dar -376
skip en de -339
skip en doen -397
skip en doet -440
skip en een 222
skip en en -601
skip en er -345
skip en ga -699
skip en gan -437
skip en gat -554
skip en gebeurt -433
skip en gemeent -499
skip en gen -88
skip en is 118
skip en je -443
skip en ker -668
skip en kom -410
skip en komt -336
skip en kost -252
skip en lat -508
skip en mij -581
skip en nik 221
skip en op 219
skip en over -362
skip en stat 371
skip en sted -433
skip en t -448
skip en te -411
skip en terug -442
skip en vor -357
skip en weg -395
skip en welk -535
skip en wet 345
skip en wordt -326
skip en ze -131
skip en zoek -481
skip enkel $ -318
skip er $ -56
skip er , -256
skip er 0 291
skip er ? 225
skip er aan -135
skip er al -411
skip er altijd -365
skip er de -296
skip er die -537
skip er drie -355
skip er er -509
skip er gen -579
skip er het -95
skip er iemand -457
skip er iet 269
skip er jar -556
skip er jullie -333
skip er klar -412
skip er lang -340
skip er mee -574
skip er mer -136
skip er met -235
skip er mij 555
skip er mijn 498
skip er niemand -461
skip er niet 273
skip er nieuw 222
skip er nik -247
skip er nog -192
skip er open 302
skip er over 271
skip er plat -504
skip er plek -459
skip er premie -277
skip er uit -402
skip er van -213
skip er vor 103
skip er wer -337
skip er wordt -325
skip eraf $ -435
skip erfenis $ -599
skip erg $ -389
skip ergen ? -532
skip eruit $ -437
skip euro een -596
skip euro ik 436
skip even $ -382
skip even dat -329
skip ex een -308
skip exampl $ -177
skip fak 0 -375
skip feest $ -378
skip fiet $ -390
skip folder $ -340
skip formulier $ -292
skip formulier ik -358
skip ga niet -440
skip ga van -239
skip gan de -328
skip gan in -542
skip gang zak -381
skip gas ? -386
skip gas van 442
skip gat $ -396
skip gat , -541
skip gat de -172
skip gat het -136
skip gat met -399
skip gat niet -439
skip gat over -490
skip gat van -418
skip ge , -387
skip ge de -473
skip ge een -522
skip ge er -255
skip ge gen -355
skip ge het -340
skip ge mij 194
skip ge ne -274
skip ge nog -432
skip ge op -411
skip ge precies -394
skip ge toch -437
skip ge van 384
skip ge vor -386
skip ge zien 342
skip gebeld en -532
skip gebeur het -384
skip gebeurd $ 427
skip gebeurt als -326
skip gebor 0 290
skip gedoe die -313
skip gedumpt de -232
skip gef dat -373
skip gef een -406
skip gehad de -449
skip gekreg $ 478
skip geld $ -379
skip gelijk $ -288
skip gemeent $ -232
skip gemeent , -543
skip gemeent ? -490
skip gemeent @code -352
skip gemeent aan -355
skip gemeent de -439
skip gemeent het -368
skip gemeent iet -414
skip gemeent op -380
skip gemeent van -342
skip gemeentehuis 0 -395
skip gen , 44
skip gen aan -372
skip gen aub -436
skip gen hor -415
skip gen is -604
skip gen mar -325
skip gen nodig -333
skip gen te -306
skip gen teg -370
skip gen van -102
skip gen vor -382
skip geregistreerd $ 276
skip geslot $ -427
skip gestort $ 471
skip gevall de -409
skip gevond de -536
skip gevond het -395
skip gevraagd $ -468
skip geweest $ -490
skip geweest mijn 346
skip gewon $ -93
skip gewon een -404
skip gewon met -458
skip ging mijn -469
skip gister $ -522
skip gister , -513
skip gister . -406
skip gister de -487
skip goed $ -92
skip goed vor -421
skip goedgekeurd $ 376
skip graffiti de -297
skip grag een -400
skip grag of 358
skip grag op -451
skip gratis $ -353
skip groen $ -289
skip grot $ -370
skip grot 0 -442
skip had , -531
skip had niet -433
skip had over -557
skip hag de -286
skip hal die -543
skip hal een -392
skip hang $ -343
skip hang de -331
skip hangt nog -285
skip har op -442
skip heb $ 207
skip heb , -322
skip heb al -736
skip heb een -130
skip heb gevraagd 382
skip heb niet -289
skip heb nog 69
skip heb op 316
skip heb teg -354
skip heb zelf -538
skip hebb een 12
skip hebb ik -360
skip hebb mijn 710
skip hebb nog -414
skip hebb ook -435
skip hebb vor 347
skip hebt een -437
skip heeft $ 414
skip heeft , -288
skip heeft 0 -710
skip heeft bib -383
skip heeft de 325
skip heeft een -668
skip heeft gemeent -612
skip heeft met -450
skip heeft mijn -487
skip heeft recht -544
skip heeft verkeerd -429
skip heeft wer -601
skip heeft zin -352
skip hel , -361
skip hel dag -231
skip helemal mee -454
skip help $ -371
skip hem $ 181
skip hem ? -414
skip het ! -434
skip het $ -94
skip het ( -480
skip het , -348
skip het ? -138
skip het achter -226
skip het als -309
skip het bij 286
skip het blijft -305
skip het dar -279
skip het dat 242
skip het dit -455
skip het doet -417
skip het echt -541
skip het een -205
skip het en -77
skip het formulier -487
skip het gan -437
skip het gelof -396
skip het gelukt -374
skip het gewon -502
skip het ging -422
skip het heeft -297
skip het het -283
skip het hier -368
skip het in -303
skip het is -90
skip het loket -376
skip het mail -408
skip het mijn 247
skip het moet -374
skip het naast -523
skip het nummer -477
skip het of -238
skip het om -109
skip het ook -248
skip het op -274
skip het open -233
skip het over -233
skip het plan -438
skip het postkantor -406
skip het schand -364
skip het stond -392
skip het terug -429
skip het tuss -344
skip het van -125
skip het vor -19
skip het was -19
skip het zat -470
skip het zijn -404
skip het zwembad -425
skip hetzelfd , -376
skip hier 0 -438
skip hier een -539
skip hij ? 567
skip hij dat -434
skip hij een -320
skip hij gewon -365
skip hij het -346
skip hij mij -498
skip hij mijn -633
skip hij niet 278
skip hoe dat 303
skip hoe de -374
skip hoe die -331
skip hoe duurt -132
skip hoe gan -410
skip hoe gat -499
skip hoe ge -343
skip hoe het 375
skip hoe ik -774
skip hoe je -629
skip hoe kan -438
skip hoe mag -272
skip hoe moet -216
skip hoe stat 389
skip hoek de -453
skip hoelang een -440
skip hoevel de -473
skip hoevel duurt -358
skip hoevel een -695
skip hoevel er 432
skip hoevel heb 401
skip hoevel heeft -490
skip hoevel ik 561
skip hoevel mag -613
skip hoevel moet -392
skip hoevel mog -367
skip hoevel van -598
skip hoever het 428
skip hog 0 -350
skip hog de -317
skip hoi $ -360
skip hond de -412
skip hun $ -417
skip hun , -371
skip hun in -257
skip hur de -338
skip id $ -561
skip id ? -429
skip iederen $ -248
skip iederen een -348
skip iemand $ -567
skip iemand ? -370
skip iemand bell -527
skip iemand de -435
skip iemand het -575
skip iemand mij 419
skip iet , -320
skip iet . 552
skip ik $ -1
skip ik , -82
skip ik 0 -64
skip ik aan 141
skip ik allen -337
skip ik ander 374
skip ik ben 423
skip ik besliss 435
skip ik betaald 279
skip ik betal 351
skip ik bij -19
skip ik bos -453
skip ik dat -31
skip ik de 138
skip ik dez -472
skip ik dit -205
skip ik dod -366
skip ik doen -494
skip ik dof -297
skip ik een 33
skip ik eerst -399
skip ik enkel -430
skip ik euro 347
skip ik gedan 409
skip ik gekreg -534
skip ik gen 205
skip ik gewon -499
skip ik grag -320
skip ik hem -225
skip ik het -124
skip ik hier 192
skip ik hoe -578
skip ik iet -198
skip ik ik -269
skip ik in 316
skip ik ingeschrev 262
skip ik inschrijv -566
skip ik jar 464
skip ik je -454
skip ik kapot -327
skip ik later -506
skip ik liever -388
skip ik maand 398
skip ik me -165
skip ik mee -403
skip ik meld -183
skip ik mer -567
skip ik met -467
skip ik mezelf -362
skip ik mij -390
skip ik mijn -253
skip ik morg -116
skip ik na -343
skip ik nam -301
skip ik nen -429
skip ik niemand -395
skip ik nooit -185
skip ik nu -196
skip ik nummer -432
skip ik om -364
skip ik onz -406
skip ik oud -259
skip ik over 225
skip ik precies 391
skip ik slecht -351
skip ik strak -259
skip ik t -530
skip ik teken -388
skip ik tot 273
skip ik twee -561
skip ik u -612
skip ik uw -519
skip ik van -301
skip ik verhuisd 475
skip ik vor 128
skip ik vrag -340
skip ik vrijdag 292
skip ik was -429
skip ik wer -535
skip ik wet 218
skip ik wil -490
skip ik woest -511
skip ik zelf 151
skip ik zo -736
skip in $ -135
skip in ? -213
skip in algemen -370
skip in ander -441
skip in app -531
skip in archief -399
skip in bek -388
skip in berm -293
skip in bibliothek -393
skip in bieb -280
skip in brief -255
skip in bus 189
skip in buurt -334
skip in buurtapp -336
skip in buurthuis -442
skip in chat -340
skip in computer 441
skip in dienstencentrum -475
skip in dorp -382
skip in dossier 408
skip in eig -433
skip in en 242
skip in fik -284
skip in gang -301
skip in gemeent -271
skip in gemeenteblad -351
skip in gemeentehuis -255
skip in gracht -360
skip in hal -561
skip in hof -366
skip in ik -427
skip in infoblad -450
skip in is 263
skip in jar -388
skip in ker 364
skip in kerkstrat -322
skip in krant -498
skip in mail -486
skip in nieuw -667
skip in op -227
skip in oud -468
skip in park -402
skip in plantsoen -262
skip in reg -323
skip in regio -316
skip in rolstoel -441
skip in rusthuis -515
skip in schouwburg -385
skip in slaapkamer -379
skip in sporthal -338
skip in stadspark -410
skip in strat -486
skip in system 699
skip in teg -388
skip in tuin -256
skip in van 148
skip in vijver -421
skip in wacht -573
skip in wachtzal -479
skip in weg -70
skip in wijk -367
skip in wijkcentrum -420
skip in zandbak -325
skip in zwembad -445
skip indien een -343
skip info . -363
skip ingang de -260
skip ingeschrev de 422
skip inschrijv de -360
skip is $ -141
skip is . -213
skip is ? 431
skip is a -434
skip is aan 274
skip is aanslag 279
skip is aanvrag 539
skip is afvalstoffenheff -426
skip is al 604
skip is allen -424
skip is balie -349
skip is betal 365
skip is bezwar 283
skip is brug -347
skip is containerpark -435
skip is dat -560
skip is de -570
skip is dez -393
skip is dor -533
skip is dossier 611
skip is drie -411
skip is echt -265
skip is een -170
skip is ergen -403
skip is gemeent -358
skip is gemeentehuis -286
skip is geweest -478
skip is gratis -471
skip is iemand -474
skip is iet 395
skip is in -284
skip is infoavond -340
skip is jar -484
skip is jullie 186
skip is klar -449
skip is kwijtscheld 231
skip is laatst -529
skip is loket -329
skip is mar -340
skip is mer -319
skip is met 298
skip is mijn -312
skip is milieustrat -406
skip is nar -501
skip is niemand -321
skip is niet 221
skip is nieuw 298
skip is nodig -545
skip is nog -285
skip is normal -388
skip is nu 425
skip is onz -465
skip is ook -407
skip is open -275
skip is paspoort 224
skip is schand -308
skip is sporthal -397
skip is stadhuis -371
skip is stand 402
skip is te -613
skip is terug -402
skip is thuis -402
skip is van -500
skip is verschil -294
skip is verzoek 382
skip is vor -96
skip is wachtlijst -407
skip is woz 396
skip is zaterdag -448
skip ja nee 284
skip jar $ -179
skip jar , 266
skip jar een -561
skip jar in -422
skip jar ze -417
skip je $ -570
skip je , -571
skip je ? -450
skip je al -511
skip je bij -405
skip je dan -478
skip je de -226
skip je die -322
skip je een -62
skip je hebt -452
skip je in -342
skip je je -338
skip je mak -392
skip je niet -395
skip je of 277
skip je om -310
skip je op -531
skip je vor -276
skip juist $ -207
skip juli , -502
skip jullie $ -241
skip jullie , -218
skip jullie @code -452
skip jullie aan -387
skip jullie de -138
skip jullie er 313
skip jullie gewon -349
skip jullie heeft -414
skip jullie ik 365
skip jullie in -387
skip jullie mij 445
skip jullie ons 445
skip jullie stat -308
skip jullie zijn -477
skip k het -441
skip kan $ -246
skip kan aan -474
skip kan als -363
skip kan bezwar -496
skip kan bij -629
skip kan dan -373
skip kan dar -341
skip kan dat 410
skip kan die 163
skip kan een -363
skip kan ergen -456
skip kan gewon -385
skip kan het -474
skip kan in -302
skip kan kind -336
skip kan mer -424
skip kan mij -179
skip kan na -412
skip kan nog -333
skip kan nu -553
skip kan ook -423
skip kan weg -293
skip kan wel -418
skip kan zijn -527
skip kapot $ -386
skip kapot de -266
skip kapvergunn $ -401
skip kastj de -218
skip kentek 0 -568
skip ker $ -218
skip ker en -651
skip ker het -565
skip ker nik -477
skip kerk $ -399
skip kijk $ -564
skip kind $ -309
skip kind 0 -344
skip kinder $ -537
skip kinder 0 -400
skip kinder het -352
skip klacht de -475
skip klar $ 367
skip klar de -571
skip klein $ -449
skip klopt $ -108
skip klopt ? -337
skip klopt dat 252
skip klopt nog -342
skip knip de -273
skip kom $ 250
skip kom , -502
skip kom als -326
skip kom die -288
skip kom er -416
skip kom in -375
skip kom lang -488
skip kom met -652
skip kom nar -405
skip kom niet -393
skip komt , -494
skip komt ? 255
skip komt burgemeester -459
skip komt de -508
skip komt dit -455
skip komt een -517
skip komt iemand -276
skip komt in -369
skip komt niet -406
skip komt nog 225
skip komt nu -713
skip komt op -412
skip kop $ -334
skip kopie een -408
skip kost $ -448
skip krijg $ -301
skip krijg dar -386
skip krijg die 416
skip krijg een -354
skip krijg mijn 376
skip krijgt $ 331
skip krijgt mij -348
skip kun een -433
skip kunt een 320
skip kunt mij -149
skip kunt mijn 442
skip kunt nakijk 314
skip kunt zien 514
skip kwijt $ -258
skip laatst $ -355
skip lang 0 -373
skip lang die -429
skip lang een -363
skip lang het -457
skip lang kanal -297
skip las , -403
skip lat ? -409
skip lat bij -346
skip lat dat -318
skip lat de -370
skip lat het -457
skip lat ik 390
skip later $ -411
skip leeftijd een -230
skip leg $ -584
skip leg de -537
skip leges een -414
skip lez $ -401
skip ligg de -495
skip ligt aan -439
skip ligt al 266
skip ligt bij -393
skip ligt dod -199
skip ligt in -480
skip ligt matras -301
skip ligt op -408
skip ligt rijbewijs 381
skip lijk ik -339
skip loket $ -440
skip loket , -351
skip loket de -394
skip loket ik -482
skip loket mijn -342
skip los de -300
skip loss , -494
skip loss vor -301
skip maand . 195
skip maand de -470
skip maand een -474
skip mag $ -610
skip mag ? -562
skip mag bij -415
skip mag hebb -451
skip mag het -316
skip mag iemand -320
skip mag in -231
skip mag kind -299
skip mag met -570
skip mag mijn -346
skip mag niet -313
skip mag op -398
skip mag volgen -451
skip mag vor -310
skip mag zelf -405
skip mag zomar -294
skip mag zonder -322
skip mail nar -372
skip mailadres de -398
skip mak $ -431
skip mak de -660
skip man $ -413
skip man , -368
skip man een -386
skip man er -443
skip man het -361
skip man me -363
skip man mij -364
skip man niet -503
skip manier werk -337
skip mar $ -47
skip mar ben -452
skip mar de 288
skip mar een -415
skip mar er -623
skip mar heb -291
skip mar in -350
skip mar ker -419
skip mar kom -367
skip mar met -345
skip mar op -452
skip markt $ -363
skip me , -458
skip me . -439
skip me dan -444
skip me ik -330
skip me op -343
skip me terug -410
skip mededel 0 -458
skip medewerker $ -365
skip medewerker de -362
skip mee $ -580
skip mee de -489
skip meebreng een -356
skip meld dat -304
skip meld de -302
skip men $ -164
skip men . -470
skip men een -342
skip men vor -552
skip mer $ 187
skip mer de -445
skip merci $ -395
skip merci , -408
skip mes de -375
skip met $ -329
skip met ? -199
skip met aanvrag 401
skip met ambtenar -462
skip met auto -462
skip met betal -579
skip met boet -389
skip met burgemeester -330
skip met die -366
skip met een -344
skip met fiet -437
skip met gemeent -394
skip met handicap -459
skip met medewerker -292
skip met mes -309
skip met moeder -390
skip met nieuw -460
skip met of -490
skip met om -359
skip met op -294
skip met papier -354
skip met pas -356
skip met rijbewijs -447
skip met rolstoel -393
skip met vader -438
skip met vor -330
skip met waarschuw -345
skip mevrouw de -402
skip mij $ 22
skip mij , 240
skip mij . -455
skip mij ? 194
skip mij aan -650
skip mij dat -231
skip mij de 384
skip mij het 103
skip mij ker -489
skip mij mer -305
skip mij mijn -535
skip mij opbell -436
skip mij te 230
skip mij terug -492
skip mij vor -366
skip mijn ! -449
skip mijn $ -188
skip mijn , 39
skip mijn 0 369
skip mijn ? 129
skip mijn adres 393
skip mijn af 439
skip mijn al 555
skip mijn allen -478
skip mijn als 584
skip mijn bij 246
skip mijn bijstand 321
skip mijn boet 325
skip mijn dat -584
skip mijn dez 330
skip mijn dossier 413
skip mijn een 343
skip mijn er 141
skip mijn erbij -425
skip mijn gat -82
skip mijn gestort 353
skip mijn goedgekeurd 400
skip mijn had -568
skip mijn hal -390
skip mijn heeft -272
skip mijn in 259
skip mijn is -160
skip mijn kom -431
skip mijn komt -711
skip mijn ligt 156
skip mijn maakt -284
skip mijn man -556
skip mijn mar 287
skip mijn mee -169
skip mijn moet 358
skip mijn niet -513
skip mijn nog 425
skip mijn nou 428
skip mijn nu 631
skip mijn om 514
skip mijn op 99
skip mijn ophal -446
skip mijn over -215
skip mijn teg 401
skip mijn uit -330
skip mijn van 409
skip mijn verander 371
skip mijn verget -404
skip mijn vor 637
skip mijn wel -212
skip mijn wil -490
skip mijn wordt -196
skip mijn zat -398
skip mijn zegt -179
skip mijn zit -346
skip milieustrat $ -303
skip minut de -400
skip mn $ 238
skip mn , 343
skip moeder $ -378
skip moeder 0 -509
skip moeder de -572
skip moet ? -495
skip moet bell -480
skip moet daarvor -394
skip moet dan -505
skip moet dar -405
skip moet dat -238
skip moet de -246
skip moet die -428
skip moet doen -583
skip moet hebb -549
skip moet je -448
skip moet mij -638
skip moet mijn -428
skip moet niet -421
skip moet nog 654
skip moet vor -226
skip moet word 450
skip moet zelf -491
skip moet zijn -549
skip mog . -334
skip mog in -364
skip mooi $ -427
skip morg 0 -366
skip morg de -623
skip morg ik -390
skip mur , -395
skip mur de -247
skip na , -418
skip na jar -298
skip na minut -566
skip naast 0 -340
skip nam $ -675
skip nar $ 257
skip nar , -49
skip nar . -175
skip nar adres -531
skip nar bij -322
skip nar gemeent -635
skip nar loket -332
skip nar milieustrat -339
skip nar mur -245
skip nar ombudsman -300
skip nar rechter -334
skip nar van -492
skip ne , -431
skip ne met -283
skip ne op -471
skip nee is -264
skip nen , -626
skip net $ -378
skip netjes $ -267
skip ni $ -511
skip niemand , -392
skip niemand op -399
skip niet $ 28
skip niet , -145
skip niet . 194
skip niet ? -241
skip niet de 319
skip niet die -400
skip niet een -687
skip niet goed -452
skip niet hor -456
skip niet is -431
skip niet mar -367
skip niet mij 273
skip niet mijn -483
skip niet of -492
skip niet op 264
skip niet open -426
skip niet te -212
skip niet van 226
skip niet zit -405
skip nieuw $ -159
skip nieuw , 163
skip nieuw ? -368
skip nieuw al 204
skip nieuw en -470
skip nieuw is -477
skip nieuw van -426
skip nik , -294
skip nik . 332
skip nik doen -318
skip nik ik -377
skip nik is -479
skip nik op -348
skip nodig $ -320
skip nodig een -151
skip noemd een -308
skip nog , -278
skip nog . 305
skip nog 0 -611
skip nog @code -416
skip nog betal 343
skip nog bij 199
skip nog dat -438
skip nog de 136
skip nog een -305
skip nog in -201
skip nog na -367
skip nog nar -483
skip nog niet 372
skip nog open 303
skip normal $ -378
skip nou $ -292
skip nou of 423
skip nr , -269
skip nu $ -127
skip nu . 238
skip nu ? 257
skip nu drie -369
skip nu het -360
skip nu ik -134
skip nu of 264
skip nu we -537
skip nummer $ -84
skip nummer aan -572
skip nummer de -88
skip nummer het -357
skip nummer op -477
skip nummer vor -507
skip of $ 37
skip of . -541
skip of ? 133
skip of dar -460
skip of dat -865
skip of de -558
skip of het 369
skip of je -471
skip of jullie -805
skip of nog 204
skip of op -283
skip of t -423
skip of vor -287
skip of we 273
skip om , -492
skip om . -486
skip om de -584
skip om te -203
skip om uur -51
skip om vor -512
skip omdat gen -484
skip onder $ -313
skip ondergrond , -338
skip ondernemingsnummer . -422
skip onlin $ -492
skip ons . -497
skip ons al 462
skip ons de -437
skip ons een -499
skip ons nu 501
skip ons zit -523
skip onz $ -261
skip onz , -192
skip onz en -467
skip onz heeft -724
skip onz nu 446
skip onz op -408
skip onz wil -448
skip ook ? -402
skip ook aan -400
skip ook betal -414
skip ook de -365
skip ook een -307
skip ook of -419
skip ook van -430
skip ook vor -405
skip op $ -163
skip op , -367
skip op . -237
skip op 0 -52
skip op ? 186
skip op aanvrag 460
skip op adres 90
skip op affich -430
skip op bell -255
skip op bezwar 268
skip op bord -317
skip op bordj -376
skip op dag -350
skip op dan -464
skip op de -751
skip op deur -390
skip op die -342
skip op dijk -347
skip op fietspad -182
skip op gevel -336
skip op grond -379
skip op grot -209
skip op gsm -434
skip op hoek -370
skip op kel -337
skip op kerkhof -166
skip op kermis -330
skip op lijst 257
skip op maart -297
skip op mei -307
skip op mur -198
skip op nam 426
skip op nar -343
skip op nieuw 208
skip op nummer -543
skip op of -499
skip op ondergrond -445
skip op parking -320
skip op pasfoto -482
skip op plat 363
skip op plein -420
skip op pleintj -389
skip op plek 181
skip op reken 327
skip op scherm -265
skip op simpel -453
skip op sit -355
skip op social -444
skip op speelplat -278
skip op stadhuis 205
skip op sticker -332
skip op stoep -254
skip op te -536
skip op terras -353
skip op verkeerd -469
skip op wachtlijst 491
skip op websit -210
skip op werk -552
skip opbell $ -544
skip open $ -584
skip open 0 -443
skip open ? -451
skip open zaterdag -368
skip opgehaald de -386
skip opnieuw $ -251
skip opvang , -428
skip oranj $ -401
skip oud $ -145
skip oud aan -485
skip oud in -410
skip oud op -299
skip oud vor -431
skip ouder $ -451
skip over $ -315
skip over , 110
skip over 0 -431
skip over aanslag 542
skip over bij -352
skip over brief -320
skip over en -469
skip over lijk -411
skip over loss -483
skip over nieuw -536
skip over op -334
skip over stoep -224
skip over uitker 295
skip over voetpad -301
skip overal het -343
skip papier de -408
skip park $ -370
skip parkeerkaart $ 362
skip parker $ -481
skip parker de -284
skip parking de -266
skip pas , -405
skip pas aan 399
skip paspoort binn 416
skip paspoort klar 327
skip paspoort of -493
skip past in -339
skip per ? -541
skip person de -429
skip pik niet -504
skip plan $ -428
skip plat $ 282
skip plat het -523
skip plek ik 241
skip politie $ -262
skip post $ -365
skip prachtig $ -368
skip premie een -374
skip proe 0 -342
skip proficiat de -340
skip rad stat -496
skip rat de -273
skip recht een -599
skip reclam $ -443
skip regel $ -313
skip rekeningnummer de -480
skip rijbewijs $ 353
skip rijbewijs , -415
skip rijdt $ -402
skip riool $ -512
skip roep een -434
skip rustig $ -463
skip schand $ -308
skip schol $ -475
skip schol de -393
skip schon $ -426
skip schrijf een -434
skip simpel , -362
skip sind 0 -412
skip sind een -571
skip sind is -393
skip sit $ -309
skip slagbom de -421
skip sluikstort $ -373
skip sluikstort de -340
skip snap nik -429
skip social , 420
skip speeltuin $ -482
skip speeltuin de -230
skip sportclub $ -445
skip sporthal $ -450
skip sprek de -464
skip sta aan -437
skip sta eigen 355
skip sta nog 309
skip sta nu 335
skip stad $ 233
skip stad bij -397
skip stad de -378
skip stad een -517
skip stadhuis $ 150
skip stan een -307
skip stand mijn 331
skip stand zak 467
skip stap nar -398
skip stat $ 195
skip stat , -106
skip stat 0 -287
skip stat aanvrag 400
skip stat bij 542
skip stat een -709
skip stat en -442
skip stat het -546
skip stat ik 375
skip stat in -529
skip stat met 381
skip stat nog 491
skip stat nu 364
skip stat op 110
skip sticker de -467
skip stoep $ -312
skip stom mij -494
skip stond de -300
skip stond in -363
skip stond lad -410
skip stopt mer -324
skip storing $ -383
skip stort de -501
skip strat $ -331
skip strat , -363
skip strat ? -327
skip strat de -320
skip strat een -297
skip strat het -354
skip stuk $ -268
skip stur $ -353
skip subsidie $ -374
skip subsidie een -340
skip syndrom down -296
skip t 0 -490
skip t ? -337
skip t aan -408
skip t bij -366
skip t een -417
skip t en -333
skip t gen -421
skip t hier -428
skip t huis -446
skip t is -493
skip t op -550
skip t over -497
skip t toch -455
skip te , -232
skip te . 197
skip te ? -234
skip te aan -347
skip te als -448
skip te bij -495
skip te en -93
skip te is -405
skip te mar -442
skip te na -486
skip te van -289
skip te vor -692
skip teg mur -420
skip teg parkeerbon 362
skip tegenover 0 -384
skip teken $ -541
skip telefon $ -377
skip telefon ik -319
skip ter van -299
skip terecht , -362
skip terug 0 -413
skip terug @code -432
skip test 0 -326
skip thuis de -329
skip tijd $ -343
skip tijd de -460
skip toch $ -218
skip toch ? -396
skip toch de -327
skip toch ik -487
skip toch van -388
skip toe $ -341
skip tot $ -402
skip tot , -481
skip tot 0 -427
skip tot de -659
skip tot is 366
skip tot kan -590
skip tot lat -338
skip tot loopt 194
skip tot uur -441
skip trekt nik -260
skip trouw 0 -454
skip trouw de -358
skip tuin $ -372
skip tuinhuis 0 -372
skip tuss 0 -344
skip twee ? -492
skip twee in -575
skip twee van -394
skip typ $ -376
skip u $ -164
skip u , 184
skip u . -311
skip u ? 304
skip u de -405
skip u een 227
skip u gen -407
skip u in -466
skip u niet -635
skip u of 461
skip u ook -487
skip u op -442
skip u terugbell -459
skip u zegg -312
skip uit en -569
skip uit lat -478
skip uitlegg $ -488
skip uur , -345
skip uur 0 -609
skip uur een -299
skip uur het -417
skip uw $ -189
skip uw , -455
skip uw . -444
skip uw is -276
skip uw met -297
skip uw vor -474
skip vakantie $ -489
skip van $ -234
skip van , -384
skip van aanslag 289
skip van advocat -379
skip van balie -401
skip van bib -381
skip van burgemeester -306
skip van buurthuis -338
skip van club -387
skip van containerpark -407
skip van de -96
skip van dienst -233
skip van dochter 337
skip van en -171
skip van euro 308
skip van flat -517
skip van gemeent -347
skip van gemeentehuis -271
skip van groendienst -376
skip van haha -296
skip van heeft -443
skip van huis 368
skip van jeugdhuis -378
skip van juni 318
skip van lat -410
skip van lijst 293
skip van maart 414
skip van mag -388
skip van meter -635
skip van milieustrat -631
skip van nar 418
skip van nummer -423
skip van of -311
skip van op 303
skip van ouder 506
skip van overkant -354
skip van park -301
skip van schol -479
skip van sporthal -300
skip van stad -77
skip van stichting -591
skip van technisch -493
skip van trap -551
skip van vergunn 366
skip van voetbal -371
skip van vor 369
skip van was -330
skip van waterschap -329
skip van websit -328
skip van wek 226
skip van werk -462
skip van wijkagent -483
skip van wil -417
skip van woning 313
skip van zegt -529
skip van zwembad -529
skip vanaf leeftijd -202
skip vandag $ -247
skip vbld 0 -368
skip veilig $ -351
skip vel $ -442
skip vel , -395
skip ver mijn 426
skip vergunn $ -248
skip vergunn nodig -460
skip vergunn of -433
skip vergunn om -495
skip vergunn vor -277
skip verhuisd de 342
skip verkeerd $ -451
skip verkeerd . -484
skip verkeerd gestuurd -509
skip verplicht een -357
skip verwerkt $ 294
skip via app -377
skip vier $ -441
skip vind de -384
skip vind een -426
skip vind het -560
skip vles bloed -382
skip voetpad de -312
skip vol $ -292
skip vol , -97
skip volgen wet -424
skip volgend $ -516
skip volgend wer -377
skip volled , -339
skip voorbeeld $ -507
skip vor $ -469
skip vor , -50
skip vor 0 -88
skip vor afsprak -618
skip vor alleenstaand -414
skip vor buurtfeest -485
skip vor de -153
skip vor deur -734
skip vor eid -553
skip vor en -345
skip vor gemeent -332
skip vor gezin -428
skip vor het -539
skip vor in -132
skip vor is -417
skip vor man -465
skip vor men -378
skip vor met -446
skip vor meter -310
skip vor mijn -389
skip vor nar -621
skip vor nieuw -633
skip vor of -545
skip vor om -483
skip vor oprit -507
skip vor plusser -456
skip vor premie -488
skip vor snell -482
skip vor spreekbeurt -348
skip vor stad -469
skip vor uittreksel -397
skip vor van -624
skip vor veranda 304
skip vor vrouw -328
skip vor zon 431
skip vorig een -467
skip vrag $ -586
skip vrag de -355
skip vrag een -412
skip vriendelijk $ -513
skip vrij $ -391
skip vrijdag $ -305
skip vrouw $ -380
skip vrouw ik -486
skip waard mijn 311
skip waarom de -436
skip waarom er -380
skip waarom het -387
skip waarom ik 380
skip waarom jullie -360
skip waarom mijn 587
skip waarschuw ik -417
skip wacht jullie -396
skip wachtlijst de 255
skip wachtwoord , -311
skip wanner ? -447
skip wanner de -295
skip wanner een -376
skip wanner er -420
skip wanner het -467
skip wanner ik 791
skip wanner je -457
skip wanner mijn 796
skip wanner ze -337
skip want kan -470
skip war bij -460
skip war dat 343
skip war de -522
skip war een -349
skip war er -439
skip war het -207
skip war ik -812
skip war je -470
skip war jullie -501
skip war men -368
skip war mijn 301
skip war we -337
skip war won -398
skip war ze -441
skip was $ -93
skip was , -780
skip was afsprak 408
skip was de -349
skip was een -606
skip was eig -386
skip was in -486
skip was van -200
skip wat $ -537
skip wat dat -221
skip wat de -147
skip wat een -451
skip wat er 225
skip wat het -199
skip wat ik 232
skip wat je -313
skip wat men -288
skip wat mijn 584
skip wat over 363
skip wat we -467
skip water $ -365
skip water de -229
skip we $ -363
skip we ? -448
skip we elkar -287
skip we het -548
skip we met 377
skip we niet -327
skip weekend $ -244
skip weg $ 130
skip weg de -511
skip weg het -359
skip weg ik -341
skip weg mijn -545
skip weinig $ -355
skip wek $ 231
skip wek . 165
skip wek de -204
skip wek en 384
skip wek moet -482
skip wel $ -105
skip wel , -165
skip wel van -535
skip wel wet -358
skip welk de -429
skip welk geld -487
skip welk heb -487
skip welk hebb 618
skip welk heeft -565
skip welk is 297
skip welk kan -286
skip welk moet -272
skip welk sta 426
skip welk zit -465
skip wer $ -292
skip wer , -127
skip wer ander -454
skip wer de -399
skip wer een -377
skip wer vor -371
skip werk een -364
skip werkt $ -540
skip werkt , -359
skip wet hoe -410
skip wet mijn 470
skip wet niet -134
skip wet of -505
skip wie die -558
skip wie een -382
skip wie er -163
skip wie ik -231
skip wie mijn 221
skip wij een -527
skip wij er -594
skip wij niet -455
skip wij ons -455
skip wij onz -569
skip wij op -514
skip wijk de -310
skip wil $ -263
skip wil men -391
skip wil met -542
skip wil niet -236
skip wil of 477
skip wil word -511
skip will de -348
skip will een -570
skip wmo $ -277
skip won de -279
skip won op 557
skip woning $ 402
skip word de -210
skip word een -465
skip word iemand -359
skip word in -447
skip word van -265
skip wordt , -366
skip wordt de -464
skip wordt niet -476
skip wordt nog -350
skip woz van 287
skip zal een -501
skip zat de -333
skip zat in -385
skip zaterdag $ 427
skip zaterdag ? -431
skip ze $ -197
skip ze bij -472
skip ze de -602
skip ze mij -475
skip ze ons -434
skip ze op -425
skip zebrapad de -384
skip zeg dat -295
skip zegg het -412
skip zegt $ -398
skip zegt . -495
skip zegt 0 -498
skip zegt de -224
skip zei dat -229
skip zei ik -479
skip zeker $ -518
skip zelf $ -548
skip zelf en -252
skip zelf het -342
skip zelf of -487
skip zes $ -188
skip zet een -523
skip zich $ -286
skip zich in -390
skip zich vor -374
skip zie $ -351
skip zien $ -186
skip ziet niet -403
skip zijn $ -232
skip zijn 0 281
skip zijn al -629
skip zijn altijd -367
skip zijn dar -410
skip zijn een -85
skip zijn en 177
skip zijn jar -571
skip zijn lat -507
skip zijn ook -427
skip zijn op -658
skip zijn regel -370
skip zijn vor 405
skip zit $ 173
skip zit aan -419
skip zit de -171
skip zit in -407
skip zit mijn -273
skip zit nog 429
skip zit nu -371
skip zit vol -344
skip zo $ -121
skip zo . -409
skip zo bij -349
skip zo dat -378
skip zo de -524
skip zo van -374
skip zo ze -472
skip zoal $ -383
skip zoek nog -480
skip zoiet $ -474
skip zon 0 -237
skip zon ? -309
skip zon dat -396
skip zon zijn -432
skip zondag $ -261
skip zonder $ -201
skip zonder ? -461
skip zonder op -293
skip zou . -647
skip zou de -518
skip zwart wit 298
word ! 149
word $ -25
word ( 206
word ) 57
word , 179
word . 342
word 0 81
word : 268
word ; 294
word ? 255
word @code -416
word ^ -25
word a -236
word aandoen -298
word aangekom 512
word aangepast 474
word aangev -410
word aangevraagd 915
word aangift -253
word aanhanger -430
word aanman 334
word aanmerk -387
word aanpass 714
word aanslag 836
word aanslagbiljet 624
word aansprak -358
word aanvrag 514
word aap -297
word ab -253
word accent -384
word accepteert -514
word acht -314
word achter -413
word achtergelat -393
word achterkant -397
word actie -548
word administratie 430
word adres 468
word adreswijz 497
word advocat -544
word aed -400
word afdel -534
word affich -635
word afgebrok -486
word afgemaakt -545
word afgeschaft -571
word afgeschrev 501
word afgeslot -301
word afgev -462
word afgewez 481
word afhandel -485
word afloss 346
word afscheid -368
word afschiet -428
word afsluit -422
word afsprak 504
word afvalkalender -388
word afvalpas -485
word afwijz -531
word akkoord 310
word al 477
word algemen -522
word all -441
word alleenstaand -137
word allemal -147
word allen -228
word allergisch -442
word alles -306
word allez -374
word als -162
word alsof -385
word altijd -201
word alvast 100
word alwer 439
word amai -241
word ambtenar -265
word an -529
word ander 118
word annuler 462
word anoniem -493
word antwoord -247
word antwoordt -527
word apothek -172
word app -99
word april 604
word arabisch -406
word archief -579
word are -467
word arm -457
word as -423
word asbest -559
word asfalt -549
word asielcentrum -418
word attest 490
word aub 541
word auto -167
word autoband -360
word automatisch 230
word autorijd -461
word autos -577
word avond -244
word avondvierdag -455
word b 154
word babbel -429
word badkamer -278
word bakfiet -371
word bal -461
word balie -55
word ban -611
word bancontact -447
word band -541
word bandj -408
word bang -603
word bankafschrift -505
word bankapp -453
word bankj -443
word bankjes -388
word bankkaart -374
word bankstel -373
word barcod -406
word bas -475
word basisregistratie 386
word batterij -418
word be -630
word bed -554
word bedacht -441
word bedank -489
word bedankt -329
word bedoel -229
word bedoeld -632
word bedoelt -469
word bedraagt -328
word bedrag 442
word bedreig -454
word bedreigd -502
word bedrijf -467
word beeld -596
word beest -398
word beetj -144
word begeleider 503
word begin -616
word begint -73
word begraafplat -373
word begrot -728
word bel -139
word belach -623
word belast 193
word belbus -440
word beled -346
word beleefd -462
word beleid -681
word bell -262
word belov -486
word ben 285
word bened -507
word bent -514
word bereik -463
word berg -465
word bericht -466
word berm -358
word beroep -324
word beroert -384
word beschik 540
word besliss 521
word beslist 628
word besluit 320
word best -117
word bestan -576
word bestand 419
word bestat -543
word besteld 439
word bestelwag -368
word bestur -401
word betaald 408
word betaalt -519
word betal 485
word betalingsregel 579
word beter -812
word betonblok -374
word beukenlan -289
word bevest 497
word bevolkingsregister 442
word bewar -463
word bewijs 287
word bewindvoerder 376
word bewonerskaart 452
word bezig -201
word bezoek -712
word bezwaarschrift 405
word bezwar 255
word bib -543
word bibliotheekpas -361
word bieb -444
word bij 170
word bijl -469
word bijna -169
word bijstand 367
word binn 343
word binnengekom 441
word binnenkort -393
word binnenlop -446
word binnenstad -364
word blad -435
word bladblazer -328
word blader -306
word bladzijd -451
word blank -486
word blauw -668
word blef -333
word bleit -425
word blek -571
word blij -407
word blijft 371
word blijkt -444
word blijv -519
word blind -461
word bloed -446
word bloedt -424
word bloem -497
word bloembak -289
word blok -566
word blokkad -633
word blokkeert -432
word blokker -158
word blot -323
word boa -567
word bocht -364
word boekj -428
word boet 462
word bom -396
word bon -373
word boodschapp -418
word boomwortel -512
word bord -547
word bordj -681
word borst -638
word borstkanker -427
word bos -436
word boterhamm -396
word bouwaanvrag 449
word bouwafval -425
word bouwplat -483
word bov -439
word bpost -515
word braderie -399
word brand -753
word brandt -595
word brandwer -145
word breekt -395
word brek -471
word breng -562
word brengt -252
word brief 398
word briefj 220
word bril -500
word brochur -328
word brod -378
word brok -485
word brommer -395
word brug -648
word bruggetj -537
word bruin -447
word btw -500
word buit -555
word buitenlander -433
word burgemeester -259
word burger -199
word burgerzak -326
word bus 121
word buschauffeur -405
word bushalt -500
word bushokj -474
word buss -493
word buurman -688
word buurt -459
word buurtapp -335
word buurtfeest -514
word buurthuis -532
word buurtveren -427
word buurvrouw -358
word bv -714
word caf -307
word camionet -274
word campagn -379
word camper -313
word can 310
word caravan -456
word carnaval -296
word caw -415
word centrum -34
word cest -354
word chapeau -484
word chat -311
word chatbot -304
word chauffeur -556
word check 643
word chemo -455
word chiro -298
word cijfer -124
word circulatieplan -438
word club -597
word co -392
word cod -328
word collect -414
word collega -274
word collegas -496
word computer 103
word concessie 417
word condom -317
word consulent 478
word consultatiebureau -360
word contact -543
word contacter -524
word contactperson 198
word container -181
word containerpark -518
word contant -407
word content -500
word controleert -355
word controler 444
word crech 460
word cultuurcentrum -449
word da 270
word daarbij -443
word daarmee 312
word daarna -150
word daarnet -464
word daarvor -80
word dag -78
word dakkapel 119
word dam -563
word dan -56
word dank -493
word dankbar -417
word dankj -490
word dankjewel -494
word danku -340
word dankuwel -425
word dankzij -547
word dar -56
word das -461
word dat 1
word datum 518
word de -20
word december -227
word del 236
word delhaiz -332
word dementie -410
word den -92
word depressie -688
word dertig -369
word dez 80
word diabetes -511
word dicht -385
word die 42
word diefstal -471
word dien -582
word dienstencentrum -458
word dient -753
word diep -549
word dierenambulanc -461
word dierenart -465
word digid -331
word dijk -482
word dik -676
word ding 323
word dinsdag 309
word diploma -491
word discriminatie -377
word districtshuis -434
word dit -168
word do -493
word doar -382
word dochter 126
word document -361
word dod -280
word doen -422
word doet -120
word dof -645
word dokter -371
word dom -205
word domicilie 552
word domm -347
word donderdag 282
word donker -470
word doodmoe -543
word dooi -424
word doorgegev 518
word doorhen -383
word dor -60
word dorp -409
word dorpshuis -437
word dorpsstrat -313
word dos -536
word dossier 832
word dov -358
word down -494
word draagt -426
word draai -307
word drad -490
word drag -387
word dreigd -323
word dreigement -567
word drempel -460
word drie -27
word drijft -407
word dubbel 407
word duidelijk -492
word duif -282
word duiker -427
word duiv -373
word duizendmal -360
word dur -458
word durft -213
word dus 229
word duurder -396
word duw -408
word dwar -464
word e 166
word ean -326
word echt -354
word een -65
word eentj -406
word eenzam -393
word eer -357
word eerder -401
word eerlijk -499
word eerst 7
word eh -353
word eier -339
word eig -158
word eigen -63
word eik -440
word eikel -599
word eikenprocessierup -370
word ein -417
word eind 278
word elk -627
word elkar -338
word email -657
word emissiezon -437
word emmer -269
word en 205
word ene -248
word engel -691
word enig -388
word enkel -671
word enquet -297
word er 237
word eraf -241
word eran -125
word erbij -81
word erg -564
word ergen -233
word erkend -416
word ernaast -491
word ervan -346
word ervar -333
word eten -378
word euro 422
word even -13
word evenement -336
word ewa -401
word ex -282
word exampl -233
word excuses -558
word ezel -757
word facebok -579
word factuurnummer -284
word fak -454
word fanfar -729
word fantastisch -415
word februari 555
word feest -553
word feestdag -292
word feestzal -360
word ff 482
word fiet -274
word fietsenrek -562
word fietsenstall -334
word fietser -405
word fietspad -432
word fijn -304
word fik -516
word fil -389
word film -474
word filmpj -411
word firma -419
word flat -233
word fless -335
word flikker -482
word flikkert -377
word folder -672
word fontein -437
word formulier -404
word foto -546
word fotos -64
word fout 267
word foutcod -436
word fran -315
word fritur -544
word fusie -335
word g -442
word gaarn 409
word gaf -580
word gang -572
word ganz -364
word garag 214
word gas 165
word gaslucht -354
word gasthuisstrat -507
word gat -155
word gazet -440
word gebarental -376
word gebeld -447
word gebeur -449
word gebeurd 496
word geboorteakt -324
word gebor 329
word gebouwd -423
word gebrok -612
word gebruik -771
word gebruikt -587
word gebur -569
word gechipt -492
word gedacht -578
word gedoe -339
word geduld -115
word gedumpt -488
word geeft -485
word gef -256
word gegan -162
word gegeven 459
word gehad 131
word geholp -521
word gehoord 343
word gehor -325
word gehuwd 401
word geil -331
word geit -381
word gek -577
word gekapt -384
word gekom 289
word gekreg 771
word gelach -511
word geldig -337
word geldt -311
word gelegd -362
word gelez -505
word geliev 373
word gelijk -528
word gelov -637
word geluid -406
word geluisterd -421
word gelukk -325
word gemaaid -401
word gemeent -64
word gemeenteblad -380
word gemeentehuis -480
word gemeenterad -592
word gemeld 305
word gemiddeld -578
word gen -49
word genoeg -461
word genoemd -434
word genom -279
word gepakt -515
word geparkeerd -432
word gepensioneerd -337
word gerak -219
word gered -261
word geregistreerd 504
word geroep -357
word gerust -532
word geslag -560
word gesloopt -399
word geslot -326
word gespeld 499
word gespot -438
word gesprek 482
word gestok 278
word gestort 707
word gestrooid -556
word gestructureerd -329
word gestuurd 286
word geteld -355
word getuig -509
word gev -375
word gevall -458
word gevar -354
word gevel -627
word gevond -331
word gevraagd 388
word gewacht -354
word geweest 178
word geweld -539
word gewijzigd 440
word gewon -356
word gewonn -478
word geword 380
word gezakt -504
word gezegd -236
word gezell -368
word gezet -109
word gezicht -439
word gezin 405
word gezinn -425
word gezond -517
word ggd -358
word gister -298
word glas -411
word glasbak -441
word glasbol -361
word glijban -392
word godverdomm -197
word goe -513
word goed -85
word goedemiddag -498
word goedemorg -416
word goedenavond -426
word goedgekeurd 639
word goeiemorg -130
word googl -537
word gooi -503
word gooit -462
word got -331
word goud -369
word gracht -248
word graf 214
word graffiti -354
word grag 313
word grapj -505
word grappig -473
word gras -587
word gratis -677
word griepprik -329
word grijs -344
word grijz -265
word groen -475
word groet -336
word grof -367
word grofvuil -212
word grond -130
word grootvader -409
word grot -249
word groter -386
word gsm -340
word gulder -455
word gymzal -451
word haalt -514
word haast -370
word had 361
word hag -257
word haha -515
word hal 333
word half 123
word hallo -148
word halt -611
word han -455
word hand -296
word handhav -553
word handhaver -551
word handteken -598
word hang -492
word hangt -125
word har 430
word hard -208
word harmonie -581
word hart -668
word hartaanval -472
word hartelijk -205
word hartsticht -440
word hartverzak -374
word he -88
word heb 517
word hebb 366
word hebt 99
word hed 442
word heeft 94
word heerlijk -336
word heg -320
word hei -398
word hek -547
word hel -319
word helemal -601
word help -655
word hem 470
word hen -749
word her -201
word herdenk -357
word herinner 288
word herrie -484
word hersteld -393
word herzien -591
word het 36
word hetzelfd -336
word hey -245
word hielp -528
word hier -98
word hiernaast -235
word hierover -495
word hij 95
word hing -387
word hoef -613
word hoeft -487
word hoek -489
word hoelang -175
word hoer -442
word hoerenkrek -315
word hoeveelst 332
word hoevel 327
word hoever 773
word hof -288
word hoger 174
word homo -421
word homos -495
word hond -59
word hondenbelast 294
word hondenpoep -385
word honger -402
word hoofd -618
word hoofddoek -523
word hoofdstrat -490
word hoogstrat -296
word hoogt -271
word hoord -380
word hoort -444
word hop -431
word hor 107
word hotel -495
word hou -488
word houd -482
word houdt -615
word hout -92
word hufter -512
word huilt -440
word huis 469
word huisart -525
word huisbezoek 459
word huisnummer -431
word huiz -310
word hulpmiddel -379
word hun -475
word hur -250
word huurcontract -544
word iban -546
word id 260
word idioot -386
word iederen -426
word iemand 44
word iet 108
word ijs -308
word ijsban -431
word ijzer -419
word ik 334
word in 118
word incasso 528
word indien -802
word industrielan -418
word industrieweg -289
word info -134
word infoavond -287
word infoblad -519
word infobord -361
word ingang -510
word ingebrekestell -361
word ingedi 710
word ingelogd -463
word ingeschrev 540
word ingetikt -466
word inkom -327
word inlever -414
word inlogg -568
word inlop -464
word inmiddel 454
word inspraakavond -320
word insprak -464
word insta -381
word interess -435
word internet -270
word intocht -267
word intuss 328
word invull -687
word inwoner -173
word ipv 221
word is 257
word isbn -323
word itsm -488
word jammer -547
word jan 288
word januari 395
word jar 168
word jarig -441
word jas -355
word je -180
word jeugd -488
word jeugdhuis -445
word jeugdzorg -402
word jeuk -373
word jij 178
word jod -583
word joe -454
word jonger -494
word joris -332
word jou -496
word juli 181
word jullie 305
word juni 297
word just -482
word k 211
word kaartjes -440
word kaartlezer -461
word kabel -434
word kalf -592
word kamer -329
word kan 161
word kanal -501
word kanker -330
word kant -219
word kantin -343
word kantor -512
word kap -483
word kapel -335
word kapelstrat -329
word kapot -749
word kapper -504
word kapsalon -555
word kast -644
word kastanj -534
word kastanjes -381
word kastj -245
word kat -320
word kben -387
word kek -505
word kel -322
word kend -512
word kenmerk -237
word kennis -453
word ker 210
word kerk -541
word kerkhof -466
word kerkplein -508
word kerkstrat -479
word kermis -657
word kerngezond -584
word kerst -361
word kerstbom -542
word kerstmarkt -339
word ketting -271
word kg -401
word kid 260
word kiek -499
word kieken -361
word kijk 580
word kijkt 403
word kilometer -346
word kind -556
word kinderboerderij -353
word kindermishandel -485
word kinderwag -329
word kk -491
word kl -300
word klacht -203
word klag -414
word klant -417
word klantnummer -409
word klapp -414
word klar 562
word klas -568
word klein -109
word kleinkinder -563
word kleinzon -623
word klep -456
word kler -477
word kleur -536
word kleuterschol -403
word klik -330
word klinker -336
word klooster -497
word klootzak -741
word klopp -569
word klopt 288
word klot -619
word klotebrief -432
word klun -459
word km -332
word knie -482
word knippert -360
word knop -372
word koffie -319
word kogel -288
word kok -295
word kom -43
word komma -474
word komt 188
word koningsdag -503
word kop -645
word kopp -369
word koppel -368
word kor -481
word korting -583
word kortingscod -435
word kost -605
word kou -466
word koud -487
word kram -484
word krant -696
word kredietbank 424
word kreg 196
word krijg 100
word krijgt -110
word kring -641
word kringlop -384
word kruis -373
word kruising -341
word kruispunt -383
word kuil -445
word kun 500
word kunstwerk -457
word kunt 285
word kus -457
word kut -478
word kvk -364
word kwad -669
word kwartier -372
word kwijt 183
word kwijtscheld 639
word kzal -383
word la -405
word laadpal -281
word lach -487
word lamp -566
word lang -122
word langer -193
word langsgeweest 345
word lantaarn -498
word lantaarnpal -445
word las -614
word lastigvall -510
word lat -20
word lawaai -439
word le -304
word led -387
word leeflon 526
word leeftijd -555
word leegstaand -319
word leerling -355
word leerlingenvervoer 510
word leest -551
word lef -364
word leg -428
word legg -188
word leidinggev -516
word lek -501
word lekker -585
word lekt -471
word lelijk -441
word len -404
word ler -389
word les -406
word let -441
word leugenar -371
word leuk -422
word lev -450
word levend -542
word levensgevar -483
word lever -606
word licht -194
word liedj -434
word lief -660
word liefst -321
word lieg -397
word liep 277
word liev -330
word liever -395
word lieverd -447
word lift -477
word ligg -146
word ligt 256
word lijf -457
word lijk -417
word lijkt -543
word lijn -174
word lijst 369
word lindelan -423
word link -322
word loger -349
word logo -487
word loket -231
word loopt 153
word lop -213
word los -316
word losligg -404
word loss -243
word lui -502
word luid -392
word luister -417
word luistert -595
word lul -134
word m 345
word maakt -673
word maaltijd 218
word maand 364
word maandag 427
word maart 456
word machin -526
word machtig -469
word mag -153
word mail -72
word mailadres -211
word mak -182
word makak -428
word man -273
word mantelzorger -363
word mar 272
word markt -255
word marktplein -432
word marokkan -196
word mat -407
word matras -359
word matrass -343
word me 617
word mededel -555
word medewerker -309
word medicijn -367
word mee 7
word meebreng -339
word meedoen -406
word meenem -702
word meest -563
word meidoornlan -424
word meld -727
word melder -311
word melding -58
word meldnummer -361
word meldpunt -478
word men -307
word mener 241
word mening -453
word mer 160
word merci -460
word meter -225
word mezelf -566
word mi -409
word mid -352
word mij 667
word mijn 848
word milieustrat -125
word miljaard -434
word min -493
word minder 263
word minut -202
word mn 1046
word mobiel -222
word mocht -576
word modder -349
word moe -230
word moeder -111
word moeilijk -332
word moest 282
word moet 83
word mog -583
word mogelijk -540
word mol -504
word molenweg -362
word mond -313
word monument -550
word moogt -390
word mooi -448
word moord -557
word morg 227
word moskee -471
word moslim -511
word munt -306
word mur -377
word museum -642
word muziek -481
word my 688
word n -232
word naartoe -583
word naast -165
word nacht -358
word nachtdienst -378
word nachtopvang -335
word nadar -467
word nagel -471
word naheff 556
word najar -487
word nakijk 565
word nam 118
word nar 134
word nat -289
word nationaliteit 309
word nazien 462
word ne -480
word nederland -162
word neemt -64
word neger -262
word nek -621
word nem -144
word nen -222
word nep -394
word ner -540
word nergen -33
word net -283
word netjes -727
word neus -538
word ni -295
word nie 685
word niemand -126
word niersticht -397
word niet 191
word nieuw 321
word nieuwjaarsreceptie -399
word nieuwsgier -535
word nik 100
word nl -182
word nodig -168
word noem -671
word noemt -603
word nog 535
word nogal -337
word nooit -404
word noord -633
word normal -768
word nota -387
word notul -436
word nou 551
word november 343
word nu 547
word nul -260
word nummer 177
word nummertj -415
word o -518
word ochtend -403
word ocmw 156
word oefen -453
word oei -564
word oen -533
word oep -345
word of 298
word ogen -515
word oh -403
word ok -399
word oke -249
word om 182
word oma -245
word ombudsman -614
word omdat -136
word omgered -372
word omgev -506
word omgevall -353
word omgevingsvergunn 330
word omgewaaid -447
word omleid -485
word omver -315
word onder -223
word onderan -391
word onderhoud -357
word ondernemingsnummer -563
word onderzoek -260
word ongedan -531
word ongeld -565
word ongepast -488
word ongever -384
word onkruid -401
word onles -445
word onlin -229
word onnozelar -492
word ons 704
word ontbreekt 254
word onterecht -179
word onthal -392
word ontheff -407
word ontploft -388
word ontsnapt -383
word ontvang 325
word onz 392
word oog -487
word ooit -205
word ook -400
word oorlog -448
word oost -496
word op 167
word open -226
word openbar -191
word openingstijd -394
word openingsur -278
word openstaand 547
word openstan 456
word opgeblaz -411
word opgehaald -259
word opgehang -458
word opgelost -483
word opgeschrev 424
word ophal -297
word ophang -306
word opleid -426
word oplichter -333
word oprit -406
word opruim -366
word optocht -444
word opzoek 632
word oranj -426
word oren -424
word org -534
word organisatie -326
word organiseert -340
word originel -351
word oud -84
word ouder -355
word ouw -467
word ov -460
word over 350
word overal -214
word overbur -318
word overdag -555
word overdrev -284
word overgeschrev 338
word overkant -401
word overlast -404
word overlijd -320
word p -555
word paaltj -476
word paaltjes -421
word paard -421
word pad -317
word pagina -764
word pak -631
word pal -497
word pand -246
word papegaai -358
word papierbak -457
word par -429
word park -398
word parkeerautomat -460
word parkeergarag -493
word parkeerplat -438
word parkeert -457
word parkeervergunn 491
word parkeerwachter -512
word parker -473
word parking -147
word partij -366
word partner -424
word pas 330
word pasfoto -374
word passer -441
word pastor -335
word paswoord -616
word peil -318
word penningmeester -350
word pensioen -402
word per 108
word person 362
word personel -403
word pff -334
word phishing -501
word piemel -355
word piet -488
word pin -636
word pincod -440
word plan -82
word plank -489
word planning -471
word plant -605
word plantsoen -285
word plas -438
word plastic -452
word plat 134
word platan -379
word plein -568
word pleintj -584
word plek -149
word plezier -458
word plusser -273
word pmd -436
word poes -464
word pol -476
word politie -275
word poort -402
word post 138
word postkantor -504
word pot -482
word praatgroep -402
word prachtig -500
word prat -201
word precies -98
word premie 401
word premies -423
word prettig -415
word prijs -647
word prima -434
word priv -470
word problem -432
word procent -521
word processierup -355
word proficiat -358
word provincie -519
word prullenbak -419
word puber -445
word puilt -443
word puin -338
word puinhop -487
word puk -440
word pur -556
word put -162
word putdeksel -665
word raadhuis -423
word raadhuisplein -497
word raadslid -304
word raadsvergader -420
word raadzal -381
word ram -627
word ramp -482
word rap -638
word rat -464
word reactie -406
word reageert -484
word reager -372
word reanimatiecursus -395
word receptie -443
word rechtbank -465
word rechter -500
word rechtsbijstand -542
word reg -589
word regel -416
word regelt -260
word regent -467
word regio -316
word register 415
word reglement -506
word reispas 435
word reken 467
word relatie -388
word respect -273
word rest -216
word restafval -300
word ret -484
word richting -441
word riep -593
word rij -558
word rijbewijs 253
word rijd -320
word rijdt -201
word rijksregister 488
word ring -524
word rioler -584
word riool -173
word riooldeksel -471
word robot -532
word rod -301
word roep -582
word roept -429
word rok -464
word rollator -566
word rolstoel -265
word rommel -341
word rommelmarkt -583
word rookmelder -330
word rooster -481
word rot -532
word rotond -558
word rout -398
word roz -432
word rsin -471
word rug -384
word ruikt -380
word ruim -448
word ruimt -278
word rust -484
word rusthuis -232
word rustig -701
word ruzie -434
word s -62
word schakel -331
word scham -481
word schand -717
word schandal -752
word schap -214
word schat -569
word schatj -366
word schef -366
word scheldwoord -498
word schep -183
word scherm -235
word scheur -499
word schiet -620
word schijt -270
word schol -324
word schommel -325
word schon -169
word schoolplein -426
word schoolpoort -340
word schoolstrat -687
word schoonbroer -445
word schoondochter -402
word schoonmoeder -374
word schot -414
word schouwburg -416
word schrapp 358
word schref -541
word schrijf 436
word schrijft -204
word schrik -399
word schrok -319
word schuldhulp 435
word schur -565
word schutting -97
word scriptie -476
word secretariaat -388
word senior -306
word seniorenrad -523
word serieus -545
word servic -477
word shit -488
word simpel -493
word sind 418
word sindsdien 332
word singl -391
word sint -221
word sir -389
word sit -310
word skateban -449
word skatepark -481
word sla -496
word slaapt -378
word slacht -324
word slachtoffer -402
word slag -501
word slan -522
word slat -436
word slecht -317
word slechtst -489
word sleutel -189
word slikt -370
word sloeg -671
word slop -445
word slot -730
word sluikstort -677
word sluit -612
word smeerlap -318
word sms -167
word snap -95
word snapt -203
word snel -233
word snell -483
word sneller -498
word snoei -433
word social 223
word sorry -318
word spanj 329
word speelplat -312
word speelpleintj -361
word speelpleinwerk -199
word speelstrat -426
word speelt -538
word speeltuin -712
word speeltuintj -367
word spel -570
word spiegel -281
word spoorweg -420
word sport -476
word sportclub -572
word sporthal -109
word sportpark -384
word sprak -540
word spreekbeurt -378
word spreekt -423
word spreekur -360
word sprek -133
word springt -407
word spuit -282
word spull -383
word sta 543
word stad -68
word stadhuis -145
word stadsarchief -357
word stadsbestur -457
word stadskantor -574
word stadspark -341
word stag -398
word stak -350
word stan 229
word stand 594
word standbeeld -338
word stank -599
word stap -595
word stapel 372
word start -179
word stat 394
word station -514
word status 429
word steekt -516
word steenweg -481
word stek -295
word stell -599
word stem -897
word stemm -266
word sten -255
word step -335
word sterf -430
word sterk -444
word stichting -170
word sticker -568
word stil 293
word stinkt -534
word stoel -548
word stoep -523
word stoeptegel -650
word stoet -413
word stof -453
word stom -535
word stomm -316
word stop -260
word stoplicht -343
word stopp 428
word storing -493
word storm -470
word stort -175
word straatfeest -495
word straatkant -322
word straatlamp -367
word straatnaambord -424
word straatverlicht -423
word straf -605
word strafbar -603
word strak -666
word strat -385
word strom -455
word strooi -420
word strooiwag -351
word student -603
word studer -474
word stuk -212
word stukj -344
word subsidie -478
word sukkel -264
word super -293
word supermarkt -327
word svp 405
word system 422
word t 63
word taart -610
word tak -425
word tal -391
word tand -405
word tandart -429
word tariev -423
word taxi -347
word tbc -393
word te 54
word tef -341
word teg -277
word tegel -415
word tegemoetkom 407
word tegenover -517
word tegenwoord -550
word tek -359
word teken -332
word telefon -230
word telefoner -784
word telefonisch -539
word telefoontj -409
word teleurgesteld -392
word telt -639
word ten -595
word tent -320
word tentoonstell -504
word ter -228
word terecht -774
word tering -202
word termijn 172
word terras -153
word terrein -311
word terug 175
word terugbell -383
word terugbetal 491
word terwijl 469
word test -558
word tevor -512
word tevred -494
word the -171
word theater -421
word this -522
word thuis -163
word thv -316
word thx -209
word ticketnr -479
word tien 176
word tiener -535
word tijdelijk -485
word tijden -586
word titel -437
word to -175
word toe -265
word toegank -310
word toegek 711
word toegekom 476
word toegestan -549
word toen 84
word toilet -237
word tolk -442
word ton -401
word toneelstuk -358
word top -407
word topper -368
word tor -434
word tot -184
word town -466
word trag -501
word training -343
word tram -523
word tran -390
word trap -450
word trapp -382
word trekt -116
word trottoir -434
word trouw -254
word trouwzal -483
word trut -449
word tuin -429
word tumor -371
word turk -602
word turnzal -390
word tuss -244
word tussenkomst -374
word tv -278
word twaalf -107
word twed 356
word twee 247
word twintig -606
word tyfus -150
word typ -376
word typfout -413
word typt -459
word u 155
word uit 133
word uitbetaald 335
word uitgelegd -539
word uitgemaakt -375
word uitgeschold -392
word uitker 640
word uitleendienst -446
word uitlegg -504
word uitschrijv 419
word uitsluit -416
word uitstel 405
word uittreksel 496
word uitvaart -463
word ull -221
word urgentieverklar 511
word uurtj -491
word uw -464
word uwe -498
word uwen -423
word v -156
word vaart -212
word vader -116
word vak -222
word vakantie -528
word val -418
word vall -736
word valt -149
word van 292
word vanachter -486
word vanaf -141
word vanavond -660
word vandar -391
word vang -503
word vanmorg -670
word vannacht -455
word vark -290
word vast 345
word vastlegg -412
word vbld -521
word vd -456
word veilig -715
word vel -241
word veld -341
word veldstrat -474
word velg -396
word vent -436
word ver 372
word veranda 493
word verander 246
word veranderd 332
word verandert -445
word verantwoord -549
word verbind -94
word verblijf 389
word verbod -447
word verdien -457
word verdiend -455
word verdient -349
word verdiep -446
word verdrink -516
word verdwen -404
word veren -546
word verf -499
word vergader -580
word verget -245
word vergunn 269
word verhal -310
word verhuisd 560
word verhuist -202
word verhuiz 626
word verkeerd 131
word verkeersbord -464
word verkeerslicht -307
word verker -298
word verklar 447
word verkoopt -452
word verkop -669
word verleng 573
word verlengd 577
word verlicht -510
word verliefd -421
word vermist -345
word vermoord -490
word vermoordt -410
word verplicht -681
word verschil -553
word verschrik -436
word verslag 450
word verslet -436
word versta -570
word verstand -503
word verstat -379
word verstopt -702
word vertrek 245
word vertrouw -559
word vervall 575
word vervel -353
word verwacht 200
word verwarm -528
word verwerkt 352
word verwitt -602
word verzakt -598
word verzet 424
word verzint -295
word verzoek 725
word vet -367
word veur 366
word viaduct -376
word viel -243
word vier -365
word vierd -211
word vies -362
word vijf -31
word vijfd -347
word vijv -437
word vijver -501
word vindt -630
word vis -489
word vlaander -518
word vlag -436
word vlakbij -408
word vlam -421
word vles -234
word vlot -392
word vluchtel -323
word voedselbank -538
word voel -755
word voet -464
word voetbal -379
word voetbalclub -477
word voetpad -340
word vogel -429
word vogelgriep -314
word vol -502
word volg -507
word volgen 386
word volk -331
word volkstuintjes -472
word volstat -456
word vond -143
word vooral -341
word voorbeeld -690
word voorhand -429
word voormiddag -487
word voortan 224
word voorwerp -511
word voorzien -467
word vor 256
word vorig 547
word vraagj -400
word vraagt 117
word vrag -416
word vrederechter -526
word vriendelijk -402
word vriendin -398
word vrij -497
word vrijdag 352
word vrijwilliger -671
word vroeger -242
word vrouw -284
word vrouwelijk -461
word vuil -461
word vuilbak -412
word vuilkar -396
word vuilnis -427
word vuilniswag -454
word vuilzak -409
word vul -440
word vur -337
word vuurwerk -552
word vve -545
word vzw -121
word waarborg 384
word waard 213
word waardelos -550
word waardeloz -593
word waarom 455
word waarschuw -912
word wacht 242
word wachtlijst 249
word wachtmuziek -384
word wachtrij -461
word wachttijd -504
word wachtwoord -375
word wachtzal -479
word wakker -483
word wal -322
word wandel -395
word wanner 524
word want 211
word war -57
word warm -232
word was 37
word wasmachin -428
word wat 28
word water -550
word wateroverlast -410
word waterschap -425
word websit -267
word weduwnar -313
word weekend -530
word weekmarkt -359
word weeral -408
word weg 121
word weggestuurd -457
word weghal -528
word weigert -318
word weinig -675
word wek 371
word wel -226
word welk 332
word wen 329
word wer -132
word werf -583
word werk -180
word werkstuk -333
word werkt -337
word wesp -406
word wespennest -374
word wet 451
word wethouder -561
word whatsapp -559
word wher -440
word wie -56
word wiel -281
word wifi -649
word wij 415
word wijf -575
word wijk -595
word wijkagent 430
word wijkcentrum -477
word wijz -593
word wijzig 579
word wil 242
word wilt 410
word wind -258
word windmolen -461
word winkel -305
word winkelstrat -288
word wissel -370
word with -350
word wmo 401
word woensdag 266
word woest -606
word won 294
word woning 265
word woo -138
word woonzorgcentrum -297
word woord -622
word word -42
word wordt -328
word wou -643
word woz 392
word wrak -498
word ww -699
word you 329
word zaaltj -350
word zag -513
word zak 10
word zal -449
word zand -409
word zandbak -186
word zat -656
word ze 49
word zebrapad -467
word zee -602
word zeerst -458
word zeg -297
word zegg -253
word zei -41
word zeikerd -429
word zelf -175
word zelfdod -348
word zelfstand -324
word zer -425
word zet 359
word zetel -496
word zich -223
word zicht 362
word zie 119
word zien 198
word ziet -265
word zij 33
word zijn 169
word zijt -246
word zin -514
word zing -420
word zit 373
word zo -145
word zodra -414
word zoekt -568
word zoiet -532
word zolder -393
word zomar -785
word zomer 273
word zon 90
word zondag -475
word zonder -457
word zonn -430
word zonnepanel -557
word zoontj -180
word zorg -456
word zorgt -472
word zou 552
word zovel -405
word zowat -485
word zuid -338
word zulk -411
word zull -540
word zult -449
word zus -590
word zwan -464
word zwanger -577
word zwar -608
word zwart -105
word zwembad -196
word zwerfvuil -431
`,
};
