import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1130 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 10.0 %
 * - above -0.5: found 97.2 %, wrongly 5.8 %
 * - above 0: found 94.8 %, wrongly 3.3 %
 * - above 0.5: found 90.0 %, wrongly 1.2 %
 * - above 1: found 82.4 %, wrongly 0.2 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:8fe7b9bd32fc8fec6185346946b6ae2b6f86eef12796d56a3d73f6ce2dc211fc",
  intercept: -0.284,
  weights: `
before ( 346
before ) 164
before 0 -116
before @code -158
before ^ 21
before aan 120
before aanvrag -384
before adres 281
before altijd 279
before ander -314
before antikrak -279
before appartement 311
before auto -174
before begint -256
before bel -350
before ben 78
before betal -216
before bezwar 291
before bib 210
before bij 148
before binn 329
before bis -207
before blijft -148
before brief -132
before bsn -132
before bur 238
before bus 129
before buurvrouw 188
before caf 177
before cod -233
before containerpark -314
before d 261
before da -249
before dan -343
before de 70
before december 234
before den 177
before der 240
before die 7
before dit 238
before doorgev 289
before dor 262
before eerst 256
before eid -315
before eig 202
before elk 198
before en -65
before euro -206
before even -297
before ex 230
before extra 221
before fietspad 219
before folder -186
before formulier -212
before fuif 238
before gan 319
before ge -168
before geblokkeerd -205
before gebor 268
before gedumpt 205
before geeft -286
before gehad 258
before gekopieerd -275
before gekreg 247
before gemeent -129
before gemeentehuis 275
before geparkeerd 230
before goed -147
before grag 114
before hal 233
before har 274
before hebb 135
before heeft -104
before hem 195
before het 107
before hoe -148
before hoogacht 216
before hotel 307
before huis 115
before huisbas 251
before hur 153
before huurt 268
before ich 262
before id -268
before iemand 246
before in 94
before ingeschrev 229
before inschrijv -212
before jan 301
before jullie -146
before juni 227
before kaart -145
before kaartnummer -243
before kamer 249
before kamp -195
before kan 292
before kantor 162
before kapsalon 208
before kat 262
before kelder -272
before kijk 193
before kort 259
before kot 354
before krijgt -298
before laadpal -213
before laatst 266
before lantaarnpal 251
before licht 171
before ligg 231
before ligt 299
before lod 268
before m -276
before maand 153
before maandag 243
before mama 368
before me 113
before mei 273
before met 40
before meter 104
before mijn 71
before milieustrat 213
before moeder 287
before moet -155
before moskee 230
before my 294
before naast 158
before nacht 194
before nar 231
before neemt -198
before nen 115
before niet 116
before nieuw 178
before noemt -244
before nog 100
before nr -137
before nu 94
before ocmw 246
before of -251
before oktober 289
before ondergrond 155
before onderuit 197
before ons 128
before op 74
before optred 347
before oud 79
before ouder 211
before over -73
before papa 302
before parkeerretributie -292
before parker 181
before post 189
before postcod 202
before reken -133
before rijdt -251
before rommelmarkt 219
before rotond 198
before schur -331
before sind 172
before sint 314
before slaapkamer 205
before slaapt 317
before slap 224
before sleutel 252
before sluikstort 263
before sms -133
before sporthal 237
before sta 155
before stad -339
before stan 323
before stat -94
before stek 224
before stoel -211
before stoep 279
before stopt 411
before stort 145
before student 282
before studio 244
before stuk -285
before stur 128
before subsidie -156
before t 17
before teg 269
before tegenwoord -285
before telefon -355
before ter 159
before terug 195
before terwijl 67
before thuisbezorgd 207
before tot 245
before trek 217
before trekt 183
before uit 65
before uw -175
before van 57
before vanaf 166
before vanuit -237
before verhuisd 216
before verhuist 254
before verhuiz 160
before verhuusd 252
before verkeerd 221
before verpleeghuis 165
before vol 318
before volgen -219
before vrag -251
before vzw 221
before waard 189
before waarom 148
before wanner -197
before want -254
before wat -149
before water 177
before wer 230
before wet -164
before wij 110
before wit -187
before won 181
before woont 282
before woonwag 299
before word 182
before zag 178
before zaterdag 178
before ze 206
before zebrapad 172
before zegg 191
before zegt -214
before zelf 200
before zen 249
before zien 187
before zijn 133
before zit 208
before zoek -130
before zoekt 276
before zon -193
before zonder 276
before zwembad -166
before1 ( 129
before1 , 88
before1 0 101
before1 : 128
before1 ^ -152
before1 a 263
before1 aan 217
before1 achter 240
before1 adres 60
before1 al -231
before1 allen -228
before1 als -297
before1 ben -181
before1 bewoner 285
before1 bibliothek 140
before1 bij 180
before1 binn -275
before1 blauw -394
before1 boet -208
before1 bord -248
before1 broertj -293
before1 caf 159
before1 cod -279
before1 dar -456
before1 dat -89
before1 de 193
before1 diabetes -309
before1 die -327
before1 dochter -390
before1 drie -256
before1 een -363
before1 en -194
before1 er -332
before1 flat 206
before1 gebor -275
before1 gegeven 249
before1 geldig -153
before1 gezin -259
before1 ging -253
before1 glasbak 229
before1 gymzal 220
before1 hangt -362
before1 heeft -400
before1 hog 296
before1 huis 62
before1 id -188
before1 ik -326
before1 inschrijv -371
before1 jullie -285
before1 kaartnummer -142
before1 kanaaldijk 314
before1 keuk 252
before1 kind -304
before1 kinder -247
before1 kom -252
before1 kreg -207
before1 krijg -315
before1 kringlop 269
before1 kwart -260
before1 lang 266
before1 liter -276
before1 mag -363
before1 mama -328
before1 met -381
before1 mij 233
before1 mijn -236
before1 milieustrat 231
before1 mn -238
before1 moeder -315
before1 moet -179
before1 naast 235
before1 nar 190
before1 national -318
before1 nu 308
before1 of -168
before1 op 170
before1 open -329
before1 oud 124
before1 over 166
before1 pand 199
before1 parochiezal 195
before1 pas -261
before1 paspoort -204
before1 prin 242
before1 recyclagepark 215
before1 rekeningnummer -284
before1 rond 270
before1 sectie -298
before1 sint 266
before1 speelplein 294
before1 speeltuin 240
before1 stan -228
before1 stat -126
before1 strat 264
before1 tankstation 193
before1 tegenover 225
before1 ter 211
before1 thuis 193
before1 thuisadres 161
before1 thv 182
before1 twed -258
before1 van 102
before1 verhuisd 260
before1 vier -229
before1 vlakbij 237
before1 volgen -291
before1 vor 189
before1 vriend 295
before1 wat -240
before1 wij 166
before1 wit -309
before1 won 200
before1 wonend 207
before1 woning 214
before1 woonacht 271
before1 woont 260
before1 ze -445
before1 zegt -255
before1 zijn -340
before1 zit 246
before1 zon -184
before1 zoontj -266
before1 zwart -241
before2 ) -345
before2 , -70
before2 0 -164
before2 : -273
before2 @code -214
before2 ^ -92
before2 adres 156
before2 aert 183
before2 afsprak -288
before2 afval 188
before2 bak 207
before2 bakker 188
before2 ban 187
before2 betaald -157
before2 bewoner 144
before2 bewonerskaart -209
before2 bij 190
before2 bom 216
before2 brief -232
before2 broer 169
before2 bur 161
before2 bushalt -219
before2 buurthuis 184
before2 buurvrouw 217
before2 camionet -136
before2 dak 240
before2 digid -269
before2 dochter -289
before2 domicilie 206
before2 donker 244
before2 een -299
before2 en -145
before2 familie 167
before2 garag 181
before2 gat -117
before2 gezin 188
before2 gister 257
before2 hangt 237
before2 heb -244
before2 heeft -286
before2 hiernaast 223
before2 hoek 235
before2 hof 281
before2 hoogt 153
before2 huis 84
before2 huisadres 201
before2 iet -242
before2 ingeschrev 146
before2 is -113
before2 jan 207
before2 jar 236
before2 k -185
before2 kamer 283
before2 kapot 239
before2 kerkstrat 198
before2 kermis 140
before2 kijk 196
before2 klopt -209
before2 lamp 237
before2 lan 248
before2 les -331
before2 liv 231
before2 locatie 220
before2 mar 139
before2 men -211
before2 mer 317
before2 met -196
before2 mij 88
before2 mijn -144
before2 mn -199
before2 mog -264
before2 niet -281
before2 nog 161
before2 oma 297
before2 omgewaaid 216
before2 ongever 314
before2 ons 79
before2 op 65
before2 open -209
before2 opgehaald 173
before2 park -206
before2 pin -251
before2 plat 81
before2 post 176
before2 recht 147
before2 rij -305
before2 rijdt -273
before2 sam 199
before2 schol 137
before2 sta 209
before2 stek 197
before2 stoep 108
before2 studentenkamer 234
before2 stur 169
before2 thuis 153
before2 tis 210
before2 tuin 177
before2 uit 181
before2 van -143
before2 vergunn -347
before2 verhuis 130
before2 verhuisd 99
before2 visa -215
before2 was -251
before2 weg 198
before2 werk 238
before2 won 133
before2 woning 261
before2 woont 187
before2 word 94
before2 wrak -210
before2 zaterdag 182
before2 ze -149
before2 zebrapad 207
before2 zegt -273
before2 zie -282
before2 zit 192
before2 zwan 147
before2 zwembad 171
behind ! 204
behind ( -336
behind , -47
behind . 45
behind 0 -129
behind : 139
behind @code -282
behind aalst 143
behind aanslag 196
behind ab 167
behind achter 156
behind adres 185
behind afgeslet 231
behind all 187
behind allebei -220
behind allen -196
behind als -98
behind altijd 189
behind ander 215
behind anorexia -252
behind appartement 220
behind avond 183
behind az 235
behind bakker -182
behind bank -212
behind basisschol 224
behind begint 231
behind bel 305
behind bell 252
behind ben 142
behind bened 220
behind betaald -248
behind bij -126
behind blader 272
behind blijft 139
behind bordj 272
behind bov -183
behind braderij -282
behind brug -199
behind buit 313
behind bur 218
behind chang 233
behind collega 183
behind container 402
behind dak 248
behind dank -285
behind dar 111
behind dat -66
behind de -43
behind deksel -225
behind derd 191
behind deur 204
behind die -59
behind diksmuid 230
behind dinsdag -242
behind dit 283
behind doet 240
behind dor 121
behind echt -229
behind eindelijk 76
behind elf -206
behind erop -194
behind euro -251
behind fietspad 159
behind for 272
behind gan 284
behind garag 180
behind gat 129
behind gel 272
behind gelijk -284
behind gemeentehuis -322
behind genk 282
behind geslot 312
behind geweigerd -127
behind gewonn -308
behind geword 199
behind gft 231
behind glasvezel 228
behind gratis -156
behind gsm 108
behind had -304
behind hag 218
behind halt 219
behind heb -222
behind hek 281
behind hel 153
behind hem 326
behind het -46
behind hoe 149
behind hor 174
behind huis -230
behind hur -210
behind ich 195
behind iederen 242
behind ingang 188
behind inschrijv 289
behind is -94
behind jong 243
behind juni 261
behind kaart -197
behind kan -193
behind kapot -216
behind ker 141
behind kermis -327
behind kessel 166
behind kid -169
behind kijk -205
behind kind 214
behind kinder 264
behind kk 259
behind kl 136
behind klein -198
behind kom 136
behind krijg -142
behind kwartier 240
behind lang -181
behind langskom 285
behind las -331
behind leegstandsheff 182
behind leuv 239
behind ligg 175
behind lo 152
behind loker 301
behind los 210
behind maart 268
behind mag -101
behind mar -234
behind mee -215
behind meld 299
behind men 81
behind mer -268
behind meter -98
behind mij -18
behind mijn -131
behind moest -222
behind moet 137
behind mur 255
behind n -322
behind na 240
behind naast -157
behind nacht 103
behind ne 170
behind nergen 156
behind nie 258
behind nodig 353
behind nooit 130
behind normal 252
behind nu -238
behind ocmw -281
behind onder 236
behind ontheff 249
behind ook 152
behind oostend 227
behind op -156
behind open 210
behind oud 141
behind pal 201
behind papier 348
behind parkeervergunn -291
behind parker 220
behind per 168
behind pincod -240
behind plat -194
behind plein -344
behind procent -222
behind prullenbak 324
behind ps 219
behind put 185
behind ram 144
behind rat -343
behind red -134
behind reken -220
behind rest 201
behind retributies 340
behind rijbewijs -293
behind riool 223
behind rod 288
behind rolstoel 270
behind rotterdam 240
behind s 136
behind schef -225
behind sit -309
behind slap 203
behind sleutel 263
behind stad 274
behind stadhuis -320
behind stat -151
behind stel 261
behind stoep 253
behind stoeptegel 195
behind t -177
behind teg -299
behind tel 247
behind telt -246
behind ter -271
behind thuis 203
behind toch -54
behind toe 318
behind toen -234
behind twee -137
behind urgentie 260
behind uur 198
behind uw -252
behind van -45
behind vannacht 267
behind vel -273
behind vergunn -154
behind verhuisd 165
behind verkeersbord 247
behind vervaldag -212
behind vervalt -235
behind vol 141
behind voordeur 264
behind vor -56
behind vuilbak 199
behind waard -310
behind waarom 258
behind wacht -244
behind wachtwoord -303
behind was -126
behind weg 173
behind wel -164
behind welk 126
behind werd -145
behind wij 187
behind will 142
behind zal -266
behind zaterdag 71
behind ze -108
behind zegt -231
behind zes -343
behind ziet -318
behind zon -176
behind zonnepanel -337
behind zwar -242
behind zx 207
behind1 $ 90
behind1 ( 239
behind1 ) 28
behind1 , 101
behind1 0 -124
behind1 : 23
behind1 ; 194
behind1 ? 96
behind1 aan -205
behind1 ab -269
behind1 aout -302
behind1 bij -240
behind1 cijfer -219
behind1 cw -237
behind1 da 260
behind1 dar 250
behind1 das 233
behind1 dicht 241
behind1 drie -274
behind1 duizend -409
behind1 dus 261
behind1 een 197
behind1 evergem 249
behind1 ex -289
behind1 gen 250
behind1 gestuurd 221
behind1 handteken -313
behind1 hangt 236
behind1 hier 231
behind1 hond -179
behind1 in 95
behind1 is 125
behind1 jan -295
behind1 kilo -294
behind1 kind -300
behind1 klopt 199
behind1 knippert 168
behind1 kub -282
behind1 kw -298
behind1 leerling -338
behind1 ligt 129
behind1 loker 233
behind1 man -357
behind1 mar 90
behind1 met 177
behind1 mg -263
behind1 nar 154
behind1 ner -216
behind1 nr -256
behind1 of 37
behind1 okt -168
behind1 om -313
behind1 ook 220
behind1 op -234
behind1 open 237
behind1 plusser -240
behind1 procent -282
behind1 rijdt -273
behind1 sept -240
behind1 stan 219
behind1 stat 114
behind1 ste -242
behind1 stoel -206
behind1 stopt -57
behind1 studentenhuis 273
behind1 t 265
behind1 tafeltjes -292
behind1 te 187
behind1 teken -187
behind1 toch 234
behind1 van -246
behind1 vor -353
behind1 wanner 340
behind1 werkdag -243
behind1 wil 236
behind1 zeker 243
behind1 zet 230
behind1 zijn 197
behind1 zit 103
behind1 zwemm 258
behind2 ! -268
behind2 $ -37
behind2 ) 274
behind2 , -44
behind2 . -306
behind2 0 -103
behind2 : 331
behind2 ? -84
behind2 @code -306
behind2 adhd -194
behind2 al 183
behind2 alles 213
behind2 altijd 207
behind2 antwerp 225
behind2 augustus -209
behind2 autism -204
behind2 bc 171
behind2 bel 135
behind2 bestat -298
behind2 blank 222
behind2 borgerhout 317
behind2 dan -344
behind2 dar 185
behind2 dat 204
behind2 de 42
behind2 die 69
behind2 dor -387
behind2 draait 223
behind2 dus 149
behind2 een 188
behind2 er -102
behind2 gen -173
behind2 gent 229
behind2 grag -207
behind2 haha -272
behind2 heb 222
behind2 heeft 162
behind2 het -56
behind2 heul 227
behind2 hoe 222
behind2 hoevel 282
behind2 hun 245
behind2 ik 48
behind2 is -119
behind2 januari -224
behind2 kan 147
behind2 kom 204
behind2 krijg 146
behind2 mer -223
behind2 mijn 143
behind2 na 220
behind2 ne 353
behind2 niet -120
behind2 nog -140
behind2 november -234
behind2 nu 181
behind2 of -280
behind2 ons 188
behind2 op -91
behind2 open 156
behind2 opengebrok 218
behind2 paspoort -407
behind2 per -297
behind2 roeselar 280
behind2 schef 237
behind2 station -288
behind2 t 85
behind2 te -242
behind2 toch -129
behind2 tot 118
behind2 tr 234
behind2 uit 216
behind2 uw -236
behind2 van -165
behind2 vergunn 290
behind2 vol 149
behind2 vor -143
behind2 wanner -230
behind2 war 137
behind2 wek 155
behind2 wet 290
behind2 wij -138
behind2 wil 125
behind2 will 231
behind2 word 132
behind2 zegt -280
behind2 zich -250
behind2 zit -259
behind2 zoek 200
behind2 zonder -356
bothBefore , die -217
bothBefore , geldig -156
bothBefore , ik -356
bothBefore , van 267
bothBefore , wonend 176
bothBefore , woont 186
bothBefore 0 , -173
bothBefore 0 0 -381
bothBefore 0 : 235
bothBefore 0 en -207
bothBefore 0 liter -276
bothBefore 0 met -210
bothBefore 0 nar 283
bothBefore : 0 -358
bothBefore : is -274
bothBefore ^ , 328
bothBefore ^ aan 158
bothBefore ^ adres 177
bothBefore ^ bij 275
bothBefore ^ blauw -337
bothBefore ^ dochter -267
bothBefore ^ en -187
bothBefore ^ er -291
bothBefore ^ huis -299
bothBefore ^ ik -354
bothBefore ^ is -254
bothBefore ^ kaartnummer -142
bothBefore ^ lang 285
bothBefore ^ mijn -196
bothBefore ^ mn -248
bothBefore ^ oud 116
bothBefore ^ twed -258
bothBefore ^ van 318
bothBefore ^ we -265
bothBefore ^ wij 316
bothBefore ^ zoontj -205
bothBefore ^ zwart -241
bothBefore ^ zwembad 380
bothBefore adres : 131
bothBefore adres is 183
bothBefore allen op 167
bothBefore ben woonacht 214
bothBefore betaald met -157
bothBefore bewoner van 144
bothBefore buurvrouw van 217
bothBefore camionet met -136
bothBefore dat is 309
bothBefore dat op 272
bothBefore de gymzal 220
bothBefore de kringlop 244
bothBefore de zal -246
bothBefore die op 231
bothBefore familie op 167
bothBefore gat open -281
bothBefore gat van 232
bothBefore gister op 257
bothBefore heeft als -177
bothBefore hoek met 263
bothBefore hof ter 211
bothBefore hof van 280
bothBefore hoogt van 153
bothBefore huis ( 212
bothBefore huis , 174
bothBefore huis in 171
bothBefore huis is 122
bothBefore huis op 170
bothBefore ik ben -178
bothBefore ik won 222
bothBefore in op 216
bothBefore ingeschrev op 146
bothBefore is dat 178
bothBefore is er -278
bothBefore is op 285
bothBefore is toch 336
bothBefore is van -295
bothBefore jan van 207
bothBefore kamer op 252
bothBefore kerk op 206
bothBefore kerkstrat 0 198
bothBefore lan van 258
bothBefore mer op 214
bothBefore met diabetes -195
bothBefore mij op 140
bothBefore mijn dochter -371
bothBefore mijn gegeven 249
bothBefore mijn huis 292
bothBefore mijn moeder -315
bothBefore mijn woning 214
bothBefore mijn zon -107
bothBefore mn broertj -293
bothBefore moeder , 273
bothBefore nog op 140
bothBefore nu op 199
bothBefore om kwart -260
bothBefore ons huis 227
bothBefore op sint 247
bothBefore sam op 199
bothBefore schol in 176
bothBefore sta op 209
bothBefore stadskantor , 258
bothBefore stat aan 254
bothBefore stur nar 169
bothBefore thuis , 128
bothBefore thuis op 153
bothBefore toch op 151
bothBefore van 0 -439
bothBefore van mijn -124
bothBefore van parkeergarag 275
bothBefore verhuisd nar 92
bothBefore vor mijn -247
bothBefore wij won 187
bothBefore wij zijn -291
bothBefore won : 244
bothBefore won in 188
bothBefore won op 158
bothBefore won zelf 259
bothBefore word op 207
bothBefore wrak met -210
bothBefore zaterdag nar 122
bothBefore zelf op 123
bothBefore zit op 226
bothBefore zwan , 181
earlier , 141
earlier . -272
earlier 0 -350
earlier @code -253
earlier aan 197
earlier adres 222
earlier ah 281
earlier begint -194
earlier bij 179
earlier dat 195
earlier de 249
earlier die 131
earlier doet 272
earlier doorgev 305
earlier een 145
earlier en 127
earlier er 62
earlier grofvuil 202
earlier het 179
earlier hoe -256
earlier ik 149
earlier in 135
earlier is 208
earlier ja 289
earlier jasmijnstrat 284
earlier jullie -152
earlier kan 166
earlier lan 274
earlier lantaarn 284
earlier ligt 233
earlier met -94
earlier mijn -70
earlier moet -226
earlier nacht 201
earlier niet 248
earlier nieuw 196
earlier nog 187
earlier ons 123
earlier op 225
earlier strat 252
earlier te -373
earlier u 225
earlier van 143
earlier verget 281
earlier voorburg 274
earlier vor -190
earlier wij 208
earlier wil 266
earlier won 260
earlier ze 276
earlier zijn -274
elsewhere ! 190
elsewhere ( -211
elsewhere ) -234
elsewhere , 4
elsewhere . 53
elsewhere 0 -139
elsewhere ? -25
elsewhere @code -227
elsewhere aan -131
elsewhere aanbell 241
elsewhere aanvrag 126
elsewhere adres 324
elsewhere afdel -374
elsewhere afvalbak 295
elsewhere afvalpas 358
elsewhere allez 256
elsewhere als 107
elsewhere alvast 117
elsewhere antwoord 241
elsewhere archief -165
elsewhere avond 229
elsewhere b -421
elsewhere bak 245
elsewhere bank -276
elsewhere bedankt 164
elsewhere ben 92
elsewhere best 171
elsewhere betekent -275
elsewhere betreft 198
elsewhere bewoner 216
elsewhere bezorg 214
elsewhere bezorgd 242
elsewhere bezorgt 217
elsewhere bij 18
elsewhere binnenkort 243
elsewhere bom 301
elsewhere borgerhout -267
elsewhere brandwer 257
elsewhere bruiloft 264
elsewhere bsn -356
elsewhere btw -239
elsewhere burg 311
elsewhere burgerzak -182
elsewhere bus -168
elsewhere bushalt 215
elsewhere buurt 347
elsewhere caf 231
elsewhere carport 224
elsewhere club -309
elsewhere computer -269
elsewhere d 286
elsewhere daaran -268
elsewhere dag 218
elsewhere dak 293
elsewhere dakkapel 190
elsewhere dan -32
elsewhere dar 92
elsewhere dat -85
elsewhere de 62
elsewhere demo -285
elsewhere deur 283
elsewhere dicht 107
elsewhere die -42
elsewhere dienst -78
elsewhere digid -207
elsewhere dinsdag -189
elsewhere docstop -241
elsewhere doe 224
elsewhere doorgev 269
elsewhere dor 216
elsewhere dr 337
elsewhere drad 265
elsewhere drempel 302
elsewhere ds 273
elsewhere een -70
elsewhere eid -328
elsewhere eig 311
elsewhere elfd -326
elsewhere elk 284
elsewhere en -92
elsewhere er 80
elsewhere erbij 304
elsewhere ergen -201
elsewhere euro -284
elsewhere exampl 268
elsewhere extra 200
elsewhere fotos 255
elsewhere g 199
elsewhere gan 273
elsewhere gat 345
elsewhere ge 147
elsewhere gebor 167
elsewhere gef 248
elsewhere gekom 276
elsewhere gekreg 204
elsewhere geldt -260
elsewhere gelijk 238
elsewhere gemeent -331
elsewhere gemeentehuis 274
elsewhere gerust 159
elsewhere gestort -82
elsewhere getuig 166
elsewhere geveltuintj 282
elsewhere gevraagd 420
elsewhere gezien 142
elsewhere gezin 210
elsewhere grad 288
elsewhere gratis -395
elsewhere gsm 394
elsewhere gustaf 345
elsewhere h 272
elsewhere had -301
elsewhere half 259
elsewhere heb -130
elsewhere hebb 131
elsewhere hebt 285
elsewhere hel 316
elsewhere hem 308
elsewhere hier 127
elsewhere hij -142
elsewhere hoek 234
elsewhere hoevel -127
elsewhere i -267
elsewhere iemand 121
elsewhere iet -100
elsewhere ik 27
elsewhere in 39
elsewhere ingang 202
elsewhere ingedi 225
elsewhere initiatief 282
elsewhere inschrijv -165
elsewhere inwoner 170
elsewhere is -66
elsewhere j 395
elsewhere ja 123
elsewhere juli 248
elsewhere jullie -53
elsewhere juni 203
elsewhere kaartnummer -369
elsewhere kapot 109
elsewhere ker 43
elsewhere kind 333
elsewhere kinder 64
elsewhere kindj 262
elsewhere klas -278
elsewhere kort -249
elsewhere kran 251
elsewhere kunn 309
elsewhere kunt 271
elsewhere laatst -374
elsewhere lad 212
elsewhere lamp 256
elsewhere lang 239
elsewhere later -385
elsewhere leg -281
elsewhere les 168
elsewhere lever 277
elsewhere liefst 201
elsewhere lies 161
elsewhere ligg 300
elsewhere lijst -308
elsewhere loker -339
elsewhere loopt -140
elsewhere los 267
elsewhere maand 262
elsewhere maart 352
elsewhere machin -332
elsewhere mag 65
elsewhere mar -112
elsewhere markt -237
elsewhere matrass 205
elsewhere meld 127
elsewhere melding 191
elsewhere met 81
elsewhere meter -191
elsewhere mevr 280
elsewhere mij 171
elsewhere mijn 55
elsewhere minut -266
elsewhere moeder 252
elsewhere moeilijk -315
elsewhere moet 41
elsewhere morg -270
elsewhere muziek 292
elsewhere na 155
elsewhere nacht 206
elsewhere nationaliteit 228
elsewhere ne 169
elsewhere nie 315
elsewhere nieuw 180
elsewhere nieuwjar 256
elsewhere nor -261
elsewhere normal -226
elsewhere nou 275
elsewhere nummer -227
elsewhere ocmw -359
elsewhere of -71
elsewhere ontvang 217
elsewhere onz 150
elsewhere ooit -189
elsewhere op -53
elsewhere ophal 303
elsewhere oranj 275
elsewhere ord 227
elsewhere over 113
elsewhere p 286
elsewhere pamperbonn 262
elsewhere papier -303
elsewhere parkeerkaart -225
elsewhere parker 194
elsewhere parking -246
elsewhere pauwel -275
elsewhere penningmeester -261
elsewhere plat 278
elsewhere pr 229
elsewhere precies -326
elsewhere premie 112
elsewhere r 268
elsewhere rat 160
elsewhere reken 250
elsewhere rest 288
elsewhere rijbewijs -206
elsewhere rijksregister 368
elsewhere rioollucht 304
elsewhere rolstoel 265
elsewhere rr 208
elsewhere rugnr -215
elsewhere s 216
elsewhere scheelt -310
elsewhere schep 245
elsewhere schimmel 166
elsewhere schol -279
elsewhere schrijf 323
elsewhere schuiv -211
elsewhere schur 268
elsewhere secretariaat -343
elsewhere seg 256
elsewhere september -211
elsewhere sind 41
elsewhere slaapkamer 167
elsewhere slap 104
elsewhere slep -208
elsewhere sluikstort 274
elsewhere sluit -204
elsewhere snap -309
elsewhere st 248
elsewhere stadhuis -284
elsewhere stan 209
elsewhere stembureau 192
elsewhere sten 288
elsewhere stopt -176
elsewhere straatverlicht 245
elsewhere strak -362
elsewhere student 205
elsewhere stuk 281
elsewhere stuurt -280
elsewhere t 165
elsewhere te 134
elsewhere ter -320
elsewhere terpstra -355
elsewhere terras 144
elsewhere terug -148
elsewhere thuis 245
elsewhere toch -38
elsewhere tot 306
elsewhere trek 267
elsewhere turnhoutseban -267
elsewhere twee 176
elsewhere u 62
elsewhere uitpas 263
elsewhere v 203
elsewhere vader 218
elsewhere vast -224
elsewhere verander -269
elsewhere verblijf 174
elsewhere verhuis 246
elsewhere verwarmingstoelag 234
elsewhere via 256
elsewhere vind -182
elsewhere vol 167
elsewhere volgen -98
elsewhere volstat 212
elsewhere vor -63
elsewhere vraagt -259
elsewhere vrag 78
elsewhere vriendelijk 165
elsewhere vuilzak 212
elsewhere w 160
elsewhere waarom -162
elsewhere wacht 260
elsewhere war -190
elsewhere was -216
elsewhere we -75
elsewhere weekj -211
elsewhere welk -105
elsewhere wer 283
elsewhere werf 251
elsewhere wet -45
elsewhere wethouder 246
elsewhere wie 53
elsewhere wij 74
elsewhere wijzig 172
elsewhere will -367
elsewhere wit 270
elsewhere won 423
elsewhere woning 300
elsewhere woningbouw 297
elsewhere word -164
elsewhere zak 281
elsewhere ze -138
elsewhere zetel 171
elsewhere zich 210
elsewhere zij 175
elsewhere zijn -155
elsewhere zo -207
elsewhere zou 165
ending aaf 289
ending aai 256
ending aak -316
ending aal -411
ending aan 271
ending aar -135
ending aart -175
ending aat 209
ending acht 287
ending ad 163
ending ade 265
ending af -333
ending ag -436
ending age -160
ending agen -83
ending ai 256
ending ak -459
ending al -283
ending alf -316
ending alie -322
ending alk 253
ending am -135
ending amer -168
ending amp 275
ending an 24
ending anaf -437
ending ang 250
ending ans 471
ending ar -135
ending arkt 275
ending art -175
ending as -300
ending ase -339
ending at 200
ending ate 378
ending aten -345
ending atie -289
ending aute 234
ending aven 308
ending baan 144
ending bben -299
ending ben -299
ending berg 274
ending bes 255
ending bied -384
ending bon -235
ending bos 375
ending burg 200
ending card -150
ending ch -150
ending cht 189
ending code -495
ending ct -250
ending dag -356
ending del -294
ending den 103
ending dert -315
ending diep 350
ending dijk 227
ending ding -347
ending dpad 266
ending drag -155
ending ds -423
ending dt -408
ending dweg 267
ending eb -329
ending ect -250
ending ed -384
ending edag -284
ending eef 235
ending eeft -365
ending eek -237
ending een 374
ending eent 248
ending eer -283
ending ef 229
ending eft -365
ending eg 260
ending egen -331
ending egt -450
ending ehof 354
ending ei 124
ending eide 320
ending ein 300
ending eind 242
ending ek -183
ending eke 248
ending elei 220
ending elen -405
ending elie 277
ending els -232
ending em 76
ending en -176
ending end -366
ending ens -361
ending ent 136
ending ep -224
ending er -143
ending eren -223
ending erg 274
ending erik 344
ending erk -96
ending erln 255
ending erom 220
ending ers -151
ending ert -380
ending es 276
ending est 211
ending et -636
ending eter -202
ending etnr -237
ending ette -413
ending eweg 312
ending fd 264
ending ft -163
ending gas 214
ending ge -160
ending gel 263
ending gen -126
ending ggen 294
ending gina -289
ending gm -331
ending gnr -189
ending gt -380
ending gweg 263
ending hine -267
ending hoek 300
ending hof 284
ending ht 189
ending hter -271
ending huis 195
ending iaan 265
ending icht 248
ending ide 320
ending ie -440
ending ied -384
ending ief -214
ending ien 245
ending iep 350
ending ier -231
ending ies 213
ending iet -217
ending ift 219
ending ij -132
ending ijd -250
ending ijk 267
ending ijn -272
ending ijs -267
ending ikel -402
ending ikke 239
ending ikln 224
ending il 212
ending in 249
ending ina -289
ending inde 328
ending inds -425
ending ine -353
ending ing -216
ending ink 195
ending io -317
ending iro -337
ending isa -185
ending isln 222
ending isnr 267
ending it -435
ending jalk 253
ending jd -250
ending je -103
ending jk 267
ending jn -272
ending js -267
ending jsnr -322
ending jweg 316
ending kaai 230
ending kaal -284
ending kade 263
ending kamp 262
ending ke 253
ending kel -402
ending ker 219
ending ket -441
ending kke 239
ending kker 366
ending kln 224
ending kpad 217
ending kstr 188
ending kt 275
ending kuil 229
ending kweg 242
ending laan 297
ending laar 391
ending laat -411
ending lage -303
ending lan 199
ending las -324
ending leek 211
ending lei 353
ending lein 300
ending len -305
ending lf -471
ending lhof 215
ending lie -150
ending lier 143
ending liet 382
ending lijn -279
ending ling -322
ending lk 253
ending ln 333
ending loem 330
ending lstr 205
ending luur 335
ending lweg 273
ending mer -123
ending merk -313
ending mie -296
ending mmer -76
ending mp 275
ending mw -343
ending na -374
ending naf -437
ending nbos 319
ending nd -165
ending nde 328
ending nden 122
ending nds -425
ending ne -415
ending nen -152
ending ng -163
ending ngas 214
ending ngel 289
ending nhof 211
ending nit 238
ending nk 195
ending nken 250
ending npad 217
ending npln 223
ending nr -279
ending ns -127
ending nstr 309
ending nswg 277
ending nsz -283
ending nt 164
ending ntil 199
ending nweg 239
ending oard 263
ending oate 378
ending och -230
ending ode -532
ending odel -375
ending oef 268
ending oek 300
ending oel 242
ending oem 253
ending oen 281
ending oep -434
ending oet -273
ending of 287
ending ofd 264
ending og -298
ending oket -424
ending ol 193
ending om 222
ending omie -296
ending on -397
ending ond -195
ending one -340
ending oofd 264
ending oog 363
ending oom 196
ending oon -153
ending oor -431
ending oord 191
ending oorn 250
ending or -459
ending ordt -337
ending oren -274
ending orn 250
ending orp 203
ending ors 294
ending orst 389
ending ost -261
ending ot -551
ending out -272
ending oven 328
ending pad 268
ending pe -459
ending pln 223
ending poel 347
ending pui 344
ending pv -348
ending raaf 289
ending raat 254
ending rag -155
ending rand 193
ending rbos 267
ending rde 235
ending rden 307
ending rder -277
ending rdt -337
ending reef 244
ending reek 346
ending rg 226
ending rhof 158
ending rief -214
ending ries 213
ending rift 219
ending rijn 292
ending rik 344
ending ring 229
ending rink 192
ending rkt 275
ending rln 238
ending ro -337
ending roep -434
ending rom 220
ending ron -306
ending ror -301
ending rp 243
ending rren 276
ending rron -306
ending rror -301
ending rsln 212
ending rst 91
ending rste -288
ending rstr 242
ending rt -147
ending rtnr -297
ending ruid 233
ending rweg 271
ending sa -185
ending se -339
ending shof 279
ending sier -300
ending slei 334
ending sln 247
ending sn -401
ending soen 271
ending spad 331
ending sstr 255
ending st 82
ending ste -288
ending ster -234
ending str 324
ending sweg 259
ending swg 277
ending sz -283
ending taat -477
ending te -89
ending ten -390
ending ter -135
ending tie -341
ending tig -321
ending tijd -250
ending til 199
ending ting -241
ending tnr -326
ending tort -228
ending tr 324
ending tte -288
ending tuk -258
ending tuur -313
ending tweg 224
ending ui 341
ending uid 289
ending uil 229
ending uin 288
ending uis 348
ending uk -258
ending unt -226
ending ur -126
ending urg 200
ending us 217
ending uter 227
ending uto -274
ending utto 227
ending uur -126
ending vard 239
ending veel 190
ending veld 177
ending ven 360
ending vest 264
ending waal 308
ending weg 258
ending wg 326
ending wijk 362
ending wijs -267
ending xstr 250
ending yk 243
ending ype -459
ending zoom 240
kind capital digits-1 260
kind capital digits-2 283
kind capital digits-3 256
kind capital digits-4 -222
kind small digits-1 -355
kind small digits-2 -395
kind small digits-3 -390
kind small digits-4 -560
pair ( @it 129
pair ) en -271
pair ) is 218
pair ) koolmijnlan -253
pair , 0 94
pair , @code -225
pair , @it 88
pair , aan 183
pair , bedankt -251
pair , bel 121
pair , bewoner 186
pair , da -172
pair , dar 62
pair , das -243
pair , dat -55
pair , drie 188
pair , er -169
pair , ge 167
pair , gebor 320
pair , geldig -152
pair , gen -339
pair , gsm 247
pair , haagwind -242
pair , heeft 149
pair , hij -105
pair , hoe 128
pair , hoek 239
pair , ich 244
pair , iemand 203
pair , ik 100
pair , is -163
pair , kan -175
pair , kinder 271
pair , klopt -124
pair , komt -60
pair , mail 297
pair , na 188
pair , niet 123
pair , ons 260
pair , pal 272
pair , paspoort 239
pair , populierenlan -309
pair , rek 410
pair , reken 245
pair , sectie -252
pair , stan 244
pair , stur 254
pair , t 54
pair , tel 235
pair , telefon 280
pair , telt -246
pair , terwijl 221
pair , thuis 203
pair , tot -194
pair , vervalt -235
pair , wanner -75
pair , want -176
pair , welk -238
pair , wil 278
pair , wonend 227
pair , woont 244
pair , wordt -376
pair , zij -165
pair , zijn 159
pair , zit -188
pair , zoek 188
pair , zond 207
pair 0 $ -157
pair 0 ( -142
pair 0 , -257
pair 0 . -158
pair 0 0 -100
pair 0 : -114
pair 0 ? -184
pair 0 @it 101
pair 0 aalst 193
pair 0 ab 167
pair 0 allebei -296
pair 0 als -184
pair 0 antwerp 225
pair 0 augustus -229
pair 0 b -269
pair 0 bc 219
pair 0 bij -209
pair 0 bis -207
pair 0 blijft -275
pair 0 borgerhout 317
pair 0 bred -260
pair 0 brugg 233
pair 0 bus -5
pair 0 d 261
pair 0 dan -230
pair 0 de -326
pair 0 diest 243
pair 0 diksmuid 230
pair 0 doet -213
pair 0 ds 243
pair 0 en -166
pair 0 euro -238
pair 0 februari -244
pair 0 fka 340
pair 0 gel 265
pair 0 genk 282
pair 0 gent 216
pair 0 heul 286
pair 0 hond -202
pair 0 hs 329
pair 0 in -354
pair 0 is -337
pair 0 januari -259
pair 0 jar 163
pair 0 jm 199
pair 0 jt 276
pair 0 juni -177
pair 0 kessel 166
pair 0 kg -369
pair 0 kind 255
pair 0 kom -332
pair 0 ligt -219
pair 0 liter -276
pair 0 lm 287
pair 0 loker 301
pair 0 maart 163
pair 0 mag -290
pair 0 met -220
pair 0 meter -247
pair 0 nar 168
pair 0 niet -108
pair 0 nieuw 268
pair 0 november -273
pair 0 of -211
pair 0 om -311
pair 0 oostend 267
pair 0 op -136
pair 0 oudenaard 281
pair 0 over -230
pair 0 per -50
pair 0 person -319
pair 0 procent -223
pair 0 rb 218
pair 0 rc 210
pair 0 red -360
pair 0 reken -209
pair 0 roeselar 309
pair 0 sint 281
pair 0 sorry -321
pair 0 stat -444
pair 0 stoel -318
pair 0 stoeptegel -330
pair 0 stond -219
pair 0 stopt 284
pair 0 tr 234
pair 0 van -242
pair 0 verkoopt -353
pair 0 vor -386
pair 0 woont 217
pair 0 xn 200
pair 0 xt 270
pair 0 zottegem 297
pair 0 zx 207
pair : 0 -81
pair : @it 128
pair : akkerlan 246
pair : de 234
pair : fatoumata 262
pair : is -298
pair : moet -314
pair @code . -185
pair @code en -293
pair @it $ 90
pair @it ( 239
pair @it ) 28
pair @it , 101
pair @it 0 -124
pair @it : 23
pair @it ; 194
pair @it ? 96
pair @it aan -205
pair @it ab -269
pair @it aout -302
pair @it bij -240
pair @it cijfer -219
pair @it cw -237
pair @it da 260
pair @it dar 250
pair @it das 233
pair @it dicht 241
pair @it drie -274
pair @it duizend -409
pair @it dus 261
pair @it een 197
pair @it evergem 249
pair @it ex -289
pair @it gen 250
pair @it gestuurd 221
pair @it handteken -313
pair @it hangt 236
pair @it hier 231
pair @it hond -179
pair @it in 95
pair @it is 125
pair @it jan -295
pair @it kilo -294
pair @it kind -300
pair @it klopt 199
pair @it knippert 168
pair @it kub -282
pair @it kw -298
pair @it leerling -338
pair @it ligt 129
pair @it loker 233
pair @it man -357
pair @it mar 90
pair @it met 177
pair @it mg -263
pair @it nar 154
pair @it ner -216
pair @it nr -256
pair @it of 37
pair @it okt -168
pair @it om -313
pair @it ook 220
pair @it op -234
pair @it open 237
pair @it plusser -240
pair @it procent -282
pair @it rijdt -273
pair @it sept -240
pair @it stan 219
pair @it stat 114
pair @it ste -242
pair @it stoel -206
pair @it stopt -57
pair @it studentenhuis 273
pair @it t 265
pair @it tafeltjes -292
pair @it te 187
pair @it teken -187
pair @it toch 234
pair @it van -246
pair @it vor -353
pair @it wanner 340
pair @it werkdag -243
pair @it wil 236
pair @it zeker 243
pair @it zet 230
pair @it zijn 197
pair @it zit 103
pair @it zwemm 258
pair ^ , 422
pair ^ 0 -187
pair ^ @it -152
pair ^ aan 153
pair ^ adres 198
pair ^ afgelop 208
pair ^ al 157
pair ^ antikrak -279
pair ^ apothek 265
pair ^ bestek -303
pair ^ bewonerskaart -325
pair ^ bij 52
pair ^ blauw -291
pair ^ bom 181
pair ^ bsn -264
pair ^ bushokj 243
pair ^ der 255
pair ^ dochter -267
pair ^ dod 209
pair ^ dossier -355
pair ^ een -201
pair ^ familie 225
pair ^ feest 251
pair ^ geacht 207
pair ^ gegeven 291
pair ^ gekopieerd -275
pair ^ geldt -189
pair ^ geluidsoverlast 175
pair ^ gen 195
pair ^ gestructureerd -250
pair ^ glas 270
pair ^ glasbak 257
pair ^ grag 135
pair ^ hee 208
pair ^ het 61
pair ^ hier 102
pair ^ hoogacht 221
pair ^ hp -196
pair ^ huis -262
pair ^ ich 175
pair ^ in -97
pair ^ is 98
pair ^ jullie -166
pair ^ kaartnummer -201
pair ^ kan 188
pair ^ kleurcod -301
pair ^ kom 248
pair ^ kort 285
pair ^ kreg -271
pair ^ kringlop 218
pair ^ kwon 254
pair ^ laatst -248
pair ^ lang 285
pair ^ leerling -281
pair ^ lever 318
pair ^ locatie 220
pair ^ loss 232
pair ^ melding -170
pair ^ met 273
pair ^ mevrouw 350
pair ^ mijn 38
pair ^ milieustrat 290
pair ^ muziekschol 249
pair ^ mvg 388
pair ^ na 238
pair ^ naast 251
pair ^ namen 244
pair ^ nonkel 196
pair ^ nummer -338
pair ^ ondergrond 229
pair ^ onkruid 271
pair ^ ons 64
pair ^ onz -100
pair ^ op -159
pair ^ oud 241
pair ^ per 216
pair ^ pin -250
pair ^ post 199
pair ^ rommelmarkt 261
pair ^ rotond 198
pair ^ sind 247
pair ^ sms -216
pair ^ speelplein 296
pair ^ stank 186
pair ^ stembureau 279
pair ^ straatnaambord 239
pair ^ stur 173
pair ^ t 150
pair ^ terpstra 296
pair ^ thuis 262
pair ^ tijden 289
pair ^ tis 203
pair ^ tot 174
pair ^ twed -258
pair ^ twee -169
pair ^ uit -284
pair ^ uitslag -296
pair ^ verhuisd 136
pair ^ verhuiz 330
pair ^ vestigingsnummer -206
pair ^ visa -215
pair ^ vor -199
pair ^ war 128
pair ^ we 158
pair ^ wij 73
pair ^ wil 189
pair ^ wmo 302
pair ^ won 297
pair ^ wordt 196
pair ^ zal -330
pair ^ zaterdag 223
pair ^ zoontj -205
pair ^ zwart -318
pair a @it 263
pair aalst , 196
pair aan $ 104
pair aan @it 217
pair aan huis 210
pair aan onz 216
pair aan te -304
pair aangev $ 306
pair achter @it 240
pair achter de 210
pair achter het -159
pair adhd en -194
pair adres : 138
pair adres @it 60
pair adres van 255
pair adres vanaf 230
pair adres was 209
pair afval naast -330
pair akkerlan , 246
pair akt van -364
pair al 0 93
pair al @it -231
pair al aan -326
pair al de -241
pair al drie -195
pair al gebeld 248
pair al hel -223
pair al jar 138
pair al sind 216
pair al wek 130
pair all dag 286
pair allen @it -228
pair als @it -297
pair als buurtbewoner 256
pair als het 272
pair als ik -186
pair altijd een 237
pair apart $ -282
pair apothek van 212
pair appartement , 212
pair appartement op 199
pair augustus 0 -229
pair autism en -204
pair avond $ 193
pair bak $ -344
pair bak aan -164
pair bank en -264
pair bc nar 200
pair bel bij 163
pair bel is 270
pair bell ? -259
pair ben 0 318
pair ben @it -181
pair ben de 201
pair ben gebor -228
pair ben ingeschrev 184
pair ben van -240
pair ben woonacht 214
pair bened $ 220
pair berkenlan 0 193
pair bestat dar -246
pair bestek 0 -303
pair betaald met -150
pair betal $ 231
pair betal met -192
pair betal van -203
pair bewoner @it 285
pair bewoner van 159
pair bezwar teg 287
pair bibliothek @it 140
pair bij @it 180
pair bij jullie -111
pair bij mij 107
pair bij mn 230
pair bij ons 81
pair bij reg 292
pair bij u -70
pair bij welk -184
pair binn @it -275
pair binn de 204
pair binn zijn -350
pair blank . 193
pair blauw @it -394
pair blijft dicht -204
pair blijft hang -276
pair blijv $ 350
pair boet @it -208
pair bom omgewaaid 225
pair bom op 193
pair bord @it -248
pair borgerhout 0 267
pair bosweg 0 226
pair bov de 255
pair braderij , -333
pair brief $ 265
pair brief over -282
pair brievenbus , 250
pair broertj @it -293
pair bsn van -272
pair burgerservicenummer 0 -235
pair bus 0 -248
pair busj nar -200
pair buurt $ 207
pair buurvrouw van 217
pair caf @it 159
pair caf de 135
pair camionet met -136
pair centrum $ -245
pair cod @it -279
pair cod van -241
pair d , 261
pair da nu 247
pair dag $ 270
pair dag nar 203
pair dak van 186
pair dakkapel op 307
pair dan 0 -158
pair dan al -212
pair dan bij -191
pair dank u 47
pair dar @it -456
pair dar elk 243
pair dar gen 260
pair dar is 243
pair dar komt 202
pair dar ligt 258
pair dar mijn 263
pair dar moederziel 186
pair dar niet 260
pair dar ook 256
pair dar won 220
pair dar zit -260
pair dat $ -110
pair dat @it -89
pair dat aan -214
pair dat allen 251
pair dat bij -205
pair dat dat -256
pair dat die 231
pair dat een -211
pair dat kan -275
pair dat met -277
pair dat nog 176
pair dat normal 196
pair dat pas -185
pair dat van 251
pair dat was -241
pair dat ze 232
pair dat zonder -232
pair de @code -286
pair de @it 193
pair de aanslag 219
pair de acceptgiro -177
pair de achterkant 347
pair de bel 283
pair de belast -164
pair de berm 302
pair de bewonerskaart -275
pair de bibliothek 152
pair de bouwplat 260
pair de brief -260
pair de brievenbus 231
pair de brp 248
pair de brug -205
pair de bur 106
pair de burgemeester -113
pair de bus 98
pair de bushalt -109
pair de buurt 131
pair de cod -235
pair de deur 206
pair de dijk -333
pair de feestzal -77
pair de fietsenstall 203
pair de garag 171
pair de gel -334
pair de gemeent -97
pair de gevel 206
pair de gevelsten -165
pair de goud 315
pair de hag 193
pair de hal -279
pair de heffing 286
pair de hel 83
pair de her 320
pair de hoek 176
pair de hur -289
pair de ingang 256
pair de kaart -257
pair de kapper 257
pair de kassa -274
pair de kermis -172
pair de kindjes 199
pair de koffie 288
pair de kringlop 214
pair de lamp 155
pair de leges -230
pair de lijnban 204
pair de lod 290
pair de markt -160
pair de moskee 251
pair de nieuw 66
pair de parkeergarag -245
pair de parkeervergunn -438
pair de parking -307
pair de plat -275
pair de post 182
pair de rest 201
pair de rij -240
pair de rijban 171
pair de rotond 254
pair de speeltuin 146
pair de stoep 104
pair de subsidie -170
pair de trein -318
pair de twed -274
pair de uitnod 141
pair de voedselbank 256
pair de voordeur 269
pair de vorig 181
pair de werf 195
pair de wijkagent 231
pair de zak 301
pair de zal -140
pair de zeker -302
pair de zwan 113
pair den dag 234
pair deur , 201
pair deurwaarder stond -212
pair diabetes @it -309
pair dicht , -190
pair die @it -327
pair die aan -251
pair die in -238
pair die nar -196
pair die nog -182
pair die ook 242
pair die op 162
pair die van -228
pair die vor -132
pair die zaterdag 256
pair dien bak -313
pair dien ik 232
pair dijk , -333
pair dochter @it -390
pair dochter is 232
pair doet het 143
pair domicilie is 228
pair dor jullie 231
pair drie @it -256
pair drie avond 242
pair drie vier -225
pair dus $ 321
pair dus , 172
pair een 0 -291
pair een @it -363
pair een blauw 306
pair een boet -224
pair een camionet -186
pair een cod -233
pair een container 269
pair een dakkapel 307
pair een extra 204
pair een hotel 158
pair een jong 261
pair een kapsalon 296
pair een ker 315
pair een laadpal 211
pair een leg 316
pair een lichtreclam 288
pair een lod 205
pair een nieuw -155
pair een oud 281
pair een schuurk -252
pair een stoeptegel 195
pair een twed 238
pair een verlat -36
pair een vriendin 246
pair een vrouw 192
pair een wachtwoord -207
pair een wrak -252
pair elk avond 189
pair elk nacht 204
pair elk ochtend 168
pair en 0 -274
pair en @it -194
pair en al 227
pair en dan -276
pair en dar 117
pair en de 82
pair en ga 249
pair en het 4
pair en ik -58
pair en kinder 278
pair en kreg 186
pair en krijg 124
pair en moet -151
pair en nooit 220
pair en ook -143
pair en op -189
pair en trein -266
pair en trek 205
pair en uw -206
pair en woont 262
pair en word -270
pair en wordt -247
pair en zoek 267
pair er 0 -292
pair er @it -332
pair er al 207
pair er eigen 228
pair er hangt 343
pair er in -104
pair er ligg 245
pair er ligt 132
pair er niet 134
pair er nu -391
pair er politie 230
pair er snoeihout 237
pair er zit 244
pair erfgren . -203
pair evergem $ 249
pair familie op 211
pair fatoumata , 262
pair feest , -330
pair fietsenstall aan 181
pair flat $ 282
pair flat @it 206
pair fritur t 177
pair fuif in 249
pair gan we 251
pair gat het -263
pair gat nar 267
pair gat niet 224
pair gat open -281
pair gat volgen -297
pair ge moet 177
pair ge moogt 109
pair ge nakijk -158
pair gebor , 268
pair gebor 0 257
pair gebor @it -275
pair gegeven @it 249
pair gehaald ? 230
pair gekocht en 250
pair gekopieerd uit -288
pair gekreg $ 209
pair gekreg , -281
pair gekreg van 277
pair geldig @it -153
pair geldt de -228
pair geldt het -205
pair geleegd $ -149
pair gelof ik -208
pair geluidsoverlast van 175
pair gemeent ? 275
pair gen nieuw 243
pair gen vergunn 285
pair gen water 195
pair genk $ 190
pair genk , 212
pair gent en 265
pair geplakt uit -273
pair gevel van 349
pair gevelsten van -165
pair gevraagd vor 311
pair geweigerd , 317
pair gewon , 302
pair gewon thuis 211
pair gewoond op 309
pair gezet ipv -255
pair gezin @it -259
pair ging @it -253
pair gister betaald -245
pair gister mijn 252
pair glasbak @it 229
pair golf met -373
pair grag $ 217
pair grag een 117
pair groen bak 180
pair grot markt -249
pair gymzal @it 220
pair haagwind 0 -242
pair had een -332
pair hal , 217
pair hang in 289
pair hang op -276
pair hangt , -240
pair hangt @it -362
pair hangt aan 306
pair hangt in 239
pair hangt schef 237
pair heb de -193
pair heb gewoond 309
pair heb ik -56
pair heb nik 282
pair hebb gen 269
pair hebb jullie 346
pair hebb ze 168
pair heeft @it -400
pair heeft als -243
pair heeft autism -204
pair heeft een -135
pair heeft het 351
pair heeft toch -266
pair heeft zijn 171
pair hei , 250
pair hel dag 200
pair hem 0 243
pair het asfalt 251
pair het azc 214
pair het bord -264
pair het buurthuis 184
pair het caf 285
pair het centrum -161
pair het dak 286
pair het fietspad 226
pair het formulier -285
pair het gebouw 178
pair het hek 309
pair het in -363
pair het kind -251
pair het loket 166
pair het moet -269
pair het nar 204
pair het niet 172
pair het park -206
pair het percel 305
pair het plantsoen 246
pair het putdeksel 184
pair het rijbewijs -209
pair het speelplein -250
pair het stadhuis -197
pair het station -157
pair het voetpad 200
pair het zwembad -212
pair hier op 217
pair hier thuis 217
pair hier vor -231
pair hier won 238
pair hoe lat 140
pair hoe zit 163
pair hoek met 263
pair hoevel man 185
pair hof van 280
pair hog @it 296
pair hoogacht , 216
pair hoogt van 40
pair huis $ 210
pair huis ( 179
pair huis , 104
pair huis . 258
pair huis @it 62
pair huis in 168
pair huis is 127
pair huis op 170
pair huis red 189
pair huis van 253
pair hur sind 159
pair ich woen 222
pair id @it -188
pair id van -284
pair iemand een -336
pair iemand van -235
pair iet op -292
pair ik 0 -221
pair ik : 316
pair ik @it -326
pair ik bij -256
pair ik dan -136
pair ik die -35
pair ik dus 213
pair ik en 179
pair ik ga 299
pair ik had -335
pair ik het -386
pair ik hur 250
pair ik kan 221
pair ik leegstandsheff 182
pair ik mij 276
pair ik mijn -143
pair ik moet 185
pair ik niet -299
pair ik nog 137
pair ik nou 209
pair ik nu 153
pair ik ook 289
pair ik slap 232
pair ik sta 110
pair ik thuis -220
pair ik vind -268
pair ik was 238
pair ik wet -358
pair ik wil 230
pair ik won 92
pair ik word -493
pair ik zet 195
pair ik zit 194
pair in . 239
pair in 0 -283
pair in belgie 228
pair in bij 198
pair in brugg -242
pair in dez 175
pair in een 84
pair in hel -130
pair in nederland 297
pair in ons 286
pair in onz 211
pair in op 216
pair in uw -182
pair in welk 276
pair in zal 231
pair in zijn 236
pair ingang van 221
pair ingeschrev op 182
pair inschrijv @it -371
pair is $ -83
pair is 0 -237
pair is afgebrand 205
pair is bij 231
pair is blijv -242
pair is dar 101
pair is dat -89
pair is de 28
pair is dof -229
pair is een 123
pair is er -182
pair is goed -315
pair is het 123
pair is in 123
pair is niet 336
pair is opengebrok 215
pair is stuk -244
pair is toch 151
pair is van -247
pair is vol 219
pair is vor -283
pair is weg 133
pair is wer 196
pair is ze -253
pair jan 0 -295
pair jar en 170
pair jar in 203
pair je 0 -414
pair je die 238
pair je er 251
pair jong stel 261
pair jullie , -257
pair jullie ? 257
pair jullie @it -285
pair jullie de 212
pair jullie hebb 224
pair jullie het 198
pair jullie iet 296
pair jullie sit -252
pair jullie webwinkel -209
pair juni , 268
pair juni 0 -203
pair k verhuis 190
pair k weun 265
pair k won 294
pair kaart $ -258
pair kaartnummer @it -142
pair kamp $ -252
pair kan dar 243
pair kan dat -216
pair kan de -61
pair kan er 175
pair kan het 297
pair kan ze -288
pair kanaaldijk @it 314
pair kapelstrat 0 343
pair kapot $ -207
pair kapot , 267
pair kapot lantaarn 249
pair kapper $ 320
pair kassa van -186
pair kerk $ 281
pair kerk op 168
pair kerkstrat 0 222
pair kessel lo 152
pair ketting , 181
pair keuk @it 252
pair kid $ -312
pair kid id -242
pair kijk $ -204
pair kijk nar 198
pair kind : 226
pair kind @it -304
pair kinder @it -247
pair klopt die -163
pair knippert $ 217
pair koelkast $ 241
pair kom , 195
pair kom @it -252
pair kom hal 211
pair kom met 270
pair komt bij 170
pair komt da 252
pair komt dar 266
pair komt de 142
pair komt die -359
pair komt er -88
pair komt vanaf 241
pair koolmijnlan 0 -227
pair kot in 127
pair kreg @it -207
pair krijg $ -150
pair krijg @it -315
pair kringlop @it 269
pair kunn jullie 103
pair kwart @it -260
pair kwon op 283
pair lamp stuk 220
pair lamp uit 272
pair lan van 253
pair lang ? 170
pair lang @it 266
pair lang de -177
pair lantaarn uit 254
pair las ik -232
pair lat $ -405
pair leegstandsheff $ 182
pair liefst na 285
pair ligt een 88
pair ligt er 141
pair lijnban , 204
pair liter @it -276
pair lm , 237
pair locatie : 259
pair lod op 262
pair loker $ 233
pair loopt over 296
pair los $ 190
pair loss stoeptegel 186
pair ma woont 217
pair maand of -209
pair mag @it -363
pair mag da -255
pair mag dar 278
pair mag dat 40
pair mag die -263
pair mag ik 132
pair mama @it -328
pair man mag 185
pair mar dar 274
pair mar een -362
pair mar het 201
pair mar hij -257
pair mar nar 193
pair mar slap 155
pair mar wel 252
pair markt en -184
pair mc $ -426
pair me dochter -274
pair mee $ -267
pair mee als -216
pair meld $ 174
pair meld ik 260
pair men , 282
pair mer $ -149
pair mer , 285
pair mer . 227
pair mer bij -109
pair met 0 151
pair met @it -381
pair met adhd -220
pair met diabetes -195
pair met mijn 15
pair met ne -197
pair met zon -208
pair meter vd -203
pair mg . -263
pair mij : 246
pair mij @it 233
pair mij aan 163
pair mij bell 227
pair mij in 179
pair mij niet -289
pair mij op 128
pair mij thuis 154
pair mijn @it -236
pair mijn aangift 223
pair mijn adres 196
pair mijn auto -306
pair mijn bur 177
pair mijn buurman 256
pair mijn buurvrouw 165
pair mijn domicilie 206
pair mijn eid -350
pair mijn ex 197
pair mijn garag -192
pair mijn geboortedatum -239
pair mijn hond 347
pair mijn huis 210
pair mijn identiteitskaart -271
pair mijn living 193
pair mijn nieuw 198
pair mijn postcod 237
pair mijn ram 163
pair mijn schoonmoeder 229
pair mijn thuisadres 178
pair mijn vader -197
pair mijn vergunn -347
pair mijn voordeur 285
pair mijn vriend 196
pair mijn vriendin 238
pair mijn woning 207
pair mijn zon -117
pair mijn zus 174
pair milieustrat ? -196
pair milieustrat @it 231
pair mn @it -238
pair mn man -355
pair mn rijbewijs -158
pair moeder @it -315
pair moeder heeft -299
pair moederziel allen 186
pair moest de -314
pair moet @it -179
pair moet dar -149
pair moet dat 354
pair moet die -302
pair moet een -315
pair moet er 238
pair moet ik -88
pair moet weg 228
pair moet zijn 183
pair mog er 181
pair mog wij 255
pair moogt ge -243
pair moogt mij 227
pair muziek $ -321
pair na 0 115
pair na vier 166
pair naast @it 235
pair nakijk , -353
pair nar : 215
pair nar @it 190
pair nar gas 344
pair nar huis 119
pair nar jullie -367
pair nar lindeplein 226
pair nar mij 156
pair nar mijn 194
pair nar schol -104
pair nar t 209
pair national @it -318
pair ne ker 219
pair neg 0 -258
pair net verhuisd 247
pair niet $ -57
pair niet , -133
pair niet . 147
pair niet aan -157
pair niet bij -135
pair niet in -213
pair niet mer -75
pair niet open 233
pair niet opgehaald 246
pair niet uit -317
pair nieuw $ -236
pair nieuw adres 111
pair nieuw huis 145
pair nieuw stekkie 230
pair nog ? 206
pair nog altijd 133
pair nog dor -304
pair nog een -288
pair nog gen 145
pair nog op 177
pair november , -246
pair november 0 -226
pair nu @it 308
pair nu al -168
pair nu bij -163
pair nu op 218
pair nummer 0 103
pair nummer van -303
pair nv en -165
pair ochtend $ -154
pair of 0 -285
pair of @it -168
pair of aan -243
pair of dat -197
pair of is -195
pair of moet -160
pair of reken -293
pair okt 0 -213
pair om 0 -182
pair om het 315
pair omhog , -206
pair onder de -183
pair onder het 205
pair ondergrond container 249
pair onderuit gegan 197
pair ons binn 233
pair ons gezin 153
pair ons huis 63
pair ons op 196
pair ons thuis 142
pair onz boekhandel 259
pair onz dochter -214
pair onz tuin 174
pair onz vzw 248
pair ook een 301
pair ook in 143
pair op $ 279
pair op 0 -149
pair op @code -240
pair op @it 170
pair op dat -212
pair op de -86
pair op en -307
pair op het -79
pair op jullie -308
pair op kot 184
pair op mijn -50
pair op mn -248
pair op oud 375
pair op slot 342
pair op strat 171
pair op zaterdag 188
pair open $ 171
pair open ? 192
pair open @it -329
pair open in 193
pair open monumentendag 197
pair open op 138
pair oud @it 124
pair oud adres 195
pair oud pakhuis -165
pair oud zwembad 241
pair over @it 166
pair over de 146
pair over een 232
pair pal naast 273
pair pand @it 199
pair parkeert elk 238
pair parker $ 257
pair parking van -200
pair parochiezal @it 195
pair pas @it -261
pair paspoort @it -204
pair peeter , 242
pair per 0 308
pair per maand -209
pair pincod , -263
pair pincod van -357
pair plat ? 263
pair plek $ 174
pair politie aan 230
pair populierenlan 0 -341
pair post vor 170
pair postcod 0 183
pair prin @it 242
pair procent , -231
pair put $ 247
pair put in 136
pair recht op -224
pair recht vor 157
pair recyclagepark @it 215
pair reken en -186
pair rekeningnummer @it -284
pair rest van 201
pair rijbewijs , -187
pair rijbewijs van -272
pair rijdt elk -211
pair rijdt niet -257
pair riool $ 203
pair rod , 295
pair rommelmarkt zondag 252
pair rond @it 270
pair s avond 179
pair s nacht 239
pair sam met 259
pair sam op 199
pair schef $ -404
pair schev pal 276
pair schol in 176
pair schrijf ik 138
pair schuurk zet -252
pair sectie @it -298
pair sept 0 -208
pair sind juni 168
pair sind kort 275
pair sint @it 266
pair sit $ -255
pair sleutel gekreg 190
pair sleutel van 291
pair slot $ 254
pair sms parker -158
pair snap ik -285
pair snoeihout gehaald 237
pair speelplein : -247
pair speelplein @it 294
pair speeltuin @it 240
pair sta ik 234
pair sta op 209
pair stad $ -275
pair stad een -321
pair stan $ -82
pair stan , -218
pair stan @it -228
pair stan nog 256
pair stank riool 230
pair stat , -246
pair stat 0 -338
pair stat @it -126
pair stat aan 206
pair stat altijd 217
pair stat elk 272
pair stat er -66
pair stat in -199
pair stat leg 182
pair stat nog 129
pair stat nu 234
pair stat op -273
pair stat te 438
pair stembureau is 239
pair sticker op -226
pair stoep $ 223
pair stoep vor 228
pair stond hier -212
pair stond op -257
pair stopt niet -73
pair stort op -232
pair strat , 239
pair strat @it 264
pair strat dicht 250
pair studentenhuis $ 273
pair stuk $ 89
pair subsidie is -170
pair t centrum 271
pair t is 89
pair t stad -248
pair tankstation @it 193
pair te 0 232
pair te vel -277
pair te zien 181
pair teg de -145
pair tegenover @it 225
pair tel 0 196
pair ter @it 211
pair ter hoogt 40
pair terug , 278
pair thuis $ 215
pair thuis , 134
pair thuis @it 193
pair thuis op 195
pair thuisadres @it 161
pair thuisbezorgd word 207
pair thv @it 182
pair tijden de 133
pair toch ? -135
pair toch in 216
pair toch niet -262
pair toch op 151
pair toe $ 311
pair tot 0 -196
pair tot aan 251
pair trap op 220
pair twed @it -258
pair twed ker 228
pair twee ker -133
pair u de 245
pair u had -202
pair u of -330
pair uit de 90
pair uit in 222
pair uit mijn -234
pair uit tuss 270
pair uittreksel strafregister -255
pair utrecht , 254
pair uur in 262
pair uw sit -299
pair v nr 239
pair van @it 102
pair van dat -141
pair van den -288
pair van die -371
pair van duo -297
pair van een 318
pair van hem 243
pair van hiernaast 223
pair van jullie 115
pair van mij -160
pair van mn -281
pair van parkeergarag 275
pair van u -268
pair van wacht 212
pair vanaf 0 169
pair vanaf wanner -269
pair vanaf welk -247
pair vd erfgren -203
pair vel , -254
pair verdiep $ 237
pair vergunn ? -203
pair verhuisd $ 201
pair verhuisd @it 260
pair verhuisd binn 230
pair verhuisd nar 112
pair verhuisd van 208
pair verhuiz doorgev 300
pair verhuusd van 252
pair verlat auto -208
pair vier , -265
pair vier @it -229
pair vierkant meter -364
pair vlakbij @it 237
pair voetpad $ 151
pair vol , 294
pair volgen @it -291
pair volgen de -219
pair volgen het -247
pair vor $ 251
pair vor 0 -193
pair vor @it 189
pair vor de -31
pair vor een -196
pair vor gehandicapt -150
pair vor iederen -168
pair vor ons 183
pair vor t 226
pair vorig bewoner 175
pair vriend @it 295
pair vrij $ -311
pair vrijdag $ -242
pair waard van 189
pair waarom stat 230
pair wacht $ -269
pair wacht al -286
pair wanner gat 258
pair wanner is -273
pair wanner kom 222
pair want ik -209
pair war ik 121
pair war kan -166
pair was dat -206
pair was t -322
pair wat @it -240
pair wat komt 171
pair wat kost -159
pair wat nu -195
pair we gan 194
pair we won 178
pair we zijn 228
pair we zit 223
pair webwinkel vor -209
pair weg $ 149
pair wek , 184
pair wek een 91
pair wek gen 365
pair welk is -131
pair welk wijk 314
pair wer niet 248
pair wer op -256
pair wet ik -152
pair wij , 245
pair wij @it 166
pair wij dar 181
pair wij dus 223
pair wij een 211
pair wij gan 209
pair wij will 278
pair wij won 110
pair wij zijn -86
pair wij zit 226
pair wijk $ -244
pair wijk , 240
pair wil een 126
pair wil ik 188
pair wil niet 239
pair wilhelminastrat 0 270
pair will met 146
pair winkel , 211
pair wit @it -309
pair wit camionet -187
pair won , 49
pair won : 244
pair won @it 200
pair won coa 239
pair won ik 129
pair won in 118
pair won nu 215
pair won op 109
pair won sam 199
pair wonend @it 207
pair woning @it 214
pair woonacht @it 271
pair woont , 228
pair woont @it 260
pair woont allen 179
pair woont in 235
pair word , -143
pair word bij 154
pair word op 207
pair wordt er 188
pair wrak met -210
pair xn $ 200
pair xt $ 270
pair zag een 211
pair zag ik 196
pair zaterdag $ 126
pair zaterdag nar 122
pair zaterdag open 139
pair ze @it -445
pair ze aan 274
pair ze dan -192
pair ze de 181
pair ze heeft 293
pair ze is -291
pair ze will 327
pair zeg mar 279
pair zegt @it -255
pair zegt dat 86
pair zegt ie -188
pair zelf in -168
pair zelf op 123
pair zet . 221
pair zet ? -242
pair zie ik -211
pair zien $ 231
pair zij heeft -250
pair zij is -227
pair zijn , -245
pair zijn @it -340
pair zijn met 265
pair zijn pas 262
pair zijn verhuisd 204
pair zit @it 246
pair zit elk 205
pair zit ik 223
pair zit nu 188
pair zit op 135
pair zit thuis -182
pair zit toch 151
pair zo ja 218
pair zo stat -257
pair zoal op -181
pair zon @it -184
pair zond van 207
pair zonder band -208
pair zonder vergunn -172
pair zoontj @it -266
pair zwan , 181
pair zwart @it -241
pair zwembad $ -352
self aakstraat 288
self aan -486
self abeelstraat 249
self achterom 220
self achterweg 229
self akker 262
self altijd -250
self ambachtsherenlaan 406
self amstelkade 198
self artikel -402
self auto -274
self baan 159
self bakkerstraat 197
self balie -322
self balijelaan 255
self bartoklaan 358
self beatrixstr 250
self bedrag -155
self begijnhof 219
self begroting -149
self ben -474
self beneden 310
self bergmolenbos 293
self bergselaan 218
self berkenbosstraat 312
self berkenlaan 204
self betalingskenmerk -274
self beukstraat 224
self beverstraat 257
self bij -102
self bijlage -303
self biltsestraatweg 184
self bisschopsplein 230
self bleek 211
self boomsesteenweg 315
self bosrand 193
self bremstraat 226
self brink 192
self brinken 250
self bruggen 294
self bruggestraat 241
self bsn -401
self buorren 220
self burgerservicenummer -278
self bus 243
self buslijn -211
self camionette -413
self code -316
self coordinaten -345
self creditcard -138
self dat -336
self den -572
self diestsebaan 217
self dijk 181
self dijkgraaf 289
self dijkweg 252
self dochter -271
self dorp 203
self dorpsstraat 321
self dossier -300
self dries 203
self drostenkamp 223
self duinroosweg 255
self dus -309
self duurt -182
self dwarsweg 194
self dyk 243
self een -448
self eid -204
self eikenhorst 215
self eikenlaan 288
self elzenkade 209
self emmalaan 216
self error -301
self esdoornlaan 181
self factuur -313
self factuurnummer -253
self fase -339
self fazantenkamp 266
self fluiterslaan 153
self fortstraat 232
self fout -272
self foutcode -350
self gaf -202
self galenstraat 248
self ganzerik 344
self gartmanstr 308
self gasthuisstraat 278
self geboortedag -284
self geboren -266
self geeft -243
self gentsesteenweg 145
self geraardsbergsestraat 211
self gildestraat 355
self giro -337
self goghstraat 262
self gordiaan 265
self gracht 295
self grensweg 276
self grift 219
self groenstraat 254
self groep -434
self grutto 227
self haagwinde 317
self hagedoorn 156
self half -316
self halskade 201
self hang 217
self haringvliet 240
self haute 234
self haven 234
self havenhoofd 264
self haverland 333
self havikshorst 288
self hazelaar 202
self hazelaarstraat 215
self heb -308
self hebben -299
self heeft -324
self heidestraat 330
self heinkade 271
self heinsiuslaan 236
self hendrikkade 246
self hendrikln 224
self hertogstraat 228
self het -413
self heuvelstraat 251
self hoef 268
self hogeweg 344
self holland 280
self hoog 308
self hoogeind 242
self hoogpoort 202
self hoogstraat 345
self hoogveld 293
self hoven 347
self huisnr 267
self huisnummer 206
self hulsterweg 186
self identiteitskaart -371
self identiteitskaartnummer -194
self industrielaan 213
self industrieweg 266
self insz -283
self ipv -348
self jansstraat 273
self jol 183
self jonkerslan 199
self kaart -216
self kaartnr -308
self kaartnummer -303
self kamer -181
self kanaaldijk 157
self kapelleberg 242
self kapelstraat 344
self karveel 190
self kastanjedreef 144
self kastanjehof 129
self kastanjelaan 157
self kasteeldreef 282
self kelders 231
self kenmerk -300
self kenteken -247
self kerk 309
self kerkebuurt 283
self kerkpad 185
self kerkplein 235
self kerkring 322
self kerkstraat 168
self kievitstraat 302
self kievitsweg 265
self klas -324
self klaverweide 217
self kloosterstraat 198
self koetsiersweide 348
self kolkweg 301
self koolmijnlaan 343
self korenbloem 308
self kost -311
self kouter 227
self kruiskade 213
self kuringersteenweg 287
self laar 272
self leemstraat 214
self leopoldlaan 335
self lepelenburg 173
self lid -372
self lijn -364
self lijsterbeslaan 198
self lijsterbesplantsoen 220
self lindelaan 154
self lindelei 181
self linden 254
self lindenlaan 171
self lindeplein 126
self lindestraat 229
self lokaal -284
self loket -424
self lorentzlaan 227
self maar -434
self maasboulevard 239
self machine -267
self marksesteenweg 198
self markt 305
self marktstraat 190
self mastercard -164
self mauritsstraat 198
self mauritsweg 246
self mechelsestraat 226
self mededeling -301
self meent 248
self meerdervoort 171
self meidoornlaan 211
self meijhorst 268
self melding -347
self meldingsnummer -332
self met -671
self meter -223
self mijn -210
self model -375
self moet -273
self molenhoek 267
self molenstraat 254
self molenweg 151
self naamsestraat 189
self naar -401
self nassaukade 199
self nederland -318
self nekkerspoel 298
self nen -336
self nering 265
self niet -399
self nieuwstraat 191
self nijverheidskaai 257
self nijverheidslaan 229
self ninoofsesteenweg 197
self noard 263
self nog -414
self noord 395
self novemberlaan 233
self nummer 101
self nummerplaat -351
self ogm -331
self onderste -288
self ooievaarsln 212
self oosterhaven 271
self oosterstraat 302
self oranjesingel 231
self oudlandsedijk 234
self paal -353
self pagina -289
self papengas 214
self parallelweg 262
self parklaan 232
self pastorijdreef 235
self per -297
self perron -306
self pietersnieuwstraat 208
self pijlkruid 233
self pin -464
self pincode -309
self plaat -391
self plantsoenlaan 180
self plein 201
self plompetorengracht 239
self poellaan 192
self populierenlaan 356
self populierlaan 275
self postcode -460
self postcodegebied -290
self potterlaan 341
self prinsenhof 164
self provinciebaan 243
self punt -245
self raadhuisln 222
self raadhuisplein 248
self ral -301
self ratelaar 321
self reigerlaan 175
self rietdekkerstraat 262
self rij -289
self rijbewijs -267
self rijbewijsnr -322
self rijksregister -234
self rijn 309
self rijselstraat 194
self ringbaan 234
self roellstr 205
self rozemarijn 292
self rozenlaan 254
self ruiterijschool 247
self schaepmanlaan 341
self schaepmanpln 223
self scheepmakersdijk 193
self scheldekaai 249
self schoolstraat 219
self schuttersvest 282
self sedert -315
self sinds -425
self singel 282
self slingerbos 267
self slotermeerln 203
self slotlaan 266
self sluisweg 299
self sparrenweg 203
self spoorstraat 260
self sportlaan 242
self spui 344
self staat -477
self statiestraat 170
self stationsplein 251
self stationsstraat 205
self stationsweg 257
self stationswg 277
self steenweg 409
self sterrebosdreef 237
self stuk -258
self talmastraat 273
self telgterweg 227
self texlaan 266
self ticketnr -237
self tinnegieter 318
self tjalk 253
self toch -230
self tolhuisstraat 291
self tolpoortstraat 163
self torenstraat 211
self tormentil 199
self tot -535
self trekvaart 294
self trisomie -296
self tuin 257
self tulpenhof 234
self tulpstraat 284
self tureluur 335
self turfsingel 351
self turnhoutsebaan 293
self type -459
self uit -539
self unit 238
self vak -336
self van -617
self vanaf -437
self veerweg 255
self veld -435
self veldekensstraat 281
self veldzicht 248
self verlaat 262
self vermeerstraat 263
self vest 315
self visa -185
self vismarkt 225
self vlasakker 208
self vlierlaan 256
self vlierstraat 230
self vogelwikke 239
self volgnummer -331
self vondellaan 291
self voor -431
self voorstreek 346
self wagnerhof 182
self wal 359
self was -384
self waterlelie 277
self waterviolier 315
self week -580
self weezenhof 208
self weg 311
self westeinde 168
self westersingel 209
self wetering 307
self weverstraat 342
self wezelkamp 166
self wieken 256
self wielewaal 308
self wilgenlaan 263
self wilgenroosstraat 134
self wilgenstraat 201
self wilhelminastraat 312
self willemlaan 221
self wolvenpoel 262
self wordt -337
self zaak -316
self zaal -448
self zandberg 212
self zandpad 266
self zandstraat 234
self zandzoom 240
self zavelstraat 254
self zegt -450
self zei -204
self zijn -447
self zomerdijk 246
self zone -355
self zonnebloemstraat 135
self zoom 252
self zoon -339
self zuid 291
self zuiderdiep 272
self zuidersingel 202
skip ( ) 94
skip ( , 235
skip ( 0 185
skip ) ) -265
skip ) @it -345
skip , $ 72
skip , , 151
skip , . 47
skip , : 300
skip , ? 42
skip , @code 249
skip , @it -70
skip , aalst 143
skip , ab 167
skip , adres 147
skip , ben 168
skip , bred -260
skip , brugg 233
skip , da -189
skip , dar -147
skip , de -17
skip , deur 281
skip , die -111
skip , en -96
skip , er -135
skip , gat -159
skip , gel 265
skip , gen 237
skip , genk 246
skip , heb -228
skip , hebb 408
skip , heeft -88
skip , hij -123
skip , iemand -139
skip , in 137
skip , jar -279
skip , jt 276
skip , jullie 243
skip , k 290
skip , kessel 166
skip , krijg -174
skip , kunn 327
skip , lat 169
skip , loker 301
skip , m -263
skip , man 196
skip , mar -283
skip , met 370
skip , mijn -74
skip , nieuw 232
skip , nodig 178
skip , oostend 227
skip , op -125
skip , open -217
skip , papier 308
skip , per -286
skip , reken -209
skip , sind 213
skip , sint 227
skip , te 164
skip , wanner -339
skip , won 162
skip , ze -93
skip , zet 195
skip , ziet -296
skip , zijn -103
skip , zo -335
skip , zx 207
skip 0 $ -40
skip 0 ) -157
skip 0 , 72
skip 0 . 252
skip 0 0 -58
skip 0 : 217
skip 0 @it -164
skip 0 aan -131
skip 0 adres 340
skip 0 al -246
skip 0 allebei -204
skip 0 betaald -238
skip 0 bij -149
skip 0 dat -264
skip 0 de -245
skip 0 die -232
skip 0 doet 128
skip 0 drie -204
skip 0 een -274
skip 0 en -27
skip 0 er -194
skip 0 geldig -146
skip 0 had -285
skip 0 heb -117
skip 0 ie -285
skip 0 ik -164
skip 0 in -121
skip 0 is -170
skip 0 kan -386
skip 0 kind -267
skip 0 klopt -213
skip 0 kom 254
skip 0 krijg -268
skip 0 lo 166
skip 0 maand -209
skip 0 mag -365
skip 0 mail 202
skip 0 mar -231
skip 0 nar 245
skip 0 of -432
skip 0 om -331
skip 0 op -196
skip 0 paspoort 51
skip 0 ps 219
skip 0 rijdt -239
skip 0 rotterdam 240
skip 0 stat -188
skip 0 t -143
skip 0 tot -165
skip 0 uit 247
skip 0 van -44
skip 0 vd -203
skip 0 vergunn -232
skip 0 vor -257
skip 0 welk -334
skip 0 wie -270
skip 0 wij 166
skip 0 won 216
skip 0 wonend 227
skip 0 woont 207
skip 0 wordt -308
skip 0 zak -279
skip 0 zaterdag -212
skip 0 zes -347
skip 0 zo -208
skip : $ 101
skip : , 167
skip : @it -273
skip : adres 274
skip : ik -179
skip : nieuw 248
skip : van 415
skip @code $ -219
skip @code , -281
skip @code @code -198
skip @code @it -214
skip @code ik 239
skip @it ! -268
skip @it $ -37
skip @it ) 274
skip @it , -44
skip @it . -306
skip @it 0 -103
skip @it : 331
skip @it ? -84
skip @it @code -306
skip @it adhd -194
skip @it al 183
skip @it alles 213
skip @it altijd 207
skip @it antwerp 225
skip @it augustus -209
skip @it autism -204
skip @it bc 171
skip @it bel 135
skip @it bestat -298
skip @it blank 222
skip @it borgerhout 317
skip @it dan -344
skip @it dar 185
skip @it dat 204
skip @it de 42
skip @it die 69
skip @it dor -387
skip @it draait 223
skip @it dus 149
skip @it een 188
skip @it er -102
skip @it gen -173
skip @it gent 229
skip @it grag -207
skip @it haha -272
skip @it heb 222
skip @it heeft 162
skip @it het -56
skip @it heul 227
skip @it hoe 222
skip @it hoevel 282
skip @it hun 245
skip @it ik 48
skip @it is -119
skip @it januari -224
skip @it kan 147
skip @it kom 204
skip @it krijg 146
skip @it mer -223
skip @it mijn 143
skip @it na 220
skip @it ne 353
skip @it niet -120
skip @it nog -140
skip @it november -234
skip @it nu 181
skip @it of -280
skip @it ons 188
skip @it op -91
skip @it open 156
skip @it opengebrok 218
skip @it paspoort -407
skip @it per -297
skip @it roeselar 280
skip @it schef 237
skip @it station -288
skip @it t 85
skip @it te -242
skip @it toch -129
skip @it tot 118
skip @it tr 234
skip @it uit 216
skip @it uw -236
skip @it van -165
skip @it vergunn 290
skip @it vol 149
skip @it vor -143
skip @it wanner -230
skip @it war 137
skip @it wek 155
skip @it wet 290
skip @it wij -138
skip @it wil 125
skip @it will 231
skip @it word 132
skip @it zegt -280
skip @it zich -250
skip @it zit -259
skip @it zoek 200
skip @it zonder -356
skip ^ $ 197
skip ^ , 168
skip ^ 0 -209
skip ^ ? 256
skip ^ @code -342
skip ^ @it -92
skip ^ aan 221
skip ^ adres 108
skip ^ als -292
skip ^ bak -231
skip ^ bankstel 225
skip ^ belast -164
skip ^ ben -64
skip ^ betaald -285
skip ^ betal -194
skip ^ bib -214
skip ^ bom 213
skip ^ bot -183
skip ^ brief -254
skip ^ bur 226
skip ^ buurman 253
skip ^ buurvrouw 186
skip ^ camionet -186
skip ^ container 184
skip ^ dar 197
skip ^ dat 190
skip ^ doen 218
skip ^ domicilie 209
skip ^ drie -204
skip ^ een -217
skip ^ eid -237
skip ^ en -199
skip ^ er 105
skip ^ ex 227
skip ^ gebor -307
skip ^ gegeven 249
skip ^ gen -291
skip ^ gevraagd 277
skip ^ gezin 165
skip ^ goed -258
skip ^ grag 189
skip ^ hebb -33
skip ^ hebt -159
skip ^ heeft -101
skip ^ hoe 126
skip ^ hous 241
skip ^ huis 110
skip ^ hur 122
skip ^ id -285
skip ^ in -46
skip ^ is 38
skip ^ ja 230
skip ^ jan 308
skip ^ jullie 184
skip ^ kan 182
skip ^ kassa -186
skip ^ klag 241
skip ^ klopt -183
skip ^ kom -163
skip ^ kost -265
skip ^ lantaarn 285
skip ^ lat 262
skip ^ ligt 251
skip ^ mar 212
skip ^ mij 145
skip ^ mijn -79
skip ^ mn -232
skip ^ moogt 174
skip ^ nieuw 155
skip ^ nu -214
skip ^ nummer 128
skip ^ ons 160
skip ^ over 249
skip ^ parkeerapp -193
skip ^ paspoort 207
skip ^ percel -253
skip ^ plat -204
skip ^ post 181
skip ^ postcod 237
skip ^ put 201
skip ^ rijdt -273
skip ^ riool 230
skip ^ sta 135
skip ^ stembureau 239
skip ^ stond -197
skip ^ stopt -402
skip ^ subsidie -170
skip ^ t 223
skip ^ te 213
skip ^ tegenover 225
skip ^ thuisadres 178
skip ^ trek 189
skip ^ uit 250
skip ^ uur -305
skip ^ vergunn -347
skip ^ verlat -208
skip ^ vol 198
skip ^ vraagt -323
skip ^ vrouw 257
skip ^ wacht -223
skip ^ water 216
skip ^ weg 167
skip ^ welk -378
skip ^ wer -227
skip ^ werk 175
skip ^ wethouder 252
skip ^ wijkagent 303
skip ^ wil -134
skip ^ will 162
skip ^ wit -315
skip ^ won 72
skip ^ woont 181
skip ^ zak 253
skip ^ zal -246
skip ^ zaterdag 255
skip ^ zegt -148
skip ^ zie -159
skip ^ zit 255
skip ^ zon -221
skip ^ zondag 210
skip ^ zonder 244
skip ^ zoontj -192
skip ^ zus 183
skip a ? 234
skip aalst is 224
skip aan , 223
skip aan . 183
skip aan achterkant 347
skip aan deur 230
skip aan goed 301
skip aan is 219
skip aan kapot 246
skip aan kassa -251
skip aan of -418
skip aan van 200
skip aan weg -186
skip adhd een -194
skip adres $ 210
skip adres , 212
skip adres 0 313
skip adres @it 156
skip adres mij 282
skip aert @it 183
skip afsprak @it -288
skip afval @it 188
skip afval de -330
skip al , -259
skip al een 212
skip al hel -330
skip al is -290
skip al jar 212
skip al nar 247
skip all , 216
skip allen de -275
skip als $ -266
skip als , -330
skip als 0 -384
skip altijd mijn 276
skip ander , -238
skip ander ? 229
skip anorexia de -252
skip apothek wacht 212
skip augustus , -168
skip auto 0 306
skip auto band -208
skip bak @it 207
skip bak bij 196
skip bak de -164
skip bakker @it 188
skip ban @it 187
skip bedrag 0 -270
skip begint 0 234
skip bel $ 231
skip bel mij 163
skip bell $ -259
skip ben 0 -195
skip ben en 264
skip ben met -372
skip ben op 220
skip bereik 0 205
skip best de 339
skip betaald @it -157
skip betaald de -254
skip bewoner $ 243
skip bewoner @it 144
skip bewonerskaart @it -209
skip bewonerskaart mijn -299
skip bewonerskaart nummerplat 340
skip bij ? 129
skip bij @it 190
skip bij aan 235
skip bij als 369
skip bij bank -253
skip bij binn 233
skip bij bushalt 314
skip bij meld 227
skip bij of -247
skip bij op 251
skip bij overbur 259
skip bij parker -166
skip bij stadskantor 229
skip bij thuis 146
skip bij vriend 168
skip binn de 183
skip binn lijnban 204
skip blank $ 193
skip blauw $ 276
skip blijft op -206
skip bom @it 216
skip bom bij 204
skip bom het 154
skip bord de -235
skip borgerhout 0 267
skip braderij en -333
skip brand $ 231
skip brief @it -232
skip brief de -282
skip brief nar 205
skip brief over 214
skip broer @it 169
skip bur @it 161
skip bur dat 238
skip bus nar 316
skip bus op 297
skip bushalt @it -219
skip busj schol -200
skip buurtbewoner ik 256
skip buurthuis @it 184
skip buurvrouw @it 217
skip caf zwan 113
skip camionet @it -136
skip cijfer , -173
skip cod mijn -207
skip container $ 244
skip daarop ? -315
skip dag $ 321
skip dak @it 240
skip dan $ -104
skip dan 0 -271
skip dan ? -193
skip dan jullie -371
skip dar $ 143
skip dar ? 295
skip dar allen 186
skip dar dag 243
skip dar de 96
skip dar een 146
skip dar ik 115
skip dar in -272
skip dar schuurk -252
skip dar vor 226
skip dat 0 -220
skip dat al -171
skip dat die -284
skip dat dus -204
skip dat ik -158
skip dat in 277
skip dat mag -168
skip dat of 126
skip dat op 163
skip de ( 210
skip de , 26
skip de . -118
skip de : -217
skip de aan 90
skip de bak 168
skip de bij 185
skip de blijft -331
skip de daarvan -291
skip de dag 237
skip de dan -108
skip de dicht 140
skip de doet 204
skip de een -338
skip de en -75
skip de ernaast 300
skip de gevall 203
skip de ging -216
skip de hangt -230
skip de heeft -278
skip de houdt 302
skip de is -85
skip de kaart -205
skip de lang 215
skip de lat -351
skip de ligg 239
skip de nar 137
skip de nu -235
skip de om 209
skip de op 113
skip de recht 221
skip de te 228
skip de tegenover 177
skip de was -207
skip de won 319
skip de zak 172
skip de zegt -255
skip de zit 285
skip deur ik 204
skip deurwaarder hier -212
skip diabetes , -296
skip die 0 -268
skip die de -109
skip die er 292
skip die het -198
skip die zit 247
skip digid @it -269
skip dinsdag bij 299
skip dochter 0 294
skip dochter @it -289
skip dochter heeft -282
skip dod op 186
skip doen de 218
skip doet $ 204
skip domicilie @it 206
skip donker @it 244
skip dor $ -153
skip drie , 322
skip drie een -272
skip dus $ -172
skip een ! 227
skip een 0 -372
skip een @it -299
skip een brief 188
skip een die 291
skip een een 206
skip een geparkeerd 168
skip een in 113
skip een krijg 222
skip een los 204
skip een met -78
skip een naast 237
skip een nar 187
skip een niet 206
skip een op 12
skip een paspoort -233
skip een rijbewijs -216
skip een stel 261
skip een van -151
skip eeuwig $ -257
skip eid , -298
skip eid 0 -255
skip eig $ 249
skip en $ -270
skip en ( -178
skip en , -82
skip en . 192
skip en 0 -301
skip en : 289
skip en @it -145
skip en elk 267
skip en heb -379
skip en hebb 217
skip en het 186
skip en in -181
skip en mijn -190
skip en nog -50
skip en of -247
skip en stek 178
skip en van -190
skip en vrag -278
skip en won 263
skip en zegt -295
skip en zei -354
skip en zit 217
skip er aan 259
skip er bij -173
skip er de -311
skip er een 122
skip er en -215
skip er er -281
skip er gehaald 237
skip er mer 228
skip er t -253
skip er vor 199
skip erfgren $ -203
skip ernaast $ 300
skip euro $ -225
skip extra bij 221
skip familie 0 259
skip familie @it 167
skip fatoumata 0 262
skip fietspad de -321
skip ga in 242
skip gan $ -185
skip garag @it 181
skip gat , 223
skip gat @it -117
skip gat open 229
skip ge mij 222
skip ge mijn -298
skip gebor 0 134
skip gegeven 0 249
skip gehaald $ 230
skip gekopieerd mijn -275
skip gekreg de 218
skip geleverd $ -229
skip geliev te -340
skip gen aan -158
skip genk $ 235
skip gevelsten het -165
skip geweigerd $ -253
skip geweigerd de -204
skip gewon , 205
skip gezin @it 188
skip gister @it 257
skip gsm 0 259
skip haagwind , -242
skip hangt @it 237
skip hangt de 239
skip har , 263
skip hard $ 226
skip heb $ -306
skip heb @it -244
skip heb boet -243
skip heb gen 167
skip heb mijn 252
skip heb op 309
skip heb plat -281
skip heb sleutel 205
skip heeft 0 -416
skip heeft @it -286
skip heeft huis 270
skip hel $ 201
skip hel dag 234
skip hem ds 243
skip het $ -116
skip het ( 181
skip het bij 183
skip het dat 238
skip het er -242
skip het gat -165
skip het hangt 248
skip het leesbar -275
skip het naast 182
skip het nog 275
skip het of -230
skip het pakhuis -165
skip het stan 218
skip het ter 228
skip het wel 201
skip het zwembad 241
skip hier , 194
skip hier ik 267
skip hiernaast @it 223
skip hoe da 256
skip hoe ik 285
skip hoe is 152
skip hoe je -381
skip hoek @it 235
skip hof @it 281
skip hog 0 -248
skip hoogt @it 153
skip huis $ 167
skip huis , -154
skip huis 0 -234
skip huis @it 84
skip huis de 200
skip huis ik 195
skip huis is 197
skip huisadres @it 201
skip hur een 236
skip identiteitskaart 0 -276
skip iet $ -281
skip iet @it -242
skip iet doen 222
skip ik , -252
skip ik aan -133
skip ik al -204
skip ik allen 275
skip ik bij 97
skip ik coa 239
skip ik container 281
skip ik dar 257
skip ik de 185
skip ik en -341
skip ik er 36
skip ik fatoumata 262
skip ik gewoond 309
skip ik grag 220
skip ik het -240
skip ik iet -213
skip ik ingeschrev 207
skip ik lez -266
skip ik mijn -87
skip ik morg 352
skip ik nar 233
skip ik op 115
skip ik van -164
skip ik verhuiz 235
skip ik wel -261
skip ik won 273
skip ik woonacht 214
skip in , 94
skip in . 227
skip in archief -249
skip in azc 194
skip in bib 224
skip in bus 150
skip in buurt 212
skip in de 271
skip in genk 269
skip in hal -314
skip in het -160
skip in infoblad -237
skip in is -164
skip in ligt 222
skip in met -145
skip in mijn 246
skip in plantsoen 206
skip in put 268
skip in speeltuin 195
skip in strat 170
skip in te 227
skip in weg 195
skip in wijk 186
skip in winkel 196
skip in won 218
skip in woont 271
skip in zal 345
skip ingang de 250
skip ingeschrev @it 146
skip ingeschrev op 207
skip is $ 73
skip is . 193
skip is 0 -287
skip is ? -251
skip is @it -113
skip is allen 247
skip is bij -146
skip is dan -289
skip is dat -248
skip is dor -138
skip is een -92
skip is geleegd 317
skip is ingang 188
skip is jan -349
skip is loket 329
skip is mijn -296
skip is ne 221
skip is normal 196
skip is of -286
skip is okt -262
skip is ons 215
skip is open 244
skip is over 308
skip is pas -185
skip is te -216
skip is thuis 254
skip is uit -213
skip is vel -312
skip is weg 196
skip is zaterdag 197
skip is zo 217
skip jan @it 207
skip jan en -273
skip jar @it 236
skip jar en 184
skip jar het 206
skip jar op 317
skip jong $ 216
skip jullie duizend -242
skip jullie iet -291
skip jullie vor -203
skip k @it -185
skip k mijn 338
skip k van 190
skip k verhuusd 252
skip kaartnummer 0 -205
skip kamer @it 283
skip kan . -215
skip kan dan -224
skip kan dar 233
skip kan de 134
skip kan kijk -310
skip kan mer 288
skip kan nog 235
skip kan parker 216
skip kapot @it 239
skip kapot bij 159
skip kapot in -301
skip kassa het -186
skip ker de 152
skip kerkstrat @it 198
skip kermis @it 140
skip kid van -284
skip kijk @it 196
skip kinder $ 223
skip klein 0 283
skip klopt $ 203
skip klopt @it -209
skip kom $ -172
skip kom 0 270
skip kom ? 265
skip kom nar 181
skip komt $ -329
skip komt bij 166
skip komt een -178
skip komt nog -183
skip koolmijnlan 0 -350
skip kost paspoort -284
skip kreg 0 -207
skip kreg een -267
skip krijg dar -362
skip krijg een -158
skip kunn nar -196
skip kwart , -260
skip lamp $ 220
skip lamp @it 237
skip lamp tuss 270
skip lan @it 248
skip lang . 265
skip lantaarn $ 232
skip las , -302
skip lat de 202
skip leesbar $ -275
skip leg moet 182
skip les @it -331
skip lez $ -321
skip ligt al 178
skip ligt een 137
skip liv @it 231
skip locatie @it 220
skip loss $ -295
skip loss vor 255
skip lukt niet -249
skip maand is -209
skip mag $ -135
skip mag bij -89
skip mag in -211
skip mag met -403
skip mag strat 250
skip mag van 264
skip mag word 236
skip mag zonder -232
skip mail . 297
skip mar $ -204
skip mar @it 139
skip mar in 229
skip mar is 122
skip mar won 344
skip me . -257
skip me in 270
skip me op 257
skip mee $ 159
skip men @it -211
skip mer @it 317
skip met , -238
skip met 0 -158
skip met @it -196
skip met bij 265
skip met kinderwag 182
skip met klein -153
skip met mar -207
skip met nieuw 243
skip meter . -151
skip meter de 339
skip meter erfgren -203
skip mg $ -263
skip mij $ 135
skip mij , 116
skip mij @it 88
skip mij akkerlan 246
skip mij het -269
skip mij op 256
skip mijn $ -132
skip mijn ( 8
skip mijn 0 -245
skip mijn ? -152
skip mijn @it -144
skip mijn adres 123
skip mijn blijft 365
skip mijn en 104
skip mijn har 346
skip mijn in 213
skip mijn kwijt -284
skip mijn ligt 226
skip mijn mag 233
skip mijn met -179
skip mijn nar 215
skip mijn op 197
skip mijn stat 215
skip mijn typt -285
skip mijn van 236
skip mijn vor 441
skip mijn wil 224
skip mijn woont 186
skip mijn zegg -207
skip milieustrat $ -196
skip milieustrat , 250
skip mn @it -199
skip mn stat -228
skip moeder 0 238
skip moet bij -167
skip moet dan 155
skip moet dar 232
skip moet die -377
skip moet leegstandsheff 182
skip moet nog 269
skip moet zijn 47
skip mog @it -264
skip mog met -329
skip moogt bell 227
skip muziek $ 247
skip na $ 301
skip na jar 266
skip naast , 151
skip naast bak -330
skip nacht $ 212
skip nacht , 170
skip nam de 232
skip nar , 110
skip nar 0 226
skip nar ? 289
skip nar ander 275
skip nar containerpark -312
skip nar en 339
skip nar huis 220
skip nar in 186
skip nar milieustrat -196
skip nar of 241
skip nar oud 128
skip nar red 189
skip national 0 -318
skip nee , 243
skip neg 0 -355
skip niet ! 203
skip niet $ 86
skip niet , 192
skip niet 0 -235
skip niet @it -281
skip niet bij -42
skip niet ik -231
skip niet jullie -249
skip niet mar 259
skip niet mijn 237
skip nieuw $ 200
skip nieuw is 185
skip nieuw op 185
skip nieuw vanaf 230
skip nieuw vor 226
skip nik . 252
skip nik aan -262
skip nik die 303
skip nog $ 162
skip nog . 199
skip nog ? -58
skip nog @it 161
skip nog cod -260
skip nog de -219
skip nog in 275
skip nog is 207
skip nooit $ 256
skip nor , 220
skip normal $ 252
skip nou of 213
skip nr , 239
skip nu . -338
skip nu 0 283
skip nu een 233
skip nu gekreg -371
skip nu mij -269
skip nu of 241
skip nummer 0 -297
skip nummerplat fka 340
skip of dat -112
skip of het -155
skip of op -201
skip of we -198
skip om , -315
skip om : -267
skip oma @it 297
skip omgewaaid @it 216
skip onder $ 220
skip ongever @it 314
skip ons , 74
skip ons @it 79
skip ons de 173
skip ons is -157
skip ons op 148
skip ons stat 205
skip ons woont 188
skip ons zit 213
skip onz ( 305
skip onz , 135
skip onz een 227
skip onz heeft -317
skip onz is -299
skip ook $ 160
skip ook een -245
skip ook het -239
skip ook vor 201
skip op ! 239
skip op $ 44
skip op , 162
skip op . 155
skip op 0 -19
skip op ? 93
skip op @it 65
skip op aan 407
skip op acceptgiro -177
skip op bel 279
skip op bord -257
skip op brief -278
skip op een 283
skip op en 124
skip op fietspad 266
skip op formulier -280
skip op gemeentehuis 273
skip op gen 250
skip op gevelsten -165
skip op heeft 327
skip op hoek 176
skip op in 217
skip op is 225
skip op markt -308
skip op mei 180
skip op nog 312
skip op parking -277
skip op plein -344
skip op rijban 188
skip op rijbewijs -290
skip op sit -119
skip op stat 320
skip op stoep 136
skip op voetpad 163
skip op weg 219
skip op won 175
skip op woont 246
skip op zeker 243
skip op zijn 357
skip op zit 209
skip open $ 144
skip open @it -209
skip open de 208
skip opgehaald @it 173
skip oud $ 150
skip oud in 263
skip oud op 172
skip oud stat -251
skip oud was 210
skip pand , 242
skip park @it -206
skip parkeergarag $ 275
skip parker dar 260
skip parker de 155
skip pas en 244
skip paspoort $ -229
skip paspoort thuisbezorgd 207
skip per $ -351
skip per maart 181
skip per of -209
skip pin @it -251
skip plat $ 285
skip plat 0 -327
skip plat @it 81
skip populierenlan $ -309
skip post @it 176
skip post de 168
skip post mij 164
skip postcod hem 243
skip recht @it 147
skip recht de 223
skip regel $ -229
skip reken ik -186
skip rest het 201
skip rij @it -305
skip rijbewijs $ -187
skip rijbewijs 0 -291
skip rijbewijs ik -278
skip rijdt @it -273
skip rioler $ 293
skip rod $ 334
skip rommelmarkt op 209
skip rond , 174
skip rotond de 236
skip s $ 193
skip sam @it 199
skip schef de 232
skip schol @it 137
skip schrijf me 149
skip schuurk ? -252
skip sind een 116
skip sind won 305
skip sint , 233
skip sint . 264
skip sint 0 -212
skip slaapkamer de 260
skip sleutel van 208
skip sms , -159
skip sms : -166
skip snap niet -285
skip snoeihout ? 237
skip sta @it 209
skip sta ingeschrev 196
skip stan al 227
skip stan op 230
skip stat , 245
skip stat bij 331
skip stat de -308
skip stat een 162
skip stat en -156
skip stat fout -184
skip stat jullie -206
skip stat nu -269
skip stat op -132
skip stat politie 230
skip stek @it 197
skip sticker de -321
skip stinkt de 293
skip stoep , 226
skip stoep @it 108
skip stoeptegel $ 206
skip stond het -295
skip stopt mer -73
skip stort @code -232
skip strat $ 143
skip strat ik 216
skip studentenkamer @it 234
skip stur @it 169
skip t , 130
skip t : -148
skip t op 270
skip te op 138
skip tegenover $ 130
skip tegenover , 178
skip tel 0 250
skip ter van 55
skip thuis 0 280
skip thuis @it 153
skip thuis de 305
skip thuisadres 0 163
skip thuisbezorgd op 207
skip tijden koer 211
skip tis @it 210
skip toch $ -69
skip tot 0 -322
skip tot de 251
skip tot het 202
skip trap , -224
skip tuin @it 177
skip tuss 0 285
skip twed vor 226
skip u $ 143
skip u ? -310
skip uit $ 126
skip uit @it 181
skip uit pdf -272
skip vader $ -271
skip van $ 165
skip van , 45
skip van . -151
skip van : 111
skip van @code -134
skip van @it -143
skip van dochter -267
skip van dokter -262
skip van en 211
skip van feestzal -273
skip van identiteitskaart -271
skip van in 288
skip van is 162
skip van jar -338
skip van man -223
skip van mijn 140
skip van nar 199
skip van open 218
skip van rijbewijs -181
skip van speelplein -164
skip van stad 249
skip van stat 168
skip van station -215
skip van tot 171
skip van vorig 184
skip van vrouw -302
skip van woont 217
skip van zwembad -153
skip vanaf $ 222
skip vanaf , 326
skip vanaf 0 118
skip vannacht gehad 210
skip vanzelf $ -286
skip vd . -203
skip vergunn @it -347
skip verhuis @it 130
skip verhuisd @it 99
skip verhuisd de 226
skip verkeersbord $ 248
skip verlat zonder -208
skip visa @it -215
skip vol , 219
skip volgen bord -174
skip volgend $ -228
skip vor ! 241
skip vor $ 94
skip vor ( -302
skip vor deur 228
skip vor en -259
skip vor parkeervergunn -292
skip vor ram 163
skip vor twed 238
skip vor van -211
skip vor zeker -302
skip vor zon 275
skip waard $ -238
skip waard mijn 189
skip waarom de 192
skip wanner de 161
skip want is -232
skip war 0 -344
skip war won 303
skip was @it -251
skip wat de -194
skip wat er 300
skip wat het 97
skip water de 284
skip we 0 -260
skip we een 231
skip we in 201
skip we verhuisd 204
skip weg @it 198
skip wer $ 234
skip wer ? 249
skip werd bij -254
skip werk $ -211
skip werk @it 238
skip wet iet 296
skip wie da 216
skip wie dat 226
skip wij een -134
skip wij gen 299
skip wij in 177
skip wij per 174
skip wij van 184
skip will een 233
skip will eig 237
skip will op 282
skip wit met -187
skip won $ 178
skip won , 261
skip won . 187
skip won @it 133
skip won de 148
skip won een 224
skip won en 201
skip won het 251
skip won in -215
skip won mar 275
skip won nu 187
skip won op 154
skip woning @it 261
skip woont , 240
skip woont . 243
skip woont 0 310
skip woont @it 187
skip woont elk 258
skip word @it 94
skip wordt snoeihout 237
skip wrak @it -210
skip zak 0 -233
skip zat op 306
skip zaterdag $ 220
skip zaterdag ? 139
skip zaterdag @it 182
skip zaterdag we 220
skip ze $ -233
skip ze @it -149
skip ze aan -228
skip ze ons 270
skip zebrapad @it 207
skip zegt $ -278
skip zegt @it -273
skip zegt er 113
skip zegt geblokkeerd -200
skip zelf ? 270
skip zie @it -282
skip zijn 0 -249
skip zijn binn 204
skip zijn de 279
skip zijn en 252
skip zijn stat 354
skip zijn van 227
skip zijn verhuisd 165
skip zit , 222
skip zit @it 192
skip zit kot 170
skip zit op 83
skip zit vor 248
skip zo het -362
skip zoek $ 274
skip zoek een 188
skip zon $ 231
skip zon , 127
skip zon heeft -206
skip zon is -304
skip zonder , -235
skip zonder ? -229
skip zonder op -264
skip zoontj heeft -200
skip zwan @it 147
skip zwembad @it 171
topic @ability -46
topic @access -78
topic @body -215
topic @building 6
topic @business -46
topic @general -62
topic @hardly -38
topic @has -14
topic @home 105
topic @mine 22
topic @mine-phrase -50
topic @nuisance-phrase 132
topic @ofPerson -104
topic @organisation 6
topic @ownPostcode 19
topic @place 63
topic @plainly 16
topic @somebody 12
topic @vehicle -99
topicAnywhere @ability -29
topicAnywhere @access -140
topicAnywhere @body -139
topicAnywhere @business -63
topicAnywhere @general -70
topicAnywhere @hardly -45
topicAnywhere @has -18
topicAnywhere @home 105
topicAnywhere @mine 26
topicAnywhere @mine-phrase -86
topicAnywhere @nuisance -22
topicAnywhere @nuisance-phrase 108
topicAnywhere @ofPerson -119
topicAnywhere @ownPostcode 25
topicAnywhere @patient 14
topicAnywhere @place 58
topicAnywhere @somebody 18
topicAnywhere @vehicle 48
topicBefore @ability 39
topicBefore @access -120
topicBefore @building 90
topicBefore @business -42
topicBefore @has -13
topicBefore @home 132
topicBefore @mine 30
topicBefore @mine-phrase -36
topicBefore @nuisance 36
topicBefore @nuisance-phrase 135
topicBefore @ofPerson -92
topicBefore @organisation 97
topicBefore @ownPostcode 29
topicBefore @patient 16
topicBefore @place 88
topicBefore @plainly 28
topicBefore @somebody 20
topicBefore @vehicle -77
topicBeside @ability -122
topicBeside @building 186
topicBeside @business 82
topicBeside @firstPerson -227
topicBeside @general 187
topicBeside @handled -155
topicBeside @hardly -370
topicBeside @has -207
topicBeside @home 120
topicBeside @mine -233
topicBeside @nuisance -146
topicBeside @nuisance-phrase 168
topicBeside @ofPerson -307
topicBeside @organisation 185
topicBeside @patient -183
topicBeside @place 186
topicBeside @plainly -187
topicBeside @relative -192
topicBeside @somebody -141
topicBeside @vehicle -166
topicEarlier @building 153
topicEarlier @firstPerson 81
topicEarlier @general 245
topicEarlier @handled 95
topicEarlier @hardly 251
topicEarlier @has 73
topicEarlier @home 194
topicEarlier @mine-phrase 278
topicEarlier @nuisance 159
topicEarlier @ofPerson -142
topicEarlier @ownPostcode 121
topicEarlier @patient 135
topicEarlier @place 252
topicEarlier @relative 145
topicEarlier @somebody 128
topicEarlier @vehicle 190
topicNear @ability -118
topicNear @access -168
topicNear @building 103
topicNear @hardly 62
topicNear @home 175
topicNear @mine 29
topicNear @mine-phrase -231
topicNear @nuisance-phrase 120
topicNear @ofPerson -285
topicNear @organisation 48
topicNear @ownPostcode 41
topicNear @patient 26
topicNear @place 145
topicNear @plainly 29
topicNear @relative 77
topicNear @somebody 27
topicNear @vehicle -239
twoBefore , we -228
twoBefore 0 ) -345
twoBefore 0 nieuw 295
twoBefore ^ 0 -190
twoBefore ^ dat 109
twoBefore ^ de -188
twoBefore ^ een -135
twoBefore ^ het 204
twoBefore ^ ik -98
twoBefore ^ is 304
twoBefore ^ lamp 218
twoBefore ^ locatie 220
twoBefore ^ mijn -156
twoBefore ^ mn -304
twoBefore ^ ons -252
twoBefore ^ onz -260
twoBefore ^ visa -215
twoBefore ^ wij -164
twoBefore ^ won 259
twoBefore ^ ze -330
twoBefore ^ zij 265
twoBefore aan de 189
twoBefore bij de 222
twoBefore bij mij 188
twoBefore bij mijn 340
twoBefore bij ons 257
twoBefore bsn 0 -298
twoBefore bus 0 -158
twoBefore dat er 221
twoBefore de bakker 188
twoBefore de brief -232
twoBefore de bur 173
twoBefore de bushalt -219
twoBefore de garag 181
twoBefore de hoek 139
twoBefore de kermis 399
twoBefore de lamp 169
twoBefore de schol 179
twoBefore de stoep 103
twoBefore de zwan 113
twoBefore dit jar 238
twoBefore een camionet -186
twoBefore een wrak -210
twoBefore er is -339
twoBefore het buurthuis 184
twoBefore het oud 151
twoBefore het stadskantor 258
twoBefore ik heb -195
twoBefore ik won 69
twoBefore ik zie -282
twoBefore ik zit 197
twoBefore in de 159
twoBefore in het 232
twoBefore is het 247
twoBefore mag een -277
twoBefore mij thuis 152
twoBefore mijn adres 136
twoBefore mijn afsprak -288
twoBefore mijn broer 169
twoBefore mijn huis 151
twoBefore mijn vergunn -347
twoBefore moet een -234
twoBefore niet mer 317
twoBefore nog allen 283
twoBefore nummer 0 308
twoBefore ons adres 159
twoBefore onz tuin 174
twoBefore onz woning 274
twoBefore op de -183
twoBefore op mijn 250
twoBefore sind gister 257
twoBefore ter hoogt 153
twoBefore thuisbezorgd word 207
twoBefore van hiernaast 223
twoBefore vor een -356
twoBefore vor het 258
twoBefore vor ons 173
twoBefore vor onz 298
twoBefore wij won 172
twoBefore wit camionet -187
twoBefore won sam 199
twoBefore won we 255
twoBefore zit nu 189
twoBefore zit toch 151
word ( 87
word , 17
word 0 -105
word : 31
word @code -251
word aalst 197
word aan 24
word aangegev -282
word aangev 306
word aannemer 266
word aanslag 314
word aanvrag -256
word abonnement -255
word academie 415
word accepteert -299
word acceptgiro -177
word acht -261
word achter 165
word achterom 198
word achtertuin 325
word achterweg -361
word actie -121
word adhd -223
word adres 137
word adreswijz 191
word aert 183
word afgebrand 205
word afgelop 208
word afreken -196
word afsprak -167
word afvalbak 214
word afvalpas 156
word ag 184
word akkerlan 246
word akt -364
word algemen -260
word all -83
word allebei -207
word allen -24
word als -15
word altijd 216
word anorexia -323
word antikrak -279
word aout -294
word apothek 188
word app -274
word appartement 306
word arnhem 296
word aub 40
word augustus -229
word autism -204
word auto -171
word autoband 198
word automat -301
word autos -321
word az 235
word b -174
word badkamer 247
word ban 218
word bankj 155
word bankstel 202
word basisschol 176
word bedrag -270
word begeleider -316
word beginn 250
word bel 98
word belgie 228
word bened 220
word bereik 209
word berkenlan 193
word berm 302
word beschermd -292
word best 232
word bestan -217
word bestat -237
word bestek -303
word bestelbus 273
word bestemmingsplan 240
word betaald -248
word betekent -263
word beurt -313
word bevest -280
word bewoner 182
word bezorg 171
word bezwaarschrift -174
word bibliothek 159
word bij 41
word binn 70
word bis -207
word bladkorf 250
word blijft -187
word blokker -299
word boekhandel 259
word boet -279
word bom 72
word bon -329
word bord -169
word borgerhout 317
word bosweg 226
word bot -175
word bouw 187
word bouwafval 270
word bouwplat 254
word brand 228
word bred -260
word breda 220
word brief -112
word briefadres 219
word briefk -351
word brievenbus 134
word brouwerij 219
word brp 248
word brug -143
word bruin -246
word bsn -215
word buit 148
word buitengeslot 330
word bur 151
word burgerservicenummer -305
word bushokj 206
word buurman 154
word buurt 211
word buurvrouw 191
word bv 250
word bvba 270
word caf 145
word camion 266
word camionet -136
word camping 247
word caravan 340
word centrum -114
word cijfer -307
word club 212
word clubhuis 208
word cod -290
word collega -201
word container 138
word content 289
word crech 288
word cw -237
word da -153
word daarop -315
word daarvan -295
word dak 193
word dan -192
word dar 68
word dat -52
word ded -224
word deksel -214
word der 332
word dertig 201
word deur 105
word diabetes -300
word dichtgat 225
word die -29
word diest 243
word digid -305
word digital 360
word dijk -291
word diksmuid 230
word ding -230
word dochter -202
word dod 186
word dof -229
word domicilie 214
word domicilier 215
word donker 243
word doorgev 165
word dossier -398
word draait 182
word drempel 128
word drie -105
word druk -201
word dubbel 167
word duiker 246
word duizend -313
word duo -297
word dus 66
word echt -235
word een -23
word eeuwig -257
word eid -233
word eig 152
word elf -206
word elk 23
word emm 182
word en -36
word ene 253
word erfgren -203
word ergen -135
word ernaast 263
word erop -187
word eruit 269
word es 229
word euro -286
word evergem 249
word factuuradres 243
word familie 45
word fatoumata 262
word februari -244
word fiet 120
word fietsenrek 274
word fietspad 117
word fluvius -205
word folder -152
word fontein 260
word for 272
word formulier -274
word foto -231
word fout -261
word frigo 171
word fritur 196
word fuif 230
word ga 128
word gan 208
word gas -194
word geacht 207
word geblokkeerd -235
word geboortedatum -218
word gebor 116
word gebouw -178
word gebruik -366
word gedan -167
word gedomicilieerd 284
word gedumpt 215
word gegeven 265
word gehaald 230
word gehandicapt -150
word gehoord -235
word gekocht 276
word gekom 164
word gekopieerd -304
word geldig -151
word geldt -191
word geliev -218
word gelijk -284
word gelijkvloer 214
word gelof -208
word geluidsoverlast 175
word gemaaid 235
word gemal 214
word genk 271
word gent 185
word geparkeerd 105
word geplakt -308
word gerek -403
word gerestaureerd -295
word geslot 268
word gestok 236
word gestructureerd -250
word gestuurd 193
word gev -196
word gevall 216
word gevar 209
word gevelsten -165
word gewonn -308
word gewoond 398
word gh 249
word ging -159
word glas 336
word glasvezel 269
word golf -298
word gooi 300
word gooik 221
word gordijn 275
word goud 315
word grag 136
word gras 206
word gratis -241
word griep -331
word groepspraktijk 296
word groet 290
word grot -94
word gsm 125
word haagwind -242
word haalt 217
word had -380
word hag 214
word halt -162
word hand -208
word handelspand 203
word handteken -353
word hangjonger 210
word har 81
word hard 223
word hartsticht -337
word heb -29
word hee 249
word heeft -27
word heffing 286
word heg 211
word hei 271
word hem 240
word herrie 219
word heul 286
word heur 364
word hier 103
word hiernaast -165
word hoef 217
word hoek 236
word hoevel -90
word hoogacht 239
word hoogt 49
word hoord -236
word houd 265
word houdt 302
word hous 241
word hp -196
word hs 329
word huis 60
word huisadres 262
word huisnr 248
word huisnummer 256
word hun 127
word huurder 224
word huurhuis 274
word huurt 268
word i -235
word ich 250
word id -287
word identiteitskaart -283
word iederen -266
word ieper 189
word iet -185
word illegal 228
word in 13
word ingang 157
word ingeschrev 171
word ingetikt -213
word inlogcod -278
word inlogg -218
word inrit 310
word insulinepomp -238
word intyp -263
word invull -280
word ipv -255
word is -34
word januari -153
word jar 42
word jef 417
word jeugdrad -232
word jong 235
word jt 276
word jullie -96
word k 123
word kaart -149
word kaartj -191
word kaartnummer -201
word kanaaldijk 314
word kantor 162
word kapelstrat 343
word kapper 333
word kapsalon 256
word kassa -274
word kat 217
word kermis -325
word kessel 152
word kg -369
word kid -283
word kijkt 223
word kilo -294
word kind -130
word kinder 159
word kinderwag 219
word kipp 261
word kk 259
word klag 285
word kleurcod -301
word klopp -322
word klopt -106
word knippert 161
word koelkast 225
word koffie 90
word kom 105
word koolmijnlan -227
word kopie -206
word kort 320
word kost -185
word kot 250
word kram -204
word kran 204
word kreg -196
word krijgt -139
word kringloopwinkel 319
word kringlop 244
word kringwinkel 171
word kruispunt 187
word kub -282
word kvk -200
word kw -298
word kwartier 240
word kwijt -188
word kwon 254
word kx 195
word l -303
word laatst -314
word lad 222
word lamp 58
word lan 235
word lantaarn 202
word lantaarnpal 152
word las -285
word leegstandsheff 182
word leerling -463
word leesbar -275
word leges -227
word legg -178
word les -329
word leuv 208
word levensgevar 182
word lever 317
word lez -331
word lichtreclam 288
word lig 283
word ligg 234
word ligt 94
word lijn -251
word lijnban 204
word liter -298
word liv 231
word living 202
word lm 327
word lo 152
word locatie 276
word lokal 188
word loker 265
word loopt 120
word los 126
word lukt -200
word m -232
word maandag 224
word maart 169
word mag -51
word mailadres -371
word mama 181
word map 268
word markt -119
word marktkram -322
word mast 281
word matras 161
word mc -397
word mee -107
word meld 146
word melding -161
word meningokok -247
word mer -79
word met -52
word mg -359
word minder -193
word moederziel 186
word moek 145
word moest -208
word moet -27
word monitor -317
word monumentendag 197
word moskee 243
word mur 265
word muziekschol 249
word my 91
word na 76
word naast 103
word nabij 271
word nacht 148
word nakijk -250
word namen 251
word nar 98
word national -318
word ne 173
word neg -394
word ner -216
word nie 153
word niemand 181
word niet -33
word nieuw 107
word noar 271
word noemt -244
word nooit 179
word nou 156
word november -304
word nul -282
word nummer -156
word nv -165
word of -136
word ogen -359
word okt -182
word oma 123
word omhog -130
word omleid 221
word on -235
word ondergrond 311
word onderuit 199
word onderwijsnummer -223
word onkruid 268
word ons 73
word ontheff 249
word ook 98
word oostend 151
word op 33
word opa 179
word open 131
word opengat -223
word opengebrok 229
word ophal 226
word oud 91
word oudenaard 281
word overdag 201
word overkant 247
word overweg 284
word pagina -159
word pakhuis -165
word pakt -289
word pand 168
word park -147
word parkeerapp -188
word parkeerretributie -292
word parkeert 228
word parkeervergunn -116
word parker 219
word parking -263
word pdf -331
word peeter 242
word pikkedonker 228
word pin -286
word pincod -408
word plantsoen 246
word plastic 196
word plat -153
word platan 270
word plein -286
word plek 195
word plusser -240
word poortj 276
word populierenlan -341
word post 192
word postcod 148
word pp -251
word pr 177
word precies 233
word procent -300
word prullenbak 271
word ps 219
word put 104
word putdeksel 149
word raakt -328
word ram 123
word rammelt 179
word rb 218
word rc 210
word recyclagepark 146
word regel -199
word regent 247
word reispas -208
word rek 410
word rekeningnummer -300
word rekent -423
word reserver -210
word residentie 233
word rest 207
word ria 374
word rij -267
word rijban 171
word rijbewijs -192
word rijdt -283
word riool 244
word rob -274
word roept -319
word roeselar 293
word rok 237
word rolstoel 270
word rommelmarkt 242
word rond 295
word rotond 216
word rotterdam 240
word ruit 284
word s -23
word samenwon 381
word schev 276
word schimmel 268
word schoonmoeder 229
word schrijf 150
word schuld -143
word schur -186
word schuurk -252
word sectie -341
word sept -240
word sessie -302
word sint 140
word sit -162
word slaapkamer 196
word slan 229
word slap 227
word sleutel 76
word slot 136
word sluikstort 198
word sms -212
word snacht 228
word snap -343
word snapp 263
word snoeihout 237
word sofinummer -229
word speelplat 253
word speeltuin -122
word sta 116
word stadhuis -319
word stank 186
word stat -38
word station -223
word ste -233
word steenpuin -301
word stek 105
word stekkie 230
word stembureau 214
word stemlokal 202
word sticker -255
word stinkt 107
word stoel -248
word stoep 137
word stookt 219
word stopt -124
word straatnaambord 239
word strafregister -255
word strat 96
word studentenhuis 356
word studentenkamer 234
word stuk -74
word stuurt 159
word t 2
word tafel 116
word tak 257
word tankstation 193
word te 38
word teg -230
word tegenover 193
word tegenwoord -285
word teken -119
word tel 201
word telt -225
word tent 232
word ter 33
word terpstra 296
word terrein 162
word terwijl 95
word test -337
word the -279
word thuis 114
word thuisadres 173
word thuisbezorgd 207
word thv 182
word ticket -295
word tijden 133
word toe 331
word toegank 274
word toen -195
word toilet -174
word tor 284
word tot 10
word tr 234
word trash 274
word trek 175
word trekt 247
word trouwboekj -196
word tuin 68
word twed -86
word typ -337
word typt -285
word u -62
word uit 71
word uitslag -296
word utrecht 264
word uw -200
word vaartwijk 274
word vader -208
word van 3
word vanaf 173
word vannacht 270
word vanzelf -286
word vd -270
word vel -339
word verenigingsgebouw 259
word vergunn -60
word verhuisd 200
word verhuislift 197
word verhuist 233
word verhuiz 180
word verhuusd 252
word verkeerd -220
word verkeersbord 230
word verlat -36
word verlicht 240
word verlor -183
word verpleeghuis 165
word verstopt 258
word vertrekt 286
word vervaldag -212
word vervalt -235
word verzak 237
word verzoekt 323
word vestigingsnummer -206
word vind -217
word visa -288
word vlaggenmast 264
word vlakbij 189
word vo 141
word voedselbank 256
word voetpad 136
word volgen -246
word volgt 339
word voordeur 261
word voortan 213
word vor -14
word vrachtwag -204
word vrag -200
word vriend 48
word vriendin 245
word vrij -305
word vuilbak 277
word vuilzak 204
word vzw 223
word waarom -153
word wacht -153
word wachtlijst -236
word wachtwoord -233
word wanner -90
word want -116
word warm -343
word was -190
word wat -107
word we 65
word webwinkel -209
word weeral 187
word weggehaald 220
word wel -132
word welk -180
word werd -339
word werf 135
word werk -110
word werkdag -261
word wethouder 252
word wettelijk 338
word weun 277
word wij 59
word wijkagent 138
word wil 91
word wilhelminastrat 270
word will 129
word wit -151
word wmo 302
word woen 222
word woensdag 246
word won 106
word wonend 310
word woning 128
word woonacht 264
word woonadres 355
word woont 193
word woonwag 282
word wrak -206
word xn 200
word xt 270
word z -418
word zag 182
word zal -93
word zaterdag 99
word ze -21
word zegt -228
word zeker -187
word zen 242
word zes -254
word zetel 205
word zie -265
word ziekenhuis 122
word zien 111
word ziet -312
word zij -93
word zit 94
word zoekt 332
word zon -220
word zond 207
word zonder -62
word zoontj -247
word zottegem 286
word zr 200
word zuid 337
word zus 192
word zwan 150
word zwar -242
word zwembad -127
word zwerfvuil 265
word zx 207
word zyn 236
`,
};
