import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2421 candidates that are, 24794 that are not.
 * On families it was not taught on:
 * - above -1: found 70.6 %, wrongly 0.5 %
 * - above -0.5: found 62.2 %, wrongly 0.3 %
 * - above 0: found 54.9 %, wrongly 0.1 %
 * - above 0.5: found 48.2 %, wrongly 0.1 %
 * - above 1: found 41.0 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:e8f21fd9ba4c5f829acec06a24ade833857a7a3f42cca3fbc26326ed6a3cdf12",
  intercept: -4.736,
  weights: `
pair ( 0 162
pair ) , 273
pair ) 0 -442
pair , $ -210
pair , 0 109
pair , aan -208
pair , alles -195
pair , altijd -223
pair , alwer -300
pair , bedankt -143
pair , bel 293
pair , ben 331
pair , bestat -191
pair , betal -419
pair , bij -163
pair , binn -272
pair , bsn 322
pair , dan -213
pair , dankjewel -175
pair , dar -99
pair , das -228
pair , dat -66
pair , dez -383
pair , die -73
pair , doet -232
pair , dor -467
pair , dossier 269
pair , een -192
pair , eindelijk -317
pair , elk -141
pair , en 96
pair , gat -135
pair , geb 307
pair , gebor 383
pair , gef -267
pair , geldt -275
pair , geliev 226
pair , gev -259
pair , grag 192
pair , heb 168
pair , hel -114
pair , hij -82
pair , hoe 112
pair , hoever 517
pair , ik 25
pair , is 173
pair , je -205
pair , k 203
pair , kan 136
pair , kenmerk 500
pair , kentek -429
pair , kheb -380
pair , kijk 326
pair , kijkt 467
pair , klar -365
pair , klopt 129
pair , kom -332
pair , krijg -193
pair , krijgt -282
pair , kunn 260
pair , kunt 383
pair , leg -308
pair , ligt 321
pair , mail -341
pair , merci -163
pair , moet -244
pair , mog -157
pair , mooi -290
pair , morg -295
pair , na -264
pair , niemand -178
pair , niet -84
pair , nieuw 398
pair , nik -107
pair , nu -134
pair , of -273
pair , ook -192
pair , overal -157
pair , pas 527
pair , prachtig -271
pair , proficiat -268
pair , schandal -99
pair , schrijf 404
pair , sorry -197
pair , sta 398
pair , stat 185
pair , strak -289
pair , sukkel -436
pair , te -183
pair , teg -330
pair , ter -199
pair , terwijl 246
pair , typ -324
pair , van -154
pair , vanaf -291
pair , vandar -223
pair , verkeerd -249
pair , vor -297
pair , wa -214
pair , wanner 367
pair , war -148
pair , was -257
pair , wel -228
pair , wer -143
pair , wet -65
pair , wie 212
pair , wil 310
pair , word -306
pair , wordt -244
pair , zaaknummer 326
pair , zegt -208
pair , zelf -329
pair , zelfd -512
pair , zet 331
pair , zie 368
pair , zit -168
pair , zo -73
pair , zoek 394
pair , zon -300
pair . $ 126
pair 0 ( -239
pair 0 ) 104
pair 0 , 44
pair 0 . 124
pair 0 ? -41
pair 0 al -406
pair 0 april 176
pair 0 autos -254
pair 0 bestat -332
pair 0 bus 431
pair 0 dag 192
pair 0 duizend 273
pair 0 een -349
pair 0 en 77
pair 0 euro 296
pair 0 gebeld -268
pair 0 gebor -398
pair 0 heb -363
pair 0 hebb -300
pair 0 het -276
pair 0 in 313
pair 0 ipv -280
pair 0 is -98
pair 0 jan 387
pair 0 jar -170
pair 0 juli 234
pair 0 juni 139
pair 0 ker 131
pair 0 krijgt -366
pair 0 ligt -272
pair 0 m -406
pair 0 maand 166
pair 0 meter -280
pair 0 min -334
pair 0 minut -139
pair 0 na -294
pair 0 nog -344
pair 0 november 187
pair 0 nummer -256
pair 0 of -214
pair 0 ook -201
pair 0 op -272
pair 0 procent -219
pair 0 september 275
pair 0 stan -311
pair 0 stat -237
pair 0 stond -311
pair 0 tot -162
pair 0 van -178
pair 0 wek 114
pair 0 wordt -387
pair 0 zit -187
pair 0 zo 339
pair 0 zoekt -365
pair : @code -311
pair : hoevel -507
pair : is 487
pair : moet -319
pair ? $ 123
pair @code $ -157
pair @code , -121
pair @code 0 -246
pair @code en -309
pair @code fak -244
pair @code op -202
pair @code vor -366
pair ^ 0 -40
pair ^ @code -195
pair ^ aanslagbiljet 418
pair ^ achter 223
pair ^ adreswijz 526
pair ^ ah -281
pair ^ allen -292
pair ^ alles -134
pair ^ allez -213
pair ^ als -113
pair ^ altijd -293
pair ^ alvast 271
pair ^ alwer -277
pair ^ amai -157
pair ^ app -387
pair ^ bedankt -114
pair ^ beetj -261
pair ^ bel -229
pair ^ belach -198
pair ^ bell -231
pair ^ belt -252
pair ^ ben 393
pair ^ bent -234
pair ^ bestat -145
pair ^ bewijs 427
pair ^ bij -80
pair ^ binn -233
pair ^ bom -142
pair ^ container -199
pair ^ d -352
pair ^ da -227
pair ^ dank -96
pair ^ dankjewel -142
pair ^ dat -84
pair ^ de -58
pair ^ deblokker -357
pair ^ der -267
pair ^ dez -352
pair ^ die -132
pair ^ diej -341
pair ^ dien -293
pair ^ dit -156
pair ^ doet -189
pair ^ donderdag -336
pair ^ echt -251
pair ^ een -111
pair ^ elk -181
pair ^ en 167
pair ^ ewa -197
pair ^ factur -423
pair ^ factuurnummer -351
pair ^ fijn -185
pair ^ fuck -243
pair ^ gaarn 338
pair ^ ge -96
pair ^ geldt -151
pair ^ geliev 337
pair ^ gemeent -507
pair ^ gen -193
pair ^ gev -247
pair ^ gij -81
pair ^ gister 216
pair ^ godverdomm -292
pair ^ goed -260
pair ^ goedenavond -177
pair ^ grag 289
pair ^ haha -164
pair ^ hal 487
pair ^ hartelijk -134
pair ^ heb 406
pair ^ hebb 211
pair ^ hebd 351
pair ^ heeft 183
pair ^ het -35
pair ^ hey -95
pair ^ hoe -11
pair ^ hoelang -213
pair ^ hoevel 169
pair ^ hoever 447
pair ^ ik 24
pair ^ in -143
pair ^ indien -397
pair ^ is 64
pair ^ ist 214
pair ^ itsm -224
pair ^ ja -283
pair ^ jij -180
pair ^ juist -254
pair ^ jullie -114
pair ^ k -92
pair ^ kapot -177
pair ^ kat -394
pair ^ kben -202
pair ^ kenmerk -161
pair ^ kijk 386
pair ^ kijkt 461
pair ^ kinder -262
pair ^ kk -195
pair ^ klopt 276
pair ^ klot -258
pair ^ kom -268
pair ^ komt -138
pair ^ kost -172
pair ^ kreg 449
pair ^ krijg 193
pair ^ krijgt -120
pair ^ kun 464
pair ^ kunn 122
pair ^ kunt 257
pair ^ kut -212
pair ^ kwijtscheld 440
pair ^ lamp -178
pair ^ lang -272
pair ^ lantaarn -252
pair ^ lantaarnpal -138
pair ^ lekker -190
pair ^ liever -146
pair ^ ligt 177
pair ^ lol -331
pair ^ loopt 385
pair ^ mag -103
pair ^ mail -180
pair ^ me 161
pair ^ mededel -244
pair ^ medewerker -180
pair ^ melding -233
pair ^ men -228
pair ^ merci -140
pair ^ met -141
pair ^ mij -96
pair ^ mijn 162
pair ^ miljaard -327
pair ^ mn 287
pair ^ moest -339
pair ^ moet -186
pair ^ mog -157
pair ^ moi -171
pair ^ na 246
pair ^ nee -153
pair ^ nen -177
pair ^ niemand -165
pair ^ nik -213
pair ^ nl -107
pair ^ nog 232
pair ^ nogmal -249
pair ^ nondedju -235
pair ^ nondeju -225
pair ^ nou -217
pair ^ nu -99
pair ^ nul -388
pair ^ nummer -287
pair ^ o -223
pair ^ oei -229
pair ^ ok -144
pair ^ onder -195
pair ^ onz -77
pair ^ org -423
pair ^ over 246
pair ^ pas 212
pair ^ paswoord -321
pair ^ pff -207
pair ^ pincod -291
pair ^ put -195
pair ^ reken -199
pair ^ rijksregister 328
pair ^ schandal -158
pair ^ schrijf 444
pair ^ shit -183
pair ^ slat -420
pair ^ snap -315
pair ^ sta 556
pair ^ stat 278
pair ^ stel -240
pair ^ stur 186
pair ^ super -200
pair ^ teg -283
pair ^ telefoner -280
pair ^ telt -341
pair ^ tering -151
pair ^ terugbell -351
pair ^ thank -319
pair ^ the -271
pair ^ thuis -318
pair ^ thx -163
pair ^ toch -313
pair ^ top -193
pair ^ tot -108
pair ^ tuss -299
pair ^ uit -305
pair ^ uw -187
pair ^ vanaf -255
pair ^ verander 383
pair ^ verbind -251
pair ^ verdomm -198
pair ^ verdorie -318
pair ^ volgen 403
pair ^ volgend -279
pair ^ vorig 185
pair ^ vrijdag -261
pair ^ vrouw -187
pair ^ waardelos -308
pair ^ waarom 156
pair ^ wachtwoord -231
pair ^ wanner 146
pair ^ war -116
pair ^ was 475
pair ^ weeral -319
pair ^ wel -254
pair ^ welk 105
pair ^ wet -298
pair ^ wher -267
pair ^ wij 69
pair ^ wil 393
pair ^ wilt 240
pair ^ wollah -378
pair ^ word -289
pair ^ wordt -95
pair ^ zak 327
pair ^ zeg 201
pair ^ zelf -374
pair ^ zet 469
pair ^ zijn 160
pair ^ zit 406
pair ^ zou 220
pair a . 208
pair aan $ -78
pair aan ? -181
pair aan de -68
pair aan een -177
pair aan en 158
pair aan het -140
pair aan huis -144
pair aan mij 232
pair aan op -354
pair aan zijn -318
pair aangevraagd , 542
pair aangevraagd in 271
pair aanman vor 535
pair aanmerk vor -202
pair aanpass $ 364
pair aanslag is 283
pair aanslag klopt 446
pair aanslag niet 382
pair aanslag stat -394
pair aanvrag van 434
pair aanvrag vor 213
pair acht wek 284
pair achter de -87
pair achter het -173
pair achter of -447
pair adres $ 317
pair adres aanpass 348
pair adres moet 591
pair adres van -354
pair adres verander 336
pair advocat , -404
pair af , 157
pair afgegev aan 432
pair afgekeurd , 342
pair afgeschaft $ -279
pair afsprak $ -363
pair afsprak bij 396
pair afsprak mak -233
pair afsprak ook 306
pair afsprak van 522
pair afsprak verzet -411
pair afsprak vor 274
pair afsprak was -276
pair afvalstoffenheff , 384
pair akkoord met 317
pair al $ -333
pair al 0 135
pair al acht 223
pair al behandeld 457
pair al bekek 385
pair al beslist 295
pair al bij 473
pair al binn 564
pair al de -176
pair al die -105
pair al drie -128
pair al een 134
pair al gebeld -291
pair al gestort 319
pair al geweest -387
pair al goed 464
pair al goedgekeurd 436
pair al hel -218
pair al iemand 356
pair al iet 441
pair al in 206
pair al ingeschrev 260
pair al is 398
pair al jar -355
pair al klar 340
pair al lang 192
pair al nieuw 470
pair al op 233
pair al open -268
pair al overgemaakt 251
pair al rond 433
pair al sind 198
pair al toegekom 455
pair al twee -132
pair al verstuurd 277
pair al verwerkt 334
pair al vor -157
pair al zo 185
pair allebei $ -292
pair alleenstaand $ -215
pair allemal $ -360
pair allen een -287
pair alles $ -231
pair alles is -384
pair als dat 269
pair als die -378
pair als een -147
pair als er -288
pair als ge -190
pair als gehuwd 364
pair als hij -495
pair als ik -209
pair als je -123
pair als jullie -288
pair als mn -353
pair als vrijwilliger -292
pair als we -379
pair als ze -249
pair altijd $ -228
pair altijd een -201
pair altijd gen 255
pair altijd in -246
pair altijd niet 196
pair altijd vor -330
pair alwer $ 281
pair amai wat -136
pair ambtenar die -333
pair ander $ -279
pair ander adres -353
pair ander dan -238
pair antwoord $ -282
pair antwoord , -270
pair antwoord grag -297
pair antwoord op 347
pair antwoord van -265
pair appartement , 270
pair april 0 264
pair attest van 419
pair aub $ 168
pair aub , 228
pair auto , -297
pair auto zonder -326
pair automatisch incasso 376
pair balie , -212
pair balie op -323
pair bang dat -263
pair bank $ 387
pair be 0 -307
pair bedankt $ -112
pair bedankt dat -188
pair bedrag . 207
pair begin ik -256
pair begint het -256
pair behandel , 381
pair behandeld ? 318
pair behandeld is 453
pair behandelt mijn 414
pair bekend ? 271
pair bel je -445
pair bel mij -224
pair belach $ -353
pair bell $ -246
pair bell . -351
pair bell ? -353
pair bell na -292
pair bell vor -374
pair belt u -336
pair ben $ -307
pair ben 0 -338
pair ben benieuwd 367
pair ben een -182
pair ben gen -317
pair ben ik 377
pair ben je -247
pair ben jij -190
pair ben net -274
pair ben niet -230
pair ben van 260
pair ben verhuisd 585
pair bent u -257
pair bereik $ -293
pair beroep $ -306
pair beschik van 438
pair beslist ? 368
pair beslist er -292
pair beslist over 264
pair beslot ? 253
pair besluit van -288
pair bestat dat -320
pair bestat de -279
pair bestat er -158
pair bestat het -354
pair betaald $ -341
pair betaald , 264
pair betaald ? 394
pair betaald of 240
pair betaald parker -324
pair betaalt de -274
pair betal $ 240
pair betal , 179
pair betal ? 296
pair betal aan 322
pair betal ik 258
pair betal in 195
pair betal van 443
pair beter $ -350
pair bevolk $ -278
pair bezig $ -211
pair bezwaarschrift van 375
pair bezwar gemaakt 313
pair bezwar mak -67
pair bezwar teg 221
pair bij $ -115
pair bij , -190
pair bij ? -319
pair bij de -72
pair bij een -211
pair bij het -96
pair bij jullie 356
pair bij mij 747
pair bij mijn 256
pair bij ons 200
pair bij u 330
pair bij zijn -388
pair bijlag $ -292
pair bijstand , 269
pair bijstand aangevraagd 301
pair bijstand van 284
pair binn ? 241
pair binn de 208
pair binn en 277
pair binn hoevel -194
pair binn in -426
pair binn is 315
pair binnengekom ? 322
pair blijft dat 228
pair blijft een -293
pair blijft het 304
pair blijft mijn 512
pair blijv stan -291
pair boet ? -364
pair boet van 500
pair bom is -150
pair bon , -278
pair breng ik -190
pair brief $ -228
pair brief , 134
pair brief . 175
pair brief en -374
pair brief met 293
pair brief over 149
pair brief van 112
pair bril niet -326
pair bsn 0 375
pair bsn ? 140
pair buitenland $ -322
pair burgemeester $ -208
pair bus $ -317
pair bus 0 298
pair bv $ -265
pair caf , -322
pair caf de -219
pair can i -203
pair can you 504
pair chauffeur van -230
pair cod 0 -219
pair colleg $ -243
pair collega van -173
pair collega zegt -325
pair computer $ 273
pair concessie van 454
pair container , -210
pair da ? 265
pair da ge -342
pair da is 191
pair da mijn 409
pair da nu 207
pair dag $ -218
pair dag de -279
pair dag moet -266
pair dag te -363
pair dag van -421
pair dag werkt -369
pair dak $ -190
pair dam van -348
pair dan al -340
pair dan ben -287
pair dan bij -267
pair dan een -227
pair dan heb -393
pair dan is -228
pair dan kan -302
pair dan krijg -408
pair dan mar -262
pair dan moet -324
pair dan nog -407
pair dan open -360
pair dan sta -322
pair dan zijn -274
pair dank $ -174
pair dank . -250
pair dank u -133
pair dank vor -109
pair dankjewel $ -123
pair dar $ -231
pair dar al 420
pair dar ben -250
pair dar dan -362
pair dar een -199
pair dar heb -385
pair dar iemand -200
pair dar kan -280
pair dar op -176
pair dat $ -140
pair dat 0 -184
pair dat al 328
pair dat attest -408
pair dat bedrag 139
pair dat betal -361
pair dat bij 196
pair dat dat -201
pair dat de -175
pair dat die -224
pair dat dor -327
pair dat echt -284
pair dat een 108
pair dat er -48
pair dat ergen -248
pair dat formulier -126
pair dat gat -273
pair dat ge 23
pair dat ging -332
pair dat had -271
pair dat heb -139
pair dat ik 138
pair dat in 91
pair dat is -99
pair dat je -143
pair dat kan -216
pair dat kruispunt -128
pair dat mar -389
pair dat men -220
pair dat met -139
pair dat mijn 383
pair dat nakijk 273
pair dat niemand -341
pair dat nieuw -309
pair dat nodig -375
pair dat nu 209
pair dat onz 301
pair dat op -82
pair dat opzoek 480
pair dat oud -303
pair dat toch 263
pair dat vor 266
pair dat was -196
pair dat wel -262
pair datum $ 308
pair de 0 598
pair de aanvrag 335
pair de afdel -262
pair de afvalstoffenheff -35
pair de ambtenar -253
pair de ander -315
pair de auto -346
pair de automatisch 382
pair de avondvierdag -248
pair de basisregistratie 393
pair de basisschol -296
pair de belast -441
pair de beschik 554
pair de besliss 292
pair de bewoner -340
pair de bib -160
pair de bibliothek -191
pair de bieb -179
pair de bijlag -252
pair de bijstand -335
pair de bom -142
pair de brief 229
pair de brug -91
pair de burgemeester -96
pair de bus -48
pair de bushalt -175
pair de buurt -165
pair de collega -406
pair de concessie 440
pair de container -169
pair de crech 306
pair de dakkapel 258
pair de derd -277
pair de deur -106
pair de deurwaarder 382
pair de dierenambulanc -412
pair de eig -351
pair de enig -395
pair de ezelstrat -340
pair de feestzal -310
pair de flyer 219
pair de folder -168
pair de gemeent -120
pair de gemeentebelast -316
pair de gemeenterad -148
pair de gevel -150
pair de ggd -203
pair de glasbak -154
pair de gracht -219
pair de grond -249
pair de hal -240
pair de hel -136
pair de hoek -126
pair de hoerenkrek -214
pair de hondenbelast 284
pair de hulp -212
pair de huurder -374
pair de id 405
pair de identiteitskaart -341
pair de ingang -138
pair de juist 236
pair de kap -308
pair de kapper -214
pair de kastanj -199
pair de kat -151
pair de kerk -149
pair de kermis -179
pair de kinderboerderij -152
pair de koffie -247
pair de kop -177
pair de krant -109
pair de kredietbank 333
pair de lamp -138
pair de leerplicht -225
pair de lijst 320
pair de maaltijd 334
pair de meter -304
pair de mevrouw -95
pair de milieubelast 292
pair de mur -127
pair de mutualiteit 368
pair de nam -372
pair de niersticht -258
pair de nieuw -126
pair de notul -340
pair de ombudsman -170
pair de opvang 319
pair de oud -201
pair de pal -174
pair de papier 308
pair de parkeergarag -150
pair de planning -370
pair de pmd -255
pair de poort -224
pair de red 515
pair de regel -228
pair de reken -172
pair de rommelmarkt -245
pair de rotond -138
pair de schad 358
pair de scheiding 225
pair de schep -217
pair de schol -118
pair de schuldhulp 351
pair de sit -163
pair de snell -265
pair de social 249
pair de speeltuin -145
pair de sporthal -134
pair de stand 598
pair de stoep -109
pair de storm -199
pair de strat -124
pair de stuk 286
pair de teken -204
pair de tentoonstell -384
pair de termijn 278
pair de trap -184
pair de traplift 246
pair de trouwzal -220
pair de tuin -182
pair de twee 367
pair de uitker 517
pair de vaart -121
pair de vakantie -238
pair de veranda 342
pair de verbouw -310
pair de vergunn 453
pair de verhuiz 379
pair de vierd -176
pair de vijver -142
pair de voedselbank -303
pair de volgend -242
pair de volkstuin -273
pair de vrederechter -296
pair de vuilkar -178
pair de waarschuw -272
pair de wacht -256
pair de wachtlijst 326
pair de wachttijd -239
pair de weekmarkt -256
pair de weg -209
pair de werf -279
pair de werk -268
pair de wethouder -132
pair de wijk -192
pair de wijkagent 264
pair de wmo 289
pair de woz 112
pair de zal -138
pair de zomer 207
pair de zot -263
pair deblokker mij -357
pair december 0 -334
pair den agent 331
pair den dienst -290
pair den hond 252
pair denkt dat -402
pair denkt ge 404
pair derd ker -283
pair dertig jar -316
pair deur $ 255
pair deur , -202
pair deur van -136
pair dez chat -330
pair dez ker 344
pair dez maand 479
pair dez wek 245
pair dicht $ -107
pair dicht , -323
pair dicht ? -326
pair die 0 263
pair die al 256
pair die beschik 447
pair die blokkad -217
pair die boet 282
pair die bom -145
pair die brief 136
pair die doet -347
pair die factur -380
pair die het -226
pair die ik 469
pair die in -90
pair die klootzak -425
pair die nar -346
pair die nieuw -176
pair die nog 164
pair die nu 502
pair die ook -280
pair die op 163
pair die papier -319
pair die rotond -262
pair die veranda 333
pair die waarschuw -165
pair die websit -192
pair die wet -290
pair die zak -289
pair die zelf -268
pair dienst , 96
pair dienst ? -458
pair dik merci -135
pair dinsdag $ -260
pair dit jar 177
pair dit niet -341
pair dit was -240
pair dochter $ -350
pair dochter , -416
pair dochter al 353
pair dochter van -368
pair dod , -197
pair dod van -219
pair doen $ -76
pair doen , -178
pair doen . 100
pair doen als -196
pair doen jullie -242
pair doen met -274
pair doet de -106
pair dom , -286
pair dom van -327
pair doorgegev aan -508
pair doorgev ? -294
pair dor dat -245
pair dor de -100
pair dor die -167
pair dor een -189
pair dor is 431
pair dor jullie 213
pair dor nar -297
pair dor te -324
pair dossier $ 104
pair dossier , 318
pair dossier . 205
pair dossier ? 419
pair dossier bij 279
pair dossier is 244
pair dossier kijk 322
pair dossier nog 449
pair dossier op 337
pair dossier van 435
pair drie dag -243
pair drie ker -137
pair dubbel $ -302
pair dus $ -414
pair dus dat -488
pair dus ik -158
pair duurt bij -411
pair duurt een -178
pair e mail -286
pair e mailadres 215
pair echt $ -243
pair echt medewerker -176
pair een , 155
pair een aanman 409
pair een aanvrag -115
pair een adres -373
pair een adreswijz -242
pair een alleenstaand -239
pair een ander 238
pair een app -209
pair een baby -391
pair een besliss 546
pair een besluit 395
pair een bewonerskaart -258
pair een bezwaarschrift -231
pair een bezwar -177
pair een bom -141
pair een bot -245
pair een bsn -202
pair een cursus -235
pair een dakkapel -26
pair een deurwaarder -226
pair een dik -247
pair een domm -231
pair een echt -109
pair een een -169
pair een eig -302
pair een eikel -209
pair een ezel -259
pair een folder -279
pair een formulier -361
pair een foto -213
pair een graf -323
pair een hartaanval -297
pair een huis -441
pair een infoavond -310
pair een ker 253
pair een kid -284
pair een kind -131
pair een klacht -183
pair een kleuter -299
pair een kom 234
pair een leeflon -380
pair een letter 343
pair een lezing 271
pair een lijst -285
pair een maatschapp -331
pair een mail -258
pair een mailk -240
pair een medewerker -62
pair een men -74
pair een na 491
pair een nieuw -116
pair een nummer 201
pair een of -158
pair een onbek -381
pair een oud -85
pair een parkeerkaart -231
pair een parkeervergunn -347
pair een paspoort -231
pair een person -386
pair een plek -257
pair een premie -309
pair een reispas -200
pair een reken 267
pair een rijbewijs -299
pair een robot -174
pair een schand -244
pair een scheldwoord -313
pair een simpel -232
pair een speeltuin -429
pair een spoedpaspoort -319
pair een sten -363
pair een storing -220
pair een stuk -165
pair een telefoontj -229
pair een terrasvergunn -267
pair een terug -281
pair een tuinhuis -287
pair een uit 498
pair een uitker -448
pair een uurtj -199
pair een van 86
pair een verhuiz -235
pair een vrag -266
pair een vuil -197
pair een waarschuw -207
pair een wachtlijst -361
pair een wek -188
pair een wmo -367
pair een zak -270
pair een zebrapad -162
pair een zien 231
pair eerlijk $ -259
pair eerst klas -305
pair eid al 435
pair eigen $ -311
pair eindelijk mijn 296
pair elk avond -170
pair elk dag -151
pair elk jar -219
pair elk ker -148
pair en 0 -141
pair en aan 198
pair en bloed -166
pair en dan -154
pair en dat -129
pair en er -211
pair en heb 396
pair en hoevel 289
pair en ik 93
pair en in -353
pair en kan 248
pair en kreg -341
pair en men 426
pair en mij 472
pair en mijn -169
pair en moet -222
pair en niemand 119
pair en niet 133
pair en nog -243
pair en nooit -260
pair en nu 128
pair en om -333
pair en toch 330
pair en u -134
pair en van 243
pair en vier -270
pair en wacht 249
pair en wanner 619
pair en wat 139
pair en wer -262
pair en wil 204
pair en will -283
pair en zoek -405
pair en zoekt -359
pair enig die -418
pair er $ -475
pair er 0 201
pair er aan 345
pair er af -411
pair er al 254
pair er als -165
pair er bij 254
pair er dit -224
pair er donderdag -352
pair er echt -199
pair er een -89
pair er eigen -273
pair er geweest -367
pair er gewon -331
pair er helemal -243
pair er iemand -67
pair er in -105
pair er is 151
pair er klar -223
pair er ligt -102
pair er maandag -403
pair er mar 577
pair er mij 338
pair er nodig -450
pair er nog 184
pair er nu 181
pair er over -187
pair er recht -285
pair er stond -367
pair er vrijdag 339
pair er zijn -243
pair er zit -139
pair eraf ? -362
pair ergen in 341
pair ermee , -576
pair erop $ 290
pair euro . 451
pair euro ? -331
pair euro is -529
pair euro minder 411
pair euro op 338
pair euro van 339
pair euro vor -401
pair even een 302
pair even op -283
pair even over 429
pair even terug -248
pair ex is -260
pair excuses vor -383
pair ezel , -249
pair facebok $ -292
pair factur 0 -302
pair factur van 323
pair fak 0 -244
pair februari $ 379
pair februari , 252
pair feest , -211
pair fiet $ -208
pair fijn dat -214
pair folder over -227
pair formulier $ -203
pair formulier van 414
pair fotos van 129
pair fout $ -308
pair fout , -368
pair fout . -501
pair fout op 368
pair foutcod 0 -247
pair fritur op -258
pair ga ik -206
pair ga mijn -435
pair ga niet -258
pair gan jullie -265
pair gang $ -239
pair gang van -308
pair garag $ 386
pair garag . 307
pair gas boet 343
pair gat ? -382
pair gat da -359
pair gat dat -172
pair gat de -90
pair gat er -203
pair gat ge -274
pair gat het -146
pair gat mij -324
pair gat niet 319
pair ge bij -389
pair ge dat 294
pair ge de -263
pair ge die 200
pair ge gat -174
pair ge kunt -211
pair ge met -136
pair ge mij 384
pair ge mijn 407
pair ge moet -144
pair ge moogt -170
pair ge nog -191
pair ge nu 222
pair ge vor -218
pair gebeld , -364
pair gebeld word -261
pair gebeur met -414
pair gebeurd $ 295
pair gebeurd ? 428
pair gebeurt er -200
pair geblev . 400
pair geblokkeerd dor -215
pair gebor 0 421
pair gebor in -416
pair gedan $ -223
pair gedan , -396
pair gedan met -310
pair gedoe met -369
pair geeft een -247
pair gef je -191
pair gef mij -270
pair gef niet 337
pair gehaald , -286
pair geholp $ -162
pair gehoord $ -524
pair gehoord , 296
pair gekom $ -335
pair gekreg , 315
pair gekreg ? 464
pair gekreg mar -363
pair gekreg of 351
pair gekreg van 290
pair geld ? -176
pair geldt de -187
pair geldt die -347
pair geliev mijn 312
pair gelijk een -243
pair gemaakt met -287
pair gemeent $ -26
pair gemeent ? -172
pair gemeent de -196
pair gemeent een -226
pair gemeent of -256
pair gemeent op -258
pair gemeentehuis , -167
pair gemist $ -407
pair gen bevest 436
pair gen bezwar -320
pair gen brief 540
pair gen cent 286
pair gen computer -453
pair gen een -459
pair gen enkel -399
pair gen licht -391
pair gen mail 390
pair gen robot -316
pair gen scheldwoord -273
pair gen sms -381
pair gen telefon -191
pair gen telefoontj -262
pair genoeg $ -159
pair genoeg vor -332
pair genom ? 343
pair gent , 361
pair gepland bij 386
pair geregeld , -228
pair geregistreerd ? 405
pair geschrev , -398
pair gesprek , -321
pair gesprek met 308
pair gesprek over 436
pair gestort , 311
pair gestort ? 388
pair gestort is 247
pair gestuurd $ -322
pair gev jullie -298
pair gevall $ -258
pair gevond $ -358
pair geweest , 426
pair geweest in -265
pair geweest vor 174
pair geweigerd , 261
pair gewon $ -258
pair gewon de -168
pair gewon een -166
pair gewon in -196
pair gewon op -265
pair gezegd $ -318
pair gezet . 223
pair gezet en -310
pair gezien $ 172
pair gezien , -223
pair gezin met -350
pair gij zijt -138
pair ging over -155
pair gister $ -214
pair gister , -139
pair gister . -415
pair goed $ -187
pair goed , -281
pair goed ? -349
pair goed aangekom 282
pair goed binnengekom 421
pair goed is 364
pair goed mar -288
pair goed ontvang 354
pair goed van 139
pair goed vor -301
pair goedgekeurd $ 443
pair goedgekeurd , 394
pair goedgekeurd ? 398
pair goedgekeurd of 249
pair goeiemorg $ -220
pair goeiendag , 328
pair grag $ -160
pair grag , 237
pair grag bij -411
pair grag een 288
pair grag mijn 294
pair grag per -216
pair grag teruggebeld -404
pair grag wet 144
pair gratis $ -220
pair gsm $ -273
pair gsm , -310
pair gsm nummer 370
pair h . -267
pair had , -300
pair had de -304
pair had die -261
pair had een 339
pair had er 290
pair had gevraagd 416
pair had gewon -357
pair had het -357
pair had mijn -310
pair haha $ -161
pair hal ? 317
pair hal mij 479
pair hal of -346
pair hal ze -411
pair hang ik -376
pair har dossier 470
pair hartelijk dank -115
pair he $ -140
pair he , -105
pair heb $ 185
pair heb . 442
pair heb betaald 243
pair heb een 237
pair heb er -156
pair heb gen 244
pair heb ik 366
pair heb je -244
pair heb mar 319
pair heb me 120
pair heb mijn -369
pair heb mn 258
pair heb niemand -340
pair heb nik -390
pair heb op -421
pair heb stan 466
pair heb twee -391
pair heb u -457
pair hebb , -221
pair hebb . 194
pair hebb de -148
pair hebb jullie 306
pair hebb mij -514
pair hebb mijn 187
pair hebb vor 188
pair hebb wer -323
pair hebb wij 219
pair hebt het -344
pair heeft $ -73
pair heeft 0 -285
pair heeft alles -303
pair heeft dat -373
pair heeft een -71
pair heeft er 166
pair heeft hem 221
pair heeft het -136
pair heeft mijn 129
pair heeft ons -302
pair heeft u 201
pair heeft zich -339
pair hek , -308
pair hel de -92
pair hel jar 371
pair helemal klar -353
pair help $ -238
pair hem $ 244
pair hem nog 446
pair hem op 324
pair het $ -130
pair het , -206
pair het ? 348
pair het aan -239
pair het aanslagbiljet 497
pair het algemen -246
pair het antwoord 154
pair het archief -194
pair het asfalt -267
pair het bedrag 390
pair het bericht -353
pair het bevolkingsregister 261
pair het bij 176
pair het boek -283
pair het bord -197
pair het bordj -236
pair het bos -177
pair het buurtfeest -247
pair het buurthuis -152
pair het caf -240
pair het centrum -241
pair het colleg 147
pair het dak -185
pair het dan -295
pair het dat 139
pair het die -247
pair het districtshuis -262
pair het eerst 245
pair het er 203
pair het even -406
pair het fietspad -115
pair het geld 123
pair het gemeentehuis -143
pair het gesprek 281
pair het huisbezoek 425
pair het huwelijk -423
pair het in -136
pair het jeugdhuis -169
pair het kan -264
pair het kenmerk -352
pair het kerkhof -188
pair het leeflon -335
pair het licht -408
pair het loket -48
pair het met 488
pair het monument -251
pair het museum -216
pair het nodig 237
pair het openbar -301
pair het over -225
pair het park -131
pair het paspoort 207
pair het plein -148
pair het register 360
pair het rekeningnummer 192
pair het rijksregisternummer -359
pair het stadhuis -125
pair het stadsbestur -280
pair het stadskantor -260
pair het station -177
pair het system 421
pair het telefoonnummer -232
pair het toch -395
pair het uit 303
pair het verkeerd -162
pair het verschil -136
pair het voetpad -123
pair het voorjar 395
pair het war -228
pair het was -292
pair het water -179
pair het werk -154
pair het woord -188
pair het zou 425
pair het zwart -334
pair hetzelfd als -153
pair hier $ -105
pair hier , -182
pair hier 0 -405
pair hier ben -361
pair hier de -187
pair hier gebor -432
pair hier met -320
pair hier nog 132
pair hier ook -195
pair hij bij 306
pair hij het -221
pair hij mij -255
pair hij mijn -372
pair hij nu 414
pair hij wil 356
pair hoe de -392
pair hoe dur -236
pair hoe gef -204
pair hoe gerak -307
pair hoe ik -170
pair hoe is -408
pair hoe kan 255
pair hoe komt 517
pair hoe krijg -526
pair hoe lang -57
pair hoe log -315
pair hoe moet -371
pair hoe oud -172
pair hoe stat 610
pair hoe ver 639
pair hoe vrag -194
pair hoe werkt -230
pair hoe word -288
pair hoe wordt -285
pair hoe zet -455
pair hoe zit 218
pair hoeft niet -167
pair hoek van -154
pair hoelang is -242
pair hoeveelst sta 308
pair hoevel betal -391
pair hoevel dag -192
pair hoevel ik 456
pair hoevel kost -283
pair hoevel krijg 446
pair hoevel maand -394
pair hoevel men -120
pair hoevel moet 433
pair hoevel stat 469
pair hoevel uur 441
pair hoevel wek -426
pair hoever stat 389
pair hoever zijn 309
pair hoi $ -165
pair homo en -297
pair hond $ -334
pair hond is 211
pair hoogt van -97
pair hoort van -343
pair hor $ -254
pair hor , -183
pair hor ik 386
pair hor nik 526
pair hor slecht -283
pair hor van -332
pair houd $ -246
pair huis $ 91
pair huisbezoek van 438
pair huishoud hulp 265
pair huurder , -391
pair id 0 -335
pair id van 364
pair iederen bij -326
pair iemand ? -354
pair iemand ander -142
pair iemand die -137
pair iemand met -289
pair iemand mij -216
pair iemand van -106
pair iet $ -150
pair iet ander -250
pair iet bij -355
pair iet lat 291
pair iet open 279
pair iet te -276
pair ik $ -149
pair ik 0 390
pair ik al 431
pair ik als 132
pair ik antwoord 180
pair ik bedoel -195
pair ik bedoeld -261
pair ik breng -242
pair ik daarmee -470
pair ik dat -75
pair ik de -181
pair ik diend 378
pair ik dit 477
pair ik doen -338
pair ik dor -359
pair ik een -108
pair ik eigen 470
pair ik elk -313
pair ik en 321
pair ik geblokkeerd -194
pair ik gef 14
pair ik gen 187
pair ik grag 319
pair ik heb 106
pair ik hebb -385
pair ik iemand -243
pair ik iet 259
pair ik in 142
pair ik kan 178
pair ik kreg 95
pair ik krijg 126
pair ik lach -129
pair ik lat -309
pair ik ler -300
pair ik les -256
pair ik m 413
pair ik maandag 375
pair ik me -313
pair ik met -175
pair ik mijn 52
pair ik mis -361
pair ik mn 235
pair ik moest -220
pair ik moet 124
pair ik nem -299
pair ik nodig -530
pair ik nog 634
pair ik nou 15
pair ik nu 302
pair ik op 169
pair ik scham -267
pair ik schold -276
pair ik sla -204
pair ik sprek -215
pair ik stap -296
pair ik stur -361
pair ik terecht -173
pair ik terug 298
pair ik tot -497
pair ik uw -404
pair ik van 177
pair ik verhuisd 333
pair ik versta -355
pair ik vertrek 365
pair ik vier -338
pair ik vlieg 338
pair ik vond -283
pair ik vorig 433
pair ik vroeg 85
pair ik was 123
pair ik wel 268
pair ik werk -143
pair ik wet 143
pair ik wil 89
pair ik won 326
pair ik zag -199
pair ik zal -276
pair ik zeg -207
pair ik zei -218
pair ik zelf -280
pair ik zet -351
pair ik zit 294
pair ik zoek -292
pair ik zou 74
pair ik zwer -422
pair in $ 107
pair in , 344
pair in . 211
pair in ? 149
pair in aalst -298
pair in aanmerk -192
pair in april 334
pair in behandel 714
pair in beroep -264
pair in dat -103
pair in de -67
pair in dez -177
pair in die -173
pair in een -168
pair in februari 338
pair in goed -331
pair in hel -283
pair in het -68
pair in jullie 370
pair in juni 204
pair in maart 486
pair in mei -193
pair in mijn 52
pair in mn -350
pair in nederland -350
pair in ons -214
pair in onz -198
pair in ord 293
pair in plat 209
pair in te -297
pair inburger ? 382
pair incasso van 247
pair indicatie $ 321
pair inen 0 339
pair ingedi in 291
pair ingeschrev $ 441
pair ingeschrev , 338
pair ingeschrev ? 371
pair ingeschrev in 397
pair ingeschrev of 247
pair ingeschrev vor 602
pair inschrijv $ -370
pair inschrijv vor -280
pair is $ 222
pair is , 90
pair is 0 -155
pair is ? 314
pair is @code -370
pair is afgewez 364
pair is da -273
pair is dar 222
pair is dat -71
pair is die 321
pair is dit -158
pair is dubbel 407
pair is een -151
pair is eindelijk -336
pair is gelukt -240
pair is gewon -203
pair is goed -184
pair is har 214
pair is in -143
pair is jullie -286
pair is kapot -176
pair is met 286
pair is mevrouw -269
pair is mijn 681
pair is mn 552
pair is ne -188
pair is nen -282
pair is net -335
pair is niet 83
pair is nik -374
pair is nog 303
pair is om -226
pair is ons 278
pair is onterecht -285
pair is ontvang 243
pair is ook -289
pair is op -164
pair is sind 325
pair is slecht -313
pair is spastisch 336
pair is t -238
pair is veranderd 299
pair is verkeerd 583
pair is vor -240
pair is weg 332
pair is wer -194
pair is ze 346
pair is zijn 445
pair is zo -190
pair ja $ -133
pair ja , -254
pair ja of 259
pair jan 0 390
pair januari $ 375
pair januari 0 -281
pair jar $ -100
pair jar aan -336
pair jar al 374
pair jar een -270
pair jar nog 128
pair jar van 407
pair jar vor -276
pair jar wacht -373
pair jar wer -171
pair je al -360
pair je bezwar -467
pair je dan -214
pair je dar -180
pair je dat 291
pair je de -239
pair je een -166
pair je eig -316
pair je hebt -237
pair je in -127
pair je je -234
pair je kijk 255
pair je mij 183
pair je nodig -236
pair je ook -169
pair je op -237
pair je wel -265
pair jij bent -125
pair jij een -161
pair jong , 352
pair juist $ 339
pair juist ? -398
pair juli , 314
pair jullie $ 102
pair jullie , 208
pair jullie aan 274
pair jullie als 380
pair jullie bij 278
pair jullie brief -233
pair jullie dan -369
pair jullie dar -194
pair jullie dat 285
pair jullie dicht -289
pair jullie die -170
pair jullie doen -171
pair jullie een -271
pair jullie en 430
pair jullie heb 399
pair jullie hebb 196
pair jullie is -286
pair jullie lieg -264
pair jullie met 266
pair jullie mij 342
pair jullie mijn 571
pair jullie nog -206
pair jullie ook -273
pair jullie open -242
pair jullie sit -231
pair jullie stur -407
pair jullie system 262
pair jullie vor 129
pair jullie websit -272
pair juni $ 190
pair juni , 207
pair juni . 346
pair k ben -254
pair kaart . 427
pair kaart met -359
pair kan $ -205
pair kan een -126
pair kan er -176
pair kan iederen -223
pair kan iemand 300
pair kan ik -136
pair kan je 184
pair kan jij 293
pair kan men -250
pair kan met -355
pair kan mij -289
pair kan nog -321
pair kan onz -277
pair kan toch -181
pair kan u 312
pair kan wel -523
pair kanker , -165
pair kant $ -249
pair kapot $ -196
pair kapot , -152
pair kastanj vor -272
pair kastj nar -112
pair kat heeft -164
pair kat is -315
pair ken ik -246
pair kenmerk $ -365
pair kent $ -431
pair kent mijn -479
pair ker $ 176
pair ker : 255
pair ker betal 461
pair ker fout -411
pair ker heb 373
pair ker hetzelfd -309
pair ker is 268
pair ker kwijt -363
pair ker nar -357
pair ker op -275
pair ker verkeerd -527
pair ker vor -268
pair kermis $ -170
pair kermis is -254
pair kevin van -302
pair kid id 314
pair kijk $ -187
pair kijk een 368
pair kijk mar 333
pair kijk of 296
pair kind van -238
pair kinder $ 207
pair kinder in -349
pair kinder van -389
pair kinder zijn 132
pair klantnummer 0 -395
pair klar , 299
pair klar ? 480
pair klar mee -277
pair klar of 248
pair klar zijn 209
pair klas , -286
pair klopt $ -320
pair klopt die 457
pair klopt het 349
pair klopt mijn 416
pair klot , -324
pair knippert al -243
pair kom $ 265
pair kom de -419
pair kom er -257
pair kom goed -366
pair kom hal 219
pair kom ik -109
pair kom je -261
pair kom uit -312
pair kom won -539
pair komt ? 440
pair komt bij -436
pair komt dar -214
pair komt die 227
pair komt er -64
pair komt het -432
pair komt mijn 369
pair komt niet -271
pair kop van -338
pair kost $ -337
pair kost 0 -332
pair kost dat -300
pair kost een -205
pair kreg de -394
pair kreg een 331
pair krijg ? -254
pair krijg bij -421
pair krijg de -161
pair krijg en -301
pair krijg ik 287
pair krijg je -164
pair krijg jullie -320
pair krijg nou -352
pair krijg op -416
pair krijgt een -220
pair krijgt ge -211
pair krijgt gen -395
pair kun je 311
pair kunn $ -201
pair kunn jullie 538
pair kunn we -387
pair kunt ge 206
pair kunt mij -249
pair kunt u 328
pair kut , -222
pair kwijt $ 259
pair kwijt . 402
pair kwijt ben -370
pair kwijtscheld ? 326
pair kwijtscheld is 343
pair lad , -264
pair lag emissiezon -365
pair lag er 310
pair lamp in -358
pair lang de -163
pair lang duurt -87
pair lang geweest 207
pair lang het -181
pair lang is -185
pair lang na -313
pair langskom $ -280
pair las ik -182
pair lat $ -270
pair lat ben -224
pair lat en -497
pair lat gan -297
pair lat gat -94
pair lat inschrijv -309
pair lat is -91
pair lat mar -160
pair lat moest 445
pair lat u -442
pair lat was 387
pair lat wet 235
pair leeflon , 423
pair leeflon dez 315
pair leg $ -140
pair les vor -259
pair lez ? -190
pair liever een -199
pair liever niet -253
pair ligt bij 181
pair ligt die 377
pair ligt een -135
pair ligt er -126
pair ligt het 191
pair ligt in 190
pair ligt mijn 556
pair ligt nog -291
pair lijk dat -374
pair lijn 0 -234
pair lijst ? 309
pair lijst met -199
pair lijst vor 190
pair loket $ -144
pair loket ? -329
pair loket met -379
pair loket vor -303
pair loopt $ -397
pair loopt het -200
pair loopt mijn 615
pair lop $ -303
pair lop al 321
pair los $ -140
pair loss stoeptegel -302
pair maand $ 149
pair maand , 156
pair maand is 265
pair maand nog 203
pair maand open -321
pair maand overled 455
pair maand wacht 270
pair maand word -387
pair maand wordt -369
pair maand zonder -307
pair maandag $ -52
pair maandag een 428
pair maart , 453
pair maatschapp werkster 325
pair mag $ -248
pair mag dat -208
pair mag de -220
pair mag die -300
pair mag een -181
pair mag er -144
pair mag het -228
pair mag iemand -273
pair mag je -149
pair mag mijn -360
pair mag niet 214
pair mag ons 335
pair mag van -465
pair mag zij -301
pair mail $ -239
pair mail dan -287
pair mail me -347
pair mail nar -320
pair mailadres $ -246
pair mailadres van -391
pair mailtj $ -254
pair mailtj met 268
pair mak , -252
pair mak ? -224
pair mak je -272
pair mak teg -243
pair man $ -89
pair man , -254
pair man is -22
pair manier van -231
pair mar $ -227
pair mar 0 335
pair mar dat -277
pair mar dor -317
pair mar een 102
pair mar gen 379
pair mar ik 183
pair mar in 321
pair mar nar -316
pair mar netjes -357
pair mar uit -471
pair mar van 359
pair mar wat -308
pair mar wij 330
pair mar zit -184
pair markt 0 -310
pair me dar -340
pair me dat -226
pair me dod -189
pair me een -252
pair me even 208
pair me mar -200
pair me niet -371
pair me nou -286
pair mededel 0 -308
pair medewerker $ -150
pair medewerker die -403
pair mee $ -120
pair mee . -379
pair mee met -220
pair mee nar -174
pair mei $ -260
pair mei , 409
pair meld $ -274
pair meld ? -143
pair meld ik -285
pair men $ -213
pair men , -184
pair men ? -258
pair men bij -245
pair men dat 297
pair men een -265
pair men met -152
pair men nog -340
pair men sprek -210
pair mer , 260
pair mer . 397
pair mer in -202
pair mer te -285
pair mer uit -338
pair mer zo -348
pair merci $ -121
pair merci , -256
pair merci he -105
pair met 0 169
pair met @code -311
pair met al -183
pair met computer -287
pair met dat -229
pair met de -34
pair met dezelfd -243
pair met die -124
pair met har -190
pair met iemand -175
pair met mijn 247
pair met nummer -392
pair met onz 318
pair met pas -252
pair met zon -303
pair meter $ -215
pair mevrouw $ -264
pair mij $ 118
pair mij , 114
pair mij ? 615
pair mij af -417
pair mij al 340
pair mij aub 183
pair mij bell -94
pair mij belt -381
pair mij betreft -369
pair mij bij 383
pair mij dan -351
pair mij de 172
pair mij een 166
pair mij en 372
pair mij geblokkeerd -449
pair mij gerust -369
pair mij het 190
pair mij iet 306
pair mij in 68
pair mij is 265
pair mij lang 315
pair mij lat -384
pair mij mar 233
pair mij met -140
pair mij moet -398
pair mij ne -208
pair mij niet -246
pair mij nou 334
pair mij nu 186
pair mij om -399
pair mij opbell -260
pair mij stat 400
pair mij telefoner -437
pair mij ten -412
pair mij terugbell -254
pair mij toegek 439
pair mij uit 226
pair mij vandag -355
pair mij vor 257
pair mij zegg -225
pair mijn aanslag 743
pair mijn aanslagbiljet 299
pair mijn aanvrag 692
pair mijn account 319
pair mijn adres 225
pair mijn adreswijz 483
pair mijn advocat -197
pair mijn afloss 398
pair mijn afsprak 726
pair mijn arm -433
pair mijn attest 351
pair mijn auto -257
pair mijn balkon -363
pair mijn bankapp -347
pair mijn bas -358
pair mijn belast 368
pair mijn ben -357
pair mijn bericht -418
pair mijn betal 465
pair mijn betalingsregel 397
pair mijn bewonerskaart 592
pair mijn bezwaarschrift 314
pair mijn bezwar 537
pair mijn bijstand 380
pair mijn bijzonder 522
pair mijn borst -439
pair mijn bouwaanvrag 376
pair mijn bril -247
pair mijn broer -290
pair mijn buurman -282
pair mijn collega -359
pair mijn consulent 490
pair mijn container -365
pair mijn dag -381
pair mijn dak -247
pair mijn dank -377
pair mijn deur -343
pair mijn dochtertj -365
pair mijn dod -405
pair mijn domicilie 491
pair mijn dossier 621
pair mijn eerst -321
pair mijn eig 31
pair mijn energietoeslag 318
pair mijn excuses -395
pair mijn factur 281
pair mijn formulier 341
pair mijn gas 375
pair mijn gebur -267
pair mijn gegeven 412
pair mijn geld 385
pair mijn gemeent 293
pair mijn gezin 402
pair mijn gsm -116
pair mijn hart -286
pair mijn hel -438
pair mijn hond -306
pair mijn hoofd -365
pair mijn hoofddoek -367
pair mijn huis 104
pair mijn huursubsidie 523
pair mijn identiteitskaart 211
pair mijn inburger 376
pair mijn inschrijv 631
pair mijn kaart 308
pair mijn kelder -390
pair mijn kind -203
pair mijn klacht 386
pair mijn kleinkind -342
pair mijn kleinzon -223
pair mijn kop -276
pair mijn kwijtscheld 502
pair mijn laatst 314
pair mijn leeflon 717
pair mijn lev -379
pair mijn lief -464
pair mijn lijk -374
pair mijn maatschapp 308
pair mijn mail -213
pair mijn mailadres -516
pair mijn man -89
pair mijn melding 267
pair mijn moeder -162
pair mijn nam 451
pair mijn nationaliteit 481
pair mijn naturalisatie 446
pair mijn nieuw 522
pair mijn nummer -203
pair mijn nummerplat 305
pair mijn oma -351
pair mijn omgevingsvergunn 445
pair mijn opa -314
pair mijn openstaand 363
pair mijn ouder 250
pair mijn parkeerkaart 181
pair mijn parkeervergunn 618
pair mijn paspoort 352
pair mijn pincod -282
pair mijn portemonnee -412
pair mijn post 348
pair mijn premie 585
pair mijn ram -276
pair mijn rechtsbijstand -398
pair mijn reken 509
pair mijn rekeningnummer 186
pair mijn rijbewijs 344
pair mijn rug -263
pair mijn schadeclaim 356
pair mijn schoonbroer -268
pair mijn standplat 408
pair mijn stem -225
pair mijn strat -421
pair mijn telefon -291
pair mijn telefoonnummer 347
pair mijn toeslag 269
pair mijn uitker 474
pair mijn uittreksel 456
pair mijn urgentie 486
pair mijn urgentieverklar 422
pair mijn vent -359
pair mijn verblijfskaart 539
pair mijn vergunn 486
pair mijn verzeker -426
pair mijn verzoek 589
pair mijn voet -270
pair mijn vorig 203
pair mijn vrag -359
pair mijn vriend 66
pair mijn vriendin -314
pair mijn vrouw -93
pair mijn waarborg 407
pair mijn wachtwoord -374
pair mijn werk -451
pair mijn wmo 440
pair mijn woning 556
pair mijn woord -311
pair mijn woz 566
pair mijn zak 238
pair mijn zon 108
pair mijn zoontj -301
pair mijn zus -246
pair minut $ -359
pair mn dochter 344
pair mn kwijtscheld 487
pair mn nieuw 293
pair mn paspoort 282
pair mn uitker 307
pair mn zon 263
pair moe van -294
pair moeder van -459
pair moeit $ -248
pair moest ik 116
pair moet , -206
pair moet alles -322
pair moet betal 186
pair moet dat -256
pair moet de -314
pair moet een -170
pair moet elk -462
pair moet ge -180
pair moet het -216
pair moet hij -407
pair moet ik 76
pair moet je -190
pair moet niet -213
pair moet toch -259
pair moet wacht -372
pair moet wet -304
pair moet wij -295
pair mog er -204
pair mog we -147
pair moogt mij -118
pair mooi geword -223
pair morg $ -255
pair morg om -317
pair morg stat -355
pair mur $ -249
pair na $ 280
pair na 0 -55
pair na dat -314
pair na die -281
pair na een -211
pair na vijv -357
pair nagan of 353
pair nakijk of 389
pair nam . -377
pair nam en -453
pair nam is -256
pair nam stat 370
pair nar @code -267
pair nar die -317
pair nar het -89
pair nar kijk -323
pair nar mijn 86
pair nar spanj 268
pair nar volgend 305
pair nar welk -344
pair ne ker -145
pair ne men -187
pair nederland . 300
pair nederland is -279
pair nee $ 141
pair nee dat -146
pair nee hor -243
pair nee ik -212
pair nee nee -235
pair nen echt -188
pair ni $ -282
pair nie $ -158
pair nie , 293
pair nie gestort 377
pair nie mer 174
pair niemand . -299
pair niemand die 152
pair niet , 111
pair niet . 271
pair niet ? 394
pair niet bell -177
pair niet betaald -368
pair niet betal -485
pair niet dan -366
pair niet dat -167
pair niet de 275
pair niet eerlijk -311
pair niet gekom 276
pair niet gekreg 437
pair niet gelez -407
pair niet gestort 318
pair niet mar -368
pair niet mee -279
pair niet meegemaakt -490
pair niet mer 113
pair niet mijn -391
pair niet nodig -180
pair niet om 217
pair niet opgeroep 502
pair niet over -339
pair niet plezant -455
pair niet te -173
pair niet terecht -295
pair niet terug -243
pair niet tevred -285
pair niet vor -164
pair niet weg -342
pair niet wet -386
pair niet zo -237
pair nieuw adres 483
pair nieuw appartement 281
pair nieuw datum 354
pair nieuw huis 491
pair nieuw nummer -484
pair nieuw over 385
pair nieuw van 299
pair nik $ -100
pair nik , -231
pair nik . 279
pair nik gebeurd -507
pair nik gehoord 399
pair nik mer 307
pair nik misdan -401
pair nik van 144
pair nl $ -184
pair nodig $ -146
pair nodig . 475
pair nodig ? -423
pair nodig of -331
pair nodig om -457
pair noem ze -273
pair nog , -163
pair nog . -344
pair nog ? 436
pair nog afbetal 394
pair nog als 545
pair nog altijd 278
pair nog betal 331
pair nog bij 317
pair nog de -303
pair nog een 71
pair nog geldig -357
pair nog gen 185
pair nog goed -224
pair nog iet 258
pair nog in 93
pair nog inschrijv -389
pair nog met -394
pair nog moet 457
pair nog niet 349
pair nog nik 307
pair nog nooit -382
pair nog op 485
pair nog open 202
pair nog plat -272
pair nog plek -284
pair nog recht 218
pair nog sted 188
pair nog vor 238
pair nog zo -277
pair normal $ -237
pair nou al 325
pair nou nog 300
pair nou wel 282
pair nr . -350
pair nu 0 -132
pair nu ben -445
pair nu bij 306
pair nu drie -320
pair nu een 186
pair nu eindelijk 265
pair nu goedgekeurd 362
pair nu met 271
pair nu moet 414
pair nu nog 234
pair nu recht 415
pair nu terug -419
pair nu toch -394
pair nu wel 259
pair nu wet 408
pair nu zijn -402
pair nummer $ -240
pair nummer ? -473
pair nummer is -250
pair nummer van 169
pair ocmw vor 338
pair of 0 -299
pair of allen -200
pair of ben 275
pair of bij -167
pair of de 175
pair of een -245
pair of hoe 205
pair of ik 62
pair of komt -295
pair of mag -193
pair of mevrouw -392
pair of mijn 542
pair of mn 460
pair of nee 346
pair of nie 417
pair of niet 542
pair of nog 452
pair of pas -342
pair of van -374
pair of via -367
pair of volstat -357
pair of was -246
pair of zit 205
pair om 0 -120
pair om kwijtscheld 443
pair omdat de -292
pair omdat er -321
pair omdat ik 102
pair omdat mijn -416
pair omhog en -288
pair omv 0 223
pair onder 0 291
pair onder het -171
pair onder mijn -324
pair ongever $ -212
pair ons . 405
pair ons adres 401
pair ons dorp -233
pair ons dossier 486
pair ons gat -326
pair ons gezin 450
pair ons huis 339
pair ons moeder 226
pair ons niet -420
pair ons nieuw 274
pair ons pa 478
pair ons thuis -331
pair ons vader -287
pair ontbreekt een -317
pair ontbreekt er 381
pair ontvang $ 278
pair ontvang ? 401
pair ontvang ik 461
pair onz dochter 440
pair onz gemeent -217
pair onz schol -340
pair onz stad -269
pair onz strat -185
pair onz wijk -285
pair onz zak 329
pair ook $ -50
pair ook al -213
pair ook als -197
pair ook alwer 590
pair ook bij -185
pair ook de -297
pair ook een -89
pair ook iet -340
pair ook in -169
pair ook mee -232
pair ook met -193
pair ook niet -213
pair ook via -332
pair ook vor -233
pair op . -143
pair op 0 -110
pair op brief -476
pair op den -186
pair op dinsdag -389
pair op dit -286
pair op een -92
pair op facebok -218
pair op googl -329
pair op har 369
pair op het -75
pair op in 295
pair op jullie -202
pair op mijn 360
pair op mn 268
pair op nik -112
pair op ons 374
pair op papier 127
pair op schol -270
pair op strat -174
pair op twed -341
pair op u -221
pair op uw -166
pair op voorhand -279
pair op vrijdag -337
pair op welk 206
pair op wit 392
pair op zaterdag -137
pair op zijn -240
pair op zon -328
pair op zondag -155
pair opbell ? -424
pair open $ -223
pair open , -161
pair open ? -233
pair open is -291
pair open met -200
pair open vandag -228
pair open vor -224
pair openbar onderzoek -279
pair openstan bij 360
pair opgehaald $ -172
pair opgelost $ -236
pair opvang $ 274
pair opvang vor -390
pair opzoek $ 503
pair ord $ -385
pair ord ? 430
pair oud adres 354
pair oud postkantor -214
pair over $ -212
pair over , -247
pair over dat -270
pair over de -73
pair over een -192
pair over gat 344
pair over het -163
pair over jullie -312
pair over mij 684
pair over mijn 659
pair over mn 470
pair over nar 304
pair over ons 430
pair over op 322
pair papier $ -203
pair papier . -446
pair papier stat 373
pair parkeerkaart $ -167
pair parking , 121
pair pas dat 529
pair pas in -437
pair pasj vor 446
pair paspoort $ -427
pair paspoort , 232
pair paspoort aanvrag -472
pair paspoort van 314
pair pensioen , -374
pair per 0 474
pair per jar -281
pair per maand 415
pair per mail -303
pair per ongeluk 326
pair per uur -281
pair per wek -452
pair person $ 331
pair person , -283
pair person aan -289
pair pest $ 316
pair pincod van -336
pair plat $ -206
pair plat , -237
pair plat op -221
pair plat sta 288
pair plat van 207
pair plek bij -268
pair plek in -211
pair plek sta 320
pair precies ? -390
pair premie , 459
pair put $ -270
pair put is -221
pair recht op 245
pair recyclagepark $ -310
pair red me -388
pair reg $ -262
pair regel , -329
pair regel vor -196
pair reken $ 311
pair reken , 445
pair reken die 404
pair reken van 161
pair rijbewijs $ -198
pair rijbewijs , 276
pair rijbewijs al 188
pair rijbewijs in -404
pair rijbewijs is -368
pair rijbewijs zou 365
pair rijksregister 0 348
pair rioolheff vor 429
pair rond 0 -325
pair ruimtelijk orden -389
pair samenwon $ -343
pair scham me -298
pair schand $ -279
pair schandal $ -401
pair schandal . -357
pair schandal dat -195
pair schel $ -186
pair schol , -126
pair schol van -327
pair schrijf een -358
pair schrijv $ -268
pair schrok me -300
pair serieus $ -203
pair sind 0 -234
pair sind april 448
pair sind de 188
pair sind vorig 449
pair sit $ -229
pair slap $ -402
pair slecht , -345
pair sms cod -296
pair sneller dan -314
pair sorry $ -181
pair sorry , -257
pair sprek die -341
pair sta ik 604
pair stad . 245
pair stad ? -202
pair stad dat -230
pair stad een -173
pair stad of -205
pair stan $ 36
pair stan , 246
pair stan . 188
pair stan die -287
pair stan er 440
pair stand $ 390
pair stand van 455
pair standplat op 337
pair stat $ 167
pair stat . 170
pair stat @code -176
pair stat al -166
pair stat die 252
pair stat er 92
pair stat fout 510
pair stat gen -307
pair stat het 201
pair stat hij 632
pair stat in -266
pair stat ingeschrev -429
pair stat klar -382
pair stat met 264
pair stat mijn 421
pair stat nog 66
pair stat nu -307
pair stat ons 286
pair stat op 71
pair stat schef -199
pair stat vol -205
pair stat vor -388
pair stat wer -338
pair status van 378
pair stoep $ -142
pair stom van -424
pair stond een -251
pair stond gewon -196
pair stond in -284
pair stond mijn 441
pair stond te -237
pair stopp , 562
pair strat $ -96
pair strat , -164
pair strat is -219
pair strat ligt -264
pair stuk $ -244
pair stuk , -360
pair stuk bij -310
pair stur $ 236
pair stur ik -193
pair stur me 455
pair stuurt het -325
pair subsidie aanvrag -381
pair system $ 369
pair system , 307
pair system ? 352
pair system is -345
pair t containerpark -175
pair t stadhuis 286
pair t werk -325
pair t zwembad -182
pair te bell -253
pair te betal -464
pair te contacter -400
pair te del 378
pair te doen -194
pair te hog 384
pair te hur -254
pair te kop -234
pair te lat -108
pair te oud -294
pair te trek -327
pair te vind -184
pair te weinig -301
pair te zet -285
pair te zien -84
pair teg een -215
pair teg mij -228
pair teg mijn -162
pair teg wanner -357
pair tegenover de -217
pair tegenwoord $ -169
pair teken ? -435
pair teken vor -282
pair telefon , -228
pair telefonisch contact -270
pair telefoontj van -407
pair telt mijn -459
pair ten onrecht -282
pair ter hoogt -95
pair terecht $ -175
pair terecht als -329
pair termijn van 363
pair terug . -350
pair terug bij 401
pair terug nar 102
pair terug open -299
pair terug van 360
pair terugbell $ -331
pair terwijl ik 139
pair terwijl mijn 490
pair tijd $ -250
pair tijden de -164
pair tis de -442
pair tis in -408
pair tis vor 540
pair toch $ -183
pair toch kom -316
pair toch op -306
pair toe $ -116
pair toe . -255
pair toegewez gekreg 366
pair top dat -346
pair tot 0 -204
pair tot aan -159
pair tot de -204
pair tot hoe -135
pair tot in -226
pair tot vijf -351
pair tot wanner 96
pair tot welk 210
pair trek het -236
pair trekt op -138
pair trouw $ -326
pair trouw op -280
pair tuinhuis van -314
pair tuss 0 -268
pair twed verblijf 435
pair twee ker 322
pair twee uur -302
pair twee wek 303
pair u $ -130
pair u bekend 400
pair u dat 272
pair u dit -399
pair u er 339
pair u geregistreerd 277
pair u hoort -377
pair u mij 100
pair u mijn 346
pair u nagan 384
pair u nakijk 290
pair u niet -195
pair u op 158
pair u van -216
pair u was -264
pair u wel -165
pair u wet -374
pair u zien 496
pair uit dat 158
pair uit die -297
pair uit in -261
pair uit jullie 289
pair uit mijn -149
pair uitbetaald ? 290
pair uitgelegd $ -158
pair uitker $ 304
pair uitker , 340
pair uitker moet 437
pair uitlegg $ -267
pair uittreksel uit -208
pair uittreksel van 251
pair urgentie , 445
pair urgentieverklar , 435
pair uur $ -79
pair uur , -244
pair uur in -153
pair uur op -310
pair uw administratie 461
pair uw antwoord -349
pair uw collega -194
pair uw dienst -227
pair uw schrijv -405
pair uw uitleg -249
pair vader $ -306
pair vakantie . -358
pair van 0 16
pair van alles -311
pair van blijdschap -318
pair van burgerzak -285
pair van daarnet -228
pair van dat -308
pair van de -34
pair van dinsdag 430
pair van dit -366
pair van een -119
pair van februari 312
pair van har 274
pair van het -59
pair van hiernaast -222
pair van juni 250
pair van loket -236
pair van maandag -282
pair van me 266
pair van mij 613
pair van mijn 523
pair van mn 297
pair van morg 375
pair van nummer -178
pair van ons 204
pair van onz 424
pair van stat -229
pair van t -109
pair van tevor -235
pair van u 100
pair van ull -485
pair van vles -166
pair van vor -319
pair van werk -280
pair van wie -306
pair van zon -247
pair vanaf 0 -26
pair vanaf welk -301
pair vandag $ -156
pair vandag , -95
pair vandag niet -317
pair vandar dat -169
pair vast $ -344
pair vel , -392
pair ver is 464
pair ver stat 417
pair ver van -302
pair verander , 271
pair verget $ -317
pair vergunn , 294
pair vergunn nodig -395
pair vergunn van 227
pair vergunn vor 144
pair verhuisd , 415
pair verhuisd binn 464
pair verhuisd van 428
pair verhuiz doorgev 346
pair verjaardag van -409
pair verkeerd datum -472
pair verkeerd formulier -288
pair verkeerd nam -295
pair verkeerd op 355
pair verleng $ -323
pair verlengd of 478
pair verliefd op -298
pair verlop is -434
pair verschil tuss -194
pair verslag van 268
pair verwerkt ? 339
pair verzoek $ 268
pair verzoek om 277
pair veur de -338
pair via een -360
pair via mail -240
pair via mijn -361
pair vier maand -357
pair vier wek 348
pair vind , -255
pair vind . 279
pair vind da -406
pair vind dat -369
pair vind de 368
pair vind ik -88
pair vles en -163
pair vlieg zaterdag 436
pair voel me -239
pair vol $ -170
pair vol fout -406
pair volgen de 209
pair volgen het -236
pair volgen jullie 445
pair volgen mijn 299
pair volgen u 358
pair volgend jar -229
pair volgend wek 266
pair voorbeeld . -229
pair vor $ -178
pair vor 0 182
pair vor all -367
pair vor alleenstaand -308
pair vor de 107
pair vor een -94
pair vor ge -303
pair vor gen -275
pair vor hem 302
pair vor het 123
pair vor in -313
pair vor jullie -294
pair vor kwijtscheld -357
pair vor me 475
pair vor men -169
pair vor mij 350
pair vor mijn 378
pair vor mn 355
pair vor nen -319
pair vor nodig 253
pair vor nr -253
pair vor nummer -206
pair vor of -268
pair vor ons 117
pair vor onz 212
pair vor ouder -200
pair vor papier -327
pair vor social -313
pair vor t 210
pair vor uw -142
pair vor welk 366
pair vor wie -139
pair vor zon -316
pair vorig jar 172
pair vorig maand 502
pair vorig wek 114
pair vraagt de -417
pair vrag $ -144
pair vrag , -285
pair vrag ? -350
pair vrag het 112
pair vrag je -155
pair vrag jullie -350
pair vrag vor -247
pair vriendin $ -158
pair vrij is -363
pair vrijdag $ 224
pair vrijdag , 291
pair vrijdag kom -250
pair vrijstell van 429
pair vrijwilliger $ -250
pair vrouw ook -409
pair vrouw van -265
pair vrouw zegt -288
pair wa een -249
pair wa is 384
pair waard van 232
pair waardelos geregeld -323
pair waarom ik 465
pair waarom is 244
pair waarom mijn 450
pair waarom moet 187
pair waarschuw , -224
pair waarschuw die -322
pair waarschuw gekreg -310
pair waarschuw vor -272
pair wacht , 127
pair wacht al 312
pair wacht mar -196
pair wacht op 364
pair wacht wacht -451
pair wachtlijst $ 391
pair wachtlijst , 301
pair wachtlijst en -514
pair wachtlijst van 260
pair wachtwoord is -236
pair wachtzal , -168
pair wakker $ -336
pair wanner duurt -311
pair wanner hor 420
pair wanner ik 398
pair wanner kom -461
pair wanner komt 434
pair wanner krijg 444
pair wanner loopt 305
pair wanner mijn 362
pair wanner word -238
pair wanner wordt 130
pair want die -216
pair want ik 186
pair want mijn -471
pair want zo 266
pair war $ -184
pair war blijft 701
pair war ge -308
pair war gef -230
pair war is -141
pair war kan -218
pair war kunn -234
pair war mijn 324
pair war moet -178
pair war op -372
pair war stat -238
pair war vind -104
pair war vrag -171
pair was $ 112
pair was , -191
pair was 0 -113
pair was ? 348
pair was al -320
pair was dat -153
pair was die 380
pair was een -175
pair was niet -320
pair was zo -195
pair wat ben -145
pair wat dat -264
pair wat doet -184
pair wat een -140
pair wat er 438
pair wat gebeurt -176
pair wat ik 154
pair wat is 337
pair wat kost -163
pair wat mij -389
pair wat moet 98
pair wat nu -393
pair wat zijn -225
pair water in -252
pair we doen -339
pair we een -393
pair we hebb -102
pair we kom -218
pair we nog 279
pair we zijn 281
pair websit $ -224
pair websit , -180
pair weg $ -207
pair weg bij -251
pair wek $ -257
pair wek . -210
pair wek een -210
pair wek geled 348
pair wek gen -389
pair wek is 165
pair wek moet -232
pair wek op 94
pair wek terug 374
pair wel $ -149
pair wel ? 232
pair wel af -228
pair wel of 356
pair wel wat -484
pair welk bak -277
pair welk bedrag 551
pair welk datum 466
pair welk dienst -288
pair welk formulier -361
pair welk inkom -444
pair welk jar 396
pair welk kleur -380
pair welk leeftijd -155
pair welk papier -219
pair welk plat 406
pair welk plek 457
pair welk strat -418
pair welk uur 324
pair wen ik 375
pair wer $ -93
pair wer de -319
pair wer gen -273
pair wer kwijt -571
pair wer niet -113
pair wer nik -308
pair wer weg -268
pair werk $ -119
pair werk ? -257
pair werk aan -297
pair werkt bij -431
pair werkt dat -228
pair werkt die -320
pair werkt niet 192
pair wet $ 272
pair wet er -319
pair wet ge -323
pair wet hoevel 294
pair wet ik -58
pair wet jullie -197
pair wet of 324
pair wet u -77
pair wet van 306
pair wet vor -217
pair wet war 75
pair wet wat 241
pair wie beslist -434
pair wie doet 334
pair wie heeft 228
pair wie is 185
pair wie kan -179
pair wie ligt 392
pair wie moet -220
pair wie stat 434
pair wie zit -368
pair wij al -390
pair wij de -246
pair wij een 273
pair wij gan -166
pair wij had 598
pair wij hebb 153
pair wij will -97
pair wij won 197
pair wij zijn 131
pair wij zit -315
pair wijk $ -193
pair wijkagent $ -368
pair wijkagent al 356
pair wijkagent is 320
pair wijzig , 331
pair wil alles 228
pair wil dar -341
pair wil dat 203
pair wil die -360
pair wil een -146
pair wil er -377
pair wil ik 200
pair wil in -201
pair wil je 448
pair wil mijn 316
pair wil niet -158
pair wil u -342
pair wil wet 475
pair wil ze -401
pair will dat 425
pair will een -195
pair will jullie 272
pair will wet 197
pair wilt u 320
pair wmo $ 146
pair wmo aanvrag 281
pair wmo dossier 359
pair wmo mevrouw 413
pair won $ -93
pair won , 106
pair won ? -310
pair won er -321
pair won hier 252
pair won ik 243
pair won nog -468
pair won nu 388
pair woning $ -161
pair woning ? 276
pair woont , -356
pair word , -175
pair word dor -387
pair word er -228
pair word ik 200
pair word in 217
pair wordt $ -241
pair wordt ? -296
pair wordt dat -335
pair wordt de -187
pair wordt een -260
pair wordt er -236
pair wordt het -171
pair wordt mijn 541
pair woz waard 335
pair zaaknummer $ -218
pair zaaknummer : -278
pair zag ik -186
pair zak $ -307
pair zak 0 171
pair zak is -284
pair zak nu 436
pair zak van 286
pair zat $ -257
pair zat , -363
pair zaterdag open -279
pair ze bij 303
pair ze dat -269
pair ze de -279
pair ze har -441
pair ze niet -328
pair ze op 256
pair ze zoud -259
pair zeg $ -214
pair zeg , -230
pair zeg ik -305
pair zeg mij 500
pair zegg $ -335
pair zegg dat -109
pair zegg wanner 282
pair zeid ze 257
pair zeker ? -288
pair zeker niet -386
pair zelf de -230
pair zelf een -187
pair zelf niet 260
pair zelf wel -224
pair zes wek 138
pair zet de 214
pair zet ik -463
pair zet mij 231
pair zet mijn 285
pair zet zijn -403
pair zie $ -276
pair zie ik 42
pair ziek van -313
pair ziekenhuis $ -423
pair zien $ 108
pair zien elkar -322
pair zien hoe 330
pair zien of 397
pair zij heeft -298
pair zijn , 148
pair zijn . 65
pair zijn ? -168
pair zijn dat -238
pair zijn de -26
pair zijn die -218
pair zijn een -217
pair zijn eig -257
pair zijn er -119
pair zijn het -230
pair zijn kop -254
pair zijn mijn 446
pair zijn nu -434
pair zijn op -129
pair zijn vor -147
pair zijn we 305
pair zijn wij 314
pair zin $ -133
pair zit $ -107
pair zit , -264
pair zit aan -350
pair zit da 358
pair zit dar -329
pair zit dat 103
pair zit de -274
pair zit hier 377
pair zit in -150
pair zit mijn 329
pair zit op -371
pair zit t 467
pair zit vast 308
pair zo , -167
pair zo dom -450
pair zo een -196
pair zo gesteg 403
pair zo goed -59
pair zo in -361
pair zo ja 326
pair zo lang 109
pair zo rap -222
pair zoal afgesprok -284
pair zodat ik -529
pair zoek dat 465
pair zoek jullie -297
pair zoekt een -335
pair zon brief -523
pair zon heeft -150
pair zon van -454
pair zon vergunn -226
pair zon zijn 468
pair zonder afsprak -418
pair zonder kaart 339
pair zonder nummerplat -270
pair zonder vergunn -281
pair zoontj van -287
pair zou de -434
pair zou mijn 486
pair zull we -324
pair zwart op 377
pair zwembad $ -266
pair zwembad een -241
skip ( 0 145
skip ) 0 -441
skip , $ -119
skip , . 29
skip , 0 100
skip , ? -132
skip , aan -160
skip , alles -173
skip , altijd -265
skip , bedoel -205
skip , begint -209
skip , bel -366
skip , ben 125
skip , betal 266
skip , brief 350
skip , bus -354
skip , collega -211
skip , da 267
skip , dank -258
skip , dar 156
skip , de -73
skip , die 229
skip , dit -392
skip , dochter -233
skip , doen -247
skip , drie -263
skip , duurt 337
skip , er -84
skip , ga 274
skip , ge 209
skip , ging -158
skip , had -74
skip , hang -323
skip , har 225
skip , heeft 146
skip , helpt -306
skip , het 135
skip , hoevel -299
skip , hor 158
skip , is 54
skip , jar -136
skip , je 389
skip , jij 294
skip , jullie 134
skip , kaart 364
skip , ker -160
skip , klopt 218
skip , kom -179
skip , komt 341
skip , ligt -153
skip , lop -370
skip , mag -103
skip , mail 191
skip , man -216
skip , mar -161
skip , me 126
skip , men -291
skip , mij 70
skip , mijn 176
skip , mn 397
skip , moest -300
skip , moet 190
skip , morg -315
skip , ne 240
skip , nem -128
skip , niemand 314
skip , nieuw 155
skip , of -421
skip , ook -318
skip , open -189
skip , opnieuw -396
skip , oud 344
skip , pas -415
skip , red -416
skip , reken -383
skip , scheelt -308
skip , schol -352
skip , sind -346
skip , snap -226
skip , stat 209
skip , system -391
skip , twee -312
skip , u 133
skip , ver 326
skip , verget -325
skip , vlieg 439
skip , vor -114
skip , wacht 279
skip , was -4
skip , we 115
skip , wel -160
skip , werkt -304
skip , wet 146
skip , wie -101
skip , wij -199
skip , wil -72
skip , will -225
skip , wist -273
skip , won 460
skip , ze 152
skip , zeg -152
skip , zei -237
skip , zij 150
skip , zit 132
skip , zon 198
skip 0 ! 241
skip 0 ) 274
skip 0 , 188
skip 0 . 204
skip 0 : 216
skip 0 ? -42
skip 0 @code -233
skip 0 al -215
skip 0 als -213
skip 0 ben 290
skip 0 da -390
skip 0 dar -182
skip 0 de -130
skip 0 dus -308
skip 0 er -282
skip 0 heb 357
skip 0 het -81
skip 0 hetzelfd -438
skip 0 ik 275
skip 0 in 281
skip 0 jullie 185
skip 0 komt -344
skip 0 krijg -187
skip 0 mag -175
skip 0 mar 278
skip 0 mer 292
skip 0 minder 398
skip 0 moet -261
skip 0 na -269
skip 0 nar 315
skip 0 niet -77
skip 0 nog -219
skip 0 of -344
skip 0 ons -345
skip 0 ook -187
skip 0 sind -428
skip 0 stat -334
skip 0 t -284
skip 0 terug 464
skip 0 toch -260
skip 0 tot -253
skip 0 uw -309
skip 0 volgen -372
skip 0 vor -49
skip 0 wanner 250
skip 0 war -238
skip 0 wie -333
skip 0 wil 281
skip 0 zegt -405
skip 0 zij -399
skip 0 zo -217
skip 0 zonder -220
skip 0 zou -321
skip : $ -225
skip : , -281
skip : . 147
skip : aan -221
skip : heb -378
skip : is -348
skip : mijn 367
skip : of -390
skip @code 0 -293
skip @code ? -366
skip @code de -176
skip @code nam -301
skip @code war -421
skip ^ ! -119
skip ^ $ -151
skip ^ ( -276
skip ^ , -43
skip ^ . -36
skip ^ 0 -43
skip ^ : -98
skip ^ ? -231
skip ^ @code -154
skip ^ aan -198
skip ^ aangevraagd 584
skip ^ aanvrag 228
skip ^ acht -447
skip ^ achter -223
skip ^ al 375
skip ^ allemal -151
skip ^ als -181
skip ^ alwer -380
skip ^ ambtenar -384
skip ^ antwoord -186
skip ^ bas -281
skip ^ begrijp -413
skip ^ bel -183
skip ^ belast -305
skip ^ beld 361
skip ^ bell -210
skip ^ ben -61
skip ^ bent -161
skip ^ betal -197
skip ^ betwist -267
skip ^ bewonerskaart 444
skip ^ bib -240
skip ^ bij -145
skip ^ blijf 298
skip ^ blijft 630
skip ^ bom -184
skip ^ breng -178
skip ^ brief 119
skip ^ broer -212
skip ^ bsn -336
skip ^ bus -232
skip ^ buurman -208
skip ^ cijfer -239
skip ^ cod -323
skip ^ collega -172
skip ^ conformiteitsattest 463
skip ^ container -249
skip ^ dag -272
skip ^ dak -259
skip ^ dank -182
skip ^ dar -205
skip ^ dat -48
skip ^ deurwaarder 257
skip ^ die -66
skip ^ ding -296
skip ^ doe -221
skip ^ doen -178
skip ^ doet -104
skip ^ dor -289
skip ^ dossier 104
skip ^ duurt -238
skip ^ een -77
skip ^ eig -397
skip ^ er -89
skip ^ euro -435
skip ^ even -285
skip ^ ex -515
skip ^ excuses -358
skip ^ ezel -186
skip ^ factur -544
skip ^ februari 433
skip ^ fijn -459
skip ^ formulier -253
skip ^ fout -352
skip ^ ga -127
skip ^ gan -106
skip ^ gat -142
skip ^ gebeurt -174
skip ^ gebor 318
skip ^ gef -214
skip ^ geld 390
skip ^ gemeent 180
skip ^ gemeentehuis -365
skip ^ geregeld -214
skip ^ gevond -306
skip ^ gewon -278
skip ^ gezien -184
skip ^ ging 318
skip ^ goed -241
skip ^ gratis -345
skip ^ gsm -271
skip ^ had 461
skip ^ hal -220
skip ^ half -297
skip ^ hangt -90
skip ^ hart -228
skip ^ he -140
skip ^ heb 99
skip ^ her -333
skip ^ het -44
skip ^ hier -173
skip ^ hoevel -162
skip ^ hoi -183
skip ^ hond -243
skip ^ hoofd -248
skip ^ hoort -319
skip ^ hou -366
skip ^ huis 253
skip ^ huisbas -220
skip ^ i -233
skip ^ iederen -201
skip ^ iemand 252
skip ^ ik 63
skip ^ in -128
skip ^ is 26
skip ^ itsm -322
skip ^ ja -68
skip ^ jar -262
skip ^ jong -311
skip ^ jullie 36
skip ^ k 219
skip ^ kaart 207
skip ^ kan -56
skip ^ kapot -120
skip ^ kastanj -205
skip ^ kat -251
skip ^ kenmerk -412
skip ^ ker 143
skip ^ kijk -479
skip ^ kind -195
skip ^ klein -309
skip ^ kleinzon -212
skip ^ klot -170
skip ^ kom -98
skip ^ komt 133
skip ^ kop -245
skip ^ kost -131
skip ^ krijg 261
skip ^ kunn -186
skip ^ kwam 348
skip ^ lang -153
skip ^ leeflon 348
skip ^ les -221
skip ^ ligg -203
skip ^ lijkt -292
skip ^ loket -227
skip ^ maand -237
skip ^ mak -115
skip ^ mar -233
skip ^ marloes -321
skip ^ me 144
skip ^ medewerker -147
skip ^ mij 113
skip ^ mijn 402
skip ^ mn 506
skip ^ moeder 100
skip ^ moet 94
skip ^ mog -234
skip ^ mongol -193
skip ^ moogt -219
skip ^ morg -353
skip ^ myn 398
skip ^ nar -292
skip ^ ne -250
skip ^ nederland -318
skip ^ nieuw -269
skip ^ noem -257
skip ^ noemt -271
skip ^ nog -190
skip ^ nou -161
skip ^ nu -177
skip ^ ocmw 380
skip ^ om -283
skip ^ ondergrond -241
skip ^ ons 249
skip ^ ontvang 331
skip ^ onz 225
skip ^ ook -253
skip ^ op -106
skip ^ oud -79
skip ^ ouder -394
skip ^ pal -265
skip ^ papier -345
skip ^ parkeervergunn 556
skip ^ paspoort 416
skip ^ person -424
skip ^ post 355
skip ^ premie 264
skip ^ put -132
skip ^ rechtsbijstand -326
skip ^ rekent -362
skip ^ rijbewijs 302
skip ^ robot -301
skip ^ schiet -194
skip ^ schoonbroer -308
skip ^ schoonmoeder -419
skip ^ sind -392
skip ^ sla -265
skip ^ slat -186
skip ^ sluit -230
skip ^ sprek -310
skip ^ stat 171
skip ^ stomm -215
skip ^ stopt -339
skip ^ strat -225
skip ^ stur -198
skip ^ stuurt -274
skip ^ sukkel -366
skip ^ system -282
skip ^ tak -222
skip ^ telefon -224
skip ^ thuis -224
skip ^ trouw -328
skip ^ trut -208
skip ^ twee -279
skip ^ u 101
skip ^ uitker 329
skip ^ uur 260
skip ^ vader -106
skip ^ vall -376
skip ^ van 28
skip ^ ver 419
skip ^ verget -158
skip ^ verhuiz 422
skip ^ verhuurder 221
skip ^ verkeerd -188
skip ^ vertrek 296
skip ^ via -347
skip ^ vier -364
skip ^ vol -185
skip ^ voorbeeld -271
skip ^ vraagt -187
skip ^ vrag -209
skip ^ vrouw -141
skip ^ waarschuw -174
skip ^ wacht -30
skip ^ wachtwoord -283
skip ^ websit -235
skip ^ weg -232
skip ^ wek 245
skip ^ wel -285
skip ^ welk 257
skip ^ werk -232
skip ^ werkt -163
skip ^ wijkagent 457
skip ^ wil 120
skip ^ wild 308
skip ^ won 103
skip ^ woord -194
skip ^ woz 408
skip ^ zag -240
skip ^ zal -45
skip ^ zeg -156
skip ^ zegt -199
skip ^ zelf -453
skip ^ zes -248
skip ^ zet -232
skip ^ zie 187
skip ^ zijn 65
skip ^ zo -55
skip ^ zoek -236
skip ^ zonder -263
skip ^ zoontj -320
skip ^ zou 182
skip ^ zull -199
skip ^ zus -245
skip a $ 195
skip aan . 79
skip aan 0 -188
skip aan deur -168
skip aan gemeent 259
skip aan mijn 170
skip aan werk -364
skip aangepast $ 376
skip aangevraagd ik 367
skip aangift , -367
skip aanman $ 366
skip aanpass $ 427
skip aanslag ? 306
skip aanslag niet 446
skip aanslag op -478
skip aanvrag de 120
skip aanvrag een -121
skip aanvrag ik 215
skip aanvrag in 385
skip aanvrag mijn 450
skip administratie $ 516
skip adres $ 391
skip adres , 449
skip adres de -275
skip adres in 272
skip adres je -396
skip adres niet 314
skip adres nog 458
skip af de -193
skip af het -328
skip afgegev de 317
skip afgewez $ 345
skip afsprak 0 216
skip afsprak ? -339
skip afsprak alwer 310
skip afsprak donderdag 252
skip afsprak of -236
skip afsprak vor -226
skip afsprak zonder -474
skip akkoord de -282
skip akkoord die 365
skip al $ 104
skip al , 129
skip al 0 -229
skip al ? 565
skip al aan 364
skip al besliss 356
skip al besluit 363
skip al bij 90
skip al de 70
skip al derd -367
skip al dor 427
skip al het 220
skip al in 345
skip al lang 273
skip al maand 192
skip al maandag -355
skip al mer -399
skip al niet -365
skip al of 264
skip al op 245
skip al over 467
skip al twed -450
skip al uur -314
skip al van 364
skip al vor 389
skip al wek 137
skip all van -247
skip allemal $ -298
skip allen $ -232
skip alles $ -228
skip alles in -404
skip als $ -159
skip als , 324
skip als 0 -398
skip als aangemerkt 468
skip als al -371
skip als allen -383
skip als bij -307
skip als de -227
skip als die -222
skip als een -258
skip als geregistreerd 374
skip als in -178
skip als mijn -244
skip als morg 380
skip als nar -380
skip als nog -438
skip als op -374
skip als over -293
skip als vor -342
skip als zon -374
skip altijd $ -277
skip altijd , -331
skip altijd . -382
skip altijd brief -329
skip altijd mijn -289
skip altijd wacht -346
skip ambtenar , -462
skip ander $ -91
skip ander ik 399
skip ander van -223
skip antwoord $ -125
skip antwoord . -391
skip antwoord een -330
skip antwoord mijn 74
skip april $ 358
skip auto nummerplat -340
skip automatisch van 294
skip balie $ 325
skip balie ? -354
skip bank het -224
skip bedankt $ -166
skip bedankt de -211
skip bedankt jullie -211
skip bedrag $ 288
skip beginn $ 255
skip behandeld $ 236
skip behandelt dossier 360
skip bekek $ 405
skip bekijk $ 403
skip bel de -348
skip bel ff -333
skip bel mar -243
skip bel niet -257
skip bel nou -301
skip belach $ -205
skip bell $ -201
skip bell , -265
skip bell 0 -262
skip bell niet -165
skip ben $ -213
skip ben , -55
skip ben 0 307
skip ben al 513
skip ben daklos -361
skip ben dat -283
skip ben die -313
skip ben een 98
skip ben en -257
skip ben er -466
skip ben geblokkeerd -204
skip ben helemal -305
skip ben klar -231
skip ben kwijt 337
skip ben nog 344
skip ben of 367
skip ben te -269
skip ben terug -311
skip ben toch -235
skip ben wer -260
skip bereik 0 -265
skip bericht ? -442
skip besliss mijn 338
skip beslist $ 332
skip beslist mijn 407
skip besluit 0 -355
skip bestat $ -556
skip bestat een -134
skip bestat nog -271
skip betaald . 327
skip betaald de 457
skip betaald niet 281
skip betal $ 184
skip betal @code -354
skip betal de 231
skip betal die 195
skip betal en -360
skip betal mijn 115
skip betekent ? -292
skip bevest $ 514
skip bezwar , 266
skip bezwar de 315
skip bij , 263
skip bij 0 -256
skip bij ? 102
skip bij aan -301
skip bij aanvrag -359
skip bij als 404
skip bij bank -315
skip bij de 327
skip bij dienst -361
skip bij een -253
skip bij en 244
skip bij ex 429
skip bij geregistreerd 321
skip bij gesprek -362
skip bij heb 423
skip bij ingeschrev 255
skip bij kan -230
skip bij lang 390
skip bij ligt 332
skip bij moet -185
skip bij notaris -403
skip bij ocmw 99
skip bij ook -302
skip bij oud -383
skip bij politie -229
skip bij social 207
skip bij station -156
skip bij terecht -274
skip bij vor 248
skip bij ziekenhuis -309
skip bij zwembad 129
skip bijna $ -177
skip bijzonder vor 435
skip binn $ 243
skip binn 0 -315
skip binn dag -197
skip binn de -306
skip binn ik 147
skip binn mijn -446
skip binn werkdag -433
skip binnengekom $ 322
skip blijft $ -203
skip blijft , -258
skip blijft mijn 380
skip blijv $ -283
skip blok $ -319
skip blokkad $ -270
skip boet 0 274
skip boet ? -303
skip brief $ 156
skip brief , -441
skip brief een -464
skip brief ik 358
skip brief jullie 321
skip brief met -499
skip brief mijn 243
skip brief u 385
skip bril op -308
skip bsn $ 151
skip bsn ik -423
skip bus . 423
skip bus het -371
skip cijfer een -198
skip cod , -282
skip cod 0 -303
skip collega u -139
skip container $ -163
skip da vor -206
skip daarom ik -310
skip dag $ -145
skip dag het -162
skip dag mijn 306
skip dag ons 309
skip dan $ -78
skip dan , -148
skip dan 0 237
skip dan ? -140
skip dan een -228
skip dan ge -217
skip dan ik -231
skip dan jullie -314
skip dan mijn -286
skip dan u -408
skip dan van 442
skip dank $ -169
skip dank , -236
skip dank het -274
skip dank vor -343
skip dank wel -128
skip dankjewel $ -152
skip dar de -148
skip dar ik -179
skip dar in -250
skip dar nieuw 227
skip dar over -206
skip dar te -289
skip dar van -214
skip dar vor -192
skip das $ -328
skip dat $ 106
skip dat , -41
skip dat ? 200
skip dat al -184
skip dat ander -318
skip dat ben -197
skip dat bij 199
skip dat brief -374
skip dat computer -348
skip dat dan -321
skip dat dar 197
skip dat dat -156
skip dat de -98
skip dat die -301
skip dat een -137
skip dat elk -332
skip dat er -160
skip dat gemeent -354
skip dat gen -208
skip dat iemand -289
skip dat iet 498
skip dat ik -143
skip dat jullie -251
skip dat klopt -288
skip dat mijn 201
skip dat na 200
skip dat nar -429
skip dat nu -109
skip dat of -352
skip dat ons 133
skip dat ook -180
skip dat rijbewijs 274
skip dat te 215
skip dat toch -191
skip dat uit 294
skip dat vor -69
skip dat wat -239
skip dat wel -230
skip dat wet -338
skip dat ze 269
skip dat zo -143
skip dat zomar -364
skip datum de -354
skip datum mijn 326
skip de $ -41
skip de ( -274
skip de , -100
skip de . 194
skip de ? -89
skip de @code -292
skip de aan -118
skip de afhandel -438
skip de al 130
skip de allen -427
skip de bij -93
skip de bijdrag -364
skip de dan -99
skip de dar -174
skip de dat -143
skip de de -215
skip de dicht -135
skip de die 237
skip de dienst 280
skip de dit -342
skip de dor -135
skip de een -113
skip de eigen -107
skip de elk -258
skip de gat -104
skip de gemeent -322
skip de gevall -331
skip de gewon -247
skip de gooi -364
skip de grag -340
skip de hebb -210
skip de het -181
skip de hiernaast -214
skip de hor -228
skip de in -111
skip de is -78
skip de ja -450
skip de kaart 438
skip de kan -318
skip de kom -177
skip de krijg -284
skip de kwijt 347
skip de les -231
skip de ligt -136
skip de maand -552
skip de mak -228
skip de mar 172
skip de mee -221
skip de meld -159
skip de merci -291
skip de mijn 247
skip de moet 377
skip de morg -268
skip de na -193
skip de nam -316
skip de nergen 373
skip de nodig -208
skip de nog -137
skip de of -120
skip de ook -143
skip de op -86
skip de open -174
skip de opvang 252
skip de plek -444
skip de regel -337
skip de sta 189
skip de stat -61
skip de te -300
skip de twee 386
skip de van 76
skip de vandag -274
skip de verget -285
skip de vor 94
skip de vorig -421
skip de vrijdag -293
skip de waard 216
skip de want 145
skip de was -49
skip de weg -216
skip de werkt -233
skip de wil 178
skip de woont -403
skip de word -350
skip de wordt -240
skip de zak -293
skip de zegt 229
skip de zet -309
skip de zie 343
skip de zit -109
skip de zou 511
skip den $ -140
skip den , -153
skip den op -311
skip denk $ -235
skip derd dat -367
skip deur het -189
skip dez $ -243
skip dez , 146
skip dez . -343
skip dez en -539
skip dezelfd $ -175
skip dezelfd , 400
skip dicht $ -268
skip dicht de -341
skip die $ -108
skip die , -39
skip die 0 -127
skip die ? 172
skip die aan -227
skip die ben -221
skip die dat -299
skip die euro 338
skip die heeft -338
skip die het 171
skip die kaart -349
skip die klopt -381
skip die mag -305
skip die met -167
skip die mij 527
skip die niet 310
skip die nooit 341
skip die of 203
skip die ook -236
skip die spreekt -367
skip die stat -450
skip die vor 220
skip die vorig 358
skip dienst , -255
skip dienst ik -304
skip dik van -221
skip dit $ -230
skip dit . -259
skip dit ? 170
skip dit al 164
skip dit de -158
skip dit een -265
skip dit in -360
skip dit is -200
skip dit nog 163
skip dit op 275
skip dit van 452
skip dit wer -181
skip dochter 0 -158
skip dochter vor -464
skip dod de -163
skip doe $ -279
skip doen een -276
skip doen mijn -281
skip dom $ -176
skip dom ik -279
skip dom mij -360
skip doorgev $ -298
skip dor de -239
skip dorp $ -256
skip dossier $ 417
skip dossier , 340
skip dossier . 301
skip dossier bij 442
skip dossier de 204
skip dossier een 259
skip dossier het 279
skip drie $ 207
skip drie dezelfd -369
skip drie een -185
skip drie geled 493
skip drie vor -303
skip dubbel $ -210
skip dus wet -418
skip duurt nog 457
skip duurt vor -348
skip e , -256
skip echt $ -92
skip echt , -181
skip echt . -305
skip echt mer -327
skip echt op -316
skip echt sprek -194
skip een $ -36
skip een , -88
skip een . 81
skip een ? -110
skip een aanvrag -216
skip een adres -304
skip een als -290
skip een altijd -244
skip een antwoord -321
skip een bij -81
skip een binn -279
skip een de -73
skip een doen -231
skip een een -190
skip een eerst -330
skip een eigen -159
skip een en -63
skip een gedan -312
skip een gekreg 267
skip een geld -281
skip een geldig -129
skip een gezin -417
skip een heeft -312
skip een houd -277
skip een id -249
skip een identiteitskaart -210
skip een in -23
skip een is -217
skip een jullie -349
skip een klar -302
skip een later 391
skip een mak -324
skip een mar -235
skip een medewerker -208
skip een met -209
skip een moet -196
skip een na -298
skip een niet -200
skip een nodig -195
skip een nog -239
skip een ook -176
skip een op -26
skip een openstan 332
skip een over 95
skip een paspoort -266
skip een person -224
skip een rijbewijs -294
skip een rond -247
skip een terwijl -348
skip een uit -133
skip een volgen -332
skip een vrag -268
skip een was -137
skip een weg -453
skip een zeg -126
skip een zet -290
skip een zich -376
skip een zijn -179
skip een zonder -16
skip een zou -299
skip eerst $ -248
skip eerst , -326
skip eerst of 405
skip efkes $ -299
skip eig $ -150
skip eig , 272
skip eig niet -405
skip eind , 305
skip eindelijk $ -332
skip eindelijk of 373
skip elk $ -136
skip elk ander -338
skip en $ -45
skip en , -160
skip en . -250
skip en ben -250
skip en bij -291
skip en blijft -367
skip en de -170
skip en die 94
skip en een 155
skip en en -215
skip en ga -251
skip en gat -349
skip en gebeurt -229
skip en gen -80
skip en grag -362
skip en had -276
skip en heb 140
skip en hebt -310
skip en hier -360
skip en in 138
skip en is 105
skip en kat 254
skip en ker -140
skip en kom -333
skip en lat -255
skip en mag -282
skip en met -260
skip en moet 157
skip en nog 200
skip en over -321
skip en stat 315
skip en stuurt 316
skip en vor -141
skip en was 132
skip en welk -236
skip en wet 244
skip en zijn -131
skip en zoek -514
skip en zou 369
skip energietoeslag $ 438
skip er 0 345
skip er ? 398
skip er aan -64
skip er al -168
skip er allen 338
skip er bij 265
skip er de -121
skip er die -213
skip er drie -287
skip er gen -131
skip er iet 202
skip er in 186
skip er jar -218
skip er mee -157
skip er mij 548
skip er mijn 707
skip er niemand -317
skip er niet 236
skip er nieuw 232
skip er nog -204
skip er ook -209
skip er open 313
skip er over 293
skip er plat -261
skip er plek -313
skip er premie -182
skip er sted -368
skip er twee 365
skip er uit -108
skip er wachtlijst -430
skip er zijn 282
skip eraf $ -347
skip erfenis $ -367
skip erg $ -317
skip ergen ? -262
skip euro $ 171
skip euro een -379
skip euro en -518
skip euro ik 470
skip euro mijn 305
skip euro terwijl 410
skip even $ -199
skip even de 355
skip ex een -330
skip ezel ik -308
skip factur de 173
skip fak 0 -230
skip februari , 317
skip formulier ik -368
skip foto $ -227
skip ga nar 307
skip gang zak -327
skip gas ? -306
skip gas van 450
skip gat $ -198
skip gat de -151
skip gat in 277
skip gat met -266
skip gat mijn 350
skip gat niet -307
skip gat van -312
skip ge als -314
skip ge bij 206
skip ge dat 361
skip ge de -165
skip ge een -220
skip ge het -228
skip ge in -282
skip ge mij 107
skip ge nog -263
skip ge op -220
skip ge zien 365
skip geb $ 251
skip gebeld , -283
skip gebeld en -349
skip gebeurd $ 376
skip gebeurt als -210
skip geblev $ 400
skip gebor 0 286
skip gef dat -242
skip gef een -170
skip gehad de -332
skip gekom mijn 310
skip gekreg $ 465
skip gekreg mijn 264
skip geld $ -285
skip gelez ik -451
skip geliev op -453
skip gelijk $ -223
skip gemeent $ -77
skip gemeent de -190
skip gemeent ik 275
skip gemeent welk -310
skip gemeentehuis 0 -284
skip gemeenterad $ -239
skip gen aan -322
skip gen aub -305
skip gen gehad 277
skip gen hor -244
skip gen op 161
skip gen teg -320
skip genom $ 324
skip geregistreerd $ 379
skip gesprek de 406
skip gesprek een -491
skip gestort $ 351
skip gestuurd $ 239
skip gestuurd ik 285
skip getek $ 331
skip getek de -293
skip gev de -305
skip gevar $ -438
skip gevond de -276
skip geweest $ -217
skip geweest mijn 306
skip gewon $ -69
skip gewon de -49
skip gewon een -259
skip gewon met -288
skip gezet $ 218
skip gij $ -278
skip gij mij -346
skip ging mijn -515
skip gister $ -406
skip gister , -356
skip gister . -328
skip goed ? 253
skip goed ik -355
skip goedgekeurd $ 344
skip goud $ -300
skip grag adres 351
skip grag het 450
skip grag ik 215
skip grag of 395
skip grag via -343
skip gratis $ -212
skip grot . -330
skip had , -422
skip had de 352
skip had over -354
skip had verkeerd -258
skip hal $ 184
skip hal blokkad -356
skip hal moet -341
skip hallo $ -219
skip hangt nog -315
skip har . 493
skip har ? 283
skip har al 362
skip har is 283
skip har kwijt -560
skip heb $ 270
skip heb , -114
skip heb ? 355
skip heb al -325
skip heb ander 509
skip heb boet 316
skip heb die 317
skip heb jar 215
skip heb ker -400
skip heb klacht -306
skip heb nik -486
skip heb nog 266
skip heb op 320
skip heb verkeerd -236
skip heb waarschuw -337
skip hebb $ 172
skip hebb een -41
skip hebb het 378
skip hebb mijn 685
skip hebb ons 284
skip hebb ook -285
skip hebb vor 420
skip hebt mijn 354
skip heeft $ 390
skip heeft , -235
skip heeft 0 -354
skip heeft al 288
skip heeft de 192
skip heeft dossier -279
skip heeft een -343
skip heeft gemeent -202
skip heeft mijn -396
skip heeft recht -368
skip heeft stad -201
skip heeft wer -417
skip hel $ -99
skip hel , -184
skip helemal mee -353
skip help $ -353
skip hem $ 163
skip hem , 280
skip hem ? -444
skip hem de -395
skip her mevrouw 237
skip het ! -276
skip het $ -55
skip het ( -322
skip het , -88
skip het . 62
skip het aan -106
skip het adres 174
skip het al 159
skip het bij 44
skip het binn -267
skip het dat 143
skip het er 136
skip het formulier -327
skip het gewon -280
skip het het -198
skip het hier -240
skip het ik 235
skip het in -133
skip het klar -407
skip het mail -262
skip het mar 239
skip het mer 142
skip het met 241
skip het mijn 435
skip het moet -289
skip het nog -136
skip het nu 262
skip het nummer -232
skip het of -138
skip het ook -144
skip het op -146
skip het open -106
skip het per -354
skip het postkantor -214
skip het terug -256
skip het tuss -137
skip het verhuisd -411
skip het wat -130
skip het wet 342
skip het zat -467
skip het zijn -221
skip het zit -99
skip het zou 340
skip hier 0 -359
skip hier van 246
skip hij $ -260
skip hij ? 604
skip hij dat -260
skip hij een -164
skip hij is 291
skip hij me -394
skip hij mijn -417
skip hij niet 312
skip hij nu -270
skip hij zelf -247
skip hij zijn -221
skip hoe dat 275
skip hoe de -279
skip hoe duurt -87
skip hoe een -268
skip hoe gat -181
skip hoe ge -160
skip hoe het 286
skip hoe iemand -413
skip hoe ik -235
skip hoe je -215
skip hoe jullie 295
skip hoe kan -249
skip hoe mag -138
skip hoe men -251
skip hoe met 202
skip hoe moest 445
skip hoe moet -157
skip hoe stat 471
skip hoe t 349
skip hoe u 259
skip hoe van -297
skip hoeft mer -290
skip hoek de -150
skip hoelang een -286
skip hoelang het 375
skip hoeveelst ik 308
skip hoevel dat -365
skip hoevel de -400
skip hoevel duurt -349
skip hoevel een -316
skip hoevel er 496
skip hoevel heb 559
skip hoevel heeft -316
skip hoevel ik 593
skip hoevel krijg 392
skip hoevel mag -327
skip hoevel moet -116
skip hoevel mog -252
skip hoevel nog 173
skip hoevel van -376
skip hoever het 519
skip hoever jullie 294
skip hog de -264
skip hog mijn 353
skip hoi $ -274
skip hond 0 -407
skip hor , -366
skip hor alles -413
skip hor die -348
skip hor iet 277
skip hor mar 251
skip hor mer 297
skip huis $ 220
skip huis 0 429
skip huishoud $ -380
skip hun $ -215
skip id $ -300
skip id mijn 353
skip identiteitskaart $ -444
skip identiteitskaart 0 383
skip iemand $ -209
skip iemand ? -258
skip iemand bell -338
skip iemand belt -380
skip iemand het -214
skip iemand mij 349
skip iet . 448
skip iet bij 225
skip iet te -346
skip ik . 409
skip ik ? 114
skip ik aan 187
skip ik achter -411
skip ik adres -376
skip ik afbetal 394
skip ik al 186
skip ik alles 119
skip ik alwer 455
skip ik ander 447
skip ik ben 375
skip ik bericht -236
skip ik besliss 411
skip ik betaald 273
skip ik betal 265
skip ik boet 148
skip ik bos -281
skip ik dar 128
skip ik de 95
skip ik dod -188
skip ik doen -331
skip ik dom -290
skip ik eerst -372
skip ik eraf -399
skip ik ermee 297
skip ik euro 290
skip ik even -246
skip ik gaarn -470
skip ik gan 366
skip ik gedan 458
skip ik gekreg -489
skip ik geld 297
skip ik gen 167
skip ik geschrapt 522
skip ik gewon -273
skip ik had -162
skip ik heb 104
skip ik hier 173
skip ik hoe -183
skip ik hor -293
skip ik hur -397
skip ik ik -367
skip ik in 339
skip ik ingeschrev 281
skip ik inschrijv -484
skip ik jar 418
skip ik je -200
skip ik juist -400
skip ik kanker -493
skip ik krijg -197
skip ik later -343
skip ik liever -190
skip ik maand 299
skip ik mak -263
skip ik mee -247
skip ik mer -361
skip ik met -206
skip ik mij -178
skip ik moet 227
skip ik nergen 239
skip ik nie 428
skip ik niemand -260
skip ik nog 158
skip ik nummer -287
skip ik of 178
skip ik om -148
skip ik op 82
skip ik oud -223
skip ik over 233
skip ik papier -240
skip ik precies 196
skip ik sind 193
skip ik slecht -248
skip ik stan -328
skip ik stuk -393
skip ik stur 313
skip ik teken -327
skip ik u -159
skip ik uit 172
skip ik uittreksel -310
skip ik uw -307
skip ik van -141
skip ik vergunn -206
skip ik verhuisd 466
skip ik verwacht 305
skip ik vor 304
skip ik vorig 205
skip ik vrag -227
skip ik wer -396
skip ik wet 406
skip ik zo -374
skip in $ -94
skip in , 102
skip in . 308
skip in ander -288
skip in archief -275
skip in bestand 416
skip in bevolkingsregister 405
skip in bij 193
skip in bijlag -288
skip in bos -216
skip in brief -177
skip in buurthuis -144
skip in computer 401
skip in deelgemeent -249
skip in dienstencentrum -306
skip in dorp -171
skip in dossier 518
skip in en 157
skip in gegeven 357
skip in gemeent -126
skip in hal -281
skip in hav 276
skip in is 170
skip in jar -307
skip in ker 428
skip in krant -202
skip in land -355
skip in mail -308
skip in mijn 371
skip in nieuw -315
skip in nog -347
skip in opvang -293
skip in oud -222
skip in park -150
skip in regio -243
skip in register 364
skip in rusthuis -494
skip in sporthal -153
skip in strat -193
skip in system 807
skip in te -322
skip in teg -154
skip in tuin -90
skip in van 118
skip in verkeerd -269
skip in verslag -417
skip in vijver -163
skip in voorjar 396
skip in vor -188
skip in wacht -256
skip in wachtzal -173
skip in was -376
skip in wijk -188
skip in wmo 437
skip in won 376
skip in ziekenhuis 315
skip in zijn 306
skip inburger $ 382
skip incasso mijn 258
skip indien een -168
skip ingeschrev de 513
skip inschrijv de -262
skip inschrijv het -379
skip is $ 12
skip is , 99
skip is ? 465
skip is aan 165
skip is aanslag 411
skip is aanvrag 410
skip is afvalstoffenheff -387
skip is al 577
skip is balie -304
skip is betal 210
skip is bezwar 404
skip is brug -331
skip is bsn 313
skip is containerpark -274
skip is dat -277
skip is de -99
skip is dor -195
skip is dossier 504
skip is drie -391
skip is echt -187
skip is een -36
skip is eigen -321
skip is eindelijk -249
skip is er 167
skip is gebeurd 340
skip is gekom 321
skip is gemaakt -247
skip is gemeentehuis -223
skip is gen -177
skip is gesprek 457
skip is gestort 274
skip is geweest -358
skip is geword 283
skip is goedgekeurd 397
skip is gratis -289
skip is hetzelfd -291
skip is identiteitskaart 361
skip is iemand -220
skip is iet 329
skip is ik 303
skip is in -74
skip is inmiddel 414
skip is jar -265
skip is jullie 250
skip is klar -462
skip is kwijtscheld 195
skip is loket -172
skip is maand 158
skip is mer -407
skip is met 157
skip is mijn 58
skip is nar -381
skip is niet 173
skip is nieuw 297
skip is nodig -365
skip is nog -167
skip is nu 361
skip is nummer 202
skip is omdat 324
skip is onz -349
skip is ook -219
skip is ord -352
skip is parkeerkaart 384
skip is pas 325
skip is paspoort 339
skip is per -444
skip is schand -176
skip is stadhuis -272
skip is stand 400
skip is te -245
skip is telefoonnummer -263
skip is uit -338
skip is van -190
skip is vergunn 262
skip is verplicht -348
skip is verschil -134
skip is verzoek 512
skip is vorig 400
skip is wachtlijst -324
skip is wek -206
skip is wijkagent 339
skip is woz 430
skip is zaterdag -355
skip is zwembad -177
skip ja nee 270
skip jar , 192
skip jar aan 377
skip jar een -268
skip jar het 203
skip jar in -316
skip jar mijn 362
skip je $ -171
skip je , -190
skip je ? -258
skip je bij -345
skip je de -137
skip je hebt -339
skip je ik -398
skip je je -165
skip je mij 293
skip je mijn -411
skip je of 322
skip je op -270
skip jullie . -391
skip jullie 0 178
skip jullie @code -398
skip jullie de -121
skip jullie en 285
skip jullie er 232
skip jullie gewon -226
skip jullie ik 384
skip jullie mij 404
skip jullie mijn 224
skip jullie of -181
skip jullie ons 449
skip jullie open -300
skip jullie over -183
skip k er -299
skip k gen -416
skip kaart een -360
skip kan $ -149
skip kan afsprak 449
skip kan bezwar -499
skip kan bij -326
skip kan dan -276
skip kan dar -204
skip kan dat 459
skip kan de 67
skip kan die 302
skip kan een -189
skip kan ergen -268
skip kan het -279
skip kan in -225
skip kan kijk 241
skip kan m 332
skip kan mer -364
skip kan met -110
skip kan nie -197
skip kan nog -64
skip kan nu -466
skip kan onlin -339
skip kan ook -182
skip kan op -196
skip kan stad -376
skip kan terecht -169
skip kan vrouw -441
skip kan wel -346
skip kan zegg 376
skip kan zijn -428
skip kan zon -341
skip kapot $ -259
skip kastj de -115
skip kentek 0 -421
skip ker $ -108
skip ker . 406
skip ker de -232
skip ker en -261
skip ker het -374
skip ker ik 179
skip ker jar -380
skip kermis $ -180
skip kid van 331
skip kijk $ -287
skip kijk die -296
skip kijk een 258
skip kijk ik 295
skip kijk mijn 327
skip kind 0 -232
skip kinder $ -287
skip kinder 0 -354
skip kinder de 243
skip kinder er 187
skip kinder het -211
skip kinder mij -400
skip klacht de -324
skip klar $ 299
skip klar de -340
skip klopt $ -139
skip klopt ? -321
skip klopt bedrag 421
skip klopt dat 177
skip klopt met -417
skip klopt nog -288
skip koe de -244
skip kom $ 111
skip kom , -235
skip kom als -328
skip kom een -227
skip kom hal -338
skip kom lang -357
skip kom met -276
skip kom niet -240
skip kom om -255
skip komt $ 211
skip komt , -417
skip komt ? 329
skip komt de -434
skip komt een -44
skip komt er -396
skip komt niet -254
skip komt nog 203
skip komt nu -491
skip komt wijkagent 269
skip kop $ -186
skip kop de -242
skip kopie de -462
skip kost 0 -385
skip kost een -279
skip kost euro -315
skip kost rijbewijs -245
skip kost uittreksel -142
skip kreg brief 200
skip krijg $ -201
skip krijg dar -278
skip krijg de -266
skip krijg die 410
skip krijg hoe -400
skip krijg mijn 438
skip krijg nog 362
skip krijgt $ 388
skip kun een -556
skip kunn mijn 472
skip kunt die 229
skip kunt een 384
skip kunt mij -25
skip kunt mijn 492
skip kunt nagan 384
skip kunt nakijk 339
skip kunt zien 487
skip kwijt kan -359
skip lang $ 43
skip lang 0 -212
skip lang die -302
skip lang een -149
skip lang het -238
skip lang kom 271
skip lat $ -78
skip lat ? -237
skip lat bij -410
skip lat de -141
skip lat een 237
skip lat en -211
skip lat het -115
skip lat ik 219
skip lat mijn 258
skip lat zit -170
skip leeflon er 469
skip leeflon maand 313
skip leg $ -215
skip les de -319
skip lev , -412
skip lez $ -203
skip ligt 0 362
skip ligt aan -244
skip ligt al 168
skip ligt altijd -397
skip ligt bij -341
skip ligt in -183
skip ligt nu 248
skip ligt rijbewijs 319
skip ligt sind 393
skip lijk ik -378
skip lijst $ 346
skip lijst de 152
skip loket $ -179
skip loket , -182
skip loket de -379
skip loket en -283
skip loket mijn -334
skip loopt parkeervergunn 311
skip loss , -390
skip maand $ 159
skip maand . 225
skip maand de -274
skip maand ik 264
skip mag $ -307
skip mag ? -404
skip mag ander -390
skip mag bij -181
skip mag dochter -515
skip mag het -187
skip mag hier -268
skip mag iet -317
skip mag in -138
skip mag man -343
skip mag met -199
skip mag op -133
skip mag vrag -292
skip mag wet 304
skip mag zelf -181
skip mail heb -352
skip mail mij -379
skip mailadres jullie 436
skip mak $ -219
skip mak de -253
skip man $ -253
skip man , -394
skip man en -362
skip man er -331
skip man niet -518
skip mar $ -49
skip mar ben -361
skip mar dan -207
skip mar de 239
skip mar maand -312
skip mar met -354
skip mar op -210
skip mar zijn 337
skip mar zit 325
skip marloes de -269
skip me , -194
skip me 0 367
skip me ik -202
skip me mijn 283
skip me nar -373
skip me op -203
skip me terug -304
skip mededel 0 -342
skip medewerker $ -190
skip mee $ -236
skip mee de -219
skip meebreng een -235
skip men . -312
skip men een -178
skip men het 261
skip men in -216
skip men vor -388
skip mer $ 155
skip mer , 129
skip mer de -209
skip mer is 311
skip mer mijn -428
skip merci $ -149
skip merci , -159
skip met $ -63
skip met . 156
skip met aanvrag 490
skip met auto -272
skip met belast -290
skip met betal -347
skip met boet -382
skip met die -157
skip met dossier 231
skip met een -206
skip met is 261
skip met medewerker -268
skip met nieuw -266
skip met of -339
skip met op -125
skip met over -366
skip met papier -330
skip met post -469
skip met rijbewijs -417
skip met sprek -301
skip met van -102
skip met verstand -365
skip met vriend -411
skip met waarschuw -185
skip met zak -221
skip mevrouw $ -215
skip mevrouw de -227
skip mevrouw mijn 444
skip mevrouw van -296
skip mij $ 315
skip mij , 336
skip mij . -253
skip mij 0 343
skip mij ? 249
skip mij aan -449
skip mij af 426
skip mij dat -130
skip mij de 413
skip mij een 186
skip mij eindelijk -409
skip mij het 145
skip mij is 292
skip mij ker -182
skip mij maand -412
skip mij mer -220
skip mij mijn -456
skip mij ne -334
skip mij of 110
skip mij om 401
skip mij opbell -104
skip mij over 204
skip mij te 186
skip mij terug -291
skip mij uit 311
skip mij van 241
skip mij vor -141
skip mij wek 209
skip mijn $ 20
skip mijn ( 276
skip mijn , 224
skip mijn . 245
skip mijn 0 440
skip mijn : 302
skip mijn ? 408
skip mijn aan 167
skip mijn aangevraagd 279
skip mijn aanpass 385
skip mijn aanvrag 394
skip mijn adres 511
skip mijn af 365
skip mijn afgewez 297
skip mijn al 529
skip mijn allen -391
skip mijn als 404
skip mijn bak 333
skip mijn beschik 354
skip mijn bij 335
skip mijn bijstand 407
skip mijn binn 343
skip mijn boet 375
skip mijn dan 269
skip mijn dat -252
skip mijn dez 269
skip mijn dit 462
skip mijn dossier 453
skip mijn een 185
skip mijn eigen 525
skip mijn elk -260
skip mijn en 85
skip mijn er 304
skip mijn erbij -393
skip mijn fout -499
skip mijn gebeurd 364
skip mijn geheim -426
skip mijn geldig 238
skip mijn gestort 453
skip mijn geweigerd 308
skip mijn goed 478
skip mijn goedgekeurd 397
skip mijn haha -218
skip mijn har 390
skip mijn heb 275
skip mijn heeft -105
skip mijn hier 192
skip mijn in 192
skip mijn inmiddel 446
skip mijn inschrijv -371
skip mijn is 62
skip mijn kijk 316
skip mijn klar 424
skip mijn klopt 374
skip mijn kom -368
skip mijn ligt 222
skip mijn mailadres 277
skip mijn mar 282
skip mijn mij 288
skip mijn moet 389
skip mijn na 278
skip mijn nar 257
skip mijn neemt -321
skip mijn niet -123
skip mijn nog 502
skip mijn nou 410
skip mijn nu 728
skip mijn nummer 204
skip mijn om 486
skip mijn ontvang 270
skip mijn ooit 405
skip mijn op 236
skip mijn ophal -415
skip mijn pas 427
skip mijn precies 472
skip mijn reken 546
skip mijn stat 405
skip mijn te 137
skip mijn teg 418
skip mijn terug 245
skip mijn van 504
skip mijn verander 436
skip mijn verblijf 353
skip mijn verget -282
skip mijn verkeerd 356
skip mijn vor 701
skip mijn vraagt 313
skip mijn vrag -266
skip mijn waard 330
skip mijn want 198
skip mijn wer 357
skip mijn werk -339
skip mijn werkt 255
skip mijn wil -232
skip mijn zat -256
skip mijn zegg -313
skip mijn zelf -296
skip mijn zijn 228
skip mijn zit -145
skip mijn zou 226
skip milieustrat $ -323
skip minut $ -293
skip mn $ 86
skip mn , 464
skip mn al 455
skip moe $ -258
skip moeder 0 -391
skip moeder de -482
skip moeder een -319
skip moet $ 141
skip moet 0 185
skip moet daarvor -336
skip moet dan -279
skip moet dat -100
skip moet de -197
skip moet die -100
skip moet dit 425
skip moet doen -379
skip moet hebb -438
skip moet mij -428
skip moet niet -210
skip moet nog 549
skip moet vor -233
skip moet word 385
skip moet zelf -276
skip moet zijn -218
skip mog , -454
skip mog op -167
skip moogt van -358
skip mooi $ -172
skip morg , 354
skip morg 0 -263
skip morg de -307
skip morg mijn -377
skip my , -506
skip na $ -49
skip na , -260
skip na bevall 385
skip na jar -201
skip na mijn 366
skip na uur 177
skip na verhuis -302
skip nam $ -414
skip nam . 279
skip nam vor -406
skip nar $ 194
skip nar 0 438
skip nar ? -167
skip nar adres -427
skip nar collega -408
skip nar gestuurd -312
skip nar mailadres -275
skip nar mur -147
skip nar van -388
skip nar wek 340
skip ne $ -247
skip ne op -197
skip nederland $ 165
skip nederland vor -434
skip nen , -201
skip ner $ -311
skip nergen $ 299
skip netjes , -342
skip ni $ -229
skip ni , 217
skip nie $ 213
skip niemand , -241
skip niemand mij 297
skip niemand op -269
skip niet . 161
skip niet 0 252
skip niet dat -223
skip niet de 260
skip niet een -257
skip niet goed -233
skip niet hor -161
skip niet kom 300
skip niet mar -239
skip niet mij 169
skip niet mijn -189
skip niet nar -283
skip niet of -305
skip niet op 106
skip niet open -311
skip niet te -178
skip niet uit -236
skip niet van 229
skip niet word -197
skip niet zijn -471
skip niet zit -294
skip nieuw , 128
skip nieuw al 264
skip nieuw bij -324
skip nieuw en -345
skip nieuw is -260
skip nieuw van -273
skip nieuw vor 248
skip nik , -113
skip nik . 234
skip nik de 161
skip nik ik -227
skip nik op -209
skip nik over 354
skip nodig een -171
skip nog $ 64
skip nog . 234
skip nog 0 -390
skip nog ? 292
skip nog @code -407
skip nog aan 183
skip nog betal 445
skip nog bij 199
skip nog een -231
skip nog gen 297
skip nog gestort 335
skip nog har 400
skip nog jar 404
skip nog meegemaakt -463
skip nog met 160
skip nog mijn 57
skip nog na -550
skip nog niet 209
skip nog op 213
skip nog open 329
skip nog te -252
skip nog uit -382
skip nog van 173
skip nog vor 176
skip nog wacht 374
skip nog zijn -371
skip nooit op -262
skip nou een -299
skip nou of 361
skip nu . 329
skip nu ? 443
skip nu ander -349
skip nu betal 330
skip nu een 229
skip nu het -248
skip nu ik -142
skip nu met -426
skip nu mij 345
skip nu mijn 286
skip nu nik -293
skip nu of 479
skip nu van 491
skip nummer en -367
skip nummer het -456
skip nummer jullie -318
skip nummer mijn 479
skip nummer op -297
skip ocmw mijn 425
skip ocmw toch -502
skip of $ 112
skip of , 178
skip of . -393
skip of ? 171
skip of al 256
skip of dar -387
skip of dat -178
skip of de -170
skip of die -36
skip of een -97
skip of er 10
skip of ge 193
skip of het 242
skip of iemand 332
skip of ik 284
skip of in -174
skip of ingeschrev 406
skip of inschrijv 557
skip of je -173
skip of jullie -319
skip of nog 230
skip of ons -404
skip of we 263
skip of zit 233
skip ogm 0 -381
skip om $ 273
skip om . -316
skip om op -185
skip omdat 0 476
skip omdat een -443
skip omdat niet 238
skip onder $ -218
skip ongedan $ -439
skip onlin $ -400
skip ons $ 88
skip ons ? 254
skip ons al 467
skip ons de -215
skip ons een -363
skip ons har -409
skip ons huis 382
skip ons nu 592
skip ons vor 270
skip ontvang $ 284
skip ontvang mijn 375
skip onz en -307
skip onz heeft -275
skip onz nu 561
skip ook $ -121
skip ook ? -222
skip ook de -101
skip ook een -148
skip ook of -195
skip ook van -197
skip op $ -46
skip op , -126
skip op 0 -9
skip op aanslag 154
skip op aanvrag 423
skip op adres 217
skip op affich -183
skip op attest 291
skip op bell -264
skip op bezwar 403
skip op dag -190
skip op dan -296
skip op de -176
skip op deur -248
skip op dienst 270
skip op diftarreken 445
skip op factur 202
skip op fietspad -100
skip op flyer -234
skip op gat -306
skip op gevel -167
skip op gezet -348
skip op gsm -440
skip op hoek -138
skip op ik 167
skip op kermis -176
skip op kop -163
skip op leeftijd -444
skip op lijst 207
skip op maart -295
skip op mur -114
skip op nam 560
skip op nieuw 142
skip op oud 211
skip op parking -176
skip op pasfoto -340
skip op plat 370
skip op plein -147
skip op pleintj -166
skip op plek 62
skip op premie 300
skip op reken 232
skip op rijbewijs 327
skip op simpel -359
skip op sit -142
skip op social -421
skip op stadhuis 221
skip op stoep -47
skip op te -242
skip op telefon -322
skip op terras -327
skip op uittreksel 438
skip op van 247
skip op vor -182
skip op wachtlijst 456
skip op werk -283
skip op zak 323
skip opbell $ -412
skip open $ -185
skip open 0 -253
skip open mij 324
skip open stan 378
skip opgehaald $ -336
skip opgehaald de -206
skip ord $ 202
skip ord , 317
skip oud 0 220
skip oud een -200
skip oud inlever -177
skip oud vor -373
skip ouder $ -263
skip over , 166
skip over 0 -324
skip over ? 49
skip over aanslag 634
skip over aanvrag 337
skip over bij -262
skip over datum -460
skip over en -269
skip over hond -428
skip over in -222
skip over kap -270
skip over lijk -374
skip over nieuw -256
skip over op -175
skip over premie 346
skip over uitker 366
skip overmorg $ 422
skip papier en -392
skip papier mijn 481
skip papier ons -420
skip park $ -189
skip parkeerkaart $ 306
skip parkeerkaart mijn 420
skip parker $ -274
skip pas $ 300
skip pas , -373
skip pas aan 393
skip pasfoto $ -252
skip pasj de 439
skip paspoort binn 256
skip paspoort klar 305
skip paspoort of -413
skip per , -356
skip per ? -355
skip per mei 446
skip person , -289
skip person de -295
skip person ik 274
skip pik niet -322
skip plat een 175
skip plat het -382
skip plat ik 199
skip plek ik 342
skip politie $ -217
skip prat $ -332
skip precies , 245
skip premie mijn 282
skip rad stat -229
skip reken $ 220
skip reken het -302
skip reken ik 390
skip rekeningnummer veranderd 274
skip rijbewijs $ 288
skip rijbewijs binn 215
skip rijbewijs is 321
skip roep een -351
skip rustig $ -257
skip scheiding ik 339
skip schol $ -224
skip schon $ -195
skip schrijf mij 233
skip simpel , -291
skip sind bij 416
skip sind een -393
skip sluikstort $ -280
skip snap nik -298
skip social $ 266
skip social , 407
skip sporthal $ -226
skip sprek de -403
skip sta $ 266
skip sta dar -384
skip sta in -442
skip sta nog 332
skip sta nu 350
skip sta op 324
skip stad bij -260
skip stad een -342
skip stadhuis $ 219
skip stadhuis mijn -360
skip stand de -364
skip stand mijn 347
skip stand zak 479
skip standplat de 333
skip stat $ 206
skip stat , -153
skip stat 0 -109
skip stat aanvrag 417
skip stat altijd 283
skip stat bij 618
skip stat de 133
skip stat en -233
skip stat ergen -236
skip stat het -307
skip stat ik 431
skip stat met 367
skip stat nog 351
skip stat nu 408
skip stat op 157
skip stat verkeerd 496
skip stat zon 260
skip status mijn 265
skip stedelijk $ -281
skip stil $ 224
skip stom mij -417
skip stond in -230
skip stond lad -274
skip stopp ik 403
skip stort de -271
skip strak $ -213
skip strak ik -416
skip strat $ -174
skip strat , -217
skip stuk mijn 364
skip subsidie een -224
skip t 0 -265
skip t al 244
skip t bij -300
skip t hier -164
skip t huis -352
skip t mar -394
skip t mij -338
skip t precies -384
skip te . 162
skip te als -266
skip te bij -222
skip te en -187
skip te stan -317
skip te vor -218
skip te war -283
skip teg en -228
skip teg woz -178
skip tegemoetkom de 432
skip tegenover 0 -164
skip teken $ -338
skip telefon , -309
skip telefonisch contacter -312
skip ter van -107
skip terug @code -234
skip terug die 360
skip terug het -281
skip terug mijn 329
skip teruggebeld $ -271
skip terwijl stond -262
skip tevor je -321
skip thuis $ 210
skip thuis de -434
skip tijd $ -205
skip tijd . 368
skip tijd de -276
skip toch $ -132
skip toch , 228
skip toch er 334
skip toch ik -341
skip toe $ -265
skip toegekom $ 288
skip toegewez $ 310
skip tot $ -167
skip tot , -220
skip tot 0 -373
skip tot datum 190
skip tot duurt -311
skip tot is 485
skip tot jar 340
skip tot kan -376
skip tot lat -130
skip tot mag -387
skip tot uur -218
skip trek de -256
skip trek niet -220
skip trekt nik -133
skip trouw 0 -278
skip tuinhuis 0 -333
skip twee $ 276
skip twee ? -283
skip twee in -302
skip twee met -199
skip twee vor -312
skip typ $ -404
skip u . -221
skip u ? 368
skip u als 282
skip u bell -425
skip u de -133
skip u een 194
skip u hoe 376
skip u iet -433
skip u inschrijv 499
skip u mijn 232
skip u niet -360
skip u nog -415
skip u of 312
skip u op -340
skip u te -382
skip u terugbell -448
skip u zegg -320
skip uit , 77
skip uit lat -461
skip uitbetaald $ 290
skip uitker $ 152
skip uitleg de -361
skip uitpas kansentarief 413
skip uitschrijv ik 469
skip uittreksel het -239
skip urgentie ik 351
skip uur $ 118
skip uw , -199
skip uw . -165
skip uw is -178
skip uw vor -299
skip vakantie $ -316
skip van aanvrag 161
skip van advocat -415
skip van af -354
skip van ander 305
skip van balie -264
skip van bedrag -288
skip van ben -362
skip van bib -176
skip van de -77
skip van dienst -241
skip van dochter 372
skip van euro 197
skip van flat -363
skip van gemeent -125
skip van gemeenterad -134
skip van gezin 504
skip van heeft -269
skip van hondenbelast 366
skip van hor -264
skip van huis 387
skip van huisvuil 407
skip van in -156
skip van juni 315
skip van kan -305
skip van kastj -107
skip van kinder 295
skip van lijst 298
skip van mag -314
skip van mar 157
skip van markt -287
skip van meter -230
skip van nar 346
skip van nodig 377
skip van nummer -354
skip van op 302
skip van opvang 370
skip van ouder 271
skip van over 303
skip van plein -220
skip van put 184
skip van recyclagepark 353
skip van schol -128
skip van stat -271
skip van stichting -364
skip van technisch -316
skip van trap -264
skip van uitker 340
skip van veranderd 259
skip van vergunn 281
skip van verzet 342
skip van vor 242
skip van websit -303
skip van wek 201
skip van werk -218
skip van wijk -181
skip van wijkagent -384
skip van wil -268
skip van woning 383
skip van zegt -384
skip van zon 306
skip van zwembad -184
skip vanaf leeftijd -124
skip vandan $ 326
skip vel $ -183
skip vel , -282
skip ver dat 316
skip ver mijn 304
skip vergunn $ -249
skip verhuisd de 452
skip verkeerd , 248
skip verkeerd . -536
skip verkeerd gestuurd -297
skip verkeerd jullie 352
skip verleng $ 394
skip vernem de 428
skip vernieuw ik 411
skip verplicht een -266
skip verwerkt $ 429
skip via wmo -350
skip vier $ -305
skip vind dat -203
skip vind het -330
skip vind ronduit -403
skip vles bloed -166
skip vlieg $ 135
skip vol $ -215
skip volgen wet -410
skip volgend $ -252
skip voorbeeld $ -229
skip vor $ -160
skip vor ? 129
skip vor aangift -401
skip vor afsprak -183
skip vor al 287
skip vor alleenstaand -214
skip vor als -396
skip vor attest -420
skip vor broer -294
skip vor buurtfeest -300
skip vor dag 355
skip vor de -84
skip vor deur -254
skip vor die 195
skip vor en -174
skip vor gezin -441
skip vor het -303
skip vor is -69
skip vor kid -171
skip vor ligplat 330
skip vor man -343
skip vor met -195
skip vor mijn -326
skip vor nar -320
skip vor nieuw -266
skip vor of -209
skip vor oud -340
skip vor person 388
skip vor premie -396
skip vor schol -221
skip vor snell -208
skip vor sporthal 342
skip vor spreekbeurt -240
skip vor stadhuis -364
skip vor traplift 281
skip vor twed 337
skip vor uitker 241
skip vor uittreksel -329
skip vor uur -411
skip vor vader 359
skip vor van -250
skip vor veranda 282
skip vor verkeerd -306
skip vor vierd -279
skip vor zijn -379
skip vor zomer 213
skip vor zon 420
skip vorig , 125
skip vorig een -327
skip vorig en 367
skip vorig is 139
skip vorig nog -229
skip vorig overled 272
skip vrag $ -343
skip vrag de -144
skip vrag een -167
skip vriendelijk $ -195
skip vrij $ -339
skip vrijdag $ -224
skip vrijdag , 452
skip vrijdag de 221
skip vroeger , 418
skip vrouw $ -236
skip vuil , -233
skip wa er 377
skip waard , -393
skip waard mijn 293
skip waardelos $ -284
skip waarom de -335
skip waarom er -152
skip waarom het -327
skip waarom ik 288
skip waarom jullie -389
skip waarom mijn 489
skip waarschuw $ -202
skip waarschuw ik -230
skip waarvor die 510
skip wacht 0 268
skip wacht een -183
skip wacht jullie -377
skip wacht mijn 308
skip wacht sind 362
skip wachtlijst de 219
skip wachtlijst een 136
skip wachtlijst ik 426
skip wachtlijst social -313
skip wanner ? -374
skip wanner de -220
skip wanner een -330
skip wanner het -207
skip wanner ik 794
skip wanner je -443
skip wanner komt 352
skip wanner mijn 785
skip wanner ze -248
skip want heb 384
skip want kan -306
skip want komt 521
skip want sta -304
skip want was -493
skip war bij -309
skip war dat 330
skip war de -185
skip war die -181
skip war een -157
skip war ik -196
skip war je -132
skip war jullie -380
skip war mijn 483
skip war moet -283
skip war nik 393
skip war won -338
skip war woont -385
skip was $ -93
skip was . 251
skip was afsprak 392
skip was dat -289
skip was de -187
skip was die -335
skip was een -163
skip was in -353
skip was van -236
skip wat $ -244
skip wat betreft -369
skip wat dat -158
skip wat een -211
skip wat er 328
skip wat het -144
skip wat ik 172
skip wat in 339
skip wat is 314
skip wat je -119
skip wat mijn 627
skip wat over 384
skip wat vor -228
skip wat we -374
skip water , -349
skip we . 326
skip we ? -340
skip we het -312
skip we met 205
skip weg $ 143
skip weg ik -318
skip weg is -268
skip weg mijn -327
skip wek $ 295
skip wek . 118
skip wek antwoord -271
skip wek de -169
skip wek en 392
skip wek heb 382
skip wek mijn 384
skip wel op -329
skip wel van -413
skip welk de -363
skip welk geld -365
skip welk hebb 699
skip welk heeft -371
skip welk ik 147
skip welk is 329
skip welk kan -217
skip welk ligt 426
skip welk moet -214
skip welk ontbreekt 387
skip welk sta 463
skip welk werkt -369
skip wer $ -158
skip wer aanman 269
skip wer bij -313
skip wer boet -408
skip werd $ 318
skip werd 0 -390
skip werkt $ -258
skip werkt ? -402
skip wet een -329
skip wet er 217
skip wet het 137
skip wet mijn 446
skip wet nog -315
skip wet te -245
skip wet ver 337
skip wher i -142
skip wie bij -506
skip wie dat -96
skip wie de -74
skip wie die -319
skip wie er -129
skip wie ik -58
skip wie mijn 587
skip wij , -284
skip wij een -204
skip wij er -283
skip wij niet -298
skip wij onz -397
skip wij op -316
skip wijk $ -159
skip wil grag 155
skip wil hoevel 310
skip wil men -269
skip wil met -358
skip wil mijn 161
skip wil niet -189
skip wil nog -412
skip wil of 297
skip wil wat 271
skip wil word -403
skip wil zegg -273
skip will dat 492
skip will een -353
skip wilt het 380
skip wilt mijn 230
skip won 0 336
skip won dat -476
skip won mijn 303
skip won op 566
skip woning $ 271
skip woning 0 411
skip word ? -394
skip word een -256
skip word het -197
skip word mijn -312
skip word nog -232
skip word van -193
skip wordt geld 310
skip wordt in -351
skip wordt nog -169
skip wordt premie 330
skip woz van 327
skip you me -448
skip zak 0 -214
skip zak mijn 257
skip zaterdag $ 245
skip zaterdag , -330
skip zaterdag ? -255
skip ze 0 158
skip ze de -101
skip ze het -82
skip zebrapad de -166
skip zeg dat -152
skip zeg mijn -389
skip zegg , 220
skip zegg het -312
skip zegt $ -247
skip zegt 0 -273
skip zei $ -355
skip zei ik -230
skip zeker $ -340
skip zelf $ -236
skip zelf ? -166
skip zelf of -263
skip zet dat 404
skip zet een -355
skip zet mar 417
skip zet op 227
skip zich vor -360
skip zien dat 355
skip zien mijn 232
skip zij weg 456
skip zijn $ -91
skip zijn 0 285
skip zijn al -431
skip zijn dar -215
skip zijn de -173
skip zijn en 149
skip zijn er -379
skip zijn lat -393
skip zijn met 265
skip zijn op -225
skip zijn open -236
skip zijn papier -303
skip zijn regel -182
skip zijn van -111
skip zijn vor 316
skip zijn werk -294
skip zit de -147
skip zit dossier 390
skip zit in -252
skip zit nog 547
skip zit nu -202
skip zo $ -122
skip zo , -31
skip zo dat -167
skip zo de -255
skip zo mijn -184
skip zoek nog -395
skip zon 0 -184
skip zon dat -306
skip zon een -295
skip zon het 372
skip zon zijn -396
skip zondag $ -162
skip zonder $ -211
skip zonder ? -305
skip zonder op -270
skip zou . -381
skip zou 0 320
skip zou als -350
skip zou de -276
skip zou wet 219
skip zou word 434
skip zwart wit 374
word ( 96
word , 13
word . 126
word 0 29
word : 129
word ; 204
word ? 123
word @code -122
word a -127
word aan -57
word aangekom 500
word aangemeld 276
word aangemerkt 468
word aangepast 423
word aangevraagd 640
word aanhanger -234
word aanman 402
word aanmerk -192
word aanpass 638
word aanslag 719
word aanslagbiljet 712
word aanvaard 443
word aanvrag 417
word aanwez -288
word abonnement 341
word accent -336
word account 339
word achter -141
word achterkant -279
word achternam 361
word actie -286
word activiteit -366
word administratie 480
word adres 444
word adreswijz 575
word advocat -232
word af 84
word afbetal 403
word afbetalingsplan 313
word afdel -206
word affich -203
word afgebrok -214
word afgegev 363
word afgekeurd 264
word afgemaakt -314
word afgeschaft -332
word afgeschrev 537
word afgeslot -141
word afgesnauwd -231
word afgev -205
word afgewez 601
word afhandel -506
word afloss 313
word afscheid -304
word afsluit -320
word afsprak 286
word afwijz -355
word ah -281
word akkoord 361
word akt 259
word al 196
word alarmknop 268
word algemen -204
word all -125
word allang 288
word allemal -91
word alles -6
word allez -201
word als -48
word alsjeblieft 342
word alstublieft 274
word alvast 98
word alwer 177
word amai -173
word ambtenar -147
word an -265
word annelies -334
word annuler 565
word apart -177
word app -87
word appartement 116
word april 470
word archief -247
word architect 356
word are -355
word artikel -213
word artros 285
word as -211
word asbest -309
word asfalt -279
word asiel -352
word assistent 258
word assistentiewon 342
word at 12
word attest 490
word aub 411
word autistisch -325
word autocorrect -242
word automat -135
word automatisch 185
word autorijd -343
word autos -242
word autovrij -484
word avond -105
word avondvierdag -238
word b 118
word babbel -327
word badmeester -394
word bakfiet -266
word ban -246
word band -199
word bang -346
word bankafschrift -184
word bankapp -327
word bankj -183
word bankkaart -291
word bas -79
word basisregistratie 393
word batterij -299
word be -312
word beantwoord -396
word bedank -345
word bedankt -109
word bedoeld -245
word bedoelt -332
word bedrag 389
word bedreig -308
word bedrijf -327
word beeld -310
word beetj -131
word begeleider 473
word begin -323
word begint -108
word begraafplat -111
word begrav 223
word begrep -295
word begrip -269
word begrot -468
word behandel 491
word bekek 410
word bekend 291
word bel -73
word belach -113
word belast 96
word belastinggeld -381
word beleefd -377
word beleid -226
word bell -114
word ben 116
word bend -269
word bened -249
word bent -171
word bereik -213
word berek 295
word bericht -219
word beroep -169
word beroert -349
word bescham -288
word beschik 629
word besliss 513
word beslist 523
word beslot 306
word besluit 249
word bestan -416
word bestand 357
word bestat -227
word besteld 510
word bestelwag -307
word bestemmingsplan -272
word bestur -208
word betaald 503
word betaalt -233
word betal 251
word betalingsregel 642
word beter -270
word betwist -296
word bevall 353
word bevest 755
word bevestigd 508
word bevolkingsregister 468
word bewaard -307
word bewar -293
word bewijs 263
word bewindvoerder 515
word bewonerskaart 306
word bewonersvergunn 340
word bezig -137
word bezoek -348
word bezorg -296
word bezwaarschrift 365
word bezwar 193
word bib -175
word bibliothek -116
word bieb -177
word bij 31
word bijstand 322
word bijstandsaanvrag 391
word bin -229
word binn 182
word binnengekom 560
word binnenkort -272
word binnenlop -397
word bitch -467
word bladzijd -377
word blank -272
word blauw -236
word bleit -316
word blek -255
word blij -281
word blijdschap -318
word blijft 205
word blijkt -287
word blijv -208
word blind -205
word bloed -160
word bloem -243
word bloembak -200
word blok -307
word blokkad -321
word boa -250
word boekj -358
word boet 424
word bom -146
word bon -169
word bord -210
word bordj -247
word borst -376
word borstkanker -262
word bos -197
word bot -95
word bouwaanvrag 573
word bov -147
word bovenop -383
word braderie -184
word brand -230
word brandt -203
word brandwer -97
word breekt -190
word breng -87
word brief 210
word briev 86
word bril -159
word broek -339
word brug -133
word bruggetj -383
word bruin -227
word btw -192
word buit -217
word burgemeester -135
word bushalt -170
word bushokj -183
word buurman -214
word buurt -202
word buurtfeest -209
word buurthuis -176
word buurtveren -353
word buurvrouw -215
word bv -325
word caf -94
word carnaval -306
word carport 284
word cash -353
word chat -187
word chatbot -318
word chauffeur -225
word check 675
word chemo -282
word chines -448
word circus -190
word claes -299
word club -272
word cod -162
word colleg 86
word collega -119
word collegas -299
word concessie 444
word condom -235
word consulent 478
word contact -336
word contacter -390
word contactperson 389
word container -99
word containerpark -136
word contant -326
word content -203
word control 327
word controler 421
word crech 454
word cultuurcentrum -273
word cursus -165
word da 80
word daarbij -277
word daarmee 267
word daarnet -205
word daarom 192
word dakkapel 241
word daklos -151
word dam -383
word dan -31
word dank -142
word dankbar -318
word dankj -241
word dankjewel -167
word danku -267
word dankuwel -223
word dankzij -348
word dar -58
word das -76
word dat -25
word datum 431
word de -31
word deblokker -374
word deelgemeent -236
word deelt -403
word del 240
word den -55
word depressie -357
word dertig -225
word deurwaarder 185
word dez 100
word dezelfd 94
word diabetes -363
word dicht -185
word diefstal -307
word dien -179
word diend 424
word dienst 91
word dient -330
word diep -187
word dierenambulanc -393
word diev -269
word dijk -192
word dik -223
word dinsdag 223
word discriminatie -192
word districtshuis -262
word dit -71
word do -385
word doar -188
word dochter 135
word dod -110
word doen -127
word doet -38
word dof -228
word dokter -158
word dom -148
word domicilie 590
word domicilier 438
word domm -236
word donder -231
word donderdag 228
word donker -205
word doodmoe -403
word doorgan 202
word doorgat -371
word doorgegev 479
word doorgekom 507
word doorgev 214
word doormail 491
word doorverbond -236
word dor -41
word dorp -185
word dos -287
word dossier 703
word dov -281
word down -278
word draagt -413
word draai -240
word drad -298
word drempel -212
word drog -317
word druk -147
word dubbel 415
word duidelijk -346
word duizend 161
word dur -195
word dus 167
word dwar -339
word dwas -414
word e 35
word ean -245
word echt -131
word een -60
word eer -306
word eerder -250
word eerlijk -229
word efkes -334
word eigenar 133
word eik -175
word eikel -260
word eikenprocessierup -254
word ein -317
word eind 326
word eindelijk 162
word elk -154
word email -303
word emissiezon -365
word en 16
word ene -102
word energietoeslag 167
word engel -255
word enig -289
word enkel -276
word eraf -55
word erg -245
word ergen -64
word ermee 242
word ernstig -390
word erop 246
word erotisch -334
word ervan -129
word es 235
word eten -177
word euro 303
word evenement -224
word ewa -206
word excus -466
word excuser -332
word excuses -381
word ezel -239
word ezelstrat -340
word facebok -277
word factur 254
word fak -230
word fanfar -381
word februari 519
word feest -197
word feestzal -296
word ff 490
word fiet -169
word fietsenrek -285
word fietser -172
word fietspad -129
word fijn -202
word fik -301
word finn 518
word fix 388
word flikker -214
word flikkert -243
word folder -264
word fontein -153
word form -386
word formulier -29
word foto -189
word fout 189
word foutcod -252
word frigo 301
word fritur -239
word fuck -251
word fucking -274
word g -327
word gaarn 297
word gaf -236
word galgenstrat -395
word gang -282
word garag 297
word gas 162
word gat -66
word ge -27
word geb 293
word gebarst -257
word gebaseerd 373
word gebeld -173
word gebeur -215
word gebeurd 509
word gebeurt -124
word geblev 415
word geblokkeerd 363
word geboekt 298
word geboortedatum 249
word gebor 317
word gebracht 312
word gebruik -321
word gebruikt -279
word gebur -242
word gedacht -357
word gedoe -167
word gedomicilieerd 434
word gedumpt -161
word geeft -165
word gegev 214
word gegeven 586
word gehad 201
word gehandicaptenparkeerkaart 270
word geholp -176
word gehoord 304
word gehor -307
word gehuwd 366
word gek -148
word gekek 325
word gekom 272
word gekort 491
word gekrast -227
word gekreg 585
word gelach -358
word geld 111
word geldig -133
word geldt -142
word geled 99
word gelegd -227
word gelez -296
word geliev 382
word gelijk -172
word geluk -395
word gelukk -181
word gemeent -70
word gemeentehuis -163
word gemeenterad -217
word gemeld 202
word gemiddeld -266
word gen -44
word genoeg -261
word genoemd -239
word gepakt -372
word gepensioneerd -324
word geplaatst 403
word gepland 221
word gerak -129
word geregistreerd 417
word gerek 405
word geroep -286
word gerust -253
word gescheid 318
word geschrapt 359
word geslag -242
word gesloopt -262
word gespeld 488
word gespot -179
word gesprek 464
word gestok 159
word gestort 560
word gestrooid -263
word gestuurd 252
word getek 172
word geteld -332
word getuig -294
word getypt -317
word gevar -240
word gevel -195
word gevraagd 455
word gevuld -313
word gewaarschuwd -449
word geweest 140
word geweigerd 235
word geweld -164
word gewijzigd 447
word gewon -131
word gewonn -405
word geword 265
word gezegd -167
word gezell -170
word gezicht -268
word gezien 167
word gezin 336
word gezinn -254
word gezinsheren 404
word gezinssamenstell 414
word gezond -398
word ggd -213
word gij -82
word gin -337
word ging 100
word gister -89
word glas -176
word glasbak -201
word glijban -193
word godverdomm -195
word goedemiddag -232
word goedemorg -181
word goedenavond -191
word goedgekeurd 657
word googl -278
word gooi -158
word gooit -202
word gordijn -384
word goud -203
word goudvis -323
word graf 260
word graffiti -176
word grag 227
word grapj -288
word gras -245
word gratis -181
word groen -213
word groetjes -237
word grof -286
word grofvuil -153
word grond -83
word grootst -350
word grot -151
word gsm -60
word gsmnummer -402
word gulder -309
word gymzal -254
word haalt -269
word had 241
word hag -200
word haha -175
word hahaha -208
word hak -289
word hal 172
word halt -248
word halverweg -300
word handhaver -284
word hang -204
word hangt -74
word har 192
word hard -123
word harmonie -270
word hart -229
word hartaanval -297
word hartelijk -125
word hartsticht -419
word hat -267
word he -78
word heb 222
word hebb 188
word hebd 351
word hebt 73
word hed 365
word heff -410
word heg -312
word hek -181
word hel -121
word helas 316
word helemal -181
word help -231
word helpdesk -260
word hem 369
word hen -321
word herbekijk -412
word herinner 212
word hersteld -313
word herzien -370
word het -23
word hetzelfd -164
word hey -104
word hielp -355
word hierbij 310
word hiernaast -155
word hierover -306
word hoef -319
word hoeft -244
word hoek -159
word hoekstra 327
word hoelang -114
word hoer -243
word hoerenkrek -200
word hoeveelst 413
word hoevel 203
word hoever 779
word hog 150
word hoger 237
word homo -286
word homos -202
word hondenbelast 115
word hondj -248
word hoofd -119
word hoofddoek -263
word hoogt -102
word hoord -189
word hoort -152
word hop -160
word hou -178
word houd -253
word houdt -260
word hous 320
word hufter -274
word huis 178
word huisart -283
word huisartsenpost -242
word huisbezoek 572
word huishoud 169
word huisnummer -452
word huisvuilbelast 263
word huiz -236
word hulp 111
word hulpmiddel -325
word hun -167
word hur -139
word huursubsidie 467
word huurtoeslag 279
word iban -316
word id 244
word identiteitskaart 188
word idiot -175
word ieder -163
word iederen -200
word iet 75
word ik 70
word in -17
word inburger 360
word incasso 511
word indicatie 375
word indien -493
word inen 291
word infoavond -132
word infoblad -366
word ingang -170
word ingedi 585
word ingepland 562
word ingeschrev 680
word inlever -124
word inlogg -348
word inlop -250
word inmiddel 414
word inschrijv 177
word insprak -224
word insta -273
word internet -288
word intuss 420
word invull -185
word inwoner -224
word is 57
word itsm -211
word jachtgewer -380
word jammer -333
word jan 202
word januari 369
word japan -271
word jar 59
word jas -310
word je -96
word jeugdhuis -163
word jeugdzorg -326
word jobcoach 337
word jod -230
word jonger -184
word jongst 356
word jou -240
word juist 114
word juli 164
word jullie 101
word juni 288
word k 100
word kaart 215
word kaartlezer -303
word kalender -434
word kalf -247
word kamer -147
word kanal -209
word kanker -148
word kansentarief 396
word kant -154
word kantin -229
word kantor -193
word kap -294
word kapot -180
word kapper -317
word kapsalon -329
word kast -282
word kastanj -201
word kastj -120
word kat -96
word kben -199
word kek -256
word kend -424
word kenmerk -51
word kennis -411
word kent -294
word ker 73
word kerk -158
word kerkhof -184
word kerkstrat -207
word kermis -191
word kerstbom -402
word keuring 184
word kevin -397
word kid 226
word kiek -338
word kieken -386
word kijk 279
word kijkt 407
word kill -332
word kilometer -300
word kind -151
word kinderboerderij -154
word kinderdagverblijf -390
word kindj 299
word kipp -331
word kk -252
word kkr -266
word kl -279
word klacht -134
word klag -252
word klant -308
word klantmanager 281
word klapp -197
word klar 382
word klas -195
word kleinkind -342
word kleinkinder -315
word kleinzon -244
word kler -263
word kleur -331
word kleuterschol -389
word klooster -326
word klootzak -332
word klopt 277
word klot -237
word klotebrief -263
word knie -345
word knippert -165
word knop -258
word koffie -119
word kom -40
word komt 69
word kont -305
word kop -218
word kopie 168
word korting -270
word kost -205
word koud -338
word kram -257
word krant -114
word kredietbank 363
word kreg 302
word krijg 89
word krijgt -69
word kring -365
word kringlop -244
word kruising -228
word kruispunt -167
word kun 392
word kunn 14
word kunt 190
word kurwa -254
word kut -229
word kvk -223
word kwad -302
word kwijt 233
word kwijtscheld 638
word la -201
word lach -234
word lager 230
word lamp -166
word lang -77
word langer -215
word langsgeweest 318
word lantaarn -209
word lantaarnpal -160
word las -204
word leeflon 523
word leeftijd -290
word leerlingenvervoer 593
word leest -267
word leg -100
word legg -258
word leidinggev -342
word lek -222
word lekker -169
word lelijk -276
word len -198
word lening 376
word ler -235
word les -190
word let -336
word leugenar -381
word leuk -223
word levend -342
word levensgevar -182
word lever -357
word licht -206
word lief -277
word lieg -184
word liep 178
word liev -155
word liever -203
word lieverd -226
word lift -214
word lig 167
word ligg -95
word ligplat 279
word ligt 64
word lijk -297
word lijkt -267
word lijn -134
word lijst 252
word log -375
word logica -418
word loket -64
word lomp -358
word longkanker -363
word loopt 84
word los -139
word loss -82
word lot 200
word lucht -237
word lui -298
word luiaard -276
word luierik -415
word luister -267
word luistert -371
word lul -147
word m 306
word maakt -270
word maaltijd 295
word maand 142
word maandag 242
word maart 358
word maatschapp 204
word mag -77
word mail -108
word mailk -240
word mailtj 188
word mak -49
word man -74
word mannek -231
word mantelzorger -238
word map -229
word mar 63
word markt -142
word mat -251
word matras -189
word me 245
word mededel -194
word medewerker -112
word mee 12
word meebreng -202
word meedoen -315
word meegemaakt -429
word meekom -305
word meenem -314
word mei 171
word meidoornlan -218
word meld -204
word melding -55
word meldnummer -352
word men -89
word mener 246
word menu -407
word mer 77
word merci -145
word met -30
word meter -146
word mezelf -192
word mi -267
word mij 252
word mijn 291
word milieubelast 310
word miljaard -171
word min -304
word minder 363
word minut -126
word mis 147
word mn 635
word mo -290
word mocht -390
word moe -161
word moeilijk -170
word moeit -207
word moek -297
word moest 50
word mog -197
word mogelijk -282
word moi -176
word mol -197
word molenweg -159
word monument -324
word moogt -126
word mooi -139
word moord -221
word morg 208
word morgenocht -438
word moskee -208
word moslim -197
word mur -123
word museum -261
word mutualiteit 359
word muziek -157
word my 655
word myn 454
word n -107
word naartoe -252
word naast -114
word nacht -140
word nagan 395
word nagel -237
word naheff 684
word najar -284
word nakijk 495
word nam 162
word namiddag 313
word nar 54
word nat -192
word nationaliteit 364
word naturalisatie 502
word naturalisatieceremonie -320
word nazien 609
word ne -170
word nederlander 259
word neger -247
word nek -255
word nen -143
word ner -281
word netjes -244
word neus -272
word nie 262
word niemand -85
word niersticht -258
word niet 39
word nieuw 123
word nieuwjar 239
word nieuwsgier -440
word no 300
word nochtan 338
word noem -221
word noemt -245
word nog 201
word nogal -241
word nondedju -225
word nondeju -221
word nooit -114
word noord -263
word nor 361
word normal -229
word nota 310
word notul -340
word nou 328
word november 319
word nu 208
word nummer 20
word nummerplat 288
word o -212
word ocmw 133
word oefen -339
word oei -246
word oekrainer -350
word oen -341
word of 116
word ogen -307
word ogm -381
word ok -199
word oktober 265
word oma -186
word omgevall -207
word omgevingsvergunn 264
word omgewaaid -197
word omleid -241
word omv 223
word omzet 343
word onbeschoft -400
word onder -94
word onderan -319
word ondernemingsnummer -381
word ongedan -399
word ongeluk 237
word ongepast -461
word ongever -201
word onkruid -200
word onlin -124
word onmens -387
word onnozel -170
word onnozelar -235
word onrecht -283
word ons 300
word ontbreekt 311
word onthal -208
word ontheff -250
word ontplof -349
word ontvang 487
word onvolled 554
word onwaard -354
word onz 168
word onzin -215
word ook -102
word oorlog -213
word oost -239
word opa -95
word opbell -66
word open -108
word openbar -94
word openingsur -200
word openstaand 557
word openstan 407
word openstat 271
word opgegev 368
word opgehaald -252
word opgelost -178
word opgeroep 502
word opgeschov 409
word opgeschrev 334
word oplichter -232
word opnieuw 211
word oprit -241
word oproep 456
word opvang 242
word opzoek 728
word oranj -214
word ord 225
word orden -389
word oren -356
word org -411
word originel -299
word ouw -200
word ov -388
word over 116
word overal -87
word overdag -213
word overgemaakt 196
word overgenom 344
word overgeschrev 333
word overzicht 421
word p -377
word pa 314
word paaltj -216
word pagina -384
word pak -262
word pakt -132
word pal -173
word papier 124
word par -322
word park -144
word parkeerautomat -211
word parkeerboet 371
word parkeerbon 236
word parkeergarag -160
word parkeerkaart 307
word parkeert -245
word parkeertariev -269
word parkeervergunn 625
word parkeerwachter -291
word parker -234
word pas 197
word pasfoto -149
word pasfotos -420
word pasj 239
word paspoort 139
word paswoord -337
word patat -456
word penningmeester -271
word per 55
word percel 350
word person 301
word personel -239
word persoonsnummer 476
word peter -371
word pff -236
word phishing -394
word piet -318
word pik -125
word pin -259
word pincod -235
word plank -178
word planning -333
word plant -298
word plastic -248
word plat 84
word plein -191
word pleintj -187
word pleuris -321
word plezant -280
word plezier -361
word pmd -333
word poes -414
word pol -274
word politie -77
word poort -188
word portemonnee -409
word portugal 326
word post 223
word postkantor -265
word pot -175
word prachtig -198
word prat -84
word premie 456
word prijs -320
word prijz -327
word prik -229
word prima -224
word priv -284
word problem -330
word procedur -376
word procent -285
word proficiat -174
word pruim -259
word prullenbak -222
word prutser -389
word puk -243
word pur -332
word put -98
word putdeksel -207
word raadhuisplein -309
word raadsbesluit -341
word raadsvergader -384
word ram -234
word rat -173
word reactie -303
word reager -267
word reanimatiecursus -315
word receptie -243
word recht 77
word rechtsbijstand -460
word rechtzet 415
word red 209
word ref 335
word reg -146
word regel -110
word regent -347
word regio -243
word register 314
word reglement -321
word reispas 466
word reken 326
word rekeningnummer 178
word respect -194
word ret -373
word riep -253
word rij -198
word rijbewijs 338
word rijd -174
word rijdt -153
word rijksregister 377
word ring -182
word riool -132
word rioolheff 222
word robot -239
word rod -174
word roep -227
word rok -179
word rollator -278
word rolstoel -204
word rommelmarkt -227
word ronduit -351
word rot -238
word rotond -165
word rout -368
word roz -254
word rsin -293
word rug -272
word ruimtelijk -389
word rustig -274
word ruzie -265
word saldo 383
word schadeclaim 317
word scham -292
word schand -236
word schandal -274
word schat -235
word schatj -227
word schattek -249
word schef -170
word schel -180
word scheldwoord -307
word schep -145
word scherm -206
word schiet -202
word schijt -310
word schol -77
word schold -335
word schommel -161
word schon -144
word schoonbroer -263
word schoonzuster -452
word schot -306
word schrapp 291
word schref -241
word schrijf 261
word schuldhulp 354
word schuldig 483
word seg -354
word september 231
word serieus -248
word servic -176
word sexbierum -261
word shit -189
word simpel -244
word sind 305
word sindsdien 355
word singl -224
word sit -134
word skateban -289
word sla -192
word slachtoffer -286
word slag -301
word slan -213
word slat -166
word slecht -131
word slet -286
word slikt -242
word sloeg -317
word slot -240
word sluikstort -227
word sluit -261
word smeerlap -176
word smeerlapperij -241
word sms -153
word snel -104
word snell -192
word sneller -336
word so -224
word social 227
word sorry -174
word spanj 350
word spanning -263
word spastisch 282
word speelt -221
word speeltuin -197
word spel -208
word spiegelglad -262
word sport -281
word sportclub -489
word sporthal -88
word sportpark -254
word sprak -447
word spreekbeurt -232
word spreekt -254
word spring -352
word springkastel -293
word springt -284
word spull -305
word sta 340
word stad -66
word stadsbestur -366
word stadskantor -248
word stag -394
word stagiair -416
word stal -370
word stan 91
word stand 484
word standgeld -346
word standplaatsvergunn 412
word standplat 227
word stank -324
word stap -404
word stapel 386
word stat 161
word station -187
word status 534
word sted 56
word steekt -171
word steit 510
word stek -157
word stekker -354
word stell -364
word stem -315
word stempas 342
word sten -74
word steun 260
word sticker -223
word stift -211
word stik -376
word stil 251
word stinkt -174
word stoan 590
word stoel -239
word stoep -126
word stoeprand -261
word stoeptegel -248
word stoet -239
word stof -363
word stom -213
word stomm -215
word stopgezet 599
word stopp 320
word storing -306
word storm -184
word stort -154
word straatlamp -203
word straatnaambord -264
word straatverlicht -204
word straf -368
word strafbar -279
word strak -252
word strat -160
word strom -254
word stront -183
word strooiwag -234
word student -266
word studentenjob 424
word studer -406
word stur 106
word subsidie -250
word sufferd -349
word sukkel -232
word super -148
word svp 447
word system 302
word taart -291
word tak -149
word takeldienst -458
word tal -351
word tand -306
word tandart -75
word tariev -345
word tas -350
word team -193
word teamleider -469
word tef -218
word teg -121
word tegel -248
word tegemoetkom 315
word tegenover -185
word tegenwoord -243
word teken -105
word tel 158
word telefon -52
word telefoner -213
word telefonisch -194
word telefoonnummer 308
word telefoontj -51
word teleurgesteld -225
word telt -401
word ten -210
word tentoonstell -413
word terecht -230
word tering -144
word termijn 277
word terrasvergunn 267
word terug 95
word terugbell -209
word terugbetal 390
word terugvorder 323
word terwijl 287
word test -291
word tevor -261
word tevred -328
word thank -13
word that -315
word the -56
word ther -275
word this -281
word thuiszorg 242
word thx -102
word tiener -396
word tijdelijk -376
word tijden -255
word toe -153
word toegek 738
word toegekom 562
word toegestan -282
word toegewez 477
word toelag 253
word toen 94
word toeslag 425
word toetsenbord -332
word toilet -181
word tolk -230
word ton -355
word top -217
word topper -180
word tor -188
word tot -70
word trag -243
word trager -383
word tram -285
word tran -395
word transgender -453
word trap -214
word traplift 108
word trapp -283
word trekt -80
word trot -252
word trouw -92
word trouwakt 378
word trouwzal -220
word trut -172
word tuin -188
word tuinhuis 196
word turk -358
word tuss -144
word twed 267
word twee 89
word twintig -295
word typ -166
word u 68
word uit 57
word uitbetaald 471
word uitbetal 225
word uitbouw 376
word uitgelegd -287
word uitgeschrev 298
word uitker 580
word uitleg -92
word uitlegg -230
word uitpas 335
word uitschrijv 419
word uitsluit -397
word uitstel 496
word uittreksel 413
word ull -191
word un -317
word uren 168
word urgentie 385
word urgentieverklar 532
word uurtj -298
word uw -107
word uwen -253
word vaart -126
word vacatur -254
word vacatures -433
word vakantie -181
word vakantiegeld 228
word val -174
word vall -215
word valt -99
word van 57
word vanachter -446
word vanavond -308
word vandan 254
word vandar -211
word vang -350
word vanmorg -254
word vannacht -200
word vast 177
word vastgelegd 457
word veilig -356
word vel -90
word vent -87
word ver 288
word veranda 492
word verander 341
word veranderd 460
word verblijf 433
word verblijfskaart 423
word verbrand -213
word verder 178
word verdien -344
word verdient -274
word verdiep -411
word veren -236
word verf -206
word vergader -417
word vergrendeld 398
word vergunn 261
word verhuis 263
word verhuisd 514
word verhuist -26
word verhuiz 480
word verjaardag -457
word verkeerd 124
word verkeersbord -201
word verkeerslicht -185
word verker -264
word verklar 506
word verkoopt -290
word verkop -299
word verleng 558
word verlengd 668
word verlicht -278
word verliefd -291
word verloopt 159
word vermist -206
word vermoord -220
word vermoordt -244
word vernom 386
word verplat 255
word verplicht -268
word verschil -104
word verschill -380
word verslag 389
word versta -318
word verstand -383
word verstat -325
word verstopt -248
word vertrek 356
word vertrouw -292
word vervall 363
word verwacht 318
word verwarmingstoelag 307
word verwer 363
word verwerkt 491
word verwitt -307
word verzakt -387
word verzet 326
word verzoek 645
word vet -152
word veur 292
word viel -213
word vier -136
word vierd -207
word vijv -412
word vijver -154
word vindt -297
word visum 370
word vlaander -298
word vlag -262
word vlagg -366
word vlam -250
word vlieg 170
word vloer -366
word vo 230
word voedselbank -279
word voel -219
word voet -198
word voetbal -207
word voetbalclub -224
word voetpad -136
word vogel -343
word vogelgriep -251
word vol -146
word volg -265
word volgen 293
word volgt 301
word volkstuin -183
word volkstuintjes -316
word volled 419
word volstat -345
word vond -121
word voorbeeld -281
word voorgevel -371
word voorhand -279
word voorjar 352
word voorlop 154
word voormiddag -296
word voornam 320
word voortan 182
word voorwerp -469
word vor 46
word vorder 516
word vorig 320
word vos -228
word vous -289
word vrachtwag -201
word vrag -82
word vrederechter -295
word vriendelijk -161
word vriendin -206
word vrij -230
word vrijdag 296
word vrijstell 348
word vrijwilliger -277
word vrouw -117
word vuil -194
word vuilbak -172
word vuilkar -167
word vuilnis -219
word vul -302
word vuurkorf -266
word vuurwerk -194
word vve -331
word wa 210
word waarborg 308
word waard 165
word waardelos -296
word waarom 315
word waarschuw -216
word waarvan 379
word wacht 129
word wachtlijst 314
word wachttijd -293
word wachtwoord -132
word wachtzal -182
word wallah -326
word wandel -173
word wandelar -333
word wanner 326
word want 89
word war -56
word warm -182
word water -183
word websit -160
word wedstrijd -260
word weduwnar -288
word weekmarkt -256
word weeral -343
word weggegooid 186
word weggestuurd -354
word weghal -282
word wegwerkzam -324
word weiger -270
word weinig -358
word wek 191
word wel -59
word welk 224
word wen 225
word wer -31
word werf -268
word werk -56
word werkster 325
word werkt -128
word wesp -276
word wet 207
word wethouder -165
word what -305
word wher -324
word wifi -365
word wij 149
word wijk -207
word wijkagent 385
word wijz -422
word wijzig 437
word wil 129
word wild 164
word wilt 366
word wmo 471
word woensdag 296
word wollah -356
word won 237
word woning 206
word woonst 287
word woord -187
word wordt -122
word wou -254
word woz 376
word wrak -249
word wuk 379
word ww -448
word you 452
word your 299
word zaaknummer 155
word zag -144
word zak 76
word zal -128
word zand -308
word zandstrat -347
word zat -223
word zebrapad -178
word zee -350
word zeg -80
word zei -89
word zeid 216
word zeker -48
word zelf -88
word zenn -249
word zet 205
word zetel -245
word zever -290
word zich -121
word zicht 320
word zichtbar -374
word zie 148
word ziekenhuis 211
word zielig -263
word zien 187
word zij 135
word zijn 51
word zijt -110
word zin -239
word zit 101
word zo -63
word zoal -100
word zodra -281
word zoiet -216
word zomar -271
word zomer 260
word zondag -146
word zonder -34
word zonnepanel -310
word zot -107
word zou 335
word zuid -278
word zulk -297
word zull -262
word zult -371
word zus -258
word zwanger -307
word zwar -374
word zwembad -113
word zwemm -180
word zwer -458
word zwerfvuil -252
word zwijg -362
`,
};
