import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1500 candidates that are, 1137 that are not.
 * On families it was not taught on:
 * - above -1: found 98.3 %, wrongly 20.1 %
 * - above -0.5: found 97.1 %, wrongly 15.7 %
 * - above 0: found 95.9 %, wrongly 12.6 %
 * - above 0.5: found 93.8 %, wrongly 9.7 %
 * - above 1: found 90.5 %, wrongly 6.4 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:d9f92cf27fb86775b7b87380a6a7788cf3f0d06a75cfabd528190052cbb4da11",
  intercept: -0.462,
  weights: `
before ) 311
before , 69
before 0 80
before @code -103
before ^ 22
before aan -189
before achter -53
before adres 322
before afval -281
before afvalkalender 170
before al 60
before allen -141
before als -181
before altijd -185
before amai -240
before apothek -217
before appartement 247
before auto 256
before bak 304
before basisschol -385
before bed 320
before beginn 329
before ben 172
before bezorg 247
before bezorgd -139
before bib -290
before bij 226
before binn 325
before blauw -265
before blijft -242
before bom -197
before bomma 418
before bov 117
before brief 138
before bsn 241
before bur -238
before bus 158
before buurvrouw 155
before bv -316
before caf -116
before consultatiebureau -196
before da -247
before dag -167
before dar -285
before dat -337
before de -411
before den -266
before der -165
before deur 256
before domicilie 248
before domicilieadres 252
before doorgev 316
before dor 81
before dubbel -225
before e 257
before een -81
before elk -238
before en 78
before er 11
before ex 281
before factur -267
before fietspad -263
before fritur -306
before ga -191
before gat -372
before ge 307
before gebor 270
before gedumpt -256
before geleverd 253
before gemeentehuis -242
before gen 290
before geparkeerd -360
before gewon 194
before gezin 339
before gister 130
before goud -197
before graffiti -262
before grag 296
before hag -156
before hal -148
before hang -223
before heb 447
before hed 197
before heeft 160
before hem 275
before het -564
before hevig -202
before hier 226
before hog -307
before hond 290
before hoogacht 346
before hor -211
before hotel -385
before huis 234
before hun 282
before hur 108
before ich 381
before ik 208
before ingeschrev 201
before inschrijv 346
before is -480
before jan 253
before jar 144
before je -230
before juist 261
before jullie 207
before juni -309
before k 301
before kamer 336
before kan 228
before kantor -258
before kapot -305
before kapsalon -347
before kermis -299
before kijk 221
before kinder -362
before klar 319
before klopt 310
before kom 118
before komt 162
before kort 315
before krijg 199
before kunn -228
before kwoan 207
before kwon 249
before laadpal 244
before laatst 283
before lamp -333
before lantaarn 274
before lantaarnpal -388
before ligg -244
before lod -351
before loger 219
before loket 204
before los -295
before loss -281
before maandag 213
before maart 175
before mama 262
before mar 200
before me 483
before melding -304
before mer 195
before met 306
before meter 172
before mij 389
before mijn 453
before milieustrat -263
before mn 236
before moeder 381
before moet 321
before moogt 173
before mvg 220
before naast 164
before nacht 376
before nar -284
before ne 274
before neemt -284
before nen -212
before net 219
before ni 248
before niet 122
before nog 129
before nou 262
before nu 209
before ocmw -266
before of 82
before oktober 238
before om -209
before omgevall -263
before onderbur 201
before ondergrond -318
before onderuit -257
before ons 215
before onz -40
before ook -259
before op -120
before opa 388
before open -318
before oud -222
before ouder 294
before over -327
before pakket 198
before pal 356
before papa 294
before parker -248
before pas -215
before paspoort 218
before per -104
before post 412
before postbod 219
before put -172
before putdeksel -184
before recht 196
before reg -202
before reken -387
before riool 239
before rommelmarkt -255
before sam 283
before scheiding 201
before schrijv 185
before sind 252
before sint -154
before slaapkamer 318
before sleutel 180
before sluikstort -213
before sociaal -211
before speeltuin -335
before sporthal -162
before stadhuis -273
before stan 214
before stank 210
before stat 53
before steenweg 218
before stempas 244
before stond 237
before stopt -245
before stort -258
before stur 250
before t -441
before tak -288
before tant 292
before te -201
before teg 289
before tegenover 225
before ter -440
before terug -230
before terwijl 353
before thuis 167
before thuisbezorgd 218
before tijdelijk 177
before tijden -349
before trek 241
before trekt 220
before tuin 247
before u 293
before uit -378
before up -300
before uur -197
before van -242
before vanaf 577
before vanuit 328
before verhuis 128
before verhuisd 392
before verhuist -326
before verhuiz 252
before verhuusd 247
before verkeerd 278
before verkeersbord -279
before verpleeghuis -194
before vlakbij -276
before voedselbank -271
before voetpad -223
before vol -376
before vor 66
before vorig 61
before vriendin 278
before vrijdag -217
before vrouw 235
before waard 201
before waarom 240
before wanner -200
before war 357
before was -207
before water 187
before we 225
before weg -352
before wek 135
before welk -256
before wer -263
before weun 316
before wij 140
before wil -115
before won 337
before woning 318
before woont 496
before zag -435
before zak -192
before zaterdag 167
before zebrapad -238
before zelf 417
before zetel -313
before zich 276
before zie -269
before zien -225
before zij 395
before zijn 87
before zit 122
before zoekt -278
before zonder -344
before zou 313
before zus -167
before zwembad -232
before1 ( 179
before1 , 113
before1 : -12
before1 ^ 136
before1 aan -607
before1 achter -287
before1 bewoner 299
before1 bibliothek -275
before1 bij -591
before1 bouwplat -223
before1 dat -201
before1 de 365
before1 den 194
before1 gegeven 182
before1 gemeentehuis -199
before1 het 277
before1 in 120
before1 is 206
before1 it 173
before1 jar 217
before1 kamer 200
before1 keuk 244
before1 kringlop -168
before1 lamp -255
before1 lang -231
before1 mei 215
before1 met -349
before1 mij 143
before1 milieustrat -227
before1 museum -300
before1 naast -503
before1 nabij -284
before1 nar 148
before1 nieuw 204
before1 nog 353
before1 nu 240
before1 nummer 97
before1 oktober 164
before1 op 52
before1 oud 319
before1 over -232
before1 pal -251
before1 parochiezal -363
before1 postcod 163
before1 postcodegebied -262
before1 rechtover -255
before1 recyclagepark -359
before1 rond -122
before1 speelplein -309
before1 speeltuin -279
before1 stat -241
before1 t 225
before1 te 201
before1 tegenover -461
before1 thuis 335
before1 thuisadres 251
before1 thv -229
before1 tis 311
before1 tuss -237
before1 van 321
before1 vanaf -389
before1 verhuisd 209
before1 vlakbij -252
before1 vor -64
before1 vriend 304
before1 was 342
before1 wij 265
before1 won 180
before1 wonend 307
before1 woonacht 383
before1 woonadres 217
before1 woont 60
before1 wordt 394
before1 zelf 194
before1 zit -202
before1 zwembad -193
before1 zwerfvuil -199
before2 , 142
before2 0 190
before2 ^ 130
before2 aan -102
before2 adres -116
before2 adreswijz 231
before2 afvalzak 198
before2 allen 276
before2 altijd -318
before2 apothek -344
before2 appartement 253
before2 bakker -318
before2 ban -249
before2 ben 308
before2 bewoner 314
before2 bij -339
before2 bur 289
before2 bushokj -264
before2 buurman 222
before2 buurthuis -281
before2 buurvrouw 351
before2 camping -222
before2 dak 204
before2 de -354
before2 die 124
before2 districtshuis -219
before2 domicilie 224
before2 en -208
before2 er -287
before2 familie 366
before2 fietspad -211
before2 garag 294
before2 gat -203
before2 gedomicilieerd 237
before2 gedumpt -190
before2 gezien -217
before2 hal 177
before2 hangt -241
before2 hek -244
before2 het -226
before2 hier 228
before2 hiernaast 240
before2 hij 227
before2 hoogt -323
before2 hotel -219
before2 huis 76
before2 huisadres 250
before2 hur -193
before2 huurcontract 255
before2 huurder 314
before2 ik -127
before2 in -32
before2 ingeschrev 222
before2 inschrijv 170
before2 k 225
before2 kan -164
before2 kapot -132
before2 ker -285
before2 kerk -248
before2 keukentafel 173
before2 kom 241
before2 komt 269
before2 kot 155
before2 kroeg -277
before2 kruispunt -161
before2 kwon 260
before2 lamp -204
before2 lantaarn -131
before2 lantaarnpal -229
before2 leegstaand -145
before2 leeuw -197
before2 lever 333
before2 liv 226
before2 locatie -401
before2 lokal -248
before2 loket -341
before2 ma 279
before2 mer -174
before2 met -176
before2 mij 383
before2 mijn 429
before2 moeder 238
before2 nacht -271
before2 nar 251
before2 nieuw 291
before2 nu 285
before2 oma 191
before2 omgewaaid -203
before2 ons -204
before2 op 133
before2 parkj -192
before2 pc 245
before2 plat -335
before2 pleintj -328
before2 post 372
before2 postcod 349
before2 postkantor -214
before2 put -260
before2 recht -214
before2 recyclagepark -236
before2 ria 267
before2 rotond -156
before2 samenwon 421
before2 schol -268
before2 slap 192
before2 snackbar -267
before2 sta 225
before2 stek 308
before2 stoep -99
before2 studentenkamer 286
before2 studio 186
before2 stur 264
before2 supermarkt -292
before2 t -243
before2 tent -258
before2 thuis 378
before2 thuisadres 232
before2 toch -279
before2 tuin 458
before2 uit -168
before2 van 161
before2 vanaf 236
before2 verhuis 221
before2 verhuisd 219
before2 vier 322
before2 voetpad -158
before2 vol -217
before2 vriend 201
before2 war -292
before2 we 266
before2 weg 227
before2 werk -233
before2 wij 580
before2 won 181
before2 woning 309
before2 woonadres 284
before2 woonhuis 296
before2 woont 335
before2 word 378
before2 zal -154
before2 zaterdag -174
before2 zebrapad -279
before2 zelf 218
before2 zijn 256
before2 zwan -190
before2 zwembad -193
behind ! 128
behind $ -102
behind ( 532
behind ) -120
behind , -180
behind . -59
behind 0 -193
behind : 499
behind @code 332
behind aan 269
behind aanslag 186
behind aanvrag -223
behind adres 476
behind al 150
behind all 261
behind allebei 292
behind altijd 284
behind apeldoorn 184
behind asfalt -282
behind aub 225
behind aug 225
behind auto 273
behind baby 326
behind bak 295
behind bakker 362
behind bed -225
behind bel 386
behind belast 197
behind ben 368
behind bened 197
behind betal 175
behind betreft 280
behind bij -213
behind bijna -206
behind blok 244
behind bom 221
behind bouw 328
behind brief -186
behind brievenbus 137
behind brug -250
behind bur 253
behind bus 258
behind collega 235
behind dag 259
behind dak -201
behind dan 146
behind dar -132
behind dat -278
behind den 244
behind deur 71
behind dicht 193
behind dichtgemaakt -182
behind die -108
behind dien 180
behind diep -277
behind doe 170
behind doet -223
behind domicilie 218
behind doorgev 248
behind dor -116
behind duiv 281
behind dus 152
behind echt 211
behind een -466
behind eig 279
behind elk -143
behind en -179
behind enkel -232
behind ergen 302
behind fietspad -275
behind frigo -152
behind ga 260
behind gan 224
behind gat 273
behind gebrok -294
behind geeft -254
behind gehad 268
behind gekreg 311
behind geld -311
behind gemeent 325
behind gen -248
behind genk 126
behind gerust 201
behind geslot -271
behind gft 204
behind glad -212
behind glas -238
behind glasvezel 217
behind gratis -254
behind groen 336
behind grofvuil -274
behind gsm 328
behind hal 204
behind half -231
behind har 298
behind heb -202
behind hebb 301
behind heeft 205
behind hek -318
behind hel 140
behind helemal -153
behind hem 210
behind het -206
behind hier 61
behind hij 277
behind hoe -57
behind hog 227
behind hond -131
behind hor 249
behind huis 479
behind huisnummer 180
behind hur -195
behind ich 321
behind iederen 353
behind iemand -29
behind iet 287
behind ik 280
behind in 85
behind ingeschrev 395
behind internet 254
behind jar 380
behind je -294
behind jullie 109
behind k 328
behind kapot -121
behind kelder 178
behind ker 282
behind kind 296
behind kinder 171
behind kk 264
behind kl 281
behind klein -307
behind kliko 199
behind klopt -249
behind kom 40
behind komt 197
behind kotbas 199
behind kruispunt -251
behind kwartier -333
behind lading -211
behind lamp 264
behind langskom 247
behind lantaarnpal -242
behind lat -448
behind leg -376
behind leuv 267
behind ligt 24
behind los -173
behind maand -235
behind maart 258
behind mag -20
behind man 312
behind mar -296
behind meld 186
behind mer -306
behind meter 165
behind mijn 126
behind mn 356
behind moek 247
behind mog -391
behind mur -205
behind nie 342
behind nieuw 248
behind nik 228
behind nodig -311
behind nog 14
behind nooit 228
behind nou 255
behind omzet -264
behind ons 136
behind onz 343
behind ook -248
behind op -249
behind open -82
behind over 187
behind pand -330
behind papier 428
behind pas -123
behind per 312
behind person 363
behind plat 341
behind pmd 220
behind poort -293
behind post 142
behind prullenbak -264
behind puin -192
behind put 149
behind recht -149
behind rek 446
behind rijdt -276
behind roeselar 331
behind schef -210
behind schol 337
behind schoolkinder -288
behind scooter -248
behind sind 187
behind slaapkamer 183
behind slap 357
behind sleutel 237
behind slot -209
behind sporthal -348
behind sta 200
behind stad 297
behind stan 77
behind stat 313
behind stel 253
behind stinkt 193
behind stoep -401
behind stoeptegel -205
behind stond 317
behind strat 300
behind stuk -242
behind subsidie -294
behind t -121
behind te 191
behind teg -170
behind tel 238
behind tis 167
behind toe -263
behind tot -83
behind twed 228
behind twee 273
behind uit 157
behind utrecht 187
behind uw 135
behind vannacht 260
behind ver 241
behind verdiep 211
behind verf -172
behind verhuiz 222
behind verkeersbord -246
behind verzakt -296
behind verzorgingshuis 309
behind vier 119
behind vierd 221
behind vind 223
behind voetpad -250
behind voordeur 190
behind vor 168
behind vrag 350
behind vrijdag -232
behind vuilbak -258
behind wag -220
behind wanner 254
behind want 218
behind war -186
behind wat -199
behind waterlelie 242
behind wek -69
behind welk 318
behind wer 267
behind werk 306
behind wetter 247
behind wie -145
behind wijk 361
behind wil 362
behind won 371
behind woont 244
behind word 199
behind xt 230
behind zal -235
behind zaterdag -245
behind ze -121
behind zegt 361
behind zelf 223
behind zien -313
behind zit -106
behind zon 348
behind zondag -228
behind zx 265
behind1 ! -214
behind1 $ 30
behind1 , 70
behind1 . -49
behind1 0 130
behind1 : -423
behind1 ; 259
behind1 ? -205
behind1 @code 74
behind1 aan 211
behind1 als 330
behind1 arnhem 230
behind1 bov 362
behind1 brandt -362
behind1 da 252
behind1 dendermond -189
behind1 derd 196
behind1 dordrecht 198
behind1 dus 296
behind1 en 38
behind1 er -278
behind1 flikkert -227
behind1 gen 238
behind1 genk 199
behind1 grag 209
behind1 hangt -353
behind1 heb 278
behind1 hebb 262
behind1 heeft 164
behind1 het -201
behind1 hier 312
behind1 hoe 269
behind1 huisnummer 194
behind1 ik 338
behind1 in 182
behind1 is -57
behind1 kan 258
behind1 kessel 176
behind1 komt 212
behind1 kortrijk 136
behind1 ligt -412
behind1 loker 142
behind1 mar 126
behind1 met 429
behind1 nar 141
behind1 niet 365
behind1 nieuw 312
behind1 nog -225
behind1 nou -258
behind1 of -398
behind1 ongever -282
behind1 ook -292
behind1 op -59
behind1 open -208
behind1 oudenaard 246
behind1 plat 270
behind1 roeselar 76
behind1 sind 303
behind1 sint 353
behind1 stan -208
behind1 stat -90
behind1 stinkt -227
behind1 stookt 302
behind1 t 202
behind1 te 192
behind1 tot -281
behind1 utrecht 173
behind1 verstopt -292
behind1 vrag -320
behind1 was -221
behind1 wat -234
behind1 won 267
behind1 woont 312
behind1 zijn -270
behind1 zonder 356
behind1 zwemm 217
behind2 $ 33
behind2 , -68
behind2 0 -33
behind2 : 55
behind2 ? -164
behind2 altijd -244
behind2 bel 224
behind2 betal -206
behind2 bij 240
behind2 blank 229
behind2 borgerhout 116
behind2 bsn 167
behind2 dan 256
behind2 dar -215
behind2 dat 142
behind2 de -194
behind2 die -405
behind2 drie -227
behind2 dus 207
behind2 ede 193
behind2 een -182
behind2 elk 256
behind2 er -350
behind2 ge -181
behind2 gen 143
behind2 gevar -281
behind2 har 174
behind2 heb 162
behind2 hebb 324
behind2 heeft -137
behind2 hel -370
behind2 het 85
behind2 hier 268
behind2 hoevel -260
behind2 hor 304
behind2 hun 293
behind2 ik 488
behind2 jullie 281
behind2 kapot -256
behind2 komt -288
behind2 krijg 242
behind2 kunn 323
behind2 link 229
behind2 lo 176
behind2 mag 159
behind2 met 229
behind2 mijn 103
behind2 mn -319
behind2 mog 235
behind2 na 229
behind2 nar 158
behind2 niet -283
behind2 nog 206
behind2 ons 219
behind2 ook -301
behind2 open -249
behind2 opengebrok -159
behind2 over -233
behind2 schef -257
behind2 stat -310
behind2 te -223
behind2 thuis 176
behind2 twed 198
behind2 uit -165
behind2 vergunn 148
behind2 verstopt -234
behind2 vol -247
behind2 vor -384
behind2 war 210
behind2 water -260
behind2 wek 237
behind2 wet -187
behind2 wij 58
behind2 wil 195
behind2 won 234
behind2 word -159
behind2 ze -250
behind2 zeker -281
behind2 zij 278
behind2 zo -188
bothBefore , aan -346
bothBefore , de 237
bothBefore , nu 261
bothBefore , op 348
bothBefore , woont 206
bothBefore 0 , 73
bothBefore 0 : 255
bothBefore 0 bij -228
bothBefore 0 jar 217
bothBefore 0 nar 90
bothBefore ^ , 299
bothBefore ^ aan -197
bothBefore ^ in -315
bothBefore ^ nr 254
bothBefore ^ nummer 173
bothBefore ^ op -224
bothBefore ^ postcod 231
bothBefore ^ speelplein -279
bothBefore ^ tegenover -160
bothBefore ^ tuss -199
bothBefore ^ van 279
bothBefore ^ vor -246
bothBefore ^ wij 265
bothBefore ^ won 272
bothBefore ^ woonadres 217
bothBefore ^ zwembad -193
bothBefore ^ zwerfvuil -199
bothBefore aan de -57
bothBefore adres : -123
bothBefore adres is 467
bothBefore adres was 342
bothBefore adreswijz nar 231
bothBefore afvalzak nar 198
bothBefore apothek , -306
bothBefore appartement op 251
bothBefore ben van 230
bothBefore bewoner van 314
bothBefore bom aan -160
bothBefore bom tegenover -233
bothBefore buurthuis , -272
bothBefore buurvrouw van 254
bothBefore camping , -222
bothBefore dat is 129
bothBefore dat op -284
bothBefore de bibliothek -264
bothBefore de parochiezal -219
bothBefore deur , 372
bothBefore domicilie is 192
bothBefore en aan -249
bothBefore familie op 298
bothBefore fritur op -245
bothBefore gedumpt vor -233
bothBefore gezien aan -217
bothBefore hal , 177
bothBefore het gemeentehuis -177
bothBefore het pand -279
bothBefore hier op 198
bothBefore hij woont 227
bothBefore hoek , -88
bothBefore hoek met -211
bothBefore hoogt van -323
bothBefore huis , 525
bothBefore huis is 38
bothBefore huis op 244
bothBefore huisadres is 245
bothBefore hur kamer 161
bothBefore huurder van 237
bothBefore ik hur 424
bothBefore ik op 177
bothBefore ik won 390
bothBefore in de 247
bothBefore in op 267
bothBefore ingeschrev op 222
bothBefore inschrijv op 170
bothBefore is : 256
bothBefore is aan -241
bothBefore is dat -201
bothBefore is nu 148
bothBefore is op 266
bothBefore jar op 247
bothBefore k won 225
bothBefore kamer op 197
bothBefore kerk op -243
bothBefore keukentafel : 173
bothBefore kot in 155
bothBefore kruispunt bij -194
bothBefore lantaarn tegenover -168
bothBefore leeuw , -197
bothBefore locatie : -247
bothBefore mar bij -243
bothBefore mar nar 241
bothBefore mij op 304
bothBefore mijn gegeven 182
bothBefore mijn huis 409
bothBefore mijn postcod 190
bothBefore moeder , 257
bothBefore nar de 190
bothBefore nieuw adres 166
bothBefore nieuw huis 198
bothBefore nog op 120
bothBefore nu op 237
bothBefore ons op 285
bothBefore op de 84
bothBefore op den 194
bothBefore op t 188
bothBefore oud adres 272
bothBefore pleintj , -285
bothBefore post nar 367
bothBefore postcod : 276
bothBefore postcod is 184
bothBefore recht over -216
bothBefore recyclagepark , -234
bothBefore schol ( -228
bothBefore sta op 225
bothBefore stat aan -232
bothBefore stoep , 193
bothBefore stoep bij -293
bothBefore stoep vor -324
bothBefore stur nar 264
bothBefore supermarkt , -207
bothBefore thuis ( 209
bothBefore thuis , 298
bothBefore thuis : 129
bothBefore thuis op 201
bothBefore thuisadres : 232
bothBefore toch op -223
bothBefore tuin , 232
bothBefore van de 344
bothBefore vanaf oktober 164
bothBefore verhuis van 220
bothBefore verhuisd nar 159
bothBefore verhuisd van 170
bothBefore voetpad , -184
bothBefore vol , -209
bothBefore vriend , 151
bothBefore war : -292
bothBefore we won 181
bothBefore wij won 453
bothBefore winkel op -202
bothBefore won : 181
bothBefore won aan 366
bothBefore won in 350
bothBefore won nu 244
bothBefore won op 482
bothBefore won zelf 194
bothBefore woning ( 250
bothBefore woonadres : 243
bothBefore woont in 207
bothBefore woont op 351
bothBefore word op 218
bothBefore zaterdag nar -174
bothBefore zelf op 193
bothBefore zijn van 256
bothBefore zwan , -165
earlier . -150
earlier 0 233
earlier ? -195
earlier adreswijz 227
earlier afvalpas 374
earlier bak 299
earlier bewegwijzer -320
earlier bij 304
earlier breng 303
earlier container 182
earlier dat -256
earlier de -224
earlier den 186
earlier die -321
earlier doorgev 370
earlier dor 191
earlier drie -168
earlier een -80
earlier elk 240
earlier en -106
earlier er -85
earlier ga 212
earlier gan 212
earlier gat -284
earlier ge 182
earlier geleegd 258
earlier grag 367
earlier heeft -299
earlier het -499
earlier hier 343
earlier hoi 349
earlier huis 226
earlier huisbas 247
earlier hur 232
earlier ik 301
earlier is -273
earlier jullie 211
earlier k -219
earlier kan 450
earlier kliko 290
earlier kom 272
earlier kunt 174
earlier lantaarn -259
earlier lat 235
earlier ligt -336
earlier mag 246
earlier me 277
earlier mij 428
earlier mijn 382
earlier moet 208
earlier nar 262
earlier niet 123
earlier nieuw 365
earlier nodig 343
earlier nog 302
earlier ons 275
earlier op -230
earlier open -238
earlier ophal 235
earlier over -411
earlier postcod 289
earlier sind 376
earlier stat -278
earlier stoep -209
earlier strat 186
earlier t -336
earlier teg -225
earlier thuis 338
earlier u 277
earlier van -360
earlier verhuiz 297
earlier vorig 244
earlier war -212
earlier wat 326
earlier weg -266
earlier welk -236
earlier wij -287
earlier wil 224
earlier will -395
earlier won 406
earlier zak -320
earlier zijn -177
earlier zoek -192
elsewhere ! 390
elsewhere ) 263
elsewhere , 50
elsewhere . 271
elsewhere 0 1
elsewhere : 237
elsewhere ? -102
elsewhere @code 409
elsewhere aan -297
elsewhere aangift 403
elsewhere aannemer 253
elsewhere aanpass 207
elsewhere aanslag 381
elsewhere aanvrag 409
elsewhere adres -179
elsewhere af 218
elsewhere afvalbak 295
elsewhere afvalpas 163
elsewhere al 411
elsewhere allebei 196
elsewhere allen 170
elsewhere alles -201
elsewhere als 460
elsewhere alvast 418
elsewhere ander -247
elsewhere antwoord 172
elsewhere arm 215
elsewhere auto 152
elsewhere bak 294
elsewhere basisschol 178
elsewhere be 260
elsewhere bedankt 361
elsewhere bel 278
elsewhere belast -262
elsewhere ben -136
elsewhere bestat 266
elsewhere betaald 276
elsewhere bewoner 163
elsewhere bezorg 254
elsewhere bezorgd 303
elsewhere binn -194
elsewhere boet 335
elsewhere brandwer 385
elsewhere brief 410
elsewhere bur -258
elsewhere bushalt -328
elsewhere buurman 310
elsewhere bv -265
elsewhere caf -226
elsewhere carport 293
elsewhere container 450
elsewhere d 341
elsewhere da 339
elsewhere dag -8
elsewhere dak -191
elsewhere dakkapel 352
elsewhere dank 228
elsewhere dar -121
elsewhere dat -21
elsewhere datum 222
elsewhere de -267
elsewhere deksel 211
elsewhere deur 341
elsewhere dicht 138
elsewhere die 153
elsewhere digital 220
elsewhere dit 159
elsewhere dochter 275
elsewhere doen -172
elsewhere doet 410
elsewhere doorgev 284
elsewhere dor 260
elsewhere drad -208
elsewhere drie -113
elsewhere duit 220
elsewhere durft 177
elsewhere dus 395
elsewhere een 60
elsewhere eerst 303
elsewhere eig 204
elsewhere eindelijk 299
elsewhere elk 418
elsewhere en 33
elsewhere er -156
elsewhere eraf 216
elsewhere erbij -318
elsewhere extra 361
elsewhere f 363
elsewhere fam 417
elsewhere fiet -312
elsewhere finn 178
elsewhere formulier 287
elsewhere g 215
elsewhere gat -194
elsewhere ge 270
elsewhere geb 394
elsewhere gebeur 256
elsewhere gebor 437
elsewhere gedan 276
elsewhere gekreg 219
elsewhere geld -312
elsewhere gemeent -403
elsewhere gen 415
elsewhere geplaatst 178
elsewhere gerak -259
elsewhere gerust -231
elsewhere gev -276
elsewhere gevar -272
elsewhere gevond 153
elsewhere gevorderd 178
elsewhere gevraagd 431
elsewhere gewaaid 211
elsewhere geweest 161
elsewhere gezegd 410
elsewhere gezin 303
elsewhere glasvezel 390
elsewhere goed 282
elsewhere grag 41
elsewhere groet 332
elsewhere grofvuil 275
elsewhere gsm 319
elsewhere h -486
elsewhere haha 165
elsewhere hallo -249
elsewhere hang -166
elsewhere har 391
elsewhere heb 407
elsewhere hebb -182
elsewhere heeft 172
elsewhere hel 163
elsewhere hem 312
elsewhere het 65
elsewhere hiernaast 415
elsewhere hij 401
elsewhere hoe -63
elsewhere hoevel 285
elsewhere hof 253
elsewhere hond 301
elsewhere hondenpoep -209
elsewhere hoogacht 324
elsewhere houd 200
elsewhere huis 198
elsewhere ie 229
elsewhere iederen -249
elsewhere iemand 195
elsewhere iet 320
elsewhere ik 343
elsewhere in 364
elsewhere inschrijv 149
elsewhere inwoner 336
elsewhere is -116
elsewhere j 348
elsewhere jar 405
elsewhere je 145
elsewhere jullie 148
elsewhere juni -306
elsewhere kaart -268
elsewhere kamer 315
elsewhere kan -68
elsewhere kapot -281
elsewhere kat 356
elsewhere ker 84
elsewhere kerk -257
elsewhere kijk -172
elsewhere kind 241
elsewhere kinder -219
elsewhere klopt -143
elsewhere kom -198
elsewhere komt 294
elsewhere kost 355
elsewhere krijg 386
elsewhere krijgt 299
elsewhere kunn -248
elsewhere kunt 422
elsewhere kwijt 350
elsewhere lambrecht 318
elsewhere langskom -136
elsewhere lat -94
elsewhere leverancier -301
elsewhere liefst 182
elsewhere ligg -215
elsewhere loopt 281
elsewhere los 202
elsewhere loting 178
elsewhere maart -222
elsewhere mag 131
elsewhere mail 255
elsewhere man 79
elsewhere me 224
elsewhere mee -193
elsewhere meest 305
elsewhere meld -167
elsewhere melding -322
elsewhere merci 220
elsewhere met -102
elsewhere mevr 431
elsewhere mevrouw 233
elsewhere mij 182
elsewhere mijn 589
elsewhere mn 213
elsewhere moeit 257
elsewhere moet -234
elsewhere mog -190
elsewhere muziek -302
elsewhere my 318
elsewhere na 354
elsewhere nacht 374
elsewhere nakijk 378
elsewhere nam -91
elsewhere nar 107
elsewhere naturalisatie 178
elsewhere ne 366
elsewhere nem -208
elsewhere nie 237
elsewhere niet 321
elsewhere nl 180
elsewhere nodig 422
elsewhere nooit 201
elsewhere nou 305
elsewhere nu 267
elsewhere of 33
elsewhere oktober 302
elsewhere om -363
elsewhere onderwerp 178
elsewhere ons 387
elsewhere ontvang 196
elsewhere ook -109
elsewhere oosterhuis 217
elsewhere op 167
elsewhere open -347
elsewhere ophal 413
elsewhere oranj -276
elsewhere ord 218
elsewhere ouder -235
elsewhere over 324
elsewhere overal -209
elsewhere p 283
elsewhere pas 232
elsewhere per 289
elsewhere person 313
elsewhere pikkedonker -217
elsewhere post 320
elsewhere premie 192
elsewhere printer 312
elsewhere r 245
elsewhere rat 86
elsewhere regelt 303
elsewhere reken 401
elsewhere rest 181
elsewhere rij 168
elsewhere rijksregister 305
elsewhere rioollucht -206
elsewhere rolstoel -252
elsewhere schimmel -237
elsewhere schrapp 234
elsewhere schrijf 143
elsewhere schur 382
elsewhere sind 359
elsewhere slap 363
elsewhere sluikstort -220
elsewhere snoeiwerk 279
elsewhere sofie 221
elsewhere start -55
elsewhere stat 216
elsewhere steekt 193
elsewhere stek -224
elsewhere stembureau 189
elsewhere stemm -318
elsewhere stempas 228
elsewhere stond -216
elsewhere strat 84
elsewhere student 218
elsewhere stuk 264
elsewhere stur 335
elsewhere t -360
elsewhere tak -259
elsewhere te -554
elsewhere thuis 384
elsewhere tot -174
elsewhere trouwakt 211
elsewhere twee 225
elsewhere u 212
elsewhere uit 235
elsewhere uitpas 167
elsewhere uur -214
elsewhere uw 265
elsewhere v -585
elsewhere vader 221
elsewhere valt 235
elsewhere van -78
elsewhere vanuit 271
elsewhere vast 290
elsewhere verblijf 283
elsewhere vergunn -381
elsewhere verhuisd 184
elsewhere verkeerd 457
elsewhere vernam 178
elsewhere verzoek 179
elsewhere vier 227
elsewhere vol 413
elsewhere volgend 149
elsewhere voorbeeld 157
elsewhere vor -194
elsewhere vrag -386
elsewhere vriendelijk 223
elsewhere vroeg 250
elsewhere vrouw 290
elsewhere vuilzak 269
elsewhere w 299
elsewhere wacht -158
elsewhere wanner 211
elsewhere want 178
elsewhere war -390
elsewhere was 224
elsewhere wat 422
elsewhere water -196
elsewhere we 184
elsewhere wek 228
elsewhere werk -173
elsewhere wethouder 183
elsewhere wie -74
elsewhere wij -207
elsewhere wijkagent 163
elsewhere wil -166
elsewhere wit 225
elsewhere won 445
elsewhere woningbouw 211
elsewhere word 439
elsewhere zak 233
elsewhere zaterdag -304
elsewhere ze -353
elsewhere zegg 195
elsewhere zegt 183
elsewhere zet 163
elsewhere zetel 194
elsewhere zich 358
elsewhere zij 191
elsewhere zit 283
elsewhere zomar 243
elsewhere zonder -254
elsewhere zou -15
elsewhere zwembad 178
pair ! $ -185
pair ( @it 179
pair ( de -226
pair ) $ 247
pair ) , 187
pair ) . 329
pair ) en -187
pair ) heeft -265
pair ) vier -266
pair ) woont 299
pair , @it 113
pair , aan -407
pair , apothek -301
pair , bel 257
pair , ben 312
pair , bestur -238
pair , bsn 270
pair , dan 288
pair , dat 274
pair , de -125
pair , derd 197
pair , die -343
pair , drie -249
pair , een 337
pair , elk -100
pair , en 210
pair , er -260
pair , foutmeld -282
pair , ge 194
pair , gebor 239
pair , groen 221
pair , gsm 328
pair , heb -189
pair , hebb 462
pair , heeft -153
pair , hel 258
pair , het -377
pair , hier -249
pair , hoe -243
pair , hoek -219
pair , hoevel -165
pair , hor 220
pair , ich 353
pair , iemand -304
pair , ik 303
pair , in -340
pair , is -108
pair , k 328
pair , kinder -261
pair , klopt -189
pair , krijg 355
pair , kunn 164
pair , link 229
pair , mag 156
pair , mail 135
pair , mast -209
pair , mijn 236
pair , moek 305
pair , moet -112
pair , nieuw 227
pair , ons 260
pair , op 421
pair , postcod 343
pair , stan -281
pair , stat -399
pair , t -156
pair , tel 367
pair , ter -377
pair , terwijl 197
pair , tot -111
pair , twed 198
pair , twee 127
pair , vergunn 148
pair , vor 274
pair , wanner 349
pair , war 121
pair , wat -201
pair , wel -249
pair , wet -293
pair , wie 19
pair , wij 332
pair , wil -142
pair , won 332
pair , woont 206
pair , ze 222
pair , zo -187
pair , zoek 216
pair , zond -232
pair . $ -43
pair 0 ! 268
pair 0 $ -166
pair 0 , -214
pair 0 . -79
pair 0 0 -29
pair 0 : -13
pair 0 ? 318
pair 0 adres 368
pair 0 ag 230
pair 0 aug 225
pair 0 b 230
pair 0 bij 165
pair 0 borgerhout 116
pair 0 bsn 248
pair 0 cm 327
pair 0 da -293
pair 0 dag 86
pair 0 en -150
pair 0 genk 126
pair 0 ik 295
pair 0 is 308
pair 0 jar 470
pair 0 jt 246
pair 0 kind 247
pair 0 kv 315
pair 0 leuv 214
pair 0 maand -244
pair 0 meter 187
pair 0 mijn -201
pair 0 nieuw 291
pair 0 oktober 298
pair 0 postcod 276
pair 0 tot -284
pair 0 uur 116
pair 0 wek -128
pair 0 wetter 247
pair 0 xt 185
pair 0 xz 246
pair 0 zx 265
pair : 0 193
pair : @it -12
pair : de -33
pair : ik -214
pair : inschrijv 221
pair : wij 23
pair @code $ 349
pair @code , 345
pair @code 0 272
pair @code en 234
pair @code er 260
pair @code niet -285
pair @it ! -214
pair @it $ 30
pair @it , 70
pair @it . -49
pair @it 0 130
pair @it : -423
pair @it ; 259
pair @it ? -205
pair @it @code 74
pair @it aan 211
pair @it als 330
pair @it arnhem 230
pair @it bov 362
pair @it brandt -362
pair @it da 252
pair @it dendermond -189
pair @it derd 196
pair @it dordrecht 198
pair @it dus 296
pair @it en 38
pair @it er -278
pair @it flikkert -227
pair @it gen 238
pair @it genk 199
pair @it grag 209
pair @it hangt -353
pair @it heb 278
pair @it hebb 262
pair @it heeft 164
pair @it het -201
pair @it hier 312
pair @it hoe 269
pair @it huisnummer 194
pair @it ik 338
pair @it in 182
pair @it is -57
pair @it kan 258
pair @it kessel 176
pair @it komt 212
pair @it kortrijk 136
pair @it ligt -412
pair @it loker 142
pair @it mar 126
pair @it met 429
pair @it nar 141
pair @it niet 365
pair @it nieuw 312
pair @it nog -225
pair @it nou -258
pair @it of -398
pair @it ongever -282
pair @it ook -292
pair @it op -59
pair @it open -208
pair @it oudenaard 246
pair @it plat 270
pair @it roeselar 76
pair @it sind 303
pair @it sint 353
pair @it stan -208
pair @it stat -90
pair @it stinkt -227
pair @it stookt 302
pair @it t 202
pair @it te 192
pair @it tot -281
pair @it utrecht 173
pair @it verstopt -292
pair @it vrag -320
pair @it was -221
pair @it wat -234
pair @it won 267
pair @it woont 312
pair @it zijn -270
pair @it zonder 356
pair @it zwemm 217
pair ^ , 266
pair ^ 0 -84
pair ^ @it 136
pair ^ aan -312
pair ^ afgelop 273
pair ^ afvalapp -282
pair ^ als -257
pair ^ amai -240
pair ^ apothek -269
pair ^ ben 293
pair ^ best -193
pair ^ bezorg 173
pair ^ bij -74
pair ^ blauw -249
pair ^ bom -254
pair ^ crisisopvang 215
pair ^ da 259
pair ^ de 252
pair ^ der -201
pair ^ die 288
pair ^ dod -262
pair ^ domicilieadres 325
pair ^ drempel -293
pair ^ een 188
pair ^ elk -266
pair ^ factur -365
pair ^ familie 297
pair ^ ge -168
pair ^ gedomicilieerd 238
pair ^ geliev 178
pair ^ gezin 174
pair ^ glasbak -337
pair ^ graffiti -268
pair ^ hallo -196
pair ^ hee 290
pair ^ het -127
pair ^ hey 213
pair ^ hier 187
pair ^ hij 156
pair ^ hoevel 149
pair ^ hoi 246
pair ^ hoogacht 346
pair ^ huis 229
pair ^ huisnummer 172
pair ^ ich 232
pair ^ in -447
pair ^ inschrijv 222
pair ^ is -167
pair ^ k 208
pair ^ klopt 242
pair ^ kringlop -249
pair ^ kunt 251
pair ^ kwoan 207
pair ^ lamp -288
pair ^ lantaarnpal -226
pair ^ locatie -321
pair ^ loss -316
pair ^ mag -74
pair ^ me 410
pair ^ melding -344
pair ^ met 110
pair ^ mevrouw 377
pair ^ mijn -162
pair ^ mn 401
pair ^ moet -217
pair ^ mvg 268
pair ^ my 266
pair ^ na 242
pair ^ naast -395
pair ^ nam 428
pair ^ namen -232
pair ^ nonkel 229
pair ^ nr 254
pair ^ nummer 173
pair ^ onkruid -308
pair ^ ons -332
pair ^ onz -81
pair ^ op -339
pair ^ opa 216
pair ^ oud 138
pair ^ post 222
pair ^ postcod 234
pair ^ put 115
pair ^ putdeksel -184
pair ^ sleutel 181
pair ^ sluikstort -114
pair ^ sta 334
pair ^ stembureau -283
pair ^ straatnaambord -219
pair ^ strat 192
pair ^ stur 323
pair ^ t 282
pair ^ tegenover -160
pair ^ terpstra 277
pair ^ thuisadres 345
pair ^ tis 175
pair ^ tot -247
pair ^ tuss -199
pair ^ u 209
pair ^ van 220
pair ^ verhuis 266
pair ^ verhuisd 411
pair ^ verhuiz 405
pair ^ volgen 205
pair ^ vraagj -232
pair ^ waarom 323
pair ^ war -252
pair ^ wat -136
pair ^ welk -228
pair ^ wie -158
pair ^ wij -73
pair ^ wil 270
pair ^ woonadres 250
pair ^ ze -192
pair ^ zeg 238
pair ^ zwerfvuil -216
pair aan 0 247
pair aan @it -607
pair aan de -194
pair aan die 280
pair aan een 362
pair aan het -170
pair aan mijn 394
pair aan onz 279
pair achter @it -287
pair achter ons 407
pair adres , 286
pair adres : -93
pair adres is 466
pair adres van -127
pair adres was 390
pair adreswijz nar 231
pair af te -289
pair afvalpas $ 248
pair afvalzak nar 198
pair al 0 170
pair al drie 163
pair al gebeld -232
pair al jar -174
pair al mijn 278
pair al verhuisd -247
pair al wek -282
pair allen in 292
pair allen op 157
pair allen woont 317
pair almer . 196
pair als gehuwd -202
pair als het -174
pair als mijn 206
pair als t 178
pair altijd als -202
pair altijd in -237
pair alvast bedankt 183
pair ambachtsherenlan 0 206
pair ander $ -199
pair apeldoorn . 122
pair apothek rerum -301
pair appartement , 167
pair appartement op 403
pair arnhem $ 181
pair aub $ 33
pair aub opruim -205
pair aug $ 225
pair b 0 240
pair baby , 257
pair bak $ 227
pair bak is 273
pair band op -193
pair bankstel vor -206
pair basisschol de -424
pair bedankt $ 183
pair bel $ 195
pair bel is 186
pair bell op 221
pair ben 0 302
pair ben ik 278
pair ben ingeschrev 178
pair ben van 230
pair ben woonacht 390
pair best , -265
pair bestur oranjeveren -238
pair betal $ 160
pair betreft : 361
pair bewoner @it 299
pair bewoner van 329
pair bezorg jullie -191
pair bezwar teg 315
pair bibliothek @it -275
pair bij 0 272
pair bij @it -591
pair bij de -197
pair bij een 194
pair bij het -162
pair bij hevig -202
pair bij jullie -179
pair bij mij 499
pair bij mijn 160
pair bij mn 192
pair bij ons 364
pair bij u 170
pair binn de 311
pair blank $ -268
pair blank . 200
pair blijv $ 204
pair bom , 320
pair bom aan -160
pair bom omgewaaid -221
pair bom tegenover -233
pair bouw $ 328
pair bouwplat @it -223
pair bov de 157
pair brief , -278
pair brief te 197
pair brievenbus , 274
pair bsn : 248
pair buit ? -355
pair bus stek 207
pair buurt $ 322
pair buurvrouw van 254
pair buurvrouw woont 250
pair caf de -117
pair camping , -222
pair centrum , -261
pair collega , 235
pair crisisopvang gezocht 215
pair culemborg . 197
pair da kapot 226
pair daarna ganzerik 227
pair dag dicht 292
pair dag dor -329
pair dag een -235
pair dag te 229
pair dag thuis 197
pair dak lekt 237
pair dak van 234
pair dan $ 246
pair dank u 254
pair dar al -179
pair dar een -236
pair dar is -366
pair dar komt 271
pair dar niet -195
pair dar parker 212
pair dar won 480
pair dat $ -144
pair dat @it -201
pair dat bij -247
pair dat dor 220
pair dat er -208
pair dat is 188
pair dat niet -193
pair dat op -289
pair dat van -225
pair de 0 163
pair de @it 365
pair de aanslag 313
pair de achterkant 351
pair de bak 250
pair de ban -258
pair de bank -69
pair de bel 327
pair de berm -300
pair de bib -132
pair de blauw -157
pair de bom -223
pair de bouwplat -259
pair de bovenbur 216
pair de bovenwon 192
pair de braderie -215
pair de brandwer 176
pair de brief -102
pair de brug -249
pair de bur 242
pair de bus 271
pair de buurvrouw 202
pair de delhaiz -243
pair de deur 162
pair de duiv 326
pair de familie 282
pair de fietsenstall -365
pair de garag 244
pair de gemeent 323
pair de glijban -196
pair de goud 151
pair de groen 199
pair de gymzal -304
pair de heffing 214
pair de hel 270
pair de her 352
pair de hoek -95
pair de huisbas 208
pair de hur -254
pair de ingang -296
pair de kantin -295
pair de kapper 273
pair de kerk 139
pair de kermis -372
pair de keukentafel 173
pair de kinder 234
pair de koffie 278
pair de laadpal 192
pair de lamp -112
pair de lantaarnpal -372
pair de milieustrat -254
pair de mur -226
pair de nacht 247
pair de nieuw 372
pair de onderbur 201
pair de ondergrond -311
pair de opvang -312
pair de oud -321
pair de overbur 260
pair de parochiezal -219
pair de pmd 220
pair de poort -155
pair de post 193
pair de put 94
pair de ram -185
pair de rijban -270
pair de rioler 242
pair de schimmel 235
pair de sit -66
pair de slaapkamer 201
pair de sleutel 237
pair de slot -308
pair de snackbar -266
pair de speeltuin -304
pair de sporthal -350
pair de stempas 244
pair de stoep 75
pair de straatlantaarn -207
pair de supermarkt -223
pair de tentoonstell -239
pair de tuin 339
pair de verf -172
pair de voedselbank -334
pair de voordeur 230
pair de vuilkar 287
pair de vuilniskalender 164
pair de waarborg 248
pair de weg -119
pair de wijkagent 212
pair de woning 225
pair de wortel 193
pair de zal -182
pair december van 196
pair den @it 194
pair den dag 163
pair den hond 282
pair den twed 289
pair dendermond $ -316
pair denk ik -231
pair der stat 185
pair deur , 489
pair deur op 189
pair deur van -272
pair dez maand 257
pair dez wijk -229
pair dicht $ -92
pair dichtgemaakt $ -182
pair die bij -292
pair die bom -237
pair die halt -248
pair die hier 153
pair diest . 161
pair dit jar -260
pair dochter is 308
pair dod zwan -221
pair doet het -228
pair doet nik 336
pair domicilie is 372
pair domicilieadres : 224
pair doorgev : 286
pair doorgev ? 249
pair doorgev van 183
pair dor $ -210
pair dor , -271
pair dor dat 248
pair dor de -302
pair dor jullie 420
pair dordrecht $ 216
pair drie avond -241
pair drie kinder 196
pair dubbel vor -225
pair dus $ 296
pair dus , 143
pair dus ik 297
pair e loket 178
pair een aanslag 217
pair een ander 158
pair een appartement 251
pair een baby 211
pair een blauw -206
pair een bot -336
pair een container 249
pair een extra -118
pair een gat -192
pair een half 223
pair een han 284
pair een hel -324
pair een hotel -221
pair een jong 322
pair een kamer 324
pair een kapsalon -216
pair een ker 272
pair een kinderwag -281
pair een koelkast -275
pair een kwartier -213
pair een laadpal 230
pair een leg -266
pair een lichtreclam -285
pair een matras -298
pair een nieuw 222
pair een schutting 329
pair een stoeptegel -234
pair een stuk -282
pair een tuinhuis 274
pair een twed 274
pair een veranda 299
pair een vergunn -179
pair een vriendin 309
pair een wek 187
pair een zetel -174
pair eikenlan 0 295
pair eindelijk verhuisd 315
pair elk avond 314
pair elk dag -175
pair elk vrijdag -244
pair en al 224
pair en dar -206
pair en de 151
pair en die -128
pair en een -64
pair en er -239
pair en ga 277
pair en har 274
pair en heb 152
pair en ik 249
pair en k 277
pair en kan 349
pair en kreg 317
pair en krijg 181
pair en mijn 346
pair en niet -210
pair en nu 53
pair en sta 281
pair en trek 265
pair en twee 246
pair en we 384
pair en wij 259
pair en wil 227
pair en will -114
pair en won 203
pair en woont 493
pair en ze 350
pair en zit 259
pair er : 181
pair er al -212
pair er bijna -262
pair er een 92
pair er iemand 173
pair er is -189
pair er ligg -263
pair er nog -194
pair er op -133
pair er recht 253
pair er zit 207
pair es doar -220
pair etag $ 258
pair familie op 348
pair fietsenstall aan -306
pair fietser $ -164
pair fietspad , -196
pair foutmeld $ -282
pair fritur op -245
pair fritur t -306
pair fuif in -314
pair ga in -207
pair gan van 319
pair gan we 229
pair ganzerik 0 227
pair garag , 238
pair gas ? -224
pair gat dar -299
pair gat dat -216
pair gat de -162
pair gat niet 250
pair ge die 252
pair ge moet -183
pair ge moogt 241
pair ge vraagt -201
pair gebor 0 181
pair gedomicilieerd te 238
pair gedumpt vor -233
pair gef ik 220
pair gegeven @it 182
pair gehaald ? 207
pair gehuwd in -202
pair gekocht en 219
pair gekreg $ -236
pair gekreg bij 270
pair gekreg van 292
pair geleverd word 228
pair geliev de 197
pair gelijkvloer , 236
pair gemeent $ 369
pair gemeent , 315
pair gemeentehuis @it -199
pair gen $ 234
pair gen enkel -232
pair gen printer 217
pair genk $ 278
pair gent en 344
pair gestort aan -314
pair gevall $ -230
pair gevar $ -232
pair gevel , 240
pair gevel van -92
pair gevraagd vor 277
pair geweigerd , 320
pair gewon , 218
pair gewon een -321
pair gewon thuis 273
pair gewoond heeft 172
pair gewoond op 254
pair gezien , -280
pair gezien aan -217
pair gezin dat 308
pair gezocht , 215
pair gft bak 305
pair gister $ -294
pair gister op 246
pair glad $ -212
pair gordiaan 0 215
pair gordijn zijn 255
pair goud leeuw -197
pair graffiti op -268
pair grag $ 242
pair grag bij 173
pair grag een -235
pair groet , -329
pair grofvuil bij 242
pair gsm 0 297
pair hal , -128
pair hallo , -257
pair hallo met 229
pair hang in -276
pair hangt schef -198
pair har huis 257
pair har nieuw 186
pair har voordeur 174
pair he , 223
pair heb de 163
pair heb gen 337
pair heb gewoond 254
pair heb nik 207
pair hebb gen 407
pair hebb jullie -86
pair hebb wij 316
pair hebb ze -276
pair hed op 197
pair hee , 196
pair heeft de -288
pair heeft er -230
pair heeft het -207
pair hek van -187
pair hel dag 300
pair hel de -145
pair hel mijn 204
pair hen ? -270
pair het $ 392
pair het @it 277
pair het asfalt -284
pair het balkon 171
pair het bankj -223
pair het blok 244
pair het buurthuis -187
pair het caf -339
pair het consultatiebureau -196
pair het containerpark -241
pair het districtshuis -219
pair het donker 280
pair het e 178
pair het fietspad -210
pair het gat 160
pair het gebouw 236
pair het hek -408
pair het huis 330
pair het kruispunt -250
pair het leegstaand -145
pair het loket -237
pair het niet -120
pair het oud -167
pair het pakket 198
pair het pand -279
pair het plantsoen -345
pair het pleintj -181
pair het postadres -321
pair het putdeksel -177
pair het riool 221
pair het sociaal -211
pair het speeltuintj -188
pair het stadhuis -273
pair het station -181
pair het trafohuisj -266
pair het trappenhuis 213
pair het trouwgesprek 173
pair het verkeersbord -390
pair het verzorgingshuis 309
pair het voetpad -314
pair het water 173
pair het wegdek -133
pair heul nar 266
pair heverlee , 238
pair hevig reg -202
pair hey we 213
pair hier al -210
pair hier elk 212
pair hier niet 184
pair hier nooit 178
pair hier op 221
pair hier won 225
pair hij dar 205
pair hij woont 269
pair hoe dat -326
pair hoe gef 220
pair hoe ik -171
pair hoe lat -224
pair hoe schrijf 232
pair hoek , -88
pair hoek met -211
pair hoek van -339
pair hoevel man -274
pair hond $ -212
pair hoogt van -300
pair hor die 253
pair houd $ -303
pair hout . 178
pair huis $ 429
pair huis in 288
pair huis op 375
pair huis stat -257
pair huis zag -239
pair huisadres is 245
pair hun huis 338
pair hur een 353
pair hur kamer 161
pair hur sind 202
pair huurder van 237
pair ich woen 289
pair iet $ -200
pair iet van 238
pair iet vor 376
pair ik , 467
pair ik aan 234
pair ik al 180
pair ik ben 154
pair ik bij 251
pair ik daarvor 201
pair ik dat -209
pair ik doe 280
pair ik dus 210
pair ik een 208
pair ik en 340
pair ik gen 229
pair ik gerak 204
pair ik inlog -201
pair ik kan 248
pair ik kom 141
pair ik lig 263
pair ik me 138
pair ik met 156
pair ik moet 295
pair ik niet 293
pair ik nog 228
pair ik nou 287
pair ik ook 221
pair ik op 205
pair ik slap 314
pair ik sta -132
pair ik thuis 281
pair ik tijdelijk 217
pair ik verblijf 318
pair ik verhuis 227
pair ik verhur 327
pair ik wacht 231
pair ik werk -257
pair ik wil -160
pair ik won 237
pair ik zen 218
pair ik zet 171
pair ik zie -331
pair ik zit 379
pair in $ 309
pair in 0 290
pair in @it 120
pair in almer 196
pair in arnhem 216
pair in bij 94
pair in de 130
pair in dez -220
pair in een 534
pair in gent -201
pair in het -120
pair in huis 434
pair in mijn -223
pair in op 267
pair in ord 292
pair in t -363
pair in te 307
pair in uw 267
pair in welk 257
pair in zijn 361
pair ingeschrev $ 193
pair ingeschrev op 224
pair ingeschrev word 290
pair initiatie pottenbak 221
pair inlog , -201
pair inschrijv initiatie 221
pair inschrijv op 123
pair is $ -213
pair is 0 269
pair is : 256
pair is @it 206
pair is aan -184
pair is afgebrand 211
pair is dat -292
pair is de -243
pair is dicht -318
pair is die -374
pair is er 61
pair is gewon 255
pair is het -115
pair is hier 161
pair is in -156
pair is mijn 227
pair is niet 172
pair is nooit 204
pair is nu 318
pair is ons 177
pair is op 147
pair is opengebrok -159
pair is spekglad -260
pair is stuk 174
pair is t -264
pair is uit -277
pair is vanaf 164
pair is war 388
pair it @it 173
pair jar @it 217
pair jar niet 173
pair jar op 247
pair jar won 249
pair je die 202
pair je er -337
pair jong stel 322
pair juli 0 254
pair jullie $ 177
pair jullie ? -291
pair jullie aan 389
pair jullie al -247
pair jullie als 206
pair jullie dat -258
pair jullie een 217
pair k weun 298
pair k zit 179
pair kamer @it 200
pair kamer op 197
pair kan de 115
pair kan die -185
pair kan een -215
pair kan het 138
pair kan ik -109
pair kan je -266
pair kan mijn 331
pair kan niet 423
pair kapot $ -238
pair kapot , -321
pair ker dez 257
pair kerk $ -385
pair kessel lo 185
pair ketting , -221
pair keuk @it 244
pair keukentafel : 173
pair kinder $ 294
pair kinder . 195
pair kinder gan -236
pair klopt dat -244
pair klopt niet 244
pair knippert $ -198
pair knippert al -247
pair knippert de 174
pair kom $ 232
pair kom bij -282
pair kom je -265
pair kom jullie 440
pair kom mar 245
pair kom won 341
pair komt da -286
pair komt gerust 201
pair komt het 317
pair komt mn 240
pair komt op -271
pair komt sted 234
pair komt vanaf 294
pair kortrijk per 266
pair kost een -309
pair kot in 137
pair krijg ik 331
pair krijg nog 228
pair kringlop @it -168
pair kruispunt bij -194
pair kunn de 202
pair kunn jullie 337
pair kunt u 218
pair kuurn $ 199
pair kwoan in 207
pair kwon op 200
pair laadpal vor 244
pair lad en -277
pair lamp @it -255
pair lamp stuk -258
pair lamp uit -280
pair lang ? 306
pair lang @it -231
pair langskom of 249
pair lantaarn tegenover -198
pair lantaarn uit -343
pair leeuw , -197
pair leuv $ 197
pair lief op 234
pair liefst na 192
pair lig er 263
pair ligt een -432
pair ligt ne -322
pair link van 229
pair living , 301
pair loker . 240
pair loopt over -316
pair los $ -165
pair maand $ 266
pair maand in 323
pair maart $ 272
pair maatschapp zetel -265
pair mag de 274
pair mag die -201
pair mag een -298
pair mag er 138
pair mag het 253
pair mag je 161
pair mail a 212
pair man die 303
pair man mag -274
pair mar bij -212
pair mar de 83
pair mar den -182
pair mar het -324
pair mar nar 108
pair mar op 291
pair mar t 347
pair mar wel -319
pair matrass en -219
pair mee ? -215
pair mee van 229
pair mei 0 419
pair mei @it 215
pair meld ? 252
pair meld ik -290
pair mer $ 117
pair met 0 234
pair met @it -349
pair met afvalzak 198
pair met all -290
pair met de 176
pair met die -298
pair met drie 238
pair met een -152
pair met ingang 240
pair met mijn -115
pair met mn -104
pair met plezier 167
pair met twee 348
pair met zijn 175
pair meter hog -235
pair mevrouw , 155
pair mevrouw van -188
pair mij $ 344
pair mij @it 143
pair mij in 327
pair mij is 189
pair mij op 310
pair mij thuis 168
pair mijn adres 347
pair mijn adreswijz 231
pair mijn bed 322
pair mijn bewonerskaart 327
pair mijn broer 193
pair mijn bsn 162
pair mijn buurman -179
pair mijn buurvrouw -161
pair mijn domicilie 124
pair mijn eig 300
pair mijn ex 177
pair mijn gegeven 280
pair mijn gevel 220
pair mijn gezin 355
pair mijn huis 165
pair mijn huisadres 220
pair mijn huurcontract 255
pair mijn inschrijv 278
pair mijn kelder 195
pair mijn klein -288
pair mijn living 352
pair mijn mama 253
pair mijn man 383
pair mijn moeder 235
pair mijn navigatie -376
pair mijn nieuw 489
pair mijn oprit 295
pair mijn oud 194
pair mijn parkeervergunn 229
pair mijn post 219
pair mijn postcod 180
pair mijn ram 315
pair mijn schoonmoeder 284
pair mijn strat -311
pair mijn studio 256
pair mijn tant 309
pair mijn vader 196
pair mijn velo -241
pair mijn voordeur 322
pair mijn vriend 121
pair mijn vriendin 230
pair mijn woning 367
pair mijn woonadres 206
pair mijn woonhuis 296
pair mijn zon 120
pair mijn zus -31
pair milieustrat @it -227
pair mn ex 214
pair moeder ( 299
pair moeder , 257
pair moest ik 245
pair moet een -216
pair moet ge -168
pair moet hij 223
pair moet ik 198
pair moet we -201
pair moet weg 264
pair mog dar 300
pair mog wij -269
pair moogt het 206
pair mur van -238
pair museum @it -300
pair mvg kes 213
pair na 0 244
pair na de 226
pair na vier 172
pair naast @it -503
pair naast de -200
pair nabij @it -284
pair nacht , 140
pair nam : 371
pair nam ria 170
pair namen de -331
pair nar : 392
pair nar @it 148
pair nar dar 164
pair nar de -309
pair nar gas -202
pair nar het -68
pair nar ons -172
pair nar oud 327
pair nar riool 232
pair nar schol 135
pair nar sint 375
pair ne ker -118
pair ne put -280
pair net verhuisd 234
pair nie $ -233
pair niemand mer -258
pair niet . 106
pair niet 0 391
pair niet ? 278
pair niet bij -241
pair niet geleegd 234
pair niet lang -378
pair niet mer -84
pair niet open -333
pair niet te -225
pair niet van -198
pair niet weg 365
pair nieuw @it 204
pair nieuw adres 87
pair nieuw afvalpas 180
pair nieuw appartement 325
pair nieuw bewoner 241
pair nieuw huis 258
pair nieuw stekkie 265
pair nik $ 260
pair nik aan 243
pair nodig ? -388
pair nodig vor -212
pair nog @it 353
pair nog allen 265
pair nog altijd -297
pair nog bij 342
pair nog ingeschrev 196
pair nog niet 398
pair nooit een 183
pair nooit gewoond 172
pair nooit mer 165
pair nr 0 -237
pair nu @it 240
pair nu de -261
pair nu in 270
pair nu op 234
pair nu waterlelie 206
pair nu zit 217
pair nummer @it 97
pair ocmw $ 292
pair of de -237
pair of niet 302
pair oktober @it 164
pair om 0 -174
pair om de -164
pair oma woont 220
pair omgewaaid , -211
pair omgewaaid bom 242
pair omhog , -268
pair onder betaald 248
pair onder de 290
pair onder het -270
pair onder mij 252
pair onderbur , 201
pair onderuit gegan -257
pair onderweg nar -235
pair ongever $ -276
pair onkruid stat -244
pair ons , 250
pair ons aan 173
pair ons adres -287
pair ons appartement 224
pair ons binn 286
pair ons bomma 418
pair ons deur 270
pair ons in 276
pair ons kantor -311
pair ons op 275
pair ons ouder 298
pair ons thuis -98
pair onz badkamer 300
pair onz boekhandel -421
pair onz maatschapp -265
pair onz postcod 224
pair onz tuin 317
pair onz vzw -227
pair onz woning 316
pair onz zon 335
pair ook bij -272
pair ook in 340
pair ook op -233
pair op $ 96
pair op @it 52
pair op de -221
pair op den 255
pair op een 255
pair op gordiaan 215
pair op het -89
pair op kamer 231
pair op kot 295
pair op met -250
pair op mijn 95
pair op nummer 219
pair op omvall -217
pair op ons 404
pair op pijlkruid 193
pair op sportpark -297
pair op strat -130
pair op t 243
pair op te 177
pair op weg -194
pair op zaterdag -335
pair op zondag -228
pair open , -388
pair open met -319
pair open monumentendag -213
pair open na 172
pair ophal $ 159
pair opruim $ -205
pair oud @it 319
pair oud adres 477
pair oud bankstel -206
pair oud heverlee 238
pair oud mener 255
pair oud papier 165
pair oud postkantor -272
pair oudenaard $ 279
pair ouder won 152
pair over @it -232
pair over de -277
pair over het -248
pair overberg $ 213
pair pakket met 198
pair pal @it -251
pair pal vor 226
pair papier $ 162
pair parkeervergunn mee 229
pair parker $ -258
pair parker bij -308
pair parochiezal @it -363
pair pas , -262
pair per 0 183
pair pijlkruid 0 193
pair pleintj , -285
pair post komt 201
pair post nar 367
pair post vor 112
pair postcod : 343
pair postcod @it 163
pair postcod is 184
pair postcod van 133
pair postcodegebied @it -262
pair pottenbak $ 221
pair ram , 272
pair recht op -194
pair recht over -216
pair rechtover @it -255
pair recyclagepark , -234
pair recyclagepark @it -359
pair red er -274
pair regent , 178
pair reken @code 218
pair reken van -327
pair ria , 365
pair riool , 219
pair rod , 454
pair roeselar $ -59
pair rok uit -265
pair rond @it -122
pair s morgen 306
pair s nacht -153
pair sam op 181
pair schef $ -170
pair scheiding sta -202
pair schreeuwt heeft 264
pair schrijf ik 233
pair schrijv op 185
pair schutting van 225
pair sind gister 283
pair sind juni 259
pair sind kort 102
pair sind maandag 224
pair sind mei -101
pair sind vorig 239
pair slap , 207
pair slap er 225
pair sleutel ligt 351
pair sleutel van 218
pair slot $ 82
pair sluikstort aan -205
pair sociaal huis -211
pair soest $ -238
pair speelplein @it -309
pair speeltuin @it -279
pair spekglad $ -260
pair sta ingeschrev 227
pair sta op 225
pair stan er 207
pair stat ? -215
pair stat @it -241
pair stat al -274
pair stat altijd -219
pair stat blank 203
pair stat dar -385
pair stat dat -164
pair stat een -322
pair stat nog 355
pair stat schef -258
pair stat te 377
pair sted bij 234
pair steenweg 0 400
pair stoep $ -277
pair stoep , 132
pair stoep bij -170
pair stoep vor -427
pair straatlamp kapot -251
pair strat $ -322
pair strat , -208
pair strat : -247
pair strat bij 244
pair strat en 294
pair strat verder -234
pair stuk $ -409
pair stuk , 216
pair stur de 308
pair stur mar 212
pair supermarkt , -207
pair t @it 225
pair t es -220
pair t gelijkvloer 314
pair t is 217
pair t regent 178
pair t stinkt 257
pair t system -202
pair t voetpad -231
pair t zebrapad -278
pair te @it 201
pair te doen -71
pair te hal 177
pair te lat -256
pair te stur 206
pair te ver 352
pair te vind 222
pair te voet -233
pair te wet 252
pair teg het -258
pair tegenover @it -461
pair tel 0 367
pair tel : 229
pair tem $ 221
pair ter hoogt -300
pair ter plat -277
pair terug , 311
pair terwijl het 358
pair terwijl ik 266
pair thuis $ 216
pair thuis ( 209
pair thuis , 239
pair thuis : 129
pair thuis ? 221
pair thuis @it 335
pair thuis op 251
pair thuisadres : 232
pair thuisadres @it 251
pair thuisbezorgd word 218
pair thv @it -229
pair tijdelijk op 198
pair tis @it 311
pair toch $ 266
pair toch , -254
pair toch ? -147
pair toch op -223
pair toe $ -237
pair tot 0 -227
pair tot hoe -111
pair tot vorig 247
pair trek in 192
pair trekt bij 177
pair trouw in -155
pair trouwgesprek grag 173
pair tuin , 254
pair tuin van 145
pair turnhout $ 254
pair tuss @it -237
pair twed deur 281
pair twed ker 215
pair twed verdiep 185
pair twee kindjes 266
pair u de 335
pair uit $ -402
pair uit . 346
pair uit het 173
pair uit te 163
pair utrecht , 310
pair uur , 333
pair uur : -309
pair valt dat 258
pair van 0 165
pair van @it 321
pair van bij 215
pair van de -90
pair van den -230
pair van hed 197
pair van hiernaast 240
pair van huis -245
pair van in 259
pair van jullie 242
pair van mij 173
pair van mijn 487
pair van ons -176
pair van t -266
pair van wie -206
pair vanaf 0 173
pair vanaf @it -389
pair vanaf de 247
pair vanaf maandag 217
pair vanaf oktober 164
pair verder mar -234
pair verdiep $ 256
pair vergunn $ 203
pair vergunn gevraagd 221
pair vergunn nodig -296
pair verhuis van 228
pair verhuisd ? -169
pair verhuisd @it 209
pair verhuisd binn 292
pair verhuisd nar 159
pair verhuisd van 296
pair verhuist er 181
pair verhuist van -231
pair verhuiz doorgev 251
pair verhuiz nar 215
pair verhuiz per 172
pair verhuiz zaterdag 303
pair verhur de 272
pair verhuusd van 247
pair verstopt $ -287
pair verstopt , -268
pair vierd verdiep 221
pair vind $ 222
pair vindt de -262
pair vlakbij @it -252
pair vlakbij en -276
pair vloek $ -201
pair voet nar -233
pair voetpad $ -261
pair voetpad , -184
pair voetpad vor -252
pair vogelpik als -201
pair vol , -180
pair volgen mij 229
pair volgend maand 249
pair volgend wek 210
pair voortuin , 280
pair vor $ 261
pair vor ? 312
pair vor @it -64
pair vor de 9
pair vor den 236
pair vor inschrijv 222
pair vor mij 221
pair vor mijn 180
pair vor onz 274
pair vorig huurder 265
pair vorig jar 252
pair vorig maand 102
pair vorig wek 239
pair vraagt hoe -201
pair vraagtek $ 156
pair vrag ik 204
pair vriend , 151
pair vriend @it 304
pair vuilkar is 288
pair vuilniskalender nar 164
pair waard van 201
pair wanner gat -330
pair wanner is 202
pair wanner kom 247
pair wanner komt 235
pair wanner wordt -190
pair want de 266
pair want ik 345
pair war : -289
pair war hal 232
pair war ik 191
pair war kan -294
pair war moet 200
pair war wij 284
pair was @it 342
pair was het -266
pair wat : -210
pair wat is -142
pair wat stat 206
pair water uit 254
pair waterlelie 0 253
pair we doen 259
pair we er 200
pair we gan 203
pair we will -211
pair we zit 323
pair weg $ -178
pair weg ter -144
pair wek , 211
pair wek een -214
pair wel $ 275
pair wel een -203
pair wel zo -201
pair welk dag 152
pair welk wijk 257
pair wet jullie -121
pair wet niet -206
pair wet of -244
pair wetter $ 232
pair weun in 193
pair wie $ -206
pair wie heeft -164
pair wie komt -228
pair wie moet -198
pair wie van 176
pair wie verhuist 181
pair wij , 448
pair wij @it 265
pair wij aan 284
pair wij dus 278
pair wij hebb 258
pair wij hur 395
pair wij nar 279
pair wij op 278
pair wij sind 241
pair wij verhuiz 345
pair wij will -363
pair wij zijn 73
pair wij zit 259
pair wijk , -195
pair wijk en -244
pair wil de 323
pair wil een -265
pair wil grag 192
pair wil trouw 322
pair will grag -179
pair will met -234
pair winkel op -202
pair won $ 336
pair won , -26
pair won . 205
pair won : 181
pair won ? 247
pair won @it 180
pair won aan 405
pair won dar 81
pair won er 479
pair won hier -271
pair won ik 435
pair won in 45
pair won nu 296
pair won op 502
pair won sam 181
pair won sind 362
pair won tegenover 295
pair won we 246
pair won wij 235
pair won zelf 179
pair wonend @it 307
pair woning ( 250
pair woning aan 193
pair woonacht @it 383
pair woonadres , 206
pair woonadres : 243
pair woonadres @it 217
pair woont , 188
pair woont @it 60
pair woont dar 291
pair woont er 237
pair woont in 362
pair woont op 380
pair word $ 221
pair word , 303
pair word ? 240
pair word bij 225
pair word op 218
pair wordt @it 394
pair wordt dar 222
pair wordt er -249
pair wortel van 193
pair zag een -219
pair zag ik -193
pair zak en -263
pair zal de -241
pair zaterdag $ -296
pair zaterdag nar -174
pair ze de -181
pair ze t -150
pair ze van -301
pair ze will -219
pair ze woont 181
pair ze zijn 289
pair ze zit 310
pair zegt dat -155
pair zelf $ 336
pair zelf @it 194
pair zelf op 193
pair zelf woont 245
pair zet . -272
pair zet achter 274
pair zet een 365
pair zet hun 222
pair zetel verhuist -265
pair zie ik -207
pair zijn . 246
pair zijn adres 217
pair zijn al 255
pair zijn de 259
pair zijn een -223
pair zijn jullie -278
pair zijn met 271
pair zijn pas -188
pair zijn van 268
pair zit @it -202
pair zit een 157
pair zit elk 203
pair zit het -205
pair zit hier 321
pair zit ik 220
pair zit met 222
pair zit op -99
pair zit sind 217
pair zit toch -223
pair zit verstopt -234
pair zo 0 -201
pair zo vies -222
pair zoek ik 216
pair zon $ 222
pair zon , 231
pair zon vertrekt 393
pair zond van -232
pair zondag is 222
pair zonnepanel op 255
pair zottegem $ -287
pair zottegem , 164
pair zus aan 254
pair zus har 186
pair zwan , -165
pair zwembad , -264
pair zwembad @it -193
pair zwerfvuil @it -199
pair zwijndrecht , 221
skip ( , 316
skip ( 0 508
skip ) de 252
skip ) is 199
skip , $ 38
skip , ) 462
skip , , 72
skip , 0 324
skip , : -211
skip , ? 138
skip , @it 142
skip , aan -254
skip , adres 228
skip , bel 231
skip , ben 164
skip , bij -225
skip , buurvrouw -181
skip , da -227
skip , dan -131
skip , dat -89
skip , den -191
skip , deur 363
skip , die -183
skip , doe 279
skip , dus 181
skip , een -459
skip , en -129
skip , er 234
skip , ganzerik 227
skip , gat -171
skip , gen 188
skip , genk 37
skip , gerust 201
skip , groen 218
skip , heeft -200
skip , het -75
skip , hij 197
skip , hog -285
skip , hoogt -220
skip , huis 395
skip , iemand 255
skip , ik -123
skip , in -146
skip , ingang 210
skip , is -96
skip , je 244
skip , jt 246
skip , jullie 360
skip , k 290
skip , kan 41
skip , ker 257
skip , kinder 178
skip , kom 248
skip , leuv 276
skip , maatschapp -265
skip , mar -256
skip , matrass -303
skip , met 213
skip , mij 225
skip , mijn 212
skip , moet 42
skip , nieuw 391
skip , nodig -302
skip , nu 111
skip , of 199
skip , ons 280
skip , op -193
skip , oranjeveren -238
skip , oud -414
skip , papier 286
skip , roeselar 462
skip , sind 206
skip , slap 201
skip , sta 244
skip , stat 190
skip , t 337
skip , te 122
skip , ter -193
skip , uit -292
skip , van 87
skip , verdiep 189
skip , vrag 204
skip , vrijdag -232
skip , wek 273
skip , welk 237
skip , wet 257
skip , wetter 247
skip , weun 252
skip , wil 149
skip , will -313
skip , won 561
skip , woont 354
skip , ze 193
skip , zet 171
skip , zij 174
skip , zijn 438
skip , zo -219
skip , zx 265
skip 0 $ 92
skip 0 , 279
skip 0 : -303
skip 0 ? 2
skip 0 @it 190
skip 0 aan -101
skip 0 adres 134
skip 0 apeldoorn 184
skip 0 bsn 248
skip 0 daarna 193
skip 0 en -100
skip 0 gen 307
skip 0 grag 187
skip 0 hier -206
skip 0 ik -218
skip 0 inschrijv 221
skip 0 mail 259
skip 0 mar 243
skip 0 mijn 285
skip 0 nieuw 239
skip 0 overberg 213
skip 0 uit 176
skip 0 utrecht 187
skip 0 vier -266
skip 0 wij 437
skip 0 wil 295
skip 0 won 314
skip 0 woont 287
skip 0 zal -283
skip 0 zet 290
skip : $ 184
skip : . 505
skip : @code -312
skip : adres 277
skip : dendermond -189
skip : initiatie 221
skip : plat 276
skip : stoep -260
skip : won 332
skip ; de 270
skip @code 0 272
skip @it $ 33
skip @it , -68
skip @it 0 -33
skip @it : 55
skip @it ? -164
skip @it altijd -244
skip @it bel 224
skip @it betal -206
skip @it bij 240
skip @it blank 229
skip @it borgerhout 116
skip @it bsn 167
skip @it dan 256
skip @it dar -215
skip @it dat 142
skip @it de -194
skip @it die -405
skip @it drie -227
skip @it dus 207
skip @it ede 193
skip @it een -182
skip @it elk 256
skip @it er -350
skip @it ge -181
skip @it gen 143
skip @it gevar -281
skip @it har 174
skip @it heb 162
skip @it hebb 324
skip @it heeft -137
skip @it hel -370
skip @it het 85
skip @it hier 268
skip @it hoevel -260
skip @it hor 304
skip @it hun 293
skip @it ik 488
skip @it jullie 281
skip @it kapot -256
skip @it komt -288
skip @it krijg 242
skip @it kunn 323
skip @it link 229
skip @it lo 176
skip @it mag 159
skip @it met 229
skip @it mijn 103
skip @it mn -319
skip @it mog 235
skip @it na 229
skip @it nar 158
skip @it niet -283
skip @it nog 206
skip @it ons 219
skip @it ook -301
skip @it open -249
skip @it opengebrok -159
skip @it over -233
skip @it schef -257
skip @it stat -310
skip @it te -223
skip @it thuis 176
skip @it twed 198
skip @it uit -165
skip @it vergunn 148
skip @it verstopt -234
skip @it vol -247
skip @it vor -384
skip @it war 210
skip @it water -260
skip @it wek 237
skip @it wet -187
skip @it wij 58
skip @it wil 195
skip @it won 234
skip @it word -159
skip @it ze -250
skip @it zeker -281
skip @it zij 278
skip @it zo -188
skip ^ $ -30
skip ^ ) -266
skip ^ , 340
skip ^ . 104
skip ^ 0 -230
skip ^ : 198
skip ^ ? -259
skip ^ @code 375
skip ^ @it 130
skip ^ aan 77
skip ^ adres -227
skip ^ appartement 224
skip ^ bewoner 278
skip ^ bij -342
skip ^ bom -266
skip ^ bov -249
skip ^ brandt -330
skip ^ broer 269
skip ^ caf -186
skip ^ de 193
skip ^ die 209
skip ^ domicilie 130
skip ^ doorgev 227
skip ^ een -154
skip ^ en 416
skip ^ er -329
skip ^ ex 244
skip ^ gan 204
skip ^ gedumpt -217
skip ^ gegeven 280
skip ^ genk 216
skip ^ gevraagd 213
skip ^ gezien -185
skip ^ heb 58
skip ^ hebb 75
skip ^ heeft -401
skip ^ het -220
skip ^ hier 258
skip ^ hoe -326
skip ^ hor -189
skip ^ hous 322
skip ^ huisadres 244
skip ^ hur 485
skip ^ huurcontract 255
skip ^ huurder 309
skip ^ in 19
skip ^ is 86
skip ^ ja 175
skip ^ jan 253
skip ^ jullie -302
skip ^ kapot -165
skip ^ kes 213
skip ^ kinder -189
skip ^ lamp -313
skip ^ lantaarn -156
skip ^ lig -213
skip ^ ligg -270
skip ^ ligt -97
skip ^ mar 403
skip ^ men 228
skip ^ met -223
skip ^ mevrouw 202
skip ^ mij 134
skip ^ mijn 167
skip ^ moeder 179
skip ^ moet -173
skip ^ moogt 242
skip ^ nar 204
skip ^ ne 184
skip ^ nieuw 290
skip ^ nr 428
skip ^ nummer -275
skip ^ ochtend -233
skip ^ ocmw -175
skip ^ oma 158
skip ^ op -188
skip ^ ouder 90
skip ^ over -240
skip ^ overbuurman 254
skip ^ paspoort 218
skip ^ post 168
skip ^ postcod 281
skip ^ put -166
skip ^ rammelt -328
skip ^ ria 170
skip ^ sind 232
skip ^ speeltuin -306
skip ^ stat -124
skip ^ stoeptegel -260
skip ^ strat -128
skip ^ studio 256
skip ^ t -232
skip ^ te 227
skip ^ thuis 325
skip ^ thv -250
skip ^ trek 219
skip ^ tuin 292
skip ^ u 349
skip ^ uit 15
skip ^ verblijf 318
skip ^ verhuis 136
skip ^ verhuiz 431
skip ^ verhur 91
skip ^ verkeersbord -359
skip ^ vol -229
skip ^ vor -109
skip ^ vorig 269
skip ^ vraagt -262
skip ^ vriend 181
skip ^ vriendin 280
skip ^ vrouw 284
skip ^ vuilkar 288
skip ^ we 214
skip ^ weg -185
skip ^ werk -257
skip ^ weun 249
skip ^ wil -198
skip ^ won 152
skip ^ woning 318
skip ^ zag -202
skip ^ zijn -40
skip ^ zit 512
skip ^ zonder -281
skip ^ zou 294
skip ^ zus -114
skip aan $ -358
skip aan , -328
skip aan . -120
skip aan 0 -316
skip aan @it -102
skip aan achterkant 351
skip aan deur 248
skip aan gevel 139
skip aan is -208
skip aan keukentafel 173
skip aan kruispunt -242
skip achter $ -290
skip achter , -281
skip achter huis 316
skip achter supermarkt -193
skip achterom $ 217
skip adres $ 363
skip adres , 148
skip adres 0 291
skip adres @it -116
skip adres de 17
skip adres nu 221
skip adres vanaf 164
skip adreswijz @it 231
skip affiches de -145
skip afvalzak @it 198
skip al $ -213
skip al ? 266
skip al dag 156
skip al dicht 292
skip al een -274
skip al en -219
skip al jar 292
skip al maand -190
skip al zaterdag -193
skip all uit -247
skip allen $ 205
skip allen @it 276
skip allen op 317
skip almer $ 196
skip als bij -258
skip als in -187
skip als regent 146
skip als van 314
skip als woonadres 206
skip altijd , -292
skip altijd @it -318
skip altijd de -253
skip altijd gehuwd -202
skip altijd mijn 215
skip alvast $ 183
skip apeldoorn $ 122
skip apothek @it -344
skip appartement @it 253
skip aub $ -205
skip auto 0 344
skip b roeselar 224
skip bak niet 247
skip bakker @it -318
skip ban @it -249
skip band de -193
skip bel $ 190
skip bel stuk 174
skip ben , 398
skip ben @it 308
skip ben op 294
skip ben thuis 252
skip ben verhuisd 184
skip bereik 0 216
skip berm $ -216
skip best , 289
skip best de -198
skip best onz -265
skip bewoner @it 314
skip bezwar de 298
skip bij $ -400
skip bij ( 249
skip bij . -219
skip bij 0 462
skip bij ? -270
skip bij @it -339
skip bij aan 228
skip bij als 185
skip bij binn 286
skip bij container -261
skip bij huis 257
skip bij in 299
skip bij lief 234
skip bij onderbur 201
skip bij ondergrond -292
skip bij op 315
skip bij ouder 200
skip bij overbur 260
skip bij reg -202
skip bij speeltuin -180
skip bij stadskantor -228
skip bij vor 186
skip bij vriendin 275
skip bij zus 260
skip bijna $ -206
skip blank $ 200
skip blauw $ -241
skip blijft op -212
skip bom bij -165
skip bom het 187
skip bov kapper 293
skip brief nar 241
skip brief stur 197
skip bsn 0 248
skip buit $ -355
skip bur @it 289
skip bur dat -238
skip bus en -237
skip bus op 213
skip bushokj @it -264
skip buurman @it 222
skip buurthuis @it -281
skip buurvrouw @it 351
skip camping @it -222
skip container $ -307
skip crisisopvang , 215
skip culemborg $ 197
skip da $ 359
skip daarna 0 227
skip dag $ 193
skip dag op 191
skip dak @it 204
skip dan ik 263
skip dar de -60
skip dar een -253
skip dar het -241
skip dar ik 396
skip dar sind -206
skip dar vergunn -202
skip dar vor 150
skip dar wij 212
skip dar won 246
skip das ik 259
skip dat $ 172
skip dat , 246
skip dat in 265
skip dat ook 264
skip dat toch 199
skip dat van 219
skip dat voedselbank -192
skip dat woont 329
skip de $ -145
skip de ) -178
skip de , -230
skip de : 412
skip de ? 2
skip de @it -354
skip de aan -168
skip de achter -215
skip de al -200
skip de bewoner 210
skip de bij -250
skip de container 298
skip de dag 293
skip de dar 260
skip de dat 272
skip de de 369
skip de die 266
skip de een 300
skip de gat -374
skip de hur -283
skip de huurder 265
skip de is 202
skip de kapot -223
skip de kom 185
skip de komt 308
skip de langskom 258
skip de leeuw -197
skip de mag 102
skip de mar 392
skip de met 263
skip de moet 250
skip de naast -221
skip de nar 341
skip de nie 191
skip de om 290
skip de ook -203
skip de op -391
skip de recht -265
skip de sta -202
skip de stan 164
skip de stat 365
skip de stek 207
skip de te 120
skip de tegenover -445
skip de ter -176
skip de uit -424
skip de van -65
skip de won 349
skip de woont 223
skip de zak 208
skip de zijn -232
skip de zit -331
skip de zo 235
skip den $ 103
skip den , -220
skip den aan -222
skip den op -233
skip den van 237
skip derd $ 291
skip deur $ 320
skip deur ik 203
skip dez $ 268
skip dicht $ -264
skip die $ -262
skip die , -226
skip die @it 124
skip die aan -368
skip die nooit 172
skip die tegenover -271
skip die woont 233
skip die zit 323
skip diest $ 161
skip districtshuis @it -219
skip dochter 0 244
skip doet niet -251
skip domicilie @it 224
skip doorgev $ 249
skip drie $ 135
skip dubbel de -225
skip dus $ 282
skip een ! -293
skip een $ -266
skip een , 178
skip een ? 74
skip een aan -191
skip een de -186
skip een een -117
skip een geparkeerd -288
skip een in -72
skip een krijg 225
skip een omgewaaid -187
skip een op 35
skip een over -251
skip een stel 322
skip een uit -269
skip een van 330
skip een vor -354
skip een zonder 276
skip eig $ 314
skip eindelijk $ 315
skip elk $ 173
skip elk dat 309
skip elk de 177
skip elk feest 208
skip elk lang -227
skip elk van -159
skip elk vor -201
skip en $ -281
skip en , 494
skip en 0 -221
skip en : 127
skip en @it -208
skip en de 285
skip en dichtgemaakt -182
skip en die -195
skip en gen -178
skip en hebb -140
skip en het -265
skip en ik 276
skip en in 240
skip en kat 279
skip en kindjes 177
skip en kotbas 199
skip en mer -257
skip en niet 358
skip en nu 247
skip en post 248
skip en stan 321
skip en stinkt 270
skip en voordeur 174
skip en waterlelie 206
skip en wil 211
skip en won 369
skip en zijn 356
skip en zit 350
skip en zon 181
skip er $ 384
skip er @it -287
skip er aan -189
skip er al -354
skip er bov 218
skip er dar -234
skip er dor -259
skip er gevall -229
skip er iemand 213
skip er ik 181
skip er in -361
skip er jullie 206
skip er lang -389
skip er mijn 221
skip er uit 401
skip er van 315
skip er vor 233
skip familie @it 366
skip fiet $ -280
skip fietspad , -257
skip fietspad @it -211
skip for $ -366
skip gan ? 373
skip gan nar 256
skip ganzerik , 227
skip garag @it 294
skip gas $ -224
skip gat @it -203
skip gat nar -206
skip ge er -259
skip ge hoe -201
skip geacht , 182
skip geb 0 364
skip gebor 0 235
skip gedomicilieerd @it 237
skip gedumpt @it -190
skip gedumpt de -256
skip gef dat 220
skip gehaald $ 207
skip gehuwd t -202
skip geliev brief 197
skip gelijkvloer moet 236
skip gen , 165
skip gen . 209
skip gen bak 140
skip gen gehad -221
skip gen gekreg 393
skip gen mer -187
skip gestort de -314
skip gevel het -227
skip gewon , 336
skip gewoond pijlkruid 193
skip gezien @it -217
skip gezien de -309
skip gezin $ 174
skip gezin 0 174
skip gft $ 235
skip gooit in -287
skip gordijn al 255
skip goud , -197
skip gracht over -252
skip graffiti de -254
skip grag ons 173
skip gratis $ -256
skip groen $ 220
skip groet bestur -238
skip grofvuil mij 198
skip grot 0 179
skip gsm 0 328
skip hal @it 177
skip han de 284
skip hang de -351
skip hangt @it -241
skip hangt op -232
skip har , 220
skip har adres 186
skip heb de -218
skip heb mijn 194
skip heb op 254
skip heb printer 217
skip heb sleutel 193
skip hebb 0 292
skip hebb dar 278
skip hebb de -177
skip hebb mijn 212
skip hed de 197
skip hee wij 196
skip heeft $ 216
skip heeft een -299
skip heeft en 243
skip heeft hel 254
skip heeft huis 284
skip hei om -279
skip hek $ -312
skip hek @it -244
skip hel , 173
skip hel dag 163
skip hel strat -105
skip hel thuis 273
skip hem $ -184
skip hen $ -212
skip het $ 7
skip het ( -270
skip het , -275
skip het . -237
skip het : -300
skip het @it -226
skip het aan -325
skip het bij -257
skip het dar -229
skip het en -172
skip het gas -274
skip het grag 173
skip het hangt -266
skip het heeft -232
skip het huis -211
skip het is 209
skip het loket 178
skip het met 198
skip het moet 231
skip het niet 216
skip het nog -121
skip het op -187
skip het postkantor -272
skip het van -308
skip het verhuisd -237
skip het zit -254
skip hey gan 213
skip hier $ 210
skip hier @it 228
skip hier drie 162
skip hier gewoond 172
skip hier ik 204
skip hiernaast @it 240
skip hij @it 227
skip hoe ik 483
skip hoe inlog -201
skip hoek de -198
skip hog 0 -291
skip hoogt @it -323
skip hor mar -218
skip hotel @it -219
skip hout $ 173
skip huis $ 194
skip huis , 440
skip huis @it 76
skip huis de -171
skip huis en 165
skip huis ik -172
skip huis wij 223
skip huisadres @it 250
skip huisnummer $ 238
skip hun in 234
skip hur @it -193
skip hur en 233
skip hur kamer 324
skip huurcontract @it 255
skip huurder @it 314
skip huurt op 296
skip iet doen -157
skip ik $ 170
skip ik , -305
skip ik 0 251
skip ik : 206
skip ik ? 315
skip ik @it -127
skip ik al 87
skip ik bij -96
skip ik container 280
skip ik de -124
skip ik dor 220
skip ik een -217
skip ik er 408
skip ik gen 261
skip ik gewoond 254
skip ik grag 399
skip ik hier 203
skip ik in 121
skip ik ingeschrev 354
skip ik kamer 161
skip ik lang -190
skip ik me 214
skip ik mijn 210
skip ik nar 176
skip ik niet 205
skip ik nieuw 257
skip ik nodig 221
skip ik nog 302
skip ik nu 254
skip ik onder 233
skip ik op -78
skip ik sind 308
skip ik tegenover 287
skip ik trouw 322
skip ik uit 217
skip ik van 416
skip ik vor -272
skip ik woonacht 390
skip ik zelf 155
skip in $ -113
skip in . 414
skip in ? 259
skip in @it -32
skip in berm -274
skip in bib -279
skip in bus 415
skip in de -266
skip in donker 280
skip in en 355
skip in fietspad -204
skip in garag 368
skip in het -198
skip in is 198
skip in kantin -295
skip in kelder 232
skip in mar 167
skip in mijn 218
skip in plantsoen -298
skip in schrijv 307
skip in slaapkamer 227
skip in slot -283
skip in sporthal -276
skip in strat -416
skip in trappenhuis 213
skip in tuin 229
skip in voortuin 280
skip in weg 108
skip in wegdek -133
skip in wijk -284
skip in won 288
skip in zal -141
skip ingang hed 197
skip ingeschrev $ 296
skip ingeschrev @it 222
skip ingeschrev op 145
skip initiatie $ 221
skip inlog wel -201
skip inschrijv @it 170
skip inschrijv pottenbak 221
skip is ! -341
skip is $ 63
skip is , 184
skip is . 117
skip is adres 329
skip is allen -249
skip is als 187
skip is altijd 205
skip is bom -187
skip is de 291
skip is dus 209
skip is echt 211
skip is en 360
skip is geleegd 226
skip is genoeg 212
skip is huis 295
skip is ik 226
skip is in 247
skip is loket -188
skip is mij 172
skip is mijn 372
skip is niet -222
skip is oktober 232
skip is op -227
skip is oud 147
skip is over -209
skip is sporthal -296
skip is stuk -254
skip is te 256
skip is thuis 226
skip is zaterdag -226
skip jar $ 199
skip jar het -231
skip jar mer 173
skip je $ 276
skip jullie $ -264
skip jullie , 249
skip jullie ? 244
skip jullie grofvuil 228
skip jullie mijn 206
skip jullie verhuisd -247
skip k @it 225
skip k mijn -253
skip k op 214
skip k verhuusd 247
skip kan $ -321
skip kan @it -164
skip kan de -269
skip kan een 195
skip kan iemand 173
skip kan mer 358
skip kan niet 116
skip kan parkeervergunn 229
skip kapot @it -132
skip ker @it -285
skip ker de 236
skip ker maand 257
skip ker zien 224
skip kerk @it -248
skip kermis aan -222
skip kes 0 213
skip keukentafel @it 173
skip klar de 318
skip klopt $ -186
skip knippert een -250
skip knippert hel 174
skip kom @it 241
skip kom aan 417
skip kom de -279
skip kom ik 231
skip komt $ -255
skip komt @it 269
skip kortrijk 0 266
skip kot @it 155
skip krijg dan 289
skip krijg de 304
skip krijg een 207
skip krijg sted 228
skip kroeg @it -277
skip kruispunt @it -161
skip kwoan de 207
skip kwon @it 260
skip laadpal ons 244
skip lamp $ -258
skip lamp @it -204
skip lang $ -248
skip lang , -234
skip lang en -233
skip langskom $ 228
skip lantaarn $ -293
skip lantaarn @it -131
skip lantaarnpal @it -229
skip lat ? -314
skip lat aan 21
skip lat in -272
skip lat op 218
skip leegstaand @it -145
skip leeuw @it -197
skip lever @it 333
skip ligg de -232
skip ligt de -161
skip ligt een 368
skip link de 229
skip liv @it 226
skip locatie @it -401
skip lokal @it -248
skip loker $ 240
skip loket @it -341
skip ma @it 279
skip maand hek -171
skip maandag mijn 221
skip maart , 221
skip maart ik 236
skip maatschapp verhuist -265
skip mag $ -250
skip mag ? 213
skip mag de -299
skip mag een 229
skip mag ons 338
skip mag vuilniskalender 164
skip mail . 135
skip mama 0 250
skip man in 316
skip mar hangt -216
skip mar hebb 310
skip mar in -243
skip mar mij 201
skip mar won 337
skip me in 203
skip me is 252
skip me op 376
skip mee $ -162
skip meld $ 254
skip mer $ 218
skip mer @it -174
skip mer de 183
skip mer het -310
skip met 0 -214
skip met ? -233
skip met @it -176
skip met baby 211
skip met bij -381
skip met kinder 217
skip met kinderwag -359
skip met man 94
skip met nar 198
skip met op 235
skip met van 298
skip meter de 185
skip mij , 147
skip mij @it 383
skip mij de 323
skip mij op 247
skip mij te 178
skip mijn ( 362
skip mijn , 310
skip mijn . 188
skip mijn : -267
skip mijn ? 254
skip mijn @it 429
skip mijn aan 324
skip mijn adres 271
skip mijn appartement 325
skip mijn blijft 295
skip mijn doet 172
skip mijn is 167
skip mijn komt 274
skip mijn ligt 411
skip mijn mag 259
skip mijn mar -192
skip mijn mee 229
skip mijn moet -122
skip mijn nar 154
skip mijn niet 216
skip mijn nog 277
skip mijn op 107
skip mijn te 166
skip mijn thuis 193
skip mijn van 221
skip mijn vertrekt 393
skip mijn vor 488
skip mijn won 152
skip mijn woont 286
skip mijn zou 264
skip milieustrat toch -229
skip mn $ 126
skip mn is 125
skip mn zit 307
skip moeder 0 301
skip moeder @it 238
skip moet $ 304
skip moet bij 120
skip moet dan 214
skip moet dar -156
skip moet dat -156
skip moet nog 307
skip moet op 258
skip moet vor -199
skip moet word 219
skip mvg apothek -301
skip na . 279
skip na jar 238
skip na scheiding 259
skip na thuis 278
skip naast , -329
skip nacht $ -431
skip nacht , 234
skip nacht @it -271
skip nar $ 273
skip nar ( -257
skip nar , 78
skip nar 0 143
skip nar @it 251
skip nar ander -220
skip nar en 379
skip nar huis 187
skip nar in 245
skip nar mama 200
skip nar met 230
skip nar oud 204
skip nar thuis 338
skip nar verzorgingshuis 309
skip nar zag -239
skip ne in -280
skip nee , -184
skip nie $ 145
skip niet ! 192
skip niet $ 148
skip niet . 137
skip niet bij 194
skip niet dat 271
skip niet de -254
skip niet ik 408
skip niet mar 171
skip niet mijn -156
skip niet wie -206
skip nieuw : 247
skip nieuw @it 291
skip nieuw is 152
skip nieuw mar 170
skip nieuw op 180
skip nik . 267
skip nik de 242
skip nodig $ -388
skip nodig 0 -317
skip nog $ -152
skip nog , -182
skip nog . 305
skip nog als -202
skip nog in 167
skip nog vor 120
skip nooit heeft 172
skip nr , 216
skip nu $ 248
skip nu , 332
skip nu @it 285
skip nu ik 217
skip nu mijn 170
skip nu of -246
skip nummer $ 210
skip of de -291
skip of jullie -278
skip of wel 216
skip oma @it 191
skip omgewaaid @it -203
skip onder $ -320
skip onder parker 248
skip onderweg huis -235
skip ons $ 337
skip ons ( 363
skip ons , 449
skip ons . 190
skip ons : -294
skip ons @it -204
skip ons dat 384
skip ons de 371
skip ons gan -223
skip ons heur 291
skip ons huis -216
skip ons is -204
skip ons op -184
skip ons woont 319
skip ons zit -218
skip onz $ 211
skip onz ( 111
skip onz aan 284
skip onz op -203
skip onz zetel -265
skip onz zit -202
skip ook vor -225
skip ook zondag -228
skip op ! 283
skip op $ -30
skip op , 123
skip op . -45
skip op ? -185
skip op @it 133
skip op adres 188
skip op balkon 253
skip op bel 222
skip op bouwplat -223
skip op bov 318
skip op en 87
skip op gelijkvloer 314
skip op gemeentehuis -193
skip op gen 238
skip op gevel -184
skip op hal 177
skip op koffie 278
skip op ligt -216
skip op maart 310
skip op mar 175
skip op mur 232
skip op ook -236
skip op pleintj -328
skip op rijban -276
skip op sit -81
skip op stat -239
skip op stookt 275
skip op toch -205
skip op twed 229
skip op van -293
skip op vierd 221
skip op voetpad -268
skip op vor -225
skip op weg -245
skip op won 173
skip op woont 208
skip op zijn -298
skip open , -293
skip open 0 172
skip oud $ 205
skip oud , -126
skip oud : 181
skip oud stat -236
skip oud vor -266
skip oud was 352
skip over $ -232
skip over stoep -180
skip over voetpad -275
skip pakket afvalzak 198
skip pal mijn 226
skip pand is -200
skip parkeervergunn van 229
skip parker dar -195
skip parker de -156
skip parkj @it -192
skip paspoort thuisbezorgd 218
skip pc @it 245
skip per $ -344
skip per aug 225
skip per december 196
skip pijlkruid , 193
skip plat @it -335
skip pleintj @it -328
skip post @it 372
skip post de -179
skip post mij 142
skip post sted 184
skip postcod , 342
skip postcod @it 349
skip postcod het -207
skip postcod is -263
skip postcod mijn 154
skip postkantor @it -214
skip put @it -260
skip putdeksel $ -202
skip recht @it -214
skip recyclagepark @it -236
skip reken 0 218
skip ria @it 267
skip rod $ 394
skip rond , -301
skip rotond @it -156
skip samenwon @it 421
skip schol @it -268
skip schol op -176
skip schutting 0 225
skip sind , 271
skip sind een -290
skip sind op 206
skip sind scheiding -202
skip sind won 179
skip sint . 356
skip sit $ -239
skip slaapkamer de 378
skip slap @it 192
skip sleutel van 168
skip sluikstort de -281
skip snackbar @it -267
skip sporthal , -266
skip sta @it 225
skip sta ingeschrev 229
skip sta nog -202
skip sta op 225
skip stan al -245
skip stank de 211
skip stat . 245
skip stat 0 -402
skip stat al -204
skip stat bij 204
skip stat de -199
skip stat een -285
skip stat en -195
skip stat mijn 189
skip stat nog 186
skip stat ons 309
skip stat op 198
skip sted de 211
skip steiger de -222
skip stek @it 308
skip stoep $ -77
skip stoep @it -99
skip stookt in 275
skip strat $ 268
skip strat 0 -119
skip strat mar -234
skip strat wat -195
skip studentenkamer @it 286
skip studio @it 186
skip stur @it 264
skip stur brief 212
skip stur pakket 198
skip supermarkt @it -292
skip t @it -243
skip t aan -241
skip t adres 214
skip t doar -220
skip tak het -236
skip te $ 117
skip te , 437
skip te . 85
skip te en 335
skip te kuurn 199
skip te op 263
skip te oud 238
skip tegenover $ -281
skip tegenover , -207
skip tel 0 422
skip tent @it -258
skip ter van -406
skip terwijl dar 214
skip thuis $ 289
skip thuis , 247
skip thuis @it 378
skip thuis de 451
skip thuis ik -255
skip thuisadres 0 315
skip thuisadres @it 232
skip thuisbezorgd op 218
skip thv $ -184
skip toch $ 168
skip toch @it -279
skip toch hoe -223
skip tot , -375
skip tot het -170
skip tot in 303
skip tot lat -111
skip tot wek 247
skip trek bij 192
skip trek in 218
skip trekt mij 177
skip trouw de -155
skip trouwgesprek bij 173
skip tuin @it 458
skip tuss en -210
skip twed $ 160
skip twed , 231
skip twed vor 261
skip twee $ 406
skip u stempas 244
skip uit $ 332
skip uit @it -168
skip uit de -178
skip uur , 276
skip uur 0 -309
skip van $ 193
skip van , 243
skip van . -115
skip van 0 240
skip van @code 277
skip van @it 161
skip van bij 194
skip van bovenbur 216
skip van club -266
skip van de -400
skip van gezin 355
skip van hangt -309
skip van huis -90
skip van in -228
skip van is 230
skip van mijn 260
skip van nieuw -274
skip van ocmw 292
skip van oud -259
skip van ouder 298
skip van reken -180
skip van stat -395
skip van supermarkt 203
skip van tot -278
skip van zet 222
skip vanaf $ 233
skip vanaf 0 329
skip vanaf @it 236
skip vastzet $ -242
skip verblijf ingang 197
skip vergunn $ 204
skip vergunn ? -296
skip vergunn nodig -246
skip vergunn vor 221
skip verhuis @it 221
skip verhuisd $ -169
skip verhuisd @it 219
skip verhuisd de 321
skip verhuist : 181
skip verhuiz 0 264
skip verhuiz nar 269
skip verhuiz van 183
skip verkeersbord $ -334
skip vier 0 -266
skip vier @it 322
skip vierd $ 288
skip voetpad @it -158
skip vol . -204
skip vol @it -217
skip vol de -271
skip volgend in 205
skip volled , -198
skip vor ! -302
skip vor , -268
skip vor 0 -221
skip vor ? -277
skip vor de -364
skip vor deur 7
skip vor eig 348
skip vor huis 461
skip vor in -300
skip vor knippert -305
skip vor nar -226
skip vor ram 315
skip vor tant 316
skip vor trouwgesprek 173
skip vor twed 252
skip vor woning 222
skip vor zit -244
skip vor zon 282
skip vorig , 245
skip vraagt ik -201
skip vriend @it 201
skip vriendelijk , -238
skip vuilniskalender dar 164
skip waard mijn 201
skip wanner de 81
skip want heb 256
skip war @it -292
skip war al 237
skip war bij 244
skip war de -433
skip war slap 259
skip war wij -224
skip waregem de 247
skip was thuis 246
skip wat er 184
skip water de -288
skip water mijn 236
skip waterlelie $ 206
skip we @it 266
skip we een -118
skip we er 345
skip we nu 244
skip we op 199
skip we van 213
skip weg @it 227
skip weg hoogt -144
skip weg pal 226
skip wek ik 217
skip wek t -218
skip wel 0 -201
skip welk is -184
skip werk @it -233
skip werk het -281
skip werk in -193
skip wespennest de -381
skip wet van -206
skip weun in 204
skip wie dar 221
skip wie er 115
skip wij 0 271
skip wij @it 580
skip wij de 542
skip wij een -305
skip wij er 244
skip wij in 384
skip wij klein 284
skip wij met 219
skip wij op -20
skip wij pas 307
skip wij per 211
skip wij sind 209
skip wij zaterdag 147
skip wijk de -233
skip wil dat 320
skip wil lat 165
skip wil op 325
skip will een -185
skip will eig 321
skip won $ 410
skip won , 361
skip won . 294
skip won 0 -457
skip won @code 234
skip won @it 181
skip won al -232
skip won de 379
skip won dez -232
skip won een 285
skip won er 183
skip won gewon 188
skip won in 307
skip won is 244
skip won mar 240
skip won met 170
skip won nog 242
skip won nu 321
skip won op 346
skip won sind 334
skip woning @it 309
skip woning de 299
skip woonadres @it 284
skip woonhuis @it 296
skip woont $ 262
skip woont , -143
skip woont . 217
skip woont @it 335
skip woont al 237
skip woont de 429
skip woont een 297
skip woont en 221
skip woont ik 151
skip woont in 264
skip woont zijn 233
skip word $ 240
skip word @it 378
skip word de -242
skip word ik 343
skip wordt . -214
skip wortel de 193
skip zag een -239
skip zag in -213
skip zag op -328
skip zak bij 286
skip zal @it -154
skip zat op -242
skip zaterdag @it -174
skip ze de -277
skip ze er 214
skip ze ons 194
skip ze op 240
skip zebrapad @it -279
skip zelf @it 218
skip zet de -434
skip zet ons 274
skip zetel van -265
skip zien dat -294
skip zijn , -87
skip zijn @it 256
skip zijn dag 255
skip zijn en 261
skip zijn is 325
skip zijn mar 173
skip zijn van -191
skip zit , -312
skip zit de 342
skip zit in 339
skip zit kot 145
skip zit met -180
skip zit op 100
skip zit tijdelijk 217
skip zit twee 277
skip zit vor 282
skip zo $ -244
skip zo mijn -191
skip zoek een 216
skip zon $ 246
skip zon , 260
skip zon die 231
skip zon op 323
skip zottegem mag 164
skip zus nieuw 186
skip zwan @it -190
skip zwembad @it -193
skip zwijndrecht 0 221
topic @ability -1
topic @access 66
topic @body -192
topic @building -252
topic @business -158
topic @general -32
topic @hardly -90
topic @has -30
topic @home 382
topic @mind -70
topic @mine 125
topic @mine-phrase -85
topic @nuisance -60
topic @organisation -231
topic @ownPostcode 68
topic @patient 29
topic @place -133
topic @plainly 40
topic @relative 123
topic @somebody 101
topic @vehicle -58
topicAnywhere @ability -59
topicAnywhere @access 91
topicAnywhere @body -195
topicAnywhere @building -296
topicAnywhere @business -158
topicAnywhere @firstPerson 136
topicAnywhere @general 126
topicAnywhere @handled 155
topicAnywhere @hardly 84
topicAnywhere @has -71
topicAnywhere @home 425
topicAnywhere @mine 240
topicAnywhere @mine-phrase 54
topicAnywhere @nuisance -71
topicAnywhere @ofPerson -107
topicAnywhere @organisation -349
topicAnywhere @ownPostcode 132
topicAnywhere @patient 89
topicAnywhere @place -140
topicAnywhere @plainly 134
topicAnywhere @somebody 140
topicAnywhere @vehicle 451
topicBefore @ability -90
topicBefore @access 100
topicBefore @building -606
topicBefore @business -529
topicBefore @firstPerson -56
topicBefore @general 30
topicBefore @handled -297
topicBefore @has -6
topicBefore @home 258
topicBefore @mind -212
topicBefore @mine 72
topicBefore @mine-phrase -119
topicBefore @nuisance -119
topicBefore @nuisance-phrase 160
topicBefore @organisation -505
topicBefore @ownPostcode 36
topicBefore @patient 63
topicBefore @place -308
topicBefore @plainly 32
topicBefore @relative 63
topicBefore @somebody 118
topicBefore @vehicle -267
topicBeside @ability -219
topicBeside @access 216
topicBeside @building -823
topicBeside @business -671
topicBeside @firstPerson -235
topicBeside @handled -547
topicBeside @has 113
topicBeside @home 294
topicBeside @nuisance 143
topicBeside @nuisance-phrase 141
topicBeside @ofPerson 182
topicBeside @organisation -435
topicBeside @patient 387
topicBeside @place -425
topicBeside @plainly -121
topicBeside @relative 536
topicBeside @somebody 559
topicBeside @vehicle -182
topicEarlier @ability 428
topicEarlier @access 334
topicEarlier @building -473
topicEarlier @business 245
topicEarlier @firstPerson 242
topicEarlier @general -205
topicEarlier @handled -225
topicEarlier @hardly 137
topicEarlier @has -363
topicEarlier @home 672
topicEarlier @mind -324
topicEarlier @mine 502
topicEarlier @nuisance -318
topicEarlier @nuisance-phrase -209
topicEarlier @organisation -415
topicEarlier @ownPostcode 244
topicEarlier @patient 103
topicEarlier @place -305
topicEarlier @plainly 298
topicEarlier @relative 377
topicEarlier @somebody 162
topicEarlier @vehicle 308
topicNear @ability -230
topicNear @building -539
topicNear @business -461
topicNear @firstPerson 55
topicNear @general -232
topicNear @handled 96
topicNear @has 49
topicNear @home 406
topicNear @mind -293
topicNear @mine 54
topicNear @mine-phrase 345
topicNear @nuisance -119
topicNear @nuisance-phrase -424
topicNear @ofPerson -332
topicNear @organisation -633
topicNear @ownPostcode 159
topicNear @patient 219
topicNear @place -548
topicNear @plainly 68
topicNear @relative 415
topicNear @somebody 252
topicNear @vehicle 124
twoBefore , 0 362
twoBefore , dat 277
twoBefore , ik 274
twoBefore , wij 180
twoBefore 0 0 446
twoBefore 0 adres 368
twoBefore 0 en -199
twoBefore 0 nieuw 220
twoBefore 0 postcod 276
twoBefore ^ adres 419
twoBefore ^ bij -320
twoBefore ^ de -190
twoBefore ^ familie 297
twoBefore ^ ik -152
twoBefore ^ kwon 260
twoBefore ^ locatie -321
twoBefore ^ mijn 422
twoBefore ^ nieuw 163
twoBefore ^ oud 272
twoBefore ^ thuisadres 229
twoBefore ^ verhuisd 219
twoBefore ^ we 280
twoBefore ^ wij 262
twoBefore ^ won 201
twoBefore aan de -192
twoBefore allen woont 317
twoBefore bij de -489
twoBefore bij het -221
twoBefore bij mij 384
twoBefore bij ons 234
twoBefore bom omgewaaid -187
twoBefore bus stek 211
twoBefore de apothek -273
twoBefore de bakker -318
twoBefore de bur 241
twoBefore de delhaiz -245
twoBefore de familie 199
twoBefore de garag 294
twoBefore de kerk -248
twoBefore de keukentafel 173
twoBefore de put -171
twoBefore de schol -206
twoBefore de snackbar -267
twoBefore de stoep -228
twoBefore de supermarkt -292
twoBefore de weg -284
twoBefore de zal -154
twoBefore die bom -319
twoBefore een appartement 251
twoBefore eig huis 375
twoBefore elk nacht -271
twoBefore goud leeuw -197
twoBefore har huis 257
twoBefore hed op 197
twoBefore het adres 280
twoBefore het buurthuis -281
twoBefore het districtshuis -219
twoBefore het kruispunt -194
twoBefore het leegstaand -145
twoBefore het oud -213
twoBefore het pleintj -181
twoBefore het speeltuintj -177
twoBefore het voetpad -158
twoBefore het zwembad -156
twoBefore ik ben 253
twoBefore ik hur -193
twoBefore ik won 54
twoBefore ik zit 575
twoBefore in de -359
twoBefore ingeschrev op 168
twoBefore is dat -242
twoBefore is de -289
twoBefore is het -124
twoBefore is vanaf 164
twoBefore kwoan in 207
twoBefore lamp kapot -176
twoBefore maand in 323
twoBefore met afvalzak 198
twoBefore mij op 188
twoBefore mij thuis 135
twoBefore mijn adres 353
twoBefore mijn adreswijz 231
twoBefore mijn huis 356
twoBefore mijn huisadres 220
twoBefore mijn huurcontract 255
twoBefore mijn postcod 150
twoBefore mijn woning 250
twoBefore mijn woonhuis 296
twoBefore niet mer -174
twoBefore nieuw adres -148
twoBefore nieuw bewoner 241
twoBefore nog allen 265
twoBefore nog altijd -252
twoBefore nu in 252
twoBefore ondergrond container -311
twoBefore ons adres -303
twoBefore ons huis 154
twoBefore ons thuis 267
twoBefore onz postcod 224
twoBefore onz tuin 317
twoBefore op de -338
twoBefore op het -198
twoBefore op kot 155
twoBefore op strat -246
twoBefore oud adres 267
twoBefore oud postkantor -244
twoBefore ouder won 152
twoBefore sta ingeschrev 227
twoBefore stat nog 233
twoBefore te hal 177
twoBefore ter hoogt -323
twoBefore thuisbezorgd word 218
twoBefore van hiernaast 240
twoBefore van huis -245
twoBefore van mijn 294
twoBefore verhuisd nar 211
twoBefore verhuiz zaterdag 303
twoBefore vor mijn 209
twoBefore we won 181
twoBefore wij aan 284
twoBefore wij won 442
twoBefore wij zijn 256
twoBefore wij zit 273
twoBefore won aan 194
twoBefore won in 315
twoBefore won op 213
twoBefore won zelf 218
twoBefore zelf woont 245
twoBefore zijn adres 217
twoBefore zit nu 203
twoBefore zit op 262
twoBefore zit toch -223
word ! -185
word $ 5
word ( 163
word ) -168
word , 55
word . -43
word 0 16
word : -14
word ; 291
word @it 5
word ^ 5
word aan -197
word aanslag 372
word aanvrag -120
word aard -256
word academie -328
word achter -185
word achterkant 96
word achterom 291
word achtertuin 369
word adres 25
word adreswijz 331
word af -335
word affiches -145
word afgebrand 211
word afgelop 273
word afgesprok 298
word afgev -369
word afgezet -300
word afhal -255
word afsprak -365
word afval -184
word afvalapp -282
word afvalbak -225
word afvalheff 285
word afvalkalender 238
word afvalpas 234
word afvalzak 198
word ag 230
word al 189
word allebei 338
word allen 37
word alles 267
word almer 196
word als -131
word altijd -130
word amai -240
word ambachtsherenlan 206
word ander -173
word apeldoorn 226
word apothek -136
word appartement 322
word arnhem 228
word asbestplat -190
word asfalt -284
word attest 250
word aub 62
word aug 225
word auto 243
word autoband -193
word autos -302
word b -273
word baby 257
word badkamer 392
word bak 431
word bakfiet -178
word balkon 253
word ban -218
word band -185
word bank -159
word bankj -320
word bankjes -360
word bed 293
word bedankt 183
word beginn -293
word behalv 350
word bel 528
word bell 320
word ben 268
word bened 245
word bereik 185
word bericht 213
word berm -300
word best -259
word bestelbus -209
word bestur -311
word betal 123
word betreft 361
word bewon 207
word bewoner 278
word bewonerskaart 391
word bezorg 238
word bezwar 278
word bij -79
word bijna -392
word binn 329
word blader -219
word blaft 329
word blank 165
word blauw -287
word blijft 98
word blijv 250
word blok 288
word boekhandel -421
word bom 156
word bomma 418
word boodschapp 193
word borgerhout 235
word bot -112
word bouwhek -188
word bouwplat -262
word bov 309
word bovenbur 216
word bovenwon 192
word braderie -215
word brandt -409
word breda 216
word bree 143
word brief -192
word briefadres 368
word brievenbus 140
word broer 178
word brok -348
word brouwerij -365
word bruin 262
word bsn 364
word btw -222
word buit 87
word bur 155
word bus 207
word bushalt -254
word bushokj -299
word buurtbarbecue -305
word buurthuis -200
word bv -444
word bvba -336
word caf -398
word camion 260
word carrosserie -248
word centrum -180
word chang 435
word club -351
word clubhuis -208
word cm 327
word collega 235
word consultatiebureau -196
word container 659
word content -220
word crisisopvang 215
word d 159
word da -281
word dag 268
word dak 63
word dakkapel 221
word dan 333
word dank 254
word dar -247
word dat -166
word de -58
word defect -271
word deksel -219
word delhaiz -224
word den 145
word dendermond -316
word denk -231
word der 219
word derd 272
word dez -164
word dichtgemaakt -182
word die -174
word dienst -240
word digital 302
word districtshuis -219
word dit -128
word doar -220
word doe 221
word doen 284
word doet 154
word domicilie 294
word domicilieadres 325
word domicilier 257
word donderdag 215
word doorgegev 319
word doorgev 402
word dor -302
word dordrecht 216
word draait -182
word dranghek -241
word drempel -246
word drie 181
word driehog 271
word druk 249
word dubbel 282
word duiv 296
word duizend -224
word dur -264
word dus 383
word e 324
word echt 257
word ede 193
word een -222
word eig 134
word eigenar 205
word eikenlan 295
word eind 281
word eindelijk 217
word elk -106
word emm 166
word en 1
word ene 258
word enkel -209
word envelop 303
word er 40
word erbij -324
word etag 232
word even 170
word ex 299
word extra -150
word factur -390
word familie 507
word feest 146
word fiet -258
word fietser -169
word fietspad -335
word flat -338
word flikkert -227
word fontein -355
word for -277
word formulier -165
word foutmeld -271
word frigo -152
word fritur -149
word fuif -284
word gang 291
word ganzerik 227
word garag 352
word gas -285
word gast 338
word gat -216
word ge -87
word geb 364
word gebeld -232
word gebor 356
word gebouw 236
word gebrok -294
word gebruik -261
word gedomicilieerd 383
word gedumpt -389
word geeft -141
word gegan -257
word gegeven 102
word gehaald 231
word gehuwd -202
word gekom 209
word gel -244
word geld -311
word geldt 217
word geleegd 234
word geleverd 257
word geliev 196
word gelijkvloer 348
word gemaaid -274
word gemal -256
word gemeent 668
word gen 179
word genk 213
word genoeg 212
word geparkeerd -384
word gerak 387
word gered -201
word geregeld -280
word geregistreerd 347
word gerust 229
word gescheid 314
word geslot -272
word gestol -292
word gestort -314
word gev -164
word gevall -306
word gevar -311
word gevel 194
word gevond -427
word gevraagd 277
word geweigerd 320
word gewon -74
word gewoond 273
word gezien -245
word gezin 350
word gft 370
word glad -212
word glas -345
word glasvezel 240
word glijban -196
word gooi 279
word gooit -287
word gordiaan 215
word gordijn 121
word goud 151
word gracht 181
word graffiti -268
word gras -228
word gratis 143
word groen 313
word groepspraktijk -349
word gsm 397
word gymzal -304
word hag 242
word half 123
word hallo -134
word han 284
word handelspand -219
word hang -309
word hangjonger 182
word har 100
word hard 185
word heb -111
word hebb 226
word hebt 264
word hed 197
word hee 229
word heeft -78
word heffing 214
word hei -114
word hek -463
word hel 217
word helemal -153
word help 282
word hem -193
word het -350
word heur 350
word heverlee 238
word hevig -202
word hey 213
word hier 389
word hiernaast 240
word hij 292
word hoe -444
word hoef 231
word hoek -174
word hog -207
word hoi 150
word hond 177
word hondj 215
word hoogacht 76
word hoogt -300
word hor -47
word hotel -436
word houd -254
word houdt -136
word hous 322
word housewarm 288
word hout 242
word huis -108
word huisadres 291
word huisbas 378
word huisnummer 149
word hulp 210
word hun 335
word hur -260
word huurcontract 255
word huurder 386
word huurhuis 223
word ich 553
word ie 339
word ieder 172
word iemand -41
word iet -328
word ik 25
word illegal -226
word ingang -186
word ingeschrev 451
word initiatie 221
word inlog -201
word inrit -230
word inschrijf 355
word inschrijv 331
word is -50
word it -297
word ivm -294
word jan 253
word jar 326
word je -118
word jef 412
word jt 246
word jullie 252
word juni -219
word just -284
word k 452
word kamer -190
word kan 24
word kantin -295
word kantor -481
word kapot -335
word kapper -178
word kapsalon -365
word kelder 198
word kent 268
word ker 128
word kerk 225
word kerkhof -255
word kermis -249
word kes 213
word kessel 185
word ketting -257
word keuk 330
word keukentafel 173
word kijk 194
word kind 98
word kinder -88
word kindj 256
word kindjes 314
word kipp 260
word kk 264
word klar 321
word klein -220
word kliko 185
word klikos 274
word klopt -210
word koffie 337
word komt 176
word kort 102
word kost -256
word kot 103
word kr 282
word kreg 372
word krijg 186
word krijgt -197
word kringlop -254
word kringwinkel -213
word kroeg -277
word kruispunt -316
word kuurn 199
word kv 315
word kwartier -333
word kwoan 207
word lad -232
word lading -211
word lamp -287
word lan 284
word lang -200
word langskom 299
word lantaarnpal -434
word las -223
word lat -274
word leegstaand -163
word leeuw -197
word leg -231
word leges -330
word letter -254
word levensgevar -181
word licht -285
word lichtreclam -285
word lief 234
word liefst 179
word lift 138
word lig -173
word ligg -153
word ligt -157
word lijkt -163
word liv 226
word living 393
word lo 185
word locatie -366
word loger 219
word lokal -274
word loker 156
word loket 133
word loopt 300
word los -264
word losligg -275
word luidt 265
word ma 192
word maakt 256
word maaltijd 174
word maand 56
word maandag 300
word maart 108
word maatschapp -265
word mag 103
word mail 172
word mak 239
word mama 296
word mar -69
word markt -207
word mast -303
word matras -311
word matrass 3
word me 370
word meegepakt 131
word melding -366
word men 164
word mener 442
word mer -98
word met 103
word meter 381
word middel -218
word mij 524
word mijn 165
word milieustrat -294
word mist -202
word mn 75
word mo -253
word moe 218
word moeder -5
word moek 292
word moest 246
word moet 60
word mog -109
word monteur 264
word monumentendag -213
word moogt 241
word morgen 306
word moskee -206
word motor -196
word mur -196
word museum -325
word mvg 268
word my 370
word n 318
word na 229
word naast -127
word nabij -284
word nadar -299
word nam 140
word namen -167
word navigatie -376
word nederland 323
word nee -348
word neemt -294
word nel -263
word nem 102
word nen -300
word new -76
word ni 248
word nie 443
word niemand -346
word niet -147
word nieuw 407
word nik 151
word nl 179
word noar 267
word nonkel 229
word nooit 267
word nor 260
word nou 309
word nu 157
word nummer 168
word ochtend -216
word oktober 303
word olie -244
word oma 379
word omdat 294
word omgevall -198
word omhog -171
word omvall -217
word omvergered -297
word omzet -168
word onder 237
word onderbur 201
word onderuit -260
word ongever -340
word ontvang 339
word op -93
word opa 379
word open -222
word openbar -317
word opengebrok -162
word ophal 142
word oplever 270
word oprit 330
word opruim -253
word opvang -312
word oranjeveren -238
word ord 292
word oud -76
word oudenaard 313
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
word papa 361
word papier 483
word papierbak 251
word park -183
word parkeergarag -141
word parkeerplat -254
word parkeert -194
word parkeervergunn 379
word parker -184
word parking -239
word parkj -192
word parochiezal -363
word pas -190
word paspoort 143
word pass 203
word pc 262
word per 112
word pijlkruid 193
word plafond 262
word plan -282
word plantsoen -345
word plastic 266
word plat -188
word platan -196
word pleintj -328
word plek -271
word plezier 167
word pmd 220
word poortj 245
word post 481
word postadres -321
word postbod 333
word postcod 483
word postcodegebied -262
word postkantor -275
word pottenbak 221
word precies -148
word print -265
word printer 217
word problem 291
word prullenbak -251
word ps 437
word puin -178
word putdeksel -271
word ram 144
word rat -231
word recht -202
word rechtover -255
word recyclagepark -406
word red -239
word reken -410
word residentie -220
word ria 402
word rijban -270
word rijdt -288
word riool 245
word rioolput -209
word roeselar -6
word rok -301
word rommelmarkt -157
word rond -53
word ruit -231
word s -256
word samenwon 421
word schilder 294
word schimmel 257
word schol 65
word schoolkinder -293
word schoonmoeder 284
word schreeuwt 264
word schrijf 251
word schur 313
word schutting 401
word september 179
word sind 162
word sint -151
word sit -66
word slaapkamer 389
word slaapkamerram 348
word slaapt 220
word slan -265
word slap 299
word slecht 355
word sleutel 336
word slop 191
word sluikstort -224
word snackbar -266
word snapp 220
word sociaal -202
word social -163
word sorteerzak 345
word spanj 262
word speelplein -310
word speelt -271
word speeltuin -189
word spekglad -260
word sporthal -359
word sportpark -297
word sportzal -204
word spuit -162
word stadhuis -273
word stadskantor -307
word stan 260
word stank 232
word start -241
word station -181
word sted 177
word steenweg 458
word steiger -205
word stek 337
word stekkie 265
word stel 322
word stemm -259
word stempas 253
word sten 363
word stond 348
word stookt 262
word stort -300
word straatlamp -190
word straatlantaarn -207
word straatnaambord -219
word straatverlicht -305
word strat -163
word stret -348
word struik -263
word student 342
word studentenhuis 362
word studentenkamer 286
word studio 215
word stuk -282
word stur 296
word supermarkt -267
word t -155
word tafel -267
word tak 98
word tandart -185
word tant 380
word tarief -233
word te 231
word tegenover -297
word tel 345
word tem 221
word tent -303
word tentoonstell -239
word ter -549
word terpstra 277
word terwijl 506
word thuis 158
word thuisadres 333
word thuisbezorgd 218
word thuiskom 235
word thv -229
word tien 190
word tijd -201
word tijdelijk 254
word to 352
word toe -263
word tor -196
word tot -205
word trafohuisj -266
word traplift 315
word trappenhuis 213
word trash 309
word trek 302
word troep -201
word trouwgesprek 173
word tuin 452
word tuinhuis 274
word tulpstrat -206
word turk -303
word turnhout 254
word tuss -292
word twed 56
word twee 255
word typ -311
word u 523
word uit 161
word up -357
word urgentie 240
word utrecht 242
word uur 54
word uw 406
word vader 196
word vakantie -273
word vall -220
word valt 173
word van 66
word vanaf 124
word vannacht 371
word vastzet -242
word veegwag 183
word veilig -262
word vel -146
word velo -241
word veranda 299
word verder -234
word verderop -242
word verdiep 288
word veren -415
word verenigingsgebouw -200
word verf -162
word verfpot -202
word vergunn 356
word verhuis 160
word verhuisd 317
word verhuist -350
word verhuiz 521
word verhur 91
word verhuusd 247
word verkeersbord -382
word verkocht 222
word verpleeghuis -194
word verstopt -178
word vertrek 263
word vertrok 229
word verzak -269
word verzakt -309
word vier 53
word vierd 288
word vies -222
word vijf 172
word vijv 273
word vind 271
word vlakbij -380
word vloek -201
word voedselbank -334
word voet -217
word voetpad -281
word vogelpik -201
word vol -251
word volgend 240
word volkstuin 181
word volled -198
word vooral -273
word voorbij -223
word voordeur 400
word voortan 255
word voortuin 280
word vor -29
word vorig 276
word vraagj -232
word vraagt -313
word vraagtek 156
word vrag 41
word vriend 364
word vriendin 321
word vrijdag -228
word vrouw 307
word vuilbak -182
word vuilkar 287
word vuilniskalender 164
word vzw -392
word waarborg 248
word waard 235
word waarom 309
word wachtwoord -275
word wag -159
word wakker 407
word wanner 168
word want 434
word war -170
word waregem 247
word was -187
word wasmachin -400
word wat -309
word waterlelie 253
word we 108
word weekend -208
word weg -271
word wegdek -133
word wek 133
word wel -222
word welk -126
word wer -283
word werk -106
word werkt -308
word wet 199
word wettelijk 306
word wetter 255
word weun 374
word weunt 295
word wij 113
word wijk -266
word wijkagent 211
word wijkverpleegkund 320
word wil 77
word will -245
word wilt 241
word winkelpand -217
word wip -204
word woen 289
word won 225
word wonend 307
word woning 189
word woonacht 526
word woonadres 386
word woonhuis 296
word woont 319
word woonwag 275
word word 420
word wordt 211
word wortel 193
word wou 209
word wrak -257
word xt 185
word xz 246
word yilmaz 272
word you 435
word your -184
word zag -490
word zak -152
word zal -181
word zaterdag -118
word ze -185
word zebrapad -375
word zeg 274
word zegg 170
word zeker 273
word zel 320
word zelf 322
word zetel -212
word zich 365
word zie -424
word zien 61
word zn 225
word zoal 443
word zoekt -319
word zomer 284
word zon 97
word zond -232
word zondag -94
word zonder 25
word zonnepanel 255
word zottegem -207
word zou 407
word zoud -225
word zowat -314
word zutph 220
word zwan -216
word zwembad 97
word zwerfvuil -304
word zwijndrecht 221
word zx 265
word zyn 232
`,
};
