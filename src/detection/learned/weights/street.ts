import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 2241 candidates that are, 1152 that are not.
 * On families it was not taught on:
 * - above -1: found 98.8 %, wrongly 10.8 %
 * - above -0.5: found 97.1 %, wrongly 6.2 %
 * - above 0: found 94.4 %, wrongly 3.5 %
 * - above 0.5: found 89.4 %, wrongly 1.7 %
 * - above 1: found 81.7 %, wrongly 1.1 %
 */
export const streetWeights: LearnedWeights = {
  examples: "sha256:d6ca3df201b0c2de5e54494b8d83519a58878b62eaa22daa7f61fd2e2f56e551",
  intercept: -0.454,
  weights: `
before ( 293
before ) 122
before , 35
before 0 -118
before @code -138
before ^ 17
before aan 135
before aanvrag -384
before achter 191
before adres 302
before al -49
before all -160
before altijd 226
before ander -284
before antikrak -277
before appartement 290
before auto -213
before begint -258
before bel -339
before ben 98
before best 222
before betal -242
before bezwar 298
before bij 161
before binn 374
before blijft -102
before bom 134
before brief -84
before bsn -160
before bur 225
before bus 139
before buurvrouw 178
before caf 206
before cijfer -359
before cod -330
before d 287
before da -174
before dan -408
before de 63
before den 126
before der 269
before die 9
before digid -248
before dinsdag 272
before dit 204
before dod 170
before doet -128
before doorgev 267
before dor 257
before een -94
before eerst 231
before eid -348
before eig 207
before elk 203
before en -51
before even -276
before ex 194
before extra 241
before fietspad 176
before folder -228
before formulier -237
before ga 152
before gan 323
before ge -153
before gebor 168
before gedumpt 257
before geeft -274
before gef -301
before gehad 298
before gekopieerd -260
before gekreg 201
before geparkeerd 282
before goed -163
before graffiti 171
before grag 120
before hal 281
before har 311
before hebb 162
before heeft -94
before hem 222
before het 115
before hoe -162
before hoogacht 203
before hotel 369
before huis 119
before huisbas 259
before hur 147
before huurt 229
before ich 254
before id -263
before iederen -224
before iemand 242
before ik 16
before in 89
before ingang 169
before ingeschrev 243
before inschrijv -229
before jan 306
before januari -246
before jullie -218
before juni 179
before kaart -169
before kamer 303
before kan 293
before kantor 161
before kapsalon 203
before kijk 211
before kost -289
before kot 272
before kunn -177
before laadpal -190
before laatst 277
before lang 56
before lantaarnpal 215
before leges -222
before licht 240
before ligg 277
before ligt 313
before lod 297
before m -300
before maand 166
before mag 182
before mama 332
before me 142
before mei 317
before met 59
before meter 110
before mijn 70
before mn 110
before moeder 280
before moet -120
before moskee 193
before my 334
before naast 173
before nacht 166
before nar 109
before nen 130
before ni 186
before niet 124
before nieuw 208
before noemt -215
before nog 139
before nr -161
before nu 54
before ocmw 244
before of -245
before oktober 253
before onderuit 206
before onderwijsnummer -216
before ons 136
before opa 237
before optred 311
before oud 44
before ouder 210
before papa 301
before parkeerretributie -310
before parker 150
before pincod -236
before poort -214
before post 209
before reken -171
before rijbewijs -152
before rijdt -302
before rommelmarkt 218
before rotond 249
before schur -339
before sind 213
before sint 211
before slaapkamer 187
before slaapt 306
before slap 300
before sleutel 233
before sluikstort 292
before sporthal 299
before sta 157
before stad -303
before stan 303
before stat -129
before stek 228
before stempas 199
before sticker -234
before stoep 333
before stopt 404
before stort 182
before student 258
before studio 269
before stuk -215
before stur -239
before subsidie -155
before t 31
before teg 268
before tegenwoord -272
before telefon -337
before ter 181
before terwijl 113
before tot 219
before trek 207
before trekt 177
before u 82
before uit 90
before uw -167
before van 53
before vanaf 201
before vanuit -247
before verhuis -117
before verhuisd 251
before verhuist 201
before verhuiz 154
before verhuusd 279
before verkeerd 264
before vol 360
before volgen -192
before vrag -344
before vriendin 196
before vrijdag 255
before vzw 262
before waard 175
before waarom 227
before wanner -229
before want -283
before wat -179
before water 182
before wer 276
before weun 240
before wij 113
before won 181
before woont 281
before woonwag 291
before word 143
before zag 196
before zak 191
before zaterdag 204
before ze 174
before zebrapad 173
before zegg 175
before zegt -230
before zelf 199
before zen 226
before zien 173
before zijn 134
before zit 209
before zoek -131
before zon -227
before zonder 280
before zwembad -143
before1 ( 124
before1 ) 111
before1 , 101
before1 0 102
before1 : 126
before1 ^ -135
before1 a 294
before1 aan 234
before1 achter 266
before1 adres 68
before1 al -255
before1 als -322
before1 ben -198
before1 bewoner 267
before1 bibliothek 124
before1 bij 169
before1 binn -284
before1 blauw -429
before1 boet -274
before1 bord -301
before1 broertj -275
before1 caf 174
before1 cod -233
before1 dar -395
before1 dat -87
before1 de 203
before1 diabet -234
before1 diabetes -313
before1 die -307
before1 dochter -401
before1 drie -265
before1 een -353
before1 eid -321
before1 en -216
before1 er -314
before1 flat 212
before1 garag 225
before1 gebor -268
before1 gegeven 229
before1 geldig -150
before1 gezin -339
before1 ging -246
before1 gymzal 213
before1 hangt -379
before1 heeft -417
before1 hog 301
before1 huis 68
before1 hur 283
before1 ik -320
before1 inschrijv -378
before1 jullie -287
before1 kaartnummer -145
before1 kanaaldijk 301
before1 keuk 264
before1 kind -258
before1 kinder -273
before1 kom -361
before1 kreg -232
before1 krijg -307
before1 kringlop 251
before1 kwart -306
before1 lamp -248
before1 lang 265
before1 mama -340
before1 met -360
before1 mij 199
before1 mijn -238
before1 milieustrat 243
before1 mn -230
before1 moeder -316
before1 moet -244
before1 naast 252
before1 nar 124
before1 national -320
before1 nu 317
before1 of -184
before1 op 182
before1 open -305
before1 oud 148
before1 over 165
before1 pand 231
before1 parochiezal 199
before1 pas -305
before1 paspoort -213
before1 prin 258
before1 rechtover 243
before1 recyclagepark 206
before1 rekeningnummer -309
before1 rond 289
before1 sectie -300
before1 sint 236
before1 speelplein 290
before1 speeltuin 221
before1 stan -289
before1 strat 269
before1 tegenover 234
before1 ter 250
before1 thuisadres 149
before1 thv 181
before1 van 27
before1 verhuis -351
before1 verhuisd 252
before1 vier -235
before1 vlakbij 210
before1 vor 207
before1 vriend 285
before1 we -171
before1 wij 158
before1 wit -285
before1 won 191
before1 wonend 203
before1 woning 183
before1 woonacht 273
before1 woont 252
before1 wordt 103
before1 ze -457
before1 zegt -288
before1 zijn -354
before1 zit 274
before1 zon -269
before1 zoontj -337
before2 ) -337
before2 , -78
before2 0 -151
before2 : -258
before2 @code -234
before2 ^ -109
before2 adres 150
before2 aert 248
before2 afsprak -281
before2 afval 186
before2 bakker 176
before2 ban 216
before2 betaald -161
before2 bewoner 167
before2 bewonerskaart -168
before2 bij 205
before2 bom 192
before2 brief -256
before2 bur 190
before2 bushokj 182
before2 buurthuis 160
before2 buurvrouw 240
before2 camionet -204
before2 containerpark 230
before2 digid -281
before2 dochter -262
before2 domicilie 209
before2 donker 218
before2 een -304
before2 en -167
before2 familie 174
before2 garag 191
before2 gat -108
before2 gezin 199
before2 hangt 307
before2 heb -219
before2 heeft -298
before2 het 53
before2 hiernaast 250
before2 hoek 256
before2 hof 311
before2 hofj 258
before2 hoogt 182
before2 huis 98
before2 huisadres 204
before2 iemand -304
before2 iet -231
before2 ingeschrev 135
before2 is -101
before2 jan 232
before2 jar 230
before2 kamer 289
before2 kapellestrat 186
before2 kapot 268
before2 kerkstrat 205
before2 kermis 154
before2 kijk 193
before2 klopt -234
before2 kwon 207
before2 lamp 241
before2 lan 269
before2 leerling -231
before2 les -325
before2 liv 232
before2 locatie 232
before2 lokal 256
before2 mar 162
before2 mer 315
before2 met -235
before2 mij 121
before2 mijn -110
before2 mn -210
before2 nar 149
before2 niet -258
before2 nog 149
before2 nr 212
before2 of -230
before2 oma 279
before2 omgewaaid 222
before2 ongever 301
before2 ons 97
before2 op 96
before2 opgehaald 185
before2 park -238
before2 pin -264
before2 plat 70
before2 post 168
before2 recht 142
before2 rij -348
before2 rijdt -243
before2 sam 200
before2 sta 226
before2 stoep -117
before2 studentenkamer 197
before2 stur -158
before2 thuis 157
before2 tis 235
before2 tuin 195
before2 uit 211
before2 vergunn -314
before2 verhuis 153
before2 verhuisd 117
before2 was -236
before2 weg 202
before2 werk 226
before2 won 137
before2 woning 266
before2 woont 188
before2 word 180
before2 wrak -189
before2 zaterdag 212
before2 ze -173
before2 zebrapad 212
before2 zegt -232
before2 zie -282
before2 zit 186
before2 zwan 131
before2 zwembad 187
behind ! 177
behind ( -376
behind , -39
behind . 39
behind 0 -121
behind : 153
behind @code -317
behind aalst 153
behind aanslag 189
behind ab 164
behind achter 209
behind adres 192
behind afgeslet 229
behind all 199
behind allebei -263
behind allen -173
behind als -112
behind altijd 180
behind ander 232
behind anorexia -303
behind apeldoorn 96
behind appartement 229
behind asbest -247
behind avond 207
behind az 230
behind bank -242
behind begint 280
behind bel 358
behind bell 229
behind ben 155
behind bened 223
behind bestat -230
behind betaald -239
behind bij -99
behind blader 344
behind blank -290
behind bom -231
behind bordj 257
behind bov -179
behind braderij -281
behind brug -176
behind buit 279
behind bur 275
behind chang 253
behind container 356
behind dak 231
behind dank -251
behind dar 113
behind dat -56
behind de -48
behind derd 231
behind deur 243
behind dichtgemaakt 236
behind die -61
behind diksmuid 223
behind dinsdag -222
behind dit 294
behind doet 232
behind dor 125
behind echt -178
behind eig 236
behind elf -227
behind erop -216
behind euro -148
behind feest -259
behind fietspad 222
behind for 243
behind gan 277
behind gat 141
behind gelijk -250
behind gemeentehuis -229
behind genk 274
behind gered -200
behind geslot 290
behind gewonn -368
behind gft 257
behind gratis -174
behind gsm 55
behind had -304
behind hag 217
behind half 257
behind halt 193
behind hangt 132
behind heb -240
behind hel 181
behind hem 346
behind het -33
behind hoe 157
behind hond 123
behind hor 156
behind huis -175
behind hur -268
behind ich 217
behind iederen 265
behind ingang 253
behind inschrijv 300
behind is -94
behind jong 330
behind juni 238
behind k 225
behind kaart -260
behind kan -232
behind kapot -245
behind ker 136
behind kermis -375
behind kessel 166
behind ketting 237
behind kid -163
behind kijk -161
behind kind 253
behind kinder 241
behind kl 125
behind klar -239
behind klein -217
behind kom 163
behind kotbas 258
behind krijg -124
behind kwartier 264
behind langskom 261
behind las -266
behind leegstandsheff 192
behind leuv 240
behind ligg 146
behind lo 150
behind loker 299
behind los 201
behind mag -79
behind mar -230
behind mee -183
behind meld 316
behind men 134
behind mer -233
behind meter -138
behind mijn -113
behind moest -248
behind moet 149
behind na 258
behind nacht 117
behind ne 157
behind nergen 214
behind nie 264
behind nik -177
behind nodig 392
behind nog 30
behind nooit 132
behind nu -223
behind ocmw -302
behind onder 249
behind ontheff 236
behind ook 170
behind oostend 199
behind op -131
behind open 103
behind oud 163
behind over -157
behind pal 194
behind papier 316
behind parkeervergunn -241
behind parker 233
behind pincod -294
behind plat -229
behind plein -295
behind procent -250
behind prullenbak 306
behind put 161
behind ram 170
behind rat -312
behind reken -267
behind rest 192
behind retributies 374
behind rijbewijs -273
behind riool 244
behind rod 235
behind rolstoel 279
behind rotterdam 220
behind s 147
behind schef -244
behind schoolkinder 228
behind sit -282
behind slap 224
behind sleutel 250
behind stad 267
behind stadhuis -312
behind stan -162
behind stat -144
behind stoep 321
behind stoeptegel 204
behind t -133
behind teg -261
behind tel 235
behind terwijl -104
behind thuis 217
behind toch -93
behind toe 350
behind toen -244
behind twee -151
behind uit -72
behind urgentie 265
behind uur 240
behind uw -263
behind van -59
behind vandag 152
behind vannacht 332
behind vel -291
behind vergunn -141
behind verhuisd 172
behind vervaldag -197
behind vervalt -214
behind vol 165
behind vor -49
behind vuilbak 200
behind waard -282
behind waarom 211
behind want -154
behind weg 178
behind wel -163
behind welk 144
behind wij 202
behind will 148
behind won 106
behind zal -273
behind ze -104
behind zegt -192
behind zes -300
behind ziet -320
behind zonnepanel -292
behind zwar -241
behind zx 226
behind1 $ 78
behind1 ( 378
behind1 ) 35
behind1 , 89
behind1 . 24
behind1 0 -120
behind1 ; 206
behind1 ? 99
behind1 aan -152
behind1 ab -263
behind1 als -128
behind1 aout -286
behind1 bij -244
behind1 cijfer -235
behind1 cw -266
behind1 da 302
behind1 dar 267
behind1 db -241
behind1 dicht 171
behind1 draait 258
behind1 drie -291
behind1 duizend -399
behind1 dus 239
behind1 een 212
behind1 er 226
behind1 evergem 244
behind1 ex -309
behind1 gestuurd 229
behind1 handteken -265
behind1 hangt 251
behind1 hier 263
behind1 hond -226
behind1 in 103
behind1 is 133
behind1 jan -311
behind1 kilo -320
behind1 kind -318
behind1 klopt 232
behind1 knippert 185
behind1 komt -189
behind1 kub -290
behind1 kw -216
behind1 leerling -332
behind1 ligg 211
behind1 ligt 169
behind1 loker 246
behind1 man -371
behind1 mar 80
behind1 mc -242
behind1 met 175
behind1 mg -264
behind1 nar 202
behind1 ner -258
behind1 nr -269
behind1 of 53
behind1 okt -210
behind1 om -289
behind1 ook 214
behind1 op -191
behind1 open 265
behind1 plusser -236
behind1 procent -255
behind1 rijdt -227
behind1 sept -284
behind1 stan 160
behind1 stat 80
behind1 ste -213
behind1 stoel -187
behind1 stopt -92
behind1 studentenhuis 222
behind1 t 241
behind1 tafeltjes -286
behind1 te 202
behind1 teken -255
behind1 toch 223
behind1 van -273
behind1 verstopt 185
behind1 vor -335
behind1 wanner 296
behind1 werkdag -255
behind1 wil 225
behind1 zeker 244
behind1 zet 239
behind1 zijn 192
behind1 zit 110
behind1 zwemm 251
behind2 ) 247
behind2 , -31
behind2 . -269
behind2 0 -93
behind2 : 325
behind2 ? -61
behind2 @code -289
behind2 aalst 204
behind2 al 63
behind2 alles 215
behind2 altijd 187
behind2 antwerp 231
behind2 aub 218
behind2 augustus -197
behind2 bc 177
behind2 bel 173
behind2 bestat -320
behind2 blank 237
behind2 borgerhout 312
behind2 bov 226
behind2 dan -294
behind2 dar 82
behind2 dat 211
behind2 de 31
behind2 die 71
behind2 dor -382
behind2 dus 174
behind2 een 200
behind2 er -84
behind2 gen -172
behind2 gent 212
behind2 haha -217
behind2 heb 220
behind2 hebb 114
behind2 heeft 194
behind2 het -83
behind2 heul 206
behind2 hoe 228
behind2 hoevel 273
behind2 hun 236
behind2 ik 38
behind2 is -112
behind2 januari -214
behind2 kan 135
behind2 krijg 152
behind2 lift 176
behind2 mer -190
behind2 mijn 156
behind2 na 213
behind2 ne 370
behind2 niet -124
behind2 nog -254
behind2 november -218
behind2 nu 217
behind2 of -241
behind2 ons 200
behind2 op -78
behind2 opengebrok 219
behind2 p -221
behind2 paspoort -431
behind2 per -338
behind2 roeselar 282
behind2 schef 273
behind2 station -307
behind2 t 85
behind2 te -283
behind2 tot 124
behind2 tr 231
behind2 uit 219
behind2 uw -223
behind2 van -116
behind2 vergunn 293
behind2 verkocht 239
behind2 verzoekt 229
behind2 vol 169
behind2 vor -134
behind2 wanner -243
behind2 war 164
behind2 wek 204
behind2 wet 286
behind2 wie 59
behind2 wil 129
behind2 will 245
behind2 word 154
behind2 zegt -281
behind2 zich -301
behind2 zit -232
behind2 zoek 233
behind2 zonder -367
bothBefore , ik -302
bothBefore , van 330
bothBefore , wonend 176
bothBefore , woont 206
bothBefore 0 , -202
bothBefore 0 0 -332
bothBefore 0 en -194
bothBefore 0 met -272
bothBefore 0 nar 303
bothBefore : 0 -361
bothBefore : is -279
bothBefore ^ , 338
bothBefore ^ aan 223
bothBefore ^ adres 173
bothBefore ^ bij 263
bothBefore ^ blauw -359
bothBefore ^ dochter -220
bothBefore ^ en -221
bothBefore ^ er -325
bothBefore ^ huis -310
bothBefore ^ ik -334
bothBefore ^ in -294
bothBefore ^ is -216
bothBefore ^ kaartnummer -145
bothBefore ^ lang 277
bothBefore ^ mijn -147
bothBefore ^ mn -230
bothBefore ^ oud 140
bothBefore ^ van 263
bothBefore ^ we -296
bothBefore ^ wij 310
bothBefore ^ wit -191
bothBefore ^ zoontj -225
bothBefore ^ zwembad 373
bothBefore adres : 115
bothBefore adres is 183
bothBefore allen op 155
bothBefore ben woonacht 219
bothBefore betaald met -161
bothBefore bewoner van 167
bothBefore buurvrouw van 240
bothBefore camionet met -204
bothBefore dat is 286
bothBefore dat op 249
bothBefore de bibliothek 129
bothBefore de garag 225
bothBefore de gymzal 213
bothBefore de kringlop 251
bothBefore de milieustrat 193
bothBefore de van -352
bothBefore de zal -285
bothBefore die op 256
bothBefore familie op 174
bothBefore gat open -268
bothBefore gat van 200
bothBefore heb diabetes -186
bothBefore het nar 397
bothBefore hoek met 258
bothBefore hof ter 250
bothBefore hof van 288
bothBefore hofj van 258
bothBefore hoogt van 182
bothBefore huis ( 223
bothBefore huis , 151
bothBefore huis in 175
bothBefore huis is 138
bothBefore huis op 174
bothBefore ik won 219
bothBefore in op 199
bothBefore ingeschrev op 135
bothBefore is dat 173
bothBefore is er -205
bothBefore is op 304
bothBefore is toch 307
bothBefore is van -279
bothBefore jan van 232
bothBefore kamer op 253
bothBefore kapellestrat 0 186
bothBefore kerk op 188
bothBefore kerkstrat 0 205
bothBefore lamp bij 224
bothBefore lan van 281
bothBefore mar nar 203
bothBefore mer op 216
bothBefore mij op 165
bothBefore mijn dochter -380
bothBefore mijn gegeven 229
bothBefore mijn huis 290
bothBefore mijn moeder -316
bothBefore mijn woning 183
bothBefore mn broertj -275
bothBefore moeder , 282
bothBefore nog op 124
bothBefore nu op 201
bothBefore om kwart -306
bothBefore ons huis 219
bothBefore op sint 259
bothBefore sam op 200
bothBefore schol in 212
bothBefore sta op 226
bothBefore stadskantor , 275
bothBefore stat aan 274
bothBefore stoep , 194
bothBefore stoep bij 280
bothBefore stur nar -158
bothBefore thuis , 137
bothBefore thuis op 142
bothBefore toch op 142
bothBefore van 0 -409
bothBefore van mijn -153
bothBefore van parkeergarag 259
bothBefore verhuis van 167
bothBefore verhuisd nar 102
bothBefore wij won 183
bothBefore wij zijn -316
bothBefore won : 228
bothBefore won in 192
bothBefore won op 159
bothBefore won zelf 268
bothBefore wrak met -189
bothBefore zaterdag nar 145
bothBefore zelf op 134
bothBefore zit op 227
bothBefore zwan , 154
earlier , 139
earlier . -266
earlier 0 -403
earlier @code -273
earlier aan 222
earlier adres 227
earlier ah 239
earlier bij 185
earlier dakkapel 261
earlier dat 190
earlier de 229
earlier die 149
earlier dod 272
earlier doet 295
earlier doorgev 260
earlier een 161
earlier ge 224
earlier grofvuil 218
earlier het 178
earlier hoe -289
earlier huis 268
earlier ik 94
earlier in 32
earlier is 206
earlier ja 265
earlier jasmijnstrat 357
earlier kan 203
earlier kliko 257
earlier kunt 274
earlier lan 284
earlier lantaarn 253
earlier ligt 297
earlier met -126
earlier mijn -18
earlier moet -90
earlier niet 250
earlier nieuw 183
earlier nog 186
earlier op 209
earlier reken -231
earlier strat 218
earlier toch -239
earlier tot 248
earlier u 207
earlier van 164
earlier verget 239
earlier verhuiz 238
earlier voorburg 284
earlier vor -198
earlier war 142
earlier wij 246
earlier wil 294
earlier won 278
earlier ze 227
earlier zijn -144
earlier zit -234
elsewhere ! 205
elsewhere ( -196
elsewhere ) -76
elsewhere . 37
elsewhere 0 -134
elsewhere @code -251
elsewhere aan -134
elsewhere aanbell 295
elsewhere aanslag 269
elsewhere aanvrag 170
elsewhere adres 349
elsewhere afdel -344
elsewhere afsprak -199
elsewhere afvalbak 295
elsewhere afvalpas 344
elsewhere allez 229
elsewhere als 122
elsewhere alvast 120
elsewhere antwoord 255
elsewhere app -124
elsewhere auto 165
elsewhere b -343
elsewhere bak 232
elsewhere bank -312
elsewhere bedankt 156
elsewhere ben 67
elsewhere best 136
elsewhere betekent -396
elsewhere betreft 194
elsewhere bewoner 190
elsewhere bezorg 223
elsewhere bezorgd 204
elsewhere bezorgt 201
elsewhere binnenkort 314
elsewhere bom 252
elsewhere borgerhout -356
elsewhere brandwer 258
elsewhere bruiloft 268
elsewhere bsn -326
elsewhere btw -250
elsewhere burg 329
elsewhere bus -161
elsewhere buurt 326
elsewhere caf 200
elsewhere club -347
elsewhere computer -252
elsewhere d 275
elsewhere daaran -206
elsewhere dag 226
elsewhere dak 265
elsewhere dakkapel 193
elsewhere dan -45
elsewhere dar 51
elsewhere dat -100
elsewhere de 75
elsewhere demo -344
elsewhere deur 275
elsewhere dicht 140
elsewhere die -41
elsewhere dienst -122
elsewhere digid -224
elsewhere dinsdag -226
elsewhere docstop -226
elsewhere doe 228
elsewhere domicilie 197
elsewhere doorgev 291
elsewhere dor 176
elsewhere dr 322
elsewhere drad 250
elsewhere drempel 279
elsewhere ds 284
elsewhere een -69
elsewhere eid -316
elsewhere eig 276
elsewhere elfd -281
elsewhere elk 320
elsewhere en -69
elsewhere er 88
elsewhere erbij 312
elsewhere ergen -208
elsewhere euro -341
elsewhere exampl 259
elsewhere fotos 251
elsewhere g 197
elsewhere gan 260
elsewhere gat 324
elsewhere ge 109
elsewhere gebor 230
elsewhere gef 223
elsewhere gegeven -271
elsewhere gekom 316
elsewhere gekreg 309
elsewhere gemeent -355
elsewhere gemeentehuis 240
elsewhere gerust 207
elsewhere gestort -108
elsewhere getuig 186
elsewhere geveltuintj 233
elsewhere gevraagd 421
elsewhere gezien 152
elsewhere gezin 194
elsewhere grad 299
elsewhere gratis -286
elsewhere gsm 343
elsewhere gustaf 264
elsewhere h 307
elsewhere had -246
elsewhere half 280
elsewhere hartelijk -184
elsewhere heb -121
elsewhere hebb 167
elsewhere hebt 255
elsewhere hel 327
elsewhere hem 316
elsewhere hier 146
elsewhere hij -125
elsewhere hond 188
elsewhere ik 16
elsewhere infoblad -155
elsewhere ingang 172
elsewhere ingedi 216
elsewhere initiatief 233
elsewhere inschrijv -190
elsewhere internet -237
elsewhere inwoner 176
elsewhere is -46
elsewhere j 404
elsewhere ja 104
elsewhere je 106
elsewhere juni 236
elsewhere kaartnummer -323
elsewhere ker 71
elsewhere kind 366
elsewhere kinder 93
elsewhere kindj 243
elsewhere klas -299
elsewhere klopt 166
elsewhere km -200
elsewhere kort -304
elsewhere kost 98
elsewhere kunn 323
elsewhere kunt 267
elsewhere laatst -334
elsewhere lamp 235
elsewhere lang 247
elsewhere later -369
elsewhere leg -309
elsewhere lever 281
elsewhere liefst 216
elsewhere ligg 308
elsewhere loker -329
elsewhere loopt -165
elsewhere los 299
elsewhere m 290
elsewhere maand 243
elsewhere maart 387
elsewhere machin -330
elsewhere mag 66
elsewhere mar -115
elsewhere matrass 218
elsewhere mee -69
elsewhere meld 142
elsewhere melding 225
elsewhere met 71
elsewhere mevr 382
elsewhere mij 162
elsewhere mijn 55
elsewhere moeder 245
elsewhere moeilijk -278
elsewhere moet 32
elsewhere mog -133
elsewhere muziek 303
elsewhere nacht 239
elsewhere nam -66
elsewhere nationaliteit 219
elsewhere ne 171
elsewhere nie 324
elsewhere nieuw 171
elsewhere nieuwjar 229
elsewhere nor -265
elsewhere nummer -210
elsewhere ocmw -329
elsewhere ontvang 222
elsewhere ooit -195
elsewhere op -44
elsewhere ophal 305
elsewhere oranj 245
elsewhere ord 209
elsewhere over 198
elsewhere p 289
elsewhere pamperbonn 243
elsewhere papier -282
elsewhere parkeerkaart -325
elsewhere parker 183
elsewhere parking -251
elsewhere pauwel -315
elsewhere penningmeester -265
elsewhere person 154
elsewhere pikkedonker 171
elsewhere plat 275
elsewhere pr 248
elsewhere precies -350
elsewhere premie 158
elsewhere r 250
elsewhere rat 170
elsewhere reken 259
elsewhere rest 252
elsewhere rij 233
elsewhere rijbewijs -200
elsewhere rijksregister 323
elsewhere rolstoel 248
elsewhere rr 214
elsewhere rugnr -298
elsewhere s 205
elsewhere scheelt -317
elsewhere schep 263
elsewhere schimmel 232
elsewhere schol -270
elsewhere schrijf 330
elsewhere schur 276
elsewhere secretariaat -325
elsewhere seg 229
elsewhere sind 41
elsewhere slaapkamer 186
elsewhere slap 151
elsewhere slep -216
elsewhere sluikstort 248
elsewhere snap -337
elsewhere st 264
elsewhere stadhuis -253
elsewhere stan 164
elsewhere stat -25
elsewhere stembureau 186
elsewhere sten 290
elsewhere storing -260
elsewhere straatverlicht 246
elsewhere strak -272
elsewhere stuk 274
elsewhere stuurt -359
elsewhere t 185
elsewhere te 198
elsewhere ter -334
elsewhere terpstra -315
elsewhere terras 128
elsewhere terug -124
elsewhere thuis 251
elsewhere tot 293
elsewhere trek 263
elsewhere turnhoutseban -356
elsewhere twee 177
elsewhere u 58
elsewhere uitpas 244
elsewhere uittreksel -19
elsewhere uur -100
elsewhere v 207
elsewhere vader 229
elsewhere vakantie -287
elsewhere vast -224
elsewhere verander -252
elsewhere verblijf 210
elsewhere verhuis 278
elsewhere verkeerd -206
elsewhere verwarmingstoelag 222
elsewhere via 236
elsewhere vier 265
elsewhere vind -249
elsewhere vol 217
elsewhere volgen -151
elsewhere vraagt -238
elsewhere vrag 71
elsewhere vuilzak 230
elsewhere w 195
elsewhere waarom -167
elsewhere wacht 247
elsewhere war -184
elsewhere we -67
elsewhere welk -147
elsewhere wer 269
elsewhere werf 272
elsewhere wet -60
elsewhere wij 55
elsewhere wijkagent 157
elsewhere wijzig 196
elsewhere wil 32
elsewhere will -328
elsewhere wit 228
elsewhere won 435
elsewhere woning 354
elsewhere woningbouw 271
elsewhere word -164
elsewhere zak 271
elsewhere ze -118
elsewhere zetel 169
elsewhere zich 227
elsewhere zij 174
elsewhere zijn -148
elsewhere zo -180
elsewhere zonder 194
elsewhere zou 150
ending aaf 317
ending aagd -203
ending aai 272
ending aak -276
ending aal -416
ending aan 271
ending aar -147
ending aart -157
ending aat 202
ending acht 287
ending ad 183
ending ade 296
ending af -330
ending ag -397
ending agd -203
ending agen -104
ending ai 272
ending ak -439
ending al -214
ending alen -271
ending alf -314
ending alie -392
ending alk 281
ending am -213
ending amp 294
ending an 34
ending anaf -437
ending ang 304
ending ans 457
ending ar -147
ending ard 98
ending ark -259
ending arkt 274
ending art -157
ending as -373
ending ase -319
ending at 192
ending ate 360
ending aten -370
ending atie -244
ending ats 219
ending aven 339
ending aweg 263
ending baan 165
ending bben -259
ending ben -259
ending berg 262
ending bes 279
ending bied -365
ending bon -216
ending bos 347
ending burg 228
ending card -168
ending cht 206
ending code -485
ending ct -278
ending dag -342
ending del -283
ending den 125
ending dert -310
ending diep 386
ending dijk 241
ending ding -344
ending dpad 254
ending drag -170
ending ds -369
ending dt -353
ending dweg 295
ending eb -247
ending ect -278
ending ed -365
ending edag -314
ending ee -280
ending eef 225
ending eeft -368
ending eek -274
ending een 326
ending eent 242
ending eer -207
ending ef 231
ending eft -368
ending eg 260
ending egen -302
ending egt -439
ending ehof 356
ending ei 131
ending eide 321
ending ein 274
ending eind 225
ending ek -158
ending eke 205
ending el 79
ending elei 248
ending elen -360
ending elie 314
ending em 131
ending en -169
ending end -434
ending ens -338
ending ent 146
ending ep -215
ending er -130
ending eren -178
ending erg 262
ending erik 330
ending erln 269
ending erom 247
ending ers -226
ending ert -418
ending es 250
ending est 241
ending et -638
ending eter -211
ending ette -408
ending eweg 303
ending fd 243
ending ft -165
ending gas 245
ending gd -259
ending gel 271
ending gen -124
ending ggen 286
ending gina -317
ending gm -320
ending gt -387
ending gweg 259
ending hoek 278
ending hof 282
ending hoon 242
ending ht 206
ending hter -221
ending huis 188
ending iaan 221
ending ide 321
ending ie -482
ending ied -365
ending ief -218
ending ien 253
ending iep 386
ending ier -237
ending ies 226
ending iet -237
ending ift 227
ending ij -156
ending ijd -254
ending ijk 283
ending ijn -264
ending ijs -279
ending ikel -470
ending il 191
ending in 222
ending ina -317
ending inde 345
ending inds -414
ending ine -311
ending ing -214
ending ink 237
ending io -361
ending iro -324
ending is 273
ending isa -201
ending isln 223
ending it -463
ending jalk 281
ending jd -254
ending je -87
ending jk 283
ending jn -264
ending js -279
ending jsnr -316
ending jweg 338
ending kaai 251
ending kaal -296
ending kade 296
ending kamp 294
ending ke 314
ending kel -470
ending ken 30
ending ker 206
ending ket -422
ending kker 373
ending kode -232
ending kpad 229
ending kstr 195
ending kt 274
ending kuil 281
ending laan 297
ending laar 414
ending laat -432
ending lage -320
ending lan 208
ending leek 213
ending lei 369
ending lein 274
ending len -355
ending lf -280
ending lhof 233
ending lie -117
ending lier 151
ending liet 318
ending lijn -287
ending ling -250
ending lk 281
ending ln 391
ending loem 318
ending luur 313
ending lweg 329
ending mer -82
ending merk -312
ending mie -295
ending mmer -82
ending mp 294
ending na -395
ending naf -437
ending nbos 270
ending nd -145
ending nde 345
ending nden 124
ending nds -414
ending ne -424
ending nen -122
ending ng -162
ending ngas 245
ending ngel 316
ending nhof 248
ending nit 237
ending nk 237
ending nken 256
ending npad 241
ending npln 197
ending nr -185
ending ns -129
ending nstr 340
ending nswg 227
ending nsz -269
ending nt 142
ending nweg 245
ending oard 300
ending oate 360
ending ode -508
ending odel -366
ending oef 252
ending oek 278
ending oel 311
ending oem 278
ending oen 278
ending oep -441
ending oet -347
ending of 283
ending ofd 243
ending og -309
ending oket -407
ending ol 199
ending om 254
ending omie -295
ending on -399
ending one -362
ending oofd 243
ending oog 301
ending oom 214
ending oon -197
ending oopt -214
ending oor -407
ending oord 225
ending oorn 281
ending oort 112
ending opt -214
ending or -434
ending ordt -283
ending oren -207
ending orn 281
ending orp 230
ending ors 273
ending orst 395
ending ost -284
ending ot -546
ending out -263
ending oven 367
ending paal -292
ending pad 273
ending park -259
ending pe -451
ending pln 197
ending poel 309
ending pt -214
ending pui 298
ending pv -349
ending raaf 317
ending raat 248
ending rag -170
ending rand 201
ending rbes 243
ending rbos 299
ending rde 315
ending rden 272
ending rdt -283
ending reef 234
ending reek 405
ending rg 233
ending rhof 150
ending rief -218
ending ries 226
ending rift 227
ending rijn 274
ending rik 330
ending ring 185
ending rink 230
ending rk -205
ending rkt 274
ending rln 269
ending ro -324
ending roep -441
ending rom 247
ending ron -320
ending ror -306
ending rp 255
ending rren 278
ending rron -320
ending rror -306
ending rsln 244
ending rst 152
ending rste -226
ending rstr 285
ending rt -147
ending rtnr -236
ending ruid 238
ending rweg 314
ending sa -201
ending sdag -234
ending se -319
ending shof 265
ending sier -319
ending slan 208
ending slei 339
ending sln 260
ending sn -389
ending soen 260
ending spad 290
ending sstr 312
ending st 79
ending ste -226
ending str 364
ending sweg 269
ending swg 227
ending sz -269
ending taat -487
ending te -38
ending ten -414
ending ter -128
ending tie -278
ending tig -269
ending tijd -254
ending ting -260
ending tnr -235
ending tond -226
ending tort -236
ending tr 364
ending tstr 264
ending tte -311
ending tto 182
ending tuur -322
ending tweg 226
ending ui 338
ending uid 298
ending uin 321
ending uis 357
ending unt -197
ending ur -98
ending urg 228
ending us 221
ending uter 321
ending uto -289
ending utto 218
ending uur -98
ending vard 281
ending veen 194
ending veld 122
ending ven 291
ending vest 308
ending weg 259
ending wg 294
ending wijk 348
ending wijs -279
ending xstr 252
ending yk 275
ending ype -451
ending zoom 253
kind capital digits-1 264
kind capital digits-2 279
kind capital digits-3 256
kind capital digits-4 -173
kind small digits-1 -345
kind small digits-2 -402
kind small digits-3 -390
kind small digits-4 -558
pair ( @it 124
pair ) @it 111
pair ) en -236
pair ) is 181
pair ) koolmijnlan -211
pair , 0 111
pair , @it 101
pair , aan 194
pair , bedankt -247
pair , bel 133
pair , bewoner 211
pair , da -198
pair , das -279
pair , drie 213
pair , er -187
pair , ge 132
pair , gebor 372
pair , geldig -138
pair , gen -368
pair , gsm 281
pair , haagwind -221
pair , hebb 101
pair , heeft 127
pair , hij -112
pair , hoe 105
pair , hoort 197
pair , iemand 239
pair , ik 82
pair , is -136
pair , kan -168
pair , kinder 214
pair , klopt -91
pair , komt -98
pair , mail 337
pair , na 175
pair , niet 112
pair , nog -255
pair , onderwijsnummer -247
pair , ons 253
pair , pal 252
pair , paspoort 238
pair , populierenlan -327
pair , rek 418
pair , reken 221
pair , sectie -237
pair , stan 260
pair , stur 298
pair , t 51
pair , tel 240
pair , telefon 320
pair , terwijl 255
pair , tot -164
pair , van 184
pair , vervalt -214
pair , verzoekt 229
pair , vroeg -262
pair , want -175
pair , welk -247
pair , wijkagent -336
pair , wil 287
pair , wonend 212
pair , woont 241
pair , wordt -316
pair , ze 91
pair , zij -148
pair , zit -198
pair , zo 117
pair , zoek 193
pair 0 $ -186
pair 0 , -255
pair 0 . -134
pair 0 0 -97
pair 0 ? -181
pair 0 @it 102
pair 0 aalst 184
pair 0 ab 164
pair 0 allebei -342
pair 0 als -248
pair 0 antwerp 231
pair 0 aub 218
pair 0 augustus -306
pair 0 autos 193
pair 0 b -334
pair 0 bc 280
pair 0 bij -149
pair 0 blijft -229
pair 0 borgerhout 312
pair 0 bred -254
pair 0 brugg 247
pair 0 d 287
pair 0 dan -175
pair 0 de -366
pair 0 diest 210
pair 0 diksmuid 223
pair 0 doet -221
pair 0 dranghek 99
pair 0 ds 273
pair 0 en -186
pair 0 euro -204
pair 0 februari -240
pair 0 fka 374
pair 0 genk 274
pair 0 gent 229
pair 0 gh 211
pair 0 heul 305
pair 0 hond -230
pair 0 hs 361
pair 0 in -344
pair 0 is -324
pair 0 januari -288
pair 0 jar 154
pair 0 jm 195
pair 0 jt 228
pair 0 juni -152
pair 0 kessel 166
pair 0 kg -391
pair 0 kind 298
pair 0 kom -324
pair 0 kortrijk 218
pair 0 kv 279
pair 0 leuv 223
pair 0 ligt -172
pair 0 loker 299
pair 0 maart 141
pair 0 mar -176
pair 0 met -261
pair 0 meter -212
pair 0 min -266
pair 0 nar 172
pair 0 niet -156
pair 0 nieuw 263
pair 0 november -258
pair 0 of -198
pair 0 om -326
pair 0 oostend 268
pair 0 op -134
pair 0 oudenaard 265
pair 0 person -328
pair 0 procent -258
pair 0 rc 247
pair 0 red -483
pair 0 reken -284
pair 0 roeselar 258
pair 0 sint 299
pair 0 sorry -277
pair 0 stat -410
pair 0 stoel -365
pair 0 stoeptegel -312
pair 0 stopt 255
pair 0 tr 231
pair 0 van -191
pair 0 verkoopt -383
pair 0 vor -385
pair 0 woont 181
pair 0 xt 233
pair 0 zottegem 320
pair 0 zx 226
pair : 0 -82
pair : @it 126
pair : de 259
pair : fatoumata 243
pair : is -294
pair : moet -350
pair : op -164
pair @code . -226
pair @code en -303
pair @it $ 78
pair @it ( 378
pair @it ) 35
pair @it , 89
pair @it . 24
pair @it 0 -120
pair @it ; 206
pair @it ? 99
pair @it aan -152
pair @it ab -263
pair @it als -128
pair @it aout -286
pair @it bij -244
pair @it cijfer -235
pair @it cw -266
pair @it da 302
pair @it dar 267
pair @it db -241
pair @it dicht 171
pair @it draait 258
pair @it drie -291
pair @it duizend -399
pair @it dus 239
pair @it een 212
pair @it er 226
pair @it evergem 244
pair @it ex -309
pair @it gestuurd 229
pair @it handteken -265
pair @it hangt 251
pair @it hier 263
pair @it hond -226
pair @it in 103
pair @it is 133
pair @it jan -311
pair @it kilo -320
pair @it kind -318
pair @it klopt 232
pair @it knippert 185
pair @it komt -189
pair @it kub -290
pair @it kw -216
pair @it leerling -332
pair @it ligg 211
pair @it ligt 169
pair @it loker 246
pair @it man -371
pair @it mar 80
pair @it mc -242
pair @it met 175
pair @it mg -264
pair @it nar 202
pair @it ner -258
pair @it nr -269
pair @it of 53
pair @it okt -210
pair @it om -289
pair @it ook 214
pair @it op -191
pair @it open 265
pair @it plusser -236
pair @it procent -255
pair @it rijdt -227
pair @it sept -284
pair @it stan 160
pair @it stat 80
pair @it ste -213
pair @it stoel -187
pair @it stopt -92
pair @it studentenhuis 222
pair @it t 241
pair @it tafeltjes -286
pair @it te 202
pair @it teken -255
pair @it toch 223
pair @it van -273
pair @it verstopt 185
pair @it vor -335
pair @it wanner 296
pair @it werkdag -255
pair @it wil 225
pair @it zeker 244
pair @it zet 239
pair @it zijn 192
pair @it zit 110
pair @it zwemm 251
pair ^ , 384
pair ^ 0 -166
pair ^ @it -135
pair ^ aan 200
pair ^ adres 271
pair ^ al 174
pair ^ antikrak -277
pair ^ apothek 283
pair ^ best 226
pair ^ bestek -316
pair ^ bij 80
pair ^ bom 178
pair ^ bsn -279
pair ^ bushokj 210
pair ^ der 292
pair ^ digid -182
pair ^ dochter -220
pair ^ dod 227
pair ^ dossier -314
pair ^ een -191
pair ^ familie 261
pair ^ feest 286
pair ^ fietspad 243
pair ^ geacht 230
pair ^ gegeven 278
pair ^ gekopieerd -260
pair ^ geluidsoverlast 194
pair ^ gen 187
pair ^ gestructureerd -229
pair ^ gister 312
pair ^ glas 306
pair ^ glasbak 242
pair ^ graffiti 171
pair ^ grag 198
pair ^ hee 223
pair ^ het 114
pair ^ hier 170
pair ^ hoogacht 206
pair ^ hp -203
pair ^ huis -237
pair ^ ich 216
pair ^ iemand 217
pair ^ in -133
pair ^ is 121
pair ^ jullie -196
pair ^ kaartnummer -180
pair ^ kan 201
pair ^ kapot 165
pair ^ kleurcod -343
pair ^ kom 249
pair ^ kort 313
pair ^ kunn -204
pair ^ kwon 286
pair ^ laatst -225
pair ^ lamp 61
pair ^ lang 277
pair ^ leerling -403
pair ^ lever 255
pair ^ locatie 232
pair ^ met 311
pair ^ mevrouw 260
pair ^ mijn 56
pair ^ milieustrat 309
pair ^ muziekschol 264
pair ^ mvg 417
pair ^ my 56
pair ^ na 203
pair ^ naast 288
pair ^ namen 214
pair ^ nonkel 191
pair ^ nummer -342
pair ^ ondergrond 291
pair ^ onkruid 252
pair ^ ons 73
pair ^ onz -89
pair ^ op -147
pair ^ oud 272
pair ^ parkeerkaart -331
pair ^ pas -293
pair ^ per 203
pair ^ pin -236
pair ^ pincod -283
pair ^ post 232
pair ^ rijbewijs -205
pair ^ rommelmarkt 247
pair ^ rotond 249
pair ^ sind 272
pair ^ sleutel 201
pair ^ speelplein 270
pair ^ stank 202
pair ^ stur -201
pair ^ terpstra 320
pair ^ thuis 268
pair ^ tijden 323
pair ^ tis 215
pair ^ toen -136
pair ^ tot 182
pair ^ uit -260
pair ^ van 212
pair ^ verhuis -142
pair ^ verhuisd 146
pair ^ verhuiz 321
pair ^ vor -225
pair ^ vraagj 361
pair ^ war 105
pair ^ we 176
pair ^ wij 75
pair ^ wil 197
pair ^ wit -191
pair ^ wmo 249
pair ^ won 270
pair ^ wordt 164
pair ^ zal -329
pair ^ zaterdag 219
pair ^ ze -14
pair ^ zijn 131
pair ^ zon -350
pair ^ zoontj -225
pair ^ zwart -411
pair ^ zwerfvuil 201
pair a @it 294
pair aalst , 191
pair aan $ 122
pair aan @it 234
pair aan die 186
pair aan te -260
pair aangev $ 264
pair achter @it 266
pair achter de 182
pair adres : 129
pair adres @it 68
pair adres van 312
pair adres vanaf 173
pair adres was 237
pair af $ -93
pair afval naast -312
pair akt van -332
pair al 0 121
pair al @it -255
pair al aan -328
pair al de -181
pair al gebeld 286
pair al hel -262
pair al jar 185
pair al sind 212
pair al van 125
pair all dag 202
pair als @it -322
pair als ik -124
pair altijd een 217
pair altijd vor 279
pair ander $ 223
pair augustus 0 -220
pair avond $ 195
pair bak $ -339
pair bakker , -193
pair bank en -189
pair bel is 271
pair bell ? -163
pair ben 0 354
pair ben @it -198
pair ben de 218
pair ben gebor -211
pair ben ingeschrev 189
pair ben van -237
pair ben woonacht 219
pair bened $ 223
pair berkenlan 0 229
pair bestat dar -250
pair bestek 0 -316
pair betaald met -147
pair betal $ 240
pair betal met -190
pair betal van -195
pair bewoner @it 267
pair bewoner van 177
pair bezwar teg 291
pair bibliothek @it 124
pair bij @it 169
pair bij jullie -79
pair bij mij 118
pair bij mn 224
pair bij ons 92
pair bij reg 291
pair bij u -16
pair bij welk -256
pair binn ? 208
pair binn @it -284
pair binn zijn -371
pair blank . 199
pair blauw @it -429
pair blijft hang -276
pair boet @it -274
pair bom $ -272
pair bom omgewaaid 226
pair bom op 183
pair bord @it -301
pair borgerhout 0 268
pair bosweg 0 228
pair bov de 210
pair braderij , -324
pair brandt overdag -268
pair brief $ 247
pair brief over -239
pair brievenbus , 280
pair brievenbus is 236
pair broer , 254
pair broertj @it -275
pair bsn van -357
pair bus $ -208
pair bus 0 -288
pair busj nar -262
pair buurt $ 174
pair buurvrouw van 240
pair caf @it 174
pair caf de 183
pair camionet met -204
pair centrum $ -204
pair cod , -191
pair cod @it -233
pair cod van -232
pair d , 287
pair da nu 251
pair dag $ 258
pair dag en -227
pair dag het -186
pair dak van 223
pair dakkapel op 317
pair dan 0 -150
pair dan al -191
pair dan bij -195
pair dan te -228
pair dank u 104
pair dank vor -256
pair dar @it -395
pair dar elk 214
pair dar gen 250
pair dar is 276
pair dar komt 230
pair dar mijn 294
pair dar moet 182
pair dar niet 261
pair dar ook 210
pair dar won 279
pair dat $ -89
pair dat @it -87
pair dat aan -258
pair dat allen 253
pair dat bij -239
pair dat dat -271
pair dat die 230
pair dat een -245
pair dat met -248
pair dat nog 152
pair dat normal 250
pair dat te -247
pair dat van 282
pair dat was -313
pair dat ze 218
pair dat zonder -198
pair de @code -299
pair de @it 203
pair de aanslag 216
pair de achterkant 325
pair de auto 271
pair de basisschol 178
pair de bel 282
pair de berm 295
pair de bewonerskaart -239
pair de bibliothek 146
pair de bouwplat 236
pair de brief -192
pair de brievenbus 233
pair de brug -204
pair de bus 94
pair de bushalt -147
pair de buurt 145
pair de cod -234
pair de deur 201
pair de dijk -353
pair de feestzal -37
pair de fietsenstall 180
pair de garag 133
pair de gel -291
pair de gemeent -76
pair de gevel 222
pair de hag 208
pair de hal -262
pair de heffing 278
pair de hel 87
pair de her 329
pair de hoek 170
pair de hur -210
pair de ingang 261
pair de kaart -274
pair de kantin 200
pair de kapper 217
pair de kassa -306
pair de kermis -128
pair de kindjes 251
pair de koffie 277
pair de kringlop 225
pair de leges -246
pair de lod 307
pair de markt -116
pair de moskee 243
pair de nieuw 92
pair de papier 359
pair de parkeergarag -261
pair de parkeervergunn -407
pair de parking -314
pair de pinautomat -250
pair de plat -258
pair de post 196
pair de rest 192
pair de rijban 199
pair de rommelmarkt 231
pair de rotond 242
pair de schoolkinder 254
pair de speeltuin 142
pair de stempas 199
pair de subsidie -166
pair de tentoonstell 226
pair de trein -275
pair de twed -260
pair de uitnod 233
pair de vaart -258
pair de van -352
pair de voedselbank 235
pair de vorig 196
pair de werf 195
pair de wijkagent 218
pair de zak 312
pair de zeker -316
pair de zwan 120
pair den 0 -202
pair den dag 206
pair deur $ -218
pair deur , 198
pair diabet @it -234
pair diabetes @it -313
pair dicht , -208
pair dichtgemaakt $ 267
pair die @it -307
pair die bom 203
pair die in -159
pair die nar -203
pair die nog -205
pair die ook 213
pair die op 157
pair die van -227
pair die zaterdag 280
pair dien bak -282
pair dijk , -353
pair doc stop -232
pair dochter @it -401
pair doet het 196
pair domicilie is 239
pair dor jullie 240
pair drie @it -265
pair drie ker -231
pair drie vier -254
pair dus $ 250
pair dus , 189
pair een 0 -291
pair een @it -353
pair een blauw 271
pair een boet -286
pair een bsn -273
pair een cod -256
pair een container 206
pair een dakkapel 317
pair een een 329
pair een extra 198
pair een halfur -84
pair een hel 230
pair een hotel 165
pair een kapsalon 276
pair een ker 334
pair een kuil -203
pair een laadpal 238
pair een leg 294
pair een lichtreclam 296
pair een nieuw -188
pair een omgevall 181
pair een oud 320
pair een schol 188
pair een schuurk -237
pair een twed 211
pair een verlat -45
pair een vriendin 274
pair een vrouw 222
pair een wachtwoord -193
pair een wespennest 161
pair een wrak -237
pair eid @it -321
pair elk avond 179
pair elk nacht 225
pair en 0 -289
pair en @it -216
pair en dan -264
pair en dar 113
pair en de 77
pair en ga 265
pair en het -49
pair en kinder 284
pair en kreg 165
pair en krijg 113
pair en mag -132
pair en moet -161
pair en op -191
pair en uw -208
pair en we 242
pair en woont 296
pair en word -324
pair en wordt -247
pair er 0 -311
pair er @it -314
pair er al 218
pair er eigen 208
pair er hangt 352
pair er in -135
pair er ligg 281
pair er ligt 167
pair er niet 119
pair er nu -409
pair er stat -99
pair er zit 273
pair erfgren . -220
pair euro ? -247
pair evergem $ 244
pair familie op 198
pair fatoumata , 243
pair fietspad verzakt 243
pair flat $ 261
pair flat @it 212
pair fuif in 292
pair gan we 191
pair garag @it 225
pair gat het -248
pair gat nar 296
pair gat niet 237
pair gat open -268
pair gat volgen -270
pair ge moet 194
pair ge moogt 123
pair gebor , 321
pair gebor 0 204
pair gebor @it -268
pair gebor te 217
pair gegeven @it 229
pair gehaald ? 382
pair gekocht en 283
pair gekopieerd uit -272
pair gekreg , -283
pair gekreg van 299
pair geldig @it -150
pair geldt de -263
pair geldt het -213
pair geleegd $ -161
pair gelof ik -210
pair geluidsoverlast van 194
pair gelukk $ 235
pair gemeent , 191
pair gemeent ? 286
pair gen gehor -263
pair gen nieuw 307
pair gen vergunn 318
pair gen water 187
pair genk $ 177
pair genk , 213
pair geplakt uit -224
pair gered . -237
pair gevall $ 187
pair gevel van 359
pair gevraagd vor 314
pair geweigerd , 280
pair geweigerd in -230
pair gewon , 307
pair gewon thuis 224
pair gewoond op 339
pair gezet ipv -255
pair gezin @it -339
pair ging @it -246
pair gister betaald -236
pair gister mijn 252
pair goed , -227
pair golf met -345
pair gordiaan 0 206
pair graffiti op 171
pair grag $ 216
pair grag een 144
pair groen bak 183
pair gymzal @it 213
pair haagwind 0 -221
pair had een -389
pair hal , 224
pair hang in 294
pair hang op -276
pair hangt @it -379
pair hangt aan 318
pair hangt in 260
pair hangt schef 273
pair heb diabetes -186
pair heb gewoond 339
pair heb ik -46
pair heb nik 311
pair hebb gen 266
pair hebb jullie 332
pair hebb ze 163
pair heeft @it -417
pair heeft als -258
pair heeft het 333
pair heeft toch -275
pair heeft zijn 190
pair hei , 215
pair hel dag 167
pair hem 0 273
pair het adres 134
pair het asfalt 253
pair het azc 247
pair het bord -249
pair het buurthuis 160
pair het caf 288
pair het centrum -186
pair het dak 260
pair het feest -211
pair het fietspad 240
pair het formulier -291
pair het gebouw 190
pair het hek 222
pair het in -286
pair het kind -224
pair het loket 144
pair het mar 156
pair het moet -252
pair het nar 393
pair het niet 127
pair het nog -268
pair het percel 272
pair het plantsoen 235
pair het postadres 278
pair het putdeksel 246
pair het rijbewijs -230
pair het speelplein -268
pair het spuit 332
pair het stadhuis -194
pair het voetpad 214
pair het water 253
pair het zwembad -230
pair hier op 278
pair hier won 255
pair hoe krijg 225
pair hoe lat 137
pair hoe zit 211
pair hoek met 258
pair hoevel man 182
pair hof van 288
pair hofj van 258
pair hog @it 301
pair hoogacht , 203
pair hoogt van 33
pair hor $ 221
pair huis $ 255
pair huis ( 184
pair huis , 83
pair huis . 266
pair huis @it 68
pair huis in 184
pair huis is 143
pair huis op 174
pair huis red 246
pair huis van 247
pair hur @it 283
pair ich woen 190
pair id van -287
pair iemand van -211
pair iet op -333
pair ik 0 -289
pair ik : 307
pair ik @it -320
pair ik als 182
pair ik bij -284
pair ik dan -136
pair ik die -39
pair ik dus 217
pair ik een 141
pair ik en 190
pair ik ga 289
pair ik gen -209
pair ik had -306
pair ik het -353
pair ik hor 253
pair ik hur 244
pair ik leegstandsheff 192
pair ik moet 186
pair ik niet -324
pair ik nog 116
pair ik nou 222
pair ik nu 157
pair ik ook 334
pair ik recht -231
pair ik slap 244
pair ik sta 115
pair ik thuis -217
pair ik vind -287
pair ik was 237
pair ik wet -372
pair ik wil 243
pair ik won 99
pair ik zet 230
pair ik zit 203
pair in 0 -304
pair in belgie 201
pair in bij 210
pair in brugg -221
pair in dez 209
pair in een 149
pair in gent 139
pair in hel -143
pair in nederland 300
pair in ons 246
pair in onz 219
pair in op 199
pair in uw -196
pair in welk 253
pair in zal 230
pair in zijn 262
pair ingang van 198
pair ingeschrev op 162
pair inlogcod vor -267
pair inschrijv @it -378
pair is $ -108
pair is 0 -206
pair is afgebrand 193
pair is bij 237
pair is blijv -281
pair is da -73
pair is dar 107
pair is dat -83
pair is de 39
pair is dof -246
pair is een 170
pair is er -168
pair is gebor -293
pair is goed -331
pair is het 133
pair is in 202
pair is niet 365
pair is opengebrok 231
pair is stuk -242
pair is toch 159
pair is uit -217
pair is van -214
pair is vol 219
pair is vor -274
pair is weg 98
pair is wer 242
pair is ze -293
pair ja of -256
pair jan 0 -311
pair jar en 244
pair jar in 189
pair je 0 -441
pair je die 258
pair je er 315
pair jullie , -279
pair jullie ? 326
pair jullie @it -287
pair jullie aan 255
pair jullie de 264
pair jullie een -223
pair jullie hebb 254
pair jullie het 391
pair jullie iet 245
pair jullie sit -269
pair jullie webwinkel -239
pair juni , 267
pair juni 0 -209
pair k verhuis 229
pair k weun 242
pair k won 289
pair kaart $ -249
pair kaartnummer @it -145
pair kamp $ -305
pair kan dar 219
pair kan de -83
pair kan er 170
pair kan het 331
pair kan ze -279
pair kanaaldijk @it 301
pair kapellestrat 0 186
pair kapelstrat 0 340
pair kapot $ -207
pair kapot , 282
pair kapot lantaarn 283
pair kapper $ 329
pair ker op 253
pair kerk $ 234
pair kerk op 162
pair kerkstrat 0 206
pair kessel lo 150
pair ketting , 195
pair keuk @it 264
pair kid $ -294
pair kid id -257
pair kijk $ -221
pair kind : 212
pair kind @it -258
pair kinder @it -273
pair klacht : -207
pair koelkast $ 249
pair kom , 183
pair kom @it -361
pair kom hal 237
pair komt bij 174
pair komt da 248
pair komt dar 226
pair komt die -389
pair komt vanaf 255
pair koolmijnlan 0 -223
pair kot in 151
pair kreg @it -232
pair krijg @it -307
pair krijg we -188
pair kringlop @it 251
pair kuil in -179
pair kwart @it -306
pair kwon op 285
pair lamp @it -248
pair lamp bij 224
pair lamp stuk 219
pair lamp uit 244
pair lan van 272
pair lang @it 265
pair langskom $ -331
pair lantaarn uit 255
pair las ik -182
pair lat $ -444
pair lat gat 196
pair leegstandsheff $ 192
pair les ik -189
pair lift $ 176
pair ligg $ 212
pair ligt er 147
pair locatie : 236
pair lod op 250
pair loker $ 246
pair loopt over 289
pair los $ 231
pair loss stoeptegel 207
pair maand of -210
pair mag da -240
pair mag dar 270
pair mag dat 22
pair mag die -268
pair mag ik 125
pair mama @it -340
pair man mag 182
pair mar dar 222
pair mar de -90
pair mar een -382
pair mar er 244
pair mar het 205
pair mar hij -262
pair mar nar 226
pair mar wel 286
pair markt en -208
pair markt is -233
pair mc $ -386
pair me dochter -210
pair mee $ -244
pair mee als -292
pair meld $ 190
pair meld ik 299
pair mer $ -157
pair mer , 297
pair mer . 227
pair mer bij -145
pair met 0 191
pair met @it -360
pair met de 47
pair met leg -242
pair met mijn 31
pair met ne -194
pair met zon -252
pair meter vd -220
pair mg . -264
pair middernacht $ 226
pair mij @it 199
pair mij bell 209
pair mij in 174
pair mij niet -284
pair mij op 157
pair mij thuis 172
pair mij vor 230
pair mijn @it -238
pair mijn aangift 241
pair mijn adres 202
pair mijn auto -316
pair mijn bur 190
pair mijn buurman 250
pair mijn buurvrouw 170
pair mijn domicilie 195
pair mijn eid -367
pair mijn ex 193
pair mijn garag -158
pair mijn geboortedatum -289
pair mijn hond 262
pair mijn huis 207
pair mijn huurcontract 250
pair mijn nieuw 197
pair mijn pincod -335
pair mijn ram 180
pair mijn schoonmoeder 218
pair mijn thuisadres 177
pair mijn vader -180
pair mijn velo 204
pair mijn vergunn -314
pair mijn verhuis 207
pair mijn vriend 192
pair mijn vriendin 249
pair mijn vrouw -138
pair mijn woning 202
pair mijn zus 170
pair milieustrat ? -203
pair milieustrat @it 243
pair min aan -266
pair mn @it -230
pair mn man -356
pair mn rijbewijs -176
pair moeder @it -316
pair moeder heeft -287
pair moet @it -244
pair moet dar -134
pair moet dat 378
pair moet de 35
pair moet die -276
pair moet een -291
pair moet er 232
pair moet ik -100
pair moet weg 262
pair mog er 231
pair mog wij 243
pair moogt de 213
pair moogt ge -276
pair moogt mij 209
pair muziek $ -322
pair na 0 167
pair na het -295
pair na middernacht 226
pair na vier 202
pair naast @it 252
pair nakijk , -312
pair nam : -152
pair namen de 208
pair nar @it 124
pair nar gas 352
pair nar het -237
pair nar huis 146
pair nar jullie -312
pair nar lindeplein 228
pair nar mij 286
pair nar mijn 203
pair national @it -320
pair ne ker 207
pair net verhuisd 278
pair niet , -184
pair niet . 182
pair niet 0 86
pair niet aan -167
pair niet bij -122
pair niet in -222
pair niet mer -63
pair niet open 288
pair niet opgehaald 251
pair niet uit -350
pair niet wat -362
pair nieuw $ -234
pair nieuw adres 109
pair nieuw huis 162
pair nieuw stekkie 214
pair nijmeg $ 198
pair nik aan 220
pair nik van 289
pair nog ? 214
pair nog altijd 150
pair nog dor -306
pair nog een -243
pair nog gen 112
pair nog ingeschrev 194
pair nog op 186
pair nou een 185
pair november , -276
pair november 0 -251
pair nu @it 317
pair nu al -128
pair nu de 196
pair nu op 182
pair nummer 0 201
pair nummer van -261
pair ochtend $ -180
pair of 0 -306
pair of @it -184
pair of aan -271
pair of allen -239
pair of dat -206
pair of is -201
pair of moet -226
pair of nee -256
pair of reken -314
pair of terug 176
pair okt 0 -209
pair om 0 -147
pair om het 255
pair omhog , -296
pair onder de -188
pair onder het 194
pair ondergrond container 219
pair onderuit gegan 206
pair ons binn 278
pair ons gezin 157
pair ons huis 55
pair ons op 224
pair ons thuis 158
pair onz boekhandel 246
pair onz tuin 207
pair onz vzw 287
pair ook een 273
pair ook in 178
pair op $ 269
pair op 0 -122
pair op @code -280
pair op @it 182
pair op de -143
pair op en -301
pair op gordiaan 206
pair op het -47
pair op jullie -346
pair op kot 178
pair op maandag 198
pair op mijn -48
pair op mn -275
pair op oud 394
pair op slot 308
pair op strat 187
pair op zaterdag 219
pair open , 88
pair open @it -305
pair open dag 248
pair open monumentendag 213
pair open op 160
pair ophal $ 188
pair oud @it 148
pair oud adres 207
pair oud zwembad 267
pair over @it 165
pair over de 170
pair over een 274
pair over het -172
pair pal naast 216
pair pand @it 231
pair parkeert elk 225
pair parker $ 242
pair parking van -210
pair parochiezal @it 199
pair pas @it -305
pair paspoort @it -213
pair peeter , 280
pair per 0 329
pair per maand -210
pair pincod , -299
pair pincod van -290
pair plat ? 232
pair populierenlan 0 -361
pair post vor 177
pair postcod 0 213
pair prin @it 258
pair procent , -243
pair put in 143
pair recht op -264
pair recht vor 213
pair rechtover @it 243
pair recyclagepark @it 206
pair reken @code 187
pair rekeningnummer @it -309
pair rest van 192
pair rijbewijs van -274
pair rijdt elk -241
pair rijksregister 0 -341
pair riool $ 185
pair rod , 286
pair rommelmarkt zondag 244
pair rond @it 289
pair s avond 189
pair s nacht 261
pair sam met 302
pair sam op 200
pair schef $ -327
pair schev pal 264
pair schol in 212
pair schrijf ik 151
pair schuurk zet -237
pair sectie @it -300
pair sind kort 286
pair sint @it 236
pair sit $ -212
pair sleutel gekreg 197
pair sleutel van 297
pair slot $ 236
pair snap ik -256
pair speelplein : -229
pair speelplein @it 290
pair speeltuin @it 221
pair sta ik 238
pair sta op 226
pair stad $ -302
pair stad een -302
pair stan $ -63
pair stan @it -289
pair stan altijd 279
pair stan nog 266
pair stank riool 215
pair stat , -316
pair stat 0 -364
pair stat aan 237
pair stat altijd 214
pair stat een -170
pair stat elk 249
pair stat leg 192
pair stat nog 138
pair stat nu 254
pair stat op -298
pair stat te 361
pair station , -218
pair sted niet -257
pair stembureau is 208
pair sticker op -261
pair stoel 0 -336
pair stoep $ 279
pair stoep , 189
pair stoep bij 280
pair stoep van -346
pair stoep vor 262
pair stond op -263
pair stop bell -232
pair stopt niet -85
pair stort op -272
pair strat , 236
pair strat @it 269
pair studentenhuis $ 222
pair stuk $ 106
pair stuk vor 225
pair stur het 335
pair stur mar 245
pair stur nar -213
pair subsidie is -166
pair t centrum 295
pair t is 70
pair t station -261
pair te 0 255
pair te vel -266
pair te zien 171
pair teg de -149
pair tegenover @it 234
pair tel 0 181
pair tel : 234
pair ter @it 250
pair ter hoogt 33
pair thuis $ 199
pair thuis , 139
pair thuis op 210
pair thuisadres @it 149
pair thv @it 181
pair toch niet -198
pair toch op 142
pair toe $ 314
pair tot 0 -187
pair tot aan 236
pair trap op 257
pair twed ker 237
pair twee $ -217
pair twee ker -143
pair typ 0 -303
pair u de 316
pair u had -219
pair u of -322
pair uit aan 160
pair uit in 260
pair uit mijn -220
pair uit tuss 246
pair uittreksel strafregister -243
pair utrecht , 270
pair uw sit -256
pair v nr 238
pair vaart , -258
pair van @it 27
pair van den -277
pair van die -411
pair van een 350
pair van hem 273
pair van hiernaast 250
pair van jullie 228
pair van mij -87
pair van mn -331
pair van parkeergarag 259
pair van u -346
pair vanaf 0 157
pair vanaf wanner -246
pair vanaf welk -283
pair vd erfgren -220
pair vel , -232
pair verdiep $ 256
pair vergunn ? -194
pair verhuis @it -351
pair verhuisd $ 193
pair verhuisd @it 252
pair verhuisd binn 298
pair verhuisd nar 122
pair verhuisd van 277
pair verhuiz doorgev 300
pair verhuusd van 279
pair verlat auto -216
pair vier @it -235
pair vierkant meter -305
pair vlakbij @it 210
pair voetpad $ 144
pair vol , 322
pair volgen de -196
pair volgen het -257
pair vor $ 252
pair vor 0 -241
pair vor @it 207
pair vor de -21
pair vor een -168
pair vor har -238
pair vor ons 181
pair vor t 223
pair vorig bewoner 204
pair vriend @it 285
pair vrij $ -327
pair vrijdag $ -232
pair waard van 175
pair wacht $ -320
pair wanner gat 283
pair wanner is -310
pair wanner kan -292
pair wanner kom 234
pair want ik -180
pair war ik 108
pair warm eten -233
pair was dat -219
pair was t -356
pair wat komt 187
pair wat kost -153
pair wat nu -233
pair we @it -171
pair we gan 205
pair we won 167
pair we zijn 282
pair we zit 209
pair webwinkel vor -239
pair weg $ 148
pair wek $ -173
pair wek , 227
pair wek . 204
pair wek een 106
pair wek gen 406
pair welk is -202
pair welk wijk 315
pair wer niet 244
pair wer op -233
pair wespennest in 161
pair wij , 236
pair wij @it 158
pair wij dar 219
pair wij will 279
pair wij won 121
pair wij zijn -63
pair wij zit 223
pair wijk $ -350
pair wijk , 235
pair wil een 133
pair wil het 209
pair wil trouw 234
pair wilhelminastrat 0 246
pair will met 137
pair winkel , 211
pair wit @it -285
pair won , 52
pair won : 228
pair won @it 191
pair won aan 245
pair won coa 238
pair won ik 149
pair won in 147
pair won koolmijnlan -307
pair won nu 175
pair won op 111
pair won sam 200
pair wonend @it 203
pair woning @it 183
pair woonacht @it 273
pair woont , 196
pair woont @it 252
pair woont allen 144
pair woont in 259
pair word , -187
pair word bij 159
pair word nar 209
pair wordt @it 103
pair wordt er 287
pair wrak met -189
pair xt $ 233
pair zag een 194
pair zag ik 188
pair zaterdag $ 143
pair zaterdag krijg 228
pair zaterdag nar 145
pair zaterdag open 169
pair ze @it -457
pair ze aan 290
pair ze dan -257
pair ze de 169
pair ze heeft 265
pair ze is -304
pair ze will 306
pair zegt @it -288
pair zegt dat 72
pair zegt ie -180
pair zelf in -161
pair zelf op 134
pair zet . 232
pair zet ? -202
pair zie ik -229
pair zien $ 229
pair zij heeft -289
pair zij is -241
pair zijn , -224
pair zijn . -159
pair zijn @it -354
pair zijn de 146
pair zijn met 328
pair zijn van 183
pair zit @it 274
pair zit elk 237
pair zit ik 229
pair zit nu 198
pair zit op 142
pair zit toch 142
pair zo ja 233
pair zo stat -268
pair zon @it -269
pair zondag op 201
pair zonder band -202
pair zonder vergunn -150
pair zoontj @it -337
pair zwan , 154
pair zwembad $ -306
self aakstraat 318
self aan -514
self aangevraagd -203
self abeelstraat 244
self achterom 247
self achterweg 220
self akker 301
self altijd -254
self ambachtsherenlaan 407
self ambachtsweg 283
self artikel -470
self auto -289
self baan 247
self bakkerstraat 179
self balie -392
self balijelaan 307
self bankkaart -205
self bartoklaan 345
self beatrixstr 252
self bedrag -170
self begijnhof 249
self begroting -201
self ben -498
self beneden 309
self bergmolenbos 262
self bergselaan 293
self berkenbosstraat 236
self betalingskenmerk -226
self beukenlaan 163
self beukstraat 267
self beverstraat 231
self bij -134
self bijlage -320
self biltsestraatweg 232
self biltstraat 209
self bleek 213
self boomsesteenweg 297
self bosrand 201
self bosveld 222
self boterdiep 245
self bremstraat 313
self brink 230
self brinken 256
self bruggen 286
self bruggestraat 238
self brugsesteenweg 189
self bsn -389
self burgerservicenummer -267
self bus 246
self buslijn -220
self camionette -408
self catslaan 218
self code -315
self coordinaten -370
self creditcard -150
self dahliastraat 252
self dan -216
self dat -340
self den -530
self die -341
self diestsebaan 231
self dijk 183
self dijkgraaf 317
self dijkweg 280
self dochter -221
self dorp 230
self dorpsstraat 333
self dossier -319
self dries 209
self dus -300
self duurt -207
self duynstraat -271
self dwarsweg 188
self dyk 275
self een -459
self eid -152
self eikenlaan 244
self elzenkade 235
self emmalaan 164
self error -306
self esdoornlaan 195
self factuur -322
self factuurnummer -306
self fase -319
self fazantenkamp 256
self floraplein 214
self fluiterslaan 192
self fortstraat 248
self fout -263
self foutcode -371
self galenstraat 263
self ganzerik 330
self gasthuisstraat 283
self geboortedag -314
self geboren -207
self gentsesteenweg 163
self geraardsbergsestraat 239
self gildestraat 350
self giro -324
self gordiaan 221
self gracht 257
self grensweg 284
self grift 227
self groenstraat 273
self groep -441
self grutto 218
self haagwinde 290
self hagedoorn 176
self half -314
self hang 282
self haringvliet 223
self haven 252
self havenhoofd 243
self haverland 347
self havikshorst 310
self havikstraat 251
self hazelaar 205
self hazelaarstraat 218
self heb -247
self hebben -259
self heeft -360
self heidestraat 307
self heinkade 260
self heinsiuslaan 269
self helststr 264
self hendrikkade 259
self hertogstraat 181
self het -378
self heuvelstraat 243
self hoef 252
self hof 207
self hogeweg 367
self holland 288
self hoog 266
self hoogeind 225
self hoogpoort 218
self hoogstraat 375
self hoogveld 277
self hoven 384
self huisnummer 295
self identiteitskaart -360
self identiteitskaartnummer -197
self ierselstraat -326
self industrielaan 198
self industrieweg 304
self insz -269
self ipv -349
self jacobsplein -238
self jansstraat 206
self jonkerslan 208
self julianastraat 145
self kaart -264
self kaartnr -283
self kaartnummer -258
self kanaaldijk 181
self kapelstraat 385
self kastanjedreef 152
self kastanjehof 133
self kastanjelaan 183
self kasteeldreef 265
self kelders 236
self kenmerk -312
self kenteken -244
self kerk 292
self kerkebuurt 302
self kerkpad 217
self kerkplein 246
self kerkring 380
self kerkstraat 153
self kievitstraat 273
self kievitsweg 283
self klaverweide 206
self kloosterstraat 217
self koetsiersweide 293
self kolfschotenstr 200
self koolmijnlaan 345
self korenbloem 273
self kost -348
self kouter 321
self kruiskade 205
self kuringersteenweg 343
self kwartelhof 247
self laar 316
self leemstraat 240
self leopoldlaan 332
self lid -385
self lijn -416
self lijsterbes 243
self lijsterbeslaan 236
self lijsterbesplantsoen 216
self lindelaan 176
self lindelei 177
self linden 256
self lindenlaan 206
self lindeplein 159
self lindestraat 238
self lisdoddepark -231
self lokaal -296
self loket -407
self lorentzlaan 241
self maar -405
self maasboulevard 281
self markt 292
self marktstraat 179
self mastercard -219
self mauritsstraat 255
self mauritsweg 336
self mechelsestraat 230
self mededeling -234
self meent 242
self meerdervoort 165
self meidoornlaan 233
self meidoornstraat 199
self meijhorst 282
self melding -344
self meldingsnummer -364
self merelstraat 153
self met -674
self meter -224
self mijn -200
self model -366
self moet -347
self molenhoek 255
self molenstraat 299
self molenweg 169
self mors 224
self naamsestraat 202
self naar -305
self nederland -333
self nekkerspoel 261
self nen -379
self nering 244
self niet -445
self nieuwstraat 207
self nijverheidskaai 269
self nijverheidslaan 179
self ninoofsesteenweg 251
self noard 300
self nog -428
self noord 452
self novemberlaan 246
self nummer 97
self nummerplaat -405
self ogm -320
self onderste -226
self ooievaarsln 244
self oosterhaven 296
self oosterstraat 231
self ophalen -271
self oranjehof 296
self oranjesingel 226
self oranjestraat 162
self oudlandsedijk 241
self paal -404
self pagina -317
self papengas 245
self parallelweg 344
self parklaan 245
self pastorijdreef 228
self per -289
self perron -320
self personen -259
self pietersnieuwstraat 210
self pijlkruid 238
self pin -305
self pincode -318
self pinkode -232
self plaat -390
self plantsoenlaan 193
self plein 252
self plompetorengracht 214
self populierenlaan 366
self populierlaan 301
self postcode -485
self postcodegebied -310
self potterlaan 344
self prinsenhof 194
self prinsenlaan 218
self provinciebaan 225
self raadhuisln 223
self raadhuisplein 249
self ral -343
self ratelaar 367
self reigerlaan 176
self rietdekkerstraat 272
self rij -308
self rijbewijs -279
self rijbewijsnr -316
self rijn 307
self rijselstraat 193
self ringbaan 242
self rozemarijn 274
self rozenlaan 311
self rozenstraat 173
self ruyterkade 171
self schaepmanlaan 347
self schaepmanpln 197
self schansstraat 206
self scheldekaai 238
self schoolstraat 242
self schuttersvest 233
self sedert -310
self sinds -414
self singel 278
self slingerbos 299
self slotermeerln 235
self slotlaan 270
self sluisweg 255
self sparrenweg 187
self spoorstraat 257
self sportlaan 234
self spui 298
self staat -487
self statiestraat 182
self stationsplein 261
self stationsstraat 237
self stationsweg 242
self stationswg 227
self steenweg 411
self sterrebosdreef 195
self stond -226
self talmastraat 284
self telgterweg 273
self texlaan 285
self tinnegieter 292
self tjalk 281
self torenstraat 221
self tot -535
self trekvaart 257
self trisomie -295
self tugelaweg 257
self tuin 274
self tulpstraat 296
self tureluur 313
self turfsingel 316
self turnhoutsebaan 296
self type -451
self uit -564
self unit 237
self vak -300
self van -602
self vanaf -437
self vechtstraat 239
self veerweg 269
self veld -420
self veldekensstraat 243
self veldwegel 243
self verlaat 259
self verloopt -214
self vermeerstraat 383
self vest 329
self visa -201
self vismarkt 190
self vledderveen 194
self vlierlaan 233
self vlierstraat 215
self vondellaan 266
self voor -407
self voorstreek 405
self waalkade 240
self wagnerhof 173
self wal 346
self was -346
self waterlelie 314
self waterviolier 307
self week -560
self weezenhof 223
self weg 319
self westersingel 187
self wetering 355
self weverstraat 337
self wezelkamp 230
self wieken 290
self wilgenlaan 267
self wilgenroosstraat 174
self wilgenstraat 233
self wilhelminastraat 289
self willemlaan 256
self wolwevershaven 276
self wordt -283
self zaak -264
self zaal -430
self zandpad 254
self zandstraat 278
self zandzoom 253
self zavelstraat 271
self zegt -439
self zeilmakerspad 204
self zijn -374
self zilverschoon 242
self zomerdijk 198
self zone -368
self zonnebloemstraat 142
self zoon -301
self zuid 292
self zuiderdiep 328
self zuidersingel 164
self zuidstraat 244
self zwanenveld 232
skip ( ) 91
skip ( , 245
skip ( 0 345
skip ) ) -377
skip ) @it -337
skip , $ 92
skip , , 162
skip , . 30
skip , : 303
skip , ? 65
skip , @code 256
skip , @it -78
skip , aalst 153
skip , ab 164
skip , ben 156
skip , bred -254
skip , brugg 247
skip , da -182
skip , dan -170
skip , de -22
skip , den 217
skip , deur 298
skip , die -137
skip , dus 216
skip , een -8
skip , en -110
skip , er -130
skip , gat -159
skip , gen 231
skip , genk 232
skip , heb -203
skip , hebb 383
skip , heeft -117
skip , hij -144
skip , hog -295
skip , iemand -67
skip , in 135
skip , jar -357
skip , jt 228
skip , jullie 274
skip , k 267
skip , kan -118
skip , kessel 166
skip , krijg -230
skip , kunn 351
skip , lat 156
skip , leuv 223
skip , loker 299
skip , m -202
skip , man 186
skip , met 395
skip , mijn -54
skip , nieuw 242
skip , nodig 179
skip , oostend 199
skip , op -84
skip , open -295
skip , papier 290
skip , per -301
skip , reken -284
skip , sind 220
skip , te 167
skip , wanner -297
skip , wek -283
skip , weun 216
skip , won 157
skip , wordt 247
skip , ze -110
skip , zet 230
skip , zijn -104
skip , zit -130
skip , zo -317
skip , zx 226
skip 0 $ -24
skip 0 ) -135
skip 0 , 48
skip 0 . 256
skip 0 0 -48
skip 0 : 215
skip 0 @it -151
skip 0 aan -109
skip 0 adres 347
skip 0 al -211
skip 0 allebei -272
skip 0 ben -184
skip 0 betaald -215
skip 0 bij -244
skip 0 dat -309
skip 0 de -240
skip 0 den -215
skip 0 die -156
skip 0 drie -196
skip 0 een -202
skip 0 en -66
skip 0 er -250
skip 0 geldig -141
skip 0 had -267
skip 0 heb -94
skip 0 hel -307
skip 0 hoe -244
skip 0 ie -267
skip 0 ik -185
skip 0 is -171
skip 0 jullie -215
skip 0 kan -390
skip 0 kind -302
skip 0 klopt -244
skip 0 kom 251
skip 0 krijg -249
skip 0 lo 166
skip 0 maand -210
skip 0 mag -334
skip 0 mail 222
skip 0 mar -226
skip 0 mc -242
skip 0 met -281
skip 0 nar 319
skip 0 niet 112
skip 0 of -355
skip 0 om -318
skip 0 op -203
skip 0 rijdt -227
skip 0 rotterdam 220
skip 0 stat -194
skip 0 t -148
skip 0 uit 260
skip 0 van -8
skip 0 vd -220
skip 0 vergunn -216
skip 0 vor -316
skip 0 war -206
skip 0 welk -273
skip 0 wij 230
skip 0 won 217
skip 0 wonend 212
skip 0 woont 221
skip 0 wordt -295
skip 0 zak -261
skip 0 zes -369
skip 0 zo -219
skip : $ 210
skip : , 179
skip : @it -258
skip : adres 237
skip : hangt -215
skip : ik -236
skip : van 249
skip @code $ -184
skip @code , -295
skip @code @it -234
skip @code ik 238
skip @it ) 247
skip @it , -31
skip @it . -269
skip @it 0 -93
skip @it : 325
skip @it ? -61
skip @it @code -289
skip @it aalst 204
skip @it al 63
skip @it alles 215
skip @it altijd 187
skip @it antwerp 231
skip @it aub 218
skip @it augustus -197
skip @it bc 177
skip @it bel 173
skip @it bestat -320
skip @it blank 237
skip @it borgerhout 312
skip @it bov 226
skip @it dan -294
skip @it dar 82
skip @it dat 211
skip @it de 31
skip @it die 71
skip @it dor -382
skip @it dus 174
skip @it een 200
skip @it er -84
skip @it gen -172
skip @it gent 212
skip @it haha -217
skip @it heb 220
skip @it hebb 114
skip @it heeft 194
skip @it het -83
skip @it heul 206
skip @it hoe 228
skip @it hoevel 273
skip @it hun 236
skip @it ik 38
skip @it is -112
skip @it januari -214
skip @it kan 135
skip @it krijg 152
skip @it lift 176
skip @it mer -190
skip @it mijn 156
skip @it na 213
skip @it ne 370
skip @it niet -124
skip @it nog -254
skip @it november -218
skip @it nu 217
skip @it of -241
skip @it ons 200
skip @it op -78
skip @it opengebrok 219
skip @it p -221
skip @it paspoort -431
skip @it per -338
skip @it roeselar 282
skip @it schef 273
skip @it station -307
skip @it t 85
skip @it te -283
skip @it tot 124
skip @it tr 231
skip @it uit 219
skip @it uw -223
skip @it van -116
skip @it vergunn 293
skip @it verkocht 239
skip @it verzoekt 229
skip @it vol 169
skip @it vor -134
skip @it wanner -243
skip @it war 164
skip @it wek 204
skip @it wet 286
skip @it wie 59
skip @it wil 129
skip @it will 245
skip @it word 154
skip @it zegt -281
skip @it zich -301
skip @it zit -232
skip @it zoek 233
skip @it zonder -367
skip ^ $ 219
skip ^ , 172
skip ^ . 246
skip ^ 0 -209
skip ^ : 38
skip ^ @code -304
skip ^ @it -109
skip ^ aan 220
skip ^ adres 104
skip ^ als -270
skip ^ ben -70
skip ^ betaald -236
skip ^ betal -197
skip ^ bib -152
skip ^ bom 210
skip ^ brief -244
skip ^ bsn -224
skip ^ bur 226
skip ^ buurman 295
skip ^ buurvrouw 180
skip ^ caf 186
skip ^ cod -251
skip ^ dar 203
skip ^ dat 148
skip ^ doen 235
skip ^ domicilie 190
skip ^ doorgev 268
skip ^ drie -188
skip ^ een -289
skip ^ eid -238
skip ^ en -253
skip ^ er 140
skip ^ ex 196
skip ^ ga 178
skip ^ gebor -300
skip ^ gegeven 229
skip ^ gen -267
skip ^ gevraagd 295
skip ^ gezin 173
skip ^ grag 200
skip ^ had -290
skip ^ hebb -27
skip ^ hebt -181
skip ^ heeft -118
skip ^ het 62
skip ^ hoe 152
skip ^ hous 199
skip ^ huis 89
skip ^ hur 115
skip ^ huurcontract 250
skip ^ id -316
skip ^ is 55
skip ^ ja 277
skip ^ kan 186
skip ^ kat -323
skip ^ klag 256
skip ^ klopt -192
skip ^ kom -149
skip ^ kost -218
skip ^ lantaarn 326
skip ^ lat 257
skip ^ ligt 179
skip ^ mag 338
skip ^ mar 288
skip ^ mij 125
skip ^ mijn -118
skip ^ mn -365
skip ^ moet 111
skip ^ moogt 230
skip ^ nieuw 159
skip ^ nu -222
skip ^ nummer 143
skip ^ omgewaaid 186
skip ^ ons 173
skip ^ op -84
skip ^ over 217
skip ^ parkeerapp -197
skip ^ pas -123
skip ^ percel -287
skip ^ plat -195
skip ^ post 222
skip ^ put 245
skip ^ rijdt -227
skip ^ riool 215
skip ^ sta 137
skip ^ stembureau 208
skip ^ stond -215
skip ^ stopt -412
skip ^ strat 152
skip ^ subsidie -166
skip ^ t 219
skip ^ te 228
skip ^ tegenover 226
skip ^ thuisadres 177
skip ^ trek 185
skip ^ uit 247
skip ^ uur -291
skip ^ vergunn -314
skip ^ verlat -216
skip ^ verzakt 243
skip ^ vind -257
skip ^ vol 222
skip ^ vraagt -331
skip ^ wacht -271
skip ^ water 187
skip ^ weg 193
skip ^ welk -408
skip ^ wer -185
skip ^ werk 281
skip ^ wijkagent 298
skip ^ will 162
skip ^ wit -321
skip ^ won 82
skip ^ woont 176
skip ^ zal -285
skip ^ zaterdag 278
skip ^ zegt -177
skip ^ zit 256
skip ^ zon -211
skip ^ zondag 230
skip ^ zonder 251
skip ^ zus 194
skip aalst is 208
skip aan , 235
skip aan . 119
skip aan achterkant 325
skip aan deur 311
skip aan fietspad -316
skip aan goed 325
skip aan is 250
skip aan kapot 227
skip aan kassa -233
skip aan ketting 237
skip aan of -407
skip aan vaart -258
skip aan van 308
skip aan weg -192
skip achter , 171
skip adres $ 217
skip adres , 199
skip adres 0 277
skip adres @it 150
skip adres mij 330
skip adres van 214
skip aert @it 248
skip afsprak @it -281
skip afsprak morg -250
skip afval @it 186
skip afval de -312
skip afvalpas $ 192
skip al $ -189
skip al , -256
skip al ? -109
skip al een 244
skip al hel -314
skip al is -323
skip al jar 227
skip al maand 171
skip al min -266
skip al nar 282
skip allen de -256
skip als $ -260
skip als , -316
skip als 0 -393
skip als bij 225
skip als regent 209
skip altijd mijn 204
skip ander , -258
skip ander ? 231
skip anorexia de -303
skip augustus , -170
skip auto 0 284
skip auto band -216
skip bak bij 252
skip bakker @it 176
skip ban @it 216
skip bedrag 0 -262
skip begint 0 262
skip bel $ 204
skip bell $ -163
skip ben 0 -201
skip ben en 301
skip ben met -393
skip ben op 207
skip ben thuis 168
skip bereik 0 229
skip berm $ 228
skip best , 228
skip best de 292
skip betaald @it -161
skip betaald de -223
skip betal de -181
skip bewoner $ 243
skip bewoner @it 167
skip bewonerskaart @it -168
skip bewonerskaart nummerplat 374
skip bij $ -61
skip bij ? 137
skip bij @it 205
skip bij aan 283
skip bij als 414
skip bij bank -270
skip bij binn 278
skip bij bushalt 355
skip bij ligt 152
skip bij meld 256
skip bij of -300
skip bij op 296
skip bij parker -263
skip bij stadskantor 194
skip bij stat 299
skip bij thuis 164
skip bij vriend 184
skip bijna , -205
skip binn $ 208
skip binn de 179
skip blank $ 199
skip blauw $ 250
skip blijft op -182
skip boet , -225
skip bom @it 192
skip bom bij 191
skip bord de -227
skip borgerhout 0 268
skip braderij en -324
skip brand $ 210
skip brandt $ -280
skip brief @it -256
skip brief de -239
skip brief nar 251
skip brievenbus kapot 236
skip bur @it 190
skip bur dat 225
skip bus nar 293
skip bus op 277
skip bushokj @it 182
skip busj schol -262
skip buurthuis @it 160
skip buurvrouw @it 240
skip caf zwan 120
skip camionet @it -204
skip cijfer , -199
skip containerpark @it 230
skip daarop ? -317
skip dag $ 382
skip dan 0 -260
skip dan ? -209
skip dan jullie -320
skip dar $ 104
skip dar ? 278
skip dar dag 214
skip dar de 117
skip dar ik 155
skip dar schuurk -237
skip dar vor 222
skip dar won 199
skip das ik 255
skip dat 0 -233
skip dat aan 195
skip dat al -138
skip dat die -264
skip dat het -142
skip dat ik -162
skip dat in 266
skip dat mag -197
skip dat of 120
skip dat omzet 197
skip dat op 166
skip dat u -194
skip de $ 53
skip de ( 184
skip de , 52
skip de . -105
skip de : -166
skip de aan 126
skip de bak 235
skip de bij 228
skip de blijft -302
skip de daarvan -330
skip de dag 225
skip de dan -108
skip de de -224
skip de doet 203
skip de een -309
skip de en -60
skip de ernaast 283
skip de gevall 255
skip de ging -218
skip de hangt -213
skip de heeft -285
skip de houdt 270
skip de is -85
skip de kom 119
skip de lang 232
skip de lat -349
skip de ligg 205
skip de nu -231
skip de om 229
skip de op 41
skip de parker 217
skip de recht 235
skip de regel -222
skip de stan -203
skip de stur 239
skip de te 318
skip de tegenover 188
skip de van -34
skip de was -250
skip de won 343
skip de zak 153
skip de zegt -304
skip de zit 272
skip den over -305
skip deur ik 195
skip diabetes , -293
skip dicht $ 132
skip die 0 -255
skip die de -129
skip die er 246
skip die het -201
skip die zit 257
skip digid @it -281
skip dinsdag bij 272
skip doc bell -232
skip dochter 0 312
skip dochter @it -262
skip dochter heeft -259
skip dochter is -255
skip dod op 255
skip doen de 200
skip doet $ 203
skip domicilie @it 209
skip donker @it 218
skip dor $ -141
skip drie , 331
skip dus , 165
skip een ! 209
skip een , 59
skip een 0 -351
skip een @it -304
skip een achter 253
skip een brief 159
skip een die 291
skip een een 240
skip een krijg 192
skip een los 194
skip een met -69
skip een naast 227
skip een niet 214
skip een op 36
skip een van -86
skip een zet -179
skip eeuwig $ -222
skip eid , -336
skip eid 0 -235
skip eig $ 257
skip en $ -259
skip en ( -160
skip en , -66
skip en . 147
skip en 0 -338
skip en : 236
skip en @it -167
skip en dichtgemaakt 267
skip en elk 302
skip en er 155
skip en heb -332
skip en hebb 198
skip en het 202
skip en in -248
skip en kotbas 258
skip en ligt 278
skip en of -244
skip en stek 177
skip en van -251
skip en won 271
skip en zegt -310
skip en zei -304
skip en zit 225
skip er aan 321
skip er bij -168
skip er de -303
skip er en -304
skip er er -240
skip er lang 312
skip er mer 243
skip er plusser -205
skip er t -227
skip er vor 237
skip erfgren $ -220
skip ernaast $ 283
skip euro $ -225
skip extra bij 241
skip familie 0 307
skip familie @it 174
skip fatoumata 0 243
skip fietspad , 250
skip fietspad de -256
skip ga in 248
skip gan , 215
skip garag @it 191
skip gat , 186
skip gat @it -108
skip gat open 242
skip ge de 85
skip ge mij 194
skip ge mijn -257
skip gebor 0 133
skip gedan $ 306
skip gegeven 0 229
skip gehaald $ 382
skip gekopieerd mijn -260
skip gekreg de 253
skip geliev te -300
skip gen aan -190
skip genk $ 260
skip gered $ -237
skip geweigerd $ -195
skip geweigerd de -230
skip gewon , 231
skip gezin @it 199
skip grag vor 191
skip gratis $ -145
skip gsm 0 320
skip haagwind , -221
skip hand $ -250
skip hang de 256
skip hangt @it 307
skip hangt de 260
skip har , 285
skip heb $ -253
skip heb @it -219
skip heb boet -235
skip heb gen 163
skip heb mijn 252
skip heb op 339
skip heb plat -264
skip heb recht -231
skip heb sleutel 198
skip heeft 0 -405
skip heeft @it -298
skip heeft huis 285
skip hel $ 224
skip hel dag 206
skip hem ds 273
skip het $ -166
skip het ( 185
skip het @it 53
skip het aan -157
skip het dat 205
skip het er -305
skip het hangt 211
skip het leesbar -260
skip het naast 227
skip het nar 239
skip het nog 272
skip het of -214
skip het stan 222
skip het wel 192
skip het zwembad 267
skip hier , 174
skip hier ik 284
skip hiernaast @it 250
skip hoe da 207
skip hoe gat 196
skip hoe ik 288
skip hoe is 200
skip hoe je -345
skip hoek @it 256
skip hof @it 311
skip hofj @it 258
skip hoogt @it 182
skip hor mar 258
skip hout $ 229
skip huis $ 222
skip huis , -131
skip huis @it 98
skip huis de 239
skip huis ik 220
skip huis is 240
skip huisadres @it 204
skip hur een 237
skip iemand @it -304
skip iet $ -204
skip iet @it -231
skip iet doen 242
skip ik $ -89
skip ik , -259
skip ik . -197
skip ik 0 -141
skip ik allen 257
skip ik bij 110
skip ik coa 238
skip ik container 294
skip ik dar 257
skip ik de 202
skip ik en -323
skip ik fatoumata 243
skip ik gewoond 339
skip ik grag 225
skip ik het -202
skip ik huis 220
skip ik iet -194
skip ik ingeschrev 199
skip ik jullie -261
skip ik lang 259
skip ik lez -272
skip ik mijn -105
skip ik morg 320
skip ik nar 252
skip ik op 123
skip ik trouw 234
skip ik van -75
skip ik verhuiz 224
skip ik wel -171
skip ik won 267
skip ik woonacht 219
skip in , 90
skip in . 217
skip in archief -292
skip in auto 254
skip in azc 211
skip in bib 248
skip in buurt 194
skip in de 254
skip in genk 282
skip in hal -284
skip in het -160
skip in infoblad -280
skip in kantin 200
skip in ligt 265
skip in met -151
skip in mijn 257
skip in oud -217
skip in put 288
skip in stadhuis -186
skip in strat 163
skip in te 216
skip in van -264
skip in weg 212
skip in wijk 213
skip in winkel 249
skip in won 214
skip in zal 311
skip in zwembad -218
skip ingang de 263
skip ingeschrev @it 135
skip is $ 58
skip is . 197
skip is 0 -340
skip is ? -282
skip is @it -101
skip is allen 268
skip is bib 247
skip is bij -154
skip is dan -372
skip is dat -233
skip is de -183
skip is dor -133
skip is een -89
skip is geleegd 309
skip is gratis -184
skip is hier -223
skip is in -93
skip is jan -371
skip is loket 298
skip is mijn -293
skip is ne 198
skip is niet -151
skip is normal 250
skip is of -281
skip is okt -229
skip is ons 219
skip is open 251
skip is over 297
skip is te -187
skip is thuis 314
skip is vel -258
skip is weg 236
skip is zaterdag 193
skip is zo 265
skip ja nee -256
skip jan @it 232
skip jan en -254
skip jar @it 230
skip jar het 234
skip jar op 348
skip jong $ 286
skip jullie duizend -225
skip jullie heeft -236
skip jullie vor -284
skip k mijn 269
skip k van 229
skip k verhuusd 279
skip kaartnummer 0 -161
skip kamer @it 289
skip kan dan -240
skip kan dar 293
skip kan kijk -326
skip kan mer 296
skip kan nog 179
skip kan parker 198
skip kapellestrat @it 186
skip kapot @it 268
skip kapot bij 178
skip kapot in -264
skip ker de 156
skip kerkstrat @it 205
skip kermis @it 154
skip kid van -287
skip kijk @it 193
skip kinder $ 201
skip klein 0 256
skip klopp $ -235
skip klopt @it -234
skip kom $ -149
skip kom nar 184
skip komt bij 204
skip komt een -148
skip komt er -308
skip komt nog -211
skip koolmijnlan 0 -363
skip kost paspoort -243
skip kreg 0 -232
skip krijg dar -379
skip kuil de -179
skip kunn een -242
skip kunn het 86
skip kunn nar -203
skip kwart , -306
skip kwon @it 207
skip lamp $ 219
skip lamp @it 241
skip lamp tuss 246
skip lan @it 269
skip lang . 244
skip las , -314
skip lat de 190
skip lat in 260
skip leerling @it -231
skip leerlingenvervoer al -360
skip leesbar $ -260
skip leg moet 192
skip les 0 -189
skip les @it -325
skip lez $ -324
skip ligt bom -265
skip liv @it 232
skip locatie @it 232
skip lokal @it 256
skip loss $ -322
skip lukt niet -216
skip maand is -210
skip mag $ -121
skip mag bij -139
skip mag in -177
skip mag met -445
skip mag van 228
skip mag wel -210
skip mag zonder -198
skip mail . 337
skip mar $ -219
skip mar @it 162
skip mar brievenbus 236
skip mar is 199
skip mar mij 245
skip mar won 398
skip me . -298
skip me in 264
skip me op 232
skip mee $ 215
skip mer @it 315
skip met $ 152
skip met , -227
skip met 0 -148
skip met @it -235
skip met bij 233
skip met kinderwag 209
skip met nieuw 268
skip meter de 269
skip meter erfgren -220
skip mg $ -264
skip mij , 124
skip mij @it 121
skip mij het -252
skip mij op 249
skip mijn $ -140
skip mijn 0 -238
skip mijn ? -167
skip mijn @it -110
skip mijn adres 111
skip mijn blijft 367
skip mijn har 369
skip mijn in 229
skip mijn kwijt -295
skip mijn lat 238
skip mijn ligt 243
skip mijn na -189
skip mijn nar 248
skip mijn op 188
skip mijn stat 227
skip mijn van 230
skip mijn vor 393
skip mijn wil 209
skip mijn woont 189
skip mijn zegg -232
skip mijn zegt 203
skip milieustrat $ -203
skip milieustrat , 241
skip mn @it -210
skip mn stat -227
skip moeder 0 241
skip moet . -336
skip moet bij -161
skip moet dar 203
skip moet die -333
skip moet leegstandsheff 192
skip moet nog 253
skip moet word 213
skip mog met -367
skip moogt bell 209
skip muziek $ 272
skip na $ 253
skip na , 261
skip na jar 240
skip naast $ 196
skip naast , 211
skip naast bak -312
skip nacht , 192
skip nam de 214
skip nar ( 378
skip nar . 203
skip nar 0 252
skip nar ? 294
skip nar @it 149
skip nar containerpark -310
skip nar en 286
skip nar huis 235
skip nar in 208
skip nar milieustrat -203
skip nar of 242
skip nar red 246
skip national 0 -320
skip nee , 250
skip neg 0 -359
skip niet ! 254
skip niet , 177
skip niet 0 -223
skip niet ? 272
skip niet @it -258
skip niet mar 269
skip niet mijn 280
skip niet van 242
skip nieuw is 182
skip nieuw op 125
skip nieuw vanaf 173
skip nik die 285
skip nog $ 124
skip nog , -135
skip nog @it 149
skip nog de -202
skip nog is 183
skip nog niet -234
skip nooit $ 251
skip nor , 281
skip normal $ 261
skip nou of 228
skip nr , 238
skip nr @it 212
skip nu 0 310
skip nu gekreg -353
skip nu mij -252
skip nummer 0 -291
skip nummerplat fka 374
skip of ? -94
skip of @it -230
skip of dat -117
skip of het -164
skip of in 194
skip of we -255
skip om , -280
skip om . -168
skip om : -265
skip oma @it 279
skip omgewaaid @it 222
skip onder $ 236
skip ongever @it 301
skip ons , 97
skip ons @it 97
skip ons de 178
skip ons is -233
skip ons op 157
skip ons stat 262
skip ons woont 209
skip ons zit 215
skip onz ( 308
skip onz , 86
skip onz een 252
skip onz heeft -333
skip onz is -237
skip ook $ 201
skip ook een -242
skip ook het -242
skip ook vor 206
skip op ! 222
skip op $ 53
skip op , 172
skip op . 133
skip op 0 -5
skip op ? 107
skip op @it 96
skip op aan 374
skip op bel 285
skip op bord -243
skip op brief -245
skip op een 281
skip op en 148
skip op fietspad 301
skip op formulier -268
skip op gemeentehuis 260
skip op heeft 313
skip op hoek 169
skip op in 226
skip op is 225
skip op mar 51
skip op markt -263
skip op nieuw 123
skip op nog 223
skip op open 204
skip op parking -296
skip op plein -292
skip op rijbewijs -258
skip op sit -92
skip op stat 267
skip op van -218
skip op voetpad 181
skip op weg 225
skip op won 235
skip op woont 287
skip op zeker 244
skip op zijn 341
skip open de 271
skip opgehaald @it 185
skip oud $ 138
skip oud in 238
skip oud op 197
skip oud stat -287
skip over stoep 270
skip over voetpad 261
skip park @it -238
skip parkeergarag $ 259
skip parker dar 261
skip parker de 132
skip pas 0 -187
skip pas en 258
skip paspoort $ -283
skip per $ -367
skip per maart 220
skip per of -210
skip pin @it -264
skip plat $ 265
skip plat 0 -310
skip plat @it 70
skip populierenlan $ -327
skip post @it 168
skip post de 202
skip postcod hem 273
skip recht @it 142
skip recht de 219
skip regel $ -286
skip reken 0 187
skip rest het 192
skip rij @it -348
skip rijbewijs 0 -282
skip rijdt @it -243
skip rioler $ 282
skip rond , 205
skip rotond de 207
skip s $ 195
skip sam @it 200
skip schef de 248
skip schuurk ? -237
skip sind won 359
skip sint , 216
skip sint . 266
skip sint 0 -191
skip sit een -244
skip slaapkamer de 257
skip sleutel van 196
skip snap niet -256
skip sta @it 226
skip sta ingeschrev 205
skip stan $ -166
skip stan al 232
skip stan op 256
skip stan vor 279
skip stat , 250
skip stat de -316
skip stat een 170
skip stat en -152
skip stat nu -252
skip stat op -144
skip sticker de -326
skip stinkt de 302
skip stoep $ 196
skip stoep , 294
skip stoep @it -117
skip stond het -276
skip stop ? -232
skip stopt mer -85
skip stort @code -272
skip strat $ 148
skip strat , 205
skip strat ik 214
skip studentenkamer @it 197
skip stur @it -158
skip stur mar 223
skip stur nar -232
skip stur papier 359
skip t , 128
skip t : -135
skip t bov 300
skip t op 339
skip tak het 210
skip te op 149
skip tegenover $ 147
skip tegenover , 204
skip tel 0 218
skip ter van 51
skip thuis @it 157
skip thuis de 352
skip thuisadres 0 152
skip thv $ 163
skip tijden koer 239
skip tis @it 235
skip tot 0 -334
skip tot de 253
skip tot het 216
skip tuin @it 195
skip tuss 0 262
skip twed vor 219
skip u $ 120
skip u ? -399
skip u stempas 199
skip uit $ 155
skip uit @it 211
skip uit die 251
skip uit en 233
skip uit pdf -286
skip vader $ -401
skip van , -2
skip van . -162
skip van 0 31
skip van @code -132
skip van dokter -284
skip van en 256
skip van feestzal -266
skip van in 338
skip van is 180
skip van jar -312
skip van loopt 124
skip van man -287
skip van met -182
skip van mijn 164
skip van nar 213
skip van open 258
skip van rijbewijs -229
skip van speelplein -162
skip van stad 254
skip van stat 268
skip van station -219
skip van tot 177
skip van van 258
skip van vorig 184
skip van vrouw -303
skip van woont 181
skip van zwembad -254
skip vanaf $ 188
skip vanaf , 345
skip vanaf 0 126
skip vanzelf $ -316
skip vd . -220
skip vergunn @it -314
skip verhuis 0 -252
skip verhuis @it 153
skip verhuisd @it 117
skip verhuisd de 290
skip verhuiz van 250
skip verlat zonder -216
skip vol , 232
skip volgend $ -237
skip vor ! 278
skip vor $ 80
skip vor ( -311
skip vor deur 229
skip vor en -302
skip vor nar 174
skip vor of -222
skip vor parkeervergunn -273
skip vor ram 180
skip vor zeker -316
skip vor zon 258
skip waard $ -217
skip waard mijn 175
skip wanner de 154
skip want is -251
skip war 0 -327
skip war slap 255
skip war won 335
skip was @it -236
skip wat $ -182
skip wat de -239
skip wat er 340
skip wat het 99
skip water de 200
skip we 0 -279
skip we een 192
skip we in 178
skip weg @it 202
skip wer $ 231
skip wer ? 248
skip werd bij -253
skip werk @it 226
skip wet iet 245
skip wet wat -222
skip weun in 240
skip wie dat 245
skip wij de 225
skip wij een -202
skip wij gen 258
skip wij in 198
skip wij koolmijnlan -307
skip wij nu 196
skip wij per 186
skip wij van 209
skip wil dat 217
skip will een 210
skip will eig 259
skip will op 265
skip won $ 194
skip won , 270
skip won . 190
skip won @it 137
skip won de 201
skip won een 218
skip won en 229
skip won het 245
skip won in -161
skip won mar 288
skip won nu 203
skip won op 127
skip woning @it 266
skip woont $ 191
skip woont , 259
skip woont . 235
skip woont 0 265
skip woont @it 188
skip woont elk 314
skip word @it 180
skip wrak @it -189
skip zal , 275
skip zat op 245
skip zaterdag $ 242
skip zaterdag ? 169
skip zaterdag @it 212
skip zaterdag we 198
skip ze $ -210
skip ze @it -173
skip ze ons 262
skip zebrapad @it 212
skip zegt $ -276
skip zegt @it -232
skip zelf ? 292
skip zie @it -282
skip zijn . -130
skip zijn 0 -252
skip zijn de 302
skip zijn en 319
skip zijn stat 338
skip zijn van 207
skip zijn verhuisd 191
skip zit , 247
skip zit @it 186
skip zit kot 168
skip zit op 65
skip zit vor 224
skip zo het -389
skip zoek $ 263
skip zoek een 193
skip zon $ 210
skip zon , 98
skip zon is -268
skip zonder , -234
skip zonder ? -219
skip zonder op -239
skip zoontj heeft -262
skip zwan @it 131
skip zwembad @it 187
topic @ability -44
topic @access -70
topic @body -243
topic @building 10
topic @business -47
topic @general -70
topic @has -14
topic @home 97
topic @mine 26
topic @mine-phrase -42
topic @nuisance-phrase 66
topic @ofPerson -84
topic @organisation 16
topic @ownPostcode 21
topic @place 57
topic @plainly 18
topic @somebody 15
topic @vehicle -99
topicAnywhere @ability -29
topicAnywhere @access -125
topicAnywhere @body -194
topicAnywhere @business -68
topicAnywhere @general -74
topicAnywhere @hardly -43
topicAnywhere @has -18
topicAnywhere @home 102
topicAnywhere @mine 25
topicAnywhere @mine-phrase -85
topicAnywhere @nuisance -40
topicAnywhere @nuisance-phrase 70
topicAnywhere @ofPerson -104
topicAnywhere @ownPostcode 24
topicAnywhere @patient 15
topicAnywhere @place 49
topicAnywhere @plainly 14
topicAnywhere @somebody 19
topicAnywhere @vehicle 49
topicBefore @access -117
topicBefore @building 93
topicBefore @business -46
topicBefore @has -12
topicBefore @home 123
topicBefore @mind 132
topicBefore @mine 35
topicBefore @ofPerson -68
topicBefore @organisation 110
topicBefore @ownPostcode 32
topicBefore @patient 21
topicBefore @place 73
topicBefore @plainly 30
topicBefore @somebody 26
topicBeside @ability -135
topicBeside @building 201
topicBeside @business 105
topicBeside @firstPerson -247
topicBeside @general 142
topicBeside @hardly -395
topicBeside @has -215
topicBeside @home 118
topicBeside @mine -233
topicBeside @nuisance -90
topicBeside @nuisance-phrase 229
topicBeside @ofPerson -307
topicBeside @organisation 193
topicBeside @patient -189
topicBeside @place 193
topicBeside @plainly -203
topicBeside @relative -203
topicBeside @somebody -150
topicBeside @vehicle -203
topicEarlier @access -181
topicEarlier @building 117
topicEarlier @firstPerson 56
topicEarlier @general 248
topicEarlier @handled 175
topicEarlier @hardly 252
topicEarlier @has 122
topicEarlier @home 119
topicEarlier @mine-phrase 236
topicEarlier @nuisance 163
topicEarlier @ownPostcode 97
topicEarlier @patient 112
topicEarlier @place 168
topicEarlier @relative 161
topicEarlier @somebody 104
topicEarlier @vehicle 199
topicNear @ability -114
topicNear @access -193
topicNear @building 93
topicNear @business 16
topicNear @hardly 61
topicNear @home 164
topicNear @mine 23
topicNear @mine-phrase -188
topicNear @nuisance -91
topicNear @nuisance-phrase -128
topicNear @ofPerson -248
topicNear @organisation 67
topicNear @ownPostcode 36
topicNear @patient 24
topicNear @place 130
topicNear @plainly 26
topicNear @relative 85
topicNear @somebody 27
topicNear @vehicle -237
twoBefore , we -233
twoBefore 0 ) -337
twoBefore 0 , -75
twoBefore 0 nieuw 322
twoBefore 0 of -212
twoBefore : 0 -248
twoBefore ^ 0 -233
twoBefore ^ dat 314
twoBefore ^ de -182
twoBefore ^ een -127
twoBefore ^ ik -110
twoBefore ^ is 295
twoBefore ^ kwon 207
twoBefore ^ lamp 224
twoBefore ^ locatie 232
twoBefore ^ mijn -72
twoBefore ^ mn -316
twoBefore ^ ons -257
twoBefore ^ wij -176
twoBefore ^ won 268
twoBefore ^ ze -343
twoBefore ^ zij 270
twoBefore aan de 250
twoBefore adres is 195
twoBefore bij de 223
twoBefore bij het 190
twoBefore bij mij 200
twoBefore bij mijn 316
twoBefore bij ons 257
twoBefore dat er 211
twoBefore de bakker 176
twoBefore de brief -256
twoBefore de bur 226
twoBefore de garag 191
twoBefore de hoek 138
twoBefore de kermis 399
twoBefore de lamp 199
twoBefore de schol 235
twoBefore de speeltuin 159
twoBefore de stoep -146
twoBefore de weg 139
twoBefore de werk 194
twoBefore de zwan 120
twoBefore die bom 203
twoBefore dit jar 204
twoBefore een wrak -189
twoBefore er is -234
twoBefore het buurthuis 160
twoBefore het containerpark 230
twoBefore het mar 220
twoBefore het oud 77
twoBefore het stadskantor 275
twoBefore ik heb -185
twoBefore ik won 82
twoBefore ik zie -282
twoBefore ik zit 188
twoBefore in het 283
twoBefore is de 145
twoBefore is een -297
twoBefore is het 269
twoBefore mag een -297
twoBefore mij thuis 168
twoBefore mijn adres 157
twoBefore mijn afsprak -281
twoBefore mijn huis 143
twoBefore mijn vergunn -314
twoBefore moet een -205
twoBefore niet mer 315
twoBefore nog allen 313
twoBefore nummer 0 315
twoBefore ons adres 176
twoBefore ons huis 69
twoBefore onz tuin 207
twoBefore onz woning 305
twoBefore op de -268
twoBefore op mijn 239
twoBefore stur het 408
twoBefore ter hoogt 182
twoBefore van hiernaast 250
twoBefore van mn -263
twoBefore vor een -370
twoBefore vor het 273
twoBefore vor ons 152
twoBefore vor onz 262
twoBefore wij won 168
twoBefore won sam 200
twoBefore won we 312
twoBefore zit nu 182
twoBefore zit toch 142
word ( 110
word , 16
word 0 -100
word : 47
word @code -232
word aalst 202
word aan 27
word aangegev -360
word aangev 264
word aannemer 277
word aanslag 286
word aanvrag -215
word abonnement -225
word academie 436
word accepteert -316
word achter 212
word achterom 239
word achtertuin 304
word adhd -253
word adres 143
word adreswijz 217
word aert 248
word affich -196
word afgebrand 193
word afhal 202
word afvalpas 182
word ag 234
word akt -332
word algemen -214
word allebei -224
word allerheil 204
word als -3
word altijd 192
word alvast 299
word anorexia -276
word antikrak -277
word aout -317
word apart -252
word apothek 207
word app -211
word appartement 340
word arnhem 312
word au 248
word aub 95
word augustus -306
word auto -185
word autoband 249
word automat -312
word avond 92
word az 230
word b -220
word badkamer 267
word bakfiet 218
word ban 206
word bankj 164
word bankstel 278
word basisschol 201
word bedrag -262
word beginn 217
word bel 150
word belgie 201
word bened 223
word bereik 245
word berkenlan 229
word berm 295
word beschermd -288
word besluit -280
word best 221
word bestan -193
word bestat -253
word bestek -316
word bestelbus 220
word bestemmingsplan 227
word betaald -243
word beurt -300
word bevest -249
word bewoner 210
word bezorg 201
word bibliothek 165
word bij 55
word binn 76
word bladkorf 257
word blijft -166
word blokker -342
word boekhandel 246
word boet -313
word bom 44
word bon -340
word bord -192
word borgerhout 312
word bosweg 228
word bouw 180
word bouwafval 240
word bouwplat 291
word braderij -237
word brand 217
word brandt -197
word bred -254
word breda 227
word breng 235
word brief -96
word briefadres 177
word briefk -238
word brievenbus 121
word brouwerij 206
word brug -115
word bruin -266
word bsn -206
word buit 167
word buitengeslot 327
word bur 151
word burgerservicenummer -277
word bushokj 175
word buurt 204
word buurvrouw 194
word bv 250
word bvba 260
word caf 187
word camion 273
word camionet -204
word camping 277
word caravan 292
word centrum -138
word cijfer -287
word club 205
word clubhuis 208
word cod -311
word collega -193
word container 131
word content 206
word crech 318
word cw -266
word da -135
word daarop -317
word daarvan -280
word dak 189
word dan -176
word dank -152
word dar 61
word dat -50
word ded -217
word deksel -186
word der 303
word dertig 265
word deur 118
word diabet -234
word diabetes -319
word dichtgat 197
word dichtgemaakt 267
word die -30
word diest 210
word digid -320
word digital 373
word dijk -310
word diksmuid 223
word doc -232
word doccl -173
word dochter -209
word dod 184
word dof -246
word domicilie 198
word donker 271
word doorgev 161
word dossier -339
word draait 184
word drempel 183
word drie -120
word driehog 159
word druk -202
word dubbel 141
word duiker 267
word duizend -281
word dus 45
word echt -210
word een -31
word eeuwig -222
word eid -209
word eig 154
word elf -227
word elk 13
word emm 166
word en -44
word ene 215
word erfgren -220
word ergen -127
word ernaast 258
word erop -198
word eruit 276
word es 248
word eten -233
word euro -256
word evergem 244
word factuuradres 255
word familie 43
word fatoumata 243
word februari -240
word feest -165
word fiet 95
word fietsenrek 274
word fietspad 133
word folder -149
word fontein 307
word for 243
word formulier -259
word foto -205
word fout -216
word fran 245
word frigo 196
word fritur 186
word fuif 265
word ga 122
word gan 205
word gas -200
word geacht 230
word geblokkeerd -275
word geboortedatum -160
word gebouw -158
word gebruik -399
word gedan -152
word gedomicilieerd 285
word gedumpt 250
word gegeven 235
word gehaald 382
word gehoord -236
word gehor -263
word gekocht 272
word gekopieerd -326
word geldig -152
word geldt -178
word gelijk -250
word gelijkvloer 221
word gelof -210
word geluidsoverlast 194
word gemaaid 275
word gemal 238
word gemeenterad -270
word genk 269
word gent 186
word geparkeerd 134
word geplakt -284
word gerek -357
word gerestaureerd -312
word geslot 260
word gestok 211
word gestructureerd -229
word gestuurd 198
word gevall 226
word gevar 204
word gevel 74
word gewonn -368
word gewoond 398
word gh 295
word ging -156
word glas 380
word glasbak 114
word glasvezel 287
word goed -93
word golf -289
word gooi 357
word gooik 231
word gordiaan 206
word gordijn 351
word graffiti 171
word grag 138
word gras 259
word gratis -273
word griep -337
word grijz -250
word grot -138
word gsm 100
word haagwind -221
word had -397
word hag 226
word halfur -84
word halt -159
word hand -252
word handelspand 205
word handhav -279
word handteken -295
word hard 283
word hartsticht -408
word heb -24
word hee 242
word heeft -22
word heffing 278
word heg 226
word hei 275
word hem 220
word herrie 298
word heul 305
word heur 350
word hier 110
word hiernaast -137
word hoef 264
word hoek 276
word hoogacht 212
word hoogt 50
word houd 311
word houdt 270
word hous 199
word hp -203
word hs 361
word huis 67
word huisadres 252
word huisnummer 297
word hun 142
word huurcontract 250
word huurder 239
word huurhuis 262
word huurt 229
word i -192
word ich 290
word id -309
word identiteitskaart -255
word iederen -249
word iemand -89
word ieper 281
word iet -201
word in 18
word ingang 174
word ingeschrev 157
word inlogcod -284
word inlogg -180
word inrit 338
word intyp -289
word invull -253
word ipv -255
word is -33
word januari -171
word jar 66
word jas 248
word jef 387
word jeugdrad -278
word jong 344
word jt 228
word jullie -123
word k 72
word kaart -179
word kaartj -235
word kaartnummer -180
word kanaaldijk 301
word kantin 200
word kantor 159
word kapellestrat 186
word kapelstrat 340
word kapper 324
word kapsalon 245
word kassa -306
word ker 49
word kermis -306
word kessel 150
word kg -391
word kid -251
word kieken -236
word kilo -320
word kind -97
word kinder 173
word kinderwag 242
word kipp 367
word klacht -207
word klag 325
word klar -119
word kleurcod -343
word klopp -289
word klopt -84
word knippert 194
word koelkast 261
word kom 122
word kon -287
word koolmijnlan -223
word kort 364
word kortrijk 218
word kost -123
word kot 215
word kram -222
word kran 227
word kringloopwinkel 293
word kringlop 242
word kruispunt 209
word kub -290
word kuil -161
word kv 279
word kw -216
word kwam -30
word kwartier 264
word kwijt -202
word kwijtscheld -233
word kwon 286
word l -306
word laatst -375
word lad 251
word lan 252
word lantaarn 252
word lantaarnpal 145
word las -277
word leegstandsheff 192
word leerling -498
word leerlingenvervoer -259
word leesbar -260
word leges -209
word legg -156
word lekkag -307
word les -376
word leuv 259
word lever 291
word lez -339
word lichtreclam 296
word liefst 198
word lig 306
word ligg 225
word ligt 103
word lijn -221
word liter -299
word liv 232
word living 241
word lm 420
word lo 150
word locatie 334
word lokal 51
word loker 289
word loopt 134
word los 153
word lukt -178
word m -274
word maandag 244
word maart 148
word mailadres -365
word mama 216
word map 221
word markt -95
word marktkram -328
word mast 305
word matras 203
word mc -346
word mee -110
word meld 119
word melding -179
word meningokok -273
word mer -74
word met -34
word mg -366
word middernacht 226
word min -266
word moek 237
word moest -259
word mog -94
word monitor -326
word monumentendag 213
word moskee 226
word mur 311
word muziek -145
word muziekschol 264
word my 87
word na 136
word naast 141
word nabij 229
word nacht 160
word nakijk -243
word namen 221
word nar 87
word national -320
word ne 180
word neg -404
word ner -258
word nie 148
word niemand 123
word niet -32
word nieuw 97
word nijmeg 198
word noar 263
word noemt -215
word nooit 173
word november -289
word nul -306
word nummer -87
word of -129
word ogen -317
word okt -221
word oma 128
word omgevall 181
word omhog -192
word omleid 231
word on -331
word ondergrond 329
word onderuit 194
word onderwijsnummer -243
word onkruid 280
word ons 83
word ontheff 236
word ook 89
word oostend 168
word op 40
word open 85
word opengat -230
word opengebrok 247
word oud 99
word oudenaard 265
word overkant 265
word overweg 232
word p -221
word pagina -213
word pakt -332
word pand 194
word papier 294
word park -155
word parkeerapp -193
word parkeerkaart -127
word parkeerretributie -310
word parkeert 210
word parkeervergunn -134
word parker 244
word parking -221
word pc -228
word pdf -361
word peeter 280
word person -184
word pikkedonker 223
word pin -268
word pinautomat -250
word pincod -386
word pinkt 159
word plantsoen 235
word plat -75
word platan 285
word plein -254
word plek 204
word plusser -236
word populierenlan -361
word post 218
word postadres 278
word postcod 243
word pp -253
word pr 181
word precies 272
word prin 221
word procent -318
word prullenbak 263
word put 121
word putdeksel 173
word raakt -331
word ram 127
word rc 247
word rechtover 243
word recyclagepark 178
word regel -224
word regent 247
word reispas -277
word rek 418
word rekeningnummer -332
word rekent -427
word reserver -386
word residentie 207
word rest 207
word ria 307
word rij -247
word rijban 199
word rijbewijs -204
word rijdt -316
word rijksregister -253
word riool 247
word rod 124
word roept -265
word roeselar 257
word rok 273
word rolstoel 279
word rommelmarkt 256
word rond 310
word rotond 240
word rotterdam 220
word ruit 271
word samenwon 389
word schev 264
word schimmel 256
word schoonmoeder 218
word schrijf 165
word schuld -169
word schur -225
word schuurk -237
word scooter 176
word sectie -329
word sept -284
word sessie -316
word sint 152
word sit -137
word slaapkamer 196
word slan 266
word slap 216
word sleutel 71
word slop 274
word slot 133
word sluikstort 212
word smet 343
word sms -239
word snap -345
word snapp 253
word sociaal 297
word sofinummer -228
word speelplat 238
word speeltuin -104
word sportzal 370
word sta 114
word stadhuis -332
word stan -64
word stank 219
word stat -44
word station -180
word ste -220
word sted -106
word steenpuin -313
word steiger 243
word stek 152
word stekkie 214
word stembureau 157
word sticker -244
word stinkt 139
word stoel -247
word stoep 69
word stookt 255
word stop -232
word stopt -195
word strafregister -243
word strat 105
word struik 227
word studentenhuis 298
word studentenkamer 197
word stur -260
word stuurt 188
word t 1
word tafel 168
word tak 248
word tandart 202
word tant -183
word te 68
word teg -226
word tegenover 212
word tegenwoord -272
word tel 186
word telt -287
word tentoonstell 226
word ter 40
word terpstra 320
word terrein 180
word terwijl 95
word test -347
word the -307
word thuis 131
word thuisadres 192
word thv 181
word ticket -290
word tijd 154
word toe 335
word toegank 246
word toen -184
word toilet -178
word tor 303
word tot 12
word tr 231
word trash 268
word trein -196
word trek 195
word trekt 230
word trouwboekj -238
word tuin 81
word tuss 178
word twed -191
word typ -292
word u -45
word uit 57
word utrecht 280
word uw -209
word vaartwijk 290
word vader -198
word vanaf 184
word vanmorg 131
word vannacht 325
word vanzelf -316
word vd -232
word veegwag -200
word vel -323
word velo 204
word verenigingsgebouw 204
word vergunn -82
word verhuisd 253
word verhuislift 225
word verhuist 209
word verhuiz 175
word verhuusd 279
word verkeerd -279
word verkeersbord 241
word verlat -45
word verlicht 259
word verlor -202
word verstopt 238
word vertrekt 315
word vertrok 275
word vervaldag -197
word vervalt -214
word verzak 310
word verzoekt 216
word verzorgingshuis 138
word vind -208
word visa -375
word vlakbij 199
word vo 245
word voedselbank 235
word voet 216
word voetpad 152
word vol 68
word volgen -262
word volgt 255
word voordeur 325
word voortan 208
word voorzien -227
word vor -14
word vraagj 361
word vrachtwag -214
word vrag -230
word vriend 39
word vriendin 270
word vrij -322
word vrouw 102
word vuilbak 259
word vuilzak 239
word vzw 259
word waarom -106
word wachtlijst -311
word wachtwoord -286
word wanner -90
word want -111
word warm -354
word was -183
word wat -120
word we 85
word webwinkel -239
word weeral 204
word weggehaald 210
word wel -135
word welk -149
word werd -351
word werf 157
word werk -103
word werkdag -280
word wespennest 161
word wettelijk 297
word weun 241
word wie 87
word wij 55
word wil 83
word wilhelminastrat 246
word will 141
word wilt 131
word wit -124
word wmo 249
word woen 190
word woensdag 247
word won 108
word wonend 294
word woning 132
word woonacht 274
word woonadres 385
word woont 198
word woonwag 293
word wrak -164
word xt 233
word yilmaz 154
word z -320
word zag 196
word zak 115
word zal -94
word zat 162
word zaterdag 113
word ze -17
word zegt -230
word zeker -180
word zen 212
word zes -301
word zet 51
word zie -219
word ziekenhuis 137
word zien 116
word ziet -304
word zij -88
word zit 92
word zoekt 306
word zon -238
word zonder -57
word zonnepanel -182
word zoontj -285
word zottegem 296
word zr 255
word zuid 333
word zus 187
word zwan 127
word zwar -241
word zwembad -135
word zwerfvuil 215
word zx 226
`,
};
