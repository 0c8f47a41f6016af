import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 667 candidates that are, 305 that are not.
 * On families it was not taught on:
 * - above -1: found 99.4 %, wrongly 60.0 %
 * - above -0.5: found 99.0 %, wrongly 51.8 %
 * - above 0: found 97.8 %, wrongly 43.6 %
 * - above 0.5: found 96.4 %, wrongly 33.1 %
 * - above 1: found 93.9 %, wrongly 26.6 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:044d7882e25110c4c920f57f4f6327ac3c1e807f36ed3f04c36a14d1037dd3a1",
  intercept: 1.397,
  weights: `
before ) 214
before 0 -146
before : -257
before ^ 19
before aan -124
before aannemer -164
before aanslag -319
before affich -243
before al -231
before allen 222
before als 290
before aub 247
before bankapp -271
before bedrag 97
before betaalt -181
before betal -258
before bij 122
before borg 217
before bsn 233
before dan 87
before dar 210
before de -50
before den -257
before dez 67
before die 92
before direct -146
before dit -183
before een -137
before en 113
before factur -353
before feestzal -130
before ge 109
before geboortepremie 133
before gekreg 204
before geld 123
before gemeent 155
before gewon 146
before goed 131
before grag 125
before gren 221
before had 210
before hallo -223
before har 276
before hebb 290
before heeft -220
before het 92
before hier 163
before hondenbelast 86
before hun -239
before hur -162
before iban 126
before ik -152
before in 117
before incasso 212
before is 272
before jullie 99
before klopt -247
before komt -303
before kunt 262
before kwam 157
before lat 116
before leges 176
before lon 181
before loopt 218
before ma 205
before mag -61
before man 313
before mar -137
before me 301
before met -198
before mij -90
before mijn 120
before moeder -263
before moest -252
before moet -136
before mog 279
before naartoe -123
before nar -137
before nederland 349
before nie 125
before niet 290
before nieuw -96
before ocmw 171
before om -193
before ons -94
before onz -300
before op -104
before oud 195
before over 126
before person 240
before premie 134
before prijzengeld 344
before regenput 176
before reken 167
before rekeningnr 157
before rekeningnummer -50
before rekent -273
before retour 239
before retributie -167
before rioolheff 205
before rod -179
before schrijv 166
before sit 157
before spandoek -163
before stad 281
before stan -142
before stat -92
before stichting -148
before stond 321
before stort -54
before stur 170
before stuurt -267
before t 422
before te 132
before tegemoetkom 252
before terug 148
before terugbetal 415
before teruggaf 144
before teruggav 240
before teruggestort 235
before terugstort 259
before tevel 270
before toen 261
before twee 63
before u 171
before uitbetal 179
before uw -174
before van 35
before vandag -246
before vd -206
before voedselbank -191
before voortan 259
before vor 30
before vraagt -376
before vroeg 251
before vzw -200
before waarborg 89
before war 133
before waterschap -170
before we -196
before wie -351
before wij -362
before wil -376
before zet 213
before zo 297
before zon 292
before1 ( 163
before1 : 62
before1 ^ 115
before1 aan -270
before1 bij -297
before1 clubreken -224
before1 dan 129
before1 dat -167
before1 geboortepremie 179
before1 gebruikt -242
before1 gemeent -284
before1 giro 205
before1 giroreken 148
before1 heb 287
before1 heeft -327
before1 iban 223
before1 ik -212
before1 met -92
before1 mij 221
before1 mijnreken 147
before1 nar -117
before1 nummer -177
before1 of -143
before1 op 64
before1 priv 179
before1 rek 333
before1 rekenignnummer 238
before1 rekeningnr 171
before1 rekeningnumer 200
before1 rekeningnummer 104
before1 spaarreken 234
before1 stat -108
before1 van 540
before1 vbld 222
before1 vermeldt -156
before1 was -97
before1 zet -138
before2 , 319
before2 0 -118
before2 @code -60
before2 ^ 170
before2 af 137
before2 al 178
before2 altijd -333
before2 bank 329
before2 be 237
before2 belgisch 239
before2 betaald -133
before2 betal -199
before2 brief -91
before2 de -262
before2 een -266
before2 eig 138
before2 euro -314
before2 geld -185
before2 gestort 235
before2 gironummer 150
before2 grag 262
before2 hebb 157
before2 het 210
before2 hierhen 225
before2 iban 50
before2 incasso -176
before2 is -186
before2 jullie -306
before2 kan 290
before2 mag 178
before2 mar 126
before2 me 208
before2 met -171
before2 mij 212
before2 mijn 108
before2 mn 200
before2 moet 164
before2 nam 199
before2 nar 209
before2 niet 177
before2 nieuw 82
before2 ons -126
before2 op 275
before2 oud 169
before2 overgemaakt -204
before2 overmak 68
before2 overschrijv -201
before2 premie 253
before2 rek -129
before2 reken 212
before2 rekeningnr 202
before2 rekeningnummer 132
before2 reknr 249
before2 retour 206
before2 stort -77
before2 teruggekom 258
before2 terugstort 290
before2 uw -213
before2 vd 300
before2 voedselbank -197
before2 voorgeschot 328
before2 voorschot -239
before2 word 212
before2 zakelijk -145
behind ) -150
behind , -38
behind . -150
behind 0 201
behind ? -107
behind @code 53
behind a 161
behind aan -281
behind acceptgiro 213
behind allen -238
behind als -170
behind aow 185
behind apart -118
behind betaald -165
behind betaalreken 143
behind bij -46
behind buurgemeent -284
behind bv -346
behind cijfer 348
behind daarop 236
behind dan -211
behind dar -98
behind dat -149
behind de -71
behind dez 246
behind doen 152
behind echt -256
behind eig 84
behind en -113
behind er 275
behind euro 179
behind factur -205
behind fietspremie 136
behind formulier 279
behind g 249
behind geld 227
behind gemeent -161
behind gevraagd 124
behind gewon 360
behind grafrecht 163
behind had -318
behind har 164
behind he 144
behind heb 141
behind heeft 188
behind hij -167
behind hondenbelast 260
behind iban 168
behind iet 167
behind in -261
behind is -135
behind juist 134
behind jullie -222
behind k 281
behind krijg -150
behind kwam 150
behind mag -240
behind mail -202
behind mar -86
behind mededel 148
behind mer -154
behind met -225
behind mij 222
behind mijn 146
behind mijzelf 233
behind mn 320
behind moet -334
behind nam 130
behind nar 262
behind neg -332
behind niet 110
behind nog 280
behind nul 122
behind nummer -139
behind ocmw -154
behind of 131
behind ons 310
behind ook -223
behind op 37
behind oud 375
behind overgetypt 133
behind pas 222
behind per 194
behind post -145
behind premie 202
behind priv 274
behind rest 255
behind schol 208
behind sit -238
behind stad -149
behind stichting -213
behind stort 194
behind subsidie -168
behind t 255
behind te -254
behind terug 142
behind terugbetal 260
behind teruggav 245
behind toch -305
behind tot 282
behind twee 281
behind u -88
behind uit 264
behind uw 98
behind verkeerd 126
behind via -272
behind vor 130
behind vorig -263
behind vriendin 127
behind vroeger 177
behind vrouw 175
behind waarborg 241
behind wacht 174
behind wanner 156
behind want 321
behind was -139
behind wek 325
behind welk -222
behind wilt 128
behind wit 211
behind word 165
behind zegt -215
behind zichtreken 254
behind zo 106
behind1 $ 212
behind1 ) 163
behind1 , -29
behind1 0 208
behind1 ? -149
behind1 @code 317
behind1 a 185
behind1 als -42
behind1 aub 366
behind1 bij 247
behind1 dan 78
behind1 dank -184
behind1 dar 208
behind1 das 98
behind1 dat 288
behind1 de -227
behind1 denk -167
behind1 echt -221
behind1 gebruikt -125
behind1 grag 221
behind1 groetjes 153
behind1 he 151
behind1 het -138
behind1 iban 145
behind1 ik 270
behind1 in -233
behind1 is 35
behind1 kan 113
behind1 klopt 242
behind1 mag 247
behind1 mar 114
behind1 met -241
behind1 mijn 225
behind1 moet 161
behind1 mvg 259
behind1 nar 357
behind1 niet 422
behind1 nog -143
behind1 of -366
behind1 stat -152
behind1 toch -232
behind1 van -260
behind1 vor 105
behind1 want 202
behind1 wordt -237
behind1 zei -207
behind2 $ 59
behind2 . 74
behind2 0 181
behind2 ? -179
behind2 aub 245
behind2 bedankt 189
behind2 bij -234
behind2 dan -220
behind2 dank 308
behind2 dar 123
behind2 dat -90
behind2 de -71
behind2 dor -324
behind2 een -430
behind2 en -141
behind2 ge 135
behind2 grag 209
behind2 heb 159
behind2 het -113
behind2 hij 313
behind2 hoort -164
behind2 ik 108
behind2 is 52
behind2 j 180
behind2 jullie 198
behind2 kan -87
behind2 mag 76
behind2 mar -320
behind2 met 140
behind2 mezelf 253
behind2 mij 331
behind2 mijn 86
behind2 mijzelf 191
behind2 moet -240
behind2 nam -39
behind2 nee 218
behind2 nu 172
behind2 o 108
behind2 ouderrad -185
behind2 plat 198
behind2 reken -105
behind2 stichting -204
behind2 t -270
behind2 u 329
behind2 uit 344
behind2 van -33
behind2 volgend 307
behind2 vor 125
behind2 was 225
behind2 we 198
behind2 zij 210
behind2 zit -250
bothBefore , iban 198
bothBefore , rek 316
bothBefore , reken 167
bothBefore 0 iban 290
bothBefore 0 op -373
bothBefore 0 reken 243
bothBefore @code vbld 219
bothBefore ^ iban 207
bothBefore ^ is -105
bothBefore ^ mijnreken 147
bothBefore ^ nar -313
bothBefore ^ op 226
bothBefore ^ rekenignnummer 144
bothBefore ^ rekeningnr 164
bothBefore ^ rekeningnummer 324
bothBefore ^ van 184
bothBefore af van 137
bothBefore be reken 237
bothBefore belgisch reken 239
bothBefore betaald op -256
bothBefore betaald van 264
bothBefore betaald vanaf -233
bothBefore betal aan -194
bothBefore betal op -177
bothBefore de geboortepremie 179
bothBefore eig reken 203
bothBefore euro op -282
bothBefore geld op -185
bothBefore gironummer is 150
bothBefore grag nar 284
bothBefore grag op 233
bothBefore het op 116
bothBefore iban : 88
bothBefore iban is 73
bothBefore is nu -161
bothBefore kan nar 232
bothBefore kan op 263
bothBefore ker van 235
bothBefore komt op 150
bothBefore mag op 232
bothBefore mar op 109
bothBefore mij : 220
bothBefore mijn iban 140
bothBefore nar iban 184
bothBefore niet op 177
bothBefore nieuw is 274
bothBefore op iban 198
bothBefore op reken 243
bothBefore oud gironummer 163
bothBefore overgemaakt nar -348
bothBefore overmak op 112
bothBefore rek : -143
bothBefore reken : 320
bothBefore reken is 262
bothBefore reken nummer 155
bothBefore rekeningnummer : 262
bothBefore rekeningnummer is 198
bothBefore rekeningnummer was -133
bothBefore retour op 206
bothBefore stat op 204
bothBefore stort op -89
bothBefore terug nar 144
bothBefore terug op -102
bothBefore teruggekom op 258
bothBefore terugstort op 293
bothBefore uw reken -348
bothBefore van gemeent -228
bothBefore van mij 217
bothBefore voorgeschot vanaf 209
bothBefore voorschot op -239
bothBefore word op 175
bothBefore zakelijk reken -145
earlier @code 298
earlier ben -374
earlier betaald 243
earlier betal -336
earlier dat 357
earlier de -172
earlier en -324
earlier het -170
earlier ik -85
earlier nog -50
earlier terug 252
earlier tevel 243
earlier van -374
earlier vor 151
earlier war 239
elsewhere ! 229
elsewhere ) 225
elsewhere , 34
elsewhere . -32
elsewhere 0 87
elsewhere ? -167
elsewhere @code 232
elsewhere a -290
elsewhere aan -105
elsewhere aanslag -252
elsewhere affich -201
elsewhere afgeschrev 226
elsewhere al 105
elsewhere ander -116
elsewhere app 180
elsewhere aub 377
elsewhere b 240
elsewhere bank -226
elsewhere be 316
elsewhere bedankt 223
elsewhere ben 376
elsewhere betal -311
elsewhere bij -72
elsewhere bijstand 230
elsewhere brief -272
elsewhere burgerzak -142
elsewhere bus 286
elsewhere bv -229
elsewhere cjib -159
elsewhere dan -331
elsewhere dank 264
elsewhere dar -158
elsewhere das 160
elsewhere dat -215
elsewhere de -36
elsewhere declaratie 329
elsewhere der 244
elsewhere dez 304
elsewhere die -141
elsewhere dochter -169
elsewhere doen -296
elsewhere doorgegev 314
elsewhere dor 162
elsewhere dubbel 239
elsewhere een -83
elsewhere eerst -159
elsewhere eig 268
elsewhere elk 234
elsewhere en 243
elsewhere ene -220
elsewhere er 174
elsewhere erin -363
elsewhere euro 289
elsewhere exampl -137
elsewhere factur -293
elsewhere fictief 278
elsewhere folder -149
elsewhere fout -260
elsewhere gat -142
elsewhere ge 337
elsewhere gebor 260
elsewhere gekreg -164
elsewhere gemeent -50
elsewhere gen -181
elsewhere gestort 253
elsewhere gewon 240
elsewhere gister -181
elsewhere grag 348
elsewhere groetjes 291
elsewhere grot 224
elsewhere had 154
elsewhere har 380
elsewhere heb 407
elsewhere heeft 145
elsewhere helft 150
elsewhere het -301
elsewhere hier 139
elsewhere iban 258
elsewhere iet -162
elsewhere ik 109
elsewhere in 153
elsewhere ingangsdatum 222
elsewhere is 143
elsewhere j 169
elsewhere juli 222
elsewhere jullie -206
elsewhere kan 274
elsewhere ker 221
elsewhere kreg 168
elsewhere krijg 242
elsewhere krijgt -140
elsewhere kunt 282
elsewhere leefgeld 246
elsewhere leeflon 287
elsewhere lukt 271
elsewhere m 411
elsewhere maand 336
elsewhere maatschapp 358
elsewhere machtig 108
elsewhere mag -92
elsewhere mail -167
elsewhere mak 124
elsewhere man 254
elsewhere mar 248
elsewhere medewerker 222
elsewhere mei 183
elsewhere mer 201
elsewhere merci 97
elsewhere met -247
elsewhere mij 303
elsewhere mijn 409
elsewhere mn 200
elsewhere moeder 299
elsewhere moest 448
elsewhere moet -328
elsewhere mw 285
elsewhere nam -292
elsewhere nar -123
elsewhere ne 181
elsewhere nep -266
elsewhere niet 177
elsewhere nieuw 216
elsewhere nik 196
elsewhere nl 316
elsewhere nog -97
elsewhere nou -169
elsewhere nummer 101
elsewhere ocmw 122
elsewhere of 129
elsewhere oktober -165
elsewhere om 213
elsewhere ons 119
elsewhere onz -405
elsewhere op -158
elsewhere oud -201
elsewhere parker -142
elsewhere per 235
elsewhere premie 216
elsewhere proef 282
elsewhere rek -195
elsewhere reken -65
elsewhere rekeningnummer 226
elsewhere rijksregister 351
elsewhere schol 131
elsewhere september 128
elsewhere sorry 183
elsewhere speelplein -169
elsewhere stad -336
elsewhere stat -268
elsewhere stichting -239
elsewhere stur 316
elsewhere t -188
elsewhere te 292
elsewhere terug 408
elsewhere terugbetal 300
elsewhere teruggaf 354
elsewhere testman 256
elsewhere toch -299
elsewhere twed -159
elsewhere u 263
elsewhere uur 241
elsewhere uw -398
elsewhere v -134
elsewhere vel 339
elsewhere veren -155
elsewhere vergoed 226
elsewhere vertrouw -268
elsewhere verwacht 246
elsewhere via 197
elsewhere voorbat 225
elsewhere voorgeschot 178
elsewhere vor 108
elsewhere vorig 179
elsewhere vraagt 267
elsewhere vrag -173
elsewhere vrijwilliger 257
elsewhere vzw -383
elsewhere waarborg 228
elsewhere wanner 81
elsewhere war -206
elsewhere was 260
elsewhere welk -129
elsewhere whatsapp 197
elsewhere wij 130
elsewhere wim 191
elsewhere wit 250
elsewhere zegt -211
elsewhere zei 351
elsewhere zelf 99
elsewhere zit -208
elsewhere zon 162
pair ( @it 163
pair ( dat 288
pair ( die 202
pair ( o 108
pair ( reken 176
pair ) $ -69
pair , 0 158
pair , al -277
pair , als 181
pair , ben 347
pair , betal -179
pair , dank 253
pair , dar 101
pair , dat -70
pair , die 465
pair , dus 281
pair , echt -59
pair , ge 332
pair , geld 104
pair , geliev -166
pair , grag -208
pair , heb 231
pair , hoort -164
pair , iban 198
pair , k 255
pair , kan -109
pair , klopt -254
pair , mag -128
pair , mar -142
pair , mededel -169
pair , mijn 266
pair , moet -307
pair , mog -250
pair , niet 151
pair , of -253
pair , ons 264
pair , rek 316
pair , reken -86
pair , stat 65
pair , stort 109
pair , t 209
pair , terug -138
pair , terugstort 222
pair , u 139
pair , vor 306
pair , wanner 231
pair , wij -303
pair , ziet 286
pair , zij 210
pair , zit -250
pair . $ -59
pair 0 $ 100
pair 0 , 121
pair 0 0 -71
pair 0 ? -232
pair 0 euro -118
pair 0 iban 290
pair 0 nar -309
pair 0 op -373
pair 0 overmak -142
pair 0 reken 250
pair : @it 62
pair : de -213
pair : ik -259
pair ? $ -201
pair @code $ 227
pair @code , 54
pair @code 0 -159
pair @code fak -146
pair @code j 180
pair @code mijzelf 157
pair @code nar -162
pair @code test 254
pair @it $ 212
pair @it ) 163
pair @it , -29
pair @it 0 208
pair @it ? -149
pair @it @code 317
pair @it a 185
pair @it als -42
pair @it aub 366
pair @it bij 247
pair @it dan 78
pair @it dank -184
pair @it dar 208
pair @it das 98
pair @it dat 288
pair @it de -227
pair @it denk -167
pair @it echt -221
pair @it gebruikt -125
pair @it grag 221
pair @it groetjes 153
pair @it he 151
pair @it het -138
pair @it iban 145
pair @it ik 270
pair @it in -233
pair @it is 35
pair @it kan 113
pair @it klopt 242
pair @it mag 247
pair @it mar 114
pair @it met -241
pair @it mijn 225
pair @it moet 161
pair @it mvg 259
pair @it nar 357
pair @it niet 422
pair @it nog -143
pair @it of -366
pair @it stat -152
pair @it toch -232
pair @it van -260
pair @it vor 105
pair @it want 202
pair @it wordt -237
pair @it zei -207
pair ^ 0 333
pair ^ @it 115
pair ^ aannemer -164
pair ^ actie -147
pair ^ als -128
pair ^ bsn 217
pair ^ dat 237
pair ^ de 142
pair ^ dit 123
pair ^ doe 203
pair ^ eerst 181
pair ^ factur -171
pair ^ geld 222
pair ^ geliev 254
pair ^ grag 212
pair ^ het -82
pair ^ hier 294
pair ^ hierbij 229
pair ^ hij 289
pair ^ iban 245
pair ^ ik -175
pair ^ isolatiesubsidie -147
pair ^ ja 125
pair ^ k 299
pair ^ kan 213
pair ^ kunn 131
pair ^ kunt 143
pair ^ leeflon 165
pair ^ mag -172
pair ^ me 341
pair ^ mijn 161
pair ^ mijnreken 147
pair ^ moet -161
pair ^ nar -311
pair ^ nieuw 194
pair ^ ons -260
pair ^ onz -335
pair ^ premie 303
pair ^ priv 220
pair ^ rek 347
pair ^ rekenignnummer 144
pair ^ rekeningnr 208
pair ^ rekeningnumer 232
pair ^ rekeningnummer 162
pair ^ reknr 227
pair ^ stichting -148
pair ^ stort 308
pair ^ stur 170
pair ^ tegemoetkom 267
pair ^ terugbetal 302
pair ^ teruggaf 178
pair ^ teruggav 146
pair ^ u 145
pair ^ uitbetal 205
pair ^ uw -267
pair ^ van 225
pair ^ vanaf 256
pair ^ verkeerd -159
pair ^ vor -53
pair ^ waarom 270
pair a . 202
pair aan $ 393
pair aan @it -270
pair aan de -227
pair aannemer wil -164
pair aanslag stat -175
pair af , 212
pair af van 176
pair affich van -243
pair afgehoud van 233
pair al betaald -171
pair al in -250
pair al op 234
pair als die 181
pair als ge 128
pair als mijn 340
pair als reken -234
pair altijd niet 207
pair alvast bedankt 156
pair ander reken 212
pair app geplakt 131
pair aub $ 97
pair aub , 364
pair automatisch incasso 237
pair bank , 123
pair bankreken $ 154
pair be reken 237
pair bedankt $ 247
pair bedrag 0 231
pair bekend bij -201
pair bekeur nar -159
pair belgisch reken 239
pair ben , 181
pair ben van 264
pair betaald $ 218
pair betaald , -145
pair betaald leges 216
pair betaald op -280
pair betaald van 264
pair betaald vanaf -233
pair betaalreken . 143
pair betaalt de -339
pair betal $ -357
pair betal aan -194
pair betal op -189
pair bic hoort -251
pair bij @it -297
pair bij de 196
pair bij jullie 69
pair bijzonder bijstand 116
pair borg van 138
pair brief , -209
pair brief over -199
pair bsn 0 220
pair bv $ -346
pair cijfer $ 224
pair clubreken @it -224
pair dan @it 129
pair dan grag 266
pair dank u 274
pair dar een 272
pair dar komt 185
pair dar kwam 150
pair dar ook -314
pair dat ? -225
pair dat @it -167
pair dat blijkt -130
pair dat de -92
pair dat er -154
pair dat geld 262
pair dat heb 189
pair dat ik 85
pair dat is 125
pair dat nummer -287
pair dat op 151
pair dat van -206
pair dat veranderd -183
pair dat vor 171
pair de 0 209
pair de aanslag -273
pair de automatisch 220
pair de bekeur -159
pair de belastingsamenwerk -149
pair de bib 155
pair de bijstand 250
pair de bijzonder 116
pair de borg 272
pair de brief -255
pair de buurgemeent -284
pair de chiro -199
pair de factur -327
pair de fietspremie 136
pair de flyer -162
pair de fusie -266
pair de geboortepremie 183
pair de gemeent -46
pair de gren 279
pair de huisvuilbelast -167
pair de hur 207
pair de ijsclub -157
pair de incasso 154
pair de kerk -197
pair de leges -105
pair de mantelzorgpremie 147
pair de opvang 244
pair de oud 261
pair de ozb -159
pair de post -145
pair de premie 138
pair de reken -161
pair de renovatiepremie 158
pair de sit -194
pair de spaarreken 231
pair de sportcheque 207
pair de stad -51
pair de stichting -138
pair de strat -166
pair de subsidie -253
pair de subsidiebeschik -252
pair de terugbetal 363
pair de teruggav 262
pair de tevel 216
pair de vader 162
pair de voedselbank -225
pair de voetbalclub -138
pair de vzw -226
pair de woningbouw -201
pair de zal -222
pair denk ik -167
pair dez wek 196
pair die 0 346
pair die ik 330
pair die mail -251
pair die niet 382
pair die op -238
pair dit is 206
pair dochter $ 294
pair doe de -263
pair doe mar 197
pair doen we 125
pair dor mijn -237
pair dorpshuis , -148
pair drie ker -226
pair dus de 200
pair dus die 120
pair dus niet 157
pair echt het -145
pair echt jullie -158
pair een ander -106
pair een belgisch 239
pair een factur -270
pair een firma -163
pair een ker 328
pair een nul 108
pair een zogenaamd -187
pair eig betaalreken 143
pair eig reken 92
pair en @code -176
pair en dan -279
pair en dat -130
pair en de 41
pair en het -235
pair en mijn 134
pair en niet -86
pair energieleverancier heeft -330
pair er een -278
pair er stond 217
pair euro op -282
pair euro te 271
pair factur 0 -191
pair factur van -279
pair feestzal mag -186
pair fusie $ -266
pair ge wilt 128
pair geboortepremie @it 179
pair gebruikt @it -242
pair geeft een -334
pair gegev , 297
pair gekreg , 204
pair geld op -185
pair geld terug 355
pair geld van 260
pair geliev de 252
pair geliev te -207
pair gelof ik -152
pair gemeent , -241
pair gemeent ? -151
pair gemeent @it -284
pair gemeent heffing -261
pair gemeent moet 142
pair gemeent op -274
pair geplakt $ 131
pair geplakt , -284
pair gestort op 215
pair gestort word 194
pair giro @it 205
pair gironummer is 150
pair giroreken @it 148
pair goed $ 251
pair grag $ 227
pair grag de 164
pair grag nar 284
pair grag op 283
pair groetjes $ 153
pair hal het 214
pair har eig 161
pair har reken 199
pair he $ 99
pair heb @it 287
pair heb de -112
pair heb een 246
pair heb het 245
pair heb ik 155
pair hebb jullie 330
pair hebb we 143
pair heeft @it -327
pair heeft de -181
pair heeft een -243
pair hen $ 216
pair het formulier 236
pair het mar 284
pair het niet -110
pair het nog 244
pair het nummer -315
pair het ocmw -286
pair het op 193
pair het rekeningnummer -133
pair het restant 229
pair het stembureau 344
pair het teruggestort 235
pair het terugstort 246
pair het tevel 226
pair het voorschot 195
pair het waterschap -186
pair hier , -273
pair hier mijn 191
pair hij heeft 306
pair hondenbelast $ 234
pair iban $ 168
pair iban , -178
pair iban : 88
pair iban @it 223
pair iban is 102
pair iban van -76
pair iban vor 263
pair ik $ -125
pair ik @it -212
pair ik ben -114
pair ik betal 130
pair ik bij 268
pair ik dar -182
pair ik de -325
pair ik doe -203
pair ik dus 181
pair ik een 315
pair ik had 239
pair ik mijn -195
pair ik stort -320
pair ik toen 227
pair ik van 237
pair ik werk 217
pair ik zie 157
pair in de -254
pair in het 225
pair in jullie -263
pair in mijn -180
pair incasso ? 139
pair is ? -278
pair is betaald 244
pair is dat -252
pair is de -172
pair is die -147
pair is dit -166
pair is een 189
pair is gestopt 219
pair is goed 169
pair is het -113
pair is in 155
pair is mar -148
pair is mijn 327
pair is nu -161
pair is opgehev 132
pair is toch -134
pair is van 150
pair isolatiesubsidie vor -147
pair jan $ 296
pair jar terug -196
pair juist $ 313
pair juist ? -152
pair jullie de 163
pair jullie hebb 296
pair jullie iban -438
pair jullie reken -188
pair jullie sit -163
pair jullie wel 358
pair kan dat -228
pair kan het 270
pair kan nar 121
pair kan op 261
pair kan t 298
pair ker betal -350
pair ker van 235
pair kerk $ -197
pair klopt $ 220
pair klopt dat -254
pair komt die 133
pair komt op 150
pair kunn jullie 131
pair kunt ge -149
pair kunt u 180
pair leges , -142
pair leges overmak -129
pair leges stort -200
pair lon komt 181
pair loopt op 107
pair ma terug 205
pair mag dat -102
pair mag gestort 175
pair mag ik -385
pair mag op 107
pair mag terug -125
pair mail van -248
pair man $ 266
pair mar dat -165
pair mar een -342
pair mar ik -156
pair mar op 120
pair mar terug 145
pair mar van 181
pair mar vor 203
pair me vriendin 127
pair mededel 0 -260
pair mer op 147
pair met @it -92
pair met dank 239
pair met de -167
pair mij $ 229
pair mij , 257
pair mij 0 224
pair mij : 220
pair mij @it 221
pair mij en 142
pair mij priv 139
pair mijn bankapp -157
pair mijn bankreken 154
pair mijn broer 280
pair mijn eig 249
pair mijn ex 281
pair mijn iban 183
pair mijn leeflon 295
pair mijn mail 301
pair mijn man 305
pair mijn nam 351
pair mijn nieuw 295
pair mijn nummer 362
pair mijn oud 247
pair mijn person 240
pair mijn privereken 195
pair mijn regenput 176
pair mijn reken 47
pair mijn rekeningnummer 247
pair mijn salaris -148
pair mijn uitker 357
pair mijn vrouw 127
pair mijn zon 296
pair mijnreken @it 147
pair mijzelf $ 204
pair mijzelf , 183
pair mn eig 168
pair mn reken 259
pair mn rekeningnr 139
pair moet dat 163
pair moet de 148
pair moet die -212
pair moet ik -180
pair moet nar 293
pair moet overmak -126
pair moogt ge 210
pair nam , 223
pair nam . 152
pair nam van -50
pair namen de -171
pair nar @code 150
pair nar @it -117
pair nar de 251
pair nar iban 188
pair nar mij 257
pair nar uw -161
pair neg vijf 186
pair niet aan 393
pair niet betaald -243
pair niet die 257
pair niet op 123
pair niet werkt 181
pair nieuw bank 123
pair nieuw nummer -148
pair nik mer 277
pair nodig $ 213
pair nog bij 365
pair nog een 234
pair nog op -251
pair nul ) 108
pair nummer @it -177
pair nummer van -191
pair o is 108
pair ocmw of -182
pair of @it -143
pair of is -366
pair of moet 128
pair of van -184
pair om gedan -159
pair omzet aub 211
pair ongeluk dubbel 166
pair ons ma 215
pair ons rekeningnummer -190
pair ook gewon -271
pair ook in -201
pair ook op -170
pair op @it 64
pair op de -196
pair op facebok -248
pair op het -262
pair op hun -239
pair op iban 198
pair op jullie -262
pair op mijn 136
pair op nam -61
pair op reken 220
pair op terug 213
pair op uw -113
pair op wit 273
pair oplicht $ -192
pair oud $ 257
pair oud bank 204
pair oud gironummer 183
pair oud reken 245
pair oud rekeningnummer 218
pair over de 296
pair over mijn 305
pair overgemaakt nar -348
pair overled , 188
pair overmak op 156
pair overmak vor -142
pair ozb nar -159
pair per 0 207
pair per ongeluk 185
pair phishing $ -239
pair premie fiet 150
pair premie op 245
pair prijzengeld vd 298
pair priv @it 179
pair regenput te 176
pair reiskost als 261
pair rek : -143
pair rek @it 333
pair reken $ 311
pair reken , 92
pair reken : 320
pair reken is 283
pair reken niet 270
pair reken nummer 155
pair reken van -127
pair reken vor 333
pair reken war 225
pair rekenignnummer @it 238
pair rekeningnr @code 163
pair rekeningnr @it 171
pair rekeningnr is 112
pair rekeningnumer @it 200
pair rekeningnummer $ 354
pair rekeningnummer , 220
pair rekeningnummer : 262
pair rekeningnummer @it 104
pair rekeningnummer is 198
pair rekeningnummer scouting -252
pair rekeningnummer van -114
pair rekeningnummer vor 219
pair rekeningnummer was -133
pair rest van 255
pair retour op 206
pair rod kruis -179
pair rond de -148
pair salaris komt 268
pair scouting vor -252
pair sit $ -213
pair sit stan -142
pair spaarreken @it 234
pair stad ? -214
pair stad een 252
pair stad is -237
pair stan twee -142
pair standplat op 319
pair stat @it -108
pair stat er -178
pair stat het 253
pair stichting dorpshuis -174
pair stort dar 271
pair stort de 134
pair stort het 310
pair stort mar 212
pair stort op -63
pair stur $ 296
pair subsidie vor 176
pair subsidiebeschik : -252
pair t was 290
pair te vel 263
pair terug te 334
pair terugbetal van 329
pair teruggav kan 99
pair teruggav van 195
pair teruggekom op 258
pair terugstort op 278
pair tevel betaald 373
pair toch ? -107
pair twee cijfer 208
pair twee iban -142
pair u $ 180
pair u de 156
pair u gevraagd 124
pair u het 234
pair uit de 113
pair uit mijn 200
pair uitbetal op 191
pair uw brief 220
pair uw rek -333
pair uw reken -211
pair vader $ 162
pair vader is 111
pair van 0 -225
pair van @code -232
pair van @it 540
pair van af 123
pair van bank 283
pair van de -129
pair van den -172
pair van gemeent -251
pair van har 217
pair van het -15
pair van jullie -400
pair van me 119
pair van mezelf 259
pair van mij 281
pair van mijn 256
pair van mijzelf 233
pair van mn 154
pair van moeder -165
pair van ons 319
pair van onz -145
pair van stichting -250
pair van uw 137
pair vandag nog -204
pair vbld @it 222
pair vergoed vor 182
pair verkeerd om -159
pair vermeldt @it -156
pair vo de 172
pair voedselbank stat -223
pair volgen de -204
pair voorgeschot $ 290
pair voorgeschot vanaf 209
pair voorschot op -160
pair voortan op 130
pair vor 0 154
pair vor den 321
pair vor die 187
pair vor een -129
pair vor het 131
pair vor jullie 259
pair vor leges -142
pair vor mij 107
pair vor nel -159
pair vor ons -153
pair vor terugbetal 248
pair vor waarborg 294
pair vraagt mijn -346
pair vriendin $ 103
pair vrouw $ 126
pair vzw $ -374
pair vzw , -294
pair waarborg stort 315
pair waarborg van 166
pair want die 180
pair want ik 315
pair want we 198
pair war de -201
pair was @it -97
pair was een 306
pair was mijn 322
pair was vor -105
pair waterschap stat -148
pair wek nog 196
pair welk bic -251
pair welk reken 291
pair werkt dan 181
pair wet niet 162
pair wij zijn -168
pair wil 0 -240
pair wil dat -220
pair wilt $ 128
pair wilt u 149
pair word op 175
pair wordt dor -237
pair zaalhur terug 169
pair zal terug 336
pair zal was -309
pair ze , 193
pair zegt dat -126
pair zelf $ 186
pair zelf betaald 236
pair zelf voorgeschot 272
pair zet $ -107
pair zet @it -138
pair zichtreken $ 266
pair zie het 257
pair zijn , 267
pair zijn nam 191
pair zon zijn 296
pair zwart op 273
skip ( is 277
skip ( van 181
skip , $ 421
skip , . 186
skip , 0 -98
skip , ? -134
skip , @it 319
skip , ben -143
skip , betaald -239
skip , betal 150
skip , dar 201
skip , dat -237
skip , de -96
skip , dez 312
skip , die 100
skip , doe -177
skip , en -256
skip , grag 197
skip , had 167
skip , heb 341
skip , heeft 280
skip , iban 160
skip , ik -112
skip , in -244
skip , jullie 165
skip , kan 224
skip , ker 213
skip , komt -177
skip , krijg -180
skip , kwam 150
skip , loopt 214
skip , ma 250
skip , mag -87
skip , mar 281
skip , nar -267
skip , nog 316
skip , op -234
skip , oud 169
skip , overmak -142
skip , reken 336
skip , rest -144
skip , retour 206
skip , stat -212
skip , stort -172
skip , te -306
skip , u 89
skip , vor 121
skip , vroeg 311
skip , was 208
skip , wel 263
skip , welk -201
skip , wet 322
skip , zal -309
skip , zijn -210
skip 0 $ 91
skip 0 . 145
skip 0 0 28
skip 0 ? -232
skip 0 @it -118
skip 0 en -266
skip 0 nar -240
skip 0 nog -243
skip 0 op -191
skip 0 reken 114
skip 0 stort -184
skip 0 te 271
skip 0 terug -196
skip 0 van 234
skip 0 vor 132
skip : $ 103
skip : , -210
skip : . 100
skip : 0 176
skip : @code 187
skip : bedrag 214
skip : heb -184
skip : op 127
skip : ozb -159
skip : t 277
skip : vor 185
skip @code $ 190
skip @code , 254
skip @code 0 -192
skip @code @it -60
skip @it $ 59
skip @it . 74
skip @it 0 181
skip @it ? -179
skip @it aub 245
skip @it bedankt 189
skip @it bij -234
skip @it dan -220
skip @it dank 308
skip @it dar 123
skip @it dat -90
skip @it de -71
skip @it dor -324
skip @it een -430
skip @it en -141
skip @it ge 135
skip @it grag 209
skip @it heb 159
skip @it het -113
skip @it hij 313
skip @it hoort -164
skip @it ik 108
skip @it is 52
skip @it j 180
skip @it jullie 198
skip @it kan -87
skip @it mag 76
skip @it mar -320
skip @it met 140
skip @it mezelf 253
skip @it mij 331
skip @it mijn 86
skip @it mijzelf 191
skip @it moet -240
skip @it nam -39
skip @it nee 218
skip @it nu 172
skip @it o 108
skip @it ouderrad -185
skip @it plat 198
skip @it reken -105
skip @it stichting -204
skip @it t -270
skip @it u 329
skip @it uit 344
skip @it van -33
skip @it volgend 307
skip @it vor 125
skip @it was 225
skip @it we 198
skip @it zij 210
skip @it zit -250
skip ^ $ 402
skip ^ 0 291
skip ^ : 221
skip ^ @code 243
skip ^ @it 170
skip ^ bankreken 154
skip ^ ben -101
skip ^ betaalt -265
skip ^ betal -306
skip ^ brief -227
skip ^ dar 177
skip ^ das 212
skip ^ dat 180
skip ^ de 146
skip ^ den -285
skip ^ dor -268
skip ^ dorpshuis -148
skip ^ dus 253
skip ^ een -181
skip ^ en 314
skip ^ fiet 197
skip ^ grag 132
skip ^ heb 77
skip ^ hebb 296
skip ^ heeft -268
skip ^ het 54
skip ^ hier 236
skip ^ hondenbelast 135
skip ^ iban -77
skip ^ ik -313
skip ^ is 108
skip ^ kan 104
skip ^ komt 352
skip ^ mag 268
skip ^ man 269
skip ^ mar 255
skip ^ mijn 65
skip ^ moeder -178
skip ^ moet 94
skip ^ nar 191
skip ^ nel -159
skip ^ nieuw -159
skip ^ nr 280
skip ^ nummer 313
skip ^ ocmw 177
skip ^ om -159
skip ^ op 65
skip ^ oud 162
skip ^ premie 225
skip ^ rek -333
skip ^ reken 158
skip ^ rekeningnr 112
skip ^ rekeningnumer 267
skip ^ rekeningnummer 123
skip ^ rekent -273
skip ^ schrijv 166
skip ^ scouting -252
skip ^ stat 175
skip ^ stond 230
skip ^ stuurt -252
skip ^ terug 126
skip ^ u 156
skip ^ van -43
skip ^ veren -328
skip ^ vergoed 185
skip ^ verkoopt -160
skip ^ voetbalclub -138
skip ^ vraagt -331
skip ^ war 225
skip ^ was -159
skip ^ werk 217
skip ^ wij -259
skip ^ wil -166
skip ^ zijn 165
skip ^ zit -246
skip a $ 202
skip af @it 137
skip al @it 178
skip als niet 181
skip als reken 340
skip als wilt 128
skip altijd @it -333
skip alvast $ 161
skip app $ 131
skip bank @it 329
skip bank in 286
skip bankreken mijn 169
skip bas nik 136
skip be @it 237
skip bekend de 294
skip belgisch @it 239
skip ben de -148
skip betaald @it -133
skip betaald terug -130
skip betaalreken $ 143
skip betal @it -199
skip bij $ 103
skip bij bank 267
skip borg de 92
skip brief $ -279
skip brief @it -91
skip bsn , 148
skip da op -165
skip daarop ? 268
skip dan de -196
skip dank $ 211
skip dar $ 241
skip dar het 120
skip dar op 143
skip dat $ -49
skip dat bij 126
skip dat een -170
skip dat gemeent -228
skip dat het -341
skip dat ik 205
skip dat in -190
skip dat is 171
skip dat jullie -196
skip dat met -291
skip dat mijn 157
skip dat rekeningnummer -278
skip dat stad 239
skip dat toch -261
skip dat van 228
skip de $ -79
skip de ( 262
skip de ) 280
skip de , -587
skip de : -331
skip de ? -101
skip de @it -262
skip de bank 204
skip de betaalt 155
skip de bijstand 116
skip de daarop 225
skip de dag 342
skip de de -341
skip de die 276
skip de een 143
skip de gan -30
skip de grag -198
skip de heeft -132
skip de incasso 220
skip de is -144
skip de kan -162
skip de mag 102
skip de moet 211
skip de niet -202
skip de ook -124
skip de op -308
skip de over 151
skip de overmak -174
skip de rechtstrek -280
skip de reken 99
skip de stort -148
skip de terug 196
skip de van 67
skip de vor 186
skip de vraagt -287
skip de vroeg 231
skip de zelf 225
skip de zet -146
skip de zijn 174
skip den van 194
skip denk $ -146
skip dez nog 218
skip die $ 236
skip die afgeslot 135
skip die euro 328
skip die jullie -242
skip die mij 162
skip die werkt 181
skip doe post -145
skip doorgev de 170
skip dor bank -237
skip dus $ -108
skip dus op 129
skip echt reken -160
skip echt rekeningnummer -145
skip een ) 108
skip een . -143
skip een : 180
skip een @it -266
skip een bij -259
skip een in -130
skip een met -259
skip een nummer -147
skip een op -9
skip een reken 157
skip een van -184
skip een vor 299
skip eig , 278
skip eig . 187
skip eig @it 138
skip eig niet 270
skip en $ 203
skip en . -142
skip en bekeur -159
skip en blijkt -130
skip en de 293
skip en het -490
skip en is -165
skip en ker 304
skip en mer -138
skip er die -236
skip euro @it -314
skip euro van 201
skip euro vel 271
skip factur 0 -108
skip feestzal terug -186
skip flyer de -174
skip gat mijn 347
skip ge $ 128
skip ge de 255
skip ge op 234
skip ge premie 176
skip geboortepremie $ 158
skip gedan de -159
skip geld @it -185
skip geld op 78
skip geliev stort -158
skip geliev subsidie 176
skip gelijk , 231
skip gemeent $ -279
skip gemeent ? -181
skip gemeent mag -136
skip gen $ 303
skip gestort @it 235
skip gestort op 175
skip gironummer @it 150
skip grag @it 262
skip grag op 154
skip har is 286
skip heb $ 290
skip heb belgisch 239
skip heb de -121
skip heb nik -228
skip heb voorgeschot 210
skip hebb @it 157
skip heeft $ 293
skip heeft , -368
skip heeft drank -254
skip hem $ -369
skip het $ 165
skip het , 247
skip het . -232
skip het : -157
skip het ? -132
skip het @it 210
skip het betaald 226
skip het de -116
skip het een 273
skip het gewon -143
skip het heb 330
skip het ik 243
skip het is 230
skip het mag 123
skip het nar 217
skip het niet -137
skip het nog 158
skip het nummer -200
skip het of -176
skip het op 246
skip het stat -268
skip het van -104
skip het vermeldt -156
skip hierhen @it 225
skip hij de 190
skip hoe ik -208
skip hoort bij -164
skip hun , -191
skip iban $ 161
skip iban , 310
skip iban . 206
skip iban @code 87
skip iban @it 50
skip iban de 177
skip iban ik 137
skip iban me 127
skip iban t 386
skip ik $ 469
skip ik , -106
skip ik 0 -193
skip ik bank 174
skip ik dat -319
skip ik de -72
skip ik het 277
skip ik hier -211
skip ik in 184
skip ik leges -125
skip ik niet 212
skip ik nog 220
skip ik op -375
skip ik reken -244
skip ik van 259
skip ik zelf 188
skip in , 305
skip in brief 183
skip in ker -350
skip in mail -217
skip in strat -151
skip incasso $ 139
skip incasso @it -176
skip is $ 225
skip is , 95
skip is 0 208
skip is @it -186
skip is de -270
skip is denk -167
skip is echt -192
skip is eig 188
skip is en 333
skip is er 129
skip is het -310
skip is jullie -263
skip is mij 197
skip is mijn 272
skip is nieuw 297
skip is nog 175
skip is nul 108
skip is nummer -214
skip is op 221
skip is reken -180
skip is toegekom 132
skip is veranderd -183
skip is vor 284
skip is wel -210
skip isolatiesubsidie ons -147
skip jar $ -278
skip juist $ -152
skip jullie $ -174
skip jullie @it -306
skip jullie factur -323
skip jullie het 301
skip jullie mijn 295
skip jullie stan -142
skip jullie stat -256
skip jullie van -365
skip jullie vor 196
skip kan @it 290
skip kan gemeent 167
skip kan mijn -261
skip ker $ -249
skip kunt de 145
skip leges mar -142
skip leges terug 170
skip ma op 205
skip mag $ 235
skip mag @it 178
skip mag borg 277
skip mag dar -136
skip mag de -237
skip mag het -299
skip mag nar 139
skip mag op -80
skip mag word 263
skip mail . 239
skip mail een -139
skip mama 0 -239
skip mar $ 217
skip mar , 259
skip mar @it 126
skip mar is 219
skip mar jullie -142
skip mar op 145
skip mar van 240
skip me @it 208
skip mededel 0 -260
skip mer $ 143
skip mer de 166
skip met $ 166
skip met , -324
skip met . -233
skip met @it -171
skip met en 200
skip met op -291
skip mij $ 180
skip mij , 260
skip mij @it 212
skip mij de 291
skip mij euro 224
skip mij mijn 104
skip mij vor 168
skip mijn $ 228
skip mijn , 299
skip mijn . 119
skip mijn : 165
skip mijn @code -194
skip mijn @it 108
skip mijn als 354
skip mijn betaalreken 143
skip mijn en 134
skip mijn gironummer 183
skip mijn heeft -279
skip mijn iban 157
skip mijn is 243
skip mijn komt 275
skip mijn mar -113
skip mijn reken 244
skip mijn rekeningnummer 158
skip mijn stort 228
skip mijn te 176
skip mijn van 274
skip mijn vor 215
skip mijzelf vor 183
skip mn $ 263
skip mn @it 200
skip mn is 155
skip mn reken 243
skip moeder , 127
skip moet @it 164
skip moet dar -285
skip moet de -180
skip moet het -290
skip moet nar -87
skip moet op -92
skip moet via -143
skip moogt de 185
skip mvg $ 242
skip nam $ 152
skip nam @it 199
skip nam de -353
skip nam mij 208
skip nam niet -332
skip nam stichting -201
skip nar $ 259
skip nar ( -229
skip nar , -102
skip nar @it 209
skip nar aub 160
skip nar fak -146
skip nar omzet 211
skip nar t -154
skip nar van -179
skip nar want 194
skip nie , 125
skip niet $ -155
skip niet , -89
skip niet . 176
skip niet @it 177
skip niet dan 181
skip niet die 51
skip niet op 278
skip niet van 209
skip nieuw , 164
skip nieuw @it 82
skip nieuw is -159
skip nik op -161
skip nog , -112
skip nog betaald -243
skip nog het 152
skip nog jullie 251
skip nog ker 328
skip nog niet 207
skip nu $ 209
skip nu . 224
skip nu ik -130
skip nul $ 122
skip nummer $ -189
skip nummer , -171
skip nummer de -256
skip o een 108
skip of $ -139
skip of ? -339
skip of dat -188
skip of de -165
skip of het -178
skip om : -159
skip omzet $ 211
skip ongeluk betaald 166
skip ons , -188
skip ons : 180
skip ons @it -126
skip ons de 233
skip onz is -286
skip ook $ -181
skip ook de -171
skip op $ 211
skip op , 69
skip op 0 229
skip op ? 62
skip op @it 275
skip op aanslag -151
skip op affich -143
skip op als 128
skip op aub 328
skip op dat 183
skip op en 182
skip op flyer -162
skip op grag 134
skip op mag 290
skip op nam 389
skip op nummer -144
skip op oud 166
skip op person 240
skip op reken 110
skip op sit -256
skip op spandoek -192
skip op stat -233
skip op ten -175
skip op tnv 299
skip op van -45
skip op vor -261
skip op websit -191
skip op zakelijk -145
skip op zei -207
skip op zet 316
skip oud , 148
skip oud @it 169
skip oud is 150
skip oud was 182
skip over eig 305
skip over gren 279
skip overgemaakt @it -204
skip overmak @it 68
skip overmak leges -142
skip overschrijv @it -201
skip per $ 184
skip per dubbel 166
skip poster de -244
skip premie @it 253
skip premie op 202
skip priv , 293
skip regenput stort 176
skip rek @it -129
skip reken $ 193
skip reken ( -255
skip reken , 53
skip reken @code 256
skip reken @it 212
skip reken dat 329
skip reken de -167
skip reken die 280
skip reken grag 204
skip reken het -304
skip reken ik 326
skip reken mag -127
skip reken met -162
skip reken mij 216
skip reken mijn 131
skip reken niet 350
skip reken ons 305
skip rekeningnr ( 108
skip rekeningnr @code 129
skip rekeningnr @it 202
skip rekeningnummer $ 142
skip rekeningnummer , 217
skip rekeningnummer @it 132
skip rekeningnummer de -132
skip rekeningnummer mij 185
skip rekeningnummer op 337
skip rekeningnummer vor -229
skip reknr @it 249
skip rest het 255
skip retour @it 206
skip rond 0 -148
skip schrijv van 166
skip scouting de -252
skip sit twee -142
skip snap niet -199
skip spandoek de -192
skip stad $ -147
skip stan iban -142
skip standplat de 172
skip stat , -134
skip stat de -257
skip stat en -110
skip stat in -237
skip stat mijn 407
skip stat nam -219
skip stat nog 251
skip steun de -184
skip stichting , -183
skip stort @it -77
skip stort mar 84
skip stort mijn 134
skip stort op -84
skip subsidie $ -264
skip subsidie mijn 176
skip subsidie op -241
skip te . -221
skip ter bv -222
skip terug stort 334
skip terugbetal de 373
skip terugbetal op 136
skip teruggaf grag 178
skip teruggav de 195
skip teruggav nar 117
skip teruggekom @it 258
skip terugstort @it 290
skip tevel leges 216
skip toch $ -200
skip twee $ 313
skip u $ -242
skip u de 291
skip uit $ 258
skip uit bankapp 171
skip uitbetal mijn 191
skip uw $ -177
skip uw @code 263
skip uw @it -213
skip van $ 74
skip van , 249
skip van . 300
skip van 0 -174
skip van bib 198
skip van chiro -157
skip van de -268
skip van dochter 321
skip van en 173
skip van ex 281
skip van firma -163
skip van folder -169
skip van gemeent -193
skip van is 205
skip van jar -196
skip van kerk -197
skip van kinder 206
skip van maand 275
skip van man 275
skip van mar 154
skip van moeder 140
skip van nar 137
skip van ocmw -182
skip van of -178
skip van oud 263
skip van overled 228
skip van priv 139
skip van schol -164
skip van stad -236
skip van stembureau 228
skip van voedselbank -217
skip van vriendin 103
skip van vrouw 139
skip van vzw -151
skip van was 185
skip van waterschap -186
skip van zak -139
skip van zal 233
skip vd @it 300
skip vd is -157
skip verkeerd gedan -159
skip voedselbank @it -197
skip voorgeschot @it 328
skip voorschot @it -239
skip voortan van 195
skip vor $ 237
skip vor , -142
skip vor : -74
skip vor automatisch 175
skip vor fietspremie 136
skip vor geboortepremie 183
skip vor incasso 139
skip vor jullie -365
skip vor kinder 191
skip vor nieuw -191
skip vor regenput 176
skip vor renovatiepremie 228
skip vor subsidiebeschik -252
skip vor terugbetal 345
skip vor teruggav 262
skip vor van 194
skip vor waarborg 186
skip vraagt op -214
skip vzw de -404
skip waarborg , 261
skip waarborg de 141
skip waarborg op 309
skip waarborg terug -230
skip was , 324
skip was . 158
skip was de -149
skip was van -304
skip wel $ 295
skip welk hoort -251
skip werd op 235
skip wij de -377
skip wil , -142
skip wil ik -257
skip wil op -167
skip word @it 212
skip wordt mijn -237
skip zakelijk @it -145
skip zal $ 373
skip zal terug 199
skip ze geld 143
skip zegt ik -307
skip zelf $ 174
skip zelf , 309
skip zelf nar -319
skip zelf vanaf 286
skip zet op -149
skip zij de 197
skip zijn op -177
skip zn $ 339
skip zoekt , -222
skip zwart wit 273
topic @ability 38
topic @body 154
topic @building -239
topic @business -237
topic @firstPerson 41
topic @general -244
topic @hardly 56
topic @has -17
topic @home -45
topic @mine 73
topic @mine-phrase 109
topic @ofPerson 46
topic @organisation -127
topic @ownPostcode 37
topic @patient 35
topic @plainly 84
topic @relative 215
topic @somebody 36
topic @vehicle -262
topicAnywhere @access 122
topicAnywhere @body 154
topicAnywhere @building -190
topicAnywhere @business -315
topicAnywhere @firstPerson 74
topicAnywhere @general -260
topicAnywhere @handled -72
topicAnywhere @hardly 79
topicAnywhere @has 17
topicAnywhere @mine 99
topicAnywhere @mine-phrase 186
topicAnywhere @nuisance -42
topicAnywhere @organisation -289
topicAnywhere @ownPostcode 50
topicAnywhere @patient 36
topicAnywhere @place 24
topicAnywhere @plainly 122
topicAnywhere @relative 232
topicAnywhere @somebody 44
topicAnywhere @vehicle -224
topicBefore @ability 25
topicBefore @access 132
topicBefore @building -139
topicBefore @business -159
topicBefore @firstPerson 28
topicBefore @general -232
topicBefore @hardly 117
topicBefore @has -39
topicBefore @home 77
topicBefore @mine 54
topicBefore @mine-phrase 34
topicBefore @nuisance -21
topicBefore @ofPerson 131
topicBefore @organisation -139
topicBefore @ownPostcode -28
topicBefore @patient -18
topicBefore @plainly 55
topicBefore @relative 55
topicBefore @somebody -13
topicBefore @vehicle -267
topicBeside @building 111
topicBeside @business -428
topicBeside @general -176
topicBeside @handled 148
topicBeside @has -36
topicBeside @home 175
topicBeside @mine-phrase 287
topicBeside @ofPerson 99
topicBeside @place 218
topicBeside @plainly 258
topicBeside @relative 58
topicEarlier @building -271
topicEarlier @business -411
topicEarlier @plainly -374
topicNear @ability 68
topicNear @access 272
topicNear @building -125
topicNear @business -277
topicNear @firstPerson 102
topicNear @general -154
topicNear @handled -56
topicNear @hardly 395
topicNear @has 21
topicNear @home -49
topicNear @mine 104
topicNear @ofPerson 234
topicNear @organisation -126
topicNear @ownPostcode 91
topicNear @patient 112
topicNear @place -101
topicNear @plainly 85
topicNear @relative 217
topicNear @somebody 121
topicNear @vehicle -308
twoBefore , betal -179
twoBefore 0 , 157
twoBefore 0 0 -131
twoBefore 0 euro -314
twoBefore ^ 0 334
twoBefore ^ het 151
twoBefore ^ iban 287
twoBefore ^ incasso -176
twoBefore ^ mijn 149
twoBefore ^ nieuw 328
twoBefore ^ rek 347
twoBefore ^ reken 213
twoBefore ^ rekeningnummer 274
twoBefore ^ stort 378
twoBefore da mar -165
twoBefore een belgisch 239
twoBefore een nieuw -184
twoBefore geld terug 248
twoBefore gestort word 175
twoBefore har reken 286
twoBefore het mar 308
twoBefore het terugstort 246
twoBefore hier mijn 191
twoBefore iban van -165
twoBefore ik stort -320
twoBefore is betaald 244
twoBefore is de -237
twoBefore jullie iban -366
twoBefore leges stort -200
twoBefore lon komt 181
twoBefore ma terug 205
twoBefore mag terug -125
twoBefore mijn eig 151
twoBefore mijn iban 194
twoBefore mijn oud 163
twoBefore mijn reken 175
twoBefore mijn rekeningnummer 300
twoBefore moet overmak -126
twoBefore nar mij 136
twoBefore nar uw -303
twoBefore nieuw nummer -136
twoBefore op de -169
twoBefore op mijn 115
twoBefore oud gironummer 150
twoBefore oud rekeningnummer 215
twoBefore reken van 165
twoBefore rekeningnr @code 163
twoBefore stort mar 176
twoBefore stort op 174
twoBefore uw rek -333
twoBefore van de -235
twoBefore van mij 192
twoBefore van mijn 280
twoBefore van ons 278
twoBefore vor de 252
twoBefore waarborg stort 315
twoBefore zelf voorgeschot 275
word $ 44
word . -59
word : -51
word ? -201
word @code 45
word @it 44
word ^ 44
word a 202
word aan -171
word aannemer -164
word aanpass -358
word aanslag -268
word academie -189
word acceptgiro 158
word achter -214
word actie -159
word af 292
word affich -190
word afgehoud 233
word afgelast 287
word afgeslot 125
word afschrijv 134
word altijd 85
word alvast 199
word aow 185
word app -164
word argenta 172
word attest 129
word aub 255
word automatisch 237
word bakkerij -334
word bank 151
word bankapp -191
word bankreken 197
word be 354
word bedankt 270
word bedrag 258
word bekend -184
word bekeur -159
word bel 297
word belast -337
word belastingsamenwerk -149
word belgisch 239
word bericht -290
word bestat 280
word betaald -121
word betaalreken 143
word betaalt -246
word betal -256
word bib 155
word bic -251
word bijstand 219
word bijzonder 116
word binn -115
word blad 297
word blijft -154
word blijkt -130
word boet 122
word bomma 205
word bon 238
word bonnetj 230
word borg 150
word brief -219
word briefj 164
word broer 280
word bsn 220
word buurgemeent -284
word buurtfeest 211
word bv -475
word central -357
word chiro -117
word cijfer 112
word club -125
word clubhuis -257
word clubreken -344
word collect 177
word comit -278
word daarop 109
word dacht -292
word dag 318
word dakwerk -149
word dar 105
word das 154
word dat -139
word de -108
word ded -452
word del -395
word demo -103
word den -217
word denk -146
word destijd 310
word deurwaarder -298
word dez 184
word die 97
word direct -146
word dit -128
word dochter 277
word doe -216
word doen 106
word doet 132
word donaties -146
word doner -191
word dor -120
word dorpshuis -174
word drie -142
word drukkerij -309
word dubbel 117
word dus 201
word echt -186
word een -145
word eig 95
word en -89
word energieleverancier -330
word er -178
word euro -114
word ex 281
word facebok -248
word factur -431
word fak -146
word fanfar -290
word fc -388
word feest 237
word fiet 197
word fietspremie 136
word firma -237
word flyer -152
word folder -166
word formulier 361
word fout -129
word fuifzal 277
word fusie -266
word g 249
word gan 148
word garag -329
word gat 178
word ge 81
word geannuleerd 197
word geboortepremie 193
word gebouw -335
word gebruikt -92
word geeft -334
word gef 236
word gegev 297
word gekom 205
word geld 103
word gelijk 231
word gelof -152
word gemeent -186
word geopend 196
word geplakt -186
word gestopt 219
word gestort 166
word gevraagd 276
word gewon 168
word gift -363
word ging -153
word giro 205
word giroreken 148
word grag 302
word gratis -326
word gren 279
word groet 217
word groetjes 153
word had 53
word hal 193
word hallo -223
word hangt -384
word har 210
word harmonie -303
word he 83
word heb 109
word hebb 301
word heeft -83
word heffing -261
word hel 347
word hierbij 229
word hierhen 225
word hoe -208
word hond 210
word hondenbelast 127
word hoort -282
word huis 332
word huisvuilbelast -167
word huisvuilzak 251
word hun -424
word hur -66
word huurder -154
word iban 176
word iederen -179
word iet -196
word ijsclub -157
word ik -118
word in -71
word info -331
word inschrijv 145
word is 22
word isolatiesubsidie -147
word j 338
word jar -108
word je -165
word k 285
word kamp 284
word kampgeld 143
word kan 77
word kenmerk -293
word kerk -197
word kerkfabriek -301
word kes 183
word kheb 145
word kon 171
word kop -405
word kopieer 191
word kreg -188
word krijg -188
word kruis -179
word kunn 160
word kunt 188
word kvk -210
word kwam 330
word l 361
word lat 100
word leeflon 223
word leges 164
word letter 224
word liep 201
word lon 181
word lop 148
word luxemburg 142
word m 192
word ma 239
word maand 211
word mail -181
word mama -136
word man 383
word mantelzorgpremie 147
word mar -32
word me 287
word mededel -163
word mer 148
word merci 251
word met -153
word mevrouw 204
word mezelf 282
word mij 262
word mijn 125
word mijnreken 147
word mijzelf 231
word mn 203
word moeder -76
word moest -144
word moet -47
word mog 283
word mvg 259
word naartoe -115
word namen -171
word nederland 349
word nee 218
word neg -160
word nel -159
word nie 125
word nodig 213
word nog 119
word notaris -191
word nu 59
word nul 116
word nummer -282
word nv -375
word o 107
word oei -155
word of -296
word oktober 194
word om -164
word omzet 249
word onder -284
word ongeluk 185
word onkost 287
word ons -71
word onz -463
word ook -164
word opgehev 132
word oplicht -229
word opvang 244
word oud 254
word ouder -197
word ouderrad -198
word over 184
word overgemaakt -23
word overgestapt 302
word overgetypt 133
word overled 185
word overmak -46
word overschrijv -201
word ozb -159
word pa 141
word pakt 324
word paspoort 155
word per 295
word person 274
word phishing -239
word plat 343
word post -145
word postbank 295
word poster -244
word premie 257
word presentiegeld 320
word prijzengeld 344
word priv 289
word privereken 195
word problem 187
word rar 258
word rechtstrek -215
word regenput 176
word regenwaterput 341
word reiskost 261
word rek 89
word reken 37
word rekenignnummer 238
word rekeningnr 189
word rekeningnumer 383
word rekeningnummer 107
word rekeninnummer 331
word rekent -273
word reknr 276
word renovatiepremie 158
word restant 229
word retour 300
word retributie 94
word rioolheff 205
word rond -244
word sam 189
word schoolspull 205
word schrijv 194
word scouting -252
word sind 401
word sint -112
word sit -235
word sms -229
word snap -199
word snel 197
word sociaal -150
word sorry 263
word spaarreken 319
word spandoek -177
word speelpleinwerk 293
word sponsor -150
word sportcheque 207
word sportkamp 79
word spull -228
word sta 305
word stad -107
word stadsbestur -293
word standplat 172
word stat -74
word stembureau 221
word steun -274
word stichting -270
word sticker -233
word stond 341
word strat -166
word studietoelag 178
word stur 272
word stuurt -271
word subsidie -245
word subsidiebeschik -252
word svp 225
word tant 297
word taxi -205
word te -105
word tegemoetkom 299
word ter -224
word terug 130
word terugbetal 432
word teruggaf 171
word teruggav 260
word teruggekom 258
word teruggestort 291
word terugstort 358
word terwijl -79
word test 254
word tevel 373
word thx 197
word toch -249
word toegekom 228
word toelag -252
word toen 267
word toeslag 300
word tot 336
word twee 155
word u 96
word uit 223
word uitker 354
word uw -219
word v 268
word vanaf 113
word vandag -245
word vandar 266
word vd -99
word vel 263
word veranderd -52
word veren -100
word verenigingsreken -236
word vergoed 248
word verkeerd 85
word verkoopt -183
word vermeldt -156
word verwarmingstoelag 170
word verzorgingshuis -145
word via -85
word vijf 186
word vo 172
word voedselbank -230
word voetbalclub -258
word voldoen -188
word volgend 307
word voorgeschot 376
word voortan 124
word vooruit -153
word vor 100
word vraagt -394
word vrag 177
word vriendelijk 240
word vriendin 103
word vroeg 182
word vroeger 311
word vrouw 186
word vzw -551
word waarborg 154
word waarom 270
word waarschuw -257
word wacht -95
word wanner 240
word want 305
word waterschap -185
word websit -87
word wek 278
word welk -223
word werd 235
word werk 217
word werkt 181
word wet 122
word wie -351
word wij -395
word wil -230
word will -220
word wilt 171
word wit 273
word woningbouw -201
word word 346
word wordt -191
word zakelijk -175
word zat -165
word ze 68
word zegg 247
word zegt -97
word zei 147
word zelf 142
word zes -171
word zet 75
word zichtreken 237
word zie 157
word ziet 286
word zij 210
word zijn 123
word zit -167
word zn 339
word zo 241
word zoal 436
word zoekt -222
word zogenaamd -187
word zon 267
word zonder 182
word zou 185
word zwart 273
`,
};
