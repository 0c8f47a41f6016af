import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 676 candidates that are, 309 that are not.
 * On families it was not taught on:
 * - above -1: found 99.6 %, wrongly 58.6 %
 * - above -0.5: found 98.8 %, wrongly 53.4 %
 * - above 0: found 98.4 %, wrongly 41.7 %
 * - above 0.5: found 96.9 %, wrongly 36.2 %
 * - above 1: found 94.1 %, wrongly 25.2 %
 */
export const accountWeights: LearnedWeights = {
  examples: "sha256:ac1939083bc73d88ff1c091b48529798e1b4985f24274ffcfa9efcfc727a1e68",
  intercept: 1.373,
  weights: `
before ) 225
before 0 -154
before : -246
before ^ 26
before aan -152
before aannemer -157
before aanslag -289
before affich -240
before al -242
before als 227
before aub 200
before bank 62
before bankapp -232
before bedrag 124
before best 138
before betaalt -182
before betal -208
before bij 84
before borg 254
before bsn 209
before buurtfeest 145
before cijfer 176
before da -90
before dan 103
before dar 228
before dat -95
before de -53
before die 155
before direct -141
before dit -212
before domicilier 182
before een -158
before en 86
before factur -310
before flyer -153
before ge 66
before gekreg 204
before geld 93
before gemeent 219
before gewon 132
before grag 138
before gren 199
before had 249
before hallo -248
before har 222
before hebb 228
before heeft -196
before het 69
before hier 142
before hun -215
before hur -153
before iban 90
before ik -140
before in 82
before incasso 228
before is 265
before jullie 149
before kan -87
before klopt -271
before komt -284
before kunt 191
before leges 134
before lon 178
before loopt 143
before ma 225
before mag -72
before man 298
before mar -150
before me 282
before met -185
before mij -162
before mijn 133
before moeder -255
before moest -233
before moet -174
before mog 255
before naartoe -108
before nar -186
before nederland 305
before niet 275
before nieuw -82
before ocmw 162
before om -194
before ons -95
before onz -261
before op -101
before oud 210
before over 140
before person 241
before premie 140
before prijzengeld 340
before regenput 161
before reken 151
before rekeningnr 171
before rekent -185
before retour 235
before retributie -216
before rioolheff 203
before rod -214
before spandoek -210
before stad 293
before stat -154
before stichting -129
before stond 304
before stur 123
before stuurt -275
before t 417
before te 112
before tegemoetkom 260
before terug 153
before terugbetal 371
before teruggaf 141
before teruggav 236
before teruggestort 233
before terugstort 217
before tevel 276
before toen 220
before twed -105
before u 184
before uitbetal 159
before uw -178
before van 43
before vandag -207
before vd -185
before voedselbank -146
before voortan 246
before vraagt -361
before vroeg 244
before vzw -200
before waarborg 89
before war 123
before waterschap -186
before we -125
before wie -328
before wij -379
before wil -354
before zet 164
before zo 234
before zon 277
before1 ( 145
before1 : 50
before1 ^ 95
before1 aan -260
before1 bij -242
before1 clubreken -222
before1 dan 149
before1 dat -174
before1 en -169
before1 geboortepremie 184
before1 gebruikt -180
before1 gemeent -253
before1 giro 217
before1 giroreken 155
before1 heb 243
before1 heeft -325
before1 iban 243
before1 ik -170
before1 is -19
before1 met -91
before1 mij 215
before1 mijnreken 138
before1 nar -137
before1 nummer -115
before1 of -204
before1 op 62
before1 priv 192
before1 rek 300
before1 rekenignnummer 248
before1 rekeningnr 164
before1 rekeningnumer 183
before1 rekeningnummer 94
before1 spaarreken 224
before1 stat -97
before1 van 568
before1 vanaf 106
before1 vbld 200
before1 was -108
before1 zet -156
before2 , 263
before2 0 -119
before2 : 127
before2 @code -56
before2 ^ 167
before2 af 133
before2 al 197
before2 altijd -280
before2 bank 226
before2 be 196
before2 belgisch 219
before2 betaald -169
before2 dat -292
before2 de -269
before2 een -234
before2 eig 133
before2 euro -267
before2 gat 190
before2 geld -237
before2 gemeent -76
before2 gestort 259
before2 gironummer 144
before2 grag 250
before2 hebb 170
before2 het 152
before2 hierhen 226
before2 incasso -211
before2 is -181
before2 jullie -299
before2 kan 333
before2 mag 207
before2 mar 131
before2 me 211
before2 met -186
before2 mij 181
before2 mijn 92
before2 mn 201
before2 moet 154
before2 nam 189
before2 nar 140
before2 niet 206
before2 op 268
before2 oud 160
before2 overgemaakt -164
before2 overschrijv -215
before2 premie 260
before2 rek -148
before2 reken 200
before2 rekeningnr 207
before2 rekeningnummer 143
before2 reknr 224
before2 retour 207
before2 stort -77
before2 teruggekom 272
before2 terugstort 227
before2 uw -208
before2 vd 250
before2 voorgeschot 278
before2 voorschot -221
before2 word 201
before2 zegt -127
before2 zijn 267
behind $ 44
behind ) -136
behind , -48
behind . -195
behind 0 196
behind ? -86
behind @code 97
behind a 124
behind aan -211
behind acceptgiro 219
behind allen -206
behind als -122
behind aow 194
behind automatisch 131
behind betaalreken 157
behind buurgemeent -275
behind bv -342
behind cijfer 253
behind daarop 200
behind dan -184
behind dar -82
behind dat -117
behind de -85
behind dez 236
behind doen 156
behind echt -230
behind en -132
behind er 185
behind euro 199
behind factur -243
behind formulier 254
behind g 242
behind geld 182
behind gemeent -164
behind gevraagd 159
behind gewon 286
behind grafrecht 194
behind had -292
behind har 164
behind he 141
behind heb 150
behind heeft 158
behind hij -159
behind hondenbelast 246
behind iban 136
behind in -259
behind incasso -134
behind is -139
behind juist 125
behind jullie -194
behind k 344
behind kwam 151
behind mag -242
behind mail -171
behind mer -131
behind met -265
behind mij 209
behind mijn 120
behind mijzelf 217
behind mn 284
behind moet -294
behind nam 132
behind nar 157
behind niet 68
behind nog 211
behind nul 117
behind nummer -148
behind ocmw -186
behind of 131
behind ons 264
behind ook -217
behind op 40
behind oud 348
behind overgetypt 153
behind pak -137
behind pas 265
behind per 230
behind post -124
behind premie 157
behind priv 223
behind rest 237
behind schol 172
behind sit -254
behind spaarreken 263
behind stad -149
behind stichting -214
behind stort 171
behind subsidie -149
behind t 262
behind te -255
behind terug 80
behind terugbetal 250
behind teruggav 195
behind toch -281
behind tot 251
behind twee 300
behind uit 288
behind verkeerd 152
behind via -264
behind vor 104
behind vorig -220
behind vriendin 133
behind vroeger 188
behind vrouw 192
behind waarborg 235
behind wacht 164
behind wanner 158
behind want 275
behind was -87
behind wek 299
behind welk -222
behind wit 236
behind word 229
behind zegt -194
behind zichtreken 249
behind zo 117
behind1 $ 212
behind1 ( -63
behind1 ) 145
behind1 , -18
behind1 0 262
behind1 ? -130
behind1 @code 290
behind1 af 185
behind1 aub 377
behind1 bij 243
behind1 dan 91
behind1 dank -185
behind1 dar 233
behind1 das 125
behind1 dat 285
behind1 de -159
behind1 denk -164
behind1 echt -187
behind1 grag 239
behind1 groetjes 154
behind1 he 132
behind1 het -155
behind1 iban 166
behind1 ik 277
behind1 in -248
behind1 ipv -153
behind1 kan 98
behind1 klopt 176
behind1 mag 198
behind1 mar 139
behind1 met -168
behind1 mijn 237
behind1 moet 111
behind1 mvg 244
behind1 nar 293
behind1 niet 359
behind1 of -328
behind1 stat -141
behind1 toch -223
behind1 van -285
behind1 vor 114
behind1 want 159
behind1 wordt -231
behind1 zei -173
behind2 $ 61
behind2 . 61
behind2 0 189
behind2 ? -144
behind2 aub 264
behind2 bedankt 202
behind2 bij -188
behind2 dan -241
behind2 dank 255
behind2 dar 110
behind2 dat -75
behind2 de -65
behind2 dor -300
behind2 een -438
behind2 en -136
behind2 ge 165
behind2 grag 218
behind2 heb 157
behind2 het -101
behind2 hij 260
behind2 hoort -190
behind2 ik 75
behind2 is 78
behind2 j 158
behind2 jullie 189
behind2 mag 82
behind2 mar -281
behind2 met 135
behind2 mezelf 205
behind2 mij 307
behind2 mijn 98
behind2 mijzelf 212
behind2 moet -201
behind2 nam -39
behind2 niet -108
behind2 o 119
behind2 ouderrad -220
behind2 plat 182
behind2 reken -121
behind2 stat 36
behind2 stichting -208
behind2 t -261
behind2 ten 144
behind2 u 291
behind2 uit 320
behind2 van -35
behind2 volgend 271
behind2 vor 95
behind2 was 231
behind2 we 148
behind2 zij 220
behind2 zit -243
bothBefore , iban 129
bothBefore , rek 295
bothBefore , reken 205
bothBefore 0 iban 298
bothBefore 0 op -333
bothBefore 0 reken 219
bothBefore 0 van 174
bothBefore @code en -169
bothBefore @code vbld 200
bothBefore ^ iban 210
bothBefore ^ is -113
bothBefore ^ mijnreken 138
bothBefore ^ nar -270
bothBefore ^ op 260
bothBefore ^ rekeningnr 173
bothBefore ^ rekeningnummer 286
bothBefore ^ van 144
bothBefore af van 133
bothBefore be reken 196
bothBefore belgisch reken 219
bothBefore betaald op -283
bothBefore betaald van 285
bothBefore betaald vanaf -270
bothBefore betal aan -202
bothBefore betal op -235
bothBefore betal vanaf 228
bothBefore de geboortepremie 184
bothBefore eig reken 138
bothBefore euro op -243
bothBefore geld op -237
bothBefore gironummer is 144
bothBefore grag nar 295
bothBefore grag op 210
bothBefore het is 96
bothBefore het op 119
bothBefore iban is 78
bothBefore kan nar 235
bothBefore kan op 228
bothBefore ker van 190
bothBefore komt op 204
bothBefore mag op 230
bothBefore mar op 123
bothBefore mij : 233
bothBefore mijn iban 145
bothBefore moet op 124
bothBefore nar iban 194
bothBefore niet op 206
bothBefore nieuw is 247
bothBefore op iban 181
bothBefore op reken 273
bothBefore overgemaakt nar -292
bothBefore overgemaakt vanaf 278
bothBefore overmak op 149
bothBefore reken : 344
bothBefore reken is 266
bothBefore rekeningnummer : 248
bothBefore rekeningnummer is 172
bothBefore rekeningnummer was -143
bothBefore retour op 207
bothBefore stat op 156
bothBefore stort op -81
bothBefore terug nar 167
bothBefore terug op -41
bothBefore teruggekom op 272
bothBefore terugstort op 224
bothBefore uw reken -307
bothBefore van gemeent -232
bothBefore van mij 207
bothBefore voorgeschot vanaf 199
bothBefore voorschot op -221
bothBefore word op 185
bothBefore zegt dat -127
earlier @code 282
earlier ben -346
earlier betaald 231
earlier betal -296
earlier dat 317
earlier de -203
earlier en -300
earlier het -130
earlier ik -111
earlier nog -75
earlier terug 225
earlier tevel 231
earlier van -346
earlier vor 135
earlier war 227
elsewhere ! 229
elsewhere ) 242
elsewhere , 30
elsewhere . -28
elsewhere 0 87
elsewhere ? -180
elsewhere @code 228
elsewhere a -270
elsewhere aan -69
elsewhere aanslag -230
elsewhere affich -251
elsewhere afgeschrev 243
elsewhere alles 88
elsewhere als 80
elsewhere ander -95
elsewhere app 162
elsewhere aub 322
elsewhere b 281
elsewhere bank -180
elsewhere be 326
elsewhere bedankt 197
elsewhere ben 350
elsewhere betal -346
elsewhere bij -60
elsewhere bijstand 239
elsewhere brief -253
elsewhere bus 239
elsewhere bv -231
elsewhere cjib -144
elsewhere dan -294
elsewhere dank 188
elsewhere dar -168
elsewhere dat -225
elsewhere de -39
elsewhere declaratie 308
elsewhere der 213
elsewhere dez 290
elsewhere die -152
elsewhere dochter -138
elsewhere doen -248
elsewhere doorgegev 223
elsewhere dor 140
elsewhere dubbel 240
elsewhere een -74
elsewhere eerst -144
elsewhere eig 360
elsewhere elk 240
elsewhere en 195
elsewhere ene -178
elsewhere er 166
elsewhere erin -309
elsewhere euro 270
elsewhere exampl -137
elsewhere factur -292
elsewhere fictief 229
elsewhere fout -256
elsewhere gat -177
elsewhere ge 322
elsewhere gebor 273
elsewhere gekreg -114
elsewhere gen -163
elsewhere gestort 240
elsewhere gewon 298
elsewhere gister -135
elsewhere goed -148
elsewhere grag 312
elsewhere groetjes 242
elsewhere grot 306
elsewhere had 122
elsewhere har 339
elsewhere heb 420
elsewhere heeft 96
elsewhere helft 160
elsewhere het -278
elsewhere hier 129
elsewhere hij -104
elsewhere hoi 142
elsewhere iban 251
elsewhere iet -160
elsewhere ik 77
elsewhere in 150
elsewhere ingangsdatum 233
elsewhere is 175
elsewhere j 135
elsewhere juli 233
elsewhere jullie -181
elsewhere kan 247
elsewhere ker 232
elsewhere komt -66
elsewhere krijg 262
elsewhere krijgt -134
elsewhere kunt 270
elsewhere leefgeld 220
elsewhere leeflon 276
elsewhere ligt 143
elsewhere lukt 292
elsewhere m 341
elsewhere maand 343
elsewhere maatschapp 316
elsewhere machtig 134
elsewhere mag -49
elsewhere mail -137
elsewhere mak 149
elsewhere man 241
elsewhere mar 205
elsewhere medewerker 207
elsewhere mei 254
elsewhere mer 181
elsewhere met -212
elsewhere mij 313
elsewhere mijn 351
elsewhere mn 193
elsewhere moeder 259
elsewhere moest 396
elsewhere moet -329
elsewhere mw 356
elsewhere nam -309
elsewhere nar -185
elsewhere ne 188
elsewhere nep -244
elsewhere niet 148
elsewhere nieuw 192
elsewhere nik 226
elsewhere nl 257
elsewhere nog -60
elsewhere nummer 140
elsewhere of 127
elsewhere om 207
elsewhere ons 127
elsewhere onz -367
elsewhere op -164
elsewhere oplicht -145
elsewhere oud -162
elsewhere per 246
elsewhere premie 297
elsewhere proef 257
elsewhere rek -186
elsewhere reken -45
elsewhere rekeningnummer 164
elsewhere rijksregister 345
elsewhere schol 143
elsewhere sorry 181
elsewhere speelplein -138
elsewhere stad -257
elsewhere stat -296
elsewhere stichting -239
elsewhere stur 288
elsewhere te 311
elsewhere terug 389
elsewhere terugbetal 267
elsewhere teruggaf 319
elsewhere testman 227
elsewhere toch -242
elsewhere twed -144
elsewhere u 233
elsewhere uur 242
elsewhere uw -332
elsewhere v -135
elsewhere vel 337
elsewhere veren -165
elsewhere vergoed 218
elsewhere vertrouw -245
elsewhere verwacht 249
elsewhere via 179
elsewhere voorbat 168
elsewhere voorbeeld 134
elsewhere voorgeschot 216
elsewhere vor 60
elsewhere vorig 186
elsewhere vraagt 247
elsewhere vrag -142
elsewhere vrijwilliger 285
elsewhere vzw -311
elsewhere waarborg 222
elsewhere war -162
elsewhere was 262
elsewhere welk -193
elsewhere whatsapp 179
elsewhere wij 172
elsewhere wil -125
elsewhere wim 173
elsewhere wit 242
elsewhere zegt -252
elsewhere zei 314
elsewhere zelf 169
elsewhere zijn -72
elsewhere zit -205
elsewhere zon 123
pair ( @it 145
pair ( dat 294
pair ( die 199
pair ( mijn 138
pair ( o 119
pair , 0 138
pair , @code -169
pair , al -271
pair , als 199
pair , ben 304
pair , betal -222
pair , dank 232
pair , dar 158
pair , das 66
pair , dat -54
pair , die 339
pair , doe -141
pair , dus 307
pair , ge 240
pair , geld 104
pair , geliev -177
pair , grag -228
pair , heb 244
pair , hoort -190
pair , iban 129
pair , ik 143
pair , is -46
pair , k 299
pair , klopt -117
pair , mag -111
pair , mar -216
pair , mededel -157
pair , mijn 270
pair , moet -258
pair , mog -185
pair , niet 206
pair , of -191
pair , ons 248
pair , rek 295
pair , reken -79
pair , stat 36
pair , stort 83
pair , t 158
pair , ten 144
pair , terug -126
pair , teruggav 168
pair , terugstort 178
pair , u 166
pair , vor 248
pair , wanner 245
pair , welk -137
pair , wij -332
pair , ze -161
pair , ziet 324
pair , zij 220
pair , zit -243
pair . $ -65
pair 0 , 91
pair 0 . 40
pair 0 0 -59
pair 0 ? -163
pair 0 euro -128
pair 0 gebor 116
pair 0 iban 298
pair 0 nar -265
pair 0 op -333
pair 0 reken 218
pair 0 van 174
pair : @it 50
pair : de -211
pair : ik -259
pair ? $ -204
pair @code $ 298
pair @code , 155
pair @code 0 -147
pair @code fak -136
pair @code j 158
pair @code mijzelf 188
pair @code nar -131
pair @code proe -68
pair @code test 272
pair @it $ 212
pair @it ( -63
pair @it ) 145
pair @it , -18
pair @it 0 262
pair @it ? -130
pair @it @code 290
pair @it af 185
pair @it aub 377
pair @it bij 243
pair @it dan 91
pair @it dank -185
pair @it dar 233
pair @it das 125
pair @it dat 285
pair @it de -159
pair @it denk -164
pair @it echt -187
pair @it grag 239
pair @it groetjes 154
pair @it he 132
pair @it het -155
pair @it iban 166
pair @it ik 277
pair @it in -248
pair @it ipv -153
pair @it kan 98
pair @it klopt 176
pair @it mag 198
pair @it mar 139
pair @it met -168
pair @it mijn 237
pair @it moet 111
pair @it mvg 244
pair @it nar 293
pair @it niet 359
pair @it of -328
pair @it stat -141
pair @it toch -223
pair @it van -285
pair @it vor 114
pair @it want 159
pair @it wordt -231
pair @it zei -173
pair ^ 0 328
pair ^ @it 95
pair ^ aannemer -157
pair ^ actie -153
pair ^ best 55
pair ^ bsn 198
pair ^ dat 181
pair ^ de 125
pair ^ doe 173
pair ^ domicilier -139
pair ^ eerst 199
pair ^ factur -187
pair ^ geacht 145
pair ^ geld 205
pair ^ geliev 187
pair ^ grag 156
pair ^ het -41
pair ^ hier 153
pair ^ hierbij 229
pair ^ hij 257
pair ^ iban 241
pair ^ ik -175
pair ^ incasso -115
pair ^ isolatiesubsidie -138
pair ^ ja 76
pair ^ k 284
pair ^ kan 220
pair ^ kunn 154
pair ^ kunt 133
pair ^ leeflon 203
pair ^ mag -193
pair ^ me 341
pair ^ mijn 175
pair ^ mijnreken 138
pair ^ moet -139
pair ^ nar -282
pair ^ nieuw 196
pair ^ ons -219
pair ^ onz -316
pair ^ op -92
pair ^ premie 268
pair ^ priv 247
pair ^ rek 348
pair ^ rekeningnr 217
pair ^ rekeningnumer 173
pair ^ rekeningnummer 145
pair ^ reknr 271
pair ^ stichting -129
pair ^ stort 297
pair ^ stur 123
pair ^ tegemoetkom 239
pair ^ terugbetal 330
pair ^ teruggaf 250
pair ^ teruggav 143
pair ^ u 141
pair ^ uitbetal 181
pair ^ uw -271
pair ^ van 167
pair ^ vanaf 229
pair ^ verkeerd -144
pair ^ vor -52
pair ^ waarom 256
pair a . 192
pair aan $ 320
pair aan @it -260
pair aan de -197
pair aannemer wil -157
pair aanslag stat -210
pair af , 170
pair af van 182
pair affich van -240
pair afgehoud van 194
pair al 0 140
pair al in -243
pair al op 184
pair als die 199
pair als mijn 287
pair als reken -246
pair altijd niet 176
pair alvast bedankt 141
pair ander reken 204
pair app geplakt 133
pair aub $ 66
pair aub , 288
pair automatisch incasso 245
pair bank , 133
pair bankreken $ 150
pair be reken 196
pair bedankt $ 213
pair bedrag 0 206
pair bekend bij -148
pair bekeur nar -144
pair belgisch reken 219
pair ben , 153
pair ben van 252
pair betaald $ 217
pair betaald , -178
pair betaald leges 208
pair betaald op -301
pair betaald van 285
pair betaald vanaf -270
pair betaalreken . 157
pair betaalt de -339
pair betal $ -339
pair betal aan -202
pair betal op -262
pair betal vanaf 228
pair bic hoort -197
pair bij @it -242
pair bij de 139
pair bij jullie 78
pair bij schol 144
pair bijzonder bijstand 116
pair borg van 139
pair brief , -195
pair brief over -141
pair bsn 0 211
pair bv $ -342
pair cijfer $ 238
pair clubreken @it -222
pair da mar -111
pair dan @it 149
pair dan grag 194
pair dank u 287
pair dar een 218
pair dar komt 194
pair dar kwam 151
pair dar ook -373
pair das mijn 109
pair dat ? -200
pair dat @it -174
pair dat de -113
pair dat geld 170
pair dat heb 185
pair dat is 139
pair dat nummer -226
pair dat op 266
pair dat reclam -160
pair dat van -166
pair dat veranderd -164
pair dat vor 151
pair dat zo -188
pair de 0 186
pair de aanslag -238
pair de automatisch 237
pair de bekeur -144
pair de belastingsamenwerk -171
pair de bijstand 203
pair de bijzonder 116
pair de borg 233
pair de brief -241
pair de buurgemeent -275
pair de chiro -219
pair de club -78
pair de concessie -69
pair de factur -298
pair de flyer -214
pair de fusie -263
pair de geboortepremie 167
pair de gemeent -49
pair de gren 248
pair de harmonie -214
pair de huisvuilbelast -105
pair de hur 153
pair de ijsclub -247
pair de incasso 175
pair de kerk -180
pair de leges -106
pair de opvang 232
pair de oud 264
pair de ozb -144
pair de post -124
pair de premie 138
pair de reken -109
pair de renovatiepremie 177
pair de sit -254
pair de spaarreken 263
pair de sportcheque 141
pair de stichting -209
pair de strat -172
pair de subsidie -260
pair de subsidiebeschik -236
pair de terugbetal 342
pair de teruggav 257
pair de tevel 208
pair de vader 190
pair de voedselbank -201
pair de vzw -208
pair de waarborg 80
pair de weg -160
pair de woningbouw -185
pair de zal -225
pair denk ik -164
pair dez wek 186
pair die 0 349
pair die ik 315
pair die mail -213
pair die niet 372
pair die op -184
pair dit is 190
pair dochter $ 236
pair doe de -226
pair doe mar 175
pair doen we 149
pair dor mijn -231
pair dorpshuis , -129
pair drie ker -199
pair dus de 193
pair dus niet 155
pair echt jullie -165
pair een ander -111
pair een belgisch 219
pair een factur -231
pair een firma -167
pair een ker 268
pair een nul 119
pair een spandoek -142
pair een zogenaamd -181
pair eig betaalreken 157
pair en @it -169
pair en dan -258
pair en het -249
pair en mijn 148
pair en niet -134
pair energieleverancier heeft -301
pair er een -223
pair er stond 238
pair euro $ 200
pair euro op -243
pair euro te 232
pair factur 0 -168
pair factur van -220
pair feestzal mag -153
pair flyer van -153
pair fusie $ -263
pair geacht gemeent 145
pair geboortepremie @it 184
pair gebruikt @it -180
pair geeft een -303
pair gegev , 262
pair gekreg , 204
pair geld op -237
pair geld terug 309
pair geld van 229
pair geliev de 183
pair geliev te -264
pair gelof ik -144
pair gemeent $ -104
pair gemeent ? -151
pair gemeent @it -253
pair gemeent heffing -225
pair gemeent op -146
pair geplakt $ 133
pair geplakt , -269
pair gestort op 248
pair gestort word 200
pair giro @it 217
pair gironummer is 144
pair giroreken @it 155
pair goed $ 210
pair grag $ 243
pair grag de 194
pair grag nar 295
pair grag op 205
pair groetjes $ 154
pair hal het 161
pair har eig 165
pair har reken 205
pair he $ 109
pair heb @it 243
pair heb de -109
pair heb een 225
pair heb het 215
pair heb ik 98
pair hebb jullie 272
pair hebb we 213
pair heeft @it -325
pair heeft de -173
pair heeft een -226
pair hen $ 254
pair het formulier 241
pair het is 97
pair het juist -144
pair het mar 263
pair het nog 224
pair het nummer -290
pair het ocmw -280
pair het op 162
pair het rekeningnummer -98
pair het restant 244
pair het stembureau 297
pair het stort 87
pair het teruggestort 233
pair het terugstort 182
pair het tevel 217
pair het voorschot 223
pair het waterschap -197
pair hier , -257
pair hier mijn 178
pair hij heeft 280
pair hondenbelast $ 179
pair iban $ 136
pair iban , -235
pair iban @it 243
pair iban is 104
pair iban van -118
pair iban vor 299
pair ik $ -99
pair ik @it -170
pair ik ben -110
pair ik betal 250
pair ik bij 261
pair ik dar -236
pair ik de -319
pair ik doe -173
pair ik dus 178
pair ik een 267
pair ik had 243
pair ik het -146
pair ik kreg -144
pair ik mijn -183
pair ik stort -232
pair ik toen 209
pair ik van 184
pair ik vond -137
pair ik werk 202
pair in de -226
pair in het 199
pair in jullie -263
pair in mijn -144
pair incasso $ -134
pair incasso ? 129
pair incasso mag 181
pair is ? -239
pair is @it -19
pair is betaald 239
pair is dat -239
pair is de -208
pair is die -167
pair is een 234
pair is gestopt 185
pair is goed 186
pair is in 156
pair is mar -120
pair is mijn 352
pair is nu -161
pair is toch -163
pair is van 172
pair is veranderd 127
pair isolatiesubsidie vor -138
pair jan $ 347
pair jar terug -156
pair juist ? -139
pair juist nummer -144
pair jullie $ 131
pair jullie de 124
pair jullie hebb 271
pair jullie iban -375
pair jullie reken -201
pair jullie sit -228
pair jullie wel 294
pair kan het 208
pair kan nar 180
pair kan op 238
pair kan t 246
pair ker betal -322
pair ker van 190
pair kerk $ -180
pair klopt $ 158
pair klopt dat -99
pair komt die 180
pair komt op 204
pair kreg een -144
pair kunn jullie 154
pair kunt ge -150
pair kunt u 194
pair lang de -160
pair leges ? -314
pair leges overmak -142
pair leges stort -247
pair lon komt 178
pair loopt op 98
pair ma terug 225
pair mag de 101
pair mag gestort 185
pair mag ik -401
pair mag op 106
pair mag terug -111
pair mail van -199
pair man $ 237
pair mar dat -161
pair mar een -300
pair mar ik -125
pair mar op 97
pair mar terug 178
pair mar van 178
pair mar vor 164
pair me vriendin 133
pair mededel 0 -227
pair mer op 191
pair merci $ 105
pair met @it -91
pair met dank 212
pair met de -153
pair mij $ 253
pair mij , 233
pair mij 0 234
pair mij : 233
pair mij @it 215
pair mij en 145
pair mij priv 135
pair mijn bankapp -171
pair mijn bankreken 153
pair mijn broer 247
pair mijn eig 284
pair mijn ex 318
pair mijn iban 182
pair mijn leeflon 256
pair mijn mail 152
pair mijn man 292
pair mijn nam 334
pair mijn nieuw 278
pair mijn nummer 314
pair mijn oud 263
pair mijn person 241
pair mijn privereken 193
pair mijn regenput 161
pair mijn rekeningnummer 263
pair mijn spaarreken 161
pair mijn uitker 322
pair mijn vrouw 126
pair mijn zon 278
pair mijnreken @it 138
pair mijzelf $ 196
pair mijzelf , 165
pair mn eig 185
pair mn reken 239
pair mn rekeningnr 150
pair moet betal -178
pair moet dat 165
pair moet die -189
pair moet het 143
pair moet ik -193
pair moet nar 271
pair moogt ge 210
pair nam , 184
pair nam . 230
pair nam van -61
pair namen de -175
pair nar @code 159
pair nar @it -137
pair nar de 267
pair nar iban 182
pair nar mij 283
pair nar uw -222
pair neg vijf 160
pair niet aan 320
pair niet betaald -243
pair niet die 262
pair niet mer 86
pair niet nar -214
pair niet op 111
pair niet werkt 199
pair nieuw bank 133
pair nieuw nummer -154
pair nieuw reken 160
pair nik mer 254
pair nodig $ 151
pair nog altijd 70
pair nog bij 348
pair nog een 202
pair nog op -264
pair nul ) 119
pair nummer , -143
pair nummer @it -115
pair nummer van -171
pair o is 119
pair ocmw of -176
pair of @it -204
pair of is -284
pair of moet 136
pair of van -211
pair om gedan -144
pair omzet aub 201
pair ongeluk dubbel 175
pair ons ma 201
pair ons rekeningnummer -172
pair ook gewon -220
pair ook in -174
pair ook op -171
pair op @it 62
pair op de -183
pair op facebok -249
pair op het -220
pair op hun -215
pair op iban 181
pair op jullie -318
pair op mijn 136
pair op nam -66
pair op reken 200
pair op terug 207
pair op uw -104
pair op wit 236
pair oplicht $ -196
pair oplicht ? -141
pair oud $ 190
pair oud bank 206
pair oud gironummer 194
pair oud reken 238
pair oud rekeningnummer 226
pair over de 275
pair over mijn 293
pair overgemaakt nar -292
pair overgemaakt vanaf 278
pair overled , 153
pair overmak op 161
pair ozb nar -144
pair pak $ -137
pair per 0 153
pair per ongeluk 179
pair phishing $ -212
pair premie fiet 161
pair premie op 234
pair prijzengeld vd 297
pair priv @it 192
pair reclam ? -160
pair regenput te 161
pair reiskost als 241
pair rek @it 300
pair reken $ 131
pair reken , 114
pair reken : 344
pair reken is 304
pair reken niet 243
pair reken van -83
pair reken vor 106
pair reken war 197
pair rekenignnummer @it 248
pair rekeningnr @code 181
pair rekeningnr @it 164
pair rekeningnr is 113
pair rekeningnumer @it 183
pair rekeningnummer $ 299
pair rekeningnummer , 204
pair rekeningnummer : 248
pair rekeningnummer @it 94
pair rekeningnummer is 172
pair rekeningnummer scouting -236
pair rekeningnummer van -122
pair rekeningnummer vor 136
pair rekeningnummer was -143
pair rest van 237
pair retour op 207
pair rod kruis -214
pair salaris komt 206
pair scouting vor -236
pair sit $ -144
pair spaarreken @it 224
pair stad ? -227
pair stad een 177
pair stad is -266
pair standplat op 240
pair stat @it -97
pair stat dat -86
pair stat er -175
pair stat het 214
pair stichting dorpshuis -181
pair stort da -111
pair stort dar 235
pair stort de 143
pair stort het 356
pair stort mar 216
pair stort op -43
pair stur $ 276
pair subsidie vor 161
pair subsidiebeschik : -236
pair t was 248
pair te stort 55
pair te vel 229
pair terug grag 119
pair terug te 316
pair terugbetal van 300
pair teruggav kan 97
pair teruggav van 199
pair teruggekom op 272
pair terugstort mag 167
pair terugstort op 260
pair tevel betaald 350
pair toch ? -114
pair twee cijfer 238
pair u $ 193
pair u dat 202
pair u de 172
pair u gevraagd 159
pair u het 249
pair uit mijn 214
pair uitbetal op 152
pair uw brief 179
pair uw rek -307
pair uw reken -245
pair vader $ 190
pair van 0 -223
pair van @code -150
pair van @it 568
pair van af 149
pair van bank 266
pair van de -104
pair van gemeent -262
pair van har 225
pair van het -26
pair van jullie -437
pair van me 122
pair van mezelf 236
pair van mij 291
pair van mijn 231
pair van mijzelf 217
pair van mn 187
pair van moeder -156
pair van ons 253
pair van onz -148
pair van stichting -253
pair van uw 122
pair vanaf @it 106
pair vandag nog -174
pair vbld @it 200
pair vergoed vor 182
pair verkeerd om -144
pair vo de 186
pair voedselbank stat -154
pair volgen de -201
pair vond twee -137
pair voorgeschot $ 296
pair voorgeschot vanaf 199
pair voorschot op -174
pair vor 0 164
pair vor de 23
pair vor den 273
pair vor die 194
pair vor een -177
pair vor het 85
pair vor jullie 243
pair vor mij 95
pair vor mijn 66
pair vor nel -123
pair vor ons -111
pair vor terugbetal 197
pair vor waarborg 264
pair vraagt mijn -335
pair vriendin $ 106
pair vrouw $ 131
pair vzw $ -315
pair vzw , -215
pair waarborg stort 193
pair waarborg van 151
pair wanner komt 151
pair want die 223
pair want ik 268
pair want we 156
pair war de -185
pair was @it -108
pair was een 266
pair was mijn 329
pair waterschap stat -182
pair weg zet -160
pair wek nog 186
pair welk bic -197
pair welk pak -137
pair welk reken 222
pair werkt dan 199
pair wet niet 153
pair wij zijn -195
pair wil 0 -290
pair wil dat -249
pair wilt u 125
pair word op 185
pair wordt dor -231
pair zaalhur terug 149
pair zal terug 331
pair zal was -270
pair ze , 224
pair zegt dat -116
pair zelf $ 163
pair zelf betaald 235
pair zelf voorgeschot 269
pair zet @it -156
pair zet of -160
pair zichtreken $ 280
pair zie het 245
pair zijn , 239
pair zijn nam 236
pair zon zijn 296
pair zwart op 236
skip ( eig 138
skip ( is 285
skip ( van 122
skip , $ 415
skip , , 78
skip , . 155
skip , 0 -73
skip , ? -225
skip , @it 263
skip , betaald -233
skip , betal 235
skip , dar 142
skip , dat -173
skip , de -69
skip , dez 290
skip , doe -166
skip , en -236
skip , grag 230
skip , had 206
skip , heb 366
skip , heeft 220
skip , ik -103
skip , in -198
skip , is -43
skip , jullie 163
skip , kan 188
skip , ker 190
skip , komt -223
skip , kwam 151
skip , loopt 176
skip , ma 265
skip , mag -78
skip , mar 267
skip , mer 134
skip , mijn 61
skip , moet -80
skip , nar -268
skip , nieuw 215
skip , nog 233
skip , op -285
skip , oud 200
skip , pak -137
skip , reken 306
skip , retour 207
skip , stat -206
skip , stort -177
skip , te -311
skip , u 162
skip , vor 89
skip , vroeg 292
skip , was 172
skip , wel 263
skip , wet 267
skip , zal -270
skip , zijn -196
skip 0 $ 68
skip 0 . 144
skip 0 ? -163
skip 0 @it -119
skip 0 en -280
skip 0 nar -215
skip 0 nog -243
skip 0 op -198
skip 0 reken 152
skip 0 stort -162
skip 0 te 232
skip 0 terug -156
skip 0 van 217
skip : $ 59
skip : ( 138
skip : , -224
skip : . 96
skip : 0 209
skip : @code 178
skip : @it 127
skip : bedrag 182
skip : heb -216
skip : op 118
skip : ozb -144
skip : t 283
skip @code $ 91
skip @code , 249
skip @code 0 -181
skip @code @it -56
skip @it $ 61
skip @it . 61
skip @it 0 189
skip @it ? -144
skip @it aub 264
skip @it bedankt 202
skip @it bij -188
skip @it dan -241
skip @it dank 255
skip @it dar 110
skip @it dat -75
skip @it de -65
skip @it dor -300
skip @it een -438
skip @it en -136
skip @it ge 165
skip @it grag 218
skip @it heb 157
skip @it het -101
skip @it hij 260
skip @it hoort -190
skip @it ik 75
skip @it is 78
skip @it j 158
skip @it jullie 189
skip @it mag 82
skip @it mar -281
skip @it met 135
skip @it mezelf 205
skip @it mij 307
skip @it mijn 98
skip @it mijzelf 212
skip @it moet -201
skip @it nam -39
skip @it niet -108
skip @it o 119
skip @it ouderrad -220
skip @it plat 182
skip @it reken -121
skip @it stat 36
skip @it stichting -208
skip @it t -261
skip @it ten 144
skip @it u 291
skip @it uit 320
skip @it van -35
skip @it volgend 271
skip @it vor 95
skip @it was 231
skip @it we 148
skip @it zij 220
skip @it zit -243
skip ^ $ 415
skip ^ , 92
skip ^ 0 291
skip ^ : 210
skip ^ @code 236
skip ^ @it 167
skip ^ bankreken 139
skip ^ ben -91
skip ^ betaalt -242
skip ^ betal -261
skip ^ brief -215
skip ^ da -111
skip ^ dar 197
skip ^ das 217
skip ^ dat 203
skip ^ de 151
skip ^ den -266
skip ^ dor -206
skip ^ dorpshuis -129
skip ^ dus 261
skip ^ een -167
skip ^ eig 131
skip ^ en 304
skip ^ fiet 215
skip ^ gemeent 100
skip ^ grag 197
skip ^ heb 103
skip ^ hebb 271
skip ^ heeft -245
skip ^ het 52
skip ^ hier 179
skip ^ hondenbelast 143
skip ^ iban -82
skip ^ ik -362
skip ^ is 158
skip ^ kan 94
skip ^ komt 185
skip ^ kreg -109
skip ^ mag 298
skip ^ man 284
skip ^ mar 237
skip ^ moeder -166
skip ^ moet 100
skip ^ nar 234
skip ^ nel -123
skip ^ nieuw -146
skip ^ nr 297
skip ^ nummer 254
skip ^ ocmw 197
skip ^ om -144
skip ^ op 79
skip ^ oud 189
skip ^ premie 197
skip ^ rek -307
skip ^ reken 130
skip ^ rekeningnr 113
skip ^ rekeningnumer 262
skip ^ rekeningnummer 129
skip ^ rekent -185
skip ^ scouting -236
skip ^ stad 234
skip ^ stat 151
skip ^ stond 243
skip ^ stuurt -261
skip ^ terug 112
skip ^ u 172
skip ^ van -52
skip ^ veren -316
skip ^ vergoed 186
skip ^ verkoopt -222
skip ^ vond -137
skip ^ vor 52
skip ^ vraagt -288
skip ^ war 197
skip ^ was -140
skip ^ werk 202
skip ^ wij -272
skip ^ wil -168
skip ^ zijn 111
skip ^ zit -211
skip a $ 192
skip af @it 133
skip al @it 197
skip als niet 199
skip als reken 287
skip altijd @it -280
skip alvast $ 145
skip app $ 133
skip bank @it 226
skip bank in 185
skip bankreken mijn 140
skip bas nik 160
skip be @it 196
skip bekend de 271
skip belgisch @it 219
skip ben de -144
skip betaald @it -169
skip betaald terug -159
skip betaalreken $ 157
skip bij $ 82
skip bij bank 257
skip borg de 148
skip brief $ -273
skip bsn , 140
skip da op -129
skip daarop ? 220
skip dan de -211
skip dank $ 257
skip dar $ 239
skip dar het 124
skip dar op 158
skip dat $ -61
skip dat ? 60
skip dat @it -292
skip dat bij 116
skip dat de -41
skip dat een -174
skip dat het -284
skip dat ik 197
skip dat in -178
skip dat juist -157
skip dat met -262
skip dat mijn 155
skip dat rekeningnummer -239
skip dat stad 173
skip dat toch -302
skip dat van 209
skip de $ -81
skip de ( 262
skip de ) 201
skip de , -562
skip de : -316
skip de ? -187
skip de @code -230
skip de @it -269
skip de bank 206
skip de betaalt 199
skip de bijstand 116
skip de daarop 221
skip de dag 313
skip de de -312
skip de die 305
skip de een 140
skip de en -145
skip de gebruikt -112
skip de grag -176
skip de heeft -97
skip de incasso 237
skip de is -131
skip de kan -160
skip de mag 100
skip de moet 134
skip de nar -98
skip de niet -212
skip de op -315
skip de over 160
skip de overmak -172
skip de rechtstrek -220
skip de stat -78
skip de stort -81
skip de terug 226
skip de van 59
skip de vor 238
skip de vraagt -283
skip de vroeg 196
skip de zelf 156
skip de zijn 158
skip den van 148
skip denk $ -150
skip dez nog 263
skip die $ 208
skip die afgeslot 168
skip die de -77
skip die euro 337
skip die jullie -260
skip die mij 210
skip die werkt 199
skip doe post -124
skip doorgev de 164
skip dor bank -231
skip echt reken -163
skip een ) 119
skip een . -122
skip een : 149
skip een @it -234
skip een bij -224
skip een en 131
skip een in -140
skip een met -249
skip een nummer -123
skip een reken 170
skip een van -212
skip een vor 237
skip eig $ -129
skip eig , 304
skip eig . 196
skip eig @it 133
skip eig niet 243
skip en $ 185
skip en bekeur -144
skip en dat 164
skip en de 206
skip en het -398
skip en is -166
skip en ker 283
skip en vrouw 119
skip er die -189
skip euro @it -267
skip euro van 175
skip euro vel 232
skip feestzal terug -153
skip flyer de -194
skip gat @it 190
skip gat mijn 299
skip ge de 164
skip ge op 227
skip ge premie 162
skip geacht , 145
skip geboortepremie $ 191
skip gedan de -144
skip geld @it -237
skip geld op 110
skip geliev stort -203
skip geliev subsidie 161
skip gelijk , 252
skip gemeent $ -312
skip gemeent ? -145
skip gemeent @it -76
skip gemeent ik 200
skip gemeent mag -175
skip gen $ 231
skip gestort @it 259
skip gestort op 185
skip gironummer @it 144
skip grag @it 250
skip grag mijn 99
skip grag op 165
skip had $ -166
skip har is 275
skip heb $ 270
skip heb belgisch 219
skip heb nik -197
skip heb voorgeschot 160
skip hebb @it 170
skip heeft $ 314
skip heeft , -326
skip heeft drank -227
skip hem $ -334
skip het $ 126
skip het , 187
skip het . -264
skip het : -159
skip het ? -164
skip het @it 152
skip het betaald 217
skip het betal -140
skip het een 289
skip het heb 316
skip het het -147
skip het ik 193
skip het is 201
skip het nar 189
skip het niet -155
skip het nog 153
skip het nummer -204
skip het of -176
skip het op 178
skip het stat -294
skip het terugstort 167
skip het van -101
skip het vor -151
skip hierhen @it 226
skip hij de 167
skip hoe ik -196
skip hoort bij -176
skip hun , -188
skip iban $ 172
skip iban , 295
skip iban . 195
skip iban een -152
skip iban me 133
skip iban t 340
skip ik $ 359
skip ik , -143
skip ik 0 -264
skip ik altijd -141
skip ik bank 176
skip ik dat -337
skip ik een -105
skip ik het 277
skip ik hier -195
skip ik in 182
skip ik leges -135
skip ik niet 206
skip ik nog 230
skip ik op -319
skip ik reken -227
skip ik van 236
skip ik vanaf 162
skip ik zelf 194
skip in , 209
skip in ker -322
skip in mail -175
skip in strat -149
skip incasso $ 129
skip incasso @it -211
skip is $ 241
skip is , 99
skip is 0 234
skip is @it -181
skip is de -225
skip is denk -164
skip is echt -201
skip is eig 245
skip is en 405
skip is er 124
skip is het -275
skip is juist -166
skip is jullie -232
skip is mij 220
skip is mijn 317
skip is nieuw 260
skip is nul 119
skip is nummer -199
skip is op 177
skip is reclam -160
skip is reken -184
skip is spaarreken 263
skip is toegekom 141
skip is veranderd -164
skip is vor 259
skip is wel -226
skip isolatiesubsidie ons -138
skip jar $ -272
skip juist $ -139
skip jullie $ -127
skip jullie @it -299
skip jullie factur -295
skip jullie het 280
skip jullie mijn 268
skip jullie stat -224
skip jullie van -309
skip jullie vor 185
skip kan @it 333
skip kan mijn -236
skip ker $ -182
skip lang weg -160
skip leges $ -86
skip ma op 225
skip mag $ 232
skip mag @it 207
skip mag borg 243
skip mag dar -175
skip mag de -238
skip mag het -261
skip mag nar 178
skip mag op -159
skip mag word 251
skip mail . 215
skip mail een -160
skip mama 0 -173
skip mar $ 228
skip mar , 238
skip mar @it 131
skip mar is 191
skip mar op 178
skip mar van 235
skip me @it 211
skip mededel 0 -227
skip mer de 148
skip met $ 155
skip met , -300
skip met . -237
skip met @it -186
skip met en 167
skip met op -282
skip mij $ 140
skip mij , 278
skip mij @it 181
skip mij de 318
skip mij euro 234
skip mij vor 149
skip mijn $ 214
skip mijn ) 138
skip mijn , 294
skip mijn . 146
skip mijn : 132
skip mijn @code -169
skip mijn @it 92
skip mijn als 368
skip mijn betaalreken 157
skip mijn en 143
skip mijn gironummer 194
skip mijn heeft -213
skip mijn iban 173
skip mijn is 258
skip mijn komt 192
skip mijn reken 285
skip mijn rekeningnummer 184
skip mijn stort 214
skip mijn te 161
skip mijn van 258
skip mijn vor 287
skip mijn zegt 158
skip mijzelf vor 165
skip mn $ 236
skip mn @it 201
skip mn is 159
skip mn reken 248
skip moeder , 170
skip moet @it 154
skip moet dar -246
skip moet de -110
skip moet het -171
skip moet nar -109
skip moet op -86
skip moet via -154
skip moogt de 170
skip moogt terugstort 170
skip mvg $ 220
skip nam $ 230
skip nam @it 189
skip nam de -342
skip nam mij 172
skip nam mijn 111
skip nam niet -298
skip nam stichting -156
skip nar $ 222
skip nar ( -147
skip nar , -176
skip nar @it 140
skip nar aub 162
skip nar en -122
skip nar fak -136
skip nar omzet 201
skip nar op 110
skip nar van -133
skip nar want 146
skip niet $ -155
skip niet , -89
skip niet . 191
skip niet @it 206
skip niet dan 199
skip niet die 106
skip niet op 302
skip niet van 245
skip nieuw , 178
skip nik op -137
skip nog $ 143
skip nog , -164
skip nog betaald -243
skip nog jullie 245
skip nog ker 268
skip nog niet 176
skip nu $ 251
skip nu . 174
skip nu ik -126
skip nul $ 117
skip nummer $ -205
skip nummer , -181
skip nummer de -248
skip o een 119
skip of $ -141
skip of ? -255
skip of dat -166
skip of de -199
skip of het -146
skip om : -144
skip omzet $ 201
skip ongeluk betaald 175
skip ons , -198
skip ons : 190
skip ons de 213
skip onz is -261
skip ook de -139
skip op $ 242
skip op , 51
skip op 0 254
skip op ? 85
skip op @it 268
skip op aanslag -188
skip op affich -189
skip op aub 372
skip op dan 84
skip op dat 176
skip op eig 111
skip op en 184
skip op factur -188
skip op flyer -214
skip op grag 140
skip op mag 314
skip op nam 400
skip op nummer -138
skip op oud 148
skip op person 241
skip op reken 101
skip op sit -304
skip op spandoek -148
skip op stat -227
skip op ten -166
skip op tnv 237
skip op van -54
skip op vor -233
skip op websit -122
skip op zei -173
skip op zet 270
skip oplicht $ -141
skip oud , 145
skip oud @it 160
skip oud is 144
skip oud was 195
skip over eig 293
skip over gren 248
skip overgemaakt @it -164
skip overschrijv @it -215
skip per $ 197
skip per dubbel 175
skip poster de -127
skip premie @it 260
skip premie op 215
skip priv $ 154
skip priv , 247
skip reclam $ -160
skip regenput stort 161
skip rek @it -148
skip reken $ 182
skip reken ( -214
skip reken , 35
skip reken ? -165
skip reken @code 191
skip reken @it 200
skip reken dat 243
skip reken de -130
skip reken die 278
skip reken grag 201
skip reken het -263
skip reken ik 308
skip reken mag -132
skip reken mij 184
skip reken mijn 139
skip reken niet 352
skip reken ons 225
skip rekeningnr ( 119
skip rekeningnr @code 141
skip rekeningnr @it 207
skip rekeningnummer $ 163
skip rekeningnummer , 175
skip rekeningnummer @it 143
skip rekeningnummer de -125
skip rekeningnummer mij 146
skip rekeningnummer op 276
skip rekeningnummer vor -224
skip reknr @it 224
skip rest het 237
skip retour @it 207
skip scouting de -236
skip snap niet -228
skip spandoek de -148
skip stad $ -88
skip standplat de 151
skip stat , -149
skip stat de -284
skip stat en -123
skip stat in -198
skip stat mijn 359
skip stat nam -181
skip stat nog 245
skip stat op -82
skip stichting , -172
skip stort @it -77
skip stort mijn 113
skip subsidie $ -261
skip subsidie mijn 161
skip subsidie op -227
skip te . -173
skip ter bv -227
skip terug stort 316
skip terugbetal de 330
skip terugbetal op 197
skip teruggaf grag 250
skip teruggav de 199
skip teruggav nar 111
skip teruggekom @it 272
skip terugstort @it 227
skip terugstort op 167
skip tevel leges 208
skip toch $ -205
skip toen vor 167
skip twee $ 265
skip twee van -137
skip u $ -148
skip u de 228
skip u mijn -136
skip u van -223
skip uit $ 317
skip uit bankapp 174
skip uitbetal mijn 152
skip uw $ -181
skip uw @code 289
skip uw @it -208
skip van $ 59
skip van , 289
skip van . 353
skip van 0 -126
skip van af 185
skip van bib 135
skip van chiro -149
skip van de -199
skip van dochter 251
skip van en 194
skip van ex 318
skip van firma -167
skip van folder -155
skip van gemeent -191
skip van is 178
skip van jar -156
skip van kerk -180
skip van maand 252
skip van man 289
skip van moeder 192
skip van nar 146
skip van ocmw -176
skip van of -155
skip van oud 213
skip van overled 187
skip van priv 135
skip van stad -193
skip van stembureau 269
skip van voedselbank -175
skip van vriendin 106
skip van vrouw 154
skip van vzw -186
skip van was 163
skip van waterschap -197
skip van zak -140
skip van zal 205
skip vanaf , 114
skip vd @it 250
skip vd is -161
skip verkeerd gedan -144
skip vond reken -137
skip voorgeschot @it 278
skip voorschot @it -221
skip voortan van 162
skip vor $ 221
skip vor automatisch 190
skip vor borg 131
skip vor geboortepremie 167
skip vor incasso 129
skip vor jullie -327
skip vor kinder 211
skip vor leges -314
skip vor nieuw -204
skip vor regenput 161
skip vor renovatiepremie 224
skip vor subsidiebeschik -236
skip vor terugbetal 313
skip vor teruggav 257
skip vor van 177
skip vor waarborg 193
skip vraagt op -241
skip vzw de -337
skip waarborg , 251
skip waarborg de 122
skip waarborg op 287
skip waarborg terug -200
skip was , 243
skip was . 190
skip was van -279
skip weg of -160
skip wel $ 296
skip welk $ -137
skip welk hoort -197
skip werd op 259
skip wij de -341
skip wil ik -257
skip wil op -138
skip word @it 201
skip wordt mijn -231
skip zal $ 322
skip zal terug 156
skip ze geld 155
skip zegt @it -127
skip zegt ik -208
skip zelf $ 210
skip zelf , 235
skip zelf nar -280
skip zelf vanaf 243
skip zet is -160
skip zet mar 197
skip zij de 206
skip zijn @it 267
skip zijn op -161
skip zn $ 376
skip zoekt , -205
skip zwart wit 236
topic @ability 40
topic @body 218
topic @building -249
topic @business -239
topic @firstPerson 50
topic @general -219
topic @handled 23
topic @hardly 56
topic @has -26
topic @home -55
topic @mind 85
topic @mine 59
topic @mine-phrase 84
topic @ofPerson 32
topic @organisation -138
topic @ownPostcode 36
topic @patient 38
topic @plainly 72
topic @relative 224
topic @somebody 40
topic @vehicle -254
topicAnywhere @access 87
topicAnywhere @body 218
topicAnywhere @building -206
topicAnywhere @business -321
topicAnywhere @firstPerson 83
topicAnywhere @general -238
topicAnywhere @handled -74
topicAnywhere @hardly 63
topicAnywhere @has 12
topicAnywhere @mind 85
topicAnywhere @mine 89
topicAnywhere @mine-phrase 216
topicAnywhere @nuisance -50
topicAnywhere @organisation -286
topicAnywhere @ownPostcode 46
topicAnywhere @patient 37
topicAnywhere @plainly 124
topicAnywhere @relative 229
topicAnywhere @somebody 45
topicAnywhere @vehicle -244
topicBefore @ability 20
topicBefore @access 127
topicBefore @building -136
topicBefore @business -156
topicBefore @firstPerson 39
topicBefore @general -226
topicBefore @hardly 137
topicBefore @has -52
topicBefore @home 50
topicBefore @mine 46
topicBefore @nuisance -29
topicBefore @ofPerson 114
topicBefore @organisation -136
topicBefore @ownPostcode -35
topicBefore @patient -22
topicBefore @plainly 43
topicBefore @relative 63
topicBefore @somebody -13
topicBefore @vehicle -313
topicBeside @building 81
topicBeside @business -412
topicBeside @firstPerson -75
topicBeside @general -216
topicBeside @handled 110
topicBeside @has -60
topicBeside @home 168
topicBeside @mine-phrase 243
topicBeside @ofPerson 113
topicBeside @organisation -100
topicBeside @place 141
topicBeside @plainly 270
topicBeside @relative 65
topicEarlier @building -251
topicEarlier @business -394
topicEarlier @plainly -346
topicNear @ability 41
topicNear @access 214
topicNear @building -123
topicNear @business -287
topicNear @firstPerson 120
topicNear @general -117
topicNear @handled -30
topicNear @hardly 390
topicNear @has 56
topicNear @home -78
topicNear @mine 96
topicNear @ofPerson 156
topicNear @organisation -102
topicNear @ownPostcode 105
topicNear @patient 115
topicNear @place -128
topicNear @plainly 84
topicNear @relative 258
topicNear @somebody 134
topicNear @vehicle -309
twoBefore , @code -169
twoBefore , betal -222
twoBefore , stort -109
twoBefore 0 , 155
twoBefore 0 euro -267
twoBefore ^ 0 328
twoBefore ^ het 84
twoBefore ^ iban 272
twoBefore ^ incasso -211
twoBefore ^ mijn 157
twoBefore ^ nieuw 285
twoBefore ^ rek 348
twoBefore ^ reken 218
twoBefore ^ rekeningnummer 257
twoBefore ^ stort 300
twoBefore da mar -129
twoBefore een belgisch 219
twoBefore een nieuw -168
twoBefore geld terug 216
twoBefore gestort word 185
twoBefore har reken 275
twoBefore het mar 248
twoBefore het terugstort 182
twoBefore hier mijn 178
twoBefore ik betal 205
twoBefore ik stort -232
twoBefore is betaald 239
twoBefore is de -261
twoBefore jullie iban -290
twoBefore leges stort -247
twoBefore lon komt 178
twoBefore ma terug 225
twoBefore mag terug -111
twoBefore mijn eig 129
twoBefore mijn iban 218
twoBefore mijn reken 162
twoBefore mijn rekeningnummer 270
twoBefore nar mij 160
twoBefore nar uw -270
twoBefore nieuw nummer -147
twoBefore op de -154
twoBefore op mijn 119
twoBefore oud gironummer 144
twoBefore oud rekeningnummer 175
twoBefore reken van 127
twoBefore rekeningnr @code 181
twoBefore stort op 181
twoBefore terugstort mag 167
twoBefore uw rek -307
twoBefore van de -269
twoBefore van mij 162
twoBefore van mijn 280
twoBefore van ons 177
twoBefore vor de 265
twoBefore waarborg stort 193
twoBefore zelf voorgeschot 243
word $ 43
word ( -44
word ) -64
word . -65
word : -40
word ? -204
word @code 62
word @it 43
word ^ 43
word a 192
word aan -160
word aannemer -157
word aanpass -289
word aanslag -287
word academie -169
word acceptgiro 169
word achter -188
word actie -165
word administratie -177
word af 271
word affich -248
word afgehoud 194
word afgelast 221
word afgeslot 172
word afschrijv 227
word altijd 61
word alvast 197
word aow 194
word app -160
word argenta 167
word aub 218
word automatisch 245
word bakkerij -315
word bank 124
word bankapp -200
word bankreken 182
word be 299
word bedankt 272
word bedrag 286
word bekend -188
word bekeur -144
word bel 238
word belast -217
word belastingsamenwerk -171
word belgisch 219
word bericht -269
word best 55
word bestat 244
word betaald -77
word betaalreken 157
word betaalt -274
word betal -210
word bic -197
word bijstand 230
word bijzonder 116
word binn -101
word blad 276
word blijft -145
word bomma 157
word bon 174
word bonnetj 207
word borg 133
word brief -252
word briefj 154
word broer 247
word bsn 211
word buurgemeent -275
word buurtfeest 194
word bv -484
word central -295
word chiro -108
word cijfer 114
word club -130
word clubhuis -263
word clubreken -345
word collect 197
word comit -283
word concessie -69
word daarop 62
word dacht -278
word dag 228
word dakwerk -189
word dan 53
word dar 84
word das 141
word dat -143
word de -117
word ded -392
word del -355
word demo -121
word den -148
word denk -150
word destijd 268
word deurwaarder -276
word dez 141
word die 101
word direct -141
word dit -170
word dochter 220
word doe -220
word doen 114
word doet 119
word donaties -219
word doorgev 66
word dor -165
word dorpshuis -181
word drie -128
word drukkerij -259
word dubbel 87
word dus 164
word echt -186
word een -134
word en -110
word energieleverancier -301
word er -165
word euro -122
word ex 318
word facebok -249
word factur -443
word fak -136
word fanfar -299
word fc -355
word feest 227
word fiet 215
word firma -247
word flyer -195
word folder -190
word formulier 307
word fout -124
word fuifzal 272
word fusie -263
word g 242
word gan 148
word garag -270
word gat 154
word ge 78
word geacht 145
word geannuleerd 214
word geboortepremie 179
word gebor 116
word gebouw -330
word gebruikt -164
word geeft -303
word gef 207
word gegev 262
word gekom 259
word geld 123
word gelijk 252
word gelof -144
word gemeent -138
word geopend 252
word geplakt -225
word geschrev 179
word gestopt 185
word gestort 178
word gevraagd 269
word gewon 98
word gift -293
word ging -124
word giro 217
word giroreken 155
word grag 238
word gratis -291
word gren 248
word groet 190
word groetjes 154
word hal 163
word hallo -248
word hangt -288
word har 222
word harmonie -330
word he 78
word heb 84
word hebb 217
word heeft -89
word heffing -225
word hel 286
word hierbij 229
word hierhen 226
word hoe -196
word hond 267
word hondenbelast 94
word hoort -280
word hor 88
word huis 332
word huisvuilbelast -105
word huisvuilzak 280
word hun -386
word huurder -139
word iban 187
word iederen -169
word ijsclub -247
word ik -101
word in -103
word incassobureau -184
word info -268
word inschrijv 206
word is 21
word isolatiesubsidie -138
word j 316
word ja 61
word jar -97
word je -152
word k 286
word kamp 250
word kampgeld 106
word kan 98
word kenmerk -279
word kerk -180
word kerkfabriek -287
word kes 205
word kheb 159
word kop -364
word kopieer 142
word kreg -240
word krijg -110
word kruis -214
word kunn 166
word kunt 202
word kvk -209
word kwam 268
word l 309
word lang -160
word leeflon 296
word leges 88
word letter 251
word lidgeld -236
word liep 191
word logo -153
word lon 178
word loopt 90
word luxemburg 135
word m 164
word ma 247
word maand 245
word mag -29
word mail -133
word mama -121
word man 356
word mar -47
word me 258
word mededel -149
word mer 169
word merci 303
word met -183
word mevrouw 209
word mezelf 262
word mij 259
word mijn 131
word mijnreken 138
word mijzelf 247
word mn 236
word moeder -97
word moest -135
word moet -41
word mog 294
word mvg 244
word naartoe -102
word namen -175
word nederland 305
word neg 188
word nel -123
word nodig 151
word nog 141
word notaris -180
word nu 57
word nul 95
word nummer -272
word nv -334
word o 96
word oei -86
word of -286
word oktober 155
word om -165
word omzet 243
word onder -237
word ongeluk 179
word onkost 249
word onz -444
word ook -190
word oplicht -233
word opvang 232
word oud 302
word ouder -238
word ouderrad -235
word over 177
word overgeschrev -136
word overgestapt 250
word overgetypt 153
word overled 151
word overmak -95
word overschrijv -215
word ozb -144
word pakt 235
word paspoort 152
word past 233
word per 229
word person 250
word phishing -212
word plat 250
word post -124
word postbank 232
word poster -127
word premie 278
word presentiegeld 202
word prijzengeld 340
word priv 223
word privereken 193
word problem 191
word proe -68
word rar 272
word rechtstrek -163
word reclam -160
word regenput 161
word regenwaterput 253
word reiskost 241
word rek 70
word reken 54
word rekenignnummer 248
word rekeningnr 180
word rekeningnumer 335
word rekeningnummer 99
word rekeninnummer 283
word rekent -185
word reknr 285
word renovatiepremie 177
word restant 244
word retour 296
word rioolheff 203
word rond -230
word sam 212
word schoolspull 222
word schrijv 178
word scouting -236
word sind 357
word sint -140
word sit -270
word sms -208
word snap -228
word snel 218
word sorry 211
word spaarreken 297
word spandoek -188
word speelpleinwerk 228
word sponsor -137
word sportcheque 141
word sportkamp 105
word spull -176
word sta 298
word stad -78
word stadsbestur -239
word standplat 151
word stat -86
word stembureau 198
word steun -222
word stichting -305
word sticker -211
word stond 366
word strat -172
word studietoelag 174
word stur 225
word stuurt -279
word subsidie -255
word subsidiebeschik -236
word svp 240
word tant 354
word taxi -182
word te -104
word tegemoetkom 294
word ter -223
word terug 131
word terugbetal 444
word teruggaf 172
word teruggav 294
word teruggekom 272
word teruggestort 269
word terugstort 311
word terwijl -73
word test 272
word tevel 350
word thx 230
word toch -271
word toegekom 220
word toelag -221
word toen 255
word toeslag 327
word tot 295
word twee 186
word u 107
word uit 223
word uitker 309
word uw -268
word v 302
word vanaf 147
word vandag -215
word vandar 216
word vd -91
word vel 229
word veranderd -58
word verenigingsreken -223
word vergoed 253
word verhuurder 115
word verkeerd 113
word verkoopt -246
word verwarmingstoelag 166
word verzorgingshuis -124
word vijf 160
word vo 186
word voedselbank -180
word voetbalclub -247
word voldoen -181
word volgen -83
word volgend 271
word vond -137
word voorgeschot 355
word voortan 123
word vooruit -173
word vor 94
word vraagt -382
word vrag 157
word vriendelijk 201
word vriendin 106
word vroeg 243
word vroeger 280
word vrouw 182
word vzw -483
word waarborg 139
word waarschuw -244
word wacht -106
word wanner 260
word want 295
word war -82
word was -28
word waterschap -186
word webshop -178
word wek 279
word welk -189
word werd 259
word werk 202
word werkt 199
word wet 147
word wie -328
word wij -388
word wil -273
word will -236
word wilt 164
word wit 236
word woningbouw -185
word word 329
word wordt -167
word zakelijk -184
word zat -167
word ze 103
word zegg 219
word zegt -76
word zei 66
word zelf 47
word zet 75
word zichtreken 240
word ziet 324
word zij 220
word zijn 115
word zit -201
word zn 376
word zo 265
word zoal 433
word zoekt -205
word zogenaamd -181
word zon 249
word zonder 105
word zou 167
word zwart 236
`,
};
