import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1130 that are not.
 * On families it was not taught on:
 * - above -1: found 98.3 %, wrongly 5.4 %
 * - above -0.5: found 97.4 %, wrongly 3.6 %
 * - above 0: found 95.7 %, wrongly 2.4 %
 * - above 0.5: found 93.6 %, wrongly 0.9 %
 * - above 1: found 90.4 %, wrongly 0.4 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:8fe7b9bd32fc8fec6185346946b6ae2b6f86eef12796d56a3d73f6ce2dc211fc",
  intercept: -1.118,
  weights: `
before ( 385
before ) 255
before , 69
before 0 -180
before : -33
before @code -160
before ^ 29
before aan 154
before aanvrag -290
before achter 118
before adres 580
before allen 173
before altijd 356
before ander -290
before appartement 386
before bel -272
before ben 155
before betal -261
before bezwar 256
before bib 253
before bij 359
before binn 442
before blijft -226
before bov 226
before brief -208
before bsn -112
before bur 257
before bus 202
before buurvrouw 231
before caf 394
before cod -178
before containerpark -317
before d 231
before da -262
before dan -264
before de 94
before den 209
before der 331
before deur 71
before die 109
before dit 216
before dod 150
before dokterspraktijk 247
before doorgev 262
before dor 370
before een -111
before eid -286
before eig 225
before elk 208
before euro -211
before even -232
before ex 289
before extra 255
before fietspad 239
before formulier -203
before fritur 217
before fuif 271
before gan 405
before ge -221
before gebor 246
before gedumpt 313
before geeft -277
before gehad 254
before gekopieerd -285
before gekreg 279
before gemeentehuis 284
before geparkeerd 244
before grag 173
before grofvuil 190
before hal 193
before har 288
before hebb 176
before heeft -202
before hem 189
before het 236
before hier 158
before hoe -183
before hoogacht 172
before hoogt 305
before hotel 324
before huis 81
before hur 189
before huurt 292
before ich 292
before id -290
before iemand 245
before ik -112
before in 180
before ingeschrev 202
before je 190
before jullie -159
before juni 276
before kaart -267
before kaartnummer -266
before kamer 264
before kan 476
before kantor 232
before kapsalon 301
before kat 255
before kelder -246
before kijk 235
before kind -172
before kort 268
before kot 364
before krijgt -247
before laadpal -185
before laatst 290
before lantaarnpal 249
before licht 224
before ligg 214
before ligt 321
before lod 332
before maand 216
before maandag 243
before mag 223
before mama 337
before man 101
before me 127
before mei 327
before meld 203
before met 89
before meter 172
before mij -42
before mijn 155
before milieustrat 206
before mn 201
before moeder 288
before moskee 294
before my 252
before naast 181
before nacht 196
before nar 407
before neemt -225
before nen 173
before niet 226
before nieuw 334
before nu 150
before ocmw 307
before of -387
before officieel 199
before oktober 305
before ondergrond 238
before onderuit 213
before ons 294
before op 227
before open 194
before optred 267
before ouder 195
before over -145
before papa 272
before parkeerretributie -241
before parker 152
before parkinson 174
before per 113
before pincod -192
before poppodium 247
before postcod 216
before reken -195
before rijbewijs -174
before rijksregisternummer -268
before riool 214
before rommelmarkt 190
before rotond 198
before schur -299
before sind 288
before sint 215
before slaapkamer 189
before slaapt 325
before sleutel 256
before sluikstort 226
before smet 303
before sociaal 180
before sta 267
before stad -299
before stan 340
before stat -166
before stek 257
before stoep 254
before stopt 386
before student 289
before studio 304
before stuk -234
before stur 166
before subsidie -217
before t 3
before tegenover 171
before tegenwoord -256
before telefon -288
before ter 223
before terwijl 147
before thuisbezorgd 239
before tot 263
before trek 280
before trekt 251
before uit 56
before uw -199
before van 97
before vanaf 294
before verhuisd 302
before verhuist 276
before verhuiz 309
before verhur 208
before verkeerd 239
before voetpad 239
before vol 312
before waard 237
before waarom 231
before wanner -309
before want -245
before was -153
before water 239
before wel -147
before wer 302
before wij 179
before won 263
before woont 481
before woonwag 251
before word 289
before wordt 133
before zag 199
before zaterdag 241
before ze 254
before zebrapad 146
before zegg 162
before zelf 262
before zen 219
before zet 217
before zetel 249
before zich 227
before zien 178
before zijn 274
before zit 397
before zo -173
before zon -145
before zonder 314
before zou 116
before zus 163
before zwembad -281
before1 ( 206
before1 ) 214
before1 , 108
before1 0 351
before1 : 160
before1 ^ -258
before1 a 348
before1 aan 420
before1 achter 265
before1 al -240
before1 bewoner 262
before1 bibliothek 142
before1 bij 390
before1 blauw -287
before1 broertj -237
before1 caf 208
before1 cod -293
before1 dar -387
before1 dat -77
before1 diabetes -355
before1 die -290
before1 dochter -321
before1 drie -216
before1 een -396
before1 eid -271
before1 en -212
before1 er -351
before1 gebor -291
before1 gegeven 237
before1 geldig -155
before1 ging -240
before1 gymzal 239
before1 hangt -246
before1 heeft -328
before1 hog 328
before1 id -253
before1 ik -504
before1 inschrijv -283
before1 jan 249
before1 jullie -267
before1 kaartnummer -171
before1 kanaaldijk 300
before1 keuk 245
before1 kind -328
before1 krijg -262
before1 kringlop 311
before1 lang 322
before1 liter -280
before1 mag -287
before1 mama -245
before1 mar 206
before1 met -483
before1 mij 209
before1 mijn -310
before1 milieustrat 169
before1 mn -283
before1 moeder -316
before1 naast 306
before1 nar 401
before1 national -364
before1 nu 418
before1 nummer -245
before1 of -150
before1 onder -146
before1 op 370
before1 open -292
before1 oud 201
before1 over 156
before1 pal -226
before1 pand 153
before1 parochiezal 245
before1 pas -241
before1 paspoort -196
before1 prin 282
before1 rond 286
before1 sectie -284
before1 sint 335
before1 speelplein 315
before1 speeltuin 294
before1 stembureau 238
before1 strat 274
before1 tankstation 188
before1 tegenover 349
before1 ter 206
before1 thuis 232
before1 thuisadres 152
before1 thv 216
before1 tuss 138
before1 twed -251
before1 van 192
before1 vlakbij 186
before1 volgen -232
before1 vor 334
before1 vriend 290
before1 wachtwoord -195
before1 wij 242
before1 wit -301
before1 won 384
before1 wonend 200
before1 woning 237
before1 woonacht 310
before1 woont 374
before1 ze -357
before1 zegt -207
before1 zijn -244
before1 zit 259
before1 zon -122
before1 zoontj -222
before2 ) -297
before2 , -109
before2 0 -195
before2 : -294
before2 @code -175
before2 ^ -121
before2 adres 314
before2 afsprak -247
before2 altijd 212
before2 appartement 239
before2 bak 235
before2 bakker 240
before2 ban 195
before2 ben 127
before2 bewoner 182
before2 bewonerskaart -201
before2 bij 262
before2 bom 183
before2 bur 200
before2 buurthuis 244
before2 container 168
before2 dak 261
before2 districtshuis 217
before2 dochter -246
before2 donker 215
before2 een -359
before2 en -103
before2 familie 195
before2 garag 211
before2 gat -146
before2 gezin 166
before2 gister 270
before2 heb -263
before2 heeft -300
before2 het 83
before2 hiernaast 250
before2 hij 219
before2 hoek 322
before2 hof 312
before2 hoogt 197
before2 huis 133
before2 huisadres 250
before2 in -204
before2 ingeschrev 266
before2 is -188
before2 jan 276
before2 jar 252
before2 kamer 321
before2 kapot 253
before2 kerkstrat 197
before2 kermis 97
before2 lamp 312
before2 lan 345
before2 les -240
before2 liv 216
before2 lokal 271
before2 mar 126
before2 me -183
before2 men -231
before2 mer 320
before2 met -192
before2 mij 146
before2 mijn -113
before2 mn -164
before2 nar 160
before2 niet -234
before2 nog 217
before2 nou 240
before2 oma 243
before2 ongever 227
before2 ons 111
before2 op 175
before2 open -247
before2 park -196
before2 pin -240
before2 plat 20
before2 pleintj 248
before2 post 190
before2 recht 137
before2 rij -289
before2 rijdt -250
before2 sam 221
before2 schol 159
before2 speeltuintj 185
before2 sta 188
before2 stationsplein 204
before2 steenweg 185
before2 stek 202
before2 stoep 152
before2 studentenkamer 228
before2 stur 200
before2 thuis 263
before2 tis 255
before2 tuin 226
before2 uit 154
before2 uw -209
before2 van -163
before2 vergunn -303
before2 verhuisd 125
before2 vriend 215
before2 was -263
before2 weg 237
before2 werk 217
before2 wij -75
before2 won 170
before2 woning 400
before2 woonadres 263
before2 woonhuis 262
before2 woont 207
before2 word 108
before2 wrak -171
before2 zaterdag 230
before2 ze -166
before2 zebrapad 219
before2 zegt -256
before2 zie -221
before2 zit 338
before2 zwan 230
before2 zwembad 169
behind ! 235
behind $ 61
behind ( -287
behind , -38
behind . 148
behind 0 -233
behind : 185
behind ? -74
behind @code -279
behind aalst 241
behind aanslag 231
behind ab 217
behind achter 175
behind adres 232
behind afgeslet 238
behind al -143
behind all 214
behind allebei -230
behind allen -147
behind als -95
behind altijd 224
behind ander 264
behind anoniem 217
behind anorexia -230
behind appartement 239
behind avond 281
behind az 253
behind basisschol 254
behind begint 282
behind bel 412
behind ben 176
behind betaald -192
behind betal 156
behind bij -285
behind blijft 165
behind blok 213
behind bordj 275
behind bov -139
behind brug -135
behind buit 291
behind bur 342
behind container 429
behind dank -271
behind dar 205
behind dat -214
behind de -103
behind den 129
behind derd 253
behind deur 291
behind dicht 162
behind die -124
behind diksmuid 236
behind dinsdag -187
behind dit 379
behind doet 264
behind dor 234
behind echt -192
behind een -71
behind elf -198
behind elk 168
behind en 41
behind er -47
behind euro -300
behind for 282
behind frigo 191
behind gan 331
behind garag 271
behind gat 247
behind gelijk -240
behind gemeentehuis -237
behind gen 50
behind genk 371
behind gent 182
behind geslot 360
behind gestol -217
behind geweigerd -154
behind gewon 140
behind geword 237
behind gft 284
behind gister -134
behind glasvezel 228
behind gsm 200
behind had -329
behind hag 219
behind halt 257
behind hangt 135
behind hasselt 241
behind heb -194
behind hebb 98
behind hek 251
behind hel 170
behind hem 311
behind hier 154
behind hoe 248
behind hog 228
behind hor 195
behind huis -277
behind hur -199
behind iederen 214
behind ik 24
behind ingang 247
behind inschrijv 301
behind is -135
behind jong 254
behind juni 278
behind kaart -190
behind kan -252
behind kapot -214
behind ker 232
behind kermis -265
behind kid -205
behind kijk -184
behind kind 277
behind kinder 374
behind kk 324
behind klein -177
behind kom 131
behind komt 137
behind kotbas 304
behind krijg -134
behind kunt 132
behind lamp 194
behind lang -258
behind langskom 359
behind las -305
behind lat -194
behind leegstandsheff 171
behind lekt 254
behind leuv 208
behind lift -60
behind ligg 184
behind lo 179
behind loker 295
behind los 305
behind maart 275
behind mar -328
behind mee -270
behind meld 342
behind men 143
behind mer -356
behind met 13
behind meter -205
behind mij -90
behind mijn -219
behind mn 181
behind moest -227
behind moet 321
behind mur 280
behind n -305
behind na 227
behind naast -143
behind nacht 203
behind ne 270
behind nie 307
behind niet 173
behind nodig 396
behind nog 72
behind nooit 148
behind nu -321
behind ochtend 222
behind of 129
behind onder 232
behind ontheff 269
behind ook 333
behind oostend 198
behind op -271
behind open 282
behind pal 179
behind papier 380
behind parkeervergunn -276
behind parker 377
behind per 239
behind pincod -224
behind plat -161
behind plein -299
behind poort 237
behind procent -238
behind ps 229
behind put 248
behind ram 182
behind red -209
behind reken -234
behind rest 269
behind retributies 321
behind rijbewijs -358
behind riool 226
behind rod 310
behind roeselar 277
behind rolstoel 251
behind rotterdam 232
behind s 197
behind schef -191
behind sit -281
behind slap 221
behind sleutel 274
behind stad 246
behind stadhuis -286
behind stat -199
behind sted 231
behind stel 264
behind stoep 349
behind stoeptegel 207
behind stuk -97
behind t -274
behind te -150
behind teg -350
behind teken 210
behind tel 211
behind ter -229
behind thuis 240
behind toe 288
behind toen -216
behind twee -212
behind urgentie 288
behind uur 197
behind uw -218
behind van -109
behind vannacht 277
behind vel -232
behind vergunn -231
behind verkeersbord 252
behind vervaldag -221
behind vervalt -300
behind vier 90
behind vol 126
behind voordeur 257
behind vor -39
behind vuilbak 250
behind vuilzak 192
behind waarom 185
behind wachtwoord -283
behind was -158
behind we 157
behind weg 208
behind wek 75
behind wel -174
behind welk 232
behind werd -181
behind wet 182
behind wie 101
behind wij 348
behind will 198
behind winkel 239
behind won 81
behind zal -175
behind zaterdag 141
behind ze -148
behind zegt -79
behind zes -387
behind zien 160
behind ziet -278
behind zij -173
behind zo 43
behind zon -213
behind zonnepanel -239
behind zx 185
behind1 $ 176
behind1 ( 250
behind1 , 190
behind1 0 -119
behind1 ; 248
behind1 ? 139
behind1 aan -208
behind1 ab -285
behind1 abc -216
behind1 al 229
behind1 aout -255
behind1 bij -229
behind1 cijfer -263
behind1 da 273
behind1 dar 285
behind1 das 262
behind1 dicht 198
behind1 drie -223
behind1 duizend -342
behind1 dus 288
behind1 een 338
behind1 en -7
behind1 evergem 239
behind1 gen 326
behind1 gestuurd 246
behind1 grag 215
behind1 handteken -259
behind1 hangt 255
behind1 heb 237
behind1 heeft 102
behind1 hier 204
behind1 hond -160
behind1 in 221
behind1 is 261
behind1 jan -341
behind1 kilo -233
behind1 kind -277
behind1 klopt 213
behind1 knippert 159
behind1 kw -229
behind1 leerling -265
behind1 ligg 248
behind1 ligt 198
behind1 man -305
behind1 mar 70
behind1 met 269
behind1 mg -245
behind1 moet 179
behind1 nar 210
behind1 ner -216
behind1 nul -301
behind1 of 76
behind1 om -219
behind1 ook 223
behind1 op -310
behind1 open 292
behind1 plusser -223
behind1 procent -253
behind1 rijdt -258
behind1 sept -210
behind1 stan 271
behind1 stat 180
behind1 ste -219
behind1 stinkt 322
behind1 stoel -279
behind1 studentenhuis 296
behind1 te 284
behind1 toch 292
behind1 van -254
behind1 vor -389
behind1 wanner 300
behind1 war 198
behind1 werkdag -208
behind1 wil 251
behind1 zeker 224
behind1 zet 305
behind1 zijn 157
behind1 zit 137
behind2 $ -97
behind2 ) 253
behind2 . -449
behind2 0 -114
behind2 : 432
behind2 ? -183
behind2 @code -328
behind2 aan -183
behind2 adhd -215
behind2 al 275
behind2 alles 186
behind2 altijd 234
behind2 antwerp 225
behind2 augustus -177
behind2 bc 185
behind2 bel 185
behind2 bestat -233
behind2 blank 199
behind2 borgerhout 312
behind2 dan -380
behind2 dar 291
behind2 dat 311
behind2 de 115
behind2 die 135
behind2 dor -361
behind2 draait 235
behind2 dus 156
behind2 een 293
behind2 en -46
behind2 er -153
behind2 gen -184
behind2 gent 251
behind2 gevar 197
behind2 haha -260
behind2 heb 348
behind2 hebb 207
behind2 heeft 184
behind2 hoe 235
behind2 hoevel 339
behind2 hun 268
behind2 ik 61
behind2 is -166
behind2 januari -198
behind2 kan 218
behind2 kom 208
behind2 krijg 257
behind2 mag 39
behind2 man 199
behind2 mar 56
behind2 mijn 264
behind2 mn 198
behind2 moet -96
behind2 na 213
behind2 ne 314
behind2 niet -134
behind2 nog -123
behind2 november -249
behind2 nu 236
behind2 of -252
behind2 ons 175
behind2 op -94
behind2 open 184
behind2 opengebrok 216
behind2 paspoort -378
behind2 per -242
behind2 roeselar 297
behind2 schef 190
behind2 stat -152
behind2 t 125
behind2 te -284
behind2 tot 154
behind2 tr 258
behind2 u -291
behind2 uw -233
behind2 van -184
behind2 vergunn 337
behind2 verzoekt 233
behind2 vor -176
behind2 wanner -198
behind2 war 243
behind2 wat 204
behind2 wet 308
behind2 wij -204
behind2 wil 228
behind2 will 235
behind2 word 160
behind2 xk 208
behind2 zegt -188
behind2 zes 85
behind2 zit -250
behind2 zoek 222
behind2 zonder -335
bothBefore , aan 224
bothBefore , ik -394
bothBefore , op 155
bothBefore , van 315
bothBefore 0 , -179
bothBefore 0 0 -430
bothBefore 0 en -224
bothBefore 0 liter -280
bothBefore 0 nar 312
bothBefore : 0 -348
bothBefore : is -245
bothBefore ^ , 218
bothBefore ^ adres 190
bothBefore ^ bij 312
bothBefore ^ blauw -252
bothBefore ^ dochter -259
bothBefore ^ er -210
bothBefore ^ ik -471
bothBefore ^ kaartnummer -171
bothBefore ^ lang 298
bothBefore ^ mijn -254
bothBefore ^ mn -245
bothBefore ^ nummer -245
bothBefore ^ oud 191
bothBefore ^ tegenover 203
bothBefore ^ twed -251
bothBefore ^ van 223
bothBefore ^ wij 349
bothBefore ^ zwembad 269
bothBefore adres : 261
bothBefore adres is 277
bothBefore allen op 243
bothBefore altijd op 249
bothBefore ben woonacht 249
bothBefore bewoner van 182
bothBefore bom tegenover 232
bothBefore dat is 376
bothBefore dat op 341
bothBefore de gymzal 239
bothBefore de kringlop 259
bothBefore de parochiezal 250
bothBefore die op 286
bothBefore domicilie is 244
bothBefore een wachtwoord -195
bothBefore familie op 195
bothBefore gat van 295
bothBefore gister op 270
bothBefore hal , 238
bothBefore heeft als -229
bothBefore hij woont 219
bothBefore hoek met 264
bothBefore hof ter 206
bothBefore hof van 296
bothBefore hoogt van 197
bothBefore huis ( 205
bothBefore huis , 223
bothBefore huis in 313
bothBefore huis is 207
bothBefore huis op 275
bothBefore ik won 341
bothBefore in op 334
bothBefore ingeschrev op 266
bothBefore is dat 186
bothBefore is er -235
bothBefore is toch 294
bothBefore is van -248
bothBefore jan van 276
bothBefore kamer is 250
bothBefore kamer op 208
bothBefore kerk op 254
bothBefore kerkstrat 0 197
bothBefore lan van 337
bothBefore met mijn -273
bothBefore mij op 172
bothBefore mijn dochter -299
bothBefore mijn gegeven 237
bothBefore mijn huis 346
bothBefore mijn moeder -316
bothBefore mijn woning 237
bothBefore mn broertj -237
bothBefore moeder , 313
bothBefore nog op 171
bothBefore nou op 240
bothBefore nu op 265
bothBefore ons huis 282
bothBefore sam op 221
bothBefore schol in 188
bothBefore sta op 188
bothBefore stadskantor , 309
bothBefore stat aan 245
bothBefore stationsplein 0 204
bothBefore steenweg op 185
bothBefore stur nar 200
bothBefore thuis , 242
bothBefore thuis op 125
bothBefore toch op 175
bothBefore uw sit -166
bothBefore van 0 -411
bothBefore van mijn -157
bothBefore van parkeergarag 301
bothBefore verhuisd nar 112
bothBefore vor mijn -261
bothBefore we won 231
bothBefore wij won 299
bothBefore wij zijn -183
bothBefore won : 246
bothBefore won in 407
bothBefore won nu 187
bothBefore won op 281
bothBefore won zelf 298
bothBefore woont in 230
bothBefore word op 239
bothBefore wrak met -171
bothBefore zit op 380
bothBefore zwan , 245
earlier , 123
earlier . -361
earlier 0 -438
earlier @code -212
earlier aan 229
earlier adres 307
earlier ah 268
earlier begint -185
earlier bij 208
earlier dat 176
earlier de 412
earlier die 231
earlier doet 226
earlier doorgev 340
earlier een 211
earlier en 152
earlier er 127
earlier grofvuil 242
earlier het 289
earlier ik 228
earlier in 184
earlier is 443
earlier ja 314
earlier jasmijnstrat 249
earlier kan 157
earlier krijg 203
earlier lan 270
earlier lantaarn 259
earlier ligt 246
earlier me 249
earlier met -91
earlier mijn -151
earlier moet -260
earlier nacht 207
earlier niet 312
earlier nieuw 330
earlier nummer -187
earlier ons 157
earlier op 342
earlier strat 250
earlier te -327
earlier van 249
earlier verget 268
earlier voorburg 270
earlier vor -282
earlier war -80
earlier wij 290
earlier wil 259
earlier won 344
earlier ze 298
earlier zijn -248
elsewhere ! 299
elsewhere ( -264
elsewhere ) -257
elsewhere , 25
elsewhere . 198
elsewhere 0 -263
elsewhere ? -97
elsewhere @code -284
elsewhere aan -258
elsewhere aanbell 234
elsewhere aanvrag 183
elsewhere adres 334
elsewhere afdel -276
elsewhere afsprak -191
elsewhere afvalbak 216
elsewhere afvalpas 331
elsewhere al -55
elsewhere alles -237
elsewhere allez 244
elsewhere als 150
elsewhere alvast 125
elsewhere antwoord 199
elsewhere app -157
elsewhere auto 103
elsewhere avond 287
elsewhere b -353
elsewhere bak 276
elsewhere be 252
elsewhere bedankt 136
elsewhere ben 153
elsewhere best 120
elsewhere betekent -361
elsewhere betreft 210
elsewhere bewoner 285
elsewhere bezorgd 184
elsewhere bezorgt 230
elsewhere bijna 209
elsewhere binn -164
elsewhere binnenkort 231
elsewhere bom 337
elsewhere brandwer 211
elsewhere bsn -318
elsewhere burg 334
elsewhere burgerzak -203
elsewhere bus -203
elsewhere buurt 314
elsewhere caf 263
elsewhere carport 265
elsewhere club -258
elsewhere d 298
elsewhere daaran -252
elsewhere dag 389
elsewhere dak 329
elsewhere dar 25
elsewhere dat -229
elsewhere de 145
elsewhere deur 423
elsewhere dicht 94
elsewhere die -130
elsewhere digid -189
elsewhere dit 83
elsewhere docstop -265
elsewhere doe 241
elsewhere doen 147
elsewhere doorgev 263
elsewhere dor 224
elsewhere dr 337
elsewhere drad 250
elsewhere drempel 266
elsewhere een -164
elsewhere eerst 144
elsewhere eid -295
elsewhere eig 349
elsewhere elfd -302
elsewhere elk 384
elsewhere en -170
elsewhere er 176
elsewhere erbij 383
elsewhere ergen -214
elsewhere euro -273
elsewhere exampl 379
elsewhere fotos 245
elsewhere g 164
elsewhere gan 329
elsewhere gat 376
elsewhere ge 279
elsewhere gebor 170
elsewhere gef 236
elsewhere gekom 233
elsewhere geldt -218
elsewhere gelijk 263
elsewhere gemeent -388
elsewhere gemeentehuis 230
elsewhere gerust 204
elsewhere getuig 176
elsewhere geveltuintj 266
elsewhere gevraagd 419
elsewhere gewon 135
elsewhere gezien 181
elsewhere gezin 192
elsewhere goeiemiddag 207
elsewhere gratis -334
elsewhere gsm 495
elsewhere gustaf 335
elsewhere h 297
elsewhere had -297
elsewhere half 264
elsewhere har 160
elsewhere heb -126
elsewhere hebt 347
elsewhere hel 428
elsewhere hem 368
elsewhere het 30
elsewhere hier 167
elsewhere hij -229
elsewhere hoek 183
elsewhere hoevel -129
elsewhere hoever 154
elsewhere hond 256
elsewhere hor 140
elsewhere huis -94
elsewhere i -227
elsewhere iemand 262
elsewhere iet -98
elsewhere ik 47
elsewhere in 19
elsewhere ingang 208
elsewhere ingedi 224
elsewhere initiatief 266
elsewhere inschrijv -271
elsewhere inwoner 277
elsewhere is -180
elsewhere j 291
elsewhere je 135
elsewhere jullie -76
elsewhere juni 193
elsewhere kaartnummer -334
elsewhere kan -166
elsewhere kind 297
elsewhere kindj 248
elsewhere klein 162
elsewhere klopt 134
elsewhere kom 146
elsewhere kran 271
elsewhere krijg 108
elsewhere kunn 230
elsewhere kunt 462
elsewhere laatst -296
elsewhere lamp 276
elsewhere lang 218
elsewhere lat -149
elsewhere leg -246
elsewhere les 192
elsewhere lever 251
elsewhere liefst 212
elsewhere ligt 247
elsewhere loker -307
elsewhere loopt -185
elsewhere maand 248
elsewhere maart 282
elsewhere machin -265
elsewhere mag 138
elsewhere mak 114
elsewhere mar -86
elsewhere markt -182
elsewhere matrass 265
elsewhere mee -114
elsewhere meld 70
elsewhere melding 269
elsewhere merci 213
elsewhere met 154
elsewhere mevr 266
elsewhere mij 272
elsewhere mijn 156
elsewhere minut -268
elsewhere moeder 264
elsewhere moeilijk -258
elsewhere moeit 256
elsewhere moet 9
elsewhere na 197
elsewhere nacht 293
elsewhere nar -85
elsewhere nationaliteit 223
elsewhere ne 292
elsewhere nie 337
elsewhere niet -70
elsewhere nieuw 256
elsewhere nieuwjar 244
elsewhere nik -153
elsewhere nor -270
elsewhere normal -204
elsewhere nou 304
elsewhere nr -232
elsewhere nummer -221
elsewhere ocmw -261
elsewhere of -89
elsewhere ontvang 284
elsewhere onz 182
elsewhere ooit -178
elsewhere ook -114
elsewhere op -120
elsewhere ophal 275
elsewhere oranj 300
elsewhere ord 265
elsewhere over 184
elsewhere p 252
elsewhere pamperbonn 248
elsewhere parkeerkaart -195
elsewhere parker 207
elsewhere parking -280
elsewhere penningmeester -270
elsewhere plat 286
elsewhere post 179
elsewhere pr 182
elsewhere precies -259
elsewhere r 256
elsewhere rat 133
elsewhere reken 343
elsewhere rest 282
elsewhere rijksregister 367
elsewhere rioollucht 309
elsewhere rolstoel 242
elsewhere rr 227
elsewhere ruim 271
elsewhere s 241
elsewhere scheelt -296
elsewhere schep 188
elsewhere schimmel 228
elsewhere schol -308
elsewhere schrijf 324
elsewhere schur 231
elsewhere secretariaat -293
elsewhere seg 244
elsewhere sind 119
elsewhere slaapkamer 155
elsewhere slap 138
elsewhere sluit -254
elsewhere speelpleinwerk -225
elsewhere stadhuis -255
elsewhere stan 321
elsewhere stat 157
elsewhere stembureau 248
elsewhere stemm -251
elsewhere sten 261
elsewhere stopt -185
elsewhere straatverlicht 212
elsewhere strak -266
elsewhere student 217
elsewhere stuk 259
elsewhere stuurt -257
elsewhere t 305
elsewhere te 210
elsewhere ter -288
elsewhere terpstra -291
elsewhere terras 178
elsewhere terug -144
elsewhere thuis 368
elsewhere toch -64
elsewhere tot 426
elsewhere trek 247
elsewhere tuin 256
elsewhere twee 213
elsewhere u 185
elsewhere v 116
elsewhere vader 221
elsewhere vast -292
elsewhere verhuis 270
elsewhere via 229
elsewhere vol 179
elsewhere volgen -154
elsewhere volstat 237
elsewhere vor -162
elsewhere vraagt -312
elsewhere vriendelijk 176
elsewhere vrouw 286
elsewhere w 136
elsewhere waarom -189
elsewhere wacht 287
elsewhere wanner 157
elsewhere war -268
elsewhere was -152
elsewhere wat 45
elsewhere we -109
elsewhere wer 324
elsewhere werf 262
elsewhere wet -60
elsewhere wethouder 227
elsewhere wie 90
elsewhere wij 143
elsewhere wijkagent 231
elsewhere wil 43
elsewhere will -314
elsewhere wit 297
elsewhere won 494
elsewhere woning 268
elsewhere woningbouw 303
elsewhere word -191
elsewhere yusuf 146
elsewhere zak 220
elsewhere zat 267
elsewhere ze -128
elsewhere zegt 173
elsewhere zetel 254
elsewhere zich 287
elsewhere zij 177
elsewhere zijn -249
elsewhere zo -272
elsewhere zoek -244
elsewhere zomer -225
elsewhere zon 156
elsewhere zwembad 120
ending aaf 344
ending aai 332
ending aak -266
ending aal -310
ending aan 748
ending aar -102
ending aart -145
ending aat 487
ending acht 491
ending ad 163
ending ade 605
ending af -317
ending ag -497
ending ai 332
ending ak -394
ending al -285
ending alf -262
ending alie -227
ending amer -151
ending amp 482
ending anaf -369
ending ang 261
ending ans 481
ending ant 210
ending ar -102
ending ard 249
ending arkt 562
ending art -145
ending as -372
ending at 455
ending ate 396
ending aten -209
ending ats 218
ending aven 391
ending baan 166
ending bben -240
ending ben -240
ending berg 405
ending bied -316
ending bos 453
ending burg 286
ending ca 236
ending card -269
ending cht 381
ending code -539
ending dag -360
ending del -236
ending den 180
ending dert -283
ending diep 411
ending dijk 461
ending ding -302
ending dpad 280
ending ds -468
ending dt -335
ending dweg 290
ending eb -294
ending ed -316
ending eden 201
ending eef 504
ending eeft -404
ending eek -242
ending een 340
ending eent 342
ending eer -199
ending ef 509
ending eft -404
ending eg 710
ending egen -343
ending egt -399
ending ehof 347
ending ei 185
ending eide 410
ending ein 636
ending ek -199
ending eke 325
ending el 75
ending elei 352
ending elen -343
ending els -232
ending em 226
ending en -214
ending ens -393
ending ent 216
ending ep -272
ending er -125
ending erei 225
ending eren -218
ending erg 405
ending erik 337
ending erle 200
ending erln 231
ending erom 321
ending ers -128
ending ert -270
ending es 393
ending est 309
ending et -908
ending etnr -209
ending ette -417
ending eweg 384
ending fd 271
ending ft -183
ending gas 271
ending gel 492
ending gen -97
ending ggen 332
ending gm -351
ending gt -352
ending gweg 212
ending hine -227
ending hoek 357
ending hof 581
ending hool 216
ending ht 381
ending hter -237
ending huis 191
ending iaan 251
ending ica 236
ending icht 265
ending id 126
ending ide 410
ending ie -378
ending ied -316
ending ien 187
ending iep 411
ending ier -224
ending ies 240
ending iet -241
ending ift 293
ending ijd -230
ending ijk 605
ending ijn -285
ending ijs -205
ending ikel -309
ending ikln 254
ending il 309
ending in 558
ending inde 384
ending inds -470
ending ine -344
ending ing -181
ending ink 313
ending io -245
ending iro -322
ending is 218
ending isa -297
ending isln 246
ending isnr 373
ending it -362
ending jd -230
ending jk 605
ending jn -285
ending js -205
ending jsnr -226
ending jweg 270
ending kaai 453
ending kaal -199
ending kade 594
ending kamp 448
ending kant 210
ending ke 460
ending kel -309
ending ken 13
ending ker 427
ending ket -426
ending kken 214
ending kker 509
ending kln 254
ending kpad 345
ending kt 562
ending kuil 250
ending kweg 332
ending laan 828
ending laar 381
ending laat -452
ending lage -248
ending las -304
ending leek 252
ending lei 569
ending lein 636
ending len -220
ending lf -390
ending lhof 171
ending lier 209
ending liet 419
ending lijn -259
ending ling -278
ending ln 517
ending loem 424
ending lput 240
ending lstr 215
ending luur 339
ending lweg 235
ending mer -46
ending merk -237
ending mie -240
ending mmer 47
ending mp 482
ending mw -278
ending na -344
ending naf -369
ending nbos 319
ending nd -240
ending nde 384
ending nden 162
ending nds -470
ending ne -468
ending ng -114
ending ngas 271
ending ngel 513
ending nhof 334
ending nit 274
ending nk 313
ending nken 247
ending npad 280
ending npln 250
ending nr -302
ending ns -175
ending nstr 377
ending nswg 311
ending nsz -253
ending nt 274
ending nweg 460
ending oard 290
ending oate 396
ending ode -606
ending odel -291
ending oef 318
ending oek 357
ending oel 321
ending oem 337
ending oen 270
ending oep -415
ending of 603
ending ofd 271
ending og -370
ending oket -422
ending ol 280
ending om 378
ending omie -240
ending on -352
ending ond -220
ending one -332
ending oofd 271
ending oog 353
ending ool 216
ending oom 311
ending oor -515
ending oord 135
ending oorn 348
ending or -599
ending ordt -266
ending oren -289
ending orn 348
ending orp 198
ending ors 219
ending orst 433
ending os 265
ending ost -216
ending ot -573
ending oven 324
ending pad 602
ending pe -456
ending pln 250
ending poel 364
ending pui 450
ending put 240
ending pv -294
ending raaf 344
ending raat 687
ending rand 295
ending rd 229
ending rde 224
ending rden 284
ending rdt -266
ending reef 516
ending reek 327
ending rei 225
ending rg 401
ending rhof 162
ending rica 236
ending ries 240
ending rift 293
ending rijn 263
ending rik 337
ending ring 346
ending rink 275
ending rkt 562
ending rle 200
ending rln 240
ending ro -322
ending roep -415
ending rom 321
ending ron -247
ending ror -286
ending rp 254
ending rren 275
ending rron -247
ending rror -286
ending rst 82
ending rste -219
ending rstr 261
ending rt -91
ending rtnr -365
ending ruid 342
ending rweg 416
ending sa -297
ending sbos 159
ending shof 289
ending sier -230
ending slei 367
ending sln 324
ending sn -511
ending soen 241
ending spad 361
ending sstr 318
ending st 201
ending ste -219
ending ster -198
ending str 635
ending sweg 463
ending swg 311
ending sz -253
ending taat -507
ending ten -227
ending ter -156
ending tie -256
ending tig -292
ending tijd -230
ending ting -261
ending tnr -404
ending tort -196
ending tr 635
ending ts 210
ending tte -258
ending tto 180
ending tuk -251
ending tuur -340
ending tweg 320
ending ui 338
ending uid 502
ending uil 250
ending uin 360
ending uis 256
ending uk -251
ending unt -206
ending ur -114
ending urg 286
ending us 568
ending uter 293
ending utto 236
ending uur -114
ending veld 279
ending ven 512
ending vest 419
ending weg 676
ending wg 325
ending wijk 350
ending wijs -205
ending xstr 261
ending ype -456
kind capital digits-1 907
kind capital digits-2 995
kind capital digits-3 857
kind capital digits-4 -168
kind small digits-1 -906
kind small digits-2 -874
kind small digits-3 -818
kind small digits-4 -1137
pair ( 0 146
pair ( @it 206
pair ( de 187
pair ) 0 -240
pair ) @it 214
pair ) en -271
pair ) is 344
pair ) koolmijnlan -267
pair ) zaterdag -185
pair , 0 264
pair , @code -243
pair , @it 108
pair , aan 219
pair , bedankt -252
pair , bel 152
pair , bewoner 206
pair , daarna 241
pair , dar 58
pair , drie 281
pair , een -189
pair , en 145
pair , er -200
pair , ge 181
pair , gebor 335
pair , geldig -173
pair , gen -283
pair , gordijn 251
pair , gsm 284
pair , hebb 107
pair , heeft 156
pair , hij -248
pair , hoe 237
pair , hoek 243
pair , ich 240
pair , iemand 203
pair , ik 223
pair , is -222
pair , kan -271
pair , kinder 232
pair , klopt -194
pair , komt -40
pair , ma -225
pair , mail 282
pair , mar -25
pair , moek 228
pair , na 264
pair , niet 104
pair , nieuw 219
pair , ons 341
pair , op -159
pair , paspoort 269
pair , rek 382
pair , reken 258
pair , stat -233
pair , t 42
pair , tel 190
pair , tot -264
pair , vervalt -300
pair , verzoekt 233
pair , waarom -173
pair , want -195
pair , war -82
pair , wat -108
pair , welk -259
pair , wie 78
pair , wij -43
pair , wil 224
pair , won -86
pair , wonend 253
pair , wordt -363
pair , zij -198
pair , zijn 178
pair , zit -181
pair . $ 8
pair 0 $ -55
pair 0 ( -192
pair 0 , -499
pair 0 . -132
pair 0 0 -55
pair 0 : -136
pair 0 ? -176
pair 0 @it 351
pair 0 aalst 177
pair 0 ab 217
pair 0 allebei -240
pair 0 antwerp 225
pair 0 augustus -250
pair 0 bc 265
pair 0 betaald -226
pair 0 bij -207
pair 0 blijft -219
pair 0 borgerhout 312
pair 0 brugg 171
pair 0 bus -46
pair 0 d 231
pair 0 dan -224
pair 0 de -296
pair 0 diest 248
pair 0 diksmuid 236
pair 0 doet -204
pair 0 ds 237
pair 0 en -305
pair 0 euro -290
pair 0 fka 321
pair 0 gel 282
pair 0 genk 371
pair 0 gent 261
pair 0 gestol -217
pair 0 hasselt 241
pair 0 heul 278
pair 0 hs 334
pair 0 in -266
pair 0 is -478
pair 0 jar 233
pair 0 jm 196
pair 0 jt 248
pair 0 juli 130
pair 0 juni -212
pair 0 kg -324
pair 0 kind 272
pair 0 kom -289
pair 0 kortrijk 215
pair 0 liter -280
pair 0 lm 272
pair 0 loker 295
pair 0 maand 255
pair 0 maart 175
pair 0 mag -261
pair 0 man 59
pair 0 met -162
pair 0 meter -372
pair 0 nar 248
pair 0 niet -109
pair 0 november -304
pair 0 of -147
pair 0 oostend 239
pair 0 op -154
pair 0 over -191
pair 0 person -279
pair 0 procent -226
pair 0 rb 255
pair 0 rc 233
pair 0 reken -249
pair 0 roeselar 358
pair 0 sint 268
pair 0 sorry -306
pair 0 stat -596
pair 0 stoel -278
pair 0 stoeptegel -309
pair 0 stond -197
pair 0 stopt 252
pair 0 tafel 189
pair 0 tr 258
pair 0 van -238
pair 0 vor -416
pair 0 woont 228
pair 0 xn 253
pair 0 xt 278
pair 0 zijn -219
pair 0 zo -200
pair 0 zottegem 299
pair 0 zx 185
pair : 0 -72
pair : @it 160
pair : akkerlan 292
pair : de 300
pair : fatoumata 248
pair : is -323
pair : moet -263
pair : wij 221
pair ? $ 23
pair @code . -216
pair @code 0 120
pair @code en -298
pair @it $ 176
pair @it ( 250
pair @it , 190
pair @it 0 -119
pair @it ; 248
pair @it ? 139
pair @it aan -208
pair @it ab -285
pair @it abc -216
pair @it al 229
pair @it aout -255
pair @it bij -229
pair @it cijfer -263
pair @it da 273
pair @it dar 285
pair @it das 262
pair @it dicht 198
pair @it drie -223
pair @it duizend -342
pair @it dus 288
pair @it een 338
pair @it en -7
pair @it evergem 239
pair @it gen 326
pair @it gestuurd 246
pair @it grag 215
pair @it handteken -259
pair @it hangt 255
pair @it heb 237
pair @it heeft 102
pair @it hier 204
pair @it hond -160
pair @it in 221
pair @it is 261
pair @it jan -341
pair @it kilo -233
pair @it kind -277
pair @it klopt 213
pair @it knippert 159
pair @it kw -229
pair @it leerling -265
pair @it ligg 248
pair @it ligt 198
pair @it man -305
pair @it mar 70
pair @it met 269
pair @it mg -245
pair @it moet 179
pair @it nar 210
pair @it ner -216
pair @it nul -301
pair @it of 76
pair @it om -219
pair @it ook 223
pair @it op -310
pair @it open 292
pair @it plusser -223
pair @it procent -253
pair @it rijdt -258
pair @it sept -210
pair @it stan 271
pair @it stat 180
pair @it ste -219
pair @it stinkt 322
pair @it stoel -279
pair @it studentenhuis 296
pair @it te 284
pair @it toch 292
pair @it van -254
pair @it vor -389
pair @it wanner 300
pair @it war 198
pair @it werkdag -208
pair @it wil 251
pair @it zeker 224
pair @it zet 305
pair @it zijn 157
pair @it zit 137
pair ^ , 379
pair ^ 0 -266
pair ^ @it -258
pair ^ aan 168
pair ^ adres 392
pair ^ afgelop 243
pair ^ begrot -291
pair ^ best 196
pair ^ bestek -240
pair ^ bezorg 238
pair ^ bij 72
pair ^ blauw -243
pair ^ bom 253
pair ^ bsn -265
pair ^ bushokj 249
pair ^ de -132
pair ^ der 367
pair ^ die 77
pair ^ dochter -259
pair ^ dod 202
pair ^ dossier -305
pair ^ een -263
pair ^ er 166
pair ^ fietspad 238
pair ^ geacht 202
pair ^ gegeven 358
pair ^ gekopieerd -285
pair ^ gen 244
pair ^ gestructureerd -221
pair ^ glas 275
pair ^ glasbak 236
pair ^ grag 177
pair ^ grofvuil 214
pair ^ hee 223
pair ^ het 110
pair ^ hier 221
pair ^ huis -225
pair ^ in -73
pair ^ is 150
pair ^ itsm -195
pair ^ k 257
pair ^ kaartnummer -306
pair ^ kan 276
pair ^ kapot 179
pair ^ kleurcod -275
pair ^ kom 263
pair ^ kort 306
pair ^ kreg -209
pair ^ kwon 238
pair ^ lang 298
pair ^ lever 316
pair ^ loss 179
pair ^ melding -167
pair ^ met 327
pair ^ mevrouw 359
pair ^ mijn 135
pair ^ milieustrat 196
pair ^ na 302
pair ^ naast 240
pair ^ namen 276
pair ^ nonkel 236
pair ^ nummer -285
pair ^ ondergrond 265
pair ^ onkruid 229
pair ^ ons 26
pair ^ onz -141
pair ^ op -227
pair ^ oud 345
pair ^ per 240
pair ^ pin -271
pair ^ post 173
pair ^ put 174
pair ^ rommelmarkt 301
pair ^ rotond 198
pair ^ sind 361
pair ^ sms -196
pair ^ speelplein 286
pair ^ stank 234
pair ^ stembureau 232
pair ^ straatnaambord 243
pair ^ stur 365
pair ^ t 191
pair ^ tegenover 203
pair ^ terpstra 264
pair ^ thuis 255
pair ^ tijden 285
pair ^ tis 213
pair ^ tot 172
pair ^ twed -251
pair ^ uit -288
pair ^ uitslag -269
pair ^ verhuiz 367
pair ^ vestigingsnummer -215
pair ^ vor -248
pair ^ vraagj 267
pair ^ war 175
pair ^ we 248
pair ^ wij 180
pair ^ wil 248
pair ^ wmo 272
pair ^ won 384
pair ^ wordt 190
pair ^ zal -328
pair ^ zaterdag 220
pair ^ ze -88
pair ^ zeg 317
pair ^ zit 171
pair a @it 348
pair aalst , 173
pair aan $ 263
pair aan @it 420
pair aan de -114
pair aan een 269
pair aan het -84
pair aan huis 248
pair aan onz 219
pair aan t 246
pair aan te -268
pair aangev $ 282
pair abc 0 -216
pair achter @it 265
pair achter de 228
pair achter ons 296
pair adhd en -215
pair adres : 330
pair adres van 370
pair adres vanaf 305
pair adres was 265
pair afval naast -309
pair akkerlan , 292
pair akt van -269
pair al 0 158
pair al @it -240
pair al aan -256
pair al dag 214
pair al de -243
pair al drie -249
pair al jar 133
pair al sind 376
pair al wek 237
pair all bur 249
pair all dag 303
pair allen in 283
pair allen won 207
pair als het 312
pair als ik -148
pair altijd een 219
pair altijd in 171
pair anoniem blijv 217
pair apart $ -263
pair apothek , 235
pair apothek van 217
pair appartement , 262
pair appartement op 178
pair augustus 0 -250
pair auto , 235
pair auto zonder -206
pair avond $ 272
pair baby , 218
pair bak $ -322
pair bak aan -197
pair bak is 223
pair bank en -236
pair bc nar 253
pair begrot 0 -291
pair bel bij 202
pair bel is 295
pair bell ? -262
pair ben 0 278
pair ben de 298
pair ben van -209
pair ben verhuisd 268
pair ben woonacht 249
pair bestat dar -193
pair bestek 0 -240
pair betal $ 233
pair betal van -296
pair bewoner @it 262
pair bewoner van 199
pair bibliothek @it 142
pair bij 0 197
pair bij @it 390
pair bij de -120
pair bij het -29
pair bij jullie -116
pair bij mij 156
pair bij mn 249
pair bij ons 113
pair bij reg 225
pair binn de 224
pair binn zijn -275
pair blank . 192
pair blauw @it -287
pair blijft hang -220
pair blijv $ 240
pair boet van -205
pair bom omgewaaid 228
pair bom op 175
pair bom tegenover 232
pair borgerhout 0 252
pair bosweg 0 286
pair bov de 294
pair braderij , -264
pair brief $ 272
pair brief over -280
pair broertj @it -237
pair bus 0 -317
pair buurt $ 227
pair caf @it 208
pair caf de 242
pair centrum $ -272
pair cod @it -293
pair cod van -220
pair container $ 214
pair d , 231
pair da nu 273
pair da van -178
pair dag $ 258
pair dak van 223
pair dakkapel op 360
pair dan 0 -153
pair dan al -211
pair dan ook 182
pair dar @it -387
pair dar een -173
pair dar gen 265
pair dar in 218
pair dar is 296
pair dar komt 264
pair dar ligt 175
pair dar mijn 262
pair dar moederziel 191
pair dar moet 176
pair dar niet 255
pair dar ook 253
pair dar won 345
pair dar zit -269
pair dat $ -205
pair dat @it -77
pair dat aan -160
pair dat allen 228
pair dat bij -188
pair dat die 252
pair dat ik -68
pair dat is 53
pair dat kan -327
pair dat met -270
pair dat nog 198
pair dat ook 204
pair dat van 238
pair dat ze 338
pair dat zonder -276
pair de @code -240
pair de aanslag 261
pair de acceptgiro -208
pair de achterkant 378
pair de affich -225
pair de auto 231
pair de bel 336
pair de belast -184
pair de berm 269
pair de bewonerskaart -298
pair de bibliothek 195
pair de bom 267
pair de bouwplat 255
pair de brief -374
pair de brievenbus 204
pair de brp 243
pair de brug -132
pair de bur 128
pair de bus 209
pair de bushalt -162
pair de buurt 148
pair de cod -228
pair de deur 334
pair de dijk -295
pair de familie 297
pair de feestzal -181
pair de fietsenstall 191
pair de garag 316
pair de gel -361
pair de gemeent -61
pair de gevel 320
pair de goud 340
pair de gracht 217
pair de hag 269
pair de hal -259
pair de heffing 364
pair de hel 76
pair de her 317
pair de hoek 247
pair de huisbas 218
pair de hur -213
pair de ingang 378
pair de kaart -218
pair de kapper 248
pair de kassa -277
pair de kermis -194
pair de kinder 200
pair de koffie 270
pair de kringlop 253
pair de lamp 204
pair de leges -165
pair de lijnban 224
pair de lod 325
pair de man 239
pair de moskee 298
pair de nieuw 125
pair de overkant 237
pair de parkeervergunn -363
pair de parking -382
pair de plat -285
pair de post 304
pair de put 172
pair de rest 269
pair de rij -233
pair de rijban 213
pair de riool 179
pair de rotond 255
pair de scheiding 183
pair de schol 144
pair de speeltuin 133
pair de stad 192
pair de stoep 137
pair de straatbarbecue -185
pair de telefon -260
pair de trein -272
pair de twed -230
pair de voedselbank 257
pair de voordeur 283
pair de vorig 262
pair de vuilbak 237
pair de vuilkar 184
pair de wacht -276
pair de werf 200
pair de wijkagent 400
pair de zak 277
pair de zal -193
pair de zeker -221
pair de zijkant 269
pair de zwan 201
pair den dag 242
pair denk ik 263
pair deur , 277
pair deur op 251
pair deur van -150
pair dez wijk 164
pair diabetes @it -355
pair die @it -290
pair die aan -217
pair die in -223
pair die nieuw 257
pair die nog -136
pair die ook 244
pair die op 202
pair die van -205
pair die vor -152
pair die zaterdag 289
pair die zelf 218
pair dien bak -274
pair dijk , -295
pair dochter @it -321
pair dochter is 191
pair doet het 157
pair domicilie is 225
pair dor de -171
pair dor jullie 261
pair drie @it -216
pair drie avond 206
pair drie wek -209
pair dus $ 255
pair dus , 293
pair een 0 -224
pair een @it -396
pair een blauw 355
pair een camionet -218
pair een cod -217
pair een container 316
pair een dakkapel 360
pair een extra 201
pair een jong 264
pair een kapsalon 356
pair een kat 211
pair een ker 275
pair een kinderwag 246
pair een laadpal 259
pair een leg 302
pair een lichtreclam 256
pair een lod 309
pair een nieuw -176
pair een omgevall 172
pair een oud 266
pair een rookmelder 200
pair een schutting 241
pair een stoeptegel 222
pair een stuk 204
pair een twed 337
pair een veranda 239
pair een verlat -184
pair een vriendin 275
pair een wachtwoord -188
pair een wespennest 166
pair een wrak -215
pair eid @it -271
pair elk avond 324
pair elk nacht 315
pair elk ochtend 233
pair en 0 -258
pair en @it -212
pair en aan 263
pair en al 300
pair en dan -256
pair en dar 206
pair en de 151
pair en een -94
pair en ga 261
pair en het 43
pair en ik -93
pair en kinder 270
pair en kreg 233
pair en krijg 221
pair en mijn 152
pair en moet -206
pair en niet 180
pair en nooit 250
pair en nu 188
pair en ook -176
pair en toch -218
pair en trein -268
pair en trek 253
pair en uw -206
pair en wil 146
pair en will 74
pair en wordt -273
pair er 0 -266
pair er @it -351
pair er al 316
pair er bijna 227
pair er eigen 254
pair er hangt 351
pair er in -168
pair er ligg 221
pair er ligt 161
pair er niet 158
pair er nu -420
pair er politie 238
pair er snoeihout 258
pair er wordt 217
pair er zit 261
pair evergem $ 239
pair familie op 284
pair fatoumata , 248
pair feest , -288
pair fietsenstall aan 196
pair fietspad verzakt 238
pair flat @it 207
pair fritur t 249
pair fuif in 227
pair ga in 251
pair gan van 195
pair gan we 267
pair gat allen 207
pair gat de 185
pair gat het -253
pair gat niet 252
pair gat volgen -269
pair ge moogt 173
pair ge nakijk -220
pair gebor 0 262
pair gebor @it -291
pair gedeald vanuit 217
pair gegeven @it 237
pair gehaald ? 258
pair gekocht en 262
pair gekopieerd uit -330
pair gekreg $ 239
pair gekreg over 221
pair gekreg van 341
pair geldig @it -155
pair geldt de -231
pair gelof ik -217
pair gen nieuw 251
pair gen vergunn 321
pair gen water 244
pair gent en 286
pair geplakt uit -359
pair gev $ -213
pair gevel van 449
pair gevraagd vor 290
pair geweigerd , 377
pair gewon , 301
pair gewon thuis 279
pair gewoond op 280
pair gezet ipv -187
pair ging @it -240
pair gister betaald -242
pair gister is 244
pair golf met -350
pair graanmarkt 0 339
pair grag $ 226
pair grag een 205
pair groen bak 206
pair gymzal @it 239
pair had een -298
pair hag van 234
pair hal , 220
pair hang op -220
pair hangt , -219
pair hangt @it -246
pair hangt aan 297
pair hangt in 261
pair hangt schef 190
pair heb de -208
pair heb gen 169
pair heb gewoond 280
pair heb nik 268
pair hebb gen 254
pair hebb jullie 322
pair hebb ze 194
pair heeft @it -328
pair heeft als -302
pair heeft dat 276
pair heeft een -139
pair heeft het 381
pair heeft parkinson 174
pair heeft toch -230
pair heeft zijn 212
pair hei , 262
pair hel dag 272
pair hel de 213
pair hel mijn 298
pair hem 0 237
pair hem vindt 216
pair het asfalt 199
pair het azc 274
pair het blok 213
pair het bord -226
pair het buurthuis 244
pair het caf 281
pair het dak 308
pair het districtshuis 217
pair het fietspad 331
pair het formulier -258
pair het gat 236
pair het gebouw 197
pair het gemeentehuis 140
pair het hek 326
pair het in -257
pair het kind -208
pair het loket 262
pair het niet 216
pair het nummer -282
pair het park -218
pair het percel 244
pair het plantsoen 246
pair het putdeksel 237
pair het rijbewijs -275
pair het sociaal 180
pair het speelplein -246
pair het speeltuintj 209
pair het spuit 286
pair het station -133
pair het voetpad 190
pair het water 214
pair het zwembad -273
pair hier op 216
pair hier thuis 227
pair hier vor -287
pair hier won 176
pair hij woont 230
pair hoe gef 192
pair hoe lat 237
pair hoek met 264
pair hoevel man 251
pair hof van 296
pair hog @it 328
pair hoogacht , 172
pair hoogt van 11
pair huis $ 231
pair huis ( 196
pair huis . 309
pair huis in 334
pair huis is 169
pair huis op 275
pair huis van 334
pair hur sind 235
pair id @it -253
pair id van -287
pair iemand een -270
pair iemand van -276
pair iet $ 312
pair iet op -247
pair ik : 307
pair ik @it -504
pair ik bij -179
pair ik dan -164
pair ik dus 271
pair ik en 162
pair ik ga 317
pair ik had -285
pair ik heb 109
pair ik het -341
pair ik hur 309
pair ik kan 186
pair ik leegstandsheff 171
pair ik me 168
pair ik met 173
pair ik mij 287
pair ik mijn -177
pair ik moet 162
pair ik niet -359
pair ik nog 241
pair ik nou 243
pair ik nu 203
pair ik ook 349
pair ik slap 279
pair ik sta 166
pair ik van 220
pair ik verhuis -184
pair ik vind -199
pair ik was 264
pair ik wet -260
pair ik wil 203
pair ik won 144
pair ik word -363
pair ik zit 345
pair in $ -178
pair in . 254
pair in 0 -323
pair in belgie 261
pair in bij 327
pair in brugg -286
pair in dez 179
pair in een 135
pair in gent 188
pair in mijn -111
pair in nederland 290
pair in ons 306
pair in onz 317
pair in op 334
pair in welk 303
pair in zal 200
pair in zijn 222
pair ingang van 320
pair ingeschrev op 229
pair ingeschrev word 271
pair inschrijv @it -283
pair is $ -77
pair is 0 -306
pair is bij 319
pair is dar 130
pair is de 78
pair is dicht 218
pair is een 200
pair is er -293
pair is goed -232
pair is het 282
pair is niet 383
pair is opengebrok 217
pair is stuk -236
pair is t -261
pair is toch 288
pair is van -268
pair is vol 222
pair is vor -269
pair is weg 190
pair is wer 192
pair is ze -199
pair jan 0 -341
pair jan @it 249
pair jar en 161
pair jar niet 198
pair jar won 236
pair je 0 -373
pair je die 263
pair jong stel 264
pair juli 0 162
pair jullie , -325
pair jullie @it -267
pair jullie de 256
pair jullie hebb 184
pair jullie het 219
pair jullie iet 312
pair jullie sit -274
pair juni , 251
pair k verhuis 204
pair k weun 264
pair k won 295
pair kaart $ -224
pair kaartnummer @it -171
pair kamer is 250
pair kamp $ -243
pair kan dar 238
pair kan dat -216
pair kan er 227
pair kan het 287
pair kan ze -254
pair kanaaldijk @it 300
pair kapelstrat 0 284
pair kapot $ -211
pair kapot , 228
pair kapot lantaarn 234
pair kapper $ 295
pair kassa van -205
pair kat doodgered 244
pair kerk $ 299
pair kerk op 260
pair kerkstrat 0 226
pair kessel lo 179
pair keuk @it 245
pair kid $ -304
pair kid id -279
pair kind 0 177
pair kind : 288
pair kind @it -328
pair klopt die -185
pair knippert $ 238
pair kom , 218
pair kom hal 188
pair kom met 253
pair kom van 196
pair komt bij 207
pair komt da 261
pair komt dar 246
pair komt de 218
pair komt die -298
pair komt vanaf 273
pair koolmijnlan 0 -220
pair kot in 120
pair krijg @it -262
pair krijg op 184
pair kringlop @it 311
pair kuil in 201
pair kunn jullie 262
pair kunt ge 113
pair kwon op 332
pair kx 0 208
pair lad en 324
pair lamp kapot -148
pair lamp uit 291
pair lan van 343
pair lang ? 180
pair lang @it 322
pair lang de -200
pair lantaarn uit 283
pair las ik -247
pair lat $ -305
pair lat gat 202
pair lat ligg 322
pair leegstandsheff $ 171
pair lekt $ 254
pair leuv , 189
pair liefst na 216
pair ligt een 63
pair ligt er 168
pair lijnban , 224
pair liter @it -280
pair lm , 258
pair locatie : 236
pair lod op 264
pair loopt over 273
pair los $ 252
pair ma woont 186
pair maand of -198
pair maart $ 264
pair mag @it -287
pair mag da -186
pair mag dar 356
pair mag dat 141
pair mag die -237
pair mag ik 169
pair mama @it -245
pair man mag 251
pair mar @it 206
pair mar dar 248
pair mar de -120
pair mar een -318
pair mar hij -225
pair mar ik 43
pair mar nar 207
pair mar slap 256
pair mar t -179
pair mar wel 278
pair mc $ -261
pair me dochter -210
pair mee $ -223
pair meld $ 211
pair meld ik 254
pair mer $ -213
pair mer , 295
pair mer . 304
pair mer bij -171
pair met 0 262
pair met @it -483
pair met bus 147
pair met mijn 153
pair met twee 141
pair mg . -245
pair mij : 292
pair mij @it 209
pair mij aan 202
pair mij bell 194
pair mij in 239
pair mij niet -250
pair mij op 168
pair mij thuis 233
pair mij vor 204
pair mijn @it -310
pair mijn aangift 231
pair mijn adres 392
pair mijn auto -241
pair mijn bsn -286
pair mijn bur 241
pair mijn buurman 352
pair mijn buurvrouw 202
pair mijn dak 237
pair mijn deur 110
pair mijn dochter -106
pair mijn domicilie 189
pair mijn eid -318
pair mijn ex 319
pair mijn garag -208
pair mijn hond 344
pair mijn huis 360
pair mijn identiteitskaart -274
pair mijn living 279
pair mijn moeder 151
pair mijn nieuw 317
pair mijn post 275
pair mijn postcod 258
pair mijn ram 222
pair mijn schoonmoeder 267
pair mijn thuisadres 218
pair mijn vader -262
pair mijn vergunn -303
pair mijn voordeur 352
pair mijn vriend 321
pair mijn woning 311
pair mijn woonhuis 262
pair mijn zon -122
pair mijn zus 221
pair milieustrat @it 169
pair mn @it -283
pair mn ex 179
pair mn man -384
pair moeder @it -316
pair moeder heeft -278
pair moederziel allen 191
pair moest de -284
pair moet dar -161
pair moet dat 337
pair moet die -265
pair moet een -280
pair moet er 238
pair moet hij 161
pair moet ik -126
pair moet weg 319
pair moet zijn 193
pair mog er 291
pair mog wij 288
pair moogt mij 194
pair muziek $ -255
pair na 0 226
pair na vier 275
pair naast @it 306
pair namen de 217
pair nar @it 401
pair nar gas 291
pair nar huis 159
pair nar jullie -333
pair nar lindeplein 213
pair nar mij 214
pair nar mijn 282
pair nar ons 144
pair nar schol -171
pair nar sint 269
pair nar t 258
pair national @it -364
pair ne ker 193
pair neg 0 -237
pair net verhuisd 246
pair niet $ -97
pair niet , -144
pair niet . 124
pair niet aan -203
pair niet bij -153
pair niet in -298
pair niet open 267
pair niet uit -289
pair nieuw $ -207
pair nieuw adres 61
pair nieuw appartement 193
pair nieuw stekkie 234
pair nik van 251
pair nog altijd 230
pair nog dor -316
pair nog een -301
pair nog gen 266
pair nog op 275
pair nou een 170
pair nou op 240
pair november 0 -210
pair nu @it 418
pair nu al -227
pair nu bij -297
pair nu op 322
pair nummer 0 110
pair nummer @it -245
pair nummer van -274
pair ocmw $ 283
pair of 0 -338
pair of @it -150
pair of aan -166
pair of de 280
pair of is -175
pair of pas -256
pair of reken -285
pair okt 0 -276
pair om 0 -261
pair om het 312
pair onder @it -146
pair onder de -179
pair onder het 262
pair ondergrond container 260
pair onderuit gegan 213
pair ons binn 232
pair ons deur 209
pair ons eig 286
pair ons gezin 156
pair ons huis 108
pair ons ma 254
pair ons nieuw 226
pair ons op 177
pair ons thuis 278
pair ontruimd , 200
pair onz tuin 198
pair onz vzw 305
pair ook al -180
pair ook een 331
pair ook in 219
pair oostend , 190
pair op $ 385
pair op 0 -185
pair op @code -318
pair op @it 370
pair op dat -239
pair op de -202
pair op het -25
pair op jullie -258
pair op kot 232
pair op mijn -92
pair op mn -280
pair op oud 333
pair op slot 273
pair op strat 256
pair op t -167
pair op uw -157
pair op zaterdag 182
pair open $ 226
pair open ? 307
pair open @it -292
pair open in 227
pair open monumentendag 190
pair oud @it 201
pair oud adres 313
pair oud graanmarkt 339
pair oud zwembad 197
pair over @it 156
pair over de 138
pair over een 194
pair over het -96
pair pal @it -226
pair pal naast 318
pair pand @it 153
pair parkeert elk 274
pair parker $ 309
pair parking van -258
pair parochiezal @it 245
pair pas @it -241
pair pas op 114
pair paspoort @it -196
pair per 0 413
pair per maand -198
pair pincod van -320
pair plat ? 298
pair plek $ 179
pair politie aan 238
pair poppodium de 247
pair populierenlan 0 -290
pair post vor 233
pair prin @it 282
pair procent , -217
pair puilt uit 258
pair put in 258
pair reken @code 170
pair reken en -205
pair rest van 269
pair ria , 281
pair rijbewijs , -197
pair rijbewijs van -274
pair rijdt niet -259
pair riool $ 222
pair riool stinkt 265
pair rod , 295
pair roeselar , 260
pair rommelmarkt zondag 268
pair rond @it 286
pair rookmelder hang 200
pair s avond 166
pair s nacht 280
pair sam met 195
pair sam op 221
pair schef $ -394
pair schev pal 308
pair schol , 212
pair schol in 188
pair schrijf ik 252
pair schrijv op 168
pair sectie @it -284
pair sind : 280
pair sind gister 250
pair sind juni 219
pair sind kort 245
pair sint @it 335
pair sit $ -270
pair sleutel gekreg 244
pair sleutel ligt 232
pair sleutel van 330
pair snap ik -296
pair snoeihout gehaald 258
pair sociaal huis 180
pair speelplein : -248
pair speelplein @it 315
pair speeltuin @it 294
pair sta ik 172
pair sta nog 241
pair sta op 188
pair stad een -286
pair stan ? 232
pair stan nog 321
pair stank riool 244
pair stat 0 -317
pair stat ? 140
pair stat aan 233
pair stat elk 264
pair stat er -110
pair stat leg 171
pair stat nog 125
pair stat nu 277
pair stat op -291
pair stat te 468
pair station , -192
pair stationsplein 0 204
pair steenweg op 184
pair stembureau @it 238
pair sticker op -177
pair stoel 0 -287
pair stoep $ 319
pair stoep , 162
pair stoep vor 270
pair stopt niet -73
pair stort op -240
pair straatbarbecue : -185
pair strat , 322
pair strat @it 274
pair strat dicht 251
pair studentenhuis $ 296
pair stuk $ 99
pair stur de 151
pair t centrum 354
pair t is 160
pair tankstation @it 188
pair te 0 309
pair te vel -241
pair te ver 373
pair te wet 214
pair te zien 235
pair teg de -201
pair tegenover @it 349
pair tel 0 180
pair ter @it 206
pair ter hoogt 11
pair thuis $ 203
pair thuis , 245
pair thuis : 187
pair thuis @it 232
pair thuis gen 249
pair thuis op 260
pair thuisadres @it 152
pair thuisbezorgd word 239
pair thv @it 216
pair tijden de 191
pair toch $ 219
pair toch ? -162
pair toch niet -225
pair toch op 175
pair toe $ 340
pair tot aan 419
pair trap op 244
pair tuss @it 138
pair twed @it -251
pair twed ker 209
pair twee ker -245
pair u de 256
pair u of -241
pair uit de 83
pair uit mijn -355
pair uit tuss 246
pair uit van 210
pair uittreksel strafregister -270
pair utrecht , 207
pair uur s 240
pair uw sit -240
pair v nr 269
pair van 0 -320
pair van @it 192
pair van dat -110
pair van den -352
pair van die -356
pair van duo -307
pair van een 382
pair van hem 237
pair van hiernaast 250
pair van jullie 199
pair van mij -171
pair van mn -224
pair van onz -126
pair van parkeergarag 301
pair van wacht 217
pair vanaf 0 288
pair vanaf volgend 247
pair vanaf wanner -256
pair vanaf welk -252
pair vel , -215
pair verdiep $ 279
pair vergunn ? -272
pair vergunn gevraagd 234
pair verhuisd binn 224
pair verhuisd nar 132
pair verhuisd van 276
pair verhuist van 273
pair verhuiz doorgev 329
pair verkeersbord $ 198
pair vier , -271
pair vierkant meter -326
pair vlakbij @it 186
pair voetpad $ 189
pair vol , 357
pair volgen @it -232
pair volgen de -179
pair volgen het -308
pair volgend wek 236
pair voortan met 207
pair voortuin , 247
pair vor 0 -177
pair vor @it 334
pair vor de -50
pair vor een -244
pair vor gehandicapt -182
pair vor mijn 105
pair vor ons 176
pair vor t 272
pair vorig bewoner 215
pair vriend @it 290
pair vrijdag $ -225
pair vuilkar is 195
pair waard van 237
pair waarom stat 238
pair wacht $ -291
pair wachtwoord @it -195
pair wanner gat 299
pair wanner kom 237
pair wanner wordt 216
pair want ik -246
pair war : 244
pair war ik 128
pair wat kost -149
pair water bij 245
pair we gan 201
pair we will 213
pair we won 333
pair we zijn 266
pair we zit 270
pair weg $ 122
pair wek , 295
pair wek een 85
pair wek gen 292
pair welk wijk 377
pair wer niet 251
pair wespennest in 166
pair wet ik -188
pair wij , 222
pair wij @it 242
pair wij dus 230
pair wij een 241
pair wij gan 195
pair wij will 378
pair wij won 28
pair wij zijn -130
pair wij zit 289
pair wijk , 272
pair wijkagent is 286
pair wil anoniem 217
pair wil een 181
pair wil ik 260
pair wilhelminastrat 0 246
pair will een 133
pair winkel , 268
pair wit @it -301
pair won , 20
pair won : 246
pair won @it 384
pair won coa 269
pair won hier 296
pair won ik 182
pair won in 65
pair won nu 282
pair won op 191
pair won sam 221
pair wonend @it 200
pair woning @it 237
pair woonacht @it 310
pair woont , 208
pair woont @it 374
pair woont allen 131
pair woont er 215
pair woont in 292
pair woont op 201
pair word bij 229
pair word op 239
pair wordt er 220
pair wordt gedeald 217
pair wrak met -171
pair xn $ 253
pair xt $ 278
pair zag een 199
pair zag ik 241
pair zak mog 347
pair zaterdag $ 256
pair zaterdag krijg 238
pair zaterdag open 212
pair ze @it -357
pair ze dan -161
pair ze de 256
pair ze heeft 340
pair ze will 310
pair ze woont 255
pair zeg mar 225
pair zegt @it -207
pair zegt dat 183
pair zegt ie -223
pair zei hij 293
pair zet . 277
pair zet ? -255
pair zien $ 203
pair zij woont 206
pair zijn , -222
pair zijn @it -244
pair zijn er -99
pair zijn met 248
pair zijn verhuisd 224
pair zit @it 259
pair zit elk 219
pair zit het 182
pair zit ik 248
pair zit nu 242
pair zit op 259
pair zit thuis -198
pair zit toch 175
pair zo ja 256
pair zo stat -229
pair zon 0 -325
pair zon @it -122
pair zondag op 236
pair zonder band -223
pair zonder vergunn -268
pair zoontj @it -222
pair zwan , 245
pair zwembad $ -320
self aan -397
self abeelstraat 239
self achterom 321
self achterweg 241
self altijd -230
self ambachtsherenlaan 354
self ambachtsweg 246
self anjelierln 201
self artikel -309
self baan 188
self balie -227
self balijelaan 229
self bartoklaan 310
self beatrixstr 261
self begijnhof 277
self ben -416
self beneden 296
self bergmolenbos 269
self bergselaan 209
self berkenbosstraat 242
self betalingskenmerk -206
self beukenlaan 128
self beukstraat 253
self bijlage -248
self bisschopsplein 238
self bleek 252
self boksdoorn 243
self boomsesteenweg 294
self bosrand 295
self brink 275
self brinken 247
self bruggen 332
self bruggestraat 244
self brusselsesteenweg 233
self bsn -511
self buorren 242
self burgerservicenummer -356
self bus 613
self buslijn -173
self camionette -417
self code -331
self coordinaten -209
self creditcard -235
self dat -241
self den -615
self dijkgraaf 344
self dijkweg 212
self dochter -237
self dorp 198
self dorpsplein 169
self dorpsstraat 433
self dossier -230
self dries 222
self drostenkamp 249
self duinroosweg 251
self dus -271
self duurt -213
self een -359
self eid -231
self eikenhorst 211
self eikenlaan 262
self emmalaan 227
self erica 236
self error -286
self esdoornlaan 203
self factuur -340
self fazantenkamp 284
self fortstraat 186
self foutcode -253
self gaf -216
self galenstraat 265
self ganzerik 337
self gartmanstr 264
self gasthuisstraat 307
self geboren -308
self gentsesteenweg 191
self geraardsbergsestraat 272
self gierle 200
self gildestraat 285
self giro -322
self goghstraat 326
self gordiaan 251
self gracht 383
self grensweg 297
self grift 293
self groenstraat 237
self groep -415
self grutto 236
self haagwinde 293
self hagedoorn 248
self half -262
self hang 193
self haringvliet 296
self haven 248
self havenhoofd 271
self haverland 309
self havikshorst 271
self hazelaar 272
self hazelaarstraat 238
self heb -305
self hebben -240
self heeft -328
self heidestraat 220
self heikant 209
self heinkade 264
self hendrikkade 202
self hendrikln 254
self hertogstraat 244
self het -337
self heuvelstraat 219
self hoef 318
self hogeweg 295
self holland 296
self hoog 261
self hoogstraat 417
self hoogveld 330
self hoven 322
self huisnr 373
self huisnummer 246
self hulsterweg 191
self identiteitskaart -336
self industrielaan 261
self industrieweg 263
self insz -253
self ipv -294
self jansstraat 286
self jol 225
self kaart -303
self kaartnr -331
self kaartnummer -293
self kamer -154
self kanaaldijk 222
self kapelleveld 212
self kapelstraat 276
self kastanjedreef 241
self kastanjehof 193
self kasteeldreef 222
self kazernestraat 200
self kenmerk -217
self kenteken -184
self kerk 317
self kerkebuurt 287
self kerkpad 278
self kerkplein 365
self kerkring 238
self kerkstraat 243
self kievitstraat 343
self klas -304
self klaverweide 266
self kloosterstraat 202
self koetsiersweide 326
self kolkweg 224
self koolmijnlaan 289
self korenbloem 354
self kost -247
self kouter 293
self laar 295
self leemstraat 193
self leopoldlaan 395
self lepelenburg 242
self lid -321
self lijn -324
self lindelei 291
self linden 291
self lindeplein 167
self lindestraat 316
self lokaal -199
self loket -422
self lorentzlaan 282
self maar -429
self machine -227
self markt 491
self marktstraat 229
self marktveld 191
self mauritsstraat 229
self mechelsestraat 198
self mededeling -242
self meent 342
self meentweg 226
self meerdervoort 188
self meidoornlaan 168
self meijhorst 265
self melding -302
self meldingsnummer -280
self merelhof 228
self met -750
self meter -285
self mijn -207
self model -291
self molenhoek 291
self molenstraat 213
self molenweg 179
self mors 226
self naamsestraat 188
self naar -324
self nassaukade 203
self nekkerspoel 307
self nen -282
self nering 263
self niet -336
self nieuwebaan 216
self nieuwstraat 257
self nijverheidskaai 256
self nijverheidslaan 226
self noard 290
self nog -422
self noord 304
self noorderhagen 267
self nummer 226
self nummerplaat -299
self ogm -351
self onderste -219
self oosterhaven 267
self oosterstraat 243
self oranjesingel 296
self oudlandsedijk 268
self paal -244
self papengas 271
self parallelweg 217
self parklaan 311
self pastorijdreef 228
self perron -247
self pietersnieuwstraat 256
self pijlkruid 342
self pin -369
self pincode -265
self plaat -360
self plantsoenlaan 212
self plein 193
self poellaan 199
self populierenlaan 440
self populierlaan 234
self postcode -395
self postcodegebied -245
self potterierei 225
self provinciebaan 239
self raadhuisln 246
self raadhuisplein 372
self ral -275
self ratelaar 290
self reigerlaan 187
self rietdekkerstraat 249
self rijbewijs -205
self rijbewijsnr -226
self rijksregister -198
self rijksregisternummer -304
self rijn 293
self ringbaan 236
self roellstr 215
self rozemarijn 263
self rozenlaan 322
self ruiterijschool 251
self schaepmanpln 250
self scheldekaai 246
self schoolstraat 296
self schuttersvest 266
self sedert -283
self sinds -470
self singel 358
self singelstraat 250
self slotlaan 245
self sparrenweg 312
self spoorstraat 187
self sportlaan 246
self spui 450
self staat -507
self statiestraat 249
self stationsplein 456
self stationsstraat 280
self stationsweg 236
self stationswg 311
self steenweg 472
self sterrebosdreef 230
self stuk -251
self telgterweg 192
self ticketnr -209
self tolhuisstraat 324
self tolpoortstraat 196
self torenstraat 317
self tot -544
self trekvaart 280
self trisomie -240
self tuin 294
self tulpenhof 203
self tulpstraat 269
self tureluur 339
self turfsingel 269
self turnhoutsebaan 304
self type -456
self uit -455
self unit 274
self vaartdijk 156
self vaartstraat 190
self vak -195
self van -1012
self vanaf -369
self veld -339
self veldekensstraat 323
self veldzicht 265
self verlaat 195
self vest 298
self vier -334
self visa -297
self vismarkt 205
self visserskaai 213
self vlasakker 240
self vlierlaan 274
self vlierstraat 252
self vlietsingel 251
self volgnummer -262
self vondellaan 254
self voor -515
self voorstreek 327
self wal 357
self was -408
self waterviolier 308
self week -462
self weg 399
self westeinde 210
self weverstraat 291
self wieken 268
self wilgenlaan 320
self wilgenroosstraat 160
self wilgenstraat 233
self wilhelminastraat 305
self wolvenpoel 262
self wordt -266
self zaak -263
self zaal -387
self zand 230
self zandberg 249
self zandpad 280
self zandstraat 278
self zavelput 240
self zeedijk 224
self zegt -399
self zeker -312
self zijn -324
self zone -342
self zoon -290
self zuid 376
self zuiderdiep 263
self zuidersingel 260
skip ( ) 134
skip ( , 235
skip ( 0 275
skip ) @it -297
skip ) stoel -198
skip , $ 55
skip , , 262
skip , 0 115
skip , : 322
skip , ? 46
skip , @code 332
skip , @it -109
skip , aalst 241
skip , ab 217
skip , adres 251
skip , bel 227
skip , ben 244
skip , bij -227
skip , brugg 171
skip , bur 341
skip , da -180
skip , dan -213
skip , dar -162
skip , de -3
skip , deur 322
skip , die -238
skip , en -148
skip , er -212
skip , gan 220
skip , gat -193
skip , gel 282
skip , gen 277
skip , genk 328
skip , gent 182
skip , hasselt 241
skip , heb -302
skip , hebb 365
skip , heeft -134
skip , hij -145
skip , iemand -163
skip , ik -48
skip , in 251
skip , is -40
skip , jt 248
skip , jullie 315
skip , k 329
skip , kunn 344
skip , loker 295
skip , m -334
skip , man 301
skip , mar -235
skip , met 377
skip , meter -296
skip , mijn -104
skip , nieuw 240
skip , nodig 202
skip , nu 221
skip , om 241
skip , oostend 198
skip , op -175
skip , papier 306
skip , per -269
skip , reken -249
skip , sind 253
skip , sta 214
skip , t 264
skip , te 244
skip , twee -178
skip , uit 166
skip , van 141
skip , wanner -293
skip , we 87
skip , wil 174
skip , will 192
skip , won 251
skip , woont 206
skip , wordt 132
skip , ze -128
skip , zijn -123
skip , zit -217
skip , zo -309
skip , zx 185
skip 0 $ -29
skip 0 ) -117
skip 0 , 260
skip 0 . 470
skip 0 0 75
skip 0 : 207
skip 0 ? 222
skip 0 @it -195
skip 0 aan -109
skip 0 adres 277
skip 0 al -306
skip 0 allebei -194
skip 0 betaald -179
skip 0 dat -295
skip 0 de -446
skip 0 drie -275
skip 0 een -278
skip 0 er -208
skip 0 geldig -135
skip 0 gestol -217
skip 0 had -244
skip 0 ie -262
skip 0 ik -168
skip 0 in -81
skip 0 is -73
skip 0 kan -359
skip 0 kapot -183
skip 0 kind -256
skip 0 kom 259
skip 0 ma -225
skip 0 maand -198
skip 0 mag -312
skip 0 mar -198
skip 0 mijn 152
skip 0 nar 336
skip 0 niet 191
skip 0 nu -122
skip 0 of -443
skip 0 om -246
skip 0 ook -185
skip 0 op -256
skip 0 paspoort 179
skip 0 ps 229
skip 0 rijdt -254
skip 0 rotterdam 232
skip 0 stat -181
skip 0 tot -223
skip 0 uit 253
skip 0 van -62
skip 0 vergunn -250
skip 0 vor -356
skip 0 welk -327
skip 0 werd -189
skip 0 wie -263
skip 0 wij 160
skip 0 won 285
skip 0 wonend 253
skip 0 woont 201
skip 0 zak -248
skip 0 zegt -258
skip 0 zes -322
skip 0 zo -270
skip : , 297
skip : 0 -54
skip : @it -294
skip : adres 264
skip : de -185
skip : ik -184
skip : is 216
skip : nieuw 244
skip : van 368
skip @code $ -171
skip @code , -218
skip @code @code -220
skip @code @it -175
skip @code ik 269
skip @it $ -97
skip @it ) 253
skip @it . -449
skip @it 0 -114
skip @it : 432
skip @it ? -183
skip @it @code -328
skip @it aan -183
skip @it adhd -215
skip @it al 275
skip @it alles 186
skip @it altijd 234
skip @it antwerp 225
skip @it augustus -177
skip @it bc 185
skip @it bel 185
skip @it bestat -233
skip @it blank 199
skip @it borgerhout 312
skip @it dan -380
skip @it dar 291
skip @it dat 311
skip @it de 115
skip @it die 135
skip @it dor -361
skip @it draait 235
skip @it dus 156
skip @it een 293
skip @it en -46
skip @it er -153
skip @it gen -184
skip @it gent 251
skip @it gevar 197
skip @it haha -260
skip @it heb 348
skip @it hebb 207
skip @it heeft 184
skip @it hoe 235
skip @it hoevel 339
skip @it hun 268
skip @it ik 61
skip @it is -166
skip @it januari -198
skip @it kan 218
skip @it kom 208
skip @it krijg 257
skip @it mag 39
skip @it man 199
skip @it mar 56
skip @it mijn 264
skip @it mn 198
skip @it moet -96
skip @it na 213
skip @it ne 314
skip @it niet -134
skip @it nog -123
skip @it november -249
skip @it nu 236
skip @it of -252
skip @it ons 175
skip @it op -94
skip @it open 184
skip @it opengebrok 216
skip @it paspoort -378
skip @it per -242
skip @it roeselar 297
skip @it schef 190
skip @it stat -152
skip @it t 125
skip @it te -284
skip @it tot 154
skip @it tr 258
skip @it u -291
skip @it uw -233
skip @it van -184
skip @it vergunn 337
skip @it verzoekt 233
skip @it vor -176
skip @it wanner -198
skip @it war 243
skip @it wat 204
skip @it wet 308
skip @it wij -204
skip @it wil 228
skip @it will 235
skip @it word 160
skip @it xk 208
skip @it zegt -188
skip @it zes 85
skip @it zit -250
skip @it zoek 222
skip @it zonder -335
skip ^ $ 407
skip ^ ) -151
skip ^ , 371
skip ^ . 104
skip ^ 0 -330
skip ^ @code -272
skip ^ @it -121
skip ^ aan 318
skip ^ adres 79
skip ^ als -248
skip ^ bankstel 235
skip ^ belast -184
skip ^ ben -108
skip ^ betaald -293
skip ^ betal -264
skip ^ bib -248
skip ^ bom 245
skip ^ bsn -190
skip ^ bur 369
skip ^ buurman 297
skip ^ buurvrouw 212
skip ^ camionet -218
skip ^ container 254
skip ^ dat 164
skip ^ die 234
skip ^ doen 179
skip ^ domicilie 226
skip ^ doorgev 292
skip ^ drie -235
skip ^ een -246
skip ^ eid -211
skip ^ en -154
skip ^ er 84
skip ^ ex 257
skip ^ gat 156
skip ^ gebor -258
skip ^ gedumpt 198
skip ^ gegeven 237
skip ^ gen -230
skip ^ gevraagd 259
skip ^ gezin 168
skip ^ goed -251
skip ^ heb 165
skip ^ hebb -83
skip ^ heeft -115
skip ^ het -121
skip ^ hous 264
skip ^ huis 155
skip ^ huisadres 192
skip ^ hur 157
skip ^ id -242
skip ^ ik 111
skip ^ in -129
skip ^ is 147
skip ^ ja 267
skip ^ jan 314
skip ^ jullie 227
skip ^ kan 179
skip ^ kassa -205
skip ^ klag 249
skip ^ kom -177
skip ^ kost -227
skip ^ lantaarn 291
skip ^ lat 253
skip ^ ligg 194
skip ^ ligt 370
skip ^ ma 254
skip ^ mar 225
skip ^ men 207
skip ^ mij 176
skip ^ mijn -106
skip ^ moeder 159
skip ^ moet 113
skip ^ moogt 259
skip ^ ne 274
skip ^ nummer 189
skip ^ om -166
skip ^ ons 306
skip ^ over 416
skip ^ parkeerapp -229
skip ^ parkeert 220
skip ^ paspoort 239
skip ^ post 238
skip ^ postcod 258
skip ^ put 233
skip ^ rijdt -258
skip ^ riool 244
skip ^ sind 270
skip ^ sta 175
skip ^ stinkt 232
skip ^ stond -237
skip ^ stopt -402
skip ^ strat 134
skip ^ t 246
skip ^ te 121
skip ^ tegenover 235
skip ^ thuisadres 218
skip ^ trek 223
skip ^ uit 397
skip ^ uur -290
skip ^ vergunn -303
skip ^ verhuis -170
skip ^ verhur 227
skip ^ verzakt 238
skip ^ vol 232
skip ^ vor -13
skip ^ vraagt -283
skip ^ vrouw 301
skip ^ vuilkar 195
skip ^ wacht -171
skip ^ water 273
skip ^ weg 234
skip ^ welk -340
skip ^ wer -197
skip ^ weun 258
skip ^ wijkagent 379
skip ^ wil -227
skip ^ will 259
skip ^ wit -356
skip ^ woont 214
skip ^ zak 226
skip ^ zaterdag 299
skip ^ zegg 298
skip ^ zegt -184
skip ^ zelf 110
skip ^ zie -172
skip ^ zijn 61
skip ^ zit 524
skip ^ zon -262
skip ^ zondag 211
skip ^ zonder 234
skip ^ zus 201
skip aan , 361
skip aan . 232
skip aan achterkant 378
skip aan deur 239
skip aan goed 296
skip aan is 226
skip aan kapot 277
skip aan of -362
skip aan overkant 237
skip achter huis 260
skip adhd een -215
skip adres $ 264
skip adres , 260
skip adres 0 398
skip adres @it 314
skip adres mij 345
skip afsprak @it -247
skip afval de -309
skip al een 230
skip al jar 307
skip al maand 202
skip all , 254
skip allen , 207
skip allen de -243
skip als , -310
skip als 0 -368
skip als een 228
skip als meld 203
skip altijd , 241
skip altijd @it 212
skip altijd mijn 247
skip ander ? 220
skip anoniem $ 217
skip anorexia de -230
skip apothek wacht 217
skip appartement @it 239
skip auto 0 336
skip bak @it 235
skip bak de -197
skip bakker @it 240
skip ban @it 195
skip bedrag 0 -276
skip bel $ 272
skip bel mij 202
skip bell $ -262
skip ben @it 127
skip ben met -295
skip ben op 199
skip best de 350
skip betaald de -216
skip bewoner $ 298
skip bewoner @it 182
skip bewonerskaart @it -201
skip bewonerskaart mijn -253
skip bewonerskaart nummerplat 321
skip bij $ -98
skip bij , -115
skip bij ? 146
skip bij @it 262
skip bij aan 234
skip bij als 314
skip bij bank -267
skip bij binn 232
skip bij bushalt 299
skip bij een 318
skip bij in 226
skip bij meld 211
skip bij op 353
skip bij overbur 303
skip bij stadskantor 264
skip bij thuis 304
skip bij vriend 253
skip binn de 286
skip binn lijnban 224
skip blank $ 192
skip blauw $ 301
skip blijft op -195
skip boet de -205
skip bom @it 183
skip bom bij 214
skip borgerhout 0 252
skip braderij en -264
skip brief de -280
skip brief nar 314
skip brief over 245
skip bur @it 200
skip bur dat 257
skip bus nar 304
skip bus op 405
skip buurthuis @it 244
skip caf zwan 201
skip container @it 168
skip dag $ 333
skip dak @it 261
skip dan 0 -294
skip dan jullie -337
skip dar $ 170
skip dar ? 231
skip dar allen 191
skip dar de 190
skip dar een 167
skip dar het 254
skip dar ik 245
skip dar in -246
skip dar sind 308
skip dar vor 220
skip dar word 256
skip dat , -188
skip dat 0 -271
skip dat ? 107
skip dat aan 196
skip dat al -255
skip dat als -352
skip dat die -241
skip dat dus -281
skip dat ik -225
skip dat in 401
skip dat op 235
skip de $ 97
skip de ( 312
skip de ) 216
skip de . -132
skip de : -181
skip de aan 105
skip de bak 176
skip de bij 301
skip de binn -250
skip de blijft -280
skip de dag 273
skip de dicht 200
skip de een -236
skip de en -83
skip de ernaast 293
skip de gevall 258
skip de ging -236
skip de hangt -208
skip de heeft -275
skip de is -113
skip de kom 197
skip de lang 259
skip de lat -315
skip de ligg 248
skip de nar 249
skip de nu -256
skip de of -194
skip de om 191
skip de onder -235
skip de op 43
skip de recht 217
skip de stur 219
skip de te 269
skip de tegenover 237
skip de ter 177
skip de van 34
skip de vor 156
skip de won 337
skip de zak 247
skip de zegt -198
skip de zijn -156
skip de zit 349
skip den $ 255
skip den van -144
skip deur ik 247
skip diabetes , -287
skip dicht $ 99
skip die , -262
skip die 0 -249
skip die de -84
skip die een 213
skip die er 270
skip die het -179
skip die zit 247
skip dinsdag bij 275
skip districtshuis @it 217
skip dochter @it -246
skip dochter heeft -258
skip dod op 214
skip doen de 211
skip donker @it 215
skip dor $ -210
skip drie , 262
skip dus , 121
skip een $ -131
skip een , 79
skip een 0 -411
skip een ? 77
skip een @it -359
skip een brief 296
skip een die 327
skip een een 200
skip een hang 200
skip een in 239
skip een krijg 248
skip een los 286
skip een met -45
skip een naast 297
skip een nar 206
skip een niet 295
skip een op 94
skip een stel 264
skip een van -197
skip een verkeersbord 198
skip eeuwig $ -261
skip eid , -266
skip eid 0 -248
skip eig $ 201
skip eig , 209
skip elk vor 239
skip en $ -308
skip en . 220
skip en 0 -314
skip en : 349
skip en @it -103
skip en allen 207
skip en een 40
skip en elk 267
skip en gen 117
skip en heb -410
skip en hebb 286
skip en het 229
skip en kat 228
skip en kotbas 304
skip en mijn -172
skip en nog -136
skip en of -266
skip en stek 181
skip en van -212
skip en vrag -267
skip en won 251
skip en zei -325
skip en zit 252
skip er aan 305
skip er bij -271
skip er de -226
skip er een 181
skip er en -226
skip er er -219
skip er gedeald 217
skip er gehaald 258
skip er in 235
skip er lang 244
skip er mer 258
skip er ons 210
skip er op -97
skip er rookmelder 200
skip er t -249
skip er uit -189
skip er van 134
skip er wer 199
skip ernaast $ 293
skip extra bij 255
skip familie 0 252
skip familie @it 195
skip fatoumata 0 248
skip fietspad de -281
skip gan $ -179
skip gan , 274
skip garag @it 211
skip gat , 200
skip gat @it -146
skip gat open 255
skip gat won 207
skip ge mij 213
skip gebor 0 166
skip gedumpt de 244
skip gegeven 0 237
skip gehaald $ 258
skip gekopieerd mijn -285
skip gekreg de 231
skip genk $ 221
skip geweigerd $ -330
skip gewon , 153
skip gezin @it 166
skip gister @it 270
skip gsm 0 300
skip hag het 318
skip hangt de 261
skip har , 268
skip hard $ 241
skip heb $ -326
skip heb @it -263
skip heb boet -254
skip heb brief 223
skip heb gen 216
skip heb op 280
skip heb plat -286
skip heb sleutel 280
skip hebb gen 272
skip heeft 0 -414
skip heeft @it -300
skip heeft en -178
skip heeft huis 276
skip hel $ 208
skip hel dag 242
skip hem ds 237
skip het $ -46
skip het ( 218
skip het , -160
skip het @it 83
skip het bij 167
skip het dat 248
skip het de 168
skip het hangt 256
skip het huis 180
skip het is 240
skip het leesbar -285
skip het naast 296
skip het nog 317
skip het of -205
skip het om 232
skip het op -81
skip het stan 269
skip het ter 294
skip het wel 269
skip het zit 127
skip het zwembad 197
skip hier , 237
skip hier de -147
skip hier ik 222
skip hiernaast @it 250
skip hij @it 219
skip hoe da 235
skip hoe gat 202
skip hoe ik 332
skip hoe is 136
skip hoe je -349
skip hoek @it 322
skip hof @it 312
skip hog 0 -214
skip hoogt @it 197
skip huis , -208
skip huis 0 -228
skip huis @it 133
skip huis de 223
skip huis ik 243
skip huis is 232
skip huisadres @it 250
skip hur een 306
skip id 0 -153
skip identiteitskaart 0 -294
skip iet $ -365
skip iet doen 205
skip ik $ -84
skip ik , -295
skip ik aan -125
skip ik al -260
skip ik allen 304
skip ik anoniem 217
skip ik bij 157
skip ik coa 269
skip ik container 259
skip ik dar 379
skip ik de 378
skip ik dor 192
skip ik een -3
skip ik en -386
skip ik er 65
skip ik fatoumata 248
skip ik gewoond 280
skip ik grag 223
skip ik het -141
skip ik hier 197
skip ik iet -209
skip ik in -101
skip ik ingeschrev 209
skip ik lang 237
skip ik me 281
skip ik mijn -67
skip ik morg 315
skip ik nar 289
skip ik ook 250
skip ik op 140
skip ik pas 260
skip ik sind 240
skip ik van -160
skip ik verhuiz 240
skip ik wel -274
skip ik won 255
skip ik woonacht 249
skip in $ 73
skip in , 258
skip in . 260
skip in 0 142
skip in @it -204
skip in azc 273
skip in bus 220
skip in buurt 269
skip in de 262
skip in eig 220
skip in genk 214
skip in gevel 165
skip in hal -260
skip in het -198
skip in is -187
skip in kelder 264
skip in ligt 279
skip in mijn 339
skip in plantsoen 232
skip in put 304
skip in speeltuin 173
skip in strat 295
skip in te 223
skip in voortuin 247
skip in wacht -276
skip in weg 285
skip in wijk 259
skip in winkel 324
skip in won 277
skip in woont 242
skip in zal 294
skip ingang de 289
skip ingeschrev @it 266
skip ingeschrev op 287
skip is $ 196
skip is . 209
skip is 0 -370
skip is @it -188
skip is dan -203
skip is erg -245
skip is geleegd 347
skip is gen 250
skip is ingang 264
skip is jan -330
skip is loket 321
skip is mijn -263
skip is nar 277
skip is ne 215
skip is of -291
skip is okt -238
skip is oktober 244
skip is ons 275
skip is over 283
skip is te -259
skip is thuis 291
skip is vel -275
skip is weg 214
skip is zaterdag 271
skip is zo 186
skip jan @it 276
skip jan en -280
skip jar @it 252
skip jar en 209
skip jar het 238
skip jar mer 198
skip jar op 300
skip jullie $ 50
skip jullie iet -232
skip k mijn 324
skip k van 204
skip kaartnummer 0 -284
skip kamer @it 321
skip kan dar 300
skip kan de 245
skip kan kijk -232
skip kan mer 236
skip kan niet 159
skip kan nog 248
skip kan parker 254
skip kapot @it 253
skip kapot in -278
skip kassa het -205
skip kat bij 182
skip kat in 246
skip ker de 181
skip kerkstrat @it 197
skip kermis @it 97
skip kid van -287
skip kinder $ 297
skip klein 0 302
skip klopt $ 246
skip knippert een 248
skip kom $ -205
skip kom 0 253
skip kom ik 174
skip komt $ -257
skip komt bij 235
skip komt een -124
skip komt nog -215
skip koolmijnlan 0 -293
skip kreg een -194
skip krijg dar -279
skip krijg de 182
skip krijg een -154
skip kuil de 201
skip lamp @it 312
skip lamp tuss 246
skip lan @it 345
skip lang . 263
skip lantaarn $ 241
skip las , -260
skip lat de 267
skip leesbar $ -285
skip leg moet 171
skip les @it -240
skip lez $ -260
skip ligt al 190
skip ligt een 259
skip liv @it 216
skip lokal @it 271
skip loss $ -273
skip lukt niet -201
skip maand is -198
skip mag $ -165
skip mag ? 203
skip mag een 161
skip mag in -205
skip mag met -358
skip mag strat 251
skip mag van 287
skip mag word 249
skip mag zonder -276
skip mail . 282
skip man de -220
skip man in 269
skip mar $ -217
skip mar @it 126
skip mar in 259
skip mar is 183
skip mar won 315
skip me . -236
skip me @it -183
skip me in 257
skip me op 333
skip men @it -231
skip mer @it 320
skip met , -237
skip met @it -192
skip met abc -216
skip met auto 245
skip met bij 279
skip met kinderwag 268
skip met klein -188
skip met nieuw 235
skip meter de 349
skip mg $ -245
skip mij $ 217
skip mij , 202
skip mij @it 146
skip mij akkerlan 292
skip mij op 379
skip mijn $ -160
skip mijn ( 75
skip mijn 0 -312
skip mijn ? -151
skip mijn @it -113
skip mijn adres 162
skip mijn appartement 193
skip mijn blijft 315
skip mijn en 127
skip mijn har 383
skip mijn in 273
skip mijn kwijt -283
skip mijn mag 217
skip mijn mar 286
skip mijn met -121
skip mijn nar 301
skip mijn op 292
skip mijn stat 377
skip mijn van 242
skip mijn vor 448
skip mijn wil 324
skip mijn woont 265
skip milieustrat , 187
skip mn @it -164
skip mn stat -279
skip moeder 0 219
skip moet bij -185
skip moet dan 254
skip moet dar 284
skip moet die -311
skip moet leegstandsheff 171
skip moet nog 285
skip moet word 241
skip mog met -294
skip moogt bell 194
skip muziek $ 303
skip na $ 276
skip na jar 265
skip na scheiding 183
skip na thuis 199
skip naast bak -309
skip nacht $ 261
skip nacht , 206
skip nam de 292
skip nar $ -120
skip nar ( 263
skip nar , 208
skip nar . 202
skip nar 0 318
skip nar ? 362
skip nar @it 160
skip nar containerpark -298
skip nar en 333
skip nar huis 275
skip nar in 166
skip nar of 242
skip nar oud 166
skip nar verzorgingshuis 278
skip national 0 -364
skip nee , 283
skip neg 0 -297
skip nie $ 187
skip niet $ 200
skip niet , 346
skip niet @it -234
skip niet bij -103
skip niet ik -211
skip niet mar 261
skip niet mijn 274
skip nieuw $ 194
skip nieuw is 201
skip nieuw op 185
skip nieuw vanaf 305
skip nieuw wordt 196
skip nik . 254
skip nik die 263
skip nog $ 174
skip nog . 214
skip nog ? -169
skip nog @it 217
skip nog cod -266
skip nog de -269
skip nog in 324
skip nog is 221
skip nooit $ 257
skip nou @it 240
skip nr , 269
skip nu . -316
skip nu 0 291
skip nu gekreg -283
skip nu mijn 291
skip nu of 267
skip nummer 0 -194
skip nummerplat fka 321
skip of $ 94
skip of het -223
skip of op -216
skip om , -193
skip oma @it 243
skip onder plein 217
skip ongever @it 227
skip ons , 88
skip ons @it 111
skip ons dat 207
skip ons de 253
skip ons heur 325
skip ons is -150
skip ons op 188
skip ons stat 186
skip ons woont 244
skip ons zit 317
skip onz ( 446
skip onz , 262
skip onz een 221
skip onz heeft -242
skip onz is -363
skip ook $ 148
skip ook een -253
skip ook vor 285
skip op ! 198
skip op $ -63
skip op , 257
skip op . 205
skip op ? 71
skip op @it 175
skip op aan 358
skip op acceptgiro -208
skip op affich -225
skip op bel 263
skip op bord -221
skip op brief -304
skip op een 377
skip op en 192
skip op fietspad 282
skip op formulier -317
skip op gen 326
skip op heeft 322
skip op hoek 240
skip op in 386
skip op is 300
skip op markt -307
skip op niet -144
skip op nieuw 185
skip op nog 223
skip op of 175
skip op open 179
skip op parking -322
skip op plein -328
skip op pleintj 248
skip op rijban 214
skip op rijbewijs -270
skip op sit -106
skip op stat 286
skip op stoep 164
skip op voetpad 278
skip op won 224
skip op woont 220
skip op zeker 224
skip op zijn 374
skip op zit 191
skip open $ 150
skip open @it -247
skip open de 239
skip oud $ 138
skip oud 0 244
skip oud in 307
skip oud op 176
skip oud stat -221
skip oud was 255
skip pand , 320
skip park @it -196
skip parkeergarag $ 301
skip parker dar 255
skip parker de 178
skip pas en 304
skip paspoort thuisbezorgd 239
skip per $ -279
skip per maart 287
skip per of -198
skip pin @it -240
skip plat $ 282
skip plat 0 -295
skip plat @it 20
skip pleintj @it 248
skip post @it 190
skip post de 201
skip postcod hem 237
skip put de 200
skip recht @it 137
skip regel $ -234
skip reken 0 170
skip reken ik -205
skip rest het 269
skip rij @it -289
skip rijbewijs $ -231
skip rijbewijs 0 -262
skip rijbewijs ik -293
skip rijdt @it -250
skip rioler $ 365
skip rod $ 299
skip rommelmarkt op 229
skip rond , 225
skip rookmelder in 200
skip rotond de 217
skip s $ 272
skip sam @it 221
skip schef de 250
skip schol @it 159
skip schrijf me 226
skip sind een 117
skip sint , 168
skip sint . 180
skip slaapkamer de 289
skip sms , -161
skip snap niet -296
skip snoeihout ? 258
skip speeltuintj @it 185
skip sta @it 188
skip sta op 244
skip stan al 267
skip stan op 268
skip stat , 328
skip stat bij 324
skip stat de -251
skip stat een 142
skip stat en -215
skip stat in -155
skip stat jullie -215
skip stat ons 258
skip stat op -145
skip stat politie 238
skip stationsplein @it 204
skip steenweg @it 185
skip stek @it 202
skip sticker de -260
skip stinkt de 258
skip stoel ) -198
skip stoep , 216
skip stoep @it 152
skip stoeptegel $ 187
skip stond het -260
skip stopt mer -73
skip stort @code -240
skip straatbarbecue 0 -185
skip strat $ 249
skip strat ik 220
skip studentenkamer @it 228
skip stur @it 200
skip stur mar 328
skip t , 261
skip t : -266
skip t op 223
skip te , 9
skip te en 211
skip te op 161
skip tegenover $ 161
skip tegenover is 197
skip teken $ 293
skip tel 0 272
skip ter van 30
skip thuis $ 215
skip thuis 0 291
skip thuis @it 263
skip thuis de 285
skip thuisadres 0 155
skip thuisbezorgd op 239
skip tijden koer 272
skip tis @it 255
skip toch $ -87
skip tot $ 212
skip tot 0 -216
skip tot de 441
skip tot het 265
skip tuin @it 226
skip twed vor 264
skip twee $ 226
skip u ? -253
skip uit $ 156
skip uit @it 154
skip uit en 230
skip uit pdf -242
skip uw @it -209
skip uw is -250
skip van $ 279
skip van , 79
skip van . -203
skip van 0 20
skip van : 241
skip van @code -136
skip van @it -163
skip van de 194
skip van en 350
skip van feestzal -258
skip van identiteitskaart -274
skip van is 316
skip van jar -342
skip van mijn 150
skip van nar 262
skip van of 214
skip van speelplein -231
skip van stad 279
skip van station -256
skip van tot 289
skip van vorig 260
skip van vrouw -270
skip van woont 228
skip van zwembad -198
skip vanaf $ 287
skip vanaf , 259
skip vannacht gehad 215
skip vanzelf $ -324
skip vergunn @it -303
skip vergunn vor 234
skip verhuisd @it 125
skip verhuisd de 267
skip verkeersbord $ 228
skip vier $ -205
skip vol $ -125
skip vol , 194
skip volgen 0 -252
skip volgend $ -270
skip voortan de 207
skip vor ! 216
skip vor $ 175
skip vor ( -243
skip vor , -57
skip vor deur 406
skip vor en -209
skip vor parkeervergunn -218
skip vor ram 222
skip vor straatbarbecue -185
skip vor twed 221
skip vor woning 200
skip vor zeker -221
skip vor zon 329
skip vriend @it 215
skip waard mijn 237
skip waarom de 238
skip wachtwoord teken -195
skip wanner de 189
skip wanner er 212
skip war 0 -290
skip war je 226
skip war won 263
skip was 0 223
skip was @it -263
skip was thuis 166
skip wat de -227
skip wat er 283
skip wat het 165
skip wat ik -131
skip water de 261
skip we een 347
skip we in 227
skip we op 235
skip we verhuisd 224
skip weg @it 237
skip wek ik 211
skip wer $ 225
skip wer ? 246
skip werk @it 217
skip werk het 183
skip werk in 237
skip wet iet 312
skip wie da 233
skip wie dat 167
skip wie ik 205
skip wij @it -75
skip wij een -188
skip wij gen 285
skip wij in 239
skip wij per 211
skip wij van 206
skip wil blijv 217
skip will een 254
skip will eig 223
skip will op 323
skip won $ 242
skip won , 416
skip won . 171
skip won @it 170
skip won de 271
skip won dez 182
skip won een 317
skip won en 201
skip won het 275
skip won in -213
skip won mar 318
skip won met 257
skip won nu 174
skip won op 272
skip woning @it 400
skip woonadres @it 263
skip woonhuis @it 262
skip woont , 177
skip woont . 255
skip woont 0 335
skip woont @it 207
skip woont al 215
skip woont een 201
skip woont elk 189
skip word @it 108
skip wordt ( 276
skip wordt snoeihout 258
skip wordt vanuit 217
skip wrak @it -171
skip zak 0 -236
skip zaterdag . -185
skip zaterdag ? 212
skip zaterdag @it 230
skip zaterdag ik 262
skip zaterdag we 233
skip ze $ -247
skip ze @it -166
skip ze aan -212
skip ze ons 272
skip zebrapad @it 219
skip zegt $ -242
skip zegt 0 -234
skip zegt @it -256
skip zegt er 201
skip zelf ? 287
skip zet $ -189
skip zie @it -221
skip zijn 0 -250
skip zijn binn 224
skip zijn de 348
skip zijn stat 297
skip zijn van 278
skip zijn verhuisd 272
skip zit @it 338
skip zit kot 197
skip zit wespennest 153
skip zo het -365
skip zoek $ 268
skip zon $ 266
skip zon , 151
skip zon heeft -250
skip zonder , -313
skip zonder ? -320
skip zonder op -270
skip zwan @it 230
skip zwembad @it 169
topic @ability -132
topic @access -107
topic @body -277
topic @building -30
topic @business -49
topic @firstPerson -58
topic @general -184
topic @handled 57
topic @has -15
topic @home 200
topic @mine 11
topic @nuisance 2
topic @nuisance-phrase 218
topic @ofPerson -162
topic @ownPostcode 30
topic @patient 16
topic @place 132
topic @relative -32
topic @somebody 24
topic @vehicle -310
topicAnywhere @ability -107
topicAnywhere @access -297
topicAnywhere @body -201
topicAnywhere @building -13
topicAnywhere @business -160
topicAnywhere @general -148
topicAnywhere @handled -9
topicAnywhere @hardly -109
topicAnywhere @has -41
topicAnywhere @home 217
topicAnywhere @mind -94
topicAnywhere @mine 44
topicAnywhere @mine-phrase -90
topicAnywhere @nuisance -58
topicAnywhere @nuisance-phrase 211
topicAnywhere @ofPerson -247
topicAnywhere @organisation -107
topicAnywhere @ownPostcode 57
topicAnywhere @patient 32
topicAnywhere @place 143
topicAnywhere @plainly 4
topicAnywhere @somebody 45
topicAnywhere @vehicle 177
topicBefore @ability 133
topicBefore @access -178
topicBefore @building 178
topicBefore @business -139
topicBefore @firstPerson -38
topicBefore @handled -49
topicBefore @hardly -84
topicBefore @has -91
topicBefore @home 251
topicBefore @mine 19
topicBefore @nuisance 101
topicBefore @nuisance-phrase 192
topicBefore @ofPerson -119
topicBefore @organisation 251
topicBefore @ownPostcode 48
topicBefore @place 164
topicBefore @plainly 4
topicBefore @relative -7
topicBefore @somebody 19
topicBefore @vehicle -227
topicBeside @access 129
topicBeside @building 377
topicBeside @business 69
topicBeside @firstPerson -363
topicBeside @general 227
topicBeside @handled -126
topicBeside @hardly -302
topicBeside @has -481
topicBeside @home 136
topicBeside @mine -281
topicBeside @nuisance -112
topicBeside @nuisance-phrase 148
topicBeside @ofPerson -359
topicBeside @organisation 388
topicBeside @ownPostcode 92
topicBeside @patient -216
topicBeside @place 303
topicBeside @plainly -302
topicBeside @relative -258
topicBeside @somebody -111
topicBeside @vehicle -154
topicEarlier @building 179
topicEarlier @firstPerson 112
topicEarlier @general 253
topicEarlier @handled 117
topicEarlier @hardly 318
topicEarlier @has 136
topicEarlier @home 306
topicEarlier @mine-phrase 267
topicEarlier @nuisance 226
topicEarlier @ofPerson -160
topicEarlier @ownPostcode 207
topicEarlier @patient 234
topicEarlier @place 436
topicEarlier @relative 250
topicEarlier @somebody 217
topicEarlier @vehicle 185
topicNear @ability -191
topicNear @access -261
topicNear @building 172
topicNear @general -80
topicNear @hardly 157
topicNear @has -34
topicNear @home 375
topicNear @mine 86
topicNear @mine-phrase -240
topicNear @nuisance-phrase 110
topicNear @ofPerson -332
topicNear @organisation 51
topicNear @ownPostcode 40
topicNear @patient 49
topicNear @place 357
topicNear @plainly 58
topicNear @relative 224
topicNear @somebody 39
topicNear @vehicle -328
twoBefore , die 204
twoBefore 0 ) -297
twoBefore 0 0 122
twoBefore 0 nieuw 283
twoBefore ^ 0 -166
twoBefore ^ de -247
twoBefore ^ een -137
twoBefore ^ het 236
twoBefore ^ ik -70
twoBefore ^ is 264
twoBefore ^ mijn -85
twoBefore ^ mn -285
twoBefore ^ we 278
twoBefore ^ wij -190
twoBefore ^ won 298
twoBefore ^ ze -284
twoBefore aan de 227
twoBefore bij 0 189
twoBefore bij de 282
twoBefore bij mij 290
twoBefore bij mijn 296
twoBefore bij ons 337
twoBefore bus 0 -88
twoBefore dat er 274
twoBefore de bakker 240
twoBefore de garag 211
twoBefore de hoek 186
twoBefore de kermis 279
twoBefore de lamp 186
twoBefore de schol 212
twoBefore de stoep 150
twoBefore de weg 179
twoBefore de zwan 201
twoBefore dit jar 216
twoBefore een camionet -218
twoBefore een wrak -171
twoBefore er is -277
twoBefore het buurthuis 244
twoBefore het districtshuis 217
twoBefore het stadskantor 309
twoBefore ik ben 166
twoBefore ik heb -181
twoBefore ik won 66
twoBefore ik zie -221
twoBefore ik zit 216
twoBefore in de 326
twoBefore in het 249
twoBefore is de 192
twoBefore is het 299
twoBefore mag een -195
twoBefore mij thuis 276
twoBefore mijn adres 169
twoBefore mijn afsprak -247
twoBefore mijn domicilie 244
twoBefore mijn huis 315
twoBefore mijn vergunn -303
twoBefore mijn woning 208
twoBefore mijn woonhuis 262
twoBefore moet een -202
twoBefore niet mer 320
twoBefore nog allen 274
twoBefore nummer 0 328
twoBefore ondergrond container 181
twoBefore ons adres 234
twoBefore onz tuin 198
twoBefore onz woning 311
twoBefore op de -118
twoBefore op het 185
twoBefore op mijn 268
twoBefore sind gister 270
twoBefore sta ingeschrev 172
twoBefore te hal 238
twoBefore ter hoogt 197
twoBefore thuisbezorgd word 239
twoBefore van hiernaast 250
twoBefore vor een -335
twoBefore vor het 262
twoBefore vor ons 194
twoBefore vor onz 308
twoBefore wij won 290
twoBefore won sam 221
twoBefore won we 280
twoBefore zit nu 218
twoBefore zit toch 175
word ( 178
word ) -59
word , 6
word . 8
word 0 -199
word : 92
word ? 23
word @code -333
word aalst 235
word aan 62
word aangegev -234
word aangev 282
word aannemer 263
word aanslag 418
word aanvrag -267
word ab -145
word abc -216
word abonnement -209
word academie 326
word accepteert -233
word acceptgiro -208
word acht -233
word achter 288
word achterkant 238
word achterom 231
word achtertuin 321
word adopter 234
word adres 198
word adreswijz 257
word af -117
word affich -188
word afgelop 243
word afreken -202
word afsprak -157
word afvalpas 233
word akkerlan 292
word akt -269
word algemen -189
word all -150
word allebei -254
word allen -97
word alles 52
word als -23
word altijd 458
word anoniem 217
word anorexia -287
word aout -241
word apothek 280
word app -291
word appartement 493
word arnhem 289
word augustus -250
word auto -283
word autoband 191
word automat -270
word autos -276
word az 253
word badkamer 291
word ban 241
word bankj 176
word bankstel 153
word basisschol 313
word bedrag -276
word begeleider -251
word beginn 318
word begrot -291
word bel 211
word belgie 261
word bereik 196
word berm 269
word beschermd -187
word best 264
word bestat -203
word bestek -240
word bestemmingsplan 289
word betaald -288
word betal 218
word betekent -223
word beurt -250
word bevest -256
word bewoner 233
word bezorg 282
word bibliothek 245
word bij 35
word bijna -97
word binn 160
word bladkorf 271
word blijft -312
word blijv 162
word blok 199
word blokker -243
word boet -201
word bom 90
word bord -230
word borgerhout 312
word bosweg 286
word bot -164
word bouw 306
word bouwafval 276
word bouwplat 273
word bov 229
word braderij -205
word brand 283
word brief -252
word briefadres 268
word briefk -385
word brievenbus 126
word brouwerij 309
word brp 243
word brug -139
word bruin -263
word bsn -226
word buit 272
word buitengeslot 263
word bur 229
word burgerservicenummer -248
word bus -118
word bushokj 240
word buurman 164
word buurt 288
word buurthuis 186
word buurvrouw 299
word bv 310
word bvba 267
word caf 267
word camion 211
word camping 293
word caravan 344
word carrosserie 222
word cijfer -278
word club 221
word clubhuis 273
word cod -310
word collega -112
word container 268
word crech 275
word da -203
word daarvan -199
word dak 352
word dan -322
word dank -201
word dar 184
word dat -156
word de -22
word ded -175
word defect 211
word deksel -170
word den -82
word denk 263
word der 432
word dertig 203
word deur 162
word dez 152
word diabetes -301
word dichtbij 274
word die -20
word diest 248
word digid -310
word digital 308
word dijk -288
word diksmuid 236
word ding -203
word districtshuis 217
word dochter -233
word dod 239
word doet 136
word dokterspraktijk 247
word domicilie 327
word domicilier 282
word donker 285
word doodgered 262
word doorgev 293
word dossier -381
word draait 248
word drempel 178
word drie -155
word dubbel 264
word duiker 260
word duizend -312
word duo -307
word dus 120
word echt -294
word een -128
word eeuwig -261
word eid -115
word eig 309
word eigenar 243
word eik 240
word elf -198
word elk 51
word emm 143
word en -104
word ene 253
word erg -245
word ernaast 361
word erop -201
word eruit 349
word es 216
word euro -294
word evergem 239
word factuuradres 267
word familie 55
word fatoumata 248
word feestzal -167
word fiet 123
word fietsenrek 335
word fietspad 192
word folder -189
word for 282
word formulier -306
word foto -170
word fout -223
word frigo 253
word fritur 244
word fuif 249
word ga 152
word gan 319
word garag 99
word gas -166
word geacht 202
word geblokkeerd -274
word geboortedatum -238
word gebor 135
word gebouw -142
word gebruik -224
word gedan -124
word gedeald 217
word gedomicilieerd 469
word gedumpt 201
word gef -162
word gegeven 381
word gehaald 258
word gehandicapt -182
word gekocht 325
word gekom 205
word gekopieerd -320
word geldig -166
word geldt -218
word geliev -202
word gelijk -240
word gelijkvloer 270
word gelof -217
word gemeent 147
word gemeentehuis 146
word gen -186
word genk 347
word gent 234
word geparkeerd 178
word geplakt -359
word gerek -320
word gescheid 292
word geslot 368
word gestok 300
word gestructureerd -221
word gestuurd 241
word gev -230
word gevall 200
word gevar 221
word gevel 123
word geweigerd -75
word gewoond 415
word gezien 235
word gezocht 206
word gh 278
word ging -262
word gister 216
word glas 325
word glasvezel 300
word golf -296
word gooi 288
word gooik 286
word gordijn 251
word goud 340
word gouda 294
word graanmarkt 339
word gracht 266
word grag 209
word gras 248
word gratis -178
word griep -208
word groepspraktijk 343
word gsm 216
word haalt 251
word had -485
word hag 310
word halt -188
word handelspand 298
word handteken -285
word hangjonger 197
word hangt 62
word har 115
word hard 272
word hasselt 241
word hebb -38
word hee 244
word heeft -75
word heffing 364
word heg 184
word hei 291
word hem 345
word her 188
word herrie 251
word het -82
word heul 278
word heur 369
word hier 368
word hij -147
word hoek 321
word hoevel -81
word hoogacht 197
word hoogt 25
word hor 89
word hotel 229
word houd 296
word hous 264
word hs 334
word huis -26
word huisadres 347
word huisnr 240
word huisnummer 267
word hun 140
word huurder 202
word huurhuis 306
word huurt 292
word i -219
word ich 340
word id -414
word identiteitskaart -354
word ie -110
word iederen -258
word iet -226
word ik -49
word in -18
word infoblad -218
word ingang 309
word ingeschrev 243
word ingetikt -209
word inlogcod -296
word inrit 315
word inschrijv -137
word intyp -249
word invull -211
word ipv -187
word is -96
word jar 123
word jef 318
word jeugdrad -263
word jong 261
word jt 248
word juli 127
word jullie -104
word k 193
word kaart -273
word kaartnummer -306
word kanaaldijk 300
word kantor 210
word kapelstrat 284
word kapper 354
word kapsalon 359
word kassa -277
word kat 284
word ker 66
word kerkstrat 127
word kermis -358
word kessel 179
word kg -324
word kid -372
word kijk 125
word kijkt 210
word kilo -233
word kind -142
word kinder 210
word kinderwag 282
word kipp 286
word kk 324
word klag 282
word kleurcod -275
word klopp -259
word klopt -202
word knippert 219
word koelkast 256
word koffie 130
word kom 223
word komt -98
word koolmijnlan -220
word kort 383
word kortrijk 215
word kost -198
word kot 381
word kram -209
word kran 186
word kreg -192
word krijg -82
word krijgt -181
word kringloopwinkel 288
word kringlop 351
word kringwinkel 218
word kruispunt 207
word kw -229
word kwijt -225
word kwon 238
word kx 219
word l -212
word laatst -246
word lad 290
word lan 347
word lang 78
word lantaarn 268
word lantaarnpal 252
word las -329
word lat -101
word leegstaand 179
word leegstandsheff 171
word leerling -390
word leesbar -285
word leges -179
word legg -187
word les -283
word leuv 220
word levensgevar 196
word lever 325
word lez -294
word licht -152
word lichtreclam 256
word lig 304
word ligg 367
word ligt 243
word lijn -338
word lijnban 224
word liter -328
word liv 216
word living 258
word lm 318
word lo 179
word locatie 284
word lokal 126
word loker 355
word loopt 235
word los 134
word lukt -212
word m -209
word maand 147
word maandag 328
word maart 188
word mama 291
word man -71
word map 244
word mar -55
word markt -158
word marktkram -263
word mast 247
word matras 209
word matrass 205
word mc -257
word mee -170
word meld 148
word melding -124
word mer -91
word met -115
word mg -318
word mijn -34
word moeder 108
word moederziel 191
word moek 241
word moest -305
word moet -109
word mog -165
word monitor -307
word monumentendag 190
word moskee 338
word mur 302
word muziek -150
word na 190
word naast 151
word nabij 201
word nacht 260
word nakijk -326
word nam -50
word namen 309
word nar 230
word national -364
word ne 316
word neg -482
word ner -216
word net 146
word nie 253
word niemand 297
word nieuw 180
word noar 326
word nooit 346
word nou 137
word november -348
word nul -301
word nummer -182
word of -261
word ogen -389
word okt -145
word om -74
word oma 180
word omgevall 172
word omleid 275
word omver -173
word ondergrond 356
word onderuit 190
word onkruid 291
word ons 94
word ontheff 269
word ontruimd 200
word onz -75
word ook 230
word oostend 200
word op 54
word opa 217
word open 281
word opengebrok 226
word ophal 351
word oud 88
word over -90
word overkant 205
word overweg 296
word pakt -234
word pand 192
word papier 241
word park -174
word parkeerapp -193
word parkeergarag -142
word parkeerretributie -241
word parkeert 254
word parkeerticket -245
word parkeervergunn -121
word parker 312
word parking -360
word parkinson 174
word pdf -305
word pikkedonker 280
word pin -334
word pincod -498
word pinkt 233
word plafond 254
word plan 205
word plantsoen 246
word plastic 248
word plat -224
word plein -291
word pleintj 248
word plek 232
word plusser -223
word poort 182
word poortj 268
word poppodium 247
word populierenlan -290
word post 375
word postcod 262
word pp -231
word pr 225
word precies 226
word prin 197
word procent -329
word prullenbak 300
word ps 229
word puilt 310
word put 137
word putdeksel 217
word raakt -291
word ram 192
word rb 255
word rc 233
word regel -203
word regent 261
word rek 382
word reken -118
word rekeningnummer -266
word rekent -435
word residentie 244
word rest 284
word ria 311
word rij -269
word rijban 213
word rijbewijs -230
word rijdt -291
word riool 278
word rob -256
word roept -309
word roeselar 356
word rolstoel 251
word rommelmarkt 299
word rond 381
word rotond 259
word rotterdam 232
word ruit 187
word samenwon 315
word scheiding 183
word schev 308
word schimmel 294
word schoonmoeder 267
word schrijf 219
word schur -207
word sectie -369
word sept -210
word sessie -213
word sint 183
word sit -209
word slaapkamer 294
word slan 258
word slap 345
word slot 179
word sluikstort 220
word smet 335
word sms -218
word snap -293
word snapp 287
word snoeihout 258
word speeltuin -169
word speeltuintj 205
word sta 158
word stad 154
word stadhuis -304
word stank 254
word stat -33
word station -215
word stationsplein 204
word ste -234
word steenpuin -269
word steiger 240
word stek 144
word stekkie 234
word stel 229
word stembureau 258
word stemlokal 215
word sticker -221
word stoat 262
word stoel -191
word stoep 233
word stookt 200
word stopt -147
word straatbarbecue -185
word straatnaambord 243
word strafregister -270
word strat 171
word studentenhuis 364
word studentenkamer 228
word stuk -149
word stur -111
word stuurt 182
word t 69
word tafel 213
word tak 226
word tandart 219
word tankstation 188
word te 92
word teg -324
word tegenover 298
word tegenwoord -256
word teken -111
word tel 257
word telt -191
word tent 208
word terpstra 264
word terwijl 254
word test -268
word thuis 111
word thuisadres 194
word thuisbezorgd 239
word thv 216
word ticket -317
word tijden 191
word toe 350
word toen -172
word toerist 315
word tor 247
word tot 140
word tr 258
word trash 309
word trek 288
word trekt 267
word troep 197
word tuin 99
word tuinhuis -239
word tuss 157
word twed -162
word twee -81
word typ -234
word u -128
word uit 134
word uitslag -269
word utrecht 236
word uw -187
word v 254
word vader -191
word vanaf 282
word vannacht 298
word vanzelf -324
word vast 204
word vd -361
word vel -318
word ver 297
word veranda 239
word verenigingsgebouw 281
word verf 238
word verhuis -113
word verhuisd 491
word verhuislift 240
word verhuist 297
word verhuiz 334
word verhur 227
word verkeersbord 324
word verlat -184
word verlicht 267
word verlor -202
word verstopt 269
word vertrekt 329
word vervaldag -221
word vervalt -300
word verzoekt 255
word vestigingsnummer -215
word vind -181
word visa -375
word vlaggenmast 285
word vlakbij 202
word vlieg 289
word voedselbank 257
word voetpad 121
word volgen -379
word volgend 127
word voorbij 161
word voordeur 414
word voortan 196
word voortuin 247
word vor -30
word vorig 84
word vraagj 267
word vraagt -147
word vrachtwag -224
word vrag -229
word vriend 90
word vriendin 333
word vrij -208
word vuilbak 333
word vuilkar 184
word vuilzak 335
word vzw 189
word waarom -164
word wacht -175
word wachtlijst -214
word wachtwoord -187
word wakker 178
word want -274
word warm -293
word was -279
word wat -147
word weg -86
word weggehaald 238
word wek 100
word wel -134
word welk -313
word werd -356
word werf 115
word werk -152
word werkdag -267
word wespennest 166
word wettelijk 320
word weun 281
word wie 76
word wij 105
word wil 82
word wilhelminastrat 246
word will 174
word wip 253
word wit -282
word wmo 272
word won 179
word wonend 322
word woning 137
word woonacht 288
word woonadres 354
word woonhuis 262
word woont 364
word woonwag 250
word word -13
word wordt 94
word wrak -201
word xn 253
word xt 278
word z -321
word zag 294
word zak 174
word zal -12
word zat 204
word zaterdag 240
word ze -134
word zegt -265
word zeker -193
word zelf -123
word zen 249
word zetel 274
word zie -303
word zien 127
word ziet -323
word zij -203
word zijkant 269
word zijn 34
word zit 256
word zoal 292
word zoek 193
word zoekt 379
word zoiet 186
word zon -337
word zondag 201
word zonder -93
word zoontj -244
word zottegem 301
word zou 111
word zuid 328
word zus 286
word zwan 226
word zwart -325
word zwembad -209
word zx 185
word zyn 248
`,
};
