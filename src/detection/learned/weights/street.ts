import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1438 that are not.
 * On families it was not taught on:
 * - above -1: found 98.0 %, wrongly 4.0 %
 * - above -0.5: found 96.9 %, wrongly 2.5 %
 * - above 0: found 95.6 %, wrongly 1.5 %
 * - above 0.5: found 92.9 %, wrongly 0.7 %
 * - above 1: found 90.0 %, wrongly 0.3 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:8e9de0fb655669ea4fcdd2470c2a33fde54762f8c324a6811df19509504e2e1b",
  intercept: -1.156,
  weights: `
before ( 292
before ) 276
before , 93
before 0 -74
before : -121
before ^ 35
before aan 141
before aanvrag -317
before adres 509
before albert 213
before all -201
before allen 323
before altijd 344
before appartement 363
before auto -266
before ben -46
before bestat -284
before betal -262
before bezwar 308
before bij 326
before binn 475
before bis -181
before blijft -178
before bouw 236
before bov 219
before brief -182
before bsn -128
before bus 131
before buurvrouw 274
before bv 281
before caf 162
before cod -356
before da -213
before dan -319
before dat 97
before de 90
before den 86
before der 295
before die 96
before dokterspraktijk 251
before doorgev 272
before dor 287
before drie -269
before een -89
before eid -271
before eig 293
before elk 280
before even -189
before ex 160
before formulier -186
before fritur 208
before fuif 238
before ga 296
before gan 97
before ge -219
before geboortedatum -206
before gebor -225
before gedumpt 214
before geeft -255
before gehad 332
before gemeent -117
before geparkeerd 234
before glas 274
before goed -151
before grag 105
before groenstrat 199
before grofvuil 171
before hal 253
before har 194
before hebb 250
before het 211
before hier 205
before hoe -294
before hoogt 275
before hotel 372
before huis 87
before hur 289
before huurt 241
before ich 316
before id -298
before iederen -174
before iemand 164
before ik -91
before in 226
before ingeschrev 182
before inschrijv -206
before is -65
before jan 282
before januari -306
before jarig -279
before jullie -211
before juni 151
before kaart -264
before kaartnummer -268
before kamer 311
before kamp -211
before kan 366
before kantor 187
before kapsalon 299
before ker -271
before kermis -236
before kijk 250
before kindj -239
before kom 85
before kost -208
before kot 353
before laadpal -164
before laatst 214
before lantaarnpal 329
before leges -359
before levenslicht -239
before licht 239
before ligg 226
before ligt 340
before lod 367
before maand 230
before maandag 234
before maart 207
before mag 168
before mama 285
before mar -110
before me 176
before mei 300
before meld 218
before met 138
before meter 95
before mij -72
before mijn 137
before mn 173
before moeder 227
before moet -141
before monitor -358
before moogt 143
before moskee 274
before my 356
before naast 182
before nar 457
before nee -195
before net 163
before niet 185
before nieuw 167
before nog 157
before nr -154
before nu 163
before ocmw 269
before of -346
before oktober 267
before ondergrond 195
before ons 285
before onz -98
before op 290
before opa 246
before open 252
before opgericht -175
before oud -102
before papa 254
before parkeerretributie -240
before parker 232
before per 133
before pincod -257
before post 208
before rommelmarkt 203
before samira -278
before sind 376
before slaapkamer 205
before slaapt 228
before slap 272
before sleutel 312
before sluikstort 245
before speeltuin -269
before sta 194
before stad -311
before stan 355
before stat -218
before stek 203
before stoep 224
before stopt 278
before student 309
before studio 355
before stuk -214
before stur 128
before t 14
before te -194
before teg 296
before ter 247
before thuisbezorgd 272
before tot 128
before trek 274
before trekt 234
before twee -226
before u 173
before uit 41
before uw -188
before van 115
before vanaf 275
before vanuit -225
before ver -244
before verhuisd 296
before verhuist 194
before verhuiz 225
before verhur 232
before verkeerd 210
before voedselbank 247
before voetbalclub -328
before vol 377
before volgen -149
before vor 113
before vriendin 196
before vrijdag 249
before waard 208
before waarom 206
before wanner -388
before want -259
before was -205
before wat -151
before water 189
before wer 284
before werd -208
before wespennest 251
before wet -118
before wettelijk 213
before weun 256
before wij 86
before won 434
before woont 379
before word 171
before wordt 196
before zag 119
before zak 209
before zaterdag 250
before ze 236
before zebrapad 173
before zegg 223
before zegt -190
before zelf 167
before zen 258
before zet 168
before zetel 250
before zich 307
before zien 220
before zijn 162
before zit 365
before zonder 225
before zus 245
before zwembad -152
before1 ( 194
before1 ) 260
before1 , 136
before1 0 5
before1 : 175
before1 ^ -275
before1 a 250
before1 aan 460
before1 achter 316
before1 al -235
before1 allen -222
before1 als -266
before1 ben -201
before1 bewoner 274
before1 bij 332
before1 blauw -296
before1 dar -375
before1 den -326
before1 diabetes -297
before1 die -326
before1 dochter -290
before1 drie -262
before1 een -383
before1 en -240
before1 er -350
before1 geldig -173
before1 gymzal 268
before1 hangt -289
before1 heeft -462
before1 hog 292
before1 huis 4
before1 hur 259
before1 id -170
before1 ik -467
before1 inschrijv -295
before1 jan 253
before1 jullie -255
before1 kaartnummer -226
before1 kanaaldijk 333
before1 keuk 253
before1 kind -368
before1 kom -217
before1 kreg -219
before1 krijg -285
before1 kringlop 226
before1 lamp -335
before1 lang 403
before1 liter -230
before1 mag -239
before1 mama -277
before1 met -491
before1 mij 310
before1 mijn -350
before1 milieustrat 197
before1 mn -187
before1 moeder -241
before1 moet -253
before1 naast 344
before1 nar 482
before1 national -383
before1 nu 444
before1 of -167
before1 op 428
before1 open -265
before1 oud 205
before1 over 201
before1 pand 273
before1 parochiezal 235
before1 pas -221
before1 prin 325
before1 rechtover 236
before1 rond 342
before1 sectie -261
before1 sint 321
before1 sms -192
before1 speelplein 249
before1 speeltuin 202
before1 strat 290
before1 tegenover 405
before1 ter 314
before1 thuis 176
before1 thv 182
before1 tuinhuis -244
before1 twed -257
before1 van 201
before1 vier -249
before1 vlakbij 306
before1 volgen -244
before1 vor 350
before1 vriend 211
before1 we -211
before1 wij 256
before1 wit -347
before1 won 311
before1 wonend 283
before1 woning 265
before1 woonacht 266
before1 woont 376
before1 wordt 279
before1 ze -467
before1 zegt -252
before1 zijn -253
before1 zit 315
before1 zon -195
before1 zoontj -278
before2 ( -301
before2 ) -377
before2 , -229
before2 0 -210
before2 : -361
before2 ^ -146
before2 academie 255
before2 adres 302
before2 aert 205
before2 afsprak -252
before2 apothek 174
before2 appartement 177
before2 bak 204
before2 bakker 288
before2 ban 192
before2 begijnhof 238
before2 ben 139
before2 betaald -179
before2 bewoner 259
before2 bij 325
before2 bom 251
before2 bur 245
before2 bushokj 236
before2 buurthuis 255
before2 camionet -180
before2 container 143
before2 containerpark 276
before2 dak 262
before2 de 52
before2 den -215
before2 districtshuis 203
before2 dochter -203
before2 dus -245
before2 een -370
before2 en -166
before2 garag 249
before2 geboortedatum -230
before2 gebor -242
before2 gedateerd -235
before2 gister 268
before2 hangt 324
before2 heb -221
before2 heeft -265
before2 hij 282
before2 hoek 316
before2 hof 411
before2 hofj 275
before2 hoogt 213
before2 huis 59
before2 huisadres 221
before2 huurder 234
before2 ingeschrev 190
before2 is -188
before2 jan 254
before2 juist 185
before2 kamer 287
before2 kapellestrat 191
before2 kapelstrat 279
before2 kapot 344
before2 kerkstrat 210
before2 kermis 80
before2 kijk 256
before2 kom -144
before2 kwoan 227
before2 kwon 325
before2 lamp 319
before2 lan 429
before2 les -262
before2 liv 248
before2 mar 116
before2 mer 253
before2 met -214
before2 mij 144
before2 mijn -110
before2 mn -226
before2 na -167
before2 nar 197
before2 niet -272
before2 nog 210
before2 nr 229
before2 of -289
before2 oma 283
before2 ons 191
before2 op -295
before2 recht 181
before2 rij -268
before2 rijdt -248
before2 schol 185
before2 sind -286
before2 sta 227
before2 stadskantor 119
before2 steenweg 225
before2 stek 269
before2 stoep 155
before2 stur 246
before2 thuis 339
before2 tis 217
before2 tot -253
before2 tuin 273
before2 turnhoutseban 224
before2 uit 167
before2 van -181
before2 vergunn -283
before2 verhuisd 133
before2 visa -240
before2 vriend 169
before2 war 219
before2 we -151
before2 weg 336
before2 werk 338
before2 wij -144
before2 won 179
before2 woning 401
before2 woonadres 287
before2 woont 240
before2 wrak -189
before2 ze -246
before2 zebrapad 200
before2 zegt -242
before2 zie -201
before2 zit 362
before2 zwan 172
before2 zwembad 255
behind ! 164
behind $ 54
behind ( -247
behind , -61
behind . 113
behind 0 -259
behind : 250
behind ? -51
behind aalst 247
behind aan 22
behind aanslag 227
behind adres 159
behind al -128
behind allebei -253
behind allen -214
behind als -157
behind ander 267
behind apeldoorn 183
behind avond 276
behind az 296
behind bel 419
behind belast 244
behind ben 183
behind betaald -304
behind bij -215
behind blader 263
behind blank -271
behind blijft 198
behind bom -154
behind bord -177
behind braderij -289
behind brug -199
behind buit 290
behind bur 277
behind chang 318
behind collega 272
behind container 373
behind dak 229
behind dar 121
behind dat -189
behind de -137
behind december -216
behind den 168
behind derd 287
behind deur 287
behind dicht 168
behind die -92
behind digid -233
behind dinsdag -280
behind dit 319
behind doet 147
behind dor 114
behind een -54
behind eig 234
behind elk 140
behind erop -191
behind eruit 254
behind euro -269
behind fietspad 244
behind for 295
behind fotos -284
behind gan 230
behind garag 257
behind gat 146
behind gemeentehuis -194
behind genk 284
behind gewonn -263
behind gft 310
behind gister -196
behind gratis -243
behind gsm 281
behind had -286
behind hal -181
behind halt 177
behind hangt 129
behind har 184
behind heb -222
behind hebb 108
behind hek 259
behind hel 227
behind hem 207
behind het -39
behind hoe 131
behind hond 139
behind hor 162
behind huis -241
behind hun 188
behind in -59
behind ingang 272
behind inschrijv 317
behind is -130
behind jong 269
behind juni 217
behind k 277
behind kaart -230
behind kamer -337
behind kan -234
behind kapot -185
behind ker 148
behind kerkstrat -240
behind kermis -312
behind kessel 153
behind ketting 181
behind kijk -186
behind kind 201
behind kinder 184
behind kindjes 268
behind kk 222
behind kl 133
behind klein -243
behind kom 217
behind komt 115
behind kotbas 294
behind krijg -167
behind kwartier 271
behind laatst -320
behind lang -222
behind langskom 340
behind las -258
behind lat -145
behind leegstandsheff 188
behind leuv 228
behind ligg 176
behind lo 155
behind loker 355
behind los 302
behind maart 214
behind mag -127
behind mar -292
behind mee -280
behind meld 334
behind men 134
behind mer -326
behind met -40
behind meter -195
behind mijn -138
behind mn 251
behind moest -332
behind moet 280
behind n -298
behind na 270
behind nacht 172
behind nar -193
behind ne 131
behind nergen 241
behind nie 228
behind niet 136
behind nodig 315
behind nog 30
behind nooit 238
behind nu -323
behind of 131
behind onder 334
behind ontheff 267
behind ook 334
behind oostend 160
behind op -230
behind open 394
behind pakt -243
behind papier 455
behind parkeervergunn -232
behind parker 273
behind paspoort -222
behind per 263
behind person 231
behind pincod -235
behind plat -262
behind post 134
behind puin 186
behind put 179
behind ram 220
behind rest 260
behind retributies 304
behind rijbewijs -268
behind rod 314
behind roeselar 240
behind schef -180
behind sit -262
behind slap 234
behind sleutel 304
behind stad 276
behind stat -225
behind stel 346
behind stoep 341
behind stoeptegel 250
behind strat -104
behind stuk -170
behind t -178
behind te -163
behind teg -284
behind tel 193
behind ter -272
behind thuis 206
behind toch -128
behind toe 387
behind twee -220
behind urgentie 280
behind utrecht 228
behind uur 136
behind uw -232
behind vader -312
behind van -116
behind vandag 243
behind vannacht 323
behind vel -255
behind vergunn -146
behind verleng -241
behind vervaldag -191
behind vier 92
behind vijf -205
behind vind -127
behind voordeur 284
behind vor -116
behind vroeger -245
behind vuilbak 331
behind vuilzak 230
behind waard -266
behind waarom 238
behind wanner 138
behind want -167
behind wek 24
behind wel -141
behind wet 240
behind wij 300
behind will 177
behind woont -124
behind zak 75
behind zal -336
behind zaterdag 139
behind ze -237
behind zegt -89
behind zeker -259
behind zelf 141
behind zes -309
behind zijn 69
behind zoiet -184
behind zon -171
behind zx 235
behind1 $ 158
behind1 ( 270
behind1 ) 49
behind1 , 161
behind1 0 -132
behind1 : -76
behind1 ; 344
behind1 ? 202
behind1 aan -239
behind1 ab -250
behind1 abc -219
behind1 ben -263
behind1 bij -362
behind1 cijfer -228
behind1 da 223
behind1 dar 384
behind1 das 258
behind1 de 179
behind1 dicht 246
behind1 duizend -364
behind1 dus 242
behind1 een 316
behind1 en 9
behind1 gebor -332
behind1 gestuurd 272
behind1 hangt 288
behind1 heb 178
behind1 heeft 136
behind1 hier 322
behind1 in 216
behind1 is 274
behind1 kan -186
behind1 kind -264
behind1 klopt 246
behind1 knippert 163
behind1 kom 230
behind1 leerling -246
behind1 ligt 166
behind1 man -368
behind1 mar 129
behind1 met 169
behind1 moest -267
behind1 nar 161
behind1 ner -231
behind1 nr -215
behind1 nul -251
behind1 of 94
behind1 okt -238
behind1 om -308
behind1 ook 230
behind1 op -297
behind1 open 220
behind1 plusser -298
behind1 rijdt -230
behind1 sept -238
behind1 snap -233
behind1 stan 294
behind1 stat 220
behind1 ste -184
behind1 stinkt 289
behind1 studentenhuis 274
behind1 tafeltjes -313
behind1 te 229
behind1 teken -233
behind1 toch 190
behind1 tot 60
behind1 van -402
behind1 vor -408
behind1 wanner 224
behind1 war 161
behind1 werkdag -171
behind1 wil 137
behind1 zet 323
behind2 ! -276
behind2 $ -105
behind2 . -396
behind2 0 -97
behind2 : 346
behind2 ? -115
behind2 aalst 230
behind2 aan -160
behind2 al 262
behind2 augustus -182
behind2 bij 133
behind2 blank 171
behind2 borgerhout 319
behind2 bov 270
behind2 bus -248
behind2 dan -309
behind2 dar 322
behind2 dat 277
behind2 de 78
behind2 dez -271
behind2 die 186
behind2 dor -381
behind2 draait 233
behind2 een 282
behind2 en -25
behind2 er -203
behind2 gen -159
behind2 gent 247
behind2 grag -210
behind2 heb 347
behind2 hebb 166
behind2 heeft 148
behind2 hoevel 297
behind2 hun 286
behind2 ik 158
behind2 is -98
behind2 januari -218
behind2 kan 253
behind2 krijg 165
behind2 kunt -289
behind2 mar 99
behind2 mijn 244
behind2 moet -72
behind2 na 331
behind2 ne 265
behind2 neg -232
behind2 niet -131
behind2 nu 335
behind2 of -249
behind2 op -106
behind2 open 203
behind2 paspoort -359
behind2 per -330
behind2 stat -166
behind2 te -305
behind2 toch -173
behind2 tot 204
behind2 tr 237
behind2 u -303
behind2 uw -264
behind2 van -161
behind2 vergunn 249
behind2 verstopt 231
behind2 verzoekt 288
behind2 vor -166
behind2 wanner -227
behind2 war 224
behind2 wek 258
behind2 wet 242
behind2 wil 110
behind2 word 235
behind2 zegt -293
behind2 zich -256
behind2 zit -259
behind2 zoek 209
behind2 zou -268
bothBefore ( 0 -301
bothBefore , 0 -716
bothBefore , aan 245
bothBefore , die -230
bothBefore , geldig -177
bothBefore , ik -286
bothBefore , op 255
bothBefore , van 325
bothBefore , wonend 231
bothBefore 0 ) 232
bothBefore 0 , -163
bothBefore 0 0 -327
bothBefore 0 en -170
bothBefore 0 liter -230
bothBefore 0 nar 346
bothBefore : 0 -452
bothBefore ^ 0 -420
bothBefore ^ aan 215
bothBefore ^ adres 259
bothBefore ^ bij 318
bothBefore ^ dochter -214
bothBefore ^ er -251
bothBefore ^ ik -444
bothBefore ^ kaartnummer -226
bothBefore ^ lang 378
bothBefore ^ mijn -240
bothBefore ^ oud 201
bothBefore ^ speelplein 253
bothBefore ^ twed -257
bothBefore ^ wij 315
bothBefore ^ wit -237
bothBefore ^ zon -259
bothBefore ^ zwembad 255
bothBefore academie op 255
bothBefore adres : 256
bothBefore adres is 185
bothBefore begijnhof , 238
bothBefore ben 0 -220
bothBefore ben woonacht 220
bothBefore betaald met -179
bothBefore bewoner van 259
bothBefore bib aan 222
bothBefore bij familie 181
bothBefore bom aan 203
bothBefore camionet met -180
bothBefore dat is 247
bothBefore de gymzal 268
bothBefore de parochiezal 242
bothBefore de zal -273
bothBefore den 0 -211
bothBefore die op 322
bothBefore een tuinhuis -244
bothBefore geboortedatum 0 -236
bothBefore gebor 0 -381
bothBefore gedateerd 0 -235
bothBefore gister op 268
bothBefore het pand 203
bothBefore hier op 215
bothBefore hij woont 282
bothBefore hof ter 314
bothBefore hof van 256
bothBefore hofj van 275
bothBefore hoogt van 213
bothBefore huis ( 247
bothBefore huis , 381
bothBefore huis in 237
bothBefore huis is 161
bothBefore huis op 272
bothBefore ik ben -197
bothBefore ik won 361
bothBefore in op 291
bothBefore ingeschrev op 190
bothBefore is 0 -355
bothBefore is er -295
bothBefore jan van 254
bothBefore juist , 185
bothBefore kamer op 202
bothBefore kapellestrat 0 191
bothBefore kapelstrat 0 279
bothBefore kerk op 230
bothBefore kerkstrat 0 210
bothBefore kwoan in 227
bothBefore lan van 416
bothBefore ma woont 232
bothBefore mer op 229
bothBefore met diabetes -211
bothBefore mij op 216
bothBefore mijn huis 439
bothBefore mijn moeder -241
bothBefore mijn woning 265
bothBefore moeder , 326
bothBefore na 0 -167
bothBefore nog op 184
bothBefore nu op 304
bothBefore ons huis 297
bothBefore op 0 -466
bothBefore op sint 198
bothBefore sind 0 -314
bothBefore sta op 227
bothBefore stadskantor , 274
bothBefore steenweg op 225
bothBefore stur nar 246
bothBefore thuis ( 253
bothBefore thuis , 276
bothBefore thuis op 249
bothBefore toch op 286
bothBefore tot 0 -253
bothBefore trouw 0 -243
bothBefore tuin , 221
bothBefore turnhoutseban 0 224
bothBefore van 0 -464
bothBefore van parkeergarag 243
bothBefore verhuisd nar 97
bothBefore vor 0 -188
bothBefore vor mijn -205
bothBefore war : 219
bothBefore we won 236
bothBefore wij op 236
bothBefore wij won 418
bothBefore wij zijn -200
bothBefore won in 404
bothBefore won op 332
bothBefore won zelf 241
bothBefore woning ( 231
bothBefore woont op 139
bothBefore word op 272
bothBefore wrak met -189
bothBefore zaterdag 0 -326
bothBefore zit op 293
bothBefore zwan , 162
earlier , 110
earlier . -247
earlier 0 -426
earlier ? -239
earlier aan 248
earlier adres 343
earlier ah 203
earlier begint -176
earlier bij 210
earlier dakkapel 252
earlier datum -267
earlier de 476
earlier die 177
earlier doet 300
earlier een 259
earlier en 139
earlier er 155
earlier geboortedatum -346
earlier grofvuil 261
earlier har -153
earlier heb 197
earlier hebb -134
earlier het 204
earlier hoe -253
earlier ik 197
earlier in 197
earlier is 335
earlier ja 212
earlier jasmijnstrat 270
earlier kan 165
earlier kliko 279
earlier krijg 191
earlier kunt 245
earlier lan 309
earlier lantaarn 255
earlier ligt 258
earlier mijn -107
earlier moest -263
earlier moet -183
earlier niet 353
earlier nieuw 292
earlier nog -177
earlier ook -189
earlier op 306
earlier over 168
earlier overdag 201
earlier reken -214
earlier sind 206
earlier strat 272
earlier te -324
earlier tot 211
earlier van 91
earlier verget 175
earlier verhuiz 293
earlier voorburg 309
earlier vor -297
earlier we 207
earlier wij 309
earlier wil 205
earlier won 401
earlier ze 221
earlier zijn -125
elsewhere ! 196
elsewhere ( -268
elsewhere ) -286
elsewhere . 179
elsewhere 0 -233
elsewhere ? -202
elsewhere aan -132
elsewhere aanbell 256
elsewhere aanvrag 238
elsewhere adres 338
elsewhere afdel -289
elsewhere afvalbak 269
elsewhere afvalpas 344
elsewhere al -118
elsewhere allemal 178
elsewhere alles -234
elsewhere als 158
elsewhere alvast 187
elsewhere an 213
elsewhere antwoord 162
elsewhere archief -333
elsewhere auto 221
elsewhere avond 218
elsewhere b -385
elsewhere bak 197
elsewhere bedankt 134
elsewhere ben 81
elsewhere best 194
elsewhere betal 205
elsewhere betreft 117
elsewhere bewoner 192
elsewhere bezorgd 312
elsewhere bijzonder -231
elsewhere blijft 115
elsewhere bom 305
elsewhere borgerhout -217
elsewhere brandwer 245
elsewhere broer -239
elsewhere bruiloft 289
elsewhere bsn -363
elsewhere burg 371
elsewhere burgemeester -227
elsewhere burgerzak -204
elsewhere bus -118
elsewhere buurt 225
elsewhere club -318
elsewhere computer -225
elsewhere d 160
elsewhere daarvor -258
elsewhere dag 254
elsewhere dakkapel 287
elsewhere dan -111
elsewhere dar 61
elsewhere dat -224
elsewhere de 177
elsewhere demo -249
elsewhere den 96
elsewhere deur 384
elsewhere dicht 223
elsewhere die -116
elsewhere dinsdag -272
elsewhere dit 62
elsewhere docstop -244
elsewhere doe 244
elsewhere doorgev 273
elsewhere dor 216
elsewhere dr 256
elsewhere ds 355
elsewhere dubbel -160
elsewhere een -146
elsewhere eerst 131
elsewhere eig 222
elsewhere elfd -238
elsewhere elk 317
elsewhere en -216
elsewhere er 182
elsewhere erbij 305
elsewhere ergen -211
elsewhere euro -360
elsewhere exampl 360
elsewhere f 294
elsewhere fotos 212
elsewhere g 187
elsewhere gat 278
elsewhere ge 138
elsewhere gebor 115
elsewhere gef 235
elsewhere geldt -248
elsewhere gelijk 309
elsewhere gemeent -290
elsewhere gemeentehuis 264
elsewhere gesprek -349
elsewhere geveltuintj 286
elsewhere gevraagd 315
elsewhere gewon 198
elsewhere gezien 218
elsewhere grad 266
elsewhere gratis -367
elsewhere gsm 434
elsewhere h 348
elsewhere had -259
elsewhere half 301
elsewhere har 233
elsewhere heb -218
elsewhere hebb 216
elsewhere hebt 301
elsewhere heeft -116
elsewhere hel 291
elsewhere hem 328
elsewhere het 99
elsewhere hier 99
elsewhere hij -134
elsewhere hoe -84
elsewhere hoever 226
elsewhere hond 268
elsewhere i -227
elsewhere iemand 174
elsewhere iet -193
elsewhere ik 21
elsewhere ingang 243
elsewhere ingedi 211
elsewhere initiatief 286
elsewhere inschrijv -263
elsewhere inwoner 157
elsewhere is -128
elsewhere je 180
elsewhere jullie -119
elsewhere kaartnummer -237
elsewhere ker 73
elsewhere kijk 133
elsewhere kind 325
elsewhere koen 213
elsewhere kom 108
elsewhere kost 146
elsewhere krijgt -219
elsewhere kunn 142
elsewhere kunt 395
elsewhere lang 263
elsewhere lat -157
elsewhere leg -270
elsewhere les 236
elsewhere lever 265
elsewhere liefst 254
elsewhere ligt 145
elsewhere lijst -262
elsewhere loker -253
elsewhere loopt -205
elsewhere maart 253
elsewhere machin -250
elsewhere mag 123
elsewhere mail -51
elsewhere mar -107
elsewhere markt -246
elsewhere mee -128
elsewhere melding 288
elsewhere met 80
elsewhere mevr 365
elsewhere mevrouw -250
elsewhere mij 168
elsewhere mijn 160
elsewhere minut -267
elsewhere mog -138
elsewhere na 210
elsewhere nacht 296
elsewhere nagan 256
elsewhere namen -259
elsewhere nationaliteit 198
elsewhere ne 366
elsewhere nie 288
elsewhere niet -124
elsewhere nieuw 117
elsewhere nik -230
elsewhere nl58test0867471684 -308
elsewhere nog -124
elsewhere normal -248
elsewhere nummer -124
elsewhere ocmw -311
elsewhere of -81
elsewhere ons 98
elsewhere ooit -202
elsewhere ook 22
elsewhere op -111
elsewhere opa -275
elsewhere open -145
elsewhere oranj 201
elsewhere oud -203
elsewhere over 287
elsewhere p 200
elsewhere papier -232
elsewhere parkeerkaart -305
elsewhere parker 160
elsewhere plat 187
elsewhere post 248
elsewhere pr 187
elsewhere precies -286
elsewhere r 277
elsewhere rat 218
elsewhere reken 358
elsewhere rij 223
elsewhere rijbewijs -142
elsewhere rijksregister 323
elsewhere rolstoel 272
elsewhere rond -241
elsewhere rr 237
elsewhere rugnr -271
elsewhere s 250
elsewhere scheelt -271
elsewhere schol -272
elsewhere schrijf 306
elsewhere schuldhulp -349
elsewhere schur 227
elsewhere secretariaat -285
elsewhere september -184
elsewhere sind 157
elsewhere slaapkamer 153
elsewhere slap 211
elsewhere sluikstort 246
elsewhere sluit -224
elsewhere snap -325
elsewhere sta -367
elsewhere stadhuis -265
elsewhere stan 365
elsewhere stat 60
elsewhere stembureau 231
elsewhere straatverlicht 260
elsewhere stuk 236
elsewhere stuurt -243
elsewhere t 276
elsewhere taart -303
elsewhere te 358
elsewhere ter -392
elsewhere terras 272
elsewhere terug -216
elsewhere thuis 340
elsewhere toch -57
elsewhere tot 395
elsewhere trek 255
elsewhere turnhoutseban -217
elsewhere twee 102
elsewhere u 166
elsewhere uit 116
elsewhere uittreksel 19
elsewhere v 134
elsewhere vakantieadres 235
elsewhere van -68
elsewhere vast -220
elsewhere verander -280
elsewhere verblijf 237
elsewhere verhuis 265
elsewhere verkeerd -196
elsewhere vier 173
elsewhere vind -144
elsewhere vol 252
elsewhere vor -69
elsewhere vraagt -235
elsewhere vrij -164
elsewhere vrouw 298
elsewhere vuilzak 226
elsewhere w 165
elsewhere wanner 124
elsewhere want -198
elsewhere war -323
elsewhere was -176
elsewhere we -275
elsewhere wek 101
elsewhere welk -147
elsewhere wer 195
elsewhere wethouder 264
elsewhere wie 68
elsewhere wijkagent 230
elsewhere will -332
elsewhere won 364
elsewhere woning 338
elsewhere woningbouw 290
elsewhere word -271
elsewhere wordt 186
elsewhere zak 409
elsewhere zat 224
elsewhere ze -131
elsewhere zelf -146
elsewhere zijn -110
elsewhere zo -267
elsewhere zou -175
elsewhere zwembad 108
ending aaf 354
ending aai 386
ending aak -263
ending aal -404
ending aan 777
ending aar -99
ending aart -284
ending aat 499
ending acht 324
ending ad 219
ending ade 604
ending af -352
ending ag -482
ending ai 386
ending ak -348
ending al -286
ending alie -335
ending alk 293
ending am -227
ending amer -114
ending amp 422
ending anaf -384
ending and 140
ending ang 224
ending ans 339
ending ant 249
ending ar -99
ending ard 260
ending ari -425
ending arkt 545
ending art -284
ending as -258
ending at 463
ending ate 292
ending aten -181
ending atie -256
ending ats 257
ending aven 435
ending baan 193
ending bben -254
ending ben -254
ending ber -497
ending berg 415
ending bes 329
ending bied -365
ending bon -230
ending bos 416
ending card -134
ending ch -304
ending cht 356
ending code -584
ending ct -289
ending dag -301
ending dam 246
ending del -282
ending den 209
ending diep 298
ending dijk 498
ending ding -242
ending dpad 285
ending ds -471
ending dt -272
ending dweg 346
ending eb -341
ending ec -229
ending ect -289
ending ed -365
ending eef 526
ending eeft -290
ending eek -169
ending een 340
ending eent 325
ending eer -176
ending ef 500
ending eft -290
ending eg 759
ending egen -334
ending egt -291
ending ehof 438
ending ei -315
ending eide 278
ending ein 684
ending eke 244
ending el 192
ending elei 328
ending elen -224
ending em 152
ending en -174
ending end -280
ending ens -370
ending ent 264
ending ep -190
ending ept -291
ending er -193
ending erf 253
ending erg 415
ending erik 377
ending erle 245
ending erln 290
ending erom 251
ending ers -172
ending ert -358
ending es 370
ending est 206
ending et -907
ending eter -213
ending ette -478
ending eweg 366
ending fd 261
ending ft -159
ending gel 496
ending gina -263
ending gm -292
ending gnr -197
ending gt -281
ending gweg 212
ending hine -227
ending hoek 270
ending hof 592
ending hoon 267
ending ht 356
ending huis 253
ending iaan 213
ending id 227
ending ide 278
ending ie -430
ending ied -365
ending ien 240
ending iep 298
ending ies 356
ending iet -177
ending ift 278
ending ijd -231
ending ijk 653
ending ijn -309
ending ijs -217
ending ikel -405
ending il -326
ending in 589
ending ina -263
ending inde 371
ending inds -475
ending ine -336
ending ing -208
ending ink 363
ending io -319
ending iro -264
ending is 426
ending isa -203
ending isnr 268
ending it -240
ending jalk 293
ending jd -231
ending je -133
ending jk 653
ending jn -309
ending js -217
ending jsnr -210
ending jweg 286
ending kaai 342
ending kaal -257
ending kade 595
ending kamp 400
ending kant 249
ending ke 465
ending kel -405
ending ker 444
ending ket -459
ending kken 206
ending kker 538
ending kpad 326
ending kstr 271
ending kt 449
ending kuil 291
ending kweg 353
ending laan 849
ending laar 398
ending laat -533
ending lage -266
ending lei 610
ending lein 684
ending leke 180
ending len -216
ending lf -313
ending lhof 344
ending li -385
ending lie -47
ending lier 222
ending liet 320
ending lijn -237
ending ling -308
ending lk 293
ending ln 581
ending loem 420
ending lstr 258
ending luur 294
ending lweg 310
ending mber -464
ending merk -312
ending mie -288
ending mmer 69
ending mp 422
ending na -326
ending naf -384
ending nbos 323
ending nd -172
ending ndam 246
ending nde 371
ending nden 198
ending nds -475
ending ne -533
ending ng -123
ending ngel 515
ending nhof 391
ending ni -507
ending nit 366
ending nk 363
ending nken 278
ending nnen -223
ending npad 268
ending nr -237
ending ns -77
ending nstr 378
ending nswg 214
ending nsz -273
ending nt 342
ending ntil 246
ending nweg 467
ending oard 326
ending oate 292
ending ober -265
ending ode -479
ending odel -344
ending oef 262
ending oek 270
ending oel 359
ending oem 342
ending oen 247
ending oep -476
ending of 604
ending ofd 261
ending og -371
ending oket -459
ending ol 300
ending om 371
ending omie -288
ending on -341
ending ond -203
ending one -370
ending onen 230
ending oofd 261
ending oog 361
ending oom 271
ending oor -495
ending oord 169
ending oorn 322
ending oort 324
ending or -582
ending ord 74
ending ordt -237
ending oren -172
ending orn 322
ending orp 386
ending ors 220
ending orst 438
ending os 177
ending ost -246
ending ot -427
ending out -268
ending oven 435
ending pad 532
ending pe -417
ending poel 374
ending pril -494
ending pt -300
ending pui 335
ending pv -286
ending raaf 354
ending raat 712
ending rbes 254
ending rbos 291
ending rd 244
ending rde 253
ending rden 301
ending rdt -237
ending reef 536
ending reek 350
ending rf 253
ending rg 460
ending ri -425
ending ries 356
ending rift 278
ending rijn 268
ending rik 377
ending ril -494
ending ring 323
ending rink 313
ending rk 93
ending rkt 545
ending rle 245
ending rln 241
ending ro -264
ending roep -476
ending rom 251
ending ror -307
ending rp 442
ending rren 362
ending rror -307
ending rst 144
ending rstr 236
ending rt -313
ending rtnr -278
ending ruid 297
ending rweg 513
ending sa -203
ending sen -317
ending shof 317
ending sier -386
ending slei 421
ending sln 323
ending sn -576
ending soen 235
ending spad 369
ending ssen -317
ending sstr 343
ending st 173
ending ster -228
ending str 684
ending stus -482
ending sweg 375
ending swg 214
ending sz -273
ending taat -432
ending tade 243
ending ten -208
ending tens -224
ending ter -219
ending tie -317
ending tijd -231
ending til 246
ending ting -240
ending tnr -310
ending to 139
ending tond -240
ending tort -273
ending tr 684
ending ts 247
ending tstr 228
ending tte -350
ending tto 278
ending tuk -257
ending tus -482
ending tuur -227
ending tweg 371
ending uari -425
ending ui 413
ending uid 459
ending uil 291
ending uis 429
ending uk -257
ending uli -385
ending uni -507
ending unt -287
ending ur -200
ending us 620
ending uter 344
ending utto 293
ending uur -200
ending veld 280
ending ven 546
ending vest 399
ending weg 698
ending werf 253
ending wg 311
ending wijk 383
ending wijs -217
ending xhof 210
ending xstr 217
ending yk 226
ending ype -417
ending zoom 297
kind capital digits-1 928
kind capital digits-2 1070
kind capital digits-3 910
kind capital digits-4 -147
kind small digits-1 -762
kind small digits-2 -841
kind small digits-3 -703
kind small digits-4 -1187
pair ( @it 194
pair ( de 224
pair ) 0 -279
pair ) @it 260
pair ) en -190
pair ) gen -302
pair ) is 350
pair ) zaterdag -227
pair , 0 210
pair , @it 136
pair , aan 293
pair , al 113
pair , allebei -259
pair , bel 131
pair , bij 215
pair , da -235
pair , dank -249
pair , dar 73
pair , de 80
pair , die 169
pair , doet -246
pair , drie 177
pair , dus -175
pair , en 166
pair , ge 190
pair , geldig -203
pair , geliev -235
pair , gen -376
pair , gsm 283
pair , haagwind -217
pair , had -297
pair , heeft 144
pair , het 118
pair , hij -154
pair , hoek 280
pair , ich 298
pair , iemand 203
pair , ik 224
pair , in -219
pair , is -276
pair , kan -261
pair , kinder 268
pair , klopt -79
pair , komt -41
pair , mail 237
pair , na 217
pair , niet 167
pair , nieuw 305
pair , onderwijsnummer -247
pair , ons 195
pair , op -131
pair , rek 341
pair , reken 232
pair , spreekt -263
pair , stan 232
pair , t 123
pair , tel 232
pair , ter 228
pair , thuis 354
pair , tot -177
pair , twee 237
pair , verzoekt 288
pair , vorig -156
pair , waarom -295
pair , want -208
pair , wat -100
pair , welk -259
pair , wie 20
pair , won -188
pair , wonend 153
pair , wordt -240
pair , zet -270
pair , zij -209
pair , zit -216
pair , zo 249
pair . $ -13
pair 0 $ -107
pair 0 ) -22
pair 0 , -436
pair 0 . -172
pair 0 0 -11
pair 0 ? -182
pair 0 @it 5
pair 0 aalst 278
pair 0 adres 236
pair 0 allebei -330
pair 0 als -183
pair 0 augustus -314
pair 0 betaald -294
pair 0 bij -179
pair 0 bis -181
pair 0 blijft -225
pair 0 borgerhout 319
pair 0 bred -254
pair 0 brugg 326
pair 0 bus -30
pair 0 de -273
pair 0 doet -203
pair 0 dranghek 242
pair 0 ds 282
pair 0 en -316
pair 0 euro -300
pair 0 fka 304
pair 0 genk 284
pair 0 gent 213
pair 0 heul 239
pair 0 hond -305
pair 0 hs 349
pair 0 in -170
pair 0 is -403
pair 0 januari -359
pair 0 jar 211
pair 0 jm 246
pair 0 jt 253
pair 0 juli 158
pair 0 kessel 153
pair 0 kg -386
pair 0 kind 274
pair 0 kom -145
pair 0 kortrijk 211
pair 0 kv 287
pair 0 ligt -226
pair 0 liter -230
pair 0 loker 355
pair 0 maart 290
pair 0 man 113
pair 0 mar -236
pair 0 met -255
pair 0 meter -341
pair 0 nar 271
pair 0 niet -229
pair 0 november -225
pair 0 of -265
pair 0 om -299
pair 0 oostend 222
pair 0 op -173
pair 0 oudenaard 240
pair 0 person -309
pair 0 procent -195
pair 0 rb 267
pair 0 rc 247
pair 0 red -312
pair 0 reken -266
pair 0 roeselar 265
pair 0 sint 282
pair 0 stat -436
pair 0 stoel -283
pair 0 stond -207
pair 0 stopt 253
pair 0 tafel 182
pair 0 tr 237
pair 0 van -410
pair 0 vor -402
pair 0 woont 222
pair 0 x -347
pair 0 xn 204
pair 0 xt 285
pair 0 xz 231
pair 0 zes -200
pair 0 zijn -200
pair 0 zottegem 260
pair 0 zx 235
pair : 0 -152
pair : @it 175
pair : akkerlan 308
pair : bij 280
pair : bsn -220
pair : de 309
pair : gebor -320
pair : is -245
pair : moet -336
pair : wij 237
pair ? $ 32
pair @it $ 158
pair @it ( 270
pair @it ) 49
pair @it , 161
pair @it 0 -132
pair @it : -76
pair @it ; 344
pair @it ? 202
pair @it aan -239
pair @it ab -250
pair @it abc -219
pair @it ben -263
pair @it bij -362
pair @it cijfer -228
pair @it da 223
pair @it dar 384
pair @it das 258
pair @it de 179
pair @it dicht 246
pair @it duizend -364
pair @it dus 242
pair @it een 316
pair @it en 9
pair @it gebor -332
pair @it gestuurd 272
pair @it hangt 288
pair @it heb 178
pair @it heeft 136
pair @it hier 322
pair @it in 216
pair @it is 274
pair @it kan -186
pair @it kind -264
pair @it klopt 246
pair @it knippert 163
pair @it kom 230
pair @it leerling -246
pair @it ligt 166
pair @it man -368
pair @it mar 129
pair @it met 169
pair @it moest -267
pair @it nar 161
pair @it ner -231
pair @it nr -215
pair @it nul -251
pair @it of 94
pair @it okt -238
pair @it om -308
pair @it ook 230
pair @it op -297
pair @it open 220
pair @it plusser -298
pair @it rijdt -230
pair @it sept -238
pair @it snap -233
pair @it stan 294
pair @it stat 220
pair @it ste -184
pair @it stinkt 289
pair @it studentenhuis 274
pair @it tafeltjes -313
pair @it te 229
pair @it teken -233
pair @it toch 190
pair @it tot 60
pair @it van -402
pair @it vor -408
pair @it wanner 224
pair @it war 161
pair @it werkdag -171
pair @it wil 137
pair @it zet 323
pair ^ , 214
pair ^ 0 -398
pair ^ @it -275
pair ^ aan 271
pair ^ adres 366
pair ^ afgelop 263
pair ^ afsprak -247
pair ^ al 161
pair ^ ben -67
pair ^ bestek -288
pair ^ bewonerskaart -248
pair ^ bij 127
pair ^ bom 257
pair ^ bsn -253
pair ^ dat -118
pair ^ de -162
pair ^ der 322
pair ^ dochter -214
pair ^ dossier -265
pair ^ een -338
pair ^ er 212
pair ^ feest 311
pair ^ fietspad 248
pair ^ gat 247
pair ^ geacht 335
pair ^ gebboort -222
pair ^ geboortedatum -314
pair ^ gebor -233
pair ^ geldt -195
pair ^ geluidsoverlast 248
pair ^ gen 217
pair ^ glas 288
pair ^ glasbak 293
pair ^ hee 252
pair ^ het 38
pair ^ hier 158
pair ^ huis -257
pair ^ iemand 280
pair ^ in -64
pair ^ is 143
pair ^ jullie -211
pair ^ k 215
pair ^ kaartnummer -287
pair ^ kan 245
pair ^ kermis -239
pair ^ kid -244
pair ^ kleurcod -279
pair ^ klopt 106
pair ^ kom 357
pair ^ kort 291
pair ^ kreg -208
pair ^ krijg -270
pair ^ kringlop 217
pair ^ kwoan 227
pair ^ kwon 211
pair ^ lang 378
pair ^ leerling -352
pair ^ lever 309
pair ^ loss 210
pair ^ mag 139
pair ^ melding -225
pair ^ met 272
pair ^ mevrouw 267
pair ^ mijn 167
pair ^ mitchell -239
pair ^ na 286
pair ^ naast 247
pair ^ namen 297
pair ^ nummer -405
pair ^ ondergrond 335
pair ^ onkruid 211
pair ^ onz -128
pair ^ op -287
pair ^ oud 341
pair ^ post 273
pair ^ putdeksel 204
pair ^ sind 141
pair ^ sms -258
pair ^ speelplein 353
pair ^ sta 270
pair ^ stat -319
pair ^ straatnaambord 280
pair ^ stur 293
pair ^ t 165
pair ^ terpstra 313
pair ^ tis 161
pair ^ twed -257
pair ^ uit -258
pair ^ uitslag -292
pair ^ van 174
pair ^ verhuiz 354
pair ^ vestigingsnummer -250
pair ^ visa -240
pair ^ vor -317
pair ^ vraagj 230
pair ^ war 205
pair ^ we 276
pair ^ wij 122
pair ^ wil 221
pair ^ wit -237
pair ^ won 402
pair ^ zal -248
pair ^ ze -58
pair ^ zijn 242
pair ^ zon -217
pair ^ zwart -308
pair a @it 250
pair aalst , 241
pair aan @it 460
pair aan de -73
pair aan een 269
pair aan het -100
pair aan t 225
pair aangev $ 294
pair abc 0 -219
pair academie op 255
pair achter @it 316
pair achter het -204
pair achter ons 219
pair adres : 306
pair adres van 292
pair adres vanaf 153
pair adres was 215
pair af $ -182
pair akkerlan , 308
pair al 0 46
pair al @it -235
pair al aan -278
pair al de -207
pair al drie -254
pair al hel -292
pair al sind 192
pair al van 193
pair al wek 215
pair all dag 291
pair all vrijdag 244
pair allen @it -222
pair allen in 270
pair als @it -266
pair als buurtbewoner 208
pair als een 218
pair als er 225
pair als het 249
pair als ik -125
pair als vader -265
pair altijd een 293
pair altijd vor 262
pair ander $ 207
pair apothek , 190
pair appartement , 231
pair appartement op 204
pair augustus 0 -314
pair auto , 344
pair avond $ 271
pair baby , 230
pair bak $ -377
pair bak is 276
pair bank en -189
pair bc nar 204
pair begijnhof , 238
pair begint met -200
pair bel is 203
pair ben @it -201
pair ben gebor -331
pair ben ik -91
pair ben ingeschrev 286
pair ben net 239
pair ben van -209
pair ben verhuisd 201
pair ben woonacht 220
pair berkenlan 0 203
pair bestat sind -230
pair bestek 0 -288
pair betaald met -171
pair betal $ 214
pair bewoner @it 274
pair bewoner van 276
pair bezwar teg 265
pair bib aan 222
pair bij 0 165
pair bij @it 332
pair bij familie 181
pair bij jullie -38
pair bij mij 194
pair bij mn 227
pair bij welk -217
pair binn ? 269
pair binn de 238
pair bis , -232
pair blauw @it -296
pair blijft hang -217
pair blijv $ 363
pair bom aan 203
pair bom op 302
pair borgerhout 0 221
pair bosweg 0 249
pair bov de 318
pair braderij , -318
pair brief $ 247
pair brief over -258
pair brievenbus , 243
pair brievenbus is 256
pair bsn 0 -139
pair bsn begint -200
pair burgerservicenummer 0 -237
pair bus 0 -225
pair bus stek 188
pair buurt $ 267
pair caf de 232
pair camionet met -180
pair cod , -243
pair cod van -229
pair container $ 208
pair covid , -241
pair dag $ 330
pair dag dicht 319
pair dag en -260
pair dak lekt 250
pair dan 0 -217
pair dan al -233
pair dan bij -317
pair dan de -225
pair dan ook 182
pair dar @it -375
pair dar een -238
pair dar elk 261
pair dar is 294
pair dar komt 207
pair dar ligt 254
pair dar mijn 260
pair dar ook 266
pair dar won 459
pair das dar 215
pair dat $ -190
pair dat al -259
pair dat allen 321
pair dat dat -307
pair dat er 116
pair dat kan -293
pair dat nog 204
pair dat pas -184
pair dat te -286
pair dat van 231
pair dat we -278
pair dat ze 285
pair de aanslag 293
pair de academie 255
pair de acceptgiro -217
pair de achterkant 294
pair de affich -230
pair de auto 266
pair de basisschol 194
pair de bel 308
pair de berm 298
pair de bewonerskaart -283
pair de bibliothek 231
pair de bieb -187
pair de brief -238
pair de brievenbus 281
pair de brug -200
pair de bur 173
pair de burgemeester -118
pair de bus 183
pair de buurt 180
pair de cod -214
pair de dag -218
pair de deur 235
pair de dijk -323
pair de eend 267
pair de feestzal -217
pair de garag 149
pair de gemeent -125
pair de gevel 344
pair de goud 371
pair de gratis -279
pair de hag 261
pair de hal -272
pair de heffing 281
pair de hel 12
pair de her 282
pair de hoek 344
pair de hond 117
pair de hur -256
pair de ingang 328
pair de kaart -261
pair de kapper 209
pair de kassa -316
pair de kermis -150
pair de kinder 247
pair de kringlop 239
pair de laatst -247
pair de lamp 190
pair de leges -163
pair de lijnban 238
pair de lijst -241
pair de man 254
pair de markt -180
pair de men 249
pair de nieuw 55
pair de ondergrond 188
pair de oud -135
pair de overkant 249
pair de parkeerapp -238
pair de parkeervergunn -366
pair de parking -379
pair de pinautomat -247
pair de post 269
pair de put 210
pair de rijban 287
pair de sit 57
pair de slagbom -238
pair de speelpleinwerk -171
pair de stoep 142
pair de straatbarbecue -227
pair de supermarkt 164
pair de telefon -285
pair de trap 226
pair de tuin 113
pair de uitnod 154
pair de voedselbank 219
pair de voordeur 293
pair de vorig 326
pair de vuilbak 199
pair de vuilkar 207
pair de wacht -284
pair de wachttijd -321
pair de weg 42
pair de werf 173
pair de wet -209
pair de wijkagent 293
pair de zak 259
pair de zal -223
pair de zijkant 277
pair de zwan 187
pair den 0 -279
pair den @it -326
pair deur , 282
pair deur op 241
pair deur van -185
pair deurwaarder stond -258
pair dez wijk 231
pair diabetes @it -297
pair dicht , -271
pair die @it -326
pair die al -153
pair die in -187
pair die nieuw 259
pair die nog -176
pair die ook 184
pair die op 234
pair die zaterdag 253
pair die zelf 269
pair dien ik 218
pair dijk , -270
pair dochter @it -290
pair doet het 266
pair domicilie zet 241
pair dor ? -170
pair dor dat 281
pair dor de -121
pair dranghek 0 -245
pair drie @it -262
pair drie avond 207
pair drie dag -165
pair drie vier -238
pair dus $ 246
pair dus , 283
pair echt 0 -260
pair een @it -383
pair een appartement 202
pair een blauw 321
pair een cod -336
pair een container 285
pair een eig 197
pair een extra 321
pair een gezin -214
pair een hotel 191
pair een jong 346
pair een ker 236
pair een laadpal 247
pair een nieuw -228
pair een omgevall 216
pair een oud 353
pair een schutting 244
pair een stuk 272
pair een twed 285
pair een vriendin 243
pair een vrouw 207
pair een wachtwoord -245
pair een wespennest 163
pair een wrak -179
pair eend zijn 267
pair elk avond 252
pair elk nacht 230
pair elk ochtend 217
pair en 0 -251
pair en @it -240
pair en daarna -298
pair en dan -207
pair en dar 205
pair en de 135
pair en ga 203
pair en ik -140
pair en k 264
pair en kinder 319
pair en krijg 152
pair en nog -141
pair en nooit 213
pair en ook -209
pair en trein -267
pair en trek 247
pair en uw -255
pair en we 233
pair en will 108
pair en word -286
pair en wordt -250
pair er 0 -236
pair er @it -350
pair er al 313
pair er eigen 231
pair er hangt 306
pair er in -170
pair er ligg 264
pair er ligt 252
pair er niet 193
pair er nu -299
pair er op -95
pair er snoeihout 239
pair er stat -65
pair er zit 314
pair fietspad $ 235
pair fietspad verzakt 248
pair flat $ 191
pair fotos van -314
pair ga in 303
pair gan per 235
pair gan samenwon 213
pair gan we 194
pair gat de 195
pair gat niet 289
pair gat volgen -274
pair ge 0 -275
pair gebor ben -198
pair gebor en -199
pair gebor op -295
pair gebor te -150
pair gedateerd 0 -235
pair gedumpt naast 218
pair gegeven : -253
pair gehaald ? 287
pair gekocht en 298
pair gekopieerd uit -372
pair gekreg $ 162
pair gekreg , -291
pair gekreg over 219
pair gekreg van 321
pair geldig @it -173
pair geldt de -216
pair geleegd $ -131
pair gelof ik -269
pair geluidsoverlast van 248
pair gelukk $ 246
pair gen gehor -301
pair gen vergunn 280
pair gen water 217
pair genk $ 194
pair genk , 232
pair gent $ 206
pair gent en 201
pair geplakt uit -316
pair gevel van 360
pair gevraagd vor 362
pair geweigerd in -227
pair gewon , 237
pair gewon thuis 225
pair gewoond op 310
pair gister mijn 273
pair glas op 274
pair golf met -313
pair grag een 115
pair gymzal @it 268
pair haagwind 0 -217
pair had een -250
pair hag van 236
pair hal , 175
pair hang in 298
pair hang op -217
pair hangt , -207
pair hangt @it -289
pair hangt aan 260
pair hangt in 221
pair har domicilie 241
pair heb de -282
pair heb gen 241
pair heb gewoond 310
pair heb ik 72
pair heb mijn 261
pair heb nik 312
pair hebb gen 272
pair hebb jullie 229
pair hebb nog 178
pair hebb ze 137
pair heeft @it -462
pair heeft als -257
pair heeft er -181
pair heeft het 255
pair hel dag 287
pair hel de 379
pair hem 0 282
pair het azc 291
pair het bord -345
pair het caf 296
pair het centrum -224
pair het comit -281
pair het dak 363
pair het districtshuis 203
pair het fietspad 308
pair het formulier -283
pair het gat 171
pair het gebouw 204
pair het hek 274
pair het in -301
pair het kind -258
pair het licht -260
pair het loket 217
pair het moet -225
pair het nar 177
pair het niet 258
pair het nieuw 210
pair het nog -257
pair het pand 203
pair het percel 275
pair het plantsoen 296
pair het putdeksel 205
pair het rijbewijs -215
pair het speeltuintj 212
pair het springkastel 267
pair het spuit 245
pair het stadhuis -205
pair het station -116
pair het trafohuisj 245
pair het voetpad 161
pair het water 203
pair het zo -260
pair het zwembad -232
pair hier mn -336
pair hij heeft -234
pair hij woont 296
pair hoe krijg 318
pair hoe lat 109
pair hoe zit 261
pair hoek van 248
pair hof van 256
pair hofj van 275
pair hog @it 292
pair hor $ 219
pair houd $ 254
pair huis $ 305
pair huis ( 245
pair huis , 81
pair huis . 268
pair huis @it 4
pair huis in 309
pair huis is 158
pair huis op 272
pair huis red 248
pair huis van 362
pair hur @it 259
pair hur sind 203
pair id @it -170
pair id van -263
pair iemand een -334
pair iet $ 221
pair iet op -269
pair ik , -93
pair ik 0 -241
pair ik : 298
pair ik @it -467
pair ik al 155
pair ik als 195
pair ik ben -67
pair ik bij -216
pair ik blijf 192
pair ik dan -120
pair ik dus 220
pair ik een 251
pair ik en 228
pair ik ga 356
pair ik gebor -239
pair ik het -317
pair ik hur 266
pair ik kan 241
pair ik leegstandsheff 188
pair ik me 232
pair ik mijn -233
pair ik moet 249
pair ik niet -219
pair ik nog 159
pair ik nou 280
pair ik nu 304
pair ik ook 374
pair ik recht -221
pair ik slap 277
pair ik sta 175
pair ik van 259
pair ik verhur 250
pair ik vind -207
pair ik was 196
pair ik wet -304
pair ik wil 288
pair ik won 139
pair ik word -410
pair ik zet 260
pair ik zit 335
pair in , -241
pair in 0 -344
pair in belgie 256
pair in bij 329
pair in brugg -300
pair in een 177
pair in gent 174
pair in hel -148
pair in het -158
pair in leuv -262
pair in mijn -146
pair in nederland 234
pair in onz 392
pair in op 158
pair in t -256
pair in uw -142
pair in welk 200
pair in zal 229
pair in zijn 225
pair ingang van 288
pair ingeschrev op 246
pair inschrijv $ 267
pair inschrijv @it -295
pair is $ -128
pair is , -222
pair is 0 -337
pair is bij 318
pair is blijv -271
pair is dar 149
pair is de 119
pair is dicht 156
pair is dof -255
pair is een 281
pair is er -247
pair is gebor -212
pair is gen -239
pair is goed -295
pair is het 321
pair is in 390
pair is kapot 114
pair is mijn 104
pair is niet 347
pair is opengebrok 202
pair is opgericht -167
pair is stuk -238
pair is t -230
pair is toch 268
pair is van -370
pair is vor -292
pair is ze -250
pair jan 0 -281
pair jan @it 253
pair jar , -229
pair jar en 228
pair jar in 177
pair je 0 -300
pair je die 306
pair je er 261
pair jong stel 346
pair juli 0 198
pair jullie , -249
pair jullie @it -255
pair jullie de 243
pair jullie hebb 267
pair jullie iet 312
pair jullie of 157
pair jullie sit -302
pair jullie webwinkel -219
pair juni , 258
pair juni 0 -400
pair juni een 189
pair k weun 222
pair k won 219
pair kaartnummer @it -226
pair kamp $ -251
pair kan dat -157
pair kan het 296
pair kan mijn 168
pair kan ze -270
pair kanaaldijk @it 333
pair kapellestrat 0 191
pair kapelstrat 0 290
pair kapot $ -238
pair kapot , 281
pair kapot en -220
pair kapot lantaarn 304
pair kapper $ 236
pair kapper , 267
pair kerk op 263
pair kerkstrat 0 232
pair kermis op -192
pair kessel lo 155
pair keuk @it 253
pair kid $ -223
pair kid id -318
pair kind $ 285
pair kind @it -368
pair kinder $ 156
pair knippert $ 301
pair koelkast $ 245
pair kom , 264
pair kom @it -217
pair kom hal 322
pair kom van 189
pair komt da 243
pair komt dat -312
pair komt de 197
pair komt sted 220
pair komt vanaf 226
pair koolmijnlan 0 -309
pair kot in 193
pair kreg @it -219
pair krijg @it -285
pair kringlop @it 226
pair kunn niet 213
pair kunt ge 101
pair kunt u -150
pair kwoan in 227
pair lad en 310
pair lamp @it -335
pair lamp kapot -179
pair lamp uit 268
pair lan van 424
pair lang $ -170
pair lang @it 403
pair lantaarn uit 304
pair las ik -246
pair lat $ -323
pair lat gat 218
pair leegstandsheff $ 188
pair les ik -214
pair levenslicht op -239
pair ligg $ 224
pair ligg , 280
pair lijnban , 238
pair lijst van -188
pair liter @it -230
pair lm , 239
pair locatie : 250
pair loopt over 291
pair los $ 254
pair loss stoeptegel 202
pair m , -347
pair maand of -209
pair maart 0 194
pair mag @it -239
pair mag da -224
pair mag dar 317
pair mag dat 98
pair mag die -351
pair mag een -119
pair mag ik 111
pair mama @it -277
pair mar bij 193
pair mar dar 252
pair mar de -169
pair mar een -250
pair mar er 242
pair mar hij -252
pair mar ik 22
pair mar met 198
pair mar nar 264
pair matrass en 200
pair mc $ -367
pair me dochter -204
pair mee $ -275
pair mee nar -173
pair meegepakt $ 182
pair meld ik 269
pair mener van -157
pair mer $ -139
pair mer , 343
pair mer . 269
pair mer bij -180
pair met 0 182
pair met @it -491
pair met de 88
pair met diabetes -211
pair met mijn 92
pair met neg -200
pair met twee 135
pair mij , -200
pair mij : 308
pair mij @it 310
pair mij bell 237
pair mij in 281
pair mij op 210
pair mij thuis 281
pair mij vor 283
pair mijn @it -350
pair mijn aangift 229
pair mijn adres 332
pair mijn auto -332
pair mijn bed 281
pair mijn bsn -239
pair mijn bur 199
pair mijn buurvrouw 294
pair mijn domicilie 159
pair mijn eid -401
pair mijn ex 212
pair mijn geboortedatum -290
pair mijn hond 325
pair mijn huis 348
pair mijn huurcontract 239
pair mijn kelder 276
pair mijn kot 261
pair mijn living 344
pair mijn moeder 157
pair mijn nieuw 284
pair mijn post 245
pair mijn postcod 239
pair mijn ram 309
pair mijn thuisadres 216
pair mijn velo 218
pair mijn vergunn -342
pair mijn voordeur 369
pair mijn vriend 255
pair mijn woning 347
pair mijn zon -137
pair mijn zus 223
pair milieustrat @it 197
pair mn @it -187
pair mn ex 202
pair mn man -264
pair mn rijbewijs -214
pair moeder @it -241
pair moeder heeft -381
pair moeder woont 255
pair moest de -272
pair moet @it -253
pair moet dar -222
pair moet dat 348
pair moet de 104
pair moet een -302
pair moet er 297
pair moet hij 234
pair moet ik -145
pair moet t -274
pair moet toch -225
pair moet weg 343
pair moet wij 219
pair moet zijn 252
pair mog er 261
pair moogt mij 237
pair muziek $ -223
pair na het -298
pair na vier 185
pair naast @it 344
pair nam : -186
pair namen de 227
pair nar @it 482
pair nar gas 295
pair nar het -179
pair nar huis 138
pair nar jullie -185
pair nar mij 267
pair nar mijn 279
pair nar ons 156
pair nar sint 438
pair nar t 274
pair national @it -383
pair ne ker 243
pair ne put 228
pair neg 0 -221
pair net verhuisd 283
pair niet $ -38
pair niet , -223
pair niet ? 204
pair niet aan -219
pair niet bij -220
pair niet in -197
pair niet mer -47
pair niet open 271
pair niet uit -240
pair niet wat -327
pair nieuw $ -262
pair nieuw adres 90
pair nieuw huis 154
pair nik aan 250
pair nodig , 184
pair nog altijd 274
pair nog dor -304
pair nog een -253
pair nog gen 285
pair nog ingeschrev 215
pair nog niet -239
pair nog op 298
pair nog wel -220
pair nou een 240
pair nu @it 444
pair nu al -255
pair nu bij -284
pair nu in 283
pair nu op 325
pair nul twee -203
pair nummer 0 85
pair nummer van -306
pair ocmw $ 270
pair of 0 -329
pair of @it -167
pair of aan -206
pair of dat -261
pair of is -158
pair of mag -279
pair of moet -183
pair of pas -236
pair of volstat -208
pair om 0 -310
pair om de 279
pair om het 283
pair omhog , -239
pair onder het 218
pair ondergrond container 238
pair ons eig 288
pair ons gezin 197
pair ons huis 91
pair ons ma 207
pair ons nieuw 230
pair ons op 214
pair ons thuis 255
pair onz boekhandel 226
pair onz dochter -242
pair onz tuin 253
pair onz vzw 287
pair ook al -207
pair ook een 326
pair ook in 207
pair op $ 185
pair op 0 -348
pair op @it 428
pair op de -238
pair op en -287
pair op het -36
pair op jullie -336
pair op kamp -233
pair op kot 320
pair op mijn -164
pair op mn -282
pair op pagina -205
pair op slot 314
pair op strat 175
pair op te 244
pair op zaterdag 246
pair open $ 273
pair open ? 263
pair open @it -265
pair open monumentendag 231
pair opening van 229
pair opgericht op -167
pair ophal $ 232
pair oud @it 205
pair oud adres 357
pair oud zwembad 256
pair over @it 201
pair over de 222
pair over het -156
pair pagina 0 -205
pair pand @it 273
pair parkeert elk 239
pair parker $ 192
pair parking van -318
pair parochiezal @it 235
pair pas @it -221
pair peeter , 292
pair per 0 299
pair per maand -209
pair pincod van -276
pair plat ? 381
pair populierenlan 0 -322
pair post van 208
pair post vor 180
pair postcod 0 260
pair prin @it 325
pair procent , -190
pair puilt uit 221
pair puin $ 185
pair recht op -293
pair recht over 159
pair recht tegenover 222
pair rechtover @it 236
pair repair caf 207
pair rest van 260
pair ria , 277
pair rijbewijs , -211
pair rijd hier 214
pair rijdt elk -261
pair riool $ 195
pair rod , 317
pair roeselar , 243
pair rommelmarkt zondag 308
pair rond @it 342
pair s avond 295
pair s nacht 280
pair sam met 261
pair samenwon op 213
pair schef $ -304
pair schev pal 294
pair schrijv op 233
pair sectie @it -261
pair september op 235
pair sind 0 -348
pair sind juni 202
pair sind kort 292
pair sind vorig 189
pair sint @it 321
pair sit $ -160
pair sleutel ligt 279
pair sleutel van 261
pair slot $ 268
pair sms @it -192
pair snap ik -297
pair snoeihout gehaald 239
pair speelplein @it 249
pair speeltuin @it 202
pair springkastel vor 267
pair stad een -264
pair stan $ -137
pair stan ? 238
pair stan altijd 262
pair stan nog 298
pair stan nu 239
pair stat 0 -333
pair stat ? 167
pair stat altijd 238
pair stat elk 228
pair stat er -36
pair stat in -247
pair stat leg 188
pair stat nog 160
pair stat nu 273
pair stat op -251
pair stat te 438
pair station , -259
pair sted bij 220
pair steenweg op 238
pair sticker op -214
pair stoel 0 -292
pair stoep $ 177
pair stoep , 194
pair stoep vor 197
pair stond hier -258
pair stort op -248
pair straatbarbecue : -227
pair strat , 225
pair strat @it 290
pair strat dicht 244
pair studentenhuis $ 274
pair stuk vor 273
pair stuurt iederen 251
pair t centrum 235
pair t is 248
pair t meisj -295
pair te 0 359
pair te hal 244
pair te vel -239
pair te zien 275
pair teg de -219
pair tegenover @it 405
pair tel 0 219
pair ter @it 314
pair ter plat 238
pair ter wereld -222
pair thuis $ 327
pair thuis ( 253
pair thuis , 283
pair thuis : 167
pair thuis @it 176
pair thuis op 200
pair thuisbezorgd word 272
pair thv @it 182
pair tijden de 148
pair toch $ 158
pair toch ? -115
pair toch in 255
pair toch niet -333
pair toch op 286
pair toe $ 323
pair tot aan 393
pair tot september 235
pair tot wanner -234
pair trouw 0 -243
pair tuin , 221
pair tuinhuis @it -244
pair turnhoutseban 0 224
pair twed @it -257
pair twed ker 230
pair twed verblijf 206
pair twee ker -214
pair typ 0 -297
pair u de 287
pair u of -278
pair uit aan 197
pair uit de 140
pair uit het 225
pair uit in 232
pair uit mijn -422
pair uit te 272
pair uit tuss 250
pair uit vor -243
pair utrecht , 240
pair uur s 239
pair uw collega -202
pair uw sit -245
pair van 0 -310
pair van @it 201
pair van dat -144
pair van de -62
pair van den -392
pair van die -303
pair van duo -304
pair van een 312
pair van hem 282
pair van hun 172
pair van jullie 214
pair van mij -258
pair van mn -335
pair van ons -156
pair van onz -132
pair van parkeergarag 243
pair van vor -175
pair vanaf maandag 228
pair vanaf volgend 256
pair vanaf wanner -262
pair vel , -216
pair vergunn ? -203
pair vergunn gevraagd 230
pair vergunn nodig 212
pair verhuisd binn 238
pair verhuisd nar 180
pair verhuisd van 243
pair verhuiz doorgev 342
pair verkeersbord $ 239
pair verleng . -241
pair verslag van -248
pair verstopt , 213
pair vier @it -249
pair vlakbij @it 306
pair voetpad vor 210
pair vol , 388
pair volgen @it -244
pair volgen de -150
pair volgen het -373
pair volgend wek 233
pair vor $ 257
pair vor 0 -290
pair vor @it 350
pair vor de -2
pair vor een -194
pair vor iederen -159
pair vor inschrijv 282
pair vor mijn 102
pair vor ons 158
pair vorig bewoner 258
pair vorig jar -181
pair vriend @it 211
pair waard van 208
pair wacht al -283
pair wanner gat 264
pair wanner kan -276
pair wanner kom 242
pair wanner wordt 200
pair want ik -250
pair war : 250
pair war ik 53
pair was het 222
pair was t -201
pair wat nu -231
pair water bij 215
pair we @it -211
pair we er 241
pair we gan 297
pair we nar 255
pair we will 200
pair we won 348
pair we zijn 298
pair we zit 216
pair webwinkel vor -219
pair weekend , 230
pair weg $ 166
pair weg ter 218
pair wek gen 326
pair welk is -254
pair welk wijk 318
pair wereld gekom -275
pair werk aan -194
pair werk van -294
pair wespennest in 163
pair wet ik -227
pair wettelijk gan 213
pair wie komt 193
pair wij @it 256
pair wij dar 228
pair wij trouw -285
pair wij will 67
pair wij won 71
pair wij zit 364
pair wijk , 275
pair wil een 233
pair wil het 240
pair wil ik 235
pair wil mijn -296
pair wil trouw 250
pair wilhelminastrat 0 250
pair will een 148
pair will met 289
pair will wettelijk 213
pair wit @it -347
pair won @it 311
pair won ik 214
pair won in 159
pair won nu 216
pair won op 174
pair wonend @it 283
pair woning ( 231
pair woning @it 265
pair woonacht @it 266
pair woont , 223
pair woont @it 376
pair woont allen 217
pair woont er 223
pair woont in 204
pair woont op 195
pair word , -122
pair word bij 192
pair word nar 214
pair word op 203
pair wordt @it 279
pair wordt er 208
pair wrak met -189
pair xn $ 204
pair xt $ 285
pair zag ik 264
pair zaterdag $ 196
pair zaterdag open 173
pair ze @it -467
pair ze aan 275
pair ze dan -249
pair ze de 166
pair ze is -205
pair ze will 275
pair ze woont 158
pair ze zijn 239
pair zegt @it -252
pair zegt dat 159
pair zegt de -207
pair zegt hij -351
pair zegt ie -211
pair zet ? -338
pair zie ik -227
pair zien $ 245
pair zij heeft -255
pair zij is -179
pair zijn , -192
pair zijn . -143
pair zijn @it -253
pair zijn met 323
pair zijn verhuisd 238
pair zit @it 315
pair zit een 103
pair zit ik 176
pair zit nu 179
pair zit op 233
pair zit toch 286
pair zit tot 235
pair zit verstopt 231
pair zo stat -240
pair zon 0 -258
pair zon @it -195
pair zondag : 246
pair zonder vergunn -131
pair zoontj @it -278
pair zou ik -247
pair zwan , 162
pair zwembad $ -171
self aakstraat 302
self aan -483
self acacialaan 137
self achterom 251
self achterweg 307
self altijd -231
self ambachtsweg 236
self anjelierln 252
self april -494
self artikel -405
self augustus -482
self baan 192
self balie -335
self balijelaan 300
self bartoklaan 365
self beatrixstr 217
self ben -511
self bergmolenbos 311
self bergselaan 228
self berkenbosstraat 245
self betalingskenmerk -371
self beverstraat 208
self bijlage -266
self bloemgracht 215
self boomsesteenweg 304
self bremstraat 165
self brink 313
self brinken 278
self brusselsesteenweg 256
self bsn -576
self buorren 271
self burgerservicenummer -361
self bus 799
self buslijn -251
self camionette -478
self code -301
self coordinaten -181
self creditcard -111
self dan -231
self dat -248
self dec -229
self december -194
self den -495
self diestsebaan 244
self diestsesteenweg 183
self dijk 225
self dijkgraaf 354
self dorp 386
self dorpsstraat 507
self dossier -386
self dries 325
self dwarsweg 220
self dyk 226
self een -279
self eikenlaan 371
self elzenstraat 260
self emmalaan 285
self error -307
self esdoornlaan 202
self factuur -227
self factuurnummer -211
self februari -468
self fortstraat 316
self fout -265
self foutcode -249
self galenstraat 250
self ganzebloem 222
self ganzerik 377
self gasthuisstraat 318
self gentsesteenweg 171
self gierle 245
self gildestraat 197
self giro -264
self goghstraat 329
self gordiaan 213
self gracht 264
self grensweg 296
self grift 278
self groep -476
self grutto 293
self halskade 283
self haringvliet 281
self haven 346
self havenhoofd 261
self havikshorst 267
self hazelaarstraat 329
self heb -270
self hebben -254
self heeft -416
self heikant 266
self helststr 228
self hendrikkade 279
self hertogstraat 267
self het -259
self heuvelstraat 277
self hoef 262
self hofstade 243
self hogeweg 332
self holland 256
self hoofdstraat 151
self hoog 240
self hoogpoort 297
self hoogstraat 415
self hoogveld 343
self hoven 390
self huisnr 268
self huisnummer 307
self identiteitskaart -265
self ieperstraat 259
self industrielaan 322
self industrieweg 253
self insz -273
self ipv -286
self jan -255
self jansstraat 223
self januari -263
self juli -385
self juni -507
self kaai 277
self kaart -104
self kaartnr -294
self kaartnummer -286
self kamer -120
self kanaaldijk 168
self kapelleke 180
self kapelleveld 212
self kapelstraat 458
self kastanjehof 221
self kasteeldreef 288
self kenmerk -273
self kenteken -216
self kerk 309
self kerkakker 254
self kerkebuurt 265
self kerkpad 258
self kerkplein 284
self kerkring 319
self kerkstraat 234
self kloosterstraat 191
self koetsiersweide 303
self kolkweg 176
self koolmijnlaan 207
self korenbloem 353
self kost -337
self kouter 344
self kwartelhof 246
self larixhof 210
self leemstraat 221
self leopoldlaan 308
self lid -306
self lijn -473
self lijsterbes 254
self lijsterbeslaan 370
self lijsterbesplantsoen 218
self lindelaan 174
self lindelei 251
self linden 353
self lindeplein 208
self lindestraat 400
self lokaal -257
self loket -459
self maar -357
self maart -516
self machine -227
self markt 418
self marktplein 235
self mastercard -224
self mauritsstraat 234
self mauritsweg 228
self mededeling -300
self meent 325
self meerdervoort 230
self meerkoetstraat 242
self mei -657
self meidoornlaan 219
self meidoornstraat 164
self meijhorst 291
self melding -242
self meldingsnummer -263
self merelhof 171
self met -763
self minstens -224
self model -344
self molendam 246
self molenhoek 218
self molenstraat 301
self molenweg 151
self mors 270
self naamsestraat 181
self naar -266
self nekkerspoel 279
self nen -303
self nering 292
self niet -311
self nieuwstraat 254
self nijverheidskaai 268
self nijverheidslaan 248
self noard 326
self nog -437
self noord 356
self noorderhagen 260
self november -555
self nummer 226
self nummerplaat -407
self ogm -292
self okt -389
self oktober -265
self oranjehof 271
self oudlandsedijk 255
self paal -209
self pagina -263
self parallelweg 376
self parklaan 209
self pastorijdreef 334
self pietersnieuwstraat 238
self pijlkruid 297
self pin -281
self pincode -222
self plaat -389
self plein 205
self plompetorengracht 201
self poort 308
self populierenlaan 471
self postcode -485
self postcodegebied -261
self pottenbakkersstraat 299
self potterlaan 255
self provinciebaan 202
self raadhuisplein 342
self ral -279
self ratelaar 305
self reigerlaan 200
self rietdekkerstraat 179
self rij -218
self rijbewijs -217
self rijbewijsnr -210
self rijksregister -228
self rijksweg 284
self rijn 301
self rijselstraat 254
self ringbaan 212
self roellstr 258
self rozemarijn 268
self rozenlaan 265
self ruyterkade 214
self schaepmanlaan 351
self schoolstraat 172
self schuttersvest 286
self sept -291
self september -307
self sinds -475
self singel 340
self slingerbos 291
self slotermeerln 201
self slotlaan 293
self sluisstraat 177
self sluisweg 206
self sparrenlaan 267
self spoorstraat 366
self sportlaan 300
self spui 335
self staat -432
self statiestraat 264
self stationsplein 295
self stationsstraat 285
self stationswg 214
self steenweg 375
self sterrebosdreef 189
self stond -240
self stuk -257
self talmastraat 355
self tegen -281
self texlaan 219
self tinnegieter 261
self tjalk 293
self tolhuisstraat 325
self torenstraat 415
self tormentil 246
self tot -381
self trekvaart 288
self trisomie -288
self tuin 269
self tulpstraat 232
self tureluur 294
self turnhoutsebaan 322
self tussen -317
self type -417
self uit -507
self unit 366
self vak -271
self van -1055
self vanaf -384
self veld -305
self veldekensstraat 313
self veldstraat 180
self veldwegel 204
self verlaat 278
self vermeerstraat 319
self vest 340
self visa -203
self vismarkt 228
self vissersdijk 156
self vlasakker 232
self vlierlaan 221
self vlierstraat 262
self volgnummer -277
self voor -495
self voorstreek 350
self vossenhoek 227
self waalkade 180
self wal 363
self was -320
self waterviolier 292
self week -415
self weg 397
self weverstraat 388
self wezelkamp 205
self wieken 320
self wilgenlaan 229
self wilgenroosstraat 268
self wilgenstraat 278
self wilhelminastraat 277
self wordt -237
self zaak -257
self zaal -379
self zand 217
self zandberg 205
self zandpad 285
self zandstraat 317
self zandzoom 297
self zavelstraat 256
self zegt -291
self zijn -278
self zilverschoon 267
self zomerdijk 211
self zone -374
self zonnebloemstraat 152
self zoon -279
self zuid 329
self zuidstraat 307
self zwanenveld 292
skip ( ) 157
skip ( , 321
skip ( @it -301
skip ) ) -244
skip ) @it -377
skip ) dranghek -245
skip ) is 180
skip , , 130
skip , . -26
skip , 0 186
skip , : 387
skip , ? 123
skip , @it -229
skip , aalst 247
skip , aan -118
skip , adres 242
skip , bel 162
skip , ben 139
skip , bred -254
skip , bur 325
skip , da -274
skip , dan -205
skip , dar -149
skip , den 247
skip , deur 310
skip , die -309
skip , doet -180
skip , en -112
skip , er -284
skip , gan 212
skip , gat -156
skip , gen 269
skip , genk 292
skip , gent 218
skip , heb -242
skip , hebb 363
skip , heeft -88
skip , hel 132
skip , hij -202
skip , hoe -126
skip , iemand -102
skip , is 54
skip , jar -234
skip , jt 253
skip , jullie 208
skip , k 204
skip , kessel 153
skip , kunn 392
skip , loker 355
skip , m -247
skip , man 261
skip , met 466
skip , mijn -154
skip , nieuw 325
skip , nog -131
skip , nu 233
skip , om 247
skip , oostend 160
skip , op -259
skip , open -268
skip , reken -266
skip , roeselar 249
skip , sind 243
skip , t 272
skip , te 103
skip , wanner -257
skip , was -211
skip , weun 205
skip , wil 301
skip , will 164
skip , won 311
skip , wordt 215
skip , ze -185
skip , zet 260
skip , ziet -323
skip , zit -184
skip , zo -263
skip , zx 235
skip 0 ) -173
skip 0 , 104
skip 0 . 488
skip 0 0 94
skip 0 : 172
skip 0 @it -210
skip 0 aan -144
skip 0 al -181
skip 0 allebei -361
skip 0 als -296
skip 0 ben -257
skip 0 bestat -277
skip 0 betaald -254
skip 0 bij -283
skip 0 dat -427
skip 0 de -448
skip 0 den -312
skip 0 drie -188
skip 0 dus -200
skip 0 een -141
skip 0 er -227
skip 0 geldig -238
skip 0 gemeld -246
skip 0 hel -234
skip 0 ik -214
skip 0 in -58
skip 0 is -50
skip 0 kan -238
skip 0 kapot -166
skip 0 kind -277
skip 0 klopt -272
skip 0 lo 153
skip 0 maand -209
skip 0 mag -239
skip 0 mar -301
skip 0 met -221
skip 0 moest -282
skip 0 nar 213
skip 0 niet 240
skip 0 of -398
skip 0 om -338
skip 0 ook -228
skip 0 op -250
skip 0 over -246
skip 0 paspoort 287
skip 0 rijdt -224
skip 0 snap -233
skip 0 stat -275
skip 0 tot -307
skip 0 uit 305
skip 0 utrecht 228
skip 0 van 17
skip 0 vergunn -217
skip 0 volgen -277
skip 0 vor -398
skip 0 welk -204
skip 0 wij 141
skip 0 won 240
skip 0 wonend 248
skip 0 woont 268
skip 0 zak -232
skip 0 zaterdag -224
skip 0 zo -156
skip : $ 133
skip : , 411
skip : @it -361
skip : adres 264
skip : de -142
skip : er -356
skip : ik -256
skip : van 285
skip : won 238
skip @it ! -276
skip @it $ -105
skip @it . -396
skip @it 0 -97
skip @it : 346
skip @it ? -115
skip @it aalst 230
skip @it aan -160
skip @it al 262
skip @it augustus -182
skip @it bij 133
skip @it blank 171
skip @it borgerhout 319
skip @it bov 270
skip @it bus -248
skip @it dan -309
skip @it dar 322
skip @it dat 277
skip @it de 78
skip @it dez -271
skip @it die 186
skip @it dor -381
skip @it draait 233
skip @it een 282
skip @it en -25
skip @it er -203
skip @it gen -159
skip @it gent 247
skip @it grag -210
skip @it heb 347
skip @it hebb 166
skip @it heeft 148
skip @it hoevel 297
skip @it hun 286
skip @it ik 158
skip @it is -98
skip @it januari -218
skip @it kan 253
skip @it krijg 165
skip @it kunt -289
skip @it mar 99
skip @it mijn 244
skip @it moet -72
skip @it na 331
skip @it ne 265
skip @it neg -232
skip @it niet -131
skip @it nu 335
skip @it of -249
skip @it op -106
skip @it open 203
skip @it paspoort -359
skip @it per -330
skip @it stat -166
skip @it te -305
skip @it toch -173
skip @it tot 204
skip @it tr 237
skip @it u -303
skip @it uw -264
skip @it van -161
skip @it vergunn 249
skip @it verstopt 231
skip @it verzoekt 288
skip @it vor -166
skip @it wanner -227
skip @it war 224
skip @it wek 258
skip @it wet 242
skip @it wil 110
skip @it word 235
skip @it zegt -293
skip @it zich -256
skip @it zit -259
skip @it zoek 209
skip @it zou -268
skip ^ $ 334
skip ^ , 321
skip ^ . 110
skip ^ 0 -354
skip ^ ? 233
skip ^ @it -146
skip ^ aan 274
skip ^ aanvrag -261
skip ^ adres 150
skip ^ ben -155
skip ^ betaald -157
skip ^ bib -199
skip ^ bom 245
skip ^ brief -226
skip ^ bsn -183
skip ^ bur 320
skip ^ buurman 225
skip ^ buurvrouw 276
skip ^ container 209
skip ^ dar 218
skip ^ dat 258
skip ^ datum -288
skip ^ doen 251
skip ^ domicilie 157
skip ^ doorgev 285
skip ^ drie -152
skip ^ een -279
skip ^ en -206
skip ^ er 163
skip ^ ex 214
skip ^ ga 201
skip ^ gebor -343
skip ^ gedumpt 214
skip ^ gen -232
skip ^ gevraagd 309
skip ^ gezin 200
skip ^ grag 185
skip ^ hang 275
skip ^ heb 254
skip ^ heeft -186
skip ^ het -83
skip ^ hoe 218
skip ^ hoogt 169
skip ^ hous 305
skip ^ huis 50
skip ^ hur 149
skip ^ huurcontract 239
skip ^ id -355
skip ^ is 192
skip ^ ja 292
skip ^ jullie 158
skip ^ kan 255
skip ^ kapel -230
skip ^ ker 208
skip ^ klag 305
skip ^ kost -349
skip ^ kunt 212
skip ^ lantaarn 417
skip ^ lat 276
skip ^ ligg 202
skip ^ ligt 327
skip ^ mar 161
skip ^ meisj -295
skip ^ mij 140
skip ^ mijn -197
skip ^ mn -404
skip ^ moet 243
skip ^ moogt 218
skip ^ nar 248
skip ^ ne 261
skip ^ of -223
skip ^ ons 180
skip ^ op 96
skip ^ oud -179
skip ^ ouder 122
skip ^ over 377
skip ^ parkeert 228
skip ^ pas -313
skip ^ paspoort 272
skip ^ postcod 239
skip ^ put 303
skip ^ rijdt -230
skip ^ springkastel 267
skip ^ sta 157
skip ^ stond -201
skip ^ stopt -435
skip ^ t 345
skip ^ te 100
skip ^ tegenover 345
skip ^ thuisadres 216
skip ^ trek 209
skip ^ trouw -192
skip ^ uit 245
skip ^ uur -256
skip ^ van -176
skip ^ vergunn -342
skip ^ verhur 292
skip ^ verzakt 248
skip ^ vor 141
skip ^ vorig 133
skip ^ vraagt -233
skip ^ vrouw 270
skip ^ wacht -223
skip ^ water 228
skip ^ weg 255
skip ^ welk -264
skip ^ werd -204
skip ^ werk 233
skip ^ wethouder 244
skip ^ weun 239
skip ^ wijkagent 293
skip ^ wil -229
skip ^ won 15
skip ^ woont 255
skip ^ zal -273
skip ^ zaterdag 267
skip ^ zegt -238
skip ^ zijn 137
skip ^ zit 527
skip ^ zon -294
skip ^ zoontj -232
skip ^ zus 303
skip aalst is 206
skip aan , 381
skip aan . 194
skip aan achterkant 294
skip aan deur 302
skip aan fietspad -256
skip aan gev -245
skip aan goed 276
skip aan is 297
skip aan kapot 220
skip aan kassa -246
skip aan ketting 181
skip aan of -283
skip aan overkant 249
skip aan weg -193
skip academie @it 255
skip achter huis 242
skip adres , 329
skip adres 0 263
skip adres @it 302
skip adres mij 358
skip aert @it 205
skip affiches de 251
skip afsprak 0 -207
skip afsprak @it -252
skip al , -242
skip al dicht 319
skip al jar 291
skip al ker -262
skip al maand 178
skip al nar 257
skip albert , 213
skip als , -377
skip als een 214
skip als meld 218
skip als regent 214
skip als van 280
skip altijd , 253
skip altijd mijn 276
skip altijd zijn -220
skip ander ? 234
skip apothek @it 174
skip appartement @it 177
skip augustus , -151
skip auto 0 227
skip bak @it 204
skip bakker @it 288
skip ban @it 192
skip bedrag 0 -306
skip begijnhof @it 238
skip begint neg -200
skip bel $ 247
skip ben 0 -181
skip ben @it 139
skip ben met -344
skip ben nieuw 284
skip ben thuis 216
skip berm $ 225
skip best de 334
skip bestat 0 -230
skip betaald @it -179
skip bewoner $ 277
skip bewoner @it 259
skip bewonerskaart mijn -241
skip bewonerskaart nummerplat 304
skip bij ? 158
skip bij @it 325
skip bij aan 211
skip bij als 256
skip bij bank -212
skip bij meld 256
skip bij of -255
skip bij op 424
skip bij ouder 187
skip bij overbur 298
skip bij thuis 310
skip bij vriend 245
skip binn de 283
skip binn lijnban 238
skip blauw $ 281
skip blijft op -197
skip bom @it 251
skip bom het 290
skip bord de -225
skip borgerhout 0 221
skip braderij en -318
skip brand $ 282
skip brief de -258
skip brief nar 191
skip brief over 224
skip brievenbus kapot 256
skip bsn met -200
skip bur @it 245
skip burgemeester ? -243
skip bus en -195
skip bus op 298
skip bushokj @it 236
skip buurtbewoner ik 208
skip buurthuis @it 255
skip caf zwan 187
skip camionet @it -180
skip cijfer , -182
skip container @it 143
skip containerpark @it 276
skip dag $ 301
skip dak @it 262
skip dan 0 -247
skip dan ? -194
skip dan de -262
skip dan in -282
skip dan jullie -258
skip dar $ 263
skip dar dag 261
skip dar de 126
skip dar ik 298
skip dar van -208
skip dar vor 299
skip dat , -202
skip dat 0 -256
skip dat ? 81
skip dat al -224
skip dat dan -277
skip dat de 95
skip dat die -365
skip dat dus -251
skip dat in 202
skip dat mag -251
skip dat of 125
skip dat op 307
skip dat toch 211
skip dat ze -182
skip dat zijn -243
skip de $ 100
skip de ( 279
skip de ) 253
skip de . -190
skip de @it 52
skip de aan 219
skip de bak 316
skip de bewoner 81
skip de bij 256
skip de blijft -263
skip de brug -119
skip de dag 315
skip de de -218
skip de dicht 239
skip de dus -147
skip de een -403
skip de en -146
skip de er -212
skip de ernaast 323
skip de gedan -214
skip de gevall 224
skip de ging -209
skip de grag 227
skip de hangt -208
skip de heeft -294
skip de houdt 274
skip de in 74
skip de kaart -261
skip de kan 176
skip de lang 188
skip de lat -357
skip de ligg 227
skip de nar 152
skip de of -204
skip de recht 250
skip de stek 188
skip de stur 198
skip de te 277
skip de tegenover 245
skip de ter 181
skip de toch -225
skip de vor 75
skip de wil 241
skip de won 432
skip de zak 186
skip de zegt -268
skip de zit 299
skip den @it -215
skip den over -280
skip den van -213
skip deur de -198
skip deur ik 220
skip deurwaarder hier -258
skip diabetes , -319
skip die $ 271
skip die 0 -199
skip die de -76
skip die het -285
skip die hor 285
skip die is -212
skip die ons -252
skip die op 224
skip die vor -212
skip districtshuis @it 203
skip dochter 0 216
skip dochter @it -203
skip dochter heeft -223
skip dod op 311
skip doe iet -319
skip doen de 332
skip dranghek ) -245
skip drie , 266
skip drie een -289
skip dus $ -244
skip dus , 155
skip dus @it -245
skip een ! 260
skip een $ -160
skip een , 192
skip een . -76
skip een 0 -396
skip een @it -370
skip een achter 228
skip een bij -135
skip een brief 219
skip een die 284
skip een een 200
skip een en 189
skip een in 195
skip een los 265
skip een met -103
skip een niet 273
skip een op 150
skip een stel 346
skip een van -183
skip een verkeersbord 239
skip een vor -98
skip een zet -297
skip eid , -314
skip eid 0 -274
skip eig $ 199
skip eig , 285
skip en $ -357
skip en , -94
skip en . 187
skip en 0 -381
skip en : 298
skip en @it -166
skip en ander -249
skip en de 107
skip en elk 325
skip en heb -227
skip en hebb 256
skip en het 277
skip en in -146
skip en is 67
skip en kotbas 294
skip en nog -117
skip en op -135
skip en van -295
skip en wet -252
skip en won 311
skip en zei -239
skip er $ -144
skip er aan 368
skip er bij -234
skip er de -270
skip er een 215
skip er en -234
skip er gehaald 239
skip er in 166
skip er lang 286
skip er mer 273
skip er vor 205
skip ernaast $ 323
skip familie 0 310
skip gan , 287
skip gan 0 235
skip gan op 213
skip garag @it 249
skip gat , 228
skip gat op -232
skip gat open 245
skip ge het 166
skip ge mij 226
skip geacht , 270
skip geboortedatum @it -230
skip gebor $ -182
skip gebor @it -242
skip gedateerd @it -235
skip gedumpt de 216
skip gehaald $ 287
skip gekom 0 -234
skip gekreg de 254
skip gen , 172
skip gen aan -213
skip gen gekreg 261
skip genk $ 250
skip geweigerd $ -274
skip geweigerd de -281
skip gewon , 281
skip gister @it 268
skip gratis $ -148
skip gsm 0 333
skip haagwind , -217
skip hag het 210
skip hangt @it 324
skip hangt de 221
skip har $ -251
skip har zet 241
skip hard $ 246
skip heb @it -221
skip heb mijn 235
skip heb op 310
skip heb recht -221
skip heb sleutel 252
skip hebb mijn 321
skip heeft 0 -386
skip heeft @it -265
skip heeft huis 229
skip hel $ 204
skip hem ds 282
skip het ( 232
skip het , -140
skip het aan -217
skip het bij 325
skip het dat 283
skip het de 206
skip het hangt 236
skip het naast 275
skip het nog 281
skip het omhog 234
skip het op -134
skip het stan 230
skip het stat -171
skip het ter 235
skip het wel 260
skip het zit 177
skip het zwembad 256
skip hier , 268
skip hier ik 348
skip hij @it 282
skip hij nar -290
skip hoe gat 218
skip hoe ik 346
skip hoe is 157
skip hoek @it 316
skip hof @it 411
skip hofj @it 275
skip hoogt @it 213
skip hout $ 232
skip huis $ 196
skip huis , -162
skip huis @it 59
skip huis de 197
skip huis ik 313
skip huisadres @it 221
skip hur een 303
skip hur juni 189
skip huurder @it 234
skip id 0 -158
skip iet $ -303
skip iet de 187
skip ik $ -68
skip ik , -230
skip ik . -309
skip ik 0 -98
skip ik aan -190
skip ik al -215
skip ik ben -198
skip ik bij 296
skip ik container 263
skip ik dar 306
skip ik de 227
skip ik doen -227
skip ik en -319
skip ik gebor -264
skip ik gewoond 310
skip ik grag 225
skip ik het -248
skip ik hier 262
skip ik in -166
skip ik ingeschrev 246
skip ik jullie -265
skip ik lang 285
skip ik lez -309
skip ik mijn -145
skip ik nar 232
skip ik op 155
skip ik sind 325
skip ik tot 194
skip ik trouw 250
skip ik uit 307
skip ik van -165
skip ik verhuiz 266
skip ik wel -260
skip ik won 250
skip ik woonacht 220
skip in , 252
skip in 0 131
skip in academie 255
skip in archief -249
skip in asfalt 286
skip in azc 237
skip in berm 236
skip in bib 232
skip in bus 179
skip in buurt 279
skip in centrum 227
skip in de 219
skip in eig 210
skip in en -186
skip in gevel 270
skip in hal -278
skip in het -115
skip in is -235
skip in ligt 291
skip in met -209
skip in mijn 322
skip in nog -228
skip in of 183
skip in plantsoen 257
skip in put 236
skip in sporthal -133
skip in stadhuis -233
skip in te 234
skip in vor 306
skip in wacht -284
skip in weg 267
skip in wijk 226
skip in winkel 310
skip in won 326
skip in woont 253
skip in zwembad -227
skip ingang de 323
skip ingeschrev @it 190
skip ingeschrev op 220
skip is $ 231
skip is . 204
skip is 0 -251
skip is @it -188
skip is allen 277
skip is bib 230
skip is bij -182
skip is dan -326
skip is dat -268
skip is een -84
skip is en 148
skip is erg -197
skip is geleegd 294
skip is gratis -215
skip is in -150
skip is ingang 208
skip is juist -300
skip is loket 279
skip is mijn -299
skip is ne 268
skip is of -194
skip is okt -230
skip is ons 262
skip is op -165
skip is pas -184
skip is thuis 237
skip is weg 185
skip is zaterdag 188
skip is zo 224
skip jan @it 254
skip jar op 301
skip je de 214
skip juist @it 185
skip jullie iet -245
skip jullie ik -269
skip jullie vor -246
skip juni appartement 189
skip k mijn 272
skip k op 238
skip kaartnummer 0 -271
skip kamer @it 287
skip kan dan -241
skip kan dar 211
skip kan een 121
skip kan kijk -262
skip kan niet 241
skip kan parker 178
skip kapellestrat @it 191
skip kapelstrat @it 279
skip kapot @it 344
skip kat in 306
skip ker de 287
skip kerkstrat @it 210
skip kermis @it 80
skip kid van -263
skip kijk @it 256
skip kinder $ 335
skip kinder na -285
skip klein 0 276
skip kom $ -142
skip kom @it -144
skip kom aan 244
skip kom het 274
skip kom nar 225
skip komt $ -275
skip komt bij 201
skip komt een -108
skip komt nog -240
skip koolmijnlan 0 -381
skip kreg 0 -219
skip kreg een -202
skip krijg $ -162
skip kwoan @it 227
skip kwon @it 325
skip lamp @it 319
skip lamp tuss 250
skip lan @it 429
skip lang . 292
skip las , -328
skip lat de 270
skip leg moet 188
skip les @it -262
skip levenslicht 0 -239
skip ligt al 216
skip liv @it 248
skip loss $ -291
skip maand is -209
skip maandag mijn 234
skip maart , 241
skip mag $ -213
skip mag ? 273
skip mag dan -213
skip mag een 162
skip mag in -150
skip mag met -453
skip mag strat 244
skip mag van 228
skip mail . 237
skip mar @it 116
skip mar brievenbus 256
skip mar in 318
skip mar won 300
skip me . -241
skip me op 262
skip mee $ 229
skip mei , 240
skip mer @it 253
skip met $ 224
skip met , -271
skip met 0 -167
skip met @it -214
skip met abc -219
skip met auto 331
skip met kinderwag 313
skip met klein -222
skip met nieuw 282
skip mij , 109
skip mij @it 144
skip mij akkerlan 308
skip mij het -225
skip mij op 276
skip mijn $ -225
skip mijn 0 -357
skip mijn : -166
skip mijn ? -184
skip mijn @it -110
skip mijn adres 159
skip mijn begint -200
skip mijn blijft 275
skip mijn en 111
skip mijn har 316
skip mijn in 320
skip mijn ligt 252
skip mijn mag 276
skip mijn mar 297
skip mijn met -137
skip mijn nar 315
skip mijn op 343
skip mijn stat 187
skip mijn typt -258
skip mijn van 396
skip mijn vor 412
skip mijn woont 208
skip milieustrat , 215
skip mn @it -226
skip mn stat -247
skip mn van 207
skip moeder 0 227
skip moet bij -220
skip moet dar 397
skip moet die -302
skip moet leegstandsheff 188
skip moet nog 257
skip moet wachtwoord -192
skip moogt bell 237
skip muziek $ 314
skip na $ 297
skip na @it -167
skip na jar 320
skip naast , 241
skip naast . 190
skip nacht $ 180
skip nam de 288
skip nar , 208
skip nar . 237
skip nar 0 387
skip nar ? 312
skip nar @it 197
skip nar en 292
skip nar huis 223
skip nar ik 394
skip nar in 241
skip nar of 233
skip nar oud 272
skip nar red 248
skip nar te 203
skip national 0 -383
skip ne in 228
skip nee , 266
skip neg 0 -274
skip niet ! 294
skip niet $ 195
skip niet , 208
skip niet @it -272
skip niet bij -141
skip niet die -241
skip niet ik -226
skip niet jullie -322
skip niet mar 307
skip niet mijn 310
skip nieuw $ 211
skip nieuw op 181
skip nieuw vanaf 153
skip nieuw wordt 196
skip nik die 312
skip nog $ 231
skip nog . 301
skip nog ? -170
skip nog @it 210
skip nog de -310
skip nog is 202
skip nooit $ 214
skip nr @it 229
skip nu 0 252
skip nu een 264
skip nu mij -225
skip nu mijn 321
skip nu op -248
skip nul 0 -261
skip nummer 0 -291
skip nummerplat fka 304
skip of @it -289
skip of een 274
skip of het -201
skip of op -228
skip om , -282
skip oma @it 283
skip onder 0 -382
skip ons $ -218
skip ons , 125
skip ons @it 191
skip ons de 173
skip ons huis 201
skip ons is -133
skip ons op 275
skip ons woont 170
skip ons zit 243
skip onz ( 375
skip onz , 152
skip onz heeft -292
skip onz is -392
skip ook $ 247
skip ook een -274
skip op ! 332
skip op $ -54
skip op , 278
skip op . 227
skip op 0 29
skip op @it -295
skip op acceptgiro -217
skip op bel 258
skip op bord -355
skip op brief -308
skip op dar 276
skip op een 362
skip op en 235
skip op fietspad 308
skip op hal 244
skip op heeft 320
skip op hoek 328
skip op in 455
skip op is 265
skip op juni -240
skip op lijst -241
skip op markt -383
skip op met 216
skip op nieuw 161
skip op open 192
skip op parking -359
skip op plein -318
skip op rijban 255
skip op rijbewijs -220
skip op stat 331
skip op stoep 154
skip op voetpad 311
skip op woont 384
skip op zijn 335
skip open , -214
skip opgericht 0 -167
skip oud 0 412
skip oud in 275
skip oud op 220
skip oud was 206
skip over hel 232
skip over voetpad 263
skip parkeergarag $ 243
skip parker de 150
skip pas en 321
skip paspoort thuisbezorgd 272
skip per $ -215
skip per maart 213
skip per of -209
skip plat $ 456
skip plat 0 -336
skip post de 248
skip postcod 0 218
skip postcod hem 282
skip recht @it 181
skip rest het 260
skip rij @it -268
skip rijbewijs ik -234
skip rijdt @it -248
skip rod $ 320
skip rommelmarkt : 246
skip rotond de 258
skip s $ 271
skip samira , -324
skip schef de 294
skip schol @it 185
skip sind @it -286
skip sind een 135
skip sind won 249
skip sint $ 172
skip sint , 242
skip sit een -229
skip slaapkamer de 295
skip sleutel van 242
skip snap niet -297
skip snoeihout ? 239
skip sta @it 227
skip sta ingeschrev 220
skip sta op 135
skip stadskantor @it 119
skip stan 0 149
skip stan al 272
skip stan op 261
skip stan vor 262
skip stat $ -123
skip stat , 275
skip stat bij 341
skip stat de -311
skip stat een 293
skip stat en -170
skip stat jullie -250
skip stat nu -225
skip stat ons 258
skip stat op -198
skip sted de 219
skip steenweg @it 225
skip stek @it 269
skip sticker de -295
skip stoep $ 243
skip stoep , 221
skip stoep @it 155
skip stoeptegel $ 229
skip stond het -246
skip straatbarbecue 0 -227
skip stur @it 246
skip stur mar 298
skip t , 184
skip t : -211
skip t ? 277
skip t op 246
skip te , 54
skip tegenover $ 154
skip tegenover is 217
skip tel 0 309
skip ter van 23
skip thuis 0 285
skip thuis @it 339
skip thuis de 273
skip thuis op 250
skip thuisadres 0 276
skip thuisbezorgd op 272
skip tis @it 217
skip toch $ -35
skip tot 0 -323
skip tot @it -253
skip tot de 403
skip tot het 266
skip tot kan -234
skip tot op 235
skip trouw de 256
skip tuin @it 273
skip turnhoutseban @it 224
skip twed vor 291
skip twee $ 143
skip twee en 208
skip u $ 137
skip u ? -209
skip u nog -221
skip uit $ 115
skip uit @it 167
skip uit en 318
skip uw $ -209
skip uw nog -220
skip vader $ -283
skip van $ 259
skip van , 96
skip van . -300
skip van : 174
skip van @it -181
skip van de 177
skip van dochter -278
skip van dokter -268
skip van feestzal -285
skip van is 151
skip van jar -306
skip van lantaarn -359
skip van loopt 194
skip van man -223
skip van mijn 149
skip van nar 371
skip van open 300
skip van rijbewijs -216
skip van schol 172
skip van stad 177
skip van station -317
skip van tot 255
skip van twee -282
skip van van 275
skip van vorig 310
skip van vrouw -256
skip van woont 222
skip vanaf $ 277
skip vanaf , 288
skip vanaf 0 119
skip vannacht gehad 289
skip vergunn ? 212
skip vergunn @it -283
skip vergunn vor 230
skip verhuisd @it 133
skip verhuisd de 240
skip verleng $ -241
skip vierd $ 279
skip visa @it -240
skip vol , 227
skip volgend $ -283
skip volgend in 212
skip volled , 218
skip vor ! 241
skip vor $ 114
skip vor ( -285
skip vor 0 259
skip vor deur 431
skip vor en -294
skip vor gebor -255
skip vor of -162
skip vor ram 309
skip vor straatbarbecue -227
skip vor twed 224
skip vor van -200
skip vor woning 242
skip vor zon 293
skip vorig , 194
skip vriend @it 169
skip vrijdag aan 229
skip vroeger 0 -245
skip waard $ -210
skip waard mijn 208
skip waarom de 263
skip waarom ik -236
skip wanner de 134
skip wanner er 195
skip want is -236
skip war 0 -304
skip war @it 219
skip wat de -163
skip wat er 342
skip wat het 220
skip we @it -151
skip we een 163
skip we op 253
skip we verhuisd 238
skip weg @it 336
skip weg hoogt 218
skip wek $ -147
skip wek ik 229
skip wer $ 241
skip werd 0 -253
skip werd bij -294
skip werd op -210
skip werk @it 338
skip werk in 350
skip wet iet 312
skip wet nog -220
skip wettelijk samenwon 213
skip weun in 256
skip wie da 224
skip wie de -250
skip wij @it -144
skip wij een -192
skip wij gen 258
skip wij in 217
skip wij nu 257
skip wij per 237
skip wij van 54
skip wij wettelijk 213
skip wil op 238
skip will een 211
skip will eig 218
skip will gan 213
skip won $ 240
skip won , 524
skip won @it 179
skip won de 248
skip won dez 251
skip won een 355
skip won en 343
skip won het 297
skip won mar 271
skip won met 234
skip won nu 201
skip won op 206
skip wonend . 195
skip woning @it 401
skip woonadres @it 287
skip woont , 223
skip woont . 387
skip woont 0 288
skip woont @it 240
skip woont al 223
skip woont een 251
skip woont elk 257
skip wordt snoeihout 239
skip wrak @it -189
skip zak 0 -229
skip zaterdag $ 217
skip zaterdag . -227
skip zaterdag ? 173
skip zaterdag we 234
skip ze $ -327
skip ze @it -246
skip ze aan -178
skip ze het -185
skip ze hier 214
skip ze ons 209
skip zebrapad @it 200
skip zegt $ -241
skip zegt 0 -243
skip zegt @it -242
skip zegt geblokkeerd -216
skip zelf ? 318
skip zie @it -201
skip zijn 0 -302
skip zijn binn 238
skip zijn en 275
skip zijn stat 242
skip zijn verhuisd 234
skip zit , 224
skip zit @it 362
skip zit de 188
skip zit kot 265
skip zit op 98
skip zit september 235
skip zo het -381
skip zon , 161
skip zon op 221
skip zonder $ -169
skip zonder , -302
skip zonder ? -255
skip zonder op -334
skip zwan @it 172
skip zwembad @it 255
topic @ability -111
topic @access -93
topic @body -262
topic @building -17
topic @business -34
topic @firstPerson -53
topic @general -183
topic @handled 53
topic @hardly 13
topic @has -34
topic @home 184
topic @mine 15
topic @nuisance 39
topic @nuisance-phrase 252
topic @ofPerson -197
topic @ownPostcode 42
topic @place 124
topic @relative -40
topic @somebody 31
topic @vehicle -278
topicAnywhere @ability -75
topicAnywhere @access -188
topicAnywhere @body -211
topicAnywhere @business -168
topicAnywhere @firstPerson -31
topicAnywhere @general -159
topicAnywhere @handled -15
topicAnywhere @hardly -83
topicAnywhere @has -31
topicAnywhere @home 223
topicAnywhere @mine 27
topicAnywhere @mine-phrase -152
topicAnywhere @nuisance -55
topicAnywhere @nuisance-phrase 226
topicAnywhere @ofPerson -295
topicAnywhere @organisation -85
topicAnywhere @ownPostcode 63
topicAnywhere @patient 32
topicAnywhere @place 131
topicAnywhere @plainly 43
topicAnywhere @relative -18
topicAnywhere @somebody 46
topicAnywhere @vehicle 312
topicBefore @ability 112
topicBefore @access -160
topicBefore @building 194
topicBefore @business -74
topicBefore @firstPerson -31
topicBefore @general -56
topicBefore @handled -102
topicBefore @hardly -84
topicBefore @has -67
topicBefore @home 247
topicBefore @mine-phrase -45
topicBefore @nuisance 105
topicBefore @nuisance-phrase 209
topicBefore @ofPerson -156
topicBefore @organisation 268
topicBefore @ownPostcode 55
topicBefore @place 134
topicBefore @plainly 4
topicBefore @relative -47
topicBefore @somebody 35
topicBefore @vehicle -187
topicBeside @building 412
topicBeside @business 126
topicBeside @firstPerson -389
topicBeside @general 234
topicBeside @handled -191
topicBeside @hardly -309
topicBeside @has -428
topicBeside @home 146
topicBeside @mine -338
topicBeside @nuisance -121
topicBeside @nuisance-phrase 154
topicBeside @ofPerson -268
topicBeside @organisation 420
topicBeside @ownPostcode 91
topicBeside @patient -201
topicBeside @place 298
topicBeside @plainly -307
topicBeside @relative -238
topicBeside @somebody -124
topicBeside @vehicle -125
topicEarlier @access -264
topicEarlier @building 135
topicEarlier @firstPerson 107
topicEarlier @general 294
topicEarlier @handled 249
topicEarlier @hardly 350
topicEarlier @has 100
topicEarlier @home 302
topicEarlier @mine-phrase 238
topicEarlier @nuisance 165
topicEarlier @ofPerson -302
topicEarlier @ownPostcode 170
topicEarlier @patient 201
topicEarlier @place 501
topicEarlier @relative -55
topicEarlier @somebody 198
topicEarlier @vehicle 243
topicNear @ability -208
topicNear @access -170
topicNear @building 209
topicNear @business 81
topicNear @firstPerson -32
topicNear @general -126
topicNear @handled -80
topicNear @hardly 64
topicNear @has -50
topicNear @home 341
topicNear @mine 83
topicNear @mine-phrase -195
topicNear @nuisance 29
topicNear @nuisance-phrase 168
topicNear @ofPerson -524
topicNear @organisation 82
topicNear @ownPostcode 71
topicNear @patient 25
topicNear @place 341
topicNear @plainly 54
topicNear @relative 152
topicNear @somebody 46
topicNear @vehicle -359
twoBefore , 0 186
twoBefore , die 199
twoBefore , geboortedatum -216
twoBefore , gebor -319
twoBefore , ik 91
twoBefore 0 ) -377
twoBefore 0 , 111
twoBefore 0 0 65
twoBefore 0 en -137
twoBefore ^ 0 -210
twoBefore ^ een -235
twoBefore ^ gebor -187
twoBefore ^ is 210
twoBefore ^ kwoan 227
twoBefore ^ kwon 325
twoBefore ^ lamp 333
twoBefore ^ mn -306
twoBefore ^ visa -240
twoBefore ^ vor -249
twoBefore ^ we 213
twoBefore ^ wij -266
twoBefore ^ won 241
twoBefore ^ ze -265
twoBefore aalst op -420
twoBefore ben van -148
twoBefore bestat sind -230
twoBefore bij de 166
twoBefore bij mij 338
twoBefore bij mijn 281
twoBefore bij ons 282
twoBefore dat is -51
twoBefore de academie 255
twoBefore de apothek 174
twoBefore de bakker 288
twoBefore de garag 249
twoBefore de hoek 233
twoBefore de lamp 165
twoBefore de schol 201
twoBefore de speeltuin 193
twoBefore de stoep 159
twoBefore de werk 294
twoBefore de zwan 187
twoBefore een wrak -189
twoBefore er is -261
twoBefore gebor op -292
twoBefore het buurthuis 255
twoBefore het containerpark 276
twoBefore het districtshuis 203
twoBefore het stadskantor 274
twoBefore ik ben 167
twoBefore ik heb -219
twoBefore ik word -256
twoBefore ik zie -201
twoBefore ik zit 191
twoBefore in de 343
twoBefore in het 354
twoBefore is de 153
twoBefore is het 307
twoBefore is van -283
twoBefore levenslicht op -239
twoBefore mag een -191
twoBefore mij thuis 272
twoBefore mijn adres 176
twoBefore mijn afsprak -252
twoBefore mijn huis 363
twoBefore mijn vergunn -283
twoBefore mijn woning 214
twoBefore moet een -174
twoBefore niet mer 253
twoBefore nog allen 245
twoBefore nummer 0 351
twoBefore ondergrond container 155
twoBefore ons huis 158
twoBefore onz tuin 253
twoBefore onz woning 310
twoBefore op de -148
twoBefore op het 195
twoBefore op mijn 226
twoBefore opgericht op -175
twoBefore sind gister 268
twoBefore stat een -202
twoBefore ter hoogt 213
twoBefore thuisbezorgd word 272
twoBefore van mn -215
twoBefore van vor -198
twoBefore volgen mij -261
twoBefore vor een -238
twoBefore vor het 274
twoBefore vor ons 287
twoBefore vor onz 292
twoBefore wij trouw -243
twoBefore wij won 352
twoBefore won we 148
twoBefore ze woont 222
twoBefore zit nu 259
twoBefore zit toch 286
word ( 175
word , 17
word . -13
word 0 -157
word : 140
word ? 32
word a -132
word aalst 183
word aan 85
word aangev 245
word aannemer 358
word aanslag 359
word aanvrag -278
word abc -219
word abonnement -256
word academie 300
word acceptgiro -217
word acht -187
word achter 282
word achterkant 269
word achterom 232
word actie -183
word adopter 271
word adres 313
word adreswijz 223
word aert 205
word affich -236
word affiches 251
word afgegev 266
word afgelop 263
word afsprak -196
word afsprakensystem -219
word afvalpas 141
word akkerlan 308
word akt -211
word albert 213
word algemen -232
word all -148
word allebei -310
word allen -88
word alles 139
word als -15
word altijd 244
word alvast 290
word ambtenar -181
word an 222
word and -199
word anorexia -265
word apothek 153
word app -254
word appartement 461
word archief -178
word arnhem 343
word asbestplat 265
word attest -179
word au 185
word augustus -314
word auto -317
word autoband 242
word automat -320
word autos -185
word avond 147
word az 296
word b -254
word badkamer 301
word bak -176
word bakker 68
word ban 135
word bankj 153
word bankstel 239
word basisschol 236
word bedrag -306
word begeleider -263
word begijnhof 238
word beginn 339
word begraafplat -161
word bel 202
word belgie 256
word ben -27
word bereik 222
word berkenlan 203
word berm 298
word beschermd -138
word besluit -226
word bestan -205
word bestat -263
word bestek -288
word betaald -320
word beter -151
word beurt -231
word bewoner 254
word bezorg 295
word bibliothek 238
word bieb -187
word bij 55
word bijstand -104
word bijzonder -264
word binn 116
word bis -181
word bladkorf 310
word blauw -150
word blijf 219
word blijft -208
word blijv 359
word blok 195
word blokker -316
word boekhandel 226
word boet -320
word bom 112
word boodschapp 211
word bord -252
word borgerhout 319
word bos -229
word bosweg 249
word bouwafval 321
word bouwplat 267
word bov 286
word brand 193
word bred -254
word breda 351
word brief -219
word briefadres 257
word brievenbus 236
word brouwerij 319
word brugg -239
word bruin -294
word bsn -270
word buit 242
word bur 338
word burgerservicenummer -279
word bus -66
word buurman 190
word buurt 293
word buurvrouw 314
word bv 193
word caf 306
word camion 278
word camionet -180
word camping 255
word caravan 310
word carrosserie 239
word centrum -190
word cijfer -312
word clubhuis 301
word cod -331
word collega -155
word comit -281
word container 352
word covid -241
word da -190
word dak 279
word dan -290
word daor 229
word dar 203
word das -109
word dat -161
word datum -315
word de -45
word ded -185
word defect 208
word der 199
word derd 123
word dertig 213
word deur 144
word diabetes -311
word dicht 83
word dichtgat 296
word digid -387
word digital 257
word dijk -316
word ding -240
word districtshuis 203
word doccl -194
word dochter -212
word dod 196
word dof -255
word dokterspraktijk 251
word domicilie 228
word donker 277
word doodgered 310
word doorgev 286
word dor -131
word dossier -350
word draait 267
word drie -249
word driehog 170
word druk -180
word dubbel 160
word duiker 261
word duizend -323
word duo -304
word dus 80
word een -101
word eend 267
word eerst -141
word eid -124
word eig 270
word eigenar 295
word elk 126
word en -88
word ene 261
word erg -197
word ernaast 316
word erop -246
word eruit 304
word es 212
word euro -376
word even -120
word factuuradres 316
word feestzal -194
word fietsenrek 310
word fietspad 202
word folder -145
word fontein 251
word for -269
word formulier -283
word foto -246
word fotos -314
word fout -252
word fran 268
word frigo 191
word fritur 299
word fuif 207
word ga 160
word gan 226
word gat 57
word geacht 335
word gebboort -222
word gebeld 214
word geblokkeerd -170
word geboortedatum -377
word gebor -240
word gebruik -270
word gedan -118
word gedateerd -235
word gedomicilieerd 362
word gedumpt 274
word geeft -119
word gef -107
word gegeven 231
word gehaald 287
word gehor -301
word gekocht 343
word gekom 212
word gekopieerd -406
word geldig -184
word geldt -190
word geliev -194
word gelijk -197
word gelof -269
word geluidsoverlast 248
word gen -39
word genk 289
word gent 216
word geplakt -331
word gestok 224
word gestuurd 264
word gev -283
word gevall 207
word gevar 186
word gevel 133
word gewonn -263
word gewoond 401
word gezien 217
word gezocht 211
word gft 56
word gh 272
word ging -197
word gister 180
word glas 356
word glasvezel 295
word golf -285
word gooi 306
word gooik 310
word gordijn 338
word goud 371
word gracht 245
word grag 154
word gratis -234
word griep -261
word grijz -321
word groenstrat 199
word groepspraktijk 336
word grot -178
word gsm 254
word haagwind -217
word haalt 214
word had -449
word hag 314
word halt -226
word hand -182
word handelspand 250
word handteken -254
word hang -116
word har 184
word hard 243
word hartsticht -288
word hebb -36
word hee 288
word heeft 2
word heffing 281
word heg 276
word hei 311
word hel 45
word hem 286
word her -88
word herdenk -140
word herrie 332
word het -101
word heul 239
word heur 308
word hier 213
word hij -78
word hoe -108
word hoef 225
word hoek 356
word hoevel -97
word hoort -172
word hor 88
word houd 232
word houdt 274
word hous 305
word hs 349
word huis -7
word huisadres 294
word huisnummer 209
word hun 200
word huurcontract 239
word huurder 138
word huurhuis 272
word huurt 241
word i -224
word iban -214
word ich 411
word id -374
word identiteitskaart -295
word ie -103
word iederen -283
word iet -242
word ik -22
word in -49
word ingang 327
word ingeschrev 276
word ingetikt -210
word ingewijd -283
word inlogcod -249
word inlogg -283
word inrit 295
word inschrijv -97
word internet 253
word is -69
word it -288
word ivm -284
word januari -131
word jar 103
word jarig -307
word jas 273
word jef 258
word jeugdrad -258
word jong 188
word jt 253
word juli 174
word jullie -82
word juni 42
word k 152
word kaart -223
word kaartj -168
word kaartnummer -287
word kamer -56
word kan -41
word kanaaldijk 333
word kantor 209
word kapellestrat 191
word kapelstrat 290
word kapot -131
word kapper 345
word kassa -316
word kat 289
word kerkstrat 139
word kermis -311
word kessel 155
word keuk 164
word kg -386
word kid -314
word kijkt 208
word kind -78
word kinder 193
word kinderwag 265
word kipp 335
word kk 222
word klag 318
word kleurcod -279
word klopp -266
word klopt -192
word knippert 250
word koelkast 243
word kom 271
word komt -147
word kon -205
word koolmijnlan -309
word kop 336
word kort 388
word kortrijk 211
word kost -191
word kot 406
word kram -172
word kreg -191
word krijg -99
word krijgt -169
word kringloopwinkel 258
word kringlop 279
word kringwinkel 173
word kruispunt 207
word kunn -118
word kunt 53
word kv 287
word kwartier 271
word kwijt -242
word kwoan 227
word kwon 211
word kx 251
word laatst -264
word lad 331
word lan 216
word lantaarn 378
word lantaarnpal 202
word las -269
word lat -111
word le -375
word leegstandsheff 188
word leerling -468
word leges -159
word lekt 103
word les -353
word lev -305
word levensgevar 225
word lever 315
word lez -247
word liefst 241
word lig 315
word ligg 359
word ligt 219
word lijn -254
word lijnban 238
word lijst -282
word lind 301
word liter -236
word liv 248
word living 315
word lm 310
word lo 155
word locatie 356
word loker 360
word loopt 177
word lop 93
word los 147
word lukt -181
word m -263
word ma -86
word maandag 266
word maart 303
word mail 189
word mama 273
word man -115
word map 245
word mast 333
word matras 129
word matrass 200
word mc -355
word mee -254
word meegepakt 182
word mei 114
word meisj -295
word meld 194
word melding -126
word mer -116
word met -117
word meter -200
word mg -341
word mijn -16
word minder -214
word mitchell -239
word mn 56
word moek 254
word moest -383
word moet -80
word mog -197
word monitor -309
word monumentendag 231
word moskee 258
word mur 289
word muziek -173
word my 169
word na 226
word naast 182
word nabij 288
word nacht 207
word nakijk -388
word namen 323
word nar 247
word national -348
word ne 169
word neg -501
word nen -80
word ner -231
word net 152
word nie 217
word niemand 161
word niet -15
word nieuw 111
word noar 321
word nooit 372
word november -256
word nul -370
word nummer -242
word odet -236
word of -265
word okt -293
word oktober 208
word omgevall 216
word onbek -222
word ondergrond 398
word onderuit 181
word onkruid 279
word ons 62
word ontheff 267
word ontvang 271
word onz -110
word ook 233
word oostend 138
word opa 335
word open 334
word opengat -217
word opengebrok 204
word opening 229
word opgericht -251
word ophal 215
word opruim 308
word oud 71
word oudenaard 240
word ouder 128
word overdag 272
word overkant 295
word overlijd -274
word pa 195
word pad 247
word pagina -269
word pakt -249
word pand 296
word papier 286
word paramaribo -251
word park -193
word parkeerapp -266
word parkeergarag -150
word parkeerretributie -240
word parkeert 246
word parkeervergunn -94
word parker 442
word parking -330
word pdf -425
word peeter 292
word per -34
word pikkedonker 307
word pin -292
word pinautomat -247
word pincod -393
word pinkt 188
word plantsoen 296
word plastic 192
word plat -274
word platan 262
word plein -233
word plek 155
word plusser -305
word poort 183
word poortj 231
word populierenlan -322
word post 346
word postcod 131
word pr 245
word precies 273
word prin 200
word print 146
word procent -304
word prullenbak 216
word puilt 240
word puin 191
word put 139
word putdeksel 242
word ram 195
word rammelt 231
word rb 267
word rc 247
word rechtover 236
word recyclagepark 266
word regel -200
word regent 296
word reispas -226
word rek 341
word rekeningnummer -293
word rekent -422
word repair 207
word reserver -310
word ria 296
word rij -263
word rijban 287
word rijbewijs -259
word rijdt -432
word rijksregisternr -273
word riool 420
word rob -253
word rod 200
word roept -319
word roeselar 267
word rok 255
word rommelmarkt 273
word rond 414
word rotond 212
word ruit 250
word sam 77
word samenwon 309
word samira -324
word schev 294
word schimmel 247
word schol -49
word schrijf 187
word schuld -202
word sectie -366
word sept -238
word sint 166
word sit -211
word slaapkamer 291
word slan 235
word slap 360
word slop 300
word slot 155
word sluikstort 205
word sms -235
word snap -174
word snapp 361
word snoeihout 239
word sociaal 286
word social -165
word speelpleinwerk -171
word speelt 258
word speeltuin -150
word speeltuintj 212
word sporthal 134
word spreekt -263
word springkastel 267
word sta 143
word stadhuis -337
word stank 246
word station -201
word ste -210
word sted -98
word steenpuin -305
word stek 302
word stembureau 214
word sticker -240
word stoat 234
word stoel -215
word stoep 256
word stond -48
word stookt 194
word stopt -171
word straatbarbecue -227
word straatnaambord 280
word strat 236
word studentenhuis 371
word studio 114
word stuk -125
word stur -101
word stuurt 225
word supermarkt 195
word t -6
word tafel 202
word tak 291
word teg -262
word tegel 240
word tegenover 357
word tel 262
word telt -156
word ter -55
word terpstra 243
word terwijl 182
word test -229
word the -239
word thuis 157
word thuisadres 196
word thuisbezorgd 272
word thv 182
word ticket -267
word tijden 148
word toe 410
word toen -291
word toilet -141
word tor 252
word tot 51
word tr 237
word trafohuisj 245
word traplift 236
word trash 318
word trek 312
word trekt 325
word troep 210
word trouw -84
word trouwboekj -212
word tuin 195
word turnhoutseban 224
word tuss 163
word twed -128
word twee -116
word twintig -259
word typ -375
word typt -258
word u -95
word uit 82
word uiterst -230
word uitslag -292
word utrecht 298
word uw -335
word v 339
word vader -187
word vanaf 179
word vanmorg 277
word vannacht 366
word vast 277
word vd -310
word veegwag 185
word vel -321
word velo 218
word ver 333
word vergunn -42
word verhuisd 422
word verhuist 196
word verhuiz 316
word verhur 292
word verjaardag -334
word verkeerd -208
word verkeersbord 366
word verlicht 253
word verplicht -200
word verslag -248
word verstopt 349
word vertrekt 257
word vervaldag -191
word verzak 294
word verzoekt 309
word verzorgingshuis 215
word vestigingsnummer -250
word vind -195
word vlakbij 363
word vlieg 263
word vo 127
word voedselbank 219
word voetbalclub -328
word voetpad 130
word volgen -273
word volgend 83
word volled 218
word volstat -208
word vooral 348
word voordeur 458
word vor -56
word vraagj 230
word vraagt -142
word vrachtwag -226
word vrag -271
word vriend 98
word vriendin 253
word vrij -270
word vrijdag -133
word vrouw 59
word vuilbak 354
word vuilkar 207
word vuilniszak 201
word vuilzak 278
word vzw 156
word waard -186
word waarom -50
word wacht -146
word wachtlijst -263
word wachttijd -321
word wachtwoord -388
word want -194
word war 81
word was -368
word wat -177
word we 111
word webwinkel -219
word weg -106
word wek 86
word wel -161
word welk -311
word werd -363
word wereld -279
word werf 129
word werk -158
word werkdag -176
word wespennest 163
word wethouder 244
word wettelijk 217
word weun 257
word wie 78
word wij 97
word wijkagent 280
word wil 178
word wilhelminastrat 250
word will 101
word wilt 153
word wit -189
word woensdag 218
word won 212
word wonend 166
word woning 48
word woonacht 271
word woonadres 395
word woont 293
word woonwag 268
word wordt 185
word wrak -172
word xn 204
word xt 285
word xz 231
word yilmaz 127
word your -288
word z -309
word zag 140
word zak 161
word zal -30
word zaterdag 302
word ze -87
word zegg 111
word zegt -233
word zeker -298
word zelf -109
word zen 253
word zetel 276
word zie -257
word zien 119
word ziet -386
word zij -220
word zijkant 277
word zijn 26
word zit 222
word zo -232
word zoekt 332
word zon -308
word zonder -93
word zoontj -347
word zottegem 261
word zoud 289
word zuid 347
word zus 290
word zwan 173
word zwart -205
word zwembad -151
word zx 235
`,
};
