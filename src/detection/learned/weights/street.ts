import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1438 that are not.
 * On families it was not taught on:
 * - above -1: found 98.0 %, wrongly 4.0 %
 * - above -0.5: found 96.9 %, wrongly 2.5 %
 * - above 0: found 95.5 %, wrongly 1.7 %
 * - above 0.5: found 93.1 %, wrongly 0.7 %
 * - above 1: found 90.0 %, wrongly 0.3 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:c1693da4d6f7373aaa466b24f4e6f7295597344898a25ec8f9b81c31b96dfcea",
  intercept: -1.11,
  weights: `
before ( 295
before ) 277
before , 73
before 0 -94
before : -113
before @code -232
before ^ 37
before aan 147
before aanvrag -317
before adres 516
before albert 216
before all -204
before allen 321
before altijd 342
before appartement 366
before auto -251
before ben -26
before bestat -280
before betal -280
before bezwar 312
before bij 322
before binn 475
before bis -182
before blijft -180
before bouw 235
before bov 222
before brief -194
before bsn -119
before buurvrouw 272
before bv 275
before caf 156
before cod -339
before da -208
before dan -322
before dat 102
before de 91
before den 82
before der 292
before die 117
before doet -160
before dokterspraktijk 244
before doorgev 274
before dor 290
before drie -272
before een -96
before eid -269
before eig 292
before elk 285
before even -187
before ex 167
before formulier -187
before fritur 206
before fuif 235
before ga 298
before gan 94
before ge -216
before geboortedatum -206
before gebor -232
before gedumpt 211
before geeft -256
before gehad 329
before gemeent -121
before geparkeerd 242
before glas 273
before goed -142
before grag 131
before groenstrat 200
before grofvuil 169
before hal 255
before har 199
before hebb 246
before het 214
before hier 205
before hoe -290
before hoogt 275
before hotel 371
before huis 84
before hur 293
before huurt 238
before ich 309
before id -294
before iederen -175
before iemand 158
before ik -99
before in 238
before ingeschrev 182
before inschrijv -207
before is -67
before jan 281
before januari -308
before jarig -280
before jullie -198
before juni 154
before kaart -268
before kaartnummer -261
before kamer 318
before kamp -212
before kan 377
before kantor 188
before kapsalon 302
before ker -273
before kermis -237
before kijk 254
before kindj -235
before kom 83
before kost -226
before kot 352
before laadpal -166
before laatst 219
before lantaarnpal 316
before leges -362
before levenslicht -236
before licht 236
before ligg 225
before ligt 354
before lod 366
before maand 226
before maandag 238
before maart 214
before mag 162
before mama 289
before mar -109
before me 201
before mei 304
before meld 225
before met 133
before meter 92
before mij -72
before mijn 147
before mn 165
before moeder 222
before moet -152
before monitor -362
before moogt 140
before moskee 281
before my 378
before naast 179
before nar 462
before net 167
before niet 194
before nieuw 166
before nog 153
before nr -144
before nu 167
before ocmw 269
before of -322
before oktober 268
before ondergrond 193
before ons 282
before onz -89
before op 292
before opa 246
before open 255
before opgericht -178
before papa 252
before parkeerretributie -247
before parker 231
before per 146
before pincod -255
before post 206
before rommelmarkt 203
before samira -287
before sind 375
before slaapkamer 205
before slaapt 224
before slap 274
before sleutel 310
before sluikstort 245
before speeltuin -270
before sta 201
before stad -310
before stan 351
before stat -222
before stek 205
before stoep 225
before stopt 293
before student 314
before studio 359
before stuk -213
before stur 126
before t 13
before te -200
before teg 296
before ter 258
before thuisbezorgd 270
before tot 126
before trek 271
before trekt 230
before twee -224
before u 180
before uit 39
before uw -193
before van 109
before vanaf 276
before vanuit -221
before ver -244
before verhuisd 298
before verhuist 194
before verhuiz 223
before verkeerd 215
before voedselbank 242
before voetbalclub -328
before vol 384
before volgen -147
before vor 107
before vriendin 193
before vrijdag 250
before waard 214
before waarom 207
before wanner -383
before want -264
before was -206
before wat -162
before water 196
before wer 282
before werd -211
before wespennest 246
before wet -123
before wettelijk 213
before weun 258
before wij 86
before won 418
before woont 382
before word 171
before wordt 212
before zag 125
before zak 202
before zaterdag 245
before ze 239
before zebrapad 170
before zegg 229
before zegt -192
before zelf 165
before zen 253
before zet 174
before zetel 249
before zich 295
before zien 221
before zijn 164
before zit 378
before zonder 227
before zus 248
before zwembad -156
before1 ( 216
before1 ) 255
before1 , 137
before1 0 -9
before1 : 186
before1 ^ -275
before1 a 251
before1 aan 458
before1 achter 322
before1 al -229
before1 allen -217
before1 als -265
before1 ben -191
before1 bewoner 275
before1 bij 336
before1 blauw -296
before1 dar -378
before1 den -328
before1 diabetes -301
before1 die -327
before1 dochter -291
before1 drie -264
before1 een -401
before1 en -239
before1 er -351
before1 geldig -146
before1 gymzal 275
before1 hangt -288
before1 heeft -470
before1 hog 298
before1 huis 10
before1 hur 259
before1 id -172
before1 ik -461
before1 inschrijv -298
before1 is 30
before1 jan 251
before1 jullie -255
before1 kaartnummer -225
before1 kanaaldijk 331
before1 keuk 255
before1 kind -366
before1 kom -213
before1 krijg -280
before1 kringlop 228
before1 lamp -329
before1 lang 402
before1 liter -229
before1 mag -240
before1 mama -214
before1 met -491
before1 mij 311
before1 mijn -353
before1 milieustrat 197
before1 mn -188
before1 moeder -237
before1 moet -256
before1 naast 349
before1 nar 479
before1 national -384
before1 nu 442
before1 of -165
before1 op 431
before1 open -268
before1 oud 204
before1 over 208
before1 pand 271
before1 parochiezal 233
before1 pas -226
before1 prin 324
before1 rechtover 237
before1 rond 336
before1 sectie -244
before1 sint 322
before1 speelplein 244
before1 speeltuin 203
before1 strat 291
before1 tegenover 401
before1 ter 321
before1 thuis 175
before1 tuinhuis -250
before1 twed -257
before1 van 206
before1 vier -252
before1 vlakbij 307
before1 volgen -247
before1 vor 399
before1 vriend 210
before1 we -200
before1 wij 255
before1 wit -349
before1 won 309
before1 wonend 286
before1 woning 265
before1 woonacht 262
before1 woont 375
before1 wordt 269
before1 ze -467
before1 zegt -254
before1 zijn -254
before1 zit 329
before1 zon -200
before1 zoontj -282
before2 ( -297
before2 ) -383
before2 , -217
before2 0 -214
before2 : -365
before2 ^ -152
before2 academie 249
before2 adres 312
before2 aert 207
before2 afsprak -266
before2 apothek 178
before2 appartement 174
before2 bak 213
before2 bakker 292
before2 ban 197
before2 begijnhof 235
before2 ben 131
before2 betaald -187
before2 bewoner 252
before2 bij 320
before2 bom 250
before2 bur 244
before2 bushokj 233
before2 buurthuis 254
before2 camionet -182
before2 container 140
before2 containerpark 275
before2 dak 262
before2 de 42
before2 den -214
before2 districtshuis 203
before2 dochter -203
before2 dus -241
before2 een -367
before2 en -162
before2 garag 246
before2 geboortedatum -230
before2 gebor -231
before2 gedateerd -235
before2 gister 265
before2 hangt 322
before2 heb -215
before2 heeft -264
before2 hij 270
before2 hoek 315
before2 hof 416
before2 hofj 269
before2 hoogt 210
before2 huis 52
before2 huisadres 219
before2 huurder 223
before2 ingeschrev 193
before2 is -190
before2 jan 257
before2 juist 183
before2 kamer 286
before2 kapellestrat 195
before2 kapelstrat 285
before2 kapot 344
before2 kerkstrat 212
before2 kijk 250
before2 kom -141
before2 kwoan 225
before2 kwon 322
before2 lamp 323
before2 lan 427
before2 les -259
before2 liv 240
before2 mar 118
before2 mer 264
before2 met -213
before2 mij 149
before2 mijn -112
before2 mn -230
before2 na -167
before2 nar 198
before2 niet -259
before2 nog 209
before2 nr 238
before2 of -289
before2 oma 281
before2 ons 191
before2 op -297
before2 recht 191
before2 rij -274
before2 rijdt -251
before2 schol 186
before2 sind -284
before2 sta 228
before2 stadskantor 123
before2 steenweg 219
before2 stek 267
before2 stoep 154
before2 stur 249
before2 thuis 333
before2 tis 221
before2 tot -250
before2 tuin 266
before2 turnhoutseban 226
before2 uit 174
before2 van -185
before2 vergunn -288
before2 verhuisd 131
before2 vriend 187
before2 war 211
before2 we -151
before2 weg 275
before2 werk 334
before2 wij -146
before2 won 172
before2 woning 399
before2 woonadres 285
before2 woont 241
before2 wrak -190
before2 ze -248
before2 zebrapad 189
before2 zegt -246
before2 zie -202
before2 zit 359
before2 zwan 171
before2 zwembad 249
behind ! 163
behind $ 50
behind ( -233
behind , -62
behind . 118
behind 0 -245
behind : 251
behind @code -350
behind aalst 247
behind aanslag 213
behind adres 160
behind al -127
behind all 206
behind allebei -254
behind allen -213
behind als -169
behind ander 262
behind apeldoorn 183
behind avond 277
behind az 291
behind bel 417
behind belast 237
behind ben 183
behind betaald -285
behind bij -214
behind blader 264
behind blank -273
behind blijft 194
behind bord -180
behind braderij -289
behind brug -178
behind buit 290
behind bur 279
behind chang 334
behind collega 269
behind container 370
behind dak 230
behind dar 119
behind dat -188
behind de -140
behind december -216
behind den 166
behind derd 287
behind deur 286
behind dicht 168
behind die -101
behind digid -261
behind dinsdag -282
behind dit 313
behind doet 153
behind dor 108
behind een -58
behind eig 234
behind elk 138
behind erop -189
behind eruit 252
behind euro -274
behind fietspad 246
behind for 307
behind fotos -284
behind gan 243
behind garag 254
behind gat 143
behind gemeentehuis -194
behind genk 286
behind gewonn -263
behind gft 316
behind gister -201
behind gratis -250
behind gsm 284
behind had -281
behind hal -184
behind halt 189
behind hangt 128
behind har 178
behind heb -218
behind hebb 105
behind hek 259
behind hel 221
behind hem 268
behind het -44
behind hoe 126
behind hond 135
behind hor 157
behind huis -243
behind hun 183
behind ik 53
behind in -69
behind ingang 269
behind inschrijv 316
behind is -124
behind jong 267
behind juni 220
behind k 273
behind kaart -240
behind kamer -342
behind kan -234
behind kapot -185
behind ker 146
behind kerkstrat -238
behind kermis -314
behind kessel 156
behind ketting 176
behind kijk -188
behind kind 196
behind kinder 182
behind kindjes 268
behind kk 225
behind kl 133
behind klein -243
behind kom 212
behind komt 108
behind kotbas 294
behind krijg -166
behind kwartier 271
behind laatst -325
behind lang -225
behind langskom 341
behind las -262
behind lat -146
behind leegstandsheff 186
behind leuv 232
behind ligg 170
behind ligt 53
behind lo 157
behind loker 370
behind los 298
behind maart 218
behind mag -131
behind mar -297
behind mee -279
behind meld 336
behind men 137
behind mer -321
behind met -31
behind meter -196
behind mijn -143
behind mn 250
behind moest -337
behind moet 291
behind n -291
behind na 263
behind nacht 167
behind nar -186
behind ne 130
behind nergen 240
behind nie 233
behind niet 138
behind nodig 301
behind nog 56
behind nooit 237
behind nu -325
behind of 120
behind onder 329
behind ontheff 261
behind ook 316
behind oostend 163
behind op -227
behind open 390
behind pakt -244
behind papier 454
behind parkeervergunn -234
behind parker 272
behind paspoort -240
behind per 263
behind person 224
behind pincod -229
behind plat -268
behind post 132
behind puin 189
behind put 174
behind ram 205
behind rest 267
behind retributies 311
behind rijbewijs -254
behind rod 314
behind roeselar 242
behind schef -188
behind sit -261
behind slap 236
behind sleutel 306
behind stad 262
behind stat -229
behind stel 347
behind stoep 341
behind stoeptegel 249
behind strat -109
behind stuk -175
behind t -178
behind te -166
behind teg -284
behind tel 205
behind ter -271
behind terug -153
behind thuis 207
behind toch -134
behind toe 384
behind twee -233
behind urgentie 282
behind utrecht 222
behind uur 132
behind uw -234
behind vader -305
behind van -117
behind vandag 247
behind vannacht 327
behind vel -258
behind vergunn -154
behind verleng -241
behind vervaldag -190
behind vier 75
behind vijf -222
behind vind -131
behind voordeur 281
behind vor -122
behind vroeger -244
behind vuilbak 330
behind vuilzak 234
behind waard -271
behind waarom 233
behind wanner 141
behind want -170
behind wek 24
behind wel -148
behind wet 237
behind wij 303
behind will 176
behind woont -113
behind zak 67
behind zal -336
behind zaterdag 136
behind ze -219
behind zegt -93
behind zeker -261
behind zelf 162
behind zes -315
behind zijn 64
behind zoiet -175
behind zon -175
behind zx 235
behind1 $ 163
behind1 ( 271
behind1 , 166
behind1 0 -137
behind1 : -80
behind1 ; 345
behind1 ? 201
behind1 @code -227
behind1 aan -242
behind1 ab -234
behind1 abc -220
behind1 ben -266
behind1 bij -345
behind1 cijfer -233
behind1 da 228
behind1 dar 377
behind1 das 252
behind1 de 182
behind1 dicht 246
behind1 duizend -360
behind1 dus 241
behind1 een 309
behind1 en 10
behind1 gebor -332
behind1 gestuurd 282
behind1 hangt 280
behind1 heb 180
behind1 heeft 122
behind1 hier 314
behind1 in 212
behind1 is 273
behind1 kan -187
behind1 kind -257
behind1 klopt 245
behind1 knippert 160
behind1 kom 229
behind1 leerling -252
behind1 ligt 158
behind1 man -367
behind1 mar 137
behind1 met 202
behind1 moest -263
behind1 nar 158
behind1 ner -228
behind1 nr -223
behind1 of 88
behind1 okt -209
behind1 om -319
behind1 ook 224
behind1 op -280
behind1 open 218
behind1 plusser -298
behind1 rijdt -225
behind1 sept -237
behind1 snap -229
behind1 stan 292
behind1 stat 219
behind1 ste -183
behind1 stinkt 274
behind1 studentenhuis 278
behind1 tafeltjes -316
behind1 te 214
behind1 teken -234
behind1 toch 186
behind1 tot 54
behind1 van -368
behind1 vor -407
behind1 wanner 225
behind1 war 156
behind1 werkdag -174
behind1 wil 138
behind1 zet 328
behind2 ! -271
behind2 $ -107
behind2 . -401
behind2 0 -98
behind2 : 348
behind2 ? -108
behind2 @code -345
behind2 aalst 229
behind2 aan -164
behind2 al 261
behind2 augustus -185
behind2 blank 173
behind2 borgerhout 320
behind2 bov 267
behind2 bus -249
behind2 dan -311
behind2 dar 323
behind2 dat 270
behind2 de 79
behind2 dez -272
behind2 die 193
behind2 dor -378
behind2 draait 229
behind2 een 281
behind2 en -18
behind2 er -210
behind2 gen -167
behind2 gent 245
behind2 grag -210
behind2 heb 354
behind2 hebb 166
behind2 heeft 146
behind2 hoevel 301
behind2 hun 281
behind2 ik 169
behind2 is -106
behind2 januari -217
behind2 kan 242
behind2 krijg 167
behind2 kunt -281
behind2 mar 104
behind2 mijn 246
behind2 moet -82
behind2 na 318
behind2 ne 262
behind2 neg -233
behind2 niet -130
behind2 nu 332
behind2 nummer -215
behind2 of -258
behind2 op -112
behind2 open 203
behind2 paspoort -315
behind2 per -331
behind2 stat -167
behind2 te -305
behind2 toch -183
behind2 tot 207
behind2 tr 242
behind2 u -310
behind2 uw -267
behind2 van -165
behind2 vergunn 244
behind2 verstopt 226
behind2 verzoekt 282
behind2 vor -165
behind2 wanner -231
behind2 war 224
behind2 wek 261
behind2 wet 245
behind2 wil 111
behind2 word 224
behind2 zegt -294
behind2 zich -256
behind2 zit -264
behind2 zoek 213
behind2 zou -261
bothBefore ( 0 -297
bothBefore , 0 -710
bothBefore , aan 240
bothBefore , die -228
bothBefore , geldig -185
bothBefore , ik -277
bothBefore , op 254
bothBefore , van 337
bothBefore , wonend 235
bothBefore 0 ) 226
bothBefore 0 , -165
bothBefore 0 0 -329
bothBefore 0 en -171
bothBefore 0 liter -229
bothBefore 0 nar 353
bothBefore : 0 -451
bothBefore ^ 0 -420
bothBefore ^ aan 211
bothBefore ^ adres 259
bothBefore ^ bij 317
bothBefore ^ dochter -217
bothBefore ^ er -252
bothBefore ^ ik -451
bothBefore ^ kaartnummer -225
bothBefore ^ lang 377
bothBefore ^ mijn -232
bothBefore ^ oud 200
bothBefore ^ speelplein 253
bothBefore ^ twed -257
bothBefore ^ wij 315
bothBefore ^ wit -234
bothBefore ^ zon -257
bothBefore ^ zwembad 257
bothBefore academie op 249
bothBefore adres : 266
bothBefore adres is 185
bothBefore begijnhof , 235
bothBefore ben 0 -218
bothBefore ben woonacht 220
bothBefore betaald met -187
bothBefore bewoner van 252
bothBefore bib aan 221
bothBefore bij familie 178
bothBefore bom aan 202
bothBefore camionet met -182
bothBefore dat is 256
bothBefore de gymzal 275
bothBefore de parochiezal 239
bothBefore de zal -278
bothBefore den 0 -214
bothBefore die op 321
bothBefore een tuinhuis -250
bothBefore geboortedatum 0 -234
bothBefore gebor 0 -384
bothBefore gedateerd 0 -235
bothBefore gister op 265
bothBefore het pand 204
bothBefore hier op 214
bothBefore hij woont 270
bothBefore hof ter 321
bothBefore hof van 256
bothBefore hofj van 269
bothBefore hoogt van 210
bothBefore huis ( 234
bothBefore huis , 378
bothBefore huis in 240
bothBefore huis is 145
bothBefore huis op 269
bothBefore ik won 368
bothBefore in op 293
bothBefore ingeschrev op 193
bothBefore is 0 -358
bothBefore is er -301
bothBefore jan van 257
bothBefore juist , 183
bothBefore kamer op 206
bothBefore kapellestrat 0 195
bothBefore kapelstrat 0 285
bothBefore kerk op 231
bothBefore kerkstrat 0 212
bothBefore kwoan in 225
bothBefore lan van 415
bothBefore ma woont 227
bothBefore mer op 226
bothBefore met diabetes -212
bothBefore mij op 216
bothBefore mijn huis 445
bothBefore mijn moeder -237
bothBefore mijn woning 265
bothBefore moeder , 322
bothBefore na 0 -167
bothBefore nog op 182
bothBefore nu op 304
bothBefore ons huis 301
bothBefore op 0 -468
bothBefore op sint 198
bothBefore sind 0 -314
bothBefore sta op 228
bothBefore stadskantor , 277
bothBefore steenweg op 219
bothBefore stur nar 249
bothBefore thuis ( 249
bothBefore thuis , 265
bothBefore thuis op 244
bothBefore toch op 274
bothBefore tot 0 -250
bothBefore trouw 0 -241
bothBefore tuin , 220
bothBefore turnhoutseban 0 226
bothBefore van 0 -464
bothBefore van parkeergarag 241
bothBefore verhuisd nar 95
bothBefore vor 0 -191
bothBefore war : 211
bothBefore we won 242
bothBefore wij op 239
bothBefore wij won 410
bothBefore wij zijn -200
bothBefore won in 418
bothBefore won op 332
bothBefore won zelf 239
bothBefore woning ( 219
bothBefore woont op 139
bothBefore word op 270
bothBefore wrak met -190
bothBefore zaterdag 0 -323
bothBefore zit op 293
bothBefore zwan , 160
earlier , 118
earlier . -247
earlier 0 -422
earlier ? -239
earlier @code -204
earlier aan 245
earlier adres 344
earlier ah 205
earlier begint -177
earlier bij 210
earlier dakkapel 251
earlier datum -268
earlier de 472
earlier die 174
earlier doet 300
earlier een 259
earlier en 136
earlier er 154
earlier geboortedatum -340
earlier grofvuil 260
earlier har -150
earlier heb 197
earlier hebb -134
earlier het 205
earlier hoe -253
earlier ik 193
earlier in 197
earlier is 335
earlier ja 214
earlier jasmijnstrat 269
earlier kan 164
earlier kliko 280
earlier krijg 193
earlier kunt 247
earlier lan 309
earlier lantaarn 254
earlier ligt 257
earlier mijn -108
earlier moest -261
earlier moet -184
earlier niet 351
earlier nieuw 294
earlier nog -174
earlier ook -185
earlier op 303
earlier over 169
earlier overdag 205
earlier reken -204
earlier sind 207
earlier strat 274
earlier te -321
earlier tot 212
earlier van 92
earlier verget 176
earlier verhuiz 294
earlier voorburg 309
earlier vor -298
earlier we 208
earlier wij 311
earlier wil 199
earlier won 403
earlier ze 222
earlier zijn -130
elsewhere ! 198
elsewhere ( -242
elsewhere ) -275
elsewhere . 184
elsewhere 0 -232
elsewhere ? -195
elsewhere @code -266
elsewhere aan -137
elsewhere aanbell 255
elsewhere aanvrag 245
elsewhere adres 352
elsewhere afdel -287
elsewhere afvalbak 271
elsewhere afvalpas 339
elsewhere al -108
elsewhere allemal 184
elsewhere alles -237
elsewhere als 153
elsewhere alvast 190
elsewhere an 213
elsewhere antwoord 162
elsewhere archief -342
elsewhere auto 222
elsewhere avond 232
elsewhere b -388
elsewhere bak 192
elsewhere bedankt 134
elsewhere best 190
elsewhere betal 206
elsewhere betreft 117
elsewhere bewoner 196
elsewhere bezorgd 312
elsewhere bijzonder -233
elsewhere blijft 116
elsewhere bom 301
elsewhere borgerhout -214
elsewhere brandwer 253
elsewhere broer -238
elsewhere bruiloft 286
elsewhere bsn -357
elsewhere burg 368
elsewhere burgemeester -225
elsewhere burgerzak -231
elsewhere bus -112
elsewhere buurt 229
elsewhere club -317
elsewhere computer -223
elsewhere d 164
elsewhere daarvor -247
elsewhere dag 252
elsewhere dakkapel 288
elsewhere dan -109
elsewhere dar 68
elsewhere dat -223
elsewhere de 176
elsewhere demo -240
elsewhere den 99
elsewhere deur 385
elsewhere dicht 225
elsewhere die -112
elsewhere dinsdag -277
elsewhere dit 63
elsewhere docstop -243
elsewhere doe 247
elsewhere doorgev 273
elsewhere dor 224
elsewhere dr 256
elsewhere ds 352
elsewhere dubbel -159
elsewhere een -143
elsewhere eig 220
elsewhere elfd -236
elsewhere elk 318
elsewhere en -222
elsewhere er 172
elsewhere erbij 313
elsewhere ergen -209
elsewhere euro -353
elsewhere exampl 376
elsewhere f 300
elsewhere fotos 206
elsewhere g 188
elsewhere gat 274
elsewhere ge 144
elsewhere gebor 124
elsewhere gef 242
elsewhere geldt -253
elsewhere gelijk 300
elsewhere gemeent -283
elsewhere gemeentehuis 262
elsewhere gesprek -356
elsewhere geveltuintj 283
elsewhere gevraagd 328
elsewhere gewon 197
elsewhere gezien 215
elsewhere grad 267
elsewhere gratis -374
elsewhere gsm 442
elsewhere h 342
elsewhere had -255
elsewhere half 297
elsewhere har 231
elsewhere heb -229
elsewhere hebb 232
elsewhere hebt 298
elsewhere heeft -107
elsewhere hel 291
elsewhere hem 328
elsewhere het 99
elsewhere hier 102
elsewhere hij -132
elsewhere hoe -81
elsewhere hoever 228
elsewhere hond 263
elsewhere huis -78
elsewhere i -228
elsewhere iemand 177
elsewhere iet -196
elsewhere ik 4
elsewhere ingang 241
elsewhere ingedi 212
elsewhere initiatief 283
elsewhere inschrijv -260
elsewhere inwoner 148
elsewhere is -141
elsewhere je 176
elsewhere jullie -116
elsewhere kaartnummer -237
elsewhere ker 94
elsewhere kijk 127
elsewhere kind 320
elsewhere kindj 205
elsewhere koen 213
elsewhere kom 117
elsewhere kost 140
elsewhere krijgt -225
elsewhere kunn 140
elsewhere kunt 398
elsewhere lang 263
elsewhere lat -159
elsewhere leg -267
elsewhere les 233
elsewhere lever 269
elsewhere liefst 252
elsewhere ligt 137
elsewhere lijst -281
elsewhere loker -255
elsewhere loopt -205
elsewhere maand 205
elsewhere maart 265
elsewhere machin -253
elsewhere mag 120
elsewhere mar -111
elsewhere markt -249
elsewhere mee -135
elsewhere melding 284
elsewhere mevr 361
elsewhere mevrouw -245
elsewhere mij 170
elsewhere mijn 168
elsewhere minut -269
elsewhere mog -146
elsewhere na 204
elsewhere nacht 291
elsewhere nagan 256
elsewhere namen -260
elsewhere nationaliteit 201
elsewhere ne 374
elsewhere nie 294
elsewhere niet -117
elsewhere nieuw 114
elsewhere nik -235
elsewhere nodig 176
elsewhere nog -124
elsewhere normal -251
elsewhere nummer -122
elsewhere ocmw -316
elsewhere of -86
elsewhere ons 105
elsewhere ooit -199
elsewhere ook 30
elsewhere op -107
elsewhere opa -262
elsewhere open -145
elsewhere oprit 279
elsewhere oranj 203
elsewhere oud -211
elsewhere over 307
elsewhere p 203
elsewhere pamperbonn 205
elsewhere papier -228
elsewhere parkeerkaart -305
elsewhere parker 196
elsewhere plat 198
elsewhere post 227
elsewhere pr 174
elsewhere precies -281
elsewhere r 281
elsewhere rat 213
elsewhere reken 283
elsewhere rij 223
elsewhere rijbewijs -148
elsewhere rijksregister 331
elsewhere rolstoel 266
elsewhere rond -243
elsewhere rr 241
elsewhere rugnr -273
elsewhere s 261
elsewhere scheelt -272
elsewhere schol -276
elsewhere schrijf 311
elsewhere schuldhulp -356
elsewhere schur 225
elsewhere secretariaat -286
elsewhere september -178
elsewhere sind 155
elsewhere slaapkamer 150
elsewhere slap 214
elsewhere sluikstort 242
elsewhere sluit -225
elsewhere snap -329
elsewhere sta -366
elsewhere stadhuis -267
elsewhere stan 374
elsewhere stembureau 228
elsewhere stemm -233
elsewhere straatverlicht 262
elsewhere stuk 232
elsewhere stuurt -250
elsewhere t 278
elsewhere taart -301
elsewhere te 360
elsewhere ter -376
elsewhere terras 270
elsewhere terug -198
elsewhere thuis 340
elsewhere toch -59
elsewhere tot 398
elsewhere trek 258
elsewhere turnhoutseban -214
elsewhere twee 98
elsewhere u 170
elsewhere uit 113
elsewhere uittreksel 14
elsewhere v 137
elsewhere vakantieadres 233
elsewhere van -61
elsewhere vast -219
elsewhere verander -279
elsewhere verblijf 243
elsewhere verhuis 270
elsewhere verkeerd -186
elsewhere vier 168
elsewhere vind -149
elsewhere vol 252
elsewhere vor -66
elsewhere vraagt -234
elsewhere vrij -168
elsewhere vrouw 295
elsewhere vuilzak 226
elsewhere w 165
elsewhere wanner 119
elsewhere want -218
elsewhere war -307
elsewhere was -178
elsewhere we -276
elsewhere wek 101
elsewhere welk -146
elsewhere wer 194
elsewhere wethouder 262
elsewhere wie 57
elsewhere wijkagent 235
elsewhere will -333
elsewhere won 357
elsewhere woning 338
elsewhere woningbouw 285
elsewhere word -272
elsewhere wordt 184
elsewhere zak 416
elsewhere zat 229
elsewhere ze -138
elsewhere zelf -143
elsewhere zijn -114
elsewhere zo -251
elsewhere zou -170
elsewhere zwembad 100
ending aaf 351
ending aai 385
ending aak -264
ending aal -390
ending aan 777
ending aar -95
ending aart -287
ending aat 497
ending acht 323
ending ad 218
ending ade 598
ending af -359
ending ag -470
ending ai 385
ending ak -339
ending al -281
ending alie -328
ending alk 291
ending am -195
ending amer -105
ending amp 420
ending anaf -388
ending and 127
ending ang 218
ending ans 342
ending ant 246
ending ar -95
ending ard 259
ending ari -423
ending arkt 543
ending art -287
ending as -244
ending at 460
ending ate 290
ending aten -183
ending ats 252
ending aven 433
ending baan 194
ending bben -245
ending ben -245
ending ber -499
ending berg 415
ending bes 330
ending bied -359
ending bon -230
ending bos 413
ending card -139
ending ch -304
ending cht 355
ending code -588
ending ct -268
ending dag -295
ending dam 244
ending del -289
ending den 203
ending diep 296
ending dijk 493
ending ding -239
ending dpad 284
ending ds -472
ending dt -273
ending dweg 346
ending eb -341
ending ec -227
ending ect -268
ending ed -359
ending eef 519
ending eeft -289
ending eek -176
ending een 337
ending eent 325
ending eer -174
ending ef 493
ending eft -289
ending eg 748
ending egen -334
ending egt -293
ending ehof 439
ending ei -320
ending eide 278
ending ein 683
ending ek -114
ending eke 245
ending el 210
ending elei 321
ending elen -223
ending em 150
ending en -175
ending end -277
ending ens -368
ending ent 268
ending ep -196
ending ept -294
ending er -188
ending erf 249
ending erg 415
ending erik 378
ending erle 240
ending erln 290
ending erom 252
ending ers -179
ending ert -358
ending es 371
ending est 220
ending et -904
ending eter -207
ending ette -481
ending eweg 368
ending fd 256
ending ft -163
ending gel 491
ending gina -254
ending gm -297
ending gnr -196
ending gt -283
ending gweg 211
ending hine -228
ending hoek 294
ending hof 588
ending hoon 262
ending ht 355
ending huis 253
ending iaan 209
ending id 222
ending ide 278
ending ie -404
ending ied -359
ending ien 236
ending iep 296
ending ies 367
ending iet -169
ending ift 275
ending ijd -234
ending ijk 648
ending ijn -312
ending ijs -228
ending ikel -411
ending il -326
ending in 586
ending ina -254
ending inde 370
ending inds -474
ending ine -337
ending ing -210
ending ink 366
ending io -314
ending iro -271
ending is 425
ending isa -205
ending isnr 268
ending it -253
ending jalk 291
ending jd -234
ending je -118
ending jk 648
ending jn -312
ending js -228
ending jsnr -211
ending jweg 289
ending kaai 342
ending kaal -259
ending kade 590
ending kamp 399
ending kant 246
ending ke 462
ending kel -411
ending ker 438
ending ket -456
ending kken 211
ending kker 530
ending kpad 326
ending kstr 275
ending kt 448
ending kuil 292
ending kweg 352
ending laan 850
ending laar 398
ending laat -540
ending lage -249
ending lei 606
ending lein 683
ending leke 179
ending len -215
ending lf -311
ending lhof 336
ending li -376
ending lie -55
ending lier 220
ending liet 315
ending lijn -237
ending ling -307
ending lk 291
ending ln 574
ending loem 414
ending lstr 253
ending luur 300
ending lweg 313
ending mber -466
ending merk -301
ending mie -289
ending mmer 69
ending mp 420
ending na -324
ending naf -388
ending nbos 325
ending nd -185
ending ndam 244
ending nde 370
ending nden 192
ending nds -474
ending ne -535
ending ng -129
ending ngel 508
ending nhof 395
ending ni -504
ending nit 313
ending nk 366
ending nken 275
ending nnen -223
ending npad 264
ending nr -241
ending ns -75
ending nstr 380
ending nswg 214
ending nsz -277
ending nt 339
ending ntil 245
ending nweg 465
ending oard 324
ending oate 290
ending ober -268
ending ode -485
ending odel -356
ending oef 263
ending oek 294
ending oel 357
ending oem 334
ending oen 249
ending oep -477
ending of 600
ending ofd 256
ending og -367
ending oket -459
ending ol 299
ending om 370
ending omie -289
ending on -339
ending ond -206
ending one -371
ending onen 233
ending oofd 256
ending oog 359
ending oom 268
ending oor -488
ending oord 167
ending oorn 320
ending oort 319
ending or -579
ending ord 70
ending ordt -237
ending orn 320
ending orp 378
ending ors 220
ending orst 425
ending os 170
ending ost -246
ending ot -415
ending out -266
ending oven 431
ending pad 534
ending pe -422
ending poel 375
ending pril -495
ending pt -302
ending pui 330
ending pv -285
ending raaf 351
ending raat 712
ending rbes 254
ending rbos 274
ending rd 240
ending rde 255
ending rden 301
ending rdt -237
ending reef 529
ending reek 366
ending rf 249
ending rg 459
ending ri -423
ending ries 367
ending rift 275
ending rijn 267
ending rik 378
ending ril -495
ending ring 315
ending rink 316
ending rkt 543
ending rle 240
ending rln 239
ending ro -271
ending roep -477
ending rom 252
ending ror -309
ending rp 436
ending rren 365
ending rror -309
ending rst 138
ending rstr 235
ending rt -309
ending rtnr -275
ending ruid 297
ending rweg 517
ending sa -205
ending sen -313
ending shof 322
ending sier -386
ending slei 418
ending sln 316
ending sn -575
ending soen 234
ending spad 374
ending ssen -313
ending sstr 340
ending st 173
ending ster -238
ending str 682
ending stus -483
ending sweg 373
ending swg 214
ending sz -277
ending taat -437
ending tade 242
ending ten -210
ending tens -224
ending ter -197
ending tie -319
ending tijd -234
ending til 245
ending ting -235
ending tnr -310
ending to 136
ending tond -239
ending tr 682
ending ts 243
ending tstr 224
ending tte -334
ending tto 276
ending tuk -257
ending tus -483
ending tuur -208
ending tweg 372
ending uari -423
ending ui 410
ending uid 459
ending uil 292
ending uis 426
ending uk -257
ending uli -376
ending uni -504
ending unt -280
ending ur -164
ending us 615
ending uter 334
ending utto 292
ending uur -164
ending veld 272
ending ven 541
ending vest 400
ending weg 697
ending werf 249
ending wg 309
ending wijk 382
ending wijs -228
ending xhof 207
ending xstr 202
ending ype -422
ending zoom 294
kind capital digits-1 926
kind capital digits-2 1064
kind capital digits-3 903
kind capital digits-4 -150
kind small digits-1 -758
kind small digits-2 -835
kind small digits-3 -702
kind small digits-4 -1180
pair ( @it 216
pair ( de 226
pair ) 0 -270
pair ) @it 255
pair ) en -190
pair ) gen -298
pair ) is 341
pair ) zaterdag -225
pair , 0 212
pair , @it 137
pair , aan 295
pair , al 107
pair , allebei -256
pair , bel 128
pair , bij 225
pair , da -236
pair , dank -253
pair , dar 70
pair , de 78
pair , die 169
pair , doet -248
pair , drie 178
pair , dus -183
pair , en 158
pair , ge 187
pair , geldig -209
pair , geliev -235
pair , gen -373
pair , gsm 290
pair , haagwind -220
pair , had -295
pair , heeft 146
pair , het 124
pair , hij -154
pair , hoek 279
pair , ich 290
pair , iemand 200
pair , ik 204
pair , in -219
pair , is -276
pair , kan -260
pair , kinder 268
pair , klopt -87
pair , mail 242
pair , na 214
pair , niet 190
pair , nieuw 308
pair , onderwijsnummer -248
pair , ons 190
pair , op -129
pair , rek 349
pair , reken 241
pair , sectie -214
pair , spreekt -261
pair , stan 232
pair , t 120
pair , tel 233
pair , ter 231
pair , thuis 350
pair , tot -177
pair , twee 239
pair , verzoekt 282
pair , vorig -156
pair , waarom -291
pair , want -211
pair , wat -102
pair , welk -260
pair , won -180
pair , wonend 162
pair , wordt -239
pair , zet -258
pair , zij -210
pair , zit -206
pair , zo 243
pair . $ -12
pair 0 $ -108
pair 0 ( -187
pair 0 ) -1
pair 0 , -451
pair 0 . -176
pair 0 0 -18
pair 0 ? -194
pair 0 @it -9
pair 0 aalst 279
pair 0 adres 253
pair 0 allebei -331
pair 0 als -187
pair 0 augustus -311
pair 0 betaald -272
pair 0 bij -191
pair 0 bis -182
pair 0 blijft -225
pair 0 borgerhout 320
pair 0 bred -259
pair 0 brugg 318
pair 0 bus -25
pair 0 de -273
pair 0 doet -188
pair 0 dranghek 246
pair 0 ds 285
pair 0 en -323
pair 0 euro -303
pair 0 fka 311
pair 0 genk 286
pair 0 gent 214
pair 0 heul 242
pair 0 hond -310
pair 0 hs 347
pair 0 in -185
pair 0 is -394
pair 0 januari -360
pair 0 jar 206
pair 0 jm 250
pair 0 jt 251
pair 0 juli 150
pair 0 kessel 156
pair 0 kg -391
pair 0 kind 272
pair 0 kom -140
pair 0 kortrijk 214
pair 0 kv 287
pair 0 liter -229
pair 0 loker 370
pair 0 maart 293
pair 0 man 97
pair 0 mar -225
pair 0 met -249
pair 0 meter -343
pair 0 nar 274
pair 0 niet -226
pair 0 november -226
pair 0 of -265
pair 0 om -298
pair 0 oostend 226
pair 0 op -160
pair 0 oudenaard 234
pair 0 person -308
pair 0 procent -171
pair 0 rb 268
pair 0 rc 247
pair 0 red -316
pair 0 reken -242
pair 0 roeselar 266
pair 0 sint 281
pair 0 stat -441
pair 0 stoel -276
pair 0 stond -207
pair 0 stopt 268
pair 0 tafel 192
pair 0 tr 242
pair 0 van -363
pair 0 vor -397
pair 0 woont 231
pair 0 x -349
pair 0 xn 208
pair 0 xt 283
pair 0 xz 228
pair 0 zes -198
pair 0 zijn -205
pair 0 zottegem 260
pair 0 zx 235
pair : 0 -143
pair : @it 186
pair : akkerlan 306
pair : bij 293
pair : bsn -218
pair : de 310
pair : fatoumata 205
pair : gebor -320
pair : is -234
pair : moet -337
pair : wij 236
pair ? $ 30
pair @code . -147
pair @code en -310
pair @it $ 163
pair @it ( 271
pair @it , 166
pair @it 0 -137
pair @it : -80
pair @it ; 345
pair @it ? 201
pair @it @code -227
pair @it aan -242
pair @it ab -234
pair @it abc -220
pair @it ben -266
pair @it bij -345
pair @it cijfer -233
pair @it da 228
pair @it dar 377
pair @it das 252
pair @it de 182
pair @it dicht 246
pair @it duizend -360
pair @it dus 241
pair @it een 309
pair @it en 10
pair @it gebor -332
pair @it gestuurd 282
pair @it hangt 280
pair @it heb 180
pair @it heeft 122
pair @it hier 314
pair @it in 212
pair @it is 273
pair @it kan -187
pair @it kind -257
pair @it klopt 245
pair @it knippert 160
pair @it kom 229
pair @it leerling -252
pair @it ligt 158
pair @it man -367
pair @it mar 137
pair @it met 202
pair @it moest -263
pair @it nar 158
pair @it ner -228
pair @it nr -223
pair @it of 88
pair @it okt -209
pair @it om -319
pair @it ook 224
pair @it op -280
pair @it open 218
pair @it plusser -298
pair @it rijdt -225
pair @it sept -237
pair @it snap -229
pair @it stan 292
pair @it stat 219
pair @it ste -183
pair @it stinkt 274
pair @it studentenhuis 278
pair @it tafeltjes -316
pair @it te 214
pair @it teken -234
pair @it toch 186
pair @it tot 54
pair @it van -368
pair @it vor -407
pair @it wanner 225
pair @it war 156
pair @it werkdag -174
pair @it wil 138
pair @it zet 328
pair ^ , 223
pair ^ 0 -388
pair ^ @it -275
pair ^ aan 267
pair ^ adres 363
pair ^ afgelop 265
pair ^ afsprak -244
pair ^ al 165
pair ^ ben -83
pair ^ bestek -286
pair ^ bewonerskaart -249
pair ^ bij 122
pair ^ bom 259
pair ^ bsn -255
pair ^ dat -125
pair ^ de -165
pair ^ der 320
pair ^ dochter -217
pair ^ dossier -273
pair ^ een -339
pair ^ er 208
pair ^ feest 316
pair ^ fietspad 243
pair ^ gat 234
pair ^ geacht 327
pair ^ gebboort -224
pair ^ geboortedatum -317
pair ^ gebor -236
pair ^ geldt -192
pair ^ geluidsoverlast 244
pair ^ gen 237
pair ^ glas 289
pair ^ glasbak 292
pair ^ hee 248
pair ^ het 31
pair ^ hier 165
pair ^ huis -254
pair ^ iemand 283
pair ^ in -62
pair ^ is 135
pair ^ jullie -211
pair ^ k 221
pair ^ kaartnummer -285
pair ^ kan 244
pair ^ kermis -233
pair ^ kid -246
pair ^ kleurcod -276
pair ^ klopt 107
pair ^ kom 349
pair ^ kort 295
pair ^ kreg -209
pair ^ krijg -273
pair ^ kringlop 219
pair ^ kwoan 225
pair ^ kwon 211
pair ^ lang 377
pair ^ leerling -351
pair ^ lever 311
pair ^ loss 219
pair ^ mag 138
pair ^ melding -225
pair ^ met 272
pair ^ mevrouw 269
pair ^ mijn 164
pair ^ mitchell -238
pair ^ na 287
pair ^ naast 249
pair ^ namen 296
pair ^ nummer -415
pair ^ ondergrond 335
pair ^ onkruid 203
pair ^ onz -133
pair ^ op -285
pair ^ oud 339
pair ^ post 280
pair ^ sind 142
pair ^ sms -210
pair ^ speelplein 352
pair ^ sta 272
pair ^ stat -313
pair ^ straatnaambord 279
pair ^ stur 295
pair ^ t 170
pair ^ terpstra 318
pair ^ tis 162
pair ^ twed -257
pair ^ uit -259
pair ^ uitslag -294
pair ^ van 170
pair ^ verhuiz 353
pair ^ vestigingsnummer -249
pair ^ vor -322
pair ^ vraagj 231
pair ^ war 200
pair ^ we 277
pair ^ wij 123
pair ^ wil 206
pair ^ wit -234
pair ^ won 406
pair ^ wordt 139
pair ^ zal -249
pair ^ ze -58
pair ^ zijn 239
pair ^ zon -216
pair ^ zwart -310
pair a @it 251
pair aalst , 243
pair aan @it 458
pair aan de -74
pair aan een 276
pair aan het -101
pair aan t 225
pair aangev $ 296
pair abc 0 -220
pair academie op 249
pair achter @it 322
pair achter het -206
pair achter ons 233
pair adres : 316
pair adres van 296
pair adres vanaf 155
pair adres was 214
pair af $ -181
pair akkerlan , 306
pair al 0 50
pair al @it -229
pair al aan -274
pair al de -205
pair al drie -250
pair al hel -295
pair al sind 191
pair al van 195
pair al wek 211
pair all dag 292
pair all vrijdag 248
pair allen @it -217
pair allen in 270
pair als @it -265
pair als buurtbewoner 215
pair als een 206
pair als er 223
pair als het 233
pair als ik -127
pair als vader -259
pair altijd een 290
pair altijd vor 256
pair ander $ 207
pair apothek , 193
pair appartement , 229
pair appartement op 205
pair augustus 0 -311
pair auto , 342
pair avond $ 269
pair baby , 235
pair bak $ -376
pair bak is 283
pair bank en -185
pair bc nar 208
pair begijnhof , 235
pair begint met -198
pair bel is 203
pair ben @it -191
pair ben gebor -338
pair ben ik -101
pair ben ingeschrev 289
pair ben net 234
pair ben van -214
pair ben verhuisd 201
pair ben woonacht 220
pair berkenlan 0 204
pair bestat sind -230
pair bestek 0 -286
pair betaald met -176
pair betal $ 199
pair bewoner @it 275
pair bewoner van 269
pair bezwar teg 263
pair bib aan 221
pair bij 0 159
pair bij @it 336
pair bij familie 178
pair bij jullie -43
pair bij mij 196
pair bij mn 229
pair bij welk -212
pair binn de 240
pair bis , -233
pair blauw @it -296
pair blijft hang -219
pair blijv $ 359
pair bom aan 202
pair bom op 296
pair borgerhout 0 222
pair bosweg 0 260
pair bov de 316
pair braderij , -318
pair brief $ 245
pair brief over -254
pair brievenbus is 260
pair bsn 0 -136
pair bsn begint -198
pair burgerservicenummer 0 -229
pair bus 0 -218
pair bus stek 190
pair buurt $ 267
pair caf de 229
pair camionet met -182
pair cod , -244
pair cod van -231
pair container $ 214
pair covid , -237
pair dag $ 332
pair dag dicht 319
pair dag en -266
pair dak lekt 249
pair dan 0 -219
pair dan al -228
pair dan bij -317
pair dan de -229
pair dan ook 181
pair dar @it -378
pair dar een -164
pair dar elk 264
pair dar is 288
pair dar komt 222
pair dar ligt 257
pair dar mijn 255
pair dar ook 270
pair dar won 455
pair das dar 218
pair dat $ -191
pair dat al -259
pair dat allen 321
pair dat dat -309
pair dat er 126
pair dat kan -294
pair dat nog 202
pair dat pas -193
pair dat te -282
pair dat van 228
pair dat we -279
pair dat ze 290
pair de @code -368
pair de aanslag 292
pair de academie 249
pair de acceptgiro -215
pair de achterkant 292
pair de affich -230
pair de auto 254
pair de basisschol 192
pair de bel 307
pair de berm 303
pair de bibliothek 234
pair de bieb -189
pair de brief -231
pair de brievenbus 282
pair de brug -188
pair de bur 167
pair de burgemeester -120
pair de bus 187
pair de buurt 173
pair de cod -215
pair de dag -215
pair de deur 234
pair de dijk -329
pair de eend 265
pair de feestzal -205
pair de garag 150
pair de gemeent -129
pair de gevel 345
pair de goud 369
pair de gratis -275
pair de hag 264
pair de hal -275
pair de heffing 291
pair de hel 10
pair de her 275
pair de hoek 334
pair de hond 120
pair de hur -262
pair de ingang 325
pair de kaart -269
pair de kapper 209
pair de kassa -313
pair de kermis -147
pair de kinder 246
pair de kringlop 241
pair de laatst -238
pair de lamp 202
pair de leges -173
pair de lijnban 240
pair de lijst -217
pair de man 254
pair de markt -185
pair de men 252
pair de nieuw 47
pair de ondergrond 184
pair de oud -139
pair de overkant 244
pair de parkeerapp -241
pair de parkeervergunn -361
pair de parking -380
pair de pinautomat -241
pair de post 270
pair de put 216
pair de rijban 296
pair de sit 51
pair de slagbom -240
pair de speelpleinwerk -171
pair de stoep 140
pair de straatbarbecue -225
pair de supermarkt 166
pair de telefon -299
pair de trap 226
pair de tuin 115
pair de uitnod 154
pair de voedselbank 217
pair de voordeur 290
pair de vorig 332
pair de vuilbak 201
pair de vuilkar 211
pair de wacht -285
pair de wachttijd -320
pair de weg 44
pair de werf 172
pair de wet -211
pair de wijkagent 306
pair de zak 248
pair de zal -227
pair de zijkant 271
pair de zwan 184
pair den 0 -277
pair den @it -328
pair deur , 285
pair deur op 239
pair deur van -181
pair deurwaarder stond -263
pair dez wijk 233
pair diabetes @it -301
pair dicht , -274
pair die @it -327
pair die in -195
pair die nieuw 258
pair die ook 186
pair die op 229
pair die zaterdag 251
pair die zelf 271
pair dien ik 216
pair dijk , -276
pair dochter @it -291
pair doe ik -239
pair doet het 272
pair domicilie zet 239
pair dor ? -177
pair dor dat 278
pair dor de -123
pair dranghek 0 -245
pair drie @it -264
pair drie avond 204
pair drie dag -167
pair drie vier -235
pair dus $ 246
pair dus , 278
pair echt 0 -260
pair een @it -401
pair een appartement 206
pair een blauw 322
pair een cod -320
pair een container 280
pair een eig 195
pair een extra 319
pair een gezin -211
pair een hotel 181
pair een jong 347
pair een ker 233
pair een laadpal 249
pair een nieuw -224
pair een omgevall 220
pair een oud 347
pair een schutting 242
pair een schuurk -214
pair een stuk 274
pair een twed 284
pair een vriendin 246
pair een vrouw 212
pair een wachtwoord -247
pair een wespennest 162
pair een wrak -183
pair eend zijn 265
pair elk avond 255
pair elk nacht 233
pair elk ochtend 222
pair en 0 -244
pair en @it -239
pair en daarna -301
pair en dan -196
pair en dar 199
pair en de 134
pair en ga 205
pair en ik -148
pair en k 258
pair en kinder 324
pair en krijg 150
pair en nooit 211
pair en ook -216
pair en trein -269
pair en trek 244
pair en uw -262
pair en we 234
pair en will 110
pair en word -277
pair en wordt -254
pair er 0 -231
pair er @it -351
pair er al 312
pair er eigen 231
pair er hangt 305
pair er in -173
pair er ligg 264
pair er ligt 248
pair er niet 190
pair er nu -297
pair er op -73
pair er snoeihout 244
pair er zit 298
pair fatoumata , 205
pair fietspad $ 235
pair fietspad verzakt 243
pair flat $ 189
pair fotos van -312
pair ga in 303
pair gan per 236
pair gan samenwon 213
pair gan we 195
pair gat de 193
pair gat niet 289
pair gat volgen -276
pair ge 0 -271
pair gebor ben -197
pair gebor en -198
pair gebor op -298
pair gebor te -146
pair gedateerd 0 -235
pair gedumpt naast 218
pair gegeven : -246
pair gehaald ? 293
pair gekocht en 298
pair gekopieerd uit -371
pair gekreg $ 159
pair gekreg , -293
pair gekreg over 220
pair gekreg van 321
pair geldig @it -146
pair geldt de -216
pair geleegd $ -131
pair gelof ik -266
pair geluidsoverlast van 244
pair gelukk $ 243
pair gen gehor -298
pair gen vergunn 268
pair gen water 237
pair genk $ 195
pair genk , 232
pair gent $ 207
pair gent en 201
pair geplakt uit -318
pair gevel van 365
pair gevraagd vor 345
pair geweigerd in -233
pair gewon , 240
pair gewon thuis 221
pair gewoond op 310
pair gister mijn 270
pair glas op 273
pair golf met -315
pair grag een 128
pair gymzal @it 275
pair haagwind 0 -220
pair had een -250
pair hag van 239
pair hal , 173
pair hang in 303
pair hang op -219
pair hangt , -207
pair hangt @it -288
pair hangt aan 249
pair hangt in 216
pair har domicilie 239
pair heb de -283
pair heb gen 242
pair heb gewoond 310
pair heb ik 85
pair heb mijn 263
pair heb nik 310
pair hebb gen 267
pair hebb jullie 225
pair hebb nog 179
pair hebb ze 143
pair heeft @it -470
pair heeft als -261
pair heeft er -177
pair heeft het 251
pair hel dag 287
pair hel de 373
pair hem 0 285
pair het azc 302
pair het bord -347
pair het caf 295
pair het centrum -227
pair het comit -261
pair het dak 361
pair het districtshuis 203
pair het fietspad 311
pair het formulier -282
pair het gat 169
pair het gebouw 220
pair het hek 269
pair het in -294
pair het kind -263
pair het licht -265
pair het loket 214
pair het moet -223
pair het nar 178
pair het niet 252
pair het nieuw 210
pair het nog -267
pair het pand 204
pair het percel 270
pair het plantsoen 287
pair het putdeksel 202
pair het rijbewijs -209
pair het speeltuintj 211
pair het springkastel 248
pair het spuit 242
pair het stadhuis -204
pair het station -121
pair het trafohuisj 244
pair het voetpad 160
pair het water 197
pair het zo -258
pair het zwembad -235
pair hier mn -335
pair hij heeft -230
pair hij woont 283
pair hoe krijg 310
pair hoe lat 114
pair hoe zit 257
pair hoek van 241
pair hof van 256
pair hofj van 269
pair hog @it 298
pair hor $ 218
pair houd $ 253
pair huis $ 299
pair huis ( 234
pair huis , 82
pair huis . 273
pair huis @it 10
pair huis in 311
pair huis is 145
pair huis op 269
pair huis red 251
pair huis van 354
pair hur @it 259
pair hur sind 207
pair id @it -172
pair id van -252
pair iemand een -330
pair iet $ 214
pair iet op -265
pair ik , -103
pair ik 0 -251
pair ik : 217
pair ik @it -461
pair ik al 161
pair ik als 198
pair ik ben -57
pair ik bij -218
pair ik blijf 189
pair ik dan -126
pair ik dus 220
pair ik een 251
pair ik en 225
pair ik ga 356
pair ik gebor -239
pair ik het -320
pair ik hur 268
pair ik kan 243
pair ik leegstandsheff 186
pair ik me 226
pair ik met 219
pair ik mijn -230
pair ik moet 255
pair ik niet -220
pair ik nog 157
pair ik nou 276
pair ik nu 304
pair ik ook 378
pair ik recht -206
pair ik slap 278
pair ik sta 179
pair ik van 258
pair ik verhur 257
pair ik vind -211
pair ik wacht -148
pair ik wet -302
pair ik wil 288
pair ik won 124
pair ik word -405
pair ik zet 260
pair ik zit 337
pair in , -241
pair in 0 -344
pair in belgie 259
pair in bij 324
pair in brugg -304
pair in de 13
pair in een 169
pair in gent 170
pair in hel -152
pair in het -154
pair in leuv -263
pair in mijn -147
pair in nederland 236
pair in onz 404
pair in op 156
pair in t -253
pair in uw -146
pair in welk 204
pair in zal 226
pair in zijn 225
pair ingang van 283
pair ingeschrev op 247
pair inschrijv $ 266
pair inschrijv @it -298
pair inschrijv op 227
pair is $ -128
pair is , -222
pair is 0 -334
pair is @it 30
pair is bij 317
pair is blijv -271
pair is dar 140
pair is de 106
pair is dof -254
pair is een 298
pair is er -252
pair is gebor -214
pair is gen -237
pair is goed -293
pair is het 320
pair is in 383
pair is kapot 119
pair is mijn 106
pair is niet 357
pair is opengebrok 201
pair is opgericht -169
pair is stuk -241
pair is t -224
pair is toch 272
pair is van -362
pair is vor -295
pair is ze -261
pair jan 0 -275
pair jan @it 251
pair jar , -227
pair jar en 234
pair jar in 173
pair je 0 -290
pair je die 304
pair je er 259
pair jong stel 347
pair juist ? -197
pair juli 0 190
pair jullie , -250
pair jullie @it -255
pair jullie de 249
pair jullie hebb 265
pair jullie iet 311
pair jullie of 155
pair jullie sit -313
pair jullie webwinkel -218
pair juni , 262
pair juni 0 -396
pair juni een 193
pair k weun 228
pair k won 220
pair kaartnummer @it -225
pair kamp $ -249
pair kan dat -159
pair kan het 287
pair kan mijn 166
pair kanaaldijk @it 331
pair kapellestrat 0 195
pair kapelstrat 0 295
pair kapot $ -239
pair kapot , 282
pair kapot en -218
pair kapot lantaarn 303
pair kapper $ 236
pair kapper , 265
pair kerk op 264
pair kerkstrat 0 235
pair kermis op -184
pair kessel lo 157
pair keuk @it 255
pair kid $ -221
pair kid id -307
pair kind $ 283
pair kind @it -366
pair kinder $ 155
pair knippert $ 298
pair koelkast $ 244
pair kom , 270
pair kom @it -213
pair kom hal 319
pair kom van 189
pair komt da 237
pair komt dat -301
pair komt de 198
pair komt vanaf 233
pair koolmijnlan 0 -309
pair kot in 190
pair krijg @it -280
pair kringlop @it 228
pair kunn niet 219
pair kunt ge 92
pair kunt u -155
pair kwoan in 225
pair lad en 311
pair lamp @it -329
pair lamp kapot -182
pair lamp uit 263
pair lan van 423
pair lang $ -175
pair lang @it 402
pair lantaarn uit 310
pair las ik -251
pair lat $ -323
pair lat gat 216
pair leegstandsheff $ 186
pair les ik -221
pair levenslicht op -236
pair lez $ -214
pair ligg $ 229
pair ligg , 269
pair ligt een 42
pair lijnban , 240
pair lijst van -171
pair liter @it -229
pair lm , 244
pair locatie : 252
pair loopt over 289
pair los $ 255
pair loss stoeptegel 214
pair m , -349
pair maand of -211
pair maart 0 200
pair mag @it -240
pair mag da -226
pair mag dar 318
pair mag dat 97
pair mag die -350
pair mag een -124
pair mag ik 170
pair mama @it -214
pair mar dar 250
pair mar de -169
pair mar een -250
pair mar er 238
pair mar hij -253
pair mar ik 44
pair mar nar 263
pair matrass en 198
pair mc $ -364
pair me dochter -197
pair mee $ -285
pair mee nar -167
pair meegepakt $ 186
pair meld ik 282
pair mener van -164
pair mer $ -144
pair mer , 341
pair mer . 274
pair mer bij -180
pair met 0 177
pair met @it -491
pair met de 85
pair met diabetes -212
pair met mijn 88
pair met neg -198
pair met twee 135
pair mij , -201
pair mij : 306
pair mij @it 311
pair mij bell 243
pair mij in 278
pair mij op 211
pair mij thuis 272
pair mij vor 295
pair mijn @it -353
pair mijn aangift 233
pair mijn adres 332
pair mijn auto -318
pair mijn bed 279
pair mijn bsn -238
pair mijn bur 202
pair mijn buurvrouw 297
pair mijn domicilie 163
pair mijn eid -399
pair mijn ex 211
pair mijn geboortedatum -295
pair mijn hond 328
pair mijn huis 349
pair mijn huurcontract 244
pair mijn kelder 278
pair mijn kot 263
pair mijn living 337
pair mijn moeder 150
pair mijn nieuw 282
pair mijn post 283
pair mijn postcod 244
pair mijn ram 305
pair mijn thuisadres 216
pair mijn velo 220
pair mijn vergunn -345
pair mijn voordeur 373
pair mijn vriend 265
pair mijn woning 345
pair mijn zon -135
pair mijn zus 223
pair milieustrat @it 197
pair mn @it -188
pair mn man -243
pair mn rijbewijs -224
pair moeder @it -237
pair moeder heeft -375
pair moeder woont 255
pair moest de -267
pair moet @it -256
pair moet dar -208
pair moet dat 343
pair moet de 104
pair moet een -302
pair moet er 308
pair moet hij 233
pair moet ik -156
pair moet t -271
pair moet toch -231
pair moet weg 344
pair moet wij 218
pair moet zijn 253
pair mog er 255
pair moogt mij 243
pair muziek $ -223
pair na het -306
pair na vier 184
pair naast @it 349
pair nam : -162
pair namen de 229
pair nar @it 479
pair nar gas 286
pair nar het -181
pair nar huis 145
pair nar jullie -185
pair nar mij 265
pair nar mijn 278
pair nar ons 162
pair nar sint 453
pair nar t 273
pair national @it -384
pair ne ker 242
pair ne put 229
pair neg 0 -219
pair net verhuisd 283
pair niet $ -39
pair niet , -219
pair niet ? 207
pair niet aan -225
pair niet bij -206
pair niet in -213
pair niet mer -44
pair niet open 271
pair niet uit -241
pair niet wat -324
pair nieuw $ -267
pair nieuw adres 93
pair nieuw huis 156
pair nik aan 253
pair nodig , 172
pair nog altijd 273
pair nog dor -302
pair nog een -245
pair nog gen 317
pair nog ingeschrev 218
pair nog niet -235
pair nog op 297
pair nog wel -218
pair nou een 234
pair nu @it 442
pair nu al -255
pair nu bij -283
pair nu in 285
pair nu op 323
pair nul twee -218
pair nummer 0 202
pair nummer van -308
pair ocmw $ 270
pair of 0 -313
pair of @it -165
pair of aan -207
pair of dat -253
pair of is -164
pair of mag -269
pair of moet -193
pair of pas -242
pair of volstat -219
pair om 0 -312
pair om de 273
pair om het 283
pair omhog , -235
pair onder het 214
pair ondergrond container 242
pair ons eig 284
pair ons gezin 193
pair ons huis 86
pair ons ma 239
pair ons nieuw 230
pair ons op 221
pair ons thuis 263
pair onz dochter -242
pair onz tuin 247
pair onz vzw 285
pair ook al -208
pair ook een 333
pair ook in 206
pair op $ 171
pair op 0 -350
pair op @code -269
pair op @it 431
pair op de -242
pair op en -278
pair op het -37
pair op jullie -354
pair op kamp -233
pair op kot 312
pair op mijn -170
pair op mn -291
pair op pagina -200
pair op slot 314
pair op strat 174
pair op te 246
pair op zaterdag 240
pair open $ 271
pair open ? 261
pair open @it -268
pair open monumentendag 230
pair opening van 229
pair opgericht op -169
pair ophal $ 227
pair oud @it 204
pair oud adres 353
pair oud zwembad 247
pair over @it 208
pair over de 219
pair over het -156
pair pagina 0 -200
pair pand @it 271
pair parkeert elk 242
pair parker $ 193
pair parking van -317
pair parochiezal @it 233
pair pas @it -226
pair peeter , 291
pair per 0 296
pair per maand -211
pair pincod van -272
pair plat ? 378
pair populierenlan 0 -321
pair post van 208
pair post vor 195
pair postcod 0 266
pair prin @it 324
pair procent , -194
pair puilt uit 220
pair puin $ 191
pair recht op -283
pair recht tegenover 225
pair rechtover @it 237
pair repair caf 207
pair rest van 267
pair ria , 277
pair rijbewijs , -227
pair rijd hier 216
pair rijdt elk -263
pair riool $ 195
pair rod , 317
pair roeselar , 246
pair rommelmarkt zondag 307
pair rond @it 336
pair s avond 293
pair s nacht 273
pair sam met 264
pair samenwon op 213
pair schef $ -307
pair schev pal 302
pair schrijv op 231
pair schuurk zet -214
pair sectie @it -244
pair september op 233
pair sind 0 -346
pair sind juni 205
pair sind kort 299
pair sind vorig 189
pair sint @it 322
pair sit $ -155
pair sleutel ligt 277
pair sleutel van 258
pair slot $ 259
pair snap ik -302
pair snoeihout gehaald 244
pair speelplein @it 244
pair speeltuin @it 203
pair springkastel vor 248
pair stad een -263
pair stan $ -140
pair stan ? 234
pair stan altijd 256
pair stan nog 298
pair stan nu 239
pair stat 0 -333
pair stat ? 164
pair stat altijd 231
pair stat elk 230
pair stat er -31
pair stat in -259
pair stat leg 186
pair stat nog 163
pair stat nu 271
pair stat op -243
pair stat te 437
pair station , -258
pair steenweg op 230
pair sticker op -213
pair stoel 0 -290
pair stoep $ 174
pair stoep , 197
pair stoep vor 198
pair stond hier -263
pair stort op -213
pair straatbarbecue : -225
pair strat , 204
pair strat @it 291
pair strat dicht 245
pair studentenhuis $ 278
pair stuk vor 271
pair stuurt iederen 247
pair t centrum 235
pair t is 247
pair t meisj -294
pair te 0 363
pair te hal 246
pair te vel -241
pair te zien 275
pair teg de -219
pair tegenover @it 401
pair tel 0 220
pair ter @it 321
pair ter plat 236
pair ter wereld -219
pair thuis $ 331
pair thuis ( 249
pair thuis , 280
pair thuis : 169
pair thuis @it 175
pair thuis op 201
pair thuisbezorgd word 270
pair tijden de 152
pair toch $ 158
pair toch ? -127
pair toch in 252
pair toch niet -331
pair toch op 274
pair toe $ 320
pair tot aan 392
pair tot september 233
pair tot wanner -228
pair trouw 0 -241
pair tuin , 220
pair tuinhuis @it -250
pair turnhoutseban 0 226
pair twed @it -257
pair twed ker 238
pair twed verblijf 204
pair twee ker -217
pair typ 0 -300
pair u dat -240
pair u de 278
pair u of -282
pair uit aan 195
pair uit de 138
pair uit het 225
pair uit in 227
pair uit mijn -420
pair uit te 268
pair uit tuss 246
pair uit vor -244
pair utrecht , 242
pair uur s 228
pair uw collega -204
pair uw sit -243
pair v nr 265
pair van 0 -307
pair van @it 206
pair van dat -127
pair van de -43
pair van den -390
pair van die -302
pair van duo -310
pair van een 311
pair van hem 285
pair van hun 167
pair van jullie 213
pair van mij -262
pair van mn -324
pair van ons -154
pair van onz -133
pair van parkeergarag 241
pair van vor -167
pair vanaf maandag 226
pair vanaf volgend 253
pair vanaf wanner -262
pair vel , -217
pair vergunn ? -202
pair vergunn gevraagd 231
pair vergunn nodig 203
pair verhuisd binn 239
pair verhuisd nar 179
pair verhuisd van 247
pair verhuiz doorgev 343
pair verkeersbord $ 241
pair verleng . -241
pair verslag van -242
pair verstopt , 207
pair vier @it -252
pair vlakbij @it 307
pair voetpad vor 209
pair vol , 399
pair volgen @it -247
pair volgen de -155
pair volgen het -373
pair volgend wek 232
pair voortuin , 204
pair vor $ 259
pair vor 0 -289
pair vor @it 399
pair vor de -5
pair vor een -193
pair vor iederen -160
pair vor inschrijv 285
pair vor mijn 95
pair vor ons 160
pair vorig bewoner 265
pair vorig jar -173
pair vriend @it 210
pair waard van 214
pair wacht al -270
pair wanner gat 263
pair wanner kan -270
pair wanner kom 243
pair wanner wordt 208
pair want ik -252
pair war : 243
pair was het 223
pair was t -203
pair wat nu -235
pair water bij 226
pair we @it -200
pair we er 234
pair we gan 294
pair we nar 256
pair we will 203
pair we won 353
pair we zijn 300
pair we zit 215
pair webwinkel vor -218
pair weekend , 229
pair weg $ 166
pair weg ter 210
pair wek gen 330
pair welk is -252
pair welk wijk 321
pair wereld gekom -268
pair werk aan -198
pair werk van -298
pair wespennest in 162
pair wet ik -220
pair wettelijk gan 213
pair wie komt 184
pair wij @it 255
pair wij dar 217
pair wij trouw -281
pair wij will 63
pair wij won 77
pair wij zit 362
pair wijk , 269
pair wil een 228
pair wil het 240
pair wil ik 235
pair wil mijn -295
pair wilhelminastrat 0 246
pair will een 152
pair will met 279
pair will wettelijk 213
pair winkel $ 242
pair wit @it -349
pair won @it 309
pair won coa 265
pair won ik 205
pair won in 167
pair won nu 215
pair won op 174
pair wonend @it 286
pair woning ( 219
pair woning @it 265
pair woonacht @it 262
pair woont , 220
pair woont @it 375
pair woont allen 208
pair woont er 223
pair woont in 205
pair woont op 192
pair word , -119
pair word bij 196
pair word nar 216
pair word op 199
pair wordt @it 269
pair wordt er 214
pair wrak met -190
pair xn $ 208
pair xt $ 283
pair zag ik 265
pair zaterdag $ 194
pair zaterdag open 173
pair ze @it -467
pair ze aan 265
pair ze dan -258
pair ze de 167
pair ze is -203
pair ze will 281
pair ze woont 158
pair ze zijn 240
pair zegt @it -254
pair zegt dat 151
pair zegt de -209
pair zegt hij -350
pair zegt ie -215
pair zet ? -258
pair zie ik -232
pair zien $ 239
pair zij heeft -252
pair zij is -186
pair zijn , -193
pair zijn . -143
pair zijn @it -254
pair zijn met 327
pair zijn verhuisd 240
pair zit @it 329
pair zit een 90
pair zit ik 173
pair zit nu 178
pair zit op 235
pair zit toch 274
pair zit tot 233
pair zit verstopt 226
pair zo stat -240
pair zon 0 -258
pair zon @it -200
pair zondag : 244
pair zonder vergunn -136
pair zoontj @it -282
pair zou ik -249
pair zwan , 160
pair zwembad $ -173
self aakstraat 307
self aan -483
self acacialaan 137
self achterom 252
self achterweg 290
self altijd -234
self ambachtsweg 231
self anjelierln 252
self april -495
self artikel -411
self augustus -483
self baan 188
self balie -328
self balijelaan 286
self bartoklaan 358
self beatrixstr 202
self ben -510
self bergmolenbos 312
self bergselaan 227
self berkenbosstraat 253
self betalingskenmerk -356
self beverstraat 207
self bijlage -249
self bloemgracht 216
self boomsesteenweg 304
self bremstraat 164
self brink 316
self brinken 275
self brusselsesteenweg 252
self bsn -575
self burgerservicenummer -361
self bus 793
self buslijn -254
self camionette -481
self code -313
self coordinaten -183
self creditcard -116
self dan -227
self dat -239
self dec -227
self december -193
self den -497
self diestsebaan 239
self diestsesteenweg 188
self dijk 224
self dijkgraaf 351
self dorp 378
self dorpsstraat 496
self dossier -386
self dries 338
self dwarsweg 218
self een -246
self eikenlaan 373
self elzenstraat 253
self emmalaan 276
self error -309
self esdoornlaan 196
self factuur -208
self factuurnummer -208
self februari -473
self fortstraat 314
self fout -263
self foutcode -253
self galenstraat 253
self ganzebloem 217
self ganzerik 378
self gasthuisstraat 317
self gentsesteenweg 168
self gierle 240
self gildestraat 193
self giro -271
self goghstraat 346
self gordiaan 209
self gracht 260
self grensweg 299
self grift 275
self groep -477
self grutto 292
self halskade 280
self haringvliet 286
self haven 340
self havenhoofd 256
self havikshorst 255
self hazelaarstraat 331
self heb -268
self hebben -245
self heeft -413
self heikant 265
self helststr 224
self hendrikkade 270
self hertogstraat 255
self het -267
self heuvelstraat 285
self hoef 263
self hofstade 242
self hogeweg 327
self holland 256
self hoofdstraat 151
self hoog 237
self hoogpoort 308
self hoogstraat 413
self hoogveld 341
self hoven 386
self huisnr 268
self huisnummer 308
self identiteitskaart -273
self ieperstraat 255
self industrielaan 313
self industrieweg 251
self insz -277
self ipv -285
self jan -255
self jansstraat 219
self januari -265
self juli -376
self juni -504
self kaai 274
self kaart -104
self kaartnr -295
self kaartnummer -285
self kamer -111
self kanaaldijk 168
self kapelleke 179
self kapelleveld 212
self kapelstraat 457
self kastanjehof 214
self kasteeldreef 290
self kenmerk -264
self kenteken -214
self kerk 321
self kerkakker 241
self kerkebuurt 262
self kerkpad 258
self kerkplein 283
self kerkring 315
self kerkstraat 234
self kloosterstraat 198
self koetsiersweide 296
self kolkweg 178
self koolmijnlaan 199
self korenbloem 349
self kost -338
self kouter 334
self kwartelhof 238
self larixhof 207
self leemstraat 219
self leopoldlaan 325
self lid -303
self lijn -471
self lijsterbes 254
self lijsterbeslaan 375
self lijsterbesplantsoen 239
self lindelaan 170
self lindelei 253
self linden 355
self lindeplein 204
self lindestraat 394
self lokaal -259
self loket -459
self maar -358
self maart -518
self machine -228
self markt 420
self marktplein 236
self mastercard -225
self mauritsstraat 236
self mauritsweg 231
self mededeling -300
self meent 325
self meerdervoort 229
self meerkoetstraat 240
self mei -658
self meidoornlaan 215
self meidoornstraat 161
self meijhorst 292
self melding -239
self meldingsnummer -262
self merelhof 170
self met -765
self minstens -224
self model -356
self molendam 244
self molenhoek 242
self molenstraat 308
self molenweg 151
self mors 271
self naamsestraat 180
self naar -263
self nekkerspoel 285
self nen -299
self nering 291
self niet -307
self nieuwstraat 257
self nijverheidskaai 264
self nijverheidslaan 248
self noard 324
self nog -433
self noord 351
self noorderhagen 258
self november -552
self nummer 234
self nummerplaat -411
self ogm -297
self okt -388
self oktober -268
self oranjehof 274
self oudlandsedijk 250
self paal -209
self pagina -254
self parallelweg 380
self parklaan 208
self pastorijdreef 333
self pietersnieuwstraat 241
self pijlkruid 297
self pin -285
self pincode -223
self plaat -394
self plein 206
self plompetorengracht 199
self poort 312
self populierenlaan 461
self postcode -487
self postcodegebied -253
self pottenbakkersstraat 281
self potterlaan 252
self provinciebaan 201
self raadhuisplein 348
self ral -276
self ratelaar 304
self rietdekkerstraat 190
self rij -216
self rijbewijs -228
self rijbewijsnr -211
self rijksregister -238
self rijksweg 283
self rijn 302
self rijselstraat 251
self ringbaan 216
self roellstr 253
self rozemarijn 267
self rozenlaan 254
self ruyterkade 220
self schaepmanlaan 343
self schoolstraat 174
self schuttersvest 283
self sept -294
self september -309
self sinds -474
self singel 337
self slingerbos 274
self slotermeerln 201
self slotlaan 293
self sluisstraat 177
self sluisweg 200
self sparrenlaan 248
self spoorstraat 363
self sportlaan 295
self spui 330
self staat -437
self statiestraat 269
self stationsplein 299
self stationsstraat 286
self stationswg 214
self steenweg 376
self sterrebosdreef 189
self stond -239
self stuk -257
self talmastraat 352
self tegen -279
self texlaan 220
self tinnegieter 263
self tjalk 291
self tolhuisstraat 322
self torenstraat 431
self tormentil 245
self tot -368
self trekvaart 288
self trisomie -289
self tuin 266
self tulpstraat 230
self tureluur 300
self turnhoutsebaan 327
self tussen -313
self type -422
self uit -505
self unit 313
self vak -274
self van -1051
self vanaf -388
self veld -307
self veldekensstraat 316
self veldstraat 168
self verlaat 280
self vermeerstraat 335
self vest 344
self visa -205
self vismarkt 229
self vissersdijk 157
self vlasakker 235
self vlierlaan 220
self vlierstraat 263
self volgnummer -285
self voor -488
self voorstreek 366
self vossenhoek 232
self waalkade 160
self wal 353
self was -320
self waterviolier 294
self week -406
self weg 372
self weverstraat 388
self wezelkamp 209
self wieken 317
self wilgenlaan 222
self wilgenroosstraat 257
self wilgenstraat 273
self wilhelminastraat 272
self wordt -237
self zaak -259
self zaal -382
self zand 211
self zandberg 203
self zandpad 284
self zandstraat 322
self zandzoom 294
self zavelstraat 253
self zegt -293
self zijn -273
self zilverschoon 262
self zomerdijk 210
self zone -374
self zonnebloemstraat 149
self zoon -279
self zuid 330
self zuidstraat 308
self zwanenveld 294
skip ( ) 166
skip ( , 316
skip ( @it -297
skip ) ) -279
skip ) @it -383
skip ) dranghek -245
skip ) is 181
skip , , 132
skip , . -24
skip , 0 162
skip , : 394
skip , ? 117
skip , @code 289
skip , @it -217
skip , aalst 247
skip , aan -121
skip , adres 255
skip , bel 167
skip , ben 139
skip , bred -259
skip , bur 308
skip , da -280
skip , dan -209
skip , dar -159
skip , den 255
skip , deur 309
skip , die -311
skip , en -109
skip , er -276
skip , gan 214
skip , gat -156
skip , gen 264
skip , genk 293
skip , gent 225
skip , heb -242
skip , hebb 364
skip , heeft -94
skip , hel 125
skip , hij -207
skip , hoe -128
skip , iemand -106
skip , is 62
skip , jar -237
skip , jt 251
skip , jullie 199
skip , k 203
skip , kessel 156
skip , kunn 392
skip , loker 370
skip , m -243
skip , man 253
skip , met 477
skip , mijn -160
skip , nieuw 326
skip , nog -140
skip , nu 233
skip , om 245
skip , oostend 163
skip , op -243
skip , open -266
skip , reken -242
skip , roeselar 251
skip , sind 237
skip , t 273
skip , te 117
skip , wanner -250
skip , was -207
skip , weun 212
skip , wil 299
skip , will 164
skip , won 264
skip , wordt 221
skip , ze -157
skip , zet 260
skip , ziet -313
skip , zit -181
skip , zo -261
skip , zx 235
skip 0 ) -145
skip 0 , 107
skip 0 . 481
skip 0 0 94
skip 0 : 187
skip 0 @it -214
skip 0 aan -123
skip 0 al -187
skip 0 allebei -359
skip 0 als -291
skip 0 ben -258
skip 0 bestat -278
skip 0 betaald -242
skip 0 bij -284
skip 0 dat -433
skip 0 de -451
skip 0 den -319
skip 0 drie -190
skip 0 dus -201
skip 0 en 39
skip 0 er -231
skip 0 geldig -235
skip 0 gemeld -246
skip 0 hel -235
skip 0 ik -210
skip 0 in -47
skip 0 is -52
skip 0 kan -239
skip 0 kapot -163
skip 0 kind -271
skip 0 klopt -264
skip 0 lo 156
skip 0 maand -211
skip 0 mag -238
skip 0 mar -299
skip 0 met -223
skip 0 moest -282
skip 0 nar 224
skip 0 niet 239
skip 0 of -390
skip 0 om -334
skip 0 ook -228
skip 0 op -252
skip 0 over -245
skip 0 paspoort 212
skip 0 rijdt -224
skip 0 snap -229
skip 0 stat -273
skip 0 tot -298
skip 0 uit 304
skip 0 utrecht 222
skip 0 vergunn -220
skip 0 volgen -271
skip 0 vor -426
skip 0 welk -206
skip 0 wij 148
skip 0 won 245
skip 0 wonend 254
skip 0 woont 275
skip 0 zak -236
skip 0 zaterdag -226
skip 0 zo -155
skip : $ 129
skip : , 356
skip : @it -365
skip : adres 281
skip : de -143
skip : er -346
skip : ik -259
skip : van 285
skip : won 242
skip @code $ -229
skip @code , -248
skip @code ik 255
skip @it ! -271
skip @it $ -107
skip @it . -401
skip @it 0 -98
skip @it : 348
skip @it ? -108
skip @it @code -345
skip @it aalst 229
skip @it aan -164
skip @it al 261
skip @it augustus -185
skip @it blank 173
skip @it borgerhout 320
skip @it bov 267
skip @it bus -249
skip @it dan -311
skip @it dar 323
skip @it dat 270
skip @it de 79
skip @it dez -272
skip @it die 193
skip @it dor -378
skip @it draait 229
skip @it een 281
skip @it en -18
skip @it er -210
skip @it gen -167
skip @it gent 245
skip @it grag -210
skip @it heb 354
skip @it hebb 166
skip @it heeft 146
skip @it hoevel 301
skip @it hun 281
skip @it ik 169
skip @it is -106
skip @it januari -217
skip @it kan 242
skip @it krijg 167
skip @it kunt -281
skip @it mar 104
skip @it mijn 246
skip @it moet -82
skip @it na 318
skip @it ne 262
skip @it neg -233
skip @it niet -130
skip @it nu 332
skip @it nummer -215
skip @it of -258
skip @it op -112
skip @it open 203
skip @it paspoort -315
skip @it per -331
skip @it stat -167
skip @it te -305
skip @it toch -183
skip @it tot 207
skip @it tr 242
skip @it u -310
skip @it uw -267
skip @it van -165
skip @it vergunn 244
skip @it verstopt 226
skip @it verzoekt 282
skip @it vor -165
skip @it wanner -231
skip @it war 224
skip @it wek 261
skip @it wet 245
skip @it wil 111
skip @it word 224
skip @it zegt -294
skip @it zich -256
skip @it zit -264
skip @it zoek 213
skip @it zou -261
skip ^ $ 327
skip ^ , 347
skip ^ . 101
skip ^ 0 -354
skip ^ ? 237
skip ^ @code -387
skip ^ @it -152
skip ^ aan 271
skip ^ aanvrag -261
skip ^ adres 147
skip ^ ben -131
skip ^ betaald -164
skip ^ bib -204
skip ^ bom 243
skip ^ bsn -182
skip ^ bur 322
skip ^ buurman 227
skip ^ buurvrouw 277
skip ^ container 211
skip ^ dar 222
skip ^ dat 257
skip ^ datum -287
skip ^ doen 251
skip ^ domicilie 161
skip ^ doorgev 285
skip ^ drie -154
skip ^ een -276
skip ^ en -219
skip ^ er 159
skip ^ ex 215
skip ^ ga 208
skip ^ gebor -348
skip ^ gedumpt 212
skip ^ gen -232
skip ^ gevraagd 293
skip ^ gezin 197
skip ^ grag 183
skip ^ hang 271
skip ^ heb 246
skip ^ heeft -173
skip ^ het -89
skip ^ hoe 216
skip ^ hoogt 167
skip ^ hous 304
skip ^ huis 48
skip ^ hur 152
skip ^ huurcontract 244
skip ^ id -356
skip ^ is 193
skip ^ ja 291
skip ^ jullie 152
skip ^ kan 255
skip ^ kapel -233
skip ^ ker 209
skip ^ klag 306
skip ^ kost -346
skip ^ kunt 207
skip ^ lantaarn 416
skip ^ lat 277
skip ^ ligg 199
skip ^ ligt 342
skip ^ mar 160
skip ^ meisj -294
skip ^ mij 137
skip ^ mijn -201
skip ^ mn -407
skip ^ moet 242
skip ^ moogt 220
skip ^ nar 248
skip ^ ne 266
skip ^ of -226
skip ^ ons 180
skip ^ op 89
skip ^ oud -185
skip ^ ouder 125
skip ^ over 379
skip ^ parkeert 231
skip ^ pas -265
skip ^ paspoort 270
skip ^ postcod 244
skip ^ put 296
skip ^ rijdt -225
skip ^ springkastel 248
skip ^ sta 163
skip ^ stond -205
skip ^ stopt -438
skip ^ t 342
skip ^ te 81
skip ^ tegenover 338
skip ^ thuisadres 216
skip ^ trek 205
skip ^ trouw -191
skip ^ uit 244
skip ^ uur -255
skip ^ van -160
skip ^ vergunn -345
skip ^ verhur 307
skip ^ verzakt 243
skip ^ vor 134
skip ^ vorig 139
skip ^ vraagt -235
skip ^ vrouw 268
skip ^ wacht -195
skip ^ water 234
skip ^ weg 264
skip ^ welk -268
skip ^ werd -210
skip ^ werk 231
skip ^ wethouder 243
skip ^ weun 236
skip ^ wijkagent 307
skip ^ wil -226
skip ^ won 20
skip ^ woont 256
skip ^ zal -278
skip ^ zaterdag 261
skip ^ zegt -244
skip ^ zijn 142
skip ^ zit 520
skip ^ zon -297
skip ^ zoontj -230
skip ^ zus 302
skip aalst is 207
skip aan , 389
skip aan . 200
skip aan achterkant 292
skip aan deur 300
skip aan fietspad -255
skip aan gev -264
skip aan goed 279
skip aan is 294
skip aan kapot 224
skip aan kassa -237
skip aan ketting 176
skip aan of -284
skip aan overkant 244
skip aan weg -187
skip academie @it 249
skip achter huis 256
skip adres , 327
skip adres 0 264
skip adres @it 312
skip adres mij 357
skip aert @it 207
skip affiches de 248
skip afsprak 0 -207
skip afsprak @it -266
skip al , -242
skip al dicht 319
skip al jar 285
skip al ker -262
skip al maand 172
skip al nar 259
skip albert , 216
skip als , -375
skip als een 212
skip als meld 225
skip als regent 216
skip als van 279
skip altijd , 257
skip altijd mijn 278
skip altijd zijn -221
skip ander ? 229
skip apothek @it 178
skip appartement @it 174
skip augustus , -151
skip auto 0 236
skip bak @it 213
skip bakker @it 292
skip ban @it 197
skip bedrag 0 -287
skip begijnhof @it 235
skip begint neg -198
skip bel $ 248
skip ben 0 -186
skip ben @code -222
skip ben @it 131
skip ben met -347
skip ben nieuw 276
skip ben thuis 214
skip berm $ 229
skip best de 332
skip bestat 0 -230
skip betaald @it -187
skip bewoner $ 281
skip bewoner @it 252
skip bewonerskaart mijn -247
skip bewonerskaart nummerplat 311
skip bij $ -71
skip bij ? 171
skip bij @it 320
skip bij aan 206
skip bij als 259
skip bij bank -221
skip bij meld 263
skip bij of -258
skip bij op 425
skip bij ouder 189
skip bij overbur 300
skip bij thuis 308
skip bij vriend 239
skip binn de 283
skip binn lijnban 240
skip blauw $ 281
skip blijft op -199
skip bom @it 250
skip bom het 282
skip bord de -226
skip borgerhout 0 222
skip braderij en -318
skip brand $ 272
skip brief de -254
skip brief nar 188
skip brief over 220
skip brievenbus kapot 260
skip bsn met -198
skip bur @it 244
skip bus en -182
skip bus op 305
skip bushokj @it 233
skip buurtbewoner ik 215
skip buurthuis @it 254
skip caf zwan 184
skip camionet @it -182
skip cijfer , -183
skip container @it 140
skip containerpark @it 275
skip dag $ 302
skip dak @it 262
skip dan 0 -238
skip dan ? -196
skip dan de -269
skip dan in -278
skip dan jullie -260
skip dar $ 260
skip dar dag 264
skip dar de 118
skip dar ik 285
skip dar schuurk -214
skip dar van -214
skip dar vor 301
skip dar won 186
skip dat , -199
skip dat 0 -251
skip dat ? 69
skip dat al -223
skip dat dan -272
skip dat de 88
skip dat die -372
skip dat dus -252
skip dat in 202
skip dat mag -229
skip dat of 116
skip dat op 308
skip dat toch 215
skip dat ze -186
skip dat zijn -239
skip de $ 97
skip de ( 280
skip de ) 255
skip de . -193
skip de @it 42
skip de aan 230
skip de bak 321
skip de bewoner 75
skip de bij 258
skip de blijft -257
skip de brug -106
skip de dag 316
skip de de -224
skip de dicht 237
skip de dus -144
skip de een -409
skip de en -148
skip de er -215
skip de ernaast 318
skip de gedan -207
skip de gevall 236
skip de ging -209
skip de grag 225
skip de hangt -209
skip de heeft -288
skip de houdt 275
skip de in 79
skip de is -61
skip de kaart -260
skip de kan 177
skip de lang 189
skip de lat -365
skip de ligg 232
skip de nar 143
skip de of -207
skip de recht 249
skip de stek 190
skip de stur 196
skip de te 271
skip de tegenover 244
skip de ter 182
skip de toch -227
skip de vor 63
skip de wil 237
skip de won 434
skip de zak 186
skip de zegt -268
skip de zit 295
skip den @it -214
skip den over -285
skip den van -213
skip deur de -193
skip deur ik 230
skip deurwaarder hier -263
skip diabetes , -314
skip die $ 273
skip die 0 -198
skip die een 211
skip die het -287
skip die hor 302
skip die is -167
skip die ons -253
skip die op 223
skip die vor -211
skip districtshuis @it 203
skip dochter 0 225
skip dochter @it -203
skip dochter heeft -225
skip dod op 310
skip doe iet -309
skip doen de 331
skip dranghek ) -245
skip drie , 270
skip drie een -290
skip dus $ -245
skip dus , 153
skip dus @it -241
skip een ! 273
skip een $ -151
skip een , 192
skip een . -73
skip een 0 -400
skip een @it -367
skip een achter 221
skip een bij -136
skip een brief 214
skip een die 283
skip een een 193
skip een en 182
skip een in 198
skip een los 263
skip een met -99
skip een niet 279
skip een op 146
skip een stel 347
skip een van -174
skip een verkeersbord 241
skip een vor -110
skip een zet -188
skip eid , -312
skip eid 0 -272
skip eig $ 199
skip eig , 283
skip en $ -355
skip en , -102
skip en . 189
skip en 0 -388
skip en : 290
skip en @it -162
skip en ander -255
skip en de 104
skip en elk 323
skip en heb -224
skip en hebb 258
skip en het 279
skip en in -154
skip en is 53
skip en kotbas 294
skip en op -132
skip en van -298
skip en wet -259
skip en won 310
skip en zei -238
skip er $ -142
skip er aan 367
skip er bij -238
skip er de -269
skip er een 211
skip er en -234
skip er gehaald 244
skip er in 168
skip er lang 290
skip er mer 272
skip er vor 207
skip ernaast $ 318
skip familie 0 308
skip fatoumata 0 205
skip gan , 288
skip gan 0 236
skip gan op 213
skip garag @it 246
skip gat , 230
skip gat op -234
skip gat open 245
skip ge het 168
skip ge mij 231
skip geacht , 272
skip geboortedatum @it -230
skip gebor $ -183
skip gebor @it -231
skip gedateerd @it -235
skip gedumpt de 214
skip gehaald $ 293
skip gekom 0 -232
skip gekreg de 256
skip gen , 171
skip gen aan -226
skip gen gekreg 248
skip genk $ 247
skip geweigerd $ -270
skip geweigerd de -286
skip gewon , 272
skip gister @it 265
skip gratis $ -150
skip gsm 0 339
skip haagwind , -220
skip hag het 213
skip hangt @it 322
skip hangt de 216
skip har $ -256
skip har zet 239
skip hard $ 250
skip heb @it -215
skip heb mijn 231
skip heb op 310
skip heb recht -206
skip heb sleutel 254
skip hebb mijn 326
skip heeft 0 -388
skip heeft @it -264
skip heeft huis 228
skip hel $ 197
skip hem ds 285
skip het ( 228
skip het , -130
skip het . 153
skip het aan -217
skip het bij 329
skip het dat 286
skip het de 207
skip het hangt 231
skip het naast 274
skip het nog 272
skip het omhog 238
skip het op -131
skip het stan 229
skip het stat -168
skip het ter 233
skip het wel 267
skip het zit 183
skip het zwembad 247
skip hier , 275
skip hier ik 343
skip hij @it 270
skip hij nar -288
skip hoe gat 216
skip hoe ik 346
skip hoe is 158
skip hoek @it 315
skip hof @it 416
skip hofj @it 269
skip hoogt @it 210
skip hout $ 231
skip huis $ 202
skip huis , -163
skip huis @it 52
skip huis de 198
skip huis het 231
skip huis ik 313
skip huisadres @it 219
skip hur een 311
skip hur juni 193
skip huurder @it 223
skip id 0 -161
skip iet $ -296
skip iet de 174
skip ik $ -72
skip ik , -223
skip ik . -310
skip ik 0 -99
skip ik aan -195
skip ik al -202
skip ik ben -197
skip ik bij 291
skip ik coa 265
skip ik container 261
skip ik dar 303
skip ik de 222
skip ik doen -224
skip ik en -319
skip ik fatoumata 205
skip ik gebor -267
skip ik gewoond 310
skip ik grag 217
skip ik het -247
skip ik hier 266
skip ik in -157
skip ik ingeschrev 249
skip ik jullie -266
skip ik lang 285
skip ik lez -309
skip ik mijn -135
skip ik nar 231
skip ik op 157
skip ik sind 322
skip ik tot 190
skip ik uit 314
skip ik van -164
skip ik verhuiz 267
skip ik wel -260
skip ik won 256
skip ik woonacht 220
skip in , 241
skip in 0 130
skip in academie 249
skip in archief -239
skip in asfalt 272
skip in azc 249
skip in berm 232
skip in bib 227
skip in bus 186
skip in buurt 278
skip in centrum 230
skip in de 217
skip in eig 214
skip in en -181
skip in gevel 262
skip in hal -281
skip in het -114
skip in is -239
skip in ligt 286
skip in met -193
skip in mijn 324
skip in nog -217
skip in of 183
skip in plantsoen 247
skip in put 230
skip in sporthal -134
skip in stadhuis -235
skip in te 232
skip in voortuin 204
skip in vor 312
skip in wacht -285
skip in weg 259
skip in wijk 233
skip in winkel 312
skip in won 329
skip in woont 255
skip in zwembad -231
skip ingang de 322
skip ingeschrev @it 193
skip ingeschrev op 221
skip is $ 252
skip is . 204
skip is 0 -257
skip is @code -239
skip is @it -190
skip is allen 277
skip is bib 230
skip is bij -184
skip is dan -326
skip is dat -267
skip is een -92
skip is en 153
skip is erg -201
skip is geleegd 301
skip is gratis -218
skip is in -157
skip is ingang 202
skip is juist -281
skip is loket 277
skip is mijn -293
skip is ne 266
skip is of -192
skip is ons 260
skip is op -166
skip is pas -193
skip is thuis 237
skip is weg 187
skip is zaterdag 190
skip is zo 234
skip jan @it 257
skip jar op 306
skip je de 209
skip juist $ -197
skip juist @it 183
skip jullie iet -251
skip jullie ik -272
skip jullie vor -248
skip juni appartement 193
skip k mijn 273
skip k op 236
skip kaartnummer 0 -268
skip kamer @it 286
skip kan dan -248
skip kan dar 205
skip kan een 125
skip kan kijk -263
skip kan niet 244
skip kan parker 179
skip kapellestrat @it 195
skip kapelstrat @it 285
skip kapot @it 344
skip kat in 305
skip ker de 293
skip kerkstrat @it 212
skip kid van -252
skip kijk @it 250
skip kinder $ 337
skip kinder na -281
skip klein 0 273
skip kom $ -143
skip kom @it -141
skip kom aan 245
skip kom het 274
skip kom nar 229
skip komt $ -269
skip komt bij 218
skip komt een -130
skip komt nog -246
skip koolmijnlan 0 -394
skip kreg een -201
skip krijg $ -165
skip kwoan @it 225
skip kwon @it 322
skip lamp @it 323
skip lamp tuss 246
skip lan @it 427
skip lang . 291
skip las , -326
skip lat de 268
skip leg moet 186
skip les @it -259
skip levenslicht 0 -236
skip ligt al 211
skip liv @it 240
skip loss $ -287
skip maand is -211
skip maandag mijn 235
skip maart , 248
skip mag $ -210
skip mag ? 273
skip mag dan -204
skip mag een 165
skip mag in -157
skip mag met -453
skip mag strat 245
skip mag van 227
skip mail . 242
skip mar @it 118
skip mar brievenbus 260
skip mar in 325
skip mar won 308
skip me . -235
skip me op 258
skip mee $ 224
skip mei , 239
skip mer @it 264
skip met $ 221
skip met , -273
skip met 0 -150
skip met @it -213
skip met abc -220
skip met auto 332
skip met kinderwag 312
skip met klein -223
skip met nieuw 276
skip mij , 117
skip mij @it 149
skip mij akkerlan 306
skip mij het -223
skip mij op 277
skip mijn $ -225
skip mijn 0 -356
skip mijn : -176
skip mijn ? -186
skip mijn @it -112
skip mijn adres 156
skip mijn begint -198
skip mijn blijft 271
skip mijn en 110
skip mijn har 321
skip mijn in 319
skip mijn ligt 249
skip mijn mag 277
skip mijn mar 285
skip mijn met -136
skip mijn nar 320
skip mijn op 341
skip mijn stat 191
skip mijn typt -273
skip mijn van 395
skip mijn vor 407
skip mijn woont 221
skip milieustrat , 215
skip mn @it -230
skip mn stat -240
skip mn van 196
skip moeder 0 222
skip moet bij -216
skip moet dar 393
skip moet die -317
skip moet leegstandsheff 186
skip moet nog 237
skip moet wachtwoord -192
skip moogt bell 243
skip muziek $ 316
skip na $ 293
skip na @it -167
skip na jar 320
skip naast , 238
skip naast . 192
skip nacht $ 182
skip nam de 291
skip nar , 207
skip nar . 236
skip nar 0 381
skip nar ? 311
skip nar @it 198
skip nar en 307
skip nar huis 225
skip nar ik 403
skip nar in 238
skip nar of 220
skip nar oud 273
skip nar red 251
skip nar te 200
skip national 0 -384
skip ne in 229
skip nee , 280
skip neg 0 -270
skip niet ! 305
skip niet $ 191
skip niet , 214
skip niet @it -259
skip niet bij -132
skip niet die -239
skip niet ik -223
skip niet jullie -395
skip niet mar 312
skip niet mijn 304
skip nieuw $ 211
skip nieuw op 184
skip nieuw vanaf 155
skip nieuw wordt 196
skip nik die 312
skip nog $ 242
skip nog . 306
skip nog ? -147
skip nog @it 209
skip nog de -310
skip nog is 201
skip nooit $ 214
skip nr , 265
skip nr @it 238
skip nu 0 252
skip nu een 263
skip nu mij -223
skip nu mijn 306
skip nu op -248
skip nul 0 -269
skip nummer 0 -294
skip nummerplat fka 311
skip of @it -289
skip of een 268
skip of het -207
skip of op -231
skip om , -279
skip oma @it 281
skip onder 0 -363
skip ons $ -222
skip ons , 123
skip ons @it 191
skip ons de 169
skip ons huis 200
skip ons is -134
skip ons op 274
skip ons woont 165
skip ons zit 241
skip onz ( 379
skip onz , 148
skip onz heeft -296
skip onz is -400
skip ook $ 247
skip ook een -274
skip op ! 335
skip op $ -51
skip op , 274
skip op . 302
skip op 0 35
skip op @it -297
skip op acceptgiro -215
skip op bel 256
skip op bord -358
skip op brief -308
skip op dar 268
skip op een 358
skip op en 233
skip op fietspad 308
skip op hal 246
skip op heeft 316
skip op hoek 319
skip op in 447
skip op is 256
skip op juni -247
skip op lijst -217
skip op markt -383
skip op met 210
skip op nieuw 164
skip op open 186
skip op parking -360
skip op plein -334
skip op rijban 266
skip op rijbewijs -211
skip op stat 326
skip op stoep 151
skip op voetpad 312
skip op woont 381
skip op zijn 336
skip open , -216
skip opgericht 0 -169
skip oud 0 412
skip oud in 277
skip oud op 219
skip oud was 205
skip over hel 230
skip over voetpad 259
skip parkeergarag $ 241
skip parker de 151
skip pas en 325
skip paspoort thuisbezorgd 270
skip per $ -215
skip per maart 212
skip per of -211
skip plat $ 452
skip plat 0 -319
skip post de 248
skip postcod 0 213
skip postcod hem 285
skip recht @it 191
skip rest het 267
skip rij @it -274
skip rijbewijs ik -235
skip rijdt @it -251
skip rod $ 319
skip rommelmarkt : 244
skip rotond de 257
skip s $ 269
skip samira , -333
skip schef de 289
skip schol @it 186
skip schuurk ? -214
skip sind @it -284
skip sind een 130
skip sind won 247
skip sint $ 178
skip sint , 243
skip sit een -234
skip slaapkamer de 295
skip sleutel van 243
skip sms : -228
skip snap niet -302
skip snoeihout ? 244
skip sta @it 228
skip sta ingeschrev 219
skip sta op 138
skip stadskantor @it 123
skip stan 0 147
skip stan al 271
skip stan op 248
skip stan vor 256
skip stat $ -130
skip stat , 275
skip stat bij 344
skip stat de -302
skip stat een 281
skip stat en -169
skip stat jullie -249
skip stat nu -223
skip stat ons 227
skip stat op -200
skip sted de 250
skip steenweg @it 219
skip stek @it 267
skip sticker de -293
skip stoep $ 243
skip stoep , 221
skip stoep @it 154
skip stoeptegel $ 227
skip stond het -239
skip stort @code -213
skip straatbarbecue 0 -225
skip stur @it 249
skip stur mar 302
skip t , 180
skip t : -206
skip t ? 277
skip t op 235
skip te , 54
skip tegenover $ 150
skip tegenover is 224
skip tel 0 321
skip ter van 16
skip thuis 0 291
skip thuis @it 333
skip thuis de 271
skip thuis op 251
skip thuisadres 0 275
skip thuisbezorgd op 270
skip tis @it 221
skip toch $ -41
skip tot 0 -320
skip tot @it -250
skip tot de 402
skip tot het 265
skip tot kan -228
skip tot op 233
skip trouw de 257
skip tuin @it 266
skip turnhoutseban @it 226
skip twed vor 289
skip twee $ 142
skip twee en 211
skip u $ 133
skip u ? -213
skip u nog -221
skip uit $ 123
skip uit @it 174
skip uit en 319
skip uw $ -190
skip uw nog -224
skip vader $ -282
skip van $ 285
skip van , 120
skip van . -300
skip van : 168
skip van @code -171
skip van @it -185
skip van de 174
skip van dochter -277
skip van dokter -264
skip van feestzal -290
skip van is 153
skip van jar -309
skip van lantaarn -341
skip van loopt 192
skip van man -207
skip van mijn 148
skip van nar 359
skip van open 297
skip van rijbewijs -226
skip van schol 190
skip van stad 176
skip van station -318
skip van tot 256
skip van twee -277
skip van van 269
skip van vorig 317
skip van vrouw -255
skip van woont 231
skip vanaf $ 272
skip vanaf , 286
skip vanaf 0 122
skip vannacht gehad 287
skip vergunn ? 203
skip vergunn @it -288
skip vergunn vor 231
skip verhuisd @it 131
skip verhuisd de 242
skip verleng $ -241
skip vierd $ 278
skip vol , 234
skip volgend $ -283
skip volgend in 210
skip volled , 218
skip vor ! 235
skip vor $ 180
skip vor ( -283
skip vor 0 259
skip vor deur 431
skip vor en -297
skip vor gebor -254
skip vor of -167
skip vor ram 305
skip vor straatbarbecue -225
skip vor twed 229
skip vor van -198
skip vor woning 247
skip vor zon 293
skip vorig , 189
skip vriend @it 187
skip vrijdag aan 231
skip vroeger 0 -244
skip waard $ -215
skip waard mijn 214
skip waarom de 264
skip waarom ik -237
skip wanner de 133
skip want is -237
skip war 0 -295
skip war @it 211
skip wat de -171
skip wat er 343
skip wat het 215
skip we @it -151
skip we een 158
skip we op 249
skip we verhuisd 240
skip weg @it 275
skip weg hoogt 210
skip wek $ -146
skip wek ik 227
skip wer $ 243
skip werd 0 -258
skip werd bij -295
skip werd op -211
skip werk @it 334
skip werk in 354
skip wet iet 311
skip wet nog -218
skip wettelijk samenwon 213
skip weun in 258
skip wie da 217
skip wie de -254
skip wij @it -146
skip wij een -188
skip wij gen 251
skip wij in 215
skip wij nu 249
skip wij per 237
skip wij van 61
skip wij wettelijk 213
skip wil op 255
skip will een 213
skip will eig 218
skip will gan 213
skip won $ 241
skip won , 527
skip won @it 172
skip won de 246
skip won dez 256
skip won een 360
skip won en 341
skip won het 310
skip won mar 277
skip won met 236
skip won nu 197
skip won op 206
skip woning @it 399
skip woonadres @it 285
skip woont , 220
skip woont . 374
skip woont 0 293
skip woont @it 241
skip woont al 223
skip woont een 252
skip woont elk 259
skip wordt snoeihout 244
skip wrak @it -190
skip zak 0 -227
skip zaterdag $ 219
skip zaterdag . -225
skip zaterdag ? 173
skip zaterdag we 232
skip ze $ -321
skip ze @it -248
skip ze aan -178
skip ze het -190
skip ze hier 216
skip ze ons 213
skip zebrapad @it 189
skip zegt $ -242
skip zegt 0 -238
skip zegt @it -246
skip zegt geblokkeerd -223
skip zelf ? 322
skip zie @it -202
skip zijn 0 -298
skip zijn binn 240
skip zijn en 285
skip zijn stat 211
skip zijn verhuisd 239
skip zit , 218
skip zit @it 359
skip zit de 190
skip zit kot 259
skip zit op 125
skip zit september 233
skip zo het -386
skip zon , 158
skip zon op 224
skip zonder $ -170
skip zonder , -295
skip zonder ? -250
skip zonder op -334
skip zwan @it 171
skip zwembad @it 249
topic @ability -110
topic @access -89
topic @body -258
topic @building -19
topic @business -39
topic @firstPerson -57
topic @general -178
topic @handled 50
topic @has -37
topic @home 182
topic @mine 15
topic @nuisance 35
topic @nuisance-phrase 251
topic @ofPerson -196
topic @ownPostcode 37
topic @place 123
topic @relative -39
topic @somebody 27
topic @vehicle -273
topicAnywhere @ability -69
topicAnywhere @access -189
topicAnywhere @body -208
topicAnywhere @business -165
topicAnywhere @firstPerson -30
topicAnywhere @general -160
topicAnywhere @handled -5
topicAnywhere @hardly -78
topicAnywhere @has -30
topicAnywhere @home 226
topicAnywhere @mine 33
topicAnywhere @mine-phrase -145
topicAnywhere @nuisance -54
topicAnywhere @nuisance-phrase 224
topicAnywhere @ofPerson -287
topicAnywhere @organisation -89
topicAnywhere @ownPostcode 61
topicAnywhere @patient 31
topicAnywhere @place 133
topicAnywhere @plainly 43
topicAnywhere @relative -29
topicAnywhere @somebody 45
topicAnywhere @vehicle 305
topicBefore @ability 106
topicBefore @access -156
topicBefore @building 194
topicBefore @business -69
topicBefore @firstPerson -42
topicBefore @general -57
topicBefore @handled -98
topicBefore @hardly -82
topicBefore @has -64
topicBefore @home 245
topicBefore @mind 109
topicBefore @mine-phrase -38
topicBefore @nuisance 104
topicBefore @nuisance-phrase 210
topicBefore @ofPerson -164
topicBefore @organisation 264
topicBefore @ownPostcode 46
topicBefore @place 130
topicBefore @plainly 10
topicBefore @relative -44
topicBefore @somebody 27
topicBefore @vehicle -179
topicBeside @building 416
topicBeside @business 129
topicBeside @firstPerson -386
topicBeside @general 235
topicBeside @handled -191
topicBeside @hardly -307
topicBeside @has -428
topicBeside @home 160
topicBeside @mine -339
topicBeside @nuisance -123
topicBeside @nuisance-phrase 160
topicBeside @ofPerson -255
topicBeside @organisation 419
topicBeside @ownPostcode 94
topicBeside @patient -199
topicBeside @place 294
topicBeside @plainly -308
topicBeside @relative -230
topicBeside @somebody -121
topicBeside @vehicle -127
topicEarlier @access -262
topicEarlier @building 134
topicEarlier @firstPerson 104
topicEarlier @general 294
topicEarlier @handled 247
topicEarlier @hardly 348
topicEarlier @has 93
topicEarlier @home 299
topicEarlier @mine-phrase 236
topicEarlier @nuisance 164
topicEarlier @ofPerson -302
topicEarlier @ownPostcode 168
topicEarlier @patient 199
topicEarlier @place 496
topicEarlier @relative -62
topicEarlier @somebody 196
topicEarlier @vehicle 246
topicNear @ability -208
topicNear @access -167
topicNear @building 210
topicNear @business 83
topicNear @firstPerson -29
topicNear @general -125
topicNear @handled -64
topicNear @hardly 70
topicNear @has -50
topicNear @home 344
topicNear @mine 82
topicNear @mine-phrase -188
topicNear @nuisance 19
topicNear @nuisance-phrase 167
topicNear @ofPerson -519
topicNear @organisation 77
topicNear @ownPostcode 71
topicNear @patient 26
topicNear @place 337
topicNear @plainly 60
topicNear @relative 155
topicNear @somebody 45
topicNear @vehicle -358
twoBefore , 0 187
twoBefore , die 202
twoBefore , geboortedatum -213
twoBefore , gebor -318
twoBefore , ik 108
twoBefore 0 ) -383
twoBefore 0 , 128
twoBefore 0 0 55
twoBefore 0 en -140
twoBefore ^ 0 -202
twoBefore ^ een -231
twoBefore ^ gebor -191
twoBefore ^ is 216
twoBefore ^ kwoan 225
twoBefore ^ kwon 322
twoBefore ^ lamp 329
twoBefore ^ mn -307
twoBefore ^ vor -253
twoBefore ^ we 213
twoBefore ^ wij -268
twoBefore ^ won 239
twoBefore ^ ze -259
twoBefore aalst op -411
twoBefore ben van -152
twoBefore bestat sind -230
twoBefore bij de 164
twoBefore bij mij 340
twoBefore bij mijn 277
twoBefore bij ons 288
twoBefore de academie 249
twoBefore de apothek 178
twoBefore de bakker 292
twoBefore de garag 246
twoBefore de hoek 233
twoBefore de lamp 180
twoBefore de schol 203
twoBefore de speeltuin 191
twoBefore de stoep 158
twoBefore de werk 289
twoBefore de zwan 184
twoBefore een wrak -190
twoBefore er is -267
twoBefore gebor op -294
twoBefore het buurthuis 254
twoBefore het containerpark 275
twoBefore het districtshuis 203
twoBefore het stadskantor 277
twoBefore ik ben 165
twoBefore ik heb -211
twoBefore ik word -250
twoBefore ik zie -202
twoBefore ik zit 194
twoBefore in de 342
twoBefore in het 349
twoBefore is de 155
twoBefore is het 308
twoBefore is van -283
twoBefore levenslicht op -236
twoBefore mag een -199
twoBefore mij thuis 265
twoBefore mijn adres 175
twoBefore mijn afsprak -266
twoBefore mijn huis 365
twoBefore mijn vergunn -288
twoBefore mijn woning 205
twoBefore moet een -182
twoBefore niet mer 264
twoBefore nog allen 249
twoBefore nummer 0 341
twoBefore ondergrond container 154
twoBefore ons huis 145
twoBefore onz tuin 247
twoBefore onz woning 309
twoBefore op de -151
twoBefore op het 192
twoBefore op mijn 228
twoBefore opgericht op -178
twoBefore sind gister 265
twoBefore stat een -195
twoBefore ter hoogt 210
twoBefore thuisbezorgd word 270
twoBefore van mn -221
twoBefore van vor -199
twoBefore volgen mij -250
twoBefore vor een -243
twoBefore vor het 277
twoBefore vor ons 287
twoBefore vor onz 292
twoBefore wij trouw -241
twoBefore wij won 357
twoBefore won we 149
twoBefore ze woont 232
twoBefore zit nu 258
twoBefore zit toch 274
word ( 191
word , 16
word . -12
word 0 -158
word : 132
word ? 30
word @code -349
word a -134
word aalst 183
word aan 86
word aangev 246
word aannemer 354
word aanslag 349
word aanvrag -278
word abc -220
word abonnement -256
word academie 297
word accepteert -246
word acceptgiro -215
word acht -211
word achter 287
word achterkant 266
word achterom 229
word actie -149
word adopter 257
word adres 311
word adreswijz 220
word aert 207
word affich -242
word affiches 248
word afgegev 264
word afgelop 265
word afsprak -192
word afsprakensystem -219
word afvalpas 136
word akkerlan 306
word akt -201
word albert 216
word algemen -236
word all -159
word allebei -308
word allen -94
word alles 156
word als -19
word altijd 240
word alvast 290
word ambtenar -184
word an 215
word and -196
word anorexia -271
word apothek 154
word app -255
word appartement 460
word archief -173
word arnhem 343
word asbestplat 265
word attest -179
word au 193
word augustus -311
word auto -296
word autoband 243
word automat -321
word autos -187
word avond 140
word az 291
word b -199
word badkamer 291
word bak -180
word ban 137
word bankj 154
word bankstel 232
word basisschol 238
word bedrag -287
word begeleider -265
word begijnhof 235
word beginn 338
word begraafplat -163
word bel 201
word belgie 259
word ben -17
word bereik 229
word berkenlan 204
word berm 303
word beschermd -144
word besluit -227
word bestan -198
word bestat -261
word bestek -286
word betaald -303
word betal 103
word beter -150
word beurt -227
word bewoner 253
word bezorg 294
word bibliothek 242
word bieb -189
word bij 55
word bijstand -115
word bijzonder -268
word binn 117
word bis -182
word bladkorf 314
word blauw -153
word blijf 217
word blijft -206
word blijv 354
word blok 184
word blokker -313
word boet -321
word bom 142
word boodschapp 213
word bord -255
word borgerhout 320
word bos -233
word bosweg 260
word bouwafval 321
word bouwplat 268
word bov 281
word brand 168
word bred -259
word breda 351
word brief -218
word briefadres 255
word brievenbus 226
word brouwerij 306
word brugg -247
word bruin -286
word bsn -256
word buit 243
word bur 333
word burgerservicenummer -273
word bus -59
word buurman 190
word buurt 293
word buurvrouw 317
word bv 187
word caf 303
word camion 283
word camionet -182
word camping 259
word caravan 306
word carrosserie 235
word centrum -193
word cijfer -318
word clubhuis 304
word cod -329
word collega -159
word comit -261
word container 342
word covid -237
word da -189
word dak 270
word dan -294
word daor 227
word dar 213
word das -112
word dat -162
word datum -314
word de -45
word ded -192
word defect 216
word der 200
word derd 126
word dertig 212
word deur 141
word diabetes -314
word dicht 86
word dichtgat 297
word digid -414
word digital 257
word dijk -321
word ding -239
word districtshuis 203
word doccl -193
word dochter -208
word dod 193
word dof -254
word dokterspraktijk 244
word domicilie 234
word donker 274
word doodgered 307
word doorgev 277
word dor -134
word dossier -360
word draait 266
word drie -250
word driehog 197
word druk -182
word dubbel 164
word duiker 261
word duizend -320
word duo -310
word dus 73
word een -98
word eend 265
word eerst -142
word eid -126
word eig 267
word eigenar 294
word elk 122
word en -87
word ene 260
word erg -201
word ernaast 318
word erop -243
word eruit 299
word es 206
word euro -384
word even -120
word factuuradres 304
word fatoumata 205
word feestzal -171
word fietsenrek 304
word fietspad 205
word folder -149
word fontein 252
word for -271
word formulier -286
word foto -242
word fotos -312
word fout -253
word fran 270
word frigo 193
word fritur 297
word fuif 205
word ga 160
word gaf -230
word gan 231
word gat 54
word geacht 327
word gebboort -224
word geblokkeerd -178
word geboortedatum -382
word gebor -231
word gebruik -273
word gedan -118
word gedateerd -235
word gedomicilieerd 356
word gedumpt 270
word geeft -119
word gef -107
word gegeven 231
word gehaald 293
word gehor -298
word gekocht 342
word gekom 213
word gekopieerd -404
word geldig -159
word geldt -193
word geliev -191
word gelijk -198
word gelof -266
word geluidsoverlast 244
word gen -44
word genk 291
word gent 215
word geplakt -334
word gestok 234
word gestuurd 274
word gev -293
word gevall 207
word gevar 182
word gevel 131
word gewonn -263
word gewoond 399
word gezien 206
word gezocht 240
word gh 276
word ging -196
word gister 167
word glas 355
word glasvezel 296
word golf -287
word gooi 296
word gooik 306
word gordijn 337
word goud 369
word gracht 247
word grag 174
word gratis -237
word griep -258
word grijz -321
word groenstrat 200
word groepspraktijk 335
word grot -189
word gsm 256
word haagwind -220
word haalt 217
word had -448
word hag 316
word halt -225
word hand -175
word handelspand 259
word handteken -253
word hang -118
word har 183
word hard 239
word hartsticht -270
word hebb -46
word hee 284
word heffing 291
word heg 268
word hei 306
word hel 37
word hem 324
word her -92
word herdenk -139
word herrie 332
word het -104
word heul 242
word heur 306
word hier 212
word hij -84
word hoe -106
word hoef 209
word hoek 350
word hoevel -102
word hoort -180
word hor 90
word houd 220
word houdt 275
word hous 304
word hs 347
word huis -8
word huisadres 297
word huisnummer 213
word hun 193
word huurcontract 244
word huurder 131
word huurhuis 268
word huurt 238
word i -225
word ich 407
word id -373
word identiteitskaart -293
word ie -90
word iederen -290
word iet -247
word ik -29
word in -46
word ingang 324
word ingeschrev 275
word ingetikt -213
word ingewijd -283
word inlogcod -249
word inlogg -288
word inrit 292
word inschrijv -106
word internet 250
word is -71
word it -285
word ivm -276
word januari -154
word jar 95
word jarig -298
word jas 272
word jef 261
word jeugdrad -218
word jong 185
word jt 251
word juli 166
word jullie -85
word juni 39
word k 152
word kaart -225
word kaartj -151
word kaartnummer -285
word kamer -61
word kan -43
word kanaaldijk 331
word kantor 213
word kapellestrat 195
word kapelstrat 295
word kapot -137
word kapper 344
word kassa -313
word kat 289
word kerkstrat 140
word kermis -301
word kessel 157
word keuk 163
word kg -391
word kid -303
word kijkt 213
word kind -82
word kinder 189
word kinderwag 263
word kipp 330
word kk 225
word klag 320
word kleurcod -276
word klopp -265
word klopt -194
word knippert 242
word koelkast 242
word kom 266
word komt -153
word kon -204
word koolmijnlan -309
word kop 332
word kort 394
word kortrijk 214
word kost -199
word kot 404
word kram -173
word kreg -192
word krijg -97
word krijgt -168
word kringloopwinkel 259
word kringlop 281
word kringwinkel 173
word kruispunt 203
word kunn -131
word kunt 45
word kv 287
word kwartier 271
word kwijt -196
word kwoan 225
word kwon 211
word kx 249
word laatst -263
word lad 337
word lan 215
word lantaarn 375
word lantaarnpal 188
word las -264
word lat -113
word le -377
word leegstandsheff 186
word leerling -473
word leges -168
word lekt 105
word les -352
word lev -303
word levensgevar 223
word lever 316
word lez -234
word liefst 244
word lig 311
word ligg 355
word ligt 232
word lijn -203
word lijnban 240
word lijst -266
word lind 296
word liter -235
word liv 240
word living 308
word lm 317
word lo 157
word locatie 347
word loker 368
word loopt 176
word lop 97
word los 142
word loss -131
word lukt -181
word m -260
word ma -73
word maandag 267
word maart 306
word mail 196
word mama 297
word man -124
word map 243
word mast 333
word matras 128
word matrass 198
word mc -353
word mee -264
word meegepakt 185
word mei 109
word meisj -294
word meld 198
word melding -130
word mer -114
word met -113
word meter -203
word mg -343
word mijn -15
word minder -190
word mitchell -238
word mn 50
word moek 252
word moest -388
word moet -83
word mog -204
word monitor -303
word monumentendag 230
word moskee 265
word mur 283
word muziek -176
word n 143
word na 234
word naast 176
word nabij 285
word nacht 204
word nakijk -385
word namen 318
word nar 244
word national -348
word ne 163
word neg -516
word nen -86
word ner -228
word net 148
word nie 218
word niemand 160
word niet -14
word nieuw 115
word noar 317
word nodig 55
word nooit 368
word nor 151
word november -257
word nul -395
word nummer -187
word odet -234
word of -259
word okt -269
word oktober 208
word omgevall 220
word onbek -190
word ondergrond 398
word onderuit 179
word onkruid 279
word ons 56
word ontheff 261
word ontvang 269
word onz -109
word ook 226
word oostend 142
word opa 338
word open 329
word opengat -217
word opengebrok 204
word opening 229
word opgericht -255
word ophal 208
word opruim 312
word oud 67
word oudenaard 234
word ouder 132
word overdag 261
word overkant 289
word overlijd -272
word pa 197
word pad 250
word pagina -265
word pakt -254
word pand 297
word papier 277
word paramaribo -251
word park -196
word parkeerapp -278
word parkeergarag -151
word parkeerretributie -247
word parkeert 250
word parkeervergunn -98
word parker 442
word parking -331
word pdf -416
word peeter 291
word per -38
word pikkedonker 312
word pin -290
word pinautomat -241
word pincod -393
word pinkt 187
word plantsoen 287
word plastic 195
word plat -268
word platan 264
word plein -240
word plek 155
word plusser -306
word poort 182
word poortj 233
word populierenlan -321
word post 353
word postcod 138
word pr 251
word precies 270
word prin 198
word print 147
word procent -294
word prullenbak 216
word puilt 239
word puin 196
word put 141
word putdeksel 242
word ram 187
word rammelt 230
word rb 268
word rc 247
word rechtover 237
word recyclagepark 266
word regel -198
word regent 287
word reispas -231
word rek 349
word rekeningnummer -304
word rekent -422
word repair 207
word reserver -313
word rest 146
word ria 295
word rij -265
word rijban 296
word rijbewijs -239
word rijdt -430
word rijksregisternr -270
word riool 414
word rob -252
word rod 196
word roept -319
word roeselar 268
word rok 258
word rommelmarkt 272
word rond 409
word rotond 210
word ruit 252
word sam 70
word samenwon 309
word samira -333
word schev 302
word schimmel 245
word schol -49
word schuld -182
word schuurk -214
word sectie -292
word sept -237
word sint 165
word sit -213
word slaapkamer 293
word slan 234
word slap 363
word slop 298
word slot 151
word sluikstort 206
word sms -216
word snap -179
word snapp 380
word snoeihout 244
word sociaal 274
word social -165
word speelpleinwerk -171
word speelt 257
word speeltuin -146
word speeltuintj 211
word sporthal 137
word spreekt -261
word springkastel 248
word sta 145
word stadhuis -330
word stank 245
word station -203
word ste -212
word sted -95
word steenpuin -309
word stek 299
word stembureau 228
word sticker -241
word stoat 229
word stoel -212
word stoep 255
word stond -32
word stookt 191
word stopt -172
word straatbarbecue -225
word straatnaambord 279
word strat 236
word studentenhuis 371
word studio 115
word stuk -127
word stur -101
word stuurt 220
word supermarkt 199
word t -11
word tafel 213
word tak 298
word teg -262
word tegel 241
word tegenover 354
word tel 271
word telt -156
word ter -47
word terpstra 245
word terwijl 184
word test -221
word the -238
word thuis 149
word thuisadres 194
word thuisbezorgd 270
word ticket -263
word tijden 152
word toe 408
word toen -292
word toilet -140
word tor 250
word tot 48
word tr 242
word trafohuisj 244
word traplift 231
word trash 321
word trek 309
word trekt 324
word troep 207
word trouw -74
word trouwboekj -216
word tuin 195
word turnhoutseban 226
word tuss 183
word twed -126
word twee -125
word twintig -262
word typ -368
word typt -273
word u -70
word uit 87
word uiterst -230
word uitslag -294
word utrecht 299
word uw -329
word v 271
word vader -184
word vanaf 178
word vanmorg 281
word vannacht 370
word vast 283
word vd -311
word veegwag 192
word vel -324
word velo 220
word ver 334
word vergunn -45
word verhuisd 424
word verhuist 196
word verhuiz 314
word verhur 307
word verjaardag -339
word verkeerd -206
word verkeersbord 361
word verlicht 279
word verplicht -206
word verslag -242
word verstopt 346
word vertrekt 252
word vervaldag -190
word verzoekt 303
word verzorgingshuis 210
word vestigingsnummer -249
word vind -204
word vlakbij 363
word vlieg 254
word vo 125
word voedselbank 217
word voetbalclub -328
word voetpad 127
word vol -84
word volgen -279
word volgend 83
word volled 218
word volstat -219
word vooral 345
word voordeur 452
word voortuin 204
word vor -54
word vraagj 231
word vraagt -141
word vrachtwag -215
word vrag -269
word vriend 105
word vriendin 258
word vrij -281
word vrijdag -137
word vrouw 57
word vuilbak 349
word vuilkar 211
word vuilniszak 203
word vuilzak 280
word vzw 155
word waard -191
word waarom -56
word wacht -129
word wachtlijst -265
word wachttijd -320
word wachtwoord -392
word want -198
word war 78
word was -373
word wat -184
word we 110
word webwinkel -218
word weg -130
word wek 84
word wel -173
word welk -317
word werd -370
word wereld -278
word werf 127
word werk -160
word werkdag -178
word wespennest 162
word wethouder 243
word wettelijk 217
word weun 264
word wie 71
word wij 97
word wijkagent 293
word wil 175
word wilhelminastrat 246
word will 99
word wilt 161
word wit -194
word woensdag 215
word won 203
word wonend 170
word woning 56
word woonacht 267
word woonadres 397
word woont 295
word woonwag 268
word wordt 193
word wrak -176
word xn 208
word xt 283
word xz 228
word yilmaz 132
word your -285
word z -309
word zag 142
word zak 152
word zal -34
word zaterdag 295
word ze -82
word zegt -239
word zeker -297
word zelf -95
word zen 249
word zetel 275
word zie -261
word zien 113
word ziet -387
word zij -222
word zijkant 271
word zijn 22
word zit 228
word zo -237
word zoekt 334
word zoiet 158
word zon -313
word zonder -93
word zoontj -350
word zottegem 262
word zoud 300
word zuid 344
word zus 288
word zwan 172
word zwart -206
word zwembad -156
word zx 235
`,
};
