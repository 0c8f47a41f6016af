import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2229 candidates that are, 1129 that are not.
 * On families it was not taught on:
 * - above -1: found 98.7 %, wrongly 10.8 %
 * - above -0.5: found 96.9 %, wrongly 5.8 %
 * - above 0: found 94.5 %, wrongly 3.4 %
 * - above 0.5: found 89.8 %, wrongly 1.1 %
 * - above 1: found 82.4 %, wrongly 0.1 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:c6d342a3487582697b1e22c5e543bf084e606c313cac0668e50d68a4bee91120",
  intercept: -0.336,
  weights: `
before ( 334
before ) 145
before 0 -108
before @code -137
before ^ 24
before aan 121
before aanvrag -382
before adres 287
before altijd 231
before ander -292
before appartement 334
before auto -165
before begint -337
before bel -300
before ben 96
before betal -211
before bezwar 271
before bij 151
before binn 369
before blijft -162
before brief -122
before bsn -132
before bur 237
before bus 130
before buurvrouw 167
before caf 183
before cod -232
before containerpark -329
before d 276
before da -216
before dan -380
before de 70
before december 243
before den 180
before der 239
before digid -187
before dit 242
before doorgev 256
before dor 227
before eerst 245
before eid -307
before eig 211
before elk 196
before en -65
before euro -227
before even -275
before ex 213
before extra 224
before fietspad 240
before folder -192
before formulier -226
before fuif 215
before gan 238
before ge -163
before geblokkeerd -200
before gebor 290
before gedumpt 212
before geeft -281
before gef -264
before gehad 272
before gekopieerd -268
before gekreg 234
before gemeent -116
before gemeentehuis 254
before geparkeerd 245
before glas 235
before goed -158
before grag 112
before hal 257
before har 310
before hebb 161
before heeft -80
before hem 209
before het 98
before hoe -163
before hoogacht 206
before hotel 285
before huis 126
before huisbas 228
before hur 163
before huurt 253
before ich 267
before id -314
before iemand 251
before in 86
before ingeschrev 233
before jan 364
before jullie -144
before juni 220
before kaart -192
before kaartnummer -235
before kamer 280
before kan 292
before kantor 156
before kapsalon 205
before kijk 203
before kind -171
before koer 211
before kost -231
before kot 337
before krijgt -264
before laadpal -205
before laatst 206
before lantaarnpal 253
before leges -189
before licht 173
before ligg 217
before ligt 292
before lod 266
before m -245
before maand 138
before mama 367
before me 116
before mei 278
before met 53
before mijn 68
before milieustrat 206
before mn 115
before moeder 276
before moet -143
before moskee 230
before my 337
before naast 162
before nar 218
before nen 114
before ni 171
before niet 112
before nieuw 187
before noemt -301
before nog 103
before nr -166
before nu 74
before ocmw 209
before of -270
before oktober 292
before onderuit 202
before onderwijsnummer -235
before ons 131
before op 73
before opa 204
before optred 330
before oud 39
before ouder 215
before over -91
before papa 299
before parkeerretributie -300
before parker 170
before post 183
before reken -144
before rijdt -260
before rommelmarkt 228
before rotond 202
before schur -325
before sind 227
before sint 309
before slaapkamer 214
before slaapt 322
before slap 270
before sleutel 266
before sluikstort 265
before sporthal 278
before sta 160
before stad -316
before stan 264
before stat -103
before stek 218
before sticker -231
before stoep 329
before stopt 408
before stort 161
before student 266
before studio 261
before stuk -254
before stur 121
before subsidie -163
before teg 274
before tegenwoord -294
before telefon -336
before ter 160
before terug 199
before terwijl 99
before thuisbezorgd 206
before tot 186
before trek 224
before trekt 189
before uit 41
before van 53
before vanaf 196
before vanuit -267
before vel -256
before verhuisd 259
before verhuist 208
before verhuiz 167
before verhuusd 285
before verkeerd 189
before verpleeghuis 161
before voedselbank 203
before vol 325
before volgen -195
before vrag -348
before vriendin 183
before vzw 238
before waard 209
before waarom 152
before wanner -187
before want -232
before water 195
before we 90
before wer 255
before wet -156
before wettelijk 181
before weun 231
before wij 109
before wit -198
before won 172
before woont 282
before woonwag 307
before word 149
before zag 178
before zak 153
before zaterdag 179
before ze 198
before zegg 189
before zegt -211
before zelf 201
before zen 255
before zien 197
before zijn 157
before zit 174
before zoek -162
before zoekt 282
before zon -188
before zonder 265
before zwembad -164
before1 ( 139
before1 ) 149
before1 , 93
before1 0 103
before1 : 132
before1 @code -220
before1 ^ -154
before1 a 265
before1 aan 220
before1 achter 247
before1 adres 76
before1 al -208
before1 allen -254
before1 ben -203
before1 bewoner 292
before1 bibliothek 129
before1 bij 184
before1 binn -312
before1 blauw -404
before1 boet -216
before1 bord -244
before1 broertj -258
before1 caf 181
before1 cod -275
before1 dar -419
before1 dat -100
before1 de 202
before1 diabet -204
before1 diabetes -314
before1 die -277
before1 dochter -375
before1 drie -246
before1 een -336
before1 en -195
before1 er -320
before1 garag 210
before1 gebor -273
before1 gegeven 254
before1 geldig -150
before1 gezin -282
before1 glasbak 245
before1 gymzal 224
before1 hangt -367
before1 heeft -403
before1 hog 285
before1 huis 66
before1 id -198
before1 ik -335
before1 inschrijv -362
before1 jullie -275
before1 kaartnummer -140
before1 kanaaldijk 314
before1 keuk 259
before1 kind -295
before1 kinder -266
before1 kom -287
before1 krijg -307
before1 kringlop 255
before1 kwart -303
before1 lang 273
before1 liter -276
before1 mag -370
before1 mama -339
before1 met -373
before1 mij 264
before1 mijn -244
before1 milieustrat 237
before1 mn -234
before1 moeder -309
before1 moet -195
before1 naast 220
before1 nar 190
before1 national -309
before1 nu 295
before1 of -182
before1 op 176
before1 open -343
before1 oud 144
before1 over 182
before1 pand 223
before1 parochiezal 192
before1 pas -275
before1 paspoort -204
before1 prin 248
before1 recyclagepark 227
before1 rond 267
before1 sectie -299
before1 sint 231
before1 speelplein 303
before1 speeltuin 222
before1 stan -228
before1 stat -113
before1 strat 264
before1 tankstation 187
before1 tegenover 229
before1 ter 213
before1 thuisadres 156
before1 thv 189
before1 twed -237
before1 van 97
before1 vier -214
before1 vlakbij 225
before1 vor 193
before1 vriend 282
before1 wat -262
before1 wij 178
before1 wit -290
before1 won 194
before1 wonend 224
before1 woning 191
before1 woonacht 264
before1 woont 291
before1 wordt 110
before1 ze -408
before1 zegt -241
before1 zijn -287
before1 zit 259
before1 zon -171
before1 zoontj -334
before1 zwart -236
before2 ) -320
before2 , -73
before2 0 -166
before2 : -289
before2 @code -286
before2 ^ -91
before2 adres 158
before2 aert 214
before2 afsprak -274
before2 afval 202
before2 bak 237
before2 bakker 184
before2 betaald -180
before2 bewoner 155
before2 bewonerskaart -170
before2 bij 191
before2 bom 214
before2 brief -230
before2 broer 176
before2 bur 166
before2 buurthuis 175
before2 buurvrouw 218
before2 camionet -148
before2 districtshuis 147
before2 dochter -285
before2 domicilie 201
before2 donker 220
before2 een -304
before2 en -137
before2 familie 171
before2 garag 187
before2 gat -118
before2 gezin 199
before2 heb -194
before2 heeft -258
before2 hiernaast 198
before2 hoek 269
before2 hof 279
before2 hofj 231
before2 hoogt 158
before2 huis 86
before2 huisadres 205
before2 iet -240
before2 ingeschrev 140
before2 is -106
before2 jan 223
before2 jar 216
before2 k -171
before2 kamer 284
before2 kapellestrat 204
before2 kapot 253
before2 kerkstrat 201
before2 kermis 144
before2 kijk 180
before2 klopt -218
before2 lamp 235
before2 lan 249
before2 les -324
before2 liv 240
before2 mar 133
before2 men -181
before2 mer 305
before2 met -205
before2 mij 101
before2 mijn -131
before2 mn -210
before2 mog -251
before2 niet -316
before2 nog 148
before2 nr 226
before2 of -217
before2 oma 275
before2 omgewaaid 233
before2 ongever 284
before2 ons 116
before2 op 84
before2 open -201
before2 opgehaald 162
before2 park -196
before2 pin -267
before2 plat 107
before2 post 185
before2 recht 158
before2 rij -280
before2 rijdt -248
before2 sam 214
before2 schol 136
before2 sta 179
before2 stek 214
before2 stoep 109
before2 studentenkamer 201
before2 stur 172
before2 thuis 155
before2 tis 194
before2 tuin 187
before2 uit 182
before2 van -126
before2 vergunn -352
before2 verhuis 159
before2 verhuisd 95
before2 visa -227
before2 was -236
before2 weg 205
before2 werk 206
before2 won 132
before2 woning 256
before2 woont 184
before2 word 107
before2 wrak -195
before2 zaterdag 197
before2 ze -131
before2 zebrapad 208
before2 zegt -279
before2 zie -257
before2 zit 200
before2 zwan 150
before2 zwembad 185
behind ! 216
behind ( -332
behind , -56
behind . 48
behind 0 -128
behind : 143
behind @code -322
behind aalst 141
behind aanslag 205
behind ab 163
behind achter 182
behind adres 171
behind all 172
behind allebei -204
behind allen -163
behind als -118
behind altijd 193
behind ander 232
behind anorexia -246
behind apeldoorn 100
behind appartement 225
behind avond 172
behind az 240
behind bakker -204
behind bank -216
behind basisschol 210
behind begint 227
behind bel 325
behind bell 249
behind ben 149
behind bened 201
behind betaald -202
behind bij -115
behind blader 268
behind blank -262
behind blijft 177
behind bordj 255
behind bov -192
behind brug -201
behind buit 323
behind bur 219
behind chang 283
behind container 419
behind dak 221
behind dank -287
behind dar 100
behind dat -69
behind de -46
behind deksel -201
behind derd 213
behind deur 201
behind die -38
behind digid -254
behind diksmuid 222
behind dinsdag -222
behind dit 259
behind doet 159
behind dor 124
behind echt -241
behind eig 227
behind elf -199
behind erop -207
behind euro -254
behind fietspad 205
behind for 247
behind gan 271
behind garag 170
behind gat 145
behind gelijk -262
behind gemeentehuis -311
behind genk 280
behind geslot 301
behind gevel -206
behind gewonn -279
behind gft 227
behind glasvezel 233
behind gratis -131
behind had -257
behind hag 235
behind halt 214
behind heb -213
behind hek 240
behind hel 157
behind hem 314
behind het -44
behind hoe 172
behind hond 133
behind hor 152
behind huis -203
behind iederen 220
behind ingang 210
behind inschrijv 282
behind is -100
behind jong 275
behind juni 212
behind k 215
behind kaart -187
behind kan -193
behind kapot -207
behind ker 135
behind kermis -369
behind kessel 169
behind ketting 207
behind kid -133
behind kijk -199
behind kind 263
behind kinder 246
behind kk 248
behind kl 132
behind klein -204
behind kom 133
behind kort 171
behind krijg -133
behind kunt 124
behind kwartier 243
behind lang -122
behind langskom 233
behind las -302
behind leegstandsheff 171
behind lo 151
behind loker 279
behind loket -205
behind los 225
behind maart 265
behind mag -95
behind mar -212
behind mee -198
behind meld 306
behind men 63
behind mer -241
behind mij -19
behind mijn -130
behind moet 139
behind mur 264
behind n -253
behind na 252
behind nacht 109
behind ne 165
behind nergen 214
behind nie 224
behind nodig 343
behind nooit 148
behind nu -200
behind ocmw -265
behind onder 258
behind ontheff 228
behind ook 130
behind oostend 211
behind op -147
behind open 179
behind oud 150
behind pakt -185
behind pal 191
behind papier 394
behind parkeervergunn -288
behind parker 228
behind person 149
behind pincod -258
behind plat -199
behind plein -350
behind prullenbak 319
behind put 143
behind ram 147
behind rat -357
behind reken -245
behind rest 212
behind retributies 353
behind rijbewijs -289
behind riool 193
behind rod 273
behind rolstoel 289
behind rotterdam 236
behind s 132
behind schef -212
behind sit -241
behind slap 214
behind sleutel 253
behind stad 272
behind stadhuis -313
behind stat -154
behind stel 268
behind stoep 265
behind stoeptegel 217
behind t -163
behind teg -278
behind tel 225
behind telt -250
behind ter -269
behind thuis 183
behind toch -71
behind toe 332
behind toen -233
behind twee -130
behind urgentie 260
behind uur 192
behind uw -244
behind van -42
behind vandag 160
behind vannacht 288
behind vel -285
behind vergunn -156
behind verhuisd 183
behind verkeersbord 217
behind vervaldag -181
behind vervalt -223
behind vol 124
behind voordeur 257
behind vor -51
behind vuilbak 187
behind waard -275
behind waarom 231
behind wacht -258
behind wachtwoord -320
behind want -175
behind weg 183
behind wel -157
behind welk 176
behind werd -179
behind wij 197
behind will 162
behind zal -293
behind zaterdag 82
behind ze -114
behind zegt -209
behind zes -404
behind ziet -331
behind zonnepanel -330
behind zwar -281
behind zx 216
behind1 $ 94
behind1 ( 244
behind1 ) 39
behind1 , 101
behind1 0 -117
behind1 ; 196
behind1 ? 99
behind1 aan -218
behind1 ab -226
behind1 al 192
behind1 als -154
behind1 aout -295
behind1 bij -267
behind1 cijfer -218
behind1 cw -234
behind1 da 223
behind1 dar 246
behind1 das 249
behind1 dicht 220
behind1 drie -290
behind1 duizend -377
behind1 dus 237
behind1 een 202
behind1 en -6
behind1 evergem 257
behind1 ex -268
behind1 gen 234
behind1 gestuurd 228
behind1 handteken -268
behind1 hangt 231
behind1 hier 262
behind1 hond -181
behind1 in 103
behind1 is 110
behind1 jan -301
behind1 kilo -313
behind1 kind -294
behind1 knippert 168
behind1 komt -174
behind1 kub -285
behind1 leerling -397
behind1 ligt 135
behind1 loker 264
behind1 man -383
behind1 mar 72
behind1 mc -208
behind1 met 189
behind1 mg -263
behind1 nar 152
behind1 ner -230
behind1 nr -241
behind1 okt -207
behind1 om -317
behind1 ook 234
behind1 op -220
behind1 open 229
behind1 plusser -238
behind1 procent -307
behind1 rijdt -269
behind1 sept -246
behind1 stan 196
behind1 stat 119
behind1 ste -214
behind1 stopt -95
behind1 studentenhuis 275
behind1 t 279
behind1 tafeltjes -317
behind1 te 196
behind1 teken -247
behind1 toch 240
behind1 van -262
behind1 vor -345
behind1 wanner 336
behind1 werkdag -255
behind1 wil 215
behind1 zet 243
behind1 zijn 175
behind1 zwemm 280
behind2 ! -281
behind2 $ -38
behind2 ) 246
behind2 , -38
behind2 . -278
behind2 0 -98
behind2 : 338
behind2 ? -71
behind2 @code -275
behind2 adhd -240
behind2 al 185
behind2 alles 217
behind2 altijd 197
behind2 antwerp 197
behind2 augustus -234
behind2 autism -212
behind2 bc 168
behind2 bel 164
behind2 bestat -299
behind2 blank 191
behind2 borgerhout 322
behind2 dan -300
behind2 dar 177
behind2 dat 213
behind2 de 48
behind2 die 71
behind2 dor -384
behind2 dus 152
behind2 een 193
behind2 en -27
behind2 er -108
behind2 gent 228
behind2 grag -202
behind2 haha -217
behind2 heb 221
behind2 heeft 171
behind2 hoe 225
behind2 hoevel 277
behind2 hun 248
behind2 ik 60
behind2 is -89
behind2 januari -215
behind2 kan 139
behind2 klopt -185
behind2 krijg 150
behind2 kunt -200
behind2 lift 173
behind2 mer -211
behind2 mijn 148
behind2 mn 214
behind2 na 219
behind2 ne 400
behind2 niet -105
behind2 november -251
behind2 nu 190
behind2 of -291
behind2 ons 192
behind2 op -91
behind2 open 158
behind2 opengebrok 267
behind2 paspoort -368
behind2 per -336
behind2 roeselar 274
behind2 schef 254
behind2 station -331
behind2 t 110
behind2 te -234
behind2 tot 127
behind2 tr 220
behind2 uit 229
behind2 van -147
behind2 vergunn 270
behind2 vol 148
behind2 vor -135
behind2 wanner -224
behind2 war 124
behind2 wek 203
behind2 wet 265
behind2 wij -111
behind2 wil 128
behind2 will 287
behind2 word 137
behind2 zegt -287
behind2 zich -251
behind2 zit -243
behind2 zoek 220
behind2 zonder -331
bothBefore , ik -314
bothBefore , van 261
bothBefore 0 , -162
bothBefore 0 0 -385
bothBefore 0 : 243
bothBefore 0 en -180
bothBefore 0 liter -276
bothBefore 0 met -269
bothBefore 0 nar 287
bothBefore : 0 -371
bothBefore : is -250
bothBefore ^ , 265
bothBefore ^ 0 -148
bothBefore ^ aan 235
bothBefore ^ adres 174
bothBefore ^ bij 272
bothBefore ^ blauw -346
bothBefore ^ dochter -265
bothBefore ^ en -224
bothBefore ^ er -312
bothBefore ^ huis -290
bothBefore ^ ik -335
bothBefore ^ is -251
bothBefore ^ kaartnummer -140
bothBefore ^ lang 294
bothBefore ^ mijn -174
bothBefore ^ mn -246
bothBefore ^ oud 136
bothBefore ^ twed -237
bothBefore ^ van 267
bothBefore ^ we -321
bothBefore ^ wij 281
bothBefore ^ zon -218
bothBefore ^ zwart -236
bothBefore ^ zwembad 370
bothBefore adres : 136
bothBefore adres is 189
bothBefore allen op 153
bothBefore ben woonacht 227
bothBefore betaald met -180
bothBefore bewoner van 155
bothBefore bij mij 203
bothBefore buurvrouw van 218
bothBefore camionet met -148
bothBefore dat is 316
bothBefore dat op 283
bothBefore de garag 210
bothBefore de gymzal 224
bothBefore de kringlop 223
bothBefore de zal -301
bothBefore die op 254
bothBefore familie op 171
bothBefore gat open -278
bothBefore gat van 239
bothBefore hoek met 285
bothBefore hof ter 213
bothBefore hof van 224
bothBefore hofj van 231
bothBefore hoogt van 158
bothBefore huis ( 197
bothBefore huis , 168
bothBefore huis in 175
bothBefore huis is 109
bothBefore huis op 181
bothBefore ik ben -275
bothBefore ik won 212
bothBefore in op 213
bothBefore ingeschrev op 140
bothBefore is dat 141
bothBefore is er -295
bothBefore is op 301
bothBefore is toch 316
bothBefore is van -306
bothBefore jan van 223
bothBefore kamer op 240
bothBefore kapellestrat 0 204
bothBefore kerk op 182
bothBefore kerkstrat 0 201
bothBefore lamp bij 178
bothBefore lan van 255
bothBefore mar nar 144
bothBefore mer op 212
bothBefore mij op 151
bothBefore mijn dochter -339
bothBefore mijn gegeven 254
bothBefore mijn huis 252
bothBefore mijn moeder -309
bothBefore mijn woning 191
bothBefore mn broertj -258
bothBefore moeder , 256
bothBefore nog op 143
bothBefore nu op 202
bothBefore om kwart -303
bothBefore ons huis 216
bothBefore op sint 284
bothBefore sam op 214
bothBefore schol in 186
bothBefore sta op 179
bothBefore stadskantor , 258
bothBefore stat aan 244
bothBefore stur nar 172
bothBefore thuis , 131
bothBefore thuis op 138
bothBefore toch op 155
bothBefore van 0 -360
bothBefore van mijn -132
bothBefore van parkeergarag 283
bothBefore verhuisd nar 85
bothBefore vor mijn -260
bothBefore wij won 181
bothBefore wij zijn -239
bothBefore won : 222
bothBefore won in 190
bothBefore won op 167
bothBefore won zelf 275
bothBefore woont op 124
bothBefore word op 206
bothBefore wrak met -195
bothBefore zelf op 128
bothBefore zit op 229
bothBefore zwan , 180
earlier , 135
earlier . -271
earlier 0 -315
earlier @code -293
earlier aan 211
earlier adres 221
earlier ah 271
earlier begint -183
earlier bij 162
earlier dakkapel 238
earlier dat 197
earlier de 268
earlier die 131
earlier dod 269
earlier doet 283
earlier doorgev 274
earlier een 136
earlier en 131
earlier ge 202
earlier het 180
earlier hoe -267
earlier ik 137
earlier in 96
earlier is 207
earlier ja 257
earlier jasmijnstrat 318
earlier kan 173
earlier kliko 179
earlier kunt 261
earlier lan 282
earlier lantaarn 265
earlier ligt 239
earlier met -111
earlier mijn -64
earlier moet -225
earlier nacht 210
earlier niet 237
earlier nieuw 178
earlier nog 182
earlier ons 134
earlier op 224
earlier reken -256
earlier strat 238
earlier te -330
earlier tot 240
earlier u 213
earlier van 168
earlier verget 271
earlier verhuiz 206
earlier voorburg 282
earlier vor -182
earlier wij 242
earlier wil 278
earlier won 291
earlier ze 243
earlier zijn -234
elsewhere ! 189
elsewhere ( -222
elsewhere ) -250
elsewhere . 52
elsewhere 0 -147
elsewhere ? -41
elsewhere @code -257
elsewhere aan -115
elsewhere aanbell 256
elsewhere aanslag 216
elsewhere aanvrag 181
elsewhere adres 348
elsewhere afdel -423
elsewhere afvalbak 308
elsewhere afvalpas 308
elsewhere allez 245
elsewhere als 120
elsewhere alvast 114
elsewhere an 181
elsewhere antwoord 256
elsewhere avond 200
elsewhere b -445
elsewhere bak 268
elsewhere bedankt 162
elsewhere ben 80
elsewhere best 153
elsewhere betekent -350
elsewhere betreft 224
elsewhere bewoner 199
elsewhere bezorg 235
elsewhere bezorgd 236
elsewhere bezorgt 227
elsewhere bij 14
elsewhere binnenkort 274
elsewhere bom 237
elsewhere borgerhout -280
elsewhere brandwer 239
elsewhere bruiloft 305
elsewhere bsn -331
elsewhere btw -235
elsewhere burg 313
elsewhere burgerzak -215
elsewhere bus -147
elsewhere bushalt 185
elsewhere buurt 321
elsewhere caf 223
elsewhere carport 223
elsewhere club -341
elsewhere computer -229
elsewhere d 274
elsewhere daaran -240
elsewhere dag 218
elsewhere dak 269
elsewhere dan -20
elsewhere dar 72
elsewhere dat -89
elsewhere de 74
elsewhere demo -349
elsewhere deur 274
elsewhere dicht 103
elsewhere die -33
elsewhere dienst -79
elsewhere digid -243
elsewhere dinsdag -208
elsewhere docstop -218
elsewhere doe 226
elsewhere domicilie 212
elsewhere doorgev 303
elsewhere dor 230
elsewhere dr 351
elsewhere drad 267
elsewhere drempel 258
elsewhere ds 316
elsewhere een -64
elsewhere eid -314
elsewhere eig 301
elsewhere elfd -239
elsewhere elk 294
elsewhere en -122
elsewhere er 72
elsewhere erbij 264
elsewhere ergen -199
elsewhere euro -312
elsewhere exampl 283
elsewhere extra 170
elsewhere fotos 244
elsewhere g 190
elsewhere gan 248
elsewhere gat 353
elsewhere ge 151
elsewhere gebor 190
elsewhere gef 237
elsewhere gegeven -237
elsewhere gekom 289
elsewhere gekreg 243
elsewhere geldt -256
elsewhere gemeent -340
elsewhere gemeentehuis 272
elsewhere gerust 180
elsewhere gestort -80
elsewhere getuig 139
elsewhere geveltuintj 272
elsewhere gevraagd 419
elsewhere gezet -226
elsewhere gezien 143
elsewhere gezin 214
elsewhere grad 360
elsewhere gratis -322
elsewhere gsm 376
elsewhere gustaf 339
elsewhere h 257
elsewhere had -294
elsewhere half 279
elsewhere heb -100
elsewhere hebb 205
elsewhere hebt 263
elsewhere hel 329
elsewhere hem 324
elsewhere hier 94
elsewhere hij -136
elsewhere hoek 201
elsewhere hoevel -122
elsewhere hor 108
elsewhere i -272
elsewhere iemand 121
elsewhere ik 23
elsewhere in 36
elsewhere infoblad -122
elsewhere ingang 178
elsewhere ingedi 220
elsewhere initiatief 272
elsewhere inloopavond 268
elsewhere inschrijv -198
elsewhere inwoner 167
elsewhere is -64
elsewhere j 327
elsewhere ja 48
elsewhere juli 263
elsewhere juni 278
elsewhere kaartnummer -263
elsewhere ker 65
elsewhere kind 350
elsewhere kinder 95
elsewhere kindj 266
elsewhere klas -352
elsewhere koen 181
elsewhere kort -252
elsewhere krijg 79
elsewhere kunn 282
elsewhere kunt 247
elsewhere laatst -299
elsewhere lad 211
elsewhere lamp 253
elsewhere lang 253
elsewhere later -377
elsewhere leg -278
elsewhere lever 290
elsewhere liefst 228
elsewhere lies 177
elsewhere ligg 316
elsewhere lijst -254
elsewhere loker -362
elsewhere loopt -130
elsewhere maand 266
elsewhere maart 406
elsewhere machin -326
elsewhere mag 41
elsewhere mar -140
elsewhere markt -248
elsewhere matrass 205
elsewhere meld 148
elsewhere melding 202
elsewhere met 98
elsewhere mevr 285
elsewhere mevrouw -208
elsewhere mij 192
elsewhere mijn 55
elsewhere minut -235
elsewhere moeder 251
elsewhere moeilijk -274
elsewhere moet 37
elsewhere muziek 297
elsewhere na 156
elsewhere nacht 200
elsewhere nationaliteit 223
elsewhere ne 196
elsewhere nie 328
elsewhere nieuw 168
elsewhere nieuwjar 245
elsewhere nor -252
elsewhere normal -262
elsewhere nou 264
elsewhere nummer -205
elsewhere ocmw -388
elsewhere of -89
elsewhere ontvang 202
elsewhere onz 156
elsewhere ooit -222
elsewhere op -67
elsewhere ophal 295
elsewhere oranj 273
elsewhere ord 218
elsewhere over 162
elsewhere p 286
elsewhere pamperbonn 266
elsewhere papier -258
elsewhere parkeerkaart -275
elsewhere parker 213
elsewhere parking -230
elsewhere pauwel -262
elsewhere penningmeester -252
elsewhere plat 285
elsewhere pr 255
elsewhere precies -376
elsewhere premie 122
elsewhere r 247
elsewhere rat 156
elsewhere reken 246
elsewhere rest 223
elsewhere rij 272
elsewhere rijbewijs -164
elsewhere rijksregister 336
elsewhere rioollucht 308
elsewhere rolstoel 275
elsewhere rr 216
elsewhere rugnr -196
elsewhere s 176
elsewhere scheelt -270
elsewhere schep 248
elsewhere schimmel 204
elsewhere schol -260
elsewhere schrijf 344
elsewhere schur 269
elsewhere secretariaat -346
elsewhere seg 245
elsewhere sind 37
elsewhere slaapkamer 178
elsewhere slap 105
elsewhere slep -225
elsewhere sluikstort 257
elsewhere snap -308
elsewhere st 273
elsewhere stadhuis -238
elsewhere stan 184
elsewhere stembureau 201
elsewhere sten 280
elsewhere stopt -202
elsewhere straatverlicht 264
elsewhere strak -364
elsewhere student 212
elsewhere stuk 292
elsewhere stur 204
elsewhere stuurt -230
elsewhere t 183
elsewhere te 170
elsewhere ter -337
elsewhere terpstra -358
elsewhere terras 148
elsewhere terug -131
elsewhere thuis 241
elsewhere tot 296
elsewhere trek 259
elsewhere turnhoutseban -280
elsewhere twee 188
elsewhere u 68
elsewhere uitpas 264
elsewhere v 209
elsewhere vader 225
elsewhere vakantie -267
elsewhere vakantieadres 180
elsewhere vast -211
elsewhere verander -229
elsewhere verblijf 156
elsewhere verhuis 262
elsewhere verwarmingstoelag 218
elsewhere via 252
elsewhere vind -217
elsewhere vol 185
elsewhere volgen -115
elsewhere volstat 234
elsewhere vor -46
elsewhere vraagt -239
elsewhere vriendelijk 139
elsewhere vuilzak 206
elsewhere w 142
elsewhere waarom -174
elsewhere wacht 208
elsewhere want -143
elsewhere war -207
elsewhere was -234
elsewhere we -97
elsewhere welk -101
elsewhere wer 275
elsewhere wet -83
elsewhere wethouder 248
elsewhere wie 43
elsewhere wij 55
elsewhere wijkagent 153
elsewhere wil 24
elsewhere will -285
elsewhere wit 209
elsewhere won 439
elsewhere woning 329
elsewhere woningbouw 285
elsewhere word -141
elsewhere zak 289
elsewhere ze -145
elsewhere zetel 169
elsewhere zich 176
elsewhere zij 177
elsewhere zijn -147
elsewhere zo -182
elsewhere zou 162
ending aaf 297
ending aai 261
ending aak -320
ending aal -414
ending aan 267
ending aar -115
ending aart -151
ending aat 212
ending acht 287
ending ad 168
ending ade 271
ending af -314
ending ag -427
ending age -142
ending agen -120
ending ai 261
ending ak -480
ending al -269
ending alf -317
ending alie -381
ending alk 257
ending am -129
ending amer -175
ending amp 294
ending an 27
ending anaf -434
ending and 41
ending ang 288
ending ans 454
ending ar -115
ending ard 61
ending arkt 274
ending art -151
ending as -318
ending ase -335
ending at 204
ending ate 384
ending aten -232
ending atie -370
ending ats 224
ending aute 237
ending auw 256
ending aven 317
ending baan 162
ending bben -332
ending ben -332
ending berg 272
ending bes 264
ending bied -337
ending bon -280
ending bos 352
ending burg 245
ending card -167
ending cht 190
ending code -491
ending ct -240
ending dag -338
ending dauw 256
ending del -292
ending den 145
ending dert -295
ending diep 343
ending dijk 234
ending ding -342
ending drag -169
ending ds -396
ending dt -404
ending dweg 263
ending eb -300
ending ect -240
ending ed -337
ending edag -302
ending ee -271
ending eef 227
ending eeft -378
ending eek -247
ending een 360
ending eent 248
ending eer -277
ending ef 231
ending eft -378
ending eg 261
ending egen -330
ending egt -407
ending ehof 347
ending ei 124
ending eide 317
ending ein 314
ending eind 192
ending ek -193
ending eke 248
ending eken -146
ending elei 233
ending elen -422
ending elie 267
ending els -239
ending em 77
ending en -168
ending end -381
ending ens -352
ending ent 111
ending ep -194
ending er -152
ending erg 272
ending erik 313
ending erk -91
ending erln 255
ending erom 216
ending ers -161
ending ert -398
ending es 223
ending est 240
ending et -649
ending eter -206
ending etnr -227
ending ette -401
ending eweg 314
ending fd 239
ending ft -170
ending gas 236
ending ge -142
ending gel 254
ending gen -107
ending ggen 264
ending gina -272
ending gm -286
ending gnr -213
ending gt -359
ending gweg 252
ending hine -272
ending hoek 310
ending hof 274
ending ht 190
ending hter -222
ending huis 134
ending iaan 271
ending icht 243
ending ide 317
ending ie -444
ending ied -337
ending ief -192
ending ien 233
ending iep 343
ending ier -222
ending ies 226
ending iet -266
ending ift 225
ending ij -158
ending ijd -264
ending ijk 280
ending ijn -291
ending ijs -238
ending ikel -414
ending ikke 235
ending ikln 228
ending il 189
ending in 269
ending ina -272
ending inde 340
ending inds -414
ending ine -353
ending ing -226
ending ink 208
ending io -322
ending iro -354
ending is 247
ending isa -182
ending isln 202
ending isnr 240
ending it -449
ending iweg 211
ending jalk 257
ending jd -264
ending je -159
ending jk 280
ending jn -291
ending js -238
ending jsnr -247
ending jweg 292
ending kaai 239
ending kaal -357
ending kade 273
ending kamp 283
ending ke 264
ending kel -414
ending ker 202
ending ket -422
ending kke 235
ending kker 372
ending kln 228
ending kpad 233
ending kt 274
ending kuil 220
ending kweg 240
ending laan 292
ending laar 415
ending laat -432
ending lage -281
ending lan 206
ending las -334
ending leek 214
ending lei 368
ending lein 314
ending len -296
ending lf -461
ending lhof 237
ending lie -113
ending lier 150
ending liet 313
ending lijn -272
ending ling -323
ending lk 257
ending ln 342
ending loem 353
ending lstr 198
ending luur 300
ending lweg 288
ending mer -144
ending merk -314
ending mie -291
ending mmer -95
ending mp 294
ending mw -347
ending na -337
ending naf -434
ending nbos 315
ending nd -155
ending nde 340
ending nden 144
ending nds -414
ending ne -406
ending ng -175
ending ngas 236
ending ngel 292
ending nhof 221
ending nit 244
ending nk 208
ending nken 246
ending npad 215
ending npln 229
ending nr -241
ending ns -120
ending nstr 294
ending nswg 260
ending nsz -255
ending nt 135
ending ntil 200
ending nweg 241
ending oard 236
ending oate 384
ending och -252
ending ode -528
ending odel -371
ending oef 248
ending oek 310
ending oel 292
ending oem 228
ending oen 272
ending oep -408
ending oet -284
ending of 273
ending ofd 239
ending og -284
ending oket -393
ending ol 228
ending om 234
ending omie -291
ending on -395
ending ond -155
ending one -336
ending oofd 239
ending oog 344
ending oom 211
ending oor -424
ending oord 143
ending oorn 250
ending oort 114
ending or -446
ending ordt -341
ending oren -249
ending orn 250
ending orp 221
ending ors 326
ending orst 410
ending ost -278
ending ot -528
ending out -216
ending oven 319
ending pad 283
ending pe -441
ending pln 229
ending poel 334
ending pui 335
ending pv -371
ending raaf 297
ending raat 258
ending rag -169
ending rbes 224
ending rbos 262
ending rd 29
ending rde 284
ending rden 313
ending rder -333
ending rdt -341
ending reef 237
ending reek 375
ending rg 236
ending rhof 144
ending rief -192
ending ries 226
ending rift 225
ending rijn 263
ending rik 313
ending ring 232
ending rink 201
ending rkt 274
ending rln 243
ending ro -354
ending roep -408
ending rom 216
ending ron -285
ending ror -292
ending rp 255
ending rren 303
ending rron -285
ending rror -292
ending rsln 202
ending rst 143
ending rste -269
ending rstr 231
ending rt -156
ending rtnr -213
ending ruid 227
ending rweg 282
ending sa -182
ending se -335
ending shof 287
ending sier -289
ending slan 206
ending slei 343
ending sln 239
ending sn -364
ending soen 261
ending spad 304
ending sstr 273
ending st 67
ending ste -269
ending ster -256
ending str 316
ending sweg 268
ending swg 260
ending sz -255
ending taat -496
ending te -65
ending ten -260
ending ter -110
ending tie -394
ending tig -320
ending tijd -264
ending til 200
ending ting -280
ending tnr -264
ending tond -185
ending tort -259
ending tr 316
ending tte -269
ending tuk -237
ending tuur -303
ending tweg 229
ending ui 354
ending uid 279
ending uil 220
ending uin 270
ending uis 343
ending uk -237
ending unt -221
ending ur -119
ending urg 245
ending us 216
ending ut -149
ending uter 229
ending uto -292
ending utto 229
ending uur -119
ending vard 236
ending veel 196
ending veld 175
ending ven 363
ending vest 297
ending weg 259
ending wg 351
ending wijk 375
ending wijs -238
ending xstr 270
ending yk 262
ending ype -441
ending zoom 285
kind capital digits-1 265
kind capital digits-2 285
kind capital digits-3 254
kind capital digits-4 -225
kind small digits-1 -358
kind small digits-2 -391
kind small digits-3 -391
kind small digits-4 -561
pair ! $ 20
pair ( @it 139
pair ) @it 149
pair ) en -245
pair ) gen -357
pair ) is 204
pair ) koolmijnlan -227
pair , 0 100
pair , @code -200
pair , @it 93
pair , aan 193
pair , bedankt -251
pair , bel 136
pair , da -196
pair , dar 85
pair , das -281
pair , dat -59
pair , er -182
pair , ge 146
pair , gebor 341
pair , geldig -127
pair , gen -355
pair , gsm 250
pair , haagwind -245
pair , hebb 122
pair , heeft 136
pair , hij -124
pair , ich 256
pair , iemand 199
pair , ik 94
pair , is -150
pair , kan -173
pair , kinder 243
pair , klopt -84
pair , mail 297
pair , na 192
pair , niet 151
pair , ons 237
pair , pal 265
pair , paspoort 246
pair , populierenlan -315
pair , rek 378
pair , reken 215
pair , stur 282
pair , tel 235
pair , telefon 303
pair , telt -250
pair , terwijl 223
pair , tot -231
pair , van 199
pair , vervalt -223
pair , wanner -110
pair , want -171
pair , welk -236
pair , wil 253
pair , wonend 232
pair , woont 239
pair , wordt -334
pair , zij -170
pair , zit -187
pair , zo 120
pair , zoek 195
pair , zond 184
pair 0 $ -166
pair 0 , -267
pair 0 . -156
pair 0 0 -89
pair 0 : -120
pair 0 ? -144
pair 0 @code -143
pair 0 @it 103
pair 0 aalst 194
pair 0 ab 163
pair 0 allebei -314
pair 0 als -238
pair 0 antwerp 197
pair 0 augustus -237
pair 0 b -252
pair 0 bc 219
pair 0 betaald -202
pair 0 bij -233
pair 0 blijft -299
pair 0 borgerhout 322
pair 0 bred -293
pair 0 brugg 239
pair 0 cijfer -297
pair 0 d 276
pair 0 da -290
pair 0 dan -207
pair 0 de -283
pair 0 diest 196
pair 0 diksmuid 222
pair 0 doet -216
pair 0 ds 245
pair 0 en -178
pair 0 euro -252
pair 0 februari -187
pair 0 fka 353
pair 0 gel 276
pair 0 genk 280
pair 0 gent 215
pair 0 heul 320
pair 0 hond -231
pair 0 hs 296
pair 0 in -390
pair 0 is -311
pair 0 januari -250
pair 0 jar 173
pair 0 jm 217
pair 0 jt 269
pair 0 juni -190
pair 0 kessel 169
pair 0 kg -367
pair 0 kind 293
pair 0 kom -287
pair 0 kv 295
pair 0 liter -276
pair 0 loker 279
pair 0 maart 180
pair 0 mag -272
pair 0 mar -189
pair 0 met -256
pair 0 meter -323
pair 0 nar 165
pair 0 nieuw 242
pair 0 november -295
pair 0 of -213
pair 0 om -315
pair 0 oostend 268
pair 0 op -123
pair 0 oudenaard 274
pair 0 over -234
pair 0 per -91
pair 0 person -344
pair 0 procent -228
pair 0 rb 212
pair 0 rc 230
pair 0 red -388
pair 0 reken -230
pair 0 roeselar 303
pair 0 sint 278
pair 0 sorry -266
pair 0 stat -426
pair 0 stoel -361
pair 0 stoeptegel -314
pair 0 stond -195
pair 0 stopt 245
pair 0 tr 220
pair 0 van -224
pair 0 verkoopt -400
pair 0 vor -373
pair 0 won 74
pair 0 woont 195
pair 0 xn 215
pair 0 xt 271
pair 0 zottegem 286
pair 0 zx 216
pair : 0 -69
pair : @it 132
pair : akkerlan 249
pair : de 252
pair : fatoumata 266
pair : is -274
pair : moet -321
pair @code . -191
pair @code @it -220
pair @code en -317
pair @it $ 94
pair @it ( 244
pair @it ) 39
pair @it , 101
pair @it 0 -117
pair @it ; 196
pair @it ? 99
pair @it aan -218
pair @it ab -226
pair @it al 192
pair @it als -154
pair @it aout -295
pair @it bij -267
pair @it cijfer -218
pair @it cw -234
pair @it da 223
pair @it dar 246
pair @it das 249
pair @it dicht 220
pair @it drie -290
pair @it duizend -377
pair @it dus 237
pair @it een 202
pair @it en -6
pair @it evergem 257
pair @it ex -268
pair @it gen 234
pair @it gestuurd 228
pair @it handteken -268
pair @it hangt 231
pair @it hier 262
pair @it hond -181
pair @it in 103
pair @it is 110
pair @it jan -301
pair @it kilo -313
pair @it kind -294
pair @it knippert 168
pair @it komt -174
pair @it kub -285
pair @it leerling -397
pair @it ligt 135
pair @it loker 264
pair @it man -383
pair @it mar 72
pair @it mc -208
pair @it met 189
pair @it mg -263
pair @it nar 152
pair @it ner -230
pair @it nr -241
pair @it okt -207
pair @it om -317
pair @it ook 234
pair @it op -220
pair @it open 229
pair @it plusser -238
pair @it procent -307
pair @it rijdt -269
pair @it sept -246
pair @it stan 196
pair @it stat 119
pair @it ste -214
pair @it stopt -95
pair @it studentenhuis 275
pair @it t 279
pair @it tafeltjes -317
pair @it te 196
pair @it teken -247
pair @it toch 240
pair @it van -262
pair @it vor -345
pair @it wanner 336
pair @it werkdag -255
pair @it wil 215
pair @it zet 243
pair @it zijn 175
pair @it zwemm 280
pair ^ , 367
pair ^ 0 -188
pair ^ @it -154
pair ^ aan 170
pair ^ adres 206
pair ^ afgelop 213
pair ^ al 139
pair ^ apothek 273
pair ^ bestek -289
pair ^ bewonerskaart -332
pair ^ bij 67
pair ^ blauw -295
pair ^ bom 176
pair ^ bsn -267
pair ^ bushokj 246
pair ^ der 244
pair ^ dochter -265
pair ^ dod 204
pair ^ dossier -370
pair ^ een -189
pair ^ familie 235
pair ^ feest 266
pair ^ geacht 216
pair ^ gegeven 274
pair ^ gekopieerd -268
pair ^ geldt -211
pair ^ geluidsoverlast 169
pair ^ gestructureerd -247
pair ^ glas 250
pair ^ glasbak 292
pair ^ grag 124
pair ^ hee 234
pair ^ het 59
pair ^ hier 146
pair ^ hoogacht 212
pair ^ hp -208
pair ^ huis -255
pair ^ iemand 177
pair ^ in -86
pair ^ is 96
pair ^ jullie -200
pair ^ kaartnummer -202
pair ^ kan 160
pair ^ kleurcod -298
pair ^ kom 227
pair ^ kort 293
pair ^ kreg -312
pair ^ krijg -218
pair ^ kringlop 215
pair ^ kwon 231
pair ^ laatst -246
pair ^ lang 294
pair ^ lever 313
pair ^ loss 213
pair ^ melding -177
pair ^ met 293
pair ^ mevrouw 321
pair ^ mijn 47
pair ^ milieustrat 274
pair ^ muziekschol 274
pair ^ mvg 362
pair ^ na 224
pair ^ naast 262
pair ^ namen 216
pair ^ nonkel 173
pair ^ nummer -342
pair ^ ondergrond 283
pair ^ onkruid 299
pair ^ ons 75
pair ^ onz -81
pair ^ op -164
pair ^ oud 264
pair ^ per 217
pair ^ pin -237
pair ^ post 219
pair ^ rommelmarkt 260
pair ^ rotond 202
pair ^ sind 282
pair ^ sleutel 209
pair ^ sms -236
pair ^ speelplein 301
pair ^ stank 231
pair ^ stembureau 284
pair ^ stur 164
pair ^ t 162
pair ^ terpstra 323
pair ^ thuis 279
pair ^ tijden 256
pair ^ tis 213
pair ^ tot 208
pair ^ tuinhuis -317
pair ^ twed -237
pair ^ uit -240
pair ^ uitslag -280
pair ^ van 173
pair ^ verhuisd 162
pair ^ verhuiz 311
pair ^ vestigingsnummer -205
pair ^ visa -227
pair ^ vor -213
pair ^ war 123
pair ^ we 176
pair ^ wij 75
pair ^ wil 183
pair ^ wmo 301
pair ^ won 295
pair ^ wordt 187
pair ^ zal -275
pair ^ zaterdag 233
pair ^ ze -39
pair ^ zet 190
pair ^ zon -360
pair ^ zwart -325
pair a @it 265
pair aalst , 200
pair aan $ 137
pair aan @it 220
pair aan onz 219
pair aan t 164
pair aan te -311
pair aangev $ 313
pair achter @it 247
pair achter de 215
pair achter het -188
pair adhd en -240
pair adres , 195
pair adres : 142
pair adres @it 76
pair adres van 269
pair adres vanaf 222
pair adres was 240
pair af $ -102
pair afval naast -314
pair akkerlan , 249
pair akt van -359
pair al 0 89
pair al @it -208
pair al aan -303
pair al de -243
pair al gebeld 253
pair al hel -251
pair al jar 143
pair al sind 220
pair al wek 124
pair all dag 275
pair allen @it -254
pair als buurtbewoner 260
pair als het 271
pair als ik -154
pair altijd een 236
pair altijd vor 303
pair ander $ 219
pair apart $ -258
pair appartement op 201
pair augustus 0 -237
pair autism en -212
pair avond $ 191
pair bak $ -327
pair bak aan -170
pair bak is 187
pair bank en -217
pair bc nar 215
pair beginn $ 255
pair bel is 248
pair bell ? -177
pair ben 0 342
pair ben @it -203
pair ben de 223
pair ben ingeschrev 165
pair ben van -218
pair ben woonacht 227
pair bened $ 201
pair berkenlan 0 187
pair bestat dar -233
pair bestek 0 -289
pair betaald met -162
pair betal $ 224
pair betal met -198
pair betal van -219
pair bewoner @it 292
pair bewoner van 162
pair bezwar teg 276
pair bibliothek @it 129
pair bij @it 184
pair bij jullie -123
pair bij mij 106
pair bij mn 231
pair bij ons 73
pair bij reg 287
pair bij u -70
pair bij welk -187
pair binn @it -312
pair binn zijn -324
pair blank . 206
pair blauw @it -404
pair blijft dicht -222
pair blijft hang -280
pair blijv $ 360
pair boet @it -216
pair bom omgewaaid 226
pair bom op 187
pair bord @it -244
pair borgerhout $ 213
pair borgerhout 0 264
pair bosweg 0 237
pair bov de 261
pair braderij , -319
pair brief $ 241
pair brief over -255
pair brievenbus , 294
pair brievenbus is 189
pair broer , 229
pair broertj @it -258
pair bsn van -265
pair burgerservicenummer 0 -238
pair bus 0 -223
pair buurt $ 198
pair buurvrouw van 218
pair caf @it 181
pair caf de 146
pair camionet met -148
pair cod , -182
pair cod @it -275
pair d , 276
pair da nu 245
pair da van -159
pair dag $ 255
pair dag en -294
pair dak van 173
pair dakkapel op 297
pair dan 0 -166
pair dan al -192
pair dan bij -191
pair dar ? 222
pair dar @it -419
pair dar elk 242
pair dar gen 294
pair dar is 233
pair dar komt 212
pair dar ligt 254
pair dar mijn 301
pair dar moederziel 196
pair dar niet 275
pair dar ook 272
pair dar won 226
pair dat $ -82
pair dat @it -100
pair dat aan -249
pair dat allen 270
pair dat bij -228
pair dat dat -186
pair dat die 225
pair dat kan -287
pair dat met -261
pair dat nog 177
pair dat normal 242
pair dat pas -203
pair dat te -285
pair dat van 264
pair dat ze 224
pair dat zonder -196
pair de @code -336
pair de @it 202
pair de aanslag 226
pair de acceptgiro -175
pair de achterkant 312
pair de begraafplat -265
pair de bel 281
pair de berm 308
pair de bewonerskaart -291
pair de bibliothek 182
pair de bouwplat 266
pair de brief -264
pair de brievenbus 243
pair de brp 238
pair de brug -212
pair de bur 97
pair de burgemeester -141
pair de bus 107
pair de buurt 137
pair de deur 203
pair de dijk -328
pair de feestzal -140
pair de fietsenstall 180
pair de garag 142
pair de gel -315
pair de gemeent -114
pair de gevel 214
pair de goud 294
pair de hag 197
pair de hal -279
pair de heffing 277
pair de hel 79
pair de her 317
pair de hoek 158
pair de hur -320
pair de ingang 289
pair de kaart -226
pair de kantin 216
pair de kapper 243
pair de kassa -296
pair de kermis -162
pair de kindjes 236
pair de koffie 292
pair de kringlop 206
pair de lamp 149
pair de leges -195
pair de lod 272
pair de markt -166
pair de moskee 246
pair de nieuw 85
pair de parkeergarag -220
pair de parkeervergunn -449
pair de parking -294
pair de pinautomat -242
pair de plat -280
pair de post 177
pair de put 90
pair de rest 212
pair de rij -234
pair de rijban 176
pair de rotond 234
pair de speeltuin 141
pair de stoep 104
pair de subsidie -168
pair de trein -295
pair de twed -276
pair de uitnod 128
pair de voedselbank 256
pair de voordeur 288
pair de vorig 189
pair de werf 179
pair de wijkagent 210
pair de zak 296
pair de zeker -300
pair de zwan 121
pair den dag 260
pair deur , 207
pair deurwaarder stond -230
pair diabet @it -204
pair diabetes @it -314
pair die @it -277
pair die aan -239
pair die in -201
pair die nar -208
pair die nog -177
pair die ook 224
pair die op 185
pair die van -196
pair die vor -111
pair die zaterdag 275
pair dien bak -299
pair dien ik 232
pair dijk , -328
pair doc stop -213
pair dochter @it -375
pair dochter is 255
pair doet het 135
pair doet nik 251
pair domicilie is 230
pair dor jullie 240
pair drie @it -246
pair drie avond 212
pair drie vier -263
pair dus $ 325
pair dus , 189
pair een 0 -257
pair een @it -336
pair een appartement 201
pair een blauw 291
pair een boet -233
pair een bsn -295
pair een cod -245
pair een container 271
pair een dakkapel 297
pair een extra 181
pair een gezin -249
pair een halfur -118
pair een hel 238
pair een hotel 163
pair een jong 268
pair een kapsalon 290
pair een ker 259
pair een laadpal 236
pair een leg 338
pair een lichtreclam 279
pair een nieuw -170
pair een oud 295
pair een schol 221
pair een twed 221
pair een vriendin 263
pair een vrouw 183
pair een winkel -210
pair een wrak -239
pair elk avond 183
pair elk nacht 211
pair elk ochtend 181
pair en 0 -282
pair en @it -195
pair en al 230
pair en dan -264
pair en dar 81
pair en de 77
pair en ga 262
pair en har 201
pair en ik -75
pair en kinder 292
pair en kreg 188
pair en krijg 141
pair en mag -112
pair en moet -164
pair en nu 189
pair en op -193
pair en trein -235
pair en trek 210
pair en uw -238
pair en we 222
pair en word -281
pair en wordt -239
pair er 0 -230
pair er @it -320
pair er al 208
pair er eigen 191
pair er in -131
pair er ligg 244
pair er ligt 135
pair er niet 106
pair er nu -335
pair er politie 226
pair er snoeihout 236
pair er zit 260
pair euro ? -199
pair evergem $ 257
pair familie op 204
pair fatoumata , 266
pair feest , -300
pair fietsenstall aan 148
pair flat $ 295
pair fritur t 177
pair frituurvet in 207
pair fuif in 273
pair gan samenwon 181
pair gan we 226
pair garag @it 210
pair gat het -264
pair gat nar 328
pair gat niet 222
pair gat open -278
pair gat volgen -285
pair ge moet 177
pair gebor 0 283
pair gebor @it -273
pair gegeven @it 254
pair gehaald ? 231
pair gekocht en 272
pair gekopieerd uit -273
pair gekreg $ 154
pair gekreg , -262
pair gekreg van 271
pair geldig @it -150
pair geldt de -245
pair geldt het -196
pair gelof ik -186
pair geluidsoverlast van 169
pair gemeent ? 266
pair gen nieuw 236
pair gen vergunn 274
pair genk $ 184
pair genk , 223
pair gent en 256
pair geplakt uit -259
pair gered . -253
pair gevel van 354
pair gevraagd vor 308
pair geweigerd , 300
pair gewon , 311
pair gewon thuis 209
pair gewoond op 297
pair gezet ipv -290
pair gezin @it -282
pair gister betaald -229
pair gister mijn 227
pair glas op 235
pair glasbak @it 245
pair goed , -195
pair golf met -407
pair grag $ 220
pair grag een 126
pair groen bak 180
pair grot markt -278
pair gymzal @it 224
pair haagwind 0 -245
pair had een -341
pair haha $ -156
pair hal , 209
pair hang in 293
pair hang op -280
pair hangt , -187
pair hangt @it -367
pair hangt aan 298
pair hangt in 243
pair hangt schef 254
pair heb gewoond 297
pair heb ik -33
pair heb nik 265
pair heb nog -123
pair hebb gen 245
pair hebb jullie 320
pair hebb ze 161
pair heeft @it -403
pair heeft als -227
pair heeft autism -212
pair heeft het 325
pair heeft zijn 185
pair hei , 253
pair hel dag 175
pair hem 0 245
pair het asfalt 273
pair het azc 209
pair het bord -228
pair het buurthuis 175
pair het caf 299
pair het centrum -204
pair het dak 255
pair het districtshuis 147
pair het donker 200
pair het fietspad 153
pair het formulier -252
pair het gebouw 189
pair het hek 301
pair het in -338
pair het kind -249
pair het leerlingenvervoer -194
pair het loket 186
pair het moet -229
pair het niet 176
pair het nog -231
pair het nummer -209
pair het park -146
pair het percel 303
pair het plantsoen 247
pair het postadres 241
pair het putdeksel 200
pair het rijbewijs -218
pair het speelplein -259
pair het stadhuis -179
pair het station -151
pair het trafohuisj 218
pair het voetpad 196
pair het water 231
pair het zwembad -203
pair hier vor -226
pair hier won 261
pair hij heeft -297
pair hoe lat 150
pair hoek met 285
pair hoevel man 197
pair hof van 224
pair hofj van 231
pair hog @it 285
pair hoogacht , 206
pair hoogt van 55
pair hor $ 230
pair huis $ 221
pair huis ( 165
pair huis , 98
pair huis . 236
pair huis @it 66
pair huis in 189
pair huis is 125
pair huis op 181
pair huis van 275
pair ich woen 214
pair id @it -198
pair id van -277
pair iemand een -291
pair iemand van -259
pair iet op -302
pair ik 0 -327
pair ik : 293
pair ik @it -335
pair ik bij -238
pair ik dan -108
pair ik die -12
pair ik dus 213
pair ik een 121
pair ik en 196
pair ik ga 291
pair ik gerak 200
pair ik had -331
pair ik het -338
pair ik hor 266
pair ik hur 242
pair ik kan 208
pair ik leegstandsheff 171
pair ik met 193
pair ik mij 287
pair ik mijn -154
pair ik moet 181
pair ik niet -318
pair ik nog 119
pair ik nou 194
pair ik nu 159
pair ik ook 283
pair ik recht -231
pair ik slap 233
pair ik sta 118
pair ik thuis -210
pair ik verhuis -189
pair ik vind -270
pair ik was 217
pair ik wet -361
pair ik wil 229
pair ik won 86
pair ik word -508
pair ik zet 202
pair ik zit 155
pair in 0 -289
pair in belgie 206
pair in bij 209
pair in brugg -228
pair in dez 186
pair in een 116
pair in nederland 297
pair in ons 312
pair in onz 223
pair in op 213
pair in uw -168
pair in welk 286
pair in zal 223
pair in zijn 256
pair ingang van 241
pair ingeschrev op 169
pair inschrijv @it -362
pair is $ -78
pair is , -184
pair is 0 -232
pair is afgebrand 205
pair is bij 229
pair is blijv -245
pair is dar 120
pair is dat -86
pair is de 12
pair is dof -228
pair is een 140
pair is er -197
pair is goed -298
pair is het 108
pair is in 225
pair is niet 338
pair is opengebrok 259
pair is sind 171
pair is stuk -241
pair is toch 199
pair is van -229
pair is vol 206
pair is vor -254
pair is war 240
pair is weg 143
pair is wer 182
pair is ze -250
pair jan 0 -301
pair jar en 215
pair jar in 197
pair je 0 -436
pair je die 245
pair je er 306
pair jong stel 268
pair jullie , -241
pair jullie ? 293
pair jullie @it -275
pair jullie de 219
pair jullie hebb 248
pair jullie het 236
pair jullie iet 291
pair jullie sit -260
pair jullie webwinkel -264
pair juni , 251
pair juni 0 -260
pair k verhuis 196
pair k weun 213
pair k won 301
pair kaartnummer @it -140
pair kamp $ -275
pair kan dar 246
pair kan dat -194
pair kan de -57
pair kan er 144
pair kan het 294
pair kan ze -280
pair kanaaldijk @it 314
pair kapellestrat 0 204
pair kapelstrat 0 362
pair kapot $ -189
pair kapot , 280
pair kapot lantaarn 262
pair kapper $ 317
pair kassa van -196
pair kerk $ 284
pair kerk op 152
pair kerkstrat 0 225
pair kessel lo 151
pair ketting , 173
pair keuk @it 259
pair kid $ -293
pair kid id -262
pair kijk $ -221
pair kind : 237
pair kind @it -295
pair kinder @it -266
pair klopt die -168
pair knippert $ 242
pair koelkast $ 222
pair kom , 192
pair kom @it -287
pair kom hal 188
pair kom met 266
pair komt bij 170
pair komt da 244
pair komt dar 289
pair komt de 139
pair komt die -430
pair komt er -106
pair komt vanaf 301
pair koolmijnlan 0 -185
pair kot in 137
pair krijg @it -307
pair kringlop @it 255
pair kunn jullie 99
pair kwart @it -303
pair kwon op 277
pair lamp bij 178
pair lamp stuk 224
pair lamp uit 281
pair lan van 249
pair lang ? 162
pair lang @it 273
pair lang de -161
pair lantaarn uit 257
pair las ik -207
pair lat $ -372
pair leegstandsheff $ 171
pair les ik -213
pair liefst na 239
pair lift $ 173
pair ligt een 105
pair ligt er 150
pair liter @it -276
pair lm , 236
pair locatie : 283
pair lod op 253
pair loker $ 264
pair loopt over 296
pair los $ 195
pair loss stoeptegel 178
pair ma woont 201
pair mag @it -370
pair mag da -232
pair mag dar 283
pair mag dat 22
pair mag die -271
pair mag ik 72
pair mama @it -339
pair man mag 197
pair mar dar 284
pair mar de -94
pair mar een -317
pair mar hij -274
pair mar nar 188
pair mar slap 151
pair mar wel 226
pair markt en -177
pair markt is -191
pair mc $ -379
pair me dochter -239
pair mee $ -284
pair mee als -278
pair meld $ 167
pair meld ik 263
pair mer $ -94
pair mer , 292
pair mer . 214
pair mer bij -109
pair met 0 152
pair met @it -373
pair met mijn 46
pair met ne -195
pair met zon -216
pair mg . -263
pair mij : 249
pair mij @it 264
pair mij bell 216
pair mij in 181
pair mij niet -250
pair mij op 139
pair mij thuis 160
pair mij vor 199
pair mijn @it -244
pair mijn adres 178
pair mijn auto -282
pair mijn bur 187
pair mijn buurman 254
pair mijn buurvrouw 177
pair mijn dochter -108
pair mijn domicilie 187
pair mijn eid -351
pair mijn ex 199
pair mijn garag -206
pair mijn geboortedatum -238
pair mijn hond 341
pair mijn huis 222
pair mijn huurcontract 244
pair mijn kot 307
pair mijn living 202
pair mijn nieuw 179
pair mijn postcod 236
pair mijn ram 160
pair mijn schoonmoeder 237
pair mijn thuisadres 179
pair mijn vader -174
pair mijn velo 219
pair mijn vergunn -352
pair mijn vriend 195
pair mijn vriendin 249
pair mijn vrouw -149
pair mijn woning 205
pair mijn zon -119
pair mijn zus 176
pair milieustrat ? -208
pair milieustrat @it 237
pair mn @it -234
pair mn man -371
pair mn rijbewijs -173
pair moeder ( 257
pair moeder @it -309
pair moeder heeft -287
pair moederziel allen 196
pair moest de -312
pair moet @it -195
pair moet dat 355
pair moet die -289
pair moet een -272
pair moet er 229
pair moet ik -67
pair moet weg 263
pair moet zijn 180
pair mog wij 248
pair moogt ge -258
pair moogt mij 216
pair muziek $ -316
pair na 0 114
pair na vier 164
pair naast @it 220
pair nakijk , -352
pair namen de 201
pair nar : 190
pair nar @it 190
pair nar gas 287
pair nar huis 131
pair nar jullie -329
pair nar lindeplein 223
pair nar mij 155
pair nar mijn 205
pair nar schol -137
pair nar t 197
pair national @it -309
pair ne ker 205
pair neg 0 -269
pair net verhuisd 235
pair niet $ -37
pair niet aan -182
pair niet bij -136
pair niet in -196
pair niet mer -70
pair niet open 233
pair niet opgehaald 257
pair niet uit -292
pair niet wat -295
pair nieuw $ -249
pair nieuw adres 110
pair nieuw huis 170
pair nieuw stekkie 239
pair nog ? 220
pair nog altijd 146
pair nog dor -306
pair nog een -243
pair nog gen 124
pair nog ingeschrev 155
pair nog op 184
pair november , -259
pair november 0 -235
pair nu 0 -202
pair nu @it 295
pair nu al -181
pair nu bij -180
pair nu op 185
pair nummer 0 65
pair nummer van -308
pair of 0 -268
pair of @it -182
pair of aan -279
pair of allen -214
pair of de 210
pair of is -231
pair of reken -288
pair of terug 214
pair okt 0 -196
pair om 0 -160
pair om het 305
pair omhog , -214
pair onder de -186
pair onder het 195
pair ondergrond container 250
pair onderuit gegan 202
pair ons binn 241
pair ons gezin 164
pair ons huis 64
pair ons op 229
pair ons thuis 147
pair onz boekhandel 250
pair onz dochter -252
pair onz tuin 195
pair onz vzw 262
pair ook een 280
pair ook in 152
pair op $ 274
pair op 0 -156
pair op @code -254
pair op @it 176
pair op de -86
pair op en -323
pair op het -75
pair op jullie -332
pair op kot 185
pair op mijn -29
pair op mn -252
pair op oud 328
pair op slot 336
pair op strat 165
pair op zaterdag 216
pair open $ 180
pair open ? 186
pair open @it -343
pair open dag 254
pair open in 248
pair open monumentendag 199
pair open op 166
pair oud @it 144
pair oud adres 216
pair oud zwembad 259
pair over @it 182
pair over de 165
pair over een 209
pair pakt niet -185
pair pal naast 255
pair pand @it 223
pair parker $ 262
pair parking van -210
pair parochiezal @it 192
pair pas @it -275
pair paspoort @it -204
pair peeter , 298
pair per 0 309
pair percel 0 -198
pair pincod , -256
pair pincod van -358
pair plat ? 266
pair politie aan 226
pair populierenlan 0 -341
pair post vor 180
pair postcod 0 222
pair prin @it 248
pair procent , -228
pair put $ 219
pair put in 131
pair recht op -286
pair recht vor 166
pair recyclagepark @it 227
pair reken @code 160
pair reken en -196
pair rest van 212
pair rijbewijs , -169
pair rijbewijs van -218
pair rijdt elk -206
pair rijdt niet -255
pair rijksregister 0 -305
pair riool $ 175
pair rod , 304
pair rommelmarkt zondag 243
pair rond @it 267
pair s avond 181
pair s nacht 228
pair sam met 246
pair sam op 214
pair samenwon op 181
pair schef $ -372
pair schev pal 280
pair schol in 186
pair schrijf ik 138
pair sectie @it -299
pair september op 180
pair sind juni 163
pair sind kort 240
pair sint @it 231
pair sit $ -259
pair sleutel gekreg 179
pair sleutel van 293
pair slot $ 252
pair sms parker -162
pair snap ik -246
pair snoeihout gehaald 236
pair speelplein : -248
pair speelplein @it 303
pair speeltuin @it 222
pair sta op 179
pair stad $ -283
pair stad een -280
pair stan $ -110
pair stan , -215
pair stan @it -228
pair stan altijd 303
pair stan nog 256
pair stat 0 -397
pair stat @it -113
pair stat aan 205
pair stat altijd 200
pair stat elk 227
pair stat er -80
pair stat leg 171
pair stat nog 144
pair stat nu 228
pair stat op -281
pair stat te 415
pair station , -172
pair stembureau is 246
pair sticker op -234
pair stoep $ 215
pair stoep vor 244
pair stond hier -230
pair stond op -257
pair stop bell -213
pair stopt niet -64
pair stort op -251
pair strat , 235
pair strat @it 264
pair strat dicht 212
pair studentenhuis $ 275
pair stuk $ 99
pair stuk vor 213
pair stuurt iederen 182
pair subsidie is -168
pair t centrum 248
pair t is 97
pair t stad -247
pair tankstation @it 187
pair te 0 247
pair te vel -277
pair te zien 199
pair teg de -149
pair tegenover @it 229
pair tel 0 195
pair telt dat -255
pair ter @it 213
pair ter hoogt 55
pair terug , 260
pair thuis $ 202
pair thuis , 136
pair thuis op 185
pair thuisadres @it 156
pair thuisbezorgd word 206
pair thv @it 189
pair tijden de 132
pair toch ? -124
pair toch niet -259
pair toch op 155
pair toe $ 277
pair tot 0 -189
pair tot aan 245
pair tot september 180
pair trap op 206
pair tuinhuis 0 -317
pair twed @it -237
pair twed ker 238
pair twee ker -130
pair typ 0 -297
pair u de 212
pair u had -203
pair u of -340
pair uit de 86
pair uit in 184
pair uit mijn -235
pair uit tuss 277
pair uittreksel strafregister -256
pair utrecht , 229
pair uur in 240
pair v nr 246
pair van @it 97
pair van dat -160
pair van den -287
pair van die -358
pair van duo -206
pair van een 356
pair van hem 245
pair van hiernaast 198
pair van jullie 131
pair van mij -125
pair van mn -355
pair van onz -93
pair van parkeergarag 283
pair van u -248
pair vanaf 0 175
pair vanaf wanner -255
pair vel , -253
pair vergunn ? -215
pair verhuisd $ 210
pair verhuisd binn 338
pair verhuisd nar 108
pair verhuisd van 221
pair verhuiz doorgev 293
pair verhuiz nar -176
pair verhuusd van 285
pair verlat auto -225
pair vier , -270
pair vier @it -214
pair vier vijf -273
pair vierkant meter -344
pair vlakbij @it 225
pair voetpad $ 138
pair voetpad vor 149
pair vol , 295
pair volgen de -217
pair volgen het -235
pair volgen jullie -137
pair vor $ 250
pair vor 0 -205
pair vor @it 193
pair vor de -21
pair vor een -211
pair vor inschrijv 278
pair vor ons 176
pair vor t 238
pair vorig bewoner 209
pair vorig jar -119
pair vraagt mijn -193
pair vriend @it 282
pair vrij $ -291
pair vrijdag $ -222
pair waard van 209
pair waarom stat 226
pair wacht $ -267
pair wacht al -318
pair wanner gat 251
pair wanner is -301
pair wanner kom 258
pair want ik -181
pair war ik 123
pair war kan -168
pair was t -351
pair wat @it -262
pair wat komt 222
pair wat kost -144
pair wat nu -255
pair we gan 191
pair we won 169
pair we zijn 272
pair we zit 198
pair webwinkel vor -264
pair weg $ 176
pair wek , 191
pair wek gen 378
pair welk is -168
pair welk wijk 320
pair wer niet 250
pair wer op -236
pair werk in 213
pair werk van -328
pair wet ik -153
pair wettelijk gan 181
pair wij , 244
pair wij @it 178
pair wij dar 225
pair wij een 211
pair wij gan 209
pair wij will 167
pair wij won 111
pair wij zijn -72
pair wij zit 238
pair wijk $ -282
pair wijk , 243
pair wil de 168
pair wil een 125
pair wil ik 175
pair wil niet 259
pair wilhelminastrat 0 277
pair will met 181
pair will wettelijk 181
pair winkel , 212
pair wit @it -290
pair wit camionet -198
pair won : 222
pair won @it 194
pair won coa 246
pair won ik 130
pair won in 117
pair won koolmijnlan -281
pair won nu 174
pair won op 105
pair won sam 214
pair wonend @it 224
pair woning @it 191
pair woonacht @it 264
pair woont , 219
pair woont @it 291
pair woont allen 188
pair woont in 260
pair word , -138
pair word op 206
pair wordt @it 110
pair wordt er 207
pair wrak met -195
pair xn $ 215
pair xt $ 271
pair zag een 216
pair zag ik 181
pair zaterdag $ 141
pair zaterdag open 132
pair ze @it -408
pair ze aan 228
pair ze dan -215
pair ze de 165
pair ze heeft 281
pair ze is -266
pair ze will 314
pair zeg mar 250
pair zegt @it -241
pair zegt dat 107
pair zegt ie -176
pair zelf in -197
pair zelf op 128
pair zet . 232
pair zet ? -273
pair zie ik -234
pair zien $ 208
pair zij heeft -253
pair zij is -265
pair zijn , -211
pair zijn @it -287
pair zijn met 284
pair zijn pas 236
pair zit @it 259
pair zit elk 231
pair zit ik 186
pair zit nu 195
pair zit op 142
pair zit toch 155
pair zit tot 180
pair zo stat -235
pair zoal op -203
pair zon 0 -325
pair zon @it -171
pair zond van 184
pair zonder band -216
pair zonder vergunn -173
pair zoontj @it -334
pair zwan , 180
pair zwart @it -236
pair zwembad $ -354
self aakstraat 327
self aan -518
self abeelstraat 257
self achterom 216
self achterweg 227
self akker 267
self altijd -264
self ambachtsherenlaan 409
self artikel -414
self auto -292
self baan 158
self bakkerstraat 203
self balie -381
self balijelaan 269
self bankkaart -218
self bartoklaan 314
self beatrixstr 270
self bedrag -169
self begijnhof 241
self begroting -165
self ben -496
self beneden 301
self bergmolenbos 287
self bergselaan 213
self berkenbosstraat 343
self berkenlaan 216
self betalingskenmerk -240
self beukstraat 203
self beverstraat 251
self biezenkuil 211
self bijlage -281
self biltsestraatweg 200
self biltstraat 184
self bisschopsplein 226
self bleek 214
self boomsesteenweg 275
self bosveld 205
self bremstraat 248
self brink 201
self brinken 246
self bruggen 264
self bruggestraat 240
self bsn -364
self buorren 222
self burgerservicenummer -280
self bus 243
self buslijn -174
self camionette -401
self code -343
self coordinaten -232
self creditcard -154
self dan -244
self dat -352
self den -553
self diestsebaan 224
self dijk 199
self dijkgraaf 297
self dijkweg 249
self dochter -222
self dorp 221
self dorpsstraat 315
self dossier -289
self dries 214
self dus -318
self duurt -200
self dwarsweg 193
self dyk 262
self een -414
self eid -207
self eikenlaan 281
self elzenkade 225
self emmalaan 199
self error -292
self esdoornlaan 198
self factuur -303
self factuurnummer -192
self fase -335
self fazantenkamp 229
self floraplein 190
self fluiterslaan 151
self fortstraat 268
self fout -216
self foutcode -359
self gaf -207
self galenstraat 254
self ganzerik 313
self gartmanstr 275
self gasthuisstraat 285
self geboortedag -302
self geboren -246
self geeft -241
self gentsesteenweg 158
self geraardsbergsestraat 211
self gildestraat 366
self giro -354
self gordiaan 271
self gracht 299
self grensweg 286
self grift 225
self groenstraat 298
self groep -408
self grutto 229
self haagwinde 303
self half -317
self halskade 238
self hang 269
self haringvliet 242
self haute 237
self haven 238
self havenhoofd 239
self haverland 298
self havikshorst 305
self hazelaar 204
self hazelaarstraat 221
self heb -264
self hebben -332
self heeft -350
self heidestraat 271
self heinkade 256
self heinsiuslaan 268
self hendrikkade 238
self hendrikln 228
self hertogstraat 240
self het -384
self heuvelstraat 253
self hoef 248
self hof 207
self hogeweg 325
self holland 224
self hoog 311
self hoogeind 192
self hoogpoort 223
self hoogstraat 335
self hoogveld 247
self hooiweg 211
self hoven 339
self huisnr 240
self huisnummer 254
self hulsterweg 196
self identiteitskaart -367
self identiteitskaartnummer -273
self industrielaan 248
self industrieweg 286
self insz -255
self ipv -371
self jansstraat 253
self jonkerslan 206
self julianastraat 152
self kaart -214
self kaartnr -232
self kaartnummer -248
self kamer -190
self kanaaldijk 167
self kapelleberg 281
self kapelleveld 182
self kapelstraat 387
self karveel 196
self kastanjedreef 142
self kastanjelaan 163
self kasteeldreef 267
self kelders 250
self kenmerk -308
self kenteken -226
self kerk 314
self kerkebuurt 320
self kerkpad 195
self kerkplein 275
self kerkring 341
self kerkstraat 169
self kievitstraat 272
self kievitsweg 273
self klas -334
self klaverweide 219
self kloosterstraat 208
self koetsiersweide 339
self kolfschotenstr 239
self kolkweg 299
self koolmijnlaan 318
self korenbloem 329
self kost -349
self kouter 229
self kruisbaan 249
self kuringersteenweg 268
self kwartelhof 254
self laar 290
self leemstraat 215
self leopoldlaan 340
self lid -360
self lijn -446
self lijsterbes 224
self lijsterbeslaan 206
self lijsterbesplantsoen 210
self lindelaan 159
self lindelei 189
self linden 285
self lindenlaan 183
self lindeplein 139
self lindestraat 228
self lokaal -357
self loket -393
self lorentzlaan 238
self maar -445
self maasboulevard 236
self machine -272
self markt 309
self marktstraat 198
self mastercard -179
self mauritsweg 249
self mechelsestraat 218
self mededeling -307
self meent 248
self meerdervoort 164
self meidoornlaan 214
self meidoornstraat 177
self meijhorst 260
self melding -342
self meldingsnummer -343
self met -666
self meter -205
self mijn -200
self model -371
self moet -284
self molenhoek 263
self molenstraat 279
self molenweg 154
self naamsestraat 179
self naar -297
self nassaukade 212
self nederland -295
self nekkerspoel 276
self nen -367
self nering 297
self niet -414
self nieuwstraat 187
self nijverheidskaai 264
self nijverheidslaan 279
self ninoofsesteenweg 246
self noard 236
self nog -391
self noord 429
self novemberlaan 264
self nummer 121
self nummerplaat -403
self ogm -286
self onderste -269
self ooievaarsln 202
self oosterhaven 256
self oosterstraat 307
self oranjesingel 237
self oudlandsedijk 215
self paal -373
self pagina -272
self papengas 236
self parallelweg 286
self parklaan 225
self pastorijdreef 249
self perron -285
self personen -234
self pietersnieuwstraat 199
self pijlkruid 227
self pin -464
self pincode -304
self plaat -403
self plantsoenlaan 168
self plataanlaan 171
self plein 195
self plompetorengracht 217
self populierenlaan 370
self populierlaan 302
self postcode -444
self postcodegebied -368
self potterlaan 327
self prinsenhof 169
self provinciebaan 246
self punt -215
self raadhuisln 202
self raadhuisplein 237
self ral -298
self ratelaar 335
self reigerlaan 184
self rietdekkerstraat 243
self rij -269
self rijbewijs -238
self rijbewijsnr -247
self rijksregister -256
self rijn 335
self rijselstraat 195
self ringbaan 235
self roellstr 198
self rozemarijn 263
self rozenlaan 254
self schaepmanlaan 400
self schaepmanpln 229
self scheepmakersdijk 189
self scheldekaai 261
self schoolstraat 214
self schuttersvest 272
self sedert -295
self sinds -414
self singel 290
self slingerbos 262
self slotermeerln 224
self slotlaan 236
self sluisweg 295
self sparrenweg 206
self spoorstraat 262
self sportlaan 229
self spui 335
self staat -496
self statiestraat 172
self stationsplein 248
self stationsstraat 199
self stationsweg 280
self stationswg 260
self steenweg 339
self sterrebosdreef 217
self stond -185
self stuk -237
self talmastraat 316
self tegen -292
self telgterweg 200
self texlaan 277
self ticketnr -227
self tinnegieter 314
self tjalk 257
self toch -252
self tolhuisstraat 294
self tolpoortstraat 162
self torenstraat 226
self tormentil 200
self tot -506
self trekvaart 315
self trisomie -291
self tuin 237
self tulpenhof 244
self tulpstraat 292
self tureluur 300
self turfsingel 346
self turnhoutsebaan 318
self type -441
self uit -536
self unit 244
self vak -307
self van -605
self vanaf -434
self veld -438
self veldekensstraat 275
self veldwegel 267
self veldzicht 243
self verlaat 266
self vermeerstraat 320
self vest 327
self visa -182
self vismarkt 212
self visserskaai 159
self vlasakker 195
self vlierlaan 265
self vlierstraat 234
self vogelwikke 235
self vondellaan 286
self voor -424
self voorstreek 375
self wagnerhof 189
self wal 369
self was -366
self waterlelie 267
self waterviolier 306
self week -629
self weezenhof 216
self weg 264
self westeinde 188
self westersingel 215
self wetering 363
self weverstraat 353
self wezelkamp 171
self wieken 304
self wilgenlaan 251
self wilgenstraat 204
self wilhelminastraat 324
self willemlaan 222
self wordt -341
self zaak -317
self zaal -418
self zandberg 208
self zandstraat 250
self zandzoom 285
self zavelstraat 323
self zegt -407
self zijn -438
self zomerdijk 199
self zone -370
self zonnebloemstraat 151
self zonnedauw 256
self zoom 296
self zoon -367
self zuid 276
self zuiderdiep 308
self zuidersingel 208
skip ( ) 87
skip ( , 246
skip ( 0 180
skip ) ) -408
skip ) @it -320
skip , $ 85
skip , , 150
skip , . 50
skip , 0 39
skip , : 317
skip , ? 50
skip , @code 256
skip , @it -73
skip , aalst 141
skip , ab 163
skip , ben 170
skip , bred -293
skip , brugg 239
skip , da -165
skip , dar -142
skip , de -18
skip , den 192
skip , deur 289
skip , die -109
skip , dus 256
skip , en -71
skip , er -144
skip , gat -149
skip , gel 276
skip , gen 232
skip , genk 251
skip , gered -272
skip , heb -229
skip , hebb 415
skip , heeft -104
skip , hij -103
skip , iemand -166
skip , in 143
skip , jar -293
skip , jt 269
skip , jullie 264
skip , k 244
skip , kessel 169
skip , kom 238
skip , krijg -186
skip , kunn 312
skip , lat 148
skip , loker 279
skip , man 189
skip , mar -244
skip , met 398
skip , nieuw 235
skip , nodig 187
skip , oostend 211
skip , op -113
skip , papier 298
skip , per -310
skip , reken -230
skip , sind 232
skip , sint 230
skip , te 163
skip , wanner -387
skip , weun 205
skip , won 150
skip , wordt 109
skip , ze -104
skip , zet 202
skip , zo -366
skip , zx 216
skip 0 $ -32
skip 0 ) -128
skip 0 , 66
skip 0 . 263
skip 0 0 -60
skip 0 : 192
skip 0 @it -166
skip 0 aan -101
skip 0 adres 336
skip 0 al -260
skip 0 allebei -244
skip 0 betaald -183
skip 0 bij -210
skip 0 dat -291
skip 0 de -238
skip 0 den -283
skip 0 die -224
skip 0 doet 144
skip 0 drie -190
skip 0 een -271
skip 0 en -29
skip 0 er -207
skip 0 geldig -134
skip 0 had -253
skip 0 hel -220
skip 0 hoe -241
skip 0 ie -292
skip 0 ik -159
skip 0 in -122
skip 0 inschrijv 198
skip 0 is -171
skip 0 kan -410
skip 0 kind -265
skip 0 klopt -278
skip 0 kom 252
skip 0 krijg -259
skip 0 lo 169
skip 0 mag -421
skip 0 mail 211
skip 0 mar -244
skip 0 mc -208
skip 0 nar 255
skip 0 of -407
skip 0 om -326
skip 0 ook -183
skip 0 op -190
skip 0 paspoort 33
skip 0 rijdt -225
skip 0 rotterdam 236
skip 0 stat -187
skip 0 t -181
skip 0 tot -151
skip 0 uit 280
skip 0 van -11
skip 0 vergunn -270
skip 0 vor -269
skip 0 welk -308
skip 0 wie -283
skip 0 wij 80
skip 0 won 213
skip 0 wonend 232
skip 0 wordt -306
skip 0 zak -275
skip 0 zes -373
skip 0 zo -199
skip : , 165
skip : @it -289
skip : adres 240
skip : ik -159
skip : van 307
skip @code $ -218
skip @code , -263
skip @code @code -185
skip @code @it -286
skip @code ik 246
skip @it ! -281
skip @it $ -38
skip @it ) 246
skip @it , -38
skip @it . -278
skip @it 0 -98
skip @it : 338
skip @it ? -71
skip @it @code -275
skip @it adhd -240
skip @it al 185
skip @it alles 217
skip @it altijd 197
skip @it antwerp 197
skip @it augustus -234
skip @it autism -212
skip @it bc 168
skip @it bel 164
skip @it bestat -299
skip @it blank 191
skip @it borgerhout 322
skip @it dan -300
skip @it dar 177
skip @it dat 213
skip @it de 48
skip @it die 71
skip @it dor -384
skip @it dus 152
skip @it een 193
skip @it en -27
skip @it er -108
skip @it gent 228
skip @it grag -202
skip @it haha -217
skip @it heb 221
skip @it heeft 171
skip @it hoe 225
skip @it hoevel 277
skip @it hun 248
skip @it ik 60
skip @it is -89
skip @it januari -215
skip @it kan 139
skip @it klopt -185
skip @it krijg 150
skip @it kunt -200
skip @it lift 173
skip @it mer -211
skip @it mijn 148
skip @it mn 214
skip @it na 219
skip @it ne 400
skip @it niet -105
skip @it november -251
skip @it nu 190
skip @it of -291
skip @it ons 192
skip @it op -91
skip @it open 158
skip @it opengebrok 267
skip @it paspoort -368
skip @it per -336
skip @it roeselar 274
skip @it schef 254
skip @it station -331
skip @it t 110
skip @it te -234
skip @it tot 127
skip @it tr 220
skip @it uit 229
skip @it van -147
skip @it vergunn 270
skip @it vol 148
skip @it vor -135
skip @it wanner -224
skip @it war 124
skip @it wek 203
skip @it wet 265
skip @it wij -111
skip @it wil 128
skip @it will 287
skip @it word 137
skip @it zegt -287
skip @it zich -251
skip @it zit -243
skip @it zoek 220
skip @it zonder -331
skip ^ $ 191
skip ^ , 147
skip ^ 0 -218
skip ^ ? 329
skip ^ @code -321
skip ^ @it -91
skip ^ aan 236
skip ^ adres 99
skip ^ als -192
skip ^ bak -223
skip ^ bankstel 235
skip ^ ben -67
skip ^ betaald -252
skip ^ betal -201
skip ^ bib -223
skip ^ bom 223
skip ^ brief -274
skip ^ bur 231
skip ^ buurman 256
skip ^ buurvrouw 182
skip ^ container 201
skip ^ dar 190
skip ^ dat 130
skip ^ doen 226
skip ^ domicilie 186
skip ^ doorgev 250
skip ^ drie -179
skip ^ een -204
skip ^ eid -209
skip ^ en -190
skip ^ er 86
skip ^ ex 222
skip ^ gebor -240
skip ^ gegeven 254
skip ^ gen -281
skip ^ gevraagd 292
skip ^ gezin 194
skip ^ grag 200
skip ^ hebb -33
skip ^ heeft -146
skip ^ hoe 139
skip ^ hous 240
skip ^ huis 103
skip ^ hur 127
skip ^ huurcontract 244
skip ^ id -337
skip ^ in -61
skip ^ is 18
skip ^ ja 251
skip ^ jan 311
skip ^ jullie 202
skip ^ kan 161
skip ^ kassa -196
skip ^ klag 235
skip ^ klopt -185
skip ^ kom -165
skip ^ kost -299
skip ^ lantaarn 297
skip ^ lat 291
skip ^ ligt 250
skip ^ mar 201
skip ^ mij 134
skip ^ mijn -90
skip ^ mn -338
skip ^ moet 94
skip ^ moogt 197
skip ^ nieuw 158
skip ^ nu -256
skip ^ nummer 114
skip ^ of -183
skip ^ ons 162
skip ^ op 38
skip ^ over 231
skip ^ parkeerapp -200
skip ^ pas -186
skip ^ paspoort 206
skip ^ percel -253
skip ^ plat -185
skip ^ postcod 236
skip ^ put 188
skip ^ rijdt -269
skip ^ sta 142
skip ^ stat 31
skip ^ stembureau 246
skip ^ stond -186
skip ^ stopt -363
skip ^ subsidie -168
skip ^ t 218
skip ^ te 201
skip ^ tegenover 252
skip ^ thuisadres 179
skip ^ trek 193
skip ^ uit 241
skip ^ uur -286
skip ^ vergunn -352
skip ^ verlat -225
skip ^ vol 202
skip ^ vraagt -371
skip ^ vrouw 267
skip ^ wacht -250
skip ^ water 213
skip ^ weg 171
skip ^ welk -361
skip ^ wer -209
skip ^ werk 251
skip ^ wethouder 275
skip ^ wijkagent 289
skip ^ wil -138
skip ^ will 174
skip ^ wit -302
skip ^ won 71
skip ^ woont 181
skip ^ zal -301
skip ^ zaterdag 271
skip ^ zegt -143
skip ^ zie -155
skip ^ zit 226
skip ^ zon -204
skip ^ zondag 214
skip ^ zonder 242
skip ^ zoontj -184
skip ^ zus 189
skip a ? 246
skip aalst is 226
skip aan , 238
skip aan . 159
skip aan achterkant 312
skip aan deur 257
skip aan goed 283
skip aan is 231
skip aan kapot 252
skip aan kassa -273
skip aan ketting 207
skip aan of -423
skip aan van 244
skip aan weg -202
skip adhd een -240
skip adres $ 201
skip adres , 212
skip adres 0 287
skip adres @it 158
skip adres mij 274
skip aert @it 214
skip afsprak @it -274
skip afval @it 202
skip afval de -314
skip al , -255
skip al een 187
skip al hel -323
skip al is -307
skip al jar 219
skip al maand 125
skip all , 210
skip allen de -290
skip als $ -270
skip als , -347
skip als bij 206
skip als regent 192
skip altijd mijn 234
skip ander , -239
skip ander ? 298
skip anorexia de -246
skip augustus , -181
skip auto 0 244
skip auto band -225
skip bak @it 237
skip bak bij 209
skip bak de -170
skip bakker @it 184
skip bedrag 0 -277
skip begint 0 236
skip bel $ 265
skip bell $ -177
skip ben 0 -247
skip ben en 308
skip ben met -362
skip ben op 210
skip bereik 0 223
skip best de 337
skip betaald @it -180
skip betaald de -233
skip bewoner $ 237
skip bewoner @it 155
skip bewonerskaart @it -170
skip bewonerskaart nummerplat 353
skip bij ? 143
skip bij @it 191
skip bij aan 260
skip bij als 397
skip bij bank -259
skip bij binn 241
skip bij bushalt 265
skip bij een 274
skip bij meld 215
skip bij of -278
skip bij op 257
skip bij overbur 230
skip bij stadskantor 220
skip bij stat 255
skip bij thuis 153
skip bij vriend 173
skip bijna , -195
skip binn de 194
skip blank $ 206
skip blauw $ 260
skip blijft op -207
skip bom @it 214
skip bom bij 204
skip bom het 194
skip borgerhout 0 264
skip braderij en -319
skip brand $ 244
skip brief @it -230
skip brief de -255
skip brief nar 222
skip brief over 233
skip brievenbus kapot 189
skip broer @it 176
skip bur @it 166
skip bur dat 237
skip bus nar 323
skip bus op 268
skip buurtbewoner ik 260
skip buurthuis @it 175
skip buurvrouw @it 218
skip caf zwan 121
skip camionet @it -148
skip cijfer , -192
skip dag $ 324
skip dag het -168
skip dan $ -97
skip dan 0 -283
skip dan ? -193
skip dan de -210
skip dan in -228
skip dan jullie -342
skip dar $ 136
skip dar ? 229
skip dar allen 196
skip dar dag 242
skip dar de 80
skip dar een 166
skip dar ik 127
skip dar in -266
skip dar vor 241
skip dat 0 -227
skip dat aan 184
skip dat al -159
skip dat die -242
skip dat dus -173
skip dat ik -149
skip dat in 276
skip dat mag -168
skip dat of 148
skip dat op 189
skip de ( 192
skip de , 42
skip de . -104
skip de : -238
skip de aan 91
skip de bak 171
skip de bij 188
skip de blijft -303
skip de daarvan -323
skip de dag 215
skip de dan -113
skip de de -262
skip de dicht 133
skip de doet 194
skip de een -340
skip de en -59
skip de ernaast 333
skip de gevall 201
skip de ging -236
skip de hangt -231
skip de heeft -261
skip de houdt 318
skip de is -94
skip de kaart -199
skip de lang 213
skip de lat -348
skip de ligg 225
skip de met -54
skip de nar 152
skip de nu -211
skip de om 226
skip de op 102
skip de parker 227
skip de recht 242
skip de regel -210
skip de te 245
skip de tegenover 181
skip de was -236
skip de won 314
skip de zak 186
skip de zegt -287
skip de zit 283
skip den over -309
skip deur ik 190
skip deurwaarder hier -230
skip diabetes , -294
skip die 0 -232
skip die de -135
skip die er 284
skip die het -219
skip die woont 250
skip die zit 234
skip dinsdag bij 302
skip districtshuis @it 147
skip doc bell -213
skip dochter 0 339
skip dochter @it -285
skip dochter heeft -255
skip dod op 179
skip doen de 215
skip doet $ 194
skip domicilie @it 201
skip donker @it 220
skip drie , 313
skip drie een -302
skip dus $ -205
skip dus , 117
skip een ! 272
skip een $ -75
skip een 0 -377
skip een @it -304
skip een achter 284
skip een brief 175
skip een die 270
skip een een 196
skip een geparkeerd 177
skip een in 108
skip een krijg 194
skip een los 220
skip een met -96
skip een naast 206
skip een nar 180
skip een niet 203
skip een op 29
skip een paspoort -231
skip een stel 268
skip een van -130
skip eeuwig $ -239
skip eid , -290
skip eid 0 -233
skip eig $ 277
skip en $ -252
skip en ( -211
skip en , -67
skip en . 127
skip en 0 -325
skip en : 291
skip en @it -137
skip en elk 263
skip en er 130
skip en heb -364
skip en hebb 216
skip en het 174
skip en in -182
skip en ligt 240
skip en mijn -198
skip en nog -54
skip en of -222
skip en van -240
skip en vrag -278
skip en won 275
skip en zegt -271
skip en zei -337
skip en zit 232
skip er aan 251
skip er bij -182
skip er de -265
skip er een 129
skip er en -212
skip er er -291
skip er gehaald 236
skip er mer 218
skip er plusser -220
skip er vor 226
skip er wer 222
skip ernaast $ 333
skip euro $ -191
skip extra bij 224
skip familie 0 298
skip familie @it 171
skip fatoumata 0 266
skip fietspad , 218
skip fietspad de -300
skip frituurvet de 207
skip ga in 255
skip gan $ -181
skip gan op 181
skip garag @it 187
skip gat , 191
skip gat @it -118
skip gat open 229
skip ge mij 212
skip ge mijn -301
skip gebor 0 123
skip gegeven 0 254
skip gehaald $ 231
skip gekopieerd mijn -268
skip gekreg de 233
skip geleverd $ -233
skip gen aan -188
skip genk $ 220
skip gered $ -253
skip geweigerd $ -264
skip gewon , 258
skip gezin @it 199
skip gratis $ -160
skip gsm 0 280
skip haagwind , -245
skip hang de 245
skip hangt de 243
skip har $ -201
skip har , 274
skip heb $ -302
skip heb @it -194
skip heb boet -248
skip heb gen 177
skip heb mijn 227
skip heb op 297
skip heb plat -291
skip heb recht -231
skip heb sleutel 181
skip heeft 0 -401
skip heeft @it -258
skip heeft huis 253
skip hel $ 209
skip hel dag 260
skip hem ds 245
skip het $ -135
skip het ( 186
skip het 0 -98
skip het : -167
skip het bij 153
skip het dat 254
skip het gas 205
skip het gat -170
skip het hangt 256
skip het leesbar -268
skip het met -161
skip het naast 171
skip het nog 262
skip het of -261
skip het stan 222
skip het ter 220
skip het wel 212
skip het zwembad 259
skip hier , 202
skip hier ik 279
skip hiernaast @it 198
skip hij nar -231
skip hoe da 230
skip hoe ik 296
skip hoe is 168
skip hoe je -384
skip hoek @it 269
skip hof @it 279
skip hofj @it 231
skip hog 0 -262
skip hoogt @it 158
skip hor mar 241
skip huis $ 200
skip huis , -128
skip huis 0 -244
skip huis @it 86
skip huis de 196
skip huis ik 199
skip huis is 178
skip huisadres @it 205
skip hur een 241
skip iet $ -254
skip iet @it -240
skip iet doen 237
skip ik , -214
skip ik . -203
skip ik aan -131
skip ik al -196
skip ik allen 253
skip ik bij 99
skip ik coa 246
skip ik container 274
skip ik dar 252
skip ik de 185
skip ik en -325
skip ik er 46
skip ik fatoumata 266
skip ik gewoond 297
skip ik grag 268
skip ik het -247
skip ik huis 185
skip ik iet -212
skip ik ingeschrev 193
skip ik jullie -199
skip ik lang 258
skip ik lez -255
skip ik mijn -74
skip ik morg 290
skip ik nar 240
skip ik op 119
skip ik tot 180
skip ik van -127
skip ik verhuiz 231
skip ik wel -240
skip ik won 277
skip ik woonacht 227
skip in , 87
skip in . 238
skip in azc 202
skip in bib 233
skip in bus 160
skip in buurt 176
skip in de 270
skip in donker 200
skip in genk 275
skip in hal -294
skip in het -145
skip in infoblad -254
skip in kantin 216
skip in ligt 215
skip in met -148
skip in mijn 246
skip in put 214
skip in speeltuin 184
skip in stadhuis -192
skip in strat 153
skip in te 226
skip in weg 188
skip in wijk 202
skip in won 207
skip in zal 312
skip in zwembad -195
skip ingang de 266
skip ingeschrev @it 140
skip ingeschrev op 186
skip is $ 68
skip is . 203
skip is 0 -322
skip is ? -226
skip is @it -106
skip is adres 199
skip is allen 268
skip is bij -167
skip is dan -332
skip is dat -189
skip is dor -155
skip is een -94
skip is geleegd 267
skip is in -82
skip is jan -343
skip is kort 171
skip is loket 274
skip is mijn -240
skip is ne 211
skip is niet -156
skip is normal 242
skip is of -242
skip is okt -261
skip is ons 211
skip is open 193
skip is over 298
skip is pas -203
skip is thuis 300
skip is vel -224
skip is weg 212
skip is zaterdag 190
skip is zo 276
skip jan @it 223
skip jan en -275
skip jar @it 216
skip jar het 183
skip jar op 333
skip jong $ 253
skip jullie duizend -235
skip jullie geeft -273
skip jullie iet -312
skip jullie vor -196
skip k @it -171
skip k mijn 342
skip k van 196
skip k verhuusd 285
skip kaartnummer 0 -209
skip kamer @it 284
skip kan dan -217
skip kan dar 244
skip kan kijk -309
skip kan mer 271
skip kan nog 239
skip kan parker 237
skip kapellestrat @it 204
skip kapot @it 253
skip kapot bij 240
skip kapot in -211
skip kassa het -196
skip ker de 165
skip kerkstrat @it 201
skip kermis @it 144
skip kid van -277
skip kijk @it 180
skip kinder $ 211
skip klein 0 277
skip klopt $ 170
skip klopt @it -218
skip kom $ -164
skip kom 0 266
skip kom ? 255
skip kom nar 187
skip komt $ -324
skip komt bij 188
skip komt een -169
skip komt nog -204
skip koolmijnlan 0 -327
skip kost paspoort -305
skip kreg een -311
skip krijg dar -366
skip kunn nar -208
skip kwart , -303
skip lamp $ 224
skip lamp @it 235
skip lamp tuss 277
skip lan @it 249
skip lang . 297
skip lantaarn $ 216
skip las , -323
skip lat de 212
skip lat in 267
skip leesbar $ -268
skip leg moet 171
skip les 0 -213
skip les @it -324
skip lez $ -326
skip ligt al 188
skip ligt een 116
skip liv @it 240
skip loss $ -296
skip loss vor 242
skip lukt niet -285
skip mag $ -148
skip mag bij -116
skip mag in -214
skip mag met -426
skip mag strat 212
skip mag van 236
skip mag wel -110
skip mag word 220
skip mag zonder -196
skip mail . 297
skip mama 0 169
skip mar ? 222
skip mar @it 133
skip mar brievenbus 189
skip mar in 224
skip mar is 153
skip mar won 366
skip me . -265
skip me in 273
skip me op 256
skip mee $ 201
skip men @it -181
skip mer @it 305
skip met $ 109
skip met , -249
skip met 0 -149
skip met @it -205
skip met bij 265
skip met kinderwag 191
skip met klein -179
skip met mar -268
skip met nieuw 258
skip meter de 285
skip mg $ -263
skip mij $ 172
skip mij , 115
skip mij @it 101
skip mij akkerlan 249
skip mij het -229
skip mij op 245
skip mijn $ -138
skip mijn ( 28
skip mijn 0 -268
skip mijn ? -153
skip mijn @it -131
skip mijn adres 110
skip mijn blijft 374
skip mijn har 352
skip mijn in 250
skip mijn kwijt -296
skip mijn lat 197
skip mijn ligt 237
skip mijn mag 242
skip mijn met -244
skip mijn nar 231
skip mijn op 198
skip mijn stat 211
skip mijn typt -326
skip mijn van 223
skip mijn vor 425
skip mijn wil 221
skip mijn woont 185
skip mijn zegg -203
skip mijn zegt 202
skip milieustrat $ -208
skip milieustrat , 246
skip mn @it -210
skip mn stat -225
skip moeder 0 250
skip moet bij -129
skip moet dan 170
skip moet dar 224
skip moet die -367
skip moet leegstandsheff 171
skip moet nog 248
skip mog @it -251
skip mog met -261
skip moogt bell 216
skip muziek $ 260
skip na $ 320
skip na , 222
skip na jar 243
skip naast , 167
skip naast bak -314
skip nacht $ 153
skip nacht , 192
skip nam de 241
skip nar , 115
skip nar 0 241
skip nar ? 289
skip nar ander 306
skip nar containerpark -319
skip nar en 296
skip nar huis 215
skip nar in 210
skip nar milieustrat -208
skip nar of 230
skip nar oud 120
skip national 0 -309
skip nee , 233
skip neg 0 -376
skip niet $ 79
skip niet , 185
skip niet 0 -244
skip niet @it -316
skip niet ik -216
skip niet jullie -268
skip niet mar 230
skip niet mijn 207
skip nieuw $ 224
skip nieuw is 195
skip nieuw op 175
skip nieuw vanaf 222
skip nik . 244
skip nik die 299
skip nog $ 145
skip nog . 199
skip nog @it 148
skip nog cod -236
skip nog de -209
skip nog in 291
skip nog is 218
skip nooit $ 272
skip nor , 244
skip nou of 207
skip nr , 246
skip nr @it 226
skip nu . -325
skip nu 0 269
skip nu een 211
skip nu gekreg -322
skip nu mij -229
skip nu of 225
skip nummer 0 -303
skip nummer @code -284
skip nummerplat fka 353
skip of ? -45
skip of @it -217
skip of dat -161
skip of het -132
skip of op -179
skip of we -234
skip om , -296
skip om . -119
skip oma @it 275
skip omgewaaid @it 233
skip onder $ 226
skip ongever @it 284
skip ons , 82
skip ons @it 116
skip ons de 181
skip ons is -180
skip ons op 157
skip ons stat 232
skip ons woont 192
skip ons zit 207
skip onz ( 312
skip onz , 123
skip onz heeft -266
skip onz is -305
skip ook $ 199
skip ook het -257
skip ook vor 166
skip op ! 255
skip op $ 46
skip op , 173
skip op . 158
skip op 0 -39
skip op ? 101
skip op @it 84
skip op aan 418
skip op acceptgiro -175
skip op bel 270
skip op bord -222
skip op brief -249
skip op een 276
skip op en 125
skip op fietspad 261
skip op formulier -242
skip op gemeentehuis 248
skip op gen 234
skip op heeft 316
skip op hoek 157
skip op in 236
skip op is 224
skip op mar 40
skip op markt -323
skip op mei 215
skip op nog 278
skip op open 156
skip op parking -298
skip op plein -305
skip op rijban 188
skip op rijbewijs -277
skip op sit -104
skip op stat 317
skip op stoep 148
skip op voetpad 171
skip op won 215
skip op woont 239
skip op zijn 342
skip op zit 231
skip open $ 134
skip open @it -201
skip open de 255
skip opgehaald @it 162
skip oud $ 169
skip oud 0 254
skip oud in 259
skip oud op 194
skip oud stat -251
skip pand , 237
skip park @it -196
skip parkeergarag $ 283
skip parker dar 275
skip parker de 127
skip pas en 233
skip paspoort $ -233
skip paspoort thuisbezorgd 206
skip per $ -292
skip per maart 189
skip pin @it -267
skip plat $ 281
skip plat 0 -322
skip plat @it 107
skip populierenlan $ -315
skip post @it 185
skip post de 166
skip post mij 169
skip postcod hem 245
skip recht @it 158
skip recht de 261
skip regel $ -243
skip reken 0 160
skip reken ik -196
skip rest het 212
skip rij @it -280
skip rijbewijs 0 -262
skip rijbewijs ik -203
skip rijdt @it -248
skip rioler $ 258
skip rod $ 338
skip rommelmarkt op 183
skip rond , 170
skip rotond de 215
skip s $ 191
skip sam @it 214
skip schef de 241
skip schol @it 136
skip schrijf me 152
skip sind een 103
skip sind won 328
skip sint , 217
skip sint . 293
skip sint 0 -173
skip slaapkamer de 244
skip sleutel van 209
skip sms : -164
skip snap niet -246
skip snoeihout ? 236
skip sta @it 179
skip sta ingeschrev 217
skip stan al 241
skip stan op 224
skip stan vor 303
skip stat , 257
skip stat bij 336
skip stat de -308
skip stat een 137
skip stat en -155
skip stat fout -201
skip stat jullie -205
skip stat nu -229
skip stat op -136
skip stat politie 226
skip stek @it 214
skip sticker de -320
skip stinkt de 277
skip stoep $ 184
skip stoep , 255
skip stoep @it 109
skip stoeptegel $ 213
skip stond het -317
skip stop ? -213
skip stopt mer -64
skip stort @code -251
skip strat $ 140
skip strat ik 185
skip studentenkamer @it 201
skip stur @it 172
skip t , 113
skip t : -133
skip t ? 241
skip t bov 271
skip t op 292
skip tak het 224
skip te op 147
skip tegenover $ 128
skip tegenover , 186
skip tel 0 236
skip ter van 68
skip thuis 0 293
skip thuis @it 155
skip thuis de 327
skip thuisadres 0 150
skip thuisbezorgd op 206
skip tijden koer 211
skip tis @it 194
skip toch $ -62
skip tot 0 -298
skip tot de 248
skip tot het 210
skip tot op 180
skip trap , -238
skip tuin @it 187
skip twed vor 234
skip u $ 130
skip u ? -322
skip uit $ 147
skip uit @it 182
skip uit en 242
skip uit pdf -266
skip uw $ -149
skip vader $ -385
skip van $ 177
skip van , 65
skip van . -155
skip van @code -143
skip van @it -126
skip van dochter -270
skip van dokter -301
skip van en 227
skip van feestzal -296
skip van in 293
skip van is 166
skip van jar -339
skip van loopt 129
skip van man -282
skip van mijn 157
skip van nar 184
skip van open 259
skip van rijbewijs -252
skip van speelplein -160
skip van stad 256
skip van stat 190
skip van station -188
skip van tot 167
skip van van 231
skip van vorig 180
skip van vrouw -313
skip van woont 195
skip van zwembad -162
skip vanaf $ 213
skip vanaf 0 124
skip vannacht gehad 232
skip vanzelf $ -300
skip vergunn @it -352
skip verhuis @it 159
skip verhuisd @it 95
skip verhuisd de 327
skip verkeersbord $ 223
skip verlat zonder -225
skip visa @it -227
skip volgen 0 -299
skip volgen bord -157
skip volgend $ -239
skip vor ! 268
skip vor $ 96
skip vor ( -330
skip vor deur 220
skip vor en -237
skip vor nar 160
skip vor of -184
skip vor parkeervergunn -296
skip vor ram 160
skip vor twed 267
skip vor zeker -300
skip vor zon 268
skip vraagt cod -193
skip waard $ -214
skip waard mijn 209
skip wanner de 148
skip want is -262
skip war 0 -322
skip war won 334
skip was @it -236
skip wat de -202
skip wat er 327
skip wat het 64
skip water de 224
skip water mijn 215
skip we 0 -341
skip we een 219
skip we in 182
skip weg @it 205
skip wel de -162
skip wer $ 221
skip wer ? 245
skip werd bij -303
skip werk $ -218
skip werk @it 206
skip wet iet 291
skip wet wat -211
skip wettelijk samenwon 181
skip weun in 231
skip wie da 248
skip wie dat 242
skip wij een -113
skip wij gen 271
skip wij in 175
skip wij koolmijnlan -281
skip wij per 177
skip wij van 176
skip wij wettelijk 181
skip will een 247
skip will eig 253
skip will gan 181
skip will nar -214
skip will op 284
skip wit met -198
skip won $ 178
skip won , 258
skip won . 196
skip won @it 132
skip won de 127
skip won een 225
skip won en 218
skip won het 252
skip won in -162
skip won mar 267
skip won nu 168
skip won op 121
skip woning @it 256
skip woont , 229
skip woont . 213
skip woont 0 308
skip woont @it 184
skip woont elk 265
skip word @it 107
skip wordt snoeihout 236
skip wrak @it -195
skip zak 0 -239
skip zat op 316
skip zaterdag $ 268
skip zaterdag ? 132
skip zaterdag @it 197
skip ze $ -246
skip ze @it -131
skip ze ons 281
skip zebrapad @it 208
skip zegt $ -289
skip zegt @it -279
skip zegt geblokkeerd -200
skip zie @it -257
skip zijn 0 -257
skip zijn de 254
skip zijn en 308
skip zit , 248
skip zit @it 200
skip zit kot 172
skip zit op 70
skip zit september 180
skip zo het -373
skip zoek $ 270
skip zoek een 195
skip zon $ 230
skip zon , 138
skip zon is -259
skip zonder , -245
skip zonder ? -239
skip zonder op -266
skip zwan @it 150
skip zwembad @it 185
topic @ability -49
topic @access -86
topic @body -196
topic @building 9
topic @business -41
topic @general -58
topic @hardly -33
topic @has -17
topic @home 105
topic @mine 22
topic @mine-phrase -54
topic @nuisance-phrase 131
topic @ofPerson -108
topic @organisation 13
topic @ownPostcode 19
topic @place 64
topic @somebody 11
topic @vehicle -99
topicAnywhere @access -142
topicAnywhere @body -128
topicAnywhere @building 10
topicAnywhere @business -63
topicAnywhere @general -67
topicAnywhere @handled -9
topicAnywhere @hardly -42
topicAnywhere @has -20
topicAnywhere @home 106
topicAnywhere @mine 21
topicAnywhere @mine-phrase -86
topicAnywhere @nuisance -26
topicAnywhere @nuisance-phrase 106
topicAnywhere @ofPerson -116
topicAnywhere @ownPostcode 24
topicAnywhere @patient 12
topicAnywhere @place 58
topicAnywhere @somebody 16
topicAnywhere @vehicle 48
topicBefore @ability 35
topicBefore @access -128
topicBefore @building 92
topicBefore @business -37
topicBefore @has -11
topicBefore @home 131
topicBefore @mind 107
topicBefore @mine 32
topicBefore @mine-phrase -53
topicBefore @nuisance 28
topicBefore @nuisance-phrase 129
topicBefore @ofPerson -95
topicBefore @organisation 103
topicBefore @ownPostcode 30
topicBefore @patient 16
topicBefore @place 87
topicBefore @plainly 27
topicBefore @somebody 21
topicBefore @vehicle -73
topicBeside @ability -124
topicBeside @building 181
topicBeside @business 82
topicBeside @firstPerson -225
topicBeside @general 148
topicBeside @handled -157
topicBeside @hardly -331
topicBeside @has -211
topicBeside @home 129
topicBeside @mine -237
topicBeside @nuisance -120
topicBeside @nuisance-phrase 163
topicBeside @ofPerson -291
topicBeside @organisation 194
topicBeside @patient -187
topicBeside @place 192
topicBeside @plainly -183
topicBeside @relative -188
topicBeside @somebody -146
topicBeside @vehicle -151
topicEarlier @access -223
topicEarlier @building 120
topicEarlier @firstPerson 82
topicEarlier @general 255
topicEarlier @handled 133
topicEarlier @hardly 238
topicEarlier @has 79
topicEarlier @home 184
topicEarlier @mine-phrase 281
topicEarlier @nuisance 155
topicEarlier @ofPerson -145
topicEarlier @ownPostcode 111
topicEarlier @patient 126
topicEarlier @place 257
topicEarlier @relative 149
topicEarlier @somebody 120
topicEarlier @vehicle 204
topicNear @ability -118
topicNear @access -174
topicNear @building 104
topicNear @hardly 69
topicNear @home 181
topicNear @mine 32
topicNear @mine-phrase -220
topicNear @nuisance-phrase 119
topicNear @ofPerson -332
topicNear @organisation 51
topicNear @ownPostcode 43
topicNear @patient 29
topicNear @place 144
topicNear @plainly 33
topicNear @relative 78
topicNear @somebody 30
topicNear @vehicle -248
twoBefore , ik 110
twoBefore , we -237
twoBefore 0 ) -320
twoBefore 0 nieuw 324
twoBefore : 0 -243
twoBefore ^ 0 -185
twoBefore ^ dat 130
twoBefore ^ de -172
twoBefore ^ een -150
twoBefore ^ het 200
twoBefore ^ ik -89
twoBefore ^ is 319
twoBefore ^ lamp 249
twoBefore ^ mijn -158
twoBefore ^ mn -282
twoBefore ^ ons -262
twoBefore ^ onz -253
twoBefore ^ visa -227
twoBefore ^ wij -173
twoBefore ^ won 275
twoBefore ^ ze -282
twoBefore ^ zij 250
twoBefore aan de 186
twoBefore bij de 228
twoBefore bij het 201
twoBefore bij mij 198
twoBefore bij mijn 333
twoBefore bij ons 257
twoBefore bsn 0 -289
twoBefore bus 0 -110
twoBefore dat er 242
twoBefore de bakker 184
twoBefore de brief -230
twoBefore de garag 187
twoBefore de hoek 119
twoBefore de kermis 348
twoBefore de lamp 161
twoBefore de schol 181
twoBefore de speeltuin 160
twoBefore de stoep 105
twoBefore de werk 182
twoBefore de zwan 121
twoBefore dit jar 242
twoBefore een wrak -195
twoBefore er is -339
twoBefore het buurthuis 175
twoBefore het districtshuis 147
twoBefore het stadskantor 258
twoBefore ik heb -146
twoBefore ik won 67
twoBefore ik zie -257
twoBefore ik zit 200
twoBefore in de 116
twoBefore in het 270
twoBefore is het 222
twoBefore mag een -251
twoBefore mij thuis 149
twoBefore mijn adres 127
twoBefore mijn afsprak -274
twoBefore mijn broer 176
twoBefore mijn huis 151
twoBefore mijn vergunn -352
twoBefore moet een -222
twoBefore niet mer 305
twoBefore nog allen 284
twoBefore nummer 0 324
twoBefore onz tuin 195
twoBefore onz woning 267
twoBefore op de -182
twoBefore op mijn 240
twoBefore ter hoogt 158
twoBefore thuisbezorgd word 206
twoBefore van hiernaast 198
twoBefore van mn -258
twoBefore vor een -334
twoBefore vor het 258
twoBefore vor ons 175
twoBefore vor onz 299
twoBefore wij won 180
twoBefore wit camionet -198
twoBefore won sam 214
twoBefore won we 269
twoBefore zit nu 184
twoBefore zit toch 155
word ! 20
word ( 74
word , 19
word 0 -97
word : 42
word @code -244
word aalst 203
word aan 18
word aangegev -291
word aangev 313
word aannemer 264
word aanslag 304
word aanvrag -246
word abonnement -271
word academie 412
word accepteert -319
word acceptgiro -175
word acht -262
word achter 170
word achterkant 108
word achterom 218
word achtertuin 289
word actie -130
word adhd -233
word adres 135
word adreswijz 177
word aert 214
word afgebrand 205
word afgelop 213
word afsprak -145
word afvalbak 196
word afvalpas 153
word ag 225
word akkerlan 249
word akt -359
word algemen -221
word allebei -190
word altijd 199
word alvast 274
word anorexia -283
word aout -325
word apart -212
word apothek 188
word app -248
word appartement 327
word arnhem 287
word au 195
word aub 62
word augustus -237
word autism -212
word auto -155
word autoband 192
word automat -232
word autos -206
word avond 78
word az 240
word b -214
word badkamer 234
word bakfiet 207
word ban 226
word bankj 146
word bankjes 193
word bankstel 202
word basisschol 179
word bedrag -277
word begeleider -334
word beginn 250
word bel 122
word belgie 206
word bened 201
word bereik 245
word berkenlan 187
word berm 308
word beschermd -292
word best 263
word bestan -267
word bestat -236
word bestek -289
word bestelbus 234
word bestemmingsplan 229
word betaald -235
word betekent -243
word beurt -265
word bevest -252
word bewoner 191
word bezorg 163
word bezwaarschrift -169
word bibliothek 183
word bij 44
word binn 94
word bladkorf 248
word blijft -161
word blokker -320
word boekhandel 250
word boet -285
word bom 80
word bord -174
word borgerhout 322
word bosweg 237
word bot -187
word bouw 198
word bouwafval 239
word bouwplat 278
word brand 230
word bred -293
word breda 230
word breng 185
word brief -117
word briefadres 185
word briefk -333
word brievenbus 126
word brouwerij 203
word brp 238
word brug -142
word bruin -244
word bsn -179
word buit 161
word buitengeslot 325
word bur 150
word burgerservicenummer -301
word bus -65
word bushokj 208
word buurman 149
word buurt 189
word buurvrouw 193
word bv 247
word bvba 273
word caf 149
word camion 269
word camionet -148
word camping 270
word caravan 268
word centrum -123
word cijfer -282
word club 185
word clubhuis 230
word cod -300
word collega -197
word container 152
word content 263
word crech 294
word cw -234
word da -144
word daarvan -308
word dak 233
word dan -182
word dar 57
word dat -59
word ded -212
word deksel -232
word der 325
word dertig 213
word deur 104
word diabet -204
word diabetes -316
word dichtgat 227
word die -29
word diest 196
word digid -310
word digital 331
word dijk -253
word diksmuid 222
word ding -214
word districtshuis 147
word doc -213
word doccl -157
word dochter -203
word dod 188
word dof -228
word domicilie 199
word domicilier 226
word donker 219
word doorgev 165
word dossier -402
word draait 237
word drempel 153
word drie -126
word driehog 170
word druk -275
word duiker 285
word duizend -293
word duo -206
word dus 68
word echt -213
word een -21
word eeuwig -239
word eid -239
word eig 146
word elf -199
word elk 32
word emm 189
word en -39
word ene 234
word ergen -128
word ernaast 271
word erop -230
word eruit 255
word es 251
word euro -277
word evergem 257
word factuuradres 256
word familie 81
word fatoumata 266
word februari -187
word fiet 122
word fietsenrek 277
word fietspad 78
word folder -140
word fontein 295
word for 247
word formulier -247
word foto -214
word fout -226
word fran 261
word fritur 181
word frituurvet 207
word fuif 251
word ga 141
word gan 180
word gas -166
word geacht 216
word geblokkeerd -231
word geboortedatum -219
word gebor 128
word gebouw -171
word gebruik -390
word gedan -204
word gedomicilieerd 288
word gedumpt 213
word gegeven 259
word gehaald 231
word gehoord -245
word gekocht 274
word gekom 166
word gekopieerd -309
word geldig -150
word geldt -177
word gelijk -262
word gelijkvloer 209
word gelof -186
word geluidsoverlast 169
word gemaaid 249
word gemal 242
word genk 277
word gent 176
word geplakt -293
word gerek -410
word gerestaureerd -243
word geslot 270
word gestok 191
word gestructureerd -247
word gestuurd 206
word gev -160
word gevall 214
word gevar 207
word geweest -39
word gewonn -279
word gewoond 351
word gezien 120
word gh 280
word ging -210
word glas 331
word glasvezel 284
word golf -346
word gooi 290
word gooik 209
word gordijn 284
word goud 294
word grag 127
word gras 230
word gratis -259
word griep -323
word groepspraktijk 303
word groet 322
word grot -111
word gsm 136
word haagwind -245
word haalt 233
word had -348
word hag 216
word halfur -118
word halt -175
word hand -182
word handelspand 203
word handteken -313
word hard 263
word hartsticht -392
word heb -31
word hee 245
word heeft -38
word heffing 277
word heg 226
word hei 278
word hem 208
word herrie 229
word heul 320
word heur 327
word hier 115
word hoef 224
word hoek 284
word hoevel -80
word hoogacht 231
word hoogt 64
word hoord -232
word houd 303
word houdt 318
word hous 240
word hp -208
word hs 296
word huis 66
word huisadres 248
word huisnr 253
word huisnummer 261
word huurcontract 244
word huurder 222
word huurhuis 272
word huurt 253
word i -234
word ich 259
word id -264
word identiteitskaart -240
word iederen -246
word iet -171
word in 12
word ingang 187
word ingeschrev 160
word ingetikt -218
word inrit 269
word insulinepomp -244
word intyp -255
word invull -284
word ipv -290
word is -33
word ivm -185
word januari -149
word jar 40
word jas 228
word jeugdrad -259
word jm -184
word jong 259
word jt 269
word jullie -83
word k 111
word kaart -150
word kaartj -178
word kaartnummer -202
word kamp -76
word kanaaldijk 314
word kantin 216
word kantor 161
word kapellestrat 204
word kapelstrat 362
word kapot -11
word kapper 331
word kapsalon 256
word kassa -296
word kat 220
word kermis -325
word kessel 151
word kg -367
word kid -287
word kieken -220
word kijkt 192
word kilo -313
word kind -99
word kinder 159
word kinderwag 230
word kipp 304
word kk 248
word klag 277
word kleurcod -298
word klopp -305
word klopt -68
word knippert 188
word koelkast 205
word kom 106
word kon -329
word koolmijnlan -185
word kopie -229
word kort 328
word kost -161
word kot 234
word kram -216
word kreg -181
word krijgt -133
word kringloopwinkel 301
word kringlop 241
word kringwinkel 162
word kruispunt 172
word kub -285
word kv 295
word kwartier 243
word kwijt -185
word kwon 231
word kx 206
word l -278
word laatst -316
word lad 207
word lamp 36
word lan 232
word lantaarn 181
word lantaarnpal 142
word las -262
word leegstandsheff 171
word leerling -475
word leesbar -268
word leges -186
word legg -171
word les -315
word leuv 228
word lever 308
word lez -335
word lichtreclam 279
word liefst 222
word lig 304
word ligg 244
word ligt 94
word lijn -212
word liter -299
word liv 240
word living 197
word lm 309
word lo 151
word locatie 381
word lokal 128
word loker 249
word loopt 116
word los 136
word lukt -199
word m -264
word maandag 247
word maart 185
word mag -56
word mailadres -393
word mama 200
word map 237
word markt -70
word marktkram -306
word mast 290
word matras 180
word mc -351
word mee -105
word meld 143
word melding -172
word meningokok -266
word mer -69
word met -54
word mg -356
word minder -209
word moederziel 196
word moek 191
word moest -239
word moet -29
word monitor -343
word monumentendag 199
word moskee 229
word mur 245
word muziekschol 274
word my 87
word na 60
word naast 98
word nabij 318
word nacht 142
word nakijk -276
word namen 234
word nar 103
word national -309
word ne 172
word neg -412
word ner -230
word nie 148
word niemand 184
word niet -27
word nieuw 117
word noar 232
word noemt -301
word nooit 180
word nou 151
word november -322
word nul -293
word nummer -162
word of -138
word ogen -361
word okt -192
word oma 101
word omhog -154
word omleid 216
word on -218
word ondergrond 346
word onderuit 186
word onderwijsnummer -194
word onkruid 285
word ons 73
word ontheff 228
word ontvang 181
word ook 83
word oostend 144
word op 35
word opa 131
word open 124
word opengebrok 263
word ophal 188
word oud 66
word oudenaard 274
word overdag 215
word overkant 242
word overweg 271
word pad 245
word pagina -183
word pakt -336
word pand 179
word park -122
word parkeerapp -208
word parkeergarag -126
word parkeerretributie -300
word parkeert 218
word parkeervergunn -111
word parker 218
word parking -233
word pc -259
word pdf -335
word peeter 298
word pikkedonker 207
word pin -246
word pinautomat -242
word pincod -382
word pinn -238
word plantsoen 247
word plat -135
word platan 269
word plein -273
word plek 210
word plusser -238
word poortj 246
word populierenlan -341
word post 193
word postadres 241
word postcod 185
word pr 176
word precies 243
word procent -317
word prullenbak 272
word put 76
word raakt -333
word ram 125
word rammelt 201
word rb 212
word rc 230
word recyclagepark 203
word regel -192
word regent 231
word reispas -301
word rek 378
word rekeningnummer -297
word rekent -424
word reserver -241
word residentie 207
word rest 217
word ria 423
word rij -257
word rijban 176
word rijbewijs -195
word rijdt -318
word riool 236
word rob -277
word roept -338
word roeselar 289
word rok 234
word rolstoel 289
word rommelmarkt 250
word rond 304
word rotond 211
word rotterdam 236
word ruit 281
word samenwon 281
word schev 280
word schimmel 250
word schoonmoeder 237
word schrijf 152
word schuld -146
word schur -178
word sectie -390
word sept -246
word sessie -256
word sint 136
word sit -138
word slaapkamer 187
word slan 241
word slap 201
word sleutel 80
word slot 142
word sluikstort 191
word sms -240
word snacht 253
word snap -366
word snapp 290
word snoeihout 236
word sofinummer -215
word soort -222
word speelplat 258
word speelt 247
word speeltuin -117
word sta 123
word stadhuis -305
word stank 233
word stat -51
word station -222
word ste -204
word steenpuin -327
word stek 121
word stekkie 239
word stembureau 228
word sticker -249
word stinkt 116
word stoel -291
word stoep 137
word stookt 223
word stop -213
word stopt -132
word strafregister -256
word strat 103
word struik 198
word studentenhuis 357
word studentenkamer 201
word stuk -55
word stuurt 169
word t 7
word tafel 139
word tafeltjes -208
word tak 245
word tankstation 187
word tant -169
word teg -233
word tegenover 198
word tegenwoord -294
word teken -118
word tel 201
word telt -226
word tent 243
word ter 38
word terpstra 323
word terrein 178
word terwijl 81
word test -349
word the -283
word thuis 127
word thuisadres 174
word thuisbezorgd 206
word thv 189
word ticket -292
word tijden 132
word toe 337
word toen -189
word toilet -209
word tot -1
word tr 220
word trafohuisj 218
word trash 266
word trek 171
word trekt 226
word trouwboekj -206
word tuin 96
word tuss 161
word twed -89
word typ -335
word typt -326
word u -49
word uit 53
word uitslag -280
word utrecht 243
word uw -220
word vaartwijk 285
word vader -197
word van 6
word vanaf 194
word vanmorg 132
word vannacht 281
word vanzelf -300
word vd -377
word vel -330
word velo 219
word verenigingsgebouw 238
word vergunn -50
word verhuisd 239
word verhuislift 194
word verhuist 213
word verhuiz 204
word verhuusd 285
word verkeersbord 235
word verkoopt -313
word verlicht 244
word verlor -236
word verpleeghuis 161
word verstopt 292
word vertrekt 231
word vervaldag -181
word vervalt -223
word verzak 228
word verzoekt 320
word vestigingsnummer -205
word vind -201
word visa -307
word vlaggenmast 256
word vlakbij 193
word voedselbank 256
word voet 219
word voetpad 135
word vol 50
word volgen -223
word volgt 278
word voordeur 293
word voorzien -206
word vor -13
word vrag -193
word vriendin 252
word vrij -284
word vrouw 58
word vuilbak 261
word vuilzak 236
word vzw 230
word waard -127
word waarom -104
word wacht -138
word wachtlijst -230
word wachtwoord -258
word wanner -107
word want -103
word warm -301
word was -207
word wat -103
word we 64
word webwinkel -264
word weeral 187
word weggehaald 202
word wel -117
word welk -162
word werd -360
word werf 116
word werk -93
word werkdag -273
word wethouder 275
word wettelijk 180
word weun 218
word wie 64
word wij 59
word wijkagent 148
word wil 86
word wilhelminastrat 277
word will 118
word wilt 103
word wit -157
word wmo 301
word woen 214
word woensdag 261
word won 107
word wonend 308
word woning 134
word woonacht 264
word woonadres 349
word woont 209
word woonwag 301
word wrak -194
word xn 215
word xt 271
word yilmaz 108
word z -415
word zag 173
word zal -89
word zaterdag 100
word ze -25
word zegt -195
word zeker -171
word zen 237
word zev -273
word zie -234
word zien 104
word ziet -307
word zij -102
word zit 97
word zoekt 345
word zon -215
word zond 184
word zonder -65
word zoontj -269
word zottegem 279
word zr 221
word zuid 337
word zus 197
word zwan 153
word zwar -281
word zwembad -112
word zwerfvuil 308
word zx 216
`,
};
