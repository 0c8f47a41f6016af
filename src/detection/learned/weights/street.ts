import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2297 candidates that are, 1146 that are not.
 * On families it was not taught on:
 * - above -1: found 98.3 %, wrongly 8.7 %
 * - above -0.5: found 97.2 %, wrongly 5.6 %
 * - above 0: found 95.4 %, wrongly 2.8 %
 * - above 0.5: found 91.2 %, wrongly 1.3 %
 * - above 1: found 84.7 %, wrongly 0.3 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:e5e9d2b986507ef75def44313c3e7b7954300643cb301c0f6381696d01b53518",
  intercept: -0.373,
  weights: `
before ( 413
before ) 249
before 0 -141
before ^ 20
before aan 110
before aanvrag -454
before achter 232
before adres 342
before altijd 325
before betal -307
before bij 181
before binn 501
before cod -417
before dan -402
before de 66
before den 128
before dor 372
before elk 252
before ex 239
before gan 323
before ge -177
before gehad 336
before geparkeerd 377
before grag 114
before hal 298
before har 293
before het 129
before hur 191
before ich 353
before id -409
before in 81
before ingeschrev 321
before jullie -146
before kan 298
before kost -392
before krijgt -438
before ligg 303
before ligt 343
before me 153
before mei 388
before mijn 62
before moeder 285
before my 404
before nar 328
before niet 98
before nieuw 251
before of -329
before ons 159
before sind 244
before sluikstort 354
before stad -348
before stan 383
before stat -251
before stoep 449
before stopt 374
before student 232
before studio 323
before stur 153
before ter 234
before tot 229
before van 55
before vanaf 159
before verhuisd 334
before want -365
before wij 124
before won 239
before woont 354
before ze 236
before zegt -187
before zijn 216
before zit 276
before1 ( 142
before1 , 110
before1 0 176
before1 : 136
before1 ^ -187
before1 aan 277
before1 achter 275
before1 al -281
before1 ben -251
before1 bewoner 382
before1 bij 244
before1 blauw -487
before1 boet -316
before1 dar -485
before1 diabetes -347
before1 die -367
before1 dochter -365
before1 drie -368
before1 een -432
before1 en -252
before1 er -355
before1 gezin -298
before1 hangt -438
before1 heeft -478
before1 ik -367
before1 inschrijv -410
before1 kind -247
before1 kringlop 346
before1 lang 307
before1 mama -334
before1 met -458
before1 mijn -280
before1 milieustrat 248
before1 mn -306
before1 naast 338
before1 nar 248
before1 national -294
before1 nu 403
before1 op 210
before1 open -363
before1 pand 258
before1 pas -379
before1 rond 349
before1 sectie -378
before1 sint 324
before1 speeltuin 232
before1 strat 313
before1 tegenover 294
before1 ter 215
before1 van 40
before1 vor 244
before1 vriend 347
before1 wij 228
before1 wit -372
before1 won 214
before1 woont 329
before1 ze -437
before1 zegt -370
before1 zijn -413
before1 zon -349
before1 zoontj -441
before2 ) -402
before2 , -57
before2 0 -185
before2 : -407
before2 ^ -136
before2 adres 204
before2 bij 247
before2 een -328
before2 en -152
before2 heb -247
before2 heeft -409
before2 hoek 358
before2 hof 377
before2 hoogt 189
before2 huis 92
before2 is -183
before2 jan 243
before2 kamer 339
before2 kapot 330
before2 kermis 80
before2 lamp 344
before2 lan 305
before2 mer 338
before2 met -241
before2 mijn -60
before2 mn -245
before2 niet -346
before2 nog 195
before2 ongever 304
before2 thuis 200
before2 uit 218
before2 weg 295
before2 won 141
before2 woning 290
before2 woont 202
before2 zie -301
before2 zit 220
behind ! 272
behind ( -356
behind , -59
behind . 46
behind 0 -173
behind : 162
behind @code -457
behind aanslag 238
behind allen -252
behind ander 281
behind bel 440
behind bij -140
behind blader 379
behind dar 117
behind de -36
behind deur 204
behind dit 368
behind fietspad 301
behind gan 372
behind gelijk -341
behind genk 291
behind had -352
behind heb -270
behind hel 236
behind hem 345
behind huis -230
behind ingang 256
behind is -104
behind kaart -299
behind kan -305
behind kapot -203
behind kermis -371
behind kinder 364
behind kom 208
behind loker 273
behind mar -251
behind mee -256
behind meld 380
behind mer -261
behind mijn -72
behind moet 174
behind na 344
behind nacht 157
behind nie 335
behind nodig 361
behind nu -374
behind ocmw -348
behind onder 270
behind ook 229
behind op -132
behind open 330
behind parkeervergunn -276
behind parker 274
behind plat -184
behind rijbewijs -250
behind sit -294
behind stad 234
behind stat -113
behind stoep 376
behind teg -304
behind tel 342
behind thuis 235
behind toe 439
behind uur 162
behind uw -346
behind vannacht 382
behind vel -301
behind weg 212
behind wij 311
behind zal -186
behind1 $ 96
behind1 ( 328
behind1 , 101
behind1 0 -128
behind1 ? 103
behind1 aan -179
behind1 ab -223
behind1 bij -265
behind1 cijfer -292
behind1 da 327
behind1 dar 373
behind1 duizend -459
behind1 een 267
behind1 hangt 329
behind1 hier 322
behind1 in 153
behind1 is 166
behind1 jan -328
behind1 ligt 179
behind1 man -399
behind1 met 192
behind1 nar 224
behind1 om -316
behind1 ook 186
behind1 op -211
behind1 open 316
behind1 plusser -383
behind1 sept -290
behind1 stan 213
behind1 stat 106
behind1 te 250
behind1 van -266
behind1 vor -397
behind1 werkdag -261
behind1 wil 273
behind2 , 43
behind2 . -413
behind2 0 -113
behind2 : 418
behind2 ? -70
behind2 augustus -261
behind2 blank 258
behind2 borgerhout 387
behind2 dan -314
behind2 dar 137
behind2 dat 219
behind2 de 56
behind2 die 109
behind2 een 217
behind2 heb 297
behind2 heeft 255
behind2 hoe 221
behind2 hoevel 345
behind2 is -84
behind2 kan 176
behind2 krijg 206
behind2 ne 363
behind2 nog -314
behind2 november -305
behind2 nu 220
behind2 op -161
behind2 paspoort -390
behind2 per -401
behind2 te -334
behind2 vergunn 261
behind2 wanner -251
behind2 war 177
behind2 wet 330
behind2 wil 165
behind2 zegt -350
behind2 zonder -357
bothBefore , ik -400
bothBefore 0 , -176
bothBefore 0 0 -512
bothBefore 0 met -330
bothBefore 0 nar 395
bothBefore ^ aan 185
bothBefore ^ bij 364
bothBefore ^ er -329
bothBefore ^ ik -359
bothBefore ^ in -331
bothBefore ^ lang 349
bothBefore ^ mijn -157
bothBefore ^ wij 345
bothBefore ^ zwembad 370
bothBefore adres is 236
bothBefore dat is 266
bothBefore die op 312
bothBefore hof ter 215
bothBefore hoogt van 189
bothBefore huis , 175
bothBefore huis is 133
bothBefore huis op 171
bothBefore ik ben -358
bothBefore ik won 221
bothBefore jan van 243
bothBefore lan van 325
bothBefore mijn huis 267
bothBefore ons huis 307
bothBefore stadskantor , 261
bothBefore stoep bij 300
bothBefore thuis , 141
bothBefore van 0 -579
bothBefore wij won 216
bothBefore wij zijn -315
bothBefore won in 210
bothBefore won op 148
bothBefore zit op 236
earlier . -330
earlier 0 -472
earlier @code -256
earlier adres 209
earlier ah 251
earlier bij 134
earlier de 305
earlier doet 313
earlier doorgev 298
earlier een 201
earlier het 229
earlier hoe -391
earlier ik 106
earlier in 19
earlier is 227
earlier ja 255
earlier kan 132
earlier lantaarn 310
earlier ligt 305
earlier niet 270
earlier nieuw 214
earlier op 317
earlier strat 233
earlier van 188
earlier verget 251
earlier wil 353
earlier won 381
elsewhere ! 238
elsewhere ( -234
elsewhere ) -211
elsewhere . 86
elsewhere 0 -154
elsewhere @code -257
elsewhere aan -160
elsewhere aanvrag 267
elsewhere adres 320
elsewhere afdel -452
elsewhere afvalpas 316
elsewhere antwoord 284
elsewhere b -434
elsewhere ben 132
elsewhere best 156
elsewhere betekent -411
elsewhere bsn -322
elsewhere burg 401
elsewhere bus -178
elsewhere buurt 303
elsewhere d 357
elsewhere dag 247
elsewhere dar 19
elsewhere dat -144
elsewhere de 82
elsewhere deur 330
elsewhere dicht 15
elsewhere die -107
elsewhere dinsdag -362
elsewhere dor 227
elsewhere dr 292
elsewhere ds 324
elsewhere een -71
elsewhere eid -370
elsewhere eig 329
elsewhere elk 397
elsewhere en -103
elsewhere ergen -237
elsewhere euro -311
elsewhere exampl 341
elsewhere gan 385
elsewhere gat 346
elsewhere gebor 150
elsewhere gemeent -433
elsewhere gevraagd 437
elsewhere gratis -382
elsewhere gsm 398
elsewhere h 309
elsewhere heb -117
elsewhere hebb 207
elsewhere hel 376
elsewhere hier 247
elsewhere hond 215
elsewhere inschrijv -264
elsewhere is -139
elsewhere j 305
elsewhere juni 253
elsewhere kaartnummer -401
elsewhere kind 428
elsewhere kunn 354
elsewhere kunt 322
elsewhere laatst -402
elsewhere lamp 333
elsewhere lang 256
elsewhere maart 353
elsewhere mag 96
elsewhere mar -148
elsewhere mevr 481
elsewhere mij 191
elsewhere mijn 89
elsewhere moeder 347
elsewhere nie 527
elsewhere nieuw 195
elsewhere nummer -380
elsewhere ocmw -444
elsewhere ophal 291
elsewhere over 311
elsewhere p 338
elsewhere plat 348
elsewhere precies -426
elsewhere r 365
elsewhere reken 457
elsewhere rijksregister 487
elsewhere schep 294
elsewhere schol -258
elsewhere schrijf 384
elsewhere stadhuis -284
elsewhere stan 225
elsewhere stuurt -357
elsewhere t 194
elsewhere te 150
elsewhere thuis 361
elsewhere tot 395
elsewhere twee 6
elsewhere v 159
elsewhere vast -267
elsewhere vier 419
elsewhere vind -272
elsewhere war -196
elsewhere wer 383
elsewhere will -420
elsewhere won 489
elsewhere woning 353
elsewhere zak 276
elsewhere zijn -186
elsewhere zo -273
ending aai 321
ending aak -287
ending aal -430
ending aan 352
ending aar -255
ending aart -164
ending aat 279
ending acht 335
ending ad 178
ending ade 346
ending af -315
ending ag -541
ending ai 321
ending ak -517
ending al -286
ending alie -425
ending am -223
ending amp 359
ending an 38
ending anaf -450
ending ang 323
ending ans 495
ending ar -255
ending ark 266
ending arkt 347
ending art -164
ending as -416
ending at 269
ending ate 476
ending aten -383
ending aven 450
ending baan 237
ending bben -393
ending ben -393
ending berg 338
ending bied -387
ending bos 410
ending card -218
ending cht 251
ending code -507
ending dag -375
ending del -297
ending diep 437
ending dijk 285
ending ding -418
ending ds -480
ending dt -460
ending dweg 389
ending eb -334
ending ed -387
ending eef 310
ending eeft -495
ending eek -266
ending een 442
ending eent 289
ending eer -248
ending ef 259
ending eft -495
ending eg 302
ending egt -452
ending ehof 380
ending ei 187
ending eide 365
ending ein 369
ending ek -179
ending elei 340
ending elen -397
ending en -200
ending ens -528
ending ep -229
ending er -148
ending erg 338
ending erik 442
ending erln 278
ending erom 235
ending ert -482
ending es 405
ending est 243
ending et -755
ending ette -425
ending eweg 364
ending ft -215
ending gd -347
ending gel 331
ending gt -394
ending hoek 372
ending hof 325
ending ht 251
ending ide 365
ending ie -509
ending ied -387
ending iep 437
ending ier -295
ending ies 217
ending iet -172
ending ij -221
ending ijk 325
ending ijn -337
ending ikel -423
ending in 325
ending inde 352
ending inds -512
ending ing -224
ending ink 285
ending iro -351
ending is 334
ending isa -198
ending it -423
ending je -135
ending jk 325
ending jn -337
ending jsnr -359
ending kaai 287
ending kaal -376
ending kade 333
ending kamp 346
ending ke 467
ending kel -423
ending ker 269
ending ket -484
ending kker 464
ending kpad 253
ending kt 347
ending laan 372
ending laar 455
ending laat -506
ending lage -411
ending lei 497
ending lein 369
ending len -446
ending lf -504
ending lhof 296
ending lijn -265
ending ling -313
ending ln 531
ending loem 443
ending lweg 300
ending mer -72
ending merk -421
ending mmer -84
ending mp 359
ending na -574
ending naf -450
ending nbos 326
ending nde 352
ending nds -512
ending ne -545
ending ng -170
ending ngel 371
ending nhof 300
ending nk 285
ending npad 222
ending nr -118
ending ns -251
ending nstr 328
ending nt 233
ending nweg 301
ending oard 304
ending oate 476
ending ode -559
ending odel -389
ending oef 303
ending oek 372
ending oel 454
ending oem 365
ending oen 311
ending oep -504
ending of 328
ending og -347
ending oket -474
ending om 294
ending on -512
ending one -460
ending oom 278
ending oor -507
ending oord 147
ending or -530
ending oren -281
ending orst 629
ending ost -303
ending ot -570
ending oven 366
ending pad 362
ending park 266
ending pe -511
ending poel 418
ending pui 317
ending pv -402
ending raat 336
ending reef 322
ending reek 352
ending rg 319
ending ries 217
ending rik 442
ending ring 381
ending rink 266
ending rkt 347
ending rln 264
ending ro -351
ending roep -504
ending rom 235
ending ror -354
ending rp 372
ending rror -354
ending rt -178
ending rtnr -320
ending rweg 385
ending sa -198
ending shof 278
ending sier -369
ending sln 349
ending sn -455
ending soen 294
ending spad 410
ending sstr 356
ending str 459
ending sweg 343
ending taat -534
ending te -72
ending ten -406
ending tie -429
ending ting -321
ending tnr -381
ending tort -205
ending tr 459
ending tte -295
ending tweg 249
ending ui 410
ending uid 459
ending uis 457
ending ur -173
ending us 298
ending uter 316
ending uur -173
ending veld 250
ending ven 295
ending vest 480
ending weg 293
ending wg 414
ending xstr 338
ending ype -511
kind capital digits-1 347
kind capital digits-2 375
kind capital digits-3 338
kind capital digits-4 -259
kind small digits-1 -499
kind small digits-2 -531
kind small digits-3 -487
kind small digits-4 -746
pair ( @it 142
pair ) en -288
pair , 0 127
pair , @it 110
pair , aan 263
pair , dar 49
pair , gebor 514
pair , gen -347
pair , ik 51
pair , is -153
pair , kan -188
pair , klopt -160
pair , komt -124
pair , rek 451
pair , tel 327
pair , welk -292
pair , wijkagent -423
pair , wil 232
pair , zij -224
pair , zit -312
pair 0 $ -181
pair 0 , -284
pair 0 . -169
pair 0 0 -88
pair 0 ? -279
pair 0 @it 176
pair 0 aalst 322
pair 0 augustus -412
pair 0 bc 305
pair 0 bij -165
pair 0 borgerhout 387
pair 0 de -420
pair 0 ds 265
pair 0 en -269
pair 0 genk 291
pair 0 hs 357
pair 0 in -359
pair 0 is -337
pair 0 januari -307
pair 0 jar 277
pair 0 kg -418
pair 0 loker 273
pair 0 met -352
pair 0 meter -338
pair 0 nieuw 369
pair 0 november -319
pair 0 of -252
pair 0 op -139
pair 0 sint 363
pair 0 stat -473
pair 0 van -363
pair 0 vor -396
pair : @it 136
pair : de 257
pair @it $ 96
pair @it ( 328
pair @it , 101
pair @it 0 -128
pair @it ? 103
pair @it aan -179
pair @it ab -223
pair @it bij -265
pair @it cijfer -292
pair @it da 327
pair @it dar 373
pair @it duizend -459
pair @it een 267
pair @it hangt 329
pair @it hier 322
pair @it in 153
pair @it is 166
pair @it jan -328
pair @it ligt 179
pair @it man -399
pair @it met 192
pair @it nar 224
pair @it om -316
pair @it ook 186
pair @it op -211
pair @it open 316
pair @it plusser -383
pair @it sept -290
pair @it stan 213
pair @it stat 106
pair @it te 250
pair @it van -266
pair @it vor -397
pair @it werkdag -261
pair @it wil 273
pair ^ , 420
pair ^ 0 -221
pair ^ @it -187
pair ^ aan 247
pair ^ adres 296
pair ^ bom 239
pair ^ bsn -327
pair ^ der 301
pair ^ een -343
pair ^ grag 157
pair ^ in -123
pair ^ is 99
pair ^ jullie -286
pair ^ kan 148
pair ^ kom 298
pair ^ kwon 355
pair ^ lang 349
pair ^ lever 319
pair ^ met 401
pair ^ naast 325
pair ^ nummer -482
pair ^ ondergrond 399
pair ^ onkruid 265
pair ^ op -243
pair ^ oud 362
pair ^ parkeerkaart -387
pair ^ per 164
pair ^ sind 306
pair ^ stur 196
pair ^ terpstra 379
pair ^ tijden 277
pair ^ van 183
pair ^ vor -279
pair ^ we 274
pair ^ wij 84
pair ^ won 326
pair ^ zal -312
pair aan @it 277
pair achter @it 275
pair adres van 391
pair adres vanaf 166
pair al 0 166
pair al @it -281
pair augustus 0 -313
pair bak $ -476
pair ben 0 282
pair ben @it -251
pair bewoner @it 382
pair bewoner van 275
pair bij @it 244
pair bij jullie -85
pair bij mij 144
pair bij ons 62
pair blauw @it -487
pair boet @it -316
pair bov de 310
pair bus 0 -362
pair dar @it -485
pair dar is 293
pair dar ligt 281
pair dar won 329
pair dat $ -152
pair de achterkant 323
pair de bel 382
pair de brief -289
pair de brievenbus 285
pair de deur 161
pair de gevel 246
pair de hal -337
pair de hel -29
pair de ingang 317
pair de kaart -300
pair de kassa -457
pair de leges -303
pair de parkeervergunn -419
pair de parking -428
pair de wijkagent 340
pair diabetes @it -347
pair die @it -367
pair die van -274
pair dochter @it -365
pair drie @it -368
pair dus $ 309
pair een @it -432
pair een cod -333
pair een extra 310
pair een wrak -373
pair elk nacht 227
pair en 0 -302
pair en @it -252
pair en dan -311
pair en dar 215
pair er 0 -408
pair er @it -355
pair er al 200
pair er ligg 303
pair er nu -558
pair er stat -153
pair er wordt 353
pair gebor 0 287
pair gelof ik -218
pair gevel van 325
pair gevraagd vor 363
pair gezin @it -298
pair grag een 191
pair had een -352
pair hal , 301
pair hangt @it -438
pair heeft @it -478
pair heeft als -338
pair heeft het 344
pair hem 0 265
pair het bord -277
pair het dak 347
pair het fietspad 194
pair het formulier -368
pair het voetpad 208
pair het zwembad -336
pair hoe lat 112
pair huis is 112
pair huis op 171
pair huis van 206
pair ik 0 -361
pair ik : 512
pair ik @it -367
pair ik bij -471
pair ik dan -131
pair ik het -470
pair ik hur 311
pair ik niet -327
pair ik vind -327
pair ik won 122
pair ik zit 168
pair in 0 -316
pair in bij 357
pair in een 187
pair in onz 404
pair ingeschrev op 246
pair inschrijv @it -410
pair is 0 -302
pair is bij 320
pair is dat -111
pair is de 86
pair is er -186
pair is goed -419
pair is het 120
pair is in 242
pair is niet 407
pair is toch 263
pair is van -318
pair is vor -344
pair is ze -325
pair jan 0 -328
pair jullie , -331
pair jullie het 257
pair jullie sit -297
pair kaart $ -189
pair kan het 366
pair kapot $ -193
pair kapper $ 329
pair kid $ -315
pair kind @it -247
pair komt die -472
pair koolmijnlan 0 -294
pair kringlop @it 346
pair kunn jullie 61
pair kwon op 300
pair lan van 322
pair lang @it 307
pair langskom $ -387
pair lat $ -515
pair loopt de 355
pair mag die -305
pair mag ik 89
pair mama @it -334
pair mar een -438
pair mar nar 223
pair met 0 226
pair met @it -458
pair mij thuis 157
pair mijn @it -280
pair mijn adres 274
pair mijn eid -448
pair mijn hond 513
pair mijn huis 235
pair mijn nieuw 264
pair mijn woning 210
pair milieustrat @it 248
pair mn @it -306
pair mn man -404
pair moet dat 404
pair moet een -358
pair moet ik -181
pair naast @it 338
pair nar @it 248
pair nar jullie -284
pair national @it -294
pair niet mer -49
pair nieuw adres 118
pair nog een -256
pair nog op 286
pair nu @it 403
pair nu op 357
pair of 0 -328
pair of aan -296
pair of is -213
pair om 0 -241
pair omhog , -263
pair ons thuis 173
pair op $ 330
pair op 0 -104
pair op @code -271
pair op @it 210
pair op de -158
pair op het -39
pair op jullie -309
pair op zaterdag 285
pair open $ 309
pair open @it -363
pair oud adres 316
pair over de 242
pair pand @it 258
pair parker $ 224
pair parking van -315
pair pas @it -379
pair per 0 454
pair populierenlan 0 -480
pair procent , -359
pair recht op -333
pair rond @it 349
pair s nacht 293
pair sam met 249
pair schef $ -355
pair sectie @it -378
pair sind kort 276
pair sint @it 324
pair speeltuin @it 232
pair stan nog 248
pair stat een -205
pair stat op -240
pair stoep $ 377
pair stoep bij 300
pair stoep van -316
pair stoep vor 389
pair strat @it 313
pair te 0 324
pair te vel -301
pair teg de -114
pair tegenover @it 294
pair tel 0 262
pair ter @it 215
pair thuis $ 260
pair thuis , 148
pair thuis op 179
pair toch niet -410
pair tot aan 355
pair uit mijn -366
pair van @it 40
pair van den -472
pair van een 346
pair van hem 265
pair van mn -423
pair vanaf 0 188
pair verhuiz doorgev 542
pair vor @it 244
pair vor een -276
pair vor ons 216
pair vriend @it 347
pair wanner kan -418
pair was t -377
pair wat nu -266
pair we zijn 425
pair weg $ 132
pair wij @it 228
pair wij will 255
pair wij won 103
pair wij zijn -41
pair wil een 164
pair wit @it -372
pair won @it 214
pair won aan 138
pair won ik 241
pair won in 129
pair won nu 256
pair won op 103
pair woont @it 329
pair ze @it -437
pair ze dan -223
pair zegt @it -370
pair zien $ 295
pair zij heeft -424
pair zijn @it -413
pair zijn met 437
pair zit nu 253
pair zit op 185
pair zon @it -349
pair zonder vergunn -299
pair zoontj @it -441
self aan -603
self achterom 235
self achterweg 193
self ambachtsherenlaan 499
self artikel -423
self balie -425
self beatrixstr 338
self ben -539
self bergselaan 309
self bij -213
self bijlage -411
self boomsesteenweg 283
self bremstraat 206
self brink 266
self bsn -455
self burgerservicenummer -292
self bus 354
self camionette -425
self code -366
self coordinaten -383
self dat -363
self den -607
self dijkweg 288
self dorpsstraat 292
self dossier -369
self dries 236
self een -487
self eikenlaan 295
self error -354
self esdoornlaan 265
self foutcode -370
self ganzerik 442
self geboren -281
self gentsesteenweg 267
self gildestraat 271
self giro -351
self gracht 338
self grensweg 395
self groenstraat 276
self groep -504
self haven 409
self havenstraat 290
self heb -334
self hebben -393
self heeft -397
self heidestraat 384
self het -372
self hoef 303
self hogeweg 316
self hoogstraat 462
self hoogveld 335
self hoven 356
self huisnummer 297
self identiteitskaart -261
self ierselstraat -361
self industrielaan 320
self industrieweg 310
self ipv -402
self kaart -235
self kaartnr -368
self kanaaldijk 215
self kapelstraat 421
self kenmerk -418
self kenteken -319
self kerkplein 240
self kerkring 371
self kerkstraat 217
self kievitstraat 256
self korenbloem 364
self kost -419
self kouter 316
self kuringersteenweg 277
self kwartelhof 291
self leopoldlaan 373
self lijn -460
self lijsterbeslaan 208
self linden 358
self lokaal -376
self loket -474
self maar -506
self markt 352
self mededeling -340
self meent 289
self meidoornlaan 226
self melding -418
self meldingsnummer -347
self met -799
self model -389
self molenhoek 329
self molenstraat 248
self molenveld 226
self molenweg 196
self naar -434
self nen -393
self niet -485
self nieuwstraat 203
self noard 304
self nog -557
self noord 483
self nummerplaat -424
self paal -346
self parallelweg 361
self parklaan 226
self pin -430
self plaat -558
self plein 340
self populierenlaan 345
self postcode -464
self postcodegebied -377
self potterlaan 250
self prinsenlaan 331
self raadhuisplein 269
self ratelaar 381
self rijbewijsnr -359
self rijn 456
self rozenlaan 388
self schaepmanlaan 304
self schoolstraat 231
self sinds -512
self singel 370
self sportlaan 245
self spui 317
self staat -534
self stationsplein 284
self stationsstraat 279
self stationsweg 224
self steenweg 406
self talmastraat 324
self torenstraat 329
self tot -525
self trekvaart 395
self tulpstraat 236
self turnhoutsebaan 389
self type -511
self uit -610
self van -805
self vanaf -450
self veld -490
self veldekensstraat 404
self vermeerstraat 256
self vest 407
self visa -198
self vlierstraat 310
self voor -507
self voorstreek 352
self wal 401
self was -485
self week -629
self weg 463
self weverstraat 367
self wieken 379
self wilgenstraat 316
self wilhelminastraat 486
self zaak -287
self zaal -428
self zavelstraat 352
self zegt -452
self zijn -491
self zone -436
self zuid 355
skip ( ) 106
skip ( , 285
skip ) ) -412
skip ) @it -402
skip , $ 47
skip , , 185
skip , . 5
skip , : 332
skip , @code 359
skip , @it -57
skip , ben 177
skip , da -193
skip , deur 303
skip , die -187
skip , er -179
skip , gen 254
skip , genk 235
skip , jullie 211
skip , loker 273
skip , met 522
skip , op -191
skip , te 190
skip , wanner -506
skip , won 224
skip 0 $ -28
skip 0 ) -113
skip 0 . 238
skip 0 0 -48
skip 0 : 184
skip 0 @it -185
skip 0 al -194
skip 0 allebei -333
skip 0 bij -247
skip 0 dat -403
skip 0 de -353
skip 0 een -359
skip 0 en -13
skip 0 ik -204
skip 0 is -118
skip 0 kan -389
skip 0 mag -442
skip 0 mar -305
skip 0 nar 354
skip 0 of -503
skip 0 op -239
skip 0 stat -210
skip 0 uit 461
skip 0 vor -364
skip 0 welk -256
skip 0 wij 179
skip 0 won 288
skip 0 zes -493
skip : , 264
skip : @it -407
skip : van 316
skip @code $ -339
skip @it , 43
skip @it . -413
skip @it 0 -113
skip @it : 418
skip @it ? -70
skip @it augustus -261
skip @it blank 258
skip @it borgerhout 387
skip @it dan -314
skip @it dar 137
skip @it dat 219
skip @it de 56
skip @it die 109
skip @it dus 224
skip @it een 217
skip @it heb 297
skip @it heeft 255
skip @it hoe 221
skip @it hoevel 345
skip @it is -84
skip @it kan 176
skip @it krijg 206
skip @it ne 363
skip @it nog -314
skip @it november -305
skip @it nu 220
skip @it op -161
skip @it paspoort -390
skip @it per -401
skip @it te -334
skip @it vergunn 261
skip @it wanner -251
skip @it war 177
skip @it wet 330
skip @it wil 165
skip @it zegt -350
skip @it zonder -357
skip ^ $ 281
skip ^ , 236
skip ^ . 312
skip ^ 0 -279
skip ^ @code -387
skip ^ @it -136
skip ^ aan 260
skip ^ adres 140
skip ^ brief -259
skip ^ bur 324
skip ^ buurman 367
skip ^ een -240
skip ^ en -201
skip ^ ex 282
skip ^ heeft -141
skip ^ huis 27
skip ^ is 82
skip ^ ja 392
skip ^ jullie 168
skip ^ lantaarn 415
skip ^ ligt 214
skip ^ mag 307
skip ^ mn -297
skip ^ ons 190
skip ^ op -106
skip ^ stopt -474
skip ^ t 366
skip ^ te 190
skip ^ uit 162
skip ^ uur -288
skip ^ welk -369
skip ^ will 192
skip ^ won 50
skip ^ zit 367
skip ^ zon -196
skip aan , 312
skip aan . 179
skip aan achterkant 323
skip aan is 244
skip aan of -413
skip aan van 205
skip adres , 231
skip adres 0 331
skip adres @it 204
skip al $ -268
skip al een 262
skip al jar 268
skip als , -451
skip auto 0 392
skip ben met -371
skip best de 335
skip bij ? 48
skip bij @it 247
skip bij bank -445
skip bij op 366
skip bij thuis 163
skip bus nar 386
skip dag $ 438
skip dan 0 -300
skip dat die -339
skip dat in 319
skip de ( 278
skip de . -39
skip de : -217
skip de aan 83
skip de bij 267
skip de blijft -387
skip de dag 326
skip de een -355
skip de hangt -143
skip de heeft -354
skip de is -163
skip de nar 241
skip de op 90
skip de te 293
skip de tegenover 198
skip de zegt -353
skip de zit 291
skip diabetes , -347
skip die de -230
skip een 0 -413
skip een @it -328
skip een die 348
skip een op 95
skip en $ -331
skip en . 170
skip en 0 -382
skip en @it -152
skip en in -50
skip en van -333
skip er aan 411
skip er vor 275
skip familie 0 404
skip gsm 0 428
skip heb @it -247
skip heeft 0 -426
skip heeft @it -409
skip hem ds 265
skip het $ -79
skip het bij 143
skip het nog 260
skip hoe ik 289
skip hoek @it 358
skip hof @it 377
skip hoogt @it 189
skip huis $ 234
skip huis @it 92
skip ik dar 304
skip ik de 251
skip ik en -346
skip ik ingeschrev 317
skip ik mijn -130
skip ik op 121
skip in , 125
skip in . 225
skip in hal -356
skip in mijn 405
skip in van -378
skip in weg 225
skip ingang de 327
skip is $ 115
skip is 0 -379
skip is @it -183
skip is dan -293
skip is mijn -332
skip jan @it 243
skip jullie vor -294
skip k mijn 387
skip kamer @it 339
skip kapot @it 330
skip kermis @it 80
skip komt nog -326
skip koolmijnlan 0 -400
skip lamp @it 344
skip lan @it 305
skip lat de 353
skip mag in -210
skip mer @it 338
skip met , -300
skip met @it -241
skip mij op 327
skip mijn $ -80
skip mijn 0 -325
skip mijn @it -60
skip mijn har 415
skip mijn nar 286
skip mijn op 261
skip mijn van 262
skip mijn vor 438
skip mijn woont 157
skip milieustrat , 289
skip mn @it -245
skip moet die -380
skip na $ 459
skip nar , 136
skip nar 0 313
skip nar ? 301
skip nar en 321
skip national 0 -294
skip niet @it -346
skip nieuw vanaf 166
skip nog $ 125
skip nog @it 195
skip nooit $ 402
skip nummer 0 -427
skip ongever @it 304
skip ons , 114
skip ons is -156
skip ons woont 243
skip onz ( 393
skip onz is -419
skip op , 198
skip op . 143
skip op 0 26
skip op ? 83
skip op bord -274
skip op brief -333
skip op een 305
skip op en 160
skip op fietspad 375
skip op heeft 343
skip op in 233
skip op is 273
skip op markt -399
skip op nog 229
skip op parking -408
skip op plein -428
skip op rijbewijs -363
skip op stat 410
skip op woont 415
skip op zijn 352
skip oud $ 238
skip per $ -430
skip postcod hem 265
skip stat , 287
skip stat de -285
skip stat op -98
skip sticker de -388
skip stoep , 368
skip t op 378
skip tegenover $ 110
skip tel 0 334
skip thuis @it 200
skip thuis de 389
skip tot de 271
skip u $ 191
skip uit @it 218
skip vader $ -317
skip van en 318
skip van is 216
skip van man -289
skip van nar 226
skip van vrouw -331
skip vanaf , 297
skip vor ! 216
skip vor al 299
skip vor deur 258
skip vor en -429
skip wanner de 240
skip wat de -253
skip weg @it 295
skip wij een -245
skip wij van 277
skip will op 322
skip won $ 180
skip won , 285
skip won . 188
skip won @it 141
skip won de 170
skip won en 378
skip won het 357
skip won op 218
skip woning @it 290
skip woont , 281
skip woont @it 202
skip zie @it -301
skip zijn 0 -318
skip zijn de 385
skip zijn en 347
skip zit @it 220
skip zo het -539
skip zonder , -270
skip zonder ? -346
topic @ability -84
topic @access -78
topic @body -295
topic @business -53
topic @general -94
topic @has -13
topic @home 139
topic @ofPerson -82
topic @ownPostcode 18
topic @place 96
topic @vehicle -131
topicAnywhere @access -148
topicAnywhere @business -92
topicAnywhere @general -85
topicAnywhere @hardly -91
topicAnywhere @has -16
topicAnywhere @home 139
topicAnywhere @mine 46
topicAnywhere @mine-phrase -76
topicAnywhere @nuisance -47
topicAnywhere @ofPerson -135
topicAnywhere @ownPostcode 28
topicAnywhere @place 77
topicAnywhere @somebody 19
topicBefore @ability 48
topicBefore @access -122
topicBefore @building 109
topicBefore @has -11
topicBefore @home 165
topicBefore @mine 40
topicBefore @ofPerson -66
topicBefore @organisation 132
topicBefore @ownPostcode 33
topicBefore @place 85
topicBefore @somebody 28
topicBeside @building 214
topicBeside @business 55
topicBeside @firstPerson -260
topicBeside @general 237
topicBeside @handled -173
topicBeside @hardly -422
topicBeside @has -250
topicBeside @home 124
topicBeside @mine -265
topicBeside @nuisance -201
topicBeside @nuisance-phrase 279
topicBeside @ofPerson -394
topicBeside @organisation 231
topicBeside @patient -211
topicBeside @place 278
topicBeside @plainly -219
topicBeside @relative -220
topicBeside @somebody -143
topicBeside @vehicle -214
topicEarlier @firstPerson 28
topicEarlier @hardly 270
topicEarlier @has 152
topicEarlier @home 146
topicEarlier @ownPostcode 115
topicEarlier @patient 145
topicEarlier @place 215
topicEarlier @somebody 128
topicNear @ability -126
topicNear @access -225
topicNear @building 148
topicNear @home 214
topicNear @mine-phrase -220
topicNear @nuisance -85
topicNear @ofPerson -396
topicNear @organisation 66
topicNear @ownPostcode 34
topicNear @patient 32
topicNear @place 164
topicNear @plainly 41
topicNear @relative 106
topicNear @somebody 31
topicNear @vehicle -362
twoBefore 0 ) -402
twoBefore 0 , -59
twoBefore ^ 0 -344
twoBefore ^ dat 261
twoBefore ^ is 403
twoBefore ^ mijn -55
twoBefore ^ wij -222
twoBefore ^ ze -415
twoBefore aan de 197
twoBefore bij de 202
twoBefore bij mij 261
twoBefore bij ons 359
twoBefore de kermis 336
twoBefore de stoep -141
twoBefore het stadskantor 261
twoBefore ik won 54
twoBefore ik zie -301
twoBefore ik zit 147
twoBefore in het 340
twoBefore is het 320
twoBefore mijn huis 191
twoBefore niet mer 338
twoBefore ter hoogt 189
twoBefore vor een -362
twoBefore wij won 172
word ( 135
word , 20
word 0 -120
word : 53
word @code -342
word aalst 332
word aan 3
word aangegev -430
word aanslag 382
word aanvrag -247
word achter 295
word adres 213
word altijd 352
word anorexia -422
word apothek 220
word appartement 398
word arnhem 345
word augustus -412
word auto -262
word automat -436
word bankstel 206
word beginn 306
word bel 105
word beschermd -352
word bestat -428
word betaald -344
word beurt -317
word bewoner 246
word bij 54
word binn 74
word blijft -255
word boet -311
word bom 126
word bord -237
word borgerhout 387
word brand 357
word brief -133
word briefk -323
word brug -135
word bsn -282
word buit 321
word bur 201
word burgerservicenummer -407
word buurt 346
word buurvrouw 357
word bv 353
word caf 299
word cijfer -346
word cod -444
word da -166
word dak 256
word dan -211
word dar 90
word dat -105
word deksel -226
word der 345
word dertig 282
word deur 122
word diabetes -349
word digid -428
word digital 300
word dochter -324
word domicilie 309
word donker 321
word dossier -531
word drie -224
word druk -258
word duizend -307
word eid -235
word eig 287
word en -40
word eruit 313
word euro -472
word fietspad 149
word formulier -362
word fuif 295
word gan 252
word geblokkeerd -280
word gebruik -438
word gedomicilieerd 328
word gedumpt 276
word gegeven 460
word gekopieerd -454
word geldig -262
word geldt -276
word gelijk -341
word gelof -218
word genk 294
word geplakt -361
word gevall 317
word gewoond 548
word glas 443
word gooi 387
word grag 208
word gratis -348
word had -436
word hag 347
word handteken -438
word hartsticht -367
word heeft -27
word hei 373
word hem 270
word hier 197
word hoek 379
word hoogacht 319
word hoogt 126
word houd 291
word hs 357
word huis 44
word huisbezoek 325
word huisnummer 311
word ich 329
word id -454
word identiteitskaart -431
word iederen -325
word iet -260
word ingang 182
word ingeschrev 216
word invull -384
word is -48
word januari -174
word jong 484
word jullie -95
word kaart -144
word kapper 395
word kapsalon 303
word kassa -457
word kermis -381
word kg -418
word kid -413
word kind -105
word kinder 209
word klag 277
word klopp -444
word klopt -172
word koolmijnlan -294
word kort 492
word kot 324
word kram -195
word kringloopwinkel 298
word kringlop 315
word kwijt -234
word kwon 355
word laatst -444
word lan 291
word lantaarn 194
word leerling -605
word leerlingenvervoer -318
word leges -233
word les -445
word lever 315
word lez -520
word ligg 257
word ligt 122
word lm 547
word locatie 278
word loker 316
word maandag 287
word mer -63
word met -60
word mg -397
word naast 120
word nacht 183
word nar 128
word national -294
word ne 215
word neg -687
word nie 236
word nieuw 81
word noar 416
word nooit 228
word november -405
word of -222
word okt -377
word ondergrond 440
word onkruid 325
word ons 106
word ook 105
word op 52
word open 166
word oud 105
word pakt -324
word pand 182
word parkeerkaart -178
word parkeervergunn -189
word parker 359
word parking -323
word pdf -404
word pin -392
word pincod -548
word plat -174
word plein -377
word plek 244
word plusser -383
word populierenlan -480
word post 329
word postcod 409
word procent -431
word raakt -386
word reispas -354
word rek 451
word rij -325
word rijbewijs -224
word rijdt -463
word riool 420
word roeselar 323
word rommelmarkt 367
word rond 364
word rotond 313
word sectie -505
word sept -290
word sint 169
word sit -297
word slap 357
word sluikstort 234
word sms -261
word snap -414
word stadhuis -428
word stat -22
word station -329
word stek 261
word stembureau 219
word sticker -229
word stopt -175
word strat 136
word studentenhuis 368
word teg -250
word tegenover 245
word tel 211
word telt -391
word terpstra 379
word test -257
word thuis 125
word thuisadres 332
word ticket -586
word toe 450
word toen -287
word toilet -195
word tuin 60
word uit 97
word utrecht 349
word uw -276
word vader -211
word vanaf 176
word vannacht 394
word vd -450
word vel -335
word verhuisd 346
word verhuiz 400
word verkeersbord 357
word verstopt 307
word vertrekt 229
word vind -197
word visa -419
word volgen -351
word voordeur 409
word vrag -295
word vriendin 306
word vrij -341
word wachtwoord -453
word wanner -16
word warm -324
word was -243
word wat -157
word wel -164
word welk -184
word werd -355
word werkdag -292
word wij 79
word will 223
word won 145
word wonend 492
word woning 117
word woont 252
word z -392
word zag 213
word zal -112
word zaterdag 183
word zegt -289
word zeker -256
word zie -398
word zit 86
word zon -290
word zoontj -398
word zuid 415
word zus 315
`,
};
