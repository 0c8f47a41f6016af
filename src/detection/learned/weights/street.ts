import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1130 that are not.
 * On families it was not taught on:
 * - above -1: found 98.3 %, wrongly 5.4 %
 * - above -0.5: found 97.4 %, wrongly 3.5 %
 * - above 0: found 95.7 %, wrongly 2.3 %
 * - above 0.5: found 93.4 %, wrongly 0.9 %
 * - above 1: found 90.3 %, wrongly 0.4 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:9e33390406236c1a15da47aaebdc6ddc41a4dd77cbf21819fe4636cc1c009b7f",
  intercept: -1.118,
  weights: `
before ( 385
before ) 243
before , 71
before 0 -178
before : -33
before @code -158
before ^ 28
before aan 153
before aanvrag -292
before achter 117
before adres 580
before allen 172
before altijd 358
before ander -290
before appartement 386
before bel -272
before ben 156
before betal -263
before bezwar 255
before bib 254
before bij 359
before binn 442
before blijft -227
before bov 222
before brief -210
before bsn -111
before bur 257
before bus 202
before buurvrouw 231
before caf 396
before cod -177
before containerpark -314
before d 230
before da -261
before dan -275
before de 96
before den 215
before der 331
before deur 78
before die 109
before dit 216
before dod 150
before dokterspraktijk 246
before domicilie 121
before doorgev 260
before dor 375
before een -111
before eid -286
before eig 223
before elk 209
before euro -212
before even -234
before ex 289
before extra 254
before fietspad 243
before formulier -204
before fritur 221
before fuif 270
before gan 406
before ge -222
before gebor 245
before gedumpt 319
before geeft -277
before gehad 254
before gekopieerd -285
before gekreg 280
before gemeentehuis 284
before geparkeerd 243
before glas 242
before grag 175
before grofvuil 188
before hal 193
before har 282
before hebb 176
before heeft -203
before hem 181
before het 237
before hier 160
before hoe -181
before hoogacht 175
before hoogt 302
before hotel 325
before huis 80
before hur 191
before huurt 291
before ich 291
before id -291
before iemand 243
before ik -110
before in 182
before ingeschrev 202
before je 189
before jullie -159
before juni 274
before kaart -268
before kaartnummer -266
before kamer 263
before kan 476
before kantor 231
before kapsalon 299
before kat 254
before kelder -239
before kijk 236
before kind -168
before kort 267
before kot 368
before krijgt -248
before laadpal -186
before laatst 289
before lantaarnpal 248
before licht 223
before ligg 216
before ligt 326
before lod 331
before maand 225
before maandag 240
before mag 217
before mama 337
before man 103
before me 126
before mei 328
before meld 203
before met 91
before meter 169
before mij -40
before mijn 157
before milieustrat 208
before mn 201
before moeder 288
before moskee 293
before my 250
before naast 179
before nacht 193
before nar 405
before neemt -224
before nen 173
before niet 229
before nieuw 331
before nu 147
before ocmw 307
before of -389
before officieel 197
before oktober 304
before ondergrond 242
before onderuit 212
before ons 293
before op 213
before open 193
before optred 267
before ouder 194
before over -144
before papa 273
before parkeerretributie -242
before parker 152
before parkinson 173
before per 109
before pincod -192
before poppodium 247
before postcod 216
before reken -195
before rijbewijs -172
before rijksregisternummer -269
before riool 214
before rommelmarkt 190
before rotond 199
before schur -294
before sind 290
before sint 214
before slaapkamer 189
before slaapt 323
before sleutel 253
before sluikstort 226
before smet 303
before sociaal 181
before sta 264
before stad -298
before stan 342
before stat -162
before stek 258
before stoep 253
before stopt 383
before student 290
before studio 301
before stuk -233
before stur 161
before subsidie -218
before t 4
before tegenover 171
before tegenwoord -257
before telefon -288
before ter 223
before terwijl 147
before thuisbezorgd 239
before tot 263
before trek 281
before trekt 246
before uit 57
before uw -198
before van 99
before vanaf 290
before verhuisd 303
before verhuist 276
before verhuiz 308
before verhur 208
before verkeerd 238
before voetpad 240
before vol 313
before waard 235
before waarom 233
before wanner -313
before want -246
before was -153
before water 239
before wel -148
before wer 301
before wij 171
before won 256
before woont 478
before woonwag 250
before word 286
before wordt 133
before zag 198
before zaterdag 238
before ze 258
before zebrapad 146
before zegg 162
before zelf 257
before zen 207
before zet 220
before zetel 247
before zich 227
before zien 179
before zijn 273
before zit 399
before zo -176
before zon -147
before zonder 327
before zou 118
before zus 162
before zwembad -282
before1 ( 207
before1 ) 210
before1 , 109
before1 0 352
before1 : 161
before1 ^ -259
before1 a 349
before1 aan 417
before1 achter 264
before1 al -234
before1 allen -208
before1 als -265
before1 bewoner 259
before1 bibliothek 141
before1 bij 393
before1 blauw -287
before1 broertj -237
before1 caf 209
before1 cod -295
before1 dar -386
before1 diabetes -352
before1 die -290
before1 dochter -320
before1 drie -217
before1 een -397
before1 eid -271
before1 en -210
before1 er -356
before1 flat 188
before1 gebor -290
before1 gegeven 237
before1 geldig -155
before1 ging -241
before1 gymzal 239
before1 hangt -247
before1 heeft -330
before1 hog 328
before1 id -253
before1 ik -504
before1 inschrijv -284
before1 jan 250
before1 jullie -266
before1 kaartnummer -169
before1 kanaaldijk 298
before1 keuk 245
before1 kind -330
before1 krijg -264
before1 kringlop 310
before1 lang 321
before1 liter -280
before1 mag -288
before1 mama -246
before1 mar 206
before1 met -484
before1 mij 207
before1 mijn -311
before1 milieustrat 168
before1 mn -294
before1 moeder -312
before1 naast 306
before1 nar 400
before1 national -364
before1 nu 418
before1 nummer -246
before1 of -151
before1 onder -145
before1 op 370
before1 open -294
before1 oud 201
before1 over 162
before1 pal -224
before1 pand 154
before1 parochiezal 244
before1 pas -241
before1 paspoort -197
before1 prin 282
before1 rond 282
before1 sectie -280
before1 sint 335
before1 speelplein 314
before1 speeltuin 290
before1 stembureau 239
before1 strat 273
before1 tankstation 187
before1 tegenover 347
before1 ter 205
before1 thuis 231
before1 thuisadres 157
before1 thv 214
before1 tuss 138
before1 twed -251
before1 van 192
before1 vlakbij 185
before1 volgen -233
before1 vor 334
before1 vriend 291
before1 wachtwoord -195
before1 wij 242
before1 wit -299
before1 won 385
before1 wonend 203
before1 woning 236
before1 woonacht 308
before1 woont 372
before1 ze -355
before1 zegt -208
before1 zijn -245
before1 zit 262
before1 zon -121
before1 zoontj -225
before2 ) -300
before2 , -110
before2 0 -198
before2 : -298
before2 @code -175
before2 ^ -120
before2 adres 315
before2 afsprak -248
before2 altijd 214
before2 appartement 240
before2 bakker 242
before2 ban 194
before2 ben 128
before2 bewoner 180
before2 bewonerskaart -199
before2 bij 261
before2 bom 181
before2 bur 199
before2 buurthuis 243
before2 container 167
before2 dak 262
before2 districtshuis 217
before2 dochter -248
before2 donker 222
before2 een -357
before2 en -101
before2 familie 197
before2 garag 208
before2 gat -146
before2 gezin 166
before2 gister 269
before2 heb -257
before2 heeft -297
before2 het 66
before2 hiernaast 249
before2 hij 220
before2 hoek 321
before2 hof 312
before2 hoogt 196
before2 huis 130
before2 huisadres 251
before2 in -204
before2 ingeschrev 267
before2 is -198
before2 jan 275
before2 jar 253
before2 kamer 320
before2 kapot 256
before2 kerkstrat 196
before2 kermis 96
before2 lamp 313
before2 lan 344
before2 les -242
before2 liv 217
before2 lokal 271
before2 mar 126
before2 me -182
before2 men -235
before2 mer 318
before2 met -190
before2 mij 145
before2 mijn -112
before2 mn -164
before2 nar 160
before2 niet -240
before2 nog 216
before2 nou 241
before2 oma 241
before2 ongever 226
before2 ons 112
before2 op 178
before2 open -247
before2 park -194
before2 pin -242
before2 plat 18
before2 pleintj 250
before2 post 190
before2 recht 140
before2 rij -278
before2 rijdt -252
before2 sam 221
before2 schol 158
before2 speeltuintj 187
before2 sta 188
before2 stationsplein 204
before2 steenweg 183
before2 stek 200
before2 stoep 155
before2 studentenkamer 230
before2 stur 198
before2 thuis 264
before2 tis 253
before2 tuin 227
before2 uit 154
before2 uw -206
before2 van -163
before2 vergunn -304
before2 verhuisd 125
before2 vriend 214
before2 was -264
before2 weg 236
before2 werk 223
before2 wij -75
before2 won 171
before2 woning 401
before2 woonadres 263
before2 woonhuis 263
before2 woont 209
before2 word 110
before2 wrak -177
before2 zaterdag 233
before2 ze -164
before2 zebrapad 220
before2 zegt -259
before2 zie -222
before2 zit 338
before2 zwan 230
before2 zwembad 174
behind ! 212
behind $ 58
behind ( -286
behind , -39
behind . 148
behind 0 -231
behind : 186
behind ? -70
behind @code -280
behind aalst 241
behind aanslag 232
behind ab 206
behind achter 181
behind adres 232
behind afgeslet 237
behind al -144
behind all 213
behind allebei -228
behind allen -148
behind als -87
behind altijd 223
behind ander 265
behind anoniem 217
behind anorexia -252
behind appartement 240
behind avond 281
behind az 255
behind basisschol 255
behind begint 282
behind bel 407
behind ben 174
behind betaald -194
behind betal 160
behind bij -284
behind blijft 165
behind blok 212
behind bordj 275
behind bov -141
behind brug -134
behind buit 291
behind bur 341
behind container 424
behind dank -272
behind dar 209
behind dat -212
behind de -105
behind den 129
behind derd 253
behind deur 290
behind dicht 147
behind die -124
behind diksmuid 233
behind dinsdag -186
behind dit 381
behind doet 264
behind dor 235
behind echt -192
behind een -73
behind elf -200
behind elk 170
behind en 39
behind er -51
behind euro -300
behind for 281
behind frigo 192
behind gan 328
behind garag 270
behind gat 249
behind gelijk -242
behind gemeentehuis -239
behind gen 48
behind genk 372
behind gent 181
behind geslot 361
behind gestol -218
behind geweigerd -154
behind gewon 142
behind geword 236
behind gft 283
behind gister -134
behind glasvezel 228
behind gsm 201
behind had -331
behind hag 220
behind halt 256
behind hangt 137
behind hasselt 240
behind heb -192
behind hebb 99
behind hek 256
behind hel 170
behind hem 308
behind hier 153
behind hoe 249
behind hog 224
behind hor 196
behind huis -274
behind hur -201
behind iederen 213
behind ik 22
behind ingang 245
behind inschrijv 301
behind is -135
behind jong 253
behind juni 276
behind kaart -189
behind kan -253
behind kapot -213
behind ker 233
behind kermis -266
behind kid -205
behind kijk -186
behind kind 276
behind kinder 373
behind kk 325
behind klein -178
behind kom 130
behind komt 136
behind kotbas 309
behind krijg -132
behind kunt 132
behind lamp 194
behind lang -259
behind langskom 355
behind las -306
behind lat -195
behind leegstandsheff 170
behind lekt 254
behind leuv 211
behind lift -58
behind ligg 182
behind lo 178
behind loker 295
behind los 306
behind maart 275
behind mar -327
behind mee -268
behind meld 344
behind men 144
behind mer -355
behind met 14
behind meter -209
behind mij -88
behind mijn -224
behind mn 180
behind moest -229
behind moet 317
behind mur 280
behind n -299
behind na 227
behind naast -142
behind nacht 203
behind ne 268
behind nie 305
behind niet 174
behind nodig 407
behind nog 76
behind nooit 150
behind nu -321
behind ochtend 223
behind of 131
behind onder 232
behind ontheff 271
behind ook 335
behind oostend 198
behind op -270
behind open 283
behind pal 180
behind papier 380
behind parkeervergunn -277
behind parker 377
behind per 240
behind pincod -226
behind plat -160
behind plein -298
behind poort 235
behind procent -237
behind ps 232
behind put 250
behind ram 184
behind rat -253
behind red -210
behind reken -221
behind rest 269
behind retributies 324
behind rijbewijs -362
behind riool 226
behind rod 310
behind roeselar 277
behind rolstoel 251
behind rotterdam 232
behind s 196
behind schef -190
behind sit -280
behind slap 221
behind sleutel 275
behind stad 249
behind stadhuis -286
behind stat -205
behind sted 231
behind stel 265
behind stoep 350
behind stoeptegel 207
behind stuk -93
behind t -274
behind te -152
behind teg -350
behind teken 210
behind tel 215
behind ter -230
behind thuis 238
behind toe 289
behind toen -216
behind twee -215
behind urgentie 288
behind uur 197
behind uw -219
behind van -109
behind vannacht 278
behind vel -232
behind vergunn -231
behind verkeersbord 251
behind vervaldag -221
behind vervalt -301
behind vier 94
behind vol 127
behind voordeur 255
behind vor -42
behind vuilbak 248
behind vuilzak 191
behind waarom 191
behind wachtwoord -285
behind was -158
behind we 159
behind weg 208
behind wek 75
behind wel -174
behind welk 221
behind werd -181
behind wet 183
behind wie 120
behind wij 348
behind will 198
behind winkel 239
behind won 85
behind zal -176
behind zaterdag 138
behind ze -148
behind zegt -77
behind zes -387
behind zien 160
behind ziet -278
behind zij -174
behind zo 59
behind zon -213
behind zonnepanel -238
behind zx 186
behind1 $ 178
behind1 ( 254
behind1 , 191
behind1 0 -119
behind1 ; 245
behind1 ? 137
behind1 aan -205
behind1 ab -284
behind1 abc -217
behind1 al 236
behind1 aout -254
behind1 bij -229
behind1 cijfer -262
behind1 da 272
behind1 dar 284
behind1 das 261
behind1 dicht 195
behind1 drie -222
behind1 duizend -341
behind1 dus 289
behind1 een 339
behind1 en -6
behind1 evergem 239
behind1 gen 313
behind1 gestuurd 244
behind1 grag 215
behind1 handteken -258
behind1 hangt 256
behind1 heb 240
behind1 heeft 107
behind1 hier 202
behind1 hond -153
behind1 in 222
behind1 is 261
behind1 jan -336
behind1 kilo -234
behind1 kind -278
behind1 klopt 218
behind1 knippert 160
behind1 kw -227
behind1 leerling -264
behind1 ligg 250
behind1 ligt 201
behind1 man -301
behind1 mar 72
behind1 met 271
behind1 mg -244
behind1 moet 177
behind1 nar 209
behind1 ner -216
behind1 nul -300
behind1 of 75
behind1 om -221
behind1 ook 225
behind1 op -309
behind1 open 293
behind1 plusser -220
behind1 procent -253
behind1 rijdt -258
behind1 sept -210
behind1 stan 271
behind1 stat 179
behind1 ste -219
behind1 stinkt 322
behind1 stoel -276
behind1 studentenhuis 296
behind1 te 287
behind1 toch 290
behind1 van -264
behind1 vor -382
behind1 wanner 301
behind1 war 193
behind1 werkdag -209
behind1 wil 250
behind1 zeker 224
behind1 zet 307
behind1 zijn 160
behind1 zit 132
behind2 $ -95
behind2 ) 255
behind2 . -460
behind2 0 -116
behind2 : 431
behind2 ? -183
behind2 @code -327
behind2 aan -182
behind2 adhd -214
behind2 al 276
behind2 alles 191
behind2 altijd 234
behind2 antwerp 224
behind2 augustus -178
behind2 bc 185
behind2 bel 184
behind2 bestat -234
behind2 blank 198
behind2 borgerhout 312
behind2 dan -379
behind2 dar 292
behind2 dat 312
behind2 de 112
behind2 die 131
behind2 dor -361
behind2 draait 235
behind2 dus 156
behind2 een 289
behind2 en -45
behind2 er -153
behind2 gen -183
behind2 gent 251
behind2 gevar 196
behind2 haha -253
behind2 heb 349
behind2 hebb 209
behind2 heeft 181
behind2 hoe 236
behind2 hoevel 338
behind2 hun 268
behind2 ik 61
behind2 is -165
behind2 januari -199
behind2 kan 221
behind2 kom 208
behind2 krijg 257
behind2 mag 33
behind2 man 195
behind2 mar 56
behind2 mijn 265
behind2 mn 197
behind2 moet -92
behind2 na 213
behind2 ne 314
behind2 niet -131
behind2 nog -122
behind2 november -250
behind2 nu 236
behind2 of -251
behind2 ons 174
behind2 op -99
behind2 open 183
behind2 opengebrok 216
behind2 paspoort -377
behind2 per -241
behind2 roeselar 297
behind2 schef 190
behind2 stat -154
behind2 t 122
behind2 te -286
behind2 tot 156
behind2 tr 262
behind2 u -292
behind2 uw -233
behind2 van -184
behind2 vergunn 337
behind2 verzoekt 233
behind2 vor -184
behind2 wanner -199
behind2 war 242
behind2 wat 203
behind2 wet 307
behind2 wij -201
behind2 wil 229
behind2 will 235
behind2 word 158
behind2 xk 205
behind2 zegt -188
behind2 zes 86
behind2 zit -251
behind2 zoek 226
behind2 zonder -336
bothBefore , aan 227
bothBefore , ik -392
bothBefore , op 156
bothBefore , van 316
bothBefore 0 , -178
bothBefore 0 0 -432
bothBefore 0 en -223
bothBefore 0 liter -280
bothBefore 0 nar 311
bothBefore : 0 -347
bothBefore : is -244
bothBefore ^ , 217
bothBefore ^ adres 188
bothBefore ^ bij 310
bothBefore ^ blauw -252
bothBefore ^ dochter -257
bothBefore ^ er -209
bothBefore ^ ik -467
bothBefore ^ kaartnummer -169
bothBefore ^ lang 296
bothBefore ^ mijn -255
bothBefore ^ mn -262
bothBefore ^ nummer -246
bothBefore ^ oud 191
bothBefore ^ tegenover 204
bothBefore ^ twed -251
bothBefore ^ van 226
bothBefore ^ wij 349
bothBefore ^ zwembad 253
bothBefore adres : 262
bothBefore adres is 278
bothBefore allen op 239
bothBefore altijd op 251
bothBefore ben woonacht 248
bothBefore bewoner van 180
bothBefore bom tegenover 227
bothBefore dat is 375
bothBefore dat op 343
bothBefore de gymzal 239
bothBefore de kringlop 257
bothBefore de parochiezal 249
bothBefore die op 285
bothBefore domicilie is 245
bothBefore een wachtwoord -195
bothBefore familie op 197
bothBefore gat van 297
bothBefore gister op 269
bothBefore hal , 237
bothBefore heeft als -203
bothBefore hij woont 220
bothBefore hoek met 264
bothBefore hof ter 205
bothBefore hof van 297
bothBefore hoogt van 196
bothBefore huis ( 204
bothBefore huis , 221
bothBefore huis in 316
bothBefore huis is 204
bothBefore huis op 274
bothBefore ik won 343
bothBefore in op 330
bothBefore ingeschrev op 267
bothBefore is dat 164
bothBefore is er -233
bothBefore is toch 295
bothBefore is van -247
bothBefore jan van 275
bothBefore kamer is 249
bothBefore kamer op 207
bothBefore kerk op 255
bothBefore kerkstrat 0 196
bothBefore kwon op 244
bothBefore lan van 337
bothBefore met mijn -274
bothBefore mij op 173
bothBefore mijn dochter -298
bothBefore mijn gegeven 237
bothBefore mijn huis 346
bothBefore mijn moeder -312
bothBefore mijn woning 236
bothBefore mn broertj -237
bothBefore moeder , 312
bothBefore nog op 170
bothBefore nou op 241
bothBefore nu op 268
bothBefore ons huis 281
bothBefore sam op 221
bothBefore schol in 187
bothBefore sta op 188
bothBefore stadskantor , 307
bothBefore stat aan 243
bothBefore stationsplein 0 204
bothBefore steenweg op 183
bothBefore stur nar 198
bothBefore thuis , 244
bothBefore thuis op 125
bothBefore toch op 174
bothBefore uw sit -165
bothBefore van 0 -413
bothBefore van mijn -158
bothBefore van parkeergarag 301
bothBefore verhuisd nar 113
bothBefore vor mijn -260
bothBefore we won 232
bothBefore wij won 301
bothBefore wij zijn -182
bothBefore won : 248
bothBefore won in 406
bothBefore won nu 188
bothBefore won op 282
bothBefore won zelf 296
bothBefore woont in 229
bothBefore word op 239
bothBefore wrak met -177
bothBefore zit op 381
bothBefore zwan , 244
earlier , 121
earlier . -359
earlier 0 -439
earlier @code -212
earlier aan 229
earlier adres 305
earlier ah 267
earlier begint -185
earlier bij 207
earlier dat 176
earlier de 413
earlier die 230
earlier doet 226
earlier doorgev 340
earlier een 213
earlier en 152
earlier er 129
earlier grofvuil 242
earlier het 287
earlier ik 226
earlier in 185
earlier is 443
earlier ja 313
earlier jasmijnstrat 248
earlier kan 158
earlier krijg 202
earlier lan 269
earlier lantaarn 259
earlier ligt 244
earlier me 249
earlier met -92
earlier mijn -148
earlier moet -262
earlier nacht 206
earlier niet 311
earlier nieuw 329
earlier nummer -187
earlier ons 157
earlier op 344
earlier strat 249
earlier te -328
earlier van 249
earlier verget 267
earlier voorburg 269
earlier vor -282
earlier war -79
earlier wij 289
earlier wil 259
earlier won 342
earlier ze 298
earlier zijn -249
elsewhere ! 288
elsewhere ( -256
elsewhere ) -251
elsewhere , 30
elsewhere . 185
elsewhere 0 -258
elsewhere ? -109
elsewhere @code -285
elsewhere aan -254
elsewhere aanbell 232
elsewhere aanvrag 178
elsewhere adres 322
elsewhere afdel -277
elsewhere afsprak -192
elsewhere afvalbak 214
elsewhere afvalpas 335
elsewhere al -60
elsewhere alles -229
elsewhere allez 241
elsewhere als 155
elsewhere alvast 126
elsewhere antwoord 202
elsewhere app -158
elsewhere auto 105
elsewhere avond 286
elsewhere b -351
elsewhere bak 274
elsewhere be 253
elsewhere bedankt 137
elsewhere ben 157
elsewhere best 125
elsewhere betekent -359
elsewhere betreft 209
elsewhere bewoner 287
elsewhere bezorgd 186
elsewhere bezorgt 227
elsewhere bijna 209
elsewhere binn -161
elsewhere binnenkort 238
elsewhere bom 337
elsewhere brandwer 213
elsewhere bsn -318
elsewhere burg 335
elsewhere burgerzak -222
elsewhere bus -204
elsewhere buurt 312
elsewhere caf 263
elsewhere carport 261
elsewhere club -258
elsewhere d 299
elsewhere daaran -273
elsewhere dag 391
elsewhere dak 328
elsewhere dar 21
elsewhere dat -222
elsewhere de 145
elsewhere deur 421
elsewhere dicht 97
elsewhere die -123
elsewhere dienst 3
elsewhere digid -191
elsewhere dinsdag -203
elsewhere dit 78
elsewhere docstop -264
elsewhere doe 242
elsewhere doen 130
elsewhere doorgev 264
elsewhere dor 237
elsewhere dr 336
elsewhere drad 255
elsewhere drempel 265
elsewhere een -160
elsewhere eerst 148
elsewhere eid -294
elsewhere eig 346
elsewhere elfd -301
elsewhere elk 388
elsewhere en -165
elsewhere er 186
elsewhere erbij 383
elsewhere ergen -217
elsewhere euro -272
elsewhere exampl 379
elsewhere fotos 244
elsewhere g 167
elsewhere gan 325
elsewhere gat 376
elsewhere ge 295
elsewhere gebor 169
elsewhere gef 250
elsewhere gekom 232
elsewhere geldt -219
elsewhere gelijk 261
elsewhere gemeent -392
elsewhere gemeentehuis 230
elsewhere gerust 202
elsewhere getuig 178
elsewhere geveltuintj 273
elsewhere gevraagd 417
elsewhere gewon 134
elsewhere gezien 187
elsewhere gezin 193
elsewhere goeiemiddag 206
elsewhere gratis -332
elsewhere gsm 497
elsewhere gustaf 336
elsewhere h 301
elsewhere had -288
elsewhere half 264
elsewhere har 159
elsewhere heb -117
elsewhere hebt 346
elsewhere hel 426
elsewhere hem 368
elsewhere het 31
elsewhere hier 163
elsewhere hij -233
elsewhere hoek 184
elsewhere hoevel -129
elsewhere hoever 153
elsewhere hond 257
elsewhere hor 140
elsewhere huis -92
elsewhere i -229
elsewhere iemand 262
elsewhere iet -92
elsewhere ik 37
elsewhere in 21
elsewhere ingang 209
elsewhere ingedi 223
elsewhere initiatief 273
elsewhere inschrijv -270
elsewhere inwoner 280
elsewhere is -181
elsewhere j 294
elsewhere je 136
elsewhere jullie -78
elsewhere juni 191
elsewhere kaartnummer -333
elsewhere kan -158
elsewhere kind 296
elsewhere kindj 247
elsewhere klein 162
elsewhere klopt 136
elsewhere kom 157
elsewhere kran 271
elsewhere krijg 112
elsewhere kunn 231
elsewhere kunt 466
elsewhere laatst -300
elsewhere lamp 274
elsewhere lang 222
elsewhere lat -146
elsewhere leg -248
elsewhere les 192
elsewhere lever 248
elsewhere ligt 248
elsewhere loker -309
elsewhere loopt -186
elsewhere maand 247
elsewhere maart 279
elsewhere machin -268
elsewhere mag 141
elsewhere mak 116
elsewhere mar -97
elsewhere markt -182
elsewhere matrass 265
elsewhere mee -112
elsewhere meld 60
elsewhere melding 268
elsewhere merci 216
elsewhere met 154
elsewhere mevr 271
elsewhere mij 271
elsewhere mijn 167
elsewhere minut -269
elsewhere moeder 281
elsewhere moeilijk -258
elsewhere moeit 263
elsewhere moet -8
elsewhere na 204
elsewhere nacht 293
elsewhere nar -83
elsewhere nationaliteit 223
elsewhere ne 300
elsewhere nie 335
elsewhere niet -81
elsewhere nieuw 255
elsewhere nieuwjar 241
elsewhere nik -150
elsewhere nor -271
elsewhere normal -201
elsewhere nou 303
elsewhere nr -232
elsewhere nummer -214
elsewhere ocmw -261
elsewhere of -85
elsewhere ontvang 284
elsewhere onz 186
elsewhere ooit -175
elsewhere ook -111
elsewhere op -117
elsewhere ophal 276
elsewhere oranj 298
elsewhere ord 279
elsewhere over 183
elsewhere p 257
elsewhere pamperbonn 247
elsewhere parkeerkaart -193
elsewhere parker 207
elsewhere parking -283
elsewhere penningmeester -271
elsewhere plat 287
elsewhere post 185
elsewhere pr 184
elsewhere precies -256
elsewhere r 258
elsewhere reken 347
elsewhere rest 278
elsewhere rijksregister 380
elsewhere rioollucht 309
elsewhere rolstoel 241
elsewhere rr 225
elsewhere ruim 273
elsewhere s 239
elsewhere scheelt -299
elsewhere schep 189
elsewhere schimmel 227
elsewhere schol -311
elsewhere schrijf 324
elsewhere schur 229
elsewhere secretariaat -294
elsewhere seg 241
elsewhere sind 126
elsewhere slaapkamer 155
elsewhere slap 140
elsewhere sluit -253
elsewhere speelpleinwerk -225
elsewhere stadhuis -255
elsewhere stan 320
elsewhere stat 160
elsewhere stembureau 251
elsewhere stemm -247
elsewhere sten 260
elsewhere stopt -185
elsewhere straatverlicht 213
elsewhere strak -271
elsewhere student 219
elsewhere stuk 259
elsewhere stuurt -256
elsewhere t 308
elsewhere te 208
elsewhere ter -283
elsewhere terpstra -285
elsewhere terras 177
elsewhere terug -142
elsewhere thuis 368
elsewhere toch -65
elsewhere tot 424
elsewhere trek 245
elsewhere twee 214
elsewhere u 193
elsewhere v 122
elsewhere vader 221
elsewhere vast -293
elsewhere verhuis 270
elsewhere via 230
elsewhere vol 178
elsewhere volgen -155
elsewhere volstat 238
elsewhere vor -157
elsewhere vraagt -312
elsewhere vriendelijk 176
elsewhere vroeg -207
elsewhere vrouw 285
elsewhere w 138
elsewhere waarom -186
elsewhere wacht 289
elsewhere wanner 161
elsewhere war -287
elsewhere was -155
elsewhere wat 34
elsewhere we -108
elsewhere wer 316
elsewhere werf 265
elsewhere wet -78
elsewhere wethouder 224
elsewhere wie 94
elsewhere wij 152
elsewhere wijkagent 233
elsewhere wil 39
elsewhere will -316
elsewhere wit 294
elsewhere won 493
elsewhere woning 257
elsewhere woningbouw 303
elsewhere word -189
elsewhere yusuf 145
elsewhere zak 219
elsewhere zat 259
elsewhere ze -125
elsewhere zegt 172
elsewhere zetel 248
elsewhere zich 291
elsewhere zij 178
elsewhere zijn -243
elsewhere zo -270
elsewhere zoek -239
elsewhere zomer -225
elsewhere zon 157
elsewhere zwembad 126
ending aaf 343
ending aai 332
ending aak -267
ending aal -307
ending aan 744
ending aar -101
ending aart -142
ending aat 487
ending acht 489
ending ad 159
ending ade 603
ending af -320
ending ag -488
ending ai 332
ending ak -393
ending al -282
ending alf -262
ending alie -215
ending amer -152
ending amp 476
ending anaf -372
ending ang 262
ending ans 480
ending ant 210
ending ar -101
ending ard 249
ending arkt 562
ending art -142
ending as -377
ending at 454
ending ate 396
ending aten -212
ending ats 218
ending aven 392
ending baan 165
ending bben -241
ending ben -241
ending berg 399
ending bied -315
ending bos 453
ending burg 286
ending ca 237
ending card -270
ending cht 381
ending code -542
ending dag -355
ending del -233
ending den 181
ending dert -284
ending diep 409
ending dijk 460
ending ding -298
ending dpad 278
ending ds -467
ending dt -336
ending dweg 292
ending eb -296
ending ed -315
ending eden 200
ending eef 508
ending eeft -404
ending eek -235
ending een 339
ending eent 341
ending eer -196
ending ef 512
ending eft -404
ending eg 709
ending egen -343
ending egt -399
ending ehof 347
ending ei 185
ending eide 408
ending ein 635
ending ek -199
ending eke 325
ending el 74
ending elei 352
ending elen -343
ending els -229
ending em 220
ending en -210
ending ens -393
ending ent 214
ending ep -270
ending er -126
ending erei 224
ending eren -218
ending erg 399
ending erik 342
ending erle 197
ending erln 231
ending erom 322
ending ers -126
ending ert -270
ending es 394
ending est 310
ending et -910
ending etnr -206
ending ette -416
ending eweg 384
ending fd 270
ending ft -182
ending gas 271
ending gel 490
ending gen -97
ending ggen 336
ending gm -351
ending gt -351
ending gweg 211
ending hine -229
ending hoek 350
ending hof 580
ending hool 214
ending ht 381
ending hter -210
ending huis 190
ending iaan 249
ending ica 237
ending icht 266
ending id 127
ending ide 408
ending ie -374
ending ied -315
ending ien 185
ending iep 409
ending ier -219
ending ies 239
ending iet -241
ending ift 293
ending ijd -226
ending ijk 605
ending ijn -286
ending ijs -205
ending ikel -310
ending ikln 254
ending il 309
ending in 561
ending inde 382
ending inds -470
ending ine -345
ending ing -177
ending ink 318
ending io -245
ending iro -322
ending is 218
ending isa -301
ending isln 246
ending isnr 372
ending it -362
ending jd -226
ending jk 605
ending jn -286
ending js -205
ending jsnr -226
ending jweg 269
ending kaai 452
ending kaal -194
ending kade 591
ending kamp 440
ending kant 210
ending ke 460
ending kel -310
ending ken 10
ending ker 434
ending ket -425
ending kken 209
ending kker 513
ending kln 254
ending kpad 344
ending kt 562
ending kuil 251
ending kweg 335
ending laan 826
ending laar 381
ending laat -450
ending lage -248
ending las -296
ending leek 253
ending lei 567
ending lein 635
ending len -220
ending lf -390
ending lhof 166
ending lier 211
ending liet 419
ending lijn -259
ending ling -280
ending ln 514
ending loem 416
ending lput 238
ending lstr 214
ending luur 337
ending lweg 234
ending mer -44
ending merk -238
ending mie -242
ending mmer 48
ending mp 476
ending mw -279
ending na -344
ending naf -372
ending nbos 319
ending nd -236
ending nde 382
ending nden 164
ending nds -470
ending ne -469
ending ng -110
ending ngas 271
ending ngel 509
ending nhof 337
ending nit 274
ending nk 318
ending nken 246
ending npad 292
ending npln 251
ending nr -299
ending ns -176
ending nstr 377
ending nswg 308
ending nsz -252
ending nt 273
ending nweg 460
ending oard 289
ending oate 396
ending ode -607
ending odel -289
ending oef 317
ending oek 350
ending oel 318
ending oem 331
ending oen 271
ending oep -415
ending of 602
ending ofd 270
ending og -371
ending oket -419
ending ol 280
ending om 370
ending omie -242
ending on -352
ending ond -218
ending one -334
ending oofd 270
ending oog 352
ending ool 214
ending oom 299
ending oor -513
ending oord 158
ending oorn 348
ending or -597
ending ordt -266
ending oren -282
ending orn 348
ending orp 200
ending ors 219
ending orst 435
ending os 265
ending ost -214
ending ot -573
ending oven 326
ending pad 612
ending pe -456
ending pln 251
ending poel 364
ending pui 447
ending put 238
ending pv -296
ending raaf 343
ending raat 685
ending rand 294
ending rd 241
ending rde 225
ending rden 282
ending rdt -266
ending reef 519
ending reek 324
ending rei 224
ending rg 395
ending rhof 155
ending rica 237
ending ries 239
ending rift 293
ending rijn 262
ending rik 342
ending ring 345
ending rink 279
ending rkt 562
ending rle 197
ending rln 238
ending ro -322
ending roep -415
ending rom 322
ending ron -247
ending ror -285
ending rp 256
ending rren 275
ending rron -247
ending rror -285
ending rst 88
ending rste -221
ending rstr 259
ending rt -89
ending rtnr -364
ending ruid 341
ending rweg 415
ending sa -301
ending sbos 158
ending shof 287
ending sier -231
ending slei 365
ending sln 313
ending sn -511
ending soen 242
ending spad 360
ending sstr 317
ending st 183
ending ste -221
ending ster -195
ending str 635
ending sweg 463
ending swg 308
ending sz -252
ending taat -502
ending ten -231
ending ter -181
ending tie -255
ending tig -292
ending tijd -226
ending ting -260
ending tnr -403
ending tort -194
ending tr 635
ending ts 210
ending tte -256
ending tto 181
ending tuk -251
ending tuur -341
ending tweg 321
ending ui 337
ending uid 501
ending uil 251
ending uin 359
ending uis 256
ending uk -251
ending unt -206
ending ur -113
ending urg 286
ending us 569
ending uter 290
ending utto 238
ending uur -113
ending veld 272
ending ven 514
ending vest 420
ending weg 675
ending wg 325
ending wijk 351
ending wijs -205
ending xstr 263
ending ype -456
kind capital digits-1 904
kind capital digits-2 995
kind capital digits-3 857
kind capital digits-4 -164
kind small digits-1 -904
kind small digits-2 -875
kind small digits-3 -817
kind small digits-4 -1141
pair ( 0 147
pair ( @it 207
pair ( de 188
pair ) 0 -378
pair ) @it 210
pair ) en -271
pair ) is 346
pair ) koolmijnlan -266
pair , 0 266
pair , @code -240
pair , @it 109
pair , aan 221
pair , bedankt -246
pair , bel 150
pair , bewoner 209
pair , daarna 243
pair , dar 51
pair , drie 281
pair , een -187
pair , en 145
pair , er -184
pair , ge 183
pair , gebor 335
pair , geldig -172
pair , gen -285
pair , gordijn 251
pair , gsm 284
pair , hebb 106
pair , heeft 158
pair , hij -254
pair , hoe 234
pair , hoek 242
pair , ich 240
pair , iemand 204
pair , ik 222
pair , is -229
pair , kan -271
pair , kinder 231
pair , klopt -196
pair , komt -40
pair , ma -225
pair , mail 285
pair , mar -25
pair , moek 227
pair , na 264
pair , niet 104
pair , nieuw 219
pair , ons 340
pair , op -153
pair , paspoort 268
pair , rek 380
pair , reken 272
pair , stat -235
pair , t 41
pair , tel 191
pair , tot -265
pair , twee 174
pair , vervalt -301
pair , verzoekt 233
pair , waarom -171
pair , want -198
pair , war -82
pair , wat -106
pair , welk -262
pair , wie 85
pair , wij -43
pair , wil 222
pair , won -86
pair , wonend 264
pair , wordt -363
pair , zij -195
pair , zijn 179
pair , zit -181
pair . $ 9
pair 0 $ -62
pair 0 ( -191
pair 0 , -498
pair 0 . -134
pair 0 0 -53
pair 0 : -135
pair 0 ? -174
pair 0 @it 352
pair 0 aalst 177
pair 0 ab 206
pair 0 allebei -241
pair 0 antwerp 224
pair 0 augustus -252
pair 0 bc 265
pair 0 betaald -227
pair 0 bij -205
pair 0 blijft -219
pair 0 borgerhout 312
pair 0 brugg 171
pair 0 bus -47
pair 0 d 230
pair 0 dan -224
pair 0 de -295
pair 0 diest 249
pair 0 diksmuid 233
pair 0 doet -206
pair 0 ds 236
pair 0 en -306
pair 0 euro -290
pair 0 fka 324
pair 0 gel 279
pair 0 genk 372
pair 0 gent 259
pair 0 gestol -218
pair 0 hasselt 240
pair 0 heul 278
pair 0 hs 334
pair 0 in -265
pair 0 is -477
pair 0 jar 235
pair 0 jm 197
pair 0 jt 248
pair 0 juli 132
pair 0 juni -211
pair 0 kg -322
pair 0 kind 271
pair 0 kom -289
pair 0 kortrijk 215
pair 0 liter -280
pair 0 lm 272
pair 0 loker 295
pair 0 maart 178
pair 0 mag -253
pair 0 man 60
pair 0 met -163
pair 0 meter -373
pair 0 nar 248
pair 0 niet -142
pair 0 november -305
pair 0 of -149
pair 0 oostend 239
pair 0 op -154
pair 0 over -193
pair 0 person -279
pair 0 procent -226
pair 0 rb 254
pair 0 rc 233
pair 0 reken -237
pair 0 roeselar 357
pair 0 sint 270
pair 0 sorry -305
pair 0 stat -597
pair 0 stoel -315
pair 0 stoeptegel -308
pair 0 stond -197
pair 0 stopt 252
pair 0 tafel 190
pair 0 tr 262
pair 0 van -240
pair 0 vor -414
pair 0 woont 228
pair 0 xn 253
pair 0 xt 277
pair 0 zijn -222
pair 0 zo -199
pair 0 zottegem 300
pair 0 zx 186
pair : 0 -76
pair : @it 161
pair : akkerlan 292
pair : de 301
pair : fatoumata 247
pair : is -323
pair : moet -263
pair : wij 221
pair ? $ 23
pair @code . -214
pair @code 0 131
pair @code en -299
pair @it $ 178
pair @it ( 254
pair @it , 191
pair @it 0 -119
pair @it ; 245
pair @it ? 137
pair @it aan -205
pair @it ab -284
pair @it abc -217
pair @it al 236
pair @it aout -254
pair @it bij -229
pair @it cijfer -262
pair @it da 272
pair @it dar 284
pair @it das 261
pair @it dicht 195
pair @it drie -222
pair @it duizend -341
pair @it dus 289
pair @it een 339
pair @it en -6
pair @it evergem 239
pair @it gen 313
pair @it gestuurd 244
pair @it grag 215
pair @it handteken -258
pair @it hangt 256
pair @it heb 240
pair @it heeft 107
pair @it hier 202
pair @it hond -153
pair @it in 222
pair @it is 261
pair @it jan -336
pair @it kilo -234
pair @it kind -278
pair @it klopt 218
pair @it knippert 160
pair @it kw -227
pair @it leerling -264
pair @it ligg 250
pair @it ligt 201
pair @it man -301
pair @it mar 72
pair @it met 271
pair @it mg -244
pair @it moet 177
pair @it nar 209
pair @it ner -216
pair @it nul -300
pair @it of 75
pair @it om -221
pair @it ook 225
pair @it op -309
pair @it open 293
pair @it plusser -220
pair @it procent -253
pair @it rijdt -258
pair @it sept -210
pair @it stan 271
pair @it stat 179
pair @it ste -219
pair @it stinkt 322
pair @it stoel -276
pair @it studentenhuis 296
pair @it te 287
pair @it toch 290
pair @it van -264
pair @it vor -382
pair @it wanner 301
pair @it war 193
pair @it werkdag -209
pair @it wil 250
pair @it zeker 224
pair @it zet 307
pair @it zijn 160
pair @it zit 132
pair ^ , 380
pair ^ 0 -261
pair ^ @it -259
pair ^ aan 168
pair ^ adres 396
pair ^ afgelop 240
pair ^ begrot -291
pair ^ best 196
pair ^ bestek -240
pair ^ bezorg 237
pair ^ bij 79
pair ^ blauw -243
pair ^ bom 250
pair ^ bsn -268
pair ^ bushokj 248
pair ^ de -130
pair ^ der 366
pair ^ die 79
pair ^ dochter -257
pair ^ dod 200
pair ^ dossier -306
pair ^ een -265
pair ^ er 167
pair ^ fietspad 241
pair ^ geacht 202
pair ^ gegeven 359
pair ^ gekopieerd -285
pair ^ gen 244
pair ^ gestructureerd -218
pair ^ glas 253
pair ^ glasbak 236
pair ^ grag 176
pair ^ grofvuil 210
pair ^ hee 221
pair ^ het 109
pair ^ hier 221
pair ^ huis -224
pair ^ in -74
pair ^ is 145
pair ^ itsm -197
pair ^ k 256
pair ^ kaartnummer -305
pair ^ kan 274
pair ^ kapot 183
pair ^ kleurcod -276
pair ^ kom 261
pair ^ kort 305
pair ^ kreg -211
pair ^ kwon 232
pair ^ lang 296
pair ^ lever 316
pair ^ loss 180
pair ^ melding -169
pair ^ met 329
pair ^ mevrouw 358
pair ^ mijn 136
pair ^ milieustrat 196
pair ^ na 303
pair ^ naast 238
pair ^ namen 275
pair ^ nonkel 237
pair ^ nummer -285
pair ^ ondergrond 265
pair ^ onkruid 230
pair ^ ons 26
pair ^ onz -136
pair ^ op -223
pair ^ oud 344
pair ^ per 238
pair ^ pin -273
pair ^ post 173
pair ^ put 171
pair ^ rommelmarkt 300
pair ^ rotond 199
pair ^ sind 358
pair ^ sms -193
pair ^ speelplein 285
pair ^ stank 234
pair ^ stembureau 232
pair ^ straatnaambord 242
pair ^ stur 365
pair ^ t 193
pair ^ tegenover 204
pair ^ terpstra 269
pair ^ thuis 253
pair ^ tijden 286
pair ^ tis 210
pair ^ tot 171
pair ^ twed -251
pair ^ uit -286
pair ^ uitslag -275
pair ^ verhuiz 365
pair ^ vestigingsnummer -215
pair ^ vor -250
pair ^ vraagj 277
pair ^ war 176
pair ^ we 245
pair ^ wij 177
pair ^ wil 249
pair ^ wmo 272
pair ^ won 382
pair ^ wordt 191
pair ^ zal -328
pair ^ zaterdag 223
pair ^ ze -85
pair ^ zeg 316
pair ^ zit 171
pair a @it 349
pair aalst , 172
pair aan $ 261
pair aan @it 417
pair aan de -112
pair aan een 269
pair aan het -83
pair aan huis 247
pair aan onz 219
pair aan t 245
pair aan te -269
pair aangev $ 279
pair abc 0 -217
pair achter @it 264
pair achter de 235
pair achter ons 298
pair adhd en -214
pair adres : 331
pair adres van 369
pair adres vanaf 308
pair adres was 264
pair afval naast -308
pair akkerlan , 292
pair akt van -270
pair al 0 162
pair al @it -234
pair al aan -257
pair al dag 211
pair al de -244
pair al drie -248
pair al jar 134
pair al sind 376
pair al wek 238
pair all bur 248
pair all dag 303
pair allen @it -208
pair allen in 281
pair allen won 206
pair als @it -265
pair als het 312
pair als ik -148
pair altijd een 218
pair altijd in 170
pair anoniem blijv 217
pair apart $ -263
pair apothek , 235
pair apothek van 218
pair appartement , 262
pair appartement op 177
pair augustus 0 -252
pair auto , 237
pair auto zonder -206
pair avond $ 270
pair baby , 218
pair bak $ -320
pair bak aan -197
pair bak is 228
pair bank en -238
pair bc nar 253
pair begrot 0 -291
pair bel bij 201
pair bel is 296
pair bell ? -260
pair ben 0 277
pair ben de 298
pair ben van -210
pair ben verhuisd 266
pair ben woonacht 248
pair bestat dar -192
pair bestek 0 -240
pair betal $ 234
pair betal van -297
pair bewoner @it 259
pair bewoner van 198
pair bibliothek @it 141
pair bij 0 197
pair bij @it 393
pair bij de -121
pair bij het -30
pair bij jullie -119
pair bij mij 157
pair bij mn 250
pair bij ons 112
pair bij reg 226
pair binn de 225
pair binn zijn -275
pair blank . 193
pair blauw @it -287
pair blijft hang -221
pair blijv $ 236
pair boet van -204
pair bom omgewaaid 230
pair bom op 177
pair bom tegenover 227
pair borgerhout 0 251
pair bosweg 0 285
pair bov de 294
pair braderij , -264
pair brief $ 268
pair brief over -280
pair broertj @it -237
pair bus 0 -317
pair buurt $ 227
pair caf @it 209
pair caf de 243
pair centrum $ -275
pair cod @it -295
pair cod van -220
pair container $ 216
pair d , 230
pair da nu 273
pair da van -178
pair dag $ 257
pair dak van 223
pair dakkapel op 363
pair dan 0 -153
pair dan al -213
pair dan ook 181
pair dar @it -386
pair dar een -173
pair dar gen 257
pair dar in 217
pair dar is 296
pair dar komt 263
pair dar mijn 282
pair dar moederziel 189
pair dar moet 165
pair dar niet 254
pair dar ook 253
pair dar won 347
pair dar zit -268
pair dat $ -205
pair dat aan -160
pair dat allen 228
pair dat bij -188
pair dat die 251
pair dat ik -64
pair dat is 57
pair dat kan -328
pair dat met -268
pair dat nog 199
pair dat ook 204
pair dat van 234
pair dat ze 338
pair dat zonder -278
pair de @code -239
pair de aanslag 261
pair de acceptgiro -207
pair de achterkant 377
pair de affich -225
pair de auto 231
pair de bel 329
pair de belast -182
pair de berm 258
pair de bewonerskaart -297
pair de bibliothek 198
pair de bom 267
pair de bouwplat 257
pair de brief -375
pair de brievenbus 205
pair de brp 242
pair de brug -131
pair de bur 129
pair de bus 207
pair de bushalt -166
pair de buurt 154
pair de cod -228
pair de deur 334
pair de dijk -295
pair de familie 299
pair de feestzal -180
pair de fietsenstall 192
pair de garag 314
pair de gel -361
pair de gemeent -60
pair de gevel 319
pair de goud 341
pair de gracht 215
pair de hag 269
pair de hal -261
pair de heffing 364
pair de hel 72
pair de her 314
pair de hoek 249
pair de huisbas 217
pair de hur -214
pair de ingang 373
pair de kaart -222
pair de kapper 247
pair de kassa -277
pair de kermis -194
pair de kinder 201
pair de koffie 271
pair de kringlop 251
pair de lamp 202
pair de leges -166
pair de lijnban 225
pair de lod 324
pair de man 241
pair de moskee 297
pair de nieuw 122
pair de overkant 237
pair de parkeervergunn -367
pair de parking -381
pair de plat -285
pair de post 303
pair de put 174
pair de rest 269
pair de rij -228
pair de rijban 212
pair de riool 178
pair de rotond 256
pair de scheiding 182
pair de schol 143
pair de speeltuin 131
pair de stad 193
pair de stoep 134
pair de telefon -261
pair de trein -272
pair de twed -224
pair de voedselbank 256
pair de voordeur 283
pair de vorig 263
pair de vuilbak 237
pair de vuilkar 183
pair de wacht -276
pair de werf 201
pair de wijkagent 399
pair de zak 277
pair de zal -191
pair de zeker -221
pair de zijkant 267
pair de zwan 201
pair den dag 242
pair denk ik 263
pair deur , 274
pair deur op 251
pair deur van -142
pair dez wijk 168
pair diabetes @it -352
pair die @it -290
pair die aan -218
pair die in -222
pair die nieuw 258
pair die nog -136
pair die ook 244
pair die op 200
pair die van -204
pair die vor -153
pair die zaterdag 289
pair die zelf 218
pair dien bak -275
pair dijk , -295
pair dochter @it -320
pair dochter is 192
pair doet het 155
pair domicilie is 221
pair dor de -166
pair dor jullie 262
pair drie @it -217
pair drie avond 207
pair drie wek -208
pair dus $ 254
pair dus , 293
pair een 0 -224
pair een @it -397
pair een blauw 354
pair een camionet -222
pair een cod -215
pair een container 313
pair een dakkapel 363
pair een extra 207
pair een jong 265
pair een kapsalon 356
pair een kat 202
pair een ker 276
pair een kinderwag 243
pair een laadpal 258
pair een leg 302
pair een lichtreclam 256
pair een lod 311
pair een nieuw -174
pair een omgevall 171
pair een oud 264
pair een rookmelder 199
pair een schutting 243
pair een stoeptegel 221
pair een stuk 206
pair een twed 336
pair een veranda 247
pair een verlat -183
pair een vriendin 273
pair een wachtwoord -187
pair een wespennest 164
pair een wrak -218
pair eid @it -271
pair elk avond 325
pair elk nacht 314
pair elk ochtend 233
pair en 0 -255
pair en @it -210
pair en aan 257
pair en al 299
pair en dan -261
pair en dar 206
pair en de 152
pair en een -95
pair en ga 260
pair en het 39
pair en ik -94
pair en kinder 270
pair en kreg 235
pair en krijg 221
pair en mijn 152
pair en moet -202
pair en niet 181
pair en nooit 250
pair en nu 191
pair en ook -179
pair en toch -217
pair en trein -269
pair en trek 252
pair en uw -207
pair en wil 152
pair en will 73
pair en wordt -274
pair en ze -64
pair er 0 -270
pair er @it -356
pair er al 318
pair er bijna 228
pair er eigen 253
pair er hangt 350
pair er in -168
pair er ligg 220
pair er ligt 161
pair er niet 156
pair er nu -422
pair er politie 236
pair er snoeihout 258
pair er wordt 217
pair er zit 262
pair evergem $ 239
pair familie op 285
pair fatoumata , 247
pair feest , -287
pair fietsenstall aan 197
pair fietspad verzakt 241
pair flat @it 188
pair fritur t 252
pair fuif in 225
pair ga in 248
pair gan van 196
pair gan we 267
pair gat allen 206
pair gat de 183
pair gat het -253
pair gat niet 252
pair gat volgen -269
pair ge moogt 174
pair ge nakijk -217
pair gebor 0 261
pair gebor @it -290
pair gedeald vanuit 217
pair gegeven @it 237
pair gehaald ? 257
pair gekocht en 261
pair gekopieerd uit -330
pair gekreg $ 239
pair gekreg over 220
pair gekreg van 347
pair geldig @it -155
pair geldt de -231
pair gelof ik -216
pair gen nieuw 250
pair gen vergunn 322
pair gen water 244
pair gent en 283
pair geplakt uit -360
pair gev $ -213
pair gevel van 449
pair gevraagd vor 300
pair geweigerd , 379
pair gewon , 298
pair gewon thuis 283
pair gewoond op 283
pair gezet ipv -190
pair ging @it -241
pair gister betaald -238
pair gister is 243
pair glas op 242
pair golf met -350
pair graanmarkt 0 341
pair grag $ 224
pair grag een 206
pair groen bak 216
pair gymzal @it 239
pair had een -298
pair hag van 237
pair hal , 220
pair hang op -221
pair hangt , -221
pair hangt @it -247
pair hangt aan 298
pair hangt in 260
pair hangt schef 190
pair heb de -207
pair heb gen 166
pair heb gewoond 283
pair heb nik 269
pair hebb gen 254
pair hebb jullie 324
pair hebb ze 194
pair heeft @it -330
pair heeft als -271
pair heeft dat 275
pair heeft een -140
pair heeft het 384
pair heeft parkinson 173
pair heeft toch -231
pair heeft zijn 213
pair hei , 262
pair hel dag 274
pair hel de 215
pair hel mijn 297
pair hel nacht 177
pair hem 0 236
pair hem vindt 215
pair het asfalt 200
pair het azc 273
pair het blok 212
pair het bord -224
pair het buurthuis 243
pair het caf 283
pair het dak 309
pair het districtshuis 217
pair het fietspad 311
pair het formulier -257
pair het gat 237
pair het gebouw 197
pair het gemeentehuis 140
pair het hek 324
pair het in -259
pair het kind -203
pair het loket 262
pair het niet 215
pair het nummer -282
pair het park -215
pair het percel 244
pair het plantsoen 249
pair het putdeksel 238
pair het rijbewijs -274
pair het sociaal 181
pair het speelplein -246
pair het speeltuintj 208
pair het spuit 274
pair het station -132
pair het voetpad 190
pair het water 214
pair het zwembad -274
pair hier op 215
pair hier thuis 227
pair hier vor -284
pair hier won 175
pair hij woont 231
pair hoe gef 193
pair hoe lat 238
pair hoek met 264
pair hoevel man 251
pair hof van 297
pair hog @it 328
pair hoogacht , 175
pair hoogt van 10
pair huis $ 230
pair huis ( 196
pair huis . 324
pair huis in 334
pair huis is 169
pair huis op 274
pair huis van 335
pair hur sind 233
pair id @it -253
pair id van -288
pair iemand een -271
pair iemand van -276
pair iet $ 310
pair iet op -248
pair ik : 306
pair ik @it -504
pair ik bij -180
pair ik dan -163
pair ik dar -148
pair ik dus 269
pair ik en 161
pair ik ga 317
pair ik had -287
pair ik heb 102
pair ik het -336
pair ik hur 308
pair ik kan 186
pair ik leegstandsheff 170
pair ik me 177
pair ik met 175
pair ik mij 293
pair ik mijn -177
pair ik moet 166
pair ik niet -359
pair ik nog 238
pair ik nou 244
pair ik nu 206
pair ik ook 348
pair ik slap 278
pair ik sta 167
pair ik van 220
pair ik verhuis -189
pair ik vind -199
pair ik was 262
pair ik wet -259
pair ik wil 206
pair ik won 142
pair ik word -366
pair ik zit 344
pair in $ -178
pair in . 252
pair in 0 -322
pair in belgie 260
pair in bij 327
pair in brugg -286
pair in dez 179
pair in een 135
pair in gent 189
pair in mijn -113
pair in nederland 288
pair in ons 308
pair in onz 317
pair in op 330
pair in welk 301
pair in zal 197
pair in zijn 219
pair ingang van 314
pair ingeschrev op 230
pair ingeschrev word 277
pair inschrijv @it -284
pair is $ -81
pair is 0 -306
pair is bij 318
pair is dar 128
pair is de 84
pair is dicht 221
pair is een 202
pair is er -296
pair is goed -232
pair is het 283
pair is niet 381
pair is opengebrok 217
pair is stuk -235
pair is t -261
pair is toch 287
pair is van -267
pair is vol 220
pair is vor -269
pair is weg 191
pair is wer 193
pair is ze -200
pair jan 0 -336
pair jan @it 250
pair jar en 160
pair jar niet 197
pair jar won 235
pair je 0 -370
pair je die 259
pair jong stel 265
pair juli 0 165
pair jullie , -327
pair jullie @it -266
pair jullie de 256
pair jullie hebb 184
pair jullie het 220
pair jullie iet 310
pair jullie sit -275
pair juni , 250
pair k verhuis 203
pair k weun 264
pair k won 294
pair kaart $ -221
pair kaartnummer @it -169
pair kamer is 249
pair kamp $ -240
pair kan dar 237
pair kan dat -216
pair kan er 227
pair kan het 286
pair kan ze -254
pair kanaaldijk @it 298
pair kapelstrat 0 287
pair kapot $ -210
pair kapot , 237
pair kapot lantaarn 236
pair kapper $ 294
pair kassa van -206
pair kat doodgered 243
pair kerk $ 299
pair kerk op 261
pair kerkstrat 0 225
pair kessel lo 178
pair keuk @it 245
pair kid $ -305
pair kid id -280
pair kind 0 177
pair kind : 287
pair kind @it -330
pair klopt die -185
pair knippert $ 239
pair koelkast $ 239
pair kom , 219
pair kom hal 188
pair kom met 254
pair komt bij 210
pair komt da 260
pair komt dar 246
pair komt de 217
pair komt die -298
pair komt vanaf 275
pair koolmijnlan 0 -225
pair kot in 120
pair krijg @it -264
pair krijg op 182
pair kringlop @it 310
pair kuil in 200
pair kunn jullie 262
pair kunt ge 113
pair kwon op 317
pair kx 0 210
pair lad en 323
pair lamp kapot -146
pair lamp uit 291
pair lan van 342
pair lang ? 180
pair lang @it 321
pair lang de -198
pair lantaarn uit 283
pair las ik -248
pair lat $ -306
pair lat gat 201
pair lat ligg 320
pair leegstandsheff $ 170
pair lekt $ 254
pair leuv , 190
pair liefst na 217
pair ligt een 67
pair ligt er 169
pair lijnban , 225
pair liter @it -280
pair lm , 258
pair locatie : 234
pair lod op 265
pair loopt over 272
pair los $ 252
pair ma woont 185
pair maand of -196
pair maart $ 264
pair mag @it -288
pair mag da -188
pair mag dar 355
pair mag dat 140
pair mag die -237
pair mag ik 154
pair mama @it -246
pair man mag 251
pair mar @it 206
pair mar dar 248
pair mar de -120
pair mar een -318
pair mar hij -226
pair mar ik 44
pair mar nar 207
pair mar slap 254
pair mar t -180
pair mar wel 275
pair mc $ -261
pair me dochter -210
pair mee $ -219
pair meld $ 212
pair meld ik 262
pair mer $ -213
pair mer , 293
pair mer . 302
pair mer bij -171
pair met 0 262
pair met @it -484
pair met bus 145
pair met mijn 156
pair met twee 141
pair mg . -244
pair mij : 292
pair mij @it 207
pair mij aan 201
pair mij bell 194
pair mij in 238
pair mij niet -251
pair mij op 168
pair mij thuis 234
pair mij vor 211
pair mijn @it -311
pair mijn aangift 230
pair mijn adres 392
pair mijn auto -242
pair mijn bsn -288
pair mijn bur 241
pair mijn buurman 353
pair mijn buurvrouw 202
pair mijn dak 235
pair mijn deur 108
pair mijn dochter -107
pair mijn domicilie 185
pair mijn eid -316
pair mijn ex 320
pair mijn garag -209
pair mijn hond 347
pair mijn huis 361
pair mijn identiteitskaart -272
pair mijn living 276
pair mijn moeder 152
pair mijn nieuw 317
pair mijn post 273
pair mijn postcod 258
pair mijn ram 222
pair mijn schoonmoeder 268
pair mijn thuisadres 214
pair mijn vader -261
pair mijn vergunn -304
pair mijn voordeur 348
pair mijn vriend 318
pair mijn woning 311
pair mijn woonhuis 263
pair mijn zon -119
pair mijn zus 220
pair milieustrat @it 168
pair mn @it -294
pair mn ex 178
pair mn man -383
pair moeder @it -312
pair moeder heeft -277
pair moederziel allen 189
pair moest de -284
pair moet dar -161
pair moet dat 336
pair moet die -265
pair moet een -280
pair moet er 237
pair moet hij 159
pair moet ik -129
pair moet weg 318
pair moet zijn 195
pair mog er 290
pair mog wij 289
pair moogt mij 194
pair muziek $ -254
pair na 0 226
pair na vier 275
pair naast @it 306
pair namen de 217
pair nar @it 400
pair nar gas 289
pair nar huis 159
pair nar jullie -335
pair nar lindeplein 213
pair nar mij 213
pair nar mijn 283
pair nar ons 143
pair nar schol -174
pair nar sint 265
pair nar t 258
pair national @it -364
pair ne ker 193
pair neg 0 -238
pair net verhuisd 246
pair niet $ -94
pair niet , -152
pair niet . 127
pair niet aan -203
pair niet bij -153
pair niet in -298
pair niet open 267
pair niet uit -289
pair nieuw $ -207
pair nieuw adres 60
pair nieuw appartement 195
pair nieuw stekkie 232
pair nik van 251
pair nog altijd 231
pair nog dor -317
pair nog een -302
pair nog gen 265
pair nog op 275
pair nou een 161
pair nou op 241
pair november 0 -211
pair nu @it 418
pair nu al -227
pair nu bij -298
pair nu op 316
pair nummer 0 108
pair nummer @it -246
pair nummer van -275
pair ocmw $ 281
pair of 0 -339
pair of @it -151
pair of aan -166
pair of de 275
pair of is -174
pair of pas -256
pair of reken -283
pair okt 0 -274
pair om 0 -260
pair om het 312
pair onder @it -145
pair onder de -176
pair onder het 262
pair ondergrond container 256
pair onderuit gegan 212
pair ons binn 230
pair ons deur 196
pair ons eig 281
pair ons gezin 155
pair ons huis 112
pair ons ma 254
pair ons nieuw 223
pair ons op 178
pair ons thuis 276
pair ontruimd , 200
pair onz tuin 199
pair onz vzw 305
pair ook al -181
pair ook een 330
pair ook in 219
pair oostend , 190
pair op $ 386
pair op 0 -180
pair op @code -318
pair op @it 370
pair op dat -239
pair op de -207
pair op het -43
pair op jullie -260
pair op kot 231
pair op mijn -91
pair op mn -281
pair op oud 334
pair op slot 275
pair op strat 257
pair op t -167
pair op uw -156
pair op zaterdag 182
pair open $ 226
pair open ? 308
pair open @it -294
pair open in 226
pair open monumentendag 190
pair oud @it 201
pair oud adres 312
pair oud graanmarkt 341
pair oud zwembad 201
pair over @it 162
pair over de 138
pair over een 192
pair over het -95
pair pal @it -224
pair pal naast 317
pair pand @it 154
pair parkeert elk 273
pair parker $ 309
pair parking van -258
pair parochiezal @it 244
pair pas @it -241
pair pas op 114
pair paspoort @it -197
pair per 0 414
pair per maand -196
pair pincod van -321
pair plat ? 299
pair plek $ 181
pair politie aan 236
pair poppodium de 247
pair populierenlan 0 -287
pair post vor 233
pair prin @it 282
pair procent , -218
pair puilt uit 256
pair put in 255
pair reken en -206
pair rest van 269
pair ria , 281
pair rijbewijs , -198
pair rijbewijs van -273
pair rijdt niet -259
pair riool $ 223
pair riool stinkt 265
pair rod , 294
pair roeselar , 260
pair rommelmarkt zondag 267
pair rond @it 282
pair rookmelder hang 199
pair s avond 165
pair s nacht 282
pair sam met 195
pair sam op 221
pair schef $ -395
pair schev pal 309
pair schol , 212
pair schol in 187
pair schrijf ik 252
pair schrijv op 168
pair sectie @it -280
pair sind : 280
pair sind gister 249
pair sind juni 217
pair sind kort 245
pair sint @it 335
pair sit $ -270
pair sleutel gekreg 257
pair sleutel ligt 228
pair sleutel van 331
pair snap ik -298
pair snoeihout gehaald 258
pair sociaal huis 181
pair speelplein : -248
pair speelplein @it 314
pair speeltuin @it 290
pair sta ik 170
pair sta nog 246
pair sta op 188
pair stad een -285
pair stan ? 234
pair stan nog 322
pair stank riool 244
pair stat 0 -316
pair stat ? 139
pair stat aan 231
pair stat elk 263
pair stat er -114
pair stat in -205
pair stat leg 170
pair stat nog 125
pair stat nu 276
pair stat op -292
pair stat te 467
pair station , -193
pair stationsplein 0 204
pair steenweg op 183
pair stembureau @it 239
pair sticker op -176
pair stoel 0 -323
pair stoep $ 320
pair stoep , 163
pair stoep vor 270
pair stopt niet -73
pair stort op -242
pair strat , 323
pair strat @it 273
pair strat dicht 258
pair studentenhuis $ 296
pair stuk $ 96
pair stur de 151
pair t centrum 352
pair t is 161
pair tankstation @it 187
pair te 0 309
pair te vel -241
pair te ver 373
pair te wet 214
pair te zien 235
pair teg de -200
pair tegenover @it 347
pair tel 0 181
pair ter @it 205
pair ter hoogt 10
pair thuis $ 202
pair thuis , 247
pair thuis : 185
pair thuis @it 231
pair thuis gen 248
pair thuis op 261
pair thuisadres @it 157
pair thuisbezorgd word 239
pair thv @it 214
pair tijden de 193
pair toch $ 217
pair toch ? -162
pair toch niet -225
pair toch op 174
pair toe $ 339
pair tot aan 419
pair trap op 242
pair tuss @it 138
pair twed @it -251
pair twed ker 206
pair twee ker -245
pair u de 255
pair u of -240
pair uit de 84
pair uit mijn -355
pair uit tuss 246
pair uit van 208
pair uittreksel strafregister -272
pair utrecht , 208
pair uur s 238
pair uw sit -240
pair v nr 268
pair van 0 -319
pair van @it 192
pair van dat -113
pair van den -351
pair van die -358
pair van duo -306
pair van een 381
pair van hem 236
pair van hiernaast 249
pair van jullie 198
pair van mij -175
pair van mn -224
pair van onz -124
pair van parkeergarag 301
pair van wacht 218
pair vanaf 0 286
pair vanaf volgend 246
pair vanaf wanner -256
pair vanaf welk -252
pair vel , -215
pair verdiep $ 280
pair vergunn ? -271
pair vergunn gevraagd 237
pair verhuisd binn 224
pair verhuisd nar 132
pair verhuisd van 274
pair verhuist van 273
pair verhuiz doorgev 327
pair verkeersbord $ 197
pair vier , -271
pair vierkant meter -321
pair vlakbij @it 185
pair voetpad $ 186
pair vol , 358
pair volgen @it -233
pair volgen de -178
pair volgen het -307
pair volgend wek 236
pair voortan met 206
pair voortuin , 256
pair vor 0 -179
pair vor @it 334
pair vor de -49
pair vor een -246
pair vor gehandicapt -182
pair vor mijn 107
pair vor ons 182
pair vor t 269
pair vorig bewoner 216
pair vriend @it 291
pair vrijdag $ -226
pair vuilkar is 194
pair waard van 235
pair waarom stat 236
pair wacht $ -291
pair wachtwoord @it -195
pair wanner gat 299
pair wanner kom 236
pair wanner wordt 215
pair want ik -247
pair war : 245
pair war ik 130
pair wat kost -146
pair water bij 244
pair we gan 200
pair we will 214
pair we won 329
pair we zijn 262
pair we zit 271
pair weg $ 123
pair wek , 298
pair wek een 84
pair wek gen 291
pair welk wijk 363
pair wer niet 258
pair wespennest in 164
pair wet ik -187
pair wij , 222
pair wij @it 242
pair wij dus 231
pair wij een 241
pair wij gan 197
pair wij will 377
pair wij won 22
pair wij zijn -131
pair wij zit 289
pair wijk , 271
pair wijkagent is 288
pair wil anoniem 217
pair wil een 184
pair wil ik 255
pair wilhelminastrat 0 246
pair will een 131
pair winkel , 266
pair wit @it -299
pair won , 20
pair won : 248
pair won @it 385
pair won coa 268
pair won hier 295
pair won ik 187
pair won in 63
pair won nu 272
pair won op 184
pair won sam 221
pair wonend @it 203
pair woning @it 236
pair woonacht @it 308
pair woont , 206
pair woont @it 372
pair woont allen 153
pair woont er 215
pair woont in 294
pair woont op 201
pair word bij 231
pair word op 239
pair wordt er 220
pair wordt gedeald 217
pair wrak met -177
pair xn $ 253
pair xt $ 277
pair zag een 198
pair zag ik 242
pair zak mog 343
pair zaterdag $ 256
pair zaterdag krijg 240
pair zaterdag open 213
pair ze @it -355
pair ze dan -161
pair ze de 257
pair ze heeft 339
pair ze will 308
pair ze woont 257
pair zeg mar 224
pair zegt @it -208
pair zegt dat 182
pair zegt ie -223
pair zei hij 294
pair zet . 268
pair zet ? -262
pair zien $ 202
pair zij is -186
pair zij woont 203
pair zijn , -221
pair zijn @it -245
pair zijn er -100
pair zijn met 248
pair zijn verhuisd 225
pair zit @it 262
pair zit elk 220
pair zit het 182
pair zit ik 247
pair zit nu 244
pair zit op 260
pair zit thuis -200
pair zit toch 174
pair zo ja 256
pair zo stat -232
pair zon 0 -316
pair zon @it -121
pair zondag op 237
pair zonder band -224
pair zonder vergunn -268
pair zoontj @it -225
pair zwan , 244
pair zwembad $ -321
self aan -398
self abeelstraat 239
self achterom 322
self achterweg 241
self altijd -226
self ambachtsherenlaan 353
self ambachtsweg 245
self anjelierln 202
self artikel -310
self baan 186
self balie -215
self balijelaan 237
self bartoklaan 308
self beatrixstr 263
self begijnhof 276
self ben -414
self beneden 296
self bergmolenbos 270
self bergselaan 211
self berkenbosstraat 240
self betalingskenmerk -209
self beukenlaan 126
self beukstraat 252
self bijlage -248
self bisschopsplein 236
self bleek 253
self boksdoorn 243
self boomsesteenweg 293
self bosrand 294
self brink 279
self brinken 246
self bruggen 336
self bruggestraat 242
self brusselsesteenweg 234
self bsn -511
self buorren 242
self burgerservicenummer -355
self bus 614
self buslijn -173
self camionette -416
self code -331
self coordinaten -212
self creditcard -237
self dat -238
self den -616
self dijkgraaf 343
self dijkweg 211
self dochter -210
self dorp 200
self dorpsplein 167
self dorpsstraat 436
self dossier -231
self dries 222
self drostenkamp 253
self duinroosweg 252
self dus -271
self duurt -212
self een -360
self eid -230
self eikenhorst 210
self eikenlaan 261
self emmalaan 236
self erica 237
self error -285
self esdoornlaan 212
self factuur -341
self fazantenkamp 285
self fortstraat 187
self foutcode -253
self gaf -217
self galenstraat 264
self ganzerik 342
self gartmanstr 264
self gasthuisstraat 307
self geboren -301
self gentsesteenweg 192
self geraardsbergsestraat 273
self gierle 197
self gildestraat 284
self giro -322
self goghstraat 326
self gordiaan 249
self gracht 383
self grensweg 295
self grift 293
self groenstraat 246
self groep -415
self grutto 238
self haagwinde 293
self hagedoorn 247
self half -262
self hang 193
self haringvliet 297
self haven 249
self havenhoofd 270
self haverland 307
self havikshorst 273
self hazelaar 271
self hazelaarstraat 239
self heb -307
self hebben -241
self heeft -328
self heidestraat 220
self heikant 209
self heinkade 263
self hendrikkade 203
self hendrikln 254
self hertogstraat 244
self het -342
self heuvelstraat 221
self hoef 317
self hogeweg 290
self holland 297
self hoog 260
self hoogstraat 412
self hoogveld 332
self hoven 324
self huisnr 372
self huisnummer 245
self hulsterweg 189
self identiteitskaart -336
self industrielaan 261
self industrieweg 261
self insz -252
self ipv -296
self jansstraat 288
self jol 226
self kaart -303
self kaartnr -330
self kaartnummer -293
self kamer -154
self kanaaldijk 221
self kapelleveld 210
self kapelstraat 275
self kastanjedreef 255
self kastanjehof 192
self kasteeldreef 222
self kazernestraat 199
self kenmerk -216
self kenteken -189
self kerk 317
self kerkebuurt 285
self kerkpad 276
self kerkplein 364
self kerkring 240
self kerkstraat 249
self kievitstraat 346
self klas -296
self klaverweide 264
self kloosterstraat 202
self koetsiersweide 326
self kolkweg 224
self koolmijnlaan 286
self korenbloem 344
self kost -246
self kouter 290
self laar 295
self leemstraat 192
self leopoldlaan 396
self lepelenburg 241
self lid -321
self lijn -325
self lindelei 292
self linden 290
self lindeplein 167
self lindestraat 314
self lokaal -194
self loket -419
self lorentzlaan 281
self maar -428
self machine -229
self markt 491
self marktstraat 228
self marktveld 195
self mauritsstraat 230
self mechelsestraat 195
self mededeling -244
self meent 341
self meentweg 231
self meerdervoort 188
self meidoornlaan 168
self meijhorst 267
self melding -298
self meldingsnummer -268
self merelhof 229
self met -752
self meter -288
self mijn -207
self model -289
self molenhoek 292
self molenstraat 212
self molenweg 179
self mors 226
self naamsestraat 188
self naar -323
self nassaukade 204
self nekkerspoel 307
self nen -282
self nering 262
self niet -336
self nieuwebaan 218
self nieuwstraat 258
self nijverheidskaai 256
self nijverheidslaan 227
self noard 289
self nog -423
self noord 298
self noorderhagen 266
self nummer 226
self nummerplaat -297
self ogm -351
self onderste -221
self oosterhaven 265
self oosterstraat 243
self oranjesingel 296
self oudlandsedijk 268
self paal -246
self papengas 271
self parallelweg 216
self parklaan 314
self pastorijdreef 236
self perron -247
self pietersnieuwstraat 256
self pijlkruid 341
self pin -368
self pincode -265
self plaat -361
self plantsoenlaan 211
self plein 194
self poellaan 199
self populierenlaan 439
self populierlaan 236
self postcode -398
self postcodegebied -246
self potterierei 224
self prinsenhof 142
self provinciebaan 236
self raadhuisln 246
self raadhuisplein 372
self ral -276
self ratelaar 291
self reigerlaan 187
self rietdekkerstraat 245
self rijbewijs -205
self rijbewijsnr -226
self rijksregister -195
self rijksregisternummer -298
self rijn 290
self ringbaan 235
self roellstr 214
self rozemarijn 262
self rozenlaan 321
self ruiterijschool 250
self schaepmanpln 251
self scheldekaai 245
self schoolstraat 294
self schuttersvest 273
self sedert -284
self sinds -470
self singel 356
self singelstraat 254
self slotlaan 244
self sparrenweg 310
self spoorstraat 188
self sportlaan 247
self spui 447
self staat -502
self statiestraat 248
self stationsplein 455
self stationsstraat 279
self stationsweg 237
self stationswg 308
self steenweg 470
self sterrebosdreef 229
self stuk -251
self telgterweg 192
self ticketnr -206
self tolhuisstraat 330
self tolpoortstraat 196
self torenstraat 314
self tot -544
self trekvaart 279
self trisomie -242
self tuin 292
self tulpenhof 204
self tulpstraat 268
self tureluur 337
self turfsingel 272
self turnhoutsebaan 304
self type -456
self uit -457
self unit 274
self vaartdijk 155
self vaartstraat 188
self vak -192
self van -1011
self vanaf -372
self veld -340
self veldekensstraat 321
self veldzicht 266
self vest 299
self vier -334
self visa -301
self vismarkt 205
self visserskaai 214
self vlasakker 240
self vlierlaan 275
self vlierstraat 250
self vlietsingel 234
self volgnummer -266
self vondellaan 286
self voor -513
self voorstreek 324
self wagnerhof 179
self wal 357
self was -415
self waterviolier 309
self week -460
self weg 397
self westeinde 203
self weverstraat 290
self wieken 269
self wilgenlaan 312
self wilgenroosstraat 161
self wilgenstraat 233
self wilhelminastraat 305
self wolvenpoel 264
self wordt -266
self zaak -264
self zaal -390
self zand 230
self zandberg 250
self zandpad 278
self zandstraat 271
self zavelput 238
self zeedijk 225
self zegt -399
self zeker -310
self zijn -323
self zone -343
self zoon -288
self zuid 375
self zuiderdiep 261
self zuidersingel 260
skip ( ) 136
skip ( , 232
skip ( 0 277
skip ) @it -300
skip ) stoel -261
skip , $ 55
skip , , 261
skip , 0 114
skip , : 324
skip , ? 51
skip , @code 338
skip , @it -110
skip , aalst 241
skip , ab 206
skip , adres 249
skip , bel 227
skip , ben 245
skip , bij -227
skip , brugg 171
skip , bur 341
skip , da -180
skip , dan -212
skip , dar -159
skip , de -3
skip , deur 321
skip , die -239
skip , en -172
skip , er -219
skip , gan 219
skip , gat -194
skip , gel 279
skip , gen 274
skip , genk 328
skip , gent 181
skip , hasselt 240
skip , heb -304
skip , hebb 362
skip , heeft -130
skip , hij -144
skip , iemand -162
skip , ik -55
skip , in 258
skip , is -31
skip , jt 248
skip , jullie 315
skip , k 329
skip , kunn 343
skip , loker 295
skip , m -331
skip , man 302
skip , mar -236
skip , met 376
skip , meter -297
skip , mijn -105
skip , nieuw 240
skip , nodig 201
skip , nu 223
skip , om 242
skip , oostend 198
skip , op -173
skip , papier 308
skip , per -264
skip , reken -237
skip , sind 252
skip , sta 220
skip , t 264
skip , te 247
skip , twee -177
skip , uit 167
skip , van 141
skip , wanner -295
skip , we 90
skip , wil 175
skip , will 192
skip , won 249
skip , woont 205
skip , wordt 132
skip , ze -128
skip , zijn -123
skip , zit -215
skip , zo -286
skip , zx 186
skip 0 $ -27
skip 0 ) -121
skip 0 , 258
skip 0 . 474
skip 0 0 71
skip 0 : 208
skip 0 ? 224
skip 0 @it -198
skip 0 aan -111
skip 0 adres 279
skip 0 al -307
skip 0 allebei -196
skip 0 betaald -181
skip 0 dat -304
skip 0 de -448
skip 0 drie -275
skip 0 een -274
skip 0 er -207
skip 0 geldig -134
skip 0 gestol -218
skip 0 had -246
skip 0 ie -262
skip 0 ik -174
skip 0 in -81
skip 0 is -70
skip 0 kan -358
skip 0 kapot -184
skip 0 kind -257
skip 0 kom 260
skip 0 ma -225
skip 0 maand -196
skip 0 mag -312
skip 0 mar -204
skip 0 mijn 153
skip 0 nar 335
skip 0 niet 192
skip 0 nu -123
skip 0 of -445
skip 0 om -247
skip 0 ook -188
skip 0 op -261
skip 0 paspoort 177
skip 0 ps 232
skip 0 rijdt -256
skip 0 rotterdam 232
skip 0 stat -183
skip 0 tot -224
skip 0 uit 255
skip 0 van -59
skip 0 vergunn -252
skip 0 vor -360
skip 0 welk -325
skip 0 werd -188
skip 0 wie -262
skip 0 wij 163
skip 0 won 283
skip 0 wonend 264
skip 0 woont 200
skip 0 zak -250
skip 0 zegt -258
skip 0 zes -323
skip 0 zo -270
skip : , 296
skip : 0 -53
skip : @it -298
skip : adres 264
skip : de -185
skip : ik -183
skip : is 217
skip : nieuw 243
skip : van 368
skip @code $ -169
skip @code , -216
skip @code @code -221
skip @code @it -175
skip @code ik 268
skip @it $ -95
skip @it ) 255
skip @it . -460
skip @it 0 -116
skip @it : 431
skip @it ? -183
skip @it @code -327
skip @it aan -182
skip @it adhd -214
skip @it al 276
skip @it alles 191
skip @it altijd 234
skip @it antwerp 224
skip @it augustus -178
skip @it bc 185
skip @it bel 184
skip @it bestat -234
skip @it blank 198
skip @it borgerhout 312
skip @it dan -379
skip @it dar 292
skip @it dat 312
skip @it de 112
skip @it die 131
skip @it dor -361
skip @it draait 235
skip @it dus 156
skip @it een 289
skip @it en -45
skip @it er -153
skip @it gen -183
skip @it gent 251
skip @it gevar 196
skip @it haha -253
skip @it heb 349
skip @it hebb 209
skip @it heeft 181
skip @it hoe 236
skip @it hoevel 338
skip @it hun 268
skip @it ik 61
skip @it is -165
skip @it januari -199
skip @it kan 221
skip @it kom 208
skip @it krijg 257
skip @it mag 33
skip @it man 195
skip @it mar 56
skip @it mijn 265
skip @it mn 197
skip @it moet -92
skip @it na 213
skip @it ne 314
skip @it niet -131
skip @it nog -122
skip @it november -250
skip @it nu 236
skip @it of -251
skip @it ons 174
skip @it op -99
skip @it open 183
skip @it opengebrok 216
skip @it paspoort -377
skip @it per -241
skip @it roeselar 297
skip @it schef 190
skip @it stat -154
skip @it t 122
skip @it te -286
skip @it tot 156
skip @it tr 262
skip @it u -292
skip @it uw -233
skip @it van -184
skip @it vergunn 337
skip @it verzoekt 233
skip @it vor -184
skip @it wanner -199
skip @it war 242
skip @it wat 203
skip @it wet 307
skip @it wij -201
skip @it wil 229
skip @it will 235
skip @it word 158
skip @it xk 205
skip @it zegt -188
skip @it zes 86
skip @it zit -251
skip @it zoek 226
skip @it zonder -336
skip ^ $ 407
skip ^ ) -147
skip ^ , 373
skip ^ . 108
skip ^ 0 -330
skip ^ @code -271
skip ^ @it -120
skip ^ aan 320
skip ^ adres 73
skip ^ als -250
skip ^ bankstel 233
skip ^ belast -182
skip ^ ben -106
skip ^ betaald -292
skip ^ betal -266
skip ^ bib -249
skip ^ bom 246
skip ^ bsn -191
skip ^ bur 369
skip ^ buurman 296
skip ^ buurvrouw 211
skip ^ camionet -222
skip ^ container 255
skip ^ dat 161
skip ^ die 235
skip ^ doen 178
skip ^ domicilie 221
skip ^ doorgev 289
skip ^ drie -236
skip ^ een -246
skip ^ eid -211
skip ^ en -156
skip ^ er 84
skip ^ ex 257
skip ^ gat 157
skip ^ gebor -259
skip ^ gedumpt 195
skip ^ gegeven 237
skip ^ gen -230
skip ^ gevraagd 268
skip ^ gezin 166
skip ^ goed -251
skip ^ heb 159
skip ^ hebb -82
skip ^ heeft -112
skip ^ het -118
skip ^ hous 263
skip ^ huis 152
skip ^ huisadres 191
skip ^ hur 159
skip ^ id -241
skip ^ ik 113
skip ^ in -129
skip ^ is 149
skip ^ ja 258
skip ^ jan 312
skip ^ jullie 228
skip ^ kan 179
skip ^ kassa -206
skip ^ klag 247
skip ^ kom -174
skip ^ kost -227
skip ^ lantaarn 291
skip ^ lat 252
skip ^ ligg 194
skip ^ ligt 370
skip ^ ma 254
skip ^ mar 224
skip ^ men 206
skip ^ mij 173
skip ^ mijn -103
skip ^ moeder 160
skip ^ moet 114
skip ^ moogt 260
skip ^ ne 274
skip ^ nummer 189
skip ^ om -166
skip ^ ons 306
skip ^ over 415
skip ^ parkeerapp -231
skip ^ parkeert 221
skip ^ paspoort 239
skip ^ post 237
skip ^ postcod 258
skip ^ put 233
skip ^ rijdt -258
skip ^ riool 244
skip ^ sind 270
skip ^ sta 173
skip ^ stinkt 232
skip ^ stond -237
skip ^ stopt -402
skip ^ strat 135
skip ^ t 248
skip ^ te 122
skip ^ tegenover 238
skip ^ thuisadres 214
skip ^ trek 224
skip ^ uit 398
skip ^ uur -295
skip ^ vergunn -304
skip ^ verhuis -174
skip ^ verhur 228
skip ^ verzakt 241
skip ^ vol 232
skip ^ vor -5
skip ^ vraagt -257
skip ^ vrouw 305
skip ^ vuilkar 194
skip ^ wacht -174
skip ^ water 273
skip ^ weg 234
skip ^ welk -327
skip ^ wer -199
skip ^ weun 258
skip ^ wijkagent 378
skip ^ wil -228
skip ^ will 257
skip ^ wit -355
skip ^ woont 216
skip ^ zak 231
skip ^ zaterdag 297
skip ^ zegg 296
skip ^ zegt -185
skip ^ zelf 110
skip ^ zie -173
skip ^ zijn 58
skip ^ zit 525
skip ^ zon -264
skip ^ zondag 209
skip ^ zonder 233
skip ^ zus 199
skip aan , 363
skip aan . 215
skip aan achterkant 377
skip aan deur 242
skip aan goed 295
skip aan is 226
skip aan kapot 294
skip aan of -360
skip aan overkant 237
skip achter huis 263
skip adhd een -214
skip adres $ 264
skip adres , 260
skip adres 0 404
skip adres @it 315
skip adres mij 346
skip afsprak @it -248
skip afval de -308
skip al een 230
skip al jar 308
skip al maand 212
skip all , 253
skip allen , 206
skip allen de -243
skip als , -302
skip als 0 -363
skip als een 218
skip als meld 203
skip altijd , 241
skip altijd @it 214
skip altijd mijn 248
skip ander ? 220
skip anoniem $ 217
skip anorexia de -252
skip apothek wacht 218
skip appartement @it 240
skip auto 0 336
skip bak de -197
skip bakker @it 242
skip ban @it 194
skip bedrag 0 -274
skip bel $ 273
skip bel mij 201
skip bell $ -260
skip ben @it 128
skip ben met -293
skip ben op 198
skip best de 351
skip betaald de -217
skip bewoner $ 301
skip bewoner @it 180
skip bewonerskaart @it -199
skip bewonerskaart mijn -252
skip bewonerskaart nummerplat 324
skip bij $ -94
skip bij , -117
skip bij ? 145
skip bij @it 261
skip bij aan 233
skip bij als 311
skip bij bank -267
skip bij binn 230
skip bij bushalt 289
skip bij een 318
skip bij in 224
skip bij op 354
skip bij overbur 304
skip bij stadskantor 262
skip bij thuis 304
skip bij vriend 252
skip binn de 285
skip binn lijnban 225
skip blank $ 193
skip blauw $ 299
skip blijft op -196
skip boet de -204
skip bom @it 181
skip bom bij 216
skip borgerhout 0 251
skip braderij en -264
skip brief de -280
skip brief nar 313
skip brief over 244
skip bur @it 199
skip bur dat 257
skip bus nar 301
skip bus op 404
skip buurthuis @it 243
skip caf zwan 201
skip container @it 167
skip dag $ 331
skip dak @it 262
skip dan 0 -294
skip dan jullie -336
skip dar $ 170
skip dar ? 230
skip dar allen 189
skip dar de 183
skip dar een 171
skip dar het 253
skip dar ik 247
skip dar in -247
skip dar sind 312
skip dar vor 219
skip dar word 264
skip dat , -188
skip dat 0 -277
skip dat ? 106
skip dat aan 196
skip dat al -256
skip dat als -355
skip dat die -240
skip dat dus -281
skip dat ik -224
skip dat in 401
skip dat op 236
skip de $ 98
skip de ( 313
skip de ) 218
skip de . -127
skip de : -188
skip de aan 107
skip de bij 298
skip de binn -249
skip de blijft -278
skip de dag 272
skip de dicht 188
skip de een -241
skip de en -83
skip de ernaast 290
skip de gevall 259
skip de ging -236
skip de hangt -209
skip de heeft -275
skip de is -111
skip de kom 198
skip de lang 261
skip de lat -309
skip de ligg 237
skip de nacht 177
skip de nar 250
skip de nu -258
skip de of -206
skip de om 194
skip de onder -234
skip de op 46
skip de recht 217
skip de stur 220
skip de te 270
skip de tegenover 226
skip de ter 178
skip de van 32
skip de vor 156
skip de won 338
skip de zak 248
skip de zegt -198
skip de zijn -159
skip de zit 350
skip den $ 254
skip den van -144
skip deur ik 248
skip diabetes , -286
skip dicht $ 102
skip die , -264
skip die 0 -251
skip die de -86
skip die een 213
skip die er 270
skip die het -177
skip die zit 250
skip dinsdag bij 276
skip districtshuis @it 217
skip dochter @it -248
skip dochter heeft -253
skip dod op 216
skip doen de 212
skip donker @it 222
skip dor $ -211
skip drie , 261
skip dus , 121
skip een $ -129
skip een , 80
skip een 0 -411
skip een ? 70
skip een @it -357
skip een brief 293
skip een die 325
skip een een 202
skip een hang 199
skip een in 240
skip een krijg 248
skip een los 286
skip een naast 296
skip een nar 207
skip een niet 295
skip een op 91
skip een stel 265
skip een van -196
skip een verkeersbord 197
skip eeuwig $ -261
skip eid , -267
skip eid 0 -248
skip eig $ 201
skip eig , 206
skip elk vor 239
skip en $ -315
skip en . 221
skip en 0 -314
skip en : 349
skip en @it -101
skip en allen 206
skip en een 38
skip en elk 267
skip en gen 116
skip en heb -402
skip en hebb 286
skip en het 218
skip en kat 222
skip en kotbas 309
skip en mijn -172
skip en nog -140
skip en of -267
skip en stek 181
skip en van -216
skip en vrag -270
skip en won 252
skip en zei -326
skip en zit 252
skip er aan 304
skip er bij -272
skip er de -227
skip er een 182
skip er en -225
skip er er -221
skip er gedeald 217
skip er gehaald 258
skip er in 237
skip er lang 240
skip er mer 256
skip er ons 208
skip er op -97
skip er rookmelder 199
skip er t -250
skip er uit -188
skip er van 134
skip er wer 197
skip ernaast $ 290
skip extra bij 254
skip familie 0 249
skip familie @it 197
skip fatoumata 0 247
skip fietspad de -278
skip gan $ -180
skip gan , 272
skip garag @it 208
skip gat , 200
skip gat @it -146
skip gat open 256
skip gat won 206
skip ge mij 213
skip gebor 0 167
skip gedumpt de 251
skip gegeven 0 237
skip gehaald $ 257
skip gekopieerd mijn -285
skip gekreg de 230
skip genk $ 220
skip geweigerd $ -331
skip gewon , 152
skip gezin @it 166
skip gister @it 269
skip gsm 0 300
skip hag het 317
skip hangt de 260
skip har , 266
skip hard $ 240
skip heb $ -313
skip heb @it -257
skip heb boet -245
skip heb brief 223
skip heb gen 223
skip heb op 283
skip heb plat -285
skip heb sleutel 290
skip hebb gen 270
skip heeft 0 -413
skip heeft @it -297
skip heeft en -174
skip heeft huis 275
skip hel $ 210
skip hel dag 242
skip hem ds 236
skip het $ -43
skip het ( 217
skip het , -161
skip het @it 66
skip het bij 168
skip het dat 246
skip het de 168
skip het hangt 255
skip het huis 181
skip het is 240
skip het leesbar -285
skip het naast 296
skip het nog 327
skip het of -206
skip het om 230
skip het op -82
skip het stan 272
skip het ter 294
skip het wel 269
skip het zit 129
skip het zwembad 201
skip hier , 239
skip hier de -145
skip hier ik 221
skip hiernaast @it 249
skip hij @it 220
skip hoe da 232
skip hoe gat 201
skip hoe ik 331
skip hoe is 135
skip hoe je -351
skip hoek @it 321
skip hof @it 312
skip hog 0 -214
skip hoogt @it 196
skip huis , -204
skip huis 0 -227
skip huis @it 130
skip huis de 223
skip huis ik 242
skip huis is 230
skip huisadres @it 251
skip hur een 307
skip id 0 -153
skip identiteitskaart 0 -295
skip iet $ -367
skip iet doen 207
skip ik $ -80
skip ik , -288
skip ik aan -125
skip ik al -261
skip ik allen 298
skip ik anoniem 217
skip ik bij 158
skip ik coa 268
skip ik container 263
skip ik dar 381
skip ik de 379
skip ik dor 193
skip ik een -3
skip ik en -379
skip ik er 63
skip ik fatoumata 247
skip ik gewoond 283
skip ik grag 221
skip ik het -136
skip ik hier 197
skip ik iet -210
skip ik in -101
skip ik ingeschrev 210
skip ik lang 236
skip ik me 284
skip ik mijn -69
skip ik morg 315
skip ik nar 289
skip ik ook 247
skip ik op 139
skip ik pas 260
skip ik sind 239
skip ik van -160
skip ik verhuiz 240
skip ik wel -276
skip ik won 253
skip ik woonacht 248
skip in $ 73
skip in , 261
skip in . 263
skip in 0 144
skip in @it -204
skip in azc 272
skip in bus 221
skip in buurt 270
skip in de 260
skip in eig 214
skip in genk 216
skip in gevel 166
skip in hal -260
skip in het -197
skip in is -187
skip in kelder 264
skip in ligt 277
skip in mijn 338
skip in plantsoen 235
skip in put 305
skip in speeltuin 174
skip in strat 296
skip in te 223
skip in voortuin 256
skip in wacht -276
skip in weg 285
skip in wijk 259
skip in winkel 323
skip in won 275
skip in woont 241
skip in zal 293
skip ingang de 283
skip ingeschrev @it 267
skip ingeschrev op 287
skip is $ 195
skip is . 210
skip is 0 -372
skip is @it -198
skip is dan -202
skip is erg -244
skip is geleegd 346
skip is gen 241
skip is ingang 264
skip is jan -325
skip is loket 321
skip is mijn -262
skip is nar 271
skip is ne 213
skip is of -292
skip is okt -238
skip is oktober 243
skip is ons 273
skip is over 282
skip is te -256
skip is thuis 289
skip is vel -275
skip is weg 213
skip is zaterdag 272
skip is zo 186
skip jan @it 275
skip jan en -281
skip jar @it 253
skip jar en 208
skip jar het 237
skip jar mer 197
skip jar op 301
skip jullie $ 51
skip jullie iet -232
skip k mijn 327
skip k van 203
skip kaartnummer 0 -283
skip kamer @it 320
skip kan dar 307
skip kan de 242
skip kan kijk -233
skip kan mer 237
skip kan niet 160
skip kan nog 247
skip kan parker 255
skip kapot @it 256
skip kapot in -275
skip kassa het -206
skip kat bij 183
skip kat in 246
skip ker de 183
skip kerkstrat @it 196
skip kermis @it 96
skip kid van -288
skip kinder $ 305
skip klein 0 301
skip klopt $ 244
skip knippert een 249
skip kom $ -204
skip kom 0 254
skip kom ik 173
skip komt $ -257
skip komt bij 234
skip komt een -122
skip komt nog -215
skip koolmijnlan 0 -292
skip kreg een -196
skip krijg dar -276
skip krijg de 182
skip krijg een -154
skip kuil de 200
skip lamp @it 313
skip lamp tuss 246
skip lan @it 344
skip lang . 262
skip lantaarn $ 242
skip las , -258
skip lat de 267
skip leesbar $ -285
skip leg moet 170
skip les @it -242
skip lez $ -260
skip ligt al 192
skip ligt een 255
skip liv @it 217
skip lokal @it 271
skip loss $ -272
skip lukt niet -202
skip maand is -196
skip mag $ -161
skip mag ? 204
skip mag een 161
skip mag in -204
skip mag met -358
skip mag strat 258
skip mag van 287
skip mag word 249
skip mag zonder -278
skip mail . 285
skip man de -219
skip man in 269
skip mar $ -217
skip mar @it 126
skip mar in 257
skip mar is 182
skip mar won 309
skip me . -240
skip me @it -182
skip me in 255
skip me op 339
skip men @it -235
skip mer @it 318
skip met , -238
skip met @it -190
skip met abc -217
skip met auto 248
skip met bij 279
skip met kinderwag 267
skip met klein -188
skip met nieuw 234
skip meter de 339
skip mg $ -244
skip mij $ 216
skip mij , 206
skip mij @it 145
skip mij akkerlan 292
skip mij op 377
skip mijn $ -161
skip mijn ( 75
skip mijn 0 -294
skip mijn ? -153
skip mijn @it -112
skip mijn adres 162
skip mijn appartement 195
skip mijn blijft 313
skip mijn en 126
skip mijn har 376
skip mijn in 273
skip mijn kwijt -284
skip mijn mag 217
skip mijn mar 287
skip mijn met -121
skip mijn nar 300
skip mijn op 293
skip mijn stat 373
skip mijn van 242
skip mijn vor 446
skip mijn wil 323
skip mijn woont 259
skip milieustrat , 186
skip mn @it -164
skip mn stat -280
skip moeder 0 219
skip moet bij -188
skip moet dan 256
skip moet dar 290
skip moet die -311
skip moet leegstandsheff 170
skip moet nog 282
skip moet word 239
skip mog met -292
skip moogt bell 194
skip muziek $ 302
skip na $ 276
skip na jar 263
skip na scheiding 182
skip na thuis 199
skip naast bak -308
skip nacht $ 244
skip nacht , 206
skip nam de 293
skip nar $ -120
skip nar ( 261
skip nar , 205
skip nar . 189
skip nar 0 316
skip nar ? 360
skip nar @it 160
skip nar containerpark -295
skip nar en 334
skip nar huis 274
skip nar in 165
skip nar of 243
skip nar oud 166
skip nar verzorgingshuis 277
skip national 0 -364
skip nee , 279
skip neg 0 -300
skip nie $ 188
skip niet $ 202
skip niet , 346
skip niet @it -240
skip niet bij -104
skip niet ik -210
skip niet mar 262
skip niet mijn 273
skip nieuw $ 194
skip nieuw is 195
skip nieuw op 186
skip nieuw vanaf 308
skip nieuw wordt 197
skip nik . 257
skip nik die 265
skip nog $ 171
skip nog . 213
skip nog ? -170
skip nog @it 216
skip nog cod -262
skip nog de -270
skip nog in 322
skip nog is 222
skip nooit $ 256
skip nou @it 241
skip nr , 268
skip nu . -320
skip nu 0 294
skip nu gekreg -280
skip nu mijn 293
skip nu of 268
skip nummer 0 -192
skip nummerplat fka 324
skip of $ 93
skip of het -225
skip of op -217
skip om , -193
skip oma @it 241
skip onder plein 217
skip ongever @it 226
skip ons , 89
skip ons @it 112
skip ons dat 206
skip ons de 252
skip ons heur 327
skip ons is -150
skip ons op 189
skip ons stat 185
skip ons woont 249
skip ons zit 317
skip onz ( 445
skip onz , 263
skip onz een 220
skip onz heeft -242
skip onz is -365
skip ook $ 149
skip ook een -254
skip ook vor 284
skip op ! 190
skip op $ -62
skip op , 259
skip op . 201
skip op ? 72
skip op @it 178
skip op aan 361
skip op acceptgiro -207
skip op affich -225
skip op bel 254
skip op bord -220
skip op brief -307
skip op een 377
skip op en 196
skip op fietspad 261
skip op formulier -312
skip op gen 313
skip op heeft 332
skip op hoek 243
skip op in 386
skip op is 303
skip op markt -307
skip op niet -155
skip op nieuw 185
skip op nog 225
skip op of 178
skip op open 179
skip op parking -322
skip op plein -324
skip op pleintj 250
skip op rijban 213
skip op rijbewijs -269
skip op sit -104
skip op stat 286
skip op stoep 160
skip op voetpad 281
skip op won 224
skip op woont 219
skip op zeker 224
skip op zijn 373
skip op zit 192
skip open $ 150
skip open @it -247
skip open de 239
skip oud $ 138
skip oud 0 245
skip oud in 306
skip oud op 177
skip oud stat -222
skip oud was 254
skip pand , 326
skip park @it -194
skip parkeergarag $ 301
skip parker dar 254
skip parker de 178
skip pas en 302
skip paspoort thuisbezorgd 239
skip per $ -277
skip per maart 287
skip per of -196
skip pin @it -242
skip plat $ 282
skip plat 0 -295
skip plat @it 18
skip pleintj @it 250
skip post @it 190
skip post de 200
skip postcod hem 236
skip put de 194
skip recht @it 140
skip regel $ -235
skip reken ik -206
skip rest het 269
skip rij @it -278
skip rijbewijs $ -231
skip rijbewijs 0 -265
skip rijbewijs ik -294
skip rijdt @it -252
skip rioler $ 385
skip rod $ 297
skip rommelmarkt op 228
skip rond , 226
skip rookmelder in 199
skip rotond de 218
skip s $ 270
skip sam @it 221
skip schef de 250
skip schol @it 158
skip schrijf me 227
skip sind een 118
skip sint , 168
skip sint . 183
skip slaapkamer de 288
skip sms , -162
skip snap niet -298
skip snoeihout ? 258
skip speeltuintj @it 187
skip sta @it 188
skip sta op 244
skip stan al 267
skip stan op 267
skip stat , 318
skip stat bij 323
skip stat de -252
skip stat een 144
skip stat en -215
skip stat in -158
skip stat jullie -215
skip stat ons 263
skip stat op -146
skip stat politie 236
skip stationsplein @it 204
skip steenweg @it 183
skip stek @it 200
skip sticker de -259
skip stinkt de 258
skip stoel ) -261
skip stoep , 219
skip stoep @it 155
skip stoeptegel $ 187
skip stond het -259
skip stopt mer -73
skip stort @code -242
skip strat $ 247
skip strat ik 219
skip studentenkamer @it 230
skip stur @it 198
skip stur mar 331
skip t , 261
skip t : -267
skip t op 224
skip te , 10
skip te en 209
skip te op 162
skip tegenover $ 155
skip tegenover is 199
skip teken $ 292
skip tel 0 273
skip ter van 29
skip thuis $ 214
skip thuis 0 288
skip thuis @it 264
skip thuis de 285
skip thuisadres 0 160
skip thuisbezorgd op 239
skip tijden koer 273
skip tis @it 253
skip toch $ -87
skip tot $ 212
skip tot 0 -217
skip tot de 440
skip tot het 266
skip tuin @it 227
skip twed vor 264
skip twee $ 225
skip u ? -253
skip uit $ 160
skip uit @it 154
skip uit en 227
skip uit pdf -241
skip uw @it -206
skip uw is -245
skip van $ 273
skip van , 80
skip van . -203
skip van 0 19
skip van : 241
skip van @code -144
skip van @it -163
skip van de 193
skip van en 349
skip van feestzal -258
skip van identiteitskaart -272
skip van is 317
skip van jar -343
skip van mijn 151
skip van nar 264
skip van of 215
skip van speelplein -232
skip van stad 279
skip van station -256
skip van tot 291
skip van vorig 260
skip van vrouw -270
skip van woont 228
skip van zwembad -198
skip vanaf $ 286
skip vanaf , 259
skip vannacht gehad 215
skip vanzelf $ -324
skip vergunn @it -304
skip vergunn vor 237
skip verhuisd @it 125
skip verhuisd de 268
skip verkeersbord $ 228
skip vier $ -205
skip vol $ -121
skip vol , 193
skip volgen 0 -262
skip volgend $ -272
skip voortan de 206
skip vor ! 224
skip vor $ 177
skip vor ( -243
skip vor , -55
skip vor deur 403
skip vor en -208
skip vor parkeervergunn -220
skip vor ram 222
skip vor twed 219
skip vor woning 197
skip vor zeker -221
skip vor zon 328
skip vriend @it 214
skip waard mijn 235
skip waarom de 237
skip wachtwoord teken -195
skip wanner de 188
skip wanner er 212
skip war 0 -282
skip war je 225
skip war won 261
skip was 0 221
skip was @it -264
skip was thuis 165
skip wat de -227
skip wat er 282
skip wat het 163
skip wat ik -130
skip water de 261
skip we een 347
skip we in 227
skip we op 236
skip we verhuisd 225
skip weg @it 236
skip wek ik 211
skip wer $ 227
skip wer ? 246
skip werk @it 223
skip werk het 181
skip werk in 242
skip wet iet 310
skip wie da 232
skip wie dat 167
skip wie ik 213
skip wij @it -75
skip wij een -189
skip wij gen 281
skip wij in 247
skip wij per 211
skip wij van 206
skip wil blijv 217
skip will een 253
skip will eig 223
skip will op 321
skip won $ 243
skip won , 418
skip won . 173
skip won @it 171
skip won de 273
skip won dez 183
skip won een 317
skip won en 200
skip won het 275
skip won in -215
skip won mar 317
skip won met 257
skip won nu 172
skip won op 267
skip woning @it 401
skip woonadres @it 263
skip woonhuis @it 263
skip woont , 177
skip woont . 257
skip woont 0 332
skip woont @it 209
skip woont al 215
skip woont een 199
skip woont elk 189
skip woont en 187
skip word @it 110
skip wordt ( 275
skip wordt snoeihout 258
skip wordt vanuit 217
skip wrak @it -177
skip zak 0 -239
skip zaterdag ? 213
skip zaterdag @it 233
skip zaterdag ik 266
skip zaterdag we 230
skip ze $ -249
skip ze @it -164
skip ze aan -211
skip ze ons 272
skip zebrapad @it 220
skip zegt $ -242
skip zegt 0 -230
skip zegt @it -259
skip zegt er 206
skip zelf ? 286
skip zie @it -222
skip zijn 0 -256
skip zijn binn 225
skip zijn de 344
skip zijn stat 301
skip zijn van 281
skip zijn verhuisd 260
skip zit @it 338
skip zit kot 196
skip zit wespennest 151
skip zo het -366
skip zoek $ 268
skip zon $ 266
skip zon , 148
skip zon heeft -250
skip zonder , -310
skip zonder ? -319
skip zonder op -271
skip zwan @it 230
skip zwembad @it 174
topic @ability -134
topic @access -103
topic @body -280
topic @building -29
topic @business -49
topic @firstPerson -58
topic @general -184
topic @handled 57
topic @has -13
topic @home 201
topic @mine 11
topic @nuisance 7
topic @nuisance-phrase 216
topic @ofPerson -163
topic @ownPostcode 30
topic @patient 16
topic @place 131
topic @relative -34
topic @somebody 25
topic @vehicle -309
topicAnywhere @ability -105
topicAnywhere @access -293
topicAnywhere @body -203
topicAnywhere @building -9
topicAnywhere @business -161
topicAnywhere @general -147
topicAnywhere @handled -10
topicAnywhere @hardly -112
topicAnywhere @has -41
topicAnywhere @home 219
topicAnywhere @mind -108
topicAnywhere @mine 46
topicAnywhere @mine-phrase -102
topicAnywhere @nuisance -55
topicAnywhere @nuisance-phrase 208
topicAnywhere @ofPerson -248
topicAnywhere @organisation -105
topicAnywhere @ownPostcode 58
topicAnywhere @patient 33
topicAnywhere @place 141
topicAnywhere @plainly 4
topicAnywhere @somebody 46
topicAnywhere @vehicle 178
topicBefore @ability 134
topicBefore @access -173
topicBefore @building 177
topicBefore @business -140
topicBefore @firstPerson -37
topicBefore @handled -47
topicBefore @hardly -85
topicBefore @has -89
topicBefore @home 251
topicBefore @mine 18
topicBefore @nuisance 109
topicBefore @nuisance-phrase 192
topicBefore @ofPerson -117
topicBefore @organisation 251
topicBefore @ownPostcode 48
topicBefore @place 161
topicBefore @plainly 3
topicBefore @relative -6
topicBefore @somebody 20
topicBefore @vehicle -226
topicBeside @access 126
topicBeside @building 377
topicBeside @business 72
topicBeside @firstPerson -361
topicBeside @general 228
topicBeside @handled -122
topicBeside @hardly -302
topicBeside @has -483
topicBeside @home 135
topicBeside @mine -287
topicBeside @nuisance -107
topicBeside @nuisance-phrase 150
topicBeside @ofPerson -360
topicBeside @organisation 387
topicBeside @ownPostcode 91
topicBeside @patient -217
topicBeside @place 292
topicBeside @plainly -303
topicBeside @relative -259
topicBeside @somebody -112
topicBeside @vehicle -154
topicEarlier @building 175
topicEarlier @firstPerson 111
topicEarlier @general 252
topicEarlier @handled 120
topicEarlier @hardly 317
topicEarlier @has 135
topicEarlier @home 306
topicEarlier @mine-phrase 267
topicEarlier @nuisance 224
topicEarlier @ofPerson -160
topicEarlier @ownPostcode 207
topicEarlier @patient 235
topicEarlier @place 434
topicEarlier @relative 250
topicEarlier @somebody 217
topicEarlier @vehicle 185
topicNear @ability -189
topicNear @access -262
topicNear @building 170
topicNear @general -86
topicNear @hardly 156
topicNear @has -33
topicNear @home 374
topicNear @mine 86
topicNear @mine-phrase -245
topicNear @nuisance-phrase 110
topicNear @ofPerson -330
topicNear @organisation 50
topicNear @ownPostcode 40
topicNear @patient 49
topicNear @place 359
topicNear @plainly 57
topicNear @relative 225
topicNear @somebody 38
topicNear @vehicle -322
twoBefore , die 203
twoBefore 0 ) -300
twoBefore 0 0 122
twoBefore 0 nieuw 283
twoBefore ^ 0 -167
twoBefore ^ de -245
twoBefore ^ een -137
twoBefore ^ het 241
twoBefore ^ ik -69
twoBefore ^ is 276
twoBefore ^ mijn -84
twoBefore ^ mn -285
twoBefore ^ we 278
twoBefore ^ wij -191
twoBefore ^ won 296
twoBefore ^ ze -276
twoBefore aan de 226
twoBefore bij 0 189
twoBefore bij de 280
twoBefore bij mij 289
twoBefore bij mijn 295
twoBefore bij ons 336
twoBefore bus 0 -89
twoBefore dat er 274
twoBefore de bakker 242
twoBefore de garag 208
twoBefore de hoek 188
twoBefore de kermis 277
twoBefore de lamp 185
twoBefore de schol 212
twoBefore de stoep 153
twoBefore de weg 174
twoBefore de zwan 201
twoBefore dit jar 216
twoBefore een camionet -222
twoBefore een wrak -177
twoBefore er is -277
twoBefore het buurthuis 243
twoBefore het districtshuis 217
twoBefore het stadskantor 307
twoBefore ik ben 166
twoBefore ik heb -177
twoBefore ik won 62
twoBefore ik zie -222
twoBefore ik zit 217
twoBefore in de 326
twoBefore in het 253
twoBefore is de 193
twoBefore is het 299
twoBefore mag een -193
twoBefore mij thuis 279
twoBefore mijn adres 170
twoBefore mijn afsprak -248
twoBefore mijn domicilie 245
twoBefore mijn huis 313
twoBefore mijn vergunn -304
twoBefore mijn woning 208
twoBefore mijn woonhuis 263
twoBefore moet een -202
twoBefore niet mer 318
twoBefore nog allen 273
twoBefore nummer 0 328
twoBefore ondergrond container 180
twoBefore ons adres 236
twoBefore onz tuin 199
twoBefore onz woning 313
twoBefore op de -114
twoBefore op het 161
twoBefore op mijn 267
twoBefore sind gister 269
twoBefore sta ingeschrev 171
twoBefore te hal 237
twoBefore ter hoogt 196
twoBefore thuisbezorgd word 239
twoBefore van hiernaast 249
twoBefore vor een -335
twoBefore vor het 261
twoBefore vor ons 191
twoBefore vor onz 307
twoBefore wij won 298
twoBefore won sam 221
twoBefore won we 270
twoBefore zit nu 221
twoBefore zit toch 174
word ( 179
word ) -63
word , 7
word . 9
word 0 -199
word : 91
word ? 23
word @code -332
word aalst 236
word aan 60
word aangegev -228
word aangev 279
word aannemer 257
word aanslag 419
word aanvrag -268
word ab -146
word abc -217
word abonnement -208
word academie 327
word accepteert -230
word acceptgiro -207
word acht -229
word achter 285
word achterkant 237
word achterom 230
word achtertuin 320
word adopter 233
word adres 195
word adreswijz 259
word af -121
word affich -188
word afgelop 240
word afreken -200
word afsprak -156
word afvalpas 234
word akkerlan 292
word akt -270
word algemen -191
word all -149
word allebei -252
word allen -82
word alles 53
word als -15
word altijd 458
word anoniem 217
word anorexia -251
word aout -241
word apothek 279
word app -291
word appartement 494
word arnhem 290
word augustus -252
word auto -282
word autoband 193
word automat -269
word autos -270
word az 255
word badkamer 293
word ban 241
word bankj 167
word bankstel 153
word basisschol 312
word bedrag -274
word begeleider -252
word beginn 314
word begrot -291
word bel 207
word belgie 260
word bereik 196
word berm 258
word beschermd -187
word best 267
word bestat -202
word bestek -240
word bestemmingsplan 291
word betaald -285
word betal 222
word betekent -222
word beurt -254
word bevest -258
word bewoner 236
word bezorg 281
word bibliothek 247
word bij 38
word bijna -96
word binn 159
word bladkorf 271
word blijft -308
word blijv 161
word blok 199
word blokker -243
word boet -199
word bom 91
word bord -228
word borgerhout 312
word bosweg 285
word bot -159
word bouw 306
word bouwafval 276
word bouwplat 275
word bov 229
word braderij -205
word brand 283
word brief -252
word briefadres 267
word briefk -384
word brievenbus 126
word brouwerij 306
word brp 242
word brug -137
word bruin -264
word bsn -227
word buit 273
word buitengeslot 267
word bur 229
word burgerservicenummer -249
word bus -120
word bushokj 240
word buurman 167
word buurt 289
word buurthuis 187
word buurvrouw 299
word bv 306
word bvba 266
word caf 267
word camion 209
word camping 299
word caravan 344
word carrosserie 222
word cijfer -281
word club 220
word clubhuis 271
word cod -308
word collega -111
word container 258
word content 216
word crech 273
word da -207
word daarvan -198
word dak 353
word dan -323
word dank -199
word dar 183
word dat -159
word de -23
word ded -175
word defect 210
word deksel -169
word den -81
word denk 263
word der 431
word dertig 205
word deur 167
word dez 151
word diabetes -302
word dichtbij 274
word die -20
word diest 249
word digid -307
word digital 307
word dijk -287
word diksmuid 233
word ding -203
word districtshuis 217
word dochter -235
word dod 241
word doet 133
word dokterspraktijk 246
word domicilie 325
word domicilier 282
word donker 294
word doodgered 262
word doorgev 294
word dossier -381
word draait 250
word drempel 176
word drie -154
word dubbel 262
word duiker 260
word duizend -308
word duo -306
word dus 121
word echt -295
word een -130
word eeuwig -261
word eid -121
word eig 308
word eigenar 242
word eik 240
word elf -200
word elk 51
word emm 142
word en -105
word ene 254
word erg -244
word ernaast 360
word erop -200
word eruit 350
word es 215
word euro -293
word evergem 239
word factuuradres 270
word familie 53
word fatoumata 247
word feestzal -166
word fiet 121
word fietsenrek 333
word fietspad 172
word folder -198
word for 281
word formulier -305
word foto -182
word fout -224
word frigo 249
word fritur 244
word fuif 248
word ga 155
word gan 315
word garag 98
word gas -159
word geacht 202
word geblokkeerd -276
word geboortedatum -236
word gebor 137
word gebouw -142
word gebruik -224
word gedan -125
word gedeald 217
word gedomicilieerd 468
word gedumpt 203
word gef -162
word gegeven 381
word gehaald 257
word gehandicapt -182
word gekocht 324
word gekom 207
word gekopieerd -318
word geldig -165
word geldt -217
word geliev -203
word gelijk -242
word gelijkvloer 269
word gelof -216
word gemeent 149
word gemeentehuis 146
word gen -186
word genk 348
word gent 233
word geparkeerd 176
word geplakt -358
word gerek -320
word gescheid 293
word geslot 369
word gestok 299
word gestructureerd -218
word gestuurd 240
word gev -231
word gevall 202
word gevar 227
word gevel 124
word geweigerd -73
word gewoond 418
word gezien 235
word gezocht 206
word gh 278
word ging -263
word gister 215
word glas 307
word glasvezel 299
word golf -296
word gooi 288
word gooik 285
word gordijn 250
word goud 341
word gouda 297
word graanmarkt 341
word gracht 265
word grag 209
word gras 247
word gratis -179
word griep -210
word groepspraktijk 344
word gsm 217
word haalt 252
word had -487
word hag 311
word halt -189
word handelspand 298
word handteken -284
word hangjonger 198
word hangt 63
word har 116
word hard 271
word hasselt 240
word hebb -36
word hee 242
word heeft -76
word heffing 364
word heg 188
word hei 292
word hem 342
word her 190
word herrie 251
word het -83
word heul 278
word heur 371
word hier 370
word hij -154
word hoek 320
word hoevel -82
word hoogacht 200
word hoogt 24
word hor 89
word hotel 230
word houd 321
word hous 263
word hs 334
word huis -23
word huisadres 349
word huisnr 240
word huisnummer 268
word hun 147
word huurder 201
word huurhuis 308
word huurt 291
word i -221
word ich 339
word id -414
word identiteitskaart -355
word ie -112
word iederen -255
word iet -227
word ik -47
word in -16
word infoblad -215
word ingang 299
word ingeschrev 244
word ingetikt -210
word inlogcod -291
word inrit 315
word inschrijv -136
word intyp -251
word invull -212
word ipv -190
word is -97
word jar 126
word jef 319
word jeugdrad -259
word jong 260
word jt 248
word juli 128
word jullie -102
word k 191
word kaart -276
word kaartnummer -305
word kanaaldijk 298
word kantor 208
word kapelstrat 287
word kapper 351
word kapsalon 358
word kassa -277
word kat 282
word ker 68
word kerkstrat 126
word kermis -359
word kessel 178
word kg -322
word kid -374
word kijk 126
word kijkt 208
word kilo -234
word kind -140
word kinder 205
word kinderwag 280
word kipp 307
word kk 325
word klag 279
word kleurcod -276
word klopp -259
word klopt -201
word knippert 219
word koelkast 246
word koffie 128
word kom 226
word komt -97
word koolmijnlan -225
word kort 383
word kortrijk 215
word kost -197
word kot 384
word kram -209
word kran 188
word kreg -201
word krijg -79
word krijgt -180
word kringloopwinkel 288
word kringlop 350
word kringwinkel 218
word kruispunt 207
word kw -227
word kwijt -219
word kwon 232
word kx 221
word l -213
word laatst -247
word lad 291
word lan 346
word lang 79
word lantaarn 268
word lantaarnpal 256
word las -325
word lat -97
word leegstaand 179
word leegstandsheff 170
word leerling -384
word leesbar -285
word leges -181
word legg -189
word les -284
word leuv 222
word levensgevar 197
word lever 325
word lez -294
word licht -150
word lichtreclam 256
word lig 303
word ligg 362
word ligt 249
word lijn -337
word lijnban 225
word liter -328
word liv 217
word living 256
word lm 317
word lo 178
word locatie 305
word lokal 143
word loker 354
word loopt 237
word los 137
word lukt -213
word m -209
word maand 152
word maandag 328
word maart 191
word mama 291
word man -81
word map 245
word mar -55
word markt -159
word marktkram -261
word mast 245
word matras 206
word matrass 192
word mc -257
word mee -171
word meld 150
word melding -125
word mer -90
word met -115
word mg -320
word mijn -35
word moeder 109
word moederziel 189
word moek 240
word moest -305
word moet -111
word mog -168
word monitor -307
word monumentendag 190
word moskee 338
word mur 301
word muziek -160
word na 191
word naast 152
word nabij 201
word nacht 257
word nakijk -322
word nam -50
word namen 308
word nar 229
word national -364
word ne 316
word neg -483
word ner -216
word net 148
word nie 254
word niemand 300
word nieuw 177
word noar 326
word nooit 348
word nou 133
word november -348
word nul -301
word nummer -184
word of -263
word ogen -390
word okt -144
word om -75
word oma 179
word omgevall 171
word omleid 273
word omver -174
word ondergrond 356
word onderuit 190
word onkruid 292
word ons 96
word ontheff 271
word ontruimd 200
word onz -73
word ook 230
word oostend 200
word op 48
word opa 218
word open 282
word opengebrok 225
word ophal 344
word oud 93
word over -87
word overkant 205
word overweg 295
word pakt -232
word pand 192
word papier 240
word park -172
word parkeerapp -195
word parkeergarag -141
word parkeerretributie -242
word parkeert 253
word parkeerticket -242
word parkeervergunn -122
word parker 311
word parking -361
word parkinson 173
word pdf -302
word pikkedonker 280
word pin -336
word pincod -501
word pinkt 231
word plafond 252
word plan 205
word plantsoen 249
word plastic 252
word plat -224
word plein -288
word pleintj 250
word plek 228
word plusser -220
word poort 182
word poortj 266
word poppodium 247
word populierenlan -287
word post 374
word postcod 261
word pp -230
word pr 225
word precies 225
word prin 198
word procent -330
word prullenbak 300
word ps 232
word puilt 308
word put 140
word putdeksel 210
word raakt -289
word ram 192
word rb 254
word rc 233
word regel -217
word regent 259
word rek 380
word reken -103
word rekeningnummer -266
word rekent -433
word residentie 244
word rest 283
word ria 311
word rij -271
word rijban 212
word rijbewijs -231
word rijdt -294
word riool 277
word rob -257
word roept -310
word roeselar 356
word rolstoel 251
word rommelmarkt 299
word rond 378
word rotond 260
word rotterdam 232
word ruit 204
word samenwon 314
word scheiding 182
word schev 309
word schimmel 292
word schoonmoeder 268
word schrijf 217
word schur -202
word sectie -364
word sept -210
word sessie -212
word sint 183
word sit -208
word slaapkamer 293
word slan 260
word slap 345
word slot 177
word sluikstort 221
word smet 335
word sms -214
word snap -293
word snapp 286
word snoeihout 258
word speeltuin -170
word speeltuintj 204
word sta 158
word stad 154
word stadhuis -303
word stank 256
word stat -27
word station -215
word stationsplein 204
word ste -235
word steenpuin -268
word steiger 240
word stek 145
word stekkie 232
word stel 230
word stembureau 258
word stemlokal 213
word sticker -219
word stoat 262
word stoel -200
word stoep 231
word stookt 199
word stopt -147
word straatnaambord 242
word strafregister -272
word strat 162
word studentenhuis 363
word studentenkamer 230
word stuk -151
word stur -111
word stuurt 183
word t 71
word tafel 214
word tak 227
word tandart 218
word tankstation 187
word te 92
word teg -322
word tegenover 297
word tegenwoord -257
word teken -110
word tel 259
word telt -191
word tent 207
word terpstra 269
word terwijl 254
word test -270
word thuis 112
word thuisadres 203
word thuisbezorgd 239
word thv 214
word ticket -316
word tijden 193
word toe 350
word toen -169
word toerist 313
word tor 246
word tot 141
word tr 262
word trash 308
word trek 288
word trekt 265
word tuin 86
word tuinhuis -240
word tuss 157
word twed -160
word twee -87
word typ -235
word u -128
word uit 137
word uitslag -275
word utrecht 238
word uw -186
word v 254
word vader -189
word vanaf 281
word vannacht 298
word vanzelf -324
word vast 203
word vd -362
word vel -317
word ver 293
word veranda 247
word verenigingsgebouw 278
word verf 238
word verhuis -117
word verhuisd 486
word verhuislift 242
word verhuist 298
word verhuiz 334
word verhur 228
word verkeersbord 324
word verlat -183
word verlicht 269
word verlor -202
word verstopt 272
word vertrekt 330
word vervaldag -221
word vervalt -301
word verzoekt 255
word vestigingsnummer -215
word vind -180
word visa -373
word vlaggenmast 286
word vlakbij 202
word vlieg 289
word voedselbank 256
word voetpad 123
word volgen -384
word volgend 128
word volgt 283
word voorbij 165
word voordeur 412
word voortan 195
word voortuin 256
word vor -34
word vorig 85
word vraagj 277
word vraagt -135
word vrachtwag -225
word vrag -230
word vriend 92
word vriendin 331
word vrij -209
word vuilbak 332
word vuilkar 183
word vuilzak 334
word vzw 188
word waarom -166
word wacht -177
word wachtlijst -233
word wachtwoord -187
word wakker 177
word want -274
word warm -293
word was -279
word wat -147
word weg -87
word weggehaald 238
word wek 100
word wel -122
word welk -308
word werd -358
word werf 117
word werk -146
word werkdag -270
word wespennest 164
word wettelijk 320
word weun 280
word wie 83
word wij 104
word wil 81
word wilhelminastrat 246
word will 176
word wip 253
word wit -281
word wmo 272
word won 177
word wonend 329
word woning 135
word woonacht 285
word woonadres 353
word woonhuis 263
word woont 365
word woonwag 250
word word -2
word wordt 94
word wrak -204
word xn 253
word xt 277
word z -323
word zag 295
word zak 180
word zal -12
word zat 207
word zaterdag 232
word ze -135
word zegt -265
word zeker -192
word zelf -119
word zen 237
word zetel 270
word zie -301
word zien 126
word ziet -323
word zij -200
word zijkant 267
word zijn 33
word zit 255
word zoal 292
word zoek 188
word zoekt 378
word zoiet 186
word zon -338
word zondag 202
word zonder -85
word zoontj -247
word zottegem 302
word zou 114
word zuid 328
word zus 285
word zwan 226
word zwart -326
word zwembad -208
word zx 186
word zyn 247
`,
};
