import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1120 that are not.
 * On families it was not taught on:
 * - above -1: found 95.3 %, wrongly 17.1 %
 * - above -0.5: found 92.6 %, wrongly 13.4 %
 * - above 0: found 88.7 %, wrongly 10.4 %
 * - above 0.5: found 83.8 %, wrongly 8.0 %
 * - above 1: found 77.4 %, wrongly 6.2 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:07711dadb95d637ee9a4ca8fcea89709783bd7fbe6bea07d7619d5b64e57c284",
  intercept: -0.919,
  weights: `
before ( 58
before ) 354
before 0 -199
before : 342
before ^ -51
before aangepast 192
before aanmerk -330
before aanvrag -189
before afsprak 253
before al -343
before als -224
before ambtenar -248
before app -233
before art 294
before bekend 194
before bell -256
before ben 219
before bewindvoerder 238
before bij -75
before bov 362
before briev 286
before bus -309
before buurman 312
before collega 214
before container -221
before cursus -263
before da -204
before dag 334
before dan 142
before dar -295
before de -219
before den 437
before dertig -251
before die -210
before dienst 263
before dit -372
before dochter 248
before doet -361
before dokter 287
before dor -187
before duif -297
before echtgenot 564
before een -276
before eig -138
before en -316
before er -623
before ergen -227
before familie -240
before g -160
before gaf -316
before gat -207
before ge -246
before gebur 295
before geeft -197
before gef -415
before gel -250
before gemeent -389
before genoeg 197
before geraakt -176
before gevall 351
before gewon 370
before gilles 114
before grag 129
before half 250
before har -324
before heb -170
before hebb 174
before heeft -143
before het -175
before heup -363
before hier -219
before hij 447
before hoe -298
before hoevel -273
before hog -300
before houd 292
before huisart -292
before hulp -170
before iemand -276
before ik 5
before in 260
before ingang -282
before inschrijv 238
before is 42
before ja 271
before je -344
before jong 253
before jullie -108
before juni -229
before kaart -160
before kamp -345
before kan -172
before kapot -290
before kastanj -238
before ker 248
before kinder -265
before kleindochter 186
before kom -310
before komt -226
before krant -177
before krijg -297
before lag 286
before lang -193
before lat -136
before lezing -227
before lig 347
before ligt 199
before lijdt 413
before lop 337
before m 242
before ma 279
before maandag 334
before maatj -288
before mag 85
before mama 288
before man -190
before mantelzorger -234
before mar 464
before mci 250
before medicijn 314
before mee 176
before mei 214
before men -447
before met -250
before mij 121
before mijn 211
before milieustrat -263
before mn 216
before moet -22
before mog -275
before ms -290
before nacht 354
before nar 250
before nee -283
before net 297
before neurolog 213
before niemand -285
before niet 88
before nik 291
before nodig -235
before noemd -207
before nog 201
before nota -233
before of -250
before om -402
before omdat 226
before onderbur 337
before ons 368
before op 78
before opa 322
before opgenom 399
before oud 158
before pa 231
before papa 284
before park -325
before parkeerkaart 168
before parker -284
before parking -267
before pas -213
before per 206
before person -309
before pin -304
before pleegzon 254
before plein -265
before poetsvrouw 284
before prik 219
before red 277
before regel -180
before schoonmoeder 370
before schrijf -320
before sind 181
before sit -233
before slaapt 358
before sorry 216
before specialist 244
before spoed 254
before stad -301
before stel -341
before stopt -220
before strat -340
before system -291
before taart -216
before te 336
before telt -367
before terug 445
before thuis 202
before toegank -196
before toen 290
before tot 212
before trap 340
before traplift 307
before typ -237
before u 141
before uit 152
before uw -163
before van 48
before vanaf -177
before verzet 135
before verzoek -355
before via 258
before volgen 203
before vor -186
before vorig 376
before vrag -395
before vriend 269
before vriendin 435
before vrijwilliger -379
before vroeg -192
before vrouw -156
before waarom -215
before waarvan 207
before wanner -232
before want -272
before war -257
before was 303
before wat -334
before water -205
before websit -214
before wegen 294
before wek 385
before welk -244
before werk -159
before werkt 195
before wie -402
before wij -302
before wil -180
before woensdag -307
before wordt -179
before zal -200
before zat 371
before zeg -376
before zegg 275
before zei -229
before zelf 147
before zich -216
before ziekenhuis 274
before zien -275
before ziet 197
before zij -293
before zijn -292
before zit 390
before zo -246
before zoontj 408
before zou -169
before zus 207
before zwar 215
before zwembad -353
before1 ( 354
before1 , 150
before1 0 63
before1 : 374
before1 ^ -148
before1 a 231
before1 aan 242
before1 altijd -176
before1 attest 235
before1 beginn 265
before1 bek 243
before1 ben -144
before1 bevolkingsonderzoek -173
before1 bij -309
before1 blijvend 250
before1 body 254
before1 chronisch 411
before1 den 260
before1 dezelfd -294
before1 diagnos 252
before1 dochter 237
before1 doen -177
before1 dor 255
before1 dubbel 234
before1 echt -242
before1 een 94
before1 en -264
before1 er -309
before1 ernstig 362
before1 ex 199
before1 ge -243
before1 gen -736
before1 gezien -246
before1 gratis -229
before1 grot -151
before1 halfzijd 264
before1 har 316
before1 heb 545
before1 hebb -345
before1 heeft 544
before1 het -63
before1 hetzelfd -176
before1 ik -134
before1 infoavond -267
before1 inschrijv -240
before1 is 26
before1 ivm 285
before1 jar 209
before1 je 100
before1 jullie -195
before1 klassiek 236
before1 knippert -190
before1 kort 266
before1 krijgt 376
before1 la 114
before1 man 223
before1 mar 367
before1 me 236
before1 mee -273
before1 meenem -239
before1 mental 238
before1 mijn 379
before1 mn 338
before1 moeder 211
before1 nar -377
before1 neemt 256
before1 nem 230
before1 nen 157
before1 net -171
before1 niet -439
before1 nog -260
before1 nummer -159
before1 of -302
before1 ons -293
before1 ook -261
before1 op 179
before1 opgev -210
before1 oud -344
before1 over -606
before1 postnatal 237
before1 praatcaf -272
before1 reumatoid 278
before1 rond -271
before1 selectief 197
before1 slik 211
before1 spina 318
before1 teg -183
before1 vader 413
before1 van 110
before1 vandag 187
before1 volled 330
before1 vor -236
before1 want 269
before1 war -285
before1 wat -290
before1 we -277
before1 wegen 297
before1 wek 203
before1 werk -215
before1 wet -291
before1 word -199
before1 zelfd -236
before1 ziek 272
before1 zoiet -168
before1 zomer 218
before1 zwar 373
before2 ) 363
before2 , 155
before2 0 201
before2 ^ 124
before2 aan 526
before2 bel -261
before2 ben 164
before2 bevall 260
before2 broer 327
before2 broertj 311
before2 bsn -246
before2 buurman -195
before2 da -242
before2 das -215
before2 dat 192
before2 de 72
before2 die 179
before2 dienst -147
before2 doet -257
before2 dor 514
before2 draagt 277
before2 dus -267
before2 en -241
before2 er -225
before2 ex 379
before2 gat -166
before2 ge -222
before2 gebeurt -211
before2 geldt -222
before2 gemeent -279
before2 gemeentehuis -313
before2 hebb -219
before2 heeft 93
before2 het -261
before2 hetzelfd -167
before2 hier -328
before2 hiernaast 287
before2 hij 232
before2 hond -372
before2 hor 208
before2 huisgenot -226
before2 iederen -251
before2 iemand -281
before2 iet -350
before2 ik -120
before2 is -69
before2 jar 315
before2 je -228
before2 jullie -182
before2 k 309
before2 kan -179
before2 kat -285
before2 kind 161
before2 kinder -477
before2 kreg 302
before2 krijg -171
before2 les -210
before2 lewy 254
before2 lezing -214
before2 lien 227
before2 ma 201
before2 mag 166
before2 man 151
before2 men -350
before2 mer 323
before2 met 217
before2 mij 157
before2 mijn -111
before2 mn 294
before2 moeder 81
before2 moet -331
before2 mog -284
before2 na 311
before2 naast -212
before2 nee -188
before2 nog -254
before2 nu 160
before2 of -353
before2 oma 296
before2 omdat 243
before2 onz -214
before2 ook -178
before2 op -118
before2 oud -198
before2 ouder -218
before2 pa 240
before2 preventie -205
before2 sind 109
before2 sta -222
before2 stat -344
before2 stemm 275
before2 syndrom 224
before2 te -284
before2 thuis 293
before2 toen 338
before2 u -303
before2 vader 514
before2 van 183
before2 vanaf 187
before2 vanweg 338
before2 vent 196
before2 verslaafd 208
before2 volgen -248
before2 vor -85
before2 vorig 395
before2 we -218
before2 wegen 224
before2 wij -224
before2 word -186
before2 ze 206
before2 ziekt 457
before2 zij 124
before2 zijn 256
before2 zo -48
before2 zoek -245
before2 zon 135
before2 zoontj 241
before2 zus -52
before2 zusj 240
behind ! 161
behind $ -283
behind ( 215
behind ) 254
behind , -205
behind . 35
behind 0 61
behind : -225
behind ; 235
behind ? -365
behind aan -194
behind aangegev -232
behind aanmeld -208
behind aanmerk 225
behind achter 294
behind af 284
behind afsprak 309
behind ajaxied -215
behind al 433
behind algemen -276
behind allen -173
behind als 158
behind alzheimer 222
behind amper 215
behind ander 191
behind artros -179
behind auto 222
behind autorijd 261
behind bank -384
behind beginn -276
behind beid -295
behind bell 167
behind ben -130
behind bent -139
behind berm -280
behind betal -227
behind bezoek 194
behind bieb -211
behind bijna -172
behind binn -245
behind blijft -139
behind blok 284
behind bom -235
behind brug -160
behind bsn -246
behind buit 214
behind buk 195
behind bur 218
behind bus 353
behind busj 168
behind caf -287
behind cijfer -329
behind daardor 248
behind daarmee -268
behind daarom 365
behind dagbested 275
behind dan 60
behind dar -244
behind dat -72
behind de 52
behind ded -293
behind delhaiz -199
behind den 237
behind derd 285
behind dialys -262
behind dicht -320
behind dichter -178
behind die -99
behind dienst -318
behind dienstencentrum -296
behind digid -246
behind doen 197
behind dokter 241
behind doosj -240
behind dor -202
behind dorp -283
behind dossier 223
behind dus 227
behind echt 248
behind een -181
behind eid -248
behind elf 247
behind elk -288
behind en 204
behind energie 275
behind er 187
behind ergen 312
behind ernstig -258
behind fiet 143
behind fietspad -270
behind flat -236
behind ga 149
behind ge -151
behind gebrok -229
behind gef -214
behind gekapt -224
behind gen 222
behind geraakt 286
behind gesprek -221
behind geweigerd 297
behind gewon -206
behind geword 361
behind gft 159
behind goed 96
behind grag 404
behind gsm -288
behind had 36
behind haha -257
behind hang -50
behind har 544
behind heeft 250
behind helling 343
behind het 20
behind heup 142
behind hier 176
behind hij 256
behind hoek -243
behind hoevel -318
behind hoort 258
behind hor -338
behind hospital -151
behind hout 213
behind huis -92
behind huishoud 381
behind hulp 343
behind ie 314
behind iemand 329
behind iet -345
behind ik 87
behind in -181
behind ingevuld -334
behind inlop 298
behind insulin 235
behind is -320
behind ja -235
behind januari -276
behind jar 136
behind je -131
behind juf 282
behind jullie 157
behind kaart -137
behind kan 311
behind kermis 248
behind kilo 345
behind kind -266
behind klik -262
behind kliko 225
behind kom -192
behind kon 275
behind krijg 52
behind krijgt -179
behind kunn -166
behind kwijt 250
behind lag 175
behind lang 145
behind lat -308
behind lez 351
behind lift 464
behind lig 310
behind link -199
behind long -230
behind loopt 399
behind los -298
behind lukt 193
behind maatj 413
behind maculadegeneratie -197
behind mag 210
behind mail -179
behind mak -356
behind mar -134
behind markt 308
behind me -156
behind mee 315
behind men -208
behind mer 181
behind mij -52
behind mijn 82
behind mn 199
behind moest -266
behind moet 121
behind mog -442
behind mogelijk -391
behind morg 198
behind nacht 227
behind ni 229
behind nie -255
behind niet 425
behind nieuw 483
behind nik 404
behind noordzee -229
behind nou 407
behind nu 210
behind nummer -161
behind ochtend -254
behind ocmw 32
behind of 79
behind ogen 239
behind om 129
behind onder 209
behind onderwijs -226
behind onz -84
behind ook -250
behind op 151
behind open -235
behind oud -377
behind over 48
behind papier 257
behind parkeerplat 296
behind parking -299
behind paspoort -213
behind pc -265
behind plein -235
behind plek 164
behind poort 243
behind post 327
behind pot 300
behind praatgroep 255
behind praktijk -289
behind psychiatrie 275
behind recht 376
behind regel 167
behind reken -233
behind rekeningnummer -238
behind rijbewijs 173
behind rod -278
behind rug 174
behind ruimt -203
behind rund 259
behind s 333
behind schol 67
behind schrijf -205
behind sindsdien 261
behind slecht 263
behind som 154
behind speelplein -197
behind speelpleinwerk -168
behind sporthal -210
behind spuit 161
behind sta -258
behind stad -164
behind stadium 179
behind stan -237
behind stat 347
behind station -301
behind steiger 176
behind stoep 273
behind stok 214
behind stond 197
behind strat -94
behind strom 232
behind tant 239
behind taxi 387
behind teg 236
behind terecht -170
behind thuis 202
behind tijdelijk 286
behind toch -441
behind toen -317
behind tolk 348
behind tot 74
behind touret 314
behind trap 308
behind tuss 342
behind twee 218
behind u -218
behind uit -85
behind uitlaatdienst 241
behind uw -411
behind val 207
behind vall -345
behind vannacht 237
behind verget -303
behind verhuiz -364
behind vindt -211
behind voet 221
behind vol 284
behind voll 225
behind vor -183
behind vrijmarkt -238
behind wachtlijst 191
behind wanner 275
behind wat 187
behind websit -158
behind weg 128
behind wek 303
behind wel 339
behind wer -92
behind wet 450
behind wie 231
behind wijk -196
behind wijkverpleegkund 365
behind wil 151
behind will 5
behind woonzorgcentrum -226
behind wordt -286
behind zag -225
behind zak 155
behind zal 117
behind zeg 221
behind zeker -221
behind zelfstand 228
behind zet -272
behind zie -224
behind zijn 76
behind zit 118
behind zn -230
behind zo 192
behind zoek 279
behind zonder -73
behind zou 256
behind zus 205
behind zwembad 361
behind1 $ 109
behind1 ) 237
behind1 , 237
behind1 . 391
behind1 : -181
behind1 ; 317
behind1 ? 31
behind1 aan 82
behind1 aanvrag -242
behind1 al 339
behind1 altijd -187
behind1 beleid -268
behind1 bifida 292
behind1 bij -260
behind1 bijzitter -402
behind1 body 332
behind1 bov -229
behind1 caf -254
behind1 centrum -266
behind1 dat -184
behind1 de -417
behind1 depressie 189
behind1 dor 323
behind1 drie 244
behind1 dus 507
behind1 een -349
behind1 elk 269
behind1 en 405
behind1 er -453
behind1 gat 325
behind1 ge -224
behind1 gehad 564
behind1 gevolg -197
behind1 gevond -191
behind1 geweest 351
behind1 gezin -214
behind1 heb 191
behind1 heeft -56
behind1 het -429
behind1 heup 469
behind1 hij -126
behind1 ie -309
behind1 iemand -135
behind1 ik -646
behind1 in -128
behind1 inwoner -216
behind1 je -217
behind1 jullie -331
behind1 kan 424
behind1 kind -251
behind1 liga -326
behind1 link 272
behind1 mag 119
behind1 mee 268
behind1 met -40
behind1 mijn -222
behind1 moet -174
behind1 na 321
behind1 nar -268
behind1 national -221
behind1 niet 251
behind1 nog -220
behind1 nos 158
behind1 of -298
behind1 onder -289
behind1 ook 244
behind1 op 107
behind1 oud -227
behind1 past 297
behind1 paswoord -222
behind1 pincod -167
behind1 pot -236
behind1 reken -174
behind1 rijdt -297
behind1 rijksregisternummer -298
behind1 sind 284
behind1 sofinummer -208
behind1 stat -256
behind1 stembureaulid -187
behind1 t -173
behind1 te -380
behind1 thuis 107
behind1 tot 289
behind1 typ 252
behind1 u -238
behind1 vader -312
behind1 van -49
behind1 vastgesteld 374
behind1 veren -285
behind1 verhuurder -243
behind1 verlamd 234
behind1 verpleegkund -204
behind1 vor -354
behind1 vorig -331
behind1 vrijwilliger 123
behind1 wachtwoord -450
behind1 wat -303
behind1 we -380
behind1 wer 268
behind1 werk -249
behind1 wil -234
behind1 word -254
behind1 ze -336
behind1 zei -295
behind1 zijn 180
behind1 zou -237
behind2 $ 126
behind2 ) 296
behind2 , -20
behind2 . 210
behind2 0 -87
behind2 afdel -224
behind2 al -141
behind2 alcohol 367
behind2 alzheimer 213
behind2 anorexia -357
behind2 bak -228
behind2 beid 463
behind2 bekend -259
behind2 bestat 120
behind2 bij -159
behind2 bijstand -158
behind2 binn -255
behind2 crohn 275
behind2 daarom 204
behind2 dan 248
behind2 dar -324
behind2 dat -116
behind2 die -120
behind2 doe -190
behind2 doen -245
behind2 down 274
behind2 dus -249
behind2 een -138
behind2 en 334
behind2 ge 283
behind2 gehad -363
behind2 gen 194
behind2 geregistreerd -207
behind2 gezin 203
behind2 goed -185
behind2 gooit 314
behind2 haha -285
behind2 har 293
behind2 heb 283
behind2 hebb -265
behind2 heeft -273
behind2 hem -300
behind2 het -445
behind2 hoe 413
behind2 iemand -201
behind2 iet -312
behind2 ik 254
behind2 in -247
behind2 is 422
behind2 ja -248
behind2 jar -259
behind2 jonger -218
behind2 kan 209
behind2 kom 365
behind2 komt 376
behind2 krijgt 175
behind2 la 314
behind2 lang -264
behind2 loopt 266
behind2 meld -287
behind2 met -339
behind2 mg 254
behind2 mijn 558
behind2 moet 290
behind2 mog 277
behind2 niet -240
behind2 nu 367
behind2 nummer -226
behind2 of -404
behind2 ook -293
behind2 op -110
behind2 parkinson 261
behind2 pindas 200
behind2 politie -242
behind2 raakt 216
behind2 red 300
behind2 regel -189
behind2 regent -220
behind2 schol -247
behind2 sind 164
behind2 snapt 218
behind2 stat -156
behind2 stond 280
behind2 student -193
behind2 t 193
behind2 te -168
behind2 tot 224
behind2 trapp 200
behind2 twee 292
behind2 vader 244
behind2 van -453
behind2 vor 247
behind2 waarom -198
behind2 we 286
behind2 welk 274
behind2 wen -381
behind2 werk 251
behind2 wet 284
behind2 wij 376
behind2 will -251
behind2 wilt -287
behind2 word 152
behind2 zelf -335
behind2 zijn 108
behind2 zit -244
behind2 zoekt -196
behind2 zon 262
bothBefore ) heeft 281
bothBefore , de -324
bothBefore , heeft 236
bothBefore , zelfd -236
bothBefore 0 , 317
bothBefore 0 0 -433
bothBefore 0 heeft 330
bothBefore 0 is 288
bothBefore 0 knippert -190
bothBefore 0 met 213
bothBefore ^ 0 -117
bothBefore ^ ben 318
bothBefore ^ de -315
bothBefore ^ dezelfd -254
bothBefore ^ en 250
bothBefore ^ heb 354
bothBefore ^ ik 394
bothBefore ^ mijn -212
bothBefore ^ wat -253
bothBefore ^ wegen 253
bothBefore aan de 538
bothBefore adhd en 275
bothBefore ben ik 131
bothBefore bij de 322
bothBefore bij het -381
bothBefore bij jullie -249
bothBefore broer is 201
bothBefore buurman is -211
bothBefore dat ik 209
bothBefore de infoavond -267
bothBefore de la 114
bothBefore de zomer 218
bothBefore dienst vor -147
bothBefore dochter met 331
bothBefore dor de 274
bothBefore dor een 335
bothBefore dor har 186
bothBefore dor mijn 276
bothBefore draagt een 277
bothBefore een postnatal 322
bothBefore een praatcaf -199
bothBefore een zwar 279
bothBefore en neemt 209
bothBefore er een -173
bothBefore er zoiet -216
bothBefore ex is 315
bothBefore gebeurt er -211
bothBefore geldt dat -222
bothBefore gemeentehuis vor -223
bothBefore heb een 263
bothBefore heb gen -369
bothBefore hebb gen -211
bothBefore heeft een 273
bothBefore heeft gen -337
bothBefore hetzelfd nummer -159
bothBefore hij heeft 340
bothBefore hij is 185
bothBefore hond heeft -329
bothBefore hor , 208
bothBefore iederen een -240
bothBefore iemand met -243
bothBefore ik ben -251
bothBefore ik een -276
bothBefore ik gebruik 244
bothBefore ik heb 472
bothBefore ik nem 230
bothBefore ik slik 188
bothBefore ik was 357
bothBefore ik wet -232
bothBefore in een 212
bothBefore in het -291
bothBefore is 0 -386
bothBefore is een -175
bothBefore is halfzijd 264
bothBefore is mijn 394
bothBefore is zwar 277
bothBefore kan een -282
bothBefore kan ik -306
bothBefore kat is -198
bothBefore kind heeft 355
bothBefore kind is 196
bothBefore kinder met -408
bothBefore kreg een 302
bothBefore les over -210
bothBefore lewy body 254
bothBefore lezing over -214
bothBefore ma heeft 206
bothBefore mag een -347
bothBefore man heeft 513
bothBefore man is -114
bothBefore men met -313
bothBefore mer , 187
bothBefore mer dor 197
bothBefore met de 224
bothBefore met een 188
bothBefore mijn attest 235
bothBefore mijn dochter 237
bothBefore mijn heup 262
bothBefore mijn man 223
bothBefore mijn reumatoid 278
bothBefore mijn vader 346
bothBefore mn vader 294
bothBefore moeder heeft 306
bothBefore moet ik -282
bothBefore na een 283
bothBefore na mijn 112
bothBefore nee gen -188
bothBefore nog altijd -176
bothBefore of ik -254
bothBefore omdat ik 267
bothBefore op een -320
bothBefore op teg -277
bothBefore ouder met -218
bothBefore over die 266
bothBefore over mijn 266
bothBefore preventie van -205
bothBefore sind har 303
bothBefore sind kort 266
bothBefore sind mijn 521
bothBefore sta ik -194
bothBefore syndrom van 224
bothBefore vader heeft 360
bothBefore vader is 213
bothBefore van 0 383
bothBefore van de 383
bothBefore van een 300
bothBefore van het -311
bothBefore van mijn 405
bothBefore vanaf vandag 187
bothBefore vanweg een 286
bothBefore vanweg mijn 136
bothBefore vent heeft 196
bothBefore verslaafd aan 208
bothBefore vor de -366
bothBefore vor mijn 367
bothBefore vorig jar 194
bothBefore vorig wek 257
bothBefore vrouw heeft 434
bothBefore vrouw is -233
bothBefore wegen mijn 233
bothBefore ze heeft 267
bothBefore ze is 91
bothBefore ziekt van 457
bothBefore zij is 299
bothBefore zit een -211
bothBefore zit met 182
bothBefore zo grot -151
bothBefore zon heeft 293
bothBefore zoontj met 220
earlier de 147
earlier heeft 255
earlier ik 188
earlier in -239
earlier kan 213
earlier mijn 304
earlier moet 240
earlier nar 278
earlier vor 244
elsewhere ) -165
elsewhere . 91
elsewhere 0 -210
elsewhere : 344
elsewhere ? 20
elsewhere aangift -295
elsewhere aankond 230
elsewhere aanvrag 266
elsewhere af 195
elsewhere al 243
elsewhere alles 277
elsewhere als 161
elsewhere assistentiehond 373
elsewhere balie 338
elsewhere basisschol 296
elsewhere beginn 103
elsewhere begint 404
elsewhere bell 351
elsewhere bemiddel 280
elsewhere ben -332
elsewhere beroert -191
elsewhere bestat 242
elsewhere betal 212
elsewhere bezwar 268
elsewhere bhver 247
elsewhere bib -294
elsewhere bij 316
elsewhere bos -170
elsewhere buit -145
elsewhere burgemeester 209
elsewhere bus -153
elsewhere buurtfeest 229
elsewhere buurthuis -195
elsewhere compliment 247
elsewhere consulent 231
elsewhere container -286
elsewhere cursus -331
elsewhere da -164
elsewhere daarom 330
elsewhere dag 446
elsewhere dak -259
elsewhere dan 96
elsewhere dar -93
elsewhere dat 227
elsewhere de 63
elsewhere dementer -226
elsewhere die 83
elsewhere discret 193
elsewhere doe 255
elsewhere doet 212
elsewhere dossier 127
elsewhere drinkt 321
elsewhere dus 140
elsewhere echt 331
elsewhere een -412
elsewhere en -250
elsewhere er 182
elsewhere formulier -225
elsewhere fout -146
elsewhere gaston 196
elsewhere ge -164
elsewhere gebeurd 278
elsewhere gebruik 181
elsewhere gekreg -401
elsewhere gemeentehuis 321
elsewhere gen -256
elsewhere gerak 327
elsewhere gev 251
elsewhere gevond -244
elsewhere gewon -281
elsewhere grag 89
elsewhere had -286
elsewhere hangt -252
elsewhere hebb -156
elsewhere hel 203
elsewhere help 220
elsewhere helpt 401
elsewhere het -23
elsewhere hier -165
elsewhere hij -81
elsewhere hoe -282
elsewhere hor 272
elsewhere hospital 188
elsewhere huisart 343
elsewhere huishoud 244
elsewhere hulp 308
elsewhere iemand 161
elsewhere iet 230
elsewhere ik 185
elsewhere in -117
elsewhere info -226
elsewhere inwoner -295
elsewhere is 121
elsewhere jar 92
elsewhere je -295
elsewhere juist -193
elsewhere kaart -378
elsewhere kan 168
elsewhere kent 396
elsewhere ker 362
elsewhere kijk 247
elsewhere knop 403
elsewhere kom 142
elsewhere komt -83
elsewhere kost -240
elsewhere krant -207
elsewhere krijgt -217
elsewhere kunn 423
elsewhere kwam -157
elsewhere lang 314
elsewhere langskom 235
elsewhere leerplichtambtenar 242
elsewhere ligt -226
elsewhere loopt 200
elsewhere lukt 291
elsewhere mag -212
elsewhere mail -156
elsewhere man -312
elsewhere mannetj 296
elsewhere mantelzorger 261
elsewhere mar 419
elsewhere me 256
elsewhere medewerker -399
elsewhere mee -193
elsewhere men 178
elsewhere mer -338
elsewhere met 165
elsewhere mij 271
elsewhere mijn 173
elsewhere mn -194
elsewhere moet 92
elsewhere mog -210
elsewhere moment 338
elsewhere mutualiteit -299
elsewhere na 149
elsewhere nam -311
elsewhere nar 293
elsewhere niemand 265
elsewhere niet 115
elsewhere nieuw 97
elsewhere nieuwsgier -258
elsewhere nik 283
elsewhere nl 192
elsewhere nodig -195
elsewhere nog -125
elsewhere nota 286
elsewhere nou 256
elsewhere nu -111
elsewhere ocmw 319
elsewhere of -130
elsewhere om 119
elsewhere onder -162
elsewhere ons 128
elsewhere onz -290
elsewhere ook 347
elsewhere op -191
elsewhere open 178
elsewhere ophal 185
elsewhere opleid -286
elsewhere opvang 319
elsewhere oud 228
elsewhere oudst -294
elsewhere over -194
elsewhere paspoort 208
elsewhere patient 299
elsewhere per 260
elsewhere pincod -199
elsewhere plek 356
elsewhere portefeuill -178
elsewhere premie -382
elsewhere rat 264
elsewhere recht 222
elsewhere rechtgezet -172
elsewhere regelt 302
elsewhere reken -282
elsewhere rijksregisternummer -452
elsewhere rustig 338
elsewhere scheiding -210
elsewhere schrijf -296
elsewhere serieus 229
elsewhere sind -347
elsewhere slap -219
elsewhere sleutel -264
elsewhere sociaal 186
elsewhere springkastel 229
elsewhere sta 423
elsewhere stat 333
elsewhere stuk -286
elsewhere stur 188
elsewhere te -61
elsewhere teg 266
elsewhere ter -314
elsewhere thuis 344
elsewhere trager 229
elsewhere trap -249
elsewhere traplift -312
elsewhere tuin 264
elsewhere twee -305
elsewhere u 159
elsewhere uitlegg 299
elsewhere uren 185
elsewhere uw -226
elsewhere vergunn 238
elsewhere vervang 283
elsewhere vlak 487
elsewhere vol 267
elsewhere voornam 196
elsewhere voorrang 217
elsewhere vraagt -79
elsewhere vrag 357
elsewhere vroeg -256
elsewhere wachtlijst 293
elsewhere war -95
elsewhere was 230
elsewhere wat 65
elsewhere weg 162
elsewhere welk 87
elsewhere wer 249
elsewhere werkstuk -177
elsewhere wie 337
elsewhere wij -298
elsewhere wijk -197
elsewhere wijkkrant -187
elsewhere wil 155
elsewhere will 222
elsewhere word 172
elsewhere wordt -242
elsewhere zak 140
elsewhere zal -199
elsewhere ze -221
elsewhere zebrapad -233
elsewhere zie -147
elsewhere zien -170
elsewhere zijn 234
elsewhere zit -182
elsewhere zoiet 341
elsewhere zon 213
elsewhere zond -199
elsewhere zou 255
kind complaint -113
kind condition 420
kind medicine 773
kind treatment -52
kind weak -623
kind weak als -1268
kind weak beperkt 370
kind weak chronische 386
kind weak corona -149
kind weak doof 418
kind weak dove -254
kind weak down 249
kind weak drank -296
kind weak fysiotherapeut -193
kind weak gesteriliseerd -247
kind weak handicap -381
kind weak hulpmiddelen -286
kind weak hypo 252
kind weak invaliditeit -204
kind weak kine -308
kind weak kinesist -194
kind weak kliniek -385
kind weak lever 150
kind weak lewy 332
kind weak looprek 236
kind weak mantelzorger -348
kind weak medicatie -205
kind weak medicijnen -245
kind weak ms 336
kind weak operatie 262
kind weak opgenomen -95
kind weak pillen -172
kind weak psycholoog -262
kind weak rolstoelen -551
kind weak scootmobiel 131
kind weak spuit -157
kind weak staar 231
kind weak suiker 259
kind weak syndroom 338
kind weak thuiszorg 185
kind weak verpleegster -279
kind weak verslaafd 196
kind weak ziekenhuis -622
kind weak zuurstof 310
pair ! $ 47
pair ( 0 320
pair ( @it 354
pair ) , 253
pair ) en 307
pair ) is 231
pair , @it 150
pair , acht -223
pair , al 151
pair , alles -367
pair , als 116
pair , bestat 131
pair , daarom 247
pair , dat -567
pair , de -216
pair , doe -229
pair , echt -322
pair , elk -255
pair , en 96
pair , er -191
pair , gat -244
pair , gewon -280
pair , gsm 265
pair , had 247
pair , hal -241
pair , hebb 256
pair , hebt -204
pair , heeft 144
pair , hij 144
pair , hoe 247
pair , hoek -278
pair , ik -66
pair , in -282
pair , kan 55
pair , krijg 386
pair , mag -116
pair , met 369
pair , mn 234
pair , moet 79
pair , niet -199
pair , of -382
pair , recht -199
pair , schrijf -366
pair , sind 286
pair , tot 295
pair , van 236
pair , voet 243
pair , vroeg 233
pair , war -47
pair , was 334
pair , wat 398
pair , wegen 241
pair , welk 291
pair , wil 326
pair , wordt 293
pair , ze 452
pair , zelfd -236
pair , zet -206
pair , zijn 191
pair , zit -254
pair . $ 226
pair 0 ! -193
pair 0 $ -121
pair 0 ) 386
pair 0 , -108
pair 0 . -456
pair 0 @it 63
pair 0 april -218
pair 0 bij -259
pair 0 en -83
pair 0 heeft 67
pair 0 in -272
pair 0 ingevuld -334
pair 0 is -207
pair 0 januari -228
pair 0 km 301
pair 0 knippert -190
pair 0 maand 163
pair 0 mar -243
pair 0 mei -181
pair 0 met 283
pair 0 meter 354
pair 0 mg 254
pair 0 noemd -207
pair 0 november -250
pair 0 of -234
pair 0 op -211
pair 0 per 182
pair 0 plusser -200
pair 0 stat -232
pair 0 te -189
pair 0 uur 107
pair 0 van -266
pair 0 verdiep 251
pair 0 wek 298
pair : 0 -192
pair : @it 374
pair : ajaxied -215
pair : ik 297
pair : link -199
pair : mijn 139
pair : wie -236
pair : wij -344
pair ; mocht 170
pair ? $ -48
pair @it $ 109
pair @it ) 237
pair @it , 237
pair @it . 391
pair @it : -181
pair @it ; 317
pair @it ? 31
pair @it aan 82
pair @it aanvrag -242
pair @it al 339
pair @it altijd -187
pair @it beleid -268
pair @it bifida 292
pair @it bij -260
pair @it bijzitter -402
pair @it body 332
pair @it bov -229
pair @it caf -254
pair @it centrum -266
pair @it dat -184
pair @it de -417
pair @it depressie 189
pair @it dor 323
pair @it drie 244
pair @it dus 507
pair @it een -349
pair @it elk 269
pair @it en 405
pair @it er -453
pair @it gat 325
pair @it ge -224
pair @it gehad 564
pair @it gevolg -197
pair @it gevond -191
pair @it geweest 351
pair @it gezin -214
pair @it heb 191
pair @it heeft -56
pair @it het -429
pair @it heup 469
pair @it hij -126
pair @it ie -309
pair @it iemand -135
pair @it ik -646
pair @it in -128
pair @it inwoner -216
pair @it je -217
pair @it jullie -331
pair @it kan 424
pair @it kind -251
pair @it liga -326
pair @it link 272
pair @it mag 119
pair @it mee 268
pair @it met -40
pair @it mijn -222
pair @it moet -174
pair @it na 321
pair @it nar -268
pair @it national -221
pair @it niet 251
pair @it nog -220
pair @it nos 158
pair @it of -298
pair @it onder -289
pair @it ook 244
pair @it op 107
pair @it oud -227
pair @it past 297
pair @it paswoord -222
pair @it pincod -167
pair @it pot -236
pair @it reken -174
pair @it rijdt -297
pair @it rijksregisternummer -298
pair @it sind 284
pair @it sofinummer -208
pair @it stat -256
pair @it stembureaulid -187
pair @it t -173
pair @it te -380
pair @it thuis 107
pair @it tot 289
pair @it typ 252
pair @it u -238
pair @it vader -312
pair @it van -49
pair @it vastgesteld 374
pair @it veren -285
pair @it verhuurder -243
pair @it verlamd 234
pair @it verpleegkund -204
pair @it vor -354
pair @it vorig -331
pair @it vrijwilliger 123
pair @it wachtwoord -450
pair @it wat -303
pair @it we -380
pair @it wer 268
pair @it werk -249
pair @it wil -234
pair @it word -254
pair @it ze -336
pair @it zei -295
pair @it zijn 180
pair @it zou -237
pair ^ 0 -63
pair ^ @it -148
pair ^ amai -215
pair ^ app -229
pair ^ attest 269
pair ^ ben 253
pair ^ bestat -128
pair ^ burgerservicenummer -207
pair ^ collega 260
pair ^ dat -358
pair ^ de -12
pair ^ den 296
pair ^ dezelfd -254
pair ^ die -197
pair ^ doet -275
pair ^ dor 83
pair ^ een 179
pair ^ en 194
pair ^ er -94
pair ^ geacht -357
pair ^ geeft -172
pair ^ geliev 223
pair ^ gevond -283
pair ^ gister 247
pair ^ grag 255
pair ^ hallo -274
pair ^ heb -97
pair ^ hebb -80
pair ^ heeft 206
pair ^ het -268
pair ^ hij 392
pair ^ hoe -465
pair ^ hoi 281
pair ^ ik 54
pair ^ in 194
pair ^ is -124
pair ^ ja 158
pair ^ jullie -185
pair ^ k 167
pair ^ kan -256
pair ^ klopt -286
pair ^ kom -162
pair ^ komt -120
pair ^ kreg 192
pair ^ krijg -187
pair ^ kunt 377
pair ^ lig 354
pair ^ ma 204
pair ^ mama 228
pair ^ me -213
pair ^ mijn -118
pair ^ moeder 113
pair ^ moet -344
pair ^ mog -374
pair ^ na 135
pair ^ nee -142
pair ^ niemand -267
pair ^ nu 238
pair ^ oma -194
pair ^ omdat 241
pair ^ onz -140
pair ^ op -291
pair ^ organiseert -214
pair ^ ouder -296
pair ^ parker -284
pair ^ red 312
pair ^ sind -163
pair ^ sorry 297
pair ^ sta -320
pair ^ stat -284
pair ^ stel -326
pair ^ t -387
pair ^ toen 239
pair ^ twee 366
pair ^ uw -363
pair ^ vader 312
pair ^ vanweg 192
pair ^ vor 283
pair ^ vorig 336
pair ^ war -500
pair ^ wat -332
pair ^ wegen 324
pair ^ welk -330
pair ^ wie -269
pair ^ word 243
pair ^ wordt -169
pair ^ ze 399
pair ^ zij 9
pair ^ zijn -229
pair ^ zit 363
pair a @it 231
pair aan , -204
pair aan ? -263
pair aan @it 242
pair aan het 313
pair aan men -262
pair aan mijn 97
pair aan pijnstiller 250
pair aan pill 201
pair aan preventie -205
pair aangegev ? -232
pair aanslag hondenbelast 192
pair aanvrag ? -272
pair adhd , -303
pair adhd en 344
pair afdel van 122
pair afgeslot $ -179
pair afsprak vor 233
pair ajaxied $ -215
pair al 0 259
pair al dertig -267
pair al drie 297
pair al goedgekeurd 301
pair al in -242
pair al jar 276
pair al twee 355
pair al vier 326
pair allen , 347
pair allen in 210
pair als de 323
pair als het 325
pair als iemand -249
pair als je -337
pair als jullie 361
pair als kind 227
pair als red 198
pair als vader 313
pair altijd : -254
pair altijd @it -176
pair altijd een 171
pair ambulancier en -217
pair ander . -285
pair apothek , -209
pair april $ -261
pair artros in -420
pair attest @it 235
pair attest van 226
pair autorijd , 261
pair avond ? 258
pair bad , 200
pair bakker $ -296
pair balie $ 322
pair balkon $ 224
pair bed $ 306
pair beginn @it 265
pair begint . -229
pair behoeft een -179
pair bek @it 243
pair bekend bij -221
pair bel dan 170
pair ben 0 300
pair ben @it -144
pair ben ambulancier -217
pair ben gewon -181
pair ben in 315
pair ben niet -325
pair bestat dar -146
pair bestat er 263
pair bestemm kantor -203
pair betal $ 115
pair bevall een 376
pair bevolkingsonderzoek @it -173
pair bewindvoerder van 238
pair bezoek van 196
pair bib , -226
pair bij 0 -198
pair bij @it -309
pair bij die 223
pair bij iederen -202
pair bij jonger -134
pair bij jongerenwerk 247
pair bij jullie -11
pair bij mij 124
pair bij mijn 402
pair bij onz 234
pair bij schol -196
pair bij u -185
pair bij zijn -210
pair blijv $ -208
pair blijvend @it 250
pair bloedt , -208
pair body @it 254
pair body vastgesteld 218
pair bouwt een -279
pair bov de -229
pair breng ik -321
pair brief niet 254
pair brief van 183
pair broer heeft 292
pair broer niet 252
pair bsn 0 -166
pair buit $ 255
pair buit , 315
pair buitenland $ -286
pair bur bromt 226
pair bus op -158
pair busj nar 178
pair buurthuis is 193
pair buurvrouw van 247
pair buurvrouw zegt -223
pair caf , -210
pair campagn rond -275
pair chronisch @it 411
pair cijfer over -339
pair collega van 260
pair concierg van 217
pair container niet 228
pair control ? 225
pair crematorium of -190
pair daarom niet 193
pair dag , -269
pair dag en 163
pair dag op 254
pair dam , 362
pair dan $ -313
pair dan de -207
pair dan dor -245
pair dan eerst 147
pair dan in 181
pair dan krijg -270
pair dan met 235
pair dar een -312
pair dar gewon 224
pair dar nu 430
pair dar ook -292
pair dat $ -108
pair dat allen -196
pair dat dan 264
pair dat doen 195
pair dat doosj -188
pair dat een -386
pair dat gemeld 217
pair dat genoeg 253
pair dat heeft -231
pair dat hij 182
pair dat iemand -294
pair dat ik 287
pair dat in -211
pair dat jullie 210
pair dat met 345
pair dat mijn -44
pair dat niet 88
pair dat nieuw -400
pair dat nu -393
pair dat ongeluk 279
pair dat u -203
pair dat uittreksel 206
pair dat ze 251
pair de $ -209
pair de affich -241
pair de afsprak 112
pair de apothek -175
pair de balie 323
pair de begraafplat 258
pair de bevall 392
pair de bib -211
pair de brief 106
pair de brug -208
pair de bur 369
pair de bus 128
pair de bushalt 215
pair de buurvrouw 273
pair de concierg 217
pair de consulent 340
pair de container -116
pair de delhaiz -199
pair de deur 265
pair de dialys -183
pair de dienst 207
pair de dokter 78
pair de dorpswinkel -190
pair de dref -238
pair de geboorteaangift 314
pair de gemeent -171
pair de gratis -245
pair de infoavond -267
pair de kaart -295
pair de kassei 203
pair de kastanj -229
pair de kastanjes -289
pair de kelder -249
pair de kermis 160
pair de kinder 372
pair de klein 327
pair de kliko 225
pair de krant -177
pair de leges -331
pair de man 155
pair de men 85
pair de milieustrat -138
pair de mindermobielencentral 261
pair de monitor 250
pair de neurolog 411
pair de noordzee -229
pair de ondergrond 149
pair de oorlog 218
pair de pagina -229
pair de parking -190
pair de pmd 177
pair de poort 243
pair de premie 260
pair de psychiatrie 275
pair de regiotaxi -355
pair de reken -186
pair de ring -184
pair de sit -284
pair de sleutel 242
pair de social -194
pair de speelpleinwerk -73
pair de speeltuin -250
pair de sporthal -339
pair de stad 267
pair de standplat 214
pair de steiger 176
pair de storm -235
pair de strat -187
pair de taxi 336
pair de trap -98
pair de trouwzal -229
pair de twed 265
pair de twee 145
pair de uitbater 242
pair de vaart 179
pair de vergader 213
pair de vloer -310
pair de voetbal 272
pair de vrijmarkt -238
pair de vuilnisman 215
pair de wachtlijst 192
pair de war 192
pair de weg -188
pair de wek 196
pair de wijk 181
pair de wijkverpleegkund 365
pair de zomer 370
pair dementie , 215
pair dementie en -257
pair den @it 260
pair den dokter 249
pair depressie en -179
pair dertig jar -267
pair deur $ 278
pair deur ? 232
pair dezelfd @it -294
pair diagnos @it 252
pair dialys , -363
pair dicht $ -282
pair dicht als -284
pair dicht is -133
pair dichter bij 257
pair die al -223
pair die brief 221
pair die dan -268
pair die eruit -190
pair die houtkachel 313
pair die in -176
pair die loss 288
pair die naald 182
pair die nieuw 440
pair die reken -196
pair die slagbom -255
pair die tijd 244
pair die tillift 240
pair die verkeersdrempel -217
pair die warmtepomp 226
pair die wordt 315
pair dinsdag en 244
pair dit jar -32
pair dochter @it 237
pair dochter heeft 367
pair dochter met 407
pair dochter studeert -310
pair dochter van 182
pair doe er -309
pair doe ik 270
pair doe je -201
pair doen $ 236
pair doen , -234
pair doen ? -208
pair doen @it -177
pair doen als 325
pair doen in 215
pair doet het -126
pair doet rar -238
pair dokter , 223
pair dokter zegt 335
pair doorgev aan 240
pair doosj in -188
pair dor . 193
pair dor @it 255
pair dor de 183
pair dor een 362
pair dor har 186
pair dor het -307
pair dorpsstrat 0 -238
pair down en 253
pair draagt een 277
pair drank is 272
pair drempel bij 191
pair drie jar 254
pair drie ker 225
pair dubbel @it 234
pair duif met -297
pair dus , 350
pair dus bell 243
pair dus de 165
pair dus die 260
pair dus gen 341
pair dus ik 281
pair dus kan 250
pair dus niet 206
pair dus wij 270
pair echt @it -242
pair echt niet 133
pair echtgenot is 218
pair een @it 94
pair een aanslag 192
pair een aed 137
pair een ander -219
pair een bestemm -203
pair een boek -191
pair een cursus -360
pair een dakkapel -276
pair een dubbel 281
pair een een -321
pair een eig 335
pair een folder -277
pair een gas 175
pair een gast 193
pair een gebrok -411
pair een gezin -306
pair een inlop 255
pair een jar 217
pair een jong 307
pair een kaart -210
pair een kamp -234
pair een kapot -265
pair een ker -117
pair een lezing -205
pair een lift 287
pair een maatj 301
pair een men -200
pair een oog 330
pair een overled -190
pair een pand -254
pair een parkeerplat 296
pair een parkeervergunn -271
pair een plek 254
pair een postnatal -186
pair een praatcaf -202
pair een praatgroep 239
pair een praktijk -275
pair een rolstoel 286
pair een ruimt -267
pair een rustig 319
pair een tijdelijk 291
pair een tolk 372
pair een traplift 59
pair een uitlaatdienst 241
pair een uur 175
pair een v -198
pair een val 207
pair een vergunn -287
pair een vier -233
pair een vog -237
pair een voll 225
pair een vrijwilliger 196
pair een winkel -279
pair een woonzorgcentrum -226
pair een zal -264
pair een zwar 340
pair eerst mij 170
pair eid , 314
pair eig bijdrag -220
pair eig huis 367
pair elk dag 185
pair elk jar -372
pair elk maand -216
pair en @it -264
pair en behoeft -179
pair en dat 207
pair en de 162
pair en die 234
pair en doet -180
pair en een 39
pair en geraakt -128
pair en gooit 314
pair en heb 351
pair en heeft -104
pair en hoe -270
pair en ik 140
pair en in 265
pair en is 259
pair en jullie 213
pair en k 232
pair en kan 148
pair en krijg -287
pair en krijgt 300
pair en lat 335
pair en loopt 266
pair en mijn 365
pair en moet 115
pair en nacht 355
pair en neemt 207
pair en nem 247
pair en nog -328
pair en nou 317
pair en nu 511
pair en op 275
pair en sind 191
pair en stat 328
pair en verkoopt 193
pair en vindt -210
pair en vroeg 258
pair en wat -409
pair en we 154
pair en wij -253
pair en wil -218
pair en ze 242
pair en zij 288
pair en zoek 185
pair er $ 271
pair er @it -309
pair er dan -294
pair er een -144
pair er iemand 252
pair er in -230
pair er mij 196
pair er nog -64
pair er ook -167
pair er op 241
pair er vor -389
pair er zit -211
pair er zoiet -216
pair ergen een 200
pair ernstig @it 362
pair eruit $ -190
pair eruit met 367
pair euro per -211
pair euro vor 206
pair ex @it 199
pair ex is 372
pair factur van 225
pair februari $ 323
pair fiet , 374
pair fietser , -306
pair folder over -277
pair formulier , -352
pair fout $ -186
pair gan ? -270
pair gast van 193
pair gat de -165
pair gat in -275
pair gat met 368
pair gat niet 344
pair gat om -260
pair ge @it -243
pair ge daarvor -178
pair ge dan -263
pair ge de 164
pair ge een -131
pair ge hebt 315
pair ge mijn -292
pair gebeurt er -151
pair geboort van -210
pair gebor 0 223
pair gebor en 208
pair gebrok heup -408
pair gebruik $ -231
pair gedan $ 239
pair gedan word 332
pair gef ik -243
pair gef je -248
pair gehad en 418
pair gehad in 299
pair geholp aan 198
pair geldt dat -222
pair gelijk wie -287
pair gelof ik -246
pair gemeent $ 319
pair gemeent , -211
pair gemeld $ 313
pair gemiddeld in -274
pair gen @it -736
pair gen drank 272
pair gen enkel 237
pair gen hulp 260
pair gen parking -210
pair gen post 299
pair geopereerd aan -270
pair geraakt ge -176
pair geraakt niet -110
pair gerak niet 335
pair gesprek over 244
pair gevond in -227
pair geweest en 293
pair gewon met -181
pair gewon niet 262
pair gezien @it -246
pair gezin $ 200
pair gezinn met -313
pair gezinshulp zijn 196
pair ghb en 270
pair ging om 196
pair gister een 321
pair goed , 222
pair grag allen 239
pair gratis @it -229
pair grot @it -151
pair had een 224
pair haha $ -354
pair hal , 243
pair halfzijd @it 264
pair hallo , -235
pair har , 296
pair har @it 316
pair har een 192
pair har kaart 246
pair har kat 254
pair he , 211
pair heb @it 545
pair heb de 129
pair heb gen -202
pair heb ms -347
pair heb op 295
pair hebb $ 190
pair hebb @it -345
pair hebb bij 306
pair hebb een 431
pair hebb gen -211
pair hebb volgen -334
pair hebt , -192
pair hebt ge -281
pair hebt mijn 315
pair heeft $ 250
pair heeft @it 544
pair heeft adhd 263
pair heeft als -206
pair heeft de 244
pair heeft dementie -257
pair heeft een 168
pair heeft en 268
pair heeft gen -293
pair heeft hij 210
pair heeft mijn 214
pair heeft ms -221
pair heeft parkinson -434
pair heeft sind 287
pair hel dag -255
pair hel de 294
pair hel nacht 266
pair help ? 284
pair hem een 277
pair herbekek word 313
pair het $ -286
pair het @it -63
pair het account -182
pair het algemen -210
pair het balkon 224
pair het buitenland -339
pair het containerpark 211
pair het dienstencentrum -214
pair het fietspad -281
pair het gat -234
pair het geld -242
pair het gelijkvloer 229
pair het gemeentehuis 142
pair het ging 196
pair het goed -251
pair het hokj 273
pair het is -221
pair het kamp 265
pair het kan -265
pair het loket -120
pair het niet 383
pair het ocmw 327
pair het ook -280
pair het over -216
pair het park -208
pair het speelplein 138
pair het station 232
pair het stembureau 126
pair het syndrom 211
pair het system -157
pair het ziekenhuis 134
pair hetzelfd @it -176
pair hetzelfd nummer -159
pair hier , 256
pair hier is -408
pair hier niet -259
pair hij dan 233
pair hij heeft 414
pair hij kan 190
pair hij mee 259
pair hij spuit 318
pair hij wil 283
pair hij zelf 217
pair hoe lang 118
pair hoe lat -221
pair hoe vraagt -173
pair hoe zit 317
pair hoevel uren 196
pair hog is 230
pair hond heeft -344
pair hond moet 241
pair hond slikt -188
pair hondenbelast ? 169
pair hoogt van -223
pair hor , -152
pair huisbezoek van 210
pair hulp $ 464
pair hulp , 298
pair hulp . -199
pair hulp is -226
pair ie met 226
pair iederen een -240
pair iemand aan 236
pair iemand ander 266
pair iemand die 181
pair iemand een -154
pair iemand in 97
pair iemand met 49
pair iemand van -215
pair iet aan 128
pair iet ander -288
pair iet mee -262
pair iet vor -185
pair ik $ -136
pair ik 0 -284
pair ik @it -134
pair ik al 233
pair ik alles 284
pair ik als 443
pair ik ben -165
pair ik bij 268
pair ik dan 90
pair ik dar 231
pair ik dat -237
pair ik de -324
pair ik denk -211
pair ik die 212
pair ik doe 227
pair ik drag 299
pair ik dus 192
pair ik ga 217
pair ik gebruik 162
pair ik gef -301
pair ik gen 190
pair ik har 267
pair ik hebb 235
pair ik in -129
pair ik kan 251
pair ik kom 348
pair ik krijg -166
pair ik lag 245
pair ik lig 206
pair ik lijd 229
pair ik log -220
pair ik long -291
pair ik lop 339
pair ik mag 202
pair ik mij -107
pair ik mijn 178
pair ik moet 304
pair ik nem 286
pair ik niet 408
pair ik nou -325
pair ik op -56
pair ik pas 374
pair ik plat 219
pair ik recht 199
pair ik slik 214
pair ik stuurd 255
pair ik vrag -334
pair ik was 446
pair ik werk -308
pair ik wil 50
pair ik word -295
pair ik ze -242
pair ik zeg 246
pair ik zelf -362
pair ik zit 377
pair ik zo 277
pair ik zorg 250
pair in , -243
pair in bed 243
pair in dat 184
pair in de -201
pair in dez -240
pair in die 111
pair in een -172
pair in gasthuisberg 252
pair in het -214
pair in huis -251
pair in jullie 258
pair in juni -213
pair in met -220
pair in mijn 167
pair in onz -336
pair in ord 154
pair in t 234
pair in uw -373
pair in vor -364
pair in zit -297
pair infoavond @it -267
pair ingang van -272
pair inlop vor -187
pair inlop zonder 298
pair inschrijv @it -240
pair inschrijv vor 246
pair inwoner ? -247
pair is ? -223
pair is @it 26
pair is aan 332
pair is al -292
pair is da -205
pair is dar -402
pair is de -288
pair is die -235
pair is een 104
pair is en 229
pair is er 262
pair is gewon -264
pair is gister 300
pair is halfzijd 264
pair is het -241
pair is hier -200
pair is in 137
pair is licht 413
pair is mar 371
pair is mijn -136
pair is nog -209
pair is opgenom 268
pair is t -297
pair is verslaafd 169
pair is vor -40
pair is vorig 285
pair is weg 391
pair is zwar 277
pair ivm @it 285
pair ja of 203
pair jar , 152
pair jar ? -293
pair jar @it 209
pair jar en -343
pair jar terug 164
pair jar vor 269
pair je @it 100
pair je bijstand -158
pair je dar -249
pair je de -258
pair je die -281
pair je een -185
pair je er -245
pair je hem -191
pair je met -224
pair je zijn -250
pair jong van 337
pair jonger met -232
pair jongerenwerk want 247
pair jullie $ -127
pair jullie , 269
pair jullie ? 201
pair jullie @it -195
pair jullie cijfer -281
pair jullie crematorium -190
pair jullie dat -285
pair jullie de 392
pair jullie hebb 274
pair jullie sit -311
pair jullie websit -302
pair k heb 301
pair k moet 201
pair kaart niet 235
pair kaart vor -210
pair kan $ 174
pair kan , -199
pair kan . -199
pair kan de 95
pair kan een -394
pair kan er -159
pair kan gen 266
pair kan har 236
pair kan ie 226
pair kan iederen -257
pair kan iemand 308
pair kan ik 9
pair kan je -220
pair kan mijn 255
pair kan mn 253
pair kan niet 234
pair kantor ? -203
pair kapot , 356
pair kat $ 254
pair kat is -198
pair kelder van -249
pair ker een 217
pair ker per 316
pair kijkt ernar -316
pair kind heeft -213
pair kind is 402
pair kind mee 212
pair kind te -279
pair kinder met -525
pair klassiek @it 236
pair kleindochter heeft 186
pair kleinzon heeft 240
pair klik op -250
pair kliko niet 162
pair klopt het -286
pair knippert @it -190
pair kom $ -173
pair kom . 267
pair kom ik 160
pair kom niet 144
pair komt $ 241
pair komt er -331
pair komt volgend 285
pair kort @it 266
pair kovit en -291
pair kreg een 537
pair kreg gister 369
pair kreg ik 199
pair krijg ? -345
pair krijg er -238
pair krijg ik 293
pair krijg nog -255
pair krijg vor 226
pair krijgt @it 376
pair krijgt een -360
pair kunn jullie 201
pair kunt ge -127
pair kunt u 355
pair kwijt kan 182
pair la @it 114
pair lang is 245
pair lat mak 280
pair lat plat 262
pair lawaai $ 222
pair leg , 232
pair les over -210
pair levensgevar $ 395
pair lez $ 300
pair lezing over -264
pair lift in 191
pair ligt bij 307
pair ligt in 115
pair ligt nog 229
pair lijd aan 229
pair lijdt aan -292
pair link stat -199
pair linkerben is 340
pair loket $ 254
pair loket kom -265
pair loket moet 235
pair long kovit -291
pair loopt weg 273
pair lop in -223
pair los . 338
pair lukt niet 284
pair ma heeft 206
pair ma is 248
pair maand in 254
pair maatj via 229
pair maatj vor -237
pair mag dat -287
pair mag de 285
pair mag het 340
pair mag hij -257
pair mag ik 340
pair mag je 82
pair mag ze -156
pair mak $ -274
pair mama heeft 248
pair man @it 223
pair man is -199
pair man met 260
pair mantelzorger van -342
pair mar @it 367
pair mar de 228
pair mar een 181
pair mar moet 310
pair mar op -327
pair me , 264
pair me @it 236
pair me zoontj 282
pair mee $ -383
pair mee ) 290
pair mee @it -273
pair mee in 227
pair mee op 53
pair meenem @it -239
pair men $ -186
pair men kom 245
pair men met -450
pair mental @it 238
pair mer , 291
pair mer dor 197
pair mer met 247
pair mer op -214
pair mer rijd 269
pair mer thuis 221
pair mer tot 214
pair met de 175
pair met een -40
pair met iemand -301
pair met mijn 196
pair met pensioen -232
pair met zijn 175
pair met zn -226
pair met zon 244
pair mevrouw , -293
pair mg . 254
pair mij , 427
pair mij opgev -237
pair mij toegek 196
pair mij wer 245
pair mijn @it 379
pair mijn aanvrag -240
pair mijn afsprak 362
pair mijn attest 273
pair mijn broer 378
pair mijn buurman 243
pair mijn deur 202
pair mijn dochter 63
pair mijn eid -187
pair mijn gebur 222
pair mijn gesprek 247
pair mijn gsm -246
pair mijn heup 90
pair mijn hond -225
pair mijn klas 267
pair mijn kleindochter 186
pair mijn knieen 387
pair mijn linkerben 340
pair mijn mama 242
pair mijn man -83
pair mijn nieuw -228
pair mijn oma 342
pair mijn onderbur 365
pair mijn papa 229
pair mijn pc -265
pair mijn reken -301
pair mijn reumatoid 278
pair mijn rug 205
pair mijn tant 293
pair mijn terras -233
pair mijn vader -54
pair mijn vent 196
pair mijn verloofd 263
pair mijn vriendin 398
pair mijn vrouw -238
pair mijn zus 115
pair mn @it 338
pair mn broer 188
pair mn buurman -211
pair mn paspoort -237
pair mn vrouw 246
pair mn zoontj 186
pair mn zus 338
pair mocht ze 170
pair moe , 256
pair moeder @it 211
pair moeder heeft -124
pair moet dat 199
pair moet drie 188
pair moet een -342
pair moet elk 191
pair moet ge -270
pair moet je -316
pair moet om 207
pair moet uit 241
pair moet wet 191
pair moet ze -308
pair mog we -253
pair monitor van 250
pair ms en -384
pair na een 334
pair na mijn 219
pair naald kwijt 182
pair naast de -150
pair naast mijn 259
pair naast ons 194
pair nar @it -377
pair nar binn 272
pair nar de 133
pair nar een -294
pair nar het -290
pair nar jullie -265
pair nar t 333
pair national nummer -270
pair nee gen -190
pair neemt @it 256
pair nem @it 230
pair nem dar 247
pair nen @it 157
pair net @it -171
pair neurolog mci 250
pair ni kom 247
pair nie mer 309
pair niet $ -260
pair niet . -130
pair niet @it -439
pair niet allen 290
pair niet als 411
pair niet autorijd 261
pair niet bell 202
pair niet dor 187
pair niet in 301
pair niet kan -199
pair niet lang 316
pair niet lez 331
pair niet mar 211
pair niet mer 13
pair niet met 248
pair niet nar 226
pair niet onder 194
pair niet op 127
pair niet open 142
pair niet rijd 269
pair niet stan -247
pair niet te 188
pair niet uit 265
pair niet war 218
pair niet werk 244
pair nieuw paspoort 245
pair nieuw pincod -293
pair nik $ 235
pair nik in 220
pair nik mer 272
pair nodig hebt -240
pair nodig vor -240
pair noemd de -207
pair nog $ 348
pair nog 0 275
pair nog @it -260
pair nog altijd -268
pair nog dor -229
pair nog iet -214
pair nog in -9
pair nog niet -274
pair nog sted -173
pair nos kan 226
pair november 0 -250
pair nu $ 132
pair nu de 290
pair nu een 231
pair nu stuurt 192
pair nummer 0 -272
pair nummer @it -159
pair ocmw vor 202
pair of @it -302
pair of allen -282
pair of er -288
pair of hoe 237
pair of ik -330
pair of is -79
pair of mijn 339
pair of nee 203
pair of niet -219
pair of zijn -306
pair of zo -301
pair ogen . 239
pair om 0 272
pair om de 204
pair om een 103
pair om mijn -207
pair omdat ik 344
pair onder de 115
pair onder jonger -218
pair ondergrond container 149
pair ons @it -293
pair ons buurthuis 193
pair ons dorp -283
pair ons een -226
pair ons gezin -275
pair ons heeft 174
pair ons huis -279
pair ons in 165
pair ons ma 201
pair ons strat -324
pair onz hond -257
pair onz jong 261
pair onz kat -285
pair onz poetsvrouw 284
pair onz stad -236
pair oog , 327
pair ook @it -261
pair ook al 234
pair ook grot 269
pair ook iet -220
pair ook niet -311
pair ook nog 346
pair oorlog , 256
pair op 0 -59
pair op ? 182
pair op @it 179
pair op dat 323
pair op de 64
pair op den 174
pair op een 34
pair op het 270
pair op jullie 158
pair op mijn -279
pair op rod -333
pair op schol 263
pair op strat 261
pair op t -267
pair op teg -277
pair open $ -188
pair open , -229
pair opgenom en 331
pair opgenom in 207
pair opgenom met 213
pair opgev @it -210
pair organiseert de -214
pair oud @it -344
pair ouder met -218
pair over , -315
pair over @it -606
pair over de -318
pair over die 533
pair over en 360
pair over mij 278
pair over mijn 253
pair over twee 218
pair over wmo -277
pair overal binn -264
pair overled met -190
pair park $ -303
pair parkeerkaart vor -141
pair parking bij -210
pair parkinson en -455
pair pas $ 209
pair pas hoe 374
pair paswoord verget -245
pair patient met -202
pair per dag 183
pair per wek 203
pair person met -309
pair pill , 201
pair plat . 262
pair plek war 182
pair post van 188
pair postnatal @it 237
pair praatcaf @it -272
pair praatgroep hier 255
pair premie vor 260
pair preventie van -205
pair ramp vor -217
pair recht dat -199
pair recht op 377
pair red de 206
pair regel vor -181
pair reken van -211
pair reken zie -196
pair restafvalzak $ 271
pair reumatoid @it 278
pair rij op -328
pair rijd , 335
pair rijd of -289
pair rijdt $ -251
pair rolstoel kom 286
pair rond @it -271
pair rug $ -171
pair ruimt , -203
pair s avond 218
pair s nacht 261
pair sam met 234
pair schol , 304
pair schol niet 232
pair schrijf een -263
pair selectief @it 197
pair sind dat 279
pair sind har 360
pair sind het 314
pair sind ik 367
pair sind mijn -187
pair sind vorig -124
pair sind zijn 267
pair sind zondag 208
pair sleutel van 265
pair slik @it 211
pair snapt de 231
pair sorry vor 351
pair speelplein : 293
pair speelplein vall 170
pair spina @it 318
pair sta ik -298
pair stad , -233
pair stad een 111
pair stadhuis , -360
pair stadhuis ? 295
pair stag lop -228
pair stan $ -266
pair stan ? -241
pair stat dar -254
pair stat dat -325
pair stat de 291
pair stat een -197
pair stat er 179
pair stat hij 244
pair stat iet -288
pair stat mijn -202
pair sted fout -211
pair stel dat -240
pair stel ik -239
pair stembureau $ 325
pair stemm $ -268
pair stoep bij 283
pair stok hout 213
pair stond vannacht 237
pair strat $ -158
pair strat nar -179
pair stuurt u -125
pair syndrom van 224
pair system is -279
pair t wer -221
pair t ziekenhuis 230
pair taxi nar 341
pair te hog 240
pair te kop -244
pair te kort -326
pair te vroeg 208
pair te zegg 266
pair te zet -237
pair teg @it -183
pair teken vor 239
pair telefon ? -242
pair ter hoogt -223
pair terug $ -202
pair thuis $ -265
pair thuis . 194
pair thuis en 107
pair thuis met 254
pair tijden de 367
pair tillift ? 240
pair toch $ 158
pair toch al -260
pair toch stuurt -199
pair toegank met -196
pair toegek na 196
pair tot 0 -249
pair tot de 243
pair trap niet -189
pair traplift . 421
pair trek ik 176
pair trouwzal $ -229
pair tuin ? -217
pair tuss de 245
pair twee jar 192
pair twee ker 237
pair twee maand 370
pair twee wek 218
pair typ 0 50
pair u dat 212
pair u een -247
pair u had -305
pair u har 192
pair u mij -239
pair uit $ -253
pair uit de -155
pair uit mar 241
pair uit mijn 251
pair uit te 168
pair uitbater van 242
pair uitlaatdienst $ 241
pair uittreksel gewon 206
pair uitvaartverzorger : -190
pair uren gezinshulp 196
pair uur , -222
pair uur op 239
pair uw brief -308
pair v nummer -244
pair vader @it 413
pair vader heeft -257
pair val van 207
pair vall bel 170
pair van $ 347
pair van , -322
pair van @it 110
pair van crohn 275
pair van de 155
pair van den 352
pair van die -552
pair van down 274
pair van een 152
pair van geboort 189
pair van het -152
pair van hiernaast 248
pair van iemand -193
pair van maculadegeneratie -197
pair van me 236
pair van men -164
pair van mij 267
pair van mijn 159
pair van ons -84
pair van onz 97
pair van parkinson -210
pair van uw -318
pair vanaf hoevel -240
pair vanaf vandag 187
pair vanaf wanner -177
pair vandag @it 187
pair vannacht in 237
pair vanweg een 286
pair vanweg mijn 239
pair vastgesteld , 318
pair vent heeft 196
pair verkeersdrempel is -217
pair verkoopt ze 193
pair verpleegkund op -276
pair verplicht om -412
pair verslaafd aan 149
pair verwijz $ 298
pair verzoek ik 263
pair vier jar 240
pair vind ik 353
pair vindt gen -210
pair voetbal $ 272
pair vog $ -237
pair vol met 242
pair volg , 162
pair volgend wek 334
pair volled @it 330
pair voorrang bij 223
pair vor 0 251
pair vor @it -236
pair vor anorexia -357
pair vor dat 206
pair vor de -60
pair vor die 301
pair vor een -250
pair vor har 363
pair vor het 130
pair vor hulp -135
pair vor kinder -222
pair vor leerkracht -171
pair vor mantelzorger -314
pair vor men -226
pair vor mij 160
pair vor mijn 719
pair vor mn 296
pair vor ons -231
pair vor onz 280
pair vor patient -241
pair vor person -241
pair vor pindas 196
pair vor welk -234
pair vor zijn 157
pair vorig maand -95
pair vorig wek 379
pair vrag $ -285
pair vrag : 322
pair vrag ik -234
pair vriendin is 275
pair vrijwilliger $ 196
pair vrijwilliger bij -169
pair vroeg gebor 208
pair vroeg mij 264
pair vroeg of -274
pair vrouw en -303
pair vrouw heb 286
pair vrouw heeft -95
pair vrouw met 288
pair waarom is -185
pair wachtwoord , -154
pair wachtwoord . -229
pair wanner is -234
pair wanner kan 205
pair wanner komt 335
pair want @it 269
pair want ik 223
pair war , 178
pair war @it -285
pair war ik 233
pair war ligt -268
pair war stat -303
pair war vrag -187
pair warmtepomp van 226
pair wat @it -290
pair wat doe -203
pair wat ik -217
pair wat je -236
pair wat kan 292
pair wat kost -227
pair wat moet -352
pair wat vor -226
pair we @it -277
pair we trouw -261
pair we zijn -232
pair websit is -199
pair weg $ 232
pair weg . 251
pair weg in 249
pair wegen @it 297
pair wegen mijn 269
pair wek $ 173
pair wek . 339
pair wek @it 203
pair wek aan 224
pair wek later 286
pair wek nar 356
pair welk loket 235
pair welk sit -279
pair wer een 171
pair wer in 220
pair wer op 348
pair werk , 222
pair werk @it -215
pair werk aan -264
pair werk bij -304
pair wet ? 179
pair wet @it -291
pair wet dat 280
pair wet niet 282
pair wet of 200
pair wie is -339
pair wie zorgt 254
pair wij hebb 152
pair wij nog 264
pair wij will -315
pair wij zit -279
pair wij zoek -173
pair wijk $ 400
pair wijk , -234
pair wijkverpleegkund verwes 365
pair wil bezoek 194
pair wil een -312
pair wil het -301
pair wil in -245
pair wil nar 272
pair woensdag , -164
pair won . 183
pair woonzorgcentrum , -226
pair word $ 171
pair word ? 230
pair word @it -199
pair word hier -232
pair word volgend 203
pair wordt er -200
pair wordt sted 194
pair ze , 245
pair ze dat 214
pair ze hebb 362
pair ze heeft 131
pair ze is 110
pair ze ook 193
pair zeg $ -385
pair zeg , -144
pair zeg ik 264
pair zegg , 266
pair zegt dat -192
pair zei dat -267
pair zeker ? -221
pair zelf , 207
pair zelfd @it -236
pair zie $ -196
pair ziek @it 272
pair ziekenhuis met 230
pair ziekt van -118
pair zij is 299
pair zij met -154
pair zijn $ 231
pair zijn . 220
pair zijn aan -187
pair zijn bewindvoerder 182
pair zijn dochter 217
pair zijt , -209
pair zit aan 221
pair zit al 114
pair zit dat 317
pair zit de -317
pair zit een -214
pair zit er -193
pair zit in 265
pair zit met 240
pair zit nog 265
pair zit sind 242
pair zit thuis 296
pair zo ? -350
pair zo grot -151
pair zoek we 305
pair zoekt een -97
pair zoiet @it -168
pair zomer @it 218
pair zon , 238
pair zon heeft 369
pair zon van 162
pair zon zwar 205
pair zondag $ -223
pair zonder lift 321
pair zonder verwijz 298
pair zoontj heeft 347
pair zoontj van 229
pair zorgt vor 301
pair zus is 338
pair zwar @it 373
pair zwembad $ 264
pair zwembad ? -286
pair zwembad een -191
skip ( ) 191
skip ( 0 -233
skip ( mee 290
skip ) @it 363
skip , $ -423
skip , ( 353
skip , ) 395
skip , , -288
skip , . 339
skip , ? -349
skip , @it 155
skip , als 295
skip , ander 339
skip , bezoek 196
skip , dar -109
skip , dat -140
skip , de 233
skip , die -258
skip , dochter 284
skip , drie 229
skip , dus 323
skip , een 270
skip , en -319
skip , er 106
skip , ge -252
skip , gen 324
skip , had -118
skip , het -219
skip , ie -232
skip , iemand 361
skip , ik 63
skip , is 42
skip , ja 221
skip , je -217
skip , jullie 345
skip , kan 238
skip , kom 242
skip , komt 200
skip , lag 334
skip , lang 245
skip , ligt 328
skip , loket 235
skip , lop 276
skip , lukt 245
skip , man 233
skip , meld 328
skip , mn 315
skip , moet 212
skip , nu 453
skip , op 171
skip , open -265
skip , sind 199
skip , spuit 318
skip , stat -221
skip , telt -291
skip , u 119
skip , verget -258
skip , verkoopt 193
skip , vrag -200
skip , war -328
skip , was 408
skip , we -90
skip , wijkverpleegkund 365
skip , will 157
skip , ze -310
skip , zeg 253
skip , zegt 263
skip , zij -424
skip , zit 291
skip , zo -239
skip , zorgt 254
skip 0 $ -150
skip 0 , 244
skip 0 . 146
skip 0 0 -237
skip 0 @it 201
skip 0 adhd 272
skip 0 dag 182
skip 0 dat -248
skip 0 de -225
skip 0 dor -202
skip 0 en -374
skip 0 er -216
skip 0 ge -133
skip 0 heeft 454
skip 0 het -426
skip 0 ik -391
skip 0 in -209
skip 0 jullie -293
skip 0 mar -318
skip 0 mijn -213
skip 0 moet -137
skip 0 niet -369
skip 0 op -176
skip 0 reken -117
skip 0 te -189
skip 0 war -187
skip 0 wat -293
skip 0 zonder 321
skip : , 354
skip : . -244
skip : 0 -225
skip : die 182
skip : een -190
skip : is 114
skip : man 236
skip : van -352
skip : vrouw 247
skip ; ze 170
skip @it $ 126
skip @it ) 296
skip @it , -20
skip @it . 210
skip @it 0 -87
skip @it afdel -224
skip @it al -141
skip @it alcohol 367
skip @it alzheimer 213
skip @it anorexia -357
skip @it bak -228
skip @it beid 463
skip @it bekend -259
skip @it bestat 120
skip @it bij -159
skip @it bijstand -158
skip @it binn -255
skip @it crohn 275
skip @it daarom 204
skip @it dan 248
skip @it dar -324
skip @it dat -116
skip @it die -120
skip @it doe -190
skip @it doen -245
skip @it down 274
skip @it dus -249
skip @it een -138
skip @it en 334
skip @it ge 283
skip @it gehad -363
skip @it gen 194
skip @it geregistreerd -207
skip @it gezin 203
skip @it goed -185
skip @it gooit 314
skip @it haha -285
skip @it har 293
skip @it heb 283
skip @it hebb -265
skip @it heeft -273
skip @it hem -300
skip @it het -445
skip @it hoe 413
skip @it iemand -201
skip @it iet -312
skip @it ik 254
skip @it in -247
skip @it is 422
skip @it ja -248
skip @it jar -259
skip @it jonger -218
skip @it kan 209
skip @it kom 365
skip @it komt 376
skip @it krijgt 175
skip @it la 314
skip @it lang -264
skip @it loopt 266
skip @it meld -287
skip @it met -339
skip @it mg 254
skip @it mijn 558
skip @it moet 290
skip @it mog 277
skip @it niet -240
skip @it nu 367
skip @it nummer -226
skip @it of -404
skip @it ook -293
skip @it op -110
skip @it parkinson 261
skip @it pindas 200
skip @it politie -242
skip @it raakt 216
skip @it red 300
skip @it regel -189
skip @it regent -220
skip @it schol -247
skip @it sind 164
skip @it snapt 218
skip @it stat -156
skip @it stond 280
skip @it student -193
skip @it t 193
skip @it te -168
skip @it tot 224
skip @it trapp 200
skip @it twee 292
skip @it vader 244
skip @it van -453
skip @it vor 247
skip @it waarom -198
skip @it we 286
skip @it welk 274
skip @it wen -381
skip @it werk 251
skip @it wet 284
skip @it wij 376
skip @it will -251
skip @it wilt -287
skip @it word 152
skip @it zelf -335
skip @it zijn 108
skip @it zit -244
skip @it zoekt -196
skip @it zon 262
skip ^ $ 364
skip ^ ( -269
skip ^ ) 270
skip ^ , 80
skip ^ . 265
skip ^ 0 -124
skip ^ : 328
skip ^ @it 124
skip ^ aannemer -281
skip ^ al 288
skip ^ attest -240
skip ^ beleid -268
skip ^ bomma 339
skip ^ bompa 285
skip ^ buurt -307
skip ^ caf -210
skip ^ concierg 252
skip ^ die 165
skip ^ doet -199
skip ^ dokter 425
skip ^ dorpswinkel -190
skip ^ drag 299
skip ^ dus 205
skip ^ een 153
skip ^ er -258
skip ^ ex 343
skip ^ ga -194
skip ^ gaf -274
skip ^ gast 193
skip ^ gat 253
skip ^ ge -182
skip ^ gebeurt -338
skip ^ gef -385
skip ^ gemeent -304
skip ^ gen -190
skip ^ ging 196
skip ^ had 380
skip ^ heb 115
skip ^ hebb 286
skip ^ heeft 177
skip ^ het -331
skip ^ hond -161
skip ^ iederen -240
skip ^ iemand -421
skip ^ ik -127
skip ^ in -62
skip ^ is -40
skip ^ jar 117
skip ^ je -288
skip ^ jong 230
skip ^ jongst 164
skip ^ kan -146
skip ^ kastanj -229
skip ^ kastanjes -396
skip ^ kat -285
skip ^ kind -150
skip ^ kinder -277
skip ^ kleindochter 186
skip ^ kleinzon 240
skip ^ kost -200
skip ^ kreg -190
skip ^ krijg -198
skip ^ lift -254
skip ^ liga -244
skip ^ lijd 229
skip ^ log -220
skip ^ lop 248
skip ^ ma 285
skip ^ maandag 308
skip ^ mag 241
skip ^ mak -289
skip ^ mama 209
skip ^ man -142
skip ^ meisj 257
skip ^ mijn -282
skip ^ mn 197
skip ^ moet 146
skip ^ nem 286
skip ^ noemd -207
skip ^ nor 270
skip ^ nummer -276
skip ^ onderbur 365
skip ^ onz 255
skip ^ op -237
skip ^ over -224
skip ^ pa 141
skip ^ papa 229
skip ^ parkeerkaart 388
skip ^ person 228
skip ^ poes -368
skip ^ poetsvrouw 284
skip ^ slik 214
skip ^ stat -339
skip ^ strat -270
skip ^ student -189
skip ^ stuurd 255
skip ^ system -261
skip ^ u 211
skip ^ uitbater 242
skip ^ uitvaartverzorger -190
skip ^ uren 196
skip ^ vader -146
skip ^ van 322
skip ^ vent 196
skip ^ vor -19
skip ^ vraagt -283
skip ^ vrag -267
skip ^ vriendin 428
skip ^ vrouw -315
skip ^ vzw -264
skip ^ wacht 197
skip ^ wachtwoord -183
skip ^ websit -199
skip ^ welk -258
skip ^ werk -368
skip ^ wij -185
skip ^ will -157
skip ^ word -381
skip ^ wordt -257
skip ^ ziet 197
skip ^ zijn 91
skip ^ zit 36
skip ^ zon 410
skip ^ zoontj 438
skip aan . 67
skip aan 0 -416
skip aan @it 526
skip aan balie 190
skip aan delhaiz -199
skip aan en 537
skip aan heup 81
skip aan met -181
skip aan oog 275
skip aan station 257
skip aan van -205
skip aan word 267
skip aan ziekt -194
skip aangegev $ -232
skip aangepast , 245
skip aangev $ -240
skip aanslag ? 192
skip adhd een 272
skip af de 335
skip afsprak $ 367
skip afsprak de 247
skip al $ 237
skip al , 275
skip al jar 287
skip al maand 247
skip al wek 81
skip al zondag 208
skip allemal de 342
skip alles . 246
skip als : -303
skip als aankom -284
skip als pakketj 361
skip als rund 259
skip als strom 366
skip als terecht 313
skip als van 307
skip als vor -259
skip altijd ajaxied -215
skip ambulancier die -217
skip ander op 231
skip artros beid -420
skip begint $ -229
skip behoeft traplift 421
skip bek , 243
skip bekend jullie -221
skip bel @it -261
skip bel als 361
skip bel eerst 170
skip ben $ -249
skip ben , 263
skip ben . 394
skip ben 0 -214
skip ben @it 164
skip ben dus 316
skip ben op -288
skip ben van 268
skip ben vor -298
skip bestat in -162
skip bestat vor -226
skip bestat zoiet -200
skip bestemm ? -203
skip bevall @it 260
skip bezoek een 196
skip bib is -189
skip bij , -142
skip bij 0 -313
skip bij ? 159
skip bij balie 381
skip bij bank -246
skip bij echtgenot 218
skip bij fod -125
skip bij gemeent -195
skip bij in 114
skip bij moet 220
skip bij station -348
skip bij thuis -300
skip bij ziekenhuis 115
skip blijvend dor 311
skip bloed als 259
skip body . 218
skip boet te 268
skip bom de -237
skip bov noordzee -229
skip brief de 204
skip brief lez 254
skip brief niet -349
skip broer @it 327
skip broer mer 252
skip broertj @it 311
skip brug $ -200
skip bsn @it -246
skip burgerservicenummer neg -207
skip bus het -259
skip busj schol 178
skip buurman @it -195
skip buurvrouw dat -223
skip cod , -286
skip control $ 225
skip crematorium moet -190
skip cursus met -259
skip da @it -242
skip da in -204
skip da vor -205
skip daarmee $ -280
skip dag nacht 355
skip dan , -182
skip dan bij 334
skip dan mij 170
skip dar $ 330
skip dar de -245
skip dar kaart -210
skip dar mee -256
skip dar vor 170
skip das @it -215
skip dat $ -148
skip dat , 341
skip dat @it 192
skip dat al -286
skip dat als 198
skip dat altijd -254
skip dat bij 338
skip dat de 149
skip dat die 218
skip dat dus 232
skip dat een 129
skip dat gen 179
skip dat het -272
skip dat in -427
skip dat kan -199
skip dat met -141
skip dat mijn -228
skip dat nog -339
skip dat nooit -257
skip dat nu -227
skip dat van -406
skip dat vor 314
skip dat zo 230
skip dat zon -226
skip de $ -250
skip de , -20
skip de . 21
skip de 0 -196
skip de ? -21
skip de @it 72
skip de af 239
skip de al 265
skip de bij 126
skip de blijft 236
skip de bov 287
skip de bromt 226
skip de container 149
skip de dag -199
skip de dan -182
skip de dar -167
skip de dat 289
skip de de 153
skip de die 155
skip de doet 137
skip de een -32
skip de en 204
skip de er -279
skip de euro 206
skip de gat 268
skip de gebruik -297
skip de heb 295
skip de id -223
skip de ik 183
skip de kan 213
skip de kom 245
skip de krijg -296
skip de lang -112
skip de mag 263
skip de met 146
skip de na 206
skip de nacht 342
skip de nar 227
skip de niet 247
skip de nog -276
skip de nu 292
skip de ook -349
skip de rijd -289
skip de stan 114
skip de toegank -178
skip de van 295
skip de veren -285
skip de vor -195
skip de was -153
skip de zegt -318
skip de zelf -307
skip den $ -149
skip den en 260
skip den van -56
skip deur $ 253
skip deur open -224
skip dezelfd altijd -254
skip die $ -71
skip die , -149
skip die @it 179
skip die bij 201
skip die dat 383
skip die in 76
skip die is -150
skip die kan 320
skip die kwijt 182
skip die nar -181
skip die op -248
skip die tegel 288
skip die van 43
skip die zie -196
skip die zijn -187
skip dienst @it -147
skip dinsdag kan 389
skip dit wer -207
skip dochter 0 104
skip dochter het 272
skip doe iet -189
skip doen de 158
skip doet @it -257
skip doet niet 309
skip doorgev de 240
skip doosj de -188
skip dor , 197
skip dor @it 514
skip dossier $ -250
skip draagt @it 277
skip drank $ 272
skip drempel de 231
skip drie lat 184
skip drie per 180
skip duif een -297
skip dus $ 381
skip dus @it -267
skip dus allen 308
skip dus een 294
skip dus heeft 276
skip dus kom 159
skip dus niet 247
skip echt mer 288
skip echtgenot aan -140
skip echtgenot de 218
skip een , 160
skip een . 68
skip een : 194
skip een aan -192
skip een boet 175
skip een dat -200
skip een dor -156
skip een dus 230
skip een een -366
skip een eigen -212
skip een en 476
skip een gehad 199
skip een hebb -266
skip een heup -249
skip een hier 191
skip een hondenbelast 192
skip een huis 435
skip een in -302
skip een is -324
skip een kan 283
skip een kantor -203
skip een kom -205
skip een krijgt -210
skip een lat 386
skip een mak -236
skip een mee 208
skip een met -58
skip een naast 200
skip een nar -237
skip een nummer -132
skip een of -113
skip een op 334
skip een over -365
skip een overal -264
skip een pincod -293
skip een plat -287
skip een pot -236
skip een rug -171
skip een sind 258
skip een stadium 179
skip een stan 203
skip een stat -252
skip een te -298
skip een uurtj 292
skip een vanweg 196
skip een verplicht -265
skip een via 229
skip een vor -173
skip een war 294
skip een woning 322
skip een zonder 148
skip eerst , 170
skip eigenar de -298
skip en , -210
skip en . 430
skip en @it -241
skip en aan -155
skip en bij -303
skip en daardor 248
skip en dan 288
skip en dar 300
skip en de -169
skip en een -22
skip en heb 294
skip en ik -192
skip en in -207
skip en kan 234
skip en krijg 287
skip en lift 414
skip en moet -14
skip en ni 229
skip en niemand 302
skip en nieuw 450
skip en nik 257
skip en nog 365
skip en nos 226
skip en ocmw 221
skip en om 191
skip en s 271
skip en som 221
skip en t 226
skip en van 153
skip en verkeersdrempel -217
skip en wek 258
skip en wil 293
skip en ze 193
skip en zijn 246
skip en zit 365
skip en zoek -171
skip er $ -231
skip er @it -225
skip er bij 236
skip er de 25
skip er een -528
skip er in 233
skip er lift 269
skip er mij -324
skip er mijn 238
skip er nog -260
skip er ons -226
skip er op 182
skip er rustig 259
skip er toegek 196
skip er uitlaatdienst 241
skip er vor -152
skip ergen ? 257
skip euro dat 206
skip ex , 199
skip ex @it 379
skip folder wmo -199
skip gast ons 193
skip gat $ 200
skip gat @it -166
skip gat de -147
skip gat mijn -260
skip ge $ -240
skip ge @it -222
skip ge de -380
skip ge een -289
skip ge mijn 166
skip ge van -225
skip gebeurt @it -211
skip gebor een 234
skip gebrok $ -229
skip gebruik en 244
skip gef een -249
skip gehad kan 200
skip geldt @it -222
skip gemeent $ -119
skip gemeent @it -279
skip gemeent aan -338
skip gemeentehuis @it -313
skip gemeld bij 212
skip gen $ 181
skip gen , -430
skip gen . 297
skip gen bij -210
skip gen mer 298
skip gen van -208
skip geraakt mer -141
skip gesprek de -221
skip gesprek jongerenwerk 247
skip gevolg maculadegeneratie -197
skip gewon , 317
skip gewon die -202
skip gewon met -278
skip gezinshulp er 196
skip ghb stat 270
skip ging een 196
skip gister in 247
skip goed ? -185
skip gratis $ -259
skip grot een -149
skip hal had 247
skip har $ 328
skip har . 323
skip har aanslag 192
skip har kan 242
skip heb al 297
skip heb dat 356
skip heb de -140
skip heb dus 211
skip heb een 192
skip heb har 268
skip heb het 307
skip heb long -291
skip heb mijn 213
skip heb recht 175
skip heb vog -237
skip heb vor 213
skip hebb @it -219
skip hebb een -316
skip hebt $ -304
skip heeft $ 333
skip heeft , 125
skip heeft . 331
skip heeft 0 -190
skip heeft @it 93
skip heeft de 428
skip heeft dus 299
skip heeft en -193
skip heeft in 210
skip heeft stad 193
skip heeft syndrom 237
skip heeft ziekt 362
skip hel $ 281
skip helling de 343
skip hem , 151
skip hem ? -263
skip hernia , -354
skip het $ -116
skip het , 234
skip het 0 -153
skip het : 116
skip het ? 103
skip het @it -261
skip het aan -208
skip het bij -241
skip het dicht -133
skip het een -366
skip het hebb -334
skip het heeft -183
skip het hur -249
skip het in -146
skip het is 85
skip het jar -230
skip het kan -199
skip het kom -263
skip het mag 218
skip het mer 287
skip het nar 161
skip het niet -204
skip het onderwijs -184
skip het ook 142
skip het op -458
skip het over 223
skip het sta -171
skip het te 233
skip het vall 170
skip het van 318
skip het vor -120
skip het zijn 210
skip hetzelfd @it -167
skip hetzelfd het -144
skip heup , 263
skip hier @it -328
skip hier de 255
skip hier van -222
skip hiernaast @it 287
skip hij $ 299
skip hij @it 232
skip hij als 254
skip hij een 283
skip hij er 306
skip hij licht 179
skip hij met 349
skip hij moet 190
skip hij niet 145
skip hij nu 319
skip hij op 322
skip hoe dat 247
skip hoe een -209
skip hoe ge -195
skip hoe ik 277
skip hoe je -277
skip hoek $ -323
skip hoevel gezinshulp 196
skip hond @it -372
skip hond uit 241
skip hondenbelast $ 169
skip hor @it 208
skip huis $ 195
skip huis in -207
skip huisgenot @it -226
skip hulp er -226
skip ie het 226
skip iederen @it -251
skip iemand ? 308
skip iemand @it -281
skip iemand een -371
skip iemand huis 72
skip iet $ -424
skip iet @it -350
skip iet de -217
skip ik $ -206
skip ik , 332
skip ik . 209
skip ik 0 258
skip ik @it -120
skip ik aan 392
skip ik al 386
skip ik alles 277
skip ik ambulancier -217
skip ik bijna -229
skip ik dag 231
skip ik dan 225
skip ik de 22
skip ik die 202
skip ik dus 301
skip ik een 147
skip ik en 132
skip ik er -239
skip ik gekoz -205
skip ik gen -248
skip ik gewon -185
skip ik goed -184
skip ik har 132
skip ik het 46
skip ik hier -334
skip ik hoe 374
skip ik in 64
skip ik kovit -291
skip ik les -186
skip ik m 242
skip ik met 63
skip ik mij -322
skip ik mijn -163
skip ik ms -239
skip ik naald 182
skip ik nar -223
skip ik net 266
skip ik niet 19
skip ik of -224
skip ik onder 253
skip ik op 143
skip ik opgev -237
skip ik reken -222
skip ik sind 326
skip ik t 245
skip ik te 185
skip ik thuis 239
skip ik trap 431
skip ik van -204
skip ik wel 302
skip in $ -176
skip in ? -206
skip in algemen -202
skip in bestemm -203
skip in bib -132
skip in bieb -245
skip in brief 182
skip in buurt 193
skip in crematorium -190
skip in een -419
skip in en 205
skip in gemeent -217
skip in kelder -249
skip in mag 175
skip in met 214
skip in nachtkled 186
skip in of -296
skip in oud -157
skip in park 158
skip in pmd -188
skip in sporthal -279
skip in stad -173
skip in strat -211
skip in voll 225
skip in war 192
skip in weg -249
skip in wek 200
skip in woonzorgcentrum -226
skip in ziekenhuis 274
skip infoavond , -267
skip ingang het -272
skip inlop men -187
skip inlop verwijz 298
skip inschrijv de 246
skip inwoner $ -247
skip is $ -16
skip is , -73
skip is 0 -256
skip is @it -69
skip is aan 428
skip is al 217
skip is bij -233
skip is een 151
skip is en 97
skip is gen -336
skip is genoeg 253
skip is gratis -290
skip is het 338
skip is ik 250
skip is in -225
skip is mar 184
skip is met 74
skip is mij 279
skip is mijn 97
skip is nergen -272
skip is niet -230
skip is nog -181
skip is nu 173
skip is ook -298
skip is op 436
skip is openbar 260
skip is opgenom 298
skip is strat -179
skip is t 337
skip is twee 192
skip is v -219
skip is vastgesteld 211
skip is verlamd 234
skip is verstand 309
skip is vor -159
skip is wek 316
skip ja $ -248
skip ja nee 203
skip jar @it 315
skip jar de 409
skip jar een 213
skip jar ik 251
skip jar vor 197
skip je $ -222
skip je ? 294
skip je @it -228
skip je bent -205
skip je een -235
skip je hebt -216
skip je in -125
skip je meenem 191
skip je met -285
skip je of -310
skip jonger een -232
skip jongerenwerk ik 247
skip jullie , 392
skip jullie : -356
skip jullie ? -201
skip jullie @it -182
skip jullie brief 342
skip jullie of -190
skip jullie over -288
skip jullie regel -181
skip k @it 309
skip kan $ 19
skip kan @it -179
skip kan afsprak 383
skip kan allen 202
skip kan als 433
skip kan dat -282
skip kan een -248
skip kan help 284
skip kan hen 242
skip kan iet 376
skip kan mij -304
skip kan nar 304
skip kan niet 405
skip kan ocmw 196
skip kan ook -330
skip kan recht -199
skip kan stoep 375
skip kantor $ -203
skip kastanjes het -334
skip kat @it -285
skip ker . 229
skip ker nieuw 217
skip ker wek 265
skip kijkt $ -272
skip kind @it 161
skip kinder $ -272
skip kinder @it -477
skip klein in 241
skip kleindochter de 186
skip klopt dat -286
skip knippert een -190
skip kom de 206
skip kom mijn 304
skip kom teg -225
skip komt deur 314
skip komt een -236
skip komt op -150
skip komt uit 190
skip komt wek 285
skip kreg @it 302
skip kreg de 254
skip kreg een -204
skip kreg sms -240
skip krijg $ -312
skip krijg @it -171
skip krijg dar 249
skip krijg de 149
skip krijg een -72
skip krijg gas 198
skip krijg niet 259
skip krijg van -277
skip krijgt de -292
skip krijgt en 255
skip kunt mijn -284
skip kwijt ? -183
skip lag , 175
skip lang de 324
skip lat , 307
skip lat ? -337
skip les @it -210
skip lewy @it 254
skip lez ik 254
skip lezing @it -214
skip lien @it 227
skip lift het 420
skip lift jullie 220
skip lijdt de -140
skip link dat -199
skip loket $ -312
skip loket ik 235
skip long en -329
skip long kan 235
skip los $ 338
skip lukt niet 281
skip ma @it 201
skip ma a 231
skip maand met 254
skip maatj de 446
skip maatj een -237
skip mag $ 196
skip mag @it 166
skip mag dan 256
skip mag die -256
skip mag doosj -188
skip mag er -368
skip mag los -279
skip mag mee 252
skip mag niet 241
skip mag onder 192
skip mag overled -190
skip mag zelf -334
skip man , 193
skip man @it 151
skip man een 245
skip man parkinson -229
skip man sind 243
skip mantelzorger $ 186
skip mantelzorger iemand -202
skip mantelzorger men -143
skip mar $ 308
skip mar is 269
skip mar mijn 216
skip mar niet 219
skip me heeft 226
skip me is 418
skip mee $ 318
skip mee de 186
skip mee het 142
skip mee ik -214
skip mee je -269
skip men @it -350
skip men een -318
skip mer $ -102
skip mer . 310
skip mer @it 323
skip met , -279
skip met . 233
skip met ? -91
skip met @it 217
skip met busj 261
skip met dubbel 264
skip met een 190
skip met en 68
skip met gebrok -347
skip met men -217
skip met of -255
skip met op -197
skip met taxi 307
skip met tillift 240
skip met verklar 287
skip met volmacht 213
skip met zwar 309
skip mg $ 254
skip mij $ 152
skip mij @it 157
skip mij en 332
skip mij het 221
skip mij ik 289
skip mij na 196
skip mijn $ 450
skip mijn ( 233
skip mijn , 443
skip mijn . -207
skip mijn 0 -359
skip mijn : 249
skip mijn @it -111
skip mijn al 63
skip mijn bij -177
skip mijn binn 225
skip mijn doet -303
skip mijn gat -202
skip mijn geeft -276
skip mijn gewon 309
skip mijn hal 287
skip mijn har 276
skip mijn heb 378
skip mijn heeft -153
skip mijn is 168
skip mijn kan 189
skip mijn kom 427
skip mijn krijgt 448
skip mijn met 454
skip mijn moet 296
skip mijn nie 275
skip mijn nog -203
skip mijn vor -163
skip mijn zit 406
skip mn @it 294
skip mn is -109
skip mn met 287
skip mocht op 170
skip moeder , 331
skip moeder 0 297
skip moeder @it 81
skip moeder nog -353
skip moest een -191
skip moet @it -331
skip moet daarvor -182
skip moet dag 191
skip moet dan -179
skip moet dat 171
skip moet de 235
skip moet eruit -190
skip moet hebb 235
skip moet het -234
skip moet ker 218
skip moet mar 241
skip moet nar 142
skip moet niet 275
skip moet van 255
skip moet zelf -285
skip mog @it -284
skip mog dan -236
skip na @it 311
skip na val 207
skip naald kan 182
skip naast @it -212
skip nacht strat 250
skip nar $ -123
skip nar loket 310
skip nar voetbal 272
skip nee @it -188
skip neemt ; 170
skip neg neg -189
skip nem vor 277
skip nen en 261
skip neurolog , 411
skip ni op 247
skip nie aan -201
skip niet $ 65
skip niet , -272
skip niet . 321
skip niet bed 234
skip niet bij 229
skip niet de 267
skip niet dor 278
skip niet een 217
skip niet het 310
skip niet ik 345
skip niet is 289
skip niet mar 299
skip niet met 421
skip niet nar 228
skip niet op -230
skip niet oranj 223
skip niet thuis 221
skip niet tot 214
skip niet van 257
skip nieuw is 382
skip nik dor 197
skip nodig $ -238
skip noemd mevrouw -207
skip nog , 431
skip nog ? -313
skip nog @it -254
skip nog bij -242
skip nog de 151
skip nog met -283
skip nooit $ 165
skip nos ie 226
skip nu $ -212
skip nu @it 160
skip nu een 421
skip nu ik 150
skip nu mijn 261
skip nu u 192
skip nummer $ 150
skip nummer van -320
skip ocmw har 202
skip of , -338
skip of 0 -225
skip of ? -437
skip of @it -353
skip of da -225
skip of de -173
skip of een -283
skip of er -271
skip of het 121
skip of jullie -269
skip of op -210
skip ogen $ 239
skip om uur 213
skip oma @it 296
skip omdat @it 243
skip omdat niet 300
skip onder men 305
skip ons $ -194
skip ons , 195
skip ons de 144
skip ons heeft -131
skip ons is 34
skip ons ligt 218
skip ons niet 243
skip ons parkeerkaart -226
skip onz @it -214
skip onz bij 214
skip onz is -160
skip onz kreg -211
skip onz neemt 233
skip onz slikt -188
skip onz van 249
skip onz zit 262
skip ook $ 286
skip ook . 193
skip ook ? -140
skip ook @it -178
skip ook in -283
skip ook vor -190
skip op $ -223
skip op , 289
skip op 0 119
skip op @it -118
skip op aanslag -171
skip op en -378
skip op fietspad -270
skip op gebied -272
skip op gelijkvloer 229
skip op gesprek 247
skip op gsm -224
skip op hoek -227
skip op kermis 213
skip op met 15
skip op moment 220
skip op plein -208
skip op reken -264
skip op sit -326
skip op speelpleinwerk 330
skip op stoep -501
skip op van -192
skip op vrijmarkt -238
skip op wachtlijst 206
skip open $ 285
skip open ik -240
skip opgenom de 251
skip opgenom een 268
skip opgenom ga 331
skip opgev maatj -237
skip opnieuw $ 367
skip organiseert stad -205
skip oud $ 182
skip oud 0 -205
skip oud @it -198
skip oud en -228
skip ouder @it -218
skip over $ -347
skip over en -279
skip over hulp -199
skip over ik 360
skip over loss 288
skip over wek 218
skip overal in -264
skip pa @it 240
skip pa aan 189
skip parkeerkaart $ 178
skip parkeerkaart , 231
skip parkeerplek $ -316
skip parking zijn -210
skip parkinson behoeft -239
skip paspoort . 328
skip patient een -202
skip per aan 180
skip person een -309
skip pill van 201
skip plek de 221
skip plek ik 182
skip poort de 243
skip post $ 287
skip postnatal en -186
skip praatgroep in 255
skip precies , -296
skip preventie @it -205
skip ramp patient -202
skip recht de 177
skip recht het -199
skip red 0 206
skip reken $ -207
skip reken de -192
skip rijd $ 272
skip rijd is -289
skip rolstoel $ 188
skip ruimt mag -203
skip schol , -287
skip schol ze 242
skip selectief , 197
skip sind @it 109
skip sind aan 250
skip sind bevall 376
skip sind heb -291
skip sind in 169
skip sind ongeluk 279
skip sind val 377
skip sind zomer 218
skip sleutel het 265
skip slikt en 300
skip slikt teg -188
skip sms 0 -240
skip social ? -194
skip sorry de 191
skip speelplein bel 170
skip spuit zelf 318
skip sta @it -222
skip stad inlop -187
skip stadhuis $ 295
skip stan $ -333
skip stan is 237
skip stat @it -344
skip stat ander -288
skip stat een 138
skip stat in 289
skip stat op -224
skip stat vol 327
skip sted de 210
skip stemm $ 222
skip stemm @it 275
skip stemm mag 203
skip stoel $ -247
skip stond in 316
skip strat $ 264
skip strat de -179
skip studeert en -310
skip stuurt een -244
skip stuurt har 192
skip syndrom @it 224
skip t $ 41
skip t , -131
skip t aan -444
skip t een 274
skip taxi schol 341
skip te , -276
skip te ? -254
skip te @it -284
skip te dat 310
skip te gebor 208
skip te is 226
skip te of -318
skip telefon $ -242
skip ter van -223
skip thuis $ 312
skip thuis @it 293
skip thuis een 258
skip thuis kan 171
skip thuis t 221
skip tijdelijk rolstoel 286
skip tillift $ 240
skip toch ie 193
skip toch ik 259
skip toch u -199
skip toegank een -196
skip toegek mijn 196
skip toen @it 338
skip toen de -270
skip tolk bij 309
skip tot de -123
skip trap mer -191
skip tuin $ -217
skip twee , 202
skip twee in 242
skip typ , 215
skip u @it -303
skip u folder -199
skip uit $ 205
skip uit ik 327
skip uittreksel niet 206
skip uitvaartverzorger mag -190
skip uren zijn 196
skip uur $ 319
skip uw $ -396
skip uw , -342
skip vader @it 514
skip vader en 186
skip val mijn 210
skip vall dan 170
skip van $ 264
skip van , 364
skip van . 80
skip van ? 214
skip van @it 183
skip van april -218
skip van balkon 224
skip van bladblazer -261
skip van body 218
skip van bur 271
skip van buurthuis 325
skip van club -370
skip van derd 272
skip van en -166
skip van gat -288
skip van heeft 142
skip van ik -196
skip van in -223
skip van is 204
skip van kind -210
skip van man 364
skip van mee -241
skip van met -112
skip van mindermobielencentral 261
skip van oprit 215
skip van park -197
skip van stat -219
skip van vader 312
skip van vergunn -277
skip van vrijwilliger 196
skip van websit -275
skip van zon 287
skip van zus 224
skip vanaf @it 187
skip vanweg @it 338
skip vel , 264
skip vent @it 196
skip verkeerd $ -208
skip verkeersdrempel een -217
skip verkoopt ook 193
skip verpleegkund de -301
skip verslaafd @it 208
skip verstand en 343
skip via gemeent 229
skip vind de 187
skip vindt parking -210
skip vol $ 254
skip volgen @it -248
skip volgen neurolog 411
skip vor ( 405
skip vor , -111
skip vor ? -158
skip vor @it -85
skip vor aan -228
skip vor deur 197
skip vor die -210
skip vor digid -309
skip vor en -250
skip vor in -142
skip vor is -248
skip vor kat 254
skip vor kind -237
skip vor man 268
skip vor met -383
skip vor moeder 241
skip vor over -306
skip vor rijbewijs 233
skip vor uittreksel 150
skip vor van -320
skip vorig $ -224
skip vorig @it 395
skip vorig aan 253
skip vorig en -321
skip vrag een -169
skip vrijwilliger de -239
skip vrijwilligerswerk als 325
skip vroeg af 335
skip vroeg en 208
skip vroeg ik -267
skip vrouw $ 260
skip vrouw een 309
skip vrouw ms -221
skip waarom de -245
skip wacht 0 269
skip wachtwoord $ -229
skip wachtwoord ik -176
skip wanner de -226
skip wanner ik 151
skip war dat -275
skip war de -176
skip war die 92
skip war drank 272
skip war een -290
skip war het -151
skip war ik -138
skip warmtepomp de 226
skip was de 265
skip was gen 278
skip wat een -229
skip wat er 266
skip wat het -200
skip wat hulp -226
skip wat ik -214
skip wat je -103
skip wat link -199
skip wat ze -215
skip we @it -218
skip we nog 216
skip websit zo -199
skip weg in 261
skip wegen @it 224
skip wek $ 371
skip wek , 222
skip wek aan 240
skip wek de 330
skip wek huis 195
skip wek mijn 219
skip welk $ -378
skip welk ik -267
skip welk is 192
skip welk moet 176
skip wer , 240
skip werf $ 257
skip werk $ 245
skip werk de -235
skip werk niet 369
skip wet $ 179
skip wet ik 264
skip wet war 148
skip wie dat -359
skip wie ge -227
skip wie mijn 327
skip wie vor 295
skip wij @it -224
skip wij een -97
skip wij er -272
skip wij gen -163
skip wij hier -340
skip wij in -198
skip wij met -196
skip wij ons 358
skip wijkverpleegkund me 365
skip wil , -271
skip wil gewon 253
skip wil van 215
skip wmo . -199
skip won $ 183
skip won 0 265
skip woonzorgcentrum bestat -226
skip word @it -186
skip word de 283
skip word gekapt -224
skip word ik 275
skip word wek 203
skip ze @it 206
skip ze bij 265
skip ze dat 180
skip ze dor 193
skip ze het 272
skip ze is 285
skip ze morg -188
skip ze niet 220
skip ze op 191
skip zeg mar 202
skip zegt dokter 223
skip zegt ik 313
skip zeker $ -221
skip zelf $ -341
skip zelf de 253
skip zet een -206
skip ziekenhuis een 230
skip ziekt @it 457
skip zien de -254
skip ziet nik 197
skip zij @it 124
skip zijn $ 202
skip zijn , -328
skip zijn 0 -203
skip zijn @it 256
skip zijn aanvrag -276
skip zijn komt 208
skip zijn mij 196
skip zijn vor -283
skip zit een 233
skip zit in -389
skip zit met 392
skip zit thuis 163
skip zo @it -48
skip zo als -177
skip zoek @it -245
skip zoek een 304
skip zoek inlop 298
skip zoek maatj 301
skip zoek plek 236
skip zoek praatgroep 255
skip zoek ruimt -203
skip zomer en 218
skip zon 0 100
skip zon @it 135
skip zon mij 255
skip zon op -305
skip zoontj 0 229
skip zoontj @it 241
skip zorgt har 254
skip zus @it -52
skip zusj @it 240
skip zwar , 230
skip zwar en 234
skip zwar van 181
skip zwembad $ -286
topic @ability 134
topic @access -68
topic @body 136
topic @building -31
topic @business -41
topic @firstPerson 37
topic @general -312
topic @handled 16
topic @hardly 157
topic @has -57
topic @home 147
topic @mine 76
topic @mine-phrase 70
topic @nuisance -63
topic @nuisance-phrase 192
topic @ownPostcode 22
topic @patient 7
topic @place -259
topic @plainly 42
topic @relative 120
topic @somebody 84
topic @vehicle 23
topicAnywhere @ability 17
topicAnywhere @access -85
topicAnywhere @body 353
topicAnywhere @building -141
topicAnywhere @business -150
topicAnywhere @firstPerson 83
topicAnywhere @general -309
topicAnywhere @handled -62
topicAnywhere @hardly -32
topicAnywhere @has -41
topicAnywhere @home -89
topicAnywhere @mine 79
topicAnywhere @mine-phrase 32
topicAnywhere @nuisance -60
topicAnywhere @nuisance-phrase 192
topicAnywhere @ofPerson -59
topicAnywhere @organisation -70
topicAnywhere @ownPostcode 22
topicAnywhere @place -257
topicAnywhere @plainly 27
topicAnywhere @relative 124
topicAnywhere @somebody 94
topicAnywhere @vehicle 54
topicBefore @ability -160
topicBefore @access -73
topicBefore @building -116
topicBefore @business -249
topicBefore @firstPerson 38
topicBefore @general -486
topicBefore @hardly -46
topicBefore @has 34
topicBefore @home 285
topicBefore @mind -215
topicBefore @mine-phrase 57
topicBefore @nuisance -4
topicBefore @ofPerson -123
topicBefore @organisation -81
topicBefore @patient 107
topicBefore @place -67
topicBefore @plainly 102
topicBefore @relative 129
topicBefore @somebody 82
topicBefore @vehicle -228
topicBeside @ability 258
topicBeside @body 254
topicBeside @building -130
topicBeside @business -242
topicBeside @firstPerson 170
topicBeside @general -315
topicBeside @handled -91
topicBeside @hardly -486
topicBeside @has 301
topicBeside @home -431
topicBeside @mine 302
topicBeside @mine-phrase 545
topicBeside @nuisance -135
topicBeside @ofPerson -407
topicBeside @organisation -74
topicBeside @ownPostcode 79
topicBeside @patient 201
topicBeside @place -72
topicBeside @plainly 285
topicBeside @relative 444
topicBeside @somebody 175
topicEarlier @ability 132
topicEarlier @building 206
topicEarlier @firstPerson 251
topicEarlier @has 229
topicEarlier @mine 304
topicEarlier @organisation 180
topicEarlier @ownPostcode 304
topicEarlier @patient 354
topicEarlier @plainly 216
topicEarlier @relative 212
topicEarlier @somebody 354
topicNear @access -305
topicNear @body -253
topicNear @building -83
topicNear @business -211
topicNear @firstPerson 95
topicNear @general -465
topicNear @handled -208
topicNear @hardly 89
topicNear @has 91
topicNear @home 292
topicNear @mine 137
topicNear @mine-phrase -131
topicNear @ofPerson 253
topicNear @ownPostcode 47
topicNear @patient 123
topicNear @place -140
topicNear @plainly 126
topicNear @relative 275
topicNear @somebody 96
topicNear @vehicle -343
twoBefore ( 0 195
twoBefore , die 263
twoBefore , mijn 375
twoBefore , van 252
twoBefore , ze 220
twoBefore , zij 303
twoBefore 0 , -256
twoBefore 0 0 -28
twoBefore 0 heeft 306
twoBefore ^ ben 119
twoBefore ^ dor 379
twoBefore ^ geldt -222
twoBefore ^ hij 201
twoBefore ^ ik -42
twoBefore ^ k 309
twoBefore ^ kan -83
twoBefore ^ met 333
twoBefore ^ mijn 92
twoBefore ^ mog -284
twoBefore ^ nee -188
twoBefore ^ ouder -296
twoBefore ^ sind 510
twoBefore ^ vanweg 192
twoBefore ^ vorig 199
twoBefore ^ ze 267
twoBefore ^ zij 206
twoBefore ^ zoontj 220
twoBefore aan men -198
twoBefore aan mijn 238
twoBefore aan preventie -205
twoBefore aanmerk vor -330
twoBefore adhd en 272
twoBefore ben ik -211
twoBefore ben in 215
twoBefore ben met 377
twoBefore bestat er -200
twoBefore bij mij 264
twoBefore dat mijn -227
twoBefore de gemeent -234
twoBefore de ziekt 430
twoBefore duif met -297
twoBefore een lezing -148
twoBefore er zit -211
twoBefore genoeg vor 212
twoBefore gilles de 114
twoBefore hebb bij 237
twoBefore heeft een 279
twoBefore het syndrom 211
twoBefore hij is 164
twoBefore ik ben 109
twoBefore in met -220
twoBefore is 0 277
twoBefore is aan 332
twoBefore is het -195
twoBefore is licht 309
twoBefore is vorig 206
twoBefore is zo 255
twoBefore jonger met -232
twoBefore kom op -225
twoBefore lijdt aan 265
twoBefore lop bij 239
twoBefore man heeft 318
twoBefore mar ik 157
twoBefore men met -305
twoBefore mijn broer 317
twoBefore mijn ex 263
twoBefore mijn hond -298
twoBefore mijn huisgenot -226
twoBefore mijn kind 306
twoBefore mijn moeder 443
twoBefore mijn oma 342
twoBefore mijn vent 196
twoBefore mijn zon 370
twoBefore mijn zus 173
twoBefore mn broer 202
twoBefore mn buurman -211
twoBefore mn vader 290
twoBefore mn zus 217
twoBefore moet ik -213
twoBefore niet mer 103
twoBefore nik mer 197
twoBefore nog in 315
twoBefore om mijn -242
twoBefore ons lien 227
twoBefore ons ma 185
twoBefore ons moeder 234
twoBefore ons vader 197
twoBefore onz hond -239
twoBefore onz kat -285
twoBefore op de -302
twoBefore op mijn -309
twoBefore opa heeft 286
twoBefore opgenom met 213
twoBefore patient met -202
twoBefore person met -309
twoBefore sind de 218
twoBefore thuis met 151
twoBefore toegank met -196
twoBefore van 0 289
twoBefore van iemand -202
twoBefore van men -164
twoBefore vor kinder -222
twoBefore vor men -240
twoBefore vrag ik -284
twoBefore vrouw met 235
twoBefore wat gebeurt -211
twoBefore wat moet -176
twoBefore wek aan 263
twoBefore wek nar 194
twoBefore wet dat 280
twoBefore wij hebb -211
twoBefore ziekenhuis met 370
twoBefore zit aan 221
twoBefore zit in 221
twoBefore zit met 136
twoBefore zon bij -349
twoBefore zon van 217
word ! 47
word $ -59
word ( 201
word ) 308
word , 74
word . 226
word 0 -265
word : 337
word ; 549
word ? -48
word @it -59
word ^ -59
word aan -18
word aangepast 308
word aangev -196
word aanvrag -177
word account -182
word acht -296
word achter 121
word aed -177
word af 111
word affich -272
word afgeslot -179
word afsprak 338
word afvalkalender 155
word ajaxied -215
word akkoord -222
word alcohol 449
word algemen -286
word allebei 337
word allemal 373
word alles -157
word als 127
word amai -215
word ambtenar -309
word ander -109
word anorexia -357
word apart -291
word apothek -186
word app -281
word appartement -368
word april -322
word artros -378
word asbest -172
word asfalt 190
word astma 327
word attest 315
word auto 143
word autorijd 261
word avond 123
word bad 314
word balie 323
word balkon 224
word band -272
word bed 293
word bedoeld -293
word begeleid 278
word begint -230
word begraafplat 258
word begrijp -76
word behoeft -179
word bek 330
word bel 291
word beleid -268
word belt -232
word ben 25
word bened 279
word bent -268
word beperk 103
word beroert -326
word besmet 206
word bestemm -203
word betaalt -198
word betal -100
word bevall 316
word bevolkingsonderzoek -199
word bewindvoerder 228
word bezoek 238
word bezorg -215
word bezwar 233
word bib -211
word bijdrag -220
word bijna -315
word bijzitter -360
word bijzonder 226
word binn -126
word blad -271
word blijv -193
word blijvend 311
word bloedt -208
word body 228
word boet 159
word bom -363
word bomma 380
word bompa 419
word bouwt -279
word brandwer 163
word brengt -208
word brief 184
word briefj -309
word briev 346
word broer 174
word bromt 226
word brug -314
word bsn -273
word buit 411
word buitenland -339
word buk 195
word bur 465
word burgemeester -315
word burger -254
word burgerservicenummer -307
word bus 103
word buurt -153
word buurthuis 250
word caf -345
word campagn -302
word cijfer -475
word cod -314
word concierg 252
word containerpark 211
word control 225
word crematorium -241
word crohn 275
word cursuss -237
word da -88
word daardor 245
word daarom 283
word daarvor 127
word dag 41
word dagopvang 284
word dakkapel -225
word dakloz -293
word dam 337
word dan -40
word dar -39
word das -148
word dat -31
word datum 25
word de 69
word ded -238
word delhaiz -199
word dementie -124
word den 123
word depressie -231
word derd 324
word dertig -279
word deur 244
word dez -245
word dezelfd -288
word diagnos 252
word dialys -183
word dicht -346
word dichter 257
word dichterbij 211
word die -3
word dien 394
word dienst -126
word dienstencentrum -228
word digid -239
word ding -197
word dit -174
word dochter 122
word doe -73
word doen 297
word doet -340
word dokter 152
word doktor 266
word donderdag 298
word doorgegev 272
word doosj -329
word dor 123
word dorp -283
word dorpsstrat -270
word dorpswinkel -190
word dr 214
word draagt 277
word draai 209
word drag 299
word dref -238
word drempel 231
word drie 361
word driehog 197
word dries -338
word dronk 52
word dubbel 119
word duif -297
word durft 284
word dus 308
word duurt -199
word echt -330
word een -69
word eerlijk 257
word eerst -107
word ehbo -364
word eigenar -185
word eind 321
word elf 247
word elk -279
word elkar -280
word en 19
word energie 275
word epilepsie -228
word er -40
word erbij 99
word ergen -134
word erger 291
word erkend 173
word erkenn -280
word ernar -316
word ernstig 88
word eruit 170
word eten 161
word even -170
word evenvel -323
word ex 248
word familie -111
word februari 162
word fietser -349
word flat 123
word flyer -260
word fontein -423
word formulier -211
word foto 216
word fout -202
word fritur 214
word g -292
word gaf -310
word gas 235
word gast 193
word gasthuisberg 252
word gat -61
word ge -482
word geacht -357
word gebied -272
word geboorteaangift 314
word gebrok -228
word gebur 295
word gedan 225
word geeft -377
word gef -481
word gehad 195
word gehandicaptenparkeerkaart -253
word geholp 274
word gekapt -224
word gekoz -205
word gekreg 138
word gel -250
word geldt -224
word geliev 231
word gelijk -269
word gelijkvloer 267
word gelof -246
word gemeent -70
word gemeentehuis 190
word gemeld 381
word gemiddeld -274
word gen -150
word genoteerd -185
word geopereerd -287
word geparkeerd -268
word geraakt -34
word geregistreerd -231
word gespeld -214
word gesprek 204
word gev 165
word gevall 324
word gevond -376
word gevraagd 291
word geweest 32
word geweigerd 459
word gewon -91
word gezet 373
word gezin 138
word gezinn -313
word gezinshulp 196
word gft 159
word ghb 270
word gister 435
word gooit 365
word grag 335
word gratis 146
word grijz 187
word groep 221
word grootvader 324
word had 203
word haha -441
word half 209
word halfzijd 285
word hallo -217
word hand 292
word hangt -242
word har 175
word hard -284
word heb 49
word hebb -146
word hel 244
word helling -192
word hem 248
word herbekek 313
word hernia -311
word herrie -245
word het -114
word hetzelfd -210
word heup -184
word heur 255
word hier -84
word hij 229
word hoe 90
word hoek -237
word hog 216
word hoi 281
word hokj 273
word hond -201
word hondenbelast 169
word hoofd 245
word hoogt -223
word hor -169
word hospital -206
word houd 170
word hout 214
word houtkachel 313
word huisbezoek 249
word huisvuilzak 267
word hulp 69
word hun -80
word hur 140
word huurder -84
word huwelijk 194
word iban -363
word iederen -309
word iemand -119
word iet -223
word ik 16
word in -194
word inen -373
word infoavond -197
word ingetikt -278
word ingevuld -380
word inschrijv 397
word insz -349
word intik -243
word inwoner -296
word ipv 346
word is -44
word ivm 364
word ja 173
word jar 168
word je -304
word jeugdbeweg 312
word jong 369
word jonger -224
word jongerenwerk 247
word jongst 164
word juf 164
word juist 197
word juli 238
word jullie 202
word k 235
word kaart -155
word kaartj 213
word kamer 365
word kan 167
word kandidat -265
word kantor -219
word kassei 203
word kastanj -283
word kastanjes -396
word kelder -312
word kennis -281
word kent 287
word ker 86
word kermis 160
word kiez -220
word kijkt -491
word kind -108
word kinder -458
word kindj -186
word klas 286
word klassiek 236
word kleindochter 186
word klik -262
word kliko 234
word kliniek 380
word klopt -352
word km 94
word knippert -190
word komt 124
word kon 290
word kop -244
word korting 247
word kost -255
word kovit -291
word krant -177
word kreg 247
word krijg -164
word kunn -179
word kvk -199
word kwam 199
word lag 534
word lang 142
word leerkracht -171
word leest -178
word leges -331
word legg 239
word les -267
word letter 244
word lever -279
word lez 154
word lezing -264
word licht -126
word lift 248
word lig 344
word liga -326
word ligt 319
word lijd 232
word lijdt -154
word lijn -311
word link 245
word linkerben 340
word log -220
word lon 305
word long -200
word lop 201
word lui 234
word luid 329
word lukt 390
word m 115
word ma 360
word maakt 236
word maaltijd 188
word maand 220
word maandag 204
word maatschapp 272
word maculadegeneratie -197
word mag 159
word mak -60
word mam 285
word mama 265
word man -51
word mantelzorger -213
word mantelzorgpremie 207
word mar 206
word markt 129
word me -137
word mededel -184
word meebreng 154
word meenem 271
word mei -161
word meisj 257
word men -547
word mental 238
word menu -261
word mer 132
word met -130
word meter 75
word mevrouw 340
word mg 254
word mij 164
word mijn 162
word milieustrat -203
word mindermobielencentral 290
word mis 326
word mn 277
word moe 256
word moeder -131
word moeilijk 328
word moest -164
word moet 159
word mog -137
word mogelijk -170
word moment 220
word morg 308
word ms -339
word museum -276
word na 404
word naald 119
word naast 66
word nacht 204
word nachtkled 186
word nar -137
word national -270
word ne 185
word nederland -165
word nederlander -185
word nee -107
word neg -241
word nem 411
word ner 235
word nergen -402
word neurolog 411
word ni 391
word nichtj 247
word nie -261
word niemand -170
word niet 142
word nieuw -25
word noem -147
word noemd -207
word nog -98
word nooit -453
word noordzee -229
word nor 265
word normal -153
word nos 168
word nota -233
word nou 136
word november -250
word nu 457
word nul -484
word nummer -248
word ochtend -254
word ocmw 150
word of -351
word ogen 239
word om -74
word oma -196
word omdat 445
word onder -302
word onderbur 365
word ondergrond 200
word onderwijs -278
word ongeluk 279
word ons -186
word onz -101
word oog 115
word ook -120
word oorlog 279
word op -70
word openbar 318
word opendoe -222
word opgehaald 303
word opgelop 368
word opgenom 555
word opgev -312
word opleid -342
word oproep -235
word opruim 180
word opvang 190
word oranj 223
word ord 154
word organiseert -214
word oud -11
word ouder -7
word over -302
word overal -220
word pa 152
word pacemaker -323
word pagina -229
word pand -342
word papa 340
word papier -145
word park -113
word parkeerkaart 75
word parkeerplek -232
word parkeervergunn -271
word parking -331
word parkinson -496
word pas 302
word pasfoto 311
word paspoort -157
word paswoord -268
word pc -265
word pdf -249
word peeter 288
word pensioen -232
word per 272
word pijnstiller 250
word pill 238
word pin -224
word pincod -294
word pindas 313
word pleegzon 254
word plein -265
word plek 167
word plusser -200
word pmd 177
word poes -338
word poetshulp 214
word poetsvrouw 284
word poort 243
word post 502
word poster -201
word postnatal -198
word praatcaf -271
word praatgroep 280
word praktijk -342
word prat -224
word precies -508
word premie 312
word preventie -205
word psychiatrie 275
word psycholog 277
word rar -238
word recht 335
word red 267
word regent -249
word regiotaxi -355
word reken -164
word rekeningnummer -229
word reserver -171
word restafvalzak 271
word reumatoid 278
word rijbewijs 355
word rijdt -438
word rijksregisternummer -344
word ring -176
word riool 80
word rod -387
word roept 345
word rok -187
word rollator -272
word rolstoel 59
word ruimt -267
word rust 307
word rustig 319
word s 395
word sam 145
word schaduw 376
word scherm -175
word schommel 222
word schrijf -89
word schrijv 213
word schuift 199
word selectief 197
word sind 75
word sint -327
word sit -311
word slaapt 347
word slagbom -338
word slecht 320
word sleutel 242
word slik 226
word slikt 323
word sms -235
word snacht 186
word snapt 331
word sofinummer -208
word som 219
word sorry 274
word specialist 244
word speelpleinwerk -86
word speeltuin -260
word spel -282
word sporthal -339
word spuit 307
word sta -249
word stadium 179
word stag -228
word stat -97
word station 212
word steekt -163
word stek 207
word stel -355
word stembureaulid -219
word steun -219
word stichting -176
word stil 287
word stoel -161
word stok 310
word stond 274
word stop -253
word stor -290
word storm -235
word strat -101
word stress 438
word strom 72
word studeert -310
word student -226
word stuk -331
word stuurd 255
word stuurt -115
word syndrom 224
word system -395
word taart -216
word tant 293
word tarief -162
word taxi 338
word te -5
word teg 87
word tegel 268
word tegelijk -297
word tegemoetkom 155
word teken 295
word telefon -191
word ter 120
word terras -233
word terug 275
word terwijl 165
word test 109
word theoretisch -405
word thesis -222
word thuis 155
word thuiskom -229
word tijd 102
word tijden 324
word tillift 354
word toch 10
word toegank -332
word toen 99
word tolk 136
word tot 348
word tram -294
word trap -108
word trapp 200
word trek 243
word turn 215
word tuss 204
word twee 384
word tweeling 254
word typ 49
word u -190
word uit -37
word uitbater 242
word uitlaatdienst 241
word uitstel 228
word uitvaartverzorger -190
word uren 186
word uur 344
word uw -452
word v -242
word vaart 179
word vader 144
word vak 239
word vakantie -306
word val 161
word van 71
word vannacht 316
word vanweg 423
word vast -319
word vastgesteld 176
word vel -188
word veld 275
word vent 284
word veren -341
word vergader 253
word verget -389
word vergevorderd 261
word vergunn -345
word verhuist -186
word verkeersdrempel -217
word verkoopt -187
word verkop -194
word verlamd 221
word verleng 220
word verloofd 263
word verpleegkund -301
word verpleegster -314
word verplicht -334
word verschen -286
word verslaafd 135
word verteld 387
word vervoer 259
word verwes -260
word verwijz 298
word verzet 264
word verzoek -190
word verzorg -263
word via 249
word vier -195
word vijf -341
word vindt -189
word vloer -310
word voet 334
word vog -237
word vol 80
word volgen 72
word volgend 200
word volkstuin 295
word voll 295
word volled 330
word volmacht 203
word voorlop 200
word voorrang 274
word voorzien -295
word vor -47
word vorig 122
word vr 257
word vriend 269
word vriendin 161
word vrijmarkt -238
word vroeg 142
word vrouw -97
word vuilnisman 215
word vul -286
word vzw -366
word waard -274
word waarom -224
word waarvan 207
word wacht 323
word wachtlijst 178
word wachtwoord -450
word wandel -256
word want 116
word war -134
word warmtepomp 226
word wat -203
word water -243
word wc 405
word we 110
word websit -292
word weg 249
word wegen 394
word wek 620
word wel 96
word welk -262
word wer 80
word werd 127
word werf 252
word werk 26
word werkplek 198
word wet 85
word wethouder -260
word wifi -337
word wij -94
word wijkagent 266
word wijkverpleegkund 365
word wil -74
word will -201
word winkel -279
word wit -274
word wmo -368
word woensdag -237
word won 97
word woonzorgcentrum -226
word wordt 166
word wout 265
word zaaknummer -294
word zak 227
word zaterdag -73
word ze 233
word zegg 176
word zegt 140
word zei -213
word zeker -211
word zelfstand -111
word zes -177
word zet -361
word zich 253
word zie -209
word ziek 109
word ziekenhuis 212
word ziekt -109
word zien -371
word ziet 186
word zijn 203
word zit 346
word zoal 168
word zoekt -195
word zomer 370
word zondag -196
word zoontj -9
word zorg 357
word zot -331
word zou -200
word zoud 298
word zovel 178
word zulk -248
word zusj 240
word zwar 457
word zwemles 240
`,
};
