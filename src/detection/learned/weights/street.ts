import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1438 that are not.
 * On families it was not taught on:
 * - above -1: found 97.9 %, wrongly 4.2 %
 * - above -0.5: found 96.9 %, wrongly 2.5 %
 * - above 0: found 95.4 %, wrongly 1.5 %
 * - above 0.5: found 93.1 %, wrongly 0.7 %
 * - above 1: found 90.4 %, wrongly 0.3 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:b95c9c1e69197d7e3bdfa3549a564a042708c25d8a2c93e64e74c31310500fc7",
  intercept: -1.152,
  weights: `
before ( 290
before ) 276
before , 97
before 0 -71
before : -127
before ^ 32
before aan 118
before aanvrag -332
before adres 510
before albert 222
before all -203
before allen 315
before altijd 351
before appartement 367
before auto -266
before ben -32
before bestat -285
before betal -248
before bezwar 248
before bij 319
before binn 476
before bis -183
before blijft -176
before bouw 237
before bov 208
before brief -185
before bsn -118
before buurvrouw 274
before bv 269
before caf 159
before cod -344
before da -210
before dan -321
before dat 99
before de 89
before den 83
before der 300
before die 83
before dokterspraktijk 250
before doorgev 271
before dor 292
before drie -268
before een -103
before eid -273
before eig 234
before elk 293
before even -190
before ex 163
before formulier -186
before fritur 201
before fuif 241
before ga 295
before gan 100
before ge -214
before geboortedatum -203
before gebor -247
before gedumpt 224
before geeft -253
before gehad 263
before geparkeerd 240
before glas 272
before goed -131
before grag 106
before groenstrat 195
before grofvuil 175
before hal 251
before har 203
before hebb 258
before het 181
before hier 204
before hoe -334
before hoogt 276
before hotel 375
before huis 79
before hur 294
before huurt 253
before ich 311
before id -297
before iederen -178
before iemand 166
before ik -96
before in 223
before ingeschrev 187
before inschrijv -207
before is -62
before jan 291
before januari -311
before jarig -276
before jullie -245
before juni 150
before kaart -259
before kaartnummer -272
before kamer 348
before kan 356
before kantor 190
before kapsalon 294
before ker -266
before kermis -239
before kijk 248
before kindj -253
before kom 90
before kost -211
before kot 354
before laadpal -166
before laatst 216
before lantaarnpal 324
before leges -357
before levenslicht -248
before licht 255
before ligg 225
before ligt 343
before lod 366
before maand 233
before maandag 241
before maart 208
before mag 168
before mama 290
before mar -97
before me 184
before mei 303
before meld 215
before met 143
before meter 93
before mij -73
before mijn 137
before mn 193
before moeder 223
before moet -160
before monitor -348
before moogt 143
before moskee 274
before my 355
before naast 183
before nacht 208
before nar 445
before nee -198
before net 165
before ni 209
before niet 187
before nieuw 151
before nog 159
before nr -155
before nu 174
before ocmw 271
before of -346
before oktober 266
before ondergrond 207
before ons 292
before onz -93
before op 281
before opa 245
before open 271
before opgericht -181
before oud -101
before papa 253
before parkeerretributie -254
before parker 239
before per 123
before pincod -255
before post 207
before rommelmarkt 201
before samira -281
before sind 379
before slaapkamer 215
before slaapt 223
before slap 273
before sleutel 312
before sluikstort 249
before speeltuin -276
before sta 203
before stad -301
before stan 356
before stat -227
before stek 208
before stoep 224
before stopt 297
before student 298
before studio 349
before stuk -216
before stur 128
before t 23
before te -201
before teg 296
before ter 251
before thuisbezorgd 273
before tot 121
before trek 242
before trekt 229
before twee -224
before u 180
before uit 40
before uw -189
before van 109
before vanaf 282
before vanuit -227
before ver -250
before verhuisd 298
before verhuist 200
before verhuiz 226
before verhur 242
before verkeerd 211
before voedselbank 246
before voetbalclub -326
before vol 380
before volgen -224
before vor 92
before vrijdag 252
before waard 215
before waarom 211
before wanner -398
before want -268
before was -209
before wat -158
before water 190
before wer 289
before werd -219
before wespennest 249
before wet -115
before wettelijk 214
before weun 260
before wij 87
before won 415
before woont 379
before woonwag 268
before word 336
before wordt 192
before zag 121
before zaterdag 246
before ze 228
before zebrapad 174
before zegg 232
before zegt -181
before zelf 164
before zen 248
before zet 164
before zetel 249
before zich 301
before zien 219
before zijn 161
before zit 368
before zonder 222
before zus 254
before zwembad -136
before1 ( 206
before1 ) 258
before1 , 141
before1 0 -1
before1 : 181
before1 ^ -265
before1 aan 527
before1 achter 325
before1 allen -223
before1 als -263
before1 ben -207
before1 bewoner 273
before1 bij 336
before1 blauw -296
before1 dar -376
before1 den -330
before1 diabetes -309
before1 die -323
before1 dochter -273
before1 drie -266
before1 een -388
before1 en -233
before1 er -349
before1 geldig -172
before1 hangt -293
before1 heeft -480
before1 hog 295
before1 huis 7
before1 hur 263
before1 ik -502
before1 inschrijv -296
before1 jan 249
before1 jullie -256
before1 kaartnummer -227
before1 kanaaldijk 323
before1 keuk 256
before1 kind -364
before1 kom -220
before1 kreg -211
before1 krijg -285
before1 kringlop 223
before1 lamp -335
before1 lang 384
before1 liter -231
before1 mag -240
before1 mama -267
before1 met -486
before1 mij 311
before1 mijn -338
before1 milieustrat 195
before1 mn -181
before1 moeder -238
before1 moet -258
before1 naast 360
before1 nar 483
before1 national -389
before1 nu 442
before1 of -131
before1 op 402
before1 open -271
before1 oud 195
before1 over 218
before1 pand 261
before1 parochiezal 238
before1 pas -225
before1 prin 326
before1 rechtover 232
before1 rond 340
before1 sectie -256
before1 sint 303
before1 sms -189
before1 speelplein 239
before1 speeltuin 263
before1 strat 291
before1 tegenover 406
before1 ter 312
before1 thv 180
before1 tuinhuis -256
before1 twed -257
before1 van 200
before1 vier -258
before1 vlakbij 297
before1 volgen -252
before1 vor 354
before1 vriend 203
before1 we -216
before1 wij 213
before1 wit -356
before1 won 317
before1 wonend 284
before1 woonacht 279
before1 woont 405
before1 wordt 277
before1 ze -461
before1 zegt -251
before1 zijn -256
before1 zit 319
before1 zoontj -267
before2 ( -301
before2 ) -368
before2 , -223
before2 0 -209
before2 : -362
before2 ^ -149
before2 academie 257
before2 adres 312
before2 aert 205
before2 afsprak -274
before2 al -201
before2 apothek 172
before2 appartement 177
before2 bakker 288
before2 ban 201
before2 begijnhof 240
before2 betaald -184
before2 bewoner 266
before2 bij 325
before2 bom 236
before2 bur 240
before2 bushokj 233
before2 buurthuis 257
before2 camionet -181
before2 container 142
before2 containerpark 279
before2 dak 261
before2 de 20
before2 den -209
before2 districtshuis 197
before2 dochter -196
before2 dus -244
before2 een -411
before2 en -169
before2 garag 209
before2 geboortedatum -232
before2 gebor -242
before2 gedateerd -235
before2 gister 264
before2 hangt 327
before2 heb -213
before2 heeft -266
before2 hij 277
before2 hoek 315
before2 hof 405
before2 hofj 277
before2 hoogt 220
before2 huis 56
before2 huisadres 220
before2 huurder 244
before2 ingeschrev 199
before2 is -189
before2 jan 254
before2 jar 205
before2 juist 186
before2 kamer 281
before2 kapellestrat 193
before2 kapelstrat 280
before2 kapot 339
before2 kerkstrat 211
before2 kijk 256
before2 kom -144
before2 kwoan 217
before2 kwon 315
before2 lamp 321
before2 lan 425
before2 les -263
before2 liv 240
before2 mar 113
before2 mer 272
before2 met -290
before2 mij 158
before2 mijn -136
before2 mn -335
before2 na -167
before2 nar 173
before2 niet -270
before2 nog 229
before2 nr 229
before2 of -291
before2 oma 281
before2 ons 203
before2 onz -265
before2 op -173
before2 recht 176
before2 rij -275
before2 rijdt -247
before2 schol 194
before2 sind -283
before2 sta 226
before2 stadskantor 122
before2 steenweg 228
before2 stek 260
before2 stoep 152
before2 stur 243
before2 thuis 332
before2 tis 218
before2 tot -245
before2 tuin 266
before2 turnhoutseban 227
before2 uit 166
before2 van -177
before2 vergunn -287
before2 verhuisd 130
before2 visa -236
before2 vriend 186
before2 war 217
before2 we -149
before2 weg 335
before2 werk 351
before2 wij -117
before2 won 180
before2 woning 415
before2 woonadres 299
before2 woont 229
before2 wrak -196
before2 ze -261
before2 zebrapad 193
before2 zegt -254
before2 zie -203
before2 zit 369
before2 zwan 171
before2 zwembad 256
behind ! 161
behind $ 56
behind ( -247
behind , -63
behind . 116
behind 0 -256
behind : 255
behind ? -63
behind aalst 244
behind aanslag 181
behind adres 161
behind al -128
behind allebei -252
behind allen -205
behind als -157
behind ander 256
behind avond 281
behind az 291
behind bel 421
behind belast 225
behind ben 184
behind betaald -304
behind bij -215
behind blader 269
behind blank -274
behind blijft 200
behind bom -154
behind bord -186
behind braderij -289
behind brug -201
behind buit 298
behind bur 279
behind chang 316
behind collega 267
behind container 370
behind dak 229
behind dar 121
behind dat -174
behind de -139
behind december -216
behind den 161
behind derd 284
behind deur 285
behind dicht 169
behind die -110
behind digid -246
behind dijk -242
behind dinsdag -285
behind dit 325
behind doet 151
behind dor 108
behind een -64
behind eig 242
behind elk 147
behind erop -206
behind eruit 257
behind euro -270
behind fietspad 242
behind for 293
behind fotos -279
behind gan 182
behind garag 259
behind gat 131
behind gemeentehuis -199
behind genk 291
behind gewonn -268
behind gft 331
behind gister -202
behind gratis -232
behind gsm 279
behind had -291
behind hal -174
behind halt 197
behind hangt 167
behind heb -222
behind hebb 107
behind hek 267
behind hel 208
behind hem 205
behind het -47
behind hoe 126
behind hond 157
behind hor 159
behind huis -224
behind huisvuilzak 209
behind hun 182
behind ich 209
behind ik 33
behind in -65
behind ingang 274
behind inschrijv 314
behind is -130
behind jong 267
behind juni 221
behind k 282
behind kaart -230
behind kamer -337
behind kan -242
behind kapot -173
behind ker 152
behind kerkstrat -235
behind kermis -304
behind kessel 151
behind kijk -225
behind kind 197
behind kinder 194
behind kindjes 268
behind kk 219
behind kl 142
behind klein -231
behind kom 220
behind komt 103
behind kotbas 294
behind krijg -147
behind kwartier 272
behind laatst -309
behind lang -215
behind langskom 340
behind las -254
behind lat -150
behind leegstandsheff 184
behind leuv 228
behind ligg 188
behind lo 153
behind loker 356
behind los 301
behind maart 211
behind mag -125
behind mar -289
behind mee -279
behind meld 339
behind men 133
behind mer -304
behind met -47
behind meter -197
behind mijn -130
behind mn 257
behind moest -337
behind moet 281
behind n -307
behind na 270
behind nacht 174
behind nar -189
behind ne 158
behind nergen 256
behind nie 231
behind niet 118
behind nodig 323
behind nog 45
behind nooit 242
behind nu -318
behind of 122
behind onder 336
behind ontheff 267
behind ook 316
behind oostend 161
behind op -227
behind open 398
behind oud 132
behind pakt -239
behind papier 450
behind parkeervergunn -256
behind parker 270
behind paspoort -227
behind per 251
behind person 226
behind pincod -240
behind plat -271
behind post 132
behind put 181
behind ram 228
behind rest 268
behind retributies 303
behind rijbewijs -263
behind rod 317
behind roeselar 240
behind schef -190
behind sit -266
behind slap 240
behind sleutel 298
behind stad 276
behind stat -216
behind stel 349
behind stoep 350
behind stoeptegel 254
behind strat -100
behind stuk -173
behind t -174
behind te -182
behind teg -282
behind tel 202
behind ter -273
behind thuis 204
behind toch -121
behind toe 392
behind toen -204
behind twee -217
behind urgentie 274
behind utrecht 222
behind uur 138
behind uw -230
behind vader -317
behind van -118
behind vandag 242
behind vannacht 326
behind vel -252
behind vergunn -140
behind verleng -246
behind vervaldag -198
behind vier 96
behind vijf -207
behind vind -125
behind voordeur 285
behind vor -100
behind vroeger -245
behind vuilbak 327
behind vuilzak 236
behind waard -269
behind waarom 248
behind wanner 150
behind want -168
behind wek 26
behind wel -133
behind welk 119
behind wet 246
behind wij 295
behind will 168
behind woont -130
behind zak 77
behind zal -332
behind zaterdag 141
behind ze -238
behind zegt -81
behind zeker -256
behind zelf 123
behind zes -312
behind zijn 62
behind zoiet -192
behind zon -170
behind zx 219
behind1 $ 160
behind1 ( 280
behind1 ) 58
behind1 , 155
behind1 0 -134
behind1 : -71
behind1 ; 342
behind1 ? 216
behind1 aan -245
behind1 ab -250
behind1 abc -216
behind1 ben -267
behind1 bij -361
behind1 cijfer -235
behind1 da 223
behind1 dar 380
behind1 das 266
behind1 de 184
behind1 dicht 233
behind1 duizend -365
behind1 dus 241
behind1 een 321
behind1 en 3
behind1 gebor -333
behind1 gestuurd 270
behind1 hangt 302
behind1 heb 182
behind1 heeft 140
behind1 hier 314
behind1 in 201
behind1 is 278
behind1 kan -194
behind1 kind -258
behind1 klopt 251
behind1 knippert 166
behind1 kom 229
behind1 kw -194
behind1 ligt 173
behind1 man -365
behind1 mar 142
behind1 met 171
behind1 moest -277
behind1 nar 177
behind1 ner -228
behind1 nr -220
behind1 nul -255
behind1 of 89
behind1 okt -240
behind1 om -321
behind1 ook 248
behind1 op -305
behind1 open 207
behind1 plusser -303
behind1 rijdt -235
behind1 sept -237
behind1 snap -228
behind1 stan 295
behind1 stat 223
behind1 ste -180
behind1 stinkt 291
behind1 studentenhuis 277
behind1 t 196
behind1 tafeltjes -313
behind1 te 228
behind1 teken -224
behind1 toch 192
behind1 tot 64
behind1 van -406
behind1 vor -411
behind1 wanner 228
behind1 war 157
behind1 werkdag -171
behind1 wil 146
behind1 zet 312
behind2 ! -275
behind2 $ -113
behind2 . -397
behind2 0 -92
behind2 : 345
behind2 ? -114
behind2 aalst 231
behind2 aan -167
behind2 al 270
behind2 augustus -178
behind2 bij 133
behind2 blank 168
behind2 borgerhout 319
behind2 bov 274
behind2 bus -252
behind2 dan -305
behind2 dar 315
behind2 dat 281
behind2 de 71
behind2 dez -268
behind2 die 142
behind2 dor -385
behind2 draait 235
behind2 een 267
behind2 en -17
behind2 er -200
behind2 gen -159
behind2 gent 229
behind2 grag -203
behind2 heb 349
behind2 hebb 173
behind2 heeft 147
behind2 hoevel 300
behind2 hun 286
behind2 ik 167
behind2 is -91
behind2 januari -219
behind2 kan 258
behind2 krijg 81
behind2 kunt -283
behind2 mar 88
behind2 mijn 229
behind2 moet -74
behind2 na 331
behind2 ne 268
behind2 neg -230
behind2 niet -133
behind2 nu 335
behind2 of -231
behind2 op -96
behind2 open 204
behind2 paspoort -362
behind2 per -316
behind2 stat -165
behind2 te -300
behind2 toch -170
behind2 tot 202
behind2 tr 248
behind2 u -309
behind2 uw -261
behind2 van -158
behind2 vergunn 253
behind2 verstopt 228
behind2 verzoekt 289
behind2 vor -173
behind2 wanner -222
behind2 war 238
behind2 wek 259
behind2 wet 240
behind2 wij -122
behind2 wil 112
behind2 word 232
behind2 zegt -290
behind2 zich -252
behind2 zit -259
behind2 zoek 185
behind2 zou -261
bothBefore ( 0 -301
bothBefore , 0 -714
bothBefore , aan 232
bothBefore , die -227
bothBefore , geldig -181
bothBefore , ik -271
bothBefore , op 269
bothBefore , van 352
bothBefore , wonend 233
bothBefore 0 ) 230
bothBefore 0 , -171
bothBefore 0 0 -327
bothBefore 0 en -165
bothBefore 0 liter -231
bothBefore 0 nar 351
bothBefore : 0 -454
bothBefore ^ 0 -421
bothBefore ^ aan 165
bothBefore ^ adres 261
bothBefore ^ bij 322
bothBefore ^ dochter -221
bothBefore ^ er -250
bothBefore ^ ik -441
bothBefore ^ kaartnummer -227
bothBefore ^ lang 355
bothBefore ^ mijn -243
bothBefore ^ oud 191
bothBefore ^ speelplein 252
bothBefore ^ twed -257
bothBefore ^ wij 267
bothBefore ^ wit -236
bothBefore ^ zon -252
bothBefore ^ zwembad 254
bothBefore academie op 257
bothBefore adres : 264
bothBefore adres is 187
bothBefore begijnhof , 240
bothBefore ben 0 -213
bothBefore betaald met -184
bothBefore bewoner van 266
bothBefore bib aan 211
bothBefore bij familie 181
bothBefore bom aan 179
bothBefore camionet met -181
bothBefore dat is 247
bothBefore de parochiezal 241
bothBefore de zal -255
bothBefore den 0 -208
bothBefore die op 341
bothBefore een tuinhuis -256
bothBefore geboortedatum 0 -235
bothBefore gebor 0 -378
bothBefore gedateerd 0 -235
bothBefore gister op 264
bothBefore het pand 206
bothBefore hier op 229
bothBefore hij woont 277
bothBefore hof ter 312
bothBefore hof van 251
bothBefore hofj van 277
bothBefore hoogt van 220
bothBefore huis ( 235
bothBefore huis , 388
bothBefore huis in 230
bothBefore huis is 154
bothBefore huis op 271
bothBefore ik ben -203
bothBefore ik won 380
bothBefore in op 291
bothBefore ingeschrev op 199
bothBefore is 0 -360
bothBefore is er -295
bothBefore jan van 254
bothBefore juist , 186
bothBefore kamer op 218
bothBefore kapellestrat 0 193
bothBefore kapelstrat 0 280
bothBefore kerk op 236
bothBefore kerkstrat 0 211
bothBefore kwoan in 217
bothBefore lan van 413
bothBefore ma woont 228
bothBefore mer op 228
bothBefore mij op 221
bothBefore mijn huis 446
bothBefore mijn moeder -238
bothBefore moeder , 334
bothBefore na 0 -167
bothBefore nog aan 282
bothBefore nog op 178
bothBefore nu op 313
bothBefore ons huis 264
bothBefore op 0 -504
bothBefore op sint 175
bothBefore recht over 154
bothBefore sind 0 -312
bothBefore sta op 226
bothBefore stadskantor , 278
bothBefore steenweg op 228
bothBefore stur nar 243
bothBefore thuis ( 266
bothBefore thuis , 268
bothBefore thuis op 246
bothBefore toch op 290
bothBefore tot 0 -245
bothBefore trouw 0 -247
bothBefore tuin , 220
bothBefore turnhoutseban 0 227
bothBefore van 0 -461
bothBefore van parkeergarag 222
bothBefore verhuisd nar 89
bothBefore voordeur , 231
bothBefore vor 0 -188
bothBefore vor mijn -199
bothBefore war : 217
bothBefore we won 232
bothBefore wij aan 240
bothBefore wij op 239
bothBefore wij won 407
bothBefore wij zijn -204
bothBefore won in 418
bothBefore won op 356
bothBefore won zelf 235
bothBefore woning ( 228
bothBefore woont op 145
bothBefore wrak met -196
bothBefore zaterdag 0 -328
bothBefore zelf op 105
bothBefore zit op 300
bothBefore zwan , 161
earlier , 112
earlier . -243
earlier 0 -428
earlier ? -239
earlier aan 249
earlier adres 344
earlier ah 205
earlier begint -175
earlier bij 209
earlier dakkapel 248
earlier datum -274
earlier de 474
earlier die 180
earlier doet 302
earlier een 263
earlier en 147
earlier er 155
earlier geboortedatum -345
earlier grofvuil 261
earlier har -155
earlier heb 198
earlier hebb -137
earlier het 212
earlier hoe -255
earlier ik 194
earlier in 198
earlier is 335
earlier ja 214
earlier jasmijnstrat 268
earlier kan 174
earlier kliko 280
earlier krijg 191
earlier kunt 246
earlier lan 310
earlier lantaarn 254
earlier ligt 258
earlier mijn -106
earlier moest -261
earlier moet -181
earlier niet 352
earlier nieuw 293
earlier nog -176
earlier ook -191
earlier op 306
earlier over 171
earlier overdag 199
earlier reken -214
earlier sind 209
earlier strat 273
earlier te -319
earlier tot 215
earlier van 85
earlier verget 176
earlier verhuiz 293
earlier voorburg 310
earlier vor -296
earlier we 208
earlier wij 307
earlier wil 207
earlier won 400
earlier ze 235
earlier zijn -122
elsewhere ! 215
elsewhere ( -274
elsewhere ) -289
elsewhere . 182
elsewhere 0 -235
elsewhere ? -193
elsewhere aan -128
elsewhere aanbell 253
elsewhere aanvrag 227
elsewhere adres 341
elsewhere afdel -289
elsewhere afvalbak 256
elsewhere afvalpas 343
elsewhere al -134
elsewhere allemal 184
elsewhere alles -231
elsewhere als 160
elsewhere alvast 187
elsewhere an 214
elsewhere antwoord 168
elsewhere archief -334
elsewhere auto 222
elsewhere avond 230
elsewhere b -390
elsewhere bak 193
elsewhere bedankt 133
elsewhere ben 81
elsewhere best 203
elsewhere betal 243
elsewhere betreft 114
elsewhere bewoner 222
elsewhere bezorgd 276
elsewhere bijzonder -240
elsewhere blijft 115
elsewhere bom 298
elsewhere brandwer 245
elsewhere broer -240
elsewhere bruiloft 290
elsewhere bsn -362
elsewhere burg 370
elsewhere burgemeester -228
elsewhere burgerzak -215
elsewhere bus -142
elsewhere buurt 223
elsewhere club -316
elsewhere computer -232
elsewhere d 150
elsewhere daarvor -260
elsewhere dag 252
elsewhere dakkapel 310
elsewhere dan -115
elsewhere dar 72
elsewhere dat -242
elsewhere de 176
elsewhere demo -248
elsewhere den 99
elsewhere deur 377
elsewhere dicht 230
elsewhere die -114
elsewhere dinsdag -276
elsewhere dit 73
elsewhere docstop -248
elsewhere doe 268
elsewhere doorgev 269
elsewhere dor 215
elsewhere dr 242
elsewhere ds 353
elsewhere dubbel -160
elsewhere een -138
elsewhere eerst 132
elsewhere eig 223
elsewhere elfd -236
elsewhere elk 320
elsewhere en -228
elsewhere er 190
elsewhere erbij 315
elsewhere ergen -211
elsewhere euro -368
elsewhere exampl 354
elsewhere f 291
elsewhere fotos 214
elsewhere g 178
elsewhere gat 280
elsewhere ge 147
elsewhere gebor 112
elsewhere gef 239
elsewhere geldt -262
elsewhere gelijk 318
elsewhere gemeent -281
elsewhere gemeentehuis 262
elsewhere gesprek -350
elsewhere geveltuintj 290
elsewhere gevraagd 318
elsewhere gewon 196
elsewhere gezien 203
elsewhere grad 264
elsewhere gratis -365
elsewhere gsm 436
elsewhere h 347
elsewhere had -250
elsewhere half 289
elsewhere har 237
elsewhere heb -207
elsewhere hebb 230
elsewhere hebt 321
elsewhere heeft -118
elsewhere hel 293
elsewhere hem 333
elsewhere het 94
elsewhere hij -129
elsewhere hoe -91
elsewhere hoever 212
elsewhere hond 265
elsewhere i -226
elsewhere iemand 182
elsewhere iet -179
elsewhere ik 20
elsewhere ingang 244
elsewhere ingedi 208
elsewhere initiatief 290
elsewhere inschrijv -265
elsewhere inwoner 159
elsewhere is -130
elsewhere je 197
elsewhere jullie -119
elsewhere kaartnummer -237
elsewhere ker 104
elsewhere kijk 128
elsewhere kind 312
elsewhere koen 214
elsewhere kom 112
elsewhere kost 137
elsewhere krijg 72
elsewhere krijgt -218
elsewhere kunn 140
elsewhere kunt 397
elsewhere lamp 173
elsewhere lang 263
elsewhere lat -163
elsewhere leg -275
elsewhere les 246
elsewhere lever 259
elsewhere liefst 251
elsewhere ligt 143
elsewhere lijst -257
elsewhere loker -253
elsewhere loopt -206
elsewhere maart 259
elsewhere machin -250
elsewhere mag 123
elsewhere mail -64
elsewhere mar -103
elsewhere markt -238
elsewhere mee -132
elsewhere melding 285
elsewhere met 96
elsewhere mevr 360
elsewhere mevrouw -252
elsewhere mij 161
elsewhere mijn 169
elsewhere minut -269
elsewhere mog -133
elsewhere na 210
elsewhere nacht 293
elsewhere nagan 259
elsewhere namen -259
elsewhere nationaliteit 196
elsewhere ne 377
elsewhere nie 292
elsewhere niet -134
elsewhere nieuw 119
elsewhere nik -236
elsewhere nl58test0867471684 -306
elsewhere nog -109
elsewhere normal -256
elsewhere nummer -127
elsewhere ocmw -311
elsewhere of -73
elsewhere ons 90
elsewhere ooit -200
elsewhere ook 20
elsewhere op -110
elsewhere opa -268
elsewhere open -143
elsewhere oranj 207
elsewhere oud -205
elsewhere over 285
elsewhere p 194
elsewhere papier -239
elsewhere parkeerkaart -306
elsewhere parker 163
elsewhere plat 190
elsewhere post 244
elsewhere pr 183
elsewhere precies -284
elsewhere r 284
elsewhere rat 221
elsewhere reken 359
elsewhere rij 230
elsewhere rijbewijs -142
elsewhere rijksregister 333
elsewhere rolstoel 272
elsewhere rond -253
elsewhere rr 240
elsewhere rugnr -274
elsewhere s 262
elsewhere scheelt -272
elsewhere schol -265
elsewhere schrijf 298
elsewhere schuldhulp -350
elsewhere schur 216
elsewhere secretariaat -284
elsewhere september -188
elsewhere sind 121
elsewhere slaapkamer 154
elsewhere slap 215
elsewhere sluikstort 250
elsewhere sluit -224
elsewhere snap -320
elsewhere sta -360
elsewhere stadhuis -265
elsewhere stan 389
elsewhere stat 52
elsewhere stembureau 238
elsewhere stemm -233
elsewhere straatverlicht 258
elsewhere stuk 223
elsewhere stuurt -245
elsewhere t 272
elsewhere taart -302
elsewhere te 357
elsewhere ter -394
elsewhere terras 275
elsewhere terug -217
elsewhere thuis 345
elsewhere toch -55
elsewhere tot 394
elsewhere trek 256
elsewhere twee 99
elsewhere u 176
elsewhere uit 110
elsewhere uittreksel 18
elsewhere v 130
elsewhere vakantieadres 234
elsewhere van -76
elsewhere vast -221
elsewhere verander -286
elsewhere verblijf 241
elsewhere verhuis 270
elsewhere verkeerd -196
elsewhere vier 167
elsewhere vind -193
elsewhere vol 249
elsewhere vor -70
elsewhere vraagt -236
elsewhere vrij -171
elsewhere vrouw 294
elsewhere vuilzak 222
elsewhere w 170
elsewhere wanner 126
elsewhere want -203
elsewhere war -319
elsewhere was -200
elsewhere we -275
elsewhere wek 102
elsewhere welk -152
elsewhere wer 179
elsewhere werf 288
elsewhere wethouder 239
elsewhere wie 77
elsewhere wijkagent 229
elsewhere will -331
elsewhere won 337
elsewhere woning 326
elsewhere woningbouw 290
elsewhere word -269
elsewhere wordt 186
elsewhere zak 414
elsewhere ze -121
elsewhere zegt 119
elsewhere zelf -147
elsewhere zijn -113
elsewhere zo -260
elsewhere zou -172
elsewhere zwembad 107
ending aaf 349
ending aai 391
ending aak -263
ending aal -412
ending aan 787
ending aar -90
ending aart -286
ending aat 500
ending acht 323
ending ad 190
ending ade 607
ending af -357
ending ag -479
ending ai 391
ending ak -347
ending al -275
ending alie -353
ending alk 294
ending am -229
ending amer -115
ending amp 397
ending anaf -385
ending and 133
ending ang 223
ending ans 337
ending ant 243
ending ar -90
ending ard 242
ending ari -431
ending arkt 540
ending art -286
ending as -258
ending at 464
ending ate 281
ending aten -179
ending atie -260
ending ats 250
ending aven 404
ending baan 194
ending bben -260
ending ben -260
ending ber -501
ending berg 416
ending bes 325
ending bied -359
ending bon -229
ending bos 419
ending card -134
ending ch -304
ending cht 356
ending code -586
ending ct -279
ending dag -298
ending dam 247
ending del -285
ending den 223
ending diep 268
ending dijk 483
ending ding -241
ending dpad 286
ending ds -471
ending dt -269
ending dweg 343
ending eb -330
ending ec -238
ending ect -279
ending ed -359
ending eef 524
ending eeft -280
ending eek -157
ending een 342
ending eent 325
ending eer -172
ending ef 497
ending eft -280
ending eg 749
ending egen -333
ending egt -288
ending ehof 441
ending ei -321
ending eide 277
ending ein 681
ending ek -116
ending eke 248
ending el 201
ending elei 317
ending elen -226
ending em 149
ending en -172
ending end -290
ending ens -372
ending ent 265
ending ep -206
ending ept -294
ending er -192
ending erf 254
ending erg 416
ending erik 372
ending erle 248
ending erln 275
ending erom 251
ending ers -172
ending ert -361
ending es 368
ending est 209
ending et -911
ending eter -212
ending ette -487
ending eweg 367
ending fd 260
ending ft -149
ending gel 509
ending ggen 241
ending gina -262
ending gm -309
ending gnr -201
ending gt -277
ending gweg 223
ending hine -226
ending hoek 279
ending hof 595
ending hoon 272
ending ht 356
ending huis 218
ending iaan 199
ending id 231
ending ide 277
ending ie -440
ending ied -359
ending ien 239
ending iep 268
ending ies 332
ending iet -176
ending ift 264
ending ijd -234
ending ijk 643
ending ijn -300
ending ijs -220
ending ikel -416
ending il -335
ending in 587
ending ina -262
ending inde 377
ending inds -478
ending ine -338
ending ing -206
ending ink 373
ending io -315
ending iro -265
ending is 408
ending isa -204
ending isnr 274
ending it -233
ending jalk 294
ending jd -234
ending je -132
ending jk 643
ending jn -300
ending js -220
ending jsnr -213
ending jweg 280
ending kaai 335
ending kaal -261
ending kade 597
ending kamp 374
ending kant 243
ending ke 470
ending kel -416
ending ken 43
ending ker 409
ending ket -468
ending kken 196
ending kker 504
ending kpad 296
ending kstr 267
ending kt 445
ending kuil 296
ending kweg 360
ending laan 861
ending laar 394
ending laat -537
ending lage -259
ending lei 605
ending lein 681
ending len -218
ending lf -313
ending lhof 347
ending li -386
ending lie -70
ending lier 227
ending liet 320
ending lijn -243
ending ling -307
ending lk 294
ending ln 577
ending loem 415
ending lstr 257
ending luur 302
ending lweg 307
ending mber -467
ending merk -318
ending mie -290
ending mmer 66
ending mp 397
ending na -326
ending naf -385
ending nbos 328
ending nd -177
ending ndam 247
ending nde 377
ending nden 207
ending nds -478
ending ne -537
ending ng -120
ending ngel 510
ending nhof 395
ending ni -511
ending nit 368
ending nk 373
ending nken 275
ending nnen -225
ending npad 281
ending nr -247
ending ns -75
ending nstr 388
ending nswg 214
ending nsz -273
ending nt 343
ending nweg 475
ending oard 328
ending oate 281
ending ober -270
ending ode -479
ending odel -343
ending oef 261
ending oek 279
ending oel 354
ending oem 335
ending oen 246
ending oep -475
ending of 606
ending ofd 260
ending og -371
ending oket -468
ending ol 305
ending om 373
ending omie -290
ending on -345
ending ond -196
ending one -370
ending onen 233
ending oofd 260
ending oog 360
ending oom 278
ending oor -498
ending oord 169
ending oorn 309
ending oort 324
ending or -583
ending ord 78
ending ordt -234
ending oren -174
ending orn 309
ending orp 374
ending ors 223
ending orst 449
ending os 179
ending ost -252
ending ot -423
ending out -277
ending oven 442
ending pad 529
ending pe -421
ending poel 373
ending pril -493
ending pt -302
ending pui 327
ending pv -288
ending raaf 349
ending raat 715
ending rbes 245
ending rbos 292
ending rd 231
ending rde 256
ending rden 309
ending rdt -234
ending reef 535
ending reek 355
ending rf 254
ending rg 463
ending ri -431
ending ries 332
ending rift 264
ending rijn 261
ending rik 372
ending ril -493
ending ring 323
ending rink 324
ending rk 102
ending rkt 540
ending rle 248
ending rln 236
ending ro -265
ending roep -475
ending rom 251
ending ror -303
ending rp 432
ending rren 367
ending rror -303
ending rst 98
ending rstr 235
ending rt -313
ending rtnr -284
ending ruid 296
ending rweg 508
ending sa -204
ending sen -313
ending shof 287
ending sier -402
ending slei 424
ending sln 319
ending sn -574
ending soen 229
ending spad 380
ending ssen -313
ending sstr 341
ending st 158
ending ster -232
ending str 694
ending stus -485
ending sweg 350
ending swg 214
ending sz -273
ending taat -434
ending tade 233
ending ten -205
ending tens -224
ending ter -227
ending tie -322
ending tijd -234
ending ting -245
ending tnr -312
ending to 136
ending tond -246
ending tort -276
ending tr 694
ending ts 241
ending tte -343
ending tto 276
ending tuk -257
ending tus -485
ending tuur -230
ending tweg 319
ending uari -431
ending ui 398
ending uid 458
ending uil 296
ending uis 411
ending uk -257
ending uli -386
ending uni -511
ending unt -286
ending ur -194
ending us 618
ending uter 326
ending utto 293
ending uur -194
ending veld 277
ending ven 530
ending vest 397
ending weg 689
ending werf 254
ending wg 313
ending wijk 386
ending wijs -220
ending xhof 212
ending xstr 215
ending yk 228
ending ype -421
ending zoom 299
kind capital digits-1 936
kind capital digits-2 1064
kind capital digits-3 887
kind capital digits-4 -179
kind small digits-1 -757
kind small digits-2 -827
kind small digits-3 -700
kind small digits-4 -1177
pair ( @it 206
pair ( de 224
pair ) 0 -286
pair ) @it 258
pair ) en -189
pair ) gen -315
pair ) is 341
pair ) zaterdag -230
pair , 0 219
pair , @it 141
pair , aan 266
pair , al 103
pair , allebei -249
pair , bel 123
pair , bij 218
pair , da -233
pair , dank -249
pair , dar 96
pair , de 97
pair , die 169
pair , doet -249
pair , drie 174
pair , dus -176
pair , en 170
pair , ge 168
pair , geldig -207
pair , geliev -234
pair , gen -379
pair , gordijn 245
pair , gsm 278
pair , haagwind -219
pair , had -304
pair , heeft 154
pair , het 120
pair , hij -165
pair , hoek 280
pair , ich 292
pair , iemand 208
pair , ik 229
pair , in -216
pair , is -282
pair , kan -263
pair , kinder 251
pair , klopt -86
pair , krijg -199
pair , mail 234
pair , mijn 26
pair , na 214
pair , niet 172
pair , nieuw 304
pair , onderwijsnummer -243
pair , ons 194
pair , op -135
pair , rek 341
pair , reken 239
pair , spreekt -266
pair , stan 242
pair , t 114
pair , tel 232
pair , ter 228
pair , thuis 361
pair , tot -187
pair , twee 239
pair , verzoekt 289
pair , vorig -156
pair , waarom -296
pair , want -214
pair , wat -112
pair , welk -257
pair , wie 29
pair , won -183
pair , wonend 154
pair , wordt -243
pair , zet -266
pair , zij -219
pair , zit -215
pair , zo 223
pair . $ -10
pair 0 $ -112
pair 0 ) -23
pair 0 , -436
pair 0 . -170
pair 0 0 -11
pair 0 ? -179
pair 0 @it -1
pair 0 aalst 277
pair 0 adres 254
pair 0 allebei -330
pair 0 als -184
pair 0 augustus -307
pair 0 betaald -295
pair 0 bij -184
pair 0 bis -183
pair 0 blijft -221
pair 0 borgerhout 319
pair 0 bred -252
pair 0 brugg 315
pair 0 bus -31
pair 0 de -274
pair 0 doet -202
pair 0 dranghek 242
pair 0 ds 281
pair 0 en -316
pair 0 euro -302
pair 0 fka 303
pair 0 genk 291
pair 0 gent 214
pair 0 heul 245
pair 0 hond -309
pair 0 hs 351
pair 0 in -171
pair 0 is -405
pair 0 januari -365
pair 0 jar 205
pair 0 jm 249
pair 0 jt 250
pair 0 juli 159
pair 0 kessel 151
pair 0 kg -383
pair 0 kind 269
pair 0 kom -144
pair 0 kortrijk 217
pair 0 kv 290
pair 0 ligt -226
pair 0 liter -231
pair 0 loker 356
pair 0 maart 290
pair 0 man 114
pair 0 mar -231
pair 0 met -241
pair 0 meter -342
pair 0 nar 281
pair 0 niet -237
pair 0 november -223
pair 0 of -269
pair 0 om -301
pair 0 oostend 219
pair 0 op -174
pair 0 oudenaard 238
pair 0 person -310
pair 0 procent -194
pair 0 rb 270
pair 0 rc 241
pair 0 red -319
pair 0 reken -271
pair 0 roeselar 263
pair 0 sint 276
pair 0 stat -438
pair 0 stoel -285
pair 0 stond -210
pair 0 stopt 271
pair 0 tafel 190
pair 0 tr 248
pair 0 van -412
pair 0 vor -396
pair 0 woont 225
pair 0 x -349
pair 0 xn 203
pair 0 xt 286
pair 0 xz 229
pair 0 zes -200
pair 0 zijn -206
pair 0 zottegem 254
pair 0 zx 219
pair : 0 -155
pair : @it 181
pair : akkerlan 306
pair : bij 279
pair : bsn -215
pair : de 313
pair : gebor -319
pair : is -241
pair : moet -332
pair : wij 242
pair ? $ 36
pair @it $ 160
pair @it ( 280
pair @it ) 58
pair @it , 155
pair @it 0 -134
pair @it : -71
pair @it ; 342
pair @it ? 216
pair @it aan -245
pair @it ab -250
pair @it abc -216
pair @it ben -267
pair @it bij -361
pair @it cijfer -235
pair @it da 223
pair @it dar 380
pair @it das 266
pair @it de 184
pair @it dicht 233
pair @it duizend -365
pair @it dus 241
pair @it een 321
pair @it en 3
pair @it gebor -333
pair @it gestuurd 270
pair @it hangt 302
pair @it heb 182
pair @it heeft 140
pair @it hier 314
pair @it in 201
pair @it is 278
pair @it kan -194
pair @it kind -258
pair @it klopt 251
pair @it knippert 166
pair @it kom 229
pair @it kw -194
pair @it leerling -261
pair @it ligt 173
pair @it man -365
pair @it mar 142
pair @it met 171
pair @it moest -277
pair @it nar 177
pair @it ner -228
pair @it nr -220
pair @it nul -255
pair @it of 89
pair @it okt -240
pair @it om -321
pair @it ook 248
pair @it op -305
pair @it open 207
pair @it plusser -303
pair @it rijdt -235
pair @it sept -237
pair @it snap -228
pair @it stan 295
pair @it stat 223
pair @it ste -180
pair @it stinkt 291
pair @it studentenhuis 277
pair @it t 196
pair @it tafeltjes -313
pair @it te 228
pair @it teken -224
pair @it toch 192
pair @it tot 64
pair @it van -406
pair @it vor -411
pair @it wanner 228
pair @it war 157
pair @it werkdag -171
pair @it wil 146
pair @it zet 312
pair ^ , 212
pair ^ 0 -397
pair ^ @it -265
pair ^ aan 250
pair ^ adres 369
pair ^ afgelop 232
pair ^ afsprak -245
pair ^ al 106
pair ^ ben -67
pair ^ bestek -283
pair ^ bewonerskaart -258
pair ^ bij 127
pair ^ bom 270
pair ^ bsn -251
pair ^ dat -122
pair ^ de -168
pair ^ der 337
pair ^ dochter -221
pair ^ dossier -269
pair ^ een -342
pair ^ er 192
pair ^ feest 313
pair ^ fietspad 249
pair ^ gat 250
pair ^ geacht 335
pair ^ gebboort -222
pair ^ geboortedatum -316
pair ^ gebor -236
pair ^ geldt -203
pair ^ gen 215
pair ^ glas 285
pair ^ glasbak 287
pair ^ grofvuil 192
pair ^ hee 248
pair ^ het 65
pair ^ hier 154
pair ^ huis -247
pair ^ iemand 285
pair ^ is 132
pair ^ jullie -212
pair ^ k 225
pair ^ kaartnummer -289
pair ^ kan 238
pair ^ kermis -231
pair ^ kid -237
pair ^ kleurcod -271
pair ^ klopt 103
pair ^ kom 353
pair ^ kreg -213
pair ^ krijg -271
pair ^ kringlop 216
pair ^ kwoan 217
pair ^ kwon 208
pair ^ lang 355
pair ^ leerling -356
pair ^ lever 313
pair ^ loss 212
pair ^ mag 142
pair ^ melding -222
pair ^ met 272
pair ^ mevrouw 273
pair ^ mijn 176
pair ^ mitchell -240
pair ^ na 293
pair ^ naast 243
pair ^ namen 302
pair ^ nummer -405
pair ^ ondergrond 337
pair ^ onkruid 201
pair ^ onz -131
pair ^ op -283
pair ^ oud 336
pair ^ post 273
pair ^ putdeksel 203
pair ^ sind 147
pair ^ sms -238
pair ^ speelplein 349
pair ^ sta 263
pair ^ stat -310
pair ^ straatnaambord 280
pair ^ stur 292
pair ^ t 169
pair ^ terpstra 307
pair ^ tijden 145
pair ^ tis 155
pair ^ twed -257
pair ^ uit -259
pair ^ uitslag -290
pair ^ van 139
pair ^ verhuiz 349
pair ^ vestigingsnummer -254
pair ^ visa -236
pair ^ vor -321
pair ^ vraagj 254
pair ^ war 213
pair ^ we 251
pair ^ welk 146
pair ^ wij 122
pair ^ wil 224
pair ^ wit -236
pair ^ won 403
pair ^ zal -249
pair ^ ze -65
pair ^ zijn 246
pair ^ zon -198
pair ^ zwart -322
pair aalst , 241
pair aan @it 527
pair aan de -98
pair aan een 267
pair aan het -108
pair aan t 219
pair abc 0 -216
pair academie op 257
pair achter @it 325
pair achter het -217
pair achter ons 214
pair adres : 319
pair adres van 292
pair adres vanaf 154
pair adres was 214
pair af $ -187
pair akkerlan , 306
pair al 0 47
pair al aan -333
pair al de -209
pair al drie -244
pair al hel -297
pair al sind 176
pair al van 192
pair al wat 217
pair al wek 217
pair all dag 289
pair all vrijdag 247
pair allen @it -223
pair allen in 267
pair als @it -263
pair als buurtbewoner 207
pair als een 222
pair als er 220
pair als het 249
pair als ik -152
pair als vader -252
pair altijd een 291
pair altijd vor 262
pair ander $ 209
pair apothek , 190
pair appartement , 233
pair appartement op 205
pair augustus 0 -307
pair auto , 347
pair avond $ 275
pair baby , 231
pair bak $ -421
pair bak is 286
pair bc nar 203
pair begijnhof , 240
pair begint met -200
pair bel is 204
pair ben @it -207
pair ben gebor -336
pair ben ik -90
pair ben ingeschrev 289
pair ben net 246
pair ben van -205
pair ben verhuisd 228
pair ben woonacht 243
pair berkenlan 0 203
pair bestat sind -228
pair bestek 0 -283
pair betaald met -172
pair bewoner @it 273
pair bewoner van 285
pair bezwar teg 273
pair bib aan 211
pair bij 0 163
pair bij @it 336
pair bij familie 181
pair bij jullie -40
pair bij mij 193
pair bij mn 155
pair bij welk -219
pair binn ? 276
pair binn de 237
pair bis , -234
pair blauw @it -296
pair blijft hang -216
pair blijv $ 365
pair bom aan 179
pair bom op 300
pair borgerhout 0 221
pair bosweg 0 248
pair bov de 304
pair braderij , -319
pair brief $ 258
pair brief over -263
pair brievenbus , 239
pair brievenbus is 258
pair bsn 0 -138
pair bsn begint -200
pair burgerservicenummer 0 -237
pair bus 0 -232
pair bus stek 193
pair buurt $ 266
pair caf de 228
pair camionet met -181
pair cod , -236
pair cod van -227
pair container $ 208
pair covid , -242
pair dag $ 327
pair dag dicht 312
pair dag en -251
pair dak lekt 251
pair dan 0 -217
pair dan al -220
pair dan bij -326
pair dan de -223
pair dan ook 213
pair dar @it -376
pair dar een -233
pair dar elk 276
pair dar is 289
pair dar komt 207
pair dar ligt 252
pair dar mijn 245
pair dar ook 282
pair dar won 461
pair das dar 219
pair dat $ -191
pair dat al -263
pair dat allen 325
pair dat dat -303
pair dat er 115
pair dat kan -295
pair dat nog 208
pair dat pas -192
pair dat te -276
pair dat van 232
pair dat we -270
pair dat ze 276
pair de aanslag 297
pair de academie 257
pair de acceptgiro -225
pair de achterkant 292
pair de affich -236
pair de auto 268
pair de basisschol 232
pair de bel 313
pair de berm 308
pair de bewonerskaart -279
pair de bibliothek 250
pair de bieb -192
pair de brief -239
pair de brievenbus 282
pair de brug -206
pair de bur 181
pair de burgemeester -126
pair de bus 211
pair de buurt 184
pair de cod -214
pair de dag -214
pair de deur 235
pair de dijk -311
pair de eend 266
pair de feestzal -214
pair de garag 114
pair de gemeent -120
pair de gevel 337
pair de goud 374
pair de gratis -278
pair de hag 301
pair de hal -277
pair de heffing 292
pair de hel 20
pair de her 277
pair de hoek 342
pair de hond 112
pair de hur -244
pair de ingang 310
pair de kaart -258
pair de kapper 210
pair de kassa -308
pair de kermis -160
pair de kinder 260
pair de kringlop 234
pair de laatst -237
pair de lamp 186
pair de lantaarnpal 176
pair de leges -161
pair de lijnban 237
pair de lijst -243
pair de man 255
pair de markt -186
pair de men 253
pair de nieuw 54
pair de ondergrond 208
pair de oud -146
pair de overkant 245
pair de parkeerapp -250
pair de parkeervergunn -356
pair de parking -386
pair de pinautomat -235
pair de post 277
pair de put 209
pair de rijban 285
pair de sit 60
pair de slagbom -234
pair de speelpleinwerk -176
pair de stoep 137
pair de straatbarbecue -230
pair de supermarkt 165
pair de telefon -283
pair de trap 218
pair de tuin 121
pair de uitnod 157
pair de voedselbank 219
pair de voordeur 285
pair de vorig 325
pair de vuilbak 194
pair de vuilkar 211
pair de wacht -277
pair de wachttijd -313
pair de weg 43
pair de werf 172
pair de wet -212
pair de wijkagent 303
pair de zak 159
pair de zal -196
pair de zijkant 282
pair de zwan 182
pair den 0 -275
pair den @it -330
pair deur , 272
pair deur op 235
pair deur van -174
pair deurwaarder stond -248
pair diabetes @it -309
pair dicht , -283
pair die @it -323
pair die al -153
pair die bom 183
pair die in -186
pair die nieuw 262
pair die nog -169
pair die ook 192
pair die op 255
pair die zaterdag 250
pair die zelf 265
pair dien ik 221
pair dijk , -259
pair dochter @it -273
pair doet het 267
pair domicilie zet 236
pair dor ? -169
pair dor dat 280
pair dor de -122
pair dranghek 0 -250
pair drie @it -266
pair drie avond 210
pair drie dag -156
pair drie vier -260
pair dus $ 245
pair dus , 279
pair echt 0 -264
pair een @it -388
pair een appartement 203
pair een blauw 338
pair een cod -330
pair een container 280
pair een eig 207
pair een extra 324
pair een gezin -209
pair een hotel 197
pair een jong 349
pair een ker 233
pair een laadpal 235
pair een nieuw -226
pair een omgevall 216
pair een oud 342
pair een rommelmarkt 302
pair een schutting 244
pair een twed 275
pair een vriendin 245
pair een vrouw 202
pair een wachtwoord -235
pair een wespennest 151
pair een wrak -181
pair eend zijn 266
pair elk avond 258
pair elk dag -261
pair elk nacht 231
pair elk ochtend 221
pair en 0 -254
pair en @it -233
pair en daarna -303
pair en dan -204
pair en dar 196
pair en de 127
pair en ga 209
pair en ik -145
pair en k 262
pair en kinder 317
pair en krijg 148
pair en nog -141
pair en nooit 209
pair en ook -209
pair en trein -269
pair en trek 264
pair en uw -253
pair en we 235
pair en word -281
pair en wordt -244
pair er 0 -237
pair er @it -349
pair er al 294
pair er eigen 231
pair er hangt 308
pair er in -166
pair er ligg 259
pair er ligt 254
pair er niet 141
pair er nu -301
pair er op -90
pair er snoeihout 240
pair er stat -101
pair er zit 314
pair fietspad $ 238
pair fietspad verzakt 249
pair flat $ 201
pair fotos van -320
pair ga in 300
pair gan per 233
pair gan samenwon 214
pair gan we 195
pair gat de 206
pair gat het -239
pair gat niet 293
pair gat volgen -274
pair ge 0 -286
pair gebor ben -194
pair gebor en -207
pair gebor op -313
pair gebor te -170
pair gedateerd 0 -235
pair gedumpt naast 228
pair gegeven : -255
pair gehaald ? 288
pair gekocht en 286
pair gekopieerd uit -376
pair gekreg $ 162
pair gekreg , -290
pair gekreg over 218
pair gekreg van 316
pair geldig @it -172
pair geldt de -220
pair geleegd $ -119
pair geleverd word 278
pair gelof ik -266
pair gelukk $ 243
pair gen gehor -303
pair gen vergunn 285
pair gen water 215
pair genk $ 193
pair genk , 230
pair gent $ 204
pair gent en 200
pair geplakt uit -310
pair gevel van 357
pair gevraagd vor 366
pair geweigerd in -241
pair gewon , 235
pair gewon thuis 234
pair gewoond op 309
pair glas op 272
pair goed , -187
pair golf met -325
pair gordiaan 0 203
pair grag een 122
pair haagwind 0 -219
pair had een -256
pair hag van 229
pair hal , 175
pair hang in 315
pair hang op -216
pair hangt , -207
pair hangt @it -293
pair hangt aan 244
pair hangt in 219
pair har domicilie 236
pair heb de -288
pair heb gen 243
pair heb gewoond 309
pair heb ik 89
pair heb mijn 262
pair heb nik 308
pair hebb gen 285
pair hebb jullie 215
pair hebb nog 180
pair hebb ze 132
pair heeft @it -480
pair heeft als -257
pair heeft er -174
pair heeft het 261
pair hel dag 286
pair hel de 374
pair hem 0 281
pair het azc 288
pair het bord -340
pair het caf 354
pair het centrum -225
pair het comit -284
pair het dak 359
pair het districtshuis 197
pair het fietspad 310
pair het formulier -291
pair het gat 175
pair het gebouw 205
pair het hek 279
pair het in -297
pair het kind -253
pair het licht -273
pair het loket 211
pair het moet -232
pair het nar 174
pair het niet 263
pair het nieuw 217
pair het nog -256
pair het pand 206
pair het percel 276
pair het plantsoen 297
pair het putdeksel 210
pair het rijbewijs -214
pair het speeltuintj 208
pair het stadhuis -207
pair het trafohuisj 240
pair het voetpad 173
pair het water 198
pair het zo -265
pair het zwembad -238
pair hier mn -333
pair hij heeft -238
pair hij woont 291
pair hoe krijg 317
pair hoe lang -140
pair hoe lat 109
pair hoe zit 260
pair hoek van 247
pair hof van 251
pair hofj van 277
pair hog @it 295
pair hor $ 217
pair houd $ 237
pair huis $ 309
pair huis ( 234
pair huis , 105
pair huis . 283
pair huis @it 7
pair huis in 303
pair huis is 152
pair huis op 271
pair huis red 242
pair huis van 363
pair hur @it 263
pair hur sind 203
pair id van -267
pair iemand een -267
pair iet $ 232
pair iet op -266
pair ik , -99
pair ik 0 -241
pair ik : 299
pair ik @it -502
pair ik al 153
pair ik ben -77
pair ik bij -207
pair ik blijf 188
pair ik dan -106
pair ik dus 219
pair ik een 243
pair ik en 224
pair ik ga 352
pair ik gebor -239
pair ik het -311
pair ik hur 267
pair ik kan 230
pair ik leegstandsheff 184
pair ik me 237
pair ik mijn -228
pair ik moet 250
pair ik niet -216
pair ik nog 114
pair ik nou 285
pair ik nu 311
pair ik ook 293
pair ik recht -224
pair ik slap 278
pair ik sta 179
pair ik van 265
pair ik verhur 257
pair ik vind -213
pair ik wacht -176
pair ik wet -301
pair ik wil 291
pair ik won 130
pair ik word -395
pair ik zet 259
pair ik zit 337
pair in 0 -343
pair in bij 322
pair in brugg -289
pair in een 170
pair in hel -148
pair in het -153
pair in leuv -261
pair in mijn -150
pair in nederland 286
pair in onz 393
pair in op 148
pair in t -244
pair in uw -142
pair in zal 228
pair in zijn 227
pair ingang van 289
pair ingeschrev op 256
pair inschrijv $ 266
pair inschrijv @it -296
pair inschrijv op 241
pair is $ -98
pair is , -225
pair is 0 -341
pair is bij 318
pair is blijv -275
pair is dar 158
pair is de 117
pair is dicht 161
pair is dof -254
pair is een 287
pair is er -254
pair is gebor -213
pair is gen -242
pair is goed -279
pair is het 325
pair is in 394
pair is mijn 99
pair is niet 355
pair is opengebrok 201
pair is opgericht -172
pair is stuk -242
pair is t -228
pair is toch 271
pair is van -371
pair is vor -263
pair is ze -250
pair jan 0 -286
pair jan @it 249
pair jar , -196
pair jar en 232
pair jar in 175
pair jar niet 170
pair je 0 -300
pair je die 298
pair je er 263
pair jong stel 349
pair juist ? -193
pair juli 0 201
pair jullie , -241
pair jullie @it -256
pair jullie de 246
pair jullie hebb 271
pair jullie iet 317
pair jullie of 158
pair jullie sit -300
pair jullie webwinkel -216
pair juni , 260
pair juni 0 -401
pair juni een 189
pair k weun 230
pair k won 226
pair kaartnummer @it -227
pair kamp $ -252
pair kan dat -153
pair kan het 295
pair kan mijn 155
pair kan ze -268
pair kanaaldijk @it 323
pair kapellestrat 0 193
pair kapelstrat 0 290
pair kapot $ -230
pair kapot , 284
pair kapot en -225
pair kapot lantaarn 302
pair kapper $ 244
pair kapper , 268
pair kerk op 268
pair kerkstrat 0 234
pair kermis op -183
pair kessel lo 153
pair keuk @it 256
pair kid $ -220
pair kid id -316
pair kind $ 283
pair kind @it -364
pair kinder $ 152
pair knippert $ 307
pair kom , 260
pair kom @it -220
pair kom hal 313
pair komt da 241
pair komt dat -302
pair komt de 196
pair komt sted 218
pair komt vanaf 250
pair koolmijnlan 0 -303
pair kot in 198
pair kreg @it -211
pair krijg @it -285
pair krijg ik -168
pair kringlop @it 223
pair kunn niet 220
pair kunt ge 156
pair kunt u -149
pair kwoan in 217
pair lad en 312
pair lamp @it -335
pair lamp kapot -178
pair lamp uit 268
pair lan van 421
pair lang $ -217
pair lang @it 384
pair lang duurt -203
pair lantaarn uit 308
pair las ik -242
pair lat $ -316
pair leegstandsheff $ 184
pair les ik -208
pair levenslicht op -248
pair ligg $ 231
pair ligg , 286
pair lijnban , 237
pair lijst van -188
pair liter @it -231
pair lm , 240
pair locatie : 248
pair loopt over 289
pair los $ 259
pair loss stoeptegel 207
pair m , -349
pair maand of -209
pair maart 0 195
pair mag @it -240
pair mag da -230
pair mag dar 327
pair mag dat 86
pair mag die -347
pair mag een -112
pair mag ik 68
pair mama @it -267
pair mar al 217
pair mar bij 201
pair mar dar 250
pair mar de -156
pair mar een -255
pair mar er 249
pair mar hij -252
pair mar ik 35
pair mar met 211
pair mar nar 259
pair matrass en 197
pair mc $ -369
pair me dochter -210
pair mee $ -268
pair mee nar -178
pair meegepakt $ 191
pair meld ik 263
pair mener van -161
pair mer $ -141
pair mer , 340
pair mer . 266
pair mer bij -174
pair met 0 181
pair met @it -486
pair met de 115
pair met mijn 98
pair met ne -191
pair met neg -200
pair met twee 137
pair mij , -207
pair mij : 306
pair mij @it 311
pair mij bell 241
pair mij in 279
pair mij op 214
pair mij thuis 276
pair mij vor 280
pair mijn @it -338
pair mijn aangift 227
pair mijn adres 333
pair mijn auto -329
pair mijn bed 279
pair mijn bsn -232
pair mijn bur 189
pair mijn buurvrouw 302
pair mijn domicilie 158
pair mijn eid -399
pair mijn ex 224
pair mijn geboortedatum -292
pair mijn hond 286
pair mijn huis 348
pair mijn huurcontract 239
pair mijn kelder 291
pair mijn kot 261
pair mijn living 347
pair mijn moeder 158
pair mijn nieuw 282
pair mijn post 243
pair mijn postcod 240
pair mijn ram 314
pair mijn thuisadres 216
pair mijn velo 210
pair mijn vergunn -346
pair mijn voordeur 359
pair mijn vriend 263
pair mijn woning 320
pair mijn zon -158
pair mijn zus 242
pair milieustrat @it 195
pair mn @it -181
pair mn ex 195
pair mn man -266
pair mn rijbewijs -206
pair moeder @it -238
pair moeder heeft -375
pair moeder woont 259
pair moest de -271
pair moet @it -258
pair moet dar -229
pair moet dat 353
pair moet de 121
pair moet een -277
pair moet er 290
pair moet hij 223
pair moet ik -152
pair moet ne 249
pair moet t -273
pair moet toch -247
pair moet weg 322
pair moet wij 212
pair moet zijn 256
pair mog er 262
pair mog nar 217
pair moogt mij 241
pair muziek $ -228
pair na het -311
pair na vier 182
pair naast @it 360
pair nam : -180
pair nam stat 217
pair namen de 231
pair nar @it 483
pair nar gas 293
pair nar het -176
pair nar huis 130
pair nar jullie -180
pair nar mij 268
pair nar mijn 282
pair nar ons 156
pair nar sint 279
pair nar t 276
pair nar war 217
pair national @it -389
pair ne ker 226
pair ne put 226
pair neg 0 -222
pair net verhuisd 286
pair niet , -222
pair niet 0 114
pair niet ? 219
pair niet aan -208
pair niet bij -218
pair niet in -207
pair niet mer -54
pair niet open 274
pair niet uit -235
pair niet wat -322
pair nieuw $ -268
pair nieuw adres 90
pair nieuw huis 150
pair nik aan 256
pair nodig , 174
pair nog aan 282
pair nog altijd 277
pair nog dor -306
pair nog een -251
pair nog gen 283
pair nog ingeschrev 209
pair nog niet -235
pair nog op 291
pair nog wel -225
pair nou een 245
pair nu @it 442
pair nu al -248
pair nu bij -272
pair nu in 274
pair nu op 341
pair nul twee -204
pair nummer 0 81
pair nummer van -312
pair ocmw $ 267
pair of 0 -324
pair of @it -131
pair of aan -194
pair of dat -274
pair of is -161
pair of mag -276
pair of moet -180
pair of pas -232
pair of volstat -216
pair om 0 -311
pair om de 272
pair om het 285
pair omhog , -232
pair onder het 216
pair ondergrond container 235
pair ons eig 299
pair ons gezin 196
pair ons huis 90
pair ons ma 210
pair ons nieuw 223
pair ons op 207
pair ons thuis 256
pair onz boekhandel 229
pair onz dochter -231
pair onz tuin 247
pair onz vzw 284
pair ook al -215
pair ook in 206
pair op $ 185
pair op 0 -370
pair op @it 402
pair op de -238
pair op en -289
pair op gordiaan 203
pair op het -20
pair op jullie -340
pair op kamp -249
pair op kot 321
pair op mijn -219
pair op mn -280
pair op pagina -209
pair op slot 311
pair op strat 173
pair op te 240
pair op zaterdag 244
pair open $ 290
pair open ? 242
pair open @it -271
pair open monumentendag 245
pair opening van 230
pair opgericht op -172
pair ophal $ 231
pair oud @it 195
pair oud adres 361
pair oud zwembad 258
pair over @it 218
pair over de 224
pair over het -157
pair pagina 0 -209
pair pand @it 261
pair parkeert elk 240
pair parker $ 182
pair parking van -324
pair parochiezal @it 238
pair pas @it -225
pair peeter , 291
pair per 0 298
pair per maand -209
pair pincod van -276
pair plat ? 373
pair populierenlan 0 -315
pair post van 206
pair post vor 185
pair postcod 0 262
pair prin @it 326
pair procent , -191
pair recht op -284
pair recht over 154
pair recht tegenover 223
pair rechtover @it 232
pair repair caf 211
pair rest van 268
pair ria , 276
pair rijbewijs , -210
pair rijdt elk -258
pair riool $ 202
pair rod , 320
pair roeselar , 243
pair rommelmarkt zondag 314
pair rond @it 340
pair s avond 299
pair s nacht 280
pair sam met 258
pair samenwon op 214
pair schef $ -306
pair schev pal 306
pair schrijv op 239
pair sectie @it -256
pair september op 234
pair sind 0 -348
pair sind juni 207
pair sind kort 291
pair sind vorig 178
pair sint @it 303
pair sit $ -154
pair sleutel ligt 271
pair sleutel van 258
pair slot $ 276
pair sms @it -189
pair snap ik -296
pair snoeihout gehaald 240
pair speelplein @it 239
pair speeltuin @it 263
pair stad een -271
pair stan $ -124
pair stan ? 244
pair stan altijd 262
pair stan nog 306
pair stan nu 241
pair stat 0 -338
pair stat ? 160
pair stat altijd 231
pair stat elk 219
pair stat er -37
pair stat in -222
pair stat leg 184
pair stat nar 217
pair stat nog 154
pair stat nu 269
pair stat op -256
pair stat te 435
pair station , -265
pair sted bij 218
pair steenweg op 243
pair sticker op -212
pair stoel 0 -301
pair stoep $ 183
pair stoep , 136
pair stoep vor 196
pair stond hier -248
pair stort op -238
pair straatbarbecue : -230
pair strat , 226
pair strat @it 291
pair strat dicht 238
pair studentenhuis $ 277
pair stuk vor 272
pair stuurt iederen 242
pair t centrum 228
pair t is 255
pair t meisj -297
pair te 0 354
pair te hal 240
pair te vel -234
pair te zien 269
pair teg de -216
pair tegenover @it 406
pair tel 0 219
pair ter @it 312
pair ter plat 242
pair ter wereld -237
pair thuis $ 330
pair thuis ( 266
pair thuis , 284
pair thuis : 168
pair thuis op 190
pair thuisbezorgd word 273
pair thv @it 180
pair tijden de 140
pair toch $ 154
pair toch ? -108
pair toch in 259
pair toch niet -326
pair toch op 290
pair toe $ 323
pair tot aan 383
pair tot september 234
pair tot wanner -238
pair trekt bij 184
pair trouw 0 -247
pair tuin , 220
pair tuinhuis @it -256
pair turnhoutseban 0 227
pair twed @it -257
pair twed ker 233
pair twed verblijf 204
pair twee ker -207
pair typ 0 -303
pair u de 290
pair u of -276
pair uit aan 181
pair uit de 147
pair uit het 227
pair uit mijn -425
pair uit te 273
pair uit tuss 251
pair uit vor -244
pair utrecht , 239
pair uur s 238
pair uw collega -211
pair uw sit -250
pair van $ -111
pair van 0 -311
pair van @it 200
pair van dat -148
pair van de -58
pair van den -385
pair van die -288
pair van duo -297
pair van een 312
pair van hem 281
pair van hun 166
pair van jullie 224
pair van mij -255
pair van mn -325
pair van ons -152
pair van onz -139
pair van parkeergarag 222
pair van vor -164
pair vanaf maandag 236
pair vanaf volgend 259
pair vanaf wanner -267
pair vel , -213
pair vergunn ? -198
pair vergunn gevraagd 229
pair vergunn nodig 208
pair verhuisd binn 237
pair verhuisd nar 179
pair verhuisd van 247
pair verhuiz doorgev 341
pair verkeersbord $ 237
pair verleng . -246
pair verslag van -250
pair verstopt , 212
pair vier @it -258
pair vlakbij @it 297
pair voetpad vor 202
pair vol , 392
pair volgen @it -252
pair volgen de -236
pair volgen het -371
pair volgend wek 230
pair voordeur , 231
pair vor $ 261
pair vor 0 -286
pair vor @it 354
pair vor de -3
pair vor een -199
pair vor iederen -154
pair vor inschrijv 278
pair vor men -195
pair vor mijn 95
pair vor ons 162
pair vorig bewoner 256
pair vorig jar -191
pair vorig wek 117
pair vriend @it 203
pair waard van 215
pair wacht al -290
pair wanner gat 333
pair wanner kan -281
pair wanner kom 248
pair wanner wordt 200
pair want ik -249
pair war : 248
pair war ik 39
pair war kan -120
pair was het 212
pair was t -205
pair wat nu -237
pair water bij 211
pair we @it -216
pair we er 238
pair we gan 301
pair we nar 261
pair we will 205
pair we won 353
pair we zijn 300
pair we zit 223
pair webwinkel vor -216
pair weekend , 230
pair weg $ 160
pair weg ter 218
pair wek , 153
pair wek gen 327
pair welk is -256
pair welk wijk 310
pair wereld gekom -278
pair werk aan -211
pair werk van -298
pair wespennest in 151
pair wet ik -222
pair wettelijk gan 214
pair wie komt 190
pair wij @it 213
pair wij aan 240
pair wij dar 219
pair wij trouw -292
pair wij will 61
pair wij won 80
pair wij zit 368
pair wijk , 253
pair wil een 248
pair wil het 234
pair wil ik 234
pair wil mijn -298
pair wilhelminastrat 0 251
pair will een 168
pair will met 284
pair will op 280
pair will wettelijk 214
pair wit @it -356
pair won , 32
pair won @it 317
pair won ik 175
pair won in 142
pair won nu 207
pair won op 164
pair wonend @it 284
pair woning ( 228
pair woonacht @it 279
pair woont , 219
pair woont @it 405
pair woont allen 216
pair woont er 235
pair woont in 209
pair woont op 199
pair word , -127
pair word bij 201
pair word nar 200
pair word op 207
pair wordt @it 277
pair wordt er 207
pair wrak met -196
pair xn $ 203
pair xt $ 286
pair zag ik 263
pair zaterdag $ 196
pair zaterdag krijg 226
pair zaterdag open 168
pair ze @it -461
pair ze aan 261
pair ze dan -250
pair ze de 155
pair ze is -205
pair ze will 266
pair ze woont 162
pair ze zijn 237
pair zegt @it -251
pair zegt dat 140
pair zegt de -209
pair zegt hij -350
pair zegt ie -210
pair zelf op 105
pair zet ? -327
pair zie ik -225
pair zien $ 238
pair zij heeft -256
pair zij is -179
pair zijn , -180
pair zijn . -152
pair zijn @it -256
pair zijn met 320
pair zijn verhuisd 237
pair zit @it 319
pair zit een 111
pair zit ik 175
pair zit nu 165
pair zit op 264
pair zit toch 290
pair zit tot 234
pair zit verstopt 228
pair zo stat -241
pair zomer $ 232
pair zon 0 -268
pair zondag : 247
pair zonder vergunn -128
pair zoontj @it -267
pair zou ik -271
pair zwan , 161
pair zwembad $ -181
self aakstraat 301
self aan -487
self acacialaan 140
self achterom 251
self achterweg 300
self altijd -234
self ambachtsweg 228
self anjelierln 255
self april -493
self artikel -416
self augustus -485
self baan 213
self balie -353
self balijelaan 312
self bartoklaan 359
self beatrixstr 215
self ben -502
self bergmolenbos 314
self bergselaan 223
self berkenbosstraat 244
self betalingskenmerk -370
self beverstraat 209
self bijlage -259
self bloemgracht 211
self boomsesteenweg 305
self bremstraat 163
self brink 324
self brinken 275
self bruggen 241
self brusselsesteenweg 252
self bsn -574
self burgerservicenummer -356
self bus 799
self buslijn -255
self camionette -487
self code -306
self coordinaten -179
self creditcard -112
self dan -229
self dat -247
self dec -238
self december -194
self den -490
self diestsebaan 230
self dijk 233
self dijkgraaf 349
self dorp 374
self dorpsstraat 497
self dossier -402
self dries 297
self dwarsweg 226
self dyk 228
self een -278
self eikenlaan 361
self elzenstraat 254
self emmalaan 285
self error -303
self esdoornlaan 201
self factuur -230
self factuurnummer -209
self februari -487
self fortstraat 315
self fout -273
self foutcode -252
self galenstraat 249
self ganzebloem 225
self ganzerik 372
self gasthuisstraat 322
self gentsesteenweg 173
self gierle 248
self giro -265
self goghstraat 350
self gordiaan 199
self gracht 262
self grensweg 233
self grift 264
self groep -475
self grutto 293
self halskade 280
self haringvliet 282
self haven 301
self havenhoofd 260
self havikshorst 222
self hazelaarstraat 332
self heb -255
self hebben -260
self heeft -412
self heikant 268
self hendrikkade 273
self hertogstraat 262
self het -267
self heuvelstraat 276
self hoef 261
self hofstade 233
self hogeweg 332
self holland 251
self hoofdstraat 150
self hoog 239
self hoogpoort 292
self hoogstraat 409
self hoogveld 338
self hoven 397
self huisnr 274
self huisnummer 305
self identiteitskaart -265
self ieperstraat 259
self industrielaan 320
self industrieweg 251
self insz -273
self ipv -288
self jan -264
self jansstraat 204
self januari -259
self juli -386
self juni -511
self kaai 298
self kaart -110
self kaartnr -304
self kaartnummer -286
self kamer -122
self kanaaldijk 172
self kapelleveld 211
self kapelstraat 456
self kastanjehof 215
self kasteeldreef 303
self kenmerk -278
self kenteken -224
self kerk 319
self kerkakker 250
self kerkebuurt 266
self kerkpad 204
self kerkplein 279
self kerkring 316
self kerkstraat 250
self kloosterstraat 191
self koetsiersweide 302
self kolkweg 184
self koolmijnlaan 204
self korenbloem 352
self kost -349
self kouter 326
self kwartelhof 246
self larixhof 212
self leemstraat 223
self leopoldlaan 329
self lid -307
self lijn -470
self lijsterbes 245
self lijsterbeslaan 381
self lijsterbesplantsoen 219
self lindelaan 167
self lindelei 231
self linden 361
self lindeplein 216
self lindestraat 401
self lokaal -261
self loket -468
self maar -361
self maart -519
self machine -226
self markt 421
self marktplein 241
self mastercard -229
self mauritsstraat 229
self mauritsweg 224
self mededeling -298
self meent 325
self meerdervoort 234
self meerkoetstraat 240
self mei -669
self meidoornlaan 202
self meidoornstraat 176
self meijhorst 292
self melding -241
self meldingsnummer -267
self merelhof 174
self met -766
self mijn -200
self minstens -224
self model -343
self molendam 247
self molenhoek 228
self molenstraat 310
self molenweg 149
self mors 264
self naamsestraat 182
self naar -268
self nekkerspoel 284
self nen -289
self nering 301
self niet -313
self nieuwstraat 275
self nijverheidskaai 265
self nijverheidslaan 238
self noard 328
self nog -438
self noord 343
self noorderhagen 260
self november -563
self nummer 230
self nummerplaat -414
self ogm -309
self okt -392
self oktober -270
self oranjehof 272
self oudlandsedijk 256
self paal -212
self pagina -262
self parallelweg 372
self parklaan 230
self pastorijdreef 334
self pietersnieuwstraat 227
self pijlkruid 296
self pin -287
self pincode -217
self plaat -387
self plein 207
self poort 308
self populierenlaan 466
self postcode -490
self postcodegebied -263
self pottenbakkersstraat 299
self potterlaan 252
self provinciebaan 227
self raadhuisplein 342
self ral -271
self ratelaar 303
self reigerlaan 198
self rietdekkerstraat 178
self rij -211
self rijbewijs -220
self rijbewijsnr -213
self rijksregister -232
self rijksweg 249
self rijn 297
self rijselstraat 253
self roellstr 257
self rozemarijn 261
self rozenlaan 250
self ruyterkade 209
self schaepmanlaan 354
self schoolstraat 172
self schuttersvest 290
self sept -294
self september -310
self sinds -478
self singel 336
self slingerbos 292
self slotermeerln 189
self slotlaan 289
self sluisstraat 175
self sluisweg 210
self spoorstraat 369
self sportlaan 292
self spui 327
self staat -434
self statiestraat 302
self stationsplein 293
self stationsstraat 281
self stationswg 214
self steenweg 370
self sterrebosdreef 180
self stond -246
self stuk -257
self talmastraat 353
self tegen -285
self telgterweg 200
self tinnegieter 263
self tjalk 294
self tolhuisstraat 337
self torenstraat 404
self tot -377
self trekvaart 290
self trisomie -290
self tuin 268
self tulpstraat 221
self tureluur 302
self turnhoutsebaan 327
self tussen -313
self type -421
self uit -507
self unit 368
self vak -275
self van -1028
self vanaf -385
self veld -300
self veldekensstraat 325
self veldstraat 178
self veldwegel 216
self verlaat 298
self vermeerstraat 322
self vest 339
self visa -204
self vismarkt 229
self vissersdijk 162
self vlasakker 238
self vlierlaan 213
self vlierstraat 263
self volgnummer -283
self voor -498
self voorstreek 355
self vossenhoek 235
self waalkade 179
self wal 371
self was -322
self waterviolier 289
self week -396
self weg 406
self weverstraat 376
self wezelkamp 206
self wieken 333
self wilgenlaan 225
self wilgenroosstraat 270
self wilgenstraat 275
self wilhelminastraat 279
self wordt -234
self zaak -257
self zaal -382
self zand 223
self zandberg 209
self zandpad 286
self zandstraat 336
self zandzoom 299
self zavelstraat 250
self zegt -288
self zijn -271
self zilverschoon 272
self zomerdijk 196
self zone -371
self zonnebloemstraat 158
self zoon -281
self zuid 329
self zuidstraat 274
self zwanenveld 288
skip ( ) 163
skip ( , 324
skip ( @it -301
skip ) ) -248
skip ) @it -368
skip ) dranghek -250
skip ) is 169
skip , , 125
skip , . -24
skip , 0 184
skip , : 392
skip , ? 129
skip , @it -223
skip , aalst 244
skip , aan -139
skip , adres 241
skip , bel 170
skip , ben 137
skip , bred -252
skip , bur 322
skip , da -266
skip , dan -201
skip , dar -146
skip , den 250
skip , deur 306
skip , die -324
skip , doet -179
skip , en -112
skip , er -310
skip , gan 203
skip , gat -164
skip , gen 268
skip , genk 295
skip , gent 213
skip , heb -245
skip , hebb 361
skip , heeft -58
skip , hel 129
skip , hij -195
skip , hoe -136
skip , is 55
skip , jar -233
skip , je 217
skip , jt 250
skip , jullie 191
skip , k 214
skip , kessel 151
skip , kunn 396
skip , loker 356
skip , m -252
skip , man 261
skip , met 468
skip , mijn -155
skip , nieuw 329
skip , nu 230
skip , om 247
skip , oostend 161
skip , op -256
skip , open -261
skip , reken -271
skip , roeselar 250
skip , sind 228
skip , t 273
skip , te 93
skip , wanner -260
skip , was -211
skip , weun 215
skip , wil 303
skip , will 180
skip , won 314
skip , wordt 217
skip , ze -190
skip , zet 259
skip , ziet -311
skip , zit -161
skip , zo -260
skip , zx 219
skip 0 ) -169
skip 0 , 103
skip 0 . 487
skip 0 0 94
skip 0 : 179
skip 0 @it -209
skip 0 aan -152
skip 0 al -189
skip 0 allebei -358
skip 0 als -297
skip 0 ben -261
skip 0 betaald -253
skip 0 bij -282
skip 0 dat -421
skip 0 de -445
skip 0 den -323
skip 0 drie -187
skip 0 dus -199
skip 0 een -140
skip 0 er -190
skip 0 geldig -230
skip 0 gemeld -242
skip 0 hel -234
skip 0 ik -206
skip 0 in -53
skip 0 is -55
skip 0 kan -241
skip 0 kind -274
skip 0 klopt -270
skip 0 lo 151
skip 0 maand -209
skip 0 mag -237
skip 0 mar -303
skip 0 met -223
skip 0 moest -282
skip 0 nar 212
skip 0 niet 239
skip 0 of -368
skip 0 om -333
skip 0 ook -227
skip 0 op -250
skip 0 over -256
skip 0 paspoort 287
skip 0 rijdt -224
skip 0 snap -228
skip 0 stat -265
skip 0 tot -304
skip 0 uit 309
skip 0 utrecht 222
skip 0 van 6
skip 0 vergunn -218
skip 0 volgen -275
skip 0 vor -398
skip 0 welk -207
skip 0 wij 140
skip 0 won 219
skip 0 wonend 255
skip 0 woont 269
skip 0 zak -234
skip 0 zaterdag -221
skip 0 zo -153
skip : $ 128
skip : , 403
skip : @it -362
skip : adres 278
skip : de -149
skip : er -355
skip : ik -248
skip : van 283
skip : won 241
skip @it ! -275
skip @it $ -113
skip @it . -397
skip @it 0 -92
skip @it : 345
skip @it ? -114
skip @it aalst 231
skip @it aan -167
skip @it al 270
skip @it augustus -178
skip @it bij 133
skip @it blank 168
skip @it borgerhout 319
skip @it bov 274
skip @it bus -252
skip @it dan -305
skip @it dar 315
skip @it dat 281
skip @it de 71
skip @it dez -268
skip @it die 142
skip @it dor -385
skip @it draait 235
skip @it een 267
skip @it en -17
skip @it er -200
skip @it gen -159
skip @it gent 229
skip @it grag -203
skip @it heb 349
skip @it hebb 173
skip @it heeft 147
skip @it hoevel 300
skip @it hun 286
skip @it ik 167
skip @it is -91
skip @it januari -219
skip @it kan 258
skip @it krijg 81
skip @it kunt -283
skip @it mar 88
skip @it mijn 229
skip @it moet -74
skip @it na 331
skip @it ne 268
skip @it neg -230
skip @it niet -133
skip @it nu 335
skip @it of -231
skip @it op -96
skip @it open 204
skip @it paspoort -362
skip @it per -316
skip @it stat -165
skip @it te -300
skip @it toch -170
skip @it tot 202
skip @it tr 248
skip @it u -309
skip @it uw -261
skip @it van -158
skip @it vergunn 253
skip @it verstopt 228
skip @it verzoekt 289
skip @it vor -173
skip @it wanner -222
skip @it war 238
skip @it wek 259
skip @it wet 240
skip @it wij -122
skip @it wil 112
skip @it word 232
skip @it zegt -290
skip @it zich -252
skip @it zit -259
skip @it zoek 185
skip @it zou -261
skip ^ $ 324
skip ^ , 313
skip ^ . 108
skip ^ 0 -362
skip ^ ? 231
skip ^ @it -149
skip ^ aan 292
skip ^ aanvrag -264
skip ^ adres 149
skip ^ bankstel 231
skip ^ ben -152
skip ^ betaald -158
skip ^ bib -186
skip ^ bom 237
skip ^ brief -223
skip ^ bsn -188
skip ^ bur 321
skip ^ buurman 226
skip ^ buurvrouw 284
skip ^ container 213
skip ^ dar 219
skip ^ dat 260
skip ^ datum -292
skip ^ doen 250
skip ^ domicilie 155
skip ^ doorgev 284
skip ^ drie -158
skip ^ een -277
skip ^ en -197
skip ^ er 151
skip ^ ex 224
skip ^ ga 203
skip ^ gebor -332
skip ^ gedumpt 218
skip ^ gen -225
skip ^ gevraagd 317
skip ^ gezin 201
skip ^ grag 188
skip ^ hang 270
skip ^ hangt 192
skip ^ heb 258
skip ^ heeft -190
skip ^ het -84
skip ^ hoe 221
skip ^ hoogt 173
skip ^ hous 299
skip ^ huis 45
skip ^ hur 151
skip ^ huurcontract 239
skip ^ id -351
skip ^ is 187
skip ^ ja 266
skip ^ jullie 167
skip ^ kan 250
skip ^ kapel -242
skip ^ klag 304
skip ^ kost -347
skip ^ kunt 220
skip ^ lang -224
skip ^ lantaarn 415
skip ^ lat 266
skip ^ ligg 202
skip ^ ligt 321
skip ^ mar 162
skip ^ meisj -297
skip ^ mij 145
skip ^ mijn -212
skip ^ mn -412
skip ^ moet 231
skip ^ moogt 222
skip ^ nar 240
skip ^ ne 271
skip ^ of -220
skip ^ ons 170
skip ^ op 91
skip ^ oud -181
skip ^ ouder 116
skip ^ over 382
skip ^ parkeert 231
skip ^ pas -315
skip ^ paspoort 273
skip ^ postcod 240
skip ^ put 303
skip ^ rijdt -235
skip ^ sta 165
skip ^ stond -203
skip ^ stopt -439
skip ^ t 383
skip ^ te 82
skip ^ tegenover 346
skip ^ thuisadres 216
skip ^ trek 209
skip ^ trouw -194
skip ^ uit 245
skip ^ uur -244
skip ^ van -176
skip ^ vergunn -346
skip ^ verhur 301
skip ^ verzakt 249
skip ^ vor 142
skip ^ vorig 136
skip ^ vraagt -236
skip ^ vrouw 268
skip ^ wacht -219
skip ^ water 225
skip ^ weg 271
skip ^ welk -263
skip ^ werd -215
skip ^ werk 241
skip ^ wethouder 247
skip ^ weun 237
skip ^ wijkagent 294
skip ^ wil -237
skip ^ won 17
skip ^ woont 256
skip ^ zal -255
skip ^ zaterdag 264
skip ^ zegt -244
skip ^ zijn 138
skip ^ zit 527
skip ^ zon -284
skip ^ zoontj -217
skip ^ zus 311
skip aalst is 204
skip aan $ -91
skip aan , 374
skip aan . 252
skip aan achterkant 292
skip aan deur 298
skip aan en 254
skip aan fietspad -263
skip aan gev -250
skip aan goed 271
skip aan in 146
skip aan is 261
skip aan kassa -233
skip aan of -268
skip aan overkant 245
skip aan weg -201
skip academie @it 257
skip achter huis 240
skip adres , 332
skip adres 0 258
skip adres @it 312
skip adres mij 357
skip aert @it 205
skip affiches de 231
skip afsprak 0 -203
skip afsprak @it -274
skip al , -243
skip al @it -201
skip al dicht 312
skip al is -281
skip al jar 270
skip al ker -261
skip al maand 184
skip al nar 272
skip albert , 222
skip als , -383
skip als een 210
skip als meld 215
skip als van 283
skip altijd , 258
skip altijd mijn 280
skip altijd zijn -221
skip ander ? 223
skip apothek @it 172
skip appartement @it 177
skip augustus , -141
skip auto 0 238
skip bakker @it 288
skip ban @it 201
skip bedrag 0 -306
skip begijnhof @it 240
skip begint neg -200
skip bel $ 249
skip ben 0 -182
skip ben met -341
skip ben nar 142
skip ben nieuw 284
skip ben thuis 212
skip berm $ 228
skip best de 330
skip bestat 0 -228
skip betaald @it -184
skip bewoner $ 277
skip bewoner @it 266
skip bewonerskaart mijn -235
skip bewonerskaart nummerplat 303
skip bij ? 156
skip bij @it 325
skip bij aan 207
skip bij als 265
skip bij bank -217
skip bij meld 249
skip bij of -256
skip bij op 427
skip bij ouder 186
skip bij overbur 309
skip bij thuis 306
skip bij vriend 243
skip binn de 275
skip binn lijnban 237
skip blauw $ 296
skip blijft op -194
skip bom @it 236
skip bom het 282
skip bord de -226
skip borgerhout 0 221
skip braderij en -319
skip brand $ 276
skip brief de -263
skip brief nar 187
skip brief over 219
skip brievenbus kapot 258
skip bsn met -200
skip bur @it 240
skip burgemeester ? -242
skip bus en -189
skip bus op 305
skip bushokj @it 233
skip buurtbewoner ik 207
skip buurthuis @it 257
skip caf zwan 182
skip camionet @it -181
skip cijfer , -183
skip container @it 142
skip containerpark @it 279
skip dag $ 303
skip dak @it 261
skip dan 0 -253
skip dan ? -198
skip dan de -247
skip dan in -274
skip dan jullie -262
skip dar $ 270
skip dar dag 276
skip dar de 138
skip dar ik 297
skip dar van -235
skip dar vor 301
skip dar won 184
skip dat , -201
skip dat 0 -257
skip dat ? 66
skip dat al -222
skip dat dan -280
skip dat de 91
skip dat die -357
skip dat dus -255
skip dat in 192
skip dat mag -247
skip dat of 125
skip dat op 315
skip dat toch 211
skip dat ze -184
skip dat zijn -241
skip de $ 97
skip de ( 268
skip de ) 253
skip de . -176
skip de @it 20
skip de aan 266
skip de bak 328
skip de bewoner 78
skip de bij 257
skip de blijft -266
skip de brug -119
skip de dag 313
skip de de -211
skip de dicht 236
skip de dus -145
skip de een -397
skip de en -148
skip de er -224
skip de ernaast 322
skip de gedan -211
skip de gevall 239
skip de ging -209
skip de grag 229
skip de hangt -220
skip de heeft -288
skip de houdt 274
skip de in 86
skip de kaart -255
skip de kan 173
skip de komt -167
skip de lang 226
skip de lat -358
skip de ligg 236
skip de nar 163
skip de of -199
skip de recht 213
skip de stek 193
skip de stur 194
skip de te 273
skip de tegenover 251
skip de ter 187
skip de toch -237
skip de wil 242
skip de won 353
skip de zak 173
skip de zegt -254
skip de zit 296
skip den @it -209
skip den over -285
skip den van -213
skip deur de -189
skip deur ik 213
skip deurwaarder hier -248
skip diabetes , -323
skip die $ 273
skip die 0 -196
skip die het -277
skip die hor 289
skip die is -216
skip die ons -271
skip die op 228
skip die vor -213
skip districtshuis @it 197
skip dochter 0 214
skip dochter @it -196
skip dochter heeft -231
skip dod op 299
skip doen de 331
skip dranghek ) -250
skip drie , 271
skip drie een -284
skip dus $ -246
skip dus , 149
skip dus @it -244
skip een ! 259
skip een $ -163
skip een , 194
skip een . -80
skip een 0 -401
skip een @it -411
skip een achter 228
skip een afvalpas 198
skip een bij -131
skip een brief 233
skip een dat 222
skip een die 285
skip een een 198
skip een en 186
skip een in 197
skip een los 265
skip een met -75
skip een nar 159
skip een niet 268
skip een op 156
skip een stel 349
skip een van -189
skip een verkeersbord 237
skip een vor -93
skip een zet -295
skip eid , -315
skip eid 0 -271
skip eig $ 204
skip eig , 286
skip en $ -359
skip en , -105
skip en . 193
skip en 0 -388
skip en : 297
skip en @it -169
skip en ander -251
skip en de 119
skip en elk 324
skip en er 128
skip en heb -226
skip en hebb 262
skip en het 283
skip en in -149
skip en is 69
skip en kotbas 294
skip en nog -121
skip en op -171
skip en stat 161
skip en van -295
skip en wet -260
skip en won 309
skip er $ -106
skip er aan 360
skip er bij -229
skip er de -280
skip er een 207
skip er en -227
skip er gehaald 240
skip er in 168
skip er lang 294
skip er mer 240
skip er vor 215
skip ernaast $ 322
skip familie 0 311
skip gan , 283
skip gan 0 233
skip gan op 214
skip garag @it 209
skip gat , 235
skip gat op -246
skip gat open 248
skip ge het 172
skip ge mij 230
skip geacht , 277
skip geboortedatum @it -232
skip gebor $ -188
skip gebor @it -242
skip gedateerd @it -235
skip gedumpt de 228
skip gehaald $ 288
skip gekom 0 -219
skip gekreg de 254
skip gen , 180
skip gen aan -215
skip gen gekreg 269
skip genk $ 253
skip geweigerd $ -275
skip geweigerd de -294
skip gewon , 281
skip gister @it 264
skip gratis $ -151
skip gsm 0 329
skip haagwind , -219
skip hag het 254
skip hangt @it 327
skip hangt de 219
skip har $ -248
skip har zet 236
skip hard $ 242
skip heb @it -213
skip heb op 309
skip heb recht -224
skip heb sleutel 252
skip hebb mijn 344
skip heeft 0 -402
skip heeft @it -266
skip heeft huis 217
skip hel $ 203
skip hem ds 281
skip het ( 244
skip het , -138
skip het bij 322
skip het dat 274
skip het de 213
skip het hangt 229
skip het naast 314
skip het nog 273
skip het omhog 232
skip het op -129
skip het stan 218
skip het stat -170
skip het ter 235
skip het wel 268
skip het zit 181
skip het zwembad 258
skip hier , 270
skip hier ik 344
skip hij @it 277
skip hij nar -284
skip hoe duurt -203
skip hoe ik 341
skip hoe is 162
skip hoek @it 315
skip hof @it 405
skip hofj @it 277
skip hoogt @it 220
skip hout $ 235
skip huis $ 207
skip huis @it 56
skip huis de 196
skip huis ik 307
skip huisadres @it 220
skip hur een 331
skip hur juni 189
skip huurder @it 244
skip id 0 -181
skip iet $ -311
skip iet de 188
skip ik $ -64
skip ik , -237
skip ik . -295
skip ik al -221
skip ik ben -194
skip ik bij 294
skip ik container 261
skip ik dar 333
skip ik de 194
skip ik doen -227
skip ik en -309
skip ik gebor -272
skip ik gewoond 309
skip ik grag 217
skip ik het -239
skip ik hier 260
skip ik in -149
skip ik ingeschrev 248
skip ik jullie -263
skip ik lang 287
skip ik lez -304
skip ik mijn -150
skip ik nar 226
skip ik op 149
skip ik sind 327
skip ik tot 195
skip ik uit 298
skip ik van -150
skip ik verhuisd 142
skip ik verhuiz 265
skip ik wel -259
skip ik woonacht 243
skip in $ -79
skip in , 257
skip in 0 132
skip in academie 257
skip in archief -252
skip in asfalt 287
skip in azc 237
skip in berm 235
skip in bib 239
skip in bus 197
skip in buurt 285
skip in centrum 226
skip in de 213
skip in eig 221
skip in en -173
skip in gevel 286
skip in hal -282
skip in het -121
skip in is -240
skip in ligt 296
skip in met -212
skip in mijn 315
skip in nog -221
skip in plantsoen 250
skip in put 234
skip in sporthal -130
skip in stadhuis -233
skip in te 226
skip in vor 306
skip in wacht -277
skip in weg 264
skip in wijk 227
skip in winkel 298
skip in won 332
skip in woont 253
skip in zwembad -214
skip ingang de 326
skip ingeschrev @it 199
skip ingeschrev op 222
skip is $ 252
skip is . 189
skip is 0 -246
skip is @it -189
skip is allen 280
skip is bib 234
skip is bij -183
skip is dan -325
skip is dat -255
skip is een -86
skip is en 149
skip is geleegd 296
skip is gratis -217
skip is in -153
skip is ingang 212
skip is juist -281
skip is loket 278
skip is mijn -278
skip is ne 286
skip is of -191
skip is okt -235
skip is ons 262
skip is op -175
skip is pas -192
skip is thuis 239
skip is weg 184
skip is zaterdag 185
skip is zo 226
skip jan @it 254
skip jar @it 205
skip jar mer 170
skip jar op 300
skip je de 212
skip juist $ -193
skip juist @it 186
skip jullie iet -245
skip jullie ik -249
skip jullie vor -243
skip juni appartement 189
skip k mijn 272
skip k op 246
skip kaartnummer 0 -271
skip kamer @it 281
skip kan dan -242
skip kan dar 187
skip kan een 131
skip kan kijk -297
skip kan niet 246
skip kan parker 171
skip kapellestrat @it 193
skip kapelstrat @it 280
skip kapot @it 339
skip kat in 312
skip ker de 293
skip kerkstrat @it 211
skip kermis aan 275
skip kid van -267
skip kijk @it 256
skip kinder $ 326
skip kinder na -289
skip klein 0 275
skip kom $ -144
skip kom @it -144
skip kom aan 237
skip kom het 268
skip kom nar 221
skip komt $ -271
skip komt bij 199
skip komt een -114
skip komt nog -241
skip koolmijnlan 0 -372
skip kreg 0 -211
skip kreg een -207
skip krijg $ -171
skip kwoan @it 217
skip kwon @it 315
skip lamp @it 321
skip lamp tuss 251
skip lan @it 425
skip lang . 301
skip las , -334
skip lat de 271
skip leg moet 184
skip les @it -263
skip levenslicht 0 -248
skip ligt al 212
skip liv @it 240
skip loss $ -273
skip maand is -209
skip maandag mijn 234
skip maart , 241
skip mag $ -209
skip mag ? 256
skip mag dan -216
skip mag een 156
skip mag in -170
skip mag met -458
skip mag strat 238
skip mag van 235
skip mag word 250
skip mail . 234
skip mar @it 113
skip mar brievenbus 258
skip mar in 324
skip mar wat 217
skip mar won 306
skip me . -246
skip me op 263
skip mee $ 236
skip mei , 241
skip mer @it 272
skip met $ 211
skip met , -270
skip met 0 -171
skip met @it -290
skip met abc -216
skip met auto 330
skip met kinderwag 300
skip met klein -219
skip met nieuw 279
skip mij , 109
skip mij @it 158
skip mij akkerlan 306
skip mij het -232
skip mij op 275
skip mijn $ -233
skip mijn 0 -351
skip mijn : -153
skip mijn ? -184
skip mijn @it -136
skip mijn aan 166
skip mijn adres 160
skip mijn begint -200
skip mijn blijft 274
skip mijn en 115
skip mijn har 325
skip mijn in 327
skip mijn ligt 255
skip mijn mar 299
skip mijn met -125
skip mijn nar 318
skip mijn op 348
skip mijn stat 140
skip mijn typt -258
skip mijn van 406
skip mijn vor 409
skip mijn woont 219
skip milieustrat , 233
skip mn @it -335
skip mn stat -251
skip mn van 208
skip moeder 0 225
skip moet bij -210
skip moet dan 195
skip moet dar 387
skip moet die -319
skip moet leegstandsheff 184
skip moet nog 262
skip moet wachtwoord -179
skip mog sint 217
skip moogt bell 241
skip muziek $ 325
skip na $ 293
skip na @it -167
skip na jar 328
skip naast , 238
skip naast . 222
skip nacht $ 182
skip nam de 289
skip nam nar 217
skip nar , 224
skip nar . 243
skip nar 0 382
skip nar ? 311
skip nar @it 173
skip nar en 283
skip nar huis 225
skip nar ik 204
skip nar in 238
skip nar of 232
skip nar oud 258
skip nar red 242
skip nar te 204
skip national 0 -389
skip ne in 226
skip nee , 270
skip neg 0 -276
skip niet ! 294
skip niet $ 206
skip niet , 221
skip niet @it -270
skip niet bij -133
skip niet die -251
skip niet ik -221
skip niet jullie -313
skip niet mar 311
skip niet mijn 316
skip nieuw $ 210
skip nieuw op 183
skip nieuw vanaf 154
skip nieuw wordt 190
skip nik die 312
skip nog $ 199
skip nog ? -170
skip nog @it 229
skip nog de -295
skip nog is 203
skip nooit $ 215
skip nr @it 229
skip nu 0 247
skip nu een 263
skip nu mij -232
skip nu mijn 315
skip nu op -244
skip nul 0 -261
skip nummer 0 -290
skip nummerplat fka 303
skip of 0 -204
skip of @it -291
skip of een 269
skip of het -224
skip of op -217
skip om , -279
skip oma @it 281
skip onder 0 -379
skip ons $ -216
skip ons , 158
skip ons @it 203
skip ons de 171
skip ons huis 208
skip ons is -141
skip ons op 277
skip ons woont 165
skip onz ( 377
skip onz , 156
skip onz @it -265
skip onz aan 344
skip onz heeft -306
skip onz is -398
skip ook $ 245
skip ook een -273
skip op ! 320
skip op $ -41
skip op , 292
skip op . 243
skip op 0 44
skip op @it -173
skip op acceptgiro -225
skip op bel 260
skip op bord -351
skip op brief -306
skip op dar 273
skip op een 368
skip op en 257
skip op fietspad 310
skip op hal 240
skip op heeft 321
skip op hoek 326
skip op in 463
skip op is 250
skip op juni -242
skip op lijst -243
skip op markt -387
skip op met 195
skip op nieuw 171
skip op open 188
skip op parking -368
skip op plein -319
skip op rijban 255
skip op rijbewijs -219
skip op stat 330
skip op stoep 145
skip op voetpad 297
skip op woont 380
skip op zijn 340
skip open $ 90
skip open , -210
skip opgericht 0 -172
skip oud 0 400
skip oud in 274
skip oud op 226
skip oud was 205
skip over hel 229
skip over voetpad 267
skip parkeergarag $ 222
skip parker de 157
skip pas en 317
skip paspoort thuisbezorgd 273
skip per $ -221
skip per maart 212
skip per of -209
skip plat $ 454
skip plat 0 -340
skip post de 247
skip postcod 0 216
skip postcod hem 281
skip recht @it 176
skip rest het 268
skip rij @it -275
skip rijbewijs ik -240
skip rijdt @it -247
skip rod $ 317
skip rommelmarkt : 247
skip rotond de 259
skip s $ 275
skip samira , -329
skip schef de 272
skip schol @it 194
skip sind @it -283
skip sind een 135
skip sind won 239
skip sint $ 181
skip sint , 243
skip sit een -226
skip slaapkamer de 296
skip sleutel van 242
skip sms : -233
skip snap niet -296
skip snoeihout ? 240
skip sta @it 226
skip sta ingeschrev 208
skip sta op 145
skip stadskantor @it 122
skip stan 0 153
skip stan al 275
skip stan op 264
skip stan vor 262
skip stat $ -121
skip stat , 249
skip stat bij 341
skip stat de -320
skip stat een 288
skip stat en -174
skip stat jullie -254
skip stat nu -232
skip stat ons 350
skip stat op -198
skip stat war 217
skip sted de 235
skip steenweg @it 228
skip stek @it 260
skip sticker de -294
skip stoep $ 223
skip stoep , 229
skip stoep @it 152
skip stoeptegel $ 230
skip stond het -232
skip straatbarbecue 0 -230
skip stur @it 243
skip stur mar 298
skip t , 197
skip t : -210
skip t ? 273
skip t op 245
skip tant , -226
skip te , 60
skip tegenover $ 150
skip tegenover is 232
skip tel 0 317
skip ter van 23
skip thuis 0 283
skip thuis @it 332
skip thuis de 260
skip thuis op 256
skip thuisadres 0 268
skip thuisbezorgd op 273
skip tis @it 218
skip toch $ -30
skip tot 0 -327
skip tot @it -245
skip tot de 397
skip tot het 269
skip tot kan -238
skip tot op 234
skip trekt mij 184
skip trouw de 258
skip tuin @it 266
skip turnhoutseban @it 227
skip twed vor 280
skip twee $ 142
skip twee en 208
skip u $ 137
skip u ? -210
skip u nog -224
skip uit $ 129
skip uit @it 166
skip uit en 318
skip uw $ -209
skip uw nog -225
skip vader $ -283
skip van $ 260
skip van , 97
skip van . -300
skip van : 175
skip van @it -177
skip van de 178
skip van dochter -279
skip van dokter -259
skip van feestzal -284
skip van is 155
skip van jar -320
skip van lantaarn -350
skip van loopt 210
skip van man -225
skip van mijn 150
skip van nar 350
skip van open 298
skip van rijbewijs -211
skip van stad 187
skip van station -321
skip van tot 255
skip van twee -280
skip van van 277
skip van vorig 308
skip van vrouw -255
skip van woont 225
skip vanaf $ 267
skip vanaf , 285
skip vanaf 0 123
skip vannacht gehad 288
skip vergunn ? 208
skip vergunn @it -287
skip vergunn vor 229
skip verhuisd @it 130
skip verhuisd de 239
skip verleng $ -246
skip vierd $ 269
skip visa @it -236
skip volgend $ -280
skip volgend in 220
skip volled , 222
skip vor ! 230
skip vor $ 118
skip vor ( -274
skip vor 0 256
skip vor deur 423
skip vor en -304
skip vor gebor -252
skip vor of -163
skip vor ram 314
skip vor straatbarbecue -230
skip vor twed 231
skip vor van -195
skip vor woning 257
skip vor zon 273
skip vorig , 170
skip vriend @it 186
skip vrijdag aan 231
skip vroeger 0 -245
skip waard $ -210
skip waard mijn 215
skip waarom de 268
skip waarom ik -238
skip wanner de 134
skip wanner er 196
skip want is -237
skip war 0 -308
skip war @it 217
skip wat de -163
skip wat er 346
skip wat het 223
skip we @it -149
skip we een 153
skip we op 260
skip we verhuisd 237
skip weg @it 335
skip weg hoogt 218
skip wek $ -143
skip wek ik 225
skip wer $ 283
skip werd 0 -257
skip werd bij -294
skip werd op -227
skip werk @it 351
skip werk in 345
skip wet iet 317
skip wet nog -225
skip wettelijk samenwon 214
skip weun in 260
skip wie da 221
skip wie de -231
skip wij @it -117
skip wij een -182
skip wij gen 280
skip wij in 221
skip wij nu 252
skip wij per 235
skip wij van 59
skip wij wettelijk 214
skip wil op 247
skip will een 194
skip will gan 214
skip won $ 251
skip won , 532
skip won @it 180
skip won de 250
skip won een 367
skip won en 343
skip won het 291
skip won in -168
skip won mar 272
skip won nu 200
skip won op 215
skip wonend . 199
skip woning , 259
skip woning @it 415
skip woonadres @it 299
skip woont , 220
skip woont . 376
skip woont 0 254
skip woont @it 229
skip woont al 235
skip woont een 249
skip woont elk 258
skip wordt snoeihout 240
skip wrak @it -196
skip zak 0 -226
skip zak nar 217
skip zaterdag $ 222
skip zaterdag . -230
skip zaterdag ? 168
skip zaterdag we 229
skip ze $ -333
skip ze @it -261
skip ze aan -191
skip ze het -189
skip ze ons 215
skip zebrapad @it 193
skip zegt $ -233
skip zegt 0 -237
skip zegt @it -254
skip zegt geblokkeerd -217
skip zelf ? 313
skip zie @it -203
skip zijn 0 -315
skip zijn binn 237
skip zijn en 286
skip zijn stat 327
skip zijn verhuisd 242
skip zit , 226
skip zit @it 369
skip zit de 192
skip zit kot 265
skip zit op 106
skip zit september 234
skip zo het -370
skip zon , 160
skip zon op 221
skip zonder $ -167
skip zonder , -305
skip zonder ? -248
skip zonder op -338
skip zwan @it 171
skip zwembad @it 256
topic @ability -113
topic @access -99
topic @body -257
topic @building -22
topic @business -39
topic @firstPerson -54
topic @general -188
topic @handled 51
topic @has -36
topic @home 183
topic @mine 15
topic @nuisance 36
topic @nuisance-phrase 251
topic @ofPerson -194
topic @ownPostcode 45
topic @place 127
topic @relative -37
topic @somebody 32
topic @vehicle -288
topicAnywhere @ability -72
topicAnywhere @access -192
topicAnywhere @body -209
topicAnywhere @business -171
topicAnywhere @firstPerson -28
topicAnywhere @general -164
topicAnywhere @handled -17
topicAnywhere @hardly -89
topicAnywhere @has -32
topicAnywhere @home 220
topicAnywhere @mine 29
topicAnywhere @mine-phrase -137
topicAnywhere @nuisance -59
topicAnywhere @nuisance-phrase 229
topicAnywhere @ofPerson -291
topicAnywhere @organisation -89
topicAnywhere @ownPostcode 68
topicAnywhere @patient 32
topicAnywhere @place 135
topicAnywhere @plainly 45
topicAnywhere @relative -17
topicAnywhere @somebody 49
topicAnywhere @vehicle 309
topicBefore @ability 123
topicBefore @access -173
topicBefore @building 191
topicBefore @business -78
topicBefore @firstPerson -31
topicBefore @general -57
topicBefore @handled -113
topicBefore @hardly -70
topicBefore @has -68
topicBefore @home 244
topicBefore @mind 103
topicBefore @mine-phrase -42
topicBefore @nuisance 104
topicBefore @nuisance-phrase 210
topicBefore @ofPerson -154
topicBefore @organisation 262
topicBefore @ownPostcode 55
topicBefore @place 139
topicBefore @plainly 4
topicBefore @relative -44
topicBefore @somebody 35
topicBefore @vehicle -204
topicBeside @building 402
topicBeside @business 132
topicBeside @firstPerson -383
topicBeside @general 229
topicBeside @handled -171
topicBeside @hardly -297
topicBeside @has -431
topicBeside @home 137
topicBeside @mine -319
topicBeside @nuisance -120
topicBeside @nuisance-phrase 167
topicBeside @ofPerson -257
topicBeside @organisation 402
topicBeside @ownPostcode 76
topicBeside @patient -216
topicBeside @place 281
topicBeside @plainly -326
topicBeside @relative -260
topicBeside @somebody -146
topicBeside @vehicle -124
topicEarlier @access -264
topicEarlier @building 138
topicEarlier @firstPerson 106
topicEarlier @general 295
topicEarlier @handled 248
topicEarlier @hardly 349
topicEarlier @has 99
topicEarlier @home 302
topicEarlier @mine-phrase 238
topicEarlier @nuisance 172
topicEarlier @ofPerson -300
topicEarlier @ownPostcode 169
topicEarlier @patient 202
topicEarlier @place 499
topicEarlier @relative -56
topicEarlier @somebody 199
topicEarlier @vehicle 241
topicNear @ability -211
topicNear @access -128
topicNear @building 229
topicNear @business 73
topicNear @firstPerson -41
topicNear @general -118
topicNear @handled -82
topicNear @hardly 61
topicNear @has -50
topicNear @home 347
topicNear @mine 80
topicNear @mine-phrase -198
topicNear @nuisance 38
topicNear @nuisance-phrase 165
topicNear @ofPerson -529
topicNear @organisation 91
topicNear @ownPostcode 70
topicNear @patient 18
topicNear @place 338
topicNear @plainly 53
topicNear @relative 169
topicNear @somebody 39
topicNear @vehicle -355
twoBefore , 0 178
twoBefore , die 234
twoBefore , geboortedatum -215
twoBefore , gebor -317
twoBefore , ik 101
twoBefore 0 ) -368
twoBefore 0 , 111
twoBefore 0 0 63
twoBefore 0 en -141
twoBefore ^ 0 -210
twoBefore ^ de -235
twoBefore ^ een -226
twoBefore ^ gebor -188
twoBefore ^ is 213
twoBefore ^ kwoan 217
twoBefore ^ kwon 315
twoBefore ^ lamp 346
twoBefore ^ mn -290
twoBefore ^ ons -290
twoBefore ^ op -102
twoBefore ^ visa -236
twoBefore ^ vor -258
twoBefore ^ we 216
twoBefore ^ wij -228
twoBefore ^ won 235
twoBefore ^ ze -266
twoBefore aalst op -429
twoBefore ben van -150
twoBefore ben verhuisd 142
twoBefore bestat sind -228
twoBefore bij de 185
twoBefore bij mij 359
twoBefore bij mijn 292
twoBefore bij ons 285
twoBefore dat is -53
twoBefore de academie 257
twoBefore de apothek 172
twoBefore de bakker 288
twoBefore de garag 209
twoBefore de hoek 230
twoBefore de lamp 164
twoBefore de schol 210
twoBefore de stoep 156
twoBefore de werk 303
twoBefore de zwan 182
twoBefore die bom 183
twoBefore een wrak -196
twoBefore er is -262
twoBefore gebor op -312
twoBefore het buurthuis 257
twoBefore het containerpark 279
twoBefore het districtshuis 197
twoBefore het stadskantor 278
twoBefore ik heb -208
twoBefore ik word -252
twoBefore ik zie -203
twoBefore ik zit 196
twoBefore in de 369
twoBefore in het 354
twoBefore is de 160
twoBefore is het 359
twoBefore is van -289
twoBefore levenslicht op -248
twoBefore mag een -194
twoBefore mij thuis 253
twoBefore mijn adres 180
twoBefore mijn afsprak -274
twoBefore mijn huis 366
twoBefore mijn vergunn -287
twoBefore mijn woning 218
twoBefore moet een -177
twoBefore niet mer 272
twoBefore nog allen 245
twoBefore nummer 0 348
twoBefore ondergrond container 156
twoBefore ons huis 155
twoBefore onz tuin 247
twoBefore onz woning 317
twoBefore op het 193
twoBefore opgericht op -181
twoBefore sind gister 264
twoBefore stat een -192
twoBefore ter hoogt 220
twoBefore van de 153
twoBefore van mn -193
twoBefore van vor -196
twoBefore volgen mij -255
twoBefore vor een -231
twoBefore vor het 280
twoBefore vor ons 286
twoBefore wij trouw -247
twoBefore wij won 351
twoBefore won we 161
twoBefore ze woont 227
twoBefore zit nu 254
twoBefore zit toch 290
word ( 178
word , 17
word . -10
word 0 -154
word : 142
word ? 36
word a -120
word aalst 179
word aan 140
word aannemer 345
word aanslag 350
word aanvrag -302
word abc -216
word abonnement -272
word academie 298
word acceptgiro -225
word acht -191
word achter 292
word achterkant 260
word achterom 225
word actie -177
word adopter 275
word adres 317
word adreswijz 227
word aert 205
word affich -197
word affiches 231
word afgegev 275
word afgelop 232
word afsprak -201
word afsprakensystem -221
word afvalpas 145
word akkerlan 306
word akt -212
word albert 222
word algemen -236
word all -146
word allebei -310
word allen -78
word alles 126
word als -13
word altijd 246
word alvast 287
word ambtenar -182
word an 227
word and -200
word anorexia -272
word apothek 154
word app -249
word appartement 461
word archief -167
word arnhem 342
word asbestplat 266
word attest -184
word au 196
word augustus -307
word auto -332
word autoband 238
word automat -319
word autos -184
word avond 150
word az 291
word b -257
word badkamer 302
word bak -201
word bakker 76
word ban 142
word bankj 156
word bankstel 232
word basisschol 236
word bedrag -306
word begeleider -264
word begijnhof 240
word beginn 335
word begraafplat -159
word behalv 260
word bel 210
word belast 126
word ben -24
word bereik 219
word berkenlan 203
word berm 308
word beschermd -141
word besluit -227
word bestan -217
word bestat -266
word bestek -283
word betaald -327
word beter -148
word beurt -247
word bewoner 253
word bezorg 296
word bibliothek 259
word bieb -192
word bij 57
word bijstand -105
word bijzonder -266
word binn 121
word bis -183
word bladkorf 295
word blauw -147
word blijf 221
word blijft -206
word blijv 360
word blokker -317
word boekhandel 229
word boet -319
word bom 106
word boodschapp 206
word bord -250
word borgerhout 319
word bos -235
word bosweg 248
word bouwafval 323
word bouwplat 266
word bov 268
word brand 186
word bred -252
word breda 356
word brief -217
word briefadres 264
word brievenbus 233
word brouwerij 313
word brugg -234
word bruin -296
word bsn -265
word buit 254
word bur 342
word burgerservicenummer -283
word bus -50
word buurman 191
word buurt 287
word buurvrouw 313
word bv 192
word caf 301
word camion 263
word camionet -181
word camping 263
word caravan 301
word carrosserie 244
word centrum -187
word cijfer -317
word clubhuis 303
word cod -339
word collega -149
word comit -284
word container 340
word content 257
word covid -242
word da -187
word dak 283
word dan -276
word dar 200
word das -94
word dat -159
word datum -318
word de -45
word ded -176
word defect 209
word der 209
word derd 126
word dertig 213
word deur 145
word diabetes -323
word dicht 80
word dichtgat 302
word die 12
word digid -404
word digital 255
word dijk -304
word ding -255
word districtshuis 197
word doccl -194
word dochter -201
word dod 194
word dof -254
word dokterspraktijk 250
word domicilie 228
word donker 276
word doodgered 277
word doorgev 281
word dor -139
word dossier -349
word draait 254
word drie -247
word driehog 177
word druk -179
word dubbel 146
word duiker 252
word duizend -327
word duo -297
word dus 77
word duurt -203
word een -104
word eend 266
word eerst -211
word eid -113
word eig 261
word eigenar 315
word elk 93
word en -87
word ene 258
word ernaast 319
word erop -254
word eruit 301
word es 211
word euro -377
word even -122
word factuuradres 309
word feestzal -189
word fietsenrek 308
word fietspad 209
word folder -149
word fontein 255
word for -270
word formulier -282
word foto -254
word fotos -320
word fout -256
word fran 273
word frigo 186
word fritur 339
word fuif 208
word ga 164
word gaf -232
word gan 217
word gat 57
word geacht 335
word gebboort -222
word geblokkeerd -170
word geboortedatum -382
word gebor -246
word gebruik -267
word gedan -117
word gedateerd -235
word gedomicilieerd 361
word gedumpt 259
word geeft -120
word gegeven 227
word gehaald 288
word gehor -303
word gekocht 336
word gekom 213
word gekopieerd -409
word geldig -185
word geldt -188
word geliev -190
word gelijk -188
word gelof -266
word gen -29
word genk 296
word gent 200
word geplakt -329
word gestok 231
word gestuurd 262
word gev -293
word gevall 210
word gevar 181
word gevel 139
word gewonn -268
word gewoond 399
word gezien 188
word gezocht 214
word gh 278
word ging -190
word gister 190
word glas 352
word glasvezel 299
word goed -53
word gooi 306
word gooik 301
word gordiaan 203
word gordijn 330
word goud 374
word gracht 251
word grag 158
word gratis -233
word griep -264
word grijz -328
word groenstrat 195
word groepspraktijk 339
word grot -179
word gsm 250
word haagwind -219
word haalt 218
word had -454
word hag 345
word halt -236
word hand -175
word handelspand 249
word handteken -255
word hang -99
word har 162
word hard 245
word hartsticht -273
word hebb -47
word hee 287
word heeft 11
word heffing 292
word heg 272
word hei 308
word hel 49
word hem 281
word her -93
word herdenk -146
word herrie 337
word het -90
word heul 245
word heur 315
word hier 224
word hij -76
word hoe -102
word hoef 223
word hoek 351
word hoevel -87
word hoort -168
word hor 90
word houd 228
word houdt 274
word hous 299
word hs 351
word huis 2
word huisadres 296
word huisnummer 204
word huisvuilzak 209
word hun 196
word huurcontract 239
word huurder 141
word huurhuis 270
word huurt 253
word i -222
word iban -217
word ich 400
word id -387
word identiteitskaart -300
word ie -100
word iederen -278
word iet -242
word ik -29
word in -49
word ingang 318
word ingeschrev 281
word ingetikt -207
word ingewijd -302
word inlogcod -244
word inlogg -301
word inrit 295
word inschrijv -101
word internet 256
word is -64
word it -287
word ivm -272
word januari -138
word jar 95
word jarig -302
word jas 298
word jef 257
word jeugdrad -247
word jong 189
word jt 250
word juli 176
word jullie -88
word juni 46
word k 146
word kaart -227
word kaartj -168
word kaartnummer -289
word kamer -58
word kan -44
word kanaaldijk 323
word kantor 209
word kapellestrat 193
word kapelstrat 290
word kapot -142
word kapper 353
word kassa -308
word kat 277
word kerkstrat 141
word kermis -316
word kessel 153
word keuk 167
word kg -383
word kid -307
word kijkt 207
word kind -68
word kinder 201
word kinderwag 247
word kipp 334
word kk 219
word klag 318
word kleurcod -271
word klopp -259
word klopt -199
word knippert 246
word koelkast 246
word kom 270
word komt -146
word kon -196
word koolmijnlan -303
word kop 335
word kort 389
word kortrijk 217
word kost -217
word kot 407
word kram -169
word kreg -201
word krijg -98
word krijgt -131
word kringloopwinkel 269
word kringlop 276
word kringwinkel 169
word kruispunt 203
word kunn -124
word kv 290
word kw -194
word kwartier 272
word kwijt -238
word kwoan 217
word kwon 208
word kx 251
word laatst -266
word lad 308
word lamp 7
word lan 217
word lantaarn 386
word lantaarnpal 205
word las -257
word lat -98
word le -361
word leegstandsheff 184
word leerling -480
word leges -154
word lekt 102
word les -352
word lev -303
word levensgevar 217
word lever 319
word lez -249
word liefst 242
word lig 320
word ligg 359
word ligt 230
word lijn -253
word lijnban 237
word lijst -284
word lind 298
word liter -236
word liv 240
word living 322
word lm 310
word lo 153
word locatie 362
word loker 362
word loopt 198
word lop 104
word los 140
word lukt -179
word m -269
word ma -79
word maandag 268
word maart 301
word mail 187
word mama 284
word man -106
word map 244
word mast 326
word matras 131
word matrass 197
word mc -358
word mee -241
word meegepakt 190
word mei 123
word meisj -297
word meld 200
word melding -121
word mer -117
word met -114
word meter -199
word mg -345
word mijn -21
word minder -206
word mitchell -240
word moek 260
word moest -387
word moet -75
word mog -199
word monitor -297
word monumentendag 245
word moskee 257
word mur 294
word muziek -167
word my 169
word na 242
word naast 196
word nabij 289
word nacht 211
word nakijk -382
word namen 320
word nar 246
word national -355
word ne 171
word neg -504
word nen -91
word ner -228
word net 157
word nie 213
word niemand 160
word niet -26
word nieuw 104
word noar 319
word nooit 373
word november -254
word nul -373
word nummer -239
word odet -238
word of -261
word okt -298
word oktober 207
word omgevall 216
word onbek -226
word ondergrond 379
word onderuit 185
word onkruid 282
word ons 72
word ontheff 267
word ontvang 280
word onz -111
word ook 229
word oostend 132
word opa 342
word open 327
word opengat -223
word opengebrok 203
word opening 230
word opgericht -253
word ophal 219
word opruim 303
word optred 223
word oud 71
word oudenaard 238
word ouder 128
word overdag 269
word overkant 288
word overlijd -264
word pa 210
word pad 287
word pagina -271
word pakt -256
word pal -170
word pand 290
word papier 288
word park -192
word parkeerapp -252
word parkeerretributie -254
word parkeert 251
word parkeervergunn -101
word parker 443
word parking -331
word pdf -429
word peeter 291
word pikkedonker 314
word pin -292
word pinautomat -235
word pincod -387
word pinkt 209
word plantsoen 297
word plastic 202
word plat -288
word platan 280
word plein -240
word plek 158
word plusser -311
word poort 183
word poortj 247
word populierenlan -315
word post 353
word postcod 129
word pr 243
word precies 277
word prin 207
word procent -304
word prullenbak 221
word puilt 249
word puin 191
word put 132
word putdeksel 242
word ram 205
word rammelt 232
word rb 270
word rc 241
word rechtover 232
word recyclagepark 263
word regel -295
word regent 304
word reispas -228
word rek 341
word rekeningnummer -293
word rekent -430
word repair 211
word reserver -312
word ria 298
word rij -264
word rijban 285
word rijbewijs -253
word rijdt -425
word rijksregisternr -266
word riool 417
word rob -255
word rod 204
word roept -316
word roeselar 264
word rok 247
word rommelmarkt 263
word rond 416
word rotond 214
word ruit 257
word sam 79
word samenwon 318
word samira -329
word schev 306
word schimmel 248
word schol -36
word schrijf 183
word schuld -201
word sectie -361
word sept -237
word sint 156
word sit -203
word slaapkamer 294
word slan 234
word slap 369
word slop 302
word slot 157
word sluikstort 202
word sms -236
word snap -173
word snapp 376
word snoeihout 240
word sociaal 296
word social -159
word speelplat 262
word speelpleinwerk -176
word speelt 266
word speeltuin -140
word speeltuintj 210
word sporthal 132
word spreekt -266
word sta 151
word stadhuis -338
word stank 235
word stat 22
word station -207
word ste -192
word sted -104
word steenpuin -300
word stek 302
word stembureau 206
word sticker -237
word stoat 237
word stoel -201
word stoep 255
word stond -54
word stookt 198
word stopt -177
word straatbarbecue -230
word straatnaambord 280
word strat 243
word studentenhuis 369
word studio 113
word stuk -130
word stur -104
word stuurt 205
word supermarkt 198
word t -4
word tafel 210
word tak 297
word tant -207
word teg -259
word tegel 246
word tegenover 361
word tel 269
word telt -162
word ter -59
word terpstra 242
word terwijl 206
word test -238
word the -237
word thuis 164
word thuisadres 188
word thuisbezorgd 273
word thv 180
word ticket -278
word tijden 140
word toe 408
word toen -274
word toilet -142
word tor 251
word tot 44
word tr 248
word trafohuisj 240
word traplift 241
word trash 320
word trek 315
word trekt 324
word troep 235
word trouw -73
word trouwboekj -211
word tuin 186
word turnhoutseban 227
word tuss 163
word twed -128
word twee -110
word twintig -252
word typ -379
word typt -258
word u -92
word uit 72
word uiterst -219
word uitslag -290
word utrecht 296
word uw -344
word v 334
word vader -182
word vanaf 180
word vanmorg 285
word vannacht 361
word vast 279
word vd -306
word veegwag 190
word vel -319
word velo 210
word ver 319
word vergunn -34
word verhuisd 431
word verhuist 198
word verhuiz 320
word verhur 301
word verjaardag -328
word verkeerd -212
word verkeersbord 341
word verlicht 268
word verplicht -201
word verslag -250
word verstopt 342
word vertrekt 255
word vervaldag -198
word verzoekt 310
word verzorgingshuis 210
word vestigingsnummer -254
word vind -192
word vlakbij 356
word vlieg 256
word vo 111
word voedselbank 219
word voetbalclub -326
word voetpad 131
word volgen -295
word volgend 82
word volled 222
word volstat -216
word vooral 353
word voordeur 454
word vor -52
word vraagj 254
word vraagt -136
word vrachtwag -229
word vrag -256
word vriend 111
word vriendin 248
word vrij -271
word vrijdag -121
word vrouw 64
word vuilbak 352
word vuilkar 211
word vuilniszak 202
word vuilzak 279
word vzw 158
word waard -186
word waarom -54
word wacht -145
word wachtlijst -272
word wachttijd -313
word wachtwoord -385
word want -195
word war 88
word was -356
word wat -190
word we 100
word webwinkel -216
word weg -98
word wek 95
word wel -167
word welk -308
word werd -366
word wereld -297
word werf 128
word werk -143
word werkdag -179
word wespennest 151
word wethouder 247
word wettelijk 218
word weun 267
word wie 93
word wij 97
word wijkagent 287
word wil 182
word wilhelminastrat 251
word will 95
word wilt 171
word woensdag 214
word won 197
word wonend 166
word woning 49
word woonacht 322
word woonadres 399
word woont 300
word woonwag 266
word word 2
word wordt 183
word wrak -174
word xn 203
word xt 286
word xz 229
word yilmaz 135
word your -287
word z -308
word zag 144
word zak 118
word zal -16
word zaterdag 305
word ze -79
word zegg 109
word zegt -241
word zeker -297
word zelf -100
word zen 242
word zetel 276
word zie -257
word zien 125
word ziet -377
word zij -222
word zijkant 282
word zijn 21
word zit 232
word zo -233
word zoekt 336
word zomer 195
word zon -312
word zonder -87
word zoontj -346
word zottegem 256
word zoud 283
word zuid 348
word zus 254
word zwan 172
word zwart -223
word zwembad -149
word zx 219
`,
};
