import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2466 candidates that are, 25875 that are not.
 * On families it was not taught on:
 * - above -1: found 70.4 %, wrongly 0.6 %
 * - above -0.5: found 63.1 %, wrongly 0.3 %
 * - above 0: found 56.2 %, wrongly 0.2 %
 * - above 0.5: found 49.0 %, wrongly 0.1 %
 * - above 1: found 42.2 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:f1598cfe49d80b585dd94b47883c5b3c2eb56ac8ca568ba036503720df774d41",
  intercept: -4.901,
  weights: `
pair ) . 300
pair ) 0 -431
pair , $ -183
pair , 0 119
pair , aan -211
pair , alles -175
pair , altijd -196
pair , alwer -301
pair , ander 276
pair , bedankt -136
pair , bel 282
pair , ben 335
pair , bestat -188
pair , betal -361
pair , bij -167
pair , binn -262
pair , dan -212
pair , dankjewel -177
pair , dar -90
pair , das -222
pair , dat -60
pair , dez -351
pair , die -75
pair , doet -215
pair , dor -477
pair , dossier 330
pair , een -189
pair , eindelijk -263
pair , elk -137
pair , en 95
pair , geb 342
pair , gebor 343
pair , gef -266
pair , geldt -257
pair , geliev 244
pair , gewon -186
pair , grag 199
pair , hal 216
pair , heb 202
pair , hel -120
pair , hier -62
pair , hoe 120
pair , hoever 550
pair , hoort -263
pair , ik 25
pair , ingedi 385
pair , is 182
pair , je -189
pair , kan 140
pair , kheb -363
pair , kijk 332
pair , kijkt 475
pair , klar -417
pair , klopt 153
pair , kom -298
pair , krijg -172
pair , krijgt -295
pair , kunn 222
pair , kunt 380
pair , ligt 309
pair , mail -332
pair , merci -153
pair , moet -242
pair , mog -164
pair , mooi -297
pair , morg -303
pair , na -251
pair , niemand -165
pair , nieuw 415
pair , nik -128
pair , of -257
pair , ons 270
pair , ook -169
pair , overal -152
pair , pas 482
pair , proficiat -235
pair , schrijf 449
pair , sorry -197
pair , sta 375
pair , stat 180
pair , strak -307
pair , stur 187
pair , sukkel -354
pair , te -190
pair , teg -279
pair , terwijl 317
pair , typ -276
pair , van -181
pair , vanaf -296
pair , vandar -216
pair , verkeerd -243
pair , vor -281
pair , wa -288
pair , wacht 173
pair , wanner 345
pair , war -139
pair , was -276
pair , wel -202
pair , wer -161
pair , wet -138
pair , wie 193
pair , wil 284
pair , wilt 247
pair , word -298
pair , wordt -268
pair , zegt -214
pair , zelf -300
pair , zelfd -470
pair , zet 261
pair , zie 337
pair , zij -194
pair , zijn 38
pair , zit -177
pair , zo -79
pair , zoek 421
pair , zon -284
pair , zwart -278
pair . $ 124
pair 0 ( -253
pair 0 ) 110
pair 0 , 44
pair 0 . 97
pair 0 ? -39
pair 0 al -433
pair 0 april 182
pair 0 bus 438
pair 0 dag 242
pair 0 de -444
pair 0 duizend 319
pair 0 een -309
pair 0 en 60
pair 0 euro 302
pair 0 februari 139
pair 0 gebeld -314
pair 0 gebor -417
pair 0 had -238
pair 0 heb -332
pair 0 hebb -292
pair 0 het -283
pair 0 in 298
pair 0 ingeschrev 387
pair 0 ipv -357
pair 0 is -93
pair 0 jan 369
pair 0 jar -173
pair 0 juli 191
pair 0 juni 194
pair 0 ligt -223
pair 0 m -408
pair 0 maand 178
pair 0 mei 137
pair 0 meter -241
pair 0 min -293
pair 0 minut -151
pair 0 na -364
pair 0 nar 245
pair 0 nog -349
pair 0 nummer -263
pair 0 of -249
pair 0 ook -232
pair 0 op -285
pair 0 plusser -272
pair 0 procent -237
pair 0 september 334
pair 0 stan -346
pair 0 stat -246
pair 0 stond -305
pair 0 tot -173
pair 0 van -183
pair 0 wek 106
pair 0 wordt -373
pair 0 zit -197
pair 0 zoekt -365
pair 0 zonder -433
pair : @code -330
pair : hoevel -539
pair : is 471
pair : moet -381
pair ? $ 124
pair @code $ -162
pair @code , -127
pair @code 0 -273
pair @code en -286
pair @code fak -221
pair @code op -225
pair @code vor -422
pair ^ @code -182
pair ^ aanslagbiljet 444
pair ^ adreswijz 527
pair ^ ah -260
pair ^ allen -268
pair ^ allez -199
pair ^ als -106
pair ^ altijd -316
pair ^ alvast 319
pair ^ alwer -270
pair ^ amai -146
pair ^ app -364
pair ^ auto -256
pair ^ bedankt -116
pair ^ beetj -300
pair ^ begrot -363
pair ^ bel -235
pair ^ belach -189
pair ^ bell -215
pair ^ belt -278
pair ^ ben 395
pair ^ bent -242
pair ^ bestat -146
pair ^ bewijs 426
pair ^ bij -71
pair ^ binn -208
pair ^ boet 160
pair ^ bom -154
pair ^ container -210
pair ^ d -334
pair ^ da -197
pair ^ dank -96
pair ^ dankjewel -154
pair ^ dankzij -313
pair ^ das 259
pair ^ dat -88
pair ^ de -59
pair ^ deblokker -336
pair ^ der -257
pair ^ dez -343
pair ^ die -115
pair ^ dien -300
pair ^ dit -164
pair ^ doet -187
pair ^ dom -213
pair ^ donderdag -292
pair ^ echt -224
pair ^ een -120
pair ^ elk -193
pair ^ en 164
pair ^ ewa -212
pair ^ factur -458
pair ^ factuurnummer -401
pair ^ fijn -175
pair ^ foto -297
pair ^ fuck -231
pair ^ gaarn 379
pair ^ ge -113
pair ^ geldt -105
pair ^ geliev 356
pair ^ gemeent -441
pair ^ gen -197
pair ^ gev -245
pair ^ gij -71
pair ^ gister 156
pair ^ godverdomm -299
pair ^ goed -247
pair ^ goedenavond -176
pair ^ goeiendag 209
pair ^ grag 301
pair ^ haha -138
pair ^ hal 507
pair ^ hartelijk -135
pair ^ heb 371
pair ^ hebb 203
pair ^ heeft 198
pair ^ het -35
pair ^ hey -91
pair ^ hierbij 273
pair ^ hoe 5
pair ^ hoevel 202
pair ^ hoever 431
pair ^ ik 19
pair ^ in -143
pair ^ indien -357
pair ^ is 64
pair ^ itsm -253
pair ^ ja -281
pair ^ jij -176
pair ^ jullie -96
pair ^ k -89
pair ^ kan -12
pair ^ kankerzooi -286
pair ^ kat -384
pair ^ kenmerk -171
pair ^ kijk 387
pair ^ kijkt 463
pair ^ kinder -307
pair ^ kk -172
pair ^ klopt 309
pair ^ klot -247
pair ^ kom -264
pair ^ komt -117
pair ^ kost -183
pair ^ kreg 504
pair ^ krijg 186
pair ^ kun 409
pair ^ kunn 146
pair ^ kunt 223
pair ^ kut -248
pair ^ kwijtscheld 445
pair ^ lamp -173
pair ^ lang -290
pair ^ lantaarn -253
pair ^ lantaarnpal -130
pair ^ leuk -200
pair ^ liever -137
pair ^ ligt 235
pair ^ lol -316
pair ^ loopt 410
pair ^ mag -95
pair ^ mail -148
pair ^ me 226
pair ^ mededel -270
pair ^ medewerker -185
pair ^ melding -245
pair ^ men -222
pair ^ merci -138
pair ^ met -127
pair ^ mij -134
pair ^ mijn 165
pair ^ miljaard -282
pair ^ mn 224
pair ^ mocht -343
pair ^ moest -384
pair ^ moet -177
pair ^ mog -156
pair ^ na 247
pair ^ nee -142
pair ^ nen -158
pair ^ niemand -158
pair ^ niet -57
pair ^ nieuw 249
pair ^ nik -215
pair ^ nl -106
pair ^ nog 231
pair ^ nogmal -293
pair ^ nondedju -219
pair ^ nou -232
pair ^ nummer -263
pair ^ o -222
pair ^ oei -234
pair ^ ok -142
pair ^ onder -197
pair ^ onz -60
pair ^ org -357
pair ^ over 233
pair ^ pas 187
pair ^ paspoort -328
pair ^ pff -196
pair ^ pincod -300
pair ^ put -172
pair ^ rijksregister 382
pair ^ schandal -285
pair ^ schrijf 432
pair ^ shit -194
pair ^ slagbom -273
pair ^ slat -443
pair ^ sluikstort -128
pair ^ snap -337
pair ^ sta 548
pair ^ stat 295
pair ^ stel -263
pair ^ stur 234
pair ^ super -195
pair ^ teg -285
pair ^ telt -341
pair ^ tering -142
pair ^ terugbell -334
pair ^ thank -293
pair ^ thx -160
pair ^ toch -323
pair ^ top -176
pair ^ tot -101
pair ^ tuss -278
pair ^ twee -106
pair ^ uit -323
pair ^ uw -204
pair ^ vanaf -203
pair ^ verander 301
pair ^ verbind -215
pair ^ verdorie -313
pair ^ verhuiz 405
pair ^ volgen 435
pair ^ volgend -251
pair ^ vorig 200
pair ^ vrag -222
pair ^ vrijdag -241
pair ^ vrouw -190
pair ^ waardelos -340
pair ^ waarom 162
pair ^ wachtwoord -213
pair ^ wanner 152
pair ^ war -110
pair ^ was 428
pair ^ wel -227
pair ^ welk 111
pair ^ wet -294
pair ^ wher -301
pair ^ wij 57
pair ^ wil 344
pair ^ wilt 253
pair ^ word -304
pair ^ wordt -83
pair ^ zak 245
pair ^ zeg 248
pair ^ zelf -332
pair ^ zet 456
pair ^ zijn 170
pair ^ zit 419
pair ^ zou 189
pair a . 192
pair aan $ -72
pair aan de -61
pair aan een -182
pair aan en 193
pair aan het -133
pair aan huis -244
pair aan mij 301
pair aan op -381
pair aan zijn -300
pair aangevraagd , 519
pair aangevraagd vor 346
pair aanman vor 500
pair aanmerk vor -207
pair aanpass $ 362
pair aanslag , 321
pair aanslag is 311
pair aanslag klopt 419
pair aanslag niet 394
pair aanslag stat -405
pair aanvrag , 145
pair aanvrag van 398
pair aanvrag vor 209
pair acht wek 295
pair achter de -106
pair achter het -174
pair achter of -437
pair adres $ 342
pair adres ? 226
pair adres moet 598
pair adres van -355
pair adres verander 396
pair adres wordt 377
pair advocat , -396
pair af , 166
pair afgegev aan 436
pair afgeschaft $ -300
pair afhandel van -358
pair afsprak $ -284
pair afsprak bij 430
pair afsprak mak -228
pair afsprak ook 336
pair afsprak van 491
pair afsprak vor 274
pair afsprak was -249
pair akkoord met 312
pair al $ -376
pair al . -211
pair al 0 164
pair al acht 232
pair al behandeld 440
pair al bekek 434
pair al beslist 354
pair al bij 441
pair al binn 560
pair al de -120
pair al die -100
pair al drie -130
pair al een 99
pair al gebeld -300
pair al gehad 349
pair al gestort 318
pair al goed 439
pair al goedgekeurd 386
pair al hel -203
pair al iemand 266
pair al iet 409
pair al in 244
pair al is 345
pair al jar -335
pair al klar 354
pair al lang 186
pair al nieuw 444
pair al op 270
pair al open -303
pair al overgemaakt 275
pair al toegekom 408
pair al twee -212
pair al verlengd 263
pair al verstuurd 305
pair al verwerkt 336
pair al zo 251
pair allebei $ -306
pair alleenstaand $ -254
pair allemal $ -328
pair allen een -269
pair allen mijn -389
pair alles $ -213
pair alles is -393
pair als dat 208
pair als die -336
pair als een -139
pair als er -270
pair als ge -208
pair als gehuwd 354
pair als gescheid 395
pair als hij -460
pair als ik -216
pair als je -126
pair als jullie -261
pair als mn -339
pair als vrijwilliger -301
pair als we -370
pair als ze -235
pair altijd een -214
pair altijd gen 203
pair altijd in -261
pair altijd niet 144
pair altijd op 137
pair altijd vor -336
pair amai wat -126
pair ambachtsherenlan 0 341
pair ambtenar die -322
pair ander $ -296
pair ander adres -347
pair ander dan -229
pair antwoord $ -355
pair antwoord , -238
pair antwoord grag -274
pair antwoord op 390
pair antwoord per -343
pair antwoord van -232
pair april 0 279
pair attest van 357
pair aub $ 211
pair aub , 217
pair auto , -291
pair auto zonder -327
pair automatisch incasso 310
pair balie , -184
pair balie op -247
pair bang dat -238
pair bank $ 350
pair bas , -198
pair be 0 -352
pair bedankt $ -110
pair bedankt dat -217
pair bedrag . 162
pair begin ik -271
pair beginn $ -310
pair begint het -257
pair begrot 0 -363
pair behandel , 435
pair behandeld ? 375
pair behandelt mijn 327
pair bekend ? 257
pair bel je -391
pair bel mij -189
pair belach $ -334
pair bell $ -251
pair bell . -326
pair bell ? -306
pair bell aub -207
pair bell is -211
pair bell over 356
pair bell vor -378
pair belt u -322
pair ben $ -276
pair ben 0 -332
pair ben aan -250
pair ben de 166
pair ben een -208
pair ben gen -351
pair ben ik 373
pair ben je -234
pair ben jij -203
pair ben net -234
pair ben niet -201
pair ben over -339
pair ben van 270
pair ben verhuisd 625
pair bent u -235
pair bereik $ -274
pair bericht stur -277
pair beschik van 404
pair besliss ? 262
pair beslist ? 424
pair beslist er -314
pair beslist over 237
pair besluit over 270
pair besluit van -278
pair bestat dat -293
pair bestat er -151
pair bestat het -310
pair besteld heb 466
pair betaald $ -404
pair betaald , 195
pair betaald ? 420
pair betaald of 217
pair betaald op 295
pair betaald parker -323
pair betaalt de -287
pair betal $ 237
pair betal , 145
pair betal ? 221
pair betal aan 398
pair betal in 228
pair betal je -325
pair betal met -366
pair betal van 481
pair beter $ -387
pair bevest dat 405
pair bevolk $ -252
pair bewijs van 263
pair bezig $ -229
pair bezwaarschrift van 443
pair bezwar gemaakt 357
pair bezwar teg 297
pair bij $ -181
pair bij 0 -274
pair bij ? -312
pair bij de -60
pair bij een -200
pair bij het -92
pair bij jullie 362
pair bij loket -264
pair bij mij 731
pair bij mijn 276
pair bij ons 212
pair bij u 343
pair bij zijn -351
pair bijlag $ -320
pair bijstand , 220
pair bijstand van 340
pair binn ? 260
pair binn en 293
pair binn hoevel -277
pair binn in -439
pair binn is 318
pair binnengekom ? 455
pair blijft een -375
pair blijft het 317
pair blijft mijn 530
pair blijv stan -274
pair boet ? -377
pair boet van 518
pair boet vor -232
pair bom is -179
pair bon , -247
pair brand in -337
pair brandwer $ -234
pair breng ik -171
pair brief $ -172
pair brief . 171
pair brief en -414
pair brief met 248
pair brief over 125
pair brief van 133
pair bril niet -289
pair bsn 0 339
pair burgemeester $ -205
pair bus $ -316
pair bus 0 255
pair bv $ -258
pair caf de -207
pair can i -216
pair can you 379
pair cod 0 -230
pair collega van -187
pair collega zegt -303
pair computer $ 270
pair concessie van 511
pair container $ -197
pair container , -211
pair da ? 275
pair da ge -336
pair da mijn 403
pair da nu 228
pair da was -173
pair dag $ -249
pair dag , 82
pair dag de -262
pair dag moet -258
pair dag na -179
pair dag te -338
pair dag van -448
pair dag werkt -356
pair dak $ -188
pair dam van -327
pair dan $ -21
pair dan al -337
pair dan ben -282
pair dan bij -289
pair dan een -227
pair dan heb -396
pair dan is -227
pair dan kan -271
pair dan krijg -374
pair dan mar -239
pair dan moet -316
pair dan nog -408
pair dan open -404
pair dan sta -407
pair dan zijn -265
pair dank $ -168
pair dank . -209
pair dank u -121
pair dankjewel $ -114
pair dar $ -229
pair dar al 474
pair dar ben -254
pair dar bij -306
pair dar dan -371
pair dar de 240
pair dar een -197
pair dar gat -292
pair dar heb -344
pair dar kan -287
pair dar op -162
pair dat $ -69
pair dat aan 105
pair dat al 361
pair dat attest -402
pair dat bij 258
pair dat dat -200
pair dat de -175
pair dat die -220
pair dat dor -330
pair dat echt -316
pair dat een 169
pair dat er -63
pair dat ergen -236
pair dat formulier -92
pair dat gat -259
pair dat ge 40
pair dat ging -289
pair dat had -258
pair dat ik 118
pair dat in 82
pair dat is -89
pair dat je -137
pair dat kan -235
pair dat kruispunt -174
pair dat men -229
pair dat met -163
pair dat mijn 364
pair dat nakijk 317
pair dat niemand -305
pair dat nieuw -324
pair dat nodig -381
pair dat nu 202
pair dat ongedan -334
pair dat onz 317
pair dat op -69
pair dat opzoek 425
pair dat oud -298
pair dat u -123
pair dat vor 302
pair dat was -197
pair dat wel -258
pair dat zijn -294
pair datum $ 275
pair de 0 590
pair de aanvrag 360
pair de afdel -216
pair de afsprak -110
pair de ambtenar -223
pair de ander -305
pair de auto -305
pair de automatisch 370
pair de avondvierdag -239
pair de basisregistratie 374
pair de basisschol -321
pair de begraafplat -33
pair de belast -479
pair de beschik 526
pair de besliss 279
pair de bewoner -317
pair de bib -151
pair de bibliothek -184
pair de bieb -171
pair de bijlag -220
pair de bom -127
pair de brief 236
pair de brievenbus -220
pair de brp 296
pair de brug -76
pair de burgemeester -107
pair de bus -47
pair de bushalt -162
pair de buurt -142
pair de concessie 485
pair de container -161
pair de crech 313
pair de dakkapel 288
pair de derd -215
pair de deur -93
pair de deurwaarder 405
pair de dierenambulanc -424
pair de eerst 203
pair de eig -283
pair de enig -389
pair de ezelstrat -347
pair de feestzal -301
pair de fietsenstall -173
pair de folder -173
pair de gemeent -114
pair de gemeentebelast -299
pair de gemeenterad -138
pair de gevel -162
pair de ggd -211
pair de glasbak -152
pair de gracht -185
pair de grond -255
pair de hal -228
pair de hand 220
pair de hel -132
pair de hoek -129
pair de hoerenkrek -215
pair de hondenbelast 295
pair de hulp -198
pair de huurder -308
pair de id 423
pair de ingang -149
pair de kap -284
pair de kapper -207
pair de kastanj -234
pair de kat -160
pair de kerk -148
pair de kermis -158
pair de kinder 116
pair de kinderboerderij -152
pair de koffie -263
pair de kop -183
pair de krant -119
pair de lamp -130
pair de leerplicht -255
pair de lift -185
pair de lijst 330
pair de maaltijd 337
pair de meter -267
pair de mevrouw -94
pair de milieubelast 294
pair de mur -127
pair de mutualiteit 342
pair de nam -329
pair de nieuw -131
pair de notul -328
pair de opvang 292
pair de oud -208
pair de pal -166
pair de papier 225
pair de planning -395
pair de pmd -248
pair de poort -210
pair de put -130
pair de red 459
pair de regel -259
pair de reken -150
pair de rommelmarkt -242
pair de rotond -135
pair de schad 352
pair de scheiding 217
pair de schep -201
pair de schol -117
pair de schuldhulp 286
pair de sit -141
pair de snell -223
pair de social 201
pair de speeltuin -137
pair de sporthal -129
pair de stad -53
pair de stand 618
pair de status 239
pair de sticker -174
pair de stoep -96
pair de stoet -201
pair de storm -201
pair de strat -126
pair de tariev -301
pair de teken -213
pair de termijn 281
pair de trap -182
pair de trouwzal -208
pair de tuin -154
pair de twed 242
pair de twee 354
pair de uitker 515
pair de vakantie -267
pair de veranda 428
pair de verbouw -339
pair de vergunn 516
pair de verhuiz 392
pair de vierd -142
pair de vijver -139
pair de vloer -285
pair de voedselbank -305
pair de volgend -241
pair de volkstuin -210
pair de voornam -289
pair de vrederechter -275
pair de vuilkar -159
pair de waarschuw -268
pair de wacht -208
pair de wachtlijst 353
pair de wachttijd -281
pair de weekmarkt -301
pair de weg -199
pair de werf -259
pair de werk -280
pair de wethouder -147
pair de wijk -182
pair de wijkagent 273
pair de wmo 315
pair de zal -103
pair de zomer 243
pair de zon 256
pair de zot -282
pair deblokker mij -348
pair december 0 -355
pair den derd -372
pair den dienst -307
pair den hond 290
pair denkt dat -432
pair denkt ge 422
pair derd ker -183
pair dertig jar -292
pair deur $ 238
pair deur , -200
pair deur van -137
pair deurwaarder komt -310
pair dez chat -348
pair dez ker 310
pair dez maand 428
pair dez wek 265
pair dicht $ -116
pair dicht , -317
pair dicht ? -247
pair die 0 319
pair die aanvrag 379
pair die al 274
pair die ban -306
pair die beschik 409
pair die blokkad -221
pair die bom -158
pair die brief 127
pair die doet -355
pair die factur -382
pair die het -242
pair die ik 496
pair die in -103
pair die klootzak -541
pair die nar -339
pair die nieuw -163
pair die nog 141
pair die nu 464
pair die ook -281
pair die papier -341
pair die rotond -253
pair die trap -284
pair die waarschuw -177
pair die websit -195
pair die wet -249
pair die zak -271
pair dienst , 122
pair dienst ? -427
pair dik merci -143
pair dinsdag $ -276
pair dit $ -248
pair dit jar 211
pair dit niet -295
pair dit was -272
pair dochter $ -320
pair dochter , -421
pair dochter al 260
pair dochter van -354
pair dod , -183
pair dod is 249
pair dod van -232
pair doe ik -139
pair doen $ -84
pair doen , -157
pair doen . 91
pair doen jullie -251
pair doen met -269
pair doet de -97
pair dom , -286
pair dom van -325
pair domicilie moet 356
pair doorgev ? -260
pair dor dat -212
pair dor de -99
pair dor die -167
pair dor een -216
pair dor jullie 289
pair dor nar -317
pair dorp $ -189
pair dossier , 215
pair dossier ? 373
pair dossier bij 302
pair dossier is 270
pair dossier kijk 325
pair dossier nog 377
pair dossier van 462
pair drie dag -260
pair drie ker -145
pair dus $ -386
pair dus dat -421
pair dus ik -149
pair duurt een -182
pair e mail -280
pair e mailadres 184
pair echt $ -232
pair echt medewerker -180
pair een aangepast -326
pair een aanman 391
pair een adres -385
pair een adreswijz -207
pair een alleenstaand -245
pair een ander 218
pair een app -214
pair een baby -401
pair een bericht -201
pair een besliss 554
pair een besluit 355
pair een bewonerskaart -260
pair een bezwaarschrift -280
pair een bezwar -180
pair een bij -246
pair een bom -138
pair een bot -203
pair een bsn -210
pair een cursus -245
pair een dakkapel -72
pair een deurwaarder -207
pair een domm -254
pair een eig -317
pair een eikel -225
pair een ezel -282
pair een folder -285
pair een formulier -305
pair een foto -209
pair een gas 75
pair een graf -343
pair een hartaanval -282
pair een huis -449
pair een huurhuis 255
pair een in 211
pair een infoavond -311
pair een jong -390
pair een ker 202
pair een kid -309
pair een kind -134
pair een klacht -162
pair een kleuter -283
pair een leeflon -365
pair een letter 434
pair een lezing 269
pair een lijst -251
pair een maatschapp -366
pair een mail -229
pair een mailk -258
pair een melding -152
pair een men -81
pair een na 481
pair een nummer 337
pair een onbek -315
pair een oproep 384
pair een oud -103
pair een parkeerkaart -243
pair een parkeervergunn -312
pair een paspoort -241
pair een person -347
pair een plek -247
pair een premie -299
pair een reispas -197
pair een reken 293
pair een rijbewijs -305
pair een robot -160
pair een schand -252
pair een scheiding -429
pair een scheldwoord -307
pair een simpel -241
pair een social -182
pair een speeltuin -446
pair een spoedpaspoort -293
pair een sten -352
pair een stuk -159
pair een telefoontj -247
pair een terrasvergunn -275
pair een terug -269
pair een tuinhuis -271
pair een uit 421
pair een uitker -439
pair een van 70
pair een verhuiz -202
pair een waarschuw -215
pair een wachtlijst -354
pair een wek -184
pair een wmo -406
pair een zak -260
pair een zebrapad -166
pair een zien 307
pair eerlijk $ -256
pair eerst klas -289
pair eerst mijn -276
pair eid al 314
pair eigen $ -292
pair elk avond -161
pair elk dag -137
pair elk jar -263
pair elk ker -151
pair en 0 -145
pair en aan 226
pair en bloed -162
pair en daarna -239
pair en dan -154
pair en dat -116
pair en doet -294
pair en er -218
pair en heb 391
pair en hoevel 296
pair en hor 305
pair en iederen -227
pair en ik 80
pair en in -364
pair en kan 219
pair en kreg -354
pair en men 418
pair en mij 489
pair en moet -205
pair en niemand 133
pair en nog -226
pair en nooit -242
pair en nu 175
pair en om -256
pair en sindsdien 361
pair en toch 354
pair en van 237
pair en vor -208
pair en wacht 292
pair en wanner 540
pair en wat 166
pair en wer -221
pair en wil 233
pair en will -291
pair en zit 383
pair en zoek -401
pair en zoekt -355
pair enig die -421
pair er $ -516
pair er 0 273
pair er aan 378
pair er al 232
pair er beslist 364
pair er bij 227
pair er dit -228
pair er donderdag -331
pair er echt -177
pair er een -76
pair er eigen -287
pair er geweest -346
pair er gewon -336
pair er helemal -233
pair er in -89
pair er is 161
pair er klar -230
pair er ligt -92
pair er maandag -370
pair er mar 550
pair er met 138
pair er nodig -490
pair er nog 180
pair er nu 172
pair er over -191
pair er recht -291
pair er stat 79
pair er stond -317
pair er zit -128
pair eraf ? -382
pair ergen in 371
pair ermee , -539
pair erop $ 332
pair euro . 490
pair euro ? -396
pair euro en 241
pair euro is -458
pair euro minder 382
pair euro op 302
pair euro terug 297
pair euro van 350
pair euro vor -359
pair even een 326
pair even in 224
pair even op -290
pair even over 428
pair even terug -252
pair ex is -240
pair excuses vor -386
pair ezel , -278
pair facebok $ -293
pair factur 0 -338
pair factur van 305
pair fak 0 -221
pair februari $ 393
pair februari , 257
pair feest , -235
pair ff $ -305
pair fiet $ -199
pair fijn dat -234
pair folder over -245
pair formulier $ -230
pair formulier van 373
pair fout $ -295
pair fout , -361
pair fout . -593
pair fout gespeld 429
pair fout op 367
pair foutcod 0 -237
pair fritur op -268
pair ga ik -193
pair ga mijn -408
pair ga niet -229
pair gan jullie -241
pair gan stemm 231
pair gan werk 509
pair gang $ -222
pair gang van -340
pair garag $ 376
pair garag . 348
pair gas boet 326
pair gat da -328
pair gat de -79
pair gat er -248
pair gat ge -295
pair gat het -105
pair gat mij -322
pair gat niet 263
pair ge bij -324
pair ge dat 302
pair ge de -221
pair ge die 242
pair ge gat -173
pair ge kunt -201
pair ge met -144
pair ge mij 334
pair ge mijn 333
pair ge moet -153
pair ge moogt -173
pair ge vor -224
pair geacht her -127
pair gebeld , -332
pair gebeld word -271
pair gebeur met -347
pair gebeurd $ 299
pair gebeurd ? 474
pair gebeurt er -247
pair geblev . 393
pair gebor 0 446
pair gebor in -347
pair gedan $ -235
pair gedan , -414
pair gedan met -268
pair gedoe met -316
pair geeft een -276
pair gef je -195
pair gef mij -237
pair gef niet 294
pair gehaald $ -281
pair gehaald , -307
pair geholp $ -168
pair gehoord $ -453
pair gehoord , 315
pair gek of -481
pair gekom $ -322
pair gekreg , 315
pair gekreg ? 476
pair gekreg mar -328
pair gekreg van 243
pair geldt de -189
pair geldt die -376
pair geliev mijn 316
pair gelijk een -241
pair gelukt $ -240
pair gemaakt met -258
pair gemeent $ -60
pair gemeent ? -175
pair gemeent de -170
pair gemeent een -196
pair gemeent exampl -348
pair gemeent of -283
pair gemeent op -231
pair gemeentehuis , -163
pair gemist $ -365
pair gen antwoord -48
pair gen bevest 404
pair gen bezwar -302
pair gen brief 523
pair gen cent 289
pair gen computer -448
pair gen een -501
pair gen enkel -369
pair gen kant -228
pair gen mail 361
pair gen post 402
pair gen robot -314
pair gen scheldwoord -303
pair gen telefon -211
pair genoeg $ -151
pair genoeg vor -333
pair genom ? 343
pair geregeld , -248
pair geregistreerd ? 511
pair geschrev , -421
pair gesprek , -320
pair gesprek met 318
pair gesprek over 482
pair gestort , 319
pair gestort ? 343
pair gestort dez 215
pair gestuurd $ -308
pair gev jullie -310
pair gevall $ -292
pair gevond $ -285
pair gevraagd vor 473
pair geweest , 369
pair geweest in -301
pair geweest vor 180
pair geweigerd , 230
pair gewon dat -251
pair gewon een -165
pair gewon in -217
pair gewon op -244
pair gezegd $ -356
pair gezet en -281
pair gezien , -305
pair gij zijt -137
pair ging over -163
pair gister $ -223
pair gister , -118
pair goed $ -184
pair goed , -251
pair goed ? -320
pair goed aangekom 287
pair goed is 372
pair goed mar -328
pair goed van 220
pair goed vor -354
pair goedgekeurd $ 411
pair goedgekeurd , 442
pair goedgekeurd ? 496
pair goedgekeurd of 221
pair goeiemorg $ -160
pair goeiendag , 250
pair grag $ -138
pair grag bij -394
pair grag een 304
pair grag mijn 263
pair grag ontvang 465
pair grag telefoontj -454
pair grag teruggebeld -398
pair grag wet 150
pair gratis $ -208
pair gsm $ -352
pair gsm , -284
pair gsm nummer 324
pair had , -300
pair had de -328
pair had die -261
pair had een 334
pair had er 231
pair had gevraagd 426
pair had gewon -352
pair had het -363
pair had mij -440
pair had mijn -314
pair haha $ -171
pair hal ? 349
pair hal mij 499
pair hal of -350
pair hal ze -338
pair hallo $ -208
pair har $ -253
pair har dossier 505
pair hartelijk dank -113
pair he $ -136
pair he , -84
pair heb $ 199
pair heb . 437
pair heb betaald 221
pair heb de -149
pair heb een 228
pair heb er -163
pair heb gen 190
pair heb het -152
pair heb ik 362
pair heb je -252
pair heb mijn -371
pair heb mn 267
pair heb niemand -326
pair heb nik -386
pair heb op -421
pair heb stan 565
pair heb twee -406
pair heb u -462
pair hebb , -204
pair hebb . 242
pair hebb de -182
pair hebb jullie 299
pair hebb mij -468
pair hebb vor 171
pair hebb wer -379
pair hebb wij 193
pair hebt het -390
pair heeft $ -40
pair heeft 0 -284
pair heeft alles -299
pair heeft dat -371
pair heeft een -78
pair heeft er 185
pair heeft hem 221
pair heeft het -132
pair heeft mij -122
pair heeft mijn 164
pair heeft ons -254
pair heeft u 221
pair hek , -329
pair hel dag -122
pair hel de -88
pair hel jar 344
pair hel wek -239
pair helemal klar -326
pair help $ -261
pair hem $ 269
pair hem al 416
pair hem niet -326
pair hem nog 409
pair hem op 306
pair het $ -175
pair het , -222
pair het ? 301
pair het aan -339
pair het aanslagbiljet 546
pair het algemen -253
pair het antwoord 175
pair het archief -196
pair het attest 324
pair het bedrag 390
pair het boek -296
pair het bord -191
pair het bordj -216
pair het bos -177
pair het buurthuis -147
pair het caf -220
pair het centrum -247
pair het colleg 163
pair het dak -181
pair het dan -312
pair het dat 145
pair het die -235
pair het er 279
pair het even -373
pair het fietspad -115
pair het formulier -48
pair het gas -283
pair het geld 187
pair het gemeentehuis -152
pair het gesprek 292
pair het grofvuil -228
pair het het -185
pair het huisbezoek 496
pair het huwelijk -414
pair het in -118
pair het jeugdhuis -160
pair het kan -259
pair het kenmerk -360
pair het kerkhof -192
pair het leeflon -374
pair het licht -363
pair het lijkt -274
pair het loket -40
pair het met 508
pair het monument -214
pair het nodig 240
pair het ocmw 123
pair het ook 120
pair het op -85
pair het openbar -277
pair het oud 92
pair het over -268
pair het park -122
pair het paspoort 208
pair het plein -141
pair het register 398
pair het rekeningnummer 162
pair het rijksregisternummer -374
pair het stadhuis -119
pair het stadsbestur -270
pair het stadskantor -253
pair het station -179
pair het stil 331
pair het system 406
pair het telefoonnummer -248
pair het toch -380
pair het uit 386
pair het verkeerd -162
pair het verschil -154
pair het voetpad -111
pair het voorjar 445
pair het war -184
pair het was -279
pair het water -179
pair het werk -192
pair het woord -182
pair het ziekenhuis 161
pair het zou 480
pair het zwart -294
pair hetzelfd als -149
pair hier $ -113
pair hier , -158
pair hier 0 -356
pair hier ben -361
pair hier de -176
pair hier gebor -437
pair hier gewon 312
pair hier met -289
pair hier nog 146
pair hier nu -338
pair hier ook -233
pair hij bij 264
pair hij mij -302
pair hij mijn -381
pair hij nu 347
pair hij wil 257
pair hoe de -381
pair hoe dur -223
pair hoe gef -173
pair hoe ik -207
pair hoe kan 259
pair hoe komt 486
pair hoe krijg -573
pair hoe lang -45
pair hoe moet -340
pair hoe oud -191
pair hoe stat 661
pair hoe ver 632
pair hoe vrag -183
pair hoe werkt -238
pair hoe word -347
pair hoe wordt -235
pair hoe zet -500
pair hoe zit 277
pair hoeft niet -148
pair hoek van -133
pair hoelang is -293
pair hoeveelst sta 350
pair hoevel betal -404
pair hoevel dag -232
pair hoevel ik 348
pair hoevel kost -298
pair hoevel krijg 417
pair hoevel maand -399
pair hoevel men -88
pair hoevel moet 481
pair hoevel stat 504
pair hoevel uur 494
pair hoevel wek -421
pair hoever stat 402
pair hoever zijn 345
pair hoever zit 360
pair hoi $ -197
pair hond $ -365
pair hond is 210
pair hond op -274
pair hoogt van -93
pair hoort van -322
pair hor $ -240
pair hor , -182
pair hor ik 451
pair hor nik 491
pair hor slecht -282
pair hor van -371
pair houd $ -261
pair huis is 182
pair huisbezoek van 466
pair huishoud hulp 333
pair hur niet -442
pair hur van -366
pair id 0 -357
pair id kaart 221
pair id van 335
pair iederen bij -332
pair iemand ? -325
pair iemand dat 216
pair iemand die -130
pair iemand met -302
pair iemand mij -186
pair iemand van -129
pair iet $ -175
pair iet ander -253
pair iet bij -342
pair iet lat 292
pair iet open 259
pair iet person -360
pair iet te -247
pair ik $ -154
pair ik , 98
pair ik 0 359
pair ik al 480
pair ik als 154
pair ik antwoord 221
pair ik bedoel -211
pair ik bedoeld -259
pair ik breng -225
pair ik daarmee -374
pair ik dat -87
pair ik de -168
pair ik die 138
pair ik diend 353
pair ik dit 522
pair ik doen -325
pair ik dor -315
pair ik dus -347
pair ik een -105
pair ik eigen 419
pair ik elk -326
pair ik en 328
pair ik geblokkeerd -264
pair ik gen 241
pair ik gewon 155
pair ik grag 316
pair ik had 100
pair ik heb 112
pair ik hebb -422
pair ik hor 164
pair ik hur -322
pair ik iemand -222
pair ik iet 210
pair ik in 166
pair ik kan 179
pair ik kreg 86
pair ik krijg 136
pair ik lach -79
pair ik lat -339
pair ik ler -301
pair ik les -260
pair ik m 436
pair ik maandag 370
pair ik me -307
pair ik met -158
pair ik mij -209
pair ik mijn 15
pair ik mis -280
pair ik mn 271
pair ik moet 133
pair ik morg 276
pair ik nem -283
pair ik nodig -437
pair ik nog 643
pair ik nou 152
pair ik nu 311
pair ik op 128
pair ik recht 331
pair ik scham -232
pair ik schold -252
pair ik sla -178
pair ik sprek -230
pair ik stap -258
pair ik stur -337
pair ik terecht -179
pair ik terug 272
pair ik tot -424
pair ik trek -131
pair ik uw -373
pair ik van 188
pair ik verhuis 255
pair ik verhuisd 248
pair ik versta -320
pair ik vier -292
pair ik vlieg 404
pair ik vond -269
pair ik vorig 418
pair ik vrag 140
pair ik vroeg 84
pair ik was 72
pair ik wel 237
pair ik werk -142
pair ik wet 122
pair ik wil 100
pair ik won 289
pair ik zal -288
pair ik zeg -201
pair ik zei -198
pair ik zelf -266
pair ik zet -376
pair ik zit 297
pair ik zo 191
pair ik zoek -274
pair ik zou 70
pair ik zwer -388
pair in , 328
pair in . 186
pair in ? 165
pair in aalst -314
pair in aanmerk -200
pair in april 332
pair in behandel 687
pair in beroep -247
pair in brand -135
pair in dat -97
pair in de -67
pair in den -105
pair in dez -210
pair in die -165
pair in een -173
pair in goed -325
pair in hel -273
pair in het -55
pair in jullie 411
pair in juni 233
pair in maart 444
pair in mei -181
pair in mijn 36
pair in mn -342
pair in nederland -380
pair in ons -197
pair in onz -188
pair in op 311
pair in ord 291
pair in plat 219
pair in t -85
pair in te -284
pair in uw 117
pair in welk 170
pair inburger ? 413
pair incasso van 304
pair indien u -370
pair ingeschrev $ 420
pair ingeschrev , 338
pair ingeschrev ? 358
pair ingeschrev in 431
pair ingeschrev vor 544
pair inschrijv $ -409
pair inschrijv vor -270
pair is $ 224
pair is , 107
pair is 0 -144
pair is ? 316
pair is @code -335
pair is afgewez 379
pair is als -350
pair is da -230
pair is dar 174
pair is dat -51
pair is die 339
pair is dit -111
pair is dubbel 398
pair is een -145
pair is eindelijk -348
pair is fout 365
pair is gelukt -232
pair is gewon -189
pair is goed -166
pair is har 218
pair is in -120
pair is jullie -283
pair is kapot -187
pair is me 211
pair is met 226
pair is mijn 698
pair is mn 588
pair is ne -215
pair is nen -247
pair is net -338
pair is niet 88
pair is nik -371
pair is nog 260
pair is om -234
pair is ons 303
pair is onz 336
pair is ook -293
pair is op -180
pair is sind 362
pair is slecht -337
pair is spastisch 280
pair is t -218
pair is veranderd 326
pair is verkeerd 620
pair is volgen 247
pair is vor -234
pair is weg 356
pair is wer -189
pair is ze 307
pair is zijn 408
pair is zo -185
pair ja $ -105
pair ja , -244
pair ja of 300
pair jan 0 373
pair januari $ 394
pair januari 0 -245
pair jar $ -111
pair jar een -292
pair jar van 356
pair jar vor -296
pair jar wacht -384
pair jar wer -163
pair je al -366
pair je bezwar -472
pair je dan -193
pair je dar -162
pair je dat 335
pair je een -151
pair je eig -259
pair je hebt -238
pair je in -165
pair je je -211
pair je kijk 285
pair je mij 221
pair je nodig -247
pair je ook -149
pair je op -239
pair je wel -309
pair jij bent -118
pair jij dat 303
pair jij een -146
pair jong , 331
pair juist $ 279
pair juist ? -354
pair juli , 301
pair jullie $ 76
pair jullie , 228
pair jullie aan 296
pair jullie als 299
pair jullie altijd -354
pair jullie brief -241
pair jullie dan -322
pair jullie dar -184
pair jullie dat 290
pair jullie dicht -287
pair jullie die -153
pair jullie doen -159
pair jullie een -260
pair jullie en 458
pair jullie hebb 232
pair jullie is -276
pair jullie lieg -214
pair jullie mar 309
pair jullie met 250
pair jullie mij 376
pair jullie mijn 597
pair jullie nog -151
pair jullie ook -272
pair jullie open -225
pair jullie sit -227
pair jullie stur -400
pair jullie system 287
pair jullie vor 172
pair jullie websit -287
pair juni $ 287
pair juni op 449
pair k ben -239
pair kaart . 421
pair kaart en 262
pair kaart met -368
pair kaart vor -346
pair kan $ -183
pair kan een -84
pair kan er -130
pair kan iederen -226
pair kan iemand 269
pair kan ik -136
pair kan je 186
pair kan jij 265
pair kan men -260
pair kan mij -349
pair kan nog -326
pair kan onz -327
pair kan toch -202
pair kan u 317
pair kan wel -448
pair kan zegg 388
pair kanker , -161
pair kant $ -209
pair kapot $ -178
pair kapot , -146
pair kastj nar -108
pair kat is -287
pair ken ik -234
pair kent $ -432
pair kent mijn -486
pair ker $ 210
pair ker , 141
pair ker betal 461
pair ker fout -460
pair ker heb 399
pair ker hetzelfd -314
pair ker is 334
pair ker kwijt -368
pair ker nar -320
pair ker op -243
pair ker verkeerd -635
pair kermis $ -161
pair kermis , -170
pair kermis is -267
pair kevin van -253
pair kid id 280
pair kijk $ -171
pair kijk een 320
pair kijk mar 366
pair kijk of 343
pair kind al 241
pair kind van -228
pair kinder in -340
pair kinder van -427
pair klantnummer 0 -407
pair klar $ 149
pair klar , 312
pair klar ? 407
pair klar mee -268
pair klar met -298
pair klar of 232
pair klar zijn 246
pair klas , -279
pair klein heeft -329
pair klopt $ -447
pair klopt da -379
pair klopt dat -118
pair klopt die 495
pair klopt het 357
pair klopt mijn 418
pair klopt niet 232
pair klot , -336
pair knippert al -232
pair kom $ 244
pair kom bij -373
pair kom de -323
pair kom er -270
pair kom goed -327
pair kom ik -100
pair kom je -259
pair kom uit -276
pair kom won -497
pair komt ? 401
pair komt bij -442
pair komt dar -260
pair komt dat 163
pair komt die 223
pair komt er -57
pair komt het -440
pair komt mijn 322
pair komt niet -207
pair komt uit -269
pair kop $ -199
pair kop van -304
pair kost $ -310
pair kost 0 -328
pair kost dat -269
pair kost een -210
pair kreg een 342
pair kreg van -285
pair krijg ? -236
pair krijg bij -414
pair krijg de -182
pair krijg en -325
pair krijg ik 292
pair krijg in -252
pair krijg je -156
pair krijg jullie -372
pair krijg nou -305
pair krijg op -437
pair krijgt een -210
pair krijgt ge -222
pair krijgt gen -401
pair kun je 262
pair kunn $ -179
pair kunn jullie 533
pair kunn we -361
pair kunt ge 218
pair kunt mij -235
pair kunt u 330
pair kwijt $ 229
pair kwijt . 344
pair kwijt ben -365
pair kwijtscheld is 337
pair lach me -119
pair lad , -200
pair lag emissiezon -337
pair lag er 374
pair lag gewon -313
pair lamp is -215
pair lang de -164
pair lang duurt -96
pair lang heb -348
pair lang het -188
pair lang is -187
pair lang na -270
pair langskom $ -259
pair las ik -197
pair lat $ -273
pair lat . -279
pair lat ben -270
pair lat een 174
pair lat en -504
pair lat gan -276
pair lat gat -100
pair lat inschrijv -326
pair lat is -90
pair lat mar -134
pair lat moest 462
pair lat stan -406
pair lat u -435
pair lat was 428
pair lat wet 254
pair lat zien -296
pair leeflon , 413
pair leeflon dez 301
pair letter , -226
pair lez ? -316
pair lezing over 174
pair liever een -194
pair liever niet -235
pair ligg er -276
pair ligt bij 118
pair ligt dar -149
pair ligt die 391
pair ligt een -130
pair ligt het 218
pair ligt mijn 577
pair ligt nog -294
pair lijk dat -391
pair lijkt wel -244
pair lijst met -202
pair lijst vor 172
pair loket $ -157
pair loket met -394
pair loket vor -321
pair lol $ 322
pair loopt $ -390
pair loopt het -203
pair loopt mijn 578
pair loopt over -131
pair lop $ -316
pair los $ -136
pair loss stoeptegel -292
pair maand is 271
pair maand nog 203
pair maand overled 511
pair maand wacht 198
pair maand wordt -396
pair maand zonder -401
pair maandag $ -107
pair maandag een 493
pair maart , 394
pair maatschapp werkster 326
pair madam $ -274
pair mag dat -215
pair mag de -224
pair mag die -304
pair mag een -172
pair mag er -147
pair mag het -217
pair mag iemand -265
pair mag je -134
pair mag mijn -339
pair mag ons 289
pair mag van -467
pair mag zij -318
pair mail $ -227
pair mail dan -305
pair mail me -335
pair mail nar -284
pair mailadres $ -260
pair mailadres aub -381
pair mailadres van -381
pair mailtj $ -253
pair mailtj met 364
pair mak , -246
pair mak ? -217
pair mak je -270
pair mak teg -264
pair man $ -137
pair man , -200
pair manier van -249
pair mar $ -215
pair mar 0 334
pair mar dan -245
pair mar dat -259
pair mar een 113
pair mar gen 365
pair mar ik 187
pair mar in 347
pair mar is 159
pair mar met 217
pair mar nar -295
pair mar netjes -386
pair mar uit -490
pair mar van 411
pair mar zit -166
pair markt 0 -297
pair me , -318
pair me dar -297
pair me dat -279
pair me dod -162
pair me een -239
pair me even 243
pair me mar -161
pair me niet -340
pair me nou -262
pair mededel 0 -309
pair medewerker $ -144
pair medewerker die -360
pair mee $ -145
pair mee . -340
pair mee als -239
pair mee met -216
pair mee nar -153
pair mei $ -147
pair mei , 385
pair meld $ -263
pair meld ? -156
pair meld ik -266
pair men $ -220
pair men , -183
pair men ? -287
pair men aub -252
pair men bij -245
pair men die -149
pair men een -301
pair men met -138
pair men nog -357
pair men sprek -203
pair mer , 204
pair mer . 363
pair mer bij 152
pair mer in -188
pair mer te -293
pair mer terug 241
pair mer uit -365
pair mer zo -311
pair merci $ -131
pair merci he -105
pair met 0 182
pair met @code -303
pair met al -160
pair met computer -269
pair met dat -232
pair met de -34
pair met den -229
pair met die -120
pair met har -172
pair met iemand -181
pair met me -375
pair met mijn 235
pair met nummer -369
pair met onz 347
pair met pas -236
pair met zon -280
pair meter $ -226
pair mevrouw $ -261
pair mij $ 118
pair mij , 75
pair mij ? 604
pair mij af -413
pair mij al 343
pair mij bell -140
pair mij belt -306
pair mij de 214
pair mij die 429
pair mij een 154
pair mij en 260
pair mij geblokkeerd -429
pair mij gerust -440
pair mij help -423
pair mij het 192
pair mij iet 233
pair mij in 92
pair mij is 261
pair mij lang 353
pair mij lat -381
pair mij mar 236
pair mij moet -387
pair mij ne -213
pair mij niet -250
pair mij nu 206
pair mij om -416
pair mij opbell -369
pair mij stat 418
pair mij telefoner -459
pair mij ten -397
pair mij terugbell -314
pair mij toegek 495
pair mij uit 153
pair mij vandag -391
pair mij vor 266
pair mij zegg -221
pair mijn aanslag 725
pair mijn aanslagbiljet 351
pair mijn aanvrag 629
pair mijn account 386
pair mijn adres 231
pair mijn adreswijz 444
pair mijn advocat -221
pair mijn afloss 384
pair mijn afsprak 708
pair mijn arm -458
pair mijn attest 417
pair mijn auto -254
pair mijn automatisch 418
pair mijn bankafschrift 383
pair mijn bankapp -349
pair mijn bas -353
pair mijn batterij -290
pair mijn ben -347
pair mijn bericht -438
pair mijn betal 473
pair mijn bewonerskaart 625
pair mijn bewonersvergunn 413
pair mijn bezwaarschrift 305
pair mijn bezwar 534
pair mijn bijstand 418
pair mijn bijzonder 544
pair mijn borst -452
pair mijn bouwaanvrag 353
pair mijn bouwdossier 248
pair mijn bril -287
pair mijn broer -315
pair mijn buurman -272
pair mijn buurvrouw -248
pair mijn collega -380
pair mijn consulent 441
pair mijn container -290
pair mijn dag -386
pair mijn dank -427
pair mijn deur -347
pair mijn dochtertj -384
pair mijn dod -374
pair mijn domicilie 513
pair mijn dossier 627
pair mijn eerst -348
pair mijn energietoeslag 437
pair mijn excuses -351
pair mijn factur 340
pair mijn formulier 295
pair mijn foto -210
pair mijn gas 406
pair mijn gat -332
pair mijn gegeven 438
pair mijn geld 482
pair mijn gemeent 286
pair mijn hart -299
pair mijn hel -428
pair mijn hond -299
pair mijn hoofd -377
pair mijn hoofddoek -388
pair mijn huis 91
pair mijn huursubsidie 516
pair mijn identiteitskaart 200
pair mijn inburger 465
pair mijn inschrijv 594
pair mijn kaart 207
pair mijn kelder -411
pair mijn kind -239
pair mijn klacht 324
pair mijn kleinkind -362
pair mijn kleinzon -235
pair mijn kop -304
pair mijn kwijtscheld 466
pair mijn laatst 325
pair mijn leeflon 686
pair mijn leeftijd -327
pair mijn lev -334
pair mijn lief -477
pair mijn lijk -391
pair mijn maatschapp 349
pair mijn mail -184
pair mijn mailadres -481
pair mijn man -115
pair mijn melding 258
pair mijn moeder -150
pair mijn nam 418
pair mijn nationaliteit 440
pair mijn naturalisatie 357
pair mijn nieuw 543
pair mijn nummer -239
pair mijn oma -351
pair mijn omgevingsvergunn 355
pair mijn opa -340
pair mijn openstaand 331
pair mijn oprit -364
pair mijn oud 99
pair mijn ouder 305
pair mijn parkeerkaart 248
pair mijn parkeervergunn 666
pair mijn pas 162
pair mijn paspoort 393
pair mijn portemonnee -349
pair mijn post 323
pair mijn premie 509
pair mijn ram -272
pair mijn rechtsbijstand -432
pair mijn reken 524
pair mijn rekeningnummer 245
pair mijn renovatiepremie 373
pair mijn rijbewijs 373
pair mijn rug -246
pair mijn schadeclaim 345
pair mijn schoonbroer -274
pair mijn standplat 391
pair mijn stem -225
pair mijn strat -444
pair mijn strookj 280
pair mijn telefon -309
pair mijn telefoonnummer 310
pair mijn toeslag 264
pair mijn twed 219
pair mijn uitker 527
pair mijn uittreksel 415
pair mijn urgentie 548
pair mijn urgentieverklar 458
pair mijn vakantiegeld 274
pair mijn vent -357
pair mijn verblijfskaart 572
pair mijn vergunn 484
pair mijn verzeker -413
pair mijn verzoek 558
pair mijn voet -320
pair mijn voornam 308
pair mijn vrag -344
pair mijn vriend 59
pair mijn vriendin -323
pair mijn vrouw -83
pair mijn waarborg 368
pair mijn wachtwoord -366
pair mijn werk -361
pair mijn wmo 471
pair mijn woning 497
pair mijn woord -266
pair mijn woz 490
pair mijn zak 244
pair mijn zon 65
pair mijn zoontj -313
pair mijn zus -239
pair minut $ -336
pair mn bijstand 387
pair mn dochter 281
pair mn kwijtscheld 437
pair mn nieuw 349
pair mn parkeervergunn 267
pair mn paspoort 283
pair mn werk -364
pair mn zon 249
pair moeder is -163
pair moeder van -450
pair moeit $ -256
pair moet , -232
pair moet ? -340
pair moet betal 200
pair moet dat -258
pair moet de -293
pair moet een -165
pair moet elk -415
pair moet ge -176
pair moet het -189
pair moet hij -397
pair moet ik 63
pair moet je -180
pair moet niet -227
pair moet toch -230
pair moet wacht -306
pair moet wet -273
pair moet wij -281
pair moet ze -207
pair mog er -210
pair mog we -138
pair morg $ -286
pair morg ben -396
pair morg lang -282
pair morg niet 318
pair morg om -325
pair morg stat -340
pair mur $ -252
pair na $ 315
pair na 0 -78
pair na dat -312
pair na die -257
pair na een -198
pair na vijv -329
pair naast de -77
pair naast mij -430
pair nagan of 345
pair nakijk of 401
pair nam . -318
pair nam en -458
pair nam is -404
pair nam stat 436
pair namiddag $ 435
pair nar @code -293
pair nar binn -251
pair nar het -112
pair nar je -251
pair nar kijk -353
pair nar mijn 85
pair nar mn 334
pair nar spanj 360
pair nar volgend 338
pair nazien of 388
pair ne ker -161
pair ne men -172
pair nederland . 364
pair nederland is -292
pair nee hor -264
pair nee ik -210
pair nee nee -234
pair ni $ -338
pair nie mer 179
pair niemand die 159
pair niemand doet -235
pair niemand mer -246
pair niet , 109
pair niet . 295
pair niet 0 254
pair niet ? 377
pair niet bell -161
pair niet betaald -440
pair niet betal -439
pair niet dat -155
pair niet de 288
pair niet dor -146
pair niet eerlijk -340
pair niet gekom 401
pair niet gekreg 465
pair niet gelez -378
pair niet gestort 328
pair niet mar -319
pair niet mee -270
pair niet meegemaakt -462
pair niet mer 109
pair niet nodig -161
pair niet om 207
pair niet opgeroep 475
pair niet over -350
pair niet plezant -444
pair niet te -166
pair niet terecht -275
pair niet terug -254
pair niet tevred -269
pair niet vor -139
pair niet weg -275
pair niet wet -367
pair niet zo -251
pair nieuw adres 549
pair nieuw appartement 304
pair nieuw auto 375
pair nieuw datum 361
pair nieuw huis 495
pair nieuw nummer -477
pair nieuw over 354
pair nieuw pas 357
pair nieuw rijbewijs -274
pair nik $ -100
pair nik , -239
pair nik . 287
pair nik gebeurd -428
pair nik gehoord 360
pair nik mer 314
pair nik misdan -425
pair nik van 162
pair nl $ -184
pair nodig $ -106
pair nodig ? -423
pair nodig of -300
pair nodig om -418
pair nog , -212
pair nog . -286
pair nog ? 406
pair nog als 487
pair nog altijd 246
pair nog betal 282
pair nog bij 335
pair nog de -309
pair nog een 94
pair nog geldig -370
pair nog gen 213
pair nog goed -219
pair nog iemand -326
pair nog iet 349
pair nog in 97
pair nog inschrijv -337
pair nog met -344
pair nog moet 431
pair nog niet 362
pair nog nik 301
pair nog nooit -348
pair nog op 440
pair nog open 216
pair nog openstaand 380
pair nog plat -291
pair nog plek -284
pair nog recht 228
pair nog sted 213
pair nog vor 271
pair nog wel -211
pair normal $ -204
pair nou al 341
pair nou met 464
pair nou nog 247
pair nou wel 292
pair november 0 238
pair nr . -320
pair nu ben -441
pair nu bij 323
pair nu drie -392
pair nu een 188
pair nu eindelijk 235
pair nu goedgekeurd 424
pair nu ingeschrev 289
pair nu met 266
pair nu moet 298
pair nu nog 253
pair nu ook -178
pair nu terug -468
pair nu wel 245
pair nu wet 374
pair nu zijn -440
pair nummer $ -240
pair nummer ? -519
pair nummer is -194
pair nummer van 156
pair of 0 -315
pair of allen -165
pair of ben 310
pair of bij -124
pair of dat 290
pair of de 188
pair of een -219
pair of hoe 267
pair of ik 51
pair of komt -279
pair of mag -199
pair of mijn 579
pair of nee 375
pair of nie 411
pair of niet 563
pair of nog 408
pair of pas -286
pair of van -377
pair of was -257
pair om 0 -109
pair om kwijtscheld 454
pair omdat er -292
pair omdat ik 81
pair omdat jullie -375
pair omdat mijn -452
pair onder het -170
pair onder mijn -332
pair ongever $ -216
pair onlin $ -280
pair ons . 378
pair ons ? 275
pair ons adres 351
pair ons dorp -248
pair ons dossier 441
pair ons gat -350
pair ons gezin 436
pair ons huis 325
pair ons niet -352
pair ons pa 437
pair ons strat -210
pair ons thuis -347
pair ontbreekt een -272
pair ontbreekt er 364
pair ontvang $ 315
pair ontvang ? 407
pair ontvang ik 372
pair onz dochter 412
pair onz gemeent -207
pair onz schol -345
pair onz stad -287
pair onz strat -178
pair onz wijk -258
pair onz zak 337
pair ook $ -83
pair ook al -217
pair ook alwer 677
pair ook bij -166
pair ook de -280
pair ook een -79
pair ook iet -309
pair ook in -188
pair ook mee -240
pair ook met -202
pair ook niet -229
pair ook via -300
pair ook vor -208
pair op . -138
pair op 0 -122
pair op als -307
pair op basis 327
pair op brief -474
pair op dat -151
pair op den -178
pair op dinsdag -401
pair op dit -255
pair op een -77
pair op facebok -218
pair op googl -363
pair op har 387
pair op het -75
pair op in 233
pair op jullie -209
pair op met -142
pair op mijn 362
pair op mn 300
pair op nik -117
pair op ons 399
pair op papier 143
pair op rod -199
pair op schol -265
pair op strat -181
pair op twed -379
pair op u -232
pair op uw -148
pair op voorhand -283
pair op vrijdag -315
pair op welk 186
pair op wit 371
pair op zaterdag -150
pair op zijn -230
pair op zon -335
pair op zondag -154
pair opbell ? -426
pair open $ -232
pair open , -141
pair open ? -230
pair open heb 407
pair open is -302
pair open met -193
pair open vandag -219
pair open vor -229
pair openbar onderzoek -230
pair opgelost $ -269
pair opnieuw beginn -301
pair opvang vor -366
pair opzoek $ 423
pair ord $ -401
pair ord ? 408
pair org grag -348
pair oud adres 372
pair oud postkantor -242
pair ouder zijn -288
pair over $ -209
pair over , -246
pair over . 173
pair over dat -271
pair over de -76
pair over een -166
pair over gat 312
pair over het -170
pair over jullie -348
pair over mij 626
pair over mijn 639
pair over mn 445
pair over nar 321
pair over ons 442
pair over onz 342
pair overgemaakt ? 306
pair overled is -387
pair papier $ -180
pair papier . -467
pair papier stat 390
pair papier van 163
pair pas dat 456
pair pas in -458
pair pas na -354
pair pasj vor 425
pair paspoort $ -376
pair paspoort , 147
pair paspoort aanvrag -411
pair paspoort van 325
pair pensioen , -371
pair per 0 474
pair per jar -265
pair per maand 365
pair per mail -304
pair per ongeluk 343
pair per post -321
pair per uur -277
pair per wek -464
pair pest $ 351
pair pincod van -346
pair plat $ -211
pair plat , -254
pair plat op -221
pair plat sta 313
pair plat van 192
pair plek bij -204
pair plek in -251
pair plek sta 210
pair precies ? -397
pair premie , 501
pair premie ? 225
pair premie vor 90
pair put is -190
pair recht op 153
pair rechter $ -347
pair recyclagepark $ -280
pair red me -412
pair reg $ -250
pair regel vor -180
pair reken $ 305
pair reken , 380
pair reken die 371
pair reken van 172
pair rekeningnummer is 319
pair rijbewijs $ -169
pair rijbewijs , 273
pair rijbewijs al 279
pair rijbewijs hal -391
pair rijbewijs in -442
pair rijbewijs zou 411
pair rijksregister 0 476
pair rioolheff vor 381
pair roep nar -333
pair rolstoel en -391
pair rond 0 -276
pair rond ? 432
pair ruimtelijk orden -382
pair sam $ -240
pair samenwon $ -368
pair samenwon met 345
pair scham me -246
pair schand $ -283
pair schandal $ -450
pair schandal dat -151
pair schol , -112
pair schol van -317
pair schrijf een -374
pair schrijf ik 192
pair schrijv $ -343
pair schrok me -265
pair sind 0 -273
pair sind april 483
pair sind de 167
pair sind juni 339
pair sind maandag -226
pair sit $ -220
pair slap $ -383
pair slecht , -354
pair sneller dan -306
pair sorry $ -207
pair sorry , -242
pair sprek $ -158
pair sprek die -355
pair sta ik 580
pair stad . 307
pair stad ? -205
pair stad dat -240
pair stad een -173
pair stad of -212
pair stan $ 63
pair stan , 257
pair stan die -303
pair stan er 389
pair stand $ 380
pair stand van 448
pair standplat op 294
pair stat $ 155
pair stat . 197
pair stat ? 234
pair stat @code -163
pair stat al -188
pair stat die 321
pair stat er 101
pair stat fout 578
pair stat gen -326
pair stat het 219
pair stat hij 673
pair stat in -273
pair stat ingeschrev -405
pair stat klar -471
pair stat met 249
pair stat mijn 407
pair stat nog 17
pair stat nu -330
pair stat ons 325
pair stat op 89
pair stat vol -200
pair stat wer -330
pair stationsstrat 0 -224
pair status van 331
pair sted $ -374
pair stoep $ -152
pair stom van -401
pair stond een -261
pair stond gewon -162
pair stond in -309
pair stond mijn 444
pair stond te -256
pair stopp , 597
pair strat $ -100
pair strat , -166
pair strat is -242
pair strat ligt -285
pair stuk $ -227
pair stuk , -333
pair stur $ 227
pair stur ik -188
pair stur jullie -281
pair stur mar -272
pair stur me 489
pair stur mij 215
pair stuurt het -306
pair system $ 343
pair system , 314
pair system is -331
pair t stadhuis 326
pair t system 239
pair t werk -324
pair t zwembad -181
pair tarief vor -415
pair te bell -246
pair te betal -506
pair te bevest 428
pair te contacter -403
pair te del 395
pair te doen -193
pair te hog 407
pair te hur -256
pair te kop -218
pair te lat -80
pair te oud -272
pair te trek -298
pair te vind -145
pair te wacht 128
pair te weinig -350
pair te zet -272
pair team $ -280
pair teg een -228
pair teg mij -219
pair teg mijn -160
pair teg wanner -274
pair tegenover de -197
pair tegenwoord $ -174
pair teken vor -292
pair telefon , -255
pair telefonisch , -366
pair telefonisch contact -258
pair telefoontj van -429
pair telt mijn -379
pair ter hoogt -91
pair terecht $ -162
pair termijn van 388
pair terug bij 418
pair terug nar 171
pair terug open -286
pair terug van 291
pair terugbell $ -268
pair terugbell na -353
pair terwijl de -318
pair terwijl ik 193
pair terwijl mijn 499
pair tijd $ -237
pair tijden de -178
pair tis in -307
pair tis vor 517
pair toch $ -170
pair toch kom -314
pair toch op -329
pair toe $ -129
pair toegekom ? 335
pair top dat -352
pair tot 0 -193
pair tot de -222
pair tot hoe -131
pair tot in -235
pair tot welk 218
pair trekt op -156
pair trouw $ -326
pair trouw op -262
pair tuin $ -151
pair tuinhuis van -286
pair tuss 0 -275
pair twed ker -363
pair twed verblijf 447
pair twee ker 324
pair twee maand -206
pair twee wek 335
pair typ $ -173
pair u $ -146
pair u bekend 363
pair u dat 203
pair u de 189
pair u er 286
pair u geregistreerd 216
pair u had -324
pair u hoort -307
pair u mij 99
pair u mijn 385
pair u nagan 388
pair u nakijk 277
pair u niet -242
pair u van -225
pair u was -291
pair u wel -156
pair u wet -417
pair u zien 497
pair uit die -301
pair uit in -289
pair uit jullie 285
pair uitbetaald ? 333
pair uitker $ 293
pair uitker , 389
pair uitker moet 419
pair uitlegg $ -287
pair urgentie , 467
pair uur $ -84
pair uur , -235
pair uur in -156
pair uur op -299
pair uur sta -365
pair uw administratie 455
pair uw antwoord -315
pair uw collega -179
pair uw dienst -268
pair uw schrijv -358
pair vader $ -400
pair vakantie . -404
pair vall de -306
pair van 0 7
pair van alles -332
pair van burgerzak -248
pair van daarnet -257
pair van dat -288
pair van de -43
pair van dinsdag 505
pair van dit -382
pair van een -118
pair van februari 343
pair van gen -250
pair van gezinssamenstell 294
pair van het -51
pair van hiernaast -210
pair van loket -244
pair van maandag -311
pair van me 345
pair van mij 617
pair van mijn 560
pair van mn 299
pair van morg 423
pair van nummer -186
pair van ons 181
pair van onz 463
pair van stat -230
pair van t -112
pair van tevor -228
pair van u 88
pair van ull -419
pair van vles -162
pair van vor -360
pair van vroeger -342
pair van wie -292
pair van zak 260
pair van zijn -297
pair van zon -218
pair vanaf 0 -17
pair vanaf welk -306
pair vandag $ -141
pair vandar dat -175
pair vanuit het -280
pair vast $ -341
pair vel , -384
pair ver is 461
pair ver stat 436
pair ver van -293
pair verander , 329
pair verget $ -284
pair vergunn , 296
pair vergunn hebb -226
pair vergunn nodig -374
pair vergunn van 276
pair vergunn vor 182
pair verhuisd $ 228
pair verhuisd , 363
pair verhuisd binn 422
pair verhuisd van 413
pair verhuiz doorgev 354
pair verhuiz van 350
pair verkeerd begrep -316
pair verkeerd datum -316
pair verkeerd formulier -298
pair verkeerd nam -262
pair verleng $ -275
pair verleng van 259
pair verlengd of 511
pair verliefd op -266
pair verlop is -486
pair verschil tuss -209
pair verslag van 220
pair verstand van -297
pair verwerkt ? 356
pair verzet nar 253
pair verzoek om 290
pair veur de -321
pair via een -325
pair via mail -226
pair via mijn -353
pair vier $ -353
pair vier maand -342
pair vind , -230
pair vind . 230
pair vind da -450
pair vind dat -359
pair vind de 347
pair vind ik -82
pair vles en -159
pair vlieg zaterdag 467
pair voel me -212
pair vol $ -167
pair vol , -194
pair vol fout -463
pair volgen de 174
pair volgen het -262
pair volgen jullie 394
pair volgend jar -203
pair volgend wek 296
pair voorbeeld . -229
pair voorbij $ -222
pair voorbij , 351
pair vor $ -154
pair vor , -234
pair vor 0 257
pair vor all -364
pair vor alleenstaand -296
pair vor de 112
pair vor een -92
pair vor ge -334
pair vor gen -251
pair vor hem 290
pair vor het 131
pair vor in -291
pair vor jullie -315
pair vor kwijtscheld -369
pair vor me 408
pair vor men -168
pair vor mij 380
pair vor mijn 403
pair vor mn 301
pair vor nen -302
pair vor nodig 226
pair vor nr -245
pair vor nummer -208
pair vor ons 82
pair vor onz 154
pair vor social -366
pair vor t 194
pair vor uw -142
pair vor welk 423
pair vor wie -149
pair vor zon -323
pair vorig jar 172
pair vorig maand 503
pair vorig wek 118
pair vraagt de -446
pair vrag $ -167
pair vrag , -260
pair vrag ? -342
pair vrag het 160
pair vrag je -163
pair vrag jullie -334
pair vrag vor -227
pair vriendin $ -204
pair vrijdag , 284
pair vrijdag kom -239
pair vrijstell van 446
pair vrijwilliger $ -237
pair vrouw heeft -271
pair vrouw ook -370
pair vrouw van -282
pair vrouw zegt -278
pair wa een -211
pair wa is 401
pair wa moet -277
pair waard van 260
pair waardelos geregeld -393
pair waarom ik 463
pair waarom is 255
pair waarom mijn 497
pair waarom moet 193
pair waarom niet -310
pair waarschuw , -210
pair waarschuw die -325
pair waarschuw gekreg -323
pair waarschuw vor -265
pair wacht $ -179
pair wacht , 106
pair wacht al 301
pair wacht mar -204
pair wacht op 405
pair wacht wacht -414
pair wachtlijst $ 335
pair wachtlijst , 328
pair wachtlijst en -584
pair wachtlijst van 230
pair wachtlijst vor 126
pair wachtzal , -157
pair wakker $ -357
pair wanner duurt -285
pair wanner hor 447
pair wanner kom -477
pair wanner komt 434
pair wanner krijg 497
pair wanner loopt 342
pair wanner mijn 423
pair wanner wordt 128
pair want ik 195
pair want mijn -464
pair war $ -175
pair war blijft 735
pair war dat 152
pair war ge -326
pair war gef -254
pair war hal -154
pair war is -116
pair war kan -201
pair war kunn -210
pair war mijn 359
pair war moet -181
pair war op -392
pair war stat -245
pair war vind -103
pair war vrag -181
pair war ze 361
pair was $ 118
pair was , -239
pair was al -339
pair was dat -132
pair was die 315
pair was een -190
pair was het 165
pair was mijn 90
pair was niet -297
pair was van -293
pair wat ben -131
pair wat doet -189
pair wat een -133
pair wat er 392
pair wat gebeurt -226
pair wat ik 158
pair wat is 327
pair wat kost -157
pair wat mij -488
pair wat moet 51
pair wat nu -453
pair wat zijn -221
pair water $ -136
pair water in -238
pair we doen -335
pair we een -410
pair we kom -209
pair we moet -427
pair we nog 271
pair we zijn 239
pair we zit 437
pair websit $ -236
pair websit , -187
pair weg $ -237
pair weg bij -171
pair weg en 279
pair wek $ -243
pair wek een -208
pair wek geled 333
pair wek gen -395
pair wek moet -317
pair wek op 83
pair wek terug 430
pair wel $ -165
pair wel ingeschrev 272
pair wel of 344
pair welk bak -278
pair welk bedrag 493
pair welk bus -329
pair welk datum 422
pair welk dienst -301
pair welk document -337
pair welk formulier -359
pair welk inkom -413
pair welk jar 449
pair welk kleur -384
pair welk leeftijd -176
pair welk papier -175
pair welk plat 365
pair welk plek 437
pair welk strat -420
pair welk uur 366
pair wen ik 396
pair wer $ -101
pair wer de -300
pair wer gen -267
pair wer gewon 393
pair wer kwijt -494
pair wer niet -146
pair wer nik -318
pair werd ik 306
pair werk $ -127
pair werk ? -259
pair werk aan -251
pair werkt bij -452
pair werkt dat -236
pair werkt die -353
pair werkt niet 194
pair wet $ 284
pair wet . 288
pair wet er -375
pair wet ge -324
pair wet hoevel 224
pair wet ik -31
pair wet niet 201
pair wet of 373
pair wet van 304
pair wet vor -281
pair wet war 123
pair wet wat 212
pair wie beslist -471
pair wie doet 315
pair wie heeft 172
pair wie is 173
pair wie kan -171
pair wie ligt 373
pair wie moet -225
pair wie stat 462
pair wie zit -493
pair wij de -256
pair wij een 253
pair wij had 555
pair wij hebb 165
pair wij stan -230
pair wij verhuiz 279
pair wij zijn 158
pair wij zit -309
pair wijk $ -159
pair wijkagent $ -325
pair wijkagent al 356
pair wijkagent is 332
pair wijzig $ 321
pair wijzig , 297
pair wil allen -243
pair wil dar -292
pair wil dat 196
pair wil die -377
pair wil een -154
pair wil er -428
pair wil het 182
pair wil ik 221
pair wil in -266
pair wil je 427
pair wil mijn 316
pair wil niet -184
pair wil u -370
pair wil wet 508
pair will een -206
pair will jullie 288
pair will wet 273
pair wilt u 364
pair wmo aanvrag 287
pair wmo dossier 386
pair wmo mevrouw 429
pair won $ -105
pair won , 144
pair won allen 260
pair won er -340
pair won hier 186
pair won ik 303
pair won nog -403
pair won nu 415
pair won sind 201
pair woning ? 386
pair woont , -350
pair word dor -431
pair word er -232
pair word ik 228
pair word in 315
pair wordt $ -251
pair wordt dat -326
pair wordt de -193
pair wordt een -243
pair wordt er -235
pair wordt het -214
pair wordt mijn 514
pair woz waard 392
pair zaaknummer : -329
pair zag ik -196
pair zak $ -270
pair zak 0 211
pair zak is -292
pair zak nu 460
pair zak van 284
pair zat $ -300
pair zat , -319
pair zaterdag open -281
pair ze bij 302
pair ze dat -283
pair ze de -251
pair ze har -408
pair ze mijn 295
pair ze niet -387
pair ze op 288
pair ze zoud -249
pair zeg $ -202
pair zeg , -231
pair zeg ik -335
pair zeg mij 449
pair zegg $ -350
pair zegg wanner 317
pair zegg wie -359
pair zegt iet -283
pair zei dat -156
pair zei mijn -290
pair zeker $ -66
pair zeker ? -293
pair zeker niet -352
pair zelf de -257
pair zelf een -170
pair zelf mijn -187
pair zelf niet 257
pair zes wek 154
pair zet de 159
pair zet ik -488
pair zet mij 283
pair zet mijn 308
pair zet zijn -407
pair zie $ -304
pair ziek van -303
pair ziekenhuis $ -436
pair zien hoe 396
pair zien of 411
pair zij al 377
pair zij heeft -301
pair zijn , 210
pair zijn . 85
pair zijn ? -195
pair zijn die -203
pair zijn een -217
pair zijn eig -256
pair zijn en -202
pair zijn er -97
pair zijn kop -310
pair zijn mijn 402
pair zijn nu -455
pair zijn vor -173
pair zijn we 313
pair zijn wij 312
pair zit $ -135
pair zit , -223
pair zit aan -312
pair zit da 332
pair zit dar -300
pair zit de -254
pair zit hier 418
pair zit in -124
pair zit mijn 359
pair zit op -350
pair zit t 516
pair zit vast 300
pair zit zonder 193
pair zo , -129
pair zo dicht -425
pair zo dom -366
pair zo een -242
pair zo gesteg 394
pair zo in -352
pair zo ja 335
pair zo lang 170
pair zoal afgesprok -271
pair zodat ik -435
pair zoek , 303
pair zoek dat 450
pair zoek ik -270
pair zoek jullie -304
pair zoekt een -340
pair zon brief -488
pair zon heeft -122
pair zon van -370
pair zon vergunn -242
pair zon zijn 504
pair zonder afsprak -420
pair zonder kaart 323
pair zonder nummerplat -247
pair zonder vergunn -337
pair zoontj van -309
pair zou de -444
pair zou mijn 449
pair zull we -357
pair zwart op 357
pair zwembad $ -226
skip ( 0 169
skip ) 0 -471
skip , $ -111
skip , . 7
skip , 0 76
skip , ? -180
skip , aan -185
skip , alles -197
skip , altijd -244
skip , bedoel -197
skip , beetj -293
skip , begint -204
skip , bel -407
skip , ben 124
skip , breng -197
skip , brief 285
skip , bus -348
skip , collega -211
skip , da 289
skip , dank -254
skip , dar 156
skip , de -82
skip , die 225
skip , dit -382
skip , dochter -255
skip , doet -122
skip , drie -233
skip , dus 244
skip , duurt 358
skip , er -68
skip , ga 263
skip , gat -123
skip , ge 179
skip , gij 150
skip , ging -139
skip , had -87
skip , hang -297
skip , har 291
skip , heeft 114
skip , hek -309
skip , helpt -412
skip , het 130
skip , hoevel -353
skip , hor 173
skip , hur 286
skip , is 53
skip , jar -118
skip , je 398
skip , jij 284
skip , jullie 139
skip , kaart 342
skip , ker -160
skip , klopt 246
skip , kom -182
skip , komt 360
skip , ligt -143
skip , lop -295
skip , man -216
skip , mar -149
skip , men -299
skip , mij 60
skip , mijn 180
skip , mn 323
skip , moest -283
skip , moet 200
skip , morg -320
skip , nar 255
skip , ne 208
skip , niemand 347
skip , nieuw 258
skip , of -413
skip , ons 258
skip , ook -272
skip , oud 347
skip , pas -418
skip , red -435
skip , reken -394
skip , scham -313
skip , scheelt -315
skip , schol -357
skip , sind -326
skip , snap -268
skip , stat 208
skip , system -342
skip , u 92
skip , ver 290
skip , verget -302
skip , vor -119
skip , wacht 300
skip , welk 67
skip , werkt -298
skip , wie -118
skip , wij -169
skip , will -257
skip , wist -232
skip , won 453
skip , word -148
skip , ze 205
skip , zeg -152
skip , zegt 91
skip , zei -216
skip , zij 191
skip , zit 116
skip 0 ! 213
skip 0 $ 38
skip 0 ) 293
skip 0 , 182
skip 0 . 201
skip 0 : 221
skip 0 @code -215
skip 0 al -196
skip 0 als -208
skip 0 ben 341
skip 0 da -373
skip 0 dar -176
skip 0 de -134
skip 0 een -4
skip 0 er -269
skip 0 geldig -475
skip 0 goed 171
skip 0 heb 288
skip 0 het -67
skip 0 hetzelfd -403
skip 0 ik 283
skip 0 in 249
skip 0 jullie 223
skip 0 komt -333
skip 0 krijg -304
skip 0 mag -157
skip 0 mar 308
skip 0 mer 288
skip 0 minder 368
skip 0 moet -282
skip 0 na -224
skip 0 nar 302
skip 0 of -347
skip 0 ons -304
skip 0 ook -190
skip 0 per -186
skip 0 stat -348
skip 0 t -295
skip 0 terug 469
skip 0 toch -252
skip 0 tot -251
skip 0 uw -326
skip 0 volgen -393
skip 0 vor -55
skip 0 wanner 243
skip 0 war -248
skip 0 wie -326
skip 0 zegt -476
skip 0 zij -392
skip 0 zo -194
skip 0 zou -327
skip : $ -283
skip : , -264
skip : . 239
skip : heb -345
skip : is -317
skip : mijn 370
skip : of -313
skip @code 0 -302
skip @code ? -375
skip @code mijn -343
skip @code nam -288
skip ^ ! -99
skip ^ $ -151
skip ^ ( -318
skip ^ , -41
skip ^ . -58
skip ^ 0 -39
skip ^ : -91
skip ^ ? -225
skip ^ aan -194
skip ^ aangevraagd 635
skip ^ aanslag 189
skip ^ aanvrag 249
skip ^ acht -392
skip ^ achter -197
skip ^ al 365
skip ^ all -284
skip ^ allemal -160
skip ^ als -211
skip ^ alwer -332
skip ^ ambtenar -371
skip ^ antwoord -136
skip ^ bas -246
skip ^ bedoelt -226
skip ^ bel -183
skip ^ belast -318
skip ^ beld 387
skip ^ bell -182
skip ^ bent -151
skip ^ beslist -171
skip ^ betal -190
skip ^ bewonerskaart 387
skip ^ bib -248
skip ^ bij -129
skip ^ blijft 646
skip ^ bom -184
skip ^ breng -178
skip ^ brief 137
skip ^ broer -184
skip ^ bsn -333
skip ^ bus -182
skip ^ buurman -195
skip ^ cijfer -273
skip ^ cod -339
skip ^ collega -177
skip ^ container -234
skip ^ da -77
skip ^ dag -270
skip ^ dam -266
skip ^ dank -180
skip ^ dar -178
skip ^ dat -38
skip ^ die -66
skip ^ diend 326
skip ^ dient -312
skip ^ doe -178
skip ^ doen -169
skip ^ doet -81
skip ^ dor -263
skip ^ drie -182
skip ^ duurt -268
skip ^ e -206
skip ^ een -77
skip ^ eig -447
skip ^ er -92
skip ^ euro -400
skip ^ even -264
skip ^ ex -472
skip ^ excuses -283
skip ^ ezel -189
skip ^ februari 429
skip ^ fijn -452
skip ^ formulier -269
skip ^ fout -340
skip ^ ga -117
skip ^ gan -129
skip ^ gat -139
skip ^ ge 51
skip ^ gebeurt -225
skip ^ gef -179
skip ^ gehad -310
skip ^ geld 323
skip ^ gemeent 189
skip ^ gemeentehuis -431
skip ^ geregeld -223
skip ^ gevond -258
skip ^ gewon -271
skip ^ gezien -162
skip ^ ging 363
skip ^ goed -236
skip ^ grag 141
skip ^ gsm -313
skip ^ had 442
skip ^ hal -239
skip ^ half -270
skip ^ hangt -93
skip ^ har 298
skip ^ hart -254
skip ^ he -139
skip ^ heb 100
skip ^ hem 290
skip ^ her -254
skip ^ het -46
skip ^ hier -110
skip ^ hoeft -167
skip ^ hoevel -169
skip ^ hond -216
skip ^ hoofd -240
skip ^ hoort -320
skip ^ hou -362
skip ^ huisbas -215
skip ^ i -243
skip ^ iederen -190
skip ^ iemand 249
skip ^ iet 264
skip ^ ik 53
skip ^ in -118
skip ^ is 15
skip ^ itsm -383
skip ^ ja -91
skip ^ jar -233
skip ^ jong -271
skip ^ jullie 50
skip ^ kaart 199
skip ^ kan -74
skip ^ kapot -126
skip ^ kastanj -233
skip ^ kat -223
skip ^ kenmerk -398
skip ^ ker 151
skip ^ kevin -393
skip ^ kijk -438
skip ^ kind -168
skip ^ klein -258
skip ^ kleinzon -208
skip ^ klot -165
skip ^ kom -89
skip ^ komt 156
skip ^ kop -276
skip ^ kost -145
skip ^ krijg 299
skip ^ kunn -202
skip ^ kwam 339
skip ^ lang -141
skip ^ leeflon 356
skip ^ les -228
skip ^ lieg -161
skip ^ ligg -208
skip ^ lijkt -207
skip ^ loket -235
skip ^ mak -93
skip ^ mar -213
skip ^ me 125
skip ^ medewerker -157
skip ^ mij 122
skip ^ mijn 418
skip ^ mn 513
skip ^ moeder 130
skip ^ moet 91
skip ^ mog -224
skip ^ moogt -239
skip ^ morg -384
skip ^ myn 443
skip ^ nar -266
skip ^ ne -253
skip ^ nederland -325
skip ^ nem -215
skip ^ nieuw -223
skip ^ noem -261
skip ^ noemt -267
skip ^ normal -391
skip ^ nou -230
skip ^ nu -191
skip ^ nummer -83
skip ^ ocmw 329
skip ^ om -249
skip ^ ondergrond -256
skip ^ ons 290
skip ^ ontvang 325
skip ^ onz 279
skip ^ ook -239
skip ^ op -105
skip ^ open -329
skip ^ oud -81
skip ^ ouder -332
skip ^ pal -259
skip ^ papier -356
skip ^ parkeervergunn 538
skip ^ paspoort 468
skip ^ person -367
skip ^ post 317
skip ^ premie 291
skip ^ put -145
skip ^ rechtsbijstand -341
skip ^ regel -244
skip ^ rekeningnummer 176
skip ^ rekent -393
skip ^ rijbewijs 209
skip ^ robot -307
skip ^ schiet -196
skip ^ schoonbroer -304
skip ^ schoonmoeder -419
skip ^ servic -142
skip ^ sind -358
skip ^ sla -231
skip ^ slat -180
skip ^ sluit -232
skip ^ sprek -318
skip ^ stan -223
skip ^ stat 152
skip ^ stomm -227
skip ^ stopt -346
skip ^ strat -241
skip ^ stur -184
skip ^ stuurt -283
skip ^ system -283
skip ^ tak -210
skip ^ telefon -246
skip ^ teruggebeld -276
skip ^ thuis -237
skip ^ toch -163
skip ^ tot -292
skip ^ trek -185
skip ^ trouw -267
skip ^ trut -202
skip ^ twee -270
skip ^ u 104
skip ^ uitker 374
skip ^ uur 283
skip ^ vader -128
skip ^ vall -284
skip ^ van 52
skip ^ ver 383
skip ^ verhuiz 398
skip ^ vertrek 284
skip ^ via -372
skip ^ vier -364
skip ^ vol -178
skip ^ volgen -429
skip ^ voorbeeld -253
skip ^ vraagt -209
skip ^ vrag -215
skip ^ vrouw -116
skip ^ waarschuw -180
skip ^ wachtwoord -283
skip ^ we -152
skip ^ websit -235
skip ^ weg -204
skip ^ wek 239
skip ^ wel -258
skip ^ welk 233
skip ^ werk -232
skip ^ werkt -152
skip ^ wijkagent 376
skip ^ wil 124
skip ^ wild 281
skip ^ won 136
skip ^ woz 390
skip ^ zag -261
skip ^ zal -77
skip ^ zeg -119
skip ^ zegt -171
skip ^ zelf -462
skip ^ zet -249
skip ^ zie 195
skip ^ zijn 55
skip ^ zoek -209
skip ^ zonder -263
skip ^ zoontj -362
skip ^ zou 149
skip ^ zus -266
skip a $ 179
skip aan 0 -180
skip aan de -84
skip aan deur -159
skip aan gemeent 340
skip aan loket -69
skip aan mijn 164
skip aan werk -377
skip aangepast $ 361
skip aangevraagd ik 364
skip aangift , -331
skip aanman $ 305
skip aanmeld de -295
skip aanpass $ 478
skip aanpass mijn 375
skip aanslag ? 373
skip aanslag niet 419
skip aanslag op -463
skip aanvrag de 134
skip aanvrag ik 236
skip aanvrag in 434
skip aanvrag mijn 362
skip administratie $ 534
skip adres $ 459
skip adres , 339
skip adres de -298
skip adres in 248
skip adres niet 353
skip adres nog 417
skip af de -189
skip af het -326
skip af ik 170
skip afdel $ -287
skip afgegev de 304
skip afgewez $ 357
skip afsprak 0 208
skip afsprak ? -331
skip afsprak alwer 371
skip afsprak dinsdag 294
skip afsprak donderdag 316
skip afsprak of -270
skip afsprak vor -261
skip afsprak zonder -407
skip akkoord de -304
skip al $ 143
skip al , 161
skip al 0 -209
skip al ? 567
skip al aan 341
skip al besliss 508
skip al besluit 338
skip al bij 79
skip al dat -371
skip al de 79
skip al derd -391
skip al dor 308
skip al geweest 228
skip al het 209
skip al in 316
skip al maand 223
skip al maandag -429
skip al mer -409
skip al minut -337
skip al niet -351
skip al of 308
skip al op 267
skip al over 453
skip al pas -249
skip al twed -362
skip al uur -327
skip al van 317
skip al vor 384
skip al wek 113
skip all , -316
skip allen $ -184
skip allen op -396
skip alles $ -211
skip alles in -419
skip als $ -150
skip als , 336
skip als 0 -457
skip als aangemerkt 470
skip als allen -294
skip als bij -296
skip als de -217
skip als die -261
skip als een -255
skip als geregistreerd 367
skip als mijn -196
skip als morg 354
skip als nar -326
skip als nog -468
skip als op -343
skip als over -306
skip als vor -312
skip als zon -403
skip altijd $ -266
skip altijd , -331
skip altijd . -402
skip altijd geweest 248
skip altijd wacht -317
skip alwer , -362
skip alwer . 456
skip ambtenar , -438
skip ander $ -120
skip ander ik 370
skip ander op -203
skip antwoord . -365
skip antwoord een -337
skip antwoord mijn 100
skip app niet -451
skip april $ 356
skip attest gezinssamenstell 294
skip aub mijn 423
skip auto nummerplat -305
skip automatisch van 337
skip baby de -307
skip balie $ 342
skip balie ? -352
skip bank het -253
skip bedankt $ -165
skip bedankt de -184
skip bedrag $ 243
skip beginn $ 225
skip behandeld $ 265
skip behandelt dossier 358
skip bel $ -132
skip bel de -342
skip bel ff -257
skip bel mar -212
skip bel niet -245
skip bel nou -298
skip belach $ -203
skip bell $ -230
skip bell , -228
skip bell 0 -298
skip bell de 275
skip ben 0 256
skip ben al 534
skip ben daklos -385
skip ben dat -251
skip ben de 222
skip ben en -262
skip ben er -448
skip ben geblokkeerd -246
skip ben helemal -269
skip ben hier -298
skip ben klar -242
skip ben kwijt 381
skip ben nou -409
skip ben te -269
skip ben terug -331
skip ben toch -259
skip ben wer -260
skip bereik 0 -249
skip bericht ? -383
skip besliss ? 348
skip besliss mijn 342
skip beslist $ 390
skip beslist . 364
skip beslist mijn 412
skip bestat een -126
skip bestat mer -405
skip bestat nog -265
skip betaald . 299
skip betaald de 428
skip betal $ 166
skip betal @code -303
skip betal de 197
skip betal die 232
skip betal mijn 152
skip beter $ -230
skip bevest $ 451
skip bevest ik 434
skip bewonersvergunn $ -349
skip bezwar , 296
skip bezwar de 299
skip bij , 255
skip bij 0 -239
skip bij ? 100
skip bij aan -280
skip bij aanvrag -397
skip bij als 251
skip bij de 243
skip bij dienst -345
skip bij een -253
skip bij en 154
skip bij ex 358
skip bij geregistreerd 312
skip bij gesprek -340
skip bij hand 318
skip bij heb 466
skip bij ingeschrev 243
skip bij kan -222
skip bij lang 347
skip bij ligt 378
skip bij moet -165
skip bij notaris -439
skip bij ocmw 85
skip bij ook -298
skip bij oud -362
skip bij politie -272
skip bij social 243
skip bij station -152
skip bij terecht -303
skip bij vor 240
skip bij ziekenhuis -327
skip bijna $ -154
skip bijstand dez 314
skip bijzonder vor 444
skip binn $ 240
skip binn dag -262
skip binn de -348
skip binn ik 120
skip binn mijn -440
skip binn stad 307
skip binnengekom $ 455
skip blijf tot 241
skip blijft $ -206
skip blijft , -256
skip blijv $ -249
skip blokkad $ -214
skip boet 0 285
skip brief $ 186
skip brief , -421
skip brief een -462
skip brief ik 362
skip brief jullie 379
skip brief met -383
skip brief mijn 290
skip bril op -275
skip bsn ik -431
skip btw @code -241
skip bus . 410
skip bus het -326
skip cod , -272
skip cod 0 -295
skip container de -172
skip da ni -428
skip da vor -199
skip daarom ik -304
skip dag $ -122
skip dag mijn 297
skip dan $ -30
skip dan , -112
skip dan ? -141
skip dan een -245
skip dan ik -222
skip dan jullie -263
skip dan mijn -296
skip dan u -419
skip dan van 488
skip dank $ -159
skip dank , -234
skip dank vor -371
skip dank wel -117
skip dar de -135
skip dar ik -140
skip dar in -293
skip dar over -221
skip dar te -266
skip dar van -229
skip dar vor -172
skip das $ -327
skip dat $ 102
skip dat ? 178
skip dat al -281
skip dat ben -229
skip dat bij 261
skip dat brief -323
skip dat computer -345
skip dat dan -395
skip dat dat -142
skip dat de -97
skip dat die -280
skip dat een -133
skip dat er -142
skip dat gemeent -384
skip dat gen -194
skip dat goed -296
skip dat iemand -268
skip dat iet 465
skip dat ik -145
skip dat jullie -307
skip dat klopt -277
skip dat mijn 236
skip dat na 200
skip dat nar -403
skip dat nu -97
skip dat of -341
skip dat ons 126
skip dat ook -169
skip dat te 243
skip dat toch -164
skip dat u 55
skip dat uit 258
skip dat vor -103
skip dat wat -246
skip dat wel -252
skip dat wet -362
skip dat zo -156
skip dat zomar -224
skip datum $ -304
skip datum de -353
skip datum ik 218
skip datum mijn 321
skip de $ -45
skip de ( -281
skip de , -100
skip de . 184
skip de ? -98
skip de @code -323
skip de aan -116
skip de afhandel -397
skip de al 127
skip de allen -436
skip de aub -429
skip de bij -79
skip de bijdrag -300
skip de dar -179
skip de dat -145
skip de de -195
skip de dicht -139
skip de die 214
skip de dienst 330
skip de dit -337
skip de dor -133
skip de een -116
skip de ergen -241
skip de gat -148
skip de gevall -348
skip de gewon -262
skip de gooi -378
skip de grag -481
skip de hebb -207
skip de het -192
skip de hiernaast -185
skip de hor -213
skip de iet -194
skip de in -100
skip de is -73
skip de ja -423
skip de kaart 415
skip de kan -341
skip de ker -71
skip de kom -179
skip de krijg -265
skip de kwam -203
skip de kwijt 275
skip de les -267
skip de ligt -145
skip de maand -523
skip de mak -244
skip de mar 175
skip de mee -205
skip de meld -193
skip de merci -272
skip de mijn 220
skip de moet 327
skip de morg -276
skip de nam -319
skip de nergen 339
skip de nodig -264
skip de nog -117
skip de of -123
skip de ontbreekt -292
skip de ook -142
skip de op -84
skip de open -165
skip de opvang 241
skip de plek -394
skip de regel -363
skip de rond 216
skip de schol 98
skip de sta 211
skip de stat -69
skip de stond -157
skip de te -282
skip de twee 423
skip de van 73
skip de vandag -261
skip de verget -249
skip de vor 95
skip de vorig -434
skip de waard 246
skip de was -41
skip de weg -199
skip de wil 183
skip de woont -361
skip de word -404
skip de wordt -249
skip de zak -273
skip de zegt 200
skip de zet -303
skip de zie 391
skip de zit -91
skip de zou 568
skip den $ -142
skip den , -138
skip den op -272
skip denk $ -210
skip derd dat -373
skip deur het -182
skip dez $ -238
skip dez , 214
skip dez . -332
skip dez en -519
skip dezelfd $ -198
skip dezelfd , 303
skip dicht $ -235
skip dicht de -311
skip die $ -124
skip die , -33
skip die 0 -182
skip die ? 136
skip die aan -192
skip die al 239
skip die ben -249
skip die dat -296
skip die er 197
skip die euro 394
skip die heeft -287
skip die het 182
skip die jullie -269
skip die kaart -375
skip die klopt -436
skip die mag -267
skip die met -160
skip die mij 502
skip die niet 255
skip die of 157
skip die ons 262
skip die ook -203
skip die spreekt -355
skip die stat -460
skip die vor 251
skip die vorig 370
skip die wordt -454
skip dienst , -211
skip dienst ? -237
skip dienst ik -302
skip dik van -248
skip ding $ -327
skip dit $ -223
skip dit . -269
skip dit ? 197
skip dit de -173
skip dit een -258
skip dit in -335
skip dit nog 193
skip dit op 298
skip dit van 388
skip dit wer -179
skip dit wordt -333
skip dochter 0 -123
skip dochter ? 388
skip dochter de -273
skip dochter vor -419
skip dod de -164
skip doe $ -290
skip doen mijn -242
skip dom $ -190
skip dom ik -305
skip dom mij -355
skip doorgev $ -286
skip dor de -228
skip dossier $ 427
skip dossier , 312
skip dossier . 290
skip dossier al 215
skip dossier bij 393
skip dossier de 266
skip dossier het 288
skip drie $ 109
skip drie dezelfd -356
skip drie een -180
skip drie geled 455
skip drie vor -298
skip dus de -335
skip dus en 356
skip dus ik -375
skip duurt nog 478
skip duurt vor -329
skip echt $ -92
skip echt , -202
skip echt . -348
skip echt op -332
skip echt sprek -188
skip een $ -36
skip een , -83
skip een . 71
skip een ? -108
skip een adres -398
skip een als -275
skip een antwoord -282
skip een besliss -233
skip een bij -74
skip een binn -287
skip een boet 60
skip een doen -235
skip een doorgev -284
skip een een -184
skip een eerst -341
skip een eigen -140
skip een en -66
skip een gedan -362
skip een gehad 111
skip een gekreg 281
skip een geld -288
skip een geldig -123
skip een genom 306
skip een gezin -410
skip een heeft -277
skip een houd -276
skip een id -262
skip een identiteitskaart -226
skip een in -23
skip een is -221
skip een jullie -349
skip een klar -299
skip een later 371
skip een mak -338
skip een mar -231
skip een medewerker -192
skip een met -203
skip een moet -218
skip een na -305
skip een nodig -144
skip een nog -254
skip een ook -170
skip een op -15
skip een over 82
skip een paspoort -218
skip een person -201
skip een rijbewijs -283
skip een rond -232
skip een terwijl -370
skip een thuis -305
skip een uit -150
skip een verzoek -319
skip een volgen -322
skip een vrag -327
skip een weg -511
skip een zeg -125
skip een zet -288
skip een zich -371
skip een zijn -197
skip een zonder -45
skip eerst $ -243
skip eerst , -293
skip eerst of 407
skip efkes $ -339
skip eig $ -151
skip eig , 306
skip eig niet -397
skip eig vor -296
skip eigen ingeschrev 258
skip eind , 333
skip eindelijk $ -361
skip eindelijk of 445
skip elk $ -126
skip elk ander -322
skip en , -144
skip en ben -193
skip en bij -289
skip en blijft -355
skip en de -168
skip en die 138
skip en doen -223
skip en een 151
skip en en -216
skip en ga -274
skip en gan -173
skip en gat -365
skip en gebeurt -241
skip en gen -103
skip en grag -351
skip en had -237
skip en heb 77
skip en hebt -318
skip en hier -356
skip en in 150
skip en is 98
skip en kan 228
skip en ker -130
skip en kom -285
skip en lat -261
skip en mag -319
skip en met -272
skip en moet 159
skip en nog 207
skip en over -279
skip en stat 327
skip en stuurt 301
skip en vor -145
skip en welk -186
skip en zijn -113
skip en zoek -442
skip en zou 320
skip energietoeslag $ 456
skip er 0 324
skip er ? 383
skip er aan -58
skip er bij 280
skip er dat 162
skip er de -127
skip er den -385
skip er die -220
skip er gen -141
skip er het -83
skip er iet 166
skip er in 166
skip er is 290
skip er jar -228
skip er klar -234
skip er mee -141
skip er mij 576
skip er mijn 704
skip er niemand -304
skip er niet 166
skip er nieuw 215
skip er nog -172
skip er ook -211
skip er open 312
skip er over 230
skip er plat -280
skip er plek -285
skip er premie -190
skip er sted -349
skip er wachtlijst -447
skip er zijn 325
skip eraf $ -364
skip erfenis $ -370
skip erg $ -282
skip ergen ? -272
skip euro $ 184
skip euro een -343
skip euro en -502
skip euro ik 457
skip euro mijn 292
skip euro terwijl 392
skip even $ -233
skip even de 351
skip ex een -328
skip ezel ik -303
skip factur de 142
skip fak 0 -209
skip familie , 426
skip februari , 347
skip formulier ik -421
skip foto $ -210
skip fout $ 247
skip fout mijn 337
skip ga nar 377
skip gan $ 142
skip gan het -397
skip gan vor -206
skip gang zak -344
skip gas $ -231
skip gas ? -318
skip gas van 506
skip gat de -128
skip gat in 292
skip gat met -249
skip gat mijn 355
skip gat niet -288
skip gat van -311
skip ge dat 343
skip ge de -162
skip ge een -233
skip ge het -239
skip ge in -341
skip ge mij 85
skip ge nog -271
skip ge op -219
skip ge van 197
skip ge vor -219
skip ge wet -294
skip ge zien 402
skip geb $ 212
skip gebeld , -329
skip gebeld en -329
skip gebeurd $ 450
skip geblev $ 393
skip geblokkeerd de 341
skip gebor 0 231
skip gedoe die -255
skip gef dat -237
skip gef een -173
skip gef op 158
skip gehad de -306
skip gehoord $ 310
skip gekreg $ 466
skip gekreg mijn 261
skip geld $ -278
skip gelez ik -456
skip gelijk $ -238
skip gemeent $ -64
skip gemeent de -192
skip gemeent het -172
skip gemeent ik 337
skip gemeentehuis 0 -359
skip gemeenterad $ -214
skip gen aan -359
skip gen aub -331
skip gen gehad 340
skip gen krijg 286
skip gen op 184
skip gen teg -284
skip genom $ 339
skip geregistreerd $ 438
skip geregistreerd ? 323
skip gesprek de 394
skip gesprek een -524
skip gestort $ 367
skip gestuurd $ 194
skip gestuurd ik 311
skip getek $ 308
skip getek de -270
skip gev de -324
skip gevar $ -396
skip gevond de -251
skip geweest $ -203
skip geweest mijn 338
skip gewon $ -83
skip gewon een -283
skip gewon met -296
skip gezegd $ -204
skip gezet $ 215
skip gij mij -355
skip ging mijn -479
skip gister $ -454
skip gister , -354
skip gister . -354
skip goed ik -360
skip goedgekeurd $ 437
skip grag adres 354
skip grag een -391
skip grag het 385
skip grag ik 178
skip grag of 364
skip grag via -343
skip gratis $ -231
skip had , -412
skip had de 310
skip had op -365
skip had over -389
skip had verkeerd -268
skip hal blokkad -390
skip hal die -294
skip hal moet -317
skip hal weg -361
skip hallo $ -358
skip har . 508
skip har ? 298
skip har al 379
skip har is 316
skip har kwijt -482
skip heb $ 312
skip heb , -162
skip heb ? 345
skip heb al -318
skip heb ander 475
skip heb boet 379
skip heb ker -344
skip heb klacht -345
skip heb met -422
skip heb nik -374
skip heb nog 279
skip heb op 280
skip heb waarschuw -326
skip hebb $ 200
skip hebb een -23
skip hebb het 271
skip hebb mijn 693
skip hebb ons 327
skip hebb ook -270
skip hebb van 151
skip hebb vor 372
skip hebt een -218
skip hebt mij 384
skip hebt mijn 273
skip heeft $ 347
skip heeft , -233
skip heeft 0 -353
skip heeft al 313
skip heeft de 189
skip heeft een -324
skip heeft gemeent -210
skip heeft mijn -460
skip heeft recht -310
skip heeft stad -189
skip heeft verkeerd -315
skip heeft wer -439
skip hel , -182
skip helemal mee -326
skip help $ -351
skip hem $ 186
skip hem , 336
skip hem ? -456
skip hem de -369
skip het ! -300
skip het $ -68
skip het ( -332
skip het , -83
skip het . 76
skip het aan -89
skip het adres 238
skip het al 167
skip het als -171
skip het bij 84
skip het binn -261
skip het dat 133
skip het dit -270
skip het eigen -244
skip het formulier -366
skip het gewon -300
skip het hier -227
skip het ik 167
skip het in -136
skip het klar -405
skip het mail -282
skip het mar 271
skip het mer 143
skip het met 269
skip het mijn 443
skip het moet -296
skip het nog -167
skip het nu 265
skip het nummer -240
skip het of -119
skip het ook -166
skip het op -153
skip het open -107
skip het per -319
skip het postkantor -242
skip het terug -281
skip het tuss -154
skip het verhuisd -418
skip het war -175
skip het wet 270
skip het zat -438
skip het zijn -212
skip het zou 301
skip hier 0 -200
skip hier van 234
skip hij $ -278
skip hij ? 573
skip hij dat -260
skip hij me -402
skip hij mijn -433
skip hij niet 306
skip hij zelf -289
skip hij zijn -236
skip hoe dat 253
skip hoe de -253
skip hoe duurt -96
skip hoe een -215
skip hoe gat -192
skip hoe ge -106
skip hoe heb -348
skip hoe het 302
skip hoe iemand -388
skip hoe ik -268
skip hoe je -223
skip hoe jullie 331
skip hoe kan -265
skip hoe mag -157
skip hoe met 229
skip hoe moest 462
skip hoe moet -143
skip hoe stat 477
skip hoe van -294
skip hoeft mer -320
skip hoek de -125
skip hoelang een -367
skip hoelang het 316
skip hoeveelst ik 350
skip hoevel dat -399
skip hoevel de -400
skip hoevel duurt -362
skip hoevel een -323
skip hoevel er 499
skip hoevel heb 550
skip hoevel heeft -316
skip hoevel ik 631
skip hoevel krijg 383
skip hoevel mag -313
skip hoevel mog -251
skip hoevel na -221
skip hoevel nog 244
skip hoevel van -350
skip hoever het 442
skip hoever jullie 335
skip hoever mijn 223
skip hog de -243
skip hog mijn 394
skip hoi $ -272
skip hond 0 -393
skip hor , -345
skip hor alles -387
skip hor die -380
skip hor iet 332
skip hor mar 279
skip hor wat 253
skip huis 0 437
skip huis de 306
skip id $ -307
skip id mijn 367
skip identiteitskaart 0 428
skip identiteitskaart of -340
skip iemand $ -238
skip iemand ? -256
skip iemand bell -429
skip iemand belt -317
skip iemand het -208
skip iemand mij 380
skip iet . 478
skip iet bij 274
skip iet mijn 162
skip iet te -349
skip iet vrag -189
skip iet wet 265
skip ik . 416
skip ik ? 172
skip ik aan 177
skip ik achter -423
skip ik adres -416
skip ik al 142
skip ik alles 169
skip ik alwer 503
skip ik ander 432
skip ik antwoord -301
skip ik bang -265
skip ik beleefd -528
skip ik ben 431
skip ik bericht -216
skip ik betaald 230
skip ik betal 250
skip ik boet 184
skip ik bos -262
skip ik da 242
skip ik de 112
skip ik dod -188
skip ik doen -325
skip ik eerst -361
skip ik enkel -258
skip ik ermee 383
skip ik euro 274
skip ik even -230
skip ik geblokkeerd -355
skip ik gedan 505
skip ik gekreg -473
skip ik geld 408
skip ik gen 164
skip ik geschrapt 527
skip ik gewon -265
skip ik had -152
skip ik heb 55
skip ik hier 172
skip ik hor -291
skip ik ik -332
skip ik in 325
skip ik ingeschrev 289
skip ik inschrijv -452
skip ik jar 449
skip ik je -184
skip ik juist -371
skip ik kanker -455
skip ik later -341
skip ik liever -193
skip ik m 308
skip ik maand 271
skip ik mak -281
skip ik mee -250
skip ik mer -369
skip ik met -203
skip ik mij -160
skip ik moet 218
skip ik nie 449
skip ik niemand -226
skip ik nog 159
skip ik nummer -268
skip ik of 230
skip ik om -169
skip ik op 98
skip ik openstaand 380
skip ik oud -241
skip ik over 215
skip ik papier -236
skip ik pensioenbewijs 396
skip ik person 280
skip ik recht 202
skip ik sind 144
skip ik slecht -295
skip ik stuk -397
skip ik stur 302
skip ik teken -353
skip ik u -147
skip ik uitgeschrev 392
skip ik uittreksel -238
skip ik uw -318
skip ik van -109
skip ik verhuisd 535
skip ik vor 309
skip ik vorig 189
skip ik vrag -232
skip ik wer -420
skip ik wet 383
skip ik zak -244
skip ik zo -344
skip in $ -88
skip in , 133
skip in . 381
skip in ander -264
skip in archief -264
skip in basisregistratie 306
skip in bestand 388
skip in bevolkingsregister 363
skip in bijlag -258
skip in bos -228
skip in brief -174
skip in brp 296
skip in buurthuis -133
skip in computer 397
skip in deelgemeent -266
skip in dienstencentrum -320
skip in dorp -155
skip in dossier 550
skip in en 187
skip in gemeent -136
skip in hal -268
skip in is 158
skip in ker 441
skip in krant -162
skip in land -369
skip in lev -342
skip in mail -293
skip in mijn 385
skip in nieuw -310
skip in nog -343
skip in opvang -263
skip in oud -208
skip in park -137
skip in regio -221
skip in register 414
skip in rusthuis -413
skip in sporthal -156
skip in strat -187
skip in system 819
skip in te -303
skip in tuin -79
skip in van 125
skip in verkeerd -249
skip in verslag -431
skip in vijver -151
skip in vor -203
skip in wacht -208
skip in wachtzal -165
skip in wijk -168
skip in wmo 367
skip in won 388
skip in ziekenhuis 332
skip in zijn 314
skip inburger $ 413
skip incasso mijn 315
skip ingeschrev de 530
skip ingeschrev het 207
skip ingeschrev ik 365
skip ingeschrev jullie 228
skip inschrijv de -242
skip inschrijv het -372
skip is $ 10
skip is , 97
skip is ? 462
skip is aanslag 349
skip is aanvrag 521
skip is afvalstoffenheff -388
skip is al 589
skip is balie -261
skip is beslist 364
skip is betal 201
skip is bezwar 388
skip is brug -295
skip is bsn 450
skip is containerpark -300
skip is dat -271
skip is de -110
skip is dor -201
skip is dossier 447
skip is drie -378
skip is echt -193
skip is een -52
skip is eig -293
skip is eigen -286
skip is eindelijk -283
skip is er 188
skip is ergen -290
skip is gebeurd 335
skip is gekom 360
skip is gemaakt -313
skip is gemeentehuis -224
skip is gen -150
skip is gesprek 431
skip is gestort 297
skip is geweest -360
skip is geword 276
skip is gratis -283
skip is hetzelfd -253
skip is identiteitskaart 375
skip is iemand -252
skip is iet 353
skip is ik 241
skip is in -99
skip is inmiddel 390
skip is jar -301
skip is jullie 289
skip is klar -453
skip is kwijtscheld 211
skip is loket -171
skip is mer -368
skip is met 173
skip is mijn 78
skip is nar -405
skip is nieuw 291
skip is nodig -370
skip is nog -163
skip is nu 346
skip is nummer 207
skip is omdat 334
skip is onz -330
skip is ook -216
skip is ord -336
skip is parkeerkaart 339
skip is pas 308
skip is paspoort 278
skip is per -467
skip is schand -192
skip is sind 252
skip is stadhuis -275
skip is stand 382
skip is te -232
skip is telefoonnummer -365
skip is uit -324
skip is uitker 162
skip is van -191
skip is vergunn 250
skip is verplicht -304
skip is verschil -151
skip is verzoek 505
skip is vorig 372
skip is wachtlijst -339
skip is wek -168
skip is wijkagent 340
skip is woz 485
skip is zaterdag -333
skip ja nee 325
skip jan $ 252
skip jar $ -65
skip jar , 150
skip jar aan 373
skip jar een -267
skip jar het 196
skip jar ik -226
skip jar in -284
skip jar mijn 360
skip je $ -183
skip je , -188
skip je ? -272
skip je bij -332
skip je de -119
skip je een -62
skip je hebt -299
skip je je -168
skip je land -252
skip je mij 256
skip je mijn -471
skip je of 331
skip je op -273
skip jullie . -404
skip jullie 0 210
skip jullie @code -397
skip jullie de -100
skip jullie en 297
skip jullie er 309
skip jullie gewon -211
skip jullie ik 402
skip jullie mij 461
skip jullie mijn 209
skip jullie ons 480
skip jullie open -306
skip jullie over -162
skip jullie pas 236
skip jullie zijn -201
skip k gen -388
skip kan afsprak 429
skip kan bezwar -526
skip kan bij -339
skip kan dan -277
skip kan dar -186
skip kan dat 433
skip kan de 1
skip kan die 319
skip kan een -192
skip kan ergen -276
skip kan het -246
skip kan in -223
skip kan kijk 233
skip kan kom -254
skip kan mer -382
skip kan met -78
skip kan nie -217
skip kan nog -86
skip kan nu -511
skip kan onlin -338
skip kan ook -208
skip kan stad -365
skip kan terecht -174
skip kan vrouw -467
skip kan zijn -405
skip kan zon -338
skip kapot $ -265
skip kastj de -112
skip kentek 0 -471
skip ker $ -120
skip ker . 411
skip ker de -219
skip ker en -262
skip ker het -348
skip ker ik 171
skip ker in 202
skip ker jar -351
skip kermis $ -174
skip kid van 351
skip kijk $ -250
skip kijk die -365
skip kijk mijn 341
skip kijk na 343
skip kijk nar -426
skip kind $ -203
skip kind 0 -235
skip kinder $ -274
skip kinder 0 -394
skip kinder de 255
skip kinder in -372
skip kinder mij -389
skip klacht de -344
skip klar $ 293
skip klar de -346
skip klar niet 386
skip klopt ? -272
skip klopt bedrag 438
skip klopt dat 185
skip klopt met -420
skip klopt nog -264
skip knop niet -309
skip kom $ 117
skip kom , -251
skip kom af -203
skip kom als -370
skip kom die -193
skip kom een -209
skip kom hal -318
skip kom lang -283
skip kom met -272
skip kom niet -248
skip kom om -248
skip komt $ 158
skip komt , -417
skip komt ? 314
skip komt de -413
skip komt een -74
skip komt er -383
skip komt niet -237
skip komt nog 222
skip komt nu -482
skip kop $ -192
skip kop de -280
skip kopie de -403
skip kost 0 -349
skip kost een -306
skip kost euro -300
skip kost uittreksel -175
skip krant de -279
skip kreg brief 217
skip krijg $ -165
skip krijg dar -284
skip krijg de -212
skip krijg die 297
skip krijg een -158
skip krijg hoe -384
skip krijg mijn 475
skip krijgt $ 386
skip kun een -499
skip kunn mijn 374
skip kunt dat 205
skip kunt die 294
skip kunt een 422
skip kunt inschrijv -390
skip kunt mijn 501
skip kunt nagan 388
skip kunt nakijk 361
skip kunt zien 480
skip kwijt kan -406
skip lach dod -115
skip lang 0 -205
skip lang de -62
skip lang die -289
skip lang een -141
skip lang het -247
skip lang mijn -301
skip lat $ -77
skip lat ? -255
skip lat bij -425
skip lat de -146
skip lat het -113
skip lat zit -155
skip leeflon er 471
skip leeflon maand 321
skip leg $ -186
skip les de -318
skip lev , -444
skip lez $ -337
skip ligt 0 238
skip ligt aan -273
skip ligt al 189
skip ligt altijd -390
skip ligt bij -332
skip ligt in -171
skip ligt nu 336
skip ligt rijbewijs 358
skip ligt sind 395
skip lijk ik -389
skip lijst $ 309
skip lijst de 192
skip loket $ -237
skip loket , -181
skip loket de -350
skip loket en -224
skip loket mijn -335
skip loopt parkeervergunn 274
skip lop weg -478
skip loss , -319
skip maand $ 119
skip maand . 308
skip maand de -241
skip maand ik 236
skip mag $ -293
skip mag ? -415
skip mag ander -384
skip mag bij -183
skip mag dochter -511
skip mag het -155
skip mag hier -282
skip mag iet -269
skip mag in -129
skip mag man -323
skip mag met -200
skip mag op -138
skip mag van -310
skip mag vrag -342
skip mag wet 270
skip mag zelf -205
skip mail . -366
skip mail mij -363
skip mailadres $ -346
skip mailadres de -273
skip mailadres jullie 395
skip mak $ -209
skip mak de -248
skip man $ -290
skip man , -395
skip man die -251
skip man en -414
skip man er -363
skip mar $ -54
skip mar ben -358
skip mar de 193
skip mar een -248
skip mar had -233
skip mar maand -329
skip mar met -346
skip mar op -199
skip mar won 281
skip mar zijn 345
skip mar zit 337
skip marloes de -270
skip me 0 420
skip me mijn 336
skip me nar -332
skip me op -178
skip me terug -288
skip mededel 0 -343
skip medewerker $ -196
skip mee $ -221
skip mee de -231
skip meebreng een -218
skip mei ik -479
skip men . -314
skip men een -165
skip men het 236
skip men in -245
skip men vor -406
skip mer $ 145
skip mer de -181
skip mer is 278
skip mer mijn -428
skip merci $ -136
skip met $ -79
skip met . 185
skip met aanvrag 520
skip met auto -266
skip met belast -270
skip met betal -364
skip met boet -392
skip met die -143
skip met dossier 181
skip met een -211
skip met gebrok -297
skip met is 293
skip met medewerker -305
skip met nieuw -282
skip met of -317
skip met op -137
skip met papier -296
skip met post -410
skip met rijbewijs -418
skip met sprek -377
skip met verstand -359
skip met vriend -386
skip met waarschuw -183
skip mevrouw $ -193
skip mevrouw de -203
skip mevrouw mijn 497
skip mevrouw van -338
skip mij $ 309
skip mij , 310
skip mij . -220
skip mij 0 409
skip mij ? 229
skip mij aan -445
skip mij af 401
skip mij alstublieft -398
skip mij dat -157
skip mij de 457
skip mij een 126
skip mij eindelijk -364
skip mij het 121
skip mij ker -211
skip mij maand -403
skip mij mijn -507
skip mij niet -181
skip mij of 155
skip mij om 354
skip mij op 59
skip mij te 172
skip mij terug -361
skip mij uit 246
skip mij van 237
skip mij wek 239
skip mijn $ 55
skip mijn , 214
skip mijn . 259
skip mijn 0 443
skip mijn : 338
skip mijn ? 407
skip mijn aan 152
skip mijn aangevraagd 363
skip mijn aanpass 319
skip mijn adres 389
skip mijn af 434
skip mijn afgewez 328
skip mijn al 534
skip mijn allen -375
skip mijn als 453
skip mijn beschik 395
skip mijn bij 311
skip mijn bijstand 427
skip mijn bijzonder 235
skip mijn binn 308
skip mijn boet 406
skip mijn dan 329
skip mijn dat -292
skip mijn dez 267
skip mijn dit 500
skip mijn dossier 468
skip mijn een 189
skip mijn eigen 407
skip mijn elk -270
skip mijn en 85
skip mijn er 333
skip mijn erbij -393
skip mijn fout -555
skip mijn geldig 350
skip mijn gestort 476
skip mijn goed 591
skip mijn goedgekeurd 395
skip mijn haha -237
skip mijn har 341
skip mijn heb 275
skip mijn heeft -90
skip mijn hier 229
skip mijn in 188
skip mijn incasso 418
skip mijn inmiddel 421
skip mijn is 67
skip mijn kijk 327
skip mijn klar 446
skip mijn klopt 494
skip mijn kom -367
skip mijn komt -279
skip mijn ligt 285
skip mijn mailadres 318
skip mijn man -195
skip mijn mar 297
skip mijn mij 247
skip mijn moet 398
skip mijn na 284
skip mijn nar 241
skip mijn niet -121
skip mijn nog 544
skip mijn nou 373
skip mijn nu 738
skip mijn nummer 217
skip mijn om 502
skip mijn ontvang 299
skip mijn ooit 404
skip mijn op 253
skip mijn ophal -479
skip mijn precies 503
skip mijn reken 462
skip mijn rijbewijs 306
skip mijn stat 393
skip mijn te 140
skip mijn teg 496
skip mijn terug 249
skip mijn van 537
skip mijn verander 441
skip mijn verblijf 335
skip mijn verget -317
skip mijn verkeerd 375
skip mijn vor 693
skip mijn vraagt 262
skip mijn vrag -239
skip mijn waard 344
skip mijn wer 352
skip mijn werkt 261
skip mijn wil -229
skip mijn zat -242
skip mijn zelf -288
skip mijn zijn 196
skip mijn zit -120
skip mijn zonder -366
skip mijn zou 234
skip milieustrat $ -305
skip minut $ -270
skip mn , 417
skip mn al 297
skip mn bij 374
skip mn verloopt 437
skip moeder 0 -297
skip moeder de -518
skip moet $ 172
skip moet 0 163
skip moet ? -218
skip moet daarmee -294
skip moet daarvor -371
skip moet dan -235
skip moet de -138
skip moet die -128
skip moet dit 439
skip moet doen -385
skip moet en -219
skip moet er -358
skip moet hebb -484
skip moet mij -431
skip moet niet -249
skip moet nog 695
skip moet uit -340
skip moet vor -220
skip moet word 377
skip moet zelf -239
skip moet zijn -220
skip mog , -412
skip mog op -167
skip moogt van -367
skip mooi $ -180
skip morg , 370
skip morg 0 -266
skip morg de -317
skip morg het 277
skip morg mijn -331
skip my , -506
skip na , -277
skip na bevall 424
skip na jar -207
skip na mijn 402
skip na verhuis -272
skip nam $ -406
skip nam . 238
skip nam vor -463
skip nar $ 167
skip nar 0 413
skip nar ? -180
skip nar adres -429
skip nar collega -429
skip nar gestuurd -269
skip nar mur -146
skip nar ombudsman -276
skip nar van -388
skip nar verkeerd -325
skip nar wek 373
skip ne $ -250
skip ne op -189
skip nederland vor -436
skip nee , 189
skip nen , -198
skip nergen $ 270
skip netjes , -291
skip ni $ -194
skip nie $ 214
skip niemand , -214
skip niemand mij 331
skip niemand op -262
skip niet . 200
skip niet 0 263
skip niet dat -266
skip niet de 234
skip niet die -265
skip niet dit -347
skip niet een -275
skip niet hor -153
skip niet mar -244
skip niet mij 179
skip niet mijn -143
skip niet nar -260
skip niet of -279
skip niet te -189
skip niet uit -242
skip niet van 248
skip niet zijn -448
skip niet zit -279
skip niet zo -209
skip nieuw , 102
skip nieuw al 310
skip nieuw bij -332
skip nieuw is -291
skip nieuw mijn 301
skip nieuw van -281
skip nieuw vor 247
skip nik . 183
skip nik de 167
skip nik ik -242
skip nik is -322
skip nik op -192
skip nik over 332
skip nik van 260
skip nodig een -160
skip nog . 287
skip nog 0 -341
skip nog ? 271
skip nog @code -391
skip nog betal 344
skip nog dat -367
skip nog een -251
skip nog gehoord 399
skip nog gen 264
skip nog gestort 298
skip nog jar 379
skip nog jullie 253
skip nog meegemaakt -444
skip nog met 198
skip nog mijn 91
skip nog na -509
skip nog niet 202
skip nog of 213
skip nog op 214
skip nog open 287
skip nog te -263
skip nog uit -382
skip nog van 148
skip nog vor 204
skip nog wacht 379
skip nog zijn -317
skip normal $ -105
skip nou een -283
skip nou of 371
skip nu . 359
skip nu ? 456
skip nu betal 356
skip nu een 219
skip nu het -242
skip nu ik -150
skip nu met -357
skip nu mij 327
skip nu mijn 326
skip nu nik -310
skip nu of 418
skip nu van 450
skip nu vor 92
skip nummer $ -122
skip nummer . 268
skip nummer en -355
skip nummer het -467
skip nummer jullie -308
skip nummer mijn 498
skip nummer op -286
skip ocmw $ -283
skip ocmw mijn 398
skip ocmw toch -499
skip of $ 103
skip of , 223
skip of . -373
skip of ? 185
skip of al 274
skip of als 284
skip of dar -370
skip of dat -184
skip of de -168
skip of dochter 261
skip of een -120
skip of er 66
skip of het 213
skip of ik 250
skip of in -183
skip of ingeschrev 442
skip of inschrijv 556
skip of je -150
skip of jullie -335
skip of niet 290
skip of nog 274
skip of ons -303
skip of vor -237
skip of we 250
skip of zit 300
skip ogm 0 -365
skip om $ 231
skip om . -331
skip omdat 0 460
skip omdat een -419
skip omdat niet 309
skip onder $ -212
skip ongedan $ -413
skip onlin $ -398
skip ons $ 95
skip ons ? 276
skip ons al 445
skip ons als 321
skip ons de -233
skip ons een -347
skip ons nu 571
skip ons vor 249
skip ontvang $ 263
skip onz en -304
skip onz heeft -271
skip onz nu 566
skip onz op -219
skip ook $ -115
skip ook ? -239
skip ook betal -297
skip ook de -99
skip ook of -211
skip ook van -240
skip op $ -45
skip op , -134
skip op aanvrag 332
skip op adres 162
skip op affich -194
skip op attest 357
skip op behandel 416
skip op bell -284
skip op bezwar 428
skip op bordj -257
skip op dag -185
skip op dan -311
skip op de -158
skip op deur -240
skip op diftarreken 434
skip op eind 259
skip op en 117
skip op factur 201
skip op fietspad -92
skip op flyer -207
skip op gat -257
skip op gevel -172
skip op gsm -526
skip op hoek -132
skip op ik 133
skip op in 177
skip op juni -242
skip op kermis -153
skip op kop -154
skip op laatst 247
skip op leeftijd -359
skip op lijst 239
skip op maart -307
skip op mail -205
skip op monument -241
skip op mur -110
skip op nam 638
skip op nieuw 143
skip op oud 188
skip op parking -156
skip op pasfoto -320
skip op plat 332
skip op plein -144
skip op pleintj -174
skip op plek 94
skip op reken 211
skip op simpel -367
skip op sit -138
skip op social -449
skip op stadhuis 219
skip op stoep -41
skip op te -223
skip op telefon -324
skip op terras -313
skip op uittreksel 430
skip op van 239
skip op wachtlijst 479
skip op werk -271
skip op zak 309
skip opbell $ -443
skip open $ -182
skip open 0 -258
skip opgehaald $ -367
skip opgehaald de -200
skip ord $ 188
skip ord , 256
skip oud $ -130
skip oud 0 199
skip oud een -262
skip oud inlever -174
skip oud vor -373
skip over , 198
skip over . 104
skip over 0 -319
skip over aanslag 675
skip over aanvrag 257
skip over bij -253
skip over dakkapel 169
skip over en -255
skip over hond -451
skip over in -229
skip over kap -211
skip over lijk -391
skip over nieuw -272
skip over parkeerkaart -429
skip over premie 372
skip over uitker 353
skip overgemaakt $ 306
skip papier en -396
skip papier ons -425
skip park $ -195
skip parkeerkaart $ 334
skip pas , -402
skip pas aan 391
skip pasfoto $ -241
skip pasj de 418
skip paspoort binn 338
skip paspoort ik 203
skip paspoort klar 296
skip paspoort of -470
skip per , -377
skip per . -338
skip per ? -350
skip per of -348
skip person , -271
skip person de -369
skip pik niet -325
skip plat $ 277
skip plat de 195
skip plat het -394
skip plat ik 175
skip plek ik 259
skip premie $ 203
skip premie mijn 268
skip premie vor -399
skip put de -127
skip rad stat -230
skip recht de 210
skip reken $ 239
skip reken het -323
skip reken ik 370
skip rekeningnummer veranderd 314
skip rijbewijs $ 352
skip rijbewijs binn 243
skip rijbewijs ik 349
skip rijbewijs is 412
skip roep een -305
skip rond $ 211
skip rustig $ -251
skip scheiding ik 379
skip schol $ -236
skip schol mijn -321
skip schon $ -182
skip serieus $ -331
skip simpel , -289
skip sind een -387
skip sit ik -293
skip sleutel mijn 339
skip snap gen 282
skip social $ 286
skip social , 335
skip sporthal $ -235
skip sprek de -405
skip sta $ 274
skip sta eigen 262
skip sta er 347
skip sta in -436
skip sta nog 406
skip sta nu 377
skip sta op 393
skip stad bij -260
skip stad een -369
skip stadhuis $ 204
skip stadhuis mijn -329
skip stan de 186
skip stand de -304
skip stand mijn 362
skip stand zak 403
skip standplat de 291
skip stat $ 141
skip stat , -144
skip stat 0 -114
skip stat aanvrag 442
skip stat altijd 271
skip stat bij 573
skip stat dossier 141
skip stat en -223
skip stat ergen -233
skip stat het -334
skip stat ik 386
skip stat met 407
skip stat nog 442
skip stat nu 509
skip stat op 188
skip stat verkeerd 506
skip stat zon 270
skip stedelijk $ -353
skip sticker de -207
skip stil $ 173
skip stom mij -398
skip stond in -214
skip stond lad -225
skip stond niet -398
skip stort de -331
skip strak ik -418
skip strat $ -159
skip strat , -213
skip stuk mijn 400
skip subsidie een -213
skip t 0 -264
skip t hier -165
skip t huis -357
skip t in -172
skip t mar -352
skip t mij -373
skip t precies -419
skip te , -124
skip te . 143
skip te als -257
skip te bij -216
skip te en -167
skip te stan -333
skip te vor -219
skip te war -300
skip technisch $ -305
skip teg en -220
skip teg moet -278
skip tegemoetkom de 437
skip tegenover 0 -154
skip teken $ -405
skip telefonisch contacter -339
skip ter van -102
skip terug @code -238
skip terug die 363
skip terug mijn 320
skip terugbetal de 378
skip terwijl stond -261
skip tevor je -358
skip thuis $ 231
skip thuis de -376
skip tijd de -275
skip tis ord -260
skip toch $ -132
skip toch , 282
skip toch er 398
skip toch ik -360
skip toe $ -292
skip toegekom $ 371
skip toegewez $ 335
skip tot $ -189
skip tot 0 -296
skip tot datum 176
skip tot duurt -285
skip tot is 489
skip tot kan -343
skip tot lat -126
skip tot mag -362
skip tot uur -207
skip trek de -256
skip trek niet -258
skip trekt nik -140
skip trouw 0 -276
skip tuinhuis 0 -320
skip twee $ 263
skip twee ? -338
skip twee in -284
skip twee met -174
skip typ $ -374
skip u . -243
skip u ? 385
skip u als 347
skip u bell -395
skip u de -157
skip u een 226
skip u hoe 437
skip u inschrijv 463
skip u mijn 281
skip u niet -361
skip u nog -424
skip u of 274
skip u op -360
skip u te -374
skip u terugbell -410
skip u zegg -273
skip uit , 87
skip uit lat -423
skip uitbetaald $ 333
skip uitleg de -346
skip uitpas kansentarief 425
skip uitschrijv ik 478
skip uur $ 79
skip uw $ -25
skip uw , -201
skip uw . -177
skip uw vor -273
skip vakantie $ -368
skip van , 11
skip van . 43
skip van aanvrag 104
skip van advocat -370
skip van af -359
skip van al -108
skip van ander 309
skip van balie -238
skip van bedrag -320
skip van ben -296
skip van bib -162
skip van bur 224
skip van crech 251
skip van de -53
skip van dienst -221
skip van dochter 366
skip van euro 217
skip van flat -302
skip van garag 179
skip van gemeent -129
skip van gemeenterad -126
skip van gezin 474
skip van gsm -318
skip van heeft -257
skip van hor -242
skip van huis 376
skip van huisvuil 418
skip van in -223
skip van jan 370
skip van jar 143
skip van juni 371
skip van kan -342
skip van kastj -106
skip van kinder 273
skip van ligt -348
skip van lijst 329
skip van mag -324
skip van markt -302
skip van meter -243
skip van nar 381
skip van nodig 387
skip van nummer -371
skip van op 344
skip van opvang 355
skip van ouder 334
skip van over 307
skip van plein -197
skip van premie 299
skip van put 163
skip van recyclagepark 284
skip van schol -128
skip van stichting -403
skip van technisch -329
skip van trap -263
skip van twee 259
skip van uitker 388
skip van uur 153
skip van vergunn 253
skip van verzet 354
skip van vor 265
skip van wek 120
skip van werk -192
skip van wijkagent -440
skip van wil -271
skip van woning 251
skip van zegt -403
skip van zon 352
skip van zwembad -196
skip vanaf leeftijd -149
skip vandag $ -138
skip vandan $ 289
skip vel $ -180
skip vel , -327
skip ver dat 397
skip ver mijn 273
skip verbind dor -153
skip verhuisd de 501
skip verhuiz de 324
skip verkeerd , 286
skip verkeerd . -563
skip verkeerd gestuurd -271
skip verkeerd jullie 322
skip verkeerd mijn 461
skip verleng $ 407
skip vernem de 469
skip verplicht een -271
skip verwerkt $ 418
skip via wmo -418
skip vier $ -331
skip vind $ 167
skip vind brief 430
skip vind dat -239
skip vind een -167
skip vind het -319
skip vind ronduit -400
skip vind schandal -343
skip vles bloed -162
skip vol $ -193
skip volgen wet -400
skip volgend $ -340
skip volled ? 388
skip voorbeeld $ -229
skip vor $ -160
skip vor ? 123
skip vor aangift -380
skip vor afsprak -184
skip vor alleenstaand -209
skip vor als -360
skip vor attest -398
skip vor broer -307
skip vor buurtfeest -315
skip vor dag 305
skip vor deur -241
skip vor die 293
skip vor dochter 376
skip vor en -176
skip vor gezin -446
skip vor het -262
skip vor huwelijk -293
skip vor inschrijv 391
skip vor kaart -411
skip vor ligplat 364
skip vor man -343
skip vor met -193
skip vor mijn -308
skip vor nar -322
skip vor nieuw -241
skip vor of -208
skip vor onz -365
skip vor oud -307
skip vor person 359
skip vor premie -374
skip vor schol -213
skip vor snell -186
skip vor sporthal 353
skip vor spreekbeurt -267
skip vor stadhuis -410
skip vor traplift 261
skip vor twed 332
skip vor uitker 249
skip vor uittreksel -281
skip vor uur -414
skip vor vader 333
skip vor van -236
skip vor veranda 278
skip vor vierd -240
skip vor zomer 185
skip vor zon 464
skip vorig , 137
skip vorig een -346
skip vorig nog -267
skip vrag $ -357
skip vrag de -158
skip vrag een -158
skip vriendelijk $ -214
skip vrij $ -369
skip vrijdag $ -226
skip vrijdag , 466
skip vrouw $ -315
skip vrouw ik -198
skip vrouw van -300
skip vuil , -269
skip wa er 379
skip waard mijn 326
skip waardelos $ -323
skip waarom de -334
skip waarom er -114
skip waarom het -313
skip waarom ik 322
skip waarom jullie -297
skip waarom mijn 578
skip waarschuw $ -213
skip waarschuw ik -232
skip waarvor die 417
skip wacht . -329
skip wacht 0 262
skip wacht de 196
skip wacht een -117
skip wacht op 204
skip wachtlijst de 223
skip wachtlijst een 83
skip wachtlijst social -366
skip wanner ? -367
skip wanner de -212
skip wanner een -318
skip wanner het -178
skip wanner ik 857
skip wanner je -375
skip wanner komt 328
skip wanner mijn 829
skip want heb 349
skip want komt 495
skip want sta -329
skip want was -500
skip war bij -290
skip war dat 282
skip war de -170
skip war die -183
skip war een -154
skip war ge -246
skip war ik -187
skip war je -132
skip war jullie -401
skip war mijn 436
skip war moet -275
skip war won -326
skip war woont -379
skip was $ -107
skip was afsprak 405
skip was dat -319
skip was de -193
skip was die -332
skip was een -170
skip was in -359
skip was mar 306
skip was van -250
skip wat $ -252
skip wat dat -150
skip wat een -214
skip wat eikel -332
skip wat er 265
skip wat het -91
skip wat ik 161
skip wat in 430
skip wat je -132
skip wat mijn 639
skip wat over 363
skip wat vor -223
skip wat we -362
skip we . 393
skip we het -334
skip we met 254
skip weg $ 112
skip weg de -132
skip weg ik -323
skip weg is -287
skip weg mijn -283
skip wek $ 259
skip wek . 101
skip wek antwoord -262
skip wek de -161
skip wek een 157
skip wek en 424
skip wek heb 388
skip wek hij 366
skip wek ik 140
skip wek mijn 388
skip wek wacht 392
skip wel $ -32
skip wel op -337
skip wel van -380
skip welk de -371
skip welk geld -338
skip welk hebb 679
skip welk heeft -375
skip welk is 289
skip welk kan -223
skip welk ligt 408
skip welk moet -228
skip welk ontbreekt 370
skip welk sta 421
skip welk stat 315
skip welk werkt -356
skip wer $ -159
skip wer aanman 302
skip wer bij -313
skip wer boet -388
skip wer en 285
skip werd 0 -382
skip werd mijn -312
skip werkt $ -259
skip werkt ? -395
skip wet een -307
skip wet er 208
skip wet het 74
skip wet mijn 506
skip wet niet -38
skip wet nog -320
skip wet te -278
skip wet ver 384
skip wher i -142
skip wie bij -548
skip wie dat -113
skip wie die -295
skip wie er -119
skip wie ik -101
skip wie mij 311
skip wie mijn 580
skip wij , -307
skip wij een -220
skip wij niet -320
skip wij onz -385
skip wij op -344
skip wijk $ -163
skip wijzig een -468
skip wil afsprak 271
skip wil men -252
skip wil met -375
skip wil mijn 139
skip wil nog -445
skip wil of 361
skip wil word -403
skip wil zegg -341
skip will dat 412
skip will een -389
skip wilt dat 306
skip wilt mijn 241
skip won 0 334
skip won al -330
skip won dat -488
skip won mijn 298
skip won nog 406
skip won op 544
skip won sind 406
skip woning $ 242
skip word ? -406
skip word het -179
skip word mijn -302
skip word van -224
skip wordt geld 345
skip wordt in -356
skip wordt premie 365
skip woz van 387
skip zaterdag $ 230
skip zaterdag ? -256
skip ze , 196
skip ze . 304
skip ze 0 185
skip ze aan -260
skip ze al 319
skip ze de -89
skip zebrapad de -162
skip zeg dat -129
skip zegg dat 186
skip zegg het -307
skip zegt $ -238
skip zegt 0 -260
skip zegt ander -243
skip zei $ -357
skip zei ik -222
skip zeker $ -324
skip zelf $ -221
skip zelf ? -184
skip zelf of -263
skip zes $ -132
skip zet dat 412
skip zet een -385
skip zet mar 342
skip zich vor -365
skip ziek $ 226
skip zien dat 383
skip zien mijn 208
skip zijn $ -64
skip zijn 0 240
skip zijn al -471
skip zijn dar -243
skip zijn de -155
skip zijn een -37
skip zijn en 152
skip zijn er -410
skip zijn lat -439
skip zijn met 269
skip zijn op -215
skip zijn open -203
skip zijn regel -177
skip zijn van -174
skip zijn vor 313
skip zit de -153
skip zit dossier 421
skip zit in -265
skip zit nog 493
skip zo $ -127
skip zo dat -157
skip zo de -258
skip zo je 253
skip zo mijn -193
skip zodat het -353
skip zoek nog -375
skip zon 0 -194
skip zon dat -297
skip zon het 351
skip zondag $ -186
skip zonder $ -197
skip zonder ? -290
skip zonder op -252
skip zou . -333
skip zou 0 304
skip zou de -345
skip zou wet 237
skip zou word 493
skip zwart wit 336
word ( 121
word ) 48
word , 6
word . 124
word 0 27
word : 132
word ; 206
word ? 124
word @code -125
word a -141
word aan -52
word aangekom 500
word aangemeld 262
word aangemerkt 470
word aangepast 415
word aangerek 341
word aangevraagd 673
word aanhanger -236
word aanman 425
word aanmeld 268
word aanmerk -200
word aanpass 623
word aanslag 708
word aanslagbiljet 689
word aanvaard 541
word aanvrag 386
word aanwez -292
word abonnement 302
word accent -296
word account 406
word achter -139
word achterkant -286
word achternam 412
word actie -266
word activiteit -334
word administratie 480
word adres 462
word adreswijz 572
word advocat -252
word af 65
word afbetal 403
word afdel -186
word affich -202
word afgebrok -195
word afgegev 386
word afgehaald -371
word afgekeurd 383
word afgemaakt -318
word afgeschaft -343
word afgeschrev 533
word afgeslot -136
word afgesnauwd -235
word afgev -214
word afgewez 616
word afgewimpeld 361
word afhal -130
word afhandel -420
word afloss 322
word afscheid -269
word afschrift 270
word afsluit -352
word afsprak 317
word afvalkalender -271
word afvalzak -345
word afwijz -349
word agenda 198
word agent 148
word ah -260
word akkoord 412
word al 194
word algemen -208
word all -121
word allemal -86
word allen -67
word alles -7
word allez -183
word als -57
word alsjeblieft 317
word alstublieft 248
word alvast 107
word alwer 213
word amai -162
word ambachtsherenlan 341
word ambtenar -156
word an -254
word annelies -374
word annuler 562
word antwoord -106
word apart -178
word appartement 140
word april 489
word archief -243
word architect 415
word are -380
word as -212
word asbest -318
word asfalt -306
word asiel -373
word assistent 228
word attest 437
word aub 398
word autocorrect -221
word automatisch 153
word autorijd -358
word autos -255
word autovrij -451
word avond -106
word avondvierdag -234
word b 136
word babbel -307
word badmeester -389
word bakfiet -291
word ban -227
word band -194
word bang -290
word bankafschrift -286
word bankapp -317
word bankj -169
word bankkaart -364
word banksk -305
word bas -104
word basis 327
word basisregistratie 374
word batterij -259
word be -299
word beantwoord -353
word bedank -348
word bedankt -105
word bedoeld -230
word bedoelt -316
word bedrag 436
word bedreig -289
word bedrijf -334
word beeld -290
word beetj -72
word begeleider 457
word begin -306
word begint -121
word begraafplat -84
word begrep -274
word begrot -384
word behandel 472
word behandeld 198
word beid 334
word bejaardenhuis -357
word bekek 484
word bekend 282
word bel -60
word belach -103
word belast 115
word belastinggeld -378
word beled -172
word beleefd -351
word beleid -221
word bell -113
word ben 103
word bend -231
word bened -234
word bent -159
word bereik -227
word bericht -222
word beroep -174
word beroert -362
word bescham -307
word beschik 655
word besliss 523
word beslist 527
word beslot 329
word besluit 183
word bestan -416
word bestand 375
word bestat -227
word besteld 499
word bestelwag -234
word bestemmingsplan -247
word bestur -194
word betaald 504
word betaalt -246
word betal 258
word betalingsregel 619
word beter -273
word betwist -327
word bevall 318
word bevest 730
word bevestigd 491
word bevolkingsregister 420
word bewaard -319
word bewar -287
word bewijs 230
word bewindvoerder 527
word bewonerskaart 322
word bewonersvergunn 288
word bezoek -344
word bezwaarschrift 397
word bezwar 205
word bib -167
word bibliothek -109
word bieb -169
word bij 37
word bijstand 299
word bijstandsaanvrag 347
word bill -425
word bin -239
word binn 166
word binnengekom 460
word binnenkort -298
word binnenlop -375
word bitch -405
word bladzijd -381
word blank -248
word blauw -223
word bleit -307
word blek -226
word blij -297
word blijft 211
word blijkt -369
word blijv -196
word blind -202
word bloed -160
word bloem -250
word bloembak -206
word blok -316
word blokkad -323
word boa -225
word boekj -384
word boet 394
word bom -140
word bon -173
word bord -208
word bordj -224
word borst -365
word borstkanker -272
word bos -195
word bot -67
word bouwaanvrag 547
word bouwdossier 202
word bov -135
word bovenop -373
word braderie -185
word brand -207
word brandt -205
word brandwer -87
word breekt -176
word breng -85
word brief 208
word bril -156
word broek -336
word brok -343
word brug -119
word bruggetj -363
word bruin -223
word btw -160
word buit -210
word bureau -223
word burgemeester -131
word burgerzak -123
word bushalt -162
word bushokj -170
word buurman -220
word buurt -187
word buurtfeest -222
word buurthuis -163
word bv -340
word caf -72
word camper -239
word can 182
word caravan -364
word cash -343
word ceremonie 396
word cest -247
word chat -200
word chatbot -245
word chauffeur -250
word check 685
word chemo -300
word chines -477
word circulatieplan -219
word circus -168
word club -264
word cod -185
word collega -116
word collegas -317
word concessie 487
word consulent 450
word contact -353
word contacter -427
word contactperson 352
word container -76
word containerpark -147
word contant -294
word content -283
word control 392
word controler 362
word crech 459
word cultuurcentrum -251
word cursus -176
word da 81
word daarbij -272
word daarmee 340
word daarna -189
word daarnet -198
word daarom 140
word dakkapel 180
word daklos -142
word dam -298
word dan -35
word dank -138
word dankj -219
word dankjewel -177
word danku -303
word dankuwel -215
word dankzij -329
word dar -40
word das -82
word dat -23
word datum 413
word de -38
word deblokker -363
word deelfiet -326
word deelgemeent -251
word deelt -391
word del 226
word dementie -142
word den -47
word denkt 140
word depressie -355
word depressief -373
word derd -143
word dertig -220
word dez 96
word dezelfd 73
word diabetes -377
word dicht -170
word diefstal -319
word dien -182
word diend 408
word dienst 99
word dient -319
word dierenambulanc -403
word diev -270
word dijk -193
word dik -227
word dinsdag 180
word diploma -303
word discriminatie -178
word dit -56
word do -352
word doar -188
word dochter 100
word document -140
word dod -116
word doen -132
word doet -24
word dof -228
word dokter -153
word dom -128
word domicilie 556
word domicilier 489
word domm -238
word donderdag 263
word donker -188
word doodmoe -389
word doorgan 216
word doorgat -368
word doorgegev 389
word doorgekom 499
word doorgev 280
word doormail 456
word dor -31
word dorp -183
word dos -275
word dossier 710
word dov -291
word down -274
word draagt -384
word draai -202
word dreig -278
word dreigd -229
word drempel -210
word drog -315
word dubbel 335
word duidelijk -332
word duizend 185
word dur -183
word dus 140
word dwar -332
word e 36
word ean -288
word echt -119
word een -58
word eer -336
word eerder -252
word eerlijk -218
word efkes -365
word eigenar 154
word eik -155
word eikel -245
word eikenprocessierup -234
word ein -336
word eind 264
word eindelijk 202
word elk -149
word emissiezon -337
word en 15
word engel -248
word enig -212
word enkel -261
word eraf -67
word eran -73
word erg -221
word ergen -53
word erkenn 203
word ermee 307
word ernstig -408
word erop 244
word es 322
word eten -175
word euro 295
word evenement -227
word ewa -221
word ex -103
word excus -419
word excuser -311
word excuses -393
word ey -222
word ezel -219
word ezelstrat -347
word facebok -262
word factur 315
word fak -210
word fanfar -369
word februari 556
word feest -201
word feestdag -196
word feestzal -291
word ff 477
word fiet -148
word fietsenrek -268
word fietsenstall -157
word fietser -165
word fietspad -128
word fijn -178
word fik -318
word film -171
word finn 491
word fiscal 423
word flikker -206
word flikkert -236
word fokking -246
word folder -263
word fontein -144
word form -336
word foto -180
word fout 163
word foutcod -257
word friet -255
word frigo 291
word fritur -252
word fuck -217
word fucking -296
word g -302
word gaarn 341
word gaf -250
word galgenstrat -393
word gang -301
word garag 278
word gas 183
word gat -49
word geb 372
word gebarentolk -213
word gebarst -253
word gebeld -164
word gebeur -159
word gebeurd 489
word geblev 390
word geblokkeerd 332
word geboortedatum 267
word gebor 280
word gebracht 312
word gebrok -143
word gebruik -307
word gebruikt -292
word gebur -266
word gedacht -339
word gedoe -157
word gedomicilieerd 507
word gedumpt -163
word geeft -167
word gegev 191
word gegeven 625
word gehaald 104
word gehad 159
word gehandicaptenparkeerkaart 316
word geholp -162
word gehoord 285
word gehor -313
word gehuurd 213
word gehuwd 396
word gek -107
word gekek 279
word gekom 295
word gekort 454
word gekreg 582
word gelach -343
word geld 92
word geldig -171
word geldt -113
word geled 137
word gelegd -206
word gelez -289
word geliev 388
word gelijk -179
word gelop -241
word geluk -401
word gelukk -142
word gemeent -68
word gemeentebelast 248
word gemeentehuis -156
word gemeenterad -226
word gemeld 190
word gemiddeld -318
word gen -50
word genoeg -233
word genoemd -229
word genoteerd 233
word gent 163
word gepakt -376
word gepensioneerd -317
word geplaatst 348
word gepland 259
word geregistreerd 404
word gerek 464
word gerust -238
word gescheid 267
word geschrapt 376
word geschrev 168
word geslag -213
word gesloopt -246
word gespeld 451
word gespot -170
word gesprek 446
word gestemd -268
word gestopt 237
word gestort 577
word gestrooid -243
word gestuurd 238
word geteld -323
word getuig -289
word getypt -313
word gevar -237
word gevel -198
word gevraagd 431
word gevuld -360
word gewaarschuwd -466
word geweest 163
word geweigerd 215
word geweld -160
word gewijzigd 475
word gewon -139
word gewonn -330
word geword 273
word gezegd -163
word gezever -295
word gezicht -257
word gezien 207
word gezin 372
word gezinn -260
word gezinsheren 430
word gezinssamenstell 327
word gezond -391
word ggd -219
word gij -75
word gin -322
word ging 64
word gister -96
word glas -164
word glasbak -196
word glijban -204
word godverdomm -218
word goe -180
word goedemiddag -213
word goedemorg -199
word goedenavond -186
word goedgekeurd 661
word goeiemorg -118
word googl -293
word gooi -179
word gooit -234
word goud -241
word goudvis -351
word graf 273
word graffiti -175
word grag 242
word grapj -307
word gras -236
word gratis -193
word griepprik -225
word groen -210
word groetjes -243
word grof -336
word grond -90
word grot -144
word groter -211
word gsmnummer -398
word gulder -278
word gymzal -261
word haalt -240
word had 226
word hag -201
word haha -180
word hahaha -234
word hak -307
word hal 184
word halt -260
word halverweg -298
word hamer -250
word handhaver -265
word handteken 219
word hang -214
word hangt -85
word har 225
word hard -135
word hart -225
word hartaanval -284
word hartelijk -119
word hat -258
word he -83
word heb 231
word hebb 188
word hebt 62
word heff -380
word hek -181
word hel -117
word helemal -178
word help -204
word helpdesk -274
word hem 381
word hen -315
word herbekijk -417
word herinner 211
word herzien -379
word het -20
word hetzelfd -151
word hey -98
word hierbij 311
word hiernaast -157
word hierover -277
word hij 33
word hoef -294
word hoeft -216
word hoek -153
word hoer -226
word hoerenkrek -199
word hoeveelst 443
word hoevel 225
word hoever 787
word hog 156
word hoger 277
word homo -320
word hondenbelast 173
word hondenpoep -186
word hondj -244
word hoofd -146
word hoofddoek -250
word hoogt -99
word hoort -151
word hop -157
word hou -162
word houd -245
word houdt -258
word hous 368
word hufter -258
word huis 180
word huisart -282
word huisartsenpost -222
word huisbezoek 569
word huishoud 253
word huisnummer -444
word huisvuilbelast 288
word hulpmiddel -345
word hun -169
word huursubsidie 525
word huurtoeslag 243
word iban -350
word id 270
word identiteitskaart 205
word idioot -156
word idiot -170
word iederen -206
word iet 79
word if 470
word ik 64
word in -16
word inburger 384
word incasso 487
word indicatie 410
word indien -424
word inen 339
word infoavond -125
word infoblad -397
word ingang -185
word ingedi 597
word ingelogd -374
word ingepland 548
word ingeschrev 651
word ingetrok 306
word inlever -105
word inlogg -379
word inlop -261
word inmiddel 365
word inschrijv 185
word insprak -214
word insta -281
word internet -277
word intocht -254
word intuss 359
word invull -225
word inwoner -203
word ipv 296
word is 57
word itsm -197
word jachtgewer -380
word jammer -323
word jan 188
word jank -266
word januari 379
word japan -283
word jar 62
word jas -288
word je -97
word jeugdhuis -174
word jeugdzorg -312
word jobcoach 358
word jod -240
word jonger -183
word jongst 306
word jou -225
word juist 157
word juli 147
word jullie 101
word juni 294
word k 130
word kaart 191
word kaartlezer -271
word kalender -442
word kalf -251
word kamer -153
word kanal -214
word kanker -133
word kankerzooi -241
word kansentarief 362
word kant -146
word kantin -217
word kantor -183
word kap -277
word kapot -179
word kapper -351
word kapsalon -328
word kast -281
word kastanj -210
word kastj -119
word kat -95
word kek -242
word kenmerk -8
word kennis -403
word kent -268
word ker 88
word kerk -155
word kerkhof -198
word kerkplein -255
word kerkstrat -205
word kermis -173
word kerstbom -409
word kevin -330
word kid 203
word kiek -318
word kieken -337
word kijk 264
word kijkt 403
word kill -317
word kilometer -294
word kind -154
word kinderboerderij -151
word kindermishandel -339
word kindj 279
word kipp -389
word kk -239
word kkr -309
word kl -285
word klacht -138
word klag -224
word klant -296
word klantmanager 322
word klapp -215
word klar 356
word klas -180
word klein -103
word kleinkind -362
word kleinkinder -316
word kleinzon -245
word kler -259
word kleur -331
word kleuterschol -405
word klooster -315
word klootzak -350
word klopt 302
word klot -227
word klotebrief -261
word knie -376
word knippert -166
word knop -249
word komt 76
word koningsdag -338
word kont -294
word kontich -331
word kop -222
word koper -352
word kopie 135
word korting -282
word kost -204
word koud -320
word kram -250
word krant -121
word kredietbank 383
word kreg 307
word krijg 95
word krijgt -69
word kring -343
word kringlop -232
word kruispunt -177
word kun 364
word kunn 46
word kunt 191
word kut -242
word kvk -145
word kwad -294
word kwam 78
word kwijt 204
word kwijtscheld 639
word lach -218
word lager 219
word lamp -152
word lang -68
word langer -207
word lantaarn -213
word lantaarnpal -156
word las -201
word lastigvall -324
word leeflon 529
word leeftijd -254
word leerlingenvervoer 640
word leest -258
word leg -117
word legg -281
word leidinggev -385
word lek -222
word lekker -172
word lelijk -286
word lening 343
word ler -206
word les -203
word let -351
word leugenar -392
word leuk -210
word levend -312
word lever -354
word lez -77
word lezing 120
word licht -204
word lief -280
word lieg -156
word liep 193
word liev -161
word liever -200
word lift -197
word lig 250
word ligplat 306
word ligt 59
word lijf -301
word lijk -296
word lijkt -250
word lijn -126
word lijst 273
word link -135
word log -437
word loket -68
word lomp -376
word longkanker -403
word loopt 78
word los -142
word loss -80
word lot 208
word lotnummer 330
word lucht -273
word lui -281
word luiaard -274
word luister -252
word luistert -401
word lul -146
word m 319
word maakt -272
word maaltijd 270
word maand 151
word maandag 232
word maart 334
word maatschapp 150
word machtig -279
word mag -72
word mail -84
word mailk -258
word mailtj 300
word mak -55
word man -65
word mannek -220
word mantelzorger -233
word map -198
word mar 54
word markt -136
word mat -274
word matras -180
word me 232
word mededel -140
word medewerker -129
word mee 8
word meebreng -205
word meedoen -355
word meegemaakt -423
word meekom -356
word meenem -330
word mei 131
word meidoornlan -226
word meld -193
word meldnummer -372
word men -86
word mener 215
word menu -370
word mer 72
word merci -142
word met -30
word meter -129
word mezelf -213
word mi -247
word mich -305
word mien 325
word mij 247
word mijn 286
word milieubelast 312
word miljaard -141
word min -293
word minder 360
word minut -126
word mn 637
word mocht -376
word moe -198
word moeilijk -167
word moeit -196
word moest 58
word mog -189
word mogelijk -310
word moi -212
word mol -189
word monument -299
word moogt -157
word mooi -142
word moord -216
word morg 200
word morgenocht -465
word moskee -189
word mur -133
word museum -304
word mutualiteit 333
word muziek -168
word my 642
word myn 509
word n -84
word naartoe -248
word naast -76
word nacht -136
word nagan 382
word nagel -217
word naheff 641
word najar -257
word nakijk 506
word nam 144
word namiddag 296
word nar 45
word nat -170
word nationaliteit 378
word naturalisatie 460
word naturalisatieceremonie -321
word nazien 603
word ne -174
word nederlander 204
word neger -254
word nek -249
word nen -158
word ner -291
word nergen 80
word netjes -238
word neus -287
word new 386
word nie 264
word niemand -71
word niet 37
word nieuw 118
word niveau -350
word no 275
word nochtan 307
word noem -218
word noemt -240
word nog 202
word nogal -225
word nogmal 208
word nondedju -207
word nondeju -256
word nooit -96
word noord -252
word nor 316
word normal -206
word notul -328
word nou 326
word november 283
word nu 215
word nummer 23
word nummerplat 294
word o -207
word ocmw 123
word oefen -347
word oei -244
word oekrainer -333
word oen -348
word of 112
word ogen -313
word ogm -365
word ok -178
word oktober 259
word oma -158
word omgev -339
word omgevingsvergunn 249
word omgewaaid -200
word omleid -229
word omzet 296
word onbehor -315
word onbeschoft -420
word onder -85
word onderan -397
word ondernemingsnummer -384
word ongedan -366
word ongeluk 234
word ongepast -439
word ongever -207
word onkruid -184
word onlin -150
word onmens -370
word onnozel -166
word onnozelar -232
word onrecht -294
word ons 294
word ontbreekt 310
word onthal -199
word ontploft -230
word ontslag -368
word ontvang 511
word onvolled 561
word onwaard -347
word onz 181
word onzin -199
word ook -102
word oost -240
word op 11
word opa -67
word open -100
word openbar -80
word openingsur -211
word openstaand 509
word openstan 462
word openstat 406
word opgegev 396
word opgehaald -244
word opgelegd 373
word opgelost -164
word opgeroep 475
word opgeschrev 332
word opgestuurd 304
word opgezegd -440
word oplichter -220
word opnieuw 180
word oprit -218
word oproep 453
word opvang 226
word opzoek 741
word oranj -196
word ord 230
word orden -382
word oren -356
word org -356
word originel -272
word ouder -113
word ouw -251
word ov -340
word over 115
word overal -69
word overdag -216
word overgeschrev 337
word overlast -233
word overzicht 436
word p -371
word pa 325
word paaltj -216
word pagina -341
word pak -269
word pakj -356
word pakt -145
word pal -168
word papier 92
word par -321
word park -136
word parkeerautomat -196
word parkeerboet 388
word parkeergarag -183
word parkeerkaart 326
word parkeert -205
word parkeervergunn 583
word parker -246
word pas 225
word pasfoto -190
word pasfotos -394
word pasj 241
word paspoort 150
word paswoord -343
word pay 419
word penningmeester -286
word pensioenbewijs 396
word per 84
word percel 315
word person 272
word personel -249
word persoonsnummer 461
word peter -396
word pff -221
word phishing -343
word piet -268
word pik -151
word pin -243
word pincod -281
word plank -181
word planning -374
word plant -311
word plastic -234
word plat 82
word pleas 328
word plein -179
word pleintj -200
word plezant -284
word plezier -320
word pls 462
word plusser -272
word pmd -342
word poes -397
word pol -216
word politie -108
word poort -175
word portemonnee -356
word portugal 381
word post 206
word postkantor -292
word postnl -307
word pot -157
word prachtig -204
word premie 438
word prettig -181
word prijs -321
word prijz -345
word prik -222
word prima -223
word printer -210
word priv -300
word problem -309
word procedur -390
word procent -277
word proficiat -165
word pruim -279
word prullenbak -205
word prutser -396
word puk -232
word pur -328
word put -112
word putdeksel -182
word raadsvergader -383
word radar -474
word ram -224
word rapper -252
word rat -166
word reactie -273
word reager -251
word reanimatiecursus -326
word receptie -227
word recht 50
word rechtsbijstand -484
word rechtzet 390
word red 261
word ref 410
word reg -138
word regel -109
word regenboogzebrapad -303
word regio -221
word register 338
word reglement -300
word reispas 483
word reken 330
word rekeningnummer 236
word ret -376
word retributie 257
word riep -246
word rij -202
word rijbewijs 351
word rijd -176
word rijdt -138
word rijksregister 424
word ring -184
word riool -116
word rioolheff 233
word robot -224
word rod -156
word roep -200
word rok -168
word rollator -257
word rolstoel -193
word rommelmarkt -219
word ronduit -359
word rot -220
word rotond -160
word rout -339
word roz -269
word rsin -291
word rug -269
word ruimtelijk -382
word rustig -267
word saldo 589
word schadeclaim 315
word scham -267
word schand -231
word schandal -279
word schat -227
word schatj -228
word schef -170
word scheldwoord -298
word schep -169
word scherm -207
word schiet -200
word schijt -352
word schol -77
word schold -289
word schon -130
word schoonbroer -270
word schot -326
word schrapp 278
word schref -281
word schrijf 293
word schrijv 115
word schuldhulp 360
word schuldig 536
word scootmobiel 259
word seg -327
word serieus -244
word servic -169
word shit -186
word simpel -263
word sind 335
word sindsdien 351
word singl -313
word sit -123
word skateban -284
word skatepark -254
word sla -179
word slag -300
word slan -220
word slat -168
word slecht -122
word slet -325
word sloeg -321
word slot -233
word sluikstort -212
word sluit -242
word smeerlap -182
word smeerlapperij -247
word sms -174
word snel -94
word snell -171
word sneller -322
word snoeiafval -308
word so -240
word social 187
word sorry -186
word spanj 405
word spastisch 208
word speelplein 150
word speelt -212
word speeltuin -194
word spel -209
word spiegelglad -231
word spor -248
word sport -267
word sportclub -477
word sporthal -77
word sportpark -227
word sprak -440
word spreekbeurt -243
word spreekt -256
word spring -379
word springkastel -287
word springt -292
word spull -274
word sta 318
word stad -65
word stadsbestur -294
word stadskantor -240
word stag -348
word stagiair -398
word stal -380
word stan 106
word stand 471
word standgeld -359
word standplaatsvergunn 424
word standplat 175
word stank -308
word stap -332
word stapel 412
word stat 147
word station -188
word status 566
word sted 75
word stedelijk 236
word steekt -172
word stek -150
word stekker -360
word stell -347
word stem -313
word stempas 293
word sten -97
word steun 216
word sticker -181
word stik -373
word stil 253
word stinkt -170
word stoan 556
word stoel -280
word stoep -119
word stoeprand -257
word stoeptegel -242
word stoet -186
word stof -340
word stom -186
word stomm -200
word stop -234
word stopgezet 663
word stopp 341
word storing -287
word storm -178
word stort -144
word straatfeest -243
word straatlamp -193
word straatnaambord -295
word straatverlicht -217
word straf -339
word strafbar -267
word strak -248
word strat -162
word strom -277
word stront -176
word strooiwag -231
word strookj 280
word student -270
word studer -368
word stur 110
word stuurd 252
word subsidie -267
word sukkel -211
word super -146
word svp 448
word system 278
word taart -323
word tak -155
word takeldienst -417
word tal -356
word tariev -346
word tas -350
word team -164
word tef -226
word teg -116
word tegel -239
word tegemoetkom 402
word tegenover -175
word tegenwoord -242
word teken -98
word telefonisch -191
word telefoonnummer 344
word telefoontj -102
word teleurgesteld -228
word telt -413
word ten -188
word tentoonstell -388
word terecht -242
word tering -150
word termijn 266
word terrasvergunn 254
word terug 97
word terugbell -187
word terugbetal 372
word terugkom 204
word terugvorder 316
word terwijl 289
word test -278
word tevor -261
word tevred -314
word that -329
word the -89
word this -259
word thuiszorg 308
word thx -104
word tiener -393
word tijdelijk -400
word tijden -265
word toe -150
word toegek 766
word toegekom 601
word toegestan -306
word toegewez 483
word toelag 302
word toen 72
word toeslag 386
word toetsenbord -322
word tolk -237
word ton -384
word top -218
word topper -176
word tor -175
word tot -63
word trag -236
word trager -396
word traject 337
word tram -253
word tran -365
word transgender -414
word trap -220
word traplift 136
word trapp -276
word trekt -73
word triest -312
word trot -261
word trouw -92
word trouwakt 365
word trouwzal -204
word trut -154
word tuin -166
word tuinhuis 193
word turk -343
word tuss -138
word twed 220
word twee 88
word tweeen -409
word twintig -300
word typ -154
word typisch -299
word u 70
word uit 58
word uitbetaald 498
word uitgelegd -246
word uitgeschrev 221
word uitker 600
word uitleg -110
word uitlegg -199
word uitpas 314
word uitschrijv 430
word uitsluit -399
word uitstel 552
word uittreksel 356
word ull -152
word urgentie 422
word urgentieverklar 585
word uurtj -315
word uw -114
word uwen -242
word vaart -128
word vacatur -276
word vacatures -415
word vakantie -213
word vakantiegeld 252
word val -180
word vall -215
word valt -94
word van 52
word vanavond -283
word vandan 266
word vandar -204
word vang -316
word vanmorg -246
word vannacht -190
word vast 207
word vastgelegd 492
word veilig -349
word vel -77
word vent -88
word ver 275
word veranda 543
word verander 280
word veranderd 462
word verbind -171
word verblijf 456
word verblijfskaart 472
word verbod -159
word verbrand -179
word verder 140
word verdien -383
word verdient -276
word verdiep -389
word verdwijn -377
word veren -255
word verf -191
word vergader -455
word vergunn 220
word verhuis 255
word verhuisd 542
word verhuiz 431
word verjaardag -438
word verkeerd 135
word verkeersbord -199
word verkeerslicht -187
word verker -257
word verklar 558
word verkoopt -276
word verkop -281
word verleng 542
word verlengd 702
word verlicht -263
word verliefd -245
word vermist -241
word vermoord -232
word vermoordt -253
word vernom 380
word verplicht -265
word verschil -87
word verschill -354
word verslag 435
word versta -267
word verstand -371
word verstat -332
word verstopt -223
word vertrek 375
word vertrouw -332
word vervall 404
word verwacht 348
word verwarmingstoelag 322
word verwerkt 519
word verwitt -279
word verzakt -400
word verzekerd -279
word verzet 359
word verzoek 625
word veur 316
word viel -234
word vier -127
word vierd -183
word vijv -388
word vijver -148
word vindt -280
word visum 356
word vlaander -282
word vlag -232
word vlagg -364
word vlam -240
word vlieg 261
word vloer -292
word voedselbank -291
word voel -192
word voet -192
word voetbal -199
word voetbalclub -234
word voetpad -144
word vogel -354
word vol -150
word volg -290
word volgen 308
word volgt 335
word volkstuin -115
word volkstuintj 238
word volkstuintjes -356
word volled 311
word volstat -328
word vond -154
word voorbeeld -281
word voorgevel -405
word voorhand -283
word voorlop 147
word voortan 197
word voorwerp -509
word vor 48
word vorder 525
word vorig 333
word vos -238
word vous -286
word vrachtwag -191
word vrag -97
word vrederechter -282
word vriendelijk -122
word vriendin -243
word vrij -228
word vrijdag 322
word vrijstell 406
word vrijwilliger -262
word vrouw -82
word vuil -197
word vuilbak -176
word vuilkar -149
word vuilnis -192
word vul -306
word vuurkorf -300
word vuurwerk -188
word vve -360
word wa 185
word waarborg 317
word waard 113
word waardelos -300
word waarom 322
word waarschuw -220
word waarvan 366
word wacht 109
word wachtlijst 324
word wachttijd -288
word wachtwoord -119
word wachtzal -174
word wandel -191
word wanner 321
word want 104
word war -53
word warm -212
word wat 30
word water -179
word websit -147
word weduwnar -256
word weekmarkt -301
word weeral -375
word weggegooid 193
word weggestuurd -309
word weghal -267
word wegwerkzam -312
word weinig -401
word wek 177
word wel -74
word welk 229
word wen 228
word wer -38
word werf -239
word werk -56
word werkster 326
word werkt -143
word wesp -258
word wespennest -137
word wet 191
word wethouder -182
word whatsapp -145
word wher -348
word wie 48
word wifi -351
word wij 148
word wijf -221
word wijk -197
word wijkagent 385
word wijz -411
word wijzig 468
word wil 132
word wild 184
word wilt 405
word wmo 543
word woensdag 290
word wollah -401
word won 258
word woning 252
word woonst 257
word woord -190
word wordt -116
word wou -243
word woz 401
word wrak -278
word wuk 457
word ww -426
word you 362
word your 269
word zaaknummer 137
word zacht -265
word zag -145
word zak 69
word zal -121
word zand -307
word zandstrat -332
word zat -204
word zebrapad -168
word zee -298
word zeg -78
word zei -78
word zeid 223
word zeker -29
word zelf -84
word zenn -242
word zet 226
word zetel -239
word zever -295
word zich -110
word zicht 317
word zichtbar -353
word zie 172
word ziekenhuis 156
word zien 195
word zij 178
word zijn 55
word zijt -100
word zin -239
word zit 95
word zo -62
word zoal -93
word zodra -286
word zoiet -221
word zolder -216
word zomar -252
word zomer 275
word zondag -133
word zonder -45
word zonnepanel -294
word zou 313
word zout -300
word zuid -295
word zulk -275
word zull -279
word zult -406
word zus -254
word zwanger -298
word zwar -319
word zwart -61
word zwembad -108
word zwemm -158
word zwer -401
word zwerfvuil -241
word zwijg -395
`,
};
