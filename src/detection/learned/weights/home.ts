import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1500 candidates that are, 1137 that are not.
 * On families it was not taught on:
 * - above -1: found 98.6 %, wrongly 20.2 %
 * - above -0.5: found 97.1 %, wrongly 16.4 %
 * - above 0: found 95.7 %, wrongly 12.7 %
 * - above 0.5: found 93.7 %, wrongly 9.6 %
 * - above 1: found 90.7 %, wrongly 6.3 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:99ea6db0793d801b37ab4e8c6e327e9ef44bf2e00de19181d21b3a2e02cb41b2",
  intercept: -0.422,
  weights: `
before ) 325
before , 63
before 0 77
before ^ 19
before aan -193
before achter -51
before adres 329
before afval -280
before afvalkalender 173
before al 60
before allen -144
before als -181
before altijd -184
before amai -242
before apothek -229
before appartement 247
before auto 249
before bak 300
before bank -182
before basisschol -393
before bed 324
before beginn 328
before ben 182
before bezorg 249
before bezorgd -140
before bib -286
before bij 225
before binn 323
before blauw -265
before blijft -245
before bom -206
before bomma 423
before bov 119
before brief 132
before bsn 232
before bur -238
before bus 159
before buurvrouw 158
before bv -317
before caf -115
before consultatiebureau -199
before da -248
before dag -167
before dar -285
before dat -336
before de -415
before den -258
before der -165
before deur 262
before domicilie 246
before domicilieadres 234
before doorgev 315
before dor 74
before dubbel -224
before e 255
before een -87
before elk -235
before en 72
before er 7
before ex 282
before factur -264
before fietspad -266
before fritur -302
before ga -192
before gat -368
before ge 306
before gebor 272
before gedumpt -249
before geleverd 250
before gemeentehuis -243
before gen 291
before geparkeerd -356
before gewon 194
before gezin 336
before gister 131
before goud -195
before graffiti -261
before grag 267
before hag -160
before hal -151
before hang -223
before heb 445
before hed 199
before heeft 157
before hem 271
before het -563
before hevig -203
before hier 229
before hog -306
before hond 287
before hoogacht 349
before hor -215
before hotel -383
before huis 228
before hun 278
before hur 103
before ich 379
before ik 208
before ingeschrev 201
before inschrijv 344
before is -485
before jan 253
before jar 144
before je -230
before juist 264
before jullie 200
before juni -307
before k 300
before kamer 339
before kan 224
before kantor -260
before kapot -308
before kapsalon -342
before kermis -298
before kijk 219
before kinder -365
before klar 323
before klopt 310
before kom 121
before komt 162
before kort 311
before kot 141
before krijg 183
before kunn -229
before kwoan 203
before kwon 246
before laadpal 244
before laatst 284
before lamp -322
before lantaarn 277
before lantaarnpal -387
before ligg -246
before lod -340
before loger 222
before loket 204
before los -294
before loss -286
before maandag 213
before maart 170
before mama 260
before mar 200
before me 483
before melding -309
before mer 196
before met 305
before meter 169
before mij 390
before mijn 454
before milieustrat -259
before mn 235
before moeder 382
before moet 324
before moogt 179
before mvg 217
before naast 162
before nacht 379
before nar -289
before ne 273
before neemt -282
before nen -211
before net 219
before ni 251
before niet 120
before nog 126
before nou 258
before nu 211
before ocmw -273
before of 77
before oktober 237
before om -207
before omgevall -262
before onderbur 203
before ondergetek 212
before ondergrond -328
before onderuit -258
before ons 216
before onz -38
before ook -253
before op -118
before opa 389
before open -319
before oud -231
before ouder 290
before over -328
before pakket 198
before pal 355
before papa 295
before parker -245
before pas -214
before paspoort 218
before per -113
before post 414
before postbod 216
before put -179
before putdeksel -183
before recht 194
before reg -203
before reken -390
before riool 239
before rommelmarkt -252
before sam 284
before scheiding 203
before schrijv 185
before sind 248
before sint -157
before slaapkamer 321
before sleutel 176
before sluikstort -215
before sociaal -212
before speeltuin -329
before sporthal -160
before stadhuis -279
before stan 212
before stank 210
before stat 58
before steenweg 226
before stempas 240
before stond 235
before stopt -251
before stort -258
before stur 254
before t -445
before tak -286
before tant 290
before te -195
before teg 289
before tegenover 227
before ter -443
before terug -233
before terwijl 348
before thuis 168
before thuisbezorgd 217
before tijdelijk 176
before tijden -355
before trek 241
before trekt 224
before tuin 244
before u 297
before uit -378
before up -300
before uur -197
before van -245
before vanaf 581
before vanuit 328
before verhuis 125
before verhuisd 390
before verhuist -327
before verhuiz 257
before verhuusd 246
before verkeerd 279
before verkeersbord -271
before verpleeghuis -200
before vlakbij -277
before voedselbank -269
before voetpad -223
before vol -376
before vor 56
before vorig 63
before vriendin 278
before vrijdag -218
before vrouw 235
before waard 201
before waarom 240
before wanner -204
before war 355
before was -210
before water 187
before we 228
before weg -354
before wek 135
before welk -260
before wer -264
before weun 316
before wij 141
before wil -109
before won 338
before woning 319
before woont 500
before zag -435
before zak -191
before zaterdag 162
before zebrapad -232
before zelf 415
before zetel -314
before zich 275
before zie -269
before zien -226
before zij 400
before zijn 87
before zit 119
before zoekt -279
before zonder -340
before zou 312
before zus -164
before zwembad -240
before1 ( 177
before1 , 110
before1 : -18
before1 ^ 174
before1 aan -609
before1 achter -289
before1 bewoner 296
before1 bibliothek -274
before1 bij -594
before1 bouwplat -222
before1 dat -201
before1 de 363
before1 den 187
before1 gegeven 189
before1 gemeentehuis -202
before1 het 276
before1 in 119
before1 is 210
before1 it 173
before1 jar 214
before1 kamer 202
before1 keuk 242
before1 kringlop -169
before1 lamp -258
before1 lang -218
before1 mei 231
before1 met -343
before1 mij 153
before1 milieustrat -219
before1 museum -302
before1 naast -504
before1 nabij -282
before1 nar 147
before1 nieuw 199
before1 nog 353
before1 nu 235
before1 nummer 95
before1 oktober 162
before1 op 51
before1 oud 309
before1 over -236
before1 pal -240
before1 parochiezal -364
before1 postcod 160
before1 postcodegebied -271
before1 rechtover -256
before1 recyclagepark -348
before1 rond -123
before1 speelplein -313
before1 speeltuin -279
before1 stat -236
before1 t 223
before1 te 197
before1 tegenover -463
before1 thuis 335
before1 thuisadres 255
before1 thv -230
before1 tis 312
before1 tuss -241
before1 van 325
before1 vanaf -390
before1 verhuisd 216
before1 vlakbij -255
before1 vor -66
before1 vriend 306
before1 was 338
before1 wij 273
before1 won 189
before1 wonend 306
before1 woonacht 270
before1 woonadres 230
before1 woont 57
before1 wordt 395
before1 zelf 205
before1 zit -199
before1 zwembad -194
before1 zwerfvuil -196
before2 , 133
before2 0 192
before2 ^ 130
before2 aan -103
before2 adres -121
before2 adreswijz 231
before2 afvalzak 198
before2 allen 275
before2 altijd -319
before2 apothek -334
before2 appartement 252
before2 bakker -319
before2 ban -249
before2 ben 312
before2 bewoner 319
before2 bij -334
before2 bur 288
before2 bushokj -269
before2 buurman 220
before2 buurthuis -281
before2 buurvrouw 347
before2 camping -226
before2 dak 200
before2 de -351
before2 die 116
before2 districtshuis -220
before2 domicilie 224
before2 en -206
before2 er -287
before2 familie 371
before2 fietspad -210
before2 garag 296
before2 gat -208
before2 gedomicilieerd 239
before2 gedumpt -193
before2 gezien -225
before2 hal 180
before2 hangt -243
before2 hek -241
before2 het -232
before2 hier 223
before2 hiernaast 242
before2 hij 225
before2 hoogt -323
before2 hotel -218
before2 huis 76
before2 huisadres 249
before2 hur -188
before2 huurcontract 252
before2 huurder 314
before2 ik -130
before2 in -34
before2 ingeschrev 220
before2 inschrijv 169
before2 k 225
before2 kan -164
before2 kapot -134
before2 ker -285
before2 kerk -249
before2 keukentafel 174
before2 kom 240
before2 komt 271
before2 kot 154
before2 kroeg -278
before2 kruispunt -159
before2 kwon 269
before2 lamp -206
before2 lantaarn -130
before2 lantaarnpal -236
before2 leegstaand -144
before2 leeuw -195
before2 lever 332
before2 liv 221
before2 locatie -405
before2 lokal -251
before2 loket -338
before2 ma 276
before2 mer -174
before2 met -177
before2 mij 383
before2 mijn 432
before2 moeder 242
before2 nacht -268
before2 nar 258
before2 nieuw 295
before2 nu 285
before2 oma 192
before2 omgewaaid -202
before2 ons -202
before2 op 135
before2 parkj -189
before2 pc 248
before2 plat -336
before2 pleintj -327
before2 post 376
before2 postcod 352
before2 postkantor -212
before2 put -260
before2 recht -216
before2 recyclagepark -236
before2 ria 261
before2 rotond -155
before2 samenwon 418
before2 schol -268
before2 slap 197
before2 snackbar -266
before2 sta 224
before2 stek 305
before2 stoep -102
before2 studentenkamer 288
before2 studio 190
before2 stur 262
before2 supermarkt -289
before2 t -242
before2 tent -257
before2 thuis 374
before2 thuisadres 232
before2 toch -283
before2 tuin 459
before2 uit -168
before2 van 164
before2 vanaf 251
before2 verhuis 221
before2 verhuisd 216
before2 vier 313
before2 voetpad -159
before2 vol -220
before2 vriend 202
before2 war -292
before2 we 265
before2 weg 228
before2 werk -235
before2 wij 582
before2 won 180
before2 woning 311
before2 woonadres 285
before2 woonhuis 297
before2 woont 335
before2 word 377
before2 zal -156
before2 zaterdag -175
before2 zebrapad -278
before2 zelf 218
before2 zijn 256
before2 zwan -190
before2 zwembad -192
behind ! 126
behind $ -104
behind ( 532
behind ) -116
behind , -174
behind . -58
behind 0 -203
behind : 504
behind aan 271
behind aanslag 185
behind aanvrag -223
behind adres 473
behind al 150
behind all 257
behind allebei 292
behind altijd 282
behind apeldoorn 188
behind asfalt -284
behind aub 225
behind aug 221
behind auto 275
behind baby 330
behind bak 295
behind bakker 361
behind bed -223
behind bel 383
behind belast 194
behind ben 368
behind bened 195
behind betal 173
behind betreft 292
behind bij -210
behind bijna -204
behind blok 243
behind bom 218
behind bouw 327
behind brief -182
behind brievenbus 136
behind brug -251
behind bur 254
behind bus 266
behind collega 235
behind dag 259
behind dak -203
behind dan 151
behind dar -127
behind dat -280
behind den 244
behind deur 70
behind dicht 188
behind dichtgemaakt -185
behind die -109
behind dien 181
behind diep -277
behind doe 168
behind doet -224
behind domicilie 218
behind doorgev 246
behind dor -115
behind duiv 281
behind dus 145
behind echt 209
behind een -473
behind eig 276
behind elk -139
behind en -173
behind enkel -232
behind ergen 302
behind fietspad -278
behind frigo -157
behind ga 250
behind gan 226
behind gat 273
behind gebrok -291
behind geeft -256
behind gehad 261
behind gekreg 310
behind geld -313
behind gemeent 325
behind gen -247
behind genk 116
behind gerust 200
behind geslot -276
behind gft 202
behind glad -212
behind glas -248
behind glasvezel 213
behind gratis -254
behind groen 335
behind grofvuil -274
behind gsm 316
behind hal 197
behind half -236
behind har 302
behind heb -204
behind hebb 303
behind heeft 205
behind hek -319
behind hel 144
behind helemal -155
behind hem 204
behind het -213
behind hier 72
behind hij 305
behind hoe -56
behind hog 217
behind hond -134
behind hor 252
behind huis 480
behind huisnummer 180
behind hur -192
behind ich 319
behind iederen 352
behind iemand -30
behind iet 283
behind ik 279
behind in 87
behind ingeschrev 394
behind internet 253
behind jar 381
behind je -295
behind jullie 107
behind k 336
behind kapot -124
behind kelder 178
behind ker 281
behind kind 295
behind kinder 168
behind kk 261
behind kl 283
behind klein -309
behind kliko 199
behind klopt -250
behind kom 44
behind komt 196
behind kotbas 190
behind kruispunt -252
behind kwartier -336
behind lading -210
behind lamp 253
behind langskom 246
behind lantaarnpal -248
behind lat -448
behind leg -379
behind leuv 268
behind ligt 27
behind los -174
behind m2 352
behind maand -236
behind maart 261
behind mag -19
behind man 309
behind mar -292
behind meld 184
behind mer -299
behind met 51
behind meter 163
behind mijn 122
behind mn 354
behind moek 249
behind mog -391
behind mur -205
behind nie 343
behind nieuw 249
behind nik 227
behind nodig -317
behind nog 15
behind nooit 237
behind nou 254
behind omzet -263
behind ons 133
behind onz 337
behind ook -245
behind op -252
behind open -89
behind over 185
behind pand -327
behind papier 424
behind pas -127
behind per 312
behind person 381
behind plat 343
behind pmd 221
behind poort -292
behind post 140
behind prullenbak -266
behind puin -192
behind put 147
behind recht -151
behind rek 467
behind rijdt -272
behind roeselar 326
behind schef -208
behind schol 336
behind schoolkinder -285
behind scooter -248
behind sind 189
behind slaapkamer 180
behind slap 356
behind sleutel 245
behind slot -215
behind sporthal -349
behind sta 195
behind stad 297
behind stan 76
behind stat 307
behind stel 254
behind stinkt 191
behind stoep -400
behind stoeptegel -212
behind stond 315
behind strat 299
behind stuk -244
behind subsidie -296
behind t -116
behind te 190
behind teg -251
behind tel 248
behind tis 170
behind toe -263
behind tot -83
behind twed 228
behind twee 274
behind uit 156
behind utrecht 192
behind uw 144
behind vannacht 248
behind ver 245
behind verdiep 215
behind verf -169
behind verhuiz 220
behind verkeersbord -249
behind verzakt -293
behind verzorgingshuis 308
behind vier 125
behind vierd 221
behind vind 220
behind voetpad -248
behind voordeur 188
behind vor 160
behind vrag 352
behind vrijdag -231
behind vuilbak -253
behind wag -218
behind wanner 252
behind want 218
behind war -188
behind wat -199
behind waterlelie 241
behind wek -71
behind welk 315
behind wer 283
behind werk 309
behind wetter 247
behind wie -145
behind wijk 358
behind wil 367
behind won 364
behind woont 243
behind word 202
behind xt 227
behind zal -232
behind zaterdag -242
behind ze -123
behind zegt 385
behind zelf 224
behind zien -309
behind zit -109
behind zon 351
behind zondag -230
behind zx 255
behind1 ! -235
behind1 $ 7
behind1 , 62
behind1 . -71
behind1 : -425
behind1 ; 259
behind1 ? -236
behind1 aan 210
behind1 als 328
behind1 arnhem 227
behind1 bov 361
behind1 brandt -370
behind1 da 253
behind1 dendermond -193
behind1 derd 193
behind1 dus 274
behind1 en 38
behind1 er -279
behind1 flikkert -241
behind1 gen 235
behind1 genk 201
behind1 grag 208
behind1 hangt -357
behind1 heb 278
behind1 hebb 260
behind1 heeft 157
behind1 het -202
behind1 hier 306
behind1 hoe 269
behind1 huisnummer 191
behind1 ik 338
behind1 in 173
behind1 is -61
behind1 kan 249
behind1 kessel 176
behind1 komt 214
behind1 ligt -418
behind1 loker 126
behind1 mar 124
behind1 met 431
behind1 nar 140
behind1 niet 365
behind1 nieuw 307
behind1 nog -227
behind1 nou -263
behind1 of -403
behind1 ongever -294
behind1 ook -295
behind1 op -61
behind1 open -209
behind1 oudenaard 225
behind1 plat 270
behind1 roeselar 46
behind1 sind 300
behind1 sint 350
behind1 stan -214
behind1 stat -92
behind1 stinkt -230
behind1 stookt 300
behind1 t 200
behind1 te 182
behind1 toch -125
behind1 tot -279
behind1 utrecht 170
behind1 verstopt -313
behind1 vrag -320
behind1 was -222
behind1 wat -236
behind1 won 263
behind1 woont 312
behind1 zijn -265
behind1 zonder 354
behind1 zwemm 214
behind2 $ 100
behind2 , -64
behind2 0 -45
behind2 : 52
behind2 ? -164
behind2 altijd -248
behind2 bel 224
behind2 betal -202
behind2 bij 239
behind2 blank 230
behind2 borgerhout 145
behind2 bsn 166
behind2 dan 257
behind2 dar -217
behind2 dat 138
behind2 de -200
behind2 die -403
behind2 drie -227
behind2 dus 207
behind2 ede 193
behind2 een -186
behind2 elk 260
behind2 er -341
behind2 ge -173
behind2 gen 139
behind2 gevar -283
behind2 har 174
behind2 heb 163
behind2 hebb 326
behind2 heeft -134
behind2 hel -372
behind2 het 83
behind2 hier 265
behind2 hoevel -259
behind2 hor 306
behind2 hun 288
behind2 ik 487
behind2 jullie 279
behind2 kapot -253
behind2 komt -289
behind2 krijg 241
behind2 kunn 324
behind2 link 229
behind2 lo 176
behind2 mag 159
behind2 met 230
behind2 mijn 98
behind2 mn -320
behind2 mog 235
behind2 na 227
behind2 nar 165
behind2 niet -294
behind2 nog 205
behind2 ons 215
behind2 ook -300
behind2 open -256
behind2 opengebrok -164
behind2 over -235
behind2 schef -263
behind2 stat -301
behind2 te -223
behind2 tel 197
behind2 thuis 172
behind2 twed 200
behind2 uit -177
behind2 vergunn 146
behind2 verstopt -237
behind2 vol -249
behind2 vor -383
behind2 war 206
behind2 water -260
behind2 wek 242
behind2 wet -186
behind2 wij 50
behind2 wil 194
behind2 won 234
behind2 word -161
behind2 ze -257
behind2 zeker -283
behind2 zij 279
behind2 zo -188
bothBefore , aan -349
bothBefore , de 237
bothBefore , nu 266
bothBefore , op 350
bothBefore , woonacht 212
bothBefore , woont 201
bothBefore 0 , 71
bothBefore 0 : 261
bothBefore 0 bij -222
bothBefore 0 jar 214
bothBefore 0 nar 85
bothBefore ^ , 297
bothBefore ^ aan -196
bothBefore ^ in -318
bothBefore ^ nr 255
bothBefore ^ nummer 173
bothBefore ^ op -226
bothBefore ^ postcod 231
bothBefore ^ speelplein -283
bothBefore ^ tegenover -158
bothBefore ^ tuss -204
bothBefore ^ van 278
bothBefore ^ vor -243
bothBefore ^ wij 273
bothBefore ^ won 253
bothBefore ^ woonadres 230
bothBefore ^ zwembad -194
bothBefore ^ zwerfvuil -196
bothBefore aan de -56
bothBefore adres : -126
bothBefore adres is 472
bothBefore adres was 338
bothBefore adreswijz nar 231
bothBefore afvalzak nar 198
bothBefore apothek , -310
bothBefore appartement op 251
bothBefore ben van 230
bothBefore bewoner van 319
bothBefore bom aan -161
bothBefore bom tegenover -232
bothBefore buurthuis , -274
bothBefore buurvrouw van 249
bothBefore camping , -226
bothBefore dat is 130
bothBefore dat op -287
bothBefore de bibliothek -263
bothBefore de parochiezal -217
bothBefore deur , 373
bothBefore domicilie is 192
bothBefore en aan -250
bothBefore familie op 300
bothBefore fritur op -246
bothBefore gedumpt vor -229
bothBefore gezien aan -225
bothBefore hal , 180
bothBefore het gemeentehuis -178
bothBefore het pand -279
bothBefore hier op 194
bothBefore hij woont 225
bothBefore hoek , -91
bothBefore hoek met -210
bothBefore hoogt van -323
bothBefore huis , 529
bothBefore huis is 39
bothBefore huis op 242
bothBefore huisadres is 245
bothBefore hur kamer 166
bothBefore huurder van 235
bothBefore ik hur 427
bothBefore ik op 178
bothBefore ik won 395
bothBefore in de 246
bothBefore in op 267
bothBefore ingeschrev op 220
bothBefore inschrijv op 169
bothBefore is : 257
bothBefore is aan -244
bothBefore is dat -201
bothBefore is nu 148
bothBefore is op 260
bothBefore jar op 246
bothBefore k won 225
bothBefore kamer op 196
bothBefore kerk op -244
bothBefore keukentafel : 174
bothBefore kot in 154
bothBefore kruispunt bij -192
bothBefore lantaarn tegenover -166
bothBefore leeuw , -195
bothBefore locatie : -247
bothBefore mar bij -245
bothBefore mar nar 242
bothBefore mij op 303
bothBefore mijn gegeven 189
bothBefore mijn huis 408
bothBefore mijn postcod 194
bothBefore moeder , 261
bothBefore nar de 189
bothBefore nieuw adres 173
bothBefore nieuw huis 196
bothBefore nog op 118
bothBefore nu op 240
bothBefore ons op 281
bothBefore op de 86
bothBefore op den 187
bothBefore op t 187
bothBefore oud adres 271
bothBefore pleintj , -285
bothBefore post nar 371
bothBefore postcod : 277
bothBefore postcod is 183
bothBefore recht over -219
bothBefore recyclagepark , -234
bothBefore schol ( -228
bothBefore sta op 224
bothBefore stat aan -228
bothBefore stoep , 199
bothBefore stoep bij -293
bothBefore stoep vor -307
bothBefore stur nar 262
bothBefore supermarkt , -205
bothBefore thuis ( 199
bothBefore thuis , 296
bothBefore thuis : 125
bothBefore thuis op 202
bothBefore thuisadres : 232
bothBefore toch op -225
bothBefore tuin , 226
bothBefore van de 344
bothBefore vanaf oktober 162
bothBefore verhuis van 220
bothBefore verhuisd nar 157
bothBefore verhuisd van 167
bothBefore voetpad , -183
bothBefore vol , -214
bothBefore vriend , 152
bothBefore war : -292
bothBefore we won 182
bothBefore wij won 463
bothBefore winkel op -200
bothBefore won : 187
bothBefore won aan 369
bothBefore won in 352
bothBefore won nu 244
bothBefore won op 488
bothBefore won zelf 205
bothBefore woning ( 251
bothBefore woonadres : 244
bothBefore woont in 209
bothBefore woont op 350
bothBefore word op 217
bothBefore zaterdag nar -175
bothBefore zelf op 195
bothBefore zijn van 256
bothBefore zwan , -163
earlier . -152
earlier 0 234
earlier ? -194
earlier adreswijz 227
earlier afvalpas 375
earlier bak 295
earlier bewegwijzer -321
earlier bij 308
earlier breng 305
earlier container 182
earlier dat -255
earlier de -232
earlier den 181
earlier die -321
earlier doorgev 366
earlier dor 195
earlier drie -171
earlier een -83
earlier elk 243
earlier en -109
earlier er -87
earlier ga 213
earlier gan 214
earlier gat -284
earlier ge 184
earlier geleegd 260
earlier grag 364
earlier heeft -296
earlier het -501
earlier hier 342
earlier hoi 350
earlier huis 228
earlier huisbas 241
earlier hur 229
earlier ik 297
earlier is -275
earlier jullie 211
earlier k -220
earlier kan 450
earlier kliko 293
earlier kom 271
earlier kunt 177
earlier lantaarn -264
earlier lat 236
earlier ligt -342
earlier mag 245
earlier me 276
earlier mij 430
earlier mijn 381
earlier moet 204
earlier nar 259
earlier niet 119
earlier nieuw 358
earlier nodig 345
earlier nog 302
earlier ons 277
earlier op -237
earlier open -238
earlier ophal 236
earlier over -412
earlier postcod 288
earlier sind 379
earlier stat -280
earlier stoep -208
earlier strat 172
earlier t -335
earlier teg -228
earlier thuis 340
earlier u 274
earlier van -362
earlier verhuiz 295
earlier vorig 243
earlier war -218
earlier wat 328
earlier weg -268
earlier welk -233
earlier wij -290
earlier wil 217
earlier will -398
earlier won 403
earlier zak -321
earlier zijn -178
earlier zoek -192
elsewhere ! 384
elsewhere ) 264
elsewhere , 44
elsewhere . 266
elsewhere 0 13
elsewhere : 239
elsewhere ? -119
elsewhere aan -293
elsewhere aangift 397
elsewhere aannemer 258
elsewhere aanpass 208
elsewhere aanslag 384
elsewhere aanvrag 400
elsewhere adres -180
elsewhere af 216
elsewhere afvalbak 300
elsewhere afvalpas 162
elsewhere al 409
elsewhere allebei 196
elsewhere allen 160
elsewhere alles -207
elsewhere als 458
elsewhere alvast 417
elsewhere ander -248
elsewhere antwoord 178
elsewhere arm 220
elsewhere auto 152
elsewhere bak 293
elsewhere basisschol 180
elsewhere be 280
elsewhere bedankt 359
elsewhere bel 314
elsewhere belast -270
elsewhere ben -136
elsewhere bestat 265
elsewhere betaald 267
elsewhere bewoner 162
elsewhere bezorg 258
elsewhere bezorgd 300
elsewhere binn -197
elsewhere boet 328
elsewhere brandwer 383
elsewhere brief 412
elsewhere bur -259
elsewhere bushalt -336
elsewhere buurman 310
elsewhere bv -266
elsewhere caf -227
elsewhere carport 282
elsewhere container 444
elsewhere d 327
elsewhere da 341
elsewhere dag -4
elsewhere dak -190
elsewhere dakkapel 356
elsewhere dank 232
elsewhere dar -128
elsewhere dat -21
elsewhere datum 228
elsewhere de -271
elsewhere deksel 213
elsewhere deur 346
elsewhere dicht 136
elsewhere die 154
elsewhere digital 209
elsewhere dit 160
elsewhere dochter 272
elsewhere doen -171
elsewhere doet 404
elsewhere doorgev 284
elsewhere dor 260
elsewhere drad -213
elsewhere drie -118
elsewhere duit 209
elsewhere durft 182
elsewhere dus 399
elsewhere een 52
elsewhere eerst 306
elsewhere eig 197
elsewhere eindelijk 295
elsewhere elk 419
elsewhere en 27
elsewhere er -157
elsewhere eraf 218
elsewhere erbij -321
elsewhere extra 375
elsewhere f 362
elsewhere fam 420
elsewhere fiet -314
elsewhere finn 180
elsewhere formulier 285
elsewhere g 222
elsewhere gat -189
elsewhere ge 266
elsewhere geb 387
elsewhere gebeur 256
elsewhere gebor 457
elsewhere gedan 277
elsewhere gekreg 213
elsewhere geld -314
elsewhere gemeent -408
elsewhere gen 405
elsewhere geplaatst 180
elsewhere gerak -258
elsewhere gerust -233
elsewhere gev -277
elsewhere gevar -278
elsewhere gevond 159
elsewhere gevorderd 180
elsewhere gevraagd 440
elsewhere gewaaid 213
elsewhere geweest 166
elsewhere gezegd 412
elsewhere gezin 301
elsewhere glasvezel 391
elsewhere goed 284
elsewhere grag 43
elsewhere groet 331
elsewhere grofvuil 270
elsewhere gsm 329
elsewhere h -486
elsewhere haha 163
elsewhere hallo -257
elsewhere hang -166
elsewhere har 391
elsewhere heb 408
elsewhere hebb -190
elsewhere heeft 175
elsewhere hel 150
elsewhere hem 311
elsewhere het 59
elsewhere hiernaast 415
elsewhere hij 395
elsewhere hoe -66
elsewhere hoevel 296
elsewhere hof 253
elsewhere hond 300
elsewhere hondenpoep -209
elsewhere hoogacht 326
elsewhere houd 199
elsewhere huis 189
elsewhere ie 221
elsewhere iederen -236
elsewhere iemand 197
elsewhere iet 315
elsewhere ik 346
elsewhere in 360
elsewhere inschrijv 151
elsewhere inwoner 335
elsewhere is -132
elsewhere j 348
elsewhere jar 397
elsewhere je 142
elsewhere jullie 143
elsewhere juni -312
elsewhere kaart -270
elsewhere kamer 302
elsewhere kan -63
elsewhere kapot -282
elsewhere kat 353
elsewhere ker 85
elsewhere kerk -252
elsewhere kijk -177
elsewhere kind 239
elsewhere kinder -222
elsewhere klopt -144
elsewhere kom -198
elsewhere komt 292
elsewhere kost 370
elsewhere krijg 376
elsewhere krijgt 298
elsewhere kunn -247
elsewhere kunt 423
elsewhere kwijt 356
elsewhere lambrecht 318
elsewhere langskom -133
elsewhere lat -95
elsewhere leverancier -300
elsewhere liefst 175
elsewhere ligg -221
elsewhere loopt 282
elsewhere los 193
elsewhere loting 180
elsewhere maart -221
elsewhere mag 125
elsewhere mail 273
elsewhere man 84
elsewhere me 223
elsewhere mee -200
elsewhere meest 305
elsewhere meld -168
elsewhere melding -322
elsewhere merci 239
elsewhere met -103
elsewhere mevr 444
elsewhere mevrouw 230
elsewhere mij 192
elsewhere mijn 586
elsewhere mn 210
elsewhere moeit 259
elsewhere moet -233
elsewhere mog -195
elsewhere muziek -303
elsewhere my 312
elsewhere na 358
elsewhere nacht 374
elsewhere nakijk 379
elsewhere nam -94
elsewhere nar 98
elsewhere naturalisatie 180
elsewhere ne 367
elsewhere nem -212
elsewhere nie 230
elsewhere niet 331
elsewhere nl 179
elsewhere nodig 422
elsewhere nooit 196
elsewhere nou 294
elsewhere nu 263
elsewhere of 32
elsewhere oktober 300
elsewhere om -368
elsewhere onderwerp 180
elsewhere ons 381
elsewhere ontvang 190
elsewhere ook -110
elsewhere oosterhuis 219
elsewhere op 163
elsewhere open -349
elsewhere ophal 408
elsewhere oranj -276
elsewhere ord 219
elsewhere ouder -236
elsewhere over 319
elsewhere overal -209
elsewhere p 297
elsewhere pas 229
elsewhere per 287
elsewhere person 308
elsewhere pikkedonker -228
elsewhere post 316
elsewhere premie 224
elsewhere printer 305
elsewhere r 256
elsewhere rat 84
elsewhere regelt 304
elsewhere reken 417
elsewhere rest 179
elsewhere rij 166
elsewhere rijksregister 325
elsewhere rioollucht -218
elsewhere rolstoel -249
elsewhere schimmel -239
elsewhere schrapp 237
elsewhere schrijf 144
elsewhere schur 380
elsewhere sind 359
elsewhere slap 361
elsewhere sluikstort -222
elsewhere snoeiwerk 281
elsewhere sofie 216
elsewhere start -48
elsewhere stat 209
elsewhere steekt 197
elsewhere stek -227
elsewhere stembureau 186
elsewhere stemm -317
elsewhere stempas 233
elsewhere stond -217
elsewhere strat 84
elsewhere student 213
elsewhere stuk 262
elsewhere stur 334
elsewhere t -362
elsewhere tak -259
elsewhere te -550
elsewhere thuis 384
elsewhere toch -65
elsewhere tot -176
elsewhere trouwakt 209
elsewhere twee 220
elsewhere u 208
elsewhere uit 241
elsewhere uitpas 162
elsewhere uur -218
elsewhere uw 272
elsewhere v -594
elsewhere vader 219
elsewhere valt 235
elsewhere van -80
elsewhere vanuit 271
elsewhere vast 293
elsewhere verblijf 292
elsewhere vergunn -380
elsewhere verhuisd 183
elsewhere verkeerd 460
elsewhere vernam 180
elsewhere verzoek 178
elsewhere vier 224
elsewhere vol 415
elsewhere volgend 148
elsewhere voorbeeld 160
elsewhere vor -193
elsewhere vrag -382
elsewhere vriendelijk 224
elsewhere vroeg 253
elsewhere vrouw 291
elsewhere vuilzak 266
elsewhere w 294
elsewhere wacht -147
elsewhere wanner 215
elsewhere want 173
elsewhere war -391
elsewhere was 223
elsewhere wat 422
elsewhere water -202
elsewhere we 184
elsewhere wek 233
elsewhere werk -172
elsewhere wethouder 186
elsewhere wie -80
elsewhere wij -212
elsewhere wijkagent 168
elsewhere wil -173
elsewhere wit 228
elsewhere won 441
elsewhere woningbouw 212
elsewhere word 441
elsewhere zak 232
elsewhere zaterdag -309
elsewhere ze -361
elsewhere zegg 196
elsewhere zegt 181
elsewhere zet 161
elsewhere zetel 195
elsewhere zich 360
elsewhere zij 191
elsewhere zit 286
elsewhere zomar 241
elsewhere zonder -255
elsewhere zou -12
elsewhere zwembad 175
pair ! $ -190
pair ( @it 177
pair ( de -227
pair ) $ 240
pair ) , 189
pair ) . 333
pair ) en -183
pair ) heeft -266
pair ) vier -266
pair ) woont 296
pair , @it 110
pair , aan -409
pair , apothek -300
pair , bel 257
pair , ben 312
pair , bestur -251
pair , bsn 282
pair , dan 290
pair , dat 275
pair , de -128
pair , derd 201
pair , die -345
pair , drie -248
pair , een 338
pair , elk -95
pair , en 208
pair , er -261
pair , foutmeld -286
pair , ge 193
pair , gebor 230
pair , groen 221
pair , gsm 316
pair , heb -191
pair , hebb 462
pair , heeft -151
pair , hel 262
pair , het -376
pair , hier -242
pair , hoe -246
pair , hoek -219
pair , hoevel -167
pair , hor 219
pair , ich 351
pair , iemand -300
pair , ik 300
pair , in -343
pair , is -104
pair , k 332
pair , kinder -262
pair , klopt -188
pair , krijg 359
pair , kunn 169
pair , link 229
pair , mag 157
pair , mail 134
pair , mast -211
pair , mijn 237
pair , moek 307
pair , moet -116
pair , nieuw 218
pair , ons 249
pair , op 420
pair , postcod 344
pair , stan -280
pair , stat -397
pair , t -157
pair , tel 361
pair , ter -379
pair , terwijl 193
pair , tot -111
pair , twed 200
pair , twee 125
pair , vergunn 146
pair , vor 275
pair , wanner 346
pair , war 125
pair , wat -193
pair , wel -253
pair , wet -292
pair , wie 35
pair , wij 326
pair , wil -140
pair , won 332
pair , woonacht 212
pair , woont 201
pair , ze 220
pair , zo -187
pair , zoek 217
pair , zond -234
pair . $ -52
pair 0 ! 272
pair 0 $ -169
pair 0 , -213
pair 0 . -84
pair 0 0 -28
pair 0 ? 319
pair 0 adres 365
pair 0 ag 240
pair 0 aug 221
pair 0 b 209
pair 0 bij 163
pair 0 borgerhout 145
pair 0 bsn 239
pair 0 cm 328
pair 0 da -295
pair 0 dag 85
pair 0 en -147
pair 0 genk 116
pair 0 ik 289
pair 0 is 303
pair 0 jar 469
pair 0 jt 246
pair 0 kind 247
pair 0 kv 322
pair 0 leuv 214
pair 0 maand -245
pair 0 meter 185
pair 0 mijn -204
pair 0 nieuw 286
pair 0 oktober 297
pair 0 postcod 277
pair 0 tot -287
pair 0 uur 118
pair 0 wek -132
pair 0 wetter 247
pair 0 xt 193
pair 0 xz 253
pair 0 zx 255
pair : 0 180
pair : @it -18
pair : de -22
pair : ik -214
pair : inschrijv 216
pair : wij 27
pair @it ! -235
pair @it $ 7
pair @it , 62
pair @it . -71
pair @it : -425
pair @it ; 259
pair @it ? -236
pair @it aan 210
pair @it als 328
pair @it arnhem 227
pair @it bov 361
pair @it brandt -370
pair @it da 253
pair @it dendermond -193
pair @it derd 193
pair @it dus 274
pair @it en 38
pair @it er -279
pair @it flikkert -241
pair @it gen 235
pair @it genk 201
pair @it grag 208
pair @it hangt -357
pair @it heb 278
pair @it hebb 260
pair @it heeft 157
pair @it het -202
pair @it hier 306
pair @it hoe 269
pair @it huisnummer 191
pair @it ik 338
pair @it in 173
pair @it is -61
pair @it kan 249
pair @it kessel 176
pair @it komt 214
pair @it ligt -418
pair @it loker 126
pair @it mar 124
pair @it met 431
pair @it nar 140
pair @it niet 365
pair @it nieuw 307
pair @it nog -227
pair @it nou -263
pair @it of -403
pair @it ongever -294
pair @it ook -295
pair @it op -61
pair @it open -209
pair @it oudenaard 225
pair @it plat 270
pair @it roeselar 46
pair @it sind 300
pair @it sint 350
pair @it stan -214
pair @it stat -92
pair @it stinkt -230
pair @it stookt 300
pair @it t 200
pair @it te 182
pair @it toch -125
pair @it tot -279
pair @it utrecht 170
pair @it verstopt -313
pair @it vrag -320
pair @it was -222
pair @it wat -236
pair @it won 263
pair @it woont 312
pair @it zijn -265
pair @it zonder 354
pair @it zwemm 214
pair ^ , 262
pair ^ 0 -71
pair ^ @it 174
pair ^ aan -314
pair ^ afgelop 267
pair ^ afvalapp -286
pair ^ als -261
pair ^ amai -242
pair ^ apothek -269
pair ^ ben 298
pair ^ best -194
pair ^ bezorg 175
pair ^ bij -78
pair ^ blauw -249
pair ^ bom -255
pair ^ crisisopvang 215
pair ^ da 259
pair ^ de 250
pair ^ der -199
pair ^ die 288
pair ^ dod -265
pair ^ domicilieadres 311
pair ^ drempel -292
pair ^ een 188
pair ^ elk -257
pair ^ factur -364
pair ^ familie 307
pair ^ ge -167
pair ^ gedomicilieerd 239
pair ^ geliev 168
pair ^ gezin 178
pair ^ glasbak -348
pair ^ graffiti -266
pair ^ hallo -197
pair ^ hee 287
pair ^ het -130
pair ^ hey 212
pair ^ hier 188
pair ^ hij 156
pair ^ hoevel 148
pair ^ hoi 257
pair ^ hoogacht 349
pair ^ huis 229
pair ^ huisnummer 175
pair ^ ich 230
pair ^ in -450
pair ^ inschrijv 219
pair ^ is -171
pair ^ k 206
pair ^ klopt 242
pair ^ kringlop -249
pair ^ kunt 244
pair ^ kwoan 203
pair ^ lamp -276
pair ^ lantaarnpal -225
pair ^ locatie -327
pair ^ loss -318
pair ^ mag -82
pair ^ me 409
pair ^ melding -350
pair ^ met 113
pair ^ mevrouw 375
pair ^ mijn -164
pair ^ milieustrat -223
pair ^ mn 401
pair ^ moet -220
pair ^ mvg 274
pair ^ na 245
pair ^ naast -400
pair ^ nam 426
pair ^ namen -230
pair ^ nonkel 226
pair ^ nr 255
pair ^ nummer 173
pair ^ onkruid -308
pair ^ ons -332
pair ^ onz -75
pair ^ op -336
pair ^ opa 218
pair ^ oud 135
pair ^ post 228
pair ^ postcod 235
pair ^ put 112
pair ^ putdeksel -183
pair ^ sleutel 182
pair ^ sluikstort -116
pair ^ sta 332
pair ^ stembureau -286
pair ^ straatnaambord -219
pair ^ strat 190
pair ^ stur 320
pair ^ t 275
pair ^ tegenover -158
pair ^ terpstra 281
pair ^ thuisadres 359
pair ^ tis 178
pair ^ tot -248
pair ^ tuss -204
pair ^ u 214
pair ^ van 215
pair ^ verhuis 270
pair ^ verhuisd 413
pair ^ verhuiz 403
pair ^ volgen 200
pair ^ vraagj -232
pair ^ waarom 324
pair ^ war -254
pair ^ wat -144
pair ^ welk -227
pair ^ wie -159
pair ^ wij -73
pair ^ wil 275
pair ^ woonadres 262
pair ^ ze -190
pair ^ zeg 230
pair ^ zwerfvuil -213
pair aan 0 248
pair aan @it -609
pair aan de -195
pair aan die 279
pair aan een 365
pair aan het -172
pair aan mijn 389
pair aan onz 279
pair achter @it -289
pair achter ons 405
pair adres $ 195
pair adres , 280
pair adres : -96
pair adres is 473
pair adres van -128
pair adres was 385
pair adreswijz nar 231
pair af te -293
pair afvalpas $ 246
pair afvalzak nar 198
pair al 0 167
pair al drie 160
pair al gebeld -238
pair al jar -177
pair al mijn 276
pair al verhuisd -248
pair al wek -285
pair allen in 290
pair allen op 158
pair allen woont 315
pair almer . 196
pair als gehuwd -205
pair als het -173
pair als mijn 205
pair als t 178
pair altijd als -205
pair altijd in -238
pair alvast bedankt 181
pair ambachtsherenlan 0 205
pair ander $ -202
pair apeldoorn . 120
pair apothek rerum -300
pair appartement , 168
pair appartement op 406
pair arnhem $ 194
pair aub $ 31
pair aub opruim -198
pair aug $ 221
pair b 0 234
pair baby , 256
pair bak $ 229
pair bak is 271
pair band op -193
pair bankstel vor -205
pair basisschol de -434
pair bedankt $ 181
pair bel $ 203
pair bel is 186
pair bell op 221
pair ben 0 302
pair ben ik 279
pair ben ingeschrev 178
pair ben van 230
pair ben woonacht 395
pair best , -266
pair bestur oranjeveren -251
pair betal $ 155
pair betreft : 365
pair bewoner @it 296
pair bewoner van 333
pair bezorg jullie -198
pair bezwar teg 298
pair bibliothek @it -274
pair bij 0 269
pair bij @it -594
pair bij de -199
pair bij een 194
pair bij het -161
pair bij hevig -203
pair bij jullie -182
pair bij mij 497
pair bij mijn 156
pair bij mn 190
pair bij ons 361
pair bij u 174
pair binn de 311
pair blank $ -278
pair blank . 201
pair blijv $ 209
pair bom , 324
pair bom aan -161
pair bom omgewaaid -220
pair bom tegenover -232
pair bouw $ 327
pair bouwplat @it -222
pair bov de 157
pair brief , -275
pair brief te 186
pair brievenbus , 275
pair bsn : 239
pair buit ? -357
pair bus stek 206
pair buurt $ 320
pair buurvrouw van 249
pair buurvrouw woont 249
pair caf de -116
pair camping , -226
pair centrum , -264
pair collega , 235
pair crisisopvang gezocht 215
pair culemborg . 199
pair da kapot 226
pair daarna ganzerik 227
pair dag dicht 292
pair dag dor -330
pair dag een -233
pair dag te 228
pair dag thuis 197
pair dak lekt 233
pair dak van 230
pair dan $ 244
pair dank u 255
pair dar al -179
pair dar een -235
pair dar is -369
pair dar komt 277
pair dar niet -197
pair dar parker 212
pair dar won 481
pair dat $ -144
pair dat @it -201
pair dat bij -247
pair dat dor 219
pair dat er -212
pair dat is 189
pair dat niet -193
pair dat op -290
pair dat van -225
pair de 0 160
pair de @it 363
pair de aanslag 314
pair de achterkant 351
pair de bak 255
pair de ban -257
pair de bank -55
pair de bel 325
pair de berm -302
pair de bib -143
pair de blauw -156
pair de bom -224
pair de bouwplat -258
pair de bovenbur 214
pair de bovenwon 192
pair de braderie -217
pair de brandwer 176
pair de brief -96
pair de brug -250
pair de bur 240
pair de bus 279
pair de buurvrouw 207
pair de delhaiz -243
pair de deur 161
pair de duiv 326
pair de familie 279
pair de fietsenstall -368
pair de garag 245
pair de gemeent 322
pair de glijban -194
pair de goud 147
pair de groen 198
pair de gymzal -301
pair de heffing 218
pair de hel 274
pair de her 359
pair de hoek -98
pair de huisbas 210
pair de hur -259
pair de ingang -298
pair de kantin -295
pair de kapper 264
pair de kerk 137
pair de kermis -377
pair de keukentafel 174
pair de kinder 238
pair de koffie 277
pair de laadpal 192
pair de lamp -112
pair de lantaarnpal -377
pair de milieustrat -247
pair de mur -226
pair de nacht 244
pair de nieuw 378
pair de onderbur 203
pair de ondergrond -323
pair de opvang -308
pair de oud -323
pair de overbur 260
pair de parochiezal -217
pair de pmd 221
pair de poort -164
pair de post 196
pair de put 91
pair de ram -186
pair de rijban -273
pair de rioler 251
pair de schimmel 236
pair de sit -75
pair de slaapkamer 199
pair de sleutel 227
pair de slot -311
pair de snackbar -264
pair de speeltuin -301
pair de sporthal -351
pair de stempas 240
pair de stoep 74
pair de straatlantaarn -204
pair de supermarkt -220
pair de tentoonstell -237
pair de tuin 342
pair de verf -169
pair de voedselbank -333
pair de voordeur 229
pair de vuilkar 284
pair de vuilniskalender 162
pair de waarborg 243
pair de weg -116
pair de wijkagent 215
pair de woning 223
pair de wortel 199
pair de zal -183
pair december van 196
pair den @it 187
pair den dag 164
pair den hond 285
pair den twed 287
pair dendermond $ -316
pair denk ik -233
pair der stat 187
pair deur , 491
pair deur op 189
pair deur van -270
pair dez maand 256
pair dez wijk -221
pair dicht $ -93
pair dichtgemaakt $ -185
pair die bij -292
pair die bom -237
pair die halt -231
pair die hier 154
pair diest . 166
pair dit jar -266
pair dochter is 303
pair dod zwan -222
pair doet het -236
pair doet nik 337
pair domicilie is 370
pair domicilieadres : 214
pair doorgev : 285
pair doorgev ? 248
pair doorgev van 181
pair dor $ -210
pair dor , -275
pair dor dat 248
pair dor de -301
pair dor jullie 416
pair dordrecht $ 233
pair drie avond -239
pair drie kinder 192
pair dubbel vor -224
pair dus $ 277
pair dus , 136
pair dus ik 301
pair e loket 175
pair een aanslag 213
pair een ander 157
pair een appartement 251
pair een baby 210
pair een blauw -208
pair een bot -334
pair een container 241
pair een extra -114
pair een gat -188
pair een half 225
pair een han 283
pair een hel -325
pair een jong 324
pair een kamer 324
pair een kapsalon -212
pair een ker 281
pair een kinderwag -278
pair een koelkast -261
pair een kwartier -217
pair een laadpal 232
pair een leg -269
pair een lichtreclam -289
pair een matras -292
pair een nieuw 220
pair een schutting 325
pair een stoeptegel -232
pair een stuk -281
pair een tuinhuis 277
pair een twed 274
pair een veranda 302
pair een vergunn -186
pair een vriendin 310
pair een wek 187
pair een zetel -175
pair eikenlan 0 293
pair eindelijk verhuisd 304
pair elk avond 323
pair elk dag -174
pair elk nacht -88
pair elk vrijdag -243
pair en al 224
pair en dar -207
pair en de 153
pair en die -127
pair en een -66
pair en er -231
pair en ga 277
pair en har 268
pair en heb 154
pair en ik 243
pair en k 279
pair en kan 349
pair en kreg 315
pair en krijg 184
pair en mijn 344
pair en niet -205
pair en nu 48
pair en sta 280
pair en trek 260
pair en twee 245
pair en we 385
pair en wij 257
pair en wil 231
pair en will -114
pair en won 198
pair en woont 492
pair en ze 348
pair en zit 259
pair er : 182
pair er al -212
pair er bijna -260
pair er een 92
pair er iemand 178
pair er is -185
pair er ligg -266
pair er nog -197
pair er op -134
pair er recht 251
pair er zit 204
pair es doar -222
pair etag $ 255
pair familie op 349
pair feest in 182
pair fietsenstall aan -310
pair fietser $ -165
pair fietspad , -201
pair foutmeld $ -286
pair fritur op -246
pair fritur t -302
pair fuif in -314
pair ga in -208
pair gan van 316
pair gan we 228
pair ganzerik 0 227
pair garag , 239
pair gas ? -213
pair gat dar -300
pair gat dat -219
pair gat de -156
pair gat niet 254
pair ge die 246
pair ge moet -181
pair ge moogt 240
pair ge vraagt -204
pair gebor 0 173
pair gedomicilieerd te 239
pair gedumpt vor -229
pair gef ik 219
pair gegeven @it 189
pair gehaald ? 208
pair gehuwd in -205
pair gekocht en 219
pair gekreg $ -229
pair gekreg bij 271
pair gekreg van 287
pair geleverd word 225
pair geliev de 186
pair gelijkvloer , 243
pair gemeent $ 386
pair gemeent , 317
pair gemeentehuis @it -202
pair gen $ 253
pair gen enkel -232
pair gen printer 217
pair genk $ 252
pair genk . 175
pair gent en 352
pair gestort aan -315
pair gevall $ -226
pair gevar $ -231
pair gevel , 238
pair gevel van -96
pair gevraagd vor 275
pair geweigerd , 322
pair gewon , 206
pair gewon een -321
pair gewon thuis 276
pair gewoond heeft 175
pair gewoond op 254
pair gezien , -275
pair gezien aan -225
pair gezin dat 306
pair gezocht , 215
pair gft bak 304
pair gister $ -292
pair gister op 246
pair glad $ -212
pair gordiaan 0 211
pair gordijn zijn 255
pair goud leeuw -195
pair graffiti op -266
pair grag $ 244
pair grag bij 174
pair grag een -249
pair groet , -337
pair grofvuil bij 244
pair gsm 0 287
pair hal , -131
pair hallo , -257
pair hallo met 228
pair hang in -277
pair hangt schef -199
pair har huis 253
pair har voordeur 174
pair he , 225
pair heb de 160
pair heb gen 339
pair heb gewoond 254
pair heb nik 206
pair hebb gen 409
pair hebb jullie -88
pair hebb wij 314
pair hebb ze -275
pair hed op 199
pair hee , 196
pair heeft de -289
pair heeft er -227
pair heeft het -208
pair hek van -183
pair hel dag 300
pair hel de -136
pair hel mijn 208
pair hen ? -267
pair het $ 390
pair het @it 276
pair het asfalt -286
pair het balkon 172
pair het bankj -224
pair het blok 243
pair het buurthuis -187
pair het caf -338
pair het consultatiebureau -199
pair het containerpark -244
pair het districtshuis -220
pair het donker 282
pair het e 175
pair het fietspad -211
pair het gat 158
pair het gebouw 237
pair het hek -410
pair het huis 333
pair het kruispunt -249
pair het leegstaand -144
pair het loket -238
pair het niet -124
pair het oud -173
pair het pakket 198
pair het pand -279
pair het plantsoen -347
pair het pleintj -180
pair het postadres -323
pair het putdeksel -177
pair het riool 225
pair het sociaal -212
pair het speeltuintj -189
pair het stadhuis -279
pair het station -182
pair het trafohuisj -272
pair het trappenhuis 214
pair het trouwgesprek 174
pair het verkeersbord -390
pair het verzorgingshuis 308
pair het voetpad -315
pair het water 175
pair het wegdek -131
pair heul nar 270
pair heverlee , 239
pair hevig reg -203
pair hey we 212
pair hier al -209
pair hier elk 238
pair hier niet 184
pair hier nooit 182
pair hier op 219
pair hier won 229
pair hij dar 202
pair hij woont 259
pair hoe dat -326
pair hoe gef 219
pair hoe ik -175
pair hoe lat -224
pair hoe schrijf 234
pair hoek , -91
pair hoek met -210
pair hoek van -342
pair hoevel man -277
pair hond $ -214
pair hoogt van -298
pair hor die 254
pair houd $ -302
pair hout . 180
pair huis $ 427
pair huis in 288
pair huis op 375
pair huis stat -256
pair huis zag -237
pair huisadres is 245
pair hun huis 334
pair hur een 355
pair hur kamer 166
pair hur sind 202
pair huurder van 235
pair ich woen 288
pair iet $ -201
pair iet van 232
pair iet vor 374
pair ik , 455
pair ik aan 230
pair ik al 180
pair ik ben 155
pair ik bij 251
pair ik daarvor 200
pair ik dat -211
pair ik doe 279
pair ik dus 213
pair ik een 204
pair ik en 341
pair ik ga 150
pair ik gen 226
pair ik gerak 202
pair ik inlog -204
pair ik kan 236
pair ik kom 148
pair ik lig 265
pair ik me 137
pair ik met 158
pair ik moet 295
pair ik niet 294
pair ik nog 228
pair ik nou 280
pair ik ook 216
pair ik op 205
pair ik slap 319
pair ik sta -125
pair ik thuis 282
pair ik tijdelijk 218
pair ik verblijf 323
pair ik verhuis 234
pair ik verhur 330
pair ik wacht 228
pair ik werk -257
pair ik wil -164
pair ik won 236
pair ik zen 220
pair ik zet 170
pair ik zie -329
pair ik zit 380
pair in $ 316
pair in 0 288
pair in @it 119
pair in almer 196
pair in arnhem 214
pair in bij 90
pair in de 136
pair in dez -212
pair in een 539
pair in gent -202
pair in het -116
pair in huis 443
pair in mijn -220
pair in op 267
pair in ord 291
pair in t -364
pair in te 307
pair in uw 268
pair in welk 256
pair in zijn 358
pair ingeschrev $ 191
pair ingeschrev op 222
pair ingeschrev word 291
pair initiatie pottenbak 216
pair inlog , -204
pair inschrijv initiatie 216
pair inschrijv op 122
pair is $ -214
pair is 0 265
pair is : 257
pair is @it 210
pair is aan -185
pair is afgebrand 212
pair is dat -296
pair is de -242
pair is dicht -317
pair is die -370
pair is er 57
pair is gewon 255
pair is het -116
pair is hier 159
pair is in -159
pair is mijn 222
pair is niet 171
pair is nooit 215
pair is nu 317
pair is ons 190
pair is op 142
pair is opengebrok -164
pair is spekglad -258
pair is stuk 175
pair is t -262
pair is uit -264
pair is vanaf 162
pair is war 381
pair it @it 173
pair jar @it 214
pair jar niet 173
pair jar op 246
pair jar won 250
pair je die 205
pair je er -332
pair jong stel 324
pair juli 0 253
pair jullie $ 177
pair jullie ? -291
pair jullie aan 389
pair jullie al -248
pair jullie als 205
pair jullie dat -249
pair jullie een 216
pair k weun 298
pair k zit 183
pair kamer @it 202
pair kamer op 196
pair kan de 115
pair kan die -183
pair kan een -214
pair kan het 127
pair kan ik -111
pair kan je -268
pair kan mijn 325
pair kan niet 417
pair kapot $ -238
pair kapot , -322
pair ker dez 256
pair kerk $ -392
pair kessel lo 186
pair ketting , -221
pair keuk @it 242
pair keukentafel : 174
pair kinder $ 295
pair kinder . 197
pair kinder gan -235
pair klopt dat -242
pair klopt niet 247
pair knippert $ -226
pair knippert al -245
pair knippert de 175
pair kom $ 228
pair kom bij -290
pair kom je -268
pair kom jullie 444
pair kom mar 245
pair kom won 341
pair komt da -288
pair komt gerust 200
pair komt het 317
pair komt mn 252
pair komt op -272
pair komt sted 235
pair komt vanaf 295
pair kortrijk per 270
pair kost een -315
pair kot in 132
pair krijg ik 334
pair krijg nog 228
pair kringlop @it -169
pair kruispunt bij -192
pair kunn de 202
pair kunn jullie 339
pair kunt u 214
pair kuurn $ 189
pair kwoan in 203
pair kwon op 197
pair laadpal vor 244
pair lad en -278
pair lamp @it -258
pair lamp stuk -270
pair lamp uit -294
pair lang ? 302
pair lang @it -218
pair langskom of 248
pair lantaarn tegenover -196
pair lantaarn uit -350
pair leeuw , -195
pair leuv $ 186
pair lief op 224
pair liefst na 193
pair lig er 265
pair ligt een -430
pair ligt ne -324
pair link van 229
pair living , 302
pair loker . 246
pair loopt over -318
pair los $ -166
pair maand $ 265
pair maand in 324
pair maart $ 278
pair maatschapp zetel -266
pair mag de 272
pair mag die -200
pair mag een -294
pair mag er 137
pair mag het 257
pair mag je 164
pair man die 301
pair man mag -277
pair mar bij -214
pair mar de 83
pair mar den -182
pair mar het -323
pair mar nar 105
pair mar op 288
pair mar t 342
pair mar wel -317
pair matrass en -219
pair mee ? -216
pair mee van 221
pair mei 0 413
pair mei @it 231
pair meld ? 249
pair meld ik -300
pair mer $ 118
pair mer uit 206
pair met 0 230
pair met @it -343
pair met afvalzak 198
pair met all -290
pair met de 167
pair met die -302
pair met drie 236
pair met een -146
pair met ingang 243
pair met mijn -119
pair met mn -106
pair met plezier 168
pair met twee 349
pair met zijn 169
pair meter hog -236
pair mevrouw , 158
pair mevrouw van -193
pair mij $ 344
pair mij @it 153
pair mij in 327
pair mij is 193
pair mij op 309
pair mij thuis 165
pair mijn adres 343
pair mijn adreswijz 231
pair mijn bed 327
pair mijn bewonerskaart 326
pair mijn broer 191
pair mijn bsn 162
pair mijn buurman -182
pair mijn buurvrouw -159
pair mijn domicilie 120
pair mijn eig 302
pair mijn ex 179
pair mijn gegeven 281
pair mijn gevel 224
pair mijn gezin 356
pair mijn huis 162
pair mijn huisadres 220
pair mijn huurcontract 252
pair mijn inschrijv 277
pair mijn kelder 197
pair mijn klein -290
pair mijn living 353
pair mijn mama 254
pair mijn man 371
pair mijn moeder 232
pair mijn navigatie -374
pair mijn nieuw 492
pair mijn oprit 295
pair mijn oud 192
pair mijn parkeervergunn 221
pair mijn post 221
pair mijn postcod 181
pair mijn ram 317
pair mijn schoonmoeder 286
pair mijn strat -309
pair mijn studio 252
pair mijn tant 306
pair mijn vader 197
pair mijn velo -243
pair mijn voordeur 327
pair mijn vriend 122
pair mijn vriendin 223
pair mijn woning 368
pair mijn woonadres 205
pair mijn woonhuis 297
pair mijn zon 124
pair mijn zus -27
pair milieustrat @it -219
pair mn ex 215
pair moeder ( 296
pair moeder , 261
pair moest ik 247
pair moet een -219
pair moet ge -167
pair moet hij 220
pair moet ik 199
pair moet we -205
pair moet weg 267
pair mog dar 300
pair mog wij -270
pair moogt het 207
pair mur van -237
pair museum @it -302
pair mvg kes 211
pair na 0 241
pair na de 227
pair na vier 175
pair naast @it -504
pair naast de -209
pair nabij @it -282
pair nacht , 143
pair nam : 370
pair nam ria 169
pair namen de -326
pair nar : 390
pair nar @it 147
pair nar dar 162
pair nar de -308
pair nar gas -201
pair nar het -68
pair nar ons -170
pair nar oud 315
pair nar riool 232
pair nar schol 126
pair nar sint 375
pair ne ker -124
pair ne put -284
pair net verhuisd 232
pair nie $ -234
pair niemand mer -257
pair niet . 109
pair niet 0 392
pair niet ? 278
pair niet bij -239
pair niet geleegd 234
pair niet lang -374
pair niet mer -78
pair niet open -333
pair niet te -225
pair niet van -197
pair niet weg 364
pair nieuw @it 199
pair nieuw adres 92
pair nieuw afvalpas 181
pair nieuw appartement 327
pair nieuw bewoner 244
pair nieuw huis 255
pair nieuw stekkie 263
pair nik $ 263
pair nik aan 242
pair nik van 170
pair nodig ? -394
pair nodig vor -212
pair nog @it 353
pair nog allen 264
pair nog altijd -298
pair nog bij 347
pair nog ingeschrev 195
pair nog niet 400
pair nooit een 180
pair nooit gewoond 175
pair nooit mer 166
pair nr 0 -236
pair nu @it 235
pair nu de -262
pair nu in 271
pair nu op 237
pair nu waterlelie 206
pair nu zit 218
pair nummer 0 -204
pair nummer @it 95
pair ocmw $ 290
pair of de -241
pair of niet 302
pair oktober @it 162
pair om 0 -175
pair om de -169
pair oma woont 219
pair omgewaaid , -210
pair omgewaaid bom 245
pair omhog , -269
pair onder betaald 245
pair onder de 290
pair onder het -272
pair onder mij 245
pair onderbur , 203
pair ondergetek , 212
pair onderuit gegan -258
pair onderweg nar -234
pair ongever $ -287
pair onkruid stat -245
pair ons , 248
pair ons aan 174
pair ons adres -287
pair ons appartement 223
pair ons binn 288
pair ons bomma 423
pair ons deur 273
pair ons in 277
pair ons kantor -314
pair ons op 275
pair ons ouder 300
pair ons thuis -102
pair onz badkamer 295
pair onz boekhandel -419
pair onz maatschapp -266
pair onz postcod 227
pair onz tuin 316
pair onz vzw -227
pair onz woning 322
pair onz zon 333
pair ook bij -271
pair ook in 338
pair ook op -236
pair op $ 102
pair op @it 51
pair op de -224
pair op den 255
pair op een 254
pair op gordiaan 211
pair op het -91
pair op kamer 233
pair op kot 297
pair op met -249
pair op mijn 92
pair op nummer 221
pair op omvall -227
pair op ons 409
pair op pijlkruid 194
pair op sportpark -301
pair op strat -125
pair op t 244
pair op te 180
pair op zaterdag -336
pair op zondag -230
pair open , -390
pair open met -322
pair open monumentendag -214
pair open na 171
pair ophal $ 164
pair opruim $ -198
pair oud @it 309
pair oud adres 479
pair oud bankstel -205
pair oud heverlee 239
pair oud mener 255
pair oud papier 165
pair oud postkantor -280
pair oudenaard $ 281
pair ouder won 150
pair over @it -236
pair over de -269
pair over een -147
pair over het -251
pair overberg $ 211
pair pakket met 198
pair pal @it -240
pair pal vor 225
pair papier $ 161
pair parkeervergunn mee 221
pair parker $ -258
pair parker bij -307
pair parochiezal @it -364
pair pas , -269
pair per 0 184
pair pijlkruid 0 194
pair pleintj , -285
pair post komt 203
pair post nar 371
pair post vor 114
pair postcod : 343
pair postcod @it 160
pair postcod is 183
pair postcod van 134
pair postcodegebied @it -271
pair pottenbak $ 216
pair ram , 272
pair recht op -195
pair recht over -219
pair rechtover @it -256
pair recyclagepark , -234
pair recyclagepark @it -348
pair red er -274
pair regent , 178
pair reken van -326
pair ria , 360
pair riool , 220
pair rod , 467
pair rok uit -264
pair rond @it -123
pair s morgen 304
pair s nacht -152
pair sam op 177
pair schef $ -172
pair scheiding sta -205
pair schreeuwt heeft 263
pair schrijf ik 234
pair schrijv op 185
pair schutting van 221
pair sind gister 282
pair sind juni 257
pair sind kort 96
pair sind maandag 226
pair sind mei -103
pair sind vorig 239
pair sit van -234
pair slap , 205
pair slap er 221
pair sleutel ligt 362
pair sleutel van 211
pair slot $ 87
pair sluikstort aan -203
pair sociaal huis -212
pair soest $ -251
pair speelplein @it -313
pair speeltuin @it -279
pair spekglad $ -258
pair sta ingeschrev 230
pair sta op 224
pair stan er 205
pair stat ? -213
pair stat @it -236
pair stat al -271
pair stat altijd -228
pair stat blank 204
pair stat dar -383
pair stat dat -165
pair stat een -327
pair stat nog 351
pair stat schef -261
pair stat te 373
pair sted bij 235
pair steenweg 0 401
pair stoep $ -277
pair stoep , 138
pair stoep bij -171
pair stoep vor -416
pair straatlamp kapot -252
pair strat $ -325
pair strat , -209
pair strat : -245
pair strat bij 244
pair strat en 292
pair strat verder -235
pair stuk $ -420
pair stuk , 214
pair stur de 305
pair stur mar 202
pair supermarkt , -205
pair t @it 223
pair t es -222
pair t gelijkvloer 318
pair t is 213
pair t regent 178
pair t stinkt 257
pair t system -205
pair t voetpad -229
pair t zebrapad -276
pair t zijn 193
pair te @it 197
pair te doen -74
pair te hal 180
pair te lat -254
pair te stur 198
pair te ver 348
pair te vind 219
pair te voet -233
pair te wet 253
pair teg het -252
pair tegenover @it -463
pair tel 0 361
pair tel : 222
pair tem $ 209
pair ter hoogt -298
pair ter plat -276
pair terug , 331
pair terwijl het 357
pair terwijl ik 264
pair thuis $ 209
pair thuis ( 199
pair thuis , 237
pair thuis : 125
pair thuis ? 220
pair thuis @it 335
pair thuis op 250
pair thuisadres : 232
pair thuisadres @it 255
pair thuisbezorgd word 217
pair thv @it -230
pair tijdelijk op 199
pair tis @it 312
pair toch $ 276
pair toch , -241
pair toch ? -143
pair toch op -225
pair toe $ -237
pair tot 0 -232
pair tot hoe -112
pair tot vorig 250
pair trek in 186
pair trekt bij 179
pair trouw in -154
pair trouwgesprek grag 174
pair tuin , 246
pair tuin van 143
pair turnhout $ 244
pair tuss @it -241
pair twed deur 281
pair twed ker 212
pair twed verdiep 196
pair twee kindjes 266
pair u de 333
pair uit $ -414
pair uit . 347
pair uit het 175
pair uit te 157
pair utrecht , 319
pair uur , 334
pair uur : -309
pair valt dat 255
pair van 0 159
pair van @it 325
pair van bij 217
pair van de -100
pair van den -230
pair van hed 199
pair van hiernaast 242
pair van huis -246
pair van in 261
pair van jullie 243
pair van mij 180
pair van mijn 486
pair van ons -176
pair van t -267
pair van wie -205
pair vanaf 0 175
pair vanaf @it -390
pair vanaf de 247
pair vanaf maandag 216
pair vanaf oktober 162
pair verder mar -235
pair verdiep $ 268
pair vergunn $ 216
pair vergunn gevraagd 218
pair vergunn nodig -297
pair verhuis van 236
pair verhuisd ? -168
pair verhuisd @it 216
pair verhuisd binn 293
pair verhuisd nar 154
pair verhuisd van 295
pair verhuist er 182
pair verhuist van -232
pair verhuiz doorgev 246
pair verhuiz nar 213
pair verhuiz per 173
pair verhuiz zaterdag 306
pair verhur de 276
pair verhuusd van 246
pair verstopt $ -308
pair verstopt , -271
pair vierd verdiep 221
pair vind $ 219
pair vindt de -262
pair vlakbij @it -255
pair vlakbij en -277
pair vloek $ -204
pair voet nar -233
pair voetpad $ -261
pair voetpad , -183
pair voetpad vor -254
pair vogelpik als -204
pair vol , -184
pair volgen mij 228
pair volgend maand 248
pair volgend wek 209
pair voortan met 189
pair voortuin , 277
pair vor $ 259
pair vor ? 309
pair vor @it -66
pair vor de 5
pair vor den 233
pair vor inschrijv 222
pair vor mij 224
pair vor mijn 184
pair vor onz 269
pair vorig huurder 267
pair vorig jar 250
pair vorig maand 103
pair vorig wek 238
pair vraagt hoe -204
pair vraagtek $ 148
pair vrag ik 206
pair vriend , 152
pair vriend @it 306
pair vuilkar is 284
pair vuilniskalender nar 162
pair waard van 201
pair wanner gat -321
pair wanner is 201
pair wanner kom 244
pair wanner komt 232
pair wanner wordt -194
pair want de 263
pair want ik 345
pair war : -290
pair war hal 233
pair war ik 189
pair war kan -294
pair war moet 200
pair war wij 279
pair was @it 338
pair was het -268
pair wat : -211
pair wat is -144
pair wat stat 205
pair water uit 255
pair waterlelie 0 255
pair we doen 260
pair we er 203
pair we gan 195
pair we will -209
pair we zit 323
pair weg $ -183
pair weg ter -143
pair wek , 211
pair wek een -213
pair wel $ 277
pair wel een -204
pair wel zo -204
pair welk dag 149
pair welk wijk 253
pair wet jullie -121
pair wet niet -205
pair wet of -243
pair wetter $ 221
pair wie $ -205
pair wie heeft -165
pair wie komt -229
pair wie moet -197
pair wie van 177
pair wie verhuist 182
pair wij , 451
pair wij @it 273
pair wij aan 285
pair wij dus 270
pair wij hebb 254
pair wij hur 395
pair wij nar 278
pair wij op 276
pair wij sind 240
pair wij verhuiz 347
pair wij will -364
pair wij zijn 73
pair wij zit 262
pair wijk , -191
pair wijk en -241
pair wil de 323
pair wil een -268
pair wil grag 190
pair wil trouw 318
pair will grag -185
pair will met -233
pair winkel op -200
pair won $ 331
pair won , -29
pair won . 207
pair won : 187
pair won ? 246
pair won @it 189
pair won aan 409
pair won dar 81
pair won er 481
pair won hier -273
pair won ik 432
pair won in 55
pair won nu 294
pair won op 506
pair won sam 177
pair won sind 363
pair won tegenover 297
pair won we 248
pair won wij 233
pair won zelf 176
pair wonend @it 306
pair woning ( 251
pair woning aan 197
pair woonacht @it 270
pair woonadres , 205
pair woonadres : 244
pair woonadres @it 230
pair woont , 190
pair woont @it 57
pair woont dar 292
pair woont er 238
pair woont in 363
pair woont op 376
pair word $ 223
pair word , 306
pair word ? 248
pair word bij 228
pair word op 217
pair wordt @it 395
pair wordt dar 248
pair wordt er -257
pair wortel van 199
pair zag een -218
pair zag ik -193
pair zak en -265
pair zal de -228
pair zaterdag $ -290
pair zaterdag krijg 208
pair zaterdag nar -175
pair ze de -170
pair ze t -141
pair ze van -304
pair ze will -220
pair ze woont 183
pair ze zijn 286
pair ze zit 310
pair zegt dat -156
pair zelf $ 336
pair zelf @it 205
pair zelf op 195
pair zelf woont 248
pair zet . -271
pair zet achter 277
pair zet een 364
pair zet hun 219
pair zetel verhuist -266
pair zie ik -205
pair zijn . 250
pair zijn adres 208
pair zijn al 255
pair zijn de 258
pair zijn een -221
pair zijn jullie -279
pair zijn met 260
pair zijn pas -195
pair zijn van 271
pair zit @it -199
pair zit een 153
pair zit het -204
pair zit hier 322
pair zit ik 223
pair zit met 222
pair zit op -97
pair zit sind 218
pair zit toch -225
pair zit verstopt -237
pair zo 0 -204
pair zo vies -220
pair zoek ik 217
pair zon $ 223
pair zon , 233
pair zon vertrekt 396
pair zond van -234
pair zondag is 224
pair zonnepanel op 255
pair zottegem $ -288
pair zottegem , 162
pair zus aan 254
pair zwan , -163
pair zwembad , -269
pair zwembad @it -194
pair zwerfvuil @it -196
pair zwijndrecht , 216
skip ( , 317
skip ( 0 510
skip ) de 255
skip ) is 199
skip , $ 50
skip , ) 463
skip , , 72
skip , 0 331
skip , : -210
skip , ? 135
skip , @it 133
skip , aan -246
skip , adres 222
skip , bel 233
skip , ben 160
skip , bij -225
skip , buurvrouw -177
skip , da -238
skip , dan -130
skip , dat -93
skip , den -191
skip , deur 364
skip , die -173
skip , doe 278
skip , dus 171
skip , een -455
skip , en -137
skip , er 235
skip , ganzerik 227
skip , gat -169
skip , gen 190
skip , genk 24
skip , gerust 200
skip , groen 216
skip , heeft -201
skip , het -75
skip , hij 192
skip , hog -288
skip , hoogt -222
skip , huis 387
skip , iemand 254
skip , ik -123
skip , in -139
skip , ingang 211
skip , is -101
skip , je 249
skip , jt 246
skip , jullie 358
skip , k 288
skip , kan 37
skip , ker 256
skip , kinder 178
skip , kom 248
skip , leuv 273
skip , maatschapp -266
skip , mar -257
skip , matrass -306
skip , met 209
skip , mij 228
skip , mijn 210
skip , nieuw 389
skip , nodig -304
skip , nu 108
skip , of 196
skip , ons 283
skip , op -196
skip , oranjeveren -251
skip , oud -416
skip , papier 290
skip , roeselar 449
skip , sind 214
skip , slap 204
skip , sta 239
skip , stat 188
skip , t 336
skip , te 123
skip , ter -192
skip , uit -294
skip , van 92
skip , verdiep 192
skip , vrag 206
skip , vrijdag -231
skip , wek 272
skip , welk 238
skip , wet 258
skip , wetter 247
skip , weun 254
skip , wil 151
skip , will -312
skip , won 560
skip , woont 364
skip , ze 189
skip , zet 170
skip , zij 180
skip , zijn 435
skip , zo -222
skip , zx 255
skip 0 $ 119
skip 0 , 288
skip 0 : -306
skip 0 ? 5
skip 0 @it 192
skip 0 aan -88
skip 0 adres 128
skip 0 apeldoorn 188
skip 0 bsn 239
skip 0 daarna 194
skip 0 en -101
skip 0 gen 305
skip 0 grag 188
skip 0 hier -195
skip 0 ik -219
skip 0 inschrijv 216
skip 0 mail 267
skip 0 mar 258
skip 0 mijn 282
skip 0 nieuw 241
skip 0 overberg 211
skip 0 uit 172
skip 0 utrecht 192
skip 0 vier -266
skip 0 wij 444
skip 0 wil 289
skip 0 won 317
skip 0 woont 282
skip 0 zal -284
skip 0 zet 289
skip : $ 182
skip : . 496
skip : adres 274
skip : dendermond -193
skip : initiatie 216
skip : plat 277
skip : stoep -258
skip : won 323
skip ; de 270
skip @it $ 100
skip @it , -64
skip @it 0 -45
skip @it : 52
skip @it ? -164
skip @it altijd -248
skip @it bel 224
skip @it betal -202
skip @it bij 239
skip @it blank 230
skip @it borgerhout 145
skip @it bsn 166
skip @it dan 257
skip @it dar -217
skip @it dat 138
skip @it de -200
skip @it die -403
skip @it drie -227
skip @it dus 207
skip @it ede 193
skip @it een -186
skip @it elk 260
skip @it er -341
skip @it ge -173
skip @it gen 139
skip @it gevar -283
skip @it har 174
skip @it heb 163
skip @it hebb 326
skip @it heeft -134
skip @it hel -372
skip @it het 83
skip @it hier 265
skip @it hoevel -259
skip @it hor 306
skip @it hun 288
skip @it ik 487
skip @it jullie 279
skip @it kapot -253
skip @it komt -289
skip @it krijg 241
skip @it kunn 324
skip @it link 229
skip @it lo 176
skip @it mag 159
skip @it met 230
skip @it mijn 98
skip @it mn -320
skip @it mog 235
skip @it na 227
skip @it nar 165
skip @it niet -294
skip @it nog 205
skip @it ons 215
skip @it ook -300
skip @it open -256
skip @it opengebrok -164
skip @it over -235
skip @it schef -263
skip @it stat -301
skip @it te -223
skip @it tel 197
skip @it thuis 172
skip @it twed 200
skip @it uit -177
skip @it vergunn 146
skip @it verstopt -237
skip @it vol -249
skip @it vor -383
skip @it war 206
skip @it water -260
skip @it wek 242
skip @it wet -186
skip @it wij 50
skip @it wil 194
skip @it won 234
skip @it word -161
skip @it ze -257
skip @it zeker -283
skip @it zij 279
skip @it zo -188
skip ^ $ -70
skip ^ ) -266
skip ^ , 326
skip ^ 0 -229
skip ^ : 195
skip ^ ? -281
skip ^ @it 130
skip ^ aan 74
skip ^ adres -227
skip ^ appartement 223
skip ^ bewoner 272
skip ^ bij -341
skip ^ bom -266
skip ^ bov -248
skip ^ brandt -336
skip ^ broer 265
skip ^ caf -187
skip ^ de 188
skip ^ die 205
skip ^ domicilie 126
skip ^ doorgev 222
skip ^ een -158
skip ^ en 411
skip ^ er -324
skip ^ ex 246
skip ^ gan 200
skip ^ gedumpt -215
skip ^ gegeven 281
skip ^ gevraagd 212
skip ^ gezien -190
skip ^ heb 53
skip ^ hebb 75
skip ^ heeft -402
skip ^ het -222
skip ^ hier 253
skip ^ hoe -330
skip ^ hor -186
skip ^ hous 335
skip ^ huisadres 243
skip ^ hur 489
skip ^ huurcontract 252
skip ^ huurder 317
skip ^ in 13
skip ^ is 85
skip ^ ja 173
skip ^ jan 253
skip ^ jullie -302
skip ^ kapot -168
skip ^ kes 211
skip ^ kinder -190
skip ^ lamp -325
skip ^ lantaarn -167
skip ^ lig -213
skip ^ ligg -272
skip ^ ligt -114
skip ^ mar 392
skip ^ men 226
skip ^ met -218
skip ^ mevrouw 205
skip ^ mij 135
skip ^ mijn 167
skip ^ moeder 176
skip ^ moet -171
skip ^ moogt 242
skip ^ nar 205
skip ^ ne 182
skip ^ nieuw 293
skip ^ nr 438
skip ^ nummer -273
skip ^ ochtend -225
skip ^ ocmw -180
skip ^ oma 157
skip ^ op -191
skip ^ ouder 90
skip ^ over -240
skip ^ overbuurman 253
skip ^ paspoort 217
skip ^ post 169
skip ^ postcod 285
skip ^ put -166
skip ^ rammelt -330
skip ^ ria 169
skip ^ sind 231
skip ^ speeltuin -304
skip ^ stat -124
skip ^ stoeptegel -257
skip ^ strat -129
skip ^ studio 252
skip ^ t -234
skip ^ te 216
skip ^ thuis 327
skip ^ thv -259
skip ^ trek 219
skip ^ tuin 293
skip ^ u 350
skip ^ uit 8
skip ^ verblijf 323
skip ^ verhuis 138
skip ^ verhuiz 431
skip ^ verhur 92
skip ^ verkeersbord -366
skip ^ vol -234
skip ^ vor -108
skip ^ vorig 273
skip ^ vraagt -266
skip ^ vriend 180
skip ^ vriendin 282
skip ^ vrouw 284
skip ^ vuilkar 284
skip ^ we 212
skip ^ weg -193
skip ^ werk -257
skip ^ weun 249
skip ^ wil -200
skip ^ won 155
skip ^ woning 320
skip ^ zag -200
skip ^ zijn -39
skip ^ zit 515
skip ^ zonder -279
skip ^ zou 300
skip ^ zus -113
skip aan $ -359
skip aan , -323
skip aan . -118
skip aan 0 -305
skip aan @it -103
skip aan achterkant 351
skip aan deur 250
skip aan gevel 137
skip aan is -209
skip aan keukentafel 174
skip aan kruispunt -242
skip achter $ -290
skip achter , -281
skip achter huis 315
skip achter supermarkt -190
skip achterom $ 220
skip adres $ 363
skip adres , 149
skip adres 0 309
skip adres @it -121
skip adres de 16
skip adres nu 209
skip adres vanaf 162
skip adreswijz @it 231
skip affiches de -153
skip afgev de -257
skip afvalzak @it 198
skip al $ -211
skip al ? 266
skip al dag 157
skip al dicht 292
skip al een -278
skip al en -223
skip al jar 293
skip al maand -185
skip al zaterdag -189
skip all uit -252
skip allen $ 206
skip allen @it 275
skip allen op 315
skip almer $ 196
skip als bij -260
skip als in -189
skip als regent 147
skip als van 313
skip als woonadres 205
skip altijd , -290
skip altijd @it -319
skip altijd de -255
skip altijd gehuwd -205
skip altijd mijn 214
skip alvast $ 181
skip apeldoorn $ 120
skip apothek @it -334
skip appartement @it 252
skip aub $ -198
skip auto 0 345
skip b roeselar 214
skip bak niet 246
skip bakker @it -319
skip ban @it -249
skip band de -193
skip bel $ 187
skip bel stuk 175
skip ben , 395
skip ben @it 312
skip ben op 296
skip ben thuis 258
skip ben verhuisd 181
skip bereik 0 213
skip berm $ -221
skip best , 291
skip best de -198
skip best onz -266
skip bewoner @it 319
skip bezwar de 281
skip bij $ -396
skip bij ( 249
skip bij . -219
skip bij 0 457
skip bij ? -276
skip bij @it -334
skip bij aan 231
skip bij als 184
skip bij binn 288
skip bij container -262
skip bij huis 264
skip bij in 299
skip bij lief 224
skip bij onderbur 203
skip bij ondergrond -301
skip bij op 315
skip bij ouder 196
skip bij overbur 260
skip bij reg -203
skip bij speeltuin -181
skip bij stadskantor -239
skip bij vor 193
skip bij vriendin 275
skip bij zus 261
skip bijna $ -204
skip blank $ 201
skip blauw $ -240
skip blijft op -215
skip bom bij -162
skip bom het 183
skip bov kapper 290
skip brief nar 239
skip brief stur 186
skip bsn 0 239
skip buit $ -357
skip bur @it 288
skip bur dat -238
skip bus en -235
skip bus op 214
skip bushokj @it -269
skip buurman @it 220
skip buurthuis @it -281
skip buurvrouw @it 347
skip camping @it -226
skip container $ -314
skip crisisopvang , 215
skip culemborg $ 199
skip da $ 364
skip daarna 0 227
skip dag $ 191
skip dag op 191
skip dak @it 200
skip dan ik 264
skip dar de -66
skip dar een -251
skip dar het -243
skip dar ik 396
skip dar sind -206
skip dar vergunn -203
skip dar vor 148
skip dar wij 212
skip dar won 242
skip das ik 258
skip dat $ 170
skip dat , 253
skip dat in 268
skip dat ook 262
skip dat toch 198
skip dat van 209
skip dat voedselbank -195
skip dat woont 330
skip de $ -146
skip de ) -178
skip de , -229
skip de : 410
skip de ? 7
skip de @it -351
skip de aan -166
skip de achter -215
skip de al -202
skip de bewoner 212
skip de bij -249
skip de container 296
skip de dag 292
skip de dar 258
skip de dat 272
skip de de 369
skip de die 265
skip de een 302
skip de gat -378
skip de hur -285
skip de huurder 267
skip de is 199
skip de kapot -222
skip de kom 181
skip de komt 307
skip de langskom 259
skip de leeuw -195
skip de mag 101
skip de mar 389
skip de met 260
skip de moet 248
skip de naast -219
skip de nar 333
skip de nie 191
skip de om 288
skip de ook -203
skip de op -395
skip de recht -267
skip de sta -205
skip de stan 166
skip de stat 365
skip de stek 206
skip de te 121
skip de tegenover -447
skip de ter -175
skip de uit -421
skip de van -70
skip de won 351
skip de woont 221
skip de zak 205
skip de zijn -235
skip de zit -331
skip de zo 236
skip den $ 102
skip den , -221
skip den aan -221
skip den op -217
skip den van 241
skip derd $ 290
skip deur $ 321
skip deur ik 204
skip dez $ 266
skip dez en -175
skip dicht $ -265
skip die $ -265
skip die , -224
skip die @it 116
skip die aan -348
skip die nooit 175
skip die tegenover -270
skip die woont 233
skip die zit 336
skip diest $ 166
skip districtshuis @it -220
skip dochter 0 245
skip doet niet -258
skip domicilie @it 224
skip doorgev $ 248
skip drie $ 131
skip dubbel de -224
skip dus $ 286
skip een ! -278
skip een $ -270
skip een , 176
skip een ? 72
skip een aan -192
skip een de -193
skip een een -113
skip een geparkeerd -283
skip een in -72
skip een krijg 224
skip een omgewaaid -186
skip een op 34
skip een over -243
skip een stel 324
skip een uit -269
skip een van 294
skip een vor -364
skip een zonder 275
skip eig $ 318
skip eindelijk $ 304
skip elk $ 172
skip elk dat 312
skip elk de 181
skip elk feest 210
skip elk lang -228
skip elk van -159
skip elk vor -200
skip en $ -291
skip en , 505
skip en 0 -224
skip en : 128
skip en @it -206
skip en de 284
skip en dichtgemaakt -185
skip en die -193
skip en gen -180
skip en hebb -134
skip en het -272
skip en ik 277
skip en in 238
skip en kat 273
skip en kindjes 184
skip en kotbas 190
skip en mer -252
skip en niet 353
skip en nu 248
skip en post 250
skip en stan 314
skip en stinkt 268
skip en voordeur 174
skip en waterlelie 206
skip en wil 214
skip en won 368
skip en zijn 356
skip en zit 352
skip en zon 182
skip er $ 386
skip er @it -287
skip er aan -191
skip er al -348
skip er bov 218
skip er dar -234
skip er dor -263
skip er gevall -226
skip er iemand 212
skip er ik 182
skip er in -362
skip er jullie 205
skip er lang -388
skip er mijn 224
skip er uit 402
skip er van 313
skip er vor 228
skip familie @it 371
skip fiet $ -282
skip fietspad , -261
skip fietspad @it -210
skip for $ -371
skip gan ? 372
skip gan nar 256
skip ganzerik , 227
skip garag @it 296
skip gas $ -213
skip gat @it -208
skip gat nar -205
skip ge er -258
skip ge hoe -204
skip geacht , 189
skip geb 0 356
skip gebor 0 225
skip gedomicilieerd @it 239
skip gedumpt @it -193
skip gedumpt de -249
skip gef dat 219
skip gehaald $ 208
skip gehuwd t -205
skip geliev brief 186
skip gelijkvloer moet 243
skip gen , 166
skip gen . 209
skip gen gehad -224
skip gen gekreg 390
skip gen mer -185
skip gestort de -315
skip gevel het -229
skip gewon , 337
skip gewoond pijlkruid 194
skip gezien @it -225
skip gezien de -308
skip gezin $ 177
skip gezin 0 178
skip gft $ 236
skip gooit in -291
skip gordijn al 255
skip goud , -195
skip gracht over -252
skip graffiti de -250
skip grag ons 174
skip gratis $ -257
skip groen $ 218
skip groet bestur -251
skip grofvuil mij 199
skip grot 0 186
skip gsm 0 316
skip hal @it 180
skip han de 283
skip hang de -350
skip hangt @it -243
skip hangt op -231
skip har , 219
skip heb de -220
skip heb mijn 193
skip heb op 254
skip heb printer 217
skip heb sleutel 193
skip hebb 0 292
skip hebb dar 277
skip hebb de -177
skip hebb mijn 215
skip hed de 199
skip hee wij 196
skip heeft $ 215
skip heeft een -302
skip heeft en 244
skip heeft hel 253
skip heeft huis 286
skip hei om -279
skip hek $ -315
skip hek @it -241
skip hel , 175
skip hel dag 164
skip hel strat -92
skip hel thuis 271
skip hem $ -176
skip hen $ -212
skip het $ 5
skip het ( -268
skip het , -273
skip het . -232
skip het : -298
skip het @it -232
skip het aan -324
skip het bij -257
skip het dar -230
skip het en -173
skip het gas -270
skip het grag 174
skip het hangt -268
skip het heeft -237
skip het huis -212
skip het is 220
skip het loket 175
skip het met 198
skip het moet 230
skip het niet 217
skip het nog -123
skip het op -183
skip het postkantor -280
skip het van -306
skip het verhuisd -243
skip het zit -255
skip hey gan 212
skip hier $ 210
skip hier @it 223
skip hier drie 160
skip hier gewoond 175
skip hier ik 211
skip hiernaast @it 242
skip hij @it 225
skip hoe ik 483
skip hoe inlog -204
skip hoek de -203
skip hog 0 -293
skip hoogt @it -323
skip hor mar -216
skip hotel @it -218
skip hout $ 175
skip huis $ 205
skip huis , 440
skip huis @it 76
skip huis de -171
skip huis en 168
skip huis ik -177
skip huis wij 227
skip huisadres @it 249
skip huisnummer $ 243
skip hun in 230
skip hur @it -188
skip hur en 232
skip hur kamer 324
skip huurcontract @it 252
skip huurder @it 314
skip huurt op 299
skip iet doen -159
skip ik $ 169
skip ik , -311
skip ik 0 246
skip ik : 243
skip ik ? 314
skip ik @it -130
skip ik al 87
skip ik bij -94
skip ik container 274
skip ik de -122
skip ik dor 219
skip ik een -220
skip ik er 408
skip ik gen 263
skip ik gewoond 254
skip ik grag 411
skip ik hier 205
skip ik in 131
skip ik ingeschrev 355
skip ik kamer 166
skip ik lang -193
skip ik me 213
skip ik mijn 206
skip ik nar 176
skip ik niet 202
skip ik nieuw 256
skip ik nodig 219
skip ik nog 301
skip ik nu 260
skip ik onder 236
skip ik op -74
skip ik sind 307
skip ik tegenover 289
skip ik trouw 318
skip ik uit 220
skip ik van 425
skip ik vor -271
skip ik woonacht 395
skip ik zelf 151
skip in $ -115
skip in . 417
skip in ? 256
skip in @it -34
skip in berm -277
skip in bib -277
skip in bus 417
skip in de -267
skip in donker 282
skip in en 352
skip in fietspad -209
skip in garag 369
skip in het -199
skip in is 219
skip in kantin -295
skip in kelder 231
skip in mar 170
skip in mijn 214
skip in plantsoen -299
skip in schrijv 307
skip in slaapkamer 226
skip in slot -285
skip in sporthal -280
skip in strat -410
skip in trappenhuis 214
skip in tuin 227
skip in voortuin 277
skip in weg 110
skip in wegdek -131
skip in wijk -279
skip in won 290
skip in zal -142
skip ingang hed 199
skip ingeschrev $ 297
skip ingeschrev @it 220
skip ingeschrev op 145
skip initiatie $ 216
skip inlog wel -204
skip inschrijv @it 169
skip inschrijv pottenbak 216
skip is ! -338
skip is $ 66
skip is , 184
skip is . 118
skip is adres 322
skip is allen -248
skip is als 187
skip is altijd 208
skip is bom -186
skip is de 292
skip is dus 209
skip is echt 209
skip is en 352
skip is geleegd 227
skip is genoeg 210
skip is huis 299
skip is ik 222
skip is in 243
skip is loket -188
skip is mij 174
skip is mijn 370
skip is niet -222
skip is oktober 230
skip is op -231
skip is oud 147
skip is over -211
skip is sporthal -294
skip is stuk -250
skip is te 255
skip is thuis 227
skip is zaterdag -229
skip jar $ 200
skip jar het -231
skip jar mer 173
skip je $ 274
skip jullie $ -264
skip jullie , 245
skip jullie ? 246
skip jullie grofvuil 228
skip jullie mijn 205
skip jullie verhuisd -248
skip k @it 225
skip k mijn -253
skip k op 215
skip k verhuusd 246
skip kan $ -322
skip kan @it -164
skip kan de -271
skip kan een 191
skip kan iemand 178
skip kan mer 353
skip kan niet 103
skip kan parkeervergunn 221
skip kapot @it -134
skip ker @it -285
skip ker de 236
skip ker maand 256
skip ker zien 222
skip kerk @it -249
skip kermis aan -221
skip kes 0 211
skip keukentafel @it 174
skip klar de 322
skip klopt $ -185
skip knippert een -247
skip knippert hel 175
skip kom @it 240
skip kom aan 417
skip kom de -280
skip kom ik 233
skip komt $ -259
skip komt @it 271
skip kortrijk 0 270
skip kot @it 154
skip krijg dan 289
skip krijg de 289
skip krijg een 204
skip krijg sted 228
skip kroeg @it -278
skip kruispunt @it -159
skip kwoan de 203
skip kwon @it 269
skip laadpal ons 244
skip lamp $ -270
skip lamp @it -206
skip lang $ -247
skip lang , -236
skip lang en -236
skip langskom $ 227
skip lantaarn $ -300
skip lantaarn @it -130
skip lantaarnpal @it -236
skip lat ? -314
skip lat aan 36
skip lat in -272
skip lat op 218
skip leegstaand @it -144
skip leeuw @it -195
skip lever @it 332
skip ligg de -234
skip ligt de -158
skip ligt een 371
skip ligt matras -208
skip link de 229
skip liv @it 221
skip locatie @it -405
skip lokal @it -251
skip loker $ 246
skip loket @it -338
skip ma @it 276
skip maand hek -171
skip maandag mijn 220
skip maart , 217
skip maart ik 236
skip maatschapp verhuist -266
skip mag $ -251
skip mag ? 212
skip mag de -306
skip mag een 222
skip mag ons 330
skip mag vuilniskalender 162
skip mail . 134
skip mama 0 247
skip man in 306
skip mar hangt -215
skip mar hebb 308
skip mar in -240
skip mar mij 205
skip mar won 357
skip me in 203
skip me is 249
skip me op 375
skip mee $ -166
skip meld $ 251
skip mer $ 218
skip mer @it -174
skip mer de 191
skip mer het -305
skip met 0 -207
skip met ? -228
skip met @it -177
skip met baby 210
skip met bij -381
skip met kinder 219
skip met kinderwag -357
skip met man 94
skip met nar 198
skip met op 233
skip met van 300
skip meter de 183
skip mij , 149
skip mij @it 383
skip mij de 327
skip mij op 243
skip mij te 177
skip mijn ( 353
skip mijn , 311
skip mijn . 190
skip mijn : -271
skip mijn ? 256
skip mijn @it 432
skip mijn aan 321
skip mijn adres 277
skip mijn appartement 327
skip mijn blijft 270
skip mijn doet 173
skip mijn is 165
skip mijn komt 276
skip mijn ligt 417
skip mijn mag 258
skip mijn mar -190
skip mijn mee 221
skip mijn moet -125
skip mijn nar 148
skip mijn niet 219
skip mijn nog 273
skip mijn op 104
skip mijn te 165
skip mijn thuis 189
skip mijn van 213
skip mijn vertrekt 396
skip mijn vor 486
skip mijn won 150
skip mijn woont 287
skip mijn zou 263
skip milieustrat toch -219
skip mn $ 123
skip mn is 123
skip mn zit 307
skip moeder 0 300
skip moeder @it 242
skip moet $ 303
skip moet bij 120
skip moet dan 216
skip moet dar -152
skip moet dat -160
skip moet nog 309
skip moet op 260
skip moet vor -201
skip moet word 218
skip mvg apothek -300
skip na . 280
skip na jar 237
skip na scheiding 261
skip na thuis 275
skip naast , -326
skip nacht $ -428
skip nacht , 234
skip nacht @it -268
skip nar $ 272
skip nar ( -257
skip nar , 80
skip nar 0 154
skip nar @it 258
skip nar ander -220
skip nar en 394
skip nar huis 188
skip nar in 244
skip nar mama 201
skip nar met 231
skip nar oud 194
skip nar thuis 330
skip nar verzorgingshuis 308
skip nar zag -237
skip ne in -284
skip nee , -187
skip nie $ 143
skip niet ! 195
skip niet $ 145
skip niet . 137
skip niet bij 192
skip niet dat 273
skip niet de -265
skip niet ik 407
skip niet mar 172
skip niet mijn -155
skip niet wie -205
skip nieuw : 256
skip nieuw @it 295
skip nieuw is 163
skip nieuw mar 172
skip nieuw op 180
skip nik . 264
skip nik de 240
skip nodig $ -394
skip nodig 0 -320
skip nog $ -155
skip nog . 308
skip nog als -205
skip nog in 164
skip nog vor 123
skip nooit heeft 175
skip nr , 218
skip nu $ 248
skip nu , 334
skip nu @it 285
skip nu ik 218
skip nu mijn 173
skip nu of -246
skip nummer $ 249
skip of de -292
skip of jullie -279
skip of wel 226
skip oma @it 192
skip omgewaaid @it -202
skip onder $ -322
skip onder parker 245
skip ondergetek woonacht 212
skip onderweg huis -234
skip ons $ 335
skip ons ( 360
skip ons , 454
skip ons . 203
skip ons : -294
skip ons @it -202
skip ons dat 382
skip ons de 369
skip ons gan -224
skip ons heur 303
skip ons huis -221
skip ons is -204
skip ons op -186
skip ons woont 315
skip ons zit -216
skip onz $ 222
skip onz aan 284
skip onz op -203
skip onz zetel -266
skip onz zit -203
skip ook vor -224
skip ook zondag -230
skip op ! 279
skip op $ -30
skip op , 130
skip op . -57
skip op ? -195
skip op @it 135
skip op adres 181
skip op balkon 253
skip op bel 217
skip op bouwplat -222
skip op bov 318
skip op en 87
skip op gelijkvloer 318
skip op gemeentehuis -195
skip op gen 235
skip op gevel -181
skip op hal 180
skip op koffie 277
skip op ligt -215
skip op maart 308
skip op mar 174
skip op mur 233
skip op ook -240
skip op pleintj -327
skip op rijban -279
skip op sit -90
skip op stat -233
skip op stookt 273
skip op toch -190
skip op twed 229
skip op van -295
skip op vierd 221
skip op voetpad -269
skip op vor -222
skip op weg -245
skip op won 173
skip op woont 208
skip op zijn -302
skip open , -291
skip open 0 171
skip oud $ 204
skip oud , -125
skip oud : 182
skip oud stat -234
skip oud vor -265
skip oud was 347
skip over $ -230
skip over stoep -181
skip over voetpad -276
skip pakket afvalzak 198
skip pal $ -161
skip pal mijn 225
skip pand is -200
skip parkeervergunn van 221
skip parker dar -197
skip parker de -151
skip parkj @it -189
skip paspoort thuisbezorgd 217
skip pc @it 248
skip per $ -344
skip per aug 221
skip per december 196
skip pijlkruid , 194
skip plat @it -336
skip pleintj @it -327
skip post @it 376
skip post de -178
skip post mij 144
skip post sted 186
skip postcod , 346
skip postcod @it 352
skip postcod het -207
skip postcod is -260
skip postcod mijn 156
skip postkantor @it -212
skip put @it -260
skip putdeksel $ -203
skip recht @it -216
skip recyclagepark @it -236
skip reken 0 258
skip ria @it 261
skip rod $ 395
skip rond , -302
skip rotond @it -155
skip samenwon @it 418
skip schol @it -268
skip schol op -179
skip schutting 0 221
skip sind , 269
skip sind een -298
skip sind op 209
skip sind scheiding -205
skip sind won 179
skip sint . 349
skip sit $ -241
skip slaapkamer de 380
skip slap @it 197
skip sleutel van 164
skip sluikstort de -278
skip snackbar @it -266
skip sporthal , -270
skip sta @it 224
skip sta ingeschrev 225
skip sta nog -205
skip sta op 228
skip stan al -246
skip stank de 210
skip stat . 247
skip stat 0 -401
skip stat al -203
skip stat bij 203
skip stat de -193
skip stat een -286
skip stat en -198
skip stat mijn 190
skip stat nog 185
skip stat ons 308
skip stat op 197
skip sted de 212
skip steiger de -222
skip stek @it 305
skip stoep $ -76
skip stoep @it -102
skip stookt in 273
skip strat $ 267
skip strat 0 -109
skip strat mar -235
skip strat wat -197
skip studentenkamer @it 288
skip studio @it 190
skip stur @it 262
skip stur brief 208
skip stur pakket 198
skip supermarkt @it -289
skip t @it -242
skip t aan -245
skip t adres 217
skip t doar -222
skip t op 100
skip tak het -235
skip te $ 107
skip te , 435
skip te . 84
skip te en 333
skip te kuurn 189
skip te op 260
skip te oud 239
skip tegenover $ -280
skip tegenover , -213
skip tel 0 413
skip tent @it -257
skip ter van -405
skip terwijl dar 211
skip thuis $ 288
skip thuis , 249
skip thuis @it 374
skip thuis de 451
skip thuis ik -254
skip thuisadres 0 345
skip thuisadres @it 232
skip thuisbezorgd op 217
skip thv $ -183
skip toch $ 168
skip toch @it -283
skip toch hoe -211
skip tot , -377
skip tot het -171
skip tot in 309
skip tot lat -112
skip tot wek 250
skip trek bij 186
skip trek in 216
skip trekt mij 179
skip trouw de -154
skip trouwgesprek bij 174
skip tuin @it 459
skip tuss en -213
skip twed , 232
skip twed vor 264
skip twee $ 408
skip u stempas 240
skip uit $ 332
skip uit @it -168
skip uit de -180
skip uur , 277
skip uur 0 -309
skip van $ 192
skip van , 239
skip van . -125
skip van 0 240
skip van @it 164
skip van bij 191
skip van bovenbur 214
skip van club -264
skip van de -399
skip van en -179
skip van gezin 352
skip van hangt -308
skip van huis -87
skip van in -222
skip van is 229
skip van m2 283
skip van mijn 270
skip van nieuw -274
skip van ocmw 290
skip van oud -261
skip van ouder 300
skip van reken -180
skip van stat -404
skip van supermarkt 206
skip van tot -275
skip van zet 219
skip vanaf $ 232
skip vanaf 0 332
skip vanaf @it 251
skip vannacht gehad 201
skip vastzet $ -248
skip verblijf ingang 199
skip vergunn $ 201
skip vergunn ? -297
skip vergunn nodig -246
skip vergunn vor 218
skip verhuis @it 221
skip verhuisd $ -168
skip verhuisd @it 216
skip verhuisd de 325
skip verhuist : 182
skip verhuiz 0 265
skip verhuiz nar 270
skip verhuiz van 181
skip verkeersbord $ -348
skip vier 0 -266
skip vier @it 313
skip vierd $ 291
skip voetpad @it -159
skip vol . -202
skip vol @it -220
skip vol de -278
skip volgend in 207
skip volled , -196
skip voortan de 189
skip vor ! -309
skip vor , -272
skip vor 0 -222
skip vor ? -281
skip vor de -364
skip vor eig 350
skip vor huis 463
skip vor in -296
skip vor knippert -305
skip vor nar -225
skip vor ram 317
skip vor tant 313
skip vor trouwgesprek 174
skip vor twed 250
skip vor woning 220
skip vor zit -239
skip vor zon 283
skip vorig , 244
skip vraagt ik -204
skip vriend @it 202
skip vriendelijk , -251
skip vuilniskalender dar 162
skip waard mijn 201
skip wanner de 82
skip want heb 259
skip want kan 198
skip war @it -292
skip war al 239
skip war bij 247
skip war de -426
skip war slap 258
skip war wij -223
skip waregem de 247
skip was thuis 248
skip wat er 185
skip water de -286
skip water mijn 236
skip waterlelie $ 206
skip we @it 265
skip we een -116
skip we er 343
skip we nu 245
skip we op 198
skip we van 212
skip weg @it 228
skip weg hoogt -143
skip weg pal 225
skip wek ik 212
skip wek t -217
skip wel 0 -204
skip welk is -185
skip werk @it -235
skip werk het -277
skip werk in -194
skip wespennest de -382
skip wet van -205
skip weun in 202
skip wie dar 221
skip wie er 116
skip wij 0 272
skip wij @it 582
skip wij de 544
skip wij een -307
skip wij er 249
skip wij in 383
skip wij klein 283
skip wij met 216
skip wij op -14
skip wij pas 305
skip wij per 216
skip wij sind 208
skip wij zaterdag 144
skip wijk de -230
skip wil dat 322
skip wil lat 162
skip wil op 320
skip will een -190
skip will eig 320
skip won $ 411
skip won , 361
skip won . 288
skip won 0 -458
skip won @it 180
skip won al -232
skip won de 381
skip won dez -225
skip won een 282
skip won er 185
skip won gewon 180
skip won in 308
skip won is 245
skip won mar 234
skip won met 168
skip won nog 240
skip won nu 323
skip won op 343
skip won sind 336
skip woning @it 311
skip woning de 301
skip woonacht , 212
skip woonadres @it 285
skip woonhuis @it 297
skip woont $ 263
skip woont , -142
skip woont . 198
skip woont @it 335
skip woont al 238
skip woont de 435
skip woont een 296
skip woont en 220
skip woont ik 153
skip woont in 271
skip woont zijn 227
skip word $ 248
skip word @it 377
skip word de -240
skip word ik 346
skip wordt . -216
skip wortel de 199
skip zag een -237
skip zag in -212
skip zag op -327
skip zak bij 282
skip zal @it -156
skip zat op -241
skip zaterdag @it -175
skip ze de -276
skip ze er 216
skip ze ons 191
skip ze op 244
skip zebrapad @it -278
skip zelf @it 218
skip zet de -438
skip zet ons 277
skip zetel van -266
skip zien dat -294
skip zijn @it 256
skip zijn dag 255
skip zijn en 263
skip zijn is 325
skip zijn mar 169
skip zijn van -194
skip zit , -313
skip zit de 343
skip zit in 341
skip zit kot 142
skip zit met -180
skip zit op 98
skip zit tijdelijk 218
skip zit twee 277
skip zit vor 281
skip zo $ -243
skip zo mijn -195
skip zoek een 217
skip zon $ 247
skip zon , 256
skip zon die 233
skip zon op 325
skip zottegem mag 162
skip zwan @it -190
skip zwembad @it -192
skip zwijndrecht 0 216
topic @ability -5
topic @access 61
topic @body -190
topic @building -253
topic @business -158
topic @general -37
topic @handled 24
topic @hardly -92
topic @has -31
topic @home 378
topic @mind -70
topic @mine 124
topic @mine-phrase -81
topic @nuisance -58
topic @organisation -230
topic @ownPostcode 66
topic @patient 27
topic @place -139
topic @plainly 38
topic @relative 123
topic @somebody 101
topic @vehicle -126
topicAnywhere @ability -64
topicAnywhere @access 86
topicAnywhere @body -194
topicAnywhere @building -302
topicAnywhere @business -158
topicAnywhere @firstPerson 134
topicAnywhere @general 126
topicAnywhere @handled 153
topicAnywhere @hardly 85
topicAnywhere @has -77
topicAnywhere @home 420
topicAnywhere @mine 239
topicAnywhere @mine-phrase 57
topicAnywhere @nuisance -71
topicAnywhere @ofPerson -114
topicAnywhere @organisation -350
topicAnywhere @ownPostcode 129
topicAnywhere @patient 86
topicAnywhere @place -147
topicAnywhere @plainly 131
topicAnywhere @somebody 140
topicAnywhere @vehicle 482
topicBefore @ability -92
topicBefore @access 97
topicBefore @building -606
topicBefore @business -527
topicBefore @firstPerson -57
topicBefore @general 32
topicBefore @handled -302
topicBefore @has -5
topicBefore @home 256
topicBefore @mind -212
topicBefore @mine 72
topicBefore @mine-phrase -116
topicBefore @nuisance -114
topicBefore @nuisance-phrase 158
topicBefore @organisation -504
topicBefore @ownPostcode 36
topicBefore @patient 60
topicBefore @place -307
topicBefore @plainly 35
topicBefore @relative 65
topicBefore @somebody 120
topicBefore @vehicle -261
topicBeside @ability -216
topicBeside @access 213
topicBeside @building -821
topicBeside @business -670
topicBeside @firstPerson -235
topicBeside @handled -560
topicBeside @has 118
topicBeside @home 288
topicBeside @nuisance 145
topicBeside @nuisance-phrase 146
topicBeside @ofPerson 194
topicBeside @organisation -430
topicBeside @patient 386
topicBeside @place -425
topicBeside @plainly -118
topicBeside @relative 538
topicBeside @somebody 559
topicBeside @vehicle -182
topicEarlier @ability 431
topicEarlier @access 334
topicEarlier @building -476
topicEarlier @business 240
topicEarlier @firstPerson 239
topicEarlier @general -207
topicEarlier @handled -232
topicEarlier @hardly 133
topicEarlier @has -369
topicEarlier @home 669
topicEarlier @mind -323
topicEarlier @mine 501
topicEarlier @nuisance -322
topicEarlier @nuisance-phrase -208
topicEarlier @organisation -415
topicEarlier @ownPostcode 238
topicEarlier @patient 97
topicEarlier @place -311
topicEarlier @plainly 297
topicEarlier @relative 379
topicEarlier @somebody 156
topicEarlier @vehicle 310
topicNear @ability -232
topicNear @building -541
topicNear @business -463
topicNear @firstPerson 52
topicNear @general -229
topicNear @handled 96
topicNear @has 40
topicNear @home 406
topicNear @mind -294
topicNear @mine 56
topicNear @mine-phrase 346
topicNear @nuisance -117
topicNear @nuisance-phrase -422
topicNear @ofPerson -337
topicNear @organisation -635
topicNear @ownPostcode 160
topicNear @patient 215
topicNear @place -547
topicNear @plainly 71
topicNear @relative 417
topicNear @somebody 253
topicNear @vehicle 127
twoBefore , 0 361
twoBefore , dat 278
twoBefore , ik 276
twoBefore , wij 179
twoBefore 0 0 460
twoBefore 0 adres 365
twoBefore 0 en -190
twoBefore 0 nieuw 221
twoBefore 0 postcod 277
twoBefore ^ adres 415
twoBefore ^ bij -322
twoBefore ^ de -190
twoBefore ^ familie 307
twoBefore ^ ik -152
twoBefore ^ kwon 269
twoBefore ^ locatie -327
twoBefore ^ mijn 427
twoBefore ^ nieuw 172
twoBefore ^ oud 271
twoBefore ^ thuisadres 228
twoBefore ^ verhuisd 218
twoBefore ^ we 280
twoBefore ^ wij 265
twoBefore ^ won 212
twoBefore aan de -192
twoBefore allen woont 315
twoBefore bij de -490
twoBefore bij het -225
twoBefore bij mij 384
twoBefore bij ons 232
twoBefore bom omgewaaid -186
twoBefore bus stek 210
twoBefore de apothek -278
twoBefore de bakker -319
twoBefore de bur 240
twoBefore de delhaiz -244
twoBefore de familie 197
twoBefore de garag 296
twoBefore de kerk -249
twoBefore de keukentafel 174
twoBefore de put -173
twoBefore de schol -206
twoBefore de snackbar -266
twoBefore de stoep -228
twoBefore de supermarkt -289
twoBefore de weg -281
twoBefore de zal -156
twoBefore die bom -319
twoBefore een appartement 251
twoBefore eig huis 378
twoBefore elk nacht -268
twoBefore goud leeuw -195
twoBefore har huis 253
twoBefore hed op 199
twoBefore het adres 274
twoBefore het buurthuis -281
twoBefore het districtshuis -220
twoBefore het kruispunt -192
twoBefore het leegstaand -144
twoBefore het oud -215
twoBefore het pleintj -180
twoBefore het speeltuintj -176
twoBefore het voetpad -159
twoBefore het zwembad -155
twoBefore ik ben 262
twoBefore ik hur -188
twoBefore ik won 51
twoBefore ik zit 577
twoBefore in de -360
twoBefore ingeschrev op 165
twoBefore is dat -245
twoBefore is de -290
twoBefore is het -125
twoBefore is vanaf 162
twoBefore kwoan in 203
twoBefore lamp kapot -185
twoBefore maand in 324
twoBefore met afvalzak 198
twoBefore mij op 190
twoBefore mij thuis 134
twoBefore mijn adres 350
twoBefore mijn adreswijz 231
twoBefore mijn huis 357
twoBefore mijn huisadres 220
twoBefore mijn huurcontract 252
twoBefore mijn postcod 150
twoBefore mijn woning 256
twoBefore mijn woonhuis 297
twoBefore niet mer -174
twoBefore nieuw adres -147
twoBefore nieuw bewoner 244
twoBefore nog allen 264
twoBefore nog altijd -255
twoBefore nu in 253
twoBefore ondergetek , 212
twoBefore ondergrond container -320
twoBefore ons adres -303
twoBefore ons huis 155
twoBefore ons thuis 264
twoBefore onz postcod 227
twoBefore onz tuin 316
twoBefore op de -338
twoBefore op het -204
twoBefore op kot 154
twoBefore op strat -246
twoBefore oud adres 265
twoBefore oud postkantor -252
twoBefore ouder won 150
twoBefore sta ingeschrev 230
twoBefore stat nog 230
twoBefore te hal 180
twoBefore ter hoogt -323
twoBefore thuisbezorgd word 217
twoBefore van hiernaast 242
twoBefore van huis -246
twoBefore van mijn 294
twoBefore verhuisd nar 233
twoBefore verhuiz zaterdag 306
twoBefore vor mijn 208
twoBefore we won 181
twoBefore wij aan 285
twoBefore wij won 449
twoBefore wij zijn 256
twoBefore wij zit 277
twoBefore won aan 196
twoBefore won in 324
twoBefore won op 211
twoBefore won zelf 218
twoBefore zelf woont 248
twoBefore zijn adres 208
twoBefore zit nu 205
twoBefore zit op 262
twoBefore zit toch -225
word ! -190
word $ 15
word ( 160
word ) -171
word , 51
word . -52
word 0 33
word : -20
word ; 291
word @it 15
word ^ 15
word aan -197
word aanslag 372
word aanvrag -119
word aard -255
word academie -335
word achter -185
word achterkant 110
word achterom 289
word achtertuin 374
word adres 22
word adreswijz 331
word af -339
word affiches -153
word afgebrand 212
word afgelop 267
word afgesprok 298
word afgev -358
word afgezet -296
word afhal -256
word afsprak -357
word afval -183
word afvalapp -286
word afvalbak -233
word afvalheff 287
word afvalkalender 242
word afvalpas 234
word afvalzak 198
word ag 240
word al 188
word allebei 337
word allen 35
word alles 277
word almer 196
word als -135
word altijd -129
word amai -242
word ambachtsherenlan 205
word and 19
word ander -176
word apeldoorn 228
word apothek -137
word appartement 324
word arnhem 229
word asbestplat -193
word asfalt -286
word attest 252
word aub 62
word aug 221
word auto 247
word autoband -193
word autos -302
word b -280
word baby 256
word badkamer 388
word bak 429
word bakfiet -184
word balkon 253
word ban -224
word band -189
word bank -149
word bankj -318
word bankjes -356
word bed 298
word bedankt 181
word beginn -298
word behalv 351
word bel 525
word bell 323
word ben 271
word bened 242
word bereik 179
word bericht 213
word berm -302
word best -260
word bestelbus -206
word bestur -321
word betal 131
word betreft 365
word bewon 202
word bewoner 280
word bewonerskaart 391
word bezorg 240
word bezwar 266
word bij -78
word bijna -392
word binn 331
word blader -219
word blaft 327
word blank 166
word blauw -287
word blijft 103
word blijv 254
word blok 287
word boekhandel -419
word bom 156
word bomma 423
word boodschapp 190
word borgerhout 234
word bot -100
word bouwhek -189
word bouwplat -260
word bov 308
word bovenbur 214
word bovenwon 192
word braderie -217
word brandt -417
word breda 218
word bree 143
word brief -187
word briefadres 368
word brievenbus 144
word broer 178
word brok -345
word brouwerij -355
word bruin 255
word bsn 370
word btw -226
word buit 85
word bur 157
word bus 214
word bushalt -257
word bushokj -302
word buurtbarbecue -306
word buurthuis -201
word bv -449
word bvba -338
word caf -395
word camion 263
word carrosserie -246
word centrum -178
word chang 449
word club -349
word cm 328
word collega 235
word consultatiebureau -199
word container 653
word content -227
word crisisopvang 215
word d 157
word da -285
word dag 269
word dak 58
word dakkapel 227
word dan 334
word dank 255
word dar -242
word dat -166
word de -60
word defect -282
word deksel -220
word delhaiz -222
word den 150
word dendermond -316
word denk -233
word der 216
word derd 274
word dez -156
word dichtgemaakt -185
word die -177
word dienst -241
word digital 299
word districtshuis -220
word dit -124
word doar -222
word doe 221
word doen 283
word doet 152
word domicilie 292
word domicilieadres 311
word domicilier 253
word donderdag 213
word doorgegev 318
word doorgev 400
word dor -304
word dordrecht 233
word draait -183
word dranghek -235
word drempel -244
word drie 176
word driehog 269
word druk 249
word dubbel 287
word duiv 293
word duizend -224
word dur -265
word dus 369
word e 321
word echt 256
word ede 193
word een -231
word eig 131
word eigenar 207
word eikenlan 293
word eind 292
word eindelijk 208
word elk -98
word emm 156
word en 5
word ene 262
word enkel -209
word envelop 300
word er 42
word erbij -325
word etag 229
word even 167
word ex 301
word extra -144
word factur -386
word familie 511
word feest 146
word fiet -266
word fietser -169
word fietspad -339
word flat -344
word flikkert -241
word fontein -363
word for -259
word formulier -175
word foutmeld -275
word frigo -157
word fritur -147
word fuif -283
word gang 286
word ganzerik 227
word garag 352
word gas -287
word gast 335
word gat -216
word ge -85
word geb 356
word gebeld -238
word gebor 358
word gebouw 237
word gebrok -291
word gebruik -269
word gedomicilieerd 384
word gedumpt -390
word geeft -141
word gegan -258
word gegeven 103
word gehaald 231
word gehuwd -205
word gekom 205
word gel -235
word geld -313
word geldt 214
word geleegd 234
word geleverd 253
word geliev 189
word gelijkvloer 349
word gemaaid -275
word gemal -256
word gemeent 675
word gen 177
word genk 210
word genoeg 210
word geparkeerd -379
word gerak 384
word gered -201
word geregeld -280
word geregistreerd 345
word gerust 228
word gescheid 289
word geslot -277
word gestol -298
word gestort -315
word gev -163
word gevall -305
word gevar -313
word gevel 193
word gevond -426
word gevraagd 275
word geweigerd 322
word gewon -74
word gewoond 275
word gezien -248
word gezin 347
word gft 370
word glad -212
word glas -358
word glasvezel 239
word glijban -195
word gooi 277
word gooit -291
word gordiaan 211
word gordijn 122
word goud 147
word gracht 181
word graffiti -266
word grag 45
word gras -227
word gratis 140
word groen 312
word groepspraktijk -347
word groet 62
word gsm 401
word gymzal -301
word hag 246
word half 114
word hallo -135
word han 283
word handelspand -218
word hang -313
word hangjonger 192
word har 101
word hard 187
word heb -111
word hebb 228
word hebt 261
word hed 199
word hee 228
word heeft -77
word heffing 218
word hei -116
word hek -469
word hel 227
word helemal -155
word help 274
word hem -196
word het -352
word heur 355
word heverlee 239
word hevig -203
word hey 212
word hier 394
word hiernaast 242
word hij 313
word hoe -449
word hoef 233
word hoek -176
word hog -213
word hoi 167
word hond 174
word hondj 212
word hoogacht 83
word hoogt -299
word hor -44
word hotel -445
word houd -255
word houdt -140
word hous 335
word housewarm 285
word hout 244
word huis -107
word huisadres 290
word huisbas 378
word huisnummer 150
word hulp 207
word hun 331
word hur -259
word huurcontract 252
word huurder 385
word huurhuis 220
word ich 550
word ie 339
word ieder 173
word iemand -38
word iet -330
word ik 23
word illegal -226
word ingang -187
word ingeschrev 449
word initiatie 216
word inlog -204
word inrit -229
word inschrijf 353
word inschrijv 330
word is -49
word it -302
word ivm -296
word jan 253
word jar 322
word je -118
word jef 409
word jt 246
word jullie 249
word juni -219
word just -281
word k 451
word kamer -194
word kan 19
word kantin -295
word kantor -483
word kapot -337
word kapper -178
word kapsalon -359
word kelder 199
word kent 268
word ker 127
word kerk 223
word kerkhof -255
word kermis -251
word kes 211
word kessel 186
word ketting -257
word keuk 326
word keukentafel 174
word kijk 197
word kind 93
word kinder -92
word kindj 255
word kindjes 315
word kipp 260
word kk 261
word klar 325
word klein -222
word kliko 183
word klikos 268
word klopt -212
word koffie 336
word komt 176
word kort 96
word kost -253
word kot 97
word kr 287
word kreg 373
word krijg 185
word krijgt -197
word kringlop -254
word kringwinkel -218
word kroeg -278
word kruispunt -316
word kuurn 189
word kv 322
word kwartier -336
word kwoan 203
word lad -222
word lading -210
word lamp -280
word lan 286
word lang -193
word langskom 299
word lantaarnpal -444
word las -221
word lat -278
word leegstaand -162
word leeuw -195
word leg -239
word leges -340
word letter -257
word levensgevar -181
word licht -285
word lichtreclam -289
word lief 224
word liefst 180
word lift 136
word lig -172
word ligg -150
word ligt -161
word lijkt -164
word liv 221
word living 393
word lo 186
word locatie -370
word loger 222
word lokal -275
word loker 144
word loket 131
word loopt 309
word los -264
word losligg -272
word luidt 258
word ma 197
word maakt 214
word maaltijd 174
word maand 60
word maandag 300
word maart 110
word maatschapp -266
word mag 97
word mail 169
word mak 240
word mama 296
word mar -73
word markt -205
word mast -306
word matras -310
word matrass -3
word me 381
word meegepakt 130
word melding -373
word men 158
word mener 440
word mer -93
word met 95
word meter 378
word middel -217
word mij 523
word mijn 165
word milieustrat -283
word mist -203
word mn 73
word mo -254
word moe 217
word moeder -5
word moek 292
word moest 249
word moet 62
word mog -112
word monteur 269
word monumentendag -214
word moogt 240
word morgen 304
word moskee -206
word motor -187
word mur -196
word museum -327
word mvg 274
word my 410
word n 317
word na 226
word naast -128
word nabij -282
word nadar -301
word nam 125
word namen -166
word navigatie -374
word nederland 321
word nee -346
word neemt -290
word nel -265
word nem 102
word nen -300
word new -65
word ni 251
word nie 443
word niemand -352
word niet -148
word nieuw 409
word nik 152
word nl 175
word noar 265
word nonkel 226
word nooit 275
word nor 261
word nou 309
word nu 155
word nummer 191
word ochtend -216
word oktober 301
word olie -245
word oma 380
word omdat 291
word omgevall -196
word omhog -171
word omvall -227
word omvergered -304
word omzet -167
word onder 234
word onderbur 203
word onderuit -261
word ongever -349
word ontvang 343
word op -96
word opa 376
word open -222
word openbar -317
word opengebrok -166
word ophal 141
word oplever 271
word oprit 331
word opruim -246
word opvang -308
word oranjeveren -251
word ord 291
word oud -86
word oudenaard 313
word ouder 175
word over -261
word overberg 211
word overbur 271
word overbuurman 253
word overgeslag 233
word overweg -276
word pa 239
word pad 227
word pakket 198
word papa 361
word papier 479
word papierbak 251
word park -183
word parkeergarag -137
word parkeerplat -251
word parkeert -190
word parkeervergunn 375
word parker -188
word parking -240
word parkj -189
word parochiezal -364
word pas -192
word paspoort 142
word pass 198
word pc 264
word per 105
word pijlkruid 194
word pinkt -163
word plafond 267
word plan -283
word plantsoen -347
word plastic 269
word plat -192
word platan -199
word pleintj -327
word plek -269
word plezier 168
word pmd 221
word poortj 241
word post 475
word postadres -323
word postbod 359
word postcod 483
word postcodegebied -271
word postkantor -276
word pottenbak 216
word precies -150
word print -264
word printer 217
word problem 293
word prullenbak -254
word ps 443
word puin -178
word putdeksel -271
word ram 142
word rat -228
word recht -205
word rechtover -256
word recyclagepark -394
word red -240
word reken -411
word residentie -222
word ria 398
word rijban -273
word rijdt -287
word riool 245
word rioolput -209
word roeselar -2
word rok -302
word rommelmarkt -158
word rond -54
word ruit -233
word s -253
word samenwon 418
word schilder 300
word schimmel 259
word schol 60
word schoolkinder -295
word schoonmoeder 286
word schreeuwt 263
word schrijf 252
word schur 310
word schutting 400
word september 182
word sind 165
word sint -155
word sit -75
word slaapkamer 389
word slaapkamerram 353
word slaapt 221
word slan -266
word slap 303
word slecht 352
word sleutel 336
word slop 193
word sluikstort -222
word snackbar -264
word snapp 213
word sociaal -203
word social -149
word sorteerzak 344
word spanj 262
word speelplein -310
word speelt -270
word speeltuin -192
word spekglad -258
word sporthal -359
word sportpark -301
word sportzal -207
word spuit -164
word stadhuis -279
word stadskantor -306
word stan 261
word stank 231
word start -240
word station -182
word sted 176
word steenweg 458
word steiger -206
word stek 333
word stekkie 263
word stel 324
word stemm -261
word stempas 249
word sten 366
word stond 342
word stookt 260
word stort -301
word straatlamp -192
word straatlantaarn -204
word straatnaambord -219
word straatverlicht -316
word strat -155
word stret -345
word struik -267
word student 338
word studentenhuis 367
word studentenkamer 288
word studio 218
word stuk -294
word stur 294
word supermarkt -265
word t -157
word tafel -274
word tak 102
word tandart -184
word tant 378
word tarief -237
word te 224
word tegenover -295
word tel 346
word tem 209
word tent -306
word tentoonstell -237
word ter -550
word terpstra 281
word terwijl 505
word thuis 156
word thuisadres 336
word thuisbezorgd 217
word thuiskom 235
word thv -230
word tien 192
word tijd -183
word tijdelijk 255
word to 349
word toe -264
word tor -196
word tot -207
word trafohuisj -272
word traplift 318
word trappenhuis 214
word trash 302
word trek 297
word troep -198
word trouwgesprek 174
word tuin 456
word tuinhuis 277
word tulpstrat -205
word turk -303
word turnhout 244
word tuss -299
word twed 70
word twee 251
word typ -311
word u 511
word uit 161
word up -358
word urgentie 243
word utrecht 243
word uur 53
word uw 411
word vader 197
word vakantie -262
word vall -220
word valt 171
word van 59
word vanaf 127
word vannacht 364
word vastzet -248
word veegwag 181
word veilig -262
word vel -148
word velo -243
word veranda 302
word verder -235
word verderop -241
word verdiep 300
word veren -415
word verenigingsgebouw -201
word verf -162
word verfpot -202
word vergunn 356
word verhuis 166
word verhuisd 312
word verhuist -351
word verhuiz 521
word verhur 92
word verhuusd 246
word verkeersbord -390
word verkocht 221
word verpleeghuis -200
word verstopt -195
word vertrek 263
word vertrok 227
word verzak -267
word verzakt -306
word vier 51
word vierd 291
word vies -220
word vijf 168
word vijv 274
word vind 268
word vlakbij -381
word vloek -204
word voedselbank -333
word voet -218
word voetpad -281
word vogelpik -204
word vol -253
word volgend 241
word volkstuin 183
word volled -196
word vooral -270
word voorbij -220
word voordeur 399
word voortan 243
word voortuin 277
word vor -35
word vorig 276
word vraagj -232
word vraagt -316
word vraagtek 148
word vrag 40
word vriend 365
word vriendin 322
word vrijdag -229
word vrouw 303
word vuilbak -176
word vuilkar 284
word vuilniskalender 162
word vzw -393
word waarborg 243
word waard 234
word waarom 310
word wachtwoord -285
word wag -155
word wakker 408
word wanner 163
word want 428
word war -175
word waregem 247
word was -181
word wasmachin -402
word wat -310
word waterlelie 255
word we 105
word weekend -204
word weg -277
word wegdek -131
word wek 132
word wel -222
word welk -131
word wer -285
word werk -106
word werkt -307
word wet 195
word wettelijk 301
word wetter 243
word weun 376
word weunt 294
word wij 111
word wijk -268
word wijkagent 213
word wijkverpleegkund 322
word wil 76
word will -247
word wilt 237
word winkelpand -217
word wip -202
word woen 288
word won 226
word wonend 306
word woning 187
word woonacht 458
word woonadres 394
word woonhuis 297
word woont 323
word woonwag 274
word word 421
word wordt 202
word wortel 199
word wou 212
word wrak -256
word xt 193
word xz 253
word yilmaz 272
word you 449
word your -192
word zag -489
word zak -153
word zal -176
word zaterdag -120
word ze -190
word zebrapad -366
word zeg 268
word zegg 165
word zeker 274
word zel 326
word zelf 322
word zetel -214
word zich 366
word zie -416
word zien 62
word zn 223
word zoal 439
word zoekt -320
word zomer 286
word zon 97
word zond -234
word zondag -103
word zonder 28
word zonnepanel 255
word zottegem -212
word zou 406
word zoud -228
word zowat -313
word zutph 212
word zwan -217
word zwembad 96
word zwerfvuil -302
word zwijndrecht 216
word zx 255
word zyn 231
`,
};
