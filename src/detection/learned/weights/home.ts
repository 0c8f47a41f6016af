import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1500 candidates that are, 1137 that are not.
 * On families it was not taught on:
 * - above -1: found 98.3 %, wrongly 20.1 %
 * - above -0.5: found 97.1 %, wrongly 15.9 %
 * - above 0: found 95.7 %, wrongly 12.7 %
 * - above 0.5: found 93.8 %, wrongly 9.6 %
 * - above 1: found 90.5 %, wrongly 6.5 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:132dbc56b56ebe40dafe132ad2cb8c84ca073a0f60115f1bde9bfdeb71b599b3",
  intercept: -0.464,
  weights: `
before ) 313
before , 68
before 0 81
before @code -103
before ^ 24
before aan -189
before achter -53
before adres 326
before afval -281
before afvalkalender 172
before al 62
before allen -142
before als -181
before altijd -185
before amai -240
before apothek -217
before appartement 247
before auto 249
before bak 304
before basisschol -388
before bed 321
before beginn 325
before ben 182
before bezorg 247
before bezorgd -140
before bib -289
before bij 225
before binn 325
before blauw -265
before blijft -240
before bom -198
before bomma 418
before bov 116
before brief 137
before bsn 240
before bur -237
before bus 162
before buurvrouw 156
before bv -316
before caf -116
before consultatiebureau -197
before da -247
before dag -168
before dar -286
before dat -340
before de -411
before den -262
before der -165
before deur 255
before domicilie 248
before domicilieadres 253
before doorgev 315
before dor 78
before dubbel -223
before e 257
before een -82
before elk -239
before en 80
before er 12
before ex 282
before factur -267
before fietspad -268
before fritur -304
before ga -191
before gat -372
before ge 308
before gebor 270
before gedumpt -255
before geleverd 252
before gemeentehuis -243
before gen 290
before geparkeerd -355
before gewon 194
before gezin 340
before gister 129
before goud -197
before graffiti -261
before grag 295
before hag -156
before hal -148
before hang -222
before heb 447
before hed 196
before heeft 157
before hem 274
before het -564
before hevig -202
before hier 225
before hog -304
before hond 289
before hoogacht 346
before hor -211
before hotel -385
before huis 234
before hun 281
before hur 108
before ich 381
before ik 208
before ingeschrev 199
before inschrijv 346
before is -479
before jan 253
before jar 144
before je -230
before juist 262
before jullie 207
before juni -309
before k 302
before kamer 337
before kan 228
before kantor -258
before kapot -305
before kapsalon -348
before kermis -299
before kijk 220
before kinder -361
before klar 319
before klopt 310
before kom 118
before komt 162
before kort 314
before krijg 199
before kunn -228
before kwoan 211
before kwon 249
before laadpal 244
before laatst 284
before lamp -325
before lantaarn 274
before lantaarnpal -387
before ligg -254
before lod -351
before loger 220
before loket 204
before los -296
before loss -281
before maandag 213
before maart 175
before mama 261
before mar 201
before me 481
before melding -303
before mer 196
before met 305
before meter 172
before mij 390
before mijn 454
before milieustrat -262
before mn 236
before moeder 381
before moet 321
before moogt 173
before mvg 221
before naast 164
before nacht 380
before nar -283
before ne 274
before neemt -284
before nen -212
before net 219
before ni 248
before niet 122
before nog 129
before nou 262
before nu 208
before ocmw -266
before of 82
before oktober 238
before om -209
before omgevall -263
before onderbur 202
before ondergrond -319
before onderuit -257
before ons 215
before onz -40
before ook -259
before op -120
before opa 387
before open -317
before oud -223
before ouder 294
before over -327
before pakket 198
before pal 355
before papa 294
before parker -245
before pas -213
before paspoort 218
before per -105
before post 411
before postbod 218
before put -173
before putdeksel -184
before recht 197
before reg -202
before reken -387
before riool 239
before rommelmarkt -254
before sam 283
before scheiding 201
before schrijv 185
before sind 252
before sint -153
before slaapkamer 319
before sleutel 180
before sluikstort -214
before sociaal -211
before speeltuin -336
before sporthal -162
before stadhuis -274
before stan 215
before stank 210
before stat 52
before steenweg 221
before stempas 244
before stond 237
before stopt -238
before stort -258
before stur 250
before t -441
before tak -288
before tant 292
before te -195
before teg 288
before tegenover 226
before ter -440
before terug -231
before terwijl 352
before thuis 169
before thuisbezorgd 218
before tijdelijk 177
before tijden -349
before trek 240
before trekt 221
before tuin 247
before u 294
before uit -379
before up -300
before uur -197
before van -241
before vanaf 577
before vanuit 328
before verhuis 128
before verhuisd 392
before verhuist -326
before verhuiz 252
before verhuusd 247
before verkeerd 279
before verkeersbord -280
before verpleeghuis -194
before vlakbij -276
before voedselbank -272
before voetpad -224
before vol -375
before vor 67
before vorig 61
before vriendin 278
before vrijdag -217
before vrouw 233
before waard 201
before waarom 240
before wanner -199
before war 357
before was -205
before water 187
before we 224
before weg -353
before wek 135
before welk -256
before wer -263
before weun 315
before wij 141
before wil -115
before won 337
before woning 317
before woont 498
before zag -435
before zak -192
before zaterdag 167
before zebrapad -237
before zelf 417
before zetel -313
before zich 276
before zie -269
before zien -225
before zij 395
before zijn 87
before zit 121
before zoekt -277
before zonder -342
before zou 313
before zus -166
before zwembad -230
before1 ( 179
before1 , 114
before1 : -12
before1 ^ 130
before1 aan -606
before1 achter -286
before1 bewoner 299
before1 bibliothek -275
before1 bij -590
before1 bouwplat -223
before1 dat -202
before1 de 365
before1 den 192
before1 gegeven 182
before1 gemeentehuis -199
before1 het 277
before1 in 120
before1 is 207
before1 it 174
before1 jar 217
before1 kamer 199
before1 keuk 244
before1 kringlop -164
before1 lamp -255
before1 lang -232
before1 mei 215
before1 met -349
before1 mij 143
before1 milieustrat -228
before1 museum -297
before1 naast -503
before1 nabij -284
before1 nar 148
before1 nieuw 204
before1 nog 353
before1 nu 239
before1 nummer 97
before1 oktober 164
before1 op 52
before1 oud 319
before1 over -232
before1 pal -238
before1 parochiezal -363
before1 postcod 164
before1 postcodegebied -262
before1 rechtover -256
before1 recyclagepark -353
before1 rond -122
before1 speelplein -309
before1 speeltuin -279
before1 stat -241
before1 t 225
before1 te 201
before1 tegenover -460
before1 thuis 335
before1 thuisadres 251
before1 thv -228
before1 tis 311
before1 tuss -237
before1 van 322
before1 vanaf -389
before1 verhuisd 210
before1 vlakbij -252
before1 vor -65
before1 vriend 304
before1 was 341
before1 wij 264
before1 won 180
before1 wonend 308
before1 woonacht 382
before1 woonadres 219
before1 woont 58
before1 wordt 396
before1 zelf 194
before1 zit -199
before1 zwembad -193
before1 zwerfvuil -199
before2 , 142
before2 0 190
before2 ^ 132
before2 aan -101
before2 adres -116
before2 adreswijz 231
before2 afvalzak 198
before2 allen 276
before2 altijd -318
before2 apothek -344
before2 appartement 253
before2 bakker -318
before2 ban -249
before2 ben 307
before2 bewoner 316
before2 bij -338
before2 bur 288
before2 bushokj -265
before2 buurman 222
before2 buurthuis -280
before2 buurvrouw 351
before2 camping -222
before2 dak 203
before2 de -356
before2 die 117
before2 districtshuis -219
before2 domicilie 224
before2 en -208
before2 er -287
before2 familie 366
before2 fietspad -210
before2 garag 294
before2 gat -203
before2 gedomicilieerd 238
before2 gedumpt -190
before2 gezien -217
before2 hal 177
before2 hangt -241
before2 hek -245
before2 het -226
before2 hier 227
before2 hiernaast 242
before2 hij 227
before2 hoogt -323
before2 hotel -219
before2 huis 76
before2 huisadres 249
before2 hur -193
before2 huurcontract 255
before2 huurder 313
before2 ik -127
before2 in -30
before2 ingeschrev 222
before2 inschrijv 170
before2 k 225
before2 kan -165
before2 kapot -133
before2 ker -285
before2 kerk -249
before2 keukentafel 173
before2 kom 241
before2 komt 269
before2 kot 156
before2 kroeg -278
before2 kruispunt -161
before2 kwon 260
before2 lamp -204
before2 lantaarn -131
before2 lantaarnpal -230
before2 leegstaand -144
before2 leeuw -197
before2 lever 332
before2 liv 224
before2 locatie -401
before2 lokal -248
before2 loket -341
before2 ma 268
before2 mer -174
before2 met -176
before2 mij 383
before2 mijn 429
before2 moeder 237
before2 nacht -269
before2 nar 251
before2 nieuw 292
before2 nu 285
before2 oma 191
before2 omgewaaid -204
before2 ons -204
before2 op 133
before2 parkj -192
before2 pc 246
before2 plat -335
before2 pleintj -329
before2 post 371
before2 postcod 348
before2 postkantor -214
before2 put -260
before2 recht -214
before2 recyclagepark -236
before2 ria 266
before2 rotond -156
before2 samenwon 422
before2 schol -268
before2 slap 192
before2 snackbar -268
before2 sta 227
before2 stek 309
before2 stoep -100
before2 studentenkamer 287
before2 studio 186
before2 stur 264
before2 supermarkt -292
before2 t -243
before2 tent -258
before2 thuis 376
before2 thuisadres 233
before2 toch -279
before2 tuin 457
before2 uit -169
before2 van 161
before2 vanaf 236
before2 verhuis 224
before2 verhuisd 219
before2 vier 322
before2 voetpad -158
before2 vol -216
before2 vriend 201
before2 war -292
before2 we 265
before2 weg 227
before2 werk -233
before2 wij 582
before2 won 181
before2 woning 309
before2 woonadres 284
before2 woonhuis 296
before2 woont 334
before2 word 378
before2 zal -154
before2 zaterdag -175
before2 zebrapad -280
before2 zelf 217
before2 zijn 256
before2 zwan -192
before2 zwembad -193
behind ! 127
behind $ -101
behind ( 532
behind ) -120
behind , -183
behind . -59
behind 0 -192
behind : 498
behind @code 332
behind aan 270
behind aanslag 191
behind aanvrag -223
behind adres 476
behind al 149
behind all 264
behind allebei 291
behind altijd 283
behind apeldoorn 184
behind asfalt -283
behind aub 224
behind aug 225
behind auto 274
behind baby 326
behind bak 293
behind bakker 361
behind bed -226
behind bel 387
behind belast 197
behind ben 367
behind bened 197
behind betal 175
behind betreft 280
behind bij -214
behind bijna -207
behind blok 243
behind bom 222
behind bouw 327
behind brief -186
behind brievenbus 137
behind brug -250
behind bur 254
behind bus 263
behind collega 235
behind dag 262
behind dak -201
behind dan 147
behind dar -132
behind dat -279
behind den 246
behind deur 70
behind dicht 193
behind dichtgemaakt -183
behind die -104
behind dien 180
behind diep -277
behind doe 174
behind doet -222
behind domicilie 218
behind doorgev 247
behind dor -116
behind duiv 281
behind dus 147
behind echt 211
behind een -467
behind eig 278
behind elk -140
behind en -177
behind enkel -233
behind ergen 303
behind fietspad -275
behind frigo -152
behind ga 259
behind gan 225
behind gat 272
behind gebrok -294
behind geeft -252
behind gehad 268
behind gekreg 311
behind geld -309
behind gemeent 325
behind gen -244
behind genk 126
behind gerust 202
behind geslot -271
behind gft 203
behind glad -212
behind glas -235
behind glasvezel 217
behind gratis -254
behind groen 336
behind grofvuil -275
behind gsm 328
behind hal 204
behind half -229
behind har 283
behind heb -202
behind hebb 304
behind heeft 207
behind hek -318
behind hel 139
behind helemal -153
behind hem 212
behind het -207
behind hier 61
behind hij 274
behind hoe -58
behind hog 215
behind hond -129
behind hor 250
behind huis 480
behind huisnummer 180
behind hur -195
behind ich 321
behind iederen 352
behind iemand -31
behind iet 289
behind ik 279
behind in 84
behind ingeschrev 395
behind internet 253
behind jar 383
behind je -294
behind jullie 108
behind k 328
behind kapot -121
behind kelder 177
behind ker 284
behind kind 294
behind kinder 170
behind kk 263
behind kl 281
behind klein -308
behind kliko 201
behind klopt -249
behind kom 44
behind komt 197
behind kotbas 199
behind kruispunt -252
behind kwartier -332
behind lading -211
behind lamp 263
behind langskom 247
behind lantaarnpal -243
behind lat -448
behind leg -377
behind leuv 267
behind ligt 24
behind los -173
behind maand -235
behind maart 257
behind mag -20
behind man 312
behind mar -296
behind meld 186
behind mer -305
behind meter 164
behind mijn 125
behind mn 356
behind moek 247
behind mog -391
behind mur -205
behind nie 342
behind nieuw 249
behind nik 228
behind nodig -312
behind nog 18
behind nooit 233
behind nou 256
behind omzet -264
behind ons 130
behind onz 342
behind ook -248
behind op -246
behind open -81
behind over 186
behind pand -331
behind papier 428
behind pas -124
behind per 312
behind person 364
behind plat 341
behind pmd 219
behind poort -292
behind post 142
behind prullenbak -264
behind puin -192
behind put 149
behind recht -149
behind rek 446
behind rijdt -274
behind roeselar 332
behind schef -211
behind schol 338
behind schoolkinder -288
behind scooter -247
behind sind 188
behind slaapkamer 182
behind slap 358
behind sleutel 236
behind slot -207
behind sporthal -348
behind sta 201
behind stad 297
behind stan 77
behind stat 314
behind stel 252
behind stinkt 192
behind stoep -401
behind stoeptegel -206
behind stond 317
behind strat 303
behind stuk -241
behind subsidie -294
behind t -122
behind te 191
behind teg -170
behind tel 232
behind toe -263
behind tot -83
behind twed 228
behind twee 273
behind uit 160
behind utrecht 177
behind uw 137
behind vannacht 260
behind ver 240
behind verdiep 212
behind verf -173
behind verhuiz 222
behind verkeersbord -246
behind verzakt -297
behind verzorgingshuis 308
behind vier 119
behind vierd 220
behind vind 223
behind voetpad -250
behind voordeur 192
behind vor 169
behind vrag 350
behind vrijdag -233
behind vuilbak -250
behind wag -216
behind wanner 253
behind want 218
behind war -186
behind wat -199
behind waterlelie 241
behind wek -70
behind welk 317
behind wer 265
behind werk 307
behind wetter 247
behind wie -145
behind wijk 360
behind wil 363
behind won 371
behind woont 244
behind word 198
behind xt 230
behind zal -233
behind zaterdag -246
behind ze -121
behind zegt 358
behind zelf 223
behind zien -311
behind zit -107
behind zon 340
behind zondag -228
behind zx 266
behind1 ! -213
behind1 $ 26
behind1 , 70
behind1 . -49
behind1 0 130
behind1 : -422
behind1 ; 259
behind1 ? -204
behind1 @code 71
behind1 aan 210
behind1 als 329
behind1 arnhem 229
behind1 bov 362
behind1 brandt -360
behind1 da 252
behind1 dendermond -189
behind1 derd 200
behind1 dordrecht 198
behind1 dus 299
behind1 en 40
behind1 er -278
behind1 flikkert -228
behind1 gen 237
behind1 genk 200
behind1 grag 208
behind1 hangt -352
behind1 heb 278
behind1 hebb 262
behind1 heeft 164
behind1 het -202
behind1 hier 313
behind1 hoe 269
behind1 huisnummer 194
behind1 ik 338
behind1 in 183
behind1 is -56
behind1 kan 244
behind1 kessel 177
behind1 komt 212
behind1 kortrijk 137
behind1 ligt -411
behind1 loker 142
behind1 mar 126
behind1 met 429
behind1 nar 141
behind1 niet 365
behind1 nieuw 312
behind1 nog -226
behind1 nou -258
behind1 of -397
behind1 ongever -281
behind1 ook -292
behind1 op -60
behind1 open -208
behind1 oudenaard 244
behind1 plat 271
behind1 roeselar 77
behind1 sind 303
behind1 sint 352
behind1 stan -209
behind1 stat -88
behind1 stinkt -227
behind1 stookt 301
behind1 t 210
behind1 te 193
behind1 tot -281
behind1 utrecht 162
behind1 verstopt -290
behind1 vrag -320
behind1 was -222
behind1 wat -234
behind1 won 266
behind1 woont 314
behind1 zijn -270
behind1 zonder 356
behind1 zwemm 217
behind2 $ 34
behind2 , -69
behind2 0 -33
behind2 : 55
behind2 ? -164
behind2 altijd -246
behind2 bel 226
behind2 betal -206
behind2 bij 239
behind2 blank 229
behind2 borgerhout 116
behind2 bsn 167
behind2 dan 256
behind2 dar -214
behind2 dat 143
behind2 de -194
behind2 die -404
behind2 drie -228
behind2 dus 207
behind2 ede 193
behind2 een -182
behind2 elk 259
behind2 er -346
behind2 ge -176
behind2 gen 144
behind2 gevar -282
behind2 har 174
behind2 heb 164
behind2 hebb 324
behind2 heeft -136
behind2 hel -371
behind2 het 85
behind2 hier 269
behind2 hoevel -258
behind2 hor 303
behind2 hun 292
behind2 ik 487
behind2 jullie 280
behind2 kapot -257
behind2 komt -289
behind2 krijg 244
behind2 kunn 323
behind2 link 230
behind2 lo 177
behind2 mag 159
behind2 met 228
behind2 mijn 102
behind2 mn -317
behind2 mog 235
behind2 na 229
behind2 nar 158
behind2 niet -283
behind2 nog 206
behind2 ons 219
behind2 ook -302
behind2 open -247
behind2 opengebrok -159
behind2 over -232
behind2 schef -258
behind2 stat -310
behind2 te -224
behind2 thuis 177
behind2 twed 199
behind2 uit -164
behind2 vergunn 148
behind2 verstopt -234
behind2 vol -248
behind2 vor -385
behind2 war 210
behind2 water -260
behind2 wek 236
behind2 wet -187
behind2 wij 55
behind2 wil 195
behind2 won 234
behind2 word -159
behind2 ze -251
behind2 zeker -282
behind2 zij 278
behind2 zo -188
bothBefore , aan -346
bothBefore , de 239
bothBefore , nu 261
bothBefore , op 349
bothBefore , woont 210
bothBefore 0 , 73
bothBefore 0 : 254
bothBefore 0 bij -229
bothBefore 0 jar 217
bothBefore 0 nar 90
bothBefore ^ , 297
bothBefore ^ aan -199
bothBefore ^ in -316
bothBefore ^ nr 254
bothBefore ^ nummer 174
bothBefore ^ op -224
bothBefore ^ postcod 231
bothBefore ^ speelplein -280
bothBefore ^ tegenover -159
bothBefore ^ tuss -199
bothBefore ^ van 279
bothBefore ^ vor -244
bothBefore ^ wij 264
bothBefore ^ won 273
bothBefore ^ woonadres 219
bothBefore ^ zwembad -193
bothBefore ^ zwerfvuil -199
bothBefore aan de -55
bothBefore adres : -123
bothBefore adres is 468
bothBefore adres was 341
bothBefore adreswijz nar 231
bothBefore afvalzak nar 198
bothBefore apothek , -307
bothBefore appartement op 251
bothBefore ben van 230
bothBefore bewoner van 316
bothBefore bom aan -161
bothBefore bom tegenover -233
bothBefore buurthuis , -271
bothBefore buurvrouw van 253
bothBefore camping , -222
bothBefore dat is 131
bothBefore dat op -284
bothBefore de bibliothek -263
bothBefore de parochiezal -220
bothBefore deur , 371
bothBefore domicilie is 191
bothBefore en aan -249
bothBefore familie op 298
bothBefore fritur op -245
bothBefore gedumpt vor -230
bothBefore gezien aan -217
bothBefore hal , 177
bothBefore het gemeentehuis -177
bothBefore het pand -279
bothBefore hier op 198
bothBefore hij woont 227
bothBefore hoek , -89
bothBefore hoek met -210
bothBefore hoogt van -323
bothBefore huis , 525
bothBefore huis is 38
bothBefore huis op 244
bothBefore huisadres is 244
bothBefore hur kamer 160
bothBefore huurder van 237
bothBefore ik hur 426
bothBefore ik op 177
bothBefore ik won 392
bothBefore in de 248
bothBefore in op 267
bothBefore ingeschrev op 222
bothBefore inschrijv op 170
bothBefore is : 257
bothBefore is aan -241
bothBefore is dat -202
bothBefore is nu 149
bothBefore is op 266
bothBefore jar op 247
bothBefore k won 225
bothBefore kamer op 196
bothBefore kerk op -243
bothBefore keukentafel : 173
bothBefore kot in 156
bothBefore kruispunt bij -194
bothBefore lantaarn tegenover -169
bothBefore leeuw , -197
bothBefore locatie : -247
bothBefore mar bij -244
bothBefore mar nar 242
bothBefore mij op 303
bothBefore mijn gegeven 182
bothBefore mijn huis 409
bothBefore mijn postcod 190
bothBefore moeder , 256
bothBefore nar de 190
bothBefore nieuw adres 166
bothBefore nieuw huis 199
bothBefore nog op 119
bothBefore nu op 237
bothBefore ons op 284
bothBefore op de 84
bothBefore op den 192
bothBefore op t 188
bothBefore oud adres 271
bothBefore pleintj , -286
bothBefore post nar 367
bothBefore postcod : 276
bothBefore postcod is 183
bothBefore recht over -217
bothBefore recyclagepark , -234
bothBefore schol ( -227
bothBefore sta op 227
bothBefore stat aan -230
bothBefore stoep , 193
bothBefore stoep bij -294
bothBefore stoep vor -323
bothBefore stur nar 264
bothBefore supermarkt , -208
bothBefore thuis ( 197
bothBefore thuis , 298
bothBefore thuis : 130
bothBefore thuis op 201
bothBefore thuisadres : 233
bothBefore toch op -223
bothBefore tuin , 232
bothBefore van de 345
bothBefore vanaf oktober 164
bothBefore verhuis van 223
bothBefore verhuisd nar 159
bothBefore verhuisd van 171
bothBefore voetpad , -184
bothBefore vol , -209
bothBefore vriend , 151
bothBefore war : -292
bothBefore we won 180
bothBefore wij won 451
bothBefore winkel op -203
bothBefore won : 181
bothBefore won aan 368
bothBefore won in 349
bothBefore won nu 245
bothBefore won op 482
bothBefore won zelf 194
bothBefore woning ( 250
bothBefore woonadres : 243
bothBefore woont in 208
bothBefore woont op 350
bothBefore word op 218
bothBefore zaterdag nar -175
bothBefore zelf op 192
bothBefore zijn van 256
bothBefore zwan , -164
earlier . -151
earlier 0 233
earlier ? -196
earlier adreswijz 232
earlier afvalpas 372
earlier bak 295
earlier bewegwijzer -320
earlier bij 301
earlier breng 305
earlier container 181
earlier dat -257
earlier de -223
earlier den 189
earlier die -322
earlier doorgev 374
earlier dor 193
earlier drie -169
earlier een -81
earlier elk 241
earlier en -107
earlier er -84
earlier ga 213
earlier gan 214
earlier gat -285
earlier ge 183
earlier geleegd 257
earlier grag 363
earlier heeft -299
earlier het -499
earlier hier 343
earlier hoi 348
earlier huis 227
earlier huisbas 251
earlier hur 234
earlier ik 302
earlier is -274
earlier jullie 207
earlier k -219
earlier kan 451
earlier kliko 289
earlier kom 270
earlier kunt 176
earlier lantaarn -258
earlier lat 232
earlier ligt -334
earlier mag 244
earlier me 277
earlier mij 431
earlier mijn 381
earlier moet 209
earlier nar 264
earlier niet 123
earlier nieuw 359
earlier nodig 341
earlier nog 298
earlier ons 273
earlier op -233
earlier open -239
earlier ophal 232
earlier over -412
earlier postcod 287
earlier sind 374
earlier stat -282
earlier stoep -208
earlier strat 185
earlier t -335
earlier teg -227
earlier thuis 335
earlier u 277
earlier van -363
earlier verhuiz 299
earlier vorig 242
earlier war -213
earlier wat 326
earlier weg -267
earlier welk -235
earlier wij -288
earlier wil 222
earlier will -395
earlier won 406
earlier zak -320
earlier zijn -176
earlier zoek -190
elsewhere ! 391
elsewhere ) 263
elsewhere , 51
elsewhere . 270
elsewhere 0 1
elsewhere : 237
elsewhere ? -102
elsewhere @code 410
elsewhere aan -296
elsewhere aangift 403
elsewhere aannemer 252
elsewhere aanpass 207
elsewhere aanslag 381
elsewhere aanvrag 409
elsewhere adres -179
elsewhere af 219
elsewhere afvalbak 297
elsewhere afvalpas 162
elsewhere al 413
elsewhere allebei 196
elsewhere allen 170
elsewhere alles -202
elsewhere als 459
elsewhere alvast 417
elsewhere ander -248
elsewhere antwoord 174
elsewhere arm 218
elsewhere auto 153
elsewhere bak 294
elsewhere basisschol 178
elsewhere be 263
elsewhere bedankt 360
elsewhere bel 278
elsewhere belast -262
elsewhere ben -137
elsewhere bestat 267
elsewhere betaald 265
elsewhere bewoner 167
elsewhere bezorg 254
elsewhere bezorgd 304
elsewhere binn -195
elsewhere boet 333
elsewhere brandwer 385
elsewhere brief 408
elsewhere bur -257
elsewhere bushalt -326
elsewhere buurman 309
elsewhere bv -265
elsewhere caf -226
elsewhere carport 295
elsewhere container 448
elsewhere d 343
elsewhere da 339
elsewhere dag -8
elsewhere dak -191
elsewhere dakkapel 353
elsewhere dank 230
elsewhere dar -121
elsewhere dat -23
elsewhere datum 222
elsewhere de -267
elsewhere deksel 208
elsewhere deur 332
elsewhere dicht 138
elsewhere die 153
elsewhere digital 221
elsewhere dit 160
elsewhere dochter 275
elsewhere doen -171
elsewhere doet 402
elsewhere doorgev 284
elsewhere dor 260
elsewhere drad -208
elsewhere drie -114
elsewhere duit 221
elsewhere durft 179
elsewhere dus 396
elsewhere een 60
elsewhere eerst 303
elsewhere eig 205
elsewhere eindelijk 300
elsewhere elk 418
elsewhere en 34
elsewhere er -156
elsewhere eraf 212
elsewhere erbij -318
elsewhere extra 361
elsewhere f 363
elsewhere fam 418
elsewhere fiet -313
elsewhere finn 178
elsewhere formulier 271
elsewhere g 216
elsewhere gat -192
elsewhere ge 272
elsewhere geb 394
elsewhere gebeur 260
elsewhere gebor 439
elsewhere gedan 275
elsewhere gekreg 220
elsewhere geld -312
elsewhere gemeent -403
elsewhere gen 417
elsewhere geplaatst 178
elsewhere gerak -258
elsewhere gerust -230
elsewhere gev -275
elsewhere gevar -272
elsewhere gevond 153
elsewhere gevorderd 179
elsewhere gevraagd 431
elsewhere gewaaid 208
elsewhere geweest 160
elsewhere gezegd 410
elsewhere gezin 303
elsewhere glasvezel 389
elsewhere goed 284
elsewhere grag 40
elsewhere groet 332
elsewhere grofvuil 278
elsewhere gsm 319
elsewhere h -487
elsewhere haha 166
elsewhere hallo -249
elsewhere hang -166
elsewhere har 391
elsewhere heb 409
elsewhere hebb -182
elsewhere heeft 173
elsewhere hel 162
elsewhere hem 311
elsewhere het 65
elsewhere hiernaast 416
elsewhere hij 395
elsewhere hoe -63
elsewhere hoevel 285
elsewhere hof 252
elsewhere hond 301
elsewhere hondenpoep -209
elsewhere hoogacht 324
elsewhere houd 202
elsewhere huis 198
elsewhere ie 231
elsewhere iederen -249
elsewhere iemand 196
elsewhere iet 324
elsewhere ik 344
elsewhere in 365
elsewhere inschrijv 149
elsewhere inwoner 336
elsewhere is -115
elsewhere j 347
elsewhere jar 405
elsewhere je 146
elsewhere jullie 148
elsewhere juni -306
elsewhere kaart -267
elsewhere kamer 317
elsewhere kan -67
elsewhere kapot -281
elsewhere kat 356
elsewhere ker 84
elsewhere kerk -256
elsewhere kijk -170
elsewhere kind 241
elsewhere kinder -219
elsewhere klopt -144
elsewhere kom -196
elsewhere komt 294
elsewhere kost 355
elsewhere krijg 386
elsewhere krijgt 300
elsewhere kunn -248
elsewhere kunt 420
elsewhere kwijt 352
elsewhere lambrecht 318
elsewhere langskom -136
elsewhere lat -94
elsewhere leverancier -302
elsewhere liefst 184
elsewhere ligg -216
elsewhere loopt 280
elsewhere los 201
elsewhere loting 178
elsewhere maart -223
elsewhere mag 131
elsewhere mail 255
elsewhere man 80
elsewhere me 226
elsewhere mee -194
elsewhere meest 305
elsewhere meld -167
elsewhere melding -323
elsewhere merci 221
elsewhere met -102
elsewhere mevr 432
elsewhere mevrouw 231
elsewhere mij 180
elsewhere mijn 591
elsewhere mn 213
elsewhere moeit 258
elsewhere moet -233
elsewhere mog -190
elsewhere muziek -303
elsewhere my 317
elsewhere na 354
elsewhere nacht 374
elsewhere nakijk 376
elsewhere nam -91
elsewhere nar 106
elsewhere naturalisatie 179
elsewhere ne 366
elsewhere nem -207
elsewhere nie 237
elsewhere niet 323
elsewhere nl 181
elsewhere nodig 422
elsewhere nooit 202
elsewhere nou 298
elsewhere nu 268
elsewhere of 31
elsewhere oktober 303
elsewhere om -365
elsewhere onderwerp 179
elsewhere ons 384
elsewhere ontvang 196
elsewhere ook -109
elsewhere oosterhuis 218
elsewhere op 167
elsewhere open -347
elsewhere ophal 416
elsewhere oranj -276
elsewhere ord 219
elsewhere osei 147
elsewhere ouder -236
elsewhere over 328
elsewhere overal -209
elsewhere p 284
elsewhere pas 231
elsewhere per 289
elsewhere person 313
elsewhere pikkedonker -216
elsewhere post 322
elsewhere premie 193
elsewhere printer 313
elsewhere r 245
elsewhere rat 85
elsewhere regelt 302
elsewhere reken 401
elsewhere rest 181
elsewhere rij 168
elsewhere rijksregister 305
elsewhere rioollucht -203
elsewhere rolstoel -251
elsewhere schimmel -236
elsewhere schrapp 234
elsewhere schrijf 143
elsewhere schur 382
elsewhere sind 349
elsewhere slap 363
elsewhere sluikstort -220
elsewhere snoeiwerk 273
elsewhere sofie 221
elsewhere start -57
elsewhere stat 216
elsewhere steekt 192
elsewhere stek -225
elsewhere stembureau 188
elsewhere stemm -317
elsewhere stempas 228
elsewhere stond -216
elsewhere strat 84
elsewhere student 219
elsewhere stuk 265
elsewhere stur 337
elsewhere t -362
elsewhere taalmaatj 147
elsewhere tak -259
elsewhere te -555
elsewhere thuis 389
elsewhere tot -172
elsewhere trouwakt 213
elsewhere twee 226
elsewhere u 212
elsewhere uit 232
elsewhere uitpas 166
elsewhere uur -220
elsewhere uw 259
elsewhere v -584
elsewhere vader 222
elsewhere valt 235
elsewhere van -78
elsewhere vanuit 271
elsewhere vast 292
elsewhere verblijf 283
elsewhere vergunn -381
elsewhere verhuisd 185
elsewhere verkeerd 455
elsewhere vernam 179
elsewhere verzoek 180
elsewhere vier 227
elsewhere vol 413
elsewhere volgend 148
elsewhere voorbeeld 156
elsewhere vor -195
elsewhere vrag -388
elsewhere vriendelijk 223
elsewhere vroeg 251
elsewhere vrouw 290
elsewhere vuilzak 270
elsewhere w 299
elsewhere wacht -159
elsewhere wanner 209
elsewhere want 180
elsewhere war -390
elsewhere was 224
elsewhere wat 422
elsewhere water -195
elsewhere we 187
elsewhere wek 230
elsewhere werk -173
elsewhere wethouder 184
elsewhere wie -73
elsewhere wij -207
elsewhere wijkagent 163
elsewhere wil -164
elsewhere wit 225
elsewhere won 444
elsewhere woningbouw 212
elsewhere word 438
elsewhere zak 237
elsewhere zaterdag -304
elsewhere ze -353
elsewhere zegg 195
elsewhere zegt 182
elsewhere zet 163
elsewhere zetel 194
elsewhere zich 359
elsewhere zij 190
elsewhere zit 282
elsewhere zomar 242
elsewhere zonder -254
elsewhere zou -15
elsewhere zwembad 178
pair ! $ -185
pair ( @it 179
pair ( de -226
pair ) $ 248
pair ) , 187
pair ) . 328
pair ) en -188
pair ) heeft -266
pair ) vier -266
pair ) woont 298
pair , @it 114
pair , aan -406
pair , apothek -302
pair , bel 261
pair , ben 313
pair , bestur -241
pair , bsn 270
pair , dan 288
pair , dat 275
pair , de -123
pair , derd 197
pair , die -342
pair , drie -249
pair , een 337
pair , elk -101
pair , en 209
pair , er -261
pair , foutmeld -282
pair , ge 194
pair , gebor 240
pair , groen 220
pair , gsm 328
pair , heb -189
pair , hebb 461
pair , heeft -152
pair , hel 258
pair , het -376
pair , hier -249
pair , hoe -244
pair , hoek -217
pair , hoevel -166
pair , hor 220
pair , ich 353
pair , iemand -304
pair , ik 303
pair , in -340
pair , is -107
pair , k 328
pair , kinder -260
pair , klopt -189
pair , krijg 354
pair , kunn 164
pair , link 230
pair , mag 155
pair , mail 109
pair , mast -210
pair , mijn 236
pair , moek 305
pair , moet -112
pair , nieuw 227
pair , ons 250
pair , op 422
pair , postcod 343
pair , stan -282
pair , stat -399
pair , t -156
pair , tel 349
pair , ter -378
pair , terwijl 196
pair , tot -111
pair , twed 199
pair , twee 127
pair , vergunn 148
pair , vor 274
pair , wanner 348
pair , war 121
pair , wat -201
pair , wel -249
pair , wet -293
pair , wie 16
pair , wij 329
pair , wil -142
pair , won 332
pair , woont 210
pair , ze 221
pair , zo -187
pair , zoek 216
pair , zond -232
pair . $ -43
pair 0 ! 267
pair 0 $ -164
pair 0 , -216
pair 0 . -78
pair 0 0 -29
pair 0 : -14
pair 0 ? 321
pair 0 adres 367
pair 0 ag 230
pair 0 aug 225
pair 0 b 230
pair 0 bij 165
pair 0 borgerhout 116
pair 0 bsn 247
pair 0 cm 326
pair 0 da -293
pair 0 dag 87
pair 0 en -148
pair 0 genk 126
pair 0 ik 295
pair 0 is 309
pair 0 jar 469
pair 0 jt 249
pair 0 kind 245
pair 0 kv 315
pair 0 leuv 213
pair 0 maand -242
pair 0 meter 187
pair 0 mijn -201
pair 0 nieuw 290
pair 0 oktober 297
pair 0 postcod 276
pair 0 tot -284
pair 0 uur 117
pair 0 wek -128
pair 0 wetter 247
pair 0 xt 186
pair 0 xz 246
pair 0 zx 266
pair : 0 194
pair : @it -12
pair : de -33
pair : ik -214
pair : inschrijv 221
pair : wij 22
pair @code $ 351
pair @code , 342
pair @code 0 272
pair @code en 242
pair @code er 258
pair @code niet -285
pair @it ! -213
pair @it $ 26
pair @it , 70
pair @it . -49
pair @it 0 130
pair @it : -422
pair @it ; 259
pair @it ? -204
pair @it @code 71
pair @it aan 210
pair @it als 329
pair @it arnhem 229
pair @it bov 362
pair @it brandt -360
pair @it da 252
pair @it dendermond -189
pair @it derd 200
pair @it dordrecht 198
pair @it dus 299
pair @it en 40
pair @it er -278
pair @it flikkert -228
pair @it gen 237
pair @it genk 200
pair @it grag 208
pair @it hangt -352
pair @it heb 278
pair @it hebb 262
pair @it heeft 164
pair @it het -202
pair @it hier 313
pair @it hoe 269
pair @it huisnummer 194
pair @it ik 338
pair @it in 183
pair @it is -56
pair @it kan 244
pair @it kessel 177
pair @it komt 212
pair @it kortrijk 137
pair @it ligt -411
pair @it loker 142
pair @it mar 126
pair @it met 429
pair @it nar 141
pair @it niet 365
pair @it nieuw 312
pair @it nog -226
pair @it nou -258
pair @it of -397
pair @it ongever -281
pair @it ook -292
pair @it op -60
pair @it open -208
pair @it oudenaard 244
pair @it plat 271
pair @it roeselar 77
pair @it sind 303
pair @it sint 352
pair @it stan -209
pair @it stat -88
pair @it stinkt -227
pair @it stookt 301
pair @it t 210
pair @it te 193
pair @it tot -281
pair @it utrecht 162
pair @it verstopt -290
pair @it vrag -320
pair @it was -222
pair @it wat -234
pair @it won 266
pair @it woont 314
pair @it zijn -270
pair @it zonder 356
pair @it zwemm 217
pair ^ , 266
pair ^ 0 -83
pair ^ @it 130
pair ^ aan -312
pair ^ afgelop 272
pair ^ afvalapp -282
pair ^ als -257
pair ^ amai -240
pair ^ apothek -268
pair ^ ben 292
pair ^ best -193
pair ^ bezorg 173
pair ^ bij -74
pair ^ blauw -256
pair ^ bom -254
pair ^ crisisopvang 215
pair ^ da 258
pair ^ de 252
pair ^ der -198
pair ^ die 287
pair ^ dod -261
pair ^ domicilieadres 326
pair ^ drempel -290
pair ^ een 187
pair ^ elk -266
pair ^ factur -365
pair ^ familie 298
pair ^ ge -167
pair ^ gedomicilieerd 238
pair ^ geliev 178
pair ^ gezin 175
pair ^ glasbak -337
pair ^ graffiti -267
pair ^ hallo -196
pair ^ hee 290
pair ^ het -128
pair ^ hey 213
pair ^ hier 187
pair ^ hij 158
pair ^ hoevel 149
pair ^ hoi 246
pair ^ hoogacht 346
pair ^ huis 229
pair ^ huisnummer 172
pair ^ ich 232
pair ^ in -448
pair ^ inschrijv 222
pair ^ is -167
pair ^ k 208
pair ^ klopt 242
pair ^ kringlop -249
pair ^ kunt 250
pair ^ kwoan 211
pair ^ lamp -280
pair ^ lantaarnpal -227
pair ^ locatie -321
pair ^ loss -316
pair ^ mag -74
pair ^ me 408
pair ^ melding -343
pair ^ met 108
pair ^ mevrouw 377
pair ^ mijn -162
pair ^ mn 400
pair ^ moet -218
pair ^ mvg 268
pair ^ my 264
pair ^ na 243
pair ^ naast -395
pair ^ nam 429
pair ^ namen -231
pair ^ nonkel 228
pair ^ nr 254
pair ^ nummer 174
pair ^ onkruid -308
pair ^ ons -333
pair ^ onz -82
pair ^ op -344
pair ^ opa 216
pair ^ oud 138
pair ^ post 222
pair ^ postcod 234
pair ^ put 114
pair ^ putdeksel -184
pair ^ sleutel 181
pair ^ sluikstort -114
pair ^ sta 333
pair ^ stembureau -283
pair ^ straatnaambord -217
pair ^ strat 192
pair ^ stur 324
pair ^ t 282
pair ^ tegenover -159
pair ^ terpstra 278
pair ^ thuisadres 346
pair ^ tis 175
pair ^ tot -247
pair ^ tuss -199
pair ^ u 208
pair ^ van 220
pair ^ verhuis 267
pair ^ verhuisd 412
pair ^ verhuiz 405
pair ^ volgen 205
pair ^ vraagj -232
pair ^ waarom 324
pair ^ war -252
pair ^ wat -137
pair ^ welk -227
pair ^ wie -158
pair ^ wij -72
pair ^ wil 270
pair ^ woonadres 252
pair ^ ze -192
pair ^ zeg 228
pair ^ zwerfvuil -216
pair a . 147
pair aan 0 247
pair aan @it -606
pair aan de -194
pair aan die 280
pair aan een 361
pair aan het -170
pair aan mijn 394
pair aan onz 279
pair achter @it -286
pair achter ons 406
pair adres , 287
pair adres : -93
pair adres is 467
pair adres van -128
pair adres was 389
pair adreswijz nar 231
pair af te -289
pair afvalpas $ 247
pair afvalzak nar 198
pair al 0 170
pair al drie 163
pair al gebeld -232
pair al jar -174
pair al mijn 277
pair al verhuisd -248
pair al wek -283
pair allen in 292
pair allen op 161
pair allen woont 316
pair almer . 196
pair als gehuwd -202
pair als het -174
pair als mijn 206
pair als t 177
pair altijd als -202
pair altijd in -237
pair alvast bedankt 183
pair ambachtsherenlan 0 206
pair ander $ -199
pair apeldoorn . 122
pair apothek rerum -302
pair appartement , 167
pair appartement op 405
pair arnhem $ 181
pair aub $ 33
pair aub opruim -205
pair aug $ 225
pair b 0 240
pair baby , 257
pair bak $ 227
pair bak is 273
pair bankstel vor -205
pair basisschol de -429
pair bedankt $ 183
pair bel $ 194
pair bel is 187
pair bell op 220
pair ben 0 301
pair ben ik 280
pair ben ingeschrev 178
pair ben van 230
pair ben woonacht 388
pair best , -265
pair bestur oranjeveren -241
pair betal $ 160
pair betreft : 361
pair bewoner @it 299
pair bewoner van 330
pair bezorg jullie -191
pair bezwar teg 315
pair bibliothek @it -275
pair bij 0 272
pair bij @it -590
pair bij de -198
pair bij een 193
pair bij het -160
pair bij hevig -202
pair bij jullie -179
pair bij mij 498
pair bij mijn 161
pair bij mn 191
pair bij ons 364
pair bij u 172
pair binn de 312
pair blank $ -270
pair blank . 199
pair blijv $ 188
pair bom , 320
pair bom aan -161
pair bom omgewaaid -221
pair bom tegenover -233
pair bouw $ 327
pair bouwplat @it -223
pair bov de 158
pair brief , -278
pair brief te 196
pair brievenbus , 274
pair bsn : 247
pair buit ? -355
pair bus stek 208
pair buurt $ 321
pair buurvrouw van 253
pair buurvrouw woont 253
pair caf de -117
pair camping , -222
pair centrum , -261
pair collega , 235
pair crisisopvang gezocht 215
pair culemborg . 196
pair da kapot 226
pair daarna ganzerik 226
pair dag dicht 291
pair dag dor -330
pair dag een -235
pair dag te 229
pair dag thuis 196
pair dak lekt 236
pair dak van 235
pair dan $ 245
pair dank u 255
pair dar al -177
pair dar een -237
pair dar is -367
pair dar komt 273
pair dar niet -196
pair dar parker 212
pair dar won 479
pair dat $ -144
pair dat @it -202
pair dat bij -247
pair dat dor 220
pair dat er -208
pair dat is 189
pair dat niet -194
pair dat op -292
pair dat van -224
pair de 0 163
pair de @it 365
pair de aanslag 318
pair de achterkant 351
pair de bak 249
pair de ban -258
pair de bank -65
pair de bel 329
pair de berm -300
pair de bib -132
pair de blauw -157
pair de bom -224
pair de bouwplat -260
pair de bovenbur 216
pair de bovenwon 192
pair de braderie -214
pair de brandwer 176
pair de brief -102
pair de brug -249
pair de bur 242
pair de bus 277
pair de buurvrouw 202
pair de delhaiz -243
pair de deur 162
pair de duiv 326
pair de familie 284
pair de fietsenstall -364
pair de garag 244
pair de gemeent 323
pair de glijban -197
pair de goud 151
pair de groen 201
pair de gymzal -303
pair de heffing 214
pair de hel 270
pair de her 353
pair de hoek -95
pair de huisbas 211
pair de hur -254
pair de ingang -295
pair de kantin -296
pair de kapper 275
pair de kerk 139
pair de kermis -373
pair de keukentafel 173
pair de kinder 234
pair de koffie 279
pair de laadpal 191
pair de lamp -112
pair de lantaarnpal -372
pair de milieustrat -254
pair de mur -226
pair de nacht 246
pair de nieuw 374
pair de onderbur 202
pair de ondergrond -311
pair de opvang -311
pair de oud -322
pair de overbur 260
pair de parochiezal -220
pair de pmd 219
pair de poort -154
pair de post 195
pair de put 93
pair de ram -185
pair de rijban -270
pair de rioler 241
pair de schimmel 235
pair de sit -66
pair de slaapkamer 200
pair de sleutel 237
pair de slot -307
pair de snackbar -267
pair de speeltuin -305
pair de sporthal -350
pair de stempas 244
pair de stoep 74
pair de straatlantaarn -207
pair de supermarkt -223
pair de tentoonstell -239
pair de tuin 339
pair de verf -173
pair de voedselbank -334
pair de voordeur 230
pair de vuilkar 286
pair de vuilniskalender 164
pair de waarborg 248
pair de weg -117
pair de wijkagent 213
pair de woning 225
pair de wortel 195
pair de zal -182
pair december van 196
pair den @it 192
pair den dag 162
pair den hond 280
pair den twed 288
pair dendermond $ -316
pair denk ik -231
pair der stat 185
pair deur , 488
pair deur op 189
pair deur van -272
pair dez maand 257
pair dez wijk -230
pair dicht $ -92
pair dichtgemaakt $ -183
pair die bij -292
pair die bom -238
pair die halt -247
pair die hier 162
pair diest . 160
pair dit jar -260
pair dochter is 307
pair dod zwan -222
pair doet het -228
pair doet nik 335
pair domicilie is 372
pair domicilieadres : 224
pair doorgev : 285
pair doorgev ? 249
pair doorgev van 183
pair dor $ -209
pair dor , -271
pair dor dat 247
pair dor de -303
pair dor jullie 419
pair dordrecht $ 216
pair drie avond -241
pair drie kinder 195
pair dubbel vor -223
pair dus $ 299
pair dus , 135
pair dus ik 297
pair e loket 178
pair een aanslag 215
pair een ander 158
pair een appartement 251
pair een baby 210
pair een blauw -207
pair een bot -336
pair een container 248
pair een extra -118
pair een gat -192
pair een half 222
pair een han 284
pair een hel -323
pair een hotel -222
pair een jong 321
pair een kamer 323
pair een kapsalon -217
pair een ker 272
pair een kinderwag -281
pair een koelkast -276
pair een kwartier -211
pair een laadpal 230
pair een leg -267
pair een lichtreclam -286
pair een matras -298
pair een nieuw 221
pair een schutting 329
pair een stoeptegel -234
pair een stuk -284
pair een tuinhuis 274
pair een twed 274
pair een veranda 298
pair een vergunn -179
pair een vriendin 310
pair een wek 187
pair een zetel -174
pair eikenlan 0 295
pair eindelijk verhuisd 317
pair elk avond 313
pair elk dag -170
pair elk vrijdag -245
pair en al 223
pair en dar -207
pair en de 151
pair en die -129
pair en een -63
pair en er -232
pair en ga 276
pair en har 273
pair en heb 153
pair en ik 248
pair en k 277
pair en kan 350
pair en kreg 316
pair en krijg 211
pair en mijn 345
pair en niet -210
pair en nu 52
pair en sta 281
pair en trek 265
pair en twee 246
pair en we 383
pair en wij 260
pair en wil 227
pair en will -113
pair en won 202
pair en woont 492
pair en ze 349
pair en zit 259
pair er : 180
pair er al -212
pair er bijna -261
pair er een 88
pair er iemand 173
pair er is -190
pair er ligg -272
pair er nog -195
pair er op -133
pair er recht 253
pair er zit 207
pair es doar -219
pair etag $ 261
pair familie op 347
pair fietsenstall aan -306
pair fietser $ -164
pair fietspad , -196
pair foutmeld $ -282
pair fritur op -245
pair fritur t -304
pair fuif in -315
pair ga in -207
pair gan van 319
pair gan we 229
pair ganzerik 0 226
pair garag , 238
pair gas ? -224
pair gat dar -299
pair gat dat -217
pair gat de -162
pair gat niet 250
pair ge die 251
pair ge moet -184
pair ge moogt 241
pair ge vraagt -201
pair gebor 0 183
pair gedomicilieerd te 238
pair gedumpt vor -230
pair gef ik 220
pair gegeven @it 182
pair gehaald ? 207
pair gehuwd in -202
pair gekocht en 218
pair gekreg $ -236
pair gekreg bij 269
pair gekreg van 291
pair geleverd word 227
pair geliev de 196
pair gelijkvloer , 236
pair gemeent $ 365
pair gemeent , 315
pair gemeentehuis @it -199
pair gen $ 232
pair gen enkel -233
pair gen printer 217
pair genk $ 280
pair gent en 341
pair gestort aan -314
pair gevall $ -230
pair gevar $ -232
pair gevel , 240
pair gevel van -92
pair gevraagd vor 277
pair geweigerd , 321
pair gewon , 218
pair gewon een -320
pair gewon thuis 273
pair gewoond op 253
pair gezien , -279
pair gezien aan -217
pair gezin dat 308
pair gezocht , 215
pair gft bak 305
pair gister $ -294
pair gister op 244
pair glad $ -212
pair gordiaan 0 214
pair gordijn zijn 254
pair goud leeuw -197
pair graffiti op -267
pair grag $ 243
pair grag bij 173
pair grag een -235
pair groet , -334
pair grofvuil bij 241
pair gsm 0 298
pair hal , -129
pair hallo , -257
pair hallo met 229
pair hang in -276
pair hangt schef -198
pair har huis 256
pair har nieuw 185
pair har voordeur 174
pair he , 225
pair heb de 162
pair heb gen 339
pair heb gewoond 253
pair heb nik 207
pair hebb gen 406
pair hebb jullie -86
pair hebb wij 316
pair hebb ze -275
pair hed op 196
pair hee , 196
pair heeft de -289
pair heeft er -231
pair heeft het -207
pair hek van -187
pair hel dag 301
pair hel de -145
pair hel mijn 206
pair hen ? -270
pair het $ 391
pair het @it 277
pair het asfalt -285
pair het balkon 175
pair het bankj -224
pair het blok 243
pair het buurthuis -187
pair het caf -334
pair het consultatiebureau -197
pair het containerpark -242
pair het districtshuis -219
pair het donker 279
pair het e 178
pair het fietspad -209
pair het gat 159
pair het gebouw 236
pair het hek -409
pair het huis 331
pair het kruispunt -250
pair het leegstaand -144
pair het loket -238
pair het niet -120
pair het oud -168
pair het pakket 198
pair het pand -279
pair het plantsoen -346
pair het pleintj -181
pair het postadres -319
pair het putdeksel -177
pair het riool 221
pair het sociaal -211
pair het speeltuintj -188
pair het stadhuis -274
pair het station -182
pair het trafohuisj -267
pair het trappenhuis 213
pair het trouwgesprek 173
pair het verkeersbord -389
pair het verzorgingshuis 308
pair het voetpad -315
pair het water 173
pair het wegdek -133
pair heul nar 267
pair heverlee , 238
pair hevig reg -202
pair hey we 213
pair hier al -210
pair hier elk 218
pair hier niet 184
pair hier nooit 262
pair hier op 221
pair hier won 225
pair hij dar 206
pair hij woont 269
pair hoe dat -326
pair hoe gef 220
pair hoe ik -171
pair hoe lat -224
pair hoe schrijf 233
pair hoek , -89
pair hoek met -210
pair hoek van -339
pair hoevel man -275
pair hond $ -212
pair hoogt van -299
pair hor die 253
pair houd $ -303
pair hout . 178
pair huis $ 429
pair huis in 288
pair huis op 375
pair huis stat -257
pair huis zag -238
pair huisadres is 244
pair hun huis 338
pair hur een 352
pair hur kamer 160
pair hur sind 202
pair huurder van 237
pair ich woen 289
pair iet $ -199
pair iet van 238
pair iet vor 376
pair ik , 467
pair ik aan 234
pair ik al 180
pair ik ben 158
pair ik bij 251
pair ik daarvor 202
pair ik dat -209
pair ik doe 280
pair ik dus 211
pair ik een 207
pair ik en 340
pair ik gen 228
pair ik gerak 205
pair ik inlog -201
pair ik kan 247
pair ik kom 143
pair ik lig 263
pair ik me 138
pair ik met 156
pair ik moet 296
pair ik niet 294
pair ik nog 228
pair ik nou 287
pair ik ook 220
pair ik op 205
pair ik slap 313
pair ik sta -133
pair ik thuis 279
pair ik tijdelijk 216
pair ik verblijf 317
pair ik verhuis 227
pair ik verhur 327
pair ik wacht 231
pair ik werk -258
pair ik wil -159
pair ik won 237
pair ik zen 218
pair ik zet 171
pair ik zie -331
pair ik zit 378
pair in $ 309
pair in 0 290
pair in @it 120
pair in almer 196
pair in arnhem 216
pair in bij 94
pair in de 130
pair in dez -221
pair in een 534
pair in gent -202
pair in het -119
pair in huis 434
pair in mijn -223
pair in op 267
pair in ord 291
pair in t -363
pair in te 306
pair in uw 267
pair in welk 257
pair in zijn 362
pair ingeschrev $ 193
pair ingeschrev op 224
pair ingeschrev word 290
pair initiatie pottenbak 221
pair inlog , -201
pair inschrijv initiatie 221
pair inschrijv op 123
pair is $ -213
pair is 0 268
pair is : 257
pair is @it 207
pair is aan -183
pair is afgebrand 211
pair is dat -291
pair is de -243
pair is dicht -319
pair is die -374
pair is er 57
pair is gewon 255
pair is het -115
pair is hier 160
pair is in -156
pair is mijn 227
pair is niet 171
pair is nooit 203
pair is nu 318
pair is ons 178
pair is op 148
pair is opengebrok -159
pair is spekglad -261
pair is stuk 174
pair is t -264
pair is uit -278
pair is vanaf 164
pair is war 390
pair it @it 174
pair jar @it 217
pair jar niet 173
pair jar op 247
pair jar won 248
pair je die 201
pair je er -338
pair jong stel 321
pair juli 0 253
pair jullie $ 177
pair jullie ? -291
pair jullie aan 389
pair jullie al -248
pair jullie als 206
pair jullie dat -258
pair jullie een 217
pair k weun 297
pair k zit 180
pair kamer @it 199
pair kamer op 196
pair kan de 118
pair kan die -192
pair kan een -215
pair kan het 137
pair kan ik -110
pair kan je -266
pair kan mijn 333
pair kan niet 424
pair kapot $ -237
pair kapot , -320
pair ker dez 257
pair kerk $ -383
pair kessel lo 184
pair ketting , -224
pair keuk @it 244
pair keukentafel : 173
pair kinder $ 294
pair kinder . 195
pair kinder gan -236
pair klopt dat -244
pair klopt niet 244
pair knippert $ -199
pair knippert al -247
pair knippert de 174
pair kom $ 232
pair kom bij -282
pair kom je -266
pair kom jullie 439
pair kom mar 245
pair kom won 341
pair komt da -286
pair komt gerust 202
pair komt het 318
pair komt mn 240
pair komt op -271
pair komt sted 234
pair komt vanaf 294
pair kortrijk per 267
pair kost een -309
pair kot in 137
pair krijg ik 330
pair krijg nog 228
pair kringlop @it -164
pair kruispunt bij -194
pair kunn de 202
pair kunn jullie 337
pair kunt u 218
pair kuurn $ 199
pair kwoan in 211
pair kwon op 200
pair laadpal vor 244
pair lad en -278
pair lamp @it -255
pair lamp stuk -257
pair lamp uit -279
pair lang ? 306
pair lang @it -232
pair langskom of 248
pair lantaarn tegenover -199
pair lantaarn uit -340
pair leeuw , -197
pair leuv $ 196
pair lief op 234
pair liefst na 192
pair lig er 263
pair ligt een -432
pair ligt ne -322
pair link van 230
pair living , 301
pair loker . 240
pair loopt over -316
pair los $ -165
pair maand $ 266
pair maand in 324
pair maart $ 273
pair maatschapp zetel -265
pair mag de 274
pair mag die -201
pair mag een -298
pair mag er 138
pair mag het 252
pair mag je 160
pair mail a 147
pair man die 302
pair man mag -275
pair mar bij -212
pair mar de 83
pair mar den -184
pair mar het -324
pair mar nar 109
pair mar op 291
pair mar t 347
pair mar wel -319
pair matrass en -219
pair mee ? -215
pair mee van 231
pair mei 0 419
pair mei @it 215
pair meld ? 252
pair meld ik -290
pair mer $ 119
pair met 0 234
pair met @it -349
pair met afvalzak 198
pair met all -290
pair met de 173
pair met die -297
pair met drie 238
pair met een -149
pair met ingang 240
pair met mijn -115
pair met mn -103
pair met plezier 167
pair met twee 349
pair met zijn 175
pair meter hog -234
pair mevrouw , 154
pair mevrouw van -188
pair mij $ 344
pair mij @it 143
pair mij in 326
pair mij is 190
pair mij op 309
pair mij thuis 167
pair mijn adres 351
pair mijn adreswijz 231
pair mijn bed 322
pair mijn bewonerskaart 327
pair mijn broer 192
pair mijn bsn 162
pair mijn buurman -179
pair mijn buurvrouw -162
pair mijn domicilie 124
pair mijn eig 299
pair mijn ex 178
pair mijn gegeven 282
pair mijn gevel 221
pair mijn gezin 356
pair mijn huis 166
pair mijn huisadres 219
pair mijn huurcontract 255
pair mijn inschrijv 278
pair mijn kelder 196
pair mijn klein -288
pair mijn living 352
pair mijn mama 254
pair mijn man 382
pair mijn moeder 234
pair mijn navigatie -376
pair mijn nieuw 489
pair mijn oprit 295
pair mijn oud 194
pair mijn parkeervergunn 231
pair mijn post 219
pair mijn postcod 180
pair mijn ram 314
pair mijn schoonmoeder 284
pair mijn strat -311
pair mijn studio 256
pair mijn tant 309
pair mijn vader 196
pair mijn velo -240
pair mijn voordeur 322
pair mijn vriend 120
pair mijn vriendin 230
pair mijn woning 366
pair mijn woonadres 206
pair mijn woonhuis 296
pair mijn zon 121
pair mijn zus -30
pair milieustrat @it -228
pair mn ex 214
pair moeder ( 298
pair moeder , 256
pair moest ik 245
pair moet een -217
pair moet ge -166
pair moet hij 222
pair moet ik 199
pair moet we -205
pair moet weg 264
pair mog dar 300
pair mog wij -269
pair moogt het 206
pair mur van -238
pair museum @it -297
pair mvg kes 213
pair na 0 244
pair na de 227
pair na vier 172
pair naast @it -503
pair naast de -201
pair nabij @it -284
pair nacht , 139
pair nam : 372
pair nam ria 171
pair namen de -330
pair nar : 392
pair nar @it 148
pair nar dar 164
pair nar de -310
pair nar gas -203
pair nar het -68
pair nar ons -172
pair nar oud 326
pair nar riool 232
pair nar schol 124
pair nar sint 375
pair ne ker -118
pair ne put -280
pair net verhuisd 233
pair nie $ -233
pair niemand mer -258
pair niet . 105
pair niet 0 389
pair niet ? 278
pair niet bij -240
pair niet geleegd 234
pair niet lang -377
pair niet mer -83
pair niet open -335
pair niet te -225
pair niet van -198
pair niet weg 364
pair nieuw @it 204
pair nieuw adres 87
pair nieuw afvalpas 180
pair nieuw appartement 326
pair nieuw bewoner 249
pair nieuw huis 260
pair nieuw stekkie 265
pair nik $ 260
pair nik aan 243
pair nodig ? -387
pair nodig vor -212
pair nog @it 353
pair nog allen 265
pair nog altijd -298
pair nog bij 341
pair nog ingeschrev 195
pair nog niet 397
pair nooit een 182
pair nooit mer 168
pair nr 0 -238
pair nu @it 239
pair nu de -261
pair nu in 269
pair nu op 234
pair nu waterlelie 205
pair nu zit 216
pair nummer @it 97
pair ocmw $ 292
pair of de -236
pair of niet 302
pair oktober @it 164
pair om 0 -174
pair om de -164
pair oma woont 225
pair omgewaaid , -211
pair omgewaaid bom 242
pair omhog , -268
pair onder betaald 249
pair onder de 290
pair onder het -271
pair onder mij 252
pair onderbur , 202
pair onderuit gegan -257
pair onderweg nar -235
pair ongever $ -277
pair onkruid stat -243
pair ons , 250
pair ons aan 173
pair ons adres -287
pair ons appartement 224
pair ons binn 287
pair ons bomma 418
pair ons deur 269
pair ons in 276
pair ons kantor -311
pair ons op 275
pair ons ouder 298
pair ons thuis -100
pair onz badkamer 300
pair onz boekhandel -420
pair onz maatschapp -265
pair onz postcod 224
pair onz tuin 317
pair onz vzw -227
pair onz woning 315
pair onz zon 335
pair ook bij -272
pair ook in 340
pair ook op -234
pair op $ 96
pair op @it 52
pair op de -222
pair op den 254
pair op een 254
pair op gordiaan 214
pair op het -87
pair op kamer 232
pair op kot 297
pair op met -250
pair op mijn 96
pair op nummer 224
pair op omvall -217
pair op ons 404
pair op pijlkruid 193
pair op sportpark -297
pair op strat -126
pair op t 243
pair op te 177
pair op zaterdag -335
pair op zondag -228
pair open , -388
pair open met -321
pair open monumentendag -213
pair open na 172
pair ophal $ 159
pair opruim $ -205
pair oud @it 319
pair oud adres 476
pair oud bankstel -205
pair oud heverlee 238
pair oud mener 254
pair oud papier 165
pair oud postkantor -272
pair oudenaard $ 273
pair ouder won 152
pair over @it -232
pair over de -277
pair over het -248
pair overberg $ 213
pair pakket met 198
pair pal @it -238
pair pal vor 226
pair papier $ 162
pair parkeervergunn mee 231
pair parker $ -258
pair parker bij -308
pair parochiezal @it -363
pair pas , -262
pair per 0 184
pair pijlkruid 0 193
pair pleintj , -286
pair post komt 202
pair post nar 367
pair post vor 113
pair postcod : 343
pair postcod @it 164
pair postcod is 183
pair postcod van 133
pair postcodegebied @it -262
pair pottenbak $ 221
pair ram , 271
pair recht op -194
pair recht over -217
pair rechtover @it -256
pair recyclagepark , -234
pair recyclagepark @it -353
pair red er -273
pair regent , 177
pair reken @code 217
pair reken van -327
pair ria , 367
pair riool , 219
pair rod , 455
pair roeselar $ -58
pair rok uit -264
pair rond @it -122
pair s morgen 305
pair s nacht -150
pair sam op 181
pair schef $ -171
pair scheiding sta -202
pair schreeuwt heeft 264
pair schrijf ik 234
pair schrijv op 185
pair schutting van 225
pair sind gister 282
pair sind juni 256
pair sind kort 104
pair sind maandag 224
pair sind mei -102
pair sind vorig 239
pair slap , 209
pair slap er 225
pair sleutel ligt 351
pair sleutel van 217
pair slot $ 91
pair sluikstort aan -205
pair sociaal huis -211
pair soest $ -241
pair speelplein @it -309
pair speeltuin @it -279
pair spekglad $ -261
pair sta ingeschrev 227
pair sta op 227
pair stan er 206
pair stat ? -215
pair stat @it -241
pair stat al -269
pair stat altijd -219
pair stat blank 203
pair stat dar -382
pair stat dat -164
pair stat een -321
pair stat nog 354
pair stat schef -259
pair stat te 376
pair sted bij 234
pair steenweg 0 400
pair stoep $ -278
pair stoep , 132
pair stoep bij -171
pair stoep vor -428
pair straatlamp kapot -251
pair strat $ -323
pair strat , -205
pair strat : -247
pair strat bij 243
pair strat en 294
pair strat verder -234
pair stuk $ -408
pair stuk , 216
pair stur de 309
pair stur mar 213
pair supermarkt , -208
pair t @it 225
pair t es -219
pair t gelijkvloer 316
pair t is 219
pair t regent 177
pair t stinkt 257
pair t system -202
pair t voetpad -231
pair t zebrapad -278
pair te @it 201
pair te doen -72
pair te hal 177
pair te lat -257
pair te stur 208
pair te ver 351
pair te vind 221
pair te voet -234
pair te wet 252
pair teg het -258
pair tegenover @it -460
pair tel 0 349
pair tel : 229
pair tem $ 220
pair ter hoogt -299
pair ter plat -277
pair terug , 311
pair terwijl het 358
pair terwijl ik 265
pair thuis $ 215
pair thuis ( 197
pair thuis , 239
pair thuis : 130
pair thuis ? 221
pair thuis @it 335
pair thuis op 251
pair thuisadres : 233
pair thuisadres @it 251
pair thuisbezorgd word 218
pair thv @it -228
pair tijdelijk op 198
pair tis @it 311
pair toch $ 266
pair toch , -254
pair toch ? -148
pair toch op -223
pair toe $ -238
pair tot 0 -227
pair tot hoe -111
pair tot vorig 246
pair trek in 192
pair trekt bij 180
pair trouw in -155
pair trouwgesprek grag 173
pair tuin , 254
pair tuin van 145
pair turnhout $ 254
pair tuss @it -237
pair twed deur 281
pair twed ker 214
pair twed verdiep 186
pair twee kindjes 266
pair u de 337
pair uit $ -402
pair uit . 346
pair uit het 173
pair uit te 162
pair utrecht , 273
pair uur , 333
pair uur : -310
pair valt dat 259
pair van 0 165
pair van @it 322
pair van bij 214
pair van de -90
pair van den -231
pair van hed 196
pair van hiernaast 242
pair van huis -246
pair van in 259
pair van jullie 241
pair van mij 174
pair van mijn 483
pair van ons -176
pair van t -266
pair van wie -205
pair vanaf 0 172
pair vanaf @it -389
pair vanaf de 248
pair vanaf maandag 217
pair vanaf oktober 164
pair verder mar -234
pair verdiep $ 258
pair vergunn $ 202
pair vergunn gevraagd 222
pair vergunn nodig -296
pair verhuis van 229
pair verhuisd ? -169
pair verhuisd @it 210
pair verhuisd binn 292
pair verhuisd nar 159
pair verhuisd van 299
pair verhuist er 180
pair verhuist van -231
pair verhuiz doorgev 251
pair verhuiz nar 215
pair verhuiz per 172
pair verhuiz zaterdag 303
pair verhur de 272
pair verhuusd van 247
pair verstopt $ -285
pair verstopt , -269
pair vierd verdiep 220
pair vind $ 221
pair vindt de -261
pair vlakbij @it -252
pair vlakbij en -276
pair vloek $ -201
pair voet nar -234
pair voetpad $ -261
pair voetpad , -184
pair voetpad vor -252
pair vogelpik als -201
pair vol , -180
pair volgen mij 228
pair volgend maand 248
pair volgend wek 210
pair voortan met 187
pair voortuin , 280
pair vor $ 261
pair vor ? 312
pair vor @it -65
pair vor de 9
pair vor den 236
pair vor inschrijv 221
pair vor mij 221
pair vor mijn 181
pair vor onz 274
pair vorig huurder 265
pair vorig jar 252
pair vorig maand 102
pair vorig wek 239
pair vraagt hoe -201
pair vraagtek $ 155
pair vrag ik 204
pair vriend , 151
pair vriend @it 304
pair vuilkar is 287
pair vuilniskalender nar 164
pair waard van 201
pair wanner gat -330
pair wanner is 201
pair wanner kom 247
pair wanner komt 234
pair wanner wordt -190
pair want de 265
pair want ik 344
pair war : -289
pair war hal 232
pair war ik 191
pair war kan -295
pair war moet 200
pair war wij 285
pair was @it 341
pair was het -268
pair wat : -210
pair wat is -142
pair wat stat 206
pair water uit 254
pair waterlelie 0 252
pair we doen 259
pair we er 200
pair we gan 202
pair we will -210
pair we zit 323
pair weg $ -177
pair weg ter -143
pair wek , 211
pair wek een -212
pair wel $ 275
pair wel een -204
pair wel zo -201
pair welk dag 152
pair welk wijk 257
pair wet jullie -120
pair wet niet -205
pair wet of -244
pair wetter $ 233
pair weun in 192
pair wie $ -205
pair wie heeft -163
pair wie komt -228
pair wie moet -197
pair wie van 177
pair wie verhuist 180
pair wij , 446
pair wij @it 264
pair wij aan 288
pair wij dus 268
pair wij hebb 257
pair wij hur 395
pair wij nar 278
pair wij op 278
pair wij sind 243
pair wij verhuiz 346
pair wij will -364
pair wij zijn 73
pair wij zit 264
pair wijk , -196
pair wijk en -244
pair wil de 323
pair wil een -265
pair wil grag 192
pair wil trouw 323
pair will grag -179
pair will met -233
pair winkel op -203
pair won $ 336
pair won , -26
pair won . 204
pair won : 181
pair won ? 247
pair won @it 180
pair won aan 406
pair won dar 80
pair won er 478
pair won hier -272
pair won ik 434
pair won in 45
pair won nu 296
pair won op 503
pair won sam 181
pair won sind 360
pair won tegenover 295
pair won we 245
pair won wij 236
pair won zelf 179
pair wonend @it 308
pair woning ( 250
pair woning aan 193
pair woonacht @it 382
pair woonadres , 206
pair woonadres : 243
pair woonadres @it 219
pair woont , 189
pair woont @it 58
pair woont dar 292
pair woont er 236
pair woont in 363
pair woont op 381
pair word $ 220
pair word , 303
pair word ? 239
pair word bij 225
pair word op 218
pair wordt @it 396
pair wordt dar 229
pair wordt er -249
pair wortel van 195
pair zag een -219
pair zag ik -194
pair zak en -262
pair zal de -240
pair zaterdag $ -298
pair zaterdag nar -175
pair ze de -175
pair ze t -149
pair ze van -302
pair ze will -217
pair ze woont 176
pair ze zijn 288
pair ze zit 310
pair zegt dat -155
pair zelf $ 336
pair zelf @it 194
pair zelf op 192
pair zelf woont 245
pair zet . -273
pair zet achter 274
pair zet een 365
pair zet hun 221
pair zetel verhuist -265
pair zie ik -208
pair zijn . 246
pair zijn adres 217
pair zijn al 254
pair zijn de 259
pair zijn een -223
pair zijn jullie -279
pair zijn met 271
pair zijn pas -187
pair zijn van 269
pair zit @it -199
pair zit een 156
pair zit elk 202
pair zit het -205
pair zit hier 320
pair zit ik 219
pair zit met 222
pair zit op -99
pair zit sind 216
pair zit toch -223
pair zit verstopt -234
pair zo 0 -201
pair zo vies -223
pair zoek ik 216
pair zon $ 222
pair zon , 232
pair zon vertrekt 395
pair zond van -232
pair zondag is 222
pair zonnepanel op 254
pair zottegem $ -286
pair zottegem , 164
pair zus aan 254
pair zus har 185
pair zwan , -164
pair zwembad , -278
pair zwembad @it -193
pair zwerfvuil @it -199
pair zwijndrecht , 221
skip ( , 313
skip ( 0 508
skip ) de 252
skip ) is 199
skip , $ 39
skip , ) 464
skip , , 72
skip , 0 328
skip , : -211
skip , ? 138
skip , @it 142
skip , a 147
skip , aan -256
skip , adres 227
skip , bel 231
skip , ben 163
skip , bij -224
skip , buurvrouw -181
skip , da -227
skip , dan -132
skip , dat -89
skip , den -192
skip , deur 362
skip , die -184
skip , doe 279
skip , dus 170
skip , een -458
skip , en -129
skip , er 236
skip , ganzerik 226
skip , gat -171
skip , gen 187
skip , genk 37
skip , gerust 202
skip , groen 219
skip , heeft -200
skip , het -75
skip , hij 198
skip , hog -286
skip , hoogt -220
skip , huis 395
skip , iemand 254
skip , ik -123
skip , in -147
skip , ingang 210
skip , is -96
skip , je 243
skip , jt 249
skip , jullie 360
skip , k 290
skip , kan 41
skip , ker 257
skip , kinder 177
skip , kom 249
skip , leuv 276
skip , maatschapp -265
skip , mar -256
skip , matrass -304
skip , met 213
skip , mij 225
skip , mijn 213
skip , nieuw 391
skip , nodig -303
skip , nu 111
skip , of 199
skip , ons 280
skip , op -193
skip , oranjeveren -241
skip , oud -415
skip , papier 290
skip , roeselar 462
skip , sind 207
skip , slap 201
skip , sta 245
skip , stat 191
skip , t 338
skip , te 123
skip , ter -192
skip , uit -292
skip , van 87
skip , verdiep 190
skip , vrag 204
skip , vrijdag -233
skip , wek 273
skip , welk 237
skip , wet 257
skip , wetter 247
skip , weun 252
skip , wil 150
skip , will -313
skip , won 562
skip , woont 354
skip , ze 192
skip , zet 171
skip , zij 173
skip , zijn 439
skip , zo -219
skip , zx 266
skip 0 $ 93
skip 0 , 279
skip 0 : -303
skip 0 ? 2
skip 0 @it 190
skip 0 aan -100
skip 0 adres 134
skip 0 apeldoorn 184
skip 0 bsn 247
skip 0 daarna 193
skip 0 en -98
skip 0 gen 306
skip 0 grag 188
skip 0 hier -206
skip 0 ik -218
skip 0 inschrijv 221
skip 0 mail 198
skip 0 mar 243
skip 0 mijn 286
skip 0 nieuw 239
skip 0 overberg 213
skip 0 uit 176
skip 0 utrecht 177
skip 0 vier -266
skip 0 wij 437
skip 0 wil 295
skip 0 won 313
skip 0 woont 288
skip 0 zal -283
skip 0 zet 290
skip : $ 184
skip : . 505
skip : @code -312
skip : adres 277
skip : dendermond -189
skip : initiatie 221
skip : plat 276
skip : stoep -261
skip : won 331
skip ; de 270
skip @code 0 272
skip @it $ 34
skip @it , -69
skip @it 0 -33
skip @it : 55
skip @it ? -164
skip @it altijd -246
skip @it bel 226
skip @it betal -206
skip @it bij 239
skip @it blank 229
skip @it borgerhout 116
skip @it bsn 167
skip @it dan 256
skip @it dar -214
skip @it dat 143
skip @it de -194
skip @it die -404
skip @it drie -228
skip @it dus 207
skip @it ede 193
skip @it een -182
skip @it elk 259
skip @it er -346
skip @it ge -176
skip @it gen 144
skip @it gevar -282
skip @it har 174
skip @it heb 164
skip @it hebb 324
skip @it heeft -136
skip @it hel -371
skip @it het 85
skip @it hier 269
skip @it hoevel -258
skip @it hor 303
skip @it hun 292
skip @it ik 487
skip @it jullie 280
skip @it kapot -257
skip @it komt -289
skip @it krijg 244
skip @it kunn 323
skip @it link 230
skip @it lo 177
skip @it mag 159
skip @it met 228
skip @it mijn 102
skip @it mn -317
skip @it mog 235
skip @it na 229
skip @it nar 158
skip @it niet -283
skip @it nog 206
skip @it ons 219
skip @it ook -302
skip @it open -247
skip @it opengebrok -159
skip @it over -232
skip @it schef -258
skip @it stat -310
skip @it te -224
skip @it thuis 177
skip @it twed 199
skip @it uit -164
skip @it vergunn 148
skip @it verstopt -234
skip @it vol -248
skip @it vor -385
skip @it war 210
skip @it water -260
skip @it wek 236
skip @it wet -187
skip @it wij 55
skip @it wil 195
skip @it won 234
skip @it word -159
skip @it ze -251
skip @it zeker -282
skip @it zij 278
skip @it zo -188
skip ^ ) -266
skip ^ , 342
skip ^ . 107
skip ^ 0 -230
skip ^ : 198
skip ^ ? -257
skip ^ @code 376
skip ^ @it 132
skip ^ aan 80
skip ^ adres -227
skip ^ appartement 224
skip ^ bewoner 277
skip ^ bij -342
skip ^ bom -266
skip ^ bov -249
skip ^ brandt -329
skip ^ broer 267
skip ^ caf -187
skip ^ de 193
skip ^ die 208
skip ^ domicilie 130
skip ^ doorgev 227
skip ^ een -154
skip ^ en 416
skip ^ er -328
skip ^ ex 244
skip ^ gan 204
skip ^ gedumpt -216
skip ^ gegeven 282
skip ^ genk 218
skip ^ gevraagd 213
skip ^ gezien -184
skip ^ heb 58
skip ^ hebb 74
skip ^ heeft -401
skip ^ het -220
skip ^ hier 259
skip ^ hoe -327
skip ^ hor -189
skip ^ hous 322
skip ^ huisadres 243
skip ^ hur 485
skip ^ huurcontract 255
skip ^ huurder 309
skip ^ in 21
skip ^ is 87
skip ^ ja 176
skip ^ jan 253
skip ^ jullie -302
skip ^ kapot -166
skip ^ kes 213
skip ^ kinder -189
skip ^ lamp -312
skip ^ lantaarn -156
skip ^ lig -213
skip ^ ligg -270
skip ^ ligt -98
skip ^ ma 277
skip ^ mar 396
skip ^ men 227
skip ^ met -222
skip ^ mevrouw 201
skip ^ mij 134
skip ^ mijn 167
skip ^ moeder 178
skip ^ moet -174
skip ^ moogt 243
skip ^ nar 204
skip ^ ne 184
skip ^ nieuw 291
skip ^ nr 430
skip ^ nummer -274
skip ^ ochtend -232
skip ^ ocmw -174
skip ^ oma 157
skip ^ op -188
skip ^ ouder 90
skip ^ over -240
skip ^ overbuurman 254
skip ^ paspoort 218
skip ^ post 168
skip ^ postcod 280
skip ^ put -166
skip ^ rammelt -327
skip ^ ria 171
skip ^ sind 232
skip ^ speeltuin -307
skip ^ stat -123
skip ^ stoeptegel -260
skip ^ strat -129
skip ^ studio 256
skip ^ t -230
skip ^ te 230
skip ^ thuis 326
skip ^ thv -249
skip ^ trek 218
skip ^ tuin 292
skip ^ u 351
skip ^ uit 16
skip ^ verblijf 317
skip ^ verhuis 136
skip ^ verhuiz 432
skip ^ verhur 90
skip ^ verkeersbord -356
skip ^ vol -229
skip ^ vor -110
skip ^ vorig 269
skip ^ vraagt -262
skip ^ vriend 186
skip ^ vriendin 281
skip ^ vrouw 283
skip ^ vuilkar 287
skip ^ we 215
skip ^ weg -194
skip ^ werk -258
skip ^ weun 248
skip ^ wil -198
skip ^ won 152
skip ^ woning 317
skip ^ zag -200
skip ^ zijn -41
skip ^ zit 512
skip ^ zonder -281
skip ^ zou 294
skip ^ zus -113
skip a $ 147
skip aan $ -358
skip aan , -325
skip aan . -116
skip aan 0 -315
skip aan @it -101
skip aan achterkant 351
skip aan deur 248
skip aan gevel 138
skip aan is -208
skip aan keukentafel 173
skip aan kruispunt -242
skip achter $ -289
skip achter , -281
skip achter huis 316
skip achter supermarkt -193
skip achterom $ 217
skip adres $ 365
skip adres , 148
skip adres 0 292
skip adres @it -116
skip adres de 16
skip adres nu 220
skip adres vanaf 164
skip adreswijz @it 231
skip affiches de -143
skip afvalzak @it 198
skip al $ -212
skip al ? 266
skip al dag 157
skip al dicht 291
skip al een -276
skip al en -219
skip al jar 291
skip al maand -185
skip al zaterdag -194
skip all uit -248
skip allen $ 204
skip allen @it 276
skip allen op 316
skip almer $ 196
skip als bij -260
skip als in -187
skip als regent 146
skip als van 314
skip als woonadres 206
skip altijd , -292
skip altijd @it -318
skip altijd de -254
skip altijd gehuwd -202
skip altijd mijn 216
skip alvast $ 183
skip apeldoorn $ 122
skip apothek @it -344
skip appartement @it 253
skip aub $ -205
skip auto 0 346
skip b roeselar 224
skip bak niet 248
skip bakker @it -318
skip ban @it -249
skip bel $ 190
skip bel stuk 174
skip ben , 398
skip ben @it 307
skip ben op 293
skip ben thuis 252
skip ben verhuisd 183
skip bereik 0 215
skip berm $ -217
skip best , 288
skip best de -198
skip best onz -265
skip bewoner @it 316
skip bezwar de 298
skip bij $ -398
skip bij ( 248
skip bij . -219
skip bij 0 461
skip bij ? -268
skip bij @it -338
skip bij aan 228
skip bij als 185
skip bij binn 287
skip bij container -262
skip bij huis 257
skip bij in 299
skip bij lief 234
skip bij onderbur 202
skip bij ondergrond -292
skip bij op 315
skip bij ouder 200
skip bij overbur 260
skip bij reg -202
skip bij speeltuin -181
skip bij stadskantor -221
skip bij vor 186
skip bij vriendin 276
skip bij zus 260
skip bijna $ -207
skip blank $ 199
skip blauw $ -242
skip blijft op -211
skip bom bij -164
skip bom het 188
skip bov kapper 296
skip brief nar 241
skip brief stur 196
skip bsn 0 247
skip buit $ -355
skip bur @it 288
skip bur dat -237
skip bus en -235
skip bus op 214
skip bushokj @it -265
skip buurman @it 222
skip buurthuis @it -280
skip buurvrouw @it 351
skip camping @it -222
skip container $ -306
skip crisisopvang , 215
skip culemborg $ 196
skip da $ 359
skip daarna 0 226
skip dag $ 192
skip dak @it 203
skip dan ik 262
skip dar de -58
skip dar een -253
skip dar het -242
skip dar ik 395
skip dar sind -203
skip dar vergunn -202
skip dar vor 149
skip dar wij 213
skip dar won 246
skip das ik 260
skip dat $ 172
skip dat , 247
skip dat in 265
skip dat ook 264
skip dat toch 199
skip dat van 207
skip dat voedselbank -191
skip dat woont 328
skip de $ -145
skip de ) -178
skip de , -231
skip de : 412
skip de ? 1
skip de @it -356
skip de aan -169
skip de achter -215
skip de al -201
skip de bewoner 213
skip de bij -250
skip de container 298
skip de dag 294
skip de dar 259
skip de dat 272
skip de de 370
skip de die 267
skip de een 299
skip de gat -373
skip de hur -283
skip de huurder 265
skip de is 199
skip de kapot -223
skip de kom 185
skip de komt 308
skip de langskom 258
skip de leeuw -197
skip de mag 103
skip de mar 392
skip de met 263
skip de moet 249
skip de naast -220
skip de nar 333
skip de nie 191
skip de om 290
skip de ook -203
skip de op -390
skip de recht -264
skip de sta -202
skip de stan 163
skip de stat 366
skip de stek 208
skip de te 119
skip de tegenover -446
skip de ter -175
skip de uit -424
skip de van -65
skip de won 348
skip de woont 223
skip de zak 208
skip de zijn -233
skip de zit -331
skip de zo 234
skip den $ 103
skip den , -219
skip den aan -223
skip den op -224
skip den van 237
skip derd $ 294
skip deur $ 321
skip deur ik 202
skip dez $ 268
skip dicht $ -263
skip die $ -264
skip die , -226
skip die @it 117
skip die aan -369
skip die tegenover -271
skip die woont 232
skip die zit 322
skip diest $ 160
skip districtshuis @it -219
skip dochter 0 243
skip doet niet -250
skip domicilie @it 224
skip doorgev $ 249
skip drie $ 136
skip dubbel de -223
skip dus $ 283
skip een ! -292
skip een $ -265
skip een , 178
skip een ? 76
skip een aan -192
skip een de -187
skip een een -112
skip een geparkeerd -287
skip een in -71
skip een krijg 224
skip een omgewaaid -187
skip een op 35
skip een over -252
skip een stel 321
skip een uit -269
skip een van 330
skip een vor -357
skip een zonder 276
skip eig $ 315
skip eindelijk $ 317
skip elk $ 172
skip elk dat 309
skip elk de 206
skip elk feest 207
skip elk lang -227
skip elk van -159
skip elk vor -201
skip en $ -281
skip en , 494
skip en 0 -222
skip en : 127
skip en @it -208
skip en de 287
skip en dichtgemaakt -183
skip en die -195
skip en gen -176
skip en hebb -140
skip en het -266
skip en ik 276
skip en in 240
skip en kat 280
skip en kindjes 177
skip en kotbas 199
skip en mer -257
skip en niet 359
skip en nu 247
skip en post 248
skip en stan 319
skip en stinkt 269
skip en voordeur 174
skip en waterlelie 205
skip en wil 211
skip en won 368
skip en zijn 356
skip en zit 349
skip en zon 180
skip er $ 384
skip er @it -287
skip er aan -189
skip er al -348
skip er bov 220
skip er dar -234
skip er dor -258
skip er gevall -229
skip er iemand 244
skip er ik 180
skip er in -361
skip er jullie 206
skip er lang -387
skip er mijn 221
skip er uit 400
skip er van 315
skip er vor 233
skip familie @it 366
skip fiet $ -280
skip fietspad , -259
skip fietspad @it -210
skip for $ -366
skip gan ? 372
skip gan nar 257
skip ganzerik , 226
skip garag @it 294
skip gas $ -224
skip gat @it -203
skip gat nar -206
skip ge er -258
skip ge hoe -201
skip geacht , 181
skip geb 0 367
skip gebor 0 237
skip gedomicilieerd @it 238
skip gedumpt @it -190
skip gedumpt de -255
skip gef dat 220
skip gehaald $ 207
skip gehuwd t -202
skip geliev brief 196
skip gelijkvloer moet 236
skip gen , 166
skip gen . 209
skip gen bak 140
skip gen gehad -222
skip gen gekreg 391
skip gen mer -187
skip gestort de -314
skip gevel het -227
skip gewon , 336
skip gewoond pijlkruid 193
skip gezien @it -217
skip gezien de -309
skip gezin $ 173
skip gezin 0 175
skip gft $ 234
skip gooit in -287
skip gordijn al 254
skip goud , -197
skip gracht over -252
skip graffiti de -253
skip grag ons 173
skip gratis $ -257
skip groen $ 221
skip groet bestur -241
skip grofvuil mij 197
skip grot 0 179
skip gsm 0 328
skip hal @it 177
skip han de 284
skip hang de -351
skip hangt @it -241
skip hangt op -232
skip har , 220
skip har adres 185
skip heb de -218
skip heb mijn 193
skip heb op 253
skip heb printer 217
skip heb sleutel 192
skip hebb 0 291
skip hebb dar 278
skip hebb de -177
skip hebb mijn 212
skip hed de 196
skip hee wij 196
skip heeft $ 224
skip heeft een -299
skip heeft en 242
skip heeft hel 253
skip heeft huis 285
skip hei om -279
skip hek $ -312
skip hek @it -245
skip hel , 172
skip hel dag 162
skip hel strat -105
skip hel thuis 272
skip hem $ -183
skip hen $ -213
skip het $ 9
skip het ( -270
skip het , -274
skip het . -237
skip het : -300
skip het @it -226
skip het aan -325
skip het bij -258
skip het dar -230
skip het en -172
skip het gas -274
skip het grag 173
skip het hangt -265
skip het heeft -233
skip het huis -211
skip het is 212
skip het loket 178
skip het met 198
skip het moet 231
skip het niet 214
skip het nog -120
skip het op -188
skip het postkantor -272
skip het van -308
skip het verhuisd -237
skip het zit -255
skip hey gan 213
skip hier $ 209
skip hier @it 227
skip hier drie 160
skip hier ik 205
skip hiernaast @it 242
skip hij @it 227
skip hoe ik 484
skip hoe inlog -201
skip hoek de -198
skip hog 0 -291
skip hoogt @it -323
skip hor mar -218
skip hotel @it -219
skip hout $ 173
skip huis $ 195
skip huis , 441
skip huis @it 76
skip huis de -171
skip huis en 165
skip huis ik -178
skip huis wij 224
skip huisadres @it 249
skip huisnummer $ 239
skip hun in 233
skip hur @it -193
skip hur en 233
skip hur kamer 323
skip huurcontract @it 255
skip huurder @it 313
skip huurt op 298
skip iet doen -158
skip ik $ 169
skip ik , -305
skip ik 0 250
skip ik : 207
skip ik ? 317
skip ik @it -127
skip ik al 86
skip ik bij -97
skip ik container 280
skip ik de -120
skip ik dor 220
skip ik een -218
skip ik er 408
skip ik gen 261
skip ik gewoond 253
skip ik grag 399
skip ik hier 202
skip ik in 121
skip ik ingeschrev 353
skip ik kamer 160
skip ik lang -191
skip ik me 214
skip ik mijn 209
skip ik nar 178
skip ik niet 205
skip ik nieuw 256
skip ik nodig 221
skip ik nog 303
skip ik nu 254
skip ik onder 235
skip ik op -78
skip ik sind 306
skip ik tegenover 287
skip ik trouw 323
skip ik uit 217
skip ik van 416
skip ik vor -273
skip ik woonacht 388
skip ik zelf 155
skip in $ -113
skip in . 415
skip in ? 259
skip in @it -30
skip in berm -275
skip in bib -279
skip in bus 418
skip in de -266
skip in donker 279
skip in en 354
skip in fietspad -205
skip in garag 368
skip in het -198
skip in is 196
skip in kantin -296
skip in kelder 230
skip in mar 168
skip in mijn 218
skip in plantsoen -298
skip in schrijv 306
skip in slaapkamer 228
skip in slot -282
skip in sporthal -275
skip in strat -416
skip in trappenhuis 213
skip in tuin 229
skip in voortuin 280
skip in weg 109
skip in wegdek -133
skip in wijk -285
skip in won 287
skip in zal -141
skip ingang hed 196
skip ingeschrev $ 295
skip ingeschrev @it 222
skip ingeschrev op 144
skip initiatie $ 221
skip inlog wel -201
skip inschrijv @it 170
skip inschrijv pottenbak 221
skip is ! -341
skip is $ 65
skip is , 184
skip is . 116
skip is adres 330
skip is allen -248
skip is als 187
skip is altijd 204
skip is bom -187
skip is de 293
skip is dus 213
skip is echt 211
skip is en 359
skip is geleegd 227
skip is genoeg 211
skip is huis 297
skip is ik 227
skip is in 246
skip is loket -189
skip is mij 171
skip is mijn 372
skip is niet -222
skip is oktober 231
skip is op -227
skip is oud 146
skip is over -207
skip is sporthal -296
skip is stuk -254
skip is te 255
skip is thuis 226
skip is zaterdag -227
skip jar $ 198
skip jar het -231
skip jar mer 173
skip je $ 277
skip jullie $ -264
skip jullie , 248
skip jullie ? 244
skip jullie grofvuil 227
skip jullie mijn 206
skip jullie verhuisd -248
skip k @it 225
skip k mijn -253
skip k op 213
skip k verhuusd 247
skip kan $ -320
skip kan @it -165
skip kan de -268
skip kan een 194
skip kan iemand 173
skip kan mer 359
skip kan niet 118
skip kan parkeervergunn 231
skip kapot @it -133
skip ker @it -285
skip ker de 237
skip ker maand 257
skip ker zien 225
skip kerk @it -249
skip kermis aan -221
skip kes 0 213
skip keukentafel @it 173
skip klar de 318
skip klopt $ -186
skip knippert een -250
skip knippert hel 174
skip kom @it 241
skip kom aan 417
skip kom de -277
skip kom ik 230
skip komt $ -256
skip komt @it 269
skip kortrijk 0 267
skip kot @it 156
skip krijg dan 288
skip krijg de 304
skip krijg een 206
skip krijg sted 228
skip kroeg @it -278
skip kruispunt @it -161
skip kwoan de 211
skip kwon @it 260
skip laadpal ons 244
skip lamp $ -257
skip lamp @it -204
skip lang $ -249
skip lang , -235
skip lang en -233
skip langskom $ 228
skip lantaarn $ -291
skip lantaarn @it -131
skip lantaarnpal @it -230
skip lat ? -314
skip lat aan 23
skip lat in -271
skip lat op 217
skip leegstaand @it -144
skip leeuw @it -197
skip lever @it 332
skip ligg de -232
skip ligt de -161
skip ligt een 367
skip link de 230
skip liv @it 224
skip locatie @it -401
skip lokal @it -248
skip loker $ 240
skip loket @it -341
skip ma @it 268
skip maand hek -171
skip maandag mijn 221
skip maart , 221
skip maart ik 237
skip maatschapp verhuist -265
skip mag $ -251
skip mag ? 213
skip mag de -299
skip mag een 229
skip mag ons 338
skip mag vuilniskalender 164
skip mail . 109
skip mama 0 250
skip man in 316
skip mar hangt -216
skip mar hebb 310
skip mar in -242
skip mar mij 203
skip mar won 336
skip me in 203
skip me is 252
skip me op 376
skip mee $ -162
skip meld $ 254
skip mer $ 217
skip mer @it -174
skip mer de 181
skip mer het -310
skip met 0 -214
skip met ? -233
skip met @it -176
skip met baby 210
skip met bij -376
skip met kinder 217
skip met kinderwag -360
skip met man 95
skip met nar 198
skip met op 235
skip met van 298
skip meter de 185
skip mij , 147
skip mij @it 383
skip mij de 322
skip mij op 246
skip mij te 178
skip mijn ( 361
skip mijn , 311
skip mijn . 189
skip mijn : -267
skip mijn ? 254
skip mijn @it 429
skip mijn aan 326
skip mijn adres 270
skip mijn appartement 326
skip mijn blijft 294
skip mijn doet 171
skip mijn is 166
skip mijn komt 274
skip mijn ligt 410
skip mijn mag 259
skip mijn mar -192
skip mijn mee 231
skip mijn moet -122
skip mijn nar 146
skip mijn niet 215
skip mijn nog 276
skip mijn op 106
skip mijn te 208
skip mijn thuis 194
skip mijn van 220
skip mijn vertrekt 395
skip mijn vor 488
skip mijn won 152
skip mijn woont 286
skip mijn zou 264
skip milieustrat toch -228
skip mn $ 126
skip mn is 124
skip mn zit 306
skip moeder 0 300
skip moeder @it 237
skip moet $ 304
skip moet bij 119
skip moet dan 214
skip moet dar -157
skip moet dat -156
skip moet nog 307
skip moet op 250
skip moet vor -199
skip moet word 218
skip mvg apothek -302
skip na . 279
skip na jar 237
skip na scheiding 259
skip na thuis 278
skip naast , -329
skip nacht $ -431
skip nacht , 233
skip nacht @it -269
skip nar $ 273
skip nar ( -257
skip nar , 77
skip nar 0 143
skip nar @it 251
skip nar ander -219
skip nar en 378
skip nar huis 186
skip nar in 247
skip nar mama 201
skip nar met 230
skip nar oud 204
skip nar thuis 338
skip nar verzorgingshuis 308
skip nar zag -238
skip ne in -280
skip nee , -183
skip nie $ 144
skip niet ! 191
skip niet $ 148
skip niet . 136
skip niet bij 195
skip niet dat 270
skip niet de -254
skip niet ik 408
skip niet mar 171
skip niet mijn -156
skip niet wie -205
skip nieuw : 247
skip nieuw @it 292
skip nieuw is 152
skip nieuw mar 171
skip nieuw op 181
skip nik . 267
skip nik de 242
skip nodig $ -387
skip nodig 0 -318
skip nog $ -153
skip nog , -182
skip nog . 305
skip nog als -202
skip nog in 167
skip nog vor 121
skip nr , 216
skip nu $ 248
skip nu , 332
skip nu @it 285
skip nu ik 216
skip nu mijn 170
skip nu of -245
skip nummer $ 206
skip of de -290
skip of jullie -279
skip of wel 215
skip oma @it 191
skip omgewaaid @it -204
skip onder $ -321
skip onder parker 249
skip onderweg huis -235
skip ons $ 336
skip ons ( 360
skip ons , 448
skip ons . 190
skip ons : -294
skip ons @it -204
skip ons dat 383
skip ons de 371
skip ons gan -223
skip ons heur 281
skip ons huis -216
skip ons is -204
skip ons op -185
skip ons woont 316
skip ons zit -217
skip onz $ 211
skip onz ( 110
skip onz aan 283
skip onz op -202
skip onz zetel -265
skip onz zit -203
skip ook vor -226
skip ook zondag -228
skip op ! 283
skip op $ -31
skip op , 126
skip op . -46
skip op ? -184
skip op @it 133
skip op adres 196
skip op balkon 256
skip op bel 225
skip op bouwplat -223
skip op bov 318
skip op en 86
skip op gelijkvloer 316
skip op gemeentehuis -193
skip op gen 237
skip op gevel -184
skip op hal 177
skip op koffie 279
skip op ligt -216
skip op maart 312
skip op mar 177
skip op mur 232
skip op ook -236
skip op pleintj -329
skip op rijban -277
skip op sit -82
skip op stat -238
skip op stookt 275
skip op toch -205
skip op twed 228
skip op van -296
skip op vierd 220
skip op voetpad -270
skip op vor -226
skip op weg -244
skip op won 171
skip op woont 211
skip op zijn -298
skip open , -293
skip open 0 172
skip oud $ 205
skip oud , -127
skip oud : 180
skip oud stat -236
skip oud vor -265
skip oud was 351
skip over $ -232
skip over stoep -181
skip over voetpad -275
skip pakket afvalzak 198
skip pal $ -168
skip pal mijn 226
skip pand is -200
skip parkeervergunn van 231
skip parker dar -196
skip parker de -153
skip parkj @it -192
skip paspoort thuisbezorgd 218
skip pc @it 246
skip per $ -349
skip per aug 225
skip per december 196
skip pijlkruid , 193
skip plat @it -335
skip pleintj @it -329
skip post @it 371
skip post de -180
skip post mij 143
skip post sted 184
skip postcod , 340
skip postcod @it 348
skip postcod het -207
skip postcod is -263
skip postcod mijn 154
skip postkantor @it -214
skip put @it -260
skip putdeksel $ -202
skip recht @it -214
skip recyclagepark @it -236
skip reken 0 217
skip ria @it 266
skip rod $ 395
skip rond , -300
skip rotond @it -156
skip samenwon @it 422
skip schol @it -268
skip schol op -175
skip schutting 0 225
skip sind , 271
skip sind een -289
skip sind op 209
skip sind scheiding -202
skip sind won 179
skip sint . 356
skip sit $ -239
skip slaapkamer de 379
skip slap @it 192
skip sleutel van 169
skip sluikstort de -281
skip snackbar @it -268
skip sporthal , -265
skip sta @it 227
skip sta ingeschrev 231
skip sta nog -202
skip sta op 225
skip stan al -246
skip stank de 211
skip stat . 245
skip stat 0 -402
skip stat al -202
skip stat bij 203
skip stat de -199
skip stat een -280
skip stat en -195
skip stat mijn 189
skip stat nog 185
skip stat ons 309
skip stat op 198
skip sted de 211
skip steiger de -223
skip stek @it 309
skip stoep $ -78
skip stoep @it -100
skip stookt in 275
skip strat $ 270
skip strat 0 -119
skip strat mar -234
skip strat wat -197
skip studentenkamer @it 287
skip studio @it 186
skip stur @it 264
skip stur brief 213
skip stur pakket 198
skip supermarkt @it -292
skip t @it -243
skip t aan -240
skip t adres 214
skip t doar -219
skip tak het -236
skip te $ 119
skip te , 437
skip te . 84
skip te en 333
skip te kuurn 199
skip te op 262
skip te oud 238
skip tegenover $ -279
skip tegenover , -207
skip tel 0 409
skip tent @it -258
skip ter van -406
skip terwijl dar 214
skip thuis $ 290
skip thuis , 247
skip thuis @it 376
skip thuis de 451
skip thuis ik -255
skip thuisadres 0 314
skip thuisadres @it 233
skip thuisbezorgd op 218
skip thv $ -183
skip toch $ 167
skip toch @it -279
skip toch hoe -224
skip tot , -376
skip tot het -169
skip tot in 302
skip tot lat -111
skip tot wek 246
skip trek bij 192
skip trek in 217
skip trekt mij 180
skip trouw de -155
skip trouwgesprek bij 173
skip tuin @it 457
skip tuss en -211
skip twed $ 161
skip twed , 231
skip twed vor 261
skip twee $ 406
skip u stempas 244
skip uit $ 332
skip uit @it -169
skip uit de -179
skip utrecht tel 147
skip uur , 276
skip uur 0 -310
skip van $ 195
skip van , 239
skip van . -115
skip van 0 240
skip van @code 277
skip van @it 161
skip van bij 194
skip van bovenbur 216
skip van club -267
skip van de -400
skip van en -181
skip van gezin 355
skip van hangt -310
skip van huis -90
skip van in -229
skip van is 230
skip van mijn 261
skip van nieuw -274
skip van ocmw 292
skip van oud -260
skip van ouder 298
skip van reken -180
skip van stat -395
skip van supermarkt 203
skip van tot -278
skip van zet 221
skip vanaf $ 235
skip vanaf 0 329
skip vanaf @it 236
skip vastzet $ -243
skip verblijf ingang 196
skip vergunn $ 203
skip vergunn ? -296
skip vergunn nodig -246
skip vergunn vor 222
skip verhuis @it 224
skip verhuisd $ -169
skip verhuisd @it 219
skip verhuisd de 322
skip verhuist : 180
skip verhuiz 0 266
skip verhuiz nar 269
skip verhuiz van 183
skip verkeersbord $ -330
skip vier 0 -266
skip vier @it 322
skip vierd $ 287
skip voetpad @it -158
skip vol . -204
skip vol @it -216
skip vol de -272
skip volgend in 206
skip volled , -198
skip voortan de 187
skip vor ! -302
skip vor , -271
skip vor 0 -222
skip vor ? -277
skip vor de -363
skip vor deur 7
skip vor eig 348
skip vor huis 461
skip vor in -300
skip vor knippert -304
skip vor nar -225
skip vor ram 314
skip vor tant 316
skip vor trouwgesprek 173
skip vor twed 251
skip vor woning 221
skip vor zit -244
skip vor zon 283
skip vorig , 245
skip vraagt ik -201
skip vriend @it 201
skip vriendelijk , -241
skip vuilniskalender dar 164
skip waard mijn 201
skip wanner de 81
skip want heb 256
skip war @it -292
skip war al 237
skip war bij 245
skip war de -433
skip war slap 260
skip war wij -223
skip waregem de 247
skip was thuis 244
skip wat er 185
skip water de -288
skip water mijn 236
skip waterlelie $ 205
skip we @it 265
skip we een -118
skip we er 345
skip we nu 244
skip we op 199
skip we van 213
skip weg @it 227
skip weg hoogt -143
skip weg pal 226
skip wek ik 216
skip wek t -219
skip wel 0 -201
skip welk is -184
skip werk @it -233
skip werk het -280
skip werk in -194
skip wespennest de -380
skip wet van -205
skip weun in 203
skip wie dar 220
skip wie er 115
skip wij 0 271
skip wij @it 582
skip wij de 544
skip wij een -305
skip wij er 245
skip wij in 383
skip wij klein 286
skip wij met 219
skip wij op -18
skip wij pas 305
skip wij per 212
skip wij sind 208
skip wij zaterdag 147
skip wijk de -233
skip wil dat 320
skip wil lat 164
skip wil op 325
skip will een -186
skip will eig 320
skip won $ 411
skip won , 362
skip won . 294
skip won 0 -457
skip won @code 242
skip won @it 181
skip won al -233
skip won de 380
skip won dez -232
skip won een 285
skip won er 182
skip won gewon 187
skip won in 307
skip won is 244
skip won mar 240
skip won met 170
skip won nog 242
skip won nu 320
skip won op 346
skip won sind 333
skip woning @it 309
skip woning de 299
skip woonadres @it 284
skip woonhuis @it 296
skip woont $ 265
skip woont , -145
skip woont . 217
skip woont @it 334
skip woont al 236
skip woont de 428
skip woont een 297
skip woont en 219
skip woont ik 154
skip woont in 265
skip woont zijn 232
skip word $ 239
skip word @it 378
skip word de -241
skip word ik 342
skip wordt . -214
skip wortel de 195
skip zag een -238
skip zag in -212
skip zag op -328
skip zak bij 285
skip zal @it -154
skip zat op -243
skip zaterdag @it -175
skip ze de -277
skip ze er 215
skip ze ons 194
skip ze op 238
skip zebrapad @it -280
skip zelf @it 217
skip zet de -434
skip zet ons 274
skip zetel van -265
skip zien dat -294
skip zijn , -87
skip zijn @it 256
skip zijn dag 254
skip zijn en 260
skip zijn is 325
skip zijn mar 173
skip zijn van -192
skip zit , -312
skip zit de 341
skip zit in 339
skip zit kot 145
skip zit met -180
skip zit op 100
skip zit tijdelijk 216
skip zit twee 277
skip zit vor 281
skip zo $ -244
skip zo mijn -191
skip zoek een 216
skip zon $ 246
skip zon , 259
skip zon die 232
skip zon op 324
skip zottegem mag 164
skip zus nieuw 185
skip zwan @it -192
skip zwembad @it -193
skip zwijndrecht 0 221
topic @ability -1
topic @access 66
topic @body -192
topic @building -252
topic @business -158
topic @general -34
topic @hardly -89
topic @has -30
topic @home 382
topic @mind -70
topic @mine 124
topic @mine-phrase -85
topic @nuisance -59
topic @organisation -231
topic @ownPostcode 68
topic @patient 30
topic @place -132
topic @plainly 39
topic @relative 124
topic @somebody 101
topic @vehicle -123
topicAnywhere @ability -58
topicAnywhere @access 91
topicAnywhere @body -195
topicAnywhere @building -296
topicAnywhere @business -159
topicAnywhere @firstPerson 136
topicAnywhere @general 128
topicAnywhere @handled 157
topicAnywhere @hardly 85
topicAnywhere @has -71
topicAnywhere @home 425
topicAnywhere @mine 241
topicAnywhere @mine-phrase 55
topicAnywhere @nuisance -71
topicAnywhere @ofPerson -107
topicAnywhere @organisation -349
topicAnywhere @ownPostcode 132
topicAnywhere @patient 89
topicAnywhere @place -140
topicAnywhere @plainly 134
topicAnywhere @somebody 140
topicAnywhere @vehicle 455
topicBefore @ability -88
topicBefore @access 101
topicBefore @building -606
topicBefore @business -529
topicBefore @firstPerson -56
topicBefore @general 30
topicBefore @handled -296
topicBefore @has -6
topicBefore @home 258
topicBefore @mind -212
topicBefore @mine 72
topicBefore @mine-phrase -118
topicBefore @nuisance -119
topicBefore @nuisance-phrase 160
topicBefore @organisation -504
topicBefore @ownPostcode 36
topicBefore @patient 63
topicBefore @place -307
topicBefore @plainly 33
topicBefore @relative 64
topicBefore @somebody 118
topicBefore @vehicle -258
topicBeside @ability -219
topicBeside @access 216
topicBeside @building -823
topicBeside @business -670
topicBeside @firstPerson -235
topicBeside @handled -546
topicBeside @has 115
topicBeside @home 293
topicBeside @nuisance 146
topicBeside @nuisance-phrase 142
topicBeside @ofPerson 181
topicBeside @organisation -434
topicBeside @patient 387
topicBeside @place -425
topicBeside @plainly -120
topicBeside @relative 537
topicBeside @somebody 559
topicBeside @vehicle -182
topicEarlier @ability 427
topicEarlier @access 331
topicEarlier @building -473
topicEarlier @business 243
topicEarlier @firstPerson 242
topicEarlier @general -208
topicEarlier @handled -223
topicEarlier @hardly 137
topicEarlier @has -364
topicEarlier @home 674
topicEarlier @mind -324
topicEarlier @mine 501
topicEarlier @nuisance -321
topicEarlier @nuisance-phrase -208
topicEarlier @organisation -416
topicEarlier @ownPostcode 244
topicEarlier @patient 103
topicEarlier @place -305
topicEarlier @plainly 299
topicEarlier @relative 376
topicEarlier @somebody 162
topicEarlier @vehicle 307
topicNear @ability -231
topicNear @building -538
topicNear @business -461
topicNear @firstPerson 55
topicNear @general -232
topicNear @handled 95
topicNear @has 49
topicNear @home 405
topicNear @mind -292
topicNear @mine 53
topicNear @mine-phrase 345
topicNear @nuisance -119
topicNear @nuisance-phrase -424
topicNear @ofPerson -331
topicNear @organisation -634
topicNear @ownPostcode 160
topicNear @patient 219
topicNear @place -549
topicNear @plainly 68
topicNear @relative 413
topicNear @somebody 253
topicNear @vehicle 129
twoBefore , 0 362
twoBefore , dat 277
twoBefore , ik 275
twoBefore , wij 180
twoBefore 0 0 446
twoBefore 0 adres 367
twoBefore 0 en -199
twoBefore 0 nieuw 218
twoBefore 0 postcod 276
twoBefore ^ adres 419
twoBefore ^ bij -319
twoBefore ^ de -183
twoBefore ^ familie 298
twoBefore ^ ik -152
twoBefore ^ kwon 260
twoBefore ^ locatie -321
twoBefore ^ mijn 422
twoBefore ^ nieuw 165
twoBefore ^ oud 271
twoBefore ^ thuisadres 230
twoBefore ^ verhuisd 219
twoBefore ^ we 279
twoBefore ^ wij 270
twoBefore ^ won 201
twoBefore aan de -190
twoBefore allen woont 316
twoBefore bij de -487
twoBefore bij het -221
twoBefore bij mij 384
twoBefore bij ons 234
twoBefore bom omgewaaid -187
twoBefore bus stek 212
twoBefore de apothek -274
twoBefore de bakker -318
twoBefore de bur 241
twoBefore de delhaiz -244
twoBefore de familie 199
twoBefore de garag 294
twoBefore de kerk -249
twoBefore de keukentafel 173
twoBefore de put -171
twoBefore de schol -206
twoBefore de snackbar -268
twoBefore de stoep -228
twoBefore de supermarkt -292
twoBefore de weg -283
twoBefore de zal -154
twoBefore die bom -319
twoBefore een appartement 251
twoBefore eig huis 376
twoBefore elk nacht -269
twoBefore goud leeuw -197
twoBefore har huis 256
twoBefore hed op 196
twoBefore het adres 281
twoBefore het buurthuis -280
twoBefore het districtshuis -219
twoBefore het kruispunt -194
twoBefore het leegstaand -144
twoBefore het oud -213
twoBefore het pleintj -181
twoBefore het speeltuintj -177
twoBefore het voetpad -158
twoBefore het zwembad -156
twoBefore ik ben 252
twoBefore ik hur -193
twoBefore ik won 54
twoBefore ik zit 576
twoBefore in de -360
twoBefore ingeschrev op 166
twoBefore is dat -242
twoBefore is de -289
twoBefore is het -125
twoBefore is vanaf 164
twoBefore kwoan in 211
twoBefore lamp kapot -177
twoBefore maand in 324
twoBefore met afvalzak 198
twoBefore mij op 188
twoBefore mij thuis 135
twoBefore mijn adres 352
twoBefore mijn adreswijz 231
twoBefore mijn huis 356
twoBefore mijn huisadres 219
twoBefore mijn huurcontract 255
twoBefore mijn postcod 150
twoBefore mijn woning 250
twoBefore mijn woonhuis 296
twoBefore niet mer -174
twoBefore nieuw adres -148
twoBefore nieuw bewoner 249
twoBefore nog allen 265
twoBefore nog altijd -252
twoBefore nu in 251
twoBefore ondergrond container -312
twoBefore ons adres -304
twoBefore ons huis 154
twoBefore ons thuis 264
twoBefore onz postcod 224
twoBefore onz tuin 317
twoBefore op de -345
twoBefore op het -198
twoBefore op kot 156
twoBefore op strat -244
twoBefore oud adres 266
twoBefore oud postkantor -244
twoBefore ouder won 152
twoBefore sta ingeschrev 227
twoBefore stat nog 233
twoBefore te hal 177
twoBefore ter hoogt -323
twoBefore thuisbezorgd word 218
twoBefore van hiernaast 242
twoBefore van huis -246
twoBefore van mijn 294
twoBefore verhuisd nar 210
twoBefore verhuiz zaterdag 303
twoBefore vor mijn 209
twoBefore we won 181
twoBefore wij aan 288
twoBefore wij won 443
twoBefore wij zijn 256
twoBefore wij zit 285
twoBefore won aan 193
twoBefore won in 314
twoBefore won op 211
twoBefore won zelf 217
twoBefore zelf woont 245
twoBefore zijn adres 217
twoBefore zit nu 203
twoBefore zit op 262
twoBefore zit toch -223
word ! -185
word $ 3
word ( 162
word ) -168
word , 55
word . -43
word 0 17
word : -14
word ; 291
word @it 3
word ^ 3
word aan -197
word aanslag 376
word aanvrag -120
word aard -257
word academie -329
word achter -186
word achterkant 96
word achterom 292
word achtertuin 369
word adres 25
word adreswijz 332
word af -335
word affiches -143
word afgebrand 211
word afgelop 272
word afgesprok 297
word afgev -369
word afgezet -299
word afhal -256
word afsprak -360
word afval -183
word afvalapp -282
word afvalbak -225
word afvalheff 285
word afvalkalender 239
word afvalpas 233
word afvalzak 198
word ag 230
word al 190
word allebei 337
word allen 38
word alles 266
word almer 196
word als -132
word altijd -130
word amai -240
word ambachtsherenlan 206
word and 10
word ander -173
word apeldoorn 226
word apothek -137
word appartement 317
word arnhem 227
word asbestplat -191
word asfalt -285
word attest 250
word aub 62
word aug 225
word auto 248
word autoband -209
word autos -299
word b -273
word baby 257
word badkamer 392
word bak 434
word bakfiet -179
word balkon 256
word ban -218
word band -198
word bank -156
word bankj -319
word bankjes -361
word bed 293
word bedankt 183
word beginn -293
word behalv 349
word bel 529
word bell 319
word ben 271
word bened 245
word bereik 185
word bericht 212
word berm -300
word best -258
word bestelbus -205
word bestur -312
word betal 123
word betreft 361
word bewon 206
word bewoner 279
word bewonerskaart 391
word bezorg 238
word bezwar 277
word bij -79
word bijna -392
word binn 330
word blader -218
word blaft 328
word blank 164
word blauw -288
word blijft 99
word blijv 238
word blok 287
word boekhandel -420
word bom 156
word bomma 418
word boodschapp 192
word borgerhout 234
word bot -112
word bouwhek -189
word bouwplat -262
word bov 310
word bovenbur 216
word bovenwon 192
word braderie -214
word brandt -409
word breda 216
word bree 143
word brief -193
word briefadres 368
word brievenbus 140
word broer 178
word brok -347
word brouwerij -365
word bruin 261
word bsn 363
word btw -221
word buit 88
word bur 155
word bus 215
word bushalt -255
word bushokj -300
word buurtbarbecue -305
word buurthuis -200
word bv -443
word bvba -336
word caf -393
word camion 260
word carrosserie -247
word centrum -181
word chang 431
word club -352
word clubhuis -209
word cm 326
word collega 235
word consultatiebureau -197
word container 660
word content -221
word crisisopvang 215
word d 160
word da -281
word dag 270
word dak 63
word dakkapel 221
word dan 332
word dank 255
word dar -245
word dat -167
word de -57
word defect -271
word deksel -219
word delhaiz -225
word den 149
word dendermond -316
word denk -231
word der 219
word derd 276
word dez -164
word dichtgemaakt -183
word die -173
word dienst -240
word digital 301
word districtshuis -219
word dit -128
word doar -219
word doe 226
word doen 284
word doet 153
word domicilie 294
word domicilieadres 326
word domicilier 256
word donderdag 215
word doorgegev 318
word doorgev 402
word dor -303
word dordrecht 216
word draait -181
word dranghek -241
word drempel -241
word drie 181
word driehog 270
word druk 250
word dubbel 282
word duiv 296
word duizend -224
word dur -264
word dus 382
word e 324
word echt 257
word ede 193
word een -222
word eig 135
word eigenar 207
word eikenlan 295
word eind 281
word eindelijk 219
word elk -103
word emm 167
word en 3
word ene 259
word enkel -209
word envelop 302
word er 42
word erbij -321
word etag 233
word even 170
word ex 300
word extra -148
word factur -390
word familie 508
word feest 146
word fiet -266
word fietser -169
word fietspad -337
word flat -338
word flikkert -228
word fontein -353
word for -276
word formulier -165
word foutmeld -271
word frigo -153
word fritur -149
word fuif -284
word gang 291
word ganzerik 226
word garag 351
word gas -284
word gast 342
word gat -215
word ge -85
word geb 367
word gebeld -232
word gebor 357
word gebouw 236
word gebrok -294
word gebruik -260
word gedomicilieerd 383
word gedumpt -389
word geeft -138
word gegan -257
word gegeven 103
word gehaald 230
word gehuwd -202
word gekom 209
word gel -243
word geld -309
word geldt 217
word geleegd 234
word geleverd 256
word geliev 198
word gelijkvloer 349
word gemaaid -274
word gemal -255
word gemeent 668
word gen 184
word genk 213
word genoeg 211
word geparkeerd -379
word gerak 386
word gered -201
word geregeld -280
word geregistreerd 346
word gerust 230
word gescheid 312
word geslot -272
word gestol -293
word gestort -314
word gev -163
word gevall -306
word gevar -312
word gevel 194
word gevond -427
word gevraagd 277
word geweigerd 321
word gewon -72
word gewoond 289
word gezien -245
word gezin 350
word gft 369
word glad -212
word glas -344
word glasvezel 240
word glijban -196
word gooi 280
word gooit -287
word gordiaan 214
word gordijn 123
word goud 151
word gracht 180
word graffiti -267
word gras -228
word gratis 143
word groen 313
word groepspraktijk -350
word groet 56
word gsm 397
word gymzal -303
word hag 242
word half 123
word hallo -134
word han 284
word handelspand -219
word hang -309
word hangjonger 181
word har 97
word hard 185
word heb -112
word hebb 227
word hebt 264
word hed 196
word hee 230
word heeft -76
word heffing 214
word hei -114
word hek -464
word hel 219
word helemal -153
word help 283
word hem -193
word het -349
word heur 345
word heverlee 238
word hevig -202
word hey 213
word hier 390
word hiernaast 242
word hij 291
word hoe -444
word hoef 233
word hoek -174
word hog -206
word hoi 150
word hond 177
word hondj 214
word hoogacht 76
word hoogt -299
word hor -47
word hotel -436
word houd -254
word houdt -136
word hous 322
word housewarm 288
word hout 242
word huis -109
word huisadres 293
word huisbas 379
word huisnummer 149
word hulp 209
word hun 335
word hur -260
word huurcontract 255
word huurder 386
word huurhuis 223
word ich 553
word ie 339
word ieder 172
word iemand -40
word iet -328
word ik 25
word illegal -226
word ingang -185
word ingeschrev 451
word initiatie 221
word inlog -201
word inrit -229
word inschrijf 355
word inschrijv 331
word is -50
word it -297
word ivm -293
word jan 253
word jar 327
word je -119
word jef 413
word jt 249
word jullie 251
word juni -220
word just -283
word k 452
word kamer -190
word kan 25
word kantin -296
word kantor -481
word kapot -335
word kapper -177
word kapsalon -366
word kelder 198
word kent 268
word ker 127
word kerk 225
word kerkhof -255
word kermis -250
word kes 213
word kessel 184
word ketting -260
word keuk 330
word keukentafel 173
word kijk 198
word kind 98
word kinder -88
word kindj 255
word kindjes 314
word kipp 260
word kk 263
word klar 321
word klein -219
word kliko 186
word klikos 274
word klopt -210
word koffie 338
word komt 176
word kort 104
word kost -256
word kot 96
word kr 283
word kreg 372
word krijg 187
word krijgt -197
word kringlop -252
word kringwinkel -214
word kroeg -278
word kruispunt -316
word kuurn 199
word kv 315
word kwartier -332
word kwoan 211
word lad -230
word lading -211
word lamp -284
word lan 284
word lang -200
word langskom 298
word lantaarnpal -434
word las -223
word lat -274
word leegstaand -163
word leeuw -197
word leg -234
word leges -329
word letter -254
word levensgevar -181
word licht -285
word lichtreclam -286
word lief 234
word liefst 179
word lift 135
word lig -173
word ligg -155
word ligt -158
word lijkt -164
word liv 224
word living 393
word lo 184
word locatie -366
word loger 220
word lokal -274
word loker 157
word loket 133
word loopt 299
word los -264
word losligg -275
word luidt 267
word ma 181
word maakt 256
word maaltijd 173
word maand 60
word maandag 299
word maart 109
word maatschapp -265
word mag 103
word mail 151
word mak 238
word mama 296
word mar -72
word markt -207
word mast -302
word matras -310
word matrass 3
word me 370
word meegepakt 130
word melding -365
word men 164
word mener 446
word mer -98
word met 102
word meter 381
word middel -219
word mij 524
word mijn 164
word milieustrat -294
word mist -202
word mn 77
word mo -254
word moe 219
word moeder -1
word moek 292
word moest 247
word moet 62
word mog -110
word monteur 264
word monumentendag -213
word moogt 241
word morgen 305
word moskee -207
word motor -191
word mur -196
word museum -322
word mvg 268
word my 369
word n 318
word na 229
word naast -128
word nabij -284
word nadar -300
word nam 138
word namen -167
word navigatie -376
word nederland 322
word nee -352
word neemt -294
word nel -263
word nem 103
word nen -298
word new -76
word ni 248
word nie 443
word niemand -347
word niet -146
word nieuw 409
word nik 150
word nl 178
word noar 266
word nonkel 228
word nooit 274
word nor 261
word nou 309
word nu 157
word nummer 168
word ochtend -216
word oktober 302
word olie -238
word oma 381
word omdat 294
word omgevall -198
word omhog -171
word omvall -217
word omvergered -298
word omzet -168
word onder 236
word onderbur 202
word onderuit -260
word ongever -341
word ontvang 338
word op -92
word opa 379
word open -221
word openbar -317
word opengebrok -162
word ophal 147
word oplever 269
word oprit 329
word opruim -254
word opvang -311
word oranjeveren -241
word ord 291
word oud -76
word oudenaard 306
word ouder 176
word over -267
word overberg 213
word overbur 271
word overbuurman 254
word overgeslag 233
word overweg -276
word pa 240
word pad 230
word pakket 198
word papa 360
word papier 483
word papierbak 250
word park -183
word parkeerplat -250
word parkeert -189
word parkeervergunn 383
word parker -184
word parking -239
word parkj -192
word parochiezal -363
word pas -187
word paspoort 142
word pass 201
word pc 261
word per 112
word pijlkruid 193
word plafond 262
word plan -280
word plantsoen -346
word plastic 267
word plat -188
word platan -196
word pleintj -329
word plek -272
word plezier 167
word pmd 219
word poortj 245
word post 482
word postadres -319
word postbod 330
word postcod 483
word postcodegebied -262
word postkantor -275
word pottenbak 221
word precies -148
word print -265
word printer 217
word problem 289
word prullenbak -251
word ps 437
word puin -178
word putdeksel -271
word ram 143
word rat -231
word recht -202
word rechtover -256
word recyclagepark -401
word red -240
word reken -410
word residentie -221
word ria 404
word rijban -270
word rijdt -285
word riool 245
word rioolput -209
word roeselar -5
word rok -300
word rommelmarkt -158
word rond -53
word ruit -231
word s -254
word samenwon 422
word schilder 294
word schimmel 257
word schol 61
word schoolkinder -294
word schoonmoeder 284
word schreeuwt 264
word schrijf 251
word schur 314
word schutting 401
word september 179
word sind 164
word sint -151
word sit -66
word slaapkamer 388
word slaapkamerram 349
word slaapt 221
word slan -266
word slap 301
word slecht 353
word sleutel 335
word slop 190
word sluikstort -225
word snackbar -267
word snapp 219
word sociaal -202
word social -161
word sorteerzak 344
word spanj 262
word speelplein -310
word speelt -271
word speeltuin -189
word spekglad -261
word sporthal -358
word sportpark -297
word sportzal -204
word spuit -162
word stadhuis -274
word stadskantor -306
word stan 264
word stank 232
word start -241
word station -182
word sted 177
word steenweg 459
word steiger -205
word stek 338
word stekkie 265
word stel 321
word stemm -258
word stempas 253
word sten 363
word stond 349
word stookt 262
word stort -300
word straatlamp -190
word straatlantaarn -207
word straatnaambord -217
word straatverlicht -305
word strat -161
word stret -347
word struik -264
word student 341
word studentenhuis 366
word studentenkamer 287
word studio 214
word stuk -283
word stur 296
word supermarkt -268
word t -154
word tafel -268
word tak 97
word tandart -185
word tant 380
word tarief -233
word te 233
word tegenover -295
word tel 341
word tem 220
word tent -304
word tentoonstell -239
word ter -549
word terpstra 278
word terwijl 506
word thuis 159
word thuisadres 333
word thuisbezorgd 218
word thuiskom 234
word thv -228
word tien 191
word tijd -190
word tijdelijk 254
word to 350
word toe -263
word tor -196
word tot -206
word trafohuisj -267
word traplift 314
word trappenhuis 213
word trash 308
word trek 301
word troep -201
word trouwgesprek 173
word tuin 451
word tuinhuis 274
word tulpstrat -205
word turk -303
word turnhout 254
word tuss -293
word twed 55
word twee 255
word typ -311
word u 526
word uit 162
word up -357
word urgentie 241
word utrecht 229
word uur 55
word uw 406
word vader 196
word vakantie -266
word vall -220
word valt 174
word van 67
word vanaf 124
word vannacht 372
word vastzet -243
word veegwag 185
word veilig -263
word vel -146
word velo -240
word veranda 298
word verder -234
word verderop -242
word verdiep 290
word veren -415
word verenigingsgebouw -200
word verf -162
word verfpot -203
word vergunn 356
word verhuis 160
word verhuisd 318
word verhuist -349
word verhuiz 521
word verhur 90
word verhuusd 247
word verkeersbord -381
word verkocht 222
word verpleeghuis -194
word verstopt -177
word vertrek 263
word vertrok 229
word verzak -270
word verzakt -310
word vier 53
word vierd 287
word vies -223
word vijf 173
word vijv 273
word vind 270
word vlakbij -380
word vloek -201
word voedselbank -334
word voet -218
word voetpad -281
word vogelpik -201
word vol -251
word volgend 240
word volkstuin 183
word volled -198
word vooral -273
word voorbij -221
word voordeur 401
word voortan 242
word voortuin 280
word vor -28
word vorig 275
word vraagj -232
word vraagt -312
word vraagtek 155
word vrag 41
word vriend 365
word vriendin 321
word vrijdag -228
word vrouw 307
word vuilbak -174
word vuilkar 286
word vuilniskalender 164
word vzw -392
word waarborg 248
word waard 234
word waarom 310
word wachtwoord -275
word wag -152
word wakker 410
word wanner 167
word want 434
word war -171
word waregem 247
word was -178
word wasmachin -399
word wat -309
word waterlelie 252
word we 108
word weekend -208
word weg -275
word wegdek -133
word wek 133
word wel -223
word welk -125
word wer -283
word werk -106
word werkt -308
word wet 199
word wettelijk 305
word wetter 255
word weun 373
word weunt 294
word wij 113
word wijk -267
word wijkagent 212
word wijkverpleegkund 320
word wil 78
word will -244
word wilt 241
word winkelpand -218
word wip -204
word woen 289
word won 225
word wonend 308
word woning 189
word woonacht 524
word woonadres 386
word woonhuis 296
word woont 319
word woonwag 275
word word 422
word wordt 210
word wortel 195
word wou 208
word wrak -264
word xt 186
word xz 246
word yilmaz 274
word you 431
word your -185
word zag -490
word zak -153
word zal -181
word zaterdag -118
word ze -185
word zebrapad -375
word zeg 268
word zegg 171
word zeker 273
word zel 320
word zelf 322
word zetel -212
word zich 365
word zie -421
word zien 62
word zn 225
word zoal 444
word zoekt -319
word zomer 284
word zon 97
word zond -232
word zondag -94
word zonder 27
word zonnepanel 254
word zottegem -207
word zou 407
word zoud -226
word zowat -315
word zutph 218
word zwan -219
word zwembad 97
word zwerfvuil -304
word zwijndrecht 221
word zx 266
word zyn 231
`,
};
