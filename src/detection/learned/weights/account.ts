import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 667 candidates that are, 305 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 48.2 %
 * - above -0.5: found 98.2 %, wrongly 43.3 %
 * - above 0: found 97.2 %, wrongly 37.4 %
 * - above 0.5: found 95.2 %, wrongly 31.1 %
 * - above 1: found 92.7 %, wrongly 23.3 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:2fec6254f6255764bc1bddfbf18a6493432d5ba15f7ec90d3a2140d6e4f69fc0",
  intercept: 0.957,
  weights: `
before ) 213
before 0 -226
before : -285
before ^ -36
before aan -148
before aannemer -155
before aanslag -362
before affich -302
before al -211
before allen 236
before als 334
before aub 262
before bankapp -270
before bedrag 132
before betaalt -195
before betal -300
before bij 158
before borg 217
before bsn 280
before dan 97
before dar 225
before den -265
before dez 58
before die 101
before direct -176
before dit -211
before een -179
before en 183
before factur -342
before feestzal -152
before flyer -152
before ge 131
before geboortepremie 250
before gekreg 213
before geld 185
before gemeent 188
before gewon 150
before goed 209
before grag 300
before gren 273
before had 222
before hallo -224
before har 316
before heb -60
before hebb 326
before heeft -232
before het 189
before hier 185
before hondenbelast 120
before hun -209
before hur -149
before iban 111
before ik -160
before in 161
before incasso 248
before is 433
before jullie 150
before kamp 164
before kan -112
before klopt -274
before komt -294
before kunt 289
before kwam 171
before lat 138
before leerlingenvervoer 150
before leges 267
before lon 219
before loopt 233
before ma 222
before mag -84
before man 339
before mar -98
before me 349
before met -211
before mijn 211
before mn 83
before moeder -289
before moest -242
before moet -138
before mog 300
before naartoe -110
before nar -163
before nederland 363
before niet 365
before nieuw -81
before ocmw 207
before om -196
before ons -103
before onz -319
before op -246
before oud 378
before over 135
before person 264
before premie 225
before prijzengeld 390
before regenput 212
before reken 250
before rekeningnr 246
before rekeningnummer -81
before rekent -277
before retour 198
before rioolheff 292
before rod -175
before schrijv 183
before sit 175
before spandoek -147
before stad 283
before stan -152
before stat -115
before stichting -188
before stond 369
before stort -56
before stur 162
before stuurt -270
before t 476
before te 180
before tegemoetkom 288
before terug 207
before terugbetal 479
before teruggaf 162
before teruggav 406
before teruggestort 254
before terugstort 318
before tevel 281
before toen 322
before twee 82
before u 243
before uitbetal 185
before uw -195
before van 78
before vandag -253
before vd -230
before voedselbank -221
before voortan 290
before vraagt -433
before vroeg 281
before vzw -205
before waarborg 81
before war 183
before waterschap -163
before we -196
before welk -113
before wie -355
before wij -375
before wil -438
before zet 259
before zo 292
before zon 303
before1 ( 246
before1 : 103
before1 ^ 133
before1 aan -287
before1 bij -299
before1 clubreken -210
before1 dan 167
before1 dat -160
before1 geboortepremie 194
before1 gebruikt -218
before1 gemeent -308
before1 giro 222
before1 giroreken 161
before1 heb 334
before1 heeft -367
before1 iban 515
before1 ik -209
before1 mij 271
before1 mijnreken 172
before1 moeder 172
before1 nar -147
before1 nummer -208
before1 of -138
before1 op 115
before1 priv 198
before1 proe 203
before1 rek 365
before1 rekenignnummer 316
before1 rekeningnr 257
before1 rekeningnumer 236
before1 rekeningnummer 137
before1 spaarreken 245
before1 stat -121
before1 van 761
before1 vbld 355
before1 vermeldt -153
before1 was -114
before1 zet -148
before1 zichtreken 174
before2 , 426
before2 0 -138
before2 ^ 223
before2 af 153
before2 al 199
before2 altijd -323
before2 bank 358
before2 bankreken 145
before2 be 251
before2 belgisch 274
before2 betaald -140
before2 betal -246
before2 brief -107
before2 de -327
before2 een -240
before2 eig 279
before2 euro -315
before2 geld -193
before2 gestort 238
before2 gironummer 164
before2 grag 305
before2 hebb 156
before2 heeft 117
before2 het 225
before2 hierhen 261
before2 iban 52
before2 incasso -175
before2 is -232
before2 jullie -321
before2 kan 372
before2 komt 77
before2 mag 263
before2 mar 152
before2 me 235
before2 met -166
before2 mij 307
before2 mijn 161
before2 mn 214
before2 moet 201
before2 nam 266
before2 nar 265
before2 niet 188
before2 nieuw 89
before2 ons -141
before2 op 372
before2 oud 204
before2 overgemaakt -226
before2 overmak 117
before2 overschrijv -192
before2 premie 274
before2 rek -150
before2 reken 377
before2 rekeningnr 279
before2 rekeningnummer 156
before2 reknr 270
before2 retour 226
before2 stort -107
before2 teruggekom 276
before2 terugstort 325
before2 uw -252
before2 vd 305
before2 voedselbank -211
before2 voorgeschot 381
before2 voorschot -224
before2 word 219
behind $ 47
behind ) -170
behind , -61
behind . -164
behind 0 317
behind ? -79
behind a 248
behind aan -305
behind acceptgiro 234
behind allen -252
behind als -150
behind aow 282
behind apart -144
behind automatisch 154
behind betaalreken 148
behind bij -62
behind buurgemeent -273
behind bv -340
behind cijfer 308
behind daarop 271
behind dan -213
behind dar -91
behind dat -191
behind de -106
behind dez 261
behind doen 199
behind echt -309
behind eig 106
behind en -180
behind euro 161
behind factur -208
behind formulier 285
behind g 246
behind geld 249
behind gemeent -301
behind gevraagd 118
behind gewon 381
behind grafrecht 167
behind had -298
behind har 269
behind he 175
behind heb 244
behind heeft 260
behind hij -169
behind hondenbelast 298
behind iban 204
behind iet 221
behind in -328
behind is -201
behind juist 144
behind jullie -267
behind k 257
behind krijg -173
behind kwam 188
behind loopt 260
behind mag -250
behind mail -249
behind mar -103
behind mededel 211
behind mer -175
behind met -236
behind mij 357
behind mijn 136
behind mijzelf 211
behind mn 346
behind moet -358
behind nam 173
behind nar 281
behind neg -336
behind niet 139
behind nog 411
behind nul 158
behind nummer -165
behind ocmw -169
behind of 152
behind ons 420
behind ook -268
behind op 111
behind oud 508
behind overgetypt 192
behind pas 230
behind per 199
behind post -169
behind premie 219
behind priv 295
behind rekeningnummer 106
behind rest 250
behind schol 220
behind sit -270
behind stad -149
behind stichting -194
behind stort 252
behind subsidie -170
behind t 274
behind te -291
behind terug 158
behind terugbetal 283
behind teruggav 288
behind toch -339
behind tot 299
behind twee 273
behind u -117
behind uit 351
behind uw 139
behind van 23
behind verkeerd 190
behind via -281
behind vor 175
behind vorig -256
behind vriend 166
behind vriendin 141
behind vroeger 190
behind vrouw 176
behind waarborg 295
behind wacht 226
behind wanner 161
behind want 393
behind was -149
behind wek 344
behind welk -201
behind wit 248
behind word 175
behind zegt -214
behind zichtreken 279
behind zo 128
behind1 $ 281
behind1 ( -72
behind1 ) 246
behind1 , -50
behind1 . 33
behind1 ? -170
behind1 a 213
behind1 als -10
behind1 aub 472
behind1 bij 259
behind1 dank -213
behind1 dar 223
behind1 das 103
behind1 dat 316
behind1 de -222
behind1 denk -174
behind1 echt -231
behind1 en 66
behind1 gebruikt -142
behind1 grag 222
behind1 groetjes 181
behind1 he 155
behind1 het -141
behind1 iban 171
behind1 ik 334
behind1 in -249
behind1 is 56
behind1 kan 139
behind1 klopt 215
behind1 mag 257
behind1 mar 140
behind1 met -264
behind1 mijn 260
behind1 moet 180
behind1 mvg 274
behind1 nar 425
behind1 niet 424
behind1 nog -158
behind1 of -388
behind1 toch -251
behind1 van -391
behind1 vor 178
behind1 want 257
behind1 wordt -245
behind1 zei -209
behind2 $ 119
behind2 0 201
behind2 ? -205
behind2 aub 215
behind2 bedankt 193
behind2 bij -236
behind2 dan -220
behind2 dank 383
behind2 dar 146
behind2 dat -107
behind2 de -33
behind2 dor -342
behind2 een -487
behind2 en -164
behind2 ge 210
behind2 grag 185
behind2 heb 241
behind2 het -128
behind2 hij 302
behind2 hoort -151
behind2 ik 104
behind2 is 87
behind2 j 238
behind2 jullie 257
behind2 kan -76
behind2 kes 199
behind2 mag 112
behind2 mar -312
behind2 merci 197
behind2 met 169
behind2 mezelf 287
behind2 mij 342
behind2 mijn 54
behind2 mijzelf 321
behind2 moet -257
behind2 nam -48
behind2 nee 213
behind2 nu 192
behind2 o 123
behind2 ouderrad -184
behind2 plat 219
behind2 reken -146
behind2 stichting -210
behind2 t -269
behind2 u 400
behind2 uit 335
behind2 van -69
behind2 volgend 319
behind2 vor 179
behind2 was 222
behind2 we 227
behind2 zij 316
behind2 zit -241
bothBefore , iban 231
bothBefore , rek 334
bothBefore , reken 182
bothBefore 0 iban 258
bothBefore 0 op -385
bothBefore 0 reken 278
bothBefore ^ iban 395
bothBefore ^ is -143
bothBefore ^ mijnreken 172
bothBefore ^ nar -307
bothBefore ^ op 204
bothBefore ^ reken -38
bothBefore ^ rekeningnr 223
bothBefore ^ rekeningnummer 397
bothBefore ^ van 180
bothBefore af van 153
bothBefore be reken 251
bothBefore belgisch reken 274
bothBefore betaald op -255
bothBefore betaald van 287
bothBefore betaald vanaf -210
bothBefore betal aan -210
bothBefore betal op -213
bothBefore de geboortepremie 194
bothBefore eig reken 252
bothBefore euro op -279
bothBefore geld op -193
bothBefore gironummer is 164
bothBefore grag nar 302
bothBefore grag op 239
bothBefore iban : 115
bothBefore iban is 89
bothBefore is nu -180
bothBefore kan nar 301
bothBefore kan op 316
bothBefore ker van 240
bothBefore komt op 197
bothBefore mag op 302
bothBefore mar op 111
bothBefore mij : 271
bothBefore mijn iban 274
bothBefore mijn rekeningnummer 217
bothBefore nar iban 166
bothBefore niet op 188
bothBefore nieuw is 298
bothBefore op iban 240
bothBefore op reken 265
bothBefore oud gironummer 184
bothBefore overgemaakt nar -361
bothBefore overmak op 133
bothBefore rek : -158
bothBefore reken , 197
bothBefore reken : 435
bothBefore reken is 400
bothBefore reken nummer 210
bothBefore rekeningnr is 163
bothBefore rekeningnummer : 365
bothBefore rekeningnummer is 226
bothBefore rekeningnummer was -140
bothBefore retour op 226
bothBefore stat op 204
bothBefore stort op -119
bothBefore terug nar 153
bothBefore terug op -106
bothBefore teruggekom op 276
bothBefore terugstort op 323
bothBefore uw reken -376
bothBefore van gemeent -240
bothBefore van mij 245
bothBefore voorgeschot vanaf 229
bothBefore voorschot op -224
bothBefore word op 182
earlier ben -377
earlier betaald 229
earlier betal -338
earlier dat 382
earlier de -190
earlier en -324
earlier het -175
earlier ik -101
earlier nog -45
earlier terug 262
earlier tevel 229
earlier van -377
earlier vor 156
earlier war 250
elsewhere ! 422
elsewhere ) 262
elsewhere , 49
elsewhere . -51
elsewhere 0 103
elsewhere ? -139
elsewhere a -310
elsewhere aan -128
elsewhere aanslag -222
elsewhere affich -206
elsewhere afgeschrev 233
elsewhere al 125
elsewhere alles 80
elsewhere alvast 160
elsewhere ander -141
elsewhere app 198
elsewhere aub 430
elsewhere b 329
elsewhere bank -240
elsewhere be 324
elsewhere bedankt 296
elsewhere ben 400
elsewhere betal -332
elsewhere bij -94
elsewhere bijstand 233
elsewhere borg 186
elsewhere brief -268
elsewhere burgerzak -152
elsewhere bus 356
elsewhere bv -226
elsewhere cjib -160
elsewhere da 121
elsewhere dan -329
elsewhere dank 277
elsewhere dar -152
elsewhere das 161
elsewhere dat -311
elsewhere de -39
elsewhere declaratie 301
elsewhere der 279
elsewhere dez 281
elsewhere die -177
elsewhere dochter -179
elsewhere doen -282
elsewhere doorgegev 316
elsewhere dor 192
elsewhere dubbel 258
elsewhere een -146
elsewhere eerst -160
elsewhere eig 283
elsewhere elk 322
elsewhere en 335
elsewhere ene -234
elsewhere er 209
elsewhere erin -373
elsewhere euro 349
elsewhere ex 188
elsewhere exampl -135
elsewhere factur -288
elsewhere fictief 305
elsewhere folder -213
elsewhere fout -267
elsewhere ge 478
elsewhere gebor 294
elsewhere gekreg -185
elsewhere gen -194
elsewhere gestort 264
elsewhere gewon 232
elsewhere gister -204
elsewhere grag 401
elsewhere groetjes 336
elsewhere grot 217
elsewhere had 169
elsewhere har 391
elsewhere heb 458
elsewhere heeft 147
elsewhere helft 206
elsewhere het -367
elsewhere hier 168
elsewhere hij -109
elsewhere iban 282
elsewhere iet -174
elsewhere ik 138
elsewhere in 213
elsewhere ingangsdatum 234
elsewhere is 226
elsewhere j 164
elsewhere juli 234
elsewhere jullie -217
elsewhere kan 371
elsewhere ker 244
elsewhere kreg 204
elsewhere krijg 241
elsewhere krijgt -132
elsewhere kunt 330
elsewhere leefgeld 291
elsewhere leeflon 279
elsewhere lukt 285
elsewhere m 439
elsewhere maand 321
elsewhere maatschapp 460
elsewhere machtig 93
elsewhere mag -147
elsewhere mail -165
elsewhere mak 125
elsewhere man 287
elsewhere mar 275
elsewhere medewerker 267
elsewhere mei 190
elsewhere mer 248
elsewhere met -307
elsewhere mij 322
elsewhere mijn 539
elsewhere mn 214
elsewhere moeder 328
elsewhere moest 509
elsewhere moet -388
elsewhere mw 273
elsewhere nam -318
elsewhere nar -123
elsewhere ne 293
elsewhere nep -295
elsewhere niet 227
elsewhere nieuw 212
elsewhere nik 196
elsewhere nl 337
elsewhere nl30 163
elsewhere nog -99
elsewhere nou -163
elsewhere nummer 118
elsewhere ocmw 126
elsewhere of 181
elsewhere oktober -187
elsewhere om 229
elsewhere ons 149
elsewhere onz -384
elsewhere op -205
elsewhere oud -228
elsewhere parker -152
elsewhere per 252
elsewhere premie 237
elsewhere proef 337
elsewhere rek -263
elsewhere reken -75
elsewhere rekeningnummer 213
elsewhere rijksregister 401
elsewhere schol 142
elsewhere september 175
elsewhere sorry 203
elsewhere speelplein -179
elsewhere stad -353
elsewhere stat -259
elsewhere stichting -213
elsewhere stur 374
elsewhere te 324
elsewhere terug 504
elsewhere terugbetal 324
elsewhere teruggaf 351
elsewhere testman 340
elsewhere toch -353
elsewhere twed -160
elsewhere u 278
elsewhere uur 242
elsewhere uw -418
elsewhere v -123
elsewhere vel 372
elsewhere vergoed 333
elsewhere vertrouw -235
elsewhere verwacht 298
elsewhere via 195
elsewhere voorbat 227
elsewhere voorgeschot 178
elsewhere vor 99
elsewhere vorig 208
elsewhere vraagt 298
elsewhere vrag -186
elsewhere vrijwilliger 269
elsewhere vzw -373
elsewhere waarborg 224
elsewhere war -227
elsewhere was 291
elsewhere welk -176
elsewhere whatsapp 195
elsewhere wij 152
elsewhere wil -105
elsewhere wim 290
elsewhere wit 278
elsewhere zegt -199
elsewhere zei 367
elsewhere zelf 104
elsewhere zit -208
elsewhere zon 189
pair ( @it 246
pair ( dat 306
pair ( die 206
pair ( o 123
pair ( reken 183
pair ) $ -99
pair , 0 220
pair , al -254
pair , als 188
pair , ben 364
pair , betal -185
pair , dank 326
pair , dar 122
pair , dat -75
pair , die 518
pair , dus 342
pair , echt -88
pair , ge 362
pair , geld 133
pair , geliev -182
pair , grag -202
pair , heb 297
pair , hoort -151
pair , iban 231
pair , k 244
pair , kan -90
pair , klopt -279
pair , mag -127
pair , mar -207
pair , mededel -173
pair , mijn 465
pair , moet -344
pair , mog -233
pair , niet 157
pair , of -272
pair , ons 303
pair , premie 144
pair , rek 334
pair , reken -60
pair , stat 99
pair , stort 171
pair , t 240
pair , terug -153
pair , teruggav 172
pair , terugstort 261
pair , u 139
pair , vor 390
pair , wanner 256
pair , wij -322
pair , ziet 295
pair , zij 316
pair , zit -241
pair . $ -120
pair 0 $ 131
pair 0 , 193
pair 0 0 -82
pair 0 ? -249
pair 0 euro -125
pair 0 iban 258
pair 0 nar -308
pair 0 op -385
pair 0 overmak -152
pair 0 reken 314
pair : @it 103
pair : de -214
pair : ik -248
pair ? $ -314
pair @it $ 281
pair @it ( -72
pair @it ) 246
pair @it , -50
pair @it . 33
pair @it ? -170
pair @it a 213
pair @it als -10
pair @it aub 472
pair @it bij 259
pair @it dank -213
pair @it dar 223
pair @it das 103
pair @it dat 316
pair @it de -222
pair @it denk -174
pair @it echt -231
pair @it en 66
pair @it gebruikt -142
pair @it grag 222
pair @it groetjes 181
pair @it he 155
pair @it het -141
pair @it iban 171
pair @it ik 334
pair @it in -249
pair @it is 56
pair @it kan 139
pair @it klopt 215
pair @it mag 257
pair @it mar 140
pair @it met -264
pair @it mijn 260
pair @it moet 180
pair @it mvg 274
pair @it nar 425
pair @it niet 424
pair @it nog -158
pair @it of -388
pair @it toch -251
pair @it van -391
pair @it vor 178
pair @it want 257
pair @it wordt -245
pair @it zei -209
pair ^ 0 410
pair ^ @it 133
pair ^ aannemer -155
pair ^ als -141
pair ^ bsn 221
pair ^ dat 266
pair ^ de 255
pair ^ dit 173
pair ^ doe 256
pair ^ eerst 188
pair ^ factur -180
pair ^ ge -116
pair ^ geld 299
pair ^ geliev 313
pair ^ grag 250
pair ^ het -119
pair ^ hier 303
pair ^ hierbij 255
pair ^ hij 282
pair ^ iban 425
pair ^ ik -192
pair ^ incasso -125
pair ^ isolatiesubsidie -160
pair ^ ja 110
pair ^ k 296
pair ^ kan 207
pair ^ kunn 177
pair ^ kunt 146
pair ^ leeflon 177
pair ^ mag -176
pair ^ me 408
pair ^ mijn 274
pair ^ mijnreken 172
pair ^ moet -133
pair ^ nar -314
pair ^ nieuw 219
pair ^ ons -257
pair ^ onz -316
pair ^ op -52
pair ^ premie 347
pair ^ priv 200
pair ^ rek 342
pair ^ rekeningnr 298
pair ^ rekeningnumer 241
pair ^ rekeningnummer 172
pair ^ reknr 211
pair ^ stichting -188
pair ^ stort 478
pair ^ stur 162
pair ^ tegemoetkom 304
pair ^ terugbetal 340
pair ^ teruggaf 183
pair ^ teruggav 265
pair ^ u 189
pair ^ uitbetal 186
pair ^ uw -284
pair ^ van 250
pair ^ vanaf 278
pair ^ verkeerd -160
pair ^ vor -83
pair ^ waarom 294
pair a . 320
pair aan $ 411
pair aan @it -287
pair aan de -266
pair aannemer wil -155
pair aanslag stat -286
pair af , 256
pair af van 195
pair affich van -302
pair afgehoud van 219
pair al in -241
pair al op 238
pair allen van 144
pair als die 188
pair als mijn 342
pair als reken -273
pair altijd niet 251
pair alvast bedankt 191
pair ander reken 172
pair app geplakt 152
pair aub $ 95
pair aub , 431
pair automatisch incasso 303
pair bank , 134
pair bankreken $ 185
pair be reken 251
pair bedankt $ 255
pair bedrag 0 255
pair bekend bij -218
pair bekeur nar -160
pair belgisch reken 274
pair ben , 218
pair ben van 297
pair betaald $ 221
pair betaald , -165
pair betaald leges 225
pair betaald op -319
pair betaald van 287
pair betaald vanaf -210
pair betaalreken . 148
pair betaalt de -352
pair betal $ -358
pair betal aan -210
pair betal op -246
pair bic hoort -260
pair bij @it -299
pair bij de 263
pair bij jullie 99
pair bijzonder bijstand 133
pair borg van 173
pair brief , -193
pair brief over -210
pair bsn 0 266
pair bv $ -340
pair cijfer $ 189
pair clubreken @it -210
pair dan @it 167
pair dan grag 277
pair dank u 301
pair dar de -94
pair dar een 272
pair dar komt 282
pair dar kwam 188
pair dar ook -313
pair das mijn 100
pair dat ? -238
pair dat @it -160
pair dat blijkt -137
pair dat de -85
pair dat echt -129
pair dat er -183
pair dat geld 289
pair dat heb 215
pair dat ik 138
pair dat is 176
pair dat jullie 115
pair dat nummer -287
pair dat op 149
pair dat van -274
pair dat veranderd -190
pair dat vor 191
pair de 0 258
pair de aanslag -414
pair de automatisch 262
pair de bekeur -160
pair de belastingsamenwerk -167
pair de bib 203
pair de bijstand 234
pair de bijzonder 133
pair de borg 325
pair de brief -279
pair de buurgemeent -273
pair de chiro -232
pair de eerst -221
pair de factur -353
pair de flyer -148
pair de fusie -270
pair de geboortepremie 279
pair de gren 350
pair de huisvuilbelast -160
pair de hur 255
pair de ijsclub -149
pair de incasso 186
pair de kerk -191
pair de kinder 231
pair de leges -84
pair de opvang 261
pair de oud 421
pair de ozb -160
pair de post -169
pair de premie 199
pair de reken -149
pair de renovatiepremie 149
pair de sit -190
pair de spaarreken 244
pair de sportcheque 219
pair de stad -55
pair de strat -189
pair de subsidie -259
pair de subsidiebeschik -266
pair de terugbetal 415
pair de teruggav 290
pair de tevel 225
pair de uitker 167
pair de vader 150
pair de vergoed 173
pair de voedselbank -317
pair de vzw -228
pair de woningbouw -187
pair de zal -271
pair denk ik -174
pair dez wek 210
pair die 0 414
pair die ik 354
pair die mail -268
pair die niet 403
pair die op -248
pair dit is 240
pair dochter $ 309
pair doe de -282
pair doe mar 276
pair doen we 201
pair dor mijn -245
pair dorpshuis , -188
pair drie ker -246
pair dus de 245
pair dus niet 229
pair echt het -164
pair echt jullie -143
pair een ander -175
pair een belgisch 274
pair een factur -239
pair een firma -151
pair een ker 402
pair een nul 123
pair een zogenaamd -187
pair eerst reken 144
pair eig betaalreken 148
pair eig reken 187
pair en dan -295
pair en dat -137
pair en de 76
pair en het -244
pair en mijn 271
pair en niet -104
pair energieleverancier heeft -328
pair er een -286
pair er stond 212
pair euro op -279
pair euro te 296
pair factur 0 -202
pair factur van -316
pair feestzal mag -205
pair flyer van -152
pair fusie $ -270
pair ge hebt 177
pair geboortepremie @it 194
pair gebruikt @it -218
pair geeft een -318
pair gegev , 320
pair gekreg , 213
pair geld mag -107
pair geld op -193
pair geld terug 392
pair geld van 311
pair geliev de 301
pair geliev te -214
pair gelof ik -165
pair gemeent , -231
pair gemeent ? -103
pair gemeent @it -308
pair gemeent heffing -272
pair gemeent op -300
pair geplakt $ 152
pair geplakt , -280
pair gestort op 220
pair gestort word 212
pair giro @it 222
pair gironummer is 164
pair giroreken @it 161
pair goed $ 302
pair grag $ 204
pair grag de 186
pair grag nar 302
pair grag op 326
pair groetjes $ 181
pair hal het 243
pair har eig 214
pair har reken 223
pair heb @it 334
pair heb een 310
pair heb het 279
pair heb ik 202
pair hebb jullie 373
pair hebb we 138
pair heeft @it -367
pair heeft de -190
pair heeft een -260
pair hen $ 197
pair het dat 79
pair het formulier 238
pair het mar 323
pair het niet -115
pair het nog 249
pair het nummer -356
pair het ocmw -345
pair het op 195
pair het rekeningnummer -187
pair het restant 227
pair het stembureau 350
pair het teruggestort 254
pair het terugstort 268
pair het tevel 239
pair het voorschot 200
pair het waterschap -230
pair hier , -249
pair hier mijn 318
pair hij heeft 300
pair hondenbelast $ 250
pair iban $ 204
pair iban , -201
pair iban : 115
pair iban @it 515
pair iban is 135
pair iban van -106
pair iban vor 298
pair ik $ -136
pair ik @it -209
pair ik ben -125
pair ik betal 141
pair ik bij 275
pair ik dar -181
pair ik de -339
pair ik doe -228
pair ik dus 210
pair ik een 304
pair ik had 247
pair ik kreg -197
pair ik mijn -215
pair ik stort -312
pair ik toen 313
pair ik van 297
pair ik werk 285
pair ik zie 185
pair in de -381
pair in het 211
pair in jullie -255
pair in mijn -181
pair incasso ? 176
pair is ? -322
pair is betaald 244
pair is dat -330
pair is de -158
pair is die -166
pair is dit -166
pair is een 271
pair is gestopt 229
pair is goed 210
pair is in 181
pair is mijn 569
pair is nu -184
pair is opgehev 149
pair is toch -120
pair is van 167
pair is veranderd 167
pair isolatiesubsidie vor -160
pair jan $ 266
pair jar terug -220
pair juist $ 325
pair jullie de 201
pair jullie hebb 318
pair jullie iban -404
pair jullie reken -197
pair jullie sit -196
pair jullie wel 375
pair kan dat -227
pair kan het 279
pair kan nar 163
pair kan op 329
pair kan t 290
pair ker betal -355
pair ker van 240
pair kerk $ -191
pair kes $ 199
pair klopt $ 221
pair klopt dat -279
pair klopt het 73
pair komt die 141
pair komt op 197
pair kreg een -197
pair kunn jullie 177
pair kunt u 181
pair leerlingenvervoer van 150
pair leges , -152
pair leges stort -193
pair lon komt 219
pair loopt op 216
pair ma terug 222
pair mag de 101
pair mag gestort 182
pair mag ik -396
pair mag op 119
pair mag terug -148
pair mail van -261
pair man $ 310
pair mar dat -153
pair mar een -325
pair mar ik -175
pair mar op 147
pair mar terug 209
pair mar van 210
pair mar vor 192
pair me vriendin 141
pair mededel 0 -261
pair mer op 136
pair met dank 274
pair met de -188
pair mij $ 339
pair mij , 261
pair mij 0 239
pair mij : 271
pair mij @it 271
pair mij en 155
pair mij priv 159
pair mijn bankapp -176
pair mijn bankreken 277
pair mijn broer 265
pair mijn eig 511
pair mijn ex 296
pair mijn iban 362
pair mijn leeflon 312
pair mijn mail 326
pair mijn man 344
pair mijn nam 566
pair mijn nieuw 357
pair mijn nummer 378
pair mijn oud 422
pair mijn person 264
pair mijn privereken 252
pair mijn regenput 212
pair mijn reken 34
pair mijn rekeningnr 130
pair mijn rekeningnummer 402
pair mijn uitker 383
pair mijn vriend 164
pair mijn vrouw 165
pair mijn zon 301
pair mijnreken @it 172
pair mijzelf $ 313
pair mijzelf , 188
pair mn eig 181
pair mn reken 279
pair mn rekeningnr 190
pair moeder @it 172
pair moet dat 172
pair moet de 154
pair moet die -217
pair moet het 129
pair moet ik -219
pair moet nar 295
pair moet overmak -151
pair moogt ge 242
pair nam $ 214
pair nam , 272
pair nam . 152
pair nam van -56
pair namen de -161
pair nar @it -147
pair nar de 270
pair nar iban 190
pair nar mij 297
pair nar uw -187
pair neg vijf 213
pair niet aan 411
pair niet betaald -250
pair niet die 256
pair niet op 157
pair niet werkt 188
pair nieuw bank 134
pair nieuw nummer -148
pair nik mer 284
pair nodig $ 229
pair nog bij 418
pair nog een 319
pair nog op -262
pair nul ) 123
pair nummer @it -208
pair nummer van -239
pair o is 123
pair ocmw of -197
pair of @it -138
pair of is -469
pair of moet 145
pair of van -200
pair om gedan -160
pair omzet aub 217
pair ongeluk dubbel 165
pair ons ma 301
pair ons rekeningnummer -190
pair ons sam 144
pair ook gewon -261
pair ook in -199
pair ook op -182
pair op @it 115
pair op de -285
pair op facebok -229
pair op het -260
pair op hun -209
pair op iban 240
pair op jullie -315
pair op mijn 321
pair op nam -59
pair op reken 255
pair op terug 213
pair op uw -117
pair op wit 325
pair oplicht $ -212
pair oud $ 276
pair oud bank 200
pair oud gironummer 230
pair oud reken 305
pair oud rekeningnummer 394
pair over de 387
pair over mijn 329
pair overgemaakt nar -361
pair overled , 217
pair overmak op 182
pair overmak vor -152
pair ozb nar -160
pair per 0 196
pair per ongeluk 197
pair phishing $ -258
pair premie fiet 170
pair premie liefst 144
pair premie op 278
pair prijzengeld vd 308
pair priv @it 198
pair proe @it 203
pair regenput te 212
pair reiskost als 284
pair rek : -158
pair rek @it 365
pair reken $ 346
pair reken , 78
pair reken : 435
pair reken is 468
pair reken niet 285
pair reken nummer 210
pair reken van -167
pair reken vor 481
pair reken war 236
pair rekenignnummer @it 316
pair rekeningnr @it 257
pair rekeningnr is 176
pair rekeningnumer @it 236
pair rekeningnummer $ 317
pair rekeningnummer , 254
pair rekeningnummer : 365
pair rekeningnummer @it 137
pair rekeningnummer is 226
pair rekeningnummer scouting -266
pair rekeningnummer van -202
pair rekeningnummer vor 275
pair rekeningnummer was -140
pair rest van 250
pair retour op 226
pair rod kruis -175
pair salaris komt 296
pair scouting vor -266
pair sit $ -277
pair sit stan -152
pair spaarreken @it 245
pair stad ? -167
pair stad een 244
pair stad is -223
pair stan twee -152
pair standplat op 330
pair stat @it -121
pair stat er -201
pair stat het 278
pair stichting dorpshuis -175
pair stort dar 299
pair stort de 167
pair stort het 290
pair stort mar 258
pair stort op -103
pair stur $ 313
pair subsidie vor 212
pair subsidiebeschik : -266
pair t was 315
pair te vel 307
pair terug $ 110
pair terug grag 204
pair terug te 355
pair terugbetal $ 174
pair terugbetal kamp 164
pair terugbetal van 366
pair teruggav kan 218
pair teruggav van 208
pair teruggekom op 276
pair terugstort op 325
pair tevel betaald 405
pair twed allen 144
pair twee cijfer 209
pair twee iban -152
pair u $ 192
pair u de 158
pair u gevraagd 118
pair u het 282
pair uit de 165
pair uit mijn 339
pair uitbetal op 250
pair uitker moet 167
pair uw brief 262
pair uw rek -341
pair uw reken -242
pair vader $ 150
pair vader is 150
pair van 0 -228
pair van @it 761
pair van bank 311
pair van de -181
pair van den -180
pair van gemeent -279
pair van har 239
pair van jullie -421
pair van me 171
pair van mezelf 278
pair van mij 541
pair van mijn 387
pair van mijzelf 211
pair van mn 190
pair van moeder -175
pair van ons 463
pair van onz -154
pair van stichting -267
pair van uw 157
pair vandag nog -236
pair vbld @it 355
pair vergoed vor 166
pair verkeerd om -160
pair vermeldt @it -153
pair via de -117
pair vo de 232
pair voedselbank stat -235
pair volgen de -206
pair voorgeschot $ 291
pair voorgeschot vanaf 229
pair voorschot op -161
pair voortan op 156
pair vor 0 150
pair vor den 348
pair vor die 160
pair vor een -138
pair vor het 171
pair vor jullie 254
pair vor leges -152
pair vor mij 187
pair vor nel -165
pair vor ons -193
pair vor terugbetal 238
pair vor waarborg 314
pair vraagt mijn -338
pair vriendin $ 159
pair vrouw $ 126
pair vzw $ -346
pair vzw , -288
pair waarborg stort 341
pair waarborg van 200
pair want die 200
pair want ik 398
pair want we 238
pair war de -172
pair was @it -114
pair was een 334
pair was mijn 339
pair waterschap stat -173
pair wek nog 210
pair welk bic -260
pair welk reken 309
pair werkt dan 188
pair wet niet 223
pair wet u 214
pair wij zijn -180
pair wil 0 -230
pair wil dat -247
pair wilt u 181
pair word op 182
pair wordt dor -245
pair zaalhur terug 190
pair zal terug 352
pair zal was -299
pair ze , 223
pair zegt dat -136
pair zelf $ 197
pair zelf betaald 250
pair zelf voorgeschot 309
pair zet $ -144
pair zet @it -148
pair zichtreken $ 289
pair zichtreken @it 174
pair zie het 263
pair zijn , 270
pair zijn nam 209
pair zon zijn 289
pair zwart op 325
skip ( is 352
skip ( van 192
skip , $ 490
skip , . 189
skip , 0 -114
skip , ? -110
skip , @it 426
skip , ben -131
skip , betaald -224
skip , betal 163
skip , dar 249
skip , dat -300
skip , de -113
skip , dez 326
skip , die 168
skip , doe -182
skip , en -241
skip , grag 188
skip , had 189
skip , heb 450
skip , heeft 302
skip , iban 168
skip , ik -100
skip , in -234
skip , jullie 214
skip , kan 309
skip , ker 228
skip , komt -196
skip , krijg -181
skip , kwam 188
skip , loopt 250
skip , ma 261
skip , mag -115
skip , mar 308
skip , nar -273
skip , niet 179
skip , nog 342
skip , op -324
skip , oud 249
skip , overmak -152
skip , reken 366
skip , retour 226
skip , stat -198
skip , stort -173
skip , te -327
skip , u 126
skip , vor 102
skip , vroeg 340
skip , was 239
skip , wel 275
skip , welk -228
skip , wet 342
skip , zal -299
skip , zijn -233
skip 0 $ 95
skip 0 , 31
skip 0 . 158
skip 0 0 97
skip 0 ? -249
skip 0 @it -138
skip 0 en -268
skip 0 nar -263
skip 0 nog -250
skip 0 op -208
skip 0 reken 129
skip 0 stort -207
skip 0 te 296
skip 0 terug -220
skip 0 van 308
skip 0 vor 175
skip : , -218
skip : . 135
skip : 0 264
skip : bedrag 279
skip : heb -183
skip : op 143
skip : ozb -160
skip : t 302
skip : vor 229
skip @it $ 119
skip @it 0 201
skip @it ? -205
skip @it aub 215
skip @it bedankt 193
skip @it bij -236
skip @it dan -220
skip @it dank 383
skip @it dar 146
skip @it dat -107
skip @it de -33
skip @it dor -342
skip @it een -487
skip @it en -164
skip @it ge 210
skip @it grag 185
skip @it heb 241
skip @it het -128
skip @it hij 302
skip @it hoort -151
skip @it ik 104
skip @it is 87
skip @it j 238
skip @it jullie 257
skip @it kan -76
skip @it kes 199
skip @it mag 112
skip @it mar -312
skip @it merci 197
skip @it met 169
skip @it mezelf 287
skip @it mij 342
skip @it mijn 54
skip @it mijzelf 321
skip @it moet -257
skip @it nam -48
skip @it nee 213
skip @it nu 192
skip @it o 123
skip @it ouderrad -184
skip @it plat 219
skip @it reken -146
skip @it stichting -210
skip @it t -269
skip @it u 400
skip @it uit 335
skip @it van -69
skip @it volgend 319
skip @it vor 179
skip @it was 222
skip @it we 227
skip @it zij 316
skip @it zit -241
skip ^ $ 462
skip ^ . -122
skip ^ 0 336
skip ^ : 304
skip ^ @it 223
skip ^ bankreken 222
skip ^ ben -107
skip ^ betaalt -251
skip ^ betal -318
skip ^ brief -264
skip ^ dar 150
skip ^ das 215
skip ^ dat 183
skip ^ de 277
skip ^ den -272
skip ^ dor -265
skip ^ dorpshuis -188
skip ^ dus 284
skip ^ een -191
skip ^ eerst 144
skip ^ eig 222
skip ^ en 321
skip ^ fiet 248
skip ^ heb 128
skip ^ hebb 318
skip ^ heeft -295
skip ^ het 111
skip ^ hier 263
skip ^ hondenbelast 157
skip ^ iban -184
skip ^ ik -346
skip ^ is 131
skip ^ kamp 164
skip ^ kan 201
skip ^ komt 368
skip ^ kreg -185
skip ^ mag 313
skip ^ man 297
skip ^ mar 325
skip ^ mijn 43
skip ^ moeder -176
skip ^ moet 104
skip ^ nar 198
skip ^ nel -165
skip ^ nieuw -149
skip ^ nr 278
skip ^ nummer 336
skip ^ ocmw 206
skip ^ om -160
skip ^ op 63
skip ^ oud 223
skip ^ premie 252
skip ^ rek -341
skip ^ reken 237
skip ^ rekeningnr 176
skip ^ rekeningnumer 293
skip ^ rekeningnummer 102
skip ^ rekent -277
skip ^ schrijv 183
skip ^ scouting -266
skip ^ stat 200
skip ^ stond 230
skip ^ stuurt -255
skip ^ terug 229
skip ^ u 158
skip ^ uitker 167
skip ^ van -73
skip ^ veren -297
skip ^ vergoed 163
skip ^ verkoopt -152
skip ^ vraagt -346
skip ^ war 236
skip ^ was -160
skip ^ werk 285
skip ^ wij -248
skip ^ wil -160
skip ^ zijn 199
skip ^ zit -272
skip a $ 320
skip aan stad -172
skip af @it 153
skip al @it 199
skip allen mij 144
skip als niet 188
skip als reken 342
skip altijd @it -323
skip alvast $ 184
skip app $ 152
skip bank @it 358
skip bank in 288
skip bankreken @it 145
skip bankreken mijn 245
skip bas nik 193
skip be @it 251
skip bekend de 307
skip belgisch @it 274
skip betaald @it -140
skip betaald terug -125
skip betaalreken $ 148
skip betal @it -246
skip bij $ 138
skip bij bank 307
skip bij gemeent 108
skip borg de 124
skip brief $ -269
skip brief @it -107
skip bsn , 206
skip da terug 148
skip daarop ? 298
skip dan de -228
skip dank $ 212
skip dar $ 276
skip dar het 149
skip dar op 167
skip das reken 296
skip dat bij 146
skip dat een -177
skip dat gemeent -265
skip dat het -364
skip dat ik 266
skip dat in -202
skip dat is 210
skip dat jullie -195
skip dat met -286
skip dat mijn 197
skip dat nog -124
skip dat rekeningnummer -322
skip dat stad 231
skip dat toch -260
skip dat van 280
skip de ( 292
skip de ) 287
skip de , -855
skip de : -376
skip de ? -35
skip de @it -327
skip de allen 144
skip de bank 200
skip de betaalt 158
skip de bijstand 133
skip de daarop 262
skip de dag 347
skip de de -278
skip de die 311
skip de een 143
skip de grag -202
skip de heeft -105
skip de incasso 262
skip de is -152
skip de kan -166
skip de mag 104
skip de moet 230
skip de nar -68
skip de niet -199
skip de op -362
skip de over 147
skip de overmak -178
skip de rechtstrek -253
skip de reken 89
skip de stort -145
skip de terug 215
skip de van 150
skip de vor 234
skip de vraagt -302
skip de vroeg 262
skip de zelf 295
skip de zijn 200
skip den van 218
skip denk $ -167
skip dez nog 241
skip die $ 301
skip die afgeslot 196
skip die euro 418
skip die jullie -238
skip die mij 144
skip die ons 160
skip die werkt 188
skip doe post -169
skip doorgev de 195
skip dor bank -245
skip dus op 212
skip echt reken -169
skip echt rekeningnummer -164
skip een ) 123
skip een . -145
skip een : 258
skip een @it -240
skip een bij -241
skip een in -128
skip een met -301
skip een nummer -181
skip een reken 132
skip een van -176
skip een vor 313
skip eerst is 144
skip eig $ 191
skip eig , 405
skip eig . 218
skip eig @it 279
skip eig niet 285
skip en $ 217
skip en . -152
skip en bekeur -160
skip en blijkt -137
skip en de 349
skip en het -486
skip en ker 315
skip er die -258
skip euro @it -315
skip euro van 208
skip euro vel 296
skip ex $ 135
skip factur 0 -122
skip feestzal terug -205
skip flyer de -171
skip gat mijn 357
skip ge de 258
skip ge op 311
skip ge premie 222
skip geboortepremie $ 157
skip gedan de -160
skip geld @it -193
skip geld op 113
skip geliev stort -157
skip geliev subsidie 212
skip gelijk , 236
skip gemeent $ -270
skip gemeent ? -159
skip gemeent mag -137
skip gen $ 334
skip gestort @it 238
skip gestort op 182
skip gironummer @it 164
skip grag @it 305
skip grag mijn 150
skip grag op 271
skip har is 272
skip heb $ 327
skip heb belgisch 274
skip heb nik -235
skip heb van 150
skip heb voorgeschot 242
skip hebb @it 156
skip heeft $ 312
skip heeft , -359
skip heeft @it 117
skip heeft drank -265
skip hem $ -351
skip het $ 186
skip het , 235
skip het . -237
skip het : -179
skip het @it 225
skip het betaald 239
skip het een 329
skip het gewon -140
skip het heb 348
skip het ik 258
skip het is 227
skip het nar 227
skip het nog 182
skip het nummer -210
skip het of -207
skip het op 302
skip het stat -310
skip het van -148
skip het vermeldt -153
skip hierhen @it 261
skip hij de 211
skip hoe ik -192
skip hoort bij -151
skip hun , -191
skip iban $ 262
skip iban , 461
skip iban . 239
skip iban @it 52
skip iban de 237
skip iban ik 203
skip iban me 141
skip iban t 323
skip ik $ 494
skip ik , -111
skip ik 0 -177
skip ik bank 211
skip ik dat -312
skip ik de -84
skip ik het 324
skip ik hier -214
skip ik in 265
skip ik leges -120
skip ik niet 258
skip ik nog 289
skip ik op -418
skip ik reken -265
skip ik van 306
skip ik zelf 222
skip in , 346
skip in brief 204
skip in ker -355
skip in mail -243
skip in strat -155
skip incasso $ 176
skip incasso @it -175
skip is $ 317
skip is , 160
skip is 0 211
skip is @it -232
skip is de -316
skip is denk -174
skip is echt -247
skip is eig 255
skip is en 337
skip is er 150
skip is het -337
skip is jullie -250
skip is mij 263
skip is mijn 246
skip is nieuw 330
skip is nog 194
skip is nul 123
skip is nummer -226
skip is ons 144
skip is op 274
skip is reken -186
skip is van 177
skip is veranderd -190
skip is vor 328
skip is wel -153
skip isolatiesubsidie ons -160
skip jar $ -263
skip jullie $ -205
skip jullie @it -321
skip jullie factur -288
skip jullie het 288
skip jullie mijn 301
skip jullie stan -152
skip jullie stat -262
skip jullie van -367
skip jullie vor 235
skip kan @it 372
skip kan gemeent 182
skip kan mijn -293
skip kan op -66
skip ker $ -267
skip klopt dat 79
skip komt @it 77
skip leges mar -152
skip leges terug 181
skip ma op 222
skip mag $ 246
skip mag @it 263
skip mag borg 307
skip mag dar -137
skip mag de -220
skip mag het -294
skip mag nar 153
skip mag op -120
skip mag word 296
skip mail . 290
skip mail een -144
skip mama 0 -266
skip mar $ 267
skip mar , 265
skip mar @it 152
skip mar is 239
skip mar jullie -152
skip mar op 209
skip mar van 235
skip me @it 235
skip mededel 0 -261
skip mer $ 175
skip mer de 188
skip met $ 209
skip met , -354
skip met . -223
skip met @it -166
skip met en 208
skip met op -293
skip mij $ 192
skip mij , 256
skip mij @it 307
skip mij de 284
skip mij euro 239
skip mij mijn 157
skip mij vor 229
skip mijn $ 316
skip mijn , 550
skip mijn . 195
skip mijn : 326
skip mijn @it 161
skip mijn als 359
skip mijn betaalreken 148
skip mijn en 194
skip mijn gironummer 230
skip mijn heeft -281
skip mijn iban 247
skip mijn is 608
skip mijn komt 303
skip mijn reken 525
skip mijn rekeningnummer 210
skip mijn stort 298
skip mijn te 212
skip mijn van 323
skip mijn vor 211
skip mijn weg 169
skip mijn zegt 131
skip mijzelf vor 188
skip mn $ 305
skip mn @it 214
skip mn is 204
skip mn reken 301
skip moet @it 201
skip moet dar -319
skip moet de -161
skip moet het -284
skip moet nar -102
skip moogt de 224
skip moogt terugstort 193
skip mvg $ 249
skip nam $ 152
skip nam @it 266
skip nam de -342
skip nam mij 183
skip nam mijn 194
skip nam niet -315
skip nam stichting -184
skip nar $ 274
skip nar ( -243
skip nar @it 265
skip nar fak -173
skip nar omzet 217
skip nar t -128
skip nar van -269
skip nar want 241
skip niet $ -178
skip niet , -100
skip niet . 208
skip niet @it 188
skip niet dan 188
skip niet die 20
skip niet op 299
skip niet van 366
skip nieuw , 182
skip nieuw @it 89
skip nieuw is -149
skip nog , -135
skip nog betaald -250
skip nog het 175
skip nog jullie 272
skip nog ker 402
skip nog niet 251
skip nu $ 207
skip nu . 261
skip nu ik -137
skip nul $ 158
skip nummer $ -211
skip nummer , -182
skip nummer de -271
skip o een 123
skip of $ -159
skip of ? -343
skip of dat -175
skip of de -173
skip of het -173
skip om : -160
skip omzet $ 217
skip ongeluk betaald 165
skip ons , -196
skip ons : 433
skip ons @it -141
skip ons de 289
skip onz is -263
skip ook $ -187
skip ook de -149
skip op $ 304
skip op , 124
skip op . 247
skip op ? 90
skip op @it 372
skip op aanslag -303
skip op affich -153
skip op aub 357
skip op dat 187
skip op eig 230
skip op en 205
skip op flyer -148
skip op grag 178
skip op mag 282
skip op nam 535
skip op oud 188
skip op person 264
skip op reken 168
skip op sit -313
skip op spandoek -243
skip op ten -193
skip op tnv 314
skip op van -52
skip op vor -323
skip op websit -216
skip op zei -209
skip op zet 338
skip oud , 221
skip oud @it 204
skip oud is 164
skip oud was 342
skip over eig 329
skip over gren 350
skip overgemaakt @it -226
skip overmak @it 117
skip overmak leges -152
skip overschrijv @it -192
skip per $ 200
skip per dubbel 165
skip poster de -218
skip premie @it 274
skip premie op 268
skip priv , 311
skip regenput stort 212
skip rek @it -150
skip reken $ 227
skip reken ( -269
skip reken , 47
skip reken @it 377
skip reken dat 352
skip reken de -178
skip reken die 349
skip reken grag 203
skip reken het -299
skip reken ik 356
skip reken mij 224
skip reken mijn 179
skip reken niet 400
skip reken ons 327
skip rekeningnr ( 123
skip rekeningnr @it 279
skip rekeningnummer $ 144
skip rekeningnummer , 278
skip rekeningnummer @it 156
skip rekeningnummer de -160
skip rekeningnummer mij 198
skip rekeningnummer op 369
skip rekeningnummer vor -255
skip reknr @it 270
skip rest het 250
skip retour @it 226
skip sam en 144
skip schrijv van 183
skip scouting de -266
skip sit twee -152
skip snap niet -214
skip spandoek de -243
skip stad $ -127
skip stan iban -152
skip standplat de 190
skip stat , -220
skip stat de -240
skip stat en -146
skip stat in -257
skip stat mijn 446
skip stat nam -207
skip stat nog 272
skip steun de -212
skip stichting , -206
skip stort @it -107
skip stort mar 89
skip stort mijn 265
skip subsidie $ -242
skip subsidie mijn 212
skip subsidie op -188
skip t $ 47
skip te . -227
skip ter bv -215
skip terug mijn 155
skip terug op 192
skip terug stort 355
skip terugbetal de 398
skip terugbetal op 137
skip teruggaf grag 183
skip teruggav de 208
skip teruggav nar 189
skip teruggekom @it 276
skip terugstort @it 325
skip tevel leges 225
skip toch $ -222
skip twed van 144
skip twee $ 313
skip u $ -268
skip u de 305
skip uit $ 288
skip uit bankapp 334
skip uitbetal mijn 250
skip uw $ -188
skip uw @it -252
skip van $ 72
skip van , 318
skip van . 338
skip van 0 -216
skip van bib 230
skip van de -316
skip van dochter 344
skip van en 212
skip van ex 296
skip van firma -151
skip van gemeent -218
skip van is 221
skip van jar -220
skip van kerk -191
skip van kinder 246
skip van maand 293
skip van man 298
skip van mar 165
skip van moeder 132
skip van nar 163
skip van ocmw -197
skip van of -217
skip van oud 311
skip van overled 247
skip van priv 159
skip van sam 144
skip van schol -166
skip van stad -237
skip van stembureau 233
skip van voedselbank -275
skip van vriendin 159
skip van vrouw 132
skip van vzw -144
skip van was 224
skip van waterschap -230
skip van zak -114
skip van zal 352
skip vbld , 260
skip vd @it 305
skip vd is -162
skip vergoed het 173
skip verkeerd gedan -160
skip voedselbank @it -211
skip voorgeschot @it 381
skip voorschot @it -224
skip voortan van 206
skip vor $ 304
skip vor , -152
skip vor : -85
skip vor automatisch 183
skip vor geboortepremie 255
skip vor incasso 176
skip vor jullie -355
skip vor kinder 219
skip vor nieuw -180
skip vor regenput 212
skip vor renovatiepremie 257
skip vor subsidiebeschik -266
skip vor terugbetal 359
skip vor teruggav 290
skip vor van 208
skip vor waarborg 222
skip vraagt op -191
skip vriend $ 166
skip vzw de -401
skip waarborg , 286
skip waarborg de 173
skip waarborg op 336
skip waarborg terug -249
skip was , 336
skip was . 170
skip was de -181
skip was van -291
skip wel $ 284
skip welk hoort -260
skip werd op 238
skip wij de -345
skip wil , -152
skip wil ik -260
skip wil op -164
skip word @it 219
skip wordt mijn -245
skip zal $ 395
skip zal terug 316
skip ze geld 171
skip zegt ik -286
skip zelf $ 196
skip zelf , 334
skip zelf nar -321
skip zelf vanaf 291
skip zet op -158
skip zij de 299
skip zijn op -202
skip zn $ 343
skip zoekt , -220
skip zwart wit 325
topic @ability 60
topic @body 154
topic @building -354
topic @business -385
topic @firstPerson 59
topic @general -327
topic @handled 51
topic @hardly 82
topic @has -68
topic @home -57
topic @mine 56
topic @mine-phrase 199
topic @nuisance 64
topic @ofPerson 56
topic @organisation -114
topic @ownPostcode 29
topic @patient 57
topic @plainly 133
topic @relative 370
topic @somebody 66
topic @vehicle -309
topicAnywhere @access 174
topicAnywhere @body 154
topicAnywhere @building -268
topicAnywhere @business -566
topicAnywhere @firstPerson 144
topicAnywhere @general -368
topicAnywhere @handled -133
topicAnywhere @hardly 148
topicAnywhere @has 71
topicAnywhere @home 40
topicAnywhere @mine 149
topicAnywhere @mine-phrase 293
topicAnywhere @nuisance -68
topicAnywhere @organisation -344
topicAnywhere @ownPostcode 48
topicAnywhere @patient 39
topicAnywhere @place 92
topicAnywhere @plainly 247
topicAnywhere @relative 409
topicAnywhere @somebody 51
topicAnywhere @vehicle -298
topicBefore @ability 61
topicBefore @access 186
topicBefore @building -154
topicBefore @business -214
topicBefore @firstPerson 38
topicBefore @general -253
topicBefore @handled 21
topicBefore @hardly 162
topicBefore @has -110
topicBefore @home 148
topicBefore @mine-phrase 65
topicBefore @ofPerson 165
topicBefore @organisation -121
topicBefore @ownPostcode -128
topicBefore @patient -105
topicBefore @place 42
topicBefore @plainly 43
topicBefore @somebody -75
topicBefore @vehicle -296
topicBeside @building 166
topicBeside @business -456
topicBeside @general -173
topicBeside @handled 251
topicBeside @has -109
topicBeside @home 346
topicBeside @mine-phrase 334
topicBeside @nuisance 59
topicBeside @place 267
topicBeside @plainly 372
topicBeside @relative 55
topicEarlier @building -294
topicEarlier @business -416
topicEarlier @plainly -377
topicNear @ability 140
topicNear @access 277
topicNear @building -116
topicNear @business -338
topicNear @firstPerson 146
topicNear @general -228
topicNear @hardly 463
topicNear @has 61
topicNear @mine 145
topicNear @nuisance 52
topicNear @ofPerson 306
topicNear @organisation -96
topicNear @ownPostcode 105
topicNear @patient 188
topicNear @place -101
topicNear @plainly 78
topicNear @relative 256
topicNear @somebody 201
topicNear @vehicle -312
twoBefore , betal -185
twoBefore 0 , 212
twoBefore 0 0 -142
twoBefore 0 euro -315
twoBefore ^ 0 347
twoBefore ^ het 139
twoBefore ^ iban 344
twoBefore ^ incasso -175
twoBefore ^ mijn 428
twoBefore ^ nieuw 342
twoBefore ^ rek 342
twoBefore ^ reken 327
twoBefore ^ rekeningnummer 384
twoBefore ^ stort 369
twoBefore een belgisch 274
twoBefore een nieuw -216
twoBefore geld mag -107
twoBefore geld terug 265
twoBefore gestort word 182
twoBefore har reken 272
twoBefore het mar 324
twoBefore het terugstort 268
twoBefore hier mijn 318
twoBefore iban van -182
twoBefore ik stort -312
twoBefore is betaald 244
twoBefore is de -207
twoBefore jullie iban -331
twoBefore kan nar 168
twoBefore leges stort -193
twoBefore lon komt 219
twoBefore ma terug 222
twoBefore mag terug -148
twoBefore mijn bankreken 145
twoBefore mijn eig 243
twoBefore mijn iban 193
twoBefore mijn oud 184
twoBefore mijn reken 281
twoBefore mijn rekeningnr 130
twoBefore mijn rekeningnummer 424
twoBefore moet overmak -151
twoBefore nar mij 193
twoBefore nar uw -324
twoBefore nieuw nummer -127
twoBefore op de -161
twoBefore op mijn 322
twoBefore oud gironummer 164
twoBefore oud rekeningnummer 304
twoBefore reken van 197
twoBefore stort mar 215
twoBefore stort op 180
twoBefore terug grag 175
twoBefore uw rek -341
twoBefore van de -241
twoBefore van mij 217
twoBefore van mijn 425
twoBefore van ons 277
twoBefore vor de 293
twoBefore waarborg stort 341
twoBefore zelf voorgeschot 306
word $ 144
word , 5
word . -120
word 0 -43
word : -149
word ? -314
word @it 144
word ^ 144
word a 320
word aan -211
word aannemer -155
word aanpass -340
word aanslag -332
word academie -225
word acceptgiro 189
word achter -222
word actie -149
word af 384
word affich -208
word afgehoud 219
word afgelast 301
word afgeslot 171
word als 57
word altijd 106
word alvast 267
word aow 282
word app -185
word argenta 200
word attest 169
word aub 342
word automatisch 303
word bakkerij -281
word bank 179
word bankapp -212
word bankreken 338
word be 382
word bedankt 288
word bedrag 302
word bekend -200
word bekeur -160
word bel 332
word belast -358
word belastingsamenwerk -167
word belgisch 274
word bericht -276
word bestat 301
word betaald -161
word betaalreken 148
word betaalt -289
word betal -351
word bib 203
word bic -260
word bijstand 263
word bijzonder 133
word binn -126
word blad 283
word blijft -178
word blijkt -137
word boet 166
word bomma 187
word bon 255
word bonnetj 243
word borg 187
word brief -274
word briefj 198
word broer 265
word bsn 266
word buurgemeent -273
word buurtfeest 243
word bv -485
word central -353
word cijfer 111
word club -116
word clubhuis -218
word clubreken -330
word collect 200
word comit -264
word daarop 177
word dacht -258
word dag 386
word dar 190
word das 173
word dat -238
word de -247
word ded -427
word del -344
word demo -111
word den -255
word denk -167
word destijd 308
word deurwaarder -287
word dez 210
word die 136
word direct -176
word dit -162
word dochter 340
word doe -279
word doen 195
word doet 174
word doner -202
word doorgev 113
word dor -145
word dorpshuis -175
word drie -170
word drukkerij -285
word dubbel 140
word dus 278
word echt -256
word een -257
word eig 133
word en -127
word energieleverancier -328
word er -248
word euro -124
word ex 296
word facebok -229
word factur -563
word fak -173
word fanfar -258
word fc -382
word feest 262
word fiet 248
word firma -227
word flyer -147
word folder -179
word formulier 412
word fout -140
word fuifzal 299
word fusie -270
word g 246
word gan 196
word garag -312
word gat 243
word ge 150
word geannuleerd 213
word geboortepremie 326
word gebouw -321
word geeft -318
word gef 253
word gegev 320
word gekom 211
word geld 140
word gelijk 236
word gelof -165
word gemeent -216
word geopend 205
word geplakt -215
word gestopt 229
word gestort 201
word gevraagd 317
word gewon 213
word gift -349
word ging -166
word giro 222
word giroreken 161
word grag 458
word gratis -320
word gren 350
word groet 223
word groetjes 181
word had 125
word hal 275
word hallo -224
word hangt -382
word har 268
word harmonie -282
word he 109
word heb 199
word hebb 396
word heeft -80
word heffing -272
word hel 367
word het 22
word hierbij 255
word hierhen 261
word hij -92
word hoe -192
word hond 214
word hondenbelast 205
word hoort -289
word hor 97
word huis 352
word huisvuilbelast -160
word huisvuilzak 273
word hun -431
word huurder -150
word iban 337
word iederen -207
word iet -209
word ijsclub -149
word ik -253
word in -110
word info -337
word inschrijv 154
word is 53
word isolatiesubsidie -160
word j 371
word jar -115
word je -150
word jullie 63
word k 323
word kamp 295
word kampgeld 176
word kan 140
word kenmerk -305
word kerk -191
word kerkfabriek -295
word kes 246
word kheb 177
word kop -394
word kopieer 301
word kreg -193
word krijg -241
word kruis -175
word kunn 219
word kunt 227
word kvk -215
word kwam 447
word l 365
word lat 131
word leeflon 238
word leerlingenvervoer 150
word leges 286
word letter 247
word liep 241
word lon 219
word loopt 124
word lop 161
word luxemburg 221
word m 218
word ma 298
word maand 256
word mag -79
word mail -256
word mama -171
word man 512
word mar -37
word me 428
word mededel -180
word mer 154
word merci 288
word met -173
word mevrouw 213
word mezelf 320
word mij 542
word mijn 235
word mijnreken 172
word mijzelf 352
word mn 345
word moeder -127
word moest -137
word moet -30
word mog 337
word mvg 274
word naartoe -107
word namen -161
word nederland 363
word nee 213
word neg -177
word nel -165
word nodig 229
word nog 217
word notaris -169
word nu 83
word nul 186
word nummer -398
word nv -337
word o 156
word ocmw 97
word oei -194
word of -440
word oktober 219
word om -158
word omzet 281
word onder -289
word ongeluk 197
word onkost 294
word ons -161
word onz -506
word ook -206
word opgehev 149
word oplicht -292
word opvang 261
word oud 564
word ouder -174
word ouderrad -195
word over 163
word overgeschrev -140
word overgestapt 321
word overgetypt 192
word overled 220
word overschrijv -192
word ozb -160
word pa 162
word pakt 347
word paspoort 140
word per 337
word person 328
word phishing -258
word plat 376
word post -169
word postbank 284
word poster -218
word premie 446
word presentiegeld 335
word prijzengeld 390
word priv 342
word privereken 252
word problem 210
word rar 316
word rechtstrek -199
word regenput 212
word regenwaterput 331
word reiskost 284
word rek 105
word reken 72
word rekenignnummer 316
word rekeningnr 363
word rekeningnumer 458
word rekeningnummer 177
word rekeninnummer 372
word rekent -277
word reknr 288
word renovatiepremie 149
word restant 227
word retour 322
word retributie 134
word rioolheff 292
word rond -243
word sam 239
word schoolspull 177
word schrijv 221
word scouting -266
word sind 486
word sit -298
word sms -229
word snap -214
word snel 184
word sorry 300
word spaarreken 356
word spandoek -167
word speelpleinwerk 272
word sponsor -152
word sportcheque 219
word sportkamp 84
word spull -239
word sta 315
word stad -131
word stadsbestur -295
word standplat 190
word stat -141
word stembureau 237
word steun -286
word stichting -312
word sticker -229
word stond 416
word strat -189
word studietoelag 182
word stur 361
word stuurt -288
word subsidie -253
word subsidiebeschik -266
word svp 277
word t 25
word tant 285
word taxi -203
word te -174
word tegemoetkom 361
word ter -239
word terug 211
word terugbetal 599
word teruggaf 195
word teruggav 344
word teruggekom 276
word teruggestort 319
word terugstort 471
word test 293
word tevel 405
word thx 203
word toch -297
word toegekom 252
word toelag -232
word toen 368
word toeslag 306
word tot 336
word twee 205
word u 141
word uit 331
word uitker 412
word uw -290
word v 267
word van 45
word vanaf 145
word vandag -277
word vandar 287
word vd -103
word vel 307
word veranderd -61
word verenigingsreken -206
word vergoed 230
word verhuurder 171
word verkeerd 122
word verkoopt -190
word vermeldt -153
word verwarmingstoelag 176
word verzorgingshuis -169
word via -76
word vijf 213
word vo 232
word voedselbank -336
word voetbalclub -257
word voldoen -206
word volgen -92
word volgend 319
word voorgeschot 480
word voorschot -101
word voortan 125
word vor 215
word vraagt -445
word vrag 150
word vriend 166
word vriendelijk 340
word vriendin 159
word vroeg 234
word vroeger 356
word vrouw 278
word vzw -599
word waarborg 184
word waarom 294
word waarschuw -258
word wanner 267
word want 563
word waterschap -201
word websit -80
word wek 308
word welk -246
word werd 238
word werk 285
word werkt 188
word wet 137
word wie -355
word wij -454
word wil -287
word will -244
word wilt 245
word wit 325
word woningbouw -187
word word 405
word wordt -222
word zakelijk -213
word zat -181
word ze 116
word zegg 265
word zegt -113
word zei 197
word zelf 201
word zes -175
word zet 152
word zichtreken 288
word zie 185
word ziet 295
word zij 316
word zijn 188
word zit -205
word zn 343
word zo 272
word zoal 452
word zoekt -220
word zogenaamd -187
word zon 293
word zonder 197
word zou 231
word zwart 325
`,
};
