import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 667 candidates that are, 305 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 49.2 %
 * - above -0.5: found 98.2 %, wrongly 43.0 %
 * - above 0: found 96.6 %, wrongly 36.4 %
 * - above 0.5: found 95.2 %, wrongly 31.8 %
 * - above 1: found 92.4 %, wrongly 21.6 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:044d7882e25110c4c920f57f4f6327ac3c1e807f36ed3f04c36a14d1037dd3a1",
  intercept: 0.923,
  weights: `
before ) 209
before 0 -217
before : -292
before @code -78
before ^ -40
before aan -150
before aanslag -359
before affich -303
before al -211
before allen 247
before als 331
before aub 257
before bankapp -268
before bedrag 140
before betaalt -194
before betal -297
before bij 156
before borg 211
before bsn 285
before dan 96
before dar 225
before den -265
before dez 64
before die 104
before direct -160
before dit -217
before een -158
before en 194
before factur -351
before feestzal -152
before flyer -159
before ge 134
before geboortepremie 272
before gekreg 210
before geld 176
before gemeent 191
before gewon 152
before goed 208
before grag 301
before gren 283
before had 225
before hallo -230
before har 315
before hebb 333
before heeft -241
before het 194
before hier 193
before hondenbelast 119
before hun -210
before hur -157
before iban 112
before ik -168
before in 151
before incasso 248
before is 420
before jullie 155
before kamp 156
before kan -105
before klopt -272
before komt -298
before kunt 285
before kwam 164
before lat 138
before leerlingenvervoer 147
before leges 268
before lon 220
before loopt 233
before ma 229
before mag -83
before man 341
before mar -176
before me 351
before met -209
before mijn 211
before moeder -290
before moest -244
before moet -138
before mog 302
before naartoe -110
before nar -147
before nederland 364
before niet 356
before nieuw -81
before ocmw 210
before om -203
before ons -103
before onz -320
before op -240
before oud 384
before over 140
before person 256
before premie 220
before prijzengeld 393
before regenput 213
before reken 266
before rekeningnr 191
before rekeningnummer -81
before rekent -278
before retour 197
before rioolheff 322
before rod -175
before schrijv 181
before sit 163
before stad 286
before stan -144
before stat -117
before stichting -184
before stond 362
before stort -126
before stur 159
before stuurt -274
before t 475
before te 185
before tegemoetkom 275
before terug 214
before terugbetal 483
before teruggaf 164
before teruggav 406
before teruggestort 250
before terugstort 301
before tevel 279
before toen 320
before twee 80
before u 252
before uitbetal 200
before uw -195
before van 95
before vandag -250
before vd -233
before voedselbank -217
before voortan 305
before vor 35
before vraagt -433
before vroeg 277
before vzw -207
before waarborg 86
before war 185
before waterschap -167
before we -190
before wie -352
before wij -381
before wil -446
before zet 265
before zo 302
before zon 303
before1 ( 247
before1 : 106
before1 ^ 129
before1 aan -289
before1 bij -301
before1 clubreken -208
before1 dan 169
before1 dat -155
before1 geboortepremie 181
before1 gebruikt -219
before1 gemeent -307
before1 giro 219
before1 giroreken 158
before1 heb 319
before1 heeft -373
before1 iban 510
before1 ik -205
before1 mij 267
before1 mijnreken 158
before1 moeder 172
before1 nar -133
before1 nummer -213
before1 op 131
before1 priv 192
before1 proe 200
before1 rek 353
before1 reken -35
before1 rekenignnummer 314
before1 rekeningnr 231
before1 rekeningnumer 234
before1 rekeningnummer 145
before1 spaarreken 242
before1 stat -123
before1 van 743
before1 vbld 305
before1 vermeldt -154
before1 was -112
before1 zet -152
before1 zichtreken 178
before2 , 426
before2 0 -151
before2 @code -96
before2 ^ 199
before2 af 150
before2 al 201
before2 altijd -321
before2 bank 351
before2 bankreken 144
before2 be 273
before2 belgisch 287
before2 betaald -147
before2 betal -245
before2 brief -106
before2 de -313
before2 een -247
before2 eig 287
before2 euro -313
before2 geld -181
before2 gestort 243
before2 gironummer 162
before2 grag 305
before2 hebb 160
before2 heeft 129
before2 het 236
before2 hierhen 251
before2 incasso -174
before2 is -232
before2 jullie -324
before2 kan 334
before2 mag 263
before2 mar 157
before2 me 231
before2 met -169
before2 mij 296
before2 mijn 161
before2 mn 213
before2 moet 191
before2 nam 250
before2 nar 268
before2 niet 187
before2 nieuw 92
before2 ons -141
before2 op 398
before2 oud 205
before2 overgemaakt -232
before2 overmak 118
before2 overschrijv -190
before2 premie 274
before2 rek -145
before2 reken 354
before2 rekeningnr 272
before2 rekeningnummer 149
before2 reknr 265
before2 retour 214
before2 stort -93
before2 teruggekom 272
before2 terugstort 322
before2 uw -233
before2 vd 311
before2 voedselbank -206
before2 voorgeschot 381
before2 voorschot -226
before2 word 225
behind $ 54
behind ) -173
behind , -69
behind . -161
behind 0 305
behind ? -74
behind @code 70
behind a 257
behind aan -304
behind acceptgiro 230
behind allen -252
behind als -142
behind aow 281
behind apart -139
behind automatisch 160
behind bij -58
behind buurgemeent -288
behind bv -339
behind cijfer 305
behind daarop 274
behind dan -209
behind dar -82
behind dat -199
behind de -98
behind dez 266
behind doen 205
behind echt -308
behind eig 128
behind en -166
behind er 284
behind euro 171
behind factur -210
behind formulier 289
behind g 251
behind geld 247
behind gemeent -298
behind gevraagd 119
behind gewon 379
behind grafrecht 165
behind had -303
behind har 263
behind he 178
behind heb 243
behind heeft 248
behind hij -166
behind hondenbelast 300
behind iban 202
behind iet 217
behind in -316
behind is -188
behind juist 147
behind jullie -275
behind k 259
behind krijg -179
behind kwam 186
behind loopt 250
behind mag -251
behind mail -236
behind mar -97
behind mededel 164
behind mer -179
behind met -246
behind mij 360
behind mijn 133
behind mijzelf 207
behind mn 338
behind moet -357
behind nam 172
behind nar 273
behind neg -335
behind niet 140
behind nog 402
behind nul 145
behind nummer -160
behind ocmw -177
behind of 166
behind ons 415
behind ook -268
behind op 105
behind oud 514
behind overgetypt 203
behind pas 232
behind per 201
behind post -172
behind premie 220
behind priv 297
behind rekeningnummer 89
behind rest 247
behind schol 225
behind sit -269
behind stad -151
behind stichting -196
behind stort 247
behind subsidie -171
behind t 256
behind te -301
behind terug 156
behind terugbetal 283
behind teruggav 289
behind toch -320
behind tot 302
behind twee 271
behind u -118
behind uit 350
behind uw 142
behind verkeerd 190
behind via -283
behind vor 178
behind vorig -253
behind vriend 165
behind vroeger 203
behind vrouw 191
behind waarborg 298
behind wacht 234
behind wanner 186
behind want 387
behind was -143
behind wek 348
behind welk -200
behind wit 254
behind word 175
behind zegt -216
behind zichtreken 278
behind zo 136
behind1 $ 295
behind1 ) 247
behind1 , -45
behind1 0 231
behind1 ? -155
behind1 @code 438
behind1 a 205
behind1 als -18
behind1 aub 472
behind1 bij 255
behind1 dank -208
behind1 dar 230
behind1 das 109
behind1 dat 312
behind1 de -220
behind1 denk -175
behind1 echt -240
behind1 en 53
behind1 gebruikt -140
behind1 grag 233
behind1 groetjes 185
behind1 he 160
behind1 het -143
behind1 iban 177
behind1 ik 334
behind1 in -244
behind1 is 37
behind1 kan 139
behind1 klopt 217
behind1 mag 253
behind1 mar 145
behind1 met -257
behind1 mijn 258
behind1 moet 203
behind1 mvg 279
behind1 nar 389
behind1 niet 426
behind1 nog -159
behind1 of -396
behind1 stat -167
behind1 toch -252
behind1 van -393
behind1 vor 186
behind1 want 260
behind1 wordt -247
behind1 zei -208
behind2 $ 86
behind2 . 85
behind2 0 200
behind2 ? -206
behind2 aub 224
behind2 bedankt 189
behind2 bij -238
behind2 dan -218
behind2 dank 379
behind2 dar 150
behind2 dat -116
behind2 de -27
behind2 dor -343
behind2 een -492
behind2 en -164
behind2 ge 203
behind2 grag 187
behind2 heb 241
behind2 het -132
behind2 hij 300
behind2 hoort -150
behind2 ik 129
behind2 is 89
behind2 j 197
behind2 jullie 259
behind2 kan -73
behind2 mag 117
behind2 mar -307
behind2 merci 202
behind2 met 177
behind2 mezelf 278
behind2 mij 323
behind2 mijn 50
behind2 mijzelf 220
behind2 moet -257
behind2 nam -44
behind2 nee 213
behind2 nu 185
behind2 o 119
behind2 ouderrad -185
behind2 plat 215
behind2 reken -139
behind2 stat 50
behind2 stichting -213
behind2 t -262
behind2 u 399
behind2 uit 335
behind2 van -64
behind2 volgend 322
behind2 vor 162
behind2 was 218
behind2 we 231
behind2 zij 314
behind2 zit -243
bothBefore , iban 231
bothBefore , rek 334
bothBefore , reken 215
bothBefore 0 iban 268
bothBefore 0 op -379
bothBefore 0 reken 291
bothBefore @code proe 200
bothBefore @code vbld 293
bothBefore ^ iban 384
bothBefore ^ is -117
bothBefore ^ mijnreken 158
bothBefore ^ nar -298
bothBefore ^ op 210
bothBefore ^ reken -78
bothBefore ^ rekeningnr 202
bothBefore ^ rekeningnummer 389
bothBefore ^ van 198
bothBefore af van 150
bothBefore be reken 273
bothBefore belgisch reken 287
bothBefore betaald op -270
bothBefore betaald van 285
bothBefore betaald vanaf -208
bothBefore betal aan -214
bothBefore betal op -210
bothBefore de geboortepremie 181
bothBefore eig reken 263
bothBefore euro op -277
bothBefore geld op -181
bothBefore gironummer is 162
bothBefore grag nar 297
bothBefore grag op 245
bothBefore het op 112
bothBefore iban : 138
bothBefore iban is 84
bothBefore is nu -177
bothBefore kan nar 286
bothBefore kan op 309
bothBefore ker van 243
bothBefore komt op 186
bothBefore mag op 294
bothBefore mar op 120
bothBefore mij : 246
bothBefore mijn iban 272
bothBefore mijn rekeningnummer 230
bothBefore nar iban 167
bothBefore niet op 187
bothBefore nieuw is 306
bothBefore op iban 234
bothBefore op reken 285
bothBefore oud gironummer 184
bothBefore overgemaakt nar -365
bothBefore overmak op 135
bothBefore rek : -156
bothBefore reken , 198
bothBefore reken : 391
bothBefore reken is 405
bothBefore reken nummer 216
bothBefore rekeningnr is 162
bothBefore rekeningnummer : 372
bothBefore rekeningnummer is 221
bothBefore rekeningnummer was -136
bothBefore retour op 214
bothBefore stat op 205
bothBefore stort op -105
bothBefore terug nar 145
bothBefore terug op -103
bothBefore teruggekom op 272
bothBefore terugstort op 320
bothBefore uw reken -348
bothBefore van gemeent -240
bothBefore van mij 243
bothBefore voorgeschot vanaf 230
bothBefore voorschot op -226
bothBefore word op 186
earlier @code 306
earlier ben -377
earlier betaald 228
earlier betal -335
earlier dat 381
earlier de -183
earlier en -325
earlier het -191
earlier ik -94
earlier nog -42
earlier terug 256
earlier tevel 228
earlier van -377
earlier vor 159
earlier war 250
elsewhere ! 293
elsewhere ) 254
elsewhere , 56
elsewhere . -54
elsewhere 0 91
elsewhere ? -276
elsewhere @code 381
elsewhere a -312
elsewhere aan -126
elsewhere aanslag -219
elsewhere affich -202
elsewhere afgeschrev 233
elsewhere al 133
elsewhere alles 83
elsewhere alvast 181
elsewhere ander -139
elsewhere app 203
elsewhere aub 435
elsewhere b 330
elsewhere bank -229
elsewhere be 327
elsewhere bedankt 309
elsewhere ben 397
elsewhere betal -317
elsewhere bij -84
elsewhere bijstand 229
elsewhere borg 182
elsewhere brief -258
elsewhere burgerzak -144
elsewhere bus 379
elsewhere bv -225
elsewhere cjib -168
elsewhere da 123
elsewhere dan -329
elsewhere dank 269
elsewhere dar -152
elsewhere das 156
elsewhere dat -293
elsewhere de -34
elsewhere declaratie 300
elsewhere der 272
elsewhere dez 291
elsewhere die -175
elsewhere dochter -176
elsewhere doen -287
elsewhere doorgegev 306
elsewhere dor 186
elsewhere dubbel 259
elsewhere een -143
elsewhere eerst -168
elsewhere eig 276
elsewhere elk 300
elsewhere en 322
elsewhere ene -212
elsewhere er 216
elsewhere erin -351
elsewhere euro 329
elsewhere ex 179
elsewhere exampl -145
elsewhere factur -289
elsewhere fictief 296
elsewhere folder -212
elsewhere fout -261
elsewhere ge 482
elsewhere gebor 319
elsewhere gekreg -188
elsewhere gen -199
elsewhere gestort 277
elsewhere gewon 233
elsewhere gister -208
elsewhere grag 381
elsewhere groetjes 332
elsewhere grot 219
elsewhere had 170
elsewhere har 384
elsewhere heb 459
elsewhere heeft 153
elsewhere helft 175
elsewhere het -369
elsewhere hier 172
elsewhere hij -117
elsewhere iban 275
elsewhere iet -173
elsewhere ik 147
elsewhere in 227
elsewhere ingangsdatum 230
elsewhere is 235
elsewhere j 167
elsewhere juli 230
elsewhere jullie -192
elsewhere kan 378
elsewhere ker 287
elsewhere kreg 201
elsewhere krijg 251
elsewhere kunt 337
elsewhere leefgeld 295
elsewhere leeflon 281
elsewhere lukt 288
elsewhere m 433
elsewhere maand 334
elsewhere maatschapp 460
elsewhere machtig 105
elsewhere mag -131
elsewhere mail -142
elsewhere mak 127
elsewhere man 290
elsewhere mar 273
elsewhere medewerker 265
elsewhere mei 190
elsewhere mer 250
elsewhere merci 99
elsewhere met -274
elsewhere mij 338
elsewhere mijn 542
elsewhere mn 213
elsewhere moeder 325
elsewhere moest 523
elsewhere moet -373
elsewhere mw 262
elsewhere nam -328
elsewhere nar -105
elsewhere ne 304
elsewhere nep -281
elsewhere niet 243
elsewhere nieuw 233
elsewhere nik 196
elsewhere nl 340
elsewhere nog -92
elsewhere nou -164
elsewhere nummer 125
elsewhere ocmw 140
elsewhere of 164
elsewhere oktober -184
elsewhere om 245
elsewhere ons 143
elsewhere onz -396
elsewhere op -207
elsewhere oud -220
elsewhere parker -144
elsewhere per 250
elsewhere premie 237
elsewhere proef 330
elsewhere rek -255
elsewhere reken -72
elsewhere rekeningnummer 217
elsewhere rijksregister 408
elsewhere september 175
elsewhere sorry 204
elsewhere speelplein -176
elsewhere stad -353
elsewhere stat -268
elsewhere stichting -230
elsewhere stur 380
elsewhere te 330
elsewhere terug 493
elsewhere terugbetal 341
elsewhere teruggaf 361
elsewhere testman 334
elsewhere toch -333
elsewhere twed -168
elsewhere u 277
elsewhere uur 239
elsewhere uw -418
elsewhere v -139
elsewhere vel 384
elsewhere vergoed 336
elsewhere vertrouw -237
elsewhere verwacht 307
elsewhere via 196
elsewhere voorbat 224
elsewhere voorgeschot 176
elsewhere vor 108
elsewhere vorig 206
elsewhere vraagt 303
elsewhere vrag -197
elsewhere vrijwilliger 263
elsewhere vzw -373
elsewhere waarborg 241
elsewhere wanner 98
elsewhere war -227
elsewhere was 284
elsewhere welk -164
elsewhere whatsapp 196
elsewhere wij 167
elsewhere wim 280
elsewhere wit 265
elsewhere zegt -200
elsewhere zei 367
elsewhere zelf 103
elsewhere zit -210
elsewhere zon 185
pair ( @it 247
pair ( dat 296
pair ( die 203
pair ( o 119
pair ( reken 177
pair ) $ -97
pair , 0 210
pair , al -250
pair , als 184
pair , ben 365
pair , betal -176
pair , dank 321
pair , dar 123
pair , dat -71
pair , die 529
pair , dus 351
pair , echt -86
pair , ge 360
pair , geld 126
pair , geliev -185
pair , grag -203
pair , heb 293
pair , hoort -150
pair , iban 231
pair , k 242
pair , kan -95
pair , klopt -278
pair , mag -125
pair , mar -198
pair , mededel -169
pair , mijn 459
pair , moet -347
pair , mog -255
pair , niet 176
pair , of -278
pair , ons 298
pair , premie 142
pair , rek 334
pair , reken -67
pair , stat 81
pair , stort 175
pair , t 243
pair , terug -155
pair , teruggav 171
pair , terugstort 251
pair , u 144
pair , vor 380
pair , wanner 245
pair , wij -327
pair , ziet 304
pair , zij 314
pair , zit -243
pair . $ -101
pair 0 $ 130
pair 0 , 175
pair 0 0 -114
pair 0 ? -227
pair 0 euro -128
pair 0 iban 268
pair 0 nar -304
pair 0 op -379
pair 0 overmak -144
pair 0 reken 323
pair : @it 106
pair : de -224
pair : ik -248
pair ? $ -313
pair @code $ 209
pair @code , 68
pair @code 0 -168
pair @code fak -167
pair @code j 197
pair @code mijzelf 170
pair @code nar -170
pair @code test 273
pair @it $ 295
pair @it ) 247
pair @it , -45
pair @it 0 231
pair @it ? -155
pair @it @code 438
pair @it a 205
pair @it als -18
pair @it aub 472
pair @it bij 255
pair @it dank -208
pair @it dar 230
pair @it das 109
pair @it dat 312
pair @it de -220
pair @it denk -175
pair @it echt -240
pair @it en 53
pair @it gebruikt -140
pair @it grag 233
pair @it groetjes 185
pair @it he 160
pair @it het -143
pair @it iban 177
pair @it ik 334
pair @it in -244
pair @it is 37
pair @it kan 139
pair @it klopt 217
pair @it mag 253
pair @it mar 145
pair @it met -257
pair @it mijn 258
pair @it moet 203
pair @it mvg 279
pair @it nar 389
pair @it niet 426
pair @it nog -159
pair @it of -396
pair @it stat -167
pair @it toch -252
pair @it van -393
pair @it vor 186
pair @it want 260
pair @it wordt -247
pair @it zei -208
pair ^ 0 421
pair ^ @it 129
pair ^ aannemer -165
pair ^ als -147
pair ^ bsn 223
pair ^ dat 262
pair ^ de 252
pair ^ dit 167
pair ^ doe 252
pair ^ eerst 184
pair ^ factur -186
pair ^ ge -115
pair ^ geld 298
pair ^ geliev 325
pair ^ grag 255
pair ^ het -112
pair ^ hier 314
pair ^ hierbij 265
pair ^ hij 288
pair ^ iban 415
pair ^ ik -203
pair ^ is 53
pair ^ isolatiesubsidie -163
pair ^ ja 130
pair ^ k 300
pair ^ kan 211
pair ^ kunn 173
pair ^ kunt 145
pair ^ leeflon 176
pair ^ mag -180
pair ^ me 408
pair ^ mijn 270
pair ^ mijnreken 158
pair ^ moet -141
pair ^ nar -304
pair ^ nieuw 232
pair ^ ons -257
pair ^ onz -316
pair ^ premie 340
pair ^ priv 195
pair ^ rek 343
pair ^ reken -22
pair ^ rekeningnr 278
pair ^ rekeningnumer 242
pair ^ rekeningnummer 168
pair ^ reknr 213
pair ^ stichting -184
pair ^ stort 424
pair ^ stur 159
pair ^ tegemoetkom 288
pair ^ terugbetal 338
pair ^ teruggaf 182
pair ^ teruggav 277
pair ^ u 189
pair ^ uitbetal 199
pair ^ uw -286
pair ^ van 277
pair ^ vanaf 280
pair ^ verkeerd -168
pair ^ vor -76
pair ^ waarom 292
pair a . 315
pair aan $ 410
pair aan @it -289
pair aan de -264
pair aannemer wil -165
pair aanslag stat -277
pair af , 247
pair af van 194
pair affich van -303
pair afgehoud van 231
pair al in -243
pair al op 218
pair allen van 142
pair als die 184
pair als mijn 333
pair als reken -274
pair altijd niet 253
pair alvast bedankt 194
pair ander reken 173
pair app geplakt 153
pair aub $ 104
pair aub , 444
pair automatisch incasso 304
pair bank , 140
pair bankreken $ 186
pair be reken 273
pair bedankt $ 251
pair bedrag 0 265
pair bekend bij -219
pair bekeur nar -168
pair belgisch reken 287
pair ben , 215
pair ben van 302
pair betaald $ 225
pair betaald , -168
pair betaald leges 224
pair betaald op -332
pair betaald van 285
pair betaald vanaf -208
pair betaalt de -357
pair betal $ -355
pair betal aan -214
pair betal op -243
pair bic hoort -264
pair bij @it -301
pair bij de 270
pair bij jullie 101
pair bijzonder bijstand 124
pair borg van 169
pair brief , -195
pair brief over -213
pair bsn 0 267
pair bv $ -339
pair cijfer $ 190
pair clubreken @it -208
pair dan @it 169
pair dan grag 266
pair dank u 291
pair dar de -93
pair dar een 269
pair dar komt 281
pair dar kwam 186
pair dar ook -312
pair dat ? -237
pair dat @it -155
pair dat echt -127
pair dat er -184
pair dat geld 287
pair dat heb 215
pair dat ik 137
pair dat is 184
pair dat jullie 107
pair dat nummer -290
pair dat op 144
pair dat van -273
pair dat veranderd -189
pair dat vor 204
pair de 0 249
pair de aanslag -415
pair de automatisch 252
pair de bekeur -168
pair de belastingsamenwerk -168
pair de bib 201
pair de bijstand 252
pair de bijzonder 124
pair de borg 321
pair de brief -270
pair de buurgemeent -288
pair de chiro -233
pair de eerst -239
pair de factur -362
pair de flyer -149
pair de fusie -270
pair de geboortepremie 269
pair de gren 353
pair de huisvuilbelast -154
pair de hur 253
pair de ijsclub -155
pair de incasso 189
pair de kerk -196
pair de kinder 233
pair de leges -88
pair de opvang 261
pair de oud 418
pair de ozb -168
pair de post -172
pair de premie 192
pair de reken -142
pair de renovatiepremie 154
pair de sit -184
pair de spaarreken 242
pair de sportcheque 234
pair de stad -45
pair de strat -202
pair de subsidie -261
pair de subsidiebeschik -267
pair de terugbetal 417
pair de teruggav 289
pair de tevel 224
pair de uitker 166
pair de vader 168
pair de vergoed 172
pair de voedselbank -316
pair de vzw -230
pair de woningbouw -187
pair de zal -274
pair denk ik -175
pair dez wek 214
pair die 0 412
pair die ik 361
pair die mail -255
pair die niet 403
pair die op -248
pair die van -77
pair dit is 232
pair dochter $ 309
pair doe de -285
pair doe mar 281
pair doen we 215
pair dor mijn -247
pair dorpshuis , -184
pair drie ker -241
pair dus de 263
pair dus niet 242
pair echt het -157
pair een ander -175
pair een belgisch 287
pair een factur -239
pair een firma -149
pair een ker 394
pair een nieuw 47
pair een nul 119
pair een zogenaamd -186
pair eerst reken 142
pair eig reken 186
pair en @code -158
pair en dan -282
pair en de 71
pair en het -235
pair en mijn 275
pair en niet -107
pair energieleverancier heeft -328
pair er een -291
pair er stond 205
pair euro op -277
pair euro te 294
pair factur 0 -212
pair factur van -319
pair feestzal mag -206
pair flyer van -159
pair fusie $ -270
pair ge hebt 183
pair geboortepremie @it 181
pair gebruikt @it -219
pair geeft een -318
pair gegev , 318
pair gekreg , 210
pair geld mag -110
pair geld op -181
pair geld terug 390
pair geld van 313
pair geliev de 313
pair geliev te -218
pair gelof ik -163
pair gemeent , -223
pair gemeent ? -104
pair gemeent @it -307
pair gemeent heffing -263
pair gemeent op -296
pair geplakt $ 153
pair geplakt , -282
pair gestort op 224
pair gestort word 217
pair giro @it 219
pair gironummer is 162
pair giroreken @it 158
pair goed $ 305
pair grag $ 223
pair grag de 183
pair grag nar 297
pair grag op 334
pair groetjes $ 185
pair hal het 237
pair har eig 205
pair har reken 223
pair heb @it 319
pair heb een 316
pair heb het 276
pair heb ik 205
pair hebb jullie 392
pair heeft @it -373
pair heeft de -190
pair heeft een -246
pair hen $ 194
pair het dat 77
pair het formulier 239
pair het mar 320
pair het niet -102
pair het nog 246
pair het nummer -360
pair het ocmw -343
pair het op 213
pair het rekeningnummer -205
pair het restant 223
pair het stembureau 350
pair het teruggestort 250
pair het terugstort 268
pair het tevel 240
pair het voorschot 200
pair het waterschap -231
pair hier , -252
pair hier mijn 318
pair hij heeft 299
pair hondenbelast $ 257
pair iban $ 202
pair iban , -195
pair iban : 138
pair iban @it 510
pair iban is 130
pair iban van -103
pair iban vor 292
pair ik $ -138
pair ik @it -205
pair ik ben -136
pair ik betal 140
pair ik bij 276
pair ik dar -189
pair ik de -339
pair ik doe -232
pair ik dus 206
pair ik een 308
pair ik had 242
pair ik kreg -203
pair ik mijn -215
pair ik stort -311
pair ik toen 311
pair ik van 302
pair ik werk 285
pair ik zie 186
pair in de -382
pair in het 210
pair in jullie -241
pair in mijn -182
pair incasso ? 176
pair is ? -318
pair is @code 209
pair is betaald 240
pair is dat -340
pair is de -159
pair is die -163
pair is een 263
pair is gestopt 224
pair is goed 205
pair is het -121
pair is in 180
pair is mar -139
pair is mijn 587
pair is nu -182
pair is opgehev 149
pair is toch -125
pair is van 173
pair is veranderd 169
pair isolatiesubsidie vor -163
pair jan $ 272
pair jar terug -224
pair juist $ 325
pair jullie de 192
pair jullie hebb 315
pair jullie iban -400
pair jullie reken -194
pair jullie sit -194
pair jullie wel 394
pair kan dat -227
pair kan het 275
pair kan nar 166
pair kan op 327
pair kan t 292
pair ker betal -352
pair ker van 243
pair kerk $ -196
pair klopt $ 224
pair klopt dat -278
pair klopt het 71
pair komt die 134
pair komt op 186
pair kreg een -203
pair kunn jullie 173
pair kunt u 177
pair leerlingenvervoer van 147
pair leges , -144
pair leges stort -196
pair lon komt 220
pair loopt op 220
pair ma terug 229
pair mag de 102
pair mag gestort 186
pair mag ik -398
pair mag op 112
pair mag terug -147
pair mail van -248
pair man $ 310
pair mar dat -153
pair mar een -321
pair mar ik -179
pair mar op 165
pair mar terug 231
pair mar van 206
pair mar vor 178
pair mededel 0 -260
pair mer op 155
pair met dank 275
pair met de -186
pair mij $ 336
pair mij , 273
pair mij 0 249
pair mij : 246
pair mij @it 267
pair mij en 152
pair mij priv 155
pair mijn bankapp -177
pair mijn bankreken 272
pair mijn broer 266
pair mijn eig 532
pair mijn ex 289
pair mijn iban 377
pair mijn leeflon 310
pair mijn mail 349
pair mijn man 343
pair mijn nam 558
pair mijn nieuw 350
pair mijn nummer 383
pair mijn oud 423
pair mijn person 256
pair mijn privereken 257
pair mijn regenput 213
pair mijn reken 45
pair mijn rekeningnr 130
pair mijn rekeningnummer 402
pair mijn uitker 373
pair mijn vriend 163
pair mijn vrouw 176
pair mijn zon 302
pair mijnreken @it 158
pair mijzelf $ 217
pair mijzelf , 190
pair mn eig 177
pair mn reken 299
pair mn rekeningnr 177
pair moeder @it 172
pair moet dat 171
pair moet de 182
pair moet die -215
pair moet het 131
pair moet ik -201
pair moet nar 289
pair moet overmak -159
pair moogt ge 239
pair nam $ 213
pair nam , 283
pair nam . 151
pair nam van -58
pair namen de -165
pair nar @code 188
pair nar @it -133
pair nar de 278
pair nar iban 190
pair nar mij 299
pair nar uw -182
pair neg vijf 213
pair niet aan 410
pair niet betaald -251
pair niet die 258
pair niet op 155
pair niet werkt 184
pair nieuw bank 140
pair nieuw nummer -147
pair nik mer 310
pair nodig $ 230
pair nog bij 425
pair nog een 314
pair nog op -260
pair nul ) 119
pair nummer @it -213
pair nummer van -236
pair o is 119
pair ocmw of -203
pair of is -478
pair of moet 143
pair of van -208
pair om gedan -168
pair omzet aub 228
pair ongeluk dubbel 166
pair ons ma 292
pair ons rekeningnummer -187
pair ons sam 142
pair ook gewon -255
pair ook in -197
pair ook op -180
pair op @it 131
pair op de -278
pair op facebok -224
pair op het -273
pair op hun -210
pair op iban 234
pair op jullie -321
pair op mijn 333
pair op nam -61
pair op reken 272
pair op terug 215
pair op uw -129
pair op wit 320
pair oplicht $ -215
pair oud $ 269
pair oud bank 203
pair oud gironummer 231
pair oud reken 304
pair oud rekeningnummer 395
pair over de 393
pair over mijn 326
pair overgemaakt nar -365
pair overled , 210
pair overmak op 185
pair overmak vor -144
pair ozb nar -168
pair per 0 218
pair per ongeluk 198
pair phishing $ -245
pair premie fiet 165
pair premie liefst 142
pair premie op 281
pair prijzengeld vd 309
pair priv @it 192
pair proe @it 200
pair regenput te 213
pair reiskost als 282
pair rek : -156
pair rek @it 353
pair reken $ 347
pair reken , 84
pair reken : 391
pair reken @it -35
pair reken is 469
pair reken niet 267
pair reken nummer 216
pair reken van -154
pair reken vor 478
pair reken war 241
pair rekenignnummer @it 314
pair rekeningnr @code 170
pair rekeningnr @it 231
pair rekeningnr is 181
pair rekeningnumer @it 234
pair rekeningnummer $ 334
pair rekeningnummer , 251
pair rekeningnummer : 372
pair rekeningnummer @it 145
pair rekeningnummer is 221
pair rekeningnummer scouting -267
pair rekeningnummer van -205
pair rekeningnummer vor 272
pair rekeningnummer was -136
pair rest van 247
pair retour op 214
pair rod kruis -175
pair salaris komt 284
pair scouting vor -267
pair sit $ -272
pair sit stan -144
pair spaarreken @it 242
pair stad ? -168
pair stad een 249
pair stad is -226
pair stan twee -144
pair standplat op 334
pair stat @it -123
pair stat er -187
pair stat het 276
pair stichting dorpshuis -178
pair stort dar 298
pair stort de 176
pair stort het 302
pair stort mar 241
pair stort op -90
pair stur $ 312
pair subsidie vor 213
pair subsidiebeschik : -267
pair t was 323
pair te vel 306
pair terug $ 109
pair terug grag 203
pair terug te 351
pair terugbetal $ 180
pair terugbetal kamp 156
pair terugbetal van 370
pair teruggav kan 218
pair teruggav van 210
pair teruggekom op 272
pair terugstort op 322
pair tevel betaald 404
pair twed allen 142
pair twee cijfer 204
pair twee iban -144
pair u $ 174
pair u de 158
pair u gevraagd 119
pair u het 289
pair uit de 175
pair uit mijn 337
pair uitbetal op 266
pair uitker moet 166
pair uw brief 261
pair uw rek -341
pair uw reken -237
pair vader $ 168
pair vader is 143
pair van 0 -230
pair van @code -244
pair van @it 743
pair van bank 311
pair van de -187
pair van den -182
pair van gemeent -278
pair van har 237
pair van jullie -421
pair van me 185
pair van mezelf 276
pair van mij 544
pair van mijn 390
pair van mijzelf 207
pair van mn 179
pair van moeder -177
pair van ons 451
pair van onz -153
pair van stichting -269
pair van uw 162
pair vandag nog -230
pair vbld @it 305
pair vergoed vor 162
pair verkeerd om -168
pair vermeldt @it -154
pair via de -116
pair vo de 230
pair voedselbank stat -230
pair volgen de -202
pair voorgeschot $ 292
pair voorgeschot vanaf 230
pair voorschot op -164
pair voortan op 154
pair vor 0 150
pair vor den 349
pair vor een -140
pair vor het 168
pair vor jullie 258
pair vor leges -144
pair vor mij 176
pair vor nel -163
pair vor ons -194
pair vor terugbetal 247
pair vor waarborg 327
pair vraagt mijn -339
pair vriendin $ 161
pair vrouw $ 133
pair vzw $ -341
pair vzw , -290
pair waarborg stort 335
pair waarborg van 194
pair want die 205
pair want ik 394
pair want we 240
pair war de -170
pair was @it -112
pair was een 330
pair was mijn 336
pair waterschap stat -175
pair wek nog 214
pair welk bic -264
pair welk reken 304
pair werkt dan 184
pair wet niet 217
pair wet u 218
pair wij zijn -184
pair wil 0 -234
pair wil dat -250
pair wilt u 181
pair word op 186
pair wordt dor -247
pair zaalhur terug 188
pair zal terug 348
pair zal was -302
pair ze , 221
pair zegt dat -125
pair zelf $ 201
pair zelf betaald 246
pair zelf voorgeschot 307
pair zet $ -142
pair zet @it -152
pair zichtreken $ 287
pair zichtreken @it 178
pair zie het 262
pair zijn , 270
pair zijn nam 198
pair zon zijn 288
pair zwart op 320
skip ( is 334
skip ( van 185
skip , $ 478
skip , . 198
skip , 0 -141
skip , ? -110
skip , @it 426
skip , betaald -222
skip , betal 162
skip , dar 245
skip , dat -305
skip , de -117
skip , dez 331
skip , die 164
skip , doe -184
skip , en -230
skip , grag 185
skip , had 189
skip , heb 458
skip , heeft 298
skip , iban 167
skip , ik -97
skip , in -245
skip , jullie 213
skip , kan 312
skip , ker 229
skip , komt -195
skip , krijg -188
skip , kwam 186
skip , loopt 248
skip , ma 268
skip , mag -119
skip , mar 326
skip , nar -270
skip , niet 202
skip , nog 334
skip , op -303
skip , oud 249
skip , overmak -144
skip , reken 377
skip , retour 214
skip , stat -195
skip , stort -175
skip , te -330
skip , u 124
skip , vor 107
skip , vroeg 349
skip , was 249
skip , wel 281
skip , welk -236
skip , wet 337
skip , zal -302
skip , zijn -238
skip 0 $ 113
skip 0 , 14
skip 0 . 160
skip 0 0 69
skip 0 ? -227
skip 0 @it -151
skip 0 en -274
skip 0 nar -261
skip 0 nog -251
skip 0 op -211
skip 0 reken 128
skip 0 stort -211
skip 0 te 294
skip 0 terug -224
skip 0 van 304
skip 0 vor 154
skip : , -213
skip : . 169
skip : 0 201
skip : @code 217
skip : bedrag 284
skip : heb -184
skip : op 139
skip : ozb -168
skip : t 290
skip : vor 222
skip @code $ 205
skip @code , 269
skip @code 0 -227
skip @code @it -96
skip @it $ 86
skip @it . 85
skip @it 0 200
skip @it ? -206
skip @it aub 224
skip @it bedankt 189
skip @it bij -238
skip @it dan -218
skip @it dank 379
skip @it dar 150
skip @it dat -116
skip @it de -27
skip @it dor -343
skip @it een -492
skip @it en -164
skip @it ge 203
skip @it grag 187
skip @it heb 241
skip @it het -132
skip @it hij 300
skip @it hoort -150
skip @it ik 129
skip @it is 89
skip @it j 197
skip @it jullie 259
skip @it kan -73
skip @it mag 117
skip @it mar -307
skip @it merci 202
skip @it met 177
skip @it mezelf 278
skip @it mij 323
skip @it mijn 50
skip @it mijzelf 220
skip @it moet -257
skip @it nam -44
skip @it nee 213
skip @it nu 185
skip @it o 119
skip @it ouderrad -185
skip @it plat 215
skip @it reken -139
skip @it stat 50
skip @it stichting -213
skip @it t -262
skip @it u 399
skip @it uit 335
skip @it van -64
skip @it volgend 322
skip @it vor 162
skip @it was 218
skip @it we 231
skip @it zij 314
skip @it zit -243
skip ^ $ 458
skip ^ 0 345
skip ^ : 266
skip ^ @code 265
skip ^ @it 199
skip ^ bankreken 217
skip ^ ben -114
skip ^ betaalt -253
skip ^ betal -316
skip ^ brief -253
skip ^ dar 150
skip ^ das 223
skip ^ dat 180
skip ^ de 281
skip ^ den -277
skip ^ dor -270
skip ^ dorpshuis -184
skip ^ dus 270
skip ^ een -192
skip ^ eerst 142
skip ^ eig 224
skip ^ en 324
skip ^ fiet 241
skip ^ heb 120
skip ^ hebb 315
skip ^ heeft -303
skip ^ het 111
skip ^ hier 264
skip ^ hondenbelast 156
skip ^ iban -167
skip ^ ik -350
skip ^ is 139
skip ^ kamp 156
skip ^ kan 150
skip ^ komt 364
skip ^ kreg -191
skip ^ mag 314
skip ^ man 298
skip ^ mar 333
skip ^ mijn 42
skip ^ moeder -173
skip ^ moet 127
skip ^ nar 187
skip ^ nel -163
skip ^ nieuw -160
skip ^ nr 278
skip ^ nummer 337
skip ^ ocmw 205
skip ^ om -168
skip ^ op 70
skip ^ oud 223
skip ^ premie 248
skip ^ rek -341
skip ^ reken 246
skip ^ rekeningnr 181
skip ^ rekeningnumer 296
skip ^ rekeningnummer 107
skip ^ rekent -278
skip ^ schrijv 181
skip ^ scouting -267
skip ^ stat 197
skip ^ stond 228
skip ^ stuurt -257
skip ^ terug 220
skip ^ u 158
skip ^ uitker 166
skip ^ van -76
skip ^ veren -299
skip ^ vergoed 159
skip ^ vraagt -345
skip ^ war 241
skip ^ was -160
skip ^ werk 285
skip ^ wij -253
skip ^ wil -168
skip ^ zijn 196
skip ^ zit -270
skip a $ 315
skip aan stad -174
skip af @it 150
skip al @it 201
skip allen mij 142
skip als niet 184
skip als reken 333
skip altijd @it -321
skip alvast $ 186
skip app $ 153
skip bank @it 351
skip bank in 289
skip bankreken @it 144
skip bankreken mijn 239
skip bas nik 193
skip be @it 273
skip bekend de 307
skip belgisch @it 287
skip betaald @it -147
skip betaald terug -122
skip betal @it -245
skip bij $ 135
skip bij bank 303
skip bij gemeent 106
skip borg de 121
skip brief $ -276
skip brief @it -106
skip bsn , 221
skip da terug 147
skip daarop ? 294
skip dan de -218
skip dank $ 202
skip dar $ 295
skip dar het 144
skip dar op 165
skip das reken 306
skip dat bij 143
skip dat een -186
skip dat gemeent -260
skip dat het -369
skip dat ik 268
skip dat in -201
skip dat is 210
skip dat jullie -198
skip dat met -283
skip dat mijn 212
skip dat nog -124
skip dat rekeningnummer -318
skip dat stad 235
skip dat toch -261
skip dat van 273
skip de ( 286
skip de ) 277
skip de , -847
skip de : -368
skip de ? -48
skip de @it -313
skip de allen 142
skip de bank 203
skip de betaalt 162
skip de bijstand 124
skip de daarop 266
skip de dag 344
skip de de -288
skip de die 314
skip de een 152
skip de grag -208
skip de heeft -99
skip de incasso 252
skip de is -148
skip de kan -173
skip de mag 110
skip de moet 228
skip de niet -200
skip de ook -133
skip de op -368
skip de overmak -178
skip de rechtstrek -255
skip de reken 86
skip de stort -141
skip de terug 214
skip de van 147
skip de vor 224
skip de vraagt -302
skip de vroeg 258
skip de zelf 292
skip de zijn 206
skip den van 215
skip denk $ -167
skip dez nog 241
skip die $ 306
skip die afgeslot 194
skip die euro 417
skip die jullie -241
skip die ons 168
skip die werkt 184
skip doe post -172
skip doorgev de 193
skip dor bank -247
skip dus op 234
skip echt reken -176
skip echt rekeningnummer -157
skip een ) 119
skip een . -153
skip een : 254
skip een @it -247
skip een bij -246
skip een in -132
skip een met -302
skip een nummer -189
skip een op -12
skip een reken 155
skip een van -177
skip een vor 314
skip eerst is 142
skip eig $ 190
skip eig , 396
skip eig . 258
skip eig @it 287
skip eig niet 267
skip en $ 221
skip en . -144
skip en bekeur -168
skip en de 343
skip en het -485
skip en ker 317
skip er die -244
skip euro @it -313
skip euro van 209
skip euro vel 294
skip ex $ 116
skip factur 0 -124
skip feestzal terug -206
skip flyer de -181
skip gat mijn 352
skip ge de 256
skip ge op 306
skip ge premie 224
skip geboortepremie $ 174
skip gedan de -168
skip geld @it -181
skip geld op 108
skip geliev subsidie 213
skip gelijk , 249
skip gemeent $ -274
skip gemeent ? -162
skip gemeent mag -141
skip gen $ 334
skip gestort @it 243
skip gestort op 186
skip gironummer @it 162
skip grag @it 305
skip grag mijn 164
skip grag op 267
skip har is 274
skip heb $ 331
skip heb belgisch 287
skip heb nik -235
skip heb van 151
skip heb voorgeschot 239
skip hebb @it 160
skip heeft $ 313
skip heeft , -365
skip heeft @it 129
skip heeft drank -265
skip hem $ -358
skip het $ 175
skip het , 234
skip het . -240
skip het : -173
skip het @it 236
skip het betaald 240
skip het de -144
skip het een 324
skip het gewon -139
skip het heb 346
skip het ik 258
skip het is 225
skip het nar 230
skip het nog 179
skip het nummer -209
skip het of -213
skip het op 304
skip het stat -312
skip het van -148
skip het vermeldt -154
skip hierhen @it 251
skip hij de 207
skip hoe ik -195
skip hoort bij -150
skip hun , -191
skip iban $ 266
skip iban , 460
skip iban . 234
skip iban de 238
skip iban ik 203
skip iban t 310
skip ik $ 511
skip ik 0 -175
skip ik bank 211
skip ik dat -320
skip ik de -78
skip ik het 318
skip ik hier -216
skip ik in 305
skip ik leges -120
skip ik niet 252
skip ik nog 292
skip ik op -418
skip ik reken -258
skip ik van 306
skip ik zelf 221
skip in , 352
skip in brief 207
skip in ker -352
skip in mail -237
skip incasso $ 176
skip incasso @it -174
skip is $ 322
skip is , 159
skip is 0 205
skip is @it -232
skip is de -310
skip is denk -175
skip is echt -256
skip is eig 293
skip is en 340
skip is er 147
skip is het -338
skip is jullie -264
skip is mij 263
skip is mijn 250
skip is nieuw 325
skip is nog 189
skip is nul 119
skip is nummer -231
skip is ons 142
skip is op 269
skip is reken -179
skip is van 176
skip is veranderd -189
skip is vor 322
skip is wel -154
skip isolatiesubsidie ons -163
skip jar $ -266
skip jullie $ -195
skip jullie @it -324
skip jullie factur -286
skip jullie het 283
skip jullie mijn 299
skip jullie stan -144
skip jullie stat -274
skip jullie van -371
skip jullie vor 249
skip kan @it 334
skip kan gemeent 183
skip kan mijn -288
skip kan op -62
skip ker $ -264
skip klopt dat 77
skip leges mar -144
skip leges terug 200
skip ma op 229
skip mag $ 244
skip mag @it 263
skip mag borg 313
skip mag dar -141
skip mag de -225
skip mag het -298
skip mag nar 151
skip mag op -122
skip mag word 300
skip mail . 295
skip mail een -142
skip mama 0 -268
skip mar $ 268
skip mar , 265
skip mar @it 157
skip mar is 245
skip mar jullie -144
skip mar op 231
skip mar van 239
skip me @it 231
skip mededel 0 -260
skip mer $ 172
skip mer de 177
skip met $ 207
skip met , -358
skip met . -227
skip met @it -169
skip met en 212
skip met op -292
skip mij $ 187
skip mij , 252
skip mij @it 296
skip mij de 290
skip mij euro 249
skip mij mijn 154
skip mij vor 230
skip mijn $ 316
skip mijn , 538
skip mijn . 188
skip mijn : 347
skip mijn @code -209
skip mijn @it 161
skip mijn als 361
skip mijn en 180
skip mijn gironummer 231
skip mijn heeft -289
skip mijn iban 243
skip mijn is 620
skip mijn komt 303
skip mijn reken 527
skip mijn rekeningnummer 209
skip mijn stort 298
skip mijn te 213
skip mijn van 321
skip mijn vor 213
skip mijn weg 165
skip mijn zegt 139
skip mijzelf vor 190
skip mn $ 296
skip mn @it 213
skip mn is 216
skip mn reken 294
skip moet @it 191
skip moet dar -320
skip moet de -161
skip moet het -281
skip moogt de 225
skip moogt terugstort 186
skip mvg $ 255
skip nam $ 151
skip nam @it 250
skip nam de -341
skip nam mij 182
skip nam mijn 186
skip nam niet -315
skip nam stichting -182
skip nar $ 313
skip nar ( -228
skip nar @it 268
skip nar fak -167
skip nar omzet 228
skip nar t -130
skip nar van -284
skip nar want 240
skip niet $ -173
skip niet . 206
skip niet @it 187
skip niet dan 184
skip niet op 313
skip niet van 351
skip nieuw , 187
skip nieuw @it 92
skip nieuw is -160
skip nog , -136
skip nog betaald -251
skip nog het 167
skip nog jullie 273
skip nog ker 394
skip nog niet 253
skip nu $ 208
skip nu . 267
skip nu ik -145
skip nul $ 145
skip nummer $ -219
skip nummer , -188
skip nummer de -270
skip o een 119
skip of $ -155
skip of ? -349
skip of dat -186
skip of de -181
skip of het -170
skip om : -168
skip omzet $ 228
skip ongeluk betaald 166
skip ons , -200
skip ons : 426
skip ons @it -141
skip ons de 288
skip onz is -263
skip ook $ -190
skip ook de -151
skip op $ 291
skip op , 125
skip op . 81
skip op 0 244
skip op ? 90
skip op @it 398
skip op aanslag -297
skip op affich -157
skip op aub 353
skip op dat 189
skip op eig 222
skip op en 188
skip op flyer -149
skip op grag 176
skip op mag 282
skip op nam 531
skip op oud 177
skip op person 256
skip op reken 179
skip op sit -313
skip op spandoek -245
skip op stat -243
skip op ten -183
skip op tnv 320
skip op van -52
skip op vor -324
skip op websit -219
skip op zei -208
skip op zet 338
skip oud , 215
skip oud @it 205
skip oud is 162
skip oud was 340
skip over eig 326
skip over gren 353
skip overgemaakt @it -232
skip overmak @it 118
skip overmak leges -144
skip overschrijv @it -190
skip per $ 199
skip per dubbel 166
skip premie @it 274
skip premie op 267
skip priv , 311
skip regenput stort 213
skip rek @it -145
skip reken $ 242
skip reken ( -258
skip reken , 48
skip reken @code 335
skip reken @it 354
skip reken dat 346
skip reken de -172
skip reken die 330
skip reken grag 251
skip reken het -295
skip reken ik 357
skip reken mij 226
skip reken mijn 188
skip reken niet 400
skip reken ons 321
skip rekeningnr ( 119
skip rekeningnr @code 144
skip rekeningnr @it 272
skip rekeningnummer $ 141
skip rekeningnummer , 281
skip rekeningnummer @it 149
skip rekeningnummer de -162
skip rekeningnummer mij 193
skip rekeningnummer op 359
skip rekeningnummer vor -256
skip reknr @it 265
skip rest het 247
skip retour @it 214
skip sam en 142
skip schrijv van 181
skip scouting de -267
skip sit twee -144
skip snap niet -221
skip spandoek de -245
skip stad $ -123
skip stan iban -144
skip standplat de 200
skip stat , -228
skip stat de -242
skip stat en -137
skip stat in -243
skip stat mijn 449
skip stat nam -208
skip stat nog 273
skip steun de -212
skip stichting , -208
skip stort @it -93
skip stort mar 105
skip stort mijn 289
skip stort op -136
skip subsidie $ -245
skip subsidie mijn 213
skip subsidie op -189
skip te . -244
skip ter bv -214
skip terug mijn 175
skip terug op 192
skip terug stort 351
skip terugbetal de 407
skip terugbetal op 136
skip teruggaf grag 182
skip teruggav de 210
skip teruggav nar 187
skip teruggekom @it 272
skip terugstort @it 322
skip tevel leges 224
skip toch $ -224
skip twed van 142
skip twee $ 309
skip u $ -270
skip u de 303
skip uit $ 288
skip uit bankapp 333
skip uitbetal mijn 266
skip uw $ -194
skip uw @code 238
skip uw @it -233
skip van $ 88
skip van , 325
skip van . 339
skip van 0 -202
skip van bib 228
skip van de -311
skip van dochter 343
skip van en 211
skip van ex 289
skip van firma -149
skip van gemeent -226
skip van is 218
skip van jar -224
skip van kerk -196
skip van kinder 247
skip van maand 289
skip van man 299
skip van mar 170
skip van moeder 151
skip van nar 158
skip van ocmw -203
skip van of -214
skip van oud 316
skip van overled 239
skip van priv 155
skip van sam 142
skip van schol -169
skip van stad -237
skip van stembureau 237
skip van voedselbank -271
skip van vriendin 161
skip van vrouw 147
skip van vzw -145
skip van was 222
skip van waterschap -231
skip van zal 374
skip vbld , 245
skip vd @it 311
skip vd is -166
skip vergoed het 172
skip verkeerd gedan -168
skip voedselbank @it -206
skip voorgeschot @it 381
skip voorschot @it -226
skip voortan van 205
skip vor $ 305
skip vor , -144
skip vor : -92
skip vor automatisch 179
skip vor geboortepremie 241
skip vor incasso 176
skip vor jullie -352
skip vor kinder 225
skip vor nieuw -176
skip vor regenput 213
skip vor renovatiepremie 262
skip vor subsidiebeschik -267
skip vor terugbetal 364
skip vor teruggav 289
skip vor van 229
skip vor waarborg 246
skip vraagt op -193
skip vriend $ 165
skip vzw de -403
skip waarborg , 289
skip waarborg de 167
skip waarborg op 332
skip waarborg terug -244
skip was , 332
skip was . 166
skip was de -180
skip was van -282
skip wel $ 287
skip welk hoort -264
skip werd op 243
skip wij de -345
skip wil , -144
skip wil ik -262
skip wil op -170
skip word @it 225
skip wordt mijn -247
skip zal $ 422
skip zal terug 321
skip ze geld 178
skip zegt ik -286
skip zelf $ 199
skip zelf , 336
skip zelf nar -328
skip zelf vanaf 296
skip zet op -153
skip zij de 300
skip zijn op -193
skip zn $ 344
skip zoekt , -220
skip zwart wit 320
topic @ability 57
topic @body 156
topic @building -355
topic @business -397
topic @firstPerson 58
topic @general -323
topic @handled 50
topic @hardly 81
topic @has -63
topic @home -52
topic @mine 58
topic @mine-phrase 184
topic @nuisance 60
topic @ofPerson 53
topic @organisation -109
topic @ownPostcode 33
topic @patient 65
topic @plainly 132
topic @relative 363
topic @somebody 67
topic @vehicle -313
topicAnywhere @access 182
topicAnywhere @body 156
topicAnywhere @building -267
topicAnywhere @business -573
topicAnywhere @firstPerson 146
topicAnywhere @general -363
topicAnywhere @handled -117
topicAnywhere @hardly 154
topicAnywhere @has 82
topicAnywhere @home 52
topicAnywhere @mine 153
topicAnywhere @mine-phrase 284
topicAnywhere @nuisance -70
topicAnywhere @organisation -343
topicAnywhere @ownPostcode 52
topicAnywhere @patient 50
topicAnywhere @place 101
topicAnywhere @plainly 250
topicAnywhere @relative 405
topicAnywhere @somebody 55
topicAnywhere @vehicle -291
topicBefore @ability 61
topicBefore @access 188
topicBefore @building -149
topicBefore @business -205
topicBefore @firstPerson 28
topicBefore @general -262
topicBefore @handled 22
topicBefore @hardly 165
topicBefore @has -109
topicBefore @home 152
topicBefore @mine-phrase 49
topicBefore @ofPerson 168
topicBefore @organisation -119
topicBefore @ownPostcode -127
topicBefore @patient -107
topicBefore @place 49
topicBefore @plainly 41
topicBefore @somebody -77
topicBefore @vehicle -300
topicBeside @building 175
topicBeside @business -451
topicBeside @general -175
topicBeside @handled 240
topicBeside @has -99
topicBeside @home 328
topicBeside @mine-phrase 319
topicBeside @nuisance 56
topicBeside @place 266
topicBeside @plainly 379
topicEarlier @building -293
topicEarlier @business -416
topicEarlier @plainly -377
topicNear @ability 128
topicNear @access 279
topicNear @building -114
topicNear @business -328
topicNear @firstPerson 132
topicNear @general -224
topicNear @hardly 470
topicNear @has 60
topicNear @mine 152
topicNear @nuisance 41
topicNear @ofPerson 304
topicNear @organisation -89
topicNear @ownPostcode 99
topicNear @patient 184
topicNear @place -108
topicNear @plainly 72
topicNear @relative 260
topicNear @somebody 199
topicNear @vehicle -313
twoBefore , betal -176
twoBefore 0 , 241
twoBefore 0 0 -150
twoBefore 0 euro -313
twoBefore ^ 0 352
twoBefore ^ het 145
twoBefore ^ iban 343
twoBefore ^ incasso -174
twoBefore ^ mijn 428
twoBefore ^ nieuw 346
twoBefore ^ rek 343
twoBefore ^ reken 268
twoBefore ^ rekeningnummer 366
twoBefore ^ stort 369
twoBefore een belgisch 287
twoBefore een nieuw -223
twoBefore geld mag -110
twoBefore geld terug 263
twoBefore gestort word 186
twoBefore har reken 274
twoBefore het mar 321
twoBefore het terugstort 268
twoBefore hier mijn 318
twoBefore iban van -182
twoBefore ik stort -311
twoBefore is betaald 240
twoBefore is de -196
twoBefore jullie iban -328
twoBefore kan nar 168
twoBefore leges stort -196
twoBefore lon komt 220
twoBefore ma terug 229
twoBefore mag terug -147
twoBefore mijn bankreken 144
twoBefore mijn eig 253
twoBefore mijn iban 210
twoBefore mijn oud 184
twoBefore mijn reken 290
twoBefore mijn rekeningnr 130
twoBefore mijn rekeningnummer 431
twoBefore moet overmak -159
twoBefore nar mij 193
twoBefore nar uw -294
twoBefore nieuw nummer -124
twoBefore op de -162
twoBefore op mijn 345
twoBefore oud gironummer 162
twoBefore oud rekeningnummer 306
twoBefore reken van 204
twoBefore rekeningnr @code 170
twoBefore stort mar 241
twoBefore stort op 194
twoBefore terug grag 174
twoBefore uw rek -341
twoBefore van de -261
twoBefore van mij 211
twoBefore van mijn 446
twoBefore van ons 275
twoBefore vor de 263
twoBefore waarborg stort 335
twoBefore zelf voorgeschot 307
word $ 138
word , 10
word . -101
word : -145
word ? -313
word @code 67
word @it 138
word ^ 138
word a 315
word aan -207
word aannemer -165
word aanpass -339
word aanslag -343
word academie -217
word acceptgiro 186
word achter -219
word actie -148
word af 385
word affich -213
word afgehoud 231
word afgelast 297
word afgeslot 167
word als 62
word altijd 108
word alvast 270
word aow 281
word app -185
word argenta 200
word attest 167
word aub 345
word automatisch 304
word bakkerij -284
word bank 189
word bankapp -210
word bankreken 353
word be 386
word bedankt 284
word bedrag 304
word bekend -202
word bekeur -168
word bel 348
word belast -367
word belastingsamenwerk -168
word belgisch 287
word bericht -275
word bestat 292
word betaald -157
word betaalt -295
word betal -342
word bib 201
word bic -264
word bijstand 275
word bijzonder 124
word binn -133
word blad 281
word blijft -177
word boet 163
word bomma 199
word bon 256
word bonnetj 237
word borg 191
word brief -280
word briefj 180
word broer 266
word bsn 267
word buurgemeent -288
word buurtfeest 236
word bv -485
word central -348
word cijfer 114
word club -113
word clubhuis -225
word clubreken -330
word collect 191
word comit -259
word daarop 176
word dacht -267
word dag 393
word dar 206
word das 190
word dat -247
word de -244
word ded -432
word del -351
word den -261
word denk -167
word destijd 302
word deurwaarder -288
word dez 211
word die 146
word direct -160
word dit -172
word dochter 339
word doe -280
word doen 202
word doet 174
word doner -214
word doorgev 111
word dor -148
word dorpshuis -178
word drie -165
word drukkerij -279
word dubbel 139
word dus 283
word echt -258
word een -248
word eig 146
word en -128
word energieleverancier -328
word er -242
word euro -127
word ex 289
word facebok -224
word factur -566
word fak -167
word fanfar -252
word fc -376
word feest 258
word fiet 241
word firma -223
word flyer -148
word folder -179
word formulier 416
word fout -143
word fuifzal 307
word fusie -270
word g 251
word gan 197
word garag -317
word gat 243
word ge 150
word geannuleerd 221
word geboortepremie 309
word gebouw -322
word geeft -318
word gef 255
word gegev 318
word gekom 211
word geld 141
word gelijk 249
word gelof -163
word gemeent -205
word geopend 209
word geplakt -216
word gestopt 224
word gestort 205
word gevraagd 325
word gewon 210
word gift -342
word ging -154
word giro 219
word giroreken 158
word grag 463
word gratis -317
word gren 353
word groet 221
word groetjes 185
word had 114
word hal 265
word hallo -230
word hangt -347
word har 265
word harmonie -279
word he 113
word heb 184
word hebb 399
word heeft -71
word heffing -263
word hel 366
word het 30
word hierbij 265
word hierhen 251
word hij -88
word hoe -195
word hond 222
word hondenbelast 198
word hoort -291
word hor 110
word huis 351
word huisvuilbelast -154
word huisvuilzak 271
word hun -432
word huurder -148
word iban 339
word iederen -218
word iet -208
word ijsclub -155
word ik -257
word in -93
word info -334
word inschrijv 150
word is 54
word isolatiesubsidie -163
word j 383
word jar -114
word je -151
word jullie 68
word k 327
word kamp 293
word kampgeld 174
word kan 133
word kenmerk -306
word kerk -196
word kerkfabriek -299
word kes 219
word kheb 179
word kop -392
word kopieer 324
word kreg -198
word krijg -247
word kruis -175
word kunn 211
word kunt 224
word kvk -218
word kwam 445
word l 370
word lat 128
word leeflon 237
word leerlingenvervoer 147
word leges 283
word letter 246
word liep 243
word lon 220
word loopt 113
word lop 161
word luxemburg 219
word m 189
word ma 300
word maand 252
word mag -76
word mail -249
word mama -172
word man 513
word mar -64
word me 428
word mededel -174
word mer 175
word merci 284
word met -178
word mevrouw 210
word mezelf 310
word mij 551
word mijn 234
word mijnreken 158
word mijzelf 267
word mn 355
word moeder -129
word moest -131
word moet -32
word mog 330
word mvg 279
word naartoe -106
word namen -165
word nar 21
word nederland 364
word nee 213
word neg -174
word nel -163
word nodig 230
word nog 227
word notaris -169
word nu 87
word nul 183
word nummer -392
word nv -336
word o 160
word ocmw 101
word oei -210
word of -442
word oktober 218
word om -162
word omzet 286
word onder -288
word ongeluk 198
word onkost 306
word ons -157
word onz -507
word ook -205
word opgehev 149
word oplicht -296
word opvang 261
word oud 565
word ouder -173
word ouderrad -199
word over 194
word overgestapt 323
word overgetypt 203
word overled 214
word overschrijv -190
word ozb -168
word pa 162
word pakt 346
word paspoort 139
word per 360
word person 318
word phishing -245
word plat 370
word post -172
word postbank 285
word premie 437
word presentiegeld 334
word prijzengeld 393
word priv 346
word privereken 257
word problem 205
word rar 318
word rechtstrek -201
word regenput 213
word regenwaterput 325
word reiskost 282
word rek 105
word reken 36
word rekenignnummer 314
word rekeningnr 339
word rekeningnumer 458
word rekeningnummer 167
word rekeninnummer 366
word rekent -278
word reknr 286
word renovatiepremie 154
word restant 223
word retour 311
word retributie 134
word rioolheff 322
word rond -251
word sam 249
word schoolspull 182
word schrijv 223
word scouting -267
word sind 479
word sit -299
word sms -213
word snap -221
word snel 183
word sorry 275
word spaarreken 354
word spandoek -180
word speelpleinwerk 282
word sponsor -156
word sportcheque 234
word sportkamp 85
word spull -240
word sta 316
word stad -112
word stadsbestur -296
word standplat 200
word stat -143
word stembureau 231
word steun -286
word stichting -317
word sticker -229
word stond 409
word stort -49
word strat -202
word studietoelag 189
word stur 363
word stuurt -292
word subsidie -256
word subsidiebeschik -267
word svp 269
word tant 280
word taxi -204
word te -178
word tegemoetkom 342
word ter -237
word terug 217
word terugbetal 603
word teruggaf 195
word teruggav 349
word teruggekom 272
word teruggestort 315
word terugstort 461
word test 273
word tevel 404
word thx 215
word toch -301
word toegekom 251
word toelag -233
word toen 376
word toeslag 305
word tot 362
word twee 202
word u 143
word uit 333
word uitker 403
word uw -292
word v 266
word van 50
word vanaf 148
word vandag -271
word vandar 284
word vd -128
word vel 306
word veranderd -62
word verenigingsreken -204
word vergoed 234
word verhuurder 167
word verkeerd 118
word verkoopt -182
word vermeldt -154
word verwarmingstoelag 181
word verzorgingshuis -172
word via -84
word vijf 213
word vo 230
word voedselbank -325
word voetbalclub -259
word voldoen -199
word volgen -86
word volgend 322
word voorgeschot 480
word voorschot -104
word voortan 139
word vor 213
word vraagt -446
word vrag 157
word vriend 165
word vriendelijk 365
word vriendin 161
word vroeg 246
word vroeger 363
word vrouw 300
word vzw -598
word waarborg 184
word waarom 292
word waarschuw -263
word wacht -107
word wanner 296
word want 562
word waterschap -207
word websit -67
word wek 312
word welk -248
word werd 243
word werk 285
word werkt 184
word wet 138
word wie -352
word wij -440
word wil -296
word will -236
word wilt 241
word wit 320
word woningbouw -187
word word 410
word wordt -219
word zakelijk -209
word zat -186
word ze 119
word zegg 262
word zegt -102
word zei 202
word zeker -146
word zelf 193
word zes -174
word zet 147
word zichtreken 287
word zie 186
word ziet 304
word zij 314
word zijn 182
word zit -204
word zn 344
word zo 270
word zoal 448
word zoekt -220
word zogenaamd -186
word zon 289
word zonder 199
word zou 242
word zwart 320
`,
};
