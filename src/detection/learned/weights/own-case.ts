import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2254 candidates that are, 21189 that are not.
 * On families it was not taught on:
 * - above -1: found 71.0 %, wrongly 0.6 %
 * - above -0.5: found 63.4 %, wrongly 0.3 %
 * - above 0: found 55.8 %, wrongly 0.2 %
 * - above 0.5: found 48.3 %, wrongly 0.1 %
 * - above 1: found 41.2 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:9ff5d312c3b30c73a5ff53509d7f804ca3d1023e51593713651fcadbbb1bdf8f",
  intercept: -4.622,
  weights: `
pair ) , 215
pair ) . 336
pair ) 0 -379
pair , $ -205
pair , 0 117
pair , aan -209
pair , alles -167
pair , als -183
pair , altijd -228
pair , alwer -295
pair , bedankt -143
pair , bel 326
pair , ben 382
pair , bestat -194
pair , betal -367
pair , bij -176
pair , binn -295
pair , dan -231
pair , dankjewel -191
pair , danku -316
pair , dar -111
pair , das -214
pair , dat -54
pair , dez -363
pair , die -106
pair , doe -85
pair , doet -228
pair , dor -465
pair , dossier 292
pair , draai -337
pair , dus 108
pair , een -186
pair , eindelijk -315
pair , elk -107
pair , en 122
pair , geb 284
pair , gebor 308
pair , gef -283
pair , geldt -262
pair , geliev 164
pair , gelukk -202
pair , gev -255
pair , gewon -190
pair , grag 224
pair , hal 261
pair , heb 125
pair , hel -88
pair , het 70
pair , hij -106
pair , hoe 104
pair , hoeveelst 308
pair , hoever 523
pair , hoort -242
pair , iemand -227
pair , ik 28
pair , ingedi 357
pair , is 178
pair , jammer -191
pair , je -194
pair , jullie -98
pair , k 185
pair , kan 162
pair , kenmerk 388
pair , kheb -297
pair , kijk 345
pair , kijkt 389
pair , klopt 145
pair , kom -246
pair , krijg -209
pair , krijgt -333
pair , kunt 395
pair , leg -245
pair , ligt 286
pair , mail -300
pair , merci -194
pair , moet -242
pair , mog -168
pair , mooi -321
pair , morg -252
pair , na -285
pair , niemand -176
pair , nieuw 369
pair , nu -131
pair , of -267
pair , om -187
pair , ons 232
pair , ook -199
pair , overal -169
pair , pas 495
pair , prachtig -302
pair , schrijf 385
pair , sorry -193
pair , sta 324
pair , stat 150
pair , te -201
pair , teg -387
pair , terwijl 281
pair , typ -282
pair , u -215
pair , van -164
pair , vanaf -335
pair , vandar -264
pair , verkeerd -197
pair , vor -283
pair , wa -280
pair , wanner 315
pair , war -134
pair , was -284
pair , wel -254
pair , welk 141
pair , wer -244
pair , wet -101
pair , wie 191
pair , wil 282
pair , wilt 292
pair , word -306
pair , wordt -256
pair , ze -62
pair , zegt -236
pair , zelf -299
pair , zet 278
pair , zie 289
pair , zij -183
pair , zijn -140
pair , zo -95
pair , zoek 393
pair , zon -335
pair , zonder -227
pair . $ 129
pair 0 $ 17
pair 0 ( -262
pair 0 ) 89
pair 0 , 47
pair 0 . 85
pair 0 0 -15
pair 0 : 59
pair 0 ? -75
pair 0 al -428
pair 0 allen -259
pair 0 april 143
pair 0 autos -237
pair 0 bus 446
pair 0 dag 235
pair 0 de -407
pair 0 een -401
pair 0 en 42
pair 0 euro 255
pair 0 februari 84
pair 0 gebeld -299
pair 0 gebor -413
pair 0 had -237
pair 0 heb -315
pair 0 hebb -315
pair 0 het -272
pair 0 in 303
pair 0 ingeschrev 366
pair 0 ipv -315
pair 0 is -90
pair 0 jan 378
pair 0 jar -163
pair 0 juli 167
pair 0 juni 124
pair 0 ker 136
pair 0 krijgt -393
pair 0 ligt -232
pair 0 m -379
pair 0 maand 281
pair 0 mee 265
pair 0 mei 100
pair 0 meter -262
pair 0 min -288
pair 0 minut -140
pair 0 na -364
pair 0 nar 239
pair 0 nog -311
pair 0 november 170
pair 0 nummer -272
pair 0 of -200
pair 0 ook -240
pair 0 op -320
pair 0 procent -230
pair 0 september 269
pair 0 stan -321
pair 0 stat -222
pair 0 stond -299
pair 0 tot -168
pair 0 van -225
pair 0 wat -304
pair 0 wek 86
pair 0 wordt -348
pair 0 zit -202
pair 0 zo 303
pair 0 zoekt -363
pair 0 zonder -372
pair : 0 -54
pair : @code -289
pair : hoevel -467
pair : is 440
pair : moet -313
pair ? $ 119
pair @code $ -170
pair @code , -109
pair @code 0 -269
pair @code en -285
pair @code fak -244
pair @code is -153
pair @code op -215
pair @code vor -335
pair ^ @code -210
pair ^ aanslagbiljet 443
pair ^ achter 213
pair ^ ah -242
pair ^ allez -195
pair ^ als -115
pair ^ alvast 271
pair ^ alwer -269
pair ^ amai -147
pair ^ app -360
pair ^ bedankt -130
pair ^ beetj -287
pair ^ begrot -370
pair ^ bel -236
pair ^ belach -228
pair ^ bell -273
pair ^ belt -246
pair ^ ben 381
pair ^ bent -235
pair ^ bestat -184
pair ^ bij -79
pair ^ binn -212
pair ^ bom -153
pair ^ bonjour 283
pair ^ container -189
pair ^ d -389
pair ^ da -256
pair ^ dank -112
pair ^ dankj -294
pair ^ dankjewel -177
pair ^ dankzij -304
pair ^ dat -110
pair ^ de -67
pair ^ deblokker -364
pair ^ der -323
pair ^ dez -389
pair ^ die -134
pair ^ dien -299
pair ^ dit -212
pair ^ donderdag -352
pair ^ dus 249
pair ^ echt -258
pair ^ een -131
pair ^ elk -154
pair ^ en 172
pair ^ ewa -231
pair ^ exampl -244
pair ^ factur -416
pair ^ factuurnummer -297
pair ^ fanfar -409
pair ^ fijn -230
pair ^ fuck -207
pair ^ gaarn 409
pair ^ ge -113
pair ^ geeft -163
pair ^ geldt -210
pair ^ geliev 390
pair ^ gemeent -388
pair ^ gen -243
pair ^ gister 112
pair ^ godverdomm -318
pair ^ goed -266
pair ^ goedenavond -178
pair ^ goeiendag 199
pair ^ grag 261
pair ^ haha -201
pair ^ hal 437
pair ^ hartelijk -144
pair ^ heb 373
pair ^ hebb 152
pair ^ hebd 346
pair ^ heeft 245
pair ^ het -28
pair ^ hey -98
pair ^ hoelang -175
pair ^ hoevel 190
pair ^ hoever 477
pair ^ ik 22
pair ^ in -147
pair ^ indien -459
pair ^ is 66
pair ^ itsm -199
pair ^ ja -329
pair ^ jij -210
pair ^ juist -279
pair ^ jullie -121
pair ^ kapot -193
pair ^ kat -340
pair ^ kben -197
pair ^ kenmerk -104
pair ^ kijk 332
pair ^ kijkt 425
pair ^ kinder -282
pair ^ kk -200
pair ^ klopt 295
pair ^ kom -275
pair ^ komt -139
pair ^ kost -172
pair ^ kreg 420
pair ^ krijg 192
pair ^ krijgt -165
pair ^ kun 487
pair ^ kunn 131
pair ^ kunt 260
pair ^ kut -232
pair ^ kwijtscheld 406
pair ^ lamp -177
pair ^ lang -297
pair ^ lantaarn -233
pair ^ lantaarnpal -154
pair ^ liever -139
pair ^ ligt 181
pair ^ lol -345
pair ^ loopt 363
pair ^ mag -113
pair ^ mail -227
pair ^ me 160
pair ^ medewerker -195
pair ^ melding -273
pair ^ men -261
pair ^ merci -144
pair ^ met -186
pair ^ mij -98
pair ^ mijn 144
pair ^ miljaard -375
pair ^ mn 216
pair ^ mocht -372
pair ^ moest -390
pair ^ moet -200
pair ^ mog -171
pair ^ moi -176
pair ^ morg -28
pair ^ na 214
pair ^ nationaliteit 325
pair ^ nee -164
pair ^ nen -169
pair ^ niemand -174
pair ^ nik -241
pair ^ nl -122
pair ^ nog 157
pair ^ nondedju -211
pair ^ nou -259
pair ^ nummer -259
pair ^ o -292
pair ^ ok -162
pair ^ onz -84
pair ^ org -350
pair ^ over 315
pair ^ pas 188
pair ^ paswoord -285
pair ^ pff -229
pair ^ pincod -294
pair ^ put -211
pair ^ rijksregister 321
pair ^ rsin -248
pair ^ schand -163
pair ^ schandal -146
pair ^ schrijf 455
pair ^ shit -218
pair ^ slecht -181
pair ^ snap -324
pair ^ sta 574
pair ^ stat 442
pair ^ stur 209
pair ^ teg -302
pair ^ telt -326
pair ^ tering -163
pair ^ terugbell -294
pair ^ thank -325
pair ^ thuis -350
pair ^ thx -167
pair ^ top -177
pair ^ tot -101
pair ^ tuss -303
pair ^ uw -186
pair ^ vanaf -227
pair ^ verander 448
pair ^ verbind -211
pair ^ verdomm -216
pair ^ verdorie -276
pair ^ verhuiz 404
pair ^ verkeerslicht -183
pair ^ volgen 361
pair ^ vorig 158
pair ^ vrijdag -220
pair ^ vroeger -114
pair ^ vrouw -215
pair ^ vuil -236
pair ^ waardelos -319
pair ^ waarom 145
pair ^ wachtwoord -228
pair ^ wanner 153
pair ^ war -130
pair ^ was 408
pair ^ weeral -346
pair ^ wel -290
pair ^ welk 101
pair ^ wet -351
pair ^ wher -252
pair ^ wij 67
pair ^ wil 364
pair ^ wilt 201
pair ^ wollah -285
pair ^ word -337
pair ^ wordt -95
pair ^ zaaknummer -363
pair ^ zak 330
pair ^ zeg 207
pair ^ zelf -314
pair ^ zet 523
pair ^ zijn 161
pair ^ zit 465
pair ^ zondag -237
pair ^ zou 157
pair a . 289
pair aan 0 110
pair aan de -76
pair aan een -151
pair aan gemeentebelast 390
pair aan het -121
pair aan huis -204
pair aan met -241
pair aan mij 291
pair aan zijn -305
pair aangekom $ 399
pair aangevraagd $ 278
pair aangevraagd , 484
pair aangevraagd in 300
pair aanman in -418
pair aanman vor 493
pair aanmerk vor -197
pair aanpass $ 379
pair aanslag , 200
pair aanslag gekreg 371
pair aanslag is 413
pair aanslag klopt 403
pair aanslag stat -433
pair aanvrag , 170
pair aanvrag van 445
pair aanvrag vor 175
pair acht wek 278
pair achter de -77
pair achter het -192
pair achter of -428
pair adres $ 411
pair adres ? 213
pair adres aanpass 341
pair adres moet 596
pair adres van -361
pair adres verander 333
pair advocat $ -303
pair advocat , -439
pair af , 161
pair af of -295
pair afgegev aan 436
pair afgeschaft $ -261
pair afgeslot $ -242
pair afsprak $ -345
pair afsprak mak -198
pair afsprak ook 324
pair afsprak van 492
pair afsprak vor 326
pair afvalstoffenheff , 382
pair akkoord met 255
pair al $ -451
pair al 0 163
pair al behandeld 549
pair al bekek 380
pair al bij 370
pair al binn 539
pair al dag -221
pair al de -176
pair al die -108
pair al drie -190
pair al een 114
pair al gebeld -234
pair al gehad 299
pair al geweest -382
pair al goed 445
pair al goedgekeurd 395
pair al iet 370
pair al in 169
pair al ingeschrev 219
pair al is 272
pair al jar -357
pair al klar 475
pair al lang 135
pair al nieuw 361
pair al officieel 261
pair al op 354
pair al open -325
pair al rond 374
pair al sind 230
pair al toegekom 436
pair al toegewez 350
pair al twee -195
pair al verstuurd 371
pair al verwerkt 280
pair al vor -204
pair al wek -265
pair allebei $ -334
pair alleenstaand $ -195
pair allemal $ -364
pair allen een -258
pair allen mijn -337
pair alles $ -244
pair alles is -319
pair als die -315
pair als een -189
pair als er -284
pair als ge -225
pair als het -60
pair als hij -533
pair als ik -241
pair als je -136
pair als jullie -316
pair als vrijwilliger -265
pair als we -413
pair als ze -259
pair altijd $ -213
pair altijd een -213
pair altijd gen 252
pair altijd in -281
pair altijd niet 298
pair altijd vor -306
pair alwer een -235
pair amai wat -158
pair ambtenar die -324
pair ambtenar geweest -404
pair ander $ -298
pair ander adres -279
pair ander dan -235
pair ander papier -250
pair antwoord $ -267
pair antwoord , -230
pair antwoord gekreg -399
pair antwoord grag -327
pair antwoord op 267
pair antwoord van -298
pair apothek van -318
pair appartement , 279
pair april 0 198
pair attest van 384
pair aub $ 193
pair aub , 170
pair auto , -300
pair auto stat -291
pair auto zonder -376
pair automatisch incasso 403
pair balie $ -192
pair balie , -165
pair balie op -282
pair bang dat -313
pair bank $ 395
pair be 0 -347
pair bedankt $ -118
pair bedankt dat -193
pair bedankt vor -90
pair bedrag . 337
pair begin ik -276
pair begint het -278
pair begrafenis van 296
pair begrot 0 -370
pair behandel , 372
pair behandeld ? 301
pair behandelt mijn 428
pair bekend ? 266
pair bel je -349
pair bel mij -199
pair belach $ -315
pair bell $ -187
pair bell . -293
pair bell ? -328
pair bell aub -253
pair bell vor -420
pair belt u -283
pair ben $ -278
pair ben 0 -356
pair ben bang -333
pair ben de 193
pair ben een -215
pair ben er -9
pair ben gen -266
pair ben ik 387
pair ben je -281
pair ben mijn -272
pair ben niet -221
pair ben ook -221
pair ben van 287
pair ben verhuisd 611
pair bent u -250
pair bereik $ -285
pair bereik op -218
pair besliss genom 345
pair beslist ? 493
pair beslist er -295
pair beslist over 212
pair besluit van -354
pair best , 74
pair bestan er -321
pair bestat er -158
pair betaald $ -308
pair betaald , 271
pair betaald of 275
pair betaald parker -289
pair betaalt de -275
pair betal $ 155
pair betal , 162
pair betal ? 219
pair betal aan 332
pair betal ik 299
pair betal in 217
pair betal je -399
pair betal met -376
pair betal van 449
pair betekent dat 168
pair beter $ -358
pair bevolk $ -245
pair bezig , -317
pair bezwaarschrift van 400
pair bezwar gemaakt 304
pair bezwar mak -124
pair bezwar teg 180
pair bij $ -137
pair bij , -249
pair bij ? -275
pair bij de -72
pair bij dez -367
pair bij een -237
pair bij het -106
pair bij jullie 373
pair bij mij 765
pair bij mijn 238
pair bij ons 190
pair bij u 359
pair bij zijn -293
pair bijlag $ -267
pair bijstand , 331
pair bijstand ? -311
pair bijstand van 354
pair binn ? 213
pair binn en 279
pair binn hoevel -202
pair binn is 372
pair binnengekom ? 331
pair blijft een -339
pair blijft het 322
pair blijft mijn 535
pair blijv $ -210
pair blijv stan -296
pair boet ? -398
pair boet van 546
pair boet vor -251
pair bos $ -231
pair bos op -374
pair breng $ -209
pair breng ik -223
pair brief $ -293
pair brief , 99
pair brief . 185
pair brief en -377
pair brief met 246
pair brief over 194
pair brief van 79
pair bril niet -325
pair bsn 0 415
pair bsn ? 200
pair burgemeester $ -212
pair bus $ -347
pair bus 0 227
pair bus vor -302
pair bv $ -235
pair caf , -289
pair caf de -231
pair can i -289
pair can you 455
pair chat , -256
pair chauffeur van -249
pair cod 0 -213
pair colleg $ -267
pair collega van -164
pair collega zegt -270
pair computer $ 240
pair concessie van 489
pair container $ -208
pair container , -196
pair da ? 290
pair da ge -358
pair da is 230
pair da mijn 376
pair da nu 261
pair dag $ -252
pair dag ? -198
pair dag moet -172
pair dag na -169
pair dag van -409
pair dak , -291
pair dan , -243
pair dan ben -316
pair dan bij -288
pair dan een -251
pair dan heb -444
pair dan is -278
pair dan kan -258
pair dan krijg -323
pair dan mar -275
pair dan mijn 166
pair dan moet -345
pair dan nog -346
pair dan open -445
pair dan sta -418
pair dank $ -186
pair dank . -277
pair dank aan -175
pair dank u -139
pair dankjewel $ -123
pair dar $ -286
pair dar al 415
pair dar ben -312
pair dar dan -293
pair dar de 233
pair dar een -201
pair dar gat -328
pair dar gen -406
pair dar heb -331
pair dar iemand -209
pair dar kan -289
pair dar op -196
pair dat $ -176
pair dat 0 -215
pair dat al 431
pair dat attest -336
pair dat bedrag 180
pair dat bij 260
pair dat dat -217
pair dat de -204
pair dat die -244
pair dat dor -306
pair dat dossier -336
pair dat echt -370
pair dat een 170
pair dat er -37
pair dat ge 60
pair dat ging -289
pair dat had -231
pair dat heb -177
pair dat het -125
pair dat hij -160
pair dat ik 158
pair dat is -80
pair dat je -170
pair dat kan -189
pair dat klopt -429
pair dat kruispunt -182
pair dat mar -373
pair dat met -184
pair dat mijn 395
pair dat nakijk 325
pair dat niemand -408
pair dat nieuw -241
pair dat nodig -449
pair dat nu 289
pair dat onlin -347
pair dat onz 247
pair dat oud -375
pair dat pas -312
pair dat u -93
pair dat vind -206
pair dat vor 320
pair dat was -199
pair dat wel -190
pair datum $ 288
pair de 0 543
pair de aanvrag 430
pair de afdel -245
pair de ambtenar -180
pair de ander -332
pair de auto -372
pair de automatisch 316
pair de avondvierdag -256
pair de basisregistratie 415
pair de basisschol -313
pair de belast -453
pair de beschik 552
pair de besliss 335
pair de bewoner -315
pair de bib -162
pair de bibliothek -193
pair de bieb -188
pair de bijlag -216
pair de bijstand -288
pair de binnenstad -190
pair de bom -163
pair de braderie -141
pair de brief 138
pair de brievenbus -266
pair de brink -236
pair de brp 311
pair de brug -101
pair de burgemeester -112
pair de bus -13
pair de bushalt -169
pair de buurt -181
pair de collega -454
pair de concessie 426
pair de container -180
pair de crech 263
pair de dakkapel 148
pair de derd -273
pair de deur -121
pair de deurwaarder 355
pair de dierenambulanc -395
pair de dod -286
pair de eerst 183
pair de eig -318
pair de eikel -278
pair de enig -435
pair de ezelstrat -259
pair de familie -295
pair de feestzal -305
pair de fietsenstall -182
pair de fil -228
pair de folder -153
pair de gemeent -115
pair de gemeentebelast -297
pair de gemeenterad -151
pair de gevel -186
pair de ggd -188
pair de glasbak -150
pair de gracht -237
pair de grond -272
pair de hal -236
pair de halv -287
pair de hand 268
pair de hel -150
pair de hoek -137
pair de hoerenkrek -196
pair de hondenbelast 378
pair de hulp -173
pair de hur -185
pair de id 464
pair de ingang -150
pair de kantonrechter -278
pair de kap -238
pair de kapper -214
pair de kastanj -273
pair de kat -139
pair de kerk -145
pair de kermis -176
pair de kinder 109
pair de kleuterschol -284
pair de koffie -261
pair de krant -196
pair de kringlop -281
pair de lamp -140
pair de lijst 319
pair de maand -301
pair de meter -309
pair de milieubelast 300
pair de mur -148
pair de mutualiteit 394
pair de nachtopvang -259
pair de nam -376
pair de nieuw -138
pair de ombudsman -407
pair de opvang 330
pair de oud -195
pair de overbur -310
pair de ozb -312
pair de pal -189
pair de papier 314
pair de parkeergarag -185
pair de plas -158
pair de pmd -271
pair de poort -253
pair de rat -236
pair de rechtsbijstand -393
pair de red 476
pair de regel -234
pair de reken -155
pair de ring -165
pair de rommelmarkt -255
pair de rotond -149
pair de scheiding 296
pair de schep -264
pair de schol -120
pair de schouwburg -317
pair de schuldhulp 310
pair de sit -149
pair de snell -277
pair de social 262
pair de speeltuin -165
pair de sporthal -147
pair de stad -55
pair de stand 585
pair de statie -386
pair de sticker -166
pair de stoep -114
pair de stoet -227
pair de straatverlicht -157
pair de strat -122
pair de subsidie -218
pair de teken -223
pair de tentoonstell -327
pair de termijn 269
pair de trap -166
pair de trouwzal -192
pair de tuin -139
pair de twed 267
pair de twee 419
pair de uitker 455
pair de uitleg -347
pair de uren -292
pair de verbouw -388
pair de vergunn 481
pair de verhuis 178
pair de verhuiz 425
pair de vierd -160
pair de vijver -157
pair de vloer -302
pair de voedselbank -314
pair de voetbal -215
pair de volgend -310
pair de volkstuin -320
pair de vrederechter -349
pair de vuilbak -213
pair de vuilkar -186
pair de waarschuw -353
pair de wacht -236
pair de wachtlijst 377
pair de wachttijd -289
pair de weekmarkt -253
pair de weg -204
pair de werf -250
pair de werk -261
pair de wethouder -159
pair de wijk -154
pair de wijkagent 313
pair de wmo 374
pair de zal -125
pair de zomer 214
pair de zon 206
pair de zot -265
pair deblokker mij -364
pair december 0 -318
pair den derd -442
pair den dienst -327
pair denkt dat -440
pair denkt ge 438
pair derd ker -242
pair dertig jar -349
pair deur $ 159
pair deur , -212
pair deur van -131
pair dez ker 317
pair dez maand 427
pair dez wek 229
pair dicht , -286
pair dicht ? -259
pair die 0 255
pair die al 335
pair die ban -324
pair die blokkad -238
pair die boet 332
pair die bom -157
pair die doet -269
pair die er -161
pair die het -232
pair die ik 517
pair die klootzak -424
pair die met 222
pair die nar -318
pair die nieuw -195
pair die nog 239
pair die nu 565
pair die ook -278
pair die papier -392
pair die rotond -275
pair die waarschuw -224
pair die was -258
pair die websit -211
pair die wet -276
pair die zak -289
pair dienst , 164
pair dienst ? -432
pair dienstencentrum , -337
pair dik merci -136
pair dinsdag $ -272
pair dit $ -368
pair dit is -10
pair dit jar 163
pair dit niet -331
pair dochter $ -378
pair dochter , -396
pair dochter al 227
pair dochter is 211
pair dochter van -395
pair dod , -182
pair dod van -132
pair doe mij 237
pair doen $ -123
pair doen , -175
pair doen ? -217
pair doen jullie -256
pair doen met -269
pair doet , -409
pair doet de -100
pair doet een -251
pair dom , -292
pair doorgegev aan -520
pair doorgev , 356
pair doorgev ? -299
pair dor de -112
pair dor die -192
pair dor een -217
pair dor jullie 255
pair dor te -348
pair dossier $ 237
pair dossier . 312
pair dossier ? 255
pair dossier bij 313
pair dossier in 323
pair dossier is 250
pair dossier kijk 320
pair dossier nog 435
pair dossier van 516
pair draai dat -333
pair drie dag -284
pair drie ker -136
pair dubbel $ -280
pair duidelijk $ -279
pair dus $ -417
pair dus dat -510
pair dus ik -132
pair duurt bij -413
pair duurt de -301
pair duurt een -163
pair duurt het -142
pair e mail -232
pair e mailadres 258
pair echt $ -203
pair echt medewerker -220
pair echt person -204
pair een aanman 355
pair een aanvrag -97
pair een adres -349
pair een afschrift 325
pair een afsprak -107
pair een agent -222
pair een alleenstaand -221
pair een ambtenar -161
pair een ander 245
pair een baby -477
pair een besliss 543
pair een besluit 408
pair een betalingsregel 348
pair een bewijs 248
pair een bewonerskaart -255
pair een bezwaarschrift -192
pair een bezwar -257
pair een bij -227
pair een bom -142
pair een bsn -210
pair een cursus -300
pair een deurwaarder -251
pair een dik -190
pair een domm -267
pair een een -144
pair een eig -262
pair een eikel -182
pair een ezel -251
pair een folder -268
pair een formulier -260
pair een foto -243
pair een gas 80
pair een goed -270
pair een graf -309
pair een hartaanval -301
pair een huis -450
pair een huurhuis 293
pair een infoavond -316
pair een jong -405
pair een ker 223
pair een kid -240
pair een kind -147
pair een kleuter -252
pair een letter 394
pair een lezing 243
pair een lijst -311
pair een maatschapp -407
pair een mail -285
pair een melding -138
pair een men -83
pair een na 540
pair een nieuw -106
pair een nummer 339
pair een of -185
pair een onbek -400
pair een oud -156
pair een parkeerkaart -191
pair een parkeervergunn -203
pair een paspoort -219
pair een person -310
pair een plan -309
pair een plek -265
pair een premie -263
pair een reispas -215
pair een reken 291
pair een rijbewijs -356
pair een robot -223
pair een rolstoel -202
pair een schand -286
pair een scheldwoord -290
pair een simpel -256
pair een speeltuin -413
pair een sten -319
pair een taart -330
pair een tegemoetkom -228
pair een telefoontj -224
pair een terrasvergunn -322
pair een tuinhuis -375
pair een uit 505
pair een uitker -446
pair een uur -113
pair een uurtj -213
pair een verhuiz -269
pair een verkeerd 207
pair een vrag -246
pair een waarschuw -187
pair een wachtlijst -323
pair een warm -443
pair een wek -166
pair een wmo -451
pair een zak -296
pair een zebrapad -173
pair een zien 257
pair eerlijk $ -296
pair eerst klas -250
pair eigen $ -321
pair eigen in -332
pair eikel $ -317
pair elk avond -158
pair elk dag -162
pair elk jar -238
pair elk ker -217
pair en 0 -170
pair en bloed -173
pair en daarna -236
pair en dan -155
pair en dat -132
pair en doet -330
pair en er -195
pair en heb 318
pair en hij -159
pair en hoevel 214
pair en ik 117
pair en in -393
pair en kan 261
pair en kreg -371
pair en men 326
pair en mij 347
pair en mijn -157
pair en moet -223
pair en niemand 182
pair en nog -235
pair en nooit -259
pair en nu 144
pair en ook -245
pair en sindsdien 311
pair en toch 379
pair en u -163
pair en van 147
pair en wanner 572
pair en wat 122
pair en wer -205
pair en werk -342
pair en will -307
pair en zit 352
pair en zoek -396
pair en zoekt -343
pair er $ -447
pair er 0 217
pair er aan 341
pair er al 246
pair er als -155
pair er beslist 321
pair er bij 239
pair er dit -246
pair er donderdag -318
pair er echt -201
pair er een -106
pair er eigen -237
pair er ergen -222
pair er gebeurt -252
pair er gen -121
pair er geweest -261
pair er gewon -331
pair er helemal -255
pair er iemand -119
pair er in -101
pair er is 169
pair er klar -235
pair er ligt -96
pair er mar 510
pair er nog 188
pair er nu 174
pair er over -232
pair er recht -302
pair er stat 116
pair er stond -391
pair er te -254
pair er van 170
pair er wat -265
pair er wordt -201
pair er zit -142
pair eraf ? -368
pair ergen een -192
pair ergen in 339
pair ermee , -491
pair erop $ 296
pair erover $ -319
pair euro . 475
pair euro ? -354
pair euro is -490
pair euro op 271
pair euro terug 355
pair euro van 360
pair euro vor -349
pair even op -294
pair even over 429
pair ex is -254
pair excuses vor -401
pair ezel , -229
pair factur 0 -256
pair factur van 349
pair fak 0 -244
pair februari 0 127
pair fiet $ -185
pair fijn dat -274
pair folder over -217
pair formulier $ -182
pair foto vor -240
pair fout $ -330
pair fout , -456
pair fout . -545
pair fout op 383
pair foutcod 0 -278
pair ga dit -328
pair ga ik -254
pair ga mijn -400
pair ga niet -267
pair ga terug 112
pair gan jullie -273
pair gang $ -252
pair gang van -330
pair garag $ 308
pair gas boet 337
pair gat ? -402
pair gat da -378
pair gat de -91
pair gat er -222
pair gat ge -328
pair gat het -121
pair gat mij -385
pair gat niet 326
pair ge bij -303
pair ge dat 315
pair ge de -246
pair ge die 208
pair ge gat -181
pair ge kunt -264
pair ge mij 368
pair ge mijn 352
pair ge moet -201
pair ge moogt -214
pair ge nog -247
pair ge vor -237
pair ge zegt -249
pair ge zijt -105
pair ge zou 230
pair gebeld , -319
pair gebeld word -257
pair gebeur met -382
pair gebeurd ? 449
pair gebeurt er -208
pair geblev . 396
pair geblokkeerd $ 295
pair geblokkeerd dor -229
pair gebor 0 367
pair gebor in -372
pair gebor te 324
pair gedan $ -234
pair gedan , -364
pair gedan met -304
pair gedoe met -338
pair geeft een -286
pair gef je -228
pair gehaald , -398
pair geholp $ -175
pair gehoord $ -323
pair gehoord , 291
pair gehoord over 335
pair gek of -464
pair gekom $ -347
pair gekreg $ 130
pair gekreg , 314
pair gekreg ? 486
pair gekreg mar -400
pair gekreg of 351
pair geldt de -171
pair geldt die -325
pair gelez $ -361
pair geliev dat 194
pair geliev mijn 359
pair gelijk een -220
pair gelukt $ -266
pair gemaakt met -311
pair gemeent $ 36
pair gemeent ? -206
pair gemeent de -195
pair gemeent een -239
pair gemeent of -286
pair gemeent op -246
pair gemist $ -374
pair gen antwoord -209
pair gen bal -259
pair gen bevest 427
pair gen bezwar -357
pair gen brief 475
pair gen computer -499
pair gen een -490
pair gen enkel -321
pair gen kant -216
pair gen mail 337
pair gen post 471
pair gen robot -252
pair gen telefon -204
pair gen telefoontj -199
pair genoeg , -311
pair genoeg vor -308
pair genom van -357
pair gent , 325
pair geregeld , -266
pair geregistreerd ? 489
pair geschrev , -452
pair gesprek , -329
pair gesprek met 337
pair gesprek over 463
pair gestort , 281
pair gestort ? 319
pair gestructureerd mededel -369
pair gestuurd $ -325
pair gev jullie -297
pair gevall $ -282
pair gevond $ -253
pair gevraagd , 236
pair gevraagd vor 444
pair geweest , 375
pair geweest in -333
pair gewon een -156
pair gewon in -232
pair gewon op -308
pair geword met 336
pair gezegd $ -313
pair gezet en -299
pair gezien , -230
pair gezin met -354
pair gezinssamenstell doormail 405
pair gij zijt -166
pair ging het 339
pair ging over -88
pair gister $ -229
pair goed $ -215
pair goed , -302
pair goed . -354
pair goed ? -339
pair goed aangekom 299
pair goed binnengekom 428
pair goed is 400
pair goed vor -271
pair goedgekeurd $ 474
pair goedgekeurd , 460
pair goedgekeurd ? 460
pair goeiendag , 254
pair grag $ -206
pair grag een 287
pair grag met -313
pair grag mijn 273
pair grag ontvang 439
pair grag per -265
pair grag teruggebeld -398
pair grag wet 198
pair gsm $ -293
pair gsm , -235
pair gsm nummer 336
pair had , -334
pair had de -394
pair had die -281
pair had een 290
pair had er 228
pair had het -451
pair had mijn -274
pair haha $ -194
pair hal $ -240
pair hal ? 311
pair hal mij 491
pair hal of -317
pair hallo $ -221
pair har dossier 479
pair hartelijk dank -124
pair he $ -161
pair heb $ 277
pair heb . 367
pair heb alles 96
pair heb betaald 338
pair heb dat -378
pair heb de -163
pair heb die -462
pair heb een 200
pair heb er -137
pair heb gen 193
pair heb hem -155
pair heb ik 358
pair heb je -210
pair heb met -329
pair heb mijn -332
pair heb mn 332
pair heb niemand -360
pair heb nik -385
pair heb op -302
pair heb stan 512
pair heb twee -378
pair heb u -414
pair heb vorig 317
pair hebb , -179
pair hebb . 197
pair hebb de -177
pair hebb jullie 285
pair hebb mij -432
pair hebb ons -235
pair hebb vor 189
pair hebb wer -327
pair hebb wij 232
pair heeft $ -150
pair heeft . 109
pair heeft 0 -310
pair heeft @code -298
pair heeft alles -300
pair heeft dat -386
pair heeft een -86
pair heeft hem 284
pair heeft het -81
pair heeft mij -146
pair heeft mijn 163
pair heeft ons -258
pair heeft u 246
pair hel de -83
pair hel jar 346
pair hel wek -252
pair helemal klar -339
pair help $ -203
pair hem $ 255
pair hem al 359
pair hem niet -195
pair hem nog 455
pair hem op 346
pair het $ -147
pair het , -306
pair het ? 260
pair het aan -338
pair het algemen -284
pair het antwoord 167
pair het archief -228
pair het asfalt -271
pair het asiel -308
pair het bedrag 363
pair het bestur -307
pair het boek -318
pair het bord -187
pair het bordj -229
pair het bushokj -186
pair het buurtfeest -296
pair het buurthuis -160
pair het caf -251
pair het centrum -211
pair het colleg 159
pair het containerpark -109
pair het dak -215
pair het dan -316
pair het dat 165
pair het dossier -128
pair het eind -379
pair het er 212
pair het even -441
pair het fietspad -114
pair het formulier -29
pair het gas -337
pair het geld 100
pair het gemeentehuis -178
pair het gesprek 319
pair het hek -127
pair het huisbezoek 374
pair het huwelijk -375
pair het in -212
pair het kan -293
pair het kenmerk -298
pair het kerkhof -199
pair het leeflon -257
pair het loket -108
pair het met 569
pair het monument -271
pair het museum -228
pair het nog 167
pair het nou 274
pair het ocmw 134
pair het ook 134
pair het openbar -294
pair het over -249
pair het park -143
pair het paspoort 138
pair het plein -165
pair het pleintj -135
pair het register 301
pair het rijksregisternummer -326
pair het stadhuis -122
pair het stadsbestur -229
pair het stadskantor -301
pair het station -181
pair het stil 346
pair het syndrom -186
pair het system 427
pair het telefoonnummer -257
pair het toch -370
pair het uit 389
pair het verschil -167
pair het was -324
pair het water -192
pair het wel -217
pair het wer -142
pair het werk -243
pair het woord -208
pair het zou 424
pair het zwart -379
pair hetzelfd als -179
pair hier , -182
pair hier 0 -412
pair hier de -321
pair hier gebor -470
pair hier met -305
pair hier ook -266
pair hij een -315
pair hij hem 336
pair hij het -276
pair hij mijn -379
pair hij nu 374
pair hoe dur -225
pair hoe gef -206
pair hoe kan 363
pair hoe komt 403
pair hoe krijg -566
pair hoe lang -75
pair hoe moet -373
pair hoe oud -187
pair hoe stat 528
pair hoe ver 560
pair hoe vrag -204
pair hoe werkt -248
pair hoe word -259
pair hoe wordt -264
pair hoe zet -471
pair hoe zit 331
pair hoeft niet -176
pair hoek van -167
pair hoelang blijft -325
pair hoelang is -253
pair hoeveelst sta 365
pair hoevel bedraagt -190
pair hoevel dag -179
pair hoevel ik 400
pair hoevel is -112
pair hoevel kost -303
pair hoevel krijg 498
pair hoevel maand -432
pair hoevel men -194
pair hoevel moet 374
pair hoevel stat 499
pair hoevel tijd -302
pair hoevel uur 441
pair hoevel wek -473
pair hoever stat 384
pair hoever zijn 317
pair hof , -325
pair hond $ -430
pair hond is 247
pair hoogt van -94
pair hor $ -287
pair hor , -195
pair hor ik 414
pair hor nik 467
pair hor van -365
pair houd $ -241
pair huis $ 139
pair huisbezoek van 457
pair huishoud hulp 270
pair hulp $ -224
pair hulp bij -266
pair huurder , -369
pair huwelijk $ -277
pair id 0 -312
pair id kaart 199
pair id van 310
pair iederen bij -340
pair iemand ? -332
pair iemand ander -292
pair iemand die -142
pair iemand met -342
pair iemand mij -223
pair iemand van -129
pair iet $ -106
pair iet ander -247
pair iet bij -348
pair iet lat 332
pair iet open 251
pair iet te -273
pair ik $ -169
pair ik , 112
pair ik 0 410
pair ik al 423
pair ik als 114
pair ik bedoel -214
pair ik bedoeld -303
pair ik bel -244
pair ik bos -423
pair ik breng -267
pair ik daarmee -455
pair ik dat -72
pair ik de -216
pair ik diend 318
pair ik dit 487
pair ik doen -400
pair ik dor -371
pair ik een -129
pair ik eigen 449
pair ik elk -335
pair ik en 415
pair ik ervan 235
pair ik gen 241
pair ik gewon 221
pair ik grag 321
pair ik had 80
pair ik heb 118
pair ik hebb -394
pair ik iemand -252
pair ik iet 171
pair ik in 173
pair ik kan 225
pair ik kom -98
pair ik lach -125
pair ik lat -343
pair ik ler -346
pair ik les -314
pair ik m 437
pair ik maandag 448
pair ik me -337
pair ik met -102
pair ik mij -153
pair ik mis -341
pair ik myn -354
pair ik nar -158
pair ik nem -267
pair ik nodig -389
pair ik nog 610
pair ik nou 81
pair ik nu 303
pair ik op 164
pair ik scham -232
pair ik schrok -198
pair ik sla -184
pair ik sprek -252
pair ik stap -275
pair ik stur -245
pair ik terug 334
pair ik toch -183
pair ik tot -376
pair ik uw -320
pair ik van 172
pair ik verwacht -215
pair ik vier -307
pair ik voel -158
pair ik vorig 404
pair ik vroeg 152
pair ik was 132
pair ik werk -178
pair ik wet 188
pair ik wil 119
pair ik won 367
pair ik zag -204
pair ik zal -303
pair ik zat -213
pair ik zeg -220
pair ik zei -212
pair ik zelf -257
pair ik zet -367
pair ik zit 306
pair ik zoek -322
pair ik zou 110
pair in $ 38
pair in , 214
pair in . 229
pair in 0 -92
pair in ? 155
pair in aanmerk -196
pair in april 426
pair in augustus -258
pair in behandel 710
pair in beroep -299
pair in brand -151
pair in dat -64
pair in de -70
pair in dez -215
pair in die -192
pair in een -183
pair in goed -371
pair in het -64
pair in jullie 386
pair in juni 203
pair in maart 463
pair in mei -238
pair in mijn 53
pair in nederland -363
pair in ons -182
pair in onz -211
pair in ord 311
pair in plat 225
pair in t -89
pair in te -344
pair incasso van 291
pair indicatie $ 278
pair ingedi in 354
pair ingeschrev $ 408
pair ingeschrev , 269
pair ingeschrev ? 290
pair ingeschrev in 405
pair ingeschrev of 243
pair ingeschrev vor 543
pair ingevuld $ -283
pair inschrijv $ -385
pair inschrijv vor -299
pair invull $ -439
pair is $ 264
pair is , 113
pair is 0 -137
pair is ? 243
pair is @code -302
pair is afgewez 363
pair is da -286
pair is dar 223
pair is dat -55
pair is die 324
pair is dubbel 410
pair is een -163
pair is eindelijk -305
pair is gechipt -403
pair is gelukt -270
pair is gewon -213
pair is goed -202
pair is har 245
pair is in -90
pair is kapot -179
pair is met 342
pair is mijn 622
pair is mn 535
pair is ne -201
pair is niet 83
pair is nik -382
pair is nog 384
pair is ons 297
pair is ontvang 203
pair is onz 369
pair is op -186
pair is sind 313
pair is slecht -349
pair is t -262
pair is te -105
pair is verkeerd 568
pair is vor -241
pair is weg 319
pair is wer -173
pair is ze 266
pair is zijn 355
pair is zo -200
pair ja $ -176
pair ja , -248
pair ja ik -270
pair ja of 268
pair jan 0 393
pair januari $ 384
pair januari 0 -256
pair jar $ -130
pair jar al 395
pair jar een -304
pair jar loopt 378
pair jar nog 102
pair jar van 377
pair jar vor -236
pair jar wer -178
pair je bezwar -448
pair je dan -286
pair je dar -164
pair je dat 378
pair je de -259
pair je een -160
pair je je -219
pair je mij 257
pair je nodig -259
pair je ook -162
pair je op -306
pair je wel -238
pair jij bent -140
pair juist $ 376
pair juist ? -381
pair juli , 347
pair jullie $ 84
pair jullie , 288
pair jullie ? 15
pair jullie aan 319
pair jullie als 331
pair jullie altijd -356
pair jullie brief -237
pair jullie dan -308
pair jullie dar -140
pair jullie dat 222
pair jullie doen -205
pair jullie een -284
pair jullie en 498
pair jullie heb 403
pair jullie hebb 180
pair jullie is -302
pair jullie lieg -259
pair jullie mar 318
pair jullie met 280
pair jullie mij 331
pair jullie mijn 555
pair jullie nik 405
pair jullie nog -176
pair jullie ook -297
pair jullie open -243
pair jullie sit -223
pair jullie stur -417
pair jullie system 238
pair jullie vor 172
pair jullie websit -273
pair juni $ 274
pair juni , 217
pair juni . 308
pair juni op 429
pair k ben -300
pair k zit -408
pair kaart . 404
pair kaart met -286
pair kaart vor -268
pair kan $ -187
pair kan een -102
pair kan er -137
pair kan iederen -242
pair kan iemand 382
pair kan ik -131
pair kan je 205
pair kan men -232
pair kan mij -269
pair kan nog -310
pair kan onz -366
pair kan toch -185
pair kan u 337
pair kan wel -493
pair kan zegg 449
pair kanker in -297
pair kant $ -217
pair kapot $ -176
pair kapot , -147
pair kat heeft -190
pair kat is -259
pair ken ik -267
pair kenmerk $ -355
pair kent mijn -482
pair ker $ 386
pair ker , 200
pair ker dezelfd -340
pair ker fout -432
pair ker heb 359
pair ker in -223
pair ker kwijt -386
pair ker op -302
pair ker verkeerd -568
pair kerk $ -119
pair kerkstrat 0 -287
pair kermis $ -177
pair kermis is -229
pair kid id 247
pair kijk een 366
pair kijk mar 326
pair kijk of 385
pair kind van -210
pair kinder in -374
pair kinder van -394
pair kinder zijn 124
pair klantnummer 0 -372
pair klar , 296
pair klar ? 373
pair klar mee -293
pair klar of 191
pair klar zijn 184
pair klas , -261
pair klein heeft -363
pair klopt $ -329
pair klopt dat -144
pair klopt het 346
pair klopt mijn 381
pair knippert al -254
pair kom $ 205
pair kom de -293
pair kom er -260
pair kom goed -363
pair kom ik -122
pair kom je -197
pair kom morg -221
pair kom uit -316
pair kom won -450
pair komt ? 388
pair komt bij -427
pair komt dar -243
pair komt dat 139
pair komt die 267
pair komt er -121
pair komt het -397
pair komt in -152
pair komt mijn 239
pair komt niet -241
pair komt uit -270
pair komt won -376
pair kost $ -328
pair kost 0 -340
pair kost dat -363
pair kost een -203
pair kredietbank $ 284
pair kreg de -334
pair kreg een 387
pair krijg ? -224
pair krijg bij -440
pair krijg de -170
pair krijg en -355
pair krijg ik 326
pair krijg je -175
pair krijg jullie -342
pair krijg nou -294
pair krijg op -453
pair krijgt een -212
pair krijgt ge -202
pair krijgt gen -373
pair kun je 268
pair kunn $ -226
pair kunn jullie 460
pair kunn we -355
pair kunt ge 204
pair kunt mij -302
pair kunt u 356
pair kut , -227
pair kvk nummer -235
pair kwam er 305
pair kwijt $ 176
pair kwijt . 390
pair kwijt ben -349
pair kwijtscheld ? 282
pair kwijtscheld is 364
pair lad , -285
pair lag emissiezon -359
pair lag er 365
pair lag gewon -321
pair lamp in -353
pair lang de -156
pair lang duurt -76
pair lang geweest 370
pair lang het -201
pair lang is -211
pair lang te 160
pair langskom $ -256
pair las ik -184
pair lat $ -287
pair lat . -392
pair lat ben -267
pair lat en -394
pair lat gan -312
pair lat gat -105
pair lat inschrijv -322
pair lat is -167
pair lat mar -160
pair lat moest 441
pair lat was 429
pair lat wet 300
pair lat zien -301
pair leeflon , 337
pair leeflon dez 275
pair leeflon vor -219
pair leg $ -222
pair letter , -252
pair lez , -251
pair lez ? -244
pair liever een -242
pair liever niet -277
pair ligg op -252
pair ligt die 275
pair ligt een -145
pair ligt er -117
pair ligt het 216
pair ligt in 241
pair ligt mijn 614
pair ligt nog -321
pair ligt vol -172
pair lijk dat -357
pair lijn 0 -269
pair lijst van 221
pair lijst vor 200
pair loket $ -156
pair loket met -391
pair loket vor -332
pair lol $ 324
pair loopt het -228
pair loopt mijn 533
pair los $ -131
pair loss stoeptegel -268
pair maand $ 153
pair maand , 160
pair maand open -372
pair maand overled 432
pair maand wacht 229
pair maand word -351
pair maand zonder -440
pair maandag een 438
pair maart , 407
pair maatschapp werkster 362
pair mag $ -233
pair mag dat -208
pair mag de -239
pair mag die -256
pair mag een -191
pair mag er -182
pair mag het -230
pair mag iemand -284
pair mag je -161
pair mag mijn -304
pair mag niet 157
pair mag van -532
pair mag zij -303
pair mail $ -308
pair mail dan -349
pair mail het -173
pair mail nar -302
pair mail te -427
pair mailadres van -375
pair mailtj $ -291
pair mailtj met 370
pair mak , -237
pair mak ? -173
pair mak je -353
pair mak teg -223
pair man $ -136
pair man , -192
pair man is -93
pair manier van -248
pair mantelzorgpremie al 340
pair mar $ -283
pair mar 0 318
pair mar af 305
pair mar dan -307
pair mar dat -316
pair mar een 195
pair mar gen 342
pair mar ik 192
pair mar in 261
pair mar is 155
pair mar met 214
pair mar nar -331
pair mar nu -325
pair mar uit -445
pair mar van 451
pair mar wat -322
pair mar wel -166
pair mar wij 283
pair mar zit -216
pair markt 0 -306
pair me dar -309
pair me dat -315
pair me dod -202
pair me een -197
pair me mar -179
pair me niet -379
pair me terug -263
pair mededel 0 -310
pair medewerker $ -138
pair medewerker aub -303
pair mee $ -232
pair mee ? -222
pair mee met -200
pair mee nar -175
pair mei $ -319
pair mei , 350
pair meld $ -217
pair meld ? -196
pair meld ik -283
pair men $ -241
pair men , -181
pair men aub -268
pair men bij -271
pair men met -174
pair men nog -360
pair men sprek -238
pair men vor -255
pair mer , 262
pair mer . 358
pair mer bij 208
pair mer is -336
pair mer te -310
pair mer terug 282
pair mer uit -356
pair mer zo -317
pair merci $ -133
pair merci he -118
pair met 0 106
pair met @code -287
pair met al -187
pair met computer -283
pair met dat -236
pair met de -37
pair met den -219
pair met die -134
pair met hun -185
pair met iemand -184
pair met me -402
pair met mijn 223
pair met nummer -417
pair met ons 140
pair met zon -244
pair meter $ -249
pair mevrouw $ -276
pair mevrouw van 192
pair mij . -371
pair mij ? 607
pair mij al 324
pair mij betreft -340
pair mij de 211
pair mij die 438
pair mij een 157
pair mij en 357
pair mij eruit -292
pair mij geblokkeerd -364
pair mij gerust -357
pair mij help -357
pair mij het 236
pair mij is 282
pair mij lang 306
pair mij lat -389
pair mij mar 181
pair mij moet -378
pair mij ne -213
pair mij niet -220
pair mij nou 272
pair mij op 159
pair mij stat 428
pair mij telefoner -452
pair mij terugbell -285
pair mij thuis 215
pair mij toegek 456
pair mij uit 308
pair mij vandag -359
pair mij vor 287
pair mijn aanslag 673
pair mijn aanslagbiljet 382
pair mijn aanvrag 584
pair mijn adres 219
pair mijn adreswijz 411
pair mijn advocat -182
pair mijn afsprak 663
pair mijn arm -363
pair mijn attest 418
pair mijn auto -262
pair mijn automatisch 391
pair mijn bankapp -360
pair mijn bas -336
pair mijn belast 420
pair mijn ben -335
pair mijn bericht -433
pair mijn betal 472
pair mijn bewonerskaart 590
pair mijn bezwaarschrift 334
pair mijn bezwar 540
pair mijn bijstand 431
pair mijn bijzonder 390
pair mijn borst -428
pair mijn bouwaanvrag 409
pair mijn bouwdossier 214
pair mijn bril -295
pair mijn broer -282
pair mijn buurman -272
pair mijn collega -427
pair mijn consulent 422
pair mijn contactperson 213
pair mijn container -354
pair mijn dag -395
pair mijn dank -390
pair mijn deur -328
pair mijn dochtertj -445
pair mijn dod -410
pair mijn domicilie 508
pair mijn dossier 610
pair mijn eerst -366
pair mijn energietoeslag 326
pair mijn excuses -362
pair mijn factur 279
pair mijn formulier 352
pair mijn gas 490
pair mijn gat -326
pair mijn gegeven 412
pair mijn geld 456
pair mijn grootvader -261
pair mijn gsm -222
pair mijn hand -379
pair mijn hart -324
pair mijn hel -500
pair mijn hond -381
pair mijn hoofd -381
pair mijn hoofddoek -383
pair mijn huis 312
pair mijn huisbezoek 396
pair mijn huursubsidie 458
pair mijn identiteitskaart 196
pair mijn inschrijv 649
pair mijn kaart 275
pair mijn kat -300
pair mijn kelder -366
pair mijn kind -244
pair mijn klacht 492
pair mijn kleinkind -338
pair mijn kleinzon -216
pair mijn klot -242
pair mijn kop -241
pair mijn kwijtscheld 542
pair mijn laatst 250
pair mijn land -271
pair mijn leeflon 657
pair mijn leeftijd -315
pair mijn lief -437
pair mijn lijk -357
pair mijn maatschapp 403
pair mijn mailadres -400
pair mijn man -119
pair mijn mantelzorgpremie 347
pair mijn melding 307
pair mijn moeder -188
pair mijn nam 425
pair mijn naturalisatie 407
pair mijn nederland -253
pair mijn nieuw 479
pair mijn nummer -190
pair mijn oma -353
pair mijn omgevingsvergunn 452
pair mijn opa -369
pair mijn oprit -382
pair mijn ouder 296
pair mijn parkeerboet 408
pair mijn parkeerkaart 224
pair mijn parkeervergunn 570
pair mijn paspoort 424
pair mijn post 289
pair mijn premie 510
pair mijn rechtsbijstand -368
pair mijn reken 557
pair mijn rekeningnummer 220
pair mijn renovatiepremie 385
pair mijn rijbewijs 340
pair mijn rug -267
pair mijn schadeclaim 374
pair mijn schoonbroer -262
pair mijn sleutel -402
pair mijn standplat 403
pair mijn stem -212
pair mijn strat -344
pair mijn telefon -275
pair mijn telefoonnummer 384
pair mijn uitker 462
pair mijn uittreksel 436
pair mijn urgentie 475
pair mijn vakantiegeld 222
pair mijn vent -327
pair mijn veranda 371
pair mijn verblijfskaart 405
pair mijn vergunn 464
pair mijn verzeker -431
pair mijn verzoek 540
pair mijn voet -295
pair mijn voornam 345
pair mijn vrag -363
pair mijn vriend 116
pair mijn vriendin -336
pair mijn vrouw -109
pair mijn waarborg 360
pair mijn wachtwoord -344
pair mijn werk -432
pair mijn wmo 297
pair mijn woning 456
pair mijn woord -316
pair mijn woz 518
pair mijn zak 184
pair mijn zoontj -301
pair mijn zus -239
pair mijn zwager -291
pair minut $ -305
pair mis ik 400
pair mn bijstand 369
pair mn dochter 279
pair mn kwijtscheld 442
pair mn moeder 165
pair mn nieuw 328
pair mn paspoort 230
pair mn uitker 309
pair mn werk -382
pair mn zon 281
pair mobiel nummer 338
pair moe van -315
pair moeder heeft 167
pair moeder is -204
pair moeder van -431
pair moest ik 205
pair moet , -262
pair moet ? -358
pair moet alles -320
pair moet betal 136
pair moet dat -250
pair moet de -241
pair moet een -150
pair moet elk -348
pair moet ge -186
pair moet het -182
pair moet hij -364
pair moet ik 76
pair moet je -188
pair moet niet -219
pair moet toch -300
pair moet wacht -372
pair moet wet -331
pair moet wij -351
pair mog we -160
pair moogt mij -278
pair morg $ -279
pair morg om -346
pair morg stat -329
pair na $ 301
pair na 0 -29
pair na dat -339
pair na die -310
pair na een -220
pair na te 297
pair nagan of 356
pair nakijk , 378
pair nakijk of 442
pair nam . -348
pair nam en -490
pair nam stat 326
pair namiddag $ 428
pair nar @code -350
pair nar binn -342
pair nar het -131
pair nar kijk -357
pair nar mijn 115
pair nar volgend 306
pair nar welk -359
pair nazien of 417
pair ne ker -194
pair ne men -193
pair nee $ 162
pair nee dat -186
pair nee hor -238
pair nee ik -221
pair nen echt -244
pair ni $ -271
pair nie $ -195
pair nie ? 232
pair nie mer 177
pair niemand . -207
pair niemand neemt -189
pair niet , 99
pair niet . 238
pair niet ? 357
pair niet bell -177
pair niet betaald -374
pair niet betal -447
pair niet daklos -327
pair niet dat -146
pair niet de 293
pair niet dor -125
pair niet eerlijk -321
pair niet gekom 410
pair niet gekreg 388
pair niet gestort 344
pair niet mee -278
pair niet mer 116
pair niet mijn -340
pair niet nodig -210
pair niet om 202
pair niet opgeroep 480
pair niet over -275
pair niet te -129
pair niet tuss 311
pair niet uit -63
pair niet vor -193
pair niet weg -353
pair niet wet -382
pair niet zo -267
pair nieuw adres 501
pair nieuw auto 370
pair nieuw datum 353
pair nieuw huis 469
pair nieuw nummer -461
pair nieuw over 318
pair nieuw paspoort -222
pair nieuw rijbewijs -245
pair nieuw van 308
pair nik $ -117
pair nik , -261
pair nik . 253
pair nik gebeurd -481
pair nik gehoord 299
pair nik mer 334
pair nik van 170
pair nl $ -199
pair nodig $ -171
pair nodig . 473
pair nodig ? -440
pair nodig bij -367
pair nodig of -277
pair nodig om -373
pair noem ze -319
pair nog $ 188
pair nog , -183
pair nog . -405
pair nog ? 358
pair nog afbetal 319
pair nog als 548
pair nog altijd 283
pair nog betal 330
pair nog bij 338
pair nog geldig -393
pair nog gen 158
pair nog goed -221
pair nog iemand -249
pair nog iet 142
pair nog in 86
pair nog inschrijv -346
pair nog met -417
pair nog moet 458
pair nog nie 239
pair nog niet 360
pair nog nik 242
pair nog nooit -318
pair nog op 476
pair nog open 193
pair nog openstaand 389
pair nog plat -280
pair nog plek -334
pair nog recht 466
pair nog sted 259
pair nog vor 214
pair nog vrij -276
pair nooit $ -363
pair normal $ -203
pair nou met 365
pair nou nog 271
pair november 0 221
pair nr . -353
pair nu aan -392
pair nu ben -427
pair nu bij 284
pair nu drie -380
pair nu een 164
pair nu eindelijk 298
pair nu ingeschrev 221
pair nu met 233
pair nu moet 310
pair nu nog 306
pair nu toch -398
pair nu wel 278
pair nu zijn -351
pair nummer $ -250
pair nummer ? -509
pair nummer is -199
pair nummer stat 296
pair nummer van 175
pair ocmw ook -239
pair of 0 -301
pair of allen -217
pair of ben 260
pair of bij -187
pair of dat 292
pair of de 220
pair of een -235
pair of enkel -208
pair of ik 19
pair of kan -160
pair of komt -318
pair of mag -222
pair of mijn 587
pair of nar -311
pair of nee 336
pair of nie 355
pair of niet 525
pair of nog 287
pair of pas -334
pair of van -298
pair of volstat -353
pair of zo -184
pair oktober $ -129
pair om 0 -121
pair om de -42
pair om kwijtscheld 433
pair om mijn 75
pair omdat de -330
pair omdat er -311
pair omdat ik 46
pair omdat jullie -384
pair omdat mijn -451
pair omhog en -293
pair onder het -191
pair onder mijn -366
pair ondernemingsnummer 0 -252
pair ongever $ -212
pair ons . 444
pair ons ? 255
pair ons adres 375
pair ons dorp -256
pair ons dossier 423
pair ons gat -279
pair ons gezin 474
pair ons huis 270
pair ons kindj 284
pair ons moeder 294
pair ons niet -386
pair ons pa 437
pair ons plein -369
pair ons thuis -346
pair ons vader -388
pair ontbreekt er 415
pair ontvang $ 287
pair ontvang ik 430
pair onz dochter 454
pair onz gemeent -209
pair onz hond -265
pair onz schol -341
pair onz stad -311
pair onz strat -189
pair onz wijk -288
pair onz zak 255
pair ook $ -141
pair ook aan -226
pair ook als -191
pair ook alwer 561
pair ook bij -171
pair ook de -284
pair ook een -83
pair ook iet -333
pair ook in -202
pair ook mee -199
pair ook met -174
pair ook niet -222
pair ook vor -235
pair op . -154
pair op 0 -154
pair op ? 223
pair op als -278
pair op beslist 306
pair op brief -503
pair op den -193
pair op dez -271
pair op dinsdag -432
pair op dit -326
pair op donderdag -213
pair op een -105
pair op facebok -201
pair op googl -324
pair op har 384
pair op het -75
pair op jullie -198
pair op kantor -410
pair op mijn 356
pair op mn 346
pair op ons 362
pair op reserv 367
pair op rod -190
pair op schol -277
pair op strat -186
pair op u -264
pair op uw -139
pair op voorhand -213
pair op vrijdag -313
pair op welk 217
pair op wit 342
pair op woensdag -271
pair op zaterdag -92
pair op zijn -267
pair op zon -368
pair op zondag -180
pair opbell , -301
pair open $ -246
pair open , -158
pair open ? -242
pair open en -199
pair open heb 378
pair open is -358
pair open met -220
pair open vandag -207
pair open vor -233
pair openbar onderzoek -253
pair opening van -333
pair opgehaald in -205
pair opgelost $ -295
pair opvang $ 282
pair opvang vor -393
pair opzoek $ 448
pair ord $ -323
pair ord ? 410
pair org $ -176
pair oud adres 347
pair ouder zijn -243
pair over $ -234
pair over , -290
pair over de -92
pair over een -198
pair over gat 288
pair over het -180
pair over jullie -346
pair over mij 579
pair over mijn 710
pair over mn 370
pair over nar 283
pair over ons 423
pair over onz 314
pair over te -343
pair over vier -349
pair papier $ -204
pair papier . -398
pair papier stat 403
pair parking , 170
pair pas dat 474
pair pas in -473
pair pas na -365
pair pasj vor 410
pair paspoort $ -438
pair paspoort , 268
pair paspoort van 264
pair pensioen , -417
pair per 0 447
pair per dag -263
pair per jar -300
pair per maand 341
pair per mail -356
pair per ongeluk 339
pair per post -375
pair per uur -244
pair pest $ 343
pair pincod van -288
pair plat $ -214
pair plat , -228
pair plat 0 -248
pair plat op -271
pair plat sta 210
pair plat van 218
pair plek in -205
pair plek sta 306
pair precies ? -473
pair premie , 430
pair premie vor 74
pair raadhuisplein 0 -353
pair recht op 262
pair rechter $ -341
pair rechtzet ? 427
pair red me -414
pair reg $ -288
pair reg vor -319
pair regel vor -197
pair reispas van 365
pair reken $ 343
pair reken , 383
pair reken die 343
pair rekeningnummer is 346
pair reserv $ 367
pair riep , -307
pair rijbewijs , 269
pair rijbewijs al 239
pair rijbewijs hal -455
pair rijbewijs in -440
pair rijbewijs is -351
pair rijbewijs mar 372
pair rijbewijs of -334
pair rijbewijs zou 367
pair rijksregister 0 410
pair roep nar -303
pair rolstoel en -335
pair rond 0 -339
pair rot op -188
pair ruimtelijk orden -376
pair samenwon $ -348
pair scham me -264
pair schand $ -287
pair schandal $ -362
pair schandal dat -236
pair schel $ -196
pair schol $ -136
pair schol , -128
pair schol van -293
pair schrijf een -327
pair schuld , -320
pair sind 0 -314
pair sind april 454
pair sind de 135
pair sind vorig 358
pair sit $ -226
pair sla de -277
pair slap $ -352
pair slecht , -343
pair slecht system -290
pair sms cod -325
pair snap er -311
pair sorry $ -164
pair sorry ik -190
pair sta ik 545
pair stad . 269
pair stad ? -198
pair stad dat -232
pair stad een -212
pair stadhuis , 232
pair stan $ 47
pair stan , 310
pair stan de -299
pair stan die -326
pair stan er 406
pair stand $ 323
pair stand van 422
pair standplat op 354
pair stap ik -340
pair stat $ 216
pair stat . 232
pair stat ? 112
pair stat @code -197
pair stat al -150
pair stat dat 70
pair stat die 256
pair stat er 128
pair stat fout 481
pair stat gen -375
pair stat het 155
pair stat hij 540
pair stat in -218
pair stat ingeschrev -378
pair stat klar -389
pair stat met 278
pair stat mijn 477
pair stat nog 37
pair stat nu -358
pair stat ons 290
pair stat op -73
pair stat vor -342
pair stat wer -385
pair station , -183
pair status van 341
pair stil ? 374
pair stoep $ -159
pair stom van -407
pair stond een -272
pair stond gewon -212
pair stond in -309
pair stond mijn 432
pair stond op -242
pair stond te -280
pair stopp , 588
pair strat $ -112
pair strat , -169
pair strat is -236
pair strat ligt -343
pair stuk $ -217
pair stuk , -288
pair stuk bij -340
pair stur $ 126
pair stur ik -168
pair stur me 337
pair stuurt ge -275
pair stuurt het -405
pair syndrom van -186
pair system $ 242
pair system , 393
pair system is -325
pair t containerpark -189
pair t ocmw -215
pair t recyclagepark 196
pair t stadhuis 270
pair te bell -229
pair te betal -493
pair te contacter -385
pair te del 408
pair te doen -204
pair te hog 432
pair te hur -283
pair te kop -226
pair te lat -119
pair te oud -270
pair te trek -314
pair te vang -277
pair te ver -457
pair te vind -138
pair te vrag 191
pair te weinig -324
pair te zet -270
pair team $ -316
pair teg een -223
pair teg het -187
pair teg mij -211
pair teg mijn -182
pair teg wanner -306
pair tegenover de -214
pair tegenwoord $ -184
pair teken ? -372
pair teken vor -316
pair telefon , -226
pair telefonisch contact -265
pair telefonisch te -315
pair telefoontj van -420
pair ter hoogt -89
pair terecht als -316
pair termijn van 335
pair terug . -386
pair terug bij 386
pair terug nar 117
pair terug van 326
pair terugbell $ -385
pair terwijl ik 202
pair terwijl mijn 444
pair thuis $ -138
pair tijd $ -241
pair tijden de -180
pair tis in -410
pair tis vor 453
pair toch $ -175
pair toch kom -275
pair toch nog -391
pair toe $ -190
pair toe . -228
pair toegekom ? 277
pair toegekom op 232
pair toegewez gekreg 382
pair tot 0 -198
pair tot aan -181
pair tot de -247
pair tot hoe -147
pair tot in -270
pair tot wanner 67
pair tot welk 137
pair trouw $ -284
pair trouw , -250
pair trouw op -261
pair trouwakt van 339
pair tuinhuis van -291
pair tuss 0 -264
pair twed verblijf 461
pair twee ker 196
pair twee maand -214
pair twee uur -306
pair twee wek 261
pair twintig jar -250
pair u $ -122
pair u al 278
pair u dat 229
pair u de 231
pair u een -65
pair u er 283
pair u geregistreerd 227
pair u mar -305
pair u mij 127
pair u mijn 264
pair u nagan 388
pair u nakijk 250
pair u niet -227
pair u op 155
pair u van -249
pair u was -250
pair u wel -198
pair u wet -384
pair u zien 505
pair uit aan -224
pair uit dat 199
pair uit die -409
pair uit in -281
pair uit mijn -296
pair uitbetaald ? 253
pair uitker $ 250
pair uitker , 304
pair uitker moet 437
pair uitlegg $ -276
pair uittreksel ? -372
pair uittreksel uit -291
pair ull , -298
pair urgentie , 423
pair uur $ -48
pair uur , -253
pair uur in -141
pair uur op -386
pair uw administratie 440
pair uw antwoord -292
pair uw collega -188
pair uw dienst -227
pair uw nam -256
pair uw schrijv -394
pair vader $ -349
pair vakantie . -375
pair van 0 26
pair van alles -344
pair van april 255
pair van burgerzak -286
pair van dat -295
pair van de -37
pair van dinsdag 510
pair van dit -364
pair van down -186
pair van een -129
pair van gen -252
pair van har 251
pair van het -73
pair van hiernaast -192
pair van in 150
pair van me 317
pair van mij 508
pair van mijn 502
pair van mn 275
pair van morg 376
pair van nummer -195
pair van ons 224
pair van onz 457
pair van stat -268
pair van t -114
pair van te -218
pair van tevor -328
pair van u 94
pair van ull -499
pair van vles -173
pair van vor -372
pair van wacht -286
pair van werk -314
pair van wie -296
pair van zak 235
pair van zon -232
pair vanaf 0 -170
pair vanaf welk -373
pair vandag $ -154
pair vandag , -151
pair vandar dat -219
pair vast $ -359
pair vel , -418
pair ver is 461
pair ver stat 455
pair verander , 241
pair verder en 334
pair verget $ -307
pair vergunn , 319
pair vergunn nodig -403
pair vergunn van 274
pair vergunn vor 169
pair verhuisd , 363
pair verhuisd . 230
pair verhuisd van 445
pair verhuiz doorgev 332
pair verkeerd begrep -333
pair verkeerd datum -416
pair verkeerd formulier -299
pair verkeerd nam -260
pair verled jar 376
pair verleng $ -347
pair verlengd of 487
pair verliefd op -258
pair verlop is -429
pair verschil tuss -224
pair verslag van 225
pair verstopt $ -206
pair vertrek zaterdag 257
pair verwerkt ? 433
pair verzoek om 265
pair veur de -286
pair via een -389
pair vier dag -400
pair vier maand -294
pair vijf nul 342
pair vind , -297
pair vind da -393
pair vind dat -345
pair vind de 353
pair vind ik -119
pair vles en -169
pair vlieg zaterdag 407
pair voel me -313
pair vol $ -168
pair vol fout -330
pair volgen het -246
pair volgen jullie 419
pair volgen mijn 352
pair volgen u 487
pair volgend jar -258
pair volgend wek 305
pair voorbeeld . -247
pair voorbij $ -219
pair voorbij , 381
pair vor $ -169
pair vor 0 217
pair vor all -284
pair vor alleenstaand -303
pair vor de 108
pair vor een -98
pair vor fietser -161
pair vor ge -310
pair vor gen -298
pair vor har 211
pair vor hem 319
pair vor het 142
pair vor iemand -215
pair vor in -328
pair vor jullie -301
pair vor kwijtscheld -344
pair vor me 509
pair vor men -185
pair vor mij 362
pair vor mijn 364
pair vor mn 285
pair vor nen -241
pair vor nr -234
pair vor of -288
pair vor onz 195
pair vor ouder -200
pair vor papier -360
pair vor t 188
pair vor uw -137
pair vor vrijwilliger -230
pair vor welk 432
pair vor wie -133
pair vorig jar 217
pair vorig maand 416
pair vorig wek 140
pair vrag $ -153
pair vrag , -314
pair vrag ? -321
pair vrag het 207
pair vrag je -140
pair vrag jullie -301
pair vrag vor -259
pair vrijdag , 304
pair vrijdag kom -293
pair vrijwilliger $ -251
pair vrijwilliger bij -266
pair vrouw heeft -245
pair vrouw ook -396
pair vrouw van -317
pair vrouw zegt -301
pair vul ik -289
pair wa een -224
pair wa is 381
pair waard van 257
pair waarom altijd -331
pair waarom ben 322
pair waarom ik 431
pair waarom is 199
pair waarom mijn 422
pair waarom moet 198
pair waarschuw gekreg -343
pair wacht $ -206
pair wacht al 285
pair wacht op 375
pair wacht vor -279
pair wacht wacht -372
pair wachtlijst $ 375
pair wachtlijst van 225
pair wachtwoord is -209
pair wanner duurt -310
pair wanner gat 41
pair wanner hor 459
pair wanner ik 269
pair wanner kom -430
pair wanner komt 415
pair wanner krijg 452
pair wanner loopt 255
pair wanner mag 185
pair wanner mijn 262
pair wanner wordt 127
pair want die -233
pair want ik 189
pair want mijn -453
pair war $ -243
pair war blijft 714
pair war dat 174
pair war ge -330
pair war gef -256
pair war het 76
pair war iederen -371
pair war is -181
pair war kan -219
pair war kunn -219
pair war mijn 393
pair war moet -248
pair war op -391
pair war stat -217
pair war vrag -203
pair was $ 164
pair was , -119
pair was 0 -116
pair was dat -174
pair was die 342
pair was een -195
pair was gister -195
pair was ik -203
pair was in -244
pair was mijn 184
pair was niet -255
pair was van -288
pair wat , -229
pair wat ben -129
pair wat doet -188
pair wat een -150
pair wat er 306
pair wat gebeurt -201
pair wat heb 178
pair wat ik 207
pair wat is 309
pair wat kost -179
pair wat mij -399
pair wat moet 94
pair wat nu -422
pair wat vor -201
pair wat wil -338
pair wat zijn -257
pair water in -285
pair we doen -368
pair we een -364
pair we kom -240
pair we moet -417
pair we nog 298
pair we zijn 218
pair websit $ -224
pair websit , -195
pair weg $ -204
pair weg bij -287
pair weg van 279
pair wek $ -274
pair wek een -247
pair wek en -364
pair wek geled 313
pair wek gen -371
pair wek moet -285
pair wek op 129
pair wek terug 388
pair wel $ -144
pair wel ? 286
pair wel de -187
pair wel ingeschrev 259
pair wel of 393
pair welk bak -276
pair welk bedrag 450
pair welk datum 435
pair welk dienst -326
pair welk document -308
pair welk formulier -431
pair welk jar 397
pair welk leeftijd -168
pair welk maand -230
pair welk nummer -154
pair welk papier -225
pair welk plat 328
pair welk plek 366
pair welk strat -440
pair welk uur 344
pair wen ik 363
pair wer $ -105
pair wer , -126
pair wer gen -290
pair wer kwijt -433
pair wer met -227
pair wer niet -188
pair wer nik -198
pair werd ik 317
pair werk $ -81
pair werk ? -302
pair werk aan -250
pair werkt bij -396
pair werkt dat -251
pair werkt die -379
pair wet ? -376
pair wet er -370
pair wet ge -349
pair wet hoevel 274
pair wet of 349
pair wet van 313
pair wet vor -256
pair wet war 144
pair wie beslist -494
pair wie doet 352
pair wie heeft 279
pair wie is 145
pair wie kan -159
pair wie ligt 383
pair wie moet -258
pair wie stat 397
pair wie zit -495
pair wij de -262
pair wij had 534
pair wij hebb 179
pair wij verhuiz 357
pair wij will -123
pair wij zijn 151
pair wij zit -309
pair wijk $ -165
pair wijkagent $ -306
pair wijkagent is 292
pair wijzig $ 278
pair wijzig , 337
pair wil allen -291
pair wil alles 278
pair wil dat 241
pair wil die -377
pair wil een -144
pair wil er -397
pair wil het 234
pair wil ik 216
pair wil je 442
pair wil mijn 315
pair wil niet -164
pair wil u -370
pair wil wet 504
pair wil ze -420
pair will dat 441
pair will een -220
pair will jullie 246
pair will wet 239
pair wilt u 299
pair wmo $ 123
pair won , 59
pair won ? -309
pair won er -343
pair won hier 235
pair won ik 262
pair won nog -420
pair won nu 335
pair woning ? 265
pair word , -188
pair word de -187
pair word dor -417
pair word er -229
pair word ik 185
pair word in 220
pair word je -158
pair wordt $ -284
pair wordt dat -235
pair wordt de -186
pair wordt een -240
pair wordt er -246
pair wordt het -171
pair wordt mijn 486
pair woz van 336
pair woz waard 322
pair zag ik -214
pair zak $ -328
pair zak 0 215
pair zak die -381
pair zak is -327
pair zak nu 424
pair zak van 236
pair zat , -268
pair zat in -196
pair zaterdag open -328
pair ze bij 268
pair ze dat -243
pair ze de -290
pair ze har -374
pair ze hem -340
pair ze met -367
pair ze niet -330
pair ze op 248
pair ze weg -431
pair ze zoud -281
pair zeg $ -254
pair zeg , -239
pair zeg ik -343
pair zeg mij 442
pair zegg $ -318
pair zegg dat -83
pair zegg wanner 287
pair zegg wie -329
pair zegt iet -286
pair zegt ja -353
pair zei dat -179
pair zeker $ -267
pair zeker ? -335
pair zelf de -237
pair zelf een -185
pair zelf niet 191
pair zelf wel -238
pair zet ik -468
pair zet mij 218
pair zet mijn 243
pair zet zijn -336
pair zie $ -251
pair zie nergen 376
pair ziek van -277
pair ziekenhuis $ -404
pair zien hoe 458
pair zien of 507
pair zij heeft -285
pair zijn , 159
pair zijn ? -133
pair zijn die -211
pair zijn een -239
pair zijn eig -286
pair zijn er -115
pair zijn het -271
pair zijn kop -352
pair zijn mijn 480
pair zijn nu -443
pair zijn rijbewijs 245
pair zijn vor -154
pair zijn we 402
pair zijn wij 288
pair zin $ -162
pair zit $ -161
pair zit , -269
pair zit aan -337
pair zit bij -151
pair zit da 343
pair zit dar -360
pair zit de -288
pair zit een -128
pair zit hier 274
pair zit in -148
pair zit mijn 367
pair zit op -428
pair zit t 498
pair zit vast 243
pair zit verstopt -156
pair zo , -155
pair zo dicht -415
pair zo dom -381
pair zo een -219
pair zo in -348
pair zo ja 394
pair zo lang 134
pair zoek , 313
pair zoek dat 467
pair zoek ik -448
pair zoek jullie -272
pair zoekt een -340
pair zon stat -403
pair zon van -457
pair zon zijn 472
pair zonder afsprak -458
pair zonder kaart 289
pair zonder kentek -303
pair zonder vergunn -297
pair zoontj van -267
pair zou de -452
pair zou mij 208
pair zou mijn 400
pair zull we -313
pair zwart op 331
pair zwart piet -276
pair zwembad $ -232
pair zwembad een -263
skip ( 0 143
skip ) 0 -419
skip , $ -121
skip , 0 88
skip , ? -165
skip , aan -180
skip , adres 271
skip , alles -215
skip , als -182
skip , altijd -240
skip , bedankt -203
skip , bedoel -198
skip , beetj -311
skip , begint -219
skip , bel -421
skip , ben 106
skip , betal 189
skip , bijna -407
skip , bus -323
skip , collega -213
skip , da 294
skip , dacht -230
skip , dank -268
skip , dar 127
skip , dat -35
skip , de -83
skip , die 212
skip , dit -380
skip , dochter -256
skip , doen -254
skip , doet -85
skip , drie -229
skip , duurt 269
skip , er -120
skip , euro -152
skip , ga 284
skip , ge 197
skip , geregeld -234
skip , ging -198
skip , had -107
skip , hang -342
skip , har 274
skip , hebb 71
skip , heeft 175
skip , helpt -385
skip , het 157
skip , hij 171
skip , hoevel -335
skip , hor 140
skip , ik -68
skip , in -70
skip , is 63
skip , jar -116
skip , je 365
skip , jij 396
skip , jullie 114
skip , kaart 332
skip , ker -141
skip , klopt 227
skip , kom -272
skip , komt 282
skip , ligt -173
skip , lop -321
skip , ma -199
skip , man -208
skip , mar -179
skip , men -309
skip , mij 76
skip , mijn 135
skip , mn 361
skip , moest -320
skip , moet 233
skip , morg -197
skip , nar 205
skip , nem -327
skip , niemand 222
skip , niet -120
skip , nieuw 279
skip , of -434
skip , ook -233
skip , open -271
skip , oud 307
skip , pas -431
skip , put -387
skip , red -427
skip , scham -261
skip , schol -375
skip , sind -393
skip , spreekt -203
skip , stat 136
skip , stuk -292
skip , system -343
skip , telefoontj -274
skip , twee -390
skip , u 126
skip , ver 317
skip , verget -347
skip , vind -161
skip , vlieg 423
skip , vor -120
skip , wacht 187
skip , we 159
skip , werkt -280
skip , wet 128
skip , wie -106
skip , wij -164
skip , wil -58
skip , will -244
skip , won 422
skip , zak -231
skip , ze 173
skip , zeg -159
skip , zei -232
skip , zit 102
skip , zoek -230
skip , zon 260
skip , zou 151
skip 0 ! 213
skip 0 ) 326
skip 0 , 159
skip 0 . 202
skip 0 : 260
skip 0 ? -57
skip 0 @code -241
skip 0 al -189
skip 0 als -249
skip 0 ben 337
skip 0 da -356
skip 0 dar -200
skip 0 de -124
skip 0 een -33
skip 0 er -283
skip 0 erbij -324
skip 0 gat 218
skip 0 heb 310
skip 0 het -104
skip 0 ik 236
skip 0 in 209
skip 0 jullie 250
skip 0 komt -303
skip 0 krijg -243
skip 0 lang -192
skip 0 mag -178
skip 0 mar 335
skip 0 mer 280
skip 0 mijn -109
skip 0 moet -331
skip 0 na -258
skip 0 nar 313
skip 0 niet -95
skip 0 nog -252
skip 0 nummer -167
skip 0 of -348
skip 0 om -191
skip 0 ons -295
skip 0 ook -215
skip 0 sind -435
skip 0 stat -316
skip 0 t -226
skip 0 terug 455
skip 0 toch -275
skip 0 tot -286
skip 0 uit -211
skip 0 van -61
skip 0 volgen -386
skip 0 vor -78
skip 0 war -237
skip 0 wie -320
skip 0 wil 180
skip 0 zegt -423
skip 0 zij -414
skip 0 zijn -150
skip 0 zo -197
skip 0 zonder -191
skip 0 zou -305
skip 0 zoud -450
skip : $ -174
skip : , -250
skip : . 184
skip : heb -417
skip : is -304
skip : of -396
skip @code , -271
skip @code 0 -297
skip @code ? -387
skip @code het -182
skip @code mijn -324
skip @code nam -365
skip ^ ! -108
skip ^ $ -151
skip ^ ( -300
skip ^ , -33
skip ^ . -77
skip ^ 0 -50
skip ^ : -109
skip ^ ? -219
skip ^ @code -213
skip ^ aan -218
skip ^ aangevraagd 583
skip ^ aanvrag 212
skip ^ acht -349
skip ^ achter -264
skip ^ al 371
skip ^ allemal -182
skip ^ als -232
skip ^ ambtenar -276
skip ^ antwoord -179
skip ^ april -420
skip ^ bas -245
skip ^ bedraagt -190
skip ^ behandeld -313
skip ^ bel -202
skip ^ belast -375
skip ^ beld 363
skip ^ bell -217
skip ^ ben -61
skip ^ bent -168
skip ^ bewonerskaart 396
skip ^ bib -252
skip ^ bij -136
skip ^ blijft 586
skip ^ bom -205
skip ^ bot -314
skip ^ brief 179
skip ^ broer -226
skip ^ bsn -326
skip ^ bus -235
skip ^ buurman -226
skip ^ cijfer -273
skip ^ cod -303
skip ^ collega -203
skip ^ container -215
skip ^ dag -345
skip ^ dak -277
skip ^ dank -183
skip ^ dar -188
skip ^ dat -47
skip ^ die -37
skip ^ document -278
skip ^ doe -200
skip ^ doet -93
skip ^ dor -315
skip ^ drie -287
skip ^ duurt -237
skip ^ een -88
skip ^ eig -399
skip ^ er -81
skip ^ euro -381
skip ^ ex -459
skip ^ excuses -325
skip ^ ezel -210
skip ^ factur -366
skip ^ februari 439
skip ^ fijn -413
skip ^ formulier -256
skip ^ fout -275
skip ^ ga -117
skip ^ gan -128
skip ^ gat -162
skip ^ ge 64
skip ^ gebeurt -199
skip ^ gebor 295
skip ^ geld 329
skip ^ gemeentehuis -377
skip ^ gevond -296
skip ^ gewon -247
skip ^ gezien -193
skip ^ ging 343
skip ^ goed -199
skip ^ grag 162
skip ^ gratis -409
skip ^ gsm -204
skip ^ had 452
skip ^ hal -269
skip ^ har 251
skip ^ hart -275
skip ^ he -143
skip ^ heb 125
skip ^ hebt 105
skip ^ her -284
skip ^ het -29
skip ^ hier -146
skip ^ hoeft -186
skip ^ hoevel -162
skip ^ hond -220
skip ^ hoofd -218
skip ^ hoort -255
skip ^ hou -422
skip ^ huis 212
skip ^ huisbas -252
skip ^ i -273
skip ^ iederen -216
skip ^ iemand 258
skip ^ ik 58
skip ^ in -155
skip ^ is 26
skip ^ ja -101
skip ^ jar -235
skip ^ jong -276
skip ^ jullie 65
skip ^ kan -32
skip ^ kapot -137
skip ^ kat -222
skip ^ kenmerk -366
skip ^ ker 135
skip ^ kind -289
skip ^ klein -273
skip ^ kleinzon -257
skip ^ kom -78
skip ^ komt 222
skip ^ kop -268
skip ^ kost -142
skip ^ krijg 251
skip ^ kunn -213
skip ^ kwam 332
skip ^ lang -169
skip ^ leeflon 314
skip ^ les -255
skip ^ lev -382
skip ^ lieg -195
skip ^ lijn -241
skip ^ man -66
skip ^ mar -210
skip ^ marloes -243
skip ^ me 169
skip ^ meld -213
skip ^ mij 105
skip ^ mijn 413
skip ^ mn 540
skip ^ moeder 68
skip ^ moet 102
skip ^ mog -224
skip ^ mongol -272
skip ^ moogt -193
skip ^ morg -447
skip ^ myn 445
skip ^ nam 189
skip ^ nar -327
skip ^ ne -254
skip ^ nederland -358
skip ^ nieuw -252
skip ^ nik 186
skip ^ noem -257
skip ^ noemt -311
skip ^ nog -186
skip ^ nou -243
skip ^ nu -213
skip ^ ocmw 314
skip ^ om -279
skip ^ ons 272
skip ^ ontvang 318
skip ^ onz 319
skip ^ ook -277
skip ^ op -105
skip ^ oud -104
skip ^ ouder -306
skip ^ pal -278
skip ^ papier -367
skip ^ parkeervergunn 604
skip ^ paspoort 434
skip ^ person -398
skip ^ post 273
skip ^ premie 316
skip ^ put -156
skip ^ rechtsbijstand -303
skip ^ regel -252
skip ^ rekent -446
skip ^ rijbewijs 281
skip ^ robot -318
skip ^ schiet -179
skip ^ schoonbroer -287
skip ^ schoonmoeder -448
skip ^ schrok -204
skip ^ sla -221
skip ^ slat -188
skip ^ sluit -258
skip ^ sorry -295
skip ^ spijt -347
skip ^ stat 189
skip ^ stem -245
skip ^ strat -265
skip ^ stur -145
skip ^ stuurt -296
skip ^ subsidie -342
skip ^ system -261
skip ^ tak -257
skip ^ tant -303
skip ^ telefon -258
skip ^ thuis -263
skip ^ trouw -315
skip ^ twee -298
skip ^ u 76
skip ^ uitker 338
skip ^ uur 250
skip ^ vader -170
skip ^ vall -348
skip ^ van 30
skip ^ ver 331
skip ^ verdien -331
skip ^ verget -171
skip ^ verhuiz 385
skip ^ vertrek 273
skip ^ vier -455
skip ^ voel -158
skip ^ volgen -373
skip ^ voorbeeld -289
skip ^ vraagt -251
skip ^ vrag -229
skip ^ vrouw -122
skip ^ waarschuw -205
skip ^ wachtwoord -270
skip ^ websit -228
skip ^ weg -237
skip ^ wek 250
skip ^ wel -275
skip ^ welk 278
skip ^ wer -56
skip ^ werk -250
skip ^ werkt -161
skip ^ wet 118
skip ^ wij 114
skip ^ wijkagent 413
skip ^ wil 123
skip ^ wild 339
skip ^ woord -214
skip ^ woz 482
skip ^ zag -261
skip ^ zal -85
skip ^ ze 219
skip ^ zeg -145
skip ^ zegt -161
skip ^ zelf -428
skip ^ zes -261
skip ^ zet -260
skip ^ zie 168
skip ^ zien -277
skip ^ zijn 62
skip ^ zijt -143
skip ^ zoek -260
skip ^ zonder -281
skip ^ zoontj -334
skip ^ zou 202
skip ^ zus -239
skip aan 0 -194
skip aan de -107
skip aan deur -210
skip aan gemeent 299
skip aan van -279
skip aan vor -348
skip aangepast $ 291
skip aangevraagd het 324
skip aangift , -349
skip aanman $ 360
skip aanpass $ 380
skip aanslag , 359
skip aanslag ? 372
skip aanslag niet 403
skip aanslag op -438
skip aanslag vor 386
skip aanvrag de 133
skip aanvrag ik 345
skip aanvrag is 332
skip aanvrag mijn 384
skip administratie $ 512
skip adres $ 373
skip adres , 503
skip adres 0 194
skip adres de -276
skip adres in 216
skip adres na 269
skip adres nog 372
skip af $ 136
skip af de -233
skip afgegev de 350
skip afgewez $ 332
skip afsprak alwer 354
skip afsprak dinsdag 285
skip afsprak of -254
skip afsprak vor -151
skip akkoord de -277
skip akkoord die 339
skip al $ 88
skip al , 62
skip al 0 -535
skip al ? 545
skip al aan 373
skip al besliss 380
skip al besluit 395
skip al de 77
skip al dor 358
skip al geweest 205
skip al in 339
skip al jullie 244
skip al maand 198
skip al maandag -406
skip al minut -325
skip al niet -354
skip al of 327
skip al op 201
skip al over 409
skip al uur -325
skip al van 298
skip al vor 350
skip al wek 129
skip all $ -162
skip all van -290
skip allemal $ -310
skip allen $ -247
skip alles $ -213
skip alles in -379
skip als $ -175
skip als , 301
skip als 0 -451
skip als aangemerkt 458
skip als bij -329
skip als die -231
skip als een -250
skip als gen -284
skip als mijn -206
skip als nar -221
skip als nog -462
skip als op -376
skip als over -259
skip als van 183
skip als vor -329
skip als zon -393
skip altijd $ -244
skip altijd . -319
skip altijd mijn -182
skip alwer , -317
skip alwer . 481
skip ambtenar , -351
skip ander $ -103
skip ander op -202
skip ander van -274
skip antwoord $ -110
skip antwoord . -389
skip antwoord een -339
skip apothek wacht -331
skip april $ 336
skip aub $ 227
skip aub mijn 421
skip automatisch van 319
skip baby de -371
skip balie $ 337
skip balie , -339
skip balie ? -329
skip ban $ -259
skip bedankt $ -185
skip bedankt de -206
skip bedankt jullie -223
skip bedrag $ 322
skip begrijp niet -328
skip bekijk $ 414
skip bel mar -278
skip bel niet -294
skip bel nou -387
skip bel terug -220
skip belach $ -223
skip bell $ -189
skip bell , -268
skip bell 0 -344
skip ben $ -221
skip ben , -84
skip ben . -218
skip ben 0 249
skip ben al 535
skip ben daklos -316
skip ben dat -354
skip ben de 249
skip ben een 125
skip ben en -269
skip ben er -448
skip ben helemal -291
skip ben klar -242
skip ben niet 120
skip ben nog 345
skip ben sind 360
skip ben te -298
skip ben toch -229
skip ben wer -278
skip bereik 0 -221
skip bericht ? -349
skip beschermd $ -374
skip besliss mijn 339
skip beslist $ 412
skip beslist mijn 409
skip besluit 0 -388
skip bestat $ -393
skip bestat een -115
skip bestat nog -252
skip betaald . 319
skip betaald de 397
skip betal $ 154
skip betal @code -282
skip betal de 204
skip betal en -381
skip betal mijn 212
skip betekent ? -310
skip bevest $ 469
skip bevest ik 450
skip bezwar , 308
skip bezwar de 177
skip bezwar die 376
skip bezwar mak -247
skip bij , 248
skip bij 0 -261
skip bij ? 126
skip bij aan -334
skip bij aanvrag -335
skip bij als 313
skip bij bakker -399
skip bij bank -387
skip bij de 277
skip bij dienst -422
skip bij een -296
skip bij en 217
skip bij ex 379
skip bij geregistreerd 307
skip bij gesprek -334
skip bij heb 456
skip bij huwelijk -321
skip bij ingeschrev 229
skip bij kan -236
skip bij lang 393
skip bij ligt 429
skip bij moet -165
skip bij notaris -424
skip bij ocmw 99
skip bij ook -274
skip bij oud -335
skip bij politie -255
skip bij raadsvergader -346
skip bij station -165
skip bij terecht -262
skip bij vor 238
skip bij ziekenhuis -282
skip bijna $ -199
skip bijstand dez 295
skip bijstandsaanvrag ik 378
skip binn $ 234
skip binn dag -277
skip binn ik 134
skip binn werkdag -443
skip binnengekom $ 331
skip blijft $ -252
skip blijft mijn 363
skip blijv $ -276
skip blok $ -326
skip boet 0 328
skip breng $ -197
skip brief $ 177
skip brief een -426
skip brief ik 250
skip brief is -286
skip brief jullie 344
skip brief met -481
skip brief mijn 277
skip brief u 359
skip bril op -311
skip bsn $ 181
skip bsn ik -429
skip btw @code -226
skip buit $ -243
skip bus . 446
skip bus het -271
skip cod , -239
skip cod 0 -268
skip collega u -168
skip container de -221
skip da $ 138
skip da ik -315
skip da vor -273
skip daarom ik -304
skip daarvor $ -287
skip dag $ -146
skip dag ik -133
skip dag mijn 370
skip dakkapel $ 339
skip dan $ -61
skip dan , -242
skip dan ? -167
skip dan een -199
skip dan ik -236
skip dan jullie -310
skip dan mijn -318
skip dan u -467
skip dan van 458
skip dank $ -186
skip dank , -266
skip dank het -364
skip dank vor -399
skip dank wel -152
skip dankjewel $ -143
skip dar $ -67
skip dar ? -232
skip dar de -140
skip dar ik -123
skip dar in -268
skip dar over -204
skip dar te -302
skip dar van -229
skip dar vor -208
skip das $ -330
skip dat $ 140
skip dat 0 -126
skip dat ? 164
skip dat al -227
skip dat ben -186
skip dat bij 241
skip dat brief -352
skip dat computer -313
skip dat dan -390
skip dat dat -165
skip dat de -111
skip dat die -286
skip dat een -123
skip dat elk -353
skip dat er -119
skip dat gemeent -419
skip dat gen -191
skip dat goed -385
skip dat het -111
skip dat iet 449
skip dat ik -160
skip dat jullie -229
skip dat klopt -314
skip dat mijn 206
skip dat na 183
skip dat nar -454
skip dat of -312
skip dat ons 224
skip dat ook -216
skip dat te 184
skip dat toch -188
skip dat uit 263
skip dat vor -44
skip dat wat -261
skip dat wel -246
skip dat wet -302
skip dat ze 305
skip dat zomar -303
skip datum de -404
skip datum ik 216
skip datum mijn 366
skip de $ -53
skip de ( -279
skip de , -104
skip de . 192
skip de ? -89
skip de @code -303
skip de aan -155
skip de afhandel -362
skip de al 126
skip de allen -419
skip de betaald -322
skip de bij -84
skip de bijdrag -343
skip de cod -291
skip de dan -135
skip de dar -160
skip de dat -127
skip de de -207
skip de dicht -156
skip de die 237
skip de dienst 311
skip de dit -393
skip de dor -167
skip de een -133
skip de elk -238
skip de ergen -260
skip de gat -146
skip de gevall -335
skip de gewon -276
skip de gooi -366
skip de grag -445
skip de hebb -214
skip de het -161
skip de hiernaast -243
skip de hor -202
skip de in -139
skip de incasso 258
skip de is -95
skip de kaart 412
skip de kan -318
skip de ker -115
skip de kom -185
skip de krijg -266
skip de kwijt 279
skip de les -270
skip de ligt -156
skip de mar 181
skip de mee -211
skip de meld -185
skip de merci -245
skip de mijn 209
skip de moet 345
skip de morg -328
skip de na -207
skip de nam -271
skip de nergen 358
skip de nog -185
skip de of -161
skip de om 252
skip de ontbreekt -306
skip de ook -131
skip de op -76
skip de open -208
skip de opvang 199
skip de regel -361
skip de rond 294
skip de sta 283
skip de stat -82
skip de te -307
skip de twee 430
skip de van 75
skip de verget -303
skip de vor 100
skip de vorig -356
skip de waard 258
skip de was -63
skip de weg -202
skip de werkt -201
skip de will -371
skip de word -350
skip de wordt -236
skip de zak -278
skip de zegt 194
skip de zet -300
skip de zie 339
skip de zit -115
skip de zou 513
skip del de -331
skip den $ -212
skip den , -125
skip den op -300
skip denk $ -214
skip derd dat -393
skip deur het -193
skip dez $ -246
skip dez , 181
skip dez . -323
skip dez en -503
skip dezelfd $ -148
skip dezelfd , 287
skip dicht $ -273
skip dicht de -340
skip die $ -117
skip die , -42
skip die 0 -290
skip die ? 132
skip die aan -226
skip die al 257
skip die ben -218
skip die dat -340
skip die er 296
skip die euro 330
skip die heeft -348
skip die het 147
skip die hier -104
skip die klopt -354
skip die mag -294
skip die met -154
skip die mij 546
skip die niet 257
skip die nooit 320
skip die of 196
skip die ook -182
skip die spreekt -349
skip die stat -355
skip die vor 240
skip die vorig 405
skip die wordt -420
skip dienst , -237
skip dienst ? -298
skip dienst ik -306
skip dienst mij -370
skip dienst mijn -385
skip dik $ -246
skip dik van -206
skip dit $ -264
skip dit . -272
skip dit ? 180
skip dit de -238
skip dit een -259
skip dit in -322
skip dit is -220
skip dit nog 174
skip dit van 428
skip dit wer -184
skip dod de -175
skip dod ik -244
skip doe $ -277
skip doen mijn -289
skip dom ik -282
skip doorgev $ -309
skip dor de -297
skip dossier $ 338
skip dossier , 330
skip dossier . 252
skip dossier ? 304
skip dossier bij 481
skip dossier de 187
skip dossier die 394
skip dossier het 311
skip draai terug -336
skip drie $ 149
skip drie . -206
skip drie dezelfd -354
skip drie een -182
skip drie geled 460
skip drie in -242
skip drie lat -422
skip drie vor -348
skip drie wacht -337
skip dubbel $ -348
skip dus de -345
skip dus kom -259
skip dus wet -381
skip duurt nog 461
skip duurt vor -361
skip e , -338
skip e te -470
skip echt $ -107
skip echt , -209
skip echt . -337
skip echt mer -364
skip echt sprek -243
skip een $ -38
skip een , -102
skip een . 101
skip een ? -114
skip een aangevraagd 277
skip een adres -243
skip een als -282
skip een antwoord -260
skip een attest -253
skip een bij -92
skip een boet 65
skip een doen -243
skip een een -196
skip een eerst -292
skip een eigen -192
skip een en -89
skip een gedan -316
skip een gekreg 249
skip een geld -322
skip een geldig -128
skip een gev -386
skip een gezin -378
skip een heeft -334
skip een houd -247
skip een id -239
skip een identiteitskaart -207
skip een in -28
skip een is -215
skip een jullie -351
skip een kan -218
skip een klar -328
skip een later 467
skip een mak -296
skip een mar -227
skip een medewerker -222
skip een met -210
skip een moet -201
skip een na -304
skip een niet -252
skip een nodig -160
skip een nog -233
skip een om -53
skip een ook -194
skip een op -38
skip een paspoort -277
skip een person -195
skip een rijbewijs -245
skip een rond -264
skip een stan -217
skip een terwijl -332
skip een uit -145
skip een vrag -287
skip een was -185
skip een weg -421
skip een zet -288
skip een zich -391
skip een zijn -213
skip een zonder -54
skip een zou -290
skip eerst $ -253
skip eerst , -292
skip eig $ -179
skip eig , 285
skip eig niet -371
skip eig vor -336
skip eigen een -279
skip eigen ingeschrev 246
skip eind , 383
skip eindelijk $ -443
skip elk $ -131
skip elk ander -315
skip en , -157
skip en alles -417
skip en ben -316
skip en bij -316
skip en blijft -441
skip en de -182
skip en een 177
skip en en -233
skip en er -229
skip en ga -397
skip en gat -332
skip en gebeurt -281
skip en grag -353
skip en had -273
skip en hebt -274
skip en hier -377
skip en is 131
skip en kan 292
skip en ker -239
skip en kom -268
skip en lat -290
skip en met -318
skip en moet 271
skip en nog 208
skip en ook -246
skip en over -262
skip en sta 220
skip en stat 351
skip en stuurt 281
skip en welk -279
skip en wet 241
skip en zijn -156
skip en zoek -471
skip en zou 397
skip enkel $ -193
skip er , -134
skip er 0 280
skip er ? 387
skip er aan -10
skip er aanmerk -217
skip er al -163
skip er bij 234
skip er de -104
skip er die -232
skip er drie -326
skip er gen -142
skip er iet 173
skip er in 149
skip er is 346
skip er jar -253
skip er klar -214
skip er mee -217
skip er mij 511
skip er mijn 659
skip er moet 255
skip er niemand -336
skip er niet 203
skip er nieuw 205
skip er nog -115
skip er onz 231
skip er open 300
skip er over 245
skip er plat -259
skip er plek -314
skip er premie -194
skip er stat -388
skip er twee 318
skip er wachtlijst -493
skip er zijn 332
skip eraf $ -416
skip erfenis $ -427
skip erg $ -339
skip ergen ? -323
skip euro $ 226
skip euro dan 339
skip euro een -352
skip euro en -489
skip euro ik 360
skip euro mijn 236
skip even $ -229
skip even de 393
skip ex een -356
skip ezel ik -344
skip factur de 214
skip fak 0 -230
skip familie , 441
skip februari , 299
skip fiet $ -265
skip formulier ik -394
skip fout . -310
skip ga nar 277
skip gan de -191
skip gan het -375
skip gang zak -351
skip gas $ -241
skip gas ? -367
skip gas van 480
skip gat $ -205
skip gat de -128
skip gat in 289
skip gat met -276
skip gat mijn 342
skip gat niet -304
skip ge als -318
skip ge dat 312
skip ge de -166
skip ge een -262
skip ge het -248
skip ge nog -325
skip ge op -265
skip ge vor -201
skip ge zien 387
skip geb $ 211
skip gebeld , -366
skip gebeld die -252
skip gebeld en -385
skip gebeurd $ 358
skip gebeurt als -198
skip geblev $ 396
skip geblokkeerd de 291
skip gebor 0 244
skip gedoe die -294
skip gef dat -261
skip gef een -155
skip gef op 230
skip gehad de -406
skip gekreg $ 448
skip geld $ -270
skip gelez ik -304
skip gelijk $ -305
skip gemeent ? -271
skip gemeent de -217
skip gemeent het -226
skip gemeent ik 311
skip gemeent van -313
skip gemeent welk -358
skip gemeentehuis 0 -377
skip gen aan -347
skip gen aub -333
skip gen en -199
skip gen gehad 262
skip gen gekreg 267
skip gen hor -273
skip gen krijg 243
skip gen te -237
skip gen vor -217
skip genom $ 367
skip geregistreerd $ 438
skip gesprek de 359
skip gestort $ 510
skip gestuurd $ 195
skip gestuurd ik 281
skip gev de -373
skip gevar $ -368
skip gevond de -283
skip gevond het -180
skip geweest $ -206
skip geweest mijn 364
skip gewon $ -58
skip gewon een -232
skip gewon met -321
skip geword $ 322
skip gezet $ 186
skip gezet ik -224
skip ging mijn -446
skip gister $ -443
skip gister , -369
skip gister . -326
skip gister ik -352
skip goed ? 276
skip goed ik -355
skip goed vor -265
skip goedgekeurd $ 375
skip grag adres 322
skip grag een -291
skip grag het 481
skip grag hoevel 343
skip grag of 379
skip grag op -391
skip gratis $ -258
skip groen $ -224
skip groet de -272
skip had , -462
skip had de 274
skip had niet -278
skip had over -448
skip hal $ 216
skip hal blokkad -433
skip hal die -361
skip har . 473
skip har ? 257
skip har al 288
skip heb $ 260
skip heb ? 298
skip heb al -434
skip heb ander 491
skip heb boet 306
skip heb dit 341
skip heb een -59
skip heb gevraagd 344
skip heb ik -375
skip heb jar 308
skip heb nog 242
skip heb op 286
skip heb verkeerd -329
skip heb waarschuw -340
skip hebb $ 134
skip hebb het 327
skip hebb mijn 706
skip hebb ons 276
skip hebb ook -264
skip hebb vor 406
skip hebt die -335
skip hebt mijn 337
skip heeft $ 291
skip heeft , -241
skip heeft 0 -393
skip heeft @code -321
skip heeft bib -308
skip heeft de 147
skip heeft een -357
skip heeft gemeent -244
skip heeft het -301
skip heeft mijn -489
skip heeft nog -272
skip heeft recht -411
skip heeft stad -258
skip heeft wer -459
skip hel $ -119
skip hel , -166
skip helemal mee -339
skip help $ -306
skip hem , 289
skip hem ? -441
skip het ! -257
skip het $ -68
skip het ( -356
skip het , -107
skip het . 125
skip het aan -78
skip het adres 179
skip het bij 98
skip het binn -307
skip het dat 189
skip het dit -262
skip het er 119
skip het formulier -426
skip het gewon -309
skip het hier -223
skip het huis 220
skip het ik 201
skip het in -143
skip het klar -295
skip het mail -320
skip het mer 205
skip het met 211
skip het mijn 444
skip het moet -278
skip het naast -241
skip het nummer -223
skip het of -107
skip het ook -170
skip het op -131
skip het open -114
skip het per -359
skip het stan -307
skip het tuss -155
skip het van -23
skip het verhuisd -355
skip het wet 277
skip het zat -430
skip het zelf -261
skip het zijn -193
skip het zit -108
skip het zou 381
skip het zwembad -267
skip hetzelfd $ -300
skip hetzelfd , -237
skip hier 0 -312
skip hier van 282
skip hij $ -287
skip hij ? 570
skip hij dat -238
skip hij mijn -465
skip hij niet 368
skip hoe dat 251
skip hoe de -288
skip hoe duurt -76
skip hoe een -168
skip hoe gat -124
skip hoe ge -116
skip hoe het 309
skip hoe ik -228
skip hoe je -231
skip hoe jullie 274
skip hoe kan -333
skip hoe mag -133
skip hoe moest 441
skip hoe moet -186
skip hoe stat 422
skip hoe t 319
skip hoek de -159
skip hoelang een -324
skip hoelang het 301
skip hoeveelst ik 365
skip hoevel dat -430
skip hoevel de -337
skip hoevel duurt -314
skip hoevel een -332
skip hoevel er 395
skip hoevel heb 538
skip hoevel heeft -391
skip hoevel ik 563
skip hoevel is 420
skip hoevel krijg 355
skip hoevel mag -346
skip hoevel moet -138
skip hoevel mog -338
skip hoevel na -179
skip hoevel nog 185
skip hoevel stan 381
skip hoevel van -365
skip hoever het 388
skip hoever jullie 298
skip hoever mijn 179
skip hog mijn 350
skip hoi $ -355
skip hond 0 -404
skip hor , -368
skip hor mar 275
skip hor mer 319
skip huis 0 470
skip huishoud $ -325
skip hun $ -224
skip hun , -223
skip id $ -323
skip id mijn 310
skip identiteitskaart 0 383
skip iemand $ -306
skip iemand bell -412
skip iemand het -229
skip iemand mij 291
skip iet $ -78
skip iet . 453
skip iet op 175
skip iet te -383
skip iet vrag -223
skip ik . 342
skip ik ? 172
skip ik aan 202
skip ik achter -372
skip ik adres -406
skip ik afbetal 319
skip ik al 127
skip ik alles 83
skip ik alwer 441
skip ik ander 497
skip ik antwoord -347
skip ik bang -305
skip ik beleefd -528
skip ik ben 358
skip ik besliss 300
skip ik betaald 326
skip ik betal 353
skip ik boet 215
skip ik bos -254
skip ik brief -246
skip ik de 120
skip ik dod -210
skip ik doen -348
skip ik dom -358
skip ik eerst -321
skip ik enkel -235
skip ik eraf -392
skip ik ermee 291
skip ik even -276
skip ik gedan 424
skip ik gek -251
skip ik gekreg -422
skip ik geld 465
skip ik gen 211
skip ik geschrapt 485
skip ik gewon -252
skip ik had -136
skip ik heb 156
skip ik hier 171
skip ik hoe -486
skip ik hor -265
skip ik hur -347
skip ik in 320
skip ik ingeschrev 226
skip ik inschrijv -490
skip ik jar 372
skip ik je -160
skip ik kanker -420
skip ik later -363
skip ik liever -216
skip ik maand 246
skip ik mee -279
skip ik meld -152
skip ik mer -391
skip ik met -170
skip ik mezelf -219
skip ik mij -200
skip ik moet 110
skip ik nie 440
skip ik niemand -271
skip ik nog 186
skip ik nummer -342
skip ik of 139
skip ik ombudsman -325
skip ik onz -289
skip ik op 69
skip ik openstaand 389
skip ik oud -281
skip ik over 205
skip ik papier -235
skip ik pensioenbewijs 396
skip ik post 444
skip ik precies 242
skip ik recht 388
skip ik sind 298
skip ik slecht -291
skip ik stan -329
skip ik stur 352
skip ik teken -306
skip ik tot 285
skip ik twee -417
skip ik u -184
skip ik uit 174
skip ik uitgeschrev 414
skip ik uw -330
skip ik van -149
skip ik verhuisd 500
skip ik verwacht 331
skip ik vor 297
skip ik vorig 265
skip ik vroeger -408
skip ik wer -332
skip ik wet 420
skip ik zak -218
skip ik zo -402
skip ik zonder 218
skip in , 139
skip in . 301
skip in ander -184
skip in archief -299
skip in basisregistratie 343
skip in begrav -473
skip in betal 270
skip in bevolkingsregister 385
skip in bij 264
skip in bijlag -267
skip in brief -174
skip in brp 311
skip in buurthuis -153
skip in computer 368
skip in dienstencentrum -295
skip in dorp -166
skip in dossier 564
skip in eig -276
skip in en 91
skip in fil -228
skip in gemeent -172
skip in hal -259
skip in hav 243
skip in ik -397
skip in is 228
skip in ker 384
skip in krant -162
skip in land -254
skip in mail -349
skip in mijn 487
skip in nieuw -319
skip in opvang -265
skip in oud -233
skip in park -159
skip in regio -251
skip in register 298
skip in rusthuis -424
skip in sporthal -157
skip in strat -192
skip in system 740
skip in teg -261
skip in tuin -94
skip in van 166
skip in verslag -471
skip in vijver -165
skip in vor -216
skip in wacht -236
skip in wijk -165
skip in wmo 405
skip in won 350
skip in ziekenhuis 376
skip incasso mijn 311
skip info . -272
skip ingeschrev de 478
skip ingeschrev het 207
skip ingeschrev jullie 142
skip inschrijv de -279
skip inschrijv het -337
skip is ? 466
skip is aan 132
skip is aanslag 349
skip is aanvrag 381
skip is afvalstoffenheff -361
skip is al 616
skip is balie -268
skip is beslist 321
skip is betal 291
skip is bezwar 428
skip is brug -313
skip is bsn 300
skip is bushalt -340
skip is containerpark -326
skip is dat -315
skip is de -139
skip is dez -306
skip is dicht -278
skip is dit -201
skip is dor -198
skip is dossier 546
skip is drie -444
skip is echt -178
skip is een -45
skip is eig -323
skip is er 225
skip is ergen -263
skip is gebeurd 371
skip is gekom 274
skip is gemeentehuis -230
skip is gen -130
skip is gesprek 414
skip is geweest -347
skip is goedgekeurd 369
skip is gratis -309
skip is hetzelfd -310
skip is identiteitskaart 372
skip is iemand -223
skip is iet 374
skip is in -123
skip is inmiddel 380
skip is jar -280
skip is jullie 225
skip is klar -433
skip is kwijtscheld 192
skip is loket -179
skip is lui -240
skip is maand 153
skip is mer -400
skip is met 182
skip is mijn 56
skip is nar -393
skip is nieuw 241
skip is nodig -355
skip is nog -145
skip is nu 389
skip is nummer 236
skip is omdat 362
skip is onz -325
skip is ook -234
skip is parkeerkaart 352
skip is pas 361
skip is paspoort 298
skip is schand -160
skip is stadhuis -274
skip is stand 391
skip is te -187
skip is telefoonnummer -273
skip is uitker 235
skip is van -218
skip is vel -300
skip is vergunn 172
skip is verschil -139
skip is verzoek 418
skip is wachtlijst -340
skip is wijkagent 353
skip is woz 425
skip is zaterdag -379
skip ja nee 248
skip jan $ 286
skip jar $ -37
skip jar , 237
skip jar aan 371
skip jar een -249
skip jar ik -257
skip jar in -319
skip jar mijn 391
skip je $ -200
skip je , -224
skip je ? -240
skip je bij -341
skip je de -132
skip je een -46
skip je hebt -354
skip je mak -226
skip je mij 218
skip je of 327
skip je op -306
skip juist . -388
skip jullie . -392
skip jullie 0 182
skip jullie @code -424
skip jullie alles -259
skip jullie beloofd -436
skip jullie brief 218
skip jullie dat 271
skip jullie de -84
skip jullie en 312
skip jullie er 236
skip jullie gewon -222
skip jullie ik 338
skip jullie lijst -234
skip jullie mij 436
skip jullie mijn 226
skip jullie of -232
skip jullie ons 503
skip jullie zijn -204
skip k er -287
skip k gen -407
skip kaart de -296
skip kan afsprak 412
skip kan bezwar -423
skip kan bij -351
skip kan dan -316
skip kan dar -194
skip kan dat 409
skip kan de 52
skip kan die 238
skip kan een -139
skip kan ergen -286
skip kan hem 267
skip kan het -239
skip kan iemand -73
skip kan in -196
skip kan kijk 207
skip kan mer -379
skip kan mij -216
skip kan nog -152
skip kan nu -408
skip kan ook -214
skip kan op -165
skip kan vrouw -400
skip kan wel -329
skip kan zijn -427
skip kapot $ -276
skip kapvergunn $ -307
skip kastj de -182
skip kentek 0 -473
skip ker . 330
skip ker en -246
skip ker het -429
skip ker ik 141
skip kermis $ -197
skip kid van 346
skip kijk $ -316
skip kijk mijn 244
skip kind 0 -220
skip kinder $ -302
skip kinder 0 -313
skip kinder de 271
skip klacht de -303
skip klar $ 265
skip klar de -350
skip klar niet 297
skip klopt $ -92
skip klopt ? -270
skip klopt bedrag 418
skip klopt dat 206
skip klopt gen -237
skip klopt met -370
skip klopt niet 395
skip kom , -186
skip kom als -417
skip kom die -216
skip kom een -256
skip kom hal -305
skip kom met -252
skip kom niet -207
skip kom nu -328
skip komt $ 100
skip komt , -394
skip komt ? 280
skip komt de -412
skip komt een -186
skip komt er -400
skip komt mijn 283
skip komt niet -214
skip komt nog 165
skip komt nu -477
skip komt wijkagent 259
skip kop $ -190
skip kost een -266
skip kost euro -338
skip kost rijbewijs -232
skip kost uittreksel -204
skip krant de -291
skip krijg $ -182
skip krijg dar -239
skip krijg de -266
skip krijg die 391
skip krijg een -274
skip krijg mijn 391
skip krijg nog 418
skip krijgt $ 378
skip kun een -442
skip kunt die 236
skip kunt een 393
skip kunt mijn 452
skip kunt nagan 388
skip kunt nakijk 363
skip kunt zien 502
skip kwijtscheld $ 241
skip lang $ 15
skip lang 0 -194
skip lang die -348
skip lang een -180
skip lang het -249
skip lang kom 231
skip las , -273
skip lat $ -30
skip lat . 141
skip lat ? -242
skip lat bij -343
skip lat de -129
skip lat het -131
skip lat ik 198
skip lat mij -438
skip lat zit -211
skip leeflon $ 277
skip leeflon er 418
skip leeflon maand 275
skip lev , -422
skip lez $ -226
skip ligt 0 271
skip ligt aan -242
skip ligt al 176
skip ligt bij -322
skip ligt bouwaanvrag 358
skip ligt in -210
skip ligt nu 372
skip ligt rijbewijs 301
skip ligt sind 318
skip lijk ik -331
skip lijn , -240
skip lijst $ 307
skip loket $ -180
skip loket , -184
skip loket de -370
skip loket en -323
skip loket mijn -336
skip loopt parkeervergunn 239
skip loss , -365
skip maand $ 179
skip maand . 266
skip maand de -262
skip maand een -294
skip maand gestort 285
skip mag $ -313
skip mag ? -376
skip mag ander -365
skip mag bij -181
skip mag dochter -470
skip mag het -199
skip mag hier -261
skip mag iet -330
skip mag in -137
skip mag man -376
skip mag met -200
skip mag op -183
skip mag wet 350
skip mag zelf -208
skip mail 0 199
skip mail mij -350
skip mailadres de -300
skip mailadres jullie 447
skip mak $ -199
skip mak de -243
skip man $ -306
skip man , -387
skip man die -275
skip man er -369
skip man me -332
skip mar ben -365
skip mar de 185
skip mar een -178
skip mar is 99
skip mar met -327
skip mar won 317
skip mar zijn 315
skip mar zit 350
skip markt $ -207
skip me , -206
skip me 0 416
skip me mijn 207
skip me op -201
skip me terug -426
skip mededel 0 -328
skip medewerker $ -194
skip mee $ -284
skip mee de -237
skip meebreng een -216
skip men . -380
skip men een -179
skip men het 294
skip men vor -373
skip mer $ 178
skip mer , 104
skip mer de -214
skip mer gehoord 388
skip mer mijn -395
skip merci $ -164
skip merci , -164
skip met $ -68
skip met . 195
skip met aanvrag 397
skip met ambtenar -345
skip met auto -274
skip met betal -311
skip met die -161
skip met dossier 310
skip met een -163
skip met is 260
skip met medewerker -244
skip met nieuw -276
skip met of -337
skip met op -185
skip met oud 154
skip met over -393
skip met papier -361
skip met post -469
skip met rijbewijs -422
skip met sprek -310
skip met van -114
skip met verstand -352
skip met vriend -375
skip met waarschuw -231
skip mevrouw $ -172
skip mevrouw de -242
skip mevrouw mijn 435
skip mij $ 277
skip mij , 304
skip mij . -267
skip mij 0 403
skip mij ? 315
skip mij aan -430
skip mij af 334
skip mij attest 405
skip mij betaald 313
skip mij de 383
skip mij die -265
skip mij een 152
skip mij eindelijk -372
skip mij het 131
skip mij is 267
skip mij ker -176
skip mij mer -210
skip mij met -142
skip mij mijn -402
skip mij of 213
skip mij om 413
skip mij opbell -308
skip mij over 217
skip mij stand 369
skip mij te 214
skip mij terug -314
skip mij uit 266
skip mij vor -154
skip mijn ! -210
skip mijn $ 34
skip mijn ( 301
skip mijn , 209
skip mijn . 250
skip mijn 0 504
skip mijn : 271
skip mijn ? 384
skip mijn aanpass 390
skip mijn adres 410
skip mijn af 356
skip mijn afgewez 353
skip mijn al 543
skip mijn als 425
skip mijn appartement 367
skip mijn b 418
skip mijn bak 440
skip mijn bij 319
skip mijn bijstand 389
skip mijn binn 387
skip mijn boet 490
skip mijn dan 347
skip mijn dat -321
skip mijn dez 272
skip mijn dit 497
skip mijn dossier 432
skip mijn een 154
skip mijn eigen 441
skip mijn en 53
skip mijn er 312
skip mijn erbij -412
skip mijn fout -479
skip mijn geldig 327
skip mijn gestort 326
skip mijn geweigerd 346
skip mijn goed 422
skip mijn har 389
skip mijn heb 149
skip mijn heeft -72
skip mijn in 273
skip mijn incasso 391
skip mijn inmiddel 354
skip mijn is 61
skip mijn kijk 320
skip mijn klar 382
skip mijn kom -386
skip mijn komt -339
skip mijn kwijt 151
skip mijn ligt 326
skip mijn mar 229
skip mijn mij 205
skip mijn moet 436
skip mijn na 282
skip mijn nar 215
skip mijn niet -143
skip mijn nog 436
skip mijn nou 508
skip mijn nu 619
skip mijn nummer 154
skip mijn om 445
skip mijn ontvang 393
skip mijn op 171
skip mijn ophal -401
skip mijn pas 443
skip mijn paspoort -236
skip mijn reken 499
skip mijn sta 356
skip mijn stat 363
skip mijn teg 386
skip mijn terug 339
skip mijn valt -351
skip mijn van 499
skip mijn verander 402
skip mijn verblijf 337
skip mijn verget -268
skip mijn verkeerd 405
skip mijn vor 658
skip mijn vraagt 307
skip mijn waard 416
skip mijn werk -354
skip mijn werkt 278
skip mijn wil -256
skip mijn zat -259
skip mijn zegg -342
skip mijn zijn 245
skip mijn zit -112
skip mijn zonder -350
skip milieustrat $ -310
skip minut $ -264
skip mis nog 400
skip mn $ 91
skip mn , 408
skip mn al 262
skip mn bij 388
skip mn heeft 297
skip mn verloopt 384
skip moe $ -235
skip moeder 0 -353
skip moeder de -521
skip moeder ik 439
skip moet $ 76
skip moet 0 250
skip moet ? -282
skip moet bij -119
skip moet daarmee -381
skip moet daarvor -328
skip moet dan -291
skip moet dar -214
skip moet dat -150
skip moet die -333
skip moet dit 419
skip moet doen -433
skip moet eerst -226
skip moet hebb -452
skip moet je -275
skip moet mar -255
skip moet mij -499
skip moet niet -242
skip moet nog 584
skip moet plann 389
skip moet vor -240
skip moet word 374
skip moet zelf -274
skip moet zijn -264
skip mog , -376
skip mog . -268
skip mog op -253
skip moogt van -311
skip mooi $ -187
skip morg , 384
skip morg 0 -239
skip morg de -292
skip morg het 278
skip morg ik -206
skip morg mijn -367
skip my , -449
skip na , -244
skip na bevall 423
skip na jar -197
skip na mijn 342
skip naast 0 -191
skip nam $ -370
skip nam . 187
skip nam vor -424
skip nar $ 181
skip nar 0 332
skip nar adres -387
skip nar gemeent -270
skip nar gestuurd -301
skip nar loket -238
skip nar rechter -341
skip nar van -388
skip nar wek 370
skip ne $ -269
skip ne , -126
skip ne op -251
skip nederland vor -361
skip nen , -205
skip ner $ -317
skip nergen $ 238
skip ni $ -265
skip ni , 218
skip nie $ 206
skip niemand , -224
skip niemand iet -290
skip niemand mij 373
skip niemand op -256
skip niet . 176
skip niet dat -222
skip niet de 223
skip niet die -315
skip niet een -259
skip niet er 190
skip niet goed -253
skip niet hor -196
skip niet is -259
skip niet kom 286
skip niet mar -312
skip niet mij 233
skip niet mijn -149
skip niet of -249
skip niet op 171
skip niet open -297
skip niet te -206
skip niet van 204
skip niet zegg -238
skip niet zijn -387
skip niet zit -307
skip nieuw , 103
skip nieuw al 295
skip nieuw bij -338
skip nieuw en -327
skip nieuw is -262
skip nieuw van -250
skip nieuw vor 262
skip nieuwsbrief $ -360
skip nik , -71
skip nik . 136
skip nik de 152
skip nik is -315
skip nik op -214
skip nik over 296
skip nodig een -186
skip nog $ 73
skip nog . 345
skip nog 0 -431
skip nog ? 248
skip nog @code -386
skip nog aan 156
skip nog betal 349
skip nog bij 190
skip nog dat -361
skip nog een -242
skip nog gehoord 265
skip nog gen 251
skip nog gestort 285
skip nog har 370
skip nog jar 341
skip nog na -451
skip nog niet 317
skip nog op 182
skip nog open 293
skip nog te -262
skip nog uit -418
skip nog van 129
skip nog wacht 352
skip nog zijn -364
skip nooit $ -23
skip nou een -364
skip nou mijn 420
skip nou of 376
skip nu . 391
skip nu ? 382
skip nu betal 362
skip nu de 153
skip nu een 289
skip nu er 107
skip nu het -254
skip nu met -353
skip nu mij 322
skip nu mijn 248
skip nu nik -316
skip nu of 458
skip nu van 430
skip nu we -421
skip nummer . 302
skip nummer het -382
skip nummer jullie -308
skip nummer mijn 482
skip nummer op -255
skip ocmw $ -305
skip ocmw mijn 390
skip ocmw toch -461
skip of $ 123
skip of , 217
skip of . -396
skip of ? 164
skip of al 229
skip of als 350
skip of dat -208
skip of de -177
skip of een -114
skip of er 103
skip of het 186
skip of ik 222
skip of in -220
skip of ingeschrev 427
skip of inschrijv 542
skip of je -167
skip of jullie -285
skip of nog 252
skip of we 308
skip of zit 232
skip ogm 0 -377
skip om $ 231
skip om . -319
skip om op -221
skip omdat 0 507
skip omdat een -369
skip omdat niet 327
skip onder $ -239
skip ondernemingsnummer . -252
skip ongedan $ -422
skip onlin $ -405
skip ons $ 113
skip ons . -352
skip ons ? 264
skip ons al 451
skip ons als 320
skip ons de -183
skip ons een -357
skip ons nu 619
skip ons vor 305
skip onz heeft -249
skip onz nu 523
skip onz op -234
skip ook $ -119
skip ook ? -255
skip ook de -100
skip ook of -219
skip ook op -156
skip ook van -230
skip op $ -75
skip op , -149
skip op 0 -3
skip op ? 168
skip op aanslag 84
skip op aanvrag 305
skip op adres 173
skip op affich -191
skip op attest 360
skip op bell -260
skip op besluit 379
skip op bezwar 365
skip op bordj -257
skip op brief -132
skip op dag -239
skip op dan -348
skip op de -185
skip op dienst 233
skip op diftarreken 414
skip op fietspad -103
skip op flyer -193
skip op gat -319
skip op gevel -175
skip op gezet -413
skip op gsm -453
skip op hoek -150
skip op ik 219
skip op juni -247
skip op kermis -165
skip op leeflon -375
skip op leeftijd -393
skip op lijst 220
skip op maart -264
skip op mijn -306
skip op mur -134
skip op nam 582
skip op nieuw 138
skip op nummer -368
skip op oud 201
skip op parking -150
skip op pasfoto -349
skip op plat 290
skip op plein -168
skip op pleintj -139
skip op reken 367
skip op rijbewijs 317
skip op scherm -213
skip op simpel -376
skip op sit -148
skip op social -439
skip op stadhuis 230
skip op te -262
skip op telefon -286
skip op terras -349
skip op uittreksel 407
skip op van 254
skip op verkeerd -337
skip op wachtlijst 450
skip op werk -302
skip op zak 312
skip opbell $ -404
skip open $ -209
skip open 0 -277
skip opgehaald $ -321
skip opgehaald de -221
skip ophal het -282
skip ord $ 304
skip oud $ -111
skip oud een -210
skip oud inlever -169
skip oud vor -314
skip ouder $ -253
skip over , 117
skip over 0 -334
skip over aanslag 634
skip over aanvrag 181
skip over en -272
skip over in -322
skip over kap -255
skip over lijk -357
skip over loss -318
skip over nieuw -253
skip over parkeervergunn -352
skip over premie 339
skip over stat 313
skip over uitker 354
skip over wmo 226
skip papier en -358
skip papier mijn 445
skip park $ -173
skip parkeerkaart $ 313
skip parkeerkaart mijn 363
skip parker $ -342
skip pas $ 279
skip pas , -377
skip pas ? 202
skip pas aan 460
skip pasfoto $ -236
skip pasj de 409
skip paspoort binn 315
skip paspoort ik 293
skip paspoort klar 263
skip paspoort of -463
skip peil $ -302
skip per , -430
skip per . -322
skip per ? -311
skip per mei 392
skip person de -326
skip pik niet -384
skip plat het -401
skip plat ik 153
skip plek ik 416
skip politie $ -248
skip post $ -239
skip prat $ -341
skip premie mijn 226
skip rad stat -268
skip rat de -175
skip regel $ -196
skip regelt $ -404
skip reken $ 196
skip reken het -293
skip reken ik 354
skip rijbewijs $ 342
skip rijbewijs is 339
skip roep een -271
skip rustig $ -331
skip schol $ -237
skip schol mijn -302
skip schon $ -179
skip serieus $ -308
skip simpel , -364
skip sind een -356
skip sind is -253
skip sleutel mijn 380
skip snap niet -178
skip snap nik -272
skip social , 386
skip speeltuin $ -242
skip sporthal $ -238
skip sprek de -432
skip sta $ 387
skip sta eigen 265
skip sta in -315
skip sta nog 342
skip sta nu 313
skip sta op 323
skip stad bij -257
skip stad een -346
skip stadhuis $ 194
skip stan op 237
skip stand de -371
skip stand mijn 333
skip stand zak 367
skip standplat de 349
skip stap nar -350
skip stat $ 187
skip stat , -175
skip stat 0 -104
skip stat aanvrag 316
skip stat bij 568
skip stat een -81
skip stat en -257
skip stat het -269
skip stat ik 408
skip stat in -162
skip stat jar -403
skip stat met 345
skip stat nam -238
skip stat nieuw 209
skip stat nog 500
skip stat nu 430
skip stat op 70
skip stat verkeerd 436
skip stat zon 247
skip status mijn 330
skip stedelijk $ -260
skip sticker de -180
skip stil $ 185
skip stom mij -388
skip stond lad -309
skip stond niet -390
skip stort de -327
skip strak $ -261
skip strat $ -181
skip strat , -222
skip stur $ -276
skip subsidie $ -347
skip subsidie een -272
skip syndrom down -186
skip t 0 -278
skip t aan -233
skip t al 288
skip t bij -265
skip t hier -179
skip t huis -401
skip t is -213
skip t mar -458
skip t met 248
skip t mij -346
skip t ne -279
skip t precies -400
skip te , -112
skip te . 179
skip te als -311
skip te bij -256
skip te en -122
skip te is -244
skip te stan -337
skip te vor -207
skip te war -315
skip teg en -200
skip teg moet -312
skip teg parkeerbon 391
skip tegemoetkom de 419
skip tegenover 0 -168
skip teken $ -348
skip telefonisch contacter -307
skip ter van -100
skip terecht , -313
skip termijn mijn 305
skip terug @code -227
skip terug en 312
skip terug mijn 430
skip teruggebeld $ -311
skip terwijl een -361
skip terwijl stond -279
skip thuis $ 202
skip thuis de -396
skip tijd . 355
skip tijd de -291
skip toch $ -141
skip toch , 237
skip toch er 403
skip toch ik -391
skip toe $ -263
skip toegekom $ 275
skip toegewez $ 358
skip tot $ -200
skip tot , -249
skip tot 0 -324
skip tot datum 171
skip tot duurt -310
skip tot is 440
skip tot kan -402
skip tot lat -142
skip tot loopt 125
skip tot mag -392
skip tot uur -209
skip trek de -236
skip trouw 0 -253
skip tuinhuis 0 -295
skip twee $ 203
skip twee ? -354
skip twee in -302
skip twee vor -333
skip typ $ -307
skip u . -222
skip u ? 361
skip u als 299
skip u de -171
skip u een 173
skip u iet -394
skip u inschrijv 454
skip u mijn 256
skip u niet -390
skip u nog -376
skip u of 272
skip u op -297
skip u terugbell -406
skip u zegg -393
skip u zijn -450
skip uit een -245
skip uit lat -374
skip uitbetaald $ 253
skip uitker $ 219
skip uitpas kansentarief 419
skip uitschrijv ik 399
skip uur 0 -433
skip uur ik 223
skip uw $ -63
skip uw , -199
skip uw bij -310
skip uw vor -333
skip uw zegt -251
skip vader de -372
skip vakantie $ -325
skip van . 49
skip van aanslag 163
skip van aanvrag 138
skip van advocat -347
skip van allen -253
skip van ambtenar -344
skip van ander 359
skip van balie -213
skip van bedrag -343
skip van ben -324
skip van bv -270
skip van crech 250
skip van dienst -271
skip van dochter 386
skip van dokter -347
skip van doormail 405
skip van een -156
skip van euro 260
skip van flat -330
skip van garag 202
skip van gemeent -139
skip van gezin 520
skip van graf 360
skip van heeft -206
skip van hor -296
skip van huis 397
skip van in -225
skip van juni 365
skip van kinder 246
skip van leeflon 329
skip van lening 369
skip van lijst 401
skip van mag -336
skip van mar 151
skip van meter -258
skip van milieustrat -323
skip van moeder 208
skip van nar 420
skip van nummer -386
skip van op 333
skip van opvang 435
skip van ouder 309
skip van over 271
skip van put 237
skip van schol -126
skip van stan 448
skip van stat -268
skip van stichting -377
skip van technisch -271
skip van trap -275
skip van uitker 441
skip van veranderd 302
skip van vergunn 270
skip van verzet 342
skip van vor 274
skip van vrouw 269
skip van websit -257
skip van wek 242
skip van werk -241
skip van wijk -231
skip van wijkagent -467
skip van wil -277
skip van woning 301
skip van zegt -429
skip van zon 342
skip van zwembad -208
skip vanaf leeftijd -152
skip vandag $ -209
skip vast de 284
skip vel $ -171
skip vel , -337
skip ver dat 330
skip ver mijn 417
skip verbaz ik -347
skip vergunn om -264
skip verhuisd de 482
skip verhuiz de 383
skip verkeerd $ -243
skip verkeerd , 238
skip verkeerd . -513
skip verkeerd gestuurd -282
skip verkeerd jullie 225
skip verleng $ 339
skip verplicht een -360
skip verwacht $ 267
skip verwerkt $ 413
skip verzoek kwijtscheld 261
skip vier $ -390
skip vind brief 457
skip vind dat -228
skip vind het -411
skip vind ronduit -342
skip vles bloed -173
skip vlieg $ 229
skip vol $ -184
skip vol . -315
skip volgen krant -410
skip volgen wet -333
skip volgend $ -319
skip volgend , 316
skip volled ? 404
skip voorbeeld $ -247
skip vor $ -138
skip vor ? 101
skip vor aangift -398
skip vor afsprak -119
skip vor al 143
skip vor alleenstaand -192
skip vor als -345
skip vor attest -485
skip vor buurtfeest -333
skip vor dag 288
skip vor deur -272
skip vor die 204
skip vor dochter 346
skip vor en -183
skip vor gezin -373
skip vor het -297
skip vor inschrijv 381
skip vor is -221
skip vor ligplat 364
skip vor man -368
skip vor met -195
skip vor mijn -331
skip vor moeder -167
skip vor nar -321
skip vor nieuw -179
skip vor of -211
skip vor oud -272
skip vor person 367
skip vor premie -392
skip vor recyclagepark 291
skip vor renovatiepremie -439
skip vor schol -219
skip vor snell -227
skip vor spreekbeurt -287
skip vor twed 323
skip vor uitker 269
skip vor uittreksel -306
skip vor uur -376
skip vor van -254
skip vor veranda 295
skip vor verblijfskaart 347
skip vor verkeerd -316
skip vor vierd -213
skip vor zijn -388
skip vor zomer 166
skip vor zon 469
skip vorig $ 221
skip vorig , 168
skip vorig een -401
skip vorig overled 251
skip vrag $ -338
skip vrag de -177
skip vrag een -177
skip vriendelijk $ -279
skip vriendin $ -331
skip vrij $ -304
skip vrij de -214
skip vrijdag $ -211
skip vrijdag , 453
skip vroeger , 452
skip vroeger het -361
skip vrouw $ -320
skip vrouw ik -187
skip vuil , -158
skip waard mijn 313
skip waardelos $ -266
skip waarom de -381
skip waarom er -158
skip waarom ge -242
skip waarom ik 418
skip waarom jullie -303
skip waarom mijn 578
skip waarschuw ik -283
skip wacht . -416
skip wacht 0 339
skip wacht een -153
skip wacht jullie -311
skip wachtlijst de 187
skip wachtlijst ik 356
skip wakker , -286
skip wanner ? -353
skip wanner de -240
skip wanner een -381
skip wanner het -225
skip wanner ik 774
skip wanner je -332
skip wanner mijn 715
skip wanner ze -326
skip want heb 399
skip want kan -279
skip want sta -297
skip want was -496
skip want won -401
skip war bij -270
skip war dat 338
skip war de -169
skip war die -115
skip war een -144
skip war ik -213
skip war je -156
skip war jullie -379
skip war men -207
skip war mijn 446
skip war moet -267
skip war nik 363
skip war won -345
skip war woont -473
skip was $ -115
skip was . 256
skip was afsprak 406
skip was de -190
skip was die -296
skip was een -158
skip was eig -354
skip was in -347
skip was van -220
skip wat $ -277
skip wat betreft -340
skip wat een -198
skip wat er 304
skip wat het -133
skip wat ik 181
skip wat in 430
skip wat je -144
skip wat jullie 198
skip wat mijn 563
skip wat over 397
skip wat vor -254
skip wat we -353
skip we . 360
skip we ? -336
skip we het -314
skip we met 307
skip weg $ 102
skip weg ik -294
skip weg mijn -328
skip wek $ 262
skip wek . 210
skip wek de -215
skip wek en 424
skip wek mijn 312
skip wel $ -42
skip wel ? 249
skip wel op -298
skip wel van -431
skip welk geld -371
skip welk heb -285
skip welk hebb 692
skip welk heeft -433
skip welk is 355
skip welk kan -276
skip welk moet -136
skip welk ontbreekt 375
skip welk sta 389
skip welk stat 204
skip welk vor -303
skip wer $ -165
skip wer ander -329
skip wer boet -299
skip werd 0 -371
skip werk mijn -381
skip werkt $ -279
skip werkt , -255
skip werkt ? -416
skip wet het 93
skip wet mijn 480
skip wet of -212
skip wet te -269
skip wher i -189
skip wie bij -430
skip wie de -64
skip wie die -349
skip wie er -117
skip wie ik -145
skip wie mijn 570
skip wij , -412
skip wij 0 224
skip wij een -211
skip wij er -350
skip wij niet -314
skip wij nog 227
skip wij onz -399
skip wij op -329
skip wijk $ -168
skip wil $ -177
skip wil grag 105
skip wil men -265
skip wil met -404
skip wil niet -146
skip wil nog -413
skip wil of 386
skip wil sprek 211
skip wil wat 276
skip wil word -386
skip wil zegg -298
skip will dat 455
skip will een -386
skip wilt het 403
skip wilt mijn 279
skip won 0 222
skip won dat -501
skip won mijn 370
skip won nog 328
skip won op 533
skip woning $ 362
skip word een -299
skip word van -250
skip wordt , -341
skip wordt geld 310
skip wordt in -332
skip wordt nog -170
skip wordt premie 371
skip woz van 333
skip zaaknummer 0 -307
skip zak 0 -202
skip zaterdag $ 300
skip zaterdag , -387
skip zaterdag ? -229
skip ze . 223
skip ze 0 144
skip ze de -120
skip zebrapad de -179
skip zeg dat -136
skip zeg mijn -398
skip zegg , 201
skip zegg dat 227
skip zegg het -321
skip zegt $ -189
skip zegt 0 -292
skip zei $ -385
skip zei ik -220
skip zeker $ -275
skip zelf $ -245
skip zelf of -290
skip zet dat 419
skip zet een -373
skip zet in -293
skip zet mar 352
skip zet mijn -247
skip zet op 219
skip zich in -344
skip zich vor -346
skip ziek $ 220
skip zien dat 414
skip zien mijn 178
skip zijn $ -92
skip zijn 0 235
skip zijn al -407
skip zijn altijd -287
skip zijn dar -283
skip zijn een -33
skip zijn en 181
skip zijn er -421
skip zijn lat -371
skip zijn met 287
skip zijn op -246
skip zijn open -237
skip zijn regel -197
skip zijn stat -433
skip zijn vor 301
skip zijn werk -304
skip zit de -140
skip zit dossier 301
skip zit in -257
skip zit nog 544
skip zit nu -314
skip zit op 150
skip zo de -273
skip zo je 225
skip zo mijn -232
skip zo ze -308
skip zoek nog -377
skip zon 0 -163
skip zon dat -310
skip zon het 380
skip zondag $ -186
skip zonder $ -218
skip zonder ? -278
skip zonder mijn -434
skip zonder op -239
skip zot $ 143
skip zou . -465
skip zou 0 334
skip zou een -152
skip zou mij -425
skip zou wet 244
skip zou word 413
skip zull een -352
skip zwart wit 331
word $ 13
word ( 89
word . 129
word 0 22
word : 120
word ; 214
word ? 119
word @code -138
word ^ 13
word a -141
word aan -51
word aangekom 531
word aangemeld 223
word aangemerkt 458
word aangepast 392
word aangerek 368
word aangev -201
word aangevraagd 740
word aanhanger -218
word aanman 453
word aanmeld 233
word aanmerk -196
word aanpass 625
word aanslag 661
word aanslagbiljet 770
word aanvaard 475
word aanvrag 416
word abonnement 371
word accent -308
word accepteert -396
word account 414
word acht -162
word achter -165
word achternam 343
word actie -229
word activiteit -368
word administratie 463
word adres 443
word adreswijz 439
word advocat -213
word af 36
word afbetal 328
word afbrand -151
word afdel -227
word affich -201
word afgebrok -209
word afgegev 358
word afgekeurd 198
word afgemaakt -297
word afgeschaft -321
word afgeschrev 513
word afgesnauwd -225
word afgev -241
word afgewez 557
word afhandel -445
word afscheid -319
word afschrift 263
word afsprak 309
word afvalheff 274
word afwijz -322
word ah -242
word akkoord 331
word akt 295
word al 202
word algemen -212
word all -129
word alleenstaand -40
word allemal -71
word allez -187
word als -63
word alsjeblieft 271
word alstublieft 194
word altijd -82
word alvast 116
word alwer 194
word amai -165
word ambetant -367
word ambtenar -112
word an -295
word annelies -321
word annuler 550
word antwoord -100
word antwoordt -339
word apart -211
word app -102
word appartement 117
word april 514
word archief -270
word architect 370
word are -333
word artros 268
word as -220
word asbest -319
word asfalt -347
word asiel -316
word assistent 259
word assistentiewon 352
word attest 467
word au -298
word aub 457
word autistisch -280
word autocorrect -287
word automat -107
word automatisch 107
word autorijd -397
word autos -245
word autovrij -475
word avond -113
word avondvierdag -248
word babbel -340
word baby 216
word badmeester -333
word bakfiet -240
word bal -282
word balkon -240
word ban -246
word bancontact -284
word band -170
word bang -290
word bankafschrift -322
word bankapp -318
word bankj -167
word bas -167
word basisregistratie 415
word batterij -273
word be -267
word bedank -298
word bedankt -110
word bedoeld -253
word bedoelt -376
word bedraagt -190
word bedrag 427
word bedreig -286
word bedrijf -357
word beeld -332
word beetj -93
word begeleider 455
word begin -300
word begint -98
word begraafplat -149
word begrep -281
word begrip -281
word begrot -339
word behandel 504
word behandeld 204
word bekek 473
word bekend 257
word bel -103
word belach -175
word belast 110
word beld 254
word beled -223
word beleefd -364
word beleid -229
word bell -128
word ben 103
word bend -265
word bened -273
word bent -174
word bereik -173
word bericht -247
word beroep -178
word beroert -362
word beschik 522
word besliss 513
word beslist 577
word beslot 329
word besluit 277
word bestan -353
word bestand 303
word bestat -224
word besteld 557
word bestelwag -313
word bestur -257
word betaald 521
word betaalt -260
word betal 263
word betalingsregel 597
word beter -292
word bevall 374
word bevest 673
word bevestigd 567
word bevolk 213
word bevolkingsregister 446
word bewar -328
word bewijs 367
word bewindvoerder 452
word bewonerskaart 421
word bezet -187
word bezig -179
word bezoek -333
word bezwaarschrift 385
word bezwar 190
word bib -179
word bibliothek -145
word bieb -187
word bij 39
word bijstand 302
word bijstandsaanvrag 289
word bin -290
word binn 213
word binnengekom 576
word binnenkort -302
word binnenlop -277
word binnenstad -196
word blad -232
word bladzijd -410
word blank -253
word blauw -222
word bleit -328
word blek -291
word blij -291
word blijft 210
word blijkt -320
word blijv -197
word blind -216
word bloed -171
word bloedt -201
word bloem -268
word bloembak -204
word blok -323
word blokkad -376
word blokker -61
word blond -312
word blot -189
word boa -263
word boekj -379
word boet 440
word bom -149
word bon -193
word bonjour 283
word bord -240
word bordj -229
word borst -385
word borstkanker -289
word bos -179
word bot -127
word boterhamm -357
word bouwaanvrag 541
word bov -149
word bovenop -369
word braderie -160
word brand -231
word brandt -236
word breekt -195
word breng -131
word brief 245
word briefj 26
word bril -200
word broek -370
word brok -329
word brp 242
word brug -144
word bruggetj -383
word bruin -232
word btw -158
word buit -217
word burgemeester -142
word burger -163
word burgerzak -176
word bushalt -175
word bushokj -177
word buurman -234
word buurt -192
word buurtfeest -234
word buurthuis -184
word buurvrouw -226
word bv -331
word caf -104
word can 213
word carnaval -321
word cash -404
word ceremonie 295
word cest -254
word chat -208
word chauffeur -262
word check 667
word chemo -255
word chines -329
word circus -218
word claes -289
word club -299
word cod -160
word cok -261
word collega -141
word collegas -352
word concessie 432
word condom -212
word consulent 497
word consultatiebureau -267
word contact -398
word contacter -371
word contactperson 336
word container -82
word containerpark -157
word contant -329
word content -227
word control 364
word controler 379
word crech 390
word cultuurcentrum -268
word da 101
word daarbij -318
word daarmee 328
word daarom 123
word dakkapel 177
word daklos -176
word dam -333
word dan -46
word dank -158
word dankbar -324
word dankj -235
word dankjewel -202
word danku -300
word dankuwel -264
word dankzij -340
word dar -33
word das -116
word dat -21
word datum 365
word day -337
word de -36
word debiel -208
word deblokker -359
word del 239
word den -55
word depressie -376
word deurwaarder 205
word dez 109
word diabetes -371
word dicht -187
word diefstal -343
word dien -207
word diend 374
word dienst 129
word dient -347
word diep -217
word dierenambulanc -360
word diev -274
word digid -191
word dijk -206
word dik -227
word dinsdag 201
word diploma -472
word discriminatie -196
word do -367
word doar -234
word dochter 135
word document -190
word dod -134
word doen -132
word doet -28
word dof -264
word dokter -158
word dom -180
word domicilie 610
word domicilier 422
word domm -224
word donder -281
word donderdag 199
word donker -244
word doodmoe -464
word doorgegev 515
word doorgekom 476
word doorgev 139
word doormail 455
word doorverbond -202
word dor -53
word dorp -209
word dos -313
word dossier 675
word dov -336
word down -231
word draagt -368
word draai -215
word drad -297
word dreigd -225
word drempel -207
word dubbel 374
word duidelijk -339
word duiv -203
word duizendmal -205
word dur -196
word dus 165
word dwar -305
word e 73
word ean -266
word echt -126
word een -59
word eentj -217
word eer -235
word eerder -247
word eerlijk -269
word eigenar 172
word eik -174
word eikel -235
word eikenprocessierup -234
word ein -339
word eind 258
word eindelijk 143
word elk -151
word email -360
word emissiezon -359
word en 32
word ene -131
word energietoeslag 167
word engel -248
word enig -207
word enkel -228
word eraf -30
word eran -78
word erfgren -494
word erg -284
word erin 174
word erkenn 225
word ermee 258
word ernaast -222
word ernstig -318
word erop 285
word erotisch -309
word ervan -163
word es 341
word euro 271
word evenement -256
word ewa -236
word examen -245
word exampl -159
word excus -379
word excuser -296
word excuses -416
word ey -228
word ezel -235
word ezelstrat -259
word facebok -300
word factur 186
word fak -240
word fanfar -332
word februari 485
word feest -198
word feestzal -288
word ff 491
word fiet -151
word fietsenrek -301
word fietsenstall -168
word fietser -174
word fietspad -126
word fijn -178
word fik -296
word film -199
word finn 543
word fiscal 430
word fix 389
word flat -151
word flikker -248
word flikkert -275
word fokking -233
word folder -265
word form -266
word formulier -55
word foto -190
word fout 241
word foutcod -268
word friet -268
word fuck -176
word g -347
word gaarn 453
word gaf -274
word galgenstrat -324
word galgenveld -278
word gang -284
word garag 316
word gas 171
word gat -50
word ge -31
word geb 301
word gebeld -171
word gebeur -213
word gebeurd 441
word gebeurt -99
word geblev 363
word geblokkeerd 256
word geboekt 265
word geboortedatum 230
word gebor 233
word gebracht 278
word gebrok -343
word gebruik -329
word gebruikt -317
word gebur -294
word gedacht -363
word gedan 72
word gedoe -200
word gedomicilieerd 434
word gedronk -237
word gedumpt -192
word geeft -180
word gef -76
word gegan -175
word gegev 104
word gegeven 571
word gehaald 112
word gehad 192
word gehandicaptenparkeerkaart 283
word geholp -172
word gehoord 272
word gehuwd 370
word gek -107
word gekocht 174
word gekom 313
word gekort 342
word gekreg 564
word gelach -377
word geld 87
word geldig -157
word geldt -184
word geled 111
word gelegd -257
word gelez -215
word geliev 389
word gelijk -188
word geluk -391
word gelukk -151
word gemaaid -200
word gemeent -58
word gemeentehuis -183
word gemeenterad -249
word gemeld 189
word gemiddeld -283
word genoeg -275
word genoemd -250
word genoteerd 279
word gepakt -364
word gepensioneerd -294
word geplaatst 328
word geregistreerd 402
word gerek 365
word geroep -313
word gerust -254
word gescheid 318
word geschrapt 323
word geschrev 165
word geslag -241
word gesloopt -289
word gespeld 392
word gespot -172
word gesprek 458
word gestok 201
word gestort 601
word gestrooid -249
word gestuurd 241
word geteld -345
word getuig -305
word gev -112
word gevar -228
word gevel -188
word gevond -99
word gevraagd 400
word gevuld -337
word geweest 213
word geweigerd 222
word geweld -171
word gewijzigd 511
word gewon -131
word gewonn -382
word geword 275
word gezegd -171
word gezicht -246
word gezien 145
word gezin 357
word gezinn -294
word gezinsheren 426
word gezinssamenstell 300
word gezond -415
word ggd -204
word gin -248
word gister -120
word glas -185
word glasbak -222
word glijban -216
word godverdomm -197
word goe -214
word goedemiddag -228
word goedemorg -209
word goedenavond -178
word goedgekeurd 652
word googl -323
word gooi -166
word gooit -220
word gordijn -338
word goud -213
word gps -280
word graf 238
word graffiti -190
word grag 247
word grapj -312
word gras -244
word gratis -226
word grijz -180
word groen -200
word groetjes -272
word grof -230
word grond -65
word grootvader -261
word grot -153
word groter -278
word gsmnummer -367
word gulder -292
word gymzal -247
word haalt -285
word had 248
word hag -188
word haha -200
word hak -314
word hal 141
word half 121
word halt -298
word handhaver -284
word handteken 189
word hang -213
word hangt -72
word har 200
word hard -112
word hart -242
word hartaanval -308
word hartelijk -136
word hat -274
word he -92
word heb 243
word hebb 163
word hebd 346
word hebt 106
word heeft 48
word heff -401
word heg -318
word hek -167
word hel -108
word helemal -210
word help -382
word helpdesk -313
word hem 406
word hemelvaart -251
word hen -355
word herbekijk -392
word herinner 240
word herrie -299
word hersenletsel 397
word hersteld -284
word herzien -402
word het -20
word hetzelfd -176
word hey -107
word hielp -357
word hierbij 368
word hiernaast -143
word hierover -270
word hij 59
word hoef -274
word hoeft -198
word hoek -166
word hoelang -129
word hoer -225
word hoerenjong -347
word hoerenkrek -182
word hoeveelst 418
word hoevel 216
word hoever 744
word hog 138
word hoger 287
word homo -354
word homos -210
word hondenbelast 232
word hondj -234
word hoofd -318
word hoofddoek -286
word hoogt -102
word hoorapparat -312
word hoort -163
word hop -195
word hou -218
word houd -243
word houdt -293
word hous 320
word hufter -325
word huis 245
word huisart -282
word huisartsenpost -267
word huisbezoek 486
word huishoud 177
word huisnummer -408
word huisvuilbelast 266
word huiz -225
word hulpmiddel -336
word hun -150
word hur -113
word husband -292
word huursubsidie 456
word iban -336
word id 213
word identiteitskaart 127
word iederen -192
word iet 93
word ik 76
word in -13
word inburger 291
word incasso 547
word indicatie 385
word indien -467
word inen 311
word infoavond -127
word infoblad -370
word ingang -186
word ingedi 609
word ingelogd -391
word ingepland 534
word ingeschrev 622
word inlever -146
word inlogg -345
word inmiddel 409
word inschrijv 156
word insprak -246
word insta -323
word internet -253
word intuss 475
word invull -443
word inwoner -171
word ipv 256
word is 65
word itsm -266
word ja 134
word jachtgewer -355
word jammer -366
word jan 170
word januari 373
word japan -281
word jar 70
word jas -305
word je -111
word jef -289
word jeugd -218
word jeugdhuis -215
word jobcoach 332
word jod -245
word jok -299
word jonger -184
word jongst 296
word jou -271
word juist 139
word juli 166
word jullie 107
word juni 266
word just -266
word k 132
word kaart 209
word kaartlezer -280
word kalf -257
word kamer -229
word kanal -236
word kanker -146
word kansentarief 327
word kant -95
word kantonrechter -278
word kantor -264
word kap -232
word kapot -199
word kapper -365
word kapsalon -358
word kast -313
word kastanj -261
word kastj -177
word kat -162
word kben -197
word kech -210
word kek -257
word kelder -111
word kend -379
word kenmerk -82
word kennis -395
word kent -294
word ker 77
word kerk -156
word kerkhof -193
word kerkplein -269
word kerkstrat -201
word kermis -191
word kerngezond -432
word kerstbom -367
word keuk -283
word kevin -349
word kid 175
word kiek -347
word kieken -296
word kijk 263
word kijkt 367
word kill -291
word kilo -348
word kind -174
word kinderboerderij -172
word kindermishandel -390
word kinderopvang 158
word kindj 249
word kipp -322
word kk -298
word kkr -383
word kl -253
word klacht -119
word klag -228
word klant -278
word klantmanager 287
word klapp -206
word klar 340
word klas -225
word klein -86
word kleinkind -338
word kleinzon -226
word klep -237
word kler -267
word kleur -391
word kleuter -95
word kleuterschol -334
word klooster -371
word klootzak -355
word klopt 254
word klot -238
word klotebrief -307
word knie -393
word knippert -162
word knop -182
word koffie -136
word kok -234
word kom -36
word komt 73
word koningsdag -327
word kontich -351
word kop -208
word kopie 151
word korting -269
word kost -214
word koud -371
word kram -264
word krant -193
word kredietbank 270
word kreg 332
word krijg 103
word krijgt -59
word kring -359
word kringlop -268
word kruispunt -186
word kuil -269
word kun 405
word kunt 213
word kust -281
word kut -277
word kvk -160
word kwad -317
word kwartier -193
word kwijt 203
word kwijtscheld 566
word la -193
word laatst 27
word lach -248
word lager 217
word lamp -162
word land -216
word lang -93
word langer -213
word lantaarn -241
word lantaarnpal -167
word las -188
word lastigvall -324
word leeflon 517
word leeftijd -272
word leerlingenvervoer 544
word leest -265
word leg -125
word legg -233
word leidinggev -440
word lek -242
word lekker -181
word lelijk -310
word len -200
word lening 389
word ler -222
word les -210
word let -339
word leugenar -299
word leuk -223
word levend -292
word levensgevar -175
word lever -413
word licht -166
word lief -287
word lieg -192
word liev -152
word liever -194
word lieverd -259
word lift -208
word lig 268
word ligplat 309
word ligt 41
word lijf -334
word lijk -334
word lijkt -185
word lijn -110
word lijst 276
word link -152
word log -407
word loket -107
word loopt 65
word lop -131
word los -145
word loss -64
word lot 187
word lotnummer 395
word lucht -219
word lui -296
word luiaard -274
word luister -248
word luistert -426
word lul -117
word m 306
word maakt -273
word maaltijd 368
word maand 180
word maandag 296
word maart 345
word maatschapp 152
word mag -70
word mailtj 287
word mak -87
word man -85
word manier -120
word mannek -257
word mantelzorger -267
word mar 66
word markt -142
word mat -225
word matras -193
word me 263
word mededel -106
word medewerker -141
word medisch -304
word mee -20
word meebreng -248
word meedoen -345
word meegemaakt -458
word meekom -354
word meenem -345
word mei 125
word meidoornlan -232
word meld -216
word melding -45
word meldnummer -317
word men -87
word mener 217
word mening -306
word mer 83
word merci -165
word met -36
word meter -145
word mezelf -184
word mi -285
word mich -340
word mid -206
word mien 365
word mij 269
word mijn 287
word milieubelast 283
word miljaard -266
word min -298
word minder 341
word minut -157
word misschien -53
word mn 608
word mo -269
word mocht -385
word moe -150
word moeilijk -172
word moeit -173
word moek -266
word moest 53
word mog -192
word mogelijk -382
word moi -189
word mol -223
word monument -357
word moogt -202
word mooi -190
word moord -223
word morg 151
word morgenocht -387
word moskee -211
word mur -138
word museum -275
word mutualiteit 382
word muziek -177
word my 705
word myn 490
word n -124
word naartoe -271
word naast -97
word nacht -152
word nachtopvang -242
word nagan 383
word nagel -251
word naheff 609
word najar -291
word nakijk 499
word nam 170
word namiddag 322
word nar 47
word nat -198
word nationaliteit 342
word naturalisatie 436
word naturalisatieceremonie -295
word nazien 570
word ne -177
word nederlander 238
word neger -242
word nek -260
word nen -139
word nep -360
word ner -292
word nergen 27
word netjes -354
word neus -325
word new 368
word nie 373
word niemand -90
word niet 43
word nieuw 127
word nieuwjar 201
word nieuwsgier -431
word no 282
word nochtan 300
word noem -240
word noemt -305
word nog 205
word nogal -249
word nogmal 315
word nondedju -223
word nondeju -294
word nooit -104
word noord -301
word normal -237
word nota 336
word nou 352
word november 289
word nu 235
word nummer 33
word nummerplat 270
word o -265
word ocmw 123
word oefen -307
word oei -324
word oekrainer -384
word oen -340
word of 122
word offic -310
word officieel 227
word ogen -306
word ogm -377
word ok -189
word oke -162
word oma -176
word ombudsdienst -333
word omgev -293
word omgevingsvergunn 317
word omgewaaid -228
word omleid -273
word omzet 268
word onbeleefd -257
word onbeschoft -362
word onderan -313
word ondernemingsnummer -347
word ongedan -461
word ongeluk 257
word ongepast -476
word ongever -210
word onkruid -205
word onles -369
word onlin -194
word onnozel -201
word onnozelar -220
word ons 293
word ontbreekt 268
word onthal -266
word ontheff -229
word ontslag -443
word ontvang 424
word onvolled 507
word onwaard -313
word onz 153
word ook -110
word oorlog -191
word oost -257
word op 14
word open -119
word openbar -102
word opening -310
word openingsur -230
word openstaand 556
word openstan 451
word openstat 364
word opgegev 385
word opgehaald -244
word opgelost -219
word opgeroep 480
word opgeruimd -296
word opgeschrev 307
word opgestuurd 272
word opgezegd -364
word oplichter -289
word opmerk -370
word opnieuw 155
word oprit -220
word oproep 443
word opvang 262
word opzoek 703
word oranj -181
word ord 257
word orden -376
word oren -397
word org -343
word originel -243
word ouder -82
word ouw -222
word ov -378
word over 110
word overal -99
word overdag -232
word overgeschrev 307
word overzicht 387
word p -430
word pa 386
word paaltj -230
word pagina -365
word pak -276
word pakt -145
word pal -183
word papier 75
word par -295
word park -151
word parkeerautomat -226
word parkeerboet 391
word parkeergarag -182
word parkeerkaart 389
word parkeert -241
word parkeertariev -338
word parkeervergunn 652
word parkeerwachter -282
word parker -229
word pas 241
word pasfoto -202
word pasfotos -370
word pasj 254
word pasnummer -314
word paspoort 134
word paswoord -317
word patat -417
word peil -277
word peildatum -424
word penningmeester -253
word pensioenbewijs 396
word per 62
word percel 368
word person 309
word personel -277
word persoonsnummer 453
word peter -307
word pff -250
word phishing -401
word piet -326
word pik -187
word pin -263
word pincod -260
word plant -302
word plas -142
word plastic -241
word plat 107
word plein -183
word pleintj -226
word pleuris -311
word plezant -311
word plezier -337
word pmd -291
word poes -365
word pol -262
word politie -39
word poort -205
word portugal 361
word post 249
word postkantor -338
word postnl -292
word pot -223
word prachtig -225
word prat -106
word premie 428
word prijs -340
word prijz -297
word prima -260
word priv -302
word problem -259
word procent -308
word provincie -234
word pruim -240
word prullenbak -266
word prutser -390
word puinhop -258
word puk -244
word pur -297
word putdeksel -225
word raadhuisplein -299
word raadsbesluit -337
word raadsvergader -371
word radar -488
word ram -288
word rapper -292
word rat -165
word reactie -321
word reager -288
word reanimatiecursus -325
word receptie -262
word recht 97
word rechtbank -344
word rechtsbijstand -423
word rechtzet 332
word red 278
word ref 375
word reg -158
word regel -146
word regent -338
word regio -251
word register 371
word reglement -295
word reispas 392
word reken 358
word rekeningnummer 275
word reserv 367
word ret -430
word retributie 253
word riep -252
word rij -198
word rijbewijs 319
word rijd -200
word rijdt -129
word rijksregister 455
word ring -169
word riool -88
word rioolheff 290
word robot -223
word rod -171
word roep -224
word roept -192
word rok -199
word rollator -294
word rolstoel -181
word rommelmarkt -237
word ronduit -309
word rot -225
word rotond -181
word rout -320
word roz -292
word rsin -266
word rug -264
word ruimtelijk -376
word rustig -302
word ruzie -329
word saldo 440
word sander -418
word schadeclaim 374
word scham -285
word schand -264
word schandal -297
word schat -252
word schatj -238
word schattek -260
word schef -186
word scheiding 89
word schel -188
word scheldwoord -317
word schep -178
word schiet -205
word schijt -196
word schilder -256
word schol -117
word schold -385
word schon -159
word schoolplein -218
word schoonbroer -279
word schoonst -452
word schot -312
word schouwburg -317
word schref -232
word schrijf 283
word schrok -187
word schuld 216
word schuldhulp 360
word schuldig 474
word secretariaat -342
word september 263
word serieus -232
word servic -189
word sexbierum -330
word shit -217
word simpel -268
word sind 315
word sindsdien 332
word singl -241
word sit -135
word skateban -255
word sla -184
word slaapt -283
word slachtoffer -315
word slan -199
word slat -191
word slecht -142
word slechter -312
word sloeg -350
word slop -305
word slot -258
word sluikstort -226
word sluit -292
word smeerlap -180
word smeerlapperij -281
word snel -92
word snell -214
word sneller -362
word so -240
word soa -198
word social 262
word som 264
word sorry -180
word spanj 358
word spanning -360
word speelt -248
word speeltuin -224
word spel -232
word spijt -336
word sport -285
word sportclub -420
word sporthal -75
word sportpark -263
word sprak -405
word spreekbeurt -274
word spreekt -285
word spreekur -200
word springkastel -311
word springt -299
word spull -326
word sta 319
word stad -66
word stadsbestur -313
word stadskantor -274
word stag -333
word stan 129
word stand 504
word standgeld -326
word standplaatsvergunn 408
word standplat 193
word stank -373
word stap -285
word stapel 379
word stat 132
word statie -386
word station -195
word status 517
word sted 69
word stek -144
word stekker -351
word stell -373
word stem -322
word sticker -168
word stift -250
word stik -365
word stil 268
word stinkt -173
word stoan 515
word stoel -286
word stoep -135
word stoeptegel -240
word stoet -205
word stof -391
word stom -204
word stomm -216
word stop -290
word stopgezet 613
word stopp 398
word storing -281
word storm -227
word stort -143
word straatfeest -234
word straatlamp -203
word straatnaambord -296
word straatverlicht -202
word straf -345
word strafbar -315
word strak -192
word strat -151
word strom -265
word stront -197
word strooiwag -247
word student -297
word studer -380
word stur 60
word stuurd 289
word subsidie -255
word sukkel -229
word svp 405
word system 328
word taart -327
word tak -150
word tal -308
word tand -333
word tariev -334
word tas -343
word tbc -362
word team -137
word tef -169
word teg -119
word tegel -230
word tegemoetkom 402
word tegenover -185
word tegenwoord -297
word teken -135
word telefon -57
word telefonisch -148
word telefoonnummer 309
word teleurgesteld -223
word telt -415
word ten -231
word tentoonstell -366
word ter -73
word terecht -265
word tering -140
word termijn 193
word terrasvergunn 283
word terug 92
word terugbell -231
word terugbetal 434
word terwijl 327
word test -302
word tevor -376
word tevred -360
word that -367
word the -51
word ther -293
word this -307
word thuiszorg 281
word thx -103
word tiener -439
word tijdelijk -415
word tijden -271
word toe -141
word toegek 712
word toegekom 550
word toegestan -336
word toegewez 502
word toelag 342
word toen 75
word toeslag 175
word toetsenbord -328
word tolk -227
word ton -354
word toneelstuk -208
word top -207
word tor -216
word trag -240
word trager -432
word tram -241
word tran -279
word trap -215
word traplift 106
word trapp -294
word trekt -108
word trouw -100
word trouwakt 342
word trouwzal -212
word trut -176
word tuin -205
word tuinhuis 180
word turk -385
word tuss -179
word tv -171
word twed 185
word twee 114
word tweemal 260
word twintig -243
word tyfus -180
word typ -167
word u 76
word uit 57
word uitbetaald 451
word uitbouw 280
word uitgang -325
word uitgelegd -363
word uitgeschrev 265
word uitker 563
word uitlegg -227
word uitpas 348
word uitschrijv 422
word uitsluit -327
word uitstel 454
word uittreksel 475
word ull -223
word un -317
word urgentie 378
word urgentieverklar 455
word uurtj -307
word uw -109
word uwen -276
word vaart -146
word vacatur -253
word vacatures -359
word vader 115
word vakantie -184
word vakantiegeld 209
word vakbond -236
word val -181
word vall -240
word van 51
word vanachter -421
word vanaf -40
word vanavond -321
word vandag 51
word vandar -255
word vang -303
word vanmorg -241
word vannacht -197
word vast 246
word vastgelegd 481
word veilig -323
word vel -105
word vent -100
word ver 290
word veranda 485
word verander 297
word veranderd 455
word verbind -172
word verblijf 508
word verblijfskaart 405
word verbrand -203
word verdien -359
word verdrink -354
word veren -275
word verf -189
word vergader -391
word vergoed -206
word vergunn 218
word verhuis 217
word verhuisd 495
word verhuist -29
word verhuiz 532
word verjaardag -432
word verkeerd 135
word verkeersbord -224
word verkeerslicht -178
word verker -285
word verklar 532
word verkoopt -264
word verkop -340
word verleng 544
word verlengd 644
word verliefd -279
word verloopt 245
word vermist -150
word vermoord -269
word vermoordt -269
word vernom 379
word verplat 297
word verplicht -309
word verschil -103
word verschill -363
word verschrik -239
word verslag 424
word versta -360
word verstand -363
word verstat -351
word verstopt -239
word vertrek 376
word vertrouw -309
word vervall 446
word verwacht 212
word verwarm -200
word verwarmingstoelag 285
word verwerkt 479
word verwitt -330
word verzakt -380
word verzet 295
word verzint -230
word verzoek 676
word veur 312
word viel -188
word vier -117
word vierd -161
word vijv -425
word vijver -175
word vindt -317
word vis -276
word visum 399
word vlaander -326
word vlag -313
word vlagg -360
word vlam -267
word vles -124
word vlieg 225
word vloer -334
word vlot -220
word voedselbank -300
word voel -250
word voet -226
word voetbal -190
word voetbalclub -263
word voetpad -160
word vogel -333
word vogelgriep -241
word vol -142
word volg -258
word volgen 303
word volgt 252
word volkstuintjes -350
word volled 438
word volstat -381
word voorbeeld -304
word voorgevel -376
word voorhand -213
word voormiddag -307
word voortan 150
word voorwerp -469
word voorzien -300
word vor 54
word vorder 501
word vorig 342
word vrachtverker -328
word vrachtwag -233
word vrag -123
word vrederechter -324
word vriendelijk -167
word vriendin -235
word vrij -200
word vrijdag 277
word vrijwilliger -259
word vrouw -104
word vrouwelijk -350
word vuil -191
word vuilbak -169
word vuilkar -171
word vuilnis -170
word vul -309
word vuurkorf -252
word vuurwerk -192
word vve -347
word waarborg 308
word waard 199
word waardelos -291
word waarom 302
word waarschuw -261
word wacht 194
word wachtlijst 316
word wachtmuziek -238
word wachttijd -316
word wachtwoord -126
word wandel -201
word wandelar -352
word wanner 316
word want 116
word war -47
word wat 32
word water -172
word websit -157
word wedstrijd -244
word weekmarkt -253
word weeral -204
word wegen 215
word weggegooid 177
word weghal -317
word wegwerkzam -311
word weinig -457
word wek 223
word wel -64
word welk 241
word wen 230
word wer -55
word werf -248
word werk -39
word werkster 362
word werkt -151
word wesp -303
word wet 240
word wethouder -200
word whatsapp -304
word wher -264
word who -301
word wifi -402
word wij 142
word wijf -230
word wijk -188
word wijkagent 417
word wijz -487
word wijzig 496
word wil 136
word wilt 346
word winkel -123
word wir -292
word with -325
word wmo 443
word woensdag 323
word wollah -276
word won 280
word woning 248
word woonst 366
word woord -227
word wordt -129
word wou -283
word woz 362
word wrak -291
word wuk 377
word ww -473
word you 347
word zag -165
word zak 115
word zal -123
word zand -368
word zat -228
word zebrapad -173
word zee -326
word zeg -113
word zei -84
word zeid 191
word zeker -61
word zelf -79
word zenn -277
word zet 251
word zever -314
word zich -125
word zicht 375
word zie 143
word zielig -270
word zien 188
word zij 167
word zijn 54
word zijt -121
word zin -266
word zit 116
word zo -75
word zoal -83
word zoekt -65
word zoiet -229
word zomar -281
word zomer 298
word zond 236
word zondag -153
word zonder -13
word zonnepanel -316
word zou 342
word zovel -248
word zowat -250
word zuid -246
word zulk -301
word zull -283
word zult -329
word zus -267
word zwager -295
word zwanger -368
word zwar -338
word zwembad -119
word zwemm -164
word zwer -378
word zwerfvuil -291
word zwijg -344
`,
};
