import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2474 candidates that are, 26843 that are not.
 * On families it was not taught on:
 * - above -1: found 70.3 %, wrongly 0.6 %
 * - above -0.5: found 63.3 %, wrongly 0.3 %
 * - above 0: found 55.5 %, wrongly 0.1 %
 * - above 0.5: found 47.5 %, wrongly 0.1 %
 * - above 1: found 40.4 %, wrongly 0.0 %
 */
export const ownCaseWeights: LearnedWeights = {
  examples: "sha256:8956726d0a65ad285ff69a3277972664c2b36bcf01a0509325fc0f70294aa62b",
  intercept: -4.63,
  weights: `
pair ) , 198
pair ) . 329
pair ) 0 -377
pair , $ -221
pair , 0 141
pair , aan -216
pair , alles -188
pair , altijd -223
pair , alwer -303
pair , bedankt -145
pair , bel 257
pair , ben 374
pair , bestat -201
pair , betal -454
pair , bij -137
pair , binn -335
pair , bsn 282
pair , dan -228
pair , dankjewel -175
pair , dar -96
pair , das -222
pair , dat -60
pair , dez -419
pair , die -68
pair , doet -230
pair , dor -430
pair , dossier 349
pair , een -191
pair , eindelijk -283
pair , elk -155
pair , en 100
pair , geb 291
pair , gebor 337
pair , gef -243
pair , geldt -239
pair , geliev 219
pair , gewon -218
pair , grag 212
pair , heb 204
pair , hel -116
pair , hier -59
pair , hij -101
pair , hoe 124
pair , hoever 454
pair , hoort -222
pair , ik 35
pair , ingedi 332
pair , is 176
pair , je -214
pair , jullie -85
pair , kan 128
pair , kheb -355
pair , kijk 320
pair , kijkt 377
pair , klar -392
pair , kom -283
pair , krijg -203
pair , krijgt -289
pair , kunn 233
pair , kunt 397
pair , leg -322
pair , ligt 303
pair , mail -339
pair , merci -168
pair , moet -235
pair , mog -175
pair , mooi -304
pair , morg -303
pair , na -235
pair , niemand -177
pair , niet -96
pair , nieuw 397
pair , nik -114
pair , of -285
pair , ons 231
pair , ook -207
pair , overal -174
pair , pas 484
pair , prachtig -269
pair , proficiat -277
pair , schandal -92
pair , schrijf 394
pair , sorry -206
pair , sta 366
pair , stat 166
pair , strak -343
pair , stur 189
pair , te -200
pair , teg -228
pair , terwijl 300
pair , typ -279
pair , van -180
pair , vanaf -327
pair , vandar -230
pair , verkeerd -240
pair , vor -302
pair , wa -308
pair , waarvor -131
pair , wanner 289
pair , war -132
pair , was -260
pair , wat 68
pair , wel -219
pair , wer -156
pair , werkt -291
pair , wet -76
pair , wie 205
pair , word -319
pair , wordt -253
pair , zegt -227
pair , zelf -336
pair , zelfd -459
pair , zet 304
pair , zie 339
pair , zit -178
pair , zo -80
pair , zoal -267
pair , zoek 336
pair , zon -294
pair , zwart -288
pair . $ 143
pair 0 $ 24
pair 0 ( -260
pair 0 ) 117
pair 0 , 31
pair 0 . 87
pair 0 0 -56
pair 0 : 90
pair 0 ? -78
pair 0 al -492
pair 0 allen -251
pair 0 ben 211
pair 0 bus 488
pair 0 cijfer -265
pair 0 dag 176
pair 0 de -394
pair 0 dor -217
pair 0 duizend 334
pair 0 een -342
pair 0 en 49
pair 0 euro 316
pair 0 februari 114
pair 0 gebeld -277
pair 0 gebor -404
pair 0 heb -348
pair 0 hebb -309
pair 0 het -289
pair 0 in 261
pair 0 ipv -317
pair 0 is -75
pair 0 jan 384
pair 0 jar -182
pair 0 juli 178
pair 0 juni 154
pair 0 krijgt -319
pair 0 ligt -267
pair 0 m -392
pair 0 maand 190
pair 0 man -181
pair 0 mar 218
pair 0 mei 139
pair 0 meter -248
pair 0 min -358
pair 0 minut -157
pair 0 nog -344
pair 0 november 124
pair 0 of -234
pair 0 ook -213
pair 0 op -289
pair 0 plusser -276
pair 0 procent -235
pair 0 september 285
pair 0 stan -334
pair 0 stat -224
pair 0 stond -341
pair 0 tot -155
pair 0 van -160
pair 0 vraagt -331
pair 0 wek 110
pair 0 wordt -358
pair 0 zit -199
pair : @code -320
pair : hoevel -483
pair : is 461
pair : moet -278
pair ? $ 136
pair @code $ -139
pair @code , -128
pair @code 0 -229
pair @code en -283
pair @code is -175
pair @code op -238
pair @code vor -376
pair ^ 0 -56
pair ^ @code -227
pair ^ aanslagbiljet 413
pair ^ achter 227
pair ^ adreswijz 435
pair ^ ah -277
pair ^ allen -247
pair ^ alles -182
pair ^ allez -212
pair ^ als -113
pair ^ altijd -320
pair ^ alvast 295
pair ^ alwer -310
pair ^ amai -151
pair ^ app -349
pair ^ auto -249
pair ^ bedankt -129
pair ^ bel -224
pair ^ belach -196
pair ^ bell -236
pair ^ belt -280
pair ^ ben 384
pair ^ bent -203
pair ^ bestat -170
pair ^ bij -55
pair ^ bijstand 374
pair ^ binn -223
pair ^ bom -168
pair ^ bravo -240
pair ^ container -200
pair ^ d -379
pair ^ da -204
pair ^ dank -103
pair ^ dankjewel -166
pair ^ dankzij -355
pair ^ dat -100
pair ^ de -60
pair ^ deblokker -379
pair ^ der -283
pair ^ dez -368
pair ^ die -136
pair ^ diej -267
pair ^ dien -323
pair ^ digid -326
pair ^ dit -167
pair ^ do -288
pair ^ doet -205
pair ^ dom -380
pair ^ donderdag -311
pair ^ echt -271
pair ^ een -131
pair ^ elk -187
pair ^ en 135
pair ^ ewa -224
pair ^ exampl -279
pair ^ factur -449
pair ^ factuurnummer -328
pair ^ fanfar -431
pair ^ fijn -169
pair ^ fuck -246
pair ^ gaarn 355
pair ^ ge -108
pair ^ geldt -157
pair ^ geliev 369
pair ^ gemeent -446
pair ^ gen -181
pair ^ gev -250
pair ^ gij -76
pair ^ gister 122
pair ^ godverdomm -242
pair ^ goed -261
pair ^ goedemorg -121
pair ^ goedenavond -185
pair ^ goeiendag 193
pair ^ grag 271
pair ^ haha -157
pair ^ hal 341
pair ^ hartelijk -150
pair ^ heb 413
pair ^ hebb 175
pair ^ heeft 172
pair ^ het -47
pair ^ hey -98
pair ^ hierbij 255
pair ^ hoe 4
pair ^ hoelang -186
pair ^ hoevel 199
pair ^ hoever 406
pair ^ hoort -346
pair ^ hou -206
pair ^ ik 17
pair ^ in -144
pair ^ indien -413
pair ^ is 46
pair ^ itsm -225
pair ^ ja -287
pair ^ jij -219
pair ^ juist -287
pair ^ jullie -122
pair ^ k -111
pair ^ kan -6
pair ^ kankerzooi -305
pair ^ kat -366
pair ^ kijk 308
pair ^ kijkt 414
pair ^ kinder -282
pair ^ kk -205
pair ^ klopt 289
pair ^ klot -244
pair ^ kom -256
pair ^ komt -143
pair ^ kost -183
pair ^ kreg 426
pair ^ krijg 177
pair ^ kun 406
pair ^ kunn 144
pair ^ kunt 249
pair ^ kut -173
pair ^ lamp -179
pair ^ lang -298
pair ^ lantaarn -230
pair ^ lantaarnpal -135
pair ^ lekker -187
pair ^ leuk -193
pair ^ liefst -241
pair ^ liever -161
pair ^ ligt 172
pair ^ lol -304
pair ^ loopt 365
pair ^ mag -127
pair ^ mail -198
pair ^ me 129
pair ^ mededel -256
pair ^ medewerker -189
pair ^ melding -230
pair ^ men -257
pair ^ merci -148
pair ^ met -135
pair ^ mij -76
pair ^ mijn 171
pair ^ miljaard -332
pair ^ miljar -243
pair ^ misschien -144
pair ^ mn 263
pair ^ moest -425
pair ^ moet -228
pair ^ mog -174
pair ^ nee -162
pair ^ nen -167
pair ^ niemand -172
pair ^ nieuw 282
pair ^ nik -250
pair ^ nl -85
pair ^ nog 194
pair ^ nogmal -260
pair ^ nondedju -225
pair ^ nou -245
pair ^ nummer -375
pair ^ o -250
pair ^ oei -270
pair ^ ok -149
pair ^ onterecht -283
pair ^ onz -78
pair ^ org -332
pair ^ oud -187
pair ^ over 169
pair ^ pas 167
pair ^ paspoort -351
pair ^ paswoord -301
pair ^ pff -191
pair ^ pincod -320
pair ^ put -213
pair ^ schandal -314
pair ^ schrijf 398
pair ^ shit -194
pair ^ slap -220
pair ^ slat -413
pair ^ sluikstort -155
pair ^ snap -298
pair ^ sta 523
pair ^ stat 275
pair ^ stelletj -301
pair ^ stur 191
pair ^ super -183
pair ^ teg -286
pair ^ telt -340
pair ^ tering -155
pair ^ terugbell -326
pair ^ thank -289
pair ^ thx -165
pair ^ toch -306
pair ^ top -201
pair ^ tot -93
pair ^ tuss -256
pair ^ twee -114
pair ^ uit -297
pair ^ uw -196
pair ^ vanaf -273
pair ^ verander 306
pair ^ verbind -255
pair ^ verdomm -196
pair ^ verdorie -310
pair ^ verhuiz 387
pair ^ volgen 361
pair ^ volgend -286
pair ^ vorig 156
pair ^ vrag -230
pair ^ vrijdag -255
pair ^ vrouw -205
pair ^ waardelos -340
pair ^ waarom 145
pair ^ wachtwoord -224
pair ^ wanner 153
pair ^ war -115
pair ^ was 406
pair ^ wel -244
pair ^ welk 117
pair ^ werkt -243
pair ^ wet -303
pair ^ wher -274
pair ^ wij 64
pair ^ wil 370
pair ^ wilt 236
pair ^ wollah -331
pair ^ word -311
pair ^ wordt -83
pair ^ zak 285
pair ^ zeg 249
pair ^ zelf -306
pair ^ zet 433
pair ^ zijn 110
pair ^ zit 394
pair ^ zondag -220
pair ^ zou 152
pair aan $ -86
pair aan 0 138
pair aan de -71
pair aan een -189
pair aan het -154
pair aan huis -279
pair aan met -331
pair aan mij 303
pair aan op -341
pair aan zijn -308
pair aangevraagd $ 235
pair aangevraagd , 492
pair aanman vor 454
pair aanmerk vor -232
pair aanpass $ 312
pair aanslag gekreg 417
pair aanslag is 305
pair aanslag niet 379
pair aanslag stat -452
pair aanvrag van 420
pair aanvrag vor 211
pair acht wek 280
pair achter de -97
pair achter het -187
pair achter of -398
pair adres $ 269
pair adres ? 301
pair adres aanpass 331
pair adres ingeschrev 206
pair adres moet 556
pair adres van -329
pair adres verander 323
pair advocat , -391
pair af , 142
pair afgegev aan 395
pair afgeschaft $ -293
pair afsprak $ -267
pair afsprak bij 319
pair afsprak mak -226
pair afsprak ook 298
pair afsprak van 471
pair afsprak vor 227
pair afsprak was -285
pair afval $ -321
pair afvalstoffenheff , 358
pair akkoord met 255
pair al $ -389
pair al 0 158
pair al behandeld 549
pair al bekek 395
pair al beslist 295
pair al bij 324
pair al binn 531
pair al dag -146
pair al de -198
pair al die -80
pair al drie -108
pair al een 97
pair al gebeld -283
pair al gestort 331
pair al gezien 372
pair al goed 413
pair al goedgekeurd 325
pair al hel -206
pair al iet 307
pair al in 219
pair al ingeschrev 226
pair al is 270
pair al jar -340
pair al klar 362
pair al lang 170
pair al nieuw 429
pair al op 376
pair al open -371
pair al overgemaakt 210
pair al toegekom 459
pair al twee -233
pair al verwerkt 240
pair al wek -169
pair al zes 179
pair allebei $ -279
pair alleenstaand $ -233
pair allemal $ -347
pair allen een -294
pair allen mijn -326
pair alles $ -232
pair alles is -384
pair als die -307
pair als een -175
pair als er -267
pair als ge -217
pair als gescheid 376
pair als hij -486
pair als ik -205
pair als je -134
pair als jullie -301
pair als we -384
pair als wij -480
pair als ze -257
pair altijd $ -220
pair altijd een -236
pair altijd gen 265
pair altijd in -299
pair altijd niet 145
pair altijd op 170
pair altijd vor -357
pair ambtenar die -300
pair ander $ -302
pair ander adres -403
pair ander dan -252
pair ander papier -241
pair antwoord $ -348
pair antwoord , -267
pair antwoord op 301
pair antwoord per -266
pair antwoord van -417
pair april 0 217
pair attest van 438
pair aub $ 187
pair aub , 212
pair auto , -380
pair auto zonder -289
pair automatisch incasso 346
pair balie $ -210
pair balie , -172
pair balie op -314
pair bank $ 328
pair batterij is -204
pair be 0 -328
pair bedankt $ -127
pair bedankt dat -226
pair bedankt vor -90
pair bedoeld $ -229
pair begin ik -283
pair begint het -260
pair begrijp ik -294
pair begrot 0 -384
pair behandeld ? 346
pair behandelt mijn 277
pair bekend ? 227
pair bel je -349
pair bel mij -165
pair belach $ -340
pair belach , -288
pair bell $ -219
pair bell . -364
pair bell ? -354
pair bell aub -190
pair bell is -284
pair bell vor -348
pair belt u -260
pair ben $ -306
pair ben 0 -337
pair ben aan -234
pair ben bang -297
pair ben een -175
pair ben gen -320
pair ben ik 371
pair ben je -237
pair ben jij -280
pair ben net -274
pair ben niet -266
pair ben slechthor -338
pair ben van 295
pair ben verhuisd 583
pair ben wat -373
pair bent u -219
pair bereik $ -306
pair bericht stur -282
pair beslist ? 398
pair beslist er -305
pair beslist over 298
pair besluit van -306
pair bestat dat -288
pair bestat de -229
pair bestat er -175
pair bestat het -315
pair betaald $ -398
pair betaald , 171
pair betaald ? 349
pair betaald of 250
pair betaald op 247
pair betaald parker -321
pair betaalt de -299
pair betal $ 172
pair betal ? 269
pair betal aan 347
pair betal in 225
pair betal met -379
pair betal op -219
pair betal van 467
pair beter $ -359
pair bevolk $ -302
pair bezig $ -206
pair bezwaarschrift van 442
pair bezwar gemaakt 312
pair bezwar mak -89
pair bezwar teg 253
pair bij $ -145
pair bij , -207
pair bij 0 -319
pair bij ? -337
pair bij de -70
pair bij een -237
pair bij het -112
pair bij jullie 358
pair bij loket -256
pair bij mij 715
pair bij mijn 239
pair bij ons 215
pair bij u 363
pair bij zijn -401
pair bijlag $ -258
pair bijstand , 230
pair bijstand van 365
pair binn 0 -187
pair binn ? 228
pair binn de 182
pair binn en 338
pair binn hoevel -283
pair binn in -351
pair binn is 334
pair binnengekom ? 377
pair blijft dat 207
pair blijft een -319
pair blijft het 262
pair blijft mijn 491
pair blijv $ -235
pair blijv stan -287
pair boet ? -337
pair boet van 466
pair boet vor -197
pair bom is -161
pair bon , -282
pair bos $ -244
pair brand in -334
pair brandwer $ -257
pair breng $ -241
pair breng ik -185
pair brief $ -215
pair brief en -404
pair brief stat -155
pair brief van 126
pair bril niet -308
pair bsn 0 359
pair burgemeester $ -206
pair bus $ -231
pair bus 0 353
pair bv $ -251
pair caf , -319
pair caf de -221
pair can i -232
pair can you 417
pair cod 0 -231
pair collega van -162
pair collega zegt -319
pair computer $ 192
pair concessie van 415
pair container $ -207
pair container , -212
pair da ? 283
pair da ge -345
pair da mijn 350
pair dag $ -234
pair dag , 92
pair dag de -283
pair dag moet -223
pair dag na -162
pair dag te -350
pair dag van -469
pair dag werkt -333
pair dak $ -186
pair dam van -387
pair dan $ -46
pair dan al -349
pair dan ben -280
pair dan bij -322
pair dan een -244
pair dan heb -392
pair dan is -235
pair dan kan -334
pair dan krijg -347
pair dan mar -227
pair dan moet -342
pair dan nog -401
pair dan sta -348
pair dan zijn -247
pair dank $ -158
pair dank . -181
pair dank u -117
pair dank vor -103
pair dankjewel $ -128
pair dar $ -244
pair dar , -292
pair dar al 396
pair dar ben -252
pair dar dan -403
pair dar een -205
pair dar gat -324
pair dar gen -412
pair dar heb -345
pair dar iemand -181
pair dar kan -254
pair dar op -178
pair dar wel -294
pair dat $ -117
pair dat al 309
pair dat allemal -228
pair dat attest -344
pair dat bij 175
pair dat dat -189
pair dat de -182
pair dat die -227
pair dat dor -321
pair dat echt -293
pair dat een 155
pair dat er -85
pair dat ergen -228
pair dat formulier -79
pair dat gat -244
pair dat ge 46
pair dat ging -312
pair dat had -320
pair dat heb -150
pair dat ik 130
pair dat in 98
pair dat is -94
pair dat je -153
pair dat jij -303
pair dat kan -245
pair dat kruispunt -189
pair dat men -264
pair dat met -185
pair dat mijn 336
pair dat nakijk 282
pair dat niemand -308
pair dat niet -104
pair dat nieuw -311
pair dat nodig -387
pair dat nou 176
pair dat nu 225
pair dat ongedan -340
pair dat op -53
pair dat oud -348
pair dat u -154
pair dat van -52
pair dat vor 260
pair dat was -220
pair dat wel -253
pair dat zelf -153
pair dat zijn -311
pair datum $ 356
pair de 0 610
pair de afdel -257
pair de afsprak -178
pair de afvalstoffenheff -65
pair de ambtenar -226
pair de ander -345
pair de apothek -217
pair de auto -333
pair de automatisch 364
pair de avondvierdag -261
pair de bak -227
pair de basisregistratie 359
pair de basisschol -312
pair de belast -470
pair de beschik 470
pair de besliss 258
pair de bewoner -352
pair de bib -166
pair de bibliothek -189
pair de bieb -179
pair de bijlag -226
pair de bijstand -278
pair de boa -225
pair de bom -146
pair de brief 243
pair de brievenbus -259
pair de brp 313
pair de brug -90
pair de burgemeester -101
pair de bus -46
pair de bushalt -170
pair de buurt -168
pair de buurtapp -233
pair de club -224
pair de concessie 411
pair de container -163
pair de crech 277
pair de dakkapel 298
pair de dam -249
pair de derd -315
pair de deur -105
pair de deurwaarder 367
pair de dierenambulanc -392
pair de eig -302
pair de enig -303
pair de ezelstrat -312
pair de familie -299
pair de feestzal -310
pair de fietsenstall -210
pair de flat -180
pair de folder -165
pair de gang -184
pair de gemeent -119
pair de gemeentebelast -281
pair de gemeenterad -166
pair de gevel -154
pair de ggd -213
pair de glasbak -150
pair de gracht -198
pair de grond -245
pair de hal -252
pair de hel -140
pair de helft 223
pair de hoek -133
pair de hoerenkrek -230
pair de hondenbelast 228
pair de hulp -203
pair de huurder -356
pair de id 381
pair de identiteitskaart -303
pair de ingang -146
pair de kap -308
pair de kapper -222
pair de kastanj -266
pair de kat -164
pair de kerk -155
pair de kermis -166
pair de keuringsart 286
pair de kinder 130
pair de kinderboerderij -165
pair de koffie -271
pair de kop -202
pair de krant -126
pair de kredietbank 312
pair de lamp -119
pair de leerplicht -269
pair de lift -179
pair de lijst 323
pair de maaltijd 318
pair de meter -265
pair de mevrouw -106
pair de mur -119
pair de mutualiteit 334
pair de nam -297
pair de nieuw -139
pair de notul -326
pair de opvang 205
pair de oud -192
pair de overbur -310
pair de pal -175
pair de papier 199
pair de parkeergarag -176
pair de planning -358
pair de poort -208
pair de premie 141
pair de receptie -215
pair de red 405
pair de regel -259
pair de reken -181
pair de rommelmarkt -227
pair de rotond -155
pair de schep -219
pair de schol -138
pair de schouwburg -278
pair de schuldhulp 277
pair de sit -133
pair de snell -248
pair de social 207
pair de speeltuin -147
pair de sporthal -141
pair de stand 560
pair de status 281
pair de stoep -119
pair de stoet -211
pair de strat -130
pair de subsidie -230
pair de teken -248
pair de termijn 209
pair de tijd -243
pair de toeslag -374
pair de trap -203
pair de trouwzal -213
pair de tuin -165
pair de twed 215
pair de twee 296
pair de uitker 498
pair de uitleg -260
pair de vakantie -254
pair de veegwag -251
pair de veranda 410
pair de verbouw -336
pair de vergunn 426
pair de verhuiz 373
pair de vierd -141
pair de vijver -157
pair de voedselbank -321
pair de voetbal -200
pair de volgend -269
pair de voornam -275
pair de vrederechter -314
pair de vuilkar -186
pair de waarschuw -321
pair de wacht -184
pair de wachtlijst 321
pair de wachttijd -238
pair de wachtzal -168
pair de weekmarkt -268
pair de weg -183
pair de werf -241
pair de werk -295
pair de wethouder -156
pair de wijk -176
pair de wijkagent 280
pair de wmo 301
pair de zal -109
pair de zomer 209
pair de zot -267
pair deblokker mij -386
pair den agent 288
pair den auto -234
pair den derd -393
pair den dienst -264
pair denkt dat -398
pair derd ker -279
pair dertig jar -331
pair deur $ 150
pair deur , -217
pair deur van -146
pair dez chat -351
pair dez ker 251
pair dez maand 416
pair dez stad -237
pair dez wek 247
pair dicht $ -115
pair dicht , -270
pair dicht ? -324
pair die 0 339
pair die afsprak -248
pair die al 249
pair die app -184
pair die ban -275
pair die blokkad -201
pair die boet 225
pair die bom -177
pair die doet -320
pair die het -206
pair die ik 492
pair die is 238
pair die klootzak -466
pair die nar -319
pair die nieuw -186
pair die nog 238
pair die nu 431
pair die ook -300
pair die papier -364
pair die rotond -218
pair die sit -209
pair die trap -284
pair die waarschuw -159
pair die was -195
pair die websit -194
pair die wet -240
pair die zak -266
pair dik merci -128
pair dinsdag $ -299
pair dit $ -267
pair dit jar 209
pair dit niet -305
pair dit was -273
pair dochter , -350
pair dochter al 347
pair dochter van -422
pair dod , -214
pair dod van -231
pair doen $ -105
pair doen , -179
pair doen als -212
pair doen jullie -230
pair doen met -262
pair doen om -290
pair doet $ -341
pair doet , -439
pair doet de -108
pair doet u -352
pair dom , -293
pair dom van -442
pair doorgegev aan -418
pair doorgev , 299
pair doorgev ? -228
pair dor dat -221
pair dor de -94
pair dor die -208
pair dor een -203
pair dor elkar -345
pair dor jullie 232
pair dor nar -292
pair dor te -341
pair dorp $ -179
pair dossier $ 85
pair dossier , 173
pair dossier ? 349
pair dossier bij 249
pair dossier is 223
pair dossier kijk 344
pair dossier van 443
pair drie dag -269
pair drie ker -150
pair dubbel $ -336
pair dus $ -394
pair dus dat -480
pair dus ik -129
pair duurt de -319
pair duurt een -191
pair e mail -281
pair echt $ -242
pair echt medewerker -184
pair echt op -262
pair een $ -96
pair een aanman 377
pair een aanvrag -136
pair een adres -375
pair een adreswijz -223
pair een alleenstaand -258
pair een ander 215
pair een baby -443
pair een berg -373
pair een bericht -185
pair een besliss 575
pair een besluit 353
pair een bewonerskaart -236
pair een bezwaarschrift -266
pair een bezwar -182
pair een bom -147
pair een bsn -200
pair een cursus -244
pair een dakkapel -44
pair een deurwaarder -317
pair een dik -225
pair een domm -239
pair een een -203
pair een eig -325
pair een eikel -206
pair een ezel -267
pair een folder -270
pair een formulier -315
pair een foto -208
pair een goed -63
pair een graf -315
pair een hartaanval -279
pair een huis -453
pair een huurhuis 260
pair een identiteitskaart -296
pair een infoavond -312
pair een jong -361
pair een ker 222
pair een kid -312
pair een kiek -167
pair een kind -128
pair een klacht -184
pair een kleuter -265
pair een leeflon -237
pair een letter 327
pair een lijst -287
pair een mail -263
pair een melding -126
pair een men -99
pair een na 461
pair een of -179
pair een onbek -299
pair een oud -95
pair een parkeerkaart -259
pair een parkeervergunn -332
pair een paspoort -251
pair een person -341
pair een plan -359
pair een plek -260
pair een premie -304
pair een reispas -217
pair een rijbewijs -295
pair een robot -166
pair een rolstoel -211
pair een schand -270
pair een scheldwoord -290
pair een simpel -227
pair een sten -294
pair een stuk -179
pair een system -201
pair een taart -294
pair een telefoontj -218
pair een terras -205
pair een terrasvergunn -181
pair een terug -325
pair een tuinhuis -294
pair een uit 324
pair een uitker -404
pair een verhuiz -219
pair een vuil -226
pair een waarschuw -232
pair een wachtlijst -320
pair een wek -159
pair een wmo -384
pair een zak -276
pair een zebrapad -174
pair een zien 275
pair eerlijk $ -232
pair eerst klas -323
pair eerst mijn -315
pair eid al 338
pair eigen $ -319
pair eikel $ -361
pair elk avond -157
pair elk dag -143
pair elk jar -258
pair elk ker -159
pair en 0 -173
pair en aan 191
pair en bloed -153
pair en daarna -228
pair en dan -145
pair en dat -135
pair en doet -280
pair en er -217
pair en heb 317
pair en hoevel 313
pair en iederen -240
pair en ik 93
pair en in -385
pair en kan 225
pair en kreg -334
pair en lat -276
pair en men 312
pair en mij 514
pair en mijn -172
pair en moet -206
pair en niemand 126
pair en nog -252
pair en nooit -271
pair en nu 88
pair en om -250
pair en toch 336
pair en u -168
pair en van 167
pair en vier -286
pair en wanner 540
pair en wat 194
pair en wer -238
pair en wil 184
pair en will -284
pair en zoek -435
pair en zoekt -321
pair enig die -363
pair er $ -461
pair er aan 316
pair er al 259
pair er bij 232
pair er dit -223
pair er donderdag -354
pair er echt -189
pair er een -86
pair er eigen -291
pair er ergen -204
pair er gewon -372
pair er helemal -249
pair er iemand -41
pair er in -103
pair er is 117
pair er klar -225
pair er ligt -107
pair er mar 474
pair er niemand -196
pair er nodig -461
pair er nog 171
pair er nu 202
pair er ook -114
pair er recht -295
pair er stat 68
pair er stond -318
pair er te -231
pair er wat -244
pair er wordt -190
pair er zit -137
pair eraf ? -394
pair erg $ -294
pair ergen in 322
pair erin $ -293
pair ermee , -452
pair erop $ 280
pair euro . 447
pair euro en 240
pair euro is -466
pair euro minder 341
pair euro van 348
pair euro vor -381
pair even op -324
pair ex die -417
pair ex is -273
pair excuses vor -378
pair ezel , -249
pair facebok $ -239
pair factur 0 -292
pair factur van 271
pair februari $ 363
pair februari , 257
pair feest , -210
pair fiet $ -188
pair fijn dat -223
pair folder over -250
pair formulier $ -273
pair foto $ -192
pair fotos van 198
pair fout $ -254
pair fout , -362
pair fout . -464
pair fout op 339
pair foutcod 0 -235
pair ga ik -184
pair ga mijn -395
pair ga niet -266
pair gan jullie -275
pair gang $ -244
pair gang van -342
pair garag $ 314
pair garag . 309
pair gas boet 390
pair gat da -346
pair gat de -124
pair gat er -229
pair gat ge -269
pair gat het -134
pair gat mij -279
pair gat niet 302
pair gat op -289
pair gat u -245
pair ge bij -378
pair ge dat 312
pair ge de -257
pair ge die 188
pair ge gat -207
pair ge kunt -222
pair ge met -188
pair ge mij 285
pair ge mijn 358
pair ge moet -159
pair ge moogt -175
pair ge nog -195
pair ge vor -241
pair gebeld , -367
pair gebeld word -259
pair gebeur met -407
pair gebeurd ? 401
pair gebeurt er -252
pair gebor 0 378
pair gebor in -405
pair gebor te 299
pair gebrok $ -357
pair gedan $ -243
pair gedan , -375
pair gedan met -300
pair gedoe met -310
pair geeft een -312
pair gef ik -120
pair gef je -235
pair gef mij -259
pair gehaald , -286
pair geholp $ -177
pair gehoord $ -493
pair gekom $ -349
pair gekreg , 338
pair gekreg ? 366
pair gekreg vor -280
pair geld ? -179
pair geldig tot -311
pair geldt de -220
pair geldt die -357
pair gelez $ -326
pair geliev mijn 324
pair gelijk een -210
pair gelukt $ -264
pair gemaakt met -307
pair gemeent $ -58
pair gemeent ? -192
pair gemeent de -186
pair gemeent een -229
pair gemeent of -244
pair gemeent op -266
pair gemeentehuis , -176
pair gemist $ -381
pair gen afsprak -374
pair gen bevest 382
pair gen bezwar -252
pair gen brief 481
pair gen cent 277
pair gen computer -414
pair gen enkel -395
pair gen licht -408
pair gen mail 333
pair gen robot -304
pair gen scheldwoord -279
pair gen sms -401
pair genoeg $ -160
pair genoeg vor -336
pair genom van -375
pair gent , 306
pair geregeld , -234
pair geregistreerd ? 425
pair gesprek , -327
pair gesprek over 455
pair gestort , 275
pair gestort ? 380
pair gestuurd $ -364
pair gev jullie -289
pair gevall $ -279
pair gevond $ -318
pair gevraagd $ -346
pair geweest , 345
pair geweest in -309
pair geweest vor 243
pair gewon dat -251
pair gewon de -244
pair gewon een -145
pair gewon in -252
pair gewon op -291
pair geword met 358
pair gezegd $ -315
pair gezegd . -289
pair gezet en -314
pair gezien $ 176
pair gezien , -293
pair gij zijt -142
pair gister $ -274
pair gister , -225
pair goed $ -190
pair goed , -294
pair goed ? -408
pair goed aangekom 249
pair goed mar -293
pair goed ontvang 267
pair goed van 140
pair goed vor -294
pair goedgekeurd $ 350
pair goedgekeurd , 389
pair goedgekeurd ? 474
pair goedgekeurd of 235
pair goeiemorg $ -170
pair goeiendag , 207
pair grag $ -111
pair grag , 210
pair grag een 271
pair grag mijn 344
pair grag per -276
pair grag teruggebeld -402
pair grag wet 145
pair gratis $ -205
pair gratis ? -234
pair grond $ -244
pair gsm $ -308
pair gsm , -287
pair gsm nummer 305
pair h . -295
pair had , -287
pair had de -334
pair had die -274
pair had een 227
pair had gewon -315
pair had het -409
pair had mij -409
pair had mijn -257
pair haha $ -178
pair haha , -181
pair hal ? 324
pair hal mij 446
pair hal of -319
pair hallo $ -209
pair har dossier 483
pair hartelijk dank -121
pair he $ -126
pair heb . 462
pair heb betaald 228
pair heb de -190
pair heb een 196
pair heb er -151
pair heb gen 191
pair heb ik 364
pair heb je -177
pair heb mar 325
pair heb mijn -372
pair heb mn 241
pair heb niemand -341
pair heb nik -387
pair heb op -507
pair heb stan 443
pair heb twee -336
pair heb u -458
pair hebb , -232
pair hebb de -185
pair hebb jullie 306
pair hebb mij -407
pair hebb ons -222
pair hebb vor 211
pair hebb wer -395
pair hebb wij 232
pair hebt het -314
pair hebt u -405
pair heeft $ -79
pair heeft 0 -284
pair heeft alles -278
pair heeft dat -395
pair heeft een -98
pair heeft hem 207
pair heeft het -154
pair heeft mij -145
pair heeft mijn 124
pair heeft ons -323
pair heeft u 230
pair heeft zich -389
pair hek , -272
pair hel dag -105
pair hel de -103
pair hel wek -246
pair helemal klar -335
pair help $ -265
pair hem al 351
pair hem niet -274
pair hem nog 372
pair het $ -179
pair het , -230
pair het ? 308
pair het aan -332
pair het algemen -269
pair het antwoord 171
pair het archief -207
pair het asfalt -317
pair het azc -233
pair het bedrag 336
pair het bestur -305
pair het bij 164
pair het boek -319
pair het bord -191
pair het bordj -214
pair het bos -187
pair het buurtfeest -243
pair het buurthuis -158
pair het caf -222
pair het centrum -257
pair het colleg 102
pair het dak -209
pair het dan -280
pair het dat 111
pair het die -268
pair het er 204
pair het even -337
pair het feest -228
pair het fietspad -130
pair het gemeentehuis -170
pair het gesprek 243
pair het grofvuil -233
pair het het -266
pair het huisbezoek 405
pair het huwelijk -357
pair het in -136
pair het jeugdhuis -163
pair het kan -272
pair het kenmerk -412
pair het kerkhof -206
pair het laatst -248
pair het leeflon -243
pair het licht -353
pair het loket -48
pair het met 515
pair het monument -274
pair het museum -219
pair het op -99
pair het openbar -284
pair het oud 56
pair het over -307
pair het park -130
pair het paspoort 170
pair het plein -157
pair het pleintj -149
pair het rijksregisternummer -357
pair het stadhuis -136
pair het stadsbestur -271
pair het stadskantor -246
pair het station -186
pair het stil 319
pair het system 332
pair het telefoonnummer -251
pair het toch -449
pair het u -304
pair het uit 260
pair het verschil -150
pair het voetpad -110
pair het voorjar 406
pair het war -247
pair het was -285
pair het water -195
pair het werk -178
pair het woord -187
pair het zou 430
pair het zwart -287
pair hetzelfd als -168
pair hier $ -149
pair hier , -200
pair hier 0 -360
pair hier ben -397
pair hier de -173
pair hier een -70
pair hier en -429
pair hier gebor -446
pair hier met -357
pair hier nu -329
pair hier ook -239
pair hij hem 326
pair hij mij -270
pair hij mijn -375
pair hij nu 325
pair hij wil 284
pair hoe de -399
pair hoe gef -195
pair hoe ik -211
pair hoe kan 239
pair hoe komt 401
pair hoe krijg -537
pair hoe lang -100
pair hoe moet -374
pair hoe oud -165
pair hoe stat 658
pair hoe ver 585
pair hoe vrag -209
pair hoe werkt -253
pair hoe wet -399
pair hoe word -346
pair hoe wordt -332
pair hoe zet -386
pair hoe zit 218
pair hoeft niet -163
pair hoek van -158
pair hoelang is -269
pair hoeveelst sta 308
pair hoevel bedraagt -200
pair hoevel betal -416
pair hoevel dag -225
pair hoevel ik 405
pair hoevel kost -321
pair hoevel krijg 417
pair hoevel maand -377
pair hoevel men -152
pair hoevel moet 495
pair hoevel stat 436
pair hoevel uur 401
pair hoevel wek -456
pair hoever stat 395
pair hoever zijn 307
pair hoi $ -164
pair homo en -261
pair hond $ -347
pair hond is 221
pair hond op -280
pair hoogt van -101
pair hoort dat -193
pair hoort u -356
pair hor $ -237
pair hor , -185
pair hor ik 413
pair hor nik 461
pair hor slecht -280
pair hor van -373
pair houd $ -244
pair huisbezoek van 404
pair huishoud hulp 302
pair id 0 -330
pair id kaart 224
pair id van 287
pair iederen bij -318
pair iemand ? -385
pair iemand ander -169
pair iemand dat 203
pair iemand die -140
pair iemand met -305
pair iemand mij -143
pair iemand op -209
pair iemand van -111
pair iet $ -128
pair iet ander -294
pair iet bij -406
pair iet lat 280
pair iet te -275
pair ik $ -179
pair ik 0 324
pair ik al 388
pair ik als 158
pair ik antwoord 276
pair ik bedoel -184
pair ik bedoeld -276
pair ik breng -233
pair ik citeerd -252
pair ik daarmee -452
pair ik dat -93
pair ik de -185
pair ik dit 481
pair ik doen -331
pair ik dor -324
pair ik dus -315
pair ik een -117
pair ik eigen 468
pair ik elk -308
pair ik en 364
pair ik geblokkeerd -218
pair ik gef 87
pair ik gen 209
pair ik gewon 173
pair ik grag 346
pair ik hang -213
pair ik heb 106
pair ik hebb -405
pair ik het -39
pair ik hor 122
pair ik iemand -219
pair ik iet 220
pair ik in 112
pair ik kan 198
pair ik ken -333
pair ik kom -62
pair ik kreg 122
pair ik lach -102
pair ik lat -320
pair ik ler -284
pair ik les -258
pair ik m 409
pair ik me -326
pair ik met -169
pair ik mij -142
pair ik mijn 23
pair ik mis -316
pair ik mn 233
pair ik moest -230
pair ik moet 143
pair ik nem -283
pair ik nodig -446
pair ik nog 637
pair ik nou 85
pair ik nu 249
pair ik op 121
pair ik pak -294
pair ik parker -228
pair ik scham -244
pair ik schold -352
pair ik sla -181
pair ik sprek -198
pair ik stap -282
pair ik stop -337
pair ik stur -325
pair ik terecht -237
pair ik terug 253
pair ik toch -119
pair ik tot -371
pair ik uw -325
pair ik val -272
pair ik van 230
pair ik verhuis 258
pair ik versta -357
pair ik vier -281
pair ik vlieg 344
pair ik voel -180
pair ik vond -284
pair ik vorig 315
pair ik vroeg 101
pair ik was 169
pair ik werk -232
pair ik wet 134
pair ik wil 101
pair ik won 305
pair ik zal -273
pair ik zeg -221
pair ik zei -200
pair ik zelf -265
pair ik zet -366
pair ik zit 309
pair ik zo 226
pair ik zoek -332
pair ik zou 42
pair ik zwer -369
pair in , 279
pair in . 173
pair in ? 172
pair in aanmerk -225
pair in april 323
pair in behandel 629
pair in beroep -308
pair in brand -133
pair in dat -109
pair in de -72
pair in den -123
pair in dez -169
pair in die -166
pair in dienst -318
pair in een -190
pair in hel -280
pair in het -61
pair in jullie 394
pair in juni 181
pair in maart 502
pair in mei -214
pair in mijn 31
pair in mn -358
pair in nederland -376
pair in ons -207
pair in onz -219
pair in ord 245
pair in plat 170
pair in t -77
pair in te -292
pair in zit -345
pair ingeschrev $ 378
pair ingeschrev ? 309
pair ingeschrev in 394
pair ingeschrev vor 538
pair ingevuld $ -198
pair inschrijv $ -335
pair inschrijv vor -303
pair is $ 189
pair is , 101
pair is 0 -131
pair is ? 331
pair is @code -359
pair is afgewez 366
pair is als -383
pair is da -231
pair is dar 223
pair is dat -64
pair is de -28
pair is die 352
pair is dit -151
pair is dubbel 345
pair is een -160
pair is eindelijk -323
pair is gelukt -257
pair is gewon -190
pair is goed -200
pair is har 210
pair is in -84
pair is jullie -274
pair is kapot -191
pair is met 228
pair is mevrouw -357
pair is mijn 681
pair is mn 535
pair is ne -260
pair is nen -262
pair is net -360
pair is niet 92
pair is nik -363
pair is nog 280
pair is nu -67
pair is om -246
pair is ons 282
pair is onterecht -288
pair is ook -282
pair is op -210
pair is slecht -347
pair is spastisch 272
pair is t -254
pair is te -152
pair is veranderd 284
pair is verkeerd 538
pair is vor -257
pair is weg 283
pair is wer -199
pair is ze 314
pair is zijn 352
pair is zo -181
pair ja $ -108
pair ja , -235
pair ja of 274
pair jan 0 387
pair januari $ 352
pair januari 0 -287
pair jar $ -100
pair jar al 360
pair jar belast -496
pair jar een -311
pair jar nar -330
pair jar van 365
pair jar vor -276
pair jar wacht -344
pair jar wer -178
pair je al -351
pair je bezwar -475
pair je dan -219
pair je dar -173
pair je dat 384
pair je de -241
pair je een -172
pair je hebt -256
pair je in -200
pair je je -216
pair je mij 178
pair je mijn 461
pair je nodig -243
pair je nog -336
pair je ook -166
pair je op -244
pair je toch -232
pair je wel -302
pair jij bent -150
pair juist ? -415
pair juli , 296
pair jullie , 244
pair jullie aan 238
pair jullie als 296
pair jullie dan -345
pair jullie dar -183
pair jullie dat 232
pair jullie dicht -248
pair jullie die -170
pair jullie doen -192
pair jullie een -310
pair jullie en 436
pair jullie facebok -272
pair jullie hebb 161
pair jullie is -304
pair jullie lieg -222
pair jullie met 236
pair jullie mij 392
pair jullie mijn 584
pair jullie nog -194
pair jullie of 57
pair jullie ook -254
pair jullie open -231
pair jullie sit -185
pair jullie stur -431
pair jullie system 322
pair jullie websit -258
pair jullie wel -339
pair juni $ 255
pair juni op 356
pair k ben -223
pair kaart vor -362
pair kan $ -187
pair kan ? -282
pair kan dat -56
pair kan een -81
pair kan er -120
pair kan iederen -233
pair kan iemand 278
pair kan ik -165
pair kan je 227
pair kan jij 323
pair kan men -304
pair kan mij -276
pair kan nog -345
pair kan toch -200
pair kan u 360
pair kan wel -424
pair kan zegg 370
pair kan zelf 342
pair kanker , -181
pair kant $ -245
pair kapot $ -191
pair kapot , -144
pair kastj nar -112
pair ken ik -251
pair kent $ -425
pair kent mijn -489
pair ker $ 258
pair ker betal 404
pair ker fout -395
pair ker heb 365
pair ker hetzelfd -308
pair ker is 235
pair ker kwijt -373
pair ker nar -355
pair ker op -237
pair ker verkeerd -553
pair kerkstrat 0 -244
pair kermis $ -186
pair kermis , -170
pair kermis is -265
pair kevin van -265
pair kid id 261
pair kijk een 236
pair kijk of 391
pair kind van -193
pair kinder in -321
pair kinder van -360
pair klantnummer 0 -405
pair klar $ 115
pair klar , 254
pair klar ? 364
pair klar mee -275
pair klar met -293
pair klar of 226
pair klar zijn 212
pair klas , -305
pair klopt $ -353
pair klopt da -421
pair klopt die 330
pair klopt het 328
pair klopt mijn 372
pair klopt niet 262
pair klot , -333
pair knippert al -215
pair kom $ 282
pair kom bij -367
pair kom de -341
pair kom er -264
pair kom ik -77
pair kom je -260
pair kom uit -295
pair kom won -509
pair komt ? 412
pair komt bij -438
pair komt dar -295
pair komt dat 147
pair komt die 159
pair komt er -54
pair komt het -430
pair komt in -189
pair komt mijn 256
pair komt niet -291
pair kop $ -219
pair kop van -317
pair kost $ -313
pair kost 0 -344
pair kost dat -277
pair kost een -222
pair kreg de -401
pair kreg een 322
pair kreg van -315
pair krijg ? -286
pair krijg bij -444
pair krijg de -220
pair krijg en -320
pair krijg er -241
pair krijg ik 287
pair krijg je -177
pair krijg jullie -356
pair krijg nou -330
pair krijg op -401
pair krijgt een -231
pair krijgt ge -250
pair krijgt gen -367
pair kun je 268
pair kunn $ -196
pair kunn jullie 472
pair kunn we -345
pair kunt ge 214
pair kunt mij -300
pair kunt u 302
pair kut , -188
pair kwijt $ 266
pair kwijt . 324
pair kwijtscheld ? 283
pair kwijtscheld is 347
pair lach me -121
pair lad , -239
pair lag emissiezon -342
pair lag er 281
pair lamp in -337
pair lamp is -182
pair lang . -350
pair lang de -158
pair lang duurt -98
pair lang geweest 184
pair lang het -204
pair lang is -177
pair lang na -274
pair langskom $ -292
pair las ik -184
pair lat $ -292
pair lat ben -224
pair lat en -450
pair lat gan -292
pair lat inschrijv -294
pair lat is -79
pair lat mar -181
pair lat moest 368
pair lat stan -403
pair lat u -436
pair lat was 348
pair lat wet 232
pair lat zien -300
pair leeflon , 379
pair leeflon dez 306
pair leg $ -129
pair lez $ 209
pair lez ? -301
pair liever een -199
pair liever niet -258
pair ligg er -295
pair ligt al 100
pair ligt die 372
pair ligt een -140
pair ligt er -146
pair ligt het 256
pair ligt in 158
pair ligt mijn 558
pair ligt nog -313
pair lijk dat -371
pair lijkt wel -301
pair lijst met -203
pair lijst vor 129
pair loket $ -156
pair loket ? -295
pair loket met -394
pair loket vor -338
pair loopt $ -355
pair loopt het -234
pair loopt mijn 572
pair loopt over -192
pair lop $ -312
pair los $ -153
pair loss stoeptegel -292
pair maand , 184
pair maand gen -280
pair maand is 261
pair maand nog 214
pair maand open -323
pair maand wacht 172
pair maand zonder -387
pair maandag $ -142
pair maandag een 411
pair maart , 373
pair maart 0 -150
pair maatschapp werkster 321
pair madam $ -269
pair mag dat -215
pair mag de -243
pair mag die -307
pair mag een -187
pair mag er -166
pair mag het -235
pair mag iemand -290
pair mag je -140
pair mag mijn -386
pair mag van -417
pair mail $ -273
pair mail dan -359
pair mail me -315
pair mail nar -302
pair mail te -304
pair mailadres $ -347
pair mailadres aub -370
pair mailadres van -369
pair mak , -265
pair mak ? -213
pair mak je -267
pair mak of -236
pair mak teg -272
pair man $ -94
pair man , -220
pair man is -65
pair manier van -258
pair mar $ -229
pair mar 0 299
pair mar dat -335
pair mar die 109
pair mar een 137
pair mar even -241
pair mar gen 323
pair mar ik 213
pair mar in 359
pair mar nar -321
pair mar nu -314
pair mar uit -407
pair mar van 391
pair mar wat -336
pair mar zit -181
pair markt 0 -289
pair marloes van -254
pair me , -254
pair me dar -313
pair me dat -281
pair me dod -186
pair me een -272
pair me mar -208
pair me niet -383
pair mededel 0 -296
pair medewerker $ -159
pair medewerker die -400
pair mee $ -198
pair mee . -342
pair mee als -247
pair mee met -219
pair mee nar -182
pair mei $ -265
pair mei , 338
pair meld $ -265
pair meld ? -161
pair meld ik -258
pair melding van -262
pair men $ -224
pair men , -178
pair men ? -306
pair men aub -236
pair men die -153
pair men een -311
pair men met -155
pair men mij -284
pair men sprek -197
pair mer , 227
pair mer . 347
pair mer bij 220
pair mer in -207
pair mer te -281
pair mer uit -348
pair mer zo -306
pair merci $ -141
pair merci , -256
pair merci he -128
pair met 0 155
pair met @code -281
pair met al -185
pair met computer -268
pair met dat -248
pair met de -26
pair met den -204
pair met die -139
pair met har -175
pair met hem -297
pair met iemand -163
pair met mijn 252
pair met nummer -414
pair met ons 224
pair met pas -249
pair met uw -151
pair met zn -191
pair met zon -297
pair meter $ -228
pair mevrouw $ -250
pair mij , 75
pair mij ? 516
pair mij af -361
pair mij al 286
pair mij aub 167
pair mij bell -83
pair mij betreft -369
pair mij dan -419
pair mij de 159
pair mij een 191
pair mij en 279
pair mij geblokkeerd -432
pair mij gen -404
pair mij gerust -430
pair mij help -288
pair mij het 240
pair mij iet 232
pair mij is 251
pair mij lang 301
pair mij lat -378
pair mij mag -396
pair mij ne -220
pair mij niet -269
pair mij om -371
pair mij opbell -318
pair mij stat 417
pair mij telefoner -443
pair mij ten -370
pair mij terugbell -259
pair mij thuis 185
pair mij toegek 467
pair mij uit 208
pair mij vandag -359
pair mij vor 254
pair mijn aanslag 623
pair mijn aanslagbiljet 391
pair mijn aanvrag 619
pair mijn account 327
pair mijn adres 204
pair mijn adreswijz 405
pair mijn advocat -229
pair mijn afsprak 700
pair mijn arm -388
pair mijn attest 428
pair mijn auto -293
pair mijn bankapp -329
pair mijn bas -385
pair mijn batterij -246
pair mijn belast 282
pair mijn ben -327
pair mijn bericht -435
pair mijn betal 461
pair mijn bewonerskaart 542
pair mijn bezwaarschrift 320
pair mijn bezwar 479
pair mijn bijstand 311
pair mijn bijzonder 384
pair mijn borst -450
pair mijn bouwaanvrag 429
pair mijn bril -259
pair mijn broer -283
pair mijn buurman -293
pair mijn buurvrouw -207
pair mijn collega -378
pair mijn consulent 415
pair mijn container -366
pair mijn dag -426
pair mijn dak -212
pair mijn dank -348
pair mijn deur -345
pair mijn diftarreken 347
pair mijn dochtertj -373
pair mijn dod -365
pair mijn domicilie 533
pair mijn dossier 590
pair mijn eerst -331
pair mijn eig 89
pair mijn energietoeslag 344
pair mijn excuses -388
pair mijn factur 303
pair mijn fiet -170
pair mijn formulier 198
pair mijn gas 414
pair mijn gat -364
pair mijn gebur -266
pair mijn gegeven 295
pair mijn geld 501
pair mijn gemeent 352
pair mijn gsm -190
pair mijn hart -293
pair mijn hel -390
pair mijn hond -335
pair mijn hoofd -372
pair mijn hoofddoek -364
pair mijn huursubsidie 439
pair mijn identiteitskaart 160
pair mijn inburger 488
pair mijn inschrijv 637
pair mijn kaart 186
pair mijn kelder -360
pair mijn kind -153
pair mijn klacht 260
pair mijn kleinkind -327
pair mijn kleinzon -235
pair mijn kop -318
pair mijn kwijtscheld 430
pair mijn laatst 290
pair mijn leeflon 667
pair mijn lev -309
pair mijn lief -486
pair mijn lijk -371
pair mijn maatschapp 359
pair mijn mailadres -431
pair mijn man -92
pair mijn melding 281
pair mijn moeder -146
pair mijn nam 384
pair mijn naturalisatie 415
pair mijn nieuw 541
pair mijn nummer -305
pair mijn oma -347
pair mijn omgevingsvergunn 360
pair mijn opa -319
pair mijn openstaand 362
pair mijn oprit -365
pair mijn oud 46
pair mijn ouder 280
pair mijn parkeerboet 347
pair mijn parkeerkaart 210
pair mijn parkeervergunn 624
pair mijn pas 117
pair mijn paspoort 335
pair mijn pincod -315
pair mijn post 237
pair mijn premie 539
pair mijn ram -289
pair mijn rechtsbijstand -410
pair mijn reken 502
pair mijn rekeningnummer 211
pair mijn renovatiepremie 412
pair mijn rijbewijs 361
pair mijn rug -254
pair mijn schoonbroer -245
pair mijn sleutel -412
pair mijn stem -230
pair mijn strat -387
pair mijn telefon -303
pair mijn telefoonnummer 309
pair mijn toeslag 225
pair mijn uitker 526
pair mijn uittreksel 400
pair mijn urgentie 441
pair mijn urgentieverklar 364
pair mijn vent -381
pair mijn verblijfskaart 531
pair mijn vergunn 503
pair mijn verzeker -357
pair mijn verzoek 551
pair mijn voet -293
pair mijn vrag -393
pair mijn vriend 58
pair mijn vriendin -394
pair mijn vrouw -68
pair mijn waarborg 366
pair mijn wachtwoord -364
pair mijn werk -411
pair mijn wmo 521
pair mijn woning 499
pair mijn woord -301
pair mijn woz 400
pair mijn zak 215
pair mijn zon 94
pair mijn zoontj -286
pair mijn zus -255
pair minut $ -348
pair mn dochter 290
pair mn kwijtscheld 403
pair mn moeder 182
pair mn parkeervergunn 304
pair mn paspoort 266
pair mn rijbewijs 262
pair mn werk -354
pair mn zon 240
pair moe van -291
pair moeder is -164
pair moeder van -483
pair moeit $ -245
pair moest ik 164
pair moet , -240
pair moet alles -286
pair moet betal 178
pair moet dat -257
pair moet de -345
pair moet die -171
pair moet een -186
pair moet elk -413
pair moet ge -195
pair moet het -220
pair moet hij -429
pair moet ik 62
pair moet je -187
pair moet niet -240
pair moet toch -234
pair moet wacht -278
pair moet wet -288
pair moet wij -297
pair moet ze -210
pair mog er -236
pair mog we -148
pair morg $ -270
pair morg om -374
pair morg stat -345
pair mur $ -246
pair mur van -132
pair na $ 308
pair na dat -276
pair na die -268
pair na een -214
pair na te 272
pair na vijv -351
pair naast de -72
pair nagan of 289
pair nakijk of 424
pair nam . -308
pair nam en -612
pair nam is -377
pair nam stat 427
pair nar @code -229
pair nar het -101
pair nar kijk -329
pair nar mijn 72
pair nar spanj 348
pair nar volgend 293
pair ne ker -158
pair ne men -159
pair nederland . 329
pair nederland is -289
pair nee dat -154
pair nee hor -284
pair nee ik -233
pair nee nee -250
pair nen echt -189
pair nergen mer 320
pair ni $ -372
pair nie $ -136
pair niemand . -284
pair niemand die 179
pair niemand doet -248
pair niemand mer -176
pair niet , 122
pair niet . 220
pair niet ? 370
pair niet bell -157
pair niet betal -437
pair niet dat -171
pair niet dor -157
pair niet eerlijk -315
pair niet gekom 290
pair niet gekreg 369
pair niet gestort 312
pair niet mar -333
pair niet mee -303
pair niet mer 90
pair niet nodig -218
pair niet om 208
pair niet opgeroep 433
pair niet over -342
pair niet te -153
pair niet telefonisch -313
pair niet terecht -282
pair niet terug -321
pair niet tevred -263
pair niet vor -284
pair niet weg -263
pair niet wet -301
pair niet zo -235
pair nieuw adres 534
pair nieuw appartement 319
pair nieuw huis 452
pair nieuw nummer -471
pair nieuw over 355
pair nieuw rijbewijs -301
pair nieuw van 314
pair nieuwstrat 0 -311
pair nik $ -111
pair nik , -252
pair nik . 244
pair nik gebeurd -477
pair nik gehoord 312
pair nik mer 261
pair nik misdan -380
pair nik van 169
pair nl $ -191
pair nodig ? -477
pair nodig of -279
pair nodig om -423
pair noemd mij -292
pair nog , -207
pair nog . -331
pair nog ? 368
pair nog als 494
pair nog altijd 255
pair nog betal 321
pair nog bij 315
pair nog een 85
pair nog geldig -351
pair nog gen 147
pair nog iemand -227
pair nog iet 317
pair nog in 96
pair nog inschrijv -329
pair nog met -375
pair nog moet 488
pair nog niet 369
pair nog nik 249
pair nog nooit -387
pair nog of 279
pair nog op 407
pair nog open 197
pair nog plat -314
pair nog plek -293
pair nog recht 196
pair nog sted 217
pair nog uit -348
pair nog vor 268
pair nog vrij -304
pair nog wel -248
pair nog zo -263
pair normal $ -209
pair nou al 275
pair nou ben -359
pair nou met 375
pair nou nog 367
pair november 0 205
pair nr . -348
pair nu 0 -115
pair nu ? 156
pair nu ben -467
pair nu bij 319
pair nu drie -353
pair nu een 208
pair nu eindelijk 279
pair nu goedgekeurd 345
pair nu ingeschrev 275
pair nu met 182
pair nu moet 306
pair nu nog 224
pair nu stat -311
pair nu terug -404
pair nu wel 264
pair nu wet 362
pair nu zijn -347
pair nummer $ -265
pair nummer ? -456
pair nummer is -152
pair nummer van 159
pair of 0 -309
pair of allen -196
pair of ben 256
pair of bij -177
pair of dat 269
pair of de 178
pair of een -212
pair of hoe 221
pair of ik 47
pair of komt -314
pair of mag -196
pair of mijn 567
pair of nee 371
pair of nie 407
pair of niet 537
pair of nog 392
pair of pas -300
pair of van -285
pair of was -278
pair of zo -169
pair om 0 -101
pair om kwijtscheld 408
pair om tien -256
pair omdat er -276
pair omdat ik 64
pair omdat jullie -381
pair omdat mijn -375
pair omhog en -303
pair onder die -375
pair onder mijn -280
pair ondernemingsnummer 0 -270
pair ongever $ -192
pair onlin $ -261
pair ons ? 277
pair ons adres 353
pair ons dorp -266
pair ons dossier 505
pair ons gezin 457
pair ons huis 292
pair ons lot 307
pair ons moeder 253
pair ons niet -374
pair ons pa 430
pair ons plein -277
pair ons strat -240
pair ons thuis -352
pair ontbreekt er 384
pair ontvang ? 419
pair ontvang ik 410
pair onz dochter 379
pair onz gemeent -222
pair onz hond -311
pair onz schol -353
pair onz stad -265
pair onz strat -198
pair onz wijk -264
pair ook $ -84
pair ook al -212
pair ook als -200
pair ook alwer 563
pair ook bij -200
pair ook de -291
pair ook een -77
pair ook iet -322
pair ook in -174
pair ook met -200
pair ook niet -195
pair ook via -319
pair ook vor -231
pair op . -196
pair op 0 -123
pair op brief -487
pair op dat -164
pair op den -200
pair op dinsdag -416
pair op dit -296
pair op een -72
pair op facebok -243
pair op googl -340
pair op har 326
pair op het -70
pair op in 249
pair op je -261
pair op jullie -253
pair op mijn 330
pair op mn 313
pair op nik -131
pair op ons 362
pair op papier 142
pair op rod -206
pair op schol -284
pair op slot -229
pair op strat -184
pair op twed -344
pair op u -248
pair op uw -164
pair op voorhand -273
pair op vrijdag -312
pair op welk 190
pair op wit 331
pair op woensdag -235
pair op zaterdag -136
pair op zijn -216
pair op zondag -173
pair opbell ? -416
pair open $ -232
pair open , -114
pair open ? -255
pair open is -315
pair open met -220
pair open vandag -220
pair open vor -246
pair openbar onderzoek -253
pair openstan bij 373
pair opgelost $ -238
pair ophal 0 -550
pair opnieuw $ -204
pair opvang $ 264
pair opzoek $ 458
pair ord $ -322
pair ord ? 417
pair oud adres 391
pair oud postkantor -233
pair over $ -217
pair over , -292
pair over . 179
pair over dat -260
pair over de -63
pair over een -211
pair over gat 288
pair over het -191
pair over jullie -328
pair over mij 607
pair over mijn 602
pair over mn 407
pair over ons 365
pair over te -293
pair overgemaakt ? 237
pair papier $ -218
pair papier . -395
pair papier van 183
pair parker $ -241
pair pas dat 449
pair pas in -470
pair pas mijn 311
pair pasj vor 413
pair paspoort $ -362
pair paspoort , 225
pair paspoort aanvrag -356
pair paspoort van 286
pair pensioen , -380
pair per 0 459
pair per dag -249
pair per jar -282
pair per mail -326
pair per ongeluk 303
pair per post -411
pair per uur -270
pair per wek -401
pair person $ 318
pair person aan -276
pair pincod van -284
pair plat $ -244
pair plat , -269
pair plat op -261
pair plat sta 268
pair plat van 169
pair plek bij -253
pair plek in -262
pair plek sta 224
pair plek vor -307
pair precies ? -412
pair premie , 362
pair premie vor 99
pair prutswerk $ -251
pair put in -91
pair put is -226
pair recht op 160
pair recyclagepark $ -350
pair red me -395
pair reg $ -276
pair regel , -266
pair regel vor -195
pair reken , 371
pair reken van 197
pair rekeningnummer is 278
pair rekeningnummer van -317
pair rijbewijs $ -187
pair rijbewijs al 247
pair rijbewijs in -413
pair rijbewijs ophal -359
pair rijksregister 0 382
pair ring , -284
pair rond 0 -310
pair rond de -199
pair rot op -186
pair ruimtelijk orden -405
pair sam $ -251
pair samenwon $ -365
pair scham me -255
pair schand $ -301
pair schandal $ -468
pair schandal dat -173
pair schel $ -222
pair scherm $ -322
pair schol , -108
pair schol van -262
pair schrijf een -394
pair schrijv $ -279
pair schrok me -285
pair sind 0 -330
pair sind de 167
pair sit $ -197
pair slap $ -382
pair slecht , -351
pair slot , -184
pair sms cod -291
pair sorry $ -228
pair sorry , -251
pair sorry ik -193
pair sta ik 611
pair sta nu -362
pair stad . 300
pair stad ? -213
pair stad dat -246
pair stad een -204
pair stad of -226
pair stan $ 92
pair stan , 236
pair stan de -256
pair stan die -272
pair stan er 376
pair stand $ 352
pair stand van 470
pair standplat op 341
pair stat . 195
pair stat ? 226
pair stat @code -165
pair stat al -186
pair stat die 294
pair stat er 74
pair stat fout 561
pair stat gen -303
pair stat het 218
pair stat hij 555
pair stat in -297
pair stat ingeschrev -409
pair stat klar -416
pair stat met 248
pair stat mijn 380
pair stat nu -370
pair stat ons 344
pair stat schef -198
pair stat vol -193
pair stat vor -373
pair stat wer -296
pair status van 335
pair sted $ -326
pair stoep $ -188
pair stom van -376
pair stond een -282
pair stond gewon -211
pair stond in -349
pair stond te -274
pair stopp , 502
pair strat $ -109
pair strat , -166
pair strat is -230
pair strat ligt -260
pair stuk $ -243
pair stuk , -328
pair stuk bij -334
pair stur het -157
pair stur ik -199
pair stur mar -328
pair stur me 471
pair stur mij 192
pair stuurt het -296
pair system $ 314
pair system , 297
pair system is -320
pair t containerpark -181
pair t ocmw -197
pair t stadhuis 220
pair t werk -295
pair t zwembad -184
pair te bell -242
pair te betal -519
pair te contacter -328
pair te del 369
pair te doen -175
pair te hog 346
pair te hur -299
pair te kop -216
pair te lat -110
pair te oud -258
pair te trek -334
pair te vind -184
pair te wacht 117
pair te weinig -324
pair te zet -290
pair teg een -243
pair teg mij -201
pair teg mijn -172
pair teg ons -269
pair teg wanner -245
pair tegenover de -207
pair tegenwoord $ -182
pair teken vor -325
pair telefon , -239
pair telefonisch , -314
pair telefonisch contact -277
pair telefoontj $ -299
pair telefoontj van -413
pair telt mijn -367
pair ter hoogt -97
pair ter inzag -319
pair terecht $ -200
pair terecht vor -186
pair termijn van 342
pair terug . -320
pair terug bij 360
pair terug nar 109
pair terug open -302
pair terug van 160
pair terugbell $ -352
pair terugbell na -331
pair terwijl de -272
pair terwijl ik 219
pair terwijl mijn 489
pair thuis $ -131
pair tien uur -314
pair tijd $ -227
pair tijden de -181
pair tis de -446
pair tis in -333
pair tis vor 479
pair toch $ -186
pair toch nog -416
pair toch op -316
pair toe . -283
pair tot 0 -186
pair tot aan -166
pair tot de -215
pair tot hoe -141
pair tot in -243
pair tot welk 193
pair trekt op -164
pair trouw $ -307
pair trouw op -223
pair tuin $ -159
pair tuinhuis van -306
pair tuss 0 -262
pair twed ker -369
pair twed verblijf 419
pair twee dag -126
pair twee ker 309
pair twee uur -284
pair twee wek 255
pair twintig jar -302
pair u $ -127
pair u bekend 330
pair u dat 208
pair u dit -350
pair u er 183
pair u had -356
pair u het 150
pair u hoort -342
pair u kijk 286
pair u mijn 339
pair u nagan 316
pair u nakijk 325
pair u niet -247
pair u te -316
pair u van -243
pair u was -313
pair u wat -345
pair u wel -177
pair u wet -432
pair u zien 412
pair uit dat 216
pair uit die -323
pair uit in -318
pair uit jullie 267
pair uit mijn -171
pair uit uw -367
pair uitgelegd $ -119
pair uitker $ 256
pair uitker , 312
pair uitker moet 397
pair uitlegg $ -265
pair urgentie , 462
pair uur $ -124
pair uur , -228
pair uur ? -358
pair uur bij -256
pair uur in -157
pair uur op -318
pair uw administratie 409
pair uw antwoord -340
pair uw collega -179
pair uw dienst -253
pair uw gemeent -238
pair uw nam -240
pair uw schrijv -402
pair vakantie . -347
pair van alles -363
pair van burgerzak -225
pair van dat -288
pair van de -30
pair van dinsdag 480
pair van dit -426
pair van een -130
pair van het -68
pair van hiernaast -210
pair van loket -261
pair van me 255
pair van mij 587
pair van mijn 575
pair van mn 269
pair van morg 398
pair van nummer -209
pair van ons 188
pair van onz 438
pair van parker -306
pair van stat -261
pair van t -128
pair van tevor -254
pair van ull -427
pair van vles -153
pair van vor -338
pair van vroeger -355
pair van wacht -327
pair van wie -316
pair van zak 212
pair van zijn -303
pair van zon -251
pair vanaf welk -332
pair vandag $ -121
pair vandan $ -281
pair vandar dat -193
pair vast $ -325
pair vel , -376
pair ver het 333
pair ver is 432
pair ver stat 383
pair ver van -295
pair verget $ -305
pair vergunn hebb -247
pair vergunn nodig -417
pair vergunn of -352
pair vergunn vor 120
pair verhuisd binn 384
pair verhuisd van 353
pair verkeerd begrep -280
pair verkeerd datum -331
pair verkeerd formulier -286
pair verkeerd nam -257
pair verleng $ -226
pair verlengd of 450
pair verliefd op -251
pair verlof $ -400
pair verlop is -562
pair verschil tuss -221
pair verslag van 215
pair verstand van -269
pair verwerkt ? 348
pair verzet nar 299
pair verzoek om 259
pair veur de -300
pair via een -362
pair via mail -282
pair via mijn -323
pair vier $ -337
pair vier maand -374
pair vind , -239
pair vind da -386
pair vind dat -365
pair vind de 331
pair vind ik -93
pair vles en -150
pair vlieg zaterdag 385
pair voel me -243
pair vol $ -177
pair vol , -214
pair vol fout -366
pair volgen de 103
pair volgen het -275
pair volgen jullie 457
pair volgend jar -218
pair volgend wek 228
pair voorbeeld . -236
pair voorbij $ -258
pair vor $ -195
pair vor , -279
pair vor 0 212
pair vor all -308
pair vor alleenstaand -287
pair vor dakloz -402
pair vor de 127
pair vor een -92
pair vor ge -319
pair vor gen -290
pair vor hem 279
pair vor het 133
pair vor in -326
pair vor jullie -297
pair vor kwijtscheld -428
pair vor me 426
pair vor men -159
pair vor mij 373
pair vor mijn 401
pair vor mn 311
pair vor nen -296
pair vor nr -225
pair vor nummer -192
pair vor ons 108
pair vor onz 179
pair vor ouder -249
pair vor t 170
pair vor uw -142
pair vor vrijwilliger -210
pair vor welk 311
pair vor wie -177
pair vor zon -303
pair vorig jar 181
pair vorig maand 510
pair vorig wek 70
pair vraagt de -412
pair vrag $ -171
pair vrag , -217
pair vrag ? -372
pair vrag het 144
pair vrag je -169
pair vrag jullie -368
pair vrag vor -229
pair vrijdag , 286
pair vrijdag in 213
pair vrijstell van 382
pair vrijwilliger $ -225
pair vrouw ook -389
pair vrouw van -295
pair vrouw zegt -284
pair wa een -236
pair wa is 424
pair waard van 245
pair waarom ik 411
pair waarom is 238
pair waarom mijn 447
pair waarom moet 179
pair waarschuw , -204
pair waarschuw klopt -202
pair waarschuw vor -240
pair wacht $ -200
pair wacht , 220
pair wacht al 260
pair wacht mar -207
pair wacht op 339
pair wacht wacht -426
pair wachtlijst $ 367
pair wachtlijst , 329
pair wachtlijst van 220
pair wachtwoord is -239
pair wachtzal , -175
pair wanner duurt -299
pair wanner hor 441
pair wanner kom -461
pair wanner komt 433
pair wanner krijg 456
pair wanner loopt 253
pair wanner mijn 376
pair wanner wordt 168
pair want die -238
pair want ik 196
pair want mijn -438
pair war $ -178
pair war betal -210
pair war blijft 633
pair war dat 147
pair war er -347
pair war ge -346
pair war gef -238
pair war hal -155
pair war het 123
pair war is -92
pair war kan -219
pair war kunn -222
pair war mijn 332
pair war moet -168
pair war op -324
pair war stat -260
pair war vind -110
pair war vrag -210
pair was $ 113
pair was , -219
pair was al -303
pair was dat -178
pair was een -199
pair was mijn 98
pair was niet -286
pair was van -283
pair was zo -247
pair wat ander -246
pair wat bedoelt -268
pair wat ben -157
pair wat dat -263
pair wat doet -246
pair wat een -172
pair wat er 385
pair wat gebeurt -224
pair wat is 358
pair wat kost -163
pair wat mij -406
pair wat nu -436
pair wat zijn -264
pair water $ -142
pair water in -272
pair we doen -342
pair we een -410
pair we hebb -96
pair we kom -241
pair we moet -436
pair we nog 256
pair we zijn 215
pair websit $ -232
pair websit , -232
pair websit is -170
pair weg $ -248
pair weg bij -225
pair wek $ -233
pair wek een -234
pair wek geled 312
pair wek gen -368
pair wek moet -287
pair wek terug 337
pair wek vor -115
pair wel $ -152
pair wel ? 230
pair wel af -240
pair wel een -125
pair wel of 342
pair wel wat -445
pair welk bak -354
pair welk bedrag 494
pair welk datum 406
pair welk dienst -332
pair welk document -365
pair welk formulier -425
pair welk jar 425
pair welk kleur -442
pair welk leeftijd -171
pair welk papier -197
pair welk plat 329
pair welk plek 433
pair welk strat -436
pair welk uur 253
pair wen ik 380
pair wer $ -99
pair wer de -308
pair wer gen -298
pair wer kwijt -464
pair wer niet -148
pair wer nik -335
pair werd ik 284
pair werk $ -148
pair werk ? -235
pair werk aan -273
pair werkt dat -210
pair werkt die -307
pair werkt niet 149
pair wet $ 280
pair wet er -313
pair wet ge -364
pair wet hoevel 286
pair wet ik -64
pair wet niet 159
pair wet of 361
pair wet van 344
pair wet vor -283
pair wet war 157
pair wet wat 225
pair wie beslist -450
pair wie doet 291
pair wie heeft 160
pair wie helpt -357
pair wie is 151
pair wie kan -168
pair wie moet -245
pair wie stat 361
pair wie van -382
pair wie zit -419
pair wij de -272
pair wij een 298
pair wij had 533
pair wij hebb 167
pair wij stan -254
pair wij will -110
pair wij zijn 143
pair wij zit -348
pair wijk $ -156
pair wijkagent $ -410
pair wijkagent is 384
pair wijzig $ 260
pair wijzig , 316
pair wil allen -235
pair wil dar -299
pair wil dat 207
pair wil een -152
pair wil er -370
pair wil het 201
pair wil ik 166
pair wil in -255
pair wil je 414
pair wil mijn 299
pair wil niet -137
pair wil nog -334
pair wil u -337
pair wil wet 405
pair will een -214
pair will jullie 258
pair will wet 226
pair wilt u 332
pair wmo aanvrag 292
pair wmo dossier 296
pair won , 109
pair won er -410
pair won hier 184
pair won ik 281
pair won nog -435
pair won nu 349
pair woning ? 306
pair woont , -334
pair word de -208
pair word dor -421
pair word er -244
pair word ik 177
pair wordt $ -247
pair wordt dat -315
pair wordt de -238
pair wordt een -277
pair wordt er -264
pair wordt het -199
pair wordt mijn 518
pair wordt op -209
pair woz waard 328
pair zaaknummer $ -187
pair zag $ -290
pair zag ik -211
pair zak $ -297
pair zak is -279
pair zak nog 315
pair zak nu 454
pair zak van 245
pair zat $ -348
pair zat , -262
pair zaterdag 0 -315
pair zaterdag open -313
pair ze dat -328
pair ze de -260
pair ze har -360
pair ze hebb -118
pair ze niet -355
pair ze op 188
pair ze zoud -244
pair zeg $ -224
pair zeg , -259
pair zeg ik -262
pair zegg $ -397
pair zegg dat -96
pair zegg wanner 277
pair zei dat -124
pair zeker ? -279
pair zelf de -232
pair zelf een -168
pair zelf niet 214
pair zelf of -337
pair zelf wel -247
pair zes wek 132
pair zet ik -440
pair zet mijn 280
pair zet zijn -391
pair zie $ -289
pair ziek van -324
pair ziekenhuis $ -392
pair zien elkar -287
pair zien hoe 319
pair zien of 363
pair zij heeft -305
pair zijn , 187
pair zijn ? -177
pair zijn dat -224
pair zijn die -195
pair zijn een -254
pair zijn eig -280
pair zijn en -219
pair zijn er -116
pair zijn het -259
pair zijn met 188
pair zijn mijn 379
pair zijn nu -429
pair zijn op -139
pair zijn twee -400
pair zijn vor -177
pair zijn we 312
pair zijn wij 304
pair zit $ -169
pair zit , -271
pair zit aan -344
pair zit bij -184
pair zit da 322
pair zit dar -325
pair zit dat 99
pair zit de -281
pair zit een -123
pair zit hier 360
pair zit in -164
pair zit mijn 283
pair zit op -381
pair zit t 452
pair zit vast 224
pair zit vol -191
pair zo , -119
pair zo dom -346
pair zo een -186
pair zo in -326
pair zo ja 313
pair zoal afgesprok -289
pair zodat ik -401
pair zoek , 250
pair zoek dat 410
pair zoek ik -309
pair zoek jullie -341
pair zoekt een -341
pair zon $ -304
pair zon brief -393
pair zon heeft -187
pair zon is 63
pair zon van -459
pair zon vergunn -245
pair zon zijn 479
pair zonder afsprak -452
pair zonder nummerplat -241
pair zonder vergunn -286
pair zoontj van -263
pair zot , -205
pair zot van -183
pair zou de -463
pair zou mij 100
pair zou mijn 383
pair zull we -345
pair zwart op 321
pair zwembad $ -208
skip ( 0 147
skip ) 0 -413
skip , $ -119
skip , . 77
skip , 0 102
skip , ? -169
skip , aan -185
skip , alles -188
skip , altijd -286
skip , bedoel -218
skip , beetj -262
skip , begint -226
skip , begrijp -303
skip , bel -364
skip , ben 139
skip , breng -200
skip , brief 276
skip , bus -289
skip , collega -192
skip , da 262
skip , dank -273
skip , dar 141
skip , dat -36
skip , de -73
skip , den -213
skip , die 228
skip , dit -466
skip , dochter -263
skip , doet -104
skip , donderdag -393
skip , drie -270
skip , dus 200
skip , duurt 377
skip , echt -228
skip , er -83
skip , ga 194
skip , gat -108
skip , ge 177
skip , ging -208
skip , had -103
skip , hang -368
skip , heeft 98
skip , hek -291
skip , helpt -377
skip , het 125
skip , hoevel -304
skip , hor 209
skip , hur 294
skip , ik -78
skip , is 66
skip , jar -147
skip , je 397
skip , jullie 113
skip , kaart 360
skip , kan -75
skip , ken -266
skip , ker -132
skip , klopt 257
skip , kom -186
skip , komt 344
skip , kost -166
skip , krijgt -295
skip , ligt -145
skip , loopt -268
skip , lop -283
skip , man -238
skip , mar -155
skip , me 150
skip , men -308
skip , mij 137
skip , mijn 158
skip , mn 299
skip , moest -296
skip , moet 201
skip , morg -304
skip , nar 200
skip , niemand 285
skip , nummer 180
skip , of -431
skip , ook -343
skip , oud 263
skip , pas -440
skip , red -394
skip , reken -378
skip , scham -302
skip , scheelt -332
skip , schol -347
skip , sind -317
skip , snap -291
skip , stat 206
skip , sted -402
skip , system -374
skip , toch -125
skip , u 109
skip , uur -234
skip , ver 336
skip , verget -324
skip , vor -122
skip , wacht 235
skip , we 133
skip , werkt -284
skip , wie -59
skip , wij -139
skip , wil -83
skip , will -262
skip , won 454
skip , word -108
skip , zak -225
skip , ze 126
skip , zeg -161
skip , zei -208
skip , zit 112
skip , zoek -231
skip , zon 173
skip , zou 125
skip 0 ! 211
skip 0 ) 304
skip 0 , 143
skip 0 0 -22
skip 0 : 210
skip 0 ? -83
skip 0 al -202
skip 0 als -191
skip 0 ben 290
skip 0 dar -258
skip 0 de -162
skip 0 elk -215
skip 0 er -302
skip 0 geldig -422
skip 0 heb 318
skip 0 het -95
skip 0 hetzelfd -382
skip 0 ik 263
skip 0 in 267
skip 0 is 19
skip 0 jullie 215
skip 0 komt -365
skip 0 krijg -242
skip 0 lang -205
skip 0 mag -170
skip 0 mar 315
skip 0 mijn -147
skip 0 minder 333
skip 0 moet -310
skip 0 na -214
skip 0 nar 300
skip 0 niet -146
skip 0 nog -335
skip 0 nu -204
skip 0 of -344
skip 0 om -197
skip 0 ons -354
skip 0 ook -203
skip 0 per -163
skip 0 stat -331
skip 0 t -278
skip 0 terug 383
skip 0 toch -292
skip 0 tot -277
skip 0 uw -347
skip 0 volgen -408
skip 0 vor -69
skip 0 wanner 189
skip 0 war -239
skip 0 wie -320
skip 0 wil 201
skip 0 zegt -404
skip 0 zij -379
skip : $ -308
skip : , -276
skip : . 164
skip : aan -244
skip : de 214
skip : is -331
skip : of -379
skip @code 0 -296
skip @code ? -379
skip @code de -172
skip @code nam -308
skip ^ ! -104
skip ^ $ -188
skip ^ ( -308
skip ^ , -36
skip ^ . -15
skip ^ 0 -36
skip ^ : -111
skip ^ ? -272
skip ^ aan -205
skip ^ aangevraagd 355
skip ^ aanslag 191
skip ^ aanvrag 224
skip ^ acht -352
skip ^ achter -199
skip ^ adres 213
skip ^ al 364
skip ^ allemal -179
skip ^ als -229
skip ^ alwer -325
skip ^ ambtenar -435
skip ^ antwoord -149
skip ^ antwoordt -367
skip ^ bas -259
skip ^ bedoel -236
skip ^ bedoelt -197
skip ^ bedraagt -200
skip ^ begrijp -357
skip ^ bel -211
skip ^ belast -336
skip ^ beld 309
skip ^ bell -185
skip ^ bent -155
skip ^ beslist -207
skip ^ betal -144
skip ^ betwist -276
skip ^ bewonerskaart 329
skip ^ bib -267
skip ^ bij -129
skip ^ blijft 620
skip ^ bom -200
skip ^ bot -191
skip ^ breng -207
skip ^ brief 119
skip ^ broer -189
skip ^ bsn -302
skip ^ bus -223
skip ^ buurman -210
skip ^ cijfer -263
skip ^ cod -323
skip ^ collega -174
skip ^ container -257
skip ^ da -118
skip ^ dag -311
skip ^ dak -232
skip ^ dam -263
skip ^ dank -207
skip ^ dar -170
skip ^ dat -45
skip ^ die -62
skip ^ dient -305
skip ^ dit -130
skip ^ doe -191
skip ^ doen -166
skip ^ doet -133
skip ^ dor -294
skip ^ duurt -275
skip ^ een -90
skip ^ eig -422
skip ^ en -63
skip ^ er -104
skip ^ euro -446
skip ^ even -282
skip ^ ex -502
skip ^ excuses -337
skip ^ ezel -197
skip ^ fijn -440
skip ^ formulier -260
skip ^ fout -368
skip ^ ga -115
skip ^ gan -150
skip ^ gat -173
skip ^ gebeurt -223
skip ^ gebur -200
skip ^ gef -192
skip ^ gehad -352
skip ^ gek -376
skip ^ geld 297
skip ^ gemeentehuis -396
skip ^ geregeld -245
skip ^ gevond -282
skip ^ gewon -282
skip ^ gezien -168
skip ^ ging 234
skip ^ goed -249
skip ^ gsm -225
skip ^ haalt -329
skip ^ had 453
skip ^ hal -274
skip ^ half -254
skip ^ hang -164
skip ^ hangt -104
skip ^ hart -244
skip ^ he -191
skip ^ heb 102
skip ^ hel -246
skip ^ her -241
skip ^ het -39
skip ^ hier -94
skip ^ hoeft -149
skip ^ hoevel -152
skip ^ hoi -179
skip ^ hond -282
skip ^ hoort -358
skip ^ hou -356
skip ^ huisbas -241
skip ^ i -227
skip ^ iederen -212
skip ^ iemand 259
skip ^ ik 43
skip ^ in -130
skip ^ is 37
skip ^ itsm -300
skip ^ ja -128
skip ^ jar -237
skip ^ jij -82
skip ^ jong -299
skip ^ jullie 39
skip ^ kan -80
skip ^ kapot -136
skip ^ kastanj -265
skip ^ kat -283
skip ^ kenmerk -413
skip ^ ker 149
skip ^ kevin -373
skip ^ kijk -419
skip ^ kind -82
skip ^ klein -332
skip ^ kleinzon -225
skip ^ klot -179
skip ^ kom -110
skip ^ komt 60
skip ^ kop -298
skip ^ kost -145
skip ^ krijg 250
skip ^ krijgt -232
skip ^ kunn -222
skip ^ kwam 341
skip ^ lang -153
skip ^ leeflon 301
skip ^ les -234
skip ^ lieg -163
skip ^ ligg -206
skip ^ lijkt -237
skip ^ loket -233
skip ^ mak -93
skip ^ man -65
skip ^ mar -236
skip ^ me 172
skip ^ medewerker -154
skip ^ meld -175
skip ^ mij 94
skip ^ mijn 402
skip ^ mn 486
skip ^ moet 89
skip ^ mongol -223
skip ^ moogt -248
skip ^ morg -407
skip ^ myn 409
skip ^ nar -316
skip ^ ne -263
skip ^ nederland -315
skip ^ nem -229
skip ^ nieuw -261
skip ^ noem -286
skip ^ noemt -255
skip ^ normal -370
skip ^ nou -167
skip ^ nu -177
skip ^ ocmw 295
skip ^ om -286
skip ^ ons 320
skip ^ ontvang 313
skip ^ onz 283
skip ^ ook -279
skip ^ op -121
skip ^ open -292
skip ^ oud -109
skip ^ ouder -325
skip ^ pal -237
skip ^ papier -432
skip ^ parkeervergunn 493
skip ^ paspoort 370
skip ^ person -403
skip ^ post 282
skip ^ prat -211
skip ^ premie 345
skip ^ put -192
skip ^ rechtsbijstand -342
skip ^ rekeningnummer 197
skip ^ rekent -353
skip ^ rijbewijs 228
skip ^ robot -284
skip ^ schiet -246
skip ^ schoonbroer -288
skip ^ schoonmoeder -427
skip ^ servic -156
skip ^ sind -392
skip ^ sla -197
skip ^ slat -184
skip ^ sluit -222
skip ^ sprek -270
skip ^ sta -126
skip ^ stan -232
skip ^ stat 168
skip ^ stem -283
skip ^ stomm -260
skip ^ strat -250
skip ^ stur -211
skip ^ stuurt -355
skip ^ sukkel -363
skip ^ system -249
skip ^ tak -216
skip ^ telefon -244
skip ^ teruggebeld -247
skip ^ toch -147
skip ^ tot -294
skip ^ trek -133
skip ^ trouw -336
skip ^ trut -218
skip ^ twee -305
skip ^ u 63
skip ^ uitker 310
skip ^ uur 269
skip ^ vader -214
skip ^ vall -332
skip ^ van 44
skip ^ ver 352
skip ^ vergunn -114
skip ^ verhuiz 353
skip ^ vertrek 352
skip ^ verzoek 206
skip ^ via -284
skip ^ vier -366
skip ^ vol -189
skip ^ volgen -341
skip ^ voorbeeld -270
skip ^ vraagt -232
skip ^ vrag -241
skip ^ vrouw -133
skip ^ waarschuw -166
skip ^ wachtwoord -279
skip ^ we -134
skip ^ websit -212
skip ^ weg -197
skip ^ wek 275
skip ^ wel -277
skip ^ welk 267
skip ^ werk -249
skip ^ werkt -172
skip ^ wijkagent 406
skip ^ wil 101
skip ^ wild 310
skip ^ wist -373
skip ^ won 122
skip ^ woord -186
skip ^ woz 349
skip ^ zag -263
skip ^ zal -83
skip ^ ze 196
skip ^ zeg -138
skip ^ zegt -158
skip ^ zelf -445
skip ^ zet -262
skip ^ zie 148
skip ^ zijn 71
skip ^ zo -83
skip ^ zoek -281
skip ^ zonder -281
skip ^ zoontj -318
skip ^ zou 144
skip ^ zus -246
skip aan 0 -212
skip aan de -82
skip aan deur -173
skip aan gemeent 300
skip aan van -273
skip aan werk -350
skip aangepast $ 334
skip aanman $ 311
skip aanman iet 369
skip aanpass $ 403
skip aanslag ? 287
skip aanslag op -398
skip aanvrag $ -208
skip aanvrag de 146
skip aanvrag ik 227
skip aanvrag in 407
skip aanvrag mijn 418
skip administratie $ 466
skip adres $ 351
skip adres , 350
skip adres 0 241
skip adres de -320
skip adres niet 324
skip adres nog 366
skip af de -204
skip af het -321
skip afgegev de 341
skip afgewez $ 353
skip afsprak alwer 304
skip afsprak of -239
skip afsprak vor -275
skip al $ 90
skip al , 164
skip al 0 -261
skip al ? 558
skip al aan 333
skip al besliss 432
skip al besluit 378
skip al derd -399
skip al en 82
skip al het 211
skip al in 305
skip al maand 162
skip al maandag -465
skip al mer -345
skip al met 301
skip al minut -342
skip al niet -345
skip al of 261
skip al op 217
skip al over 470
skip al pas -340
skip al twed -387
skip al uur -306
skip al van 323
skip al vor 349
skip al wek 128
skip all $ -161
skip all , -365
skip all van -254
skip allemal $ -289
skip allen $ -192
skip allen op -362
skip alles $ -238
skip alles in -377
skip als $ -152
skip als , 292
skip als 0 -469
skip als al -367
skip als allen -310
skip als bij -317
skip als de -247
skip als die -248
skip als een -240
skip als gen -296
skip als mijn -224
skip als nar -324
skip als nog -459
skip als op -361
skip als over -298
skip als vor -322
skip als zon -388
skip altijd $ -282
skip altijd , -296
skip altijd . -413
skip altijd brief -275
skip altijd wacht -310
skip alwer . 420
skip ambtenar , -393
skip ander $ -140
skip ander ik 339
skip antwoord $ -94
skip antwoord . -351
skip antwoord mijn 99
skip apothek wacht -389
skip app niet -401
skip april $ 289
skip aub $ 238
skip auto nummerplat -350
skip automatisch van 326
skip baby de -321
skip balie $ 272
skip balie ik -270
skip bank het -236
skip bedankt $ -172
skip bedankt de -200
skip bedrag $ 243
skip bedrag mijn 340
skip begrijp niet -334
skip behandeld $ 248
skip behandelt dossier 347
skip bel $ -132
skip bel de -338
skip bel mar -223
skip bel niet -296
skip bel nou -321
skip bel terug -292
skip belach $ -213
skip bell $ -204
skip bell , -266
skip bell 0 -338
skip bell ik -120
skip ben . -339
skip ben 0 304
skip ben al 546
skip ben dat -283
skip ben die -318
skip ben en -281
skip ben er -448
skip ben geblokkeerd -273
skip ben helemal -283
skip ben het -203
skip ben hier -354
skip ben klar -240
skip ben kwijt 320
skip ben nog 330
skip ben of 408
skip ben te -302
skip ben terug -329
skip ben toch -207
skip ben wer -259
skip ben zo -245
skip bereik 0 -274
skip bericht ? -362
skip bericht ik -258
skip beslist $ 364
skip beslist mijn 417
skip besluit 0 -412
skip bestat $ -496
skip bestat een -131
skip bestat mer -333
skip bestat nog -284
skip betaald . 336
skip betaald de 370
skip betal $ 160
skip betal @code -277
skip betal de 179
skip betal die 273
skip betal en -355
skip betal mijn 202
skip betekent $ -288
skip betekent ? -314
skip beter $ -244
skip bevest $ 446
skip bevest ik 420
skip bezwar , 279
skip bezwar de 313
skip bij , 263
skip bij 0 -272
skip bij ? 106
skip bij aan -236
skip bij aanvrag -362
skip bij als 293
skip bij de 235
skip bij dienst -340
skip bij dochter 157
skip bij een -257
skip bij en 177
skip bij geregistreerd 304
skip bij gesprek -336
skip bij glasbak -129
skip bij heb 451
skip bij ingeschrev 224
skip bij kan -188
skip bij lang 358
skip bij met -285
skip bij milieustrat -220
skip bij moet -192
skip bij notaris -369
skip bij ook -319
skip bij oud -359
skip bij politie -226
skip bij receptie -310
skip bij social 207
skip bij station -170
skip bij terecht -271
skip bij vor 243
skip bij ziekenhuis -286
skip bijna $ -174
skip bijstand ik 355
skip bijzonder vor 485
skip binn $ 193
skip binn 0 -404
skip binn dag -264
skip binn de -279
skip binn mijn -365
skip binn werkdag -388
skip binnengekom $ 377
skip blijft $ -190
skip blijft , -309
skip blijft mijn 328
skip blijv $ -287
skip blok $ -312
skip blokkad $ -267
skip boet 0 265
skip bon 0 -379
skip brief $ 187
skip brief , -427
skip brief een -394
skip brief ik 237
skip brief is -284
skip brief jullie 326
skip brief met -423
skip brief mijn 203
skip bril op -297
skip bsn ik -423
skip burger $ -336
skip bus het -395
skip cod , -288
skip cod 0 -341
skip collega $ -333
skip collega de -232
skip container $ -226
skip container de -236
skip da $ 123
skip da ben -243
skip da ni -440
skip da van 222
skip da vor -223
skip daarom ik -310
skip dag $ -142
skip dag het -133
skip dag mijn 246
skip dak de -197
skip dan $ -97
skip dan ? -170
skip dan de -125
skip dan een -253
skip dan ik -257
skip dan jullie -283
skip dan mijn -276
skip dan u -399
skip dan van 405
skip dank $ -165
skip dank , -239
skip dank het -305
skip dank vor -397
skip dank wel -125
skip dankjewel $ -154
skip dar $ -96
skip dar ? -183
skip dar de -155
skip dar ik -183
skip dar in -262
skip dar niet -390
skip dar over -221
skip dar te -307
skip dar van -243
skip dar vor -183
skip dar ze -352
skip das $ -265
skip dat $ 91
skip dat , -68
skip dat ? 220
skip dat ander -307
skip dat ben -232
skip dat bij 236
skip dat brief -271
skip dat dan -361
skip dat de -103
skip dat die -298
skip dat een -131
skip dat elk -341
skip dat er -169
skip dat gemeent -381
skip dat gen -202
skip dat iemand -298
skip dat iet 437
skip dat ik -141
skip dat jullie -250
skip dat klopt -293
skip dat mijn 183
skip dat na 179
skip dat nar -468
skip dat niet 108
skip dat nog 208
skip dat nu -122
skip dat of -387
skip dat ons 159
skip dat ook -160
skip dat rijbewijs 290
skip dat toch -171
skip dat uit 275
skip dat vor -106
skip dat wat -257
skip dat wel -251
skip dat wet -344
skip dat zo -175
skip dat zomar -273
skip datum $ -271
skip datum de -413
skip de $ -40
skip de ( -285
skip de , -95
skip de . 173
skip de ? -107
skip de @code -305
skip de aan -114
skip de afhandel -442
skip de al 129
skip de allen -433
skip de bij -94
skip de bijdrag -318
skip de dar -185
skip de dat -158
skip de de -219
skip de dicht -149
skip de die 229
skip de dienst 241
skip de dit -382
skip de doorgat -394
skip de dor -149
skip de een -127
skip de elk -244
skip de gat -157
skip de gevall -345
skip de gewon -268
skip de gooi -344
skip de grag -419
skip de hebb -217
skip de het -202
skip de hiernaast -211
skip de hor -238
skip de iet -231
skip de in -98
skip de is -75
skip de kaart 373
skip de kan -324
skip de kijk -356
skip de kom -176
skip de krijg -273
skip de kwijt 276
skip de les -265
skip de ligt -141
skip de maand -461
skip de mak -256
skip de mar 168
skip de mee -221
skip de meld -156
skip de merci -286
skip de mijn 162
skip de moet 300
skip de morg -267
skip de nam -300
skip de nergen 346
skip de nodig -266
skip de nog -111
skip de of -139
skip de ook -149
skip de op -78
skip de open -176
skip de opvang 222
skip de pas -232
skip de regel -297
skip de stat -79
skip de stond -129
skip de te -308
skip de twee 425
skip de van 75
skip de vandag -292
skip de verget -265
skip de vor 63
skip de vorig -348
skip de vrijdag -296
skip de waard 280
skip de was -37
skip de weg -222
skip de werd -274
skip de werkt -229
skip de wet -279
skip de wil 169
skip de will -344
skip de woont -336
skip de word -404
skip de wordt -268
skip de zak -321
skip de zegt 224
skip de zet -300
skip de zie 338
skip de zit -94
skip de zou 494
skip den $ -144
skip den , -86
skip den op -271
skip denk $ -243
skip derd dat -351
skip deur het -178
skip dez $ -219
skip dez , 137
skip dez . -385
skip dez en -486
skip dez nog 297
skip dezelfd $ -168
skip dezelfd , 395
skip dicht $ -280
skip dicht de -337
skip die $ -134
skip die , -46
skip die . -30
skip die 0 -157
skip die ? 134
skip die aan -246
skip die aanvrag -370
skip die al 236
skip die ben -258
skip die dat -269
skip die er 158
skip die euro 398
skip die heeft -327
skip die het 175
skip die kaart -357
skip die klopt -394
skip die komt -224
skip die mag -266
skip die met -165
skip die mij 482
skip die niet 232
skip die nooit 299
skip die ook -250
skip die spreekt -326
skip die stat -492
skip die vor 226
skip die vorig 343
skip dienst , -236
skip dienst ik -316
skip dik van -240
skip ding $ -342
skip dit $ -207
skip dit , -208
skip dit al 170
skip dit de -139
skip dit een -253
skip dit in -321
skip dit is -200
skip dit nog 188
skip dit van 409
skip dit wer -182
skip dochter 0 -139
skip dochter vor -414
skip dod de -164
skip doe $ -290
skip doen een -258
skip doet met -316
skip dom ik -311
skip dom mij -454
skip doorgev $ -245
skip dor de -244
skip dossier $ 371
skip dossier , 285
skip dossier bij 411
skip dossier de 222
skip dossier het 308
skip drie $ 132
skip drie dezelfd -346
skip drie een -206
skip drie geled 465
skip drie gen -354
skip drie vor -344
skip dus ik -398
skip dus kom -260
skip dus wet -477
skip duurt nog 471
skip duurt vor -327
skip e , -298
skip e te -368
skip echt $ -134
skip echt , -192
skip echt sprek -184
skip een $ -50
skip een , -84
skip een . 89
skip een ? -121
skip een aanvrag -231
skip een adres -418
skip een als -265
skip een altijd -258
skip een antwoord -289
skip een besliss -246
skip een bij -101
skip een doen -232
skip een doorgev -259
skip een een -217
skip een eerst -352
skip een eigen -166
skip een en -69
skip een gedan -307
skip een gekreg 231
skip een geld -280
skip een geldig -119
skip een genom 315
skip een heeft -309
skip een het -162
skip een houd -254
skip een id -273
skip een identiteitskaart -245
skip een in -23
skip een is -238
skip een jullie -338
skip een klar -265
skip een later 361
skip een mak -338
skip een mar -241
skip een medewerker -201
skip een met -216
skip een moet -211
skip een na -303
skip een niet -243
skip een nodig -144
skip een nog -245
skip een ook -174
skip een op -30
skip een over 67
skip een paspoort -280
skip een person -190
skip een rijbewijs -264
skip een rond -223
skip een terwijl -336
skip een uit -159
skip een verzoek -332
skip een volgen -326
skip een vrag -253
skip een weg -523
skip een zeg -140
skip een zet -315
skip een zich -361
skip een zijn -196
skip een zonder -81
skip een zou -299
skip eerst $ -235
skip eerst , -313
skip efkes $ -295
skip eig $ -185
skip eig , 238
skip eig niet -423
skip eig vor -345
skip eigen een -260
skip eigen ingeschrev 285
skip eind , 344
skip eindelijk $ -352
skip eindelijk , -227
skip eindelijk of 439
skip elk $ -136
skip elk ander -330
skip en , -152
skip en ben -249
skip en bij -312
skip en blijft -411
skip en dar -261
skip en de -174
skip en die 155
skip en een 155
skip en en -235
skip en ga -280
skip en gan -153
skip en gat -353
skip en gebeurt -212
skip en grag -347
skip en had -296
skip en heb 131
skip en hebt -329
skip en hier -335
skip en in 127
skip en is 129
skip en kan 191
skip en ker -132
skip en kom -285
skip en lat -277
skip en mag -261
skip en met -283
skip en moet 185
skip en nog 123
skip en over -266
skip en stat 242
skip en stuurt 272
skip en vor -161
skip en welk -205
skip en wet 196
skip en zet -218
skip en zijn -154
skip en zoek -486
skip en zou 344
skip energietoeslag $ 393
skip er 0 291
skip er ? 331
skip er aan -44
skip er af -242
skip er allen 329
skip er bij 252
skip er dat 166
skip er de -132
skip er die -219
skip er drie -265
skip er euro 352
skip er gen -149
skip er iet 166
skip er in 158
skip er is 258
skip er jar -218
skip er mee -174
skip er mij 526
skip er mijn 690
skip er niemand -327
skip er niet 151
skip er nieuw 183
skip er nog -154
skip er ook -245
skip er open 290
skip er over 250
skip er plat -288
skip er plek -284
skip er premie -190
skip er sted -278
skip er wachtlijst -472
skip er wer -151
skip er zijn 268
skip eraf $ -412
skip erfenis $ -378
skip erg $ -297
skip ergen ? -244
skip eruit $ -222
skip euro $ 167
skip euro een -382
skip euro en -521
skip euro ik 385
skip even $ -222
skip ex een -344
skip ezel ik -289
skip factur de 131
skip februari , 338
skip formulier $ -200
skip formulier ik -416
skip foto $ -218
skip fout mijn 278
skip ga nar 278
skip gan het -370
skip gan vor -233
skip gang zak -362
skip gas ? -297
skip gas van 480
skip gas vor -471
skip gat de -161
skip gat in 238
skip gat met -258
skip gat mijn 332
skip gat niet -295
skip gat over -268
skip gat van -292
skip ge de -182
skip ge een -202
skip ge het -249
skip ge in -291
skip ge ne -168
skip ge nog -276
skip ge op -249
skip ge van 181
skip ge vor -247
skip ge wet -313
skip ge zien 400
skip gebeld , -325
skip gebeld die -226
skip gebeld en -366
skip gebeurd $ 364
skip gebor 0 268
skip gedoe die -247
skip gef dat -237
skip gef een -174
skip gehad de -331
skip gehoord $ 260
skip gek ik -302
skip gekreg $ 421
skip geld $ -268
skip geldig 0 -311
skip gelez ik -433
skip gelukt $ 244
skip gemeent $ -72
skip gemeent de -203
skip gemeent het -186
skip gemeent ik 312
skip gemeentehuis 0 -332
skip gen , -57
skip gen aan -312
skip gen aub -327
skip gen gehad 304
skip gen hor -200
skip gen krijg 285
skip gen op 136
skip gen teg -258
skip gen vor -251
skip geregistreerd $ 408
skip gesprek de 372
skip gesprek een -468
skip gestort $ 366
skip gestuurd $ 174
skip gestuurd ik 316
skip gev de -301
skip gevar $ -422
skip gevond de -294
skip geweest $ -240
skip geweest mijn 273
skip gewon $ -77
skip gewon de -50
skip gewon een -342
skip gewon met -302
skip gezegd $ -200
skip gezegd ik -378
skip gezet $ 223
skip gij mij -319
skip ging mijn -455
skip gister $ -457
skip gister , -353
skip goed ? 267
skip goed ik -364
skip goedgekeurd $ 400
skip goud $ -274
skip grag adres 322
skip grag een -392
skip grag of 283
skip grag op -372
skip grag stand 237
skip grag via -299
skip gratis $ -223
skip groen $ -170
skip had , -381
skip had de 325
skip had op -352
skip had over -381
skip had verkeerd -263
skip hal $ 150
skip hal blokkad -295
skip hal die -323
skip hallo $ -251
skip hang de -197
skip har . 482
skip har al 406
skip har is 284
skip har kwijt -525
skip hartelijk . -153
skip heb $ 298
skip heb , -170
skip heb ? 288
skip heb al -280
skip heb ander 435
skip heb boet 341
skip heb brief 185
skip heb ker -284
skip heb klacht -355
skip heb met -446
skip heb nik -389
skip heb nog 238
skip heb op 328
skip hebb $ 158
skip hebb een -14
skip hebb het 304
skip hebb mijn 660
skip hebb ons 240
skip hebb ook -301
skip hebb vor 435
skip hebt een -221
skip hebt mijn 288
skip heeft $ 306
skip heeft , -242
skip heeft 0 -401
skip heeft al 331
skip heeft bib -265
skip heeft de 114
skip heeft dossier -357
skip heeft een -347
skip heeft gemeent -217
skip heeft mijn -485
skip heeft recht -344
skip heeft stad -236
skip heeft verkeerd -256
skip heeft wer -414
skip hel $ -99
skip hel , -190
skip helemal mee -335
skip help $ -302
skip hem $ 143
skip hem ? -396
skip het ! -324
skip het $ -65
skip het ( -373
skip het , -92
skip het . 91
skip het aan -131
skip het adres 237
skip het bij 66
skip het binn -252
skip het dat 173
skip het de 59
skip het dit -265
skip het eigen -248
skip het er 122
skip het formulier -359
skip het gewon -304
skip het het -242
skip het hier -231
skip het ik 217
skip het in -147
skip het klar -317
skip het mail -351
skip het mar 259
skip het mer 157
skip het met 257
skip het mijn 436
skip het moet -300
skip het naast -252
skip het nog -139
skip het nu 193
skip het nummer -252
skip het of -146
skip het ook -165
skip het op -92
skip het open -117
skip het opgelost -220
skip het per -300
skip het postkantor -233
skip het tuss -149
skip het zat -523
skip het zijn -222
skip het zit -103
skip het zou 346
skip hier 0 -224
skip hier van 194
skip hij $ -277
skip hij ? 571
skip hij dat -242
skip hij gen -446
skip hij me -362
skip hij mijn -356
skip hij niet 265
skip hij van -372
skip hij zelf -301
skip hij zijn -217
skip hoe dat 284
skip hoe de -301
skip hoe duurt -83
skip hoe een -192
skip hoe gat -195
skip hoe ge -176
skip hoe het 231
skip hoe iemand -344
skip hoe ik -218
skip hoe je -242
skip hoe jullie 278
skip hoe kan -325
skip hoe mag -149
skip hoe met 253
skip hoe moest 368
skip hoe moet -157
skip hoe stat 426
skip hoe van -298
skip hoek de -150
skip hoelang een -330
skip hoelang het 306
skip hoeveelst ik 308
skip hoevel dat -370
skip hoevel de -333
skip hoevel duurt -359
skip hoevel een -295
skip hoevel er 419
skip hoevel heb 445
skip hoevel heeft -327
skip hoevel ik 577
skip hoevel krijg 355
skip hoevel mag -361
skip hoevel moet -104
skip hoevel mog -271
skip hoevel na -194
skip hoevel nog 164
skip hoevel van -337
skip hoever het 389
skip hoever mijn 200
skip hog mijn 360
skip hoi $ -294
skip hond 0 -377
skip hor , -344
skip hor alles -386
skip hor die -333
skip hor iet 336
skip hor mar 227
skip hor mer 290
skip huis $ 191
skip huis 0 419
skip hun $ -245
skip id $ -348
skip id ? -284
skip identiteitskaart 0 362
skip iemand $ -239
skip iemand ? -250
skip iemand bell -406
skip iemand belt -342
skip iemand de -48
skip iemand het -237
skip iemand kijk -321
skip iemand mij 336
skip iemand opbell -341
skip iet . 419
skip iet ? 172
skip iet mijn 153
skip iet te -362
skip iet wet 252
skip ik $ -7
skip ik . 386
skip ik ? 138
skip ik aan 190
skip ik achter -343
skip ik adres -364
skip ik al 187
skip ik alles 143
skip ik alwer 425
skip ik ander 402
skip ik antwoord -252
skip ik ben 298
skip ik bericht -174
skip ik betaald 256
skip ik betal 282
skip ik boet 232
skip ik bos -217
skip ik de 115
skip ik dod -176
skip ik doen -314
skip ik eerst -315
skip ik enkel -245
skip ik ermee 332
skip ik euro 251
skip ik even -279
skip ik geblokkeerd -303
skip ik gedan 347
skip ik gekreg -454
skip ik geld 467
skip ik gen 190
skip ik geschrapt 475
skip ik gewon -264
skip ik had -122
skip ik heb 62
skip ik hier 149
skip ik hond -347
skip ik hor -279
skip ik hur -447
skip ik ik -321
skip ik in 341
skip ik ingeschrev 229
skip ik inschrijv -474
skip ik jar 417
skip ik je -212
skip ik juist -427
skip ik kanker -464
skip ik later -360
skip ik liever -195
skip ik maand 274
skip ik mee -275
skip ik mer -347
skip ik met -208
skip ik mevrouw -311
skip ik mezelf -237
skip ik mij -143
skip ik mijn -78
skip ik moet 202
skip ik nie 391
skip ik niemand -264
skip ik nog 107
skip ik nummer -312
skip ik of 165
skip ik om -115
skip ik op 83
skip ik oud -289
skip ik over 197
skip ik papier -245
skip ik post 439
skip ik precies 146
skip ik rijbewijs -224
skip ik sind 161
skip ik slecht -275
skip ik slechthor -338
skip ik u -160
skip ik uit 175
skip ik uittreksel -251
skip ik uw -366
skip ik van -126
skip ik verhuisd 492
skip ik vor 279
skip ik vroeger -398
skip ik wer -434
skip ik wet 340
skip ik zak -255
skip ik zo -351
skip in $ -64
skip in , 150
skip in . 318
skip in archief -302
skip in bevolkingsregister 406
skip in bos -234
skip in brief -178
skip in brp 313
skip in buurthuis -159
skip in computer 390
skip in dienstencentrum -326
skip in dorp -176
skip in dossier 483
skip in eig -260
skip in en 144
skip in gat -234
skip in gemeent -99
skip in gracht -201
skip in hal -276
skip in is 172
skip in ker 414
skip in krant -206
skip in land -355
skip in lev -393
skip in mail -364
skip in mijn 339
skip in nieuw -366
skip in nog -357
skip in opvang -248
skip in oud -224
skip in park -144
skip in regio -223
skip in rusthuis -465
skip in sporthal -166
skip in strat -199
skip in system 720
skip in te -347
skip in teg -191
skip in tuin -95
skip in van 109
skip in verkeerd -253
skip in verslag -423
skip in vijver -187
skip in vor -176
skip in wacht -184
skip in wachtzal -163
skip in wijk -197
skip in wmo 437
skip in won 308
skip in ziekenhuis 233
skip in zwembad -154
skip ingeschrev de 480
skip ingeschrev jullie 251
skip inschrijv de -239
skip inschrijv het -342
skip is $ -4
skip is , 116
skip is ? 417
skip is aanslag 261
skip is aanvrag 427
skip is afvalstoffenheff -436
skip is al 590
skip is balie -277
skip is betal 158
skip is bezwar 356
skip is brug -306
skip is bsn 341
skip is containerpark -272
skip is dat -290
skip is de -113
skip is dit -227
skip is dor -209
skip is dossier 512
skip is drie -399
skip is echt -225
skip is een -59
skip is eig -303
skip is eigen -300
skip is eindelijk -258
skip is ergen -294
skip is gebeurd 328
skip is gekom 315
skip is gemaakt -257
skip is gemeentehuis -253
skip is gen -171
skip is gesprek 394
skip is gestort 257
skip is geweest -383
skip is goedgekeurd 370
skip is gratis -296
skip is hetzelfd -261
skip is identiteitskaart 323
skip is iemand -221
skip is iet 227
skip is ik 224
skip is in -124
skip is jar -254
skip is jullie 283
skip is klar -463
skip is kwijtscheld 222
skip is loket -172
skip is mer -399
skip is met 156
skip is mijn 47
skip is nar -368
skip is nieuw 332
skip is nodig -393
skip is nog -186
skip is nu 321
skip is omdat 317
skip is onz -335
skip is ook -224
skip is ord -278
skip is parkeerkaart 348
skip is pas 265
skip is paspoort 270
skip is per -420
skip is schand -213
skip is sind 232
skip is stadhuis -301
skip is stand 361
skip is te -235
skip is telefoonnummer -379
skip is uit -285
skip is van -221
skip is vergunn 254
skip is verschil -155
skip is verzoek 399
skip is wachtlijst -328
skip is wek -220
skip is woz 415
skip is zaterdag -359
skip ja nee 298
skip jar $ -32
skip jar aan 308
skip jar een -287
skip jar ik -263
skip jar in -300
skip jar mijn 339
skip je $ -275
skip je , -197
skip je ? -275
skip je bij -354
skip je de -136
skip je een -61
skip je hebt -283
skip je ik -365
skip je je -173
skip je mij 281
skip je mijn -452
skip je niet -170
skip je of 363
skip je op -330
skip je van -313
skip jullie $ -86
skip jullie . -348
skip jullie @code -388
skip jullie al -352
skip jullie de -103
skip jullie echt -195
skip jullie en 262
skip jullie er 264
skip jullie gewon -218
skip jullie heeft -263
skip jullie ik 369
skip jullie in -147
skip jullie mij 427
skip jullie mijn 241
skip jullie ons 431
skip jullie over -173
skip jullie zijn -263
skip kan $ -114
skip kan 0 -300
skip kan bezwar -443
skip kan bij -343
skip kan dan -268
skip kan dar -190
skip kan dat 413
skip kan de 1
skip kan die 280
skip kan een -200
skip kan ergen -283
skip kan het -240
skip kan in -241
skip kan kijk 225
skip kan kom -258
skip kan lez -339
skip kan mer -358
skip kan mijn 145
skip kan nie -214
skip kan nu -430
skip kan ook -212
skip kan op -239
skip kan parker -213
skip kan terecht -212
skip kan vrouw -447
skip kan zijn -374
skip kan zon -368
skip kanker kan -162
skip kapot $ -283
skip kastj de -116
skip kentek 0 -452
skip ker $ -163
skip ker . 376
skip ker de -249
skip ker en -276
skip ker het -356
skip ker ik 197
skip ker jar -350
skip kermis $ -168
skip kid van 257
skip kijk $ -261
skip kijk die -316
skip kijk mijn 346
skip kijk na 364
skip kind $ -241
skip kind 0 -234
skip kind een -277
skip kinder $ -273
skip kinder 0 -348
skip kinder het -244
skip klacht de -309
skip klar $ 252
skip klar de -356
skip klar niet 366
skip klopt ? -240
skip klopt bedrag 371
skip klopt dat 188
skip klopt met -411
skip kom $ 113
skip kom , -253
skip kom bij -400
skip kom een -183
skip kom hal -317
skip kom lang -316
skip kom met -259
skip kom niet -241
skip komt $ 134
skip komt , -400
skip komt ? 304
skip komt de -457
skip komt een -62
skip komt er -356
skip komt niet -230
skip komt nog 139
skip komt nu -481
skip kop $ -213
skip kop de -248
skip kost 0 -308
skip kost euro -353
skip kost uittreksel -183
skip krant de -276
skip kreg brief 236
skip krijg $ -196
skip krijg antwoord 263
skip krijg dar -246
skip krijg de -252
skip krijg die 323
skip krijg een -180
skip krijg mijn 430
skip krijgt $ 341
skip kun een -520
skip kunn mijn 338
skip kunt die 208
skip kunt een 339
skip kunt mij -58
skip kunt mijn 497
skip kunt nagan 316
skip kunt nakijk 386
skip kunt zien 438
skip kwijt kan -372
skip kwijt wat -372
skip kwijtscheld $ 261
skip lach dod -113
skip lang die -308
skip lang een -140
skip lang het -269
skip lang mijn -339
skip las , -235
skip lat $ -89
skip lat ? -225
skip lat bij -385
skip lat de -145
skip lat het -126
skip lat ik 230
skip lat zit -154
skip leeflon er 434
skip leeflon maand 330
skip leg $ -201
skip les de -298
skip lev $ -337
skip lev , -432
skip lez $ -347
skip ligt 0 253
skip ligt aan -250
skip ligt al 175
skip ligt altijd -351
skip ligt bij -243
skip ligt in -204
skip ligt nu 368
skip ligt rijbewijs 321
skip ligt sind 277
skip lijk ik -373
skip lijst $ 280
skip loket $ -173
skip loket , -184
skip loket de -331
skip loket en -254
skip loket mijn -392
skip loopt parkeervergunn 285
skip loss , -318
skip maand $ 111
skip maand . 214
skip maand de -254
skip maand ik 215
skip mag $ -307
skip mag ? -386
skip mag bij -212
skip mag dochter -451
skip mag het -172
skip mag hier -284
skip mag iet -274
skip mag in -149
skip mag man -261
skip mag met -222
skip mag op -172
skip mag van -314
skip mag vrag -268
skip mag wet 311
skip mag zelf -210
skip mail . -351
skip mail het -294
skip mail mij -320
skip mailadres de -284
skip mak $ -230
skip mak de -264
skip man $ -212
skip man , -359
skip mar $ -81
skip mar ben -371
skip mar dan -238
skip mar een -192
skip mar stat 240
skip mar zijn 364
skip mar zit 275
skip markt $ -224
skip marloes de -238
skip me , -196
skip me 0 341
skip me het -269
skip me mijn 308
skip me nar -348
skip me op -188
skip me terug -308
skip mededel 0 -319
skip medewerker $ -217
skip mee $ -231
skip mee de -224
skip men . -292
skip men een -210
skip men in -245
skip men vor -346
skip mer $ 124
skip mer , 107
skip mer de -291
skip merci $ -147
skip met $ -68
skip met . 173
skip met aanvrag 505
skip met auto -255
skip met belast -227
skip met betal -352
skip met boet -344
skip met die -153
skip met dossier 196
skip met een -213
skip met gebrok -347
skip met medewerker -263
skip met nieuw -318
skip met of -291
skip met op -141
skip met papier -318
skip met post -427
skip met prat -342
skip met rijbewijs -362
skip met vader -372
skip met van -120
skip met verstand -324
skip met vriend -376
skip met waarschuw -230
skip mevrouw $ -263
skip mevrouw de -234
skip mevrouw mijn 387
skip mevrouw van -334
skip mij $ 256
skip mij , 301
skip mij . -323
skip mij 0 378
skip mij ? 203
skip mij aan -437
skip mij af 399
skip mij alstublieft -402
skip mij dat -90
skip mij de 401
skip mij een 173
skip mij eindelijk -385
skip mij het 135
skip mij ik -252
skip mij ker -212
skip mij maand -340
skip mij mer -234
skip mij mijn -454
skip mij of 143
skip mij om 343
skip mij over 207
skip mij stand 294
skip mij te 180
skip mij terug -340
skip mij uit 245
skip mij van 247
skip mij vandag -317
skip mij vor -123
skip mijn $ 45
skip mijn ( 212
skip mijn , 215
skip mijn . 261
skip mijn 0 442
skip mijn ? 406
skip mijn aan 176
skip mijn aanpass 357
skip mijn aanvrag 296
skip mijn adres 437
skip mijn af 281
skip mijn afgewez 351
skip mijn al 527
skip mijn als 444
skip mijn bericht -364
skip mijn beschik 366
skip mijn bij 332
skip mijn bijstand 337
skip mijn binn 306
skip mijn boet 414
skip mijn dan 252
skip mijn dat -272
skip mijn dez 245
skip mijn dit 466
skip mijn dossier 465
skip mijn een 246
skip mijn eigen 464
skip mijn en 77
skip mijn er 255
skip mijn eraf -346
skip mijn erbij -377
skip mijn fout -501
skip mijn geldig 289
skip mijn gestort 406
skip mijn goed 374
skip mijn goedgekeurd 269
skip mijn har 320
skip mijn heeft -99
skip mijn in 182
skip mijn is 54
skip mijn kijk 311
skip mijn klar 396
skip mijn klopt 423
skip mijn kom -381
skip mijn komt -316
skip mijn ligt 241
skip mijn man -274
skip mijn mar 180
skip mijn met 188
skip mijn mij 212
skip mijn moet 375
skip mijn na 335
skip mijn nar 211
skip mijn niet -146
skip mijn nog 532
skip mijn nou 472
skip mijn nu 610
skip mijn nummer 170
skip mijn om 476
skip mijn op 219
skip mijn ophal -398
skip mijn pas 365
skip mijn precies 464
skip mijn reken 449
skip mijn rijbewijs 369
skip mijn stat 328
skip mijn teg 396
skip mijn terug 268
skip mijn van 535
skip mijn verander 343
skip mijn verblijf 275
skip mijn verget -320
skip mijn verkeerd 342
skip mijn vor 646
skip mijn vrag -268
skip mijn waard 280
skip mijn was 113
skip mijn werk -344
skip mijn wil -252
skip mijn wordt -235
skip mijn zat -265
skip mijn zegt -151
skip mijn zelf -291
skip mijn zijn 179
skip mijn zit -138
skip milieustrat $ -298
skip mn $ 115
skip mn , 406
skip mn al 483
skip mn bij 334
skip moe $ -229
skip moeder 0 -355
skip moeder de -489
skip moet $ 141
skip moet 0 215
skip moet daarvor -380
skip moet dan -260
skip moet dat -149
skip moet de -187
skip moet dit 366
skip moet doen -389
skip moet eerst -245
skip moet en -231
skip moet hebb -468
skip moet mij -432
skip moet mijn -206
skip moet niet -228
skip moet nog 594
skip moet uit -316
skip moet vor -244
skip moet word 350
skip moet zelf -273
skip moet zijn -311
skip mog , -352
skip moogt van -350
skip mooi $ -198
skip morg 0 -290
skip morg de -321
skip morg mijn -306
skip my , -460
skip na $ -45
skip na , -284
skip na . -449
skip na jar -244
skip na mijn 323
skip na verhuis -241
skip na verhuiz -358
skip nam $ -388
skip nam . 223
skip nam vor -378
skip nar $ 181
skip nar 0 353
skip nar ? -138
skip nar adres -440
skip nar collega -330
skip nar gemeent -234
skip nar gestuurd -290
skip nar mur -146
skip nar ombudsman -305
skip nar van -392
skip nar wek 336
skip ne $ -239
skip ne ? -288
skip ne op -197
skip nederland vor -401
skip nen , -208
skip nergen $ 224
skip ni $ -252
skip ni , 155
skip nie $ 260
skip niemand , -230
skip niemand er -271
skip niemand mij 248
skip niemand op -265
skip niet . 191
skip niet 0 280
skip niet aub -196
skip niet dat -304
skip niet de 254
skip niet die -258
skip niet een -269
skip niet goed -249
skip niet hor -153
skip niet kom 311
skip niet mar -278
skip niet mij 153
skip niet mijn -224
skip niet na -370
skip niet nar -309
skip niet of -261
skip niet op 103
skip niet open -299
skip niet te -194
skip niet uit -257
skip niet van 239
skip niet zegg -232
skip niet zijn -428
skip niet zit -278
skip niet zo -214
skip nieuw , 158
skip nieuw al 335
skip nieuw is -255
skip nieuw van -283
skip nik , -116
skip nik . 168
skip nik ik -226
skip nik over 329
skip nodig een -161
skip nodig vor -385
skip nog . 281
skip nog 0 -358
skip nog ? 305
skip nog aan 165
skip nog betal 341
skip nog bij 85
skip nog dat -344
skip nog een -228
skip nog gehoord 363
skip nog gen 318
skip nog jar 376
skip nog meegemaakt -494
skip nog mijn 62
skip nog na -441
skip nog niet 120
skip nog nik 245
skip nog of 158
skip nog op 206
skip nog open 310
skip nog te -306
skip nog uit -355
skip nog van 144
skip nog vor 172
skip nog wacht 347
skip nog zon -414
skip nou een -353
skip nou of 362
skip nu . 325
skip nu ? 502
skip nu ander -365
skip nu betal 348
skip nu de 113
skip nu een 185
skip nu het -281
skip nu ik -112
skip nu met -327
skip nu mij 314
skip nu mijn 303
skip nu of 401
skip nu van 397
skip nummer en -353
skip nummer het -446
skip nummer mijn 465
skip nummer op -303
skip ocmw toch -418
skip of $ 119
skip of , 197
skip of . -409
skip of ? 162
skip of al 236
skip of als 273
skip of dar -349
skip of dat -194
skip of de -182
skip of een -106
skip of er 84
skip of het 267
skip of iemand 314
skip of ik 184
skip of in -147
skip of ingeschrev 356
skip of inschrijv 504
skip of je -209
skip of jullie -307
skip of nog 251
skip of ons -346
skip of van -178
skip of vor -257
skip of we 266
skip of zit 247
skip ogm 0 -393
skip om $ 214
skip om . -292
skip om op -180
skip om te -146
skip omdat 0 447
skip omdat een -364
skip onder $ -242
skip ondernemingsnummer . -270
skip ongedan $ -383
skip onlin $ -400
skip ons ? 215
skip ons al 462
skip ons de -212
skip ons een -373
skip ons nu 551
skip ontvang $ 306
skip onz en -313
skip onz heeft -287
skip onz nu 481
skip onz op -217
skip ook $ -96
skip ook ? -268
skip ook betal -318
skip ook de -88
skip ook ik -414
skip ook of -239
skip ook van -255
skip op $ -52
skip op , -128
skip op . -99
skip op aanvrag 303
skip op adres 129
skip op affich -206
skip op attest 353
skip op basisschol 370
skip op bell -287
skip op bezwar 376
skip op bordj -248
skip op dag -198
skip op dan -361
skip op de -203
skip op deur -208
skip op die -160
skip op dienst 244
skip op factur 149
skip op fietspad -107
skip op flyer -224
skip op gat -280
skip op gedrukt -381
skip op gevel -179
skip op gezet -371
skip op gsm -489
skip op hoek -142
skip op ik 150
skip op in 186
skip op juni -304
skip op kermis -169
skip op kop -167
skip op leeftijd -372
skip op lijst 259
skip op maart -221
skip op mail -260
skip op moet -152
skip op monument -278
skip op mur -95
skip op nam 561
skip op nieuw 190
skip op oud 231
skip op parking -169
skip op plat 271
skip op plein -152
skip op pleintj -152
skip op plek 109
skip op reken 233
skip op simpel -291
skip op sit -132
skip op social -364
skip op stadhuis 173
skip op stoep -57
skip op te -266
skip op telefon -310
skip op terras -304
skip op uittreksel 395
skip op van 240
skip op vor -198
skip op wachtlijst 362
skip op werk -276
skip opbell $ -458
skip open $ -206
skip open 0 -229
skip open zaterdag -198
skip opgehaald de -233
skip ord , 247
skip oud $ -135
skip oud : -268
skip oud een -219
skip oud inlever -194
skip ouder $ -296
skip over $ -102
skip over , 182
skip over ? 81
skip over aanslag 594
skip over aanvrag 229
skip over bij -275
skip over en -254
skip over hond -350
skip over in -266
skip over kap -285
skip over lijk -371
skip over nieuw -275
skip over op -183
skip over premie 307
skip over uitker 281
skip overgemaakt $ 237
skip papier en -429
skip papier mijn 356
skip park $ -190
skip parkeerkaart $ 322
skip pas $ 217
skip pas , -373
skip pas aan 414
skip pasfoto $ -261
skip pasj de 411
skip paspoort binn 250
skip paspoort klar 314
skip paspoort of -373
skip per $ -98
skip per , -369
skip per . -300
skip per ? -354
skip per mei 345
skip person , -280
skip person de -330
skip pik niet -327
skip plat $ 258
skip plat het -359
skip plat ik 214
skip plek ik 262
skip politie $ -220
skip prat $ -331
skip premie $ 242
skip rad stat -261
skip rat de -159
skip reken $ 204
skip reken het -312
skip reken ik 355
skip rekeningnummer veranderd 273
skip rijbewijs $ 277
skip rijbewijs binn 188
skip rijbewijs is 287
skip rijksregisternummer op -349
skip roep een -324
skip rommel $ -426
skip rond $ 220
skip rustig $ -267
skip scheiding ik 387
skip schol $ -257
skip schol mijn -290
skip schon $ -189
skip serieus $ -363
skip simpel , -312
skip sind 0 -373
skip sind een -345
skip sit ik -278
skip snap gen 296
skip snap niet -179
skip snap nik -287
skip social $ 248
skip social , 386
skip sporthal $ -274
skip sprek de -379
skip sta $ 293
skip sta eigen 241
skip sta in -379
skip sta nog 426
skip sta nu 342
skip sta op 269
skip stad bij -247
skip stadhuis $ 162
skip stan al -329
skip stan de 249
skip stand de -330
skip stand mijn 382
skip stand zak 415
skip standplat de 338
skip stat $ 151
skip stat , -159
skip stat 0 -175
skip stat aanvrag 404
skip stat altijd 277
skip stat auto -370
skip stat bij 585
skip stat dar 280
skip stat de 114
skip stat en -227
skip stat ergen -234
skip stat het -320
skip stat ik 383
skip stat met 385
skip stat nam -213
skip stat nik 303
skip stat nog 379
skip stat nu 350
skip stat op 155
skip stat verkeerd 381
skip stat zon 215
skip stedelijk $ -269
skip sticker de -260
skip stom mij -369
skip stomm $ -239
skip stond lad -269
skip stond niet -372
skip stop , -337
skip stort de -298
skip strak $ -238
skip strak ik -466
skip strat $ -186
skip strat , -210
skip strat de -160
skip subsidie een -246
skip t $ -51
skip t 0 -239
skip t al 222
skip t hier -165
skip t huis -351
skip t in -196
skip t is -193
skip t mar -348
skip t mij -374
skip t precies -406
skip te , -119
skip te . 155
skip te als -273
skip te bij -230
skip te en -184
skip te stan -346
skip te vor -204
skip te war -299
skip teg , -112
skip teg en -265
skip teg moet -248
skip teg parkeerbon 355
skip tegemoetkom de 403
skip tegenover 0 -165
skip teken $ -385
skip telefonisch contacter -308
skip ter van -111
skip terug @code -253
skip terug en 306
skip terwijl stond -297
skip tevor je -340
skip thuis $ 211
skip thuis de -370
skip tijd $ -284
skip tijd de -266
skip toch $ -126
skip toch ? -220
skip toch er 352
skip toch normal -166
skip toch vor -340
skip toe $ -275
skip tot $ -214
skip tot , -221
skip tot . -229
skip tot 0 -275
skip tot duurt -299
skip tot is 435
skip tot kan -379
skip tot lat -136
skip tot mag -334
skip tot uur -215
skip trek de -257
skip trek niet -324
skip trekt nik -156
skip trouw 0 -333
skip tuinhuis 0 -315
skip tuss 0 -196
skip twee $ 200
skip twee ? -284
skip twee in -267
skip twee vor -347
skip u . -235
skip u ? 356
skip u als 336
skip u bell -307
skip u de -156
skip u een 139
skip u gen -222
skip u hoe 342
skip u ik -239
skip u inschrijv 460
skip u met -160
skip u mijn 231
skip u niet -316
skip u nog -383
skip u of 334
skip u op -312
skip u terugbell -352
skip u vor -251
skip uit een -246
skip uit hoofd -315
skip uit lat -413
skip uitschrijv ik 384
skip uw , -187
skip uw . -223
skip uw 0 -181
skip uw is -194
skip uw of -317
skip uw vor -291
skip vakantie $ -347
skip van . 75
skip van aannemer -265
skip van aanvrag 165
skip van advocat -418
skip van af -385
skip van allen -260
skip van ambtenar -409
skip van ander 238
skip van balie -248
skip van bedrag -328
skip van ben -325
skip van bib -190
skip van crech 253
skip van dat -170
skip van de -84
skip van dienst -249
skip van dochter 353
skip van een -188
skip van eid -265
skip van euro 120
skip van garag 199
skip van gemeent -145
skip van gezin 438
skip van heeft -265
skip van hor -238
skip van huis 365
skip van id -363
skip van juni 383
skip van kan -338
skip van kastj -110
skip van kinder 249
skip van lijst 287
skip van mag -272
skip van meter -266
skip van milieustrat -330
skip van nar 306
skip van nodig 332
skip van nummer -374
skip van op 334
skip van opvang 359
skip van ouder 275
skip van over 239
skip van premie 307
skip van recyclagepark 316
skip van schol -129
skip van stad -105
skip van stichting -420
skip van strat -167
skip van technisch -326
skip van trap -287
skip van twee 249
skip van uitker 366
skip van uur 216
skip van vergunn 305
skip van verzet 296
skip van vor 262
skip van was -205
skip van websit -214
skip van wek 146
skip van werk -208
skip van wijk -224
skip van wijkagent -461
skip van wil -286
skip van zegt -374
skip van zon 280
skip van zwembad -208
skip vanaf leeftijd -146
skip vandag $ -132
skip vandan $ 306
skip vel $ -193
skip vel , -377
skip ver dat 378
skip ver mijn 255
skip ver stat 333
skip vergunn $ -217
skip verhuisd de 418
skip verkeerd $ -116
skip verkeerd , 233
skip verkeerd . -540
skip verkeerd gestuurd -334
skip verleng $ 367
skip verlengd $ 379
skip vernem de 434
skip verplicht een -305
skip verwacht $ 254
skip verwerkt $ 378
skip via wmo -429
skip vier $ -329
skip vind $ 230
skip vind dat -216
skip vind de -136
skip vind een -163
skip vind het -348
skip vind ronduit -348
skip vind u -230
skip vindt het -398
skip vles bloed -153
skip vol $ -200
skip volgend $ -258
skip voorbeeld $ -236
skip vor $ -159
skip vor 0 -142
skip vor ? 140
skip vor aangift -396
skip vor afsprak -186
skip vor alleenstaand -214
skip vor broer -344
skip vor buurtfeest -281
skip vor dag 333
skip vor deur -259
skip vor die 196
skip vor dochter 366
skip vor en -140
skip vor gezin -347
skip vor goed -255
skip vor het -319
skip vor is -131
skip vor kaart -389
skip vor ligplat 373
skip vor man -333
skip vor met -210
skip vor mijn -303
skip vor nar -329
skip vor nieuw -291
skip vor of -225
skip vor om -281
skip vor oud -299
skip vor person 336
skip vor premie -437
skip vor schol -238
skip vor snell -207
skip vor spreekbeurt -231
skip vor traplift 264
skip vor twed 325
skip vor uitker 254
skip vor uur -378
skip vor van -262
skip vor veranda 326
skip vor verkeerd -297
skip vor vierd -260
skip vor zomer 210
skip vor zon 389
skip vorig een -330
skip vorig en 357
skip vorig nog -233
skip vrag $ -334
skip vrag de -125
skip vrag een -180
skip vriend ik -390
skip vriendelijk $ -221
skip vrij $ -326
skip vrijdag $ -166
skip vrijdag , 416
skip vroeger , 383
skip vrouw $ -306
skip vrouw van -272
skip vuil , -241
skip wa er 413
skip waard mijn 332
skip waardelos $ -304
skip waarom de -266
skip waarom er -113
skip waarom het -323
skip waarom ik 314
skip waarom jullie -298
skip waarom mijn 500
skip waarom u -300
skip waarschuw $ -200
skip waarschuw ik -244
skip waarschuw niet -202
skip waarvor die 433
skip wacht . -352
skip wacht 0 261
skip wacht een -196
skip wacht jullie -311
skip wachtlijst de 218
skip wanner de -220
skip wanner een -369
skip wanner het -174
skip wanner ik 761
skip wanner je -393
skip wanner komt 346
skip wanner mijn 815
skip wanner ze -271
skip want heb 344
skip want kan -277
skip want sta -307
skip want was -474
skip war bij -284
skip war dat 321
skip war de -189
skip war die -155
skip war een -172
skip war ge -290
skip war ik -199
skip war je -155
skip war jullie -394
skip war mijn 432
skip war moet -313
skip war u -181
skip war won -333
skip war woont -414
skip was $ -124
skip was afsprak 376
skip was dat -274
skip was de -164
skip was die -312
skip was een -192
skip was in -364
skip was van -275
skip wat $ -236
skip wat betreft -369
skip wat dat -161
skip wat een -240
skip wat eikel -327
skip wat er 261
skip wat het -112
skip wat ik 147
skip wat in 322
skip wat je -127
skip wat mijn 547
skip wat over 331
skip wat stat -439
skip wat u -166
skip wat vor -264
skip wat we -430
skip water $ -208
skip we . 354
skip we een -132
skip we het -354
skip we met 196
skip weg $ 99
skip weg de -136
skip weg ik -308
skip weg is -259
skip weg mijn -305
skip wek $ 275
skip wek , 122
skip wek antwoord -266
skip wek de -174
skip wek en 368
skip wek heb 361
skip wek mijn 433
skip wel $ -43
skip wel ? 200
skip wel op -390
skip wel van -387
skip welk de -347
skip welk geld -395
skip welk hebb 593
skip welk heeft -425
skip welk is 273
skip welk kan -255
skip welk moet -210
skip welk sta 398
skip welk stat 223
skip welk vor -319
skip welk werkt -325
skip wer $ -179
skip wer bij -277
skip wer boet -359
skip werd 0 -354
skip werd mijn -371
skip werkt $ -263
skip werkt , -283
skip werkt ? -330
skip wet er 175
skip wet het 72
skip wet mijn 455
skip wet nog -327
skip wet te -273
skip wet wie -394
skip wie $ -348
skip wie bij -483
skip wie dat -56
skip wie de -55
skip wie die -334
skip wie er -119
skip wie ik -118
skip wie mijn 528
skip wij , -280
skip wij een -235
skip wij gen -238
skip wij niet -311
skip wij onz -343
skip wij op -311
skip wijk $ -172
skip wil hoevel 305
skip wil men -245
skip wil met -340
skip wil mijn 185
skip wil niet -149
skip wil nog -408
skip wil of 339
skip wil wat 245
skip wil word -387
skip wil zegg -359
skip will , -331
skip will dat 459
skip will een -373
skip wilt dat 268
skip won 0 321
skip won mijn 299
skip won nog 373
skip won op 451
skip woning $ 318
skip woord , -267
skip word ? -383
skip word een -272
skip word het -186
skip word mijn -278
skip word nog -233
skip word van -208
skip wordt nog -188
skip wordt premie 294
skip woz van 329
skip zaterdag $ 206
skip zaterdag ? -267
skip ze 0 162
skip zebrapad de -182
skip zeg dat -148
skip zegg het -312
skip zegt $ -238
skip zegt 0 -297
skip zegt ander -239
skip zei $ -343
skip zei ik -218
skip zeid , -404
skip zeker $ -377
skip zelf $ -314
skip zelf of -245
skip zet dat 352
skip zet die -379
skip zet een -375
skip zet mijn -283
skip zet op 212
skip zich vor -361
skip ziek $ 206
skip zien dat 374
skip zien ik 256
skip zien mijn 170
skip zijn $ -71
skip zijn 0 246
skip zijn al -439
skip zijn altijd -341
skip zijn dar -252
skip zijn de -223
skip zijn en 137
skip zijn er -354
skip zijn jar -371
skip zijn lat -427
skip zijn met 263
skip zijn op -225
skip zijn open -205
skip zijn regel -189
skip zijn van -176
skip zijn vor 317
skip zit de -130
skip zit dossier 340
skip zit in -272
skip zit nog 456
skip zo $ -120
skip zo dat -185
skip zo de -263
skip zo ik 137
skip zo mijn -211
skip zo of -371
skip zoek nog -414
skip zon $ 20
skip zon 0 -226
skip zon dat -261
skip zon het 315
skip zondag $ -180
skip zonder $ -209
skip zonder ? -318
skip zonder op -285
skip zou . -349
skip zou 0 309
skip zou de -438
skip zou wet 248
skip zou word 424
skip zwart wit 308
word ( 129
word ) 67
word , 19
word . 143
word 0 27
word : 118
word ; 227
word ? 136
word @code -127
word a -117
word aan -53
word aangekom 510
word aangemeld 238
word aangepast 424
word aangev -191
word aangevraagd 592
word aanhanger -254
word aanman 445
word aanmeld 199
word aanmerk -225
word aanpass 582
word aanslag 702
word aanslagbiljet 713
word aanvaard 432
word aanvrag 442
word aanwez -332
word abonnement 300
word accent -314
word account 329
word achter -149
word achterkant -255
word achternam 398
word activiteit -339
word administratie 441
word adres 460
word adreswijz 543
word advocat -268
word af 60
word afbetal 343
word afdel -211
word affich -212
word afgebrok -209
word afgegev 328
word afgehaald -415
word afgekeurd 294
word afgemaakt -274
word afgeschaft -371
word afgeschrev 449
word afgeslot -165
word afgesnauwd -248
word afgev -204
word afgewez 541
word afhal -153
word afhandel -511
word afscheid -363
word afsluit -346
word afsprak 313
word afvalkalender -307
word afvalstoffenheff 228
word afvalzak -308
word afwijz -360
word ah -277
word akkoord 329
word akt 257
word al 222
word algemen -208
word all -137
word allemal -73
word allen -70
word alles -29
word allez -191
word als -45
word alstublieft 212
word alwer 189
word amai -175
word ambtenar -162
word an -255
word ander 73
word annuler 419
word antwoord -134
word apart -203
word app -85
word appartement 180
word april 474
word archief -266
word architect 375
word arm -175
word artros 302
word as -248
word asbest -331
word asfalt -292
word asiel -371
word assistent 225
word attest 459
word aub 376
word autocorrect -257
word automat -137
word automatisch 172
word autorijd -369
word autos -269
word avond -121
word avondvierdag -256
word b 156
word babbel -326
word badmeester -374
word bak -22
word bakfiet -307
word ban -236
word band -195
word bang -337
word bankafschrift -201
word bankapp -302
word bankj -188
word bankkaart -308
word barbecue -221
word bas -85
word basisregistratie 359
word batterij -267
word be -267
word beantwoord -410
word bed -136
word bedank -363
word bedankt -116
word bedoeld -241
word bedoelt -318
word bedraagt -200
word bedrag 385
word bedreig -312
word bedrijf -323
word beeld -295
word begeleider 355
word begin -351
word begint -124
word begraafplat -100
word begrav 174
word begrep -265
word begrip -261
word begrot -406
word behandel 461
word bekek 485
word bekend 278
word bel -48
word belach -133
word belast 87
word belastinggeld -404
word beleefd -436
word beleid -239
word bell -112
word beloofd 74
word belooft -238
word ben 111
word bend -275
word bened -321
word bent -173
word bereik -228
word berek 276
word bericht -225
word beroep -204
word beroert -335
word bescham -338
word beschik 664
word besliss 489
word beslist 552
word beslot 233
word besluit 213
word bestan -438
word bestand 444
word bestat -227
word besteld 482
word bestelwag -258
word bestemmingsplan -241
word bestur -231
word betaald 482
word betaalt -254
word betal 255
word betalingsregel 634
word beter -287
word betwist -347
word bevest 601
word bevestigd 446
word bevolk 174
word bevolkingsregister 470
word bewaard -293
word bewar -310
word bewijs 275
word bewindvoerder 425
word bewonerskaart 312
word bezig -156
word bezoek -353
word bezwaarschrift 350
word bezwar 223
word bib -178
word bibliothek -98
word bieb -177
word bij 43
word bijstand 325
word bijstandsaanvrag 306
word bin -253
word binn 190
word binnengekom 408
word binnenkort -250
word binnenlop -344
word bitch -453
word bladzijd -403
word blank -235
word blauw -230
word blef -151
word bleit -318
word blek -268
word blij -300
word blijft 221
word blijkt -306
word blijv -231
word blind -224
word bloed -163
word bloedt -199
word bloem -255
word bloembak -213
word blok -296
word blokkad -316
word boa -222
word boekj -379
word boet 421
word bom -154
word bomma 164
word bon -194
word bord -225
word bordj -249
word borst -395
word borstkanker -297
word bos -207
word bot -108
word bouwaanvrag 530
word bov -146
word braderie -207
word brand -226
word brandt -238
word brandwer -106
word bravo -212
word bred -262
word breekt -257
word breng -50
word brief 221
word briev 81
word bril -170
word broek -323
word brp 263
word brug -150
word bruggetj -340
word bruin -233
word btw -249
word buit -205
word bureau -236
word burgemeester -136
word burgerzak -140
word bushalt -178
word bushokj -193
word buurman -234
word buurt -207
word buurtapp -233
word buurtfeest -225
word buurthuis -183
word buurvrouw -187
word bv -357
word caf -75
word camper -268
word can 198
word caravan -324
word carnaval -317
word cash -341
word cest -274
word chat -183
word chatbot -288
word chauffeur -277
word check 604
word chemo -330
word chines -449
word circus -170
word citeerd -252
word claes -291
word club -275
word cod -184
word collega -142
word collegas -307
word concessie 420
word consulent 392
word contact -368
word contacter -360
word contactperson 320
word container -95
word containerpark -160
word contant -347
word content -307
word control 302
word controler 380
word crech 421
word cultuurcentrum -255
word cursus -186
word da 86
word daarbij -293
word daarmee 286
word daarna -184
word daarnet -210
word daarom 154
word dakkapel 213
word dam -321
word dan -33
word dank -137
word dankbar -305
word dankj -246
word dankjewel -174
word danku -317
word dankuwel -206
word dankzij -314
word dar -42
word das -37
word dat -20
word datum 460
word de -33
word deblokker -388
word deelt -411
word del 166
word dementie -158
word den -52
word depressie -359
word dertig -223
word dez 120
word diabetes -361
word dicht -192
word diefstal -327
word dien -194
word diend 359
word dienst 75
word dient -332
word dierenambulanc -383
word diftarreken 347
word digid -112
word dijk -224
word dik -231
word dinsdag 221
word diploma -247
word discriminatie -204
word dit -58
word do -350
word doar -179
word dochter 83
word document -186
word dod -116
word doe -54
word doen -138
word doet -22
word dof -236
word dokter -179
word dom -195
word domicilie 588
word domicilier 389
word domm -246
word donder -284
word donderdag 256
word donker -208
word doodmoe -388
word doorgan 235
word doorgat -349
word doorgegev 431
word doorgekom 440
word doorgev 233
word doorverbond -191
word dor -31
word dorp -195
word dos -294
word dossier 735
word dov -289
word down -287
word draagt -395
word draai -280
word drad -258
word dreig -281
word drempel -239
word drog -309
word dubbel 351
word duidelijk -382
word duiv -175
word dur -212
word dus 146
word dwar -339
word e 47
word ean -265
word echt -131
word een -58
word eentj -193
word eer -340
word eerder -352
word eerlijk -229
word efkes -357
word eigenar 216
word eik -165
word eikel -243
word eikenprocessierup -255
word ein -331
word eind 260
word eindelijk 193
word elk -157
word elkar -124
word email -371
word emissiezon -342
word en 22
word energietoeslag 150
word engel -257
word enig -234
word enkel -283
word er 27
word eraf -80
word eran -67
word erg -253
word ergen -64
word erkenn 225
word ermee 335
word ernaast -231
word ernstig -415
word erop 260
word est -292
word eten -166
word euro 302
word ewa -241
word exampl -106
word excus -426
word excuser -363
word excuses -398
word ezel -230
word ezelstrat -312
word facebok -260
word factur 284
word fanfar -329
word februari 516
word feest -198
word feestdag -200
word feestzal -297
word ff 424
word fiet -154
word fietsbrug -253
word fietsenrek -276
word fietsenstall -197
word fietser -168
word fietspad -138
word fijn -191
word fik -316
word film -194
word finn 393
word firma -359
word flikker -200
word flikkert -290
word folder -264
word fontein -161
word form -289
word foto -203
word fout 194
word foutcod -241
word friet -236
word frigo 261
word fritur -254
word fuck -251
word fucking -272
word g -383
word gaarn 314
word gaf -248
word galgenstrat -383
word gang -289
word garag 335
word gas 204
word gat -60
word geb 346
word gebarst -272
word gebeld -171
word gebeur -188
word gebeurd 418
word gebeurt -131
word geblev 432
word geblokkeerd 318
word geboortedatum 297
word gebor 325
word gebracht 286
word gebruik -324
word gebruikt -360
word gebur -248
word gedacht -337
word gedoe -179
word gedumpt -174
word geeft -180
word gegev 194
word gegeven 498
word gehad 220
word gehandicaptenparkeerkaart 287
word geholp -177
word gehoord 308
word gehuwd 356
word gek -116
word gekalkt -211
word gekom 350
word gekort 456
word gekrast -240
word gekreg 598
word gelach -378
word geld 85
word geldig -144
word geldt -121
word geled 153
word gelez -335
word geliev 390
word gelijk -218
word geluk -357
word gelukk -183
word gemeent -64
word gemeentebelast 231
word gemeentehuis -180
word gemeenterad -244
word gemeld 163
word gemiddeld -276
word gen -44
word genoeg -291
word genoemd -253
word gepakt -357
word gepensioneerd -284
word geplaatst 332
word gepland 236
word gerak -146
word geregistreerd 446
word gerek 413
word geroep -270
word gerust -273
word gescheid 218
word geschrapt 344
word geslacht -239
word geslag -213
word gesloopt -259
word gespeld 424
word gespot -171
word gesprek 443
word gestemd -257
word gestort 594
word gestrooid -300
word gestuurd 270
word geteld -322
word getuig -340
word getypt -336
word gev -109
word gevar -250
word gevel -202
word gevraagd 412
word gevuld -419
word gewaarschuwd -473
word geweest 145
word geweigerd 241
word geweld -185
word gewijzigd 374
word gewon -134
word gewonn -340
word geword 237
word gezegd -175
word gezell -152
word gezever -290
word gezicht -276
word gezien 141
word gezin 363
word gezinn -262
word gezinssamenstell 427
word gezond -360
word ggd -227
word gij -81
word gin -299
word ging 80
word glas -195
word glasbak -204
word glijban -213
word godverdomm -180
word goe -195
word goedemiddag -226
word goedemorg -158
word goedenavond -196
word goedgekeurd 678
word goeiemorg -112
word googl -308
word gooi -211
word goud -231
word goudvis -346
word graf 242
word graffiti -193
word grag 273
word grapj -283
word gras -251
word gratis -204
word grijz -208
word groen -196
word groetjes -265
word grof -312
word grofvuil -128
word grond -40
word grot -151
word groter -259
word gulder -301
word gymzal -257
word haalt -270
word had 251
word hag -209
word haha -185
word hahaha -212
word hak -295
word hal 178
word halt -294
word hamer -249
word handhav -145
word handhaver -312
word hang -222
word hangt -93
word har 225
word hard -116
word hart -227
word hartaanval -281
word hartelijk -129
word hat -266
word he -88
word heb 235
word hebb 212
word hebt 71
word heeft 38
word heff -392
word heg -325
word hek -189
word hel -112
word helemal -199
word helft 207
word help -179
word hem 413
word hen -353
word herbekijk -295
word herinner 207
word hersteld -315
word herzien -435
word het -18
word hetzelfd -137
word hey -104
word hielp -380
word hierbij 289
word hiernaast -151
word hierover -294
word hij 36
word hoef -297
word hoeft -246
word hoek -167
word hoer -220
word hoerenkrek -217
word hoeveelst 409
word hoevel 222
word hoever 735
word hog 121
word hoger 286
word homo -297
word hondenbelast 145
word hondenpoep -203
word hondj -269
word hoofd -119
word hoofddoek -300
word hoogt -108
word hoord -167
word hoort -166
word hop -156
word hou -221
word houd -251
word houdt -275
word hous 339
word hufter -313
word huis 199
word huisart -302
word huisartsenpost -255
word huisbezoek 552
word huishoud 190
word huisnummer -358
word huiz -242
word hulpmiddel -354
word hun -185
word huurhuis 242
word huursubsidie 420
word huurtoeslag 270
word iban -313
word id 226
word identiteitskaart 168
word ieder -210
word iederen -224
word iet 77
word ijzer -225
word ik 76
word inburger 336
word incasso 476
word indicatie 407
word indien -478
word inen 287
word infoavond -147
word infoblad -369
word ingang -182
word ingedi 552
word ingelicht -414
word ingelogd -407
word ingeschrev 634
word inlever -141
word inlogg -391
word inmiddel 429
word inschrijv 174
word insprak -238
word insta -302
word internet -285
word intuss 394
word inwoner -208
word ipv 240
word is 64
word itsm -252
word jachtgewer -331
word jammer -312
word jan 243
word jank -290
word januari 335
word japan -316
word jar 78
word jarig -242
word jas -287
word je -95
word jeugdhuis -189
word jeugdzorg -323
word jij -8
word jod -271
word jonger -188
word jou -286
word jouw -229
word juist 168
word juli 155
word jullie 112
word juni 300
word k 114
word kaart 211
word kaartjes -295
word kaartlezer -321
word kalender -387
word kalf -258
word kamer -184
word kanal -235
word kanker -132
word kankerlijer -254
word kankerzooi -248
word kansentarief 365
word kant -202
word kantin -256
word kantor -178
word kap -301
word kapot -188
word kapper -360
word kapsalon -370
word kast -275
word kastanj -235
word kastj -120
word kat -124
word kben -266
word kek -249
word kelder -145
word kennis -422
word kent -295
word ker 83
word kerk -162
word kerkhof -201
word kerkplein -225
word kerkstrat -209
word kermis -190
word kerngezond -350
word kerstbom -391
word kerstmarkt -238
word keuring 145
word keuringsart 286
word kevin -372
word kid 195
word kiek -352
word kieken -326
word kijk 260
word kijkt 408
word kill -286
word kilometer -293
word kind -147
word kinderboerderij -165
word kindermishandel -330
word kindj 242
word kipp -304
word kk -245
word kl -296
word klacht -129
word klag -232
word klant -321
word klapp -218
word klar 339
word klas -200
word kleinkind -327
word kleinkinder -359
word kleinzon -253
word kler -260
word kleur -366
word kleuter -59
word kleuterschol -399
word klik -249
word klooster -396
word klootzak -362
word klopt 300
word klot -231
word klotebrief -275
word km -239
word knie -364
word knippert -186
word knop -250
word koffie -124
word kom -32
word komt 67
word koningsdag -271
word kont -345
word kop -241
word kopie 113
word korting -289
word kost -215
word koud -338
word kram -254
word krant -124
word kredietbank 378
word kreg 321
word krijg 105
word krijgt -63
word kring -377
word kringlop -282
word kruising -270
word kruispunt -192
word kuil -293
word kun 362
word kunt 212
word kust -312
word kut -231
word kvk -159
word kwad -306
word kwartier -183
word kwijt 196
word kwijtscheld 614
word la -201
word lach -223
word laf -390
word lager 197
word lamp -163
word lang -75
word langer -215
word langsgeweest 308
word lantaarn -214
word lantaarnpal -161
word las -224
word lastigvall -326
word lawaai -217
word leeflon 504
word leeftijd -265
word leerlingenvervoer 550
word leest -244
word leg -117
word legg -285
word leidinggev -405
word lek -234
word lekker -175
word lelijk -284
word lening 366
word ler -249
word les -217
word let -328
word leugenar -373
word leuk -222
word levend -308
word levensgevar -196
word lever -388
word licht -182
word lief -320
word lieg -163
word liep 192
word liev -151
word liever -225
word lieverd -230
word lift -222
word lig 225
word ligg -115
word ligt 73
word lijf -339
word lijk -312
word lijkt -222
word lijn -117
word lijst 253
word link -202
word loger -279
word loket -74
word lomp -486
word longkanker -363
word loopt 80
word los -148
word loss -97
word lot 148
word lotnummer 347
word lucht -266
word lui -308
word luiaard -276
word luister -285
word luistert -385
word lul -153
word m 309
word maakt -283
word maaltijd 238
word maand 173
word maandag 194
word maart 349
word maatschapp 107
word mag -83
word mailadres -59
word mailtj 210
word mak -58
word man -80
word mannek -263
word mantelzorger -261
word mar 71
word markt -151
word marokkan -96
word mat -291
word matras -197
word me 249
word mededel -125
word medewerker -119
word mee 2
word meebreng -204
word meedoen -308
word meegemaakt -467
word meegenom -325
word meekom -336
word meenem -368
word mei 98
word meld -211
word melding -65
word meldnummer -289
word men -97
word mener 169
word mening -287
word mer 83
word merci -149
word met -28
word meter -137
word mezelf -183
word mi -265
word mich -307
word mid -200
word mien 307
word mij 278
word mijn 313
word milieubelast 300
word miljaard -147
word min -340
word minder 288
word minut -162
word mn 668
word mocht -405
word moe -168
word moeit -188
word moest 61
word mog -216
word mogelijk -312
word moi -214
word mol -222
word monument -338
word moogt -156
word mooi -166
word moord -209
word morg 213
word morgenocht -411
word moskee -228
word mur -141
word museum -253
word mutualiteit 327
word muziek -171
word my 509
word myn 437
word n -106
word naartoe -271
word naast -80
word nacht -151
word nagan 315
word nagel -261
word naheff 574
word najar -275
word nakijk 547
word nam 135
word nar 62
word nat -180
word nationaliteit 398
word naturalisatie 432
word naturalisatieceremonie -313
word nazien 616
word ne -178
word nederlander 192
word neger -235
word nek -252
word nen -155
word ner -310
word nergen 53
word netjes -237
word neus -281
word new 333
word nicht -221
word nie 303
word niemand -78
word niet 45
word nieuw 150
word nieuwsgier -378
word nieuwstrat -318
word nl -86
word no 234
word nochtan 302
word noem -233
word noemt -261
word nog 209
word nogal -218
word nondedju -233
word nondeju -262
word nooit -102
word noord -281
word normal -198
word notul -326
word nou 334
word november 266
word nu 226
word nummer 35
word nummerplat 337
word o -241
word ocmw 147
word oefen -343
word oei -293
word oen -370
word of 119
word ofzo -287
word ogen -270
word ogm -393
word ok -193
word oktober 202
word oma -193
word omgevall -193
word omgevingsvergunn 244
word omgewaaid -204
word omleid -238
word omzet 343
word onbeschoft -423
word onder -104
word onderan -392
word ondernemingsnummer -334
word ongedan -370
word ongelof -246
word ongeluk 224
word ongepast -446
word ongever -245
word onkruid -213
word onlin -217
word onmens -369
word onnozel -206
word onnozelar -239
word onrecht -317
word ons 327
word ontbreekt 244
word onthal -222
word ontheff -266
word ontploft -276
word ontslag -325
word ontvang 453
word onvolled 547
word onwaard -363
word onz 198
word onzin -226
word ook -98
word op 20
word opa -99
word open -101
word openbar -85
word opening -326
word openingsur -205
word openstaand 595
word openstan 388
word openstat 267
word opgehaald -310
word opgelost -164
word opgeroep 433
word opgeschrev 250
word opgezegd -391
word ophal -111
word opheff -283
word oplichter -212
word opnieuw 183
word oprit -226
word oproep 433
word opvang 164
word opzoek 662
word oranj -228
word ord 204
word orden -405
word oren -368
word org -332
word originel -287
word ouw -256
word over 128
word overal -106
word overdag -256
word overgeschrev 374
word overlast -261
word p -419
word pa 328
word paaltj -223
word pad -170
word pagina -357
word pak -236
word pakt -200
word pal -187
word papier 96
word par -315
word park -156
word parkeerautomat -223
word parkeerboet 398
word parkeergarag -167
word parkeerkaart 267
word parkeert -214
word parkeertariev -325
word parkeervergunn 595
word parkeerwachter -283
word parker -273
word pas 203
word pasfoto -218
word pasfotos -401
word pasj 213
word pasnummer -299
word paspoort 167
word paswoord -337
word pauz -340
word penningmeester -311
word per 84
word percel 345
word person 292
word personel -259
word persoonsnummer 396
word peter -318
word pff -217
word phishing -411
word piet -318
word pik -116
word pin -265
word pincod -254
word plank -202
word plann 200
word planning -318
word plant -313
word plas -175
word plastic -237
word plat 113
word pleas 327
word plein -201
word pleintj -195
word pleuris -297
word plezant -358
word plezier -365
word pls 423
word plusser -276
word pmd -416
word poes -368
word pol -266
word politie -123
word poort -184
word portemonnee -415
word portugal 352
word post 208
word postkantor -326
word pot -196
word prachtig -223
word prat -89
word premie 407
word prettig -192
word prijs -323
word prijz -273
word prima -239
word printer -237
word priv -268
word problem -308
word procedur -413
word procent -311
word proficiat -198
word provincie -219
word prullenbak -194
word prutser -355
word puilt -279
word puk -280
word pur -322
word put -96
word putdeksel -210
word raadhuisplein -278
word raadsvergader -364
word radar -434
word ram -249
word rapper -319
word rat -172
word reactie -303
word reager -295
word reanimatiecursus -292
word receptie -229
word recht 49
word rechtsbijstand -455
word rechtzet 283
word recyclagepark 166
word red 236
word ref 342
word reg -167
word regel -115
word regenboogzebrapad -282
word regio -223
word register 377
word reglement -307
word reispas 434
word reken 365
word rekeningnummer 227
word ret -332
word riep -261
word rij -203
word rijbewijs 339
word rijd -186
word rijdt -166
word rijksregister 385
word ring -176
word rioler -309
word riool -128
word rioolheff 295
word robot -237
word rod -157
word roep -245
word rok -182
word rollator -261
word rolstoel -209
word rommel -309
word rommelmarkt -215
word ronduit -335
word rot -231
word rotond -182
word rout -335
word roz -327
word rsin -325
word rug -296
word ruimt -234
word ruimtelijk -405
word rustig -292
word ruzie -283
word saldo 464
word scham -275
word schand -253
word schandal -325
word schat -245
word schatj -202
word schattek -293
word schef -184
word schel -210
word scheldwoord -314
word schep -181
word scherm -183
word schiet -116
word schijt -336
word schilder -265
word schol -86
word schold -381
word schommel -184
word schon -149
word schoolplein -208
word schoolstrat -283
word schoonbroer -258
word schot -295
word schouwburg -278
word schref -267
word schrijf 286
word schuld 175
word schuldhulp 338
word schuldig 433
word scootmobiel 262
word september 221
word serieus -253
word servic -178
word sexbierum -321
word shit -181
word simpel -273
word sind 328
word sindsdien 376
word singl -316
word sit -114
word skateban -259
word skatepark -315
word sla -201
word slachtoffer -259
word slag -306
word slan -228
word slat -200
word slecht -119
word slet -309
word sleutel -88
word slikt -279
word sloeg -325
word slot -237
word sluikstort -241
word sluit -287
word smeerlap -190
word smeerlapperij -260
word sms -176
word snel -104
word snell -192
word sneller -339
word snoeihout -266
word so -235
word soa -234
word social 195
word sorry -176
word spanj 378
word speelplat -253
word speelt -242
word speeltuin -220
word spel -218
word spor -272
word sport -283
word sportclub -440
word sporthal -73
word sportpark -245
word sprak -482
word spreekbeurt -238
word spreekt -237
word spreekur -220
word sprek -92
word spring -404
word springt -291
word spull -283
word sta 331
word stad -47
word stadsbestur -293
word stadskantor -248
word stak -227
word stal -374
word stan 132
word stand 450
word standplat 215
word stank -296
word stap -332
word stapel 419
word stat 167
word station -200
word stationsweg -215
word status 533
word steekt -183
word stek -162
word stekker -336
word stell -364
word stem -313
word stempas 284
word sten -123
word sterf -288
word sticker -221
word stik -399
word stil 280
word stinkt -199
word stoan 490
word stoel -258
word stoep -136
word stoeprand -277
word stoeptegel -252
word stoet -207
word stof -359
word stom -209
word stomm -208
word stopgezet 507
word stopp 349
word storing -288
word storm -217
word stort -126
word straatfeest -211
word straatlamp -209
word straatnaambord -280
word straatverlicht -235
word straf -383
word strafbar -289
word strafregister 244
word strak -224
word strat -167
word streng -326
word strom -282
word stront -185
word student -290
word studer -355
word stur 125
word stuurd 220
word subsidie -251
word sufferd -285
word sukkel -207
word super -143
word svp 471
word system 290
word taart -300
word tak -158
word takeldienst -412
word tal -335
word tandart -92
word tariev -379
word tas -312
word team -215
word tef -232
word teg -121
word tegel -254
word tegemoetkom 350
word tegenover -186
word tegenwoord -253
word teken -120
word telefon -62
word telefoner -232
word telefonisch -187
word telefoonnummer 306
word telefoontj -106
word teleurgesteld -252
word telt -436
word ten -215
word tentoonstell -407
word ter -88
word terecht -268
word tering -125
word termijn 310
word terras -61
word terug 114
word terugbell -203
word terugbetal 395
word terugvorder 333
word terwijl 321
word test -272
word tevor -281
word tevred -344
word that -319
word the -100
word ther -300
word this -291
word thx -118
word tiener -391
word tijdelijk -404
word tijden -275
word toe -162
word toegek 741
word toegekom 592
word toegestan -348
word toegewez 562
word toelag 254
word toeslag 400
word toetsenbord -305
word toilet -200
word tolk -239
word ton -379
word top -246
word topper -174
word tor -201
word tot -61
word trag -230
word trager -362
word traject 329
word tram -261
word tran -352
word transgender -340
word trap -251
word traplift 172
word trapp -277
word trekt -65
word triest -338
word trot -274
word trouw -109
word trouwboekj -212
word trouwzal -200
word trut -175
word tuin -190
word tuinhuis 184
word tunnel -306
word turk -361
word tuss -161
word twed 227
word twee 85
word tweeen -388
word twintig -280
word typ -211
word typisch -250
word typt -279
word u 61
word uit 71
word uitbetaald 405
word uitbouw 294
word uitgang -268
word uitgelegd -261
word uitgemaakt -192
word uitgeschrev 311
word uitker 579
word uitleg -89
word uitlegg -207
word uitpas 366
word uitschrijv 379
word uitsluit -346
word uitstel 390
word uittreksel 309
word ull -140
word un -282
word urgentie 317
word urgentieverklar 502
word uurtj -352
word uw -112
word uwen -262
word vaart -133
word vacatures -363
word vakantie -198
word vakantiegeld 200
word val -184
word vall -256
word valt -102
word van 71
word vanavond -310
word vandan 263
word vandar -219
word vang -358
word vanmorg -259
word vannacht -202
word vast 190
word vastgelegd 394
word veegwag -288
word veilig -348
word vel -112
word veld -194
word vent -102
word ver 277
word veranda 572
word verander 284
word veranderd 365
word verantwoord -357
word verbind -195
word verblijf 419
word verblijfskaart 417
word verbod -152
word verbrand -176
word verder 148
word verdien -339
word verdiep -411
word verdrink -390
word verdwijn -328
word veren -282
word verf -198
word vergader -398
word vergunn 225
word verhal -202
word verhuis 213
word verhuisd 505
word verhuist -29
word verhuiz 489
word verjaardag -363
word verkeerd 156
word verkeersbord -214
word verkeerslicht -197
word verker -277
word verklar 494
word verkoopt -277
word verkop -306
word verleng 563
word verlengd 582
word verlicht -296
word verliefd -243
word verlies -269
word vermist -203
word vermoord -239
word vermoordt -268
word vernom 369
word verplicht -297
word verschil -120
word verschill -313
word verschrik -242
word verslag 303
word versta -309
word verstand -359
word verstat -332
word verstopt -259
word vertrek 398
word vertrekt 341
word vertrouw -350
word vervall 418
word verwacht 319
word verwarmingstoelag 288
word verwerkt 461
word verwijst -337
word verwijt -425
word verwitt -293
word verzakt -419
word verzekerd -299
word verzet 399
word verzoek 613
word vet -167
word veur 220
word viel -225
word vier -134
word vierd -161
word vijv -425
word vijver -167
word vindt -359
word vismarkt -281
word vlaander -296
word vlag -273
word vlagg -362
word vlam -256
word vles -117
word vlieg 250
word vloer -334
word vo 259
word voedselbank -313
word voel -224
word voet -199
word voetbal -177
word voetbalclub -302
word voetpad -152
word vogel -344
word vol -149
word volg -305
word volgen 321
word volgt 289
word volk -200
word volkstuintjes -326
word volled 415
word volstat -334
word vond -141
word voorbeeld -287
word voorhand -273
word voorjar 328
word voorlop 150
word voormiddag -316
word voortan 186
word voortuin -271
word voorwerp -425
word vor 57
word vorig 367
word vos -256
word vous -256
word vraagt 118
word vrachtwag -238
word vrachtwagen -198
word vrag -78
word vrederechter -300
word vriendelijk -141
word vriendin -254
word vrij -255
word vrijdag 308
word vrijstell 279
word vrijwilliger -266
word vroeger -88
word vrouw -99
word vuil -193
word vuilbak -174
word vuilkar -171
word vuilnis -194
word vul -346
word vuurkorf -245
word vuurwerk -201
word vve -354
word wa 198
word waarborg 248
word waard 174
word waardelos -310
word waarom 289
word waarschuw -243
word wacht 119
word wachtlijst 286
word wachttijd -306
word wachtwoord -133
word wachtzal -170
word wakker -147
word wandel -212
word wanner 325
word want 129
word war -43
word warm -221
word wat 35
word water -187
word websit -148
word weduwnar -298
word weekmarkt -268
word weeral -390
word wegen 179
word weggegooid 169
word weggestuurd -383
word weghal -324
word wegwerkzam -293
word weiger -272
word weinig -407
word wek 217
word wekker -388
word wel -65
word welk 237
word wen 190
word wer -36
word werf -253
word werk -66
word werkster 321
word werkt -169
word wesp -287
word wespennest -161
word wet 190
word wethouder -189
word what -308
word whatsapp -213
word wher -362
word wie 54
word wifi -349
word wij 163
word wijf -242
word wijk -215
word wijkagent 367
word wijz -427
word wijzig 405
word wil 137
word wild 219
word wilt 346
word wmo 526
word woensdag 295
word wollah -325
word won 248
word woning 237
word woonst 228
word woord -210
word wordt -114
word wou -245
word woz 399
word wrak -308
word wuk 415
word ww -435
word you 340
word zag -156
word zak 118
word zal -118
word zand -326
word zat -231
word zebrapad -187
word zee -381
word zeg -81
word zei -86
word zeker -80
word zelf -98
word zenn -257
word zet 255
word zetel -243
word zeurpiet -227
word zever -302
word zich -121
word zicht 346
word zichtbar -400
word zie 172
word ziekenhuis 124
word zielig -270
word zien 203
word zij 136
word zijn 60
word zijt -113
word zin -244
word zit 112
word zo -61
word zodra -288
word zoek 128
word zoekt -59
word zoiet -227
word zolder -244
word zomar -240
word zomer 261
word zond 191
word zondag -155
word zonder -47
word zonnepanel -288
word zoontj -151
word zot -75
word zou 333
word zucht -297
word zuid -287
word zulk -290
word zull -308
word zult -383
word zus -276
word zwager -364
word zwanger -341
word zwar -351
word zwart -83
word zwembad -129
word zwemles 290
word zwemm -149
word zwer -381
word zwerfvuil -269
word zwijg -379
`,
};
