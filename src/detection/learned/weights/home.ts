import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1537 candidates that are, 1175 that are not.
 * On families it was not taught on:
 * - above -1: found 98.9 %, wrongly 28.3 %
 * - above -0.5: found 98.3 %, wrongly 20.8 %
 * - above 0: found 96.0 %, wrongly 15.1 %
 * - above 0.5: found 93.8 %, wrongly 10.5 %
 * - above 1: found 88.5 %, wrongly 7.0 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:79ef53816987ec434a75c0f67c599e75074ce9caa51df687f77c57b4d2a905b6",
  intercept: -0.026,
  weights: `
before , 30
before 0 79
before @code -138
before ^ 24
before aan -111
before adres 279
before afval -297
before als -282
before altijd -222
before appartement 410
before beginn 179
before ben 171
before bezorg 307
before bij 112
before binn 260
before blauw -350
before blijft -240
before bom -197
before brief 308
before dag -238
before dar -382
before dat -256
before de -200
before den -287
before deur 167
before doorgev 304
before een -107
before elk -338
before en 128
before er -139
before ex 224
before gat -306
before ge 295
before gebor 186
before gen 428
before gezin 369
before heb 351
before hem 267
before het -193
before hog -303
before hond 398
before hotel -391
before huis 87
before huisbezoek 405
before hur 248
before ich 506
before ik 128
before in -67
before ingeschrev 243
before is -187
before jan 376
before juni -219
before k 338
before kamer 379
before kapot -363
before kinder -376
before klar 373
before laatst 249
before lamp -335
before lantaarnpal -326
before loss -303
before me 312
before met 222
before mij 280
before mijn 260
before milieustrat -379
before mn 150
before moeder 285
before moet 200
before nar -226
before neemt -276
before nou 351
before ocmw -301
before ons 172
before op -144
before open -379
before oud -106
before ouder 218
before over -380
before parker -397
before post 368
before reken -381
before sind 172
before slaapkamer 314
before sluikstort -342
before stan 253
before stur 279
before t -417
before tant 269
before teg 326
before ter -279
before terwijl 363
before thuis 234
before u 96
before uit -308
before van -91
before vanaf 497
before verhuis 256
before verhuisd 304
before verhuist -424
before verhuiz 243
before vriendin 345
before waarom 205
before wanner -319
before we 299
before weg -323
before wek 205
before wer -293
before weun 341
before wij 131
before won 195
before woning 318
before woont 402
before wordt -123
before zag -457
before zelf 302
before zetel -447
before zij 462
before zonder -294
before1 , 60
before1 ^ 110
before1 aan -372
before1 achter -281
before1 bewoner 338
before1 bij -391
before1 de 209
before1 den 157
before1 huis 153
before1 is 141
before1 lang -211
before1 met -417
before1 naast -427
before1 nar 144
before1 op 38
before1 parochiezal -375
before1 speeltuin -247
before1 tegenover -336
before1 thuis 318
before1 thuisadres 306
before1 thv -267
before1 tis 278
before1 tuss -287
before1 van 144
before1 vanaf -318
before1 vlakbij -326
before1 vor -244
before1 was 296
before1 won 159
before1 wonend 297
before1 woonadres 226
before1 wordt 312
before1 zit -169
before2 , 62
before2 0 127
before2 ^ 24
before2 allen 307
before2 apothek -300
before2 ben 313
before2 bewoner 296
before2 bij -230
before2 buurvrouw 338
before2 de -305
before2 er -308
before2 familie 390
before2 gat -230
before2 hier 351
before2 hoogt -208
before2 huis 55
before2 ingeschrev 194
before2 kerk -252
before2 lamp -198
before2 locatie -518
before2 mij 362
before2 nar 217
before2 nieuw 225
before2 nu 242
before2 ons -171
before2 op 165
before2 plat -362
before2 pleintj -345
before2 post 291
before2 postcod 248
before2 postkantor -330
before2 put -244
before2 schol -211
before2 stek 378
before2 t -309
before2 thuis 249
before2 toch -328
before2 tuin 415
before2 van 224
before2 vriend 228
before2 we 241
before2 werk -323
before2 wij 287
before2 won 184
before2 woning 198
before2 woonadres 373
before2 woont 246
before2 word 368
behind $ -67
behind ( 445
behind , -59
behind aan 165
behind adres 357
behind al 128
behind altijd 196
behind bakker 262
behind bel 386
behind ben 417
behind bur 290
behind bus 283
behind da 284
behind dag 137
behind dan 173
behind dar -83
behind dat -168
behind deur 192
behind een -233
behind en -19
behind fietspad -259
behind gekreg 225
behind gemeent 385
behind gen -244
behind genk 102
behind geslot -358
behind gratis -289
behind groen 386
behind grofvuil -317
behind hek -339
behind het -206
behind hier 190
behind hij 269
behind hor 382
behind huis 475
behind ich 258
behind iet 229
behind ik 247
behind in 30
behind ingeschrev 360
behind is -71
behind jar 322
behind je -302
behind jullie 107
behind klopt -314
behind kwartier -342
behind lamp 279
behind langskom 323
behind lat -418
behind leg -401
behind man 233
behind meld 271
behind mer -261
behind mn 382
behind mog -302
behind nar -12
behind nie 327
behind nieuw 273
behind nodig -270
behind nooit 154
behind nou 326
behind op -203
behind open -191
behind papier 443
behind per 327
behind person 258
behind plat 390
behind puin -301
behind schef -305
behind schol 306
behind slap 366
behind sporthal -350
behind stat 258
behind stoep -283
behind strat 178
behind tel 348
behind twee 206
behind verzakt -281
behind verzorgingshuis 337
behind vier 169
behind voetpad -231
behind vor 128
behind vrag 287
behind wanner 255
behind welk 364
behind werk 323
behind wijk 352
behind won 301
behind ze -187
behind zegt 287
behind zelf 222
behind zit -198
behind zon 296
behind1 ! -177
behind1 $ 54
behind1 : -410
behind1 ; 345
behind1 ? -204
behind1 bij -236
behind1 bov 310
behind1 brandt -331
behind1 dus 270
behind1 en 43
behind1 hangt -355
behind1 hebb 300
behind1 hier 364
behind1 in 148
behind1 ligt -358
behind1 met 290
behind1 nar 108
behind1 niet 357
behind1 nieuw 366
behind1 nog -319
behind1 of -342
behind1 ongever -310
behind1 ook -323
behind1 stat -102
behind1 te 166
behind1 tot -312
behind1 wat -322
behind1 won 218
behind1 woont 371
behind1 zijn -292
behind1 zonder 254
behind2 , 6
behind2 ? -327
behind2 al -161
behind2 bel 276
behind2 bij 222
behind2 dan 206
behind2 dar -189
behind2 dat 108
behind2 de -153
behind2 die -378
behind2 dus 134
behind2 een -86
behind2 elk 195
behind2 er -212
behind2 gevar -340
behind2 hebb 183
behind2 hoevel -297
behind2 hor 245
behind2 hun 359
behind2 ik 278
behind2 krijg 158
behind2 kunn 338
behind2 mag 147
behind2 mijn 46
behind2 na 207
behind2 niet -330
behind2 nu -169
behind2 open -156
behind2 stat -186
behind2 twed 253
behind2 vor -205
behind2 war 207
behind2 won 191
bothBefore , aan -357
bothBefore , op 335
bothBefore 0 : 185
bothBefore 0 nar 139
bothBefore ^ op -154
bothBefore ^ postcod 235
bothBefore ^ vor -271
bothBefore ^ woonadres 226
bothBefore adres is 241
bothBefore adres was 296
bothBefore bakker , 304
bothBefore bewoner van 296
bothBefore dat op -397
bothBefore deur , 335
bothBefore familie op 290
bothBefore het nar 269
bothBefore hoogt van -208
bothBefore huis , 404
bothBefore ik hur 251
bothBefore ik won 183
bothBefore in de 302
bothBefore ingeschrev op 194
bothBefore is op 277
bothBefore mar bij -408
bothBefore mar nar 330
bothBefore mij op 273
bothBefore mijn huis 306
bothBefore nar de 237
bothBefore nu op 197
bothBefore op den 157
bothBefore post nar 275
bothBefore postcod is 98
bothBefore schol ( -290
bothBefore stoep bij -246
bothBefore thuis , 230
bothBefore thuis : 214
bothBefore thuis op 206
bothBefore toch op -258
bothBefore van de 323
bothBefore wij won 225
bothBefore won in 245
bothBefore won nu 309
bothBefore won op 223
bothBefore woont in 232
bothBefore woont op 239
earlier ? -197
earlier adreswijz 232
earlier afvalpas 376
earlier bij 256
earlier dat -222
earlier de -167
earlier die -268
earlier doorgev 334
earlier gat -271
earlier grag 283
earlier het -458
earlier huisbas 297
earlier ik 252
earlier is -216
earlier jullie 241
earlier kan 356
earlier kom 275
earlier ligt -278
earlier mij 355
earlier mijn 298
earlier moet 154
earlier nar 336
earlier nieuw 315
earlier ons 328
earlier op -243
earlier over -366
earlier postcod 265
earlier thuis 380
earlier u 258
earlier van -246
earlier verhuiz 273
earlier war -233
earlier wat 342
earlier weg -287
earlier wij -334
earlier wil 192
earlier will -445
earlier won 500
elsewhere ! 260
elsewhere ) 271
elsewhere . 177
elsewhere 0 48
elsewhere : 224
elsewhere ? -84
elsewhere @code 400
elsewhere aan -312
elsewhere afvalbak 383
elsewhere al 352
elsewhere als 345
elsewhere alvast 428
elsewhere bak 321
elsewhere bedankt 423
elsewhere belast -342
elsewhere bezorgd 323
elsewhere bij 72
elsewhere brandwer 349
elsewhere brief 305
elsewhere container 453
elsewhere d 336
elsewhere da 306
elsewhere dakkapel 256
elsewhere dat -15
elsewhere de -126
elsewhere deur 326
elsewhere dit 43
elsewhere doen -62
elsewhere doet 401
elsewhere dus 392
elsewhere eerst 297
elsewhere eig 286
elsewhere eindelijk 300
elsewhere elk 382
elsewhere eraf 292
elsewhere fam 364
elsewhere fiet -206
elsewhere formulier 269
elsewhere ge 191
elsewhere geb 234
elsewhere geld -363
elsewhere gemeent -390
elsewhere gen 254
elsewhere gerak -305
elsewhere gev -351
elsewhere gezin 382
elsewhere groet 263
elsewhere grofvuil 355
elsewhere gsm 415
elsewhere h -422
elsewhere har 256
elsewhere heb 308
elsewhere heeft 44
elsewhere het 50
elsewhere hij 317
elsewhere hond 170
elsewhere hoogacht 432
elsewhere houd 343
elsewhere huis 178
elsewhere iet 203
elsewhere ik 240
elsewhere in 238
elsewhere inwoner 310
elsewhere j 542
elsewhere jar 279
elsewhere kamer 378
elsewhere kat 503
elsewhere kinder -338
elsewhere kom -159
elsewhere komt 241
elsewhere kost 556
elsewhere krijg 352
elsewhere krijgt 246
elsewhere kunt 473
elsewhere lamp 229
elsewhere lat -15
elsewhere me 183
elsewhere mevr 429
elsewhere mijn 375
elsewhere moet -183
elsewhere mog -214
elsewhere na 375
elsewhere nacht 364
elsewhere ne 285
elsewhere niet 167
elsewhere nodig 325
elsewhere nu 255
elsewhere om -281
elsewhere ons 256
elsewhere ook 5
elsewhere op 160
elsewhere open -368
elsewhere oranj -293
elsewhere over 300
elsewhere per 349
elsewhere person 261
elsewhere post 342
elsewhere r 330
elsewhere reken 389
elsewhere schrijf 239
elsewhere schur 427
elsewhere sind 343
elsewhere slap 355
elsewhere stur 319
elsewhere t -270
elsewhere te -503
elsewhere thuis 280
elsewhere toch -152
elsewhere tot -126
elsewhere u 213
elsewhere uw 281
elsewhere v -479
elsewhere vader 309
elsewhere verblijf 332
elsewhere vergunn -351
elsewhere verhuisd 258
elsewhere verkeerd 435
elsewhere vier 179
elsewhere vol 432
elsewhere vrag -414
elsewhere vriendelijk 196
elsewhere w 389
elsewhere wanner 270
elsewhere war -360
elsewhere wat 329
elsewhere water -353
elsewhere wek 224
elsewhere wij -181
elsewhere won 397
elsewhere zak 380
elsewhere ze -318
elsewhere zetel 327
elsewhere zich 368
elsewhere zit 132
pair ! $ -113
pair ) . 366
pair , @it 60
pair , aan -361
pair , bel 293
pair , ben 316
pair , dan 311
pair , dat 210
pair , de -65
pair , die -177
pair , een 388
pair , en 269
pair , gebor 187
pair , hebb 268
pair , het -458
pair , hoe -203
pair , ik 121
pair , is -153
pair , k 352
pair , klopt -239
pair , krijg 242
pair , mag 77
pair , moek 373
pair , ons 327
pair , op 317
pair , stat -253
pair , t -153
pair , ter -379
pair , twed 253
pair , wanner 348
pair , wat -165
pair , wet -359
pair , wij 295
pair , wil -179
pair , won 288
pair , ze 251
pair 0 $ -135
pair 0 ? 332
pair 0 genk 102
pair 0 jar 385
pair 0 won 196
pair : 0 91
pair @code $ 315
pair @code , 285
pair @it ! -177
pair @it $ 54
pair @it : -410
pair @it ; 345
pair @it ? -204
pair @it bij -236
pair @it bov 310
pair @it brandt -331
pair @it dus 270
pair @it en 43
pair @it hangt -355
pair @it hebb 300
pair @it hier 364
pair @it in 148
pair @it ligt -358
pair @it met 290
pair @it nar 108
pair @it niet 357
pair @it nieuw 366
pair @it nog -319
pair @it of -342
pair @it ongever -310
pair @it ook -323
pair @it stat -102
pair @it te 166
pair @it tot -312
pair @it wat -322
pair @it won 218
pair @it woont 371
pair @it zijn -292
pair @it zonder 254
pair ^ , 450
pair ^ @it 110
pair ^ aan -282
pair ^ als -279
pair ^ ben 273
pair ^ de 130
pair ^ die 202
pair ^ domicilieadres 398
pair ^ er -119
pair ^ factur -373
pair ^ graffiti -245
pair ^ het -4
pair ^ hij 273
pair ^ ik 28
pair ^ in -492
pair ^ inschrijv 270
pair ^ is -199
pair ^ k 244
pair ^ kunt 228
pair ^ lamp -305
pair ^ loss -318
pair ^ mag -90
pair ^ me 301
pair ^ melding -368
pair ^ mevrouw 419
pair ^ mn 210
pair ^ mvg 375
pair ^ naast -281
pair ^ nam 519
pair ^ namen -311
pair ^ onkruid -277
pair ^ ons -120
pair ^ op -361
pair ^ oud 79
pair ^ post 212
pair ^ postcod 170
pair ^ stur 234
pair ^ t 199
pair ^ thuisadres 398
pair ^ verhuisd 442
pair ^ verhuiz 484
pair ^ waarom 237
pair ^ war -336
pair ^ wij 57
pair ^ woonadres 225
pair ^ zwerfvuil -340
pair aan @it -372
pair aan de -112
pair aan een 412
pair aan het -243
pair aan mijn 292
pair achter @it -281
pair achter ons 424
pair adres is 263
pair adres was 302
pair al 0 102
pair al wek -234
pair altijd in -303
pair appartement op 398
pair bakker , 304
pair ben 0 317
pair best , -432
pair bewoner @it 338
pair bewoner van 262
pair bezwar teg 357
pair bij @it -391
pair bij de -205
pair bij een 192
pair bij het -147
pair bij mij 318
pair bij mijn 209
pair bij ons 294
pair blank $ -241
pair dar een -203
pair dar is -383
pair dar won 349
pair dat is 88
pair dat op -374
pair de @it 209
pair de aanslag 295
pair de achterkant 355
pair de ban -313
pair de bank -177
pair de bel 283
pair de berm -332
pair de bib -169
pair de brug -277
pair de bur 268
pair de bus 272
pair de familie 296
pair de fietsenstall -281
pair de hel 223
pair de ingang -373
pair de lantaarnpal -297
pair de milieustrat -311
pair de muziek -326
pair de nieuw 329
pair de oud -150
pair de papier 230
pair de sporthal -325
pair de tuin 335
pair de voordeur 327
pair de vuilkar 379
pair de wijkagent 242
pair den @it 157
pair dendermond $ -368
pair denk ik -411
pair deur , 360
pair deur van -328
pair die bij -282
pair domicilie is 427
pair dor de -270
pair dor jullie 361
pair dus $ 304
pair dus ik 331
pair een bot -378
pair een huisbezoek 381
pair een lichtreclam -241
pair een matras -276
pair een vriendin 280
pair elk avond 288
pair elk dag -209
pair en dar -138
pair en een -88
pair en ik 158
pair en kan 323
pair en mijn 331
pair en niet -295
pair en we 322
pair en ze 197
pair er recht 323
pair familie op 347
pair fuif in -352
pair ge moogt 246
pair gebor 0 182
pair gekreg van 282
pair gen $ 318
pair gft bak 324
pair graffiti op -245
pair heb gen 325
pair heb nik 293
pair hebb gen 364
pair hel dag 293
pair het $ 337
pair het buurthuis -202
pair het caf -332
pair het fietspad -225
pair het hek -282
pair het huis 367
pair het niet -220
pair het oud -214
pair het plantsoen -404
pair het postadres -328
pair het verkeersbord -329
pair het verzorgingshuis 337
pair het voetpad -226
pair hoe lat -143
pair hoek van -319
pair hoogt van -193
pair huis $ 400
pair huis , 74
pair huis @it 153
pair huis op 298
pair iet $ -314
pair ik $ 78
pair ik ben 110
pair ik dat -45
pair ik doe 356
pair ik een 184
pair ik en 366
pair ik moet 177
pair ik niet 288
pair ik nou 314
pair ik slap 286
pair ik verhur 457
pair ik wacht 231
pair ik won 141
pair ik zie -386
pair ik zit 357
pair in $ 324
pair in een 470
pair in het -151
pair in huis 356
pair in juni 333
pair in t -376
pair in te 259
pair ingeschrev op 199
pair is @it 141
pair is dat -283
pair is de -257
pair is dicht -361
pair is die -262
pair is het -135
pair is in -247
pair is mijn 159
pair is nu 321
pair is uit -343
pair is war 385
pair jullie ? -354
pair jullie het 181
pair k weun 300
pair kan de 122
pair kan ik -313
pair kan niet 279
pair kapot $ -182
pair kapot , -361
pair ketting , -322
pair klopt dat -310
pair kom jullie 398
pair krijg ik 208
pair kunt u 223
pair lad en -324
pair lang @it -211
pair lantaarn uit -336
pair ligt een -391
pair ligt ne -398
pair mag de 313
pair mag een -398
pair mar ik 54
pair mar nar 162
pair mar op 386
pair mar t 362
pair mar wel -393
pair mee ? -208
pair mei 0 352
pair meld ik -336
pair met 0 242
pair met @it -417
pair met de 207
pair met twee 369
pair mij $ 366
pair mij in 204
pair mij op 233
pair mij thuis 122
pair mijn adres 201
pair mijn bed 257
pair mijn bur -259
pair mijn buurvrouw -251
pair mijn dochter -242
pair mijn eig 344
pair mijn gegeven 365
pair mijn gevel 227
pair mijn huis 119
pair mijn living 388
pair mijn mama 259
pair mijn man 191
pair mijn moeder 154
pair mijn nieuw 322
pair mijn oprit 297
pair mijn postcod 121
pair mijn ram 263
pair mijn strat -410
pair mijn studio 277
pair mijn voordeur 283
pair mijn woning 298
pair moet ik 199
pair moet we -270
pair na 0 368
pair na vier 288
pair naast @it -427
pair nam : 402
pair nar : 429
pair nar @it 144
pair nar de -347
pair niet geleegd 285
pair niet lang -276
pair niet van -416
pair niet weg 346
pair nieuw adres 96
pair nieuw bewoner 151
pair nodig ? -305
pair nog altijd -373
pair nog bij 264
pair nu op 178
pair of niet 370
pair of zijn -276
pair onder de 194
pair ons , 323
pair ons adres -208
pair ons deur 359
pair ons in 276
pair ons op 346
pair ons ouder 340
pair onz boekhandel -419
pair onz tuin 310
pair ook in 315
pair op @it 38
pair op de -104
pair op den 266
pair op het -170
pair op kot 284
pair op ons 442
pair op strat -172
pair op t 184
pair open $ -134
pair open , -447
pair oud adres 359
pair over de -231
pair over het -223
pair parker $ -182
pair parochiezal @it -375
pair per 0 288
pair post nar 275
pair postcod is 98
pair sind vorig 264
pair speeltuin @it -247
pair stat al -227
pair stat dar -416
pair stat een -274
pair stat nog 275
pair stoep $ -224
pair stoep vor -363
pair strat $ -272
pair stuk $ -426
pair stur de 174
pair stur het 377
pair stur mar 295
pair t is 163
pair t voetpad -281
pair t zebrapad -323
pair te lat -390
pair tegenover @it -336
pair ter hoogt -193
pair thuis $ 195
pair thuis , 187
pair thuis : 214
pair thuis @it 318
pair thuis op 220
pair thuisadres @it 306
pair thv @it -267
pair tis @it 278
pair toch op -258
pair tuss @it -287
pair u de 304
pair uit $ -346
pair van 0 120
pair van @it 144
pair van de -65
pair van jullie 259
pair van mijn 324
pair van ons -143
pair van t -354
pair vanaf @it -318
pair vanaf de 278
pair verdiep $ 250
pair verhuis van 402
pair verhuisd van 275
pair verzakt $ -352
pair vlakbij @it -326
pair voetpad $ -320
pair vor ? 305
pair vor @it -244
pair vor mij 256
pair vor mijn 246
pair vorig huurder 227
pair vorig wek 288
pair want ik 352
pair war ik 268
pair war kan -261
pair was @it 296
pair we zit 361
pair weg $ -223
pair wij , 419
pair wij hebb 368
pair wij hur 371
pair wij verhuiz 195
pair wij will -385
pair wij won -31
pair wij zijn 108
pair wij zit 261
pair wijk en -333
pair wil de 354
pair won $ 250
pair won , 59
pair won @it 159
pair won aan 338
pair won er 449
pair won ik 290
pair won in 54
pair won nu 247
pair won op 250
pair won sind 374
pair won we 270
pair won wij 251
pair won zelf 221
pair wonend @it 297
pair woonadres @it 226
pair woont in 360
pair woont op 274
pair wordt @it 312
pair zag ik -316
pair zegt dat -278
pair zit @it -169
pair zit het -290
pair zit ik 311
pair zit toch -258
skip ( , 306
skip ( 0 400
skip , $ 67
skip , ) 456
skip , 0 297
skip , : -320
skip , @it 62
skip , bel 230
skip , deur 265
skip , een -379
skip , er 156
skip , gat -274
skip , huis 308
skip , jullie 333
skip , k 355
skip , leuv 442
skip , matrass -266
skip , nieuw 323
skip , nodig -406
skip , of 321
skip , oud -331
skip , te 195
skip , wek 287
skip , won 312
skip , woont 288
skip , zijn 416
skip 0 $ 93
skip 0 , 176
skip 0 0 25
skip 0 : -122
skip 0 @it 127
skip 0 en -7
skip 0 mar 143
skip 0 nar -28
skip 0 nieuw 310
skip 0 uit 245
skip 0 wij 188
skip 0 won 214
skip : $ 304
skip : . 333
skip : won 330
skip @it , 6
skip @it ? -327
skip @it al -161
skip @it bel 276
skip @it bij 222
skip @it dan 206
skip @it dar -189
skip @it dat 108
skip @it de -153
skip @it die -378
skip @it dus 134
skip @it een -86
skip @it elk 195
skip @it er -212
skip @it gevar -340
skip @it hebb 183
skip @it hoevel -297
skip @it hor 245
skip @it hun 359
skip @it ik 278
skip @it krijg 158
skip @it kunn 338
skip @it mag 147
skip @it mijn 46
skip @it na 207
skip @it niet -330
skip @it nu -169
skip @it open -156
skip @it stat -186
skip @it twed 253
skip @it vor -205
skip @it war 207
skip @it won 191
skip ^ $ -135
skip ^ , 293
skip ^ 0 -153
skip ^ : 208
skip ^ ? -294
skip ^ @code 417
skip ^ @it 24
skip ^ bij -198
skip ^ bom -257
skip ^ dochter -240
skip ^ domicilie 158
skip ^ en 401
skip ^ er -246
skip ^ gegeven 365
skip ^ grag 64
skip ^ heeft -286
skip ^ hier 303
skip ^ hoe -237
skip ^ hous 355
skip ^ hur 404
skip ^ is 5
skip ^ lamp -279
skip ^ ligt -170
skip ^ mar 486
skip ^ men 339
skip ^ met -327
skip ^ moet -257
skip ^ moogt 275
skip ^ nieuw 188
skip ^ op -203
skip ^ postcod 180
skip ^ stat -115
skip ^ studio 277
skip ^ t -194
skip ^ te 270
skip ^ u 327
skip ^ verhuiz 229
skip ^ verkeersbord -347
skip ^ vol -313
skip ^ won 84
skip ^ wordt -288
skip ^ zag -274
skip ^ zit 308
skip aan $ -439
skip aan , -276
skip aan . -225
skip aan 0 -288
skip aan achterkant 355
skip aan deur 243
skip achter $ -231
skip adres , 193
skip adres 0 217
skip al $ -304
skip al jar 154
skip al maand -277
skip allen @it 307
skip als van 317
skip altijd mijn 311
skip apothek @it -300
skip ben , 287
skip ben @it 313
skip best , 337
skip best de -341
skip bewoner @it 296
skip bij $ -346
skip bij 0 428
skip bij ? -168
skip bij @it -230
skip bij in 309
skip bij op 230
skip bij vor 259
skip bij vriendin 357
skip bov kapper 344
skip bus en -359
skip buurvrouw @it 338
skip da $ 415
skip dag $ 202
skip dan ik 305
skip dar een -306
skip dar het -316
skip dar ik 377
skip dat in 273
skip de $ -119
skip de , -135
skip de : 455
skip de @it -305
skip de aan -246
skip de achter -200
skip de bewoner 210
skip de bij -141
skip de container 261
skip de dag 270
skip de dar 284
skip de dat 274
skip de de 241
skip de die 263
skip de gat -418
skip de huurder 227
skip de komt 276
skip de mar 405
skip de met 285
skip de nar 183
skip de om 409
skip de op -374
skip de stat 342
skip de tegenover -312
skip de ter -199
skip de uit -328
skip de van -101
skip de zit -260
skip derd $ 314
skip dicht $ -347
skip die $ -302
skip die aan -305
skip doet niet -194
skip een $ -188
skip een van 455
skip een vor -331
skip eig $ 418
skip en , 471
skip en de 299
skip en het -275
skip en niet 284
skip en stan 385
skip en stinkt 290
skip en won 300
skip en zit 311
skip er $ 288
skip er @it -308
skip er in -380
skip er lang -276
skip er van 294
skip familie @it 390
skip for $ -421
skip gat @it -230
skip gen $ 33
skip gen gekreg 368
skip gewon , 318
skip gratis $ -242
skip hebb mijn 276
skip heeft een -388
skip hel thuis 245
skip het ( -262
skip het , -312
skip het aan -331
skip het bij -207
skip het nar 185
skip het nog -249
skip het op -50
skip het van -249
skip het verhuisd -249
skip het zit -264
skip hier @it 351
skip hoe ik 511
skip hoogt @it -208
skip huis $ 213
skip huis , 362
skip huis @it 55
skip ik , -418
skip ik al 178
skip ik er 352
skip ik grag 302
skip ik ingeschrev 328
skip ik niet 165
skip ik nieuw 371
skip ik nog 159
skip ik nu 247
skip ik van 221
skip ik zelf 75
skip in . 348
skip in bus 382
skip in de -253
skip in en 328
skip in garag 387
skip in het -268
skip in schrijv 259
skip in strat -396
skip in tuin 210
skip in wijk -305
skip in winkel -347
skip in won 348
skip ingeschrev $ 384
skip ingeschrev @it 194
skip is , 130
skip is adres 300
skip is en 294
skip is huis 305
skip is nog -178
skip jar $ 146
skip je $ 291
skip jullie $ -190
skip jullie , 313
skip kan $ -317
skip kan de -261
skip kan mer 284
skip kerk @it -252
skip klopt $ -262
skip kom de -338
skip krijg de 251
skip kunn het 296
skip lamp @it -198
skip lat ? -347
skip ligt een 258
skip locatie @it -518
skip mag mijn -272
skip mag ons 191
skip mar won 248
skip me op 265
skip meld $ 308
skip met en -249
skip met kinderwag -363
skip met van 454
skip mij , 188
skip mij @it 362
skip mij de 345
skip mij op 146
skip mijn ( 378
skip mijn , 273
skip mijn : -277
skip mijn aan 159
skip mijn adres 157
skip mijn is 115
skip mijn thuis 187
skip mijn van 254
skip mijn vor 442
skip mijn woont 184
skip moet dat -223
skip moet op 338
skip naast , -272
skip nacht $ -406
skip nar $ 229
skip nar 0 233
skip nar @it 217
skip nar en 367
skip nar thuis 191
skip nar verzorgingshuis 337
skip niet $ 131
skip niet ik 325
skip nieuw @it 225
skip nieuw is 179
skip nodig $ -305
skip nog $ -154
skip nu @it 242
skip ons $ 413
skip ons , 286
skip ons . 292
skip ons : -339
skip ons @it -171
skip ons dat 375
skip ons de 428
skip ons heur 333
skip ons op -193
skip ons woont 239
skip op $ 172
skip op @it 165
skip op adres 332
skip op balkon 289
skip op bov 335
skip op en 68
skip op fietspad -228
skip op mar 165
skip op pleintj -345
skip op voetpad -216
skip op woont 281
skip parker de -244
skip per $ -201
skip plat @it -362
skip pleintj @it -345
skip post @it 291
skip post nar 219
skip postcod , 246
skip postcod @it 248
skip postkantor @it -330
skip put @it -244
skip rod $ 319
skip schol @it -211
skip sind een -220
skip sind op 233
skip slaapkamer de 390
skip sta ingeschrev 289
skip stat 0 -332
skip stat een -275
skip stat op 193
skip stek @it 378
skip stur papier 230
skip t , -162
skip t @it -309
skip te $ 62
skip te , 291
skip tegenover $ -256
skip tel 0 367
skip ter van -274
skip thuis $ 308
skip thuis @it 249
skip thuis de 296
skip toch @it -328
skip tot , -421
skip tuin @it 415
skip twee $ 379
skip van $ 15
skip van , 274
skip van . -74
skip van 0 181
skip van @it 224
skip van de -398
skip van hangt -287
skip van nar 25
skip van ocmw 430
skip van oud -343
skip van ouder 340
skip van stat -382
skip van tot -345
skip vanaf 0 258
skip verhuisd de 237
skip verkeersbord $ -321
skip vor ! -261
skip vor eig 390
skip vor huis 457
skip vor ram 263
skip vor woning 271
skip vriend @it 228
skip war de -272
skip we @it 241
skip we nu 263
skip wer $ -206
skip werk @it -323
skip wespennest de -253
skip wij @it 287
skip wij de 557
skip wij een -434
skip wij er 269
skip wij in 255
skip wij op 26
skip won $ 277
skip won , 235
skip won . 200
skip won 0 -449
skip won @it 184
skip won de 321
skip won in 191
skip won op 184
skip won sind 177
skip woning @it 198
skip woonadres @it 373
skip woont $ 217
skip woont @it 246
skip word @it 368
skip zet de -348
skip zit , -346
skip zit de 275
topic @body -259
topic @building -209
topic @business -90
topic @firstPerson 33
topic @general -40
topic @handled -42
topic @has -24
topic @home 197
topic @mine 85
topic @nuisance -68
topic @organisation -185
topic @ownPostcode 70
topic @patient 40
topic @place -124
topic @plainly 44
topic @relative 83
topic @somebody 73
topicAnywhere @body -193
topicAnywhere @building -218
topicAnywhere @business -89
topicAnywhere @firstPerson 74
topicAnywhere @hardly -10
topicAnywhere @has -34
topicAnywhere @home 189
topicAnywhere @mine 115
topicAnywhere @nuisance -69
topicAnywhere @ofPerson -39
topicAnywhere @organisation -215
topicAnywhere @ownPostcode 83
topicAnywhere @patient 55
topicAnywhere @place -122
topicAnywhere @plainly 68
topicAnywhere @relative 20
topicAnywhere @somebody 78
topicAnywhere @vehicle 242
topicBefore @building -343
topicBefore @business -316
topicBefore @firstPerson 4
topicBefore @handled -178
topicBefore @home 150
topicBefore @mind -203
topicBefore @mine 68
topicBefore @nuisance -115
topicBefore @organisation -322
topicBefore @ownPostcode 61
topicBefore @patient 50
topicBefore @place -199
topicBefore @plainly 54
topicBefore @relative 94
topicBefore @somebody 77
topicBefore @vehicle -210
topicBeside @access 258
topicBeside @building -498
topicBeside @business -463
topicBeside @firstPerson -302
topicBeside @handled -440
topicBeside @has 83
topicBeside @home 177
topicBeside @nuisance 39
topicBeside @organisation -282
topicBeside @ownPostcode 71
topicBeside @patient 210
topicBeside @place -337
topicBeside @plainly -232
topicBeside @relative 229
topicBeside @somebody 300
topicEarlier @ability 378
topicEarlier @access 355
topicEarlier @building -471
topicEarlier @business 272
topicEarlier @firstPerson 213
topicEarlier @handled -168
topicEarlier @has -348
topicEarlier @home 522
topicEarlier @mind -330
topicEarlier @mine 391
topicEarlier @nuisance -307
topicEarlier @organisation -445
topicEarlier @ownPostcode 197
topicEarlier @patient 94
topicEarlier @place -268
topicEarlier @plainly 251
topicEarlier @relative 354
topicEarlier @somebody 134
topicEarlier @vehicle 247
topicNear @building -361
topicNear @business -289
topicNear @firstPerson 44
topicNear @general -327
topicNear @handled -54
topicNear @home 238
topicNear @mind -303
topicNear @mine 99
topicNear @mine-phrase 367
topicNear @nuisance -123
topicNear @nuisance-phrase -272
topicNear @ofPerson -325
topicNear @organisation -410
topicNear @ownPostcode 129
topicNear @patient 141
topicNear @place -346
topicNear @plainly 92
topicNear @relative 305
topicNear @somebody 156
twoBefore , 0 374
twoBefore , ik 229
twoBefore , wij 283
twoBefore 0 0 413
twoBefore ^ adres 324
twoBefore ^ bij -283
twoBefore ^ verhuisd 325
twoBefore ^ we 286
twoBefore ^ wij 175
twoBefore bij de -360
twoBefore bij het -438
twoBefore bij mij 392
twoBefore bij ons 264
twoBefore de apothek -205
twoBefore de bakker -333
twoBefore de kerk -252
twoBefore de stoep -207
twoBefore eig huis 237
twoBefore ik won 104
twoBefore ik zit 370
twoBefore in de -381
twoBefore is de -189
twoBefore mijn adres 225
twoBefore mijn huis 204
twoBefore mijn woning 208
twoBefore nieuw bewoner 151
twoBefore ons adres -286
twoBefore ons huis 121
twoBefore ons thuis 256
twoBefore onz tuin 310
twoBefore op de -381
twoBefore ter hoogt -208
twoBefore van mijn 207
twoBefore vor mijn 323
twoBefore wij won 252
twoBefore won in 207
twoBefore won op 178
twoBefore zit nu 260
twoBefore zit toch -258
word ! -113
word ( 47
word ; 355
word aan -112
word aanslag 349
word achter -250
word achterom 378
word adres 114
word adreswijz 416
word af -470
word afgev -446
word afval -197
word afvalkalender 274
word al 38
word altijd -201
word apothek -325
word appartement 336
word auto 203
word autos -349
word badkamer 486
word bak 427
word bakker 204
word balkon 289
word ban -125
word band -349
word bank -184
word bankj -291
word bed 193
word beginn -316
word bel 423
word bell 218
word ben 198
word bereik 303
word berm -332
word best -406
word bestur -474
word bewoner 198
word bewonerskaart 299
word bezwar 277
word bib 60
word bij -39
word bijna -385
word binn 310
word blauw -326
word blijv 297
word boekhandel -419
word bov 172
word brandt -333
word briefadres 349
word brievenbus 184
word brouwerij -378
word bsn 392
word bur 141
word bus 167
word busj -263
word buurthuis -195
word bv -502
word bvba -335
word caf -350
word club -357
word container 473
word da -231
word dag 161
word dan 239
word dar -123
word dat -85
word de -43
word delhaiz -360
word den 133
word dendermond -368
word denk -411
word der 141
word derd 248
word deur 179
word die -85
word dit -118
word dochter -183
word domicilie 345
word domicilieadres 398
word doorgev 410
word dor -234
word drempel -300
word drie 185
word dubbel 200
word dus 259
word een -120
word eig 138
word etag 307
word ex 235
word factur -411
word familie 537
word fiet -291
word fietspad -310
word fontein -327
word for -154
word fuif -346
word garag 341
word gat -255
word gebor 313
word gedomicilieerd 436
word gedumpt -340
word gegeven 91
word geleegd 285
word gelijkvloer 371
word gemeent 689
word gen 88
word genk 295
word geregistreerd 329
word gesloopt -419
word geslot -338
word gevall -238
word gevar -341
word gevel 126
word gevond -383
word gewoond 509
word gezin 362
word gft 372
word glas -331
word gooi 317
word graffiti -245
word gratis 143
word groen 384
word groepspraktijk -330
word gsm 485
word han 411
word hang -328
word har 86
word hebb 137
word hee 315
word heeft -25
word hek -393
word hel 177
word hendrik 265
word het -145
word heur 384
word hier 309
word hoe -374
word hoek -196
word hond 244
word hoogt -193
word hotel -466
word hous 355
word huis 12
word huisbas 484
word huisbezoek 562
word huisnummer 260
word hun 303
word hur -226
word huurder 404
word huurhuis 352
word ich 580
word ie 376
word iet -263
word ik 51
word ingeschrev 330
word inrit -309
word inschrijf 391
word inschrijv 437
word is -37
word it -178
word jan 376
word jar 198
word jullie 78
word juni -101
word just -411
word k 397
word kantor -504
word kapot -236
word kapsalon -363
word kermis -340
word ketting -308
word keuk 339
word kijk 166
word kindjes 279
word klar 371
word klopt -161
word komt 152
word kost -321
word krijg 153
word kringlop -292
word kruispunt -339
word kuil -237
word kwartier -342
word lad -239
word lamp -159
word lang -162
word langskom 295
word lantaarnpal -370
word las -388
word lat -209
word lichtreclam -241
word ligt -164
word living 403
word locatie -485
word lokal -411
word los -325
word maandag 316
word mag 94
word mama 269
word mast -343
word matras -291
word me 362
word melding -377
word mener 553
word meter 440
word mij 303
word mijn 89
word milieustrat -333
word mn 47
word moeder 115
word moek 334
word moet 76
word mog -114
word moogt 246
word museum -227
word muziekschol -360
word mvg 375
word my 316
word naast -87
word nam 190
word namen -272
word nar 37
word nederland 277
word neemt -299
word nen -400
word nie 316
word niemand -325
word nieuw 287
word nooit 155
word nou 212
word nummer 168
word ocmw 265
word oma 393
word omzet -196
word ongever -406
word ons 47
word ontvang 347
word opa 326
word open -239
word oprit 298
word ouder 139
word over -238
word pa 293
word papa 342
word papier 456
word parkeerplat -272
word parkeervergunn 366
word parker -196
word parochiezal -375
word plan -378
word plantsoen -404
word plat -47
word pleintj -345
word post 354
word postadres -328
word postcod 331
word postkantor -290
word print -308
word prullenbak -229
word putdeksel -376
word recht -262
word recyclagepark -519
word red -369
word reken -369
word riool 248
word rok -385
word s -186
word schur 358
word schutting 364
word sind 87
word slaapkamer 294
word slap 278
word sleutel 295
word sluikstort -260
word speelplein -279
word speeltuin -159
word sporthal -331
word stadskantor -374
word stan 92
word stank 306
word stat 9
word sted 255
word steenweg 355
word stek 346
word stempas 257
word sten 379
word stond 354
word stort -351
word straatverlicht -314
word strat 2
word student 329
word studentenhuis 386
word stuk -273
word supermarkt -362
word t -70
word tant 315
word te 173
word tegenover -242
word tel 413
word ter -397
word terwijl 498
word thuis 126
word thuisadres 394
word thv -267
word tijdelijk 274
word toe -256
word tot -137
word trash 406
word trek 291
word tuin 390
word tuss -366
word twed 166
word twee 184
word u 358
word up -414
word utrecht 220
word uw 364
word valt 172
word vannacht 285
word verdiep 232
word vergunn 212
word verhuis -86
word verhuisd 336
word verhuist -465
word verhuiz 484
word verkeersbord -308
word verlicht -286
word verstopt -246
word verzakt -289
word vlakbij -443
word voetpad -214
word vol -329
word vooral -386
word voorbij -254
word voordeur 435
word voortan 324
word vorig 241
word vraagt -579
word vriend 291
word vriendin 314
word vrijdag -367
word vrouw 117
word vuilkar 379
word vzw -399
word waarom 192
word wakker 352
word wanner 94
word want 379
word war -134
word wasmachin -407
word wat -283
word we 78
word weekend -309
word weg -91
word wel -262
word wer -187
word werkt -392
word wetter 325
word weun 343
word wij 119
word wijk -242
word wijkagent -181
word will -299
word wmo 363
word won 149
word wonend 297
word woning 219
word woonacht 514
word woonadres 446
word woont 242
word word 302
word yilmaz 346
word zag -533
word ze -147
word zebrapad -351
word zelf 243
word zetel -373
word zich 370
word zie -451
word zij 28
word zit -13
word zn 306
word zoal 395
word zoekt -372
word zomer 229
word zou 474
word zwan -352
word zwerfvuil -411
`,
};
