import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 676 candidates that are, 309 that are not.
 * On families it was not taught on:
 * - above -1: found 99.6 %, wrongly 59.9 %
 * - above -0.5: found 98.8 %, wrongly 52.8 %
 * - above 0: found 98.4 %, wrongly 42.4 %
 * - above 0.5: found 97.2 %, wrongly 35.9 %
 * - above 1: found 94.4 %, wrongly 25.2 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:ac1939083bc73d88ff1c091b48529798e1b4985f24274ffcfa9efcfc727a1e68",
  intercept: 1.457,
  weights: `
before ) 246
before 0 -150
before : -255
before ^ 26
before aan -167
before aannemer -168
before aanslag -311
before affich -251
before al -265
before als 242
before aub 221
before bankapp -260
before bedrag 131
before best 148
before betaalt -194
before betal -216
before bij 89
before borg 270
before bsn 205
before buurtfeest 149
before cijfer 186
before da -96
before dan 109
before dar 240
before dat -100
before de -54
before die 141
before direct -148
before dit -223
before domicilier 182
before een -161
before en 91
before factur -338
before flyer -147
before ge 61
before gekreg 219
before geld 96
before gemeent 231
before gewon 147
before grag 127
before gren 210
before had 265
before hallo -278
before har 233
before hebb 243
before heeft -203
before het 64
before hier 158
before hun -246
before hur -166
before iban 93
before ik -141
before in 92
before incasso 240
before is 263
before jullie 144
before kan -92
before klopt -286
before komt -309
before kunt 204
before leges 130
before lon 184
before loopt 154
before ma 238
before mag -80
before man 329
before mar -166
before me 296
before met -201
before mij -174
before mijn 127
before moeder -271
before moest -254
before moet -187
before mog 272
before naartoe -121
before nar -195
before nederland 335
before niet 277
before nieuw -87
before ocmw 174
before om -204
before ons -114
before onz -279
before op -96
before oud 204
before over 143
before person 255
before premie 130
before prijzengeld 353
before regenput 166
before reken 151
before rekeningnr 164
before rekent -202
before retour 256
before retributie -231
before rioolheff 201
before rod -227
before spandoek -217
before stad 315
before stat -155
before stichting -133
before stond 317
before stur 134
before stuurt -300
before t 443
before te 116
before tegemoetkom 275
before terug 147
before terugbetal 391
before teruggaf 151
before teruggav 231
before teruggestort 246
before terugstort 224
before tevel 298
before toen 222
before twed -108
before u 173
before uitbetal 164
before uw -192
before van 30
before vandag -224
before vd -198
before voedselbank -155
before voortan 259
before vraagt -372
before vroeg 258
before vzw -208
before waarborg 81
before waarom -119
before war 123
before waterschap -200
before we -147
before wie -360
before wij -395
before wil -369
before zet 176
before zo 259
before zon 302
before1 ( 151
before1 : 54
before1 ^ 95
before1 aan -268
before1 bij -259
before1 clubreken -235
before1 dan 156
before1 dat -180
before1 en -183
before1 geboortepremie 198
before1 gebruikt -202
before1 gemeent -272
before1 giro 228
before1 giroreken 162
before1 heb 255
before1 heeft -340
before1 iban 228
before1 ik -188
before1 met -88
before1 mij 220
before1 mijnreken 143
before1 nar -138
before1 nummer -113
before1 of -204
before1 op 59
before1 priv 193
before1 rek 327
before1 rekenignnummer 258
before1 rekeningnr 161
before1 rekeningnumer 191
before1 rekeningnummer 90
before1 spaarreken 225
before1 stat -92
before1 van 565
before1 vanaf 112
before1 vbld 198
before1 vermeldt -122
before1 was -112
before1 zet -153
before2 , 264
before2 0 -130
before2 : 132
before2 @code -50
before2 ^ 170
before2 af 137
before2 al 209
before2 altijd -311
before2 bank 241
before2 be 210
before2 belgisch 236
before2 betaald -175
before2 dat -310
before2 de -267
before2 een -253
before2 eig 142
before2 euro -288
before2 gat 192
before2 geld -251
before2 gemeent -75
before2 gestort 273
before2 gironummer 150
before2 grag 262
before2 hebb 176
before2 het 161
before2 hierhen 238
before2 incasso -222
before2 is -187
before2 jullie -317
before2 kan 347
before2 mag 203
before2 mar 130
before2 me 222
before2 met -196
before2 mij 183
before2 mijn 95
before2 mn 218
before2 moet 163
before2 nam 188
before2 nar 148
before2 niet 218
before2 op 265
before2 oud 170
before2 overgemaakt -169
before2 overschrijv -234
before2 premie 263
before2 rek -158
before2 reken 195
before2 rekeningnr 198
before2 rekeningnummer 142
before2 reknr 239
before2 retour 222
before2 stort -77
before2 teruggekom 292
before2 terugstort 237
before2 uw -214
before2 vd 274
before2 voorgeschot 294
before2 voorschot -237
before2 word 216
before2 zegt -131
before2 zijn 285
behind $ 33
behind ) -154
behind , -38
behind . -207
behind 0 201
behind ? -88
behind @code 102
behind a 142
behind aan -221
behind acceptgiro 237
behind allen -230
behind als -145
behind aow 195
behind betaald -195
behind betaalreken 164
behind buurgemeent -302
behind bv -364
behind cijfer 280
behind daarop 210
behind dan -202
behind dar -93
behind dat -119
behind de -79
behind dez 247
behind doen 153
behind echt -232
behind en -135
behind er 198
behind euro 198
behind factur -258
behind formulier 280
behind g 256
behind geld 195
behind gemeent -157
behind gevraagd 160
behind gewon 310
behind grafrecht 205
behind had -327
behind har 165
behind he 135
behind heb 134
behind heeft 162
behind hij -163
behind hondenbelast 256
behind iban 143
behind in -273
behind incasso -145
behind is -133
behind juist 140
behind jullie -187
behind k 369
behind kwam 149
behind mag -265
behind mail -180
behind man -146
behind mer -142
behind met -270
behind mij 207
behind mijn 138
behind mijzelf 229
behind mn 313
behind moet -312
behind nam 131
behind nar 179
behind niet 75
behind nog 215
behind nul 114
behind nummer -143
behind ocmw -180
behind of 138
behind ons 277
behind ook -234
behind oud 352
behind overgetypt 149
behind pak -139
behind pas 273
behind per 242
behind post -134
behind premie 161
behind priv 245
behind rest 258
behind schol 188
behind sit -258
behind spaarreken 281
behind stad -165
behind stichting -229
behind stort 181
behind subsidie -161
behind t 273
behind te -274
behind terug 84
behind terugbetal 259
behind teruggav 203
behind toch -307
behind tot 273
behind twee 315
behind uit 283
behind verkeerd 160
behind via -282
behind vor 112
behind vorig -258
behind vriendin 136
behind vroeger 198
behind vrouw 201
behind waarborg 251
behind wacht 170
behind wanner 164
behind want 289
behind was -104
behind wek 317
behind welk -229
behind wit 240
behind word 246
behind zegt -210
behind zichtreken 268
behind zo 110
behind1 $ 207
behind1 ( -71
behind1 ) 151
behind1 , -22
behind1 0 258
behind1 ? -141
behind1 @code 292
behind1 af 195
behind1 aub 381
behind1 bij 269
behind1 dan 94
behind1 dank -206
behind1 dar 238
behind1 das 122
behind1 dat 296
behind1 de -179
behind1 denk -175
behind1 echt -201
behind1 grag 249
behind1 groetjes 147
behind1 he 148
behind1 het -162
behind1 iban 175
behind1 ik 301
behind1 in -273
behind1 ipv -169
behind1 kan 114
behind1 klopt 195
behind1 mag 214
behind1 mar 138
behind1 met -188
behind1 mijn 250
behind1 moet 113
behind1 mvg 258
behind1 nar 320
behind1 niet 388
behind1 of -350
behind1 stat -159
behind1 toch -239
behind1 van -282
behind1 vor 115
behind1 want 175
behind1 wordt -247
behind1 zei -192
behind2 $ 60
behind2 . 65
behind2 0 192
behind2 ? -150
behind2 aub 281
behind2 bedankt 218
behind2 bij -200
behind2 dan -259
behind2 dank 267
behind2 dar 112
behind2 dat -83
behind2 de -72
behind2 dor -320
behind2 een -445
behind2 en -145
behind2 ge 171
behind2 grag 234
behind2 heb 150
behind2 het -105
behind2 hij 288
behind2 hoort -207
behind2 ik 83
behind2 is 72
behind2 j 169
behind2 jullie 191
behind2 mag 76
behind2 mar -307
behind2 met 141
behind2 mezelf 217
behind2 mij 341
behind2 mijn 104
behind2 mijzelf 213
behind2 moet -220
behind2 nam -43
behind2 niet -114
behind2 o 121
behind2 ouderrad -244
behind2 plat 192
behind2 reken -113
behind2 stat 47
behind2 stichting -212
behind2 t -279
behind2 ten 163
behind2 u 306
behind2 uit 351
behind2 van -41
behind2 volgend 293
behind2 vor 103
behind2 was 252
behind2 we 163
behind2 zij 219
behind2 zit -258
bothBefore , iban 144
bothBefore , rek 323
bothBefore , reken 211
bothBefore 0 iban 319
bothBefore 0 op -365
bothBefore 0 reken 230
bothBefore 0 van 185
bothBefore @code en -183
bothBefore @code vbld 206
bothBefore ^ iban 212
bothBefore ^ is -114
bothBefore ^ mijnreken 143
bothBefore ^ nar -301
bothBefore ^ op 281
bothBefore ^ rekeningnr 172
bothBefore ^ rekeningnummer 303
bothBefore ^ van 156
bothBefore af van 137
bothBefore be reken 210
bothBefore belgisch reken 236
bothBefore betaald op -306
bothBefore betaald van 300
bothBefore betaald vanaf -295
bothBefore betal aan -211
bothBefore betal op -235
bothBefore betal vanaf 256
bothBefore de geboortepremie 198
bothBefore eig reken 150
bothBefore euro op -265
bothBefore geld op -251
bothBefore gironummer is 150
bothBefore grag nar 315
bothBefore grag op 230
bothBefore het is 85
bothBefore het op 133
bothBefore iban is 76
bothBefore kan nar 277
bothBefore kan op 238
bothBefore ker van 204
bothBefore komt op 200
bothBefore mag op 234
bothBefore mar op 124
bothBefore mij : 244
bothBefore mijn iban 136
bothBefore moet op 129
bothBefore nar iban 209
bothBefore niet op 218
bothBefore nieuw is 261
bothBefore op iban 190
bothBefore op reken 275
bothBefore overgemaakt nar -313
bothBefore overgemaakt vanaf 297
bothBefore overmak op 152
bothBefore reken : 354
bothBefore reken is 264
bothBefore rekeningnummer : 250
bothBefore rekeningnummer is 183
bothBefore rekeningnummer was -153
bothBefore retour op 222
bothBefore stat op 157
bothBefore stort op -82
bothBefore terug nar 167
bothBefore terug op -68
bothBefore teruggekom op 292
bothBefore terugstort op 234
bothBefore uw reken -327
bothBefore van gemeent -248
bothBefore van mij 211
bothBefore voorgeschot vanaf 203
bothBefore voorschot op -237
bothBefore word op 195
bothBefore zegt dat -131
earlier @code 307
earlier ben -386
earlier betaald 251
earlier betal -325
earlier dat 354
earlier de -199
earlier en -327
earlier het -145
earlier ik -106
earlier nog -67
earlier terug 241
earlier tevel 251
earlier van -386
earlier vor 156
earlier war 259
elsewhere ! 231
elsewhere ) 258
elsewhere , 19
elsewhere . -35
elsewhere 0 85
elsewhere ? -169
elsewhere @code 223
elsewhere a -306
elsewhere aan -73
elsewhere aanslag -249
elsewhere affich -257
elsewhere afgeschrev 269
elsewhere alles 85
elsewhere als 66
elsewhere ander -99
elsewhere app 170
elsewhere aub 345
elsewhere b 282
elsewhere bank -199
elsewhere be 360
elsewhere bedankt 200
elsewhere ben 379
elsewhere betal -367
elsewhere bij -63
elsewhere bijstand 256
elsewhere brief -281
elsewhere bus 263
elsewhere bv -244
elsewhere cjib -151
elsewhere dan -322
elsewhere dank 202
elsewhere dar -178
elsewhere das 136
elsewhere dat -225
elsewhere de -41
elsewhere declaratie 337
elsewhere der 230
elsewhere dez 314
elsewhere die -164
elsewhere dochter -155
elsewhere doen -271
elsewhere doorgegev 246
elsewhere dor 151
elsewhere dubbel 253
elsewhere een -73
elsewhere eerst -151
elsewhere eig 384
elsewhere elk 248
elsewhere en 207
elsewhere ene -199
elsewhere er 171
elsewhere erin -339
elsewhere euro 277
elsewhere exampl -154
elsewhere factur -314
elsewhere fictief 244
elsewhere fout -280
elsewhere gat -188
elsewhere ge 324
elsewhere gebor 285
elsewhere gekreg -130
elsewhere gen -172
elsewhere gestort 264
elsewhere gewon 318
elsewhere gister -152
elsewhere goed -167
elsewhere grag 338
elsewhere groetjes 247
elsewhere grot 327
elsewhere had 133
elsewhere har 380
elsewhere heb 448
elsewhere heeft 94
elsewhere helft 160
elsewhere het -297
elsewhere hier 127
elsewhere hij -108
elsewhere hoi 150
elsewhere iban 264
elsewhere iet -171
elsewhere ik 78
elsewhere in 149
elsewhere ingangsdatum 251
elsewhere is 163
elsewhere j 141
elsewhere juli 251
elsewhere jullie -193
elsewhere kan 244
elsewhere ker 235
elsewhere komt -72
elsewhere krijg 278
elsewhere krijgt -143
elsewhere kunt 285
elsewhere leefgeld 232
elsewhere leeflon 298
elsewhere ligt 154
elsewhere lukt 310
elsewhere m 375
elsewhere maand 367
elsewhere maatschapp 330
elsewhere machtig 154
elsewhere mag -58
elsewhere mail -155
elsewhere mak 163
elsewhere man 255
elsewhere mar 210
elsewhere medewerker 216
elsewhere mei 269
elsewhere mer 185
elsewhere merci 81
elsewhere met -233
elsewhere mij 335
elsewhere mijn 367
elsewhere mn 203
elsewhere moeder 276
elsewhere moest 427
elsewhere moet -338
elsewhere mw 398
elsewhere nam -325
elsewhere nar -201
elsewhere ne 181
elsewhere nep -263
elsewhere niet 143
elsewhere nieuw 203
elsewhere nik 245
elsewhere nl 284
elsewhere nog -68
elsewhere nummer 146
elsewhere of 140
elsewhere om 216
elsewhere ons 135
elsewhere onz -413
elsewhere op -163
elsewhere oplicht -151
elsewhere oud -184
elsewhere per 260
elsewhere premie 314
elsewhere proef 273
elsewhere rek -190
elsewhere reken -63
elsewhere rekeningnummer 203
elsewhere rijksregister 364
elsewhere schol 155
elsewhere sorry 193
elsewhere speelplein -155
elsewhere stad -276
elsewhere stat -311
elsewhere stichting -261
elsewhere stur 302
elsewhere te 337
elsewhere terug 423
elsewhere terugbetal 287
elsewhere teruggaf 361
elsewhere testman 237
elsewhere toch -257
elsewhere twed -151
elsewhere u 252
elsewhere uur 264
elsewhere uw -362
elsewhere v -142
elsewhere vel 370
elsewhere veren -190
elsewhere vergoed 226
elsewhere vertrouw -273
elsewhere verwacht 250
elsewhere via 202
elsewhere voorbat 182
elsewhere voorbeeld 140
elsewhere voorgeschot 231
elsewhere vor 75
elsewhere vorig 199
elsewhere vraagt 271
elsewhere vrag -156
elsewhere vrijwilliger 303
elsewhere vzw -350
elsewhere waarborg 247
elsewhere war -185
elsewhere was 282
elsewhere welk -196
elsewhere whatsapp 202
elsewhere wij 179
elsewhere wil -125
elsewhere wim 176
elsewhere wit 258
elsewhere zegt -287
elsewhere zei 345
elsewhere zelf 177
elsewhere zijn -76
elsewhere zit -228
elsewhere zon 143
pair ( @it 151
pair ( dat 321
pair ( die 218
pair ( mijn 139
pair ( o 121
pair , 0 139
pair , @code -183
pair , al -301
pair , als 209
pair , ben 324
pair , betal -232
pair , dank 240
pair , dar 148
pair , dat -62
pair , die 364
pair , doe -149
pair , dus 314
pair , ge 255
pair , geld 107
pair , geliev -185
pair , grag -257
pair , heb 243
pair , hoort -207
pair , iban 144
pair , ik 138
pair , is -48
pair , k 310
pair , klopt -119
pair , mag -125
pair , mar -209
pair , mededel -163
pair , mijn 267
pair , moet -279
pair , mog -196
pair , niet 197
pair , of -204
pair , ons 260
pair , rek 323
pair , reken -86
pair , t 181
pair , ten 163
pair , terug -137
pair , teruggav 166
pair , terugstort 182
pair , u 164
pair , vor 261
pair , wanner 252
pair , welk -139
pair , wij -350
pair , ze -184
pair , ziet 357
pair , zij 219
pair , zit -258
pair . $ -64
pair 0 , 91
pair 0 . 41
pair 0 0 -53
pair 0 ? -183
pair 0 euro -125
pair 0 gebor 120
pair 0 iban 319
pair 0 nar -288
pair 0 op -365
pair 0 reken 224
pair 0 van 185
pair : @it 54
pair : de -220
pair : ik -281
pair ? $ -194
pair @code $ 311
pair @code , 163
pair @code 0 -164
pair @code fak -135
pair @code j 169
pair @code mijzelf 197
pair @code nar -143
pair @code proe -70
pair @code test 286
pair @it $ 207
pair @it ( -71
pair @it ) 151
pair @it , -22
pair @it 0 258
pair @it ? -141
pair @it @code 292
pair @it af 195
pair @it aub 381
pair @it bij 269
pair @it dan 94
pair @it dank -206
pair @it dar 238
pair @it das 122
pair @it dat 296
pair @it de -179
pair @it denk -175
pair @it echt -201
pair @it grag 249
pair @it groetjes 147
pair @it he 148
pair @it het -162
pair @it iban 175
pair @it ik 301
pair @it in -273
pair @it ipv -169
pair @it kan 114
pair @it klopt 195
pair @it mag 214
pair @it mar 138
pair @it met -188
pair @it mijn 250
pair @it moet 113
pair @it mvg 258
pair @it nar 320
pair @it niet 388
pair @it of -350
pair @it stat -159
pair @it toch -239
pair @it van -282
pair @it vor 115
pair @it want 175
pair @it wordt -247
pair @it zei -192
pair ^ 0 340
pair ^ @it 95
pair ^ aannemer -168
pair ^ actie -173
pair ^ bsn 204
pair ^ dat 198
pair ^ de 125
pair ^ doe 180
pair ^ domicilier -154
pair ^ eerst 209
pair ^ factur -194
pair ^ geacht 144
pair ^ geld 203
pair ^ geliev 196
pair ^ grag 171
pair ^ het -43
pair ^ hier 175
pair ^ hierbij 238
pair ^ hij 280
pair ^ iban 244
pair ^ ik -182
pair ^ incasso -119
pair ^ isolatiesubsidie -149
pair ^ ja 77
pair ^ k 308
pair ^ kan 233
pair ^ kunn 149
pair ^ kunt 144
pair ^ leeflon 214
pair ^ mag -199
pair ^ me 354
pair ^ mijn 168
pair ^ mijnreken 143
pair ^ moet -154
pair ^ nar -313
pair ^ nieuw 206
pair ^ ons -249
pair ^ onz -338
pair ^ op -87
pair ^ premie 274
pair ^ priv 264
pair ^ rek 370
pair ^ rekeningnr 210
pair ^ rekeningnumer 188
pair ^ rekeningnummer 152
pair ^ reknr 294
pair ^ stichting -133
pair ^ stort 306
pair ^ stur 134
pair ^ tegemoetkom 256
pair ^ terugbetal 338
pair ^ teruggaf 265
pair ^ teruggav 144
pair ^ u 138
pair ^ uitbetal 192
pair ^ uw -289
pair ^ van 175
pair ^ vanaf 242
pair ^ verkeerd -151
pair ^ vor -56
pair ^ waarom 272
pair a . 201
pair aan $ 356
pair aan @it -268
pair aan de -200
pair aannemer wil -168
pair aanslag stat -209
pair af , 179
pair af van 189
pair affich van -251
pair afgehoud van 211
pair al 0 156
pair al in -258
pair al op 194
pair als die 209
pair als mijn 320
pair als reken -245
pair altijd niet 185
pair alvast bedankt 134
pair ander reken 216
pair app geplakt 134
pair aub $ 71
pair aub , 302
pair automatisch incasso 254
pair bank , 141
pair bankreken $ 157
pair be reken 210
pair bedankt $ 230
pair bedrag 0 216
pair bekend bij -156
pair bekeur nar -151
pair belgisch reken 236
pair ben , 155
pair ben van 268
pair betaald $ 227
pair betaald , -183
pair betaald leges 221
pair betaald op -316
pair betaald van 300
pair betaald vanaf -295
pair betaalreken . 164
pair betaalt de -361
pair betal $ -373
pair betal aan -211
pair betal op -256
pair betal vanaf 256
pair bic hoort -213
pair bij @it -259
pair bij de 143
pair bij jullie 90
pair bij schol 155
pair borg van 127
pair brief , -214
pair brief over -162
pair bsn 0 206
pair bv $ -364
pair cijfer $ 245
pair clubreken @it -235
pair da mar -120
pair dan @it 156
pair dan grag 209
pair dank u 305
pair dar een 234
pair dar komt 195
pair dar kwam 149
pair dar ook -404
pair dat ? -218
pair dat @it -180
pair dat de -113
pair dat er -122
pair dat geld 187
pair dat heb 190
pair dat is 139
pair dat nummer -244
pair dat op 283
pair dat reclam -162
pair dat van -171
pair dat veranderd -173
pair dat vor 169
pair dat zo -211
pair de 0 186
pair de aanslag -242
pair de automatisch 247
pair de bekeur -151
pair de belastingsamenwerk -174
pair de bijstand 216
pair de borg 242
pair de brief -258
pair de buurgemeent -302
pair de chiro -239
pair de club -84
pair de concessie -78
pair de factur -309
pair de flyer -217
pair de fusie -278
pair de geboortepremie 169
pair de gemeent -48
pair de gren 259
pair de harmonie -226
pair de huisvuilbelast -121
pair de hur 169
pair de ijsclub -246
pair de incasso 197
pair de kerk -190
pair de leges -110
pair de opvang 247
pair de oud 260
pair de ozb -151
pair de post -134
pair de premie 132
pair de reken -123
pair de renovatiepremie 190
pair de sit -263
pair de spaarreken 282
pair de sportcheque 152
pair de stichting -226
pair de strat -179
pair de subsidie -272
pair de subsidiebeschik -252
pair de terugbetal 357
pair de teruggav 267
pair de tevel 221
pair de vader 197
pair de voedselbank -201
pair de voetbalclub -135
pair de vzw -230
pair de waarborg 82
pair de weg -162
pair de woningbouw -197
pair de zal -238
pair denk ik -175
pair dez wek 196
pair die 0 363
pair die ik 335
pair die mail -230
pair die niet 399
pair die op -197
pair dit is 194
pair dochter $ 263
pair doe de -245
pair doe mar 181
pair doen we 139
pair dor mijn -247
pair dorpshuis , -133
pair drie ker -223
pair dus de 207
pair dus niet 148
pair echt jullie -176
pair een ander -95
pair een belgisch 236
pair een factur -258
pair een firma -178
pair een ker 284
pair een nul 121
pair een spandoek -143
pair een zogenaamd -190
pair eig betaalreken 164
pair en @code -192
pair en @it -183
pair en dan -279
pair en het -283
pair en mijn 146
pair en niet -140
pair energieleverancier heeft -330
pair er een -248
pair er stond 255
pair euro $ 204
pair euro op -265
pair euro te 246
pair factur 0 -176
pair factur van -230
pair feestzal mag -171
pair flyer van -147
pair fusie $ -278
pair geacht gemeent 144
pair geboortepremie @it 198
pair gebruikt @it -202
pair geeft een -334
pair gegev , 279
pair gekreg , 219
pair geld op -251
pair geld terug 332
pair geld van 233
pair geliev de 191
pair geliev te -281
pair gelof ik -161
pair gemeent $ -106
pair gemeent ? -161
pair gemeent @it -272
pair gemeent heffing -252
pair gemeent moet 139
pair gemeent op -157
pair geplakt $ 134
pair geplakt , -287
pair gestort op 265
pair gestort word 204
pair giro @it 228
pair gironummer is 150
pair giroreken @it 162
pair goed $ 217
pair grag $ 250
pair grag de 203
pair grag nar 315
pair grag op 219
pair groetjes $ 147
pair hal het 166
pair har eig 171
pair har reken 224
pair he $ 122
pair heb @it 255
pair heb de -123
pair heb een 238
pair heb het 224
pair heb ik 104
pair hebb jullie 293
pair hebb we 223
pair heeft @it -340
pair heeft de -197
pair heeft een -246
pair hen $ 280
pair het formulier 257
pair het is 86
pair het juist -151
pair het mar 266
pair het niet -86
pair het nog 241
pair het nummer -303
pair het ocmw -296
pair het op 178
pair het rekeningnummer -101
pair het restant 264
pair het stembureau 318
pair het stort 82
pair het teruggestort 246
pair het terugstort 190
pair het tevel 232
pair het voorschot 232
pair het waterschap -203
pair hier , -283
pair hier mijn 170
pair hij heeft 307
pair hondenbelast $ 191
pair iban $ 143
pair iban , -253
pair iban @it 228
pair iban is 102
pair iban van -122
pair iban vor 307
pair ik $ -104
pair ik @it -188
pair ik ben -122
pair ik betal 276
pair ik bij 284
pair ik dar -226
pair ik de -345
pair ik doe -189
pair ik dus 184
pair ik een 289
pair ik had 269
pair ik het -156
pair ik kreg -150
pair ik mijn -206
pair ik stort -250
pair ik toen 206
pair ik van 184
pair ik vond -139
pair ik werk 207
pair in de -214
pair in het 219
pair in jullie -292
pair in mijn -169
pair incasso $ -145
pair incasso mag 205
pair is ? -259
pair is betaald 255
pair is dat -239
pair is de -211
pair is die -169
pair is een 244
pair is gestopt 200
pair is goed 189
pair is in 172
pair is mar -134
pair is mijn 341
pair is nu -160
pair is toch -167
pair is van 174
pair isolatiesubsidie vor -149
pair jan $ 384
pair jar terug -168
pair juist ? -145
pair juist nummer -151
pair jullie $ 140
pair jullie als -136
pair jullie de 132
pair jullie hebb 288
pair jullie iban -414
pair jullie reken -206
pair jullie sit -236
pair jullie wel 317
pair kan het 239
pair kan nar 187
pair kan op 246
pair kan t 284
pair ker betal -353
pair ker van 204
pair kerk $ -190
pair klopt $ 172
pair klopt dat -100
pair komt die 185
pair komt op 200
pair kreg een -150
pair kunn jullie 149
pair kunt ge -169
pair kunt u 207
pair lang de -162
pair leges ? -351
pair leges overmak -149
pair leges stort -261
pair lon komt 184
pair loopt op 106
pair ma terug 238
pair mag de 98
pair mag gestort 195
pair mag ik -423
pair mag op 116
pair mag terug -127
pair mail van -217
pair man $ 244
pair mar dat -181
pair mar een -334
pair mar ik -137
pair mar op 99
pair mar terug 179
pair mar van 184
pair mar vor 173
pair me vriendin 136
pair mededel 0 -242
pair mer op 195
pair met @it -88
pair met dank 225
pair met de -161
pair mij $ 249
pair mij , 253
pair mij 0 243
pair mij : 244
pair mij @it 220
pair mij en 150
pair mij priv 140
pair mijn bankapp -184
pair mijn bankreken 150
pair mijn broer 271
pair mijn eig 276
pair mijn ex 331
pair mijn iban 182
pair mijn leeflon 273
pair mijn mail 175
pair mijn man 306
pair mijn nam 336
pair mijn nieuw 299
pair mijn nummer 339
pair mijn oud 260
pair mijn person 255
pair mijn privereken 194
pair mijn regenput 166
pair mijn reken 27
pair mijn rekeningnummer 246
pair mijn spaarreken 158
pair mijn uitker 343
pair mijn vrouw 129
pair mijn zon 305
pair mijnreken @it 143
pair mijzelf $ 203
pair mijzelf , 180
pair mn eig 195
pair mn reken 258
pair mn rekeningnr 147
pair moet betal -181
pair moet dat 186
pair moet die -206
pair moet het 141
pair moet ik -202
pair moet nar 298
pair moogt ge 215
pair nam , 195
pair nam . 242
pair nam van -69
pair namen de -185
pair nar @code 170
pair nar @it -138
pair nar de 283
pair nar iban 197
pair nar mij 281
pair nar uw -228
pair neg vijf 159
pair niet aan 356
pair niet betaald -261
pair niet die 267
pair niet mer 80
pair niet nar -225
pair niet op 114
pair niet werkt 209
pair nieuw bank 141
pair nieuw nummer -164
pair nieuw reken 179
pair nik mer 273
pair nodig $ 162
pair nog bij 356
pair nog een 210
pair nog op -284
pair nul ) 121
pair nummer , -152
pair nummer @it -113
pair nummer van -168
pair o is 121
pair ocmw of -182
pair of @it -204
pair of is -288
pair of moet 150
pair of van -209
pair om gedan -151
pair omzet aub 206
pair ongeluk dubbel 184
pair ons ma 197
pair ons rekeningnummer -194
pair ook gewon -240
pair ook in -185
pair ook op -178
pair op @it 59
pair op de -182
pair op facebok -269
pair op het -233
pair op hun -246
pair op iban 190
pair op jullie -328
pair op mijn 136
pair op nam -75
pair op reken 206
pair op terug 226
pair op uw -110
pair op wit 259
pair oplicht $ -205
pair oplicht ? -141
pair oud $ 204
pair oud bank 215
pair oud gironummer 203
pair oud reken 244
pair oud rekeningnummer 223
pair over de 285
pair over mijn 323
pair overgemaakt nar -313
pair overgemaakt vanaf 297
pair overled , 166
pair overmak op 163
pair ozb nar -151
pair pak $ -139
pair per 0 163
pair per ongeluk 186
pair phishing $ -229
pair premie fiet 159
pair premie op 247
pair prijzengeld vd 318
pair priv @it 193
pair reclam ? -162
pair regenput te 166
pair reiskost als 262
pair rek @it 327
pair reken $ 148
pair reken , 117
pair reken : 354
pair reken is 289
pair reken niet 261
pair reken van -84
pair reken vor 117
pair reken war 208
pair rekenignnummer @it 258
pair rekeningnr @code 184
pair rekeningnr @it 161
pair rekeningnr is 110
pair rekeningnumer @it 191
pair rekeningnummer $ 332
pair rekeningnummer , 214
pair rekeningnummer : 250
pair rekeningnummer @it 90
pair rekeningnummer is 183
pair rekeningnummer scouting -252
pair rekeningnummer van -125
pair rekeningnummer vor 147
pair rekeningnummer was -153
pair rest van 258
pair retour op 222
pair rod kruis -227
pair salaris komt 224
pair scouting vor -252
pair sit $ -146
pair spaarreken @it 225
pair stad ? -255
pair stad een 201
pair stad is -288
pair standplat op 260
pair stat @it -92
pair stat dat -76
pair stat er -190
pair stat het 223
pair stichting dorpshuis -185
pair stort da -120
pair stort dar 262
pair stort de 150
pair stort het 394
pair stort mar 223
pair stort op -44
pair stur $ 301
pair subsidie vor 166
pair subsidiebeschik : -252
pair t was 258
pair te stort 59
pair te vel 240
pair terug nar 46
pair terug te 344
pair terugbetal van 313
pair teruggav van 211
pair teruggekom op 292
pair terugstort mag 177
pair terugstort op 265
pair tevel betaald 377
pair toch ? -122
pair twee cijfer 261
pair u $ 206
pair u dat 221
pair u de 180
pair u gevraagd 160
pair u het 254
pair uit mijn 209
pair uitbetal op 168
pair uw brief 192
pair uw rek -333
pair uw reken -253
pair vader $ 197
pair van 0 -240
pair van @code -169
pair van @it 565
pair van af 151
pair van bank 285
pair van de -109
pair van den -143
pair van gemeent -274
pair van har 232
pair van het -25
pair van jullie -466
pair van me 121
pair van mezelf 250
pair van mij 275
pair van mijn 222
pair van mijzelf 229
pair van mn 188
pair van moeder -173
pair van ons 265
pair van onz -158
pair van stichting -257
pair van uw 131
pair vanaf @it 112
pair vandag nog -184
pair vbld @it 198
pair vergoed vor 191
pair verkeerd om -151
pair vermeldt @it -122
pair vo de 193
pair voedselbank stat -161
pair volgen de -213
pair vond twee -139
pair voorgeschot $ 318
pair voorgeschot vanaf 203
pair voorschot op -181
pair vor 0 173
pair vor den 292
pair vor die 214
pair vor een -176
pair vor het 88
pair vor jullie 260
pair vor mijn 64
pair vor nel -138
pair vor ons -121
pair vor terugbetal 213
pair vor waarborg 290
pair vraagt mijn -369
pair vraagt of -107
pair vriendin $ 105
pair vrouw $ 135
pair vzw $ -351
pair vzw , -244
pair waarborg stort 214
pair waarborg van 152
pair wanner komt 160
pair want die 229
pair want ik 273
pair want we 170
pair war de -205
pair was @it -112
pair was een 290
pair was mijn 346
pair waterschap stat -185
pair weg zet -162
pair wek nog 196
pair welk bic -213
pair welk pak -139
pair welk reken 226
pair werkt dan 209
pair wet niet 151
pair wij zijn -207
pair wil 0 -313
pair wil dat -263
pair wilt u 120
pair word op 195
pair wordt dor -247
pair zaalhur terug 158
pair zal terug 359
pair zal was -302
pair ze , 245
pair zegt dat -119
pair zelf $ 161
pair zelf betaald 251
pair zelf voorgeschot 283
pair zet @it -153
pair zet of -162
pair zichtreken $ 306
pair zie het 269
pair zijn , 253
pair zijn nam 238
pair zon zijn 320
pair zwart op 259
skip ( eig 139
skip ( is 298
skip ( van 144
skip , $ 433
skip , , 70
skip , . 170
skip , 0 -81
skip , ? -238
skip , @it 264
skip , betaald -254
skip , betal 259
skip , dar 153
skip , dat -176
skip , de -82
skip , dez 310
skip , doe -184
skip , en -248
skip , grag 237
skip , had 193
skip , heb 366
skip , heeft 236
skip , ik -122
skip , in -198
skip , is -39
skip , jullie 168
skip , kan 196
skip , ker 202
skip , komt -231
skip , kwam 149
skip , loopt 185
skip , ma 289
skip , mag -87
skip , mar 282
skip , mer 136
skip , mijn 65
skip , moet -83
skip , nar -287
skip , nieuw 239
skip , nog 254
skip , op -279
skip , oud 197
skip , pak -139
skip , reken 325
skip , rest -146
skip , retour 222
skip , stat -225
skip , stort -190
skip , te -331
skip , u 159
skip , vor 100
skip , vroeg 314
skip , was 183
skip , wel 267
skip , wet 299
skip , zal -302
skip , zijn -209
skip 0 $ 71
skip 0 . 162
skip 0 ? -183
skip 0 @it -130
skip 0 en -305
skip 0 nar -226
skip 0 nog -261
skip 0 op -207
skip 0 reken 160
skip 0 stort -168
skip 0 te 246
skip 0 terug -168
skip 0 van 221
skip : $ 81
skip : ( 139
skip : , -237
skip : . 93
skip : 0 215
skip : @code 180
skip : @it 132
skip : bedrag 189
skip : heb -232
skip : op 132
skip : ozb -151
skip : t 307
skip @code $ 98
skip @code , 275
skip @code 0 -195
skip @code @it -50
skip @it $ 60
skip @it . 65
skip @it 0 192
skip @it ? -150
skip @it aub 281
skip @it bedankt 218
skip @it bij -200
skip @it dan -259
skip @it dank 267
skip @it dar 112
skip @it dat -83
skip @it de -72
skip @it dor -320
skip @it een -445
skip @it en -145
skip @it ge 171
skip @it grag 234
skip @it heb 150
skip @it het -105
skip @it hij 288
skip @it hoort -207
skip @it ik 83
skip @it is 72
skip @it j 169
skip @it jullie 191
skip @it mag 76
skip @it mar -307
skip @it met 141
skip @it mezelf 217
skip @it mij 341
skip @it mijn 104
skip @it mijzelf 213
skip @it moet -220
skip @it nam -43
skip @it niet -114
skip @it o 121
skip @it ouderrad -244
skip @it plat 192
skip @it reken -113
skip @it stat 47
skip @it stichting -212
skip @it t -279
skip @it ten 163
skip @it u 306
skip @it uit 351
skip @it van -41
skip @it volgend 293
skip @it vor 103
skip @it was 252
skip @it we 163
skip @it zij 219
skip @it zit -258
skip ^ $ 424
skip ^ , 83
skip ^ 0 298
skip ^ : 218
skip ^ @code 243
skip ^ @it 170
skip ^ bankreken 136
skip ^ ben -101
skip ^ betaalt -265
skip ^ betal -288
skip ^ brief -229
skip ^ da -120
skip ^ dar 219
skip ^ das 232
skip ^ dat 218
skip ^ de 141
skip ^ den -292
skip ^ die 96
skip ^ dor -221
skip ^ dorpshuis -133
skip ^ dus 270
skip ^ een -174
skip ^ en 328
skip ^ fiet 205
skip ^ gemeent 106
skip ^ grag 208
skip ^ heb 91
skip ^ hebb 288
skip ^ heeft -257
skip ^ het 54
skip ^ hier 201
skip ^ hondenbelast 154
skip ^ iban -70
skip ^ ik -376
skip ^ is 146
skip ^ kan 87
skip ^ komt 212
skip ^ mag 293
skip ^ man 297
skip ^ mar 242
skip ^ moeder -179
skip ^ moet 100
skip ^ nar 251
skip ^ nel -138
skip ^ nieuw -173
skip ^ nr 317
skip ^ nummer 273
skip ^ ocmw 216
skip ^ om -151
skip ^ op 82
skip ^ oud 190
skip ^ premie 203
skip ^ rek -333
skip ^ reken 128
skip ^ rekeningnr 110
skip ^ rekeningnumer 280
skip ^ rekeningnummer 134
skip ^ rekent -202
skip ^ scouting -252
skip ^ stad 251
skip ^ stat 153
skip ^ stond 256
skip ^ stuurt -281
skip ^ terug 105
skip ^ u 180
skip ^ van -57
skip ^ veren -353
skip ^ vergoed 197
skip ^ verkoopt -234
skip ^ voetbalclub -135
skip ^ vond -139
skip ^ vor 44
skip ^ vraagt -308
skip ^ war 208
skip ^ was -158
skip ^ werk 207
skip ^ wij -290
skip ^ wil -179
skip ^ zijn 115
skip ^ zit -233
skip a $ 201
skip af @it 137
skip al @it 209
skip als niet 209
skip als reken 320
skip altijd @it -311
skip alvast $ 149
skip app $ 134
skip bank @it 241
skip bank in 210
skip bankreken mijn 140
skip bas nik 164
skip be @it 210
skip bekend de 286
skip belgisch @it 236
skip ben de -171
skip betaald @it -175
skip betaald terug -184
skip betaalreken $ 164
skip bij $ 78
skip bij als -136
skip bij bank 269
skip borg de 133
skip brief $ -302
skip bsn , 136
skip da op -142
skip daarop ? 237
skip dan de -221
skip dank $ 271
skip dar $ 257
skip dar het 126
skip dar op 182
skip dat $ -71
skip dat ? 57
skip dat @it -310
skip dat bij 136
skip dat de -47
skip dat een -193
skip dat gemeent -147
skip dat het -301
skip dat ik 193
skip dat in -184
skip dat juist -163
skip dat met -292
skip dat mijn 151
skip dat rekeningnummer -259
skip dat stad 195
skip dat toch -324
skip dat van 214
skip de $ -91
skip de ( 279
skip de ) 236
skip de , -566
skip de : -324
skip de ? -187
skip de @code -252
skip de @it -267
skip de bank 215
skip de betaalt 205
skip de daarop 232
skip de dag 340
skip de de -340
skip de die 315
skip de een 155
skip de en -158
skip de gebruikt -117
skip de grag -191
skip de heeft -111
skip de incasso 247
skip de is -139
skip de kan -186
skip de mag 106
skip de moet 147
skip de nar -93
skip de niet -235
skip de op -323
skip de over 170
skip de overmak -173
skip de rechtstrek -237
skip de stat -72
skip de stort -95
skip de terug 235
skip de van 50
skip de vor 247
skip de vraagt -295
skip de vroeg 205
skip de zelf 173
skip de zijn 171
skip den van 164
skip denk $ -157
skip dez nog 275
skip die $ 215
skip die afgeslot 171
skip die euro 343
skip die jullie -278
skip die mij 223
skip die werkt 209
skip doe post -134
skip doorgev de 188
skip dor bank -247
skip echt reken -169
skip een ) 121
skip een . -133
skip een : 154
skip een @it -253
skip een bij -236
skip een en 140
skip een in -157
skip een met -253
skip een nummer -129
skip een reken 177
skip een van -227
skip een vor 257
skip eig $ -130
skip eig , 310
skip eig . 206
skip eig @it 142
skip eig niet 261
skip en $ 196
skip en bekeur -151
skip en dat 163
skip en de 225
skip en het -440
skip en is -180
skip en ker 305
skip en op 113
skip en vrouw 125
skip er die -205
skip euro @it -288
skip euro van 187
skip euro vel 246
skip feestzal terug -171
skip flyer de -197
skip gat @it 192
skip gat mijn 338
skip ge de 182
skip ge op 236
skip ge premie 164
skip geacht , 144
skip geboortepremie $ 189
skip gedan de -151
skip geld @it -251
skip geld op 114
skip geliev stort -216
skip geliev subsidie 166
skip gelijk , 267
skip gemeent $ -322
skip gemeent ? -164
skip gemeent @it -75
skip gemeent ik 225
skip gemeent mag -176
skip gen $ 253
skip gestort @it 273
skip gestort op 195
skip gironummer @it 150
skip grag @it 262
skip grag mijn 91
skip grag op 157
skip had $ -181
skip har is 306
skip heb $ 289
skip heb belgisch 236
skip heb de -126
skip heb nik -223
skip heb voorgeschot 160
skip hebb @it 176
skip heeft $ 332
skip heeft , -356
skip heeft drank -253
skip hem $ -369
skip het $ 133
skip het , 216
skip het . -284
skip het : -167
skip het ? -190
skip het @it 161
skip het betaald 232
skip het betal -147
skip het een 299
skip het heb 343
skip het het -151
skip het ik 214
skip het is 222
skip het mag 157
skip het nar 205
skip het niet -171
skip het nog 164
skip het nummer -216
skip het of -178
skip het op 177
skip het stat -307
skip het terugstort 177
skip het van -100
skip het vermeldt -122
skip het vor -160
skip hierhen @it 238
skip hij de 184
skip hoe ik -215
skip hoort bij -193
skip hun , -204
skip iban $ 166
skip iban , 296
skip iban . 202
skip iban een -165
skip iban me 136
skip iban t 372
skip ik $ 389
skip ik , -154
skip ik 0 -289
skip ik altijd -152
skip ik bank 178
skip ik dat -354
skip ik een -117
skip ik het 287
skip ik hier -212
skip ik in 179
skip ik leges -138
skip ik niet 207
skip ik nog 238
skip ik op -336
skip ik reken -251
skip ik van 253
skip ik vanaf 176
skip ik zelf 199
skip in , 227
skip in ker -353
skip in mail -192
skip in strat -161
skip incasso @it -222
skip is $ 234
skip is , 89
skip is 0 252
skip is @it -187
skip is de -227
skip is denk -175
skip is echt -203
skip is eig 236
skip is en 419
skip is er 133
skip is het -292
skip is juist -162
skip is jullie -262
skip is mij 217
skip is mijn 342
skip is nieuw 285
skip is nul 121
skip is nummer -209
skip is op 181
skip is reclam -162
skip is reken -193
skip is spaarreken 281
skip is toegekom 148
skip is veranderd -173
skip is vor 281
skip is wel -256
skip isolatiesubsidie ons -149
skip jar $ -295
skip juist $ -145
skip jullie $ -142
skip jullie @it -317
skip jullie factur -327
skip jullie het 309
skip jullie mijn 301
skip jullie stat -246
skip jullie van -346
skip jullie vor 202
skip kan @it 347
skip kan mijn -257
skip ker $ -205
skip lang weg -162
skip leges $ -87
skip ma op 238
skip mag $ 234
skip mag @it 203
skip mag borg 259
skip mag dar -176
skip mag de -253
skip mag het -281
skip mag nar 181
skip mag op -160
skip mag word 269
skip mail . 225
skip mail een -163
skip mama 0 -197
skip mar $ 239
skip mar , 269
skip mar @it 130
skip mar is 202
skip mar op 179
skip mar van 252
skip me @it 222
skip mededel 0 -242
skip mer de 158
skip met $ 155
skip met , -328
skip met . -249
skip met @it -196
skip met en 183
skip met op -304
skip mij $ 150
skip mij , 289
skip mij @it 183
skip mij de 331
skip mij euro 243
skip mij vor 150
skip mijn $ 205
skip mijn ) 139
skip mijn , 293
skip mijn . 144
skip mijn : 127
skip mijn @code -183
skip mijn @it 95
skip mijn als 399
skip mijn betaalreken 164
skip mijn en 151
skip mijn gironummer 203
skip mijn heeft -232
skip mijn iban 177
skip mijn is 239
skip mijn komt 202
skip mijn reken 275
skip mijn rekeningnummer 188
skip mijn stort 221
skip mijn te 166
skip mijn van 265
skip mijn vor 297
skip mijn zegt 173
skip mijzelf vor 180
skip mn $ 257
skip mn @it 218
skip mn is 156
skip mn reken 259
skip moeder , 174
skip moet @it 163
skip moet dar -261
skip moet de -120
skip moet het -199
skip moet nar -115
skip moet op -97
skip moet via -152
skip moogt de 172
skip moogt terugstort 164
skip mvg $ 236
skip nam $ 242
skip nam @it 188
skip nam de -370
skip nam mij 203
skip nam mijn 115
skip nam niet -325
skip nam stichting -166
skip nar $ 239
skip nar ( -173
skip nar , -190
skip nar @it 148
skip nar aub 170
skip nar en -114
skip nar fak -135
skip nar omzet 206
skip nar op 120
skip nar van -139
skip niet $ -177
skip niet , -95
skip niet . 198
skip niet @it 218
skip niet dan 209
skip niet die 114
skip niet op 304
skip niet van 240
skip nieuw , 185
skip nik op -155
skip nog $ 151
skip nog , -177
skip nog betaald -261
skip nog jullie 257
skip nog ker 284
skip nog niet 185
skip nu $ 274
skip nu . 190
skip nu ik -137
skip nul $ 114
skip nummer $ -222
skip nummer , -188
skip nummer de -261
skip o een 121
skip of $ -146
skip of ? -282
skip of dat -174
skip of de -197
skip of het -163
skip om : -151
skip omzet $ 206
skip ongeluk betaald 184
skip ons , -211
skip ons : 188
skip ons de 217
skip onz is -288
skip ook de -154
skip op $ 241
skip op , 48
skip op 0 268
skip op ? 84
skip op @it 265
skip op aanslag -182
skip op affich -191
skip op aub 394
skip op dan 88
skip op dat 183
skip op en 187
skip op factur -205
skip op flyer -217
skip op grag 132
skip op mag 331
skip op nam 400
skip op nummer -148
skip op oud 158
skip op person 255
skip op reken 103
skip op sit -310
skip op spandoek -146
skip op stat -242
skip op ten -171
skip op tnv 259
skip op van -57
skip op vor -233
skip op websit -128
skip op zei -192
skip op zet 290
skip oplicht $ -141
skip oud , 153
skip oud @it 170
skip oud is 150
skip oud was 196
skip over eig 323
skip over gren 259
skip overgemaakt @it -169
skip overschrijv @it -234
skip per $ 209
skip per dubbel 184
skip poster de -134
skip premie @it 263
skip premie op 215
skip priv $ 154
skip priv , 269
skip reclam $ -162
skip regenput stort 166
skip rek @it -158
skip reken $ 195
skip reken ( -250
skip reken , 41
skip reken ? -194
skip reken @code 204
skip reken @it 195
skip reken dat 262
skip reken de -133
skip reken die 289
skip reken grag 206
skip reken het -296
skip reken ik 328
skip reken mag -144
skip reken met -164
skip reken mij 191
skip reken mijn 146
skip reken niet 389
skip reken ons 246
skip rekeningnr ( 121
skip rekeningnr @code 136
skip rekeningnr @it 198
skip rekeningnummer $ 164
skip rekeningnummer , 182
skip rekeningnummer @it 142
skip rekeningnummer de -138
skip rekeningnummer mar 93
skip rekeningnummer mij 149
skip rekeningnummer op 303
skip rekeningnummer vor -235
skip reknr @it 239
skip rest het 258
skip retour @it 222
skip scouting de -252
skip snap niet -242
skip spandoek de -146
skip stad $ -98
skip standplat de 165
skip stat , -145
skip stat de -302
skip stat en -120
skip stat in -214
skip stat mijn 393
skip stat nam -206
skip stat nog 257
skip stat op -70
skip stichting , -177
skip stort @it -77
skip subsidie $ -285
skip subsidie mijn 166
skip subsidie op -247
skip te . -197
skip ter bv -247
skip terug stort 344
skip terugbetal de 346
skip terugbetal op 198
skip teruggaf grag 265
skip teruggav de 211
skip teruggav nar 119
skip teruggekom @it 292
skip terugstort @it 237
skip terugstort op 177
skip tevel leges 221
skip toch $ -216
skip toen vor 156
skip twee $ 292
skip twee van -139
skip u $ -184
skip u de 254
skip u mijn -156
skip u van -229
skip uit $ 329
skip uit bankapp 172
skip uitbetal mijn 168
skip uw $ -193
skip uw @code 320
skip uw @it -214
skip van $ 52
skip van , 285
skip van . 374
skip van 0 -133
skip van af 195
skip van bib 158
skip van chiro -169
skip van de -203
skip van dochter 278
skip van en 193
skip van ex 331
skip van firma -178
skip van folder -167
skip van gemeent -183
skip van is 184
skip van jar -168
skip van kerk -190
skip van maand 276
skip van man 304
skip van mar 147
skip van moeder 187
skip van nar 157
skip van ocmw -182
skip van of -155
skip van oud 225
skip van overled 206
skip van priv 140
skip van stad -210
skip van stembureau 285
skip van voedselbank -177
skip van vriendin 105
skip van vrouw 158
skip van vzw -188
skip van was 165
skip van waterschap -203
skip van zak -151
skip van zal 207
skip vanaf , 122
skip vd @it 274
skip vd is -180
skip verkeerd gedan -151
skip vond reken -139
skip voorgeschot @it 294
skip voorschot @it -237
skip voortan van 178
skip vor $ 224
skip vor automatisch 209
skip vor borg 153
skip vor geboortepremie 172
skip vor jullie -367
skip vor kinder 215
skip vor leges -351
skip vor nieuw -226
skip vor regenput 166
skip vor renovatiepremie 231
skip vor subsidiebeschik -252
skip vor terugbetal 333
skip vor teruggav 267
skip vor van 187
skip vor waarborg 202
skip vraagt op -265
skip vzw de -377
skip waarborg , 273
skip waarborg de 125
skip waarborg op 311
skip waarborg terug -225
skip was , 267
skip was . 185
skip was van -313
skip weg of -162
skip wel $ 331
skip welk $ -139
skip welk hoort -213
skip werd op 273
skip wij de -382
skip wil ik -278
skip wil op -149
skip word @it 216
skip wordt mijn -247
skip zal $ 352
skip zal terug 159
skip ze geld 166
skip zegt @it -131
skip zegt ik -233
skip zelf $ 209
skip zelf , 263
skip zelf nar -307
skip zelf vanaf 257
skip zet is -162
skip zet mar 211
skip zij de 209
skip zijn @it 285
skip zijn op -160
skip zn $ 417
skip zoekt , -216
skip zwart wit 259
topic @ability 39
topic @body 227
topic @building -243
topic @business -232
topic @firstPerson 50
topic @general -220
topic @handled 19
topic @hardly 54
topic @has -22
topic @home -58
topic @mind 80
topic @mine 67
topic @mine-phrase 80
topic @ofPerson 32
topic @organisation -136
topic @ownPostcode 40
topic @patient 39
topic @plainly 77
topic @relative 212
topic @somebody 41
topic @vehicle -271
topicAnywhere @ability 7
topicAnywhere @access 94
topicAnywhere @body 227
topicAnywhere @building -202
topicAnywhere @business -311
topicAnywhere @firstPerson 81
topicAnywhere @general -236
topicAnywhere @handled -68
topicAnywhere @hardly 56
topicAnywhere @has 10
topicAnywhere @mind 80
topicAnywhere @mine 92
topicAnywhere @mine-phrase 209
topicAnywhere @nuisance -48
topicAnywhere @organisation -296
topicAnywhere @ownPostcode 50
topicAnywhere @patient 39
topicAnywhere @plainly 122
topicAnywhere @relative 226
topicAnywhere @somebody 48
topicAnywhere @vehicle -245
topicBefore @ability 19
topicBefore @access 132
topicBefore @building -134
topicBefore @business -152
topicBefore @firstPerson 39
topicBefore @general -229
topicBefore @hardly 133
topicBefore @has -48
topicBefore @home 50
topicBefore @mine 50
topicBefore @nuisance -31
topicBefore @ofPerson 120
topicBefore @organisation -141
topicBefore @ownPostcode -28
topicBefore @plainly 48
topicBefore @relative 64
topicBefore @vehicle -326
topicBeside @building 89
topicBeside @business -436
topicBeside @firstPerson -78
topicBeside @general -229
topicBeside @handled 117
topicBeside @has -59
topicBeside @home 159
topicBeside @mine-phrase 255
topicBeside @ofPerson 122
topicBeside @organisation -114
topicBeside @place 148
topicBeside @plainly 263
topicBeside @relative 63
topicEarlier @building -267
topicEarlier @business -433
topicEarlier @plainly -386
topicNear @ability 41
topicNear @access 239
topicNear @building -136
topicNear @business -286
topicNear @firstPerson 120
topicNear @general -110
topicNear @handled -29
topicNear @hardly 407
topicNear @has 53
topicNear @home -83
topicNear @mine 96
topicNear @ofPerson 166
topicNear @organisation -114
topicNear @ownPostcode 102
topicNear @patient 115
topicNear @place -129
topicNear @plainly 86
topicNear @relative 256
topicNear @somebody 130
topicNear @vehicle -336
twoBefore , @code -183
twoBefore , betal -232
twoBefore , stort -109
twoBefore 0 , 150
twoBefore 0 euro -288
twoBefore ^ 0 352
twoBefore ^ het 91
twoBefore ^ iban 289
twoBefore ^ incasso -222
twoBefore ^ mijn 147
twoBefore ^ nieuw 307
twoBefore ^ rek 370
twoBefore ^ reken 216
twoBefore ^ rekeningnummer 261
twoBefore ^ stort 331
twoBefore da mar -142
twoBefore een belgisch 236
twoBefore een nieuw -179
twoBefore geld terug 237
twoBefore gestort word 195
twoBefore har reken 306
twoBefore het mar 261
twoBefore het terugstort 190
twoBefore hier mijn 170
twoBefore ik betal 227
twoBefore ik stort -250
twoBefore is betaald 255
twoBefore is de -288
twoBefore jullie iban -326
twoBefore leges stort -261
twoBefore lon komt 184
twoBefore ma terug 238
twoBefore mag terug -127
twoBefore mijn eig 137
twoBefore mijn iban 229
twoBefore mijn reken 161
twoBefore mijn rekeningnummer 273
twoBefore nar mij 164
twoBefore nar uw -292
twoBefore nieuw nummer -159
twoBefore op de -165
twoBefore op mijn 119
twoBefore oud gironummer 150
twoBefore oud rekeningnummer 186
twoBefore reken van 130
twoBefore rekeningnr @code 184
twoBefore stort op 181
twoBefore terugstort mag 177
twoBefore uw rek -333
twoBefore van de -278
twoBefore van mij 165
twoBefore van mijn 280
twoBefore van ons 184
twoBefore vor de 278
twoBefore waarborg stort 214
twoBefore zelf voorgeschot 265
word $ 40
word ( -52
word ) -73
word . -64
word : -29
word ? -194
word @code 63
word @it 40
word ^ 40
word a 201
word aan -160
word aannemer -168
word aanpass -324
word aanslag -289
word academie -187
word acceptgiro 178
word achter -214
word actie -183
word administratie -190
word af 272
word affich -248
word afgehoud 211
word afgelast 243
word afgeslot 171
word afschrijv 238
word altijd 74
word alvast 192
word aow 195
word app -179
word argenta 182
word aub 223
word automatisch 254
word bakkerij -357
word bank 138
word bankapp -220
word bankreken 179
word be 327
word bedankt 286
word bedrag 290
word bekend -186
word bekeur -151
word bel 259
word belast -228
word belastingsamenwerk -174
word belgisch 236
word bericht -292
word bestat 264
word betaald -88
word betaalreken 164
word betaalt -286
word betal -213
word bic -213
word bijstand 268
word binn -113
word blad 301
word blijft -150
word bomma 168
word bon 177
word bonnetj 216
word borg 128
word brief -257
word briefj 160
word broer 271
word bsn 206
word buurgemeent -302
word buurtfeest 203
word bv -513
word central -330
word chiro -125
word cijfer 119
word club -137
word clubhuis -293
word clubreken -367
word collect 212
word comit -311
word concessie -78
word daarop 55
word dacht -305
word dag 247
word dakwerk -213
word dan 56
word dar 74
word das 157
word dat -135
word de -108
word ded -441
word del -408
word demo -131
word den -145
word denk -157
word destijd 287
word deurwaarder -303
word dez 146
word die 98
word direct -148
word dit -170
word dochter 236
word doe -224
word doen 102
word doet 119
word donaties -235
word doner -136
word doorgev 78
word dor -161
word dorpshuis -185
word drie -147
word drukkerij -291
word dubbel 92
word dus 163
word echt -185
word een -125
word en -105
word energieleverancier -330
word er -173
word euro -119
word ex 331
word facebok -269
word factur -445
word fak -135
word fanfar -333
word fc -398
word feest 243
word fiet 205
word firma -259
word flyer -195
word folder -196
word formulier 328
word fout -142
word fuifzal 291
word fusie -278
word g 256
word gan 157
word garag -291
word gat 149
word ge 73
word geacht 144
word geannuleerd 224
word geboortepremie 178
word gebor 120
word gebouw -362
word gebruikt -159
word geeft -334
word gef 220
word gegev 279
word gekom 272
word geld 123
word gelijk 267
word gelof -161
word gemeent -136
word geopend 267
word geplakt -230
word geschrev 178
word gestopt 200
word gestort 178
word gevraagd 278
word gewon 107
word gezien -145
word gift -333
word ging -139
word giro 228
word giroreken 162
word grag 236
word gratis -322
word gren 259
word groet 206
word groetjes 147
word hal 168
word hallo -278
word hangt -310
word har 231
word harmonie -349
word he 89
word heb 80
word hebb 230
word heeft -94
word heffing -252
word hel 311
word hierbij 238
word hierhen 238
word hoe -215
word hond 298
word hondenbelast 92
word hoort -298
word hor 94
word huis 376
word huisvuilbelast -121
word huisvuilzak 294
word hun -423
word huurder -165
word iban 184
word iederen -175
word ijsclub -246
word ik -98
word in -96
word incassobureau -187
word info -297
word inschrijv 215
word is 19
word isolatiesubsidie -149
word j 342
word ja 61
word jar -103
word je -168
word k 299
word kamp 265
word kampgeld 106
word kan 93
word kenmerk -302
word kerk -190
word kerkfabriek -316
word kes 203
word kop -403
word kopieer 135
word kreg -255
word krijg -115
word kruis -227
word kunn 160
word kunt 205
word kvk -221
word kwam 284
word l 335
word lang -162
word leeflon 307
word leges 85
word letter 251
word lidgeld -255
word liep 193
word logo -154
word lon 184
word loopt 89
word luxemburg 127
word m 190
word ma 246
word maand 254
word mag -23
word mail -138
word mama -142
word man 366
word mar -47
word me 263
word mededel -153
word mer 172
word merci 315
word met -177
word mevrouw 224
word mezelf 274
word mij 247
word mijn 127
word mijnreken 143
word mijzelf 248
word mn 228
word moeder -99
word moest -142
word moet -50
word mog 310
word mvg 258
word naartoe -113
word nam -29
word namen -185
word nederland 335
word neg 182
word nel -138
word nodig 162
word nog 141
word notaris -202
word nul 91
word nummer -265
word nv -371
word o 93
word oei -93
word of -277
word oktober 165
word om -176
word omzet 243
word onder -254
word ongeluk 186
word onkost 273
word onz -462
word ook -194
word oplicht -234
word opvang 247
word oud 284
word ouder -264
word ouderrad -258
word over 197
word overgeschrev -142
word overgestapt 270
word overgetypt 149
word overled 163
word overmak -97
word overschrijv -234
word ozb -151
word pakt 262
word paspoort 163
word past 258
word per 241
word person 259
word phishing -229
word plat 273
word post -134
word postbank 247
word poster -134
word premie 258
word presentiegeld 219
word prijzengeld 353
word priv 241
word privereken 194
word problem 196
word proe -70
word rar 297
word rechtstrek -179
word reclam -162
word regenput 166
word regenwaterput 273
word reiskost 262
word rek 77
word reken 49
word rekenignnummer 258
word rekeningnr 171
word rekeningnumer 348
word rekeningnummer 95
word rekeninnummer 303
word rekent -202
word reknr 301
word renovatiepremie 190
word restant 264
word retour 312
word rioolheff 201
word rond -259
word sam 211
word schol 86
word schoolspull 246
word schrijv 188
word scouting -252
word sind 370
word sint -154
word sit -262
word sms -229
word snap -242
word snel 229
word sorry 227
word spaarreken 297
word spandoek -185
word speelpleinwerk 259
word sponsor -142
word sportcheque 152
word sportkamp 113
word spull -189
word sta 320
word stad -77
word stadsbestur -257
word standplat 165
word stat -78
word stembureau 212
word steun -233
word stichting -303
word sticker -224
word stond 374
word strat -179
word studietoelag 184
word stur 236
word stuurt -297
word subsidie -258
word subsidiebeschik -252
word svp 248
word tant 382
word taxi -210
word te -109
word tegemoetkom 306
word ter -237
word terug 117
word terugbetal 446
word teruggaf 184
word teruggav 284
word teruggekom 292
word teruggestort 282
word terugstort 312
word terwijl -82
word test 286
word tevel 377
word thx 250
word toch -277
word toegekom 234
word toelag -236
word toen 248
word toeslag 357
word tot 323
word twee 190
word u 87
word uit 215
word uitker 315
word uw -266
word v 323
word vanaf 149
word vandag -227
word vandar 237
word vd -96
word vel 240
word veranderd -60
word verenigingsreken -243
word vergoed 270
word verhuurder 122
word verkeerd 121
word verkoopt -249
word vermeldt -122
word verwarmingstoelag 173
word verzorgingshuis -134
word vijf 159
word vo 193
word voedselbank -183
word voetbalclub -256
word voldoen -187
word volgen -84
word volgend 293
word vond -139
word voorgeschot 359
word voortan 132
word vooruit -183
word vor 97
word vraagt -393
word vrag 171
word vriendelijk 213
word vriendin 105
word vroeg 243
word vroeger 296
word vrouw 183
word vzw -518
word waarborg 132
word waarschuw -254
word wacht -118
word wanner 265
word want 294
word war -84
word was -29
word waterschap -194
word webshop -185
word wek 292
word welk -193
word werd 273
word werk 207
word werkt 209
word wet 155
word wie -360
word wij -410
word wil -274
word will -250
word wilt 172
word wit 259
word woningbouw -197
word word 352
word wordt -179
word zakelijk -188
word zat -171
word ze 102
word zegg 240
word zegt -77
word zei 82
word zelf 55
word zet 80
word zichtreken 251
word ziet 357
word zij 219
word zijn 115
word zit -215
word zn 417
word zo 284
word zoal 480
word zoekt -216
word zogenaamd -190
word zon 262
word zonder 114
word zou 174
word zwart 259
`,
};
