import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2297 candidates that are, 1131 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 9.8 %
 * - above -0.5: found 97.7 %, wrongly 5.0 %
 * - above 0: found 95.5 %, wrongly 2.5 %
 * - above 0.5: found 91.4 %, wrongly 1.1 %
 * - above 1: found 85.3 %, wrongly 0.6 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:60dcfea513d187f744fb6ff190a485f088970b59553b78e478950a5e9d4a718e",
  intercept: -0.239,
  weights: `
before ( 361
before ) 262
before 0 -137
before ^ 29
before aan 105
before aanvrag -418
before achter 251
before adres 339
before altijd 328
before bij 191
before binn 502
before brief -152
before cod -358
before dan -384
before de 70
before den 109
before dor 330
before elk 235
before even -340
before ex 252
before gan 356
before ge -181
before gehad 360
before grag 129
before hal 350
before har 276
before het 122
before hur 204
before id -333
before in 77
before ingeschrev 279
before jullie -125
before kan 305
before kost -364
before ligg 326
before ligt 314
before mama 450
before me 165
before mei 391
before mijn 78
before moeder 315
before my 391
before nar 312
before nieuw 251
before of -305
before ons 155
before sind 182
before stad -406
before stan 381
before stat -265
before stoep 437
before stopt 375
before student 204
before studio 318
before stur 145
before telefon -377
before ter 212
before terwijl 169
before tot 186
before van 38
before vanaf 148
before verhuisd 347
before wij 138
before won 253
before woont 323
before ze 269
before zegt -227
before zijn 203
before zit 241
before1 ( 136
before1 , 116
before1 0 182
before1 : 123
before1 ^ -179
before1 aan 278
before1 achter 266
before1 als -496
before1 ben -279
before1 bewoner 320
before1 bij 257
before1 blauw -481
before1 cod -276
before1 dar -481
before1 diabetes -327
before1 die -352
before1 dochter -407
before1 een -390
before1 en -252
before1 er -366
before1 gezin -294
before1 hangt -431
before1 heeft -461
before1 hog 371
before1 ik -348
before1 inschrijv -408
before1 jullie -380
before1 kind -323
before1 kringlop 328
before1 lang 295
before1 mama -307
before1 met -483
before1 mijn -283
before1 mn -252
before1 naast 336
before1 nar 252
before1 national -313
before1 nu 429
before1 op 214
before1 open -411
before1 pas -358
before1 rond 334
before1 sectie -349
before1 sint 321
before1 speelplein 365
before1 speeltuin 210
before1 tegenover 285
before1 ter 207
before1 van 47
before1 vier -279
before1 vor 263
before1 wit -343
before1 won 217
before1 woont 311
before1 ze -437
before1 zegt -360
before1 zijn -370
before1 zon -267
before1 zoontj -459
before2 ) -356
before2 , -59
before2 0 -190
before2 : -345
before2 ^ -126
before2 adres 198
before2 bij 266
before2 een -333
before2 en -155
before2 heb -270
before2 heeft -321
before2 hoek 350
before2 hof 387
before2 hoogt 183
before2 huis 101
before2 is -201
before2 kamer 289
before2 kapot 352
before2 kermis 87
before2 lamp 318
before2 lan 309
before2 mer 346
before2 met -278
before2 mijn -52
before2 niet -415
before2 nog 179
before2 op 96
before2 plat -24
before2 stoep -117
before2 thuis 182
before2 uit 222
before2 weg 309
before2 won 137
before2 woning 299
before2 woont 203
before2 zaterdag 116
before2 zie -275
before2 zit 203
behind ! 246
behind ( -347
behind , -62
behind . 50
behind 0 -182
behind : 174
behind @code -445
behind allen -230
behind anorexia -314
behind bel 427
behind betaald -312
behind bij -128
behind bov -141
behind brug -190
behind container 529
behind dar 115
behind dat -116
behind de -19
behind dit 411
behind fietspad 268
behind gelijk -322
behind gemeentehuis -321
behind genk 310
behind had -323
behind heb -260
behind hek 372
behind hel 239
behind hem 435
behind het -78
behind huis -251
behind is -103
behind kan -329
behind kapot -223
behind kermis -418
behind kinder 322
behind loker 308
behind mar -277
behind mee -216
behind meld 438
behind mer -273
behind mijn -89
behind moet 167
behind na 345
behind nacht 149
behind nie 297
behind nodig 361
behind nu -400
behind ocmw -347
behind onder 263
behind ook 225
behind op -128
behind open 325
behind parkeervergunn -324
behind parker 243
behind plat -231
behind rijbewijs -280
behind sit -324
behind stad 212
behind stat -135
behind stoep 325
behind stoeptegel 278
behind teg -291
behind tel 307
behind thuis 201
behind uw -313
behind vannacht 396
behind vel -306
behind weg 186
behind wij 299
behind zal -191
behind1 $ 100
behind1 ( 322
behind1 , 105
behind1 0 -121
behind1 ? 89
behind1 aan -171
behind1 ab -245
behind1 bij -287
behind1 cijfer -315
behind1 da 310
behind1 dar 377
behind1 duizend -472
behind1 hangt 313
behind1 hier 308
behind1 in 132
behind1 is 159
behind1 jan -325
behind1 ligt 171
behind1 man -413
behind1 met 155
behind1 nar 230
behind1 okt -315
behind1 om -331
behind1 ook 180
behind1 op -225
behind1 open 281
behind1 plusser -335
behind1 procent -295
behind1 stat 110
behind1 te 244
behind1 van -304
behind1 vor -389
behind1 werkdag -250
behind1 zet 313
behind2 , 28
behind2 . -420
behind2 0 -106
behind2 : 391
behind2 ? -70
behind2 @code -270
behind2 augustus -223
behind2 blank 182
behind2 borgerhout 390
behind2 dan -320
behind2 dar 146
behind2 dat 205
behind2 de 61
behind2 dor -457
behind2 dus 185
behind2 een 216
behind2 heb 314
behind2 heeft 257
behind2 hoe 213
behind2 hoevel 357
behind2 ik 16
behind2 is -72
behind2 kan 178
behind2 krijg 186
behind2 mijn 185
behind2 na 306
behind2 ne 344
behind2 nog -298
behind2 nu 228
behind2 of -427
behind2 op -170
behind2 paspoort -413
behind2 per -407
behind2 te -362
behind2 wanner -222
behind2 war 196
behind2 wil 204
behind2 zegt -351
behind2 zonder -354
bothBefore , ik -402
bothBefore 0 , -193
bothBefore 0 0 -525
bothBefore 0 nar 396
bothBefore : 0 -493
bothBefore ^ , 326
bothBefore ^ bij 322
bothBefore ^ er -309
bothBefore ^ ik -342
bothBefore ^ in -303
bothBefore ^ lang 327
bothBefore ^ mijn -150
bothBefore ^ wij 342
bothBefore adres is 242
bothBefore dat is 254
bothBefore die op 381
bothBefore hof ter 207
bothBefore hoogt van 183
bothBefore huis , 160
bothBefore ik ben -375
bothBefore ik won 235
bothBefore lan van 340
bothBefore mijn huis 268
bothBefore nu op 230
bothBefore ons huis 307
bothBefore stadskantor , 249
bothBefore stoep bij 301
bothBefore thuis , 141
bothBefore van 0 -569
bothBefore wij won 206
bothBefore wij zijn -270
bothBefore won in 182
bothBefore won op 145
bothBefore zit op 243
earlier . -371
earlier 0 -517
earlier @code -293
earlier adres 265
earlier bij 142
earlier de 306
earlier doet 357
earlier een 214
earlier ik 105
earlier in 32
earlier is 282
earlier ja 285
earlier lantaarn 366
earlier ligt 301
earlier niet 292
earlier nieuw 250
earlier op 280
earlier van 187
earlier wil 377
earlier won 365
earlier zijn -105
elsewhere ! 224
elsewhere ) -247
elsewhere . 96
elsewhere 0 -137
elsewhere @code -244
elsewhere aan -165
elsewhere aanvrag 235
elsewhere adres 355
elsewhere afdel -484
elsewhere afvalpas 276
elsewhere antwoord 284
elsewhere b -407
elsewhere ben 114
elsewhere best 175
elsewhere borgerhout -348
elsewhere bsn -333
elsewhere burg 369
elsewhere bus -136
elsewhere buurt 283
elsewhere d 444
elsewhere dag 235
elsewhere dar 26
elsewhere dat -144
elsewhere de 77
elsewhere demo -381
elsewhere deur 373
elsewhere dinsdag -439
elsewhere dor 255
elsewhere dr 278
elsewhere een -69
elsewhere eid -416
elsewhere elk 327
elsewhere en -150
elsewhere ergen -226
elsewhere euro -346
elsewhere exampl 320
elsewhere g 227
elsewhere gan 357
elsewhere gat 357
elsewhere gemeent -413
elsewhere gevraagd 332
elsewhere gratis -376
elsewhere gsm 381
elsewhere h 321
elsewhere had -356
elsewhere half 294
elsewhere heb -144
elsewhere hebb 156
elsewhere hel 412
elsewhere hier 221
elsewhere hond 214
elsewhere inschrijv -249
elsewhere is -137
elsewhere j 330
elsewhere kaartnummer -405
elsewhere kind 440
elsewhere kunn 318
elsewhere kunt 344
elsewhere laatst -385
elsewhere lang 248
elsewhere leg -342
elsewhere maart 323
elsewhere mag 91
elsewhere mar -159
elsewhere meld 302
elsewhere mevr 413
elsewhere mij 162
elsewhere mijn 67
elsewhere moeder 366
elsewhere nie 465
elsewhere nieuw 172
elsewhere ocmw -428
elsewhere onz 173
elsewhere oranj 305
elsewhere over 282
elsewhere p 338
elsewhere plat 312
elsewhere precies -387
elsewhere r 382
elsewhere reken 409
elsewhere rijksregister 461
elsewhere schol -276
elsewhere schrijf 355
elsewhere schur 335
elsewhere stadhuis -321
elsewhere stan 201
elsewhere strak -325
elsewhere stuurt -349
elsewhere t 186
elsewhere te 143
elsewhere thuis 375
elsewhere tot 415
elsewhere turnhoutseban -348
elsewhere twee 43
elsewhere u 93
elsewhere v 145
elsewhere vier 397
elsewhere vind -347
elsewhere war -224
elsewhere wer 395
elsewhere won 472
elsewhere woning 362
elsewhere zak 259
elsewhere zijn -195
elsewhere zo -306
ending aai 303
ending aak -257
ending aal -401
ending aan 347
ending aar -243
ending aart -168
ending aat 276
ending acht 354
ending ad 158
ending ade 336
ending af -328
ending ag -479
ending ai 303
ending ak -499
ending al -271
ending alie -437
ending am -277
ending amp 369
ending an 38
ending anaf -483
ending ang 284
ending ar -243
ending ark 236
ending arkt 352
ending art -168
ending as -422
ending at 267
ending ate 475
ending aten -379
ending aven 445
ending baan 258
ending berg 337
ending bes 425
ending bied -412
ending bos 392
ending card -226
ending cht 243
ending code -532
ending dag -295
ending del -284
ending diep 424
ending dijk 272
ending ding -413
ending ds -494
ending dt -466
ending dweg 380
ending eb -354
ending ed -412
ending eef 292
ending eeft -474
ending eek -259
ending een 449
ending eent 327
ending eer -275
ending ef 304
ending eft -474
ending eg 313
ending egt -459
ending ehof 405
ending eide 367
ending ein 361
ending ek -207
ending elei 420
ending elen -378
ending em 186
ending en -216
ending end -618
ending ens -583
ending ep -206
ending er -157
ending erg 337
ending erik 433
ending erln 261
ending erom 206
ending ert -522
ending es 346
ending est 220
ending et -751
ending ette -418
ending eweg 381
ending ft -214
ending gd -316
ending gel 341
ending gt -399
ending hoek 398
ending hof 363
ending ht 243
ending ide 367
ending ie -531
ending ied -412
ending iep 424
ending ier -270
ending ies 227
ending ij -300
ending ijk 314
ending ijn -331
ending ikel -437
ending in 375
ending inde 372
ending inds -524
ending ine -409
ending ing -222
ending ink 242
ending io -429
ending iro -352
ending isa -201
ending it -420
ending jk 314
ending jn -331
ending kaai 271
ending kaal -328
ending kade 320
ending kamp 349
ending ke 482
ending kel -437
ending ker 271
ending ket -478
ending kker 460
ending kpad 284
ending kt 352
ending laan 372
ending laar 465
ending laat -520
ending lage -362
ending lei 499
ending lein 361
ending len -436
ending lhof 299
ending lie -129
ending lijn -243
ending ling -322
ending ln 512
ending loem 440
ending lweg 276
ending mer -80
ending merk -433
ending mmer -88
ending mp 369
ending na -565
ending naf -483
ending nbos 314
ending nde 372
ending nds -524
ending ne -565
ending ng -170
ending ngel 357
ending nhof 301
ending nk 242
ending npad 236
ending nr -242
ending nstr 302
ending nweg 300
ending oard 324
ending oate 475
ending ode -544
ending odel -342
ending oek 398
ending oel 416
ending oem 376
ending oen 327
ending oep -483
ending of 362
ending og -401
ending oket -463
ending om 293
ending on -540
ending one -456
ending oog 465
ending oom 295
ending oor -472
ending oord 197
ending or -506
ending ordt -382
ending orst 590
ending ost -290
ending ot -573
ending oven 369
ending paal -370
ending pad 382
ending park 236
ending pe -501
ending poel 397
ending pui 317
ending pv -430
ending raat 336
ending rdt -382
ending reef 304
ending reek 310
ending rg 316
ending ries 227
ending rik 433
ending ring 349
ending rink 228
ending rkt 352
ending rln 260
ending ro -352
ending roep -483
ending rom 206
ending ror -335
ending rp 350
ending rren 337
ending rror -335
ending rt -179
ending rtnr -294
ending rweg 377
ending sa -201
ending sier -389
ending slei 404
ending sln 340
ending sn -460
ending soen 291
ending spad 420
ending sstr 351
ending str 466
ending sweg 343
ending taat -547
ending te -114
ending ten -388
ending tie -393
ending ting -280
ending tnr -337
ending tort -197
ending tr 466
ending tte -251
ending tuur -299
ending tweg 260
ending ui 401
ending uid 481
ending uis 461
ending ur -150
ending us 297
ending uter 298
ending uur -150
ending veld 232
ending ven 256
ending vest 460
ending weg 306
ending wg 461
ending wijk 394
ending ype -501
kind capital digits-1 357
kind capital digits-2 378
kind capital digits-3 328
kind capital digits-4 -298
kind small digits-1 -511
kind small digits-2 -530
kind small digits-3 -481
kind small digits-4 -734
pair ( @it 136
pair ) en -285
pair ) koolmijnlan -179
pair , 0 124
pair , @it 116
pair , aan 206
pair , dar 66
pair , ge 257
pair , gebor 493
pair , gen -325
pair , gsm 412
pair , hoe 87
pair , ik 70
pair , is -148
pair , kan -188
pair , klopt -208
pair , komt -120
pair , rek 371
pair , tel 328
pair , welk -244
pair , wil 224
pair , zij -299
pair , zit -319
pair 0 $ -201
pair 0 , -292
pair 0 . -161
pair 0 0 -103
pair 0 ? -274
pair 0 @it 182
pair 0 aalst 318
pair 0 allebei -440
pair 0 augustus -390
pair 0 bc 281
pair 0 bij -162
pair 0 borgerhout 390
pair 0 en -263
pair 0 genk 310
pair 0 hs 406
pair 0 in -344
pair 0 is -342
pair 0 januari -341
pair 0 jar 276
pair 0 kg -392
pair 0 loker 308
pair 0 met -383
pair 0 meter -415
pair 0 november -332
pair 0 of -221
pair 0 op -137
pair 0 person -302
pair 0 sint 325
pair 0 sorry -280
pair 0 stat -487
pair 0 van -374
pair 0 verkoopt -370
pair 0 vor -401
pair : 0 -120
pair : @it 123
pair : de 275
pair : is -286
pair @code en -299
pair @it $ 100
pair @it ( 322
pair @it , 105
pair @it 0 -121
pair @it ? 89
pair @it aan -171
pair @it ab -245
pair @it bij -287
pair @it cijfer -315
pair @it da 310
pair @it dar 377
pair @it duizend -472
pair @it hangt 313
pair @it hier 308
pair @it in 132
pair @it is 159
pair @it jan -325
pair @it ligt 171
pair @it man -413
pair @it met 155
pair @it nar 230
pair @it okt -315
pair @it om -331
pair @it ook 180
pair @it op -225
pair @it open 281
pair @it plusser -335
pair @it procent -295
pair @it stat 110
pair @it te 244
pair @it van -304
pair @it vor -389
pair @it werkdag -250
pair @it zet 313
pair ^ , 445
pair ^ 0 -223
pair ^ @it -179
pair ^ aan 253
pair ^ adres 278
pair ^ bij 48
pair ^ bom 235
pair ^ bsn -263
pair ^ der 307
pair ^ een -391
pair ^ grag 214
pair ^ het 139
pair ^ in -139
pair ^ is 91
pair ^ jullie -296
pair ^ kan 170
pair ^ kom 280
pair ^ kwon 367
pair ^ lang 327
pair ^ lever 308
pair ^ naast 353
pair ^ nummer -448
pair ^ ondergrond 374
pair ^ onkruid 273
pair ^ onz -116
pair ^ op -238
pair ^ oud 383
pair ^ per 177
pair ^ sind 275
pair ^ stur 193
pair ^ van 153
pair ^ vor -283
pair ^ we 237
pair ^ wij 103
pair ^ won 345
pair aan @it 278
pair achter @it 266
pair adres : 172
pair adres van 289
pair adres vanaf 178
pair al 0 138
pair al aan -317
pair als @it -496
pair als ik -165
pair augustus 0 -289
pair bak $ -427
pair ben 0 251
pair ben @it -279
pair bewoner @it 320
pair bewoner van 270
pair bij @it 257
pair bij jullie -45
pair bij mij 146
pair bij ons 66
pair blauw @it -481
pair bus 0 -343
pair cod @it -276
pair dar @it -481
pair dar is 308
pair dar ligt 255
pair dar won 312
pair de achterkant 320
pair de bel 458
pair de brief -310
pair de brievenbus 242
pair de brug -166
pair de deur 199
pair de gevel 231
pair de hal -371
pair de ingang 280
pair de kaart -295
pair de kassa -472
pair de parkeervergunn -499
pair de parking -469
pair de zak 342
pair diabetes @it -327
pair die @it -352
pair die ook 270
pair die van -306
pair dochter @it -407
pair dus $ 291
pair een @it -390
pair een blauw 395
pair een boet -339
pair een cod -310
pair een extra 260
pair een ker 399
pair elk nacht 218
pair en 0 -270
pair en @it -252
pair en dan -299
pair en dar 211
pair en word -310
pair er 0 -374
pair er @it -366
pair er al 202
pair er nu -513
pair er stat -176
pair er wordt 355
pair gebor 0 291
pair gelof ik -196
pair gevel van 366
pair gevraagd vor 340
pair gezin @it -294
pair grag een 165
pair had een -356
pair hangt @it -431
pair hangt aan 390
pair hebb jullie 354
pair heeft @it -461
pair heeft als -261
pair heeft het 363
pair het bord -303
pair het dak 429
pair het fietspad 225
pair het formulier -378
pair het kind -307
pair het voetpad 217
pair het zwembad -367
pair hoe lat 101
pair hog @it 371
pair huis is 168
pair huis van 230
pair ik : 501
pair ik @it -348
pair ik bij -457
pair ik dan -148
pair ik had -357
pair ik het -438
pair ik hur 304
pair ik niet -396
pair ik ook 374
pair ik vind -292
pair ik wil 220
pair ik won 111
pair ik zit 218
pair in 0 -291
pair in bij 330
pair in een 303
pair in onz 377
pair ingang van 253
pair ingeschrev op 229
pair inschrijv @it -408
pair is 0 -278
pair is bij 313
pair is dat -92
pair is de 87
pair is een 161
pair is er -190
pair is gebor -337
pair is het 109
pair is in 208
pair is niet 404
pair is toch 225
pair is van -315
pair is vor -320
pair is ze -355
pair jan 0 -325
pair jullie , -313
pair jullie @it -380
pair jullie sit -343
pair kaart $ -196
pair kan het 391
pair kapot $ -222
pair kapot , 336
pair kid $ -315
pair kind @it -323
pair komt die -505
pair koolmijnlan 0 -251
pair kringlop @it 328
pair kunn jullie 53
pair kwon op 321
pair lan van 325
pair lang @it 295
pair loss stoeptegel 152
pair mag die -296
pair mag ik 73
pair mama @it -307
pair mar een -443
pair mar nar 228
pair mc $ -516
pair met 0 245
pair met @it -483
pair mij niet -315
pair mij thuis 156
pair mijn @it -283
pair mijn adres 243
pair mijn auto -339
pair mijn eid -526
pair mijn hond 483
pair mijn huis 225
pair mijn nieuw 256
pair mijn vader -113
pair mijn woning 206
pair mn @it -252
pair mn man -403
pair moet dat 419
pair moet een -371
pair moet ik -171
pair mog wij 293
pair naast @it 336
pair nar @it 252
pair national @it -313
pair niet mer -83
pair nieuw adres 130
pair nog een -221
pair nog op 267
pair nu @it 429
pair nu al -234
pair nu op 317
pair of 0 -363
pair of is -212
pair of moet -300
pair om 0 -220
pair ons thuis 170
pair op $ 334
pair op 0 -110
pair op @code -268
pair op @it 214
pair op de -157
pair op het -54
pair op jullie -360
pair op zaterdag 262
pair open $ 298
pair open @it -411
pair oud adres 329
pair over de 224
pair pal naast 213
pair parker $ 209
pair parking van -349
pair pas @it -358
pair peeter , 349
pair per 0 437
pair populierenlan 0 -450
pair recht op -320
pair rond @it 334
pair s nacht 273
pair schef $ -329
pair sectie @it -349
pair sind kort 274
pair sint @it 321
pair sit $ -286
pair speelplein @it 365
pair speeltuin @it 210
pair stan nog 232
pair stat een -208
pair stat op -248
pair stoep $ 370
pair stoep bij 301
pair stoep van -350
pair stoep vor 433
pair te 0 303
pair te vel -380
pair teg de -130
pair tegenover @it 285
pair tel 0 285
pair ter @it 207
pair thuis $ 229
pair thuis , 146
pair thuis op 187
pair toch niet -375
pair tot aan 284
pair uit mijn -363
pair van @it 47
pair van den -442
pair van een 362
pair van mn -470
pair vanaf 0 158
pair verhuiz doorgev 504
pair vier @it -279
pair voetpad $ 135
pair volgen het -375
pair vor @it 263
pair vor een -284
pair vor ons 234
pair we zijn 403
pair weg $ 114
pair wij will 301
pair wij won 104
pair wij zijn -71
pair wijk $ -397
pair wil een 140
pair wit @it -343
pair won @it 217
pair won aan 134
pair won ik 229
pair won in 119
pair won nu 248
pair won op 115
pair woont @it 311
pair ze @it -437
pair ze dan -235
pair ze is -369
pair zegt @it -360
pair zie ik -296
pair zien $ 258
pair zijn @it -370
pair zijn met 404
pair zit nu 253
pair zit op 168
pair zon @it -267
pair zonder vergunn -308
pair zoontj @it -459
pair zwembad $ -320
self aan -584
self achterom 206
self achterweg 274
self ambachtsherenlaan 470
self artikel -437
self balie -437
self bartoklaan 317
self ben -553
self bergselaan 331
self bijlage -362
self bremstraat 206
self brink 228
self bsn -460
self burgerservicenummer -354
self bus 359
self buslijn -237
self camionette -418
self code -382
self coordinaten -379
self dat -353
self den -624
self dijkweg 278
self dorpsstraat 310
self dossier -389
self dries 224
self een -510
self eikenlaan 285
self error -335
self esdoornlaan 240
self factuur -299
self factuurnummer -279
self foutcode -379
self ganzerik 433
self gentsesteenweg 244
self giro -352
self gracht 337
self grensweg 390
self groep -483
self haven 423
self havenstraat 247
self haverland 229
self hazelaarstraat 298
self heb -354
self heeft -384
self heidestraat 336
self hendrikkade 328
self het -387
self hogeweg 321
self hoogstraat 415
self hoogveld 295
self hoven 383
self huisnummer 337
self identiteitskaart -378
self ierselstraat -363
self industrielaan 301
self industrieweg 302
self ipv -430
self kaart -268
self kanaaldijk 209
self kapelstraat 312
self kenmerk -434
self kerkplein 231
self kerkring 310
self kerkstraat 200
self kievitstraat 369
self koolmijnlaan 392
self korenbloem 353
self kost -389
self kouter 298
self kuringersteenweg 311
self leemstraat 378
self leopoldlaan 417
self lijn -470
self lijsterbeslaan 229
self linden 355
self lokaal -328
self loket -463
self maar -548
self markt 344
self mededeling -319
self meent 327
self meidoornlaan 218
self melding -413
self meldingsnummer -348
self met -781
self model -342
self molenhoek 346
self molenstraat 286
self molenveld 236
self molenweg 174
self naar -460
self nen -351
self niet -471
self nieuwstraat 194
self noard 324
self nog -549
self noord 460
self nummerplaat -446
self paal -396
self parallelweg 344
self parklaan 242
self plaat -502
self plein 342
self populierenlaan 364
self postcode -506
self potterlaan 298
self prinsenlaan 343
self raadhuisplein 249
self ratelaar 376
self rijn 413
self rozenlaan 375
self schaepmanlaan 301
self schoolstraat 243
self sinds -524
self singel 331
self sportlaan 267
self spui 317
self staat -547
self stationsplein 276
self stationsstraat 276
self stationsweg 188
self steenweg 413
self torenstraat 316
self tot -541
self trekvaart 414
self tulpstraat 271
self turnhoutsebaan 414
self type -501
self uit -605
self vak -378
self van -797
self vanaf -483
self veld -493
self veldekensstraat 395
self vermeerstraat 265
self vest 421
self visa -201
self vlierstraat 313
self vondellaan 321
self voor -472
self voorstreek 310
self wal 447
self was -514
self week -605
self weg 460
self weverstraat 323
self wieken 326
self wilgenstraat 310
self wilhelminastraat 486
self wordt -382
self zaak -257
self zaal -427
self zavelstraat 332
self zegt -459
self zijn -437
self zomerdijk 337
self zone -417
self zuid 339
skip ( ) 100
skip ( 0 245
skip ) ) -349
skip ) @it -356
skip , $ 40
skip , , 204
skip , . 31
skip , : 323
skip , @code 403
skip , @it -59
skip , ben 219
skip , da -222
skip , deur 298
skip , die -188
skip , er -168
skip , gat -271
skip , gen 262
skip , genk 272
skip , jullie 192
skip , loker 308
skip , met 488
skip , op -197
skip , per -367
skip , te 190
skip , wanner -482
skip , wek -359
skip , won 229
skip 0 $ -11
skip 0 ) -138
skip 0 . 261
skip 0 0 -43
skip 0 : 166
skip 0 @it -190
skip 0 al -237
skip 0 allebei -301
skip 0 bij -249
skip 0 dat -372
skip 0 de -355
skip 0 die -86
skip 0 een -386
skip 0 en -24
skip 0 ik -202
skip 0 is -136
skip 0 kan -366
skip 0 klopt -351
skip 0 mag -486
skip 0 mar -331
skip 0 nar 345
skip 0 of -504
skip 0 op -255
skip 0 stat -213
skip 0 uit 482
skip 0 vor -344
skip 0 welk -275
skip 0 wij 211
skip 0 won 282
skip : , 267
skip : @it -345
skip : ik -320
skip : van 324
skip @code $ -337
skip @it , 28
skip @it . -420
skip @it 0 -106
skip @it : 391
skip @it ? -70
skip @it @code -270
skip @it augustus -223
skip @it blank 182
skip @it borgerhout 390
skip @it dan -320
skip @it dar 146
skip @it dat 205
skip @it de 61
skip @it dor -457
skip @it dus 185
skip @it een 216
skip @it heb 314
skip @it heeft 257
skip @it hoe 213
skip @it hoevel 357
skip @it ik 16
skip @it is -72
skip @it kan 178
skip @it krijg 186
skip @it mijn 185
skip @it na 306
skip @it ne 344
skip @it nog -298
skip @it nu 228
skip @it of -427
skip @it op -170
skip @it paspoort -413
skip @it per -407
skip @it te -362
skip @it wanner -222
skip @it war 196
skip @it wil 204
skip @it zegt -351
skip @it zonder -354
skip ^ $ 323
skip ^ , 229
skip ^ . 323
skip ^ 0 -282
skip ^ @code -406
skip ^ @it -126
skip ^ aan 267
skip ^ adres 132
skip ^ bur 351
skip ^ een -248
skip ^ en -196
skip ^ er 155
skip ^ ex 243
skip ^ heeft -84
skip ^ huis 50
skip ^ is 77
skip ^ ja 408
skip ^ jullie 202
skip ^ lantaarn 370
skip ^ ligt 207
skip ^ mn -428
skip ^ ons 172
skip ^ op -83
skip ^ stopt -455
skip ^ t 369
skip ^ te 155
skip ^ uit 157
skip ^ welk -353
skip ^ will 188
skip ^ won 59
skip ^ zit 325
skip ^ zon -223
skip aan , 293
skip aan . 177
skip aan achterkant 320
skip aan is 214
skip aan of -447
skip aan van 168
skip adres , 236
skip adres 0 334
skip adres @it 198
skip adres mij 411
skip al jar 284
skip als , -460
skip anorexia de -314
skip ben met -408
skip ben op 241
skip best de 343
skip bij ? 87
skip bij @it 266
skip bij bank -342
skip bij op 361
skip bij thuis 163
skip dag $ 478
skip dan 0 -274
skip dan jullie -385
skip dat in 305
skip de ( 320
skip de . -81
skip de : -225
skip de aan 87
skip de bij 273
skip de blijft -356
skip de dag 317
skip de een -357
skip de hangt -154
skip de heeft -287
skip de is -153
skip de nar 231
skip de op 68
skip de te 335
skip de tegenover 190
skip de zegt -369
skip de zit 294
skip diabetes , -322
skip die de -228
skip een 0 -442
skip een @it -333
skip een die 317
skip een op 100
skip en $ -325
skip en 0 -414
skip en @it -155
skip en in -57
skip en van -310
skip er aan 416
skip familie 0 370
skip gsm 0 459
skip heb @it -270
skip heeft 0 -335
skip heeft @it -321
skip het $ -85
skip het bij 154
skip het nog 263
skip hoe ik 302
skip hoe is 247
skip hoek @it 350
skip hof @it 387
skip hoogt @it 183
skip huis $ 234
skip huis @it 101
skip ik , -284
skip ik allen 219
skip ik dar 302
skip ik de 238
skip ik en -333
skip ik ingeschrev 304
skip ik mijn -147
skip ik op 110
skip in , 76
skip in . 210
skip in hal -416
skip in mijn 395
skip in van -372
skip in weg 224
skip in wijk 283
skip ingang de 314
skip is $ 107
skip is 0 -412
skip is @it -201
skip is dan -266
skip is mijn -338
skip is of -268
skip is weg 297
skip is zaterdag 331
skip jullie iet -354
skip jullie vor -279
skip kamer @it 289
skip kan dan -248
skip kan dar 313
skip kapot @it 352
skip kermis @it 87
skip kinder $ 249
skip koolmijnlan 0 -342
skip lamp @it 318
skip lan @it 309
skip lat de 322
skip mar won 389
skip mer @it 346
skip met $ 112
skip met , -238
skip met @it -278
skip mij op 332
skip mijn $ -171
skip mijn 0 -284
skip mijn @it -52
skip mijn har 357
skip mijn nar 250
skip mijn op 280
skip mijn stat 281
skip mijn van 259
skip mijn vor 453
skip mijn woont 151
skip mn stat -198
skip moet die -450
skip na $ 460
skip nar , 143
skip nar 0 304
skip nar ? 327
skip nar en 322
skip national 0 -313
skip niet @it -415
skip nieuw vanaf 178
skip nog $ 159
skip nog @it 179
skip nog de -330
skip nooit $ 429
skip nummer 0 -407
skip ons , 120
skip ons is -178
skip ons woont 230
skip onz ( 333
skip onz is -449
skip op , 186
skip op . 125
skip op 0 31
skip op ? 99
skip op @it 96
skip op bord -308
skip op een 446
skip op en 171
skip op fietspad 357
skip op in 234
skip op is 278
skip op markt -368
skip op nog 251
skip op parking -439
skip op rijbewijs -316
skip op stat 430
skip oud $ 243
skip per $ -403
skip plat @it -24
skip stat , 322
skip stat de -288
skip stat op -121
skip sticker de -446
skip stoep @it -117
skip t op 418
skip tegenover $ 105
skip tel 0 340
skip ter van 95
skip thuis @it 182
skip thuis de 379
skip tot 0 -344
skip tot de 239
skip tot het 228
skip u $ 157
skip uit $ 120
skip uit @it 222
skip vader $ -371
skip van . -276
skip van en 309
skip van is 229
skip van man -285
skip van nar 212
skip van tot 253
skip vanaf , 305
skip vor al 251
skip vor deur 244
skip vor en -367
skip wanner de 259
skip wat de -200
skip we 0 -448
skip weg @it 309
skip wij een -253
skip wij van 247
skip will op 309
skip won $ 166
skip won , 335
skip won . 175
skip won @it 137
skip won de 186
skip won en 397
skip won op 214
skip woning @it 299
skip woont , 283
skip woont . 171
skip woont 0 339
skip woont @it 203
skip zaterdag @it 116
skip zie @it -275
skip zit @it 203
skip zo het -472
skip zonder ? -360
topic @ability -82
topic @access -76
topic @body -251
topic @business -53
topic @general -90
topic @has -7
topic @home 139
topic @mine 37
topic @ofPerson -89
topic @organisation 19
topic @ownPostcode 21
topic @place 93
topic @vehicle -149
topicAnywhere @access -116
topicAnywhere @business -93
topicAnywhere @general -81
topicAnywhere @has -9
topicAnywhere @home 142
topicAnywhere @mine 37
topicAnywhere @mine-phrase -82
topicAnywhere @nuisance -44
topicAnywhere @ofPerson -141
topicAnywhere @ownPostcode 30
topicAnywhere @place 80
topicAnywhere @somebody 23
topicBefore @ability 64
topicBefore @access -117
topicBefore @building 106
topicBefore @home 169
topicBefore @mine 39
topicBefore @ofPerson -77
topicBefore @organisation 144
topicBefore @ownPostcode 37
topicBefore @patient 30
topicBefore @place 96
topicBefore @plainly 39
topicBefore @somebody 34
topicBeside @ability -147
topicBeside @building 210
topicBeside @business 69
topicBeside @firstPerson -256
topicBeside @general 198
topicBeside @handled -179
topicBeside @hardly -480
topicBeside @has -256
topicBeside @home 121
topicBeside @mine -283
topicBeside @nuisance-phrase 326
topicBeside @ofPerson -391
topicBeside @organisation 240
topicBeside @patient -207
topicBeside @place 263
topicBeside @plainly -232
topicBeside @relative -193
topicBeside @somebody -130
topicEarlier @firstPerson 25
topicEarlier @handled 190
topicEarlier @hardly 292
topicEarlier @has 124
topicEarlier @home 154
topicEarlier @ownPostcode 109
topicEarlier @patient 150
topicEarlier @place 248
topicEarlier @somebody 130
topicNear @ability -150
topicNear @access -261
topicNear @building 141
topicNear @home 215
topicNear @mine-phrase -256
topicNear @nuisance -86
topicNear @nuisance-phrase -124
topicNear @ofPerson -347
topicNear @organisation 72
topicNear @ownPostcode 27
topicNear @patient 24
topicNear @place 171
topicNear @plainly 34
topicNear @relative 107
topicNear @somebody 25
topicNear @vehicle -351
twoBefore 0 ) -356
twoBefore 0 nieuw 340
twoBefore ^ 0 -308
twoBefore ^ dat 254
twoBefore ^ is 382
twoBefore ^ mijn -42
twoBefore ^ wij -219
twoBefore aan de 203
twoBefore bij de 186
twoBefore bij mij 263
twoBefore bij ons 388
twoBefore de kermis 335
twoBefore de stoep -139
twoBefore er is -289
twoBefore het stadskantor 249
twoBefore ik won 53
twoBefore ik zie -275
twoBefore ik zit 146
twoBefore in het 362
twoBefore is het 315
twoBefore mij thuis 175
twoBefore mijn huis 187
twoBefore niet mer 346
twoBefore ter hoogt 183
twoBefore vor een -382
twoBefore wij won 161
twoBefore won we 352
word ( 127
word , 24
word 0 -116
word : 68
word @code -318
word aalst 298
word aan -4
word aangegev -426
word aanslag 361
word aanvrag -239
word achter 284
word achtertuin 311
word adres 208
word altijd 315
word anorexia -385
word apothek 193
word appartement 411
word arnhem 412
word augustus -390
word auto -242
word automat -339
word bankstel 254
word beginn 275
word bel 143
word beschermd -405
word bestan -275
word bestat -419
word betaald -293
word bewoner 222
word bij 58
word binn 77
word blijft -243
word boet -361
word bom 133
word bord -232
word borgerhout 390
word brand 376
word brief -169
word brug -120
word bsn -295
word bur 214
word buurt 386
word buurvrouw 361
word bv 307
word caf 305
word cijfer -404
word cod -378
word collega -313
word da -167
word dan -218
word dar 91
word dat -102
word der 339
word deur 126
word diabetes -333
word digid -439
word digital 336
word dochter -310
word domicilie 305
word donker 324
word dossier -475
word drie -268
word duizend -342
word eig 295
word en -37
word eruit 314
word euro -383
word familie 136
word fietspad 163
word formulier -422
word fuif 336
word gan 247
word gas -226
word geblokkeerd -366
word geboortedatum -208
word gebruik -350
word gedomicilieerd 316
word gedumpt 268
word gekopieerd -453
word geldig -254
word geldt -312
word gelijk -322
word gelof -196
word genk 306
word geplakt -361
word gerek -449
word gerestaureerd -363
word gevall 302
word gewoond 581
word glas 395
word gooi 386
word grag 208
word gratis -334
word griep -372
word had -439
word hag 330
word handteken -473
word hartsticht -379
word heeft -51
word hei 416
word hem 281
word hier 184
word hoek 368
word hoogt 102
word houd 316
word hs 406
word huis 42
word huisbezoek 337
word huisnummer 315
word ich 387
word id -416
word iederen -304
word iet -219
word ingang 179
word ingeschrev 200
word is -48
word jeugdrad -313
word jong 433
word jullie -86
word kaart -155
word kapper 480
word kapsalon 298
word kassa -472
word kermis -362
word kg -392
word kid -406
word kinder 228
word koolmijnlan -251
word kort 485
word kot 341
word kringlop 300
word kuil -308
word kwijt -240
word kwon 367
word laatst -481
word lad 317
word lan 287
word lantaarn 202
word leerling -546
word leerlingenvervoer -328
word leges -277
word les -438
word lever 305
word lez -469
word ligg 267
word ligt 112
word lijn -316
word lm 532
word locatie 393
word loker 304
word maandag 289
word markt -158
word mee -187
word mer -84
word met -50
word mg -393
word monitor -380
word naast 110
word nacht 179
word nar 133
word national -313
word ne 205
word neg -711
word nie 204
word nieuw 72
word noar 416
word nooit 279
word november -388
word nummer -121
word of -199
word okt -310
word omhog -151
word ondergrond 464
word onderwijsnummer -293
word onkruid 334
word ons 93
word ook 96
word op 52
word open 154
word oud 105
word pakt -240
word pand 263
word parkeerkaart -285
word parker 319
word parking -341
word pdf -434
word peeter 349
word pincod -563
word plein -332
word plek 220
word plusser -335
word populierenlan -450
word post 334
word postcod 392
word procent -462
word reispas -334
word rek 371
word rekeningnummer -527
word rij -357
word rijbewijs -224
word rijdt -454
word riool 386
word rommelmarkt 336
word rond 357
word rotond 311
word sectie -464
word sint 189
word sit -276
word slap 350
word sluikstort 265
word snap -452
word stadhuis -396
word stat -40
word sted -148
word steenpuin -446
word stek 224
word stembureau 232
word sticker -252
word stoel -410
word stopt -167
word strat 130
word studentenhuis 287
word teg -253
word tegenover 234
word tel 236
word telt -331
word terwijl 128
word thuis 117
word thuisadres 323
word ticket -476
word toe 436
word toilet -207
word uit 108
word utrecht 388
word uw -293
word vader -144
word vanaf 172
word vannacht 417
word vel -366
word verhuisd 369
word verhuiz 344
word verkeersbord 325
word verstopt 325
word vind -175
word volgen -315
word voordeur 370
word vrag -290
word vriendin 289
word vrij -323
word vuilzak 310
word wachtwoord -490
word warm -317
word was -201
word wat -172
word welk -205
word werd -416
word werkdag -273
word wij 80
word will 199
word won 141
word wonend 425
word woning 135
word woont 250
word woonwag 433
word z -360
word zag 195
word zal -78
word zaterdag 178
word zegt -302
word zie -405
word zit 73
word zon -300
word zoontj -418
word zuid 358
word zus 294
`,
};
