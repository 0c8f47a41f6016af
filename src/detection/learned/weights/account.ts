import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 667 candidates that are, 305 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 48.9 %
 * - above -0.5: found 98.2 %, wrongly 43.6 %
 * - above 0: found 96.4 %, wrongly 37.0 %
 * - above 0.5: found 95.1 %, wrongly 31.5 %
 * - above 1: found 92.4 %, wrongly 22.0 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:b987795878acb554bca1c037d91ebbbcfc9a39ff6aff00ca900b23bb21ff5100",
  intercept: 0.922,
  weights: `
before ) 209
before 0 -229
before : -290
before @code -76
before ^ -42
before aan -148
before aanslag -358
before affich -303
before al -213
before allen 248
before als 331
before aub 257
before bankapp -266
before bedrag 141
before betaalt -195
before betal -297
before bij 157
before borg 211
before bsn 285
before dan 96
before dar 223
before den -266
before dez 58
before die 105
before direct -162
before dit -208
before een -164
before en 194
before factur -349
before feestzal -152
before flyer -156
before ge 135
before geboortepremie 265
before gekreg 215
before geld 179
before gemeent 194
before gewon 152
before goed 207
before grag 302
before gren 280
before had 225
before hallo -229
before har 316
before hebb 334
before heeft -242
before het 197
before hier 194
before hondenbelast 122
before hun -208
before hur -156
before iban 112
before ik -170
before in 151
before incasso 248
before is 420
before jullie 154
before kamp 156
before kan -104
before klopt -275
before komt -298
before kunt 285
before kwam 167
before lat 137
before leerlingenvervoer 147
before leges 267
before lon 220
before loopt 233
before ma 228
before mag -80
before man 340
before mar -175
before me 351
before met -210
before mijn 212
before moeder -288
before moest -243
before moet -132
before mog 302
before naartoe -109
before nar -144
before nederland 364
before niet 356
before nieuw -94
before ocmw 210
before om -200
before ons -110
before onz -321
before op -237
before oud 385
before over 139
before person 256
before premie 219
before prijzengeld 393
before regenput 214
before reken 269
before rekeningnr 190
before rekeningnummer -87
before rekent -281
before retour 196
before rioolheff 306
before rod -175
before schrijv 183
before sit 171
before stad 284
before stan -145
before stat -120
before stichting -184
before stond 367
before stort -124
before stur 157
before stuurt -274
before t 475
before te 188
before tegemoetkom 275
before terug 214
before terugbetal 480
before teruggaf 166
before teruggav 406
before teruggestort 251
before terugstort 301
before tevel 278
before toen 320
before twee 79
before u 252
before uitbetal 200
before uw -193
before van 93
before vandag -251
before vd -234
before voedselbank -222
before voortan 290
before vor 34
before vraagt -433
before vroeg 277
before vzw -208
before waarborg 87
before war 186
before waterschap -166
before we -194
before wie -352
before wij -380
before wil -456
before zet 267
before zo 309
before zon 302
before1 ( 247
before1 : 105
before1 ^ 130
before1 aan -288
before1 bij -301
before1 clubreken -206
before1 dan 168
before1 dat -157
before1 geboortepremie 188
before1 gebruikt -219
before1 gemeent -307
before1 giro 219
before1 giroreken 160
before1 heb 320
before1 heeft -380
before1 iban 511
before1 ik -207
before1 mij 268
before1 mijnreken 159
before1 moeder 173
before1 nar -133
before1 nummer -205
before1 op 129
before1 priv 191
before1 proe 198
before1 rek 354
before1 reken -36
before1 rekenignnummer 313
before1 rekeningnr 231
before1 rekeningnumer 235
before1 rekeningnummer 146
before1 spaarreken 244
before1 stat -124
before1 van 741
before1 vbld 305
before1 vermeldt -153
before1 was -114
before1 zet -152
before1 zichtreken 178
before2 , 427
before2 0 -156
before2 @code -97
before2 ^ 198
before2 af 152
before2 al 200
before2 altijd -321
before2 bank 355
before2 bankreken 144
before2 be 274
before2 belgisch 289
before2 betaald -149
before2 betal -248
before2 brief -106
before2 de -326
before2 een -246
before2 eig 285
before2 euro -313
before2 geld -185
before2 gestort 244
before2 gironummer 162
before2 grag 306
before2 hebb 163
before2 heeft 128
before2 het 239
before2 hierhen 251
before2 incasso -173
before2 is -239
before2 jullie -319
before2 kan 337
before2 mag 265
before2 mar 158
before2 me 230
before2 met -169
before2 mij 297
before2 mijn 161
before2 mn 213
before2 moet 195
before2 nam 251
before2 nar 268
before2 niet 187
before2 nieuw 90
before2 ons -140
before2 op 398
before2 oud 205
before2 overgemaakt -230
before2 overmak 116
before2 overschrijv -190
before2 premie 275
before2 rek -145
before2 reken 351
before2 rekeningnr 272
before2 rekeningnummer 148
before2 reknr 265
before2 retour 217
before2 stort -98
before2 teruggekom 272
before2 terugstort 326
before2 uw -232
before2 vd 311
before2 voedselbank -204
before2 voorgeschot 381
before2 voorschot -233
before2 word 225
behind $ 55
behind ) -170
behind , -68
behind . -164
behind 0 305
behind ? -72
behind @code 75
behind a 257
behind aan -303
behind acceptgiro 231
behind allen -252
behind als -144
behind aow 281
behind apart -139
behind automatisch 160
behind bij -67
behind buurgemeent -291
behind bv -338
behind cijfer 307
behind daarop 275
behind dan -213
behind dar -81
behind dat -194
behind de -102
behind dez 265
behind doen 204
behind echt -310
behind eig 134
behind en -183
behind er 282
behind euro 172
behind factur -210
behind formulier 289
behind g 252
behind geld 246
behind gemeent -294
behind gevraagd 119
behind gewon 380
behind grafrecht 165
behind had -303
behind har 263
behind he 178
behind heb 244
behind heeft 250
behind hij -165
behind hondenbelast 298
behind iban 203
behind iet 217
behind in -319
behind is -188
behind juist 151
behind jullie -265
behind k 255
behind krijg -179
behind kwam 186
behind loopt 250
behind mag -253
behind mail -234
behind mar -97
behind mededel 164
behind mer -176
behind met -244
behind mij 361
behind mijn 134
behind mijzelf 207
behind mn 337
behind moet -352
behind nam 171
behind nar 262
behind neg -335
behind niet 142
behind nog 404
behind nul 145
behind nummer -159
behind ocmw -176
behind of 153
behind ons 417
behind ook -268
behind op 97
behind oud 518
behind overgetypt 202
behind pas 231
behind per 202
behind post -169
behind premie 219
behind priv 298
behind rekeningnummer 91
behind rest 248
behind schol 226
behind sit -269
behind stad -156
behind stichting -198
behind stort 247
behind subsidie -170
behind t 257
behind te -303
behind terug 157
behind terugbetal 286
behind teruggav 289
behind toch -319
behind tot 302
behind twee 272
behind u -115
behind uit 351
behind uw 141
behind verkeerd 188
behind via -281
behind vor 180
behind vorig -253
behind vriend 167
behind vroeger 203
behind vrouw 187
behind waarborg 300
behind wacht 236
behind wanner 186
behind want 387
behind was -139
behind wek 345
behind welk -200
behind wit 250
behind word 175
behind zegt -215
behind zichtreken 277
behind zo 136
behind1 $ 294
behind1 ) 247
behind1 , -42
behind1 0 233
behind1 ? -155
behind1 @code 439
behind1 a 205
behind1 als -18
behind1 aub 474
behind1 bij 254
behind1 dank -208
behind1 dar 228
behind1 das 109
behind1 dat 311
behind1 de -220
behind1 denk -173
behind1 echt -235
behind1 en 52
behind1 gebruikt -138
behind1 grag 234
behind1 groetjes 185
behind1 he 160
behind1 het -143
behind1 iban 178
behind1 ik 334
behind1 in -244
behind1 is 24
behind1 kan 142
behind1 klopt 217
behind1 mag 254
behind1 mar 144
behind1 met -258
behind1 mijn 257
behind1 moet 181
behind1 mvg 280
behind1 nar 388
behind1 niet 432
behind1 nog -160
behind1 of -395
behind1 stat -166
behind1 toch -251
behind1 van -393
behind1 vor 185
behind1 want 260
behind1 wordt -246
behind1 zei -206
behind2 $ 86
behind2 . 86
behind2 0 200
behind2 ? -192
behind2 aub 224
behind2 bedankt 188
behind2 bij -239
behind2 dan -218
behind2 dank 379
behind2 dar 149
behind2 dat -125
behind2 de -26
behind2 dor -343
behind2 een -493
behind2 en -162
behind2 ge 202
behind2 grag 187
behind2 heb 240
behind2 het -136
behind2 hij 300
behind2 hoort -151
behind2 ik 109
behind2 is 92
behind2 j 196
behind2 jullie 262
behind2 kan -72
behind2 mag 118
behind2 mar -301
behind2 merci 199
behind2 met 178
behind2 mezelf 276
behind2 mij 323
behind2 mijn 52
behind2 mijzelf 220
behind2 moet -259
behind2 nam -43
behind2 nee 215
behind2 nu 188
behind2 o 119
behind2 ouderrad -186
behind2 plat 216
behind2 reken -137
behind2 stat 45
behind2 stichting -213
behind2 t -260
behind2 u 399
behind2 uit 336
behind2 van -62
behind2 volgend 323
behind2 vor 162
behind2 was 217
behind2 we 231
behind2 zij 314
behind2 zit -243
bothBefore , iban 232
bothBefore , rek 335
bothBefore , reken 213
bothBefore 0 iban 270
bothBefore 0 op -379
bothBefore 0 reken 292
bothBefore @code proe 198
bothBefore @code vbld 293
bothBefore ^ iban 383
bothBefore ^ is -117
bothBefore ^ mijnreken 159
bothBefore ^ nar -298
bothBefore ^ op 212
bothBefore ^ reken -81
bothBefore ^ rekeningnr 202
bothBefore ^ rekeningnummer 388
bothBefore ^ van 197
bothBefore af van 152
bothBefore be reken 274
bothBefore belgisch reken 289
bothBefore betaald op -273
bothBefore betaald van 286
bothBefore betaald vanaf -208
bothBefore betal aan -214
bothBefore betal op -214
bothBefore de geboortepremie 188
bothBefore eig reken 261
bothBefore euro op -276
bothBefore geld op -185
bothBefore gironummer is 162
bothBefore grag nar 298
bothBefore grag op 245
bothBefore het op 113
bothBefore iban : 137
bothBefore iban is 94
bothBefore is nu -176
bothBefore kan nar 287
bothBefore kan op 307
bothBefore ker van 244
bothBefore komt op 188
bothBefore mag op 295
bothBefore mar op 119
bothBefore mij : 248
bothBefore mijn iban 269
bothBefore mijn rekeningnummer 231
bothBefore nar iban 167
bothBefore niet op 187
bothBefore nieuw is 300
bothBefore op iban 234
bothBefore op reken 285
bothBefore oud gironummer 185
bothBefore overgemaakt nar -365
bothBefore overmak op 134
bothBefore rek : -156
bothBefore reken , 199
bothBefore reken : 389
bothBefore reken is 406
bothBefore reken nummer 217
bothBefore rekeningnr is 162
bothBefore rekeningnummer : 371
bothBefore rekeningnummer is 222
bothBefore rekeningnummer was -139
bothBefore retour op 217
bothBefore stat op 204
bothBefore stort op -110
bothBefore terug nar 147
bothBefore terug op -103
bothBefore teruggekom op 272
bothBefore terugstort op 325
bothBefore uw reken -347
bothBefore van gemeent -241
bothBefore van mij 243
bothBefore voorgeschot vanaf 230
bothBefore voorschot op -233
bothBefore word op 187
earlier @code 308
earlier ben -377
earlier betaald 228
earlier betal -334
earlier dat 381
earlier de -185
earlier en -324
earlier het -190
earlier ik -96
earlier nog -44
earlier terug 258
earlier tevel 228
earlier van -377
earlier vor 159
earlier war 248
elsewhere ! 409
elsewhere ) 256
elsewhere , 55
elsewhere . -50
elsewhere 0 91
elsewhere ? -128
elsewhere @code 384
elsewhere a -310
elsewhere aan -122
elsewhere aanslag -218
elsewhere affich -205
elsewhere afgeschrev 233
elsewhere al 135
elsewhere alles 76
elsewhere alvast 177
elsewhere ander -134
elsewhere app 207
elsewhere aub 438
elsewhere b 326
elsewhere bank -244
elsewhere be 328
elsewhere bedankt 305
elsewhere ben 394
elsewhere betal -324
elsewhere bij -79
elsewhere bijstand 229
elsewhere borg 182
elsewhere brief -260
elsewhere burgerzak -145
elsewhere bus 386
elsewhere bv -225
elsewhere cjib -162
elsewhere da 122
elsewhere dan -334
elsewhere dank 271
elsewhere dar -154
elsewhere das 158
elsewhere dat -299
elsewhere de -37
elsewhere declaratie 301
elsewhere der 271
elsewhere dez 286
elsewhere die -183
elsewhere dochter -178
elsewhere doen -290
elsewhere doorgegev 309
elsewhere dor 185
elsewhere dubbel 254
elsewhere een -149
elsewhere eerst -162
elsewhere eig 278
elsewhere elk 301
elsewhere en 317
elsewhere ene -211
elsewhere er 206
elsewhere erin -355
elsewhere euro 332
elsewhere ex 184
elsewhere exampl -142
elsewhere factur -288
elsewhere fictief 296
elsewhere folder -212
elsewhere fout -256
elsewhere ge 476
elsewhere gebor 318
elsewhere gekreg -186
elsewhere gen -200
elsewhere gestort 274
elsewhere gewon 232
elsewhere gister -208
elsewhere grag 395
elsewhere groetjes 327
elsewhere grot 220
elsewhere had 167
elsewhere har 385
elsewhere heb 459
elsewhere heeft 153
elsewhere helft 175
elsewhere het -368
elsewhere hier 171
elsewhere hij -128
elsewhere iban 276
elsewhere iet -182
elsewhere ik 151
elsewhere in 216
elsewhere ingangsdatum 232
elsewhere is 231
elsewhere j 168
elsewhere juli 232
elsewhere jullie -193
elsewhere kan 361
elsewhere ker 287
elsewhere kreg 201
elsewhere krijg 247
elsewhere kunt 330
elsewhere leefgeld 297
elsewhere leeflon 281
elsewhere lukt 285
elsewhere m 433
elsewhere maand 329
elsewhere maatschapp 459
elsewhere machtig 104
elsewhere mag -137
elsewhere mail -150
elsewhere mak 127
elsewhere man 291
elsewhere mar 276
elsewhere medewerker 264
elsewhere mei 191
elsewhere mer 244
elsewhere merci 90
elsewhere met -290
elsewhere mij 331
elsewhere mijn 535
elsewhere mn 210
elsewhere moeder 322
elsewhere moest 524
elsewhere moet -385
elsewhere mw 263
elsewhere nam -331
elsewhere nar -111
elsewhere ne 297
elsewhere nep -283
elsewhere niet 237
elsewhere nieuw 208
elsewhere nik 195
elsewhere nl 342
elsewhere nog -93
elsewhere nou -165
elsewhere nummer 120
elsewhere ocmw 133
elsewhere of 160
elsewhere oktober -186
elsewhere om 235
elsewhere ons 145
elsewhere onz -395
elsewhere op -205
elsewhere oud -227
elsewhere parker -145
elsewhere per 253
elsewhere premie 236
elsewhere proef 330
elsewhere rek -254
elsewhere reken -67
elsewhere rekeningnummer 216
elsewhere rijksregister 409
elsewhere september 175
elsewhere sorry 204
elsewhere speelplein -178
elsewhere stad -357
elsewhere stat -262
elsewhere stichting -228
elsewhere stur 380
elsewhere te 332
elsewhere terug 498
elsewhere terugbetal 333
elsewhere teruggaf 362
elsewhere testman 334
elsewhere toch -338
elsewhere twed -162
elsewhere u 281
elsewhere uur 240
elsewhere uw -416
elsewhere v -140
elsewhere vel 386
elsewhere vergoed 335
elsewhere vertrouw -237
elsewhere verwacht 303
elsewhere via 192
elsewhere voorbat 223
elsewhere voorgeschot 176
elsewhere vor 103
elsewhere vorig 209
elsewhere vraagt 305
elsewhere vrag -194
elsewhere vrijwilliger 265
elsewhere vzw -374
elsewhere waarborg 235
elsewhere war -224
elsewhere was 286
elsewhere welk -169
elsewhere whatsapp 192
elsewhere wij 158
elsewhere wim 281
elsewhere wit 266
elsewhere zegt -203
elsewhere zei 368
elsewhere zelf 99
elsewhere zit -206
elsewhere zon 180
pair ( @it 247
pair ( dat 297
pair ( die 203
pair ( o 119
pair ( reken 177
pair ) $ -96
pair , 0 205
pair , al -253
pair , als 183
pair , ben 367
pair , betal -181
pair , dank 321
pair , dar 120
pair , dat -70
pair , die 530
pair , dus 349
pair , echt -90
pair , ge 360
pair , geld 127
pair , geliev -184
pair , grag -207
pair , heb 295
pair , hoort -151
pair , iban 232
pair , k 242
pair , kan -90
pair , klopt -276
pair , mag -124
pair , mar -199
pair , mededel -168
pair , mijn 456
pair , moet -348
pair , mog -254
pair , niet 177
pair , of -277
pair , ons 300
pair , premie 143
pair , rek 335
pair , reken -62
pair , stat 76
pair , stort 179
pair , t 243
pair , terug -155
pair , teruggav 171
pair , terugstort 252
pair , u 144
pair , vor 379
pair , wanner 248
pair , wij -327
pair , ziet 303
pair , zij 314
pair , zit -243
pair . $ -107
pair 0 $ 135
pair 0 , 169
pair 0 0 -109
pair 0 ? -227
pair 0 euro -132
pair 0 iban 270
pair 0 nar -301
pair 0 op -379
pair 0 overmak -145
pair 0 reken 325
pair : @it 105
pair : de -218
pair : ik -244
pair ? $ -308
pair @code $ 209
pair @code , 68
pair @code 0 -169
pair @code fak -166
pair @code j 196
pair @code mijzelf 170
pair @code nar -171
pair @code test 276
pair @it $ 294
pair @it ) 247
pair @it , -42
pair @it 0 233
pair @it ? -155
pair @it @code 439
pair @it a 205
pair @it als -18
pair @it aub 474
pair @it bij 254
pair @it dank -208
pair @it dar 228
pair @it das 109
pair @it dat 311
pair @it de -220
pair @it denk -173
pair @it echt -235
pair @it en 52
pair @it gebruikt -138
pair @it grag 234
pair @it groetjes 185
pair @it he 160
pair @it het -143
pair @it iban 178
pair @it ik 334
pair @it in -244
pair @it is 24
pair @it kan 142
pair @it klopt 217
pair @it mag 254
pair @it mar 144
pair @it met -258
pair @it mijn 257
pair @it moet 181
pair @it mvg 280
pair @it nar 388
pair @it niet 432
pair @it nog -160
pair @it of -395
pair @it stat -166
pair @it toch -251
pair @it van -393
pair @it vor 185
pair @it want 260
pair @it wordt -246
pair @it zei -206
pair ^ 0 421
pair ^ @it 130
pair ^ als -147
pair ^ bsn 223
pair ^ dat 264
pair ^ de 256
pair ^ dit 162
pair ^ doe 252
pair ^ eerst 183
pair ^ factur -185
pair ^ ge -113
pair ^ geld 298
pair ^ geliev 326
pair ^ grag 256
pair ^ het -111
pair ^ hier 314
pair ^ hierbij 263
pair ^ hij 286
pair ^ iban 420
pair ^ ik -201
pair ^ incasso -122
pair ^ is 55
pair ^ isolatiesubsidie -163
pair ^ ja 130
pair ^ k 300
pair ^ kan 211
pair ^ kunn 172
pair ^ kunt 144
pair ^ leeflon 176
pair ^ mag -175
pair ^ me 407
pair ^ mijn 267
pair ^ mijnreken 159
pair ^ moet -137
pair ^ nar -305
pair ^ nieuw 225
pair ^ ons -260
pair ^ onz -316
pair ^ premie 340
pair ^ priv 191
pair ^ rek 343
pair ^ reken -26
pair ^ rekeningnr 278
pair ^ rekeningnumer 242
pair ^ rekeningnummer 168
pair ^ reknr 214
pair ^ stichting -184
pair ^ stort 425
pair ^ stur 157
pair ^ tegemoetkom 288
pair ^ terugbetal 338
pair ^ teruggaf 183
pair ^ teruggav 276
pair ^ u 189
pair ^ uitbetal 199
pair ^ uw -284
pair ^ van 274
pair ^ vanaf 282
pair ^ verkeerd -162
pair ^ vor -78
pair ^ waarom 295
pair a . 315
pair aan $ 409
pair aan @it -288
pair aan de -261
pair aanslag stat -278
pair af , 251
pair af van 195
pair affich van -303
pair afgehoud van 223
pair al in -243
pair al op 219
pair allen van 143
pair als die 183
pair als mijn 334
pair als reken -275
pair altijd niet 251
pair alvast bedankt 193
pair ander reken 175
pair app geplakt 153
pair aub $ 106
pair aub , 444
pair automatisch incasso 303
pair bank , 135
pair bankreken $ 188
pair be reken 274
pair bedankt $ 251
pair bedrag 0 266
pair bekend bij -220
pair bekeur nar -162
pair belgisch reken 289
pair ben , 213
pair ben van 304
pair betaald $ 224
pair betaald , -166
pair betaald leges 225
pair betaald op -333
pair betaald van 286
pair betaald vanaf -208
pair betaalt de -357
pair betal $ -355
pair betal aan -214
pair betal op -247
pair bic hoort -265
pair bij @it -301
pair bij de 270
pair bij jullie 100
pair bijzonder bijstand 126
pair borg van 169
pair brief , -193
pair brief over -211
pair bsn 0 268
pair bv $ -338
pair cijfer $ 192
pair clubreken @it -206
pair dan @it 168
pair dan grag 265
pair dank u 291
pair dar de -94
pair dar een 270
pair dar komt 281
pair dar kwam 186
pair dar ook -313
pair dat ? -237
pair dat @it -157
pair dat de -76
pair dat echt -127
pair dat er -189
pair dat geld 288
pair dat heb 216
pair dat ik 137
pair dat is 186
pair dat jullie 109
pair dat nummer -289
pair dat op 147
pair dat van -268
pair dat veranderd -189
pair dat vor 203
pair de 0 239
pair de aanslag -413
pair de automatisch 254
pair de bekeur -162
pair de belastingsamenwerk -168
pair de bib 201
pair de bijstand 234
pair de bijzonder 126
pair de borg 321
pair de brief -272
pair de buurgemeent -291
pair de chiro -232
pair de eerst -235
pair de factur -360
pair de flyer -148
pair de fusie -266
pair de geboortepremie 275
pair de gren 350
pair de huisvuilbelast -157
pair de hur 253
pair de ijsclub -154
pair de incasso 189
pair de kerk -195
pair de kinder 234
pair de leges -88
pair de opvang 262
pair de oud 420
pair de ozb -162
pair de post -169
pair de premie 196
pair de reken -141
pair de renovatiepremie 154
pair de sit -187
pair de spaarreken 242
pair de sportcheque 234
pair de stad -47
pair de strat -202
pair de subsidie -260
pair de subsidiebeschik -266
pair de terugbetal 417
pair de teruggav 289
pair de tevel 225
pair de uitker 167
pair de vader 169
pair de vergoed 172
pair de voedselbank -319
pair de vzw -230
pair de woningbouw -185
pair de zal -273
pair denk ik -173
pair dez wek 213
pair die 0 413
pair die ik 361
pair die mail -254
pair die niet 402
pair die op -255
pair die van -76
pair dit is 231
pair dochter $ 309
pair doe de -283
pair doe mar 280
pair doen we 209
pair dor mijn -246
pair dorpshuis , -184
pair drie ker -241
pair dus de 263
pair dus niet 240
pair echt het -157
pair echt jullie -143
pair een ander -176
pair een belgisch 289
pair een factur -240
pair een firma -146
pair een ker 398
pair een nieuw 48
pair een nul 119
pair een zogenaamd -188
pair eerst reken 143
pair eig reken 189
pair en @code -159
pair en dan -283
pair en de 76
pair en het -238
pair en mijn 276
pair en niet -102
pair energieleverancier heeft -328
pair er een -289
pair er stond 210
pair euro op -276
pair euro te 295
pair factur 0 -210
pair factur van -319
pair feestzal mag -206
pair flyer van -156
pair fusie $ -266
pair ge hebt 183
pair geboortepremie @it 188
pair gebruikt @it -219
pair geeft een -316
pair gegev , 318
pair gekreg , 215
pair geld mag -110
pair geld op -185
pair geld terug 390
pair geld van 312
pair geliev de 313
pair geliev te -219
pair gelof ik -163
pair gemeent , -224
pair gemeent ? -106
pair gemeent @it -307
pair gemeent heffing -266
pair gemeent op -298
pair geplakt $ 153
pair geplakt , -283
pair gestort op 226
pair gestort word 218
pair giro @it 219
pair gironummer is 162
pair giroreken @it 160
pair goed $ 303
pair grag $ 224
pair grag de 183
pair grag nar 298
pair grag op 334
pair groetjes $ 185
pair hal het 239
pair har eig 204
pair har reken 224
pair heb @it 320
pair heb een 317
pair heb het 275
pair heb ik 210
pair hebb jullie 391
pair heeft @it -380
pair heeft de -190
pair heeft een -247
pair hen $ 194
pair het dat 76
pair het formulier 237
pair het mar 319
pair het niet -103
pair het nog 246
pair het nummer -359
pair het ocmw -345
pair het op 215
pair het rekeningnummer -207
pair het restant 222
pair het stembureau 351
pair het teruggestort 251
pair het terugstort 273
pair het tevel 239
pair het voorschot 199
pair het waterschap -231
pair hier , -253
pair hier mijn 315
pair hij heeft 296
pair hondenbelast $ 257
pair iban $ 203
pair iban , -196
pair iban : 137
pair iban @it 511
pair iban is 139
pair iban van -105
pair iban vor 292
pair ik $ -133
pair ik @it -207
pair ik ben -133
pair ik betal 142
pair ik bij 276
pair ik dar -187
pair ik de -340
pair ik doe -229
pair ik dus 211
pair ik een 309
pair ik had 243
pair ik kreg -201
pair ik mijn -214
pair ik stort -310
pair ik toen 310
pair ik van 297
pair ik werk 285
pair ik zie 181
pair in de -389
pair in het 213
pair in jullie -239
pair in mijn -181
pair incasso ? 175
pair is ? -319
pair is @code 209
pair is betaald 242
pair is dat -342
pair is de -161
pair is die -162
pair is dit -166
pair is een 264
pair is gestopt 223
pair is goed 206
pair is in 182
pair is mijn 588
pair is nu -181
pair is opgehev 149
pair is toch -127
pair is van 171
pair is veranderd 171
pair isolatiesubsidie vor -163
pair jan $ 272
pair jar terug -225
pair juist $ 324
pair jullie de 192
pair jullie hebb 317
pair jullie iban -401
pair jullie reken -190
pair jullie sit -195
pair jullie wel 392
pair kan dat -226
pair kan het 276
pair kan nar 171
pair kan op 325
pair kan t 290
pair ker betal -352
pair ker van 244
pair kerk $ -195
pair klopt $ 225
pair klopt dat -276
pair klopt het 70
pair komt die 133
pair komt op 188
pair kreg een -201
pair kunn jullie 172
pair kunt u 179
pair leerlingenvervoer van 147
pair leges , -145
pair leges stort -195
pair lon komt 220
pair loopt op 219
pair ma terug 228
pair mag de 103
pair mag gestort 187
pair mag ik -397
pair mag op 113
pair mag terug -148
pair mail van -246
pair man $ 309
pair mar dat -152
pair mar een -323
pair mar ik -181
pair mar op 162
pair mar terug 232
pair mar van 211
pair mar vor 175
pair mededel 0 -259
pair mer op 156
pair met dank 276
pair met de -188
pair mij $ 342
pair mij , 274
pair mij 0 246
pair mij : 248
pair mij @it 268
pair mij en 153
pair mij priv 155
pair mijn bankapp -174
pair mijn bankreken 274
pair mijn broer 266
pair mijn eig 529
pair mijn ex 290
pair mijn iban 375
pair mijn leeflon 309
pair mijn mail 348
pair mijn man 343
pair mijn nam 559
pair mijn nieuw 350
pair mijn nummer 383
pair mijn oud 422
pair mijn person 256
pair mijn privereken 256
pair mijn regenput 214
pair mijn reken 47
pair mijn rekeningnr 130
pair mijn rekeningnummer 404
pair mijn uitker 375
pair mijn vriend 164
pair mijn vrouw 172
pair mijn zon 301
pair mijnreken @it 159
pair mijzelf $ 216
pair mijzelf , 190
pair mn eig 176
pair mn reken 298
pair mn rekeningnr 178
pair moeder @it 173
pair moet dat 172
pair moet de 153
pair moet die -217
pair moet ik -216
pair moet nar 287
pair moet overmak -155
pair moogt ge 240
pair nam $ 214
pair nam , 283
pair nam . 152
pair nam van -57
pair namen de -163
pair nar @code 191
pair nar @it -133
pair nar de 268
pair nar iban 190
pair nar mij 291
pair nar uw -182
pair neg vijf 213
pair niet aan 409
pair niet betaald -250
pair niet die 257
pair niet op 154
pair niet werkt 183
pair nieuw bank 135
pair nieuw nummer -154
pair nik mer 279
pair nodig $ 231
pair nog bij 422
pair nog een 319
pair nog op -257
pair nul ) 119
pair nummer @it -205
pair nummer van -236
pair o is 119
pair ocmw of -202
pair of is -478
pair of moet 145
pair of van -208
pair om gedan -162
pair omzet aub 229
pair ongeluk dubbel 166
pair ons ma 292
pair ons rekeningnummer -189
pair ons sam 143
pair ook gewon -253
pair ook in -195
pair ook op -180
pair op @it 129
pair op de -287
pair op facebok -228
pair op het -273
pair op hun -208
pair op iban 234
pair op jullie -321
pair op mijn 329
pair op nam -59
pair op reken 273
pair op terug 215
pair op uw -126
pair op wit 321
pair oplicht $ -214
pair oud $ 269
pair oud bank 203
pair oud gironummer 231
pair oud reken 305
pair oud rekeningnummer 393
pair over de 391
pair over mijn 324
pair overgemaakt nar -365
pair overled , 210
pair overmak op 184
pair overmak vor -145
pair ozb nar -162
pair per 0 220
pair per ongeluk 199
pair phishing $ -244
pair premie fiet 166
pair premie liefst 143
pair premie op 282
pair prijzengeld vd 307
pair priv @it 191
pair proe @it 198
pair regenput te 214
pair reiskost als 281
pair rek : -156
pair rek @it 354
pair reken $ 348
pair reken , 85
pair reken : 389
pair reken @it -36
pair reken is 470
pair reken niet 265
pair reken nummer 217
pair reken van -153
pair reken vor 479
pair reken war 241
pair rekenignnummer @it 313
pair rekeningnr @code 170
pair rekeningnr @it 231
pair rekeningnr is 182
pair rekeningnumer @it 235
pair rekeningnummer $ 334
pair rekeningnummer , 249
pair rekeningnummer : 371
pair rekeningnummer @it 146
pair rekeningnummer is 222
pair rekeningnummer scouting -266
pair rekeningnummer van -209
pair rekeningnummer vor 270
pair rekeningnummer was -139
pair rest van 248
pair retour op 217
pair rod kruis -175
pair salaris komt 289
pair scouting vor -266
pair sit $ -273
pair sit stan -145
pair spaarreken @it 244
pair stad ? -168
pair stad een 248
pair stad is -231
pair stan twee -145
pair standplat op 336
pair stat @it -124
pair stat er -185
pair stat het 281
pair stichting dorpshuis -179
pair stort dar 298
pair stort de 180
pair stort het 299
pair stort mar 241
pair stort op -95
pair stur $ 313
pair subsidie vor 214
pair subsidiebeschik : -266
pair t was 322
pair te vel 307
pair terug $ 109
pair terug grag 203
pair terug te 351
pair terugbetal $ 179
pair terugbetal kamp 156
pair terugbetal van 370
pair teruggav kan 218
pair teruggav van 210
pair teruggekom op 272
pair terugstort op 326
pair tevel betaald 404
pair twed allen 143
pair twee cijfer 205
pair twee iban -145
pair u $ 174
pair u de 157
pair u gevraagd 119
pair u het 286
pair uit de 179
pair uit mijn 339
pair uitbetal op 265
pair uitker moet 167
pair uw brief 262
pair uw rek -341
pair uw reken -235
pair vader $ 169
pair vader is 147
pair van 0 -228
pair van @code -244
pair van @it 741
pair van bank 313
pair van de -185
pair van den -181
pair van gemeent -279
pair van har 239
pair van jullie -419
pair van me 185
pair van mezelf 276
pair van mij 547
pair van mijn 390
pair van mijzelf 207
pair van mn 179
pair van moeder -176
pair van ons 445
pair van onz -157
pair van stichting -270
pair van uw 164
pair vandag nog -231
pair vbld @it 305
pair vergoed vor 162
pair verkeerd om -162
pair vermeldt @it -153
pair via de -117
pair vo de 227
pair voedselbank stat -232
pair volgen de -203
pair voorgeschot $ 292
pair voorgeschot vanaf 230
pair voorschot op -172
pair voortan op 154
pair vor 0 152
pair vor den 348
pair vor een -140
pair vor het 163
pair vor jullie 259
pair vor leges -145
pair vor mij 177
pair vor nel -160
pair vor ons -194
pair vor terugbetal 247
pair vor waarborg 327
pair vraagt mijn -340
pair vriendin $ 161
pair vrouw $ 134
pair vzw $ -340
pair vzw , -290
pair waarborg stort 336
pair waarborg van 193
pair want die 207
pair want ik 392
pair want we 240
pair war de -171
pair was @it -114
pair was een 330
pair was mijn 335
pair waterschap stat -174
pair wek nog 213
pair welk bic -265
pair welk reken 304
pair werkt dan 183
pair wet niet 220
pair wet u 217
pair wij zijn -184
pair wil 0 -251
pair wil dat -249
pair wilt u 181
pair word op 187
pair wordt dor -246
pair zaalhur terug 188
pair zal terug 348
pair zal was -302
pair ze , 222
pair zegt dat -126
pair zelf $ 201
pair zelf betaald 244
pair zelf voorgeschot 306
pair zet $ -142
pair zet @it -152
pair zichtreken $ 286
pair zichtreken @it 178
pair zie het 257
pair zijn , 262
pair zijn nam 199
pair zon zijn 288
pair zwart op 321
skip ( is 335
skip ( van 186
skip , $ 481
skip , . 199
skip , 0 -137
skip , ? -111
skip , @it 427
skip , betaald -223
skip , betal 162
skip , dar 245
skip , dat -301
skip , de -125
skip , dez 331
skip , die 163
skip , doe -182
skip , en -232
skip , grag 184
skip , had 190
skip , heb 458
skip , heeft 298
skip , iban 166
skip , ik -102
skip , in -244
skip , jullie 216
skip , kan 311
skip , ker 231
skip , komt -195
skip , krijg -188
skip , kwam 186
skip , loopt 248
skip , ma 269
skip , mag -119
skip , mar 328
skip , nar -266
skip , niet 203
skip , nog 335
skip , op -314
skip , oud 249
skip , overmak -145
skip , reken 378
skip , retour 217
skip , stat -198
skip , stort -177
skip , te -331
skip , u 124
skip , van -77
skip , vor 108
skip , vroeg 350
skip , was 250
skip , wel 280
skip , welk -234
skip , wet 338
skip , zal -302
skip , zijn -236
skip 0 $ 109
skip 0 , 7
skip 0 . 163
skip 0 0 70
skip 0 ? -227
skip 0 @it -156
skip 0 en -270
skip 0 nar -259
skip 0 nog -250
skip 0 op -237
skip 0 reken 132
skip 0 stort -209
skip 0 te 295
skip 0 terug -225
skip 0 van 306
skip 0 vor 151
skip : , -215
skip : . 164
skip : 0 201
skip : @code 217
skip : bedrag 283
skip : heb -180
skip : op 139
skip : ozb -162
skip : t 289
skip : vor 223
skip @code $ 203
skip @code , 268
skip @code 0 -224
skip @code @it -97
skip @it $ 86
skip @it . 86
skip @it 0 200
skip @it ? -192
skip @it aub 224
skip @it bedankt 188
skip @it bij -239
skip @it dan -218
skip @it dank 379
skip @it dar 149
skip @it dat -125
skip @it de -26
skip @it dor -343
skip @it een -493
skip @it en -162
skip @it ge 202
skip @it grag 187
skip @it heb 240
skip @it het -136
skip @it hij 300
skip @it hoort -151
skip @it ik 109
skip @it is 92
skip @it j 196
skip @it jullie 262
skip @it kan -72
skip @it mag 118
skip @it mar -301
skip @it merci 199
skip @it met 178
skip @it mezelf 276
skip @it mij 323
skip @it mijn 52
skip @it mijzelf 220
skip @it moet -259
skip @it nam -43
skip @it nee 215
skip @it nu 188
skip @it o 119
skip @it ouderrad -186
skip @it plat 216
skip @it reken -137
skip @it stat 45
skip @it stichting -213
skip @it t -260
skip @it u 399
skip @it uit 336
skip @it van -62
skip @it volgend 323
skip @it vor 162
skip @it was 217
skip @it we 231
skip @it zij 314
skip @it zit -243
skip ^ $ 459
skip ^ 0 343
skip ^ : 273
skip ^ @code 266
skip ^ @it 198
skip ^ bankreken 217
skip ^ ben -111
skip ^ betaalt -255
skip ^ betal -316
skip ^ brief -257
skip ^ dar 149
skip ^ das 223
skip ^ dat 181
skip ^ de 279
skip ^ den -278
skip ^ dor -265
skip ^ dorpshuis -184
skip ^ dus 273
skip ^ een -192
skip ^ eerst 143
skip ^ eig 226
skip ^ en 326
skip ^ fiet 242
skip ^ heb 119
skip ^ hebb 317
skip ^ heeft -304
skip ^ het 109
skip ^ hier 265
skip ^ hondenbelast 158
skip ^ iban -170
skip ^ ik -352
skip ^ is 139
skip ^ kamp 156
skip ^ kan 148
skip ^ komt 364
skip ^ kreg -189
skip ^ mag 315
skip ^ man 295
skip ^ mar 329
skip ^ mijn 46
skip ^ moeder -172
skip ^ moet 105
skip ^ nar 189
skip ^ nel -160
skip ^ nieuw -163
skip ^ nr 278
skip ^ nummer 337
skip ^ ocmw 206
skip ^ om -162
skip ^ op 73
skip ^ oud 223
skip ^ premie 248
skip ^ rek -341
skip ^ reken 243
skip ^ rekeningnr 182
skip ^ rekeningnumer 296
skip ^ rekeningnummer 108
skip ^ rekent -281
skip ^ schrijv 183
skip ^ scouting -266
skip ^ stat 196
skip ^ stond 229
skip ^ stuurt -257
skip ^ terug 221
skip ^ u 157
skip ^ uitker 167
skip ^ van -76
skip ^ veren -299
skip ^ vergoed 159
skip ^ vraagt -346
skip ^ war 241
skip ^ was -160
skip ^ werk 285
skip ^ wij -252
skip ^ wil -177
skip ^ zijn 198
skip ^ zit -269
skip a $ 315
skip af @it 152
skip al @it 200
skip allen mij 143
skip als niet 183
skip als reken 334
skip altijd @it -321
skip alvast $ 185
skip app $ 153
skip bank @it 355
skip bank in 291
skip bankreken @it 144
skip bankreken mijn 241
skip bas nik 194
skip be @it 274
skip bekend de 306
skip belgisch @it 289
skip betaald @it -149
skip betaald terug -121
skip betal @it -248
skip bij $ 131
skip bij bank 305
skip bij gemeent 105
skip borg de 121
skip brief $ -274
skip brief @it -106
skip bsn , 223
skip da terug 147
skip daarop ? 294
skip dan de -221
skip dank $ 202
skip dar $ 298
skip dar het 144
skip dar op 166
skip das reken 306
skip dat bij 136
skip dat een -185
skip dat gemeent -259
skip dat het -369
skip dat ik 267
skip dat in -199
skip dat is 209
skip dat jullie -196
skip dat met -284
skip dat mijn 213
skip dat nog -126
skip dat rekeningnummer -319
skip dat stad 230
skip dat toch -261
skip dat van 274
skip de ( 289
skip de ) 278
skip de , -847
skip de : -370
skip de ? -45
skip de @it -326
skip de allen 143
skip de bank 203
skip de betaalt 162
skip de bijstand 126
skip de daarop 267
skip de dag 344
skip de de -285
skip de die 311
skip de een 151
skip de grag -208
skip de heeft -97
skip de incasso 254
skip de is -149
skip de kan -172
skip de mag 111
skip de moet 232
skip de nar -75
skip de niet -199
skip de ook -134
skip de op -364
skip de overmak -182
skip de rechtstrek -254
skip de reken 84
skip de stort -139
skip de terug 214
skip de van 148
skip de vor 226
skip de vraagt -300
skip de vroeg 257
skip de zelf 292
skip de zijn 208
skip den van 213
skip denk $ -164
skip dez nog 244
skip die $ 305
skip die afgeslot 197
skip die euro 417
skip die jullie -241
skip die ons 168
skip die werkt 183
skip doe post -169
skip doorgev de 193
skip dor bank -246
skip dus op 235
skip echt reken -170
skip echt rekeningnummer -157
skip een ) 119
skip een . -156
skip een : 254
skip een @it -246
skip een bij -248
skip een in -130
skip een met -304
skip een nummer -187
skip een op -8
skip een reken 149
skip een van -177
skip een vor 315
skip eerst is 143
skip eig $ 189
skip eig , 393
skip eig . 258
skip eig @it 285
skip eig niet 265
skip en $ 223
skip en . -145
skip en bekeur -162
skip en de 340
skip en het -485
skip en ker 318
skip er die -243
skip euro @it -313
skip euro van 212
skip euro vel 295
skip ex $ 117
skip factur 0 -122
skip feestzal terug -206
skip flyer de -179
skip gat mijn 351
skip ge de 258
skip ge op 306
skip ge premie 224
skip geboortepremie $ 159
skip gedan de -162
skip geld @it -185
skip geld op 108
skip geliev subsidie 214
skip gelijk , 250
skip gemeent $ -276
skip gemeent ? -159
skip gemeent mag -141
skip gen $ 335
skip gestort @it 244
skip gestort op 187
skip gironummer @it 162
skip grag @it 306
skip grag mijn 163
skip grag op 268
skip har is 274
skip heb $ 332
skip heb belgisch 289
skip heb nik -235
skip heb van 151
skip heb voorgeschot 239
skip hebb @it 163
skip heeft $ 309
skip heeft , -364
skip heeft @it 128
skip heeft drank -265
skip hem $ -357
skip het $ 171
skip het , 236
skip het . -238
skip het : -173
skip het @it 239
skip het betaald 239
skip het de -133
skip het een 325
skip het gewon -139
skip het heb 346
skip het ik 258
skip het is 226
skip het nar 230
skip het nog 179
skip het nummer -211
skip het of -212
skip het op 309
skip het stat -313
skip het van -147
skip het vermeldt -153
skip hierhen @it 251
skip hij de 208
skip hoe ik -193
skip hoort bij -151
skip hun , -188
skip iban $ 267
skip iban , 459
skip iban . 237
skip iban de 234
skip iban ik 203
skip iban t 309
skip ik $ 495
skip ik 0 -176
skip ik bank 209
skip ik dat -311
skip ik de -83
skip ik het 317
skip ik hier -217
skip ik in 264
skip ik leges -124
skip ik niet 254
skip ik nog 286
skip ik op -418
skip ik reken -258
skip ik van 303
skip ik zelf 219
skip in , 350
skip in brief 207
skip in ker -352
skip in mail -235
skip incasso $ 175
skip incasso @it -173
skip is $ 318
skip is , 160
skip is 0 201
skip is @it -239
skip is de -310
skip is denk -173
skip is echt -252
skip is eig 292
skip is en 342
skip is er 152
skip is het -337
skip is jullie -253
skip is mij 265
skip is mijn 250
skip is nieuw 325
skip is nog 190
skip is nul 119
skip is nummer -230
skip is ons 143
skip is op 270
skip is reken -178
skip is van 174
skip is veranderd -189
skip is vor 323
skip is wel -154
skip isolatiesubsidie ons -163
skip jar $ -267
skip jullie $ -193
skip jullie @it -319
skip jullie factur -287
skip jullie het 284
skip jullie mijn 299
skip jullie stan -145
skip jullie stat -272
skip jullie van -372
skip jullie vor 248
skip kan @it 337
skip kan gemeent 182
skip kan mijn -289
skip kan op -62
skip ker $ -262
skip klopt dat 76
skip leges mar -145
skip leges terug 201
skip ma op 228
skip mag $ 242
skip mag @it 265
skip mag borg 314
skip mag dar -141
skip mag de -223
skip mag het -298
skip mag nar 152
skip mag op -122
skip mag word 300
skip mail . 296
skip mail een -140
skip mama 0 -265
skip mar $ 267
skip mar , 264
skip mar @it 158
skip mar is 244
skip mar jullie -145
skip mar op 232
skip mar van 246
skip me @it 230
skip mededel 0 -259
skip mer $ 174
skip mer de 180
skip met $ 208
skip met , -358
skip met . -225
skip met @it -169
skip met en 218
skip met op -294
skip mij $ 187
skip mij , 246
skip mij @it 297
skip mij de 291
skip mij euro 246
skip mij mijn 155
skip mij vor 230
skip mijn $ 318
skip mijn , 547
skip mijn . 189
skip mijn : 337
skip mijn @code -208
skip mijn @it 161
skip mijn als 361
skip mijn en 183
skip mijn gironummer 231
skip mijn heeft -289
skip mijn iban 243
skip mijn is 620
skip mijn komt 306
skip mijn reken 525
skip mijn rekeningnummer 208
skip mijn stort 298
skip mijn te 214
skip mijn van 323
skip mijn vor 214
skip mijn weg 166
skip mijn zegt 136
skip mijzelf vor 190
skip mn $ 295
skip mn @it 213
skip mn is 217
skip mn reken 293
skip moet @it 195
skip moet dar -321
skip moet de -161
skip moet het -281
skip moet nar -97
skip moogt de 225
skip moogt terugstort 186
skip mvg $ 256
skip nam $ 152
skip nam @it 251
skip nam de -341
skip nam mij 183
skip nam mijn 187
skip nam niet -312
skip nam stichting -187
skip nar $ 293
skip nar ( -225
skip nar @it 268
skip nar fak -166
skip nar omzet 229
skip nar t -138
skip nar van -280
skip nar want 241
skip niet $ -168
skip niet . 207
skip niet @it 187
skip niet dan 183
skip niet op 313
skip niet van 349
skip nieuw , 182
skip nieuw @it 90
skip nieuw is -163
skip nog , -138
skip nog betaald -250
skip nog het 168
skip nog jullie 273
skip nog ker 398
skip nog niet 251
skip nu $ 208
skip nu . 268
skip nu ik -140
skip nul $ 145
skip nummer $ -211
skip nummer , -184
skip nummer de -271
skip o een 119
skip of $ -154
skip of ? -348
skip of dat -183
skip of de -180
skip of het -173
skip om : -162
skip omzet $ 229
skip ongeluk betaald 166
skip ons , -199
skip ons : 426
skip ons @it -140
skip ons de 286
skip onz is -265
skip ook $ -191
skip ook de -149
skip op $ 296
skip op , 131
skip op . 77
skip op 0 234
skip op ? 90
skip op @it 398
skip op aanslag -299
skip op affich -158
skip op aub 355
skip op dat 187
skip op eig 220
skip op en 185
skip op flyer -148
skip op grag 176
skip op mag 282
skip op nam 530
skip op oud 180
skip op person 256
skip op reken 181
skip op sit -314
skip op spandoek -246
skip op stat -241
skip op ten -190
skip op tnv 321
skip op van -51
skip op vor -328
skip op websit -218
skip op zei -206
skip op zet 338
skip oud , 219
skip oud @it 205
skip oud is 162
skip oud was 340
skip over eig 324
skip over gren 350
skip overgemaakt @it -230
skip overmak @it 116
skip overmak leges -145
skip overschrijv @it -190
skip per $ 200
skip per dubbel 166
skip premie @it 275
skip premie op 266
skip priv , 312
skip regenput stort 214
skip rek @it -145
skip reken $ 245
skip reken ( -258
skip reken , 50
skip reken @code 335
skip reken @it 351
skip reken dat 346
skip reken de -171
skip reken die 331
skip reken grag 253
skip reken het -295
skip reken ik 359
skip reken mij 226
skip reken mijn 192
skip reken niet 404
skip reken ons 321
skip rekeningnr ( 119
skip rekeningnr @code 144
skip rekeningnr @it 272
skip rekeningnummer $ 140
skip rekeningnummer , 281
skip rekeningnummer @it 148
skip rekeningnummer de -168
skip rekeningnummer mij 194
skip rekeningnummer op 358
skip rekeningnummer vor -256
skip reknr @it 265
skip rest het 248
skip retour @it 217
skip sam en 143
skip schrijv van 183
skip scouting de -266
skip sit twee -145
skip snap niet -219
skip spandoek de -246
skip stad $ -120
skip stan iban -145
skip standplat de 193
skip stat , -230
skip stat de -241
skip stat en -136
skip stat in -242
skip stat mijn 450
skip stat nam -207
skip stat nog 273
skip stat op -79
skip steun de -215
skip stichting , -206
skip stort @it -98
skip stort mar 106
skip stort mijn 288
skip stort op -135
skip subsidie $ -245
skip subsidie mijn 214
skip subsidie op -188
skip te . -249
skip ter bv -215
skip terug mijn 173
skip terug op 191
skip terug stort 351
skip terugbetal de 404
skip terugbetal op 135
skip teruggaf grag 183
skip teruggav de 210
skip teruggav nar 187
skip teruggekom @it 272
skip terugstort @it 326
skip tevel leges 225
skip toch $ -222
skip twed van 143
skip twee $ 308
skip u $ -269
skip u de 302
skip uit $ 289
skip uit bankapp 331
skip uitbetal mijn 265
skip uw $ -194
skip uw @code 239
skip uw @it -232
skip van $ 89
skip van , 324
skip van . 339
skip van 0 -197
skip van bib 228
skip van de -309
skip van dochter 343
skip van en 212
skip van ex 290
skip van firma -146
skip van gemeent -225
skip van is 220
skip van jar -225
skip van kerk -195
skip van kinder 246
skip van maand 289
skip van man 299
skip van mar 168
skip van moeder 150
skip van nar 156
skip van ocmw -202
skip van of -214
skip van oud 321
skip van overled 239
skip van priv 155
skip van sam 143
skip van schol -168
skip van stad -238
skip van stembureau 238
skip van voedselbank -274
skip van vriendin 161
skip van vrouw 148
skip van vzw -144
skip van was 221
skip van waterschap -231
skip van zal 374
skip vbld , 245
skip vd @it 311
skip vd is -165
skip vergoed het 172
skip verkeerd gedan -162
skip voedselbank @it -204
skip voorgeschot @it 381
skip voorschot @it -233
skip voortan van 207
skip vor $ 306
skip vor , -145
skip vor : -89
skip vor automatisch 179
skip vor geboortepremie 249
skip vor incasso 175
skip vor jullie -352
skip vor kinder 226
skip vor nieuw -184
skip vor regenput 214
skip vor renovatiepremie 260
skip vor subsidiebeschik -266
skip vor terugbetal 362
skip vor teruggav 289
skip vor van 228
skip vor waarborg 249
skip vraagt op -193
skip vriend $ 167
skip vzw de -403
skip waarborg , 290
skip waarborg de 168
skip waarborg op 332
skip waarborg terug -243
skip was , 331
skip was . 167
skip was de -180
skip was van -282
skip wel $ 286
skip welk hoort -265
skip werd op 244
skip wij de -343
skip wil , -145
skip wil ik -261
skip wil op -181
skip word @it 225
skip wordt mijn -246
skip zal $ 423
skip zal terug 322
skip ze geld 174
skip zegt ik -288
skip zelf $ 197
skip zelf , 336
skip zelf nar -327
skip zelf vanaf 296
skip zet op -152
skip zij de 299
skip zijn op -198
skip zn $ 344
skip zoekt , -220
skip zwart wit 321
topic @ability 60
topic @body 156
topic @building -359
topic @business -396
topic @firstPerson 59
topic @general -323
topic @handled 53
topic @hardly 82
topic @has -65
topic @home -52
topic @mine 60
topic @mine-phrase 185
topic @nuisance 59
topic @ofPerson 53
topic @organisation -109
topic @ownPostcode 32
topic @patient 64
topic @plainly 133
topic @relative 364
topic @somebody 66
topic @vehicle -316
topicAnywhere @access 176
topicAnywhere @body 156
topicAnywhere @building -267
topicAnywhere @business -573
topicAnywhere @firstPerson 146
topicAnywhere @general -364
topicAnywhere @handled -119
topicAnywhere @hardly 154
topicAnywhere @has 79
topicAnywhere @home 51
topicAnywhere @mine 151
topicAnywhere @mine-phrase 284
topicAnywhere @nuisance -66
topicAnywhere @organisation -341
topicAnywhere @ownPostcode 50
topicAnywhere @patient 48
topicAnywhere @place 93
topicAnywhere @plainly 248
topicAnywhere @relative 405
topicAnywhere @somebody 54
topicAnywhere @vehicle -292
topicBefore @ability 63
topicBefore @access 186
topicBefore @building -149
topicBefore @business -203
topicBefore @firstPerson 32
topicBefore @general -261
topicBefore @handled 22
topicBefore @hardly 160
topicBefore @has -107
topicBefore @home 150
topicBefore @mine-phrase 49
topicBefore @ofPerson 159
topicBefore @organisation -119
topicBefore @ownPostcode -126
topicBefore @patient -106
topicBefore @place 46
topicBefore @plainly 42
topicBefore @somebody -75
topicBefore @vehicle -299
topicBeside @building 172
topicBeside @business -447
topicBeside @general -174
topicBeside @handled 243
topicBeside @has -96
topicBeside @home 330
topicBeside @mine-phrase 320
topicBeside @nuisance 56
topicBeside @place 266
topicBeside @plainly 375
topicBeside @relative 53
topicEarlier @building -292
topicEarlier @business -416
topicEarlier @plainly -377
topicNear @ability 128
topicNear @access 277
topicNear @building -113
topicNear @business -332
topicNear @firstPerson 134
topicNear @general -222
topicNear @hardly 469
topicNear @has 60
topicNear @mine 151
topicNear @nuisance 37
topicNear @ofPerson 306
topicNear @organisation -88
topicNear @ownPostcode 103
topicNear @patient 187
topicNear @place -113
topicNear @plainly 71
topicNear @relative 261
topicNear @somebody 203
topicNear @vehicle -314
twoBefore , betal -181
twoBefore 0 , 239
twoBefore 0 0 -148
twoBefore 0 euro -313
twoBefore ^ 0 354
twoBefore ^ het 147
twoBefore ^ iban 339
twoBefore ^ incasso -173
twoBefore ^ mijn 433
twoBefore ^ nieuw 344
twoBefore ^ rek 343
twoBefore ^ reken 265
twoBefore ^ rekeningnummer 366
twoBefore ^ stort 371
twoBefore een belgisch 289
twoBefore een nieuw -223
twoBefore geld mag -110
twoBefore geld terug 263
twoBefore gestort word 187
twoBefore har reken 274
twoBefore het mar 320
twoBefore het terugstort 273
twoBefore hier mijn 315
twoBefore iban van -183
twoBefore ik stort -310
twoBefore is betaald 242
twoBefore is de -194
twoBefore jullie iban -327
twoBefore kan nar 168
twoBefore leges stort -195
twoBefore lon komt 220
twoBefore ma terug 228
twoBefore mag terug -148
twoBefore mijn bankreken 144
twoBefore mijn eig 250
twoBefore mijn iban 210
twoBefore mijn oud 185
twoBefore mijn reken 290
twoBefore mijn rekeningnr 130
twoBefore mijn rekeningnummer 432
twoBefore moet overmak -155
twoBefore nar mij 194
twoBefore nar uw -295
twoBefore op de -160
twoBefore op mijn 344
twoBefore oud gironummer 162
twoBefore oud rekeningnummer 306
twoBefore reken van 201
twoBefore rekeningnr @code 170
twoBefore stort mar 241
twoBefore stort op 194
twoBefore terug grag 174
twoBefore uw rek -341
twoBefore van de -260
twoBefore van mij 212
twoBefore van mijn 420
twoBefore van ons 275
twoBefore vor de 289
twoBefore waarborg stort 336
twoBefore zelf voorgeschot 307
word $ 139
word , 11
word . -107
word : -144
word ? -308
word @code 70
word @it 139
word ^ 139
word a 315
word aan -205
word aanpass -343
word aanslag -341
word academie -217
word acceptgiro 188
word achter -219
word actie -151
word af 386
word affich -214
word afgehoud 223
word afgelast 296
word afgeslot 171
word als 60
word altijd 110
word alvast 271
word aow 281
word app -184
word argenta 200
word attest 168
word aub 346
word automatisch 303
word bakkerij -282
word bank 187
word bankapp -207
word bankreken 353
word be 386
word bedankt 283
word bedrag 305
word bekend -204
word bekeur -162
word bel 325
word belast -366
word belastingsamenwerk -168
word belgisch 289
word bericht -278
word bestat 292
word betaald -156
word betaalt -294
word betal -340
word bib 201
word bic -265
word bijstand 257
word bijzonder 126
word binn -133
word blad 283
word blijft -175
word boet 166
word bomma 199
word bon 256
word bonnetj 238
word borg 192
word brief -279
word briefj 182
word broer 266
word bsn 268
word buurgemeent -291
word buurtfeest 236
word bv -486
word central -354
word cijfer 107
word club -115
word clubhuis -223
word clubreken -329
word collect 192
word comit -259
word daarop 178
word dacht -260
word dag 394
word dar 204
word das 189
word dat -245
word de -244
word ded -428
word del -349
word den -260
word denk -164
word destijd 303
word deurwaarder -286
word dez 210
word die 144
word direct -162
word dit -165
word dochter 338
word doe -278
word doen 199
word doet 173
word doner -211
word doorgev 112
word dor -146
word dorpshuis -179
word drie -166
word drukkerij -279
word dubbel 143
word dus 279
word echt -259
word een -254
word eig 150
word en -131
word energieleverancier -328
word er -248
word euro -131
word ex 290
word facebok -228
word factur -564
word fak -166
word fanfar -252
word fc -375
word feest 258
word fiet 242
word firma -220
word flyer -148
word folder -174
word formulier 414
word fout -144
word fuifzal 307
word fusie -266
word g 252
word gan 199
word garag -316
word gat 243
word ge 151
word geannuleerd 216
word geboortepremie 323
word gebouw -322
word geeft -316
word gef 254
word gegev 318
word gekom 210
word geld 137
word gelijk 250
word gelof -163
word gemeent -203
word geopend 211
word geplakt -217
word gestopt 223
word gestort 209
word gevraagd 326
word gewon 211
word gift -342
word ging -151
word giro 219
word giroreken 160
word grag 463
word gratis -316
word gren 350
word groet 220
word groetjes 185
word had 115
word hal 265
word hallo -229
word hangt -349
word har 268
word harmonie -280
word he 115
word heb 185
word hebb 398
word heeft -72
word heffing -266
word hel 366
word het 32
word hierbij 263
word hierhen 251
word hij -89
word hoe -193
word hond 220
word hondenbelast 195
word hoort -292
word hor 111
word huis 351
word huisvuilbelast -157
word huisvuilzak 272
word hun -431
word huurder -150
word iban 341
word iederen -218
word iet -209
word ijsclub -154
word ik -258
word in -98
word info -334
word inschrijv 150
word is 52
word isolatiesubsidie -163
word j 384
word jar -114
word je -151
word jullie 70
word k 321
word kamp 294
word kampgeld 173
word kan 134
word kenmerk -305
word kerk -195
word kerkfabriek -298
word kes 218
word kheb 178
word kop -393
word kopieer 320
word kreg -196
word krijg -248
word kruis -175
word kunn 211
word kunt 227
word kvk -220
word kwam 446
word l 371
word lat 129
word leeflon 235
word leerlingenvervoer 147
word leges 284
word letter 246
word liep 243
word lon 220
word loopt 110
word lop 162
word luxemburg 219
word m 191
word ma 300
word maand 253
word mag -73
word mail -245
word mama -168
word man 512
word mar -62
word me 430
word mededel -174
word mer 161
word merci 284
word met -179
word mevrouw 213
word mezelf 308
word mij 553
word mijn 237
word mijnreken 159
word mijzelf 266
word mn 357
word moeder -127
word moest -127
word moet -31
word mog 331
word mvg 280
word naartoe -106
word namen -163
word nar 16
word nederland 364
word nee 215
word neg -174
word nel -160
word nodig 231
word nog 230
word notaris -170
word nu 90
word nul 183
word nummer -400
word nv -336
word o 160
word ocmw 100
word oei -215
word of -449
word oktober 217
word om -159
word omzet 287
word onder -290
word ongeluk 199
word onkost 307
word ons -162
word onz -508
word ook -205
word opgehev 149
word oplicht -294
word opvang 262
word oud 569
word ouder -174
word ouderrad -200
word over 200
word overgestapt 324
word overgetypt 202
word overled 214
word overschrijv -190
word ozb -162
word pa 161
word pakt 345
word paspoort 138
word per 362
word person 318
word phishing -244
word plat 370
word post -169
word postbank 284
word premie 440
word presentiegeld 334
word prijzengeld 393
word priv 346
word privereken 256
word problem 205
word rar 318
word rechtstrek -200
word regenput 214
word regenwaterput 326
word reiskost 281
word rek 106
word reken 36
word rekenignnummer 313
word rekeningnr 340
word rekeningnumer 459
word rekeningnummer 166
word rekeninnummer 366
word rekent -281
word reknr 286
word renovatiepremie 154
word restant 222
word retour 314
word retributie 135
word rioolheff 306
word rond -248
word sam 251
word schoolspull 183
word schrijv 224
word scouting -266
word sind 480
word sit -296
word sms -214
word snap -219
word snel 183
word sorry 279
word spaarreken 354
word spandoek -180
word speelpleinwerk 283
word sponsor -156
word sportcheque 234
word sportkamp 82
word spull -241
word sta 316
word stad -114
word stadsbestur -293
word standplat 193
word stat -148
word stembureau 233
word steun -288
word stichting -319
word sticker -231
word stond 412
word stort -47
word strat -202
word studietoelag 189
word stur 366
word stuurt -292
word subsidie -253
word subsidiebeschik -266
word svp 271
word tant 280
word taxi -208
word te -179
word tegemoetkom 342
word ter -237
word terug 219
word terugbetal 601
word teruggaf 198
word teruggav 349
word teruggekom 272
word teruggestort 316
word terugstort 465
word test 276
word tevel 404
word thx 213
word toch -301
word toegekom 249
word toelag -234
word toen 377
word toeslag 306
word tot 344
word twee 200
word u 145
word uit 337
word uitker 405
word uw -288
word v 266
word van 52
word vanaf 148
word vandag -270
word vandar 286
word vd -128
word vel 307
word veranderd -63
word verenigingsreken -205
word vergoed 234
word verhuurder 169
word verkeerd 126
word verkoopt -187
word vermeldt -153
word verwarmingstoelag 183
word verzorgingshuis -169
word via -78
word vijf 213
word vo 227
word voedselbank -327
word voetbalclub -258
word voldoen -199
word volgen -88
word volgend 323
word voorgeschot 479
word voorschot -112
word voortan 129
word vor 211
word vraagt -446
word vrag 158
word vriend 167
word vriendelijk 364
word vriendin 161
word vroeg 244
word vroeger 364
word vrouw 296
word vzw -598
word waarborg 185
word waarom 295
word waarschuw -262
word wacht -104
word wanner 298
word want 560
word waterschap -205
word websit -69
word wek 311
word welk -246
word werd 244
word werk 285
word werkt 183
word wet 140
word wie -352
word wij -443
word wil -304
word will -240
word wilt 240
word wit 321
word woningbouw -185
word word 410
word wordt -222
word zakelijk -211
word zat -187
word ze 118
word zegg 262
word zegt -103
word zei 204
word zeker -149
word zelf 197
word zes -174
word zet 152
word zichtreken 286
word zie 181
word ziet 303
word zij 314
word zijn 182
word zit -202
word zn 344
word zo 270
word zoal 449
word zoekt -220
word zogenaamd -188
word zon 290
word zonder 200
word zou 238
word zwart 321
`,
};
