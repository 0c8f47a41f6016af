import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1438 that are not.
 * On families it was not taught on:
 * - above -1: found 97.9 %, wrongly 4.1 %
 * - above -0.5: found 97.0 %, wrongly 2.5 %
 * - above 0: found 95.5 %, wrongly 1.6 %
 * - above 0.5: found 93.2 %, wrongly 0.7 %
 * - above 1: found 90.3 %, wrongly 0.3 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:36396406ce5e1af927736af839b20cf64c7791342ad39c9752d7e3decac7826e",
  intercept: -1.155,
  weights: `
before ( 290
before ) 275
before , 97
before 0 -72
before : -125
before ^ 33
before aan 115
before aanvrag -321
before adres 509
before albert 222
before all -203
before allen 316
before altijd 352
before appartement 369
before auto -267
before ben -33
before bestat -283
before betal -250
before bezwar 252
before bij 319
before binn 476
before bis -182
before blijft -175
before bouw 238
before bov 217
before brief -185
before bsn -119
before buurvrouw 275
before bv 269
before caf 160
before cod -345
before da -212
before dan -322
before dat 100
before de 90
before den 84
before der 300
before die 87
before dokterspraktijk 249
before doorgev 271
before dor 290
before drie -269
before een -105
before eid -273
before eig 233
before elk 295
before even -191
before ex 163
before formulier -185
before fritur 206
before fuif 240
before ga 294
before gan 101
before ge -212
before geboortedatum -202
before gebor -246
before gedumpt 223
before geeft -255
before gehad 266
before geparkeerd 240
before glas 271
before goed -119
before grag 106
before groenstrat 194
before grofvuil 173
before hal 252
before har 204
before hebb 258
before het 181
before hier 205
before hoe -335
before hoogt 276
before hotel 374
before huis 79
before hur 294
before huurt 257
before ich 312
before id -298
before iederen -179
before iemand 166
before ik -97
before in 221
before ingeschrev 184
before inschrijv -207
before is -64
before jan 290
before januari -311
before jarig -276
before jullie -240
before juni 151
before kaart -262
before kaartnummer -273
before kamer 350
before kan 356
before kantor 189
before kapsalon 295
before ker -267
before kermis -240
before kijk 250
before kindj -252
before kom 90
before kost -210
before kot 354
before laadpal -167
before laatst 214
before lantaarnpal 324
before leges -357
before levenslicht -250
before licht 255
before ligg 225
before ligt 343
before lod 366
before maand 232
before maandag 239
before maart 208
before mag 168
before mama 290
before mar -96
before me 186
before mei 303
before meld 213
before met 147
before meter 94
before mij -73
before mijn 139
before mn 194
before moeder 223
before moet -159
before monitor -348
before moogt 143
before moskee 275
before my 355
before naast 183
before nacht 211
before nar 449
before nee -198
before net 172
before niet 188
before nieuw 150
before nog 159
before nr -153
before nu 173
before ocmw 272
before of -345
before oktober 266
before ondergrond 210
before ons 293
before onz -93
before op 280
before opa 245
before open 272
before opgericht -181
before oud -102
before papa 253
before parkeerretributie -256
before parker 239
before per 124
before pincod -256
before post 207
before rommelmarkt 201
before samira -281
before sind 381
before slaapkamer 214
before slaapt 223
before slap 273
before sleutel 310
before sluikstort 248
before speeltuin -276
before sta 203
before stad -300
before stan 356
before stat -229
before stek 207
before stoep 223
before stopt 294
before student 298
before studio 349
before stuk -216
before stur 127
before t 23
before te -202
before teg 297
before ter 249
before thuisbezorgd 273
before tot 120
before trek 243
before trekt 220
before twee -224
before u 182
before uit 39
before uw -190
before van 108
before vanaf 281
before vanuit -226
before ver -251
before verhuisd 298
before verhuist 201
before verhuiz 226
before verhur 246
before verkeerd 209
before voedselbank 245
before voetbalclub -325
before vol 379
before volgen -225
before vor 90
before vrijdag 252
before waard 216
before waarom 211
before wanner -399
before want -269
before was -211
before wat -159
before water 201
before wer 289
before werd -220
before wespennest 248
before wet -115
before wettelijk 215
before weun 259
before wij 86
before won 415
before woont 379
before woonwag 266
before word 335
before wordt 191
before zag 123
before zaterdag 245
before ze 227
before zebrapad 174
before zegg 232
before zegt -179
before zelf 166
before zen 246
before zet 165
before zetel 248
before zich 301
before zien 219
before zijn 161
before zit 370
before zonder 221
before zus 253
before zwembad -137
before1 ( 206
before1 ) 258
before1 , 142
before1 : 180
before1 ^ -274
before1 aan 528
before1 achter 324
before1 allen -224
before1 als -265
before1 ben -209
before1 bewoner 273
before1 bij 338
before1 blauw -291
before1 dar -378
before1 den -329
before1 diabetes -308
before1 die -325
before1 dochter -272
before1 drie -261
before1 een -390
before1 en -236
before1 er -348
before1 geldig -175
before1 hangt -290
before1 heeft -481
before1 hog 292
before1 huis 7
before1 hur 263
before1 ik -502
before1 inschrijv -297
before1 jan 249
before1 jullie -255
before1 kaartnummer -227
before1 kanaaldijk 322
before1 keuk 255
before1 kind -365
before1 kom -220
before1 kreg -211
before1 krijg -285
before1 kringlop 221
before1 lamp -329
before1 lang 403
before1 liter -230
before1 mag -240
before1 mama -267
before1 met -486
before1 mij 311
before1 mijn -338
before1 milieustrat 194
before1 mn -179
before1 moeder -238
before1 moet -260
before1 naast 359
before1 nar 484
before1 national -389
before1 nu 443
before1 of -130
before1 op 402
before1 open -271
before1 oud 205
before1 over 217
before1 pand 260
before1 parochiezal 239
before1 pas -224
before1 prin 326
before1 rechtover 232
before1 rond 338
before1 sectie -255
before1 sint 304
before1 sms -190
before1 speelplein 240
before1 speeltuin 264
before1 strat 291
before1 tegenover 385
before1 ter 313
before1 thv 181
before1 tuinhuis -257
before1 twed -258
before1 van 205
before1 vier -258
before1 vlakbij 298
before1 volgen -254
before1 vor 354
before1 vriend 202
before1 we -216
before1 wij 213
before1 wit -344
before1 won 318
before1 wonend 283
before1 woonacht 279
before1 woont 404
before1 wordt 274
before1 ze -461
before1 zegt -251
before1 zijn -256
before1 zit 319
before1 zoontj -270
before2 ( -302
before2 ) -368
before2 , -223
before2 0 -208
before2 : -357
before2 ^ -144
before2 academie 258
before2 adres 311
before2 aert 204
before2 afsprak -274
before2 al -202
before2 apothek 171
before2 appartement 176
before2 bakker 287
before2 ban 200
before2 begijnhof 240
before2 betaald -185
before2 bewoner 266
before2 bij 324
before2 bom 234
before2 bur 241
before2 bushokj 232
before2 buurthuis 251
before2 camionet -179
before2 container 144
before2 containerpark 279
before2 dak 265
before2 de 19
before2 den -208
before2 districtshuis 197
before2 dochter -197
before2 dus -244
before2 een -411
before2 en -168
before2 garag 209
before2 geboortedatum -231
before2 gebor -242
before2 gedateerd -235
before2 gister 264
before2 hangt 329
before2 heb -213
before2 heeft -267
before2 hij 277
before2 hoek 315
before2 hof 405
before2 hofj 277
before2 hoogt 219
before2 huis 57
before2 huisadres 220
before2 huurder 244
before2 ingeschrev 198
before2 is -189
before2 jan 252
before2 jar 205
before2 juist 185
before2 kamer 284
before2 kapellestrat 192
before2 kapelstrat 279
before2 kapot 337
before2 kerkstrat 212
before2 kijk 258
before2 kom -145
before2 kwoan 227
before2 kwon 315
before2 lamp 285
before2 lan 425
before2 les -263
before2 liv 243
before2 mar 113
before2 mer 270
before2 met -291
before2 mij 157
before2 mijn -136
before2 mn -336
before2 na -167
before2 nar 174
before2 niet -270
before2 nog 231
before2 nr 229
before2 of -290
before2 oma 284
before2 ons 203
before2 onz -265
before2 op -174
before2 recht 178
before2 rij -277
before2 rijdt -248
before2 schol 193
before2 sind -284
before2 sta 227
before2 stadskantor 120
before2 steenweg 228
before2 stek 263
before2 stoep 152
before2 stur 244
before2 thuis 333
before2 tis 215
before2 tot -246
before2 tuin 264
before2 turnhoutseban 224
before2 uit 166
before2 van -177
before2 vergunn -285
before2 verhuisd 130
before2 visa -238
before2 vriend 186
before2 war 217
before2 we -150
before2 weg 334
before2 werk 352
before2 wij -117
before2 won 177
before2 woning 416
before2 woonadres 299
before2 woont 231
before2 wrak -196
before2 ze -262
before2 zebrapad 194
before2 zegt -253
before2 zie -204
before2 zit 369
before2 zwan 171
before2 zwembad 256
behind ! 163
behind $ 54
behind ( -247
behind , -66
behind . 116
behind 0 -259
behind : 256
behind ? -61
behind aalst 244
behind aanslag 181
behind adres 161
behind al -128
behind allebei -251
behind allen -206
behind als -157
behind ander 256
behind avond 278
behind az 293
behind bel 425
behind belast 225
behind ben 184
behind betaald -305
behind bij -213
behind blader 267
behind blank -275
behind blijft 201
behind bom -155
behind bord -188
behind brug -199
behind buit 297
behind bur 278
behind chang 316
behind collega 267
behind container 369
behind dak 230
behind dar 120
behind dat -178
behind de -142
behind december -217
behind den 179
behind derd 285
behind deur 286
behind dicht 170
behind die -110
behind digid -246
behind dijk -242
behind dinsdag -285
behind dit 327
behind doet 153
behind dor 109
behind een -63
behind eig 241
behind elk 154
behind erop -206
behind eruit 257
behind euro -270
behind fietspad 242
behind for 293
behind fotos -281
behind gan 183
behind garag 259
behind gat 129
behind gemeentehuis -198
behind genk 291
behind gewonn -268
behind gft 332
behind gister -202
behind gratis -229
behind gsm 279
behind had -291
behind hal -175
behind halt 195
behind hangt 168
behind heb -223
behind hebb 106
behind hek 267
behind hel 219
behind hem 205
behind het -48
behind hoe 124
behind hond 156
behind hor 162
behind huis -224
behind huisvuilzak 209
behind hun 185
behind ich 208
behind ik 34
behind in -65
behind ingang 275
behind inschrijv 313
behind is -129
behind jong 265
behind juni 222
behind k 282
behind kaart -229
behind kamer -335
behind kan -243
behind kanaalweg 256
behind kapot -182
behind ker 153
behind kerkstrat -237
behind kermis -302
behind kessel 153
behind kijk -225
behind kind 196
behind kinder 193
behind kindjes 268
behind kk 217
behind kl 143
behind klein -231
behind kom 219
behind komt 106
behind kotbas 293
behind krijg -146
behind kunt 145
behind kwartier 271
behind laatst -309
behind lang -214
behind langskom 341
behind las -254
behind lat -150
behind leegstandsheff 184
behind leuv 227
behind ligg 190
behind lo 154
behind loker 356
behind los 300
behind maart 213
behind mag -125
behind mar -288
behind mee -279
behind meld 342
behind men 132
behind mer -302
behind met -42
behind meter -198
behind mijn -129
behind mn 258
behind moest -337
behind moet 280
behind n -297
behind na 272
behind nacht 176
behind nar -186
behind ne 127
behind nergen 254
behind nie 228
behind niet 118
behind nodig 322
behind nog 44
behind nooit 241
behind nu -321
behind of 122
behind onder 335
behind ontheff 267
behind ook 317
behind oostend 161
behind op -226
behind open 397
behind oud 132
behind pakt -239
behind papier 451
behind parkeervergunn -256
behind parker 270
behind paspoort -227
behind per 249
behind person 226
behind pincod -239
behind plat -272
behind post 133
behind put 180
behind ram 228
behind rest 278
behind retributies 303
behind rijbewijs -261
behind rod 316
behind roeselar 241
behind schef -183
behind sit -259
behind slap 237
behind sleutel 298
behind stad 280
behind stat -214
behind stel 349
behind stoep 349
behind stoeptegel 252
behind strat -99
behind stuk -172
behind t -178
behind te -183
behind teg -282
behind tel 201
behind ter -268
behind thuis 204
behind toch -122
behind toe 390
behind toen -204
behind twee -218
behind urgentie 275
behind utrecht 224
behind uur 138
behind uw -230
behind vader -317
behind van -113
behind vandag 241
behind vannacht 325
behind vel -252
behind vergunn -140
behind verleng -246
behind vervaldag -199
behind vier 95
behind vijf -208
behind vind -123
behind voordeur 285
behind vor -106
behind vroeger -246
behind vuilbak 331
behind vuilzak 234
behind waard -267
behind waarom 245
behind wanner 147
behind want -169
behind wek 24
behind wel -135
behind welk 121
behind wet 245
behind wij 295
behind will 168
behind woont -130
behind zak 78
behind zal -331
behind zaterdag 137
behind ze -240
behind zegt -81
behind zeker -257
behind zelf 124
behind zes -311
behind zijn 64
behind zoiet -192
behind zon -169
behind zx 220
behind1 $ 160
behind1 ( 280
behind1 ) 59
behind1 , 155
behind1 0 -133
behind1 : -70
behind1 ; 342
behind1 ? 215
behind1 aan -289
behind1 ab -249
behind1 abc -217
behind1 ben -267
behind1 bij -368
behind1 cijfer -234
behind1 da 220
behind1 dar 381
behind1 das 253
behind1 de 183
behind1 dicht 235
behind1 duizend -365
behind1 dus 242
behind1 een 320
behind1 en 4
behind1 gebor -331
behind1 gestuurd 270
behind1 hangt 280
behind1 heb 177
behind1 heeft 139
behind1 hier 316
behind1 in 203
behind1 is 279
behind1 kan -194
behind1 kind -259
behind1 klopt 251
behind1 knippert 175
behind1 kom 229
behind1 kw -192
behind1 leerling -245
behind1 ligt 174
behind1 man -367
behind1 mar 143
behind1 met 171
behind1 moest -279
behind1 nar 161
behind1 ner -228
behind1 nr -217
behind1 nul -254
behind1 of 90
behind1 okt -241
behind1 om -321
behind1 ook 248
behind1 op -304
behind1 open 206
behind1 plusser -303
behind1 rijdt -236
behind1 sept -237
behind1 snap -228
behind1 stan 295
behind1 stat 221
behind1 ste -181
behind1 stinkt 289
behind1 studentenhuis 277
behind1 tafeltjes -313
behind1 te 229
behind1 teken -225
behind1 toch 191
behind1 tot 62
behind1 van -405
behind1 vor -406
behind1 wanner 231
behind1 war 157
behind1 werkdag -172
behind1 wil 146
behind1 zet 311
behind2 ! -274
behind2 $ -112
behind2 . -397
behind2 0 -91
behind2 : 345
behind2 ? -114
behind2 aalst 230
behind2 aan -168
behind2 al 271
behind2 augustus -177
behind2 blank 167
behind2 borgerhout 318
behind2 bov 274
behind2 bus -252
behind2 dan -306
behind2 dar 316
behind2 dat 281
behind2 de 66
behind2 dez -269
behind2 die 144
behind2 dor -386
behind2 draait 235
behind2 een 268
behind2 en -18
behind2 er -202
behind2 gen -158
behind2 gent 228
behind2 grag -203
behind2 heb 348
behind2 hebb 173
behind2 heeft 148
behind2 hoevel 298
behind2 hun 285
behind2 ik 170
behind2 is -97
behind2 januari -219
behind2 kan 258
behind2 krijg 81
behind2 kunt -282
behind2 mar 83
behind2 mijn 230
behind2 moet -75
behind2 na 331
behind2 ne 269
behind2 neg -230
behind2 niet -131
behind2 nu 335
behind2 of -231
behind2 op -96
behind2 open 204
behind2 paspoort -363
behind2 per -316
behind2 stat -166
behind2 te -302
behind2 toch -169
behind2 tot 201
behind2 tr 248
behind2 u -311
behind2 uw -261
behind2 van -156
behind2 vergunn 252
behind2 verstopt 229
behind2 verzoekt 289
behind2 vor -173
behind2 wanner -223
behind2 war 228
behind2 wek 259
behind2 wet 240
behind2 wij -122
behind2 wil 113
behind2 word 232
behind2 zegt -291
behind2 zich -252
behind2 zit -261
behind2 zoek 187
behind2 zou -262
bothBefore ( 0 -302
bothBefore , 0 -714
bothBefore , aan 232
bothBefore , die -225
bothBefore , geldig -179
bothBefore , ik -271
bothBefore , op 267
bothBefore , van 353
bothBefore , wonend 232
bothBefore 0 ) 230
bothBefore 0 , -171
bothBefore 0 0 -327
bothBefore 0 en -166
bothBefore 0 liter -230
bothBefore 0 nar 350
bothBefore : 0 -451
bothBefore ^ 0 -424
bothBefore ^ aan 191
bothBefore ^ adres 260
bothBefore ^ bij 323
bothBefore ^ dochter -220
bothBefore ^ er -248
bothBefore ^ ik -442
bothBefore ^ kaartnummer -227
bothBefore ^ lang 380
bothBefore ^ mijn -241
bothBefore ^ oud 201
bothBefore ^ speelplein 252
bothBefore ^ twed -258
bothBefore ^ wij 267
bothBefore ^ wit -230
bothBefore ^ zon -251
bothBefore ^ zwembad 256
bothBefore academie op 258
bothBefore adres : 264
bothBefore adres is 186
bothBefore begijnhof , 240
bothBefore ben 0 -214
bothBefore betaald met -185
bothBefore bewoner van 266
bothBefore bib aan 210
bothBefore bij familie 183
bothBefore bom aan 178
bothBefore camionet met -179
bothBefore dat is 237
bothBefore de parochiezal 242
bothBefore de zal -256
bothBefore den 0 -203
bothBefore die op 341
bothBefore een tuinhuis -257
bothBefore geboortedatum 0 -236
bothBefore gebor 0 -379
bothBefore gedateerd 0 -235
bothBefore gister op 264
bothBefore het pand 207
bothBefore hier op 229
bothBefore hij woont 277
bothBefore hof ter 313
bothBefore hof van 251
bothBefore hofj van 277
bothBefore hoogt van 219
bothBefore huis ( 234
bothBefore huis , 387
bothBefore huis in 233
bothBefore huis is 153
bothBefore huis op 270
bothBefore ik ben -205
bothBefore ik won 378
bothBefore in op 291
bothBefore ingeschrev op 198
bothBefore is 0 -361
bothBefore is er -292
bothBefore jan van 252
bothBefore juist , 185
bothBefore kamer op 220
bothBefore kapellestrat 0 192
bothBefore kapelstrat 0 279
bothBefore kerk op 236
bothBefore kerkstrat 0 212
bothBefore kwoan in 227
bothBefore lan van 414
bothBefore ma woont 228
bothBefore mer op 228
bothBefore mij op 222
bothBefore mijn huis 448
bothBefore mijn moeder -238
bothBefore moeder , 336
bothBefore na 0 -167
bothBefore nog aan 281
bothBefore nog op 181
bothBefore nu op 314
bothBefore ons huis 265
bothBefore op 0 -501
bothBefore op sint 177
bothBefore recht over 154
bothBefore sind 0 -313
bothBefore sta op 227
bothBefore stadskantor , 275
bothBefore steenweg op 228
bothBefore stur nar 244
bothBefore thuis ( 265
bothBefore thuis , 268
bothBefore thuis op 254
bothBefore toch op 290
bothBefore tot 0 -246
bothBefore trouw 0 -247
bothBefore tuin , 219
bothBefore turnhoutseban 0 224
bothBefore van 0 -463
bothBefore van parkeergarag 231
bothBefore verhuisd nar 89
bothBefore voordeur , 230
bothBefore vor 0 -188
bothBefore vor mijn -199
bothBefore war : 217
bothBefore we won 231
bothBefore wij aan 241
bothBefore wij op 239
bothBefore wij won 409
bothBefore wij zijn -204
bothBefore won in 418
bothBefore won op 331
bothBefore won zelf 233
bothBefore woning ( 228
bothBefore woont op 147
bothBefore wrak met -196
bothBefore zaterdag 0 -327
bothBefore zelf op 104
bothBefore zit op 301
bothBefore zwan , 161
earlier , 109
earlier . -244
earlier 0 -429
earlier ? -239
earlier aan 250
earlier adres 344
earlier ah 204
earlier begint -176
earlier bij 208
earlier dakkapel 248
earlier datum -271
earlier de 476
earlier die 181
earlier doet 302
earlier een 262
earlier en 147
earlier er 156
earlier geboortedatum -345
earlier grofvuil 262
earlier har -155
earlier heb 196
earlier hebb -139
earlier het 211
earlier hoe -255
earlier ik 195
earlier in 198
earlier is 335
earlier ja 213
earlier jasmijnstrat 269
earlier kan 175
earlier kliko 278
earlier krijg 192
earlier kunt 246
earlier lan 311
earlier lantaarn 255
earlier ligt 258
earlier mijn -105
earlier moest -262
earlier moet -180
earlier niet 352
earlier nieuw 293
earlier nog -177
earlier ook -191
earlier op 310
earlier over 172
earlier overdag 199
earlier reken -215
earlier sind 206
earlier strat 274
earlier te -320
earlier tot 215
earlier van 85
earlier verget 174
earlier verhuiz 292
earlier voorburg 311
earlier vor -296
earlier we 207
earlier wij 307
earlier wil 207
earlier won 401
earlier ze 235
earlier zijn -122
elsewhere ! 210
elsewhere ( -272
elsewhere ) -290
elsewhere . 179
elsewhere 0 -233
elsewhere ? -193
elsewhere aan -127
elsewhere aanbell 254
elsewhere aanvrag 228
elsewhere adres 344
elsewhere afdel -289
elsewhere afvalbak 256
elsewhere afvalpas 345
elsewhere al -135
elsewhere allemal 184
elsewhere alles -228
elsewhere als 162
elsewhere alvast 186
elsewhere an 215
elsewhere antwoord 160
elsewhere archief -333
elsewhere auto 225
elsewhere avond 228
elsewhere b -388
elsewhere bak 194
elsewhere bedankt 133
elsewhere ben 83
elsewhere best 207
elsewhere betal 204
elsewhere betreft 116
elsewhere bewoner 202
elsewhere bezorgd 277
elsewhere bijzonder -240
elsewhere blijft 118
elsewhere bom 299
elsewhere borgerhout -217
elsewhere brandwer 244
elsewhere broer -240
elsewhere bruiloft 290
elsewhere bsn -361
elsewhere burg 370
elsewhere burgemeester -228
elsewhere burgerzak -211
elsewhere bus -121
elsewhere buurt 223
elsewhere club -316
elsewhere computer -231
elsewhere d 158
elsewhere daarvor -261
elsewhere dag 253
elsewhere dakkapel 279
elsewhere dan -114
elsewhere dar 71
elsewhere dat -240
elsewhere de 176
elsewhere demo -262
elsewhere den 103
elsewhere deur 381
elsewhere dicht 230
elsewhere die -119
elsewhere dinsdag -278
elsewhere dit 75
elsewhere docstop -255
elsewhere doe 268
elsewhere doorgev 272
elsewhere dor 216
elsewhere dr 243
elsewhere ds 356
elsewhere dubbel -159
elsewhere een -139
elsewhere eerst 133
elsewhere eig 224
elsewhere elfd -237
elsewhere elk 320
elsewhere en -231
elsewhere er 191
elsewhere erbij 313
elsewhere ergen -210
elsewhere euro -368
elsewhere exampl 357
elsewhere f 290
elsewhere fotos 214
elsewhere g 181
elsewhere gat 281
elsewhere ge 145
elsewhere gebor 119
elsewhere gef 238
elsewhere geldt -260
elsewhere gelijk 303
elsewhere gemeent -280
elsewhere gemeentehuis 261
elsewhere gesprek -349
elsewhere geveltuintj 290
elsewhere gevraagd 314
elsewhere gewon 198
elsewhere gezien 208
elsewhere grad 263
elsewhere gratis -366
elsewhere gsm 431
elsewhere h 349
elsewhere had -250
elsewhere half 289
elsewhere har 237
elsewhere heb -208
elsewhere hebb 230
elsewhere hebt 304
elsewhere heeft -118
elsewhere hel 293
elsewhere hem 332
elsewhere het 99
elsewhere hij -129
elsewhere hoe -90
elsewhere hoever 223
elsewhere hond 266
elsewhere i -226
elsewhere iemand 182
elsewhere iet -187
elsewhere ik 22
elsewhere ingang 243
elsewhere ingedi 210
elsewhere initiatief 290
elsewhere inschrijv -265
elsewhere inwoner 159
elsewhere is -130
elsewhere je 198
elsewhere jullie -121
elsewhere kaartnummer -241
elsewhere ker 69
elsewhere kijk 128
elsewhere kind 315
elsewhere koen 215
elsewhere kom 105
elsewhere kost 136
elsewhere krijg 74
elsewhere krijgt -214
elsewhere kunn 141
elsewhere kunt 396
elsewhere lamp 175
elsewhere lang 263
elsewhere lat -162
elsewhere leg -273
elsewhere les 242
elsewhere lever 251
elsewhere liefst 253
elsewhere ligt 145
elsewhere lijst -260
elsewhere loker -253
elsewhere loopt -206
elsewhere maart 260
elsewhere machin -250
elsewhere mag 123
elsewhere mail -63
elsewhere mar -103
elsewhere markt -249
elsewhere mee -129
elsewhere melding 284
elsewhere met 91
elsewhere mevr 361
elsewhere mevrouw -251
elsewhere mij 163
elsewhere mijn 162
elsewhere minut -269
elsewhere mog -133
elsewhere na 210
elsewhere nacht 298
elsewhere nagan 258
elsewhere namen -259
elsewhere nationaliteit 198
elsewhere ne 374
elsewhere nie 287
elsewhere niet -130
elsewhere nieuw 121
elsewhere nik -233
elsewhere nl58test0867471684 -306
elsewhere nog -121
elsewhere normal -256
elsewhere nummer -127
elsewhere ocmw -312
elsewhere of -72
elsewhere ons 96
elsewhere ooit -200
elsewhere op -108
elsewhere opa -279
elsewhere open -142
elsewhere oranj 198
elsewhere oud -204
elsewhere over 279
elsewhere p 196
elsewhere papier -239
elsewhere parkeerkaart -306
elsewhere parker 159
elsewhere plat 190
elsewhere post 243
elsewhere pr 183
elsewhere precies -284
elsewhere r 283
elsewhere rat 225
elsewhere reken 360
elsewhere rij 230
elsewhere rijbewijs -141
elsewhere rijksregister 329
elsewhere rolstoel 271
elsewhere rond -241
elsewhere rr 239
elsewhere rugnr -272
elsewhere s 262
elsewhere scheelt -272
elsewhere schol -265
elsewhere schrijf 300
elsewhere schuldhulp -349
elsewhere schur 217
elsewhere secretariaat -284
elsewhere september -191
elsewhere sind 122
elsewhere slaapkamer 148
elsewhere slap 219
elsewhere sluikstort 251
elsewhere sluit -224
elsewhere snap -322
elsewhere sta -361
elsewhere stadhuis -264
elsewhere stan 371
elsewhere stat 62
elsewhere stembureau 236
elsewhere straatverlicht 259
elsewhere stuk 223
elsewhere stuurt -245
elsewhere t 274
elsewhere taart -301
elsewhere te 358
elsewhere ter -393
elsewhere terras 275
elsewhere terug -214
elsewhere thuis 344
elsewhere toch -58
elsewhere tot 394
elsewhere trek 257
elsewhere turnhoutseban -217
elsewhere twee 103
elsewhere u 174
elsewhere uit 110
elsewhere uittreksel 20
elsewhere v 132
elsewhere vakantieadres 235
elsewhere van -75
elsewhere vast -220
elsewhere verander -285
elsewhere verblijf 240
elsewhere verhuis 269
elsewhere verkeerd -197
elsewhere vier 168
elsewhere vind -193
elsewhere vol 249
elsewhere vor -69
elsewhere vraagt -236
elsewhere vrij -171
elsewhere vrouw 297
elsewhere vuilzak 222
elsewhere w 170
elsewhere wanner 126
elsewhere want -200
elsewhere war -318
elsewhere was -201
elsewhere we -275
elsewhere wek 102
elsewhere welk -153
elsewhere wer 181
elsewhere wethouder 236
elsewhere wie 78
elsewhere wijkagent 228
elsewhere will -331
elsewhere won 339
elsewhere woning 326
elsewhere woningbouw 290
elsewhere word -266
elsewhere wordt 186
elsewhere zak 416
elsewhere ze -121
elsewhere zegt 120
elsewhere zelf -146
elsewhere zijn -112
elsewhere zo -268
elsewhere zou -171
elsewhere zwembad 106
ending aaf 348
ending aai 383
ending aak -262
ending aal -410
ending aan 783
ending aar -91
ending aart -286
ending aat 497
ending acht 323
ending ad 190
ending ade 608
ending af -356
ending ag -483
ending ai 383
ending ak -346
ending al -282
ending alie -354
ending alk 293
ending am -228
ending amer -115
ending amp 398
ending anaf -384
ending and 133
ending ang 225
ending ans 337
ending ant 244
ending ar -91
ending ard 243
ending ari -431
ending arkt 540
ending art -286
ending as -259
ending at 463
ending ate 288
ending aten -178
ending atie -260
ending ats 251
ending aven 404
ending baan 196
ending bben -260
ending ben -260
ending ber -502
ending berg 415
ending bes 325
ending bied -362
ending bon -230
ending bos 418
ending card -134
ending ch -304
ending cht 356
ending code -586
ending ct -278
ending dag -304
ending dam 248
ending del -287
ending den 223
ending diep 266
ending dijk 483
ending ding -241
ending dpad 288
ending ds -471
ending dt -269
ending dweg 342
ending eb -330
ending ec -238
ending ect -278
ending ed -362
ending eef 526
ending eeft -281
ending eek -156
ending een 342
ending eent 325
ending eer -171
ending ef 499
ending eft -281
ending eg 751
ending egen -333
ending egt -287
ending ehof 441
ending ei -323
ending eide 276
ending ein 681
ending ek -115
ending eke 250
ending el 202
ending elei 317
ending elen -226
ending em 153
ending en -173
ending end -276
ending ens -369
ending ent 265
ending ep -208
ending ept -293
ending er -192
ending erf 254
ending erg 415
ending erik 374
ending erle 249
ending erln 275
ending erom 252
ending ers -172
ending ert -371
ending es 369
ending est 208
ending et -909
ending eter -211
ending ette -480
ending eweg 365
ending fd 260
ending ft -150
ending gel 509
ending ggen 240
ending gina -263
ending gm -309
ending gnr -199
ending gt -276
ending gweg 220
ending hine -226
ending hoek 278
ending hof 594
ending hoon 270
ending ht 356
ending huis 219
ending iaan 198
ending id 230
ending ide 276
ending ie -442
ending ied -362
ending ien 242
ending iep 266
ending ies 332
ending iet -177
ending ift 264
ending ijd -236
ending ijk 642
ending ijn -302
ending ijs -221
ending ikel -415
ending il -336
ending in 588
ending ina -263
ending inde 376
ending inds -477
ending ine -338
ending ing -209
ending ink 373
ending io -316
ending iro -265
ending is 409
ending isa -202
ending isnr 272
ending it -231
ending jalk 293
ending jd -236
ending je -132
ending jk 642
ending jn -302
ending js -221
ending jsnr -212
ending jweg 280
ending kaai 337
ending kaal -261
ending kade 598
ending kamp 375
ending kant 244
ending ke 468
ending kel -415
ending ken 43
ending ker 410
ending ket -470
ending kken 195
ending kker 507
ending kpad 295
ending kstr 267
ending kt 445
ending kuil 296
ending kweg 359
ending laan 855
ending laar 394
ending laat -536
ending lage -270
ending lei 604
ending lein 681
ending len -218
ending lf -314
ending lhof 348
ending li -386
ending lie -71
ending lier 226
ending liet 318
ending lijn -243
ending ling -308
ending lk 293
ending ln 577
ending loem 417
ending lstr 257
ending luur 305
ending lweg 305
ending mber -468
ending merk -317
ending mie -290
ending mmer 64
ending mp 398
ending na -327
ending naf -384
ending nbos 327
ending nd -172
ending ndam 248
ending nde 376
ending nden 207
ending nds -477
ending ne -535
ending ng -123
ending ngel 511
ending nhof 394
ending ni -512
ending nit 368
ending nk 373
ending nken 273
ending nnen -225
ending npad 281
ending nr -243
ending ns -76
ending nstr 387
ending nswg 215
ending nsz -271
ending nt 343
ending nweg 474
ending oard 330
ending oate 288
ending ober -272
ending ode -479
ending odel -345
ending oef 262
ending oek 278
ending oel 355
ending oem 337
ending oen 244
ending oep -476
ending of 606
ending ofd 260
ending og -370
ending oket -470
ending ol 304
ending om 371
ending omie -290
ending on -342
ending ond -199
ending one -368
ending onen 232
ending oofd 260
ending oog 362
ending oom 275
ending oor -498
ending oord 169
ending oorn 309
ending oort 326
ending or -583
ending ord 78
ending ordt -234
ending oren -174
ending orn 309
ending orp 376
ending ors 222
ending orst 448
ending os 180
ending ost -255
ending ot -425
ending out -268
ending oven 438
ending pad 531
ending pe -422
ending poel 373
ending pril -493
ending pt -301
ending pui 328
ending pv -287
ending raaf 348
ending raat 713
ending rbes 244
ending rbos 291
ending rd 232
ending rde 256
ending rden 308
ending rdt -234
ending reef 536
ending reek 356
ending rf 254
ending rg 461
ending ri -431
ending ries 332
ending rift 264
ending rijn 263
ending rik 374
ending ril -493
ending ring 319
ending rink 324
ending rk 103
ending rkt 540
ending rle 249
ending rln 235
ending ro -265
ending roep -476
ending rom 252
ending ror -303
ending rp 434
ending rren 365
ending rror -303
ending rst 100
ending rstr 234
ending rt -319
ending rtnr -273
ending ruid 296
ending rweg 517
ending sa -202
ending sen -315
ending shof 288
ending sier -396
ending slei 425
ending sln 318
ending sn -573
ending soen 228
ending spad 379
ending ssen -315
ending sstr 342
ending st 158
ending ster -230
ending str 695
ending stus -485
ending sweg 351
ending swg 215
ending sz -271
ending taat -435
ending tade 234
ending ten -204
ending tens -217
ending ter -222
ending tie -321
ending tijd -236
ending ting -243
ending tnr -307
ending to 137
ending tond -246
ending tort -276
ending tr 695
ending ts 241
ending tte -336
ending tto 277
ending tuk -258
ending tus -485
ending tuur -227
ending tweg 321
ending uari -431
ending ui 400
ending uid 459
ending uil 296
ending uis 411
ending uk -258
ending uli -386
ending uni -512
ending unt -287
ending ur -195
ending us 617
ending uter 329
ending utto 293
ending uur -195
ending veld 282
ending ven 527
ending vest 398
ending weg 690
ending werf 254
ending wg 314
ending wijk 386
ending wijs -221
ending xhof 210
ending xstr 214
ending yk 233
ending ype -422
ending zoom 299
kind capital digits-1 932
kind capital digits-2 1064
kind capital digits-3 888
kind capital digits-4 -184
kind small digits-1 -754
kind small digits-2 -828
kind small digits-3 -698
kind small digits-4 -1178
pair ( @it 206
pair ( de 224
pair ) 0 -284
pair ) @it 258
pair ) en -189
pair ) gen -314
pair ) is 342
pair ) zaterdag -230
pair , 0 215
pair , @it 142
pair , aan 266
pair , al 102
pair , allebei -248
pair , bel 124
pair , bij 226
pair , da -235
pair , dank -247
pair , dar 97
pair , de 95
pair , die 171
pair , doet -246
pair , drie 172
pair , dus -177
pair , en 161
pair , ge 164
pair , geldig -205
pair , geliev -233
pair , gen -380
pair , gordijn 244
pair , gsm 279
pair , haagwind -220
pair , had -303
pair , heeft 154
pair , het 120
pair , hij -165
pair , hoek 280
pair , ich 292
pair , iemand 208
pair , ik 229
pair , in -215
pair , is -280
pair , kan -263
pair , kinder 250
pair , klopt -85
pair , krijg -200
pair , mail 234
pair , mijn 26
pair , na 215
pair , niet 171
pair , nieuw 301
pair , onderwijsnummer -244
pair , ons 194
pair , op -129
pair , rek 340
pair , reken 238
pair , spreekt -266
pair , stan 241
pair , t 114
pair , tel 232
pair , ter 227
pair , thuis 363
pair , tot -184
pair , twee 239
pair , verzoekt 289
pair , vorig -155
pair , waarom -294
pair , want -214
pair , wat -107
pair , welk -255
pair , wie 28
pair , won -184
pair , wonend 153
pair , wordt -244
pair , zet -266
pair , zij -220
pair , zit -217
pair , zo 223
pair . $ -12
pair 0 $ -109
pair 0 ) -22
pair 0 , -438
pair 0 . -167
pair 0 0 -10
pair 0 ? -178
pair 0 aalst 277
pair 0 adres 253
pair 0 allebei -332
pair 0 als -184
pair 0 augustus -306
pair 0 betaald -294
pair 0 bij -181
pair 0 bis -182
pair 0 blijft -223
pair 0 borgerhout 318
pair 0 bred -252
pair 0 brugg 317
pair 0 bus -32
pair 0 de -274
pair 0 doet -202
pair 0 dranghek 242
pair 0 ds 281
pair 0 en -315
pair 0 euro -302
pair 0 fka 303
pair 0 genk 291
pair 0 gent 213
pair 0 heul 240
pair 0 hond -308
pair 0 hs 350
pair 0 in -172
pair 0 is -407
pair 0 januari -366
pair 0 jar 204
pair 0 jm 251
pair 0 jt 250
pair 0 juli 161
pair 0 kessel 153
pair 0 kg -384
pair 0 kind 269
pair 0 kom -145
pair 0 kortrijk 215
pair 0 kv 292
pair 0 ligt -227
pair 0 liter -230
pair 0 loker 356
pair 0 maart 290
pair 0 man 114
pair 0 mar -232
pair 0 met -242
pair 0 meter -339
pair 0 nar 281
pair 0 niet -235
pair 0 november -222
pair 0 of -271
pair 0 om -300
pair 0 oostend 218
pair 0 op -175
pair 0 oudenaard 240
pair 0 person -309
pair 0 procent -194
pair 0 rb 270
pair 0 rc 240
pair 0 red -307
pair 0 reken -270
pair 0 roeselar 263
pair 0 sint 284
pair 0 stat -438
pair 0 stoel -292
pair 0 stond -210
pair 0 stopt 269
pair 0 tafel 188
pair 0 tr 248
pair 0 van -412
pair 0 vor -396
pair 0 woont 225
pair 0 x -348
pair 0 xn 203
pair 0 xt 285
pair 0 xz 230
pair 0 zes -201
pair 0 zijn -204
pair 0 zottegem 256
pair 0 zx 220
pair : 0 -148
pair : @it 180
pair : akkerlan 306
pair : bij 291
pair : bsn -215
pair : de 313
pair : gebor -318
pair : is -241
pair : moet -333
pair : wij 243
pair ? $ 37
pair @it $ 160
pair @it ( 280
pair @it ) 59
pair @it , 155
pair @it 0 -133
pair @it : -70
pair @it ; 342
pair @it ? 215
pair @it aan -289
pair @it ab -249
pair @it abc -217
pair @it ben -267
pair @it bij -368
pair @it cijfer -234
pair @it da 220
pair @it dar 381
pair @it das 253
pair @it de 183
pair @it dicht 235
pair @it duizend -365
pair @it dus 242
pair @it een 320
pair @it en 4
pair @it gebor -331
pair @it gestuurd 270
pair @it hangt 280
pair @it heb 177
pair @it heeft 139
pair @it hier 316
pair @it in 203
pair @it is 279
pair @it kan -194
pair @it kind -259
pair @it klopt 251
pair @it knippert 175
pair @it kom 229
pair @it kw -192
pair @it leerling -245
pair @it ligt 174
pair @it man -367
pair @it mar 143
pair @it met 171
pair @it moest -279
pair @it nar 161
pair @it ner -228
pair @it nr -217
pair @it nul -254
pair @it of 90
pair @it okt -241
pair @it om -321
pair @it ook 248
pair @it op -304
pair @it open 206
pair @it plusser -303
pair @it rijdt -236
pair @it sept -237
pair @it snap -228
pair @it stan 295
pair @it stat 221
pair @it ste -181
pair @it stinkt 289
pair @it studentenhuis 277
pair @it tafeltjes -313
pair @it te 229
pair @it teken -225
pair @it toch 191
pair @it tot 62
pair @it van -405
pair @it vor -406
pair @it wanner 231
pair @it war 157
pair @it werkdag -172
pair @it wil 146
pair @it zet 311
pair ^ , 213
pair ^ 0 -394
pair ^ @it -274
pair ^ aan 266
pair ^ adres 367
pair ^ afgelop 231
pair ^ afsprak -246
pair ^ al 109
pair ^ ben -68
pair ^ bestek -282
pair ^ bewonerskaart -250
pair ^ bij 127
pair ^ bom 269
pair ^ bsn -253
pair ^ da 201
pair ^ dat -124
pair ^ de -166
pair ^ der 339
pair ^ dochter -220
pair ^ dossier -270
pair ^ een -345
pair ^ er 191
pair ^ feest 312
pair ^ fietspad 249
pair ^ gat 249
pair ^ geacht 335
pair ^ gebboort -225
pair ^ geboortedatum -316
pair ^ gebor -237
pair ^ geldt -203
pair ^ gen 229
pair ^ glas 285
pair ^ glasbak 287
pair ^ grofvuil 191
pair ^ hee 250
pair ^ het 64
pair ^ hier 154
pair ^ huis -248
pair ^ iemand 285
pair ^ is 133
pair ^ jullie -206
pair ^ k 223
pair ^ kaartnummer -289
pair ^ kan 238
pair ^ kermis -233
pair ^ kid -241
pair ^ kleurcod -270
pair ^ klopt 103
pair ^ kom 352
pair ^ kort 292
pair ^ kreg -215
pair ^ krijg -272
pair ^ kringlop 218
pair ^ kwoan 227
pair ^ kwon 207
pair ^ lang 380
pair ^ leerling -359
pair ^ lever 312
pair ^ loss 212
pair ^ mag 141
pair ^ melding -222
pair ^ met 275
pair ^ mevrouw 273
pair ^ mijn 177
pair ^ mitchell -240
pair ^ na 292
pair ^ naast 242
pair ^ namen 301
pair ^ nummer -405
pair ^ ondergrond 336
pair ^ onkruid 202
pair ^ onz -130
pair ^ op -277
pair ^ oud 343
pair ^ post 277
pair ^ putdeksel 203
pair ^ sind 147
pair ^ sms -239
pair ^ speelplein 349
pair ^ sta 262
pair ^ stat -311
pair ^ straatnaambord 280
pair ^ stur 294
pair ^ t 169
pair ^ terpstra 308
pair ^ tijden 145
pair ^ tis 154
pair ^ twed -258
pair ^ uit -259
pair ^ uitslag -295
pair ^ van 181
pair ^ verhuiz 349
pair ^ vestigingsnummer -255
pair ^ visa -238
pair ^ vor -323
pair ^ vraagj 252
pair ^ war 211
pair ^ we 251
pair ^ welk 146
pair ^ wij 121
pair ^ wil 227
pair ^ wit -230
pair ^ won 403
pair ^ zal -251
pair ^ ze -57
pair ^ zijn 244
pair ^ zon -199
pair ^ zwart -311
pair aalst , 240
pair aan @it 528
pair aan de -100
pair aan een 268
pair aan het -113
pair aan t 223
pair abc 0 -217
pair academie op 258
pair achter @it 324
pair achter het -211
pair achter ons 212
pair adres : 318
pair adres van 291
pair adres vanaf 154
pair adres was 215
pair af $ -188
pair akkerlan , 306
pair al 0 44
pair al aan -331
pair al de -210
pair al drie -246
pair al hel -294
pair al sind 177
pair al van 194
pair al wat 217
pair al wek 216
pair all dag 291
pair all vrijdag 249
pair allen @it -224
pair allen in 267
pair als @it -265
pair als buurtbewoner 204
pair als een 229
pair als er 220
pair als het 249
pair als ik -150
pair als vader -251
pair altijd een 291
pair altijd vor 261
pair ander $ 209
pair apothek , 189
pair appartement , 232
pair appartement op 205
pair augustus 0 -306
pair auto , 346
pair avond $ 275
pair baby , 235
pair bak $ -422
pair bak is 286
pair bc nar 203
pair begijnhof , 240
pair begint met -201
pair bel is 205
pair ben @it -209
pair ben gebor -336
pair ben ik -91
pair ben ingeschrev 289
pair ben net 247
pair ben van -206
pair ben verhuisd 226
pair ben woonacht 242
pair berkenlan 0 203
pair bestat sind -228
pair bestek 0 -282
pair betaald met -173
pair bewoner @it 273
pair bewoner van 284
pair bezwar teg 272
pair bib aan 210
pair bij 0 164
pair bij @it 338
pair bij familie 183
pair bij jullie -40
pair bij mij 195
pair bij mn 155
pair bij welk -219
pair binn ? 278
pair binn de 237
pair bis , -233
pair blauw @it -291
pair blijft hang -215
pair blijv $ 364
pair bom aan 178
pair bom op 300
pair borgerhout 0 220
pair bosweg 0 248
pair bov de 304
pair braderij , -333
pair brief $ 260
pair brief over -264
pair brievenbus , 240
pair brievenbus is 260
pair bsn 0 -138
pair bsn begint -201
pair burgerservicenummer 0 -237
pair bus 0 -232
pair bus stek 192
pair buurt $ 266
pair caf de 229
pair camionet met -179
pair cod , -237
pair cod van -226
pair container $ 208
pair covid , -242
pair dag $ 328
pair dag dicht 312
pair dag en -250
pair dak lekt 254
pair dan 0 -217
pair dan al -220
pair dan bij -327
pair dan de -223
pair dan ook 213
pair dar @it -378
pair dar een -235
pair dar elk 275
pair dar is 290
pair dar komt 208
pair dar ligt 252
pair dar mijn 246
pair dar ook 281
pair dar won 461
pair das dar 221
pair dat $ -191
pair dat al -263
pair dat allen 325
pair dat dat -304
pair dat er 115
pair dat kan -293
pair dat nog 208
pair dat pas -192
pair dat te -276
pair dat van 232
pair dat we -269
pair dat ze 279
pair de aanslag 297
pair de academie 258
pair de acceptgiro -225
pair de achterkant 292
pair de affich -233
pair de auto 265
pair de basisschol 233
pair de bel 312
pair de berm 308
pair de bewonerskaart -279
pair de bibliothek 250
pair de bieb -193
pair de brief -238
pair de brievenbus 278
pair de brug -202
pair de bur 180
pair de burgemeester -124
pair de bus 209
pair de buurt 182
pair de cod -213
pair de dag -214
pair de deur 236
pair de dijk -310
pair de eend 265
pair de feestzal -213
pair de garag 114
pair de gemeent -121
pair de gevel 336
pair de goud 372
pair de gratis -277
pair de hag 301
pair de hal -270
pair de heffing 295
pair de hel 20
pair de her 278
pair de hoek 343
pair de hond 111
pair de hur -245
pair de ingang 309
pair de kaart -259
pair de kanaalweg 256
pair de kapper 211
pair de kassa -309
pair de kermis -159
pair de kinder 260
pair de kringlop 233
pair de laatst -237
pair de lamp 191
pair de lantaarnpal 177
pair de leges -162
pair de lijnban 237
pair de lijst -242
pair de man 255
pair de markt -185
pair de men 251
pair de nieuw 54
pair de ondergrond 211
pair de oud -144
pair de overkant 244
pair de parkeerapp -249
pair de parkeervergunn -354
pair de parking -380
pair de pinautomat -236
pair de post 276
pair de put 209
pair de rijban 288
pair de sit 60
pair de slagbom -234
pair de speelpleinwerk -176
pair de stoep 136
pair de straatbarbecue -230
pair de supermarkt 165
pair de telefon -285
pair de trap 218
pair de tuin 126
pair de uitnod 157
pair de voedselbank 217
pair de voordeur 285
pair de vorig 325
pair de vuilbak 196
pair de vuilkar 212
pair de wacht -278
pair de wachttijd -314
pair de weg 42
pair de werf 172
pair de wet -213
pair de wijkagent 302
pair de zak 161
pair de zal -195
pair de zijkant 280
pair de zwan 183
pair den 0 -274
pair den @it -329
pair deur , 270
pair deur op 236
pair deur van -173
pair deurwaarder stond -256
pair diabetes @it -308
pair dicht , -275
pair die @it -325
pair die al -152
pair die bom 184
pair die in -185
pair die nieuw 262
pair die nog -169
pair die ook 192
pair die op 253
pair die zaterdag 250
pair die zelf 265
pair dien ik 220
pair dijk , -258
pair dochter @it -272
pair doet het 269
pair domicilie zet 236
pair dor ? -171
pair dor dat 281
pair dor de -122
pair dranghek 0 -249
pair drie @it -261
pair drie avond 208
pair drie dag -156
pair drie vier -262
pair dus $ 247
pair dus , 280
pair echt 0 -265
pair een @it -390
pair een appartement 203
pair een blauw 336
pair een cod -330
pair een container 280
pair een eig 206
pair een extra 322
pair een gezin -206
pair een hotel 198
pair een jong 349
pair een ker 232
pair een laadpal 237
pair een nieuw -227
pair een omgevall 217
pair een oud 341
pair een rommelmarkt 302
pair een schutting 243
pair een twed 275
pair een vriendin 243
pair een vrouw 202
pair een wachtwoord -235
pair een wespennest 152
pair een wrak -181
pair eend zijn 265
pair elk avond 261
pair elk dag -257
pair elk nacht 231
pair elk ochtend 224
pair en 0 -255
pair en @it -236
pair en daarna -306
pair en dan -203
pair en dar 196
pair en de 129
pair en ga 208
pair en ik -145
pair en k 261
pair en kinder 317
pair en krijg 147
pair en nog -140
pair en nooit 209
pair en ook -211
pair en trein -269
pair en trek 258
pair en uw -253
pair en we 235
pair en word -282
pair en wordt -245
pair er 0 -237
pair er @it -348
pair er al 294
pair er eigen 231
pair er hangt 315
pair er in -165
pair er ligg 258
pair er ligt 254
pair er niet 139
pair er nu -302
pair er op -90
pair er snoeihout 240
pair er stat -102
pair er zit 313
pair fietspad $ 238
pair fietspad verzakt 249
pair flat $ 202
pair fotos van -321
pair ga in 302
pair gan per 234
pair gan samenwon 215
pair gan we 198
pair gat de 204
pair gat het -240
pair gat niet 292
pair gat volgen -274
pair ge 0 -283
pair gebor ben -195
pair gebor en -206
pair gebor op -313
pair gebor te -169
pair gedateerd 0 -235
pair gedumpt naast 228
pair gegeven : -254
pair gehaald ? 288
pair gekocht en 288
pair gekopieerd uit -376
pair gekreg $ 162
pair gekreg , -289
pair gekreg over 218
pair gekreg van 314
pair geldig @it -175
pair geldt de -221
pair geleegd $ -116
pair geleverd word 279
pair gelof ik -267
pair gelukk $ 243
pair gen gehor -304
pair gen vergunn 284
pair gen water 229
pair genk $ 193
pair genk , 231
pair gent $ 205
pair gent en 202
pair geplakt uit -309
pair gevel van 358
pair gevraagd vor 366
pair geweigerd in -241
pair gewon , 232
pair gewon thuis 234
pair gewoond op 311
pair glas op 271
pair goed , -187
pair golf met -310
pair gordiaan 0 207
pair grag een 122
pair haagwind 0 -220
pair had een -256
pair hag van 228
pair hal , 177
pair hang in 304
pair hang op -215
pair hangt , -208
pair hangt @it -290
pair hangt aan 241
pair hangt in 217
pair har domicilie 236
pair heb de -281
pair heb gen 244
pair heb gewoond 311
pair heb ik 89
pair heb mijn 263
pair heb nik 309
pair hebb gen 283
pair hebb jullie 217
pair hebb nog 180
pair hebb ze 132
pair heeft @it -481
pair heeft als -262
pair heeft er -175
pair heeft het 259
pair hel dag 286
pair hel de 374
pair hem 0 281
pair het azc 288
pair het bord -340
pair het caf 355
pair het centrum -225
pair het comit -267
pair het dak 359
pair het districtshuis 197
pair het fietspad 312
pair het formulier -290
pair het gat 175
pair het gebouw 220
pair het hek 278
pair het in -294
pair het kind -253
pair het licht -273
pair het loket 212
pair het moet -231
pair het nar 174
pair het niet 265
pair het nieuw 216
pair het nog -254
pair het pand 207
pair het percel 276
pair het plantsoen 295
pair het putdeksel 210
pair het rijbewijs -212
pair het speeltuintj 210
pair het stadhuis -209
pair het trafohuisj 240
pair het voetpad 172
pair het water 196
pair het zo -264
pair het zwembad -235
pair hier mn -332
pair hij heeft -236
pair hij woont 292
pair hoe krijg 316
pair hoe lang -141
pair hoe lat 107
pair hoe zit 260
pair hoek van 249
pair hof van 251
pair hofj van 277
pair hog @it 292
pair hor $ 217
pair houd $ 236
pair huis $ 312
pair huis ( 233
pair huis , 104
pair huis . 284
pair huis @it 7
pair huis in 304
pair huis is 151
pair huis op 270
pair huis red 240
pair huis van 364
pair hur @it 263
pair hur sind 203
pair id van -270
pair iemand een -269
pair iet $ 232
pair iet op -267
pair ik , -99
pair ik 0 -243
pair ik : 298
pair ik @it -502
pair ik al 155
pair ik ben -78
pair ik bij -207
pair ik blijf 189
pair ik dan -105
pair ik dus 220
pair ik een 244
pair ik en 224
pair ik ga 351
pair ik gebor -240
pair ik het -311
pair ik hur 266
pair ik kan 236
pair ik leegstandsheff 184
pair ik me 238
pair ik mijn -230
pair ik moet 249
pair ik niet -216
pair ik nog 111
pair ik nou 286
pair ik nu 311
pair ik ook 292
pair ik recht -224
pair ik slap 275
pair ik sta 180
pair ik van 263
pair ik verhur 259
pair ik vind -212
pair ik wacht -174
pair ik wet -302
pair ik wil 288
pair ik won 132
pair ik word -396
pair ik zet 259
pair ik zit 339
pair in 0 -345
pair in bij 317
pair in brugg -296
pair in een 170
pair in hel -149
pair in het -153
pair in leuv -261
pair in mijn -151
pair in nederland 287
pair in onz 396
pair in op 149
pair in t -245
pair in uw -141
pair in zal 225
pair in zijn 226
pair ingang van 288
pair ingeschrev op 253
pair inschrijv $ 266
pair inschrijv @it -297
pair inschrijv op 240
pair is $ -112
pair is , -226
pair is 0 -337
pair is bij 319
pair is blijv -280
pair is dar 158
pair is de 119
pair is dicht 162
pair is dof -254
pair is een 288
pair is er -253
pair is gebor -213
pair is gen -242
pair is goed -278
pair is het 327
pair is in 393
pair is kapot 110
pair is mijn 99
pair is niet 358
pair is opengebrok 200
pair is opgericht -171
pair is stuk -241
pair is t -229
pair is toch 269
pair is van -372
pair is vor -276
pair is ze -252
pair jan 0 -287
pair jan @it 249
pair jar , -194
pair jar en 232
pair jar in 175
pair jar niet 170
pair je 0 -301
pair je die 297
pair je er 261
pair jong stel 349
pair juli 0 201
pair jullie , -243
pair jullie @it -255
pair jullie de 246
pair jullie hebb 271
pair jullie iet 318
pair jullie of 158
pair jullie sit -301
pair jullie webwinkel -216
pair juni , 259
pair juni 0 -401
pair juni een 190
pair k weun 229
pair k won 226
pair kaartnummer @it -227
pair kamp $ -250
pair kan dat -154
pair kan het 295
pair kan mijn 155
pair kan ze -269
pair kanaaldijk @it 322
pair kapellestrat 0 192
pair kapelstrat 0 289
pair kapot $ -236
pair kapot , 288
pair kapot en -226
pair kapot lantaarn 302
pair kapper $ 243
pair kapper , 267
pair kerk op 267
pair kerkstrat 0 235
pair kermis op -182
pair kessel lo 154
pair keuk @it 255
pair kid $ -223
pair kid id -318
pair kind $ 283
pair kind @it -365
pair kinder $ 152
pair knippert $ 256
pair kom , 260
pair kom @it -220
pair kom hal 314
pair komt da 243
pair komt dat -302
pair komt de 194
pair komt sted 217
pair komt vanaf 249
pair koolmijnlan 0 -303
pair kot in 198
pair kreg @it -211
pair krijg @it -285
pair krijg ik -168
pair kringlop @it 221
pair kunn niet 222
pair kunt ge 106
pair kunt u -149
pair kwoan in 227
pair lad en 312
pair lamp @it -329
pair lamp kapot -175
pair lamp uit 270
pair lan van 422
pair lang $ -217
pair lang @it 403
pair lang duurt -204
pair lantaarn uit 307
pair las ik -242
pair lat $ -317
pair leegstandsheff $ 184
pair les ik -210
pair levenslicht op -250
pair ligg $ 232
pair ligg , 285
pair lijnban , 237
pair lijst van -188
pair liter @it -230
pair lm , 240
pair locatie : 248
pair loopt over 290
pair los $ 260
pair loss stoeptegel 207
pair m , -348
pair maand of -209
pair maart 0 195
pair mag @it -240
pair mag da -235
pair mag dar 325
pair mag dat 85
pair mag die -346
pair mag een -113
pair mag ik 68
pair mama @it -267
pair mar al 217
pair mar bij 206
pair mar dar 251
pair mar de -156
pair mar een -254
pair mar er 248
pair mar hij -252
pair mar ik 37
pair mar met 209
pair mar nar 260
pair matrass en 198
pair mc $ -369
pair me dochter -209
pair mee $ -269
pair mee nar -178
pair meegepakt $ 189
pair meld ik 273
pair mener van -161
pair mer $ -140
pair mer , 340
pair mer . 265
pair mer bij -173
pair met 0 180
pair met @it -486
pair met de 114
pair met mijn 98
pair met ne -189
pair met neg -201
pair met twee 134
pair mij , -205
pair mij : 306
pair mij @it 311
pair mij bell 240
pair mij in 279
pair mij op 215
pair mij thuis 275
pair mij vor 291
pair mijn @it -338
pair mijn aangift 231
pair mijn adres 333
pair mijn auto -331
pair mijn bed 280
pair mijn bsn -232
pair mijn bur 190
pair mijn buurvrouw 303
pair mijn domicilie 160
pair mijn eid -401
pair mijn ex 225
pair mijn geboortedatum -292
pair mijn hond 284
pair mijn huis 347
pair mijn huurcontract 239
pair mijn kelder 290
pair mijn kot 261
pair mijn living 347
pair mijn moeder 158
pair mijn nieuw 284
pair mijn post 244
pair mijn postcod 240
pair mijn ram 313
pair mijn thuisadres 215
pair mijn velo 209
pair mijn vergunn -344
pair mijn voordeur 359
pair mijn vriend 263
pair mijn woning 320
pair mijn zon -159
pair mijn zus 241
pair milieustrat @it 194
pair mn @it -179
pair mn ex 196
pair mn man -264
pair mn rijbewijs -207
pair moeder @it -238
pair moeder heeft -373
pair moeder woont 260
pair moest de -272
pair moet @it -260
pair moet dar -230
pair moet dat 353
pair moet de 122
pair moet een -277
pair moet er 292
pair moet hij 224
pair moet ik -153
pair moet ne 250
pair moet t -273
pair moet toch -248
pair moet weg 321
pair moet wij 210
pair moet zijn 256
pair mog er 262
pair mog nar 217
pair moogt mij 240
pair muziek $ -223
pair na het -311
pair na vier 182
pair naast @it 359
pair nam : -180
pair nam stat 217
pair namen de 230
pair nar @it 484
pair nar gas 292
pair nar het -175
pair nar huis 129
pair nar jullie -180
pair nar mij 268
pair nar mijn 287
pair nar ons 156
pair nar sint 282
pair nar t 277
pair nar war 217
pair national @it -389
pair ne ker 228
pair ne put 222
pair neg 0 -223
pair net verhuisd 286
pair niet , -220
pair niet 0 113
pair niet ? 220
pair niet aan -208
pair niet bij -220
pair niet in -206
pair niet mer -54
pair niet open 273
pair niet uit -238
pair niet wat -323
pair nieuw $ -267
pair nieuw adres 89
pair nieuw huis 152
pair nik aan 255
pair nodig , 175
pair nog aan 281
pair nog altijd 277
pair nog dor -307
pair nog een -251
pair nog gen 283
pair nog ingeschrev 209
pair nog niet -235
pair nog op 296
pair nog wel -226
pair nou een 246
pair nu @it 443
pair nu al -249
pair nu bij -272
pair nu in 274
pair nu op 348
pair nul twee -203
pair nummer 0 82
pair nummer van -313
pair ocmw $ 267
pair of 0 -324
pair of @it -130
pair of aan -195
pair of dat -271
pair of is -161
pair of mag -276
pair of moet -182
pair of pas -232
pair of volstat -215
pair om 0 -310
pair om de 271
pair om het 283
pair omhog , -231
pair onder het 216
pair ondergrond container 236
pair ons eig 299
pair ons gezin 200
pair ons huis 90
pair ons ma 211
pair ons nieuw 225
pair ons op 209
pair ons thuis 256
pair onz boekhandel 232
pair onz dochter -231
pair onz tuin 245
pair onz vzw 286
pair ook al -215
pair ook in 205
pair op $ 186
pair op 0 -369
pair op @it 402
pair op de -239
pair op en -287
pair op gordiaan 207
pair op het -20
pair op jullie -341
pair op kamp -248
pair op kot 321
pair op mijn -218
pair op mn -280
pair op pagina -207
pair op slot 311
pair op strat 172
pair op te 242
pair op zaterdag 245
pair open $ 290
pair open ? 242
pair open @it -271
pair open monumentendag 245
pair opening van 229
pair opgericht op -171
pair ophal $ 231
pair oud @it 205
pair oud adres 363
pair oud zwembad 258
pair over @it 217
pair over de 224
pair over het -157
pair pagina 0 -207
pair pand @it 260
pair parkeert elk 239
pair parker $ 181
pair parking van -327
pair parochiezal @it 239
pair pas @it -224
pair peeter , 291
pair per 0 295
pair per maand -209
pair pincod van -276
pair plat ? 370
pair populierenlan 0 -316
pair post van 206
pair post vor 194
pair postcod 0 263
pair prin @it 326
pair procent , -191
pair recht op -282
pair recht over 154
pair recht tegenover 225
pair rechtover @it 232
pair repair caf 210
pair rest van 278
pair ria , 276
pair rijbewijs , -210
pair rijdt elk -260
pair riool $ 201
pair rod , 319
pair roeselar , 245
pair rommelmarkt zondag 314
pair rond @it 338
pair s avond 298
pair s nacht 280
pair sam met 258
pair samenwon op 215
pair schef $ -300
pair schev pal 304
pair schrijv op 238
pair sectie @it -255
pair september op 235
pair sind 0 -348
pair sind juni 207
pair sind kort 291
pair sind vorig 178
pair sint @it 304
pair sit $ -153
pair sleutel ligt 271
pair sleutel van 256
pair slot $ 276
pair sms @it -190
pair snap ik -296
pair snoeihout gehaald 240
pair speelplein @it 240
pair speeltuin @it 264
pair stad een -270
pair stan $ -123
pair stan ? 242
pair stan altijd 261
pair stan nog 305
pair stan nu 241
pair stat 0 -333
pair stat ? 160
pair stat altijd 233
pair stat elk 218
pair stat er -39
pair stat in -225
pair stat leg 184
pair stat nar 217
pair stat nog 159
pair stat nu 267
pair stat op -256
pair stat te 434
pair station , -266
pair sted bij 217
pair steenweg op 244
pair sticker op -211
pair stoel 0 -301
pair stoep $ 183
pair stoep , 137
pair stoep vor 195
pair stond hier -256
pair stort op -239
pair straatbarbecue : -230
pair strat , 223
pair strat @it 291
pair strat dicht 239
pair studentenhuis $ 277
pair stuk vor 271
pair stuurt iederen 243
pair t centrum 227
pair t is 245
pair t meisj -296
pair te 0 356
pair te hal 242
pair te vel -235
pair te zien 269
pair teg de -216
pair tegenover @it 385
pair tel 0 218
pair ter @it 313
pair ter plat 240
pair ter wereld -235
pair thuis $ 330
pair thuis ( 265
pair thuis , 284
pair thuis : 168
pair thuis op 197
pair thuisbezorgd word 273
pair thv @it 181
pair tijden de 140
pair toch $ 155
pair toch ? -107
pair toch in 259
pair toch niet -326
pair toch op 290
pair toe $ 322
pair tot aan 381
pair tot september 235
pair tot wanner -239
pair trekt bij 184
pair trouw 0 -247
pair tuin , 219
pair tuinhuis @it -257
pair turnhoutseban 0 224
pair twed @it -258
pair twed ker 233
pair twed verblijf 202
pair twee ker -210
pair typ 0 -304
pair u de 289
pair u of -277
pair uit aan 184
pair uit de 147
pair uit het 226
pair uit mijn -425
pair uit te 273
pair uit tuss 252
pair uit vor -244
pair utrecht , 241
pair uur s 237
pair uw collega -209
pair uw sit -243
pair van $ -113
pair van 0 -312
pair van @it 205
pair van dat -148
pair van de -59
pair van den -384
pair van die -287
pair van duo -297
pair van een 312
pair van hem 281
pair van hun 169
pair van jullie 225
pair van mij -256
pair van mn -323
pair van ons -152
pair van onz -137
pair van parkeergarag 231
pair van vor -175
pair vanaf maandag 237
pair vanaf volgend 258
pair vanaf wanner -267
pair vel , -214
pair vergunn ? -198
pair vergunn gevraagd 229
pair vergunn nodig 207
pair verhuisd binn 237
pair verhuisd nar 180
pair verhuisd van 247
pair verhuiz doorgev 342
pair verkeersbord $ 235
pair verleng . -246
pair verslag van -251
pair verstopt , 212
pair vier @it -258
pair vlakbij @it 298
pair voetpad vor 200
pair vol , 392
pair volgen @it -254
pair volgen de -238
pair volgen het -372
pair volgend wek 230
pair voordeur , 230
pair vor $ 258
pair vor 0 -293
pair vor @it 354
pair vor de -3
pair vor een -193
pair vor iederen -156
pair vor inschrijv 278
pair vor men -195
pair vor mijn 95
pair vor ons 163
pair vorig bewoner 258
pair vorig jar -192
pair vorig wek 116
pair vriend @it 202
pair waard van 216
pair wacht al -289
pair wanner gat 333
pair wanner kan -282
pair wanner kom 249
pair wanner wordt 201
pair want ik -250
pair war : 248
pair war ik 39
pair war kan -120
pair was het 213
pair was t -202
pair wat nu -238
pair water bij 223
pair we @it -216
pair we er 238
pair we gan 300
pair we nar 261
pair we will 206
pair we won 354
pair we zijn 301
pair we zit 222
pair webwinkel vor -216
pair weekend , 229
pair weg $ 160
pair weg ter 217
pair wek , 156
pair wek gen 327
pair welk is -257
pair welk wijk 311
pair wereld gekom -280
pair werk aan -211
pair werk van -297
pair wespennest in 152
pair wet ik -228
pair wettelijk gan 215
pair wie komt 191
pair wij @it 213
pair wij aan 241
pair wij dar 221
pair wij trouw -292
pair wij will 61
pair wij won 76
pair wij zit 368
pair wijk , 250
pair wil een 248
pair wil het 233
pair wil ik 234
pair wil mijn -298
pair wilhelminastrat 0 252
pair will een 167
pair will met 286
pair will op 279
pair will wettelijk 215
pair wit @it -344
pair won @it 318
pair won ik 176
pair won in 139
pair won nu 207
pair won op 160
pair wonend @it 283
pair woning ( 228
pair woonacht @it 279
pair woont , 219
pair woont @it 404
pair woont allen 217
pair woont er 236
pair woont in 209
pair woont op 198
pair word , -127
pair word bij 200
pair word nar 200
pair word op 207
pair wordt @it 274
pair wordt er 207
pair wrak met -196
pair xn $ 203
pair xt $ 285
pair zag ik 263
pair zaterdag $ 194
pair zaterdag krijg 221
pair zaterdag open 168
pair ze @it -461
pair ze aan 261
pair ze dan -251
pair ze de 156
pair ze is -206
pair ze will 268
pair ze woont 161
pair ze zijn 236
pair zegt @it -251
pair zegt dat 143
pair zegt de -208
pair zegt hij -351
pair zegt ie -212
pair zelf op 104
pair zet ? -327
pair zie ik -225
pair zien $ 238
pair zij heeft -257
pair zij is -180
pair zijn , -178
pair zijn . -151
pair zijn @it -256
pair zijn met 320
pair zijn verhuisd 237
pair zit @it 319
pair zit een 109
pair zit ik 176
pair zit nu 167
pair zit op 265
pair zit toch 290
pair zit tot 235
pair zit verstopt 229
pair zo stat -241
pair zon 0 -265
pair zondag : 248
pair zonder vergunn -128
pair zoontj @it -270
pair zou ik -273
pair zwan , 161
pair zwembad $ -169
self aakstraat 301
self aan -484
self acacialaan 140
self achterom 252
self achterweg 302
self altijd -236
self ambachtsweg 227
self anjelierln 253
self april -493
self artikel -415
self augustus -485
self baan 211
self balie -354
self balijelaan 312
self bartoklaan 363
self beatrixstr 214
self ben -502
self bergmolenbos 313
self bergselaan 223
self berkenbosstraat 244
self betalingskenmerk -369
self beverstraat 212
self bijlage -270
self bloemgracht 210
self boomsesteenweg 304
self bremstraat 164
self brink 324
self brinken 273
self bruggen 240
self brusselsesteenweg 251
self bsn -573
self burgerservicenummer -354
self bus 798
self buslijn -254
self camionette -480
self code -303
self coordinaten -178
self creditcard -112
self dan -229
self dat -249
self dec -238
self december -195
self den -490
self diestsebaan 233
self dijk 233
self dijkgraaf 348
self dorp 376
self dorpsstraat 492
self dossier -396
self dries 297
self dwarsweg 226
self dyk 233
self een -278
self eikenlaan 361
self elzenstraat 264
self emmalaan 286
self error -303
self esdoornlaan 205
self factuur -227
self factuurnummer -207
self februari -488
self fortstraat 315
self fout -264
self foutcode -252
self galenstraat 248
self ganzebloem 223
self ganzerik 374
self gasthuisstraat 321
self gentsesteenweg 174
self gierle 249
self gildestraat 202
self giro -265
self goghstraat 352
self gordiaan 198
self gracht 261
self grensweg 232
self grift 264
self groep -476
self grutto 293
self halskade 280
self haringvliet 280
self haven 300
self havenhoofd 260
self havikshorst 219
self hazelaarstraat 334
self heb -255
self hebben -260
self heeft -414
self heikant 267
self hendrikkade 273
self hertogstraat 262
self het -265
self heuvelstraat 277
self hoef 262
self hofstade 234
self hogeweg 329
self holland 251
self hoofdstraat 150
self hoog 242
self hoogpoort 293
self hoogstraat 408
self hoogveld 338
self hoven 393
self huisnr 272
self huisnummer 304
self identiteitskaart -266
self ieperstraat 257
self industrielaan 319
self industrieweg 253
self insz -271
self ipv -287
self jan -266
self jansstraat 204
self januari -260
self juli -386
self juni -512
self kaai 267
self kaart -110
self kaartnr -296
self kaartnummer -284
self kamer -122
self kanaaldijk 172
self kapelleveld 212
self kapelstraat 457
self kastanjehof 217
self kasteeldreef 302
self kenmerk -277
self kenteken -224
self kerk 317
self kerkakker 248
self kerkebuurt 267
self kerkpad 203
self kerkplein 280
self kerkring 316
self kerkstraat 249
self kloosterstraat 192
self koetsiersweide 303
self kolkweg 183
self koolmijnlaan 204
self korenbloem 355
self kost -350
self kouter 329
self kwartelhof 247
self larixhof 210
self leemstraat 223
self leopoldlaan 325
self lid -309
self lijn -470
self lijsterbes 244
self lijsterbeslaan 383
self lijsterbesplantsoen 221
self lindelaan 170
self lindelei 229
self linden 361
self lindeplein 218
self lindestraat 401
self lokaal -261
self loket -470
self maar -362
self maart -517
self machine -226
self markt 421
self marktplein 239
self mastercard -228
self mauritsstraat 233
self mauritsweg 225
self mededeling -300
self meent 325
self meerdervoort 234
self meerkoetstraat 240
self mei -669
self meidoornlaan 204
self meidoornstraat 175
self meijhorst 292
self melding -241
self meldingsnummer -265
self merelhof 173
self met -763
self mijn -200
self minstens -217
self model -345
self molendam 248
self molenhoek 227
self molenstraat 314
self molenweg 148
self mors 264
self naamsestraat 182
self naar -268
self nekkerspoel 284
self nen -288
self nering 293
self niet -313
self nieuwstraat 254
self nijverheidskaai 268
self nijverheidslaan 238
self noard 330
self nog -438
self noord 345
self noorderhagen 258
self november -557
self nummer 224
self nummerplaat -415
self ogm -309
self okt -391
self oktober -272
self oranjehof 271
self oudlandsedijk 259
self paal -210
self pagina -263
self parallelweg 371
self parklaan 208
self pastorijdreef 336
self pietersnieuwstraat 228
self pijlkruid 296
self pin -285
self pincode -218
self plaat -386
self plein 208
self poort 307
self populierenlaan 467
self postcode -491
self postcodegebied -262
self pottenbakkersstraat 296
self potterlaan 252
self provinciebaan 226
self raadhuisplein 343
self ral -270
self ratelaar 302
self reigerlaan 199
self rietdekkerstraat 177
self rij -212
self rijbewijs -221
self rijbewijsnr -212
self rijksregister -230
self rijksweg 250
self rijn 296
self rijselstraat 254
self roellstr 257
self rozemarijn 263
self rozenlaan 251
self ruyterkade 214
self schaepmanlaan 354
self schoolstraat 174
self schuttersvest 290
self sept -293
self september -308
self sinds -477
self singel 336
self slingerbos 291
self slotermeerln 189
self slotlaan 289
self sluisstraat 177
self sluisweg 208
self spoorstraat 370
self sportlaan 292
self spui 328
self staat -435
self statiestraat 304
self stationsplein 294
self stationsstraat 289
self stationswg 215
self steenweg 369
self sterrebosdreef 182
self stond -246
self stuk -258
self talmastraat 356
self tegen -288
self tinnegieter 270
self tjalk 293
self tolhuisstraat 328
self torenstraat 403
self tot -380
self trekvaart 290
self trisomie -290
self tuin 268
self tulpstraat 223
self tureluur 305
self turnhoutsebaan 327
self tussen -315
self type -422
self uit -522
self unit 368
self vak -275
self van -1028
self vanaf -384
self veld -299
self veldekensstraat 325
self veldstraat 180
self veldwegel 214
self verlaat 298
self vermeerstraat 324
self vest 340
self visa -202
self vismarkt 229
self vissersdijk 165
self vlasakker 238
self vlierlaan 213
self vlierstraat 264
self volgnummer -284
self voor -498
self voorstreek 356
self vossenhoek 235
self waalkade 180
self wal 360
self was -323
self waterviolier 288
self week -396
self weg 397
self weverstraat 378
self wezelkamp 204
self wieken 332
self wilgenlaan 226
self wilgenroosstraat 271
self wilgenstraat 275
self wilhelminastraat 281
self wordt -234
self zaak -256
self zaal -383
self zand 222
self zandberg 208
self zandpad 288
self zandstraat 334
self zandzoom 299
self zavelstraat 254
self zegt -287
self zijn -271
self zilverschoon 270
self zomerdijk 197
self zone -368
self zonnebloemstraat 160
self zoon -279
self zuid 330
self zuidstraat 315
self zwanenveld 289
skip ( ) 162
skip ( , 324
skip ( @it -302
skip ) ) -249
skip ) @it -368
skip ) dranghek -249
skip ) is 172
skip , , 126
skip , . -17
skip , 0 186
skip , : 397
skip , ? 126
skip , @it -223
skip , aalst 244
skip , aan -138
skip , adres 242
skip , bel 165
skip , ben 137
skip , bred -252
skip , bur 323
skip , da -269
skip , dan -202
skip , dar -144
skip , den 250
skip , deur 306
skip , die -322
skip , doet -180
skip , en -112
skip , er -306
skip , gan 203
skip , gat -165
skip , gen 262
skip , genk 295
skip , gent 214
skip , heb -241
skip , hebb 361
skip , heeft -57
skip , hel 131
skip , hij -192
skip , hoe -135
skip , is 54
skip , jar -232
skip , je 216
skip , jt 250
skip , jullie 193
skip , k 212
skip , kessel 153
skip , kunn 395
skip , loker 356
skip , m -251
skip , man 261
skip , met 467
skip , mijn -154
skip , nieuw 329
skip , nu 232
skip , om 246
skip , oostend 161
skip , op -252
skip , open -262
skip , reken -270
skip , roeselar 251
skip , sind 230
skip , t 274
skip , te 93
skip , wanner -257
skip , was -211
skip , weun 215
skip , wil 303
skip , will 180
skip , won 313
skip , wordt 217
skip , ze -191
skip , zet 259
skip , ziet -311
skip , zit -161
skip , zo -260
skip , zx 220
skip 0 ) -170
skip 0 , 104
skip 0 . 489
skip 0 0 92
skip 0 : 178
skip 0 @it -208
skip 0 aan -153
skip 0 al -191
skip 0 allebei -358
skip 0 als -297
skip 0 ben -262
skip 0 betaald -254
skip 0 bij -283
skip 0 dat -419
skip 0 de -442
skip 0 den -320
skip 0 drie -186
skip 0 dus -199
skip 0 een -140
skip 0 er -193
skip 0 geldig -240
skip 0 gemeld -242
skip 0 hel -231
skip 0 ik -205
skip 0 in -54
skip 0 is -56
skip 0 kan -241
skip 0 kind -276
skip 0 klopt -269
skip 0 lo 153
skip 0 maand -209
skip 0 mag -236
skip 0 mar -304
skip 0 met -222
skip 0 moest -281
skip 0 nar 213
skip 0 niet 239
skip 0 of -364
skip 0 om -332
skip 0 ook -225
skip 0 op -251
skip 0 over -256
skip 0 paspoort 286
skip 0 rijdt -226
skip 0 snap -228
skip 0 stat -266
skip 0 tot -304
skip 0 uit 309
skip 0 utrecht 224
skip 0 van 5
skip 0 vergunn -220
skip 0 volgen -276
skip 0 vor -396
skip 0 welk -206
skip 0 wij 141
skip 0 won 219
skip 0 wonend 253
skip 0 woont 269
skip 0 zak -235
skip 0 zaterdag -224
skip 0 zo -153
skip : $ 129
skip : , 401
skip : @it -357
skip : adres 277
skip : de -150
skip : er -355
skip : ik -248
skip : van 282
skip : won 233
skip @it ! -274
skip @it $ -112
skip @it . -397
skip @it 0 -91
skip @it : 345
skip @it ? -114
skip @it aalst 230
skip @it aan -168
skip @it al 271
skip @it augustus -177
skip @it blank 167
skip @it borgerhout 318
skip @it bov 274
skip @it bus -252
skip @it dan -306
skip @it dar 316
skip @it dat 281
skip @it de 66
skip @it dez -269
skip @it die 144
skip @it dor -386
skip @it draait 235
skip @it een 268
skip @it en -18
skip @it er -202
skip @it gen -158
skip @it gent 228
skip @it grag -203
skip @it heb 348
skip @it hebb 173
skip @it heeft 148
skip @it hoevel 298
skip @it hun 285
skip @it ik 170
skip @it is -97
skip @it januari -219
skip @it kan 258
skip @it krijg 81
skip @it kunt -282
skip @it mar 83
skip @it mijn 230
skip @it moet -75
skip @it na 331
skip @it ne 269
skip @it neg -230
skip @it niet -131
skip @it nu 335
skip @it of -231
skip @it op -96
skip @it open 204
skip @it paspoort -363
skip @it per -316
skip @it stat -166
skip @it te -302
skip @it toch -169
skip @it tot 201
skip @it tr 248
skip @it u -311
skip @it uw -261
skip @it van -156
skip @it vergunn 252
skip @it verstopt 229
skip @it verzoekt 289
skip @it vor -173
skip @it wanner -223
skip @it war 228
skip @it wek 259
skip @it wet 240
skip @it wij -122
skip @it wil 113
skip @it word 232
skip @it zegt -291
skip @it zich -252
skip @it zit -261
skip @it zoek 187
skip @it zou -262
skip ^ $ 332
skip ^ , 313
skip ^ . 115
skip ^ 0 -359
skip ^ ? 232
skip ^ @it -144
skip ^ aan 291
skip ^ aanvrag -264
skip ^ adres 148
skip ^ bankstel 231
skip ^ ben -153
skip ^ betaald -158
skip ^ bib -187
skip ^ bom 235
skip ^ brief -222
skip ^ bsn -188
skip ^ bur 321
skip ^ buurman 227
skip ^ buurvrouw 286
skip ^ container 212
skip ^ dar 222
skip ^ dat 259
skip ^ datum -292
skip ^ doen 250
skip ^ domicilie 156
skip ^ doorgev 285
skip ^ drie -159
skip ^ een -277
skip ^ en -193
skip ^ er 151
skip ^ ex 224
skip ^ ga 204
skip ^ gebor -333
skip ^ gedumpt 217
skip ^ gen -226
skip ^ gevraagd 318
skip ^ gezin 200
skip ^ grag 189
skip ^ hang 271
skip ^ heb 259
skip ^ heeft -190
skip ^ het -86
skip ^ hoe 218
skip ^ hoogt 171
skip ^ hous 300
skip ^ huis 46
skip ^ hur 150
skip ^ huurcontract 239
skip ^ id -351
skip ^ is 188
skip ^ ja 265
skip ^ jullie 166
skip ^ kan 252
skip ^ kapel -241
skip ^ ker 211
skip ^ klag 305
skip ^ kost -345
skip ^ kunt 223
skip ^ lang -225
skip ^ lantaarn 415
skip ^ lat 264
skip ^ ligg 202
skip ^ ligt 321
skip ^ mar 161
skip ^ meisj -296
skip ^ mij 145
skip ^ mijn -213
skip ^ mn -413
skip ^ moet 231
skip ^ moogt 220
skip ^ nar 248
skip ^ ne 271
skip ^ of -217
skip ^ ons 171
skip ^ op 92
skip ^ oud -178
skip ^ ouder 116
skip ^ over 380
skip ^ parkeert 230
skip ^ pas -317
skip ^ paspoort 273
skip ^ postcod 240
skip ^ put 303
skip ^ rijdt -236
skip ^ sta 165
skip ^ stond -198
skip ^ stopt -438
skip ^ t 338
skip ^ te 85
skip ^ tegenover 299
skip ^ thuisadres 215
skip ^ trek 210
skip ^ trouw -194
skip ^ uit 251
skip ^ uur -246
skip ^ van -176
skip ^ vergunn -344
skip ^ verhur 304
skip ^ verzakt 249
skip ^ vor 141
skip ^ vorig 135
skip ^ vraagt -235
skip ^ vrouw 268
skip ^ wacht -218
skip ^ water 236
skip ^ weg 271
skip ^ welk -264
skip ^ werd -214
skip ^ werk 239
skip ^ wethouder 248
skip ^ weun 235
skip ^ wijkagent 295
skip ^ wil -236
skip ^ won 14
skip ^ woont 255
skip ^ zal -256
skip ^ zaterdag 263
skip ^ zegt -244
skip ^ zijn 142
skip ^ zit 527
skip ^ zon -284
skip ^ zoontj -216
skip ^ zus 312
skip aalst is 204
skip aan $ -90
skip aan , 379
skip aan . 252
skip aan achterkant 292
skip aan deur 298
skip aan en 254
skip aan fietspad -263
skip aan gev -250
skip aan goed 270
skip aan in 146
skip aan is 261
skip aan kanaalweg 256
skip aan kassa -234
skip aan of -268
skip aan overkant 244
skip aan weg -200
skip academie @it 258
skip achter huis 239
skip adres , 333
skip adres 0 259
skip adres @it 311
skip adres mij 357
skip aert @it 204
skip affiches de 233
skip afsprak 0 -204
skip afsprak @it -274
skip al , -244
skip al @it -202
skip al dicht 312
skip al is -281
skip al jar 271
skip al ker -261
skip al maand 183
skip al nar 270
skip albert , 222
skip als , -384
skip als een 208
skip als meld 213
skip als van 283
skip altijd , 258
skip altijd mijn 279
skip altijd zijn -220
skip ander ? 223
skip apothek @it 171
skip appartement @it 176
skip augustus , -141
skip auto 0 235
skip bakker @it 287
skip ban @it 200
skip bedrag 0 -304
skip begijnhof @it 240
skip begint neg -201
skip bel $ 252
skip ben 0 -182
skip ben met -341
skip ben nar 142
skip ben nieuw 285
skip ben thuis 213
skip berm $ 229
skip best de 329
skip bestat 0 -228
skip betaald @it -185
skip bewoner $ 275
skip bewoner @it 266
skip bewonerskaart mijn -235
skip bewonerskaart nummerplat 303
skip bij ? 158
skip bij @it 324
skip bij aan 208
skip bij als 266
skip bij bank -215
skip bij meld 259
skip bij of -254
skip bij op 429
skip bij ouder 188
skip bij overbur 308
skip bij thuis 307
skip bij vriend 243
skip binn de 275
skip binn lijnban 237
skip blauw $ 294
skip blijft op -193
skip bom @it 234
skip bom het 280
skip bord de -227
skip borgerhout 0 220
skip braderij en -333
skip brand $ 277
skip brief de -264
skip brief nar 188
skip brief over 219
skip brievenbus kapot 260
skip bsn met -201
skip bur @it 241
skip burgemeester ? -244
skip bus en -190
skip bus op 307
skip bushokj @it 232
skip buurtbewoner ik 204
skip buurthuis @it 251
skip caf zwan 183
skip camionet @it -179
skip cijfer , -184
skip container @it 144
skip containerpark @it 279
skip dag $ 303
skip dak @it 265
skip dan 0 -251
skip dan ? -196
skip dan de -248
skip dan in -273
skip dan jullie -262
skip dar $ 269
skip dar dag 275
skip dar de 139
skip dar ik 297
skip dar van -235
skip dar vor 300
skip dar won 181
skip dat , -201
skip dat 0 -257
skip dat ? 66
skip dat al -223
skip dat dan -287
skip dat de 92
skip dat die -358
skip dat dus -256
skip dat in 196
skip dat mag -247
skip dat of 127
skip dat op 317
skip dat toch 209
skip dat ze -183
skip dat zijn -241
skip de $ 95
skip de ( 268
skip de ) 252
skip de . -175
skip de @it 19
skip de aan 265
skip de bak 329
skip de bewoner 79
skip de bij 256
skip de blijft -266
skip de brug -121
skip de dag 313
skip de de -211
skip de dicht 236
skip de dus -145
skip de een -398
skip de en -147
skip de er -225
skip de ernaast 322
skip de gedan -211
skip de gevall 240
skip de ging -208
skip de grag 230
skip de hangt -218
skip de heeft -288
skip de houdt 274
skip de in 87
skip de kaart -255
skip de kan 172
skip de komt -168
skip de lang 226
skip de lat -361
skip de ligg 237
skip de nar 162
skip de of -198
skip de recht 213
skip de stek 192
skip de stur 196
skip de te 278
skip de tegenover 255
skip de ter 186
skip de toch -238
skip de wil 241
skip de won 352
skip de zak 174
skip de zegt -253
skip de zit 295
skip den @it -208
skip den over -283
skip den van -217
skip deur de -189
skip deur ik 211
skip deurwaarder hier -256
skip diabetes , -322
skip die $ 273
skip die 0 -197
skip die het -277
skip die hor 290
skip die is -217
skip die ons -269
skip die op 228
skip die vor -211
skip districtshuis @it 197
skip dochter 0 217
skip dochter @it -197
skip dochter heeft -229
skip dod op 299
skip doe iet -313
skip doen de 328
skip dranghek ) -249
skip drie , 270
skip drie een -284
skip dus $ -246
skip dus , 149
skip dus @it -244
skip een ! 258
skip een $ -160
skip een , 194
skip een . -79
skip een 0 -402
skip een @it -411
skip een achter 229
skip een afvalpas 199
skip een bij -132
skip een brief 235
skip een die 284
skip een een 199
skip een en 186
skip een in 201
skip een los 263
skip een met -74
skip een nar 159
skip een niet 269
skip een op 156
skip een stel 349
skip een van -190
skip een verkeersbord 235
skip een vor -92
skip een zet -297
skip eid , -315
skip eid 0 -275
skip eig $ 203
skip eig , 286
skip en $ -358
skip en , -100
skip en . 192
skip en 0 -389
skip en : 297
skip en @it -168
skip en ander -250
skip en de 122
skip en elk 325
skip en er 129
skip en heb -225
skip en hebb 261
skip en het 280
skip en in -150
skip en is 69
skip en kotbas 293
skip en nog -121
skip en op -172
skip en stat 161
skip en van -295
skip en wet -264
skip en won 307
skip er $ -107
skip er aan 360
skip er bij -229
skip er de -284
skip er een 207
skip er en -227
skip er gehaald 240
skip er in 167
skip er lang 293
skip er mer 239
skip er vor 217
skip ernaast $ 322
skip familie 0 312
skip gan , 283
skip gan 0 234
skip gan op 215
skip garag @it 209
skip gat , 235
skip gat op -248
skip gat open 248
skip ge het 169
skip ge mij 230
skip geacht , 279
skip geboortedatum @it -231
skip gebor $ -189
skip gebor @it -242
skip gedateerd @it -235
skip gedumpt de 229
skip gehaald $ 288
skip gekom 0 -220
skip gekreg de 254
skip gen , 180
skip gen aan -215
skip gen gekreg 267
skip genk $ 252
skip geweigerd $ -273
skip geweigerd de -293
skip gewon , 283
skip gister @it 264
skip gratis $ -150
skip gsm 0 329
skip haagwind , -220
skip hag het 254
skip hangt @it 329
skip hangt de 217
skip har $ -251
skip har zet 236
skip hard $ 241
skip heb @it -213
skip heb mijn 249
skip heb op 311
skip heb recht -224
skip heb sleutel 250
skip hebb mijn 338
skip heeft 0 -401
skip heeft @it -267
skip heeft huis 216
skip hel $ 204
skip hem ds 281
skip het ( 243
skip het , -139
skip het bij 327
skip het dat 274
skip het de 215
skip het hangt 228
skip het naast 314
skip het nog 274
skip het omhog 231
skip het op -130
skip het stan 223
skip het stat -174
skip het ter 234
skip het wel 278
skip het zit 181
skip het zwembad 258
skip hier , 268
skip hier ik 344
skip hij @it 277
skip hij nar -283
skip hoe duurt -204
skip hoe ik 341
skip hoe is 161
skip hoek @it 315
skip hof @it 405
skip hofj @it 277
skip hoogt @it 219
skip hout $ 233
skip huis $ 208
skip huis @it 57
skip huis de 195
skip huis ik 307
skip huisadres @it 220
skip hur een 331
skip hur juni 190
skip huurder @it 244
skip id 0 -180
skip iet $ -300
skip iet de 189
skip ik $ -64
skip ik , -235
skip ik . -295
skip ik al -224
skip ik ben -195
skip ik bij 294
skip ik container 262
skip ik dar 334
skip ik de 194
skip ik doen -227
skip ik en -309
skip ik gebor -273
skip ik gewoond 311
skip ik grag 217
skip ik het -236
skip ik hier 260
skip ik in -151
skip ik ingeschrev 243
skip ik jullie -263
skip ik lang 286
skip ik lez -304
skip ik mijn -150
skip ik nar 224
skip ik op 150
skip ik sind 328
skip ik tot 197
skip ik uit 300
skip ik van -152
skip ik verhuisd 142
skip ik verhuiz 265
skip ik wel -263
skip ik woonacht 242
skip in $ -80
skip in , 258
skip in 0 130
skip in academie 258
skip in archief -253
skip in asfalt 286
skip in azc 238
skip in berm 234
skip in bib 238
skip in bus 195
skip in buurt 283
skip in centrum 227
skip in de 211
skip in eig 221
skip in en -175
skip in gevel 285
skip in hal -275
skip in het -119
skip in is -239
skip in ligt 296
skip in met -212
skip in mijn 311
skip in nog -222
skip in plantsoen 251
skip in put 234
skip in sporthal -130
skip in stadhuis -234
skip in te 228
skip in vor 307
skip in wacht -278
skip in weg 263
skip in wijk 228
skip in winkel 298
skip in won 328
skip in woont 254
skip in zwembad -213
skip ingang de 324
skip ingeschrev @it 198
skip ingeschrev op 223
skip is $ 249
skip is . 190
skip is 0 -245
skip is @it -189
skip is allen 279
skip is bib 233
skip is bij -184
skip is dan -323
skip is dat -257
skip is een -85
skip is en 149
skip is geleegd 297
skip is gratis -217
skip is in -155
skip is ingang 212
skip is juist -296
skip is loket 278
skip is mijn -277
skip is ne 263
skip is of -193
skip is okt -234
skip is ons 263
skip is op -176
skip is pas -192
skip is thuis 237
skip is weg 183
skip is zaterdag 186
skip is zo 227
skip jan @it 252
skip jar @it 205
skip jar mer 170
skip jar op 302
skip je de 213
skip juist @it 185
skip jullie iet -246
skip jullie ik -250
skip jullie vor -243
skip juni appartement 190
skip k mijn 272
skip k op 246
skip kaartnummer 0 -271
skip kamer @it 284
skip kan dan -244
skip kan dar 185
skip kan een 131
skip kan kijk -298
skip kan niet 246
skip kan parker 171
skip kapellestrat @it 192
skip kapelstrat @it 279
skip kapot @it 337
skip kat in 311
skip ker de 293
skip kerkstrat @it 212
skip kermis aan 276
skip kid van -270
skip kijk @it 258
skip kinder $ 327
skip kinder na -289
skip klein 0 274
skip kom $ -145
skip kom @it -145
skip kom aan 237
skip kom het 269
skip kom nar 221
skip komt $ -273
skip komt bij 198
skip komt een -114
skip komt nog -242
skip koolmijnlan 0 -372
skip kreg 0 -211
skip kreg een -208
skip krijg $ -172
skip kwoan @it 227
skip kwon @it 315
skip lamp @it 285
skip lamp tuss 252
skip lan @it 425
skip lang . 293
skip las , -335
skip lat de 269
skip leg moet 184
skip les @it -263
skip levenslicht 0 -250
skip ligt al 212
skip liv @it 243
skip loss $ -273
skip maand is -209
skip maandag mijn 233
skip maart , 242
skip mag $ -211
skip mag ? 258
skip mag dan -215
skip mag een 164
skip mag in -169
skip mag met -457
skip mag strat 239
skip mag van 231
skip mag word 250
skip mail . 234
skip mar @it 113
skip mar brievenbus 260
skip mar in 324
skip mar wat 217
skip mar won 303
skip me . -244
skip me op 268
skip mee $ 236
skip mei , 242
skip mer @it 270
skip met $ 219
skip met , -271
skip met 0 -165
skip met @it -291
skip met abc -217
skip met auto 329
skip met kinderwag 299
skip met klein -220
skip met nieuw 278
skip mij , 108
skip mij @it 157
skip mij akkerlan 306
skip mij het -231
skip mij op 276
skip mijn $ -233
skip mijn 0 -353
skip mijn : -158
skip mijn ? -182
skip mijn @it -136
skip mijn aan 166
skip mijn adres 161
skip mijn begint -201
skip mijn blijft 273
skip mijn en 115
skip mijn har 328
skip mijn in 327
skip mijn ligt 255
skip mijn mar 301
skip mijn met -127
skip mijn nar 319
skip mijn op 352
skip mijn stat 141
skip mijn typt -258
skip mijn van 408
skip mijn vor 409
skip mijn woont 217
skip milieustrat , 231
skip mn @it -336
skip mn stat -252
skip mn van 209
skip moeder 0 224
skip moet bij -210
skip moet dan 194
skip moet dar 388
skip moet die -319
skip moet leegstandsheff 184
skip moet nog 262
skip moet wachtwoord -180
skip mog sint 217
skip moogt bell 240
skip muziek $ 322
skip na $ 293
skip na @it -167
skip na jar 323
skip naast , 239
skip naast . 195
skip nacht $ 184
skip nam de 287
skip nam nar 217
skip nar , 223
skip nar . 244
skip nar 0 384
skip nar ? 310
skip nar @it 174
skip nar en 283
skip nar huis 226
skip nar ik 209
skip nar in 238
skip nar of 232
skip nar oud 260
skip nar red 240
skip nar te 203
skip national 0 -389
skip ne in 222
skip nee , 271
skip neg 0 -277
skip niet ! 294
skip niet $ 206
skip niet , 221
skip niet @it -270
skip niet bij -131
skip niet die -252
skip niet ik -221
skip niet jullie -311
skip niet mar 310
skip niet mijn 315
skip nieuw $ 211
skip nieuw op 184
skip nieuw vanaf 154
skip nieuw wordt 187
skip nik die 311
skip nog $ 195
skip nog ? -170
skip nog @it 231
skip nog de -294
skip nog is 203
skip nooit $ 215
skip nr @it 229
skip nu 0 250
skip nu een 262
skip nu mij -231
skip nu mijn 317
skip nu op -242
skip nul 0 -260
skip nummer 0 -291
skip nummerplat fka 303
skip of 0 -204
skip of @it -290
skip of een 269
skip of het -225
skip of op -214
skip om , -278
skip oma @it 284
skip onder 0 -378
skip ons $ -215
skip ons , 159
skip ons @it 203
skip ons de 170
skip ons huis 208
skip ons is -139
skip ons op 276
skip ons woont 165
skip onz ( 378
skip onz , 155
skip onz @it -265
skip onz aan 344
skip onz heeft -306
skip onz is -398
skip ook $ 244
skip ook een -274
skip op ! 320
skip op $ -41
skip op , 291
skip op . 246
skip op 0 43
skip op @it -174
skip op acceptgiro -225
skip op bel 259
skip op bord -353
skip op brief -306
skip op dar 273
skip op een 368
skip op en 258
skip op fietspad 310
skip op hal 242
skip op heeft 319
skip op hoek 328
skip op in 459
skip op is 251
skip op juni -243
skip op lijst -242
skip op markt -382
skip op met 195
skip op nieuw 172
skip op open 189
skip op parking -362
skip op plein -318
skip op rijban 256
skip op rijbewijs -217
skip op stat 328
skip op stoep 145
skip op voetpad 299
skip op woont 379
skip op zijn 342
skip open $ 90
skip open , -210
skip opgericht 0 -171
skip oud 0 405
skip oud in 274
skip oud op 226
skip oud was 206
skip over hel 229
skip over voetpad 267
skip parkeergarag $ 231
skip parker de 157
skip pas en 316
skip paspoort thuisbezorgd 273
skip per $ -219
skip per maart 212
skip per of -209
skip plat $ 451
skip plat 0 -337
skip post de 247
skip postcod 0 216
skip postcod hem 281
skip recht @it 178
skip rest het 278
skip rij @it -277
skip rijbewijs ik -240
skip rijdt @it -248
skip rod $ 317
skip rommelmarkt : 248
skip rotond de 259
skip s $ 275
skip samira , -329
skip schef de 271
skip schol @it 193
skip sind @it -284
skip sind een 137
skip sind won 242
skip sint $ 181
skip sint , 244
skip sit een -226
skip slaapkamer de 295
skip sleutel van 240
skip sms : -232
skip snap niet -296
skip snoeihout ? 240
skip sta @it 227
skip sta ingeschrev 207
skip sta op 145
skip stadskantor @it 120
skip stan 0 153
skip stan al 274
skip stan op 261
skip stan vor 261
skip stat $ -116
skip stat , 247
skip stat bij 339
skip stat de -319
skip stat een 288
skip stat en -176
skip stat jullie -255
skip stat nu -231
skip stat ons 350
skip stat op -201
skip stat war 217
skip sted de 234
skip steenweg @it 228
skip stek @it 263
skip sticker de -291
skip stoep $ 223
skip stoep , 228
skip stoep @it 152
skip stoeptegel $ 229
skip stond het -232
skip straatbarbecue 0 -230
skip stur @it 244
skip stur mar 300
skip t , 203
skip t : -211
skip t ? 272
skip t op 249
skip tant , -226
skip te , 60
skip tegenover $ 156
skip tegenover is 231
skip tel 0 316
skip ter van 28
skip thuis 0 284
skip thuis @it 333
skip thuis de 266
skip thuis op 256
skip thuisadres 0 269
skip thuisbezorgd op 273
skip tis @it 215
skip toch $ -31
skip tot 0 -328
skip tot @it -246
skip tot de 395
skip tot het 271
skip tot kan -239
skip tot op 235
skip trekt mij 184
skip trouw de 256
skip tuin @it 264
skip turnhoutseban @it 224
skip twed vor 280
skip twee $ 141
skip twee en 208
skip u $ 133
skip u ? -211
skip u nog -224
skip uit $ 133
skip uit @it 166
skip uit en 315
skip uw $ -207
skip uw nog -226
skip vader $ -284
skip van $ 259
skip van , 97
skip van . -301
skip van : 174
skip van @it -177
skip van de 178
skip van dochter -279
skip van dokter -258
skip van feestzal -284
skip van is 152
skip van jar -320
skip van lantaarn -349
skip van loopt 210
skip van man -224
skip van mijn 149
skip van nar 368
skip van open 299
skip van rijbewijs -213
skip van stad 188
skip van station -323
skip van tot 254
skip van twee -279
skip van van 277
skip van vorig 308
skip van vrouw -255
skip van woont 225
skip vanaf $ 273
skip vanaf , 286
skip vanaf 0 122
skip vannacht gehad 287
skip vergunn ? 207
skip vergunn @it -285
skip vergunn vor 229
skip verhuisd @it 130
skip verhuisd de 239
skip verleng $ -246
skip vierd $ 273
skip visa @it -238
skip volgend $ -280
skip volgend in 224
skip volled , 224
skip vor ! 230
skip vor $ 118
skip vor ( -273
skip vor 0 257
skip vor deur 426
skip vor en -306
skip vor gebor -250
skip vor of -162
skip vor ram 313
skip vor straatbarbecue -230
skip vor twed 231
skip vor van -196
skip vor woning 256
skip vor zon 274
skip vorig , 170
skip vriend @it 186
skip vrijdag aan 233
skip vroeger 0 -246
skip waard $ -210
skip waard mijn 216
skip waarom de 268
skip waarom ik -237
skip wanner de 129
skip wanner er 197
skip want is -238
skip war 0 -305
skip war @it 217
skip wat de -162
skip wat er 344
skip wat het 222
skip we @it -150
skip we een 152
skip we op 260
skip we verhuisd 237
skip weg @it 334
skip weg hoogt 217
skip wek $ -142
skip wek ik 225
skip wer $ 283
skip werd 0 -256
skip werd bij -294
skip werd op -228
skip werk @it 352
skip werk in 348
skip wet iet 318
skip wet nog -226
skip wettelijk samenwon 215
skip weun in 259
skip wie da 223
skip wie de -232
skip wij @it -117
skip wij een -182
skip wij gen 280
skip wij in 223
skip wij nu 253
skip wij per 235
skip wij van 58
skip wij wettelijk 215
skip wil op 247
skip will een 193
skip will gan 215
skip won $ 255
skip won , 530
skip won @it 177
skip won de 251
skip won een 368
skip won en 343
skip won het 291
skip won in -170
skip won mar 275
skip won nu 199
skip won op 215
skip wonend . 197
skip woning , 259
skip woning @it 416
skip woonadres @it 299
skip woont , 218
skip woont . 378
skip woont 0 253
skip woont @it 231
skip woont al 236
skip woont een 249
skip woont elk 258
skip wordt snoeihout 240
skip wrak @it -196
skip zak 0 -225
skip zak nar 217
skip zaterdag $ 221
skip zaterdag . -230
skip zaterdag ? 168
skip zaterdag we 225
skip ze $ -324
skip ze @it -262
skip ze aan -189
skip ze het -190
skip ze ons 214
skip zebrapad @it 194
skip zegt $ -233
skip zegt 0 -237
skip zegt @it -253
skip zegt geblokkeerd -218
skip zelf ? 312
skip zie @it -204
skip zijn 0 -313
skip zijn binn 237
skip zijn en 287
skip zijn stat 326
skip zijn verhuisd 242
skip zit , 226
skip zit @it 369
skip zit de 192
skip zit kot 265
skip zit op 106
skip zit september 235
skip zo het -371
skip zon , 159
skip zon op 220
skip zonder $ -168
skip zonder , -303
skip zonder ? -247
skip zonder op -340
skip zwan @it 171
skip zwembad @it 256
topic @ability -111
topic @access -100
topic @body -259
topic @building -20
topic @business -39
topic @firstPerson -52
topic @general -187
topic @handled 51
topic @has -36
topic @home 183
topic @mine 14
topic @nuisance 40
topic @nuisance-phrase 250
topic @ofPerson -195
topic @ownPostcode 45
topic @place 128
topic @relative -37
topic @somebody 33
topic @vehicle -287
topicAnywhere @ability -73
topicAnywhere @access -192
topicAnywhere @body -210
topicAnywhere @business -171
topicAnywhere @firstPerson -28
topicAnywhere @general -162
topicAnywhere @handled -17
topicAnywhere @hardly -89
topicAnywhere @has -32
topicAnywhere @home 222
topicAnywhere @mine 27
topicAnywhere @mine-phrase -136
topicAnywhere @nuisance -55
topicAnywhere @nuisance-phrase 229
topicAnywhere @ofPerson -293
topicAnywhere @organisation -88
topicAnywhere @ownPostcode 67
topicAnywhere @patient 31
topicAnywhere @place 136
topicAnywhere @plainly 44
topicAnywhere @relative -18
topicAnywhere @somebody 48
topicAnywhere @vehicle 312
topicBefore @ability 123
topicBefore @access -174
topicBefore @building 190
topicBefore @business -77
topicBefore @firstPerson -31
topicBefore @general -59
topicBefore @handled -114
topicBefore @hardly -70
topicBefore @has -67
topicBefore @home 243
topicBefore @mind 102
topicBefore @mine-phrase -40
topicBefore @nuisance 107
topicBefore @nuisance-phrase 208
topicBefore @ofPerson -155
topicBefore @organisation 262
topicBefore @ownPostcode 55
topicBefore @place 138
topicBefore @relative -44
topicBefore @somebody 36
topicBefore @vehicle -200
topicBeside @building 400
topicBeside @business 131
topicBeside @firstPerson -381
topicBeside @general 228
topicBeside @handled -169
topicBeside @hardly -298
topicBeside @has -431
topicBeside @home 136
topicBeside @mine -319
topicBeside @nuisance -116
topicBeside @nuisance-phrase 167
topicBeside @ofPerson -258
topicBeside @organisation 404
topicBeside @ownPostcode 77
topicBeside @patient -217
topicBeside @place 284
topicBeside @plainly -326
topicBeside @relative -260
topicBeside @somebody -147
topicBeside @vehicle -127
topicEarlier @access -264
topicEarlier @building 141
topicEarlier @firstPerson 107
topicEarlier @general 296
topicEarlier @handled 251
topicEarlier @hardly 349
topicEarlier @has 99
topicEarlier @home 302
topicEarlier @mine-phrase 239
topicEarlier @nuisance 174
topicEarlier @ofPerson -302
topicEarlier @ownPostcode 170
topicEarlier @patient 202
topicEarlier @place 498
topicEarlier @relative -59
topicEarlier @somebody 199
topicEarlier @vehicle 242
topicNear @ability -207
topicNear @access -129
topicNear @building 228
topicNear @business 74
topicNear @firstPerson -40
topicNear @general -119
topicNear @handled -94
topicNear @hardly 62
topicNear @has -51
topicNear @home 349
topicNear @mine 82
topicNear @mine-phrase -200
topicNear @nuisance 36
topicNear @nuisance-phrase 165
topicNear @ofPerson -532
topicNear @organisation 90
topicNear @ownPostcode 72
topicNear @patient 18
topicNear @place 335
topicNear @plainly 55
topicNear @relative 168
topicNear @somebody 39
topicNear @vehicle -346
twoBefore , 0 179
twoBefore , die 232
twoBefore , geboortedatum -215
twoBefore , gebor -319
twoBefore , ik 99
twoBefore 0 ) -368
twoBefore 0 , 112
twoBefore 0 0 62
twoBefore 0 en -140
twoBefore ^ 0 -209
twoBefore ^ de -234
twoBefore ^ een -226
twoBefore ^ gebor -189
twoBefore ^ is 215
twoBefore ^ kwoan 227
twoBefore ^ kwon 315
twoBefore ^ lamp 312
twoBefore ^ mn -291
twoBefore ^ ons -288
twoBefore ^ op -102
twoBefore ^ visa -238
twoBefore ^ vor -260
twoBefore ^ we 222
twoBefore ^ wij -229
twoBefore ^ won 233
twoBefore ^ ze -266
twoBefore aalst op -428
twoBefore ben van -150
twoBefore ben verhuisd 142
twoBefore bestat sind -228
twoBefore bij de 185
twoBefore bij mij 360
twoBefore bij mijn 291
twoBefore bij ons 285
twoBefore dat is -53
twoBefore de academie 258
twoBefore de apothek 171
twoBefore de bakker 287
twoBefore de garag 209
twoBefore de hoek 231
twoBefore de lamp 169
twoBefore de schol 210
twoBefore de stoep 156
twoBefore de werk 304
twoBefore de zwan 183
twoBefore die bom 184
twoBefore een wrak -196
twoBefore er is -262
twoBefore gebor op -312
twoBefore het buurthuis 251
twoBefore het containerpark 279
twoBefore het districtshuis 197
twoBefore het stadskantor 275
twoBefore ik heb -210
twoBefore ik word -252
twoBefore ik zie -204
twoBefore ik zit 199
twoBefore in de 358
twoBefore in het 354
twoBefore is de 159
twoBefore is het 359
twoBefore is van -288
twoBefore levenslicht op -250
twoBefore mag een -194
twoBefore mij thuis 253
twoBefore mijn adres 181
twoBefore mijn afsprak -274
twoBefore mijn huis 366
twoBefore mijn vergunn -285
twoBefore mijn woning 218
twoBefore moet een -176
twoBefore niet mer 270
twoBefore nog allen 246
twoBefore nummer 0 347
twoBefore ondergrond container 158
twoBefore ons huis 155
twoBefore onz tuin 245
twoBefore onz woning 317
twoBefore op het 193
twoBefore opgericht op -181
twoBefore sind gister 264
twoBefore stat een -193
twoBefore ter hoogt 219
twoBefore van de 154
twoBefore van mn -193
twoBefore van vor -195
twoBefore volgen mij -256
twoBefore vor een -232
twoBefore vor het 279
twoBefore vor ons 286
twoBefore wij trouw -247
twoBefore wij won 324
twoBefore won we 161
twoBefore ze woont 226
twoBefore zit nu 254
twoBefore zit toch 290
word ( 177
word , 17
word . -12
word 0 -154
word : 144
word ? 37
word a -120
word aalst 178
word aan 139
word aannemer 348
word aanslag 350
word aanvrag -291
word abc -217
word abonnement -273
word academie 297
word acceptgiro -225
word acht -191
word achter 295
word achterkant 263
word achterom 225
word actie -180
word adopter 275
word adres 316
word adreswijz 228
word aert 204
word affich -238
word affiches 233
word afgegev 275
word afgelop 231
word afsprak -205
word afsprakensystem -221
word afvalpas 144
word akkerlan 306
word akt -213
word albert 222
word algemen -240
word all -148
word allebei -310
word allen -76
word alles 129
word als -9
word altijd 246
word alvast 288
word ambtenar -183
word an 226
word and -200
word anorexia -268
word apothek 155
word app -243
word appartement 462
word archief -168
word arnhem 343
word asbestplat 266
word attest -183
word au 196
word augustus -306
word auto -334
word autoband 238
word automat -320
word autos -186
word avond 153
word az 293
word b -255
word badkamer 300
word bak -194
word bakker 85
word ban 141
word bankj 158
word bankstel 232
word basisschol 235
word bedrag -304
word begeleider -265
word begijnhof 240
word beginn 336
word begraafplat -155
word behalv 260
word bel 211
word belast 127
word ben -25
word bereik 221
word berkenlan 203
word berm 308
word beschermd -141
word besluit -227
word bestan -218
word bestat -266
word bestek -282
word betaald -328
word beter -144
word beurt -246
word bewoner 253
word bezorg 298
word bibliothek 258
word bieb -193
word bij 56
word bijstand -110
word bijzonder -267
word binn 118
word bis -182
word bladkorf 295
word blauw -141
word blijf 221
word blijft -207
word blijv 362
word blokker -318
word boekhandel 232
word boet -319
word bom 103
word boodschapp 200
word bord -249
word borgerhout 318
word bos -236
word bosweg 248
word bouwafval 322
word bouwplat 267
word bov 276
word brand 187
word bred -252
word breda 352
word brief -216
word briefadres 263
word brievenbus 229
word brouwerij 314
word brugg -230
word bruin -296
word bsn -266
word buit 253
word bur 341
word burgerservicenummer -283
word bus -53
word buurman 192
word buurt 288
word buurvrouw 313
word bv 192
word caf 300
word camion 270
word camionet -179
word camping 261
word caravan 302
word carrosserie 243
word centrum -188
word cijfer -317
word clubhuis 300
word cod -338
word collega -150
word comit -267
word container 339
word content 255
word covid -242
word da -183
word dak 288
word dan -274
word daor 225
word dar 202
word das -106
word dat -159
word datum -318
word de -44
word ded -176
word defect 206
word der 207
word derd 126
word dertig 210
word deur 145
word diabetes -322
word dicht 83
word dichtgat 303
word die 14
word digid -403
word digital 255
word dijk -304
word ding -251
word districtshuis 197
word doccl -193
word dochter -200
word dod 195
word dof -254
word dokterspraktijk 249
word domicilie 229
word donker 281
word doodgered 279
word doorgev 280
word dor -135
word dossier -351
word draait 253
word drie -246
word driehog 176
word druk -179
word dubbel 143
word duiker 251
word duizend -328
word duo -297
word dus 78
word duurt -204
word een -103
word eend 265
word eerst -212
word eid -115
word eig 261
word eigenar 314
word elk 90
word en -88
word ene 257
word ernaast 317
word erop -254
word eruit 302
word es 213
word euro -377
word even -124
word factuuradres 309
word feestzal -188
word fietsenrek 307
word fietspad 210
word folder -150
word fontein 255
word for -269
word formulier -281
word foto -250
word fotos -321
word fout -250
word fran 272
word frigo 186
word fritur 303
word fuif 208
word ga 167
word gaf -232
word gan 217
word gat 57
word geacht 335
word gebboort -225
word geblokkeerd -172
word geboortedatum -382
word gebor -245
word gebruik -266
word gedan -118
word gedateerd -235
word gedomicilieerd 363
word gedumpt 260
word geeft -116
word gegeven 227
word gehaald 288
word gehor -304
word gekocht 338
word gekom 214
word gekopieerd -409
word geldig -187
word geldt -189
word geliev -189
word gelijk -186
word gelof -267
word gen -30
word genk 296
word gent 202
word geplakt -328
word gestok 231
word gestuurd 262
word gev -291
word gevall 211
word gevar 180
word gevel 139
word gewonn -268
word gewoond 401
word gezien 187
word gezocht 214
word gh 278
word ging -189
word gister 184
word glas 353
word glasvezel 298
word goed -50
word golf -283
word gooi 306
word gooik 303
word gordiaan 207
word gordijn 329
word goud 372
word gracht 252
word grag 159
word gratis -232
word griep -265
word grijz -323
word groenstrat 194
word groepspraktijk 340
word grot -179
word gsm 250
word haagwind -220
word haalt 222
word had -454
word hag 345
word halt -235
word hand -175
word handelspand 254
word handteken -256
word hang -106
word har 163
word hard 243
word hartsticht -271
word hebb -42
word hee 289
word heeft 10
word heffing 295
word heg 270
word hei 311
word hel 52
word hem 282
word her -93
word herdenk -145
word herrie 337
word het -89
word heul 240
word heur 315
word hier 225
word hij -74
word hoe -103
word hoef 223
word hoek 352
word hoevel -88
word hoort -164
word hor 92
word houd 231
word houdt 274
word hous 300
word hs 350
word huis 3
word huisadres 297
word huisnummer 208
word huisvuilzak 209
word hun 198
word huurcontract 239
word huurder 140
word huurhuis 272
word huurt 257
word i -223
word iban -217
word ich 399
word id -385
word identiteitskaart -301
word ie -102
word iederen -278
word iet -237
word ik -30
word in -47
word ingang 319
word ingeschrev 279
word ingetikt -208
word ingewijd -301
word inlogcod -238
word inlogg -299
word inrit 294
word inschrijv -101
word internet 256
word is -65
word it -287
word ivm -272
word januari -141
word jar 85
word jarig -302
word jas 286
word jef 257
word jeugdrad -260
word jong 188
word jt 250
word juli 178
word jullie -86
word juni 46
word k 154
word kaart -226
word kaartj -167
word kaartnummer -289
word kamer -59
word kan -43
word kanaaldijk 322
word kanaalweg 256
word kantor 210
word kapellestrat 192
word kapelstrat 289
word kapot -146
word kapper 353
word kassa -309
word kat 276
word kerkstrat 139
word kermis -315
word kessel 154
word keuk 167
word kg -384
word kid -308
word kijkt 206
word kind -68
word kinder 200
word kinderwag 242
word kipp 334
word kk 217
word klag 319
word kleurcod -270
word klopp -259
word klopt -200
word knippert 209
word koelkast 246
word kom 270
word komt -146
word kon -196
word koolmijnlan -303
word kop 334
word kort 384
word kortrijk 215
word kost -216
word kot 407
word kram -170
word kreg -202
word krijg -98
word krijgt -129
word kringloopwinkel 267
word kringlop 273
word kringwinkel 169
word kruispunt 203
word kunn -117
word kv 292
word kw -192
word kwartier 271
word kwijt -247
word kwoan 227
word kwon 207
word kx 252
word laatst -263
word lad 306
word lamp -3
word lan 215
word lantaarn 388
word lantaarnpal 212
word las -258
word lat -101
word le -359
word leegstandsheff 184
word leerling -470
word leges -155
word les -353
word lev -303
word levensgevar 217
word lever 318
word lez -246
word liefst 242
word lig 321
word ligg 362
word ligt 227
word lijn -250
word lijnban 237
word lijst -282
word lind 297
word liter -236
word liv 243
word living 323
word lm 310
word lo 154
word locatie 360
word loker 362
word loopt 197
word lop 103
word los 144
word lukt -179
word m -268
word ma -79
word maandag 268
word maart 302
word mail 188
word mama 285
word man -106
word map 243
word mast 330
word matras 132
word matrass 198
word mc -357
word mee -240
word meegepakt 189
word mei 123
word meisj -296
word meld 202
word melding -122
word mer -116
word met -111
word meter -198
word mg -345
word mijn -20
word minder -206
word mitchell -240
word moek 259
word moest -387
word moet -74
word mog -199
word monitor -297
word monumentendag 245
word moskee 256
word mur 297
word muziek -165
word my 169
word na 241
word naast 188
word nabij 289
word nacht 209
word nakijk -386
word namen 322
word nar 241
word national -355
word ne 164
word neg -502
word nen -83
word ner -228
word net 162
word nie 213
word niemand 162
word niet -28
word nieuw 104
word noar 318
word nooit 373
word november -254
word nul -371
word nummer -240
word odet -239
word of -261
word okt -298
word oktober 209
word omgevall 217
word onbek -226
word ondergrond 378
word onderuit 185
word onkruid 282
word ons 68
word ontheff 267
word ontvang 281
word onz -110
word ook 228
word oostend 132
word op 3
word opa 342
word open 326
word opengat -224
word opengebrok 202
word opening 229
word opgericht -252
word ophal 218
word opruim 303
word optred 224
word oud 62
word oudenaard 240
word ouder 127
word overdag 268
word overkant 288
word overlijd -264
word pa 211
word pad 286
word pagina -269
word pakt -257
word pal -166
word pand 290
word papier 288
word park -192
word parkeerapp -253
word parkeerretributie -256
word parkeert 249
word parkeervergunn -101
word parker 443
word parking -328
word pdf -429
word peeter 291
word pikkedonker 314
word pin -293
word pinautomat -236
word pincod -387
word pinkt 209
word plantsoen 295
word plastic 202
word plat -275
word platan 279
word plein -236
word plek 159
word plusser -311
word poort 182
word poortj 244
word populierenlan -316
word post 353
word postcod 129
word pr 243
word precies 277
word prin 205
word procent -305
word prullenbak 222
word puilt 249
word puin 199
word put 132
word putdeksel 243
word ram 205
word rammelt 232
word rb 270
word rc 240
word rechtover 232
word recyclagepark 258
word regel -294
word regent 303
word reispas -228
word rek 340
word rekeningnummer -293
word rekent -430
word repair 210
word reserver -312
word ria 297
word rij -266
word rijban 288
word rijbewijs -253
word rijdt -429
word rijksregisternr -267
word riool 422
word rob -256
word rod 206
word roept -315
word roeselar 264
word rok 247
word rommelmarkt 264
word rond 414
word rotond 213
word ruit 257
word sam 79
word samenwon 319
word samira -329
word schev 304
word schimmel 251
word schol -35
word schrijf 183
word schuld -203
word sectie -361
word sept -237
word sint 137
word sit -203
word slaapkamer 294
word slan 233
word slap 367
word slop 301
word slot 156
word sluikstort 201
word sms -232
word snap -174
word snapp 374
word snoeihout 240
word sociaal 296
word social -158
word speelplat 262
word speelpleinwerk -176
word speelt 265
word speeltuin -141
word speeltuintj 211
word sporthal 131
word spreekt -266
word sta 151
word stadhuis -339
word stank 235
word stat 20
word station -206
word ste -191
word sted -99
word steenpuin -300
word stek 302
word stembureau 206
word sticker -235
word stoat 231
word stoel -204
word stoep 254
word stond -53
word stookt 197
word stopt -175
word straatbarbecue -230
word straatnaambord 280
word strat 242
word studentenhuis 369
word studio 113
word stuk -128
word stur -102
word stuurt 206
word supermarkt 197
word t -6
word tafel 209
word tak 301
word tant -206
word teg -258
word tegel 245
word tegenover 344
word tel 268
word telt -162
word ter -56
word terpstra 242
word terwijl 207
word test -237
word the -237
word thuis 163
word thuisadres 192
word thuisbezorgd 273
word thv 181
word ticket -268
word tijden 140
word toe 409
word toen -274
word toilet -142
word tor 253
word tot 44
word tr 248
word trafohuisj 240
word traplift 241
word trash 319
word trek 311
word trekt 319
word troep 236
word trouw -74
word trouwboekj -210
word tuin 189
word turnhoutseban 224
word tuss 162
word twed -129
word twee -111
word twintig -254
word typ -376
word typt -258
word u -94
word uit 77
word uiterst -220
word uitslag -295
word utrecht 298
word uw -343
word v 337
word vader -181
word vanaf 180
word vanmorg 284
word vannacht 360
word vast 278
word vd -305
word veegwag 189
word vel -320
word velo 209
word ver 318
word vergunn -35
word verhuisd 431
word verhuist 198
word verhuiz 321
word verhur 304
word verjaardag -328
word verkeerd -207
word verkeersbord 343
word verlicht 267
word verplicht -201
word verslag -251
word verstopt 343
word vertrekt 256
word vervaldag -199
word verzoekt 310
word verzorgingshuis 211
word vestigingsnummer -255
word vind -191
word vlakbij 358
word vlieg 254
word vo 125
word voedselbank 217
word voetbalclub -325
word voetpad 131
word volgen -296
word volgend 83
word volled 224
word volstat -215
word vooral 353
word voordeur 453
word vor -51
word vraagj 252
word vraagt -136
word vrachtwag -232
word vrag -256
word vriend 111
word vriendin 245
word vrij -273
word vrijdag -122
word vrouw 63
word vuilbak 353
word vuilkar 212
word vuilniszak 203
word vuilzak 278
word vzw 159
word waard -187
word waarom -57
word wacht -143
word wachtlijst -269
word wachttijd -314
word wachtwoord -388
word want -195
word war 85
word was -357
word wat -188
word we 102
word webwinkel -216
word weg -97
word wek 94
word wel -169
word welk -307
word werd -365
word wereld -295
word werf 126
word werk -144
word werkdag -179
word wespennest 152
word wethouder 248
word wettelijk 219
word weun 266
word wie 93
word wij 95
word wijkagent 288
word wil 182
word wilhelminastrat 252
word will 95
word wilt 168
word wit -176
word woensdag 214
word won 198
word wonend 166
word woning 50
word woonacht 320
word woonadres 397
word woont 300
word woonwag 265
word word 2
word wordt 184
word wrak -174
word xn 203
word xt 285
word xz 230
word yilmaz 135
word your -287
word z -307
word zag 145
word zak 119
word zal -14
word zaterdag 304
word ze -75
word zegg 108
word zegt -242
word zeker -297
word zelf -97
word zen 241
word zetel 275
word zie -259
word zien 126
word ziet -376
word zij -223
word zijkant 280
word zijn 23
word zit 236
word zo -233
word zoekt 336
word zon -312
word zonder -86
word zoontj -348
word zottegem 258
word zoud 282
word zuid 348
word zus 253
word zwan 173
word zwart -207
word zwembad -145
word zx 220
`,
};
