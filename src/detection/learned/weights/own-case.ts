import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2474 candidates that are, 26681 that are not.
 * On families it was not taught on:
 * - above -1: found 69.8 %, wrongly 0.6 %
 * - above -0.5: found 62.2 %, wrongly 0.3 %
 * - above 0: found 55.4 %, wrongly 0.2 %
 * - above 0.5: found 47.8 %, wrongly 0.1 %
 * - above 1: found 41.6 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:f2608840b9caa73270b902afaf826677d798d21aa6b958d12cc60e75f814131f",
  intercept: -4.866,
  weights: `
pair ) , 249
pair ) 0 -352
pair , $ -193
pair , 0 135
pair , aan -207
pair , alles -193
pair , altijd -202
pair , alwer -299
pair , bedankt -132
pair , bel 274
pair , ben 406
pair , bestat -186
pair , betal -488
pair , bij -122
pair , binn -297
pair , bsn 316
pair , dan -228
pair , dankjewel -188
pair , dar -94
pair , das -213
pair , dat -58
pair , dez -371
pair , die -75
pair , doet -218
pair , dor -439
pair , dossier 308
pair , een -191
pair , eindelijk -234
pair , elk -144
pair , en 107
pair , geb 327
pair , gebor 411
pair , gef -242
pair , geliev 234
pair , gewon -192
pair , grag 228
pair , heb 206
pair , hel -91
pair , hij -91
pair , hoe 122
pair , hoever 583
pair , ik 30
pair , is 179
pair , je -192
pair , k 213
pair , kan 100
pair , kenmerk 427
pair , kheb -418
pair , kijk 288
pair , kijkt 436
pair , klar -395
pair , klopt 55
pair , kom -288
pair , krijg -185
pair , krijgt -296
pair , kunn 278
pair , kunt 384
pair , ligt 293
pair , mail -331
pair , merci -168
pair , moet -229
pair , mog -182
pair , mooi -290
pair , morg -294
pair , na -261
pair , niemand -162
pair , nieuw 415
pair , nik -128
pair , nu -111
pair , of -258
pair , ons 205
pair , ook -184
pair , overal -158
pair , pas 557
pair , prachtig -258
pair , proficiat -251
pair , schrijf 365
pair , sorry -193
pair , sta 413
pair , stat 183
pair , strak -282
pair , stur 206
pair , terwijl 313
pair , van -156
pair , vanaf -276
pair , vandar -230
pair , verkeerd -242
pair , vor -287
pair , wa -318
pair , wacht 197
pair , wanner 329
pair , war -135
pair , was -244
pair , wel -196
pair , welk 140
pair , wer -157
pair , werkt -291
pair , wet -116
pair , wie 213
pair , wil 276
pair , wilt 220
pair , word -319
pair , wordt -253
pair , zegt -205
pair , zelf -325
pair , zelfd -472
pair , zet 346
pair , zie 344
pair , zit -192
pair , zo -79
pair , zoek 480
pair , zon -271
pair . $ 131
pair 0 ( -227
pair 0 ) 150
pair 0 , 42
pair 0 . 84
pair 0 0 -53
pair 0 : 85
pair 0 ? -54
pair 0 al -498
pair 0 april 143
pair 0 bus 447
pair 0 dag 227
pair 0 de -456
pair 0 duizend 344
pair 0 een -336
pair 0 en 31
pair 0 euro 315
pair 0 gebeld -302
pair 0 gebor -393
pair 0 had -262
pair 0 heb -329
pair 0 hebb -314
pair 0 het -278
pair 0 in 303
pair 0 ingeschrev 396
pair 0 ipv -370
pair 0 is -96
pair 0 jan 348
pair 0 jar -169
pair 0 juli 201
pair 0 juni 148
pair 0 ker 165
pair 0 krijgt -309
pair 0 ligt -236
pair 0 m -373
pair 0 maand 199
pair 0 mei 121
pair 0 meter -249
pair 0 min -289
pair 0 minut -154
pair 0 nog -305
pair 0 november 145
pair 0 nummer -232
pair 0 of -210
pair 0 okt 330
pair 0 oktober 212
pair 0 ook -195
pair 0 op -277
pair 0 september 269
pair 0 stan -350
pair 0 stat -215
pair 0 stond -300
pair 0 tot -146
pair 0 van -153
pair 0 wek 84
pair 0 wordt -311
pair 0 zit -177
pair 0 zo 296
pair 0 zoekt -321
pair : @code -310
pair : is 454
pair : moet -336
pair ? $ 136
pair @code $ -152
pair @code , -130
pair @code 0 -193
pair @code en -247
pair @code op -204
pair @code stat -329
pair @code vor -391
pair ^ 0 -47
pair ^ @code -211
pair ^ aanslagbiljet 447
pair ^ adreswijz 528
pair ^ ah -272
pair ^ allen -298
pair ^ alles -145
pair ^ allez -189
pair ^ als -98
pair ^ altijd -292
pair ^ alvast 320
pair ^ alwer -329
pair ^ amai -147
pair ^ auto -283
pair ^ bedankt -132
pair ^ bel -200
pair ^ belach -193
pair ^ bell -233
pair ^ belt -273
pair ^ ben 351
pair ^ bent -233
pair ^ bestat -137
pair ^ bewijs 455
pair ^ bijstand 316
pair ^ binn -221
pair ^ bom -142
pair ^ bsn -250
pair ^ container -212
pair ^ d -428
pair ^ da -187
pair ^ dank -102
pair ^ dankjewel -151
pair ^ dat -89
pair ^ de -60
pair ^ deblokker -368
pair ^ der -272
pair ^ dez -347
pair ^ die -124
pair ^ dien -271
pair ^ digid -361
pair ^ dit -175
pair ^ doet -186
pair ^ dom -415
pair ^ donderdag -297
pair ^ echt -232
pair ^ een -119
pair ^ elk -165
pair ^ en 149
pair ^ ewa -212
pair ^ factur -438
pair ^ factuurnummer -320
pair ^ fanfar -413
pair ^ fijn -147
pair ^ foto -282
pair ^ fuck -229
pair ^ gaarn 394
pair ^ ge -104
pair ^ geeft -138
pair ^ geldt -127
pair ^ geliev 315
pair ^ gemeent -431
pair ^ gen -190
pair ^ gev -239
pair ^ gij -67
pair ^ gister 138
pair ^ godverdomm -218
pair ^ goed -248
pair ^ goedenavond -199
pair ^ grag 282
pair ^ haha -150
pair ^ hal 440
pair ^ hartelijk -137
pair ^ heb 407
pair ^ hebb 222
pair ^ heeft 177
pair ^ het -34
pair ^ hey -94
pair ^ hoe -3
pair ^ hoelang -175
pair ^ hoevel 193
pair ^ hoever 434
pair ^ hoort -331
pair ^ hou -184
pair ^ ik 20
pair ^ in -142
pair ^ indien -368
pair ^ is 61
pair ^ itsm -249
pair ^ ja -259
pair ^ jij -182
pair ^ jullie -91
pair ^ k -87
pair ^ kan -13
pair ^ kankerzooi -289
pair ^ kat -420
pair ^ kenmerk -155
pair ^ kijk 343
pair ^ kijkt 439
pair ^ kinder -315
pair ^ kk -180
pair ^ klopt 319
pair ^ klot -239
pair ^ kom -255
pair ^ komt -128
pair ^ kost -189
pair ^ kreg 492
pair ^ krijg 183
pair ^ kun 434
pair ^ kunn 167
pair ^ kunt 242
pair ^ kut -190
pair ^ kwijtscheld 424
pair ^ lamp -175
pair ^ lantaarn -220
pair ^ lantaarnpal -124
pair ^ leeflon 329
pair ^ leuk -197
pair ^ liever -146
pair ^ ligt 195
pair ^ lol -319
pair ^ loopt 383
pair ^ mag -95
pair ^ mail -177
pair ^ me 197
pair ^ medewerker -183
pair ^ melding -213
pair ^ men -233
pair ^ merci -140
pair ^ met -129
pair ^ mijn 169
pair ^ miljaard -327
pair ^ mn 289
pair ^ moest -405
pair ^ moet -197
pair ^ mog -151
pair ^ myn -361
pair ^ na 229
pair ^ nationaliteit 321
pair ^ nee -131
pair ^ nen -193
pair ^ niemand -155
pair ^ nieuw 253
pair ^ nik -179
pair ^ nl -118
pair ^ nog 221
pair ^ nogmal -257
pair ^ nondedju -246
pair ^ nondeju -206
pair ^ nou -219
pair ^ nummer -360
pair ^ o -247
pair ^ oei -239
pair ^ ok -139
pair ^ onder -173
pair ^ onz -71
pair ^ org -348
pair ^ oud -157
pair ^ over 218
pair ^ paspoort -231
pair ^ pff -189
pair ^ pincod -315
pair ^ put -193
pair ^ rijksregister 383
pair ^ schandal -315
pair ^ schrijf 385
pair ^ shit -188
pair ^ slagbom -270
pair ^ slap -219
pair ^ slat -540
pair ^ snap -292
pair ^ sta 608
pair ^ stat 294
pair ^ stel -262
pair ^ stelletj -276
pair ^ stur 222
pair ^ super -175
pair ^ teg -274
pair ^ telt -335
pair ^ terugbell -350
pair ^ thank -286
pair ^ thx -163
pair ^ toch -297
pair ^ top -192
pair ^ tot -108
pair ^ twee -93
pair ^ uit -325
pair ^ uw -188
pair ^ vanaf -237
pair ^ verander 418
pair ^ verbind -297
pair ^ verdomm -183
pair ^ verdorie -286
pair ^ verhuiz 434
pair ^ volgen 397
pair ^ volgend -211
pair ^ vorig 193
pair ^ vrijdag -249
pair ^ vrouw -198
pair ^ waardelos -274
pair ^ waarom 160
pair ^ wachtwoord -211
pair ^ wanner 155
pair ^ war -114
pair ^ was 483
pair ^ wel -267
pair ^ welk 117
pair ^ wet -308
pair ^ wher -263
pair ^ wij 66
pair ^ wil 417
pair ^ will 324
pair ^ wilt 246
pair ^ wollah -349
pair ^ word -284
pair ^ wordt -70
pair ^ zak 290
pair ^ zeg 217
pair ^ zelf -334
pair ^ zet 420
pair ^ zijn 154
pair ^ zit 433
pair ^ zou 195
pair aan $ -55
pair aan de -63
pair aan een -173
pair aan gemeentebelast 366
pair aan het -136
pair aan huis -237
pair aan mij 293
pair aan op -366
pair aan zijn -298
pair aangepast in 395
pair aangevraagd , 618
pair aanman vor 488
pair aanmerk vor -207
pair aanpass $ 337
pair aanslag gekreg 389
pair aanslag is 331
pair aanslag klopt 343
pair aanslag niet 446
pair aanslag stat -472
pair aanvaard ? 362
pair aanvrag , 141
pair aanvrag nu 427
pair aanvrag van 399
pair aanvrag vor 225
pair acht wek 324
pair achter de -86
pair achter het -177
pair achter of -445
pair achternam stat 476
pair adres $ 281
pair adres ? 249
pair adres moet 604
pair adres van -351
pair adres verander 310
pair advocat , -451
pair af , 193
pair afgegev aan 462
pair afgeschaft $ -287
pair afgewez ? 300
pair afhandel van -412
pair afsprak $ -299
pair afsprak bij 383
pair afsprak mak -229
pair afsprak ook 300
pair afsprak van 536
pair afsprak vor 249
pair afsprak was -292
pair afval $ -372
pair akkoord met 241
pair al $ -363
pair al 0 147
pair al behandeld 507
pair al bekek 460
pair al beslist 325
pair al bij 441
pair al binn 552
pair al de -195
pair al die -94
pair al drie -151
pair al een 98
pair al gebeld -307
pair al gestort 268
pair al geweest -359
pair al gezien 433
pair al goed 445
pair al goedgekeurd 362
pair al iemand 249
pair al iet 446
pair al in 250
pair al ingeschrev 210
pair al is 323
pair al jar -368
pair al klar 367
pair al lang 169
pair al nieuw 448
pair al op 376
pair al open -390
pair al overgemaakt 274
pair al sind 131
pair al toegekom 371
pair al twee -198
pair al verstuurd 223
pair al verwerkt 270
pair al vor -135
pair al zes 214
pair allebei $ -307
pair alleenstaand $ -196
pair allemal $ -327
pair allen een -292
pair allen mijn -305
pair alles $ -180
pair alles is -382
pair als die -351
pair als een -145
pair als er -281
pair als ge -200
pair als hij -492
pair als ik -195
pair als je -131
pair als jullie -293
pair als we -337
pair als ze -217
pair alstublieft , 263
pair altijd $ -228
pair altijd een -212
pair altijd gen 200
pair altijd in -250
pair altijd niet 164
pair altijd op 201
pair altijd vor -295
pair ambtenar die -312
pair ander $ -299
pair ander adres -379
pair ander dan -237
pair antwoord $ -329
pair antwoord , -224
pair antwoord gekreg -358
pair antwoord grag -313
pair antwoord op 389
pair antwoord per -359
pair antwoord van -211
pair april 0 196
pair attest van 442
pair aub $ 184
pair aub , 213
pair auto , -346
pair auto zonder -329
pair automatisch incasso 383
pair balie , -182
pair balie op -277
pair bang dat -291
pair bank $ 345
pair be 0 -302
pair bedankt $ -100
pair bedankt dat -207
pair bedrag . 211
pair begin ik -228
pair begint het -265
pair begrijp ik -316
pair begrot 0 -382
pair behandel , 395
pair behandeld ? 362
pair behandelt mijn 384
pair bekend ? 326
pair bel je -384
pair bel mij -190
pair belach $ -333
pair bell $ -212
pair bell . -340
pair bell ? -358
pair bell aub -210
pair bell is -234
pair bell over 358
pair bell vor -391
pair belt u -294
pair ben $ -271
pair ben 0 -287
pair ben aan -230
pair ben bang -332
pair ben de 176
pair ben een -175
pair ben gen -331
pair ben ik 374
pair ben je -216
pair ben jij -270
pair ben net -252
pair ben niet -238
pair ben over -325
pair ben van 270
pair ben verhuisd 660
pair ben wat -361
pair bent u -233
pair bereik $ -297
pair bericht stur -342
pair beschik van 442
pair besliss ? 303
pair beslist ? 365
pair beslist er -259
pair beslist over 256
pair besluit over 315
pair besluit van -230
pair best , 119
pair bestat dat -265
pair bestat de -262
pair bestat er -153
pair betaald $ -377
pair betaald , 250
pair betaald ? 361
pair betaald of 382
pair betaald parker -298
pair betaalt de -280
pair betal $ 280
pair betal , 163
pair betal ? 308
pair betal aan 382
pair betal om -422
pair betal van 432
pair beter $ -409
pair bevolk $ -337
pair bezig $ -223
pair bezwaarschrift van 411
pair bezwar gemaakt 312
pair bezwar mak -76
pair bezwar teg 304
pair bij $ -147
pair bij ? -312
pair bij de -66
pair bij een -203
pair bij het -105
pair bij jullie 343
pair bij loket -210
pair bij mij 742
pair bij mijn 262
pair bij ons 205
pair bij u 325
pair bij zijn -384
pair bijlag $ -313
pair bijstand aangevraagd 313
pair bijstand van 198
pair binn ? 233
pair binn de 170
pair binn en 354
pair binn hoevel -289
pair binn in -433
pair binn is 321
pair binnengekom ? 354
pair blijft dat 229
pair blijft een -319
pair blijft het 299
pair blijft mijn 527
pair blijv $ -201
pair blijv stan -280
pair boet van 495
pair bom is -157
pair bon , -223
pair bos $ -204
pair brand in -300
pair brandwer $ -195
pair breng ik -186
pair brief $ -162
pair brief . 184
pair brief dat 326
pair brief en -418
pair brief met 231
pair brief van 123
pair bsn 0 464
pair buitenland $ -340
pair burgemeester $ -202
pair bus $ -272
pair bus 0 321
pair caf de -194
pair can i -216
pair can you 393
pair cod 0 -224
pair collega van -177
pair collega zegt -255
pair computer $ 256
pair concessie van 519
pair container , -229
pair da mijn 391
pair da nu 279
pair dag $ -231
pair dag de -271
pair dag moet -239
pair dag te -335
pair dag van -439
pair dag werkt -348
pair dak $ -197
pair dam van -352
pair dan $ -52
pair dan al -347
pair dan ben -245
pair dan bij -320
pair dan een -237
pair dan heb -435
pair dan is -260
pair dan kan -328
pair dan krijg -391
pair dan mar -221
pair dan moet -325
pair dan nog -377
pair dan open -350
pair dan sta -377
pair dan zijn -234
pair dank $ -165
pair dank . -248
pair dank u -108
pair dankjewel $ -108
pair dar $ -221
pair dar , -272
pair dar al 371
pair dar ben -270
pair dar bij -327
pair dar dan -364
pair dar een -181
pair dar gat -288
pair dar heb -350
pair dar kan -297
pair dar op -174
pair dat $ -100
pair dat 0 -206
pair dat al 371
pair dat attest -335
pair dat bij 249
pair dat dat -182
pair dat de -183
pair dat die -221
pair dat dor -317
pair dat echt -322
pair dat een 160
pair dat er -44
pair dat gat -263
pair dat ge 54
pair dat had -321
pair dat ik 127
pair dat in 93
pair dat is -76
pair dat je -142
pair dat jij -363
pair dat kan -231
pair dat kruispunt -165
pair dat men -235
pair dat met -163
pair dat mijn 381
pair dat nakijk 342
pair dat niemand -303
pair dat niet -70
pair dat nieuw -302
pair dat nodig -342
pair dat nou 187
pair dat nu 243
pair dat ongedan -371
pair dat onz 281
pair dat op -68
pair dat oud -381
pair dat rechtgezet -377
pair dat toch 253
pair dat u -145
pair dat vor 303
pair dat was -185
pair dat wel -260
pair dat zelf -176
pair datum $ 290
pair de 0 585
pair de aanvrag 324
pair de afdel -257
pair de afsprak -179
pair de afvalstoffenheff -47
pair de ambtenar -219
pair de ander -299
pair de auto -302
pair de automatisch 394
pair de avondvierdag -236
pair de bak -237
pair de bank 136
pair de basisregistratie 393
pair de basisschol -258
pair de belast -479
pair de beschik 542
pair de besliss 233
pair de bewoner -312
pair de bib -150
pair de bibliothek -204
pair de bieb -161
pair de bijlag -235
pair de bijstand -289
pair de boa -216
pair de bom -135
pair de brief 248
pair de brp 309
pair de brug -67
pair de burgemeester -101
pair de bus -27
pair de bushalt -160
pair de buurt -151
pair de buurtapp -218
pair de concessie 484
pair de container -156
pair de crech 269
pair de dakkapel 267
pair de derd -219
pair de deur -89
pair de deurwaarder 473
pair de dierenambulanc -440
pair de eig -304
pair de enig -353
pair de ezelstrat -331
pair de feestzal -301
pair de folder -187
pair de gemeent -111
pair de gemeentebelast -330
pair de gemeenterad -169
pair de gevel -153
pair de ggd -196
pair de glasbak -151
pair de gracht -194
pair de grond -233
pair de hal -221
pair de hel -126
pair de hoek -128
pair de hoerenkrek -214
pair de hondenbelast 277
pair de id 418
pair de ingang -150
pair de kantin -182
pair de kantonrechter -303
pair de kap -297
pair de kapper -211
pair de kastanj -225
pair de kat -155
pair de kerk -143
pair de kermis -164
pair de keuringsart 290
pair de koffie -286
pair de kop -184
pair de krant -115
pair de kredietbank 252
pair de lamp -125
pair de leerplicht -245
pair de lift -192
pair de lijst 329
pair de maaltijd 366
pair de meter -281
pair de mevrouw -79
pair de milieubelast 331
pair de mur -125
pair de mutualiteit 358
pair de nam -359
pair de nieuw -113
pair de ombudsman -128
pair de opvang 234
pair de oud -209
pair de pal -176
pair de papier 224
pair de parkeergarag -165
pair de parkeerkaart 249
pair de planning -366
pair de poort -206
pair de receptie -197
pair de red 478
pair de regel -241
pair de reken -150
pair de rommelmarkt -214
pair de rotond -135
pair de schep -197
pair de schol -108
pair de schuldhulp 327
pair de sit -116
pair de snell -246
pair de social 251
pair de speeltuin -140
pair de sporthal -131
pair de stand 610
pair de stapel 398
pair de status 324
pair de stoep -101
pair de stoet -217
pair de strat -123
pair de stuk 368
pair de teken -220
pair de tentoonstell -323
pair de termijn 317
pair de tijd -205
pair de trap -159
pair de trouwzal -204
pair de tuin -162
pair de twed 208
pair de twee 307
pair de uitker 502
pair de vakantie -237
pair de veranda 396
pair de verbouw -290
pair de vergunn 456
pair de verhuiz 452
pair de vierd -163
pair de vijver -136
pair de voedselbank -284
pair de volgend -232
pair de volkstuin -204
pair de voornam -285
pair de vrederechter -308
pair de vuilkar -172
pair de waarschuw -286
pair de wacht -179
pair de wachtlijst 329
pair de wachttijd -269
pair de weekmarkt -250
pair de weg -206
pair de werk -256
pair de wethouder -159
pair de wijk -193
pair de wijkagent 265
pair de wmo 266
pair de zal -56
pair de zomer 211
pair de zot -257
pair deblokker mij -373
pair ded $ 257
pair den ander 273
pair den auto -226
pair den derd -355
pair den dienst -305
pair den hond 263
pair derd ker -225
pair dertig jar -373
pair deur , -206
pair deur van -133
pair deurwaarder komt -257
pair dez chat -348
pair dez ker 316
pair dez maand 452
pair dez wek 274
pair dicht $ -101
pair dicht , -305
pair dicht ? -250
pair die 0 328
pair die aanvrag 342
pair die al 248
pair die app -180
pair die ban -271
pair die blokkad -213
pair die boet 277
pair die bom -165
pair die doet -364
pair die factur -373
pair die het -210
pair die ik 459
pair die is 277
pair die klootzak -515
pair die nar -316
pair die nieuw -169
pair die nog 164
pair die nu 573
pair die ook -271
pair die papier -346
pair die sit -176
pair die trap -301
pair die waarschuw -174
pair die websit -176
pair die wet -224
pair die zak -302
pair dienst . 318
pair dienst ? -357
pair dik merci -141
pair dinsdag $ -279
pair dit $ -303
pair dit een 295
pair dit jar 152
pair dit niet -302
pair dit was -295
pair dochter $ -338
pair dochter al 250
pair dochter van -386
pair dod , -200
pair dod is 225
pair dod van -212
pair doe ik -132
pair doen $ -76
pair doen , -183
pair doen jullie -200
pair doen met -246
pair doet $ -292
pair doet de -99
pair doet u -359
pair dom , -272
pair dom van -461
pair domicilie moet 451
pair donderdag ben -404
pair doorgegev aan -494
pair doorgev , 257
pair doorgev ? -285
pair dor dat -206
pair dor de -95
pair dor die -189
pair dor een -169
pair dor elkar -400
pair dor is 397
pair dor jullie 239
pair dor nar -247
pair dor te -381
pair dorp $ -174
pair dossier $ 148
pair dossier , 169
pair dossier ? 321
pair dossier bij 364
pair dossier in 280
pair dossier is 289
pair dossier kijk 419
pair dossier nog 474
pair dossier op 363
pair dossier van 456
pair drie dag -261
pair drie ker -142
pair dubbel $ -344
pair dus $ -351
pair dus dat -462
pair dus de 348
pair duurt een -181
pair e mail -311
pair echt $ -246
pair echt medewerker -180
pair echt op -269
pair een aanman 414
pair een adres -393
pair een adreswijz -226
pair een alleenstaand -254
pair een ander 234
pair een baby -431
pair een besliss 557
pair een besluit 377
pair een bewonerskaart -240
pair een bezwaarschrift -254
pair een bezwar -130
pair een bom -135
pair een bsn -217
pair een cursus -229
pair een dakkapel -71
pair een deurwaarder -263
pair een dik -211
pair een domm -228
pair een eig -275
pair een eikel -228
pair een ezel -271
pair een folder -263
pair een formulier -302
pair een foto -196
pair een gas 61
pair een graf -320
pair een hartaanval -291
pair een hond -120
pair een huis -418
pair een huurhuis 279
pair een infoavond -305
pair een jong -382
pair een ker 237
pair een kid -317
pair een kiek -156
pair een kind -132
pair een klacht -171
pair een kleuter -276
pair een kom 285
pair een leeflon -190
pair een letter 421
pair een lijst -275
pair een maatschapp -348
pair een mail -235
pair een men -82
pair een na 504
pair een nummer 281
pair een onbek -308
pair een oproep 359
pair een oud -85
pair een parkeerkaart -213
pair een parkeervergunn -251
pair een paspoort -232
pair een person -390
pair een plek -236
pair een premie -296
pair een reispas -205
pair een reken 289
pair een rijbewijs -262
pair een robot -165
pair een schand -242
pair een scheldwoord -306
pair een simpel -236
pair een speeltuin -427
pair een sten -372
pair een stuk -165
pair een telefoontj -217
pair een terrasvergunn -241
pair een tuinhuis -284
pair een uit 417
pair een uitker -407
pair een uitnod 280
pair een uur -75
pair een verhuiz -225
pair een waarschuw -232
pair een wachtlijst -322
pair een wek -143
pair een wmo -425
pair een zak -266
pair een zebrapad -153
pair een zien 284
pair eerlijk $ -223
pair eerst klas -310
pair eerst mijn -325
pair eid al 428
pair eigen $ -287
pair eikel $ -382
pair eis dat -326
pair elk avond -153
pair elk dag -133
pair elk jar -231
pair elk ker -161
pair en 0 -162
pair en aan 277
pair en bloed -151
pair en dan -145
pair en dat -116
pair en doet -274
pair en er -206
pair en heb 355
pair en hoevel 315
pair en iederen -231
pair en ik 88
pair en in -353
pair en kan 206
pair en kreg -319
pair en lat -257
pair en men 430
pair en mij 519
pair en mijn -190
pair en moet -206
pair en niemand 119
pair en niet 152
pair en nog -204
pair en nooit -290
pair en nu 120
pair en om -273
pair en sindsdien 348
pair en toch 408
pair en van 177
pair en vier -327
pair en wanner 569
pair en wat 147
pair en wer -212
pair en wil 187
pair en will -276
pair en zit 391
pair en zoek -398
pair er $ -457
pair er 0 170
pair er aan 290
pair er af -359
pair er al 222
pair er beslist 327
pair er bij 249
pair er dit -211
pair er donderdag -322
pair er een -76
pair er eigen -279
pair er gewon -330
pair er helemal -265
pair er in -102
pair er is 147
pair er klar -241
pair er ligt -96
pair er maandag -390
pair er mar 631
pair er mij 322
pair er niemand -209
pair er nog 186
pair er nu 187
pair er recht -277
pair er stat 86
pair er stond -296
pair er vrijdag 361
pair er wordt -174
pair er zit -142
pair eraf ? -424
pair erg $ -272
pair ergen in 351
pair erin $ -295
pair ermee , -547
pair erop $ 306
pair euro . 430
pair euro ? -429
pair euro is -483
pair euro minder 384
pair euro vor -347
pair even op -347
pair even over 456
pair ex die -444
pair ex is -247
pair excuses vor -419
pair ezel , -271
pair facebok $ -270
pair factur 0 -308
pair factur van 289
pair februari $ 395
pair februari , 287
pair ff $ -331
pair fiet $ -189
pair fijn dat -221
pair folder over -245
pair formulier $ -250
pair formulier van 372
pair fout $ -293
pair fout , -385
pair fout . -508
pair fout op 397
pair fritur op -207
pair ga dit -354
pair ga ik -213
pair ga mijn -364
pair ga niet -236
pair ga terug 103
pair gan jullie -226
pair gang $ -237
pair gang van -328
pair garag $ 373
pair garag . 331
pair gas boet 326
pair gat da -325
pair gat de -80
pair gat er -232
pair gat ge -255
pair gat het -97
pair gat mij -305
pair gat niet 265
pair gat op -272
pair ge bij -361
pair ge dat 268
pair ge de -178
pair ge die 249
pair ge gat -197
pair ge kunt -198
pair ge met -150
pair ge mij 347
pair ge mijn 375
pair ge moet -145
pair ge moogt -162
pair ge nog -174
pair ge nu 263
pair ge vor -215
pair geb 0 312
pair gebeld , -347
pair gebeld word -233
pair gebeur met -416
pair gebeurd ? 448
pair gebeurt er -223
pair geblokkeerd $ 277
pair gebor 0 435
pair gebor in -370
pair gebor te 343
pair gedan $ -242
pair gedan , -388
pair gedan met -308
pair gedoe met -310
pair geeft een -291
pair gef je -201
pair gef mij -232
pair gef niet 319
pair gehaald , -284
pair geholp $ -158
pair gehoord $ -384
pair gek of -555
pair gekreg , 322
pair gekreg ? 485
pair gekreg mar -397
pair gekreg of 310
pair geldig is 381
pair geldt de -206
pair geldt die -403
pair gelez $ -271
pair geliev mijn 351
pair gelijk een -239
pair gelukt $ -261
pair gelukt is 276
pair gemaakt met -276
pair gemeent $ -33
pair gemeent ? -161
pair gemeent de -164
pair gemeent een -235
pair gemeent of -260
pair gemeent op -273
pair gemeentehuis , -172
pair gemist $ -364
pair gen afsprak -427
pair gen antwoord -46
pair gen bevest 423
pair gen bezwar -293
pair gen brief 476
pair gen cent 328
pair gen computer -387
pair gen enkel -382
pair gen mail 362
pair gen robot -298
pair gen scheldwoord -284
pair genoeg $ -167
pair genoeg vor -344
pair genom van -385
pair geregeld , -242
pair geregistreerd ? 531
pair geschrev $ -331
pair gesprek , -299
pair gesprek met 326
pair gesprek over 481
pair gestol $ -279
pair gestort , 297
pair gestort ? 449
pair gestuurd $ -331
pair gev jullie -297
pair gevall $ -271
pair gevond $ -308
pair gevraagd $ -322
pair gevraagd en 273
pair gevraagd vor 429
pair geweest , 366
pair geweest in -285
pair geweest vor 168
pair gewon dat -230
pair gewon de -218
pair gewon een -157
pair gewon in -215
pair gewon op -272
pair geword met 400
pair gezegd $ -346
pair gezegd dat -168
pair gezet en -301
pair gezien $ 199
pair gezien , -277
pair gezinssamenstell aan -376
pair gij zijt -124
pair ging het 316
pair ging over -176
pair gister $ -246
pair gister , -200
pair gister . -389
pair goed $ -179
pair goed , -302
pair goed ? -338
pair goed aangekom 315
pair goed binnengekom 381
pair goed en -296
pair goed is 357
pair goed ontvang 368
pair goed van 169
pair goed vor -309
pair goedgekeurd $ 376
pair goedgekeurd , 396
pair goedgekeurd ? 438
pair goedgekeurd of 307
pair goeiemorg $ -166
pair goeiendag , 315
pair grag $ -168
pair grag , 242
pair grag een 328
pair grag mijn 309
pair grag teruggebeld -345
pair grag wet 140
pair gratis $ -218
pair grond $ -262
pair gsm $ -304
pair gsm , -308
pair gsm nummer 368
pair had , -277
pair had de -279
pair had een 276
pair had er 214
pair had gewon -366
pair had het -350
pair had ik 94
pair had mijn -314
pair haha $ -160
pair hal $ -150
pair hal ? 344
pair hal mij 506
pair hal of -319
pair hal ze -376
pair hallo $ -202
pair har $ -248
pair har dossier 457
pair hartelijk dank -110
pair he $ -115
pair heb $ 136
pair heb . 495
pair heb betaald 249
pair heb de -153
pair heb een 214
pair heb gen 188
pair heb het -143
pair heb ik 357
pair heb je -202
pair heb mar 309
pair heb me 170
pair heb mijn -289
pair heb mn 258
pair heb niemand -283
pair heb nik -374
pair heb op -557
pair heb stan 460
pair heb twee -397
pair heb u -434
pair heb vorig 196
pair hebb , -225
pair hebb . 259
pair hebb de -174
pair hebb jullie 295
pair hebb mij -473
pair hebb vor 194
pair hebb wij 263
pair hebt het -319
pair hebt u -445
pair heeft 0 -259
pair heeft alles -269
pair heeft dat -388
pair heeft een -69
pair heeft hem 181
pair heeft het -138
pair heeft mij -127
pair heeft mijn 155
pair heeft ons -251
pair heeft u 218
pair heeft zich -333
pair hek , -304
pair hel dag -109
pair hel de -86
pair hel jar 332
pair helemal klar -339
pair help $ -235
pair hem al 387
pair hem nog 434
pair hem op 288
pair het $ -150
pair het , -215
pair het ? 317
pair het aan -311
pair het aanslagbiljet 538
pair het al 119
pair het algemen -233
pair het antwoord 200
pair het archief -200
pair het asfalt -345
pair het bedrag 361
pair het bij 193
pair het boek -303
pair het bord -177
pair het bordj -212
pair het bos -172
pair het buurthuis -143
pair het caf -218
pair het centrum -223
pair het colleg 134
pair het dak -190
pair het dan -284
pair het dat 126
pair het die -257
pair het districtshuis -256
pair het eerst 271
pair het er 233
pair het even -306
pair het fietspad -114
pair het geld 158
pair het gemeentehuis -155
pair het gesprek 283
pair het hoofd 313
pair het huisbezoek 430
pair het huwelijk -397
pair het in -148
pair het jeugdhuis -151
pair het kan -262
pair het kenmerk -400
pair het kerkhof -193
pair het leeflon -294
pair het licht -354
pair het loket -55
pair het met 516
pair het monument -216
pair het ocmw 104
pair het op -82
pair het openbar -293
pair het oud 57
pair het over -271
pair het park -121
pair het paspoort 218
pair het plein -149
pair het pleintj -143
pair het register 372
pair het rekeningnummer 163
pair het rijksregisternummer -380
pair het stadhuis -115
pair het stadsbestur -266
pair het stadskantor -223
pair het station -166
pair het stil 370
pair het system 311
pair het telefoonnummer -216
pair het toch -393
pair het uit 316
pair het verschil -148
pair het voorjar 428
pair het war -210
pair het was -269
pair het water -192
pair het werk -151
pair het wet 171
pair het woord -174
pair het ziekenhuis 144
pair het zou 383
pair het zwart -338
pair hetzelfd als -171
pair hier $ -74
pair hier , -171
pair hier 0 -351
pair hier al 57
pair hier ben -328
pair hier een -68
pair hier gebor -439
pair hier met -324
pair hier nu -299
pair hier ook -213
pair hij bij 293
pair hij hem 352
pair hij mij -296
pair hij mijn -322
pair hij nu 476
pair hij wil 245
pair hoe de -406
pair hoe gef -188
pair hoe gerak -348
pair hoe ik -201
pair hoe kan 288
pair hoe komt 511
pair hoe krijg -562
pair hoe lang -64
pair hoe moet -329
pair hoe oud -154
pair hoe stat 619
pair hoe ver 611
pair hoe vrag -176
pair hoe werkt -220
pair hoe wet -423
pair hoe word -312
pair hoe wordt -281
pair hoe zet -451
pair hoe zit 281
pair hoeft niet -186
pair hoek van -133
pair hoelang is -264
pair hoeveelst sta 405
pair hoevel bedraagt -182
pair hoevel betal -428
pair hoevel dag -233
pair hoevel ik 482
pair hoevel ker 203
pair hoevel kost -294
pair hoevel krijg 441
pair hoevel maand -466
pair hoevel men -157
pair hoevel moet 441
pair hoevel stat 469
pair hoevel uur 505
pair hoevel wek -437
pair hoever stat 431
pair hoever zijn 323
pair hoever zit 359
pair hoi $ -199
pair homo en -296
pair hond $ -333
pair hond is 155
pair hond op -256
pair hoogt van -95
pair hoort dat -223
pair hoort van -327
pair hor $ -222
pair hor , -176
pair hor ik 389
pair hor nik 532
pair hor slecht -243
pair hor van -366
pair houd $ -229
pair huis is 80
pair huisbezoek van 455
pair huishoud hulp 322
pair hur niet -377
pair hur van -343
pair huurder , -379
pair id 0 -349
pair id kaart 175
pair id van 288
pair iederen bij -308
pair iemand ? -394
pair iemand dat 199
pair iemand die -148
pair iemand met -281
pair iemand mij -209
pair iemand op -206
pair iemand van -113
pair iet $ -141
pair iet ander -272
pair iet bij -340
pair iet lat 304
pair iet open 278
pair iet te -229
pair ik $ -131
pair ik , 122
pair ik 0 301
pair ik al 439
pair ik als 200
pair ik antwoord 289
pair ik bedoel -180
pair ik bedoeld -267
pair ik brek 303
pair ik breng -250
pair ik daarmee -397
pair ik dat -80
pair ik de -186
pair ik dez 269
pair ik dit 472
pair ik doen -320
pair ik dor -365
pair ik dus -298
pair ik een -94
pair ik eigen 427
pair ik elk -322
pair ik en 376
pair ik geblokkeerd -247
pair ik gen 252
pair ik gewon 180
pair ik grag 312
pair ik hang -218
pair ik heb 112
pair ik hebb -408
pair ik hur -397
pair ik iemand -232
pair ik iet 208
pair ik in 128
pair ik kan 218
pair ik ken -370
pair ik kom -59
pair ik kreg 121
pair ik lach -69
pair ik lat -310
pair ik ler -274
pair ik les -246
pair ik m 410
pair ik maandag 409
pair ik me -302
pair ik met -177
pair ik mijn 20
pair ik mis -301
pair ik mn 233
pair ik moet 164
pair ik nem -272
pair ik nodig -439
pair ik nog 662
pair ik nou 138
pair ik nu 275
pair ik op 118
pair ik opnieuw 314
pair ik parker -242
pair ik recht 260
pair ik scham -236
pair ik schold -313
pair ik sla -183
pair ik sprek -217
pair ik stap -236
pair ik stur -301
pair ik terecht -212
pair ik terug 319
pair ik tot -447
pair ik uw -330
pair ik val -256
pair ik van 198
pair ik verhuis 268
pair ik versta -328
pair ik vertrek 405
pair ik vlieg 346
pair ik vond -255
pair ik vorig 484
pair ik vrag 98
pair ik vroeg 94
pair ik was 156
pair ik werk -223
pair ik wet 147
pair ik wil 102
pair ik won 268
pair ik zal -256
pair ik zeg -199
pair ik zei -182
pair ik zelf -271
pair ik zet -360
pair ik zit 317
pair ik zoek -277
pair ik zou 48
pair ik zwer -396
pair in , 360
pair in . 197
pair in ? 167
pair in aanmerk -195
pair in april 361
pair in behandel 683
pair in beroep -338
pair in dat -130
pair in de -72
pair in den -101
pair in dez -177
pair in die -169
pair in een -171
pair in goed -320
pair in hel -284
pair in het -66
pair in jullie 394
pair in juni 263
pair in maart 475
pair in mei -206
pair in mijn 44
pair in mn -337
pair in nederland -327
pair in november 250
pair in ons -217
pair in onz -194
pair in ord 262
pair in plat 212
pair in te -285
pair in welk 171
pair incasso van 264
pair indien u -409
pair ingedi in 301
pair ingedi op 326
pair ingeschrev $ 446
pair ingeschrev , 291
pair ingeschrev ? 337
pair ingeschrev in 395
pair ingeschrev of 194
pair ingeschrev vor 559
pair ingevuld $ -216
pair inschrijv $ -360
pair inschrijv vor -268
pair is $ 228
pair is , 104
pair is 0 -113
pair is ? 341
pair is @code -328
pair is afgewez 492
pair is als -337
pair is da -243
pair is dan 199
pair is dar 222
pair is dat -48
pair is die 336
pair is dit -143
pair is dubbel 383
pair is een -151
pair is eindelijk -315
pair is gelukt -218
pair is gewon -181
pair is goed -206
pair is har 207
pair is jullie -287
pair is kapot -182
pair is me 249
pair is met 217
pair is mijn 670
pair is mn 637
pair is ne -218
pair is netjes -295
pair is niet 104
pair is nik -344
pair is nog 316
pair is om -249
pair is ons 287
pair is onterecht -283
pair is ook -279
pair is op -190
pair is slecht -345
pair is spastisch 357
pair is t -219
pair is veranderd 311
pair is verkeerd 579
pair is vor -223
pair is weg 337
pair is wer -179
pair is ze 328
pair is zijn 458
pair is zo -179
pair j . 264
pair ja $ -147
pair ja , -244
pair ja of 294
pair jan 0 402
pair januari $ 344
pair januari 0 -297
pair jar $ -98
pair jar al 351
pair jar een -258
pair jar van 415
pair jar vor -310
pair jar wacht -357
pair jar wer -178
pair je al -318
pair je bas -272
pair je bezwar -473
pair je dan -176
pair je dar -163
pair je dat 356
pair je de -189
pair je een -146
pair je hebt -224
pair je in -155
pair je je -215
pair je kijk 256
pair je mij 222
pair je mijn 522
pair je nodig -251
pair je ook -158
pair je op -229
pair je wel -248
pair jij bent -124
pair jong , 331
pair juist $ 265
pair juist ? -363
pair juli , 349
pair jullie $ 62
pair jullie , 222
pair jullie aan 291
pair jullie als 349
pair jullie brief -219
pair jullie dan -351
pair jullie dar -153
pair jullie dat 251
pair jullie dicht -273
pair jullie die -147
pair jullie doen -182
pair jullie een -263
pair jullie en 442
pair jullie facebok -280
pair jullie hebb 169
pair jullie is -287
pair jullie lieg -224
pair jullie mar 231
pair jullie met 301
pair jullie mij 431
pair jullie mijn 576
pair jullie nog -182
pair jullie of 85
pair jullie ook -235
pair jullie open -240
pair jullie sit -216
pair jullie stur -414
pair jullie system 348
pair jullie van 245
pair jullie vor 119
pair jullie websit -256
pair juni $ 296
pair juni , 272
pair juni . 328
pair juni op 422
pair k ben -218
pair kaart . 433
pair kaart met -344
pair kaart vor -322
pair kan $ -171
pair kan dat -66
pair kan een -121
pair kan er -144
pair kan iederen -223
pair kan iemand 290
pair kan ik -142
pair kan je 215
pair kan jij 333
pair kan men -266
pair kan mij -372
pair kan onz -292
pair kan toch -203
pair kan u 365
pair kan wel -449
pair kan zegg 377
pair kanker , -167
pair kant $ -227
pair kapot $ -174
pair kapot , -148
pair kastanj vor -286
pair kastj nar -102
pair ken ik -223
pair kent $ -451
pair kent mijn -467
pair ker $ 245
pair ker : 239
pair ker betal 411
pair ker fout -417
pair ker heb 388
pair ker hetzelfd -294
pair ker in -282
pair ker kwijt -309
pair ker nar -318
pair ker op -220
pair ker verkeerd -589
pair ker vor -252
pair ker zegg -278
pair kermis $ -158
pair kevin van -281
pair kid id 282
pair kijk een 311
pair kijk mar 440
pair kijk of 383
pair kind van -217
pair kinder in -293
pair kinder van -336
pair klantnummer 0 -409
pair klar $ 159
pair klar , 346
pair klar ? 396
pair klar mee -287
pair klar met -290
pair klar of 220
pair klar zijn 213
pair klas , -290
pair klopt $ -345
pair klopt da -354
pair klopt die 412
pair klopt het 349
pair klopt mijn 430
pair klopt niet 221
pair klot , -327
pair knippert al -224
pair kom $ 266
pair kom de -339
pair kom er -254
pair kom goed -384
pair kom ik -93
pair kom je -264
pair kom uit -270
pair kom won -564
pair komt ? 411
pair komt bij -382
pair komt dar -250
pair komt dat 134
pair komt die 253
pair komt er -48
pair komt ge 305
pair komt het -381
pair komt mijn 338
pair komt won -401
pair kop $ -210
pair kop van -351
pair kost $ -298
pair kost 0 -333
pair kost dat -269
pair kost een -207
pair kreg een 360
pair kreg van -302
pair krijg ? -258
pair krijg bij -387
pair krijg de -161
pair krijg en -340
pair krijg er -206
pair krijg ik 292
pair krijg je -161
pair krijg jullie -362
pair krijg nou -279
pair krijg op -415
pair krijgt ge -202
pair krijgt gen -367
pair kun je 260
pair kunn $ -177
pair kunn jullie 487
pair kunn we -310
pair kunt ge 219
pair kunt mij -272
pair kunt u 326
pair kut , -230
pair kwijt $ 309
pair kwijt . 357
pair kwijt ben -399
pair kwijtscheld ? 285
pair kwijtscheld is 355
pair lach me -120
pair lad , -250
pair lag emissiezon -334
pair lag er 358
pair lag gewon -311
pair lamp is -207
pair lang de -165
pair lang duurt -95
pair lang geweest 193
pair lang is -161
pair langskom $ -336
pair las ik -207
pair lat $ -281
pair lat ben -247
pair lat en -497
pair lat gan -303
pair lat inschrijv -324
pair lat is -74
pair lat mar -152
pair lat moest 422
pair lat stan -394
pair lat u -437
pair lat was 373
pair lat wet 289
pair lat zien -317
pair leeflon , 457
pair leeflon dez 337
pair lez ? -321
pair liever een -195
pair liever niet -242
pair ligt al 89
pair ligt bij 154
pair ligt die 382
pair ligt een -128
pair ligt het 244
pair ligt in 193
pair ligt mijn 641
pair ligt nog -272
pair lijk dat -376
pair lijst ? 330
pair lijst vor 172
pair loket $ -164
pair loket met -390
pair loket vor -301
pair lol $ 282
pair loopt $ -419
pair loopt het -207
pair loopt mijn 605
pair loopt tot -433
pair lop $ -303
pair los $ -140
pair loss stoeptegel -295
pair maand $ 150
pair maand , 216
pair maand is 253
pair maand nog 220
pair maand open -313
pair maand overled 456
pair maand wacht 227
pair maand word -398
pair maand wordt -355
pair maand zonder -429
pair maandag $ -125
pair maandag een 492
pair maart , 369
pair maart 0 -131
pair maatschapp werkster 390
pair mag dat -188
pair mag de -224
pair mag die -279
pair mag een -163
pair mag er -155
pair mag het -221
pair mag iemand -293
pair mag je -140
pair mag mijn -422
pair mag ons 313
pair mag van -437
pair mail $ -242
pair mail me -359
pair mail nar -308
pair mailadres $ -242
pair mailadres aub -315
pair mailadres van -344
pair mailtj $ -255
pair mailtj met 342
pair mak $ -116
pair mak , -268
pair mak ? -208
pair mak je -264
pair mak of -240
pair mak teg -266
pair man $ -123
pair man , -179
pair man is -44
pair man ook -350
pair manier van -256
pair mantelzorgpremie al 337
pair mar $ -220
pair mar 0 318
pair mar dan -256
pair mar dat -271
pair mar even -231
pair mar gen 346
pair mar ik 161
pair mar in 378
pair mar is 192
pair mar nar -289
pair mar netjes -369
pair mar nu -320
pair mar uit -434
pair mar van 375
pair mar wij 320
pair mar zit -156
pair markt 0 -300
pair marloes van -270
pair me , -274
pair me dar -335
pair me dat -268
pair me dod -161
pair me een -267
pair me even 215
pair me mar -176
pair me niet -356
pair me nou -295
pair me te -253
pair mededel 0 -265
pair medewerker $ -134
pair medewerker die -375
pair mee $ -193
pair mee . -346
pair mee met -199
pair mee nar -153
pair mei $ -201
pair mei , 409
pair meld $ -246
pair meld ik -251
pair men $ -208
pair men , -174
pair men ? -291
pair men aub -234
pair men die -139
pair men een -238
pair men met -147
pair men nog -322
pair men sprek -217
pair men zijn 258
pair mer , 249
pair mer . 394
pair mer bij 187
pair mer in -170
pair mer te -287
pair mer uit -332
pair mer zo -367
pair merci $ -108
pair merci , -217
pair merci he -119
pair met 0 176
pair met @code -295
pair met al -163
pair met computer -250
pair met dat -233
pair met de -43
pair met den -220
pair met die -109
pair met har -153
pair met hem -348
pair met iemand -166
pair met mijn 247
pair met nummer -397
pair met ons 193
pair met pas -231
pair met uw -146
pair met vergunn 310
pair met zon -300
pair meter $ -205
pair mevrouw $ -227
pair mij $ 136
pair mij , 33
pair mij ? 587
pair mij af -424
pair mij al 253
pair mij aub 175
pair mij bell -118
pair mij belt -345
pair mij betreft -347
pair mij de 153
pair mij die 482
pair mij een 169
pair mij en 274
pair mij geblokkeerd -424
pair mij gen -366
pair mij gerust -409
pair mij help -356
pair mij het 205
pair mij iet 297
pair mij is 252
pair mij lang 357
pair mij lat -372
pair mij moet -372
pair mij ne -214
pair mij niet -263
pair mij nou 355
pair mij op 58
pair mij opbell -342
pair mij stat 370
pair mij telefoner -460
pair mij ten -372
pair mij terugbell -274
pair mij thuis 204
pair mij toegek 462
pair mij uit 262
pair mij vandag -368
pair mij vor 258
pair mijn aanslag 659
pair mijn aanslagbiljet 332
pair mijn aanvrag 605
pair mijn account 400
pair mijn adres 258
pair mijn adreswijz 489
pair mijn advocat -219
pair mijn afsprak 687
pair mijn arm -422
pair mijn attest 372
pair mijn auto -291
pair mijn bankafschrift 431
pair mijn bankapp -338
pair mijn bas -336
pair mijn batterij -282
pair mijn ben -338
pair mijn bericht -385
pair mijn best -370
pair mijn betal 520
pair mijn bewonerskaart 670
pair mijn bezwaarschrift 408
pair mijn bezwar 542
pair mijn bijstand 413
pair mijn bijstandsaanvrag 392
pair mijn bijzonder 370
pair mijn boet 436
pair mijn borst -493
pair mijn bouwaanvrag 451
pair mijn bouwdossier 283
pair mijn bril -274
pair mijn broer -297
pair mijn buurman -264
pair mijn buurvrouw -190
pair mijn collega -359
pair mijn consulent 464
pair mijn contactperson 244
pair mijn dag -354
pair mijn dak -221
pair mijn dank -407
pair mijn deur -343
pair mijn dochtertj -343
pair mijn dod -449
pair mijn domicilie 571
pair mijn dossier 610
pair mijn eerst -295
pair mijn energietoeslag 450
pair mijn excuses -357
pair mijn factur 337
pair mijn formulier 213
pair mijn foto -216
pair mijn gas 450
pair mijn gat -348
pair mijn gebur -280
pair mijn gegeven 354
pair mijn geld 439
pair mijn gemeent 319
pair mijn gezin 360
pair mijn gsm -174
pair mijn hart -292
pair mijn hond -286
pair mijn hoofd -380
pair mijn hoofddoek -377
pair mijn huis 93
pair mijn huursubsidie 463
pair mijn identiteitskaart 223
pair mijn inburger 558
pair mijn inschrijv 657
pair mijn kaart 207
pair mijn kelder -370
pair mijn kind -196
pair mijn klacht 323
pair mijn kleinkind -296
pair mijn kleinzon -228
pair mijn kop -342
pair mijn kwijtscheld 446
pair mijn laatst 307
pair mijn leeflon 685
pair mijn leeftijd -317
pair mijn lev -360
pair mijn lief -478
pair mijn lijk -376
pair mijn maatschapp 317
pair mijn mailadres -464
pair mijn man -86
pair mijn melding 270
pair mijn moeder -149
pair mijn nam 414
pair mijn nationaliteit 500
pair mijn naturalisatie 462
pair mijn nieuw 494
pair mijn nummer -254
pair mijn oma -313
pair mijn omgevingsvergunn 301
pair mijn opa -339
pair mijn openstaand 341
pair mijn oprit -369
pair mijn oud 71
pair mijn ouder 306
pair mijn parkeerkaart 255
pair mijn parkeervergunn 628
pair mijn paspoort 391
pair mijn percel 423
pair mijn pincod -271
pair mijn portemonnee -368
pair mijn post 309
pair mijn premie 477
pair mijn rechtsbijstand -386
pair mijn reken 579
pair mijn rekeningnummer 253
pair mijn rijbewijs 333
pair mijn rug -232
pair mijn schadeclaim 338
pair mijn schoonbroer -257
pair mijn sleutel -408
pair mijn standplat 419
pair mijn stem -219
pair mijn strat -453
pair mijn telefon -330
pair mijn telefoonnummer 365
pair mijn toeslag 259
pair mijn uitker 542
pair mijn uittreksel 440
pair mijn urgentie 475
pair mijn urgentieverklar 358
pair mijn vakantiegeld 280
pair mijn vent -406
pair mijn verblijfskaart 514
pair mijn vergunn 522
pair mijn verhuiz 184
pair mijn verzeker -395
pair mijn verzoek 622
pair mijn voet -328
pair mijn voornam 388
pair mijn vorig 188
pair mijn vrag -338
pair mijn vriend 115
pair mijn vriendin -386
pair mijn waarborg 382
pair mijn wachtwoord -330
pair mijn werk -424
pair mijn wmo 474
pair mijn woning 531
pair mijn woord -292
pair mijn woz 461
pair mijn zak 231
pair mijn zon 92
pair mijn zoontj -297
pair mijn zus -234
pair minut $ -345
pair mn bijstand 401
pair mn dochter 296
pair mn kwijtscheld 437
pair mn moeder 193
pair mn nieuw 350
pair mn parkeervergunn 404
pair mn paspoort 257
pair mn rijbewijs 275
pair mn uitker 331
pair mn werk -402
pair moe van -275
pair moeder is -185
pair moeder van -436
pair moeit $ -277
pair moest ik 184
pair moet , -203
pair moet ? -357
pair moet alles -269
pair moet betal 131
pair moet dat -248
pair moet de -288
pair moet een -182
pair moet elk -416
pair moet ge -175
pair moet het -219
pair moet hij -409
pair moet ik 73
pair moet je -174
pair moet niet -217
pair moet nog -428
pair moet toch -230
pair moet wacht -346
pair moet wet -333
pair moet wij -255
pair mog er -223
pair morg $ -266
pair morg lang -307
pair morg om -317
pair morg stat -363
pair mur $ -250
pair my new 420
pair na $ 301
pair na 0 -67
pair na dat -276
pair na die -268
pair na een -192
pair na te 227
pair na vijv -315
pair nagan of 337
pair nakijk of 393
pair nam , 159
pair nam . -352
pair nam en -572
pair nam is -370
pair nam stat 465
pair namiddag $ 418
pair nar @code -337
pair nar binn -273
pair nar het -105
pair nar kijk -383
pair nar mijn 59
pair nar spanj 342
pair nar volgend 318
pair ne ker -149
pair ne men -152
pair nederland . 365
pair nederland is -290
pair nee hor -245
pair nee ik -216
pair nee nee -232
pair nen echt -196
pair nergen mer 274
pair ni $ -349
pair niemand belt 351
pair niemand die 206
pair niemand doet -220
pair niemand mer -194
pair niet $ 21
pair niet , 119
pair niet . 284
pair niet 0 247
pair niet ? 390
pair niet bell -165
pair niet betaald -470
pair niet betal -438
pair niet dat -160
pair niet de 252
pair niet dor -124
pair niet eerlijk -308
pair niet gekom 360
pair niet gekreg 448
pair niet gestort 296
pair niet mar -349
pair niet mee -278
pair niet mer 85
pair niet nodig -188
pair niet om 162
pair niet opgeroep 427
pair niet over -338
pair niet te -161
pair niet telefonisch -382
pair niet tevred -267
pair niet vor -274
pair niet weg -235
pair niet wet -358
pair niet zo -242
pair nieuw adres 621
pair nieuw appartement 325
pair nieuw auto 374
pair nieuw datum 380
pair nieuw huis 504
pair nieuw nummer -461
pair nieuw over 405
pair nieuw pas 320
pair nieuw rijbewijs -294
pair nieuw van 324
pair nieuwstrat 0 -345
pair nik $ -106
pair nik , -229
pair nik . 274
pair nik gebeurd -496
pair nik gehoord 308
pair nik mer 325
pair nik misdan -377
pair nik van 175
pair nl $ -194
pair nodig ? -450
pair nodig of -321
pair nodig om -382
pair nog . -406
pair nog ? 399
pair nog afbetal 360
pair nog als 503
pair nog altijd 269
pair nog betal 331
pair nog bij 283
pair nog de -259
pair nog een 80
pair nog iemand -332
pair nog iet 362
pair nog in 115
pair nog inschrijv -393
pair nog met -391
pair nog moet 443
pair nog nie 224
pair nog niet 352
pair nog nik 281
pair nog nooit -375
pair nog of 218
pair nog op 439
pair nog open 142
pair nog plat -293
pair nog plek -292
pair nog recht 302
pair nog sted 180
pair nog uit -366
pair nog vor 256
pair normal $ -204
pair nou al 278
pair nou ben -388
pair nou nog 252
pair nou wel 297
pair november 0 245
pair nr . -328
pair nu ben -430
pair nu bij 317
pair nu drie -391
pair nu een 170
pair nu eindelijk 280
pair nu goedgekeurd 341
pair nu ingeschrev 360
pair nu met 221
pair nu moet 315
pair nu nog 276
pair nu ook -173
pair nu recht 440
pair nu sta -330
pair nu stat -325
pair nu terug -475
pair nu wel 259
pair nu zijn -405
pair nul $ -256
pair nummer $ -283
pair nummer ? -419
pair nummer is -242
pair nummer van 197
pair of 0 -265
pair of allen -207
pair of ben 335
pair of bij -120
pair of dat 281
pair of de 157
pair of een -183
pair of ik 44
pair of komt -294
pair of mag -193
pair of mevrouw -399
pair of mijn 589
pair of mn 461
pair of nar -279
pair of nee 374
pair of nie 436
pair of niet 584
pair of nog 413
pair of pas -320
pair of van -375
pair of via -401
pair of was -256
pair of zo -235
pair om 0 -79
pair om kwijtscheld 489
pair om tien -247
pair omdat er -262
pair omdat ik 79
pair omdat mijn -387
pair omhog en -297
pair omv 0 224
pair onder die -403
pair onder mijn -301
pair ongever $ -198
pair onlin $ -256
pair ons . 413
pair ons ? 329
pair ons adres 359
pair ons dorp -237
pair ons dossier 516
pair ons gat -354
pair ons gezin 496
pair ons huis 342
pair ons moeder 282
pair ons niet -404
pair ons nieuw 250
pair ons pa 399
pair ons strat -216
pair ons thuis -334
pair ontbreekt een -331
pair ontbreekt er 408
pair ontvang ? 453
pair ontvang ik 488
pair onz dochter 463
pair onz gemeent -232
pair onz hond -317
pair onz schol -343
pair onz stad -266
pair onz strat -192
pair onz wijk -229
pair onz zak 348
pair ook $ -57
pair ook al -203
pair ook als -179
pair ook alwer 626
pair ook bij -188
pair ook de -255
pair ook een -82
pair ook iet -314
pair ook in -176
pair ook mee -210
pair ook met -183
pair ook niet -227
pair ook via -352
pair ook vor -222
pair op . -138
pair op 0 -107
pair op brief -390
pair op dat -193
pair op den -189
pair op dinsdag -404
pair op dit -282
pair op een -74
pair op facebok -223
pair op googl -375
pair op har 336
pair op het -60
pair op in 263
pair op je -237
pair op jullie -218
pair op mijn 378
pair op mn 337
pair op nik -127
pair op ons 402
pair op papier 178
pair op schol -277
pair op stationsplein -435
pair op strat -175
pair op twed -332
pair op u -228
pair op uw -167
pair op voorhand -267
pair op vrijdag -307
pair op welk 210
pair op wit 344
pair op zaterdag -124
pair op zijn -225
pair op zondag -156
pair opbell ? -409
pair open $ -207
pair open , -148
pair open ? -229
pair open heb 427
pair open is -301
pair open vandag -165
pair open vor -240
pair openbar onderzoek -276
pair openstan bij 410
pair opgelost $ -237
pair ophal 0 -480
pair opnieuw nar 348
pair opvang vor -405
pair opzoek $ 428
pair ord $ -395
pair ord ? 399
pair oud adres 347
pair oud postkantor -209
pair ouder zijn -270
pair over $ -210
pair over , -254
pair over dat -251
pair over de -57
pair over een -187
pair over gat 297
pair over het -167
pair over jullie -365
pair over mij 696
pair over mijn 629
pair over mn 404
pair over nar 327
pair over ons 427
pair overgeschrev nar 257
pair papier $ -182
pair papier . -417
pair papier stat 392
pair papier van 210
pair parker $ -271
pair parking , 176
pair pas dat 523
pair pas in -425
pair pasj vor 411
pair paspoort $ -367
pair paspoort , 252
pair paspoort aanvrag -429
pair paspoort van 297
pair pensioen , -365
pair per 0 492
pair per jar -254
pair per maand 392
pair per mail -298
pair per ongeluk 347
pair per post -426
pair per uur -254
pair per wek -471
pair person $ 334
pair pincod van -331
pair plat $ -210
pair plat , -225
pair plat op -222
pair plat sta 297
pair plat van 201
pair plek bij -219
pair plek in -225
pair plek sta 288
pair post vor 332
pair precies ? -404
pair premie , 424
pair premie ? 237
pair put is -194
pair recht op 172
pair recyclagepark $ -272
pair red me -367
pair reg $ -270
pair regel , -288
pair regel vor -194
pair reken $ 173
pair reken , 423
pair reken die 386
pair reken van 202
pair rekeningnummer is 306
pair rekeningnummer van -317
pair rijbewijs , 145
pair rijbewijs al 274
pair rijbewijs hal -388
pair rijbewijs in -399
pair rijbewijs is -286
pair rijbewijs ophal -403
pair rijbewijs zou 397
pair rijksregister 0 416
pair rioolheff vor 445
pair rolstoel en -339
pair rond 0 -313
pair rug $ -242
pair ruimtelijk orden -417
pair samenwon $ -308
pair samenwon met 293
pair scham me -260
pair schand $ -271
pair schandal $ -474
pair schandal dat -179
pair schel $ -233
pair schiet op -220
pair schol , -110
pair schol van -365
pair schrijf een -362
pair schrijf ik 145
pair schrijv $ -311
pair schrok me -287
pair schuld heb 313
pair sind 0 -304
pair sind de 178
pair sind vorig 365
pair sit $ -205
pair slap $ -388
pair slecht , -328
pair slecht system -294
pair sluit , -352
pair sorry $ -213
pair sorry , -264
pair sprek over 230
pair sta ik 615
pair sta nu -350
pair stad . 267
pair stad ? -198
pair stad dat -220
pair stad een -181
pair stad of -213
pair stan $ 71
pair stan , 321
pair stan . 196
pair stan die -300
pair stan er 381
pair stand $ 360
pair stand van 434
pair standplat op 308
pair stat . 178
pair stat @code -160
pair stat al -181
pair stat die 307
pair stat er 90
pair stat fout 618
pair stat gen -300
pair stat het 202
pair stat hij 582
pair stat in -268
pair stat ingeschrev -388
pair stat klar -460
pair stat met 278
pair stat mijn 430
pair stat nog 56
pair stat nu -343
pair stat ons 351
pair stat vor -388
pair stat wer -354
pair status van 276
pair sted $ -309
pair stil ? 432
pair stinkt , -412
pair stoep $ -155
pair stom van -387
pair stond een -254
pair stond gewon -174
pair stond in -337
pair stond mijn 465
pair stond op -178
pair stond te -285
pair stopp , 565
pair strat $ -101
pair strat , -152
pair strat is -237
pair strat ligt -240
pair stuk $ -219
pair stuk , -325
pair stuk bij -328
pair stur $ 203
pair stur het -134
pair stur ik -154
pair stur mar -282
pair stur me 527
pair stur mij 185
pair stuurt het -285
pair system $ 325
pair system , 276
pair system is -333
pair t stadhuis 274
pair t werk -292
pair t zwembad -178
pair te bell -217
pair te betal -548
pair te bevest 440
pair te contacter -426
pair te del 380
pair te doen -170
pair te hog 401
pair te hur -281
pair te kop -218
pair te lat -92
pair te oud -258
pair te schrijv -183
pair te vind -154
pair te wacht 98
pair te weinig -294
pair te zet -296
pair team $ -293
pair teg een -232
pair teg mij -215
pair teg mijn -159
pair teg wanner -272
pair tegenover de -184
pair tegenwoord $ -176
pair telefon , -237
pair telefonisch contact -236
pair telefoontj $ -292
pair telefoontj , -421
pair telefoontj van -460
pair telt mijn -408
pair ter hoogt -92
pair ter inzag -383
pair terecht $ -209
pair termijn van 343
pair terug . -342
pair terug bij 377
pair terug nar 81
pair terug open -253
pair terug van 219
pair terugbell $ -383
pair terugbell na -379
pair terwijl de -251
pair terwijl ik 175
pair terwijl mijn 459
pair thuis $ -137
pair tien uur -306
pair tijd $ -199
pair tijden de -181
pair tis in -305
pair tis vor 566
pair toch $ -178
pair toch kom -328
pair toch nog -453
pair toch op -319
pair toegekom ? 439
pair tot 0 -186
pair tot de -217
pair tot hoe -124
pair tot welk 232
pair trek het -260
pair trekt op -168
pair trouw $ -295
pair trouw op -246
pair tuinhuis van -291
pair tuss 0 -254
pair twed ker -342
pair twed verblijf 420
pair twee ker 341
pair twee maand -240
pair twee wek 319
pair typ $ -141
pair u $ -123
pair u dat 235
pair u dit -389
pair u een -98
pair u er 329
pair u geregistreerd 269
pair u hoort -314
pair u mijn 398
pair u nagan 370
pair u nakijk 270
pair u niet -244
pair u van -208
pair u was -288
pair u wel -145
pair u zien 395
pair uit dat 167
pair uit die -313
pair uit in -284
pair uit mijn -131
pair uitbetaald ? 318
pair uitgelegd $ -135
pair uitker $ 312
pair uitker , 366
pair uitker moet 475
pair uitlegg $ -275
pair uitsprak op 372
pair uittreksel uit -245
pair urgentie , 447
pair uur $ -97
pair uur , -223
pair uur ? -321
pair uur in -146
pair uur op -325
pair uur sta -430
pair uw administratie 470
pair uw adres -428
pair uw antwoord -294
pair uw collega -178
pair uw dienst -267
pair uw nam -232
pair uw schrijv -385
pair vader $ -400
pair vakantie . -406
pair van 0 17
pair van alles -287
pair van burgerzak -197
pair van dat -276
pair van de -35
pair van dinsdag 542
pair van dit -346
pair van een -112
pair van februari 368
pair van har 282
pair van het -52
pair van hiernaast -204
pair van loket -250
pair van me 327
pair van mij 591
pair van mijn 553
pair van mn 301
pair van morg 372
pair van nummer -199
pair van ons 186
pair van onz 432
pair van stat -238
pair van t -119
pair van tevor -267
pair van ull -432
pair van vles -151
pair van vor -376
pair van vroeger -360
pair van wie -287
pair van zak 224
pair van zon -229
pair vanaf welk -285
pair vandag $ -139
pair vandag , -106
pair vandan $ -261
pair vast $ -328
pair vast en 254
pair vel , -355
pair ver het 325
pair ver is 492
pair ver stat 407
pair ver van -321
pair verander , 276
pair verander mijn 297
pair verget $ -292
pair vergunn , 234
pair vergunn hebb -231
pair vergunn nodig -366
pair vergunn van 253
pair vergunn vor 141
pair verhuisd $ 210
pair verhuisd . 272
pair verhuisd binn 443
pair verhuisd van 438
pair verhuiz doorgev 370
pair verkeerd begrep -292
pair verkeerd datum -348
pair verkeerd nam -273
pair verkeerd op 344
pair verleng $ -291
pair verlengd of 490
pair verliefd op -333
pair verlof $ -372
pair verlop $ -353
pair verlop is -532
pair verschil tuss -205
pair verslag van 269
pair verwacht ? 370
pair verwerkt ? 374
pair verzet , 298
pair verzet nar 348
pair verzoek $ 259
pair verzoek om 283
pair veur de -296
pair via een -364
pair via mail -242
pair via mijn -369
pair vier $ -342
pair vier maand -428
pair vier wek 339
pair vijf nul 342
pair vind . 313
pair vind da -393
pair vind dat -366
pair vind de 306
pair vind ik -65
pair vles en -148
pair vlieg zaterdag 445
pair vol $ -170
pair vol fout -445
pair volgen de 171
pair volgen het -226
pair volgen jullie 428
pair volgen mijn 265
pair volgen u 356
pair volgend jar -210
pair volgend wek 289
pair voorbeeld . -217
pair voorbij $ -215
pair voorbij , 359
pair vor $ -184
pair vor , -278
pair vor 0 154
pair vor all -261
pair vor alleenstaand -257
pair vor de 117
pair vor een -93
pair vor ge -309
pair vor gen -259
pair vor hem 307
pair vor het 129
pair vor in -296
pair vor jullie -293
pair vor kwijtscheld -364
pair vor me 480
pair vor men -153
pair vor mij 336
pair vor mijn 407
pair vor mn 359
pair vor nen -301
pair vor nodig 221
pair vor nr -222
pair vor ons 83
pair vor onz 251
pair vor ouder -203
pair vor social -342
pair vor t 210
pair vor uw -136
pair vor vrijdag 293
pair vor welk 350
pair vor wie -156
pair vor zon -328
pair vorig jar 144
pair vorig maand 473
pair vorig wek 126
pair vraagt de -430
pair vrag $ -156
pair vrag , -257
pair vrag ? -381
pair vrag het 172
pair vrag je -155
pair vrag jullie -315
pair vrag vor -256
pair vriendin $ -162
pair vrij ? -268
pair vrij is -401
pair vrijdag $ 229
pair vrijdag , 215
pair vrijdag kom -236
pair vrijstell van 414
pair vrijwilliger $ -213
pair vrouw ook -404
pair vrouw zegt -283
pair wa een -225
pair wa is 389
pair wa moet -275
pair waard van 253
pair waardelos geregeld -272
pair waarom , 368
pair waarom ik 484
pair waarom is 277
pair waarom mijn 509
pair waarom moet 223
pair waarschuw , -201
pair waarschuw vor -250
pair wacht $ -181
pair wacht , 132
pair wacht mar -197
pair wacht op 361
pair wacht wacht -386
pair wachtlijst $ 340
pair wachtlijst , 322
pair wachtlijst en -555
pair wachtlijst van 238
pair wachtwoord is -206
pair wachtzal , -201
pair wakker $ -282
pair wanner duurt -264
pair wanner hor 447
pair wanner ik 422
pair wanner kom -473
pair wanner komt 435
pair wanner krijg 519
pair wanner loopt 306
pair wanner mijn 391
pair wanner wordt 142
pair want die -222
pair want ik 191
pair want mijn -486
pair war $ -169
pair war betal -198
pair war blijft 708
pair war dat 164
pair war er -311
pair war ge -391
pair war gef -263
pair war het 95
pair war is -130
pair war kan -212
pair war kunn -200
pair war mijn 343
pair war moet -176
pair war op -350
pair war stat -265
pair war vind -95
pair war vrag -185
pair war ze 364
pair was $ 110
pair was , -191
pair was al -298
pair was dat -147
pair was die 428
pair was een -178
pair was mijn 133
pair was niet -277
pair was van -285
pair was zo -232
pair wat bedoelt -228
pair wat ben -158
pair wat doet -208
pair wat een -152
pair wat er 431
pair wat gebeurt -203
pair wat ik 150
pair wat is 364
pair wat kost -160
pair wat mij -381
pair wat moet 51
pair wat nu -411
pair wat zijn -237
pair water $ -130
pair water in -301
pair we een -402
pair we kom -217
pair we moet -433
pair we nog 310
pair we zijn 252
pair websit $ -218
pair websit , -193
pair weg $ -248
pair weg bij -214
pair weg van 303
pair wek $ -240
pair wek . -237
pair wek bij 337
pair wek een -219
pair wek geled 312
pair wek gen -430
pair wek is 191
pair wek moet -305
pair wek terug 406
pair wel $ -159
pair wel ? 250
pair wel of 317
pair wel wat -441
pair welk bak -370
pair welk bedrag 495
pair welk bus -354
pair welk datum 458
pair welk dienst -294
pair welk document -352
pair welk formulier -433
pair welk gegeven 301
pair welk inkom -432
pair welk jar 452
pair welk kleur -378
pair welk leeftijd -169
pair welk papier -235
pair welk plat 363
pair welk plek 435
pair welk strat -438
pair welk uur 314
pair wen ik 440
pair wer $ -75
pair wer de -297
pair wer gen -246
pair wer gewon 347
pair wer kwijt -459
pair wer niet -147
pair wer nik -304
pair wer weg -231
pair werk $ -149
pair werk ? -249
pair werk aan -224
pair werkt bij -390
pair werkt dat -215
pair werkt die -317
pair werkt niet 220
pair wet $ 282
pair wet er -336
pair wet ge -342
pair wet hoevel 260
pair wet niet 182
pair wet of 350
pair wet van 331
pair wet war 110
pair wet wat 216
pair wie beslist -431
pair wie doet 286
pair wie heeft 222
pair wie helpt -365
pair wie is 165
pair wie kan -184
pair wie moet -208
pair wie stat 481
pair wie van -398
pair wie zit -428
pair wij de -236
pair wij had 585
pair wij hebb 200
pair wij verhuiz 293
pair wij won 176
pair wij zijn 126
pair wij zit -325
pair wijk $ -198
pair wijkagent $ -375
pair wijkagent al 347
pair wijkagent is 423
pair wijzig $ 325
pair wijzig , 330
pair wil allen -266
pair wil dar -359
pair wil dat 252
pair wil een -160
pair wil er -346
pair wil ik 179
pair wil in -267
pair wil je 406
pair wil mijn 282
pair wil u -365
pair wil wet 439
pair will dat 410
pair will jullie 219
pair will wet 196
pair wilt u 346
pair wmo aanvrag 325
pair won $ -71
pair won allen 215
pair won er -339
pair won hier 200
pair won ik 288
pair won nog -469
pair won nu 380
pair woning ? 318
pair woont , -394
pair word , -186
pair word dor -405
pair word er -221
pair word ik 201
pair word in 274
pair wordt . 289
pair wordt dat -309
pair wordt de -198
pair wordt een -240
pair wordt er -230
pair wordt het -206
pair wordt mijn 590
pair woz waard 327
pair zaaknummer $ -211
pair zag ik -189
pair zak $ -306
pair zak 0 178
pair zak is -286
pair zak nog 310
pair zak nu 441
pair zak van 305
pair zat $ -254
pair zat , -297
pair zaterdag 0 -362
pair zaterdag open -303
pair ze bij 287
pair ze dat -294
pair ze de -265
pair ze har -409
pair ze hem -311
pair ze niet -355
pair ze op 326
pair ze zoud -204
pair zeg $ -192
pair zeg , -225
pair zeg ik -291
pair zeg mij 495
pair zegg $ -350
pair zegg wanner 208
pair zegg wie -370
pair zegt iet -211
pair zei dat -163
pair zeid ze 249
pair zeker $ -50
pair zeker ? -303
pair zelf een -161
pair zelf niet 253
pair zelf of -350
pair zelf wel -228
pair zenn $ -258
pair zes wek 170
pair zet de 181
pair zet ik -443
pair zet mijn 369
pair zet zijn -367
pair zie $ -264
pair zie ik 52
pair zie nergen 402
pair ziek van -277
pair ziekenhuis $ -403
pair ziekenhuis , 226
pair zien $ 117
pair zien hoe 404
pair zien of 402
pair zij al 365
pair zijn , 166
pair zijn . 55
pair zijn ? -164
pair zijn adres -239
pair zijn dat -236
pair zijn die -170
pair zijn een -217
pair zijn eig -246
pair zijn en -203
pair zijn er -120
pair zijn kop -288
pair zijn met 194
pair zijn mijn 430
pair zijn nu -417
pair zijn twee -476
pair zijn vor -166
pair zijn we 319
pair zijn wij 329
pair zit $ -179
pair zit , -256
pair zit aan -341
pair zit bij -198
pair zit da 377
pair zit dar -305
pair zit dat 96
pair zit de -279
pair zit hier 369
pair zit in -147
pair zit mijn 318
pair zit op -365
pair zit t 514
pair zit vast 271
pair zit vol -188
pair zo , -129
pair zo dom -330
pair zo een -176
pair zo ja 333
pair zo lang 145
pair zoal afgesprok -290
pair zodat ik -448
pair zoek dat 494
pair zoek jullie -276
pair zoekt een -323
pair zon $ -258
pair zon brief -457
pair zon heeft -144
pair zon is 100
pair zon van -433
pair zon vergunn -258
pair zon zijn 506
pair zonder afsprak -392
pair zonder kaart 300
pair zonder vergunn -298
pair zoontj van -311
pair zot van -172
pair zou de -456
pair zou mij 167
pair zou mijn 446
pair zull we -341
pair zwart op 331
pair zwembad $ -243
skip ( 0 196
skip ) 0 -415
skip , $ -100
skip , . 62
skip , 0 118
skip , ? -151
skip , aan -183
skip , alles -206
skip , altijd -312
skip , bedoel -178
skip , begint -236
skip , begrijp -321
skip , bel -295
skip , ben 130
skip , betal 236
skip , brief 339
skip , bus -341
skip , collega -207
skip , da 281
skip , dank -261
skip , dar 147
skip , dat -29
skip , de -79
skip , die 221
skip , dit -438
skip , dochter -243
skip , doet -106
skip , dor -198
skip , drie -220
skip , duurt 401
skip , er -92
skip , ga 252
skip , gat -129
skip , ge 174
skip , ging -137
skip , had -73
skip , hang -326
skip , har 263
skip , heeft 167
skip , hek -301
skip , helpt -390
skip , het 142
skip , hoevel -317
skip , hor 191
skip , hur 271
skip , je 400
skip , jij 283
skip , jullie 150
skip , kaart 382
skip , ken -293
skip , ker -140
skip , klopt 269
skip , kom -161
skip , komt 393
skip , kost -169
skip , krijgt -295
skip , ligt -137
skip , lop -229
skip , man -211
skip , mar -144
skip , me 174
skip , men -287
skip , mij 111
skip , mijn 179
skip , mn 324
skip , moest -269
skip , moet 186
skip , morg -321
skip , nar 272
skip , niemand 340
skip , nieuw 148
skip , nr -292
skip , nummer 199
skip , of -404
skip , ook -298
skip , oud 329
skip , pas -433
skip , red -336
skip , reken -419
skip , scham -329
skip , scheelt -285
skip , sind -350
skip , slordig -246
skip , snap -241
skip , stat 243
skip , sted -418
skip , stond -121
skip , system -313
skip , trek 273
skip , u 114
skip , ver 303
skip , verget -292
skip , vlieg 471
skip , vor -111
skip , wacht 360
skip , we 194
skip , werkt -293
skip , wet 157
skip , wij -191
skip , wil -71
skip , will -249
skip , wist -232
skip , won 434
skip , ze 141
skip , zeg -150
skip , zei -185
skip , zij 199
skip , zit 122
skip , zon 128
skip , zou 113
skip 0 ) 342
skip 0 , 148
skip 0 0 -27
skip 0 : 197
skip 0 ? -48
skip 0 al -209
skip 0 als -190
skip 0 ben 399
skip 0 da -332
skip 0 dar -244
skip 0 de -133
skip 0 dus -298
skip 0 er -274
skip 0 gat 278
skip 0 geldig -443
skip 0 goed 173
skip 0 heb 280
skip 0 het -84
skip 0 hetzelfd -391
skip 0 hoe -153
skip 0 ik 265
skip 0 in 283
skip 0 is 66
skip 0 jullie 205
skip 0 komt -290
skip 0 krijg -216
skip 0 mar 319
skip 0 mer 315
skip 0 mijn -107
skip 0 minder 369
skip 0 moet -298
skip 0 na -201
skip 0 nar 278
skip 0 niet -129
skip 0 nog -314
skip 0 of -314
skip 0 ons -345
skip 0 ook -177
skip 0 per -190
skip 0 stat -339
skip 0 t -300
skip 0 terug 414
skip 0 toch -281
skip 0 tot -264
skip 0 uw -342
skip 0 volgen -490
skip 0 vor -79
skip 0 war -237
skip 0 wil 227
skip 0 zegt -412
skip 0 zij -377
skip : $ -286
skip : , -268
skip : . 227
skip : de 211
skip : heb -371
skip : is -343
skip : mijn 406
skip : of -403
skip @code 0 -273
skip @code ? -376
skip @code de -166
skip @code nam -337
skip ^ ! -97
skip ^ $ -157
skip ^ ( -311
skip ^ , -25
skip ^ 0 -26
skip ^ : -102
skip ^ ? -274
skip ^ aan -206
skip ^ aangevraagd 460
skip ^ aanslag 180
skip ^ aanvrag 242
skip ^ acht -323
skip ^ al 427
skip ^ als -193
skip ^ alwer -339
skip ^ ambtenar -389
skip ^ antwoord -137
skip ^ bas -245
skip ^ bedoelt -193
skip ^ bedraagt -182
skip ^ begrijp -386
skip ^ bel -205
skip ^ belast -309
skip ^ beld 377
skip ^ bell -191
skip ^ bent -140
skip ^ besliss 280
skip ^ beslist -188
skip ^ betal -146
skip ^ betwist -245
skip ^ bewonerskaart 408
skip ^ bib -266
skip ^ bij -118
skip ^ blijft 651
skip ^ bom -202
skip ^ breng -189
skip ^ brief 178
skip ^ broer -201
skip ^ bsn -278
skip ^ bus -182
skip ^ buurman -182
skip ^ cijfer -217
skip ^ cod -278
skip ^ collega -184
skip ^ container -255
skip ^ da -120
skip ^ dag -261
skip ^ dak -216
skip ^ dank -190
skip ^ dar -169
skip ^ dat -28
skip ^ die -66
skip ^ dient -283
skip ^ doe -148
skip ^ doen -179
skip ^ doet -94
skip ^ dor -272
skip ^ dossier 97
skip ^ duurt -256
skip ^ een -82
skip ^ eig -457
skip ^ er -82
skip ^ euro -410
skip ^ even -260
skip ^ ex -521
skip ^ excuses -315
skip ^ ezel -190
skip ^ februari 483
skip ^ fijn -407
skip ^ formulier -267
skip ^ fout -321
skip ^ ga -115
skip ^ gan -110
skip ^ gat -148
skip ^ gebeurt -203
skip ^ gef -197
skip ^ gegeven 389
skip ^ gehad -341
skip ^ geld 329
skip ^ gemeentehuis -430
skip ^ geregeld -160
skip ^ gevond -285
skip ^ gewon -287
skip ^ gezien -163
skip ^ ging 277
skip ^ goed -230
skip ^ gsm -223
skip ^ haalt -314
skip ^ had 413
skip ^ hal -261
skip ^ half -260
skip ^ hang -151
skip ^ har 319
skip ^ hart -245
skip ^ he -150
skip ^ heb 94
skip ^ hel -235
skip ^ hem 337
skip ^ her -248
skip ^ het -33
skip ^ hier -117
skip ^ hoevel -164
skip ^ hond -250
skip ^ hoofd -241
skip ^ hoort -353
skip ^ hou -320
skip ^ huis 289
skip ^ i -240
skip ^ iederen -194
skip ^ iemand 258
skip ^ iet 287
skip ^ ik 52
skip ^ in -119
skip ^ is 34
skip ^ ja -42
skip ^ jar -233
skip ^ jij -63
skip ^ jong -266
skip ^ jullie 34
skip ^ kaart 101
skip ^ kan -51
skip ^ kapot -123
skip ^ kat -236
skip ^ kenmerk -472
skip ^ ker 126
skip ^ kevin -382
skip ^ kijk -362
skip ^ kind -104
skip ^ klein -327
skip ^ kleindochter -296
skip ^ klot -173
skip ^ kom -79
skip ^ komt 102
skip ^ kop -292
skip ^ kost -118
skip ^ krijg 256
skip ^ kunn -198
skip ^ kwam 362
skip ^ lang -156
skip ^ leeflon 315
skip ^ les -230
skip ^ lev -372
skip ^ lieg -170
skip ^ ligg -201
skip ^ loket -205
skip ^ mail -262
skip ^ mak -109
skip ^ mar -217
skip ^ me 120
skip ^ medewerker -152
skip ^ mij 99
skip ^ mijn 415
skip ^ mn 510
skip ^ moeder 101
skip ^ moet 94
skip ^ moogt -221
skip ^ morg -400
skip ^ myn 410
skip ^ nar -312
skip ^ ne -247
skip ^ nederland -333
skip ^ nieuw -226
skip ^ noem -264
skip ^ noemt -250
skip ^ normal -374
skip ^ nou -175
skip ^ nu -221
skip ^ ocmw 371
skip ^ om -244
skip ^ ondergrond -237
skip ^ ons 254
skip ^ ontvang 356
skip ^ onz 310
skip ^ ook -233
skip ^ op -94
skip ^ open -278
skip ^ oud -101
skip ^ ouder -321
skip ^ over -74
skip ^ pal -235
skip ^ papier -413
skip ^ parkeervergunn 541
skip ^ paspoort 394
skip ^ person -366
skip ^ post 303
skip ^ premie 373
skip ^ put -172
skip ^ rechtsbijstand -301
skip ^ rekeningnummer 195
skip ^ rekent -389
skip ^ rijbewijs 286
skip ^ robot -311
skip ^ schiet -226
skip ^ schoonbroer -285
skip ^ schoonmoeder -378
skip ^ schuld 286
skip ^ sind -381
skip ^ sla -224
skip ^ slat -169
skip ^ sluit -241
skip ^ stan -240
skip ^ stat 168
skip ^ stomm -240
skip ^ stopt -329
skip ^ strat -223
skip ^ stur -157
skip ^ stuurt -290
skip ^ sukkel -352
skip ^ system -298
skip ^ tak -201
skip ^ telefon -260
skip ^ teruggebeld -242
skip ^ tot -274
skip ^ trek -108
skip ^ trouw -336
skip ^ trut -202
skip ^ twee -277
skip ^ u 89
skip ^ uitker 296
skip ^ uur 244
skip ^ vader -169
skip ^ vall -333
skip ^ van 47
skip ^ ver 402
skip ^ verhuiz 376
skip ^ vertrek 380
skip ^ via -375
skip ^ vier -372
skip ^ vol -184
skip ^ volgen -377
skip ^ voorbeeld -260
skip ^ vraagt -187
skip ^ vrag -226
skip ^ vrouw -155
skip ^ vuil -166
skip ^ waarschuw -163
skip ^ wachtwoord -278
skip ^ we -166
skip ^ websit -215
skip ^ weg -190
skip ^ wek 250
skip ^ welk 262
skip ^ werk -194
skip ^ werkt -153
skip ^ wijkagent 487
skip ^ wil 111
skip ^ wild 306
skip ^ wist -408
skip ^ wmo 264
skip ^ won 104
skip ^ woz 371
skip ^ zag -231
skip ^ zal -53
skip ^ zeg -133
skip ^ zegt -183
skip ^ zelf -420
skip ^ zet -258
skip ^ zie 157
skip ^ zijn 86
skip ^ zoek -223
skip ^ zonder -298
skip ^ zoontj -322
skip ^ zou 171
skip ^ zus -251
skip aan . 84
skip aan 0 -192
skip aan de -104
skip aan deur -166
skip aan gemeent 314
skip aan mijn 172
skip aan werk -360
skip aangepast $ 340
skip aangevraagd ik 391
skip aangift , -382
skip aanman $ 338
skip aanpass $ 431
skip aanslag ? 342
skip aanslag niet 343
skip aanslag op -473
skip aanvaard $ 362
skip aanvrag $ -219
skip aanvrag de 179
skip aanvrag ik 216
skip aanvrag in 366
skip aanvrag mijn 417
skip administratie $ 537
skip adres $ 436
skip adres , 329
skip adres 0 250
skip adres de -271
skip adres in 204
skip adres niet 337
skip adres nog 398
skip af $ 184
skip afgegev de 321
skip afgewez $ 484
skip afsprak alwer 315
skip afsprak dinsdag 279
skip afsprak of -248
skip afsprak vor -280
skip afsprak zonder -439
skip al $ 130
skip al , 161
skip al 0 -262
skip al ? 561
skip al aan 352
skip al besliss 394
skip al besluit 332
skip al bij 88
skip al binn 338
skip al derd -383
skip al dor 388
skip al en 81
skip al geweest 196
skip al het 190
skip al in 353
skip al is 196
skip al maand 199
skip al maandag -369
skip al mei 384
skip al mer -405
skip al met 338
skip al nar 243
skip al niet -368
skip al of 270
skip al op 320
skip al over 410
skip al pas -313
skip al twed -441
skip al uur -266
skip al van 348
skip al vor 415
skip al wek 123
skip all , -344
skip all van -219
skip allemal $ -247
skip allen $ -186
skip allen op -389
skip alles $ -197
skip alles in -401
skip als $ -148
skip als , 276
skip als 0 -464
skip als aangemerkt 465
skip als allen -300
skip als bij -310
skip als de -215
skip als die -231
skip als een -264
skip als geregistreerd 360
skip als is 313
skip als jar 349
skip als men -377
skip als mijn -207
skip als nar -351
skip als nog -473
skip als op -336
skip als vor -318
skip als zon -340
skip altijd $ -285
skip altijd , -322
skip altijd . -362
skip altijd mijn -242
skip altijd wacht -289
skip ambtenar , -393
skip ander $ -95
skip ander ik 407
skip antwoord . -382
skip antwoord een -322
skip antwoord mijn 127
skip antwoord niet -320
skip april $ 348
skip aub $ 267
skip aub mijn 339
skip auto nummerplat -364
skip automatisch van 352
skip baby de -341
skip balie $ 327
skip ban $ -237
skip bank het -243
skip bedankt $ -164
skip bedankt de -181
skip bedrag $ 233
skip bedrag mijn 379
skip beginn $ 261
skip begrijp niet -327
skip behandeld $ 289
skip behandelt dossier 342
skip bekek $ 374
skip bekijk $ 410
skip bel $ -149
skip bel de -322
skip bel mar -194
skip bel niet -253
skip bel nou -316
skip belach $ -196
skip bell $ -201
skip bell , -259
skip bell 0 -308
skip ben 0 289
skip ben al 605
skip ben de 283
skip ben die -276
skip ben en -247
skip ben er -483
skip ben geblokkeerd -234
skip ben helemal -284
skip ben hier -307
skip ben klar -248
skip ben kwijt 366
skip ben nar 280
skip ben niet 114
skip ben nog 363
skip ben of 429
skip ben te -268
skip ben terug -308
skip ben toch -244
skip ben wer -260
skip bericht ? -322
skip bericht ik -298
skip besliss ? 386
skip besliss in 316
skip beslist $ 337
skip beslist . 380
skip beslist mijn 377
skip besluit 0 -521
skip bestat een -125
skip bestat mer -332
skip bestat nog -249
skip betaald . 357
skip betaald de 468
skip betaald niet 250
skip betal $ 170
skip betal @code -342
skip betal de 284
skip betal die 159
skip betal mijn 165
skip betekent $ -341
skip betekent ? -283
skip beter $ -253
skip bevest $ 504
skip bevest ik 426
skip bezwar , 256
skip bezwar de 311
skip bij , 263
skip bij 0 -243
skip bij ? 105
skip bij aan -226
skip bij aanvrag -429
skip bij als 345
skip bij de 306
skip bij dienst -354
skip bij een -206
skip bij en 201
skip bij geregistreerd 360
skip bij gesprek -326
skip bij heb 489
skip bij ingeschrev 270
skip bij kan -239
skip bij kredietbank 274
skip bij lang 330
skip bij ligt 397
skip bij met -299
skip bij moet -175
skip bij notaris -390
skip bij ocmw 85
skip bij ook -323
skip bij oud -428
skip bij politie -235
skip bij receptie -301
skip bij social 218
skip bij station -163
skip bij te 301
skip bij terecht -290
skip bij vor 265
skip bij ziekenhuis -358
skip bijna $ -166
skip bijzonder vor 531
skip binn $ 244
skip binn 0 -410
skip binn dag -270
skip binn de -337
skip binn mijn -455
skip binn werkdag -414
skip binnengekom $ 354
skip blauw $ -217
skip blijft $ -190
skip blijft , -245
skip blijft mijn 333
skip blijv $ -236
skip blokkad $ -273
skip boet 0 319
skip boet ? -357
skip boet ik 224
skip brief $ 162
skip brief , -410
skip brief een -431
skip brief ik 253
skip brief jullie 340
skip brief met -364
skip brief mijn 269
skip brief u 360
skip bsn ik -425
skip bus . 414
skip bus het -341
skip buurman zijn -280
skip cijfer een -195
skip cod , -283
skip cod 0 -311
skip collega $ -297
skip container de -193
skip da $ 167
skip da ni -408
skip da vor -239
skip daarom ik -253
skip dag $ -123
skip dag het -178
skip dag mijn 275
skip dag ons 321
skip dakkapel $ 256
skip dan $ -90
skip dan , -140
skip dan 0 218
skip dan ? -145
skip dan een -235
skip dan ik -235
skip dan jullie -258
skip dan maand 263
skip dan u -431
skip dan van 480
skip dank $ -160
skip dank , -227
skip dank vor -387
skip dank wel -117
skip dar $ -90
skip dar de -151
skip dar ik -154
skip dar in -272
skip dar nieuw 222
skip dar over -225
skip dar te -319
skip dar van -233
skip dar vor -189
skip das $ -275
skip dat $ 90
skip dat ? 208
skip dat afsprak -353
skip dat al -148
skip dat ben -226
skip dat bij 223
skip dat brief -296
skip dat computer -361
skip dat dan -335
skip dat de -104
skip dat die -289
skip dat een -122
skip dat elk -346
skip dat er -150
skip dat gemeent -355
skip dat gen -214
skip dat iemand -323
skip dat iet 472
skip dat ik -155
skip dat jullie -334
skip dat klopt -272
skip dat mijn 192
skip dat na 166
skip dat nar -449
skip dat nu -70
skip dat of -373
skip dat ons 152
skip dat ook -173
skip dat rijbewijs 293
skip dat te 168
skip dat toch -152
skip dat u 72
skip dat uit 285
skip dat vor -115
skip dat wat -237
skip dat wel -240
skip dat ze 279
skip dat zomar -309
skip datum de -421
skip de $ -44
skip de ( -271
skip de , -100
skip de . 191
skip de ? -88
skip de @code -287
skip de aan -113
skip de af -130
skip de afhandel -444
skip de al 135
skip de allen -419
skip de bij -95
skip de bijdrag -325
skip de brief 292
skip de dar -191
skip de dat -131
skip de de -207
skip de dicht -149
skip de die 212
skip de dienst 281
skip de dit -366
skip de dor -120
skip de een -111
skip de ergen -228
skip de gat -142
skip de gevall -346
skip de gewon -223
skip de gooi -311
skip de grag -425
skip de hebb -200
skip de het -191
skip de hiernaast -224
skip de hor -217
skip de iet -197
skip de in -102
skip de is -74
skip de ja -431
skip de kaart 411
skip de kan -351
skip de kijk -301
skip de kom -175
skip de krijg -245
skip de kwijt 293
skip de ligt -139
skip de loopt -152
skip de maand -501
skip de mak -240
skip de mar 190
skip de mee -202
skip de meld -204
skip de merci -269
skip de mijn 225
skip de moet 335
skip de morg -276
skip de nam -330
skip de nergen 321
skip de nog -145
skip de of -119
skip de om 220
skip de ontbreekt -294
skip de ook -144
skip de op -73
skip de open -165
skip de opvang 300
skip de plek -399
skip de rond 298
skip de schol 96
skip de sta 214
skip de stat -74
skip de stond -151
skip de te -269
skip de twee 382
skip de van 78
skip de vandag -232
skip de verget -293
skip de vor 65
skip de vorig -434
skip de waard 236
skip de was -50
skip de weg -193
skip de werkt -228
skip de wet -269
skip de woont -401
skip de word -396
skip de wordt -227
skip de zak -317
skip de zegt 216
skip de zet -284
skip de zie 383
skip de zit -94
skip de zou 559
skip den $ -156
skip den , -120
skip den heeft -257
skip den op -271
skip denk $ -217
skip derd dat -349
skip deur het -186
skip dez $ -210
skip dez , 145
skip dez . -360
skip dez en -484
skip dezelfd $ -156
skip dezelfd , 432
skip dicht $ -217
skip dicht de -350
skip die $ -106
skip die , -47
skip die 0 -173
skip die ? 139
skip die aan -198
skip die al 244
skip die ben -210
skip die dat -240
skip die er 149
skip die euro 414
skip die heeft -263
skip die het 163
skip die kaart -319
skip die klopt -436
skip die mag -284
skip die met -169
skip die mij 529
skip die niet 303
skip die ook -238
skip die stat -530
skip die vor 272
skip die vorig 320
skip dienst , -246
skip dienst ? -219
skip dienst ik -323
skip dienst mijn -303
skip dik van -237
skip ding $ -317
skip dinsdag , 330
skip dit $ -219
skip dit , -188
skip dit . -271
skip dit ? 200
skip dit al 153
skip dit de -154
skip dit een -258
skip dit in -350
skip dit op 262
skip dit van 415
skip dit wer -186
skip dochter 0 -191
skip dochter ? 384
skip dochter de -322
skip dochter vor -428
skip dod de -146
skip doe $ -268
skip doet met -327
skip dom ik -328
skip dom mij -475
skip doorgev $ -298
skip dor de -224
skip dossier $ 452
skip dossier , 400
skip dossier . 299
skip dossier bij 493
skip dossier de 219
skip dossier die 435
skip dossier een 323
skip dossier het 279
skip drie $ 137
skip drie , -146
skip drie dezelfd -334
skip drie een -188
skip drie geled 552
skip drie vor -294
skip dubbel , 238
skip dus ik -402
skip dus kom -282
skip dus wet -489
skip duurt nog 463
skip duurt vor -281
skip echt $ -140
skip echt , -199
skip echt . -292
skip echt sprek -191
skip een $ -46
skip een , -77
skip een . 84
skip een ? -111
skip een aanvrag -161
skip een adres -436
skip een als -278
skip een antwoord -296
skip een bij -98
skip een binn -317
skip een boet 44
skip een doen -248
skip een een -183
skip een eerst -355
skip een eigen -144
skip een en -52
skip een gedan -343
skip een gekreg 232
skip een geld -260
skip een geldig -109
skip een genom 371
skip een gezin -389
skip een heeft -276
skip een id -269
skip een identiteitskaart -241
skip een in -31
skip een is -212
skip een jullie -409
skip een klar -287
skip een later 390
skip een mak -316
skip een mar -234
skip een medewerker -202
skip een met -213
skip een moet -219
skip een na -277
skip een nodig -190
skip een nog -236
skip een ook -154
skip een op -23
skip een over 91
skip een rijbewijs -281
skip een rond -239
skip een terwijl -362
skip een twee -370
skip een uit -135
skip een verzoek -325
skip een volgen -318
skip een vrag -287
skip een weg -489
skip een werker -361
skip een zeg -123
skip een zet -315
skip een zich -424
skip een zijn -207
skip een zonder -64
skip een zou -290
skip eerst $ -241
skip eerst , -303
skip eerst of 378
skip efkes $ -327
skip eig $ -174
skip eig , 296
skip eig niet -405
skip eig vor -324
skip eigen een -250
skip eigen ingeschrev 346
skip eind , 340
skip eindelijk $ -350
skip eindelijk of 378
skip elk $ -135
skip elk ander -363
skip en , -144
skip en . -231
skip en ben -204
skip en bij -262
skip en blijft -367
skip en de -173
skip en die 143
skip en een 105
skip en en -209
skip en gat -322
skip en gebeurt -223
skip en gen -96
skip en grag -333
skip en had -253
skip en heb 112
skip en hebt -287
skip en hier -361
skip en is 83
skip en kan 216
skip en lat -260
skip en mag -289
skip en met -284
skip en moet 169
skip en nog 142
skip en over -292
skip en stat 233
skip en stuurt 298
skip en terug -364
skip en vor -150
skip en welk -253
skip en wet 203
skip en zijn -107
skip en zoek -497
skip en zou 308
skip energietoeslag $ 395
skip er 0 287
skip er ? 381
skip er aan -34
skip er bij 274
skip er dat 173
skip er de -113
skip er den -383
skip er die -194
skip er gen -151
skip er iet 205
skip er in 169
skip er is 200
skip er jar -200
skip er mij 538
skip er mijn 648
skip er moet 305
skip er niemand -312
skip er niet 172
skip er nieuw 206
skip er nog -148
skip er ook -196
skip er open 321
skip er over 216
skip er plat -289
skip er plek -298
skip er premie -189
skip er sted -381
skip er wachtlijst -456
skip er wer -143
skip er zijn 260
skip eraf $ -437
skip erfenis $ -397
skip erg $ -301
skip ergen ? -287
skip eruit $ -201
skip euro $ 173
skip euro een -342
skip euro en -423
skip euro ik 431
skip even $ -196
skip ex een -326
skip factur de 99
skip februari , 331
skip formulier $ -195
skip formulier ik -418
skip foto $ -216
skip fout $ 271
skip fout mijn 300
skip ga nar 334
skip gan het -364
skip gan vor -269
skip gang zak -352
skip gas $ -268
skip gas ? -342
skip gas van 516
skip gas vor -569
skip gat de -160
skip gat in 284
skip gat met -266
skip gat mijn 339
skip gat niet -290
skip gat van -298
skip ge als -294
skip ge dat 264
skip ge de -158
skip ge een -195
skip ge gelijk -337
skip ge het -237
skip ge in -300
skip ge mij 96
skip ge ne -153
skip ge nog -273
skip ge op -253
skip ge wet -254
skip ge zien 494
skip geb $ 300
skip gebeld , -284
skip gebeld en -383
skip gebeurd $ 460
skip geblokkeerd de 384
skip gebor 0 248
skip gedoe die -246
skip gef dat -252
skip gef een -174
skip gehad de -294
skip gehoord $ 308
skip gek ik -302
skip gekom mijn 297
skip gekreg $ 481
skip geld $ -273
skip gelez ik -436
skip geliev op -453
skip gelijk $ -223
skip gemeent $ -73
skip gemeent de -177
skip gemeent ik 344
skip gemeentehuis 0 -335
skip gen aan -371
skip gen aub -360
skip gen gehad 332
skip gen krijg 298
skip gen op 165
skip gen teg -289
skip gen vor -235
skip genom $ 322
skip geregistreerd $ 445
skip gesprek de 387
skip gesprek een -556
skip gestort $ 473
skip gestuurd $ 146
skip gestuurd ik 338
skip getek de -258
skip gev de -312
skip gevar $ -428
skip gevond de -287
skip geweest $ -196
skip geweest mijn 312
skip gewon $ -96
skip gewon de -19
skip gewon een -299
skip gewon met -287
skip gezegd ik -325
skip gezet $ 255
skip gij mij -339
skip ging mijn -497
skip gister $ -450
skip gister , -343
skip goed ? 240
skip goed ik -336
skip goedgekeurd $ 373
skip goud $ -291
skip grag het 432
skip grag ik 165
skip grag of 371
skip grag op -368
skip grag stand 257
skip grag via -340
skip gratis $ -219
skip had , -422
skip had . -396
skip had de 282
skip had op -379
skip had over -357
skip had verkeerd -253
skip hal $ 171
skip hal blokkad -305
skip hal moet -316
skip hallo $ -298
skip har . 522
skip har al 475
skip har is 290
skip har kwijt -574
skip heb $ 331
skip heb , -116
skip heb ? 310
skip heb al -296
skip heb ander 511
skip heb boet 431
skip heb brief 227
skip heb gevraagd 291
skip heb jar 240
skip heb ker -411
skip heb klacht -332
skip heb met -469
skip heb nik -468
skip heb nog 208
skip heb op 322
skip heb van 187
skip heb verkeerd -264
skip hebb $ 193
skip hebb een -47
skip hebb het 344
skip hebb mijn 664
skip hebb ons 295
skip hebb ook -269
skip hebb vor 384
skip hebt mij 428
skip hebt mijn 279
skip heeft $ 369
skip heeft , -229
skip heeft . 259
skip heeft 0 -388
skip heeft al 330
skip heeft de 206
skip heeft dossier -334
skip heeft een -316
skip heeft gemeent -218
skip heeft mijn -446
skip heeft nam -388
skip heeft recht -310
skip heeft stad -194
skip heeft verkeerd -287
skip heeft wer -414
skip hel $ -114
skip hel , -169
skip helemal mee -339
skip help $ -318
skip hem $ 158
skip hem , 278
skip hem ? -491
skip hem de -385
skip het ! -286
skip het $ -67
skip het ( -341
skip het , -82
skip het . 91
skip het aan -99
skip het adres 293
skip het bij 52
skip het binn -242
skip het dat 169
skip het formulier -377
skip het gewon -274
skip het hier -218
skip het ik 195
skip het in -144
skip het jar 177
skip het klar -340
skip het mail -306
skip het mar 245
skip het mer 197
skip het met 253
skip het mijn 462
skip het moet -300
skip het nog -157
skip het nu 201
skip het nummer -216
skip het of -129
skip het ook -143
skip het op -98
skip het open -106
skip het opgelost -248
skip het per -358
skip het postkantor -209
skip het terug -272
skip het tuss -148
skip het verhuisd -394
skip het wet 284
skip het zat -430
skip het zijn -214
skip hier 0 -296
skip hier met 264
skip hier sind 375
skip hier van 264
skip hij $ -259
skip hij ? 593
skip hij dat -221
skip hij gen -471
skip hij mijn -359
skip hij niet 353
skip hij van -355
skip hij zijn -198
skip hoe dat 237
skip hoe de -248
skip hoe duurt -88
skip hoe een -266
skip hoe gat -203
skip hoe ge -191
skip hoe het 243
skip hoe iemand -496
skip hoe ik -212
skip hoe je -230
skip hoe jullie 333
skip hoe kan -310
skip hoe mag -126
skip hoe men -217
skip hoe met 205
skip hoe moest 422
skip hoe moet -166
skip hoe stat 449
skip hoe van -297
skip hoek de -127
skip hoelang een -308
skip hoelang het 399
skip hoeveelst ik 405
skip hoevel dat -363
skip hoevel de -340
skip hoevel duurt -360
skip hoevel een -278
skip hoevel er 465
skip hoevel heb 492
skip hoevel heeft -305
skip hoevel ik 598
skip hoevel krijg 378
skip hoevel mag -342
skip hoevel mog -244
skip hoevel na -220
skip hoevel nog 238
skip hoevel van -330
skip hoever het 447
skip hoever mijn 188
skip hog mijn 411
skip hoi $ -275
skip hond 0 -343
skip hondenbelast word -465
skip hor , -372
skip hor alles -359
skip hor die -344
skip hor iet 311
skip hor mar 317
skip hor mer 371
skip huis 0 460
skip huis de 292
skip huis vor -372
skip huishoud $ -331
skip id $ -301
skip id mijn 397
skip identiteitskaart 0 388
skip ie $ 330
skip iemand $ -206
skip iemand ? -256
skip iemand bell -425
skip iemand belt -370
skip iemand het -216
skip iemand mij 341
skip iet . 503
skip iet mijn 208
skip iet te -355
skip ik . 441
skip ik ? 142
skip ik aan 211
skip ik achter -433
skip ik adres -386
skip ik afbetal 360
skip ik al 206
skip ik alles 202
skip ik alwer 448
skip ik ander 502
skip ik antwoord -347
skip ik beginn 366
skip ik beleefd -501
skip ik ben 300
skip ik besliss 337
skip ik betaald 230
skip ik betal 313
skip ik boet 240
skip ik bos -187
skip ik dar 149
skip ik de 108
skip ik dod -177
skip ik doen -326
skip ik eerst -318
skip ik enkel -260
skip ik ermee 327
skip ik euro 271
skip ik even -298
skip ik gan 359
skip ik geblokkeerd -303
skip ik gedan 412
skip ik gekreg -475
skip ik geld 346
skip ik gen 167
skip ik geschrapt 568
skip ik gewon -236
skip ik had -152
skip ik heb 58
skip ik hier 169
skip ik hoe -214
skip ik hor -315
skip ik hur -411
skip ik ik -359
skip ik in 313
skip ik ingeschrev 276
skip ik inschrijv -528
skip ik jar 430
skip ik je -190
skip ik juist -442
skip ik kanker -435
skip ik later -336
skip ik liever -184
skip ik maand 290
skip ik mak -270
skip ik mee -250
skip ik mer -347
skip ik met -191
skip ik mevrouw -326
skip ik mezelf -185
skip ik mij -164
skip ik moet 240
skip ik nie 472
skip ik niemand -258
skip ik nog 129
skip ik nummer -298
skip ik of 189
skip ik op 53
skip ik oud -222
skip ik over 223
skip ik papier -234
skip ik post 406
skip ik recht 161
skip ik sind 179
skip ik slecht -292
skip ik teken -399
skip ik u -151
skip ik uitgeschrev 393
skip ik uittreksel -266
skip ik uw -311
skip ik van -143
skip ik verhuisd 544
skip ik vor 347
skip ik vorig 154
skip ik vrag -209
skip ik wacht -214
skip ik wer -412
skip ik wet 312
skip ik zo -321
skip in $ -78
skip in , 124
skip in . 330
skip in ander -269
skip in archief -276
skip in basisregistratie 290
skip in bestand 399
skip in bevolkingsregister 417
skip in bij 236
skip in bos -219
skip in brief -191
skip in brp 309
skip in buurthuis -138
skip in computer 441
skip in deelgemeent -264
skip in dienstencentrum -277
skip in dorp -168
skip in dossier 536
skip in en 189
skip in gat -212
skip in gemeent -124
skip in hal -265
skip in hav 298
skip in is 160
skip in ker 449
skip in krant -177
skip in land -353
skip in lev -379
skip in mail -317
skip in mijn 404
skip in nieuw -311
skip in nog -355
skip in opvang -232
skip in oud -225
skip in park -139
skip in regio -227
skip in register 367
skip in rusthuis -477
skip in sporthal -166
skip in strat -196
skip in system 820
skip in te -326
skip in tuin -93
skip in van 95
skip in verkeerd -257
skip in verslag -429
skip in vijver -153
skip in vor -192
skip in wacht -179
skip in was -389
skip in wijk -203
skip in wmo 431
skip in won 391
skip in ziekenhuis 305
skip incasso mijn 278
skip ingeschrev de 472
skip ingeschrev het 282
skip ingeschrev jullie 246
skip inschrijv de -225
skip inschrijv het -396
skip is $ 12
skip is , 99
skip is ? 412
skip is aanslag 361
skip is aanvrag 432
skip is afvalstoffenheff -404
skip is al 549
skip is balie -254
skip is beslist 327
skip is betal 180
skip is bezwar 401
skip is brug -307
skip is bsn 318
skip is containerpark -268
skip is dat -260
skip is de -92
skip is dor -200
skip is dossier 476
skip is drie -401
skip is een -52
skip is eig -289
skip is er 200
skip is ergen -301
skip is gebeurd 385
skip is gekom 335
skip is gemaakt -199
skip is gemeentehuis -222
skip is gen -160
skip is gesprek 411
skip is gestort 321
skip is geweest -352
skip is geword 224
skip is goedgekeurd 367
skip is gratis -287
skip is hetzelfd -253
skip is identiteitskaart 389
skip is iemand -212
skip is iet 272
skip is ik 292
skip is in -105
skip is jar -205
skip is jullie 209
skip is klar -452
skip is kwijtscheld 234
skip is loket -165
skip is maand 177
skip is mer -397
skip is met 181
skip is mijn 80
skip is nar -361
skip is niet 166
skip is nieuw 291
skip is nodig -329
skip is nog -136
skip is nu 338
skip is omdat 319
skip is onz -325
skip is ook -212
skip is ord -360
skip is parkeerkaart 361
skip is pas 308
skip is paspoort 267
skip is per -429
skip is schand -189
skip is sind 222
skip is stadhuis -279
skip is stand 414
skip is te -219
skip is telefoonnummer -376
skip is terug -354
skip is uitker 177
skip is van -193
skip is vergunn 293
skip is verschil -147
skip is verzoek 529
skip is wachtlijst -302
skip is wek -189
skip is wijkagent 317
skip is woz 506
skip is zaterdag -400
skip j $ 264
skip ja nee 281
skip jan $ 291
skip jar , 184
skip jar aan 352
skip jar een -272
skip jar het 170
skip jar mijn 357
skip je $ -259
skip je , -178
skip je ? -234
skip je bij -333
skip je de -136
skip je een -58
skip je hebt -294
skip je je -154
skip je mail 348
skip je mij 256
skip je mijn -371
skip je of 314
skip je op -273
skip je van -295
skip juli $ 276
skip jullie . -354
skip jullie 0 169
skip jullie @code -470
skip jullie dat 310
skip jullie de -136
skip jullie echt -177
skip jullie en 319
skip jullie er 303
skip jullie formulier 270
skip jullie gewon -194
skip jullie ik 384
skip jullie mij 473
skip jullie mijn 234
skip jullie ons 447
skip jullie open -285
skip jullie over -216
skip jullie zijn -215
skip kan 0 -344
skip kan afsprak 327
skip kan bezwar -493
skip kan bij -311
skip kan dan -264
skip kan dar -176
skip kan dat 409
skip kan de -17
skip kan die 277
skip kan een -183
skip kan ergen -248
skip kan het -263
skip kan kijk 234
skip kan kom -267
skip kan m 346
skip kan mer -353
skip kan nie -231
skip kan nog -88
skip kan nu -522
skip kan onlin -264
skip kan ook -187
skip kan op -200
skip kan parker -221
skip kan stad -392
skip kan terecht -193
skip kan toch 187
skip kan vrouw -428
skip kan wel -316
skip kan zegg 363
skip kan zijn -452
skip kan zon -305
skip kapot $ -261
skip kastj de -104
skip kentek 0 -437
skip ker $ -98
skip ker . 388
skip ker de -238
skip ker en -271
skip ker het -359
skip ker ik 185
skip ker jar -353
skip kermis $ -183
skip kid van 280
skip kijk $ -258
skip kijk die -318
skip kijk een 309
skip kijk ik 336
skip kijk mijn 341
skip kijk na 342
skip kind $ -199
skip kind 0 -237
skip kinder $ -257
skip kinder 0 -302
skip kinder het -197
skip kinder in -415
skip klacht , -270
skip klacht de -325
skip klar $ 315
skip klar de -327
skip klar niet 310
skip klopt ? -239
skip klopt bedrag 401
skip klopt dat 186
skip klopt en -283
skip klopt met -419
skip kom $ 137
skip kom , -208
skip kom als -360
skip kom bij -446
skip kom een -223
skip kom lang -277
skip kom met -234
skip kom niet -228
skip kom om -251
skip komt $ 155
skip komt , -327
skip komt ? 265
skip komt de -403
skip komt een -92
skip komt er -406
skip komt mij -353
skip komt niet -265
skip komt nog 178
skip komt nu -503
skip kop $ -181
skip kop de -254
skip kopie de -456
skip kost 0 -308
skip kost euro -346
skip kost rijbewijs -196
skip kost uittreksel -158
skip krant de -304
skip kreg brief 230
skip krijg $ -166
skip krijg dar -244
skip krijg de -214
skip krijg die 382
skip krijg een -178
skip krijg mijn 433
skip krijgt $ 423
skip kun een -530
skip kunn een -387
skip kunn mijn 409
skip kunt dat 215
skip kunt die 272
skip kunt een 452
skip kunt inschrijv -428
skip kunt mijn 517
skip kunt nagan 370
skip kunt nakijk 347
skip kunt zien 402
skip kwijt kan -341
skip lach dod -119
skip lang die -305
skip lang een -139
skip lang het -247
skip lang mijn -343
skip lat $ -66
skip lat ? -185
skip lat bij -397
skip lat de -140
skip lat het -121
skip lat ik 227
skip lat zit -153
skip leeflon er 447
skip leeflon maand 339
skip ler $ -283
skip les de -306
skip lev , -346
skip lez $ -331
skip ligt 0 305
skip ligt aan -240
skip ligt al 172
skip ligt altijd -396
skip ligt bij -245
skip ligt er 385
skip ligt in -181
skip ligt nu 383
skip ligt rijbewijs 384
skip ligt sind 330
skip lijk ik -344
skip lijst $ 276
skip loket $ -181
skip loket , -163
skip loket en -258
skip loket mijn -338
skip loopt parkeervergunn 334
skip loss , -374
skip maand $ 103
skip maand . 287
skip maand de -265
skip maand gestort 253
skip maand ik 231
skip mag $ -292
skip mag ? -330
skip mag alles -303
skip mag ander -410
skip mag bij -168
skip mag dochter -533
skip mag het -157
skip mag hier -284
skip mag in -137
skip mag man -325
skip mag met -194
skip mag op -147
skip mag van -322
skip mag vrag -360
skip mag wet 310
skip mag zelf -186
skip mail . -378
skip mail mij -423
skip mailadres $ -314
skip mailadres jullie 437
skip mak $ -195
skip mak de -265
skip man $ -319
skip man , -370
skip man die -225
skip man en -377
skip man er -368
skip mar $ -43
skip mar . 198
skip mar ben -355
skip mar een -200
skip mar hor -285
skip mar is 75
skip mar stat 239
skip mar zijn 329
skip mar zit 304
skip marloes de -247
skip me , -196
skip me 0 414
skip me mijn 279
skip me nar -359
skip me op -185
skip me terug -337
skip mededel 0 -288
skip medewerker $ -182
skip mee $ -221
skip mee de -212
skip meebreng een -229
skip mei de 369
skip men . -333
skip men een -186
skip men het 280
skip men in -257
skip men vor -410
skip mer $ 128
skip mer , 139
skip mer de -201
skip mer mijn -360
skip merci $ -158
skip met $ -76
skip met . 199
skip met aanvrag 508
skip met auto -247
skip met belast -248
skip met betal -357
skip met boet -416
skip met die -132
skip met dossier 176
skip met een -194
skip met gebrok -349
skip met is 294
skip met medewerker -265
skip met nieuw -267
skip met of -323
skip met op -158
skip met papier -308
skip met post -413
skip met prat -323
skip met rijbewijs -420
skip met vader -331
skip met van -144
skip met verstand -327
skip met vriend -352
skip met waarschuw -212
skip mevrouw $ -214
skip mevrouw de -223
skip mevrouw mijn 451
skip mevrouw van -350
skip mij $ 291
skip mij , 310
skip mij . -239
skip mij 0 441
skip mij ? 226
skip mij aan -440
skip mij af 419
skip mij dat -156
skip mij de 413
skip mij een 211
skip mij eindelijk -392
skip mij het 123
skip mij is 231
skip mij ker -201
skip mij maand -433
skip mij mer -212
skip mij mijn -483
skip mij ne -317
skip mij of 149
skip mij om 352
skip mij op -59
skip mij over 232
skip mij stand 353
skip mij te 191
skip mij terug -339
skip mij van 248
skip mij wek 205
skip mijn $ 67
skip mijn ( 208
skip mijn , 221
skip mijn . 273
skip mijn 0 472
skip mijn : 255
skip mijn ? 430
skip mijn aan 204
skip mijn aanpass 343
skip mijn aanslag 346
skip mijn aanvrag 390
skip mijn adres 427
skip mijn af 357
skip mijn afgewez 372
skip mijn al 538
skip mijn allen -391
skip mijn als 414
skip mijn appartement 346
skip mijn bak 396
skip mijn bedrag 340
skip mijn beschik 387
skip mijn bij 330
skip mijn bijstand 337
skip mijn binn 301
skip mijn boet 450
skip mijn dan 312
skip mijn dat -312
skip mijn dez 255
skip mijn dit 484
skip mijn dossier 481
skip mijn een 208
skip mijn eigen 474
skip mijn en 57
skip mijn er 386
skip mijn eraf -308
skip mijn erbij -389
skip mijn fout -520
skip mijn geheim -429
skip mijn geldig 346
skip mijn gestort 485
skip mijn goed 421
skip mijn goedgekeurd 382
skip mijn har 297
skip mijn heb 252
skip mijn heeft -70
skip mijn in 179
skip mijn inmiddel 340
skip mijn inschrijv -401
skip mijn is 59
skip mijn kijk 384
skip mijn klar 471
skip mijn klopt 412
skip mijn kom -432
skip mijn komt -304
skip mijn ligt 257
skip mijn mailadres 329
skip mijn man -162
skip mijn mar 201
skip mijn mij 244
skip mijn moet 421
skip mijn na 268
skip mijn nar 282
skip mijn niet -100
skip mijn nog 527
skip mijn nou 463
skip mijn nu 584
skip mijn nummer 252
skip mijn om 512
skip mijn ontvang 351
skip mijn ook 136
skip mijn op 228
skip mijn ophal -458
skip mijn pas 356
skip mijn precies 513
skip mijn reken 461
skip mijn rijbewijs 430
skip mijn sta 387
skip mijn stat 412
skip mijn teg 477
skip mijn terug 259
skip mijn van 530
skip mijn verander 370
skip mijn verblijf 347
skip mijn verget -266
skip mijn verkeerd 370
skip mijn vor 708
skip mijn vraagt 258
skip mijn waard 384
skip mijn weggegooid 369
skip mijn werk -324
skip mijn werkt 216
skip mijn wil -225
skip mijn zat -257
skip mijn zegg -336
skip mijn zelf -282
skip mijn zijn 238
skip mijn zit -94
skip mijn zou 189
skip milieustrat $ -313
skip mn $ 116
skip mn , 444
skip mn al 288
skip mn bij 360
skip mn er 405
skip mn heeft 280
skip mn verloopt 408
skip moe $ -258
skip moeder 0 -359
skip moeder de -479
skip moet $ 141
skip moet 0 165
skip moet daarmee -375
skip moet daarvor -343
skip moet dan -229
skip moet dat -142
skip moet de -169
skip moet dit 432
skip moet doen -392
skip moet en -216
skip moet hebb -502
skip moet hondenbelast -465
skip moet mij -492
skip moet niet -219
skip moet nog 596
skip moet uit -340
skip moet vor -241
skip moet word 395
skip moet zelf -253
skip moet zijn -266
skip mog , -419
skip moogt van -360
skip mooi $ -190
skip morg 0 -278
skip morg de -331
skip morg mijn -347
skip my , -525
skip na , -265
skip na . -368
skip na bevall 376
skip na jar -196
skip na mijn 338
skip na verhuis -333
skip nam $ -374
skip nam . 257
skip nam vor -462
skip nar $ 213
skip nar 0 427
skip nar collega -397
skip nar gemeent -250
skip nar gestuurd -283
skip nar mur -138
skip nar nieuw 334
skip nar van -421
skip nar wek 350
skip ne $ -205
skip ne ? -267
skip ne op -193
skip nederland vor -440
skip nen , -215
skip nergen $ 228
skip netjes , -273
skip ni $ -206
skip nie $ 214
skip niemand , -210
skip niemand mij 301
skip niemand op -255
skip niet . 171
skip niet 0 284
skip niet dat -255
skip niet de 254
skip niet die -253
skip niet een -277
skip niet er 232
skip niet hor -179
skip niet kom 330
skip niet mar -244
skip niet mijn -253
skip niet nar -254
skip niet of -241
skip niet op 89
skip niet open -273
skip niet te -169
skip niet uit -247
skip niet uw -272
skip niet van 234
skip niet zegg -219
skip niet zijn -450
skip niet zit -267
skip nieuw , 113
skip nieuw al 274
skip nieuw bij -301
skip nieuw is -243
skip nieuw mijn 359
skip nieuw van -265
skip nieuw vor 287
skip nik , -102
skip nik . 206
skip nik de 150
skip nik ik -229
skip nik op -211
skip nik over 314
skip nik van 244
skip nodig een -143
skip nodig mijn 242
skip nog . 242
skip nog 0 -355
skip nog ? 300
skip nog aan 148
skip nog betal 345
skip nog bij 59
skip nog dat -391
skip nog een -230
skip nog gehoord 362
skip nog gen 287
skip nog gestort 310
skip nog har 385
skip nog ingeschrev 465
skip nog jar 396
skip nog jullie 292
skip nog meegemaakt -491
skip nog mijn 56
skip nog na -474
skip nog niet 153
skip nog nik 281
skip nog op 243
skip nog open 287
skip nog te -248
skip nog van 152
skip nog vor 175
skip nog wacht 378
skip nog zijn -331
skip nog zon -373
skip nou betal 271
skip nou een -297
skip nou of 421
skip november . 394
skip nu . 351
skip nu ? 488
skip nu ander -388
skip nu betal 303
skip nu een 236
skip nu het -240
skip nu ik -114
skip nu met -385
skip nu mijn 320
skip nu of 422
skip nu van 480
skip nu vor 85
skip nummer $ -139
skip nummer . 266
skip nummer en -415
skip nummer het -440
skip nummer in 119
skip nummer jullie -299
skip nummer mijn 454
skip nummer op -310
skip ocmw $ -257
skip ocmw toch -414
skip of $ 134
skip of , 210
skip of . -374
skip of ? 209
skip of al 254
skip of als 275
skip of dar -367
skip of dat -177
skip of de -167
skip of een -119
skip of er 81
skip of het 217
skip of iemand 335
skip of ik 228
skip of in -184
skip of ingeschrev 473
skip of inschrijv 558
skip of je -176
skip of jullie -330
skip of kwijtscheld 324
skip of nog 232
skip of ons -339
skip of we 272
skip of zit 262
skip om $ 212
skip om . -273
skip omdat 0 499
skip omdat een -380
skip omdat niet 276
skip onder $ -225
skip ongedan $ -373
skip onlin $ -385
skip ons $ 69
skip ons ? 233
skip ons al 494
skip ons als 339
skip ons de -196
skip ons een -317
skip ons huis 340
skip ons nu 610
skip ons vor 300
skip ontvang $ 281
skip ontvang mijn 453
skip onz en -357
skip onz heeft -259
skip onz nu 561
skip ook $ -91
skip ook ? -218
skip ook betal -293
skip ook de -96
skip ook ik -408
skip ook of -225
skip ook van -213
skip op $ -39
skip op , -126
skip op aanvrag 334
skip op adres 203
skip op affich -194
skip op attest 393
skip op augustus -386
skip op basisschol 378
skip op bell -238
skip op bezwar 337
skip op bijzonder 414
skip op bordj -249
skip op dag -177
skip op dan -399
skip op deur -227
skip op die -150
skip op dienst 245
skip op diftarreken 435
skip op en 113
skip op factur 224
skip op fietspad -94
skip op flyer -224
skip op gat -250
skip op gedrukt -420
skip op gevel -168
skip op gsm -486
skip op hoek -128
skip op ik 178
skip op in 186
skip op juni -270
skip op kermis -176
skip op leeftijd -341
skip op lijst 251
skip op maart -293
skip op mail -280
skip op mijn 243
skip op moet -196
skip op monument -259
skip op mur -116
skip op nam 650
skip op nieuw 169
skip op oud 277
skip op parking -169
skip op pasfoto -293
skip op plat 335
skip op plein -148
skip op pleintj -145
skip op plek 60
skip op reken 259
skip op simpel -333
skip op sit -128
skip op social -418
skip op stadhuis 253
skip op stoep -41
skip op te -219
skip op telefon -340
skip op terras -357
skip op uittreksel 411
skip op van 250
skip op wachtlijst 422
skip op werk -264
skip op zak 357
skip opbell $ -413
skip open $ -172
skip open 0 -216
skip open zaterdag -205
skip openstan jullie 316
skip opgehaald de -202
skip ophal 0 -497
skip ord $ 223
skip ord , 335
skip oud : -282
skip oud een -202
skip oud inlever -201
skip oud vor -372
skip ouder $ -258
skip over , 181
skip over 0 -353
skip over ? 49
skip over aanslag 624
skip over aanvrag 194
skip over bij -238
skip over dakkapel 217
skip over en -230
skip over hond -402
skip over ik 228
skip over in -226
skip over kap -254
skip over lijk -376
skip over nieuw -276
skip over op -165
skip over opvang -383
skip over parkeerkaart -401
skip over premie 357
skip over uitker 369
skip pakt $ -310
skip papier en -395
skip papier mijn 391
skip park $ -182
skip parker $ -293
skip pas , -365
skip pas aan 445
skip pasfoto $ -245
skip pasj de 444
skip paspoort 0 -408
skip paspoort binn 238
skip paspoort klar 333
skip paspoort of -397
skip per , -393
skip per . -309
skip per ? -345
skip per mei 358
skip per of -351
skip person , -310
skip person de -370
skip pik niet -318
skip plat $ 227
skip plat de 181
skip plat het -410
skip plat ik 237
skip plek ik 310
skip politie $ -205
skip post $ -122
skip premie $ 202
skip premie mijn 263
skip rad stat -238
skip reispas $ -244
skip reken $ 203
skip reken het -295
skip reken ik 329
skip rekeningnummer veranderd 302
skip rijbewijs $ 338
skip rijbewijs binn 210
skip rijbewijs ik 336
skip rijbewijs is 272
skip rijbewijs klar 224
skip rijksregisternummer op -395
skip roep een -344
skip rommel $ -405
skip rustig $ -247
skip schiet in -171
skip schol $ -235
skip schol mijn -279
skip schon $ -174
skip schuld ik 224
skip serieus $ -327
skip serviceflat $ -381
skip simpel , -302
skip sind , 305
skip sind 0 -403
skip sind bij 417
skip sind een -358
skip sleutel mijn 365
skip snap gen 258
skip social $ 265
skip social , 386
skip sporthal $ -235
skip sprek de -365
skip sta $ 336
skip sta eigen 312
skip sta in -410
skip sta nog 345
skip sta nu 383
skip sta op 263
skip stad bij -272
skip stadhuis $ 148
skip stan de 260
skip stand de -338
skip stand mijn 400
skip stand zak 347
skip standplat de 304
skip stat $ 156
skip stat , -155
skip stat 0 -160
skip stat aanvrag 502
skip stat altijd 322
skip stat auto -399
skip stat bij 593
skip stat dar 299
skip stat de 145
skip stat dossier 149
skip stat ergen -269
skip stat het -320
skip stat ik 422
skip stat met 408
skip stat nieuw 325
skip stat nog 426
skip stat nu 453
skip stat op 155
skip stat verkeerd 420
skip status mijn 252
skip stedelijk $ -286
skip stil $ 145
skip stom mij -385
skip stond lad -284
skip stond niet -392
skip stort de -325
skip strak ik -488
skip strat $ -170
skip strat , -215
skip subsidie een -204
skip t 0 -237
skip t bij -278
skip t hier -180
skip t huis -400
skip t in -175
skip t mar -334
skip t met 229
skip t mij -337
skip te , -124
skip te . 136
skip te als -284
skip te bij -241
skip te en -154
skip te stan -344
skip te vor -207
skip te war -302
skip technisch $ -304
skip teg , -154
skip teg moet -274
skip tegemoetkom de 451
skip tegenover 0 -152
skip teken $ -370
skip telefonisch contacter -361
skip ter van -105
skip terug $ -117
skip terug @code -233
skip terug jullie 289
skip terug mijn 287
skip terwijl stond -319
skip thuis de -377
skip tijd $ -287
skip toch $ -127
skip toch , 219
skip toch er 446
skip toch ik -409
skip toch normal -187
skip toe $ -306
skip toegekom $ 452
skip toegewez $ 396
skip tot $ -181
skip tot . -265
skip tot 0 -299
skip tot datum 215
skip tot de -55
skip tot duurt -264
skip tot is 503
skip tot kan -340
skip tot lat -120
skip tot loopt 107
skip tot mag -348
skip tot uur -205
skip trek de -300
skip trek niet -305
skip trekt nik -154
skip trouw 0 -306
skip tuinhuis 0 -311
skip twee $ 216
skip twee ? -299
skip twee in -323
skip twee met -180
skip twee vor -316
skip typ $ -365
skip u . -246
skip u ? 393
skip u als 392
skip u bell -408
skip u de -143
skip u een 207
skip u gen -229
skip u hoe 381
skip u inschrijv 472
skip u mijn 199
skip u nakijk 272
skip u niet -326
skip u nog -459
skip u of 297
skip u op -375
skip u te -365
skip u terugbell -391
skip u vor -248
skip u zegg -338
skip uit een -295
skip uit lat -418
skip uitbetaald $ 318
skip uitker $ 209
skip uitleg de -362
skip uitpas kansentarief 407
skip uitschrijv ik 447
skip uur ik 247
skip uw , -178
skip uw . -207
skip uw 0 -140
skip uw vor -291
skip vak ik 397
skip vakantie $ -348
skip van . 68
skip van aannemer -292
skip van aanvrag 161
skip van advocat -404
skip van af -329
skip van ander 286
skip van architect 391
skip van balie -224
skip van ben -326
skip van bib -161
skip van bijstandsaanvrag 322
skip van brandwer -179
skip van bur 148
skip van crech 304
skip van dat -182
skip van dienst -231
skip van dochter 386
skip van een -153
skip van eig 289
skip van euro 166
skip van garag 219
skip van gemeent -124
skip van gezin 510
skip van heeft -237
skip van hondenbelast 365
skip van huis 415
skip van jan 384
skip van juni 423
skip van kan -332
skip van kastj -98
skip van kinder 302
skip van klopt 403
skip van lijst 294
skip van mag -298
skip van meter -226
skip van nar 355
skip van nodig 374
skip van nummer -364
skip van op 364
skip van opvang 339
skip van ouder 340
skip van over 307
skip van plein -202
skip van premie 318
skip van put 164
skip van recyclagepark 344
skip van schol -123
skip van stat -212
skip van stichting -363
skip van trap -280
skip van twee 221
skip van uitker 365
skip van uur 188
skip van veranderd 271
skip van vergunn 248
skip van verzet 409
skip van vor 258
skip van vorig 148
skip van websit -209
skip van wek 194
skip van werk -194
skip van wijkagent -446
skip van wil -263
skip van woning 314
skip van zegt -362
skip van zon 379
skip vanaf leeftijd -140
skip vandag $ -135
skip vandan $ 388
skip vanzelf $ -256
skip vel $ -178
skip vel , -368
skip ver dat 331
skip ver mijn 281
skip ver stat 325
skip vergunn $ -226
skip vergunn mijn 376
skip verhuisd de 472
skip verhuiz de 357
skip verkeerd , 237
skip verkeerd . -532
skip verkeerd gestuurd -297
skip verleng $ 342
skip verlengd $ 396
skip vernem de 470
skip verplicht een -283
skip verwacht $ 295
skip verwerkt $ 477
skip verzoek kwijtscheld 248
skip via wmo -398
skip vier $ -302
skip vind $ 222
skip vind brief 393
skip vind dat -203
skip vind een -173
skip vind het -347
skip vind ronduit -381
skip vind u -321
skip vindt het -438
skip vles bloed -151
skip vlieg $ 190
skip vol $ -190
skip volgen wet -374
skip volgend $ -293
skip volgend , 327
skip voorbeeld $ -217
skip vor $ -138
skip vor 0 -151
skip vor ? 139
skip vor aangift -380
skip vor afsprak -179
skip vor al 268
skip vor alleenstaand -221
skip vor attest -453
skip vor broer -312
skip vor buurtfeest -299
skip vor dag 357
skip vor de -76
skip vor derd -216
skip vor deur -252
skip vor die 274
skip vor dochter 344
skip vor en -155
skip vor gezin -383
skip vor het -291
skip vor inschrijv 412
skip vor is -91
skip vor kaart -416
skip vor ligplat 351
skip vor man -343
skip vor met -215
skip vor mijn -312
skip vor nar -314
skip vor nieuw -255
skip vor of -195
skip vor opvang 291
skip vor oud -313
skip vor person 326
skip vor premie -411
skip vor renovatiepremie -430
skip vor schol -214
skip vor snell -202
skip vor traplift 279
skip vor twed 324
skip vor uitker 321
skip vor uur -386
skip vor van -237
skip vor veranda 262
skip vor verhuis -381
skip vor verkeerd -316
skip vor vierd -255
skip vor zomer 212
skip vor zon 458
skip vorig , 139
skip vorig een -275
skip vorig en 365
skip vorig nog -256
skip vrag $ -325
skip vrag een -167
skip vriend de -309
skip vrij $ -294
skip vrijdag $ -207
skip vrijdag , 479
skip vroeger , 428
skip vrouw $ -348
skip vrouw van -258
skip vuil , -259
skip wa er 381
skip waard , -410
skip waard mijn 317
skip waardelos $ -262
skip waarom de -293
skip waarom er -93
skip waarom het -314
skip waarom ik 348
skip waarom jullie -279
skip waarom mijn 605
skip waarom u -310
skip waarschuw $ -191
skip waarschuw ik -220
skip wacht 0 295
skip wacht een -186
skip wacht jullie -316
skip wacht mijn 320
skip wachtlijst de 240
skip wachtlijst ik 339
skip wachtlijst social -342
skip wanner de -208
skip wanner een -302
skip wanner het -195
skip wanner ik 833
skip wanner je -365
skip wanner komt 325
skip wanner mijn 814
skip want heb 355
skip want komt 572
skip want sta -320
skip want was -489
skip war bij -272
skip war dat 302
skip war de -162
skip war die -202
skip war een -156
skip war ge -253
skip war ik -186
skip war je -131
skip war jullie -396
skip war mijn 467
skip war moet -353
skip war nik 393
skip war u -183
skip war won -295
skip was . 268
skip was afsprak 390
skip was dat -283
skip was de -167
skip was een -171
skip was in -397
skip was van -236
skip wat $ -221
skip wat betreft -347
skip wat dat -143
skip wat een -213
skip wat er 314
skip wat het -125
skip wat ik 165
skip wat in 401
skip wat is 305
skip wat je -118
skip wat mijn 636
skip wat nu 160
skip wat over 368
skip wat u -149
skip wat vor -250
skip wat we -420
skip we het -300
skip we met 253
skip weg $ 143
skip weg de -126
skip weg ik -310
skip weg is -261
skip weg mijn -339
skip wek $ 334
skip wek . 127
skip wek antwoord -262
skip wek de -143
skip wek een 162
skip wek en 352
skip wek heb 433
skip wek mijn 425
skip wek wacht 346
skip wel $ -48
skip wel ? 183
skip wel op -326
skip wel van -384
skip welk de -356
skip welk geld -369
skip welk hebb 618
skip welk heeft -380
skip welk ik 145
skip welk is 292
skip welk kan -229
skip welk moet -156
skip welk ontbreekt 416
skip welk sta 447
skip welk werkt -348
skip wer $ -154
skip wer bij -277
skip wer boet -425
skip werd 0 -385
skip werd mijn -362
skip werkt $ -256
skip werkt ? -338
skip wet een -341
skip wet er 216
skip wet het 84
skip wet mijn 521
skip wet niet -43
skip wet nog -331
skip wet te -306
skip wie $ -338
skip wie bij -516
skip wie de -58
skip wie die -305
skip wie er -109
skip wie ik -152
skip wie mij 358
skip wie mijn 641
skip wij , -319
skip wij een -222
skip wij gen -226
skip wij niet -297
skip wij onz -351
skip wij op -322
skip wijk $ -164
skip wijzig een -474
skip wil $ -200
skip wil dat 203
skip wil hoevel 273
skip wil iemand -213
skip wil men -264
skip wil met -356
skip wil mijn 228
skip wil niet -168
skip wil nog -430
skip wil of 353
skip wil sprek 118
skip wil wat 329
skip wil word -393
skip wil zegg -323
skip will dat 469
skip will een -337
skip wilt het 372
skip won 0 295
skip won mijn 386
skip won nog 378
skip won nu -316
skip won op 503
skip woning $ 279
skip woord , -266
skip word ? -381
skip word het -159
skip word mijn -311
skip word van -218
skip wordt geld 346
skip wordt in -371
skip woz van 298
skip zaterdag $ 211
skip ze . 244
skip ze 0 205
skip ze de -105
skip ze mij -81
skip zebrapad de -164
skip zeg mijn -378
skip zegg , 240
skip zegg het -336
skip zegt $ -219
skip zegt 0 -279
skip zegt ander -210
skip zei $ -340
skip zei ik -200
skip zeid , -476
skip zeker $ -367
skip zelf $ -286
skip zelf of -245
skip zet $ 186
skip zet dat 433
skip zet die -395
skip zet een -337
skip zich vor -343
skip zie mijn 465
skip ziek $ 229
skip zien dat 370
skip zien mijn 219
skip zijn $ -87
skip zijn 0 212
skip zijn al -486
skip zijn altijd -315
skip zijn dar -231
skip zijn de -173
skip zijn een -44
skip zijn en 172
skip zijn er -402
skip zijn jar -405
skip zijn lat -405
skip zijn met 299
skip zijn mijn 311
skip zijn op -232
skip zijn open -198
skip zijn regel -178
skip zijn uit -336
skip zijn vor 307
skip zijn werk -301
skip zit de -153
skip zit dossier 344
skip zit en 182
skip zit in -257
skip zit nog 509
skip zo $ -128
skip zo dat -176
skip zo de -302
skip zo ik 202
skip zo je 265
skip zo mijn -187
skip zo of -431
skip zoek nog -387
skip zon 0 -185
skip zon dat -309
skip zon het 284
skip zon zijn -369
skip zondag $ -160
skip zonder $ -201
skip zonder ? -270
skip zonder op -254
skip zou . -333
skip zou 0 354
skip zou de -400
skip zou wet 224
skip zou word 422
skip zwart wit 285
word ( 120
word ) 55
word , 13
word . 131
word 0 24
word : 121
word ; 249
word ? 136
word @code -121
word a -100
word aan -51
word aangekom 577
word aangemeld 241
word aangemerkt 465
word aangepast 435
word aangev -177
word aangevraagd 626
word aanhanger -235
word aanman 455
word aanmerk -195
word aanpass 669
word aanslag 694
word aanslagbiljet 768
word aanvaard 475
word aanvrag 400
word aanwez -302
word abonnement 312
word accent -320
word account 425
word achter -129
word achterkant -261
word achternam 369
word activiteit -371
word administratie 462
word adres 454
word adreswijz 562
word advocat -240
word afbetal 339
word afbetalingsplan 414
word afdel -211
word affich -196
word afgebrok -195
word afgegev 371
word afgehaald -373
word afgekeurd 260
word afgemaakt -298
word afgeschaft -323
word afgeschrev 553
word afgeslot -153
word afgev -226
word afgewez 598
word afhal -151
word afhandel -493
word afloss 331
word afscheid -313
word afschrift 273
word afsprak 323
word afvalkalender -278
word afvalstoffenheff 265
word afvalzak -335
word afwijz -349
word ah -272
word akkoord 373
word akt 246
word al 198
word algemen -189
word all -119
word allemal -92
word alles -15
word allez -182
word als -47
word alsjeblieft 299
word alstublieft 235
word alwer 189
word amai -159
word ambtenar -141
word an -240
word annelies -328
word annuler 435
word antwoord -100
word apart -198
word app -101
word appartement 146
word april 495
word archief -247
word architect 304
word are -353
word as -223
word asbest -297
word asfalt -279
word asiel -395
word assistent 225
word attest 518
word aub 380
word autistisch -331
word autocorrect -224
word automat -169
word automatisch 169
word autorijd -409
word autos -253
word avond -103
word avondvierdag -230
word b 132
word babbel -297
word baby 200
word badmeester -427
word bakfiet -301
word ban -210
word band -207
word bang -315
word bankafschrift -159
word bankapp -321
word bankj -171
word bankkaart -350
word bas -72
word basisregistratie 393
word batterij -258
word be -261
word beantwoord -375
word bed -142
word bedank -350
word bedankt -107
word bedoel -38
word bedoeld -234
word bedoelt -264
word bedraagt -182
word bedrag 400
word bedreig -290
word bedrijf -325
word beeld -274
word begeleider 450
word begin -296
word begint -57
word begraafplat -58
word begrav 212
word begrep -231
word begrot -395
word behandel 494
word bekek 497
word bekend 306
word bel -46
word belach -100
word belast 123
word belastinggeld -401
word beled -207
word beleefd -282
word beleid -235
word bell -101
word belooft -230
word ben 104
word bend -254
word bened -266
word bent -157
word bereik -234
word berek 271
word bericht -242
word beroert -331
word bescham -313
word beschik 669
word besliss 486
word beslist 534
word beslot 308
word besluit 179
word bestan -421
word bestand 414
word bestat -228
word besteld 483
word bestelwag -257
word bestur -226
word betaald 515
word betaalt -236
word betal 240
word betalingsregel 662
word beter -260
word betwist -300
word beurt 160
word bevall 312
word bevest 627
word bevestigd 507
word bevoegd -375
word bevolk 151
word bevolkingsregister 458
word bewaard -285
word bewar -304
word bewijs 251
word bewindvoerder 472
word bewonerskaart 383
word bezoek -348
word bezwaarschrift 362
word bezwar 217
word bib -165
word bieb -165
word bij 31
word bijstand 326
word bijstandsaanvrag 330
word bin -225
word binn 173
word binnengekom 489
word binnenkort -294
word binnenlop -337
word bitch -451
word bladzijd -377
word blank -241
word blauw -197
word bleit -287
word blek -242
word blij -264
word blijft 201
word blijkt -307
word blijv -197
word blind -195
word bloed -153
word bloem -240
word bloembak -203
word blok -302
word blokkad -309
word boa -209
word boekj -339
word boet 424
word bom -136
word bon -209
word bord -201
word bordj -234
word borst -382
word borstkanker -264
word bos -174
word bot -100
word bouwaanvrag 548
word bouwdossier 191
word bov -120
word braderie -171
word brand -214
word brandt -214
word brandwer -89
word breekt -228
word breng -67
word brief 205
word briev 126
word bril -179
word broek -376
word brug -119
word bruggetj -334
word bruin -215
word btw -180
word buit -192
word bureau -218
word burgemeester -131
word burgerzak -110
word bushalt -163
word bushokj -173
word buurman -210
word buurt -178
word buurtapp -214
word buurtfeest -218
word buurthuis -165
word buurtveren -337
word buurvrouw -186
word bv -365
word caf -86
word can 191
word caravan -322
word ceremonie 351
word cest -257
word chat -198
word chatbot -296
word chauffeur -246
word check 665
word chemo -287
word chines -467
word club -264
word cod -165
word collega -132
word collegas -293
word concessie 452
word consulent 480
word contact -350
word contacter -437
word contactperson 323
word container -93
word containerpark -143
word contant -337
word content -281
word control 399
word controler 445
word crech 415
word cursus -171
word da 92
word daarbij -250
word daarmee 353
word daarnet -203
word dakkapel 193
word dam -355
word dan -37
word dank -134
word dankj -204
word dankjewel -178
word danku -332
word dankzij -377
word dar -41
word das -31
word dat -26
word datum 422
word de -35
word debiel -119
word deblokker -393
word deelgemeent -251
word deelt -356
word del 203
word dement -209
word depressie -350
word dez 100
word diabetes -343
word dicht -162
word diefstal -290
word dien -154
word diend 398
word dienst 75
word dient -300
word dierenambulanc -416
word diev -315
word dijk -209
word dik -232
word dinsdag 193
word diploma -238
word districtshuis -256
word do -397
word dochter 108
word document -172
word dod -104
word doen -122
word doet -22
word dof -217
word dokter -161
word dom -162
word domicilie 601
word domicilier 423
word domm -230
word donderdag 276
word donker -200
word doodmoe -422
word doorgat -353
word doorgegev 427
word doorgekom 436
word doorgev 263
word doormail 507
word doorverbond -189
word dor -40
word dorp -179
word dos -270
word dossier 685
word dossiernummer 200
word dov -270
word down -273
word draagt -392
word draai -221
word drad -279
word dreigd -229
word drempel -210
word drog -320
word druk -144
word dubbel 344
word duidelijk -330
word duizend 158
word dur -196
word dus 128
word dwar -339
word e 44
word ean -239
word echt -125
word een -56
word eer -311
word eerder -390
word eerlijk -198
word efkes -347
word eigenar 163
word eik -154
word eikel -217
word eikenprocessierup -235
word ein -350
word eind 321
word eindelijk 163
word elder 414
word elk -144
word email -331
word emissiezon -334
word en 18
word energietoeslag 165
word engel -226
word enig -266
word enkel -244
word eraf -67
word erg -216
word ergen -78
word erkenn 258
word ermee 288
word ernstig -381
word erop 240
word erotisch -327
word es 218
word euro 312
word ewa -222
word excus -409
word excuser -335
word excuses -412
word ezel -230
word ezelstrat -331
word facebok -240
word factur 341
word fanfar -304
word februari 542
word feest -203
word feestzal -285
word ff 476
word fiet -165
word fietsenrek -253
word fietser -170
word fietspad -126
word fijn -177
word fik -311
word film -181
word finn 493
word fiscal 441
word fix 386
word flikker -193
word flikkert -235
word fokking -258
word folder -257
word fontein -153
word form -330
word foto -184
word fout 206
word foutcod -330
word frigo 299
word fritur -238
word fuck -235
word fucking -236
word g -363
word gaarn 353
word gaf -247
word galgenstrat -398
word gang -301
word garag 351
word gas 162
word gat -53
word geb 386
word gebarst -235
word gebeld -159
word gebeur -194
word gebeurd 498
word gebeurt -134
word geblev 439
word geblokkeerd 315
word geboortedatum 269
word geboortepremie 382
word gebor 311
word gebracht 355
word gebruik -295
word gebruikt -283
word gebur -250
word gedacht -332
word gedan 77
word gedoe -166
word gedomicilieerd 430
word gedumpt -158
word geeft -172
word gegev 167
word gegeven 549
word gehaald 108
word gehad 241
word gehandicaptenparkeerkaart 300
word geholp -164
word gehoord 306
word gehor -319
word gehuurd 240
word gehuwd 405
word gek -110
word gekocht 156
word gekom 307
word gekort 460
word gekreg 609
word gelach -369
word geld 95
word geldig -165
word geldt -117
word geled 114
word gelez -293
word geliev 398
word gelijk -172
word geluk -358
word gelukk -204
word gemeent -67
word gemeentebelast 204
word gemeentehuis -165
word gemeenterad -232
word gemeld 198
word gemiddeld -269
word gen -45
word genoeg -283
word genoemd -231
word genoteerd 257
word gepakt -343
word gepensioneerd -295
word geplaatst 382
word gepland 297
word gerak -169
word geregistreerd 400
word gerek 459
word gerust -279
word gescheid 311
word geschrapt 449
word geslacht -308
word geslag -215
word gesloopt -250
word gespeld 450
word gespot -155
word gesprek 422
word gestemd -257
word gestok 201
word gestol 248
word gestort 623
word gestrooid -260
word gestuurd 275
word geteld -283
word getuig -300
word getypt -287
word gevar -221
word gevel -184
word gevraagd 422
word gevuld -384
word gewaarschuwd -454
word geweest 146
word geweigerd 280
word geweld -158
word gewijzigd 427
word gewon -123
word gewonn -315
word geword 263
word gezegd -160
word gezicht -272
word gezien 168
word gezin 349
word gezinn -263
word gezinsheren 429
word gezinssamenstell 402
word gezond -393
word ggd -205
word ghana -427
word gij -71
word gin -307
word ging 60
word glas -168
word glasbak -192
word glijban -194
word godverdomm -174
word goe -200
word goedemiddag -207
word goedemorg -202
word goedenavond -208
word goedgekeurd 662
word goeiemorg -102
word googl -289
word gooi -182
word gordijn -368
word goud -218
word goudvis -351
word graf 290
word graffiti -179
word grag 227
word grapj -273
word gras -233
word gratis -193
word groen -192
word groetjes -234
word grof -294
word grofvuil -124
word grootst -360
word grot -142
word gsmnummer -390
word gulder -317
word gymzal -228
word haalt -274
word had 229
word hag -193
word haha -174
word hak -277
word hal 183
word halt -267
word hamer -247
word handhaver -262
word handteken 229
word hang -193
word hangt -87
word har 209
word hard -118
word hart -219
word hartaanval -285
word hartelijk -116
word hat -224
word he -86
word heb 216
word hebb 197
word heff -411
word heg -320
word hek -178
word hel -112
word helemal -198
word help -185
word helpdesk -291
word hem 396
word hen -323
word herbekijk -340
word herinner 260
word hersenletsel 419
word herzien -368
word het -20
word hetzelfd -140
word hey -97
word hielp -342
word hierbij 375
word hiernaast -158
word hierover -281
word hoef -299
word hoeft -244
word hoek -155
word hoer -200
word hoerenkrek -204
word hoeveelst 420
word hoevel 213
word hoever 765
word hog 128
word hoger 263
word homo -285
word hondenbelast 206
word hondenpoep -170
word hondj -226
word hoofd -134
word hoofddoek -271
word hoogt -103
word hoort -146
word hop -151
word hou -191
word houd -251
word houdt -239
word hous 371
word hufter -263
word huis 168
word huisart -270
word huisartsenpost -244
word huisbezoek 600
word huishoud 237
word huisnummer -425
word huisvuil 331
word hun -169
word huursubsidie 502
word huurtoeslag 252
word huwelijksakt 378
word iban -322
word id 248
word identiteitskaart 190
word iederen -206
word iet 69
word ik 72
word inburger 383
word incasso 536
word indicatie 415
word indien -419
word inen 286
word infoavond -109
word infoblad -352
word ingang -187
word ingedi 603
word ingelogd -463
word ingeschrev 633
word ingetrok 326
word inlever -115
word inlogg -356
word inmiddel 428
word inschrijv 184
word insprak -199
word insta -299
word internet -248
word intuss 417
word invull -205
word inwoner -172
word ipv 293
word is 57
word itsm -222
word jachtgewer -403
word jammer -295
word jan 193
word januari 332
word japan -265
word jar 44
word jas -291
word je -99
word jeugdhuis -166
word jeugdzorg -333
word jij -1
word jobcoach 326
word jod -257
word jonger -170
word jou -263
word juist 171
word juli 151
word jullie 96
word juni 302
word k 115
word kaart 196
word kalender -392
word kalf -271
word kamer -179
word kanal -216
word kanker -132
word kankerzooi -235
word kansentarief 340
word kant -149
word kantin -197
word kantonrechter -303
word kantor -147
word kap -272
word kapot -175
word kapper -310
word kapsalon -350
word kast -274
word kastanj -203
word kastj -110
word kat -102
word kek -250
word kennis -399
word kent -321
word ker 74
word kerk -150
word kerkhof -190
word kerkstrat -212
word kermis -182
word kerngezond -370
word kerstbom -424
word keuring 209
word keuringsart 290
word kevin -344
word kid 196
word kiek -289
word kieken -353
word kijk 222
word kijkt 440
word kill -315
word kilometer -308
word kind -136
word kinderboerderij -179
word kindermishandel -323
word kindj 211
word kipp -281
word kk -242
word kkr -291
word kl -266
word klacht -111
word klag -188
word klant -329
word klantmanager 337
word klapp -209
word klar 348
word klas -188
word kleinkind -296
word kleinkinder -309
word kleinzon -238
word kler -258
word kleur -323
word kleuterschol -397
word klooster -293
word klootzak -325
word klopt 274
word klot -215
word klotebrief -253
word knie -360
word knippert -161
word knop -264
word kom -31
word komt 84
word koningsdag -296
word kont -310
word kop -215
word kopie 151
word korting -276
word kost -195
word koud -294
word kram -239
word krant -123
word kredietbank 312
word kreg 301
word krijg 90
word krijgt -72
word kring -344
word kruising -225
word kruispunt -170
word kun 385
word kunt 195
word kut -229
word kvk -198
word kwad -294
word kwijt 216
word kwijtscheld 619
word lach -199
word lamp -159
word lang -85
word langer -208
word langsgeweest 324
word lantaarn -190
word lantaarnpal -152
word las -223
word lawaai -196
word leeflon 532
word leeftijd -252
word leerlingenvervoer 625
word leest -238
word leg -126
word legg -277
word leidinggev -386
word lek -220
word lekker -172
word lelijk -273
word lening 443
word ler -197
word les -205
word let -327
word leugenar -379
word leuk -194
word levend -312
word lever -320
word licht -210
word lief -285
word lieg -166
word liep 163
word liev -144
word liever -199
word lift -215
word lig 189
word ligg -105
word ligplat 264
word ligt 55
word lijf -325
word lijk -293
word lijkt -238
word lijst 253
word link -198
word log -369
word logica -341
word loket -70
word lomp -427
word longkanker -336
word loopt 74
word los -139
word loss -91
word lot 185
word lotnummer 373
word lucht -221
word lui -281
word luiaard -271
word luierik -407
word luister -268
word luistert -409
word lul -148
word m 301
word maakt -258
word maaltijd 238
word maand 139
word maandag 197
word maart 350
word maatschapp 206
word mag -71
word mailtj 278
word mak -39
word man -76
word mannek -220
word mantelzorger -254
word mar 57
word markt -147
word mat -280
word matras -186
word me 235
word mededel -124
word medewerker -113
word mee 18
word meebreng -217
word meedoen -298
word meegemaakt -471
word meegenom -302
word meekom -300
word meenem -369
word mei 98
word meidoornlan -206
word meld -199
word melding -81
word meldnummer -327
word men -87
word mener 235
word mening -256
word meningokok -267
word mer 74
word merci -143
word met -34
word meter -136
word mezelf -162
word mi -243
word mich -291
word mid -182
word mien 316
word mij 249
word mijn 294
word milieubelast 347
word miljaard -158
word min -294
word minder 322
word minut -133
word mn 630
word mocht -375
word moe -137
word moeit -200
word moek -282
word mog -193
word mogelijk -299
word moi -208
word mol -187
word monument -312
word moogt -158
word mooi -151
word moord -212
word morg 238
word morgenocht -436
word moskee -190
word mur -133
word museum -264
word mutualiteit 348
word muziek -158
word my 660
word myn 546
word naartoe -241
word naast -95
word nacht -149
word nagan 366
word nagel -214
word naheff 621
word najar -274
word nakijk 515
word nam 113
word namiddag 294
word nar 41
word nationaliteit 360
word naturalisatie 492
word naturalisatieceremonie -275
word nazien 630
word ne -163
word nederlander 299
word neger -240
word nek -257
word nen -159
word ner -290
word nergen 42
word netjes -224
word neus -259
word new 314
word nie 284
word niemand -86
word niet 35
word nieuw 115
word nieuwstrat -291
word niveau -312
word no 377
word nochtan 311
word noem -214
word noemt -227
word nog 198
word nogal -214
word nogmal 256
word nondedju -189
word nondeju -207
word nooit -100
word noord -235
word nor 326
word normal -210
word nota 336
word nou 326
word november 270
word nu 208
word nummer 33
word nummerplat 288
word o -217
word ocmw 138
word oefen -309
word oei -254
word oekrainer -321
word oen -332
word of 114
word officieel 256
word ofzo -233
word ogen -268
word ok -183
word okt 330
word oktober 207
word oma -163
word omgevingsvergunn 256
word omgewaaid -186
word omleid -235
word omv 224
word omzet 336
word onbeschoft -388
word onder -105
word onderan -418
word ondernemingsnummer -372
word ongedan -336
word ongeluk 244
word ongepast -453
word ongever -205
word onkruid -199
word onlin -184
word onmens -340
word onnozel -169
word onnozelar -224
word ons 306
word ontbreekt 381
word onthal -210
word ontslag -331
word ontvang 497
word onvolled 554
word onwaard -357
word onz 177
word onzin -219
word ook -103
word oost -220
word op 19
word open -100
word openbar -66
word openingsur -220
word openstaand 580
word openstan 496
word openstat 313
word opgehaald -276
word opgelost -151
word opgeroep 427
word opgeschrev 322
word opgestuurd 338
word opgezegd -407
word ophal -65
word oplichter -227
word oploss 143
word opnieuw 180
word oprit -221
word oproep 383
word opvang 238
word opzoek 724
word oranj -204
word ord 209
word orden -417
word oren -344
word org -346
word originel -275
word ouder -108
word ouw -250
word ov -399
word over 112
word overal -74
word overdag -209
word overgemaakt 197
word overgeschrev 336
word overlast -258
word overzicht 435
word p -389
word pa 300
word paaltj -208
word pagina -389
word pak -258
word pakt -129
word pal -164
word papier 88
word par -288
word park -142
word parkeerboet 359
word parkeergarag -162
word parkeerkaart 316
word parkeert -204
word parkeervergunn 639
word parker -252
word pas 226
word pasfoto -151
word pasfotos -396
word pasj 240
word paspoort 145
word paswoord -333
word penningmeester -310
word per 65
word percel 346
word person 284
word personel -245
word persoonsnummer 508
word peter -343
word pff -215
word phishing -394
word piet -326
word pik -122
word pin -266
word pincod -277
word plank -185
word planning -318
word plant -287
word plastic -249
word plat 104
word pleas 436
word plein -182
word pleintj -190
word plezant -312
word plezier -346
word pls 473
word pmd -380
word poes -366
word pol -258
word politie -65
word poort -174
word portemonnee -359
word portugal 368
word post 196
word postkantor -281
word pot -199
word prachtig -186
word prat -75
word premie 450
word prijs -292
word prijz -360
word prima -221
word printer -196
word priv -269
word prober 150
word problem -295
word procedur -399
word procent -291
word proficiat -145
word prullenbak -202
word prutser -366
word puk -303
word pur -317
word put -126
word raadsvergader -372
word raakt 237
word radar -496
word ram -250
word rapper -267
word rat -171
word reactie -288
word reager -261
word receptie -221
word recht 44
word rechtsbijstand -445
word rechtzet 320
word red 250
word ref 374
word reg -146
word regel -101
word regenboogzebrapad -295
word regio -227
word register 274
word reglement -274
word reispas 496
word reken 338
word rekeningnummer 242
word ret -352
word retributie 343
word riep -242
word rij -182
word rijbewijs 321
word rijd -179
word rijdt -126
word rijksregister 364
word ring -183
word riool -97
word rioolheff 316
word robot -228
word rod -165
word roep -216
word rok -160
word rollator -262
word rolstoel -196
word rommel -261
word rommelmarkt -204
word ronduit -335
word rot -227
word rotond -171
word rout -334
word roz -256
word rrn 416
word rsin -309
word rug -231
word ruimt -194
word ruimtelijk -417
word rustig -261
word ruzie -233
word saldo 586
word schadeclaim 310
word scham -255
word schand -228
word schandal -286
word schat -221
word schatj -210
word schattek -282
word schef -173
word scheldwoord -282
word schep -155
word scherm -196
word schiet -119
word schijt -281
word schol -71
word schold -336
word schon -138
word schoolstrat -273
word schoonbroer -263
word schoonzuster -443
word schot -309
word schrapp 244
word schref -221
word schrijf 273
word schuldhulp 365
word schuldig 492
word scootmobiel 259
word seg -296
word september 227
word serieus -243
word servic -167
word shit -191
word simpel -261
word sind 290
word sindsdien 415
word singl -340
word sit -108
word skateban -282
word skatepark -274
word sla -177
word slan -196
word slat -197
word slecht -136
word slet -327
word sloeg -320
word slot -233
word sluikstort -247
word sluit -228
word smeerlap -192
word smeerlapperij -236
word sms -202
word snel -87
word snell -183
word sneller -343
word snoeiafval -293
word so -208
word soa -217
word social 237
word sorry -167
word spanj 359
word spastisch 290
word speelt -208
word speeltuin -189
word spel -208
word spoed 149
word spor -268
word sport -279
word sportclub -459
word sporthal -53
word sportpark -228
word sprak -478
word spreekbeurt -255
word spreekt -245
word spring -384
word springt -300
word spull -256
word sta 318
word stad -49
word stadsbestur -288
word stadskantor -222
word stagiair -381
word stak -209
word stal -394
word stan 113
word stand 464
word standgeld -365
word standplat 209
word stank -280
word stap -368
word stapel 492
word stat 160
word station -182
word status 556
word steekt -173
word stek -140
word stekker -373
word stell -339
word stem -308
word stempas 295
word sten -66
word steun 251
word sticker -198
word stift -191
word stik -370
word stil 273
word stinkt -179
word stoan 573
word stoel -250
word stoep -114
word stoeprand -286
word stoeptegel -247
word stoet -209
word stof -331
word stom -197
word stomm -199
word stopgezet 580
word stopp 300
word storing -298
word storm -197
word stort -159
word straatfeest -229
word straatlamp -194
word straatnaambord -296
word straatverlicht -212
word straf -333
word strafbar -279
word strafregister 245
word strak -230
word strat -157
word strom -224
word stront -177
word student -268
word studentenjob 423
word studer -372
word stur 96
word stuurd 273
word stuurt -30
word subsidie -245
word sufferd -365
word sukkel -195
word super -135
word svp 502
word system 311
word taart -306
word tak -143
word takeldienst -435
word tal -353
word tariev -353
word tas -335
word team -162
word tef -210
word teg -115
word tegel -233
word tegemoetkom 383
word tegenover -166
word tegenwoord -245
word teken -140
word telefonisch -164
word telefoonnummer 332
word telefoontj -69
word teleurgesteld -240
word telt -419
word ten -212
word tentoonstell -339
word terecht -255
word tering -144
word termijn 271
word terrasvergunn 282
word terug 107
word terugbell -173
word terugbetal 447
word terugvorder 409
word terwijl 302
word test -236
word tevor -290
word tevred -318
word than 301
word that -308
word the -79
word ther -265
word this -259
word thx -88
word tiener -367
word tijdelijk -418
word tijden -245
word toe -164
word toegek 779
word toegekom 577
word toegestan -315
word toegewez 533
word toelag 371
word toen 76
word toeslag 434
word toetsenbord -336
word toilet -185
word tolk -212
word ton -408
word top -214
word topper -157
word tor -177
word tot -60
word trag -251
word trager -368
word traject 343
word tram -250
word tran -368
word transgender -398
word trap -231
word traplift 173
word trapp -273
word trekt -41
word triest -307
word trot -253
word trouw -79
word trouwakt 340
word trouwzal -197
word trut -158
word tuin -188
word tuinhuis 171
word turk -358
word tuss -135
word twed 229
word twee 93
word tweeen -418
word twintig -281
word typ -157
word typisch -330
word typt -279
word u 61
word uit 75
word uitbetaald 467
word uitbouw 374
word uitgelegd -236
word uitgeschrev 273
word uitker 590
word uitleg -93
word uitlegg -214
word uitpas 325
word uitschrijv 422
word uitsluit -392
word uitsprak 336
word uitstel 457
word uittreksel 381
word ull -87
word uren 201
word urgentie 406
word urgentieverklar 525
word uurtj -300
word uw -104
word uwen -227
word vaart -132
word vacatur -264
word vacatures -377
word vader 102
word vakantie -210
word vakantiegeld 241
word val -169
word vall -223
word van 62
word vanavond -279
word vandan 256
word vandar -218
word vang -330
word vanmorg -244
word vannacht -186
word vast 199
word vastgelegd 462
word vd -307
word veegwag -308
word veilig -356
word vel -88
word vent -132
word ver 289
word veranda 554
word verander 346
word veranderd 426
word verblijf 468
word verblijfskaart 443
word verbrand -194
word verder 133
word verdien -354
word veren -252
word verf -199
word vergader -406
word vergunn 207
word verhuis 299
word verhuisd 519
word verhuiz 457
word verjaardag -367
word verkeerd 148
word verkeersbord -188
word verkeerslicht -203
word verklar 501
word verkoopt -252
word verkop -259
word verleng 575
word verlengd 671
word verlicht -260
word verliefd -298
word verloopt 180
word vermist -235
word vermoord -216
word vermoordt -253
word vernom 386
word verplat 281
word verplicht -261
word verschil -114
word verschill -342
word verslag 432
word versta -320
word verstand -337
word verstat -348
word verstopt -236
word vertrek 364
word vertrekt 365
word vertrouw -327
word vervall 446
word verwacht 287
word verwarmingstoelag 343
word verwer 366
word verwerkt 516
word verwijst -355
word verwitt -262
word verzakt -451
word verzekerd -265
word verzet 410
word verzoek 622
word veur 296
word viel -208
word vier -134
word vierd -180
word vijv -409
word vijver -144
word vindt -331
word visum 415
word vlaander -280
word vlag -245
word vlagg -359
word vlam -242
word vlieg 207
word vloer -326
word voedselbank -286
word voel -227
word voet -183
word voetbal -197
word voetbalclub -251
word voetpad -158
word vogel -372
word vogelgriep -250
word vol -148
word volg -292
word volgen 316
word volgt 281
word volkstuintjes -322
word volled 433
word volstat -336
word vond -136
word voorbeeld -293
word voorgevel -392
word voorhand -267
word voorjar 392
word voorlop 175
word voormiddag -308
word voortan 214
word voortuin -274
word voorwerp -456
word vor 53
word vorder 524
word vorig 316
word vos -227
word vous -316
word vrachtwag -207
word vrag -89
word vrederechter -298
word vriendelijk -121
word vriendin -289
word vrij -208
word vrijdag 288
word vrijstell 334
word vrijwilliger -248
word vrouw -129
word vuil -186
word vuilbak -178
word vuilkar -156
word vuilnis -199
word vul -295
word vuurkorf -290
word vuurwerk -193
word wa 203
word waarborg 310
word waard 171
word waardelos -275
word waarom 297
word waarschuw -223
word wacht 119
word wachtlijst 308
word wachttijd -256
word wachtwoord -108
word wachtzal -212
word wandel -188
word wanner 310
word want 112
word war -55
word water -170
word websit -149
word weduwnar -278
word weekmarkt -250
word weeral -384
word wegen 264
word weggegooid 203
word weggehaald 141
word weggestuurd -398
word weghal -293
word wegwerkzam -291
word weinig -342
word wek 200
word wekker -369
word wel -66
word welk 230
word wen 213
word wer -31
word werf -267
word werk -60
word werkster 390
word werkt -144
word wesp -256
word wet 184
word wethouder -196
word what -291
word wher -361
word wifi -355
word wij 144
word wijf -246
word wijk -208
word wijkagent 377
word wijz -446
word wijzig 485
word wil 126
word wild 188
word wilt 353
word wmo 561
word woensdag 271
word wollah -330
word won 268
word woning 217
word woonst 259
word woord -189
word wordt -123
word wou -245
word woz 399
word wrak -273
word wuk 470
word ww -446
word you 383
word zaaknummer 170
word zag -150
word zak 81
word zal -119
word zand -306
word zandstrat -301
word zat -214
word zebrapad -161
word zee -346
word zeg -88
word zei -95
word zeid 156
word zeker -45
word zelf -92
word zenn -258
word zet 239
word zeurpiet -237
word zever -266
word zich -126
word zicht 339
word zichtbar -378
word zie 168
word ziekenhuis 154
word zielig -257
word zien 172
word zij 166
word zijn 50
word zijt -94
word zin -224
word zit 91
word zo -63
word zodra -284
word zoekt -11
word zoiet -229
word zolder -223
word zomar -217
word zomer 276
word zondag -139
word zonder -35
word zonnepanel -275
word zot -68
word zou 341
word zout -304
word zuid -286
word zulk -264
word zull -282
word zult -384
word zus -251
word zwanger -308
word zwar -324
word zwart -79
word zwembad -119
word zwemles 288
word zwer -403
word zwerfvuil -242
word zwijg -398
`,
};
