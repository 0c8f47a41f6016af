import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1412 candidates that are, 5805 that are not.
 * On families it was not taught on:
 * - above -1: found 85.6 %, wrongly 2.2 %
 * - above -0.5: found 78.9 %, wrongly 1.6 %
 * - above 0: found 72.2 %, wrongly 1.0 %
 * - above 0.5: found 66.5 %, wrongly 0.5 %
 * - above 1: found 59.3 %, wrongly 0.3 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:d474b102960ca35a91a48f8f6450c8e1ae36b15bf9dc279cfa756c4532c7244b",
  intercept: -3.305,
  weights: `
pair ! ! 208
pair ! $ -154
pair ( de -241
pair ( factur -278
pair ) , 181
pair ) 0 -399
pair ) : -309
pair ) ? -263
pair ) en -328
pair ) is -315
pair , 0 252
pair , aan -253
pair , alles -178
pair , als -214
pair , ander -283
pair , autos -327
pair , bedankt -346
pair , ben 352
pair , bestat -398
pair , betal -201
pair , bij -203
pair , btw -286
pair , dan -262
pair , dar -214
pair , das -275
pair , dat -216
pair , de 149
pair , die -182
pair , dit -259
pair , doe -362
pair , doet -274
pair , drie -287
pair , dus 121
pair , echt -145
pair , een -552
pair , eerst -381
pair , elk -315
pair , en -103
pair , er 154
pair , gan -279
pair , gat -167
pair , ge -258
pair , geb 226
pair , gebor 292
pair , geldt -350
pair , geliev 184
pair , gen -171
pair , gevond -282
pair , gewon -376
pair , heb 280
pair , hebt -369
pair , hel -166
pair , het 228
pair , hoe 96
pair , hoevel -110
pair , hoever 396
pair , hoort -323
pair , iemand -350
pair , ik 182
pair , in 159
pair , ingedi 354
pair , is 226
pair , ja 227
pair , kan 98
pair , kentek -284
pair , kerkplein -266
pair , kijk 262
pair , kijkt 311
pair , kinder -294
pair , klep -271
pair , kom -375
pair , komt -146
pair , krijg -313
pair , krijgt -361
pair , kunt 394
pair , leuk -256
pair , ligt 157
pair , mag -140
pair , mededel -371
pair , merci -357
pair , met -107
pair , mijn 124
pair , misschien -309
pair , moet -870
pair , mog -432
pair , na -357
pair , namen 339
pair , niet -421
pair , nul -253
pair , of -582
pair , om -403
pair , ons 314
pair , onz -217
pair , ook -392
pair , pas 287
pair , plat -331
pair , recht -278
pair , sorry -281
pair , stan -378
pair , teg -220
pair , ter -372
pair , terwijl 241
pair , tis -146
pair , toch -369
pair , valt -315
pair , van -94
pair , vanaf -364
pair , vergunn -345
pair , vor -450
pair , wa -400
pair , waarom -267
pair , want 177
pair , war -206
pair , was -483
pair , wat -209
pair , wel -289
pair , welk -272
pair , wie -55
pair , word -333
pair , wordt -324
pair , zaaknummer 305
pair , zegt -263
pair , zij -238
pair , zijn -160
pair , zit -318
pair , zon -289
pair , zwart -421
pair . $ 296
pair . . 382
pair 0 ! -413
pair 0 $ -100
pair 0 ( -372
pair 0 ) 61
pair 0 , -75
pair 0 0 28
pair 0 ? -276
pair 0 @code -189
pair 0 ab -221
pair 0 al -477
pair 0 april 205
pair 0 augustus -79
pair 0 autos -273
pair 0 ben 271
pair 0 bestat -283
pair 0 bom -322
pair 0 brandt -226
pair 0 bus 331
pair 0 cijfer -332
pair 0 dan -246
pair 0 dank -279
pair 0 dat -199
pair 0 de -290
pair 0 december -295
pair 0 deelnemer -245
pair 0 doet -250
pair 0 dor -209
pair 0 duizend 267
pair 0 een -373
pair 0 euro 317
pair 0 februari 190
pair 0 flikkert -315
pair 0 g -329
pair 0 gat -244
pair 0 gebeld -374
pair 0 gebor -460
pair 0 geeft -227
pair 0 gewonn -277
pair 0 hangt -327
pair 0 heb -537
pair 0 hebb -201
pair 0 heeft -501
pair 0 het -513
pair 0 hog -291
pair 0 in 281
pair 0 ipv -340
pair 0 is -523
pair 0 jan 239
pair 0 januari 179
pair 0 jar -195
pair 0 juff -269
pair 0 ker -236
pair 0 kg -347
pair 0 knippert -323
pair 0 kom -275
pair 0 lag -266
pair 0 ligt -480
pair 0 m -410
pair 0 maand 204
pair 0 mag -218
pair 0 man -399
pair 0 men -204
pair 0 meter -490
pair 0 min -334
pair 0 minut -397
pair 0 mm -267
pair 0 na -316
pair 0 neemt -350
pair 0 niet -224
pair 0 nog -526
pair 0 nummer -365
pair 0 of -400
pair 0 oktober 196
pair 0 ook -276
pair 0 op -680
pair 0 open -319
pair 0 past -270
pair 0 plat -297
pair 0 plusser -263
pair 0 procent -232
pair 0 puilt -233
pair 0 reken -368
pair 0 rijdt -260
pair 0 september 165
pair 0 stan -414
pair 0 stat -477
pair 0 stoel -260
pair 0 stond -453
pair 0 stopt -315
pair 0 t -176
pair 0 te -480
pair 0 teg -243
pair 0 teken -232
pair 0 terug -343
pair 0 toch -172
pair 0 tot -349
pair 0 uit -280
pair 0 uur -127
pair 0 van -392
pair 0 vanaf -339
pair 0 war -208
pair 0 wat -281
pair 0 weg -333
pair 0 wek -56
pair 0 wil 218
pair 0 will -378
pair 0 wordt -306
pair 0 x -363
pair 0 zegt -139
pair 0 zijn 124
pair 0 zit -472
pair 0 zo 345
pair 0 zonder -351
pair 0 zou -298
pair : 0 -148
pair : @code -488
pair : hebb -310
pair : hoevel -345
pair : is 310
pair : komt -283
pair : moet -397
pair : wanner -270
pair : wie -302
pair : wij -313
pair ? ! -293
pair ? $ 94
pair ? ? 345
pair @code $ -233
pair @code , -248
pair @code 0 -363
pair @code ? -415
pair @code demo -129
pair @code en -453
pair @code fak -363
pair @code is -174
pair @code mar -269
pair @code op -408
pair @code stat -270
pair @code test -393
pair @code van -371
pair @code vbld -316
pair @code vor -362
pair ^ ) -394
pair ^ 0 -37
pair ^ @code -315
pair ^ aan 112
pair ^ aannemer -389
pair ^ aanslagbiljet 356
pair ^ adreswijz 349
pair ^ al -156
pair ^ allez -397
pair ^ alvast 318
pair ^ amai -120
pair ^ app -411
pair ^ be -172
pair ^ bedankt -364
pair ^ begrot -243
pair ^ bel -603
pair ^ ben 549
pair ^ best 167
pair ^ bestat -379
pair ^ bestelnummer -267
pair ^ bij -64
pair ^ binn -320
pair ^ boet 216
pair ^ bom -265
pair ^ bpost -342
pair ^ btw -262
pair ^ bv -315
pair ^ cod -311
pair ^ com -199
pair ^ container -313
pair ^ dag 142
pair ^ dank -221
pair ^ dar -305
pair ^ dat -155
pair ^ de -225
pair ^ der -272
pair ^ dez -355
pair ^ die -158
pair ^ digid -335
pair ^ dit -256
pair ^ dod -281
pair ^ doe 165
pair ^ dus 275
pair ^ ean -239
pair ^ een -588
pair ^ eikenprocessierup -285
pair ^ elk -262
pair ^ en -32
pair ^ er 66
pair ^ error -229
pair ^ even -344
pair ^ exampl -337
pair ^ factur -440
pair ^ factuurnummer -380
pair ^ fanfar -310
pair ^ ff -306
pair ^ ge -356
pair ^ geeft -364
pair ^ geldt -293
pair ^ geliev 252
pair ^ gemeent -350
pair ^ gemeenterad -253
pair ^ gewon -232
pair ^ glasbak -225
pair ^ goed -491
pair ^ goedemiddag -350
pair ^ goeiendag 224
pair ^ graffiti -247
pair ^ grag 271
pair ^ gratis -336
pair ^ grijz -258
pair ^ groet -324
pair ^ groetjes -284
pair ^ grofvuil -214
pair ^ h -194
pair ^ ha -311
pair ^ hal 407
pair ^ hallo -282
pair ^ heb 288
pair ^ hebb 81
pair ^ heeft 218
pair ^ het -136
pair ^ hoelang -312
pair ^ hoevel 220
pair ^ hoever 344
pair ^ iederen -291
pair ^ ik -105
pair ^ in -317
pair ^ ind -318
pair ^ isbn -366
pair ^ ist 261
pair ^ itsm -351
pair ^ ja -333
pair ^ juist -331
pair ^ jullie -345
pair ^ k 164
pair ^ kanker -243
pair ^ kat -367
pair ^ kavel -273
pair ^ kenmerk -149
pair ^ kijk 243
pair ^ klantnummer -249
pair ^ klopt 168
pair ^ kom -369
pair ^ komt -260
pair ^ kreg 306
pair ^ krijg 167
pair ^ krijgt -258
pair ^ kun 326
pair ^ kunt 82
pair ^ kvk -317
pair ^ kwijtscheld 330
pair ^ laadpal -206
pair ^ lamp -232
pair ^ lantaarn -282
pair ^ lantaarnpal -173
pair ^ lichtmast -256
pair ^ ligt 286
pair ^ lijkt -273
pair ^ lijn -246
pair ^ loopt 280
pair ^ lotnummer 224
pair ^ mag -297
pair ^ mail -355
pair ^ mededel -261
pair ^ melding -547
pair ^ men -271
pair ^ met -145
pair ^ mijn -76
pair ^ milieupas -245
pair ^ mn 331
pair ^ mocht -371
pair ^ moe -349
pair ^ moet -511
pair ^ mog -471
pair ^ my 306
pair ^ naast -273
pair ^ ne -230
pair ^ nee -350
pair ^ nen -254
pair ^ niemand -293
pair ^ nl -339
pair ^ nog 387
pair ^ nou -314
pair ^ nul -291
pair ^ nummer -212
pair ^ ok -252
pair ^ onder -250
pair ^ ondergrond -186
pair ^ ondernemingsnummer -243
pair ^ onz -57
pair ^ op -193
pair ^ openbar -343
pair ^ openingstijd -364
pair ^ ordernr -210
pair ^ org -473
pair ^ organiseert -219
pair ^ ouder -267
pair ^ pas 192
pair ^ paspoort -238
pair ^ paswoord -353
pair ^ per 292
pair ^ pin -274
pair ^ pincod -409
pair ^ postnl -345
pair ^ premie 295
pair ^ prettig -349
pair ^ promocod -230
pair ^ prullenbak -265
pair ^ relatienummer -311
pair ^ rijksregister 331
pair ^ rout -292
pair ^ rsin -403
pair ^ schrijf 271
pair ^ sedert -289
pair ^ sind -124
pair ^ sluikstort -231
pair ^ sms -262
pair ^ snap -383
pair ^ sta 387
pair ^ stat 422
pair ^ stel -427
pair ^ stichting -329
pair ^ stur 207
pair ^ stuurt -134
pair ^ t 265
pair ^ tak -257
pair ^ teg -333
pair ^ tegenover -198
pair ^ telt -298
pair ^ ter -264
pair ^ test -294
pair ^ thuis -471
pair ^ ticket -290
pair ^ ticketnr -196
pair ^ tijden -318
pair ^ tis 239
pair ^ toch -338
pair ^ tot -161
pair ^ track -270
pair ^ tuin -277
pair ^ tuss -415
pair ^ twee -173
pair ^ u 110
pair ^ uitslag -256
pair ^ uw -386
pair ^ vacatur -350
pair ^ van 204
pair ^ vanaf -428
pair ^ vanuit -247
pair ^ verkeersbord -227
pair ^ voetbalclub -218
pair ^ vogelgriep -312
pair ^ volgen 181
pair ^ volgnummer -317
pair ^ vor -174
pair ^ vraagj -296
pair ^ vrag -123
pair ^ waarom 182
pair ^ wacht 298
pair ^ wachtwoord -337
pair ^ wanner 185
pair ^ war -626
pair ^ we 58
pair ^ welk 107
pair ^ wet -276
pair ^ wij 84
pair ^ wil 388
pair ^ will 230
pair ^ wilt 265
pair ^ wit -234
pair ^ woo -291
pair ^ word -294
pair ^ yo -223
pair ^ zaaknumer -250
pair ^ zaaknummer -312
pair ^ zal -221
pair ^ zaterdag -343
pair ^ ze 233
pair ^ zet 509
pair ^ zijt -242
pair ^ zit 361
pair ^ zon 207
pair ^ zou 137
pair ^ zwembad -238
pair a . 190
pair aalst , -244
pair aan $ -169
pair aan , -315
pair aan ? -148
pair aan dat -215
pair aan de -304
pair aan geheugenverlies -251
pair aan het -72
pair aan huis -317
pair aan men -186
pair aan mij 197
pair aan mijn -159
pair aan te -263
pair aan vor -205
pair aangegev word -288
pair aangevraagd , 366
pair aangevraagd in 236
pair aangevraagd vor 266
pair aangift doen -237
pair aanmerk vor -297
pair aanslag is 283
pair aanslag stat -326
pair aanvrag $ -183
pair aanvrag of -245
pair aanvrag van 292
pair achter de -431
pair achter het -262
pair adhd , -281
pair adres , 217
pair adres is 294
pair adres sta 171
pair adres van -252
pair af $ -501
pair af , 288
pair af . 274
pair af ? -228
pair af of -295
pair affich stat -228
pair afgegev aan 307
pair afgeschaft $ -275
pair afgewez ? 266
pair afsprak $ -256
pair afsprak , -408
pair afsprak mak -338
pair afsprak ook 241
pair afsprak van 288
pair akkoord met 321
pair al $ -371
pair al ? 347
pair al behandeld 345
pair al besteld 327
pair al binn 383
pair al dag -474
pair al drie -406
pair al een 275
pair al ergen -309
pair al gebeld -227
pair al goedgekeurd 287
pair al hel -400
pair al iet 282
pair al in 227
pair al is 310
pair al jar -391
pair al klar 552
pair al maand -239
pair al op 365
pair al toegekom 248
pair al toegewez 229
pair al van 222
pair al verstuurd 193
pair al vor -271
pair al weg -304
pair al wek -372
pair al zes 214
pair algemen een -304
pair algemen nummer -268
pair all kinder -276
pair allemal terug -290
pair allen dit -351
pair allen een -355
pair allergisch vor -338
pair alles $ -337
pair alles al 260
pair als een -292
pair als er -280
pair als ge -371
pair als het -316
pair als hij -329
pair als iemand -318
pair als ik -568
pair als je -379
pair als nummer -204
pair als reken -234
pair als verpleegkund -291
pair als ze -373
pair altijd een -458
pair altijd gen 283
pair ambachtsweg 0 -286
pair ander $ -278
pair ander ? -316
pair ander wachtwoord -302
pair antwoord $ -388
pair antwoord op 363
pair antwoord van -327
pair apothek , -261
pair app , -360
pair app of -285
pair april 0 270
pair asbest in -342
pair attest van 423
pair aub $ 214
pair aub , 323
pair aub : 369
pair autism , -305
pair auto is -335
pair auto met -383
pair automatisch incasso 340
pair avond $ -242
pair avond , -326
pair avond over -318
pair bak $ -253
pair balie $ -377
pair balie , -368
pair balie . 264
pair balie ? -249
pair bank $ 245
pair barcod op -345
pair be , -253
pair be 0 -388
pair bedankt vor -517
pair bedoel ik -217
pair bedrag 0 -379
pair begint dat -290
pair begint het -275
pair begrijp ik -301
pair begrot 0 -243
pair behandel , 307
pair bekend ? 165
pair bel ik -252
pair bel me -320
pair bel mij -437
pair belast moet 264
pair bell $ -526
pair bell ? -220
pair bell op -313
pair ben 0 -313
pair ben allergisch -214
pair ben de 171
pair ben ik 540
pair ben mijn -355
pair ben van 324
pair ben verhuisd 381
pair bereik op -389
pair beslist ? 388
pair besluit over 227
pair besluit van -491
pair bestan er -415
pair bestat 0 -340
pair bestat dar -202
pair bestat dat -250
pair bestat de -338
pair bestat er -461
pair besteld heb 340
pair bestelnummer 0 -267
pair betaald $ -290
pair betaald ? 273
pair betaald of 224
pair betaald parker -311
pair betaalt de -344
pair betal , 238
pair betal aan 234
pair betal en -341
pair betal ik 218
pair betal met -407
pair betal op -420
pair betal van 363
pair betal vor 270
pair bewoner van -311
pair bezwaarschrift van 233
pair bezwar $ -166
pair bezwar mak -309
pair bezwar teg 234
pair bib , -283
pair bib is -183
pair bibliothek ? -245
pair bieb $ -226
pair bij $ -334
pair bij 0 -296
pair bij ? -353
pair bij de -262
pair bij een -575
pair bij har 260
pair bij hebb -382
pair bij het -435
pair bij jonger -254
pair bij jullie 385
pair bij kenmerk -294
pair bij mij 677
pair bij mijn 374
pair bij mn -292
pair bij ons 311
pair bij u 539
pair bij zijn -261
pair bijstand ? -266
pair bijstand aangevraagd 176
pair binn ? 290
pair binn de 252
pair binn en 251
pair binn hoevel -343
pair binn zijn -267
pair binnenlop $ -207
pair bladblazer om -293
pair blauw zon -269
pair blijft een -246
pair blijft het 252
pair boet ? -367
pair boet van 344
pair boet vor -268
pair bom $ -390
pair bom is -231
pair bom omgewaaid -312
pair bom tegenover -346
pair bordj bij -258
pair bordj in -280
pair bot van -295
pair bov de -323
pair braderie , -254
pair brief $ -368
pair brief . 217
pair brief ? -344
pair brief heb 245
pair brief met 263
pair brug is -222
pair bsn $ -279
pair bsn , -320
pair bsn 0 347
pair bsn ? 177
pair btw be -199
pair btw nummer -308
pair buit de -216
pair bur . -273
pair burgemeester ? -247
pair bus 0 140
pair buurthuis , -355
pair buurvrouw zegt -237
pair bv $ -268
pair caf de -398
pair camionet 0 -227
pair can you 430
pair centrum $ -242
pair cijfer $ -275
pair cijfer , -198
pair cijfer over -370
pair cod 0 -426
pair cod op -219
pair cod van -363
pair cod vor -280
pair concessie van 356
pair container $ -452
pair container , -250
pair container 0 -283
pair container ? -323
pair container met -278
pair da mijn 232
pair da van -285
pair daarmee $ -333
pair dag $ -322
pair dag , 127
pair dag . -384
pair dag ? -290
pair dag een -330
pair dag moet -187
pair dag op -271
pair dag per -243
pair dag van -457
pair dan , -322
pair dan bij -302
pair dan de -290
pair dan een -402
pair dan het -272
pair dan is -314
pair dan nog -446
pair dan ook -418
pair dan op -271
pair dank u -119
pair dank vor -233
pair dar $ -188
pair dar al 286
pair dar dan -351
pair dar een -405
pair dar gen -382
pair dar inmiddel 255
pair dar is -354
pair dar ligt -324
pair dar niet -368
pair dar ook -271
pair dar op -258
pair dar stat -256
pair dat $ -308
pair dat 0 -216
pair dat ? -133
pair dat @code -360
pair dat aan 142
pair dat al 211
pair dat allemal -335
pair dat allen -340
pair dat als -381
pair dat bij 304
pair dat dan -351
pair dat dat -274
pair dat de -559
pair dat die -281
pair dat dit -279
pair dat doen -220
pair dat dor -195
pair dat echt -211
pair dat een 251
pair dat er -650
pair dat het -114
pair dat iet -206
pair dat ik 464
pair dat in -130
pair dat is -260
pair dat je -355
pair dat jullie -157
pair dat kan -306
pair dat laatst -309
pair dat landelijk -265
pair dat met -407
pair dat mijn 381
pair dat nakijk 221
pair dat niet -426
pair dat nieuw -329
pair dat nodig -373
pair dat nog -167
pair dat nu 242
pair dat nummer -357
pair dat of -232
pair dat onz 325
pair dat ook -296
pair dat pand -205
pair dat pas -357
pair dat per -180
pair dat verplicht -280
pair dat vor 312
pair dat zo -135
pair dat zonder -185
pair dateert van -291
pair datum , -260
pair de 0 482
pair de aanvrag 294
pair de afdel -430
pair de affich -214
pair de afvalkalender -303
pair de aletta -316
pair de ander -569
pair de apothek -174
pair de apotheker -258
pair de auto -395
pair de automatisch 318
pair de avondvierdag -296
pair de bak -188
pair de bakker -364
pair de ban -289
pair de bank 111
pair de basisregistratie 241
pair de basisschol -303
pair de begrot -320
pair de bek -308
pair de belast -558
pair de berm -298
pair de beschik 405
pair de besliss 358
pair de bib -414
pair de bibliothek -153
pair de bieb -403
pair de binnenstad -319
pair de boekhoud -324
pair de bom -450
pair de bouw -302
pair de braderie -204
pair de brief 187
pair de brievenbus -412
pair de brug -344
pair de burgemeester -130
pair de bushalt -360
pair de buurgemeent -322
pair de buurt -393
pair de club -298
pair de cod -132
pair de concessie 297
pair de container -363
pair de crech 213
pair de dag -290
pair de dakkapel 213
pair de derd -350
pair de deur -52
pair de dialys -242
pair de dienst -381
pair de dierenambulanc -382
pair de dijk -273
pair de dokter 278
pair de dos -289
pair de eig -227
pair de eik -286
pair de ene -452
pair de energietoeslag -265
pair de factur -167
pair de feestzal -277
pair de fietsenstall -277
pair de flat -206
pair de folder -308
pair de fusie -197
pair de gemeent -218
pair de gevel -384
pair de ggd -347
pair de glasbak -290
pair de glasbol -200
pair de glijban -367
pair de gracht -318
pair de groen -320
pair de grond -274
pair de gymzal -301
pair de hal -493
pair de hel -406
pair de helft 277
pair de hoek -397
pair de hondenbelast 269
pair de huisartsenpost -252
pair de huisbas -336
pair de huisvuilbelast -211
pair de huldig -338
pair de hur -414
pair de ingang -325
pair de inlop -256
pair de juist 219
pair de kaart -115
pair de kantin -309
pair de kap -299
pair de kastanjes -283
pair de kerk -319
pair de kerkstrat -228
pair de kermis -569
pair de kid 223
pair de kinder 426
pair de kinderboerderij -306
pair de koer -265
pair de krant -478
pair de kredietbank 248
pair de kringlop -360
pair de kuil -220
pair de lamp -311
pair de lantaarnpal -211
pair de lezing -206
pair de lijst 372
pair de lod -315
pair de loss -218
pair de loting 283
pair de maaltijd -230
pair de maand -494
pair de mann -287
pair de markt -453
pair de marktkramer -235
pair de mat -305
pair de meter -321
pair de milieuzon -304
pair de molenstrat -310
pair de mur -157
pair de mutualiteit 327
pair de muziek -181
pair de nadar -348
pair de niersticht -325
pair de nieuw -113
pair de notul -380
pair de ogm -385
pair de oprit -303
pair de oud -108
pair de overbur -330
pair de ozb -288
pair de pal -245
pair de papier 379
pair de parkeerautomat -346
pair de parkeergarag -308
pair de parkeervergunn 288
pair de parking -139
pair de penningmeester -282
pair de peuterspeelzal -251
pair de plann -359
pair de pmd -407
pair de polyvalent -265
pair de poort -329
pair de premie 168
pair de prijs -277
pair de put -436
pair de rat -260
pair de regel -318
pair de reken -315
pair de rijban -215
pair de rok -293
pair de rommelmarkt -244
pair de rotond -330
pair de schep -332
pair de schol -397
pair de schoolstrat -270
pair de schouwburg -380
pair de sit -333
pair de sleutel 240
pair de slot -179
pair de snell -279
pair de speelplat -305
pair de speelpleinwerk -324
pair de speeltuin -400
pair de speeltuinveren -248
pair de sporthal -254
pair de sportschol -412
pair de stad -153
pair de stand 409
pair de standplat -335
pair de stichting -217
pair de sticker -269
pair de stoep -318
pair de storm -307
pair de stort -211
pair de straatlantaarn -210
pair de straatveger -282
pair de strat -215
pair de strooiwag -317
pair de stuk 306
pair de subsidie -223
pair de supermarkt -418
pair de tegel -264
pair de telefon -256
pair de tentoonstell -380
pair de trouwzal -372
pair de tuin -271
pair de twed 231
pair de twee 279
pair de uitker 325
pair de vaart -238
pair de verbouw -376
pair de vergunn 418
pair de verhuiz 366
pair de verjaardag -335
pair de vijver -362
pair de voedselbank -378
pair de volgend -276
pair de volkstuin -397
pair de vve -298
pair de vzw -336
pair de wacht -361
pair de wachtlijst 276
pair de weg -543
pair de werf -383
pair de werk -569
pair de wethouder -396
pair de wijk -440
pair de wijkagent 374
pair de woningbouw -286
pair de zaalhur -325
pair de zak -319
pair de zal -418
pair de zomer 329
pair de zwan -268
pair december 0 -386
pair delhaiz , -327
pair dementie , -277
pair dementie ? -172
pair demo 0 -132
pair den 0 -214
pair den agent 280
pair den hoek -261
pair den parking -248
pair denk ik -185
pair denkt ge 371
pair depressie bij -279
pair depressie of -263
pair derd ker -326
pair deur van -373
pair dez gemeent -259
pair dez is -306
pair dez maand 381
pair dez stad -335
pair dicht $ -326
pair dicht , -343
pair dicht . -422
pair dicht ? -337
pair dicht en -262
pair die bladblazer -237
pair die bom -250
pair die container -309
pair die dan -279
pair die dar -227
pair die ergen -249
pair die factur -324
pair die grag -330
pair die hebb -364
pair die heeft -325
pair die ik 591
pair die jullie 254
pair die knip -335
pair die nieuw -302
pair die nog 165
pair die nu 276
pair die ook -436
pair die op 139
pair die paaltjes -260
pair die plusjes -176
pair die strat -307
pair die van 120
pair die vor 148
pair die wet -335
pair die zak -406
pair die zaterdag -307
pair die ze -363
pair die zelf -274
pair die zit -343
pair dienst vor -294
pair digid ? -203
pair digid wachtwoord -206
pair dinsdag $ -379
pair dinsdag 0 -280
pair dit is -237
pair dit jar 165
pair dit niet -271
pair dochter al 203
pair dochter is 230
pair dod zwan -248
pair doe er -279
pair doe ik -336
pair doen $ -308
pair doen , -434
pair doen ? -155
pair doen als -283
pair doen jullie -389
pair doen op -206
pair doen vor -265
pair doet de -236
pair doet een -269
pair doet het -427
pair doorgev of -267
pair dor de -40
pair dor die -295
pair dor iemand -274
pair dor te -348
pair dorp $ -275
pair dorpshuis , -235
pair dos met -238
pair dossier $ 356
pair dossier ? 264
pair dossier kijk 214
pair drie , -240
pair drie drie -229
pair drie vier -276
pair drie wek 202
pair dubbel $ -293
pair dus $ -271
pair dus , -383
pair duurt een -264
pair dwar over -278
pair e mail -224
pair e mailadres 206
pair ean 0 -299
pair echt $ -222
pair echt ? -282
pair echt de -224
pair echt op -309
pair een $ 183
pair een aanhanger -283
pair een aanhangwag -278
pair een aanman 265
pair een aanvrag -73
pair een adres -429
pair een adreswijz -275
pair een afsprak -97
pair een alleenstaand -275
pair een ander 406
pair een appj -301
pair een auto -246
pair een baby -531
pair een bandj -289
pair een besliss 491
pair een besluit 260
pair een bezwaarschrift -270
pair een bom -306
pair een bon -361
pair een bsn -335
pair een cod -81
pair een container -289
pair een cursus -371
pair een dakkapel -249
pair een digid -266
pair een een -490
pair een eid -276
pair een eig -298
pair een folder -219
pair een foto -209
pair een gebrok -220
pair een gehandicaptenparkeerkaart -282
pair een gezwel -276
pair een graf -295
pair een gratis -205
pair een handicap -299
pair een hartaanval -303
pair een herdenk -264
pair een huis -433
pair een huurhuis 304
pair een identiteitskaart -383
pair een kapot -202
pair een kapsalon -257
pair een ker 313
pair een kid -291
pair een kind -367
pair een kindj -334
pair een kopie -272
pair een kram -303
pair een lijst -312
pair een mail -375
pair een matras -333
pair een medewerker -421
pair een men -475
pair een na 343
pair een nieuw -337
pair een omgevall -278
pair een op -260
pair een papier -417
pair een parkeerkaart -193
pair een parkeerretributie -351
pair een parkeerverbod -316
pair een parkeervergunn -207
pair een pasfoto -334
pair een paspoort -378
pair een paswoord -242
pair een pincod -365
pair een premie -382
pair een regel -201
pair een reispas -169
pair een reken -277
pair een rijbewijs -268
pair een rijksregisternummer -289
pair een rollator -317
pair een rolstoel -234
pair een rommelmarkt -231
pair een schol -309
pair een schutting -245
pair een sms -208
pair een sticker -252
pair een strat -214
pair een stuk -243
pair een stukj -342
pair een tak -282
pair een terras -201
pair een terrasvergunn -275
pair een tuinhuis -342
pair een tussenkomst -304
pair een twee -242
pair een uit 331
pair een uittreksel 170
pair een urgentieverklar 282
pair een v -294
pair een vergunn -219
pair een verhuis -339
pair een verhuiz -273
pair een verhuurder -266
pair een verkeerd -372
pair een verlop -259
pair een vier -312
pair een vog -252
pair een volmacht -307
pair een voorlop -228
pair een wachtwoord -187
pair een wat -256
pair een wek -192
pair een winkel -250
pair een wit -213
pair een wrak -227
pair een zak -342
pair een zal -251
pair een zebrapad -368
pair een zes -167
pair een zien 387
pair een zienswijz -371
pair een zogenaamd -335
pair eid al 264
pair eig bijdrag -259
pair eigen $ -362
pair eigen in -317
pair eigen nog 218
pair eigen vor -298
pair eigen wel 243
pair eigenar ? -364
pair eigenar van 274
pair eikenlan 0 -240
pair elk 0 -290
pair elk dag -87
pair elk jar -428
pair elk ker -345
pair elk nacht -325
pair elk ochtend -173
pair en 0 -339
pair en alles -260
pair en bij -305
pair en daaronder -324
pair en dan -311
pair en dar -371
pair en die -173
pair en een -78
pair en er -224
pair en gat 205
pair en heb 403
pair en heeft -339
pair en hij -171
pair en hoe -83
pair en hoevel 204
pair en hor 187
pair en ik 194
pair en in -498
pair en kost -276
pair en men 330
pair en mij 311
pair en mijn -532
pair en moet -396
pair en niemand 247
pair en ook -277
pair en sindsdien 256
pair en stat -299
pair en toch 226
pair en van 269
pair en wanner 465
pair en war -124
pair en wat -240
pair en wij -248
pair en will -483
pair en ze 185
pair en zoek -419
pair en zoekt -374
pair epilepsie en -244
pair er $ -395
pair er 0 188
pair er aan 280
pair er al 158
pair er als -395
pair er bij 276
pair er bijna -246
pair er dit -334
pair er echt -268
pair er een -311
pair er eigen -312
pair er iemand -307
pair er in -239
pair er is 121
pair er ligg -232
pair er ligt -113
pair er mar 389
pair er niet -183
pair er nog 122
pair er nu 270
pair er ook -258
pair er op -88
pair er stan -273
pair er stat 163
pair er vor -243
pair er was -428
pair er zijn -215
pair er zit -417
pair er zon -308
pair er zondag -287
pair erbij ? -277
pair erbij en -325
pair ergen een -234
pair ergen in 335
pair erin . -389
pair error 0 -224
pair eruit $ -292
pair esdoornlan 0 -234
pair euro , -448
pair euro ? -215
pair euro minder 247
pair euro vor -300
pair even kwijt -301
pair ex van 266
pair exampl , -227
pair exampl . -299
pair factur 0 -292
pair fak 0 -363
pair februari $ 297
pair februari 0 109
pair fiet , 224
pair fietser $ -178
pair fietspad , -244
pair fijn dag -257
pair fijn dat -379
pair flyer stat -278
pair folder over -237
pair folder van -296
pair foto van -254
pair foutcod 0 -413
pair frigo $ -284
pair fuif in -303
pair gan de -253
pair gan jullie -288
pair gas boet 243
pair gasthuisstrat 0 -373
pair gat da -295
pair gat de -205
pair gat in -304
pair gat niet 184
pair gat om -301
pair gat over -177
pair ge 0 -322
pair ge dan -337
pair ge dar -327
pair ge dat 278
pair ge de -289
pair ge een -139
pair ge er -257
pair ge hebt 211
pair ge kunt -273
pair ge mij 388
pair ge mijn 302
pair ge moet -362
pair ge moogt -309
pair ge niet -360
pair ge op -345
pair ge vor -318
pair ge zou 256
pair geacht her -234
pair gebeld $ -196
pair gebeld word -266
pair gebeur bij -309
pair gebeurd $ 281
pair gebeurt er -387
pair geblev . 372
pair geboekt ? 293
pair gebor 0 370
pair gebor is -245
pair gebor te 273
pair gedan , -365
pair gedan zijn -375
pair gedoe met -321
pair gedumpt vor -285
pair geeft de -354
pair geeft een -358
pair gef ik -362
pair gef je -273
pair gehad mar 242
pair gehoord , 248
pair gekreg , 528
pair gekreg ? 391
pair geld vor -288
pair geldig $ -200
pair geldig is 205
pair geldig tot -295
pair geldt dat -331
pair geldt de -351
pair geldt die -340
pair geleegd $ -267
pair geliev mijn 374
pair gemeent ? -603
pair gemeent dar -272
pair gemeent dat -217
pair gemeent de -260
pair gemeent die -348
pair gemeent een -373
pair gemeent is -307
pair gemeent of -417
pair gemeent op -464
pair gemeentehuis $ -226
pair gemeentehuis , -259
pair gen bevest 385
pair gen brief 244
pair gen bsn -337
pair gen cent 212
pair gen enkel -359
pair gen mail 337
pair gen paswoord -266
pair genoeg vor -446
pair geplant op -364
pair gerak ik -310
pair geregistreerd ? 274
pair geslot dor -398
pair gesprek over 255
pair gestort ? 427
pair gestructureerd mededel -294
pair gev jullie -288
pair gevall $ -242
pair gevel van -246
pair gevond , -375
pair gevond op -194
pair gevraagd en 252
pair gevraagd in 328
pair gevraagd vor 320
pair geweest , 149
pair gewon een -224
pair gewon lang -344
pair geword met 259
pair gezegd dat 236
pair gezien , -288
pair gezien ? -339
pair gezinn met -255
pair gezinssamenstell doormail 261
pair gezond verstand -295
pair ging het 299
pair glasbak bij -270
pair goed , -262
pair goed ? -376
pair goed in 290
pair goed is 196
pair goedemiddag , -350
pair goedgekeurd $ 312
pair goedgekeurd ? 335
pair goedgekeurd of 327
pair golf met -228
pair graf van 235
pair graffiti op -247
pair grag $ -191
pair grag een 364
pair grag mijn 237
pair grag nar -304
pair grag ontvang 297
pair gratis $ -306
pair groen $ -312
pair grot markt -234
pair h . -194
pair had een 395
pair had zijn -367
pair haha $ -182
pair hal $ -255
pair hal , -426
pair hal ? 472
pair hal jullie -289
pair half jar 261
pair half neg -379
pair hallo , -385
pair hang $ -229
pair hangt aan -345
pair hangt een -86
pair hangt er -358
pair hangt uit -369
pair harmonie is -327
pair hartaanval van -365
pair hartelijk dank -234
pair hav 0 -335
pair he $ -134
pair heb , -252
pair heb . 418
pair heb een 172
pair heb er 284
pair heb foto 289
pair heb gen -204
pair heb het 254
pair heb ik 191
pair heb mar 271
pair heb me 300
pair heb mijn -241
pair heb niet 225
pair heb nik -318
pair heb stan 365
pair heb vorig 196
pair hebb , -362
pair hebb . 203
pair hebb gen -391
pair hebb jullie 355
pair hebb of -217
pair hebb vor 204
pair hebb we -283
pair hebt ge -160
pair heeft $ -404
pair heeft 0 -505
pair heeft @code -362
pair heeft al -276
pair heeft dat -363
pair heeft de -321
pair heeft een -168
pair heeft er 313
pair heeft gen -403
pair heeft mijn 323
pair heeft nummer -338
pair heeft op 306
pair heeft u 222
pair hek van -215
pair hel dag -365
pair hel de -174
pair hel den -330
pair hel jar 320
pair hel strat -178
pair help $ -251
pair hem $ 256
pair hen ? -244
pair herrie $ -313
pair het ? 266
pair het aan -281
pair het aanslagbiljet 338
pair het adres 230
pair het al 190
pair het algemen -345
pair het ander -259
pair het archief -338
pair het asfalt -348
pair het attest 263
pair het bestur -295
pair het bevolkingsonderzoek -266
pair het bezwaarschrift 254
pair het bij 146
pair het binn -383
pair het boek -386
pair het bord -341
pair het bordj -414
pair het bos -327
pair het bushokj -328
pair het buurthuis -391
pair het caf -304
pair het centrum -438
pair het comit -213
pair het consultatiebureau -322
pair het containerpark -342
pair het dak -309
pair het dat 163
pair het dienstencentrum -372
pair het districtshuis -381
pair het dorpshuis -335
pair het e -337
pair het een 227
pair het even -414
pair het feest -281
pair het fietspad -434
pair het formulier -218
pair het gat -236
pair het geld 174
pair het gemeentehuis -407
pair het gesprek 322
pair het gewon -291
pair het gras -250
pair het grofvuil -229
pair het hek -306
pair het huis -284
pair het huisbezoek 336
pair het iban -299
pair het infoblad -271
pair het inlogg -316
pair het is -108
pair het jar -344
pair het jeugdhuis -278
pair het kan -314
pair het kenmerk -407
pair het kruispunt -301
pair het leegstaand -251
pair het loket -179
pair het met 453
pair het monument -253
pair het museum -331
pair het nog 365
pair het nou 331
pair het ocmw 166
pair het ook -173
pair het openbar -258
pair het oud -94
pair het pand -261
pair het park -304
pair het plan -256
pair het plantsoen -368
pair het plein -458
pair het pleintj -295
pair het register 319
pair het reglement -268
pair het rijbewijs -359
pair het rijksregisternummer -424
pair het schepencolleg -328
pair het schoolplein -339
pair het sociaal -228
pair het speelplein 263
pair het speelpleintj -261
pair het speeltuintj -285
pair het stadsarchief -336
pair het stadskantor -421
pair het stadspark -284
pair het station -444
pair het stembureau -351
pair het straatfeest -302
pair het system 315
pair het theater -328
pair het verschil -227
pair het verzoek 298
pair het voetpad -200
pair het voorjar 272
pair het wachtwoord -334
pair het water -301
pair het waterschap -208
pair het wegdek -230
pair het wer -201
pair het wijkcentrum -248
pair het zaaknummer -303
pair het ziekenhuis -123
pair het zwembad -154
pair hetzelfd als -231
pair hier , -470
pair hier 0 -209
pair hier gebor -304
pair hier niet -349
pair hier nooit -337
pair hier op -273
pair hij een -311
pair hij heeft 203
pair hij is -171
pair hij nu 199
pair hoe gef -256
pair hoe kan 258
pair hoe komt 244
pair hoe lang -179
pair hoe moet -331
pair hoe oud -286
pair hoe stat 498
pair hoe ver 392
pair hoe vraagt -264
pair hoe vrag -307
pair hoe vroeg -337
pair hoe werkt -452
pair hoe word -260
pair hoe zet -405
pair hoe zit 251
pair hoek van -341
pair hoelang blijft -227
pair hoelang is -209
pair hoelang op -249
pair hoevel bedraagt -326
pair hoevel cijfer -254
pair hoevel dag -254
pair hoevel euro 349
pair hoevel kost -282
pair hoevel krijg 350
pair hoevel maand -269
pair hoevel man -288
pair hoevel men -193
pair hoevel moet 238
pair hoevel stat 310
pair hoevel tijd -314
pair hoevel uur 310
pair hoevel wek -478
pair hoever stat 338
pair hoever zijn 271
pair hondenbelast betaald -369
pair hondenpoep overal -183
pair hoofdstrat 0 -263
pair hoogt van -315
pair hoort dat -339
pair hor , -481
pair hor . -324
pair hor ik 303
pair hor nik 397
pair huis $ 277
pair huis is 172
pair huishoud hulp 258
pair hulp bij -316
pair hur van -231
pair huurder nog 350
pair id 0 -360
pair id kaart 105
pair id van 262
pair idee van -316
pair iederen bij -364
pair iederen die -277
pair iemand ? -286
pair iemand dar -289
pair iemand dat 208
pair iemand die -191
pair iemand een -236
pair iemand met -446
pair iemand van -509
pair iet $ -337
pair iet aan -381
pair iet bij -370
pair if my 298
pair ik $ -383
pair ik 0 211
pair ik al 204
pair ik als 402
pair ik ben -133
pair ik daarmee -389
pair ik dan -113
pair ik dat -282
pair ik de -260
pair ik die 249
pair ik diend 299
pair ik dit 345
pair ik een -281
pair ik eigen 246
pair ik en 273
pair ik gewon 312
pair ik gister -352
pair ik had 228
pair ik heb 33
pair ik hebb -341
pair ik het -106
pair ik hor 228
pair ik iet 160
pair ik kan 150
pair ik krijg -173
pair ik las -283
pair ik les -273
pair ik m 392
pair ik me -318
pair ik mij -366
pair ik mijn -233
pair ik moet 219
pair ik morg 302
pair ik nem -296
pair ik niet -174
pair ik nodig -239
pair ik nog 704
pair ik nou 146
pair ik nu 301
pair ik rij -177
pair ik schrijf -207
pair ik slap 272
pair ik terug 266
pair ik thuis -309
pair ik van 215
pair ik vind 168
pair ik vor -189
pair ik vorig 283
pair ik vrag -153
pair ik was 477
pair ik wet 283
pair ik wil -112
pair ik zag -391
pair ik zal -399
pair ik zelf -285
pair ik zie 131
pair ik zit 468
pair ik zoek -545
pair ik zou 416
pair in $ 182
pair in , 325
pair in 0 -187
pair in ? 229
pair in aanmerk -337
pair in april 338
pair in behandel 376
pair in beroep -261
pair in dat -452
pair in de -96
pair in dez -428
pair in die -405
pair in een -258
pair in februari 346
pair in gent -305
pair in hel -349
pair in het -207
pair in jullie 263
pair in maart 419
pair in mei -164
pair in nederland -373
pair in ons -563
pair in onz -635
pair in op 230
pair in ord 265
pair in plat 179
pair in september -354
pair in te -372
pair indien van -329
pair industrielan 0 -241
pair industrieweg 0 -245
pair ingang van -292
pair ingedi in 308
pair ingedi vor 245
pair ingeent teg -318
pair ingeschrev ? 126
pair ingeschrev in 347
pair ingeschrev op 235
pair ingeschrev vor 445
pair inschrijv $ -311
pair inschrijv vor -496
pair inzag ? -296
pair is $ 273
pair is . 261
pair is 0 -371
pair is ? 240
pair is @code -607
pair is aan -343
pair is afgegev -332
pair is afgewez 276
pair is bij -274
pair is bsn -299
pair is da -744
pair is dan -247
pair is dar 245
pair is dat -384
pair is de -166
pair is dicht -312
pair is die 319
pair is dit -232
pair is dof -330
pair is dubbel 265
pair is echt -326
pair is een -571
pair is en -306
pair is er -30
pair is gen -305
pair is gewon -461
pair is gister -277
pair is goed -256
pair is het -91
pair is kapot -162
pair is mijn 623
pair is mn 390
pair is nog 144
pair is om -295
pair is ontvang 329
pair is onz 276
pair is op -218
pair is opgericht -199
pair is t -544
pair is te -82
pair is toch -592
pair is uit -246
pair is van -213
pair is verkeerd 419
pair is verlop -231
pair is vor -478
pair is weg 209
pair is ww -326
pair is ze 308
pair is zijn 475
pair isbn 0 -178
pair j . 218
pair ja of 251
pair jaarmarkt $ -318
pair jan 0 236
pair januari 0 -377
pair januari of -267
pair jar , -140
pair jar ? -46
pair jar een -342
pair jar en 193
pair jar nar -255
pair jar oud -299
pair jar vor -310
pair jar wer -362
pair je 0 -327
pair je bezwar -416
pair je daarvor -256
pair je dan -522
pair je dar -314
pair je dat 303
pair je de -342
pair je een -508
pair je het -328
pair je in -290
pair je je -442
pair je kijk 177
pair je mij 287
pair je na -354
pair je nar -229
pair je ook -318
pair je zon -350
pair juist ? -404
pair jullie $ 186
pair jullie , 250
pair jullie ? -180
pair jullie aan 319
pair jullie algemen -216
pair jullie balie -284
pair jullie bekend -342
pair jullie binnengekom 247
pair jullie brief -229
pair jullie dat 253
pair jullie de 208
pair jullie die -220
pair jullie een -620
pair jullie formulier -282
pair jullie heb 300
pair jullie hebb 274
pair jullie mail -316
pair jullie met 335
pair jullie mijn 230
pair jullie nog -266
pair jullie of -103
pair jullie schrijv 226
pair jullie sit -400
pair jullie system 338
pair jullie toch -285
pair jullie vor 207
pair jullie websit -317
pair jullie zijn 295
pair juni 0 -377
pair juni op 307
pair kaart met -291
pair kaart vor -277
pair kamer 0 -259
pair kan ? -265
pair kan dar -283
pair kan dat 159
pair kan die -427
pair kan een -578
pair kan er -399
pair kan iederen -284
pair kan iemand 256
pair kan ik -418
pair kan je 184
pair kan jij 281
pair kan men -243
pair kan mijn 149
pair kan niet -320
pair kan toch -320
pair kan u 266
pair kanaaldijk 0 -293
pair kapot $ -324
pair kapot , -282
pair kassa $ -279
pair kavel 0 -273
pair ken . 257
pair kenmerk $ -333
pair kenmerk 0 -213
pair kenmerk : -217
pair ker betal 315
pair ker dat -283
pair ker heb 272
pair kerk $ -272
pair kerkplein 0 -385
pair kerkstrat 0 -332
pair keukentafelgesprek , 252
pair kid id 298
pair kijk $ -331
pair kijk of 340
pair kind een -339
pair kinder $ 186
pair kinder met -301
pair kinder van -366
pair kinderboerderij is -318
pair klantnummer 0 -360
pair klar , 316
pair klar ? 433
pair klar of 342
pair klopt da -343
pair klopt dat -429
pair klopt die 292
pair klopt het 238
pair klopt niet 191
pair knippert al -291
pair kom $ 236
pair kom , -296
pair kom aub -319
pair kom de -298
pair kom er -463
pair kom hal 214
pair kom ik -313
pair kom je -250
pair kom jullie 255
pair kom morg -366
pair kom op -242
pair komt $ 260
pair komt , -249
pair komt ? 318
pair komt dar -347
pair komt dat 150
pair komt de 121
pair komt er -397
pair komt ge 278
pair komt het -343
pair kop $ -359
pair kopie van -450
pair kost $ -311
pair kost 0 -263
pair kost dat -315
pair kost een -310
pair kouter 0 -354
pair kram op -307
pair kreg een 237
pair krijg $ -271
pair krijg , 225
pair krijg ? -265
pair krijg de -398
pair krijg een -211
pair krijg er -228
pair krijg ik 432
pair krijg je -344
pair krijg op -371
pair krijg post 316
pair krijgt die -331
pair krijgt een -382
pair krijgt ge -339
pair krijgt nog -300
pair kun je 225
pair kunn de -308
pair kunn er -283
pair kunn jullie 314
pair kunn niet -265
pair kunn we -397
pair kunn wij -355
pair kunt bell -327
pair kunt er -218
pair kunt ge 315
pair kunt mij -371
pair kunt u 93
pair kvk nummer -227
pair kwijt $ 212
pair kwijt , -128
pair kwijtscheld is 228
pair kx 0 -284
pair kxz 0 -329
pair laadpal aan -311
pair lamp kapot -214
pair lamp uit -207
pair lan van -352
pair lang . -280
pair lang de -469
pair lang geweest 363
pair lang het -374
pair lang is -197
pair lang op -327
pair langskom ? -307
pair las ik -431
pair lat begint -287
pair lat gat -237
pair lat inschrijv -420
pair lat is -303
pair lat kom -291
pair lat moest 312
pair leeflon dez 263
pair leges $ -270
pair les in -190
pair lever ik -262
pair lezing over 161
pair liefst na -232
pair liever niet -301
pair ligg op -226
pair ligt , 255
pair ligt aan -216
pair ligt al -312
pair ligt bij 144
pair ligt die 223
pair ligt een -145
pair ligt mijn 293
pair ligt mn 239
pair lijdt aan -308
pair lijkt mij -283
pair lijn 0 -327
pair lijst ? 301
pair lol $ 291
pair loopt mijn 422
pair lop ? -223
pair lop in -302
pair los $ -188
pair los , -314
pair loss stoeptegel -336
pair lotnummer 0 224
pair m , -268
pair m 0 -343
pair maand $ 113
pair maand een -316
pair maand overled 342
pair maart , 362
pair maart 0 -76
pair mag $ -161
pair mag da -276
pair mag dat -658
pair mag de -283
pair mag die -461
pair mag een -405
pair mag er -560
pair mag ge -234
pair mag het -273
pair mag hij -310
pair mag iemand -220
pair mag ik 94
pair mag je -416
pair mag mijn -339
pair mag nar -239
pair mag niet 144
pair mag ons 294
pair mag toch -305
pair mag zon -302
pair mail $ -295
pair mail , 289
pair mail ? 246
pair mail is -358
pair mail nar -246
pair mak ? -214
pair mak je -300
pair mak teg -244
pair man , -411
pair man aan -300
pair man komt -393
pair mantelzorger van -333
pair mar 0 195
pair mar bij -264
pair mar dat -389
pair mar die -117
pair mar er -233
pair mar gen 319
pair mar het 110
pair mar ik 198
pair mar in 245
pair mar mijn 196
pair mar nar -240
pair mar niet -179
pair mar wel -307
pair mar wie -358
pair markt $ -216
pair markt 0 -379
pair markt is -228
pair me $ 240
pair me mar -279
pair mededel 0 -392
pair mededel ? -278
pair mee ? -439
pair mee als -519
pair mee met -339
pair mee nar -298
pair mee of -344
pair meenem nar -287
pair mei $ -422
pair mei . 237
pair mei 0 106
pair mei ? -294
pair meld $ -265
pair meld ? -251
pair meld ik -401
pair meldingsnummer is -253
pair men $ -161
pair men , -209
pair men ? -294
pair men dat 228
pair men die -248
pair men een -226
pair men in -279
pair men met -319
pair mer $ -218
pair mer . 339
pair mer ? -298
pair mer buit -356
pair mer in -259
pair mer lang -322
pair mer open -290
pair met 0 135
pair met @code -343
pair met autism -250
pair met dementie -250
pair met die -174
pair met digid -237
pair met een -134
pair met gemeent -304
pair met het -279
pair met hoevel -330
pair met iemand -280
pair met je -286
pair met jullie -124
pair met kenmerk 206
pair met mijn 180
pair met nummer -340
pair met plat -209
pair met twee 233
pair met vier -309
pair met zes -264
pair met zn -496
pair meter hog -254
pair mevrouw ik 282
pair mid op -293
pair mij , 143
pair mij ? 392
pair mij af -275
pair mij als 235
pair mij bell -241
pair mij de 189
pair mij die 364
pair mij een 324
pair mij en 333
pair mij gerust -304
pair mij het 219
pair mij is 268
pair mij op 247
pair mij opzoek 307
pair mij stat 379
pair mij te 323
pair mij terugbell -431
pair mij thuis 190
pair mij toegek 394
pair mij vertell 311
pair mijn aanslag 322
pair mijn aanvrag 630
pair mijn achternam 292
pair mijn adres 412
pair mijn adreswijz 342
pair mijn afsprak 514
pair mijn attest 294
pair mijn auto -413
pair mijn automatisch 260
pair mijn band -294
pair mijn bankapp -423
pair mijn begeleider 351
pair mijn bericht -383
pair mijn betal 425
pair mijn bewonerskaart 475
pair mijn bezwaarschrift 219
pair mijn bezwar 392
pair mijn bijstand 361
pair mijn bijzonder 297
pair mijn bsn -398
pair mijn buurman -249
pair mijn buurvrouw -326
pair mijn consulent 293
pair mijn container -388
pair mijn dochter -128
pair mijn domicilie 377
pair mijn dossier 555
pair mijn echtgenot 282
pair mijn ex 320
pair mijn fiet -279
pair mijn formulier 306
pair mijn gebur -254
pair mijn hart -283
pair mijn hond -429
pair mijn huis 325
pair mijn id -337
pair mijn identiteitskaart 218
pair mijn inschrijv 417
pair mijn klacht 375
pair mijn kleinkinder -248
pair mijn kleinzon -353
pair mijn kwijtscheld 396
pair mijn leeflon 222
pair mijn maatschapp 194
pair mijn mailadres -301
pair mijn man -102
pair mijn melding 216
pair mijn meldingsnummer -253
pair mijn mobiel -352
pair mijn moeder -201
pair mijn nam 76
pair mijn nationaliteit 284
pair mijn nieuw 373
pair mijn parkeerkaart 314
pair mijn parkeervergunn 433
pair mijn paswoord -359
pair mijn premie 235
pair mijn reken 310
pair mijn renovatiepremie 236
pair mijn rijksregisternummer -297
pair mijn strat -273
pair mijn telefon -237
pair mijn twed 246
pair mijn uitker 363
pair mijn urgentie 303
pair mijn verhuis -206
pair mijn verzoek 519
pair mijn voorlop 248
pair mijn vriend 181
pair mijn vrouw -302
pair mijn wachtwoord -410
pair mijn werk -439
pair mijn woning 347
pair mijn woz 351
pair mijn zaaknummer -285
pair mijn zak 160
pair mijn zus -247
pair milieustrat $ -232
pair milieustrat ? -367
pair minut $ -281
pair mn moeder 138
pair mn nieuw 219
pair mn rijbewijs 390
pair mn uitker 318
pair mobiel 0 -310
pair moeder is -433
pair moet 0 249
pair moet ? -302
pair moet dar -255
pair moet dat -622
pair moet de -515
pair moet die -348
pair moet een -454
pair moet ge -528
pair moet ik -129
pair moet je -622
pair moet men -276
pair moet mijn -329
pair moet vor -271
pair moet wij -466
pair moet word -276
pair moet zijn -356
pair mog die -356
pair mog er -287
pair mog we -364
pair muziek tot -285
pair my new 337
pair my registration 298
pair na de -168
pair na een -363
pair naast de -250
pair nagan of 381
pair nakijk of 303
pair nam en -339
pair nam van -100
pair namen de -518
pair nar 0 -485
pair nar @code -446
pair nar een 257
pair nar gas -297
pair nar het -113
pair nar huis -275
pair nar info -289
pair nar spanj 246
pair nar t -248
pair nar u -309
pair nar uw -281
pair ne ker -353
pair nee $ 144
pair nee , -220
pair nee hor -353
pair neemt de -271
pair neg acht -284
pair neg s -414
pair ner . -311
pair niet $ -139
pair niet . 349
pair niet ? 251
pair niet bij 148
pair niet dor -392
pair niet gekom 377
pair niet gekreg 345
pair niet gestort 251
pair niet gezien 259
pair niet goed 162
pair niet lang -306
pair niet mee -314
pair niet met -281
pair niet nar -333
pair niet op -215
pair niet terug -376
pair niet uit -325
pair niet via -243
pair niet ziek -276
pair niet zo -343
pair nieuw adres 344
pair nieuw appartement 279
pair nieuw auto 267
pair nieuw eid 239
pair nieuw huis 290
pair nieuw nummer -464
pair nieuw paspoort -251
pair nieuw websit -247
pair nieuwsgier $ -340
pair nijverheidslan 0 -282
pair nik gehoord 272
pair nik mer 437
pair nik met -248
pair nik van 167
pair nl $ -294
pair nodig ? -591
pair nodig om -313
pair nodig vor -133
pair nog $ 227
pair nog als 326
pair nog altijd 154
pair nog betal 285
pair nog bij 266
pair nog dor -181
pair nog een 254
pair nog geldig -313
pair nog gen 177
pair nog goed -387
pair nog ingeschrev 331
pair nog lat -409
pair nog nie 213
pair nog niet 277
pair nog nik 194
pair nog op 319
pair nog plat -368
pair nog plek -363
pair nog recht 312
pair nog sted 127
pair nog stemm -304
pair nog van -302
pair nog vrij -406
pair nou al 280
pair nou een -295
pair nou nog 292
pair nou wel 290
pair november 0 258
pair november ? -320
pair nr . -489
pair nu 0 -189
pair nu ? 198
pair nu al -103
pair nu bij 226
pair nu de -281
pair nu een 231
pair nu hebb -341
pair nu op 202
pair nul vijf -246
pair nul zes -348
pair nummer $ -457
pair nummer , 318
pair nummer 0 66
pair nummer ? -495
pair nummer @code -305
pair nummer is -300
pair nummer stat 285
pair ocmw ? -285
pair ocmw dat -253
pair ocmw of -236
pair of 0 -664
pair of @code -200
pair of aan -264
pair of allen -369
pair of dat 294
pair of de 322
pair of doet -409
pair of een -375
pair of het -405
pair of ik 45
pair of is -192
pair of kan -196
pair of komt -402
pair of mag -475
pair of mijn 505
pair of nar -246
pair of nee 270
pair of nie 215
pair of niet 534
pair of ons 283
pair of onz 346
pair of pas -332
pair of stat 263
pair of telt -264
pair of van -377
pair of via -321
pair of volstat -249
pair of was -302
pair of zo -376
pair ogm 0 -294
pair om 0 -289
pair om de -141
pair om in -247
pair om kwijtscheld 314
pair om welk 333
pair omdat ik 385
pair onder de -169
pair ondernemingsnummer 0 -411
pair ongever $ -258
pair onlin $ -219
pair ons ? 312
pair ons bedrijf -272
pair ons dorp -316
pair ons dossier 238
pair ons gezin 313
pair ons huis 327
pair ons in 275
pair ons kenmerk -318
pair ons kind -333
pair ons strat -299
pair ons thuis -402
pair ontvang ? 273
pair ontvang en 341
pair ontvang ik 327
pair onz club -345
pair onz dochter 335
pair onz flat -265
pair onz gemeent -421
pair onz hond -258
pair onz schol -273
pair onz stad -292
pair onz strat -407
pair onz verbouw 353
pair onz veren -262
pair onz vve -314
pair onz wijk -399
pair onz zak 249
pair ook $ -386
pair ook . -297
pair ook ? -284
pair ook al -239
pair ook alwer 441
pair ook bij -334
pair ook de -350
pair ook digital -293
pair ook een -178
pair ook gewon -185
pair ook goed -296
pair ook in -354
pair ook mee -314
pair ook met -340
pair ook niet -352
pair ook nog -274
pair ook op -66
pair ook vor -337
pair ook zonder -217
pair op $ 229
pair op , -302
pair op . -499
pair op 0 -421
pair op beslist 289
pair op brief -324
pair op dat -228
pair op de -90
pair op den -223
pair op dinsdag -393
pair op donderdag -232
pair op een 122
pair op het -132
pair op hun -313
pair op jullie -461
pair op mijn 347
pair op mn 368
pair op nam -145
pair op ons 200
pair op raadhuisplein -281
pair op rod -412
pair op schol -392
pair op stationsplein -368
pair op strat -330
pair op t -402
pair op tijd 185
pair op twed -240
pair op uw -178
pair op voorhand -416
pair op vrijdag -261
pair op welk 236
pair op zijn -208
pair op zon -243
pair op zondag -366
pair open $ -468
pair open , -137
pair open . -206
pair open ? -225
pair open bij 224
pair open met -416
pair open op -319
pair openstan bij 290
pair opgericht op -199
pair opgev als -272
pair ophal ? -226
pair opnieuw nar 291
pair opvang $ 274
pair opvang vor -377
pair order 0 -340
pair ordernr 0 -372
pair org $ -314
pair organiseert de -210
pair oud is -309
pair oud medicijn -240
pair oud men -291
pair oud raadzal -273
pair over $ -466
pair over , -412
pair over autism -304
pair over de -250
pair over dementie -231
pair over een -122
pair over gat 361
pair over het -329
pair over mij 458
pair over mijn 588
pair over nar 256
pair over ons 368
pair overled . 262
pair overmak nar -229
pair pal 0 -232
pair papier $ -297
pair papier , -278
pair papier stat 377
pair park $ -247
pair park , -343
pair parker $ -311
pair parking van -188
pair parklan 0 -396
pair pas dat 331
pair pas in -351
pair pas na -333
pair pas op -284
pair pasnummer 0 -338
pair paspoort ? -283
pair paspoort al 248
pair paspoort klar -253
pair past die -297
pair past niet -274
pair paswoord vor -364
pair per 0 485
pair per brief -342
pair per dag -277
pair per jar -326
pair per maand 357
pair per nacht -274
pair per ongeluk 310
pair per post -322
pair per sms -367
pair phishing $ -303
pair pincod van -328
pair plat , -292
pair plat 0 -355
pair plat sta 193
pair plat van 208
pair plein , -324
pair plein . -264
pair plein 0 -208
pair politie of -273
pair polyvalent zal -265
pair poppodium de -301
pair poster in -205
pair precies aan -289
pair prijs van -248
pair prima $ -293
pair promocod @code -235
pair puilt uit -350
pair put in -330
pair put is -304
pair raadhuisplein 0 -313
pair raadsvergader $ -257
pair recht over -241
pair rechtzet ? 279
pair reclam ? -227
pair regel vor -343
pair reken , 222
pair rekeningnummer van -255
pair relatienummer 0 -285
pair repair caf -278
pair rijbewijs al 283
pair rijbewijs bij 271
pair rijbewijs gevond -306
pair rijbewijs is -334
pair rijbewijs uit -286
pair rijd ze -301
pair rijksregister 0 404
pair rijksregisternummer , -297
pair rod kruis -312
pair rolstoel bij -232
pair rolstoel en -279
pair rond 0 -341
pair rond de -401
pair rond punt -245
pair rsin 0 -275
pair rsin van -377
pair s nacht -199
pair s ochtend -284
pair scherm $ -225
pair schol $ -383
pair schol , -255
pair schol in -313
pair schol is -309
pair schoolstrat 0 -270
pair schutting van -273
pair secretariaat van -283
pair sind 0 -582
pair sind juni 372
pair sit $ -259
pair sit ? -165
pair sit stat -269
pair sit van -248
pair slot $ -255
pair slot op -297
pair sms cod -296
pair snap er -414
pair snap ik -220
pair sporthal $ -240
pair sporthal ? -268
pair sprek $ -308
pair sta hier -242
pair sta ik 639
pair sta op 345
pair stad $ -309
pair stad 0 -316
pair stad ? -295
pair stad dat -242
pair stad een -290
pair stad is -310
pair stadhuis , 327
pair stadhuis ? -196
pair stadskantor , -371
pair stan $ 150
pair stan , 261
pair stan . 255
pair stan die -232
pair stan er 186
pair stand van 289
pair stat $ 172
pair stat . 261
pair stat 0 -60
pair stat @code -347
pair stat al -298
pair stat bij -221
pair stat de -360
pair stat die 207
pair stat een -54
pair stat er 63
pair stat gen -282
pair stat het 171
pair stat hij 342
pair stat in -273
pair stat mijn 454
pair stat nog 201
pair stat nu -361
pair stat ons 315
pair stat ook -344
pair stat op -280
pair stat schef -278
pair stat tot -267
pair stat verkeerd -234
pair station $ -223
pair station , -187
pair stationsplein 0 -190
pair stationsstrat 0 -307
pair sted gen 274
pair sted op -303
pair stell vor -290
pair stemm , -297
pair stichting dorpshuis -260
pair sticker van -260
pair stoel 0 -254
pair stoep $ -282
pair stoep , -207
pair stoep bij -351
pair stoep vor -253
pair stond een -266
pair stond er -342
pair stond in -249
pair stopp , 339
pair stopt niet -322
pair storing ? -296
pair strat $ -425
pair strat , -342
pair strat is -376
pair strat nar -266
pair stuk $ -262
pair stuk , -475
pair stuk is -237
pair stur $ 305
pair stur , -441
pair stur de -296
pair stur ik -332
pair stuurt ge -330
pair stuurt u -242
pair subsidie aanvrag -305
pair system ? 272
pair t 0 -213
pair t containerpark -230
pair t fietspad -241
pair t is 251
pair t kerkhof -224
pair t m -343
pair t park -265
pair t station -358
pair t voetpad -250
pair t zwembad -353
pair taxi van 292
pair te bereik -274
pair te bevest 310
pair te del 201
pair te doen -263
pair te gev -187
pair te hog 308
pair te hur -298
pair te kijk -342
pair te kom 261
pair te kop -236
pair te lat -176
pair te schrijv -316
pair te trouw -361
pair te ver -331
pair te zet -395
pair te zien -342
pair te zijn -249
pair teg die 273
pair teg een -423
pair teg het -316
pair teg wanner -335
pair tegemoet zien 254
pair tegenover de -189
pair telefon $ -322
pair telefon , -277
pair ter hoogt -315
pair ter inzag -418
pair ter lind -366
pair ter plat -330
pair terug , 252
pair terug ? -245
pair terug bij 270
pair terug in -380
pair terug nar -292
pair terug op -235
pair terug van 338
pair terwijl mijn 238
pair test 0 -393
pair testament mak -337
pair tevor moet -281
pair thuis $ -347
pair ticketnr 0 -327
pair tijden de -241
pair tis in -264
pair tis vor 277
pair toch $ -339
pair toch 0 -180
pair toch de -348
pair toch een -287
pair toch kom -274
pair toch op -416
pair toch van -317
pair toe $ -292
pair toe ? -247
pair toegek ? 313
pair toegekom ? 267
pair tot 0 -200
pair tot hoe -409
pair tot vijf -294
pair tot wanner 84
pair trac 0 -236
pair trouw , -288
pair trouw 0 -258
pair trouw op -285
pair trouwakt van 246
pair tuss 0 -235
pair tuss een -155
pair twed verblijf 342
pair twee $ -294
pair twee ker 178
pair twee uur -333
pair u bekend 298
pair u de 343
pair u een -166
pair u geregistreerd 247
pair u heeft 305
pair u het 312
pair u mij -142
pair u mijn 97
pair u nagan 362
pair u nakijk 188
pair u nog -365
pair u vor 405
pair uit , -388
pair uit de 159
pair uit in -335
pair uit nieuwsgier -283
pair uit op -249
pair uit te -331
pair uitker $ 325
pair uitker moet 277
pair uitpas 0 -351
pair uittreksel brp -301
pair uittreksel en -188
pair uittreksel van 252
pair uur $ -337
pair uur , -291
pair uur op -296
pair uur s -253
pair uw collega -381
pair uw portal -283
pair uw sit -232
pair v . -159
pair vaart , -264
pair vak 0 -258
pair van $ -400
pair van 0 -15
pair van ? -195
pair van dat -660
pair van de -97
pair van dez 151
pair van die -436
pair van dit -391
pair van een -300
pair van gezinssamenstell 269
pair van hel -335
pair van hem 300
pair van het -369
pair van jullie -106
pair van me 254
pair van mij 642
pair van mijn 600
pair van onz 321
pair van sinterklas -264
pair van stichting -222
pair van t -311
pair van tevor -333
pair van uw -308
pair van vor -402
pair van wacht -413
pair van wie -486
pair van woensdag -272
pair van zak 371
pair vanaf 0 -50
pair vanaf @code -302
pair vanaf hoe -281
pair vanaf hoevel -346
pair vanaf wanner -257
pair vanaf welk -429
pair vandag ! -368
pair vandag nog -492
pair vanuit het -340
pair vast $ -365
pair vast lijn -353
pair vbld 0 -316
pair ver is 397
pair ver van -228
pair veren : -250
pair verget , -347
pair vergunn nodig -393
pair vergunn van 339
pair vergunn vor 190
pair verleng $ -241
pair verlengd of 453
pair vernom . 272
pair verplicht om -265
pair verschil tuss -441
pair verzoek u 318
pair via de 114
pair via een -287
pair via het -221
pair via whatsapp -293
pair vier , -355
pair vijf een -263
pair vijf uur -322
pair vind , -346
pair vind dat -314
pair vind de 280
pair vind die -290
pair vind ik -349
pair vindt de -253
pair voetpad $ -245
pair voetpad , -264
pair vol $ -396
pair volgen googl -306
pair volgen het -436
pair volgen jullie 388
pair volgen mij -203
pair volgend jar -224
pair volgend maand -255
pair volgend wek 214
pair voorbeeld . -487
pair voorlop rijbewijs -228
pair vor $ -318
pair vor 0 152
pair vor ? -269
pair vor all -343
pair vor als -201
pair vor dat 288
pair vor de 136
pair vor die 256
pair vor een -204
pair vor fietser -241
pair vor har 312
pair vor hebb -311
pair vor hem 287
pair vor het 145
pair vor iederen -364
pair vor iemand -295
pair vor jullie -247
pair vor kinder -289
pair vor kwijtscheld -257
pair vor mantelzorger -244
pair vor me 342
pair vor men -436
pair vor mij 326
pair vor mijn 328
pair vor mn 295
pair vor of -307
pair vor ons 168
pair vor onz 262
pair vor oud -271
pair vor rolstoel -225
pair vor welk 218
pair vor zijn -254
pair vorig jar 188
pair vorig maand 383
pair vorig seizoen -291
pair vorig wek 274
pair vraagt een -369
pair vraagt ge -321
pair vraagt mijn -276
pair vrag $ -246
pair vrag , -242
pair vrag : -200
pair vrag ? -375
pair vrag het -333
pair vrag ik -89
pair vrag je -163
pair vrag jullie -392
pair vrag of -294
pair vrag vor -266
pair vriendelijk $ -350
pair vrij ? -279
pair vrijdag $ 222
pair vroeg om -243
pair vul ik -247
pair vve , -339
pair vzw , -345
pair vzw de -317
pair waarom ben 399
pair waarom ik 327
pair waarom is 125
pair waarom mijn 321
pair waarom moet 295
pair waarom stopt -268
pair waarom vrag -336
pair wacht , 317
pair wacht op 543
pair wachtlijst van 249
pair wachtwoord , -279
pair wachtwoord in -203
pair wachtwoord is -263
pair wachtwoord stat -284
pair wachtwoord van -276
pair wal 0 -277
pair wanner begint -208
pair wanner die 355
pair wanner hor 361
pair wanner is 120
pair wanner kom -346
pair wanner komt 504
pair wanner krijg 259
pair wanner kun -281
pair wanner loopt 193
pair wanner mag 257
pair wanner moet -275
pair want dar -347
pair war $ -209
pair war blijft 396
pair war ge -354
pair war hal -243
pair war ik 315
pair war is -119
pair war je -316
pair war kan -474
pair war kunn -348
pair war lever -314
pair war moet -153
pair war op -278
pair war stat -463
pair war vind -377
pair warm eten -324
pair was 0 -254
pair was da -290
pair was dat -178
pair was de 202
pair was vroeger -341
pair wat aan -331
pair wat doet -307
pair wat een -611
pair wat er 327
pair wat gebeurt -387
pair wat heb 207
pair wat ik 148
pair wat is 287
pair wat kost -393
pair wat krijg 215
pair wat moet 110
pair wat nu -467
pair wat stat 266
pair wat u 342
pair wat zijn -306
pair water in -284
pair we dar -309
pair we de -307
pair we die -282
pair we doen -346
pair we zijn 290
pair we zit 310
pair webshop van -366
pair websit $ -207
pair websit , -360
pair websit is -394
pair weg $ -196
pair weg , 103
pair weg bij -280
pair wek een -434
pair wek geled 266
pair wek moet -248
pair wek op 160
pair wel , -408
pair wel ingeschrev 257
pair wel of 316
pair welk adres -209
pair welk bedrag 346
pair welk datum 223
pair welk document -239
pair welk formulier -315
pair welk inkom -319
pair welk is -400
pair welk jar 266
pair welk leeftijd -278
pair welk maand -226
pair welk papier -287
pair welk plat 318
pair welk plek 227
pair welk van -234
pair wer , -274
pair wer . -347
pair wer niet -277
pair wer op -254
pair werk $ -214
pair werk ? -353
pair werk aan -368
pair werk bij -241
pair werkt dat -382
pair wet ? -358
pair wet als -358
pair wet of 412
pair wet u -335
pair wie bedenkt -294
pair wie beslist -384
pair wie betaalt -357
pair wie gat -262
pair wie haalt -279
pair wie heeft 235
pair wie is 147
pair wie kan -410
pair wie ligt 261
pair wie meld -317
pair wie moet -241
pair wie stat 338
pair wie volgt 259
pair wie zit -462
pair wij de -296
pair wij een 248
pair wij had 399
pair wij hebb 204
pair wij met -197
pair wij organiser -293
pair wij will -180
pair wij zijn 86
pair wij zoek -347
pair wijk $ -245
pair wijkagent is 162
pair wijzig $ 237
pair wijzig , 207
pair wil 0 -260
pair wil de -173
pair wil een -405
pair wil gen 248
pair wil gewon -283
pair wil het 199
pair wil in -224
pair wil je 415
pair wil mijn 130
pair wil wet 370
pair wilgenstrat 0 -260
pair will een -361
pair will met -269
pair wilt u 348
pair winkel is -285
pair woensdag $ -259
pair won $ -374
pair won , 394
pair won hier 186
pair won ik 287
pair won in -523
pair won nog -400
pair woning ? 232
pair woo verzoek -303
pair word , -261
pair word bij -411
pair word de -315
pair word er -271
pair word ik 238
pair word je -288
pair wordt 0 -262
pair wordt dat -296
pair wordt dor -268
pair wordt een -360
pair wordt er -437
pair wordt geweigerd -256
pair wordt in -261
pair wordt mijn 219
pair wordt op -335
pair woz ook -350
pair woz van 372
pair zaaknumer 0 -250
pair zaaknummer 0 -96
pair zag ik -275
pair zal 0 -311
pair zaterdag 0 -330
pair zaterdag open -258
pair ze $ -196
pair ze dan -276
pair ze dat -230
pair ze de -468
pair ze hem -271
pair ze is 297
pair ze will -254
pair zeg $ -314
pair zeg , -371
pair zegg $ -375
pair zegg dat -308
pair zegg ze -211
pair zegt dat -113
pair zegt van 142
pair zeker 0 -206
pair zeker ? -473
pair zelf een -336
pair zelf in -203
pair zelf niet 242
pair zes een -194
pair zes wek 149
pair zet . -355
pair zet ? 208
pair zet de 280
pair zet er -273
pair zet het 243
pair zet ik -418
pair zet mijn 253
pair zie ik -95
pair ziek , -313
pair ziek van -236
pair ziekenhuis $ -260
pair zien of 296
pair zijn dat -348
pair zijn de -255
pair zijn die -471
pair zijn een -526
pair zijn er -81
pair zijn in 249
pair zijn inschrijv 329
pair zijn jullie -212
pair zijn met 181
pair zijn om 311
pair zijn op -237
pair zijn toch -274
pair zijn vor -413
pair zijn we 263
pair zijn wij 232
pair zijn ze -303
pair zijt ge -266
pair zit $ -261
pair zit , -175
pair zit dar -312
pair zit de -385
pair zit een -437
pair zit het 256
pair zit ik 257
pair zit in -286
pair zit mijn 296
pair zit op -479
pair zit t 301
pair zit toch -260
pair zit vast 280
pair zit verstopt -286
pair zit vol -313
pair zo $ -409
pair zo ? -326
pair zo een -371
pair zo goed -307
pair zo in -389
pair zo ja 241
pair zoek een -191
pair zoekt een -284
pair zogezegd , -280
pair zon al 198
pair zon van -278
pair zon zijn 271
pair zond van -271
pair zondag $ -288
pair zondag , -220
pair zondag ? -246
pair zonder afsprak -325
pair zonder vergunn -337
pair zonder wiel -226
pair zot van -201
pair zou de -395
pair zwan , -306
pair zwembad $ -257
pair zwembad , -330
pair zwerfvuil $ -323
skip ! $ 191
skip ( ) -318
skip ( 0 97
skip ) 0 -445
skip ) het -213
skip , ! -353
skip , $ -201
skip , , -296
skip , 0 121
skip , ? -351
skip , @code 163
skip , aan -270
skip , al -155
skip , altijd -256
skip , ander -297
skip , band -294
skip , begint -273
skip , ben 339
skip , bom -280
skip , brief 254
skip , da 149
skip , dag 187
skip , dar 175
skip , dat -161
skip , de -240
skip , den -311
skip , die 261
skip , dit -318
skip , doe 229
skip , doen -338
skip , drie -256
skip , duurt 225
skip , een -383
skip , elk -342
skip , er -548
skip , euro -1
skip , gat -233
skip , gedan -266
skip , gef -219
skip , gent 302
skip , gr 235
skip , grot -366
skip , haalt -248
skip , had -209
skip , har 314
skip , hebt 236
skip , heeft 140
skip , het 335
skip , hij 230
skip , hoe -180
skip , hoevel -309
skip , hog -281
skip , hoogt -191
skip , hor 255
skip , huis 274
skip , iederen -239
skip , ik -313
skip , in -446
skip , je 492
skip , juni 221
skip , ker -146
skip , klein -284
skip , kom -371
skip , komt 182
skip , krijg 135
skip , kunn -381
skip , ligt -285
skip , maart -402
skip , mag -159
skip , man -332
skip , mar -285
skip , men -427
skip , mijn 182
skip , moest -257
skip , moet 120
skip , ne 270
skip , nem -288
skip , niet -211
skip , nieuw 286
skip , nodig -320
skip , nr -371
skip , nu -277
skip , of -642
skip , om -384
skip , ook -234
skip , op -85
skip , poort -255
skip , put -314
skip , regel -273
skip , sta 276
skip , stan -248
skip , stat 198
skip , stort -342
skip , stuk -340
skip , telt -213
skip , u 213
skip , uw -271
skip , van -69
skip , verget -253
skip , vind -194
skip , vor -220
skip , wacht 261
skip , wanner -149
skip , war -179
skip , was 349
skip , wat -179
skip , wek 227
skip , welk -175
skip , werkt -289
skip , wij -191
skip , will -438
skip , won 268
skip , zegt 289
skip , zet 237
skip , zijn 175
skip , zit 179
skip , zo -382
skip , zoek -329
skip , zoiet -219
skip , zou 295
skip . $ 329
skip . . 192
skip 0 ! 168
skip 0 $ -94
skip 0 ( -307
skip 0 ) 242
skip 0 , 276
skip 0 . 241
skip 0 ? -123
skip 0 aan -223
skip 0 achter -273
skip 0 afgeleverd -315
skip 0 al -436
skip 0 allebei -307
skip 0 allen -159
skip 0 als -543
skip 0 ben 163
skip 0 betal -232
skip 0 bij -221
skip 0 da -359
skip 0 dar -416
skip 0 dat -99
skip 0 de -514
skip 0 dicht -435
skip 0 die -103
skip 0 doet -214
skip 0 dor -335
skip 0 draait -231
skip 0 dubbel -286
skip 0 een -251
skip 0 elk -329
skip 0 en -113
skip 0 er -466
skip 0 erbij -327
skip 0 gan -296
skip 0 geldt -333
skip 0 gewonn -277
skip 0 groen -251
skip 0 heb 109
skip 0 heeft -188
skip 0 het -195
skip 0 hij -216
skip 0 hoe -155
skip 0 hoevel -389
skip 0 hoever 316
skip 0 in 105
skip 0 info -207
skip 0 is -95
skip 0 jullie 258
skip 0 kapot -209
skip 0 komt -521
skip 0 krijg -329
skip 0 lang -315
skip 0 liefst -330
skip 0 m -206
skip 0 ma -272
skip 0 mag -378
skip 0 mar 157
skip 0 mer 258
skip 0 met -268
skip 0 mijn -452
skip 0 minder 247
skip 0 moet -472
skip 0 mog -197
skip 0 na -433
skip 0 nar 285
skip 0 niet -96
skip 0 nog -420
skip 0 nu -314
skip 0 nummer -412
skip 0 of -532
skip 0 om -159
skip 0 ons -375
skip 0 onz -312
skip 0 ook -399
skip 0 op -393
skip 0 per -351
skip 0 reken -262
skip 0 rijbewijs 227
skip 0 s -261
skip 0 sind -337
skip 0 stat -564
skip 0 stond -273
skip 0 t -279
skip 0 te -139
skip 0 teg -260
skip 0 ter -293
skip 0 terug 272
skip 0 toch -227
skip 0 tot -404
skip 0 uit -264
skip 0 uw -346
skip 0 van -269
skip 0 vol -120
skip 0 volgen -431
skip 0 vor -478
skip 0 want -338
skip 0 war -478
skip 0 was -329
skip 0 wie -443
skip 0 wij -68
skip 0 will -284
skip 0 word -146
skip 0 wordt -258
skip 0 zak -264
skip 0 ze -219
skip 0 zegt -448
skip 0 zij -508
skip 0 zijn -227
skip 0 zit -289
skip 0 zo -439
skip 0 zonder -389
skip 0 zou -400
skip 0 zoud -343
skip : $ -359
skip : , -456
skip : 0 122
skip : dat -158
skip : de 175
skip : die -266
skip : heb -414
skip : heeft -332
skip : is -416
skip : mag -217
skip : of -243
skip ? $ 332
skip @code $ -121
skip @code , -368
skip @code 0 -376
skip @code ? -371
skip @code bij -271
skip @code dat -220
skip @code de -492
skip @code een -334
skip @code het -234
skip @code ik -247
skip @code is -222
skip @code mar -352
skip @code mijn -337
skip @code nam -399
skip @code op -247
skip @code stat -286
skip @code war -410
skip ^ ! -533
skip ^ $ -49
skip ^ ( -290
skip ^ , -313
skip ^ . -232
skip ^ 0 -291
skip ^ : -215
skip ^ ? -144
skip ^ @code -367
skip ^ aan -519
skip ^ aangevraagd 477
skip ^ aannemer -196
skip ^ aanslagbiljet 338
skip ^ achter -261
skip ^ adres -430
skip ^ al 462
skip ^ als -251
skip ^ altijd -299
skip ^ apothek -334
skip ^ april -349
skip ^ bank -412
skip ^ bedraagt -326
skip ^ bel -361
skip ^ belast -456
skip ^ ben -203
skip ^ besliss 360
skip ^ beslist -405
skip ^ betaalt -351
skip ^ bewonerskaart 287
skip ^ bezwar 259
skip ^ bib -200
skip ^ bij -357
skip ^ blijft 235
skip ^ bom -366
skip ^ bot -351
skip ^ brief 153
skip ^ broer -260
skip ^ bsn -420
skip ^ btw -274
skip ^ bur -231
skip ^ bus -259
skip ^ buurman -316
skip ^ buurvrouw -335
skip ^ caf -303
skip ^ cijfer -371
skip ^ cod -300
skip ^ conformiteitsattest 315
skip ^ container -356
skip ^ dacht -246
skip ^ dag -339
skip ^ dank -345
skip ^ dar -346
skip ^ dat -110
skip ^ datum 208
skip ^ de 65
skip ^ den 165
skip ^ diend 280
skip ^ dochter 114
skip ^ document -239
skip ^ doe -407
skip ^ doen -301
skip ^ dor -488
skip ^ drie -334
skip ^ dus 211
skip ^ duurt -294
skip ^ een -333
skip ^ eig -316
skip ^ ene -347
skip ^ er -323
skip ^ es -282
skip ^ euro -587
skip ^ exampl -172
skip ^ factur -375
skip ^ februari 314
skip ^ formulier -427
skip ^ fritur -319
skip ^ ga -221
skip ^ gan -361
skip ^ gat -193
skip ^ ge 146
skip ^ gebeurt -387
skip ^ geboortedatum 318
skip ^ gebur -338
skip ^ gedumpt -277
skip ^ geeft -221
skip ^ gef -126
skip ^ gegeven 257
skip ^ gehad -408
skip ^ gemeent 209
skip ^ gemeentehuis -303
skip ^ gevond -479
skip ^ gezocht -310
skip ^ ging 319
skip ^ goed -342
skip ^ haalt -313
skip ^ had 570
skip ^ hal -323
skip ^ hangt -203
skip ^ harmonie -332
skip ^ hart -281
skip ^ heb 30
skip ^ hebb 144
skip ^ hebt 166
skip ^ hem 301
skip ^ her -234
skip ^ het -179
skip ^ hier -467
skip ^ hoe -12
skip ^ hoevel -146
skip ^ hond -448
skip ^ hop -251
skip ^ huis 282
skip ^ iban -288
skip ^ ieder -309
skip ^ iederen -295
skip ^ ik 99
skip ^ in -437
skip ^ is 10
skip ^ je 263
skip ^ juni -291
skip ^ kan -129
skip ^ kapot -300
skip ^ kast -289
skip ^ kastanjes -342
skip ^ kat -355
skip ^ kenmerk -463
skip ^ ker 174
skip ^ kind -244
skip ^ klein -335
skip ^ kleinzon -305
skip ^ kom -103
skip ^ komt 292
skip ^ kop -286
skip ^ kor -282
skip ^ kost -449
skip ^ kunn -241
skip ^ kunt -279
skip ^ kwijt -215
skip ^ lamp -143
skip ^ lang -405
skip ^ las -285
skip ^ lat 124
skip ^ les -291
skip ^ lever -237
skip ^ ligg -316
skip ^ ligt 129
skip ^ lijn -318
skip ^ maart -270
skip ^ mag 265
skip ^ mailadres -272
skip ^ mak -301
skip ^ mar -362
skip ^ me 213
skip ^ meld -243
skip ^ meldingsnummer -253
skip ^ men 218
skip ^ mij 150
skip ^ mijn 339
skip ^ mn 502
skip ^ moek -189
skip ^ moet 114
skip ^ moogt -295
skip ^ nar -421
skip ^ nieuw -465
skip ^ nr -177
skip ^ nu -190
skip ^ nummer -59
skip ^ om -232
skip ^ omgewaaid -188
skip ^ onder -303
skip ^ ons 327
skip ^ ontvang 251
skip ^ onz 208
skip ^ ook -310
skip ^ op -222
skip ^ overal -257
skip ^ pal -181
skip ^ papier -481
skip ^ parkeervergunn 301
skip ^ parker -277
skip ^ paspoort 284
skip ^ paswoord -365
skip ^ plat -356
skip ^ poes -312
skip ^ premie 185
skip ^ put -263
skip ^ reken -353
skip ^ rekent -321
skip ^ rij -363
skip ^ sint -264
skip ^ sit -283
skip ^ sluit -285
skip ^ sta 147
skip ^ stan -272
skip ^ stat 244
skip ^ sted 233
skip ^ stoeptegel -286
skip ^ stort -233
skip ^ strat -407
skip ^ student -266
skip ^ stuurt -507
skip ^ subsidie -283
skip ^ system -284
skip ^ t 141
skip ^ tak -280
skip ^ teken -225
skip ^ thuis -302
skip ^ tot -268
skip ^ trouw -401
skip ^ twee -280
skip ^ u -64
skip ^ uitker 394
skip ^ vall -404
skip ^ ver 254
skip ^ verget -240
skip ^ vergunn -222
skip ^ verhuis -206
skip ^ vertrek 189
skip ^ verzoek 282
skip ^ vind -141
skip ^ voetbalclub -226
skip ^ volgen -400
skip ^ voorbeeld -398
skip ^ vor -172
skip ^ vraagt -418
skip ^ vrag -372
skip ^ wacht -278
skip ^ wachtwoord -564
skip ^ was 137
skip ^ wat -244
skip ^ websit -375
skip ^ weg -279
skip ^ welk 262
skip ^ werk -497
skip ^ werkt -374
skip ^ wij 171
skip ^ wijkagent 277
skip ^ wil -158
skip ^ wild 235
skip ^ word -307
skip ^ wordt -168
skip ^ woz 354
skip ^ ww -330
skip ^ zag -377
skip ^ zak -273
skip ^ zat -265
skip ^ zeg -343
skip ^ zegt -242
skip ^ zei -266
skip ^ zes -215
skip ^ zet -389
skip ^ zie 134
skip ^ zoek -539
skip ^ zoekt -194
skip ^ zonder -323
skip ^ zou 444
skip ^ zus -311
skip a $ 190
skip a 0 -268
skip aan $ 113
skip aan . -309
skip aan 0 -548
skip aan ? -382
skip aan bom -307
skip aan deur -309
skip aan gemeent 246
skip aan kerk -259
skip aan mann -189
skip aan met -277
skip aan oud -333
skip aan schol -234
skip aan station -467
skip aan van -262
skip aan vrag -269
skip aanpass $ 233
skip aanslag ? 315
skip aanslag @code -286
skip aanvaard de 313
skip aanvrag $ -150
skip aanvrag de 143
skip aanvrag mijn 262
skip acht acht -285
skip achter 0 -225
skip achter de -271
skip achter station -304
skip achterop id 382
skip adres , 193
skip adres 0 225
skip adres de -252
skip af er -272
skip affich de -220
skip afgewez $ 270
skip afval $ -263
skip al , 114
skip al ? 585
skip al aan 213
skip al besliss 343
skip al beslist 188
skip al besluit 186
skip al bij 192
skip al de 198
skip al derd -266
skip al in 405
skip al minut -281
skip al niet -367
skip al op 124
skip al over 298
skip al van 312
skip al vor 307
skip al wek -120
skip all $ -261
skip all van -332
skip allemal , -290
skip allen $ -323
skip allen ? -256
skip als $ -102
skip als , 346
skip als 0 -474
skip als aangemerkt 354
skip als bij -281
skip als brief -288
skip als de -434
skip als een -430
skip als gen -216
skip als in -96
skip als nar -357
skip als op -329
skip als vor -300
skip als zelf -253
skip altijd , -264
skip altijd geweest 309
skip altijd het -304
skip altijd papier 307
skip ander $ -265
skip ander , 199
skip ander . -310
skip ander op -235
skip antwoord mijn 259
skip app 0 -383
skip april $ 292
skip april 0 -343
skip april ? -303
skip attest gezinssamenstell 269
skip aub mijn 312
skip automatisch van 270
skip b $ 215
skip b 0 -343
skip bak $ -266
skip balie $ 278
skip balie ? -436
skip be . -199
skip be 0 -270
skip bedankt de -334
skip bedoel $ -254
skip beginn $ 280
skip bekend $ 165
skip bel mar -315
skip bell $ -220
skip ben 0 422
skip ben al 447
skip ben de 246
skip ben en -288
skip ben er -352
skip ben wek 230
skip bereik 0 -362
skip bericht ? -363
skip beslist $ 351
skip beslist . 292
skip beslist mijn 294
skip besluit 0 -459
skip bestat 0 -169
skip bestat een -190
skip bestat jar -340
skip bestat mer -264
skip bestat nog -236
skip bestat vor -331
skip betaald @code -115
skip betal @code -409
skip betal dat -323
skip betal de 154
skip betekent $ -396
skip bevest $ 411
skip bevest ik 286
skip bezwar $ -173
skip bezwar de 305
skip bezwar die 287
skip bezwar teg -161
skip bib is -280
skip bibliothek $ -271
skip bieb $ -265
skip bij $ -102
skip bij , 200
skip bij 0 -757
skip bij : -323
skip bij aanvrag -391
skip bij ander -350
skip bij bakker -361
skip bij bank -286
skip bij bibliothek -267
skip bij binnengekom 247
skip bij bushalt -297
skip bij container -303
skip bij de 310
skip bij en 279
skip bij gemeent -101
skip bij geregistreerd 295
skip bij glasbak -255
skip bij het -300
skip bij in 132
skip bij ingeschrev 210
skip bij kamp -279
skip bij kredietbank 255
skip bij ligt 290
skip bij meld -383
skip bij moet -400
skip bij ook -341
skip bij raadsvergader -269
skip bij speeltuin -226
skip bij sporthal -210
skip bij sta -311
skip bij stadskantor -274
skip bij station -215
skip bij supermarkt -230
skip bij van -240
skip binn $ 105
skip binn dag -380
skip binn de -332
skip binn ik 251
skip binn wek 270
skip bladblazer 0 -200
skip blank $ -232
skip blauw 0 -259
skip blijv $ -202
skip blijv ? -257
skip boet 0 220
skip bom , -284
skip bom 0 -315
skip bom de -265
skip bord de -210
skip bouwafval de -331
skip bovenan brief -343
skip brief $ 174
skip brief @code -279
skip brief een -272
skip brief ik 297
skip brief van -249
skip briev de -282
skip bsn $ 255
skip bsn een -320
skip bsn ik -452
skip btw 0 -199
skip btw @code -154
skip bur $ -273
skip burgemeester $ -400
skip bus $ -231
skip bus ) -372
skip bus . 350
skip bus en -265
skip bus het -283
skip buurvrouw dat -237
skip bv $ -263
skip caf $ -241
skip caf zwan -268
skip cijfer een -269
skip cod , -317
skip cod 0 -260
skip cod de -230
skip compliment de -274
skip container $ -256
skip container 0 -278
skip container de -220
skip container en -317
skip container zit -264
skip da ? -320
skip da de -320
skip da op -331
skip da vor -339
skip daarmee in -314
skip daarvor $ -334
skip dag $ -122
skip dag 0 -318
skip dag dat -218
skip dag de -51
skip dag in -200
skip dag je -278
skip dag mijn 431
skip dan $ -172
skip dan ? -315
skip dan de -326
skip dan ik -220
skip dan van 337
skip dank de -217
skip dar $ -315
skip dar ? -267
skip dar de -170
skip dar een -121
skip dar het -373
skip dar iet -292
skip dar ik -250
skip dar in -354
skip dar op 257
skip dar van -291
skip dar vor -367
skip dat $ 208
skip dat 0 -58
skip dat ? 101
skip dat aan -353
skip dat aanvrag 281
skip dat ander -321
skip dat bij 112
skip dat dan -423
skip dat dat -287
skip dat de -187
skip dat die -386
skip dat een -288
skip dat er -290
skip dat gewon -375
skip dat hal -315
skip dat het -243
skip dat iet 352
skip dat ik -409
skip dat is -290
skip dat jullie -485
skip dat lang 308
skip dat mer -227
skip dat met -153
skip dat mij 235
skip dat mijn 361
skip dat moet -258
skip dat nar -431
skip dat nieuw -321
skip dat nooit -304
skip dat of -481
skip dat op -70
skip dat open -254
skip dat rekeningnummer -330
skip dat stad -276
skip dat toch -395
skip dat twee 185
skip dat u 194
skip dat uit 262
skip dat van -114
skip dat vor -207
skip dat wat -298
skip dat zijn -272
skip dat zon -341
skip dateert 0 -291
skip datum de -377
skip datum mijn 315
skip de $ -88
skip de ( -529
skip de ) -225
skip de , -439
skip de . 281
skip de 0 -308
skip de ? -363
skip de @code -324
skip de aan -567
skip de achter -321
skip de al 145
skip de allen -416
skip de als -147
skip de altijd -257
skip de betaald -378
skip de bijdrag -227
skip de binn -250
skip de blijft -236
skip de brug -313
skip de cod -296
skip de dan -136
skip de dar -279
skip de dat -493
skip de de -377
skip de dicht -263
skip de die 238
skip de dienst 126
skip de dit -600
skip de doen -373
skip de dor -189
skip de een -257
skip de en 184
skip de er 110
skip de ernaast -363
skip de gat -267
skip de gemeenterad -296
skip de gewon -368
skip de ging -377
skip de grag -292
skip de hangt -219
skip de heb 250
skip de hebb -365
skip de heeft 219
skip de het -362
skip de id 205
skip de iet -340
skip de in -231
skip de is -286
skip de kan -266
skip de ker -532
skip de kom -262
skip de kost -220
skip de kunn -271
skip de les -362
skip de mag -400
skip de meld -285
skip de met 76
skip de naast -250
skip de nam -288
skip de nar -452
skip de neemt -255
skip de nergen 308
skip de niet -135
skip de nog -149
skip de of -212
skip de om 306
skip de ook -481
skip de op -105
skip de open -423
skip de opvang 254
skip de over -152
skip de overmak -266
skip de plat -222
skip de raadzal -273
skip de schol -282
skip de sta 335
skip de stan -313
skip de stat -167
skip de stinkt -269
skip de stort -260
skip de stur -335
skip de te -533
skip de tegenover -198
skip de van 73
skip de veren -351
skip de voorbij -292
skip de vor 173
skip de waard 348
skip de war 260
skip de was -150
skip de weg -289
skip de werkt -344
skip de wist -331
skip de word -415
skip de wordt -349
skip de zak -308
skip de zegt 367
skip de zet -485
skip de zie 338
skip de zien -322
skip de zon -255
skip de zonder -187
skip de zou 467
skip dementie $ -172
skip demo 0 -129
skip den $ -362
skip den , -298
skip den van -130
skip denk $ -203
skip depressie jonger -264
skip deur $ -373
skip dez $ -335
skip dez . -340
skip dez is 228
skip dez lager 319
skip dicht $ -526
skip dicht 0 -429
skip die $ -354
skip die , 118
skip die . -118
skip die 0 -491
skip die ? -46
skip die aan -497
skip die dan -296
skip die dat -353
skip die het 200
skip die hor -302
skip die in -143
skip die is -320
skip die jullie -81
skip die klar 229
skip die met -151
skip die mij 374
skip die niet 106
skip die om -242
skip die open -301
skip die stat -355
skip die tegenover -349
skip die van 177
skip die vor 243
skip die vorig 303
skip die vrij -377
skip direct $ -333
skip dit $ -365
skip dit , -321
skip dit nar -255
skip dit nog 166
skip dit wer -329
skip dochter 0 -314
skip dod in -306
skip doe $ -308
skip doen de -237
skip doen een -282
skip doet niet -346
skip doet wer -200
skip dor $ 170
skip dor werk -340
skip dossier $ 306
skip dossier , 243
skip dossier 0 -275
skip dossier van 247
skip drie $ -277
skip drie een -242
skip drie geled 249
skip drie in -288
skip drie vier -322
skip duurt nog 324
skip e , -224
skip echt $ -263
skip een ! -419
skip een $ -102
skip een , -84
skip een ? -292
skip een als -366
skip een bij -179
skip een busj -241
skip een de -192
skip een die -200
skip een doen -342
skip een doorgev -295
skip een drie -230
skip een dubbel -349
skip een een -346
skip een eigen -358
skip een en -137
skip een erin -295
skip een gedumpt -244
skip een gekreg 246
skip een heeft -376
skip een houd -248
skip een id -348
skip een identiteitskaart -319
skip een in 98
skip een is -324
skip een jar 269
skip een klar -253
skip een krijgt -270
skip een later 284
skip een mak -375
skip een mee -219
skip een met -432
skip een na -416
skip een nar -365
skip een nog -412
skip een nummer -166
skip een of -207
skip een ook -341
skip een op -214
skip een over 177
skip een paspoort -253
skip een rijbewijs -175
skip een rond -254
skip een stat -407
skip een te -166
skip een tot -219
skip een uit -214
skip een van -13
skip een vor -201
skip een vrag -250
skip een waard -351
skip een wachtwoord -269
skip een zet -366
skip een zijn -259
skip een zonder -256
skip eerst $ -226
skip eid ik -337
skip eig vor -225
skip eigen ingeschrev 210
skip elk , -285
skip elk een -252
skip elk lang -220
skip elk van -207
skip en , -255
skip en . -412
skip en alles -342
skip en bij -402
skip en blijkt -317
skip en dat -268
skip en de -122
skip en een 263
skip en er -546
skip en frigo -284
skip en gat -406
skip en gen -128
skip en hebb -291
skip en het -240
skip en ik -335
skip en je -364
skip en kost -238
skip en krijg 172
skip en lat -371
skip en me 177
skip en moet 220
skip en niet 192
skip en over -338
skip en stat 247
skip en vor -456
skip en vrouw -374
skip en welk -371
skip en wet 256
skip en wil 144
skip en will -319
skip en zei -305
skip en zou 268
skip ene zegt -347
skip er $ -51
skip er . -332
skip er 0 -84
skip er ? 205
skip er aan -334
skip er al -439
skip er altijd -304
skip er bij 293
skip er die -292
skip er een 49
skip er gen -315
skip er het -152
skip er iemand -370
skip er jar -327
skip er jullie -197
skip er lang -290
skip er mee -363
skip er met -403
skip er mij 393
skip er mijn 441
skip er niemand -339
skip er niet 186
skip er nog -146
skip er onz 235
skip er op 142
skip er open 312
skip er over 286
skip er plat -368
skip er van -222
skip erbij $ -327
skip ergen $ -342
skip ergen ? -368
skip erop $ -409
skip euro $ -369
skip euro @code -402
skip euro een -249
skip euro niet -288
skip euro stuk -365
skip ex mijn 266
skip exampl $ -299
skip extra $ -275
skip factur ) -278
skip fak 0 -363
skip februari , 257
skip februari is -312
skip fiet $ -236
skip fietspad de -176
skip folder 0 -277
skip formulier 0 -192
skip formulier een -292
skip formulier ik -348
skip fout . -334
skip fout de -292
skip gan in -327
skip gas ? -367
skip gas van 320
skip gat de -113
skip gat dor -363
skip gat het -252
skip gat in 298
skip gat met -383
skip ge $ -144
skip ge de -400
skip ge een -515
skip ge het -301
skip ge mij 349
skip ge nog -269
skip ge op -283
skip ge precies -300
skip ge van 282
skip ge zien 324
skip gebeurd $ 302
skip gebeurt als -358
skip geblev $ 372
skip gebor 0 247
skip gedan $ 190
skip geeft foutmeld -197
skip gef dat -182
skip gef een -268
skip gehad de -371
skip gekapt $ -285
skip gekreg $ 472
skip gel , -344
skip geld $ -297
skip geld een -275
skip geldig 0 -295
skip geldt ook -300
skip geleverd 0 -349
skip gelijk $ -246
skip gelof $ -281
skip gemeent $ -147
skip gemeent , -269
skip gemeent ? -346
skip gemeent @code -310
skip gemeent dat -320
skip gemeent de -464
skip gemeent een -218
skip gemeent iet -285
skip gemeent ik 242
skip gemeent in -286
skip gemeent op -270
skip gemeent van -294
skip gemeentehuis 0 -249
skip gemeentehuis op -305
skip gemeenterad 0 -253
skip gemiddeld een -259
skip gen $ -200
skip gen , -76
skip gen . 216
skip gen betal -308
skip gen en -289
skip gen gekreg 329
skip gen heeft -371
skip gen mar -318
skip geplant 0 -364
skip geregistreerd $ 290
skip geregistreerd ? 254
skip geslot de -398
skip gestort $ 462
skip gestructureerd 0 -206
skip gevond de -255
skip gevond het -267
skip geweest mijn 271
skip gewon $ 230
skip gewon doen -278
skip gewon een -249
skip gewon met -333
skip gezegd $ -216
skip gezien de -237
skip gister . -317
skip goed vor -344
skip goedemiddag ik -288
skip goedgekeurd $ 327
skip grag de -311
skip grag of 245
skip grag wanner 316
skip grag word -390
skip gratis $ -209
skip gratis ? -259
skip grot 0 -197
skip gsm 0 -285
skip h $ -194
skip had , -363
skip had een 235
skip hal $ 325
skip half . -338
skip hang $ -339
skip hang 0 -267
skip hang de -336
skip hangt 0 -314
skip hangt de -276
skip har $ 255
skip har . 340
skip har ? 273
skip har al 202
skip he $ 276
skip heb $ 409
skip heb . 189
skip heb 0 -176
skip heb al -411
skip heb ander 277
skip heb de 270
skip heb en 272
skip heb gevraagd 286
skip heb mijn 83
skip heb nog 255
skip heb op 293
skip hebb $ 151
skip hebb al 351
skip hebb dan -307
skip hebb dit 300
skip hebb mijn 436
skip hebb nog -325
skip hebb vor 280
skip hebt een -247
skip heeft $ 426
skip heeft , -369
skip heeft 0 -571
skip heeft @code -303
skip heeft cijfer -264
skip heeft de 408
skip heeft een -518
skip heeft gemeent -338
skip heeft met -252
skip hek $ -261
skip hek het -233
skip hel , -308
skip hel dag -245
skip hel wijk -217
skip help $ -388
skip hem $ 323
skip hen $ -244
skip het ! -315
skip het $ -139
skip het ( -379
skip het , -394
skip het ? -101
skip het aan -134
skip het adres 270
skip het als -274
skip het bij 105
skip het dat 104
skip het de 175
skip het doet -299
skip het echt -339
skip het en -171
skip het er 293
skip het gelof -323
skip het hangt -308
skip het heeft -485
skip het ik 208
skip het in -183
skip het loket -348
skip het mar 249
skip het mijn 310
skip het moet -353
skip het naast -316
skip het niet 185
skip het nog -128
skip het nummer -373
skip het of -125
skip het om -92
skip het ook -230
skip het op -334
skip het open -284
skip het pand -316
skip het per -300
skip het sta 292
skip het stan -342
skip het toch -243
skip het tot -233
skip het tuss -326
skip het van -20
skip het verhuisd -418
skip het vor -156
skip het werkt -309
skip het wet 186
skip het zat -309
skip het zijn -411
skip het zit -151
skip het zou 360
skip hier , 131
skip hier een -237
skip hier en -221
skip hij ? 455
skip hij gewon -342
skip hij niet 161
skip hoe begint -287
skip hoe dat 278
skip hoe een -378
skip hoe gat -443
skip hoe ge -169
skip hoe het 392
skip hoe ik -419
skip hoe is -101
skip hoe je -576
skip hoe jullie 210
skip hoe ligt -269
skip hoe mag -301
skip hoe moest 312
skip hoe moet -94
skip hoe mog -270
skip hoe op -327
skip hoe van -193
skip hoek de -334
skip hoelang de -269
skip hoelang een -325
skip hoelang het 188
skip hoelang voorhand -249
skip hoevel de -314
skip hoevel duurt -353
skip hoevel een -290
skip hoevel er 310
skip hoevel heb 246
skip hoevel heeft -412
skip hoevel ik 357
skip hoevel is 296
skip hoevel mag -552
skip hoevel moet -167
skip hoevel nog -259
skip hoevel stan 325
skip hoever het 347
skip hog 0 -372
skip hog de -389
skip hog mijn 285
skip hond 0 -471
skip hond de -310
skip hoort $ -287
skip hor dat -266
skip hor wat 255
skip huis het -287
skip huis in -283
skip hun $ -305
skip hun , -241
skip hur de -375
skip id $ -316
skip id ? -243
skip ideal $ -219
skip identiteitskaart 0 375
skip iederen $ -184
skip iemand $ -384
skip iemand ? -318
skip iemand de -327
skip iemand een -140
skip iemand mij 320
skip iemand of 421
skip iemand ons -317
skip iet . 431
skip iet ? -159
skip iet bij 298
skip iet doen -317
skip iet over -249
skip iet te -296
skip if registration 298
skip ik $ -113
skip ik . 417
skip ik 0 -223
skip ik aan 148
skip ik al -204
skip ik allergisch -255
skip ik alles 240
skip ik ander 275
skip ik ben 177
skip ik betal 392
skip ik brief -225
skip ik de 231
skip ik die -174
skip ik digid -299
skip ik dit 199
skip ik doen -400
skip ik dor -297
skip ik geschrapt 332
skip ik gewon -373
skip ik grag 175
skip ik het 127
skip ik iet -221
skip ik in 288
skip ik ingeschrev 184
skip ik inschrijv -309
skip ik jar 408
skip ik jullie 260
skip ik kwijtscheld 342
skip ik liever -214
skip ik maand 338
skip ik mar 226
skip ik mijn -327
skip ik net -272
skip ik niet 109
skip ik nik 408
skip ik nu 224
skip ik om -240
skip ik op -106
skip ik over 345
skip ik pensioenbewijs 248
skip ik per -289
skip ik post 366
skip ik rijksregisternummer -360
skip ik stan -343
skip ik t -307
skip ik tot 258
skip ik twee -366
skip ik vandag 278
skip ik verhuisd 356
skip ik vor 76
skip ik vrag -226
skip ik vrijdag 274
skip ik zeker 383
skip ik zijn 259
skip in $ -19
skip in . 90
skip in 0 -63
skip in academie -333
skip in algemen -273
skip in app -357
skip in archief -379
skip in avond -226
skip in basisregistratie 231
skip in bek -306
skip in berm -251
skip in bevolkingsregister 333
skip in bib -284
skip in bibliothek -257
skip in bieb -296
skip in bij 218
skip in bom -309
skip in bos -218
skip in bus 191
skip in buurt -288
skip in buurthuis -335
skip in chat -278
skip in computer 313
skip in dienstencentrum -311
skip in dorp -312
skip in dossier 380
skip in fietspad -241
skip in gemeent -142
skip in gemeentehuis -192
skip in gracht -295
skip in hal -485
skip in hel -337
skip in hof -308
skip in infoblad -319
skip in is 199
skip in ker 214
skip in krant -410
skip in maand -249
skip in mail -420
skip in mid -298
skip in mijn 293
skip in nieuw -393
skip in op -370
skip in park -400
skip in plantsoen -329
skip in regio -339
skip in register 291
skip in schouwburg -376
skip in schrijv -183
skip in sporthal -406
skip in strat -477
skip in system 615
skip in van 163
skip in vijver -386
skip in voorjar 272
skip in vor -363
skip in wacht -361
skip in weg -429
skip in wegdek -230
skip in wijk -376
skip in won 284
skip in zit -229
skip indien een -361
skip info . -289
skip ingang de -272
skip ingeschrev $ 179
skip ingeschrev de 235
skip ingeschrev het 225
skip ingeschrev jullie 232
skip ingewijd 0 -333
skip inschrijv de -245
skip inzag $ -296
skip inzien $ 306
skip is , 90
skip is 0 -171
skip is ? 317
skip is @code -447
skip is a -290
skip is aan 224
skip is aanslag 376
skip is aanvrag 460
skip is afgeschaft -251
skip is afvalstoffenheff -290
skip is al 667
skip is allen -220
skip is betal 193
skip is bezwar 316
skip is bib -257
skip is bsn 258
skip is caf -212
skip is dan -280
skip is dar -292
skip is dat -326
skip is de -741
skip is die -318
skip is dor -388
skip is dossier 248
skip is drie -385
skip is echt -308
skip is een -216
skip is en -137
skip is er 114
skip is gekom 255
skip is gemeentehuis -178
skip is gen -488
skip is gesprek 251
skip is gratis -363
skip is het -202
skip is iemand -249
skip is iet 318
skip is ik 278
skip is in -318
skip is inmiddel 255
skip is kwijtscheld 230
skip is loket -344
skip is met 248
skip is milieustrat -247
skip is nar -341
skip is niet -195
skip is nieuw 347
skip is nodig -413
skip is nog -292
skip is nu 385
skip is nummer 247
skip is of -267
skip is onz -288
skip is ook -281
skip is op -58
skip is per -310
skip is proe -364
skip is reclam -228
skip is reken -210
skip is rijbewijs -201
skip is stadhuis -296
skip is stand 224
skip is uitker 272
skip is van -210
skip is veilig -240
skip is vergunn 335
skip is verlof 320
skip is verplicht -246
skip is verschil -282
skip is verzoek 345
skip is wachtlijst -196
skip is woz 472
skip is zaterdag -258
skip is zeker -271
skip is zes -243
skip is zondag -400
skip is zwembad -285
skip j $ 218
skip ja $ -140
skip ja nee 251
skip januari , -247
skip jar $ -98
skip jar aan 247
skip jar een -331
skip jar ik -241
skip jar mijn 155
skip je $ -377
skip je , -258
skip je ? -317
skip je aan -78
skip je al -339
skip je bij -320
skip je de -223
skip je een -96
skip je in -396
skip je je -218
skip je mak -244
skip je of 151
skip je om -379
skip je ook -337
skip je op -317
skip jong $ -223
skip juist $ -475
skip jullie $ -281
skip jullie , 144
skip jullie @code -353
skip jullie heeft -317
skip jullie ik 256
skip jullie in -173
skip jullie is -451
skip jullie mij 358
skip jullie mijn 344
skip jullie nu 210
skip jullie nummer -244
skip jullie ons 276
skip jullie ook -313
skip jullie stat -374
skip jullie van -135
skip jullie via -299
skip jullie vor 189
skip juni heb 361
skip juni vor -404
skip k het -491
skip kaart $ -148
skip kaart , 157
skip kamer . -259
skip kan 0 -299
skip kan aan -316
skip kan bell -232
skip kan bezwar -352
skip kan dan -348
skip kan dar -287
skip kan dat 195
skip kan de -116
skip kan die 152
skip kan een -434
skip kan gemeent -286
skip kan gen -272
skip kan het -311
skip kan je -222
skip kan kijk 234
skip kan mij -310
skip kan nog -484
skip kan ook -336
skip kan op -266
skip kan opzoek 308
skip kan oud -300
skip kan zo -211
skip kan zonder -222
skip kapot . -271
skip kat bij -312
skip ken $ 257
skip kenmerk . -337
skip kentek 0 -430
skip ker . 343
skip ker de -316
skip ker jar -235
skip kid van 239
skip kijk $ -388
skip kijk een 366
skip kinder $ -420
skip kinder 0 -319
skip kinder autism -264
skip kinder de 339
skip klar $ 375
skip klar de -292
skip klein $ -399
skip klein 0 -284
skip klopt $ -380
skip klopt , 312
skip klopt ? -327
skip klopt dat 163
skip klopt nog -241
skip knippert een -260
skip kom $ 175
skip kom , -455
skip kom er -326
skip kom kijk -383
skip kom met -338
skip kom niet -271
skip komt ? 218
skip komt bij -295
skip komt burgemeester -260
skip komt dit -292
skip komt een -430
skip komt in -236
skip komt niet -345
skip komt nog 169
skip komt op -390
skip komt volgend -289
skip kopie de -275
skip kost $ -308
skip kost 0 -323
skip kost euro -218
skip krijg $ -174
skip krijg altijd -268
skip krijg dan -262
skip krijg dar -304
skip krijg die 307
skip krijg een -190
skip krijg mijn 315
skip krijg van -258
skip krijgt 0 -328
skip krijgt een -333
skip kunn het -339
skip kunn mer -286
skip kunt die 241
skip kunt een 309
skip kunt in 164
skip kunt mij -174
skip kunt mijn 419
skip kunt nagan 362
skip kunt nakijk 239
skip kunt zien 156
skip kvk , -223
skip kvk 0 -380
skip kwijt de 231
skip kxz g -329
skip lamp 0 -327
skip lang 0 -419
skip lang de -122
skip lang een -233
skip lang er -279
skip lang het -383
skip lang kom 264
skip lang voorhand -327
skip langskom $ -307
skip lantaarnpal 0 -233
skip las , -391
skip las in -197
skip lat . 216
skip lat ? -357
skip lat dat -218
skip lat de -491
skip lat het -343
skip lat ik 271
skip lat in -429
skip lat of -325
skip leeflon maand 263
skip leeftijd je -239
skip leg $ -398
skip leges een -302
skip leopoldlan , -344
skip les de -291
skip les er -298
skip ligg de -359
skip ligt aan -248
skip ligt al 222
skip ligt bij -293
skip ligt drie -219
skip ligt nu 278
skip ligt rijbewijs 276
skip lijn 0 -399
skip loket $ -322
skip loket 0 -209
skip lop $ -240
skip lop de -347
skip los de -356
skip loss , -344
skip loss vor -227
skip m 0 -250
skip maand ? 266
skip maand de -240
skip maand en -304
skip maand wrak -341
skip maart gebor -327
skip machin . -302
skip mag $ -409
skip mag , -303
skip mag 0 207
skip mag ? -473
skip mag @code -243
skip mag bij -272
skip mag dar -132
skip mag het -313
skip mag in -229
skip mag man -335
skip mag mee -320
skip mag met -340
skip mag mijn -463
skip mag niet -277
skip mag ook -256
skip mag op -304
skip mag verhuurder -274
skip mag wet 305
skip mag zelf -314
skip mag zonder -271
skip mak $ -410
skip man er -375
skip man rijbewijs -335
skip mann de -202
skip mar de 189
skip mar doet -291
skip mar een -419
skip mar had -280
skip mar hangt -344
skip mar is 98
skip mar neemt -387
skip mar zit 216
skip markt $ -204
skip me . -307
skip me 0 272
skip me ? 320
skip me op -324
skip me terug -187
skip mededel $ -278
skip mededel 0 -434
skip mee $ -524
skip mee de -394
skip mee wat -326
skip meebreng een -238
skip mei $ -223
skip meld $ -185
skip meld dat -194
skip melding over -219
skip men $ -404
skip men de -315
skip men dementie -200
skip men een -330
skip men het 231
skip men vor -314
skip mer $ 322
skip mer , 210
skip mer een -368
skip mer gehoord 284
skip mer ik -246
skip met , 186
skip met ? -325
skip met aanvrag 280
skip met app 271
skip met betal -411
skip met bij -232
skip met bur -279
skip met die -268
skip met een -231
skip met fiet -336
skip met gebrok -271
skip met gemeent -327
skip met handicap -300
skip met heb 319
skip met men -388
skip met nam -290
skip met nieuw -353
skip met of -294
skip met op -195
skip met paaltjes -261
skip met pot -262
skip met rolstoel -295
skip met verlop -259
skip met vor -341
skip meten $ -295
skip mij $ 238
skip mij , 364
skip mij . 292
skip mij ? 83
skip mij attest 261
skip mij de 454
skip mij het 161
skip mij is 310
skip mij stat 205
skip mij uit 280
skip mij uitschrijv 330
skip mijn ( 286
skip mijn , 148
skip mijn . 245
skip mijn 0 321
skip mijn ? 274
skip mijn aan 369
skip mijn aanpass 338
skip mijn adres 374
skip mijn al 419
skip mijn als 419
skip mijn appartement 279
skip mijn bak 334
skip mijn bij 426
skip mijn bijstand 297
skip mijn bijzonder 347
skip mijn dez 166
skip mijn dit 313
skip mijn doet -326
skip mijn dossier 395
skip mijn dubbel 290
skip mijn e 343
skip mijn een 178
skip mijn eigen 291
skip mijn gat -341
skip mijn geldig 257
skip mijn geweigerd 297
skip mijn geword 345
skip mijn grag 298
skip mijn heeft -169
skip mijn hier -301
skip mijn in 277
skip mijn incasso 260
skip mijn kijk 214
skip mijn kwam -327
skip mijn mar 189
skip mijn met 177
skip mijn moet 197
skip mijn nar 381
skip mijn niet -342
skip mijn nog 293
skip mijn nu 291
skip mijn om 478
skip mijn pas 280
skip mijn teg 371
skip mijn terug 351
skip mijn van 347
skip mijn verander 347
skip mijn verget -296
skip mijn volgen 282
skip mijn vor 558
skip mijn waard 332
skip mijn wegen 275
skip mijn wet -348
skip mijn wil -247
skip mijn wordt -305
skip mijn zegg -353
skip mijn zegt -159
skip mijn zie -301
skip mijn zou 312
skip milieustrat $ -294
skip milieustrat 0 -326
skip minsten teken -258
skip mn ! 290
skip mn $ 182
skip mn al 255
skip moet ? -219
skip moet @code -215
skip moet allemal -251
skip moet daarvor -420
skip moet dan -381
skip moet dar -357
skip moet dat -235
skip moet die -301
skip moet dit 369
skip moet doen -308
skip moet een -104
skip moet er -334
skip moet gemeent -248
skip moet hebb -303
skip moet in -288
skip moet je -382
skip moet meenem -295
skip moet mij -447
skip moet mijn -480
skip moet nog 546
skip moet reserver -272
skip moet stopp -323
skip moet via -213
skip moet vor -139
skip moet wachtwoord -189
skip moet word 264
skip moet zijn -238
skip mog . -281
skip mog ? -290
skip mog de -238
skip mog mee -316
skip mog op -255
skip morg $ 251
skip morg het 322
skip muziek $ -298
skip muziek 0 -285
skip n $ -249
skip na dag -352
skip na minut -353
skip naartoe , -338
skip naast 0 -416
skip nacht $ -286
skip nakijk ik 237
skip nam $ -283
skip nar $ 208
skip nar , -465
skip nar . -348
skip nar 0 258
skip nar ? -233
skip nar buitenland -211
skip nar containerpark -267
skip nar gemeent -580
skip nar t -289
skip nar van -290
skip nar wek 242
skip ne ? -265
skip nee $ -300
skip neg avond -414
skip nen , -286
skip nen en -327
skip ner $ -349
skip nergen $ 242
skip net de -252
skip nie $ 302
skip niemand op -363
skip niet $ 139
skip niet . 285
skip niet ? -290
skip niet buit -356
skip niet die -207
skip niet een -479
skip niet er 310
skip niet hor -297
skip niet ik 171
skip niet lang -298
skip niet mij 219
skip niet mijn -204
skip niet op 194
skip niet van 274
skip nieuw 0 -272
skip nieuw ? -372
skip nieuw al 300
skip nieuw met -334
skip nieuw van -267
skip nieuw zijn -265
skip nik , -249
skip nik . 178
skip nik aan -316
skip nik van 317
skip nodig $ -173
skip nodig een -373
skip nodig mijn 347
skip nog , -185
skip nog . 223
skip nog 0 -410
skip nog ? 86
skip nog @code -307
skip nog aan 230
skip nog bij 258
skip nog de 111
skip nog gen 350
skip nog har 216
skip nog het -398
skip nog in -253
skip nog mijn 312
skip nog na -299
skip nog niet 199
skip nog of -233
skip nog ons -360
skip nog op 244
skip nog open 273
skip nog uit -331
skip nog van 85
skip nog wacht 339
skip nog zijn -263
skip nog zonder -304
skip normal $ -295
skip normal een -243
skip nou ? -387
skip nou of 383
skip november . 232
skip nr $ -139
skip nr van -317
skip nu $ 230
skip nu , -367
skip nu ? 256
skip nu de 175
skip nu een 259
skip nu ergen -309
skip nu of 518
skip nu vor 281
skip nu wek 189
skip nul nul -272
skip nummer 0 -198
skip nummer @code -299
skip nummer en -313
skip nummer mijn 337
skip nummer op -326
skip nummer vor -338
skip ocmw $ -285
skip ocmw toch -325
skip ocmw wek 223
skip of $ 78
skip of . -305
skip of betal 240
skip of bij -323
skip of dar -261
skip of dat -635
skip of de -507
skip of een -120
skip of er 59
skip of het 251
skip of ik 159
skip of in -215
skip of inschrijv 386
skip of je -427
skip of jullie -596
skip of nog 251
skip of t -276
skip of van -213
skip of vor -241
skip of we 288
skip of wek -297
skip ogm 0 -439
skip oktober , -303
skip om . -223
skip om : -325
skip om ? -319
skip om even -297
skip om in -302
skip om te -409
skip om trouw -280
skip om vor -382
skip omgevingsvergunn een -293
skip omv , -274
skip ondernemingsnummer . -411
skip ons $ 266
skip ons . -380
skip ons 0 -235
skip ons : -287
skip ons ? 226
skip ons al 304
skip ons de -256
skip ons een -410
skip ons huis 373
skip ons nu 456
skip ons nummer -259
skip ons zit -389
skip onz . -425
skip onz als -345
skip onz heeft -399
skip onz is -191
skip onz nu 377
skip onz van 278
skip onz zegt -292
skip ook $ -442
skip ook . -232
skip ook 0 -239
skip ook ? -348
skip ook als -286
skip ook de -201
skip ook een -275
skip ook in -337
skip ook of -209
skip ook vor -253
skip op $ -157
skip op , -310
skip op . -128
skip op 0 -217
skip op ? 199
skip op adres 261
skip op affich -239
skip op augustus -325
skip op basisschol 281
skip op behandel 307
skip op bord -294
skip op bordj -372
skip op bouwplat -390
skip op brief -386
skip op dag -119
skip op de -487
skip op demo -286
skip op deur -270
skip op diftarreken 319
skip op dijk -280
skip op e -238
skip op en -273
skip op februari 165
skip op fietspad -328
skip op gevel -262
skip op grot -199
skip op het -250
skip op hoek -421
skip op januari 247
skip op kaart -318
skip op kom -317
skip op lijst 298
skip op maart -298
skip op markt -222
skip op mei -238
skip op met -250
skip op nam 449
skip op nar -299
skip op nieuw 226
skip op nummer -346
skip op ondergrond -434
skip op open -259
skip op papierk -348
skip op parking -268
skip op plat 303
skip op plein -447
skip op pleintj -324
skip op plek 224
skip op reken 189
skip op rijbewijs 256
skip op scherm -271
skip op sit -334
skip op stat -186
skip op sticker -379
skip op stoep -197
skip op te -297
skip op van -125
skip op vor -141
skip op waarvan 288
skip op wachtlijst 372
skip op werk -320
skip op zak 262
skip open $ -337
skip open 0 -393
skip open ? -342
skip openstan jullie 290
skip opgehaald de -305
skip opgericht 0 -254
skip ophal $ -226
skip oud . -330
skip oud 0 123
skip oud in -321
skip oud vor -325
skip oud zit -352
skip over , 98
skip over . 209
skip over 0 -325
skip over bij -264
skip over en -480
skip over in -205
skip over kap -301
skip over loss -412
skip over nieuw -386
skip over stoep -286
skip over uitker 250
skip over voetpad -267
skip overled $ 262
skip overmak @code -228
skip pand 0 -297
skip papier ik 240
skip park de -237
skip parkeerbon 0 383
skip parker $ -269
skip parking de -205
skip parochiezal 0 -365
skip pas $ 161
skip pas , -341
skip pas aan 322
skip paspoort 0 -327
skip paspoort klar 174
skip paspoort of -280
skip past in -234
skip per $ -354
skip per , -397
skip per ? -346
skip per juli 272
skip per of -251
skip person $ 327
skip pin op -283
skip pincod bij -311
skip pincod de -284
skip pincod mijn -400
skip plat $ 205
skip plat de 175
skip plat het -286
skip plat ik 193
skip plein $ -249
skip plek ik 229
skip post $ -250
skip post ik 266
skip premie ? -324
skip premie mijn 224
skip prijs een -266
skip proficiat de -255
skip put de -438
skip raadhuisplein of -278
skip rechtzet $ 331
skip reclam $ -386
skip recyclagepark 0 -288
skip regelt $ -376
skip reken , -311
skip reken de -114
skip reken het -329
skip rekeningnummer de -216
skip relatienummer van -285
skip reserver een -341
skip rijbewijs $ 300
skip rijbewijs , -267
skip rijbewijs is 288
skip rijbewijs klar 291
skip rijksregister . 248
skip rolstoel het -267
skip rond 0 -382
skip rsin van -276
skip scheiding ik 290
skip schol $ -298
skip schon $ -260
skip schoolstrat $ -346
skip schutting 0 -280
skip secretariaat de -292
skip sind 0 -333
skip sind een -301
skip sind is -248
skip sind zomer 316
skip sit $ -200
skip sit 0 -341
skip snap niet -244
skip snap nik -309
skip social , 347
skip speeltuin 0 -238
skip sporthal $ -425
skip sta $ 271
skip sta eigen 209
skip sta nog 227
skip sta nou 242
skip sta nu 303
skip sta op 238
skip staking de -209
skip stan $ 199
skip stan is -327
skip stan met -313
skip standplat de 241
skip stat $ 239
skip stat , -233
skip stat . -238
skip stat 0 -268
skip stat @code -267
skip stat aanvrag 295
skip stat bij 396
skip stat drie -229
skip stat een -455
skip stat en -223
skip stat het -375
skip stat in -363
skip stat met 283
skip stat nog 386
skip stat nu 218
skip stat open -238
skip stat oud -317
skip stat water -273
skip station $ -299
skip sted 0 -356
skip sted het -303
skip stempel mijn 311
skip stichting , -261
skip sticker de -298
skip stoep $ -196
skip stond in -271
skip stopt mer -322
skip storing $ -288
skip stort de -256
skip strat $ -289
skip strat , -224
skip strat de -226
skip strat vor -243
skip stur mar -442
skip subsidie $ -195
skip subsidie ? -211
skip system $ 197
skip t $ -206
skip t , -114
skip t 0 -429
skip t ? -355
skip t aan -264
skip t bij -295
skip t een -293
skip t hier -270
skip t op -311
skip t stat -312
skip taxi mijn 292
skip te ! -417
skip te $ -24
skip te . 193
skip te ? -265
skip te als -484
skip te bij -429
skip te is -387
skip te om -360
skip te van -282
skip te vor -543
skip teg aanslag 275
skip teg en -324
skip teg moet -335
skip tegemoet ? 254
skip tegemoetkom de 353
skip tegenover 0 -496
skip teken $ -419
skip ter , -261
skip ter ? -315
skip ter van -435
skip terug $ -229
skip terug 0 -327
skip terug @code -325
skip terug en 270
skip terugbell $ -294
skip test $ -286
skip test 0 -393
skip tevor je -292
skip thorbeck 0 -297
skip thuis $ 338
skip thv 0 -326
skip toch $ -171
skip toch , 286
skip toch ? -300
skip toch de -275
skip toch normal -278
skip toe $ -323
skip toegek $ 313
skip toegekom $ 311
skip tot $ -312
skip tot , -430
skip tot 0 -332
skip tot de -250
skip tot is 362
skip tot kan -312
skip tot kun -281
skip tot lat -412
skip tot mijn 171
skip tot uur -428
skip trouw 0 -272
skip trouw de -331
skip tuin $ -343
skip tuss 0 -407
skip twee $ 377
skip twee en 175
skip twee van -272
skip twee vier -219
skip u ? 350
skip u als 233
skip u een 144
skip u inschrijv 403
skip u mij 194
skip u mijn 331
skip u of 192
skip u ook -313
skip u terugbell -354
skip u vertell 311
skip u zijn -405
skip uit $ 181
skip uit 0 -300
skip uit ? 308
skip uit en -325
skip uit hier -286
skip uit lat -347
skip uitpas kansentarief 349
skip uitschrijv ik 349
skip uur 0 -323
skip uw , -343
skip uw . -309
skip uw 0 -222
skip uw is -220
skip uw te -202
skip v $ -159
skip v ? -298
skip van $ -59
skip van ( -325
skip van , -283
skip van : -357
skip van bedrijf -272
skip van bib -183
skip van bladblazer -228
skip van bom -328
skip van bur 191
skip van buurthuis -243
skip van bv -262
skip van club -299
skip van dienst -236
skip van dochter 292
skip van doormail 261
skip van eid -318
skip van euro 349
skip van februari -338
skip van feestzal -229
skip van gat -251
skip van gebouw -375
skip van gemeent -294
skip van gemeentehuis -274
skip van gezin 270
skip van groendienst -252
skip van helpdesk -246
skip van hond -248
skip van huis 386
skip van ik -272
skip van jar -74
skip van kermis -401
skip van kind -218
skip van kinder 316
skip van kinderboerderij -286
skip van lening 345
skip van liter -302
skip van mag -251
skip van meter -459
skip van milieustrat -373
skip van moet -255
skip van neg -344
skip van nodig 236
skip van of -193
skip van oktober -355
skip van op 214
skip van ouder 173
skip van overbur -330
skip van paspoort -268
skip van schol -359
skip van sporthal -234
skip van stad -90
skip van stat -356
skip van stichting -435
skip van vor 136
skip van vzw -353
skip van waterschap -197
skip van websit -256
skip van wek 178
skip van werk -319
skip van zaalhur -313
skip van zegt -305
skip van ziekenhuis -320
skip van zon 188
skip van zwembad -428
skip vanaf $ -315
skip vanaf . -364
skip vanaf leeftijd -250
skip vanaf moet -391
skip vbld 0 -316
skip ver mijn 346
skip vergader 0 -382
skip vergunn $ -224
skip vergunn nodig -318
skip vergunn of -363
skip verhuisd de 290
skip verkeerd , 262
skip verker $ -235
skip verkop $ -327
skip verleng $ 227
skip verleng ik 297
skip vermeld $ -363
skip vernom $ 272
skip verpleegkund de -291
skip verplicht een -274
skip verschil een -199
skip verwerkt $ 328
skip via app -298
skip vier $ -300
skip vier vijf -390
skip vind brief 313
skip vind de -218
skip vind het -148
skip vol $ -327
skip vol , -109
skip vol . -332
skip volgen 0 -253
skip volgen bord -273
skip volgen brief -351
skip volgen wet -314
skip volgend wer -306
skip volled , -352
skip voorbeeld $ -487
skip vor $ -527
skip vor afsprak -337
skip vor al 246
skip vor deur -427
skip vor e -319
skip vor gemeent -365
skip vor kaart -342
skip vor kind -139
skip vor man -387
skip vor men -253
skip vor met -476
skip vor nar -362
skip vor nieuw -329
skip vor of -483
skip vor op -267
skip vor plusser -259
skip vor premie -432
skip vor rijbewijs -157
skip vor schol -243
skip vor snell -280
skip vor sociaal -299
skip vor spreekbeurt -298
skip vor stadhuis -320
skip vor standplat -138
skip vor vader 375
skip vor van -309
skip vor veranda 252
skip vor werkstuk -284
skip vor zijn -289
skip vor zomer 262
skip vor zon 304
skip vorig een -306
skip vorig en 311
skip vorig nog -254
skip vorig overled 342
skip vraagt het -328
skip vrag $ -266
skip vrag een -183
skip vrag het -336
skip vrag vor -237
skip vrij $ -279
skip vrouw 0 314
skip vzw 0 -199
skip waard mijn 392
skip waarom $ -215
skip waarom de -485
skip waarom een -252
skip waarom er -245
skip waarom het -260
skip waarom ik 646
skip waarom jullie -244
skip waarom mijn 432
skip wacht van 312
skip wachtlijst de 281
skip wachtwoord , -276
skip wachtwoord het -302
skip wachtwoord ik -283
skip wanner ? -290
skip wanner de -137
skip wanner een -248
skip wanner er -356
skip wanner het -195
skip wanner ik 679
skip wanner je -308
skip wanner komt 264
skip wanner mijn 765
skip wanner ons 314
skip wanner ze -273
skip want heb 262
skip want is -486
skip want won -305
skip war 0 -267
skip war dat 434
skip war de -276
skip war die -254
skip war een -313
skip war het -57
skip war ik -661
skip war je -289
skip war over 273
skip war we -269
skip was , -610
skip was afsprak 265
skip was de -263
skip was een -371
skip was in -422
skip was te -398
skip wat $ -211
skip wat 0 -238
skip wat ? -367
skip wat de -40
skip wat een -391
skip wat er 354
skip wat het -310
skip wat ik 232
skip wat in 291
skip wat je -368
skip wat men -207
skip wat mijn 487
skip wat we -320
skip wat ze -314
skip water de -365
skip watermeter de -308
skip we $ -286
skip we 0 -229
skip we ? -353
skip we met 195
skip weg $ 153
skip weg de -420
skip wek $ 160
skip wek . 366
skip wek ? -280
skip wek de -239
skip wek een 272
skip wek en 217
skip wek wit -245
skip wel $ -123
skip wel ? 342
skip wel ik -340
skip welk $ -330
skip welk ? -288
skip welk bestat -280
skip welk de -409
skip welk geld -340
skip welk hebb 377
skip welk heeft -435
skip welk is 238
skip welk kan -386
skip welk mag -335
skip welk sta 322
skip welk stat 276
skip welk van -339
skip welk zit -303
skip wer $ -225
skip wer de -287
skip werd 0 -339
skip werk ? -282
skip werk een -376
skip werk het -346
skip werkt $ -377
skip werkt , -194
skip werkt de -307
skip wet dat -326
skip wet mijn 301
skip wet of -431
skip wie $ -312
skip wie dat -169
skip wie die -389
skip wie een -362
skip wie er -236
skip wie ik -192
skip wie je -288
skip wie mijn 421
skip wie zoiet -284
skip wifi in -249
skip wij als -298
skip wij een -409
skip wij er -359
skip wij gen -426
skip wij niet -340
skip wij op -447
skip wil $ -293
skip wil een 206
skip wil grag -285
skip wil mijn 228
skip wil of 355
skip will dat 264
skip will de -242
skip will een -372
skip will op -341
skip wilt mijn 227
skip won 0 114
skip won op 434
skip woning $ 271
skip word of -267
skip wordt , -229
skip wordt 0 -297
skip wordt de -405
skip wordt nog -286
skip woz van 290
skip you $ 303
skip zaaknummer 0 -340
skip zaaknummer is -319
skip zak $ -259
skip zaterdag $ 319
skip zaterdag ? -264
skip ze aan -362
skip ze de -557
skip ze stat -348
skip zebrapad de -258
skip zeg $ -262
skip zegg het -305
skip zegt $ -199
skip zegt . -230
skip zegt 0 -419
skip zegt de -190
skip zei ik -330
skip zeker $ -473
skip zelf $ -314
skip zelf en -157
skip zelf of -336
skip zet dat 332
skip zet een -311
skip zet of -289
skip ziek , -249
skip zien dat 359
skip zijn , 199
skip zijn 0 253
skip zijn al -484
skip zijn dar -272
skip zijn in -176
skip zijn met 231
skip zijn ook -293
skip zijn op -516
skip zijn van -376
skip zijn verhuisd -321
skip zijn vor 349
skip zit de -543
skip zit in -392
skip zit met 224
skip zit nog 384
skip zit op 141
skip zit vol -268
skip zo $ -324
skip zo ? -205
skip zo dat -309
skip zo de -227
skip zoiet $ -272
skip zon ? -324
skip zondag $ -264
skip zondag ? -226
skip zonder $ -206
skip zonder , -134
skip zonder . -369
skip zonder ? -282
skip zonder op -290
skip zou 0 217
skip zou word 273
skip zwembad 0 -189
word ! -5
word $ -42
word , 119
word . 325
word 0 -111
word ; 189
word ? 145
word @code -522
word ^ -42
word aa -278
word aan -162
word aangegev -212
word aangekom 294
word aangemerkt 354
word aangev -230
word aangevraagd 662
word aangift -60
word aanhanger -462
word aanhangwag -278
word aanman 355
word aanmerk -337
word aannemer -260
word aanpass 319
word aanslag 483
word aanslagbiljet 375
word aanvaard 260
word aanvrag 340
word ab -221
word accepteert -433
word acceptgiro -271
word account 396
word acht -422
word achter -346
word achtergelat -282
word achterkant -230
word achternam 376
word actie -458
word adem -288
word adhd -198
word administratie 297
word adres 406
word adreswijz 345
word aed -343
word af -188
word afdel -505
word affich -406
word affiches -320
word afgegev 202
word afgeschaft -307
word afgeschrev 416
word afgeslot -354
word afgev -181
word afgewez 493
word afhal -187
word afsluit -307
word afsprak 363
word afvalheff 289
word afvalkalender -303
word afvalpas -360
word airco -310
word akker -310
word akkoord 175
word akt 233
word al 612
word aletta -316
word algemen -321
word all -289
word allebei -233
word allemal -74
word allen -242
word allergisch -387
word alles -125
word allez -434
word als -126
word alsjeblieft 235
word altijd -100
word alvast 212
word alwer 396
word amai -148
word ambachtsweg -286
word ambtenar -302
word an -326
word ander 196
word annuler 330
word apart -420
word apothek -311
word apotheker -298
word app -340
word appartement 82
word appj -301
word april 335
word archief -410
word artikel -211
word as -344
word asbest -401
word asfalt -407
word assistent 205
word attest 335
word aub 533
word augustus -181
word autism -279
word autismevriend -251
word automat -382
word automatisch 292
word autos -556
word avond -221
word avondvierdag -296
word b 122
word baby 302
word badg -331
word bak 160
word bakfiet -286
word bakker -334
word bakkerij -305
word ban -383
word band -444
word bandj -355
word bankafschrift -321
word bankapp -427
word bankjes -347
word bankstel -377
word barcod -408
word bas -378
word basisregistratie 241
word batterij -275
word be -313
word bed -331
word bedankt -585
word bedenkt -294
word bedoel -299
word bedoeld -363
word bedraagt -326
word bedrag 291
word bedrijf -280
word beeld -486
word beest -280
word beetj -211
word begeleider 273
word begin -356
word begint -198
word begraafplat -318
word begrot -407
word behandel 353
word behandeld 345
word beheerder -307
word bekend 184
word bekendmak -209
word bekijk 276
word bel -600
word belach -366
word belast 256
word belastingdienst -299
word beleid -455
word bell -265
word beloofd 167
word ben 507
word bent -426
word bereik -275
word berg -232
word bericht -468
word berm -298
word beroep -286
word beschik 187
word besliss 592
word beslist 568
word beslot 369
word besluit 210
word besmet -249
word bestan -445
word bestand 408
word bestat -654
word bestek -260
word besteld 385
word bestelnummer -267
word bestemm -240
word betaald 375
word betaalt -547
word betal 397
word betalingsregel 309
word betekent -140
word beter -328
word beugel -298
word beukenlan -276
word bevest 227
word bevestigd 318
word bevolk 162
word bevolkingsonderzoek -275
word bevolkingsregister 333
word bewar -388
word beweert -331
word bewijs 294
word bewindvoerder 374
word bewonerskaart 238
word bezoek -437
word bezwaarschrift 251
word bezwaartermijn -261
word bib -512
word bibliotheekpas -281
word bibliothek -174
word bieb -498
word bij 72
word bijdrag -269
word bijkan -248
word bijna -300
word bijstand 47
word bijzonder 133
word biljartveren -248
word binn 211
word binnengekom 245
word binnenkort -376
word binnenlop -377
word binnenstad -286
word blad -299
word bladblazer -358
word blader -351
word blank -275
word blauw -421
word blauwtong -333
word blek -322
word blijft 245
word blijkt -304
word blijv -409
word blind -531
word bloedingsziekt -313
word bloedt -402
word bloem -254
word blokkeert -368
word blokker 228
word blom -335
word boekhoud -412
word boekj -346
word boet 461
word bom -294
word bon -417
word bord -558
word bordj -499
word borg -299
word borstkanker -281
word bos -228
word bot -404
word bouw -263
word bouwaanvrag 374
word bouwafval -357
word bouwplat -455
word bov -526
word bovenan -237
word bpost -385
word braderie -326
word braderij -295
word brancard -338
word brand -263
word brandt -344
word bred -345
word breng -426
word brengt -159
word brief 199
word briefk -278
word brochur -252
word broer 206
word brok -317
word brouwerij -414
word brug -467
word bruggetj -281
word bruin -411
word bsn -308
word btw -400
word budgetbeher -271
word buit -336
word burgemeester -161
word burgerservicenummer -154
word burgerzak -215
word bus 189
word bushalt -441
word bushokj -352
word busj -186
word buurgemeent -322
word buurman -339
word buurt -601
word buurtcomit -415
word buurthuis -454
word buurtveren -252
word buurvrouw -331
word bv -514
word c -373
word caf -311
word camionet -416
word can 430
word caravan -248
word carport 225
word central -301
word centrum -63
word ceremonie 335
word chang 340
word chauffeur -291
word check 354
word chiro -318
word cijfer -101
word claes -312
word club -428
word clubhuis -337
word cod -469
word codewoord -359
word collect -297
word collectiev -359
word collega -400
word com -227
word compliment -274
word compost -319
word compostvat -362
word computer 158
word concessie 250
word consulent 361
word consultatiebureau -322
word contacter -368
word contactperson 243
word container -148
word containerpark -421
word contant -309
word controleert -305
word controler 433
word corona -222
word crech 310
word cursus -450
word da 194
word daarna -203
word daaronder -324
word daarop -216
word daarover -305
word daarvor -98
word dacht -253
word dag -15
word dakkapel 207
word dakwerk -371
word dan -241
word dank -432
word dar -268
word das -415
word dat -41
word dateert -291
word datum 371
word de -72
word december -276
word deelfiet -348
word deelnemer -245
word deksel -306
word del 247
word delhaiz -365
word dement -332
word dementie -142
word demo -165
word den -99
word depressie -484
word der 145
word dertig -427
word dez 259
word diabetes -406
word dialys -242
word dicht -352
word dichtst -280
word die 139
word dien -442
word diend 404
word dienstencentrum -482
word dient -519
word dierenambulanc -459
word dierenart -310
word digid -384
word digital -173
word dijk -357
word dik -280
word dinsdag 132
word diploma -326
word districtshuis -381
word dit -119
word doar -230
word dochter 313
word document -243
word documentnummer -236
word dod -97
word doe -194
word doen -537
word doet -104
word dof -441
word domicilie 290
word donderdag 354
word donker -234
word doorgegev 501
word doorgekom 404
word doormail 310
word dor -156
word dorp -476
word dorpshuis -389
word dorpsplein -233
word dorpsrad -310
word dorpsstrat -299
word dos -414
word dossier 622
word dossiernummer -320
word dov -329
word drad -339
word dranghek -342
word drempel -295
word drie -161
word drones -261
word drukkerij -426
word dubbel 311
word duidelijk -292
word duiv -225
word duo -271
word dur -358
word durft -315
word dus 106
word duurt -156
word dwar -396
word e 227
word ean -279
word echt -341
word echtgenot 334
word een -200
word eend -260
word eentj -384
word eerder -257
word eier -279
word eig -213
word eigenar 133
word eik -407
word eikenlan -255
word eikenprocessierup -366
word ein -307
word elk -651
word elkar -176
word en 161
word ene -177
word engel -389
word enkel -567
word epilepsie -268
word er 134
word erg -388
word ergen -155
word erin -150
word ermee 261
word ernaast -431
word ernstig -272
word error -239
word eruit 223
word esdoornlan -234
word eten -226
word eu -356
word euro 303
word even -91
word ex 233
word exampl -334
word fabriek -352
word facebok -230
word factuurnummer -213
word fak -319
word fanfar -469
word fc -222
word februari 449
word feest -392
word feesttent -286
word feestzal -275
word festival -277
word ff 472
word fiet -346
word fietsenrek -466
word fietsenstall -277
word fietser -305
word fietspad -516
word fijn -319
word finn 388
word firma -360
word fiscal 347
word flat -326
word fless -206
word flikkert -324
word folder -446
word fontein -232
word formulier -375
word foto -406
word fout 199
word foutcod -413
word fran -257
word fritur -446
word fusie -206
word g -343
word ga -190
word gaarn 279
word gaf -381
word garag 251
word gas 146
word gast -196
word gasthuisstrat -373
word gat -190
word ge -99
word geb 186
word gebarental -264
word gebaseerd 292
word gebeld -617
word gebeur -208
word gebeurd 391
word geblev 372
word geblokkeerd 376
word geboekt 272
word geboorteaangift -254
word geboorteakt -165
word geboortebos -385
word geboortepremie 226
word gebor 289
word gebouwd -452
word gebracht 297
word gebrok -360
word gebruik -563
word gebruikt -477
word gebur -399
word gedomicilieerd 228
word gedumpt -462
word geeft -592
word gef -598
word gegan -303
word gegeven 190
word gehad 155
word gehandicapt -253
word gehandicaptenparkeerkaart 186
word gehandicaptenplek -266
word geheugenverlies -251
word geholp -272
word gehoord 243
word gehuwd 279
word gek -424
word gekapt -320
word gekom 178
word gekreg 771
word gel -336
word geldig -327
word geldt -209
word geled 193
word geleegd -347
word geleidelijn -269
word geliev 283
word gelijk -348
word gelof -138
word geluid -432
word gemaaid -325
word gemaakt 169
word gemeent -328
word gemeentebelast 155
word gemeentehuis -583
word gemeenterad -439
word gemeld 349
word gemet -342
word gemiddeld -494
word gen -125
word genoeg -497
word genom 234
word genoteerd 231
word geparkeerd -361
word geplaatst 240
word gerak -366
word geregeld -205
word geregistreerd 407
word gerek 415
word gerust -270
word geschrapt 332
word gesloopt -292
word gesnoeid -327
word gesolliciteerd 330
word gespeld 276
word gesprek 415
word gestart -314
word gesteg 236
word gesticht -368
word gestok 345
word gestort 490
word gestrooid -309
word gestructureerd -303
word gestuurd 241
word getek 299
word geteld -347
word getuig -406
word gev -284
word gevall -182
word gevar -368
word gevel -318
word gevond -360
word gevraagd 369
word geweest 45
word geweigerd 255
word gewon -390
word gewonn -301
word geword 399
word gezegd 294
word gezell -279
word gezin 366
word gezinn -219
word gezinssamenstell 259
word gezond -352
word gezwel -276
word ggd -358
word gij 172
word ging 340
word gister -178
word glad -230
word glas -380
word glasbak -408
word glasbol -205
word glijban -311
word goe -280
word goedemiddag -350
word goedgekeurd 641
word goeiendag 132
word golf -215
word googl -352
word goud -332
word graf 226
word graffiti -259
word grag 253
word gras -413
word gratis -565
word griep -230
word griepprik -204
word grijz -218
word groen -207
word groet -317
word groetjes -471
word grof -276
word grofvuil -160
word grot -40
word gsm -231
word guido -264
word gymzal -415
word h -348
word ha -311
word haalt -511
word had 488
word hag -342
word haha -331
word half 120
word hallo -142
word halt -494
word halv -332
word handelar -257
word handelspand -261
word handicap -273
word handig -277
word handteken -281
word hang -548
word hangt -67
word har 512
word hard -286
word harmonie -395
word hart -434
word hartaanval -390
word hartelijk -234
word hartsticht -417
word hartverzak -293
word heb 543
word hebb 323
word hed 303
word heeft 172
word heg -298
word hei -313
word hek -552
word hel -300
word helemal -250
word helft 277
word help -471
word helpdesk -250
word helpt 265
word hem 624
word hemelvaart -305
word hen -480
word her -349
word herdenk -359
word herinner 236
word herrie -334
word het -28
word hetzelfd -128
word hier -83
word hij 304
word hoe 32
word hoef -309
word hoeft -266
word hoek -552
word hoelang -325
word hoevel 142
word hoever 660
word hof -368
word hoger 240
word hond 154
word hondenbelast 251
word hondenpoep -403
word hoofdletter -239
word hoofdstrat -305
word hoogstrat -221
word hoogt -324
word hoorapparat -344
word hoort -418
word hop -259
word hor 139
word hotel -479
word houdt -269
word huis 316
word huisart -361
word huisartsenpost -268
word huisbezoek 388
word huishoud 243
word huiz -325
word huldig -367
word hulpmiddel -362
word hun -312
word hur -284
word huurder 212
word huurhuis 304
word huwelijk 193
word i 321
word iban -483
word id 155
word idee -325
word identiteitskaart 253
word ieder -382
word iederen -592
word iepziekt -304
word iet 57
word if 298
word ijzer -334
word ik 434
word imei -371
word in 9
word incasso 448
word indicatie 263
word indien -619
word industrielan -241
word industrieweg -245
word info -362
word infoblad -328
word ingang -386
word ingedi 535
word ingeent -318
word ingeschrev 614
word ingetikt -406
word ingetrok -331
word ingewijd -418
word inkijk 253
word inkom -176
word inlever -238
word inlogg -511
word inlop -226
word inmiddel 349
word inschrijv 68
word insprek -325
word interview -323
word intik -251
word intuss 285
word invull -359
word inwoner -288
word is 196
word isbn -320
word ist 261
word itsm -331
word ivm -229
word j 218
word ja 68
word januari 261
word jar 200
word jas -380
word je -132
word jeugddienst -346
word jeugdhuis -235
word jij 484
word jonger -451
word juff -320
word juist 131
word jullie 301
word juni 219
word k 301
word kaart 38
word kaartj -318
word kaartjes -285
word kaartlezer -338
word kaartnummer -230
word kanaaldijk -268
word kanal -286
word kanker -356
word kankerzooi -343
word kansentarief 335
word kantin -309
word kantor -85
word kap -334
word kapelstrat -296
word kapot -639
word kapp -319
word kapper -439
word kapsalon -396
word kast -409
word kastanj -385
word kastanjes -342
word kastel -233
word kavel -249
word kb -243
word ken 220
word kenmerk -175
word kenn -228
word kent -390
word kentek -464
word ker 196
word kerk -425
word kerkpad -275
word kerkplein -408
word kerkstrat -411
word kermis -590
word kerstbom -399
word kerstmarkt -236
word kerstverlicht -276
word kg -347
word kid 262
word kiez -305
word kijk 571
word kijkt 393
word kin -295
word kind -156
word kinder 128
word kinderboerderij -306
word kinderwag -275
word kindj 324
word kiosk -262
word klacht -162
word klag -242
word klantnummer -445
word klar 440
word klas -243
word klein -164
word kleinkinder -307
word kleinzon -364
word klem -296
word klep -354
word kleuterschol -282
word klik -272
word klooster -237
word klopt 318
word km -235
word knippert -345
word knop -199
word koer -265
word koffiebar -302
word kom -40
word komma -307
word komt 299
word koningsdag -305
word koophandel -273
word kop -547
word kopie 127
word kor -295
word korting -396
word kortingscod -424
word kortrijk -276
word kost -711
word kram -336
word krant -478
word kredietbank 292
word kreg 282
word kreupel -351
word krijg 72
word krijgt -165
word kring -461
word kringloopwinkel -300
word kringlop -393
word kruis -330
word kruispunt -365
word kruk -209
word kuil -371
word kun 272
word kunstwerk -295
word kunt 190
word kvk -171
word kwad -373
word kwartier -344
word kwf -317
word kwijt -131
word kwijtscheld 507
word kwijtscheldingsverzoek -317
word kx 213
word kxz -329
word laadpal -250
word lag -137
word lager 245
word lamp -490
word lampj -227
word landelijk -265
word lang -108
word langer -327
word lantaarn -376
word lantaarnpal -342
word las -507
word lawaai -363
word led -305
word leeflon 262
word leeftijd -278
word leegstaand -307
word leegstandstak -258
word leerling -240
word leerlingenvervoer 328
word leestek -219
word leg -194
word leges -133
word legg -396
word lek -365
word lekker -320
word lekt -389
word len -260
word lening 339
word ler -146
word les -399
word leuk -340
word lev 176
word levensgevar -303
word lever -386
word lezing 159
word licht -221
word lichtmast -314
word liep 281
word liever -549
word lift -526
word liga -232
word ligg -96
word ligt 199
word lijdt -356
word lijkt -370
word lijn -132
word lijst 355
word link -239
word lod -382
word logo -333
word lokal -154
word loket -259
word loopt 388
word lop -135
word los -387
word losligg -285
word loss -230
word loting 283
word lotnummer 232
word lourdes 334
word m 276
word maakt -437
word maand 200
word maandag 523
word maart 331
word machin -349
word mag -303
word mail -77
word mailtj 301
word mak -292
word mal -327
word man -103
word mantelzorger -371
word mantelzorgpremie 231
word mar 340
word markt -621
word marktkramer -235
word marktplein -246
word mat -375
word matras -342
word matrass -325
word max -367
word me 561
word mechelsestrat -290
word mededel -484
word medicijn -258
word mee -72
word meebreng -303
word meenem -508
word mei -60
word meidoornlan -287
word meld -517
word melding -107
word meldingsnummer -233
word meldnummer -389
word meldt -275
word men -326
word mener 474
word meningokok -277
word menu -296
word mer 150
word merci -475
word meter -124
word mevrouw 260
word michiel -385
word mid -416
word mij 884
word mijn 947
word milieupas -279
word milieustrat -135
word milieuzon -305
word min -341
word minder 241
word minimal -348
word minsten -269
word minut -529
word mislukt -304
word mm -267
word mn 815
word mo -348
word mobiel -187
word mocht -371
word moek -189
word moest 135
word moet -107
word mog -538
word mol -359
word molenstrat -228
word monument -316
word moogt -436
word mooi -177
word morg 471
word moskee -277
word mur -224
word museum -478
word mutualiteit 321
word muziek -497
word my 547
word n -250
word na -144
word naald -220
word naartoe -478
word naast -288
word nacht -229
word nadar -423
word nagan 374
word naheff 346
word najar -356
word nakijk 430
word nam 120
word nar -82
word nationaliteit 286
word naturalisatie 219
word naturalisatieceremonie -320
word nazien 399
word ne -494
word nederland -202
word neerzet -274
word neg -91
word nek -373
word nen -104
word nep -308
word ner -347
word netjes -249
word new 337
word nie 521
word niemand -34
word niersticht -325
word niet 130
word nieuw 163
word nieuwjar 340
word nieuwsbrief -414
word nieuwsgier -394
word nieuwstrat -203
word nijverheidslan -282
word nik 163
word nl -308
word nodig -141
word noem -394
word nog 390
word nooit -181
word noord -302
word normal -480
word nota -413
word notaris 227
word notul -380
word nou 409
word november 121
word nu 597
word nul -333
word numer -318
word nummer 120
word nv -293
word o -413
word ochtend -348
word ocmw 225
word oe -303
word oekrain -305
word of 241
word officieel 178
word ofzo -353
word ogm -439
word ok -268
word okra -230
word oktober 227
word omgevall -338
word omgevingsvergunn 231
word omgewaaid -381
word omhog -457
word omleid -372
word omver -269
word onbek -197
word onder -110
word onderan -324
word ondernemingsnummer -428
word onderzoek -156
word ongeld -448
word ongeluk 264
word ongever -387
word onlin -198
word ons 735
word ontbreekt 269
word ontvang 138
word onvolled 325
word onz 439
word oog -345
word ooit -327
word ook -448
word oost -410
word op 75
word opcentiem -317
word open -268
word opengebrok -285
word openingstijd -363
word openstaand 329
word openstan 328
word opgebouwd 293
word opgegev 376
word opgehaald -360
word opgelost -243
word opgericht -273
word opgeschrev 214
word opgev -198
word ophal -254
word opleid -344
word oplicht -228
word opnieuw 197
word oproep 316
word opruim -323
word optred -273
word opzoek 522
word oranj -316
word order -340
word ordernr -370
word ordernummer -296
word org -492
word organiseert -235
word oud -19
word ouw -253
word over 250
word overal -534
word overdag -404
word overgeschrev 268
word overschrijv -296
word p -441
word pa 324
word paalnummer -375
word paaltj -405
word paaltjes -419
word pad -372
word pagina -451
word pak -445
word pakket -227
word pakt -417
word pal -465
word pand -126
word papier 179
word par -285
word park -466
word parkeerautomat -506
word parkeerboet 244
word parkeergarag -380
word parkeerkaart 149
word parkeerplat -381
word parkeerretributie -176
word parkeert -232
word parkeervergunn 508
word parker -530
word parking -168
word parkinson -203
word parklan -396
word pas 232
word pasfoto -175
word pasnummer -383
word paspoort -81
word past -115
word paswoord -638
word patient -232
word pdf -180
word penningmeester -389
word pensioen 168
word pensioenbewijs 248
word percel 208
word perron -230
word persoonsnummer 450
word pest -314
word peuterspeelzal -251
word pgb 283
word phishing -362
word piept -350
word pikkedonker -258
word pin -622
word pinautomat -330
word pincod -658
word pinn -324
word plaatj -283
word plak -283
word plant -383
word plantenbak -288
word plantsoen -395
word plastic -292
word plat 99
word pleas 313
word plein -545
word pleintj -324
word pls 278
word plusjes -176
word plusser -263
word pmd -374
word pol -320
word politie -202
word polyvalent -265
word poort -356
word poppodium -301
word portal -283
word postcod -226
word postcodegebied -363
word poster -214
word postkantor -466
word postnl -373
word pot -418
word praatgroep -247
word praktijk -459
word prat -390
word precies -338
word premie 271
word premies -434
word prettig -349
word prijs -466
word prik -262
word prima -347
word problem -236
word procent -338
word productcod -295
word proficiat -304
word promocod -235
word propvol -211
word prullenbak -359
word puilt -339
word puin -249
word puk -437
word punt -397
word pur -330
word put -166
word putdeksel -375
word pv -196
word pw -268
word q -323
word qr -200
word quizvrag -352
word r 146
word raadhuis -330
word raadhuisplein -313
word raadsbesluit -290
word raadsvergader -278
word raadzal -317
word ram -429
word rammelt -272
word rat -459
word receptie -345
word rechtsbov -257
word rechtstrek -260
word reclam -237
word recyclagepark -165
word red 266
word ref 334
word referentie -154
word reg -358
word regel -113
word regelt -175
word regent -399
word regenton -290
word regio -339
word register 416
word registration 298
word reglement -417
word reispas 227
word reken 288
word rekeningnummer -199
word relatienummer -285
word repair -278
word restafval -314
word restaurant -259
word retributies 275
word richting -263
word rij -262
word rijban -215
word rijd -592
word rijdt -69
word rijksregister 461
word rijksregisternummer -326
word ringban -315
word rioler -282
word riool -206
word rioolheff 270
word rioollucht -294
word robot -337
word rod -349
word rok -386
word rol -274
word rollator -397
word rolstoel -514
word rommel -367
word rommelmarkt -353
word rond -83
word rondweg -278
word rooster -319
word rotond -531
word rout -279
word roz -406
word rsin -509
word ruikt -355
word ruil -228
word ruim -358
word ruimt -226
word ruit -357
word schakel -227
word schand -320
word schef -343
word scheiding 222
word scheld 394
word schep -194
word schepencolleg -328
word scherm -137
word scheur -391
word schev -306
word schizofren -329
word schol -301
word schommel -252
word schon -347
word schoolgebouw -394
word schooljar -311
word schoolkinder -302
word schoolplein -355
word schoolstrat -457
word schoonbroer -233
word schouwburg -380
word schrapp 300
word schuld 314
word schur -362
word scootmobiel -150
word scouting -328
word secretariaat -327
word sedert -233
word serienummer -341
word serieus -282
word sind 229
word sindsdien 376
word sint -320
word sinterklas -277
word sit -550
word slan -318
word slap 308
word sleutelbos -278
word slikt -304
word slot -531
word sluikstort -459
word sluit -377
word sms -616
word snackbar -228
word snap -215
word snell -280
word social 100
word sorry -214
word spanj 189
word spaties -283
word speelplat -269
word speelpleintj -261
word speelpleinwerk -159
word speelstrat -352
word speeltuin -434
word speeltuintj -285
word speeltuinveren -267
word spel -286
word spoed 148
word sport -384
word sportclub -377
word sporthal -124
word sportkamp -233
word sportschol -412
word spreekbeurt -349
word spreekur -218
word sprek -260
word springkastel -260
word springt -209
word spuit -243
word spull -344
word sta 593
word stad -131
word stadsarchief -336
word stadsbestur -323
word stadskantor -457
word stadspark -284
word stan 130
word stand 439
word standgeld -319
word stank -341
word start -321
word stat 343
word station -619
word stationsplein -192
word stationsweg -236
word steekt -218
word steenweg -205
word stek -126
word stel -141
word stell -289
word stem -241
word stembureau -137
word stemlokal -260
word stemm -334
word sterk -340
word sticker -508
word stil 102
word stinkt -424
word stoan 433
word stoel -383
word stoep -439
word stoeptegel -544
word stoet -250
word stop -228
word stoplicht -357
word stopp 268
word stor -328
word storing -436
word storm -322
word stort -157
word straatfeest -339
word straatlantaarn -210
word straatveger -282
word straatverlicht -224
word strak -303
word strat -636
word strep -223
word stret -281
word strom -313
word strooi -337
word strooiwag -317
word student -463
word studer -340
word stuk -250
word stukj -342
word stur 40
word stuurt -201
word subsidie -408
word suikerziekt -351
word supermarkt -398
word svp 365
word system 405
word t -44
word taalcaf -309
word taart -286
word tachtig -319
word tak -431
word tal -230
word tandart -308
word tariev -335
word te -105
word team -318
word teg -7
word tegel -287
word tegemoet 254
word tegemoetkom 375
word tegenover -531
word tegenwoord -339
word tek -331
word teken -226
word telefon -367
word telefonisch -432
word telt -511
word tent -263
word tentoonstell -383
word terecht -313
word tering -377
word terrein -305
word terug 187
word terugbell -546
word terugbetal 321
word terwijl 316
word test -510
word testament -337
word tevor -362
word theater -328
word theoretisch -303
word think -259
word thorbeck -297
word thuis -325
word thv -326
word ticket -147
word ticketnr -327
word tijdelijk -262
word tijden -285
word toch -181
word toe -359
word toegank -298
word toegek 469
word toegekom 418
word toegestan -367
word toegewez 244
word toelag 301
word toen 258
word toerist -248
word toeristisch -279
word toeslag 208
word toilet -339
word tolk -250
word top -407
word tor -313
word tot -57
word trac -236
word track -236
word tram -314
word transactie -362
word trekt -272
word trilt -388
word trottoir -233
word trouwzal -387
word tuin -324
word tuinstra 222
word tulpstrat -278
word turk -305
word tuss -297
word tussenkomst -288
word tv -215
word twed 277
word twee 284
word tweedeverblijfstak 410
word twintig -291
word tx -238
word typ -281
word typt -353
word u 300
word uit -36
word uitbetaald 245
word uitbouw 271
word uitgeschrev 175
word uitgevall 320
word uitker 540
word uitleendienst -305
word uitlegg -386
word uitpas 338
word uitschrijv 285
word uitslag -258
word uitsluit -368
word uitstel 246
word uittreksel 492
word uren 164
word urgentie 135
word urgentieverklar 333
word uur -55
word uurtj -389
word uw -485
word uwen -222
word v -79
word vaart -255
word vacatur -350
word vak -181
word vakantie -395
word val -428
word vall -634
word van 319
word vanachter -384
word vanaf -123
word vanavond -393
word vandag 138
word vanmorg -436
word vannacht -276
word vast 253
word vastgelegd 381
word vbld -410
word vd -362
word veilig -611
word veld -301
word veldj -234
word veldstrat -279
word ver 239
word veranda 358
word verander 263
word verandert -277
word verblijf 342
word verderop -332
word verdien -334
word veren -462
word verf -332
word vergader -456
word verget -390
word vergunn 105
word vergunningvrij -406
word verhal -293
word verhoogd 282
word verhuisd 352
word verhuislift 283
word verhuist -286
word verhuiz 392
word verjaardag -335
word verkeerd 186
word verkeersbord -490
word verkeerslicht -295
word verker -343
word verklar 348
word verkoopt -283
word verkop -412
word verlamd -361
word verled 319
word verleng 278
word verlengd 515
word verlicht -240
word vermeld -516
word vernom 272
word verpleegkund -291
word verplicht -577
word verschil -413
word versie -304
word verslaafd -280
word verslag 337
word verstand -325
word verstopt -427
word vertrek 229
word vervall 293
word vervang 205
word verwacht 315
word verwerkt 379
word verzakt -302
word verzet 150
word verzoek 590
word verzoekt -331
word veur 326
word via -277
word viel -270
word vier -311
word vierentwint -305
word vijf -107
word vijv -300
word vijver -453
word vindt -272
word visa -298
word visum 349
word vlagg -391
word vlak -270
word vlakbij -322
word vlam -330
word vlot -302
word voedselbank -336
word voetbal -326
word voetbalclub -303
word voetbalkamp -325
word voetbalveren -349
word voetpad -333
word vogel -353
word vogelgriep -392
word vol -543
word voldan -315
word volgen 178
word volk -345
word volled 199
word volmacht -270
word volstat -265
word vooral -341
word voorbeeld -581
word voorhand -416
word voorjar 272
word voorstell -300
word voorwaard -262
word voorwerp -282
word voorzien -318
word vor 108
word vorder 361
word vorig 546
word vraagj -343
word vraagt -55
word vrag -621
word vriend 181
word vriendelijk -324
word vriendin -351
word vrij -330
word vrijdag 437
word vrijmarkt -377
word vrijwilliger -405
word vroeger -367
word vrouw -227
word vuil -262
word vuilbak -216
word vuilzak -431
word vul -317
word vult -273
word vuurwerk -443
word vve -434
word vzw -352
word wa -136
word waarom 374
word waarschuw -268
word waarvan 288
word wacht 381
word wachtlijst 309
word wachttijd -307
word wachtwoord -666
word wal -290
word wandel -352
word wandelar -356
word wanner 424
word want 212
word war -238
word warm -298
word was 119
word wasmachin -376
word wat -7
word water -561
word watermeter -308
word wateroverlast -251
word waterschap -275
word we 244
word websit -377
word weekend -346
word weg 149
word wegdek -230
word wegen 194
word weghal -304
word wegwerkzam -313
word wek 445
word wel -124
word welk 244
word werd 360
word werf -325
word werk -237
word werkgever 315
word werkstuk -288
word werkt -193
word wespennest -278
word wet 257
word wethouder -460
word whatsapp -397
word wie -38
word wiel -226
word wifi -431
word wij 359
word wijk -560
word wijkagent 445
word wijkcentrum -248
word wijz -410
word wijzig 307
word wil 118
word wilgenstrat -283
word will -88
word wilt 286
word windmolen -395
word winkel -355
word winkelpand -279
word wmo 150
word woensdag 189
word won 294
word woning 216
word woningbouw -286
word woo -307
word woord -235
word word -161
word wordt -324
word wou -310
word woz 95
word wrak -507
word ww -492
word yo -223
word you 523
word zaaknumer -250
word zaaknummer -267
word zaalhur -324
word zag -557
word zak 185
word zal -328
word zand -343
word zat -591
word ze 70
word zebrapad -377
word zeg -348
word zegg -146
word zegt -178
word zei -205
word zeid 219
word zeker -66
word zelf -347
word zelfd -310
word zer -293
word zet 368
word zetel -373
word zev -143
word zich -241
word zicht 396
word zie 180
word ziek -283
word ziekenhuis -142
word zien 375
word zienswijz -393
word ziet -233
word zijn 205
word zijt -205
word zin -433
word zit 315
word zo -347
word zoal -440
word zoek -129
word zoekt -463
word zogenaamd -421
word zogezegd -257
word zoiet -543
word zomar -518
word zomer 316
word zon -139
word zond -271
word zondag -439
word zonder -352
word zonnebloem -299
word zonnepanel -473
word zorgpremie -334
word zorgverzeker -229
word zot -402
word zou 484
word zovel -304
word zowat -374
word zuid -360
word zulk -398
word zus -282
word zwager -351
word zwan -305
word zwanger -411
word zwart -110
word zwembad -124
word zwerfvuil -396
`,
};
