import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2297 candidates that are, 1161 that are not.
 * On families it was not taught on:
 * - above -1: found 98.5 %, wrongly 8.1 %
 * - above -0.5: found 97.0 %, wrongly 4.5 %
 * - above 0: found 95.1 %, wrongly 1.8 %
 * - above 0.5: found 90.8 %, wrongly 1.1 %
 * - above 1: found 84.0 %, wrongly 0.4 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:74ba8bc924c2bae330ac69392dfe86282bc2991de232b566862f5eb6030c4b70",
  intercept: -0.376,
  weights: `
before ) 242
before 0 -131
before ^ 28
before aan 114
before aanvrag -466
before achter 234
before adres 346
before altijd 356
before bij 189
before binn 457
before caf 282
before cijfer -332
before cod -371
before dan -362
before de 64
before den 103
before dor 309
before eid -355
before elk 233
before ex 269
before gan 376
before ge -206
before gehad 354
before grag 107
before hal 273
before har 319
before het 125
before huis 111
before hur 198
before ich 317
before id -333
before in 59
before ingeschrev 290
before jullie -93
before kamer 325
before kan 288
before ligt 318
before maand 235
before me 188
before mei 320
before mijn 65
before moeder 330
before moet -201
before my 403
before nar 301
before niet 83
before nieuw 257
before nog 138
before nu 118
before of -289
before ons 164
before sind 243
before sluikstort 347
before stad -343
before stan 402
before stat -251
before stoep 391
before stopt 363
before studio 338
before stur 151
before ter 231
before terwijl 209
before tot 182
before uit 80
before van 44
before vanaf 134
before verhuisd 324
before want -361
before wij 134
before won 248
before woont 342
before ze 265
before zijn 216
before zit 272
before1 ( 134
before1 , 117
before1 0 189
before1 : 122
before1 ^ -169
before1 aan 281
before1 achter 278
before1 als -376
before1 ben -270
before1 bewoner 338
before1 bij 254
before1 blauw -405
before1 boet -281
before1 dar -456
before1 diabetes -293
before1 die -285
before1 dochter -409
before1 drie -346
before1 een -388
before1 en -284
before1 er -336
before1 geldig -216
before1 hangt -385
before1 heeft -425
before1 hog 338
before1 ik -331
before1 kind -229
before1 kringlop 323
before1 lang 304
before1 mama -335
before1 met -445
before1 mijn -277
before1 milieustrat 243
before1 mn -257
before1 moet -295
before1 naast 383
before1 nar 244
before1 nu 410
before1 op 203
before1 open -379
before1 pand 254
before1 pas -338
before1 rond 324
before1 sectie -355
before1 sint 316
before1 speelplein 348
before1 speeltuin 253
before1 tegenover 296
before1 ter 235
before1 van 44
before1 vor 262
before1 won 221
before1 woont 328
before1 ze -427
before1 zijn -382
before1 zon -217
before1 zoontj -413
before2 ) -382
before2 , -72
before2 0 -165
before2 : -335
before2 ^ -131
before2 adres 207
before2 bewoner 173
before2 bij 262
before2 een -319
before2 en -160
before2 heb -245
before2 heeft -315
before2 hoek 326
before2 hof 400
before2 hoogt 176
before2 huis 102
before2 ingeschrev 172
before2 is -189
before2 jan 270
before2 kamer 311
before2 kapot 360
before2 lamp 300
before2 lan 317
before2 mer 321
before2 met -243
before2 mijn -81
before2 niet -358
before2 nog 192
before2 ons 139
before2 stoep -103
before2 thuis 193
before2 tis 256
before2 uit 222
before2 weg 317
before2 won 140
before2 woning 297
before2 woont 207
before2 word 170
before2 zit 205
behind ! 258
behind ( -322
behind , -55
behind . 36
behind 0 -175
behind : 148
behind @code -412
behind allebei -315
behind allen -279
behind ander 286
behind avond 285
behind bel 376
behind bij -133
behind brug -198
behind container 432
behind dar 111
behind dat -106
behind de -36
behind dit 372
behind dor 138
behind fietspad 236
behind gan 332
behind gemeentehuis -321
behind genk 304
behind heb -229
behind hem 384
behind het -80
behind hoe 113
behind huis -193
behind ingang 231
behind inlogg -383
behind inschrijv 315
behind is -101
behind kaart -321
behind kan -300
behind kapot -192
behind kermis -364
behind kinder 329
behind loker 287
behind los 303
behind mar -280
behind mee -194
behind meld 422
behind men 164
behind mer -234
behind mijn -110
behind moet 156
behind na 214
behind nacht 152
behind nie 285
behind nodig 374
behind nu -364
behind ocmw -345
behind ook 220
behind op -121
behind open 337
behind oud 225
behind papier 453
behind parker 249
behind plat -176
behind plein -350
behind rijbewijs -241
behind sit -354
behind stad 256
behind stat -148
behind stoep 288
behind teg -295
behind tel 352
behind thuis 223
behind toe 423
behind uw -302
behind vannacht 360
behind vel -336
behind weg 219
behind wij 301
behind zal -212
behind1 $ 92
behind1 ( 304
behind1 , 97
behind1 0 -119
behind1 ? 76
behind1 bij -284
behind1 cijfer -284
behind1 da 283
behind1 dar 345
behind1 duizend -419
behind1 een 277
behind1 hangt 283
behind1 hier 302
behind1 in 146
behind1 is 162
behind1 jan -285
behind1 ligt 151
behind1 man -335
behind1 nar 210
behind1 om -313
behind1 ook 161
behind1 op -232
behind1 open 292
behind1 plusser -368
behind1 stat 125
behind1 te 243
behind1 van -292
behind1 vor -381
behind1 werkdag -248
behind1 wil 279
behind1 zet 330
behind1 zijn 142
behind2 . -419
behind2 0 -110
behind2 : 407
behind2 ? -105
behind2 augustus -238
behind2 blank 212
behind2 borgerhout 364
behind2 dan -315
behind2 dar 153
behind2 dat 164
behind2 de 52
behind2 dor -454
behind2 dus 195
behind2 een 215
behind2 heb 313
behind2 heeft 253
behind2 hoe 219
behind2 hoevel 255
behind2 ik 22
behind2 is -97
behind2 kan 109
behind2 krijg 188
behind2 ne 312
behind2 niet -180
behind2 nog -269
behind2 nu 231
behind2 of -402
behind2 op -120
behind2 paspoort -377
behind2 per -428
behind2 te -331
behind2 tot 124
behind2 wanner -213
behind2 war 194
behind2 zegt -286
behind2 zonder -373
bothBefore , ik -298
bothBefore 0 , -140
bothBefore 0 0 -531
bothBefore 0 met -332
bothBefore 0 nar 365
bothBefore ^ , 315
bothBefore ^ bij 234
bothBefore ^ er -286
bothBefore ^ ik -317
bothBefore ^ in -287
bothBefore ^ lang 306
bothBefore ^ mijn -137
bothBefore ^ van 321
bothBefore ^ wij 361
bothBefore adres is 221
bothBefore bewoner van 173
bothBefore dat is 252
bothBefore die op 331
bothBefore hof ter 235
bothBefore hoogt van 176
bothBefore huis , 154
bothBefore huis op 166
bothBefore ik won 246
bothBefore in op 234
bothBefore ingeschrev op 172
bothBefore jan van 270
bothBefore kamer op 248
bothBefore lan van 338
bothBefore mijn dochter -365
bothBefore mijn huis 313
bothBefore ons huis 277
bothBefore stadskantor , 274
bothBefore stoep bij 227
bothBefore thuis , 139
bothBefore van 0 -499
bothBefore wij won 212
bothBefore wij zijn -290
bothBefore won in 178
bothBefore won op 158
bothBefore zit op 252
earlier . -273
earlier 0 -500
earlier @code -259
earlier adres 208
earlier bij 120
earlier de 303
earlier doet 296
earlier een 202
earlier het 192
earlier ik 100
earlier in 39
earlier is 266
earlier ja 253
earlier kan 120
earlier lantaarn 285
earlier ligt 301
earlier niet 277
earlier nieuw 199
earlier op 269
earlier strat 267
earlier van 159
earlier wil 322
earlier won 326
elsewhere ! 237
elsewhere ) -231
elsewhere . 102
elsewhere 0 -156
elsewhere @code -239
elsewhere aan -157
elsewhere aanvrag 243
elsewhere adres 338
elsewhere afdel -429
elsewhere afvalpas 295
elsewhere antwoord 281
elsewhere b -349
elsewhere ben 132
elsewhere best 170
elsewhere bsn -278
elsewhere burg 328
elsewhere buurt 278
elsewhere d 375
elsewhere dag 239
elsewhere dar 26
elsewhere dat -150
elsewhere de 83
elsewhere deur 353
elsewhere dicht 37
elsewhere die -118
elsewhere dor 216
elsewhere dr 275
elsewhere een -90
elsewhere eig 307
elsewhere elk 386
elsewhere en -136
elsewhere er 145
elsewhere erbij 312
elsewhere ergen -284
elsewhere euro -265
elsewhere exampl 334
elsewhere g 232
elsewhere gan 357
elsewhere gat 329
elsewhere gemeent -398
elsewhere gevraagd 403
elsewhere gratis -333
elsewhere gsm 376
elsewhere h 319
elsewhere hebb 159
elsewhere hel 376
elsewhere hier 269
elsewhere hij -162
elsewhere hond 211
elsewhere inschrijv -224
elsewhere is -118
elsewhere j 326
elsewhere kind 456
elsewhere kunn 329
elsewhere kunt 329
elsewhere laatst -347
elsewhere lamp 316
elsewhere lang 264
elsewhere maart 350
elsewhere machin -341
elsewhere mag 100
elsewhere mar -162
elsewhere meld 275
elsewhere mevr 398
elsewhere mij 165
elsewhere moeder 374
elsewhere moeilijk -297
elsewhere nie 452
elsewhere nieuw 166
elsewhere nummer -301
elsewhere ocmw -395
elsewhere onz 152
elsewhere over 318
elsewhere p 347
elsewhere plat 316
elsewhere precies -431
elsewhere r 386
elsewhere reken 409
elsewhere rijksregister 507
elsewhere schep 317
elsewhere schol -271
elsewhere schrijf 299
elsewhere schur 316
elsewhere stadhuis -252
elsewhere stan 217
elsewhere stuurt -360
elsewhere t 200
elsewhere te 160
elsewhere thuis 355
elsewhere tot 405
elsewhere twee 73
elsewhere u 92
elsewhere v 154
elsewhere vier 391
elsewhere vraagt -291
elsewhere war -212
elsewhere won 454
elsewhere woning 293
elsewhere zak 278
elsewhere zij 210
elsewhere zijn -165
elsewhere zo -265
ending aai 323
ending aak -303
ending aal -424
ending aan 361
ending aar -226
ending aart -153
ending aat 287
ending acht 341
ending ad 192
ending ade 333
ending af -315
ending ag -514
ending ai 323
ending ak -499
ending al -284
ending alie -395
ending am -286
ending amp 373
ending an 28
ending anaf -443
ending ang 283
ending ar -226
ending ark 254
ending arkt 369
ending art -153
ending as -400
ending at 276
ending aten -341
ending aven 488
ending baan 240
ending berg 327
ending bes 437
ending bied -416
ending bos 402
ending card -206
ending cht 251
ending code -523
ending dag -343
ending de 61
ending diep 450
ending dijk 288
ending ding -378
ending ds -478
ending dt -372
ending dweg 386
ending eb -315
ending ed -416
ending eef 315
ending eeft -444
ending eek -220
ending een 385
ending eent 312
ending eer -236
ending ef 319
ending eft -444
ending eg 317
ending egt -401
ending ehof 384
ending ei 199
ending eide 354
ending ein 394
ending ek -193
ending elei 292
ending elen -367
ending em 167
ending en -217
ending end -553
ending ens -511
ending ep -247
ending er -128
ending erg 327
ending erik 409
ending erln 264
ending erom 248
ending ert -426
ending es 286
ending est 282
ending et -734
ending eter -309
ending ette -381
ending eweg 369
ending ft -214
ending gd -336
ending gel 330
ending gen -132
ending gt -367
ending hoek 391
ending hof 363
ending ht 251
ending iaan 344
ending ide 354
ending ie -455
ending ied -416
ending iep 450
ending ier -258
ending ies 235
ending ij -261
ending ijk 348
ending ijn -308
ending ikel -331
ending in 410
ending inde 371
ending inds -496
ending ing -219
ending ink 239
ending iro -328
ending isa -192
ending it -433
ending jk 348
ending jn -308
ending kaai 285
ending kade 326
ending kamp 337
ending ke 445
ending kel -331
ending ker 294
ending ket -472
ending kker 451
ending kpad 274
ending kt 369
ending laan 386
ending laar 453
ending laat -493
ending lei 484
ending lein 394
ending len -382
ending lhof 284
ending lijn -249
ending ling -337
ending ln 558
ending loem 373
ending lweg 276
ending mer -81
ending merk -409
ending mmer -99
ending mp 373
ending na -488
ending naf -443
ending nde 371
ending nds -496
ending ne -513
ending ng -168
ending ngel 375
ending nhof 293
ending nk 239
ending npad 235
ending nr -208
ending ns -215
ending nstr 317
ending nt 244
ending nweg 321
ending oard 295
ending oate 531
ending ode -533
ending odel -461
ending oek 391
ending oel 343
ending oem 314
ending oen 337
ending oep -484
ending of 361
ending og -398
ending oket -451
ending om 307
ending on -486
ending one -370
ending oog 407
ending oor -473
ending oord 206
ending or -508
ending ordt -306
ending orst 615
ending ot -529
ending oven 326
ending pad 360
ending park 254
ending pe -482
ending poel 408
ending pui 313
ending pv -386
ending raat 350
ending rdt -306
ending reef 328
ending rg 328
ending ries 235
ending rik 409
ending ring 331
ending rink 214
ending rkt 369
ending rln 281
ending ro -328
ending roep -484
ending rom 248
ending ror -277
ending rp 302
ending rren 370
ending rror -277
ending rt -165
ending rtnr -290
ending ruid 303
ending rweg 359
ending sa -192
ending sier -372
ending sn -455
ending soen 312
ending spad 379
ending sstr 390
ending str 454
ending sweg 361
ending taat -487
ending te -134
ending ten -361
ending ter -253
ending tie -338
ending tig -418
ending ting -315
ending tnr -353
ending tort -244
ending tr 454
ending tte -302
ending tweg 241
ending ui 393
ending uid 381
ending uis 451
ending ur -174
ending us 350
ending uter 330
ending uur -174
ending veld 247
ending ven 262
ending vest 413
ending weg 314
ending wg 383
ending xstr 334
ending ype -482
kind capital digits-1 366
kind capital digits-2 400
kind capital digits-3 347
kind capital digits-4 -257
kind small digits-1 -529
kind small digits-2 -544
kind small digits-3 -498
kind small digits-4 -740
pair ( @it 134
pair ) en -319
pair , 0 120
pair , @it 117
pair , aan 203
pair , al -182
pair , bel 267
pair , dar 55
pair , gebor 481
pair , gen -343
pair , hoe 103
pair , ik 84
pair , is -144
pair , kan -221
pair , klopt -188
pair , komt -106
pair , rek 359
pair , tel 318
pair , tot -286
pair , welk -264
pair , wil 285
pair , wordt -379
pair , zij -245
pair , zit -303
pair 0 $ -188
pair 0 , -289
pair 0 . -182
pair 0 0 -101
pair 0 ? -263
pair 0 @it 189
pair 0 aalst 313
pair 0 allebei -361
pair 0 augustus -361
pair 0 bij -124
pair 0 borgerhout 364
pair 0 en -261
pair 0 genk 304
pair 0 hs 337
pair 0 in -324
pair 0 is -317
pair 0 januari -356
pair 0 jar 239
pair 0 kg -418
pair 0 loker 287
pair 0 met -331
pair 0 meter -389
pair 0 nar 117
pair 0 nieuw 299
pair 0 november -360
pair 0 of -235
pair 0 op -131
pair 0 sint 339
pair 0 stat -466
pair 0 van -396
pair 0 vor -440
pair : 0 -137
pair : @it 122
pair : de 258
pair : is -277
pair @it $ 92
pair @it ( 304
pair @it , 97
pair @it 0 -119
pair @it ? 76
pair @it bij -284
pair @it cijfer -284
pair @it da 283
pair @it dar 345
pair @it duizend -419
pair @it een 277
pair @it hangt 283
pair @it hier 302
pair @it in 146
pair @it is 162
pair @it jan -285
pair @it ligt 151
pair @it man -335
pair @it nar 210
pair @it om -313
pair @it ook 161
pair @it op -232
pair @it open 292
pair @it plusser -368
pair @it stat 125
pair @it te 243
pair @it van -292
pair @it vor -381
pair @it werkdag -248
pair @it wil 279
pair @it zet 330
pair @it zijn 142
pair ^ , 439
pair ^ 0 -237
pair ^ @it -169
pair ^ aan 225
pair ^ adres 296
pair ^ bij 41
pair ^ bom 240
pair ^ bsn -251
pair ^ der 327
pair ^ een -318
pair ^ grag 167
pair ^ het 127
pair ^ in -156
pair ^ is 100
pair ^ jullie -256
pair ^ kan 191
pair ^ kom 242
pair ^ kwon 357
pair ^ lang 306
pair ^ met 343
pair ^ nummer -420
pair ^ ondergrond 342
pair ^ onkruid 244
pair ^ op -255
pair ^ oud 372
pair ^ parkeerkaart -352
pair ^ per 186
pair ^ rommelmarkt 294
pair ^ sind 311
pair ^ stur 191
pair ^ van 133
pair ^ vor -243
pair ^ war 122
pair ^ we 256
pair ^ wij 107
pair ^ won 307
pair aan @it 281
pair achter @it 278
pair adres : 170
pair adres van 399
pair adres vanaf 177
pair al 0 160
pair als @it -376
pair als ik -146
pair augustus 0 -285
pair bak $ -401
pair ben 0 331
pair ben @it -270
pair bewoner @it 338
pair bewoner van 181
pair bij @it 254
pair bij jullie -87
pair bij mij 166
pair bij ons 68
pair blauw @it -405
pair boet @it -281
pair bov de 306
pair bus 0 -344
pair dag $ 337
pair dar @it -456
pair dar is 268
pair dar ligt 235
pair dar won 313
pair dat $ -133
pair de achterkant 317
pair de bel 367
pair de brief -270
pair de brievenbus 251
pair de deur 206
pair de gevel 251
pair de hal -313
pair de hel 16
pair de ingang 305
pair de kaart -330
pair de kassa -392
pair de leges -276
pair de parkeervergunn -401
pair de parking -434
pair de wijkagent 283
pair de zak 336
pair deur , 253
pair diabetes @it -293
pair die @it -285
pair die ook 241
pair die van -269
pair dochter @it -409
pair drie @it -346
pair dus $ 232
pair een @it -388
pair een boet -316
pair een kapsalon 243
pair een ker 276
pair een nieuw -240
pair een wrak -380
pair elk nacht 219
pair en 0 -281
pair en @it -284
pair en dan -254
pair en dar 221
pair en de 152
pair en word -247
pair er 0 -412
pair er @it -336
pair er al 215
pair er nu -554
pair er stat -171
pair er wordt 330
pair er zit 352
pair geldig @it -216
pair gevel van 368
pair gevraagd vor 326
pair grag een 211
pair had een -346
pair hal , 284
pair hangt @it -385
pair hangt aan 347
pair hebb jullie 334
pair heeft @it -425
pair heeft als -343
pair heeft het 336
pair het bord -280
pair het dak 354
pair het fietspad 228
pair het hek 289
pair het voetpad 201
pair het zwembad -335
pair hoe lat 164
pair hog @it 338
pair hoogt van 55
pair huis , 117
pair huis is 143
pair huis op 166
pair huis van 255
pair ik 0 -322
pair ik : 464
pair ik @it -331
pair ik bij -462
pair ik dan -144
pair ik ga 378
pair ik het -392
pair ik hur 271
pair ik moet 218
pair ik niet -401
pair ik vind -330
pair ik wil 208
pair ik won 115
pair ik zit 231
pair in 0 -309
pair in bij 272
pair in een 260
pair in onz 378
pair in op 234
pair ingang van 251
pair ingeschrev op 203
pair is 0 -225
pair is bij 327
pair is dat -95
pair is de 84
pair is er -183
pair is gebor -286
pair is het 100
pair is in 194
pair is niet 389
pair is stuk -274
pair is ze -269
pair jan 0 -285
pair jullie , -348
pair jullie ? 304
pair jullie het 244
pair jullie sit -299
pair kan de -127
pair kapot $ -171
pair kapot , 354
pair kind @it -229
pair komt die -461
pair koolmijnlan 0 -287
pair kringlop @it 323
pair kwon op 287
pair lan van 332
pair lang @it 304
pair langskom $ -352
pair ligt een 117
pair loss stoeptegel 174
pair mag dar 313
pair mag die -337
pair mag ik 77
pair mama @it -335
pair mar een -393
pair mar hij -396
pair mar nar 212
pair mc $ -451
pair mee als -295
pair met 0 250
pair met @it -445
pair mij thuis 172
pair mijn @it -277
pair mijn adres 290
pair mijn auto -319
pair mijn domicilie 258
pair mijn eid -443
pair mijn hond 469
pair mijn huis 230
pair mijn kaartlezer -278
pair mijn nieuw 292
pair mijn woning 219
pair milieustrat @it 243
pair mn @it -257
pair mn man -387
pair moet @it -295
pair moet een -322
pair moet ik -187
pair naast @it 383
pair nar @it 244
pair net verhuisd 319
pair niet aan -280
pair niet in -264
pair nieuw adres 134
pair nog een -263
pair nog op 257
pair nu @it 410
pair nu op 314
pair nummer 0 242
pair of 0 -343
pair of aan -308
pair of is -198
pair om 0 -200
pair ons thuis 121
pair op $ 311
pair op 0 -139
pair op @code -248
pair op @it 203
pair op de -167
pair op het -70
pair op jullie -297
pair op mijn -121
pair op zaterdag 287
pair open $ 325
pair open @it -379
pair oud adres 261
pair over de 218
pair pand @it 254
pair parker $ 230
pair parking van -309
pair pas @it -338
pair per 0 429
pair procent , -369
pair recht op -309
pair rond @it 324
pair s nacht 290
pair sam met 331
pair schef $ -341
pair sectie @it -355
pair sind kort 244
pair sint @it 316
pair speelplein @it 348
pair speeltuin @it 253
pair stan nog 219
pair stat een -209
pair stat op -244
pair stoep $ 296
pair stoep bij 227
pair stoep van -267
pair stoep vor 353
pair stur de 210
pair t is 54
pair te 0 315
pair te vel -349
pair teg de -113
pair tegenover @it 296
pair tel 0 253
pair ter @it 235
pair ter hoogt 55
pair thuis $ 226
pair thuis , 150
pair thuis op 186
pair toch niet -284
pair tot aan 317
pair u of -274
pair uit mijn -340
pair van @it 44
pair van den -428
pair van een 332
pair van mn -429
pair vanaf 0 176
pair verhuisd van 285
pair verhuiz doorgev 436
pair volgen het -354
pair vor @it 262
pair vor een -248
pair vrij $ -307
pair we won 183
pair we zijn 373
pair weg $ 140
pair wij will 310
pair wij won 80
pair wij zit 254
pair wil een 136
pair won @it 221
pair won ik 225
pair won in 139
pair won nu 257
pair won op 108
pair woont @it 328
pair ze @it -427
pair ze dan -195
pair zien $ 257
pair zijn @it -382
pair zijn met 374
pair zit nu 214
pair zit op 178
pair zon @it -217
pair zoontj @it -413
self aan -497
self achterom 248
self achterweg 258
self ambachtsherenlaan 430
self artikel -331
self balie -395
self beatrixstr 334
self ben -492
self bergselaan 294
self bremstraat 204
self brink 214
self bsn -455
self burgerservicenummer -326
self bus 395
self buslijn -227
self camionette -381
self code -326
self coordinaten -341
self creditcard -189
self dat -328
self den -598
self dijkweg 296
self dorpsstraat 310
self dossier -372
self dries 224
self een -451
self eid -227
self eikenlaan 293
self error -277
self esdoornlaan 286
self foutcode -420
self ganzerik 409
self gentsesteenweg 241
self giro -328
self gordiaan 344
self gracht 340
self grensweg 377
self groenstraat 243
self groep -484
self haven 367
self havenstraat 272
self hazelaarstraat 290
self heb -315
self heeft -396
self heidestraat 323
self het -380
self hogeweg 270
self hoogstraat 480
self hoogveld 266
self hoven 334
self huisnummer 356
self identiteitskaart -295
self industrielaan 329
self industrieweg 276
self ipv -386
self kaart -231
self kaartnr -342
self kanaaldijk 197
self kapelstraat 391
self kenmerk -368
self kerkplein 220
self kerkring 336
self kerkstraat 220
self kievitstraat 287
self kost -376
self kouter 330
self leemstraat 355
self leopoldlaan 385
self lijn -410
self lijsterbeslaan 218
self linden 324
self loket -451
self maar -506
self markt 342
self mededeling -341
self meent 312
self meidoornlaan 238
self melding -378
self meldingsnummer -266
self met -764
self model -461
self molenhoek 321
self molenstraat 272
self molenveld 213
self molenweg 164
self naar -412
self nen -325
self niet -444
self nieuwstraat 223
self noard 295
self nog -545
self noord 457
self nummerplaat -416
self paal -324
self parallelweg 313
self parklaan 231
self pijlkruid 303
self plaat -470
self plein 298
self populierenlaan 299
self postcode -451
self prinsenlaan 327
self raadhuisplein 304
self rijn 393
self rozenlaan 304
self schaepmanlaan 274
self schoolstraat 246
self sinds -496
self singel 346
self slotlaan 239
self sportlaan 258
self spui 313
self staat -487
self stationsplein 280
self stationsstraat 257
self stationsweg 179
self steenweg 394
self torenstraat 324
self tot -483
self trekvaart 366
self tulpstraat 309
self turnhoutsebaan 385
self type -482
self uit -560
self vak -334
self van -818
self vanaf -443
self vermeerstraat 214
self vest 413
self visa -192
self vlierstraat 254
self vondellaan 298
self voor -473
self wal 400
self was -470
self week -585
self weg 421
self weverstraat 367
self wieken 332
self wilgenlaan 338
self wilgenstraat 305
self wilhelminastraat 449
self willemlaan 313
self wordt -306
self zaak -313
self zaal -410
self zavelstraat 286
self zegt -401
self zijn -400
self zone -365
self zuid 315
skip ( ) 86
skip ( , 274
skip ) ) -278
skip ) @it -382
skip , $ 43
skip , , 189
skip , @code 382
skip , @it -72
skip , ben 128
skip , da -217
skip , die -210
skip , er -148
skip , gen 287
skip , genk 232
skip , heb -303
skip , jullie 194
skip , kan -197
skip , loker 287
skip , met 467
skip , op -184
skip , per -376
skip , te 164
skip , won 209
skip , wordt 386
skip 0 ) -106
skip 0 . 264
skip 0 0 -44
skip 0 : 153
skip 0 @it -165
skip 0 al -220
skip 0 allebei -310
skip 0 bij -254
skip 0 dat -367
skip 0 de -326
skip 0 een -286
skip 0 en -15
skip 0 ik -189
skip 0 is -113
skip 0 kan -368
skip 0 mag -466
skip 0 mar -276
skip 0 nar 377
skip 0 of -437
skip 0 om -429
skip 0 op -275
skip 0 stat -237
skip 0 uit 469
skip 0 vor -326
skip 0 welk -206
skip 0 wij 188
skip 0 won 259
skip : , 283
skip : @it -335
skip : van 271
skip @it . -419
skip @it 0 -110
skip @it : 407
skip @it ? -105
skip @it augustus -238
skip @it blank 212
skip @it borgerhout 364
skip @it dan -315
skip @it dar 153
skip @it dat 164
skip @it de 52
skip @it dor -454
skip @it dus 195
skip @it een 215
skip @it heb 313
skip @it heeft 253
skip @it hoe 219
skip @it hoevel 255
skip @it ik 22
skip @it is -97
skip @it kan 109
skip @it krijg 188
skip @it ne 312
skip @it niet -180
skip @it nog -269
skip @it nu 231
skip @it of -402
skip @it op -120
skip @it paspoort -377
skip @it per -428
skip @it te -331
skip @it tot 124
skip @it wanner -213
skip @it war 194
skip @it zegt -286
skip @it zonder -373
skip ^ $ 313
skip ^ , 222
skip ^ . 251
skip ^ 0 -267
skip ^ @code -384
skip ^ @it -131
skip ^ aan 278
skip ^ adres 117
skip ^ bur 293
skip ^ buurman 339
skip ^ een -217
skip ^ en -184
skip ^ er 131
skip ^ huis 52
skip ^ is 81
skip ^ ja 415
skip ^ jullie 218
skip ^ kan 257
skip ^ lantaarn 363
skip ^ ligt 220
skip ^ mar 278
skip ^ mijn -148
skip ^ mn -358
skip ^ ons 206
skip ^ op -88
skip ^ stopt -415
skip ^ t 327
skip ^ te 180
skip ^ uit 132
skip ^ welk -351
skip ^ wijkagent 350
skip ^ will 210
skip ^ won 53
skip ^ zit 352
skip ^ zon -209
skip aan , 321
skip aan . 147
skip aan achterkant 317
skip aan is 228
skip aan of -388
skip aan van 215
skip adres , 242
skip adres 0 300
skip adres @it 207
skip al $ -222
skip al een 191
skip al jar 278
skip als , -369
skip ander ? 315
skip ben 0 -365
skip ben met -350
skip ben op 244
skip best de 317
skip bewoner @it 173
skip bij ? 53
skip bij @it 262
skip bij bank -374
skip bij of -281
skip bij op 357
skip bij thuis 146
skip bus op 400
skip dag $ 458
skip dar ik 137
skip dat ik -319
skip dat in 322
skip de ( 308
skip de . -79
skip de : -185
skip de aan 88
skip de bij 260
skip de blijft -328
skip de dag 263
skip de hangt -156
skip de heeft -329
skip de is -138
skip de nar 203
skip de op 103
skip de tegenover 198
skip de van -41
skip de zegt -391
skip de zit 312
skip die de -215
skip een 0 -420
skip een @it -319
skip een een 242
skip een op 83
skip en $ -287
skip en 0 -383
skip en @it -160
skip en heb -366
skip en in -119
skip en van -296
skip er aan 386
skip er mer 359
skip ge mij 335
skip geweigerd $ -300
skip gsm 0 425
skip heb @it -245
skip heeft 0 -346
skip heeft @it -315
skip hel $ 289
skip het $ -76
skip het bij 161
skip het nog 268
skip hij $ -415
skip hoe ik 266
skip hoe je -346
skip hoek @it 326
skip hof @it 400
skip hoogt @it 176
skip huis $ 241
skip huis @it 102
skip ik $ -136
skip ik , -252
skip ik allen 228
skip ik dar 235
skip ik de 244
skip ik en -284
skip ik ingeschrev 255
skip ik mijn -86
skip ik op 130
skip in , 134
skip in . 229
skip in hal -328
skip in mijn 352
skip in strat 236
skip in van -358
skip in weg 205
skip in wijk 295
skip ingang de 287
skip ingeschrev @it 172
skip is $ 118
skip is 0 -343
skip is ? -338
skip is @it -189
skip is dan -338
skip is een -124
skip is mijn -344
skip is of -264
skip is zaterdag 294
skip jan @it 270
skip jullie vor -294
skip kamer @it 311
skip kan dan -223
skip kan dar 347
skip kapot @it 360
skip koolmijnlan 0 -382
skip lamp @it 300
skip lan @it 317
skip lat de 309
skip leerlingenvervoer al -327
skip mar won 376
skip mer @it 321
skip met $ 121
skip met , -276
skip met @it -243
skip mij op 327
skip mijn $ -136
skip mijn 0 -284
skip mijn @it -81
skip mijn nar 295
skip mijn op 239
skip mijn stat 297
skip mijn van 255
skip mijn vor 403
skip mijn woont 173
skip milieustrat , 288
skip mn stat -150
skip na $ 429
skip nar , 148
skip nar 0 298
skip nar ? 271
skip nar en 278
skip niet @it -358
skip nieuw vanaf 177
skip nog $ 227
skip nog @it 192
skip nooit $ 336
skip nu 0 343
skip nummer 0 -357
skip ons , 122
skip ons @it 139
skip ons is -162
skip ons woont 230
skip onz ( 369
skip onz is -430
skip ook $ 184
skip op , 198
skip op . 125
skip op 0 21
skip op ? 80
skip op bord -263
skip op brief -349
skip op een 345
skip op en 172
skip op fietspad 328
skip op heeft 326
skip op in 243
skip op is 276
skip op markt -365
skip op parking -393
skip op rijbewijs -344
skip op woont 362
skip per $ -399
skip stat , 306
skip stat de -314
skip sticker de -361
skip stoep @it -103
skip t op 381
skip tegenover $ 99
skip tegenover , 161
skip tel 0 332
skip ter van 70
skip thuis @it 193
skip thuis de 362
skip tis @it 256
skip tot de 274
skip u $ 159
skip uit @it 222
skip van . -297
skip van en 265
skip van in 300
skip van is 192
skip van man -307
skip van nar 195
skip van tot 266
skip van vrouw -331
skip vor al 312
skip vor deur 259
skip vor en -352
skip wanner de 221
skip wat de -222
skip wat er 402
skip we 0 -448
skip we een 275
skip weg @it 317
skip wij een -226
skip wij van 257
skip will op 301
skip won $ 167
skip won , 329
skip won . 192
skip won @it 140
skip won de 183
skip won en 338
skip won het 372
skip won op 228
skip woning @it 297
skip woont , 267
skip woont @it 207
skip word @it 170
skip zijn en 313
skip zit @it 205
skip zo het -424
skip zonder ? -304
topic @ability -86
topic @access -105
topic @body -260
topic @business -47
topic @general -88
topic @has -15
topic @home 140
topic @mine 37
topic @ofPerson -65
topic @organisation 11
topic @ownPostcode 15
topic @place 93
topic @vehicle -153
topicAnywhere @access -142
topicAnywhere @business -94
topicAnywhere @general -80
topicAnywhere @hardly -76
topicAnywhere @has -17
topicAnywhere @home 146
topicAnywhere @mine 38
topicAnywhere @mine-phrase -86
topicAnywhere @nuisance -60
topicAnywhere @nuisance-phrase 175
topicAnywhere @ofPerson -126
topicAnywhere @ownPostcode 24
topicAnywhere @place 77
topicAnywhere @somebody 19
topicBefore @ability 37
topicBefore @access -150
topicBefore @building 105
topicBefore @business -64
topicBefore @has -25
topicBefore @home 167
topicBefore @mine 32
topicBefore @ofPerson -59
topicBefore @organisation 132
topicBefore @ownPostcode 30
topicBefore @place 97
topicBefore @somebody 27
topicBeside @access -25
topicBeside @building 204
topicBeside @business 35
topicBeside @firstPerson -246
topicBeside @general 238
topicBeside @handled -143
topicBeside @has -261
topicBeside @home 118
topicBeside @mine -281
topicBeside @nuisance-phrase 298
topicBeside @ofPerson -303
topicBeside @organisation 220
topicBeside @patient -197
topicBeside @place 245
topicBeside @plainly -221
topicBeside @relative -201
topicBeside @somebody -115
topicEarlier @firstPerson 47
topicEarlier @handled 200
topicEarlier @hardly 292
topicEarlier @has 144
topicEarlier @home 162
topicEarlier @ownPostcode 121
topicEarlier @patient 149
topicEarlier @place 241
topicEarlier @somebody 134
topicNear @ability -161
topicNear @access -221
topicNear @building 146
topicNear @home 225
topicNear @mine 26
topicNear @mine-phrase -231
topicNear @nuisance -66
topicNear @nuisance-phrase -101
topicNear @ofPerson -370
topicNear @organisation 79
topicNear @ownPostcode 30
topicNear @patient 28
topicNear @place 165
topicNear @plainly 27
topicNear @relative 127
topicNear @somebody 23
topicNear @vehicle -375
twoBefore 0 ) -382
twoBefore ^ 0 -294
twoBefore ^ dat 242
twoBefore ^ mijn -55
twoBefore ^ wij -220
twoBefore aan de 257
twoBefore bij de 190
twoBefore bij mij 276
twoBefore bij ons 308
twoBefore de kermis 275
twoBefore de stoep -119
twoBefore het stadskantor 274
twoBefore ik won 63
twoBefore ik zit 145
twoBefore is het 340
twoBefore mij thuis 167
twoBefore mijn huis 205
twoBefore niet mer 321
twoBefore ter hoogt 176
twoBefore vor een -333
twoBefore wij won 155
word ( 124
word , 23
word 0 -114
word : 57
word @code -330
word aalst 269
word aan 1
word aanslag 374
word achter 250
word adres 204
word altijd 325
word anorexia -340
word app -356
word appartement 421
word arnhem 370
word augustus -361
word auto -242
word automat -380
word basisschol 223
word beginn 274
word bel 144
word best 230
word bestan -277
word bestat -393
word betaald -294
word bevest -296
word bewoner 193
word bij 58
word binn 82
word blijft -287
word boet -352
word bom 143
word bord -218
word borgerhout 364
word brief -156
word brug -111
word bsn -272
word buit 284
word bur 196
word burgerservicenummer -324
word buurvrouw 307
word bv 316
word caf 267
word cijfer -322
word cod -427
word da -194
word dak 240
word dan -244
word dar 102
word dat -95
word der 337
word deur 130
word diabetes -302
word digid -342
word digital 308
word dochter -274
word dod 296
word domicilie 272
word donker 287
word doorgev 253
word dossier -449
word drie -198
word duizend -341
word dus 148
word eid -171
word eig 296
word en -47
word ernaast 366
word eruit 288
word euro -332
word familie 146
word fietspad 148
word formulier -315
word fuif 326
word gan 217
word geboortedatum -219
word gebruik -399
word gedomicilieerd 259
word gedumpt 289
word gekopieerd -442
word geldig -225
word geldt -305
word genk 307
word gent 331
word geplakt -355
word gevall 281
word gewoond 466
word glas 346
word gooi 392
word grag 200
word gratis -286
word gsm 286
word had -454
word hag 326
word handteken -404
word heeft -45
word hei 355
word hem 312
word hier 197
word hoek 344
word hoogt 71
word houd 308
word hs 337
word huis 21
word huisbezoek 282
word huisnummer 320
word ich 332
word id -429
word iederen -347
word iet -190
word ingang 181
word ingeschrev 201
word inlogcod -261
word inlogg -381
word is -49
word jong 424
word jullie -99
word kaart -166
word kaartlezer -318
word kapper 419
word kapsalon 262
word kassa -392
word ker 123
word kermis -330
word kg -418
word kid -400
word kind -94
word kinder 254
word kom 176
word koolmijnlan -287
word kort 469
word kot 344
word kringloopwinkel 309
word kringlop 328
word kwijt -197
word kwon 357
word laatst -391
word lad 381
word lan 298
word lantaarn 240
word leerling -494
word leerlingenvervoer -249
word leges -224
word les -415
word lez -354
word ligg 278
word ligt 125
word lm 461
word locatie 322
word loker 297
word m -329
word maandag 261
word mee -187
word mer -59
word met -56
word mg -384
word monitor -347
word naast 169
word nacht 183
word nar 134
word ne 203
word neg -664
word nie 217
word niet -66
word nieuw 98
word nooit 218
word november -426
word nummer -138
word of -197
word okt -348
word ondergrond 421
word onderwijsnummer -285
word onkruid 335
word ons 89
word ook 112
word op 44
word open 164
word oud 102
word pakt -285
word pand 186
word parker 368
word parking -333
word pdf -433
word pin -288
word pincod -475
word plat -116
word plein -308
word plek 216
word plusser -368
word post 326
word postcod 423
word procent -427
word reispas -348
word rek 359
word reserver -307
word rij -282
word rijbewijs -238
word rijdt -449
word riool 433
word roeselar 336
word rommelmarkt 323
word rond 370
word rotond 302
word sectie -463
word sint 190
word sit -250
word slaapkamer 268
word slap 335
word sluikstort 237
word sms -244
word snap -378
word speeltuin -180
word stadhuis -378
word stat -39
word stek 211
word stembureau 210
word stoel -392
word stopt -136
word strat 167
word studentenhuis 331
word t 53
word teg -261
word tegenover 233
word tel 233
word thuis 139
word thuisadres 322
word ticket -420
word toe 443
word toen -219
word trek 259
word trekt 289
word tuin 67
word uit 91
word utrecht 312
word uw -287
word vader -161
word vanaf 167
word vannacht 382
word vel -357
word verhuisd 356
word verhuiz 295
word verkeersbord 285
word verstopt 335
word vind -204
word voetpad 137
word volgen -310
word voordeur 418
word vrag -287
word vriendin 318
word vrij -318
word wachtwoord -418
word was -235
word wat -179
word wel -121
word welk -186
word werd -357
word werkdag -277
word wij 86
word wil 76
word will 223
word won 137
word wonend 410
word woning 155
word woont 255
word z -326
word zag 207
word zaterdag 218
word ze -69
word zegt -304
word zie -429
word ziet -470
word zit 106
word zon -264
word zoontj -387
word zuid 351
word zus 278
`,
};
