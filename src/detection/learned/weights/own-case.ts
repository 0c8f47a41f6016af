import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1412 candidates that are, 5805 that are not.
 * On families it was not taught on:
 * - above -1: found 84.8 %, wrongly 2.3 %
 * - above -0.5: found 79.2 %, wrongly 1.6 %
 * - above 0: found 71.7 %, wrongly 1.0 %
 * - above 0.5: found 66.2 %, wrongly 0.5 %
 * - above 1: found 59.3 %, wrongly 0.3 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:67b5300ffbd6d2ddbff38721608a6dcf45bcbea62c4ac70c2770e2181bffd60c",
  intercept: -3.383,
  weights: `
pair ! ! 186
pair ! $ -187
pair ( de -247
pair ) , 177
pair ) 0 -395
pair ) : -344
pair ) ? -261
pair ) en -320
pair ) is -327
pair , 0 275
pair , aan -255
pair , al -29
pair , alles -167
pair , als -211
pair , ander -291
pair , bedankt -349
pair , ben 362
pair , bestat -401
pair , betal -216
pair , bij -207
pair , btw -246
pair , dan -287
pair , dar -211
pair , das -293
pair , dat -195
pair , de 132
pair , die -187
pair , doe -408
pair , doet -274
pair , drie -276
pair , dus 136
pair , echt -175
pair , een -555
pair , eerst -376
pair , elk -322
pair , en -93
pair , gan -278
pair , gat -166
pair , ge -241
pair , geb 230
pair , gebor 295
pair , geldt -326
pair , gen -177
pair , gevond -282
pair , gewon -375
pair , heb 287
pair , hebt -361
pair , hel -158
pair , het 236
pair , hoe 72
pair , hoevel -140
pair , hoever 386
pair , hoort -336
pair , iemand -341
pair , ik 162
pair , in 154
pair , ingedi 359
pair , is 201
pair , ja 221
pair , kan 106
pair , kentek -293
pair , kerkplein -279
pair , kijk 264
pair , kijkt 318
pair , kinder -300
pair , klep -281
pair , kom -360
pair , komt -146
pair , krijg -295
pair , krijgt -360
pair , kunt 364
pair , leuk -242
pair , ligt 172
pair , mag -128
pair , mededel -363
pair , merci -346
pair , met -106
pair , mijn 141
pair , misschien -303
pair , moet -876
pair , mog -447
pair , na -345
pair , namen 328
pair , niet -420
pair , nul -248
pair , of -586
pair , om -391
pair , ons 319
pair , onz -234
pair , ook -387
pair , pas 285
pair , plat -342
pair , recht -303
pair , sorry -287
pair , stan -372
pair , ter -368
pair , terwijl 256
pair , tis -150
pair , toch -379
pair , valt -315
pair , van -97
pair , vanaf -360
pair , vergunn -352
pair , vor -453
pair , wa -396
pair , waarom -254
pair , want 186
pair , war -206
pair , was -489
pair , wat -219
pair , wel -294
pair , welk -265
pair , wie -39
pair , word -329
pair , wordt -316
pair , zaaknummer 292
pair , zegt -250
pair , zelfd -303
pair , zij -248
pair , zit -360
pair , zon -278
pair , zwart -409
pair . $ 302
pair . . 387
pair 0 ! -373
pair 0 $ -67
pair 0 ( -380
pair 0 ) 84
pair 0 , -83
pair 0 . 29
pair 0 0 -16
pair 0 ? -263
pair 0 ab -213
pair 0 al -477
pair 0 april 213
pair 0 augustus -90
pair 0 autos -279
pair 0 ben 286
pair 0 bestat -274
pair 0 bom -316
pair 0 brandt -237
pair 0 bus 335
pair 0 cijfer -330
pair 0 dan -240
pair 0 dank -325
pair 0 dat -191
pair 0 de -292
pair 0 december -300
pair 0 deelnemer -242
pair 0 doet -247
pair 0 dor -204
pair 0 duizend 268
pair 0 een -368
pair 0 euro 301
pair 0 februari 197
pair 0 flikkert -316
pair 0 g -332
pair 0 gat -249
pair 0 gebeld -359
pair 0 gebor -468
pair 0 geeft -215
pair 0 gewonn -265
pair 0 hangt -309
pair 0 heb -514
pair 0 hebb -201
pair 0 heeft -478
pair 0 het -510
pair 0 hog -313
pair 0 in 290
pair 0 ipv -328
pair 0 is -510
pair 0 jan 235
pair 0 januari 188
pair 0 jar -205
pair 0 juff -282
pair 0 ker -287
pair 0 kg -344
pair 0 knippert -333
pair 0 kom -282
pair 0 lag -264
pair 0 ligt -483
pair 0 m -405
pair 0 m3 -303
pair 0 maand 199
pair 0 mag -243
pair 0 man -400
pair 0 men -210
pair 0 meter -493
pair 0 min -328
pair 0 minut -394
pair 0 mm -258
pair 0 na -313
pair 0 neemt -347
pair 0 niet -220
pair 0 nog -532
pair 0 nummer -362
pair 0 of -420
pair 0 oktober 177
pair 0 ook -254
pair 0 op -677
pair 0 open -311
pair 0 past -273
pair 0 plat -302
pair 0 plusser -268
pair 0 procent -232
pair 0 puilt -237
pair 0 reken -374
pair 0 rijdt -260
pair 0 september 171
pair 0 stan -415
pair 0 stat -454
pair 0 stoel -272
pair 0 stond -451
pair 0 stopt -322
pair 0 t -172
pair 0 te -479
pair 0 teg -240
pair 0 teken -230
pair 0 terug -337
pair 0 toch -192
pair 0 tot -359
pair 0 uur -118
pair 0 van -372
pair 0 vanaf -329
pair 0 war -198
pair 0 wat -276
pair 0 weg -333
pair 0 wek -50
pair 0 wil 229
pair 0 will -375
pair 0 wordt -312
pair 0 x -360
pair 0 zegt -123
pair 0 zijn 130
pair 0 zit -454
pair 0 zo 337
pair 0 zonder -345
pair 0 zou -290
pair : 0 -118
pair : hebb -333
pair : hoevel -340
pair : is 299
pair : komt -292
pair : moet -394
pair : wanner -271
pair : war -231
pair : wie -300
pair : wij -325
pair ? ! -295
pair ? $ 101
pair ? ? 353
pair ^ ) -360
pair ^ 0 -23
pair ^ aan 117
pair ^ aannemer -402
pair ^ aanslagbiljet 358
pair ^ adreswijz 350
pair ^ al -145
pair ^ allez -396
pair ^ alvast 337
pair ^ amai -115
pair ^ app -402
pair ^ be -187
pair ^ bedankt -360
pair ^ begrot -246
pair ^ bel -597
pair ^ ben 557
pair ^ best 150
pair ^ bestat -381
pair ^ bestelnummer -260
pair ^ bij -34
pair ^ binn -322
pair ^ boet 223
pair ^ bom -241
pair ^ bpost -355
pair ^ btw -313
pair ^ cod -313
pair ^ com -189
pair ^ container -326
pair ^ dag 148
pair ^ dank -214
pair ^ dar -301
pair ^ dat -137
pair ^ de -212
pair ^ der -275
pair ^ dez -398
pair ^ die -150
pair ^ digid -338
pair ^ dit -269
pair ^ dod -289
pair ^ doe 170
pair ^ dus 276
pair ^ een -596
pair ^ eikenprocessierup -289
pair ^ elk -255
pair ^ en -56
pair ^ er 64
pair ^ error -231
pair ^ even -332
pair ^ exampl -334
pair ^ factur -510
pair ^ factuurnummer -375
pair ^ fanfar -346
pair ^ ff -310
pair ^ ge -338
pair ^ geeft -353
pair ^ geldt -298
pair ^ geliev 245
pair ^ gemeent -330
pair ^ gemeenterad -270
pair ^ gewon -225
pair ^ glasbak -223
pair ^ goed -467
pair ^ goedemiddag -353
pair ^ goeiendag 225
pair ^ graffiti -255
pair ^ grag 283
pair ^ gratis -315
pair ^ grijz -248
pair ^ groet -341
pair ^ groetjes -283
pair ^ grofvuil -210
pair ^ ha -303
pair ^ hal 411
pair ^ hallo -270
pair ^ heb 311
pair ^ hebb 76
pair ^ heeft 222
pair ^ het -138
pair ^ hoelang -285
pair ^ hoevel 243
pair ^ hoever 341
pair ^ ik -105
pair ^ in -329
pair ^ ind -302
pair ^ isbn -378
pair ^ ist 269
pair ^ itsm -351
pair ^ ja -357
pair ^ juist -351
pair ^ jullie -335
pair ^ k 178
pair ^ kanker -241
pair ^ kat -375
pair ^ kavel -296
pair ^ kenmerk -145
pair ^ kijk 258
pair ^ klantnummer -242
pair ^ klopt 55
pair ^ kom -371
pair ^ komt -258
pair ^ kortingscod -234
pair ^ kreg 293
pair ^ krijg 179
pair ^ krijgt -253
pair ^ kun 328
pair ^ kunt 86
pair ^ kvk -314
pair ^ kwijtscheld 310
pair ^ laadpal -224
pair ^ lamp -234
pair ^ lantaarn -281
pair ^ lantaarnpal -179
pair ^ lichtmast -261
pair ^ ligt 298
pair ^ lijkt -277
pair ^ lijn -242
pair ^ loopt 279
pair ^ lotnummer 223
pair ^ mag -293
pair ^ mail -347
pair ^ mededel -253
pair ^ melding -533
pair ^ men -204
pair ^ met -155
pair ^ mijn -74
pair ^ milieupas -245
pair ^ mn 346
pair ^ mocht -384
pair ^ moe -350
pair ^ moet -517
pair ^ mog -470
pair ^ my 315
pair ^ n -189
pair ^ naast -280
pair ^ nar -199
pair ^ ne -232
pair ^ nee -354
pair ^ nen -235
pair ^ niemand -304
pair ^ nl -301
pair ^ nog 408
pair ^ nou -294
pair ^ nul -287
pair ^ nummer -187
pair ^ ok -244
pair ^ onder -238
pair ^ ondergrond -187
pair ^ ondernemingsnummer -230
pair ^ onz -48
pair ^ op -172
pair ^ openbar -323
pair ^ ordernr -235
pair ^ org -461
pair ^ organiseert -209
pair ^ ouder -259
pair ^ pas 196
pair ^ paspoort -234
pair ^ paswoord -353
pair ^ per 295
pair ^ pin -267
pair ^ pincod -417
pair ^ postnl -335
pair ^ premie 320
pair ^ prettig -343
pair ^ promocod -355
pair ^ prullenbak -261
pair ^ reken -238
pair ^ relatienummer -285
pair ^ rijksregister 328
pair ^ rout -306
pair ^ rsin -388
pair ^ schrijf 244
pair ^ sedert -303
pair ^ sind -132
pair ^ sluikstort -228
pair ^ sms -267
pair ^ snap -371
pair ^ sta 403
pair ^ stat 415
pair ^ stel -446
pair ^ stichting -359
pair ^ stur 211
pair ^ subsidie -295
pair ^ t 271
pair ^ tak -260
pair ^ teg -326
pair ^ tegenover -201
pair ^ telt -300
pair ^ ter -264
pair ^ test -299
pair ^ thuis -461
pair ^ ticket -300
pair ^ ticketnr -202
pair ^ tijden -328
pair ^ tis 251
pair ^ toch -339
pair ^ tot -141
pair ^ track -261
pair ^ tuin -266
pair ^ tuss -396
pair ^ twee -154
pair ^ u 124
pair ^ uitslag -243
pair ^ uw -411
pair ^ vacatur -356
pair ^ van 220
pair ^ vanaf -419
pair ^ vanuit -251
pair ^ verkeersbord -222
pair ^ voetbalclub -244
pair ^ vogelgriep -308
pair ^ volgen 188
pair ^ volgnummer -316
pair ^ vor -183
pair ^ vraagj -301
pair ^ vrag -123
pair ^ waarom 193
pair ^ wacht 296
pair ^ wachtwoord -310
pair ^ wanner 197
pair ^ war -615
pair ^ we 64
pair ^ welk 108
pair ^ wet -287
pair ^ wie 35
pair ^ wij 72
pair ^ wil 379
pair ^ will 265
pair ^ wilt 270
pair ^ wit -239
pair ^ woo -292
pair ^ word -289
pair ^ yo -225
pair ^ zaaknumer -247
pair ^ zaaknummer -318
pair ^ zal -214
pair ^ zaterdag -340
pair ^ ze 236
pair ^ zet 527
pair ^ zijt -238
pair ^ zit 370
pair ^ zon 217
pair ^ zou 137
pair ^ zwembad -242
pair a . 175
pair aalst , -228
pair aan $ -152
pair aan , -319
pair aan de -307
pair aan geheugenverlies -247
pair aan het -54
pair aan huis -309
pair aan men -183
pair aan mij 193
pair aan mijn -189
pair aan te -269
pair aan vor -198
pair aangegev word -283
pair aangevraagd , 367
pair aangevraagd vor 266
pair aangift doen -222
pair aanmerk vor -297
pair aanslag is 303
pair aanslag stat -360
pair aanvrag $ -174
pair aanvrag van 294
pair achter de -432
pair achter het -262
pair adhd , -291
pair adres , 213
pair adres is 297
pair adres sta 161
pair adres van -247
pair af $ -490
pair af , 291
pair af . 271
pair af ? -226
pair af of -294
pair affich stat -224
pair afgegev aan 302
pair afgeschaft $ -269
pair afgewez ? 268
pair afsprak $ -248
pair afsprak , -402
pair afsprak mak -330
pair afsprak ook 256
pair afsprak van 271
pair akkoord met 311
pair akt van -203
pair al $ -402
pair al ? 365
pair al behandeld 344
pair al besteld 322
pair al binn 380
pair al dag -483
pair al drie -400
pair al een 268
pair al ergen -310
pair al gebeld -235
pair al goedgekeurd 294
pair al hel -397
pair al iet 287
pair al in 226
pair al is 306
pair al jar -415
pair al klar 566
pair al maand -230
pair al op 358
pair al toegekom 248
pair al toegewez 226
pair al van 208
pair al verstuurd 192
pair al vor -265
pair al weg -311
pair al wek -370
pair al zes 206
pair algemen een -297
pair algemen nummer -281
pair allemal terug -299
pair allen dit -349
pair allen een -356
pair allergisch vor -335
pair alles $ -335
pair alles al 254
pair als een -313
pair als er -286
pair als ge -371
pair als het -295
pair als hij -336
pair als iemand -324
pair als ik -583
pair als je -350
pair als nummer -189
pair als reken -306
pair als verpleegkund -302
pair als ze -374
pair altijd een -443
pair altijd gen 291
pair ambachtsweg 0 -291
pair ander $ -258
pair ander ? -329
pair ander wachtwoord -297
pair antwoord $ -425
pair antwoord op 370
pair antwoord van -309
pair apothek , -253
pair app , -367
pair app of -286
pair april 0 278
pair asbest in -322
pair attest van 424
pair aub $ 184
pair aub , 329
pair aub : 369
pair autism , -309
pair auto is -328
pair auto met -388
pair automatisch incasso 311
pair avond $ -240
pair avond , -335
pair avond over -322
pair bak $ -250
pair balie $ -382
pair balie , -351
pair balie . 261
pair balie ? -252
pair bank $ 249
pair barcod op -341
pair be , -266
pair be 0 -353
pair be19 0 -376
pair be29 0 -296
pair be33 0 -287
pair be71 0 -316
pair bedankt vor -513
pair bedoel ik -219
pair bedrag 0 -382
pair begint dat -274
pair begint het -290
pair begrijp ik -315
pair begrot 0 -246
pair bekend ? 170
pair bel ik -250
pair bel me -307
pair bel mij -436
pair belast moet 256
pair bell $ -482
pair bell ? -207
pair bell op -328
pair ben 0 -316
pair ben allergisch -214
pair ben de 165
pair ben ik 554
pair ben mijn -359
pair ben van 328
pair ben verhuisd 384
pair bereik op -404
pair beslist ? 384
pair besluit over 228
pair besluit van -490
pair bestan er -409
pair bestat 0 -342
pair bestat dar -213
pair bestat dat -254
pair bestat de -332
pair bestat er -461
pair besteld heb 336
pair bestelnummer 0 -260
pair betaald $ -360
pair betaald ? 289
pair betaald of 225
pair betaald parker -313
pair betaalt de -339
pair betal $ 138
pair betal , 230
pair betal . -237
pair betal ? 193
pair betal aan 258
pair betal en -342
pair betal ik 228
pair betal met -396
pair betal op -537
pair betal van 347
pair betal vor 271
pair bewoner van -286
pair bezwaarschrift van 222
pair bezwar mak -321
pair bezwar teg 222
pair bib , -270
pair bib is -176
pair bibliothek ? -247
pair bieb $ -226
pair bij $ -320
pair bij 0 -282
pair bij ? -372
pair bij de -250
pair bij een -583
pair bij har 264
pair bij hebb -370
pair bij het -416
pair bij jonger -254
pair bij jullie 333
pair bij kenmerk -288
pair bij mij 684
pair bij mijn 382
pair bij mn -300
pair bij ons 308
pair bij u 521
pair bij zijn -274
pair bijstand $ -157
pair bijstand ? -265
pair bijstand aangevraagd 185
pair binn ? 296
pair binn de 264
pair binn en 259
pair binn hoevel -344
pair binn zijn -276
pair binnenlop $ -215
pair bladblazer om -291
pair blauw zon -264
pair blijft een -218
pair blijft het 262
pair boet ? -375
pair boet van 341
pair boet vor -268
pair bom $ -381
pair bom is -195
pair bom omgewaaid -314
pair bom tegenover -296
pair bordj bij -259
pair bordj in -236
pair bot van -296
pair bov de -317
pair bovenan de -276
pair braderie , -242
pair brief $ -351
pair brief . 228
pair brief ? -316
pair brief heb 254
pair brief met 194
pair brug is -231
pair bsn $ -265
pair bsn , -317
pair bsn 0 339
pair bsn ? 192
pair bsn stat -287
pair btw be -197
pair btw nummer -349
pair buit de -217
pair bur . -264
pair bus 0 140
pair buurthuis , -360
pair buurvrouw zegt -238
pair bv $ -309
pair caf de -402
pair camionet 0 -230
pair can you 424
pair centrum $ -250
pair cijfer $ -270
pair cijfer , -189
pair cijfer over -364
pair cod 0 -413
pair cod op -250
pair cod van -354
pair cod vor -274
pair computer $ 220
pair concessie van 361
pair container $ -434
pair container , -252
pair container 0 -272
pair container ? -321
pair container met -290
pair da mijn 236
pair da van -287
pair daarmee $ -319
pair dag $ -308
pair dag , 133
pair dag . -379
pair dag ? -283
pair dag een -340
pair dag moet -194
pair dag op -266
pair dag per -253
pair dag van -462
pair dan , -348
pair dan bij -301
pair dan de -286
pair dan een -419
pair dan het -235
pair dan is -324
pair dan nog -459
pair dan ook -403
pair dan op -274
pair dank u -112
pair dank vor -219
pair dar $ -188
pair dar al 281
pair dar dan -378
pair dar een -392
pair dar gen -374
pair dar inmiddel 262
pair dar is -350
pair dar ligt -328
pair dar niet -373
pair dar ook -327
pair dar op -308
pair dar stat -249
pair dat $ -305
pair dat 0 -188
pair dat ? -132
pair dat aan 159
pair dat al 230
pair dat allemal -322
pair dat allen -360
pair dat als -375
pair dat bij 321
pair dat dan -352
pair dat dat -277
pair dat de -569
pair dat die -276
pair dat dit -299
pair dat doen -216
pair dat dor -217
pair dat een 256
pair dat er -649
pair dat het -119
pair dat iet -203
pair dat ik 452
pair dat is -263
pair dat je -335
pair dat jullie -238
pair dat kan -286
pair dat laatst -292
pair dat landelijk -265
pair dat met -396
pair dat mijn 405
pair dat niet -427
pair dat nieuw -318
pair dat nodig -365
pair dat nog -154
pair dat nu 259
pair dat nummer -356
pair dat of -251
pair dat onz 333
pair dat ook -302
pair dat pand -230
pair dat pas -364
pair dat per -183
pair dat verplicht -278
pair dat vor 320
pair dat zijn -249
pair dat zo -145
pair dat zonder -176
pair dateert van -288
pair datum , -256
pair de 0 497
pair de aanslag -145
pair de aanvrag 290
pair de afdel -424
pair de affich -217
pair de afvalkalender -286
pair de aletta -314
pair de ander -584
pair de apothek -182
pair de apotheker -262
pair de auto -402
pair de automatisch 365
pair de avondvierdag -299
pair de bak -182
pair de bakker -355
pair de ban -282
pair de bank 121
pair de basisregistratie 239
pair de basisschol -303
pair de begrot -320
pair de bek -316
pair de belast -550
pair de belastingsamenwerk -226
pair de berm -334
pair de beschik 412
pair de besliss 320
pair de bib -409
pair de bibliothek -156
pair de bieb -389
pair de binnenstad -320
pair de bom -443
pair de bouw -287
pair de braderie -196
pair de brief 160
pair de brievenbus -417
pair de brug -345
pair de burgemeester -118
pair de bushalt -363
pair de buurgemeent -329
pair de buurt -398
pair de club -343
pair de cod -96
pair de concessie 273
pair de container -359
pair de crech 219
pair de dag -283
pair de dakkapel 199
pair de derd -346
pair de deur -46
pair de dialys -250
pair de dienst -380
pair de dierenambulanc -385
pair de dijk -295
pair de dokter 275
pair de dos -294
pair de eig -241
pair de eik -276
pair de ene -476
pair de energietoeslag -293
pair de factur -171
pair de feestzal -317
pair de fietsenstall -272
pair de flat -197
pair de folder -369
pair de fusie -231
pair de gemeent -227
pair de gevel -387
pair de ggd -335
pair de glasbak -294
pair de glasbol -201
pair de glijban -350
pair de gracht -314
pair de groen -302
pair de grond -283
pair de gymzal -309
pair de hal -505
pair de hel -400
pair de hoek -397
pair de hondenbelast 284
pair de huisartsenpost -271
pair de huisbas -339
pair de huisvuilbelast -244
pair de huldig -307
pair de hur -446
pair de ingang -325
pair de inlop -256
pair de jaarmarkt -139
pair de juist 216
pair de kaart -115
pair de kantin -308
pair de kap -307
pair de kastanjes -283
pair de kerk -327
pair de kerkstrat -231
pair de kermis -560
pair de kid 235
pair de kinder 433
pair de kinderboerderij -303
pair de koer -262
pair de krant -466
pair de kredietbank 251
pair de kringlop -357
pair de kuil -245
pair de lamp -303
pair de lantaarnpal -217
pair de lezing -207
pair de lijst 369
pair de lod -323
pair de loss -229
pair de loting 286
pair de maaltijd -278
pair de maand -479
pair de mann -279
pair de markt -445
pair de marktkramer -226
pair de mat -297
pair de meter -321
pair de milieuzon -302
pair de molenstrat -301
pair de mur -152
pair de mutualiteit 331
pair de muziek -174
pair de nadar -336
pair de nam -243
pair de niersticht -322
pair de nieuw -132
pair de notul -365
pair de ogm -390
pair de oprit -308
pair de opvang 276
pair de oud -129
pair de overbur -347
pair de ozb -311
pair de pal -269
pair de papier 370
pair de parkeerautomat -351
pair de parkeergarag -311
pair de parkeervergunn 257
pair de parking -124
pair de penningmeester -283
pair de peuterspeelzal -256
pair de plann -367
pair de pmd -412
pair de polyvalent -263
pair de poort -323
pair de premie 180
pair de prijs -285
pair de put -447
pair de raadsvergader -276
pair de regel -316
pair de reken -354
pair de retributie -284
pair de rijban -215
pair de rok -300
pair de rommelmarkt -249
pair de rotond -348
pair de schep -336
pair de schol -382
pair de schoolstrat -269
pair de schouwburg -374
pair de sit -353
pair de sleutel 233
pair de snell -284
pair de speelplat -298
pair de speelpleinwerk -321
pair de speeltuin -383
pair de speeltuinveren -236
pair de sporthal -246
pair de sportschol -405
pair de stad -161
pair de stand 412
pair de standplat -334
pair de stichting -243
pair de sticker -268
pair de stoep -313
pair de storm -307
pair de straatlantaarn -218
pair de strat -225
pair de strooiwag -323
pair de stuk 307
pair de subsidie -282
pair de subsidieaanvrag -311
pair de supermarkt -419
pair de tegel -270
pair de teken -254
pair de telefon -241
pair de tentoonstell -374
pair de trouwzal -367
pair de tuin -267
pair de twed 180
pair de twee 291
pair de uitker 321
pair de vaart -246
pair de verbouw -376
pair de vergunn 436
pair de verhuiz 382
pair de verjaardag -342
pair de vijver -364
pair de voedselbank -371
pair de volgend -269
pair de volkstuin -425
pair de vve -345
pair de vzw -333
pair de wacht -344
pair de wachtlijst 280
pair de weg -538
pair de werf -374
pair de werk -568
pair de wethouder -447
pair de wijk -429
pair de wijkagent 387
pair de woningbouw -299
pair de zaalhur -377
pair de zak -337
pair de zal -407
pair de zomer 326
pair de zwan -272
pair december . 250
pair december 0 -389
pair delhaiz , -338
pair dementie , -274
pair dementie ? -173
pair demo 0 -204
pair den 0 -209
pair den agent 286
pair den dienst -280
pair den hoek -279
pair den parking -239
pair denk ik -215
pair denkt ge 374
pair depressie bij -282
pair depressie of -252
pair derd ker -321
pair deur van -362
pair dez gemeent -262
pair dez is -321
pair dez maand 400
pair dez stad -329
pair dicht $ -358
pair dicht , -349
pair dicht . -445
pair dicht ? -330
pair dicht en -263
pair die bladblazer -232
pair die bom -250
pair die container -303
pair die dan -288
pair die dar -230
pair die ergen -257
pair die factur -384
pair die grag -339
pair die hebb -362
pair die heeft -342
pair die ik 603
pair die jullie 277
pair die knip -335
pair die nieuw -299
pair die nog 167
pair die nu 267
pair die ook -420
pair die op 151
pair die paaltjes -256
pair die plusjes -185
pair die strat -305
pair die wet -337
pair die zak -395
pair die zaterdag -291
pair die ze -359
pair die zelf -278
pair die zit -350
pair dienst vor -294
pair digid ? -205
pair digid wachtwoord -201
pair dinsdag $ -385
pair dinsdag 0 -282
pair dit is -239
pair dit jar 187
pair dit niet -303
pair dochter al 199
pair dochter is 227
pair dod zwan -250
pair doe er -274
pair doe ik -335
pair doen $ -310
pair doen , -429
pair doen ? -184
pair doen als -271
pair doen jullie -386
pair doen op -182
pair doen vor -264
pair doet de -238
pair doet een -259
pair doet het -431
pair doorgev of -265
pair dor de -39
pair dor die -282
pair dor iemand -275
pair dor is 271
pair dor te -388
pair dorp $ -283
pair dorpshuis , -274
pair dos met -238
pair dossier $ 347
pair dossier ? 258
pair dossier kijk 202
pair drie , -239
pair drie drie -231
pair drie vier -275
pair drie wek 208
pair dubbel $ -287
pair dus $ -266
pair dus , -378
pair duurt een -262
pair dwar over -296
pair e mail -221
pair e mailadres 237
pair ean 0 -296
pair echt $ -265
pair echt ? -275
pair echt de -225
pair echt op -312
pair een $ 189
pair een aanhanger -291
pair een aanhangwag -271
pair een aanman 259
pair een aanvrag -69
pair een adres -430
pair een adreswijz -258
pair een afsprak -85
pair een alleenstaand -250
pair een ander 392
pair een appj -314
pair een auto -287
pair een baby -539
pair een bandj -267
pair een besliss 489
pair een besluit 270
pair een bewonerskaart -249
pair een bezwaarschrift -266
pair een bom -322
pair een bon -356
pair een bsn -336
pair een cod -71
pair een container -287
pair een cursus -361
pair een dakkapel -243
pair een digid -263
pair een een -508
pair een eid -285
pair een eig -283
pair een folder -220
pair een foto -207
pair een gebrok -216
pair een gehandicaptenparkeerkaart -298
pair een gezwel -271
pair een graf -283
pair een gratis -218
pair een handicap -299
pair een hartaanval -309
pair een herdenk -265
pair een huis -432
pair een huurhuis 307
pair een identiteitskaart -382
pair een kapot -198
pair een kapsalon -259
pair een ker 314
pair een kid -293
pair een kind -364
pair een kindj -329
pair een kopie -263
pair een kram -294
pair een lijst -321
pair een mail -413
pair een matras -332
pair een medewerker -417
pair een men -476
pair een na 357
pair een nieuw -334
pair een nummer 183
pair een omgevall -276
pair een op -232
pair een papier -425
pair een parkeerkaart -192
pair een parkeerretributie -322
pair een parkeerverbod -314
pair een parkeervergunn -206
pair een pasfoto -339
pair een paspoort -373
pair een paswoord -247
pair een pincod -366
pair een premie -371
pair een regel -201
pair een reispas -165
pair een reken -296
pair een rijbewijs -280
pair een rijksregisternummer -282
pair een rollator -321
pair een rolstoel -287
pair een rommelmarkt -231
pair een schol -317
pair een schutting -237
pair een sms -230
pair een sticker -264
pair een strat -207
pair een stuk -260
pair een stukj -353
pair een tak -276
pair een terras -226
pair een terrasvergunn -282
pair een tuinhuis -324
pair een tussenkomst -308
pair een twee -238
pair een uit 320
pair een uittreksel 166
pair een urgentieverklar 285
pair een v -285
pair een vergunn -228
pair een verhuis -337
pair een verhuiz -274
pair een verhuurder -269
pair een verkeerd -363
pair een verlop -270
pair een vier -314
pair een vog -258
pair een volmacht -305
pair een voorlop -214
pair een wachtwoord -184
pair een wat -248
pair een wek -187
pair een winkel -251
pair een wit -218
pair een wrak -225
pair een zak -350
pair een zal -247
pair een zebrapad -365
pair een zes -163
pair een zien 388
pair een zienswijz -371
pair een zogenaamd -344
pair eid al 270
pair eig bijdrag -273
pair eigen $ -347
pair eigen in -313
pair eigen nog 226
pair eigen vor -288
pair eigen wel 238
pair eigenar ? -383
pair eigenar van 258
pair eikenlan 0 -232
pair elk 0 -278
pair elk jar -440
pair elk ker -347
pair elk nacht -327
pair elk ochtend -196
pair en 0 -326
pair en alles -265
pair en bij -344
pair en daaronder -323
pair en dan -311
pair en dar -372
pair en de 94
pair en die -159
pair en een -87
pair en er -199
pair en gat 200
pair en heb 413
pair en heeft -338
pair en hij -177
pair en hoe -79
pair en hoevel 203
pair en hor 179
pair en ik 202
pair en in -502
pair en kost -271
pair en men 333
pair en mij 316
pair en mijn -531
pair en moet -400
pair en niemand 245
pair en ook -270
pair en sindsdien 249
pair en stat -304
pair en toch 220
pair en van 272
pair en wanner 438
pair en war -123
pair en wat -277
pair en wij -271
pair en will -482
pair en ze 185
pair en zoek -415
pair en zoekt -360
pair epilepsie en -239
pair er $ -396
pair er 0 202
pair er aan 279
pair er al 159
pair er als -384
pair er bij 280
pair er bijna -259
pair er dit -338
pair er echt -271
pair er een -305
pair er eigen -312
pair er iemand -295
pair er in -249
pair er is 116
pair er ligg -234
pair er ligt -109
pair er mar 397
pair er niet -178
pair er nog 132
pair er nu 248
pair er ook -258
pair er op -77
pair er stan -294
pair er stat 195
pair er vor -247
pair er was -417
pair er zat -266
pair er zijn -231
pair er zit -429
pair er zon -317
pair er zondag -290
pair erbij ? -279
pair erbij en -346
pair ergen een -240
pair ergen in 343
pair erin $ -226
pair erin . -415
pair error 0 -220
pair eruit $ -281
pair esdoornlan 0 -199
pair euro , -436
pair euro ? -204
pair euro minder 233
pair euro vor -293
pair even kwijt -301
pair ex van 287
pair exampl , -253
pair exampl . -288
pair factur 0 -266
pair fak 0 -424
pair februari $ 308
pair februari 0 114
pair fiet , 234
pair fietser $ -176
pair fietspad , -252
pair fijn dag -251
pair fijn dat -376
pair flyer stat -258
pair folder over -241
pair folder van -295
pair formulier $ -208
pair foto van -253
pair foutcod 0 -406
pair frigo $ -280
pair fuif in -298
pair fusie $ -237
pair gan de -256
pair gas boet 237
pair gasthuisstrat 0 -337
pair gat da -284
pair gat de -203
pair gat er -147
pair gat in -309
pair gat niet 180
pair gat om -297
pair gat over -156
pair ge 0 -317
pair ge da -116
pair ge dan -334
pair ge dar -321
pair ge dat 290
pair ge de -284
pair ge een -143
pair ge hebt 222
pair ge kunt -277
pair ge mij 399
pair ge mijn 296
pair ge moet -347
pair ge moogt -295
pair ge niet -348
pair ge op -334
pair ge vor -318
pair ge zou 244
pair gebeld $ -206
pair gebeurd $ 301
pair gebeurt er -380
pair geblev . 368
pair geboekt ? 287
pair gebor 0 380
pair gebor is -251
pair gebor te 278
pair gedan , -360
pair gedan zijn -368
pair gedoe met -323
pair gedumpt vor -292
pair geeft de -349
pair geeft een -383
pair gef ik -351
pair gef je -279
pair gehad mar 235
pair gehoord , 255
pair gekreg , 523
pair gekreg ? 386
pair geld vor -264
pair geldig $ -172
pair geldig is 186
pair geldig tot -311
pair geldt dat -334
pair geldt de -368
pair geldt die -305
pair geleegd $ -272
pair geliev mijn 370
pair gemeent ? -620
pair gemeent dar -280
pair gemeent dat -208
pair gemeent de -265
pair gemeent die -348
pair gemeent een -366
pair gemeent is -308
pair gemeent of -429
pair gemeent op -508
pair gemeentehuis $ -227
pair gemeentehuis , -257
pair gen bevest 382
pair gen brief 234
pair gen bsn -335
pair gen cent 227
pair gen enkel -346
pair gen mail 336
pair gen paswoord -268
pair genoeg vor -449
pair geplant op -347
pair gerak ik -316
pair geregistreerd ? 276
pair geslot dor -426
pair gesprek over 261
pair gestort ? 420
pair gestructureerd mededel -271
pair gev jullie -306
pair gev over -306
pair gevall $ -236
pair gevel van -257
pair gevond , -372
pair gevond op -191
pair gevraagd en 264
pair gevraagd in 334
pair gevraagd vor 329
pair geweest , 161
pair gewon een -234
pair gewon lang -340
pair geword met 268
pair gezegd dat 236
pair gezien , -304
pair gezien ? -347
pair gezinn met -265
pair gezinssamenstell doormail 255
pair gezond verstand -286
pair ging het 301
pair glasbak bij -263
pair goed , -261
pair goed ? -421
pair goed in 294
pair goed is 190
pair goedemiddag , -353
pair goedgekeurd $ 311
pair goedgekeurd ? 338
pair goedgekeurd of 333
pair golf met -227
pair graf van 239
pair graffiti op -255
pair grag $ -197
pair grag een 351
pair grag mijn 239
pair grag nar -302
pair grag ontvang 303
pair gratis $ -305
pair groen $ -304
pair groen bak -274
pair grot markt -226
pair h . -200
pair had een 400
pair had zijn -347
pair haha $ -167
pair hal $ -248
pair hal , -421
pair hal ? 459
pair hal jullie -278
pair half jar 276
pair half neg -372
pair hallo , -381
pair hang $ -230
pair hangt aan -327
pair hangt een -75
pair hangt er -357
pair hangt uit -373
pair harmonie is -323
pair hartaanval van -371
pair hartelijk dank -222
pair hav 0 -336
pair he $ -125
pair he , -228
pair heb $ 119
pair heb , -247
pair heb . 460
pair heb een 189
pair heb er 287
pair heb foto 291
pair heb gen -224
pair heb het 265
pair heb ik 177
pair heb mar 279
pair heb me 306
pair heb mijn -242
pair heb niet 225
pair heb nik -318
pair heb stan 373
pair heb vorig 216
pair hebb , -357
pair hebb . 197
pair hebb gen -393
pair hebb jullie 367
pair hebb of -207
pair hebb vor 216
pair hebb we -271
pair hebt ge -156
pair heeft $ -402
pair heeft 0 -531
pair heeft al -280
pair heeft dat -362
pair heeft de -329
pair heeft een -151
pair heeft er 292
pair heeft gen -405
pair heeft mijn 320
pair heeft nummer -341
pair heeft op 306
pair heeft u 227
pair hek van -220
pair hel dag -358
pair hel de -172
pair hel den -333
pair hel jar 316
pair hel strat -159
pair help $ -258
pair hem $ 265
pair hen ? -249
pair herrie $ -311
pair het ? 271
pair het aan -293
pair het aanslagbiljet 319
pair het adres 233
pair het al 195
pair het algemen -346
pair het ander -266
pair het archief -348
pair het asfalt -346
pair het attest 251
pair het bestur -342
pair het bevolkingsonderzoek -270
pair het bezwaarschrift 245
pair het bij 165
pair het binn -388
pair het boek -374
pair het bord -304
pair het bordj -407
pair het bos -339
pair het bushokj -322
pair het buurthuis -391
pair het caf -303
pair het centrum -454
pair het comit -223
pair het consultatiebureau -316
pair het containerpark -339
pair het dak -304
pair het dat 130
pair het dienstencentrum -376
pair het districtshuis -383
pair het dorpshuis -329
pair het e -330
pair het een 226
pair het even -414
pair het feest -278
pair het fietspad -420
pair het formulier -213
pair het gat -243
pair het gebouw -296
pair het geld 194
pair het gemeentehuis -396
pair het gesprek 323
pair het gewon -291
pair het gras -250
pair het grofvuil -254
pair het hek -298
pair het huis -283
pair het huisbezoek 340
pair het iban -292
pair het infoblad -271
pair het inlogg -298
pair het is -111
pair het jar -334
pair het jeugdhuis -300
pair het kan -362
pair het kenmerk -378
pair het kruispunt -305
pair het leegstaand -252
pair het loket -179
pair het met 453
pair het monument -266
pair het museum -325
pair het nog 355
pair het nou 323
pair het ook -181
pair het openbar -255
pair het oud -154
pair het pand -286
pair het park -303
pair het plantsoen -364
pair het plein -454
pair het pleintj -296
pair het register 315
pair het reglement -280
pair het rijbewijs -351
pair het rijksregisternummer -421
pair het schepencolleg -337
pair het schoolplein -336
pair het sociaal -248
pair het speelplein 265
pair het speelpleintj -257
pair het speeltuintj -294
pair het stadsarchief -298
pair het stadskantor -428
pair het stadspark -297
pair het station -444
pair het stembureau -351
pair het straatfeest -308
pair het system 320
pair het theater -331
pair het verschil -233
pair het verzoek 298
pair het voetpad -195
pair het voorjar 283
pair het wachtwoord -336
pair het water -286
pair het waterschap -246
pair het wegdek -233
pair het wer -211
pair het wijkcentrum -288
pair het wordt -320
pair het zaaknummer -305
pair het ziekenhuis -115
pair het zwembad -158
pair hetzelfd als -228
pair hier , -452
pair hier 0 -223
pair hier gebor -309
pair hier niet -352
pair hier nooit -331
pair hier op -270
pair hij een -299
pair hij heeft 210
pair hij is -166
pair hij nu 185
pair hoe gef -253
pair hoe kan 265
pair hoe komt 255
pair hoe lang -181
pair hoe moet -325
pair hoe oud -276
pair hoe stat 492
pair hoe ver 388
pair hoe vraagt -241
pair hoe vrag -288
pair hoe vroeg -336
pair hoe werkt -490
pair hoe word -246
pair hoe zet -398
pair hoe zit 248
pair hoek van -327
pair hoelang blijft -205
pair hoelang is -194
pair hoelang op -245
pair hoevel bedraagt -324
pair hoevel cijfer -249
pair hoevel dag -260
pair hoevel euro 349
pair hoevel kost -271
pair hoevel krijg 334
pair hoevel maand -276
pair hoevel man -282
pair hoevel men -195
pair hoevel moet 246
pair hoevel stat 309
pair hoevel tijd -312
pair hoevel uur 318
pair hoevel wek -475
pair hoever stat 343
pair hoever zijn 260
pair hond en -325
pair hondenbelast 0 -325
pair hondenbelast betaald -340
pair hoofdstrat 0 -265
pair hoogt van -313
pair hoort dat -367
pair hor , -493
pair hor . -320
pair hor ik 306
pair hor nik 402
pair huis $ 276
pair huis is 176
pair huishoud hulp 274
pair hulp bij -306
pair hur van -221
pair huurder nog 335
pair id 0 -364
pair id kaart 111
pair id van 266
pair idee van -285
pair iederen bij -367
pair iederen die -290
pair iemand ? -283
pair iemand dar -291
pair iemand dat 224
pair iemand die -189
pair iemand een -235
pair iemand met -440
pair iemand van -501
pair iet $ -332
pair iet aan -384
pair iet bij -396
pair if my 307
pair ik $ -369
pair ik 0 215
pair ik al 180
pair ik als 401
pair ik ben -142
pair ik daarmee -386
pair ik dacht -273
pair ik dan -130
pair ik dat -280
pair ik de -287
pair ik die 248
pair ik diend 303
pair ik dit 352
pair ik een -278
pair ik eigen 256
pair ik en 219
pair ik gewon 300
pair ik gister -363
pair ik had 235
pair ik heb 23
pair ik hebb -329
pair ik het -102
pair ik hor 249
pair ik iet 169
pair ik in -113
pair ik kan 157
pair ik krijg -174
pair ik las -275
pair ik les -268
pair ik m 395
pair ik me -326
pair ik mij -368
pair ik mijn -210
pair ik moet 206
pair ik nar -131
pair ik nem -311
pair ik niet -176
pair ik nodig -270
pair ik nog 725
pair ik nou 127
pair ik nu 305
pair ik rij -193
pair ik schrijf -208
pair ik slap 252
pair ik terug 273
pair ik thuis -315
pair ik van 214
pair ik vind 185
pair ik vor -177
pair ik vorig 276
pair ik vrag -133
pair ik was 492
pair ik wet 293
pair ik wil -126
pair ik zag -387
pair ik zal -395
pair ik zelf -285
pair ik zie 128
pair ik zit 484
pair ik zoek -549
pair ik zou 404
pair in $ 191
pair in , 311
pair in 0 -200
pair in ? 222
pair in aanmerk -337
pair in april 350
pair in behandel 406
pair in beroep -258
pair in dat -422
pair in de -91
pair in dez -428
pair in die -425
pair in een -241
pair in februari 347
pair in gent -317
pair in hel -370
pair in het -200
pair in jullie 262
pair in maart 415
pair in mei -215
pair in nederland -374
pair in ons -576
pair in onz -629
pair in op 209
pair in ord 282
pair in plat 174
pair in september -346
pair in te -358
pair indien van -321
pair industrielan 0 -232
pair industrieweg 0 -251
pair ingang van -292
pair ingedi in 327
pair ingedi vor 233
pair ingeent teg -319
pair ingeschrev ? 123
pair ingeschrev in 342
pair ingeschrev op 235
pair ingeschrev vor 461
pair inschrijv $ -319
pair inschrijv vor -482
pair inzag ? -299
pair inzien $ -255
pair is $ 276
pair is . 271
pair is 0 -345
pair is ? 169
pair is aan -365
pair is afgegev -302
pair is afgewez 293
pair is bij -269
pair is bsn -294
pair is da -756
pair is dan -243
pair is dar 256
pair is dat -408
pair is de -163
pair is dicht -253
pair is die 317
pair is dit -268
pair is dof -322
pair is dubbel 278
pair is echt -317
pair is een -566
pair is en -298
pair is gen -306
pair is gewon -477
pair is gister -274
pair is goed -264
pair is het -82
pair is kapot -175
pair is mijn 599
pair is mn 387
pair is nog 141
pair is om -302
pair is ontvang 306
pair is onz 266
pair is op -201
pair is opgericht -197
pair is t -536
pair is toch -615
pair is uit -251
pair is van -256
pair is verkeerd 418
pair is verlop -239
pair is vor -488
pair is weg 208
pair is ww -331
pair is ze 321
pair is zijn 472
pair isbn 0 -180
pair j . 238
pair ja of 257
pair jaarmarkt $ -277
pair jan 0 234
pair januari 0 -364
pair januari of -330
pair jar , -129
pair jar ? -42
pair jar een -311
pair jar en 209
pair jar nar -284
pair jar vor -311
pair jar wer -353
pair je 0 -311
pair je bezwar -447
pair je daarvor -248
pair je dan -552
pair je dar -342
pair je dat 308
pair je de -366
pair je een -507
pair je het -310
pair je in -275
pair je je -457
pair je kijk 189
pair je mij 272
pair je na -357
pair je nar -230
pair je ook -329
pair je zon -360
pair juist ? -397
pair jullie $ 145
pair jullie , 245
pair jullie ? -139
pair jullie aan 332
pair jullie balie -261
pair jullie bekend -363
pair jullie binnengekom 258
pair jullie brief -254
pair jullie dat 273
pair jullie de 155
pair jullie die -217
pair jullie een -647
pair jullie formulier -284
pair jullie heb 302
pair jullie hebb 265
pair jullie mail -295
pair jullie met 322
pair jullie mijn 250
pair jullie nog -265
pair jullie of -87
pair jullie reken -275
pair jullie schrijv 240
pair jullie sit -371
pair jullie system 347
pair jullie toch -316
pair jullie vor 200
pair jullie websit -337
pair jullie zijn 307
pair juni 0 -360
pair juni op 335
pair kaart met -287
pair kaart vor -266
pair kamer 0 -274
pair kan ? -281
pair kan dar -285
pair kan dat 168
pair kan die -448
pair kan een -604
pair kan er -416
pair kan iederen -304
pair kan iemand 271
pair kan ik -418
pair kan je 185
pair kan jij 266
pair kan men -260
pair kan mijn 154
pair kan niet -326
pair kan toch -308
pair kan u 228
pair kanaaldijk 0 -294
pair kapot $ -332
pair kapot , -281
pair kassa $ -272
pair kavel 0 -296
pair ken . 267
pair kenmerk $ -329
pair kenmerk 0 -199
pair kenmerk : -234
pair ker $ 216
pair ker betal 295
pair ker dat -269
pair ker heb 283
pair kerk $ -301
pair kerkplein 0 -388
pair kerkstrat 0 -316
pair keukentafelgesprek , 258
pair kid id 302
pair kijk $ -345
pair kijk of 341
pair kind een -340
pair kinder $ 194
pair kinder met -300
pair kinder van -368
pair kinderboerderij is -316
pair klantnummer 0 -366
pair klar , 315
pair klar ? 446
pair klar of 341
pair klopt da -333
pair klopt dat -437
pair klopt die 300
pair klopt het 187
pair knippert al -304
pair kom $ 237
pair kom , -293
pair kom aub -291
pair kom de -296
pair kom er -461
pair kom hal 218
pair kom ik -304
pair kom je -248
pair kom jullie 276
pair kom morg -365
pair kom op -235
pair komt $ 245
pair komt ? 311
pair komt dar -317
pair komt dat 137
pair komt de 109
pair komt er -385
pair komt ge 280
pair komt het -351
pair komt niet -248
pair kop $ -356
pair kopie van -440
pair kost $ -304
pair kost 0 -266
pair kost dat -296
pair kost een -308
pair kouter 0 -377
pair kram op -295
pair kreg een 247
pair krijg $ -281
pair krijg , 241
pair krijg ? -261
pair krijg de -380
pair krijg een -203
pair krijg ik 424
pair krijg je -346
pair krijg op -375
pair krijg post 323
pair krijg sted 257
pair krijgt die -308
pair krijgt een -373
pair krijgt ge -332
pair krijgt nog -340
pair kun je 231
pair kunn de -323
pair kunn er -310
pair kunn jullie 317
pair kunn niet -267
pair kunn we -384
pair kunn wij -371
pair kunt bell -296
pair kunt er -219
pair kunt ge 294
pair kunt mij -350
pair kunt u 100
pair kvk nummer -238
pair kwijt $ 228
pair kwijt , -145
pair kwijtscheld is 258
pair kx 0 -280
pair kxz 0 -332
pair laadpal aan -303
pair lamp is -291
pair lamp kapot -218
pair lamp uit -214
pair lan van -350
pair lang . -304
pair lang de -515
pair lang geweest 361
pair lang het -384
pair lang is -206
pair lang op -329
pair langskom ? -318
pair las ik -423
pair lat begint -266
pair lat gat -234
pair lat inschrijv -446
pair lat is -303
pair lat kom -289
pair lat moest 314
pair leeflon dez 271
pair leges $ -265
pair les in -186
pair lever ik -258
pair lezing over 165
pair liever niet -310
pair ligg op -219
pair ligt , 234
pair ligt aan -221
pair ligt al -312
pair ligt bij 147
pair ligt die 224
pair ligt een -145
pair ligt mijn 296
pair ligt mn 240
pair lijdt aan -313
pair lijkt mij -284
pair lijn 0 -327
pair lijst ? 267
pair lijst vor 222
pair lol $ 300
pair loopt mijn 437
pair lop in -297
pair los $ -190
pair los , -314
pair loss stoeptegel -338
pair lotnummer 0 223
pair m , -257
pair m 0 -346
pair maand $ 126
pair maand een -334
pair maand of -275
pair maand overled 342
pair maart , 358
pair mag $ -179
pair mag da -236
pair mag dat -676
pair mag de -288
pair mag die -458
pair mag een -412
pair mag er -566
pair mag ge -225
pair mag het -267
pair mag hij -318
pair mag iemand -216
pair mag ik 102
pair mag je -406
pair mag mijn -343
pair mag nar -247
pair mag niet 145
pair mag ons 298
pair mag toch -330
pair mag zon -303
pair mail $ -284
pair mail , 289
pair mail ? 255
pair mail is -354
pair mail nar -241
pair mak ? -244
pair mak je -316
pair mak teg -270
pair man , -418
pair man aan -292
pair man komt -393
pair mantelzorger van -335
pair mar 0 204
pair mar bij -261
pair mar dat -445
pair mar er -223
pair mar gen 330
pair mar ik 182
pair mar in 248
pair mar mijn 189
pair mar nar -247
pair mar niet -170
pair mar wel -318
pair mar wie -355
pair markt $ -210
pair markt 0 -380
pair markt is -226
pair me $ 236
pair me mar -264
pair mededel 0 -364
pair mededel ? -298
pair mee ? -425
pair mee als -502
pair mee met -347
pair mee nar -305
pair mee of -349
pair meenem nar -284
pair mei $ -417
pair mei . 252
pair mei 0 119
pair mei ? -288
pair meld $ -259
pair meld ? -252
pair meld ik -406
pair meldingsnummer is -255
pair men $ -154
pair men , -216
pair men ? -308
pair men dat 232
pair men die -257
pair men een -232
pair men in -284
pair men met -318
pair mer $ -185
pair mer . 332
pair mer ? -300
pair mer buit -368
pair mer in -263
pair mer lang -319
pair mer open -303
pair mer sind -204
pair met 0 133
pair met autism -248
pair met dementie -250
pair met die -148
pair met digid -231
pair met een -140
pair met gemeent -318
pair met het -273
pair met hoevel -323
pair met iemand -279
pair met je -283
pair met jullie -108
pair met kenmerk 202
pair met mijn 181
pair met nummer -341
pair met plat -203
pair met twee 245
pair met vier -343
pair met zes -256
pair met zn -495
pair meter hog -256
pair mevrouw ik 298
pair mid op -288
pair mij , 147
pair mij ? 399
pair mij af -274
pair mij als 241
pair mij bell -268
pair mij de 189
pair mij die 369
pair mij een 332
pair mij en 338
pair mij gerust -305
pair mij het 214
pair mij is 277
pair mij op 256
pair mij opzoek 315
pair mij stat 378
pair mij te 330
pair mij terugbell -436
pair mij thuis 205
pair mij toegek 390
pair mij vertell 301
pair mijn aanslag 325
pair mijn aanvrag 621
pair mijn achternam 294
pair mijn adres 416
pair mijn adreswijz 344
pair mijn afschrift -341
pair mijn afsprak 512
pair mijn attest 275
pair mijn auto -404
pair mijn automatisch 271
pair mijn band -298
pair mijn bank -249
pair mijn bankapp -439
pair mijn begeleider 334
pair mijn bericht -388
pair mijn betal 430
pair mijn bewonerskaart 471
pair mijn bezwaarschrift 221
pair mijn bezwar 379
pair mijn bijstand 378
pair mijn bijzonder 292
pair mijn bsn -395
pair mijn buurman -244
pair mijn buurvrouw -325
pair mijn consulent 295
pair mijn container -372
pair mijn dochter -125
pair mijn domicilie 386
pair mijn dossier 558
pair mijn echtgenot 286
pair mijn ex 322
pair mijn fiet -267
pair mijn formulier 302
pair mijn gebur -252
pair mijn hart -280
pair mijn hond -432
pair mijn huis 347
pair mijn id -352
pair mijn identiteitskaart 221
pair mijn inschrijv 405
pair mijn klacht 385
pair mijn kleinkinder -260
pair mijn kleinzon -350
pair mijn kwijtscheld 417
pair mijn leeflon 225
pair mijn maatschapp 173
pair mijn mailadres -289
pair mijn man -97
pair mijn melding 217
pair mijn meldingsnummer -255
pair mijn mobiel -347
pair mijn moeder -192
pair mijn nam 85
pair mijn nationaliteit 295
pair mijn nieuw 373
pair mijn parkeerkaart 313
pair mijn parkeervergunn 436
pair mijn paswoord -352
pair mijn premie 225
pair mijn reken 324
pair mijn renovatiepremie 241
pair mijn rijksregisternummer -298
pair mijn strat -272
pair mijn twed 255
pair mijn uitker 394
pair mijn urgentie 320
pair mijn verhuis -196
pair mijn verzoek 524
pair mijn voorlop 256
pair mijn vrag -278
pair mijn vrouw -307
pair mijn wachtwoord -398
pair mijn werk -441
pair mijn woning 328
pair mijn woz 349
pair mijn zaaknummer -283
pair mijn zak 155
pair mijn zus -239
pair milieustrat $ -232
pair milieustrat ? -354
pair minut $ -291
pair mn moeder 158
pair mn nieuw 221
pair mn rijbewijs 398
pair mn uitker 323
pair mobiel 0 -308
pair moeder is -437
pair moet 0 260
pair moet ? -279
pair moet dar -338
pair moet dat -621
pair moet de -525
pair moet die -371
pair moet een -452
pair moet ge -514
pair moet ik -133
pair moet je -612
pair moet men -274
pair moet mijn -325
pair moet overmak -301
pair moet vor -274
pair moet wij -459
pair moet word -267
pair moet zijn -352
pair mog die -379
pair mog er -288
pair mog we -371
pair muziek tot -282
pair my new 335
pair my registration 307
pair n . -182
pair na de -161
pair na een -362
pair naast de -246
pair nagan of 379
pair nakijk of 288
pair nam en -350
pair nam van -197
pair namen de -532
pair nar 0 -475
pair nar de 60
pair nar een 269
pair nar gas -299
pair nar het -88
pair nar huis -262
pair nar info -279
pair nar mij 264
pair nar spanj 249
pair nar t -227
pair nar u -308
pair nar uw -274
pair ne ker -345
pair nee $ 143
pair nee , -203
pair nee hor -346
pair neemt de -252
pair neg s -372
pair ner . -308
pair niet $ -138
pair niet . 358
pair niet ? 236
pair niet dor -388
pair niet gekom 384
pair niet gekreg 349
pair niet gestort 228
pair niet goed 174
pair niet lang -329
pair niet mee -322
pair niet met -271
pair niet nar -336
pair niet op -205
pair niet terug -366
pair niet uit -319
pair niet via -234
pair niet zo -349
pair nieuw adres 351
pair nieuw appartement 281
pair nieuw auto 279
pair nieuw eid 245
pair nieuw huis 290
pair nieuw nummer -479
pair nieuw paspoort -257
pair nieuw websit -249
pair nieuwsgier $ -357
pair nijverheidslan 0 -270
pair nik gehoord 267
pair nik mer 433
pair nik van 178
pair nl $ -282
pair nodig ? -583
pair nodig om -306
pair nodig vor -199
pair nog $ 200
pair nog ? 98
pair nog als 330
pair nog altijd 137
pair nog betal 314
pair nog bij 267
pair nog een 260
pair nog geldig -304
pair nog goed -389
pair nog ingeschrev 332
pair nog lat -388
pair nog nie 180
pair nog niet 233
pair nog nik 195
pair nog op 296
pair nog plat -369
pair nog plek -382
pair nog recht 314
pair nog sted 131
pair nog stemm -304
pair nog van -303
pair nog vrij -414
pair nou $ -345
pair nou al 265
pair nou een -275
pair nou nog 288
pair nou wel 297
pair november 0 263
pair november ? -328
pair nr . -470
pair nu 0 -184
pair nu ? 177
pair nu al -88
pair nu bij 221
pair nu de -265
pair nu een 211
pair nu hebb -348
pair nu op 218
pair nul vijf -238
pair nul zes -346
pair numer 0 -295
pair nummer $ -462
pair nummer , 278
pair nummer 0 86
pair nummer ? -496
pair nummer is -278
pair nummer stat 297
pair ocmw ? -281
pair ocmw dat -264
pair ocmw of -276
pair of 0 -654
pair of aan -254
pair of allen -382
pair of dat 277
pair of de 323
pair of doet -411
pair of een -371
pair of het -403
pair of ik 49
pair of is -198
pair of kan -193
pair of komt -395
pair of mag -467
pair of mijn 492
pair of nar -231
pair of nee 276
pair of nie 220
pair of niet 538
pair of ons 277
pair of onz 340
pair of pas -346
pair of stat 266
pair of telt -264
pair of van -397
pair of via -327
pair of volstat -249
pair of was -286
pair of zo -378
pair ogm 0 -295
pair om 0 -281
pair om de -123
pair om in -255
pair om kwijtscheld 319
pair om welk 338
pair omdat ik 408
pair onder de -166
pair ondernemingsnummer 0 -401
pair ongever $ -264
pair onlin $ -217
pair ons ? 314
pair ons bedrijf -281
pair ons dorp -323
pair ons dossier 243
pair ons gezin 315
pair ons huis 320
pair ons in 269
pair ons kenmerk -331
pair ons kind -347
pair ons kor -256
pair ons strat -299
pair ons thuis -414
pair ontvang ? 257
pair ontvang en 353
pair ontvang ik 326
pair onz club -335
pair onz dochter 341
pair onz flat -276
pair onz gemeent -405
pair onz hond -268
pair onz schol -278
pair onz stad -294
pair onz strat -400
pair onz verbouw 337
pair onz veren -277
pair onz vve -310
pair onz vzw -104
pair onz wijk -404
pair onz zak 253
pair ook $ -381
pair ook . -295
pair ook ? -282
pair ook al -237
pair ook alwer 452
pair ook bij -324
pair ook de -354
pair ook digital -310
pair ook een -165
pair ook gewon -212
pair ook in -361
pair ook mee -314
pair ook met -370
pair ook niet -350
pair ook nog -258
pair ook onlin -237
pair ook op -63
pair ook vor -344
pair ook zonder -231
pair op $ 245
pair op , -301
pair op . -483
pair op 0 -390
pair op beslist 287
pair op brief -280
pair op dat -226
pair op de -76
pair op den -218
pair op dinsdag -388
pair op donderdag -230
pair op een 127
pair op het -129
pair op hun -351
pair op jullie -519
pair op mijn 355
pair op mn 377
pair op nam -248
pair op ons 213
pair op pagina -231
pair op raadhuisplein -279
pair op rod -412
pair op schol -384
pair op stationsplein -358
pair op strat -325
pair op t -416
pair op tijd 189
pair op twed -240
pair op uw -174
pair op voorhand -418
pair op vrijdag -265
pair op welk 244
pair op wit 331
pair op zijn -215
pair op zon -244
pair op zondag -354
pair open $ -449
pair open , -205
pair open . -213
pair open ? -207
pair open bij 221
pair open met -413
pair open op -322
pair openstan bij 286
pair opgericht op -197
pair opgev als -282
pair ophal ? -225
pair opnieuw nar 279
pair opvang $ 264
pair opvang vor -376
pair order 0 -340
pair ordernr 0 -345
pair org $ -304
pair organiseert de -198
pair oud is -286
pair oud medicijn -248
pair oud men -299
pair oud raadzal -279
pair over $ -479
pair over , -417
pair over autism -305
pair over de -235
pair over dementie -222
pair over een -138
pair over gat 356
pair over het -327
pair over mij 473
pair over mijn 586
pair over nar 250
pair over ons 374
pair overgemaakt nar -281
pair overled . 256
pair overmak nar -321
pair pagina 0 -231
pair pal 0 -238
pair papier $ -303
pair papier , -274
pair papier stat 364
pair park $ -252
pair park , -339
pair parker $ -309
pair parking van -188
pair parklan 0 -380
pair pas dat 340
pair pas in -355
pair pas na -333
pair pas op -307
pair pasnummer 0 -343
pair paspoort ? -299
pair paspoort al 241
pair paspoort klar -250
pair past die -307
pair past niet -275
pair paswoord vor -365
pair per 0 495
pair per brief -348
pair per dag -283
pair per jar -325
pair per maand 360
pair per nacht -271
pair per ongeluk 320
pair per post -316
pair per sms -366
pair phishing $ -328
pair pincod van -327
pair plat , -310
pair plat 0 -361
pair plat sta 194
pair plat van 199
pair plein , -325
pair plein . -265
pair plein 0 -220
pair pmd zak -271
pair politie of -259
pair polyvalent zal -263
pair poppodium de -303
pair poster in -222
pair precies aan -273
pair prima $ -286
pair proe 0 -319
pair puilt uit -350
pair put in -336
pair put is -298
pair raadhuisplein 0 -310
pair raadsvergader $ -256
pair recht over -238
pair rechtzet ? 268
pair reclam ? -235
pair regel vor -343
pair reken $ 237
pair reken , 220
pair reken ? -274
pair reken van -146
pair rekeningnummer van -293
pair relatienummer 0 -261
pair repair caf -279
pair rijbewijs al 285
pair rijbewijs gevond -307
pair rijbewijs is -328
pair rijbewijs uit -283
pair rijd ze -286
pair rijksregister 0 402
pair rijksregisternummer , -298
pair rod kruis -304
pair rolstoel bij -244
pair rolstoel en -272
pair rond 0 -317
pair rond de -393
pair rond punt -251
pair rsin 0 -268
pair rsin van -370
pair s nacht -196
pair s ochtend -285
pair schef $ -195
pair scherm $ -221
pair schol $ -383
pair schol , -248
pair schol in -307
pair schol is -306
pair schoolstrat 0 -273
pair schutting van -266
pair secretariaat van -290
pair sind 0 -573
pair sind de 123
pair sind juni 379
pair sit $ -251
pair sit ? -157
pair sit stat -232
pair sit van -299
pair slot $ -261
pair slot op -284
pair sms cod -294
pair snap er -426
pair snap ik -211
pair sporthal $ -278
pair sporthal ? -268
pair sprek $ -311
pair sta hier -243
pair sta ik 645
pair sta op 340
pair stad $ -301
pair stad 0 -321
pair stad ? -353
pair stad dat -232
pair stad een -300
pair stad is -348
pair stadhuis $ -169
pair stadhuis , 333
pair stadhuis ? -191
pair stadsarchief ? -256
pair stadskantor , -388
pair stan $ 166
pair stan , 261
pair stan . 260
pair stan die -243
pair stan er 187
pair stand van 296
pair stat $ 172
pair stat . 266
pair stat al -270
pair stat bij -246
pair stat de -343
pair stat die 208
pair stat een -46
pair stat er 80
pair stat gen -273
pair stat het 176
pair stat hij 348
pair stat in -254
pair stat mijn 481
pair stat nog 209
pair stat nu -365
pair stat ons 306
pair stat ook -333
pair stat op -317
pair stat schef -355
pair stat tot -269
pair stat verkeerd -271
pair station $ -223
pair station , -197
pair stationsplein 0 -203
pair stationsstrat 0 -311
pair sted gen 269
pair sted op -325
pair stell vor -298
pair stemm , -293
pair stichting dorpshuis -285
pair sticker van -258
pair stoel 0 -267
pair stoep $ -278
pair stoep , -204
pair stoep bij -332
pair stoep vor -262
pair stond een -251
pair stond er -351
pair stond in -247
pair stond mijn 315
pair stopp , 336
pair stopt niet -330
pair storing ? -294
pair stort op -96
pair strat $ -428
pair strat , -332
pair strat is -376
pair strat nar -271
pair stuk $ -267
pair stuk , -460
pair stuk is -237
pair stur $ 300
pair stur , -434
pair stur de -283
pair stur ik -331
pair stuurt ge -325
pair stuurt u -243
pair subsidie aanvrag -302
pair system ? 271
pair t containerpark -236
pair t fietspad -240
pair t is 234
pair t kerkhof -195
pair t m -346
pair t park -260
pair t station -356
pair t voetpad -249
pair t zwembad -357
pair taxi van 290
pair te bereik -272
pair te bevest 321
pair te del 197
pair te doen -276
pair te gev -239
pair te hog 317
pair te hur -286
pair te kijk -319
pair te kom 254
pair te kop -228
pair te lat -222
pair te schrijv -312
pair te stort -257
pair te trouw -364
pair te ver -331
pair te weinig -296
pair te zet -394
pair te zien -349
pair te zijn -283
pair teg die 273
pair teg een -427
pair teg het -326
pair teg wanner -337
pair tegemoet zien 245
pair tegenover de -188
pair telefon $ -309
pair telefon , -278
pair ter hoogt -313
pair ter inzag -421
pair ter lind -381
pair ter plat -338
pair terug , 258
pair terug ? -249
pair terug bij 275
pair terug in -381
pair terug nar -329
pair terug op -268
pair terug van 333
pair terwijl mijn 247
pair test 0 -467
pair testament mak -336
pair tevor moet -275
pair thuis $ -345
pair ticketnr 0 -338
pair tijden de -250
pair tis in -273
pair tis vor 278
pair toch $ -303
pair toch 0 -173
pair toch de -362
pair toch een -267
pair toch kom -297
pair toch op -408
pair toch van -309
pair toe $ -310
pair toe ? -239
pair toegek ? 306
pair toegekom ? 271
pair tot 0 -201
pair tot hoe -402
pair tot vijf -289
pair tot wanner 80
pair trac 0 -234
pair trouw , -294
pair trouw 0 -241
pair trouw op -287
pair trouwakt van 255
pair tuinhuis van -273
pair tuss 0 -221
pair tuss een -156
pair twed verblijf 334
pair twee $ -286
pair twee ker 183
pair twee uur -345
pair u bekend 300
pair u dat 111
pair u de 357
pair u een -211
pair u geregistreerd 240
pair u heeft 286
pair u het 329
pair u ingeschrev 203
pair u mij -137
pair u mijn 118
pair u nagan 364
pair u nakijk 183
pair u nog -371
pair u vor 395
pair uit , -394
pair uit de 164
pair uit in -341
pair uit nieuwsgier -284
pair uit op -240
pair uit te -350
pair uitker $ 311
pair uitker moet 283
pair uitpas 0 -343
pair uittreksel brp -296
pair uittreksel en -182
pair uittreksel van 248
pair uur $ -314
pair uur , -299
pair uur op -283
pair uur s -252
pair uw brief -217
pair uw brochur -303
pair uw collega -394
pair uw sit -220
pair v . -169
pair vaart , -249
pair vak 0 -253
pair van $ -409
pair van 0 -30
pair van ? -184
pair van dat -657
pair van de -114
pair van dez 171
pair van die -431
pair van dit -387
pair van een -331
pair van gezinssamenstell 275
pair van hel -333
pair van hem 300
pair van het -390
pair van jullie -123
pair van me 248
pair van mij 663
pair van mijn 591
pair van ocmw -308
pair van onz 319
pair van sinterklas -262
pair van stichting -271
pair van t -327
pair van tevor -335
pair van uw -319
pair van vor -408
pair van vorig 118
pair van wacht -399
pair van wie -482
pair van woensdag -285
pair van zak 377
pair vanaf 0 -41
pair vanaf hoe -281
pair vanaf hoevel -364
pair vanaf wanner -246
pair vanaf welk -434
pair vandag ! -302
pair vandag nog -507
pair vanuit het -340
pair vast $ -357
pair vast lijn -342
pair vbld 0 -392
pair ver is 393
pair ver van -227
pair veren : -303
pair verget , -342
pair vergunn is -249
pair vergunn nodig -382
pair vergunn van 342
pair vergunn vor 164
pair verleng $ -234
pair verlengd of 459
pair vernom . 266
pair verplicht om -263
pair verschil tuss -451
pair verzoek u 316
pair via de 107
pair via een -297
pair via het -221
pair via whatsapp -285
pair vier , -351
pair vijf een -250
pair vijf uur -317
pair vind , -341
pair vind dat -310
pair vind de 300
pair vind die -290
pair vind ik -335
pair vindt de -255
pair voetpad $ -245
pair voetpad , -282
pair vol $ -407
pair volgen googl -297
pair volgen het -440
pair volgen jullie 402
pair volgen mij -191
pair volgend jar -211
pair volgend maand -250
pair volgend wek 217
pair voorbeeld . -471
pair voorlop rijbewijs -214
pair vor $ -292
pair vor 0 173
pair vor ? -262
pair vor all -351
pair vor als -188
pair vor dat 288
pair vor de 113
pair vor die 264
pair vor een -221
pair vor fietser -239
pair vor har 306
pair vor hebb -311
pair vor hem 295
pair vor het 144
pair vor iederen -360
pair vor iemand -298
pair vor jullie -239
pair vor kinder -292
pair vor kwijtscheld -257
pair vor mantelzorger -247
pair vor me 331
pair vor men -424
pair vor mij 321
pair vor mijn 346
pair vor mn 284
pair vor of -321
pair vor ons 163
pair vor onz 270
pair vor oud -281
pair vor rolstoel -219
pair vor welk 225
pair vor zijn -260
pair vorig jar 235
pair vorig maand 379
pair vorig seizoen -272
pair vorig wek 267
pair vraagt een -326
pair vraagt ge -310
pair vraagt mijn -240
pair vrag $ -227
pair vrag , -233
pair vrag : -206
pair vrag ? -381
pair vrag het -333
pair vrag ik -77
pair vrag je -163
pair vrag jullie -393
pair vrag of -292
pair vrag vor -260
pair vriendelijk $ -334
pair vrij ? -291
pair vrijdag $ 222
pair vroeg om -235
pair vul ik -260
pair vve , -358
pair vzw , -353
pair vzw . -266
pair vzw de -302
pair waarom ben 403
pair waarom ik 328
pair waarom is 135
pair waarom mijn 317
pair waarom moet 288
pair waarom stopt -274
pair waarom vrag -332
pair wacht , 323
pair wacht op 561
pair wachtlijst van 250
pair wachtwoord , -278
pair wachtwoord in -197
pair wachtwoord is -252
pair wachtwoord van -258
pair wal 0 -270
pair wanner die 342
pair wanner hor 361
pair wanner is 118
pair wanner kom -342
pair wanner komt 487
pair wanner krijg 272
pair wanner kun -295
pair wanner loopt 148
pair wanner mag 246
pair wanner moet -259
pair want dar -348
pair war $ -199
pair war blijft 410
pair war ge -341
pair war hal -246
pair war ik 309
pair war is -110
pair war je -327
pair war kan -501
pair war kunn -353
pair war lever -312
pair war moet -148
pair war op -280
pair war stat -463
pair war vind -374
pair war vrag -162
pair warm eten -328
pair was 0 -202
pair was da -271
pair was dat -147
pair was de 209
pair was vroeger -336
pair wat aan -323
pair wat doet -297
pair wat een -594
pair wat er 317
pair wat gebeurt -380
pair wat heb 208
pair wat ik 147
pair wat is 292
pair wat kost -391
pair wat krijg 239
pair wat moet 111
pair wat nu -444
pair wat stat 272
pair wat u 356
pair wat zijn -298
pair water in -273
pair we dar -306
pair we de -316
pair we die -284
pair we doen -342
pair we zijn 289
pair we zit 310
pair webshop van -413
pair websit $ -195
pair websit , -362
pair websit is -403
pair weg $ -208
pair weg , 107
pair weg bij -273
pair wek een -452
pair wek geled 266
pair wek moet -249
pair wek op 160
pair wel , -403
pair wel ingeschrev 244
pair wel of 321
pair welk bedrag 340
pair welk datum 235
pair welk document -234
pair welk formulier -304
pair welk inkom -323
pair welk is -451
pair welk jar 264
pair welk leeftijd -283
pair welk maand -233
pair welk papier -270
pair welk plat 321
pair welk plek 225
pair welk van -229
pair wer , -267
pair wer . -329
pair wer niet -289
pair werk $ -203
pair werk ? -356
pair werk aan -398
pair werk bij -241
pair werkt dat -415
pair wet ? -366
pair wet als -350
pair wet of 407
pair wet u -340
pair wie bedenkt -293
pair wie beslist -383
pair wie betaalt -370
pair wie gat -261
pair wie haalt -276
pair wie heeft 277
pair wie is 161
pair wie kan -441
pair wie ligt 261
pair wie meld -317
pair wie moet -242
pair wie stat 354
pair wie volgt 255
pair wie zit -419
pair wij de -313
pair wij een 244
pair wij had 390
pair wij hebb 202
pair wij organiser -291
pair wij will -188
pair wij zijn 87
pair wij zoek -346
pair wijk $ -239
pair wijkagent is 167
pair wijzig $ 243
pair wijzig , 200
pair wil 0 -259
pair wil dat -216
pair wil de -183
pair wil een -377
pair wil gewon -281
pair wil het 201
pair wil in -216
pair wil je 416
pair wil mijn 132
pair wil wet 361
pair wilgenstrat 0 -263
pair will een -362
pair will met -257
pair wilt u 354
pair winkel is -324
pair woensdag $ -265
pair won $ -373
pair won , 392
pair won hier 182
pair won ik 282
pair won in -546
pair won nog -405
pair woning ? 205
pair woo verzoek -306
pair woonst geldig -249
pair word , -255
pair word bij -417
pair word de -315
pair word er -274
pair word je -273
pair wordt 0 -263
pair wordt dat -283
pair wordt dor -275
pair wordt een -356
pair wordt er -430
pair wordt geweigerd -312
pair wordt in -256
pair wordt mijn 220
pair wordt op -331
pair woz ook -363
pair woz van 363
pair woz waard 112
pair zaaknumer 0 -247
pair zaaknummer 0 -103
pair zag ik -270
pair zal 0 -301
pair zaterdag 0 -343
pair zaterdag open -244
pair ze $ -198
pair ze dan -266
pair ze dar -236
pair ze dat -226
pair ze de -473
pair ze hem -255
pair ze is 285
pair ze will -243
pair zeg $ -305
pair zeg , -361
pair zegg $ -371
pair zegg dat -309
pair zegg ze -209
pair zegt dat -144
pair zegt van 151
pair zei dat -83
pair zeker 0 -208
pair zeker ? -477
pair zelf een -335
pair zelf in -206
pair zelf niet 229
pair zes acht -282
pair zes een -195
pair zes wek 164
pair zet . -343
pair zet ? 191
pair zet dar -324
pair zet de 288
pair zet er -271
pair zet ik -413
pair zet mijn 254
pair zie ik -94
pair ziek , -319
pair ziek van -239
pair ziekenhuis $ -264
pair zien of 294
pair zijn dat -354
pair zijn de -267
pair zijn die -470
pair zijn een -535
pair zijn er -86
pair zijn in 248
pair zijn inschrijv 332
pair zijn jullie -188
pair zijn met 178
pair zijn om 315
pair zijn op -235
pair zijn toch -272
pair zijn vor -425
pair zijn we 257
pair zijn wij 232
pair zijt ge -255
pair zit $ -253
pair zit , -187
pair zit dar -335
pair zit de -393
pair zit een -443
pair zit het 264
pair zit ik 259
pair zit in -283
pair zit mijn 291
pair zit op -471
pair zit t 300
pair zit toch -247
pair zit vast 276
pair zit verstopt -288
pair zit vol -313
pair zo $ -421
pair zo ? -326
pair zo een -404
pair zo goed -345
pair zo in -410
pair zo ja 251
pair zoek een -198
pair zoekt een -286
pair zon van -283
pair zon zijn 273
pair zond van -277
pair zondag $ -282
pair zondag , -209
pair zondag ? -240
pair zonder afsprak -341
pair zonder vergunn -338
pair zonder wiel -228
pair zot van -202
pair zou de -398
pair zwan , -309
pair zwart op 331
pair zwembad $ -263
pair zwembad , -358
pair zwembad werkt -232
pair zwerfvuil $ -336
skip ! $ 171
skip ( ) -355
skip ( 0 112
skip ) 0 -449
skip ) het -202
skip , ! -311
skip , $ -224
skip , , -282
skip , 0 143
skip , ? -354
skip , aan -279
skip , al -158
skip , als -305
skip , altijd -247
skip , ander -306
skip , band -298
skip , begint -267
skip , ben 348
skip , bom -267
skip , brief 274
skip , da 153
skip , dag 163
skip , dar 189
skip , dat -161
skip , de -231
skip , den -302
skip , die 246
skip , dit -339
skip , doe 181
skip , doen -337
skip , drie -261
skip , duurt 231
skip , een -374
skip , elk -345
skip , er -553
skip , euro 11
skip , gat -226
skip , gedan -250
skip , gef -217
skip , gent 307
skip , gr 248
skip , grot -377
skip , haalt -249
skip , had -191
skip , har 319
skip , heb 54
skip , hebt 242
skip , heeft 146
skip , het 344
skip , hij 243
skip , hoe -169
skip , hoevel -324
skip , hog -295
skip , hoogt -193
skip , hor 255
skip , huis 261
skip , iederen -224
skip , ik -301
skip , in -468
skip , jar -137
skip , je 487
skip , juni 205
skip , ker -140
skip , klein -287
skip , kom -362
skip , komt 169
skip , kunn -410
skip , ligt -293
skip , maart -407
skip , mag -180
skip , man -348
skip , mar -275
skip , men -431
skip , mijn 197
skip , moest -248
skip , moet 133
skip , ne 271
skip , nem -303
skip , niet -212
skip , nieuw 289
skip , nodig -322
skip , nr -384
skip , nu -275
skip , of -645
skip , om -388
skip , ook -260
skip , op -161
skip , poort -253
skip , put -298
skip , regel -273
skip , sta 277
skip , stan -264
skip , stat 216
skip , stort -312
skip , stuk -337
skip , telt -214
skip , u 215
skip , uw -331
skip , van -102
skip , verget -261
skip , vind -189
skip , vor -204
skip , vrag -57
skip , wacht 267
skip , wanner -172
skip , war -181
skip , was 370
skip , wat -184
skip , wek 230
skip , welk -185
skip , werkt -360
skip , wij -178
skip , will -442
skip , won 289
skip , zegt 282
skip , zet 242
skip , zijn 166
skip , zit 196
skip , zo -369
skip , zoek -336
skip , zoiet -226
skip , zou 318
skip . $ 339
skip . . 188
skip 0 ! 169
skip 0 $ -102
skip 0 ( -291
skip 0 ) 260
skip 0 , 260
skip 0 . 200
skip 0 : 123
skip 0 ? -144
skip 0 aan -247
skip 0 achter -267
skip 0 afgeleverd -333
skip 0 al -413
skip 0 allebei -305
skip 0 allen -164
skip 0 als -521
skip 0 betal -258
skip 0 bij -203
skip 0 da -350
skip 0 dar -407
skip 0 dat -122
skip 0 de -502
skip 0 dicht -444
skip 0 die -102
skip 0 doet -211
skip 0 dor -334
skip 0 draait -228
skip 0 dubbel -279
skip 0 dus -213
skip 0 een -249
skip 0 elk -336
skip 0 en -119
skip 0 er -463
skip 0 erbij -337
skip 0 gan -291
skip 0 geldt -295
skip 0 gewonn -265
skip 0 groen -268
skip 0 heb 128
skip 0 heeft -174
skip 0 het -195
skip 0 hij -214
skip 0 hoe -166
skip 0 hoevel -439
skip 0 hoever 307
skip 0 in 122
skip 0 info -247
skip 0 jullie 254
skip 0 kapot -202
skip 0 komt -552
skip 0 krijg -314
skip 0 lang -310
skip 0 liefst -336
skip 0 m -197
skip 0 ma -271
skip 0 mag -366
skip 0 mar 170
skip 0 mer 268
skip 0 met -281
skip 0 mijn -440
skip 0 minder 233
skip 0 moet -457
skip 0 mog -197
skip 0 na -419
skip 0 nar 257
skip 0 niet -98
skip 0 nog -441
skip 0 nu -315
skip 0 nummer -408
skip 0 of -562
skip 0 om -151
skip 0 ons -371
skip 0 onz -351
skip 0 ook -400
skip 0 op -411
skip 0 per -354
skip 0 reken -338
skip 0 rijbewijs 230
skip 0 s -259
skip 0 sind -355
skip 0 stat -552
skip 0 stond -285
skip 0 t -283
skip 0 te -138
skip 0 teg -284
skip 0 ter -311
skip 0 terug 248
skip 0 toch -284
skip 0 tot -405
skip 0 uit -264
skip 0 uw -334
skip 0 van -267
skip 0 vol -123
skip 0 volgen -432
skip 0 vor -500
skip 0 want -323
skip 0 war -473
skip 0 was -281
skip 0 wie -437
skip 0 wij -51
skip 0 will -282
skip 0 wordt -274
skip 0 zak -262
skip 0 ze -208
skip 0 zegt -439
skip 0 zij -501
skip 0 zijn -220
skip 0 zit -309
skip 0 zo -431
skip 0 zonder -388
skip 0 zou -398
skip 0 zoud -345
skip : $ -356
skip : , -510
skip : 0 90
skip : die -261
skip : heb -435
skip : heeft -365
skip : is -414
skip : of -230
skip ? $ 340
skip ^ ! -510
skip ^ $ -122
skip ^ ( -293
skip ^ , -330
skip ^ . -268
skip ^ 0 -257
skip ^ : -227
skip ^ ? -132
skip ^ aan -496
skip ^ aangevraagd 488
skip ^ aannemer -199
skip ^ aanslagbiljet 323
skip ^ achter -267
skip ^ adres -428
skip ^ al 467
skip ^ als -247
skip ^ altijd -291
skip ^ apothek -335
skip ^ april -358
skip ^ bank -484
skip ^ bedraagt -324
skip ^ bel -361
skip ^ belast -455
skip ^ ben -222
skip ^ besliss 366
skip ^ beslist -406
skip ^ betaalt -328
skip ^ bewonerskaart 279
skip ^ bezwar 255
skip ^ bib -201
skip ^ bij -404
skip ^ blijft 252
skip ^ bom -356
skip ^ bot -353
skip ^ brief 145
skip ^ broer -254
skip ^ bsn -402
skip ^ btw -276
skip ^ bur -223
skip ^ bus -267
skip ^ buurman -315
skip ^ buurvrouw -331
skip ^ caf -293
skip ^ cijfer -372
skip ^ cod -296
skip ^ conformiteitsattest 303
skip ^ container -332
skip ^ dacht -242
skip ^ dag -304
skip ^ dank -335
skip ^ dar -333
skip ^ dat -111
skip ^ datum 211
skip ^ de 71
skip ^ diend 284
skip ^ dochter 116
skip ^ document -234
skip ^ doe -425
skip ^ doen -300
skip ^ dor -494
skip ^ drie -331
skip ^ dus 208
skip ^ duurt -296
skip ^ een -318
skip ^ eig -309
skip ^ er -315
skip ^ es -278
skip ^ euro -572
skip ^ exampl -163
skip ^ factur -354
skip ^ februari 319
skip ^ formulier -417
skip ^ fritur -314
skip ^ ga -206
skip ^ gan -350
skip ^ gat -180
skip ^ ge 149
skip ^ gebeurt -380
skip ^ geboortedatum 325
skip ^ gebur -340
skip ^ gedumpt -274
skip ^ geeft -216
skip ^ gef -135
skip ^ gegeven 258
skip ^ gehad -408
skip ^ gemeent 218
skip ^ gemeentehuis -307
skip ^ gen -157
skip ^ gevond -476
skip ^ gezocht -358
skip ^ ging 304
skip ^ goed -331
skip ^ haalt -313
skip ^ had 575
skip ^ hal -325
skip ^ hangt -193
skip ^ harmonie -326
skip ^ hart -281
skip ^ heb 33
skip ^ hebb 145
skip ^ hebt 177
skip ^ hem 298
skip ^ het -174
skip ^ hier -461
skip ^ hoe -2
skip ^ hoevel -133
skip ^ hond -465
skip ^ huis 289
skip ^ iban -279
skip ^ ieder -296
skip ^ iederen -314
skip ^ ik 112
skip ^ in -419
skip ^ is 3
skip ^ je 267
skip ^ juni -303
skip ^ kan -120
skip ^ kapot -292
skip ^ kast -292
skip ^ kastanjes -341
skip ^ kat -351
skip ^ kenmerk -454
skip ^ ker 185
skip ^ kind -253
skip ^ klein -338
skip ^ kleinzon -309
skip ^ kom -105
skip ^ komt 302
skip ^ kop -282
skip ^ kor -265
skip ^ kost -443
skip ^ kunn -208
skip ^ kunt -276
skip ^ kwijt -217
skip ^ lamp -140
skip ^ lang -413
skip ^ las -277
skip ^ lat 134
skip ^ les -285
skip ^ lever -233
skip ^ ligg -310
skip ^ ligt 128
skip ^ lijn -306
skip ^ maart -270
skip ^ mag 252
skip ^ mailadres -261
skip ^ mak -318
skip ^ mar -354
skip ^ me 217
skip ^ meld -256
skip ^ meldingsnummer -255
skip ^ men 220
skip ^ mij 162
skip ^ mijn 350
skip ^ mn 511
skip ^ moet 112
skip ^ moogt -283
skip ^ nar -406
skip ^ nieuw -472
skip ^ nr -183
skip ^ nu -201
skip ^ nummer -59
skip ^ om -243
skip ^ omgewaaid -187
skip ^ onder -309
skip ^ ons 326
skip ^ ontvang 249
skip ^ onz 212
skip ^ ook -305
skip ^ op -216
skip ^ oud -115
skip ^ overal -243
skip ^ pal -181
skip ^ papier -476
skip ^ parkeervergunn 312
skip ^ parker -267
skip ^ paspoort 283
skip ^ paswoord -364
skip ^ plat -352
skip ^ poes -315
skip ^ premie 186
skip ^ put -262
skip ^ reken -306
skip ^ rekent -327
skip ^ rij -357
skip ^ sint -279
skip ^ sit -273
skip ^ sluit -289
skip ^ sta 159
skip ^ stan -277
skip ^ stat 243
skip ^ sted 226
skip ^ stoeptegel -287
skip ^ strat -400
skip ^ student -266
skip ^ stuurt -508
skip ^ subsidie -284
skip ^ system -282
skip ^ t 151
skip ^ tak -281
skip ^ teken -229
skip ^ thuis -297
skip ^ tot -278
skip ^ trouw -409
skip ^ twee -274
skip ^ uitker 407
skip ^ vall -399
skip ^ ver 253
skip ^ verget -234
skip ^ vergunn -247
skip ^ verhuis -193
skip ^ vertrek 198
skip ^ verzoek 288
skip ^ vind -127
skip ^ voedselbank -227
skip ^ voetbalclub -270
skip ^ volgen -406
skip ^ voorbeeld -387
skip ^ vor -182
skip ^ vraagt -420
skip ^ vrag -384
skip ^ wacht -269
skip ^ wachtwoord -568
skip ^ was 176
skip ^ wat -240
skip ^ websit -385
skip ^ weg -281
skip ^ welk 296
skip ^ werk -491
skip ^ werkt -379
skip ^ wij 173
skip ^ wijkagent 285
skip ^ wil -153
skip ^ wild 235
skip ^ word -304
skip ^ wordt -154
skip ^ woz 364
skip ^ ww -343
skip ^ zag -372
skip ^ zak -278
skip ^ zat -282
skip ^ zeg -361
skip ^ zegt -229
skip ^ zei -253
skip ^ zes -201
skip ^ zet -391
skip ^ zie 118
skip ^ zoek -540
skip ^ zoekt -207
skip ^ zonder -327
skip ^ zou 445
skip ^ zus -300
skip a $ 175
skip a 0 -264
skip aan $ 103
skip aan . -307
skip aan 0 -534
skip aan ? -379
skip aan betal 240
skip aan bom -312
skip aan deur -328
skip aan gemeent 253
skip aan kerk -263
skip aan mann -185
skip aan met -276
skip aan oud -324
skip aan schol -230
skip aan station -469
skip aan van -260
skip aan vrag -276
skip aanpass $ 238
skip aanpass mijn 220
skip aanslag ? 314
skip aanvaard de 316
skip aanvrag $ -139
skip aanvrag de 144
skip aanvrag mijn 251
skip acht acht -291
skip achter 0 -242
skip achter de -273
skip achter station -303
skip adres , 197
skip adres 0 236
skip adres de -247
skip af er -276
skip affich de -239
skip afgewez $ 272
skip afsprak ? -295
skip afval $ -262
skip al $ 52
skip al , 118
skip al ? 591
skip al aan 216
skip al besliss 344
skip al beslist 185
skip al bij 187
skip al de 187
skip al derd -261
skip al in 406
skip al minut -276
skip al niet -362
skip al op 140
skip al over 304
skip al van 310
skip al vor 315
skip al wek -125
skip all $ -263
skip all van -333
skip allemal , -299
skip allen $ -330
skip allen ? -257
skip alles $ -157
skip als $ -307
skip als , 339
skip als 0 -468
skip als aangemerkt 355
skip als bij -272
skip als de -440
skip als een -416
skip als gen -217
skip als in -161
skip als nar -349
skip als op -327
skip als vor -300
skip als zelf -249
skip altijd , -265
skip altijd geweest 305
skip altijd het -305
skip altijd papier 283
skip ander $ -279
skip ander , 210
skip ander . -335
skip ander op -234
skip antwoord mijn 269
skip app 0 -381
skip april $ 290
skip april 0 -339
skip april ? -310
skip attest gezinssamenstell 275
skip aub mijn 324
skip automatisch van 308
skip b $ 218
skip b 0 -367
skip balie $ 315
skip balie ? -425
skip be . -197
skip be 0 -243
skip be19 0 -376
skip be29 0 -296
skip be33 0 -287
skip be71 0 -316
skip bedankt de -327
skip bedoel $ -255
skip beginn $ 259
skip bekend $ 170
skip bel mar -301
skip bell $ -207
skip ben 0 429
skip ben al 452
skip ben de 247
skip ben en -317
skip ben er -353
skip ben wek 234
skip bereik 0 -343
skip bericht ? -369
skip beslist $ 348
skip beslist . 294
skip beslist mijn 290
skip besluit 0 -455
skip bestat 0 -157
skip bestat een -200
skip bestat jar -342
skip bestat mer -284
skip bestat nog -239
skip bestat vor -331
skip betal dat -310
skip betekent $ -393
skip bevest $ 414
skip bevest ik 292
skip bezwar $ -182
skip bezwar de 294
skip bezwar die 291
skip bezwar teg -174
skip bib is -279
skip bibliothek $ -271
skip bieb $ -246
skip bij $ -128
skip bij , 194
skip bij 0 -756
skip bij : -326
skip bij ? 66
skip bij aanvrag -395
skip bij ander -364
skip bij bakker -353
skip bij bank -281
skip bij bibliothek -256
skip bij binnengekom 258
skip bij bushalt -302
skip bij container -303
skip bij de 307
skip bij gemeent -117
skip bij geregistreerd 290
skip bij glasbak -247
skip bij het -301
skip bij in 114
skip bij ingeschrev 187
skip bij kredietbank 257
skip bij ligt 293
skip bij meld -389
skip bij moet -395
skip bij ook -341
skip bij raadsvergader -280
skip bij speeltuin -219
skip bij sta -312
skip bij stadskantor -282
skip bij station -214
skip bij supermarkt -228
skip bij van -241
skip binn $ 113
skip binn dag -368
skip binn de -331
skip binn ik 259
skip binn wek 278
skip bladblazer 0 -199
skip blank $ -223
skip blauw 0 -260
skip blijv $ -203
skip blijv ? -249
skip boet 0 237
skip bom , -294
skip bom 0 -311
skip bom de -265
skip bord de -213
skip bouwafval de -333
skip bovenan brief -345
skip brief een -281
skip brief ik 296
skip brief van -310
skip briev de -270
skip bsn $ 248
skip bsn een -330
skip bsn er -287
skip bsn ik -452
skip btw 0 -197
skip bur $ -264
skip burgemeester $ -397
skip bus $ -235
skip bus ) -374
skip bus . 338
skip bus en -272
skip bus het -290
skip buurvrouw dat -238
skip bv $ -223
skip caf $ -240
skip caf zwan -272
skip cijfer een -265
skip cod , -322
skip cod 0 -263
skip cod de -217
skip compliment de -276
skip concessie mijn 264
skip container $ -233
skip container 0 -286
skip container de -208
skip container en -325
skip container zit -267
skip da ? -311
skip da de -304
skip da op -326
skip da vor -351
skip daarmee in -314
skip daarvor $ -327
skip dacht ik 270
skip dag $ -111
skip dag 0 -301
skip dag dat -225
skip dag de -60
skip dag in -192
skip dag je -283
skip dag mijn 414
skip dan $ -165
skip dan ? -303
skip dan de -365
skip dan ik -238
skip dan van 342
skip dank de -206
skip dar $ -318
skip dar ? -274
skip dar de -193
skip dar een -119
skip dar het -376
skip dar iet -284
skip dar ik -251
skip dar in -372
skip dar op 255
skip dar van -309
skip dar vor -371
skip dat $ 196
skip dat 0 -58
skip dat ? 100
skip dat aan -369
skip dat aanvrag 294
skip dat ander -336
skip dat dan -423
skip dat dat -351
skip dat de -197
skip dat die -443
skip dat een -321
skip dat er -289
skip dat gewon -375
skip dat hal -305
skip dat het -282
skip dat iet 329
skip dat ik -387
skip dat is -285
skip dat jullie -488
skip dat lang 329
skip dat mer -229
skip dat met -149
skip dat mij 234
skip dat mijn 368
skip dat moet -249
skip dat nar -386
skip dat nieuw -317
skip dat nooit -307
skip dat of -532
skip dat op -106
skip dat rekeningnummer -377
skip dat stad -279
skip dat toch -437
skip dat twee 207
skip dat u 202
skip dat uit 265
skip dat van -117
skip dat vor -187
skip dat wat -306
skip dat zijn -286
skip dat zon -342
skip dateert 0 -288
skip datum de -383
skip datum mijn 320
skip de $ -92
skip de ( -530
skip de ) -226
skip de , -458
skip de . 258
skip de 0 -312
skip de ? -376
skip de aan -564
skip de achter -324
skip de al 160
skip de allen -413
skip de als -163
skip de altijd -261
skip de betaald -410
skip de bijdrag -241
skip de binn -269
skip de blijft -263
skip de brug -313
skip de cod -293
skip de dan -127
skip de dar -300
skip de dat -469
skip de de -447
skip de dicht -263
skip de die 245
skip de dienst 125
skip de dit -596
skip de doen -374
skip de een -273
skip de en 192
skip de er 102
skip de ernaast -362
skip de gat -275
skip de gemeenterad -294
skip de gewon -375
skip de ging -358
skip de grag -272
skip de hangt -203
skip de heb 255
skip de hebb -367
skip de heeft 197
skip de het -417
skip de id 217
skip de iet -432
skip de in -232
skip de is -298
skip de kan -360
skip de ker -541
skip de kom -258
skip de kost -221
skip de kunn -277
skip de les -337
skip de mag -387
skip de meld -279
skip de met 94
skip de naast -246
skip de nam -304
skip de nar -486
skip de nergen 314
skip de niet -139
skip de nog -166
skip de of -202
skip de om 316
skip de ook -485
skip de op -122
skip de open -422
skip de opvang 251
skip de over -132
skip de overmak -296
skip de plat -212
skip de raadzal -279
skip de schol -271
skip de sta 340
skip de stan -307
skip de stat -172
skip de stinkt -257
skip de stort -274
skip de stur -333
skip de te -510
skip de tegenover -203
skip de van 101
skip de veren -346
skip de voorbij -305
skip de vor 179
skip de waard 330
skip de war 251
skip de was -156
skip de weg -298
skip de werkt -334
skip de wist -332
skip de word -424
skip de wordt -354
skip de zak -307
skip de zegt 376
skip de zet -505
skip de zie 350
skip de zien -314
skip de zon -242
skip de zonder -187
skip de zou 462
skip dementie $ -173
skip demo 0 -199
skip den $ -369
skip den , -273
skip den van -110
skip depressie jonger -268
skip deur $ -358
skip dez $ -337
skip dez . -338
skip dez is 246
skip dez lager 322
skip dicht $ -542
skip dicht 0 -432
skip die $ -367
skip die , 136
skip die . -102
skip die 0 -472
skip die ? -80
skip die aan -507
skip die dan -310
skip die dat -349
skip die het 181
skip die hor -332
skip die in -147
skip die is -316
skip die januari -328
skip die jullie -95
skip die klar 228
skip die met -150
skip die mij 383
skip die om -233
skip die open -288
skip die stat -364
skip die tegenover -319
skip die van 177
skip die vor 259
skip die vorig 287
skip die vrij -361
skip direct $ -331
skip dit $ -360
skip dit , -327
skip dit nar -284
skip dit wer -316
skip dochter 0 -327
skip dod in -309
skip doe $ -304
skip doen de -229
skip doen een -305
skip doet niet -374
skip doet wer -209
skip dor $ 156
skip dor bank -267
skip dor werk -330
skip dossier $ 298
skip dossier , 258
skip dossier 0 -269
skip dossier van 254
skip drie $ -291
skip drie een -240
skip drie geled 244
skip drie in -289
skip drie vier -330
skip duurt nog 326
skip e , -218
skip echt $ -254
skip echt reken -250
skip een ! -339
skip een $ -96
skip een , -86
skip een ? -271
skip een als -363
skip een bij -176
skip een busj -254
skip een de -186
skip een die -195
skip een doen -351
skip een doorgev -288
skip een drie -229
skip een dubbel -354
skip een een -363
skip een eigen -366
skip een en -133
skip een erin -334
skip een gedumpt -243
skip een gekreg 223
skip een heeft -368
skip een houd -256
skip een id -353
skip een identiteitskaart -326
skip een in 93
skip een is -328
skip een jar 266
skip een klar -250
skip een krijgt -284
skip een later 289
skip een mak -378
skip een mee -224
skip een met -442
skip een na -412
skip een nar -366
skip een nog -420
skip een nummer -245
skip een of -205
skip een ook -328
skip een op -193
skip een over 175
skip een paspoort -253
skip een rijbewijs -176
skip een rond -245
skip een stat -397
skip een te -156
skip een tot -211
skip een uit -222
skip een van 2
skip een vor -196
skip een vrag -243
skip een waard -349
skip een wachtwoord -262
skip een zet -379
skip een zijn -261
skip een zonder -277
skip eerst $ -244
skip eid ik -334
skip eig vor -208
skip eigen ingeschrev 208
skip elk , -297
skip elk een -260
skip elk lang -238
skip elk van -161
skip en , -244
skip en . -440
skip en alles -336
skip en bij -400
skip en dat -253
skip en de -180
skip en een 275
skip en er -535
skip en frigo -280
skip en gat -409
skip en gen -134
skip en hebb -282
skip en het -269
skip en ik -328
skip en is 112
skip en je -364
skip en kost -232
skip en krijg 157
skip en lat -372
skip en me 180
skip en mij -339
skip en moet 236
skip en niet 202
skip en over -327
skip en stat 251
skip en twed -397
skip en vor -469
skip en vrouw -368
skip en welk -386
skip en wet 251
skip en wil 131
skip en will -318
skip en zei -305
skip en zou 266
skip er . -339
skip er 0 -97
skip er ? 206
skip er aan -322
skip er al -446
skip er altijd -314
skip er bij 295
skip er die -303
skip er een 65
skip er gen -319
skip er het -158
skip er iemand -357
skip er jar -329
skip er jullie -192
skip er lang -296
skip er mee -379
skip er met -404
skip er mij 392
skip er mijn 426
skip er niemand -332
skip er niet 201
skip er nog -138
skip er onz 235
skip er op 160
skip er open 317
skip er over 274
skip er plat -369
skip er van -214
skip erbij $ -322
skip ergen $ -349
skip ergen ? -408
skip erin $ -170
skip erop $ -399
skip euro $ -361
skip euro een -245
skip euro niet -317
skip euro stuk -365
skip ex mijn 287
skip exampl $ -288
skip extra $ -276
skip fak 0 -424
skip februari $ -339
skip februari , 260
skip februari is -309
skip fiet $ -237
skip fietspad de -178
skip folder 0 -266
skip formulier 0 -200
skip formulier een -288
skip formulier ik -338
skip fout . -375
skip fout de -305
skip gan , -25
skip gan in -314
skip gas ? -375
skip gas van 324
skip gat de -102
skip gat dor -360
skip gat het -251
skip gat in 301
skip gat met -368
skip ge $ -169
skip ge de -397
skip ge een -510
skip ge het -299
skip ge mij 360
skip ge nog -286
skip ge op -272
skip ge precies -281
skip ge van 293
skip ge zien 324
skip gebeurd $ 311
skip gebeurt als -352
skip geblev $ 368
skip gebor 0 258
skip gedan $ 194
skip geeft foutmeld -197
skip gef dat -178
skip gef een -258
skip gehad de -371
skip gekapt $ -284
skip gekreg $ 484
skip gel , -351
skip geld $ -301
skip geld een -270
skip geldig 0 -311
skip geldt ook -298
skip geleverd 0 -344
skip gelijk $ -249
skip gelof $ -282
skip gemeent $ -160
skip gemeent , -254
skip gemeent ? -344
skip gemeent dat -337
skip gemeent de -465
skip gemeent een -265
skip gemeent iet -292
skip gemeent ik 253
skip gemeent in -297
skip gemeent mag -329
skip gemeent op -287
skip gemeent van -321
skip gemeentehuis 0 -252
skip gemeentehuis op -306
skip gemeenterad 0 -270
skip gemiddeld een -257
skip gen $ -194
skip gen , -67
skip gen . 240
skip gen en -284
skip gen gekreg 330
skip gen heeft -362
skip gen mar -324
skip geplant 0 -347
skip geregistreerd $ 293
skip geregistreerd ? 253
skip geslot de -426
skip gestort $ 487
skip gestructureerd 0 -196
skip gevond de -257
skip gevond het -264
skip geweest mijn 270
skip gewon $ 211
skip gewon doen -276
skip gewon een -256
skip gewon met -334
skip gezegd $ -221
skip gezien de -234
skip gister . -321
skip goed vor -341
skip goedemiddag ik -290
skip goedgekeurd $ 331
skip graf 0 -314
skip grag de -325
skip grag of 242
skip grag wanner 306
skip grag word -393
skip gratis $ -207
skip gratis ? -270
skip grot 0 -191
skip gsm 0 -281
skip h $ -200
skip had , -366
skip had de 276
skip had een 234
skip had niet -347
skip hal $ 303
skip half . -351
skip hang $ -331
skip hang 0 -266
skip hang de -334
skip hangt 0 -299
skip hangt de -273
skip har $ 260
skip har . 335
skip har ? 255
skip har al 188
skip he $ 277
skip heb $ 420
skip heb . 196
skip heb 0 -158
skip heb al -434
skip heb ander 285
skip heb de 256
skip heb en 267
skip heb gevraagd 306
skip heb nog 225
skip heb op 269
skip hebb $ 150
skip hebb al 362
skip hebb dan -311
skip hebb dit 293
skip hebb mijn 423
skip hebb nog -319
skip hebb vor 273
skip hebt die -270
skip hebt een -254
skip heeft $ 429
skip heeft , -365
skip heeft 0 -597
skip heeft cijfer -256
skip heeft de 409
skip heeft een -508
skip heeft gemeent -357
skip hek $ -270
skip hek het -232
skip hel , -296
skip hel dag -242
skip hel wijk -218
skip help $ -388
skip hem $ 322
skip hen $ -249
skip het ! -298
skip het $ -124
skip het ( -379
skip het , -368
skip het ? -87
skip het aan -137
skip het achter -149
skip het adres 268
skip het als -271
skip het bij 93
skip het dat 125
skip het de 173
skip het doet -294
skip het echt -331
skip het en -172
skip het er 299
skip het gelof -308
skip het hangt -295
skip het heeft -512
skip het ik 214
skip het in -190
skip het is 84
skip het loket -342
skip het mar 248
skip het mijn 325
skip het moet -395
skip het naast -311
skip het niet 170
skip het nog -161
skip het nummer -382
skip het of -137
skip het om -90
skip het ook -224
skip het op -340
skip het open -273
skip het pand -327
skip het per -300
skip het sta 279
skip het stan -338
skip het toch -256
skip het tot -226
skip het tuss -317
skip het van -14
skip het verhuisd -413
skip het vor -144
skip het werkt -293
skip het wet 188
skip het zat -312
skip het zijn -409
skip het zit -140
skip het zou 348
skip hier , 132
skip hier een -234
skip hier en -219
skip hij ? 460
skip hij gewon -350
skip hij niet 165
skip hoe begint -266
skip hoe dat 258
skip hoe een -375
skip hoe gat -441
skip hoe ge -154
skip hoe het 392
skip hoe ik -441
skip hoe je -586
skip hoe jullie 227
skip hoe ligt -265
skip hoe mag -304
skip hoe moest 314
skip hoe mog -281
skip hoe op -329
skip hoe van -192
skip hoek de -321
skip hoelang de -277
skip hoelang een -293
skip hoelang het 189
skip hoelang voorhand -245
skip hoevel de -322
skip hoevel duurt -350
skip hoevel een -280
skip hoevel er 310
skip hoevel heb 253
skip hoevel heeft -417
skip hoevel ik 351
skip hoevel is 285
skip hoevel mag -546
skip hoevel moet -129
skip hoevel nog -259
skip hoevel stan 323
skip hoever het 351
skip hog 0 -374
skip hog de -397
skip hog mijn 262
skip hond 0 -400
skip hond de -320
skip hoort $ -287
skip hor dat -251
skip hor wat 254
skip huis het -282
skip huis in -281
skip hun $ -295
skip hun , -256
skip hur de -369
skip id $ -321
skip id ? -243
skip identiteitskaart 0 361
skip iederen $ -176
skip iemand $ -392
skip iemand ? -321
skip iemand de -319
skip iemand een -130
skip iemand mij 318
skip iemand of 419
skip iemand ons -318
skip iet . 406
skip iet ? -169
skip iet bij 299
skip iet doen -333
skip iet over -257
skip iet te -318
skip if registration 307
skip ik $ -114
skip ik , 127
skip ik . 437
skip ik 0 -211
skip ik ? 32
skip ik aan 170
skip ik al -201
skip ik alleenstaand 293
skip ik allergisch -254
skip ik alles 260
skip ik ander 273
skip ik ben 172
skip ik betal 388
skip ik de 215
skip ik die -203
skip ik digid -301
skip ik dit 203
skip ik doen -394
skip ik dor -286
skip ik er 100
skip ik geschrapt 310
skip ik gewon -358
skip ik grag 182
skip ik het 141
skip ik iet -230
skip ik in 302
skip ik ingeschrev 174
skip ik inschrijv -306
skip ik jar 410
skip ik jullie 273
skip ik kwijtscheld 348
skip ik liever -216
skip ik maand 330
skip ik mar 238
skip ik mijn -314
skip ik net -264
skip ik niet 110
skip ik nik 416
skip ik nu 220
skip ik om -244
skip ik op -95
skip ik over 339
skip ik pensioenbewijs 253
skip ik per -280
skip ik post 371
skip ik rijksregisternummer -355
skip ik stan -347
skip ik t -311
skip ik tot 259
skip ik twee -391
skip ik vandag 275
skip ik verhuisd 361
skip ik vor 66
skip ik vrag -232
skip ik vrijdag 270
skip ik zeker 368
skip ik zijn 262
skip in $ -21
skip in . 93
skip in 0 -65
skip in academie -359
skip in algemen -275
skip in app -359
skip in archief -387
skip in avond -218
skip in basisregistratie 235
skip in bek -292
skip in berm -298
skip in bevolkingsregister 331
skip in bib -302
skip in bibliothek -266
skip in bieb -297
skip in bij 205
skip in bom -307
skip in bus 198
skip in buurt -289
skip in buurthuis -336
skip in chat -286
skip in computer 300
skip in dienstencentrum -310
skip in dorp -318
skip in dossier 383
skip in fietspad -241
skip in gemeent -127
skip in gemeentehuis -203
skip in gracht -292
skip in hal -495
skip in hel -336
skip in hof -275
skip in huis -234
skip in infoblad -320
skip in is 198
skip in ker 199
skip in krant -399
skip in maand -230
skip in mail -432
skip in mid -310
skip in mijn 287
skip in nieuw -391
skip in op -354
skip in park -396
skip in plantsoen -326
skip in regio -340
skip in register 289
skip in schouwburg -372
skip in schrijv -176
skip in sporthal -399
skip in strat -497
skip in system 623
skip in van 153
skip in vijver -384
skip in voorjar 283
skip in vor -351
skip in wacht -344
skip in weg -416
skip in wegdek -233
skip in wijk -378
skip in won 279
skip in zit -284
skip indien een -354
skip info . -285
skip ingang de -272
skip ingeschrev $ 175
skip ingeschrev de 249
skip ingeschrev het 227
skip ingeschrev jullie 233
skip ingewijd 0 -344
skip inschrijv de -228
skip inzag $ -299
skip inzien $ 302
skip is $ -9
skip is , 104
skip is 0 -219
skip is ? 322
skip is a -261
skip is aan 226
skip is aanslag 371
skip is aanvrag 470
skip is afgeschaft -247
skip is afvalstoffenheff -302
skip is al 663
skip is allen -209
skip is betal 203
skip is bezwar 302
skip is bib -246
skip is bsn 281
skip is caf -211
skip is cod -207
skip is dan -287
skip is dat -327
skip is de -733
skip is die -324
skip is dor -384
skip is dossier 253
skip is drie -380
skip is echt -316
skip is een -211
skip is en -128
skip is er 117
skip is gekom 265
skip is gemeentehuis -171
skip is gen -478
skip is gesprek 247
skip is gratis -361
skip is het -232
skip is iemand -238
skip is iet 323
skip is ik 259
skip is in -297
skip is inmiddel 262
skip is kwijtscheld 232
skip is loket -351
skip is met 265
skip is milieustrat -243
skip is nar -339
skip is niet -179
skip is nieuw 343
skip is nodig -409
skip is nog -272
skip is nu 349
skip is nummer 259
skip is of -272
skip is onz -278
skip is ook -272
skip is op -67
skip is per -320
skip is proe -362
skip is reclam -247
skip is reken -283
skip is rijbewijs -197
skip is stadhuis -296
skip is stand 230
skip is uitker 273
skip is van -222
skip is veilig -237
skip is vergunn 332
skip is verlof 306
skip is verplicht -238
skip is verschil -275
skip is verzoek 345
skip is wachtlijst -204
skip is woz 439
skip is zaterdag -235
skip is zeker -257
skip is zondag -401
skip is zwembad -288
skip j $ 238
skip ja nee 257
skip januari , -226
skip jar $ -124
skip jar aan 263
skip jar een -332
skip jar ik -253
skip jar mijn 160
skip je $ -365
skip je , -260
skip je ? -324
skip je aan -76
skip je al -360
skip je bij -308
skip je de -231
skip je een -109
skip je in -395
skip je je -213
skip je mak -270
skip je of 174
skip je om -364
skip je ook -362
skip je op -329
skip jong $ -229
skip juist $ -465
skip jullie $ -264
skip jullie , 151
skip jullie heeft -310
skip jullie ik 256
skip jullie is -411
skip jullie mij 380
skip jullie mijn 357
skip jullie nu 222
skip jullie nummer -265
skip jullie ons 287
skip jullie ook -314
skip jullie stat -427
skip jullie van -183
skip jullie via -304
skip jullie vor 203
skip juni heb 351
skip juni vor -405
skip k het -491
skip kaart $ -148
skip kaart , 158
skip kamer . -274
skip kan 0 -307
skip kan aan -339
skip kan bell -242
skip kan bezwar -376
skip kan dan -369
skip kan dar -306
skip kan dat 197
skip kan die 143
skip kan een -437
skip kan gemeent -289
skip kan gen -266
skip kan het -309
skip kan kijk 226
skip kan mij -326
skip kan nog -502
skip kan ook -362
skip kan op -266
skip kan opzoek 286
skip kan oud -311
skip kan zo -217
skip kan zonder -246
skip kapot . -263
skip kat bij -325
skip ken $ 267
skip kenmerk . -319
skip kentek 0 -431
skip ker . 357
skip ker de -322
skip ker jar -233
skip kid van 242
skip kijk $ -384
skip kijk een 367
skip kinder $ -407
skip kinder 0 -329
skip kinder autism -266
skip kinder de 344
skip klar $ 375
skip klar de -284
skip klein $ -412
skip klein 0 -308
skip klopt $ -437
skip klopt , 328
skip klopt ? -308
skip klopt dat 130
skip klopt nog -201
skip knippert een -269
skip kom $ 188
skip kom , -456
skip kom er -310
skip kom kijk -341
skip kom met -341
skip kom niet -272
skip komt ? 208
skip komt bij -320
skip komt burgemeester -261
skip komt dit -293
skip komt een -437
skip komt in -230
skip komt niet -354
skip komt nog 176
skip komt op -386
skip komt volgend -275
skip kopie de -278
skip kortingscod vor -247
skip kost $ -312
skip kost 0 -307
skip kost euro -222
skip krijg $ -159
skip krijg altijd -267
skip krijg dan -279
skip krijg dar -301
skip krijg die 319
skip krijg een -206
skip krijg mijn 314
skip krijg van -257
skip krijgt 0 -333
skip krijgt een -333
skip kunn het -333
skip kunn mer -288
skip kunt die 253
skip kunt een 308
skip kunt in 154
skip kunt mij -167
skip kunt mijn 413
skip kunt nagan 364
skip kunt nakijk 222
skip kunt zien 159
skip kvk , -236
skip kvk 0 -377
skip kwijt de 248
skip kxz g -332
skip lamp 0 -327
skip lang 0 -420
skip lang de -129
skip lang een -232
skip lang er -282
skip lang het -378
skip lang kom 257
skip lang voorhand -329
skip langskom $ -318
skip lantaarnpal 0 -237
skip las , -394
skip las in -197
skip lat $ 123
skip lat . 238
skip lat ? -366
skip lat dat -215
skip lat de -491
skip lat het -334
skip lat ik 272
skip lat in -427
skip lat of -322
skip leeflon maand 271
skip leeftijd je -251
skip leg $ -401
skip leges een -298
skip leopoldlan , -342
skip les de -293
skip ligg de -357
skip ligt aan -237
skip ligt al 228
skip ligt bij -302
skip ligt drie -217
skip ligt nu 272
skip ligt rijbewijs 276
skip lijn 0 -399
skip loket $ -312
skip loket 0 -209
skip lop $ -247
skip lop de -340
skip los de -353
skip loss , -335
skip loss vor -221
skip m 0 -244
skip maand ? 252
skip maand de -232
skip maand en -316
skip maand wrak -352
skip maart gebor -344
skip machin . -297
skip mag $ -404
skip mag , -321
skip mag 0 204
skip mag ? -473
skip mag bij -262
skip mag dar -181
skip mag het -316
skip mag in -234
skip mag man -336
skip mag mee -293
skip mag met -333
skip mag mijn -457
skip mag op -296
skip mag verhuurder -275
skip mag wet 300
skip mag zelf -307
skip mag zonder -232
skip mak $ -426
skip man er -369
skip man rijbewijs -336
skip mann de -195
skip mar de 206
skip mar doet -293
skip mar een -452
skip mar had -267
skip mar hangt -341
skip mar is 80
skip mar neemt -376
skip mar zit 213
skip markt $ -208
skip me . -304
skip me 0 268
skip me ? 313
skip me op -321
skip me terug -186
skip mededel $ -298
skip mededel 0 -396
skip mee $ -513
skip mee de -391
skip mee wat -326
skip mei $ -198
skip mei er -296
skip meld $ -179
skip meld dat -194
skip melding over -213
skip men $ -416
skip men de -305
skip men dementie -200
skip men een -351
skip men het 233
skip men vor -315
skip mer $ 328
skip mer , 215
skip mer een -375
skip mer gehoord 288
skip mer ik -250
skip met , 207
skip met ? -311
skip met aanvrag 272
skip met app 271
skip met betal -437
skip met bur -275
skip met die -272
skip met een -223
skip met fiet -326
skip met gebrok -266
skip met gemeent -298
skip met handicap -300
skip met heb 325
skip met men -394
skip met nam -288
skip met nieuw -347
skip met of -291
skip met op -286
skip met paaltjes -257
skip met pot -258
skip met rolstoel -311
skip met verlop -270
skip met vor -338
skip meten $ -288
skip mij $ 236
skip mij , 373
skip mij . 289
skip mij ? 75
skip mij attest 255
skip mij de 454
skip mij het 162
skip mij is 301
skip mij stat 202
skip mij uit 284
skip mij uitschrijv 352
skip mijn $ -58
skip mijn ( 297
skip mijn , 172
skip mijn . 253
skip mijn 0 328
skip mijn : 132
skip mijn ? 267
skip mijn aan 337
skip mijn aanpass 341
skip mijn adres 368
skip mijn al 428
skip mijn als 425
skip mijn appartement 281
skip mijn bak 339
skip mijn bij 421
skip mijn bijstand 292
skip mijn bijzonder 295
skip mijn dez 174
skip mijn dit 323
skip mijn doet -321
skip mijn dossier 403
skip mijn dubbel 288
skip mijn e 326
skip mijn een 185
skip mijn eigen 309
skip mijn gat -347
skip mijn geldig 263
skip mijn geweigerd 297
skip mijn geword 344
skip mijn grag 323
skip mijn hal -276
skip mijn heeft -183
skip mijn hier -295
skip mijn in 266
skip mijn incasso 271
skip mijn kijk 202
skip mijn kwam -313
skip mijn mar 194
skip mijn met 183
skip mijn moet 183
skip mijn nar 382
skip mijn niet -339
skip mijn nog 306
skip mijn nu 302
skip mijn om 477
skip mijn pas 272
skip mijn teg 361
skip mijn terug 367
skip mijn van 353
skip mijn verander 326
skip mijn verget -293
skip mijn volgen 274
skip mijn vor 562
skip mijn waard 326
skip mijn wegen 279
skip mijn wet -327
skip mijn wil -217
skip mijn wordt -298
skip mijn zegg -356
skip mijn zegt -154
skip mijn zie -298
skip mijn zou 312
skip milieustrat $ -313
skip milieustrat 0 -334
skip minsten teken -259
skip mn ! 304
skip mn $ 191
skip mn al 255
skip moet ? -216
skip moet daarvor -408
skip moet dan -390
skip moet dar -358
skip moet dat -244
skip moet die -271
skip moet dit 384
skip moet doen -297
skip moet een -116
skip moet er -345
skip moet gemeent -249
skip moet hebb -299
skip moet in -264
skip moet je -380
skip moet meenem -281
skip moet mij -443
skip moet mijn -476
skip moet nog 564
skip moet plann 292
skip moet reserver -265
skip moet stopp -322
skip moet teken 274
skip moet via -213
skip moet vor -131
skip moet wachtwoord -183
skip moet word 266
skip moet zijn -241
skip mog ? -289
skip mog mee -337
skip mog op -258
skip morg $ 221
skip morg het 330
skip muziek $ -289
skip muziek 0 -282
skip n $ -253
skip na dag -335
skip na minut -349
skip naartoe , -321
skip naast 0 -406
skip nacht $ -276
skip nakijk ik 248
skip nam $ -291
skip nar $ 172
skip nar , -495
skip nar . -329
skip nar 0 276
skip nar ? -296
skip nar buitenland -209
skip nar containerpark -266
skip nar fak -295
skip nar gemeent -586
skip nar t -257
skip nar van -315
skip nar wek 246
skip ne ? -267
skip nee $ -275
skip neg avond -372
skip nen , -289
skip nen en -329
skip ner $ -337
skip nergen $ 244
skip net de -242
skip nie $ 285
skip niemand op -360
skip niet $ 105
skip niet . 302
skip niet ? -292
skip niet buit -368
skip niet die -236
skip niet een -491
skip niet er 306
skip niet hor -301
skip niet ik 189
skip niet lang -285
skip niet mij 231
skip niet mijn -198
skip niet op 154
skip niet sind -204
skip niet van 267
skip nieuw $ -116
skip nieuw 0 -272
skip nieuw ? -434
skip nieuw al 303
skip nieuw met -328
skip nieuw van -269
skip nieuw zijn -281
skip nik $ 92
skip nik , -235
skip nik . 183
skip nik aan -316
skip nik van 320
skip nl89 0 -330
skip nl90 0 -277
skip nodig $ -164
skip nodig een -419
skip nodig mijn 350
skip nog , -192
skip nog . 227
skip nog 0 -445
skip nog ? 72
skip nog aan 245
skip nog bij 291
skip nog de 120
skip nog geleverd -363
skip nog gen 357
skip nog har 225
skip nog het -397
skip nog in -226
skip nog mijn 328
skip nog na -305
skip nog niet 188
skip nog of -240
skip nog ons -365
skip nog op 257
skip nog open 278
skip nog uit -331
skip nog van 95
skip nog wacht 340
skip nog zijn -256
skip nog zonder -314
skip normal $ -294
skip normal een -235
skip nou ? -392
skip nou of 398
skip november . 237
skip nr $ -149
skip nr van -315
skip nu $ 219
skip nu , -356
skip nu ? 263
skip nu de 183
skip nu een 262
skip nu ergen -310
skip nu of 504
skip nu vor 280
skip nu wek 195
skip nul nul -265
skip nummer 0 -214
skip nummer en -315
skip nummer mijn 341
skip nummer op -326
skip nummer vor -330
skip ocmw $ -281
skip ocmw toch -349
skip ocmw wek 233
skip of $ 81
skip of . -318
skip of ? -91
skip of betal 245
skip of bij -318
skip of dar -270
skip of dat -630
skip of de -481
skip of een -118
skip of er 57
skip of het 265
skip of ik 143
skip of in -190
skip of inschrijv 392
skip of je -437
skip of jullie -590
skip of nog 257
skip of t -281
skip of van -198
skip of vor -236
skip of we 274
skip of wek -310
skip ogm 0 -439
skip oktober , -304
skip om . -225
skip om : -328
skip om ? -311
skip om even -296
skip om in -298
skip om te -401
skip om trouw -274
skip om vor -375
skip omv , -270
skip ondernemingsnummer . -401
skip ons $ 283
skip ons . -386
skip ons 0 -216
skip ons : -284
skip ons ? 228
skip ons al 307
skip ons de -256
skip ons een -409
skip ons huis 376
skip ons nu 461
skip ons nummer -281
skip ons zit -391
skip onz . -431
skip onz als -364
skip onz heeft -412
skip onz is -192
skip onz nu 383
skip onz van 278
skip ook $ -441
skip ook . -247
skip ook 0 -238
skip ook ? -354
skip ook als -279
skip ook de -212
skip ook een -274
skip ook in -346
skip ook of -209
skip ook vor -249
skip op $ -145
skip op , -408
skip op . -163
skip op 0 -229
skip op ? 159
skip op adres 256
skip op affich -240
skip op afschrift -341
skip op augustus -352
skip op basisschol 285
skip op bord -269
skip op bordj -356
skip op bouwplat -389
skip op brief -403
skip op dag -103
skip op de -484
skip op demo -287
skip op deur -250
skip op diftarreken 313
skip op dijk -270
skip op e -233
skip op een -120
skip op en -252
skip op februari 171
skip op fietspad -325
skip op flyer -202
skip op gevel -275
skip op grot -190
skip op het -248
skip op hoek -413
skip op januari 251
skip op kaart -313
skip op kom -320
skip op lijst 296
skip op maart -301
skip op markt -219
skip op mei -222
skip op met -257
skip op nam 475
skip op nar -291
skip op nieuw 238
skip op nummer -364
skip op ondergrond -432
skip op open -255
skip op papierk -372
skip op parking -268
skip op plat 305
skip op plein -445
skip op pleintj -323
skip op plek 222
skip op reken 223
skip op rijbewijs 261
skip op scherm -282
skip op sit -386
skip op stat -180
skip op sticker -380
skip op stoep -190
skip op te -301
skip op van -217
skip op vor -207
skip op waarvan 299
skip op wachtlijst 377
skip op werk -316
skip op zak 264
skip open $ -329
skip open 0 -385
skip open ? -342
skip openstan jullie 286
skip opgehaald de -303
skip opgericht 0 -256
skip ophal $ -225
skip oplicht $ -310
skip oud . -336
skip oud 0 141
skip oud in -317
skip oud vor -346
skip oud zit -332
skip over , 104
skip over . 205
skip over 0 -328
skip over bij -271
skip over en -477
skip over in -207
skip over kap -310
skip over loss -412
skip over nieuw -378
skip over stoep -294
skip over uitker 249
skip over voetpad -287
skip overled $ 256
skip pand 0 -317
skip papier ik 244
skip park de -235
skip parkeerbon 0 385
skip parker $ -264
skip parking de -207
skip parochiezal 0 -347
skip pas $ 176
skip pas , -335
skip pas aan 330
skip paspoort 0 -320
skip paspoort klar 173
skip paspoort of -279
skip past in -238
skip per $ -328
skip per , -409
skip per ? -332
skip per juli 281
skip per of -227
skip person $ 319
skip pin op -280
skip pincod bij -317
skip pincod de -289
skip pincod mijn -398
skip plat $ 213
skip plat de 150
skip plat het -286
skip plat ik 194
skip plein $ -268
skip plek ik 224
skip post $ -237
skip post ik 277
skip premie ? -327
skip premie mijn 245
skip prijs een -277
skip proe 0 -319
skip proficiat de -232
skip promocod vor -348
skip put de -447
skip raadhuisplein of -277
skip rechtzet $ 340
skip reclam $ -387
skip recyclagepark 0 -290
skip regelt $ -377
skip reken , -338
skip reken . 361
skip reken de -113
skip reken het -346
skip rekeningnummer de -228
skip relatienummer van -261
skip reserver een -339
skip rijbewijs $ 306
skip rijbewijs , -269
skip rijbewijs is 303
skip rijbewijs klar 291
skip rijksregister . 247
skip rolstoel het -279
skip rond 0 -391
skip rsin van -268
skip scheiding ik 290
skip schol $ -301
skip schon $ -234
skip schoolstrat $ -343
skip schutting 0 -273
skip secretariaat de -299
skip sind 0 -329
skip sind een -299
skip sind is -247
skip sind zomer 302
skip sit $ -199
skip sit 0 -323
skip snap niet -254
skip snap nik -319
skip social , 359
skip speeltuin 0 -229
skip sporthal $ -426
skip sta $ 244
skip sta eigen 206
skip sta nog 231
skip sta nou 242
skip sta nu 301
skip sta op 268
skip stadsarchief $ -256
skip stan $ 207
skip stan is -326
skip stan met -314
skip stat $ 225
skip stat , -241
skip stat . -238
skip stat 0 -274
skip stat aanvrag 303
skip stat bij 403
skip stat drie -241
skip stat een -494
skip stat en -275
skip stat het -379
skip stat in -415
skip stat met 275
skip stat nog 393
skip stat nu 214
skip stat open -218
skip stat water -268
skip station $ -299
skip sted 0 -350
skip sted het -325
skip stempel mijn 294
skip stichting , -325
skip sticker de -294
skip stond in -278
skip stopt mer -330
skip storing $ -299
skip stort de -225
skip strat $ -288
skip strat , -217
skip strat de -205
skip strat vor -245
skip stur mar -447
skip subsidie $ -213
skip subsidie ? -209
skip system $ 196
skip t $ -224
skip t , -118
skip t 0 -427
skip t ? -382
skip t aan -274
skip t bij -292
skip t een -301
skip t hier -267
skip t is -231
skip t op -302
skip t stat -297
skip taxi mijn 290
skip te ! -350
skip te $ -13
skip te . 197
skip te ? -260
skip te als -478
skip te bij -428
skip te is -382
skip te om -355
skip te van -267
skip te vor -538
skip teg aanslag 280
skip teg en -329
skip teg moet -337
skip tegemoet ? 245
skip tegemoetkom de 369
skip tegenover 0 -495
skip teken $ -405
skip ter , -263
skip ter ? -319
skip ter van -424
skip terug $ -224
skip terug 0 -322
skip terug en 273
skip terugbell $ -289
skip test $ -294
skip test 0 -467
skip tevor je -289
skip thorbeck 0 -291
skip thuis $ 342
skip thv 0 -324
skip toch $ -175
skip toch , 278
skip toch ? -309
skip toch de -292
skip toch normal -249
skip toe $ -307
skip toegek $ 306
skip toegekom $ 316
skip tot $ -304
skip tot , -424
skip tot 0 -342
skip tot de -244
skip tot is 375
skip tot kan -321
skip tot kun -295
skip tot lat -405
skip tot mijn 155
skip tot uur -425
skip trouw 0 -274
skip trouw de -321
skip tuin $ -338
skip tuinhuis 0 -273
skip tuss 0 -436
skip twee $ 365
skip twee en 178
skip twee van -312
skip twee vier -218
skip u ? 359
skip u als 242
skip u een 146
skip u inschrijv 389
skip u mij 191
skip u mijn 336
skip u of 191
skip u ook -308
skip u terugbell -361
skip u vertell 301
skip u zijn -419
skip uit $ 183
skip uit , 151
skip uit 0 -303
skip uit ? 311
skip uit en -323
skip uit hier -283
skip uit lat -352
skip uitpas kansentarief 360
skip uitschrijv ik 332
skip uur 0 -329
skip uw , -344
skip uw . -331
skip uw 0 -207
skip uw te -187
skip v $ -169
skip v ? -299
skip van $ -43
skip van ( -324
skip van , -307
skip van : -374
skip van bedrijf -281
skip van bib -182
skip van bladblazer -224
skip van bom -318
skip van bur 198
skip van buurthuis -251
skip van bv -318
skip van club -306
skip van dienst -232
skip van dochter 289
skip van doormail 255
skip van eid -312
skip van euro 350
skip van februari -343
skip van feestzal -276
skip van gat -247
skip van gebouw -406
skip van geldig -249
skip van gemeent -332
skip van gemeentebelast -259
skip van gemeentehuis -274
skip van gezin 259
skip van groendienst -250
skip van helpdesk -252
skip van hond -248
skip van huis 352
skip van ik -260
skip van jar -113
skip van kerk -261
skip van kermis -352
skip van kind -215
skip van kinder 296
skip van kinderboerderij -281
skip van lening 344
skip van lijst 229
skip van liter -303
skip van mag -249
skip van meter -468
skip van milieustrat -371
skip van moet -258
skip van nodig 234
skip van of -196
skip van oktober -346
skip van op 231
skip van ouder 175
skip van overbur -347
skip van paspoort -266
skip van schol -366
skip van sporthal -229
skip van stad -115
skip van stat -356
skip van stichting -461
skip van vor 144
skip van vzw -398
skip van waterschap -234
skip van websit -251
skip van wek 168
skip van werk -324
skip van zaalhur -357
skip van zegt -317
skip van ziekenhuis -337
skip van zon 200
skip van zwembad -483
skip vanaf $ -320
skip vanaf . -377
skip vanaf leeftijd -252
skip vanaf moet -385
skip vbld 0 -392
skip ver mijn 341
skip vergader 0 -379
skip vergunn $ -202
skip vergunn nodig -311
skip vergunn of -361
skip verhuisd de 303
skip verkeerd , 256
skip verker $ -231
skip verkop $ -382
skip verleng $ 229
skip verleng ik 285
skip vermeld $ -355
skip vernom $ 266
skip verpleegkund de -302
skip verplicht een -265
skip verschil een -181
skip verwerkt $ 344
skip via app -299
skip vier $ -304
skip vier vijf -396
skip vind brief 328
skip vind de -207
skip vind het -152
skip vol $ -313
skip vol , -105
skip vol . -330
skip volgen bord -271
skip volgen brief -375
skip volgen krant -251
skip volgen sit -291
skip volgen wet -323
skip volgend wer -337
skip volled , -373
skip voorbeeld $ -471
skip vor $ -509
skip vor afsprak -322
skip vor al 240
skip vor deur -425
skip vor e -317
skip vor gemeent -358
skip vor hond -325
skip vor kaart -347
skip vor kind -138
skip vor man -388
skip vor men -263
skip vor met -479
skip vor nar -358
skip vor nieuw -335
skip vor of -458
skip vor op -263
skip vor plusser -265
skip vor premie -443
skip vor rijbewijs -149
skip vor schol -238
skip vor snell -285
skip vor sociaal -301
skip vor spreekbeurt -299
skip vor stadhuis -318
skip vor standplat -136
skip vor vader 377
skip vor van -286
skip vor veranda 249
skip vor werkstuk -287
skip vor zijn -288
skip vor zomer 264
skip vor zon 308
skip vorig ? 138
skip vorig een -305
skip vorig en 306
skip vorig nog -240
skip vorig overled 342
skip vraagt het -329
skip vrag $ -268
skip vrag een -215
skip vrag het -338
skip vrag vor -229
skip vrij $ -291
skip vrouw 0 307
skip vzw $ -266
skip vzw 0 -192
skip waard mijn 395
skip waarom $ -214
skip waarom de -486
skip waarom er -252
skip waarom het -259
skip waarom ik 644
skip waarom jullie -236
skip waarom mijn 441
skip wacht van 314
skip wachtlijst de 283
skip wachtwoord , -268
skip wachtwoord het -312
skip wachtwoord ik -279
skip wanner ? -285
skip wanner dat -191
skip wanner de -130
skip wanner een -254
skip wanner er -343
skip wanner het -180
skip wanner ik 678
skip wanner je -325
skip wanner komt 255
skip wanner mijn 781
skip wanner ons 316
skip wanner ze -254
skip want heb 277
skip want is -486
skip want won -306
skip war 0 -265
skip war dat 429
skip war de -263
skip war die -249
skip war een -329
skip war ik -674
skip war je -299
skip war over 274
skip war we -277
skip was , -578
skip was afsprak 280
skip was de -263
skip was een -334
skip was in -434
skip was te -375
skip wat $ -210
skip wat 0 -232
skip wat ? -367
skip wat de -34
skip wat een -391
skip wat er 344
skip wat het -293
skip wat ik 230
skip wat in 289
skip wat je -371
skip wat men -199
skip wat mijn 511
skip wat we -303
skip wat ze -306
skip water de -369
skip we $ -289
skip we 0 -229
skip we ? -350
skip we met 194
skip weg $ 167
skip weg de -390
skip weinig . -296
skip wek $ 165
skip wek . 369
skip wek ? -278
skip wek de -237
skip wek een 279
skip wek en 246
skip wek wit -249
skip wel $ -107
skip wel ? 340
skip wel ik -339
skip welk $ -343
skip welk ? -294
skip welk bestat -281
skip welk de -436
skip welk geld -331
skip welk hebb 381
skip welk heeft -420
skip welk is 229
skip welk kan -414
skip welk mag -333
skip welk sta 311
skip welk stat 275
skip welk van -348
skip welk zit -305
skip wer $ -198
skip wer de -307
skip werd 0 -345
skip werk ? -281
skip werk een -396
skip werk het -346
skip werkt $ -366
skip werkt , -195
skip werkt de -307
skip wet dat -331
skip wet mijn 301
skip wet of -430
skip wie $ -299
skip wie dat -149
skip wie die -404
skip wie een -375
skip wie er -241
skip wie ik -180
skip wie je -296
skip wie mijn 420
skip wie zoiet -286
skip wifi in -263
skip wij als -289
skip wij een -407
skip wij er -363
skip wij gen -422
skip wij niet -342
skip wij op -456
skip wil $ -280
skip wil een 200
skip wil grag -270
skip wil ik -319
skip wil in -262
skip wil mijn 215
skip wil of 349
skip will dat 303
skip will de -245
skip will een -378
skip will op -343
skip wilt mijn 219
skip won 0 130
skip won op 431
skip woning $ 252
skip word of -259
skip wordt , -276
skip wordt 0 -311
skip wordt de -403
skip wordt nog -272
skip woz van 271
skip you $ 310
skip zaaknummer 0 -335
skip zaaknummer is -320
skip zak $ -252
skip zaterdag $ 314
skip zaterdag ? -246
skip ze aan -354
skip ze de -549
skip ze stat -349
skip zebrapad de -249
skip zeg $ -274
skip zegg het -308
skip zegt $ -182
skip zegt . -221
skip zegt 0 -409
skip zegt de -217
skip zei ik -320
skip zeker $ -477
skip zelf $ -327
skip zelf en -179
skip zelf of -338
skip zet dat 344
skip zet een -292
skip zet of -289
skip ziek , -263
skip zien dat 359
skip zijn , 202
skip zijn 0 247
skip zijn al -468
skip zijn dar -281
skip zijn in -167
skip zijn met 234
skip zijn ook -291
skip zijn op -533
skip zijn van -379
skip zijn verhuisd -316
skip zijn vor 351
skip zit de -553
skip zit in -393
skip zit met 225
skip zit nog 394
skip zit op 146
skip zit vol -267
skip zo $ -312
skip zo ? -210
skip zo dat -313
skip zo de -216
skip zoiet $ -264
skip zon ? -320
skip zondag $ -256
skip zondag ? -220
skip zonder $ -200
skip zonder , -138
skip zonder . -367
skip zonder ? -281
skip zonder op -283
skip zou word 273
skip zwart wit 331
skip zwembad niet -232
word $ -53
word , 122
word . 330
word 0 -100
word ; 196
word ? 153
word ^ -53
word a2 -213
word aa -269
word aan -156
word aangegev -202
word aangekom 267
word aangemerkt 355
word aangev -218
word aangevraagd 668
word aangift -29
word aanhanger -468
word aanhangwag -271
word aanman 348
word aanmerk -337
word aannemer -251
word aanpass 272
word aanslag 471
word aanslagbiljet 361
word aanvaard 267
word aanvrag 352
word ab -213
word accepteert -424
word acceptgiro -314
word account 390
word acht -410
word achter -351
word achtergelat -279
word achterkant -235
word achternam 378
word actie -444
word adem -295
word adhd -202
word administratie 295
word adres 415
word adreswijz 350
word aed -355
word af -174
word afdel -486
word affich -392
word affiches -329
word afgegev 213
word afgeschaft -303
word afgeschrev 412
word afgeslot -365
word afgev -186
word afgewez 494
word afhal -191
word afsluit -305
word afsprak 375
word afvalkalender -286
word afvalpas -358
word afvalstoffenheff 116
word airco -304
word akker -334
word akkoord 179
word akt 228
word al 626
word aletta -314
word algemen -319
word all -271
word allebei -213
word allemal -129
word allen -204
word allergisch -384
word alles -128
word allez -431
word als -139
word alsjeblieft 240
word altijd -110
word alwer 409
word amai -139
word ambachtsweg -291
word ambtenar -278
word an -326
word ander 164
word annuler 334
word apart -472
word apothek -337
word apotheker -301
word app -338
word appartement 84
word appj -314
word april 350
word archief -417
word artikel -240
word as -352
word asbest -393
word asfalt -405
word assistent 190
word attest 311
word aub 516
word augustus -182
word autism -280
word autismevriend -248
word automat -411
word automatisch 272
word autos -574
word avond -211
word avondvierdag -299
word b1 -231
word baby 302
word badg -354
word bak 142
word bakfiet -284
word bakker -331
word bakkerij -331
word ban -386
word band -444
word bandj -341
word bankafschrift -325
word bankapp -440
word bankjes -347
word bankstel -384
word barcod -412
word bas -381
word basisregistratie 239
word batterij -278
word be -314
word be19 -376
word be29 -296
word be33 -287
word be71 -316
word bed -331
word bedankt -567
word bedenkt -293
word bedoel -299
word bedoeld -369
word bedraagt -324
word bedrag 283
word bedrijf -289
word beeld -489
word beest -279
word beetj -206
word begeleider 258
word begin -362
word begint -256
word begraafplat -320
word begrot -406
word behandel 384
word behandeld 344
word beheerder -301
word bekend 47
word bekendmak -210
word bekijk 286
word bel -585
word belach -380
word belast 281
word belastingdienst -307
word belastingsamenwerk -226
word beleid -447
word bell -243
word beloofd 178
word ben 520
word bent -422
word bereik -296
word berg -245
word bericht -473
word berm -334
word beroep -285
word beschik 196
word besliss 575
word beslist 576
word beslot 347
word besluit 208
word besmet -237
word bestan -435
word bestand 415
word bestat -652
word besteld 396
word bestelnummer -260
word bestemm -240
word betaald 338
word betaalt -525
word betal 353
word betalingsregel 310
word betekent -167
word beter -302
word beugel -311
word beukenlan -274
word bevest 235
word bevestigd 321
word bevolk 161
word bevolkingsonderzoek -279
word bevolkingsregister 331
word bewar -386
word beweert -332
word bewijs 332
word bewindvoerder 380
word bewonerskaart 242
word bezoek -444
word bezwaarschrift 255
word bezwaartermijn -277
word bezwar 85
word bib -512
word bibliotheekpas -275
word bibliothek -172
word bieb -516
word bij 72
word bijdrag -308
word bijkan -257
word bijna -290
word bijzonder 155
word biljartveren -248
word binn 222
word binnengekom 267
word binnenkort -365
word binnenlop -398
word binnenstad -287
word blad -303
word bladblazer -354
word blader -352
word blank -264
word blauw -420
word blauwtong -294
word blek -299
word blijft 268
word blijkt -324
word blijv -404
word blind -526
word bloedingsziekt -337
word bloedt -411
word bloem -249
word blokkeert -362
word blokker 223
word blom -329
word boekhoud -418
word boekj -393
word boet 462
word bom -284
word bon -462
word bord -546
word bordj -496
word borg -333
word borstkanker -283
word bos -230
word bot -408
word bouw -252
word bouwaanvrag 375
word bouwafval -358
word bouwplat -454
word bov -536
word bovenan -214
word bpost -396
word braderie -308
word braderij -303
word brancard -335
word brand -256
word brandt -346
word bred -346
word breng -439
word brengt -147
word brief 191
word briefj 157
word briefk -279
word brochur -272
word broer 216
word brok -314
word brouwerij -436
word brug -459
word bruggetj -274
word bruin -432
word bsn -297
word btw -441
word budgetbeher -356
word buit -309
word burgemeester -150
word burgerservicenummer -147
word burgerzak -256
word bus 199
word bushalt -444
word bushokj -346
word busj -184
word buurgemeent -329
word buurman -330
word buurt -608
word buurtcomit -412
word buurthuis -452
word buurtveren -239
word buurvrouw -328
word bv -592
word c -369
word caf -302
word camionet -423
word can 424
word caravan -257
word carport 220
word central -339
word ceremonie 340
word chang 346
word chauffeur -299
word check 365
word chiro -349
word cijfer -83
word claes -293
word club -458
word clubhuis -374
word clubreken -202
word cod -465
word codewoord -349
word collect -286
word collectiev -341
word collega -376
word com -217
word compliment -276
word compost -309
word compostvat -330
word computer 151
word concessie 226
word consulent 365
word consultatiebureau -316
word contacter -366
word contactperson 246
word container -143
word containerpark -413
word contant -330
word controleert -284
word controler 429
word corona -220
word crech 303
word cursus -445
word da 191
word daarna -195
word daaronder -323
word daarop -341
word daarover -307
word daarvor -100
word dacht -306
word dakkapel 198
word dakwerk -402
word dan -245
word dank -428
word dar -263
word das -413
word dat -52
word dateert -288
word datum 385
word de -76
word december -277
word deelfiet -348
word deelnemer -242
word deksel -336
word del 196
word delhaiz -373
word dement -324
word dementie -133
word demo -242
word den -68
word depressie -477
word der 156
word dertig -429
word dez 261
word diabetes -402
word dialys -250
word dicht -385
word dichtst -278
word die 147
word dien -438
word diend 406
word dienst 19
word dienstencentrum -481
word dient -544
word dierenambulanc -455
word dierenart -320
word digid -368
word digital -181
word dijk -377
word dik -284
word dinsdag 167
word diploma -342
word districtshuis -383
word dit -124
word doar -228
word dochter 317
word document -237
word documentnummer -235
word dod -87
word doe -233
word doen -533
word doet -82
word dof -435
word domicilie 299
word donderdag 369
word donker -244
word doorgegev 485
word doorgekom 391
word doormail 304
word dor -188
word dorp -474
word dorpshuis -412
word dorpsplein -236
word dorpsrad -365
word dorpsstrat -294
word dos -414
word dossier 627
word dossiernummer -305
word dov -323
word drad -324
word dranghek -353
word drempel -283
word drie -137
word drones -260
word drukkerij -437
word dubbel 328
word duidelijk -279
word duin -279
word duiv -218
word duo -267
word dur -372
word durft -308
word dus 105
word duurt -143
word dwar -406
word e 242
word ean -270
word echt -359
word echtgenot 342
word een -191
word eend -283
word eentj -386
word eerder -265
word eier -301
word eig -208
word eigenar 156
word eik -394
word eikenlan -245
word eikenprocessierup -368
word ein -293
word elk -664
word elkar -171
word en 161
word engel -383
word enkel -545
word epilepsie -268
word er 145
word erg -366
word ergen -152
word erin -169
word ermee 263
word ernaast -434
word ernstig -260
word error -235
word eruit 222
word esdoornlan -199
word eten -237
word eu -334
word euro 292
word even -72
word ex 241
word exampl -324
word fabriek -351
word facebok -249
word factur -57
word factuurnummer -198
word fak -399
word fanfar -475
word fc -275
word februari 417
word feest -384
word feesttent -283
word feestzal -315
word festival -263
word ff 487
word fiet -360
word fietsenrek -489
word fietsenstall -272
word fietser -303
word fietspad -502
word fijn -317
word finn 379
word firma -365
word fiscal 370
word flat -317
word fless -207
word flikkert -325
word folder -466
word fontein -221
word formulier -359
word foto -402
word fout 178
word foutcod -406
word fritur -411
word fusie -240
word g -346
word ga -171
word gaarn 286
word gaf -380
word garag 233
word gas 142
word gast -202
word gasthuisstrat -337
word gat -190
word ge -93
word geb 215
word gebarental -263
word gebaseerd 305
word gebeld -615
word gebeur -205
word gebeurd 398
word geblev 368
word geblokkeerd 387
word geboekt 275
word geboorteaangift -252
word geboorteakt -181
word geboortebos -382
word geboortepremie 251
word gebor 303
word gebouwd -459
word gebracht 211
word gebrok -352
word gebruik -563
word gebruikt -513
word gebur -399
word gedomicilieerd 236
word gedumpt -451
word geeft -599
word gef -598
word gegan -314
word gegeven 200
word gehad 178
word gehandicapt -250
word gehandicaptenparkeerkaart 188
word gehandicaptenplek -275
word geheugenverlies -247
word geholp -271
word gehoord 245
word gehuwd 285
word gek -417
word gekapt -317
word gekom 154
word gekreg 744
word gel -336
word geld -91
word geldig -301
word geldt -196
word geled 203
word geleegd -326
word geleidelijn -259
word geliev 285
word gelijk -346
word gelof -127
word geluid -432
word gemaaid -322
word gemaakt 175
word gemeent -334
word gemeentehuis -568
word gemeenterad -434
word gemeld 350
word gemet -332
word gemiddeld -495
word gen -91
word genoeg -505
word genom 212
word genoteerd 237
word geparkeerd -369
word geplaatst 239
word geraakt 165
word gerak -331
word geregeld -194
word geregistreerd 415
word gerek 416
word gerust -253
word geschrapt 310
word gesloopt -290
word gesnoeid -270
word gesolliciteerd 335
word gespeld 279
word gesprek 414
word gestart -308
word gesteg 229
word gesticht -368
word gestok 345
word gestort 479
word gestrooid -330
word gestructureerd -278
word gestuurd 228
word getek 296
word geteld -347
word getuig -402
word gev -299
word gevall -188
word gevar -342
word gevel -301
word gevond -353
word gevraagd 395
word geweest 62
word geweigerd 209
word gewon -379
word gewonn -287
word geword 384
word gezegd 285
word gezell -287
word gezin 377
word gezinssamenstell 266
word gezond -331
word gezwel -271
word ggd -352
word gift -350
word gij 188
word ging 340
word gister -184
word glad -232
word glas -383
word glasbak -405
word glasbol -206
word glijban -329
word goe -289
word goedemiddag -353
word goedgekeurd 644
word goeiendag 137
word golf -218
word googl -340
word goud -330
word graf 245
word graffiti -266
word grag 273
word gras -391
word gratis -555
word griep -231
word griepprik -210
word grijz -213
word groen -223
word groet -314
word groetjes -467
word grof -288
word grofvuil -181
word grot -35
word gsm -208
word guido -274
word gymzal -420
word h -349
word ha -303
word haalt -506
word had 481
word hag -334
word haha -324
word half 124
word hallo -134
word halt -501
word halv -334
word handelar -259
word handelspand -270
word handicap -275
word handig -282
word handteken -284
word hang -538
word hangt -66
word har 523
word hard -289
word harmonie -425
word hart -428
word hartaanval -396
word hartelijk -222
word hartsticht -410
word hartverzak -301
word heb 549
word hebb 341
word hed 304
word heeft 152
word heg -288
word hei -312
word hek -561
word hel -291
word helemal -255
word help -485
word helpdesk -256
word helpt 268
word hem 627
word hemelvaart -312
word hen -540
word her -359
word herdenk -354
word herinner 225
word herrie -332
word het -21
word hetzelfd -113
word hier -62
word hij 289
word hoe 28
word hoef -307
word hoeft -293
word hoek -551
word hoelang -301
word hoevel 154
word hoever 663
word hof -338
word hoger 232
word hond 194
word hondenbelast 271
word hondenpoep -405
word hoofdletter -231
word hoofdstrat -310
word hoogstrat -211
word hoogt -321
word hoorapparat -342
word hoort -455
word hop -267
word hor 142
word hotel -485
word houdt -261
word huis 329
word huisart -338
word huisartsenpost -283
word huisbezoek 390
word huishoud 254
word huiz -345
word huldig -348
word hulpmiddel -366
word hun -341
word hur -291
word huurder 192
word huurhuis 307
word huwelijk 178
word i 317
word iban -494
word id 163
word idee -305
word identiteitskaart 250
word ieder -367
word iederen -615
word iepziekt -300
word iet 55
word if 307
word ijsclub -284
word ijzer -302
word ik 437
word imei -376
word in 10
word incasso 409
word indicatie 266
word indien -621
word industrielan -232
word industrieweg -251
word info -363
word infoblad -326
word ingang -389
word ingedi 540
word ingeent -319
word ingeschrev 608
word ingetikt -402
word ingetrok -334
word ingewijd -432
word inkijk 267
word inkom -161
word inlever -236
word inlogg -501
word inlop -223
word inmiddel 375
word inschrijv 85
word insprek -337
word interview -326
word intik -254
word intuss 285
word invull -409
word inwoner -291
word is 181
word isbn -323
word ist 269
word itsm -329
word ivm -228
word j 238
word ja 71
word jaarmarkt -139
word januari 247
word jar 228
word jas -380
word je -117
word jeugddienst -353
word jeugdhuis -274
word jij 451
word jonger -449
word juff -335
word juist 125
word jullie 272
word juni 238
word k 305
word kaart 47
word kaartj -321
word kaartjes -282
word kaartlezer -349
word kaartnummer -209
word kamp -249
word kan 84
word kanaaldijk -267
word kanal -285
word kanker -348
word kankerzooi -328
word kansentarief 346
word kantin -308
word kantor -81
word kap -332
word kapelstrat -297
word kapot -626
word kapp -329
word kapper -444
word kapsalon -391
word kast -415
word kastanj -392
word kastanjes -341
word kastel -230
word kavel -280
word kb -240
word ken 208
word kenmerk -176
word kenn -233
word kent -384
word kentek -464
word ker 195
word kerk -425
word kerkhof -127
word kerkhofpoortj -322
word kerkpad -277
word kerkplein -410
word kerkstrat -399
word kermis -579
word kerstbom -401
word kerstmarkt -248
word kerstverlicht -255
word kg -344
word kid 267
word kiez -302
word kijk 563
word kijkt 405
word kin -286
word kind -134
word kinder 116
word kinderboerderij -303
word kinderwag -283
word kindj 341
word kiosk -262
word klacht -171
word klag -259
word klantnummer -439
word klar 441
word klas -252
word klein -154
word kleinkinder -313
word kleinzon -363
word klem -311
word klep -344
word kleuterschol -280
word klik -260
word klopt 251
word km -232
word knippert -301
word knop -189
word koer -262
word koffiebar -288
word kom -16
word komma -296
word komt 264
word koningsdag -303
word koophandel -268
word kop -545
word kopie 140
word kor -278
word korting -409
word kortingscod -443
word kortrijk -277
word kost -703
word kram -326
word krant -466
word kredietbank 297
word kreg 302
word kreupel -348
word krijg 78
word krijgt -148
word kring -461
word kringloopwinkel -300
word kringlop -385
word kringwinkel -274
word kruis -324
word kruispunt -366
word kruk -206
word kuil -384
word kun 275
word kunstwerk -278
word kunt 187
word kvk -172
word kwad -363
word kwam -145
word kwartier -346
word kwf -310
word kwijt -118
word kwijtscheld 494
word kwijtscheldingsverzoek -347
word kx 220
word kxz -332
word laadpal -261
word lag -131
word lager 253
word lamp -479
word lampj -217
word landelijk -265
word lang -99
word langer -317
word lantaarn -395
word lantaarnpal -324
word las -503
word lawaai -361
word led -337
word leeflon 255
word leeftijd -283
word leegstaand -321
word leegstandstak -291
word leerling -243
word leerlingenvervoer 339
word leest -287
word leestek -221
word leg -187
word leges -132
word legg -393
word lek -366
word lekker -325
word lekt -392
word len -248
word lening 338
word les -406
word leuk -313
word lev 175
word levensgevar -297
word lever -375
word lezing 163
word licht -207
word lichtmast -305
word liefst -141
word liep 282
word liever -556
word lift -527
word liga -234
word ligg -81
word ligt 214
word lijdt -359
word lijkt -376
word lijn -140
word lijst 349
word link -237
word lod -389
word logo -329
word loket -256
word loopt 383
word lop -130
word los -385
word losligg -280
word loss -226
word loting 286
word lotnummer 231
word lourdes 333
word m 282
word m3 -303
word ma 153
word maakt -437
word maand 210
word maandag 533
word maart 328
word machin -344
word mag -317
word mail -76
word mailtj 308
word mak -308
word mal -321
word man -97
word mantelzorger -366
word mantelzorgpremie 234
word mar 350
word markt -616
word marktkramer -226
word marktplein -243
word mat -361
word matras -355
word matrass -334
word max -357
word me 568
word mechelsestrat -282
word mededel -454
word medicijn -251
word mee -60
word meebreng -320
word meenem -507
word mei -77
word meidoornlan -281
word meld -512
word melding -102
word meldingsnummer -223
word meldnummer -373
word meldt -272
word men -318
word mener 489
word meningokok -284
word menu -296
word mer 174
word merci -493
word meter -119
word mevrouw 259
word michiel -393
word mid -423
word mij 890
word mijn 960
word milieupas -271
word milieustrat -127
word milieuzon -302
word min -330
word minder 241
word minimal -342
word minsten -273
word minut -537
word mislukt -321
word mm -258
word mn 840
word mo -344
word mobiel -178
word mocht -384
word moest 117
word moet -114
word mog -544
word mol -358
word molenstrat -221
word monument -315
word moogt -423
word morg 504
word moskee -271
word mur -217
word museum -468
word mutualiteit 326
word muziek -485
word my 552
word n -257
word na -153
word naald -211
word naartoe -495
word naast -293
word nacht -208
word nadar -403
word nagan 373
word naheff 341
word najar -358
word nakijk 424
word nam 85
word nar -108
word nationaliteit 290
word naturalisatie 193
word naturalisatieceremonie -341
word nazien 396
word ne -479
word nederland -213
word neerzet -280
word neg -98
word nek -386
word nen -85
word nep -393
word ner -348
word netjes -250
word new 335
word nie 508
word niemand -24
word niersticht -322
word niet 129
word nieuw 155
word nieuwjar 341
word nieuwsbrief -407
word nieuwsgier -405
word nieuwstrat -208
word nijverheidslan -270
word nik 153
word nl -328
word nl23 -294
word nl54 -328
word nl62 -359
word nl89 -330
word nl90 -277
word nl90vbld0648257709 -317
word nodig -144
word noem -388
word nog 391
word nooit -156
word noord -310
word normal -517
word nota -410
word notaris 222
word notul -365
word nou 410
word november 131
word nu 590
word nul -320
word numer -314
word nummer 74
word nv -293
word o -410
word o6 -364
word ochtend -347
word ocmw 227
word oe -301
word oekrain -353
word of 258
word officieel 172
word ofzo -344
word ogm -439
word ok -271
word okra -277
word oktober 211
word omgevall -343
word omgevingsvergunn 223
word omgewaaid -398
word omhog -456
word omleid -371
word omver -258
word onbek -181
word onder -103
word onderan -331
word ondernemingsnummer -418
word onderzoek -142
word ongeld -437
word ongeluk 281
word ongever -391
word onlin -190
word ons 746
word ontbreekt 271
word ontvang 180
word onvolled 322
word onz 453
word oog -348
word ooit -333
word ook -438
word oost -404
word op 58
word opcentiem -306
word open -257
word opengebrok -279
word openingstijd -366
word openstaand 320
word openstan 327
word opgebouwd 295
word opgegev 379
word opgehaald -339
word opgelost -239
word opgericht -272
word opgeschrev 222
word opgev -206
word ophal -256
word opleid -334
word oplicht -270
word opnieuw 192
word oproep 318
word opruim -326
word optred -277
word opzoek 512
word oranj -323
word order -340
word ordernr -352
word ordernummer -294
word org -480
word organiseert -225
word oud -33
word ouw -239
word over 271
word overal -529
word overdag -401
word overgeschrev 183
word overschrijv -378
word p -447
word pa 325
word paalnummer -380
word paaltj -409
word paaltjes -395
word pad -377
word pagina -472
word pak -470
word pakket -224
word pakt -425
word pal -471
word pand -130
word papier 207
word par -273
word park -457
word parkeerautomat -510
word parkeerboet 242
word parkeergarag -348
word parkeerkaart 150
word parkeerplat -373
word parkeerretributie -169
word parkeert -229
word parkeervergunn 503
word parker -546
word parking -157
word parkinson -203
word parklan -380
word pas 235
word pasfoto -179
word pasnummer -389
word paspoort -81
word paswoord -634
word patient -230
word pdf -173
word penningmeester -390
word pensioen 173
word pensioenbewijs 253
word percel 208
word perron -229
word persoonsnummer 445
word pest -314
word peuterspeelzal -256
word pgb 292
word phishing -373
word piept -398
word pikkedonker -255
word pin -626
word pinautomat -328
word pincod -642
word pinn -323
word plaatj -266
word plak -270
word plant -378
word plantenbak -294
word plantsoen -391
word plastic -286
word plat 113
word pleas 321
word plein -540
word pleintj -323
word plot -256
word pls 289
word plusjes -185
word plusser -268
word pmd -393
word pol -327
word politie -235
word polyvalent -263
word poort -366
word poppodium -303
word postcod -211
word postcodegebied -361
word poster -229
word postkantor -448
word postnl -359
word pot -428
word praatgroep -244
word praktijk -451
word prat -373
word precies -319
word premie 262
word premies -428
word prettig -343
word prijs -465
word prik -255
word prima -340
word problem -239
word procent -341
word productcod -325
word proficiat -300
word promocod -363
word propvol -210
word prullenbak -363
word puilt -361
word puin -258
word puk -420
word punt -381
word pur -335
word put -173
word putdeksel -357
word pv -247
word pw -263
word q -318
word qr -214
word quizvrag -344
word r 153
word raadhuis -332
word raadhuisplein -310
word raadsbesluit -274
word raadsvergader -287
word raadzal -323
word ram -442
word rammelt -277
word rat -475
word receptie -344
word rechtsbov -259
word rechtstrek -275
word rechtzet 208
word reclam -200
word recyclagepark -173
word red 267
word ref 346
word referentie -147
word reg -363
word regel -103
word regelt -183
word regent -400
word regenton -276
word regio -340
word register 426
word registration 307
word reglement -418
word reispas 244
word reken 131
word rekeningnummer -261
word relatienummer -261
word repair -279
word restafval -348
word restaurant -258
word retributies 282
word richting -268
word rij -267
word rijban -215
word rijd -585
word rijdt -67
word rijksregister 445
word rijksregisternummer -317
word ringban -314
word rioler -272
word riool -199
word rioolheff 275
word robot -332
word rod -366
word rok -387
word rol -271
word rollator -407
word rolstoel -545
word rommel -371
word rommelmarkt -365
word rond -72
word rondweg -271
word rooster -320
word rotond -528
word rout -285
word roz -397
word rsin -501
word ruikt -365
word ruil -272
word ruim -347
word ruimt -231
word ruit -357
word schakel -243
word schand -318
word schef -375
word scheiding 230
word scheld 386
word schep -161
word schepencolleg -337
word scherm -130
word scheur -407
word schev -306
word schizofren -333
word schol -291
word schommel -250
word schon -328
word schoolgebouw -397
word schooljar -315
word schoolkinder -299
word schoolplein -360
word schoolstrat -457
word schoonbroer -226
word schouwburg -374
word schrapp 288
word schrijf 108
word schuld 312
word schuldhulp 119
word schur -353
word scouting -277
word secretariaat -330
word sedert -230
word serienummer -362
word serieus -275
word sind 248
word sindsdien 374
word sint -327
word sinterklas -274
word sit -563
word slan -321
word slap 300
word sleutelbos -278
word slikt -305
word slot -531
word sluikstort -455
word sluit -366
word sms -622
word snackbar -219
word snap -214
word snell -285
word social 102
word sorry -214
word spanj 191
word spaties -286
word speelplat -265
word speelpleintj -257
word speelpleinwerk -170
word speelstrat -329
word speeltoestell -272
word speeltuin -432
word speeltuintj -294
word speeltuinveren -297
word spel -285
word spoed 149
word sport -398
word sportclub -424
word sporthal -129
word sportkamp -276
word sportschol -405
word spreekbeurt -351
word sprek -255
word springkastel -368
word springt -201
word spuit -234
word spull -342
word sta 604
word stad -135
word stadsarchief -298
word stadsbestur -343
word stadskantor -456
word stadspark -297
word stan 146
word stand 442
word standgeld -302
word stank -324
word start -282
word stat 358
word station -619
word stationsplein -199
word stationsweg -228
word steekt -211
word steenweg -210
word stek -106
word stell -297
word stembureau -135
word stemlokal -237
word stemm -323
word sterk -337
word sticker -521
word stil 107
word stinkt -415
word stoan 431
word stoel -375
word stoep -432
word stoeptegel -540
word stoet -268
word stond 77
word stop -222
word stoplicht -350
word stopp 273
word stor -325
word storing -438
word storm -324
word stort -250
word straatfeest -335
word straatlantaarn -218
word straatverlicht -228
word strak -313
word strat -629
word streepjescod -315
word strep -216
word stret -278
word strom -275
word strooi -321
word strooiwag -323
word student -461
word studer -334
word stuk -241
word stukj -353
word stur 34
word stuurt -268
word subsidie -426
word suikerziekt -336
word supermarkt -398
word svp 382
word system 379
word t -43
word taalcaf -305
word taart -294
word tachtig -315
word tak -414
word tal -241
word tandart -297
word tariev -338
word te -113
word team -332
word teg -2
word tegel -327
word tegemoet 245
word tegemoetkom 385
word tegenover -530
word tegenwoord -322
word tek -315
word teken -226
word telefon -355
word telefonisch -431
word telt -512
word tent -265
word tentoonstell -377
word terecht -315
word tering -377
word terrein -302
word terug 161
word terugbell -543
word terugbetal 291
word terwijl 308
word test -583
word testament -336
word tevor -360
word theater -331
word theoretisch -304
word think -256
word thorbeck -291
word thuis -315
word thv -324
word ticket -139
word ticketj -284
word ticketnr -338
word tijd 38
word tijdelijk -263
word tijden -284
word toch -201
word toe -375
word toegank -286
word toegek 466
word toegekom 423
word toegestan -366
word toegewez 250
word toelag 245
word toen 274
word toerist -255
word toeristisch -276
word toeslag 223
word toilet -358
word tolk -246
word top -380
word tor -312
word tot -70
word trac -234
word track -234
word tram -314
word transactie -357
word trek 134
word trekt -266
word trilt -382
word trouwzal -397
word tuin -314
word tuinstra 220
word tulpstrat -283
word turk -302
word tuss -297
word tussenkomst -300
word tv -249
word twed 260
word twee 302
word tweedeverblijfstak 389
word twintig -292
word tx -221
word typ -280
word typt -343
word u 295
word uit -37
word uitbetaald 256
word uitbouw 278
word uitgeschrev 189
word uitgevall 319
word uitker 547
word uitleendienst -301
word uitlegg -407
word uitpas 344
word uitschrijv 294
word uitslag -245
word uitsluit -362
word uitstel 248
word uittreksel 503
word uren 165
word urgentie 146
word urgentieverklar 338
word uur -50
word uurtj -387
word uw -511
word uwen -223
word v -64
word vaart -261
word vacatur -356
word vak -178
word vakantie -395
word val -453
word vall -632
word van 321
word vanachter -385
word vanaf -155
word vanavond -397
word vanmorg -431
word vannacht -277
word vast 254
word vastgelegd 368
word vbld -472
word vd -434
word veilig -594
word veld -295
word veldj -236
word veldstrat -289
word ver 238
word veranda 352
word verander 253
word verandert -278
word verblijf 334
word verderop -339
word verdien -332
word veren -465
word verf -351
word vergader -445
word verget -379
word vergiss 219
word vergunn 92
word vergunningvrij -379
word verhal -295
word verhoogd 289
word verhuisd 380
word verhuislift 289
word verhuist -281
word verhuiz 406
word verjaardag -342
word verkeerd 188
word verkeersbord -481
word verkeerslicht -286
word verker -332
word verklar 353
word verkoopt -340
word verkop -423
word verlamd -355
word verled 318
word verleng 278
word verlengd 513
word verlicht -239
word vermeld -506
word vernom 266
word verpleegkund -302
word verplicht -575
word verschil -425
word versie -310
word verslaafd -274
word verslag 334
word verstand -318
word verstopt -442
word vertrek 236
word vertrouw -208
word vervall 250
word vervang 218
word verwacht 352
word verwerkt 402
word verzakt -288
word verzet 169
word verzoek 597
word verzoekt -319
word veur 331
word via -287
word viel -262
word vier -309
word vierentwint -268
word vijf -116
word vijv -309
word vijver -453
word vindt -274
word visa -303
word visum 355
word vlagg -394
word vlak -258
word vlakbij -315
word vlam -337
word vlot -265
word voedselbank -334
word voetbal -334
word voetbalclub -336
word voetbalkamp -330
word voetbalveren -340
word voetpad -329
word vogel -340
word vogelgriep -396
word vol -528
word voldan -310
word volgen 194
word volk -342
word volled 205
word volmacht -267
word volstat -263
word vooral -358
word voorbeeld -561
word voorhand -418
word voorjar 283
word voorstell -293
word vooruit -265
word voorwaard -258
word voorwerp -282
word voorzien -317
word vor 119
word vorder 363
word vorig 568
word vraagj -349
word vraagt -69
word vrag -601
word vriendelijk -302
word vriendin -338
word vrij -289
word vrijdag 460
word vrijmarkt -386
word vrijwilliger -403
word vroeger -353
word vrouw -237
word vuil -260
word vuilbak -208
word vuilzak -477
word vul -326
word vult -270
word vuurwerk -448
word vve -468
word vzw -393
word wa -118
word waarom 388
word waarschuw -277
word waarvan 299
word wacht 399
word wachtlijst 314
word wachttijd -306
word wachtwoord -692
word wal -275
word wandel -350
word wandelar -324
word wanner 420
word want 238
word war -226
word warm -298
word wasmachin -378
word water -572
word wateroverlast -259
word waterschap -364
word we 255
word websit -358
word weekend -341
word weg 151
word wegdek -233
word wegen 185
word weghal -299
word wegwerkzam -307
word weinig -296
word wek 455
word wel -110
word welk 258
word wer 74
word werd 350
word werf -304
word werk -224
word werkgever 331
word werkstuk -288
word werkt -192
word wespennest -282
word wet 272
word wethouder -500
word whatsapp -405
word wie -24
word wiel -228
word wifi -408
word wij 369
word wijk -551
word wijkagent 458
word wijkcentrum -288
word wijz -408
word wijzig 316
word wil 126
word wilgenstrat -285
word will -90
word wilt 298
word windmolen -375
word winkel -332
word winkelpand -271
word wmo 169
word woensdag 194
word won 295
word woning 198
word woningbouw -299
word woo -308
word woord -228
word word -133
word wordt -338
word wou -302
word woz 85
word wrak -517
word ww -512
word yo -225
word you 521
word zaaknumer -247
word zaaknummer -269
word zaalhur -389
word zag -539
word zak 190
word zal -351
word zand -330
word zat -609
word ze 84
word zebrapad -375
word zeg -334
word zegg -123
word zegt -181
word zei -209
word zeker -61
word zelf -367
word zelfd -303
word zer -290
word zet 397
word zetel -363
word zev -131
word zich -232
word zicht 399
word zie 169
word ziek -272
word ziekenhuis -135
word zien 379
word zienswijz -395
word ziet -237
word zijn 212
word zijt -188
word zin -443
word zit 308
word zo -341
word zoal -431
word zoek -127
word zoekt -450
word zogenaamd -429
word zogezegd -281
word zoiet -548
word zomar -527
word zomer 314
word zon -125
word zond -277
word zondag -429
word zonder -353
word zonnebloem -282
word zonnepanel -485
word zorgverzeker -227
word zot -403
word zou 493
word zovel -320
word zowat -375
word zuid -358
word zulk -387
word zus -271
word zwager -365
word zwan -303
word zwanger -376
word zwart -160
word zwembad -118
word zwerfvuil -383
`,
};
