import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1404 candidates that are, 5594 that are not.
 * On families it was not taught on:
 * - above -1: found 86.9 %, wrongly 2.3 %
 * - above -0.5: found 81.3 %, wrongly 1.5 %
 * - above 0: found 74.5 %, wrongly 0.9 %
 * - above 0.5: found 67.7 %, wrongly 0.6 %
 * - above 1: found 60.7 %, wrongly 0.3 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:b5aa2eb13a75c30e4a2aaf0817ac88bd4fcec407800c8a3fe64063e37ad1447c",
  intercept: -3.411,
  weights: `
pair ! ! 226
pair ! $ -175
pair ( kvk -296
pair ) , 221
pair ) 0 -379
pair ) ? -241
pair ) en -311
pair ) is -388
pair , 0 248
pair , aan -304
pair , allebei -346
pair , alles -267
pair , als -219
pair , alwer -262
pair , ander -278
pair , bedankt -349
pair , ben 450
pair , bestat -352
pair , betal -264
pair , bij -214
pair , binn -297
pair , btw -213
pair , dan -309
pair , dar -191
pair , das -339
pair , dat -233
pair , de 182
pair , die -119
pair , doe -349
pair , doet -199
pair , dossier 190
pair , drie -309
pair , dus 120
pair , echt -230
pair , een -456
pair , eerst -378
pair , elk -311
pair , er 182
pair , gan -239
pair , gat -123
pair , ge -272
pair , geb 201
pair , gebor 389
pair , gef -315
pair , geldt -316
pair , gelijk -226
pair , gen -108
pair , gevond -283
pair , gewon -323
pair , heb 361
pair , hebt -402
pair , hel -194
pair , het 223
pair , hoe 158
pair , hoek -287
pair , hoevel -206
pair , hoever 358
pair , hoort -313
pair , iemand -336
pair , ik 190
pair , in 196
pair , ingedi 282
pair , is 278
pair , jullie 316
pair , kan 57
pair , kenmerk 299
pair , kijk 241
pair , kijkt 275
pair , kinder -355
pair , klep -347
pair , kom -279
pair , komt -97
pair , krijg -344
pair , krijgt -394
pair , kunt 413
pair , ligt 253
pair , mag -177
pair , mededel -309
pair , merci -333
pair , mevrouw 347
pair , mijn 245
pair , misschien -301
pair , moet -820
pair , mog -464
pair , niet -363
pair , nul -268
pair , of -566
pair , om -330
pair , ons 386
pair , ook -359
pair , pas 285
pair , put -277
pair , recht -302
pair , sta 302
pair , stan -329
pair , stort -342
pair , teg -254
pair , telt -245
pair , ter -342
pair , tis -216
pair , toch -382
pair , valt -305
pair , van -72
pair , vanaf -401
pair , vergunn -312
pair , vor -471
pair , wa -398
pair , wanner 86
pair , want 193
pair , war -247
pair , was -303
pair , wat -131
pair , wel -375
pair , welk -257
pair , wie -48
pair , word -240
pair , wordt -190
pair , zaaknummer 268
pair , ze 175
pair , zegt -267
pair , zelfd -344
pair , zes -296
pair , zet 233
pair , zie 309
pair , zijn -278
pair , zit -369
pair , zo -103
pair , zon -304
pair , zond -282
pair , zwart -392
pair . $ 297
pair . . 371
pair 0 ! -316
pair 0 $ -20
pair 0 ( -327
pair 0 ) 163
pair 0 , -61
pair 0 . 37
pair 0 0 -24
pair 0 ? -297
pair 0 al -396
pair 0 april 222
pair 0 autos -315
pair 0 ben 240
pair 0 bestat -255
pair 0 bij -144
pair 0 bom -235
pair 0 brandt -236
pair 0 bus 302
pair 0 cijfer -228
pair 0 dag 162
pair 0 dan -225
pair 0 de -305
pair 0 december -356
pair 0 deelnemer -302
pair 0 doet -281
pair 0 dor -275
pair 0 duizend 309
pair 0 echt -271
pair 0 een -314
pair 0 eu -307
pair 0 euro 242
pair 0 februari 146
pair 0 flikkert -326
pair 0 gat -338
pair 0 gebeld -324
pair 0 gebor -404
pair 0 geeft -284
pair 0 hangt -311
pair 0 heb -496
pair 0 hebb -202
pair 0 heeft -287
pair 0 het -501
pair 0 hog -318
pair 0 in 281
pair 0 ipv -309
pair 0 is -455
pair 0 jan 273
pair 0 januari 150
pair 0 ker -322
pair 0 kg -281
pair 0 km -239
pair 0 knippert -231
pair 0 kom -272
pair 0 ligt -464
pair 0 m -413
pair 0 m2 -132
pair 0 maand 181
pair 0 mag -190
pair 0 man -377
pair 0 men -234
pair 0 meter -502
pair 0 min -351
pair 0 minut -495
pair 0 mm -290
pair 0 nar 210
pair 0 neemt -278
pair 0 nog -487
pair 0 nr -304
pair 0 of -401
pair 0 oktober 171
pair 0 ook -357
pair 0 op -642
pair 0 open -212
pair 0 over -22
pair 0 plat -269
pair 0 plusser -277
pair 0 procent -234
pair 0 puilt -199
pair 0 r 215
pair 0 reken -351
pair 0 rijdt -346
pair 0 september 171
pair 0 stan -402
pair 0 stat -495
pair 0 stoel -340
pair 0 stond -439
pair 0 stopp -300
pair 0 stopt -255
pair 0 stuk -252
pair 0 te -419
pair 0 teken -239
pair 0 toch -148
pair 0 tot -430
pair 0 uur -234
pair 0 van -209
pair 0 vanaf -262
pair 0 volwassen -291
pair 0 vrij -258
pair 0 war -262
pair 0 was -147
pair 0 wat -234
pair 0 wel -300
pair 0 wil 259
pair 0 will -321
pair 0 wordt -322
pair 0 zegt -138
pair 0 zijn 188
pair 0 zit -376
pair 0 zo 202
pair 0 zonder -380
pair : 0 -191
pair : hebb -309
pair : hoevel -336
pair : is 274
pair : komt -243
pair : moet -314
pair : war -272
pair : wie -240
pair ? ! -368
pair ? $ 94
pair ? ? 321
pair ^ ) -379
pair ^ 0 -46
pair ^ a -167
pair ^ aan 176
pair ^ aannemer -372
pair ^ aanslagbiljet 341
pair ^ aanvrag 274
pair ^ adreswijz 342
pair ^ allez -367
pair ^ als -48
pair ^ alvast 277
pair ^ bedankt -348
pair ^ bell -315
pair ^ ben 499
pair ^ bestat -378
pair ^ bestelnummer -286
pair ^ bezwar 216
pair ^ bibliothek -289
pair ^ bij -144
pair ^ binn -412
pair ^ boet 225
pair ^ bom -276
pair ^ bpost -266
pair ^ bsn -132
pair ^ btw -220
pair ^ bus -198
pair ^ cod -299
pair ^ collect -293
pair ^ container -251
pair ^ coordinat -291
pair ^ dag 131
pair ^ dank -235
pair ^ dar -276
pair ^ dat -125
pair ^ de -177
pair ^ der -297
pair ^ dez -371
pair ^ die -202
pair ^ digid -331
pair ^ dit -118
pair ^ dod -235
pair ^ dos -238
pair ^ dossiernummer -227
pair ^ dus 235
pair ^ ean -216
pair ^ een -637
pair ^ eikenprocessierup -192
pair ^ elk -229
pair ^ even -297
pair ^ exampl -442
pair ^ factur -502
pair ^ factuurnr -279
pair ^ factuurnummer -376
pair ^ fanfar -340
pair ^ fijn -353
pair ^ foutcod -255
pair ^ ge -357
pair ^ geeft -359
pair ^ gel -250
pair ^ geldt -401
pair ^ geliev 406
pair ^ gemeent -319
pair ^ gemeenterad -276
pair ^ gevar -286
pair ^ gewon -252
pair ^ glasbak -264
pair ^ goed -479
pair ^ goedemiddag -351
pair ^ graffiti -263
pair ^ grag 415
pair ^ gratis -227
pair ^ grijz -246
pair ^ groet -315
pair ^ groetjes -288
pair ^ grofvuil -198
pair ^ h -240
pair ^ hal 389
pair ^ hallo -339
pair ^ heb 420
pair ^ heeft 238
pair ^ het -131
pair ^ hierbij 292
pair ^ hoe -55
pair ^ hoelang -332
pair ^ hoevel 301
pair ^ hoever 288
pair ^ ik -155
pair ^ in -357
pair ^ ind -333
pair ^ isbn -248
pair ^ ist 255
pair ^ itsm -419
pair ^ ja -381
pair ^ jonger -275
pair ^ juist -324
pair ^ jullie -313
pair ^ kan 115
pair ^ kanker -209
pair ^ kapot -167
pair ^ kat -300
pair ^ kijk 190
pair ^ kijkt 257
pair ^ klantnummer -194
pair ^ klopt 24
pair ^ kom -327
pair ^ komt -285
pair ^ kreg 195
pair ^ krijg 206
pair ^ krijgt -222
pair ^ kun 328
pair ^ kunn 151
pair ^ kunt 141
pair ^ kvk -236
pair ^ laadpal -257
pair ^ lamp -234
pair ^ lantaarn -282
pair ^ lantaarnpal -221
pair ^ lichtmast -262
pair ^ ligt 241
pair ^ lijkt -305
pair ^ mag -184
pair ^ mail -391
pair ^ mededel -307
pair ^ melding -505
pair ^ men -267
pair ^ met -203
pair ^ mn 432
pair ^ mocht -268
pair ^ moet -466
pair ^ mog -510
pair ^ my 320
pair ^ n -230
pair ^ naast -230
pair ^ namen -189
pair ^ nar -294
pair ^ ne -307
pair ^ nee -427
pair ^ nen -261
pair ^ niemand -369
pair ^ nieuw 202
pair ^ nl -219
pair ^ nog 346
pair ^ normal 213
pair ^ nou -217
pair ^ nummer -196
pair ^ ok -264
pair ^ onder -194
pair ^ ondergrond -222
pair ^ onz -143
pair ^ op -210
pair ^ openbar -276
pair ^ ordernr -241
pair ^ org -315
pair ^ organiseert -270
pair ^ ouder -272
pair ^ paspoort -200
pair ^ paswoord -345
pair ^ per 214
pair ^ pin -358
pair ^ pincod -379
pair ^ postnl -307
pair ^ premie 281
pair ^ prettig -328
pair ^ promocod -321
pair ^ put -203
pair ^ putdeksel -173
pair ^ rat -247
pair ^ ref 246
pair ^ reken -306
pair ^ relatienummer -306
pair ^ rijksregister 268
pair ^ riool -217
pair ^ rout -306
pair ^ rsin -356
pair ^ sedert -352
pair ^ sind -146
pair ^ sluikstort -241
pair ^ sms -236
pair ^ snap -317
pair ^ sta 561
pair ^ stan 204
pair ^ stat 384
pair ^ status 344
pair ^ stel -437
pair ^ stemm -329
pair ^ stempas 290
pair ^ stichting -386
pair ^ stoeptegel -333
pair ^ stur 241
pair ^ subsidie -318
pair ^ t 205
pair ^ tak -268
pair ^ teg -293
pair ^ telt -287
pair ^ ter -231
pair ^ thuis -340
pair ^ ticket -196
pair ^ ticketnr -224
pair ^ tijden -309
pair ^ tis 258
pair ^ toch -363
pair ^ tot -140
pair ^ track -185
pair ^ trouw -247
pair ^ tuss -313
pair ^ twee -147
pair ^ u 197
pair ^ uitslag -299
pair ^ uw -510
pair ^ vacatur -338
pair ^ van 183
pair ^ vanaf -394
pair ^ vanuit -269
pair ^ voetbalclub -240
pair ^ volgen 162
pair ^ volgnummer -363
pair ^ vor -215
pair ^ vraagj -313
pair ^ vuurwerk -289
pair ^ waarom 150
pair ^ wachtwoord -357
pair ^ wanner 301
pair ^ war -523
pair ^ was 244
pair ^ wat 25
pair ^ welk 122
pair ^ wet -454
pair ^ wie 116
pair ^ wij 94
pair ^ wil 484
pair ^ will 290
pair ^ wilt 345
pair ^ word -327
pair ^ zaaknumer -274
pair ^ zaaknummer -443
pair ^ zak 161
pair ^ zaterdag -330
pair ^ ze 183
pair ^ zet 434
pair ^ zit 334
pair ^ zonder 335
pair ^ zwembad -369
pair ^ zwerfvuil -273
pair a . 171
pair aalst , -352
pair aan , -395
pair aan de -207
pair aan een -147
pair aan het -72
pair aan huis -301
pair aan mij 216
pair aan mijn -142
pair aan onz 233
pair aan te -226
pair aangegev word -347
pair aangevraagd , 433
pair aangift doen -294
pair aanmeld bij -252
pair aanmerk vor -363
pair aanpass $ 266
pair aanslag is 309
pair aanslag stat -369
pair aanvrag $ -300
pair aanvrag vor 134
pair achter de -385
pair achter het -391
pair adhd , -330
pair adres $ 278
pair adres , 240
pair adres geregistreerd 237
pair adres sta 193
pair af $ -539
pair af , 371
pair af . 336
pair af ? -152
pair af of -273
pair affich stat -258
pair afgegev aan 285
pair afgeschaft $ -256
pair afgewez ? 302
pair afsprak $ -332
pair afsprak , -386
pair afsprak mak -295
pair afsprak van 423
pair afsprak was -330
pair akkoord met 269
pair akt van -272
pair al $ -419
pair al ? 361
pair al behandeld 262
pair al binn 432
pair al dag -443
pair al drie -354
pair al een 156
pair al gebeld -205
pair al goedgekeurd 327
pair al heeft 250
pair al hel -386
pair al iet 404
pair al in 224
pair al jar -369
pair al klar 363
pair al onderweg 281
pair al op 398
pair al toegekom 166
pair al twee 237
pair al van 195
pair al vor -242
pair al weg -276
pair al wek -405
pair al zes 279
pair allen een -382
pair allen het -237
pair allen met -262
pair allen op 257
pair allergisch vor -359
pair allez , -285
pair als die -247
pair als een -180
pair als er -258
pair als ge -362
pair als het -242
pair als hij -311
pair als iemand -307
pair als ik -482
pair als je -271
pair als reken -337
pair als ze -363
pair altijd een -390
pair altijd gen 347
pair ambachtsherenlan 0 283
pair ambachtsweg 0 -320
pair ander $ -231
pair ander ? -362
pair antwoord $ -296
pair antwoord op 378
pair antwoord van -317
pair apart $ -283
pair apothek , -207
pair app , -282
pair app of -328
pair april 0 254
pair asbest $ -295
pair attest van 316
pair aub $ 330
pair aub , 232
pair aub : 344
pair autism , -346
pair automatisch incasso 269
pair avond , -232
pair bak $ -265
pair bak met -202
pair balie $ -284
pair balie , -329
pair balie . 304
pair band op -223
pair bank $ 237
pair barcod op -279
pair basisregistratie $ 237
pair be 0 -366
pair be19 0 -349
pair be27 0 -279
pair be29 0 -283
pair be33 0 -234
pair bedankt vor -456
pair bedoel ik -224
pair bedrag 0 -304
pair begint dat -236
pair begint het -283
pair begrijp ik -269
pair bekend ? 191
pair bekijk ? 263
pair bel al -302
pair bel ik -261
pair belast en -287
pair bell $ -311
pair bell ? -242
pair ben 0 -467
pair ben ik 586
pair ben mijn -404
pair ben van 338
pair ben verhuisd 354
pair bent ? -286
pair besliss ? 198
pair beslist ? 307
pair besluit van -413
pair bestan er -380
pair bestat 0 -327
pair bestat dar -251
pair bestat dat -232
pair bestat de -224
pair bestat er -453
pair bestat sind -244
pair besteld heb 274
pair bestelnummer 0 -286
pair betaald $ -350
pair betaald ? 269
pair betaald of 256
pair betaald parker -300
pair betaald zijn -302
pair betaalt de -359
pair betal $ 191
pair betal ? 181
pair betal aan 321
pair betal en -355
pair betal met -368
pair betal op -479
pair betal van 284
pair bevest van -309
pair bevest wanner 335
pair bewoner van -301
pair bezwaarschrift van 289
pair bezwar $ 202
pair bezwar ? 353
pair bezwar mak -343
pair bezwar teg 260
pair bib , -219
pair bib is -216
pair bib op -274
pair bieb $ -174
pair bij $ -407
pair bij 0 -212
pair bij ? -368
pair bij de -283
pair bij een -643
pair bij hebb -327
pair bij het -425
pair bij jonger -253
pair bij jullie 277
pair bij mij 756
pair bij mijn 335
pair bij mn -214
pair bij ons 295
pair bij u 432
pair bijdrag vor -262
pair bijna een -307
pair bijstand ? -316
pair bijstand aangevraagd 223
pair binn ? 279
pair binn de 304
pair binn en 298
pair binn hoevel -395
pair binn zijn -327
pair binnenstad $ -203
pair bladblazer om -203
pair blank . -277
pair blauw zon -224
pair blijft een -259
pair blijft het 346
pair blijv stan -240
pair boet ? -336
pair boet van 359
pair boet vor -268
pair bom $ -345
pair bom is -224
pair bom omgewaaid -256
pair bom op -272
pair bordj bij -310
pair bordj in -219
pair bosstrat 0 -237
pair bov , -302
pair bov de -250
pair bov het -252
pair braderie , -218
pair bravo vor -253
pair brief $ -354
pair brief . 186
pair brief ? -328
pair brief heb 366
pair brief kwijt 174
pair brief stat -171
pair brug is -302
pair bsn , -309
pair bsn 0 336
pair bsn ? 218
pair btw be -232
pair btw nummer -302
pair buit , -346
pair buit zet -267
pair bus 0 159
pair buurt van -257
pair buurt wil -301
pair buurthuis , -334
pair bv $ -325
pair caf de -376
pair can you 396
pair ceremonie ? 245
pair cijfer $ -223
pair cijfer , -178
pair cijfer over -289
pair cod , -211
pair cod 0 -334
pair cod op -338
pair cod oranj -185
pair cod van -159
pair cod vor -356
pair compliment aan -262
pair computer $ 267
pair concessie van 319
pair container $ -461
pair container 0 -217
pair container ? -284
pair container met -323
pair container nr -224
pair containernummer 0 -278
pair control van 286
pair coordinat 0 -291
pair creditcard betal -342
pair da mijn 323
pair dag $ -288
pair dag . -291
pair dag ? -316
pair dag een -370
pair dag lang -228
pair dag met -285
pair dag moet -244
pair dag op -271
pair dag van -437
pair dan $ -111
pair dan , -204
pair dan de -276
pair dan een -515
pair dan is -312
pair dan nog -456
pair dan ook -275
pair dan op -280
pair dar $ -252
pair dar al 275
pair dar dan -397
pair dar een -385
pair dar gen -363
pair dar is -364
pair dar ligt -276
pair dar niet -388
pair dar ook -405
pair dar op -251
pair dar stat -223
pair dat $ -284
pair dat 0 -285
pair dat ? -202
pair dat aan 166
pair dat al 273
pair dat allemal -277
pair dat allen -220
pair dat bij 282
pair dat dan -328
pair dat dat -261
pair dat de -594
pair dat dit -305
pair dat doen -245
pair dat dor -345
pair dat echt -220
pair dat een 268
pair dat er -619
pair dat gan -354
pair dat ge 176
pair dat iet -227
pair dat ik 420
pair dat in -133
pair dat is -237
pair dat je -389
pair dat jullie -254
pair dat kan -264
pair dat laatst -282
pair dat met -359
pair dat mijn 410
pair dat niet -454
pair dat nieuw -239
pair dat nodig -320
pair dat nu 181
pair dat nummer -379
pair dat of -252
pair dat onz 314
pair dat ook -310
pair dat pand -253
pair dat pas -347
pair dat tegenwoord -285
pair dat verplicht -256
pair dat vor 326
pair dat wel -203
pair dat zomar -239
pair dat zonder -199
pair dateert van -314
pair de 0 406
pair de aanvrag 382
pair de afdel -351
pair de affich -251
pair de afvalkalender -282
pair de ander -482
pair de apothek -162
pair de apotheker -316
pair de auto -399
pair de automatisch 274
pair de avond -179
pair de avondvierdag -358
pair de bak -259
pair de bakker -345
pair de balie -81
pair de ban -221
pair de bank 140
pair de basisregistratie 331
pair de basisschol -421
pair de begraafplat -211
pair de begrot -288
pair de bek -358
pair de belast -497
pair de berm -346
pair de beschik 387
pair de besliss 277
pair de bib -384
pair de bibliothek -205
pair de bieb -332
pair de boekhoud -338
pair de bom -373
pair de bon -289
pair de bouw -322
pair de braderie -252
pair de brief 233
pair de brievenbus -447
pair de brug -313
pair de bushalt -347
pair de buurgemeent -318
pair de buurt -285
pair de chiro -258
pair de club -300
pair de cod -116
pair de concessie 268
pair de container -367
pair de control 286
pair de crech 192
pair de cursus -298
pair de dag -273
pair de dakkapel 155
pair de derd -322
pair de deur -112
pair de dierenambulanc -385
pair de dijk -230
pair de dos -329
pair de eig -342
pair de eigenar -299
pair de ene -434
pair de energietoeslag -313
pair de factur -171
pair de feestzal -321
pair de fietsenstall -197
pair de flat -228
pair de folder -418
pair de fontein -281
pair de fusie -234
pair de gemeent -234
pair de gevel -368
pair de ggd -283
pair de glasbak -295
pair de glasbol -190
pair de got -269
pair de gracht -349
pair de grond -282
pair de gymzal -234
pair de hal -420
pair de hartsticht -375
pair de hel -418
pair de hoek -373
pair de hondenbelast 268
pair de huisart -331
pair de huisartsenpost -293
pair de huisbas -270
pair de huisvuilbelast -161
pair de huldig -293
pair de hur -507
pair de ijsclub -308
pair de ingang -359
pair de intocht -277
pair de jaarmarkt -189
pair de kaart -105
pair de kantin -294
pair de kap -302
pair de kapot -290
pair de kastanj -264
pair de kastanjes -282
pair de kerk -373
pair de kerkstrat -366
pair de kermis -509
pair de kid 173
pair de kinder 312
pair de kinderboerderij -323
pair de krant -420
pair de kredietbank 259
pair de kringlop -393
pair de kuil -305
pair de lamp -303
pair de lantaarnpal -175
pair de lei -241
pair de lezing -293
pair de lift -278
pair de lijst 392
pair de lod -392
pair de maaltijd -310
pair de maand -376
pair de maatschapp 260
pair de mann -238
pair de markt -338
pair de mat -305
pair de meter -283
pair de milieustrat -105
pair de mur -182
pair de mutualiteit 317
pair de muziek -192
pair de nacht -235
pair de nadar -277
pair de nam -269
pair de niersticht -391
pair de nieuw -198
pair de notul -374
pair de ogm -324
pair de opleid -298
pair de oprit -320
pair de opvang 258
pair de ouder -243
pair de overbur -364
pair de ozb -344
pair de pal -227
pair de papier 402
pair de parkeerautomat -247
pair de parkeergarag -249
pair de parkeervergunn 284
pair de penningmeester -322
pair de pmd -333
pair de poort -383
pair de prijs -274
pair de put -387
pair de raadsvergader -269
pair de rat -258
pair de receptie -325
pair de regel -296
pair de reken -304
pair de retributie -258
pair de rijban -254
pair de rommel -323
pair de rommelmarkt -232
pair de rotond -289
pair de scheiding 214
pair de schep -372
pair de schol -387
pair de schoolstrat -369
pair de schouw -255
pair de schouwburg -274
pair de singel -200
pair de sit -365
pair de sleutel 249
pair de slot -188
pair de snell -298
pair de social 194
pair de speelplat -246
pair de speelpleinwerk -323
pair de speeltuin -250
pair de sporthal -168
pair de sportschol -276
pair de stad -93
pair de stadskas -299
pair de stand 385
pair de standplat -364
pair de stichting -294
pair de sticker -284
pair de stoep -315
pair de storm -343
pair de straatkant -324
pair de straatverlicht -239
pair de strat -281
pair de stuk 315
pair de subsidie -368
pair de supermarkt -328
pair de tegel -251
pair de telefon -306
pair de tentoonstell -318
pair de trouwzal -334
pair de tuin -351
pair de twee 215
pair de uitker 305
pair de vaart -295
pair de verbouw -340
pair de vergader -358
pair de vergunn 399
pair de verhuiz 344
pair de vijver -405
pair de voedselbank -457
pair de voetbalclub -266
pair de volgend -299
pair de volkstuin -367
pair de vve -339
pair de vzw -398
pair de wacht -363
pair de wachtlijst 286
pair de weg -502
pair de werf -364
pair de werk -450
pair de wet -222
pair de wethouder -380
pair de wijk -463
pair de wijkagent 372
pair de winkel -377
pair de wmo 160
pair de woningbouw -270
pair de zaalhur -350
pair de zak -328
pair de zal -379
pair de zomer 322
pair de zwan -309
pair december 0 -365
pair delhaiz , -352
pair demo 0 -152
pair den 0 -217
pair den hoek -250
pair den parking -245
pair dender , -271
pair denk ik -114
pair denkt dat -338
pair denkt ge 347
pair depressie bij -280
pair depressie of -248
pair derd ker -302
pair deur op -324
pair deur van -382
pair dez is -333
pair dez maand 349
pair dez stad -269
pair dez wek 263
pair dicht $ -380
pair dicht , -332
pair dicht . -288
pair dicht ? -240
pair dicht en -293
pair die 0 241
pair die bladblazer -210
pair die bom -305
pair die brief 283
pair die dan -334
pair die dar -290
pair die ding -215
pair die ergen -270
pair die gekapt -223
pair die grag -312
pair die halt -297
pair die hebb -343
pair die het -250
pair die hun -276
pair die ik 608
pair die in -92
pair die is 196
pair die mener 285
pair die nieuw -384
pair die nog 128
pair die nu 278
pair die ook -310
pair die paaltjes -240
pair die plusjes -181
pair die rotond -286
pair die strat -226
pair die zak -359
pair die zaterdag -332
pair die zelf -257
pair digid ? -201
pair digid wachtwoord -174
pair dinsdag $ -357
pair dinsdag 0 -224
pair dit is -247
pair dit jar 111
pair dit najar -201
pair dit niet -290
pair dochter al 234
pair dochter is 227
pair dod zwan -229
pair doe er -225
pair doe ik -264
pair doen $ -329
pair doen , -363
pair doen ? -170
pair doen jullie -374
pair doet de -266
pair doet een -317
pair doet het -421
pair dor de -105
pair dor die -341
pair dor te -371
pair dorp $ -269
pair dos met -243
pair dossier $ 294
pair dossier ? 264
pair drie vier -208
pair drie wek 219
pair dus $ -200
pair dus , -305
pair duurt een -272
pair e loket -133
pair e mailadres 279
pair ean 0 -273
pair echt $ -270
pair een aanhanger -357
pair een aanman 343
pair een adres -289
pair een adreswijz -257
pair een afsprak -162
pair een alleenstaand -316
pair een ander 344
pair een appj -320
pair een artikel -321
pair een auto -379
pair een baby -376
pair een bakfiet -248
pair een bekijk 263
pair een besliss 450
pair een besluit 236
pair een boek -337
pair een bom -343
pair een bsn -250
pair een cod -158
pair een container -344
pair een cursus -309
pair een dakkapel -237
pair een digid -268
pair een dod -313
pair een dos -301
pair een echt -246
pair een een -407
pair een eig -351
pair een folder -281
pair een foto -265
pair een fout -87
pair een geboort -196
pair een geboorteakt -223
pair een geboortedatum -297
pair een gebrok -231
pair een gehandicaptenparkeerkaart -290
pair een gewon -372
pair een graf -378
pair een hag -311
pair een handicap -300
pair een hartaanval -281
pair een hartverzak -246
pair een herdenk -288
pair een huis -451
pair een huurhuis 282
pair een identiteitskaart -301
pair een inloopspreekur -280
pair een jar 263
pair een kapot -213
pair een kapsalon -282
pair een ker 281
pair een kid -267
pair een kind -425
pair een kindj -273
pair een kopie -214
pair een kram -260
pair een lijst -382
pair een loket -272
pair een mail -371
pair een matras -260
pair een men -464
pair een na 297
pair een nieuw -308
pair een omgevall -306
pair een op -319
pair een par -256
pair een pasfoto -261
pair een paspoort -398
pair een paswoord -359
pair een pincod -206
pair een premie -322
pair een regel -235
pair een reispas -206
pair een reken -381
pair een rijbewijs -333
pair een rijksregisternummer -314
pair een robot -308
pair een rollator -274
pair een rolstoel -354
pair een schol -358
pair een schutting -302
pair een sms -206
pair een social -207
pair een spandoek -354
pair een spreekbeurt -282
pair een strat -259
pair een stuk -370
pair een stukj -288
pair een tak -380
pair een terras -208
pair een terrasvergunn -299
pair een tuinhuis -337
pair een twee -268
pair een uit 350
pair een uittreksel 103
pair een vergunn -242
pair een verhuis -259
pair een verhuiz -231
pair een verhuurder -310
pair een verkeerd -311
pair een vog -328
pair een volmacht -354
pair een wachtwoord -150
pair een wat -255
pair een wek -120
pair een wespennest -255
pair een winkel -258
pair een wit -309
pair een woning -250
pair een wrak -304
pair een zaaltj -326
pair een zak -304
pair een zal -278
pair een zien 335
pair een zienswijz -395
pair eid al 291
pair eigen $ -369
pair eigen in -300
pair eigen nog 188
pair eigen wel 206
pair eigenar ? -351
pair eigenar van 212
pair eikenlan 0 -199
pair eikenprocessierup zit -301
pair elk avond -226
pair elk dag -101
pair elk jar -384
pair elk ker -275
pair elk nacht -306
pair elk ochtend -186
pair elk wek -299
pair en 0 -310
pair en al -317
pair en bij -346
pair en daaronder -315
pair en dan -355
pair en dar -350
pair en de 176
pair en die -93
pair en een -117
pair en ge 300
pair en heb 336
pair en hij -157
pair en hoe -79
pair en hoevel 172
pair en hor 219
pair en ik 284
pair en in -550
pair en kost -250
pair en men 322
pair en mij 307
pair en mijn -576
pair en moet -442
pair en niet 207
pair en nog -227
pair en nooit -210
pair en stat -347
pair en toch 244
pair en van 283
pair en wacht 249
pair en wanner 419
pair en wat -228
pair en wij -233
pair en will -423
pair en ze 213
pair en zoek -432
pair en zoekt -305
pair epilepsie en -267
pair er $ -382
pair er aan 187
pair er al 235
pair er als -319
pair er bij 164
pair er bijna -319
pair er dit -271
pair er echt -271
pair er een -231
pair er eigen -296
pair er iemand -202
pair er in -302
pair er is 95
pair er ligg -209
pair er mar 443
pair er niet -99
pair er nog 55
pair er nu 271
pair er ook -270
pair er op -49
pair er over -136
pair er stan -335
pair er stat 263
pair er van 195
pair er vor -250
pair er was -481
pair er zijn -258
pair er zit -399
pair er zon -281
pair er zondag -263
pair erbij . -264
pair erbij ? -241
pair ergen in 304
pair erin $ -215
pair erin . -430
pair error 0 -218
pair euro , -477
pair euro ? -263
pair euro minder 333
pair euro terug 231
pair euro vor -341
pair even in 302
pair even kwijt -299
pair ex van 251
pair exampl , -246
pair factur 0 -249
pair factur grag -377
pair fak 0 -449
pair februari $ 288
pair februari , 239
pair fietser $ -202
pair fietspad , -261
pair fijn dat -373
pair flyer van -190
pair folder over -258
pair formulier $ -224
pair foutcod 0 -411
pair fuif in -273
pair ga ik -214
pair gan de -231
pair gas boet 188
pair gat da -440
pair gat er -257
pair gat in -387
pair gat niet 252
pair gat om -307
pair gat over -207
pair gat volgen -343
pair ge 0 -309
pair ge bij -285
pair ge dan -313
pair ge dar -327
pair ge dat 243
pair ge hebt 273
pair ge kunt -231
pair ge mij 441
pair ge mijn 189
pair ge moet -347
pair ge moogt -227
pair ge niet -351
pair ge nog -212
pair ge vor -370
pair geacht gemeent 340
pair geacht her -242
pair gebeld $ -237
pair gebeur bij -245
pair gebeurd ? 277
pair gebeurt er -327
pair geblev . 326
pair geboekt ? 296
pair gebor 0 347
pair gebor te 259
pair gedan , -305
pair gedan zijn -355
pair gedumpt vor -288
pair geeft de -322
pair geeft een -300
pair geeft gen -244
pair gef ik -376
pair gef je -294
pair gehad , 275
pair gekapt ? -232
pair gekom . 242
pair gekreg , 483
pair gekreg ? 322
pair gel affich -308
pair geldig $ -185
pair geldt dat -388
pair geldt de -276
pair geldt die -274
pair geleegd $ -197
pair gemeent ? -479
pair gemeent aan -264
pair gemeent dar -269
pair gemeent de -272
pair gemeent die -319
pair gemeent een -408
pair gemeent of -416
pair gemeent op -498
pair gemeentehuis , -314
pair gen antwoord -204
pair gen bevest 331
pair gen bsn -362
pair gen enkel -372
pair gen gehor -214
pair gen mail 305
pair genoeg vor -418
pair geopend op -299
pair gepland bij 243
pair geplant op -386
pair gerak ik -269
pair geregistreerd ? 315
pair geslot dor -363
pair gesprek over 271
pair gestort ? 322
pair gestructureerd mededel -231
pair getek ? 298
pair gevall $ -308
pair gevar $ -242
pair gevar vor -198
pair gevel van -319
pair gevond , -262
pair gevond op -176
pair gevraagd in 320
pair gevraagd vor 261
pair geweest , 144
pair gewon een -244
pair gewon lang -385
pair gewon met -222
pair geword dit 281
pair gezegd dat 243
pair gezien , -344
pair gezinssamenstell doormail 209
pair gezond verstand -271
pair ging het 335
pair goed , -248
pair goed ? -430
pair goed in 340
pair goedemiddag , -351
pair goedgekeurd $ 393
pair goedgekeurd ? 359
pair golf met -262
pair gracht , -279
pair graf van 295
pair graffiti op -263
pair grag $ -244
pair grag , 283
pair grag een 333
pair gratis $ -334
pair gratis ? -213
pair groen bak -295
pair groendienst , -288
pair grot mag -255
pair grot markt -254
pair h . -240
pair had een 410
pair had gevraagd 339
pair haha $ -128
pair hal $ -216
pair hal , -347
pair hal ? 431
pair half jar 234
pair hallo , -271
pair hang $ -209
pair hang ? -315
pair hangt aan -284
pair hangt de -235
pair hangt er -328
pair hangt uit -201
pair harmonie is -323
pair hartaanval van -317
pair hartelijk dank -190
pair hartverzak van -246
pair hav 0 -362
pair he $ -186
pair he , -239
pair heb , -284
pair heb . 343
pair heb een 224
pair heb er 277
pair heb gen -211
pair heb gestuurd 286
pair heb het 230
pair heb ik 168
pair heb je -189
pair heb mar 295
pair heb stan 385
pair hebb , -284
pair hebb . 113
pair hebb gen -347
pair hebb jullie 337
pair hebb vor 283
pair hebb we -216
pair hebt ge -185
pair hebt mij 244
pair heeft $ -398
pair heeft 0 -504
pair heeft al -246
pair heeft dat -353
pair heeft de -259
pair heeft een -182
pair heeft er 254
pair heeft gen -360
pair heeft mijn 439
pair heeft nummer -333
pair heeft ondernemingsnummer -239
pair heeft u 236
pair hek . -269
pair hel dag -284
pair hel de -342
pair hel den -246
pair hel ochtend -208
pair hem $ 250
pair hen ? -269
pair het $ 229
pair het ? 252
pair het aan -272
pair het aanmeld -238
pair het aanslagbiljet 313
pair het adres 199
pair het al 282
pair het algemen -314
pair het ander -248
pair het archief -358
pair het asfalt -394
pair het attest 219
pair het bestur -372
pair het bevolkingsonderzoek -281
pair het binn -347
pair het boek -387
pair het bord -395
pair het bordj -459
pair het bos -273
pair het bushokj -324
pair het buurthuis -405
pair het caf -355
pair het centrum -326
pair het colleg 172
pair het comit -260
pair het consultatiebureau -371
pair het containerpark -356
pair het dak -314
pair het dat 145
pair het dienstencentrum -358
pair het districtshuis -358
pair het dorpshuis -337
pair het dossier 316
pair het e -276
pair het een 219
pair het even -430
pair het feest -264
pair het fietspad -414
pair het formulier -331
pair het gat -169
pair het gebouw -354
pair het gemeentehuis -427
pair het gemiddeld -217
pair het gesprek 318
pair het gewon -271
pair het gft -256
pair het goed 177
pair het graf 272
pair het gras -264
pair het grofvuil -320
pair het hek -306
pair het hier -251
pair het huisbezoek 297
pair het infoblad -318
pair het is -230
pair het jeugdhuis -315
pair het kan -415
pair het kanal -291
pair het kapp -278
pair het kenmerk -332
pair het kruispunt -295
pair het leeflon -297
pair het leegstaand -207
pair het loket -205
pair het marktplein -216
pair het met 507
pair het museum -382
pair het nieuw 135
pair het nog 313
pair het nou 229
pair het ook -226
pair het openbar -246
pair het oud -86
pair het pad -273
pair het park -321
pair het plaatj -254
pair het plantsoen -390
pair het plein -376
pair het pleintj -285
pair het postadres -295
pair het postkantor -292
pair het register 259
pair het reglement -225
pair het rijbewijs -242
pair het rijksregisternummer -385
pair het schermpj -264
pair het schoolplein -301
pair het sociaal -282
pair het speelplein 245
pair het speelpleintj -321
pair het speeltuintj -308
pair het stadhuis 67
pair het stadsarchief -335
pair het stadskantor -394
pair het station -425
pair het stembureau -353
pair het straatfeest -270
pair het subsidieformulier -257
pair het system 376
pair het verkeersbord -272
pair het verschil -343
pair het voetpad -261
pair het voorjar 265
pair het wachtwoord -259
pair het water -322
pair het waterschap -212
pair het wegdek -220
pair het wijkcentrum -257
pair het zaaknummer -301
pair het zwembad -76
pair hier , -373
pair hier 0 -313
pair hier gebor -325
pair hier gewon 299
pair hier niet -304
pair hier nooit -344
pair hier op -314
pair hier rijd -302
pair hier stat -305
pair hij doet -311
pair hij een -253
pair hij het -256
pair hij nu 199
pair hij stat 183
pair hij zegt -304
pair hoe dur -225
pair hoe gef -146
pair hoe grot -255
pair hoe kan 211
pair hoe komt 263
pair hoe lang -181
pair hoe lat 108
pair hoe moet -329
pair hoe oud -250
pair hoe stat 486
pair hoe ver 413
pair hoe vraagt -183
pair hoe vrag -166
pair hoe vroeg -387
pair hoe werkt -413
pair hoe word -280
pair hoe zit 251
pair hoek van -337
pair hoelang blijft -246
pair hoelang is -224
pair hoevel bedraagt -294
pair hoevel cijfer -248
pair hoevel dag -182
pair hoevel euro 360
pair hoevel kost -427
pair hoevel krijg 290
pair hoevel maand -244
pair hoevel man -298
pair hoevel men -300
pair hoevel moet 313
pair hoevel stat 300
pair hoevel uur 267
pair hoevel wek -538
pair hoever stat 300
pair hoever zijn 221
pair hond en -306
pair hondenbelast 0 -306
pair hondenpoep overal -192
pair hoogstrat 0 -211
pair hoogt van -280
pair hoort dat -255
pair hor $ -189
pair hor , -479
pair hor . -360
pair hor ik 330
pair hor nik 241
pair hout ben -325
pair huis dat -308
pair huisbezoek van 266
pair huishoud hulp 271
pair hur van -342
pair iban , -231
pair id 0 -373
pair id van 254
pair idee van -245
pair iederen bij -373
pair iemand ? -235
pair iemand die -264
pair iemand een -200
pair iemand met -471
pair iemand van -531
pair iet $ -337
pair iet aan -334
pair iet bij -360
pair iet doen -274
pair iet lat 199
pair if my 304
pair ik $ -342
pair ik , -166
pair ik 0 191
pair ik al 108
pair ik als 410
pair ik antwoord 201
pair ik bel -302
pair ik beld 301
pair ik ben -119
pair ik betal -111
pair ik daarmee -360
pair ik dacht -300
pair ik dan -125
pair ik dat -181
pair ik de -304
pair ik die 312
pair ik diend 363
pair ik dit 501
pair ik een -287
pair ik eigen 441
pair ik en 223
pair ik gen 192
pair ik gister -288
pair ik had 234
pair ik hebb -302
pair ik het -65
pair ik hier 153
pair ik hor 182
pair ik hur -332
pair ik iet 306
pair ik in -113
pair ik kan 101
pair ik krijg -157
pair ik las -249
pair ik les -238
pair ik m 410
pair ik mag 272
pair ik mak -334
pair ik me -433
pair ik mij -376
pair ik mijn -297
pair ik moet 138
pair ik morg 330
pair ik nem -322
pair ik niet -237
pair ik nodig -267
pair ik nog 712
pair ik nu 297
pair ik of -242
pair ik red 348
pair ik slap 317
pair ik stuurd 294
pair ik terug 237
pair ik van 245
pair ik verhuis 154
pair ik verhuisd 265
pair ik vind 126
pair ik vond -331
pair ik vor -161
pair ik vorig 253
pair ik vrag -130
pair ik was 405
pair ik wat 203
pair ik wel 447
pair ik wet 365
pair ik zag -406
pair ik zal -397
pair ik zelf -309
pair ik zit 586
pair ik zoek -514
pair ik zou 432
pair in $ 205
pair in , 176
pair in 0 -327
pair in ? 204
pair in aanmerk -313
pair in april 206
pair in behandel 450
pair in beroep -272
pair in dat -299
pair in de -86
pair in dez -373
pair in die -431
pair in een -296
pair in gent -269
pair in het -252
pair in jullie 369
pair in maart 513
pair in mei -222
pair in met -323
pair in nederland -337
pair in ons -576
pair in onz -632
pair in op 189
pair in ord 253
pair in plat 175
pair in september -315
pair in te -426
pair indien van -313
pair industrielan 0 -232
pair industrieweg 0 -258
pair ingang van -364
pair ingedi in 299
pair ingeent teg -306
pair ingeschrev in 264
pair ingeschrev op 291
pair ingeschrev vor 328
pair inschrijv $ -263
pair inschrijv ? -169
pair inschrijv vor -368
pair inzag ? -347
pair inzag in 343
pair is $ 369
pair is , -99
pair is . 302
pair is 0 -357
pair is ? 143
pair is aan -323
pair is afgegev -301
pair is afgewez 290
pair is bij -129
pair is brok -279
pair is da -577
pair is dan -283
pair is dar 261
pair is dat -411
pair is de -84
pair is dicht -216
pair is die 350
pair is dit -390
pair is echt -397
pair is een -520
pair is en -349
pair is er -98
pair is gen -252
pair is gewon -371
pair is gister -272
pair is goed -237
pair is het -36
pair is kapot -186
pair is mijn 645
pair is mn 407
pair is nog 129
pair is om -247
pair is ontvang 217
pair is op -210
pair is open -228
pair is opgericht -178
pair is t -479
pair is toch -572
pair is toe -242
pair is uit -395
pair is van -253
pair is verkeerd 467
pair is vor -484
pair is weg 264
pair is wer -176
pair is ww -293
pair is ze 274
pair is zijn 464
pair isbn 0 -153
pair ja of 241
pair jaarmarkt $ -288
pair jan 0 290
pair januari 0 -499
pair januari of -438
pair jar , -111
pair jar ? -73
pair jar al 230
pair jar een -332
pair jar en 151
pair jar vor -227
pair jar wer -360
pair je 0 -244
pair je bezwar -307
pair je dan -491
pair je dar -345
pair je dat 260
pair je de -343
pair je een -524
pair je er -342
pair je het -303
pair je in -304
pair je je -443
pair je kijk 201
pair je mij 241
pair je na -432
pair je nar -212
pair juist ? -400
pair juist vor -295
pair jullie $ 159
pair jullie , 201
pair jullie ? -124
pair jullie aan 325
pair jullie balie -291
pair jullie bekend -319
pair jullie binnengekom 269
pair jullie brief -353
pair jullie briev -267
pair jullie dat 215
pair jullie die -359
pair jullie een -556
pair jullie formulier -265
pair jullie hebb 235
pair jullie logo -260
pair jullie mail -230
pair jullie met 312
pair jullie mij 325
pair jullie mijn 151
pair jullie nik 322
pair jullie nog -224
pair jullie of -121
pair jullie ook -265
pair jullie reken -266
pair jullie sit -316
pair jullie system 350
pair jullie toch -233
pair jullie van 256
pair jullie vor 208
pair jullie websit -307
pair jullie zijn 278
pair juni 0 -292
pair juni op 327
pair k heb 177
pair kaart aangevraagd 344
pair kaart vor -326
pair kamer 0 -301
pair kan $ -306
pair kan ? -248
pair kan da 258
pair kan dar -389
pair kan dat 108
pair kan de -138
pair kan die -456
pair kan een -507
pair kan er -218
pair kan iederen -277
pair kan iemand 387
pair kan ik -416
pair kan je 147
pair kan jij 362
pair kan men -306
pair kan toch -346
pair kan u 120
pair kantin van -282
pair kapot $ -482
pair kapot , -295
pair kapp van -278
pair kenmerk $ -267
pair kenmerk 0 -138
pair ker $ 217
pair ker betal 321
pair ker dat -265
pair ker heb 310
pair kerk $ -309
pair kerkplein 0 -281
pair kerkstrat 0 -300
pair kid id 284
pair kijk $ -344
pair kijk mar 287
pair kijk of 362
pair kinder met -273
pair kinder van -365
pair klantnummer 0 -403
pair klar , 278
pair klar ? 528
pair klar of 264
pair klar vor 374
pair klep zit -264
pair klopt da -248
pair klopt dat -353
pair klopt het 150
pair klopt niet 130
pair knippert $ -186
pair knippert al -323
pair kom $ 300
pair kom , -278
pair kom de -300
pair kom er -361
pair kom ik -276
pair kom je -351
pair kom jullie 188
pair kom morg -347
pair kom op -283
pair kom we -300
pair komt $ 235
pair komt ? 240
pair komt dar -315
pair komt dat 119
pair komt de 113
pair komt er -477
pair komt ge 374
pair komt het -362
pair komt niet -203
pair komt uit -253
pair kop $ -273
pair kopie van -300
pair kost 0 -142
pair kost da -252
pair kost dat -345
pair kost een -380
pair kouter 0 -260
pair kram op -360
pair kreg een 267
pair kreg gen 259
pair krijg $ -252
pair krijg , 240
pair krijg ? -246
pair krijg de -375
pair krijg er -215
pair krijg ik 374
pair krijg je -433
pair krijg op -280
pair krijg post 348
pair krijg sted 246
pair krijgt , -294
pair krijgt die -289
pair krijgt een -360
pair krijgt ge -214
pair kuil in -197
pair kun je 273
pair kunn de -356
pair kunn er -287
pair kunn jullie 434
pair kunn niet -308
pair kunn we -429
pair kunn wij -353
pair kunt er -221
pair kunt ge 266
pair kunt u 179
pair kvk nummer -314
pair kwam er 328
pair kwijt $ 346
pair kwijt , -172
pair kwijtscheld is 226
pair lamp kapot -212
pair lamp uit -254
pair lan van -285
pair lang $ -311
pair lang de -474
pair lang het -197
pair lang is -309
pair lang op -299
pair langskom ? -288
pair las ik -408
pair lat gat -258
pair lat inschrijv -437
pair lat is -425
pair lat moest 283
pair leeflon vor -322
pair leg $ -311
pair les in -285
pair lez ? -379
pair lichtmast 0 -258
pair liever niet -275
pair lift van -281
pair ligg in -256
pair ligg op -238
pair ligt aan -215
pair ligt al -391
pair ligt bij 98
pair ligt die 203
pair ligt een -280
pair ligt mijn 453
pair ligt mn 255
pair ligt ne -273
pair ligt vol -229
pair lijdt aan -347
pair lijkt mij -313
pair lijn 0 -272
pair lijst ? 210
pair lokal 0 -289
pair loket $ -152
pair lol $ 266
pair loopt de 269
pair loopt mijn 424
pair los , -315
pair loss stoeptegel -360
pair m , -325
pair m 0 -210
pair maand een -313
pair maand overled 324
pair maand word -313
pair maart , 447
pair maart 0 -119
pair mag da -225
pair mag dat -572
pair mag de -351
pair mag dicht -187
pair mag die -359
pair mag een -477
pair mag er -514
pair mag ge -271
pair mag hij -318
pair mag iemand -286
pair mag ik 109
pair mag je -434
pair mag mijn -307
pair mag toch -301
pair mag ze -334
pair mag zij -426
pair mag zon -236
pair mak ? -294
pair mak teg -263
pair man , -236
pair man aan -385
pair man komt -383
pair mantelzorger van -279
pair mar 0 186
pair mar bij -309
pair mar dar -351
pair mar dat -456
pair mar die -155
pair mar er -183
pair mar gen 232
pair mar ik 188
pair mar in 252
pair mar mijn 201
pair mar nar -310
pair mar niet -281
pair mar wij 279
pair markt , -135
pair markt 0 -398
pair markt is -236
pair matras bij -300
pair matrass , -305
pair me $ 334
pair mededel 0 -339
pair mededel ? -282
pair mee , 232
pair mee ? -392
pair mee als -334
pair mee en -258
pair mee met -399
pair mee nar -228
pair mee of -257
pair meenem nar -307
pair mei $ -393
pair mei 0 116
pair mei ? -269
pair meld $ -223
pair meld ? -230
pair meld ik -441
pair meldingsnummer is -279
pair men ? -246
pair men dat 303
pair men in -390
pair men met -304
pair mer $ -124
pair mer . 365
pair mer ? -390
pair mer aan -258
pair mer in -242
pair mer lang -293
pair mer open -260
pair met autism -304
pair met creditcard -342
pair met dat -361
pair met de 156
pair met dementie -183
pair met die -133
pair met een -158
pair met epilepsie -277
pair met gemeent -317
pair met het -205
pair met hoevel -403
pair met itsm -238
pair met mijn 95
pair met mn 152
pair met nummer -438
pair met ons 221
pair met onz 255
pair met plat -305
pair met zn -370
pair met zon -252
pair meter $ -292
pair meter , -283
pair meter hog -265
pair mij $ 121
pair mij , 395
pair mij ? 446
pair mij af -253
pair mij als 280
pair mij die 371
pair mij een 282
pair mij en 350
pair mij het 225
pair mij is 272
pair mij lang 254
pair mij nar -275
pair mij op 261
pair mij opzoek 280
pair mij stat 419
pair mij te 356
pair mij toegek 387
pair mij uitschrijv 349
pair mijn aanslag 328
pair mijn aanvrag 631
pair mijn adres 453
pair mijn adresverander 238
pair mijn adreswijz 215
pair mijn afschrift -345
pair mijn afsprak 522
pair mijn attest 251
pair mijn bank -222
pair mijn bankapp -455
pair mijn betal 339
pair mijn bewonerskaart 404
pair mijn bezwaarschrift 296
pair mijn bezwar 400
pair mijn bsn -419
pair mijn buurman -234
pair mijn buurvrouw -399
pair mijn consulent 292
pair mijn container -332
pair mijn deur -261
pair mijn dochter -179
pair mijn domicilie 379
pair mijn dossier 576
pair mijn echtgenot 260
pair mijn energietoeslag 334
pair mijn ex 346
pair mijn fiet -229
pair mijn gas 268
pair mijn hart -321
pair mijn hond -373
pair mijn huis 279
pair mijn huurpremie 278
pair mijn id -329
pair mijn identiteitskaart 162
pair mijn inschrijv 383
pair mijn kaart -210
pair mijn kind -232
pair mijn klacht 358
pair mijn kleinkinder -246
pair mijn kleinzon -351
pair mijn kwijtscheld 402
pair mijn leeflon 193
pair mijn mail 304
pair mijn man -136
pair mijn melding 234
pair mijn meldingsnummer -279
pair mijn moeder -183
pair mijn nam 47
pair mijn naturalisatie 323
pair mijn nieuw 527
pair mijn omgevingsvergunn 267
pair mijn ouder 206
pair mijn parkeerkaart 281
pair mijn parkeervergunn 413
pair mijn partner -270
pair mijn pas -212
pair mijn paswoord -361
pair mijn premie 218
pair mijn reken 305
pair mijn rekeningnummer -182
pair mijn rijksregisternummer -365
pair mijn schadeclaim 330
pair mijn strat -312
pair mijn telefoonnummer 327
pair mijn twed 275
pair mijn uitker 265
pair mijn vader -125
pair mijn velo -313
pair mijn verzoek 349
pair mijn vrouw -450
pair mijn wachtwoord -393
pair mijn werk -314
pair mijn wmo 241
pair mijn woning 402
pair mijn woz 349
pair mijn zaaknummer -270
pair mijn zienswijz -309
pair mijn zus -273
pair milieustrat ? -311
pair minut $ -224
pair mn dochter 325
pair mn nieuw 343
pair mn rijbewijs 334
pair mn uitker 327
pair mobiel nummer 244
pair moeder is -373
pair moet 0 235
pair moet alles -294
pair moet dar -323
pair moet dat -592
pair moet de -516
pair moet die -327
pair moet een -429
pair moet ge -560
pair moet ik -100
pair moet je -589
pair moet men -262
pair moet mijn -327
pair moet overmak -245
pair moet vor -251
pair moet wij -355
pair moet zijn -310
pair mog die -332
pair mog er -267
pair mog we -469
pair moogt ge -280
pair muziek , -337
pair muziek tot -282
pair my new 321
pair my registration 304
pair n . -226
pair na de -91
pair na een -396
pair na het -252
pair naast de -245
pair nagan of 370
pair nakijk of 285
pair nam en -373
pair nam stond 256
pair nam van -209
pair namen de -424
pair nar 0 -440
pair nar een 234
pair nar het -87
pair nar huis -262
pair nar info -247
pair nar t -314
pair nar u -350
pair nar uw -280
pair nar volgend 254
pair nar welk -315
pair ne ker -249
pair ne men -389
pair ne put -311
pair nee $ 175
pair nee hor -240
pair neemt de -287
pair neg vijf -256
pair nen , -241
pair nen 0 -262
pair ner . -288
pair nergen vind 143
pair nie $ -151
pair niet $ -173
pair niet , 144
pair niet . 394
pair niet ? 275
pair niet betaald -300
pair niet dor -410
pair niet gekreg 367
pair niet gestort 216
pair niet ik -236
pair niet in -172
pair niet lang -268
pair niet mee -317
pair niet met -249
pair niet nar -416
pair niet op -430
pair niet terug -348
pair niet uit -331
pair niet ziek -284
pair nieuw adres 351
pair nieuw auto 299
pair nieuw huis 283
pair nieuw nummer -416
pair nieuw websit -263
pair nieuwsgier $ -310
pair nijverheidslan 0 -288
pair nik , -234
pair nik gehoord 255
pair nik gezien 271
pair nik mer 397
pair nodig ? -611
pair nodig om -383
pair nodig vor -111
pair nog $ 184
pair nog aan -158
pair nog als 407
pair nog altijd 157
pair nog betal 365
pair nog bij 259
pair nog dor -238
pair nog een 309
pair nog geldig -337
pair nog goed -401
pair nog lat -376
pair nog nie 192
pair nog niet 221
pair nog nik 105
pair nog op 200
pair nog plat -374
pair nog plek -373
pair nog recht 217
pair nog sted 143
pair nog stemm -371
pair nog van -227
pair nog vrij -422
pair nooit , -310
pair nooit op -266
pair nou al 289
pair nou een -334
pair nou nog 284
pair nou wel 326
pair november , -265
pair november ? -324
pair nr . -401
pair nu 0 -271
pair nu bij 216
pair nu een 217
pair nu ik 276
pair nu nog 157
pair nu op 237
pair nul vijf -270
pair numer 0 -319
pair nummer $ -332
pair nummer , 177
pair nummer ? -444
pair nummer van 91
pair ocmw of -257
pair of 0 -623
pair of aan -318
pair of allen -372
pair of dat 210
pair of de 323
pair of doet -293
pair of een -340
pair of enkel -173
pair of het -324
pair of ik 90
pair of is -188
pair of kan -174
pair of komt -304
pair of mag -417
pair of mijn 734
pair of nee 259
pair of nie 234
pair of niet 519
pair of pas -316
pair of stat 306
pair of telt -265
pair of van -371
pair of via -316
pair of vijf -229
pair of volstat -260
pair of zo -445
pair ogm 0 -261
pair om 0 -353
pair om de -102
pair om een 115
pair om in -258
pair omdat ik 361
pair ondernemingsnummer 0 -411
pair ongever $ -210
pair onlin $ -317
pair ons ? 267
pair ons bedrijf -257
pair ons dorp -284
pair ons gezin 330
pair ons huis 329
pair ons in 237
pair ons kenmerk -286
pair ons kind -259
pair ons kor -322
pair ons strat -288
pair ons thuis -427
pair ontvang ? 281
pair onz club -309
pair onz dochter 297
pair onz flat -371
pair onz gemeent -461
pair onz hond -207
pair onz schol -324
pair onz strat -456
pair onz verbouw 320
pair onz veren -271
pair onz vve -314
pair onz wijk -353
pair onz zak 268
pair ook $ -370
pair ook . -304
pair ook ? -320
pair ook al -181
pair ook alwer 464
pair ook bij -350
pair ook contant -337
pair ook de -249
pair ook een -304
pair ook gewon -287
pair ook in -371
pair ook mee -314
pair ook met -313
pair ook niet -355
pair ook nog -172
pair ook onlin -220
pair ook op -157
pair ook vor -365
pair ook zonder -235
pair op $ 168
pair op , -201
pair op . -482
pair op 0 -328
pair op be -229
pair op dat -218
pair op de -84
pair op dinsdag -335
pair op donderdag -260
pair op en -237
pair op facebok -211
pair op het -164
pair op hun -295
pair op jullie -540
pair op mijn 365
pair op mn 385
pair op nam -231
pair op ons 229
pair op rod -360
pair op schol -418
pair op stationsplein -367
pair op strat -416
pair op t -396
pair op tijd 241
pair op twed -259
pair op uw -166
pair op voorhand -376
pair op welk 251
pair op wit 322
pair op zijn -269
pair op zon -330
pair op zondag -323
pair open $ -424
pair open , -241
pair open . -256
pair open ? -263
pair open bij 199
pair open met -414
pair open op -309
pair openbar onderzoek -274
pair openstan bij 319
pair opgericht op -178
pair opgev als -304
pair ophal ? -248
pair oprit van -321
pair opvang $ 295
pair opvang vor -316
pair ord ? 340
pair ordernr 0 -303
pair organiseert de -224
pair oud adres 293
pair oud is -290
pair oud men -250
pair over $ -422
pair over , -366
pair over autism -331
pair over de -167
pair over dementie -200
pair over een -90
pair over gat 382
pair over het -222
pair over mij 469
pair over mijn 575
pair over nar 217
pair over ons 408
pair overgemaakt ? 270
pair overgemaakt nar -330
pair overled . 253
pair overmak nar -189
pair papier stat 314
pair papier van 246
pair park $ -253
pair park , -299
pair parker $ -264
pair parking , 268
pair parking van -204
pair parklan 0 -222
pair pas dat 320
pair pas in -309
pair pas na -343
pair pas op -248
pair pasnummer 0 -278
pair paspoort ? -320
pair paspoort al 334
pair paspoort klar -338
pair paspoort nog -306
pair past niet -268
pair paswoord vor -383
pair per 0 454
pair per brief -280
pair per dag -324
pair per jar -464
pair per maand 263
pair per ongeluk 312
pair per post -288
pair per sms -314
pair per uur -235
pair phishing $ -296
pair pincod van -336
pair plat , -281
pair plat 0 -219
pair plat ? 257
pair plat op -204
pair plat van 195
pair plein $ -229
pair plein , -309
pair plein . -341
pair plein 0 -237
pair pleintj $ -223
pair pmd zak -262
pair politie of -222
pair precies ? -297
pair precies aan -263
pair premie vor 129
pair proe 0 -321
pair put in -337
pair put is -244
pair qr cod -224
pair raadhuisplein 0 -273
pair raadsvergader $ -254
pair recht over -270
pair rechtzet ? 290
pair reclam ? -243
pair regel vor -348
pair register ? 249
pair reglement van -308
pair reken ? -269
pair reken van -100
pair rekeningnummer van -184
pair relatienummer 0 -349
pair rijbewijs , 229
pair rijbewijs al 338
pair rijbewijs gevond -304
pair rijbewijs is -318
pair rijbewijs mar 253
pair rijd ze -287
pair rijdt niet -321
pair rijksregister 0 349
pair riool $ -241
pair rod kruis -292
pair rolstoel bij -240
pair rolstoel en -229
pair rond 0 -408
pair rond de -339
pair rotond bij -291
pair rsin 0 -328
pair rsin van -325
pair ruikt het -254
pair ruimtelijk orden -321
pair s nacht -170
pair schef $ -258
pair scherm bij -299
pair schol $ -313
pair schol , -271
pair schol in -307
pair schol is -388
pair schol van -233
pair schoolstrat 0 -429
pair schrijf een -299
pair schutting van -270
pair seizoen $ -305
pair sind 0 -577
pair sind de 117
pair sind juni 260
pair sind mijn 283
pair sind vorig 272
pair sit $ -216
pair sit stat -316
pair slot $ -248
pair slot op -291
pair sms cod -217
pair snap er -366
pair sociaal huis -245
pair sorry vor 177
pair sporthal $ -254
pair sporthal ? -292
pair sta hier -232
pair sta ik 578
pair sta op 241
pair stad $ -382
pair stad ? -361
pair stad dat -272
pair stad een -353
pair stadhuis , 324
pair stadhuis ? -210
pair stadskantor , -280
pair stan $ 202
pair stan , 241
pair stan . 257
pair stan die -305
pair stan er 169
pair stand van 229
pair stat $ 181
pair stat . 335
pair stat 0 -58
pair stat al -160
pair stat bij -323
pair stat de -176
pair stat die 242
pair stat een -70
pair stat elk -237
pair stat er 98
pair stat gen -352
pair stat het 231
pair stat hij 307
pair stat in -387
pair stat mijn 481
pair stat nog 131
pair stat ons 237
pair stat op -288
pair stat schef -308
pair stat verkeerd -402
pair station , -207
pair stationsplein 0 -188
pair stationsstrat 0 -232
pair sted de 287
pair sted nik 303
pair sted op -330
pair sted uit -335
pair stell vor -359
pair stemm , -273
pair stichting dorpshuis -316
pair sticker van -290
pair stil , -287
pair stoel 0 -336
pair stoep $ -264
pair stoep , -234
pair stoep bij -200
pair stoep vor -302
pair stoeptegel los -264
pair stoet van -302
pair stond 0 -185
pair stond een -335
pair stond er -256
pair stond in -228
pair stond mijn 353
pair stond op -283
pair stopp , 341
pair stopt niet -273
pair storing ? -340
pair storm $ -232
pair straatfeest $ -318
pair strat $ -426
pair strat , -299
pair strat . -242
pair strat is -319
pair strat nar -249
pair stuk $ -358
pair stuk , -420
pair stuk is -228
pair stur $ 261
pair stur , -431
pair stuurt u -270
pair subsidie aanvrag -350
pair system , 238
pair system ? 271
pair t containerpark -269
pair t is 210
pair t kerkhof -224
pair t m -210
pair t nieuw -292
pair t park -250
pair t speelplein -264
pair t station -319
pair t zwembad -267
pair te doen -363
pair te gev -334
pair te hog 439
pair te hur -218
pair te klein -329
pair te kop -210
pair te lang -301
pair te lat -227
pair te loss 319
pair te mog -302
pair te schrijv -337
pair te trouw -269
pair te ver -300
pair te zet -378
pair te zien -362
pair te zijn -295
pair teg die 370
pair teg een -441
pair teg het -226
pair teg wanner -342
pair teken ? -330
pair telefon , -290
pair ter hoogt -280
pair ter inzag -407
pair ter lind -247
pair ter plat -315
pair terug , 149
pair terug ? -159
pair terug bij 301
pair terug in -383
pair terug nar -409
pair terugbell $ -408
pair test 0 -414
pair tevor moet -293
pair thuis $ -273
pair ticketnr 0 -359
pair tijden de -389
pair tis in -272
pair tis vor 295
pair toch $ -122
pair toch ? -107
pair toch de -375
pair toch een -284
pair toch kom -307
pair toch ook -278
pair toch op -270
pair toe $ -347
pair toegank vor -271
pair toegek ? 252
pair toegekom ? 312
pair toestemm gegev 290
pair tot 0 -286
pair tot hoe -379
pair tot wanner 136
pair trac 0 -223
pair track trac -247
pair trouw , -258
pair trouw 0 -271
pair trouw op -327
pair tuinhuis van -312
pair tuss 0 -329
pair tuss een -205
pair twed auto -300
pair twed verblijf 290
pair twee een 296
pair twee ker 166
pair twee uur -302
pair twee wek 165
pair u bekend 322
pair u dat 274
pair u de 394
pair u een -181
pair u geregistreerd 199
pair u heeft 202
pair u het 262
pair u mij -158
pair u mijn 229
pair u nagan 388
pair u op 251
pair u vor 184
pair u zien 248
pair uit $ 121
pair uit , -424
pair uit ? 213
pair uit aan -210
pair uit in -277
pair uit te -303
pair uitker $ 363
pair uitker moet 297
pair uittreksel brp -329
pair uittreksel van 255
pair uur $ -294
pair uur , -282
pair uur nog -222
pair uur s -239
pair uur te -360
pair uw brief -224
pair uw collega -309
pair uw dienst -193
pair v . -149
pair vaart , -243
pair vakantie en -277
pair vall de -291
pair van $ -222
pair van 0 -50
pair van ? -177
pair van dat -630
pair van de -101
pair van die -389
pair van digid -199
pair van dit -337
pair van een -306
pair van gezinssamenstell 198
pair van har 309
pair van hem 283
pair van het -365
pair van iemand -329
pair van in 270
pair van jullie -46
pair van me 297
pair van mij 648
pair van mijn 669
pair van nik -280
pair van ons 78
pair van onz 281
pair van t -308
pair van tevor -372
pair van uw -409
pair van vor -394
pair van wie -435
pair van zak 333
pair vanaf 0 -96
pair vanaf hoevel -217
pair vanaf wanner -229
pair vanaf welk -477
pair vandag ! -319
pair vandag nog -494
pair vanuit het -326
pair vast $ -288
pair vbld 0 -345
pair ver is 263
pair ver stat 209
pair verander , 130
pair verget , -357
pair vergunn is -310
pair vergunn nodig -481
pair verkiez $ -249
pair verkiez , -261
pair verleng $ -265
pair verlengd of 429
pair verlop , -290
pair verplicht om -265
pair verschil tuss -404
pair verslag van 196
pair verzoek om 199
pair via een -285
pair via whatsapp -255
pair vijf een -251
pair vijf nul 269
pair vind dat -231
pair vind de 240
pair vind ik -336
pair vindt de -288
pair vismarkt 0 -310
pair vlakbij en -287
pair vo de -275
pair voetpad $ -260
pair vol $ -354
pair vol met -238
pair volgen googl -271
pair volgen het -371
pair volgen jullie 366
pair volgen mij -179
pair volgen mijn 238
pair volgen u 351
pair volgend jar -220
pair volgend maand -324
pair volgend wek 292
pair voorbeeld . -377
pair vor $ -307
pair vor 0 225
pair vor all -404
pair vor als -249
pair vor de 113
pair vor die 209
pair vor een -205
pair vor fietser -318
pair vor har 287
pair vor hebb -327
pair vor het 211
pair vor iederen -336
pair vor iemand -232
pair vor kinder -250
pair vor kwijtscheld -331
pair vor me 330
pair vor men -369
pair vor mij 345
pair vor mijn 322
pair vor mn 365
pair vor of -393
pair vor ons 186
pair vor onz 288
pair vor rolstoel -187
pair vor t -195
pair vor welk 322
pair vor zijn -284
pair vorig jar 251
pair vorig maand 338
pair vorig wek 238
pair vraagt een -420
pair vraagt mijn -251
pair vrag , -249
pair vrag ? -445
pair vrag het -333
pair vrag ik -197
pair vrag je -157
pair vrag jullie -319
pair vrag of -292
pair vrag vor -231
pair vriendelijk $ -291
pair vrij ? -304
pair vrijdag $ 196
pair vrijstell van 327
pair vroeg in 347
pair vroeg om -269
pair vul ik -296
pair vzw , -335
pair wa kost -305
pair waarom ben 468
pair waarom mijn 318
pair waarom moet 224
pair waarom stopt -323
pair waarvor was 254
pair wacht , 207
pair wacht op 571
pair wachtlijst van 238
pair wachtlijst vor 128
pair wachtwoord , -251
pair wachtwoord is -231
pair wachtwoord van -235
pair wachtwoord vor -240
pair wal 0 -263
pair wanner begint -220
pair wanner de -325
pair wanner hor 256
pair wanner is 121
pair wanner kan 139
pair wanner kom -397
pair wanner komt 501
pair wanner krijg 289
pair wanner kun -349
pair wanner loopt 186
pair wanner mag 192
pair wanner moet -322
pair wanner vall -291
pair wanner word -333
pair want dar -325
pair war $ -159
pair war : -295
pair war blijft 385
pair war ge -380
pair war gef -196
pair war hal -259
pair war ik 337
pair war is -98
pair war je -256
pair war kan -457
pair war kunn -237
pair war lever -306
pair war op -280
pair war stat -551
pair war vind -329
pair war vrag -172
pair was 0 -398
pair was dat -219
pair was de 204
pair was vroeger -294
pair wat aan -260
pair wat als -197
pair wat doe -143
pair wat doet -321
pair wat een -653
pair wat er 326
pair wat gebeurt -327
pair wat heb 163
pair wat is 265
pair wat kost -386
pair wat krijg 242
pair wat nu -427
pair wat stat 177
pair water in -262
pair we best -300
pair we dar -380
pair we de -321
pair we doen -356
pair we nog 233
pair we zijn 259
pair webshop van -384
pair websit $ -227
pair websit , -391
pair websit is -307
pair weg $ -80
pair weg , 192
pair weg bij -224
pair wek al 234
pair wek een -517
pair wek geled 348
pair wek in 209
pair wek moet -245
pair wek op 106
pair wek terug 125
pair wel , -408
pair wel ingeschrev 239
pair wel of 379
pair wel op 247
pair welk bedrag 333
pair welk dag 103
pair welk datum 266
pair welk document -286
pair welk formulier -265
pair welk inkom -415
pair welk is -366
pair welk jar 326
pair welk leeftijd -314
pair welk maand -232
pair welk moet -250
pair welk papier -298
pair welk plat 224
pair welk plek 204
pair wer , -248
pair wer . -268
pair wer een 128
pair wer gewon 334
pair wer in -287
pair wer niet -225
pair wer vol -236
pair werk ? -454
pair werk aan -244
pair werk bij -227
pair werkt dat -470
pair wespennest in -255
pair wet $ 118
pair wet ? -380
pair wet of 348
pair wet u -319
pair whatsapp te -329
pair wie $ -267
pair wie bedenkt -290
pair wie beslist -327
pair wie betaalt -362
pair wie gat -238
pair wie haalt -278
pair wie heeft 266
pair wie is 165
pair wie kan -420
pair wie krijgt -301
pair wie ligt 298
pair wie meld -337
pair wie moet -328
pair wie verzint -277
pair wie volgt 291
pair wie zit -490
pair wiel op -285
pair wifi wachtwoord -206
pair wij de -411
pair wij een 248
pair wij had 419
pair wij hebb 181
pair wij met -238
pair wij will -210
pair wij zoek -453
pair wijk $ -276
pair wijk en -256
pair wijkagent is 242
pair wijzig $ 245
pair wil 0 -242
pair wil da -311
pair wil de -220
pair wil een -373
pair wil er -237
pair wil het 233
pair wil ik 103
pair wil in -243
pair wil je 421
pair wil wet 327
pair will dat 287
pair will een -377
pair will jullie 132
pair wilt u 305
pair woensdag $ -254
pair won $ -343
pair won , 366
pair won hier 197
pair won ik 283
pair won in -480
pair won nog -400
pair won op 326
pair woning ? 253
pair word , -259
pair word ? 107
pair word bij -398
pair word de -377
pair word je -296
pair wordt , -281
pair wordt dat -323
pair wordt een -308
pair wordt er -413
pair wordt geweigerd -272
pair wordt mijn 276
pair wordt niet -303
pair wordt op -318
pair woz van 245
pair woz waard 139
pair zaaknumer 0 -274
pair zag ik -287
pair zal 0 -267
pair zaterdag 0 -276
pair zaterdag open -271
pair ze $ -195
pair ze dar -256
pair ze dat -297
pair ze de -454
pair ze mijn 266
pair ze will -274
pair zebrapad bij -257
pair zeg $ -294
pair zeg , -427
pair zegg $ -372
pair zegg dat -427
pair zegg ze -207
pair zegt dat -40
pair zei dat -96
pair zei de 261
pair zeker $ -290
pair zeker 0 -220
pair zeker ? -411
pair zelf een -333
pair zelf in -150
pair zes wek 200
pair zet . -387
pair zet ? 207
pair zet dar -306
pair zet de 241
pair zet er -269
pair zet het 263
pair zet mijn 288
pair ziek , -329
pair ziek van -247
pair ziekenhuis $ -336
pair zien of 316
pair zijn . -140
pair zijn dat -327
pair zijn de -211
pair zijn die -451
pair zijn een -521
pair zijn er -108
pair zijn in 210
pair zijn jullie -314
pair zijn nek -319
pair zijn om 322
pair zijn op -241
pair zijn vor -436
pair zijn we 361
pair zijn wij 272
pair zijn ze -308
pair zijt ge -260
pair zit $ -242
pair zit ? -199
pair zit dar -297
pair zit de -344
pair zit een -406
pair zit het 210
pair zit in -331
pair zit mijn 341
pair zit op -529
pair zit t 332
pair zit vast 266
pair zit verstopt -263
pair zit vol -206
pair zit wer -238
pair zo $ -374
pair zo ? -379
pair zo een -402
pair zo hog 260
pair zo in -425
pair zo ja 286
pair zoal in -312
pair zoek een -318
pair zoekt een -380
pair zogezegd , -324
pair zon van -297
pair zon zijn 184
pair zond van -333
pair zondag $ -365
pair zonder afsprak -409
pair zonder papier -292
pair zonder vergunn -382
pair zonder wiel -263
pair zot van -224
pair zou de -365
pair zuid 0 -209
pair zwan , -330
pair zwart op 322
pair zwembad , -309
pair zwembad werkt -229
skip ! $ 213
skip ( ) -227
skip ) 0 -448
skip ) er -340
skip , ! -331
skip , $ -215
skip , , -283
skip , 0 118
skip , ? -412
skip , aan -280
skip , al -138
skip , ander -306
skip , avond -285
skip , band -338
skip , ben 358
skip , bom -258
skip , brief 334
skip , da 125
skip , daarna -284
skip , dan 193
skip , dar 156
skip , dat -186
skip , de -211
skip , die 219
skip , dit -287
skip , drie -313
skip , duurt 197
skip , een -406
skip , elk -320
skip , en -75
skip , er -361
skip , euro -54
skip , gef -240
skip , gr 286
skip , grot -384
skip , haalt -231
skip , had -204
skip , har 317
skip , hebt 232
skip , heeft 156
skip , het 297
skip , hij 208
skip , hoe -224
skip , hor 216
skip , huis 229
skip , iederen -248
skip , ik -311
skip , in -432
skip , is 143
skip , jar -182
skip , je 458
skip , kan 86
skip , kapot -231
skip , ker -161
skip , kom -297
skip , komt 98
skip , kost -222
skip , kunn -359
skip , ligt -357
skip , maart -391
skip , mag -270
skip , man -323
skip , mar -194
skip , men -440
skip , mijn 209
skip , moest -308
skip , moet 122
skip , ne 344
skip , nem -335
skip , niemand 267
skip , niet -261
skip , nieuw 329
skip , nog -250
skip , nr -398
skip , nu -315
skip , of -622
skip , om -419
skip , ook -292
skip , op -132
skip , open -220
skip , pas -279
skip , poort -270
skip , put -303
skip , regel -256
skip , rijbewijs 314
skip , sta 239
skip , stan -242
skip , stat 224
skip , stort -274
skip , stuk -327
skip , tarief -275
skip , te 139
skip , u 218
skip , uw -268
skip , van -90
skip , verget -243
skip , vertrek 259
skip , vind -241
skip , vor -187
skip , vrag -101
skip , wacht 275
skip , war -161
skip , was 321
skip , wat -213
skip , wek 260
skip , welk -276
skip , werkt -399
skip , wet 217
skip , wie -165
skip , wij -94
skip , will -424
skip , won 277
skip , zal -229
skip , zegt 266
skip , zit 210
skip , zo -340
skip , zoek -374
skip , zou 230
skip . $ 325
skip . . 179
skip 0 $ -46
skip 0 ) 245
skip 0 , 208
skip 0 . 224
skip 0 0 95
skip 0 : 176
skip 0 ? -248
skip 0 aan -116
skip 0 achter -250
skip 0 al -345
skip 0 allen -294
skip 0 als -472
skip 0 bestat -208
skip 0 betal -297
skip 0 bij -268
skip 0 da -266
skip 0 dar -451
skip 0 dat -96
skip 0 de -467
skip 0 dicht -335
skip 0 die -157
skip 0 dor -301
skip 0 drie 134
skip 0 echt -271
skip 0 een -224
skip 0 elk -321
skip 0 en -69
skip 0 er -485
skip 0 erbij -304
skip 0 gan -277
skip 0 gat 190
skip 0 ge -296
skip 0 gebeld -310
skip 0 geldt -263
skip 0 geliev -398
skip 0 heb 129
skip 0 heeft -236
skip 0 het -241
skip 0 hoevel -354
skip 0 hoever 296
skip 0 ik 39
skip 0 in 158
skip 0 info -249
skip 0 jullie 180
skip 0 kapot -161
skip 0 kom -283
skip 0 komt -486
skip 0 krijg -280
skip 0 ligt -96
skip 0 m -187
skip 0 ma -315
skip 0 mag -357
skip 0 mar 171
skip 0 mer 287
skip 0 met -263
skip 0 mijn -326
skip 0 minder 333
skip 0 moet -411
skip 0 mog -136
skip 0 nar 210
skip 0 niet -84
skip 0 nog -488
skip 0 nu -287
skip 0 nummer -288
skip 0 of -698
skip 0 ons -353
skip 0 onz -360
skip 0 ook -340
skip 0 op -407
skip 0 per -267
skip 0 reken -238
skip 0 s -248
skip 0 sind -300
skip 0 stat -373
skip 0 stond -247
skip 0 t -484
skip 0 te -117
skip 0 teg -289
skip 0 terug 266
skip 0 toch -226
skip 0 tot -413
skip 0 uit -251
skip 0 uw -399
skip 0 van -404
skip 0 volgen -498
skip 0 vor -523
skip 0 wanner 194
skip 0 war -437
skip 0 was -410
skip 0 wat -178
skip 0 water -224
skip 0 weg -340
skip 0 wer -210
skip 0 wie -501
skip 0 wij -142
skip 0 will -325
skip 0 word -181
skip 0 wordt -251
skip 0 zak -383
skip 0 ze -232
skip 0 zegt -440
skip 0 zij -406
skip 0 zijn -169
skip 0 zit -321
skip 0 zo -449
skip 0 zonder -241
skip 0 zou -396
skip 0 zoud -315
skip : $ -273
skip : , -555
skip : die -276
skip : heb -375
skip : heeft -310
skip : is -401
skip : mag -272
skip : of -327
skip ? $ 299
skip ^ ! -556
skip ^ $ -67
skip ^ ( -309
skip ^ , -248
skip ^ . -335
skip ^ 0 -298
skip ^ : -382
skip ^ ? -111
skip ^ aan -474
skip ^ aangevraagd 457
skip ^ aannemer -209
skip ^ aanslagbiljet 296
skip ^ adres -427
skip ^ affich -264
skip ^ al 408
skip ^ als -242
skip ^ altijd -287
skip ^ apothek -296
skip ^ april -364
skip ^ bank -478
skip ^ bedraagt -294
skip ^ bel -235
skip ^ belast -343
skip ^ bell -226
skip ^ ben -229
skip ^ besliss 279
skip ^ beslist -301
skip ^ betaalt -389
skip ^ bewonerskaart 304
skip ^ bib -268
skip ^ bij -361
skip ^ blijft 216
skip ^ bom -380
skip ^ borg -306
skip ^ broer -291
skip ^ bsn -488
skip ^ btw -335
skip ^ bur -224
skip ^ bus -327
skip ^ buurman -281
skip ^ buurvrouw -361
skip ^ caf -292
skip ^ cijfer -321
skip ^ cod -338
skip ^ container -344
skip ^ dacht -254
skip ^ dag -250
skip ^ dank -372
skip ^ dar -252
skip ^ dat -221
skip ^ de 51
skip ^ diend 310
skip ^ dienst 278
skip ^ dochter 140
skip ^ document -286
skip ^ doe -461
skip ^ doen -330
skip ^ doet -99
skip ^ dor -415
skip ^ drie -342
skip ^ duurt -269
skip ^ een -321
skip ^ ene -333
skip ^ er -326
skip ^ euro -522
skip ^ exampl 389
skip ^ factur -347
skip ^ februari 357
skip ^ formulier -327
skip ^ fritur -312
skip ^ ga -213
skip ^ gan -383
skip ^ gast -271
skip ^ gat -201
skip ^ ge 70
skip ^ gebeurt -327
skip ^ geboortedatum 252
skip ^ geboortepremie 323
skip ^ gebor 205
skip ^ gebur -331
skip ^ gedumpt -305
skip ^ geeft -172
skip ^ gef -190
skip ^ gegeven 303
skip ^ gehad -393
skip ^ gemeent 286
skip ^ gemeentehuis -365
skip ^ gevond -373
skip ^ goed -289
skip ^ grag 232
skip ^ grot -177
skip ^ haalt -311
skip ^ had 641
skip ^ hal -308
skip ^ har 281
skip ^ harmonie -324
skip ^ hart -261
skip ^ heb 63
skip ^ hebb 150
skip ^ hebt 153
skip ^ hem 320
skip ^ her -242
skip ^ het -138
skip ^ hier -350
skip ^ hoe -27
skip ^ hoevel -93
skip ^ hog 156
skip ^ hond -371
skip ^ huis 283
skip ^ huisart -296
skip ^ iban -300
skip ^ ieder -265
skip ^ iederen -255
skip ^ iemand 331
skip ^ ik 87
skip ^ in -352
skip ^ jar -183
skip ^ je 269
skip ^ juni -323
skip ^ kan -153
skip ^ kapot -353
skip ^ kast -293
skip ^ kastanj -252
skip ^ kastanjes -243
skip ^ kat -335
skip ^ kenmerk -440
skip ^ ker 220
skip ^ kind -231
skip ^ klein -363
skip ^ kleinzon -312
skip ^ kom -133
skip ^ komt 292
skip ^ kop -251
skip ^ kor -334
skip ^ kost -353
skip ^ kreg 123
skip ^ kunn -198
skip ^ kwijt -234
skip ^ lamp -136
skip ^ lang -444
skip ^ las -255
skip ^ lat 223
skip ^ leeflon 251
skip ^ les -260
skip ^ lever -241
skip ^ lift -272
skip ^ ligg -244
skip ^ ligt 214
skip ^ maart -237
skip ^ mag 210
skip ^ mak -406
skip ^ mar -406
skip ^ me 373
skip ^ mededel -302
skip ^ meldingsnummer -279
skip ^ men 172
skip ^ met -53
skip ^ mevrouw 329
skip ^ mij 498
skip ^ mijn 332
skip ^ mn 454
skip ^ moeder -200
skip ^ moogt -211
skip ^ nam 227
skip ^ nar -358
skip ^ nieuw -378
skip ^ nr -111
skip ^ nu -260
skip ^ om -211
skip ^ onder -356
skip ^ ondernemingsnummer -225
skip ^ ons 260
skip ^ ontvang 287
skip ^ onz 236
skip ^ op -112
skip ^ oranj -189
skip ^ organiser -199
skip ^ oud -79
skip ^ over -175
skip ^ pal -173
skip ^ papier -489
skip ^ parkeervergunn 321
skip ^ parker -204
skip ^ partner -270
skip ^ paswoord -275
skip ^ person -300
skip ^ plat -223
skip ^ productcod -285
skip ^ put -326
skip ^ reken -293
skip ^ rekeningnummer -227
skip ^ rijd -281
skip ^ sint -252
skip ^ sit -242
skip ^ sluit -322
skip ^ sta 136
skip ^ stan -213
skip ^ stat 251
skip ^ stichting -281
skip ^ stoeptegel -231
skip ^ stond 148
skip ^ strat -481
skip ^ student -257
skip ^ stuurd 294
skip ^ stuurt -500
skip ^ system -304
skip ^ tak -262
skip ^ trouw -419
skip ^ twee -251
skip ^ u 72
skip ^ uitker 377
skip ^ vall -364
skip ^ ver 313
skip ^ veren -289
skip ^ vergader -358
skip ^ verget -228
skip ^ vergunn -158
skip ^ verhuurder 248
skip ^ verkeersbord -255
skip ^ verker -263
skip ^ verlor -218
skip ^ verzoek 221
skip ^ vier -311
skip ^ voedselbank -207
skip ^ voetbalclub -261
skip ^ volgen -373
skip ^ vor -115
skip ^ vraagt -401
skip ^ vrag -387
skip ^ wacht -158
skip ^ wachtwoord -580
skip ^ wanner -108
skip ^ was 163
skip ^ wat -161
skip ^ water -256
skip ^ we -169
skip ^ websit -289
skip ^ weg -257
skip ^ welk 286
skip ^ werk -510
skip ^ werkt -318
skip ^ wij 201
skip ^ wijkagent 316
skip ^ wil -130
skip ^ wild 278
skip ^ word -296
skip ^ wordt -176
skip ^ woz 240
skip ^ ww -346
skip ^ zag -389
skip ^ zak -406
skip ^ zat -267
skip ^ zeg -345
skip ^ zegt -340
skip ^ zei -254
skip ^ zelf -266
skip ^ zet -478
skip ^ zijn 94
skip ^ zit 117
skip ^ zoek -548
skip ^ zoekt -228
skip ^ zonder -323
skip ^ zou 495
skip ^ zus -259
skip ^ zwembad -298
skip a $ 171
skip a 0 -230
skip aan $ 72
skip aan . -336
skip aan 0 -482
skip aan ? -352
skip aan balie -119
skip aan bom -355
skip aan deur -279
skip aan gemeent 295
skip aan kerk -218
skip aan mann -184
skip aan met -274
skip aan oud -255
skip aan sporthal -308
skip aan station -371
skip aan straatkant -324
skip aangevraagd ik 317
skip aanhanger 0 -242
skip aanpass $ 301
skip aanslag ? 373
skip aanslag dit 256
skip aanvaard de 342
skip aanvrag $ -118
skip aanvrag de 136
skip aanvrag mijn 277
skip achter 0 -242
skip achter de -343
skip achter station -286
skip achterop $ -292
skip adres 0 237
skip adres ? 174
skip af er -249
skip affich de -296
skip afgewez $ 315
skip afsprak ? -340
skip afval $ -236
skip al $ 39
skip al ? 539
skip al aan 311
skip al besliss 279
skip al beslist 210
skip al besluit 211
skip al bij 220
skip al de 128
skip al derd -245
skip al dor 315
skip al hel -270
skip al in 371
skip al minut -348
skip al niet -346
skip al of 106
skip al op 165
skip al ord 233
skip al over 304
skip al van 315
skip al vor 331
skip all $ -381
skip all , -342
skip all van -304
skip allen $ -312
skip allen ? -256
skip allen en -298
skip als , 435
skip als 0 -536
skip als : -244
skip als aangemerkt 381
skip als bij -260
skip als brief -335
skip als de -296
skip als een -368
skip als geregistreerd 299
skip als in -202
skip als nar -366
skip als op -397
skip als vor -311
skip altijd $ -163
skip altijd , -270
skip altijd . -275
skip altijd 0 -252
skip altijd geweest 314
skip altijd het -325
skip ander $ -316
skip ander . -339
skip ander op -213
skip antwoord mijn 276
skip app 0 -368
skip april $ 311
skip artikel . -310
skip as in -277
skip attest gezinssamenstell 198
skip aub ik 228
skip automatisch van 223
skip b $ 279
skip b 0 -334
skip baby een -212
skip bak $ -269
skip balie $ 262
skip balie ? -369
skip band de -208
skip be . -232
skip be 0 -285
skip be19 0 -349
skip be27 0 -279
skip be29 0 -283
skip be33 0 -234
skip bedankt $ -236
skip bedankt de -332
skip bedoel $ -232
skip bedrag , -286
skip bekek $ 313
skip bekend $ 191
skip bekend 0 317
skip bekijk $ 268
skip bell $ -242
skip bell 0 -293
skip ben , -294
skip ben 0 479
skip ben al 365
skip ben brief 221
skip ben en -251
skip ben niet 234
skip ben nu 224
skip ben wek 242
skip bent $ -286
skip besliss $ 198
skip beslist $ 246
skip beslist . 267
skip besluit 0 -394
skip best ik 283
skip bestat 0 -272
skip bestat een -257
skip bestat jar -327
skip bestat mer -426
skip bestat nog -222
skip betaald $ 233
skip betal $ 97
skip betal de 184
skip betal op -328
skip betekent $ -393
skip bevest $ 320
skip bevest mijn -298
skip bevestigd $ 290
skip bezig een -312
skip bezwar de 302
skip bezwar die 252
skip bezwar teg -195
skip bib is -318
skip bibliothek $ -183
skip bieb $ -287
skip bij $ -80
skip bij , 180
skip bij 0 -781
skip bij aanvrag -401
skip bij ander -397
skip bij bakker -304
skip bij bank -261
skip bij bibliothek -288
skip bij binn 293
skip bij binnengekom 269
skip bij bushalt -266
skip bij container -242
skip bij de 300
skip bij en 272
skip bij gemeent -166
skip bij geregistreerd 243
skip bij heb 309
skip bij het -299
skip bij in 117
skip bij ingeschrev 200
skip bij kerk -214
skip bij kredietbank 282
skip bij ligt 338
skip bij meld -382
skip bij milieustrat -241
skip bij moet -351
skip bij ook -242
skip bij raadsvergader -267
skip bij sta -296
skip bij stadskantor -258
skip bij station -202
skip bij supermarkt -283
skip bij van -259
skip bijstand een -289
skip bijzonder ? -132
skip binn $ 61
skip binn dag -389
skip binn ik 298
skip binn wek 207
skip blank $ -303
skip blijft nog 269
skip blijv $ -221
skip boet 0 265
skip boet ik 232
skip bom 0 -296
skip bom het -305
skip bord de -196
skip bouwafval de -380
skip bovenan brief -370
skip bravo de -253
skip brief een -353
skip brief ik 282
skip brief jullie 259
skip brief van -238
skip briev de -266
skip bsn $ 234
skip bsn , 194
skip bsn een -301
skip bsn ik -415
skip btw 0 -232
skip burgemeester $ -350
skip bus $ -272
skip bus ) -415
skip bus . 299
skip bus ? 263
skip bus en -243
skip bus het -322
skip bus nar -341
skip buurt wet -303
skip bv $ -213
skip caf $ -313
skip caf zwan -309
skip ceremonie $ 245
skip cijfer de -265
skip cijfer een -272
skip cod , -365
skip cod 0 -255
skip cod de -233
skip cod het -246
skip compliment de -273
skip container $ -229
skip container 0 -328
skip container de -340
skip container en -347
skip coordinat . -291
skip da ? -318
skip da op -334
skip da vor -361
skip daarvor $ -311
skip dag $ -194
skip dag , -308
skip dag 0 -232
skip dag dat -316
skip dag in -204
skip dag mijn 465
skip dan $ -188
skip dan ? -218
skip dan de -243
skip dan en -268
skip dan ik -122
skip dan van 375
skip dank de -201
skip dar $ -260
skip dar ? -399
skip dar bij -198
skip dar de -206
skip dar een -209
skip dar het -371
skip dar iet -232
skip dar ik -240
skip dar in -318
skip dar op 325
skip dar van -301
skip dar verslag -325
skip dar vor -366
skip dat $ 206
skip dat 0 -185
skip dat ? 141
skip dat aan -315
skip dat aanvrag 323
skip dat ander -283
skip dat dan -358
skip dat dat -309
skip dat de -143
skip dat die -445
skip dat een -223
skip dat er -251
skip dat gewon -310
skip dat het -316
skip dat iet 239
skip dat ik -281
skip dat is -306
skip dat je -216
skip dat jullie -418
skip dat kan -282
skip dat mer -209
skip dat met -125
skip dat mij 132
skip dat mijn 344
skip dat moet -160
skip dat nar -310
skip dat nieuw -309
skip dat nog -280
skip dat nooit -314
skip dat of -415
skip dat op -144
skip dat open -268
skip dat stad -340
skip dat toch -491
skip dat u 183
skip dat uit 334
skip dat van -154
skip dat vor -123
skip dat wat -352
skip dat zijn -344
skip dat zon -270
skip dateert 0 -314
skip datum de -303
skip datum mijn 287
skip de $ -99
skip de ( -551
skip de ) -187
skip de , -527
skip de . 281
skip de 0 -275
skip de ? -349
skip de aan -556
skip de achter -320
skip de al 155
skip de allen -437
skip de als -249
skip de altijd -242
skip de bak -241
skip de betaald -425
skip de bij -152
skip de bijdrag -342
skip de binn -230
skip de blijft -297
skip de brug -378
skip de cod -328
skip de dan -102
skip de dar -324
skip de dat -491
skip de de -459
skip de dicht -182
skip de die 183
skip de dit -585
skip de doen -298
skip de een -249
skip de en 170
skip de er 140
skip de ernaast -337
skip de gat -234
skip de geeft -266
skip de gemeenterad -308
skip de gewon -370
skip de hangt -177
skip de hebb -429
skip de heeft 144
skip de het -391
skip de hor -345
skip de id 172
skip de iet -377
skip de in -332
skip de incasso 241
skip de is -274
skip de kan -427
skip de ker -523
skip de kom -229
skip de kreg -331
skip de kring -382
skip de kunn -304
skip de les -380
skip de ligg -265
skip de mag -454
skip de mar 155
skip de meld -259
skip de met 78
skip de naast -309
skip de nar -373
skip de nergen 258
skip de nog -218
skip de nu 202
skip de ochtend -208
skip de of -186
skip de om 245
skip de ook -379
skip de op -233
skip de open -397
skip de opvang 275
skip de over -92
skip de plat -169
skip de rechtstrek -243
skip de sta 334
skip de stan -417
skip de stat -58
skip de stinkt -305
skip de te -549
skip de tegenover -215
skip de ter -226
skip de van 112
skip de veren -294
skip de voorbij -279
skip de vor 175
skip de waard 221
skip de war 264
skip de was -128
skip de weg -283
skip de werkt -407
skip de word -395
skip de wordt -336
skip de zak -226
skip de zegt 361
skip de zet -417
skip de zie 294
skip de zien -332
skip de zit -151
skip de zon -219
skip de zou 447
skip demo 0 -141
skip den $ -322
skip den , -187
skip den op -279
skip den van -139
skip denk $ -222
skip depressie jonger -297
skip deur $ -294
skip dez $ -284
skip dez is 260
skip dez lager 276
skip dicht $ -416
skip dicht 0 -346
skip die $ -339
skip die , 95
skip die . -146
skip die 0 -479
skip die ? -107
skip die aan -373
skip die dan -328
skip die dat -363
skip die dor -249
skip die er 285
skip die euro 241
skip die het 223
skip die hor -284
skip die is -360
skip die januari -391
skip die jullie -124
skip die met -225
skip die mij 420
skip die niet 140
skip die om -232
skip die ons 240
skip die open -304
skip die over -278
skip die stat -333
skip die tegenover -337
skip die van 163
skip die vor 202
skip die zijn -299
skip digital $ -223
skip direct $ -286
skip dit $ -377
skip dit , -292
skip dit al 230
skip dit is -283
skip dit nog 128
skip dit wer -339
skip dochter 0 -277
skip dod in -332
skip dod op -273
skip doe iet -209
skip doen dat -197
skip doen de -261
skip doen een -225
skip doet aan -248
skip doet niet -422
skip doorgev $ -256
skip dor bank -282
skip dor werk -235
skip dossier $ 285
skip dossier , 232
skip dossier 0 -305
skip dossier die 221
skip dossier een 299
skip dossier van 251
skip drie $ -256
skip drie geled 399
skip drie in -347
skip drie vier -208
skip dubbel , 273
skip dus de -314
skip duurt gemiddeld -211
skip duurt nog 286
skip e , -231
skip echt $ -371
skip echt reken -217
skip een ! -311
skip een , -48
skip een ? -320
skip een als -303
skip een bij -319
skip een die -247
skip een doen -239
skip een drie -259
skip een een -287
skip een eigen -379
skip een en -109
skip een er -292
skip een erin -333
skip een gekreg 221
skip een gemiddeld -252
skip een heeft -362
skip een hier -227
skip een houd -356
skip een id -368
skip een in 127
skip een is -423
skip een klar -338
skip een krijgt -227
skip een later 277
skip een mak -341
skip een mee -235
skip een men -265
skip een met -456
skip een na -409
skip een naast 214
skip een nar -457
skip een nog -340
skip een nummer -112
skip een of -164
skip een ook -316
skip een op -145
skip een over 220
skip een paspoort -355
skip een pin -238
skip een rijbewijs -273
skip een rond -241
skip een stat -337
skip een te -153
skip een tot -192
skip een uit -324
skip een volgen -262
skip een vor -162
skip een vrag -288
skip een waard -371
skip een wachtwoord -197
skip een weg -277
skip een woning -200
skip een zet -438
skip een zijn -232
skip een zonder -272
skip eerst $ -277
skip eerst of 280
skip eid ik -369
skip eig $ -231
skip eig vor -293
skip eigen ingeschrev 216
skip elk $ -209
skip elk , -314
skip elk een -277
skip elk lang -231
skip elk van -271
skip en , -381
skip en . -442
skip en alles -369
skip en bij -325
skip en dat -174
skip en de -207
skip en een 203
skip en er -405
skip en gat -333
skip en het -142
skip en ik -286
skip en je -272
skip en kost -256
skip en krijg 177
skip en lat -356
skip en mij -342
skip en moet 238
skip en nik 144
skip en stat 321
skip en t -277
skip en twed -365
skip en vor -383
skip en vrouw -329
skip en wanner -266
skip en welk -354
skip en wet 232
skip en wil 95
skip en will -285
skip en zei -296
skip ene zegt -333
skip energietoeslag $ 348
skip er $ -122
skip er . -336
skip er aan -304
skip er aanmerk -314
skip er al -452
skip er altijd -314
skip er bij 312
skip er de -65
skip er die -290
skip er dor -357
skip er gen -258
skip er har -355
skip er het -201
skip er iemand -304
skip er jar -296
skip er jullie -203
skip er lang -338
skip er mee -356
skip er met -402
skip er mij 540
skip er mijn 446
skip er niemand -394
skip er nog -150
skip er onz 184
skip er op 128
skip er open 292
skip er over 316
skip er plat -374
skip er sted -247
skip er van -227
skip er wer -223
skip erbij $ -347
skip erg $ -286
skip ergen $ -305
skip ergen ? -325
skip erop $ -456
skip euro $ -254
skip euro een -296
skip euro niet -309
skip ex mijn 251
skip extra $ -271
skip factur van -257
skip fak 0 -449
skip februari , 276
skip februari is -329
skip fiet $ -196
skip folder 0 -255
skip formulier 0 -185
skip formulier ik -345
skip fotos $ -220
skip fout . -362
skip foutcod bij -256
skip gan in -276
skip gas ? -336
skip gas is -315
skip gas van 321
skip gat $ -225
skip gat de -177
skip gat dor -368
skip gat een -208
skip gat het -338
skip gat met -317
skip ge $ -132
skip ge de -295
skip ge een -507
skip ge het -335
skip ge mij 420
skip ge nog -384
skip ge op -267
skip ge precies -285
skip ge van 220
skip ge zien 305
skip gebeurd $ 322
skip gebeurt als -287
skip geblev $ 326
skip gebor 0 252
skip gebruikt de -266
skip gedan $ 218
skip gedumpt de -222
skip geeft 0 -196
skip gef dat -263
skip gehad de -354
skip gekapt $ -279
skip gekom $ 320
skip gekreg $ 456
skip gekreg ik 347
skip geld $ -208
skip geld ? -313
skip geld een -291
skip geldig ? 312
skip geldt ook -262
skip geleverd 0 -268
skip gelijk $ -265
skip gelof $ -288
skip gemeent $ -278
skip gemeent , -265
skip gemeent ? -328
skip gemeent dat -319
skip gemeent de -393
skip gemeent een -238
skip gemeent iet -339
skip gemeent ik 295
skip gemeent in -249
skip gemeent op -306
skip gemeent van -289
skip gemeentehuis 0 -381
skip gemeentehuis op -230
skip gemeenterad 0 -276
skip gemeld is 299
skip gen $ -243
skip gen . 279
skip gen en -243
skip gen gekreg 260
skip gen heeft -325
skip geopend 0 -299
skip geplant 0 -386
skip geregistreerd $ 397
skip geslot de -363
skip gestort $ 432
skip gestuurd $ 392
skip getek $ 298
skip gevond de -262
skip gevond het -228
skip geweest mijn 285
skip gewon $ 203
skip gewon , 170
skip gewon met -358
skip geword jar 281
skip gezien de -293
skip gister . -314
skip gister er -300
skip goed vor -326
skip goedemiddag ik -306
skip goedgekeurd $ 347
skip graf 0 -385
skip grag $ 164
skip grag de -262
skip grag of 275
skip grag wanner 378
skip gratis $ -273
skip groen , -273
skip grot , -189
skip grot 0 -246
skip h $ -240
skip hal $ 190
skip hal het -232
skip half . -338
skip hang $ -368
skip hang 0 -263
skip hangt de -214
skip har $ 254
skip har . 346
skip har ? 229
skip har al 277
skip har een -355
skip heb $ 299
skip heb . 184
skip heb al -313
skip heb all 271
skip heb ander 296
skip heb bsn -347
skip heb de 249
skip heb eigen 338
skip heb en 265
skip heb gevraagd 407
skip heb maand 338
skip heb nog 219
skip heb op 315
skip hebb $ 85
skip hebb dan -341
skip hebb het 320
skip hebb mijn 678
skip hebb nog -306
skip hebb vor 325
skip hebt een -250
skip heeft $ 345
skip heeft , -338
skip heeft 0 -606
skip heeft cijfer -263
skip heeft de 310
skip heeft een -348
skip heeft gemeent -373
skip hek $ -236
skip hel , -293
skip hel dag -222
skip hel nacht -235
skip hel wijk -287
skip hem $ 312
skip hen $ -269
skip het ! -369
skip het ( -475
skip het , -396
skip het . 65
skip het : -77
skip het ? -115
skip het aan -95
skip het adres 190
skip het als -269
skip het bij 144
skip het blijft -223
skip het dar -238
skip het dat 182
skip het de 105
skip het doet -318
skip het dor -311
skip het echt -373
skip het een -39
skip het en -231
skip het er 250
skip het gelof -311
skip het hangt -288
skip het heeft -464
skip het ik 306
skip het in -314
skip het is 130
skip het loket -298
skip het mar 206
skip het mijn 309
skip het moet -443
skip het naast -261
skip het niet 144
skip het nog -161
skip het nummer -448
skip het of -121
skip het om -133
skip het ook -275
skip het op -348
skip het open -283
skip het sta 235
skip het stan -256
skip het ter -181
skip het toch -272
skip het tot -305
skip het tuss -375
skip het van -87
skip het verhuisd -379
skip het vor -149
skip het werkt -276
skip het wet 196
skip het wordt -268
skip het zat -262
skip het zegt -281
skip het zijn -388
skip het zit -129
skip hier 0 -240
skip hier een -277
skip hier en -313
skip hij ? 466
skip hij dat -307
skip hij gewon -371
skip hij niet 142
skip hoe dat 189
skip hoe een -385
skip hoe gat -450
skip hoe ge -251
skip hoe het 465
skip hoe iemand -276
skip hoe ik -442
skip hoe je -450
skip hoe jullie 231
skip hoe ligt -276
skip hoe mag -290
skip hoe moest 283
skip hoe moet -184
skip hoe mog -252
skip hoe op -299
skip hoe stat 161
skip hoe van -252
skip hoek de -337
skip hoelang een -317
skip hoelang het 254
skip hoevel de -431
skip hoevel duurt -325
skip hoevel een -416
skip hoevel er 360
skip hoevel heb 296
skip hoevel heeft -412
skip hoevel ik 397
skip hoevel krijg 234
skip hoevel mag -411
skip hoevel mog -281
skip hoevel nog -257
skip hoevel stan 331
skip hoevel van -280
skip hoever het 361
skip hog 0 -356
skip hog de -371
skip hog mijn 290
skip hond 0 -375
skip hond de -320
skip hoofd $ -277
skip hoort $ -263
skip hor mer 227
skip hor wat 222
skip huis het -337
skip huis in -273
skip hun $ -281
skip hun niet -276
skip hur betal -302
skip hur de -363
skip id $ -262
skip id ? -332
skip idee wie -211
skip identiteitskaart 0 360
skip iederen $ -233
skip iemand $ -342
skip iemand ? -349
skip iemand de -368
skip iemand een -272
skip iemand er -280
skip iemand het -329
skip iemand kom -325
skip iemand mij 319
skip iemand of 287
skip iet $ 103
skip iet . 346
skip iet ? -295
skip iet bij 254
skip iet doen -411
skip iet over -322
skip iet te -297
skip iet wet 199
skip if registration 304
skip ik $ -48
skip ik . 479
skip ik 0 -199
skip ik aan 249
skip ik al -257
skip ik allergisch -246
skip ik alles 368
skip ik alwer 319
skip ik ander 233
skip ik ben 198
skip ik betal 396
skip ik da 260
skip ik dat -74
skip ik de 278
skip ik digid -308
skip ik dit 247
skip ik doen -338
skip ik dor -223
skip ik een 83
skip ik en -256
skip ik er 146
skip ik gedan 219
skip ik geld 284
skip ik geschrapt 407
skip ik gewon -335
skip ik grag 200
skip ik het 117
skip ik in 295
skip ik indien -326
skip ik ingeschrev 166
skip ik jar 530
skip ik jullie 252
skip ik klopt -216
skip ik kwijt -280
skip ik kwijtscheld 297
skip ik maand 300
skip ik mar 183
skip ik mij -235
skip ik mijn -297
skip ik morg -270
skip ik net -223
skip ik nik 293
skip ik nu 82
skip ik om -257
skip ik op -109
skip ik opgenom 312
skip ik over 331
skip ik pensioenbewijs 270
skip ik per -263
skip ik post 371
skip ik rijksregisternummer -368
skip ik sind 330
skip ik sted 253
skip ik t -251
skip ik te 345
skip ik tot 312
skip ik twee -320
skip ik u -100
skip ik vandag 298
skip ik verhuisd 330
skip ik vo -275
skip ik vor 99
skip ik vrijdag 253
skip ik wek 233
skip ik zeker 346
skip ik zonder 272
skip ik zowat -246
skip in ? -275
skip in academie -354
skip in algemen -323
skip in app -323
skip in archief -384
skip in basisregistratie 266
skip in bek -337
skip in berm -310
skip in bevolkingsregister 271
skip in bib -268
skip in bibliothek -244
skip in bieb -245
skip in bij 218
skip in bos -221
skip in bus 175
skip in buurt -305
skip in buurthuis -308
skip in chat -279
skip in computer 294
skip in dienstencentrum -285
skip in dorp -271
skip in dorpshuis -249
skip in dossier 384
skip in fietspad -221
skip in gemeent -161
skip in gemeentehuis -214
skip in gracht -312
skip in hal -420
skip in hel -267
skip in hof -284
skip in huis -205
skip in infoblad -323
skip in is 186
skip in ker 220
skip in krant -361
skip in mail -409
skip in mid -333
skip in mijn 163
skip in nieuw -360
skip in op -275
skip in oud -213
skip in park -393
skip in plantsoen -301
skip in regio -341
skip in register 245
skip in schouwburg -269
skip in schrijv -246
skip in speeltuintj -228
skip in sporthal -344
skip in strat -353
skip in system 660
skip in trouwzal -281
skip in tuin -70
skip in van 118
skip in vijver -448
skip in voorjar 265
skip in vor -325
skip in wacht -363
skip in weg -470
skip in wegdek -220
skip in wijk -369
skip in zit -302
skip incasso mijn 241
skip indien een -336
skip industrieweg , -230
skip info . -400
skip ingang de -319
skip ingeschrev $ 112
skip ingeschrev de 295
skip ingeschrev het 271
skip ingeschrev jullie 251
skip ingewijd 0 -322
skip inschrijv $ -183
skip inschrijv de -298
skip inzag $ -347
skip inzien $ 285
skip is $ 7
skip is 0 -115
skip is ? 252
skip is a -239
skip is aan 152
skip is aanslag 464
skip is aanvrag 419
skip is afvalstoffenheff -356
skip is al 633
skip is allen -230
skip is betal 238
skip is bezwar 331
skip is brug -249
skip is bsn 299
skip is cod -232
skip is containerpark -201
skip is dan -352
skip is dar -315
skip is dat -305
skip is de -712
skip is die -360
skip is dor -397
skip is dossier 280
skip is drie -370
skip is echt -305
skip is een -245
skip is en -128
skip is er 138
skip is gekom 319
skip is gemeentehuis -194
skip is gen -501
skip is geplaatst 323
skip is gesprek 260
skip is goed -378
skip is gratis -449
skip is het -162
skip is huisartsenpost -243
skip is iet 275
skip is ik 246
skip is in -233
skip is infoavond -318
skip is kapot -296
skip is kwijtscheld 169
skip is loket -275
skip is meldnummer -312
skip is met 222
skip is nar -330
skip is niet -166
skip is nieuw 343
skip is nodig -396
skip is nog -280
skip is normal -243
skip is nu 238
skip is nummer 241
skip is of -210
skip is ook -224
skip is op -69
skip is open -313
skip is per -290
skip is proe -366
skip is reclam -214
skip is reken -269
skip is rijbewijs -293
skip is rond -274
skip is sporthal -243
skip is stadhuis -336
skip is stand 273
skip is te -220
skip is uitker 243
skip is van -216
skip is veilig -252
skip is vel -347
skip is verlof 267
skip is verplicht -316
skip is verschil -305
skip is verzoek 326
skip is wachtlijst -318
skip is woz 318
skip is zaterdag -262
skip is zeker -296
skip is zondag -313
skip is zwembad -243
skip ja nee 241
skip januari , -266
skip jar $ -125
skip jar aan 313
skip jar een -356
skip jar ik -229
skip jar komt -266
skip je $ -335
skip je ? -433
skip je aan -95
skip je al -346
skip je bij -267
skip je dan -308
skip je de -340
skip je een -135
skip je hebt -343
skip je in -415
skip je je -248
skip je mak -263
skip je of 212
skip je om -369
skip je ook -272
skip je op -350
skip je van -239
skip jong $ -228
skip juist $ -396
skip juli , -294
skip jullie $ -280
skip jullie , 99
skip jullie heeft -291
skip jullie ik 293
skip jullie in -238
skip jullie is -413
skip jullie mij 467
skip jullie mijn 361
skip jullie ons 309
skip jullie ook -324
skip jullie op 137
skip jullie over -220
skip jullie stat -424
skip jullie van -175
skip jullie vor 233
skip juni 0 -253
skip juni heb 279
skip juni het -275
skip juni vor -377
skip k het -462
skip kaart $ -174
skip kamer . -301
skip kan 0 -307
skip kan aan -264
skip kan bezwar -379
skip kan dan -357
skip kan dar -339
skip kan dat 148
skip kan de -144
skip kan een -309
skip kan gen -297
skip kan het -255
skip kan je -295
skip kan kijk 191
skip kan mij -200
skip kan mijn 206
skip kan nar -311
skip kan nog -545
skip kan onlin -262
skip kan ook -399
skip kan op -326
skip kan opzoek 236
skip kan strat -237
skip kan zonder -345
skip kanker de -272
skip kat bij -371
skip kenmerk . -459
skip ker . 361
skip ker de -275
skip kerk $ -221
skip kerkstrat $ -244
skip kerngezond , -264
skip kid van 231
skip kijk $ -239
skip kijk een 362
skip kijk mijn 254
skip kinder $ -409
skip kinder 0 -328
skip kinder autism -229
skip kinder de 325
skip klacht ? -299
skip klacht die 358
skip klantnr van -310
skip klantnummer $ -285
skip klantnummer stat -222
skip klar $ 425
skip klar de -330
skip klein $ -386
skip klein 0 -235
skip klep vast -264
skip klopt $ -405
skip klopt , 293
skip klopt ? -308
skip klopt dat 145
skip klopt nog -228
skip knippert een -209
skip kom $ 150
skip kom , -443
skip kom best -300
skip kom de -262
skip kom met -339
skip kom niet -279
skip kom teg -239
skip komt ? 241
skip komt burgemeester -355
skip komt de -207
skip komt dit -301
skip komt een -363
skip komt niet -323
skip komt nog 153
skip komt op -295
skip komt volgend -253
skip komt wijkagent 179
skip kopie de -262
skip kopie een -168
skip kost $ -380
skip kost uittreksel -190
skip kreg nu 310
skip krijg altijd -291
skip krijg antwoord 201
skip krijg dan -399
skip krijg dar -364
skip krijg die 317
skip krijg een -236
skip krijg gewon 284
skip krijg mijn 353
skip krijg van -219
skip krijgt een -359
skip krijgt terug -284
skip kunn de -145
skip kunn het -261
skip kunn men -312
skip kunn mer -248
skip kunn mijn 294
skip kunt dat 264
skip kunt die 216
skip kunt een 285
skip kunt mij -80
skip kunt mijn 378
skip kunt nagan 388
skip kunt nakijk 192
skip kunt zien 287
skip kvk , -177
skip kvk 0 -377
skip kwam , -340
skip kwijt de 254
skip kwijtscheld afgewez 215
skip lamp 0 -252
skip lang $ 112
skip lang 0 -384
skip lang een -240
skip lang het -345
skip lang kanal -291
skip lang vaart -219
skip lang voorhand -299
skip langskom $ -288
skip lantaarnpal 0 -204
skip las , -332
skip las in -181
skip lat $ 304
skip lat ? -316
skip lat dat -275
skip lat de -470
skip lat het -362
skip lat ik 242
skip lat in -371
skip lat of -275
skip leeflon gestort 248
skip leeftijd een -264
skip leg $ -363
skip leges een -265
skip les de -320
skip ligg de -269
skip ligt , -256
skip ligt aan -324
skip ligt al 259
skip ligt bij -346
skip ligt drie -285
skip ligt nog 256
skip ligt op -251
skip ligt rijbewijs 292
skip ligt ter -229
skip lijst $ 208
skip lintj $ -234
skip loket $ -372
skip loket 0 -164
skip loopt concessie 261
skip loss vor -208
skip m $ 260
skip m 0 -307
skip maand ? 253
skip maand de -252
skip maand wrak -355
skip maart zijn -337
skip mag $ -351
skip mag , -304
skip mag 0 138
skip mag ? -524
skip mag bij -279
skip mag een 197
skip mag het -365
skip mag in -265
skip mag man -341
skip mag mee -333
skip mag met -312
skip mag mijn -412
skip mag nar -277
skip mag op -322
skip mag verhuurder -319
skip mag vor -335
skip mag zelf -378
skip mag zomar -239
skip mag zonder -229
skip mak $ -460
skip mak een -200
skip mama 0 -289
skip man de -164
skip man er -301
skip man rijbewijs -341
skip mar de 195
skip mar doet -253
skip mar een -501
skip mar hangt -419
skip mar is 101
skip mar neemt -330
skip mar zijn 302
skip mar zit 222
skip markt $ -228
skip matras de -244
skip me . -313
skip mededel $ -282
skip mededel 0 -388
skip mee $ -468
skip mee de -370
skip mee je -321
skip mee wat -291
skip mei $ -235
skip meld $ -286
skip meld dat -272
skip meld de -232
skip melding $ -301
skip melding over -228
skip men $ -332
skip men . -271
skip men de -337
skip men dementie -165
skip men een -370
skip men het 251
skip men vor -342
skip mer $ 346
skip mer , 198
skip mer een -323
skip mer ik -225
skip met $ 74
skip met , 172
skip met ? -268
skip met aanvrag 256
skip met app 297
skip met betal -436
skip met bij -316
skip met bur -280
skip met die -288
skip met een -313
skip met erop -220
skip met fiet -262
skip met gemeent -368
skip met handicap -301
skip met heb 330
skip met logo -260
skip met men -314
skip met nieuw -318
skip met of -379
skip met omgevingsvergunn 242
skip met op -271
skip met rijbewijs -302
skip met rolstoel -285
skip met vor -301
skip meten $ -283
skip mij $ 189
skip mij , 320
skip mij . 327
skip mij ? 447
skip mij attest 209
skip mij de 362
skip mij het 122
skip mij is 274
skip mij te 194
skip mij uit 257
skip mijn ( 329
skip mijn , 163
skip mijn . 225
skip mijn 0 386
skip mijn ? 255
skip mijn aan 288
skip mijn adres 145
skip mijn afgewez 275
skip mijn al 446
skip mijn als 387
skip mijn bak 297
skip mijn bij 412
skip mijn bijzonder 272
skip mijn boet 268
skip mijn denkt -338
skip mijn dez 261
skip mijn dit 327
skip mijn dossier 398
skip mijn dubbel 308
skip mijn een 222
skip mijn eigen 325
skip mijn gat -406
skip mijn geldig 307
skip mijn gestort 339
skip mijn geweigerd 276
skip mijn geword 303
skip mijn goedgekeurd 321
skip mijn heeft -198
skip mijn hier -255
skip mijn in 187
skip mijn ingeschrev 191
skip mijn ligt 166
skip mijn met 189
skip mijn moet 154
skip mijn nar 371
skip mijn niet -329
skip mijn nog 411
skip mijn nu 360
skip mijn nummer 202
skip mijn om 469
skip mijn pas 259
skip mijn rijbewijs 327
skip mijn stan -197
skip mijn te 298
skip mijn teg 410
skip mijn terug 339
skip mijn uit -190
skip mijn van 326
skip mijn verander 380
skip mijn verget -346
skip mijn volgen 278
skip mijn vor 607
skip mijn wet -345
skip mijn wil -239
skip mijn wordt -272
skip mijn zegg -333
skip mijn zegt -161
skip milieustrat $ -448
skip milieustrat 0 -365
skip mn $ 316
skip mn al 257
skip mn app -308
skip moet 0 122
skip moet ? -279
skip moet binn -236
skip moet daarvor -357
skip moet dan -453
skip moet dar -342
skip moet dat -164
skip moet de -140
skip moet die -297
skip moet dit 461
skip moet een -20
skip moet elk -298
skip moet gemeent -245
skip moet hebb -288
skip moet in -232
skip moet je -321
skip moet meenem -297
skip moet mij -365
skip moet mijn -526
skip moet nog 596
skip moet reserver -205
skip moet stopp -312
skip moet vor -209
skip moet wacht -328
skip moet word 250
skip mog mee -284
skip mog op -388
skip morg $ 257
skip muziek $ -247
skip muziek 0 -282
skip n $ -312
skip na dag -324
skip na minut -269
skip naast 0 -441
skip nacht $ -233
skip nakijk mijn 187
skip nam $ -321
skip nar , -403
skip nar . -204
skip nar 0 394
skip nar ? -211
skip nar containerpark -250
skip nar fak -325
skip nar gemeent -456
skip nar milieustrat -235
skip nar t -258
skip nar van -320
skip nar wek 305
skip nee $ -279
skip neg in -262
skip nen en -312
skip ner $ -315
skip nie $ 238
skip nie te -324
skip niemand $ 322
skip niemand mij 306
skip niet $ 137
skip niet , -74
skip niet . 275
skip niet ? -232
skip niet die -275
skip niet een -330
skip niet hor -308
skip niet ik 199
skip niet is -257
skip niet lang -277
skip niet mijn -251
skip niet op 81
skip nieuw ? -476
skip nieuw al 276
skip nieuw met -278
skip nieuw van -353
skip nieuw zijn -279
skip nik , -241
skip nik . 220
skip nik aan -329
skip nl08 0 -301
skip nl89 0 -307
skip nodig $ -237
skip nodig een -314
skip nodig mijn 306
skip nog , -145
skip nog . 236
skip nog 0 -403
skip nog ? 111
skip nog aan 272
skip nog aanslag 224
skip nog bij 154
skip nog de 136
skip nog euro -323
skip nog gen 413
skip nog har 293
skip nog het -304
skip nog mij -203
skip nog mijn 337
skip nog na -335
skip nog nie 346
skip nog niet 209
skip nog of -214
skip nog op 211
skip nog uit -353
skip nog van 149
skip nog wacht 391
skip nog zonder -326
skip normal $ -275
skip normal ? -313
skip normal een -232
skip nou ? -407
skip nou of 434
skip nr $ -140
skip nr van -266
skip nu $ 200
skip nu , -454
skip nu ? 205
skip nu een 265
skip nu of 385
skip nummer $ -106
skip nummer , -340
skip nummer en -300
skip nummer mijn 399
skip nummer op -362
skip nummer vor -341
skip ocmw toch -359
skip of $ 133
skip of . -392
skip of betal 206
skip of da -169
skip of dat -568
skip of de -517
skip of die -49
skip of een -146
skip of er 148
skip of het 227
skip of ik 203
skip of in -219
skip of inschrijv 353
skip of je -408
skip of jullie -532
skip of nog 220
skip of t -349
skip of van -155
skip of vor -160
skip of we 289
skip of wek -338
skip ogm 0 -418
skip oktober , -315
skip om $ 241
skip om . -304
skip om : -256
skip om even -304
skip om in -250
skip om te -321
skip om vor -331
skip omv , -267
skip onder 0 -261
skip ondernemingsnummer . -411
skip ons $ 246
skip ons . -398
skip ons 0 -221
skip ons : -331
skip ons ? 208
skip ons al 360
skip ons de -145
skip ons een -371
skip ons huis 337
skip ons nu 428
skip ons nummer -325
skip ons zit -413
skip onz $ -99
skip onz . -390
skip onz aan -276
skip onz als -289
skip onz heeft -442
skip onz is -96
skip onz nu 371
skip onz van 292
skip ook $ -439
skip ook . -218
skip ook ? -361
skip ook betal -323
skip ook de -357
skip ook een -301
skip ook in -210
skip ook of -293
skip ook vor -211
skip ook zondag -240
skip op $ -233
skip op , -530
skip op . -162
skip op 0 -224
skip op adres 263
skip op affich -260
skip op afschrift -345
skip op augustus -332
skip op basisschol 317
skip op bord -307
skip op bordj -425
skip op bouwplat -320
skip op brief -233
skip op dag -150
skip op de -503
skip op demo -278
skip op deur -316
skip op diftarreken 341
skip op dijk -246
skip op e -190
skip op een -196
skip op en -239
skip op februari 167
skip op fietspad -285
skip op flyer -179
skip op gevel -222
skip op het -283
skip op hoek -403
skip op jan -304
skip op januari 254
skip op kaart -289
skip op kom -308
skip op lijst 288
skip op maart -295
skip op markt -293
skip op marktplein -216
skip op mei -175
skip op nam 542
skip op nar -394
skip op nieuw 259
skip op nummer -409
skip op oktober -240
skip op ondergrond -333
skip op papierk -364
skip op parking -347
skip op plaatj -254
skip op plat 212
skip op plein -403
skip op pleintj -353
skip op plek 202
skip op reken 291
skip op rijban -259
skip op scherm -249
skip op sit -375
skip op stadhuis 212
skip op sticker -325
skip op stoep -166
skip op van -169
skip op vbld -216
skip op vor -285
skip op waarvan 286
skip op wachtlijst 326
skip op weg -262
skip op werk -309
skip open $ -419
skip open 0 -357
skip open ? -247
skip openbar , -228
skip openstan jullie 319
skip opgehaald de -290
skip opgericht 0 -225
skip ophal $ -248
skip oplicht $ -242
skip organiseert stad -281
skip oud , -116
skip oud . -329
skip oud in -362
skip oud vor -312
skip over , 202
skip over . 146
skip over 0 -356
skip over bij -204
skip over en -551
skip over in -288
skip over loss -392
skip over nieuw -347
skip over stat 269
skip over stoep -208
skip over voetpad -355
skip overgemaakt $ 270
skip overled $ 253
skip pand 0 -333
skip papier ik 243
skip park de -334
skip parker $ -205
skip parker de -262
skip parking de -235
skip parochiezal 0 -311
skip pas , -292
skip pas aan 315
skip paspoort 0 -300
skip paspoort klar 238
skip paspoort of -331
skip paswoord van -312
skip per $ -350
skip per , -372
skip per ? -356
skip per juli 198
skip person $ 360
skip pincod mijn -371
skip plat $ 247
skip plat . -308
skip plat de 182
skip plein $ -366
skip plek ik 193
skip post $ -204
skip post de -206
skip premie ? -314
skip premie mijn 286
skip proe 0 -321
skip proficiat de -186
skip promocod vor -313
skip put de -357
skip put het -200
skip qr op -224
skip reclam $ -406
skip recyclagepark 0 -240
skip register $ 249
skip reglement 0 -308
skip reispas vor -191
skip reken , -332
skip reken . 371
skip reken de -107
skip reken het -311
skip rekeningnummer de -214
skip relatienummer van -349
skip reserver een -361
skip rijbewijs $ 291
skip rijbewijs , -220
skip rijbewijs is 233
skip rijbewijs klar 229
skip robot $ -308
skip rod $ -258
skip rolstoel het -245
skip rond 0 -379
skip rsin van -275
skip scheiding ik 244
skip schol $ -317
skip schon $ -258
skip schoolstrat $ -371
skip schuld ik 247
skip schutting 0 -286
skip secretariaat de -280
skip sind $ -226
skip sind 0 -353
skip sind een -288
skip sind is -250
skip sind zomer 300
skip sit $ -193
skip sit 0 -273
skip snap nik -260
skip social , 398
skip sporthal $ -296
skip sta eigen 246
skip sta nog 255
skip sta nou 232
skip sta nu 288
skip stad bij -331
skip staking de -272
skip stan $ 181
skip stand de -289
skip stand mijn 262
skip stand zak 253
skip standplat de 252
skip stat $ 186
skip stat , -187
skip stat . -209
skip stat 0 -249
skip stat bij 335
skip stat drie -299
skip stat een -403
skip stat en -326
skip stat het -416
skip stat in -368
skip stat met 293
skip stat niet -198
skip stat nog 431
skip stat nu 270
skip stat open -241
skip stat uw -271
skip stat water -271
skip stat zon 261
skip sted 0 -279
skip sted het -330
skip stemm de -229
skip stichting , -304
skip stichting 0 -290
skip sticker de -374
skip stond de -230
skip stond het -193
skip stond in -320
skip stopt mer -273
skip storing $ -347
skip stort de -398
skip strat $ -252
skip strat ? -226
skip strat de -217
skip strat vor -277
skip stur $ -224
skip subsidie vor -257
skip system $ 148
skip t $ -236
skip t 0 -304
skip t ? -377
skip t aan -382
skip t bij -280
skip t een -395
skip t hier -309
skip t is -325
skip t op -289
skip tak het -229
skip te ! -347
skip te $ 121
skip te . 135
skip te ? -203
skip te als -489
skip te bij -394
skip te is -239
skip te om -388
skip te van -201
skip te vor -451
skip teg en -302
skip teg moet -342
skip teg parkeerbon 287
skip tegemoetkom de 344
skip tegenover 0 -470
skip teken $ -481
skip tel $ 314
skip ter 0 313
skip ter ? -396
skip ter in -279
skip ter van -385
skip terug $ -162
skip terug en 264
skip terug ik 218
skip terugstort $ 306
skip test $ -322
skip test 0 -414
skip tevor je -342
skip thuis $ 215
skip thuis met -381
skip thv 0 -230
skip toch $ -209
skip toch , 283
skip toch ? -292
skip toch de -432
skip toch hoe -277
skip toe $ -202
skip toegek $ 252
skip toegekom $ 339
skip tot $ -204
skip tot , -366
skip tot 0 -372
skip tot ? -270
skip tot de -338
skip tot is 413
skip tot kan -364
skip tot kun -349
skip tot lat -381
skip tot uur -443
skip track 0 -247
skip trouw 0 -326
skip tuin $ -341
skip tuinhuis 0 -312
skip tuss 0 -353
skip tuss en 178
skip twed . -320
skip twee $ 316
skip twee . 197
skip twee en 213
skip twee van -260
skip u ? 454
skip u als 241
skip u de -246
skip u inschrijv 336
skip u mij 332
skip u mijn 245
skip u of 207
skip u ook -350
skip u zijn -414
skip uit $ 105
skip uit 0 -292
skip uit en -325
skip uit lat -326
skip uitpas kansentarief 342
skip uur , -281
skip uur 0 -276
skip uw $ -186
skip uw , -386
skip uw . -328
skip uw 0 -222
skip uw is -211
skip uw te -239
skip uw zijn -273
skip v $ -149
skip v ? -298
skip valt onder -322
skip van ( -342
skip van , -278
skip van 0 -105
skip van : -302
skip van ? -167
skip van adres 281
skip van bedrijf -257
skip van bib -184
skip van bladblazer -202
skip van boek -311
skip van bom -291
skip van buurthuis -255
skip van bv -265
skip van club -258
skip van dienst -259
skip van dienstencentrum -314
skip van dochter 343
skip van doormail 209
skip van eid -344
skip van euro 324
skip van feestzal -243
skip van gebouw -431
skip van gemeent -433
skip van gemeentebelast -249
skip van gemeentehuis -300
skip van groendienst -308
skip van helpdesk -244
skip van hond -264
skip van huis 319
skip van ik -354
skip van jeugdhuis -283
skip van kerk -259
skip van kermis -269
skip van kind -275
skip van kinder 279
skip van kinderboerderij -291
skip van lening 266
skip van lijst 281
skip van maart 357
skip van man 402
skip van mener 285
skip van meter -396
skip van milieustrat -423
skip van moet -273
skip van nodig 282
skip van ouder 212
skip van over 276
skip van overbur -364
skip van paspoort -278
skip van schol -450
skip van sporthal -273
skip van stad -117
skip van stat -310
skip van stichting -505
skip van vader 289
skip van vergunn 267
skip van vorig 167
skip van vrouw 334
skip van vzw -418
skip van waterschap -204
skip van websit -351
skip van wek 183
skip van werk -247
skip van zaalhur -304
skip van zegt -354
skip van ziekenhuis -302
skip van zon 268
skip van zwembad -593
skip vanaf . -317
skip vanaf leeftijd -273
skip vanaf moet -367
skip vbld 0 -345
skip ver mijn 248
skip vergader 0 -323
skip vergunn de -342
skip vergunn mijn 345
skip vergunn nodig -303
skip vergunn of -425
skip verhuisd de 343
skip verkeerd , 235
skip verkop $ -325
skip verplicht een -319
skip verschil een -172
skip vertrouw niet -189
skip verwerkt $ 321
skip via app -285
skip via wmo -303
skip vier $ -252
skip vier , -283
skip vier 0 -321
skip vier vijf -300
skip vijf , -305
skip vijf neg -299
skip vind brief 291
skip vind de -220
skip vind het -253
skip vol $ -197
skip vol , -191
skip volgen bord -274
skip volgen krant -344
skip volgen wet -276
skip volgend wer -262
skip volgnummer op -243
skip volled , -288
skip voorbeeld $ -377
skip voordat een -268
skip voortan $ -305
skip vor $ -489
skip vor . -131
skip vor 0 -63
skip vor ? 49
skip vor afsprak -282
skip vor al 219
skip vor als -304
skip vor deur -412
skip vor e -326
skip vor en -65
skip vor gemeent -311
skip vor hond -306
skip vor ligplat 370
skip vor man -410
skip vor met -504
skip vor nar -378
skip vor nieuw -306
skip vor of -435
skip vor op -250
skip vor ophal -325
skip vor plusser -263
skip vor postkantor -292
skip vor premie -396
skip vor quiz -248
skip vor rijbewijs -185
skip vor schol -361
skip vor schutting -273
skip vor snell -340
skip vor sociaal -285
skip vor social -200
skip vor spreekbeurt -305
skip vor vader 343
skip vor van -303
skip vor veranda 213
skip vor zijn -274
skip vor zomer 246
skip vorig bij 304
skip vorig een -330
skip vorig en 337
skip vorig nog -251
skip vorig overled 324
skip vrag $ -247
skip vrag een -208
skip vrag het -276
skip vrag vor -257
skip vrij $ -304
skip vzw 0 -243
skip vzw ondernemingsnummer -284
skip wa er 280
skip waard mijn 347
skip waarom $ -259
skip waarom de -423
skip waarom een -235
skip waarom er -281
skip waarom ik 683
skip waarom jullie -295
skip waarom mijn 605
skip wacht van 332
skip wacht vijf 303
skip wachtlijst de 258
skip wachtlijst een 125
skip wachtwoord , -226
skip wachtwoord het -247
skip wachtwoord ik -278
skip wanner ? -326
skip wanner dat -190
skip wanner de -249
skip wanner er -339
skip wanner het -205
skip wanner ik 639
skip wanner je -435
skip wanner jullie -145
skip wanner mijn 640
skip wanner ze -212
skip want heb 226
skip want won -313
skip war 0 -182
skip war dat 371
skip war de -239
skip war die -332
skip war een -310
skip war het -59
skip war ik -650
skip war je -374
skip war over 263
skip war we -270
skip war ze -313
skip was , -600
skip was . 276
skip was afsprak 305
skip was een -358
skip was in -398
skip was te -391
skip was vor -193
skip wat $ -278
skip wat ? -365
skip wat dat -117
skip wat een -396
skip wat er 240
skip wat het -137
skip wat ik 230
skip wat in 278
skip wat je -224
skip wat mijn 519
skip wat of -290
skip wat we -325
skip wat ze -236
skip water $ -254
skip water de -270
skip we $ -288
skip we 0 -182
skip we ? -361
skip we met 194
skip weg $ 150
skip weg de -395
skip wek $ 85
skip wek . 326
skip wek ? -268
skip wek een 264
skip wek en 192
skip wek heb 247
skip wek mijn 261
skip wek vor -327
skip wel $ -68
skip wel ? 267
skip wel ik -309
skip wel niet 316
skip welk $ -262
skip welk ? -150
skip welk de -359
skip welk geld -376
skip welk hebb 432
skip welk heeft -446
skip welk het -327
skip welk ik 240
skip welk is 181
skip welk kan -379
skip welk ligt 248
skip welk loopt 192
skip welk mag -399
skip welk sta 287
skip welk stat 198
skip welk van -338
skip welk zit -314
skip wer $ -200
skip wer de -289
skip werd 0 -343
skip werk ? -276
skip werk de 197
skip werk een -273
skip werk het -359
skip werkt $ -282
skip werkt , -236
skip werkt de -329
skip wet dat -371
skip wet ik 261
skip wet mijn 308
skip wet of -453
skip wie $ -395
skip wie die -384
skip wie een -346
skip wie er -234
skip wie ik -189
skip wie je -268
skip wie mijn 431
skip wie zoiet -264
skip wifi in -231
skip wij een -514
skip wij elk -343
skip wij er -373
skip wij gen -393
skip wij hier 284
skip wij met -226
skip wij niet -339
skip wij op -523
skip wil $ -210
skip wil een 208
skip wil grag -274
skip wil ik -342
skip wil in -257
skip wil of 396
skip will dat 334
skip will een -374
skip will op -263
skip wilt mijn 182
skip won 0 97
skip won gewon 299
skip won mar -298
skip won op 449
skip won ver -289
skip woning $ 276
skip woning 0 291
skip word een -256
skip word of -176
skip word van -205
skip wordt , -328
skip wordt 0 -275
skip wordt de -299
skip wordt nog -233
skip woz van 301
skip you $ 304
skip zaaknummer 0 -299
skip zak $ -218
skip zal 0 -214
skip zaterdag $ 347
skip zaterdag ? -315
skip ze aan -329
skip ze de -485
skip ze er 297
skip ze stat -318
skip zebrapad de -220
skip zeg $ -337
skip zegg het -286
skip zegt $ -191
skip zegt 0 -317
skip zegt de -202
skip zei ik -326
skip zeker $ -411
skip zelf $ -246
skip zelf en -211
skip zelf of -306
skip zet dat 313
skip zet een -261
skip zet of -236
skip ziek , -242
skip zien mijn 211
skip zij weg 278
skip zijn $ -120
skip zijn , 251
skip zijn 0 200
skip zijn al -468
skip zijn dan -208
skip zijn dar -231
skip zijn in -247
skip zijn je -351
skip zijn kerngezond -264
skip zijn met 215
skip zijn ook -280
skip zijn op -479
skip zijn van -257
skip zijn verkiez -292
skip zijn vor 401
skip zit de -498
skip zit in -338
skip zit met 249
skip zit nog 439
skip zit op 145
skip zit vol -260
skip zo $ -263
skip zo ? -160
skip zo als -164
skip zo de -232
skip zoiet $ -277
skip zon ? -309
skip zondag $ -198
skip zonder $ -173
skip zonder , -212
skip zonder . -349
skip zonder ? -300
skip zonder op -342
skip zou 0 215
skip zou word 265
skip zwan de -223
skip zwart wit 322
skip zwembad 0 -289
skip zwembad niet -229
skip zwembad op -229
word $ -33
word ( 96
word ) 55
word , 118
word . 332
word 0 -106
word ; 289
word ? 153
word ^ -33
word aan -155
word aangekom 297
word aangemerkt 381
word aangev -235
word aangevraagd 721
word aangift -85
word aanhanger -376
word aanman 398
word aanmerk -313
word aannemer -163
word aanpass 323
word aanslag 497
word aanslagbiljet 393
word aanvaard 302
word aanvrag 353
word aanvull -319
word ab -214
word accepteert -436
word acceptgiro -288
word account 357
word acht -366
word achter -339
word achtergelat -317
word achterkant -312
word achternam 291
word actie -373
word adhd -253
word administratie 233
word adres 351
word adresverander 238
word adreswijz 397
word aed -332
word af -216
word afdel -497
word affich -379
word afgebrok -246
word afgegev 217
word afgekeurd 239
word afgeschaft -308
word afgeschrev 428
word afgeslot -410
word afgev -242
word afgewez 441
word afhal -137
word afloss 247
word afplak -223
word afsprak 427
word afvalkalender -282
word afvalpas -323
word airco -339
word akkoord 192
word al 578
word aldi -367
word algemen -358
word all -359
word allebei -222
word allemal -161
word allen -261
word allergisch -395
word allez -394
word als -152
word alsjeblieft 263
word alstublieft 395
word altijd -157
word alvast 146
word alwer 479
word amai -144
word ambachtsherenlan 283
word ambachtsweg -320
word ander 146
word annuler 340
word antwoord 137
word apart -440
word apothek -353
word apotheker -354
word app -258
word appj -320
word april 345
word apv -292
word archief -468
word as -338
word asbest -416
word asfalt -474
word assistent 202
word attest 245
word au -305
word aub 665
word augustus -136
word autism -262
word autismevriend -210
word automat -394
word automatisch 208
word autos -616
word avond -172
word avondmarkt -230
word avondvierdag -358
word b1 -289
word baby 305
word bak 231
word bakfiet -308
word bakker -344
word bakkerij -340
word ban -344
word bancontact -304
word band -480
word bandj -310
word bankafschrift -307
word bankapp -460
word bankj -237
word bankjes -386
word bankstel -333
word barcod -360
word bas -355
word basisregistratie 331
word batterij -188
word be -390
word be19 -349
word be27 -279
word be29 -283
word be33 -234
word be64999063135552 -332
word be76 -294
word bed -384
word bedacht -328
word bedankt -590
word bedenkt -290
word bedoel -276
word bedoeld -379
word bedraagt -294
word bedrag 338
word bedrijf -266
word beeld -492
word beest -312
word beetj -182
word begeleider 282
word begin -367
word begint -310
word begraafplat -329
word begrav 331
word begrot -374
word behandel 432
word behandeld 262
word bekek 313
word bekendmak -248
word bekijk 316
word bel -290
word belach -350
word belast 209
word beleid -337
word beloofd 217
word ben 516
word bent -378
word bereik -161
word berg -300
word bericht -512
word berm -346
word beroep -342
word besliss 525
word beslist 401
word beslot 343
word besluit 289
word besmet -288
word best -130
word bestan -491
word bestand 327
word bestat -642
word bestek -280
word bestelbus -204
word besteld 315
word bestell -225
word bestelnummer -286
word bestemmingsplan -276
word bestur -211
word betaald 331
word betaalt -598
word betal 309
word betalingsregel 291
word betekent -127
word beter -374
word beugel -336
word beukenlan -250
word bevest 380
word bevolkingsonderzoek -346
word bevolkingsregister 271
word bewar -297
word beweert -327
word bewijs 321
word bewindvoerder 282
word bewonerskaart 441
word bezoek -411
word bezoeker -184
word bezwaarschrift 330
word bezwar 148
word bib -486
word bibliotheekpas -288
word bibliothek -222
word bieb -420
word bij 92
word bijlag 213
word bijna -131
word bijzonder 176
word binn 209
word binnengekom 416
word binnenkort -312
word binnenlop -422
word binnenstad -275
word blad -230
word bladblazer -356
word blader -239
word blank -352
word blauw -343
word blauwtong -251
word blijft 204
word blijkt -330
word blijv -296
word blind -447
word bloedingsziekt -263
word bloedt -289
word bloem -246
word bloembak -302
word blokkeert -294
word blokker 262
word boekhoud -372
word boekj -305
word boet 452
word bom -360
word bon -235
word bord -526
word bordj -524
word borg -253
word borstkanker -329
word bos -195
word bosstrat -237
word bot -335
word bouw -266
word bouwaanvrag 287
word bouwafval -394
word bouwplat -342
word bov -512
word bovenan -206
word bpost -331
word braderie -363
word braderij -320
word brand -152
word brandt -308
word bravo -253
word bred -314
word breng -563
word brengt -195
word brief 140
word briefj 157
word brochur -424
word broer 242
word brok -355
word brouwerij -398
word brug -463
word bruin -375
word bsn -344
word btw -541
word budgetbeher -362
word buit -223
word burgerservicenummer -227
word burgerzak -283
word bus 283
word bushalt -370
word bushokj -255
word busj -338
word buss -305
word buurgemeent -318
word buurman -374
word buurt -496
word buurtfeest -215
word buurthuis -460
word buurvrouw -407
word buxusmot -309
word bv -651
word caf -256
word camionet -388
word campagn -248
word can 396
word caravan -309
word carport 292
word central -418
word centrum -146
word ceremonie 307
word chang 348
word chauffeur -332
word check 273
word chiro -348
word cijfer -278
word claes -313
word club -433
word clubhuis -377
word cod -461
word collect -354
word collectiev -286
word colleg 145
word collega -263
word compliment -273
word compost -304
word compostvat -286
word concessie 268
word consulent 396
word consultatiebureau -371
word contactperson 339
word container -117
word containernummer -278
word containerpark -479
word controleert -321
word controler 289
word coordinat -291
word corona -276
word crech 235
word creches -332
word cursus -364
word cursuss -255
word da 144
word daarmee 236
word daaronder -315
word daarop -331
word daarover -251
word daarvor -147
word dacht -259
word dag -45
word dak 154
word dakkapel 219
word dakwerk -377
word dan -211
word dank -433
word dar -236
word das -460
word dat -34
word dateert -314
word datum 355
word de -76
word december -309
word deelfiet -276
word deelnemer -302
word deksel -239
word del 167
word delhaiz -430
word dement -328
word dementie -162
word dementievriend -315
word demo -187
word dender -271
word denk -87
word depressie -497
word der 226
word dertig -455
word dez 210
word diabetes -329
word dicht -417
word die 125
word dien -384
word diend 383
word dienstencentrum -419
word dient -470
word dierenambulanc -451
word dierenart -289
word diftar 224
word digid -304
word digital -189
word dijk -228
word dinsdag 133
word diploma -270
word direct -103
word districtshuis -358
word dit -112
word doar -334
word dochter 276
word document -317
word dod -99
word doe -231
word doen -568
word doet -193
word dof -462
word domicilie 330
word donderdag 343
word donker -329
word dooi -302
word doorgegev 392
word doorgekom 377
word doormail 224
word doosj -231
word dor -159
word dorp -472
word dorpshuis -473
word dorpsplein -332
word dorpsrad -297
word dorpsstrat -332
word dos -412
word dossier 659
word dossiernummer -333
word dov -316
word drad -232
word dranghek -310
word drempel -354
word drie -230
word drukkerij -324
word dubbel 297
word duidelijk -264
word duiv -276
word duizend 254
word dumpt -229
word dur -369
word durft -261
word dus 164
word duurt -114
word dwar -346
word dyslexie -271
word e 307
word ean -326
word echt -399
word echtgenot 301
word een -172
word eentj -351
word eer -260
word eerder -280
word eier -269
word eig -175
word eigen -49
word eigenar 130
word eik -243
word eikenlan -228
word eikenprocessierup -290
word elk -704
word elkar -159
word en 136
word engel -378
word enkel -556
word envelop -154
word epilepsie -150
word er 130
word erg -395
word ergen -162
word erin -144
word ernaast -401
word ernstig -284
word erop 168
word error -239
word eruit 207
word eten -324
word eu -303
word euh 249
word euro 265
word ex 288
word exampl -301
word fabriek -297
word facebok -224
word factur -47
word factuurnr -279
word factuurnummer -187
word fak -355
word familie -153
word fanfar -460
word fc -320
word februari 400
word feest -310
word feestzal -330
word ff 431
word fiet -365
word fietsenrek -476
word fietsenstall -197
word fietser -403
word fietspad -468
word fietsrout -274
word fijn -311
word finn 431
word firma -350
word fiscal 287
word flat -130
word fless -200
word flikkert -326
word folder -521
word fontein -265
word formulier -312
word foto -322
word fout 172
word foutcod -411
word fritur -429
word fusie -248
word ga -170
word gaarn 257
word gaf -361
word garag 239
word gas 104
word gast -179
word gat -177
word ge -134
word geb 166
word gebarental -310
word gebeld -529
word gebeur -191
word gebeurd 352
word geblev 326
word geblokkeerd 335
word geboekt 341
word geboorteakt -290
word geboortebos -402
word geboortedatum 139
word gebor 261
word gebouwd -428
word gebracht 253
word gebrok -367
word gebruik -578
word gebruikt -369
word gebur -403
word gedomicilieerd 291
word gedumpt -424
word geeft -659
word gef -652
word gegan -310
word gegeven 149
word gehaald 248
word gehad 224
word gehandicapt -312
word gehandicaptenparkeerkaart 171
word gehandicaptenplek -289
word geholp -320
word gehoord 278
word gehor -214
word gehuurd 225
word gehuwd 246
word gek -319
word gekapt -280
word gekom 170
word gekort 249
word gekreg 647
word gel -305
word geldig -432
word geldt -290
word geled 191
word geleegd -261
word geleidelijn -341
word geliev 433
word gelijk -367
word geluid -378
word gemaaid -382
word gemeent -342
word gemeentebelast 123
word gemeentehuis -517
word gemeenterad -476
word gemeld 253
word gemet -308
word gemiddeld -434
word gen -167
word generatie -255
word genoeg -440
word genoteerd 183
word geopend -299
word geparkeerd -299
word gepensioneerd -210
word geprikt 257
word gerak -310
word geregeld -294
word geregistreerd 544
word gerek 347
word geschikt -299
word geschrapt 407
word gesolliciteerd 345
word gespeld 252
word gesprek 467
word gestart -354
word gesteg 315
word gesticht -335
word gestok 302
word gestort 497
word gestrooid -262
word gestructureerd -241
word gestuurd 191
word getek 350
word geteld -328
word getuig -404
word gev -428
word gevar -324
word gevel -521
word gevond -428
word gevraagd 345
word gewacht -247
word geweest 54
word gewijzigd 258
word gewon -442
word geword 362
word gezegd 156
word gezin 337
word gezinn -207
word gezinsheren 321
word gezinssamenstell 204
word gezond -350
word ggd -374
word gift -363
word ging 261
word gister -262
word glad -257
word glas -344
word glasbak -415
word glasbol -189
word glascontainer -268
word glijban -217
word goedemiddag -351
word goedgekeurd 631
word golf -229
word googl -346
word gooit -249
word got -269
word goud -316
word gracht -56
word graf 258
word graffiti -305
word grag 282
word gras -418
word gratis -451
word griep -223
word griepprik -164
word grijz -235
word groen -250
word groepspraktijk -349
word groet -429
word groetjes -391
word grofvuil -199
word grot -35
word gymzal -377
word h -267
word haalt -448
word had 522
word hag -269
word haha -232
word half 133
word hallo -203
word halt -551
word halv -407
word handicap -301
word handig -282
word handteken -293
word hang -470
word hangt -79
word har 602
word hard -374
word harmonie -378
word hart -439
word hartaanval -328
word hartelijk -190
word hartsticht -407
word hartverzak -284
word heb 554
word hebb 325
word hebt 106
word hed 413
word heeft 115
word heg -277
word hei -295
word hek -480
word hekj -218
word hel -327
word helemal -364
word help -255
word helpdesk -246
word hem 589
word hemelvaart -291
word hen -413
word her -189
word herdenk -364
word herinner 247
word herrie -335
word hesjes -300
word het -63
word hetzelfd -114
word hier -129
word hij 235
word hoe 28
word hoef -345
word hoeft -302
word hoek -549
word hoelang -310
word hoeveelst 248
word hoevel 169
word hoever 640
word hof -328
word hoger 173
word hondenbelast 247
word hondenpoep -387
word honderddrieentwint -278
word hoofd -277
word hoofdstrat -309
word hoogstrat -255
word hoogt -233
word hoorapparat -268
word hoort -542
word hop -265
word hor 177
word hotel -363
word houdt -277
word hovenier -221
word huis 381
word huisart -336
word huisartsenpost -331
word huisbezoek 339
word huishoud 245
word huiz -338
word huldig -293
word hulpmiddel -416
word hun -313
word hur -425
word huurder 279
word huurhuis 282
word huwelijk 166
word i 331
word iban -532
word id 93
word idee -249
word identiteitskaart 232
word ie 113
word ieder -347
word iederen -549
word iemand 128
word iepziekt -276
word iet -37
word if 304
word ijsclub -308
word ijzer -349
word ik 395
word imei -357
word in 8
word incasso 405
word indicatie 213
word indien -558
word industrielan -232
word industrieweg -258
word inen 237
word info -456
word infoblad -353
word ingang -360
word ingedi 494
word ingeent -306
word ingeleverd 298
word ingeschrev 627
word ingetikt -443
word ingetrok -345
word ingewijd -416
word inkijk 277
word inlever -253
word inlogg -427
word inloopspreekur -280
word inlop -317
word inmiddel 383
word inschrijv 109
word insprek -290
word internet -244
word interview -318
word intik -214
word intocht -277
word intuss 356
word invalid -285
word invull -437
word inwoner -246
word is 171
word isbn -280
word ist 255
word itsm -384
word ivm -242
word ja 71
word jaarmarkt -189
word januari 183
word jar 220
word jas -344
word je -134
word jeugddienst -306
word jeugdhuis -314
word jij 487
word jonger -368
word juff -318
word juist 101
word jullie 248
word juni 233
word k 301
word kaartj -346
word kaartjes -275
word kaartlezer -388
word kaartnummer -206
word kamp -307
word kan 103
word kanaaldijk -295
word kanal -210
word kanker -305
word kankerzooi -364
word kansentarief 335
word kantin -294
word kantor -171
word kap -343
word kapelstrat -298
word kapot -625
word kapp -297
word kapper -460
word kapsalon -432
word kast -535
word kastanj -411
word kastanjes -243
word kavel -376
word kbo -233
word ken 230
word kenmerk -314
word kent -325
word ker 161
word kerk -489
word kerkhof -265
word kerkhofpoortj -354
word kerkplein -321
word kerkstrat -382
word kerkweg -224
word kermis -601
word kerngezond -264
word kerstbom -296
word kerstmarkt -218
word kerstverlicht -258
word ketting -228
word kg -281
word kid 249
word kijk 498
word kijkt 327
word kilo -270
word kin -268
word kind -136
word kinder 113
word kinderboerderij -323
word kinderwag -281
word kindj 374
word klacht -311
word klag -253
word klantnummer -322
word klar 459
word klas -228
word klein -121
word kleinkinder -260
word kleinzon -378
word klem -350
word klep -284
word kleuterschol -196
word klik -319
word klooster -298
word klopp -335
word klopt 143
word km -195
word knippert -388
word knop -179
word koffiebar -370
word kom -38
word komma -361
word komt 224
word kon 237
word koningsdag -385
word koophandel -276
word kop -541
word kor -357
word korting -462
word kortingscod -437
word kortrijk -327
word kost -629
word kouter -307
word kram -444
word krant -420
word kredietbank 304
word kreg 263
word kreupel -314
word krijg 115
word krijgt -249
word kring -451
word kringloopwinkel -336
word kringlop -425
word kruis -316
word kruispunt -331
word kruk -272
word kuil -339
word kun 314
word kunstenar -255
word kunstwerk -316
word kunt 176
word kvk -220
word kwad -349
word kwam -120
word kwartier -371
word kwf -302
word kwijt -122
word kwijtscheld 469
word kwijtscheldingsverzoek -322
word l 330
word laadpal -147
word laadt -319
word lachgas -219
word lager 224
word lamp -517
word lampj -265
word lang -71
word langer -268
word langsgeweest 263
word lantaarn -401
word lantaarnpal -376
word las -458
word lat -21
word lawaai -244
word led -352
word leeflon 347
word leeftijd -314
word leegstaand -304
word leerling -334
word leerlingenvervoer 339
word leg -167
word leges -165
word legg -389
word lek -328
word lekker -344
word lekt -364
word len -353
word ler -240
word les -427
word leuk -311
word levensgevar -318
word lever -405
word lez 183
word licht -190
word lichtmast -298
word lid -249
word liep 268
word lier -309
word liever -379
word lift -446
word liga -218
word ligg -59
word ligt 252
word lijdt -393
word lijkt -443
word lijn -140
word lijst 363
word link -113
word lod -419
word logo -388
word lokal -124
word loket -265
word lol -172
word loopt 391
word los -382
word losligg -314
word loss -260
word loterij -376
word lotnummer 311
word lucht -315
word m 323
word m2 -132
word ma 184
word maakt -479
word maand 243
word maandag 523
word maart 386
word mag -279
word mail 133
word mailtj 256
word mak -195
word mal -377
word man -151
word mantelzorger -312
word mantelzorgpremie 176
word mar 370
word markt -583
word marktplein -253
word mat -406
word matras -425
word matrass -342
word max -294
word me 739
word mechelsestrat -326
word mededel -457
word mee -91
word meebreng -272
word meenem -518
word mei -57
word meidoornlan -253
word meld -732
word melding -124
word meldingsnummer -281
word meldnr -238
word meldnummer -359
word men -342
word mener 465
word meningokok -298
word menu -303
word mer 145
word merci -501
word meter -161
word mevrouw 216
word michiel -402
word mid -397
word mij 1036
word mijn 982
word milieupas -357
word milieustrat -160
word min -323
word minder 346
word minimal -389
word minsten -266
word minut -504
word mis 328
word mislukt -336
word mm -290
word mn 924
word mo -300
word mocht -268
word moet -129
word mog -602
word mol -349
word molenstrat -265
word molenweg -224
word monument -454
word moogt -383
word mooi -143
word morg 579
word mur -364
word museum -438
word mutualiteit 312
word muziek -459
word my 496
word n -250
word na -163
word naald -257
word naartoe -513
word naast -339
word nacht -308
word nadar -320
word nagan 396
word naheff 303
word najar -310
word nakijk 407
word nam 114
word namen -100
word nar -87
word nationaliteit 214
word naturalisatieceremonie -378
word nazien 414
word ne -328
word nederland -211
word neerzet -269
word neg -171
word nek -321
word nem -142
word nen -148
word nep -354
word ner -412
word nergen 76
word netjes -323
word new 321
word nie 556
word niemand 20
word niersticht -391
word niet 113
word nieuw 140
word nieuwsbrief -370
word nieuwsgier -345
word nijverheidslan -288
word nik 142
word nl08 -301
word nl27 -268
word nl54 -314
word nl89 -307
word nodig -185
word noem -410
word nog 413
word nooit -133
word noord -318
word nor 255
word normal -574
word nota -437
word notul -374
word nou 388
word november 81
word nr -88
word nu 576
word nul -301
word numer -331
word nummer 52
word nummerplat 184
word nv -294
word o -339
word ochtend -403
word ocmw 141
word oe -280
word oekrain -250
word of 229
word officieel 190
word ofzo -325
word ogen -286
word ogm -418
word ok -281
word okra -263
word oktober 191
word omgevall -349
word omgevingsvergunn 280
word omgewaaid -352
word omhog -329
word omleid -321
word omver -232
word omwissel 289
word omzet 404
word onder -140
word onderan -304
word ondergrond -117
word ondernemingsnummer -468
word onderop -291
word onderwijs -279
word onderzoek -288
word ongeld -391
word ongeluk 286
word ongever -329
word onlin -81
word ons 743
word ontbreekt 296
word onthal -307
word ontvang 140
word onvolled 323
word onz 450
word oog -275
word ooit -318
word ook -458
word oost -356
word op 88
word opcentiem -308
word open -268
word opengebrok -286
word openingstijd -358
word openstaand 290
word openstan 308
word opgegev 369
word opgehaald -295
word opgelost -233
word opgenom 312
word opgericht -241
word opgeschrev 217
word opgev -298
word ophal -237
word opleid -366
word oplicht -299
word opnieuw 195
word oproep 416
word opruim -398
word optred -277
word opvang 184
word opzichter -265
word opzoek 438
word oranj -424
word ord 138
word orden -321
word ordernr -316
word ordernummer -218
word org -315
word organiseert -277
word organiser -199
word oud -72
word ouder -132
word over 225
word overal -470
word overbur -334
word overdag -322
word overgeschrev 148
word overhen -228
word overkant -201
word overled 175
word overmorg 279
word overschrijv -306
word p -452
word paalnummer -284
word paaltj -361
word paaltjes -357
word paard -255
word pad -374
word pagina -398
word pak -253
word pakket -260
word pakt -296
word pal -409
word pand -239
word papier 100
word par -375
word park -477
word parkeerautomat -370
word parkeerboet 271
word parkeerbon 255
word parkeergarag -286
word parkeerkaart 171
word parkeerplat -302
word parkeert -232
word parkeervergunn 458
word parker -545
word parking -227
word parkinson -212
word parklan -222
word parochiezal -181
word partner -270
word pas 256
word pasfoto -317
word pasj 241
word pasnummer -301
word paspoort -113
word passer -299
word past -110
word paswoord -661
word pdf -164
word penningmeester -329
word pensioen 178
word pensioenbewijs 270
word percel 202
word perron -223
word person 149
word persoonsnummer 386
word pest -344
word phishing -361
word piept -309
word pikkedonker -325
word pin -509
word pinautomat -267
word pincod -521
word pinkster -247
word pinn -346
word plaatj -322
word planschad 271
word plant -442
word plantenbak -325
word plantsoen -403
word plastic -297
word plat 221
word platan -314
word pleas 340
word plein -550
word pleintj -353
word pleister -272
word pls 273
word plusjes -181
word plusser -277
word pmd -375
word pol -269
word politie -214
word poort -414
word post -84
word postadres -295
word postcod -235
word postcodegebied -256
word poster -163
word postkantor -401
word postnl -373
word pot -378
word prachtig -200
word praktijk -293
word prat -354
word precies -306
word premie 256
word premies -347
word prettig -328
word prijs -478
word prik -264
word prima -289
word print -321
word problem -297
word procent -302
word productcod -277
word proficiat -262
word promocod -324
word prullenbak -375
word puilt -355
word puin -252
word puk -389
word punt -261
word pur -343
word put -102
word putdeksel -411
word pv -229
word pw -294
word qr -293
word quiz -248
word r 289
word raadhuis -356
word raadhuisplein -273
word raadsvergader -272
word raadzal -288
word ram -450
word rammelt -200
word rap -270
word rat -441
word receptie -403
word rechtsbov -205
word rechtstrek -401
word recyclagepark -156
word red 273
word ref 195
word referentie -133
word reg -315
word regel -172
word regent -346
word regio -341
word register 390
word registration 304
word reglement -404
word reispas 252
word reken 143
word rekeningnummer -359
word relatienummer -349
word restafval -274
word restaurant -288
word richting -300
word rij -218
word rijban -254
word rijd -500
word rijksregister 440
word rijksregisternummer -323
word ring -289
word rioler -249
word riool -171
word rioolheff 297
word rioolput -275
word robot -234
word rod -434
word rok -323
word rol -251
word rollator -360
word rolstoel -500
word rommel -318
word rommelmarkt -391
word rondweg -279
word rooster -314
word rotond -600
word rout -323
word roz -325
word rsin -566
word ruim -350
word ruimt -243
word ruimtelijk -321
word ruit -304
word schadeclaim 330
word schakel -253
word schand -292
word schat -333
word schef -460
word scheiding 188
word scheld 372
word schep -164
word scherm -190
word schermpj -264
word scheur -368
word schev -264
word schizofren -308
word schol -278
word schommel -272
word schon -371
word schoolgebouw -366
word schooljar -377
word schoolkinder -247
word schoolplein -358
word schoolstrat -542
word schoonzus 333
word schouw -255
word schouwburg -274
word schref -276
word schrijf 179
word schuld 331
word schuldhulp 90
word schuldig 335
word schur -251
word scootmobiel -195
word secretariaat -364
word seizoen 202
word serienummer -369
word serieus -261
word sind 242
word sindsdien 379
word sint -268
word sinterklas -268
word sit -550
word slan -272
word slap 309
word slikt -302
word slim -310
word slot -515
word sluikstort -470
word sluit -362
word sms -530
word snackbar -166
word snap -193
word snell -340
word social 119
word sorry -319
word spanj 165
word speelplat -332
word speelpleintj -321
word speelstrat -260
word speeltuin -370
word speeltuintj -308
word speeltuinveren -291
word sport -354
word sportclub -448
word sporthal -181
word sportpark -247
word sportschol -276
word spot -314
word spreekbeurt -314
word sprek -254
word springkastel -319
word springt -202
word spuit -238
word spull -354
word sta 591
word stad -241
word stadsarchief -335
word stadsbestur -315
word stadskantor -425
word stadskas -299
word stan 167
word stand 410
word standgeld -325
word stank -305
word start -308
word stat 313
word station -559
word stationsplein -253
word stationsweg -306
word status 354
word steekt -236
word stek -89
word stell -397
word stem -247
word stembureau -102
word stemm -452
word sterk -350
word sticker -506
word stil 129
word stinkt -358
word stoan 430
word stoel -409
word stoep -404
word stoeptegel -565
word stoet -311
word stoplicht -282
word stopp 303
word stor -328
word storing -444
word storm -355
word stort -221
word straatfeest -334
word straatkant -324
word straatlamp -236
word straatverlicht -257
word strak -193
word strat -692
word streepjescod -338
word strep -252
word stret -258
word strom -355
word strooi -412
word student -423
word stuk -278
word stukj -288
word stuurt -256
word subsidie -560
word subsidieformulier -257
word suikerziekt -299
word supermarkt -365
word svp 432
word system 387
word t -47
word taalcaf -306
word tak -341
word tal -240
word tandart -259
word tant 225
word tariev -279
word te -128
word team -339
word teg -6
word tegel -438
word tegelijk -233
word tegemoetkom 402
word tegenover -511
word tegenwoord -416
word tek -275
word teken -220
word telefon -299
word telefoonnummer 267
word telt -537
word tent -356
word tentoonstell -318
word ter -154
word terecht -290
word tering -327
word terrein -305
word terug 122
word terugbell -403
word terugbetal 377
word terugstort 306
word terwijl 368
word test -520
word tevor -410
word theoretisch -337
word think -295
word thuis -257
word thv -230
word ticketnr -359
word tijdelijk -301
word tijden -429
word toch -178
word toe -393
word toegank -324
word toegek 510
word toegekom 387
word toegestan -356
word toegewez 235
word toelag 236
word toen 194
word toerist -265
word toeslag 281
word toilet -256
word tolk -289
word top -416
word tor -237
word trac -223
word track -223
word tram -379
word transactie -349
word trek 150
word trekt -327
word trilt -405
word trouwakt 264
word trouwzal -288
word tuin -303
word tulpstrat -292
word turk -371
word tuss -333
word tussenkomst -320
word tv -247
word twaalf -100
word twed 246
word twee 205
word tweedeverblijfstak 368
word twintig -325
word typt -348
word u 365
word uitbetaald 230
word uitbouw 284
word uitgevall 309
word uitker 541
word uitlegg -314
word uitpas 220
word uitschrijv 316
word uitslag -312
word uitsluit -290
word uitstel 267
word uittreksel 542
word upload -303
word uren 121
word urgentie 149
word urgentieverklar 255
word uurtj -385
word uw -430
word uwe -287
word uwen -204
word v -91
word vaart -286
word vaartdijk -291
word vacatur -338
word vak -341
word vakantie -383
word val -479
word vall -495
word van 277
word vanachter -327
word vanaf -215
word vanavond -326
word vanmorg -484
word vannacht -365
word vast 239
word vastgelegd 300
word vbld -424
word vd -415
word veilig -584
word veiliger -301
word vel -171
word veld -249
word velo -313
word ver 251
word veranda 292
word verander 376
word verblijf 290
word verder 165
word verderop -310
word verdien -303
word verdient -272
word verdiep -357
word veren -565
word verf -244
word vergader -391
word verget -261
word vergunn 196
word vergunningvrij -395
word verhal -323
word verhoogd 317
word verhuisd 284
word verhuist -244
word verhuiz 319
word verkeerd 259
word verkeersbord -358
word verkeersinfarct -308
word verkeerslicht -289
word verker -335
word verklar 396
word verkoopt -447
word verkop -424
word verlamd -298
word verled 309
word verleng 314
word verlengd 476
word verlicht -276
word vermeld -413
word vernieuw 233
word verplat 247
word verplicht -599
word verschil -422
word versie -252
word verslaafd -306
word verslag 280
word verstand -320
word verstopt -494
word vertrek 178
word vertrouw -234
word vervall 272
word verwacht 312
word verwarmingstoelag 294
word verwerkt 379
word verzakt -259
word verzet 129
word verzint -277
word verzoek 529
word veur 335
word via -321
word viel -257
word vier -290
word vijver -518
word vind -103
word vindt -289
word visa -335
word vismarkt -310
word visum 320
word vlagg -368
word vlak -194
word vlakbij -367
word vlam -279
word voedselbank -373
word voetbal -297
word voetbalclub -383
word voetbalkamp -319
word voetpad -376
word vogelgriep -335
word vol -556
word voldan -256
word volgen 106
word volgt 205
word volk -288
word volmacht -314
word volstat -289
word vooral -415
word voorbeeld -430
word voorhand -376
word voorjar 265
word voorstell -257
word voortan 220
word vooruit -219
word voorwaard -257
word voorwerp -283
word voorzien -324
word vor 115
word vorder 320
word vorig 520
word vraagj -313
word vraagt -27
word vrachtwag -243
word vrag -544
word vreemd 254
word vriendelijk -301
word vriendin -382
word vrij -294
word vrijdag 417
word vrijmarkt -351
word vrijwilliger -526
word vroeger -298
word vrouw -266
word vuil -278
word vuilbak -260
word vuilzak -417
word vul -252
word vuurwerk -407
word vve -440
word vzw -416
word waarom 346
word waarop 303
word waarschuw -288
word waarvan 286
word wacht 418
word wachtlijst 311
word wachttijd -347
word wachtwoord -748
word wal -273
word wandel -372
word wandelar -344
word wanner 422
word want 278
word war -217
word warm -341
word was 53
word wasmachin -372
word water -533
word waterschap -328
word we 308
word websit -441
word weekend -230
word weg 161
word wegafsluit -262
word wegdek -220
word wegen 255
word weghal -265
word wegwerkzam -320
word wek 407
word wel -88
word welk 271
word wer 75
word werd 341
word werf -459
word werk -214
word werkstuk -276
word werkt -172
word wespennest -248
word wet 303
word wethouder -437
word whatsapp -331
word wie -52
word wiel -263
word wifi -402
word wij 400
word wijk -561
word wijkagent 428
word wijkcentrum -257
word wijz -387
word wijzig 350
word wil 147
word wilgenlan -249
word will -143
word wilt 366
word winkel -307
word winkelpand -243
word woensdag 153
word won 295
word woning 307
word woningbouw -270
word woonbot -270
word woond -243
word woonst 214
word woord -214
word word -178
word wordt -360
word wou -373
word woz 140
word wrak -587
word ww -429
word you 481
word zaaknr -309
word zaaknumer -274
word zaaknummer -292
word zaalhur -372
word zaaltj -326
word zag -338
word zak 142
word zakelijk -302
word zal -448
word zand -329
word zat -582
word zaterdag 147
word ze 60
word zebrapad -490
word zeg -325
word zegg -153
word zegt -125
word zei -82
word zeker -157
word zelf -384
word zelfd -313
word zet 343
word zetel -240
word zich -273
word zicht 334
word zie 110
word ziek -316
word zien 357
word zienswijz -343
word zijn 241
word zijt -167
word zin -350
word zingt -279
word zit 289
word zo -304
word zoal -410
word zoekt -432
word zogenaamd -430
word zogezegd -275
word zoiet -486
word zomar -507
word zomer 354
word zon -105
word zond -333
word zondag -373
word zonder -453
word zonnebloem -306
word zonnepanel -448
word zorgpremie -314
word zot -384
word zou 469
word zovel -318
word zowat -327
word zuid -434
word zulk -342
word zus -292
word zwager -322
word zwan -412
word zwanger -405
word zwart -200
word zwembad -218
word zwerfvuil -347
`,
};
