import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 667 candidates that are, 305 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 48.5 %
 * - above -0.5: found 98.2 %, wrongly 43.0 %
 * - above 0: found 96.7 %, wrongly 37.0 %
 * - above 0.5: found 95.1 %, wrongly 31.1 %
 * - above 1: found 92.4 %, wrongly 23.0 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:000450ed9b8f63c369b4bddbe7732f8c41499b10fd57c76b341f15dbe7f3a67a",
  intercept: 0.928,
  weights: `
before ) 212
before 0 -215
before : -288
before @code -72
before ^ -42
before aan -149
before aanslag -361
before affich -304
before al -211
before allen 243
before als 334
before aub 260
before bankapp -266
before bedrag 132
before betaalt -194
before betal -303
before bij 157
before borg 214
before bsn 279
before dan 97
before dar 226
before den -264
before dez 63
before die 108
before direct -177
before dit -214
before een -169
before en 191
before factur -347
before feestzal -152
before flyer -153
before ge 131
before geboortepremie 260
before gekreg 216
before geld 183
before gemeent 195
before gewon 151
before goed 209
before grag 300
before gren 272
before had 223
before hallo -214
before har 319
before heb -53
before hebb 332
before heeft -241
before het 194
before hier 185
before hondenbelast 120
before hun -208
before hur -151
before iban 112
before ik -165
before in 159
before incasso 248
before is 430
before jullie 150
before kamp 163
before kan -111
before klopt -273
before komt -296
before kunt 288
before kwam 173
before lat 139
before leerlingenvervoer 147
before leges 266
before lon 221
before loopt 234
before ma 227
before mag -79
before man 338
before mar -156
before me 348
before met -210
before mijn 214
before moeder -290
before moest -242
before moet -129
before mog 300
before naartoe -107
before nar -146
before nederland 363
before niet 362
before nieuw -83
before ocmw 209
before om -195
before ons -108
before onz -320
before op -245
before oud 375
before over 134
before person 262
before premie 226
before prijzengeld 392
before regenput 216
before reken 254
before rekeningnr 191
before rekeningnummer -85
before rekent -277
before retour 200
before rioolheff 294
before rod -175
before schrijv 184
before sit 190
before stad 286
before stan -147
before stat -121
before stichting -189
before stond 371
before stort -89
before stur 162
before stuurt -271
before t 475
before te 181
before tegemoetkom 288
before terug 211
before terugbetal 479
before teruggaf 165
before teruggav 410
before teruggestort 252
before terugstort 315
before tevel 280
before toen 324
before twee 87
before u 244
before uitbetal 190
before uw -194
before van 90
before vandag -256
before vd -231
before voedselbank -222
before voortan 292
before vor 30
before vraagt -432
before vroeg 278
before vzw -207
before waarborg 88
before war 188
before waterschap -162
before we -196
before welk -111
before wie -351
before wij -379
before wil -454
before zet 259
before zo 295
before zon 303
before1 ( 246
before1 : 103
before1 ^ 136
before1 aan -285
before1 bij -299
before1 clubreken -207
before1 dan 167
before1 dat -155
before1 geboortepremie 202
before1 gebruikt -216
before1 gemeent -307
before1 giro 224
before1 giroreken 162
before1 heb 323
before1 heeft -373
before1 iban 514
before1 ik -206
before1 mij 273
before1 mijnreken 175
before1 moeder 173
before1 nar -132
before1 nummer -206
before1 op 117
before1 priv 196
before1 proe 196
before1 rek 363
before1 rekenignnummer 318
before1 rekeningnr 238
before1 rekeningnumer 236
before1 rekeningnummer 143
before1 spaarreken 245
before1 stat -125
before1 van 743
before1 vbld 307
before1 vermeldt -151
before1 was -115
before1 zet -147
before1 zichtreken 172
before2 , 427
before2 0 -134
before2 @code -82
before2 ^ 198
before2 af 150
before2 al 200
before2 altijd -321
before2 bank 354
before2 bankreken 146
before2 be 256
before2 belgisch 277
before2 betaald -147
before2 betal -248
before2 brief -106
before2 de -326
before2 een -243
before2 eig 277
before2 euro -312
before2 geld -192
before2 gestort 236
before2 gironummer 164
before2 grag 301
before2 hebb 161
before2 heeft 123
before2 het 230
before2 hierhen 261
before2 iban 52
before2 incasso -173
before2 is -235
before2 jullie -319
before2 kan 361
before2 komt 78
before2 mag 267
before2 mar 158
before2 me 233
before2 met -169
before2 mij 304
before2 mijn 160
before2 mn 213
before2 moet 199
before2 nam 248
before2 nar 265
before2 niet 187
before2 nieuw 93
before2 ons -140
before2 op 372
before2 oud 205
before2 overgemaakt -229
before2 overmak 116
before2 overschrijv -190
before2 premie 275
before2 rek -147
before2 reken 354
before2 rekeningnr 282
before2 rekeningnummer 156
before2 reknr 269
before2 retour 223
before2 stort -102
before2 teruggekom 275
before2 terugstort 329
before2 uw -235
before2 vd 290
before2 voedselbank -212
before2 voorgeschot 383
before2 voorschot -233
before2 word 222
behind $ 44
behind ) -169
behind , -71
behind . -158
behind 0 323
behind ? -73
behind @code 78
behind a 248
behind aan -305
behind acceptgiro 237
behind allen -251
behind als -146
behind aow 279
behind apart -137
behind automatisch 154
behind bij -61
behind buurgemeent -290
behind bv -336
behind cijfer 308
behind daarop 275
behind dan -207
behind dar -86
behind dat -191
behind de -105
behind dez 262
behind doen 198
behind echt -309
behind eig 133
behind en -172
behind euro 164
behind factur -208
behind formulier 288
behind g 245
behind geld 248
behind gemeent -301
behind gevraagd 120
behind gewon 381
behind grafrecht 167
behind had -300
behind har 263
behind he 184
behind heb 244
behind heeft 253
behind hij -166
behind hondenbelast 299
behind iban 205
behind iet 219
behind in -328
behind is -187
behind juist 145
behind jullie -264
behind k 255
behind krijg -175
behind kwam 187
behind loopt 249
behind mag -251
behind mail -249
behind mar -98
behind mededel 167
behind mer -175
behind met -235
behind mij 358
behind mijn 134
behind mijzelf 216
behind mn 342
behind moet -357
behind nam 175
behind nar 268
behind neg -334
behind niet 148
behind nog 411
behind nul 158
behind nummer -165
behind ocmw -177
behind of 152
behind ons 422
behind ook -264
behind op 107
behind oud 509
behind overgetypt 194
behind pas 230
behind per 206
behind post -169
behind premie 223
behind priv 299
behind rekeningnummer 92
behind rest 241
behind schol 219
behind sit -271
behind stad -156
behind stichting -196
behind stort 252
behind subsidie -170
behind t 273
behind te -303
behind terug 155
behind terugbetal 283
behind teruggav 288
behind toch -321
behind tot 297
behind twee 272
behind u -117
behind uit 355
behind uw 141
behind van 26
behind verkeerd 194
behind via -281
behind vor 180
behind vorig -256
behind vriend 167
behind vroeger 191
behind vrouw 181
behind waarborg 305
behind wacht 237
behind wanner 161
behind want 390
behind was -143
behind wek 346
behind welk -198
behind wit 248
behind word 175
behind zegt -212
behind zichtreken 279
behind zo 132
behind1 $ 291
behind1 ( -56
behind1 ) 246
behind1 , -41
behind1 . 32
behind1 ? -165
behind1 @code 193
behind1 a 212
behind1 als -9
behind1 aub 476
behind1 bij 259
behind1 dank -212
behind1 dar 237
behind1 das 104
behind1 dat 314
behind1 de -221
behind1 denk -173
behind1 echt -226
behind1 en 59
behind1 gebruikt -142
behind1 grag 229
behind1 groetjes 180
behind1 he 159
behind1 het -141
behind1 iban 181
behind1 ik 333
behind1 in -247
behind1 is 30
behind1 kan 140
behind1 klopt 221
behind1 mag 260
behind1 mar 143
behind1 met -265
behind1 mijn 261
behind1 moet 181
behind1 mvg 274
behind1 nar 385
behind1 niet 423
behind1 nog -159
behind1 of -383
behind1 toch -249
behind1 van -387
behind1 vor 184
behind1 want 262
behind1 wordt -247
behind1 zei -206
behind2 $ 107
behind2 0 204
behind2 ? -201
behind2 aub 226
behind2 bedankt 189
behind2 bij -236
behind2 dan -218
behind2 dank 383
behind2 dar 147
behind2 dat -122
behind2 de -28
behind2 dor -343
behind2 een -490
behind2 en -163
behind2 ge 209
behind2 grag 185
behind2 heb 241
behind2 het -134
behind2 hij 300
behind2 hoort -152
behind2 ik 106
behind2 is 94
behind2 j 225
behind2 jullie 259
behind2 kan -75
behind2 mag 115
behind2 mar -305
behind2 merci 199
behind2 met 170
behind2 mezelf 286
behind2 mij 336
behind2 mijn 55
behind2 mijzelf 278
behind2 moet -258
behind2 nam -44
behind2 nee 212
behind2 nu 194
behind2 o 126
behind2 ouderrad -182
behind2 plat 218
behind2 reken -143
behind2 stichting -213
behind2 t -265
behind2 u 410
behind2 uit 335
behind2 van -65
behind2 volgend 320
behind2 vor 164
behind2 was 221
behind2 we 231
behind2 zij 318
behind2 zit -242
bothBefore , iban 231
bothBefore , rek 335
bothBefore , reken 182
bothBefore 0 iban 257
bothBefore 0 op -373
bothBefore 0 reken 279
bothBefore @code proe 196
bothBefore @code vbld 293
bothBefore ^ iban 396
bothBefore ^ is -123
bothBefore ^ mijnreken 175
bothBefore ^ nar -301
bothBefore ^ op 207
bothBefore ^ reken -62
bothBefore ^ rekeningnr 207
bothBefore ^ rekeningnummer 398
bothBefore ^ van 181
bothBefore af van 150
bothBefore be reken 256
bothBefore belgisch reken 277
bothBefore betaald op -271
bothBefore betaald van 289
bothBefore betaald vanaf -208
bothBefore betal aan -212
bothBefore betal op -214
bothBefore de geboortepremie 202
bothBefore eig reken 251
bothBefore euro op -275
bothBefore geld op -192
bothBefore gironummer is 164
bothBefore grag nar 298
bothBefore grag op 238
bothBefore iban : 123
bothBefore iban is 79
bothBefore is nu -179
bothBefore kan nar 292
bothBefore kan op 324
bothBefore ker van 242
bothBefore komt op 195
bothBefore mag op 299
bothBefore mar op 119
bothBefore mij : 264
bothBefore mijn iban 275
bothBefore mijn rekeningnummer 222
bothBefore nar iban 168
bothBefore niet op 187
bothBefore nieuw is 301
bothBefore op iban 242
bothBefore op reken 265
bothBefore oud gironummer 187
bothBefore overgemaakt nar -364
bothBefore overmak op 134
bothBefore rek : -156
bothBefore reken , 198
bothBefore reken : 414
bothBefore reken is 407
bothBefore reken nummer 221
bothBefore rekeningnr is 165
bothBefore rekeningnummer : 373
bothBefore rekeningnummer is 225
bothBefore rekeningnummer was -139
bothBefore retour op 223
bothBefore stat op 205
bothBefore stort op -115
bothBefore terug nar 147
bothBefore terug op -104
bothBefore teruggekom op 275
bothBefore terugstort op 328
bothBefore uw reken -358
bothBefore van gemeent -240
bothBefore van mij 247
bothBefore voorgeschot vanaf 231
bothBefore voorschot op -233
bothBefore word op 183
earlier @code 275
earlier ben -377
earlier betaald 228
earlier betal -334
earlier dat 381
earlier de -187
earlier en -324
earlier het -186
earlier ik -98
earlier nog -44
earlier terug 252
earlier tevel 228
earlier van -377
earlier vor 158
earlier war 250
elsewhere ! 423
elsewhere ) 262
elsewhere , 42
elsewhere . -50
elsewhere 0 99
elsewhere ? -134
elsewhere @code 375
elsewhere a -308
elsewhere aan -124
elsewhere aanslag -217
elsewhere affich -205
elsewhere afgeschrev 234
elsewhere al 128
elsewhere alles 80
elsewhere alvast 168
elsewhere ander -133
elsewhere app 200
elsewhere aub 439
elsewhere b 329
elsewhere bank -245
elsewhere be 319
elsewhere bedankt 299
elsewhere ben 398
elsewhere betal -326
elsewhere bij -87
elsewhere bijstand 231
elsewhere borg 186
elsewhere brief -262
elsewhere burgerzak -147
elsewhere bus 375
elsewhere bv -230
elsewhere cjib -159
elsewhere da 125
elsewhere dan -326
elsewhere dank 274
elsewhere dar -154
elsewhere das 160
elsewhere dat -304
elsewhere de -32
elsewhere declaratie 296
elsewhere der 281
elsewhere dez 280
elsewhere die -175
elsewhere dochter -178
elsewhere doen -291
elsewhere doorgegev 314
elsewhere dor 193
elsewhere dubbel 255
elsewhere een -147
elsewhere eerst -159
elsewhere eig 281
elsewhere elk 305
elsewhere en 323
elsewhere ene -222
elsewhere er 209
elsewhere erin -364
elsewhere euro 346
elsewhere ex 181
elsewhere exampl -141
elsewhere factur -288
elsewhere fictief 302
elsewhere folder -215
elsewhere fout -262
elsewhere ge 474
elsewhere gebor 295
elsewhere gekreg -185
elsewhere gen -198
elsewhere gestort 268
elsewhere gewon 233
elsewhere gister -206
elsewhere grag 404
elsewhere groetjes 332
elsewhere grot 218
elsewhere had 170
elsewhere har 388
elsewhere heb 456
elsewhere heeft 154
elsewhere helft 176
elsewhere het -379
elsewhere hier 169
elsewhere hij -126
elsewhere iban 261
elsewhere iet -181
elsewhere ik 149
elsewhere in 216
elsewhere ingangsdatum 215
elsewhere is 228
elsewhere j 165
elsewhere juli 215
elsewhere jullie -206
elsewhere kan 362
elsewhere ker 253
elsewhere kreg 203
elsewhere krijg 240
elsewhere kunt 327
elsewhere leefgeld 296
elsewhere leeflon 279
elsewhere lukt 286
elsewhere m 437
elsewhere maand 322
elsewhere maatschapp 463
elsewhere machtig 96
elsewhere mag -141
elsewhere mail -162
elsewhere mak 125
elsewhere man 292
elsewhere mar 273
elsewhere medewerker 266
elsewhere mei 189
elsewhere mer 247
elsewhere met -301
elsewhere mij 320
elsewhere mijn 534
elsewhere mn 216
elsewhere moeder 325
elsewhere moest 515
elsewhere moet -389
elsewhere mw 274
elsewhere nam -321
elsewhere nar -118
elsewhere ne 292
elsewhere nep -297
elsewhere niet 233
elsewhere nieuw 205
elsewhere nik 195
elsewhere nl 344
elsewhere nog -105
elsewhere nou -164
elsewhere ocmw 130
elsewhere of 175
elsewhere oktober -189
elsewhere om 232
elsewhere ons 150
elsewhere onz -393
elsewhere op -208
elsewhere oud -226
elsewhere parker -147
elsewhere per 249
elsewhere premie 233
elsewhere proef 339
elsewhere rek -254
elsewhere reken -74
elsewhere rekeningnummer 218
elsewhere rijksregister 396
elsewhere schol 142
elsewhere september 175
elsewhere sorry 204
elsewhere speelplein -178
elsewhere stad -358
elsewhere stat -262
elsewhere stichting -229
elsewhere stur 380
elsewhere te 329
elsewhere terug 505
elsewhere terugbetal 327
elsewhere teruggaf 352
elsewhere testman 336
elsewhere toch -344
elsewhere twed -159
elsewhere u 280
elsewhere uur 239
elsewhere uw -414
elsewhere v -117
elsewhere vel 381
elsewhere vergoed 332
elsewhere vertrouw -234
elsewhere verwacht 298
elsewhere via 197
elsewhere voorbat 225
elsewhere voorgeschot 178
elsewhere vor 98
elsewhere vorig 210
elsewhere vraagt 302
elsewhere vrag -190
elsewhere vrijwilliger 266
elsewhere vzw -373
elsewhere waarborg 228
elsewhere war -219
elsewhere was 285
elsewhere welk -164
elsewhere whatsapp 197
elsewhere wij 155
elsewhere wil -102
elsewhere wim 290
elsewhere wit 277
elsewhere zegt -203
elsewhere zei 367
elsewhere zelf 97
elsewhere zit -207
elsewhere zon 181
pair ( @it 246
pair ( dat 304
pair ( die 205
pair ( o 126
pair ( reken 182
pair ) $ -101
pair , 0 219
pair , al -252
pair , als 178
pair , ben 366
pair , betal -184
pair , dank 324
pair , dar 122
pair , dat -73
pair , die 523
pair , dus 346
pair , echt -89
pair , ge 361
pair , geld 130
pair , geliev -188
pair , grag -201
pair , heb 299
pair , hoort -152
pair , iban 231
pair , k 241
pair , kan -89
pair , klopt -277
pair , mag -129
pair , mar -202
pair , mededel -175
pair , mijn 466
pair , moet -347
pair , mog -250
pair , niet 154
pair , of -275
pair , ons 304
pair , premie 143
pair , rek 335
pair , reken -56
pair , stat 101
pair , stort 173
pair , t 243
pair , terug -153
pair , teruggav 172
pair , terugstort 260
pair , u 144
pair , vor 391
pair , wanner 259
pair , wij -325
pair , ziet 301
pair , zij 318
pair , zit -242
pair . $ -116
pair 0 $ 137
pair 0 , 190
pair 0 0 -76
pair 0 ? -235
pair 0 euro -127
pair 0 iban 257
pair 0 nar -304
pair 0 op -373
pair 0 overmak -147
pair 0 reken 317
pair : @it 103
pair : de -216
pair : ik -248
pair ? $ -312
pair @code $ 265
pair @code , 73
pair @code . -327
pair @code 0 -166
pair @code fak -167
pair @code j 225
pair @code mijzelf 240
pair @code nar -167
pair @code test 267
pair @it $ 291
pair @it ( -56
pair @it ) 246
pair @it , -41
pair @it . 32
pair @it ? -165
pair @it @code 193
pair @it a 212
pair @it als -9
pair @it aub 476
pair @it bij 259
pair @it dank -212
pair @it dar 237
pair @it das 104
pair @it dat 314
pair @it de -221
pair @it denk -173
pair @it echt -226
pair @it en 59
pair @it gebruikt -142
pair @it grag 229
pair @it groetjes 180
pair @it he 159
pair @it het -141
pair @it iban 181
pair @it ik 333
pair @it in -247
pair @it is 30
pair @it kan 140
pair @it klopt 221
pair @it mag 260
pair @it mar 143
pair @it met -265
pair @it mijn 261
pair @it moet 181
pair @it mvg 274
pair @it nar 385
pair @it niet 423
pair @it nog -159
pair @it of -383
pair @it toch -249
pair @it van -387
pair @it vor 184
pair @it want 262
pair @it wordt -247
pair @it zei -206
pair ^ 0 406
pair ^ @it 136
pair ^ als -144
pair ^ bsn 222
pair ^ dat 264
pair ^ de 251
pair ^ dit 170
pair ^ doe 258
pair ^ eerst 178
pair ^ factur -189
pair ^ ge -116
pair ^ geld 299
pair ^ geliev 315
pair ^ grag 250
pair ^ het -115
pair ^ hier 305
pair ^ hierbij 266
pair ^ hij 280
pair ^ iban 427
pair ^ ik -195
pair ^ incasso -123
pair ^ is 52
pair ^ isolatiesubsidie -161
pair ^ ja 118
pair ^ k 298
pair ^ kan 209
pair ^ kunn 174
pair ^ kunt 145
pair ^ leeflon 176
pair ^ mag -175
pair ^ me 407
pair ^ mijn 272
pair ^ mijnreken 175
pair ^ moet -133
pair ^ nar -309
pair ^ nieuw 228
pair ^ ons -256
pair ^ onz -316
pair ^ premie 347
pair ^ priv 199
pair ^ rek 343
pair ^ reken -23
pair ^ rekeningnr 283
pair ^ rekeningnumer 249
pair ^ rekeningnummer 175
pair ^ reknr 214
pair ^ stichting -189
pair ^ stort 441
pair ^ stur 162
pair ^ tegemoetkom 303
pair ^ terugbetal 341
pair ^ teruggaf 181
pair ^ teruggav 270
pair ^ u 188
pair ^ uitbetal 190
pair ^ uw -283
pair ^ van 264
pair ^ vanaf 276
pair ^ verkeerd -159
pair ^ vor -82
pair ^ waarom 295
pair a . 318
pair aan $ 412
pair aan @it -285
pair aan de -266
pair aanslag stat -287
pair af , 256
pair af van 197
pair affich van -304
pair afgehoud van 221
pair al in -242
pair al op 225
pair allen van 143
pair als die 178
pair als mijn 342
pair als reken -275
pair altijd niet 251
pair alvast bedankt 194
pair ander reken 174
pair app geplakt 152
pair aub $ 104
pair aub , 433
pair automatisch incasso 303
pair bank , 137
pair bankreken $ 187
pair be reken 256
pair bedankt $ 252
pair bedrag 0 255
pair bekend bij -217
pair bekeur nar -159
pair belgisch reken 277
pair ben , 217
pair ben van 299
pair betaald $ 221
pair betaald , -169
pair betaald leges 225
pair betaald op -332
pair betaald van 289
pair betaald vanaf -208
pair betaalt de -354
pair betal $ -358
pair betal aan -212
pair betal op -247
pair bic hoort -260
pair bij @it -299
pair bij de 278
pair bij jullie 102
pair bijzonder bijstand 127
pair borg van 170
pair brief , -191
pair brief over -212
pair bsn 0 265
pair bv $ -336
pair cijfer $ 192
pair clubreken @it -207
pair dan @it 167
pair dan grag 272
pair dank u 301
pair dar de -95
pair dar een 271
pair dar komt 279
pair dar kwam 187
pair dar ook -314
pair das mijn 101
pair dat ? -236
pair dat @it -155
pair dat de -84
pair dat echt -129
pair dat er -184
pair dat geld 288
pair dat heb 216
pair dat ik 138
pair dat is 185
pair dat jullie 115
pair dat nummer -287
pair dat op 147
pair dat van -272
pair dat veranderd -189
pair dat vor 192
pair de 0 256
pair de aanslag -410
pair de automatisch 259
pair de bekeur -159
pair de belastingsamenwerk -167
pair de bib 204
pair de bijstand 233
pair de bijzonder 127
pair de borg 325
pair de brief -279
pair de buurgemeent -290
pair de chiro -233
pair de eerst -230
pair de factur -356
pair de flyer -147
pair de fusie -268
pair de geboortepremie 287
pair de gren 350
pair de huisvuilbelast -157
pair de hur 254
pair de ijsclub -151
pair de incasso 188
pair de kerk -196
pair de kinder 234
pair de leges -85
pair de opvang 262
pair de oud 421
pair de ozb -159
pair de post -169
pair de premie 199
pair de reken -147
pair de renovatiepremie 147
pair de sit -188
pair de spaarreken 244
pair de sportcheque 222
pair de stad -49
pair de strat -197
pair de subsidie -260
pair de subsidiebeschik -265
pair de terugbetal 415
pair de teruggav 289
pair de tevel 225
pair de uitker 168
pair de vader 147
pair de vergoed 172
pair de voedselbank -317
pair de vzw -228
pair de woningbouw -187
pair de zal -270
pair denk ik -173
pair dez wek 212
pair die 0 408
pair die ik 360
pair die mail -269
pair die niet 398
pair die op -247
pair die van -72
pair dit is 235
pair dochter $ 306
pair doe de -282
pair doe mar 282
pair doen we 201
pair dor mijn -247
pair dorpshuis , -189
pair drie ker -243
pair dus de 247
pair dus niet 231
pair echt het -162
pair echt jullie -140
pair een ander -175
pair een belgisch 277
pair een factur -241
pair een firma -148
pair een ker 401
pair een nieuw 54
pair een nul 126
pair een zogenaamd -187
pair eerst is 51
pair eerst reken 143
pair eig reken 185
pair en @code -150
pair en dan -293
pair en de 71
pair en het -247
pair en mijn 271
pair en niet -102
pair energieleverancier heeft -327
pair er een -288
pair er stond 213
pair euro op -275
pair euro te 296
pair factur 0 -211
pair factur van -317
pair feestzal mag -206
pair flyer van -153
pair fusie $ -268
pair ge hebt 177
pair geboortepremie @it 202
pair gebruikt @it -216
pair geeft een -315
pair gegev , 319
pair gekreg , 216
pair geld mag -108
pair geld op -192
pair geld terug 391
pair geld van 312
pair geliev de 303
pair geliev te -220
pair gelof ik -162
pair gemeent , -224
pair gemeent ? -108
pair gemeent @it -307
pair gemeent heffing -273
pair gemeent op -303
pair geplakt $ 152
pair geplakt , -281
pair gestort op 218
pair gestort word 213
pair giro @it 224
pair gironummer is 164
pair giroreken @it 162
pair goed $ 303
pair grag $ 211
pair grag de 185
pair grag nar 298
pair grag op 325
pair groetjes $ 180
pair hal het 243
pair har eig 206
pair har reken 227
pair heb @it 323
pair heb een 313
pair heb het 277
pair heb ik 210
pair hebb jullie 376
pair heeft @it -373
pair heeft de -191
pair heeft een -262
pair hen $ 206
pair het dat 80
pair het formulier 236
pair het mar 323
pair het niet -106
pair het nog 247
pair het nummer -358
pair het ocmw -351
pair het op 202
pair het rekeningnummer -200
pair het restant 224
pair het stembureau 348
pair het teruggestort 252
pair het terugstort 274
pair het tevel 240
pair het voorschot 199
pair het waterschap -231
pair hier , -250
pair hier mijn 319
pair hij heeft 296
pair hondenbelast $ 253
pair iban $ 205
pair iban , -195
pair iban : 123
pair iban @it 514
pair iban is 125
pair iban van -104
pair iban vor 296
pair ik $ -134
pair ik @it -206
pair ik ben -129
pair ik betal 141
pair ik bij 275
pair ik dar -182
pair ik de -341
pair ik doe -229
pair ik dus 207
pair ik een 309
pair ik had 243
pair ik kreg -200
pair ik mijn -215
pair ik stort -309
pair ik toen 311
pair ik van 297
pair ik werk 285
pair ik zie 190
pair in de -386
pair in het 215
pair in jullie -254
pair in mijn -179
pair incasso ? 176
pair is ? -318
pair is @code 206
pair is betaald 244
pair is dat -340
pair is de -163
pair is die -166
pair is dit -166
pair is een 274
pair is gestopt 225
pair is goed 209
pair is in 181
pair is mijn 592
pair is nu -184
pair is opgehev 150
pair is toch -127
pair is van 164
pair is veranderd 169
pair isolatiesubsidie vor -161
pair jan $ 271
pair jar terug -220
pair juist $ 326
pair jullie de 197
pair jullie hebb 319
pair jullie iban -403
pair jullie reken -192
pair jullie sit -192
pair jullie wel 376
pair kan dat -226
pair kan het 275
pair kan nar 165
pair kan op 339
pair kan t 295
pair ker betal -354
pair ker van 242
pair kerk $ -196
pair klopt $ 227
pair klopt dat -277
pair klopt het 74
pair komt die 141
pair komt op 195
pair kreg een -200
pair kunn jullie 174
pair kunt u 181
pair leerlingenvervoer van 147
pair leges , -147
pair leges stort -194
pair lon komt 221
pair loopt op 220
pair ma terug 227
pair mag de 100
pair mag gestort 183
pair mag ik -396
pair mag op 116
pair mag terug -148
pair mail van -262
pair man $ 311
pair mar dat -151
pair mar een -319
pair mar ik -177
pair mar op 162
pair mar terug 219
pair mar van 207
pair mar vor 180
pair mededel 0 -261
pair mer op 136
pair met dank 278
pair met de -188
pair mij $ 340
pair mij , 262
pair mij 0 238
pair mij : 264
pair mij @it 273
pair mij en 153
pair mij priv 158
pair mijn bankapp -174
pair mijn bankreken 276
pair mijn broer 266
pair mijn eig 534
pair mijn ex 293
pair mijn iban 364
pair mijn leeflon 312
pair mijn mail 329
pair mijn man 344
pair mijn nam 562
pair mijn nieuw 352
pair mijn nummer 383
pair mijn oud 421
pair mijn person 262
pair mijn privereken 254
pair mijn regenput 216
pair mijn reken 41
pair mijn rekeningnr 131
pair mijn rekeningnummer 401
pair mijn uitker 369
pair mijn vriend 165
pair mijn vrouw 169
pair mijn zon 301
pair mijnreken @it 175
pair mijzelf $ 274
pair mijzelf , 184
pair mn eig 177
pair mn reken 285
pair mn rekeningnr 182
pair moeder @it 173
pair moet dat 173
pair moet de 153
pair moet die -216
pair moet ik -219
pair moet nar 289
pair moet overmak -153
pair moogt ge 244
pair nam $ 214
pair nam , 273
pair nam . 154
pair nam van -56
pair namen de -163
pair nar @code 195
pair nar @it -132
pair nar de 269
pair nar iban 192
pair nar mij 293
pair nar uw -186
pair neg vijf 213
pair niet aan 412
pair niet betaald -257
pair niet die 250
pair niet op 160
pair niet werkt 178
pair nieuw bank 137
pair nieuw nummer -145
pair nik mer 286
pair nodig $ 231
pair nog bij 419
pair nog een 322
pair nog op -259
pair nul ) 126
pair nummer @it -206
pair nummer van -240
pair o is 126
pair ocmw of -203
pair of is -478
pair of moet 144
pair of van -208
pair om gedan -159
pair omzet aub 227
pair ongeluk dubbel 166
pair ons ma 293
pair ons rekeningnummer -188
pair ons sam 143
pair ook gewon -261
pair ook in -197
pair ook op -183
pair op @it 117
pair op de -284
pair op facebok -224
pair op het -268
pair op hun -208
pair op iban 242
pair op jullie -319
pair op mijn 324
pair op nam -59
pair op reken 254
pair op terug 215
pair op uw -117
pair op wit 323
pair oplicht $ -213
pair oud $ 277
pair oud bank 202
pair oud gironummer 230
pair oud reken 307
pair oud rekeningnummer 393
pair over de 387
pair over mijn 328
pair overgemaakt nar -364
pair overled , 216
pair overmak op 183
pair overmak vor -147
pair ozb nar -159
pair per 0 203
pair per ongeluk 197
pair phishing $ -260
pair premie fiet 172
pair premie liefst 143
pair premie op 283
pair prijzengeld vd 308
pair priv @it 196
pair proe @it 196
pair regenput te 216
pair reiskost als 285
pair rek : -156
pair rek @it 363
pair reken $ 349
pair reken , 84
pair reken : 414
pair reken is 473
pair reken niet 264
pair reken nummer 221
pair reken van -165
pair reken vor 484
pair reken war 242
pair rekenignnummer @it 318
pair rekeningnr @code 170
pair rekeningnr @it 238
pair rekeningnr is 175
pair rekeningnumer @it 236
pair rekeningnummer $ 317
pair rekeningnummer , 250
pair rekeningnummer : 373
pair rekeningnummer @it 143
pair rekeningnummer is 225
pair rekeningnummer scouting -265
pair rekeningnummer van -206
pair rekeningnummer vor 281
pair rekeningnummer was -139
pair rest van 241
pair retour op 223
pair rod kruis -175
pair salaris komt 294
pair scouting vor -265
pair sit $ -279
pair sit stan -147
pair spaarreken @it 245
pair stad ? -167
pair stad een 250
pair stad is -222
pair stan twee -147
pair standplat op 328
pair stat @it -125
pair stat er -202
pair stat het 283
pair stichting dorpshuis -178
pair stort dar 301
pair stort de 175
pair stort het 296
pair stort mar 211
pair stort op -91
pair stur $ 313
pair subsidie vor 216
pair subsidiebeschik : -265
pair t was 312
pair te vel 307
pair terug $ 114
pair terug grag 205
pair terug te 353
pair terugbetal $ 176
pair terugbetal kamp 163
pair terugbetal van 366
pair teruggav kan 219
pair teruggav van 209
pair teruggekom op 275
pair terugstort op 330
pair tevel betaald 405
pair twed allen 143
pair twee cijfer 207
pair twee iban -147
pair u $ 194
pair u de 158
pair u gevraagd 120
pair u het 284
pair uit de 168
pair uit mijn 339
pair uitbetal op 251
pair uitker moet 168
pair uw brief 262
pair uw rek -340
pair uw reken -242
pair vader $ 147
pair vader is 149
pair van 0 -226
pair van @code -239
pair van @it 743
pair van bank 310
pair van de -180
pair van den -179
pair van gemeent -279
pair van har 241
pair van jullie -419
pair van me 188
pair van mezelf 276
pair van mij 542
pair van mijn 390
pair van mijzelf 216
pair van mn 185
pair van moeder -176
pair van ons 458
pair van onz -154
pair van stichting -270
pair van uw 155
pair vandag nog -237
pair vbld @it 307
pair vergoed vor 165
pair verkeerd om -159
pair vermeldt @it -151
pair via de -117
pair vo de 230
pair voedselbank stat -231
pair volgen de -203
pair voorgeschot $ 294
pair voorgeschot vanaf 231
pair voorschot op -172
pair voortan op 156
pair vor 0 152
pair vor den 347
pair vor een -135
pair vor het 167
pair vor jullie 256
pair vor leges -147
pair vor mij 176
pair vor nel -164
pair vor ons -195
pair vor terugbetal 251
pair vor waarborg 319
pair vraagt mijn -339
pair vriendin $ 169
pair vrouw $ 128
pair vzw $ -345
pair vzw , -288
pair waarborg stort 337
pair waarborg van 202
pair want die 205
pair want ik 396
pair want we 239
pair war de -172
pair was @it -115
pair was een 333
pair was mijn 338
pair waterschap stat -173
pair wek nog 212
pair welk bic -260
pair welk reken 307
pair werkt dan 178
pair wet niet 221
pair wet u 216
pair wij zijn -182
pair wil 0 -247
pair wil dat -247
pair wilt u 182
pair word op 183
pair wordt dor -247
pair zaalhur terug 190
pair zal terug 354
pair zal was -299
pair ze , 223
pair zegt dat -127
pair zelf $ 200
pair zelf betaald 245
pair zelf voorgeschot 310
pair zet $ -133
pair zet @it -147
pair zichtreken $ 289
pair zichtreken @it 172
pair zie het 268
pair zijn , 264
pair zijn nam 203
pair zon zijn 288
pair zwart op 323
skip ( is 350
skip ( van 191
skip , $ 484
skip , . 188
skip , 0 -116
skip , ? -110
skip , @it 427
skip , betaald -223
skip , betal 163
skip , dar 248
skip , dat -297
skip , de -113
skip , dez 330
skip , die 171
skip , doe -182
skip , en -229
skip , grag 187
skip , had 190
skip , heb 456
skip , heeft 300
skip , iban 168
skip , ik -102
skip , in -239
skip , jullie 216
skip , kan 309
skip , ker 230
skip , komt -198
skip , krijg -184
skip , kwam 187
skip , loopt 251
skip , ma 267
skip , mag -117
skip , mar 309
skip , nar -278
skip , niet 182
skip , nog 342
skip , op -321
skip , oud 245
skip , overmak -147
skip , reken 365
skip , retour 223
skip , stat -197
skip , stort -174
skip , te -331
skip , u 125
skip , vor 104
skip , vroeg 341
skip , was 245
skip , wel 284
skip , welk -229
skip , wet 342
skip , zal -299
skip , zijn -236
skip 0 $ 99
skip 0 , 26
skip 0 . 154
skip 0 0 101
skip 0 ? -235
skip 0 @it -134
skip 0 en -269
skip 0 nar -257
skip 0 nog -257
skip 0 op -223
skip 0 reken 131
skip 0 stort -204
skip 0 te 296
skip 0 terug -220
skip 0 van 309
skip 0 vor 189
skip : , -214
skip : . 148
skip : 0 267
skip : @code 279
skip : bedrag 282
skip : heb -184
skip : op 139
skip : ozb -159
skip : t 302
skip : vor 221
skip @code , 270
skip @code 0 -205
skip @code @it -82
skip @it $ 107
skip @it 0 204
skip @it ? -201
skip @it aub 226
skip @it bedankt 189
skip @it bij -236
skip @it dan -218
skip @it dank 383
skip @it dar 147
skip @it dat -122
skip @it de -28
skip @it dor -343
skip @it een -490
skip @it en -163
skip @it ge 209
skip @it grag 185
skip @it heb 241
skip @it het -134
skip @it hij 300
skip @it hoort -152
skip @it ik 106
skip @it is 94
skip @it j 225
skip @it jullie 259
skip @it kan -75
skip @it mag 115
skip @it mar -305
skip @it merci 199
skip @it met 170
skip @it mezelf 286
skip @it mij 336
skip @it mijn 55
skip @it mijzelf 278
skip @it moet -258
skip @it nam -44
skip @it nee 212
skip @it nu 194
skip @it o 126
skip @it ouderrad -182
skip @it plat 218
skip @it reken -143
skip @it stichting -213
skip @it t -265
skip @it u 410
skip @it uit 335
skip @it van -65
skip @it volgend 320
skip @it vor 164
skip @it was 221
skip @it we 231
skip @it zij 318
skip @it zit -242
skip ^ $ 462
skip ^ 0 332
skip ^ : 291
skip ^ @code 265
skip ^ @it 198
skip ^ bankreken 220
skip ^ ben -105
skip ^ betaalt -252
skip ^ betal -316
skip ^ brief -264
skip ^ das 219
skip ^ dat 182
skip ^ de 277
skip ^ den -275
skip ^ dor -265
skip ^ dorpshuis -189
skip ^ dus 282
skip ^ een -190
skip ^ eerst 143
skip ^ eig 221
skip ^ en 323
skip ^ fiet 248
skip ^ heb 122
skip ^ hebb 319
skip ^ heeft -299
skip ^ het 112
skip ^ hier 263
skip ^ hondenbelast 157
skip ^ iban -179
skip ^ ik -352
skip ^ is 137
skip ^ kamp 163
skip ^ kan 180
skip ^ komt 367
skip ^ kreg -188
skip ^ mag 313
skip ^ man 297
skip ^ mar 298
skip ^ mijn 45
skip ^ moeder -175
skip ^ moet 104
skip ^ nar 191
skip ^ nel -164
skip ^ nieuw -162
skip ^ nr 278
skip ^ nummer 337
skip ^ ocmw 207
skip ^ om -159
skip ^ op 73
skip ^ oud 219
skip ^ premie 251
skip ^ rek -340
skip ^ reken 245
skip ^ rekeningnr 175
skip ^ rekeningnumer 293
skip ^ rekeningnummer 103
skip ^ rekent -277
skip ^ schrijv 184
skip ^ scouting -265
skip ^ stat 200
skip ^ stond 232
skip ^ stuurt -255
skip ^ terug 226
skip ^ u 158
skip ^ uitker 168
skip ^ van -72
skip ^ veren -297
skip ^ vergoed 162
skip ^ verkoopt -152
skip ^ vraagt -346
skip ^ war 242
skip ^ was -160
skip ^ werk 285
skip ^ wij -251
skip ^ wil -174
skip ^ zijn 198
skip ^ zit -268
skip a $ 318
skip aan stad -177
skip af @it 150
skip al @it 200
skip allen mij 143
skip als niet 178
skip als reken 342
skip altijd @it -321
skip alvast $ 186
skip app $ 152
skip bank @it 354
skip bank in 289
skip bankreken @it 146
skip bankreken mijn 242
skip bas nik 194
skip be @it 256
skip bekend de 304
skip belgisch @it 277
skip betaald @it -147
skip betaald terug -124
skip betal @it -248
skip bij $ 137
skip bij bank 304
skip bij gemeent 107
skip borg de 122
skip brief $ -272
skip brief @it -106
skip bsn , 208
skip da terug 148
skip daarop ? 297
skip dan de -225
skip dank $ 213
skip dar $ 287
skip dar het 146
skip dar op 168
skip das reken 301
skip dat bij 136
skip dat een -186
skip dat gemeent -267
skip dat het -369
skip dat ik 266
skip dat in -201
skip dat is 211
skip dat jullie -198
skip dat met -286
skip dat mijn 217
skip dat nog -125
skip dat rekeningnummer -318
skip dat stad 230
skip dat toch -260
skip dat van 280
skip de ( 288
skip de ) 286
skip de , -854
skip de : -374
skip de ? -41
skip de @it -326
skip de allen 143
skip de bank 202
skip de betaalt 160
skip de bijstand 127
skip de daarop 266
skip de dag 347
skip de de -283
skip de die 312
skip de een 148
skip de grag -203
skip de heeft -100
skip de incasso 259
skip de is -152
skip de kan -170
skip de mag 111
skip de moet 234
skip de nar -75
skip de niet -201
skip de op -361
skip de over 146
skip de overmak -180
skip de rechtstrek -254
skip de reken 87
skip de stort -144
skip de terug 217
skip de van 148
skip de vor 221
skip de vraagt -300
skip de vroeg 259
skip de zelf 294
skip de zijn 214
skip den van 214
skip denk $ -165
skip dez nog 241
skip die $ 304
skip die afgeslot 200
skip die euro 413
skip die jullie -237
skip die ons 161
skip die werkt 178
skip doe post -169
skip doorgev de 192
skip dor bank -247
skip dus op 216
skip echt reken -166
skip echt rekeningnummer -162
skip een ) 126
skip een . -149
skip een : 258
skip een @it -243
skip een bij -246
skip een in -127
skip een met -302
skip een nummer -182
skip een op -7
skip een reken 143
skip een van -176
skip een vor 316
skip eerst is 143
skip eig $ 184
skip eig , 401
skip eig . 266
skip eig @it 277
skip eig niet 264
skip en $ 220
skip en . -147
skip en bekeur -159
skip en de 348
skip en het -484
skip en ker 317
skip er die -259
skip euro @it -312
skip euro van 211
skip euro vel 296
skip ex $ 125
skip factur 0 -128
skip feestzal terug -206
skip flyer de -173
skip gat mijn 356
skip ge de 258
skip ge op 310
skip ge premie 226
skip geboortepremie $ 158
skip gedan de -159
skip geld @it -192
skip geld op 111
skip geliev subsidie 216
skip gelijk , 238
skip gemeent $ -275
skip gemeent ? -161
skip gemeent mag -138
skip gen $ 337
skip gestort @it 236
skip gestort op 183
skip gironummer @it 164
skip grag @it 301
skip grag mijn 153
skip grag op 270
skip har is 274
skip heb $ 331
skip heb belgisch 277
skip heb nik -235
skip heb van 150
skip heb voorgeschot 243
skip hebb @it 161
skip heeft $ 309
skip heeft , -359
skip heeft @it 123
skip heeft drank -266
skip hem $ -356
skip het $ 177
skip het , 238
skip het . -237
skip het : -177
skip het @it 230
skip het betaald 240
skip het een 327
skip het gewon -141
skip het heb 349
skip het ik 258
skip het is 225
skip het nar 231
skip het nog 183
skip het nummer -211
skip het of -213
skip het op 308
skip het stat -311
skip het van -152
skip het vermeldt -151
skip hierhen @it 261
skip hij de 208
skip hoe ik -192
skip hoort bij -152
skip hun , -190
skip iban $ 264
skip iban , 462
skip iban . 237
skip iban @code 81
skip iban @it 52
skip iban de 234
skip iban ik 201
skip iban t 330
skip ik $ 496
skip ik 0 -171
skip ik bank 210
skip ik dat -312
skip ik de -81
skip ik het 322
skip ik hier -214
skip ik in 264
skip ik leges -122
skip ik niet 255
skip ik nog 292
skip ik op -416
skip ik reken -261
skip ik van 307
skip ik zelf 220
skip in , 348
skip in brief 206
skip in ker -354
skip in mail -244
skip incasso $ 176
skip incasso @it -173
skip is $ 318
skip is , 161
skip is 0 209
skip is @it -235
skip is de -313
skip is denk -173
skip is echt -243
skip is eig 297
skip is en 340
skip is er 150
skip is het -336
skip is jullie -249
skip is mij 266
skip is mijn 246
skip is nieuw 324
skip is nog 193
skip is nul 126
skip is nummer -226
skip is ons 143
skip is op 272
skip is reken -186
skip is van 176
skip is veranderd -189
skip is vor 328
skip is wel -152
skip isolatiesubsidie ons -161
skip jar $ -264
skip jullie $ -199
skip jullie @it -319
skip jullie factur -288
skip jullie het 288
skip jullie mijn 302
skip jullie stan -147
skip jullie stat -268
skip jullie van -369
skip jullie vor 239
skip kan @it 361
skip kan gemeent 183
skip kan mijn -291
skip kan op -62
skip ker $ -265
skip klopt dat 80
skip komt @it 78
skip leges mar -147
skip leges terug 179
skip ma op 227
skip mag $ 244
skip mag @it 267
skip mag borg 311
skip mag dar -138
skip mag de -221
skip mag het -299
skip mag nar 153
skip mag op -119
skip mag word 300
skip mail . 288
skip mail een -144
skip mama 0 -256
skip mar $ 271
skip mar , 268
skip mar @it 158
skip mar is 242
skip mar jullie -147
skip mar op 219
skip mar van 237
skip me @it 233
skip mededel 0 -261
skip mer $ 174
skip mer de 190
skip met $ 209
skip met , -360
skip met . -222
skip met @it -169
skip met en 209
skip met op -293
skip mij $ 192
skip mij , 251
skip mij @it 304
skip mij de 285
skip mij euro 238
skip mij mijn 152
skip mij vor 228
skip mijn $ 316
skip mijn , 541
skip mijn . 187
skip mijn : 331
skip mijn @code -210
skip mijn @it 160
skip mijn als 358
skip mijn en 185
skip mijn gironummer 230
skip mijn heeft -290
skip mijn iban 239
skip mijn is 611
skip mijn komt 306
skip mijn reken 525
skip mijn rekeningnummer 204
skip mijn stort 297
skip mijn te 216
skip mijn van 322
skip mijn vor 211
skip mijn weg 171
skip mijzelf vor 184
skip mn $ 298
skip mn @it 213
skip mn is 208
skip mn reken 294
skip moet @it 199
skip moet dar -319
skip moet de -161
skip moet het -282
skip moet nar -100
skip moogt de 227
skip moogt terugstort 190
skip mvg $ 251
skip nam $ 154
skip nam @it 248
skip nam de -342
skip nam mij 180
skip nam mijn 192
skip nam niet -312
skip nam stichting -187
skip nar $ 273
skip nar ( -218
skip nar @it 265
skip nar fak -167
skip nar omzet 227
skip nar t -126
skip nar van -278
skip nar want 244
skip niet $ -173
skip niet . 207
skip niet @it 187
skip niet dan 178
skip niet die 33
skip niet op 292
skip niet van 355
skip nieuw , 184
skip nieuw @it 93
skip nieuw is -162
skip nog , -139
skip nog betaald -257
skip nog het 174
skip nog jullie 272
skip nog ker 401
skip nog niet 251
skip nu $ 208
skip nu . 266
skip nu ik -139
skip nul $ 158
skip nummer $ -211
skip nummer , -184
skip nummer de -271
skip o een 126
skip of $ -157
skip of ? -346
skip of dat -190
skip of de -181
skip of het -173
skip om : -159
skip omzet $ 227
skip ongeluk betaald 166
skip ons , -198
skip ons : 423
skip ons @it -140
skip ons de 288
skip onz is -264
skip ook $ -192
skip ook de -149
skip op $ 303
skip op , 128
skip op . 252
skip op ? 91
skip op @code -222
skip op @it 372
skip op aanslag -306
skip op affich -156
skip op aub 358
skip op dat 188
skip op eig 222
skip op en 191
skip op flyer -147
skip op grag 178
skip op mag 284
skip op nam 535
skip op oud 190
skip op person 262
skip op reken 177
skip op sit -312
skip op spandoek -245
skip op ten -189
skip op tnv 320
skip op van -49
skip op vor -326
skip op websit -214
skip op zei -206
skip op zet 340
skip oud , 223
skip oud @it 205
skip oud is 164
skip oud was 338
skip over eig 328
skip over gren 350
skip overgemaakt @it -229
skip overmak @it 116
skip overmak leges -147
skip overschrijv @it -190
skip per $ 200
skip per dubbel 166
skip premie @it 275
skip premie op 268
skip priv , 313
skip regenput stort 216
skip rek @it -147
skip reken $ 232
skip reken ( -262
skip reken , 61
skip reken @code 364
skip reken @it 354
skip reken dat 352
skip reken de -177
skip reken die 332
skip reken grag 220
skip reken het -298
skip reken ik 357
skip reken mij 223
skip reken mijn 186
skip reken niet 402
skip reken ons 327
skip rekeningnr ( 126
skip rekeningnr @code 164
skip rekeningnr @it 282
skip rekeningnummer $ 147
skip rekeningnummer , 279
skip rekeningnummer @it 156
skip rekeningnummer de -164
skip rekeningnummer mij 200
skip rekeningnummer op 361
skip rekeningnummer vor -254
skip reknr @it 269
skip rest het 241
skip retour @it 223
skip sam en 143
skip schrijv van 184
skip scouting de -265
skip sit twee -147
skip snap niet -217
skip spandoek de -245
skip stad $ -116
skip stan iban -147
skip standplat de 183
skip stat , -229
skip stat de -240
skip stat en -141
skip stat in -258
skip stat mijn 446
skip stat nam -209
skip stat nog 272
skip steun de -212
skip stichting , -206
skip stort @it -102
skip stort mar 99
skip stort mijn 274
skip subsidie $ -243
skip subsidie mijn 216
skip subsidie op -188
skip t $ 57
skip te . -247
skip ter bv -214
skip terug mijn 162
skip terug op 194
skip terug stort 353
skip terugbetal de 398
skip terugbetal op 138
skip teruggaf grag 181
skip teruggav de 209
skip teruggav nar 189
skip teruggekom @it 275
skip terugstort @it 329
skip tevel leges 225
skip toch $ -225
skip twed van 143
skip twee $ 312
skip u $ -269
skip u de 306
skip uit $ 293
skip uit bankapp 332
skip uitbetal mijn 251
skip uw $ -189
skip uw @code 248
skip uw @it -235
skip van $ 82
skip van , 321
skip van . 337
skip van 0 -190
skip van bib 230
skip van de -314
skip van dochter 339
skip van en 212
skip van ex 293
skip van firma -148
skip van gemeent -223
skip van is 220
skip van jar -220
skip van kerk -196
skip van kinder 248
skip van maand 291
skip van man 299
skip van mar 167
skip van moeder 131
skip van nar 172
skip van ocmw -203
skip van of -217
skip van oud 312
skip van overled 246
skip van priv 158
skip van sam 143
skip van schol -166
skip van stad -237
skip van stembureau 230
skip van voedselbank -273
skip van vriendin 169
skip van vrouw 137
skip van vzw -144
skip van was 223
skip van waterschap -231
skip van zal 365
skip vbld , 245
skip vd @it 290
skip vd is -162
skip vergoed het 172
skip verkeerd gedan -159
skip voedselbank @it -212
skip voorgeschot @it 383
skip voorschot @it -233
skip voortan van 209
skip vor $ 307
skip vor , -147
skip vor : -94
skip vor automatisch 183
skip vor geboortepremie 263
skip vor incasso 176
skip vor jullie -355
skip vor kinder 228
skip vor nieuw -179
skip vor regenput 216
skip vor renovatiepremie 263
skip vor subsidiebeschik -265
skip vor terugbetal 359
skip vor teruggav 289
skip vor van 214
skip vor waarborg 234
skip vraagt op -192
skip vriend $ 167
skip vzw de -401
skip waarborg , 291
skip waarborg de 174
skip waarborg op 335
skip waarborg terug -244
skip was , 334
skip was . 167
skip was de -181
skip was van -284
skip wel $ 286
skip welk hoort -260
skip werd op 236
skip wij de -344
skip wil , -147
skip wil ik -260
skip wil op -173
skip word @it 222
skip wordt mijn -247
skip zal $ 410
skip zal terug 320
skip ze geld 170
skip zegt ik -285
skip zelf $ 198
skip zelf , 336
skip zelf nar -325
skip zelf vanaf 295
skip zet op -158
skip zij de 304
skip zijn op -200
skip zn $ 344
skip zoekt , -220
skip zwart wit 323
topic @ability 63
topic @body 158
topic @building -357
topic @business -391
topic @firstPerson 59
topic @general -324
topic @handled 50
topic @hardly 86
topic @has -67
topic @home -54
topic @mine 58
topic @mine-phrase 190
topic @nuisance 63
topic @ofPerson 51
topic @organisation -111
topic @ownPostcode 30
topic @patient 63
topic @plainly 134
topic @relative 369
topic @somebody 68
topic @vehicle -307
topicAnywhere @access 174
topicAnywhere @body 158
topicAnywhere @building -268
topicAnywhere @business -573
topicAnywhere @firstPerson 146
topicAnywhere @general -371
topicAnywhere @handled -129
topicAnywhere @hardly 154
topicAnywhere @has 73
topicAnywhere @home 46
topicAnywhere @mine 147
topicAnywhere @mine-phrase 286
topicAnywhere @nuisance -69
topicAnywhere @organisation -344
topicAnywhere @ownPostcode 49
topicAnywhere @patient 46
topicAnywhere @place 92
topicAnywhere @plainly 245
topicAnywhere @relative 407
topicAnywhere @somebody 53
topicAnywhere @vehicle -288
topicBefore @ability 62
topicBefore @access 185
topicBefore @building -154
topicBefore @business -208
topicBefore @firstPerson 36
topicBefore @general -256
topicBefore @handled 20
topicBefore @hardly 156
topicBefore @has -109
topicBefore @home 146
topicBefore @mine-phrase 54
topicBefore @ofPerson 157
topicBefore @organisation -119
topicBefore @ownPostcode -126
topicBefore @patient -103
topicBefore @place 46
topicBefore @plainly 41
topicBefore @somebody -73
topicBefore @vehicle -296
topicBeside @building 170
topicBeside @business -453
topicBeside @general -173
topicBeside @handled 245
topicBeside @has -105
topicBeside @home 333
topicBeside @mine-phrase 323
topicBeside @nuisance 56
topicBeside @place 268
topicBeside @plainly 372
topicBeside @relative 55
topicEarlier @building -293
topicEarlier @business -416
topicEarlier @plainly -377
topicNear @ability 135
topicNear @access 281
topicNear @building -113
topicNear @business -335
topicNear @firstPerson 138
topicNear @general -229
topicNear @hardly 463
topicNear @has 56
topicNear @mine 148
topicNear @nuisance 47
topicNear @ofPerson 305
topicNear @organisation -92
topicNear @ownPostcode 104
topicNear @patient 187
topicNear @place -103
topicNear @plainly 68
topicNear @relative 258
topicNear @somebody 200
topicNear @vehicle -310
twoBefore , betal -184
twoBefore 0 , 215
twoBefore 0 0 -148
twoBefore 0 euro -312
twoBefore ^ 0 343
twoBefore ^ het 141
twoBefore ^ iban 349
twoBefore ^ incasso -173
twoBefore ^ mijn 433
twoBefore ^ nieuw 347
twoBefore ^ rek 343
twoBefore ^ reken 302
twoBefore ^ rekeningnummer 384
twoBefore ^ stort 373
twoBefore een belgisch 277
twoBefore een nieuw -221
twoBefore geld mag -108
twoBefore geld terug 265
twoBefore gestort word 183
twoBefore har reken 274
twoBefore het mar 324
twoBefore het terugstort 274
twoBefore hier mijn 319
twoBefore iban van -182
twoBefore ik stort -309
twoBefore is betaald 244
twoBefore is de -210
twoBefore jullie iban -330
twoBefore kan nar 168
twoBefore leges stort -194
twoBefore lon komt 221
twoBefore ma terug 227
twoBefore mag terug -148
twoBefore mijn bankreken 146
twoBefore mijn eig 242
twoBefore mijn iban 195
twoBefore mijn oud 187
twoBefore mijn reken 290
twoBefore mijn rekeningnr 131
twoBefore mijn rekeningnummer 427
twoBefore moet overmak -153
twoBefore nar mij 194
twoBefore nar uw -304
twoBefore nieuw nummer -124
twoBefore op de -160
twoBefore op mijn 331
twoBefore oud gironummer 164
twoBefore oud rekeningnummer 303
twoBefore reken van 200
twoBefore rekeningnr @code 170
twoBefore stort mar 234
twoBefore stort op 182
twoBefore terug grag 176
twoBefore uw rek -340
twoBefore van de -251
twoBefore van mij 218
twoBefore van mijn 413
twoBefore van ons 283
twoBefore vor de 302
twoBefore waarborg stort 337
twoBefore zelf voorgeschot 308
word $ 139
word , 12
word . -116
word 0 -37
word : -149
word ? -312
word @it 139
word ^ 139
word a 318
word aan -207
word aanpass -340
word aanslag -331
word academie -227
word acceptgiro 190
word achter -218
word actie -149
word af 389
word affich -212
word afgehoud 221
word afgelast 299
word afgeslot 174
word als 59
word altijd 108
word alvast 271
word aow 279
word app -183
word argenta 198
word attest 169
word aub 349
word automatisch 303
word bakkerij -278
word bank 190
word bankapp -207
word bankreken 352
word be 378
word bedankt 285
word bedrag 304
word bekend -199
word bekeur -159
word bel 332
word belast -364
word belastingsamenwerk -167
word belgisch 277
word bericht -279
word bestat 299
word betaald -161
word betaalt -291
word betal -344
word bib 204
word bic -260
word bijstand 257
word bijzonder 127
word binn -128
word blad 285
word blijft -174
word boet 164
word bomma 190
word bon 255
word bonnetj 239
word borg 186
word brief -278
word briefj 186
word broer 266
word bsn 265
word buurgemeent -290
word buurtfeest 244
word bv -482
word central -353
word cijfer 109
word club -118
word clubhuis -220
word clubreken -328
word collect 190
word comit -261
word daarop 175
word dacht -259
word dag 385
word dar 199
word das 180
word dat -243
word de -246
word ded -429
word del -346
word den -254
word denk -165
word destijd 305
word deurwaarder -287
word dez 211
word die 144
word direct -177
word dit -166
word dochter 335
word doe -279
word doen 196
word doet 175
word doner -209
word doorgev 111
word dor -146
word dorpshuis -178
word drie -168
word drukkerij -282
word dubbel 144
word dus 279
word echt -255
word een -256
word eig 146
word en -124
word energieleverancier -327
word er -246
word euro -126
word ex 293
word facebok -224
word factur -566
word fak -167
word fanfar -258
word fc -376
word feest 260
word fiet 248
word firma -223
word flyer -147
word folder -176
word formulier 413
word fout -139
word fuifzal 302
word fusie -268
word g 245
word gan 199
word garag -313
word gat 240
word ge 153
word geannuleerd 212
word geboortepremie 335
word gebouw -321
word geeft -315
word gef 251
word gegev 319
word gekom 212
word geld 138
word gelijk 238
word gelof -162
word gemeent -207
word geopend 212
word geplakt -215
word gestopt 225
word gestort 202
word gevraagd 319
word gewon 215
word gift -346
word ging -152
word giro 224
word giroreken 162
word grag 461
word gratis -317
word gren 350
word groet 223
word groetjes 180
word had 121
word hal 270
word hallo -214
word hangt -379
word har 267
word harmonie -280
word he 115
word heb 190
word hebb 402
word heeft -80
word heffing -273
word hel 367
word het 27
word hierbij 266
word hierhen 261
word hij -91
word hoe -192
word hond 223
word hondenbelast 199
word hoort -289
word hor 104
word huis 352
word huisvuilbelast -157
word huisvuilzak 270
word hun -430
word huurder -148
word iban 338
word iederen -215
word iet -209
word ijsclub -151
word ik -257
word in -104
word info -335
word inschrijv 153
word is 51
word isolatiesubsidie -161
word j 384
word jar -111
word je -150
word jullie 67
word k 321
word kamp 296
word kampgeld 176
word kan 136
word kenmerk -307
word kerk -196
word kerkfabriek -295
word kes 255
word kheb 178
word kop -391
word kopieer 305
word kreg -195
word krijg -244
word kruis -175
word kunn 212
word kunt 227
word kvk -217
word kwam 451
word l 367
word lat 133
word leeflon 238
word leerlingenvervoer 147
word leges 287
word letter 247
word liep 243
word lon 221
word loopt 112
word lop 163
word luxemburg 221
word m 221
word ma 299
word maand 255
word mag -73
word mail -256
word mama -162
word man 511
word mar -53
word me 430
word mededel -181
word mer 158
word merci 287
word met -171
word mevrouw 213
word mezelf 319
word mij 552
word mijn 236
word mijnreken 175
word mijzelf 321
word mn 356
word moeder -118
word moest -125
word moet -26
word mog 330
word mvg 274
word naartoe -104
word namen -163
word nar 20
word nederland 363
word nee 212
word neg -175
word nel -164
word nodig 231
word nog 220
word notaris -170
word nu 81
word nul 188
word nummer -397
word nv -336
word o 161
word ocmw 100
word oei -212
word of -446
word oktober 218
word om -161
word omzet 283
word onder -289
word ongeluk 197
word onkost 295
word ons -161
word onz -507
word ook -208
word opgehev 150
word oplicht -293
word opvang 262
word oud 563
word ouder -175
word ouderrad -196
word over 167
word overgestapt 322
word overgetypt 194
word overled 219
word overschrijv -190
word ozb -159
word pa 161
word pakt 348
word paspoort 139
word per 341
word person 329
word phishing -260
word plat 374
word post -169
word postbank 281
word premie 446
word presentiegeld 335
word prijzengeld 392
word priv 347
word privereken 254
word problem 210
word rar 325
word rechtstrek -200
word regenput 216
word regenwaterput 330
word reiskost 285
word rek 108
word reken 52
word rekenignnummer 318
word rekeningnr 346
word rekeningnumer 464
word rekeningnummer 173
word rekeninnummer 369
word rekent -277
word reknr 289
word renovatiepremie 147
word restant 224
word retour 320
word retributie 135
word rioolheff 294
word rond -244
word sam 244
word schoolspull 187
word schrijv 221
word scouting -265
word sind 480
word sit -293
word sms -230
word snap -217
word snel 182
word sorry 298
word spaarreken 356
word spandoek -179
word speelpleinwerk 284
word sponsor -157
word sportcheque 222
word sportkamp 88
word spull -240
word sta 315
word stad -122
word stadsbestur -293
word standplat 183
word stat -146
word stembureau 233
word steun -285
word stichting -315
word sticker -230
word stond 420
word stort -30
word strat -197
word studietoelag 183
word stur 361
word stuurt -288
word subsidie -254
word subsidiebeschik -265
word svp 277
word t 29
word tant 283
word taxi -202
word te -180
word tegemoetkom 358
word ter -237
word terug 214
word terugbetal 600
word teruggaf 198
word teruggav 346
word teruggekom 275
word teruggestort 316
word terugstort 473
word test 267
word tevel 405
word thx 209
word toch -304
word toegekom 255
word toelag -229
word toen 378
word toeslag 309
word tot 336
word twee 210
word u 142
word uit 336
word uitker 399
word uw -290
word v 266
word van 51
word vanaf 147
word vandag -277
word vandar 288
word vd -119
word vel 307
word veranderd -59
word verenigingsreken -206
word vergoed 240
word verhuurder 169
word verkeerd 120
word verkoopt -190
word vermeldt -151
word verwarmingstoelag 182
word verzorgingshuis -169
word via -82
word vijf 213
word vo 230
word voedselbank -338
word voetbalclub -257
word voldoen -206
word volgen -89
word volgend 320
word voorgeschot 483
word voorschot -115
word voortan 129
word vor 211
word vraagt -447
word vrag 149
word vriend 167
word vriendelijk 343
word vriendin 169
word vroeg 235
word vroeger 356
word vrouw 285
word vzw -599
word waarborg 191
word waarom 295
word waarschuw -262
word wacht -102
word wanner 268
word want 564
word waterschap -201
word websit -74
word wek 309
word welk -241
word werd 236
word werk 285
word werkt 178
word wet 141
word wie -351
word wij -448
word wil -299
word will -245
word wilt 246
word wit 323
word woningbouw -187
word word 410
word wordt -222
word zakelijk -211
word zat -181
word ze 117
word zegg 263
word zegt -105
word zei 199
word zelf 199
word zes -173
word zet 147
word zichtreken 287
word zie 190
word ziet 301
word zij 318
word zijn 184
word zit -201
word zn 344
word zo 273
word zoal 449
word zoekt -220
word zogenaamd -187
word zon 290
word zonder 201
word zou 230
word zwart 323
`,
};
