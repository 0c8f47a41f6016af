import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2466 candidates that are, 26113 that are not.
 * On families it was not taught on:
 * - above -1: found 69.9 %, wrongly 0.6 %
 * - above -0.5: found 62.3 %, wrongly 0.3 %
 * - above 0: found 54.9 %, wrongly 0.2 %
 * - above 0.5: found 47.6 %, wrongly 0.1 %
 * - above 1: found 39.9 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:abe981fc888284ea5cf6d4e4e21045b3e025fd0af573566cbf608eb2702d0c48",
  intercept: -4.841,
  weights: `
pair ) , 240
pair ) 0 -352
pair , $ -186
pair , 0 117
pair , aan -209
pair , alles -177
pair , altijd -206
pair , alwer -303
pair , ander 327
pair , bedankt -141
pair , bel 303
pair , ben 374
pair , bestat -190
pair , betal -499
pair , bij -148
pair , binn -268
pair , bsn 335
pair , dan -214
pair , dankjewel -180
pair , dar -101
pair , das -228
pair , dat -53
pair , dez -338
pair , die -79
pair , doet -224
pair , dor -443
pair , dossier 280
pair , dus 119
pair , een -199
pair , eindelijk -288
pair , elk -145
pair , en 97
pair , geb 323
pair , gebor 386
pair , gef -263
pair , geldt -250
pair , geliev 231
pair , gev -247
pair , gewon -198
pair , grag 172
pair , heb 201
pair , hel -105
pair , het 60
pair , hoe 116
pair , hoever 557
pair , hoort -237
pair , ik 25
pair , ingedi 396
pair , is 208
pair , je -190
pair , k 203
pair , kan 136
pair , kheb -372
pair , kijk 318
pair , kijkt 410
pair , klar -363
pair , klopt 55
pair , kom -299
pair , krijg -223
pair , krijgt -276
pair , kunn 195
pair , kunt 390
pair , leg -336
pair , ligt 333
pair , mail -345
pair , merci -172
pair , mij -422
pair , moet -243
pair , mog -158
pair , mooi -289
pair , morg -296
pair , na -259
pair , niemand -182
pair , nieuw 345
pair , nik -108
pair , nu -139
pair , of -260
pair , ons 266
pair , ook -194
pair , overal -159
pair , pas 532
pair , prachtig -303
pair , proficiat -346
pair , schrijf 356
pair , sorry -209
pair , sta 399
pair , stat 175
pair , strak -289
pair , stur 159
pair , sukkel -326
pair , teg -295
pair , terwijl 304
pair , van -144
pair , vanaf -315
pair , vandar -222
pair , verkeerd -217
pair , vor -262
pair , wa -290
pair , wanner 351
pair , war -137
pair , was -260
pair , wel -202
pair , wer -147
pair , werkt -282
pair , wie 212
pair , wil 288
pair , wilt 236
pair , word -302
pair , wordt -234
pair , zegt -209
pair , zelf -326
pair , zelfd -496
pair , zet 284
pair , zie 370
pair , zij -201
pair , zo -70
pair , zoek 441
pair , zon -277
pair . $ 127
pair 0 ( -218
pair 0 ) 161
pair 0 , 33
pair 0 . 98
pair 0 0 -46
pair 0 : 95
pair 0 ? -73
pair 0 al -348
pair 0 april 160
pair 0 ben 250
pair 0 bus 439
pair 0 dag 226
pair 0 de -416
pair 0 duizend 322
pair 0 een -356
pair 0 euro 311
pair 0 februari 95
pair 0 gebeld -290
pair 0 gebor -367
pair 0 had -261
pair 0 heb -282
pair 0 hebb -300
pair 0 het -255
pair 0 in 306
pair 0 ipv -386
pair 0 is -90
pair 0 jan 350
pair 0 jar -155
pair 0 juli 184
pair 0 juni 155
pair 0 kom -461
pair 0 krijgt -318
pair 0 ligt -233
pair 0 m -374
pair 0 maand 210
pair 0 mar 233
pair 0 mei 126
pair 0 meter -253
pair 0 min -317
pair 0 minut -146
pair 0 na -308
pair 0 nog -322
pair 0 november 125
pair 0 nummer -281
pair 0 of -206
pair 0 om -150
pair 0 ook -199
pair 0 op -277
pair 0 plusser -259
pair 0 procent -216
pair 0 september 306
pair 0 stan -301
pair 0 stat -208
pair 0 stond -302
pair 0 tot -155
pair 0 van -170
pair 0 wek 111
pair 0 wordt -318
pair 0 zijn 216
pair 0 zit -180
pair 0 zoekt -350
pair : @code -301
pair : hoevel -496
pair : is 447
pair : moet -337
pair ? $ 136
pair @code $ -153
pair @code , -109
pair @code 0 -231
pair @code en -293
pair @code op -249
pair @code vor -382
pair ^ 0 -39
pair ^ @code -228
pair ^ aanslagbiljet 412
pair ^ adreswijz 490
pair ^ ah -244
pair ^ allen -290
pair ^ allez -185
pair ^ als -123
pair ^ altijd -318
pair ^ alvast 324
pair ^ alwer -299
pair ^ amai -150
pair ^ app -409
pair ^ auto -230
pair ^ bedankt -122
pair ^ bel -216
pair ^ belach -209
pair ^ bell -234
pair ^ belt -301
pair ^ ben 375
pair ^ bent -243
pair ^ bestat -138
pair ^ bewijs 448
pair ^ bij -60
pair ^ binn -206
pair ^ boet 163
pair ^ bom -140
pair ^ container -210
pair ^ d -410
pair ^ da -180
pair ^ dank -102
pair ^ dankjewel -157
pair ^ dat -84
pair ^ de -63
pair ^ debiel -307
pair ^ deblokker -340
pair ^ der -255
pair ^ dez -355
pair ^ die -128
pair ^ dien -299
pair ^ digid -377
pair ^ dit -179
pair ^ doet -192
pair ^ dom -204
pair ^ donderdag -348
pair ^ e -210
pair ^ echt -289
pair ^ een -112
pair ^ elk -192
pair ^ en 141
pair ^ ewa -194
pair ^ factur -454
pair ^ fijn -161
pair ^ foto -302
pair ^ fuck -227
pair ^ gaarn 318
pair ^ ge -94
pair ^ geeft -136
pair ^ geldt -135
pair ^ geliev 405
pair ^ gemeent -443
pair ^ gen -178
pair ^ gev -244
pair ^ gij -117
pair ^ gister 225
pair ^ godverdomm -216
pair ^ goed -255
pair ^ goedenavond -170
pair ^ goeiendag 207
pair ^ grag 275
pair ^ haha -156
pair ^ hal 461
pair ^ hartelijk -131
pair ^ heb 392
pair ^ hebb 239
pair ^ heeft 205
pair ^ het -39
pair ^ hey -82
pair ^ hoe 12
pair ^ hoelang -183
pair ^ hoevel 180
pair ^ hoever 414
pair ^ ik 14
pair ^ in -131
pair ^ indien -460
pair ^ is 66
pair ^ itsm -244
pair ^ ja -272
pair ^ jij -187
pair ^ jullie -120
pair ^ k -100
pair ^ kan -13
pair ^ kankerzooi -308
pair ^ kat -377
pair ^ kijk 376
pair ^ kijkt 505
pair ^ kinder -258
pair ^ kk -203
pair ^ klopt 314
pair ^ klot -242
pair ^ kom -239
pair ^ komt -146
pair ^ kost -187
pair ^ kreg 490
pair ^ krijg 169
pair ^ kun 440
pair ^ kunn 120
pair ^ kunt 243
pair ^ kut -210
pair ^ kwijtscheld 416
pair ^ lamp -164
pair ^ lantaarn -222
pair ^ lantaarnpal -134
pair ^ leeflon 346
pair ^ liever -139
pair ^ ligt 201
pair ^ lol -329
pair ^ loopt 412
pair ^ mag -98
pair ^ mail -155
pair ^ me 151
pair ^ mededel -236
pair ^ medewerker -170
pair ^ melding -224
pair ^ men -229
pair ^ merci -142
pair ^ met -108
pair ^ mij -133
pair ^ mijn 163
pair ^ miljaard -316
pair ^ mn 269
pair ^ mocht -358
pair ^ moest -353
pair ^ moet -189
pair ^ mog -162
pair ^ na 222
pair ^ nee -143
pair ^ niemand -163
pair ^ nik -219
pair ^ nl -117
pair ^ nog 216
pair ^ nogmal -328
pair ^ nondedju -216
pair ^ nou -216
pair ^ nu -96
pair ^ nummer -343
pair ^ o -230
pair ^ oei -222
pair ^ ok -142
pair ^ onder -209
pair ^ ons 80
pair ^ onz -81
pair ^ org -350
pair ^ oud -165
pair ^ over 239
pair ^ pas 194
pair ^ paspoort -335
pair ^ pff -195
pair ^ pincod -333
pair ^ pmd -329
pair ^ put -181
pair ^ rijksregister 365
pair ^ schandal -290
pair ^ schrijf 423
pair ^ shit -195
pair ^ slat -402
pair ^ sluikstort -127
pair ^ snap -358
pair ^ sta 575
pair ^ stat 329
pair ^ stel -278
pair ^ stelletj -285
pair ^ stur 238
pair ^ super -188
pair ^ teg -288
pair ^ telt -315
pair ^ terugbell -352
pair ^ thank -291
pair ^ thuis -361
pair ^ thx -168
pair ^ toch -313
pair ^ top -163
pair ^ tot -103
pair ^ tuss -257
pair ^ twee -106
pair ^ uit -305
pair ^ uw -190
pair ^ vanaf -243
pair ^ verander 429
pair ^ verbind -229
pair ^ verdorie -298
pair ^ verhuiz 411
pair ^ volgen 391
pair ^ volgend -239
pair ^ vorig 181
pair ^ vrag -228
pair ^ vrijdag -245
pair ^ vrouw -200
pair ^ waardelos -334
pair ^ waarom 178
pair ^ wachtwoord -218
pair ^ wanner 163
pair ^ war -116
pair ^ was 445
pair ^ wel -222
pair ^ welk 111
pair ^ wet -323
pair ^ wher -292
pair ^ wij 79
pair ^ wil 394
pair ^ will 306
pair ^ wilt 260
pair ^ wollah -408
pair ^ word -294
pair ^ wordt -94
pair ^ zak 287
pair ^ zeg 172
pair ^ zelf -381
pair ^ zet 464
pair ^ zijn 170
pair ^ zit 455
pair ^ zou 187
pair a . 208
pair aan $ -78
pair aan de -63
pair aan een -162
pair aan gemeentebelast 385
pair aan het -139
pair aan huis -257
pair aan met -339
pair aan mij 295
pair aan zijn -296
pair aangevraagd , 529
pair aangevraagd in 327
pair aangevraagd vor 353
pair aanman vor 516
pair aanmerk vor -209
pair aanpass $ 294
pair aanslag , 245
pair aanslag gekreg 390
pair aanslag is 319
pair aanslag klopt 405
pair aanslag niet 476
pair aanslag stat -431
pair aanvrag , 132
pair aanvrag van 396
pair aanvrag vor 244
pair acht wek 332
pair achter de -90
pair achter het -172
pair achter of -398
pair adres $ 330
pair adres ? 229
pair adres ingeschrev 195
pair adres moet 570
pair adres van -335
pair adres verander 383
pair advocat , -388
pair af , 188
pair afgeschaft $ -302
pair afgewez ? 252
pair afhandel van -355
pair afsprak $ -230
pair afsprak bij 351
pair afsprak mak -232
pair afsprak ook 237
pair afsprak van 483
pair afsprak vor 255
pair akkoord met 279
pair al $ -430
pair al 0 169
pair al behandeld 541
pair al bekek 410
pair al beslist 271
pair al bij 412
pair al binn 576
pair al dag -127
pair al de -124
pair al die -61
pair al drie -111
pair al een 116
pair al gebeld -255
pair al gehad 395
pair al geweest -398
pair al goedgekeurd 369
pair al hel -193
pair al iet 349
pair al in 242
pair al ingeschrev 218
pair al is 233
pair al jar -328
pair al klar 382
pair al lang 218
pair al nieuw 381
pair al op 268
pair al open -308
pair al overgemaakt 239
pair al toegekom 491
pair al twee -163
pair al verlengd 289
pair al verstuurd 320
pair al verwerkt 342
pair al vor -143
pair al wek -194
pair allebei $ -294
pair alleenstaand $ -233
pair allemal $ -346
pair allen een -280
pair allen mijn -295
pair alles is -413
pair als dat 242
pair als die -339
pair als een -130
pair als er -268
pair als ge -218
pair als hij -452
pair als ik -203
pair als je -129
pair als jullie -258
pair als mn -369
pair als vrijwilliger -247
pair als we -386
pair als ze -240
pair alstublieft , 269
pair altijd $ -234
pair altijd een -216
pair altijd gen 226
pair altijd niet 169
pair altijd op 118
pair ambtenar die -299
pair ander $ -295
pair ander dan -250
pair ander papier -218
pair antwoord $ -359
pair antwoord , -207
pair antwoord op 385
pair antwoord van -223
pair appartement , 291
pair april 0 221
pair attest van 367
pair aub $ 200
pair aub , 215
pair auto , -318
pair auto zonder -300
pair automatisch incasso 378
pair balie $ -221
pair balie , -182
pair balie op -302
pair bang dat -300
pair bank $ 333
pair be 0 -321
pair bedankt $ -117
pair bedankt dat -219
pair bedrag . 195
pair bedrijf $ -309
pair begin ik -247
pair beginn $ -373
pair begint het -269
pair begrijp ik -352
pair behandel , 419
pair behandeld ? 382
pair behandelt mijn 423
pair bekend ? 331
pair bel je -379
pair bel mij -184
pair belach $ -362
pair bell $ -247
pair bell . -346
pair bell ? -324
pair bell aub -215
pair bell is -228
pair bell over 367
pair bell vor -360
pair belt u -329
pair ben $ -291
pair ben , -74
pair ben 0 -297
pair ben aan -225
pair ben dar 199
pair ben de 174
pair ben een -189
pair ben gen -329
pair ben het 134
pair ben ik 371
pair ben je -227
pair ben jij -228
pair ben net -238
pair ben niet -222
pair ben van 257
pair ben verhuisd 646
pair ben wat -340
pair bent u -246
pair bereik $ -309
pair bericht stur -306
pair beroep $ -327
pair beschik van 453
pair besliss genom 363
pair beslist ? 399
pair beslist er -279
pair beslist over 280
pair besluit van -252
pair bestat dat -289
pair bestat de -278
pair bestat er -155
pair bestat het -336
pair besteld 0 -384
pair besteld heb 439
pair betaald $ -391
pair betaald , 214
pair betaald ? 391
pair betaald of 293
pair betaald op 242
pair betaald parker -350
pair betaalt de -262
pair betal $ 270
pair betal ? 332
pair betal aan 348
pair betal in 239
pair betal om -431
pair betal van 468
pair beter $ -371
pair bevolk $ -249
pair bezig $ -222
pair bezwaarschrift van 437
pair bezwar ? 384
pair bezwar gemaakt 354
pair bezwar teg 278
pair bij $ -146
pair bij 0 -255
pair bij ? -324
pair bij de -63
pair bij een -219
pair bij har 336
pair bij het -92
pair bij jullie 363
pair bij loket -247
pair bij mij 717
pair bij mijn 292
pair bij ons 197
pair bij u 367
pair bij zijn -392
pair bijlag $ -368
pair bijstand , 210
pair bijstand aangevraagd 339
pair bijstand gestort 281
pair binn ? 257
pair binn de 187
pair binn en 341
pair binn hoevel -277
pair binn in -479
pair binn is 315
pair binnengekom ? 314
pair blijft dat 211
pair blijft een -303
pair blijft het 269
pair blijft mijn 505
pair blijv $ -240
pair blijv stan -272
pair boet ? -369
pair boet van 470
pair boet vor -257
pair bom is -171
pair bon , -245
pair brand in -333
pair brandwer $ -234
pair breng $ -182
pair breng ik -181
pair brief $ -180
pair brief , 49
pair brief en -423
pair brief kwijt 147
pair brief met 209
pair brief over 84
pair bril niet -301
pair bsn 0 382
pair burgemeester $ -211
pair bus $ -325
pair bus 0 299
pair bv $ -275
pair caf , -298
pair can i -231
pair can you 450
pair cod 0 -236
pair collega van -179
pair collega zegt -308
pair computer $ 253
pair concessie van 479
pair container $ -191
pair container , -212
pair da ? 238
pair da mijn 323
pair da nu 276
pair dag $ -251
pair dag de -297
pair dag moet -226
pair dag te -335
pair dag van -474
pair dag werkt -363
pair dak $ -165
pair dam van -361
pair dan $ -39
pair dan al -360
pair dan ben -300
pair dan bij -326
pair dan een -219
pair dan heb -363
pair dan is -217
pair dan kan -308
pair dan krijg -384
pair dan mar -237
pair dan moet -288
pair dan nog -398
pair dan open -417
pair dan sta -400
pair dan zijn -256
pair dank $ -181
pair dank . -253
pair dank u -120
pair dankjewel $ -107
pair dar $ -223
pair dar al 429
pair dar ben -252
pair dar bij -318
pair dar dan -367
pair dar de 201
pair dar een -184
pair dar heb -369
pair dar kan -276
pair dar op -167
pair dar zou -344
pair dat $ -105
pair dat al 352
pair dat attest -333
pair dat bedrag 174
pair dat bij 261
pair dat dat -190
pair dat de -178
pair dat die -224
pair dat dor -318
pair dat echt -281
pair dat een 139
pair dat er -63
pair dat ergen -228
pair dat formulier -127
pair dat gat -271
pair dat ging -303
pair dat had -273
pair dat ik 133
pair dat in 102
pair dat is -85
pair dat je -140
pair dat kan -232
pair dat kruispunt -160
pair dat mar -363
pair dat men -242
pair dat met -163
pair dat mijn 395
pair dat nakijk 370
pair dat niemand -290
pair dat nieuw -283
pair dat nodig -410
pair dat nou 196
pair dat nu 234
pair dat ongedan -345
pair dat onz 312
pair dat op -82
pair dat opzoek 463
pair dat oud -327
pair dat riool -260
pair dat toch 300
pair dat vor 281
pair dat was -195
pair dat wel -245
pair dat zijn -275
pair datum $ 353
pair de 0 628
pair de aanvrag 354
pair de afdel -254
pair de afsprak -172
pair de ambtenar -211
pair de ander -290
pair de auto -320
pair de automatisch 329
pair de avondvierdag -233
pair de basisregistratie 421
pair de basisschol -295
pair de belast -454
pair de beschik 581
pair de besliss 290
pair de bewoner -365
pair de bib -158
pair de bibliothek -185
pair de bieb -171
pair de bijlag -257
pair de bijstand -296
pair de bom -130
pair de brief 227
pair de brp 303
pair de brug -94
pair de burgemeester -96
pair de bushalt -172
pair de buurt -137
pair de concessie 363
pair de container -153
pair de crech 278
pair de dakkapel 363
pair de derd -218
pair de deur -94
pair de deurwaarder 423
pair de dierenambulanc -412
pair de eerst 195
pair de eig -313
pair de enig -356
pair de ezelstrat -344
pair de feestzal -324
pair de folder -174
pair de gang -180
pair de gemeent -109
pair de gemeentebelast -320
pair de gemeenterad -161
pair de gevel -156
pair de ggd -193
pair de glasbak -142
pair de gracht -201
pair de grond -274
pair de hal -221
pair de hand 215
pair de hel -128
pair de helft 221
pair de hoek -125
pair de hoerenkrek -230
pair de hondenbelast 295
pair de hulp -189
pair de huurder -317
pair de id 402
pair de identiteitskaart -368
pair de ingang -149
pair de kap -282
pair de kapper -205
pair de kastanj -264
pair de kat -160
pair de kerk -142
pair de kermis -161
pair de kinder 135
pair de kinderboerderij -148
pair de koffie -233
pair de kop -184
pair de krant -110
pair de lamp -122
pair de leerplicht -251
pair de lift -192
pair de lijst 346
pair de maaltijd 352
pair de meter -302
pair de mevrouw -96
pair de milieubelast 281
pair de mur -143
pair de mutualiteit 308
pair de nam -321
pair de nieuw -129
pair de opvang 263
pair de oud -189
pair de pal -149
pair de papier 283
pair de planning -370
pair de premie 105
pair de red 451
pair de regel -242
pair de reken -155
pair de rommelmarkt -225
pair de rotond -134
pair de schad 354
pair de scheiding 250
pair de schep -196
pair de schol -122
pair de schuldhulp 350
pair de sit -119
pair de snell -236
pair de social 229
pair de speeltuin -135
pair de sporthal -133
pair de stad -47
pair de stand 627
pair de stapel 370
pair de status 330
pair de stoep -106
pair de stoet -219
pair de strat -126
pair de teken -211
pair de termijn 303
pair de trap -173
pair de trouwzal -221
pair de tuin -163
pair de twed 249
pair de twee 290
pair de uitker 445
pair de uitleg -295
pair de vakantie -241
pair de veranda 409
pair de verbouw -327
pair de vergunn 531
pair de verhuiz 400
pair de vierd -200
pair de vijver -137
pair de voedselbank -298
pair de volgend -225
pair de voornam -320
pair de vrederechter -328
pair de vuilkar -158
pair de waarschuw -273
pair de wacht -225
pair de wachtlijst 369
pair de wachttijd -236
pair de weekmarkt -290
pair de weg -192
pair de werf -240
pair de werk -253
pair de wethouder -131
pair de wijk -197
pair de wijkagent 269
pair de wmo 290
pair de woz 106
pair de zal -140
pair de zomer 247
pair de zot -250
pair deblokker mij -340
pair december 0 -348
pair den dienst -263
pair denkt dat -364
pair denkt ge 459
pair derd ker -215
pair dertig jar -344
pair deur $ 274
pair deur , -210
pair deur van -130
pair deurwaarder komt -306
pair dez chat -300
pair dez maand 441
pair dez stad -189
pair dez wek 261
pair dicht $ -94
pair dicht , -324
pair dicht ? -265
pair die 0 309
pair die al 313
pair die beschik 427
pair die blokkad -205
pair die boet 284
pair die bom -157
pair die brief 181
pair die doet -325
pair die factur -374
pair die het -195
pair die ik 474
pair die is 203
pair die klootzak -491
pair die nar -322
pair die nieuw -169
pair die nog 176
pair die nu 474
pair die ook -297
pair die op 122
pair die papier -370
pair die sit -170
pair die trap -287
pair die waarschuw -173
pair die websit -174
pair die wek 393
pair die wet -246
pair dik merci -140
pair dinsdag $ -277
pair dit $ -235
pair dit een 290
pair dit jar 164
pair dit niet -304
pair dit was -269
pair dochter $ -358
pair dochter , -397
pair dochter al 272
pair dochter van -409
pair dod , -191
pair dod van -231
pair doe ik -122
pair doe mij 261
pair doen $ -82
pair doen , -163
pair doen jullie -231
pair doen met -272
pair doet de -98
pair dom , -320
pair dom van -331
pair domicilie moet 362
pair doorgev , 321
pair doorgev ? -291
pair dor dat -206
pair dor de -102
pair dor die -166
pair dor een -188
pair dor is 437
pair dor nar -319
pair dor te -305
pair dorp $ -167
pair dossier $ 134
pair dossier , 204
pair dossier . 212
pair dossier ? 375
pair dossier bij 343
pair dossier dat 355
pair dossier is 266
pair dossier kijk 424
pair dossier nog 435
pair dossier van 451
pair drie dag -251
pair drie ker -129
pair dubbel $ -329
pair dus $ -353
pair dus dat -464
pair dus ik -132
pair duurt een -183
pair e mail -271
pair echt $ -231
pair echt medewerker -169
pair een aanman 392
pair een aanvrag -130
pair een adres -359
pair een adreswijz -231
pair een alleenstaand -249
pair een ander 240
pair een baby -471
pair een bericht -209
pair een besliss 601
pair een besluit 376
pair een bewonerskaart -248
pair een bezwaarschrift -240
pair een bezwar -152
pair een bom -144
pair een bsn -215
pair een cursus -225
pair een dakkapel -99
pair een deurwaarder -236
pair een domm -218
pair een echt -83
pair een eig -277
pair een eikel -196
pair een ezel -265
pair een folder -267
pair een formulier -324
pair een foto -209
pair een gas 78
pair een graf -294
pair een hartaanval -291
pair een huis -421
pair een in 191
pair een infoavond -307
pair een jong -354
pair een ker 220
pair een kid -272
pair een kind -129
pair een klacht -178
pair een kleuter -301
pair een kom 237
pair een leeflon -371
pair een letter 436
pair een lezing 245
pair een lijst -232
pair een maatschapp -355
pair een mail -223
pair een mailk -281
pair een melding -136
pair een men -80
pair een moord -187
pair een na 498
pair een nummer 270
pair een onbek -307
pair een oproep 407
pair een oud -121
pair een parkeerkaart -239
pair een parkeervergunn -349
pair een paspoort -213
pair een person -381
pair een plek -255
pair een premie -294
pair een reispas -209
pair een reken 324
pair een rijbewijs -279
pair een robot -173
pair een schand -243
pair een scheldwoord -302
pair een simpel -249
pair een speeltuin -436
pair een spoedpaspoort -296
pair een sten -353
pair een stuk -167
pair een taart -308
pair een telefoontj -196
pair een terug -284
pair een tuinhuis -276
pair een uit 437
pair een uitker -413
pair een uurtj -189
pair een van 90
pair een verhuiz -215
pair een waarschuw -210
pair een wachtlijst -353
pair een wek -217
pair een wmo -425
pair een zak -262
pair een zebrapad -157
pair een zien 253
pair eerlijk $ -238
pair eerst klas -305
pair eerst mijn -315
pair eid al 459
pair eigen $ -274
pair eikel $ -358
pair elk avond -172
pair elk dag -144
pair elk jar -234
pair elk ker -149
pair en 0 -143
pair en bloed -160
pair en dan -150
pair en dat -109
pair en doet -254
pair en er -208
pair en heb 351
pair en hoevel 316
pair en hor 349
pair en ik 86
pair en in -329
pair en kan 269
pair en kreg -348
pair en men 396
pair en mij 490
pair en mijn -188
pair en moet -214
pair en niemand 123
pair en niet 142
pair en nog -223
pair en nooit -267
pair en nu 109
pair en om -259
pair en sindsdien 362
pair en toch 338
pair en van 180
pair en vier -330
pair en wanner 610
pair en wat 159
pair en wer -206
pair en wil 206
pair en will -261
pair en zoek -431
pair en zoekt -338
pair er $ -502
pair er aan 359
pair er al 249
pair er beslist 339
pair er bij 245
pair er dit -228
pair er donderdag -370
pair er een -80
pair er eigen -297
pair er ergen -206
pair er geweest -343
pair er gewon -315
pair er helemal -234
pair er in -90
pair er is 162
pair er klar -247
pair er ligt -81
pair er maandag -391
pair er mar 589
pair er met 161
pair er nodig -476
pair er nog 166
pair er nu 192
pair er recht -260
pair er stat 87
pair er stond -294
pair er te -200
pair er van 176
pair er wat -221
pair er zit -144
pair eraf ? -405
pair erg $ -279
pair ergen in 374
pair ermee , -500
pair erop $ 272
pair euro . 473
pair euro ? -382
pair euro is -497
pair euro minder 364
pair euro op 266
pair euro vor -339
pair even bell -353
pair even op -288
pair even over 405
pair even terug -210
pair ex is -254
pair excuses vor -427
pair ezel , -256
pair facebok $ -275
pair factur 0 -248
pair factur van 290
pair februari $ 361
pair februari , 229
pair ff $ -331
pair fiet $ -205
pair fijn dat -282
pair folder over -220
pair formulier $ -224
pair formulier van 388
pair fotos van 181
pair fout $ -364
pair fout , -376
pair fout . -537
pair fout op 432
pair fritur op -220
pair ga ik -209
pair ga niet -250
pair ga terug 109
pair gan jullie -234
pair gang $ -226
pair gang van -357
pair garag $ 421
pair garag . 322
pair gas boet 336
pair gat da -309
pair gat de -76
pair gat er -252
pair gat ge -325
pair gat het -96
pair gat mij -300
pair gat niet 309
pair ge bij -400
pair ge dat 313
pair ge de -232
pair ge die 205
pair ge gat -178
pair ge kunt -202
pair ge met -159
pair ge mij 291
pair ge mijn 410
pair ge moet -143
pair ge moogt -159
pair ge vor -221
pair gebeld , -340
pair gebeld word -262
pair gebeur met -361
pair gebeurd ? 439
pair gebeurt er -221
pair geblokkeerd $ 334
pair gebor 0 436
pair gebor in -389
pair gebor te 361
pair gebrok $ -289
pair gedan $ -230
pair gedan , -422
pair gedan met -268
pair gedoe met -295
pair geeft een -281
pair gef ik -80
pair gef je -210
pair gef niet 312
pair gehaald , -305
pair geholp $ -163
pair gehoord $ -487
pair gehoord , 337
pair gehoord over 322
pair gek of -550
pair gekom $ -345
pair gekreg , 299
pair gekreg ? 455
pair gekreg mar -415
pair gekreg vor -319
pair geld ? -200
pair geldig is 389
pair geldt de -197
pair geldt die -360
pair geliev mijn 333
pair gelijk een -250
pair gelukt $ -268
pair gemaakt met -278
pair gemeent $ -29
pair gemeent ? -152
pair gemeent de -189
pair gemeent een -211
pair gemeent of -263
pair gemeent op -249
pair gemeentehuis , -151
pair gemist $ -395
pair gen bevest 380
pair gen bezwar -288
pair gen brief 543
pair gen cent 316
pair gen computer -430
pair gen enkel -392
pair gen kant -187
pair gen mail 374
pair gen robot -307
pair gen scheldwoord -302
pair gen sms -410
pair gen telefon -189
pair genoeg $ -154
pair genoeg vor -356
pair gent , 339
pair geregeld , -215
pair geregistreerd ? 464
pair gerust een -445
pair geschrev , -376
pair gesprek , -320
pair gesprek over 467
pair gestol $ -229
pair gestort , 299
pair gestort ? 462
pair gestort is 274
pair gestuurd $ -334
pair gev jullie -288
pair gevall $ -287
pair gevond $ -325
pair geweest , 419
pair geweest in -295
pair geweest vor 221
pair gewon dat -245
pair gewon in -205
pair gewon op -244
pair geword met 390
pair gezegd $ -314
pair gezet en -296
pair gezien $ 153
pair gezien , -295
pair gezinssamenstell doormail 386
pair gij zijt -142
pair ging over -184
pair gister $ -222
pair gister , -156
pair gister . -400
pair goed $ -197
pair goed , -309
pair goed ? -317
pair goed aangekom 272
pair goed binnengekom 415
pair goed is 338
pair goed mar -317
pair goed ontvang 343
pair goed vor -302
pair goedgekeurd $ 472
pair goedgekeurd , 448
pair goedgekeurd ? 540
pair goeiemorg $ -207
pair goeiendag , 204
pair grag $ -122
pair grag bij -412
pair grag een 284
pair grag met -335
pair grag mijn 375
pair grag per -279
pair grag teruggebeld -367
pair grag wet 131
pair gratis $ -197
pair gsm $ -325
pair gsm , -337
pair gsm nummer 309
pair had de -280
pair had een 283
pair had gevraagd 411
pair had gewon -372
pair had het -358
pair had mijn -315
pair haha $ -155
pair hal ? 390
pair hal mij 508
pair hal of -358
pair hal ze -337
pair hallo $ -206
pair hang ik -401
pair har dossier 520
pair hartelijk dank -107
pair he $ -116
pair heb . 469
pair heb betaald 298
pair heb doorgegev 337
pair heb een 266
pair heb gen 200
pair heb ik 374
pair heb je -269
pair heb mar 303
pair heb mijn -343
pair heb mn 285
pair heb niemand -312
pair heb nik -354
pair heb op -385
pair heb stan 496
pair heb twee -377
pair heb u -418
pair hebb $ 203
pair hebb , -230
pair hebb . 261
pair hebb de -157
pair hebb jullie 300
pair hebb mij -485
pair hebb vor 224
pair hebb wij 252
pair hebt het -355
pair hebt u -367
pair heeft $ -63
pair heeft . 172
pair heeft 0 -280
pair heeft alles -332
pair heeft dat -372
pair heeft een -73
pair heeft er 226
pair heeft hem 210
pair heeft het -120
pair heeft mij -141
pair heeft mijn 162
pair heeft ons -276
pair heeft u 351
pair hek , -292
pair hel de -88
pair hel jar 373
pair helemal klar -346
pair help $ -273
pair hem niet -285
pair hem nog 414
pair hem op 305
pair het $ -144
pair het , -192
pair het ? 343
pair het aan -323
pair het aanslagbiljet 535
pair het algemen -248
pair het antwoord 225
pair het archief -198
pair het bedrag 452
pair het boek -294
pair het bord -181
pair het bordj -204
pair het bos -181
pair het buurthuis -149
pair het centrum -244
pair het colleg 123
pair het daarmee 422
pair het dan -302
pair het dat 142
pair het die -271
pair het er 206
pair het even -352
pair het feest -220
pair het fietspad -112
pair het geld 167
pair het gemeentehuis -153
pair het gesprek 270
pair het grofvuil -198
pair het hel 101
pair het het -201
pair het hoofd 297
pair het huisbezoek 456
pair het huwelijk -376
pair het in -148
pair het kan -274
pair het kenmerk -406
pair het kerkhof -191
pair het leeflon -386
pair het licht -378
pair het loket -50
pair het met 528
pair het monument -280
pair het museum -213
pair het nodig 210
pair het op -88
pair het openbar -252
pair het over -235
pair het park -125
pair het paspoort 159
pair het plein -148
pair het register 372
pair het rekeningnummer 180
pair het rijksregisternummer -343
pair het stadhuis -112
pair het stadsbestur -297
pair het stadskantor -250
pair het station -172
pair het stil 310
pair het system 406
pair het telefoonnummer -210
pair het toch -368
pair het uit 304
pair het verschil -153
pair het voorjar 464
pair het was -292
pair het water -194
pair het werk -193
pair het woord -177
pair het ziekenhuis 168
pair het zou 451
pair het zwart -263
pair hetzelfd als -201
pair hier $ -89
pair hier , -164
pair hier 0 -368
pair hier ben -402
pair hier de -175
pair hier gebor -452
pair hier met -330
pair hier nu -336
pair hier ook -233
pair hij bij 280
pair hij een -278
pair hij mij -266
pair hij mijn -356
pair hij nu 333
pair hij wil 317
pair hij zegt -202
pair hoe de -408
pair hoe dur -228
pair hoe gef -171
pair hoe gerak -332
pair hoe ik -167
pair hoe is -366
pair hoe kan 267
pair hoe komt 533
pair hoe krijg -569
pair hoe lang -65
pair hoe moet -345
pair hoe oud -147
pair hoe stat 656
pair hoe ver 618
pair hoe vrag -176
pair hoe werkt -229
pair hoe word -340
pair hoe wordt -290
pair hoe zet -485
pair hoe zit 243
pair hoeft niet -174
pair hoek van -147
pair hoelang is -275
pair hoeveelst sta 331
pair hoevel betal -418
pair hoevel dag -219
pair hoevel ik 379
pair hoevel kost -295
pair hoevel krijg 469
pair hoevel maand -453
pair hoevel men -181
pair hoevel moet 437
pair hoevel stat 526
pair hoevel uur 535
pair hoevel wek -423
pair hoever stat 338
pair hoever zijn 335
pair hoever zit 428
pair hoi $ -193
pair homo en -277
pair hond $ -363
pair hond op -283
pair hoogt van -99
pair hoort van -335
pair hor $ -249
pair hor , -186
pair hor ik 429
pair hor nik 459
pair hor slecht -282
pair hor van -337
pair houd $ -249
pair huis is 88
pair huisbezoek van 461
pair huishoud hulp 338
pair hur niet -447
pair huurder , -333
pair huwelijk $ -244
pair id $ -434
pair id 0 -357
pair id kaart 207
pair id van 343
pair iederen bij -328
pair iemand ? -360
pair iemand ander -158
pair iemand dat 235
pair iemand die -152
pair iemand met -277
pair iemand mij -255
pair iemand op -199
pair iemand van -133
pair iet ander -265
pair iet bij -352
pair iet lat 296
pair iet open 299
pair iet person -427
pair iet te -258
pair ik $ -152
pair ik 0 302
pair ik al 443
pair ik als 168
pair ik antwoord 246
pair ik bedoel -201
pair ik bedoeld -244
pair ik breng -209
pair ik daarmee -396
pair ik dat -88
pair ik de -188
pair ik diend 350
pair ik dit 434
pair ik doen -330
pair ik dor -343
pair ik dus -303
pair ik echt 303
pair ik een -99
pair ik eigen 436
pair ik elk -299
pair ik en 389
pair ik geblokkeerd -261
pair ik gen 229
pair ik gewon 131
pair ik grag 335
pair ik hang -207
pair ik heb 122
pair ik hebb -424
pair ik hor 115
pair ik hur -377
pair ik iemand -230
pair ik iet 239
pair ik in 147
pair ik ingeschrev 219
pair ik kan 182
pair ik kreg 93
pair ik krijg 96
pair ik lach -70
pair ik lat -310
pair ik ler -307
pair ik les -254
pair ik m 374
pair ik maandag 446
pair ik me -289
pair ik met -179
pair ik mij -148
pair ik mijn 15
pair ik mis -300
pair ik mn 224
pair ik moet 158
pair ik nem -275
pair ik nodig -453
pair ik nog 662
pair ik nooit -185
pair ik nou 110
pair ik nu 296
pair ik op 136
pair ik pak -288
pair ik parker -269
pair ik recht 254
pair ik red 251
pair ik scham -238
pair ik schold -316
pair ik sla -169
pair ik sprek -231
pair ik stap -259
pair ik stur -338
pair ik terecht -237
pair ik terug 292
pair ik tot -411
pair ik uw -392
pair ik van 172
pair ik versta -345
pair ik vertrek 344
pair ik vier -310
pair ik vlieg 297
pair ik vond -260
pair ik vorig 438
pair ik vroeg 56
pair ik was 137
pair ik werk -165
pair ik wet 70
pair ik wil 95
pair ik won 312
pair ik zal -254
pair ik zeg -203
pair ik zei -203
pair ik zelf -275
pair ik zet -356
pair ik zit 306
pair ik zoek -293
pair ik zou 63
pair ik zwer -400
pair in , 248
pair in . 209
pair in ? 177
pair in aalst -312
pair in aanmerk -201
pair in april 345
pair in behandel 673
pair in beroep -233
pair in dat -69
pair in de -65
pair in den -118
pair in dez -181
pair in die -162
pair in een -174
pair in goed -344
pair in hel -278
pair in het -63
pair in jullie 382
pair in juni 244
pair in maart 457
pair in mei -223
pair in mijn 36
pair in mn -348
pair in nederland -324
pair in ons -200
pair in onz -196
pair in ord 289
pair in plat 206
pair in te -289
pair inburger ? 460
pair incasso van 280
pair ingedi op 298
pair ingeschrev $ 409
pair ingeschrev , 343
pair ingeschrev ? 376
pair ingeschrev in 417
pair ingeschrev vor 623
pair ingevuld $ -187
pair inschrijv $ -370
pair inschrijv vor -318
pair is $ 235
pair is , 113
pair is 0 -113
pair is ? 320
pair is @code -325
pair is afgewez 492
pair is alles -249
pair is als -387
pair is da -252
pair is dan 205
pair is dar 228
pair is dat -54
pair is die 320
pair is dit -145
pair is dubbel 357
pair is een -148
pair is eindelijk -356
pair is fout 389
pair is gelukt -251
pair is gewon -184
pair is goed -191
pair is in -148
pair is kapot -199
pair is me 183
pair is met 289
pair is mijn 696
pair is mn 555
pair is ne -189
pair is niet 114
pair is nik -322
pair is nog 334
pair is om -232
pair is ons 321
pair is ontvang 260
pair is onz 372
pair is ook -285
pair is op -192
pair is slecht -406
pair is spastisch 366
pair is t -229
pair is veranderd 267
pair is verkeerd 596
pair is vor -219
pair is weg 315
pair is wer -201
pair is ze 363
pair is zijn 358
pair is zo -188
pair j . 298
pair ja $ -135
pair ja , -239
pair ja of 296
pair jan 0 360
pair januari $ 338
pair januari 0 -281
pair jar $ -116
pair jar al 397
pair jar een -272
pair jar loopt 378
pair jar van 386
pair jar vor -334
pair jar wacht -396
pair jar wer -180
pair je 0 -174
pair je al -321
pair je bezwar -479
pair je dan -213
pair je dar -181
pair je dat 347
pair je de -215
pair je een -166
pair je hebt -222
pair je in -195
pair je mij 242
pair je nodig -246
pair je ook -152
pair je op -252
pair je wel -284
pair jij bent -140
pair jong , 339
pair juist $ 243
pair juist ? -406
pair juli , 361
pair jullie $ 75
pair jullie , 236
pair jullie aan 308
pair jullie als 342
pair jullie altijd -377
pair jullie bij 305
pair jullie dan -347
pair jullie dar -169
pair jullie dat 294
pair jullie dicht -295
pair jullie die -154
pair jullie doen -160
pair jullie een -301
pair jullie en 484
pair jullie facebok -327
pair jullie hebb 159
pair jullie is -311
pair jullie lieg -215
pair jullie mar 259
pair jullie met 282
pair jullie mij 382
pair jullie mijn 540
pair jullie nik 393
pair jullie ook -261
pair jullie open -226
pair jullie sit -221
pair jullie stur -416
pair jullie system 291
pair jullie vor 129
pair jullie websit -258
pair juni $ 262
pair juni , 189
pair juni . 302
pair juni 0 -250
pair juni op 384
pair k ben -198
pair kaart . 386
pair kaart met -327
pair kaart vor -296
pair kan $ -177
pair kan een -116
pair kan er -134
pair kan hij 335
pair kan iederen -220
pair kan iemand 299
pair kan ik -149
pair kan je 203
pair kan jij 340
pair kan men -266
pair kan mij -327
pair kan nog -381
pair kan onz -318
pair kan toch -194
pair kan u 372
pair kan zegg 431
pair kanker , -156
pair kant $ -193
pair kapot $ -186
pair kapot , -149
pair kastj nar -102
pair kat is -290
pair ken ik -298
pair kent $ -459
pair kent mijn -444
pair ker $ 292
pair ker betal 408
pair ker fout -437
pair ker heb 369
pair ker hetzelfd -308
pair ker is 249
pair ker kwijt -376
pair ker nar -311
pair ker op -225
pair ker verkeerd -522
pair kermis $ -163
pair kermis is -241
pair kevin van -276
pair kid id 280
pair kijk een 332
pair kijk mar 342
pair kijk of 360
pair kind al 258
pair kind van -227
pair kinder in -308
pair kinder van -385
pair kinder zijn 217
pair klantnummer 0 -393
pair klar , 295
pair klar ? 442
pair klar mee -298
pair klar met -281
pair klar of 238
pair klar zijn 215
pair klas , -275
pair klein $ -362
pair klopt $ -339
pair klopt da -423
pair klopt die 388
pair klopt het 335
pair klopt mijn 411
pair klopt niet 203
pair klot , -344
pair knippert al -211
pair kom $ 254
pair kom de -368
pair kom er -259
pair kom goed -356
pair kom hal 174
pair kom ik -88
pair kom je -257
pair kom uit -276
pair kom won -594
pair komt ? 413
pair komt bij -467
pair komt dar -276
pair komt die 246
pair komt er -70
pair komt het -442
pair komt mijn 365
pair komt uit -216
pair kop $ -199
pair kop van -282
pair kopie van -212
pair kost $ -347
pair kost 0 -331
pair kost dat -303
pair kost een -201
pair kreg een 352
pair kreg van -317
pair krijg ? -249
pair krijg de -195
pair krijg en -329
pair krijg ik 288
pair krijg je -153
pair krijg jullie -352
pair krijg nou -265
pair krijg op -452
pair krijg post 383
pair krijgt de -391
pair krijgt een -223
pair krijgt ge -210
pair krijgt gen -403
pair kun je 309
pair kunn $ -190
pair kunn jullie 497
pair kunn we -346
pair kunt ge 202
pair kunt mij -250
pair kunt u 336
pair kwijt $ 264
pair kwijt . 391
pair kwijt ben -405
pair kwijtscheld ? 267
pair kwijtscheld is 335
pair lach me -122
pair lad , -224
pair lag emissiezon -348
pair lag er 318
pair lag gewon -330
pair lamp is -190
pair lang de -159
pair lang duurt -100
pair lang geweest 203
pair lang het -196
pair lang is -199
pair lang na -292
pair langskom $ -364
pair las ik -185
pair lat $ -275
pair lat . -318
pair lat ben -204
pair lat een 157
pair lat en -505
pair lat gan -283
pair lat gat -98
pair lat inschrijv -350
pair lat is -103
pair lat mar -166
pair lat moest 447
pair lat stan -402
pair lat u -479
pair lat was 346
pair lat wet 252
pair lat zien -330
pair later $ 190
pair leeflon , 413
pair leeflon dez 314
pair leeflon stat 386
pair letter , -230
pair lez ? -320
pair liever een -194
pair liever niet -252
pair ligg er -264
pair ligt al 102
pair ligt bij 128
pair ligt dar -126
pair ligt die 349
pair ligt een -132
pair ligt het 208
pair ligt in 151
pair ligt mijn 632
pair ligt nog -301
pair lijk dat -387
pair lijst ? 308
pair lijst vor 173
pair loket $ -163
pair loket met -429
pair loket vor -279
pair lol $ 303
pair loopt $ -419
pair loopt de 161
pair loopt het -194
pair loopt mijn 555
pair loopt tot -417
pair lop $ -317
pair lop al 344
pair los $ -135
pair loss stoeptegel -298
pair maand , 214
pair maand in 233
pair maand is 273
pair maand open -273
pair maand overled 464
pair maand wacht 208
pair maand zonder -388
pair maandag $ -83
pair maandag een 474
pair maart , 427
pair maart 0 -138
pair maatschapp werkster 345
pair madam $ -284
pair mag dat -196
pair mag de -223
pair mag die -279
pair mag een -171
pair mag er -136
pair mag het -215
pair mag iemand -266
pair mag je -144
pair mag mijn -380
pair mag niet 179
pair mag ons 312
pair mag van -444
pair mag zij -320
pair mail $ -229
pair mail dan -321
pair mail me -397
pair mail nar -329
pair mail te -327
pair mailadres aub -373
pair mailadres van -357
pair mailtj $ -207
pair mailtj met 323
pair mak , -244
pair mak ? -229
pair mak je -274
pair mak teg -275
pair man $ -88
pair man , -232
pair man is -66
pair manier van -265
pair mar $ -212
pair mar 0 354
pair mar af 293
pair mar dat -281
pair mar een 101
pair mar gen 332
pair mar ik 154
pair mar in 337
pair mar is 186
pair mar nar -319
pair mar netjes -391
pair mar nu -327
pair mar uit -428
pair mar van 410
pair mar wat -293
pair mar wij 319
pair mar zit -169
pair markt 0 -280
pair me dar -368
pair me dat -263
pair me dod -173
pair me een -246
pair me mar -179
pair me niet -351
pair me nou -312
pair mededel 0 -241
pair medewerker $ -151
pair medewerker die -376
pair mee $ -144
pair mee . -331
pair mee als -264
pair mee met -225
pair mee nar -161
pair meenem nar -328
pair mei $ -298
pair mei , 371
pair meld $ -242
pair meld ik -261
pair men $ -235
pair men , -180
pair men ? -260
pair men aub -257
pair men bij -237
pair men dat 262
pair men die -146
pair men een -242
pair men met -152
pair men mij -287
pair men nog -330
pair men sprek -208
pair mer , 200
pair mer . 357
pair mer in -181
pair mer te -232
pair mer uit -357
pair mer zo -340
pair merci $ -134
pair merci , -245
pair merci he -107
pair met 0 180
pair met @code -306
pair met al -172
pair met computer -269
pair met dat -232
pair met de -37
pair met den -228
pair met die -120
pair met het 70
pair met iemand -173
pair met mijn 244
pair met nummer -354
pair met pas -219
pair met vergunn 306
pair met zon -292
pair meter $ -207
pair mevrouw $ -240
pair mij , 76
pair mij ? 597
pair mij af -435
pair mij al 275
pair mij aub 146
pair mij bell -110
pair mij belt -274
pair mij betreft -330
pair mij dan -440
pair mij de 195
pair mij die 412
pair mij een 141
pair mij en 249
pair mij geblokkeerd -402
pair mij gerust -335
pair mij help -374
pair mij het 219
pair mij iet 259
pair mij is 245
pair mij lang 387
pair mij lat -356
pair mij mar 173
pair mij met -144
pair mij ne -209
pair mij niet -233
pair mij nu 192
pair mij om -397
pair mij opbell -319
pair mij stat 394
pair mij telefoner -468
pair mij terugbell -251
pair mij thuis 173
pair mij toegek 468
pair mij uit 252
pair mij vandag -414
pair mij vor 283
pair mijn aanslag 678
pair mijn aanslagbiljet 334
pair mijn aanvrag 632
pair mijn account 342
pair mijn adres 259
pair mijn adreswijz 480
pair mijn advocat -200
pair mijn afsprak 744
pair mijn afvalpas 384
pair mijn attest 456
pair mijn bankapp -369
pair mijn bas -318
pair mijn batterij -269
pair mijn belast 302
pair mijn ben -371
pair mijn bericht -407
pair mijn betal 444
pair mijn betalingsregel 372
pair mijn bewonerskaart 586
pair mijn bezwaarschrift 381
pair mijn bezwar 545
pair mijn bijstand 337
pair mijn bijzonder 370
pair mijn boet 426
pair mijn borst -476
pair mijn bouwaanvrag 465
pair mijn bouwdossier 250
pair mijn bril -258
pair mijn broer -281
pair mijn buurman -272
pair mijn collega -370
pair mijn consulent 473
pair mijn contactperson 229
pair mijn container -326
pair mijn dag -393
pair mijn dak -237
pair mijn dank -401
pair mijn deur -344
pair mijn diftarreken 398
pair mijn dochtertj -317
pair mijn dod -382
pair mijn domicilie 540
pair mijn dossier 616
pair mijn eerst -350
pair mijn eig 45
pair mijn energietoeslag 327
pair mijn excuses -374
pair mijn factur 382
pair mijn formulier 384
pair mijn foto -207
pair mijn gas 471
pair mijn gat -327
pair mijn gegeven 418
pair mijn geld 479
pair mijn gemeent 341
pair mijn hart -298
pair mijn hel -402
pair mijn hond -297
pair mijn hoofd -412
pair mijn hoofddoek -401
pair mijn huis 62
pair mijn huursubsidie 417
pair mijn identiteitskaart 208
pair mijn inschrijv 590
pair mijn kaart 230
pair mijn kelder -367
pair mijn kind -220
pair mijn klacht 310
pair mijn kleinkind -291
pair mijn kleinzon -209
pair mijn kop -281
pair mijn kwijtscheld 486
pair mijn laatst 281
pair mijn leeflon 687
pair mijn leeftijd -327
pair mijn lev -361
pair mijn lief -499
pair mijn lijk -387
pair mijn maatschapp 360
pair mijn mail -197
pair mijn mailadres -478
pair mijn man -102
pair mijn melding 256
pair mijn moeder -154
pair mijn nam 418
pair mijn nationaliteit 470
pair mijn naturalisatie 450
pair mijn nieuw 536
pair mijn nummer -300
pair mijn oma -355
pair mijn omgevingsvergunn 491
pair mijn opa -328
pair mijn openstaand 391
pair mijn oprit -368
pair mijn oud 90
pair mijn ouder 323
pair mijn parkeerboet 379
pair mijn parkeerkaart 244
pair mijn parkeervergunn 627
pair mijn paspoort 394
pair mijn pincod -341
pair mijn portemonnee -386
pair mijn post 340
pair mijn premie 511
pair mijn ram -279
pair mijn rechtsbijstand -422
pair mijn reken 543
pair mijn rekeningnummer 249
pair mijn rijbewijs 324
pair mijn rug -261
pair mijn schadeclaim 323
pair mijn schoonbroer -256
pair mijn standplat 437
pair mijn stem -229
pair mijn strat -422
pair mijn telefon -307
pair mijn telefoonnummer 408
pair mijn toeslag 290
pair mijn twed 281
pair mijn uitker 542
pair mijn uittreksel 468
pair mijn urgentie 518
pair mijn urgentieverklar 494
pair mijn vakantiegeld 238
pair mijn vent -361
pair mijn veranda 356
pair mijn verblijfskaart 512
pair mijn vergunn 537
pair mijn verzeker -403
pair mijn verzoek 578
pair mijn voet -247
pair mijn voornam 316
pair mijn vorig 215
pair mijn vrag -412
pair mijn vriend 93
pair mijn vriendin -316
pair mijn waarborg 385
pair mijn wachtwoord -348
pair mijn werk -437
pair mijn wmo 507
pair mijn woning 501
pair mijn woord -273
pair mijn woz 514
pair mijn zak 206
pair mijn zon 87
pair mijn zoontj -266
pair mijn zus -245
pair minut $ -354
pair mn bijstand 363
pair mn dochter 299
pair mn kwijtscheld 467
pair mn moeder 163
pair mn nieuw 286
pair mn parkeervergunn 339
pair mn paspoort 292
pair mn uitker 338
pair mn werk -414
pair mobiel nummer 349
pair moeder heeft 227
pair moeder is -165
pair moeder van -457
pair moeit $ -270
pair moest ik 199
pair moet , -220
pair moet betal 167
pair moet dat -261
pair moet de -330
pair moet een -181
pair moet elk -406
pair moet ge -184
pair moet het -174
pair moet hij -411
pair moet ik 75
pair moet je -190
pair moet niet -227
pair moet toch -223
pair moet wacht -327
pair moet wet -299
pair moet wij -279
pair mog er -200
pair mog we -134
pair mooi geword -223
pair morg $ -264
pair morg ben -359
pair morg lang -296
pair morg niet 329
pair morg om -339
pair morg stat -326
pair mur $ -257
pair my new 431
pair na $ 284
pair na dat -281
pair na die -270
pair na een -201
pair na te 260
pair na vijv -330
pair nagan of 332
pair nakijk of 395
pair nam $ -229
pair nam . -343
pair nam en -526
pair nam is -398
pair nam stat 434
pair namiddag $ 433
pair nar @code -357
pair nar het -83
pair nar kijk -378
pair nar mijn 87
pair nar mn 354
pair nar spanj 333
pair nar t 138
pair nar uw -39
pair nar volgend 381
pair ne ker -166
pair ne men -172
pair nederland . 375
pair nee dat -167
pair nee hor -281
pair nee ik -195
pair nee nee -240
pair nen echt -185
pair nergen op -178
pair ni $ -310
pair nie , 288
pair niemand die 200
pair niemand doet -220
pair niemand mer -208
pair niet $ 22
pair niet , 100
pair niet . 297
pair niet ? 361
pair niet bell -164
pair niet betal -439
pair niet daklos -349
pair niet dat -159
pair niet de 253
pair niet dor -113
pair niet eerlijk -313
pair niet gekom 308
pair niet gekreg 404
pair niet gestort 308
pair niet mar -322
pair niet mee -283
pair niet meegemaakt -519
pair niet mer 94
pair niet nodig -161
pair niet om 98
pair niet opgeroep 516
pair niet over -320
pair niet plezant -475
pair niet te -146
pair niet telefonisch -345
pair niet terecht -277
pair niet terug -226
pair niet tevred -266
pair niet vor -180
pair niet weg -347
pair niet wet -301
pair niet zo -245
pair nieuw adres 611
pair nieuw auto 378
pair nieuw datum 381
pair nieuw huis 559
pair nieuw nummer -439
pair nieuw over 383
pair nieuw pas 365
pair nieuw rijbewijs -293
pair nieuw van 307
pair nik $ -117
pair nik , -238
pair nik . 245
pair nik gebeurd -483
pair nik gehoord 342
pair nik mer 321
pair nik misdan -437
pair nik van 180
pair nl $ -178
pair nodig $ -159
pair nodig ? -435
pair nodig bij -371
pair nodig of -292
pair nodig om -410
pair nog , -253
pair nog . -292
pair nog ? 368
pair nog afbetal 360
pair nog als 523
pair nog altijd 245
pair nog betal 336
pair nog bij 328
pair nog de -292
pair nog een 73
pair nog geldig -384
pair nog gen 217
pair nog goed -212
pair nog iemand -367
pair nog iet 283
pair nog in 110
pair nog inschrijv -358
pair nog met -344
pair nog moet 395
pair nog niet 340
pair nog nik 291
pair nog nooit -399
pair nog op 468
pair nog open 214
pair nog plat -264
pair nog plek -270
pair nog recht 244
pair nog sted 188
pair nog vor 301
pair nog wel -209
pair normal $ -213
pair nou al 289
pair nou ben -439
pair nou nog 355
pair nou wel 313
pair november 0 223
pair nr . -358
pair nu , -178
pair nu 0 -173
pair nu ? 170
pair nu ben -485
pair nu bij 287
pair nu drie -369
pair nu een 184
pair nu eindelijk 277
pair nu goedgekeurd 352
pair nu ingeschrev 304
pair nu met 240
pair nu moet 323
pair nu nog 288
pair nu ook -170
pair nu sta -320
pair nu stat -285
pair nu terug -494
pair nu wel 302
pair nu wet 430
pair nu zijn -414
pair nummer $ -259
pair nummer ? -457
pair nummer is -204
pair nummer van 228
pair of 0 -257
pair of allen -176
pair of ben 275
pair of bij -132
pair of dat 299
pair of de 180
pair of een -223
pair of heb 295
pair of hoe 200
pair of ik 65
pair of komt -284
pair of mag -199
pair of mevrouw -360
pair of mijn 583
pair of nee 344
pair of nie 392
pair of niet 537
pair of nog 521
pair of pas -326
pair of van -367
pair of via -354
pair of was -252
pair of zo -178
pair om 0 -97
pair om kwijtscheld 490
pair omdat er -285
pair omdat ik 30
pair omdat jullie -421
pair omdat mijn -452
pair omhog en -299
pair onder 0 309
pair onder mijn -319
pair ongever $ -231
pair onlin $ -294
pair ons . 400
pair ons ? 321
pair ons adres 409
pair ons dorp -258
pair ons dossier 484
pair ons gat -326
pair ons gezin 508
pair ons huis 331
pair ons niet -417
pair ons nieuw 319
pair ons pa 482
pair ons strat -228
pair ons thuis -334
pair ontbreekt er 405
pair ontvang ? 373
pair ontvang ik 415
pair onz dochter 487
pair onz gemeent -233
pair onz hond -320
pair onz schol -351
pair onz stad -284
pair onz strat -184
pair onz wijk -235
pair onz zak 324
pair ook $ -71
pair ook al -199
pair ook als -217
pair ook alwer 568
pair ook bij -162
pair ook de -292
pair ook een -84
pair ook iet -338
pair ook in -177
pair ook mee -249
pair ook met -186
pair ook niet -220
pair ook via -319
pair ook vor -200
pair op . -172
pair op 0 -109
pair op basis 353
pair op brief -393
pair op dat -177
pair op den -180
pair op dinsdag -374
pair op dit -287
pair op een -90
pair op facebok -243
pair op googl -376
pair op har 374
pair op het -67
pair op in 254
pair op jullie -236
pair op met -131
pair op mijn 363
pair op mn 319
pair op nik -116
pair op ons 387
pair op papier 127
pair op rod -200
pair op schol -277
pair op strat -178
pair op twed -364
pair op u -223
pair op uw -143
pair op voorhand -275
pair op vrijdag -325
pair op welk 171
pair op wit 352
pair op zaterdag -121
pair op zijn -238
pair op zon -373
pair op zondag -158
pair opbell ? -436
pair open $ -211
pair open , -152
pair open ? -228
pair open heb 395
pair open is -291
pair open met -196
pair open vandag -196
pair open vor -224
pair openbar onderzoek -234
pair openstan bij 332
pair opgelost $ -230
pair ophal 0 -511
pair opnieuw beginn -339
pair opnieuw nar 356
pair opvang $ 219
pair opzoek $ 440
pair ord $ -420
pair ord ? 428
pair oud adres 424
pair oud postkantor -193
pair ouder zijn -283
pair over $ -235
pair over , -268
pair over dat -256
pair over de -63
pair over een -157
pair over gat 303
pair over het -160
pair over jullie -364
pair over mij 689
pair over mijn 643
pair over mn 426
pair over ons 487
pair overgemaakt ? 280
pair papier $ -200
pair papier . -424
pair papier stat 394
pair papier van 175
pair parker $ -304
pair pas dat 509
pair pas in -435
pair pasj vor 408
pair paspoort $ -336
pair paspoort , 171
pair paspoort aanvrag -407
pair paspoort van 300
pair pensioen , -382
pair per 0 522
pair per jar -270
pair per maand 365
pair per mail -287
pair per ongeluk 336
pair per post -400
pair per uur -300
pair per wek -452
pair person $ 320
pair pincod van -338
pair plat $ -234
pair plat , -237
pair plat op -222
pair plat sta 274
pair plat van 207
pair plek bij -208
pair plek in -255
pair plek sta 287
pair plek vor -292
pair precies ? -464
pair premie , 446
pair premie vor 119
pair put is -212
pair recht op 122
pair recyclagepark $ -363
pair red me -441
pair reg $ -277
pair regel vor -183
pair reispas van 412
pair reken $ 199
pair reken , 431
pair reken die 387
pair rekeningnummer is 261
pair rekeningnummer van -329
pair rijbewijs $ -163
pair rijbewijs al 304
pair rijbewijs hal -426
pair rijbewijs in -371
pair rijbewijs is -337
pair rijbewijs ophal -375
pair rijbewijs zou 387
pair rijksregister 0 437
pair rioolheff vor 396
pair rolstoel en -355
pair rond 0 -314
pair ruimtelijk orden -413
pair samenwon $ -392
pair samenwon met 313
pair scham me -264
pair schand $ -287
pair schandal $ -499
pair schandal dat -156
pair schol , -95
pair schol van -303
pair schrijf een -366
pair schrijv $ -335
pair schrok me -277
pair servic $ -164
pair sind 0 -285
pair sind april 459
pair sind de 188
pair sind kort 363
pair sind mei 311
pair sind zondag 216
pair sit $ -217
pair slap $ -386
pair slecht , -349
pair sms cod -334
pair sorry $ -206
pair sorry , -247
pair sta ik 606
pair stad . 287
pair stad ? -205
pair stad een -165
pair stad of -213
pair stan $ 53
pair stan , 237
pair stan . 195
pair stan die -259
pair stan er 380
pair stand $ 312
pair stand van 432
pair standplat op 332
pair stat . 198
pair stat @code -157
pair stat al -166
pair stat die 356
pair stat er 64
pair stat fout 557
pair stat gen -314
pair stat het 207
pair stat hij 565
pair stat in -304
pair stat ingeschrev -446
pair stat klar -390
pair stat met 288
pair stat mijn 413
pair stat nog 46
pair stat nu -312
pair stat ons 305
pair stat vol -187
pair stat wer -333
pair status van 287
pair sted $ -335
pair stoep $ -155
pair stom van -396
pair stond een -260
pair stond gewon -189
pair stond in -288
pair stond mijn 417
pair stond te -270
pair stopp , 614
pair strat $ -103
pair strat , -159
pair strat is -222
pair strat ligt -266
pair stuk $ -230
pair stuk , -318
pair stuk bij -321
pair stur $ 212
pair stur de -247
pair stur ik -163
pair stur jullie -339
pair stur mar -245
pair stur me 444
pair stuurt het -276
pair system $ 343
pair system , 351
pair system ? 319
pair system is -328
pair t stadhuis 345
pair t werk -302
pair t zwembad -185
pair te bell -222
pair te betal -498
pair te bevest 431
pair te contacter -404
pair te doen -169
pair te hog 391
pair te hur -284
pair te kop -239
pair te lat -109
pair te oud -276
pair te wacht 75
pair te weinig -323
pair te zegg -176
pair te zet -270
pair team $ -295
pair teg een -216
pair teg het -187
pair teg mij -225
pair teg mijn -166
pair tegenover de -196
pair tegenwoord $ -178
pair teken vor -332
pair telefon , -228
pair telefonisch contact -254
pair telefoontj , -418
pair telefoontj van -465
pair telt mijn -373
pair ter hoogt -98
pair terecht $ -206
pair terecht als -341
pair termijn van 348
pair terug . -354
pair terug bij 405
pair terug nar 110
pair terug open -283
pair terug van 336
pair terugbell $ -302
pair terugbell na -334
pair terugbetal van 404
pair terwijl de -327
pair terwijl ik 146
pair terwijl mijn 472
pair thuis $ -151
pair tijd $ -240
pair tijden de -181
pair tis in -326
pair tis vor 462
pair toch $ -196
pair toch kom -364
pair toch op -274
pair toe $ -138
pair toegekom ? 451
pair toegewez gekreg 366
pair top dat -314
pair tot 0 -181
pair tot aan -136
pair tot de -238
pair tot hoe -135
pair tot welk 167
pair trekt op -145
pair trouw $ -294
pair trouw , -202
pair trouw 0 -281
pair trouw op -249
pair tuin $ -149
pair tuinhuis van -299
pair tuss 0 -223
pair tuss de -176
pair twed ker -292
pair twed verblijf 458
pair twee ker 278
pair twee maand -246
pair twee wek 285
pair typ $ -132
pair u $ -147
pair u al 197
pair u dat 246
pair u de 200
pair u een -85
pair u er 310
pair u geregistreerd 294
pair u hoort -325
pair u mijn 338
pair u nagan 363
pair u nakijk 272
pair u van -223
pair u was -268
pair u wel -153
pair u wet -409
pair u zien 461
pair uit die -290
pair uit in -312
pair uit jullie 325
pair uitbetaald ? 292
pair uitker $ 300
pair uitker , 332
pair uitker moet 385
pair uitleg $ -222
pair uitlegg $ -293
pair uittreksel uit -215
pair ull , -262
pair urgentie , 446
pair uur $ -117
pair uur , -225
pair uur ? -363
pair uur op -328
pair uw administratie 433
pair uw collega -180
pair uw dienst -237
pair uw schrijv -448
pair vader $ -355
pair vakantie . -370
pair vall de -304
pair van 0 29
pair van alles -333
pair van burgerzak -262
pair van dat -278
pair van de -37
pair van dinsdag 505
pair van dit -408
pair van een -129
pair van februari 329
pair van gen -219
pair van het -50
pair van hiernaast -215
pair van loket -252
pair van me 274
pair van mij 642
pair van mijn 558
pair van mn 367
pair van morg 423
pair van nummer -202
pair van ons 183
pair van onz 428
pair van stat -219
pair van t -114
pair van tevor -265
pair van u 116
pair van ull -442
pair van vles -160
pair van vor -321
pair van vroeger -322
pair van wie -317
pair van zak 260
pair van zon -227
pair vanaf welk -296
pair vandag $ -146
pair vandag niet -322
pair vandar dat -171
pair vanuit het -281
pair vast $ -328
pair vel , -364
pair ver is 426
pair ver stat 445
pair ver van -305
pair verander , 284
pair veranderd , 291
pair verder en 274
pair verget $ -279
pair vergunn hebb -226
pair vergunn nodig -365
pair vergunn van 257
pair vergunn vor 142
pair verhuisd $ 198
pair verhuisd , 323
pair verhuisd binn 453
pair verhuisd van 415
pair verhuiz van 347
pair verkeerd begrep -304
pair verkeerd datum -336
pair verkeerd formulier -298
pair verkeerd nam -219
pair verkeerd op 351
pair verlengd of 492
pair verliefd op -292
pair verlop $ -372
pair verlop is -498
pair verschil tuss -210
pair verslag van 233
pair verwacht ? 304
pair verwerkt $ 100
pair verwerkt ? 360
pair verzet , 211
pair verzet nar 311
pair verzoek om 258
pair veur de -293
pair via een -360
pair via mail -237
pair via mijn -364
pair vier $ -316
pair vier maand -323
pair vier wek 319
pair vind , -260
pair vind . 284
pair vind da -449
pair vind dat -355
pair vind de 362
pair vind ik -56
pair vles en -157
pair vlieg zaterdag 465
pair vol $ -177
pair vol , -183
pair vol fout -423
pair volgen de 200
pair volgen het -238
pair volgen jullie 460
pair volgen u 361
pair volgend jar -203
pair volgend wek 300
pair voorbeeld . -228
pair voorbij $ -227
pair voorbij , 368
pair vor $ -189
pair vor , -271
pair vor 0 176
pair vor all -310
pair vor alleenstaand -276
pair vor de 107
pair vor een -88
pair vor ge -279
pair vor gen -258
pair vor hem 321
pair vor het 134
pair vor in -273
pair vor jullie -310
pair vor kwijtscheld -380
pair vor me 474
pair vor men -154
pair vor mij 414
pair vor mijn 415
pair vor mn 323
pair vor nen -281
pair vor nodig 248
pair vor nr -248
pair vor nummer -209
pair vor ons 90
pair vor onz 241
pair vor ouder -214
pair vor social -406
pair vor uw -151
pair vor welk 401
pair vor wie -143
pair vor zon -323
pair vorig bericht -423
pair vorig jar 154
pair vorig maand 479
pair vorig wek 108
pair vraagt de -394
pair vrag $ -150
pair vrag , -313
pair vrag ? -341
pair vrag het 201
pair vrag je -152
pair vrag jullie -310
pair vrag vor -258
pair vrij ? -251
pair vrij is -396
pair vrijdag , 284
pair vrijdag 0 252
pair vrijdag kom -250
pair vrijstell van 400
pair vrijwilliger $ -215
pair vroeg in 399
pair vrouw ook -362
pair vrouw van -263
pair vrouw zegt -269
pair wa een -173
pair wa is 400
pair waard van 245
pair waardelos geregeld -369
pair waarom ik 530
pair waarom is 258
pair waarom mijn 432
pair waarom moet 179
pair waarschuw , -223
pair waarschuw die -339
pair waarschuw vor -283
pair wacht $ -168
pair wacht , 138
pair wacht al 266
pair wacht mar -213
pair wacht op 399
pair wacht wacht -413
pair wachtlijst , 358
pair wachtlijst en -570
pair wachtlijst van 267
pair wachtlijst vor 144
pair wachtwoord is -190
pair wachtzal , -161
pair wanner die 368
pair wanner duurt -291
pair wanner hor 413
pair wanner ik 335
pair wanner kom -426
pair wanner komt 437
pair wanner krijg 521
pair wanner loopt 293
pair wanner mijn 428
pair wanner wordt 153
pair want die -232
pair want ik 180
pair want mijn -465
pair want zo 238
pair war $ -174
pair war betal -186
pair war blijft 719
pair war ge -394
pair war gef -221
pair war hal -163
pair war is -117
pair war kan -214
pair war kunn -219
pair war mijn 318
pair war moet -195
pair war op -323
pair war stat -257
pair war vind -100
pair war vrag -194
pair was $ 147
pair was , -203
pair was al -325
pair was dat -125
pair was die 320
pair was een -192
pair was het 153
pair was mijn 97
pair was niet -284
pair was van -319
pair was vorig -282
pair wat ben -151
pair wat doet -186
pair wat een -133
pair wat er 440
pair wat gebeurt -204
pair wat ik 184
pair wat is 337
pair wat kost -162
pair wat mij -397
pair wat moet 72
pair wat nu -397
pair wat wij 385
pair wat zijn -240
pair water $ -140
pair water in -282
pair we een -378
pair we hebb -99
pair we kom -211
pair we moet -402
pair we nog 283
pair we van -395
pair we zijn 241
pair we zit 420
pair websit $ -234
pair websit , -199
pair weg $ -206
pair weg bij -199
pair wek $ -244
pair wek een -229
pair wek geled 321
pair wek gen -414
pair wek is 152
pair wek moet -294
pair wek terug 347
pair wel $ -160
pair wel ? 258
pair wel ingeschrev 344
pair wel of 283
pair welk bedrag 500
pair welk bus -404
pair welk datum 438
pair welk dienst -301
pair welk document -342
pair welk formulier -423
pair welk inkom -406
pair welk jar 419
pair welk kleur -396
pair welk leeftijd -173
pair welk plat 396
pair welk plek 427
pair welk strat -384
pair welk uur 311
pair wen ik 361
pair wer $ -99
pair wer de -300
pair wer gen -243
pair wer gewon 363
pair wer kwijt -511
pair wer niet -150
pair wer nik -335
pair werk $ -109
pair werk ? -261
pair werk aan -262
pair werkt bij -404
pair werkt dat -230
pair werkt die -313
pair werkt niet 215
pair wet $ 287
pair wet er -381
pair wet ge -296
pair wet hoevel 269
pair wet niet 231
pair wet of 336
pair wet van 299
pair wet vor -263
pair wet war 88
pair wet wat 203
pair wie beslist -425
pair wie doet 294
pair wie heeft 197
pair wie is 189
pair wie kan -167
pair wie ligt 397
pair wie moet -225
pair wie stat 464
pair wie volgt 386
pair wie zit -421
pair wij de -233
pair wij had 607
pair wij hebb 201
pair wij verhuiz 308
pair wij will -94
pair wij won 146
pair wij zijn 149
pair wij zit -337
pair wijk $ -172
pair wijkagent $ -316
pair wijkagent is 366
pair wijzig $ 289
pair wijzig , 329
pair wil allen -238
pair wil dar -334
pair wil dat 227
pair wil een -138
pair wil er -397
pair wil ik 209
pair wil in -239
pair wil je 471
pair wil mijn 286
pair wil teruggebeld -253
pair wil u -340
pair wil wet 495
pair will een -200
pair will jullie 260
pair will wet 226
pair wilt u 344
pair wmo aanvrag 296
pair wmo dossier 362
pair won $ -53
pair won , 144
pair won allen 263
pair won er -325
pair won hier 185
pair won ik 340
pair won nog -432
pair won nu 369
pair woning ? 300
pair woont , -356
pair word dor -408
pair word er -250
pair word ik 218
pair word in 271
pair wordt $ -245
pair wordt . 328
pair wordt ? -318
pair wordt dat -312
pair wordt de -184
pair wordt een -254
pair wordt er -235
pair wordt het -213
pair wordt mijn 536
pair woz van 349
pair woz waard 339
pair zaaknummer $ -205
pair zag ik -196
pair zak $ -304
pair zak , 157
pair zak 0 193
pair zak is -237
pair zak nu 479
pair zak van 368
pair zat $ -289
pair zat , -332
pair zat in -231
pair zaterdag 0 -297
pair zaterdag open -278
pair ze bij 299
pair ze dat -261
pair ze de -239
pair ze har -414
pair ze is 137
pair ze niet -342
pair ze op 307
pair ze weg -421
pair ze zoud -233
pair zeg $ -190
pair zeg , -220
pair zeg ik -300
pair zeg mij 457
pair zegg $ -328
pair zegg of -431
pair zegg wanner 268
pair zegg wie -376
pair zegt iet -245
pair zeid ze 219
pair zeker ? -287
pair zeker niet -320
pair zelf de -232
pair zelf een -161
pair zelf niet 279
pair zelf wel -246
pair zenn $ -224
pair zes $ -232
pair zes wek 136
pair zet de 196
pair zet ik -486
pair zet mij 254
pair zet mijn 267
pair zet zijn -469
pair zie $ -275
pair ziek van -315
pair ziekenhuis $ -399
pair ziekenhuis , 228
pair zien $ 106
pair zien elkar -324
pair zien hoe 366
pair zien of 405
pair zij heeft -289
pair zijn , 204
pair zijn ? -145
pair zijn dat -184
pair zijn die -228
pair zijn een -221
pair zijn eig -278
pair zijn en -218
pair zijn er -88
pair zijn het -217
pair zijn kop -309
pair zijn met 169
pair zijn mijn 390
pair zijn nu -435
pair zijn rijbewijs 268
pair zijn twee -381
pair zijn vor -175
pair zijn we 324
pair zijn wij 297
pair zit $ -150
pair zit , -230
pair zit aan -298
pair zit da 394
pair zit dar -316
pair zit dat 98
pair zit de -271
pair zit hier 364
pair zit in -142
pair zit mijn 353
pair zit op -372
pair zit t 510
pair zit vast 333
pair zit zonder 175
pair zo , -126
pair zo dicht -415
pair zo dom -379
pair zo een -196
pair zo ja 324
pair zo lang 188
pair zo rap -242
pair zoal afgesprok -268
pair zodat ik -413
pair zoek , 241
pair zoek dat 468
pair zoek de -244
pair zoek ik -365
pair zoek jullie -352
pair zoekt een -300
pair zon $ -284
pair zon brief -529
pair zon van -444
pair zon vergunn -270
pair zon zijn 448
pair zonder afsprak -394
pair zonder nummerplat -223
pair zonder vergunn -310
pair zoontj van -320
pair zot van -185
pair zou de -470
pair zou mij 131
pair zou mijn 468
pair zull we -315
pair zwart op 315
pair zwembad $ -251
skip ( 0 171
skip ) 0 -431
skip , $ -112
skip , . 63
skip , 0 105
skip , ? -162
skip , aan -174
skip , alles -194
skip , altijd -291
skip , bedoel -197
skip , begint -205
skip , begrijp -308
skip , bel -354
skip , ben 99
skip , betal 273
skip , breng -190
skip , brief 296
skip , bus -289
skip , collega -201
skip , da 313
skip , dank -262
skip , dar 167
skip , dat -32
skip , de -67
skip , den -195
skip , die 217
skip , dit -449
skip , dochter -244
skip , doet -119
skip , drie -256
skip , duurt 393
skip , echt -275
skip , er -61
skip , ga 255
skip , gat -143
skip , ge 192
skip , gij 143
skip , ging -137
skip , had -83
skip , hang -339
skip , har 297
skip , heeft 104
skip , hek -287
skip , helpt -376
skip , het 141
skip , hoevel -345
skip , hor 175
skip , is 49
skip , jar -122
skip , je 390
skip , jij 288
skip , jullie 149
skip , ker -159
skip , klopt 224
skip , kom -197
skip , komt 331
skip , lag -237
skip , ligt -156
skip , loopt -223
skip , lop -327
skip , mag -82
skip , mail 198
skip , man -216
skip , mar -156
skip , me 122
skip , men -270
skip , mij 39
skip , mijn 214
skip , mn 414
skip , moest -288
skip , moet 202
skip , morg -340
skip , nar 237
skip , ne 192
skip , niemand 293
skip , nieuw 248
skip , of -408
skip , ook -294
skip , oud 308
skip , pas -464
skip , red -430
skip , reken -384
skip , scham -316
skip , scheelt -406
skip , sind -324
skip , snap -263
skip , stat 225
skip , sted -400
skip , system -360
skip , u 96
skip , ver 346
skip , verget -277
skip , vlieg 463
skip , vor -134
skip , wacht 283
skip , wel -158
skip , werkt -288
skip , wet 154
skip , wie -91
skip , wij -187
skip , wil -60
skip , will -243
skip , wist -230
skip , won 456
skip , ze 158
skip , zeg -145
skip , zei -215
skip , zij 163
skip , zit 130
skip , zoek -216
skip , zon 154
skip , zou 151
skip 0 ) 321
skip 0 , 148
skip 0 0 -23
skip 0 : 234
skip 0 ? -55
skip 0 @code -157
skip 0 al -216
skip 0 als -179
skip 0 ben 345
skip 0 betal -119
skip 0 dar -235
skip 0 de -136
skip 0 er -282
skip 0 gat 332
skip 0 geblokkeerd -432
skip 0 geldig -483
skip 0 heb 260
skip 0 het -71
skip 0 hetzelfd -440
skip 0 hoevel -231
skip 0 ik 277
skip 0 in 248
skip 0 is 55
skip 0 jullie 242
skip 0 kan 28
skip 0 klopt -212
skip 0 komt -332
skip 0 krijg -205
skip 0 mag -139
skip 0 mar 294
skip 0 mer 319
skip 0 minder 350
skip 0 moet -296
skip 0 na -214
skip 0 nar 339
skip 0 nog -296
skip 0 of -331
skip 0 ons -344
skip 0 ook -184
skip 0 stat -307
skip 0 t -298
skip 0 terug 436
skip 0 toch -289
skip 0 tot -243
skip 0 volgen -426
skip 0 vor -94
skip 0 wanner 224
skip 0 war -229
skip 0 wie -300
skip 0 wil 210
skip 0 zegt -529
skip 0 zij -328
skip 0 zo -192
skip 0 zonder -214
skip 0 zou -349
skip : $ -302
skip : , -254
skip : . 223
skip : heb -368
skip : is -327
skip : mijn 363
skip : of -440
skip @code 0 -283
skip @code de -168
skip @code is -167
skip @code nam -322
skip ^ ! -93
skip ^ $ -158
skip ^ ( -305
skip ^ , -39
skip ^ . -13
skip ^ 0 -34
skip ^ : -102
skip ^ ? -272
skip ^ aan -206
skip ^ aangevraagd 381
skip ^ aanvrag 245
skip ^ acht -367
skip ^ achter -204
skip ^ al 349
skip ^ allemal -157
skip ^ als -212
skip ^ alwer -334
skip ^ ambtenar -395
skip ^ antwoord -167
skip ^ antwoordt -373
skip ^ bas -256
skip ^ bel -169
skip ^ belast -295
skip ^ beld 419
skip ^ bell -188
skip ^ bent -160
skip ^ besliss 202
skip ^ beslist -174
skip ^ betal -156
skip ^ bewonerskaart 415
skip ^ bij -117
skip ^ blijft 639
skip ^ bom -198
skip ^ breng -203
skip ^ brief 131
skip ^ broer -169
skip ^ bsn -341
skip ^ buurman -201
skip ^ cijfer -227
skip ^ cod -297
skip ^ collega -188
skip ^ container -240
skip ^ da -96
skip ^ dag -281
skip ^ dank -181
skip ^ dar -167
skip ^ dat -34
skip ^ die -67
skip ^ dient -246
skip ^ dit -161
skip ^ doe -143
skip ^ doen -190
skip ^ doet -90
skip ^ dor -332
skip ^ dossier 154
skip ^ duurt -237
skip ^ e -214
skip ^ een -72
skip ^ eig -448
skip ^ er -80
skip ^ euro -430
skip ^ even -267
skip ^ ex -527
skip ^ excuses -336
skip ^ ezel -184
skip ^ februari 428
skip ^ fijn -437
skip ^ formulier -249
skip ^ fout -348
skip ^ fritur -286
skip ^ ga -124
skip ^ gan -116
skip ^ gat -139
skip ^ ge 72
skip ^ gebeurt -206
skip ^ gef -183
skip ^ gegeven 353
skip ^ gehad -389
skip ^ gek -417
skip ^ geld 333
skip ^ gemeentehuis -501
skip ^ geregeld -186
skip ^ gevond -279
skip ^ gewon -264
skip ^ gezien -163
skip ^ ging 366
skip ^ goed -245
skip ^ gratis -342
skip ^ gsm -273
skip ^ had 468
skip ^ hal -213
skip ^ half -271
skip ^ hang -159
skip ^ har 324
skip ^ hart -315
skip ^ he -144
skip ^ heb 101
skip ^ her -265
skip ^ het -48
skip ^ hier -96
skip ^ hoevel -175
skip ^ hond -232
skip ^ hoort -335
skip ^ hou -334
skip ^ huis 276
skip ^ huisbas -217
skip ^ i -221
skip ^ iederen -195
skip ^ iemand 239
skip ^ iet 296
skip ^ ik 60
skip ^ in -122
skip ^ is 28
skip ^ ja -78
skip ^ jar -239
skip ^ jong -229
skip ^ jullie 40
skip ^ k 275
skip ^ kan -47
skip ^ kapot -124
skip ^ kat -241
skip ^ kenmerk -395
skip ^ ker 127
skip ^ kijk -469
skip ^ kind -108
skip ^ klein -293
skip ^ kleinkind -315
skip ^ kleinzon -212
skip ^ klot -162
skip ^ kom -65
skip ^ komt 148
skip ^ kop -244
skip ^ kost -112
skip ^ krijg 285
skip ^ kunn -183
skip ^ lang -146
skip ^ leeflon 367
skip ^ les -219
skip ^ lieg -149
skip ^ ligg -186
skip ^ loket -215
skip ^ mail -181
skip ^ mar -216
skip ^ marloes -255
skip ^ me 169
skip ^ mij 101
skip ^ mijn 411
skip ^ mn 533
skip ^ moet 86
skip ^ mongol -179
skip ^ moogt -207
skip ^ morg -408
skip ^ myn 404
skip ^ nar -314
skip ^ ne -244
skip ^ nederland -376
skip ^ nem -212
skip ^ nieuw -237
skip ^ noemt -267
skip ^ nou -198
skip ^ nu -234
skip ^ ocmw 344
skip ^ om -269
skip ^ ons 317
skip ^ ontvang 305
skip ^ onz 269
skip ^ ook -244
skip ^ op -118
skip ^ open -316
skip ^ oud -106
skip ^ ouder -334
skip ^ pal -241
skip ^ papier -432
skip ^ parkeervergunn 511
skip ^ paspoort 458
skip ^ person -424
skip ^ post 327
skip ^ premie 308
skip ^ put -172
skip ^ rechtsbijstand -368
skip ^ red 286
skip ^ rekeningnummer 204
skip ^ rekent -399
skip ^ rijbewijs 235
skip ^ robot -275
skip ^ schiet -206
skip ^ schoonbroer -266
skip ^ schoonmoeder -406
skip ^ sind -371
skip ^ sla -226
skip ^ slat -187
skip ^ sluit -240
skip ^ stan -250
skip ^ stat 171
skip ^ stopt -314
skip ^ strat -229
skip ^ stur -137
skip ^ stuurt -297
skip ^ system -283
skip ^ tak -216
skip ^ telefon -230
skip ^ teruggebeld -236
skip ^ thuis -218
skip ^ tot -274
skip ^ trek -146
skip ^ trouw -300
skip ^ trut -194
skip ^ twee -292
skip ^ u 97
skip ^ uitker 353
skip ^ uur 218
skip ^ vader -141
skip ^ vall -294
skip ^ van 46
skip ^ ver 386
skip ^ vergunn -31
skip ^ verhuiz 388
skip ^ verhuurder 230
skip ^ vertrek 285
skip ^ via -405
skip ^ vier -360
skip ^ vol -171
skip ^ volgen -369
skip ^ voorbeeld -249
skip ^ vraagt -196
skip ^ vrag -225
skip ^ vrouw -181
skip ^ waarschuw -166
skip ^ wacht -43
skip ^ wachtwoord -268
skip ^ websit -224
skip ^ weg -185
skip ^ wek 235
skip ^ welk 254
skip ^ werk -247
skip ^ werkt -160
skip ^ wij 144
skip ^ wijkagent 473
skip ^ wil 95
skip ^ wild 307
skip ^ wist -451
skip ^ woz 371
skip ^ zag -233
skip ^ zal -22
skip ^ zeg -146
skip ^ zegg 153
skip ^ zegt -154
skip ^ zelf -449
skip ^ zet -243
skip ^ zie 175
skip ^ zijn 88
skip ^ zoek -237
skip ^ zon 23
skip ^ zonder -276
skip ^ zoontj -316
skip ^ zou 207
skip ^ zus -246
skip aan 0 -181
skip aan deur -160
skip aan gemeent 330
skip aan mijn 175
skip aan werk -382
skip aangepast $ 332
skip aangevraagd ik 424
skip aanpass $ 422
skip aanslag , 372
skip aanslag ? 422
skip aanslag niet 405
skip aanslag op -470
skip aanvrag $ -168
skip aanvrag ? 317
skip aanvrag de 163
skip aanvrag ik 197
skip aanvrag in 401
skip aanvrag mijn 382
skip administratie $ 510
skip adres $ 441
skip adres , 360
skip adres 0 216
skip adres de -278
skip adres in 272
skip adres niet 328
skip adres won -497
skip adreswijz : 472
skip af de -187
skip afgegev de 373
skip afgewez $ 389
skip afsprak alwer 296
skip afsprak donderdag 290
skip afsprak of -271
skip afsprak vor -280
skip afsprak zonder -450
skip al $ 106
skip al , 124
skip al 0 -262
skip al ? 583
skip al aan 383
skip al besliss 397
skip al besluit 346
skip al bij 32
skip al de 36
skip al derd -365
skip al dor 401
skip al het 199
skip al in 345
skip al is 223
skip al jar -121
skip al maand 193
skip al maandag -465
skip al mer -421
skip al niet -348
skip al of 263
skip al op 260
skip al over 453
skip al pas -299
skip al twed -406
skip al uur -311
skip al van 370
skip al vor 363
skip al wek 148
skip all van -261
skip allen $ -163
skip allen op -387
skip alles $ -195
skip alles in -437
skip als $ -166
skip als , 326
skip als 0 -466
skip als allen -351
skip als bij -308
skip als de -204
skip als die -253
skip als een -245
skip als is 321
skip als mijn -199
skip als nar -364
skip als nog -488
skip als op -366
skip als over -305
skip als van 166
skip als vor -310
skip als zon -425
skip alsjeblieft , 334
skip altijd $ -279
skip altijd , -289
skip altijd . -375
skip altijd brief -284
skip altijd geweest 254
skip altijd mijn -262
skip altijd wacht -315
skip alwer . 431
skip ambtenar , -477
skip ander $ -120
skip ander van -210
skip antwoord $ -119
skip antwoord . -383
skip antwoord mijn 131
skip apothek wacht -451
skip app niet -468
skip april $ 277
skip aub $ 263
skip aub mijn 399
skip auto nummerplat -407
skip automatisch van 295
skip baby de -362
skip balie $ 398
skip ban $ -275
skip bank het -221
skip bedankt $ -152
skip bedankt de -178
skip bedrag $ 223
skip bedrag mijn 377
skip begrijp niet -385
skip behandeld $ 287
skip bel $ -143
skip bel de -367
skip bel ff -309
skip bel mar -205
skip bel niet -263
skip bel nou -353
skip belach $ -195
skip bell $ -217
skip bell , -247
skip bell 0 -328
skip ben 0 278
skip ben al 559
skip ben daklos -351
skip ben dat -283
skip ben de 216
skip ben die -275
skip ben en -249
skip ben er -449
skip ben geblokkeerd -251
skip ben helemal -277
skip ben hier -302
skip ben klar -246
skip ben kwijt 402
skip ben nog 293
skip ben nu -216
skip ben te -260
skip ben terug -297
skip ben toch -267
skip ben wer -226
skip bereik 0 -235
skip bericht ? -359
skip beschermd $ -330
skip besliss mijn 317
skip beslist $ 356
skip beslist . 368
skip beslist mijn 374
skip besluit 0 -466
skip bestat een -129
skip bestat mer -387
skip bestat nog -257
skip besteld 0 -294
skip betaald . 389
skip betaald de 448
skip betal $ 173
skip betal @code -295
skip betal de 231
skip betal die 235
skip betal mijn 159
skip betekent $ -302
skip betekent ? -326
skip beter $ -239
skip bevest $ 438
skip bevest ik 494
skip bezwar , 318
skip bezwar de 275
skip bij , 257
skip bij . 157
skip bij 0 -253
skip bij ? 73
skip bij aan -261
skip bij aanvrag -368
skip bij als 333
skip bij bakker -383
skip bij de 239
skip bij dienst -354
skip bij een -199
skip bij en 137
skip bij geregistreerd 375
skip bij gesprek -416
skip bij hand 246
skip bij heb 477
skip bij ingeschrev 282
skip bij kan -217
skip bij lang 361
skip bij ligt 348
skip bij moet -152
skip bij notaris -437
skip bij ocmw 142
skip bij ook -305
skip bij oud -385
skip bij politie -266
skip bij social 228
skip bij station -162
skip bij terecht -259
skip bij vor 243
skip bij ziekenhuis -390
skip bijna $ -165
skip bijstandsaanvrag ik 401
skip binn $ 233
skip binn 0 -319
skip binn dag -261
skip binn de -325
skip binn mijn -410
skip binn wek 177
skip binn werkdag -431
skip binnengekom $ 314
skip blijft $ -201
skip blijft , -261
skip blijft mijn 369
skip blijv $ -243
skip blokkad $ -214
skip boet 0 283
skip boet ? -335
skip brief $ 131
skip brief , -421
skip brief een -422
skip brief ik 292
skip brief met -406
skip brief mijn 228
skip brief u 382
skip bril op -284
skip bsn $ 135
skip bsn ik -433
skip bur een 232
skip bus het -343
skip cijfer een -198
skip cod , -274
skip cod 0 -311
skip container de -208
skip da ben -232
skip da ik -338
skip da ni -450
skip da vor -234
skip daarom ik -291
skip dag $ -125
skip dag het -169
skip dag mijn 316
skip dag ons 284
skip dakkapel $ 311
skip dan $ -66
skip dan , -105
skip dan 0 246
skip dan ? -138
skip dan een -228
skip dan ik -228
skip dan jullie -298
skip dan mijn -274
skip dan u -416
skip dan van 444
skip dank $ -160
skip dank , -233
skip dank vor -391
skip dank wel -116
skip dar de -149
skip dar ik -158
skip dar in -252
skip dar over -204
skip dar te -284
skip dar van -209
skip dar vor -202
skip das $ -295
skip dat $ 80
skip dat ? 202
skip dat al -165
skip dat ben -192
skip dat bij 233
skip dat brief -341
skip dat computer -347
skip dat dan -343
skip dat dar 235
skip dat dat -131
skip dat de -105
skip dat die -270
skip dat een -133
skip dat elk -344
skip dat gemeent -358
skip dat gen -171
skip dat iemand -297
skip dat iet 478
skip dat ik -151
skip dat jullie -282
skip dat klopt -276
skip dat mijn 208
skip dat na 174
skip dat nar -424
skip dat niet 103
skip dat nog 225
skip dat nu -88
skip dat of -353
skip dat ons 141
skip dat ook -160
skip dat rijbewijs 307
skip dat toch -157
skip dat uit 239
skip dat vor -78
skip dat wat -252
skip dat wel -231
skip dat wet -320
skip dat zo -148
skip dat zomar -245
skip datum $ -258
skip datum de -393
skip datum mijn 316
skip de $ -42
skip de ( -293
skip de , -96
skip de . 183
skip de ? -94
skip de @code -259
skip de aan -115
skip de af -105
skip de afhandel -415
skip de al 181
skip de allen -392
skip de aub -424
skip de betaald -237
skip de bij -79
skip de bijdrag -324
skip de brief 302
skip de dar -181
skip de dat -141
skip de de -191
skip de dicht -134
skip de die 207
skip de dienst 278
skip de dit -362
skip de dor -135
skip de een -119
skip de elk -190
skip de ergen -212
skip de gat -137
skip de gevall -338
skip de gewon -214
skip de gooi -382
skip de grag -460
skip de hebb -191
skip de het -172
skip de hiernaast -202
skip de hor -224
skip de iet -191
skip de in -100
skip de incasso 288
skip de is -71
skip de kaart 436
skip de kan -324
skip de ker -100
skip de kom -172
skip de krijg -290
skip de kwijt 259
skip de ligt -144
skip de maand -492
skip de mak -232
skip de mar 166
skip de mee -216
skip de meld -205
skip de merci -201
skip de mijn 239
skip de moet 334
skip de morg -264
skip de nam -284
skip de nodig -255
skip de nog -130
skip de of -138
skip de ook -144
skip de op -83
skip de open -170
skip de opvang 224
skip de rond 280
skip de stat -85
skip de te -294
skip de twee 417
skip de van 81
skip de vandag -248
skip de verget -265
skip de vor 77
skip de vorig -420
skip de waard 228
skip de was -45
skip de weg -204
skip de werkt -229
skip de wil 163
skip de will -360
skip de woont -358
skip de word -400
skip de wordt -243
skip de zak -322
skip de zegt 230
skip de zet -308
skip de zie 358
skip de zit -90
skip de zou 516
skip den $ -137
skip den , -123
skip den op -253
skip denk $ -210
skip derd dat -418
skip deur het -176
skip dez $ -208
skip dez , 172
skip dez . -350
skip dez en -464
skip dez nog 259
skip dezelfd $ -182
skip dezelfd , 401
skip dicht $ -230
skip dicht de -291
skip die $ -120
skip die , -46
skip die 0 -177
skip die ? 145
skip die aan -205
skip die al 251
skip die ben -203
skip die dat -278
skip die er 212
skip die euro 429
skip die heeft -389
skip die het 133
skip die jullie -265
skip die kaart -396
skip die klopt -427
skip die mag -286
skip die met -170
skip die mij 466
skip die niet 287
skip die of 146
skip die ons 273
skip die ook -223
skip die spreekt -315
skip die stat -507
skip die vor 214
skip die vorig 355
skip dienst , -221
skip dienst ? -247
skip dienst ik -294
skip dik van -253
skip ding $ -317
skip dinsdag $ 219
skip dit $ -231
skip dit . -255
skip dit ? 213
skip dit al 175
skip dit de -218
skip dit een -286
skip dit in -322
skip dit nog 191
skip dit op 257
skip dit van 422
skip dit wer -194
skip dit wordt -397
skip dochter 0 -109
skip dochter ? 357
skip dochter vor -457
skip dod de -163
skip doe $ -281
skip doen een -241
skip dom $ -169
skip dom ik -316
skip dom mij -343
skip doorgev $ -301
skip dor de -242
skip dossier $ 430
skip dossier , 320
skip dossier . 293
skip dossier bij 529
skip dossier de 247
skip dossier het 270
skip drie $ 107
skip drie dezelfd -341
skip drie een -201
skip drie geled 560
skip drie gen -363
skip drie vor -310
skip dus ik -409
skip dus kom -283
skip duurt nog 480
skip duurt vor -362
skip e te -379
skip echt $ -119
skip echt , -192
skip echt . -305
skip echt sprek -187
skip een $ -39
skip een , -88
skip een . 55
skip een ? -107
skip een aanvrag -180
skip een adres -408
skip een als -298
skip een antwoord -295
skip een bij -97
skip een binn -311
skip een boet 59
skip een de -77
skip een doen -225
skip een een -188
skip een eerst -334
skip een eigen -147
skip een en -59
skip een gedan -335
skip een gekreg 220
skip een geldig -120
skip een genom 275
skip een gezin -352
skip een heeft -246
skip een houd -262
skip een id -252
skip een identiteitskaart -240
skip een in -17
skip een is -218
skip een jullie -335
skip een klar -260
skip een later 375
skip een mak -327
skip een mar -228
skip een medewerker -181
skip een met -209
skip een mij -267
skip een moet -214
skip een na -278
skip een nodig -149
skip een nog -245
skip een ook -156
skip een op -28
skip een over 86
skip een person -240
skip een rijbewijs -260
skip een rond -214
skip een terwijl -353
skip een uit -153
skip een volgen -339
skip een vrag -318
skip een was -147
skip een weg -475
skip een werker -360
skip een zeg -121
skip een zet -288
skip een zich -372
skip een zijn -200
skip een zonder -58
skip eerst $ -229
skip eerst , -307
skip eerst of 424
skip eig $ -195
skip eig , 303
skip eig niet -406
skip eig vor -323
skip eigen een -224
skip eind , 367
skip eindelijk $ -368
skip eindelijk of 347
skip elk $ -99
skip elk ander -315
skip en , -152
skip en . -249
skip en ben -221
skip en bij -283
skip en blijft -390
skip en de -168
skip en die 161
skip en een 154
skip en en -211
skip en gan -129
skip en gat -333
skip en gebeurt -206
skip en gen -97
skip en grag -318
skip en had -259
skip en heb 124
skip en hebt -297
skip en hier -378
skip en in 125
skip en is 91
skip en kan 240
skip en ker -128
skip en kom -261
skip en lat -250
skip en mag -287
skip en met -265
skip en moet 157
skip en nog 145
skip en over -303
skip en sta 243
skip en stat 221
skip en stuurt 316
skip en terug -348
skip en vor -149
skip en welk -230
skip en wet 195
skip en zet -253
skip en zoek -457
skip en zou 334
skip energietoeslag $ 424
skip er 0 281
skip er ? 363
skip er aan -59
skip er bij 243
skip er dat 180
skip er de -122
skip er die -210
skip er gen -182
skip er het -79
skip er iet 126
skip er in 182
skip er jar -230
skip er mij 507
skip er mijn 675
skip er niemand -310
skip er niet 190
skip er nieuw 188
skip er nog -194
skip er ook -190
skip er open 430
skip er over 249
skip er plat -250
skip er plek -274
skip er premie -210
skip er sted -320
skip er uit -92
skip er wachtlijst -486
skip er zijn 246
skip eraf $ -430
skip erfenis $ -380
skip erg $ -298
skip ergen ? -271
skip eruit $ -226
skip euro $ 162
skip euro een -323
skip euro en -517
skip euro ik 462
skip euro mijn 264
skip even $ -173
skip ex een -325
skip ezel ik -280
skip factur de 110
skip februari , 388
skip fijn $ -289
skip formulier ik -367
skip foto $ -214
skip fout mijn 324
skip ga nar 306
skip gan het -382
skip gan vor -257
skip gang zak -383
skip gas $ -274
skip gas ? -325
skip gas van 476
skip gat de -123
skip gat in 284
skip gat met -277
skip gat mijn 350
skip gat niet -332
skip gat van -270
skip ge bij 210
skip ge de -163
skip ge een -251
skip ge het -234
skip ge nog -265
skip ge op -213
skip ge van 188
skip ge vor -244
skip ge wet -292
skip ge zien 456
skip geb $ 246
skip gebeld , -294
skip gebeld en -356
skip gebeurd $ 389
skip geblokkeerd de 360
skip gebor 0 325
skip gedoe die -253
skip gef dat -230
skip gef een -183
skip gehad de -351
skip gehoord $ 239
skip gekreg $ 448
skip geld $ -263
skip gelez ik -469
skip geliev op -427
skip gemeent $ -60
skip gemeent de -192
skip gemeent ik 335
skip gemeentehuis 0 -349
skip gen aan -355
skip gen aub -341
skip gen gehad 320
skip gen hor -227
skip gen krijg 308
skip gen op 178
skip gen teg -300
skip genoeg $ -323
skip genom $ 378
skip geregistreerd $ 426
skip geregistreerd ? 295
skip gesprek de 445
skip gesprek een -482
skip gestort $ 414
skip gestuurd $ 196
skip gestuurd ik 312
skip gev de -317
skip gevond de -258
skip geweest $ -204
skip geweest mijn 312
skip gewon $ -75
skip gewon de -20
skip gewon een -285
skip gewon met -295
skip gezet $ 227
skip gij mij -358
skip ging mijn -519
skip gister $ -411
skip gister , -341
skip gister . -369
skip gister ik -361
skip goed ? 279
skip goed ik -348
skip goedgekeurd $ 453
skip goud $ -292
skip grag het 396
skip grag ik 190
skip grag of 329
skip grag op -346
skip grag telefoontj -296
skip grag via -391
skip gratis $ -201
skip groen $ -160
skip had , -439
skip had de 314
skip had op -417
skip had over -366
skip had verkeerd -207
skip hal $ 160
skip hal blokkad -331
skip hal moet -352
skip hallo $ -273
skip har . 514
skip har al 441
skip har is 284
skip har kwijt -530
skip heb $ 269
skip heb , -173
skip heb ? 356
skip heb al -369
skip heb ander 510
skip heb boet 363
skip heb eigen 330
skip heb gevraagd 354
skip heb ker -344
skip heb klacht -297
skip heb met -417
skip heb nik -457
skip heb nog 280
skip heb op 307
skip heb papier -436
skip hebb $ 176
skip hebb een -11
skip hebb het 328
skip hebb mijn 676
skip hebb ons 328
skip hebb ook -291
skip hebb vor 395
skip hebt een -224
skip hebt mij 349
skip hebt mijn 296
skip heeft $ 368
skip heeft , -254
skip heeft 0 -391
skip heeft al 336
skip heeft de 170
skip heeft een -315
skip heeft gemeent -222
skip heeft mijn -446
skip heeft recht -307
skip heeft stad -184
skip heeft verkeerd -317
skip hel $ -106
skip hel , -186
skip helemal mee -346
skip help $ -358
skip hem $ 107
skip hem , 320
skip hem ? -457
skip hem de -354
skip het ! -273
skip het $ -57
skip het ( -340
skip het , -89
skip het . 73
skip het aan -98
skip het adres 241
skip het al 148
skip het bij 63
skip het binn -215
skip het dat 166
skip het er 155
skip het formulier -362
skip het gewon -263
skip het gezien 320
skip het het -210
skip het hier -238
skip het ik 252
skip het in -139
skip het jar 194
skip het klar -389
skip het mail -283
skip het mar 304
skip het mer 160
skip het met 227
skip het mijn 437
skip het moet -334
skip het nu 255
skip het nummer -213
skip het of -130
skip het ook -141
skip het op -142
skip het open -106
skip het opgelost -234
skip het per -318
skip het postkantor -193
skip het terug -262
skip het tuss -150
skip het verhuisd -381
skip het wet 282
skip het zat -435
skip het zijn -213
skip het zou 366
skip hier 0 -236
skip hier van 271
skip hij $ -252
skip hij ? 653
skip hij dat -233
skip hij een -216
skip hij me -376
skip hij mijn -389
skip hij niet 300
skip hij nu -284
skip hij zelf -288
skip hij zijn -210
skip hoe dat 251
skip hoe de -272
skip hoe duurt -100
skip hoe een -265
skip hoe gat -193
skip hoe ge -144
skip hoe het 288
skip hoe iemand -457
skip hoe ik -228
skip hoe je -240
skip hoe jullie 309
skip hoe kan -287
skip hoe mag -130
skip hoe men -239
skip hoe met 202
skip hoe moest 447
skip hoe moet -133
skip hoe stat 513
skip hoe van -319
skip hoek de -140
skip hoelang een -333
skip hoelang het 323
skip hoeveelst ik 331
skip hoevel dat -357
skip hoevel de -389
skip hoevel duurt -340
skip hoevel een -311
skip hoevel er 528
skip hoevel heb 522
skip hoevel heeft -304
skip hoevel ik 622
skip hoevel krijg 411
skip hoevel mag -337
skip hoevel moet -107
skip hoevel mog -236
skip hoevel na -225
skip hoevel nog 258
skip hoevel stan 382
skip hoevel van -365
skip hoever het 457
skip hog mijn 360
skip hoi $ -288
skip hond 0 -333
skip hor , -361
skip hor alles -375
skip hor die -351
skip hor iet 260
skip hor mar 297
skip huis 0 476
skip huis de 351
skip huishoud $ -344
skip id $ -310
skip id mijn 359
skip identiteitskaart 0 341
skip identiteitskaart of -368
skip iemand $ -211
skip iemand ? -258
skip iemand bell -422
skip iemand belt -282
skip iemand het -218
skip iemand mij 378
skip iet . 470
skip iet ? 173
skip iet bij 215
skip iet mijn 180
skip iet te -332
skip ik $ 6
skip ik . 410
skip ik ? 169
skip ik aan 200
skip ik achter -349
skip ik adres -423
skip ik afbetal 360
skip ik al 193
skip ik alles 169
skip ik alwer 518
skip ik ander 463
skip ik antwoord -259
skip ik beleefd -490
skip ik ben 398
skip ik bericht -190
skip ik betaald 259
skip ik betal 302
skip ik boet 213
skip ik bos -281
skip ik da 201
skip ik de 94
skip ik dod -176
skip ik doen -318
skip ik echt 115
skip ik eerst -301
skip ik enkel -272
skip ik ermee 346
skip ik even -244
skip ik geblokkeerd -309
skip ik gedan 476
skip ik gekreg -401
skip ik geld 394
skip ik gen 196
skip ik geschrapt 486
skip ik geslacht -540
skip ik gewon -278
skip ik had -146
skip ik heb 66
skip ik hier 179
skip ik hor -306
skip ik hur -464
skip ik ik -369
skip ik in 315
skip ik ingeschrev 332
skip ik inschrijv -517
skip ik jar 402
skip ik je -185
skip ik juist -418
skip ik jullie 154
skip ik kanker -419
skip ik later -370
skip ik liever -198
skip ik maand 253
skip ik mak -279
skip ik mee -265
skip ik mer -347
skip ik met -187
skip ik mezelf -196
skip ik mij -179
skip ik moet 224
skip ik nie 413
skip ik niemand -236
skip ik nog 139
skip ik nummer -256
skip ik of 146
skip ik onz -281
skip ik op 73
skip ik oud -243
skip ik over 267
skip ik papier -226
skip ik person 337
skip ik post 423
skip ik recht 129
skip ik sind 193
skip ik slecht -300
skip ik teken -354
skip ik u -154
skip ik uitgeschrev 404
skip ik uittreksel -239
skip ik uw -365
skip ik van -102
skip ik vergunn -188
skip ik verhuisd 535
skip ik verwacht 320
skip ik vor 317
skip ik vorig 192
skip ik vrag -286
skip ik wer -380
skip ik wet 409
skip ik zaterdag 355
skip ik zo -341
skip ik zonder 181
skip in $ -70
skip in , 111
skip in . 356
skip in ander -244
skip in archief -262
skip in bestand 344
skip in betal 245
skip in bevolkingsregister 405
skip in bij 233
skip in bos -232
skip in brief -166
skip in brp 303
skip in buurthuis -140
skip in computer 391
skip in dienstencentrum -265
skip in dorp -175
skip in dossier 525
skip in en 169
skip in gemeent -139
skip in hal -265
skip in het 156
skip in is 173
skip in ker 387
skip in krant -170
skip in land -343
skip in lev -376
skip in mail -277
skip in mijn 365
skip in nieuw -336
skip in nog -331
skip in opvang -230
skip in oud -211
skip in park -144
skip in regio -273
skip in register 370
skip in rusthuis -464
skip in sporthal -146
skip in strat -187
skip in system 804
skip in te -327
skip in tuin -82
skip in van 97
skip in verkeerd -219
skip in verslag -435
skip in vijver -154
skip in vor -211
skip in wacht -225
skip in was -385
skip in wijk -175
skip in wmo 440
skip in won 394
skip in ziekenhuis 264
skip inburger $ 460
skip incasso mijn 299
skip indien een -179
skip ingedi 0 261
skip ingeschrev de 533
skip ingeschrev het 237
skip ingeschrev jullie 217
skip inschrijv het -345
skip is $ 3
skip is , 88
skip is ? 501
skip is aan 195
skip is aanslag 339
skip is aanvrag 478
skip is afvalstoffenheff -410
skip is al 597
skip is balie -288
skip is beslist 339
skip is betal 165
skip is bezwar 398
skip is brug -291
skip is bsn 451
skip is containerpark -286
skip is daarmee 381
skip is dat -255
skip is de -104
skip is dez -254
skip is dor -189
skip is dossier 454
skip is drie -422
skip is echt -189
skip is een -53
skip is eigen -321
skip is eindelijk -263
skip is er 182
skip is ergen -275
skip is gekom 309
skip is gemeentehuis -207
skip is gen -154
skip is gestort 285
skip is geweest -342
skip is gratis -279
skip is identiteitskaart 418
skip is iemand -253
skip is iet 294
skip is ik 256
skip is in -98
skip is jar -237
skip is jullie 232
skip is klar -411
skip is kwijtscheld 207
skip is loket -181
skip is maand 149
skip is mer -357
skip is met 164
skip is mijn 22
skip is nar -377
skip is nieuw 276
skip is nodig -329
skip is nog -144
skip is nu 346
skip is omdat 309
skip is onz -288
skip is ook -221
skip is ord -332
skip is parkeerkaart 312
skip is pas 292
skip is paspoort 336
skip is schand -206
skip is sind 202
skip is stadhuis -270
skip is stand 462
skip is te -216
skip is telefoonnummer -356
skip is uit -277
skip is uitker 172
skip is van -203
skip is vergunn 221
skip is verplicht -330
skip is verschil -142
skip is verzoek 444
skip is vor 21
skip is wachtlijst -390
skip is wijkagent 371
skip is woz 456
skip is zaterdag -326
skip j $ 298
skip ja nee 312
skip jan $ 274
skip jar , 156
skip jar aan 375
skip jar bij 302
skip jar een -266
skip jar het 190
skip jar ik -242
skip jar in -301
skip jar mijn 355
skip je $ -177
skip je , -192
skip je ? -254
skip je bij -311
skip je de -141
skip je een -56
skip je hebt -286
skip je je -157
skip je mij 258
skip je mijn -405
skip je of 341
skip je op -285
skip jullie . -416
skip jullie 0 222
skip jullie @code -412
skip jullie al -310
skip jullie dat 277
skip jullie de -94
skip jullie gewon -215
skip jullie ik 417
skip jullie lijst -219
skip jullie mij 475
skip jullie mijn 264
skip jullie of -176
skip jullie ons 468
skip jullie open -299
skip jullie over -188
skip jullie zijn -239
skip k er -316
skip k gen -450
skip kan 0 -365
skip kan afsprak 314
skip kan antwoord -286
skip kan bezwar -500
skip kan bij -308
skip kan dan -270
skip kan dar -200
skip kan dat 458
skip kan de 26
skip kan die 369
skip kan een -187
skip kan ergen -257
skip kan het -240
skip kan in -238
skip kan kijk 256
skip kan lez -342
skip kan mer -344
skip kan nie -237
skip kan nog -76
skip kan nu -531
skip kan onlin -305
skip kan ook -199
skip kan op -233
skip kan parker -236
skip kan terecht -226
skip kan vrouw -467
skip kan wel -261
skip kan zijn -475
skip kapot $ -250
skip kastj de -106
skip kentek 0 -443
skip ker $ -126
skip ker . 392
skip ker de -214
skip ker en -265
skip ker het -341
skip ker ik 191
skip ker in 188
skip ker jar -331
skip kermis $ -166
skip kid van 310
skip kijk $ -259
skip kijk die -306
skip kijk een 290
skip kijk mijn 401
skip kijk nar -361
skip kind $ -224
skip kind 0 -252
skip kinder $ -270
skip kinder 0 -340
skip kinder er 201
skip kinder het -214
skip kinder mij -395
skip klacht de -347
skip klar $ 295
skip klar de -355
skip klar niet 328
skip klopt ? -293
skip klopt bedrag 490
skip klopt dat 158
skip klopt gen -214
skip klopt met -408
skip knop niet -288
skip koe de -229
skip kom , -241
skip kom af -251
skip kom als -366
skip kom die -184
skip kom een -211
skip kom hal -318
skip kom lang -248
skip kom met -252
skip kom niet -228
skip kom om -250
skip kom op 216
skip komt $ 191
skip komt , -424
skip komt ? 288
skip komt de -420
skip komt een -67
skip komt er -404
skip komt mijn 229
skip komt niet -237
skip komt nog 217
skip komt nu -500
skip komt wijkagent 240
skip kop de -284
skip kopie de -461
skip kost 0 -261
skip kost euro -341
skip kost uittreksel -172
skip krant de -257
skip krijg $ -171
skip krijg dar -271
skip krijg de -220
skip krijg die 392
skip krijg mijn 479
skip krijgt $ 335
skip kun een -496
skip kunn mijn 374
skip kunt dat 204
skip kunt die 276
skip kunt een 449
skip kunt mij -35
skip kunt mijn 483
skip kunt nagan 363
skip kunt nakijk 380
skip kunt zien 433
skip kwijt $ 131
skip kwijt kan -288
skip kwijtscheld $ 245
skip lach dod -120
skip lang de -59
skip lang die -306
skip lang een -146
skip lang het -267
skip lang mijn -305
skip lat $ -55
skip lat . 75
skip lat ? -201
skip lat bij -438
skip lat de -154
skip lat het -113
skip lat ik 201
skip lat mijn 273
skip lat zit -150
skip leeflon er 504
skip leeflon maand 313
skip leg $ -204
skip les de -312
skip lev , -366
skip lez $ -330
skip ligt 0 293
skip ligt aan -212
skip ligt al 171
skip ligt altijd -388
skip ligt bij -336
skip ligt in -176
skip ligt nu 332
skip ligt rijbewijs 338
skip ligt sind 362
skip lijk ik -372
skip lijst $ 340
skip loket $ -203
skip loket , -166
skip loket de -361
skip loket en -259
skip loket mijn -358
skip loopt parkeervergunn 316
skip loss , -347
skip maand $ 102
skip maand . 211
skip maand de -286
skip maand gestort 342
skip maand ik 214
skip mag $ -253
skip mag ? -373
skip mag ander -351
skip mag bij -188
skip mag dochter -484
skip mag het -161
skip mag hier -295
skip mag iet -332
skip mag in -130
skip mag man -316
skip mag met -200
skip mag op -132
skip mag van -322
skip mag vrag -364
skip mag wet 286
skip mag zelf -214
skip mail $ 104
skip mail heb -351
skip mail het -271
skip mail mij -379
skip mailadres $ -374
skip mailadres de -267
skip mailadres jullie 411
skip mak $ -220
skip mak de -273
skip man $ -282
skip man , -397
skip man die -231
skip man er -314
skip man in 255
skip man niet -519
skip mar $ -57
skip mar . 112
skip mar ben -354
skip mar dan -207
skip mar de 229
skip mar een -176
skip mar hor -248
skip mar maand -347
skip mar met -350
skip mar op -187
skip mar vind -264
skip mar won 288
skip mar zijn 290
skip mar zit 245
skip marloes de -228
skip me , -163
skip me 0 378
skip me mijn 312
skip me nar -348
skip me op -186
skip me terug -276
skip mededel 0 -265
skip medewerker $ -192
skip mee $ -227
skip mee de -221
skip meebreng een -244
skip men . -338
skip men een -185
skip men het 223
skip men in -299
skip men vor -331
skip mer $ 141
skip mer , 136
skip mer de -213
skip mer is 247
skip mer mijn -421
skip merci $ -144
skip met $ -83
skip met . 157
skip met aanvrag 489
skip met auto -254
skip met belast -239
skip met betal -373
skip met boet -406
skip met die -137
skip met dossier 225
skip met een -205
skip met gebrok -296
skip met medewerker -260
skip met nieuw -283
skip met of -346
skip met op -145
skip met papier -319
skip met post -456
skip met rijbewijs -370
skip met sprek -289
skip met verstand -340
skip met verzoek 318
skip met vriend -361
skip met waarschuw -186
skip mevrouw $ -207
skip mevrouw de -207
skip mevrouw mijn 454
skip mevrouw van -308
skip mij $ 302
skip mij , 291
skip mij . -240
skip mij 0 406
skip mij ? 223
skip mij aan -396
skip mij af 344
skip mij alstublieft -384
skip mij attest 386
skip mij dat -151
skip mij de 439
skip mij een 124
skip mij eindelijk -428
skip mij het 140
skip mij is 264
skip mij ker -191
skip mij maand -413
skip mij mer -175
skip mij mijn -446
skip mij of 180
skip mij over 222
skip mij te 237
skip mij telefoner 230
skip mij terug -330
skip mij uit 230
skip mij vor -118
skip mijn $ 51
skip mijn ( 248
skip mijn , 232
skip mijn . 241
skip mijn 0 410
skip mijn : 306
skip mijn ? 427
skip mijn aan 176
skip mijn aanpass 340
skip mijn adres 424
skip mijn af 379
skip mijn afgewez 285
skip mijn al 529
skip mijn allen -392
skip mijn als 468
skip mijn alsjeblieft 370
skip mijn bak 440
skip mijn beschik 416
skip mijn bij 309
skip mijn bijstand 321
skip mijn bijzonder 228
skip mijn binn 353
skip mijn boet 471
skip mijn dan 261
skip mijn dat -296
skip mijn dez 284
skip mijn dit 416
skip mijn dossier 465
skip mijn een 196
skip mijn eigen 494
skip mijn elk -305
skip mijn en 72
skip mijn er 309
skip mijn erbij -407
skip mijn fout -522
skip mijn geheim -460
skip mijn geldig 320
skip mijn gestort 454
skip mijn goed 477
skip mijn goedgekeurd 401
skip mijn haha -244
skip mijn har 285
skip mijn heb 320
skip mijn heeft -117
skip mijn in 162
skip mijn inmiddel 376
skip mijn inschrijv -433
skip mijn is 58
skip mijn kijk 386
skip mijn klar 433
skip mijn klopt 505
skip mijn kom -399
skip mijn komt -278
skip mijn kwijt 103
skip mijn ligt 298
skip mijn man -215
skip mijn mar 249
skip mijn mij 241
skip mijn moet 428
skip mijn na 231
skip mijn nar 259
skip mijn niet -135
skip mijn nog 530
skip mijn nou 415
skip mijn nu 679
skip mijn nummer 180
skip mijn om 501
skip mijn ook 113
skip mijn op 249
skip mijn ophal -447
skip mijn pas 383
skip mijn precies 516
skip mijn reken 526
skip mijn rijbewijs 324
skip mijn stat 384
skip mijn stuurt -353
skip mijn teg 415
skip mijn terug 249
skip mijn van 540
skip mijn verander 441
skip mijn verblijf 313
skip mijn verget -293
skip mijn verkeerd 335
skip mijn vor 709
skip mijn vraagt 310
skip mijn vrag -242
skip mijn waard 363
skip mijn was 115
skip mijn weggegooid 352
skip mijn wer 357
skip mijn werk -355
skip mijn wil -218
skip mijn zat -233
skip mijn zegg -335
skip mijn zelf -266
skip mijn zijn 193
skip mijn zou 192
skip milieustrat $ -304
skip mn $ 84
skip mn , 459
skip mn al 384
skip mn doet -289
skip moeder 0 -346
skip moeder de -493
skip moeder ik 428
skip moet $ 169
skip moet 0 206
skip moet ? -251
skip moet breng -408
skip moet daarmee -362
skip moet daarvor -352
skip moet dan -232
skip moet dat -93
skip moet de -166
skip moet dit 397
skip moet doen -405
skip moet en -233
skip moet hebb -474
skip moet mij -475
skip moet niet -220
skip moet nog 601
skip moet uit -368
skip moet vor -238
skip moet word 330
skip moet zelf -266
skip moet zijn -218
skip mog , -412
skip mog op -163
skip moogt van -385
skip mooi $ -169
skip morg 0 -273
skip morg de -363
skip morg het 282
skip morg mijn -331
skip my , -511
skip na , -248
skip na . -431
skip na bevall 416
skip na jar -234
skip na mijn 359
skip na verhuis -278
skip nam $ -411
skip nam . 252
skip nam vor -468
skip nar $ 192
skip nar 0 424
skip nar adres -408
skip nar collega -400
skip nar gemeent -240
skip nar gestuurd -257
skip nar mur -141
skip nar van -416
skip nar verkeerd -352
skip nar wek 427
skip ne $ -253
skip ne op -197
skip nederland vor -448
skip nee , 210
skip nee ik 155
skip nen , -205
skip ner $ -315
skip nergen $ 293
skip netjes $ -162
skip ni $ -230
skip nie $ 242
skip niemand , -221
skip niemand er -257
skip niemand mij 266
skip niemand op -255
skip niet . 188
skip niet 0 271
skip niet dat -268
skip niet de 246
skip niet die -262
skip niet dor 211
skip niet een -269
skip niet er 231
skip niet kom 336
skip niet mar -233
skip niet mijn -188
skip niet nar -279
skip niet of -260
skip niet te -183
skip niet uit -237
skip niet van 237
skip niet zegg -215
skip niet zijn -488
skip niet zit -257
skip nieuw , 141
skip nieuw al 265
skip nieuw bij -332
skip nieuw is -251
skip nieuw van -312
skip nik , -86
skip nik . 223
skip nik ik -242
skip nik is -317
skip nik mij -266
skip nik over 279
skip nodig een -152
skip nog $ 58
skip nog . 283
skip nog 0 -430
skip nog ? 292
skip nog aan 156
skip nog betal 346
skip nog dat -357
skip nog een -247
skip nog gehoord 406
skip nog gen 338
skip nog gestort 313
skip nog jar 337
skip nog jullie 366
skip nog meegemaakt -483
skip nog met 159
skip nog mijn 45
skip nog na -527
skip nog niet 144
skip nog nik 259
skip nog op 202
skip nog open 353
skip nog te -289
skip nog uit -369
skip nog van 152
skip nog vor 167
skip nog wacht 383
skip nog zijn -364
skip nou een -314
skip nou mijn 413
skip nou of 395
skip november . 422
skip nu . 342
skip nu ? 456
skip nu ander -381
skip nu betal 389
skip nu drie -386
skip nu een 219
skip nu het -237
skip nu met -365
skip nu mij 381
skip nu mijn 333
skip nu nik -291
skip nu of 449
skip nu van 473
skip nu vor 112
skip nu we -377
skip nummer . 266
skip nummer en -362
skip nummer het -443
skip nummer jullie -322
skip nummer mijn 484
skip nummer op -270
skip ocmw toch -493
skip of $ 124
skip of , 249
skip of . -342
skip of ? 199
skip of dar -360
skip of dat -179
skip of de -168
skip of een -112
skip of er 68
skip of het 200
skip of iemand 346
skip of ik 225
skip of in -183
skip of ingeschrev 392
skip of inschrijv 577
skip of je -162
skip of jullie -329
skip of nog 196
skip of ons -365
skip of vor -237
skip of we 287
skip of zit 244
skip om $ 246
skip om . -252
skip omdat 0 465
skip omdat een -411
skip omdat niet 277
skip onder $ -204
skip ongedan $ -438
skip onlin $ -408
skip ons $ 78
skip ons , 113
skip ons ? 282
skip ons al 483
skip ons de -173
skip ons een -336
skip ons har -370
skip ons nu 587
skip ons vor 297
skip ontvang $ 295
skip ontvang een 400
skip onz en -358
skip onz heeft -264
skip onz nu 552
skip ook $ -113
skip ook ? -259
skip ook de -101
skip ook of -237
skip ook van -235
skip op $ -37
skip op , -140
skip op . -70
skip op aanslag 176
skip op aanvrag 402
skip op adres 160
skip op affich -200
skip op attest 372
skip op basisschol 413
skip op behandel 416
skip op bell -260
skip op bezwar 358
skip op bordj -236
skip op dag -176
skip op dan -325
skip op de -158
skip op deur -240
skip op die -167
skip op dienst 252
skip op eind 305
skip op en 136
skip op factur 176
skip op fietspad -94
skip op flyer -221
skip op gat -243
skip op gevel -165
skip op gsm -545
skip op hoek -133
skip op ik 204
skip op juni -270
skip op kermis -164
skip op kop -179
skip op leeftijd -359
skip op lijst 261
skip op maart -334
skip op mail -179
skip op nam 621
skip op oud 276
skip op parking -162
skip op pasfoto -307
skip op plat 369
skip op plein -149
skip op plek 73
skip op premie 381
skip op reken 191
skip op simpel -374
skip op sit -130
skip op social -424
skip op stadhuis 221
skip op telefon -308
skip op terras -319
skip op uittreksel 428
skip op van 214
skip op wachtlijst 443
skip op werk -285
skip opbell $ -397
skip open $ -186
skip open 0 -220
skip open stan 387
skip open zaterdag -215
skip opgehaald $ -334
skip opgehaald de -216
skip ophal 0 -485
skip ord $ 215
skip ord , 286
skip oud : -263
skip oud een -181
skip oud inlever -192
skip oud vor -394
skip ouder $ -235
skip over , 115
skip over 0 -374
skip over aanslag 651
skip over aanvrag 223
skip over bij -233
skip over dakkapel 170
skip over en -236
skip over hond -389
skip over in -244
skip over kap -258
skip over lijk -387
skip over nieuw -260
skip over op -168
skip over premie 374
skip over uitker 325
skip overgemaakt $ 280
skip overmorg $ 420
skip pakt $ -352
skip papier en -410
skip papier mijn 355
skip park $ -188
skip parkeerkaart $ 341
skip parker $ -254
skip pas $ 204
skip pas , -394
skip pas aan 448
skip pasfoto $ -280
skip pasj de 403
skip paspoort binn 271
skip paspoort de 401
skip paspoort klar 380
skip paspoort of -489
skip per , -316
skip per . -296
skip per ? -350
skip per mei 383
skip per of -356
skip person , -283
skip person de -360
skip person ik 262
skip pik niet -300
skip pincod mijn -300
skip plat een 157
skip plat het -406
skip plat ik 202
skip plek ik 338
skip politie $ -205
skip prat $ -348
skip premie $ 215
skip premie mijn 276
skip premie vor -406
skip put de -134
skip rad stat -219
skip recht de 183
skip regel $ -208
skip regelt $ -477
skip reken $ 208
skip reken het -313
skip reken ik 352
skip rekeningnummer veranderd 256
skip rijbewijs $ 348
skip rijbewijs binn 221
skip rijbewijs ik 338
skip rijbewijs is 313
skip rijksregisternummer op -360
skip roep een -320
skip rommel $ -455
skip rustig $ -267
skip schol $ -237
skip schol mijn -305
skip schon $ -155
skip serieus $ -320
skip simpel , -295
skip sind , 319
skip sind 0 -351
skip sind bij 399
skip sind een -385
skip sit ik -278
skip sleutel mijn 323
skip social $ 281
skip social , 323
skip sporthal $ -259
skip sprek de -372
skip sta $ 294
skip sta in -424
skip sta nog 350
skip sta nu 394
skip sta op 251
skip stad bij -239
skip stadhuis $ 197
skip stadhuis mijn -338
skip stan de 248
skip stand de -377
skip stand mijn 372
skip stand zak 346
skip standplat de 288
skip stat $ 190
skip stat , -134
skip stat 0 -159
skip stat aanvrag 428
skip stat afsprak 300
skip stat altijd 288
skip stat bij 618
skip stat en -232
skip stat ergen -207
skip stat het -347
skip stat ik 432
skip stat met 409
skip stat nik 292
skip stat nog 438
skip stat nu 411
skip stat op 161
skip stat verkeerd 484
skip status mijn 298
skip stedelijk $ -281
skip sticker de -225
skip stil $ 150
skip stom mij -397
skip stond in -253
skip stond lad -250
skip stond niet -382
skip stort de -287
skip strak ik -383
skip strat $ -157
skip strat , -226
skip strat niet -266
skip stuk mijn 372
skip subsidie een -249
skip t 0 -219
skip t hier -166
skip t huis -374
skip t in -174
skip t mar -393
skip t mij -345
skip t precies -437
skip te , -120
skip te . 134
skip te als -284
skip te bij -233
skip te en -141
skip te stan -323
skip te vor -219
skip te war -307
skip te was 358
skip technisch $ -292
skip tegemoetkom de 443
skip tegenover 0 -148
skip teken $ -361
skip telefonisch contacter -364
skip ter van -107
skip termijn mijn 296
skip terug die 403
skip terug en 299
skip terug mijn 333
skip terugbetal de 335
skip terwijl stond -275
skip thuis $ 246
skip thuis de -414
skip tijd $ -253
skip tis ord -311
skip toch $ -126
skip toch er 406
skip toch ik -361
skip toe $ -309
skip toegewez $ 340
skip tot $ -196
skip tot . -247
skip tot 0 -347
skip tot datum 148
skip tot de -77
skip tot duurt -291
skip tot is 415
skip tot kan -352
skip tot lat -131
skip tot mag -370
skip tot uur -218
skip trek de -312
skip trek niet -313
skip trekt nik -141
skip trouw 0 -302
skip tuinhuis 0 -314
skip twee $ 219
skip twee ? -347
skip twee in -291
skip twee vor -298
skip typ $ -406
skip u . -251
skip u ? 413
skip u als 417
skip u bell -353
skip u de -135
skip u een 190
skip u even 363
skip u hoe 424
skip u inschrijv 547
skip u mijn 239
skip u niet -316
skip u nog -419
skip u of 275
skip u op -346
skip u te -370
skip u terugbell -371
skip uit een -235
skip uit lat -408
skip uitbetaald $ 292
skip uitleg de -356
skip uitpas kansentarief 404
skip uitschrijv ik 416
skip urgentie ik 340
skip uur ik 230
skip uw $ -9
skip uw , -202
skip uw . -203
skip uw 0 -152
skip uw vor -330
skip vakantie $ -347
skip van , 26
skip van . 54
skip van aanvrag 192
skip van advocat -375
skip van ambtenar -429
skip van ander 293
skip van balie -220
skip van bedrag -322
skip van ben -352
skip van bib -174
skip van bur 211
skip van crech 288
skip van de -45
skip van dienst -223
skip van dochter 402
skip van doormail 386
skip van een -185
skip van eid -225
skip van euro 219
skip van flat -307
skip van gemeent -127
skip van gezin 482
skip van graf 350
skip van heeft -251
skip van hondenbelast 373
skip van hor -257
skip van huis 378
skip van huisvuil 395
skip van in -224
skip van jan 390
skip van juni 370
skip van kan -373
skip van kastj -99
skip van kinder 340
skip van klopt 387
skip van ligt -325
skip van lijst 296
skip van maand 61
skip van mag -329
skip van mar 160
skip van markt -258
skip van meter -230
skip van nar 401
skip van nodig 341
skip van nummer -361
skip van op 369
skip van opvang 343
skip van ouder 294
skip van over 254
skip van premie 322
skip van recyclagepark 264
skip van schol -131
skip van stan 447
skip van stat -252
skip van stichting -377
skip van strat -157
skip van technisch -291
skip van trap -264
skip van twee 219
skip van veranderd 239
skip van vergunn 217
skip van verzet 300
skip van vor 244
skip van vorig 122
skip van websit -210
skip van wek 165
skip van werk -219
skip van wijkagent -399
skip van wil -282
skip van woning 306
skip van zegt -415
skip van zon 400
skip vanaf leeftijd -142
skip vandag $ -158
skip vandan $ 303
skip vel $ -181
skip vel , -391
skip ver dat 326
skip ver mijn 294
skip verhuisd de 432
skip verkeerd . -500
skip verkeerd gestuurd -288
skip verkeerd jullie 366
skip verkeerd mijn 440
skip verleng $ 372
skip verlengd $ 361
skip vernem de 443
skip vernieuw ik 422
skip verplicht een -278
skip verwacht $ 264
skip verwerkt $ 413
skip verzakt $ -376
skip verzoek kwijtscheld 296
skip via $ 180
skip via wmo -434
skip vier $ -325
skip vind $ 213
skip vind brief 435
skip vind dat -199
skip vind een -136
skip vind het -340
skip vind ronduit -391
skip vles bloed -160
skip vlieg $ 163
skip vol $ -189
skip volgen wet -433
skip volgend $ -299
skip volgend , 277
skip volled ? 405
skip voorbeeld $ -228
skip vor $ -148
skip vor ? 138
skip vor aangift -417
skip vor afsprak -185
skip vor alleenstaand -218
skip vor als -410
skip vor antwoord 258
skip vor attest -455
skip vor broer -253
skip vor buurtfeest -303
skip vor dag 366
skip vor de -99
skip vor deur -255
skip vor die 213
skip vor dochter 359
skip vor een -176
skip vor en -146
skip vor garag 190
skip vor gezin -444
skip vor het -260
skip vor huwelijk -248
skip vor kaart -412
skip vor ligplat 396
skip vor man -352
skip vor met -195
skip vor mijn -310
skip vor nar -340
skip vor nieuw -274
skip vor of -210
skip vor om -284
skip vor onz -392
skip vor opvang 272
skip vor oud -320
skip vor person 311
skip vor premie -420
skip vor schol -212
skip vor snell -195
skip vor spreekbeurt -235
skip vor stadhuis -376
skip vor traplift 257
skip vor twed 313
skip vor uitker 281
skip vor uittreksel -309
skip vor uur -422
skip vor van -229
skip vor veranda 304
skip vor verhuis -370
skip vor verkiez 287
skip vor zomer 212
skip vor zon 404
skip vorig , 151
skip vorig een -307
skip vorig en 401
skip vorig nog -260
skip vrag $ -271
skip vrag een -161
skip vriend de -331
skip vriendelijk $ -183
skip vrij $ -286
skip vrijdag $ -229
skip vrijdag , 435
skip vroeger , 383
skip vrouw $ -297
skip vrouw ik -167
skip vuil , -283
skip wa er 394
skip waard , -390
skip waard mijn 303
skip waardelos $ -302
skip waarom de -324
skip waarom het -304
skip waarom ik 347
skip waarom jullie -275
skip waarom mijn 603
skip waarschuw $ -188
skip waarschuw ik -237
skip waarvor die 449
skip wacht 0 280
skip wacht de 133
skip wacht een -160
skip wacht ik -99
skip wacht op 219
skip wachtlijst de 196
skip wachtlijst een 78
skip wachtlijst social -406
skip wanner ? -378
skip wanner de -222
skip wanner een -302
skip wanner het -195
skip wanner ik 822
skip wanner je -371
skip wanner komt 316
skip wanner mijn 829
skip wanner ze -274
skip want heb 384
skip want komt 544
skip want sta -314
skip want was -481
skip war bij -295
skip war dat 327
skip war de -175
skip war die -155
skip war een -164
skip war ik -186
skip war je -131
skip war jullie -386
skip war mijn 450
skip war moet -295
skip war won -290
skip was . 213
skip was afsprak 373
skip was dat -266
skip was de -178
skip was die -336
skip was een -167
skip was in -367
skip was van -250
skip wat $ -240
skip wat betreft -330
skip wat een -217
skip wat eikel -312
skip wat er 314
skip wat het -120
skip wat ik 155
skip wat in 365
skip wat is 321
skip wat je -122
skip wat mijn 664
skip wat over 431
skip wat vor -238
skip wat we -428
skip we het -330
skip we met 245
skip weg $ 111
skip weg de -134
skip weg ik -336
skip weg is -294
skip weg mijn -283
skip wek $ 279
skip wek , 109
skip wek . 95
skip wek antwoord -227
skip wek de -161
skip wek en 367
skip wek heb 390
skip wek ik 166
skip wek lat -242
skip wek mijn 458
skip wel $ -47
skip wel ? 250
skip wel van -425
skip welk de -348
skip welk geld -325
skip welk hebb 664
skip welk heeft -359
skip welk is 299
skip welk kan -236
skip welk ligt 448
skip welk moet -222
skip welk ontbreekt 410
skip welk sta 371
skip welk stat 195
skip welk werkt -363
skip wer $ -142
skip wer aanman 280
skip wer bij -288
skip wer boet -467
skip werd 0 -383
skip werd mijn -359
skip werkt $ -287
skip werkt ? -356
skip werkt mer 224
skip wet een -335
skip wet er 219
skip wet het 88
skip wet mijn 482
skip wet niet -70
skip wet nog -371
skip wher i -135
skip wie bij -510
skip wie dat -76
skip wie de -45
skip wie die -310
skip wie er -122
skip wie ik -100
skip wie mijn 637
skip wij , -300
skip wij drie -274
skip wij een -208
skip wij niet -298
skip wij onz -348
skip wij op -332
skip wijk $ -160
skip wijzig een -462
skip wil men -251
skip wil met -424
skip wil mijn 202
skip wil niet -147
skip wil nog -431
skip wil of 423
skip wil wat 281
skip wil word -366
skip wil zegg -306
skip will dat 426
skip will een -350
skip wilt dat 274
skip wilt het 345
skip won 0 318
skip won mijn 309
skip won nog 451
skip won op 522
skip woning $ 292
skip word ? -386
skip word een -289
skip word het -165
skip word ik 59
skip word mijn -285
skip word van -214
skip wordt geld 377
skip wordt in -371
skip woz van 348
skip you me -584
skip zal een -319
skip zaterdag $ 216
skip zaterdag ? -256
skip ze , 204
skip ze . 242
skip ze 0 206
skip ze de -91
skip ze er 194
skip zebrapad de -155
skip zeg dat -133
skip zegg , 204
skip zegg het -304
skip zegt $ -233
skip zegt 0 -291
skip zei $ -361
skip zei ik -233
skip zeker $ -302
skip zelf $ -231
skip zelf of -232
skip zet dat 417
skip zet een -352
skip zet er 268
skip zet mar 411
skip zich vor -360
skip zie op 321
skip ziek $ 241
skip zien dat 424
skip zien mijn 245
skip zij weg 409
skip zijn $ -89
skip zijn 0 256
skip zijn al -450
skip zijn dar -264
skip zijn de -164
skip zijn en 127
skip zijn er -394
skip zijn lat -446
skip zijn met 278
skip zijn op -230
skip zijn open -186
skip zijn vor 297
skip zijn werk -306
skip zit de -104
skip zit dossier 406
skip zit in -286
skip zit nog 545
skip zit nu -244
skip zo $ -131
skip zo dat -170
skip zo de -284
skip zo ik 152
skip zo je 302
skip zo mijn -173
skip zoek nog -432
skip zon 0 -135
skip zon dat -310
skip zon het 318
skip zondag $ -174
skip zonder $ -216
skip zonder ? -300
skip zonder op -237
skip zou . -332
skip zou 0 312
skip zou als -356
skip zou de -463
skip zou wet 243
skip zou word 448
skip zull een -371
skip zwart wit 318
word ( 114
word ) 38
word , 10
word . 127
word 0 23
word : 115
word ; 195
word ? 136
word @code -120
word a -109
word aan -50
word aangekom 508
word aangemeld 317
word aangepast 388
word aangerek 375
word aangevraagd 600
word aanhanger -235
word aanman 443
word aanmerk -201
word aanpass 600
word aanslag 706
word aanslagbiljet 665
word aanvaard 539
word aanvrag 425
word aanwez -324
word accent -304
word account 356
word achter -138
word achterkant -267
word achternam 424
word activiteit -341
word administratie 453
word adres 463
word adreswijz 531
word advocat -241
word af 55
word afbetal 411
word afbetalingsplan 330
word afdel -201
word affich -195
word afgebrok -198
word afgegev 415
word afgehaald -375
word afgekeurd 265
word afgemaakt -302
word afgeschaft -369
word afgeschrev 551
word afgeslot -181
word afgesnauwd -210
word afgev -220
word afgewez 626
word afhal -106
word afhandel -470
word afloss 409
word afscheid -319
word afschrift 283
word afsluit -300
word afsprak 320
word afvalkalender -254
word afwijz -359
word ah -244
word akkoord 383
word al 209
word algemen -207
word all -131
word allemal -90
word allen -61
word allez -174
word als -45
word alsjeblieft 319
word alstublieft 212
word alvast 124
word alwer 211
word amai -163
word ambtenar -150
word an -232
word annelies -377
word annuler 586
word antwoord -117
word apart -189
word appartement 136
word april 479
word archief -238
word architect 367
word artros 237
word as -207
word asbest -295
word asfalt -315
word asiel -341
word assistent 239
word assistentiewon 325
word attest 468
word aub 384
word autocorrect -223
word automatisch 164
word autorijd -394
word autos -249
word avond -102
word avondvierdag -229
word b 113
word babbel -290
word baby 231
word badmeester -398
word bakfiet -323
word bal -38
word ban -230
word band -194
word bang -310
word bankafschrift -208
word bankapp -332
word bankj -182
word bankkaart -337
word bas -69
word basis 353
word basisregistratie 421
word batterij -265
word be -253
word beantwoord -407
word bedank -324
word bedankt -112
word bedoeld -254
word bedoelt -339
word bedrag 370
word bedreig -294
word bedrijf -314
word beeld -262
word beetj -88
word begeleider 473
word begin -319
word begint -97
word begraafplat -65
word begrav 191
word begrep -246
word begrip -254
word begrot -421
word behandel 503
word beid 335
word bekek 504
word bekend 266
word bel -47
word belach -116
word belast 89
word belastinggeld -413
word beleefd -344
word beleid -215
word bell -105
word beloofd 55
word belooft -263
word bemiddel 151
word ben 105
word bend -246
word bened -248
word bent -166
word bereik -200
word berek 286
word bericht -226
word beroert -334
word bescham -294
word beschik 620
word besliss 524
word beslist 504
word beslot 314
word besluit 209
word bestan -430
word bestand 407
word bestat -222
word besteld 468
word bestelwag -237
word bestemmingsplan -276
word bestur -210
word betaald 486
word betaalt -226
word betal 244
word betalingsregel 628
word beter -263
word betwist -315
word bevall 384
word bevest 664
word bevestigd 536
word bevolkingsregister 478
word bewaard -311
word bewar -309
word bewijs 228
word bewindvoerder 478
word bewonerskaart 346
word bewonersvergunn 326
word bezoek -336
word bezwaarschrift 367
word bezwar 200
word bib -170
word bibliothek -105
word bieb -167
word bij 35
word bijstand 349
word bijstandsaanvrag 332
word bill -390
word bin -239
word binn 152
word binnengekom 522
word binnenkort -283
word binnenlop -320
word bis 387
word bitch -447
word bladzijd -369
word blank -230
word blauw -206
word bleit -338
word blek -248
word blij -268
word blijft 201
word blijkt -311
word blijv -191
word blind -198
word bloed -159
word bloem -236
word bloembak -203
word blok -322
word blokkad -308
word boa -222
word boekj -353
word boet 407
word bom -145
word bon -179
word bord -195
word bordj -230
word borst -394
word borstkanker -275
word bos -214
word bot -104
word bouwaanvrag 609
word bouwdossier 192
word bov -155
word braderie -189
word brand -213
word brandt -201
word brandwer -103
word breekt -208
word breng -56
word brief 218
word bril -160
word broek -313
word brp 209
word brug -131
word bruggetj -350
word bruin -230
word btw -156
word buit -214
word bureau -213
word burgemeester -128
word burgerzak -118
word bushalt -173
word bushokj -173
word buurman -218
word buurt -187
word buurtfeest -223
word buurthuis -164
word buurvrouw -226
word bv -315
word caf -84
word camper -237
word can 206
word caravan -341
word cest -255
word chat -173
word chatbot -254
word chauffeur -256
word check 662
word chemo -297
word chines -498
word club -264
word cod -171
word colleg 50
word collega -124
word collegas -314
word concessie 376
word consulent 498
word contact -354
word contacter -417
word contactperson 414
word container -88
word containerpark -152
word contant -323
word content -295
word control 394
word controler 416
word crech 419
word cursus -186
word da 83
word daarbij -267
word daarmee 293
word daarnet -211
word daarom 176
word dakkapel 190
word dam -346
word dan -36
word dank -143
word dankj -230
word dankjewel -179
word danku -334
word dankzij -374
word dar -45
word das -43
word dat -21
word datum 446
word de -29
word deblokker -358
word deelt -360
word del 220
word dement -209
word dementie -163
word den -48
word depressie -362
word derd -158
word dertig -230
word deurwaarder 201
word dez 105
word diabetes -402
word dicht -166
word diefstal -307
word dien -187
word diend 389
word dienst 104
word dient -296
word dierenambulanc -392
word diev -305
word diftarreken 398
word dijk -193
word dik -226
word dinsdag 186
word diploma -263
word discriminatie -186
word do -405
word doar -178
word dochter 99
word document -155
word dod -99
word doen -124
word doet -39
word dof -230
word dokter -167
word dom -127
word domicilie 626
word domicilier 404
word domm -222
word donderdag 311
word donker -183
word doodmoe -445
word doorgat -337
word doorgegev 429
word doorgekom 492
word doorgev 265
word doormail 417
word dor -39
word dorp -192
word dos -274
word dossier 702
word dov -303
word down -264
word draagt -385
word draai -195
word dreig -305
word dreigd -216
word drempel -217
word drog -283
word dubbel 324
word duidelijk -341
word duizend 168
word dur -192
word dus 141
word dwar -331
word dwas -401
word e 53
word ean -263
word echt -134
word een -57
word eer -307
word eerder -406
word eerlijk -221
word efkes -347
word eigenar 184
word eikel -226
word eikenprocessierup -236
word ein -323
word eind 291
word eindelijk 193
word elk -146
word emissiezon -348
word en 17
word energietoeslag 162
word engel -253
word enig -261
word enkel -246
word eraf -49
word eran -67
word erg -224
word ergen -46
word erkenn 274
word ermee 330
word ernstig -406
word erop 235
word es 243
word eten -185
word euro 315
word ewa -209
word excus -420
word excuser -328
word excuses -405
word ezel -220
word ezelstrat -344
word facebok -254
word factur 320
word fanfar -362
word februari 491
word feest -182
word feestdag -194
word feestzal -307
word ff 472
word fiet -149
word fietsenrek -272
word fietser -153
word fietspad -128
word fijn -199
word fik -325
word film -173
word finn 485
word fix 364
word flikker -221
word flikkert -243
word fokking -258
word folder -251
word fontein -140
word form -351
word formulier -30
word foto -182
word fout 182
word foutcod -336
word friet -278
word frigo 286
word fritur -245
word fuck -232
word fucking -304
word g -353
word gaarn 298
word gaf -250
word galgenstrat -430
word gang -286
word garag 312
word gas 185
word gat -43
word ge -19
word geb 345
word gebeld -155
word gebeur -197
word gebeurd 538
word gebeurt -135
word geblev 413
word geblokkeerd 296
word geboortedatum 254
word geboortepremie 415
word gebor 306
word gebracht 232
word gebrok -100
word gebruik -309
word gebruikt -282
word gebur -275
word gedacht -324
word gedoe -162
word gedomicilieerd 467
word gedumpt -160
word geeft -167
word gegev 189
word gegeven 576
word gehad 203
word gehandicaptenparkeerkaart 307
word geholp -163
word gehoord 270
word gehor -305
word gehuwd 417
word gekom 317
word gekort 475
word gekreg 600
word gelach -350
word geld 80
word geldig -128
word geldt -95
word geled 145
word gelez -301
word geliev 409
word gelijk -179
word gelop -244
word geluk -382
word gelukk -170
word gemeent -65
word gemeentebelast 200
word gemeentehuis -164
word gemeenterad -245
word gemeld 188
word gemiddeld -281
word gen -43
word genoeg -254
word genoemd -239
word gepakt -364
word gepensioneerd -314
word geplaatst 353
word gepland 209
word gerak -122
word geregistreerd 445
word gerek 484
word gerust -228
word gescheid 329
word geschrapt 410
word geslag -215
word gesloopt -248
word gespeld 431
word gespot -172
word gesprek 484
word gestemd -279
word gestort 581
word gestrooid -262
word gestuurd 242
word geteld -309
word getuig -275
word getypt -304
word gevar -284
word gevel -185
word gevraagd 451
word gevuld -388
word gewaarschuwd -450
word geweest 152
word geweigerd 268
word geweld -157
word gewijzigd 479
word gewon -130
word gewonn -325
word geword 284
word gezegd -161
word gezell -155
word gezever -306
word gezicht -256
word gezien 150
word gezin 365
word gezinn -257
word gezinsheren 445
word gezinssamenstell 334
word gezond -385
word ggd -205
word ghana -475
word ging 88
word gister -86
word glas -171
word glasbak -187
word glijban -206
word godverdomm -171
word goe -199
word goedemiddag -201
word goedemorg -204
word goedenavond -180
word goedgekeurd 702
word googl -288
word gooi -196
word gooit -246
word gordijn -354
word goud -214
word goudvis -360
word graf 263
word graffiti -187
word grag 256
word grapj -289
word gras -233
word gratis -191
word griepprik -236
word groen -172
word groetjes -244
word grof -301
word grofvuil -120
word grot -135
word gsmnummer -409
word gulder -325
word gymzal -229
word had 237
word hag -201
word haha -172
word hahaha -201
word hak -288
word hal 171
word halt -252
word halverweg -319
word hamer -270
word handhaver -278
word handteken 248
word hang -200
word hangt -86
word har 216
word hard -150
word hart -228
word hartaanval -286
word hartelijk -116
word hartsticht -468
word hat -255
word he -76
word heb 229
word hebb 194
word hebt 66
word hed 340
word heff -420
word heg -308
word hek -171
word hel -115
word helemal -194
word helft 203
word help -167
word hem 390
word hen -338
word herbekijk -370
word herinner 247
word hersenletsel 402
word herzien -383
word het -21
word hetzelfd -144
word hey -87
word hielp -348
word hierbij 350
word hiernaast -155
word hierover -286
word hoef -317
word hoeft -256
word hoek -156
word hoer -221
word hoerenkrek -214
word hoeveelst 395
word hoevel 207
word hoever 735
word hog 134
word hoger 236
word homo -294
word hondenbelast 179
word hondenpoep -180
word hondj -266
word hoofd -123
word hoofddoek -249
word hoogt -105
word hoort -166
word hop -162
word hou -174
word houd -237
word houdt -248
word hufter -270
word huis 162
word huisart -281
word huisartsenpost -243
word huisbezoek 596
word huishoud 258
word huisnummer -384
word hulpmiddel -280
word hun -163
word huurhuis 255
word huursubsidie 490
word iban -346
word id 239
word identiteitskaart 203
word iederen -195
word iet 81
word if 468
word ik 70
word in -17
word inburger 435
word incasso 540
word indicatie 411
word indien -417
word inen 301
word infoavond -122
word infoblad -347
word ingang -180
word ingedi 610
word ingelogd -448
word ingeschrev 657
word ingetrok 295
word ingevuld 66
word inlever -131
word inlogg -406
word inmiddel 372
word inschrijv 195
word insprak -212
word insta -284
word internet -270
word intuss 359
word inwoner -212
word ipv 223
word is 60
word itsm -282
word jachtgewer -395
word jammer -296
word jan 181
word januari 324
word japan -278
word jar 62
word jas -301
word je -104
word jef -344
word jeugdhuis -202
word jeugdzorg -315
word jod -235
word jonger -174
word jou -242
word juist 169
word juli 156
word jullie 105
word juni 305
word k 103
word kaart 216
word kaartlezer -274
word kalender -407
word kalf -240
word kamer -197
word kanal -208
word kanker -162
word kankerzooi -247
word kansentarief 380
word kant -134
word kantin -212
word kantor -151
word kap -269
word kapot -179
word kapper -341
word kapsalon -337
word kast -283
word kastanj -240
word kastj -111
word kat -95
word kek -249
word kelder -122
word ken 229
word kennis -391
word kent -278
word ker 81
word kerk -147
word kerkhof -188
word kerkplein -227
word kerkstrat -204
word kermis -181
word kerstbom -391
word kevin -393
word kid 196
word kiek -320
word kieken -325
word kijk 248
word kijkt 384
word kill -309
word kind -151
word kinderboerderij -150
word kindermishandel -338
word kindj 273
word kipp -342
word kk -246
word kkr -297
word kl -277
word klacht -120
word klag -232
word klantmanager 357
word klapp -198
word klar 359
word klas -185
word klein -94
word kleinkind -291
word kleinkinder -305
word kleinzon -230
word klep -237
word kler -249
word kleur -297
word kleuterschol -402
word klik -236
word klooster -333
word klootzak -350
word klopt 276
word klot -205
word klotebrief -240
word knie -377
word knippert -161
word knop -257
word koffie -115
word kok -228
word kom -37
word komt 79
word koningsdag -355
word kont -309
word kop -212
word kopie 221
word korting -255
word kost -192
word koud -291
word kram -232
word krant -112
word kredietbank 385
word kreg 314
word krijg 78
word krijgt -55
word kring -387
word kruispunt -163
word kun 406
word kunn 30
word kunt 201
word kurwa -238
word kust -292
word kut -242
word kvk -188
word kwad -286
word kwijt 192
word kwijtscheld 632
word lach -227
word lag 115
word lager 257
word lamp -152
word lang -76
word langer -210
word langsgeweest 304
word lantaarn -191
word lantaarnpal -152
word las -201
word lastigvall -307
word leeflon 500
word leeftijd -255
word leerlingenvervoer 556
word leest -251
word leg -113
word legg -253
word leidinggev -379
word lek -222
word lekker -169
word lelijk -276
word len -210
word lening 420
word ler -226
word les -201
word let -302
word leugenar -416
word leuk -212
word levend -308
word lever -315
word licht -201
word lief -267
word lieg -148
word liever -204
word lift -201
word lig 192
word ligg -75
word ligt 65
word lijk -298
word lijkt -261
word lijst 242
word link -123
word loket -64
word lomp -354
word longkanker -340
word loonstrok 166
word loopt 70
word los -137
word loss -75
word lot 193
word lotnummer 403
word lucht -249
word lui -284
word luiaard -266
word luierik -421
word luister -245
word luistert -385
word lul -133
word m 324
word maakt -268
word maaltijd 283
word maand 143
word maandag 216
word maart 328
word maatschapp 169
word mag -69
word mail -75
word mailk -281
word mailtj 249
word mak -58
word man -84
word mannek -230
word mantelzorger -243
word mar 54
word markt -141
word mat -261
word matras -188
word me 247
word mededel -88
word medewerker -135
word mee 29
word meebreng -197
word meedoen -306
word meegemaakt -436
word meekom -325
word meenem -381
word mei 118
word meidoornlan -198
word meld -196
word meldnummer -314
word men -89
word mener 255
word menu -341
word mer 78
word merci -146
word met -34
word meter -142
word mezelf -137
word mi -240
word mich -268
word mien 360
word mij 261
word mijn 291
word milieubelast 313
word miljaard -175
word min -310
word minder 321
word minut -144
word mis 138
word mn 653
word mocht -360
word moe -247
word moeilijk -167
word moeit -205
word moek -246
word moest 29
word mog -184
word mogelijk -207
word moi -208
word mol -194
word monument -308
word moogt -155
word mooi -144
word moord -183
word morg 197
word morgenocht -446
word moskee -184
word mur -146
word museum -247
word mutualiteit 299
word muziek -162
word my 590
word myn 506
word n -109
word naartoe -260
word naast -97
word nacht -144
word nagan 375
word nagel -214
word naheff 618
word najar -264
word nakijk 526
word nam 141
word namiddag 332
word nar 47
word nat -169
word nationaliteit 432
word naturalisatie 475
word naturalisatieceremonie -311
word nazien 619
word ne -172
word nederlander 263
word neger -205
word nek -231
word nen -165
word ner -272
word nergen 98
word netjes -219
word neus -290
word new 303
word nie 287
word niemand -83
word niet 35
word nieuw 146
word nieuwsgier -406
word no 373
word nochtan 315
word noem -225
word noemt -241
word nog 196
word nogal -230
word nogmal 254
word nondedju -182
word nooit -96
word noord -242
word nor 305
word normal -217
word not 410
word nota 300
word nou 321
word november 241
word nu 226
word nummer 29
word nummerplat 277
word o -205
word ocmw 159
word oefen -315
word oei -233
word oekrainer -343
word oen -334
word of 122
word ogen -307
word ok -176
word oktober 317
word oma -198
word omgev -336
word omgevingsvergunn 269
word omgewaaid -181
word omleid -236
word omzet 341
word onbehor -276
word onbek -47
word onbeschoft -420
word onder -93
word onderan -423
word ondernemingsnummer -374
word ongedan -352
word ongelof -251
word ongeluk 188
word ongepast -462
word ongever -220
word onkruid -183
word onlin -183
word onmens -406
word onnozel -175
word onnozelar -236
word onrecht -352
word ons 285
word ontbreekt 320
word onthal -210
word ontploft -267
word ontslag -389
word ontvang 503
word onvolled 572
word onwaard -368
word onz 172
word onzin -213
word ook -102
word op 20
word open -107
word openbar -96
word openingsur -208
word openstaand 648
word openstan 411
word openstat 349
word opgegev 413
word opgehaald -241
word opgelost -162
word opgeroep 516
word opgeschrev 372
word opgestuurd 331
word opgezegd -397
word ophal -75
word opheff -331
word oplichter -227
word opnieuw 174
word oprit -211
word oproep 415
word opvang 221
word opzoek 728
word oranj -207
word ord 231
word orden -413
word oren -370
word org -349
word originel -259
word ouw -250
word ov -322
word over 113
word overal -66
word overdag -208
word overgemaakt 160
word overgenom 391
word overgeschrev 378
word overlast -262
word overzicht 408
word p -381
word pa 368
word paaltj -210
word pagina -378
word pak -232
word pakt -127
word pal -160
word papier 76
word par -319
word park -140
word parkeerboet 365
word parkeerbon 275
word parkeergarag -194
word parkeerkaart 324
word parkeert -204
word parkeertariev -299
word parkeervergunn 630
word parker -248
word pas 183
word pasfoto -167
word pasfotos -368
word pasj 247
word pasnummer -293
word paspoort 132
word paswoord -327
word penningmeester -264
word per 54
word percel 402
word person 270
word personel -244
word persoonsnummer 501
word peter -379
word pff -220
word phishing -359
word piet -297
word pik -146
word pin -236
word pincod -255
word plank -186
word planning -365
word plant -294
word plas -155
word plastic -199
word plat 107
word pleas 380
word plein -192
word pleintj -212
word pleuris -298
word plezant -279
word plezier -360
word pls 460
word plusser -259
word pmd -354
word poes -356
word poetsvrouw 312
word pol -268
word politie -89
word poort -222
word portemonnee -402
word portugal 412
word post 154
word postkantor -286
word postnl -320
word pot -182
word prachtig -198
word premie 426
word prettig -179
word prijs -302
word prijz -321
word prik -227
word prima -218
word printer -208
word priv -266
word problem -297
word procedur -394
word procent -265
word prullenbak -198
word prutser -357
word puk -266
word pur -303
word put -110
word putdeksel -173
word raadhuisplein -335
word raadsvergader -394
word radar -477
word ram -233
word rapper -241
word rat -168
word reactie -293
word reager -266
word reanimatiecursus -335
word receptie -255
word recht 40
word rechtsbijstand -471
word rechtzet 364
word recyclagepark 199
word red 221
word ref 314
word reg -125
word regel -125
word regenboogzebrapad -270
word regio -273
word register 379
word registrer -381
word reglement -280
word reispas 432
word reken 341
word rekeningnummer 210
word ret -387
word riep -262
word rij -207
word rijbewijs 334
word rijd -171
word rijdt -142
word rijksregister 390
word ring -193
word rioolheff 288
word robot -230
word rod -157
word roep -233
word rok -174
word rollator -244
word rolstoel -184
word rommel -306
word rommelmarkt -206
word ronduit -354
word rot -232
word rotond -167
word rout -356
word roz -255
word rsin -300
word rug -273
word ruimtelijk -413
word rustig -270
word ruzie -275
word saldo 538
word schadeclaim 298
word scham -266
word schand -225
word schandal -304
word schat -233
word schatj -210
word schattek -281
word scheelt 366
word schef -170
word schel -220
word scheldwoord -306
word schep -171
word scherm -208
word schiet -199
word schijt -295
word schol -74
word schold -358
word schon -139
word schoonbroer -269
word schoonzuster -425
word schoorsten -336
word schot -287
word schrapp 270
word schref -237
word schrijf 291
word schrijv 146
word schuldhulp 370
word schuldig 459
word scootmobiel 266
word seizoen 307
word serieus -254
word servic -169
word sexbierum -264
word shit -191
word simpel -260
word sind 303
word sindsdien 338
word singl -295
word sit -110
word skateban -264
word skatepark -245
word sla -179
word slag -351
word slan -202
word slat -167
word slecht -131
word slet -276
word sloeg -308
word slot -238
word sluikstort -210
word sluit -268
word smeerlap -183
word smeerlapperij -254
word snel -112
word snell -180
word sneller -362
word so -225
word soa -232
word sociaal 89
word social 206
word sorry -176
word spanj 369
word spastisch 305
word speelt -213
word speeltuin -198
word spel -223
word spiegelglad -254
word spijt -332
word spor -277
word sport -268
word sportclub -451
word sporthal -64
word sportpark -221
word sprak -456
word spreekbeurt -220
word spreekt -228
word spring -405
word springt -295
word spull -316
word sta 328
word stad -54
word stadsbestur -308
word stadskantor -241
word stagiair -385
word stak -218
word stal -388
word stan 87
word stand 471
word standgeld -375
word standplat 221
word stank -296
word stap -371
word stapel 411
word stat 154
word station -180
word status 560
word steekt -175
word stek -143
word stekker -321
word stell -342
word stem -289
word stempas 336
word sten -124
word steun 261
word sticker -187
word stik -395
word stil 276
word stinkt -173
word stoan 553
word stoel -265
word stoep -119
word stoeprand -287
word stoeptegel -236
word stoet -202
word stof -325
word stom -210
word stomm -215
word stopgezet 605
word stopp 381
word storing -302
word storm -201
word stort -120
word straatfeest -233
word straatlamp -196
word straatnaambord -245
word straatnam -203
word straatverlicht -230
word straf -338
word strafbar -275
word strafregister 269
word strak -240
word strat -159
word streng -316
word strom -257
word stront -181
word student -274
word studer -351
word stur 132
word stuurd 248
word subsidie -262
word sufferd -310
word sukkel -188
word super -146
word svp 514
word system 290
word taart -288
word tak -159
word takeldienst -436
word tal -374
word tariev -379
word tas -329
word team -167
word tef -226
word teg -117
word tegel -245
word tegemoetkom 350
word tegenover -169
word tegenwoord -243
word teken -88
word telefon -46
word telefonisch -180
word telefoonnummer 309
word telefoontj -92
word teleurgesteld -229
word telt -415
word ten -231
word tentoonstell -436
word terecht -245
word tering -118
word termijn 249
word terras -68
word terrasvergunn 222
word terug 95
word terugbell -184
word terugbetal 389
word terugvorder 381
word terwijl 303
word test -260
word tevor -298
word tevred -301
word than 372
word that -303
word the -88
word ther -272
word this -276
word thuiszorg 248
word thx -91
word tiener -352
word tijdelijk -365
word tijden -253
word toe -150
word toegek 710
word toegekom 573
word toegestan -306
word toegewez 475
word toelag 344
word toen 96
word toeslag 454
word toetsenbord -305
word toilet -188
word tolk -272
word ton -400
word top -211
word topper -176
word tor -187
word tot -61
word trag -233
word trager -390
word tram -274
word transgender -472
word trap -214
word traplift 136
word trapp -267
word trekt -86
word triest -324
word trot -292
word trouw -70
word trouwzal -209
word trut -160
word tuin -176
word tuinhuis 159
word turk -349
word tuss -114
word twed 214
word twee 97
word tweeen -446
word twintig -294
word typ -167
word typfout -317
word typisch -281
word typt -267
word u 73
word uit 63
word uitbetaald 440
word uitbouw 355
word uitgelegd -247
word uitgeschrev 269
word uitker 587
word uitleg -75
word uitlegg -213
word uitpas 373
word uitschrijv 384
word uitsluit -329
word uitstel 460
word uittreksel 365
word uitvaart -321
word ull -158
word uren 202
word urgentie 397
word urgentieverklar 589
word uurtj -288
word uw -113
word uwen -241
word vaart -130
word vacatur -295
word vacatures -412
word vakantie -184
word vakantiegeld 231
word val -160
word vall -220
word van 63
word vanavond -282
word vandan 283
word vandar -210
word vang -301
word vanmorg -242
word vannacht -191
word vast 201
word vastgelegd 435
word veilig -358
word vel -98
word vent -159
word ver 269
word veranda 551
word verander 328
word veranderd 464
word verbind -200
word verblijf 491
word verblijfskaart 395
word verbrand -179
word verder 137
word verdien -368
word verdwijn -390
word veren -255
word verf -191
word vergader -407
word vergrendeld 396
word vergunn 246
word verhal -209
word verhoogd 355
word verhuis 299
word verhuisd 526
word verhuiz 469
word verjaardag -402
word verkeerd 120
word verkeersbord -203
word verkeerslicht -186
word verker -253
word verklar 503
word verkoopt -244
word verkop -274
word verled 300
word verleng 577
word verlengd 608
word verlicht -279
word verliefd -260
word verloopt 173
word vermist -223
word vermoord -242
word vermoordt -256
word vernom 434
word verplicht -249
word verschil -95
word verschill -339
word verslag 382
word versta -292
word verstand -381
word verstat -332
word verstopt -237
word vertrek 351
word vertrekt 321
word vertrouw -340
word vervall 356
word verwacht 294
word verwarmingstoelag 370
word verwerkt 475
word verwitt -266
word verzakt -377
word verzekerd -262
word verzet 377
word verzoek 635
word verzond -383
word veur 346
word viel -238
word vier -130
word vierd -212
word vijv -411
word vijver -149
word vindt -273
word vismarkt -274
word visum 437
word vlaander -290
word vlagg -400
word vlam -234
word vlieg 159
word vlot -180
word voedselbank -282
word voel -253
word voet -185
word voetbal -195
word voetbalclub -241
word voetpad -155
word vogel -337
word vol -146
word volg -278
word volgen 298
word volk -190
word volkstuintj 209
word volkstuintjes -385
word volled 402
word volstat -335
word vond -144
word voorbeeld -281
word voorgevel -392
word voorhand -275
word voorjar 418
word voorlop 168
word voormiddag -291
word voornam 291
word voortan 242
word voorwaard -341
word voorwerp -515
word vor 52
word vorder 480
word vorig 335
word vos -235
word vous -284
word vrag -85
word vrederechter -318
word vriendelijk -111
word vriendin -171
word vrij -240
word vrijdag 316
word vrijstell 260
word vrijwilliger -249
word vroeger -77
word vrouw -111
word vuil -195
word vuilbak -178
word vuilkar -147
word vuilnis -196
word vul -300
word vuurkorf -303
word vuurwerk -182
word vve -313
word waarborg 275
word waard 166
word waardelos -275
word waarder -252
word waarom 308
word waarschuw -231
word wacht 113
word wachtlijst 363
word wachttijd -292
word wachtwoord -118
word wachtzal -203
word wallah -366
word wandel -177
word wanner 317
word want 107
word war -51
word warm -209
word water -175
word websit -146
word wedstrijd -227
word weduwnar -278
word weekmarkt -290
word weeral -401
word wegen 236
word weggehaald 124
word weggestuurd -363
word weghal -311
word wegwerkzam -302
word weinig -382
word wek 188
word wel -71
word welk 237
word wen 238
word wer -40
word werf -235
word werk -50
word werkster 345
word werkt -151
word wesp -240
word wet 195
word wethouder -178
word what -295
word wher -348
word wifi -324
word wij 144
word wijk -202
word wijkagent 345
word wijz -411
word wijzig 460
word wil 128
word wild 176
word wilt 413
word wir -304
word wmo 542
word woensdag 298
word wollah -375
word won 255
word woning 249
word woonst 339
word woord -189
word wordt -112
word wou -265
word woz 390
word wrak -270
word wuk 455
word ww -446
word you 379
word your 257
word zaaknummer 147
word zacht -255
word zag -147
word zak 66
word zal -107
word zand -320
word zat -210
word zebrapad -174
word zee -329
word zeg -95
word zei -79
word zeid 181
word zeker -58
word zelf -85
word zenn -230
word zet 214
word zetel -224
word zeurpiet -248
word zever -284
word zich -103
word zicht 341
word zichtbar -395
word zie 168
word ziekenhuis 144
word zien 189
word zij 144
word zijn 56
word zijt -93
word zin -231
word zit 89
word zo -65
word zoal -71
word zoek 117
word zoekt -18
word zoiet -221
word zomar -251
word zomer 277
word zon 27
word zondag -149
word zonder -42
word zonnepanel -295
word zoontj -134
word zou 331
word zuid -282
word zulk -291
word zull -265
word zult -420
word zus -262
word zwanger -344
word zwar -357
word zwembad -123
word zwemm -139
word zwer -405
word zwerfvuil -249
word zwijg -363
`,
};
