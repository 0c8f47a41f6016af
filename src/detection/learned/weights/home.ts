import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1500 candidates that are, 1137 that are not.
 * On families it was not taught on:
 * - above -1: found 98.4 %, wrongly 20.1 %
 * - above -0.5: found 97.0 %, wrongly 16.1 %
 * - above 0: found 95.9 %, wrongly 12.1 %
 * - above 0.5: found 93.8 %, wrongly 9.6 %
 * - above 1: found 90.5 %, wrongly 6.4 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:d0f7b5a6275d9910a0e9519e60bebf60cf084056b628c101584bc57f7c55a5c0",
  intercept: -0.46,
  weights: `
before ) 311
before , 68
before 0 81
before @code -105
before ^ 22
before aan -188
before achter -53
before adres 323
before afval -281
before afvalkalender 171
before al 60
before allen -141
before als -181
before altijd -182
before amai -241
before apothek -218
before appartement 247
before auto 248
before bak 305
before basisschol -393
before bed 321
before beginn 326
before ben 176
before bezorg 247
before bezorgd -140
before bib -291
before bij 227
before binn 325
before blauw -256
before blijft -243
before bom -199
before bomma 418
before bov 119
before brief 138
before bsn 242
before bur -234
before bus 158
before buurvrouw 154
before bv -315
before caf -116
before consultatiebureau -197
before da -253
before dag -168
before dar -285
before dat -337
before de -412
before den -259
before der -166
before deur 258
before domicilie 248
before domicilieadres 252
before doorgev 316
before dor 78
before dubbel -226
before e 255
before een -82
before elk -238
before en 72
before er 10
before ex 281
before factur -268
before fietspad -264
before fritur -306
before ga -193
before gat -370
before ge 309
before gebor 269
before gedumpt -247
before geleverd 253
before gemeentehuis -242
before gen 290
before geparkeerd -360
before gewon 195
before gezin 339
before gister 130
before goud -199
before graffiti -262
before grag 294
before hag -157
before hal -148
before hang -223
before heb 446
before hed 197
before heeft 161
before hem 276
before het -559
before hevig -194
before hier 223
before hog -306
before hond 290
before hoogacht 346
before hor -212
before hotel -386
before huis 235
before hun 284
before hur 102
before ich 381
before ik 209
before ingeschrev 201
before inschrijv 337
before is -477
before jan 253
before jar 143
before je -230
before juist 262
before jullie 207
before juni -311
before k 302
before kamer 340
before kan 226
before kantor -258
before kapot -307
before kapsalon -347
before kermis -305
before kijk 218
before kinder -361
before klar 319
before klopt 309
before kom 114
before komt 155
before kort 315
before krijg 186
before kunn -227
before kwoan 206
before kwon 249
before laadpal 242
before laatst 284
before lamp -322
before lantaarn 274
before lantaarnpal -388
before ligg -245
before lod -351
before loger 221
before loket 204
before los -295
before loss -283
before maandag 213
before maart 170
before mama 266
before mar 200
before me 485
before melding -303
before mer 196
before met 304
before meter 172
before mij 389
before mijn 453
before milieustrat -264
before mn 235
before moeder 381
before moet 318
before moogt 179
before mvg 220
before naast 166
before nacht 381
before nar -285
before ne 273
before neemt -282
before nen -212
before net 219
before ni 246
before niet 123
before nog 129
before nou 262
before nu 209
before ocmw -266
before of 80
before oktober 239
before om -210
before omgevall -263
before onderbur 202
before ondergrond -280
before onderuit -257
before ons 217
before onz -40
before ook -259
before op -120
before opa 386
before open -317
before oud -222
before ouder 295
before over -325
before pakket 198
before pal 357
before papa 295
before parker -248
before pas -215
before paspoort 217
before per -107
before post 412
before postbod 218
before put -175
before putdeksel -186
before recht 195
before reg -194
before reken -390
before riool 239
before rommelmarkt -254
before sam 282
before scheiding 201
before schrijv 184
before sind 254
before sint -153
before slaapkamer 319
before sleutel 179
before sluikstort -213
before sociaal -212
before speeltuin -334
before sporthal -162
before stadhuis -273
before stan 213
before stank 209
before stat 53
before steenweg 218
before stempas 245
before stond 236
before stopt -245
before stort -260
before stur 251
before t -446
before tak -292
before tant 292
before te -202
before teg 289
before tegenover 225
before ter -439
before terug -231
before terwijl 351
before thuis 167
before thuisbezorgd 217
before tijdelijk 178
before tijden -350
before trek 241
before trekt 222
before tuin 247
before u 293
before uit -381
before up -300
before uur -194
before van -242
before vanaf 576
before vanuit 327
before verhuis 127
before verhuisd 391
before verhuist -326
before verhuiz 253
before verhuusd 246
before verkeerd 279
before verkeersbord -273
before verpleeghuis -193
before vlakbij -277
before voedselbank -269
before voetpad -222
before vol -376
before vor 65
before vorig 64
before vriendin 278
before vrijdag -218
before vrouw 234
before waard 200
before waarom 235
before wanner -196
before war 357
before was -207
before water 187
before we 223
before weg -349
before wek 134
before welk -262
before wer -264
before weun 317
before wij 139
before wil -112
before won 335
before woning 319
before woont 493
before zag -435
before zak -192
before zaterdag 167
before zebrapad -238
before zelf 424
before zetel -312
before zich 276
before zie -268
before zien -226
before zij 399
before zijn 89
before zit 122
before zoekt -278
before zonder -344
before zou 316
before zus -166
before zwembad -230
before1 ( 179
before1 , 113
before1 : -15
before1 ^ 139
before1 aan -608
before1 achter -284
before1 bewoner 300
before1 bibliothek -275
before1 bij -590
before1 bouwplat -224
before1 dat -201
before1 de 371
before1 den 192
before1 gegeven 182
before1 gemeentehuis -200
before1 het 277
before1 in 118
before1 is 211
before1 it 171
before1 jar 216
before1 kamer 200
before1 keuk 244
before1 kringlop -170
before1 lamp -256
before1 lang -231
before1 mei 215
before1 met -349
before1 mij 144
before1 milieustrat -225
before1 museum -300
before1 naast -502
before1 nabij -284
before1 nar 148
before1 nieuw 205
before1 nog 352
before1 nu 240
before1 nummer 98
before1 oktober 163
before1 op 56
before1 oud 319
before1 over -234
before1 pal -238
before1 parochiezal -359
before1 postcod 162
before1 postcodegebied -262
before1 rechtover -247
before1 recyclagepark -361
before1 rond -117
before1 speelplein -309
before1 speeltuin -277
before1 stat -238
before1 t 225
before1 te 202
before1 tegenover -456
before1 thuis 335
before1 thuisadres 263
before1 thv -228
before1 tis 312
before1 tuss -238
before1 van 319
before1 vanaf -383
before1 verhuisd 209
before1 vlakbij -253
before1 vor -64
before1 vriend 302
before1 was 342
before1 wij 269
before1 won 180
before1 wonend 307
before1 woonacht 381
before1 woonadres 217
before1 woont 58
before1 wordt 391
before1 zelf 193
before1 zit -202
before1 zwembad -167
before1 zwerfvuil -199
before2 , 142
before2 0 190
before2 ^ 129
before2 aan -104
before2 adres -116
before2 adreswijz 232
before2 afvalzak 198
before2 allen 277
before2 altijd -317
before2 apothek -343
before2 appartement 255
before2 bakker -318
before2 ban -248
before2 ben 308
before2 bewoner 315
before2 bij -340
before2 bur 284
before2 bushokj -267
before2 buurman 222
before2 buurthuis -272
before2 buurvrouw 351
before2 camping -222
before2 dak 204
before2 de -358
before2 die 116
before2 districtshuis -221
before2 domicilie 224
before2 en -210
before2 er -282
before2 familie 367
before2 fietspad -212
before2 garag 295
before2 gat -208
before2 gedomicilieerd 237
before2 gedumpt -191
before2 gezien -218
before2 hal 177
before2 hangt -242
before2 hek -243
before2 het -226
before2 hier 227
before2 hiernaast 241
before2 hij 226
before2 hoogt -322
before2 hotel -219
before2 huis 81
before2 huisadres 247
before2 hur -190
before2 huurcontract 255
before2 huurder 315
before2 ik -126
before2 in -32
before2 ingeschrev 222
before2 inschrijv 170
before2 k 230
before2 kan -165
before2 kapot -134
before2 ker -287
before2 kerk -243
before2 keukentafel 173
before2 kom 243
before2 komt 259
before2 kot 156
before2 kroeg -278
before2 kruispunt -161
before2 kwon 265
before2 lamp -208
before2 lantaarn -131
before2 lantaarnpal -232
before2 leegstaand -145
before2 leeuw -199
before2 lever 333
before2 liv 226
before2 locatie -401
before2 lokal -247
before2 loket -340
before2 ma 280
before2 mer -171
before2 met -176
before2 mij 383
before2 mijn 429
before2 moeder 237
before2 nacht -271
before2 nar 250
before2 nieuw 292
before2 nu 285
before2 oma 191
before2 omgewaaid -204
before2 ons -206
before2 op 131
before2 parkj -196
before2 pc 247
before2 plat -335
before2 pleintj -329
before2 post 372
before2 postcod 349
before2 postkantor -216
before2 put -259
before2 recht -213
before2 recyclagepark -233
before2 ria 266
before2 rotond -156
before2 samenwon 420
before2 schol -267
before2 slap 194
before2 snackbar -273
before2 sta 225
before2 stek 309
before2 stoep -100
before2 studentenkamer 292
before2 studio 188
before2 stur 265
before2 supermarkt -288
before2 t -242
before2 tent -258
before2 thuis 376
before2 thuisadres 228
before2 toch -289
before2 tuin 457
before2 uit -169
before2 van 180
before2 vanaf 236
before2 verhuis 222
before2 verhuisd 220
before2 vier 324
before2 voetpad -155
before2 vol -217
before2 vriend 201
before2 war -291
before2 we 269
before2 weg 230
before2 werk -233
before2 wij 580
before2 won 180
before2 woning 309
before2 woonadres 283
before2 woonhuis 296
before2 woont 335
before2 word 377
before2 zal -155
before2 zaterdag -176
before2 zebrapad -280
before2 zelf 215
before2 zijn 257
before2 zwan -190
before2 zwembad -195
behind ! 157
behind $ -102
behind ( 531
behind ) -122
behind , -182
behind . -60
behind 0 -193
behind : 499
behind @code 333
behind aan 266
behind aanslag 185
behind aanvrag -223
behind adres 470
behind al 149
behind all 261
behind allebei 283
behind altijd 283
behind apeldoorn 191
behind asfalt -283
behind aub 226
behind aug 225
behind auto 272
behind baby 325
behind bak 294
behind bakker 361
behind bed -226
behind bel 387
behind belast 198
behind ben 369
behind bened 194
behind betal 174
behind betreft 280
behind bij -216
behind bijna -206
behind blok 243
behind bom 220
behind bouw 319
behind brief -186
behind brievenbus 137
behind brug -246
behind bur 254
behind bus 256
behind collega 236
behind dag 265
behind dak -204
behind dan 148
behind dar -130
behind dat -281
behind den 242
behind deur 68
behind dicht 208
behind dichtgemaakt -182
behind die -107
behind dien 182
behind diep -278
behind doe 173
behind doet -226
behind domicilie 220
behind doorgev 244
behind dor -115
behind duiv 280
behind dus 146
behind echt 214
behind een -457
behind eig 278
behind elk -141
behind en -178
behind enkel -231
behind ergen 301
behind fietspad -276
behind frigo -151
behind ga 258
behind gan 225
behind gat 273
behind gebrok -294
behind geeft -254
behind gehad 269
behind gekreg 312
behind geld -311
behind gemeent 325
behind gen -246
behind genk 126
behind gerust 200
behind geslot -274
behind gft 202
behind glad -210
behind glas -238
behind glasvezel 217
behind gratis -254
behind groen 334
behind grofvuil -275
behind gsm 327
behind hal 204
behind half -232
behind har 299
behind heb -202
behind hebb 301
behind heeft 206
behind hek -319
behind hel 135
behind helemal -153
behind hem 210
behind het -200
behind hier 60
behind hij 289
behind hoe -59
behind hog 216
behind hond -133
behind hor 248
behind huis 480
behind huisnummer 180
behind hur -197
behind ich 321
behind iederen 353
behind iemand -30
behind iet 286
behind ik 282
behind in 82
behind ingeschrev 394
behind internet 253
behind is -5
behind jar 379
behind je -295
behind jullie 107
behind k 326
behind kapot -124
behind kelder 185
behind ker 281
behind kind 296
behind kinder 175
behind kk 265
behind kl 282
behind klein -308
behind kliko 198
behind klopt -249
behind kom 54
behind komt 194
behind kotbas 199
behind kruispunt -252
behind kwartier -331
behind lading -211
behind lamp 257
behind langskom 247
behind lantaarnpal -241
behind lat -444
behind leg -368
behind leuv 267
behind ligt 26
behind los -173
behind maand -235
behind maart 258
behind mag -21
behind man 313
behind mar -297
behind meld 187
behind mer -303
behind meter 165
behind mijn 128
behind mn 356
behind moek 247
behind mog -390
behind mur -205
behind nie 343
behind nieuw 247
behind nik 229
behind nodig -312
behind nog 14
behind nooit 224
behind nou 256
behind omzet -263
behind ons 128
behind onz 342
behind ook -249
behind op -250
behind open -83
behind over 187
behind pand -329
behind papier 428
behind pas -124
behind per 312
behind person 363
behind plat 341
behind pmd 220
behind poort -289
behind post 142
behind prullenbak -257
behind puin -193
behind put 148
behind recht -150
behind rek 448
behind rijdt -278
behind roeselar 332
behind schef -212
behind schol 339
behind schoolkinder -288
behind scooter -250
behind sind 188
behind slaapkamer 184
behind slap 355
behind sleutel 232
behind slot -212
behind sporthal -347
behind sta 199
behind stad 299
behind stan 86
behind stat 311
behind stel 253
behind stinkt 191
behind stoep -402
behind stoeptegel -208
behind stond 317
behind strat 313
behind stuk -245
behind subsidie -296
behind t -122
behind te 194
behind teg -170
behind tel 239
behind tis 168
behind toe -260
behind tot -83
behind twed 227
behind twee 273
behind uit 158
behind utrecht 189
behind uw 136
behind vannacht 258
behind ver 240
behind verdiep 211
behind verf -176
behind verhuiz 220
behind verkeersbord -249
behind verzakt -293
behind verzorgingshuis 310
behind vier 120
behind vierd 219
behind vind 223
behind voetpad -249
behind voordeur 193
behind vor 178
behind vrag 348
behind vrijdag -231
behind vuilbak -257
behind wag -223
behind wanner 250
behind want 219
behind war -189
behind wat -199
behind waterlelie 242
behind wek -71
behind welk 317
behind wer 268
behind werk 307
behind wetter 247
behind wie -146
behind wijk 370
behind wil 368
behind won 373
behind woont 241
behind word 198
behind xt 229
behind zal -235
behind zaterdag -244
behind ze -121
behind zegt 362
behind zelf 223
behind zien -314
behind zit -106
behind zon 343
behind zondag -227
behind zx 264
behind1 ! -193
behind1 $ 29
behind1 , 70
behind1 . -45
behind1 0 129
behind1 : -427
behind1 ; 259
behind1 ? -206
behind1 @code 72
behind1 aan 210
behind1 als 330
behind1 arnhem 229
behind1 bov 361
behind1 brandt -355
behind1 da 251
behind1 dendermond -189
behind1 derd 196
behind1 dordrecht 198
behind1 dus 295
behind1 en 40
behind1 er -279
behind1 flikkert -229
behind1 gen 242
behind1 genk 198
behind1 grag 208
behind1 hangt -350
behind1 heb 278
behind1 hebb 256
behind1 heeft 162
behind1 het -202
behind1 hier 312
behind1 hoe 269
behind1 huisnummer 195
behind1 ik 344
behind1 in 180
behind1 is -56
behind1 kan 256
behind1 kessel 177
behind1 komt 211
behind1 kortrijk 138
behind1 ligt -412
behind1 loker 143
behind1 mar 124
behind1 met 431
behind1 nar 140
behind1 niet 368
behind1 nieuw 313
behind1 nog -224
behind1 nou -250
behind1 of -397
behind1 ongever -281
behind1 ook -292
behind1 op -61
behind1 open -209
behind1 oudenaard 243
behind1 plat 271
behind1 roeselar 76
behind1 sind 303
behind1 sint 353
behind1 stan -208
behind1 stat -91
behind1 stinkt -230
behind1 stookt 302
behind1 t 203
behind1 te 191
behind1 tot -282
behind1 utrecht 176
behind1 verstopt -295
behind1 vrag -321
behind1 was -220
behind1 wat -232
behind1 won 266
behind1 woont 311
behind1 zijn -272
behind1 zonder 355
behind1 zwemm 216
behind2 $ 33
behind2 , -68
behind2 0 -34
behind2 : 54
behind2 ? -165
behind2 altijd -244
behind2 bel 221
behind2 betal -203
behind2 bij 239
behind2 blank 229
behind2 borgerhout 109
behind2 bsn 164
behind2 dan 256
behind2 dar -214
behind2 dat 143
behind2 de -187
behind2 die -405
behind2 drie -229
behind2 dus 209
behind2 ede 193
behind2 een -176
behind2 elk 253
behind2 er -349
behind2 ge -182
behind2 gen 143
behind2 gevar -281
behind2 har 174
behind2 heb 161
behind2 hebb 326
behind2 heeft -137
behind2 hel -372
behind2 het 85
behind2 hier 267
behind2 hoevel -260
behind2 hor 302
behind2 hun 293
behind2 ik 486
behind2 jullie 282
behind2 kapot -260
behind2 komt -290
behind2 krijg 240
behind2 kunn 323
behind2 link 229
behind2 lo 177
behind2 mag 161
behind2 met 234
behind2 mijn 102
behind2 mn -319
behind2 mog 236
behind2 na 229
behind2 nar 156
behind2 niet -283
behind2 nog 206
behind2 ons 218
behind2 ook -302
behind2 open -250
behind2 opengebrok -160
behind2 over -232
behind2 schef -257
behind2 stat -310
behind2 te -203
behind2 thuis 176
behind2 twed 199
behind2 uit -167
behind2 vergunn 148
behind2 verstopt -234
behind2 vol -251
behind2 vor -388
behind2 war 210
behind2 water -257
behind2 wek 238
behind2 wet -186
behind2 wij 56
behind2 wil 197
behind2 won 233
behind2 word -160
behind2 ze -230
behind2 zeker -282
behind2 zij 278
behind2 zo -191
bothBefore , aan -347
bothBefore , de 236
bothBefore , nu 263
bothBefore , op 346
bothBefore , woont 200
bothBefore 0 , 75
bothBefore 0 : 256
bothBefore 0 bij -228
bothBefore 0 jar 216
bothBefore 0 nar 89
bothBefore ^ , 300
bothBefore ^ aan -199
bothBefore ^ in -316
bothBefore ^ nr 253
bothBefore ^ nummer 174
bothBefore ^ op -226
bothBefore ^ postcod 231
bothBefore ^ speelplein -280
bothBefore ^ tegenover -161
bothBefore ^ tuss -200
bothBefore ^ van 279
bothBefore ^ vor -246
bothBefore ^ wij 269
bothBefore ^ won 271
bothBefore ^ woonadres 217
bothBefore ^ zwembad -167
bothBefore ^ zwerfvuil -199
bothBefore aan de -60
bothBefore adres : -122
bothBefore adres is 465
bothBefore adres was 342
bothBefore adreswijz nar 232
bothBefore afvalzak nar 198
bothBefore apothek , -306
bothBefore appartement op 254
bothBefore ben van 230
bothBefore bewoner van 315
bothBefore bom aan -161
bothBefore bom tegenover -214
bothBefore buurthuis , -276
bothBefore buurvrouw van 255
bothBefore camping , -222
bothBefore dat is 130
bothBefore dat op -284
bothBefore de bibliothek -263
bothBefore de parochiezal -220
bothBefore deur , 374
bothBefore domicilie is 192
bothBefore en aan -250
bothBefore familie op 297
bothBefore fritur op -245
bothBefore gedumpt vor -233
bothBefore gezien aan -218
bothBefore hal , 177
bothBefore het gemeentehuis -177
bothBefore het pand -281
bothBefore hier op 198
bothBefore hij woont 226
bothBefore hoek , -89
bothBefore hoek met -211
bothBefore hoogt van -322
bothBefore huis , 523
bothBefore huis op 241
bothBefore huisadres is 245
bothBefore hur kamer 170
bothBefore huurder van 237
bothBefore ik hur 445
bothBefore ik op 179
bothBefore ik won 388
bothBefore in de 244
bothBefore in op 270
bothBefore ingeschrev op 222
bothBefore inschrijv op 170
bothBefore is : 257
bothBefore is aan -245
bothBefore is dat -201
bothBefore is nu 150
bothBefore is op 267
bothBefore jar op 243
bothBefore k won 230
bothBefore kamer op 198
bothBefore kerk op -238
bothBefore keukentafel : 173
bothBefore kot in 156
bothBefore kruispunt bij -194
bothBefore lantaarn tegenover -169
bothBefore leeuw , -199
bothBefore locatie : -247
bothBefore mar bij -246
bothBefore mar nar 242
bothBefore mij op 301
bothBefore mijn gegeven 182
bothBefore mijn huis 407
bothBefore mijn postcod 192
bothBefore moeder , 256
bothBefore nar de 189
bothBefore nieuw adres 176
bothBefore nieuw huis 194
bothBefore nog op 118
bothBefore nu op 237
bothBefore ons op 285
bothBefore op de 81
bothBefore op den 192
bothBefore op t 188
bothBefore oud adres 270
bothBefore pleintj , -286
bothBefore post nar 367
bothBefore postcod : 277
bothBefore postcod is 183
bothBefore recht over -216
bothBefore recyclagepark , -231
bothBefore schol ( -227
bothBefore sta op 225
bothBefore stat aan -230
bothBefore stoep , 194
bothBefore stoep bij -294
bothBefore stoep vor -324
bothBefore stur nar 265
bothBefore supermarkt , -202
bothBefore thuis ( 197
bothBefore thuis , 298
bothBefore thuis : 130
bothBefore thuis op 201
bothBefore thuisadres : 228
bothBefore toch op -231
bothBefore tuin , 231
bothBefore van de 362
bothBefore vanaf oktober 163
bothBefore verhuis van 222
bothBefore verhuisd nar 160
bothBefore verhuisd van 171
bothBefore voetpad , -186
bothBefore vol , -209
bothBefore vriend , 151
bothBefore war : -291
bothBefore we won 187
bothBefore wij won 455
bothBefore winkel op -202
bothBefore won : 182
bothBefore won aan 367
bothBefore won in 347
bothBefore won nu 249
bothBefore won op 479
bothBefore won zelf 193
bothBefore woning ( 249
bothBefore woonadres : 242
bothBefore woont in 209
bothBefore woont op 349
bothBefore word op 217
bothBefore zaterdag nar -176
bothBefore zelf op 191
bothBefore zijn van 257
bothBefore zwan , -164
earlier . -150
earlier 0 233
earlier ? -195
earlier adreswijz 228
earlier afvalpas 374
earlier bak 299
earlier bewegwijzer -320
earlier bij 304
earlier breng 304
earlier container 181
earlier dat -255
earlier de -223
earlier den 186
earlier die -320
earlier doorgev 371
earlier dor 189
earlier drie -167
earlier een -80
earlier elk 240
earlier en -106
earlier er -85
earlier ga 212
earlier gan 210
earlier gat -284
earlier ge 183
earlier geleegd 258
earlier grag 367
earlier heeft -300
earlier het -500
earlier hier 344
earlier hoi 350
earlier huis 226
earlier huisbas 247
earlier hur 232
earlier ik 300
earlier is -274
earlier jullie 212
earlier k -219
earlier kan 449
earlier kliko 290
earlier kom 271
earlier kunt 173
earlier lantaarn -260
earlier lat 236
earlier ligt -335
earlier mag 247
earlier me 277
earlier mij 427
earlier mijn 382
earlier moet 208
earlier nar 262
earlier niet 123
earlier nieuw 365
earlier nodig 344
earlier nog 302
earlier ons 275
earlier op -230
earlier open -238
earlier ophal 236
earlier over -411
earlier postcod 289
earlier sind 376
earlier stat -277
earlier stoep -209
earlier strat 186
earlier t -337
earlier teg -224
earlier thuis 338
earlier u 277
earlier van -359
earlier verhuiz 295
earlier vorig 244
earlier war -214
earlier wat 326
earlier weg -266
earlier welk -236
earlier wij -288
earlier wil 223
earlier will -395
earlier won 406
earlier zak -320
earlier zijn -177
earlier zoek -194
elsewhere ! 456
elsewhere ) 261
elsewhere , 43
elsewhere . 285
elsewhere 0 -3
elsewhere : 232
elsewhere ? -113
elsewhere @code 410
elsewhere aan -294
elsewhere aangift 394
elsewhere aannemer 255
elsewhere aanpass 209
elsewhere aanslag 377
elsewhere aanvrag 411
elsewhere adres -176
elsewhere af 217
elsewhere afvalbak 294
elsewhere afvalpas 161
elsewhere al 419
elsewhere allebei 198
elsewhere allen 170
elsewhere alles -197
elsewhere als 457
elsewhere alvast 421
elsewhere ander -246
elsewhere antwoord 169
elsewhere arm 215
elsewhere auto 152
elsewhere bak 294
elsewhere basisschol 179
elsewhere be 255
elsewhere bedankt 364
elsewhere bel 295
elsewhere belast -263
elsewhere ben -138
elsewhere bestat 268
elsewhere betaald 264
elsewhere bewoner 164
elsewhere bezorg 255
elsewhere bezorgd 322
elsewhere binn -196
elsewhere boet 330
elsewhere brandwer 387
elsewhere brief 423
elsewhere bur -256
elsewhere bushalt -331
elsewhere buurman 308
elsewhere bv -264
elsewhere caf -227
elsewhere carport 291
elsewhere container 447
elsewhere d 349
elsewhere da 340
elsewhere dag -16
elsewhere dak -190
elsewhere dakkapel 359
elsewhere dank 218
elsewhere dar -112
elsewhere dat -26
elsewhere datum 224
elsewhere de -267
elsewhere deksel 208
elsewhere deur 336
elsewhere dicht 130
elsewhere die 150
elsewhere digital 217
elsewhere dit 155
elsewhere dochter 273
elsewhere doen -172
elsewhere doet 402
elsewhere doorgev 284
elsewhere dor 261
elsewhere drad -212
elsewhere drie -117
elsewhere duit 217
elsewhere durft 176
elsewhere dus 395
elsewhere een 60
elsewhere eerst 305
elsewhere eig 202
elsewhere eindelijk 308
elsewhere elk 418
elsewhere en 33
elsewhere er -162
elsewhere eraf 212
elsewhere erbij -318
elsewhere extra 384
elsewhere f 362
elsewhere fam 413
elsewhere fiet -312
elsewhere finn 179
elsewhere formulier 290
elsewhere g 212
elsewhere gat -194
elsewhere ge 268
elsewhere geb 394
elsewhere gebeur 251
elsewhere gebor 438
elsewhere gedan 273
elsewhere gekreg 235
elsewhere geld -313
elsewhere gemeent -403
elsewhere gen 412
elsewhere geplaatst 179
elsewhere gerak -259
elsewhere gerust -234
elsewhere gev -273
elsewhere gevar -247
elsewhere gevond 150
elsewhere gevorderd 175
elsewhere gevraagd 435
elsewhere gewaaid 208
elsewhere geweest 170
elsewhere gezegd 410
elsewhere gezin 308
elsewhere gister -123
elsewhere glasvezel 389
elsewhere goed 276
elsewhere grag 39
elsewhere groet 331
elsewhere grofvuil 274
elsewhere gsm 319
elsewhere h -492
elsewhere haha 164
elsewhere hallo -245
elsewhere hang -166
elsewhere har 390
elsewhere heb 409
elsewhere hebb -179
elsewhere heeft 175
elsewhere hel 164
elsewhere hem 311
elsewhere het 55
elsewhere hiernaast 410
elsewhere hij 397
elsewhere hoevel 286
elsewhere hof 251
elsewhere hond 302
elsewhere hondenpoep -195
elsewhere hoogacht 320
elsewhere houd 200
elsewhere huis 195
elsewhere ie 230
elsewhere iederen -250
elsewhere iemand 194
elsewhere iet 321
elsewhere ik 339
elsewhere in 372
elsewhere inschrijv 149
elsewhere inwoner 333
elsewhere is -109
elsewhere j 347
elsewhere jar 404
elsewhere je 150
elsewhere jullie 148
elsewhere juni -306
elsewhere kaart -269
elsewhere kamer 315
elsewhere kan -70
elsewhere kapot -284
elsewhere kat 354
elsewhere ker 78
elsewhere kerk -245
elsewhere kijk -173
elsewhere kind 241
elsewhere kinder -218
elsewhere klopt -142
elsewhere kom -201
elsewhere komt 292
elsewhere kost 357
elsewhere krijg 385
elsewhere krijgt 300
elsewhere kunn -250
elsewhere kunt 419
elsewhere kwijt 348
elsewhere lambrecht 317
elsewhere langskom -134
elsewhere lat -80
elsewhere leverancier -302
elsewhere liefst 180
elsewhere ligg -219
elsewhere loopt 280
elsewhere los 202
elsewhere loting 179
elsewhere maart -222
elsewhere mag 127
elsewhere mail 254
elsewhere man 80
elsewhere me 224
elsewhere mee -193
elsewhere meest 304
elsewhere meld -167
elsewhere melding -322
elsewhere merci 221
elsewhere met -93
elsewhere mevr 433
elsewhere mevrouw 228
elsewhere mij 182
elsewhere mijn 594
elsewhere mn 216
elsewhere moeit 249
elsewhere moet -233
elsewhere mog -190
elsewhere muziek -303
elsewhere my 319
elsewhere na 356
elsewhere nacht 372
elsewhere nakijk 374
elsewhere nam -91
elsewhere nar 105
elsewhere naturalisatie 175
elsewhere ne 364
elsewhere nem -208
elsewhere nie 232
elsewhere niet 317
elsewhere nl 175
elsewhere nodig 423
elsewhere nooit 197
elsewhere nou 298
elsewhere nu 264
elsewhere of 32
elsewhere oktober 298
elsewhere om -367
elsewhere onderwerp 175
elsewhere ons 422
elsewhere ontvang 192
elsewhere ook -109
elsewhere oosterhuis 211
elsewhere op 164
elsewhere open -329
elsewhere ophal 410
elsewhere oranj -275
elsewhere ord 219
elsewhere ouder -235
elsewhere over 317
elsewhere overal -195
elsewhere p 277
elsewhere pas 230
elsewhere per 287
elsewhere person 311
elsewhere pikkedonker -192
elsewhere post 320
elsewhere premie 188
elsewhere printer 312
elsewhere r 247
elsewhere rat 160
elsewhere regelt 301
elsewhere reken 403
elsewhere rest 179
elsewhere rij 164
elsewhere rijksregister 305
elsewhere rioollucht -206
elsewhere rolstoel -241
elsewhere schimmel -240
elsewhere schrapp 241
elsewhere schrijf 142
elsewhere schur 382
elsewhere sind 354
elsewhere slap 365
elsewhere sluikstort -206
elsewhere snoeiwerk 274
elsewhere sofie 221
elsewhere start -57
elsewhere stat 213
elsewhere steekt 190
elsewhere stek -225
elsewhere stembureau 192
elsewhere stemm -317
elsewhere stempas 226
elsewhere stond -217
elsewhere strat 78
elsewhere student 215
elsewhere stuk 264
elsewhere stur 337
elsewhere t -369
elsewhere tak -260
elsewhere te -551
elsewhere thuis 380
elsewhere tot -157
elsewhere trouwakt 212
elsewhere twee 224
elsewhere u 208
elsewhere uit 233
elsewhere uitpas 167
elsewhere uur -216
elsewhere uw 261
elsewhere v -590
elsewhere vader 216
elsewhere valt 236
elsewhere van -81
elsewhere vanuit 270
elsewhere vast 292
elsewhere verblijf 286
elsewhere vergunn -386
elsewhere verhuisd 204
elsewhere verkeerd 460
elsewhere vernam 175
elsewhere verzoek 173
elsewhere vier 222
elsewhere vol 413
elsewhere volgend 150
elsewhere voorbeeld 163
elsewhere vor -195
elsewhere vrag -386
elsewhere vriendelijk 222
elsewhere vroeg 252
elsewhere vrouw 289
elsewhere vuilzak 267
elsewhere w 302
elsewhere wacht -159
elsewhere wanner 205
elsewhere want 177
elsewhere war -389
elsewhere was 220
elsewhere wat 421
elsewhere water -193
elsewhere we 182
elsewhere wek 225
elsewhere werk -172
elsewhere wethouder 184
elsewhere wie -76
elsewhere wij -206
elsewhere wijkagent 165
elsewhere wil -163
elsewhere wit 225
elsewhere won 445
elsewhere woningbouw 211
elsewhere word 437
elsewhere zak 243
elsewhere zaterdag -304
elsewhere ze -352
elsewhere zegg 197
elsewhere zegt 184
elsewhere zet 163
elsewhere zetel 200
elsewhere zich 356
elsewhere zij 188
elsewhere zit 278
elsewhere zomar 244
elsewhere zonder -258
elsewhere zou -16
elsewhere zwembad 174
pair ! $ -163
pair ( @it 179
pair ( de -226
pair ) $ 247
pair ) , 185
pair ) . 329
pair ) en -187
pair ) heeft -267
pair ) vier -264
pair ) woont 300
pair , @it 113
pair , aan -407
pair , apothek -302
pair , bel 253
pair , ben 311
pair , bestur -241
pair , bsn 271
pair , dan 288
pair , dat 272
pair , de -129
pair , derd 197
pair , die -345
pair , drie -250
pair , een 338
pair , elk -101
pair , en 211
pair , er -260
pair , foutmeld -282
pair , ge 194
pair , gebor 239
pair , groen 220
pair , gsm 327
pair , heb -189
pair , hebb 461
pair , heeft -153
pair , hel 256
pair , het -376
pair , hier -249
pair , hoe -242
pair , hoek -219
pair , hoevel -165
pair , hor 220
pair , ich 352
pair , iemand -306
pair , ik 299
pair , in -340
pair , is -108
pair , k 336
pair , kinder -260
pair , klopt -190
pair , krijg 354
pair , kunn 164
pair , link 229
pair , mag 156
pair , mail 141
pair , mast -210
pair , mijn 239
pair , moek 305
pair , moet -112
pair , nieuw 218
pair , ons 252
pair , op 419
pair , postcod 343
pair , stan -282
pair , stat -400
pair , t -162
pair , tel 371
pair , ter -380
pair , terwijl 196
pair , tot -112
pair , twed 199
pair , twee 128
pair , vergunn 148
pair , vor 273
pair , wanner 345
pair , war 122
pair , wat -203
pair , wel -249
pair , wet -294
pair , wie 17
pair , wij 327
pair , wil -147
pair , won 332
pair , woont 200
pair , ze 241
pair , zo -190
pair , zoek 215
pair , zond -233
pair . $ -44
pair 0 ! 254
pair 0 $ -164
pair 0 , -214
pair 0 . -79
pair 0 0 -30
pair 0 : -12
pair 0 ? 319
pair 0 adres 367
pair 0 ag 229
pair 0 aug 225
pair 0 b 230
pair 0 bij 165
pair 0 borgerhout 109
pair 0 bsn 249
pair 0 cm 326
pair 0 da -293
pair 0 dag 87
pair 0 en -150
pair 0 genk 126
pair 0 ik 294
pair 0 is 309
pair 0 jar 469
pair 0 jt 247
pair 0 kind 247
pair 0 kv 316
pair 0 leuv 213
pair 0 maand -244
pair 0 meter 187
pair 0 mijn -201
pair 0 nieuw 291
pair 0 oktober 298
pair 0 postcod 277
pair 0 tot -284
pair 0 uur 116
pair 0 wek -127
pair 0 wetter 247
pair 0 xt 185
pair 0 xz 247
pair 0 zx 264
pair : 0 191
pair : @it -15
pair : de -32
pair : ik -215
pair : inschrijv 221
pair : wij 24
pair @code $ 348
pair @code , 345
pair @code 0 280
pair @code en 235
pair @code er 261
pair @code niet -285
pair @it ! -193
pair @it $ 29
pair @it , 70
pair @it . -45
pair @it 0 129
pair @it : -427
pair @it ; 259
pair @it ? -206
pair @it @code 72
pair @it aan 210
pair @it als 330
pair @it arnhem 229
pair @it bov 361
pair @it brandt -355
pair @it da 251
pair @it dendermond -189
pair @it derd 196
pair @it dordrecht 198
pair @it dus 295
pair @it en 40
pair @it er -279
pair @it flikkert -229
pair @it gen 242
pair @it genk 198
pair @it grag 208
pair @it hangt -350
pair @it heb 278
pair @it hebb 256
pair @it heeft 162
pair @it het -202
pair @it hier 312
pair @it hoe 269
pair @it huisnummer 195
pair @it ik 344
pair @it in 180
pair @it is -56
pair @it kan 256
pair @it kessel 177
pair @it komt 211
pair @it kortrijk 138
pair @it ligt -412
pair @it loker 143
pair @it mar 124
pair @it met 431
pair @it nar 140
pair @it niet 368
pair @it nieuw 313
pair @it nog -224
pair @it nou -250
pair @it of -397
pair @it ongever -281
pair @it ook -292
pair @it op -61
pair @it open -209
pair @it oudenaard 243
pair @it plat 271
pair @it roeselar 76
pair @it sind 303
pair @it sint 353
pair @it stan -208
pair @it stat -91
pair @it stinkt -230
pair @it stookt 302
pair @it t 203
pair @it te 191
pair @it tot -282
pair @it utrecht 176
pair @it verstopt -295
pair @it vrag -321
pair @it was -220
pair @it wat -232
pair @it won 266
pair @it woont 311
pair @it zijn -272
pair @it zonder 355
pair @it zwemm 216
pair ^ , 273
pair ^ 0 -88
pair ^ @it 139
pair ^ aan -312
pair ^ afgelop 274
pair ^ afvalapp -282
pair ^ als -257
pair ^ amai -241
pair ^ apothek -266
pair ^ ben 294
pair ^ best -193
pair ^ bezorg 173
pair ^ bij -75
pair ^ blauw -249
pair ^ bom -256
pair ^ crisisopvang 215
pair ^ da 258
pair ^ de 253
pair ^ der -201
pair ^ die 288
pair ^ dod -263
pair ^ domicilieadres 325
pair ^ drempel -293
pair ^ een 186
pair ^ elk -266
pair ^ factur -365
pair ^ familie 299
pair ^ ge -170
pair ^ gedomicilieerd 238
pair ^ geliev 179
pair ^ gezin 177
pair ^ glasbak -336
pair ^ graffiti -268
pair ^ hallo -196
pair ^ hee 289
pair ^ het -113
pair ^ hey 213
pair ^ hier 187
pair ^ hij 154
pair ^ hoevel 149
pair ^ hoi 249
pair ^ hoogacht 346
pair ^ huis 229
pair ^ huisnummer 170
pair ^ ich 231
pair ^ in -449
pair ^ inschrijv 221
pair ^ is -164
pair ^ k 207
pair ^ klopt 242
pair ^ kringlop -247
pair ^ kunt 252
pair ^ kwoan 206
pair ^ lamp -277
pair ^ lantaarnpal -228
pair ^ locatie -321
pair ^ loss -317
pair ^ mag -75
pair ^ me 410
pair ^ melding -343
pair ^ met 109
pair ^ mevrouw 378
pair ^ mijn -162
pair ^ mn 399
pair ^ moet -224
pair ^ mvg 267
pair ^ my 264
pair ^ na 243
pair ^ naast -396
pair ^ nam 428
pair ^ namen -232
pair ^ nonkel 228
pair ^ nr 253
pair ^ nummer 174
pair ^ onkruid -308
pair ^ ons -330
pair ^ onz -82
pair ^ op -341
pair ^ opa 217
pair ^ oud 138
pair ^ post 223
pair ^ postcod 235
pair ^ put 129
pair ^ putdeksel -186
pair ^ sleutel 182
pair ^ sluikstort -114
pair ^ sta 334
pair ^ stembureau -281
pair ^ straatnaambord -219
pair ^ strat 190
pair ^ stur 323
pair ^ t 283
pair ^ tegenover -161
pair ^ terpstra 277
pair ^ thuisadres 374
pair ^ tis 176
pair ^ tot -248
pair ^ tuss -200
pair ^ u 208
pair ^ van 219
pair ^ verhuis 265
pair ^ verhuisd 413
pair ^ verhuiz 405
pair ^ volgen 206
pair ^ vraagj -233
pair ^ waarom 322
pair ^ war -252
pair ^ wat -137
pair ^ welk -229
pair ^ wie -159
pair ^ wij -72
pair ^ wil 266
pair ^ woonadres 250
pair ^ ze -193
pair ^ zeg 229
pair ^ zwerfvuil -215
pair aan 0 242
pair aan @it -608
pair aan de -197
pair aan die 282
pair aan een 361
pair aan het -162
pair aan mijn 392
pair aan onz 279
pair achter @it -284
pair achter ons 404
pair adres $ 189
pair adres , 286
pair adres : -92
pair adres is 466
pair adres van -135
pair adres was 390
pair adreswijz nar 232
pair af te -288
pair afvalpas $ 248
pair afvalzak nar 198
pair al 0 165
pair al drie 163
pair al gebeld -232
pair al jar -176
pair al mijn 276
pair al verhuisd -247
pair al wek -283
pair allen in 293
pair allen op 156
pair allen woont 316
pair almer . 198
pair als gehuwd -226
pair als het -174
pair als mijn 206
pair als t 185
pair altijd als -226
pair altijd in -235
pair alvast bedankt 183
pair ambachtsherenlan 0 206
pair ander $ -200
pair apothek rerum -302
pair appartement , 168
pair appartement op 404
pair arnhem $ 181
pair aub $ 34
pair aub opruim -205
pair aug $ 225
pair b 0 240
pair baby , 256
pair bak $ 232
pair bak is 272
pair band op -193
pair bankstel vor -206
pair basisschol de -433
pair bedankt $ 183
pair bel $ 196
pair bel is 187
pair bell op 220
pair ben 0 301
pair ben ik 280
pair ben ingeschrev 177
pair ben van 230
pair ben woonacht 389
pair best , -264
pair bestur oranjeveren -241
pair betal $ 160
pair betreft : 362
pair bewoner @it 300
pair bewoner van 327
pair bezorg jullie -191
pair bezwar teg 315
pair bibliothek @it -275
pair bij 0 271
pair bij @it -590
pair bij de -195
pair bij een 194
pair bij het -164
pair bij hevig -194
pair bij jullie -178
pair bij mij 499
pair bij mijn 161
pair bij mn 190
pair bij ons 365
pair bij u 173
pair binn de 311
pair blank $ -267
pair blank . 200
pair blijv $ 202
pair bom , 320
pair bom aan -161
pair bom omgewaaid -221
pair bom tegenover -214
pair bouw $ 319
pair bouwplat @it -224
pair bov de 156
pair brief , -277
pair brief te 198
pair brievenbus , 273
pair bsn : 249
pair buit ? -352
pair bus stek 207
pair buurt $ 321
pair buurvrouw van 255
pair buurvrouw woont 249
pair caf de -117
pair camping , -222
pair centrum , -259
pair collega , 236
pair crisisopvang gezocht 215
pair culemborg . 197
pair da kapot 232
pair daarna ganzerik 227
pair dag dicht 291
pair dag dor -330
pair dag een -236
pair dag te 229
pair dag thuis 197
pair dak lekt 236
pair dak van 233
pair dan $ 244
pair dank u 254
pair dar al -179
pair dar een -240
pair dar is -366
pair dar komt 270
pair dar niet -197
pair dar parker 211
pair dar won 479
pair dat $ -144
pair dat @it -201
pair dat bij -246
pair dat dor 220
pair dat er -212
pair dat is 185
pair dat niet -192
pair dat op -290
pair dat van -222
pair de 0 163
pair de @it 371
pair de aanslag 314
pair de achterkant 356
pair de bak 250
pair de ban -260
pair de bank -68
pair de bel 330
pair de berm -300
pair de bib -132
pair de blauw -158
pair de bom -225
pair de bouwplat -259
pair de bovenbur 219
pair de bovenwon 192
pair de braderie -213
pair de brandwer 177
pair de brief -101
pair de brug -246
pair de bur 238
pair de bus 271
pair de buurvrouw 204
pair de delhaiz -244
pair de deur 161
pair de duiv 326
pair de familie 281
pair de fietsenstall -364
pair de garag 244
pair de gemeent 322
pair de glijban -185
pair de goud 151
pair de groen 198
pair de gymzal -304
pair de heffing 216
pair de hel 267
pair de her 350
pair de hoek -95
pair de huisbas 208
pair de hur -259
pair de ingang -295
pair de kantin -296
pair de kapper 278
pair de kerk 139
pair de kermis -372
pair de keukentafel 173
pair de kinder 232
pair de koffie 276
pair de laadpal 191
pair de lamp -117
pair de lantaarnpal -374
pair de milieustrat -254
pair de mur -226
pair de nacht 245
pair de nieuw 373
pair de onderbur 202
pair de ondergrond -268
pair de opvang -310
pair de oud -322
pair de overbur 260
pair de parochiezal -220
pair de pmd 220
pair de poort -156
pair de post 194
pair de put 93
pair de ram -187
pair de rijban -268
pair de rioler 240
pair de schimmel 235
pair de sit -65
pair de slaapkamer 201
pair de sleutel 226
pair de slot -287
pair de snackbar -271
pair de speeltuin -298
pair de sporthal -349
pair de stempas 245
pair de stoep 73
pair de straatlantaarn -207
pair de supermarkt -219
pair de tentoonstell -236
pair de tuin 339
pair de verf -176
pair de voedselbank -332
pair de voordeur 232
pair de vuilkar 285
pair de vuilniskalender 163
pair de waarborg 249
pair de weg -111
pair de wijkagent 214
pair de woning 224
pair de wortel 192
pair de zal -182
pair december van 198
pair den @it 192
pair den dag 163
pair den hond 280
pair den twed 288
pair dendermond $ -315
pair denk ik -227
pair der stat 187
pair deur , 491
pair deur op 189
pair deur van -273
pair dez maand 257
pair dez wijk -222
pair dicht $ -91
pair dichtgemaakt $ -182
pair die bij -293
pair die bom -225
pair die halt -248
pair die hier 153
pair diest . 170
pair dit jar -259
pair dochter is 308
pair dod zwan -223
pair doet het -231
pair doet nik 334
pair domicilie is 371
pair domicilieadres : 223
pair doorgev : 286
pair doorgev ? 244
pair doorgev van 183
pair dor $ -210
pair dor , -273
pair dor dat 248
pair dor de -303
pair dor jullie 420
pair dordrecht $ 213
pair drie avond -242
pair drie kinder 195
pair dubbel vor -226
pair dus $ 295
pair dus , 137
pair dus ik 296
pair e loket 174
pair een aanslag 215
pair een ander 157
pair een appartement 254
pair een baby 210
pair een blauw -206
pair een bot -337
pair een container 256
pair een extra -77
pair een gat -195
pair een half 219
pair een han 284
pair een hel -326
pair een hotel -223
pair een jong 322
pair een kamer 325
pair een kapsalon -215
pair een ker 271
pair een kinderwag -280
pair een koelkast -274
pair een kwartier -213
pair een laadpal 229
pair een leg -260
pair een lichtreclam -285
pair een matras -303
pair een nieuw 218
pair een schutting 329
pair een stoeptegel -236
pair een stuk -282
pair een tuinhuis 273
pair een twed 273
pair een veranda 298
pair een vergunn -179
pair een vriendin 310
pair een wek 187
pair een zetel -174
pair eikenlan 0 296
pair eindelijk verhuisd 314
pair elk avond 315
pair elk dag -174
pair elk vrijdag -243
pair en al 224
pair en dar -205
pair en de 150
pair en die -128
pair en een -66
pair en er -237
pair en ga 278
pair en har 274
pair en heb 151
pair en ik 250
pair en k 277
pair en kan 349
pair en kreg 316
pair en krijg 180
pair en mijn 345
pair en niet -207
pair en nu 54
pair en sta 283
pair en trek 267
pair en twee 246
pair en we 388
pair en wij 258
pair en wil 229
pair en will -114
pair en won 207
pair en woont 492
pair en ze 349
pair en zit 262
pair er : 181
pair er al -214
pair er bijna -263
pair er een 92
pair er iemand 172
pair er is -191
pair er ligg -260
pair er nog -197
pair er op -134
pair er recht 252
pair er zit 207
pair es doar -230
pair etag $ 258
pair familie op 347
pair fietsenstall aan -304
pair fietser $ -165
pair fietspad , -196
pair foutmeld $ -282
pair fritur op -245
pair fritur t -306
pair fuif in -312
pair ga in -209
pair gan van 318
pair gan we 227
pair ganzerik 0 227
pair garag , 240
pair gas ? -226
pair gat dar -300
pair gat dat -214
pair gat de -163
pair gat niet 250
pair ge die 251
pair ge moet -179
pair ge moogt 240
pair ge vraagt -201
pair gebor 0 181
pair gedomicilieerd te 238
pair gedumpt vor -233
pair gef ik 220
pair gegeven @it 182
pair gehaald ? 207
pair gehuwd in -226
pair gekocht en 220
pair gekreg $ -236
pair gekreg bij 269
pair gekreg van 291
pair geleverd word 228
pair geliev de 198
pair gelijkvloer , 237
pair gemeent $ 369
pair gemeent , 314
pair gemeentehuis @it -200
pair gen $ 231
pair gen enkel -231
pair gen printer 217
pair genk $ 277
pair gent en 346
pair gestort aan -315
pair gevall $ -232
pair gevar $ -231
pair gevel , 241
pair gevel van -90
pair gevraagd vor 276
pair geweigerd , 310
pair gewon , 216
pair gewon een -322
pair gewon thuis 275
pair gewoond heeft 172
pair gewoond op 254
pair gezien , -280
pair gezien aan -218
pair gezin dat 307
pair gezocht , 215
pair gft bak 305
pair gister $ -293
pair gister op 246
pair glad $ -210
pair gordiaan 0 249
pair gordijn zijn 254
pair goud leeuw -199
pair graffiti op -268
pair grag $ 244
pair grag bij 173
pair grag een -235
pair groet , -331
pair grofvuil bij 242
pair gsm 0 296
pair hal , -128
pair hallo , -256
pair hallo met 228
pair hang in -278
pair hangt schef -198
pair har huis 256
pair har nieuw 184
pair har voordeur 174
pair he , 222
pair heb de 161
pair heb gen 337
pair heb gewoond 254
pair heb nik 209
pair hebb gen 407
pair hebb jullie -84
pair hebb wij 316
pair hebb ze -275
pair hed op 197
pair hee , 198
pair heeft de -288
pair heeft er -231
pair heeft het -213
pair hek van -186
pair hel dag 300
pair hel de -146
pair hel mijn 204
pair hen ? -271
pair het $ 392
pair het @it 277
pair het asfalt -284
pair het balkon 170
pair het bankj -213
pair het blok 243
pair het buurthuis -185
pair het caf -339
pair het consultatiebureau -197
pair het containerpark -243
pair het districtshuis -221
pair het donker 277
pair het e 174
pair het fietspad -210
pair het gat 159
pair het gebouw 237
pair het hek -409
pair het huis 330
pair het kruispunt -251
pair het leegstaand -145
pair het loket -226
pair het niet -120
pair het oud -171
pair het pakket 198
pair het pand -281
pair het plantsoen -346
pair het pleintj -182
pair het postadres -314
pair het putdeksel -178
pair het riool 223
pair het sociaal -212
pair het speeltuintj -185
pair het stadhuis -273
pair het station -181
pair het trafohuisj -266
pair het trappenhuis 213
pair het trouwgesprek 173
pair het verkeersbord -385
pair het verzorgingshuis 310
pair het voetpad -313
pair het water 172
pair het wegdek -134
pair heul nar 265
pair heverlee , 238
pair hevig reg -194
pair hey we 213
pair hier al -210
pair hier elk 214
pair hier niet 183
pair hier nooit 179
pair hier op 222
pair hier won 224
pair hij dar 203
pair hij woont 262
pair hoe dat -328
pair hoe gef 220
pair hoe ik -171
pair hoe lat -222
pair hoe schrijf 234
pair hoek , -89
pair hoek met -211
pair hoek van -343
pair hoevel man -277
pair hond $ -213
pair hoogt van -300
pair hor die 252
pair houd $ -304
pair hout . 179
pair huis $ 430
pair huis in 289
pair huis op 374
pair huis stat -257
pair huis zag -240
pair huisadres is 245
pair hun huis 340
pair hur een 350
pair hur kamer 170
pair hur sind 203
pair huurder van 237
pair ich woen 289
pair iet $ -200
pair iet van 237
pair iet vor 377
pair ik , 469
pair ik aan 233
pair ik al 181
pair ik ben 156
pair ik bij 252
pair ik daarvor 201
pair ik dat -209
pair ik doe 278
pair ik dus 209
pair ik een 205
pair ik en 341
pair ik gen 229
pair ik gerak 200
pair ik hur -102
pair ik inlog -201
pair ik kan 243
pair ik kom 138
pair ik lig 262
pair ik me 138
pair ik met 160
pair ik moet 297
pair ik niet 301
pair ik nog 213
pair ik nou 284
pair ik ook 218
pair ik op 206
pair ik slap 313
pair ik sta -129
pair ik thuis 280
pair ik tijdelijk 216
pair ik verblijf 316
pair ik verhuis 225
pair ik verhur 327
pair ik wacht 235
pair ik werk -257
pair ik wil -153
pair ik won 238
pair ik zen 221
pair ik zet 172
pair ik zie -332
pair ik zit 376
pair in $ 309
pair in 0 287
pair in @it 118
pair in almer 198
pair in arnhem 218
pair in bij 94
pair in de 131
pair in dez -213
pair in een 534
pair in gent -201
pair in het -124
pair in huis 433
pair in mijn -223
pair in op 270
pair in ord 290
pair in t -375
pair in te 306
pair in uw 268
pair in welk 256
pair in zijn 362
pair ingeschrev $ 193
pair ingeschrev op 224
pair ingeschrev word 289
pair initiatie pottenbak 221
pair inlog , -201
pair inschrijv initiatie 221
pair inschrijv op 123
pair is $ -215
pair is 0 271
pair is : 257
pair is @it 211
pair is aan -188
pair is afgebrand 214
pair is dat -291
pair is de -243
pair is dicht -317
pair is die -374
pair is er 62
pair is gewon 256
pair is het -115
pair is hier 160
pair is in -155
pair is mijn 227
pair is niet 173
pair is nooit 203
pair is nu 321
pair is ons 182
pair is op 148
pair is opengebrok -160
pair is spekglad -260
pair is stuk 173
pair is t -263
pair is uit -281
pair is vanaf 163
pair is war 388
pair it @it 171
pair jar @it 216
pair jar niet 172
pair jar op 243
pair jar won 248
pair je die 200
pair je er -337
pair jong stel 322
pair juli 0 250
pair jullie $ 178
pair jullie ? -287
pair jullie aan 384
pair jullie al -247
pair jullie als 206
pair jullie dat -261
pair jullie een 216
pair k weun 299
pair k zit 180
pair kamer @it 200
pair kamer op 198
pair kan de 117
pair kan die -185
pair kan een -216
pair kan het 137
pair kan ik -111
pair kan je -267
pair kan mijn 333
pair kan niet 417
pair kapot $ -241
pair kapot , -326
pair ker dez 257
pair kerk $ -387
pair kessel lo 183
pair ketting , -222
pair keuk @it 244
pair keukentafel : 173
pair kinder $ 295
pair kinder . 193
pair kinder gan -235
pair klopt dat -245
pair klopt niet 246
pair knippert $ -201
pair knippert al -249
pair knippert de 173
pair kom $ 232
pair kom bij -287
pair kom je -263
pair kom jullie 438
pair kom mar 247
pair kom won 349
pair komt da -286
pair komt gerust 200
pair komt het 315
pair komt mn 240
pair komt op -272
pair komt sted 234
pair komt vanaf 285
pair kortrijk per 265
pair kost een -308
pair kot in 137
pair krijg ik 329
pair krijg nog 228
pair kringlop @it -170
pair kruispunt bij -194
pair kunn de 201
pair kunn jullie 336
pair kunt u 219
pair kuurn $ 199
pair kwoan in 206
pair kwon op 206
pair laadpal vor 242
pair lad en -278
pair lamp @it -256
pair lamp stuk -248
pair lamp uit -283
pair lang ? 307
pair lang @it -231
pair langskom of 250
pair lantaarn tegenover -198
pair lantaarn uit -343
pair leeuw , -199
pair leuv $ 198
pair lief op 227
pair liefst na 191
pair lig er 262
pair ligt een -434
pair ligt ne -322
pair link van 229
pair living , 301
pair loker . 241
pair loopt over -316
pair los $ -165
pair maand $ 266
pair maand in 322
pair maart $ 271
pair maatschapp zetel -264
pair mag de 284
pair mag die -202
pair mag een -299
pair mag er 137
pair mag het 254
pair mag je 160
pair man die 303
pair man mag -277
pair mar bij -214
pair mar de 80
pair mar den -182
pair mar het -323
pair mar nar 108
pair mar op 292
pair mar t 348
pair mar wel -320
pair matrass en -201
pair mee ? -216
pair mee van 230
pair mei 0 419
pair mei @it 215
pair meld ? 252
pair meld ik -290
pair mer $ 116
pair met 0 234
pair met @it -349
pair met afvalzak 198
pair met all -288
pair met de 173
pair met die -297
pair met drie 237
pair met een -153
pair met ingang 241
pair met mijn -118
pair met mn -103
pair met plezier 172
pair met twee 349
pair met zijn 177
pair meter hog -235
pair mevrouw , 155
pair mevrouw van -194
pair mij $ 344
pair mij @it 144
pair mij in 329
pair mij is 189
pair mij op 307
pair mij thuis 169
pair mijn adres 347
pair mijn adreswijz 232
pair mijn bed 322
pair mijn bewonerskaart 327
pair mijn broer 201
pair mijn bsn 159
pair mijn buurman -179
pair mijn buurvrouw -162
pair mijn domicilie 125
pair mijn eig 301
pair mijn ex 174
pair mijn gegeven 281
pair mijn gevel 221
pair mijn gezin 355
pair mijn huis 167
pair mijn huisadres 222
pair mijn huurcontract 255
pair mijn inschrijv 276
pair mijn kelder 201
pair mijn klein -288
pair mijn living 352
pair mijn mama 253
pair mijn man 381
pair mijn moeder 232
pair mijn navigatie -375
pair mijn nieuw 488
pair mijn oprit 296
pair mijn oud 191
pair mijn parkeervergunn 230
pair mijn post 220
pair mijn postcod 180
pair mijn ram 314
pair mijn schoonmoeder 284
pair mijn strat -312
pair mijn studio 256
pair mijn tant 305
pair mijn vader 197
pair mijn velo -241
pair mijn voordeur 322
pair mijn vriend 124
pair mijn vriendin 231
pair mijn woning 367
pair mijn woonadres 206
pair mijn woonhuis 296
pair mijn zon 122
pair mijn zus -32
pair milieustrat @it -225
pair mn ex 214
pair moeder ( 300
pair moeder , 256
pair moest ik 245
pair moet een -217
pair moet ge -166
pair moet hij 222
pair moet ik 203
pair moet we -207
pair moet weg 258
pair mog dar 298
pair mog wij -269
pair moogt het 206
pair mur van -238
pair museum @it -300
pair mvg kes 213
pair na 0 244
pair na de 226
pair na vier 170
pair naast @it -502
pair naast de -194
pair nabij @it -284
pair nacht , 139
pair nam : 372
pair nam ria 170
pair namen de -328
pair nar : 390
pair nar @it 148
pair nar dar 163
pair nar de -312
pair nar gas -204
pair nar het -67
pair nar ons -174
pair nar oud 325
pair nar riool 232
pair nar schol 125
pair nar sint 375
pair ne ker -119
pair ne put -280
pair net verhuisd 233
pair nie $ -234
pair niemand mer -257
pair niet . 101
pair niet 0 391
pair niet ? 282
pair niet bij -242
pair niet geleegd 233
pair niet lang -375
pair niet mer -82
pair niet open -334
pair niet te -223
pair niet van -198
pair niet weg 357
pair nieuw @it 205
pair nieuw adres 91
pair nieuw afvalpas 180
pair nieuw appartement 323
pair nieuw bewoner 241
pair nieuw huis 253
pair nieuw stekkie 255
pair nik $ 257
pair nik aan 243
pair nodig ? -393
pair nodig vor -209
pair nog @it 352
pair nog allen 266
pair nog altijd -307
pair nog bij 339
pair nog ingeschrev 196
pair nog niet 394
pair nooit een 182
pair nooit gewoond 172
pair nooit mer 164
pair nr 0 -238
pair nu @it 240
pair nu de -263
pair nu in 270
pair nu op 234
pair nu waterlelie 206
pair nu zit 216
pair nummer @it 98
pair ocmw $ 293
pair of de -237
pair of niet 306
pair oktober @it 163
pair om 0 -175
pair om de -163
pair oma woont 219
pair omgewaaid , -211
pair omgewaaid bom 242
pair omhog , -269
pair onder betaald 247
pair onder de 288
pair onder het -270
pair onder mij 249
pair onderbur , 202
pair onderuit gegan -257
pair onderweg nar -234
pair ongever $ -275
pair onkruid stat -244
pair ons , 249
pair ons aan 173
pair ons adres -287
pair ons appartement 224
pair ons binn 288
pair ons bomma 418
pair ons deur 276
pair ons in 277
pair ons kantor -312
pair ons op 276
pair ons ouder 298
pair ons thuis -104
pair onz badkamer 300
pair onz boekhandel -420
pair onz maatschapp -264
pair onz postcod 225
pair onz tuin 316
pair onz vzw -228
pair onz woning 316
pair onz zon 334
pair ook bij -273
pair ook in 340
pair ook op -233
pair op $ 94
pair op @it 56
pair op de -223
pair op den 255
pair op een 257
pair op gordiaan 249
pair op het -91
pair op kamer 231
pair op kot 294
pair op met -250
pair op mijn 95
pair op nummer 218
pair op omvall -224
pair op ons 407
pair op pijlkruid 194
pair op sportpark -296
pair op strat -130
pair op t 243
pair op te 177
pair op weg -194
pair op zaterdag -335
pair op zondag -227
pair open , -388
pair open met -319
pair open monumentendag -214
pair open na 172
pair ophal $ 159
pair opruim $ -205
pair oud @it 319
pair oud adres 476
pair oud bankstel -206
pair oud heverlee 238
pair oud mener 254
pair oud papier 168
pair oud postkantor -277
pair oudenaard $ 274
pair ouder won 152
pair over @it -234
pair over de -275
pair over het -250
pair overberg $ 213
pair pakket met 198
pair pal @it -238
pair pal vor 225
pair papier $ 161
pair parkeervergunn mee 230
pair parker $ -258
pair parker bij -307
pair parochiezal @it -359
pair pas , -263
pair per 0 184
pair pijlkruid 0 194
pair pleintj , -286
pair post komt 202
pair post nar 367
pair post vor 113
pair postcod : 344
pair postcod @it 162
pair postcod is 183
pair postcod van 133
pair postcodegebied @it -262
pair pottenbak $ 221
pair ram , 272
pair recht op -194
pair recht over -216
pair rechtover @it -247
pair recyclagepark , -231
pair recyclagepark @it -361
pair red er -275
pair regent , 185
pair reken @code 232
pair reken van -327
pair ria , 364
pair riool , 219
pair rod , 456
pair roeselar $ -56
pair rok uit -264
pair rond @it -117
pair s morgen 306
pair s nacht -152
pair sam op 180
pair schef $ -170
pair scheiding sta -226
pair schreeuwt heeft 265
pair schrijf ik 234
pair schrijv op 184
pair schutting van 226
pair sind gister 283
pair sind juni 257
pair sind kort 103
pair sind maandag 224
pair sind mei -102
pair sind vorig 239
pair slap , 209
pair slap er 223
pair sleutel ligt 344
pair sleutel van 209
pair slot $ 80
pair sluikstort aan -206
pair sociaal huis -212
pair soest $ -241
pair speelplein @it -309
pair speeltuin @it -277
pair spekglad $ -260
pair sta ingeschrev 227
pair sta op 225
pair stan er 207
pair stat ? -216
pair stat @it -238
pair stat al -275
pair stat altijd -218
pair stat blank 203
pair stat dar -385
pair stat dat -164
pair stat een -323
pair stat nog 351
pair stat schef -258
pair stat te 376
pair sted bij 234
pair steenweg 0 400
pair stoep $ -280
pair stoep , 134
pair stoep bij -171
pair stoep vor -427
pair straatlamp kapot -252
pair strat $ -324
pair strat , -209
pair strat : -247
pair strat bij 243
pair strat en 292
pair strat verder -237
pair stuk $ -404
pair stuk , 217
pair stur de 309
pair stur mar 213
pair supermarkt , -202
pair t @it 225
pair t es -230
pair t gelijkvloer 316
pair t is 214
pair t regent 185
pair t stinkt 257
pair t system -226
pair t voetpad -232
pair t zebrapad -278
pair te @it 202
pair te doen -73
pair te hal 177
pair te lat -257
pair te stur 206
pair te ver 351
pair te vind 222
pair te voet -233
pair te wet 250
pair teg het -259
pair tegenover @it -456
pair tel 0 371
pair tel : 229
pair tem $ 221
pair ter hoogt -300
pair ter plat -277
pair terug , 312
pair terwijl het 358
pair terwijl ik 264
pair thuis $ 217
pair thuis ( 197
pair thuis , 238
pair thuis : 130
pair thuis ? 221
pair thuis @it 335
pair thuis op 249
pair thuisadres : 228
pair thuisadres @it 263
pair thuisbezorgd word 217
pair thv @it -228
pair tijdelijk op 198
pair tis @it 312
pair toch $ 266
pair toch , -255
pair toch ? -147
pair toch op -231
pair toe $ -234
pair tot 0 -226
pair tot hoe -112
pair tot vorig 247
pair trek in 192
pair trekt bij 184
pair trouw in -154
pair trouwgesprek grag 173
pair tuin , 253
pair tuin van 145
pair turnhout $ 254
pair tuss @it -238
pair twed deur 283
pair twed ker 213
pair twed verdiep 186
pair twee kindjes 266
pair u de 335
pair uit $ -401
pair uit . 345
pair uit het 172
pair uit te 163
pair utrecht , 319
pair uur , 306
pair uur : -307
pair valt dat 257
pair van 0 164
pair van @it 319
pair van bij 214
pair van de -81
pair van den -230
pair van hed 197
pair van hiernaast 241
pair van huis -246
pair van in 258
pair van jullie 239
pair van mij 173
pair van mijn 491
pair van ons -176
pair van t -264
pair van wie -206
pair vanaf 0 171
pair vanaf @it -383
pair vanaf de 247
pair vanaf maandag 217
pair vanaf oktober 163
pair verder mar -237
pair verdiep $ 255
pair vergunn $ 207
pair vergunn gevraagd 220
pair vergunn nodig -295
pair verhuis van 228
pair verhuisd ? -171
pair verhuisd @it 209
pair verhuisd binn 293
pair verhuisd nar 161
pair verhuisd van 296
pair verhuist er 181
pair verhuist van -230
pair verhuiz doorgev 250
pair verhuiz nar 215
pair verhuiz per 173
pair verhuiz zaterdag 304
pair verhur de 273
pair verhuusd van 246
pair verstopt $ -289
pair verstopt , -268
pair vierd verdiep 219
pair vind $ 222
pair vindt de -261
pair vlakbij @it -253
pair vlakbij en -277
pair vloek $ -201
pair voet nar -233
pair voetpad $ -262
pair voetpad , -186
pair voetpad vor -249
pair vogelpik als -201
pair vol , -179
pair volgen mij 229
pair volgend maand 247
pair volgend wek 210
pair voortan met 188
pair voortuin , 280
pair vor $ 260
pair vor ? 311
pair vor @it -64
pair vor de 7
pair vor den 234
pair vor inschrijv 222
pair vor mij 221
pair vor mijn 177
pair vor onz 270
pair vorig huurder 266
pair vorig jar 251
pair vorig maand 102
pair vorig wek 239
pair vraagt hoe -201
pair vraagtek $ 156
pair vrag ik 202
pair vriend , 151
pair vriend @it 302
pair vuilkar is 286
pair vuilniskalender nar 163
pair waard van 200
pair wanner gat -329
pair wanner is 202
pair wanner kom 246
pair wanner komt 230
pair wanner wordt -186
pair want de 266
pair want ik 344
pair war : -288
pair war hal 244
pair war ik 191
pair war kan -294
pair war moet 199
pair war wij 284
pair was @it 342
pair was het -266
pair wat : -210
pair wat is -142
pair wat stat 206
pair water uit 253
pair waterlelie 0 253
pair we doen 259
pair we er 203
pair we gan 206
pair we will -212
pair we zit 324
pair weg $ -182
pair weg ter -148
pair wek , 211
pair wek een -216
pair wel $ 275
pair wel een -204
pair wel zo -201
pair welk dag 151
pair welk wijk 261
pair wet jullie -121
pair wet niet -206
pair wet of -244
pair wetter $ 232
pair weun in 192
pair wie $ -206
pair wie heeft -164
pair wie komt -227
pair wie moet -197
pair wie van 179
pair wie verhuist 181
pair wij , 448
pair wij @it 269
pair wij aan 284
pair wij dus 265
pair wij hebb 259
pair wij hur 394
pair wij nar 281
pair wij op 277
pair wij sind 244
pair wij verhuiz 348
pair wij will -363
pair wij zijn 75
pair wij zit 261
pair wijk , -195
pair wijk en -239
pair wil de 323
pair wil een -261
pair wil grag 190
pair wil trouw 322
pair will grag -180
pair will met -233
pair winkel op -202
pair won $ 335
pair won , -25
pair won . 204
pair won : 182
pair won ? 251
pair won @it 180
pair won aan 405
pair won dar 76
pair won er 483
pair won hier -272
pair won ik 434
pair won in 46
pair won nu 298
pair won op 507
pair won sam 180
pair won sind 362
pair won tegenover 294
pair won we 246
pair won wij 232
pair won zelf 178
pair wonend @it 307
pair woning ( 249
pair woning aan 194
pair woonacht @it 381
pair woonadres , 206
pair woonadres : 242
pair woonadres @it 217
pair woont , 188
pair woont @it 58
pair woont dar 291
pair woont er 239
pair woont in 362
pair woont op 378
pair word $ 220
pair word , 306
pair word ? 240
pair word bij 217
pair word op 217
pair wordt @it 391
pair wordt dar 222
pair wordt er -250
pair wortel van 192
pair zag een -219
pair zag ik -193
pair zak en -269
pair zal de -241
pair zaterdag $ -294
pair zaterdag krijg 212
pair zaterdag nar -176
pair ze de -180
pair ze t -149
pair ze van -304
pair ze will -218
pair ze woont 178
pair ze zijn 286
pair ze zit 306
pair zegt dat -157
pair zelf $ 337
pair zelf @it 193
pair zelf op 191
pair zelf woont 245
pair zet . -271
pair zet achter 273
pair zet een 366
pair zet hun 222
pair zetel verhuist -264
pair zie ik -212
pair zijn . 245
pair zijn adres 218
pair zijn al 254
pair zijn de 260
pair zijn een -222
pair zijn jullie -278
pair zijn met 267
pair zijn pas -187
pair zijn van 269
pair zit @it -202
pair zit een 157
pair zit elk 202
pair zit het -205
pair zit hier 319
pair zit ik 220
pair zit met 222
pair zit op -100
pair zit sind 219
pair zit toch -231
pair zit verstopt -234
pair zo 0 -201
pair zo vies -221
pair zoek ik 215
pair zon $ 222
pair zon , 231
pair zon vertrekt 390
pair zond van -233
pair zondag is 222
pair zonnepanel op 257
pair zottegem $ -286
pair zottegem , 163
pair zus aan 255
pair zus har 184
pair zwan , -164
pair zwembad , -258
pair zwembad @it -167
pair zwerfvuil @it -199
pair zwijndrecht , 221
skip ( , 312
skip ( 0 509
skip ) de 253
skip ) is 195
skip , $ 37
skip , ) 462
skip , , 74
skip , 0 331
skip , : -212
skip , ? 136
skip , @it 142
skip , aan -254
skip , adres 224
skip , bel 233
skip , ben 164
skip , bij -226
skip , buurvrouw -180
skip , da -234
skip , dan -132
skip , dat -92
skip , den -192
skip , deur 365
skip , die -183
skip , doe 279
skip , dus 171
skip , een -461
skip , en -119
skip , er 233
skip , ganzerik 227
skip , gat -170
skip , gen 190
skip , genk 39
skip , gerust 200
skip , groen 217
skip , heeft -200
skip , het -74
skip , hij 195
skip , hog -286
skip , hoogt -222
skip , huis 395
skip , iemand 250
skip , ik -122
skip , in -146
skip , ingang 221
skip , is -103
skip , je 243
skip , jt 247
skip , jullie 360
skip , k 290
skip , kan 44
skip , ker 257
skip , kinder 179
skip , kom 274
skip , leuv 276
skip , maatschapp -264
skip , mar -258
skip , matrass -303
skip , met 214
skip , mij 225
skip , mijn 212
skip , nieuw 390
skip , nodig -302
skip , nu 111
skip , of 199
skip , ons 280
skip , op -193
skip , oranjeveren -241
skip , oud -414
skip , papier 288
skip , roeselar 463
skip , sind 207
skip , slap 202
skip , sta 243
skip , stat 190
skip , t 338
skip , te 123
skip , ter -194
skip , uit -293
skip , van 85
skip , verdiep 189
skip , vrag 202
skip , vrijdag -231
skip , wek 273
skip , welk 237
skip , wet 257
skip , wetter 247
skip , weun 254
skip , wil 147
skip , will -311
skip , won 559
skip , woont 355
skip , ze 193
skip , zet 172
skip , zij 174
skip , zijn 435
skip , zo -219
skip , zx 264
skip 0 $ 91
skip 0 , 280
skip 0 : -303
skip 0 ? -5
skip 0 @it 190
skip 0 aan -104
skip 0 adres 133
skip 0 apeldoorn 191
skip 0 bsn 249
skip 0 daarna 194
skip 0 en -102
skip 0 gen 308
skip 0 grag 187
skip 0 hier -206
skip 0 ik -212
skip 0 inschrijv 221
skip 0 mail 273
skip 0 mar 252
skip 0 mijn 283
skip 0 nieuw 237
skip 0 overberg 213
skip 0 uit 176
skip 0 utrecht 189
skip 0 vier -264
skip 0 wij 438
skip 0 wil 294
skip 0 won 313
skip 0 woont 285
skip 0 zal -284
skip 0 zet 290
skip : $ 185
skip : . 507
skip : @code -316
skip : adres 277
skip : dendermond -189
skip : initiatie 221
skip : plat 277
skip : stoep -260
skip : won 332
skip ; de 270
skip @code 0 280
skip @it $ 33
skip @it , -68
skip @it 0 -34
skip @it : 54
skip @it ? -165
skip @it altijd -244
skip @it bel 221
skip @it betal -203
skip @it bij 239
skip @it blank 229
skip @it borgerhout 109
skip @it bsn 164
skip @it dan 256
skip @it dar -214
skip @it dat 143
skip @it de -187
skip @it die -405
skip @it drie -229
skip @it dus 209
skip @it ede 193
skip @it een -176
skip @it elk 253
skip @it er -349
skip @it ge -182
skip @it gen 143
skip @it gevar -281
skip @it har 174
skip @it heb 161
skip @it hebb 326
skip @it heeft -137
skip @it hel -372
skip @it het 85
skip @it hier 267
skip @it hoevel -260
skip @it hor 302
skip @it hun 293
skip @it ik 486
skip @it jullie 282
skip @it kapot -260
skip @it komt -290
skip @it krijg 240
skip @it kunn 323
skip @it link 229
skip @it lo 177
skip @it mag 161
skip @it met 234
skip @it mijn 102
skip @it mn -319
skip @it mog 236
skip @it na 229
skip @it nar 156
skip @it niet -283
skip @it nog 206
skip @it ons 218
skip @it ook -302
skip @it open -250
skip @it opengebrok -160
skip @it over -232
skip @it schef -257
skip @it stat -310
skip @it te -203
skip @it thuis 176
skip @it twed 199
skip @it uit -167
skip @it vergunn 148
skip @it verstopt -234
skip @it vol -251
skip @it vor -388
skip @it war 210
skip @it water -257
skip @it wek 238
skip @it wet -186
skip @it wij 56
skip @it wil 197
skip @it won 233
skip @it word -160
skip @it ze -230
skip @it zeker -282
skip @it zij 278
skip @it zo -191
skip ^ $ -35
skip ^ ) -264
skip ^ , 337
skip ^ . 99
skip ^ 0 -229
skip ^ : 201
skip ^ ? -262
skip ^ @code 374
skip ^ @it 129
skip ^ aan 75
skip ^ adres -226
skip ^ appartement 224
skip ^ bewoner 275
skip ^ bij -338
skip ^ bom -269
skip ^ bov -247
skip ^ brandt -311
skip ^ broer 266
skip ^ caf -190
skip ^ de 186
skip ^ die 209
skip ^ domicilie 131
skip ^ doorgev 227
skip ^ een -158
skip ^ en 412
skip ^ er -330
skip ^ ex 238
skip ^ gan 206
skip ^ gedumpt -219
skip ^ gegeven 281
skip ^ genk 215
skip ^ gevraagd 213
skip ^ gezien -186
skip ^ heb 58
skip ^ hebb 76
skip ^ heeft -404
skip ^ het -220
skip ^ hier 257
skip ^ hoe -327
skip ^ hor -187
skip ^ hous 320
skip ^ huisadres 241
skip ^ hur 486
skip ^ huurcontract 255
skip ^ huurder 311
skip ^ in 19
skip ^ is 88
skip ^ ja 172
skip ^ jan 253
skip ^ jullie -301
skip ^ kapot -168
skip ^ kes 213
skip ^ kinder -188
skip ^ lamp -301
skip ^ lantaarn -158
skip ^ lig -215
skip ^ ligg -267
skip ^ ligt -96
skip ^ mar 398
skip ^ men 227
skip ^ met -223
skip ^ mevrouw 199
skip ^ mij 134
skip ^ mijn 165
skip ^ moeder 175
skip ^ moet -176
skip ^ moogt 241
skip ^ nar 203
skip ^ ne 183
skip ^ nieuw 287
skip ^ nr 426
skip ^ nummer -276
skip ^ ochtend -233
skip ^ ocmw -176
skip ^ oma 157
skip ^ op -192
skip ^ ouder 91
skip ^ over -220
skip ^ overbuurman 255
skip ^ paspoort 217
skip ^ post 169
skip ^ postcod 281
skip ^ put -167
skip ^ rammelt -328
skip ^ ria 170
skip ^ sind 232
skip ^ speeltuin -307
skip ^ stat -122
skip ^ stoeptegel -260
skip ^ strat -129
skip ^ studio 256
skip ^ t -233
skip ^ te 226
skip ^ thuis 328
skip ^ thv -250
skip ^ trek 219
skip ^ tuin 292
skip ^ u 350
skip ^ uit 9
skip ^ verblijf 316
skip ^ verhuis 136
skip ^ verhuiz 436
skip ^ verhur 89
skip ^ verkeersbord -358
skip ^ vol -231
skip ^ vor -114
skip ^ vorig 270
skip ^ vraagt -262
skip ^ vriend 187
skip ^ vriendin 279
skip ^ vrouw 284
skip ^ vuilkar 286
skip ^ we 214
skip ^ weg -184
skip ^ werk -257
skip ^ weun 249
skip ^ wil -196
skip ^ won 153
skip ^ woning 319
skip ^ zag -200
skip ^ zijn -36
skip ^ zit 508
skip ^ zonder -281
skip ^ zou 295
skip ^ zus -114
skip aan $ -357
skip aan , -328
skip aan . -122
skip aan 0 -316
skip aan @it -104
skip aan achterkant 356
skip aan deur 249
skip aan gevel 141
skip aan is -207
skip aan keukentafel 173
skip aan kruispunt -243
skip achter $ -293
skip achter , -273
skip achter huis 315
skip achter supermarkt -187
skip achterom $ 215
skip adres $ 370
skip adres , 149
skip adres 0 302
skip adres @it -116
skip adres de 14
skip adres nu 221
skip adres vanaf 163
skip adreswijz @it 232
skip affiches de -149
skip afvalzak @it 198
skip al $ -216
skip al ? 267
skip al dag 157
skip al dicht 291
skip al een -275
skip al en -220
skip al jar 291
skip al maand -189
skip al zaterdag -192
skip all uit -246
skip allen $ 201
skip allen @it 277
skip allen op 316
skip almer $ 198
skip als bij -258
skip als in -211
skip als van 312
skip als woonadres 206
skip altijd , -289
skip altijd @it -317
skip altijd de -253
skip altijd mijn 216
skip alvast $ 183
skip apothek @it -343
skip appartement @it 255
skip aub $ -205
skip auto 0 342
skip b roeselar 223
skip bak niet 247
skip bakker @it -318
skip ban @it -248
skip band de -193
skip bel $ 192
skip bel stuk 173
skip ben , 398
skip ben @it 308
skip ben op 291
skip ben thuis 256
skip ben verhuisd 183
skip bereik 0 218
skip berm $ -216
skip best , 290
skip best de -197
skip best onz -264
skip bewoner @it 315
skip bezwar de 299
skip bij $ -400
skip bij ( 244
skip bij . -218
skip bij 0 460
skip bij ? -270
skip bij @it -340
skip bij aan 228
skip bij als 184
skip bij binn 288
skip bij container -260
skip bij huis 258
skip bij in 300
skip bij lief 227
skip bij onderbur 202
skip bij ondergrond -265
skip bij op 315
skip bij ouder 200
skip bij overbur 260
skip bij reg -194
skip bij speeltuin -164
skip bij stadskantor -228
skip bij vor 187
skip bij vriendin 276
skip bij zus 262
skip bijna $ -206
skip blank $ 200
skip blauw $ -242
skip blijft op -213
skip bom bij -165
skip bom het 186
skip bov kapper 302
skip brief nar 239
skip brief stur 198
skip bsn 0 249
skip buit $ -352
skip bur @it 284
skip bur dat -234
skip bus en -236
skip bus op 215
skip bushokj @it -267
skip buurman @it 222
skip buurthuis @it -272
skip buurvrouw @it 351
skip camping @it -222
skip container $ -301
skip crisisopvang , 215
skip culemborg $ 197
skip da $ 359
skip daarna 0 227
skip dag $ 192
skip dag op 191
skip dak @it 204
skip dan ik 263
skip dar de -59
skip dar een -254
skip dar het -242
skip dar ik 395
skip dar sind -206
skip dar vergunn -204
skip dar vor 150
skip dar wij 211
skip dar won 246
skip das ik 259
skip dat $ 173
skip dat , 245
skip dat in 266
skip dat ook 262
skip dat toch 200
skip dat van 209
skip dat voedselbank -193
skip dat woont 333
skip de $ -139
skip de ) -178
skip de , -231
skip de : 412
skip de ? 4
skip de @it -358
skip de aan -167
skip de achter -209
skip de al -198
skip de bewoner 210
skip de bij -250
skip de container 300
skip de dag 293
skip de dar 260
skip de dat 273
skip de de 367
skip de die 266
skip de een 299
skip de gat -377
skip de hur -284
skip de huurder 266
skip de is 196
skip de kapot -222
skip de kom 184
skip de komt 309
skip de langskom 257
skip de leeuw -199
skip de mag 97
skip de mar 392
skip de met 262
skip de moet 251
skip de naast -221
skip de nar 334
skip de nie 190
skip de om 289
skip de ook -204
skip de op -395
skip de recht -268
skip de sta -226
skip de stan 176
skip de stat 365
skip de stek 207
skip de te 119
skip de tegenover -436
skip de ter -178
skip de uit -423
skip de van -65
skip de won 350
skip de woont 222
skip de zak 207
skip de zijn -234
skip de zit -332
skip de zo 234
skip den $ 102
skip den , -221
skip den aan -222
skip den op -217
skip den van 236
skip derd $ 291
skip deur $ 323
skip deur ik 202
skip dez $ 268
skip dez en -173
skip dicht $ -263
skip die $ -265
skip die , -227
skip die @it 116
skip die aan -368
skip die nooit 172
skip die tegenover -259
skip die woont 230
skip die zit 323
skip diest $ 170
skip districtshuis @it -221
skip dochter 0 243
skip doet niet -253
skip domicilie @it 224
skip doorgev $ 244
skip drie $ 135
skip dubbel de -226
skip dus $ 283
skip een ! -224
skip een $ -268
skip een , 179
skip een ? 95
skip een aan -191
skip een de -187
skip een een -120
skip een geparkeerd -289
skip een in -73
skip een krijg 220
skip een omgewaaid -187
skip een op 35
skip een over -252
skip een stel 322
skip een uit -266
skip een van 328
skip een vor -355
skip een zonder 276
skip eig $ 314
skip eindelijk $ 314
skip elk $ 172
skip elk dat 308
skip elk de 176
skip elk feest 203
skip elk lang -226
skip elk van -159
skip elk vor -201
skip en $ -275
skip en , 497
skip en 0 -221
skip en : 127
skip en @it -210
skip en de 284
skip en dichtgemaakt -182
skip en die -195
skip en gen -178
skip en hebb -140
skip en het -264
skip en ik 276
skip en in 243
skip en kat 280
skip en kindjes 176
skip en kotbas 199
skip en mer -254
skip en niet 355
skip en nu 251
skip en post 248
skip en stan 320
skip en stinkt 268
skip en voordeur 174
skip en waterlelie 206
skip en wil 208
skip en won 373
skip en zijn 355
skip en zit 350
skip en zon 181
skip er $ 385
skip er @it -282
skip er aan -189
skip er al -354
skip er bov 220
skip er dar -233
skip er dor -265
skip er gevall -232
skip er iemand 214
skip er ik 181
skip er in -361
skip er jullie 206
skip er lang -387
skip er mijn 225
skip er uit 400
skip er van 315
skip er vor 230
skip familie @it 367
skip fiet $ -280
skip fietspad , -258
skip fietspad @it -212
skip for $ -366
skip gan ? 395
skip gan nar 255
skip ganzerik , 227
skip garag @it 295
skip gas $ -226
skip gat @it -208
skip gat nar -206
skip ge er -260
skip ge hoe -201
skip geacht , 181
skip geb 0 363
skip gebor 0 235
skip gedomicilieerd @it 237
skip gedumpt @it -191
skip gedumpt de -247
skip gef dat 220
skip gehaald $ 207
skip geliev brief 198
skip gelijkvloer moet 237
skip gen , 167
skip gen . 210
skip gen gehad -223
skip gen gekreg 392
skip gen mer -187
skip gestort de -315
skip gevel het -232
skip gewon , 338
skip gewoond pijlkruid 194
skip gezien @it -218
skip gezien de -299
skip gezin $ 176
skip gezin 0 177
skip gft $ 240
skip gooit in -287
skip gordijn al 254
skip goud , -199
skip gracht over -253
skip graffiti de -253
skip grag ons 173
skip gratis $ -257
skip groen $ 218
skip groet bestur -241
skip grofvuil mij 198
skip grot 0 179
skip gsm 0 327
skip hal @it 177
skip han de 284
skip hang de -352
skip hangt @it -242
skip hangt op -229
skip har , 221
skip har adres 184
skip heb de -219
skip heb mijn 194
skip heb op 254
skip heb printer 217
skip heb sleutel 191
skip hebb 0 294
skip hebb dar 277
skip hebb de -178
skip hebb mijn 213
skip hed de 197
skip hee wij 198
skip heeft $ 216
skip heeft een -298
skip heeft en 240
skip heeft hel 254
skip heeft huis 284
skip hei om -278
skip hek $ -313
skip hek @it -243
skip hel , 173
skip hel dag 163
skip hel strat -105
skip hel thuis 271
skip hem $ -183
skip hen $ -214
skip het $ 5
skip het ( -267
skip het , -274
skip het . -236
skip het : -298
skip het @it -226
skip het aan -324
skip het bij -259
skip het dar -218
skip het en -176
skip het gas -276
skip het grag 173
skip het hangt -267
skip het heeft -232
skip het huis -212
skip het is 205
skip het loket 174
skip het met 198
skip het moet 230
skip het niet 213
skip het nog -123
skip het op -163
skip het postkantor -277
skip het van -309
skip het verhuisd -238
skip het zit -259
skip hey gan 213
skip hier $ 210
skip hier @it 227
skip hier drie 161
skip hier gewoond 172
skip hier ik 203
skip hiernaast @it 241
skip hij @it 226
skip hoe ik 484
skip hoe inlog -201
skip hoek de -203
skip hog 0 -291
skip hoogt @it -322
skip hor mar -217
skip hotel @it -219
skip hout $ 174
skip huis $ 197
skip huis , 439
skip huis @it 81
skip huis de -173
skip huis en 167
skip huis ik -172
skip huis wij 229
skip huisadres @it 247
skip huisnummer $ 238
skip hun in 233
skip hur @it -190
skip hur en 231
skip hur kamer 325
skip huurcontract @it 255
skip huurder @it 315
skip huurt op 295
skip iet doen -158
skip ik $ 170
skip ik , -304
skip ik 0 254
skip ik : 206
skip ik ? 317
skip ik @it -126
skip ik al 88
skip ik bij -95
skip ik container 280
skip ik de -125
skip ik dor 220
skip ik een -213
skip ik er 411
skip ik gen 261
skip ik gewoond 254
skip ik grag 401
skip ik hier 200
skip ik in 125
skip ik ingeschrev 353
skip ik kamer 170
skip ik lang -187
skip ik me 213
skip ik mijn 211
skip ik nar 176
skip ik niet 205
skip ik nieuw 253
skip ik nodig 222
skip ik nog 314
skip ik nu 256
skip ik onder 236
skip ik op -76
skip ik sind 308
skip ik tegenover 287
skip ik trouw 322
skip ik uit 218
skip ik van 419
skip ik vor -272
skip ik woonacht 389
skip ik zelf 155
skip in $ -117
skip in . 416
skip in ? 259
skip in @it -32
skip in berm -275
skip in bib -281
skip in bus 417
skip in de -265
skip in donker 277
skip in en 356
skip in fietspad -205
skip in garag 368
skip in het -198
skip in is 199
skip in kantin -296
skip in kelder 231
skip in mar 167
skip in mijn 218
skip in plantsoen -298
skip in schrijv 306
skip in slaapkamer 227
skip in slot -267
skip in sporthal -276
skip in strat -415
skip in trappenhuis 213
skip in tuin 229
skip in voortuin 280
skip in weg 112
skip in wegdek -134
skip in wijk -280
skip in won 286
skip in zal -141
skip ingang hed 197
skip ingeschrev $ 295
skip ingeschrev @it 222
skip ingeschrev op 144
skip initiatie $ 221
skip inlog wel -201
skip inschrijv @it 170
skip inschrijv pottenbak 221
skip is ! -340
skip is $ 63
skip is , 185
skip is . 110
skip is adres 324
skip is allen -245
skip is als 187
skip is altijd 209
skip is bom -187
skip is de 293
skip is dus 206
skip is echt 214
skip is en 355
skip is geleegd 226
skip is genoeg 215
skip is huis 299
skip is ik 225
skip is in 246
skip is loket -189
skip is mij 172
skip is mijn 368
skip is niet -220
skip is oktober 231
skip is op -226
skip is oud 150
skip is over -208
skip is sporthal -297
skip is stuk -256
skip is te 257
skip is thuis 227
skip is zaterdag -226
skip jar $ 195
skip jar het -232
skip jar mer 172
skip je $ 278
skip jullie $ -260
skip jullie , 247
skip jullie ? 244
skip jullie grofvuil 231
skip jullie mijn 206
skip jullie verhuisd -247
skip k @it 230
skip k mijn -249
skip k op 212
skip k verhuusd 246
skip kan $ -321
skip kan @it -165
skip kan de -270
skip kan een 189
skip kan iemand 172
skip kan mer 355
skip kan niet 117
skip kan parkeervergunn 230
skip kapot @it -134
skip ker @it -287
skip ker de 234
skip ker maand 257
skip ker zien 223
skip kerk @it -243
skip kermis aan -221
skip kes 0 213
skip keukentafel @it 173
skip klar de 318
skip klopt $ -186
skip knippert een -252
skip knippert hel 173
skip kom @it 243
skip kom aan 414
skip kom de -278
skip kom ik 231
skip komt $ -254
skip komt @it 259
skip kortrijk 0 265
skip kot @it 156
skip krijg dan 289
skip krijg de 293
skip krijg een 206
skip krijg sted 228
skip kroeg @it -278
skip kruispunt @it -161
skip kwoan de 206
skip kwon @it 265
skip laadpal ons 242
skip lamp $ -248
skip lamp @it -208
skip lang $ -247
skip lang , -233
skip lang en -232
skip langskom $ 228
skip lantaarn $ -293
skip lantaarn @it -131
skip lantaarnpal @it -232
skip lat ? -315
skip lat aan 25
skip lat in -272
skip lat op 217
skip leegstaand @it -145
skip leeuw @it -199
skip lever @it 333
skip ligg de -233
skip ligt de -145
skip ligt een 375
skip link de 229
skip liv @it 226
skip locatie @it -401
skip lokal @it -247
skip loker $ 241
skip loket @it -340
skip ma @it 280
skip maand hek -171
skip maandag mijn 222
skip maart , 217
skip maart ik 236
skip maatschapp verhuist -264
skip mag $ -252
skip mag ? 212
skip mag de -300
skip mag een 228
skip mag ons 339
skip mag vuilniskalender 163
skip mail . 141
skip mama 0 253
skip man in 315
skip mar hangt -216
skip mar hebb 312
skip mar in -243
skip mar mij 203
skip mar won 355
skip me in 202
skip me is 252
skip me op 375
skip mee $ -162
skip meld $ 253
skip mer $ 216
skip mer @it -171
skip mer de 181
skip mer het -306
skip met 0 -214
skip met ? -233
skip met @it -176
skip met baby 210
skip met bij -382
skip met kinder 216
skip met kinderwag -358
skip met man 104
skip met nar 198
skip met op 234
skip met van 297
skip meter de 185
skip mij , 148
skip mij @it 383
skip mij de 322
skip mij op 251
skip mij te 177
skip mijn ( 361
skip mijn , 310
skip mijn . 191
skip mijn : -266
skip mijn ? 254
skip mijn @it 429
skip mijn aan 321
skip mijn adres 270
skip mijn appartement 323
skip mijn blijft 295
skip mijn doet 170
skip mijn is 167
skip mijn komt 273
skip mijn ligt 409
skip mijn mag 257
skip mijn mar -192
skip mijn mee 230
skip mijn moet -121
skip mijn nar 155
skip mijn niet 216
skip mijn nog 275
skip mijn op 105
skip mijn te 167
skip mijn thuis 193
skip mijn van 212
skip mijn vertrekt 390
skip mijn vor 488
skip mijn won 152
skip mijn woont 286
skip mijn zou 267
skip milieustrat toch -228
skip mn $ 126
skip mn is 123
skip mn zit 305
skip moeder 0 302
skip moeder @it 237
skip moet $ 304
skip moet bij 119
skip moet dan 215
skip moet dar -159
skip moet dat -162
skip moet nog 308
skip moet op 258
skip moet vor -198
skip moet word 220
skip mvg apothek -302
skip na . 278
skip na jar 237
skip na scheiding 259
skip na thuis 278
skip naast , -330
skip nacht $ -431
skip nacht , 229
skip nacht @it -271
skip nar $ 273
skip nar ( -257
skip nar , 78
skip nar 0 145
skip nar @it 250
skip nar ander -219
skip nar en 380
skip nar huis 185
skip nar in 247
skip nar mama 202
skip nar met 230
skip nar oud 205
skip nar thuis 339
skip nar verzorgingshuis 310
skip nar zag -240
skip ne in -280
skip nee , -184
skip nie $ 144
skip niet ! 204
skip niet $ 144
skip niet . 138
skip niet bij 195
skip niet dat 273
skip niet de -254
skip niet ik 407
skip niet mar 172
skip niet mijn -154
skip niet wie -206
skip nieuw : 248
skip nieuw @it 292
skip nieuw is 168
skip nieuw mar 170
skip nieuw op 176
skip nik . 267
skip nik de 241
skip nodig $ -393
skip nodig 0 -317
skip nog $ -151
skip nog . 306
skip nog in 170
skip nog vor 122
skip nooit heeft 172
skip nr , 216
skip nu $ 249
skip nu , 332
skip nu @it 285
skip nu ik 216
skip nu mijn 170
skip nu of -247
skip nummer $ 210
skip of de -289
skip of jullie -278
skip of wel 215
skip oma @it 191
skip omgewaaid @it -204
skip onder $ -320
skip onder parker 247
skip onderweg huis -234
skip ons $ 334
skip ons ( 362
skip ons , 450
skip ons . 196
skip ons : -294
skip ons @it -206
skip ons dat 381
skip ons de 372
skip ons gan -223
skip ons heur 293
skip ons huis -216
skip ons is -202
skip ons op -189
skip ons woont 320
skip ons zit -217
skip onz $ 214
skip onz ( 111
skip onz aan 284
skip onz op -203
skip onz zetel -264
skip onz zit -202
skip ook vor -226
skip ook zondag -227
skip op ! 298
skip op $ -30
skip op , 125
skip op ? -186
skip op @it 131
skip op adres 186
skip op balkon 254
skip op bel 224
skip op bouwplat -224
skip op bov 318
skip op en 84
skip op gelijkvloer 316
skip op gemeentehuis -194
skip op gen 242
skip op gevel -184
skip op hal 177
skip op koffie 276
skip op ligt -216
skip op maart 312
skip op mar 176
skip op mur 232
skip op ook -235
skip op pleintj -329
skip op rijban -275
skip op sit -81
skip op stat -236
skip op stookt 275
skip op toch -207
skip op twed 229
skip op van -293
skip op vierd 219
skip op voetpad -268
skip op vor -228
skip op weg -246
skip op won 172
skip op woont 208
skip op zijn -299
skip open , -294
skip open 0 172
skip oud $ 206
skip oud , -127
skip oud : 181
skip oud stat -235
skip oud vor -266
skip oud was 351
skip over $ -233
skip over stoep -182
skip over voetpad -276
skip pakket afvalzak 198
skip pal $ -160
skip pal mijn 225
skip pand is -201
skip parkeervergunn van 230
skip parker dar -197
skip parker de -156
skip parkj @it -196
skip paspoort thuisbezorgd 217
skip pc @it 247
skip per $ -344
skip per aug 225
skip per december 198
skip pijlkruid , 194
skip plat @it -335
skip pleintj @it -329
skip post @it 372
skip post de -175
skip post mij 143
skip post sted 185
skip postcod , 343
skip postcod @it 349
skip postcod het -208
skip postcod is -265
skip postcod mijn 155
skip postkantor @it -216
skip put @it -259
skip putdeksel $ -199
skip recht @it -213
skip recyclagepark @it -233
skip reken 0 232
skip ria @it 266
skip rod $ 394
skip rond , -300
skip rotond @it -156
skip samenwon @it 420
skip schol @it -267
skip schol op -177
skip schutting 0 226
skip sind , 270
skip sind een -289
skip sind op 207
skip sind scheiding -226
skip sind won 180
skip sint . 349
skip sit $ -239
skip slaapkamer de 378
skip slap @it 194
skip sleutel van 167
skip sluikstort de -281
skip snackbar @it -273
skip sporthal , -266
skip sta @it 225
skip sta ingeschrev 229
skip sta nog -226
skip sta op 225
skip stan al -246
skip stank de 210
skip stat . 245
skip stat 0 -401
skip stat al -205
skip stat bij 204
skip stat de -198
skip stat een -287
skip stat en -195
skip stat mijn 189
skip stat nog 186
skip stat ons 308
skip stat op 197
skip sted de 211
skip steiger de -221
skip stek @it 309
skip stoep $ -79
skip stoep @it -100
skip stookt in 275
skip strat $ 266
skip strat 0 -121
skip strat mar -237
skip strat wat -199
skip studentenkamer @it 292
skip studio @it 188
skip stur @it 265
skip stur brief 213
skip stur pakket 198
skip supermarkt @it -288
skip t @it -242
skip t aan -246
skip t adres 214
skip t doar -230
skip tak het -239
skip te $ 115
skip te , 436
skip te . 86
skip te en 334
skip te kuurn 199
skip te op 262
skip te oud 238
skip tegenover $ -274
skip tegenover , -208
skip tel 0 426
skip tent @it -258
skip ter van -407
skip terwijl dar 216
skip thuis $ 290
skip thuis , 248
skip thuis @it 376
skip thuis de 448
skip thuis ik -255
skip thuisadres 0 312
skip thuisadres @it 228
skip thuisbezorgd op 217
skip thv $ -182
skip toch $ 169
skip toch @it -289
skip toch hoe -225
skip tot , -376
skip tot het -171
skip tot in 303
skip tot lat -112
skip tot wek 247
skip trek bij 192
skip trek in 218
skip trekt mij 184
skip trouw de -154
skip trouwgesprek bij 173
skip tuin @it 457
skip tuss en -212
skip twed $ 160
skip twed , 231
skip twed vor 260
skip twee $ 406
skip u stempas 245
skip uit $ 330
skip uit @it -169
skip uit de -179
skip uur , 276
skip uur 0 -307
skip van $ 194
skip van , 232
skip van . -114
skip van 0 240
skip van @code 276
skip van @it 180
skip van bij 194
skip van bovenbur 219
skip van club -264
skip van de -400
skip van gezin 356
skip van hangt -310
skip van huis -89
skip van in -229
skip van is 233
skip van mijn 258
skip van nieuw -276
skip van ocmw 293
skip van oud -260
skip van ouder 298
skip van stat -397
skip van supermarkt 202
skip van tot -277
skip van zet 222
skip vanaf $ 231
skip vanaf 0 328
skip vanaf @it 236
skip vastzet $ -243
skip verblijf ingang 197
skip vergunn $ 203
skip vergunn ? -295
skip vergunn nodig -242
skip vergunn vor 220
skip verhuis @it 222
skip verhuisd $ -171
skip verhuisd @it 220
skip verhuisd de 321
skip verhuist : 181
skip verhuiz 0 267
skip verhuiz nar 269
skip verhuiz van 183
skip verkeersbord $ -334
skip vier 0 -264
skip vier @it 324
skip vierd $ 290
skip voetpad @it -155
skip vol . -204
skip vol @it -217
skip vol de -274
skip volgend in 205
skip volled , -199
skip voortan de 188
skip vor ! -306
skip vor , -268
skip vor 0 -221
skip vor ? -280
skip vor de -364
skip vor deur 9
skip vor eig 348
skip vor huis 457
skip vor in -288
skip vor knippert -306
skip vor nar -226
skip vor ram 314
skip vor tant 312
skip vor trouwgesprek 173
skip vor twed 249
skip vor woning 221
skip vor zit -243
skip vor zon 281
skip vorig , 246
skip vraagt ik -201
skip vriend @it 201
skip vriendelijk , -241
skip vuilniskalender dar 163
skip waard mijn 200
skip wanner de 80
skip want heb 257
skip war @it -291
skip war al 237
skip war bij 245
skip war de -434
skip war slap 259
skip war wij -223
skip waregem de 247
skip was thuis 246
skip wat er 185
skip water de -290
skip water mijn 242
skip waterlelie $ 206
skip we @it 269
skip we een -119
skip we er 345
skip we nu 244
skip we op 199
skip we van 213
skip weg @it 230
skip weg hoogt -148
skip weg pal 225
skip wek ik 216
skip wek t -218
skip wel 0 -201
skip welk is -182
skip werk @it -233
skip werk het -281
skip werk in -197
skip wespennest de -374
skip wet van -206
skip weun in 206
skip wie dar 233
skip wie er 116
skip wij 0 271
skip wij @it 580
skip wij de 542
skip wij een -305
skip wij er 247
skip wij in 379
skip wij klein 286
skip wij met 216
skip wij op -21
skip wij pas 308
skip wij per 212
skip wij sind 209
skip wij zaterdag 147
skip wijk de -233
skip wil dat 320
skip wil lat 164
skip wil op 325
skip will een -186
skip will eig 320
skip won $ 404
skip won , 365
skip won . 294
skip won 0 -457
skip won @code 235
skip won @it 180
skip won al -232
skip won de 379
skip won dez -227
skip won een 286
skip won er 185
skip won gewon 185
skip won in 305
skip won is 243
skip won mar 241
skip won met 174
skip won nog 243
skip won nu 321
skip won op 345
skip won sind 336
skip woning @it 309
skip woning de 298
skip woonadres @it 283
skip woonhuis @it 296
skip woont $ 262
skip woont , -144
skip woont . 211
skip woont @it 335
skip woont al 239
skip woont de 428
skip woont een 296
skip woont en 219
skip woont ik 153
skip woont in 264
skip woont zijn 230
skip word $ 240
skip word @it 377
skip word de -242
skip word ik 341
skip wordt . -216
skip wortel de 192
skip zag een -240
skip zag in -212
skip zag op -328
skip zak bij 285
skip zal @it -155
skip zat op -242
skip zaterdag @it -176
skip ze de -277
skip ze er 214
skip ze ons 194
skip ze op 235
skip zebrapad @it -280
skip zelf @it 215
skip zet de -435
skip zet ons 273
skip zetel van -264
skip zien dat -295
skip zijn , -87
skip zijn @it 257
skip zijn dag 254
skip zijn en 259
skip zijn is 324
skip zijn mar 172
skip zijn van -193
skip zit , -313
skip zit de 341
skip zit in 337
skip zit kot 146
skip zit met -180
skip zit op 104
skip zit tijdelijk 216
skip zit twee 277
skip zit vor 280
skip zo $ -245
skip zo mijn -191
skip zoek een 215
skip zon $ 245
skip zon , 259
skip zon die 231
skip zon op 319
skip zottegem mag 163
skip zus nieuw 184
skip zwan @it -190
skip zwembad @it -195
skip zwijndrecht 0 221
topic @ability 2
topic @access 63
topic @body -192
topic @building -250
topic @business -159
topic @general -31
topic @hardly -88
topic @has -33
topic @home 381
topic @mind -70
topic @mine 123
topic @mine-phrase -86
topic @nuisance -61
topic @organisation -231
topic @ownPostcode 67
topic @patient 30
topic @place -132
topic @plainly 38
topic @relative 124
topic @somebody 101
topic @vehicle -58
topicAnywhere @ability -57
topicAnywhere @access 96
topicAnywhere @body -193
topicAnywhere @building -297
topicAnywhere @business -158
topicAnywhere @firstPerson 136
topicAnywhere @general 124
topicAnywhere @handled 159
topicAnywhere @hardly 81
topicAnywhere @has -72
topicAnywhere @home 427
topicAnywhere @mine 242
topicAnywhere @mine-phrase 55
topicAnywhere @nuisance -67
topicAnywhere @ofPerson -110
topicAnywhere @organisation -353
topicAnywhere @ownPostcode 133
topicAnywhere @patient 89
topicAnywhere @place -140
topicAnywhere @plainly 135
topicAnywhere @somebody 140
topicAnywhere @vehicle 448
topicBefore @ability -95
topicBefore @access 99
topicBefore @building -605
topicBefore @business -529
topicBefore @firstPerson -57
topicBefore @general 31
topicBefore @handled -298
topicBefore @has -6
topicBefore @home 257
topicBefore @mind -210
topicBefore @mine 72
topicBefore @mine-phrase -119
topicBefore @nuisance -120
topicBefore @nuisance-phrase 160
topicBefore @organisation -502
topicBefore @ownPostcode 34
topicBefore @patient 61
topicBefore @place -308
topicBefore @plainly 32
topicBefore @relative 64
topicBefore @somebody 116
topicBefore @vehicle -267
topicBeside @ability -218
topicBeside @access 213
topicBeside @building -822
topicBeside @business -672
topicBeside @firstPerson -234
topicBeside @handled -552
topicBeside @has 116
topicBeside @home 298
topicBeside @nuisance 142
topicBeside @nuisance-phrase 142
topicBeside @ofPerson 182
topicBeside @organisation -433
topicBeside @patient 390
topicBeside @place -425
topicBeside @plainly -120
topicBeside @relative 536
topicBeside @somebody 561
topicBeside @vehicle -181
topicEarlier @ability 429
topicEarlier @access 333
topicEarlier @building -474
topicEarlier @business 245
topicEarlier @firstPerson 242
topicEarlier @general -206
topicEarlier @handled -225
topicEarlier @hardly 137
topicEarlier @has -364
topicEarlier @home 672
topicEarlier @mind -324
topicEarlier @mine 502
topicEarlier @nuisance -318
topicEarlier @nuisance-phrase -209
topicEarlier @organisation -418
topicEarlier @ownPostcode 243
topicEarlier @patient 103
topicEarlier @place -306
topicEarlier @plainly 297
topicEarlier @relative 377
topicEarlier @somebody 161
topicEarlier @vehicle 309
topicNear @ability -233
topicNear @building -540
topicNear @business -463
topicNear @firstPerson 57
topicNear @general -230
topicNear @handled 98
topicNear @has 48
topicNear @home 406
topicNear @mind -292
topicNear @mine 55
topicNear @mine-phrase 345
topicNear @nuisance -116
topicNear @nuisance-phrase -425
topicNear @ofPerson -335
topicNear @organisation -635
topicNear @ownPostcode 160
topicNear @patient 219
topicNear @place -551
topicNear @plainly 69
topicNear @relative 412
topicNear @somebody 252
topicNear @vehicle 127
twoBefore , 0 361
twoBefore , dat 277
twoBefore , ik 274
twoBefore , wij 179
twoBefore 0 0 447
twoBefore 0 adres 367
twoBefore 0 en -201
twoBefore 0 nieuw 217
twoBefore 0 postcod 277
twoBefore ^ adres 418
twoBefore ^ bij -322
twoBefore ^ de -191
twoBefore ^ familie 299
twoBefore ^ ik -152
twoBefore ^ kwon 265
twoBefore ^ locatie -321
twoBefore ^ mijn 420
twoBefore ^ nieuw 191
twoBefore ^ oud 270
twoBefore ^ thuisadres 225
twoBefore ^ verhuisd 222
twoBefore ^ we 283
twoBefore ^ wij 264
twoBefore ^ won 200
twoBefore aan de -191
twoBefore allen woont 316
twoBefore bij de -488
twoBefore bij het -226
twoBefore bij mij 384
twoBefore bij ons 233
twoBefore bom omgewaaid -187
twoBefore bus stek 212
twoBefore de apothek -273
twoBefore de bakker -318
twoBefore de bur 237
twoBefore de delhaiz -245
twoBefore de familie 197
twoBefore de garag 295
twoBefore de kerk -243
twoBefore de keukentafel 173
twoBefore de put -171
twoBefore de schol -199
twoBefore de snackbar -273
twoBefore de stoep -230
twoBefore de supermarkt -288
twoBefore de weg -268
twoBefore de zal -155
twoBefore die bom -307
twoBefore een appartement 254
twoBefore eig huis 373
twoBefore elk nacht -271
twoBefore goud leeuw -199
twoBefore har huis 256
twoBefore hed op 197
twoBefore het adres 277
twoBefore het buurthuis -272
twoBefore het districtshuis -221
twoBefore het kruispunt -194
twoBefore het leegstaand -145
twoBefore het oud -214
twoBefore het pleintj -182
twoBefore het speeltuintj -178
twoBefore het voetpad -155
twoBefore het zwembad -157
twoBefore ik ben 252
twoBefore ik hur -190
twoBefore ik won 54
twoBefore ik zit 575
twoBefore in de -359
twoBefore ingeschrev op 172
twoBefore is dat -241
twoBefore is de -293
twoBefore is het -124
twoBefore is vanaf 163
twoBefore kwoan in 206
twoBefore lamp kapot -180
twoBefore maand in 322
twoBefore met afvalzak 198
twoBefore mij op 189
twoBefore mij thuis 135
twoBefore mijn adres 353
twoBefore mijn adreswijz 232
twoBefore mijn huis 355
twoBefore mijn huisadres 222
twoBefore mijn huurcontract 255
twoBefore mijn postcod 150
twoBefore mijn woning 250
twoBefore mijn woonhuis 296
twoBefore niet mer -171
twoBefore nieuw adres -149
twoBefore nieuw bewoner 241
twoBefore nog allen 266
twoBefore nog altijd -250
twoBefore nu in 252
twoBefore ondergrond container -288
twoBefore ons adres -303
twoBefore ons huis 161
twoBefore ons thuis 264
twoBefore onz postcod 225
twoBefore onz tuin 316
twoBefore op de -338
twoBefore op het -199
twoBefore op kot 156
twoBefore op strat -248
twoBefore oud adres 268
twoBefore oud postkantor -251
twoBefore ouder won 152
twoBefore sta ingeschrev 227
twoBefore stat nog 233
twoBefore te hal 177
twoBefore ter hoogt -322
twoBefore thuisbezorgd word 217
twoBefore van hiernaast 241
twoBefore van huis -246
twoBefore van mijn 294
twoBefore verhuisd nar 212
twoBefore verhuiz zaterdag 304
twoBefore vor mijn 210
twoBefore we won 177
twoBefore wij aan 284
twoBefore wij won 441
twoBefore wij zijn 257
twoBefore wij zit 266
twoBefore won aan 193
twoBefore won in 322
twoBefore won op 213
twoBefore won zelf 215
twoBefore zelf woont 245
twoBefore zijn adres 218
twoBefore zit nu 204
twoBefore zit op 263
twoBefore zit toch -231
word ! -163
word $ 5
word ( 159
word ) -169
word , 54
word . -44
word 0 16
word : -17
word ; 292
word @it 5
word ^ 5
word aan -199
word aanslag 372
word aanvrag -120
word aard -259
word academie -329
word achter -180
word achterkant 95
word achterom 290
word achtertuin 370
word adres 23
word adreswijz 333
word af -335
word affiches -149
word afgebrand 214
word afgelop 274
word afgesprok 300
word afgev -369
word afgezet -300
word afhal -256
word afsprak -368
word afval -184
word afvalapp -282
word afvalbak -227
word afvalheff 285
word afvalkalender 238
word afvalpas 234
word afvalzak 198
word ag 229
word al 188
word allebei 330
word allen 38
word alles 267
word almer 198
word als -134
word altijd -140
word amai -241
word ambachtsherenlan 206
word ander -172
word apeldoorn 232
word apothek -136
word appartement 323
word arnhem 228
word asbestplat -187
word asfalt -284
word attest 250
word aub 62
word aug 225
word auto 239
word autoband -193
word autos -302
word b -273
word baby 256
word badkamer 392
word bak 435
word bakfiet -179
word balkon 254
word ban -218
word band -185
word bank -158
word bankj -311
word bankjes -359
word bed 293
word bedankt 183
word beginn -293
word behalv 351
word bel 529
word bell 319
word ben 271
word bened 241
word bereik 185
word bericht 210
word berm -300
word best -258
word bestelbus -210
word bestur -315
word betal 126
word betreft 362
word bewon 214
word bewoner 279
word bewonerskaart 391
word bezorg 238
word bezwar 279
word bij -80
word bijna -394
word binn 330
word blader -220
word blaft 329
word blank 165
word blauw -282
word blijft 97
word blijv 247
word blok 287
word boekhandel -420
word bom 157
word bomma 418
word boodschapp 191
word borgerhout 227
word bot -114
word bouwhek -190
word bouwplat -263
word bov 312
word bovenbur 219
word bovenwon 192
word braderie -213
word brandt -397
word breda 219
word bree 142
word brief -192
word briefadres 367
word brievenbus 140
word broer 185
word brok -349
word brouwerij -365
word bruin 262
word bsn 363
word btw -221
word buit 81
word bur 152
word bus 208
word bushalt -246
word bushokj -303
word buurtbarbecue -305
word buurthuis -198
word bv -443
word bvba -336
word caf -397
word camion 265
word carrosserie -248
word centrum -184
word chang 435
word club -350
word clubhuis -203
word cm 326
word collega 236
word consultatiebureau -197
word container 662
word content -225
word crisisopvang 215
word d 159
word da -283
word dag 270
word dak 62
word dakkapel 222
word dan 331
word dank 254
word dar -244
word dat -167
word de -58
word defect -270
word deksel -219
word delhaiz -223
word den 150
word dendermond -315
word denk -227
word der 218
word derd 272
word dez -156
word dichtgemaakt -182
word die -177
word dienst -239
word digital 302
word districtshuis -221
word dit -129
word doar -230
word doe 222
word doen 284
word doet 151
word domicilie 295
word domicilieadres 325
word domicilier 258
word donderdag 216
word doorgegev 318
word doorgev 402
word dor -303
word dordrecht 213
word draait -183
word dranghek -241
word drempel -246
word drie 181
word driehog 266
word druk 251
word dubbel 281
word duiv 296
word duizend -226
word dur -263
word dus 381
word e 323
word echt 260
word ede 193
word een -218
word eig 133
word eigenar 200
word eikenlan 296
word eind 282
word eindelijk 216
word elk -107
word emm 166
word en 1
word ene 260
word enkel -208
word envelop 304
word er 39
word erbij -324
word es 131
word etag 232
word even 169
word ex 298
word extra -111
word factur -390
word familie 507
word feest 142
word fiet -265
word fietser -168
word fietspad -335
word flat -336
word flikkert -229
word fontein -357
word for -275
word formulier -166
word foutmeld -271
word frigo -152
word fritur -151
word fuif -283
word gang 290
word ganzerik 227
word garag 352
word gas -281
word gast 339
word gat -219
word ge -86
word geb 363
word gebeld -232
word gebor 355
word gebouw 237
word gebrok -294
word gebruik -262
word gedomicilieerd 383
word gedumpt -384
word geeft -142
word gegan -257
word gegeven 102
word gehaald 230
word gehuwd -226
word gekom 211
word gel -241
word geld -311
word geldt 217
word geleegd 233
word geleverd 257
word geliev 197
word gelijkvloer 348
word gemaaid -275
word gemal -257
word gemeent 668
word gen 178
word genk 211
word genoeg 215
word geparkeerd -385
word gerak 383
word gered -199
word geregeld -281
word geregistreerd 345
word gerust 228
word gescheid 315
word geslot -275
word gestol -294
word gestort -315
word gev -163
word gevall -306
word gevar -311
word gevel 194
word gevond -428
word gevraagd 276
word geweigerd 310
word gewon -74
word gewoond 274
word gezien -240
word gezin 349
word gft 369
word glad -210
word glas -348
word glasvezel 241
word glijban -184
word gooi 279
word gooit -287
word gordiaan 249
word gordijn 122
word goud 151
word gracht 176
word graffiti -268
word gras -228
word gratis 143
word groen 312
word groepspraktijk -349
word groet 56
word gsm 397
word gymzal -304
word hag 241
word half 121
word hallo -133
word han 284
word handelspand -220
word hang -310
word hangjonger 181
word har 99
word hard 184
word heb -112
word hebb 225
word hebt 262
word hed 197
word hee 229
word heeft -78
word heffing 216
word hei -115
word hek -465
word hel 218
word helemal -153
word help 283
word hem -193
word het -346
word heur 350
word heverlee 238
word hevig -194
word hey 213
word hier 388
word hiernaast 241
word hij 293
word hoe -443
word hoef 231
word hoek -173
word hog -209
word hoi 151
word hond 176
word hondj 215
word hoogacht 79
word hoogt -301
word hor -47
word hotel -437
word houd -233
word houdt -136
word hous 320
word housewarm 294
word hout 244
word huis -108
word huisadres 288
word huisbas 379
word huisnummer 147
word hulp 208
word hun 336
word hur -261
word huurcontract 255
word huurder 388
word huurhuis 223
word ich 552
word ie 340
word ieder 171
word iemand -43
word iet -328
word ik 25
word illegal -228
word ingang -187
word ingeschrev 450
word initiatie 221
word inlog -201
word inrit -230
word inschrijf 356
word inschrijv 327
word is -53
word it -297
word ivm -293
word jan 253
word jar 325
word je -119
word jef 411
word jt 247
word jullie 251
word juni -222
word just -284
word k 451
word kamer -191
word kan 22
word kantin -296
word kantor -481
word kapot -340
word kapper -179
word kapsalon -364
word kelder 197
word kent 268
word ker 126
word kerk 224
word kerkhof -238
word kermis -249
word kes 213
word kessel 183
word ketting -258
word keuk 330
word keukentafel 173
word kijk 191
word kind 95
word kinder -87
word kindj 258
word kindjes 314
word kipp 264
word kk 265
word klar 321
word klein -218
word kliko 184
word klikos 272
word klopt -210
word koffie 336
word kom -1
word komt 172
word kort 103
word kost -259
word kot 102
word kr 276
word kreg 370
word krijg 183
word krijgt -197
word kringlop -255
word kringwinkel -213
word kroeg -278
word kruispunt -316
word kuurn 199
word kv 316
word kwartier -331
word kwoan 206
word lad -235
word lading -211
word lamp -261
word lan 285
word lang -202
word langskom 298
word lantaarnpal -433
word las -224
word lat -274
word leegstaand -163
word leeuw -199
word leg -229
word leges -330
word letter -253
word levensgevar -181
word licht -283
word lichtreclam -285
word lief 227
word liefst 178
word lift 139
word lig -174
word ligg -153
word ligt -157
word lijkt -163
word liv 226
word living 392
word lo 183
word locatie -365
word loger 221
word lokal -273
word loker 157
word loket 132
word loopt 299
word los -264
word losligg -274
word luidt 265
word ma 194
word maakt 255
word maaltijd 174
word maand 54
word maandag 300
word maart 109
word maatschapp -264
word mag 112
word mail 177
word mak 238
word mama 297
word mar -72
word markt -207
word mast -304
word matras -315
word matrass 9
word me 370
word meegepakt 130
word melding -366
word men 164
word mener 443
word mer -97
word met 101
word meter 381
word middel -218
word mij 524
word mijn 165
word milieustrat -294
word mist -199
word mn 74
word mo -253
word moe 219
word moeder -4
word moek 291
word moest 247
word moet 65
word mog -110
word monteur 260
word monumentendag -214
word moogt 240
word morgen 306
word moskee -211
word motor -196
word mur -196
word museum -325
word muziek 56
word mvg 267
word my 368
word n 318
word na 229
word naast -128
word nabij -284
word nadar -300
word nam 141
word namen -167
word navigatie -375
word nederland 321
word nee -348
word neemt -292
word nel -264
word nem 102
word nen -302
word new -74
word ni 246
word nie 444
word niemand -352
word niet -145
word nieuw 408
word nik 148
word nl 178
word noar 267
word nonkel 228
word nooit 269
word nor 253
word nou 317
word nu 156
word nummer 169
word ochtend -216
word oktober 303
word olie -244
word oma 377
word omdat 294
word omgevall -199
word omhog -171
word omvall -224
word omvergered -302
word omzet -167
word onder 236
word onderbur 202
word onderuit -260
word ongever -341
word ontvang 340
word op -91
word opa 377
word open -222
word openbar -313
word opengebrok -162
word ophal 145
word oplever 269
word oprit 330
word opruim -253
word opvang -310
word oranjeveren -241
word ord 290
word oud -77
word oudenaard 308
word ouder 177
word over -266
word overberg 213
word overbur 271
word overbuurman 255
word overgeslag 237
word overweg -277
word pa 239
word pad 230
word pakket 198
word papa 363
word papier 482
word papierbak 249
word park -183
word parkeergarag -144
word parkeerplat -254
word parkeert -194
word parkeervergunn 380
word parker -186
word parking -241
word parkj -196
word parochiezal -359
word pas -190
word paspoort 142
word pass 202
word pc 263
word per 110
word pijlkruid 194
word pinkt -162
word plafond 264
word plan -284
word plantsoen -346
word plastic 257
word plat -188
word platan -196
word pleintj -329
word plek -272
word plezier 172
word pmd 220
word poortj 246
word post 482
word postadres -314
word postbod 332
word postcod 482
word postcodegebied -262
word postkantor -277
word pottenbak 221
word precies -140
word print -266
word printer 217
word problem 291
word prullenbak -250
word ps 438
word puin -178
word putdeksel -269
word ram 142
word rat -230
word recht -203
word rechtover -247
word recyclagepark -404
word red -239
word reken -411
word residentie -220
word ria 401
word rijban -268
word rijdt -289
word riool 245
word rioolput -209
word roeselar -5
word rok -301
word rommelmarkt -157
word rond -52
word ruit -232
word s -255
word samenwon 420
word schilder 295
word schimmel 258
word schol 62
word schoolkinder -296
word schoonmoeder 284
word schreeuwt 265
word schrijf 252
word schur 311
word schutting 401
word september 179
word sind 154
word sint -152
word sit -65
word slaapkamer 389
word slaapkamerram 348
word slaapt 219
word slan -263
word slap 299
word slecht 354
word sleutel 331
word slop 192
word sluikstort -224
word snackbar -271
word snapp 220
word sociaal -203
word social -161
word sorteerzak 345
word spanj 265
word speelplein -309
word speelt -273
word speeltuin -186
word spekglad -260
word sporthal -357
word sportpark -296
word sportzal -205
word spuit -163
word stadhuis -273
word stadskantor -306
word stan 263
word stank 230
word start -239
word station -181
word sted 177
word steenweg 458
word steiger -206
word stek 337
word stekkie 255
word stel 322
word stemm -259
word stempas 253
word sten 363
word stond 345
word stookt 263
word stort -301
word straatlamp -194
word straatlantaarn -207
word straatnaambord -219
word straatverlicht -304
word strat -152
word stret -349
word struik -264
word student 334
word studentenhuis 362
word studentenkamer 292
word studio 217
word stuk -265
word stur 297
word supermarkt -264
word t -159
word tafel -268
word tak 97
word tandart -185
word tant 378
word tarief -233
word te 231
word tegenover -294
word tel 343
word tem 221
word tent -303
word tentoonstell -236
word ter -549
word terpstra 277
word terwijl 505
word thuis 155
word thuisadres 343
word thuisbezorgd 217
word thuiskom 234
word thv -228
word tien 191
word tijd -183
word tijdelijk 255
word to 353
word toe -263
word tor -199
word tot -205
word trafohuisj -266
word traplift 315
word trappenhuis 213
word trash 308
word trek 303
word troep -191
word trouwgesprek 173
word tuin 451
word tuinhuis 273
word tulpstrat -206
word turk -301
word turnhout 254
word tuss -295
word twed 55
word twee 255
word typ -312
word u 524
word uit 158
word up -358
word urgentie 241
word utrecht 245
word uur 57
word uw 406
word vader 197
word vakantie -268
word vall -219
word valt 173
word van 68
word vanaf 122
word vannacht 370
word vastzet -243
word veegwag 181
word veilig -261
word vel -146
word velo -241
word veranda 298
word verder -237
word verderop -242
word verdiep 287
word veren -414
word verenigingsgebouw -201
word verf -162
word verfpot -193
word vergunn 354
word verhuis 160
word verhuisd 317
word verhuist -349
word verhuiz 521
word verhur 89
word verhuusd 246
word verkeersbord -385
word verkocht 222
word verpleeghuis -193
word verstopt -184
word vertrek 266
word vertrok 230
word verzak -266
word verzakt -306
word vier 57
word vierd 290
word vies -221
word vijf 189
word vijv 275
word vind 270
word vlakbij -380
word vloek -201
word voedselbank -332
word voet -217
word voetpad -281
word vogelpik -201
word vol -252
word volgend 240
word volkstuin 180
word volled -199
word vooral -259
word voorbij -222
word voordeur 402
word voortan 243
word voortuin 280
word vor -26
word vorig 278
word vraagj -233
word vraagt -313
word vraagtek 156
word vrag 39
word vriend 366
word vriendin 321
word vrijdag -229
word vrouw 307
word vuilbak -181
word vuilkar 285
word vuilniskalender 163
word vzw -395
word waarborg 249
word waard 234
word waarom 302
word wachtwoord -275
word wag -158
word wakker 410
word wanner 169
word want 434
word war -170
word waregem 247
word was -192
word wasmachin -401
word wat -309
word waterlelie 253
word we 108
word weekend -210
word weg -271
word wegdek -134
word wek 132
word wel -222
word welk -133
word wer -280
word werk -107
word werkt -307
word wet 200
word wettelijk 304
word wetter 255
word weun 374
word weunt 294
word wij 112
word wijk -264
word wijkagent 213
word wijkverpleegkund 321
word wil 81
word will -245
word wilt 239
word winkelpand -216
word wip -205
word woen 289
word won 226
word wonend 307
word woning 186
word woonacht 524
word woonadres 385
word woonhuis 296
word woont 320
word woonwag 274
word word 419
word wordt 212
word wortel 192
word wou 208
word wrak -258
word xt 185
word xz 247
word yilmaz 274
word you 435
word your -184
word zag -490
word zak -156
word zal -181
word zaterdag -119
word ze -178
word zebrapad -375
word zeg 267
word zegg 175
word zeker 272
word zel 320
word zelf 321
word zetel -210
word zich 366
word zie -424
word zien 62
word zn 224
word zoal 442
word zoekt -319
word zomer 283
word zon 100
word zond -233
word zondag -91
word zonder 27
word zonnepanel 257
word zottegem -206
word zou 407
word zoud -225
word zowat -315
word zutph 218
word zwan -217
word zwembad 95
word zwerfvuil -303
word zwijndrecht 221
word zx 264
word zyn 231
`,
};
