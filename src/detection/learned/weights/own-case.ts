import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2167 candidates that are, 18728 that are not.
 * On families it was not taught on:
 * - above -1: found 70.7 %, wrongly 0.7 %
 * - above -0.5: found 64.0 %, wrongly 0.4 %
 * - above 0: found 56.3 %, wrongly 0.2 %
 * - above 0.5: found 48.3 %, wrongly 0.1 %
 * - above 1: found 41.5 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:3d6a531b0eb8fdfc574ec3395a065452048d2d7432f382433af424040f7e4d7f",
  intercept: -4.525,
  weights: `
pair ) , 253
pair ) 0 -416
pair ) is -341
pair , $ -203
pair , 0 131
pair , aan -204
pair , alles -245
pair , als -160
pair , altijd -208
pair , alwer -342
pair , antwoord -236
pair , bedankt -149
pair , bel 333
pair , ben 393
pair , bestat -182
pair , betal -264
pair , bij -181
pair , binn -333
pair , dan -225
pair , dank -109
pair , dankjewel -206
pair , danku -284
pair , das -220
pair , dat -48
pair , dez -384
pair , die -104
pair , doet -263
pair , dor -393
pair , dossier 311
pair , dus 133
pair , een -164
pair , eindelijk -348
pair , elk -121
pair , en 114
pair , geb 280
pair , gebor 356
pair , gef -278
pair , geldt -281
pair , geliev 244
pair , gelukk -200
pair , gewon -193
pair , grag 244
pair , hal 241
pair , heb 120
pair , hebt -294
pair , hel -84
pair , het 40
pair , hoe 40
pair , hoever 569
pair , hoort -184
pair , iemand -220
pair , ik 27
pair , ingedi 338
pair , is 175
pair , je -201
pair , jullie -36
pair , k 145
pair , kan 145
pair , kenmerk 343
pair , kheb -347
pair , kijk 315
pair , kijkt 392
pair , kinder -190
pair , klopt 116
pair , kom -250
pair , krijg -178
pair , krijgt -311
pair , kunt 423
pair , ligt 238
pair , mail -325
pair , merci -211
pair , mijn 43
pair , moet -246
pair , mog -184
pair , mooi -323
pair , morg -262
pair , na -330
pair , niemand -210
pair , nieuw 305
pair , nu -153
pair , of -302
pair , ons 260
pair , ook -182
pair , overal -191
pair , pas 522
pair , prachtig -241
pair , schand -230
pair , schandal -148
pair , schrijf 359
pair , sta 362
pair , stat 181
pair , te -207
pair , teg -338
pair , ter -208
pair , terwijl 304
pair , u -226
pair , van -117
pair , vanaf -313
pair , vandar -250
pair , verkeerd -210
pair , vor -307
pair , wa -291
pair , waarom -100
pair , wanner 311
pair , war -144
pair , was -271
pair , wel -276
pair , welk 102
pair , wer -273
pair , wie 175
pair , wil 268
pair , wilt 214
pair , word -305
pair , wordt -233
pair , zelf -292
pair , zet 211
pair , zie 368
pair , zijn -168
pair , zit -180
pair , zo -97
pair , zoek 433
pair , zon -342
pair , zonder -251
pair , zwart -335
pair . $ 133
pair 0 ! -221
pair 0 $ 16
pair 0 ( -240
pair 0 ) 101
pair 0 , 38
pair 0 . 74
pair 0 ? -51
pair 0 ab -209
pair 0 al -388
pair 0 april 178
pair 0 autos -242
pair 0 bus 395
pair 0 dag 145
pair 0 de -393
pair 0 duizend 247
pair 0 een -337
pair 0 en 59
pair 0 euro 282
pair 0 februari 147
pair 0 flikkert -280
pair 0 gebeld -263
pair 0 gebor -432
pair 0 had -247
pair 0 hangt -166
pair 0 heb -341
pair 0 hebb -270
pair 0 het -270
pair 0 in 339
pair 0 ingeschrev 366
pair 0 ipv -330
pair 0 is -88
pair 0 jan 370
pair 0 jar -128
pair 0 juli 187
pair 0 ker 175
pair 0 kg -247
pair 0 kreg 292
pair 0 krijgt -329
pair 0 ligt -209
pair 0 m -357
pair 0 maand 254
pair 0 meter -263
pair 0 min -383
pair 0 minut -96
pair 0 na -303
pair 0 nar 211
pair 0 nog -350
pair 0 november 201
pair 0 nummer -278
pair 0 of -227
pair 0 oktober 228
pair 0 ook -207
pair 0 op -305
pair 0 plusser -255
pair 0 procent -254
pair 0 september 234
pair 0 stan -324
pair 0 stat -222
pair 0 stond -301
pair 0 tot -146
pair 0 van -240
pair 0 wat -288
pair 0 wek 38
pair 0 werkdag -266
pair 0 wordt -331
pair 0 zit -196
pair 0 zoekt -307
pair : @code -295
pair : hoevel -368
pair : is 449
pair : moet -322
pair ? $ 121
pair @code $ -142
pair @code , -151
pair @code 0 -248
pair @code en -168
pair @code fak -194
pair @code op -219
pair @code stat -269
pair @code van -304
pair @code vor -279
pair ^ ) -233
pair ^ 0 -36
pair ^ @code -187
pair ^ aanslagbiljet 439
pair ^ adreswijz 414
pair ^ ah -267
pair ^ allen -311
pair ^ allez -224
pair ^ als -105
pair ^ alvast 304
pair ^ alwer -242
pair ^ amai -151
pair ^ app -342
pair ^ bedankt -130
pair ^ beetj -275
pair ^ bel -279
pair ^ belach -222
pair ^ bell -283
pair ^ belt -249
pair ^ ben 409
pair ^ bent -235
pair ^ bestat -179
pair ^ bij -86
pair ^ binn -230
pair ^ bom -151
pair ^ container -201
pair ^ d -456
pair ^ da -260
pair ^ dank -124
pair ^ dankj -288
pair ^ dankjewel -182
pair ^ dankzij -331
pair ^ dar -254
pair ^ dat -109
pair ^ de -81
pair ^ deblokker -357
pair ^ der -362
pair ^ dez -450
pair ^ die -151
pair ^ diej -340
pair ^ dien -347
pair ^ dit -185
pair ^ donderdag -282
pair ^ e -266
pair ^ echt -209
pair ^ een -190
pair ^ ewa -217
pair ^ exampl -264
pair ^ factur -410
pair ^ factuurnummer -356
pair ^ fanfar -409
pair ^ fijn -215
pair ^ fuck -237
pair ^ gaarn 462
pair ^ ge -88
pair ^ geeft -161
pair ^ geldt -220
pair ^ geliev 320
pair ^ gemeent -377
pair ^ gen -203
pair ^ gev -215
pair ^ goed -304
pair ^ goedemorg -143
pair ^ goedenavond -205
pair ^ grag 317
pair ^ hal 446
pair ^ hartelijk -158
pair ^ heb 410
pair ^ hebb 150
pair ^ hebd 351
pair ^ heeft 226
pair ^ het -38
pair ^ hey -83
pair ^ hierbij 279
pair ^ hoe -33
pair ^ hoelang -187
pair ^ hoevel 176
pair ^ hoever 428
pair ^ hoort -331
pair ^ ik 19
pair ^ im -217
pair ^ in -162
pair ^ indien -392
pair ^ is 71
pair ^ ist 202
pair ^ itsm -210
pair ^ ja -316
pair ^ jij -197
pair ^ juist -271
pair ^ jullie -107
pair ^ kapot -203
pair ^ kenmerk -186
pair ^ kijk 441
pair ^ kinder -392
pair ^ kk -244
pair ^ klopt 292
pair ^ kom -270
pair ^ komt -151
pair ^ kost -182
pair ^ kreg 469
pair ^ krijg 191
pair ^ kun 459
pair ^ kunn 140
pair ^ kunt 281
pair ^ kut -309
pair ^ lamp -161
pair ^ lang -307
pair ^ lantaarn -219
pair ^ lantaarnpal -152
pair ^ liever -146
pair ^ ligt 169
pair ^ lol -328
pair ^ loopt 360
pair ^ mag -103
pair ^ mail -230
pair ^ me 88
pair ^ mededel -218
pair ^ medewerker -196
pair ^ melding -257
pair ^ men -236
pair ^ mener 153
pair ^ merci -149
pair ^ met -191
pair ^ mevrouw -89
pair ^ mij -144
pair ^ mijn 141
pair ^ miljaard -455
pair ^ mn 194
pair ^ mocht -364
pair ^ moet -177
pair ^ mog -194
pair ^ moi -177
pair ^ morg -18
pair ^ my 242
pair ^ myn -364
pair ^ na 184
pair ^ nee -157
pair ^ nen -121
pair ^ niemand -194
pair ^ nieuw 184
pair ^ nik -217
pair ^ nl -134
pair ^ nog 175
pair ^ nooit -201
pair ^ nou -361
pair ^ nummer -296
pair ^ o -311
pair ^ ok -169
pair ^ org -361
pair ^ over 368
pair ^ pas 175
pair ^ paswoord -274
pair ^ pff -241
pair ^ pincod -284
pair ^ put -215
pair ^ rijksregister 337
pair ^ rsin -247
pair ^ schand -152
pair ^ schandal -191
pair ^ schrijf 371
pair ^ shit -230
pair ^ slecht -208
pair ^ sta 497
pair ^ stat 487
pair ^ stur 176
pair ^ t 92
pair ^ teg -311
pair ^ telt -345
pair ^ tering -172
pair ^ terugbell -350
pair ^ thank -287
pair ^ thuis -311
pair ^ thx -165
pair ^ top -175
pair ^ tot -99
pair ^ tuss -263
pair ^ twee -131
pair ^ uw -192
pair ^ vanaf -201
pair ^ verander 312
pair ^ verbind -265
pair ^ verdomm -192
pair ^ verdorie -270
pair ^ verkeersbord -153
pair ^ verkeerslicht -206
pair ^ volgen 292
pair ^ vorig 135
pair ^ vrijdag -268
pair ^ vroeger -109
pair ^ vrouw -216
pair ^ waardelos -328
pair ^ waarom 152
pair ^ wachtwoord -232
pair ^ wanner 180
pair ^ war -126
pair ^ was 334
pair ^ weeral -334
pair ^ welk 114
pair ^ wet -419
pair ^ what -240
pair ^ wie 26
pair ^ wij 73
pair ^ wil 330
pair ^ will 316
pair ^ wilt 261
pair ^ word -339
pair ^ zaaknummer -372
pair ^ zak 358
pair ^ zeg 218
pair ^ zelf -356
pair ^ zet 560
pair ^ zijn 155
pair ^ zit 400
pair ^ zou 138
pair a . 306
pair aan de -65
pair aan een -167
pair aan het -104
pair aan huis -223
pair aan met -294
pair aan mij 240
pair aan zijn -322
pair aangekom $ 301
pair aangevraagd $ 230
pair aangevraagd , 548
pair aanman in -400
pair aanman vor 467
pair aanmerk vor -206
pair aanpass $ 399
pair aanslag gekreg 347
pair aanslag is 407
pair aanslag klopt 424
pair aanslag niet 414
pair aanslag stat -409
pair aanvrag , 166
pair aanvrag van 499
pair aanvrag vor 171
pair acht wek 285
pair achter de -108
pair achter het -191
pair achter of -451
pair adres $ 402
pair adres ? 185
pair adres moet 479
pair adres van -368
pair adres verander 266
pair advocat $ -272
pair advocat , -383
pair af , 206
pair af of -232
pair afgegev aan 377
pair afgeschaft $ -308
pair afgeslot $ -219
pair afgewez ? 224
pair afhandel van -370
pair afsprak $ -352
pair afsprak mak -213
pair afsprak ook 313
pair afsprak van 485
pair afsprak vor 409
pair afvalstoffenheff , 383
pair akkoord met 322
pair al $ -434
pair al . -368
pair al 0 120
pair al aangekom 345
pair al behandeld 368
pair al bekek 313
pair al beslist 287
pair al bij 359
pair al binn 599
pair al dag -221
pair al de -104
pair al drie -177
pair al een 127
pair al gebeld -235
pair al gehad 385
pair al gemaakt 304
pair al geregeld 363
pair al geweest -435
pair al goed 453
pair al goedgekeurd 425
pair al hel -175
pair al iet 406
pair al is 381
pair al jar -370
pair al klar 420
pair al nieuw 446
pair al op 386
pair al open -285
pair al rond 428
pair al sind 285
pair al toegekom 340
pair al twee -178
pair al verwerkt 296
pair al vor -214
pair al wek -233
pair allebei $ -346
pair alleenstaand $ -227
pair allemal $ -375
pair allen een -255
pair alles $ -200
pair alles in -296
pair alles is -310
pair als die -342
pair als een -168
pair als er -296
pair als ge -204
pair als hij -452
pair als iemand -136
pair als ik -247
pair als je -120
pair als jullie -313
pair als kind -216
pair als mn -378
pair als we -455
pair als ze -267
pair altijd $ -240
pair altijd een -217
pair altijd gen 285
pair altijd hetzelfd -254
pair altijd niet 333
pair altijd vor -252
pair alwer $ 295
pair alwer een -301
pair amai wat -163
pair ambtenar die -326
pair ander $ -326
pair ander adres -328
pair ander dan -230
pair ander papier -264
pair antwoord $ -277
pair antwoord , -223
pair antwoord gekreg -358
pair antwoord grag -285
pair antwoord op 318
pair antwoord van -342
pair app of -341
pair appartement , 241
pair april 0 215
pair attest van 378
pair aub $ 203
pair aub , 222
pair aub : 412
pair auto , -308
pair auto met -330
pair auto zonder -399
pair automatisch incasso 400
pair balie $ -224
pair balie , -152
pair balie op -322
pair bang dat -271
pair bank $ 353
pair be 0 -359
pair bedankt ! -195
pair bedankt $ -121
pair bedankt vor -106
pair bedoel ik 199
pair bedrag , -314
pair bedrag . 368
pair bedrag 0 -355
pair begin ik -236
pair begint dat -235
pair begint het -241
pair begrafenis van 276
pair behandel , 429
pair behandeld ? 300
pair bekend ? 290
pair bel je -322
pair bel mij -207
pair belach $ -300
pair bell $ -172
pair bell . -325
pair bell ? -326
pair bell aub -280
pair bell vor -356
pair belt u -356
pair ben $ -255
pair ben 0 -295
pair ben bang -291
pair ben benieuwd 356
pair ben dar 244
pair ben de 165
pair ben een -287
pair ben gen -273
pair ben ik 425
pair ben je -291
pair ben mar 210
pair ben met -230
pair ben niet -279
pair ben van 283
pair ben verhuisd 603
pair ben wat -360
pair ben woest -307
pair ben zelf -268
pair benieuwd of 404
pair bent u -261
pair bereik $ -326
pair bereik op -242
pair besliss jullie 350
pair beslist ? 448
pair beslist er -290
pair beslist over 206
pair besluit van -316
pair bestan er -337
pair bestat er -164
pair besteld heb 392
pair betaald $ -420
pair betaald , 234
pair betaald ? 369
pair betaald of 317
pair betaald op 229
pair betaald parker -280
pair betal $ 153
pair betal , 162
pair betal ? 207
pair betal aan 293
pair betal ik 334
pair betal je -378
pair betal met -342
pair betal van 411
pair beter $ -387
pair bevest dat 356
pair bezig , -341
pair bezig met -260
pair bezwaarschrift van 435
pair bezwar gemaakt 382
pair bezwar mak -104
pair bezwar teg 211
pair bij $ -159
pair bij , -258
pair bij 0 -254
pair bij ? -290
pair bij de -76
pair bij een -227
pair bij het -90
pair bij jullie 341
pair bij mij 774
pair bij mijn 292
pair bij ons 180
pair bij u 341
pair bij zijn -351
pair bijstand , 271
pair bijstand ? -328
pair bijstand aangevraagd 315
pair bijstand nu 328
pair bijstand van 348
pair binn $ 117
pair binn 0 -157
pair binn ? 182
pair binn de 190
pair binn en 462
pair binn hoevel -213
pair binn is 395
pair blijft een -342
pair blijft het 304
pair blijft mijn 456
pair blijv $ -221
pair blijv stan -358
pair boet ? -413
pair boet van 528
pair boet vor -180
pair bos $ -243
pair bos op -382
pair brand in -339
pair breng $ -226
pair breng ik -181
pair brief $ -246
pair brief , 98
pair brief . 127
pair brief en -439
pair brief met 255
pair bril niet -381
pair bsn 0 389
pair bsn ? 197
pair btw nummer -264
pair burgemeester $ -212
pair bus $ -286
pair bus 0 233
pair buurtfeest $ -251
pair bv $ -249
pair caf , -317
pair caf de -268
pair can i -288
pair can you 435
pair chat , -192
pair cod 0 -213
pair colleg $ -347
pair collega van -163
pair collega zegt -322
pair computer $ 204
pair concessie van 477
pair container , -238
pair da ? 281
pair da formulier -205
pair da is 184
pair da mijn 363
pair da nu 217
pair dag $ -239
pair dag en 250
pair dag na -173
pair dag van -427
pair dak $ -253
pair dak , -288
pair dan , -287
pair dan ben -359
pair dan bij -283
pair dan de -179
pair dan een -277
pair dan heb -360
pair dan het -157
pair dan is -263
pair dan kan -289
pair dan krijg -202
pair dan mijn 178
pair dan moet -383
pair dan nog -405
pair dan open -397
pair dan wet -321
pair dank $ -152
pair dank . -241
pair dank u -146
pair dankjewel $ -126
pair dar $ -322
pair dar al 420
pair dar ben -390
pair dar dan -300
pair dar de 250
pair dar een -172
pair dar eigen -292
pair dar gat -328
pair dar gen -399
pair dar iemand -222
pair dar is -175
pair dar kan -207
pair dar op -201
pair dat $ -156
pair dat 0 -153
pair dat aan 91
pair dat al 353
pair dat allemal -311
pair dat bedrag 200
pair dat bij 234
pair dat dat -246
pair dat de -208
pair dat die -251
pair dat dit -304
pair dat dor -271
pair dat dossier -300
pair dat echt -332
pair dat een 97
pair dat er -64
pair dat ge 115
pair dat gewon -258
pair dat had -253
pair dat heb -365
pair dat hij -152
pair dat ik 145
pair dat is -93
pair dat je -172
pair dat kan -213
pair dat kruispunt -159
pair dat mar -295
pair dat men -209
pair dat met -170
pair dat mijn 378
pair dat nakijk 315
pair dat niemand -348
pair dat nieuw -217
pair dat nodig -371
pair dat nog -93
pair dat nou 153
pair dat nu 269
pair dat onlin -327
pair dat op -83
pair dat oud -361
pair dat papier -247
pair dat riool -257
pair dat toch 265
pair dat vind -188
pair dat vor 283
pair dat was -222
pair dat wel -257
pair datum $ 293
pair de 0 496
pair de aanvrag 365
pair de afdel -249
pair de ambtenar -288
pair de ander -282
pair de auto -366
pair de automatisch 303
pair de avondvierdag -282
pair de basisregistratie 386
pair de basisschol -295
pair de belast -418
pair de beschik 498
pair de besliss 340
pair de bewoner -232
pair de bib -174
pair de bibliothek -197
pair de bieb -175
pair de binnenstad -212
pair de bom -164
pair de braderie -165
pair de brand -255
pair de brief 159
pair de brievenbus -225
pair de brink -257
pair de brp 291
pair de brug -106
pair de burgemeester -101
pair de bus -15
pair de bushalt -210
pair de buurt -166
pair de collega -404
pair de concessie 428
pair de container -170
pair de crech 256
pair de dag -171
pair de dakkapel 148
pair de derd -248
pair de deur -101
pair de deurwaarder 331
pair de dierenambulanc -374
pair de dod -260
pair de dwangsom -281
pair de eerst 178
pair de eig -338
pair de eikel -265
pair de enig -432
pair de familie -254
pair de feestzal -286
pair de fietsenstall -181
pair de folder -170
pair de foto -168
pair de geboorteakt -348
pair de gemeent -113
pair de gemeentebelast -343
pair de gemeenterad -157
pair de gevel -159
pair de ggd -163
pair de glasbak -128
pair de gracht -213
pair de grijz -391
pair de grond -298
pair de hal -242
pair de halv -295
pair de heg -286
pair de hel -177
pair de hoek -132
pair de hoerenkrek -147
pair de hond 137
pair de hondenbelast 387
pair de hulp -189
pair de id 412
pair de identiteitskaart -356
pair de ingang -139
pair de intocht -223
pair de jaarmarkt -156
pair de kap -282
pair de kapper -214
pair de kast -196
pair de kastanj -220
pair de kat -154
pair de kerk -159
pair de kermis -183
pair de kinder 162
pair de kleinkinder -271
pair de koffie -253
pair de krant -201
pair de kredietbank 339
pair de kringlop -285
pair de lamp -139
pair de lijst 323
pair de loting 352
pair de maaltijd 305
pair de maand -302
pair de men -172
pair de mener -348
pair de meter -314
pair de milieubelast 280
pair de mur -143
pair de mutualiteit 375
pair de nachtopvang -222
pair de nam -397
pair de niersticht -282
pair de nieuw -147
pair de nieuwjaarsreceptie -260
pair de notul -352
pair de ombudsman -396
pair de oorlog -178
pair de opvang 293
pair de oud -209
pair de overbur -346
pair de ozb -353
pair de pal -194
pair de papier 194
pair de pmd -229
pair de poort -200
pair de rat -256
pair de rechtsbijstand -366
pair de red 426
pair de regel -250
pair de reken -181
pair de ring -163
pair de rommelmarkt -284
pair de rotond -149
pair de schad 340
pair de scheiding 157
pair de schep -311
pair de schol -128
pair de schouwburg -277
pair de schuldhulp 318
pair de sit -141
pair de slot -144
pair de snell -248
pair de social 232
pair de speeltuin -174
pair de sporthal -142
pair de stad -52
pair de stand 599
pair de sticker -170
pair de stoep -134
pair de stoet -206
pair de straatverlicht -159
pair de strat -144
pair de subsidie -223
pair de tak -207
pair de tandart -306
pair de tentoonstell -307
pair de termijn 232
pair de trap -183
pair de trouwzal -202
pair de twed 212
pair de twee 346
pair de uitker 518
pair de uitleg -297
pair de uren -342
pair de verbouw -349
pair de vergunn 494
pair de verhuiz 371
pair de vierd -197
pair de vijver -160
pair de vlag -254
pair de voedselbank -296
pair de voetbal -210
pair de volgend -298
pair de volkstuin -365
pair de vrederechter -375
pair de vuilbak -204
pair de vuilkar -216
pair de waarschuw -313
pair de wacht -265
pair de wachtlijst 341
pair de wachttijd -299
pair de weekmarkt -306
pair de weg -178
pair de werk -256
pair de wijk -164
pair de wijkagent 301
pair de wmo 326
pair de zal -122
pair de zomer 261
pair de zon 271
pair deblokker mij -357
pair december 0 -359
pair ded $ 269
pair den derd -462
pair den hond 259
pair denkt dat -373
pair denkt ge 409
pair derd ker -251
pair dertig jar -336
pair deur $ 270
pair deur , -194
pair deur van -156
pair dez chat -299
pair dez maand 412
pair dez stad -222
pair dez wek 197
pair dicht , -298
pair dicht ? -170
pair die 0 255
pair die aan -261
pair die al 311
pair die ban -337
pair die blokkad -244
pair die boet 293
pair die brief 280
pair die doet -382
pair die er -163
pair die ik 548
pair die in -89
pair die is 181
pair die jullie 230
pair die klootzak -492
pair die man -217
pair die men -197
pair die met 202
pair die nieuw -191
pair die nog 275
pair die nu 496
pair die ook -303
pair die op 157
pair die papier -392
pair die sit -237
pair die vor 271
pair die waarschuw -238
pair die websit -252
pair die wek 365
pair die wet -244
pair dienst . 326
pair dienst ? -393
pair dienstencentrum , -401
pair dik merci -194
pair dinsdag $ -324
pair discriminatie $ -202
pair dit $ -299
pair dit duurt -363
pair dit is 64
pair dit jar 190
pair dit niet -311
pair dit was -253
pair dochter $ -404
pair dochter , -332
pair dochter al 321
pair dochter is 257
pair dochter van -395
pair dod , -205
pair dod is 255
pair doen $ -116
pair doen , -227
pair doen ? -258
pair doen als -253
pair doen jullie -273
pair doen met -256
pair doet de -108
pair doet een -238
pair doet het -67
pair dom , -321
pair domicilie moet 421
pair doorgev , 305
pair doorgev ? -279
pair dor dat -309
pair dor de -130
pair dor die -228
pair dor een -215
pair dor is 455
pair dor jullie 231
pair dor te -346
pair dorp $ -204
pair dorpsstrat $ -234
pair dossier $ 199
pair dossier ? 469
pair dossier bij 305
pair dossier in 341
pair dossier kijk 395
pair dossier nog 349
pair dossier van 416
pair drie dag -252
pair drie ker -135
pair dubbel $ -267
pair dus $ -371
pair dus dat -492
pair dus ik -123
pair dus niet -295
pair duurt een -169
pair e mail -301
pair e mailadres 207
pair echt $ -245
pair echt medewerker -225
pair een aangepast -336
pair een aanman 289
pair een adres -328
pair een advocat -205
pair een afsprak -93
pair een alleenstaand -247
pair een ambtenar -145
pair een ander 289
pair een baby -479
pair een belletj -410
pair een bericht -199
pair een besliss 564
pair een besluit 479
pair een bewonerskaart -275
pair een bezwaarschrift -189
pair een bezwar -191
pair een bom -135
pair een bsn -197
pair een cursus -238
pair een dakkapel -289
pair een deurwaarder -218
pair een dik -214
pair een domm -259
pair een een -145
pair een eig -309
pair een eikel -230
pair een ezel -197
pair een factur 314
pair een folder -222
pair een formulier -213
pair een foto -247
pair een gas 70
pair een goed -314
pair een graf -336
pair een handicap -208
pair een hartaanval -244
pair een huis -415
pair een huurhuis 278
pair een infoavond -299
pair een jong -348
pair een ker 246
pair een kid -216
pair een kind -159
pair een kleuter -280
pair een klootzak -180
pair een leeflon -220
pair een letter 318
pair een lijst -294
pair een maatschapp -342
pair een mail -314
pair een melding -167
pair een men -56
pair een moord -235
pair een na 488
pair een nieuw -88
pair een nummer 270
pair een of -167
pair een oproep 332
pair een oud -141
pair een parkeerkaart -195
pair een paspoort -224
pair een person -338
pair een plan -328
pair een plek -235
pair een premie -319
pair een reispas -186
pair een rijbewijs -300
pair een robot -220
pair een rolstoel -182
pair een schand -267
pair een simpel -237
pair een speeltuin -446
pair een sten -317
pair een terug -226
pair een tuinhuis -353
pair een uit 443
pair een uitker -382
pair een uurtj -233
pair een vergunn -46
pair een verhuis -335
pair een verhuiz -232
pair een verkeerd 241
pair een verwitt -296
pair een waarschuw -175
pair een wachtlijst -270
pair een wmo -343
pair een zak -301
pair een zebrapad -187
pair een zien 278
pair eerlijk $ -326
pair eerst klas -279
pair eid al 362
pair eig bijdrag -244
pair eigen $ -292
pair elk 0 -383
pair elk dag -128
pair elk jar -263
pair elk ker -245
pair en 0 -132
pair en bloed -182
pair en dan -119
pair en dar -221
pair en dat -112
pair en doet -356
pair en een -103
pair en er -225
pair en heb 276
pair en hij -182
pair en hoevel 234
pair en hor 280
pair en ik 51
pair en in -382
pair en kan 177
pair en komt -350
pair en kreg -296
pair en men 401
pair en mij 381
pair en moet -209
pair en niemand 148
pair en nog -231
pair en nooit -248
pair en nu 92
pair en toch 369
pair en van 241
pair en vor -187
pair en waarom 247
pair en wanner 512
pair en wat 171
pair en wer -210
pair en werk -343
pair en wil 187
pair en will -330
pair en won -320
pair en zit 409
pair en zoek -396
pair en zoekt -328
pair er $ -448
pair er 0 248
pair er aan 290
pair er al 253
pair er allemal 294
pair er als -184
pair er altijd -268
pair er beslist 342
pair er bij 240
pair er dit -243
pair er donderdag -311
pair er echt -205
pair er een -104
pair er eigen -244
pair er gebeurt -224
pair er geweest -284
pair er gewon -354
pair er helemal -290
pair er iet 122
pair er in -80
pair er is 114
pair er klar -233
pair er ligt -89
pair er mar 544
pair er met 174
pair er nog 182
pair er nu 168
pair er ook -86
pair er recht -245
pair er stat 150
pair er stond -333
pair er te -251
pair er van 157
pair er wat -255
pair er wordt -207
pair er zit -139
pair eraf ? -368
pair erbij $ -249
pair ergen een -170
pair ergen in 295
pair erin . -391
pair ermee , -508
pair euro ? -307
pair euro is -444
pair euro minder 279
pair euro op 262
pair euro van 306
pair euro vor -364
pair even op -263
pair even over 374
pair even terug -273
pair ex is -239
pair ezel , -282
pair facebok $ -280
pair factur 0 -223
pair factur van 281
pair fak 0 -194
pair familie $ -265
pair februari , 156
pair februari 0 151
pair ff $ -323
pair fiet $ -212
pair fijn dat -261
pair folder over -215
pair for a -356
pair formulier $ -178
pair fotos van 147
pair fout $ -263
pair fout , -404
pair fout gespeld 383
pair fout op 368
pair foutcod 0 -265
pair ga ik -258
pair ga mijn -344
pair ga niet -250
pair gan de -255
pair gan jullie -270
pair gan werk 477
pair gang van -341
pair garag $ 391
pair gas boet 315
pair gat ? -337
pair gat da -351
pair gat de -115
pair gat er -233
pair gat ge -269
pair gat het -50
pair gat in -96
pair gat mij -370
pair gat niet 255
pair ge bij -312
pair ge dat 325
pair ge de -191
pair ge die 169
pair ge gat -187
pair ge hebt 73
pair ge kunt -320
pair ge mij 417
pair ge mijn 316
pair ge moet -171
pair ge moogt -226
pair ge nog -208
pair ge vor -286
pair ge wordt -235
pair ge zegt -275
pair geacht her -182
pair gebeld , -343
pair gebeld word -310
pair gebeur $ -311
pair gebeur met -347
pair gebeurd $ 272
pair gebeurd ? 457
pair gebeurt er -239
pair geblokkeerd $ 320
pair gebor 0 350
pair gebor in -355
pair gedan $ -251
pair gedan , -407
pair gedan ? 314
pair gedan met -350
pair gedoe met -295
pair geeft een -281
pair gef ik -128
pair gef je -246
pair gef mij -243
pair gehaald , -351
pair geholp $ -186
pair gehoord $ -285
pair gehoord , 299
pair gehoord over 345
pair gek of -438
pair gekom $ -331
pair gekreg $ 120
pair gekreg , 400
pair gekreg ? 491
pair gekreg mar -336
pair gekreg van 261
pair geld , 243
pair geldig is 287
pair geldt de -175
pair geldt die -333
pair geliev mijn 300
pair gelijk een -216
pair gelukt $ -231
pair gemaakt met -358
pair gemeent $ 29
pair gemeent ? -161
pair gemeent belast 220
pair gemeent de -217
pair gemeent een -220
pair gemeent of -273
pair gemeent ook -179
pair gemeent op -266
pair gen antwoord -165
pair gen bal -286
pair gen bericht 358
pair gen bevest 428
pair gen bezwar -312
pair gen brief 539
pair gen cent 328
pair gen computer -357
pair gen een -450
pair gen enkel -337
pair gen kant -244
pair gen klacht -195
pair gen mail 316
pair gen robot -269
pair gen telefon -222
pair gen zin -270
pair genoeg vor -371
pair genom ? 324
pair genom van -362
pair gepland bij 393
pair geregeld , -266
pair geregistreerd ? 492
pair geschrev , -367
pair gesprek , -294
pair gesprek over 430
pair gestort , 256
pair gestort ? 366
pair gestuurd $ -319
pair gev jullie -281
pair gev vor -305
pair gevall $ -262
pair gevond $ -270
pair gevond voorwerp -402
pair gevraagd in 406
pair gevraagd vor 408
pair geweest in -275
pair geweest vor 174
pair gewon $ -241
pair gewon een -151
pair gewon in -202
pair gewon op -315
pair geword met 367
pair gezegd $ -308
pair gezet , -162
pair gezet en -319
pair gezien $ 122
pair gezin met -357
pair gezinssamenstell aan -325
pair gezinssamenstell doormail 341
pair gij zijt -188
pair ging het 411
pair ging over -181
pair gister $ -307
pair gister , -112
pair goed $ -218
pair goed , -326
pair goed ? -381
pair goed aangekom 268
pair goed binnengekom 391
pair goed is 333
pair goed van 179
pair goedgekeurd $ 466
pair goedgekeurd , 420
pair goedgekeurd ? 459
pair goeiendag , 313
pair grag $ -143
pair grag , 229
pair grag bij -414
pair grag een 318
pair grag het -373
pair grag mijn 260
pair grag ontvang 459
pair grag teruggebeld -454
pair grag wet 249
pair gratis $ -184
pair gsm $ -314
pair gsm , -272
pair gsm nummer 263
pair had , -315
pair had de -383
pair had die -323
pair had een 314
pair had er 227
pair had het -434
pair haha $ -194
pair haha , -171
pair hal $ -304
pair hal ? 262
pair hal dat 334
pair hal mij 429
pair hal of -271
pair hallo $ -216
pair hang $ -207
pair hang ik -391
pair har dossier 457
pair hartelijk dank -133
pair he $ -173
pair he , -119
pair heb $ 296
pair heb . 311
pair heb allen -457
pair heb betaald 383
pair heb dat -374
pair heb de -178
pair heb een 187
pair heb gen 176
pair heb hier -325
pair heb ik 358
pair heb je -200
pair heb met -320
pair heb mijn -295
pair heb mn 249
pair heb niemand -334
pair heb nik -469
pair heb op -302
pair heb stan 489
pair heb vorig 278
pair hebb , -249
pair hebb . 191
pair hebb ? -126
pair hebb de -180
pair hebb jullie 291
pair hebb mij -427
pair hebb ons -272
pair hebb wij 273
pair heeft . 127
pair heeft 0 -298
pair heeft @code -314
pair heeft alles -271
pair heeft dat -402
pair heeft een -94
pair heeft hem 276
pair heeft het -44
pair heeft mij -120
pair heeft mijn 202
pair heeft ons -210
pair heeft u 289
pair hel dag -253
pair hel de -79
pair hel jar 372
pair hel wek -215
pair helemal klar -322
pair help $ -213
pair hem al 369
pair hem nog 405
pair hem op 317
pair het $ -171
pair het , -279
pair het 0 271
pair het aan -332
pair het aanslagbiljet 483
pair het algemen -240
pair het antwoord 262
pair het asfalt -312
pair het bankj -136
pair het bedrag 296
pair het bestur -236
pair het bevolkingsregister 367
pair het boek -346
pair het bord -196
pair het bordj -273
pair het bushokj -187
pair het buurtfeest -226
pair het buurthuis -162
pair het caf -318
pair het centrum -191
pair het colleg 171
pair het containerpark -101
pair het dak -197
pair het dan -290
pair het dat 174
pair het de -220
pair het districtshuis -252
pair het er 219
pair het even -468
pair het fietspad -113
pair het gas -326
pair het geld 182
pair het gemeentehuis -208
pair het gesprek 313
pair het hek -137
pair het huisbezoek 388
pair het in -227
pair het jeugdhuis -161
pair het kan -341
pair het kenmerk -354
pair het kerkhof -220
pair het kotsbeu -426
pair het leeflon -213
pair het loket -125
pair het mailadres -220
pair het mar -177
pair het met 521
pair het monument -261
pair het nodig 160
pair het nog 170
pair het openbar -283
pair het over -265
pair het park -129
pair het plein -166
pair het pleintj -128
pair het register 324
pair het rijksregisternummer -364
pair het stadhuis -101
pair het stadsarchief -284
pair het stadsbestur -227
pair het stadskantor -349
pair het station -189
pair het syndrom -188
pair het system 393
pair het telefoonnummer -246
pair het terras -182
pair het toch -378
pair het uit 327
pair het verschil -139
pair het verzoek 421
pair het voetpad -133
pair het voorjar 385
pair het was -313
pair het water -216
pair het wel -223
pair het wer -180
pair het werk -197
pair het woord -166
pair het zou 556
pair het zwart -344
pair hielp , -340
pair hier , -198
pair hier 0 -406
pair hier ben -391
pair hier de -355
pair hier gebor -447
pair hier gewon 378
pair hier nog 162
pair hier ook -234
pair hij een -336
pair hij het -293
pair hij mijn -309
pair hij nu 372
pair hij wil 311
pair hoe de -297
pair hoe gef -211
pair hoe gerak -337
pair hoe kan 336
pair hoe komt 377
pair hoe krijg -537
pair hoe lang -112
pair hoe moet -364
pair hoe oud -217
pair hoe stat 560
pair hoe ver 511
pair hoe vrag -197
pair hoe werkt -246
pair hoe wet -299
pair hoe word -227
pair hoe wordt -294
pair hoe zet -537
pair hoe zit 266
pair hoeft niet -158
pair hoek van -178
pair hoelang blijft -260
pair hoelang is -219
pair hoeveelst sta 323
pair hoevel bedraagt -179
pair hoevel dag -214
pair hoevel ik 294
pair hoevel ker 243
pair hoevel kost -307
pair hoevel krijg 415
pair hoevel maand -372
pair hoevel men -163
pair hoevel moet 404
pair hoevel schuld 364
pair hoevel stat 474
pair hoevel uur 451
pair hoevel wek -394
pair hoever stat 416
pair hoever zijn 300
pair hond $ -353
pair hond is 303
pair hond op -310
pair hoogt van -104
pair hop dat -221
pair hor $ -294
pair hor , -205
pair hor ik 436
pair hor nik 492
pair hor van -410
pair huis $ 143
pair huisbezoek van 464
pair huishoud hulp 211
pair hulp $ -267
pair hulp bij -294
pair hur betal 387
pair hur van -363
pair id 0 -313
pair id kaart 181
pair id van 341
pair iederen bij -357
pair iemand ? -320
pair iemand die -192
pair iemand met -334
pair iemand mij -210
pair iemand van -100
pair iet $ -95
pair iet ander -260
pair iet bij -346
pair iet lat 286
pair iet te -266
pair ik $ -161
pair ik , 97
pair ik 0 290
pair ik al 398
pair ik als 184
pair ik antwoord 319
pair ik bedoel -217
pair ik bedoeld -304
pair ik bel -231
pair ik betal -4
pair ik bij 108
pair ik bos -363
pair ik breng -321
pair ik daarmee -418
pair ik dat -97
pair ik de -218
pair ik dez 268
pair ik die 181
pair ik diend 304
pair ik dit 399
pair ik doen -330
pair ik dor -320
pair ik een -108
pair ik eigen 476
pair ik elk -286
pair ik en 389
pair ik gen 302
pair ik gewon 247
pair ik grag 368
pair ik heb 112
pair ik hebb -379
pair ik hoord -268
pair ik hou -352
pair ik iemand -256
pair ik iet 188
pair ik kan 191
pair ik kijk -257
pair ik kom -98
pair ik kreg 87
pair ik lach -199
pair ik lat -344
pair ik ler -257
pair ik les -308
pair ik lop -216
pair ik m 376
pair ik maandag 393
pair ik me -312
pair ik met -106
pair ik mij -113
pair ik minder 347
pair ik mis -313
pair ik mn 179
pair ik myn -323
pair ik nem -266
pair ik nodig -451
pair ik nog 651
pair ik nou 123
pair ik nu 272
pair ik op 181
pair ik scham -259
pair ik schrok -200
pair ik sla -227
pair ik sprek -287
pair ik stap -240
pair ik stop -366
pair ik stur -305
pair ik terug 322
pair ik toch -292
pair ik tot -390
pair ik uw -347
pair ik vertrek 369
pair ik verwacht -236
pair ik vier -341
pair ik voel -142
pair ik vorig 420
pair ik vroeg 289
pair ik was 115
pair ik wel 271
pair ik werk -158
pair ik wet 271
pair ik wil 118
pair ik won 284
pair ik zag -210
pair ik zal -330
pair ik zeg -256
pair ik zei -258
pair ik zelf -264
pair ik zet -332
pair ik zit 306
pair ik zo 244
pair ik zoek -341
pair ik zon -307
pair ik zou 101
pair in $ 55
pair in , 204
pair in . 259
pair in 0 -143
pair in ? 197
pair in aanmerk -204
pair in april 473
pair in behandel 635
pair in beroep -302
pair in brand -179
pair in dat -132
pair in de -73
pair in dez -217
pair in die -264
pair in een -183
pair in februari 301
pair in hel -172
pair in het -60
pair in jullie 403
pair in juni 216
pair in maart 512
pair in mei -249
pair in mijn 43
pair in nederland -427
pair in ons -230
pair in onz -209
pair in op 300
pair in ord 288
pair in plat 194
pair in spanj 161
pair in te -305
pair in welk 148
pair incasso van 270
pair indien u -403
pair infoavond over -203
pair ingedi vor 299
pair ingeschrev $ 433
pair ingeschrev , 290
pair ingeschrev ? 306
pair ingeschrev in 397
pair ingeschrev vor 587
pair ingevuld $ -275
pair inlogg op -365
pair inschrijv $ -442
pair inschrijv vor -323
pair invull $ -426
pair inzag in 345
pair is $ 272
pair is , 120
pair is 0 -126
pair is ? 258
pair is @code -305
pair is afgewez 402
pair is da -269
pair is dar 256
pair is dat -64
pair is de -7
pair is die 303
pair is dit -224
pair is dubbel 368
pair is een -204
pair is fout 318
pair is gelukt -243
pair is gen -112
pair is gewon -217
pair is goed -139
pair is in -162
pair is jullie -284
pair is kapot -185
pair is met 176
pair is mijn 637
pair is mn 493
pair is moeilijk -320
pair is niet 87
pair is nik -318
pair is nog 371
pair is om -176
pair is ons 281
pair is ontvang 199
pair is op -194
pair is pas -413
pair is slecht -317
pair is t -262
pair is verkeerd 629
pair is vor -265
pair is weg 359
pair is wer -179
pair is ze 341
pair is zijn 450
pair is zo -251
pair ja $ -141
pair ja , -235
pair ja ik -320
pair ja of 236
pair jan 0 381
pair januari $ 336
pair jar $ -119
pair jar al 433
pair jar een -341
pair jar loopt 365
pair jar nog 98
pair jar van 407
pair jar vor -287
pair jar wer -182
pair je al -360
pair je bezwar -448
pair je dan -297
pair je dar -167
pair je dat 403
pair je de -226
pair je een -189
pair je het -252
pair je je -180
pair je kijk 293
pair je mij 328
pair je nodig -284
pair je ook -158
pair je op -323
pair je toch -336
pair je wel -254
pair jij bent -121
pair juist $ 297
pair juist ? -405
pair juli , 320
pair jullie $ 103
pair jullie , 293
pair jullie ? 44
pair jullie aan 299
pair jullie als 386
pair jullie altijd -389
pair jullie bij 258
pair jullie brief -289
pair jullie dan -304
pair jullie dar -124
pair jullie dat 228
pair jullie die -103
pair jullie doen -219
pair jullie een -294
pair jullie en 494
pair jullie in 179
pair jullie is -289
pair jullie lieg -259
pair jullie mar 243
pair jullie met 321
pair jullie mij 284
pair jullie mijn 470
pair jullie nik 375
pair jullie nog -170
pair jullie ook -275
pair jullie open -232
pair jullie sit -202
pair jullie system 284
pair jullie vor 158
pair jullie websit -258
pair jullie wer -398
pair jullie zien 279
pair juni $ 232
pair juni , 195
pair k ben -277
pair k zit -380
pair kaart met -318
pair kan $ -186
pair kan ? -236
pair kan een -101
pair kan er -153
pair kan iederen -256
pair kan iemand 324
pair kan ik -146
pair kan je 200
pair kan jij 272
pair kan men -237
pair kan onz -341
pair kan toch -210
pair kan u 281
pair kan zegg 425
pair kant $ -234
pair kapot $ -194
pair kapot , -150
pair kapper $ -237
pair kastanj vor -267
pair kat heeft -189
pair kat is -271
pair ken ik -240
pair kenmerk $ -348
pair ker $ 322
pair ker , 283
pair ker : 245
pair ker dezelfd -373
pair ker heb 382
pair ker kwijt -327
pair ker op -330
pair ker verkeerd -489
pair kerkstrat 0 -272
pair kermis $ -169
pair kermis is -236
pair kid id 236
pair kijk een 377
pair kijk het 231
pair kijk hier -314
pair kijk mar 424
pair kijk of 382
pair kind van -218
pair kinder in -335
pair kinder van -348
pair klantnummer 0 -422
pair klar $ 113
pair klar , 254
pair klar ? 482
pair klar mee -302
pair klar of 276
pair klar zijn 185
pair klas , -317
pair klopt $ -422
pair klopt dat -123
pair klopt het 300
pair klopt mijn 313
pair knippert al -258
pair kom $ 260
pair kom bij -440
pair kom de -311
pair kom er -297
pair kom goed -372
pair kom hal 184
pair kom ik -108
pair kom je -219
pair kom morg -194
pair kom uit -283
pair kom won -420
pair komt ? 374
pair komt dar -191
pair komt dat 192
pair komt die 144
pair komt er -130
pair komt ge 348
pair komt het -409
pair komt in -313
pair komt mijn 140
pair komt uit -247
pair kop $ -171
pair kop van -290
pair kost $ -242
pair kost 0 -333
pair kost dat -333
pair kost een -195
pair kreg een 338
pair krijg ? -209
pair krijg bij -415
pair krijg en -364
pair krijg ik 320
pair krijg je -179
pair krijg jullie -378
pair krijg nou -308
pair krijg op -400
pair krijgt een -204
pair krijgt ge -244
pair krijgt gen -380
pair krijgt van -308
pair kun je 266
pair kunn $ -252
pair kunn jullie 448
pair kunn mijn -400
pair kunn we -376
pair kunt ge 226
pair kunt u 344
pair kvk nummer -250
pair kwijt $ 242
pair kwijt , 218
pair kwijt . 182
pair kwijtscheld is 429
pair lad , -220
pair lag emissiezon -394
pair lag er 367
pair lamp in -304
pair lang de -145
pair lang duurt -78
pair lang geweest 356
pair lang het -188
pair lang is -213
pair langskom $ -275
pair las ik -205
pair lat $ -278
pair lat ben -227
pair lat en -370
pair lat gan -218
pair lat gat -138
pair lat ik 256
pair lat inschrijv -367
pair lat is -196
pair lat kom -324
pair lat mar -160
pair lat mij 185
pair lat moest 425
pair lat wet 218
pair lat zien -280
pair later , -339
pair leeflon , 382
pair leeflon dez 235
pair leeflon stat 328
pair leeflon vor -236
pair leg $ -199
pair letter , -285
pair lez $ 323
pair lez , -308
pair liever een -236
pair liever niet -251
pair ligg in -360
pair ligt die 258
pair ligt een -142
pair ligt het 193
pair ligt in 249
pair ligt mijn 608
pair ligt nog -244
pair ligt nu -213
pair lijk dat -348
pair lijn 0 -253
pair lijst ? 310
pair lijst vor 251
pair loket $ -144
pair loket met -373
pair loket vor -310
pair loopt het -240
pair loopt mijn 649
pair loss stoeptegel -290
pair maand $ 162
pair maand , 156
pair maand een -304
pair maand is 294
pair maand nog 209
pair maand overled 543
pair maand wacht 206
pair maandag een 434
pair maart , 470
pair maatschapp werkster 301
pair mag $ -216
pair mag dat -190
pair mag de -259
pair mag die -264
pair mag een -188
pair mag er -208
pair mag ge -178
pair mag het -227
pair mag iemand -269
pair mag je -170
pair mag mijn -359
pair mag van -489
pair mag zij -302
pair mail $ -328
pair mail dan -356
pair mail grag -263
pair mail het -156
pair mail nar -339
pair mail te -425
pair mailadres van -364
pair mailtj $ -266
pair mailtj met 333
pair mak , -263
pair mak ? -206
pair mak je -341
pair mak teg -239
pair man $ -100
pair man is -54
pair manier van -205
pair mar $ -279
pair mar 0 322
pair mar af 275
pair mar dat -321
pair mar dit -255
pair mar een 202
pair mar even -262
pair mar gen 362
pair mar ik 174
pair mar in 355
pair mar is 144
pair mar nar -338
pair mar nu -326
pair mar op 118
pair mar uit -472
pair mar van 362
pair mar wat -344
pair mar wij 295
pair mar zit -263
pair markt 0 -273
pair me dar -275
pair me dat -390
pair me dod -197
pair me een -197
pair me even 267
pair me mar -204
pair me niet -401
pair mededel 0 -294
pair medewerker $ -138
pair mee $ -221
pair mee ? -207
pair mee als -335
pair mee met -171
pair mee nar -207
pair meenem nar -343
pair mei $ -196
pair mei , 257
pair meld $ -225
pair meld ik -254
pair men $ -214
pair men , -166
pair men aub -301
pair men bij -282
pair men dat 309
pair men die -143
pair men met -151
pair men mij -229
pair men nog -375
pair men sprek -289
pair men van -185
pair men vor -298
pair mer , 324
pair mer . 386
pair mer bij 217
pair mer te -301
pair mer uit -371
pair mer zo -281
pair merci he -124
pair met 0 192
pair met @code -341
pair met al -207
pair met dat -241
pair met de -52
pair met diabetes -275
pair met die -144
pair met hun -208
pair met iemand -229
pair met itsm -238
pair met me -369
pair met mijn 211
pair met nummer -407
pair met ons 196
pair met onz 259
pair met uw -217
pair met vier -294
pair met zon -222
pair meter $ -295
pair mevrouw $ -252
pair mevrouw van 266
pair mij $ 73
pair mij . -406
pair mij ? 554
pair mij al 455
pair mij de 191
pair mij die 438
pair mij een 146
pair mij en 263
pair mij eruit -306
pair mij geblokkeerd -403
pair mij gerust -354
pair mij help -392
pair mij het 250
pair mij is 313
pair mij kapot -329
pair mij lang 363
pair mij lat -362
pair mij mag -373
pair mij mar 168
pair mij ne -246
pair mij niet -234
pair mij nog 278
pair mij nou 319
pair mij nu 181
pair mij stat 410
pair mij telefoner -463
pair mij terugbell -337
pair mij thuis 173
pair mij toegek 434
pair mij uit 304
pair mij vandag -289
pair mij vor 240
pair mijn aanslag 672
pair mijn aanvrag 589
pair mijn adres 219
pair mijn adreswijz 454
pair mijn advocat -177
pair mijn afsprak 697
pair mijn arm -372
pair mijn attest 378
pair mijn auto -243
pair mijn automatisch 384
pair mijn balkon -338
pair mijn bankapp -356
pair mijn bas -367
pair mijn begeleider 477
pair mijn belast 379
pair mijn ben -318
pair mijn bericht -391
pair mijn betal 495
pair mijn beurt -392
pair mijn bewonerskaart 582
pair mijn bewonersvergunn 405
pair mijn bezwaarschrift 392
pair mijn bezwar 501
pair mijn bijstand 401
pair mijn bijzonder 429
pair mijn borst -470
pair mijn bouwaanvrag 337
pair mijn bouwdossier 248
pair mijn brief -205
pair mijn broer -290
pair mijn buurman -269
pair mijn buurvrouw -222
pair mijn collega -439
pair mijn consulent 430
pair mijn dag -363
pair mijn dank -305
pair mijn deur -322
pair mijn diftarreken 326
pair mijn digid -245
pair mijn domicilie 496
pair mijn dossier 611
pair mijn energietoeslag 462
pair mijn excuses -435
pair mijn factur 274
pair mijn formulier 419
pair mijn gas 400
pair mijn gegeven 334
pair mijn geld 346
pair mijn gezin 364
pair mijn grootvader -248
pair mijn gsm -150
pair mijn hand -353
pair mijn hart -337
pair mijn hel -453
pair mijn hond -447
pair mijn hoofd -356
pair mijn hoofddoek -315
pair mijn huis 273
pair mijn huisbezoek 375
pair mijn huursubsidie 459
pair mijn identiteitskaart 175
pair mijn inburger 329
pair mijn inschrijv 634
pair mijn kaart 247
pair mijn kat -313
pair mijn kelder -329
pair mijn kind -308
pair mijn klacht 381
pair mijn kleinkind -323
pair mijn kleinzon -254
pair mijn kop -257
pair mijn kwijtscheld 496
pair mijn leeflon 632
pair mijn leeftijd -323
pair mijn lief -417
pair mijn lijk -348
pair mijn maatschapp 404
pair mijn mailadres -383
pair mijn man -98
pair mijn mantelzorgpremie 271
pair mijn melding 273
pair mijn moeder -120
pair mijn nam 434
pair mijn naturalisatie 321
pair mijn nieuw 542
pair mijn nummer -243
pair mijn oma -364
pair mijn omgevingsvergunn 346
pair mijn opa -309
pair mijn openstaand 358
pair mijn oprit -424
pair mijn ouder 283
pair mijn parkeerkaart 189
pair mijn parkeervergunn 530
pair mijn paspoort 455
pair mijn post 355
pair mijn premie 565
pair mijn rechtsbijstand -375
pair mijn reken 500
pair mijn rekeningnummer 261
pair mijn renovatiepremie 394
pair mijn rijbewijs 317
pair mijn schoonbroer -293
pair mijn standplat 368
pair mijn stem -209
pair mijn strat -297
pair mijn telefon -315
pair mijn telefoonnummer 314
pair mijn traplift 385
pair mijn uitker 485
pair mijn uittreksel 431
pair mijn urgentie 403
pair mijn verblijfskaart 407
pair mijn vergunn 399
pair mijn verzeker -361
pair mijn verzoek 566
pair mijn vinger -263
pair mijn voet -309
pair mijn voorlop 372
pair mijn voornam 283
pair mijn vorig 189
pair mijn vrag -381
pair mijn vriend 180
pair mijn vriendin -357
pair mijn vrouw -88
pair mijn wachtwoord -418
pair mijn werk -439
pair mijn wmo 367
pair mijn woning 435
pair mijn woord -343
pair mijn woz 458
pair mijn zak 202
pair mijn zoontj -359
pair mijn zus -267
pair minut $ -311
pair mn bas -410
pair mn bijstand 344
pair mn dochter 390
pair mn moeder 161
pair mn nieuw 311
pair mn paspoort 251
pair mn uitker 267
pair mn werk -405
pair mn zon 394
pair moeder , 310
pair moeder is -277
pair moeder van -460
pair moest ik 244
pair moet , -225
pair moet . 294
pair moet alles -299
pair moet betal 174
pair moet dat -257
pair moet de -336
pair moet een -173
pair moet ge -211
pair moet gewijzigd 390
pair moet het -171
pair moet hij -409
pair moet ik 72
pair moet je -190
pair moet niet -262
pair moet nog -431
pair moet toch -294
pair moet wij -356
pair mog we -157
pair moogt mij -296
pair mooi geword -212
pair morg $ -225
pair morg ben -332
pair morg met -301
pair morg om -344
pair morg stat -373
pair mur van -119
pair na $ 299
pair na dat -325
pair na die -309
pair na een -213
pair na vijv -330
pair naast de -71
pair nagan of 348
pair nakijk of 437
pair nam . -330
pair nam en -461
pair nam stat 321
pair nar @code -269
pair nar het -115
pair nar kijk -375
pair nar mijn 75
pair nar volgend 322
pair nar welk -331
pair ne ker -188
pair nee $ 189
pair nee dat -180
pair nee hor -161
pair nee ik -240
pair nee nee -210
pair nergen mer 275
pair ni op -290
pair niemand . -216
pair niet , 142
pair niet . 237
pair niet ? 353
pair niet bell -178
pair niet betaald -369
pair niet betal -422
pair niet dat -177
pair niet een 92
pair niet eerlijk -324
pair niet gekom 338
pair niet gekreg 349
pair niet gestort 256
pair niet gezien 228
pair niet mee -284
pair niet mer 114
pair niet nodig -193
pair niet om 149
pair niet opgeroep 417
pair niet over -286
pair niet te -106
pair niet weg -406
pair niet zo -266
pair nieuw adres 444
pair nieuw appartement 263
pair nieuw auto 328
pair nieuw datum 344
pair nieuw huis 474
pair nieuw nummer -447
pair nieuw over 421
pair nieuw pas 285
pair nieuw paspoort -257
pair nieuw rijbewijs -252
pair nik $ -83
pair nik , -272
pair nik gebeurd -444
pair nik gehoord 309
pair nik mer 445
pair nik van 244
pair nl $ -207
pair nodig $ -196
pair nodig ? -341
pair nodig bij -373
pair nodig of -280
pair nodig om -401
pair nog $ 199
pair nog , -188
pair nog . -352
pair nog ? 298
pair nog afbetal 360
pair nog als 501
pair nog altijd 289
pair nog betal 360
pair nog bij 262
pair nog geldig -364
pair nog goed -252
pair nog iemand -221
pair nog iet 211
pair nog in 98
pair nog inschrijv -360
pair nog mee -396
pair nog met -405
pair nog moet 399
pair nog nie 243
pair nog niet 387
pair nog nik 235
pair nog nooit -305
pair nog op 497
pair nog open 115
pair nog plat -299
pair nog plek -332
pair nog recht 348
pair nog sted 224
pair nog vor 229
pair nog vrij -302
pair nog wel -267
pair nooit $ -378
pair normal $ -196
pair nou al 265
pair nou nog 365
pair nr . -420
pair nu $ 52
pair nu aan -406
pair nu ben -479
pair nu bij 265
pair nu drie -313
pair nu een 135
pair nu eindelijk 273
pair nu ingeschrev 205
pair nu nog 265
pair nu op 80
pair nu wel 266
pair nu wet 428
pair nu zijn -339
pair nummer $ -235
pair nummer ? -496
pair nummer is -242
pair nummer van 154
pair ocmw vor 314
pair of 0 -277
pair of allen -230
pair of bij -97
pair of dat 289
pair of de 224
pair of een -202
pair of komt -295
pair of mag -233
pair of mijn 536
pair of nar -328
pair of nee 310
pair of nie 340
pair of niet 489
pair of nog 179
pair of pas -301
pair of van -334
pair of volstat -329
pair of zijn 143
pair of zo -124
pair oktober $ -280
pair om 0 -167
pair om kwijtscheld 384
pair om mijn 149
pair omdat de -423
pair omdat er -322
pair omdat ik 85
pair omdat mijn -434
pair onder 0 342
pair onder mijn -296
pair ondernemingsnummer 0 -280
pair ons ? 269
pair ons adres 330
pair ons dorp -250
pair ons dossier 385
pair ons gezin 461
pair ons huis 365
pair ons moeder 333
pair ons niet -379
pair ons pa 412
pair ontbreekt er 417
pair ontvang $ 266
pair ontvang ik 458
pair onz dochter 458
pair onz gemeent -219
pair onz hond -256
pair onz schol -320
pair onz stad -340
pair onz strat -200
pair onz wijk -258
pair onz zak 304
pair ook $ -131
pair ook alwer 555
pair ook bij -190
pair ook de -314
pair ook een -139
pair ook iet -354
pair ook in -174
pair ook mee -232
pair ook met -188
pair ook niet -298
pair ook vor -206
pair op , -182
pair op . -180
pair op 0 -147
pair op ? 306
pair op brief -416
pair op da -393
pair op den -208
pair op een -72
pair op facebok -244
pair op googl -347
pair op har 430
pair op het -72
pair op jullie -213
pair op kantor -355
pair op mijn 311
pair op mn 375
pair op ons 406
pair op reserv 353
pair op rod -205
pair op schol -259
pair op strat -170
pair op twed -378
pair op u -270
pair op uw -187
pair op voorhand -212
pair op vrijdag -319
pair op welk 230
pair op wit 304
pair op woensdag -253
pair op zijn -289
pair op zon -351
pair op zondag -184
pair opbell , -316
pair open $ -229
pair open , -154
pair open ? -216
pair open en -221
pair open heb 368
pair open is -353
pair open met -215
pair open vandag -246
pair open vor -236
pair openbar onderzoek -255
pair opgelost $ -378
pair opvang $ 397
pair opvang vor -480
pair opzoek $ 423
pair ord $ -391
pair org $ -177
pair oud adres 255
pair oud postkantor -234
pair ouder zijn -282
pair over $ -226
pair over , -291
pair over . 182
pair over de -98
pair over een -166
pair over gat 382
pair over het -194
pair over jullie -371
pair over mij 608
pair over mijn 716
pair over mn 321
pair over ons 376
pair over te -397
pair papier $ -286
pair papier . -380
pair papier stat 396
pair papier van 237
pair parker $ -170
pair parker ? -332
pair parking , 199
pair pas dat 459
pair pas in -443
pair pas na -384
pair pasj vor 430
pair paspoort $ -409
pair paspoort , 229
pair pensioen , -387
pair per 0 456
pair per dag -237
pair per jar -327
pair per maand 426
pair per mail -391
pair per ongeluk 345
pair per post -371
pair per sms -459
pair person $ 338
pair pincod van -341
pair plat $ -265
pair plat , -250
pair plat 0 -249
pair plat op -283
pair plat sta 214
pair plat van 173
pair plein $ -128
pair plek sta 202
pair precies ? -420
pair premie , 387
pair recht op 246
pair recht over -374
pair rechter $ -391
pair red me -441
pair reg $ -264
pair reg vor -314
pair regel vor -217
pair reispas van 381
pair reken $ 341
pair reken , 348
pair reserv $ 353
pair rijbewijs , 237
pair rijbewijs al 313
pair rijbewijs in -433
pair rijbewijs is -378
pair rijbewijs of -326
pair rijbewijs zou 446
pair rijksregister 0 426
pair ring , -254
pair rioolheff vor 356
pair robot $ -191
pair roep nar -370
pair rolstoel en -374
pair rond 0 -362
pair rond ? 434
pair ruimtelijk orden -365
pair samenwon $ -422
pair samenwon met 282
pair scham me -292
pair schand $ -230
pair schandal $ -285
pair schandal dat -255
pair schol $ -135
pair schol , -123
pair schol van -343
pair schrijf een -324
pair schuld , -341
pair sind 0 -357
pair sind april 336
pair sind de 159
pair sind juni 422
pair sind mei 283
pair sind vorig 326
pair sit $ -212
pair slap $ -305
pair slecht , -328
pair sms cod -363
pair snap er -258
pair sorry $ -192
pair sorry , -344
pair sporthal ? -261
pair sta ik 547
pair stad . 369
pair stad ? -204
pair stad dat -298
pair stad of -207
pair stan $ 60
pair stan , 343
pair stan die -309
pair stan er 383
pair stand van 366
pair standplat op 301
pair stap ik -394
pair stat $ 175
pair stat . 175
pair stat @code -199
pair stat al -170
pair stat die 233
pair stat er 128
pair stat fout 465
pair stat gen -357
pair stat het 153
pair stat hij 557
pair stat in -227
pair stat ingeschrev -331
pair stat klar -410
pair stat met 302
pair stat mijn 458
pair stat nu -352
pair stat ook -322
pair stat schef -232
pair stat wer -311
pair station , -163
pair stationsstrat 0 -232
pair status van 339
pair stempel op 360
pair stoep $ -148
pair stom van -378
pair stond een -306
pair stond er -242
pair stond gewon -193
pair stond in -288
pair stond mijn 388
pair stond op -229
pair stond te -268
pair stopp , 535
pair stopt niet -278
pair strat $ -101
pair strat , -178
pair strat is -208
pair strat ligt -352
pair stuk $ -209
pair stuk , -288
pair stuk bij -341
pair stur $ 132
pair stuurt het -402
pair syndrom van -188
pair system $ 225
pair system , 341
pair system is -238
pair t . 65
pair t containerpark -173
pair t stadhuis 329
pair t system 298
pair tak , -234
pair tak van -207
pair tarief vor -402
pair te bell -215
pair te betal -478
pair te bevest 390
pair te contacter -410
pair te del 379
pair te doen -166
pair te hog 451
pair te hur -260
pair te kom 169
pair te kop -214
pair te lat -173
pair te pak -268
pair te trek -254
pair te ver -452
pair te wacht 102
pair te weinig -358
pair te woord -380
pair te zet -251
pair te zien -137
pair team $ -311
pair teg die 128
pair teg een -231
pair teg het -207
pair teg mij -205
pair teg mijn -203
pair teg wanner -312
pair tegenover de -226
pair tegenwoord $ -201
pair teken ? -400
pair telefon , -243
pair telefonisch contact -243
pair telefonisch te -306
pair telefoontj van -484
pair telt mijn -340
pair ter hoogt -101
pair termijn van 337
pair terug . -417
pair terug bij 371
pair terug en -252
pair terug nar 107
pair terug van 409
pair terugbell $ -340
pair terugbell na -319
pair terwijl er -368
pair terwijl ik 153
pair terwijl mijn 465
pair thuis $ -73
pair thuis van -303
pair ticket 0 102
pair tijd $ -292
pair tijden de -215
pair tis al -326
pair tis vor 477
pair toch $ -189
pair toch kom -286
pair toe $ -227
pair toegekom ? 304
pair toegekom op 269
pair tot 0 -199
pair tot de -211
pair tot hoe -131
pair tot wanner 78
pair tot welk 179
pair traplift van 380
pair trouw $ -312
pair trouw op -266
pair tuinhuis van -321
pair tuss 0 -252
pair twed verblijf 439
pair twee ker 173
pair twee kinder 339
pair twee uur -330
pair twee wek 274
pair typ $ -351
pair u $ -96
pair u bekend 354
pair u dat 189
pair u de 201
pair u dit -389
pair u een -85
pair u er 269
pair u geregistreerd 226
pair u had -351
pair u het 105
pair u hoort -271
pair u mij 72
pair u mijn 294
pair u nagan 353
pair u nakijk 223
pair u niet -233
pair u op 149
pair u van -252
pair u was -237
pair u wel -181
pair u wet -388
pair u zien 409
pair uit aan -251
pair uit dat 263
pair uit die -425
pair uit in -272
pair uit jullie 302
pair uit mijn -252
pair uitgeschrev als -324
pair uitker $ 311
pair uitker , 296
pair uitker moet 405
pair uitleg in -375
pair uitlegg $ -289
pair uittreksel ? -274
pair uittreksel uit -251
pair ull , -332
pair urgentie , 339
pair uur $ -76
pair uur , -267
pair uur bij -365
pair uur op -334
pair uw administratie 423
pair uw antwoord -317
pair uw collega -165
pair uw dienst -213
pair uw nam -283
pair uw schrijv -377
pair vader $ -384
pair vakantie . -393
pair van $ -117
pair van 0 35
pair van alles -394
pair van burgerzak -265
pair van dat -349
pair van de -37
pair van dinsdag 404
pair van dit -344
pair van down -188
pair van een -136
pair van gen -272
pair van har 305
pair van het -70
pair van hiernaast -213
pair van loket -214
pair van me 244
pair van mij 565
pair van mijn 518
pair van mn 295
pair van morg 360
pair van nummer -201
pair van ons 213
pair van onz 422
pair van stat -282
pair van t -82
pair van te -238
pair van tevor -297
pair van u 173
pair van ull -467
pair van vles -182
pair van vor -338
pair van vorig 81
pair van wacht -334
pair van werk -212
pair van wie -287
pair van zak 221
pair van zes -219
pair van zon -247
pair vanaf 0 -182
pair vanaf welk -345
pair vanavond nog -357
pair vandag $ -178
pair vandag , -107
pair vandar dat -198
pair vast $ -416
pair vel , -404
pair ver is 519
pair ver stat 434
pair verander , 221
pair verget $ -256
pair vergunn , 259
pair vergunn nodig -366
pair vergunn van 303
pair verhuis $ 326
pair verhuis nar -363
pair verhuisd . 263
pair verhuisd binn 366
pair verhuisd van 445
pair verhuiz doorgev 295
pair verkeerd begrep -395
pair verkeerd datum -300
pair verkeerd formulier -289
pair verkeerd op 285
pair verled jar 373
pair verleng $ -264
pair verleng van 252
pair verlengd of 434
pair verliefd op -344
pair verlop is -423
pair vernom . 265
pair verschil tuss -194
pair verslag van 181
pair verwerkt ? 317
pair verzoek om 262
pair veur de -269
pair via een -370
pair via mail -248
pair via whatsapp -317
pair vier maand -355
pair vind , -287
pair vind da -402
pair vind dat -306
pair vind de 348
pair vind ik -116
pair vles en -182
pair voel me -305
pair vol $ -159
pair vol , -245
pair volgen de 147
pair volgen het -240
pair volgen jullie 428
pair volgen mijn 367
pair volgen u 455
pair volgend jar -251
pair volgend wek 271
pair vond het -293
pair voorbeeld . -247
pair voorbij $ -247
pair voorbij , 338
pair vor $ -262
pair vor 0 271
pair vor all -272
pair vor alleenstaand -297
pair vor de 92
pair vor een -97
pair vor ge -281
pair vor gen -261
pair vor har 237
pair vor hem 460
pair vor het 133
pair vor hun -213
pair vor in -313
pair vor jullie -339
pair vor kwijtscheld -359
pair vor me 433
pair vor men -182
pair vor mij 319
pair vor mijn 356
pair vor mn 348
pair vor nr -247
pair vor nummer -184
pair vor of -296
pair vor onz 230
pair vor ouder -208
pair vor social -332
pair vor t 261
pair vor uw -136
pair vor vrijwilliger -227
pair vor welk 424
pair vor wie -131
pair vorig jar 181
pair vorig maand 396
pair vorig wek 142
pair vraagt een -292
pair vrag $ -189
pair vrag , -289
pair vrag ? -294
pair vrag het 179
pair vrag je -139
pair vrag jullie -319
pair vrag vor -245
pair vrijdag , 303
pair vrijdag kom -306
pair vrijwilliger $ -277
pair vroeg of -218
pair vroeger $ -279
pair vrouw heeft -278
pair vrouw is -164
pair vrouw ook -331
pair vrouw van -297
pair vul ik -315
pair wa een -195
pair wa is 333
pair waard van 184
pair waarom altijd -263
pair waarom ben 314
pair waarom ik 420
pair waarom is 218
pair waarom mijn 499
pair waarom moet 252
pair waarschuw , -148
pair wacht $ -225
pair wacht aan -372
pair wacht al 274
pair wacht op 431
pair wacht wacht -365
pair wachtlijst , 369
pair wachtlijst van 265
pair wachtwoord is -261
pair wanner besliss 350
pair wanner duurt -302
pair wanner hor 474
pair wanner ik 296
pair wanner kom -502
pair wanner komt 445
pair wanner krijg 492
pair wanner loopt 270
pair wanner mag 182
pair wanner mijn 169
pair wanner wordt 130
pair want die -237
pair want ik 180
pair want mijn -472
pair war $ -258
pair war blijft 671
pair war dat 184
pair war ge -333
pair war gef -211
pair war het 183
pair war iederen -320
pair war is -186
pair war kan -215
pair war kunn -274
pair war mijn 428
pair war moet -293
pair war stat -276
pair war vrag -171
pair warm eten -321
pair was , -130
pair was al -316
pair was dat -156
pair was die 315
pair was een -214
pair was ik -221
pair was mijn 250
pair was niet -251
pair was zo -237
pair wat $ 177
pair wat , -263
pair wat ben -159
pair wat dat -277
pair wat doet -205
pair wat een -139
pair wat er 355
pair wat gebeurt -233
pair wat ik 179
pair wat is 316
pair wat kost -173
pair wat mij -501
pair wat moet 62
pair wat nu -408
pair wat stat 239
pair wat vor -215
pair wat zijn -296
pair water in -294
pair we doen -425
pair we een -401
pair we kom -247
pair we nog 221
pair we zijn 212
pair websit $ -226
pair websit , -199
pair websit is -164
pair weg $ -163
pair weg in -339
pair wek $ -249
pair wek een -219
pair wek geled 342
pair wek gen -391
pair wek moet -270
pair wek niet 311
pair wek op 227
pair wek terug 358
pair wek vor -348
pair wel $ -114
pair wel iet -328
pair wel ingeschrev 290
pair wel of 347
pair wel wat -470
pair welk bak -299
pair welk bedrag 473
pair welk datum 438
pair welk dienst -308
pair welk document -320
pair welk formulier -406
pair welk inkom -446
pair welk jar 367
pair welk leeftijd -178
pair welk maand -195
pair welk nummer -223
pair welk plat 319
pair welk plek 476
pair welk strat -434
pair welk uur 290
pair wen een 284
pair wen ik 416
pair wer , -109
pair wer gen -306
pair wer gewon 384
pair wer kwijt -481
pair wer met -205
pair wer niet -172
pair wer nik -239
pair wer zon 204
pair werd ik 329
pair werk ? -282
pair werk aan -217
pair werk jullie -299
pair werkt bij -353
pair werkt dat -262
pair werkt die -318
pair wet $ 186
pair wet ? -332
pair wet er -366
pair wet ge -241
pair wet hoe 152
pair wet hoevel 374
pair wet ik -94
pair wet of 318
pair wet u -274
pair wet vor -278
pair wet wat 222
pair wie beslist -463
pair wie doet 302
pair wie heeft 233
pair wie is 114
pair wie kan -182
pair wie ligt 355
pair wie moet -252
pair wie stat 456
pair wie volgt 376
pair wie zit -379
pair wij de -258
pair wij een 270
pair wij had 552
pair wij hebb 178
pair wij will -114
pair wij zijn 137
pair wij zit -317
pair wijk $ -212
pair wijkagent $ -307
pair wijkagent al 341
pair wijkagent is 380
pair wijzig $ 282
pair wijzig , 351
pair wil allen -298
pair wil dat 168
pair wil die -392
pair wil een -89
pair wil er -375
pair wil het 167
pair wil ik 168
pair wil in -275
pair wil je 427
pair wil mijn 360
pair wil niet -143
pair wil wet 417
pair wil ze -379
pair will dat 412
pair will een -212
pair will jullie 284
pair will wet 311
pair wilt het -429
pair wilt u 373
pair wmo $ 148
pair wmo aanvrag 281
pair wmo mevrouw 393
pair woensdag ? -376
pair won ? -241
pair won allen 306
pair won er -361
pair won hier 256
pair won ik 306
pair won in -351
pair won nog -365
pair woning ? 308
pair word , -236
pair word de -199
pair word dor -422
pair word er -245
pair word in 230
pair word je -141
pair wordt $ -325
pair wordt ? -255
pair wordt dat -349
pair wordt de -188
pair wordt een -249
pair wordt er -232
pair wordt mijn 482
pair woz waard 313
pair zag ik -202
pair zak $ -379
pair zak 0 150
pair zak is -301
pair zak van 304
pair zat , -315
pair zat in -218
pair zaterdag open -320
pair ze dat -202
pair ze de -286
pair ze een -164
pair ze har -361
pair ze niet -328
pair ze op 170
pair ze weg -337
pair ze zoud -290
pair zeg $ -213
pair zeg , -237
pair zeg ik -368
pair zeg mij 439
pair zegg $ -360
pair zegg dat -199
pair zegg wie -371
pair zegt ja -359
pair zei dat -176
pair zeker $ -315
pair zeker ? -324
pair zelf een -197
pair zelf niet 220
pair zet de 195
pair zet ik -511
pair zet mijn 278
pair zie $ -273
pair ziek van -267
pair ziekenhuis $ -364
pair ziekenhuis , 224
pair zien bij -375
pair zien hoe 379
pair zien of 321
pair zij heeft -301
pair zijn , 198
pair zijn . -17
pair zijn ? -173
pair zijn dat -229
pair zijn die -226
pair zijn een -237
pair zijn eig -375
pair zijn er -89
pair zijn het -273
pair zijn kop -250
pair zijn met 213
pair zijn mijn 413
pair zijn nu -483
pair zijn om 231
pair zijn vor -177
pair zijn we 374
pair zijn wij 268
pair zijt ge -261
pair zin $ -156
pair zit $ -214
pair zit , -313
pair zit aan -335
pair zit bij -303
pair zit da 260
pair zit dar -399
pair zit de -249
pair zit een -125
pair zit hier 271
pair zit in -157
pair zit mijn 373
pair zit niet -351
pair zit op -368
pair zit t 529
pair zit vast 268
pair zit zonder 229
pair zo , -162
pair zo dicht -398
pair zo dom -405
pair zo een -217
pair zo gesteg 276
pair zo in -411
pair zo ja 323
pair zoek , 289
pair zoek dat 446
pair zoek jullie -321
pair zoekt een -350
pair zon van -409
pair zon vergunn -201
pair zon zijn 518
pair zonder afsprak -448
pair zonder vergunn -303
pair zoontj van -282
pair zot , -261
pair zou de -441
pair zou mij 255
pair zou mijn 459
pair zull we -308
pair zwart op 294
pair zwart piet -210
pair zwembad $ -220
skip ( 0 136
skip ) 0 -465
skip , $ -108
skip , , 18
skip , . 87
skip , 0 83
skip , ? -117
skip , aan -172
skip , alles -234
skip , als -223
skip , altijd -223
skip , bedoel -259
skip , beetj -310
skip , begint -213
skip , bel -393
skip , ben 100
skip , betal 227
skip , brief 368
skip , bus -313
skip , collega -299
skip , da 236
skip , dank -301
skip , dar 148
skip , dat -38
skip , de -75
skip , den -183
skip , die 239
skip , dit -381
skip , dochter -264
skip , doet -82
skip , drie -227
skip , duurt 283
skip , er -130
skip , euro -146
skip , ga 318
skip , ge 206
skip , ging -242
skip , had -92
skip , har 305
skip , hebb 78
skip , heeft 172
skip , helpt -322
skip , het 160
skip , hij 161
skip , hoevel -349
skip , hor 142
skip , hur 267
skip , ik -63
skip , in -71
skip , is 61
skip , jar -126
skip , je 446
skip , jullie 122
skip , kaart 386
skip , ker -159
skip , klopt 193
skip , kom -281
skip , komt 239
skip , lag -230
skip , ler -262
skip , ligt -200
skip , lop -308
skip , ma -283
skip , mag -47
skip , man -245
skip , mar -196
skip , men -327
skip , mijn 215
skip , mn 415
skip , moest -259
skip , moet 238
skip , morg -247
skip , nar 232
skip , ne 318
skip , nem -271
skip , niemand 262
skip , niet -123
skip , nieuw 294
skip , normal -317
skip , nr -264
skip , nu -249
skip , of -458
skip , ook -251
skip , op -100
skip , oud 237
skip , pas -446
skip , paspoort -230
skip , put -370
skip , red -413
skip , schol -358
skip , sind -312
skip , spreekt -229
skip , stat 151
skip , system -383
skip , tot 84
skip , trek 341
skip , twee -327
skip , u 119
skip , ver 338
skip , verget -387
skip , vind -160
skip , vor -125
skip , wacht 243
skip , was 10
skip , werk -123
skip , werkt -273
skip , wij -175
skip , wil -90
skip , will -269
skip , wist -228
skip , won 464
skip , ze 167
skip , zeg -160
skip , zei -231
skip , zit 95
skip , zon 265
skip , zou 238
skip 0 ! 287
skip 0 ) 329
skip 0 , 160
skip 0 . 229
skip 0 : 184
skip 0 ? -62
skip 0 @code -234
skip 0 al -182
skip 0 als -217
skip 0 ben 291
skip 0 betal -80
skip 0 da -401
skip 0 dar -195
skip 0 de -140
skip 0 dus -330
skip 0 een -40
skip 0 en -95
skip 0 er -282
skip 0 erbij -350
skip 0 heb 193
skip 0 het -86
skip 0 ik 214
skip 0 in 214
skip 0 jullie 218
skip 0 komt -369
skip 0 krijg -313
skip 0 mag -161
skip 0 mar 265
skip 0 mer 261
skip 0 mijn -117
skip 0 minder 249
skip 0 moet -275
skip 0 na -272
skip 0 nar 269
skip 0 niet -75
skip 0 nog -253
skip 0 nummer -166
skip 0 of -319
skip 0 ons -316
skip 0 ook -194
skip 0 per -200
skip 0 stat -300
skip 0 t -227
skip 0 terug 465
skip 0 toch -252
skip 0 tot -269
skip 0 uw -330
skip 0 volgen -397
skip 0 vor -153
skip 0 war -204
skip 0 was -250
skip 0 wie -356
skip 0 wij -117
skip 0 zegt -430
skip 0 zij -444
skip 0 zo -178
skip 0 zonder -203
skip 0 zou -357
skip : $ -246
skip : , -247
skip : . 145
skip : heb -362
skip : is -286
skip : of -420
skip @code , -273
skip @code 0 -273
skip @code de -239
skip @code het -211
skip @code nam -333
skip @code war -392
skip ^ ! -200
skip ^ $ -148
skip ^ ( -332
skip ^ , -28
skip ^ . -53
skip ^ 0 -54
skip ^ : -70
skip ^ ? -209
skip ^ @code -256
skip ^ a -234
skip ^ aan -205
skip ^ aangevraagd 594
skip ^ acht -343
skip ^ achter -255
skip ^ al 397
skip ^ all -259
skip ^ allemal -189
skip ^ als -197
skip ^ ambtenar -311
skip ^ bas -256
skip ^ bedraagt -179
skip ^ bel -226
skip ^ belast -394
skip ^ beld 384
skip ^ bell -191
skip ^ ben -80
skip ^ bent -153
skip ^ bij -167
skip ^ blijft 605
skip ^ bom -200
skip ^ bot -355
skip ^ brand -213
skip ^ breng -189
skip ^ brief 157
skip ^ broer -236
skip ^ bsn -330
skip ^ btw -274
skip ^ bus -260
skip ^ buurman -213
skip ^ chat -184
skip ^ cijfer -293
skip ^ cod -286
skip ^ collega -193
skip ^ computer -290
skip ^ container -210
skip ^ dag -307
skip ^ dank -210
skip ^ dar -162
skip ^ dat -40
skip ^ dient -315
skip ^ document -300
skip ^ doe -198
skip ^ doet -68
skip ^ dor -278
skip ^ dossier 161
skip ^ drie -322
skip ^ duurt -242
skip ^ een -121
skip ^ eig -372
skip ^ er -75
skip ^ euro -371
skip ^ ex -443
skip ^ ezel -273
skip ^ factur -421
skip ^ februari 402
skip ^ fijn -410
skip ^ formulier -286
skip ^ ga -109
skip ^ gan -129
skip ^ gat -165
skip ^ ge 52
skip ^ gebeurt -239
skip ^ gegeven 388
skip ^ gemeent 132
skip ^ gemeentehuis -345
skip ^ gevond -265
skip ^ ging 242
skip ^ goed -219
skip ^ grag 95
skip ^ gsm -230
skip ^ had 437
skip ^ hal -272
skip ^ hart -290
skip ^ he -116
skip ^ heb 116
skip ^ hebt 243
skip ^ hem 390
skip ^ her -242
skip ^ het -56
skip ^ hier -109
skip ^ hoeft -184
skip ^ hoevel -144
skip ^ hond -242
skip ^ hoofd -227
skip ^ hor -128
skip ^ hou -325
skip ^ huis 246
skip ^ huisbas -240
skip ^ i -270
skip ^ iederen -202
skip ^ iemand 263
skip ^ ik 92
skip ^ in -161
skip ^ is 8
skip ^ ja -88
skip ^ jar -202
skip ^ jong -264
skip ^ jullie 58
skip ^ kaart 148
skip ^ kan -65
skip ^ kapot -140
skip ^ kastanj -228
skip ^ kat -246
skip ^ kenmerk -409
skip ^ ker 155
skip ^ kind -255
skip ^ klein -301
skip ^ kleindochter -289
skip ^ kleinzon -223
skip ^ kom -90
skip ^ komt 277
skip ^ kop -275
skip ^ kost -160
skip ^ krijg 216
skip ^ kunn -219
skip ^ kwam 363
skip ^ lang -173
skip ^ les -246
skip ^ lev -342
skip ^ lieg -183
skip ^ lui -346
skip ^ maand -179
skip ^ man -58
skip ^ mar -225
skip ^ marloes -287
skip ^ me 195
skip ^ meld -156
skip ^ mij 143
skip ^ mijn 405
skip ^ mn 478
skip ^ moeder 78
skip ^ moet 89
skip ^ mog -167
skip ^ mongol -268
skip ^ moogt -147
skip ^ morg -408
skip ^ myn 414
skip ^ na -302
skip ^ nam 244
skip ^ nar -292
skip ^ ne -255
skip ^ nederland -380
skip ^ nieuw -220
skip ^ nik 197
skip ^ noemt -318
skip ^ nooit 164
skip ^ nou -124
skip ^ nu -148
skip ^ ocmw 376
skip ^ om -283
skip ^ ons 293
skip ^ ontvang 295
skip ^ onz 236
skip ^ ook -242
skip ^ op -110
skip ^ oud -102
skip ^ ouder -310
skip ^ ouw -217
skip ^ overbur -286
skip ^ pal -274
skip ^ papier -420
skip ^ parkeervergunn 547
skip ^ paspoort 361
skip ^ person -447
skip ^ poes -243
skip ^ post 313
skip ^ premie 291
skip ^ put -157
skip ^ rechtsbijstand -313
skip ^ red 290
skip ^ rekent -282
skip ^ rijbewijs 242
skip ^ robot -301
skip ^ schat -274
skip ^ schiet -210
skip ^ schoonbroer -293
skip ^ schrok -207
skip ^ sla -255
skip ^ slat -161
skip ^ sluit -242
skip ^ stat 216
skip ^ stopt -311
skip ^ strat -271
skip ^ stur -200
skip ^ stuurt -302
skip ^ subsidie -316
skip ^ system -244
skip ^ tak -225
skip ^ tant -271
skip ^ telefon -230
skip ^ thuis -281
skip ^ trouw -344
skip ^ twee -271
skip ^ u 63
skip ^ uitker 324
skip ^ uur 267
skip ^ vader -193
skip ^ vall -330
skip ^ van 21
skip ^ ver 203
skip ^ verdien -370
skip ^ verget -175
skip ^ verhuiz 421
skip ^ verhuurder 161
skip ^ vertrek 280
skip ^ vier -427
skip ^ vlam -271
skip ^ voel -138
skip ^ volgen -356
skip ^ voorbeeld -270
skip ^ vorig 282
skip ^ vraagt -269
skip ^ vrag -259
skip ^ vrouw -156
skip ^ waarschuw -187
skip ^ wacht 7
skip ^ wachtwoord -279
skip ^ websit -211
skip ^ weg -244
skip ^ wek 177
skip ^ wel -310
skip ^ welk 288
skip ^ wer -59
skip ^ werk -222
skip ^ werkt -164
skip ^ wij 153
skip ^ wijkagent 461
skip ^ wil 133
skip ^ wild 314
skip ^ wist -286
skip ^ woz 370
skip ^ zag -215
skip ^ zal -29
skip ^ zeg -173
skip ^ zegt -151
skip ^ zelf -387
skip ^ zes -273
skip ^ zet -241
skip ^ zie 139
skip ^ zijn 62
skip ^ zoek -250
skip ^ zonder -273
skip ^ zoontj -336
skip ^ zou 289
skip ^ zus -195
skip a $ 285
skip aan $ 16
skip aan . 169
skip aan 0 -196
skip aan deur -236
skip aan gemeent 324
skip aan mijn 241
skip aan station -169
skip aan van -292
skip aan vor -336
skip aangepast $ 357
skip aangevraagd ik 312
skip aanman $ 322
skip aanman een 342
skip aanpass $ 366
skip aanpass mijn 319
skip aanslag ? 308
skip aanslag niet 424
skip aanslag op -419
skip aanvrag ? 275
skip aanvrag de 153
skip aanvrag ik 311
skip aanvrag mijn 367
skip administratie $ 483
skip adres $ 364
skip adres , 402
skip adres ? 250
skip adres de -275
skip adres nog 423
skip af de -235
skip afgegev de 364
skip afgewez $ 220
skip afsprak alwer 334
skip afsprak donderdag 376
skip afsprak het 338
skip afsprak of -264
skip afsprak vor -175
skip afvalstoffenheff $ 256
skip akkoord de -335
skip al $ 75
skip al , 76
skip al 0 -463
skip al ? 519
skip al aan 386
skip al besliss 409
skip al besluit 441
skip al derd -218
skip al dor 380
skip al hel -191
skip al in 374
skip al maand 183
skip al minut -334
skip al of 332
skip al op 212
skip al over 395
skip al uur -328
skip al van 388
skip al vor 326
skip al wek 85
skip all $ -159
skip all van -259
skip allen $ -300
skip alles $ -154
skip alles in -355
skip als $ -165
skip als , 298
skip als 0 -422
skip als aangemerkt 467
skip als al -307
skip als bij -299
skip als de -214
skip als die -232
skip als een -271
skip als in -179
skip als mijn -253
skip als nar -282
skip als nog -434
skip als op -393
skip als over -264
skip als van 186
skip als vor -326
skip als zon -357
skip altijd $ -228
skip altijd , -181
skip altijd . -320
skip altijd het -274
skip altijd mijn -312
skip alwer , -355
skip ambtenar , -415
skip ander $ -93
skip ander ? 175
skip ander dan -385
skip ander op -223
skip ander van -245
skip antwoord een -304
skip app niet -428
skip april $ 332
skip aub mijn 336
skip automatisch van 323
skip autos $ -187
skip baby de -387
skip balie $ 300
skip balie , -287
skip balie ? -333
skip bedankt $ -162
skip bedankt de -209
skip bedrag $ 310
skip bedrag mijn 301
skip beginn $ 335
skip begrafenis mijn 372
skip begrijp niet -332
skip behandelt dossier 378
skip bekek $ 362
skip bel mar -226
skip bel niet -297
skip bel nou -336
skip bel terug -275
skip belach $ -211
skip bell $ -239
skip bell , -237
skip bell 0 -381
skip bell gen -203
skip bell niet -222
skip ben $ -187
skip ben 0 290
skip ben al 616
skip ben daklos -294
skip ben dat -286
skip ben de 252
skip ben een 107
skip ben en -255
skip ben er -478
skip ben helemal -276
skip ben klar -247
skip ben kotsbeu -391
skip ben niet 196
skip ben nou -402
skip ben ook -216
skip ben sind 361
skip ben te -297
skip ben wek 375
skip bereik 0 -274
skip bericht ? -308
skip besliss ? 339
skip besliss mijn 305
skip beslist $ 408
skip beslist mijn 403
skip besluit 0 -344
skip best , -192
skip bestat een -110
skip bestat mer -406
skip bestat nog -238
skip betaald . 353
skip betaald de 430
skip betal $ 126
skip betal @code -304
skip betal de 259
skip betal mijn 158
skip bevest $ 459
skip bevest ik 421
skip bezwar , 232
skip bezwar de 214
skip bezwar die 353
skip bezwar mak -234
skip bij , 232
skip bij . 257
skip bij 0 -250
skip bij ? 134
skip bij aan -337
skip bij aanvrag -361
skip bij als 334
skip bij ander -255
skip bij bakker -336
skip bij bank -351
skip bij de 234
skip bij dienst -371
skip bij een -235
skip bij en 286
skip bij geregistreerd 310
skip bij gesprek -337
skip bij hand 308
skip bij heb 431
skip bij huwelijk -316
skip bij ingeschrev 197
skip bij ligt 402
skip bij milieustrat -221
skip bij moet -157
skip bij notaris -347
skip bij of 129
skip bij ook -259
skip bij oud -343
skip bij politie -285
skip bij social 297
skip bij station -180
skip bij vor 183
skip bij zwembad 178
skip bijna $ -242
skip binn $ 268
skip binn dag -238
skip binn de -318
skip binn werkdag -421
skip blijft $ -145
skip blijft nog 332
skip blijv $ -276
skip blok $ -327
skip boet 0 289
skip boet ik 265
skip breng $ -218
skip brief $ 103
skip brief een -424
skip brief ik 265
skip brief jullie 378
skip brief met -467
skip briev $ -385
skip bril op -381
skip bsn $ 129
skip bsn ik -404
skip btw @code -237
skip buit $ -269
skip bur een 257
skip burger $ -321
skip bus $ -67
skip bus . 477
skip bus het -316
skip buurman zijn -310
skip chat ik -295
skip cod , -253
skip cod 0 -262
skip collega mij -318
skip collega mijn -292
skip collega u -176
skip container $ -193
skip container 0 -254
skip container de -215
skip da vor -247
skip daarom ik -288
skip daarvor $ -271
skip dag $ -147
skip dag ik -165
skip dag mijn 424
skip dag ons 279
skip dan $ -48
skip dan , -217
skip dan 0 251
skip dan ? -193
skip dan ge -245
skip dan ik -247
skip dan met -281
skip dan mijn -283
skip dan u -435
skip dan van 368
skip dan wek -412
skip dank $ -173
skip dank , -237
skip dank het -335
skip dank uw -148
skip dank vor -408
skip dank wel -153
skip dar $ -67
skip dar aan 205
skip dar het -306
skip dar ik -228
skip dar in -247
skip dar over -204
skip dar te -295
skip dar van -260
skip dar vor -199
skip das $ -273
skip dat $ 129
skip dat 0 -88
skip dat ? 142
skip dat al -222
skip dat bezwar -455
skip dat bij 262
skip dat brief -322
skip dat computer -332
skip dat dan -307
skip dat dat -210
skip dat de -105
skip dat die -318
skip dat een -144
skip dat elk -363
skip dat er -142
skip dat gemeent -437
skip dat goed -334
skip dat iet 516
skip dat ik -193
skip dat jullie -274
skip dat mijn 194
skip dat na 172
skip dat nar -363
skip dat nog 190
skip dat nooit -405
skip dat of -333
skip dat ons 267
skip dat ook -176
skip dat te 236
skip dat toch -190
skip dat u 96
skip dat uit 250
skip dat wat -232
skip dat wel -247
skip dat wet -384
skip dat zomar -274
skip datum de -361
skip datum ik 270
skip datum mijn 323
skip de $ -50
skip de ( -313
skip de , -99
skip de . 252
skip de ? -118
skip de @code -303
skip de aan -162
skip de achter -169
skip de afhandel -343
skip de al 93
skip de allen -425
skip de belast -298
skip de bij -89
skip de bijdrag -337
skip de brief 316
skip de cod -294
skip de dan -84
skip de dar -160
skip de dat -148
skip de de -175
skip de dicht -172
skip de die 228
skip de dienst 237
skip de dit -378
skip de doen -181
skip de dor -179
skip de een -132
skip de elk -251
skip de gat -156
skip de gevall -354
skip de gewon -279
skip de gooi -359
skip de grag -457
skip de hebb -208
skip de het -158
skip de hiernaast -254
skip de hor -226
skip de iet -228
skip de in -111
skip de is -100
skip de kaart 401
skip de kan -351
skip de klopt 281
skip de kom -203
skip de krijg -238
skip de kwijt 229
skip de les -263
skip de ligt -139
skip de mak -238
skip de mar 160
skip de mee -207
skip de meld -191
skip de merci -306
skip de moet 348
skip de morg -348
skip de naast -162
skip de nergen 349
skip de nik -355
skip de nog -228
skip de of -171
skip de om 204
skip de ontbreekt -300
skip de ook -195
skip de op -91
skip de open -215
skip de opvang 213
skip de regel -376
skip de rond 343
skip de sta 234
skip de stat -52
skip de te -298
skip de twee 356
skip de van 88
skip de viel -301
skip de voorbij -353
skip de vor 99
skip de vorig -347
skip de vrag -311
skip de vrijdag -319
skip de waard 211
skip de waarop -277
skip de was -78
skip de weg -207
skip de werkt -226
skip de word -384
skip de wordt -214
skip de zak -347
skip de zegt 220
skip de zet -308
skip de zie 384
skip de zou 434
skip del de -407
skip den $ -267
skip den , -157
skip denk $ -229
skip derd dat -327
skip deur het -218
skip dez $ -243
skip dez , 185
skip dez . -346
skip dez en -454
skip dezelfd $ -183
skip dezelfd , 265
skip dicht $ -251
skip dicht de -352
skip die $ -137
skip die , -57
skip die . -202
skip die 0 -284
skip die aan -246
skip die ben -219
skip die dat -307
skip die er 262
skip die euro 278
skip die gister -351
skip die hebb 178
skip die heeft -348
skip die is -132
skip die jullie -228
skip die kaart -316
skip die klopt -368
skip die met -141
skip die mij 525
skip die niet 244
skip die of 205
skip die stat -441
skip die te -301
skip die vor 246
skip die vorig 342
skip dienst , -246
skip dienst ? -290
skip dienst ik -327
skip dienst mijn -420
skip dik van -245
skip dinsdag , 306
skip dinsdag het -369
skip dit $ -271
skip dit . -293
skip dit ? 220
skip dit de -183
skip dit een -271
skip dit in -318
skip dit is -210
skip dit nog 139
skip dit van 436
skip dit wer -168
skip dochter 0 -159
skip dochter de -322
skip dod de -202
skip dod ik -247
skip doe $ -282
skip doe met -279
skip doen een -281
skip dom ik -370
skip doorgev $ -316
skip dor de -288
skip dor werk -193
skip dossier $ 331
skip dossier , 263
skip dossier 0 -249
skip dossier ? 318
skip dossier bij 421
skip dossier de 124
skip dossier die 403
skip dossier een 296
skip dossier het 414
skip drie $ 176
skip drie . -178
skip drie dezelfd -351
skip drie geled 491
skip drie lat -429
skip drie vor -337
skip drie wacht -358
skip dus de -367
skip dus kom -250
skip duurt nog 416
skip duurt vor -352
skip e , -366
skip e te -448
skip echt $ -121
skip echt , -224
skip echt sprek -241
skip een $ -52
skip een , -107
skip een . 53
skip een ? -83
skip een aangevraagd 265
skip een adres -309
skip een als -291
skip een antwoord -288
skip een attest -277
skip een besliss -267
skip een bij -112
skip een boet 70
skip een doen -261
skip een een -200
skip een eerst -294
skip een eigen -199
skip een en -79
skip een gedan -338
skip een gekreg 303
skip een genom 249
skip een gev -397
skip een gezin -308
skip een heeft -376
skip een id -229
skip een identiteitskaart -238
skip een in -14
skip een ipv -373
skip een is -200
skip een jullie -356
skip een kan -223
skip een klar -323
skip een later 409
skip een mak -312
skip een mar -245
skip een medewerker -252
skip een met -196
skip een moet -153
skip een na -284
skip een nar 165
skip een nodig -129
skip een nog -249
skip een of -104
skip een ook -152
skip een op -39
skip een paspoort -280
skip een person -275
skip een rijbewijs -253
skip een rond -315
skip een stan -254
skip een stur -231
skip een terwijl -380
skip een twee -345
skip een uit -218
skip een vor -34
skip een vrag -329
skip een weg -454
skip een zeg -134
skip een zet -277
skip een zijn -235
skip een zonder -233
skip eerst $ -279
skip eerst , -325
skip eig $ -380
skip eig , 229
skip eig niet -382
skip eig vor -308
skip eigen een -311
skip eind , 315
skip eindelijk $ -417
skip elk ander -341
skip en , -154
skip en . -243
skip en alles -364
skip en ben -303
skip en bij -311
skip en blijft -350
skip en de -160
skip en die 70
skip en doen -244
skip en doet -225
skip en een 158
skip en en -268
skip en ga -360
skip en gan -333
skip en gat -323
skip en gebeurt -280
skip en grag -381
skip en had -275
skip en hebt -307
skip en hier -347
skip en is 156
skip en ker -276
skip en lat -233
skip en met -329
skip en moet 129
skip en nog 187
skip en ook -183
skip en over -246
skip en stat 321
skip en stuurt 391
skip en vor -138
skip en welk -302
skip en wet 275
skip en zegt 283
skip en zoek -340
skip en zou 444
skip energietoeslag $ 410
skip enkel $ -222
skip er , -79
skip er . -267
skip er 0 289
skip er ? 402
skip er aan -82
skip er al -156
skip er bij 295
skip er de -89
skip er die -266
skip er drie -358
skip er euro 276
skip er gen -265
skip er het -107
skip er iemand -164
skip er iet 228
skip er in 152
skip er jar -253
skip er mee -247
skip er mij 495
skip er mijn 675
skip er moet 312
skip er niemand -348
skip er nieuw 165
skip er nog -135
skip er open 349
skip er over 253
skip er plat -248
skip er plek -342
skip er twee 296
skip er wachtlijst -400
skip eraf $ -380
skip erfenis $ -446
skip erg $ -316
skip ergen ? -320
skip euro een -364
skip euro ik 367
skip euro mijn 213
skip euro terwijl 358
skip even $ -257
skip even de 324
skip ex de -354
skip ex een -277
skip ex mijn 419
skip ezel ik -312
skip factur de 189
skip fak 0 -194
skip februari , 278
skip formulier ik -348
skip foto $ -265
skip fout $ 255
skip fout . -277
skip ga nar 265
skip gan $ 190
skip gan de -229
skip gang zak -345
skip gas $ -234
skip gas ? -351
skip gas van 493
skip gat $ -209
skip gat de -168
skip gat in 286
skip gat met -334
skip gat mijn 346
skip gat niet -320
skip ge dat 288
skip ge de -187
skip ge een -274
skip ge in -285
skip ge mij 100
skip ge nog -288
skip ge op -306
skip ge van 221
skip ge vor -298
skip ge zien 397
skip geb $ 214
skip gebeld en -427
skip gebeurd $ 365
skip gebeurt als -212
skip geblokkeerd de 283
skip gebor 0 268
skip gedoe die -267
skip gef dat -254
skip gef een -164
skip gehad de -378
skip gekom mijn 369
skip gekreg $ 528
skip gekreg ik 320
skip gekreg mijn 305
skip geld $ -241
skip gelez ik -322
skip gelijk $ -273
skip gemeent $ -64
skip gemeent ? -327
skip gemeent aan -206
skip gemeent de -232
skip gemeent het -239
skip gemeent ik 355
skip gemeent op -210
skip gemeent van -268
skip gemeentehuis 0 -363
skip gen aub -346
skip gen gehad 294
skip gen gekreg 227
skip gen hor -283
skip gen teg -278
skip gen van -107
skip gen vor -214
skip genom $ 347
skip geregistreerd $ 384
skip geslot $ -300
skip gesprek de 392
skip gestort $ 514
skip gestuurd $ 203
skip getek $ 313
skip getek de -304
skip gev ik -313
skip gevond de -321
skip gevond het -185
skip geweest mijn 336
skip gewon $ -65
skip gewon een -301
skip gewon met -366
skip ging mijn -357
skip gister $ -454
skip gister , -337
skip gister . -360
skip goed ? 338
skip goed ik -320
skip goed vor -346
skip goedgekeurd $ 398
skip grag $ 231
skip grag een -342
skip grag het 365
skip grag hoevel 305
skip grag of 354
skip grag op -377
skip gratis $ -228
skip groen $ -209
skip groet de -267
skip had , -441
skip had de 326
skip had niet -379
skip had over -360
skip hal $ 181
skip hal blokkad -356
skip hal die -405
skip hal moet -271
skip har . 506
skip har al 329
skip he $ 229
skip heb $ 230
skip heb ? 264
skip heb al -324
skip heb ander 491
skip heb boet 291
skip heb een -74
skip heb en 145
skip heb gevraagd 284
skip heb ik -394
skip heb leeflon 355
skip heb nik -453
skip heb nog 212
skip heb op 324
skip hebb $ 172
skip hebb 0 -314
skip hebb het 238
skip hebb mijn 689
skip hebb ook -299
skip hebb van 169
skip hebb vor 453
skip hebt een -258
skip hebt mijn 219
skip heeft $ 304
skip heeft , -289
skip heeft . 263
skip heeft 0 -388
skip heeft @code -336
skip heeft al 297
skip heeft de 198
skip heeft dossier -362
skip heeft een -391
skip heeft gemeent -269
skip heeft mijn -440
skip heeft nog -294
skip heeft recht -363
skip heeft verkeerd -379
skip heeft wer -429
skip hel $ -78
skip hel , -166
skip helemal mee -322
skip help $ -373
skip hem $ 150
skip hem ? -343
skip het ! -291
skip het $ -65
skip het ( -401
skip het , -107
skip het . 118
skip het aan -111
skip het adres 167
skip het al 171
skip het dat 166
skip het de 84
skip het dicht -225
skip het dit -276
skip het een -111
skip het er 196
skip het formulier -420
skip het gelukt -202
skip het gewon -312
skip het ging -392
skip het hier -199
skip het huis 256
skip het ik 209
skip het in -150
skip het klar -305
skip het mail -294
skip het mar 201
skip het met 234
skip het mijn 422
skip het moet -388
skip het naast -242
skip het nu 159
skip het nummer -253
skip het of -112
skip het ook -190
skip het op -140
skip het open -110
skip het per -312
skip het postkantor -234
skip het stan -308
skip het tuss -133
skip het van -34
skip het verhuisd -372
skip het wet 285
skip het zat -419
skip het zelf -245
skip het zijn -176
skip het zou 392
skip het zwembad -314
skip hier 0 -252
skip hier een -222
skip hier mijn 167
skip hij $ -253
skip hij ? 567
skip hij dat -256
skip hij gewon -258
skip hij mijn -400
skip hij niet 339
skip hoe dat 263
skip hoe de -256
skip hoe duurt -78
skip hoe gat -168
skip hoe ge -198
skip hoe het 308
skip hoe ik -275
skip hoe je -241
skip hoe jullie 287
skip hoe kan -383
skip hoe mag -124
skip hoe met 216
skip hoe moest 425
skip hoe stat 441
skip hoek de -174
skip hoelang een -298
skip hoelang het 347
skip hoeveelst ik 323
skip hoevel dat -343
skip hoevel de -360
skip hoevel duurt -331
skip hoevel een -339
skip hoevel er 466
skip hoevel heb 495
skip hoevel heeft -383
skip hoevel ik 595
skip hoevel krijg 387
skip hoevel mag -332
skip hoevel moet -176
skip hoevel mog -312
skip hoevel na -199
skip hoevel nog 181
skip hoevel stan 395
skip hoevel van -349
skip hoever het 485
skip hoever jullie 283
skip hog de -206
skip hog mijn 343
skip hoi $ -340
skip hond $ -270
skip hond 0 -379
skip hor mar 265
skip hor wat 219
skip huis 0 431
skip hun $ -213
skip hun , -223
skip id $ -312
skip id mijn 403
skip identiteitskaart 0 423
skip iemand $ -320
skip iemand bell -484
skip iemand de -49
skip iemand het -222
skip iemand mij 333
skip iet . 493
skip iet op 205
skip iet wet 286
skip ik . 375
skip ik ? 150
skip ik aan 202
skip ik achter -395
skip ik adres -367
skip ik afbetal 360
skip ik al 96
skip ik allen -224
skip ik alles 176
skip ik alwer 413
skip ik ander 411
skip ik beleefd -511
skip ik ben 330
skip ik besliss 363
skip ik betaald 333
skip ik betal 408
skip ik boet 162
skip ik bos -268
skip ik brief -227
skip ik de 143
skip ik dod -218
skip ik doen -381
skip ik dom -367
skip ik dus -346
skip ik enkel -255
skip ik ermee 283
skip ik euro 308
skip ik even -253
skip ik gan 363
skip ik gas 321
skip ik gedan 379
skip ik gekreg -459
skip ik geld 411
skip ik gen 165
skip ik geschrapt 453
skip ik gewon -287
skip ik heb 101
skip ik hier 116
skip ik hoe -401
skip ik hor -322
skip ik hur -339
skip ik in 324
skip ik ingeschrev 199
skip ik inschrijv -491
skip ik jar 430
skip ik je -178
skip ik jou -173
skip ik kanker -508
skip ik kapot -220
skip ik kwad -286
skip ik later -296
skip ik liever -219
skip ik m 332
skip ik maand 331
skip ik mar 24
skip ik me -58
skip ik mee -219
skip ik meld -183
skip ik mer -406
skip ik met -115
skip ik mezelf -186
skip ik mij -158
skip ik moet 129
skip ik nie 345
skip ik niemand -256
skip ik nog 212
skip ik nummer -386
skip ik onz -308
skip ik oud -279
skip ik over 293
skip ik papier -218
skip ik pensioenbewijs 399
skip ik person 352
skip ik post 350
skip ik precies 210
skip ik recht 369
skip ik sind 307
skip ik slecht -290
skip ik stur 400
skip ik teken -354
skip ik tot 304
skip ik twee -424
skip ik u -185
skip ik uitgeschrev 378
skip ik uw -367
skip ik van -100
skip ik vergunn -201
skip ik verhuisd 504
skip ik verwacht 335
skip ik vor 300
skip ik vorig 200
skip ik vrag -189
skip ik vroeger -436
skip ik wer -327
skip ik wet 295
skip ik woest -307
skip ik zo -349
skip ik zonder 184
skip in , 131
skip in . 172
skip in ? -99
skip in algemen -201
skip in ander -225
skip in archief -313
skip in basisregistratie 313
skip in bestand 367
skip in bevolkingsregister 400
skip in bij 219
skip in brief -171
skip in brp 291
skip in buurt -192
skip in buurtapp -163
skip in buurthuis -157
skip in computer 408
skip in dienstencentrum -251
skip in dorp -161
skip in dossier 507
skip in eig -282
skip in en 140
skip in gemeent -166
skip in gemeenteblad -250
skip in gracht -215
skip in hal -279
skip in ik -378
skip in is 208
skip in ker 429
skip in krant -197
skip in land -325
skip in mail -310
skip in mijn 418
skip in nieuw -347
skip in oud -216
skip in park -158
skip in regio -231
skip in register 301
skip in rusthuis -473
skip in schouwburg -284
skip in slot -151
skip in sporthal -170
skip in strat -186
skip in system 688
skip in te -381
skip in teg -256
skip in tijd -349
skip in tuin -118
skip in vijver -178
skip in vor -154
skip in wacht -265
skip in wijk -172
skip in wmo 378
skip in won 325
skip in ziekenhuis 223
skip indien een -231
skip info . -286
skip ingeschrev de 505
skip ingeschrev jullie 210
skip ingeschrev vor 321
skip inschrijv de -286
skip inschrijv het -307
skip is , 70
skip is ? 492
skip is aan 180
skip is aanslag 330
skip is aanvrag 430
skip is afvalstoffenheff -360
skip is al 567
skip is balie -297
skip is beslist 342
skip is betal 261
skip is bezwar 359
skip is brug -341
skip is bsn 297
skip is containerpark -328
skip is dat -355
skip is de -165
skip is dez -320
skip is dor -216
skip is dossier 510
skip is drie -445
skip is een -39
skip is er 179
skip is gebeurd 344
skip is gekom 336
skip is gemeentehuis -204
skip is geweest -311
skip is goedgekeurd 338
skip is gratis -294
skip is iemand -276
skip is iet 369
skip is in -118
skip is jar -233
skip is jullie 220
skip is klar -420
skip is kwijtscheld 167
skip is loket -193
skip is maand 131
skip is mer -446
skip is met 244
skip is nar -364
skip is niet 164
skip is nieuw 287
skip is nodig -367
skip is nog -168
skip is nu 423
skip is of -258
skip is omdat 303
skip is onz -348
skip is ook -194
skip is pas 342
skip is paspoort 280
skip is schand -204
skip is stadhuis -275
skip is stand 416
skip is te -187
skip is telefoonnummer -257
skip is uitker 206
skip is van -214
skip is vel -266
skip is vergunn 256
skip is verplicht -385
skip is verschil -125
skip is verzoek 353
skip is vorig 388
skip is wachtlijst -351
skip is wijkagent 323
skip is woz 411
skip is zaterdag -392
skip is zondag -447
skip ja nee 244
skip jar aan 348
skip jar een -276
skip jar ik -251
skip jar in -272
skip jar mijn 369
skip je $ -225
skip je , -254
skip je ? -265
skip je al -343
skip je bij -333
skip je de -130
skip je hebt -359
skip je ik -299
skip je mak -253
skip je of 297
skip je op -324
skip jullie 0 178
skip jullie @code -405
skip jullie al -330
skip jullie alles -262
skip jullie de -166
skip jullie en 309
skip jullie er 259
skip jullie gewon -200
skip jullie heeft -387
skip jullie ik 407
skip jullie lijst -240
skip jullie mij 488
skip jullie mijn 256
skip jullie of -244
skip jullie ons 465
skip jullie open -299
skip jullie over -179
skip jullie zijn -257
skip k een -297
skip k gen -460
skip kan afsprak 437
skip kan als -211
skip kan ander -336
skip kan bezwar -390
skip kan bij -338
skip kan dan -300
skip kan dar -142
skip kan dat 407
skip kan de 45
skip kan die 255
skip kan een -146
skip kan ergen -256
skip kan gewon -346
skip kan het -269
skip kan in -189
skip kan kijk 209
skip kan kind -212
skip kan mer -336
skip kan niet 162
skip kan nog -190
skip kan nu -388
skip kan ook -230
skip kan opzoek 316
skip kan vrouw -435
skip kan wel -318
skip kan zijn -383
skip kan zon -333
skip kapot $ -254
skip kapvergunn $ -294
skip kastj de -175
skip kentek 0 -362
skip ker $ -92
skip ker . 386
skip ker en -264
skip ker het -475
skip ker ik 141
skip kermis $ -179
skip kid van 305
skip kijk $ -354
skip kijk een 412
skip kijk mijn 219
skip kind 0 -214
skip kinder $ -339
skip kinder 0 -336
skip kinder de 305
skip klacht de -354
skip klar $ 362
skip klar de -375
skip klar niet 283
skip klopt $ -69
skip klopt ? -224
skip klopt bedrag 322
skip klopt bij 361
skip klopt dat 178
skip klopt gen -268
skip klopt niet 382
skip klopt nog -251
skip kom , -219
skip kom als -376
skip kom die -188
skip kom een -280
skip kom in -176
skip kom met -281
skip kom nar -221
skip kom niet -195
skip kom om -216
skip komt $ 108
skip komt , -364
skip komt ? 201
skip komt de -355
skip komt een -189
skip komt er -399
skip komt niet -254
skip komt nog 151
skip komt nu -491
skip komt op -276
skip komt wijkagent 321
skip kost een -284
skip kost euro -357
skip kost rijbewijs -217
skip kost uittreksel -199
skip kreg brief 207
skip kreg nu 358
skip krijg $ -163
skip krijg dar -189
skip krijg de -240
skip krijg dez 275
skip krijg die 389
skip krijg een -255
skip krijg het -301
skip krijg mijn 421
skip krijg nog 358
skip krijg vor 258
skip krijgt $ 406
skip krijgt 0 -446
skip kun een -500
skip kunn zien 279
skip kunt $ -275
skip kunt die 248
skip kunt een 437
skip kunt mijn 427
skip kunt nagan 353
skip kunt nakijk 409
skip kunt zien 500
skip lang 0 -161
skip lang die -299
skip lang een -178
skip lang het -270
skip las , -263
skip lat $ -47
skip lat . 176
skip lat ? -280
skip lat bij -319
skip lat de -127
skip lat ik 272
skip lat mij -442
skip lat mijn 240
skip leeflon $ 276
skip leeflon er 307
skip leeflon maand 235
skip leeftijd mijn -269
skip ler $ -287
skip les de -389
skip lev $ -325
skip lez $ -245
skip ligt 0 284
skip ligt aan -228
skip ligt al 202
skip ligt in -194
skip ligt nu 334
skip ligt op -152
skip ligt rijbewijs 393
skip lijk ik -323
skip lijn , -246
skip lijst $ 332
skip lijst de 224
skip loket $ -198
skip loket , -174
skip loket en -278
skip loket ik -226
skip loket mijn -318
skip loopt concessie 363
skip loopt parkeervergunn 282
skip loss , -339
skip maand $ 256
skip maand . 259
skip maand de -263
skip maand gestort 296
skip mag $ -267
skip mag ? -339
skip mag ander -357
skip mag bij -210
skip mag dochter -429
skip mag het -192
skip mag in -134
skip mag man -403
skip mag met -192
skip mag op -172
skip mag volgen -283
skip mag vor -285
skip mag vrag -275
skip mag wet 424
skip mag zelf -235
skip mail $ 10
skip mail heb -335
skip mail mij -295
skip mailadres de -241
skip mailadres jullie 405
skip mak $ -231
skip mak de -257
skip man $ -323
skip man er -367
skip man me -333
skip man niet -460
skip manier werk -217
skip mar ben -385
skip mar de 303
skip mar een -168
skip mar is 133
skip mar maand -324
skip mar met -322
skip mar stat 346
skip mar vind -273
skip mar won 289
skip mar zijn 359
skip mar zit 316
skip markt $ -217
skip me , -167
skip me 0 411
skip me mijn 258
skip me op -217
skip me terug -394
skip mededel 0 -324
skip medewerker $ -265
skip medewerker , -241
skip medewerker . -288
skip mee $ -296
skip mee de -233
skip meebreng een -252
skip meld dat -252
skip men . -308
skip men een -179
skip men vor -431
skip mer $ 140
skip mer de -264
skip mer mijn -475
skip merci $ -143
skip merci , -178
skip met $ -82
skip met . 142
skip met aanvrag 407
skip met ambtenar -356
skip met auto -311
skip met betal -345
skip met die -186
skip met dossier 311
skip met een -173
skip met gemeent -332
skip met hand -374
skip met handicap -208
skip met medewerker -214
skip met mijn -284
skip met moeder -285
skip met nieuw -265
skip met of -301
skip met op -155
skip met over -388
skip met papier -321
skip met post -398
skip met rijbewijs -380
skip met vader -346
skip met van -68
skip met verstand -308
skip met waarschuw -259
skip mevrouw $ -181
skip mevrouw de -243
skip mevrouw mijn 310
skip mij $ 280
skip mij , 311
skip mij . -204
skip mij 0 355
skip mij ? 365
skip mij aan -564
skip mij af 334
skip mij attest 341
skip mij dat -159
skip mij de 343
skip mij het 144
skip mij is 216
skip mij ker -219
skip mij mer -219
skip mij mijn -454
skip mij nummer -335
skip mij of 235
skip mij om 339
skip mij opbell -309
skip mij over 209
skip mij stand 329
skip mij stat 233
skip mij te 206
skip mij terug -339
skip mij uit 276
skip mij vor -206
skip mijn $ 52
skip mijn ( 279
skip mijn , 207
skip mijn . 123
skip mijn 0 535
skip mijn : 320
skip mijn ? 368
skip mijn aan 128
skip mijn aangevraagd 334
skip mijn aanpass 387
skip mijn aanvrag 215
skip mijn adres 422
skip mijn af 425
skip mijn afgewez 395
skip mijn al 517
skip mijn allen -399
skip mijn als 504
skip mijn bak 484
skip mijn bij 356
skip mijn bijstand 427
skip mijn bijzonder 287
skip mijn binn 362
skip mijn boet 400
skip mijn dan 320
skip mijn dat -370
skip mijn dez 270
skip mijn dit 467
skip mijn dossier 477
skip mijn een 157
skip mijn eigen 470
skip mijn en 91
skip mijn er 333
skip mijn erbij -422
skip mijn geldig 280
skip mijn gestort 402
skip mijn geword 362
skip mijn goed 400
skip mijn goedgekeurd 316
skip mijn har 357
skip mijn heeft -45
skip mijn in 297
skip mijn incasso 384
skip mijn inmiddel 384
skip mijn kijk 386
skip mijn klar 420
skip mijn kom -386
skip mijn komt -537
skip mijn ligt 304
skip mijn loopt -239
skip mijn maakt -229
skip mijn man -400
skip mijn mar 250
skip mijn met 155
skip mijn mij 213
skip mijn moet 373
skip mijn na 146
skip mijn nar 307
skip mijn neemt -286
skip mijn niet -86
skip mijn nog 423
skip mijn nou 327
skip mijn nu 630
skip mijn nummer 150
skip mijn om 397
skip mijn ontvang 401
skip mijn op 172
skip mijn ophal -470
skip mijn oprit -291
skip mijn pas 424
skip mijn reken 487
skip mijn rijbewijs 408
skip mijn stat 311
skip mijn teg 385
skip mijn terug 330
skip mijn valt -358
skip mijn van 553
skip mijn verander 329
skip mijn verblijf 399
skip mijn verget -308
skip mijn verkeerd 379
skip mijn volgen 328
skip mijn vor 678
skip mijn vraagt 273
skip mijn waard 346
skip mijn werk -342
skip mijn werkt 281
skip mijn wil -244
skip mijn zat -247
skip mijn zegg -348
skip mijn zijn 266
skip mijn zonder -290
skip milieustrat $ -277
skip mn $ 143
skip mn , 399
skip mn al 334
skip mn heeft 288
skip mn verloopt 334
skip moeder 0 -355
skip moeder de -455
skip moeder een -298
skip moet . 154
skip moet 0 200
skip moet ? -268
skip moet bij -125
skip moet daarmee -325
skip moet daarvor -317
skip moet dan -338
skip moet dar -187
skip moet dat -186
skip moet die -371
skip moet dit 437
skip moet doen -393
skip moet eerst -234
skip moet elk -251
skip moet hebb -371
skip moet je -257
skip moet mij -510
skip moet niet -266
skip moet nog 594
skip moet vor -204
skip moet word 366
skip moet zelf -272
skip moet zijn -283
skip mog , -338
skip mog . -271
skip mog op -239
skip mooi $ -184
skip morg , 390
skip morg 0 -266
skip morg de -320
skip morg het 281
skip morg ik -198
skip morg mijn -306
skip myn van 348
skip na bevall 342
skip na jar -234
skip na minut -318
skip naast 0 -163
skip nam $ -405
skip nam . 204
skip nar 0 354
skip nar ? -155
skip nar adres -390
skip nar bij -243
skip nar gemeent -327
skip nar loket -189
skip nar rechter -325
skip nar van -362
skip nar wek 342
skip ne $ -198
skip ne met -192
skip ne op -290
skip nen , -256
skip nen en -324
skip ner $ -304
skip nergen $ 180
skip nergen de -405
skip ni $ -304
skip nie $ 263
skip niemand , -254
skip niemand iet -324
skip niemand mij 368
skip niemand op -325
skip niet . 196
skip niet 0 286
skip niet de 148
skip niet die -320
skip niet dor 209
skip niet een -285
skip niet er 229
skip niet goed -282
skip niet hoe 239
skip niet hor -197
skip niet is -225
skip niet kom 268
skip niet mar -272
skip niet mij 256
skip niet mijn -163
skip niet of -284
skip niet op 175
skip niet open -346
skip niet te -204
skip niet uit -285
skip niet van 276
skip niet zegg -254
skip niet zijn -369
skip niet zit -282
skip niet zo -201
skip nieuw , 126
skip nieuw al 239
skip nieuw bij -332
skip nieuw is -208
skip nieuw van -302
skip nik , -182
skip nik . 165
skip nik de 211
skip nik ik -290
skip nik is -268
skip nik op -209
skip nik over 325
skip nodig $ -260
skip nodig een -235
skip nodig mijn 336
skip nog $ 84
skip nog . 264
skip nog 0 -336
skip nog ? 225
skip nog @code -389
skip nog aan 147
skip nog betal 321
skip nog bij 119
skip nog dat -392
skip nog een -187
skip nog gehoord 282
skip nog gen 290
skip nog har 323
skip nog ingeschrev 423
skip nog jar 322
skip nog jullie 270
skip nog meegemaakt -372
skip nog na -450
skip nog niet 359
skip nog of 183
skip nog op 139
skip nog open 215
skip nog van 137
skip nog vor 156
skip nog wacht 371
skip nou een -364
skip nou of 397
skip nu . 226
skip nu ? 343
skip nu betal 389
skip nu dat -447
skip nu drie -378
skip nu een 283
skip nu het -205
skip nu mij 325
skip nu mijn 124
skip nu of 439
skip nu van 325
skip nu we -398
skip nummer $ -88
skip nummer . 302
skip nummer het -406
skip nummer in 144
skip nummer jullie -241
skip nummer mijn 407
skip nummer op -284
skip ocmw $ -309
skip ocmw toch -363
skip of $ 129
skip of , 152
skip of . -378
skip of ? 210
skip of al 239
skip of dat -214
skip of de -180
skip of een -111
skip of er 101
skip of het 237
skip of ik 228
skip of in -199
skip of ingeschrev 351
skip of inschrijv 531
skip of je -187
skip of jullie -367
skip of nog 360
skip of we 300
skip ogm 0 -405
skip om . -290
skip om in -221
skip omdat een -433
skip omdat niet 302
skip onder $ -205
skip ondernemingsnummer . -280
skip onlin $ -438
skip ons ? 284
skip ons al 504
skip ons als 370
skip ons de -160
skip ons een -436
skip ons huis 384
skip ons nu 553
skip ons vor 273
skip onz . -392
skip onz heeft -318
skip onz nu 505
skip onz op -295
skip onz wil -213
skip ook $ -121
skip ook ? -239
skip ook betal -294
skip ook de -162
skip ook of -240
skip ook op -180
skip ook van -236
skip op $ -82
skip op , -142
skip op . -59
skip op 0 -36
skip op ? 160
skip op aanslag 132
skip op aanvrag 459
skip op adres 146
skip op affich -218
skip op attest 311
skip op bell -219
skip op bezwar 361
skip op dag -253
skip op dan -340
skip op de -260
skip op deur -206
skip op factur 207
skip op fietspad -96
skip op flyer -169
skip op gat -401
skip op gevel -208
skip op gsm -457
skip op hoek -146
skip op ik 220
skip op juni -188
skip op kermis -162
skip op leeflon -284
skip op leeftijd -386
skip op lijst 247
skip op maart -279
skip op mei -175
skip op mijn -250
skip op mur -119
skip op nam 573
skip op nieuw 177
skip op nummer -374
skip op parking -150
skip op pasfoto -315
skip op plat 301
skip op plein -170
skip op pleintj -136
skip op plek 87
skip op premie 303
skip op reken 299
skip op simpel -350
skip op sit -145
skip op social -464
skip op stadhuis 225
skip op sticker -164
skip op stoep -115
skip op te -257
skip op telefon -283
skip op terras -298
skip op uittreksel 389
skip op van 285
skip op wachtlijst 445
skip op werk -284
skip op zak 255
skip opbell $ -441
skip open $ -211
skip open 0 -265
skip open stan 312
skip opgehaald $ -293
skip opgehaald de -262
skip ord $ 305
skip oud een -242
skip oud vor -391
skip ouder $ -260
skip over , 132
skip over 0 -246
skip over aanslag 569
skip over aanvrag 211
skip over bij -225
skip over brief -270
skip over dakkapel 195
skip over en -276
skip over hond -373
skip over in -242
skip over kap -314
skip over lijk -348
skip over loss -294
skip over nieuw -241
skip over op -173
skip over stat 322
skip over uitker 442
skip papier de -325
skip papier ons -474
skip park $ -194
skip parkeerbon 0 391
skip parkeerkaart $ 375
skip parker $ -283
skip pas $ 203
skip pas aan 396
skip pasfoto $ -238
skip pasj de 451
skip paspoort binn 279
skip paspoort de 397
skip paspoort ik 332
skip paspoort klar 297
skip paspoort of -421
skip peil $ -284
skip per , -393
skip per . -345
skip per ? -359
skip per mei 366
skip per of -335
skip person de -245
skip pik niet -390
skip plat $ 237
skip plat een 148
skip plat het -408
skip plat ik 138
skip plek ik 287
skip politie $ -219
skip post $ -157
skip premie ? -345
skip premie mijn 346
skip pur $ -297
skip rad stat -282
skip rat de -168
skip rechtzet $ 424
skip regelt $ -399
skip reken het -352
skip reken ik 327
skip rekeningnummer de -297
skip rijbewijs $ 345
skip rijbewijs is 330
skip rijbewijs klar 215
skip roep een -312
skip rustig $ -335
skip scheiding ik 392
skip schol $ -247
skip schon $ -205
skip serviceflat $ -355
skip simpel , -344
skip sind bij 377
skip sind een -425
skip sind op 323
skip sind scheiding 337
skip slan ik -315
skip sleutel mijn 381
skip snap nik -278
skip social $ 289
skip social , 351
skip sporthal $ -247
skip sporthal de -342
skip sprek de -390
skip sta $ 416
skip sta eigen 284
skip sta nog 361
skip sta nu 358
skip sta op 300
skip stad bij -272
skip stan $ 84
skip stan op 252
skip stand mijn 316
skip stand zak 363
skip standplat de 297
skip stap nar -387
skip stat $ 179
skip stat , -139
skip stat 0 -142
skip stat aanvrag 489
skip stat bij 547
skip stat een -82
skip stat het -276
skip stat ik 405
skip stat met 387
skip stat nog 476
skip stat nu 444
skip stat op 61
skip stat verkeerd 422
skip stat wer -260
skip stat zon 319
skip status mijn 331
skip stedelijk $ -336
skip stempel mijn 357
skip sticker de -212
skip stoep $ -204
skip stom mij -370
skip stond in -215
skip stond lad -264
skip stopp ik 365
skip stopt mer -278
skip stort de -341
skip strat , -253
skip stur $ -286
skip subsidie een -291
skip syndrom down -188
skip t 0 -260
skip t ? -267
skip t aan -245
skip t al 321
skip t bij -238
skip t hier -217
skip t huis -386
skip t is -236
skip te , -123
skip te . 200
skip te als -294
skip te bij -300
skip te en -6
skip te is -273
skip te stan -367
skip te vor -236
skip teg en -159
skip teg moet -310
skip tegemoetkom de 436
skip tegenover 0 -151
skip teken $ -338
skip telefonisch contacter -348
skip ter van -111
skip terecht , -329
skip terug @code -249
skip terug en 263
skip terug jullie 348
skip terug mijn 401
skip teruggebeld over -436
skip terwijl betaald -463
skip terwijl een -376
skip terwijl stond -235
skip thuis $ 219
skip thuis de -294
skip tijd $ -206
skip tijd . 354
skip tijd de -272
skip toch $ -161
skip toch , 298
skip toe $ -285
skip toegekom $ 339
skip tot $ -201
skip tot , -252
skip tot 0 -344
skip tot datum 203
skip tot de -262
skip tot duurt -302
skip tot is 420
skip tot jar 299
skip tot kan -393
skip tot lat -124
skip tot uur -202
skip trek niet -395
skip trouw 0 -238
skip tuinhuis 0 -327
skip twee $ 290
skip twee ? -361
skip twee in -305
skip twee vor -319
skip typ $ -275
skip u . -319
skip u ? 320
skip u als 361
skip u de -150
skip u een 209
skip u even 410
skip u gen -335
skip u iet -388
skip u inschrijv 465
skip u mij 49
skip u mijn 211
skip u niet -402
skip u nog -345
skip u of 310
skip u op -289
skip u terugbell -433
skip u zegg -297
skip uit lat -372
skip uitker $ 190
skip uitleg een -376
skip uitpas kansentarief 415
skip uitschrijv ik 384
skip uittreksel het -260
skip urgentie ik 291
skip uur 0 -449
skip uur ik 173
skip uw $ -53
skip uw , -204
skip uw vor -350
skip vader de -349
skip vakantie $ -407
skip van $ -50
skip van , -80
skip van . 109
skip van aanslag 244
skip van aanvrag 118
skip van adres 217
skip van advocat -336
skip van balie -184
skip van bedrag -336
skip van ben -360
skip van bib -183
skip van bur 192
skip van bv -241
skip van crech 246
skip van de -62
skip van dienst -265
skip van dochter 370
skip van dokter -334
skip van doormail 341
skip van echtgenot 343
skip van eig 361
skip van euro 215
skip van gemeent -109
skip van gezin 453
skip van heeft -200
skip van hond -339
skip van hor -382
skip van huis 441
skip van in -277
skip van juni 313
skip van kant 257
skip van kinder 252
skip van lijst 297
skip van mag -306
skip van meter -314
skip van nar 439
skip van nodig 322
skip van nummer -398
skip van op 489
skip van opvang 430
skip van ouder 343
skip van over 261
skip van plein -262
skip van put 277
skip van schol -148
skip van stat -233
skip van stichting -413
skip van technisch -244
skip van trap -305
skip van uitker 315
skip van veranderd 300
skip van vergunn 289
skip van vor 299
skip van vorig 251
skip van was -189
skip van websit -241
skip van wek 193
skip van werk -234
skip van wijkagent -425
skip van wil -266
skip van woning 282
skip van zegt -441
skip van zon 432
skip van zwembad -211
skip vanaf leeftijd -157
skip vanaf moet -384
skip vandag $ -205
skip vandag de -295
skip vel $ -209
skip vel , -260
skip ver dat 483
skip ver mijn 378
skip vergunn mijn 377
skip vergunn om -305
skip verhuisd de 428
skip verhuiz de 361
skip verkeerd $ -235
skip verkeerd , 201
skip verkeerd . -447
skip verkeerd gestuurd -343
skip verkeerd jullie 281
skip verleng $ 370
skip vernom $ 265
skip verplicht een -312
skip verwerkt $ 397
skip verzoek kwijtscheld 332
skip vier $ -288
skip vind brief 425
skip vind een -247
skip vind het -382
skip vles bloed -182
skip vol $ -175
skip volgen krant -394
skip volgen wet -313
skip volgend $ -295
skip voorbeeld $ -247
skip vor $ -132
skip vor ? 100
skip vor aangift -404
skip vor afsprak -213
skip vor al 309
skip vor alleenstaand -205
skip vor als -356
skip vor antwoord 215
skip vor buurtfeest -242
skip vor dag 382
skip vor de -67
skip vor derd -221
skip vor deur -263
skip vor die 207
skip vor dochter 386
skip vor en -155
skip vor gezin -363
skip vor goed -287
skip vor het -282
skip vor is -195
skip vor ligplat 388
skip vor man -361
skip vor met -179
skip vor mijn -312
skip vor nar -325
skip vor nieuw -259
skip vor of -214
skip vor om -343
skip vor onz -397
skip vor opzoek 334
skip vor oud -286
skip vor person 369
skip vor plusser -284
skip vor premie -429
skip vor schol -226
skip vor snell -204
skip vor sporthal 317
skip vor spreekbeurt -305
skip vor traplift 213
skip vor twed 259
skip vor uitker 267
skip vor uittreksel -273
skip vor uur -389
skip vor van -286
skip vor veranda 301
skip vor verblijfskaart 282
skip vor vierd -273
skip vor zijn -360
skip vor zomer 172
skip vor zon 482
skip vorig $ 184
skip vorig , 114
skip vorig een -377
skip vorig overled 273
skip vrag $ -287
skip vrag de -171
skip vrag een -188
skip vriendelijk $ -273
skip vrijdag $ -229
skip vrijdag , 446
skip vrijdag ik 248
skip vroeger , 362
skip vrouw $ -313
skip vrouw ik -320
skip vuil , -184
skip waard mijn 303
skip waardelos $ -266
skip waarom de -430
skip waarom er -168
skip waarom het -254
skip waarom ik 392
skip waarom mijn 539
skip waarschuw ik -298
skip wacht . -373
skip wacht 0 253
skip wacht de 208
skip wacht jullie -384
skip wacht van 366
skip wachtlijst de 224
skip wachtlijst een 84
skip wachtlijst ik 377
skip wachtlijst social -332
skip wanner ? -334
skip wanner de -211
skip wanner een -357
skip wanner het -237
skip wanner ik 801
skip wanner je -325
skip wanner mijn 767
skip want heb 273
skip want won -399
skip war bij -313
skip war dat 311
skip war de -226
skip war een -170
skip war ik -210
skip war je -148
skip war jullie -362
skip war men -186
skip war mijn 403
skip war moet -244
skip war won -399
skip was . 318
skip was afsprak 379
skip was een -222
skip was eig -341
skip was in -360
skip was van -234
skip wat $ -284
skip wat een -204
skip wat er 284
skip wat het -136
skip wat ik 201
skip wat in 378
skip wat je -158
skip wat jullie 228
skip wat mijn 620
skip wat over 343
skip wat vor -286
skip wat we -373
skip water $ -172
skip we ? -341
skip we het -354
skip we met 315
skip weg $ 191
skip weg de -170
skip weg ik -289
skip weg mijn -345
skip wek $ 333
skip wek , 140
skip wek . 241
skip wek antwoord -256
skip wek de -151
skip wek en 498
skip wek heb 351
skip wek mijn 475
skip wel ? 267
skip wel van -408
skip welk geld -370
skip welk hebb 705
skip welk heeft -422
skip welk het -451
skip welk is 311
skip welk kan -260
skip welk ligt 467
skip welk moet -184
skip welk ontbreekt 378
skip welk sta 361
skip welk stat 226
skip welk vor -327
skip welk zijn -144
skip wer $ -204
skip wer boet -332
skip wer de -198
skip wer vor -182
skip werd 0 -349
skip werkt $ -259
skip werkt , -265
skip werkt ? -388
skip wet een -343
skip wet hoe -319
skip wet mijn 413
skip wet of -183
skip wet te -339
skip wie de -69
skip wie die -318
skip wie er -138
skip wie ik -77
skip wie mijn 514
skip wij een -222
skip wij er -334
skip wij niet -367
skip wij onz -431
skip wij op -318
skip wijk $ -117
skip wil $ -189
skip wil dat 238
skip wil hoevel 291
skip wil men -318
skip wil met -400
skip wil mijn 132
skip wil niet -198
skip wil nog -430
skip wil of 335
skip wil wat 292
skip wil word -425
skip will dat 508
skip will een -454
skip wilt het 372
skip won 0 177
skip won dat -441
skip won de -192
skip won mijn 340
skip won op 495
skip won sind 447
skip woning $ 350
skip woning 0 404
skip word een -300
skip word ik 227
skip word in -243
skip word van -245
skip wordt , -305
skip wordt geld 333
skip wordt in -363
skip wordt nog -181
skip woz mijn 341
skip woz van 330
skip you , -434
skip zaaknummer 0 -317
skip zak 0 -200
skip zal een -376
skip zat in -280
skip zaterdag $ 394
skip zaterdag , -382
skip zaterdag ? -288
skip ze de -274
skip ze er 203
skip zebrapad de -164
skip zegg , 237
skip zegg dat 307
skip zegg het -326
skip zegt $ -207
skip zegt . -342
skip zegt 0 -307
skip zei $ -429
skip zei ik -246
skip zeker $ -296
skip zelf $ -284
skip zelf of -309
skip zet een -296
skip zet mar 384
skip zet op 237
skip ziek $ 241
skip zien dat 401
skip zijn 0 249
skip zijn al -511
skip zijn altijd -279
skip zijn dar -250
skip zijn en 169
skip zijn er -409
skip zijn lat -356
skip zijn met 262
skip zijn mijn 306
skip zijn ook -340
skip zijn op -245
skip zijn open -248
skip zijn regel -203
skip zijn stat -449
skip zijn twee 209
skip zijn vor 309
skip zit de -135
skip zit in -291
skip zit nog 524
skip zit vol -190
skip zo $ -118
skip zo mijn -187
skip zoek nog -405
skip zon 0 -182
skip zon dat -295
skip zon het 297
skip zondag $ -180
skip zonder $ -199
skip zonder ? -294
skip zonder mijn -397
skip zonder op -224
skip zonder zonder 515
skip zot $ 225
skip zou . -485
skip zou 0 299
skip zou de -389
skip zou dor -312
skip zou wet 262
skip zou word 384
skip zwart wit 278
word ( 132
word ) 56
word , 13
word . 133
word 0 14
word : 120
word ; 238
word ? 121
word @code -145
word a -120
word aan -42
word aangekom 457
word aangemeld 236
word aangemerkt 467
word aangepast 409
word aangevraagd 770
word aanhanger -276
word aanman 456
word aanmerk -204
word aanpass 589
word aanslag 638
word aanslagbiljet 753
word aanvaard 419
word aanvrag 410
word aard -358
word ab -205
word accepteert -406
word account 420
word acht -154
word achter -171
word achternam 406
word achteruit -338
word actie -246
word activiteit -297
word administratie 396
word adres 404
word adreswijz 395
word advies -279
word advocat -199
word afbetal 306
word afbrand -197
word afdel -235
word affich -234
word afgebrok -239
word afgegev 357
word afgekeurd 228
word afgemaakt -327
word afgeschaft -330
word afgeschrev 520
word afgeslet -229
word afgeslot -141
word afgesnauwd -239
word afgev -262
word afgewez 482
word afhal -119
word afhandel -414
word afloss 345
word afscheid -303
word afsprak 337
word afvalheff 265
word afvalkalender -262
word afvalpas -242
word afwijz -366
word agent 125
word ah -267
word akkoord 432
word akt 266
word al 199
word algemen -206
word all -131
word allemal -84
word alles -72
word allez -208
word als -65
word alsjeblieft 256
word alstublieft 194
word altijd -72
word alvast 118
word alwer 215
word amai -165
word ambtenar -107
word an -301
word annelies -356
word annuler 506
word anoniem -281
word antwoord -124
word antwoordt -355
word apart -184
word apotheker -286
word app -72
word appartement 93
word april 527
word archief -319
word architect 239
word are -416
word arm -316
word as -257
word asbest -294
word asfalt -286
word asiel -331
word assistent 254
word assistentiewon 364
word astma -348
word attest 503
word aub 468
word automatisch 152
word autorijd -407
word autos -227
word avond -127
word avondvierdag -274
word babbel -337
word baby 212
word bakfiet -243
word bal -292
word balkon -178
word ban -247
word bancontact -313
word band -186
word bang -325
word bankafschrift -333
word bankapp -325
word bankj -152
word bas -166
word basisregistratie 386
word batterij -299
word be -298
word bed -315
word bedank -292
word bedankt -119
word bedoeld -268
word bedoelt -352
word bedraagt -179
word bedrag 420
word bedreig -307
word bedrijf -361
word beeld -359
word beetj -78
word begeleider 462
word begin -296
word begint -83
word begraafplat -158
word begrav 213
word begrep -293
word begrip -287
word begrot -437
word behandel 431
word behandeld 173
word beid 334
word bekek 353
word bekend 255
word bekijk 254
word bel -99
word belach -233
word belast 105
word beled -234
word beleefd -426
word beleid -238
word bell -103
word ben 109
word bened -314
word bent -165
word bereik -209
word bericht -257
word beroep -210
word beroert -354
word bescham -288
word beschik 519
word besliss 500
word beslist 517
word beslot 262
word besluit 288
word bestan -353
word bestand 390
word bestat -214
word besteld 486
word bestell -87
word bestelwag -347
word bestrat -356
word bestur -251
word betaald 454
word betaalt -267
word betal 235
word betalingsregel 602
word beter -338
word bevall 325
word bevest 625
word bevestigd 437
word bevolkingsregister 484
word bewar -328
word bewijs 365
word bewindvoerder 432
word bewonerskaart 430
word bezig -105
word bezoek -376
word bezwaarschrift 391
word bezwar 206
word bib -195
word bibliotheekpas -282
word bibliothek -110
word bieb -182
word bij 40
word bijstand 218
word binn 225
word binnengekom 519
word binnenkort -337
word binnenlop -323
word binnenstad -208
word bladzijd -446
word blank -253
word blauw -199
word bleit -301
word blek -277
word blij -257
word blijft 248
word blijkt -351
word blijv -246
word blind -199
word bloed -182
word bloem -300
word bloembak -182
word blok -332
word blokkad -381
word blond -235
word blot -223
word boa -239
word boekj -364
word boet 438
word bom -163
word bord -216
word bordj -258
word borst -398
word borstkanker -290
word bos -181
word boterhamm -316
word bouwaanvrag 558
word bov -158
word bpost -327
word braderie -188
word brand -222
word brandt -269
word breekt -191
word breng -120
word brief 248
word briefj 52
word bril -193
word brochur -305
word brod -348
word broek -330
word brok -443
word brug -144
word bruggetj -380
word bruin -227
word buit -231
word burgemeester -139
word burgerzak -179
word bushalt -205
word bushokj -176
word buurman -227
word buurt -184
word buurtapp -159
word buurtfeest -178
word buurthuis -193
word buurtveren -304
word buurvrouw -195
word bv -329
word can 242
word carport 255
word cash -428
word ceremonie 374
word cest -238
word chat -179
word chauffeur -314
word check 712
word chemo -249
word chines -297
word circus -250
word claes -294
word club -309
word co -414
word cod -149
word colleg 63
word collega -109
word collegas -358
word concessie 422
word condom -188
word consulent 538
word consultatiebureau -261
word contact -336
word contacter -394
word contactperson 332
word container -106
word containerpark -153
word contant -306
word content -240
word control 361
word controler 442
word crech 389
word cultuurcentrum -306
word cursus -191
word d 236
word da 115
word daarbij -314
word daarmee 375
word daarnet -201
word daarom 175
word dakkapel 90
word dakloz -210
word dam -337
word dan -45
word dank -170
word dankbar -321
word dankj -222
word dankjewel -217
word danku -248
word dankuwel -202
word dankzij -344
word dar -38
word das -181
word dat -22
word datum 421
word de -37
word deblokker -390
word del 209
word dementie -144
word depressie -351
word dez 124
word diabetes -325
word dicht -174
word diefstal -321
word dien -274
word diend 365
word dienst 138
word dient -347
word diep -225
word dierenambulanc -359
word diftarreken 326
word digid -171
word dijk -231
word dik -272
word dinsdag 270
word diploma -402
word discriminatie -181
word districtshuis -252
word dit -83
word doar -249
word dochter 143
word document -177
word dod -135
word doen -112
word doet -6
word dof -233
word dokter -133
word dom -169
word domicilie 528
word domicilier 467
word domm -218
word donderdag 234
word donker -203
word doodmoe -494
word doorgegev 476
word doorgekom 489
word doorgev 162
word doormail 353
word doorverbond -275
word dorp -185
word dos -283
word dossier 699
word dov -351
word down -246
word draagt -387
word draai -300
word drad -326
word drag -146
word dreigd -208
word drempel -213
word dubbel 341
word duidelijk -344
word duiker -255
word duim -313
word duiv -194
word dur -237
word durft -265
word dus 176
word dwar -265
word e 63
word ean -289
word echt -129
word een -62
word eenricht -280
word eer -244
word eerder -307
word eerlijk -263
word eigenar 155
word eik -179
word eikel -268
word eikenprocessierup -235
word ein -340
word eind 179
word elf 179
word elk -171
word elkar -214
word email -363
word emissiezon -394
word en 32
word ene -255
word engel -285
word enig -243
word enkel -259
word eraf -85
word erfgren -496
word erg -293
word ergen -106
word erkenn 205
word ermee 344
word ernstig -302
word erop 218
word es 362
word eten -221
word euro 284
word ewa -220
word ex -63
word exampl -179
word excus -310
word excuses -408
word ezel -243
word facebok -305
word factur 156
word fak -198
word fanfar -389
word februari 446
word feest -196
word feestzal -273
word ff 573
word fiet -151
word fietsenrek -336
word fietsenstall -175
word fietser -180
word fietspad -131
word fijn -225
word fik -351
word finn 498
word firma -299
word fix 346
word flikker -249
word flikkert -246
word foar -265
word fokking -236
word folder -250
word fontein -159
word form -307
word formulier -91
word foto -182
word fout 223
word foutcod -238
word fritur -282
word fuck -230
word fusie -216
word g -375
word gaarn 480
word gaf -308
word gang -314
word garag 241
word gas 165
word gast -143
word gasthuisstrat -296
word gat -59
word geb 297
word gebarental -306
word gebarentolk -249
word gebaseerd 357
word gebeld -204
word gebeur -208
word gebeurd 449
word gebeurt -52
word geblev 464
word geblokkeerd 196
word geboortedatum 284
word geboortepremie 310
word gebor 253
word gebracht 241
word gebrok -318
word gebruik -319
word gebruikt -340
word gebur -322
word gedacht -414
word gedan 91
word gedoe -222
word gedomicilieerd 331
word gedumpt -191
word geeft -199
word gegev 188
word gegeven 514
word gehaald 141
word gehad 185
word gehandicaptenparkeerkaart 253
word geholp -178
word gehoord 324
word gehoud 190
word gehuwd 398
word gek -118
word gekocht 211
word gekom 382
word gekort 387
word gekreg 583
word gelach -357
word geldig -170
word geldt -169
word geled 129
word gelegd -240
word gelez -226
word geliev 362
word gelijk -265
word geluisterd -292
word geluk -399
word gelukk -106
word gemaaid -231
word gemeent -61
word gemeentebelast 217
word gemeenteblad -235
word gemeentehuis -216
word gemeenterad -273
word gemeld 195
word gemet -312
word gemiddeld -272
word gen -55
word genoeg -305
word genoemd -222
word genoteerd 299
word gepakt -390
word gepensioneerd -304
word geplaatst 359
word gered -140
word geregistreerd 428
word gerek 349
word gerust -270
word gescheid 213
word geschrapt 426
word geschrev 166
word geslag -255
word gesloopt -281
word gespeld 328
word gespot -199
word gesprek 537
word gestok 265
word gestort 598
word gestrooid -224
word gestuurd 208
word getek 203
word geteld -291
word getuig -313
word gev -122
word gevall -186
word gevar -171
word gevel -192
word gevond -145
word gevraagd 427
word gevuld -366
word geweest 204
word geweigerd 212
word geweld -191
word gewijzigd 469
word gewon -126
word gewonn -314
word geword 294
word gezegd -157
word gezet -120
word gezicht -264
word gezien 158
word gezin 340
word gezinn -282
word gezinsheren 373
word gezinssamenstell 287
word gezond -383
word ggd -188
word gin -294
word ging 71
word gister -107
word glas -148
word glasbak -237
word glijban -224
word goe -243
word goedemiddag -196
word goedemorg -194
word goedenavond -205
word goedgekeurd 664
word googl -334
word gooi -199
word gooit -213
word goud -227
word graf 245
word graffiti -156
word grag 216
word grapj -281
word grappig -302
word gras -244
word gratis -229
word griepprik -203
word groen -207
word groetjes -275
word grof -205
word grootvader -248
word grot -149
word groter -326
word gulder -348
word gymzal -226
word haalt -280
word had 300
word hag -172
word haha -198
word hahaha -240
word hak -308
word hal 158
word half 65
word halt -291
word hand -111
word handhav -169
word handhaver -308
word hang -217
word hangt -85
word har 259
word hard -95
word harmonie -300
word hart -295
word hartaanval -263
word hartelijk -145
word hat -224
word he -79
word heb 242
word hebb 206
word hebd 351
word hebt 141
word heeft 51
word heg -281
word hek -175
word hel -105
word helemal -200
word help -398
word hem 342
word hen -316
word herdenk -266
word herinner 303
word herrie -332
word hersteld -289
word herzien -432
word het -26
word hetzelfd -156
word hey -100
word hielp -308
word hierbij 328
word hiernaast -167
word hierover -264
word hij 52
word hoef -323
word hoeft -213
word hoek -162
word hoelang -132
word hoer -215
word hoerenkrek -143
word hoev -347
word hoeveelst 382
word hoevel 190
word hoever 772
word hog 125
word hoger 148
word homo -339
word homos -245
word hondenbelast 222
word hondenpoep -208
word hondj -329
word hoofd -290
word hoofddoek -259
word hoogt -109
word hoort -212
word hop -199
word hou -295
word houd -249
word houdt -340
word hufter -336
word huis 245
word huisart -309
word huisartsenpost -231
word huisbezoek 510
word huishoud 183
word huisnummer -240
word hulpmiddel -338
word hun -165
word hur -164
word huurcontract -368
word huursubsidie 494
word huwelijksakt 403
word iban -297
word id 174
word identiteitskaart 152
word idioot -244
word iederen -204
word iet 75
word ik 73
word im -279
word in -17
word inburger 262
word incasso 469
word indicatie 354
word indien -516
word inen 304
word infoavond -147
word infoblad -401
word ingang -187
word ingedi 591
word ingeent -345
word ingelogd -385
word ingepland 448
word ingeschrev 600
word inlever -146
word inlogg -353
word inlop -263
word inmiddel 459
word inschrijv 133
word insprak -299
word insta -306
word internet -264
word intocht -223
word intuss 313
word invull -433
word inwoner -179
word ipv 206
word is 70
word itsm -270
word ja 102
word jaarmarkt -156
word jachtgewer -335
word jammer -389
word jan 215
word januari 396
word jar 89
word jas -335
word je -105
word jeugd -199
word jeugdhuis -183
word jeugdzorg -298
word jobcoach 339
word jod -217
word jonger -181
word jongst 314
word joris -279
word jou -175
word juist 163
word juli 165
word jullie 107
word juni 218
word just -296
word k 144
word kaart 157
word kaartlezer -264
word kalf -327
word kamer -192
word kanal -238
word kanker -194
word kansentarief 345
word kant -129
word kantin -206
word kantor -193
word kap -276
word kapot -198
word kapper -238
word kapsalon -389
word kast -252
word kastanj -225
word kastj -172
word kat -150
word kech -253
word kend -384
word kenmerk -90
word kennis -373
word kent -192
word ker 102
word kerk -174
word kerkhof -218
word kerkplein -284
word kerkstrat -204
word kermis -202
word kerngezond -429
word kerstbom -315
word kevin -352
word kg -247
word kid 194
word kiek -382
word kieken -310
word kijk 323
word kijkt 392
word kill -226
word kind -184
word kindermishandel -366
word kinderopvang 112
word kindj 259
word kipp -296
word kk -312
word kkr -256
word kl -278
word klaarligt 283
word klag -234
word klantmanager 405
word klapp -233
word klar 359
word klas -246
word kleinkind -323
word kleinkinder -273
word kleinzon -253
word kler -270
word kleur -413
word kleuterschol -444
word klok -233
word klooster -390
word klootzak -368
word klopt 224
word klot -300
word klotebrief -216
word knie -356
word knippert -155
word knop -185
word koe -151
word koffie -206
word kom -36
word komt 94
word koningsdag -301
word kop -211
word koper -408
word kopie 101
word korting -329
word kost -212
word kou -356
word koud -325
word kram -289
word krant -203
word kredietbank 358
word kreg 271
word krijg 91
word krijgt -77
word kring -426
word kringlop -267
word kruispunt -170
word kuil -291
word kun 390
word kunt 222
word kurwa -300
word kus -268
word kut -293
word kvk -161
word kwad -300
word kwartier -232
word kwijt 168
word kwijtscheld 566
word lach -234
word lak -255
word lamp -166
word lang -80
word langer -201
word lantaarn -237
word lantaarnpal -166
word las -194
word lastigvall -362
word le -265
word leeflon 505
word leeftijd -291
word leerlingenvervoer 500
word leest -262
word leg -175
word legg -211
word leidinggev -442
word lek -257
word lekker -176
word lekt -267
word lelijk -303
word len -181
word lening 336
word ler -120
word les -205
word let -387
word leuk -239
word lev -180
word levend -301
word levensgevar -179
word lever -416
word licht -133
word lief -377
word lieg -186
word liep 225
word liev -164
word liever -185
word lieverd -284
word lift -194
word ligt 39
word lijf -417
word lijk -376
word lijkt -219
word lijn -96
word lijst 301
word link -135
word loger -286
word loket -109
word loopt 104
word lop -105
word los -129
word loss -72
word lot 122
word loting 352
word lotnummer 345
word lucht -307
word lui -307
word luiaard -323
word luister -263
word luistert -435
word lul -135
word m 284
word maakt -290
word maaltijd 297
word maand 173
word maandag 337
word maart 340
word maatschapp 207
word machin -332
word machtig -290
word mag -81
word mailt -227
word mailtj 285
word mak -88
word man -71
word manier -49
word mantelzorger -251
word mar 63
word markt -141
word mat -218
word matras -183
word me 262
word mededel -94
word medewerker -150
word medisch -351
word mee -5
word meebreng -248
word meegemaakt -372
word meekom -385
word meenem -349
word meest -372
word meidoornlan -226
word meld -209
word meldnummer -263
word meldpunt -317
word men -96
word mener 257
word mening -338
word mer 107
word merci -164
word met -39
word meter -152
word mezelf -228
word mi -271
word mich -353
word mid -159
word mien 287
word mij 278
word mijn 299
word milieubelast 313
word miljaard -216
word min -325
word minder 224
word minut -109
word mis 193
word miss -307
word mit -227
word mn 627
word mo -277
word mocht -391
word moeilijk -200
word moek -269
word moest 120
word mog -208
word mogelijk -371
word moi -195
word mol -213
word molenweg -213
word monument -274
word moogt -246
word mooi -180
word moord -199
word morg 191
word morgenocht -369
word moskee -191
word mur -167
word museum -303
word mut -202
word mutualiteit 364
word muziek -183
word my 732
word myn 396
word n -140
word naartoe -300
word naast -108
word nacht -148
word nachtopvang -212
word nadar -342
word nagan 357
word nagel -295
word naheff 672
word nakijk 527
word nam 143
word nar 73
word nat -197
word nationaliteit 359
word naturalisatie 350
word naturalisatieceremonie -318
word nazien 615
word ne -180
word nederlander 232
word neger -187
word nek -276
word nen -129
word ner -277
word netjes -299
word neus -321
word new 343
word nie 409
word niemand -84
word niersticht -282
word niet 41
word nieuw 126
word nieuwjaarsreceptie -251
word no 399
word noem -225
word noemt -351
word nog 226
word nogmal 308
word nooit -98
word noord -336
word normal -232
word notul -352
word nou 338
word november 299
word nu 255
word nummer 54
word nummertj -213
word o -274
word ocmw 131
word oefen -346
word oei -363
word oen -311
word of 116
word ogen -296
word ogm -405
word ok -210
word oke -182
word oktober 248
word oma -179
word ombudsdienst -324
word omgev -319
word omgevall -238
word omgevingsvergunn 293
word omgewaaid -233
word omleid -286
word omzet 318
word onbeschoft -367
word onder -83
word onderan -284
word onderhoud -240
word ondernemingsnummer -336
word ongedan -468
word ongeluk 250
word ongepast -449
word ongever -213
word onles -383
word onlin -172
word onnozelar -254
word onrecht -372
word ons 325
word ontbreekt 269
word ontheff -257
word ontplof -340
word ontslag -391
word ontvang 452
word onvolled 495
word onz 181
word oog -191
word ook -125
word oorlog -184
word oost -275
word opa -105
word open -124
word openbar -103
word openingsur -240
word openstaand 580
word openstan 423
word openstat 341
word opgegev 393
word opgehaald -260
word opgehang -261
word opgelegd 372
word opgelost -216
word opgeroep 417
word opgeruimd -324
word opgeschrev 345
word opgezegd -347
word oplichter -290
word opnieuw 204
word oprit -220
word oproep 298
word opvang 259
word opzoek 682
word oranj -203
word ord 202
word orden -365
word oren -421
word org -352
word originel -251
word ouw -198
word ov -358
word over 117
word overal -89
word overdag -265
word overgeschrev 298
word overlast -272
word overzicht 352
word p -433
word pa 338
word paaltj -211
word paaltjes -224
word pagina -433
word pak -316
word pakj -378
word pal -181
word papier 87
word par -253
word park -155
word parkeerautomat -246
word parkeerboet 296
word parkeerbon 336
word parkeergarag -189
word parkeerkaart 350
word parkeerplat -180
word parkeert -243
word parkeertariev -376
word parkeervergunn 617
word parkeerwachter -299
word parkeerzon -401
word parker -223
word pas 219
word pasfoto -258
word pasfotos -361
word pasj 251
word pasnummer -301
word paspoort 138
word pastor -211
word paswoord -313
word peil -268
word penningmeester -270
word pensioenbewijs 399
word per 84
word percel 316
word person 305
word personel -247
word persoonsnummer 407
word peter -349
word pff -261
word phishing -428
word piet -261
word pik -210
word pin -279
word pincod -284
word plant -325
word plastic -271
word plat 121
word pleas 337
word plein -184
word pleintj -205
word pleuris -343
word plezier -348
word plusser -255
word pmd -314
word poes -208
word pol -219
word politie -81
word politiek -221
word poort -180
word portugal 332
word post 222
word postkantor -284
word postnl -291
word pot -298
word prachtig -198
word prat -129
word premie 453
word prettig -259
word prijs -377
word prijz -294
word prima -282
word priv -337
word problem -261
word procent -311
word proficiat -224
word prullenbak -248
word prutser -393
word puinhop -317
word puk -257
word pur -281
word put -98
word putdeksel -230
word raadsbesluit -365
word raadsvergader -372
word ram -306
word ramp -298
word rapper -300
word rat -180
word reactie -353
word reager -319
word reanimatiecursus -271
word receptie -271
word recht 155
word rechtbank -333
word rechtsbijstand -424
word rechtzet 357
word red 238
word ref 398
word reg -264
word regel -151
word regelt -163
word regent -355
word regio -231
word register 347
word reglement -259
word reispas 383
word reken 341
word rekeningnummer 225
word reserv 353
word ret -291
word retributie 264
word riep -255
word rij -192
word rijbewijs 281
word rijd -221
word rijdt -123
word rijksregister 521
word ring -177
word rioolheff 318
word robot -233
word rod -188
word roep -229
word rok -197
word rollator -354
word rolstoel -181
word rommelmarkt -261
word rot -269
word rotond -180
word rout -320
word roz -248
word rsin -274
word rug -248
word ruimt -212
word ruimtelijk -365
word rustig -314
word ruzie -358
word saldo 410
word sander -453
word scham -335
word schand -248
word schandal -305
word schat -240
word schatj -238
word schattek -287
word schef -172
word scheiding 69
word schel -254
word scheldwoord -255
word schep -181
word scheur -291
word schiet -222
word schijt -193
word schol -120
word schommel -135
word schon -146
word schoolplein -215
word schoolstrat -269
word schoonbroer -316
word schot -332
word schouwburg -277
word schrapp 359
word schref -244
word schrijf 342
word schrik -254
word schrok -189
word schuld 202
word schuldhulp 386
word schuldig 459
word scootmobiel 248
word scriptie -369
word secretariaat -305
word seizoen 249
word september 216
word serieus -266
word servic -202
word sexbierum -267
word shit -236
word simpel -291
word sind 310
word sindsdien 324
word singl -265
word sit -142
word skateban -322
word skatepark -289
word sla -228
word slaapt -270
word slachtoffer -304
word slag -350
word slan -194
word slat -235
word slecht -130
word sloeg -387
word slop -301
word slot -242
word sluikstort -264
word sluit -292
word smeerlap -205
word smeerlapperij -294
word snel -116
word snell -191
word sneller -359
word so -266
word social 237
word som 265
word sorry -219
word spanj 348
word spanning -366
word speelt -263
word speeltuin -225
word spel -190
word spijt -488
word spor -244
word sport -299
word sportclub -391
word sporthal -66
word sportpark -237
word sprak -347
word spreekbeurt -289
word spreekt -305
word spreekur -203
word springkastel -297
word springt -235
word spull -274
word sta 308
word stad -70
word stadsarchief -284
word stadsbestur -311
word stadskantor -334
word stag -335
word stan 140
word stand 533
word standgeld -293
word standplaatsvergunn 404
word standplat 180
word stank -390
word stap -289
word stapel 444
word stat 143
word station -186
word status 496
word sted 63
word stedelijk 268
word stek -131
word stekker -353
word stell -424
word stem -364
word stempas 255
word stempel 133
word sten -140
word sticker -181
word stil 254
word stinkt -184
word stoan 500
word stoel -295
word stoep -154
word stoeptegel -276
word stoet -185
word stof -292
word stom -395
word stomm -233
word stopgezet 604
word stopp 364
word storing -260
word storm -244
word stort -126
word straatfeest -230
word straatlamp -223
word straatnaambord -301
word straatverlicht -187
word straf -384
word strafbar -331
word strak -230
word strat -158
word strom -264
word stront -221
word strooiwag -260
word student -282
word studer -418
word stur 39
word subsidie -281
word sukkel -179
word svp 479
word system 320
word taart -322
word tak -143
word tal -289
word tand -353
word tandart -328
word tariev -340
word tas -371
word tbc -334
word team -215
word tef -192
word teg -119
word tegel -244
word tegemoetkom 386
word tegenover -179
word tegenwoord -290
word tek -348
word teken -186
word telefonisch -103
word telefoonnummer 308
word teleurgesteld -234
word telt -406
word ten -358
word tentoonstell -370
word terecht -314
word tering -156
word termijn 258
word terrasvergunn 235
word terug 94
word terugbell -237
word terugbetal 413
word terwijl 345
word test -309
word tevor -342
word tevred -346
word that -453
word ther -324
word this -325
word thuis -72
word thuiszorg 314
word thx -118
word tien 124
word tiener -478
word tijdelijk -366
word tijden -251
word toe -184
word toegek 725
word toegekom 533
word toegestan -341
word toegewez 473
word toelag 286
word toeslag 249
word toilet -185
word tolk -235
word ton -311
word toneelstuk -277
word top -212
word topper -171
word tor -198
word tot -54
word trac -261
word track -261
word trag -262
word trager -338
word traject 293
word tram -300
word tran -264
word trap -204
word traplift 107
word trapp -306
word trein 277
word triest -250
word trouw -87
word trouwakt 314
word trouwzal -219
word trut -189
word tuin -194
word tuinhuis 180
word turk -402
word tuss -132
word tv -188
word twed 210
word twee 130
word twintig -271
word tyfus -112
word typ -170
word typisch -273
word typt -298
word u 90
word uit 33
word uitbetaald 435
word uitbouw 351
word uitgang -345
word uitgelegd -321
word uitgeschold -245
word uitgeschrev 224
word uitker 508
word uitlegg -257
word uitpas 286
word uitschrijv 374
word uitsluit -356
word uitstel 437
word uittreksel 466
word uitvaart -331
word uren 239
word urgentie 308
word urgentieverklar 530
word uurtj -341
word uw -123
word uwe -277
word uwen -297
word vaart -136
word vacatur -308
word vader 87
word vakantie -180
word vakantiegeld 172
word vakbond -278
word val -182
word vall -252
word valt -86
word van 65
word vanachter -441
word vanaf -35
word vanavond -275
word vandag 70
word vandar -240
word vang -351
word vanmorg -258
word vannacht -179
word vast 239
word vastgelegd 433
word veilig -339
word vel -76
word vent -301
word ver 243
word veranda 491
word verander 293
word veranderd 410
word verbeter 258
word verblijf 497
word verblijfskaart 407
word verdien -321
word verdiep -406
word verdrink -330
word verdwen -277
word veren -273
word verf -208
word vergader -478
word vergef -296
word vergunn 204
word verhoogd 415
word verhuis 261
word verhuisd 429
word verhuist -21
word verhuiz 451
word verjaardag -438
word verkeerd 118
word verkeersbord -195
word verkeerslicht -141
word verker -275
word verklar 458
word verkoopt -218
word verkop -348
word verleng 508
word verlengd 590
word verlicht -228
word verliefd -339
word verloopt 270
word vermist -261
word vermoord -334
word vermoordt -266
word vernem 215
word vernom 360
word verplicht -266
word verschil -264
word verschill -367
word verschrik -250
word verslag 369
word versta -394
word verstand -370
word verstat -330
word verstopt -257
word vertrek 266
word vertrouw -274
word vervall 498
word verwacht 208
word verwarm -212
word verwarmingstoelag 296
word verwer 406
word verwerkt 447
word verwitt -322
word verzakt -345
word verzet 294
word verzint -227
word verzoek 647
word veur 294
word vier -113
word vierd -200
word vijv -374
word vijver -181
word vindt -314
word vinger -151
word vis -295
word visum 439
word vlaander -365
word vlag -259
word vlam -218
word vles -133
word vloer -299
word vlot -233
word voedselbank -294
word voel -237
word voet -189
word voetbal -219
word voetbalclub -240
word voetpad -137
word vogel -417
word vogelgriep -253
word vol -194
word volg -264
word volgen 293
word volkstuintjes -386
word volled 366
word volstat -351
word vond -104
word voorbeeld -320
word voorhand -212
word voorjar 343
word voormiddag -279
word voornam 224
word voortan 173
word voorwerp -383
word voorzien -340
word vor 54
word vorder 474
word vorig 335
word vraagt 115
word vrachtverker -368
word vrachtwag -215
word vrag -123
word vrederechter -332
word vriendelijk -177
word vriendin -210
word vrij -205
word vrijdag 313
word vrijwilliger -267
word vrouw -101
word vuil -213
word vuilbak -175
word vuilkar -201
word vuilnis -193
word vul -272
word vuurkorf -236
word vuurwerk -203
word vve -359
word waarborg 308
word waard 162
word waardelos -321
word waarom 345
word waarschuw -273
word wacht 205
word wachtend 423
word wachtlijst 317
word wachttijd -339
word wachtwoord -135
word wakker -329
word wal -277
word wandel -229
word wandelar -300
word wanner 318
word want 182
word war -47
word wasmachin -206
word wat 45
word water -184
word websit -154
word wedstrijd -268
word weduwnar -243
word weekend -202
word weekmarkt -306
word weeral -233
word wegen 233
word weggegooid 165
word weggestuurd -366
word weghal -293
word wegwerkzam -316
word weinig -467
word wek 171
word wel -80
word welk 235
word wen 256
word wer -53
word werf -266
word werk -56
word werkster 301
word werkt -137
word wesp -267
word wespennest -150
word wet 245
word wethouder -225
word what -293
word whatsapp -290
word wher -406
word wifi -386
word wij 152
word wijf -265
word wijk -188
word wijkagent 358
word wijz -423
word wijzig 504
word wil 121
word wild 100
word wilt 356
word wir -253
word with -352
word wmo 415
word woensdag 319
word woest -317
word wollah -258
word won 274
word woning 208
word woonst 325
word woord -227
word wordt -143
word wou -269
word woz 362
word wrak -296
word wuk 364
word ww -427
word you 360
word your 307
word zag -154
word zak 113
word zal -120
word zand -296
word zandstrat -301
word zat -225
word zebrapad -175
word zee -296
word zeg -107
word zei -38
word zeid 298
word zeker -63
word zelf -107
word zenn -308
word zer -242
word zet 277
word zetel -198
word zicht 361
word zie 206
word zielig -276
word zien 197
word zij 200
word zijn 58
word zijt -125
word zin -232
word zit 115
word zo -81
word zoek 127
word zoekt -73
word zoiet -204
word zomar -279
word zomer 279
word zondag -161
word zonder -88
word zonnepanel -295
word zou 366
word zucht -411
word zuid -237
word zulk -274
word zull -278
word zus -291
word zwager -356
word zwanger -416
word zwar -383
word zwembad -125
word zwerfvuil -271
`,
};
