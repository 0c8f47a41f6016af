import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2474 candidates that are, 26854 that are not.
 * On families it was not taught on:
 * - above -1: found 71.3 %, wrongly 0.6 %
 * - above -0.5: found 63.3 %, wrongly 0.3 %
 * - above 0: found 55.4 %, wrongly 0.2 %
 * - above 0.5: found 47.7 %, wrongly 0.1 %
 * - above 1: found 40.7 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:ba796c53ed2d4a1cca0bdfcf9688ac1bca295c14d8da7ea341ff3b4647618de9",
  intercept: -4.574,
  weights: `
pair ( 0 158
pair ) , 215
pair ) 0 -342
pair , $ -226
pair , 0 129
pair , aan -218
pair , alles -194
pair , altijd -206
pair , alwer -342
pair , bedankt -144
pair , bel 227
pair , ben 308
pair , bestat -201
pair , betal -438
pair , bij -155
pair , binn -333
pair , dan -231
pair , dankjewel -199
pair , dar -100
pair , das -239
pair , dat -71
pair , dez -396
pair , die -85
pair , doet -235
pair , dor -447
pair , dossier 313
pair , een -203
pair , eerst -235
pair , eindelijk -245
pair , elk -156
pair , en 90
pair , geb 259
pair , gebor 348
pair , gef -232
pair , geldt -242
pair , geliev 184
pair , gewon -186
pair , grag 210
pair , heb 209
pair , hebt -254
pair , hel -113
pair , hij -111
pair , hoe 108
pair , hoever 518
pair , hoort -247
pair , ik 35
pair , is 199
pair , je -191
pair , k 223
pair , kan 119
pair , kenmerk 361
pair , kheb -410
pair , kijk 321
pair , kijkt 359
pair , klar -345
pair , kom -305
pair , krijg -266
pair , krijgt -305
pair , kunn 147
pair , kunt 347
pair , ligt 311
pair , mail -323
pair , merci -187
pair , moet -264
pair , mog -174
pair , mooi -308
pair , morg -321
pair , na -247
pair , niemand -175
pair , niet -82
pair , nieuw 344
pair , nik -183
pair , nu -125
pair , of -278
pair , ons 256
pair , ook -201
pair , overal -178
pair , pas 473
pair , prachtig -327
pair , proficiat -314
pair , sorry -199
pair , sta 307
pair , stat 163
pair , strak -327
pair , stur 168
pair , sukkel -328
pair , te -176
pair , terwijl 198
pair , typ -301
pair , van -157
pair , vanaf -350
pair , vandar -250
pair , verkeerd -258
pair , vor -290
pair , waarvor -95
pair , wacht 243
pair , wanner 320
pair , war -140
pair , was -272
pair , wel -228
pair , wer -160
pair , wet -141
pair , wie 201
pair , wil 218
pair , wilt 254
pair , word -326
pair , wordt -257
pair , zegt -241
pair , zelf -313
pair , zelfd -491
pair , zet 299
pair , zie 326
pair , zij -184
pair , zit -202
pair , zo -99
pair , zoek 418
pair , zon -312
pair , zwart -309
pair . $ 144
pair 0 $ 17
pair 0 ( -247
pair 0 ) 127
pair 0 , 29
pair 0 . 91
pair 0 0 -58
pair 0 ? -71
pair 0 al -514
pair 0 allen -309
pair 0 bus 431
pair 0 cijfer -270
pair 0 dag 155
pair 0 de -409
pair 0 dor -219
pair 0 duizend 285
pair 0 een -365
pair 0 en 47
pair 0 euro 325
pair 0 februari 106
pair 0 gebeld -275
pair 0 had -285
pair 0 heb -289
pair 0 hebb -300
pair 0 heeft -176
pair 0 het -295
pair 0 in 313
pair 0 ipv -374
pair 0 is -77
pair 0 jan 372
pair 0 jar -185
pair 0 juli 167
pair 0 juni 118
pair 0 ker 133
pair 0 krijgt -346
pair 0 ligt -247
pair 0 m -365
pair 0 maand 159
pair 0 mei 153
pair 0 meter -254
pair 0 min -338
pair 0 minut -197
pair 0 nar 228
pair 0 nog -368
pair 0 of -214
pair 0 ook -219
pair 0 op -294
pair 0 plusser -269
pair 0 procent -234
pair 0 september 270
pair 0 stan -330
pair 0 stat -220
pair 0 stond -333
pair 0 tot -160
pair 0 van -170
pair 0 wek 131
pair 0 wordt -314
pair 0 zit -204
pair 0 zoekt -341
pair 0 zonder -378
pair : @code -335
pair : is 346
pair : moet -340
pair ? $ 140
pair @code $ -175
pair @code , -163
pair @code 0 -211
pair @code en -245
pair @code fak -260
pair @code op -232
pair @code vor -340
pair ^ 0 -65
pair ^ @code -231
pair ^ aanslagbiljet 422
pair ^ adreswijz 468
pair ^ ah -263
pair ^ allen -332
pair ^ allez -212
pair ^ als -121
pair ^ altijd -343
pair ^ alvast 296
pair ^ alwer -339
pair ^ amai -162
pair ^ app -375
pair ^ auto -268
pair ^ bedankt -124
pair ^ bel -219
pair ^ belach -214
pair ^ bell -233
pair ^ belt -256
pair ^ ben 372
pair ^ bent -202
pair ^ bestat -169
pair ^ bewijs 422
pair ^ bij -70
pair ^ bijstand 329
pair ^ binn -215
pair ^ bom -154
pair ^ bravo -291
pair ^ container -222
pair ^ da -198
pair ^ dank -113
pair ^ dankjewel -163
pair ^ dankzij -321
pair ^ dat -109
pair ^ de -62
pair ^ deblokker -345
pair ^ der -249
pair ^ dez -341
pair ^ die -145
pair ^ dien -326
pair ^ digid -334
pair ^ dit -165
pair ^ do -270
pair ^ doet -206
pair ^ dom -367
pair ^ e -215
pair ^ echt -225
pair ^ een -123
pair ^ elk -176
pair ^ ewa -219
pair ^ exampl -291
pair ^ factur -433
pair ^ factuurnummer -373
pair ^ fijn -175
pair ^ foto -297
pair ^ fuck -244
pair ^ gaarn 326
pair ^ ge -121
pair ^ geeft -153
pair ^ geldt -154
pair ^ geliev 341
pair ^ gemeent -406
pair ^ gen -196
pair ^ gev -228
pair ^ gij -85
pair ^ gister 129
pair ^ godverdomm -230
pair ^ goed -270
pair ^ goedenavond -202
pair ^ graffiti -136
pair ^ grag 277
pair ^ haha -145
pair ^ hal 449
pair ^ hartelijk -153
pair ^ heb 404
pair ^ hebb 196
pair ^ heeft 167
pair ^ het -38
pair ^ hey -81
pair ^ hoe 2
pair ^ hoelang -197
pair ^ hoevel 192
pair ^ hoever 413
pair ^ hoort -414
pair ^ hou -212
pair ^ ik 16
pair ^ in -154
pair ^ indien -392
pair ^ is 55
pair ^ ja -285
pair ^ jij -213
pair ^ jullie -124
pair ^ k -115
pair ^ kan -14
pair ^ kankerzooi -261
pair ^ kapot -175
pair ^ kat -372
pair ^ kben -200
pair ^ kenmerk -221
pair ^ kijk 308
pair ^ kijkt 414
pair ^ kinder -235
pair ^ kk -180
pair ^ klopt 322
pair ^ klot -268
pair ^ kom -257
pair ^ komt -142
pair ^ kost -226
pair ^ kreg 423
pair ^ krijg 160
pair ^ krijgt -110
pair ^ kun 420
pair ^ kunt 246
pair ^ kut -204
pair ^ kwijtscheld 388
pair ^ lamp -167
pair ^ lang -284
pair ^ lantaarn -259
pair ^ lantaarnpal -145
pair ^ lekker -193
pair ^ leuk -214
pair ^ liefst -222
pair ^ liever -160
pair ^ ligt 193
pair ^ lol -346
pair ^ loopt 365
pair ^ mag -131
pair ^ mail -156
pair ^ me 170
pair ^ medewerker -184
pair ^ melding -218
pair ^ men -267
pair ^ merci -146
pair ^ met -128
pair ^ mijn 173
pair ^ miljaard -276
pair ^ misschien -122
pair ^ mn 271
pair ^ moest -384
pair ^ moet -237
pair ^ mog -172
pair ^ moi -166
pair ^ na 214
pair ^ nee -163
pair ^ nen -184
pair ^ niemand -183
pair ^ niet -94
pair ^ nieuw 287
pair ^ nik -219
pair ^ nl -103
pair ^ nog 269
pair ^ nogmal -346
pair ^ nondedju -240
pair ^ nou -241
pair ^ nu -105
pair ^ nummer -349
pair ^ o -264
pair ^ oei -268
pair ^ ok -150
pair ^ onz -90
pair ^ org -378
pair ^ oud -133
pair ^ over 199
pair ^ pas 168
pair ^ pff -201
pair ^ pincod -318
pair ^ put -208
pair ^ rijksregister 317
pair ^ schandal -301
pair ^ schrijf 407
pair ^ shit -209
pair ^ slap -225
pair ^ slat -461
pair ^ snap -327
pair ^ sta 543
pair ^ stat 264
pair ^ stel -281
pair ^ stelletj -346
pair ^ stur 177
pair ^ super -191
pair ^ teg -316
pair ^ telefoner -263
pair ^ telt -326
pair ^ tering -150
pair ^ terugbell -325
pair ^ thank -289
pair ^ thx -170
pair ^ toch -291
pair ^ top -187
pair ^ tot -123
pair ^ tuss -300
pair ^ uit -345
pair ^ uw -190
pair ^ vanaf -259
pair ^ verbind -267
pair ^ verdomm -200
pair ^ verdorie -314
pair ^ volgen 380
pair ^ volgend -203
pair ^ vorig 145
pair ^ vrouw -220
pair ^ waardelos -317
pair ^ waarom 165
pair ^ wachtwoord -244
pair ^ wanner 139
pair ^ war -112
pair ^ was 363
pair ^ wel -267
pair ^ welk 115
pair ^ werkt -211
pair ^ wet -291
pair ^ wher -284
pair ^ wij 59
pair ^ wil 368
pair ^ wilt 247
pair ^ wollah -342
pair ^ word -321
pair ^ wordt -122
pair ^ zak 270
pair ^ zeg 224
pair ^ zelf -283
pair ^ zet 410
pair ^ zijn 109
pair ^ zit 395
pair ^ zou 174
pair aan $ -71
pair aan dat -142
pair aan de -70
pair aan een -172
pair aan het -152
pair aan huis -284
pair aan met -321
pair aan mij 279
pair aan op -394
pair aan zijn -227
pair aangevraagd , 470
pair aangevraagd vor 349
pair aanman vor 469
pair aanmerk vor -209
pair aanpass $ 333
pair aanslag is 326
pair aanslag stat -424
pair aanslag van -172
pair aanvrag , 118
pair aanvrag van 466
pair aanvrag vor 202
pair acht wek 337
pair achter de -93
pair achter het -175
pair achter of -401
pair adres $ 268
pair adres ? 268
pair adres aanpass 316
pair adres moet 528
pair adres van -331
pair advocat , -373
pair af , 156
pair afgegev aan 378
pair afgeschaft $ -311
pair afgewez ? 227
pair afsprak $ -257
pair afsprak bij 368
pair afsprak mak -242
pair afsprak ook 308
pair afsprak van 505
pair afsprak vor 226
pair afsprak was -282
pair afval $ -342
pair afvalstoffenheff , 357
pair akkoord met 237
pair al $ -364
pair al . -247
pair al 0 159
pair al behandeld 506
pair al bekek 392
pair al bij 331
pair al binn 529
pair al dag -126
pair al dat -236
pair al de -203
pair al die -96
pair al drie -106
pair al een 89
pair al gebeld -270
pair al geweest -366
pair al gezien 383
pair al goed 475
pair al goedgekeurd 306
pair al hel -191
pair al iet 356
pair al in 198
pair al is 301
pair al jar -339
pair al klar 359
pair al lang 142
pair al nieuw 417
pair al op 353
pair al open -344
pair al overgemaakt 176
pair al sind 182
pair al toegekom 427
pair al twee -236
pair al verwerkt 234
pair allebei $ -286
pair alleenstaand $ -242
pair allemal $ -348
pair allen een -286
pair alles $ -213
pair alles is -393
pair als die -365
pair als een -158
pair als er -284
pair als ge -214
pair als hij -462
pair als ik -215
pair als je -141
pair als jullie -283
pair als we -398
pair als wij -496
pair als ze -240
pair alsof ik -305
pair altijd $ -243
pair altijd een -233
pair altijd gen 191
pair altijd in -232
pair altijd op 162
pair altijd vor -357
pair ambtenar die -305
pair ander $ -301
pair ander adres -329
pair ander dan -251
pair ander papier -236
pair antwoord $ -373
pair antwoord , -242
pair antwoord . -114
pair antwoord grag -301
pair antwoord op 336
pair antwoord per -307
pair antwoord van -361
pair appartement , 303
pair april 0 255
pair attest van 385
pair aub $ 177
pair aub , 216
pair auto , -347
pair auto zonder -327
pair automatisch incasso 357
pair balie $ -203
pair balie , -164
pair balie op -347
pair ball van -309
pair bang dat -185
pair bank $ 356
pair be 0 -330
pair bedankt $ -117
pair bedankt dat -247
pair bedankt vor -93
pair bedoeld $ -232
pair begin ik -301
pair begint het -270
pair begrijp ik -340
pair begrot 0 -352
pair behandel , 329
pair behandeld ? 311
pair behandelt mijn 324
pair bekend ? 262
pair bel je -393
pair bel mij -181
pair belach $ -321
pair belach , -311
pair belast $ -209
pair bell $ -232
pair bell . -355
pair bell ? -342
pair bell aub -219
pair bell is -294
pair bell vor -388
pair belt u -289
pair ben $ -291
pair ben 0 -332
pair ben aan -229
pair ben bang -245
pair ben de 208
pair ben een -233
pair ben gen -355
pair ben gewon -191
pair ben het 94
pair ben ik 369
pair ben je -228
pair ben jij -267
pair ben niet -206
pair ben slechthor -337
pair ben van 313
pair ben verhuisd 613
pair bent u -226
pair bereik $ -294
pair bericht stur -329
pair beslist ? 386
pair beslist over 266
pair besluit van -233
pair bestat dat -277
pair bestat er -163
pair betaald $ -393
pair betaald , 193
pair betaald ? 314
pair betaald of 277
pair betaald op 246
pair betaald parker -287
pair betaalt de -295
pair betal $ 187
pair betal ? 270
pair betal aan 397
pair betal van 414
pair beter $ -348
pair bevolk $ -279
pair bezig $ -219
pair bezwaarschrift van 346
pair bezwar gemaakt 301
pair bezwar teg 251
pair bij $ -155
pair bij , -204
pair bij 0 -268
pair bij ? -341
pair bij de -73
pair bij een -231
pair bij het -119
pair bij jullie 368
pair bij loket -211
pair bij mij 727
pair bij mijn 319
pair bij ons 216
pair bij t -181
pair bij u 352
pair bij zijn -388
pair bijlag $ -292
pair bijstand , 239
pair bijstand nu 376
pair bijstand van 247
pair binn ? 233
pair binn de 200
pair binn en 300
pair binn hoevel -335
pair binn in -396
pair binn is 293
pair blijft een -328
pair blijft het 312
pair blijft mijn 458
pair blijv stan -286
pair boet van 412
pair bom is -145
pair bon , -289
pair bos op -333
pair brand in -366
pair brandwer $ -234
pair breng $ -231
pair breng ik -217
pair brief $ -147
pair brief . 196
pair brief dat 298
pair brief en -403
pair brief met 256
pair brief over 134
pair brief van 161
pair bril niet -300
pair bsn 0 354
pair buitenland $ -326
pair burgemeester $ -207
pair bus $ -301
pair bus 0 310
pair bus vor -289
pair caf de -218
pair can i -223
pair can you 434
pair chauffeur van -252
pair cod 0 -240
pair colleg $ -226
pair collega $ -154
pair collega van -168
pair collega zegt -285
pair computer $ 230
pair concessie van 467
pair container $ -220
pair container , -217
pair da ? 254
pair da ge -345
pair da mijn 384
pair da nu 219
pair dag $ -230
pair dag , 63
pair dag de -289
pair dag moet -225
pair dag te -341
pair dag van -442
pair dag werkt -353
pair dak $ -175
pair dam van -302
pair dan $ -73
pair dan al -348
pair dan ben -269
pair dan bij -326
pair dan een -260
pair dan heb -326
pair dan is -237
pair dan kan -329
pair dan krijg -378
pair dan mar -241
pair dan moet -332
pair dan nog -386
pair dan sta -387
pair dan zijn -223
pair dank $ -150
pair dank . -248
pair dank u -118
pair dank vor -106
pair dankjewel $ -114
pair dar $ -257
pair dar , -306
pair dar al 361
pair dar ben -287
pair dar bij -337
pair dar dan -389
pair dar een -195
pair dar gat -319
pair dar heb -367
pair dar is -249
pair dar kan -267
pair dar niet -96
pair dar op -191
pair dar wel -268
pair dat $ -98
pair dat aan 127
pair dat al 299
pair dat attest -336
pair dat bij 235
pair dat dat -193
pair dat de -184
pair dat die -242
pair dat dor -330
pair dat echt -275
pair dat een 132
pair dat eigen -208
pair dat er -60
pair dat ergen -251
pair dat formulier -138
pair dat gat -257
pair dat ge 61
pair dat ging -325
pair dat had -308
pair dat heb -159
pair dat ik 128
pair dat in 94
pair dat is -92
pair dat je -141
pair dat jij -344
pair dat kan -240
pair dat kost -207
pair dat kruispunt -180
pair dat mar -331
pair dat men -253
pair dat met -181
pair dat mijn 358
pair dat nakijk 276
pair dat niet -90
pair dat nieuw -316
pair dat nodig -371
pair dat nog -123
pair dat nu 252
pair dat ongedan -353
pair dat onz 299
pair dat oud -334
pair dat u -127
pair dat vor 308
pair dat was -220
pair dat wel -256
pair dat zijn -323
pair datum $ 287
pair de 0 584
pair de afdel -279
pair de afsprak -227
pair de ambtenar -230
pair de ander -309
pair de auto -323
pair de automatisch 381
pair de avondvierdag -268
pair de bak -227
pair de basisregistratie 370
pair de basisschol -299
pair de begraafplat -37
pair de belast -494
pair de beschik 434
pair de besliss 289
pair de bewoner -355
pair de bib -169
pair de bibliothek -195
pair de bieb -181
pair de bijlag -223
pair de bijstand -276
pair de boa -231
pair de bom -151
pair de brief 231
pair de brievenbus -259
pair de brug -88
pair de burgemeester -116
pair de bus -44
pair de bushalt -163
pair de buurt -161
pair de buurtapp -225
pair de club -238
pair de concessie 412
pair de container -176
pair de crech 260
pair de dakkapel 283
pair de dam -229
pair de derd -257
pair de deur -122
pair de deurwaarder 351
pair de dierenambulanc -393
pair de eerst 164
pair de eig -291
pair de enig -329
pair de ezelstrat -278
pair de feestzal -295
pair de fietsenstall -223
pair de flat -170
pair de folder -176
pair de gemeent -114
pair de gemeenterad -173
pair de gevel -167
pair de ggd -223
pair de glasbak -160
pair de gracht -184
pair de grond -248
pair de hal -251
pair de hel -137
pair de hoek -143
pair de hoerenkrek -224
pair de hondenbelast 288
pair de huurder -322
pair de id 390
pair de ingang -152
pair de kantin -197
pair de kap -322
pair de kapper -225
pair de kastanj -217
pair de kat -172
pair de kerk -157
pair de kermis -178
pair de kinder 112
pair de kinderboerderij -168
pair de koffie -252
pair de kop -207
pair de krant -140
pair de lamp -123
pair de lift -203
pair de lijst 298
pair de maaltijd 309
pair de meter -274
pair de milieubelast 333
pair de mur -124
pair de mutualiteit 358
pair de nam -355
pair de nieuw -143
pair de notul -323
pair de oorlog -205
pair de opvang 257
pair de oud -199
pair de pal -173
pair de papier 226
pair de parkeergarag -180
pair de parkeerkaart 257
pair de planning -329
pair de pmd -272
pair de poort -212
pair de put -116
pair de receptie -243
pair de red 388
pair de regel -270
pair de reken -191
pair de ring -150
pair de rommelmarkt -227
pair de rotond -146
pair de schep -223
pair de schol -143
pair de schouwburg -295
pair de schuldhulp 289
pair de sit -136
pair de snell -247
pair de social 217
pair de speeltuin -157
pair de sporthal -139
pair de stand 604
pair de status 324
pair de stoep -116
pair de stoet -222
pair de strat -144
pair de subsidie -241
pair de teken -224
pair de tentoonstell -335
pair de termijn 269
pair de toeslag -376
pair de trap -202
pair de trouwzal -228
pair de tuin -170
pair de twed 171
pair de twee 267
pair de uitker 453
pair de vaart -119
pair de vakantie -250
pair de veegwag -252
pair de veranda 378
pair de verbouw -335
pair de vergunn 408
pair de verhuiz 343
pair de vierd -138
pair de vijver -155
pair de voedselbank -306
pair de voetbal -216
pair de volgend -245
pair de volkstuin -198
pair de voornam -310
pair de vrederechter -315
pair de vuilbak -147
pair de vuilkar -183
pair de waarschuw -301
pair de wacht -202
pair de wachtlijst 354
pair de wachttijd -263
pair de weekmarkt -241
pair de weg -197
pair de werf -258
pair de werk -278
pair de wethouder -150
pair de wijk -183
pair de wijkagent 256
pair de wmo 289
pair de woz 138
pair de zal -95
pair de zomer 237
pair de zot -272
pair deblokker mij -355
pair den auto -209
pair den dienst -260
pair denkt dat -388
pair denkt ge 406
pair derd ker -248
pair dertig jar -334
pair deur $ 192
pair deur , -213
pair deur van -150
pair deurwaarder komt -310
pair dez chat -356
pair dez ker 305
pair dez maand 450
pair dez wek 258
pair dicht $ -112
pair dicht , -293
pair dicht ? -299
pair die 0 288
pair die al 249
pair die ban -301
pair die beschik 409
pair die blokkad -209
pair die boet 273
pair die bom -174
pair die container -315
pair die doet -332
pair die factur -351
pair die het -229
pair die ik 497
pair die klootzak -505
pair die nar -307
pair die nieuw -189
pair die nog 217
pair die nu 484
pair die ook -301
pair die papier -410
pair die rotond -257
pair die sit -196
pair die trap -340
pair die waarschuw -170
pair die websit -192
pair die wet -268
pair die zak -298
pair die zelf -246
pair dienst , 149
pair dienst ? -427
pair dik merci -141
pair dinsdag $ -282
pair dit $ -248
pair dit jar 210
pair dit niet -335
pair dit was -229
pair dochter $ -348
pair dochter , -386
pair dochter al 228
pair dochter van -388
pair dod , -208
pair dod van -250
pair doe ik -125
pair doen $ -106
pair doen , -180
pair doen als -203
pair doen jullie -171
pair doen met -265
pair doen om -297
pair doet $ -343
pair doet , -416
pair doet de -112
pair doet u -246
pair dom , -338
pair dom van -408
pair doorgev , 268
pair doorgev ? -294
pair dor dat -234
pair dor de -103
pair dor die -213
pair dor een -222
pair dor elkar -344
pair dor nar -281
pair dor te -337
pair dorp $ -187
pair dossier ? 371
pair dossier bij 253
pair dossier is 198
pair dossier kijk 320
pair dossier nog 461
pair dossier van 425
pair drie dag -272
pair drie ker -138
pair dubbel $ -332
pair dus $ -374
pair dus dat -466
pair dus ik -143
pair duurt een -186
pair e mail -176
pair echt $ -241
pair echt medewerker -168
pair een $ -114
pair een aanman 380
pair een adres -388
pair een alleenstaand -224
pair een ander 215
pair een baby -452
pair een bericht -201
pair een besliss 556
pair een besluit 364
pair een bewonerskaart -271
pair een bezwaarschrift -278
pair een bezwar -210
pair een bij -248
pair een bom -145
pair een bot -222
pair een bsn -196
pair een cursus -246
pair een dakkapel -85
pair een deurwaarder -298
pair een dik -231
pair een domm -257
pair een een -185
pair een eig -284
pair een eikel -240
pair een ezel -274
pair een folder -280
pair een formulier -306
pair een foto -231
pair een gas 74
pair een graf -304
pair een hartaanval -287
pair een huis -471
pair een infoavond -300
pair een jong -372
pair een ker 184
pair een kid -294
pair een kiek -157
pair een kind -125
pair een klacht -177
pair een kleuter -276
pair een kom 247
pair een leeflon -353
pair een lijst -290
pair een loket -360
pair een maatschapp -346
pair een mail -244
pair een mailk -242
pair een melding -151
pair een men -109
pair een moord -178
pair een na 442
pair een nummer 230
pair een onbek -329
pair een oproep 346
pair een oud -101
pair een parkeerkaart -252
pair een parkeervergunn -333
pair een paspoort -223
pair een person -367
pair een plek -245
pair een premie -312
pair een reispas -202
pair een reken 251
pair een rijbewijs -324
pair een robot -173
pair een rolstoel -194
pair een schand -278
pair een scheiding -448
pair een scheldwoord -331
pair een simpel -238
pair een speeltuin -388
pair een sten -270
pair een stuk -163
pair een telefoontj -204
pair een terug -288
pair een tuinhuis -273
pair een uit 324
pair een uitker -377
pair een uur -82
pair een van 101
pair een verhuiz -236
pair een vrag -251
pair een vuil -232
pair een waarschuw -209
pair een wachtlijst -313
pair een wmo -416
pair een zak -287
pair een zebrapad -172
pair een zien 300
pair eerlijk $ -266
pair eerst klas -321
pair eerst mijn -301
pair eid al 416
pair eigen $ -308
pair elk avond -162
pair elk dag -144
pair elk jar -264
pair elk ker -163
pair en 0 -162
pair en aan 237
pair en bloed -163
pair en daarna -247
pair en dan -144
pair en dat -140
pair en doet -261
pair en er -223
pair en gij -222
pair en heb 328
pair en hij -145
pair en hoevel 193
pair en hor 285
pair en iederen -250
pair en ik 104
pair en in -374
pair en kan 212
pair en kreg -317
pair en lat -268
pair en men 380
pair en mij 475
pair en mijn -162
pair en moet -213
pair en niemand 119
pair en nog -233
pair en nooit -264
pair en nu 117
pair en om -259
pair en stat -222
pair en toch 313
pair en uw -215
pair en vier -285
pair en wacht 289
pair en wanner 460
pair en wat 152
pair en wer -264
pair en wil 210
pair en will -290
pair en zijn -215
pair en zoek -387
pair en zoekt -360
pair enig die -370
pair er $ -505
pair er aan 321
pair er al 233
pair er als -175
pair er beslist 354
pair er bij 204
pair er dit -231
pair er donderdag -368
pair er een -96
pair er eigen -324
pair er ergen -183
pair er gewon -365
pair er helemal -245
pair er iemand -78
pair er in -105
pair er is 112
pair er klar -213
pair er ligt -104
pair er mar 486
pair er niemand -198
pair er nodig -434
pair er nog 164
pair er nu 162
pair er ook -113
pair er recht -267
pair er stond -314
pair er wat -240
pair er wordt -194
pair er zit -150
pair eraf ? -386
pair ergen een -159
pair ergen in 315
pair erin $ -278
pair ermee , -463
pair erop $ 296
pair euro . 377
pair euro ? -385
pair euro is -492
pair euro minder 362
pair euro terug 334
pair euro vor -370
pair even bell -337
pair even een 297
pair even op -305
pair even terug -222
pair ex is -259
pair excuses vor -356
pair ezel , -251
pair facebok $ -298
pair factur 0 -289
pair factur van 270
pair fak 0 -260
pair februari , 332
pair fiet $ -204
pair fijn dat -247
pair folder over -271
pair formulier $ -238
pair foto $ -195
pair fout $ -281
pair fout , -375
pair fout . -488
pair fout op 346
pair ga dit -350
pair ga ik -190
pair ga mijn -335
pair ga niet -271
pair gan jullie -269
pair gang $ -257
pair gang van -378
pair garag $ 336
pair garag . 305
pair gas boet 366
pair gat da -305
pair gat de -136
pair gat er -243
pair gat ge -264
pair gat het -115
pair gat mij -312
pair gat niet 317
pair gat op -283
pair gat u -251
pair ge bij -314
pair ge dat 268
pair ge de -255
pair ge die 145
pair ge gat -234
pair ge kunt -199
pair ge met -173
pair ge mij 275
pair ge mijn 353
pair ge moet -166
pair ge moogt -146
pair ge nog -193
pair ge vor -243
pair gebeld , -347
pair gebeld word -220
pair gebeur met -338
pair gebeurt er -224
pair gebor 0 367
pair gebrok $ -295
pair gedan $ -228
pair gedan , -382
pair gedan met -312
pair gedoe met -291
pair geduld is -310
pair geeft een -319
pair gef je -228
pair gef mij -202
pair gehaald , -285
pair geholp $ -194
pair gehoord $ -475
pair gehoord , 271
pair gekom $ -306
pair gekreg , 308
pair gekreg ? 374
pair gekreg mar -467
pair gekreg vor -267
pair geldig tot -287
pair geldt de -214
pair geldt die -360
pair gelez $ -305
pair geliev mijn 275
pair gelijk een -214
pair gelukt $ -268
pair gemaakt met -313
pair gemeent $ -38
pair gemeent ? -197
pair gemeent de -208
pair gemeent die -267
pair gemeent een -246
pair gemeent of -260
pair gemeent op -239
pair gemeentehuis $ -151
pair gemeentehuis , -173
pair gemist $ -410
pair gen afsprak -391
pair gen bevest 387
pair gen bezwar -291
pair gen brief 504
pair gen cent 263
pair gen computer -451
pair gen enkel -418
pair gen licht -430
pair gen mail 367
pair gen robot -315
pair gen scheldwoord -284
pair gen sms -385
pair gen telefon -185
pair genoeg $ -168
pair genoeg vor -338
pair genom van -385
pair gent , 329
pair geregeld , -243
pair geregistreerd ? 512
pair gerust een -434
pair geschrev , -380
pair gesprek , -349
pair gesprek over 400
pair gestol $ -257
pair gestort , 301
pair gestort ? 415
pair gestuurd $ -335
pair gev jullie -307
pair gevall $ -287
pair gevall , -259
pair gevond $ -312
pair gevraagd $ -321
pair geweest , 344
pair geweest in -279
pair geweest vor 191
pair gewon $ -228
pair gewon dat -253
pair gewon de -250
pair gewon een -115
pair gewon in -225
pair gewon op -246
pair gezegd $ -329
pair gezegd . -272
pair gezegd dat -175
pair gezet en -290
pair gezien $ 153
pair gezien , -314
pair gij zijt -145
pair gister $ -276
pair gister , -188
pair goed $ -199
pair goed , -310
pair goed ? -367
pair goed binnengekom 361
pair goed is 327
pair goed mar -306
pair goed ontvang 293
pair goed van 121
pair goed vor -322
pair goedgekeurd $ 346
pair goedgekeurd , 405
pair goedgekeurd ? 453
pair goedgekeurd of 294
pair goeiemorg $ -173
pair gracht , -254
pair grag $ -147
pair grag , 249
pair grag een 260
pair grag met -341
pair grag mijn 286
pair grag teruggebeld -454
pair gratis $ -240
pair grond $ -277
pair gsm $ -355
pair gsm , -337
pair had , -288
pair had de -322
pair had die -257
pair had een 236
pair had gewon -382
pair had het -382
pair had mijn -256
pair haha $ -177
pair haha , -203
pair hal $ -165
pair hal ? 323
pair hal mij 471
pair hal of -315
pair hal ze -378
pair hallo $ -194
pair hallo ? -278
pair hang ik -380
pair har dossier 491
pair hartelijk dank -128
pair he $ -132
pair he , -112
pair heb $ 130
pair heb . 519
pair heb de -197
pair heb een 207
pair heb er -139
pair heb gen 194
pair heb ik 342
pair heb je -171
pair heb liever -222
pair heb me 162
pair heb met -321
pair heb mijn -351
pair heb mn 280
pair heb niemand -320
pair heb nik -390
pair heb op -502
pair heb stan 460
pair heb twee -396
pair heb u -459
pair hebb . 252
pair hebb de -206
pair hebb jullie 287
pair hebb mij -445
pair hebb ons -231
pair hebb vor 236
pair hebb wer -357
pair hebb wij 186
pair hebt het -332
pair hebt u -295
pair heeft $ -94
pair heeft 0 -281
pair heeft alles -309
pair heeft dat -375
pair heeft een -108
pair heeft het -180
pair heeft mij -180
pair heeft mijn 112
pair heeft ons -273
pair heeft u 226
pair heeft zich -357
pair hek , -332
pair hel de -107
pair hel jar 310
pair hel wek -218
pair helemal klar -350
pair help $ -265
pair hem $ 207
pair hem al 359
pair hem niet -248
pair het $ -197
pair het , -223
pair het ? 278
pair het aan -335
pair het algemen -253
pair het ander -250
pair het antwoord 200
pair het archief -201
pair het bedrag 311
pair het bericht -363
pair het bestur -268
pair het bevolkingsregister 308
pair het bij 189
pair het boek -354
pair het bord -187
pair het bordj -232
pair het bos -195
pair het bushokj -170
pair het buurthuis -166
pair het caf -228
pair het centrum -238
pair het colleg 83
pair het containerpark -106
pair het dak -205
pair het dan -283
pair het dat 90
pair het die -280
pair het er 220
pair het even -308
pair het feest -225
pair het fietspad -128
pair het formulier -62
pair het gemeentehuis -156
pair het gesprek 284
pair het het -274
pair het huisbezoek 376
pair het huwelijk -360
pair het in -130
pair het jar -252
pair het jeugdhuis -162
pair het kan -275
pair het kastj -114
pair het kenmerk -413
pair het kerkhof -172
pair het laatst -251
pair het leeflon -290
pair het licht -354
pair het loket -51
pair het met 508
pair het monument -245
pair het museum -238
pair het nodig 247
pair het ook 126
pair het openbar -283
pair het oud 61
pair het over -246
pair het park -136
pair het paspoort 179
pair het plein -156
pair het pleintj -157
pair het register 338
pair het rijksregisternummer -374
pair het stadhuis -119
pair het stadsbestur -248
pair het stadskantor -266
pair het station -181
pair het system 328
pair het telefoonnummer -242
pair het terras -180
pair het toch -374
pair het u -268
pair het uit 253
pair het verschil -162
pair het voetpad -108
pair het voorjar 433
pair het war -206
pair het was -282
pair het water -192
pair het werk -182
pair het woord -195
pair het zou 418
pair het zwart -299
pair hetzelfd als -196
pair hier $ -139
pair hier , -185
pair hier 0 -352
pair hier ben -356
pair hier de -154
pair hier en -446
pair hier gebor -400
pair hier gewon 310
pair hier met -316
pair hier nu -344
pair hier ook -243
pair hij bij 253
pair hij is -45
pair hij mij -327
pair hij mijn -375
pair hij nu 372
pair hij wil 243
pair hoe de -414
pair hoe gef -224
pair hoe gerak -297
pair hoe ik -175
pair hoe is -360
pair hoe kan 239
pair hoe komt 327
pair hoe krijg -601
pair hoe lang -87
pair hoe moet -407
pair hoe oud -177
pair hoe stat 628
pair hoe ver 602
pair hoe vrag -209
pair hoe werkt -233
pair hoe wet -388
pair hoe word -337
pair hoe wordt -266
pair hoe zet -398
pair hoe zit 263
pair hoeft niet -172
pair hoek van -158
pair hoelang is -269
pair hoevel bedraagt -187
pair hoevel betal -394
pair hoevel dag -254
pair hoevel ik 346
pair hoevel ker 246
pair hoevel kost -305
pair hoevel krijg 450
pair hoevel maand -388
pair hoevel men -182
pair hoevel moet 469
pair hoevel stat 446
pair hoevel uur 473
pair hoevel wek -408
pair hoever stat 431
pair hoi $ -204
pair homo en -262
pair hond $ -354
pair hond is 229
pair hond op -241
pair hoogt van -110
pair hoort dat -215
pair hoort u -393
pair hoort van -353
pair hor $ -241
pair hor , -191
pair hor ik 393
pair hor nik 425
pair hor slecht -250
pair hor van -407
pair houd $ -250
pair huis is 132
pair huisbezoek van 462
pair huishoud hulp 245
pair huurder , -309
pair id 0 -360
pair id kaart 231
pair id van 293
pair idee $ -237
pair iederen bij -338
pair iemand ? -388
pair iemand ander -176
pair iemand dat 243
pair iemand die -128
pair iemand met -294
pair iemand mij -195
pair iemand op -195
pair iemand van -116
pair iet $ -131
pair iet ander -227
pair iet bij -350
pair iet lat 286
pair iet open 292
pair iet te -286
pair ik $ -177
pair ik 0 299
pair ik al 416
pair ik antwoord 252
pair ik bedoel -193
pair ik bedoeld -261
pair ik breng -257
pair ik citeerd -247
pair ik daarmee -428
pair ik de -177
pair ik diend 347
pair ik dit 456
pair ik doen -320
pair ik dor -321
pair ik dus -326
pair ik een -118
pair ik eigen 421
pair ik elk -333
pair ik en 294
pair ik geblokkeerd -250
pair ik gen 180
pair ik grag 227
pair ik heb 102
pair ik hebb -389
pair ik hor 135
pair ik iemand -250
pair ik iet 214
pair ik in 123
pair ik kan 202
pair ik ken -312
pair ik kreg 130
pair ik lach -95
pair ik lat -352
pair ik ler -316
pair ik les -249
pair ik m 364
pair ik me -334
pair ik met -182
pair ik mij -171
pair ik mis -285
pair ik moest -221
pair ik moet 161
pair ik nem -284
pair ik nodig -427
pair ik nog 636
pair ik nou 153
pair ik nu 297
pair ik op 148
pair ik pak -248
pair ik parker -236
pair ik scham -235
pair ik schold -345
pair ik sla -192
pair ik sprek -220
pair ik stap -277
pair ik stur -367
pair ik terecht -215
pair ik terug 276
pair ik tot -368
pair ik trek -122
pair ik uw -374
pair ik van 176
pair ik versta -336
pair ik vier -300
pair ik vlieg 310
pair ik vond -290
pair ik vorig 370
pair ik vroeg 71
pair ik was 126
pair ik wel 265
pair ik werk -262
pair ik wet 96
pair ik wil 92
pair ik won 287
pair ik zag -175
pair ik zal -288
pair ik zeg -221
pair ik zei -205
pair ik zelf -276
pair ik zet -388
pair ik zijn -29
pair ik zit 306
pair ik zoek -286
pair ik zou 42
pair ik zwer -391
pair in , 273
pair in . 207
pair in ? 187
pair in aanmerk -209
pair in april 343
pair in behandel 629
pair in beroep -288
pair in brand -138
pair in dat -157
pair in de -65
pair in den -111
pair in dez -196
pair in die -195
pair in een -189
pair in goed -322
pair in hel -306
pair in het -66
pair in jullie 386
pair in juni 232
pair in maart 473
pair in mei -155
pair in mijn 36
pair in mn -344
pair in nederland -354
pair in ons -216
pair in onz -215
pair in ord 267
pair in plat 187
pair in t -60
pair in te -300
pair incasso van 280
pair indien u -402
pair ingeschrev $ 414
pair ingeschrev , 261
pair ingeschrev ? 382
pair ingeschrev in 367
pair ingeschrev vor 556
pair ingevuld $ -205
pair inschrijv $ -363
pair inschrijv vor -308
pair is $ 204
pair is , 124
pair is 0 -137
pair is ? 295
pair is @code -329
pair is afgewez 435
pair is als -341
pair is da -246
pair is dar 214
pair is dat -71
pair is de -21
pair is die 322
pair is dit -202
pair is een -165
pair is eindelijk -324
pair is gelukt -239
pair is gewon -185
pair is goed -193
pair is har 201
pair is in -79
pair is jullie -263
pair is kapot -197
pair is me 176
pair is met 193
pair is mijn 682
pair is mn 534
pair is ne -270
pair is nen -269
pair is net -318
pair is niet 84
pair is nik -356
pair is nog 251
pair is om -237
pair is ons 288
pair is onterecht -283
pair is ontvang 222
pair is ook -273
pair is op -223
pair is slecht -364
pair is spastisch 272
pair is t -246
pair is veranderd 283
pair is verkeerd 532
pair is vor -260
pair is weg 288
pair is wer -198
pair is ze 309
pair is zijn 352
pair is zo -187
pair ja $ -117
pair ja , -260
pair ja ik -253
pair ja of 246
pair jan 0 381
pair januari $ 316
pair januari 0 -319
pair jar $ -125
pair jar belast -527
pair jar een -276
pair jar van 353
pair jar vor -279
pair jar wacht -385
pair jar wer -201
pair je al -317
pair je bezwar -470
pair je dan -210
pair je dar -182
pair je dat 337
pair je de -208
pair je een -178
pair je eig -297
pair je hebt -247
pair je in -164
pair je je -205
pair je mij 191
pair je mijn 474
pair je nodig -280
pair je nog -324
pair je ook -156
pair je op -269
pair je toch -233
pair je vor -61
pair je wel -271
pair jij bent -143
pair juist $ 268
pair juist ? -382
pair juli , 292
pair jullie , 203
pair jullie aan 257
pair jullie als 306
pair jullie altijd -359
pair jullie brief -231
pair jullie dar -229
pair jullie dat 245
pair jullie dicht -283
pair jullie die -176
pair jullie doen -156
pair jullie een -312
pair jullie en 388
pair jullie hebb 193
pair jullie is -332
pair jullie lieg -237
pair jullie met 262
pair jullie mij 339
pair jullie mijn 519
pair jullie nog -216
pair jullie ook -252
pair jullie open -223
pair jullie sit -195
pair jullie stur -395
pair jullie system 292
pair jullie vor 153
pair jullie websit -268
pair jullie wel -332
pair juni $ 212
pair juni , 255
pair juni 0 -257
pair juni op 348
pair k ben -237
pair kaart met -319
pair kaart vor -284
pair kan $ -181
pair kan dat -96
pair kan een -92
pair kan er -115
pair kan iederen -249
pair kan iemand 303
pair kan ik -159
pair kan je 199
pair kan jij 279
pair kan men -302
pair kan met -349
pair kan mij -309
pair kan nog -368
pair kan toch -217
pair kan u 354
pair kan wel -441
pair kanker , -186
pair kant $ -250
pair kapot $ -191
pair kapot , -146
pair kastanj vor -274
pair kastj nar -119
pair kat heeft -198
pair kat is -300
pair ken ik -234
pair kent $ -411
pair kent mijn -432
pair ker $ 299
pair ker , 129
pair ker betal 360
pair ker fout -367
pair ker heb 364
pair ker hetzelfd -331
pair ker in -256
pair ker is 234
pair ker kwijt -307
pair ker nar -340
pair ker op -237
pair ker verkeerd -568
pair ker vor -287
pair ker zegg -297
pair kerk $ -118
pair kerkstrat 0 -272
pair kermis $ -182
pair kermis , -181
pair keuk $ -304
pair kevin van -244
pair kid id 263
pair kijk dat 250
pair kijk een 256
pair kijk of 326
pair kind al 225
pair kind van -199
pair kinder in -335
pair kinder van -367
pair klantnummer 0 -404
pair klar , 241
pair klar ? 441
pair klar mee -274
pair klar met -280
pair klar of 240
pair klas , -277
pair klein $ -331
pair klein heeft -342
pair klopt $ -324
pair klopt da -327
pair klopt dat -146
pair klopt die 301
pair klopt het 318
pair klopt niet 256
pair klot , -329
pair knippert al -235
pair kom $ 248
pair kom de -326
pair kom er -298
pair kom ik -121
pair kom je -296
pair kom morg -133
pair kom uit -272
pair kom won -482
pair komt ? 366
pair komt dar -267
pair komt dat 178
pair komt die 207
pair komt het -450
pair komt mijn 317
pair komt niet -301
pair kop $ -219
pair kop van -346
pair kost $ -282
pair kost 0 -355
pair kost dat -300
pair kost een -224
pair kreg een 298
pair krijg $ -129
pair krijg ? -299
pair krijg bij -437
pair krijg de -172
pair krijg en -317
pair krijg er -271
pair krijg ik 290
pair krijg je -177
pair krijg jullie -356
pair krijg nou -299
pair krijg op -361
pair krijgt een -226
pair krijgt ge -222
pair krijgt gen -428
pair kun je 276
pair kunn $ -215
pair kunn jullie 481
pair kunn we -352
pair kunt ge 189
pair kunt mij -308
pair kunt u 307
pair kut , -242
pair kwijt $ 236
pair kwijt . 352
pair kwijt ben -353
pair kwijtscheld ? 323
pair kwijtscheld is 396
pair lach me -122
pair lad , -244
pair lag emissiezon -334
pair lag er 267
pair lamp in -313
pair lamp is -188
pair land , -280
pair lang . -368
pair lang de -167
pair lang duurt -119
pair lang geweest 177
pair lang het -193
pair lang is -181
pair lang na -311
pair langskom $ -328
pair las ik -188
pair lat $ -312
pair lat en -431
pair lat gan -303
pair lat gat -102
pair lat ik 210
pair lat inschrijv -344
pair lat is -100
pair lat mar -187
pair lat moest 409
pair lat stan -377
pair lat was 346
pair lat wet 278
pair lat zien -343
pair leeflon , 367
pair leeflon dez 281
pair leeflon vor -252
pair leg $ -130
pair letter , -270
pair lez ? -317
pair licht aan -440
pair liever een -192
pair liever niet -239
pair ligg er -302
pair ligt bij 182
pair ligt die 373
pair ligt een -151
pair ligt het 211
pair ligt in 148
pair ligt mijn 601
pair ligt nog -325
pair ligt nu -245
pair ligt vol -170
pair lijk dat -364
pair lijkt wel -306
pair lijst ? 281
pair lijst met -207
pair lijst vor 163
pair loket $ -162
pair loket ? -291
pair loket met -353
pair lol $ 248
pair loopt het -230
pair loopt mijn 502
pair loopt over -183
pair loopt tot -388
pair lop $ -300
pair los $ -147
pair loss stoeptegel -292
pair maand $ 127
pair maand , 149
pair maand gen -326
pair maand is 265
pair maand overled 492
pair maand wacht 122
pair maand wordt -339
pair maand zonder -395
pair maandag een 392
pair maart , 407
pair maart 0 -172
pair maatschapp werkster 346
pair mag dat -207
pair mag de -242
pair mag die -297
pair mag een -189
pair mag er -151
pair mag het -234
pair mag iemand -277
pair mag je -146
pair mag mijn -404
pair mag ons 318
pair mag van -434
pair mag zij -266
pair mail $ -251
pair mail dan -293
pair mail me -336
pair mail nar -266
pair mailadres $ -287
pair mailadres aub -399
pair mailadres van -364
pair mailtj $ -248
pair mailtj met 300
pair mak , -283
pair mak ? -219
pair mak je -261
pair mak of -242
pair mak teg -316
pair man $ -138
pair man , -208
pair man is -78
pair manier van -228
pair mar $ -227
pair mar 0 331
pair mar dan -255
pair mar dat -300
pair mar een 121
pair mar even -229
pair mar gen 325
pair mar ik 187
pair mar in 387
pair mar nar -333
pair mar netjes -354
pair mar uit -391
pair mar van 411
pair mar wat -321
pair mar zit -181
pair markt $ -128
pair markt 0 -306
pair marloes van -232
pair me , -261
pair me dat -253
pair me dod -177
pair me een -245
pair me mar -185
pair me niet -390
pair me nou -301
pair mededel 0 -314
pair medewerker $ -148
pair medewerker die -415
pair mee $ -183
pair mee . -368
pair mee met -218
pair mee nar -182
pair mei $ -255
pair mei , 331
pair meld $ -244
pair meld ? -181
pair meld ik -259
pair men $ -234
pair men , -178
pair men ? -311
pair men aub -225
pair men bij -240
pair men die -166
pair men een -314
pair men met -151
pair men nog -347
pair men sprek -211
pair men zijn 234
pair mer , 251
pair mer . 422
pair mer in -193
pair mer open -128
pair mer te -300
pair mer uit -370
pair mer zo -316
pair merci $ -120
pair merci , -244
pair merci he -135
pair met 0 169
pair met @code -299
pair met al -168
pair met computer -287
pair met dat -248
pair met de -38
pair met den -249
pair met die -123
pair met iemand -161
pair met me -346
pair met mijn 258
pair met nummer -348
pair met ons 194
pair met pas -244
pair met uw -150
pair met zon -312
pair meter $ -240
pair mevrouw $ -285
pair mij $ 93
pair mij , 69
pair mij ? 514
pair mij af -369
pair mij al 268
pair mij bell -80
pair mij betreft -340
pair mij dan -371
pair mij de 171
pair mij die 432
pair mij een 151
pair mij en 280
pair mij geblokkeerd -413
pair mij gen -396
pair mij gerust -392
pair mij help -360
pair mij het 218
pair mij iet 239
pair mij is 224
pair mij lang 339
pair mij lat -391
pair mij ne -226
pair mij niet -288
pair mij om -378
pair mij opbell -382
pair mij stat 387
pair mij telefoner -413
pair mij terugbell -278
pair mij thuis 139
pair mij toegek 457
pair mij uit 169
pair mij vandag -383
pair mij vor 230
pair mijn aanslag 618
pair mijn aanslagbiljet 330
pair mijn aanvrag 603
pair mijn adres 231
pair mijn adreswijz 399
pair mijn advocat -225
pair mijn afsprak 665
pair mijn arm -375
pair mijn attest 397
pair mijn auto -262
pair mijn bankapp -365
pair mijn bas -349
pair mijn batterij -285
pair mijn begeleider 386
pair mijn belast 321
pair mijn ben -305
pair mijn bericht -417
pair mijn betal 382
pair mijn bewonerskaart 554
pair mijn bezwaarschrift 352
pair mijn bezwar 498
pair mijn bijstand 311
pair mijn bijzonder 443
pair mijn borst -456
pair mijn bouwaanvrag 388
pair mijn bril -301
pair mijn broer -325
pair mijn buurman -313
pair mijn buurvrouw -216
pair mijn collega -364
pair mijn container -371
pair mijn dag -386
pair mijn dak -216
pair mijn dank -382
pair mijn deur -356
pair mijn diftarreken 326
pair mijn dod -451
pair mijn domicilie 568
pair mijn dossier 605
pair mijn eerst -327
pair mijn energietoeslag 386
pair mijn excuses -333
pair mijn factur 342
pair mijn fiet -159
pair mijn formulier 185
pair mijn gas 383
pair mijn gat -345
pair mijn gebur -298
pair mijn gegeven 327
pair mijn geld 389
pair mijn gemeent 335
pair mijn hart -305
pair mijn hel -411
pair mijn hond -311
pair mijn hoofd -376
pair mijn hoofddoek -394
pair mijn huursubsidie 487
pair mijn identiteitskaart 167
pair mijn inburger 439
pair mijn inschrijv 631
pair mijn kaart 181
pair mijn kelder -315
pair mijn kind -183
pair mijn klacht 287
pair mijn kleinkind -325
pair mijn kleinzon -238
pair mijn kop -349
pair mijn kwijtscheld 455
pair mijn leeflon 644
pair mijn leeftijd -336
pair mijn lev -345
pair mijn lief -469
pair mijn lijk -364
pair mijn maatschapp 324
pair mijn mailadres -510
pair mijn man -81
pair mijn moeder -139
pair mijn nam 379
pair mijn naturalisatie 448
pair mijn nieuw 510
pair mijn nummer -275
pair mijn oma -322
pair mijn omgevingsvergunn 338
pair mijn opa -339
pair mijn openstaand 318
pair mijn oprit -397
pair mijn oud 52
pair mijn ouder 276
pair mijn parkeerboet 371
pair mijn parkeerkaart 214
pair mijn parkeervergunn 522
pair mijn paspoort 340
pair mijn pincod -329
pair mijn premie 470
pair mijn ram -298
pair mijn rechtsbijstand -387
pair mijn reken 522
pair mijn rekeningnummer 218
pair mijn renovatiepremie 355
pair mijn rijbewijs 321
pair mijn rug -259
pair mijn schoonbroer -272
pair mijn schur -244
pair mijn sleutel -470
pair mijn stem -237
pair mijn strat -408
pair mijn telefon -254
pair mijn telefoonnummer 353
pair mijn toeslag 215
pair mijn uitker 484
pair mijn uittreksel 422
pair mijn urgentie 463
pair mijn vakantiegeld 393
pair mijn vent -432
pair mijn verblijfskaart 504
pair mijn vergunn 484
pair mijn verhuiz 256
pair mijn verzeker -393
pair mijn verzoek 569
pair mijn voet -290
pair mijn vrag -425
pair mijn vriendin -364
pair mijn wachtwoord -388
pair mijn werk -423
pair mijn wmo 501
pair mijn woning 452
pair mijn woord -304
pair mijn woz 412
pair mijn zak 237
pair mijn zon 55
pair mijn zoontj -334
pair mijn zus -274
pair minut $ -349
pair mn dochter 267
pair mn kwijtscheld 403
pair mn moeder 207
pair mn nieuw 295
pair mn paspoort 273
pair mn rijbewijs 288
pair mn werk -403
pair mn zon 278
pair moe van -274
pair moeder is -192
pair moeder van -453
pair moeit $ -227
pair moet , -231
pair moet betal 178
pair moet dat -283
pair moet de -347
pair moet een -186
pair moet elk -404
pair moet ge -194
pair moet het -219
pair moet hij -417
pair moet ik 68
pair moet je -184
pair moet niet -247
pair moet toch -241
pair moet wacht -319
pair moet wet -292
pair moet wij -294
pair mog er -239
pair mog we -150
pair mooi geword -258
pair morg $ -285
pair morg lang -280
pair morg om -339
pair morg stat -387
pair mur $ -273
pair mur van -131
pair na $ 302
pair na 0 -66
pair na dat -321
pair na die -259
pair na een -199
pair na vier -182
pair na vijv -348
pair naast de -69
pair nagan of 319
pair nakijk of 391
pair nam . -331
pair nam en -555
pair nam is -334
pair nam stat 402
pair nar @code -312
pair nar het -113
pair nar kijk -326
pair nar mijn 71
pair ne ker -162
pair ne men -178
pair nederland . 282
pair nederland is -314
pair nee dat -172
pair nee hor -260
pair nee ik -226
pair nee nee -327
pair nen echt -188
pair nergen op -193
pair ni $ -351
pair nie $ -153
pair niemand . -351
pair niemand die 194
pair niemand doet -244
pair niemand mer -191
pair niet , 102
pair niet . 251
pair niet ? 343
pair niet bell -167
pair niet betal -397
pair niet daklos -357
pair niet dat -168
pair niet dor -208
pair niet eerlijk -327
pair niet gekom 294
pair niet gekreg 406
pair niet gestort 398
pair niet mar -336
pair niet mee -252
pair niet mer 90
pair niet nodig -187
pair niet opgeroep 448
pair niet over -375
pair niet te -159
pair niet terecht -312
pair niet terug -323
pair niet tevred -257
pair niet vor -292
pair niet weg -265
pair niet wet -348
pair niet zo -233
pair nieuw adres 525
pair nieuw appartement 291
pair nieuw auto 327
pair nieuw huis 482
pair nieuw nummer -471
pair nieuw over 382
pair nieuw rijbewijs -286
pair nik $ -119
pair nik , -256
pair nik . 241
pair nik gebeurd -515
pair nik gehoord 309
pair nik mer 286
pair nik misdan -380
pair nik van 182
pair nl $ -194
pair nodig $ -137
pair nodig ? -451
pair nodig of -312
pair nodig om -411
pair noemd mij -277
pair nog , -163
pair nog ? 323
pair nog als 500
pair nog altijd 279
pair nog betal 292
pair nog bij 273
pair nog een 81
pair nog geldig -359
pair nog gen 186
pair nog goed -225
pair nog iemand -315
pair nog iet 312
pair nog in 117
pair nog inschrijv -307
pair nog met -350
pair nog moet 425
pair nog niet 334
pair nog nik 267
pair nog nooit -395
pair nog of 253
pair nog op 414
pair nog open 165
pair nog plat -333
pair nog plek -304
pair nog recht 207
pair nog sted 187
pair nog uit -355
pair nog vor 228
pair nog wel -224
pair nog zo -284
pair normal $ -156
pair nou al 301
pair nou ben -388
pair nou met 402
pair nr . -334
pair nu , -252
pair nu 0 -118
pair nu ben -459
pair nu bij 317
pair nu drie -347
pair nu een 187
pair nu eindelijk 327
pair nu goedgekeurd 399
pair nu met 237
pair nu moet 269
pair nu nog 247
pair nu stat -260
pair nu terug -427
pair nu wel 262
pair nu wet 378
pair nu zijn -417
pair nummer $ -288
pair nummer ? -429
pair nummer is -203
pair nummer van 133
pair of 0 -308
pair of allen -205
pair of bij -170
pair of dat 247
pair of de 188
pair of een -225
pair of ik 41
pair of komt -293
pair of mag -199
pair of mevrouw -391
pair of mijn 576
pair of nee 331
pair of nie 382
pair of niet 550
pair of nog 428
pair of onz 354
pair of pas -286
pair of van -330
pair of via -359
pair of volstat -306
pair of was -313
pair of zo -150
pair om 0 -101
pair om de -14
pair om die -253
pair om kwijtscheld 414
pair om tien -255
pair omdat er -277
pair omdat ik 74
pair omdat mijn -398
pair omhog en -258
pair omv 0 225
pair onder 0 301
pair onder die -393
pair onder het -164
pair onder mijn -299
pair ongever $ -198
pair onlin $ -297
pair ons . 346
pair ons ? 310
pair ons adres 342
pair ons dorp -252
pair ons dossier 519
pair ons gezin 414
pair ons huis 353
pair ons moeder 213
pair ons niet -379
pair ons pa 349
pair ons strat -239
pair ons thuis -371
pair ontbreekt een -327
pair ontbreekt er 367
pair ontvang ? 372
pair ontvang ik 416
pair onz dochter 398
pair onz gemeent -235
pair onz hond -310
pair onz schol -334
pair onz stad -304
pair onz strat -207
pair onz wijk -240
pair onz zak 314
pair ook $ -68
pair ook al -217
pair ook als -194
pair ook alwer 574
pair ook bij -198
pair ook de -281
pair ook een -75
pair ook iet -317
pair ook in -149
pair ook mee -231
pair ook met -185
pair ook niet -233
pair ook via -332
pair ook vor -223
pair op . -192
pair op 0 -123
pair op bij -146
pair op brief -422
pair op dat -172
pair op den -200
pair op dinsdag -414
pair op dit -300
pair op een -72
pair op facebok -223
pair op googl -329
pair op har 289
pair op het -70
pair op in 258
pair op je -266
pair op jullie -236
pair op mijn 350
pair op mn 278
pair op nik -149
pair op ons 295
pair op papier 168
pair op reserv 326
pair op rod -223
pair op schol -293
pair op slot -225
pair op strat -182
pair op twed -365
pair op u -217
pair op uw -175
pair op voorhand -290
pair op vrijdag -326
pair op welk 184
pair op wit 257
pair op zaterdag -135
pair op zijn -272
pair op zondag -158
pair opbell , -289
pair opbell ? -390
pair open $ -232
pair open , -168
pair open ? -282
pair open is -307
pair open met -211
pair open vandag -212
pair open vor -252
pair openbar onderzoek -311
pair openstan bij 334
pair opgelost $ -219
pair ophal 0 -542
pair opnieuw $ -220
pair opvang $ 245
pair opvang vor -391
pair opzoek $ 407
pair ord $ -381
pair ord ? 345
pair oud adres 341
pair oud postkantor -228
pair ouder zijn -305
pair over $ -235
pair over , -261
pair over dat -265
pair over de -57
pair over een -200
pair over gat 259
pair over het -182
pair over jullie -342
pair over mij 642
pair over mijn 618
pair over mn 400
pair over nar 290
pair over ons 393
pair over op 299
pair overgemaakt ? 216
pair papier $ -206
pair papier . -427
pair papier van 174
pair parker $ -243
pair parker in -285
pair parking , 223
pair pas dat 425
pair pas in -426
pair paspoort $ -381
pair paspoort , 251
pair paspoort aanvrag -453
pair paspoort er 314
pair paspoort van 270
pair pensioen , -350
pair per 0 438
pair per e -240
pair per jar -293
pair per maand 363
pair per mail -340
pair per ongeluk 305
pair per post -383
pair per uur -277
pair pincod van -321
pair plat $ -235
pair plat , -256
pair plat op -274
pair plat sta 295
pair plat van 200
pair plek bij -227
pair plek in -223
pair plek vor -291
pair precies ? -399
pair premie , 435
pair premie ? 224
pair premie vor 115
pair put $ -244
pair put is -196
pair recht op 176
pair recyclagepark $ -350
pair red me -442
pair reg $ -277
pair regel , -255
pair regel vor -208
pair reken $ 206
pair reken , 367
pair reken die 397
pair rekeningnummer is 272
pair rekeningnummer van -283
pair reserv $ 326
pair rijbewijs , 189
pair rijbewijs al 237
pair rijbewijs in -420
pair rijbewijs ophal -326
pair rijksregister 0 414
pair ring , -268
pair roep nar -313
pair rolstoel en -378
pair rond 0 -370
pair rot op -189
pair ruimtelijk orden -341
pair sam $ -271
pair samenwon $ -334
pair scham me -257
pair schand $ -299
pair schandal $ -453
pair schandal dat -189
pair scherm $ -303
pair schiet op -229
pair schol , -113
pair schol van -295
pair schrijf een -373
pair schrijv $ -333
pair schrok me -303
pair schuld heb 385
pair serieus $ -224
pair sind 0 -362
pair sind de 152
pair sind maandag -277
pair sit $ -192
pair slap $ -389
pair slecht , -329
pair slot , -203
pair sms cod -302
pair sorry $ -226
pair sorry , -262
pair sprek $ -128
pair sprek die -340
pair sta ik 639
pair sta nu -389
pair stad ? -254
pair stad dat -264
pair stad een -236
pair stad of -222
pair stan $ 68
pair stan , 229
pair stan die -257
pair stan er 334
pair stand $ 282
pair stand van 433
pair standplat op 357
pair stat . 209
pair stat @code -181
pair stat al -212
pair stat die 327
pair stat er 92
pair stat fout 529
pair stat gen -303
pair stat het 248
pair stat hij 538
pair stat in -272
pair stat ingeschrev -422
pair stat klar -355
pair stat met 222
pair stat mijn 395
pair stat nog 64
pair stat nu -363
pair stat wer -297
pair stationsstrat 0 -244
pair status van 274
pair sted $ -344
pair stoep $ -172
pair stom van -358
pair stond een -292
pair stond gewon -176
pair stond in -301
pair stond mijn 406
pair stond te -294
pair stopp , 527
pair strat $ -111
pair strat , -171
pair strat is -231
pair strat ligt -259
pair stuk $ -225
pair stuk , -328
pair stur $ 160
pair stur de -189
pair stur ik -206
pair stur mar -295
pair stur me 449
pair stur mij 184
pair stuurt het -321
pair system $ 312
pair system , 260
pair system is -330
pair t een -275
pair t ocmw -155
pair t stadhuis 217
pair t werk -283
pair t zwembad -164
pair te bell -229
pair te betal -538
pair te bevest 429
pair te contacter -394
pair te doen -182
pair te hog 360
pair te hur -294
pair te vind -191
pair te weinig -306
pair te woord -364
pair te zegg -166
pair te zet -291
pair teg een -237
pair teg mij -204
pair teg mijn -162
pair tegenover de -205
pair tegenwoord $ -178
pair teken vor -300
pair telefon , -224
pair telefonisch contact -286
pair telefoontj $ -310
pair telefoontj , -414
pair telefoontj van -460
pair telt mijn -380
pair ter hoogt -107
pair ter inzag -398
pair terecht $ -206
pair terecht als -317
pair termijn van 314
pair terug . -315
pair terug bij 355
pair terug nar 89
pair terug open -282
pair terug van 204
pair terugbell $ -324
pair terugbell na -372
pair terwijl ik 182
pair terwijl mijn 408
pair thuis $ -114
pair tien uur -307
pair tijd $ -252
pair tijden de -208
pair tis in -347
pair tis vor 470
pair toch $ -190
pair toch kom -335
pair toch nog -374
pair toch op -353
pair toe $ -134
pair toegewez gekreg 407
pair top dat -329
pair tot 0 -190
pair tot aan -148
pair tot de -221
pair tot hoe -141
pair tot in -247
pair tot mijn 221
pair tot welk 215
pair trekt op -185
pair trouw $ -309
pair trouw , -222
pair trouw op -242
pair tuin $ -157
pair tuinhuis van -319
pair tuss 0 -236
pair tuss de -183
pair twed verblijf 416
pair twee ker 293
pair twee uur -304
pair twee vrouw -279
pair twee wek 225
pair typ $ -179
pair u $ -112
pair u bent -169
pair u dat 234
pair u dit -370
pair u er 227
pair u had -356
pair u hoort -343
pair u kijk 341
pair u mijn 354
pair u nagan 343
pair u nakijk 244
pair u niet -272
pair u te -254
pair u van -206
pair u wel -155
pair u zien 436
pair uit die -302
pair uit in -287
pair uit jullie 275
pair uit mijn -118
pair uit uw -408
pair uitker $ 284
pair uitker , 299
pair uitker moet 395
pair uitlegg $ -278
pair urgentie , 345
pair uur $ -133
pair uur , -239
pair uur ? -362
pair uur in -143
pair uur op -296
pair uw antwoord -298
pair uw collega -178
pair uw dienst -246
pair uw schrijv -427
pair vader $ -320
pair vakantie . -347
pair vall de -328
pair van 0 3
pair van alles -311
pair van burgerzak -235
pair van daarnet -235
pair van dat -302
pair van de -31
pair van dinsdag 480
pair van dit -396
pair van een -136
pair van februari 308
pair van har 315
pair van het -61
pair van hiernaast -216
pair van iemand -338
pair van loket -259
pair van maandag -239
pair van me 286
pair van mij 564
pair van mijn 569
pair van mn 307
pair van morg 329
pair van nummer -213
pair van ons 157
pair van onz 361
pair van schol -271
pair van stat -239
pair van t -125
pair van tevor -258
pair van ull -434
pair van uw -109
pair van vles -163
pair van vor -310
pair van wacht -394
pair van wie -286
pair van zak 269
pair van zijn -305
pair van zon -227
pair vanaf welk -320
pair vandag $ -161
pair vandag , -121
pair vast $ -356
pair vel , -372
pair ver is 489
pair ver stat 392
pair ver van -291
pair verander , 218
pair verder en 318
pair verget $ -319
pair verget . -315
pair vergunn hebb -223
pair vergunn nodig -388
pair vergunn vor 149
pair verhuisd , 344
pair verhuisd binn 371
pair verhuisd van 370
pair verkeerd begrep -303
pair verkeerd datum -356
pair verkeerd formulier -288
pair verkeerd nam -263
pair verleng $ -226
pair verlengd of 432
pair verliefd op -244
pair verlof $ -400
pair verlop $ -391
pair verlop is -478
pair verschil tuss -228
pair verslag van 195
pair verstand van -240
pair verwerkt ? 254
pair verzet nar 254
pair verzoek $ 292
pair verzoek om 277
pair veur de -335
pair via een -360
pair via mail -251
pair via mijn -356
pair vier $ -311
pair vier maand -306
pair vind , -264
pair vind da -416
pair vind dat -350
pair vind de 300
pair vind ik -92
pair vles en -160
pair vlieg zaterdag 418
pair voel me -261
pair vol $ -195
pair vol , -224
pair vol fout -425
pair volgen de 125
pair volgen het -254
pair volgen jullie 459
pair volgen u 335
pair volgend jar -209
pair volgend wek 294
pair voorbeeld . -242
pair voorbij $ -231
pair voorbij , 337
pair vor $ -207
pair vor , -318
pair vor 0 187
pair vor all -278
pair vor alleenstaand -267
pair vor de 117
pair vor een -92
pair vor ge -354
pair vor gen -272
pair vor hem 307
pair vor het 139
pair vor in -332
pair vor jullie -290
pair vor kwijtscheld -389
pair vor me 415
pair vor men -168
pair vor mij 336
pair vor mijn 393
pair vor mn 293
pair vor nen -314
pair vor nodig 227
pair vor nr -244
pair vor nummer -183
pair vor onz 165
pair vor ouder -205
pair vor social -353
pair vor uw -139
pair vor vrijwilliger -192
pair vor welk 365
pair vor wie -176
pair vor zon -309
pair vorig jar 149
pair vorig maand 493
pair vorig wek 88
pair vraagt de -389
pair vrag $ -156
pair vrag , -277
pair vrag ? -356
pair vrag je -159
pair vrag jullie -326
pair vrag vor -267
pair vrij ? -259
pair vrij is -349
pair vrijdag , 243
pair vrijdag kom -257
pair vrijstell van 381
pair vrijwilliger $ -238
pair vrouw ook -329
pair vrouw van -251
pair vrouw zegt -281
pair wa een -201
pair wa is 402
pair waard van 240
pair waardelos geregeld -300
pair waarom , 347
pair waarom ik 472
pair waarom is 247
pair waarom mijn 472
pair waarom moet 131
pair waarschuw , -245
pair waarschuw die -336
pair waarschuw klopt -208
pair waarschuw vor -263
pair wacht $ -162
pair wacht , 108
pair wacht en -229
pair wacht mar -228
pair wacht op 351
pair wacht wacht -394
pair wachtlijst van 248
pair wachtwoord is -226
pair wachtzal , -201
pair wanner duurt -291
pair wanner hor 426
pair wanner kom -441
pair wanner komt 480
pair wanner krijg 451
pair wanner loopt 312
pair wanner mijn 394
pair wanner wordt 158
pair want die -212
pair want ik 181
pair want mijn -494
pair war $ -182
pair war blijft 717
pair war er -353
pair war ge -332
pair war gef -275
pair war hal -164
pair war is -131
pair war kan -215
pair war kunn -242
pair war mijn 289
pair war moet -184
pair war op -357
pair war stat -287
pair war vind -106
pair war vrag -192
pair war ze 320
pair was $ 122
pair was , -209
pair was al -305
pair was dat -165
pair was een -203
pair was het 132
pair was mijn 135
pair was niet -284
pair wat , -204
pair wat ben -175
pair wat doet -243
pair wat een -178
pair wat er 394
pair wat gebeurt -200
pair wat is 356
pair wat kost -171
pair wat mij -377
pair wat moet 88
pair wat nu -450
pair wat zijn -253
pair water $ -138
pair water in -272
pair we doen -380
pair we een -365
pair we hebb -112
pair we kom -256
pair we moet -415
pair we nog 287
pair we zijn 193
pair websit $ -217
pair websit , -208
pair websit is -176
pair weg $ -244
pair weg , -112
pair weg bij -213
pair weg en 207
pair wek $ -271
pair wek een -257
pair wek geled 269
pair wek gen -400
pair wek moet -294
pair wek op 76
pair wek terug 371
pair wel $ -160
pair wel ? 266
pair wel af -238
pair wel een -127
pair wel of 366
pair wel wat -472
pair welk bak -352
pair welk bedrag 555
pair welk bus -361
pair welk datum 433
pair welk dienst -302
pair welk document -318
pair welk formulier -409
pair welk inkom -368
pair welk jar 403
pair welk kleur -422
pair welk leeftijd -193
pair welk papier -243
pair welk plat 386
pair welk plek 344
pair welk strat -385
pair welk uur 343
pair wen ik 358
pair wer $ -119
pair wer de -302
pair wer gen -266
pair wer kwijt -380
pair wer niet -134
pair wer nik -321
pair werk $ -165
pair werk ? -252
pair werk aan -261
pair werkt bij -407
pair werkt dat -217
pair werkt die -308
pair wet $ 255
pair wet dat -175
pair wet er -334
pair wet ge -347
pair wet of 365
pair wet u -142
pair wet van 301
pair wet vor -277
pair wet war 129
pair wet wat 255
pair wie beslist -451
pair wie doet 244
pair wie heeft 202
pair wie helpt -380
pair wie is 184
pair wie kan -172
pair wie moet -239
pair wie stat 405
pair wie van -336
pair wie zit -411
pair wij de -261
pair wij gan -141
pair wij had 571
pair wij hebb 163
pair wij stan -247
pair wij verhuiz 288
pair wij will -152
pair wij zijn 143
pair wij zit -327
pair wijk $ -173
pair wijkagent $ -369
pair wijkagent is 363
pair wijzig $ 252
pair wijzig , 343
pair wil allen -257
pair wil dar -365
pair wil dat 210
pair wil die -381
pair wil een -166
pair wil er -410
pair wil het 148
pair wil ik 144
pair wil in -263
pair wil je 376
pair wil mijn 272
pair wil niet -181
pair wil u -366
pair wil wet 417
pair wil ze -380
pair will een -221
pair will jullie 242
pair will wet 257
pair wilt u 353
pair wmo aanvrag 308
pair wmo dossier 279
pair won $ -59
pair won , 87
pair won er -360
pair won hier 138
pair won ik 296
pair won nog -472
pair won nu 342
pair woning ? 329
pair woont , -344
pair word , -181
pair word de -202
pair word dor -412
pair word er -257
pair word ik 193
pair word in 311
pair wordt $ -251
pair wordt . 293
pair wordt ? -302
pair wordt dat -315
pair wordt de -202
pair wordt een -255
pair wordt er -248
pair wordt het -188
pair wordt mijn 513
pair woz waard 340
pair zaaknummer $ -215
pair zaaknummer : -310
pair zag $ -324
pair zag ik -217
pair zak $ -282
pair zak is -266
pair zak nog 283
pair zak nu 394
pair zak van 283
pair zat $ -274
pair zat , -338
pair zaterdag 0 -336
pair zaterdag open -326
pair ze bij 278
pair ze dat -316
pair ze de -268
pair ze har -419
pair ze hem -299
pair ze niet -361
pair ze op 266
pair ze zoud -218
pair zeg $ -214
pair zeg , -257
pair zeg ik -280
pair zeg mij 473
pair zegg $ -364
pair zegg dat -141
pair zegt iet -269
pair zei dat -142
pair zeker ? -287
pair zelf de -227
pair zelf een -167
pair zelf niet 245
pair zelf of -300
pair zelf wel -227
pair zes wek 150
pair zet ? 226
pair zet ik -458
pair zet mijn 319
pair zet zijn -413
pair zie $ -273
pair zie ik 60
pair ziek van -314
pair ziekenhuis $ -382
pair ziekenhuis , 232
pair zien $ 116
pair zien elkar -242
pair zien hoe 344
pair zien of 362
pair zij heeft -332
pair zijn , 226
pair zijn ? -183
pair zijn die -204
pair zijn een -255
pair zijn eig -258
pair zijn en -222
pair zijn er -142
pair zijn het -270
pair zijn kop -278
pair zijn mijn 371
pair zijn nu -450
pair zijn op -160
pair zijn twee -447
pair zijn vor -184
pair zijn wij 248
pair zin $ -153
pair zit $ -180
pair zit , -300
pair zit da 316
pair zit dar -331
pair zit de -316
pair zit een -132
pair zit hier 338
pair zit in -145
pair zit met -212
pair zit mijn 277
pair zit op -392
pair zit t 449
pair zit vast 249
pair zo $ -62
pair zo , -160
pair zo dicht -411
pair zo dom -350
pair zo een -208
pair zo gesteg 331
pair zo in -343
pair zo ja 246
pair zo lang 181
pair zoal afgesprok -310
pair zodat ik -424
pair zoek jullie -304
pair zoekt een -308
pair zon $ -319
pair zon brief -458
pair zon heeft -135
pair zon van -471
pair zon zijn 513
pair zonder afsprak -418
pair zonder nummerplat -242
pair zonder vergunn -313
pair zoontj van -315
pair zot van -209
pair zou de -436
pair zou mijn 384
pair zull we -304
pair zwart op 249
pair zwembad $ -234
skip ( 0 172
skip ) 0 -383
skip , $ -112
skip , . 58
skip , 0 106
skip , ? -192
skip , aan -190
skip , alles -187
skip , altijd -290
skip , bedoel -201
skip , begint -233
skip , begrijp -313
skip , bel -350
skip , ben 137
skip , betal 171
skip , bus -290
skip , collega -199
skip , da 244
skip , dank -238
skip , dar 159
skip , dat -18
skip , de -76
skip , den -186
skip , die 213
skip , dit -409
skip , dochter -304
skip , doet -100
skip , drie -235
skip , duurt 362
skip , er -86
skip , ga 197
skip , gat -122
skip , ge 175
skip , ging -165
skip , had -107
skip , hang -380
skip , heeft 171
skip , hek -317
skip , helpt -380
skip , het 140
skip , hor 204
skip , is 58
skip , jar -146
skip , je 370
skip , jullie 141
skip , kaart 326
skip , ken -268
skip , ker -130
skip , klopt 277
skip , kom -218
skip , komt 315
skip , kost -195
skip , krijgt -299
skip , ligt -146
skip , loopt -237
skip , lop -238
skip , mag -94
skip , man -229
skip , mar -156
skip , me 134
skip , men -303
skip , mij 116
skip , mijn 168
skip , mn 363
skip , moest -268
skip , moet 204
skip , morg -322
skip , ne 228
skip , niemand 316
skip , nieuw 235
skip , nr -346
skip , of -420
skip , ook -307
skip , oud 324
skip , pas -485
skip , scham -331
skip , scheelt -304
skip , schol -341
skip , sind -376
skip , snap -263
skip , stat 245
skip , sted -389
skip , stort -275
skip , system -373
skip , toch -107
skip , u 123
skip , uur -222
skip , ver 322
skip , verget -307
skip , verkeerd -291
skip , vlieg 427
skip , vor -135
skip , wacht 302
skip , werkt -273
skip , wet 130
skip , wie -108
skip , wij -170
skip , wil -88
skip , will -272
skip , wist -285
skip , won 466
skip , word -109
skip , zak -235
skip , ze 141
skip , zeg -170
skip , zei -204
skip , zit 130
skip , zoek -228
skip , zon 135
skip 0 ) 311
skip 0 , 145
skip 0 0 -26
skip 0 : 224
skip 0 ? -82
skip 0 @code -194
skip 0 al -247
skip 0 als -189
skip 0 ben 340
skip 0 da -350
skip 0 dar -258
skip 0 de -156
skip 0 dus -282
skip 0 er -288
skip 0 geldig -344
skip 0 heb 301
skip 0 het -83
skip 0 hetzelfd -400
skip 0 ik 262
skip 0 in 274
skip 0 is 27
skip 0 jullie 200
skip 0 komt -354
skip 0 krijg -189
skip 0 lang -222
skip 0 mag -174
skip 0 mar 340
skip 0 mer 262
skip 0 mijn -126
skip 0 minder 351
skip 0 moet -280
skip 0 na -224
skip 0 nar 265
skip 0 nog -331
skip 0 of -342
skip 0 om -178
skip 0 onz -286
skip 0 ook -199
skip 0 per -212
skip 0 stat -349
skip 0 t -300
skip 0 terug 406
skip 0 toch -282
skip 0 tot -244
skip 0 volgen -438
skip 0 vor -78
skip 0 war -250
skip 0 wie -306
skip 0 wil 165
skip 0 zegt -422
skip 0 zij -350
skip 0 zonder -222
skip 0 zou -338
skip : $ -323
skip : , -261
skip : . 229
skip : aan -208
skip : heb -354
skip : is -349
skip : mijn 411
skip : of -383
skip @code 0 -272
skip @code ? -357
skip @code de -158
skip @code nam -334
skip ^ ! -108
skip ^ $ -202
skip ^ ( -276
skip ^ , -37
skip ^ . -32
skip ^ 0 -34
skip ^ : -122
skip ^ ? -245
skip ^ @code -175
skip ^ aan -213
skip ^ aangevraagd 348
skip ^ aanvrag 232
skip ^ acht -364
skip ^ achter -202
skip ^ al 344
skip ^ all -262
skip ^ allemal -167
skip ^ alwer -342
skip ^ ambtenar -363
skip ^ antwoord -158
skip ^ antwoordt -360
skip ^ bas -280
skip ^ bedoelt -254
skip ^ bedraagt -187
skip ^ begrijp -364
skip ^ bel -215
skip ^ belast -338
skip ^ beld 386
skip ^ bell -202
skip ^ ben -55
skip ^ bent -140
skip ^ besliss 260
skip ^ beslist -259
skip ^ betal -177
skip ^ betwist -283
skip ^ bewonerskaart 342
skip ^ bib -251
skip ^ bij -128
skip ^ blijft 614
skip ^ bom -209
skip ^ bos -372
skip ^ breng -220
skip ^ broer -172
skip ^ bsn -347
skip ^ bur -181
skip ^ bus -194
skip ^ buurman -222
skip ^ cijfer -276
skip ^ cod -305
skip ^ collega -180
skip ^ container -268
skip ^ da -138
skip ^ dag -302
skip ^ dak -240
skip ^ dam -280
skip ^ dank -201
skip ^ dar -169
skip ^ dat -47
skip ^ die -65
skip ^ dient -292
skip ^ document -299
skip ^ doe -143
skip ^ doen -183
skip ^ doet -121
skip ^ dor -318
skip ^ drie -193
skip ^ duurt -300
skip ^ e -253
skip ^ een -80
skip ^ eig -399
skip ^ er -108
skip ^ euro -451
skip ^ even -304
skip ^ ex -557
skip ^ excuses -291
skip ^ ezel -220
skip ^ fijn -421
skip ^ formulier -263
skip ^ fout -376
skip ^ ga -89
skip ^ gan -140
skip ^ gat -160
skip ^ gebeurt -199
skip ^ gef -182
skip ^ gek -406
skip ^ geld 281
skip ^ gemeent 147
skip ^ gemeentehuis -376
skip ^ geregeld -230
skip ^ gevond -262
skip ^ gewon -279
skip ^ gezien -188
skip ^ ging 266
skip ^ goed -262
skip ^ gratis -328
skip ^ gsm -253
skip ^ haalt -376
skip ^ had 421
skip ^ hal -283
skip ^ half -272
skip ^ hang -187
skip ^ hangt -106
skip ^ hart -255
skip ^ he -172
skip ^ heb 94
skip ^ hel -253
skip ^ her -274
skip ^ het -44
skip ^ hier -92
skip ^ hoevel -133
skip ^ hond -280
skip ^ hoort -331
skip ^ hor -87
skip ^ hou -389
skip ^ huis 269
skip ^ huisbas -252
skip ^ i -232
skip ^ iederen -228
skip ^ iemand 238
skip ^ ik 42
skip ^ in -136
skip ^ is 27
skip ^ itsm -297
skip ^ ja -111
skip ^ jar -234
skip ^ jij -60
skip ^ jong -265
skip ^ jullie 43
skip ^ kan -87
skip ^ kapot -132
skip ^ kastanj -228
skip ^ kat -254
skip ^ kenmerk -427
skip ^ kijk -476
skip ^ kind -128
skip ^ klein -275
skip ^ kleinzon -227
skip ^ klot -176
skip ^ knippert -238
skip ^ kom -120
skip ^ komt 115
skip ^ kop -352
skip ^ kost -136
skip ^ krijg 257
skip ^ krijgt -230
skip ^ kunn -235
skip ^ kwam 296
skip ^ lang -156
skip ^ leeflon 243
skip ^ les -228
skip ^ lev -351
skip ^ lieg -166
skip ^ ligg -202
skip ^ lijkt -254
skip ^ loket -230
skip ^ mar -238
skip ^ marloes -300
skip ^ me 125
skip ^ medewerker -155
skip ^ meld -163
skip ^ mij 94
skip ^ mijn 404
skip ^ mn 502
skip ^ moet 87
skip ^ mongol -208
skip ^ moogt -235
skip ^ morg -455
skip ^ nar -347
skip ^ ne -253
skip ^ nederland -348
skip ^ nem -222
skip ^ nieuw -240
skip ^ noem -294
skip ^ noemt -273
skip ^ normal -379
skip ^ nou -181
skip ^ nu -159
skip ^ ocmw 313
skip ^ om -282
skip ^ ons 317
skip ^ ontvang 345
skip ^ onz 225
skip ^ ook -260
skip ^ op -120
skip ^ open -245
skip ^ oud -118
skip ^ ouder -338
skip ^ pal -250
skip ^ papier -428
skip ^ parkeervergunn 507
skip ^ paspoort 385
skip ^ person -278
skip ^ post 288
skip ^ premie 359
skip ^ put -181
skip ^ rechtsbijstand -292
skip ^ regel -258
skip ^ rekeningnummer 173
skip ^ rekent -371
skip ^ rijbewijs 270
skip ^ robot -298
skip ^ schiet -237
skip ^ schoonbroer -292
skip ^ schoonmoeder -413
skip ^ schuld 342
skip ^ servic -150
skip ^ sind -366
skip ^ sla -236
skip ^ slat -166
skip ^ sluit -205
skip ^ sprek -270
skip ^ stan -229
skip ^ stat 198
skip ^ stem -258
skip ^ stomm -255
skip ^ stopt -310
skip ^ strat -256
skip ^ stur -204
skip ^ stuurt -331
skip ^ sukkel -373
skip ^ system -257
skip ^ tak -220
skip ^ tant -321
skip ^ telefon -244
skip ^ thuis -250
skip ^ toch -165
skip ^ tot -293
skip ^ trek -92
skip ^ trouw -316
skip ^ trut -205
skip ^ twee -312
skip ^ u 61
skip ^ uit -102
skip ^ uitker 316
skip ^ uur 212
skip ^ vader -168
skip ^ vall -319
skip ^ van 48
skip ^ vel -291
skip ^ ver 369
skip ^ verhuiz 364
skip ^ vertrek 336
skip ^ via -344
skip ^ vier -391
skip ^ vind -79
skip ^ vol -184
skip ^ volgen -354
skip ^ voorbeeld -267
skip ^ vraagt -219
skip ^ vrag -224
skip ^ vrouw -172
skip ^ waarschuw -150
skip ^ wacht -39
skip ^ wachtwoord -271
skip ^ we -109
skip ^ websit -214
skip ^ weg -195
skip ^ wek 208
skip ^ wel -269
skip ^ welk 240
skip ^ werk -219
skip ^ werkt -165
skip ^ wijkagent 413
skip ^ wil 113
skip ^ wild 264
skip ^ won 96
skip ^ woord -198
skip ^ woz 403
skip ^ zag -245
skip ^ zal -120
skip ^ zeg -149
skip ^ zegt -149
skip ^ zelf -404
skip ^ zet -283
skip ^ zie 144
skip ^ zien -191
skip ^ zijn 90
skip ^ zoek -251
skip ^ zonder -298
skip ^ zoontj -337
skip ^ zou 114
skip ^ zus -245
skip aan 0 -200
skip aan deur -181
skip aan gemeent 267
skip aan werk -315
skip aanman $ 310
skip aanpass $ 422
skip aanslag op -433
skip aanvrag $ -210
skip aanvrag de 147
skip aanvrag ik 145
skip aanvrag in 384
skip aanvrag mijn 421
skip administratie $ 512
skip adres $ 407
skip adres , 315
skip adres de -275
skip adres nog 360
skip af $ 173
skip af de -193
skip af het -329
skip afgegev de 338
skip afgewez $ 379
skip afsprak alwer 309
skip afsprak donderdag 295
skip afsprak of -256
skip afsprak vor -285
skip al $ 108
skip al , 157
skip al 0 -270
skip al ? 585
skip al aan 320
skip al besliss 406
skip al besluit 425
skip al derd -308
skip al dor 371
skip al hel -184
skip al in 328
skip al jar -118
skip al maand 169
skip al maandag -404
skip al mer -326
skip al met 296
skip al of 262
skip al op 239
skip al over 431
skip al pas -325
skip al twed -407
skip al uur -267
skip al van 301
skip al vor 351
skip al wek 152
skip all $ -154
skip all , -323
skip all van -255
skip allemal $ -260
skip allen $ -187
skip allen op -334
skip alles $ -244
skip alles in -421
skip als $ -121
skip als , 253
skip als 0 -446
skip als allen -305
skip als bij -301
skip als de -226
skip als die -256
skip als een -264
skip als gen -274
skip als mijn -218
skip als nar -352
skip als nog -487
skip als op -370
skip als over -249
skip als vor -314
skip als zon -433
skip altijd $ -292
skip altijd , -312
skip altijd . -414
skip altijd mijn -272
skip ambtenar , -424
skip ander $ -96
skip ander ik 358
skip antwoord . -373
skip antwoord een -296
skip antwoord mijn 140
skip app $ -117
skip app niet -415
skip april $ 273
skip aub $ 209
skip aub mijn 341
skip auto nummerplat -338
skip automatisch van 349
skip baby de -370
skip balie $ 282
skip ban $ -264
skip bank het -265
skip bedankt $ -165
skip bedankt de -205
skip bedrag $ 223
skip beginn $ 221
skip begrijp niet -357
skip behandeld $ 257
skip behandelt dossier 329
skip bel $ -121
skip bel de -333
skip bel mar -224
skip bel niet -284
skip bel nou -324
skip belach $ -215
skip bell $ -221
skip bell , -275
skip bell 0 -314
skip ben . -287
skip ben 0 257
skip ben al 517
skip ben daklos -361
skip ben dat -194
skip ben de 255
skip ben die -300
skip ben een 63
skip ben en -240
skip ben er -497
skip ben geblokkeerd -239
skip ben helemal -287
skip ben het -192
skip ben hier -336
skip ben klar -215
skip ben kwijt 314
skip ben niet 126
skip ben nog 280
skip ben over -298
skip ben te -304
skip ben terug -328
skip ben toch -245
skip ben wer -254
skip ben zo -249
skip bereik 0 -271
skip bericht ? -263
skip bericht ik -264
skip besliss ? 395
skip besliss mijn 364
skip beslist $ 317
skip beslist mijn 372
skip besluit 0 -418
skip bestat een -127
skip bestat nog -258
skip betaald de 422
skip betal $ 175
skip betal @code -338
skip betal de 213
skip betal die 206
skip betal mijn 194
skip betekent $ -337
skip betekent ? -308
skip beter $ -249
skip bevest $ 473
skip bezwar , 284
skip bezwar de 287
skip bezwar mak -187
skip bij , 257
skip bij 0 -270
skip bij ? 87
skip bij aan -271
skip bij aanvrag -439
skip bij als 311
skip bij bank -322
skip bij de 261
skip bij dienst -314
skip bij een -231
skip bij en 182
skip bij geregistreerd 306
skip bij gesprek -363
skip bij glasbak -142
skip bij heb 405
skip bij kan -204
skip bij lang 333
skip bij ligt 359
skip bij met -319
skip bij moet -173
skip bij notaris -366
skip bij ocmw 150
skip bij ook -355
skip bij oud -430
skip bij politie -237
skip bij receptie -331
skip bij station -161
skip bij terecht -288
skip bij vor 254
skip bij ziekenhuis -346
skip bijna $ -173
skip bijzonder vor 505
skip binn $ 227
skip binn 0 -347
skip binn dag -318
skip binn de -272
skip binn ik 139
skip blijft $ -225
skip blijft , -315
skip blijv $ -293
skip blokkad $ -260
skip boet 0 263
skip bon 0 -410
skip brief $ 156
skip brief een -410
skip brief ik 197
skip brief is -249
skip brief met -386
skip brief mijn 199
skip bril op -288
skip brug open -271
skip bsn ik -430
skip btw @code -223
skip buit $ -239
skip burger $ -321
skip bus . 382
skip bus het -346
skip cod , -313
skip cod 0 -336
skip collega $ -343
skip collega de -252
skip container $ -208
skip container de -237
skip da ben -271
skip da ik -333
skip da ni -431
skip da van 216
skip da vor -237
skip daarom ik -267
skip dag $ -161
skip dag het -137
skip dag mijn 284
skip dan $ -95
skip dan , -146
skip dan ? -150
skip dan een -244
skip dan ik -267
skip dan jullie -323
skip dan mijn -289
skip dan u -376
skip dan van 402
skip dank $ -153
skip dank , -243
skip dank het -319
skip dank vor -387
skip dank wel -113
skip dankjewel $ -151
skip dar de -157
skip dar ik -192
skip dar in -282
skip dar over -228
skip dar te -307
skip dar van -211
skip dar vor -188
skip das $ -327
skip dat $ 91
skip dat , -68
skip dat ? 222
skip dat ander -308
skip dat ben -236
skip dat bij 164
skip dat brief -332
skip dat dan -324
skip dat dat -134
skip dat de -118
skip dat die -290
skip dat een -127
skip dat elk -344
skip dat en 127
skip dat er -199
skip dat gemeent -373
skip dat gen -177
skip dat het -107
skip dat iemand -327
skip dat iet 378
skip dat ik -167
skip dat jullie -301
skip dat klopt -316
skip dat mijn 165
skip dat na 150
skip dat nar -460
skip dat niet 131
skip dat nog 183
skip dat nu -124
skip dat of -400
skip dat ons 122
skip dat ook -187
skip dat te 172
skip dat toch -159
skip dat uit 268
skip dat vor -96
skip dat wat -244
skip dat wel -186
skip dat wet -346
skip dat zo -157
skip dat zomar -276
skip datum de -410
skip de $ -48
skip de ( -306
skip de , -91
skip de . 191
skip de ? -113
skip de @code -306
skip de aan -124
skip de afhandel -396
skip de al 131
skip de allen -390
skip de bij -88
skip de bijdrag -304
skip de dar -190
skip de dat -165
skip de de -236
skip de dicht -155
skip de die 214
skip de dienst 272
skip de dit -370
skip de doorgat -342
skip de dor -155
skip de een -134
skip de elk -217
skip de gat -122
skip de gevall -347
skip de gewon -235
skip de gister -199
skip de gooi -371
skip de grag -454
skip de hebb -210
skip de het -193
skip de hiernaast -188
skip de hor -226
skip de iet -243
skip de in -117
skip de is -75
skip de kaart 427
skip de kan -332
skip de kijk -332
skip de kom -191
skip de krijg -264
skip de kwam -222
skip de kwijt 232
skip de ligt -148
skip de maand -491
skip de mak -251
skip de mar 194
skip de mee -212
skip de meld -184
skip de mijn 188
skip de moet 291
skip de morg -285
skip de na -205
skip de nam -301
skip de nergen 314
skip de nog -146
skip de of -174
skip de ook -153
skip de op -82
skip de open -172
skip de opvang 243
skip de regel -334
skip de rond 284
skip de stat -88
skip de stond -146
skip de te -320
skip de twee 328
skip de van 88
skip de vandag -286
skip de verget -279
skip de vor 71
skip de vorig -453
skip de waard 232
skip de was -59
skip de weg -217
skip de werkt -227
skip de will -346
skip de woont -364
skip de word -391
skip de wordt -239
skip de zak -314
skip de zegt 235
skip de zet -306
skip de zie 327
skip de zit -95
skip de zou 521
skip den $ -154
skip den , -132
skip den op -265
skip denk $ -242
skip derd dat -418
skip deur het -194
skip dez $ -233
skip dez , 131
skip dez . -412
skip dez en -431
skip dezelfd $ -172
skip dezelfd , 412
skip dicht $ -285
skip dicht de -336
skip die $ -138
skip die , -59
skip die 0 -169
skip die ? 153
skip die aan -231
skip die aanvrag -363
skip die al 257
skip die ben -278
skip die dat -268
skip die en -174
skip die er 187
skip die euro 398
skip die hebb 178
skip die heeft -338
skip die is -100
skip die kaart -358
skip die klopt -430
skip die mag -254
skip die met -177
skip die mij 509
skip die niet 299
skip die of 179
skip die ook -276
skip die spreekt -304
skip die stat -486
skip die van 59
skip die vor 268
skip diej van -253
skip dienst , -262
skip dienst ik -338
skip dienst mij -395
skip dik van -226
skip ding $ -336
skip dit $ -235
skip dit , -210
skip dit . -287
skip dit al 177
skip dit de -178
skip dit een -267
skip dit in -308
skip dit is -215
skip dit van 395
skip dit wer -213
skip dochter 0 -191
skip dochter de -306
skip dochter vor -408
skip dod de -162
skip doe $ -305
skip doen de -145
skip doen een -236
skip doet met -240
skip dom ik -329
skip dom mij -418
skip doorgev $ -308
skip dor de -268
skip dorp $ -268
skip dossier $ 413
skip dossier , 358
skip dossier bij 414
skip dossier de 208
skip dossier het 256
skip drie $ 112
skip drie dezelfd -332
skip drie een -215
skip drie geled 491
skip drie vor -334
skip dubbel , 270
skip dus ik -362
skip dus kom -341
skip dus wet -489
skip duurt nog 448
skip duurt vor -314
skip e , -273
skip echt $ -123
skip echt , -203
skip echt . -317
skip echt mer -320
skip echt sprek -185
skip een $ -48
skip een , -95
skip een . 77
skip een ? -121
skip een adres -333
skip een als -288
skip een antwoord -287
skip een bij -98
skip een binn -291
skip een boet 61
skip een de -67
skip een doen -219
skip een een -223
skip een eerst -345
skip een eigen -171
skip een en -47
skip een gedan -323
skip een gekreg 259
skip een geldig -127
skip een genom 317
skip een heeft -271
skip een houd -267
skip een id -273
skip een identiteitskaart -238
skip een in -29
skip een is -227
skip een jullie -362
skip een klar -283
skip een later 348
skip een mak -329
skip een mar -236
skip een medewerker -185
skip een met -227
skip een moet -236
skip een na -282
skip een niet -214
skip een nodig -162
skip een nog -276
skip een ook -177
skip een op -27
skip een over 77
skip een person -223
skip een rijbewijs -263
skip een rond -218
skip een terwijl -314
skip een uit -181
skip een volgen -298
skip een vrag -283
skip een was -152
skip een weg -480
skip een werker -349
skip een zet -323
skip een zich -372
skip een zijn -221
skip een zonder -85
skip een zou -281
skip eerst $ -243
skip eerst , -322
skip eig $ -189
skip eig , 195
skip eig niet -436
skip eig vor -303
skip eigen ingeschrev 311
skip eind , 338
skip eindelijk $ -317
skip eindelijk of 355
skip elk $ -138
skip elk ander -299
skip en $ -9
skip en , -159
skip en . -248
skip en ben -222
skip en bij -370
skip en blijft -391
skip en de -161
skip en die 145
skip en doen -232
skip en een 171
skip en en -222
skip en ga -315
skip en gan -153
skip en gat -317
skip en gebeurt -238
skip en gen -113
skip en grag -323
skip en had -245
skip en hebt -284
skip en is 130
skip en kan 194
skip en kom -321
skip en krijg -128
skip en lat -296
skip en mag -281
skip en met -327
skip en moet 164
skip en nog 129
skip en over -283
skip en stat 215
skip en stuurt 327
skip en terug -364
skip en vor -167
skip en vrag -253
skip en welk -239
skip en wet 170
skip en zoek -516
skip en zou 322
skip energietoeslag $ 328
skip er 0 316
skip er ? 368
skip er aan -45
skip er bij 186
skip er de -154
skip er die -196
skip er drie -280
skip er gen -175
skip er het -79
skip er iemand -78
skip er iet 176
skip er in 172
skip er is 262
skip er jar -235
skip er mee -149
skip er mer -91
skip er mij 495
skip er mijn 669
skip er niemand -349
skip er niet 187
skip er nog -188
skip er ook -238
skip er open 282
skip er over 239
skip er plat -322
skip er plek -296
skip er premie -217
skip er sted -279
skip er uit -126
skip er wachtlijst -419
skip er wer -149
skip eraf $ -393
skip erfenis $ -381
skip erg $ -327
skip ergen ? -271
skip euro $ 199
skip euro een -379
skip euro en -456
skip euro ik 447
skip even $ -192
skip ex een -321
skip ezel ik -277
skip factur de 117
skip fijn $ -259
skip formulier $ -187
skip formulier ik -389
skip foto $ -225
skip fout $ 224
skip fout . -313
skip fout mijn 311
skip ga nar 260
skip gan het -320
skip gan vor -223
skip gang zak -401
skip gas $ -304
skip gas ? -350
skip gas van 497
skip gas vor -527
skip gat de -149
skip gat in 239
skip gat met -275
skip gat mijn 294
skip gat niet -297
skip gat over -289
skip gat van -329
skip ge als -297
skip ge dat 287
skip ge de -179
skip ge een -218
skip ge er -122
skip ge het -269
skip ge in -284
skip ge ne -159
skip ge nog -296
skip ge op -251
skip ge van 169
skip ge vor -230
skip ge wet -302
skip ge zien 479
skip geb $ 236
skip gebeld , -309
skip gebeld en -354
skip gebeurd $ 357
skip geblokkeerd de 299
skip gebor 0 286
skip gedoe die -248
skip gef dat -258
skip gef een -169
skip gehad de -320
skip gehoord $ 178
skip gek ik -289
skip gekreg $ 387
skip gekreg mijn 263
skip geld $ -315
skip geldig 0 -287
skip gelijk $ -226
skip gemeent $ -96
skip gemeent de -187
skip gemeent het -212
skip gemeent ik 306
skip gemeentehuis 0 -365
skip gen aan -292
skip gen aub -323
skip gen en -173
skip gen gehad 296
skip gen krijg 292
skip gen op 107
skip gen teg -268
skip gen vor -238
skip geregistreerd $ 397
skip gesprek de 437
skip gesprek een -528
skip gestort $ 409
skip gestuurd $ 222
skip gestuurd ik 242
skip getek de -275
skip gev de -325
skip gevar $ -385
skip gevond de -256
skip geweest $ -192
skip geweest mijn 265
skip gewon $ -97
skip gewon de -57
skip gewon een -254
skip gewon met -313
skip gezegd $ -178
skip gezegd ik -337
skip gezet $ 232
skip gij $ -257
skip gij mij -361
skip ging mijn -470
skip gister $ -462
skip gister , -369
skip gister . -356
skip goed ? 267
skip goed ik -327
skip goedgekeurd $ 409
skip goud $ -310
skip grag het 392
skip grag of 304
skip grag stand 272
skip grag via -352
skip gratis $ -240
skip groen $ -173
skip had , -418
skip had op -386
skip had over -388
skip had verkeerd -251
skip hal $ 178
skip hal blokkad -375
skip hal die -323
skip hallo $ -285
skip hang de -199
skip hangt nog -287
skip har . 391
skip har al 364
skip har is 262
skip har kwijt -548
skip he $ 171
skip heb $ 279
skip heb , -132
skip heb al -331
skip heb ander 400
skip heb bewijs -408
skip heb boet 304
skip heb ker -401
skip heb klacht -361
skip heb met -415
skip heb nik -405
skip heb nog 198
skip heb nu 122
skip heb op 239
skip hebb $ 195
skip hebb een -28
skip hebb het 302
skip hebb mijn 622
skip hebb ons 238
skip hebb ook -295
skip hebb vor 372
skip hebt een -221
skip hebt mijn 226
skip heeft $ 317
skip heeft , -240
skip heeft 0 -398
skip heeft al 291
skip heeft de 123
skip heeft dossier -415
skip heeft een -346
skip heeft gemeent -240
skip heeft mijn -455
skip heeft nam -401
skip heeft recht -321
skip heeft stad -273
skip heeft verkeerd -305
skip heeft wer -377
skip hel $ -106
skip hel , -199
skip helemal mee -350
skip help $ -333
skip hem $ 129
skip hem ? -385
skip hem de -366
skip het ! -295
skip het $ -71
skip het ( -363
skip het , -90
skip het . 100
skip het aan -131
skip het adres 281
skip het bij 65
skip het binn -259
skip het dat 151
skip het formulier -355
skip het gan -318
skip het gewon -292
skip het hier -227
skip het ik 248
skip het in -136
skip het klar -376
skip het mail -296
skip het mar 213
skip het mer 198
skip het met 232
skip het mijn 432
skip het moet -316
skip het naast -260
skip het nog -175
skip het nu 163
skip het nummer -252
skip het of -142
skip het ook -163
skip het op -97
skip het open -114
skip het opgelost -242
skip het per -305
skip het postkantor -228
skip het tuss -159
skip het verhuisd -360
skip het wet 275
skip het zat -425
skip het zelf -171
skip het zijn -228
skip het zit -113
skip hier 0 -183
skip hij $ -229
skip hij ? 562
skip hij dat -267
skip hij een -180
skip hij me -372
skip hij mijn -398
skip hij niet 300
skip hij van -371
skip hij zijn -218
skip hoe dat 249
skip hoe de -271
skip hoe duurt -105
skip hoe een -229
skip hoe gat -199
skip hoe ge -146
skip hoe het 243
skip hoe iemand -406
skip hoe ik -247
skip hoe je -254
skip hoe jullie 237
skip hoe kan -284
skip hoe mag -142
skip hoe met 220
skip hoe moest 409
skip hoe moet -146
skip hoe stat 431
skip hoe van -313
skip hoek $ -144
skip hoek de -152
skip hoelang een -339
skip hoelang het 343
skip hoevel dat -375
skip hoevel de -389
skip hoevel duurt -331
skip hoevel een -296
skip hoevel er 401
skip hoevel heb 472
skip hoevel heeft -306
skip hoevel ik 559
skip hoevel krijg 336
skip hoevel mag -388
skip hoevel moet -123
skip hoevel mog -277
skip hoevel van -365
skip hoever het 388
skip hoever mijn 220
skip hog de -258
skip hoi $ -301
skip hond 0 -364
skip hor , -400
skip hor alles -381
skip hor die -369
skip hor iet 342
skip hor mar 227
skip huis 0 489
skip huis de 282
skip hun $ -263
skip id $ -340
skip id mijn 370
skip identiteitskaart 0 366
skip iemand $ -247
skip iemand ? -286
skip iemand bell -366
skip iemand het -250
skip iemand mij 318
skip iet . 453
skip iet mijn 161
skip iet te -394
skip ik $ -16
skip ik . 372
skip ik ? 146
skip ik aan 208
skip ik achter -354
skip ik adres -393
skip ik al 208
skip ik alles 89
skip ik alwer 373
skip ik ander 393
skip ik antwoord -291
skip ik bang -206
skip ik ben 270
skip ik bericht -175
skip ik besliss 318
skip ik betaald 195
skip ik betal 295
skip ik boet 177
skip ik dar 140
skip ik dat -27
skip ik de 128
skip ik dod -199
skip ik doen -317
skip ik eerst -314
skip ik enkel -269
skip ik ermee 286
skip ik euro 322
skip ik even -294
skip ik geblokkeerd -305
skip ik gedan 453
skip ik gekreg -458
skip ik geld 390
skip ik gen 173
skip ik geschrapt 494
skip ik gewon -242
skip ik had -112
skip ik heb 54
skip ik hier 119
skip ik hond -355
skip ik hor -296
skip ik hur -409
skip ik ik -314
skip ik in 328
skip ik ingeschrev 269
skip ik inschrijv -473
skip ik jar 397
skip ik je -219
skip ik juist -407
skip ik kanker -442
skip ik krijg -198
skip ik later -351
skip ik liever -196
skip ik m 299
skip ik maand 301
skip ik mee -288
skip ik mer -366
skip ik met -194
skip ik mevrouw -318
skip ik mezelf -201
skip ik mij -197
skip ik moet 225
skip ik nie 462
skip ik niemand -244
skip ik nog 88
skip ik nummer -306
skip ik of 139
skip ik om -121
skip ik oud -227
skip ik over 197
skip ik papier -248
skip ik slecht -298
skip ik slechthor -337
skip ik stan -362
skip ik teken -334
skip ik u -162
skip ik uittreksel -235
skip ik uw -337
skip ik van -144
skip ik verhuisd 532
skip ik verwacht 307
skip ik vor 304
skip ik vorig 165
skip ik vrag -198
skip ik wer -453
skip ik wet 356
skip ik zak -259
skip ik zaterdag 315
skip ik zo -343
skip in $ -90
skip in , 94
skip in . 283
skip in ander -259
skip in archief -276
skip in bevolkingsregister 342
skip in bos -233
skip in brief -185
skip in buurt -136
skip in buurthuis -164
skip in computer 421
skip in deelgemeent -285
skip in dienstencentrum -308
skip in dorp -154
skip in dossier 462
skip in en 115
skip in gat -230
skip in gemeent -122
skip in gracht -177
skip in hal -291
skip in is 151
skip in ker 429
skip in krant -196
skip in land -309
skip in lev -357
skip in mail -321
skip in mijn 346
skip in nieuw -341
skip in opvang -266
skip in oud -234
skip in park -147
skip in regio -272
skip in register 343
skip in rusthuis -401
skip in sporthal -175
skip in strat -202
skip in system 711
skip in te -342
skip in teg -189
skip in tuin -106
skip in van 93
skip in verkeerd -280
skip in verslag -398
skip in vijver -172
skip in vor -243
skip in wacht -202
skip in wachtzal -184
skip in wijk -198
skip in wmo 475
skip in ziekenhuis 311
skip in zwembad -152
skip indien een -206
skip ingeschrev de 507
skip ingeschrev het 239
skip ingeschrev jullie 212
skip inschrijv de -241
skip inschrijv het -363
skip is $ 7
skip is , 108
skip is ? 390
skip is aanslag 312
skip is aanvrag 507
skip is afvalstoffenheff -414
skip is al 546
skip is balie -304
skip is beslist 354
skip is betal 244
skip is bezwar 395
skip is brug -290
skip is bsn 356
skip is containerpark -282
skip is dat -273
skip is de -115
skip is dez -306
skip is dor -216
skip is dossier 502
skip is drie -412
skip is echt -231
skip is een -64
skip is eig -278
skip is eigen -289
skip is eindelijk -269
skip is ergen -262
skip is gekom 357
skip is gemaakt -212
skip is gemeentehuis -251
skip is gen -135
skip is gesprek 378
skip is gestort 251
skip is geweest -369
skip is gratis -281
skip is hetzelfd -276
skip is identiteitskaart 357
skip is iemand -240
skip is iet 276
skip is ik 243
skip is in -115
skip is jar -295
skip is jullie 249
skip is klar -384
skip is kwijtscheld 194
skip is loket -190
skip is lui -233
skip is mer -385
skip is met 181
skip is mijn 60
skip is nar -436
skip is niet 134
skip is nieuw 341
skip is nodig -378
skip is nog -174
skip is nu 335
skip is omdat 363
skip is onz -330
skip is ook -235
skip is ord -331
skip is pas 307
skip is paspoort 317
skip is per -423
skip is schand -213
skip is stadhuis -287
skip is stand 364
skip is te -266
skip is telefoonnummer -385
skip is uit -320
skip is van -232
skip is vergunn 251
skip is verschil -159
skip is verzoek 408
skip is wachtlijst -336
skip is wijkagent 343
skip is woz 419
skip is zaterdag -380
skip ja nee 269
skip jan $ 270
skip jar $ -49
skip jar aan 355
skip jar een -267
skip jar ik -240
skip jar in -256
skip jar mijn 293
skip je $ -272
skip je , -199
skip je ? -279
skip je bij -331
skip je de -141
skip je een -61
skip je hebt -325
skip je je -156
skip je mij 220
skip je mijn -404
skip je niet -178
skip je of 298
skip je op -294
skip je van -296
skip jullie $ -107
skip jullie . -373
skip jullie @code -411
skip jullie al -381
skip jullie dat 242
skip jullie de -157
skip jullie er 214
skip jullie gewon -237
skip jullie ik 339
skip jullie in -168
skip jullie mij 427
skip jullie mijn 192
skip jullie of -208
skip jullie ons 419
skip jullie over -206
skip jullie zijn -228
skip k er -298
skip k gen -421
skip kan $ -98
skip kan 0 -352
skip kan afsprak 313
skip kan ander -363
skip kan bezwar -563
skip kan bij -332
skip kan dan -289
skip kan dar -198
skip kan dat 426
skip kan de -43
skip kan die 281
skip kan een -198
skip kan ergen -256
skip kan het -259
skip kan in -249
skip kan kijk 221
skip kan kom -276
skip kan mer -344
skip kan met -127
skip kan nog -104
skip kan nu -451
skip kan onlin -273
skip kan ook -180
skip kan op -205
skip kan terecht -200
skip kan vrouw -419
skip kan wel -302
skip kan zijn -426
skip kan zon -299
skip kapot $ -300
skip kastj de -121
skip kentek 0 -437
skip ker $ -126
skip ker . 340
skip ker de -234
skip ker en -277
skip ker het -369
skip ker ik 173
skip ker jar -364
skip kermis $ -204
skip kid van 256
skip kijk $ -223
skip kijk die -279
skip kijk mijn 274
skip kijk nar -380
skip kind $ -231
skip kind 0 -216
skip kinder $ -270
skip kinder 0 -344
skip kinder er 206
skip kinder het -254
skip kinder mij -390
skip klacht de -357
skip klar $ 222
skip klar de -331
skip klopt ? -268
skip klopt bedrag 398
skip klopt dat 158
skip klopt met -392
skip kom $ 96
skip kom , -260
skip kom als -331
skip kom een -207
skip kom hal -324
skip kom lang -292
skip kom met -280
skip kom niet -249
skip kom om -238
skip komt $ 167
skip komt , -378
skip komt ? 262
skip komt de -446
skip komt een -111
skip komt er -351
skip komt niet -242
skip komt nog 114
skip komt nu -516
skip kop $ -202
skip kop de -283
skip kopie de -438
skip kost 0 -337
skip kost een -223
skip kost euro -353
skip kost rijbewijs -218
skip kost uittreksel -194
skip krant de -271
skip kreg brief 208
skip krijg $ -183
skip krijg dar -299
skip krijg de -257
skip krijg die 329
skip krijg een -168
skip krijg mijn 423
skip krijgt $ 371
skip kun een -484
skip kunn mijn 368
skip kunt die 218
skip kunt een 328
skip kunt mijn 465
skip kunt nagan 343
skip kunt nakijk 354
skip kunt zien 441
skip kwijt kan -327
skip lach dod -119
skip lang 0 -207
skip lang die -306
skip lang een -150
skip lang het -257
skip lang mijn -320
skip las , -214
skip lat $ -87
skip lat ? -279
skip lat bij -425
skip lat de -148
skip lat het -128
skip lat ik 166
skip lat met -271
skip lat zit -160
skip leeflon er 376
skip leg $ -181
skip ler $ -274
skip les de -299
skip lez $ -372
skip ligt 0 318
skip ligt aan -293
skip ligt al 162
skip ligt altijd -417
skip ligt in -173
skip ligt nu 352
skip ligt rijbewijs 264
skip ligt sind 282
skip lijk ik -405
skip lijst $ 316
skip loket $ -192
skip loket , -190
skip loket de -381
skip loket en -251
skip loket mijn -336
skip loopt parkeervergunn 334
skip loss , -330
skip maand $ 135
skip maand . 238
skip maand de -298
skip mag $ -308
skip mag ? -377
skip mag bij -210
skip mag de -102
skip mag dochter -388
skip mag het -171
skip mag hier -266
skip mag iet -292
skip mag in -156
skip mag met -210
skip mag op -150
skip mag van -270
skip mag wet 297
skip mag zelf -181
skip mail het -301
skip mail mij -290
skip mailadres de -280
skip mailadres jullie 357
skip mak $ -231
skip mak de -292
skip man $ -219
skip man , -346
skip man die -253
skip man er -335
skip mar $ -82
skip mar ben -384
skip mar een -221
skip mar hor -291
skip mar met -303
skip mar zijn 388
skip mar zit 263
skip markt $ -209
skip marloes de -222
skip me , -153
skip me 0 315
skip me ik -223
skip me mijn 257
skip me nar -384
skip me niet -267
skip me op -186
skip me terug -311
skip mededel 0 -342
skip medewerker $ -217
skip medewerker . -285
skip mee $ -228
skip mee de -232
skip mee ik -197
skip meebreng een -252
skip men . -298
skip men een -182
skip men het 235
skip men vor -350
skip mer $ 125
skip mer de -305
skip merci $ -184
skip met $ -79
skip met . 181
skip met aanvrag 489
skip met auto -234
skip met belast -262
skip met betal -352
skip met boet -328
skip met die -155
skip met dossier 214
skip met een -200
skip met medewerker -304
skip met nieuw -277
skip met of -336
skip met op -122
skip met papier -343
skip met prat -399
skip met rijbewijs -422
skip met vader -386
skip met van -136
skip met verstand -320
skip met vriend -417
skip met waarschuw -203
skip mevrouw $ -146
skip mevrouw de -266
skip mevrouw mijn 438
skip mevrouw van -370
skip mij $ 270
skip mij , 266
skip mij . -297
skip mij 0 346
skip mij ? 231
skip mij aan -388
skip mij af 322
skip mij dat -177
skip mij de 351
skip mij een 195
skip mij eindelijk -391
skip mij het 163
skip mij ik -265
skip mij is 277
skip mij ker -214
skip mij maand -336
skip mij mer -230
skip mij mijn -483
skip mij ne -326
skip mij niet -209
skip mij op -70
skip mij opbell -145
skip mij te 183
skip mij terug -335
skip mij vor -119
skip mij wek 216
skip mijn $ 35
skip mijn ( 237
skip mijn , 204
skip mijn . 242
skip mijn 0 447
skip mijn : 185
skip mijn ? 383
skip mijn aan 161
skip mijn aanpass 345
skip mijn adres 424
skip mijn af 337
skip mijn afgewez 281
skip mijn al 547
skip mijn allen -389
skip mijn als 330
skip mijn bak 333
skip mijn beschik 387
skip mijn bij 308
skip mijn bijstand 391
skip mijn bijzonder 249
skip mijn binn 278
skip mijn boet 383
skip mijn dat -308
skip mijn dez 266
skip mijn dit 418
skip mijn dossier 495
skip mijn een 185
skip mijn eigen 479
skip mijn en 69
skip mijn er 340
skip mijn erbij -365
skip mijn fout -469
skip mijn geldig 329
skip mijn gestort 413
skip mijn goed 322
skip mijn haha -233
skip mijn har 350
skip mijn heeft -123
skip mijn in 201
skip mijn inmiddel 378
skip mijn is 36
skip mijn kijk 295
skip mijn klar 406
skip mijn klopt 377
skip mijn kom -389
skip mijn komt -312
skip mijn ligt 254
skip mijn man -272
skip mijn mar 209
skip mijn mij 262
skip mijn moet 336
skip mijn na 279
skip mijn nar 212
skip mijn niet -110
skip mijn nog 514
skip mijn nou 431
skip mijn nu 611
skip mijn nummer 193
skip mijn om 434
skip mijn ontvang 245
skip mijn op 224
skip mijn ophal -377
skip mijn pas 353
skip mijn paspoort -187
skip mijn precies 447
skip mijn reken 405
skip mijn stat 367
skip mijn teg 365
skip mijn terug 259
skip mijn van 524
skip mijn verander 315
skip mijn verblijf 318
skip mijn verget -300
skip mijn verkeerd 327
skip mijn vor 671
skip mijn vrag -240
skip mijn werd -194
skip mijn werkt 228
skip mijn wil -268
skip mijn wordt -251
skip mijn zat -274
skip mijn zegt -154
skip mijn zelf -293
skip mijn zijn 182
skip mijn zit -145
skip milieustrat $ -319
skip mn $ 124
skip mn , 375
skip mn al 430
skip mn bij 317
skip mn verloopt 397
skip moe $ -234
skip moeder 0 -354
skip moeder de -472
skip moet $ 159
skip moet 0 224
skip moet ? -243
skip moet daarmee -342
skip moet daarvor -402
skip moet dan -259
skip moet dat -156
skip moet die -94
skip moet dit 369
skip moet doen -385
skip moet en -239
skip moet hebb -469
skip moet mij -471
skip moet niet -222
skip moet nog 618
skip moet uit -317
skip moet vor -244
skip moet word 331
skip moet zelf -288
skip moet zijn -311
skip mog , -391
skip moogt van -327
skip mooi $ -198
skip morg 0 -281
skip morg de -348
skip morg mijn -344
skip my , -444
skip na $ -24
skip na , -306
skip na . -437
skip na bevall 382
skip na jar -262
skip na verhuis -268
skip nam $ -233
skip nam de 166
skip nam vor -376
skip nar $ 183
skip nar 0 356
skip nar adres -396
skip nar collega -442
skip nar gemeent -250
skip nar gestuurd -308
skip nar mur -159
skip nar ombudsman -334
skip nar van -376
skip nar wek 366
skip ne $ -223
skip ne op -199
skip nederland vor -434
skip nen , -206
skip nergen $ 250
skip netjes , -244
skip ni $ -246
skip ni , 129
skip nie $ 160
skip niemand , -227
skip niemand dat -171
skip niemand mij 225
skip niemand op -259
skip niet . 193
skip niet 0 247
skip niet dat -252
skip niet de 265
skip niet die -231
skip niet een -261
skip niet goed -241
skip niet hor -123
skip niet kom 295
skip niet mar -267
skip niet mijn -233
skip niet na -415
skip niet nar -273
skip niet of -296
skip niet open -259
skip niet te -193
skip niet uit -249
skip niet uw -303
skip niet van 247
skip niet zijn -426
skip niet zit -275
skip nieuw , 88
skip nieuw al 240
skip nieuw bij -326
skip nieuw en -372
skip nieuw is -327
skip nieuw mijn 279
skip nieuw van -292
skip nik , -127
skip nik . 232
skip nik ik -240
skip nik van 264
skip nodig een -163
skip nog . 242
skip nog 0 -344
skip nog ? 244
skip nog aan 151
skip nog betal 413
skip nog dat -382
skip nog een -219
skip nog gehoord 377
skip nog gen 222
skip nog gestort 306
skip nog het -136
skip nog jar 388
skip nog jullie 378
skip nog meegemaakt -484
skip nog met 182
skip nog mijn 56
skip nog na -487
skip nog op 219
skip nog open 262
skip nog te -275
skip nog uit -342
skip nog van 161
skip nog vor 171
skip nog zijn -309
skip nog zon -421
skip normal $ -114
skip nou een -309
skip nou of 397
skip nu $ -45
skip nu . 315
skip nu ? 478
skip nu betal 335
skip nu de 93
skip nu een 217
skip nu het -219
skip nu ik -141
skip nu met -335
skip nu mijn 334
skip nu of 341
skip nummer en -415
skip nummer het -422
skip nummer mijn 424
skip nummer op -318
skip ocmw $ -215
skip ocmw toch -376
skip of $ 109
skip of , 181
skip of . -397
skip of ? 201
skip of al 274
skip of dar -378
skip of dat -202
skip of de -180
skip of een -102
skip of er 69
skip of het 193
skip of ik 208
skip of in -179
skip of ingeschrev 369
skip of inschrijv 480
skip of je -207
skip of jullie -327
skip of nog 239
skip of ons -341
skip of van -181
skip of vor -252
skip of we 302
skip of zit 273
skip om $ 244
skip om . -308
skip om te -138
skip omdat 0 441
skip omdat een -373
skip onder $ -234
skip ongedan $ -396
skip onlin $ -413
skip ons $ 55
skip ons ? 300
skip ons al 454
skip ons de -227
skip ons een -371
skip ons nu 538
skip ons vor 268
skip ontvang $ 271
skip onz en -361
skip onz heeft -294
skip onz nu 475
skip onz op -231
skip ook $ -108
skip ook ? -257
skip ook betal -318
skip ook de -105
skip ook of -250
skip ook van -248
skip op $ -69
skip op , -143
skip op 0 -1
skip op aanvrag 348
skip op adres 134
skip op affich -204
skip op attest 334
skip op bell -252
skip op bezwar 336
skip op bordj -256
skip op dag -192
skip op dan -311
skip op de -187
skip op deur -238
skip op die -139
skip op dienst 252
skip op factur 210
skip op fietspad -106
skip op flyer -229
skip op gat -304
skip op gedrukt -375
skip op gevel -178
skip op gezet -367
skip op gsm -559
skip op hoek -146
skip op ik 178
skip op is -296
skip op juni -296
skip op kerkhof -132
skip op kermis -188
skip op leeftijd -366
skip op lijst 253
skip op maart -312
skip op mail -241
skip op moet -203
skip op monument -273
skip op mur -92
skip op nam 579
skip op nieuw 173
skip op oud 165
skip op parking -155
skip op pasfoto -319
skip op plat 361
skip op plein -158
skip op pleintj -162
skip op plek 123
skip op premie 400
skip op reken 239
skip op simpel -302
skip op sit -128
skip op social -414
skip op stadhuis 195
skip op stoep -54
skip op te -241
skip op telefon -328
skip op terras -290
skip op uittreksel 364
skip op van 228
skip op vor -197
skip op wachtlijst 404
skip op werk -290
skip opbell $ -406
skip open $ -222
skip open 0 -224
skip open stan 363
skip open zaterdag -194
skip opgehaald $ -381
skip opgehaald de -246
skip ord $ 207
skip oud $ -130
skip oud : -296
skip oud een -212
skip oud inlever -173
skip oud vor -335
skip ouder $ -260
skip over , 148
skip over 0 -369
skip over ? 77
skip over aanslag 616
skip over aanvrag 290
skip over bij -236
skip over en -243
skip over hond -410
skip over in -236
skip over is -324
skip over kap -241
skip over lijk -364
skip over nieuw -285
skip over parkeerkaart -422
skip over premie 375
skip over uitker 311
skip overgemaakt $ 216
skip papier en -442
skip papier mijn 365
skip park $ -185
skip parkeerkaart $ 288
skip parker $ -280
skip pas $ 223
skip pas , -407
skip pas aan 393
skip pasfoto $ -253
skip pasj de 421
skip paspoort binn 253
skip paspoort klar 347
skip paspoort of -366
skip per , -365
skip per ? -387
skip per mail -240
skip per mei 360
skip person , -295
skip person de -327
skip pik niet -322
skip plat $ 208
skip plat de 173
skip plat het -376
skip plat ik 203
skip plek ik 241
skip politie $ -206
skip post $ -183
skip prat $ -299
skip precies $ -165
skip premie $ 193
skip rad stat -239
skip rat de -169
skip regel $ -173
skip regelt $ -434
skip reken $ 226
skip reken het -367
skip reken ik 345
skip rekeningnummer veranderd 269
skip rijbewijs $ 290
skip rijbewijs binn 216
skip rijbewijs is 300
skip rijksregisternummer op -360
skip roep een -296
skip rommel $ -383
skip rustig $ -281
skip scheiding ik 372
skip schol $ -256
skip schol mijn -297
skip schon $ -197
skip schuld ik 282
skip serieus $ -307
skip simpel , -310
skip sind 0 -373
skip sind een -342
skip sind wek 267
skip sit ik -281
skip snap gen 234
skip snap niet -149
skip snap nik -319
skip social $ 254
skip social , 353
skip sporthal $ -269
skip sprek de -384
skip sta $ 280
skip sta dar -375
skip sta eigen 308
skip sta in -428
skip sta nog 322
skip sta nu 402
skip sta op 237
skip stad bij -290
skip stad een -342
skip stadhuis $ 153
skip stan de 231
skip stand de -325
skip stand mijn 348
skip stand zak 363
skip standplat de 353
skip stat $ 136
skip stat 0 -142
skip stat aanvrag 329
skip stat altijd 277
skip stat auto -327
skip stat bij 583
skip stat en -222
skip stat ergen -217
skip stat het -301
skip stat ik 393
skip stat met 397
skip stat nog 383
skip stat nu 444
skip stat op 116
skip stat verkeerd 406
skip status mijn 326
skip stedelijk $ -299
skip sticker de -274
skip stom mij -350
skip stomm $ -238
skip stond in -247
skip stond lad -281
skip stort de -312
skip strak ik -466
skip strat $ -169
skip strat , -239
skip strat niet -233
skip subsidie een -243
skip t $ -57
skip t 0 -226
skip t hier -172
skip t huis -352
skip t in -195
skip t is -212
skip t mar -347
skip t mij -366
skip t precies -411
skip te , -125
skip te . 115
skip te als -289
skip te bij -246
skip te en -196
skip te stan -314
skip te vor -218
skip te war -310
skip technisch $ -327
skip teg , -121
skip teg en -247
skip teg parkeerbon 338
skip tegemoetkom de 405
skip tegenover 0 -180
skip teken $ -308
skip telefonisch contacter -354
skip ter van -123
skip terug @code -268
skip terug en 297
skip terug mijn 336
skip terwijl stond -326
skip tevor je -306
skip thuis $ 207
skip thuis de -387
skip tijd $ -322
skip tijd de -280
skip tis $ -246
skip tis ord -339
skip toch $ -150
skip toch , 215
skip toch er 364
skip toch ik -372
skip toch vor -290
skip toe $ -298
skip tot $ -224
skip tot , -242
skip tot . -251
skip tot 0 -243
skip tot datum 185
skip tot de -77
skip tot duurt -291
skip tot is 476
skip tot jar 311
skip tot kan -376
skip tot lat -138
skip tot loopt 139
skip tot mag -373
skip tot uur -208
skip trek de -307
skip trekt nik -179
skip trouw 0 -325
skip tuinhuis 0 -318
skip twee $ 221
skip twee ? -338
skip twee in -296
skip twee met -192
skip twee vor -338
skip typ $ -336
skip u . -242
skip u ? 297
skip u als 351
skip u bell -326
skip u de -158
skip u een 186
skip u gen -262
skip u hoe 378
skip u ik -243
skip u inschrijv 426
skip u niet -333
skip u nog -380
skip u of 341
skip u op -308
skip u terugbell -363
skip u uw -264
skip u van -152
skip u vor -247
skip u zegg -308
skip uit een -249
skip uit hoofd -376
skip uit lat -400
skip uitschrijv ik 426
skip uw , -203
skip uw . -172
skip uw is -187
skip uw met -253
skip uw vor -344
skip vakantie $ -329
skip van aannemer -299
skip van aanvrag 172
skip van advocat -367
skip van ambtenar -436
skip van ander 234
skip van balie -254
skip van bedrag -333
skip van ben -324
skip van bib -180
skip van bur 214
skip van crech 257
skip van dat -225
skip van de -96
skip van dienst -202
skip van dochter 379
skip van eig 248
skip van euro 173
skip van flat -325
skip van gemeent -144
skip van gezin 370
skip van heeft -248
skip van huis 371
skip van juni 347
skip van kan -393
skip van kastj -119
skip van kinder 287
skip van klopt 347
skip van ligt -356
skip van lijst 276
skip van mag -317
skip van markt -259
skip van meter -245
skip van milieustrat -323
skip van nar 281
skip van nodig 337
skip van nummer -367
skip van op 320
skip van opvang 383
skip van oud -112
skip van ouder 323
skip van over 261
skip van parkeergarag -153
skip van premie 341
skip van recyclagepark 211
skip van schol -131
skip van stat -207
skip van stichting -356
skip van trap -300
skip van uur 173
skip van vergunn 289
skip van verzet 352
skip van vor 258
skip van was -206
skip van websit -234
skip van werk -203
skip van wijk -217
skip van wijkagent -450
skip van wil -281
skip van woning 239
skip van zegt -380
skip van zon 320
skip van zwembad -223
skip vanaf leeftijd -156
skip vandag $ -212
skip vandan $ 289
skip vel $ -203
skip vel , -366
skip ver dat 328
skip ver mijn 242
skip vergunn $ -231
skip vergunn een -159
skip verhuisd de 404
skip verkeerd , 236
skip verkeerd . -504
skip verkeerd gestuurd -301
skip verkeerd jullie 313
skip verkeerd mijn 399
skip verleng $ 367
skip vernem de 409
skip verplicht een -278
skip verwerkt $ 376
skip verzakt $ -351
skip via wmo -375
skip vier $ -292
skip vind dat -229
skip vind een -161
skip vind het -353
skip vind ronduit -392
skip vind u -281
skip vles bloed -163
skip vol $ -209
skip volgen wet -385
skip volgend $ -288
skip voorbeeld $ -242
skip vor $ -175
skip vor 0 -146
skip vor ? 136
skip vor afsprak -204
skip vor alleenstaand -181
skip vor als -385
skip vor attest -433
skip vor buurtfeest -299
skip vor de -74
skip vor deur -268
skip vor die 240
skip vor en -151
skip vor gezin -413
skip vor goed -317
skip vor het -304
skip vor is -126
skip vor kaart -443
skip vor man -366
skip vor met -230
skip vor mijn -280
skip vor nar -341
skip vor nieuw -289
skip vor of -255
skip vor om -271
skip vor oud -317
skip vor person 344
skip vor premie -413
skip vor schol -229
skip vor snell -203
skip vor stadhuis -349
skip vor twed 328
skip vor uitker 303
skip vor uur -401
skip vor van -261
skip vor veranda 245
skip vor verhuis -369
skip vor verkeerd -311
skip vor vierd -254
skip vor zon 430
skip vorig , 185
skip vorig een -320
skip vorig nog -295
skip vrag $ -318
skip vrag een -185
skip vriend de -317
skip vriend ik -380
skip vriendelijk $ -181
skip vrij $ -302
skip vrijdag $ -273
skip vrijdag , 424
skip vroeger , 336
skip vrouw $ -310
skip vrouw van -307
skip vuil , -243
skip wa er 416
skip waard mijn 368
skip waardelos $ -279
skip waarom de -351
skip waarom er -107
skip waarom het -345
skip waarom ik 277
skip waarom jullie -268
skip waarom mijn 489
skip waarom u -335
skip waarschuw $ -223
skip waarschuw ik -245
skip waarschuw niet -208
skip waarvor die 443
skip wacht 0 227
skip wacht een -143
skip wacht jullie -337
skip wachtlijst de 225
skip wachtlijst social -353
skip wanner dat -198
skip wanner de -233
skip wanner een -304
skip wanner het -204
skip wanner ik 779
skip wanner je -398
skip wanner mijn 785
skip want heb 350
skip want komt 483
skip want sta -294
skip want was -469
skip war bij -306
skip war dat 239
skip war de -185
skip war die -169
skip war een -184
skip war ge -243
skip war het -87
skip war ik -196
skip war je -147
skip war jullie -384
skip war mijn 411
skip war moet -311
skip war u -212
skip war won -331
skip war woont -418
skip was $ -132
skip was afsprak 341
skip was dat -303
skip was de -174
skip was die -348
skip was een -208
skip was in -354
skip was van -262
skip wat $ -258
skip wat , -216
skip wat betreft -340
skip wat dat -175
skip wat een -231
skip wat eikel -349
skip wat er 240
skip wat het -124
skip wat ik 148
skip wat in 306
skip wat je -154
skip wat mijn 676
skip wat over 363
skip wat u -166
skip wat vor -241
skip wat we -396
skip water $ -200
skip we het -342
skip we met 193
skip weg $ 121
skip weg de -134
skip weg ik -318
skip weg is -274
skip weg mijn -294
skip wek $ 253
skip wek , 121
skip wek . 102
skip wek antwoord -281
skip wek de -167
skip wek een 196
skip wek en 389
skip wek heb 417
skip wek mijn 376
skip wel $ -32
skip wel op -359
skip wel van -377
skip welk de -361
skip welk geld -354
skip welk hebb 597
skip welk heeft -408
skip welk is 293
skip welk kan -292
skip welk moet -221
skip welk sta 425
skip welk werkt -343
skip wer $ -173
skip wer bij -274
skip wer boet -403
skip werd 0 -322
skip werd mijn -347
skip werkt $ -266
skip werkt , -233
skip werkt ? -347
skip wet een -297
skip wet het 75
skip wet mijn 448
skip wet niet -67
skip wet nog -343
skip wet te -306
skip wet ver 352
skip wher i -158
skip wie bij -469
skip wie dat -91
skip wie die -317
skip wie er -131
skip wie ik -92
skip wie mijn 521
skip wij , -270
skip wij een -239
skip wij er -275
skip wij niet -331
skip wij onz -310
skip wij op -355
skip wijk $ -190
skip wil grag 80
skip wil men -243
skip wil met -397
skip wil mijn 183
skip wil niet -141
skip wil nog -453
skip wil of 364
skip wil word -425
skip wil zegg -304
skip will , -304
skip will dat 405
skip will een -321
skip won 0 343
skip won nog 318
skip won op 469
skip woning $ 236
skip woord , -288
skip word ? -329
skip word een -264
skip word het -222
skip word mijn -312
skip word van -238
skip wordt in -334
skip woz van 293
skip you me -464
skip zaterdag $ 172
skip ze . 234
skip ze 0 186
skip ze de -105
skip zebrapad de -175
skip zeg dat -136
skip zegg , 209
skip zegg het -326
skip zegt $ -238
skip zegt 0 -303
skip zegt ander -213
skip zei $ -336
skip zei ik -214
skip zeid , -401
skip zeker $ -355
skip zelf $ -338
skip zelf ? -185
skip zelf of -243
skip zet dat 365
skip zet een -371
skip zet er 248
skip zich vor -373
skip zie mijn 430
skip zien dat 326
skip zien ik 210
skip zien mijn 171
skip zijn $ -75
skip zijn 0 304
skip zijn al -489
skip zijn dar -265
skip zijn de -202
skip zijn en 145
skip zijn er -349
skip zijn jar -368
skip zijn lat -448
skip zijn met 288
skip zijn mijn 270
skip zijn op -236
skip zijn open -202
skip zijn papier -314
skip zijn regel -191
skip zijn van -136
skip zijn vor 274
skip zijn werk -292
skip zit de -138
skip zit dossier 330
skip zit en 205
skip zit in -257
skip zit nog 488
skip zo $ -119
skip zo dat -186
skip zo de -301
skip zo ik 169
skip zo je 281
skip zo mijn -226
skip zo of -394
skip zoek nog -383
skip zon 0 -161
skip zon dat -294
skip zon een -278
skip zon het 286
skip zon zijn -353
skip zondag $ -209
skip zonder $ -231
skip zonder ? -329
skip zonder op -265
skip zot $ 200
skip zou . -401
skip zou 0 330
skip zou de -408
skip zou word 378
skip zwart wit 221
word ( 105
word ) 34
word , 15
word . 144
word 0 24
word : 125
word ; 219
word ? 140
word @code -118
word a -89
word aan -57
word aangekom 518
word aangemeld 260
word aangepast 415
word aangevraagd 567
word aangift -101
word aanhanger -254
word aanman 424
word aanmerk -209
word aanpass 611
word aanslag 742
word aanslagbiljet 693
word aanvaard 379
word aanvrag 406
word aanwez -321
word ab -256
word abonnement 286
word accent -324
word achter -146
word achterkant -288
word achternam 352
word achterom -209
word achteruit -356
word actie -269
word activiteit -329
word administratie 485
word adres 473
word adreswijz 485
word advocat -257
word afbetal 386
word afbetalingsplan 339
word afdel -230
word affich -206
word afgebrok -204
word afgegev 369
word afgehaald -396
word afgekeurd 354
word afgemaakt -285
word afgeschaft -380
word afgeschrev 479
word afgeslot -166
word afgesnauwd -249
word afgev -244
word afgewez 543
word afhal -146
word afhandel -467
word afscheid -353
word afsluit -327
word afsprak 305
word afvalkalender -296
word afvalstoffenheff 210
word afwijz -381
word agent 169
word ah -263
word akkoord 330
word akt 231
word al 223
word algemen -218
word all -127
word allemal -85
word allen -64
word alles -26
word allez -205
word als -42
word alsjeblieft 288
word alstublieft 223
word alwer 202
word amai -176
word ambtenar -149
word an -254
word annelies -300
word annuler 383
word anoniem -255
word antwoord -109
word apart -157
word app -100
word appartement 187
word april 503
word archief -267
word architect 326
word arm -175
word as -235
word asbest -320
word asfalt -294
word asiel -376
word assistent 216
word attest 453
word au -238
word aub 385
word autistisch -314
word autocorrect -255
word automat -114
word automatisch 138
word autorijd -371
word autos -271
word avond -125
word avondvierdag -264
word b 163
word babbel -324
word baby 184
word badmeester -388
word bak -45
word bakfiet -301
word ban -241
word band -203
word bang -286
word bankafschrift -211
word bankapp -334
word bankj -201
word bankkaart -340
word barbecue -214
word bas -97
word basisregistratie 370
word batterij -282
word be -292
word beantwoord -392
word bed -130
word bedank -363
word bedankt -110
word bedoel -76
word bedoeld -240
word bedoelt -307
word bedraagt -187
word bedrag 432
word bedreig -306
word bedrijf -339
word beeld -304
word beetj -56
word begeleider 364
word begin -359
word begint -97
word begraafplat -89
word begrep -266
word begrot -373
word behandel 439
word bejaardenhuis -313
word bekek 466
word bekend 256
word bel -49
word belach -116
word belast 123
word belastinggeld -421
word beled -198
word beleefd -387
word beleid -249
word bell -105
word belooft -223
word belov -216
word ben 117
word bend -259
word bened -277
word bent -165
word bereik -221
word bericht -231
word beroep -156
word beroert -359
word bescham -267
word beschik 592
word besliss 420
word beslist 481
word beslot 302
word besluit 201
word bestan -443
word bestand 393
word bestat -261
word besteld 442
word bestelwag -241
word bestemmingsplan -268
word bestur -212
word betaald 517
word betaalt -252
word betal 253
word betalingsregel 603
word beter -281
word betwist -325
word bevall 308
word bevest 544
word bevestigd 524
word bevoegd -362
word bevolkingsregister 416
word bewaard -307
word bewar -315
word bewijs 195
word bewindvoerder 418
word bewonerskaart 352
word bezig -161
word bezoek -372
word bezwaarschrift 368
word bezwar 203
word bib -185
word bibliotheekpas -271
word bibliothek -123
word bieb -180
word bij 40
word bijstand 327
word bin -257
word binn 163
word binnengekom 448
word binnenkort -231
word binnenlop -298
word bitch -434
word bladzijd -375
word blank -254
word blauw -232
word blef -164
word bleit -329
word blek -285
word blij -315
word blijft 230
word blijkt -291
word blijv -220
word blind -212
word bloed -175
word bloem -277
word bloembak -218
word blok -315
word blokkad -344
word blond -250
word boa -230
word boekj -356
word boet 385
word bom -144
word bon -198
word bord -213
word bordj -236
word borst -409
word borstkanker -304
word bos -179
word bot -101
word bouwaanvrag 460
word bov -158
word bovenop -372
word braderie -206
word brand -227
word brandt -244
word brandwer -127
word breekt -256
word breng -99
word brief 229
word bril -162
word broek -350
word brug -144
word bruggetj -392
word bruin -263
word btw -200
word buit -206
word buitenlander -277
word bureau -259
word burgemeester -146
word burgerzak -146
word bushalt -170
word bushokj -171
word buurman -228
word buurt -203
word buurtapp -228
word buurtfeest -239
word buurthuis -191
word buurtveren -340
word buurvrouw -212
word bv -377
word caf -94
word camper -250
word can 198
word caravan -326
word carnaval -311
word centrum -71
word cest -237
word chapeau -204
word chat -205
word chatbot -273
word chauffeur -251
word check 619
word chemo -319
word chines -423
word circus -176
word citeerd -247
word club -250
word cod -162
word collega -117
word collegas -306
word concessie 381
word condom -214
word consulent 465
word contact -386
word contacter -431
word contactperson 311
word container -75
word containerpark -136
word contant -334
word content -320
word controler 320
word crech 440
word cultuurcentrum -270
word cursus -204
word da 95
word daarbij -257
word daarmee 286
word daarna -188
word daarnet -207
word dakkapel 233
word dam -302
word dan -43
word dank -135
word dankbar -299
word dankj -244
word dankjewel -186
word danku -319
word dankuwel -229
word dankzij -322
word dar -47
word das -70
word dat -21
word datum 454
word de -35
word debiel -138
word deblokker -380
word deelgemeent -272
word deelt -380
word del 206
word den -41
word depressie -331
word derd -144
word deurwaarder 142
word dez 122
word diabetes -373
word dicht -188
word diefstal -312
word dien -216
word diend 404
word dienst 85
word dient -339
word diep -189
word dierenambulanc -381
word diev -280
word diftarreken 326
word digid -114
word dijk -236
word dik -243
word dinsdag 213
word diploma -280
word discriminatie -194
word dit -54
word do -373
word doar -211
word dochter 118
word document -148
word dod -117
word doe -39
word doen -128
word doet -22
word dof -260
word dokter -158
word dom -187
word domicilie 593
word domicilier 333
word domm -242
word donder -224
word donderdag 221
word donker -226
word doodmoe -418
word doorgat -338
word doorgegev 409
word doorgekom 497
word doorgev 249
word doormail 491
word dorp -187
word dorpshuis -204
word dos -280
word dossier 721
word dossiernummer 203
word dov -282
word down -277
word draagt -365
word draai -322
word drad -238
word dreig -277
word drempel -246
word drog -329
word druk -167
word dubbel 365
word duidelijk -361
word duim -233
word duiv -174
word duizend 167
word dur -227
word dus 168
word dwar -361
word dwas -377
word e 84
word ean -290
word echt -138
word een -61
word eentj -185
word eer -341
word eerder -401
word eerlijk -244
word efkes -312
word eik -172
word eikel -247
word eikenprocessierup -253
word ein -332
word eind 309
word eindelijk 174
word elk -158
word elkar -108
word email -338
word emissiezon -334
word en 28
word energietoeslag 170
word engel -248
word enig -242
word enkel -280
word er 30
word eraf -119
word eran -102
word erg -263
word ergen -58
word erkenn 277
word ermee 319
word ernaast -217
word ernstig -438
word erop 236
word ervan -135
word es 228
word est -292
word euro 315
word evenement -241
word ewa -231
word excus -426
word excuser -350
word excuses -400
word ezel -239
word ezelstrat -278
word facebok -261
word factur 308
word fak -256
word fanfar -402
word februari 484
word feest -198
word feestdag -192
word feestzal -279
word ff 423
word fiet -163
word fietsenrek -278
word fietsenstall -206
word fietser -169
word fietspad -138
word fijn -196
word fik -328
word film -190
word finn 400
word firma -280
word flikker -198
word flikkert -317
word folder -259
word fontein -167
word form -316
word foto -183
word fout 177
word foutcod -314
word friet -330
word frigo 296
word fritur -276
word fuck -250
word fucking -291
word g -335
word gaarn 303
word gaf -246
word galgenstrat -361
word gang -338
word garag 343
word gas 199
word gat -53
word geb 319
word gebarst -318
word gebeld -208
word gebeur -170
word gebeurd 476
word gebeurt -94
word geblev 408
word geblokkeerd 318
word geboortedatum 244
word geboortepremie 352
word gebor 302
word gebracht 243
word gebrok -153
word gebruik -327
word gebruikt -373
word gebur -264
word gedacht -355
word gedoe -176
word gedomicilieerd 438
word gedumpt -188
word geeft -181
word gef -60
word gegev 130
word gegeven 505
word gehad 184
word gehandicaptenparkeerkaart 292
word geholp -178
word gehoord 321
word gehor -298
word gehuwd 323
word geil -187
word gek -153
word gekalkt -204
word gekom 303
word gekort 391
word gekrast -245
word gekreg 568
word gelach -384
word geld 94
word geldig -132
word geldt -142
word geled 136
word gelez -357
word geliev 372
word gelijk -198
word gelop -262
word geluk -334
word gelukk -199
word gemeent -71
word gemeenteblad -302
word gemeentehuis -167
word gemeenterad -250
word gemeld 157
word gemiddeld -295
word gen -46
word genoeg -293
word genoemd -253
word genoteerd 206
word gent 151
word gepakt -374
word geparkeerd -228
word gepensioneerd -289
word geplaatst 310
word gepland 207
word gerak -173
word geregistreerd 463
word gerek 373
word gerust -282
word gescheid 261
word geschrapt 337
word geslag -228
word gesloopt -257
word gespeld 457
word gespot -176
word gesprek 462
word gestemd -303
word gestoord -332
word gestopt 207
word gestort 566
word gestrooid -306
word gestuurd 241
word geteld -295
word getuig -295
word getypt -319
word gev -130
word gevar -245
word gevel -215
word gevraagd 406
word gevuld -371
word gewaarschuwd -424
word geweest 162
word geweigerd 244
word geweld -185
word gewijzigd 488
word gewon -134
word gewonn -332
word geword 305
word gezegd -166
word gezell -175
word gezever -288
word gezicht -278
word gezien 163
word gezin 365
word gezinn -299
word gezinssamenstell 398
word gezond -437
word ggd -239
word gij -83
word gin -315
word ging 57
word glas -185
word glasbak -217
word glijban -208
word godverdomm -166
word goe -212
word goedemiddag -237
word goedemorg -202
word goedenavond -194
word goedgekeurd 618
word goeiemorg -118
word googl -306
word gooi -190
word gordijn -325
word goud -240
word goudvis -317
word graf 212
word graffiti -182
word grag 263
word grapj -260
word gras -263
word gratis -192
word grijz -206
word groen -203
word groet -175
word groetjes -266
word grof -315
word grond -58
word grootst -349
word grot -160
word groter -217
word gulder -296
word gymzal -266
word haalt -282
word had 239
word hag -206
word haha -188
word hak -291
word hal 154
word halt -290
word hamer -228
word handhav -133
word handhaver -259
word hang -235
word hangt -78
word har 212
word hard -143
word hart -248
word hartaanval -292
word hartelijk -133
word hartsticht -457
word hat -254
word he -98
word heb 233
word hebb 203
word hebt 68
word heeft 38
word heff -389
word heg -299
word hek -202
word hel -119
word helas 282
word helemal -198
word help -200
word helpdesk -319
word hem 389
word hen -373
word herbekijk -382
word herinner 252
word hersteld -289
word herzien -376
word het -20
word hetzelfd -141
word hey -88
word hielp -399
word hierbij 294
word hiernaast -153
word hierover -321
word hoef -344
word hoeft -275
word hoek -167
word hoer -213
word hoerenkrek -212
word hoeveelst 402
word hoevel 224
word hoever 697
word hog 185
word hoger 251
word homo -286
word hond -54
word hondenbelast 134
word hondenpoep -205
word hondj -258
word hoofd -162
word hoofddoek -286
word hoogt -118
word hoord -188
word hoort -138
word hop -162
word hou -205
word houd -272
word houdt -288
word hufter -303
word huis 162
word huisart -290
word huisartsenpost -246
word huisbezoek 502
word huishoud 168
word huisnummer -348
word huisvuil 288
word hulp 92
word hun -186
word huurcontract -297
word huursubsidie 463
word iban -307
word id 257
word identiteitskaart 126
word ieder -175
word iederen -212
word iet 88
word ijsban -346
word ik 78
word inburger 365
word incasso 480
word indicatie 405
word indien -455
word inen 221
word infoavond -165
word infoblad -362
word ingang -188
word ingedi 597
word ingelogd -357
word ingeschrev 640
word inlever -121
word inlogg -401
word inlop -273
word inmiddel 415
word inschrijv 164
word insprak -254
word insta -303
word internet -276
word intuss 327
word inwoner -209
word ipv 233
word is 64
word itsm -236
word jachtgewer -382
word jammer -326
word jan 216
word januari 319
word japan -318
word jar 79
word jas -294
word je -102
word jeugdhuis -176
word jeugdzorg -313
word jij -8
word jobcoach 340
word jod -276
word jonger -202
word jou -271
word jouw -226
word juist 144
word juli 146
word jullie 107
word juni 344
word k 112
word kaart 175
word kaartlezer -322
word kalender -389
word kalf -295
word kamer -191
word kanal -231
word kanker -175
word kankerzooi -240
word kansentarief 388
word kant -190
word kantin -214
word kantor -146
word kap -293
word kapot -190
word kapper -345
word kapsalon -358
word kast -287
word kastanj -220
word kastj -125
word kat -111
word kben -217
word kech -172
word kek -259
word kelder -130
word kennis -390
word kent -269
word ker 85
word kerk -163
word kerkhof -180
word kerkplein -220
word kerkstrat -204
word kermis -197
word kerngezond -379
word kerstbom -368
word kevin -351
word kid 184
word kiek -345
word kieken -358
word kijk 256
word kijkt 355
word kill -329
word kilo -363
word kilometer -316
word kind -162
word kinderboerderij -167
word kindermishandel -342
word kinderopvang 175
word kindj 181
word kipp -367
word kk -247
word kkr -294
word kl -310
word klacht -121
word klag -253
word klant -316
word klapp -221
word klar 339
word klas -185
word klein -98
word kleinkind -325
word kleinkinder -327
word kleinzon -254
word kler -264
word kleur -341
word kleuterschol -404
word klik -266
word klooster -354
word klootzak -379
word klop -283
word klopt 300
word klot -233
word klotebrief -287
word klotezooi -334
word km -250
word knie -338
word knippert -167
word knop -282
word koffie -139
word komt 61
word koningsdag -313
word kont -317
word kop -250
word kopie 148
word kor -247
word korting -313
word kost -215
word koud -329
word kram -249
word krant -141
word kredietbank 336
word kreg 311
word krijg 107
word krijgt -71
word kring -419
word kringlop -273
word kruising -219
word kruispunt -181
word kuil -277
word kun 394
word kunn 69
word kunt 202
word kust -303
word kut -254
word kvk -160
word kwad -294
word kwartier -187
word kwijt 191
word kwijtscheld 642
word la -191
word lach -221
word lamp -162
word lang -75
word langer -189
word langsgeweest 307
word lantaarn -223
word lantaarnpal -168
word lapzwan -366
word las -224
word lastigvall -318
word lawaai -214
word le -212
word leeflon 521
word leeftijd -267
word leerlingenvervoer 567
word leest -247
word leg -144
word leidinggev -400
word lek -220
word lekker -176
word lelijk -279
word len -212
word lening 334
word ler -207
word les -230
word let -363
word leugenar -411
word leuk -222
word levend -341
word levensgevar -179
word lever -355
word licht -165
word lief -325
word lieg -165
word liev -160
word liever -215
word lieverd -238
word lift -254
word lig 252
word ligg -117
word ligt 61
word lijf -308
word lijk -311
word lijkt -225
word lijn -119
word lijst 247
word link -185
word log -367
word loket -67
word lomp -410
word longkanker -363
word loopt 66
word lop -90
word los -158
word loss -107
word lotnummer 358
word lucht -306
word lui -295
word luiaard -281
word luister -290
word luistert -390
word lul -164
word m 279
word maakt -270
word maaltijd 233
word maand 154
word maandag 176
word maart 324
word maatschapp 174
word mag -87
word mail -78
word mailk -242
word mailtj 251
word mak -72
word man -81
word manier -141
word mannek -241
word mantelzorger -263
word mar 81
word markt -140
word mat -281
word matras -208
word me 254
word mededel -139
word medewerker -131
word mee 5
word meebreng -215
word meedoen -362
word meegemaakt -476
word meegenom -302
word meekom -298
word meenem -397
word mei 105
word meidoornlan -195
word meld -201
word melding -40
word meldnummer -296
word men -105
word mener 178
word mening -320
word menu -323
word mer 75
word merci -152
word met -29
word meter -132
word mezelf -174
word mi -279
word mid -204
word mien 310
word mij 281
word mijn 316
word milieubelast 355
word miljaard -207
word min -273
word minder 274
word minut -162
word miss -320
word misschien -51
word mn 661
word mocht -429
word moe -175
word moeilijk -191
word moeit -189
word moek -260
word moest 73
word mog -213
word mogelijk -288
word moi -179
word mol -206
word monument -341
word moogt -167
word mooi -171
word moord -210
word morg 216
word morgenocht -380
word moskee -202
word moslim -202
word mur -139
word museum -265
word mutualiteit 351
word muziek -179
word my 546
word myn 464
word na 57
word naartoe -259
word naast -105
word nacht -153
word nagan 345
word nagel -253
word naheff 579
word najar -285
word nakijk 509
word nam 117
word nar 63
word nat -186
word nationaliteit 405
word naturalisatie 508
word nazien 556
word ne -176
word nederlander 223
word nee 82
word neg 55
word neger -272
word nek -272
word nen -157
word ner -311
word nergen 66
word net -96
word netjes -254
word neus -276
word nie 319
word niemand -86
word niet 46
word nieuw 144
word nieuwsgier -423
word nieuwstrat -309
word niveau -323
word nl -82
word nochtan 280
word noem -234
word noemt -250
word nog 217
word nogal -215
word nogmal 266
word nondedju -220
word nondeju -237
word nooit -122
word noord -282
word nor 286
word normal -195
word nota 260
word notul -323
word nou 352
word november 299
word nu 237
word nummer 23
word nummerplat 299
word o -259
word ocmw 158
word oefen -352
word oei -296
word oekrainer -318
word oen -388
word of 125
word officieel 211
word ofzo -263
word ogen -293
word ok -203
word oktober 229
word oma -188
word omgevall -216
word omgevingsvergunn 223
word omgewaaid -219
word omhog -180
word omleid -255
word omv 225
word omzet 301
word onbehor -275
word onbeschoft -395
word onder -116
word onderan -362
word onderhoud -247
word ondernemingsnummer -402
word ongedan -376
word ongelof -258
word ongeluk 212
word ongepast -475
word ongever -210
word onkruid -214
word onlin -224
word onmens -348
word onnozel -209
word onnozelar -257
word onrecht -332
word ons 315
word ontbreekt 287
word onthal -227
word ontplof -371
word ontploft -270
word ontvang 525
word onvolled 480
word onwaard -380
word onz 209
word onzin -240
word ook -104
word oorlog -204
word oost -234
word op 20
word open -110
word openbar -102
word openingsur -232
word openstaand 551
word openstan 404
word openstat 390
word opgehaald -290
word opgelost -173
word opgeroep 448
word opgeschrev 321
word opgezegd -389
word ophal -91
word oplichter -228
word opmerk -372
word opnieuw 176
word oprit -245
word oproep 334
word optred -235
word opvang 170
word opzoek 693
word oranj -216
word ord 207
word orden -341
word oren -367
word org -381
word originel -308
word ouder -102
word ouw -270
word ov -341
word over 128
word overal -99
word overdag -239
word overgeschrev 359
word overlast -278
word ozb 115
word p -407
word pa 290
word paaltj -225
word pagina -372
word pak -257
word pakt -197
word pal -189
word papier 93
word par -316
word park -155
word parkeerautomat -211
word parkeerboet 319
word parkeergarag -167
word parkeerkaart 276
word parkeert -235
word parkeertariev -301
word parkeervergunn 580
word parkeerwachter -281
word parker -278
word parking -140
word pas 182
word pasfoto -184
word pasfotos -384
word pasj 252
word paspoort 120
word paswoord -382
word pauz -301
word penningmeester -271
word per 65
word percel 369
word person 307
word personel -286
word peter -354
word pff -217
word phishing -419
word piet -307
word pik -158
word pin -263
word pincod -292
word plank -207
word planning -315
word plant -287
word plas -172
word plastic -223
word plat 96
word plein -210
word pleintj -196
word plek 48
word plezant -361
word plezier -375
word plusser -269
word pmd -365
word poes -377
word pol -237
word politie -122
word poort -186
word portemonnee -376
word portugal 363
word post 211
word postkantor -304
word pot -195
word prachtig -248
word prat -108
word premie 451
word prettig -181
word prijs -343
word prijz -334
word prima -248
word printer -239
word priv -295
word problem -314
word procedur -390
word procent -303
word proficiat -194
word prullenbak -227
word prutser -373
word puk -285
word pur -328
word put -72
word putdeksel -189
word raadhuisplein -333
word raadsbesluit -350
word raadsvergader -406
word radar -429
word ram -262
word rapper -270
word rat -180
word reactie -323
word reanimatiecursus -311
word receptie -251
word recht 57
word rechtsbijstand -429
word rechtzet 331
word recyclagepark 164
word red 237
word ref 322
word reg -145
word regel -118
word regenboogzebrapad -271
word regent -337
word regio -272
word register 335
word registrer -360
word reglement -318
word reispas 433
word reken 346
word rekeningnummer 196
word reserv 326
word respect -182
word ret -413
word riep -258
word rij -207
word rijbewijs 355
word rijd -197
word rijdt -154
word rijksregister 376
word ring -162
word rioolheff 331
word robot -240
word rod -157
word roep -218
word rok -182
word rollator -279
word rolstoel -196
word rommel -289
word rommelmarkt -212
word ronduit -358
word rot -230
word rotond -172
word rout -359
word roz -307
word rsin -312
word rug -292
word ruimt -233
word ruimtelijk -341
word rustig -291
word ruzie -279
word saldo 426
word scham -270
word schand -256
word schandal -316
word schat -247
word schatj -216
word schattek -288
word schef -197
word schel -236
word scheldt -350
word scheldwoord -318
word schep -148
word scherm -207
word schiet -133
word schijt -326
word schol -89
word schold -348
word schommel -165
word schon -158
word schoolplein -201
word schoolstrat -269
word schoonbroer -282
word schot -343
word schouwburg -295
word schrapp 298
word schref -266
word schrijf 275
word schrijv 113
word schuldhulp 264
word scootmobiel 223
word september 195
word serieus -265
word servic -185
word sexbierum -285
word shit -196
word simpel -277
word sind 320
word sindsdien 314
word singl -301
word sit -117
word skateban -280
word skatepark -300
word sla -187
word slaapt -139
word slachtoffer -287
word slag -320
word slan -205
word slat -219
word slecht -130
word slep -317
word slet -341
word slikt -299
word sloeg -332
word slot -237
word sluikstort -259
word sluit -272
word smeerlap -207
word smeerlapperij -265
word sms -181
word snel -106
word snell -188
word sneller -363
word so -235
word social 219
word sorry -185
word spanj 363
word spastisch 204
word speelplat -254
word speelt -248
word speeltuin -219
word spel -224
word spiegelglad -260
word spoed 127
word spor -274
word sport -315
word sportclub -459
word sporthal -69
word sportpark -245
word sportschol -352
word sprak -457
word spreekbeurt -333
word spreekt -229
word spring -405
word springt -296
word spull -300
word sta 339
word stadsbestur -340
word stadskantor -261
word stag -312
word stagiair -370
word stak -236
word stal -386
word stan 135
word stand 462
word standplat 206
word stank -317
word stap -382
word stapel 407
word stat 169
word station -200
word stationsweg -220
word status 521
word steekt -193
word stek -158
word stekker -348
word stell -382
word stem -315
word sten -108
word sticker -202
word stik -392
word stil 304
word stinkt -216
word stoan 505
word stoel -272
word stoep -135
word stoeprand -273
word stoeptegel -256
word stoet -204
word stof -345
word stom -243
word stomm -221
word stop -237
word stopgezet 531
word stopp 392
word storing -286
word storm -238
word stort -162
word straatfeest -240
word straatlamp -204
word straatnaambord -295
word straatnam -236
word straatverlicht -231
word straf -334
word strafbar -297
word strak -259
word strat -179
word strom -270
word stront -187
word strooi -200
word student -294
word studentenjob 413
word studer -349
word stuk -68
word stur 99
word stuurd 221
word subsidie -277
word sufferd -333
word sukkel -210
word super -148
word svp 454
word system 305
word taart -333
word tak -160
word takeldienst -397
word tal -362
word tariev -380
word tas -266
word team -199
word tef -225
word teg -121
word tegel -261
word tegemoetkom 330
word tegenover -199
word tegenwoord -263
word teken -111
word telefon -77
word telefoner -219
word telefonisch -189
word telefoonnummer 350
word telefoontj -110
word teleurgesteld -234
word telt -452
word ten -236
word tentoonstell -365
word terecht -253
word tering -135
word termijn 204
word terras -61
word terrasvergunn 221
word terug 97
word terugbell -222
word terugbetal 392
word terugvorder 286
word terwijl 310
word test -276
word tevor -277
word tevred -317
word that -304
word the -100
word ther -303
word this -299
word thx -128
word tiener -364
word tijdelijk -393
word tijden -267
word toe -168
word toegek 668
word toegekom 540
word toegestan -358
word toegewez 556
word toelag 290
word toen 67
word toeslag 328
word toetsenbord -302
word toilet -195
word tolk -218
word ton -419
word top -243
word topper -192
word tor -204
word tot -67
word trag -244
word trager -397
word traject 327
word tram -272
word tran -369
word trap -251
word traplift 183
word trapp -294
word trekt -47
word triest -314
word trot -298
word trouw -97
word trouwakt 340
word trouwzal -224
word trut -177
word tuin -210
word tuinhuis 168
word tunnel -275
word turk -360
word tuss -139
word twed 204
word twee 87
word tweeen -378
word twintig -305
word typ -179
word typisch -296
word typt -294
word u 55
word uit 73
word uitbetaald 443
word uitbouw 319
word uitgang -293
word uitgelegd -293
word uitgeschrev 280
word uitker 580
word uitleg -102
word uitlegg -231
word uitpas 385
word uitschrijv 446
word uitsluit -321
word uitstel 391
word uittreksel 331
word un -309
word urgentie 368
word urgentieverklar 515
word uurtj -367
word uw -105
word uwen -278
word vaart -125
word vacatures -385
word vader 59
word vakantie -212
word val -195
word vall -240
word valt -108
word van 73
word vanachter -441
word vanavond -308
word vandan 251
word vandar -239
word vang -329
word vanmorg -270
word vannacht -198
word vast 180
word vastgelegd 437
word vd -282
word veegwag -308
word veilig -365
word vel -112
word veld -205
word vent -130
word ver 276
word veranda 546
word verander 316
word veranderd 412
word verantwoord -359
word verbind -222
word verblijf 448
word verblijfskaart 418
word verbod -176
word verbrand -193
word verder 133
word verdien -361
word verdient -244
word verdwijn -336
word veren -266
word verf -206
word vergader -405
word vergef -278
word vergunn 220
word verhuis 243
word verhuisd 523
word verhuiz 471
word verjaardag -445
word verkeerd 110
word verkeersbord -224
word verkeerslicht -193
word verker -289
word verklar 408
word verkoopt -298
word verkop -277
word verleng 520
word verlengd 662
word verlicht -292
word verliefd -256
word vermist -173
word vermoord -272
word vermoordt -240
word vernom 367
word verplicht -299
word verschil -103
word verschill -339
word verschrik -261
word verslag 291
word versta -305
word verstand -356
word verstat -347
word verstopt -270
word vertrek 356
word vertrouw -332
word vervall 381
word verwacht 317
word verwarm -181
word verwerkt 467
word verwijst -350
word verwitt -303
word verzakt -376
word verzekerd -319
word verzet 386
word verzoek 605
word vet -173
word veur 277
word viel -219
word vier -128
word vierd -166
word viez -218
word vijv -397
word vijver -166
word vindt -401
word vlaander -313
word vlag -272
word vlagg -376
word vlam -260
word vlieg 158
word vloer -375
word vlot -212
word voedselbank -311
word voel -250
word voet -198
word voetbal -186
word voetbalclub -272
word voetpad -155
word vogel -387
word vogelgriep -289
word vol -156
word volg -338
word volgen 296
word volgt 255
word volk -205
word volkstuin -122
word volkstuintjes -369
word volled 365
word volstat -319
word vond -154
word voorbeeld -298
word voorgevel -397
word voorhand -290
word voorjar 400
word voormiddag -324
word voornam 281
word voortan 214
word voortuin -270
word voorwaard -330
word voorwerp -441
word vor 58
word vorig 355
word vos -259
word vrachtwag -219
word vrag -90
word vrederechter -289
word vriendelijk -122
word vriendin -277
word vrij -235
word vrijdag 318
word vrijstell 293
word vrijwilliger -268
word vrouw -123
word vrouwelijk -332
word vuil -204
word vuilbak -186
word vuilkar -169
word vuilnis -225
word vul -305
word vuurkorf -303
word vuurwerk -209
word vve -363
word waarborg 325
word waard 172
word waardelos -317
word waarom 297
word waarschuw -239
word wacht 129
word wachtlijst 311
word wachttijd -316
word wachtwoord -163
word wachtzal -193
word wakker -143
word wandel -203
word wanner 327
word want 123
word war -45
word warm -202
word water -177
word websit -151
word weduwnar -302
word weekmarkt -241
word weeral -422
word weggegooid 201
word weggestuurd -349
word weghal -326
word wegwerkzam -278
word weinig -401
word wek 216
word wel -67
word welk 242
word wen 185
word wer -40
word werf -249
word werk -74
word werkster 346
word werkt -157
word wesp -282
word wespennest -163
word wet 206
word wethouder -190
word what -326
word whatsapp -191
word wher -342
word wifi -384
word wij 162
word wijf -258
word wijk -211
word wijkagent 339
word wijz -424
word wijzig 450
word wil 136
word wild 171
word wilt 357
word winkel -112
word wmo 508
word woensdag 216
word wollah -324
word won 248
word woning 239
word woonst 251
word woord -192
word wordt -116
word wou -247
word woz 363
word wrak -302
word wuk 390
word ww -433
word you 358
word zaaknummer 109
word zag -144
word zak 91
word zal -124
word zand -338
word zat -240
word zebrapad -187
word zee -370
word zeg -87
word zei -96
word zeker -75
word zelf -112
word zelfstand -255
word zenn -262
word zet 236
word zetel -248
word zever -288
word zich -114
word zicht 297
word zichtbar -395
word zie 181
word ziekenhuis 179
word zien 192
word zij 175
word zijn 63
word zijt -110
word zin -235
word zit 100
word zo -66
word zoal -133
word zoiet -230
word zolder -246
word zomar -261
word zomer 269
word zondag -167
word zonder -38
word zonnepanel -300
word zot -82
word zou 370
word zucht -328
word zuid -296
word zulk -314
word zull -325
word zult -399
word zus -282
word zwanger -344
word zwar -356
word zwembad -132
word zwemm -105
word zwer -407
word zwerfvuil -274
word zwijg -357
`,
};
