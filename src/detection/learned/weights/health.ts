import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 94.7 %, wrongly 15.7 %
 * - above -0.5: found 91.4 %, wrongly 12.7 %
 * - above 0: found 88.7 %, wrongly 9.7 %
 * - above 0.5: found 82.5 %, wrongly 7.1 %
 * - above 1: found 76.7 %, wrongly 5.4 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:0523fc1bdaf4d2e6d1ee515ae8671deb6cfc253b243d0fb03db4b936f05eb2fa",
  intercept: -1.043,
  weights: `
before ) 411
before 0 -302
before : 399
before @code -334
before ^ -32
before aangepast 176
before aanmerk -249
before aanvrag -293
before afsprak 255
before al -250
before als -184
before ambtenar -221
before app -206
before art 262
before bekend 206
before bell -257
before ben 176
before bestat -122
before bevall 246
before bewindvoerder 230
before bij -80
before bov 263
before brief 174
before briev 222
before bus -367
before buurman 325
before collega 242
before cursus -294
before dag 276
before dan 152
before dar -344
before dat -32
before de -242
before den 372
before dertig -222
before die -191
before dienst 262
before digid -226
before dit -333
before dochter 249
before doet -331
before dokter 262
before dor -107
before duif -326
before echtgenot 472
before een -266
before eentj -231
before eerst 212
before eig -154
before en -376
before er -588
before ergen -191
before familie -274
before g -177
before gaf -260
before gan -156
before gat -227
before ge -357
before gebur 272
before geeft -245
before gef -394
before gel -207
before gemeent -371
before genoeg 229
before gevall 372
before gewon 442
before grot 189
before gsm -220
before half 259
before har -357
before heb -159
before hebb 106
before heeft -177
before het -159
before heup -368
before hier -159
before hij 413
before hoe -310
before hoevel -234
before hog -292
before houd 288
before huisart -335
before hulp -186
before iemand -336
before iet -266
before ik 71
before in 295
before ingang -283
before inschrijv 214
before ja 321
before jar 71
before je -340
before jong 210
before jullie -136
before juni -196
before kaart -199
before kamp -328
before kan -111
before kapot -257
before kastanj -237
before ker 248
before kinder -282
before kleindochter 256
before kom -130
before komt -296
before krant -203
before krijg -365
before lag 310
before lang -138
before lat -136
before lezing -207
before lig 237
before ligt 263
before lijdt 383
before lop 255
before m 191
before ma 257
before maandag 249
before maatj -310
before mama 277
before man -284
before mantelzorger -216
before mar 464
before mci 258
before me -140
before mee 233
before mei 358
before men -376
before met -238
before mij 194
before mijn 180
before milieustrat -236
before mn 111
before moet -11
before mog -269
before ms -317
before nacht 350
before nar 255
before nee -320
before net 350
before niemand -286
before niet 115
before nik 281
before nodig -242
before nog 217
before nooit -243
before nota -273
before of -253
before om -423
before omdat 218
before onderbur 368
before ons 344
before op 61
before opa 389
before opgenom 370
before oud 148
before pa 315
before papa 280
before park -214
before parkeerkaart 162
before parking -247
before pas -208
before per 151
before person -273
before pin -281
before pleegzon 247
before plein -246
before poetsvrouw 296
before post 223
before red 320
before regel -193
before schol -182
before schoonmoeder 365
before schrijf -251
before sind 247
before sit -264
before slaapt 393
before slik 215
before sorry 257
before specialist 215
before speelplein 207
before spoed 251
before stad -220
before stan -222
before stat -93
before stel -345
before strat -337
before system -269
before taart -253
before te 337
before tell -249
before telt -367
before terug 378
before thuis 167
before toen 246
before tot 249
before trap 347
before traplift 285
before typ -144
before typfout 212
before u 107
before uit 194
before uitstel 216
before uw -197
before van 22
before vast -135
before verker -249
before verzoek -302
before via 243
before vier -211
before volgen 206
before vor -183
before vorig 323
before vrag -391
before vriend 294
before vriendin 366
before vrijwilliger -349
before vrouw -157
before waarom -284
before wanner -290
before want -221
before war -372
before was 251
before wat -352
before websit -347
before wegen 250
before wek 372
before wel 183
before welk -240
before werk -145
before werkt 194
before wie -356
before wij -218
before wil -298
before wmo -212
before woensdag -256
before zal -240
before zat 379
before zeg -348
before zegg 280
before zei -284
before zelf 202
before zich -230
before ziekenhuis 379
before zien -275
before zij -279
before zijn -320
before zit 467
before zo -188
before zoontj 511
before zou -230
before zus 218
before zwembad -355
before1 ( 375
before1 , 163
before1 0 73
before1 : 440
before1 @code -99
before1 ^ -149
before1 aan 183
before1 altijd -181
before1 attest 234
before1 beginn 271
before1 ben -117
before1 bevolkingsonderzoek -236
before1 bij -282
before1 chronisch 358
before1 dag 198
before1 dat -103
before1 den 222
before1 dezelfd -237
before1 diagnos 254
before1 dochter 281
before1 doen -328
before1 dor 257
before1 dubbel 307
before1 echt -238
before1 een 106
before1 en -236
before1 er -316
before1 ernstig 286
before1 ex 182
before1 ge -316
before1 gen -759
before1 gezien -224
before1 gratis -310
before1 grot -140
before1 halfzijd 280
before1 har 351
before1 heb 489
before1 hebb -292
before1 heeft 531
before1 het -95
before1 hetzelfd -131
before1 hier -228
before1 ik -116
before1 infoavond -252
before1 inschrijv -269
before1 ivm 267
before1 jar 265
before1 je 129
before1 jullie -219
before1 kiez -222
before1 klassiek 190
before1 kort 254
before1 krijgt 431
before1 man 231
before1 mar 374
before1 mee -348
before1 meenem -207
before1 mental 262
before1 mijn 335
before1 mn 325
before1 moeder 234
before1 nar -314
before1 neemt 372
before1 nem 256
before1 net -147
before1 niet -455
before1 nog -232
before1 of -297
before1 ons -257
before1 ook -206
before1 op 83
before1 opgev -224
before1 oud -307
before1 over -639
before1 postnatal 185
before1 praatcaf -240
before1 reumatoid 260
before1 rond -288
before1 slik 169
before1 spina 369
before1 sta -182
before1 stan -228
before1 t -147
before1 teg -239
before1 uitgezaaid 306
before1 vader 450
before1 van 34
before1 verstand 244
before1 volled 329
before1 vor -207
before1 want 250
before1 wat -263
before1 we -194
before1 wegen 311
before1 werk -244
before1 wet -240
before1 zelfd -193
before1 ziek 359
before1 zoiet -188
before1 zomer 209
before1 zwar 348
before2 ( 230
before2 ) 322
before2 , 218
before2 0 149
before2 @code -226
before2 ^ 168
before2 aan 536
before2 als -256
before2 bel -289
before2 ben 181
before2 bevall 241
before2 broer 291
before2 broertj 260
before2 bsn -216
before2 buurman -216
before2 dat 202
before2 de 116
before2 die 167
before2 doet -253
before2 dokter 150
before2 dor 486
before2 draagt 278
before2 dus -249
before2 een 23
before2 en -224
before2 er -317
before2 evenvel -204
before2 ex 399
before2 gat -254
before2 ge -169
before2 gebeurt -234
before2 gemeentehuis -267
before2 gevolg 253
before2 hebb -211
before2 heeft 156
before2 het -226
before2 hier -299
before2 hiernaast 288
before2 hij 252
before2 hond -355
before2 hor 246
before2 huisgenot -291
before2 iederen -241
before2 iemand -277
before2 iet -279
before2 ik -89
before2 in 95
before2 is -110
before2 jar 342
before2 je -174
before2 jongst 225
before2 jullie -266
before2 k 302
before2 kan -147
before2 kat -279
before2 kind 122
before2 kinder -474
before2 klas 240
before2 kreg 310
before2 krijg -201
before2 les -248
before2 lezing -242
before2 ma 175
before2 mag 118
before2 man 153
before2 men -374
before2 mer 347
before2 met 210
before2 mij 143
before2 mijn -98
before2 mn 316
before2 moeder 88
before2 moet -300
before2 ms -129
before2 na 331
before2 naast -233
before2 nog -249
before2 nu 143
before2 of -333
before2 oma 278
before2 omdat 332
before2 onz -245
before2 ook -189
before2 op -117
before2 ouder -209
before2 sind 89
before2 sta -276
before2 stat -325
before2 stemm 295
before2 syndrom 271
before2 te -321
before2 toen 292
before2 u -282
before2 vader 485
before2 van 199
before2 vanweg 226
before2 vent 174
before2 verslaafd 288
before2 volgen -249
before2 vor -73
before2 vorig 381
before2 vriendin 208
before2 we -231
before2 wegen 221
before2 wij -251
before2 word -197
before2 ze 192
before2 ziekt 443
before2 zij 119
before2 zijn 248
before2 zit -134
before2 zo -118
before2 zoek -283
before2 zon 108
before2 zoontj 267
before2 zusj 299
behind ! 233
behind $ -268
behind ( 163
behind ) 206
behind , -207
behind . 91
behind : -319
behind ; 269
behind ? -392
behind @code -292
behind aan -279
behind aangegev -212
behind aangift 250
behind aanmeld -262
behind aanmerk 214
behind aanslag -212
behind achter 218
behind af 263
behind afsprak 233
behind ajaxied -232
behind al 453
behind algemen -294
behind allen -185
behind als 182
behind alzheimer 212
behind amper 216
behind ander 205
behind auto 239
behind autorijd 258
behind bank -359
behind beginn -245
behind beid -249
behind bell 232
behind betal -218
behind bezoek 192
behind bieb -206
behind bij 55
behind bijna -174
behind binn -212
behind blijft -154
behind blok 230
behind bom -199
behind brug -234
behind buit 150
behind buitenland -196
behind bur 249
behind bus 258
behind busj 211
behind caf -314
behind cijfer -305
behind container -135
behind daardor 307
behind daarmee -298
behind daarom 332
behind dag -143
behind dagbested 239
behind dan 48
behind dar -267
behind dat -174
behind de 48
behind ded -293
behind den 240
behind derd 293
behind dialys -314
behind dicht -393
behind dichter -150
behind die -53
behind dienst -257
behind dienstencentrum -279
behind digid -259
behind doen 157
behind dokter 214
behind doktor 224
behind doosj -273
behind dorp -295
behind dossier 251
behind drempel 195
behind dus 186
behind echt 231
behind een -135
behind eid -297
behind eig 143
behind elf 284
behind elk -237
behind en 282
behind energie 280
behind er 174
behind ergen 251
behind ernstig -317
behind eten 265
behind fiet 202
behind fietspad -238
behind flat -227
behind ga 118
behind gat -157
behind ge -210
behind gekapt -207
behind gen 240
behind gesprek -189
behind gevraagd 295
behind geweigerd 249
behind gewon -238
behind geword 314
behind goed 89
behind grag 478
behind gratis 146
behind gsm -233
behind had 5
behind haha -254
behind hand 171
behind hangt -201
behind har 509
behind heb -178
behind heeft 184
behind helling 299
behind heup 152
behind hier 216
behind hij 157
behind hoe 84
behind hoek -222
behind hoevel -243
behind hog 241
behind hond -242
behind hoort 224
behind hor -338
behind hout 234
behind huishoud 309
behind hulp 346
behind ie 265
behind iemand 322
behind iet -318
behind ik 147
behind in -194
behind ingevuld -307
behind insulin 227
behind insulinepomp 285
behind is -250
behind ja -194
behind januari -243
behind jar 90
behind je -203
behind jongen 220
behind juf 206
behind kaart -168
behind kamer 259
behind kan 246
behind kermis 222
behind kilo 318
behind kind -174
behind klik -213
behind kliko 241
behind kom -246
behind komt -28
behind kon 284
behind kreg -138
behind krijg 135
behind krijgt -176
behind kwijt 142
behind lag 203
behind lang 90
behind lat -261
behind lez 369
behind lift 443
behind long -213
behind loopt 299
behind los -293
behind lukt 172
behind maatj 297
behind maculadegeneratie -233
behind mag 209
behind mak -318
behind mar -159
behind markt 332
behind me -183
behind mee 159
behind men -212
behind mer 200
behind mij -103
behind mijn 69
behind moest -304
behind moet 61
behind mog -462
behind mogelijk -367
behind morg 273
behind nacht 245
behind nar 5
behind ni 258
behind nie -220
behind niet 421
behind nieuw 425
behind nik 462
behind noordzee -249
behind nou 458
behind nu 189
behind nummer -239
behind ocmw 59
behind of 18
behind ogen 218
behind om 78
behind onder 224
behind onderwijs -240
behind ook -247
behind op 86
behind open -154
behind oud -380
behind parkeerplat 250
behind parking -332
behind paspoort -174
behind pc -236
behind plek 161
behind poort 250
behind post 302
behind pot 242
behind praatgroep 232
behind praktijk -307
behind psychiatrie 295
behind recht 283
behind reken -233
behind rekeningnummer -218
behind reserver -295
behind rijbewijs 167
behind rod -274
behind rug 160
behind ruimt -213
behind rund 213
behind s 273
behind schrijf -250
behind slaappill 296
behind slecht 255
behind som 220
behind speelplein -137
behind speelpleinwerk -188
behind sporthal -238
behind sta -281
behind stad -125
behind stan -209
behind stat 218
behind station -263
behind steiger 186
behind stoep 282
behind stok 237
behind stond 181
behind system -174
behind tant 257
behind taxi 257
behind teg 237
behind thuis 365
behind tijdelijk 294
behind toch -367
behind toen -323
behind tolk 313
behind touret 355
behind trap 264
behind traplift -162
behind tuss 245
behind twee 178
behind u -266
behind uitlaatdienst 199
behind uw -401
behind val 228
behind vall -363
behind van -66
behind vannacht 250
behind vastgesteld 223
behind verget -329
behind voet 252
behind voll 274
behind vor -125
behind vrijmarkt -201
behind vrijwilligerswerk 194
behind wachtlijst 220
behind wanner 176
behind wat 157
behind websit -160
behind weg 122
behind wek 325
behind wel 317
behind wer -93
behind wet 394
behind wie 178
behind wijk -188
behind wijkverpleegkund 423
behind wil 232
behind won 261
behind woonzorgcentrum -175
behind woord -220
behind wordt -352
behind zag -222
behind zak 214
behind zal 119
behind zaterdag -136
behind zeg 245
behind zeker -236
behind zelfstand 233
behind zes -174
behind zet -315
behind zie -170
behind zit 149
behind zn -228
behind zo 276
behind zoek 289
behind zonder -98
behind zou 305
behind zoud 202
behind zus 234
behind zwembad 339
behind1 $ 71
behind1 ) 242
behind1 , 245
behind1 . 410
behind1 0 -64
behind1 : -181
behind1 ; 369
behind1 aan 126
behind1 aanvrag -302
behind1 al 382
behind1 altijd -171
behind1 beleid -259
behind1 beperkt 301
behind1 bifida 261
behind1 bij -292
behind1 bijzitter -445
behind1 body 349
behind1 bov -249
behind1 bsn -183
behind1 caf -208
behind1 centrum -250
behind1 dat -208
behind1 de -404
behind1 depressie 243
behind1 dor 355
behind1 drie 251
behind1 dus 525
behind1 een -319
behind1 eerst -178
behind1 elk 323
behind1 en 403
behind1 er -358
behind1 erbij 203
behind1 gat 361
behind1 ge -169
behind1 gehad 428
behind1 gevolg -233
behind1 gevond -245
behind1 geweest 296
behind1 gezin -271
behind1 heb 162
behind1 heeft -109
behind1 het -448
behind1 heup 388
behind1 hij -174
behind1 ie -245
behind1 iemand -113
behind1 ik -638
behind1 in -174
behind1 inlever -177
behind1 je -263
behind1 jullie -329
behind1 kan 497
behind1 kind -289
behind1 krijgt -185
behind1 liga -390
behind1 link 272
behind1 mag 231
behind1 mee 304
behind1 met -92
behind1 mijn -186
behind1 na 373
behind1 nar -275
behind1 niet 267
behind1 nog -243
behind1 nos 215
behind1 of -387
behind1 onder -239
behind1 ook 245
behind1 paswoord -126
behind1 pincod -259
behind1 plat -229
behind1 pot -260
behind1 reken -122
behind1 rijdt -310
behind1 rijksregisternummer -261
behind1 sind 216
behind1 spuit 229
behind1 stat -321
behind1 stembureaulid -155
behind1 te -389
behind1 thuis 189
behind1 toerist -179
behind1 tot 315
behind1 typ 351
behind1 u -220
behind1 vader -294
behind1 van -55
behind1 vastgesteld 382
behind1 veren -248
behind1 verlamd 232
behind1 verpleegkund -190
behind1 vor -403
behind1 vorig -322
behind1 vrijwilliger 133
behind1 wachtwoord -429
behind1 wat -269
behind1 we -355
behind1 wer 280
behind1 wil -195
behind1 word -262
behind1 wordt 252
behind1 ze -297
behind1 zei -254
behind1 ziek -258
behind1 zou -238
behind2 $ 125
behind2 ) 291
behind2 . 262
behind2 0 -47
behind2 @code -214
behind2 afdel -243
behind2 al -95
behind2 alcohol 249
behind2 anorexia -352
behind2 beid 443
behind2 bekend -315
behind2 bestat 165
behind2 bij -118
behind2 bijstand -167
behind2 binn -279
behind2 bsn 154
behind2 daarom 240
behind2 dan 227
behind2 dar -283
behind2 dat -131
behind2 de -1
behind2 dez -222
behind2 die -110
behind2 doen -305
behind2 down 218
behind2 dus -298
behind2 een -131
behind2 eigenar -198
behind2 en 292
behind2 ge 263
behind2 gehad -358
behind2 gen 167
behind2 gezin 163
behind2 goed -270
behind2 gooit 283
behind2 haha -266
behind2 har 229
behind2 heb 210
behind2 hebb -257
behind2 heeft -249
behind2 hem -338
behind2 het -463
behind2 hij 76
behind2 hoe 367
behind2 iet -227
behind2 ik 189
behind2 in -146
behind2 is 387
behind2 ja -304
behind2 jar -259
behind2 jonger -335
behind2 jullie -84
behind2 kan 255
behind2 kom 266
behind2 komt 353
behind2 krijgt 122
behind2 la 355
behind2 loopt 251
behind2 mag -43
behind2 met -307
behind2 mg 289
behind2 mijn 536
behind2 moet 317
behind2 mog 221
behind2 niet -276
behind2 nu 386
behind2 nummer -172
behind2 of -331
behind2 ook -219
behind2 op -96
behind2 over -286
behind2 parkinson 225
behind2 politie -262
behind2 raakt 226
behind2 red 231
behind2 schol -240
behind2 sind 284
behind2 stond 292
behind2 te -257
behind2 tot 279
behind2 trapp 188
behind2 twee 295
behind2 vader 246
behind2 van -427
behind2 vorig 195
behind2 we 234
behind2 welk 260
behind2 wen -371
behind2 werk 254
behind2 wet 290
behind2 wij 265
behind2 will -222
behind2 word 100
behind2 zelf -308
behind2 zijn 37
behind2 zit -296
behind2 zoek 130
behind2 zoekt -196
behind2 zon 220
bothBefore ) heeft 206
bothBefore , de -321
bothBefore , heeft 242
bothBefore , zelfd -193
bothBefore 0 , 378
bothBefore 0 0 -197
bothBefore 0 heeft 401
bothBefore 0 is 278
bothBefore 0 met 192
bothBefore ^ 0 -250
bothBefore ^ ben 316
bothBefore ^ de -264
bothBefore ^ dezelfd -237
bothBefore ^ en 251
bothBefore ^ heb 423
bothBefore ^ ik 419
bothBefore ^ mijn -198
bothBefore ^ wegen 276
bothBefore aan de 581
bothBefore al jar 215
bothBefore ben ik 164
bothBefore bij de 328
bothBefore bij het -236
bothBefore bij jullie -216
bothBefore bij mij 213
bothBefore dat het 176
bothBefore de infoavond -252
bothBefore de zomer 209
bothBefore dochter met 274
bothBefore dor de 361
bothBefore dor een 281
bothBefore dor mijn 241
bothBefore draagt een 278
bothBefore een dubbel 197
bothBefore een postnatal 245
bothBefore een praatcaf -154
bothBefore een zwar 189
bothBefore en heeft 265
bothBefore er een -221
bothBefore er zoiet -167
bothBefore ex is 286
bothBefore gebeurt er -234
bothBefore gemeentehuis vor -278
bothBefore gevolg van 253
bothBefore heb een 323
bothBefore heb gen -404
bothBefore hebb gen -238
bothBefore heeft een 308
bothBefore heeft gen -321
bothBefore hij heeft 305
bothBefore hond heeft -309
bothBefore hor , 246
bothBefore huisgenot heeft 275
bothBefore iemand een -229
bothBefore ik ben -242
bothBefore ik een -320
bothBefore ik gebruik 284
bothBefore ik heb 419
bothBefore ik nem 256
bothBefore ik slik 164
bothBefore ik was 316
bothBefore ik wet -221
bothBefore in een 200
bothBefore in het -245
bothBefore in t -149
bothBefore is 0 -373
bothBefore is een -121
bothBefore is halfzijd 280
bothBefore is licht 280
bothBefore is mijn 376
bothBefore is zwar 244
bothBefore jongst is 225
bothBefore kan een -347
bothBefore kan ik -200
bothBefore kat is -169
bothBefore kind heeft 335
bothBefore kinder met -412
bothBefore klas heeft 240
bothBefore kreg een 310
bothBefore les over -248
bothBefore lezing over -242
bothBefore ma heeft 221
bothBefore mag een -362
bothBefore mag mijn 321
bothBefore man heeft 533
bothBefore man is -220
bothBefore men met -336
bothBefore mer , 137
bothBefore met de 282
bothBefore met een 197
bothBefore met mijn 102
bothBefore mijn attest 234
bothBefore mijn dochter 281
bothBefore mijn heup 280
bothBefore mijn man 231
bothBefore mijn reumatoid 260
bothBefore mn vader 316
bothBefore moeder heeft 390
bothBefore moet ik -229
bothBefore na een 279
bothBefore na mijn 135
bothBefore nar de 125
bothBefore nog altijd -181
bothBefore of ik -230
bothBefore omdat ik 235
bothBefore op een -256
bothBefore op teg -283
bothBefore ouder met -209
bothBefore over die 268
bothBefore over mijn 291
bothBefore sind har 336
bothBefore sind kort 254
bothBefore sind mijn 681
bothBefore sta ik -214
bothBefore stat @code -191
bothBefore syndrom van 271
bothBefore vader heeft 334
bothBefore vader is 286
bothBefore van 0 410
bothBefore van de 338
bothBefore van een 373
bothBefore van het -319
bothBefore van mijn 202
bothBefore vanweg een 189
bothBefore vanweg mijn 156
bothBefore vent heeft 174
bothBefore verslaafd aan 288
bothBefore vor de -314
bothBefore vor mijn 294
bothBefore vorig jar 230
bothBefore vorig wek 244
bothBefore vriendin is 208
bothBefore vrouw heeft 434
bothBefore vrouw is -220
bothBefore ze heeft 340
bothBefore ziekt van 443
bothBefore zij is 271
bothBefore zit een -235
bothBefore zit met 299
bothBefore zo grot -140
bothBefore zon heeft 247
bothBefore zon is -172
bothBefore zoontj met 210
earlier de 252
earlier heeft 243
earlier het 234
earlier ik 155
earlier in -251
earlier kan 186
earlier mijn 274
earlier moet 253
earlier nar 270
earlier niet 181
earlier van 171
earlier vor 346
earlier waarom 181
elsewhere ! -120
elsewhere ) -190
elsewhere . 116
elsewhere 0 -203
elsewhere : 317
elsewhere ? 62
elsewhere @code -426
elsewhere aangift -276
elsewhere aankond 282
elsewhere aanvrag 224
elsewhere al 290
elsewhere allen 117
elsewhere alles 273
elsewhere als 148
elsewhere april 220
elsewhere assistentiehond 364
elsewhere az -167
elsewhere balie 337
elsewhere basisschol 243
elsewhere beginn 100
elsewhere begint 349
elsewhere bell 347
elsewhere bemiddel 295
elsewhere ben -198
elsewhere bestat 262
elsewhere betal 231
elsewhere bezwar 230
elsewhere bhver 252
elsewhere bib -257
elsewhere bij 321
elsewhere bos -207
elsewhere burgemeester 197
elsewhere bus -164
elsewhere buurtfeest 257
elsewhere buurthuis -284
elsewhere compliment 252
elsewhere consulent 266
elsewhere container -281
elsewhere cursus -252
elsewhere da -205
elsewhere daarom 257
elsewhere daarop -136
elsewhere dag 309
elsewhere dagbested -138
elsewhere dak -291
elsewhere dan 96
elsewhere dar -161
elsewhere dat 153
elsewhere de 95
elsewhere dementer -254
elsewhere die 91
elsewhere dit -178
elsewhere doe 298
elsewhere doet 155
elsewhere drinkt 324
elsewhere dus 233
elsewhere echt 305
elsewhere een -471
elsewhere elk 126
elsewhere en -359
elsewhere er 76
elsewhere extra 280
elsewhere gaston 194
elsewhere ge -156
elsewhere gebeurd 332
elsewhere gebruik 214
elsewhere gekreg -351
elsewhere geliev -262
elsewhere gemeentehuis 339
elsewhere gen -168
elsewhere gerak 282
elsewhere gev 204
elsewhere gevond -222
elsewhere gewon -264
elsewhere had -274
elsewhere hallo 196
elsewhere hang 88
elsewhere hangt -188
elsewhere hebb -174
elsewhere hel 284
elsewhere help 196
elsewhere helpt 388
elsewhere hier -175
elsewhere hoe -263
elsewhere hoevel -147
elsewhere hond 197
elsewhere hor 330
elsewhere hospital 174
elsewhere huisart 278
elsewhere huisdier -256
elsewhere huishoud 146
elsewhere hulp 156
elsewhere iet 204
elsewhere ik 209
elsewhere info -239
elsewhere ingang -239
elsewhere inschrijv 214
elsewhere inwoner -275
elsewhere is 143
elsewhere je -232
elsewhere juist -223
elsewhere kaart -302
elsewhere kan 192
elsewhere kassei 202
elsewhere kent 442
elsewhere ker 448
elsewhere knop 253
elsewhere kom 97
elsewhere komt -104
elsewhere kost -244
elsewhere krant -268
elsewhere krijg -194
elsewhere krijgt -252
elsewhere kunn 483
elsewhere kwam -243
elsewhere lang 267
elsewhere leerplichtambtenar 309
elsewhere ligt -232
elsewhere loopt 218
elsewhere lukt 343
elsewhere m -243
elsewhere mag -267
elsewhere man -276
elsewhere mannetj 243
elsewhere mantelzorger 230
elsewhere mar 421
elsewhere me 245
elsewhere medewerker -304
elsewhere mee -209
elsewhere mer -281
elsewhere met 142
elsewhere mij 338
elsewhere mijn 208
elsewhere moet 43
elsewhere mog -235
elsewhere moment 337
elsewhere mutualiteit -269
elsewhere na 140
elsewhere nam -181
elsewhere nar 338
elsewhere niemand 291
elsewhere nieuwsgier -313
elsewhere nik 275
elsewhere nodig -263
elsewhere nota 219
elsewhere nou 244
elsewhere nu -70
elsewhere ocmw 367
elsewhere of -253
elsewhere onder -191
elsewhere onz -322
elsewhere ook 297
elsewhere op -209
elsewhere open 169
elsewhere ophal 234
elsewhere opleid -207
elsewhere opvang 342
elsewhere oud 166
elsewhere oudst -274
elsewhere over -99
elsewhere overled -212
elsewhere patient 294
elsewhere per 243
elsewhere pincod -178
elsewhere plek 305
elsewhere portefeuill -188
elsewhere posttraumatisch -256
elsewhere prat 285
elsewhere premie -341
elsewhere rat 306
elsewhere recht 293
elsewhere rechtgezet -188
elsewhere regelt 261
elsewhere reken -347
elsewhere rijksregisternummer -439
elsewhere rustig 337
elsewhere s 212
elsewhere schaatsuitstap 214
elsewhere scheiding -210
elsewhere schrijf -325
elsewhere serieus 257
elsewhere sind -310
elsewhere slap -184
elsewhere sociaal 152
elsewhere springkastel 257
elsewhere sta 398
elsewhere stat 312
elsewhere stond -280
elsewhere stressstoornis -256
elsewhere stuk -248
elsewhere stur 367
elsewhere teg 279
elsewhere ter -244
elsewhere test -161
elsewhere thuis 329
elsewhere trager 257
elsewhere trap -244
elsewhere traplift -269
elsewhere tuin 306
elsewhere tuss -242
elsewhere twee -181
elsewhere u 148
elsewhere uw -298
elsewhere van -85
elsewhere vannacht -171
elsewhere vergunn 250
elsewhere vlak 279
elsewhere vloer 202
elsewhere vol 308
elsewhere voornam 194
elsewhere voorrang 268
elsewhere vraagt -123
elsewhere vrag 285
elsewhere vroeg -293
elsewhere waarom -218
elsewhere wachtlijst 209
elsewhere was 294
elsewhere wat 23
elsewhere weg 172
elsewhere welk 154
elsewhere wer 290
elsewhere wie 285
elsewhere wij -326
elsewhere wijk -160
elsewhere wijkkrant -167
elsewhere wil 130
elsewhere will 205
elsewhere word 196
elsewhere wordt -230
elsewhere zak 314
elsewhere zal -201
elsewhere ze -135
elsewhere zebrapad -251
elsewhere zegt -46
elsewhere zie -208
elsewhere zien -253
elsewhere zij 169
elsewhere zijn 106
elsewhere zit -70
elsewhere zoiet 280
elsewhere zon 293
elsewhere zorgkantor 336
kind complaint -62
kind condition 413
kind medicine 753
kind treatment -67
kind weak -619
kind weak als -1244
kind weak beperkt 296
kind weak bloeding 233
kind weak chronisch 135
kind weak chronische 402
kind weak corona -113
kind weak doof 364
kind weak dove -331
kind weak down 251
kind weak drank -333
kind weak fas 222
kind weak fysiotherapeut -203
kind weak gesteriliseerd -215
kind weak ggz -99
kind weak handicap -359
kind weak hulpmiddelen -239
kind weak hypo 218
kind weak invaliditeit -202
kind weak kine -285
kind weak kinesist -161
kind weak kliniek -317
kind weak lever 160
kind weak lewy 349
kind weak logopedie -269
kind weak looprek 207
kind weak mantelzorger -350
kind weak medicijnen -186
kind weak ms 356
kind weak operatie 206
kind weak opgenomen -53
kind weak pillen -146
kind weak psycholoog -301
kind weak rolstoelen -427
kind weak spuit -185
kind weak staar 213
kind weak suiker 251
kind weak syndroom 394
kind weak thuiszorg 125
kind weak verpleegster -335
kind weak verslaafd 262
kind weak ziekenhuis -599
kind weak zuurstof 298
pair ( 0 350
pair ( @it 375
pair ) , 277
pair ) en 270
pair ) is 256
pair , @code -260
pair , @it 163
pair , acht -216
pair , al 189
pair , alles -305
pair , als 148
pair , autism -215
pair , ben -184
pair , bestat 184
pair , daarom 273
pair , dar -290
pair , dat -539
pair , de -127
pair , doe -248
pair , echt -337
pair , elk -236
pair , en 78
pair , er -186
pair , gehandicaptenparkeerkaart -204
pair , gewon -358
pair , gsm 203
pair , had 252
pair , hal -220
pair , hebt -196
pair , heeft 112
pair , hij 139
pair , hoe 310
pair , hoek -259
pair , ik -50
pair , in -198
pair , kan 32
pair , kapelstrat 214
pair , kom -156
pair , krijg 354
pair , mag -78
pair , mar -124
pair , met 308
pair , mn 275
pair , moet 43
pair , of -337
pair , schrijf -374
pair , sind 291
pair , tot 323
pair , vader 295
pair , van 276
pair , voet 273
pair , vroeg 210
pair , was 310
pair , wat 392
pair , welk 229
pair , wie 138
pair , wil 269
pair , wordt 376
pair , ze 402
pair , zelfd -193
pair , zet -192
pair , zijn 250
pair , zit -232
pair . $ 228
pair 0 ) 355
pair 0 , -180
pair 0 . -522
pair 0 0 -52
pair 0 @it 73
pair 0 april -195
pair 0 dag -223
pair 0 eksaard 214
pair 0 en -109
pair 0 heeft 75
pair 0 in -245
pair 0 ingevuld -307
pair 0 is -199
pair 0 januari -190
pair 0 jar 115
pair 0 km 266
pair 0 maand 193
pair 0 mei -264
pair 0 met 222
pair 0 meter 286
pair 0 mg 289
pair 0 per 197
pair 0 stan -186
pair 0 uur 88
pair 0 van -237
pair 0 vrij -227
pair 0 wek 307
pair 0 wil -246
pair : 0 -176
pair : @it 440
pair : ajaxied -232
pair : ik 344
pair : mijn 165
pair ? $ -38
pair @code . -292
pair @code 0 -235
pair @code @it -99
pair @it $ 71
pair @it ) 242
pair @it , 245
pair @it . 410
pair @it 0 -64
pair @it : -181
pair @it ; 369
pair @it aan 126
pair @it aanvrag -302
pair @it al 382
pair @it altijd -171
pair @it beleid -259
pair @it beperkt 301
pair @it bifida 261
pair @it bij -292
pair @it bijzitter -445
pair @it body 349
pair @it bov -249
pair @it bsn -183
pair @it caf -208
pair @it centrum -250
pair @it dat -208
pair @it de -404
pair @it depressie 243
pair @it dor 355
pair @it drie 251
pair @it dus 525
pair @it een -319
pair @it eerst -178
pair @it elk 323
pair @it en 403
pair @it er -358
pair @it erbij 203
pair @it gat 361
pair @it ge -169
pair @it gehad 428
pair @it gevolg -233
pair @it gevond -245
pair @it geweest 296
pair @it gezin -271
pair @it heb 162
pair @it heeft -109
pair @it het -448
pair @it heup 388
pair @it hij -174
pair @it ie -245
pair @it iemand -113
pair @it ik -638
pair @it in -174
pair @it inlever -177
pair @it je -263
pair @it jullie -329
pair @it kan 497
pair @it kind -289
pair @it krijgt -185
pair @it liga -390
pair @it link 272
pair @it mag 231
pair @it mee 304
pair @it met -92
pair @it mijn -186
pair @it na 373
pair @it nar -275
pair @it niet 267
pair @it nog -243
pair @it nos 215
pair @it of -387
pair @it onder -239
pair @it ook 245
pair @it paswoord -126
pair @it pincod -259
pair @it plat -229
pair @it pot -260
pair @it reken -122
pair @it rijdt -310
pair @it rijksregisternummer -261
pair @it sind 216
pair @it spuit 229
pair @it stat -321
pair @it stembureaulid -155
pair @it te -389
pair @it thuis 189
pair @it toerist -179
pair @it tot 315
pair @it typ 351
pair @it u -220
pair @it vader -294
pair @it van -55
pair @it vastgesteld 382
pair @it veren -248
pair @it verlamd 232
pair @it verpleegkund -190
pair @it vor -403
pair @it vorig -322
pair @it vrijwilliger 133
pair @it wachtwoord -429
pair @it wat -269
pair @it we -355
pair @it wer 280
pair @it wil -195
pair @it word -262
pair @it wordt 252
pair @it ze -297
pair @it zei -254
pair @it ziek -258
pair @it zou -238
pair ^ 0 -170
pair ^ @it -149
pair ^ als 30
pair ^ app -261
pair ^ attest 303
pair ^ ben 251
pair ^ bestat -112
pair ^ collega 292
pair ^ dat -365
pair ^ de -26
pair ^ den 248
pair ^ dezelfd -237
pair ^ die -124
pair ^ doet -264
pair ^ een 120
pair ^ elk -296
pair ^ en 243
pair ^ er -62
pair ^ geacht -251
pair ^ geeft -179
pair ^ geldt -261
pair ^ geliev 247
pair ^ gevond -266
pair ^ gister 252
pair ^ grag 247
pair ^ hallo -321
pair ^ heb -119
pair ^ heeft 188
pair ^ het -162
pair ^ hij 512
pair ^ hoe -484
pair ^ hoi 365
pair ^ ik 25
pair ^ in 314
pair ^ inschrijv 218
pair ^ is -241
pair ^ ja 136
pair ^ jullie -196
pair ^ k 165
pair ^ kan -147
pair ^ klopt -192
pair ^ kom -197
pair ^ komt -228
pair ^ krijg -154
pair ^ kunt 266
pair ^ lig 361
pair ^ ma 194
pair ^ mag 95
pair ^ me -203
pair ^ mijn -115
pair ^ moeder 122
pair ^ moet -399
pair ^ mog -345
pair ^ na 176
pair ^ nee -213
pair ^ niemand -238
pair ^ nu 251
pair ^ oma -191
pair ^ omdat 230
pair ^ onz -147
pair ^ op -204
pair ^ organiseert -178
pair ^ ouder -252
pair ^ red 306
pair ^ rijdt -270
pair ^ sind -156
pair ^ sorry 242
pair ^ sta -260
pair ^ stat -226
pair ^ stel -293
pair ^ t -303
pair ^ teg 213
pair ^ toen 267
pair ^ twee 342
pair ^ uw -275
pair ^ vader 290
pair ^ vor 282
pair ^ vorig 333
pair ^ waarom -21
pair ^ war -488
pair ^ wat -360
pair ^ wegen 332
pair ^ welk -312
pair ^ wie -306
pair ^ word 232
pair ^ wordt -107
pair ^ ze 344
pair ^ zij -1
pair ^ zijn -258
pair ^ zit 384
pair ^ zo -173
pair ^ zon -40
pair aan $ -126
pair aan ? -236
pair aan @it 183
pair aan de -34
pair aan het 278
pair aan men -217
pair aan mijn 125
pair aan te -212
pair aangegev ? -212
pair aankom $ -208
pair aanslag hondenbelast 206
pair aanvrag ? -269
pair acht uur -230
pair adhd , -362
pair adhd en 272
pair afdel van 146
pair afsprak vor 212
pair ajaxied $ -232
pair al 0 244
pair al dertig -234
pair al drie 355
pair al goedgekeurd 280
pair al in -171
pair al jar 181
pair al twee 405
pair al vier 210
pair alleenstaand evenvel -222
pair allen , 361
pair allen vor -249
pair als de 417
pair als gevolg 253
pair als iemand -279
pair als ik 81
pair als jullie 314
pair als kind 201
pair als vader 313
pair altijd : -237
pair altijd @it -181
pair altijd een 186
pair ambulancier en -241
pair ander . -178
pair april $ -235
pair artros in -417
pair attest @it 234
pair autism , -237
pair autorijd , 258
pair avond ? 250
pair bad , 274
pair bakker $ -306
pair balie $ 299
pair bed $ 340
pair beginn @it 271
pair begint . -230
pair begrijp ik -173
pair behoeft een -178
pair bekend bij -155
pair ben 0 358
pair ben @it -117
pair ben ambulancier -241
pair ben gewon -249
pair ben in 369
pair ben niet -323
pair beperkt en 301
pair besluitvorm hier -173
pair bestat er 215
pair bestemm kantor -213
pair betal $ 175
pair bevall een 294
pair bevolkingsonderzoek @it -236
pair bewindvoerder van 230
pair bewoner van -246
pair bezoek van 194
pair bij $ -187
pair bij @it -282
pair bij die 301
pair bij jonger -275
pair bij jongerenwerk 230
pair bij mijn 361
pair bij ons 16
pair bij onz 268
pair bij u -178
pair bij zijn -210
pair binn in -141
pair blijv $ -273
pair body vastgesteld 215
pair bouwt een -287
pair bov de -249
pair breng ik -252
pair brief niet 173
pair brief van 236
pair broer heeft 258
pair broer is 167
pair broer niet 205
pair bsn 0 -166
pair buit $ 262
pair buit , 257
pair buitenland $ -242
pair bur bromt 230
pair bus op -216
pair bus vor -248
pair busj nar 227
pair buurvrouw van 263
pair campagn rond -294
pair chronisch @it 358
pair cijfer over -303
pair cod 0 -223
pair collega van 292
pair concierg van 257
pair container niet 279
pair control ? 234
pair crematorium of -195
pair daarom niet 299
pair daarvor inschrijv -187
pair dag , -222
pair dag . 221
pair dag @it 198
pair dag en 159
pair dag op 289
pair dag van 244
pair dam , 319
pair dan $ -161
pair dan de -213
pair dan dor -241
pair dan krijg -211
pair dan met 227
pair dar een -388
pair dar nu 367
pair dar ook -238
pair dat $ -198
pair dat @it -103
pair dat allen -212
pair dat dan 215
pair dat doen 175
pair dat doorgev 214
pair dat een -413
pair dat fietspad 153
pair dat ge -236
pair dat gemeld 227
pair dat genoeg 240
pair dat heeft -286
pair dat hij 235
pair dat iemand -252
pair dat ik 264
pair dat in -269
pair dat is -111
pair dat jullie 225
pair dat met 408
pair dat mijn -59
pair dat nieuw -334
pair dat nu -425
pair dat ongeluk 276
pair dat ze 308
pair de $ -238
pair de 0 199
pair de @code -209
pair de afsprak 131
pair de balie 365
pair de bank 300
pair de begraafplat 250
pair de besluitvorm -173
pair de bevall 312
pair de bib -206
pair de bieb -127
pair de brief 70
pair de brug -278
pair de bur 331
pair de bus 177
pair de bushalt 290
pair de buurvrouw 265
pair de concierg 257
pair de consulent 300
pair de container -141
pair de dag 171
pair de deur 244
pair de dialys -178
pair de dienst 147
pair de dokter 87
pair de geboorteaangift 336
pair de gemeent -176
pair de gratis -199
pair de hal -181
pair de infoavond -252
pair de kaart -257
pair de kassei 193
pair de kastanj -248
pair de kastanjes -246
pair de kermis 171
pair de kerstmarkt 202
pair de kinder 355
pair de klein 279
pair de kliko 241
pair de krant -203
pair de leges -237
pair de man 239
pair de men 118
pair de milieustrat -177
pair de minder 291
pair de mindermobielencentral 221
pair de monitor 218
pair de neurolog 395
pair de noordzee -249
pair de ondergrond 213
pair de oorlog 288
pair de parking -212
pair de politie -94
pair de poort 250
pair de psychiatrie 295
pair de regiotaxi -341
pair de ring -186
pair de sleutel 224
pair de social -208
pair de speelpleinwerk -95
pair de sporthal -289
pair de stad 253
pair de standplat 188
pair de steiger 186
pair de stoep 202
pair de storm -261
pair de strat -164
pair de taxi 367
pair de trouwzal -273
pair de twed 209
pair de typfout 212
pair de uitbater 203
pair de vergader 194
pair de vloer -276
pair de voetbal 274
pair de vrijmarkt -201
pair de vuilnisman 254
pair de wachtlijst 192
pair de war 206
pair de weg -256
pair de wek 209
pair de wijk 150
pair de wijkverpleegkund 423
pair de zomer 337
pair defect $ -227
pair dementie , 205
pair dementie en -301
pair den @it 222
pair den dokter 193
pair depressie en -174
pair dertig jar -234
pair deur $ 237
pair dezelfd @it -237
pair diagnos @it 254
pair dialys , -226
pair dicht $ -253
pair dicht is -144
pair die al -231
pair die brief 273
pair die dan -257
pair die eruit -195
pair die houtkachel 221
pair die in -303
pair die loss 284
pair die naald 197
pair die nieuw 479
pair die reken -200
pair die slaappill 296
pair die slagbom -245
pair die tijd 177
pair die tillift 228
pair die verkeersdrempel -241
pair die warmtepomp 230
pair die websit -230
pair die wordt 292
pair dinsdag en 206
pair dit jar -153
pair dochter 0 238
pair dochter @it 281
pair dochter heeft 473
pair dochter met 328
pair dochter studeert -299
pair dochter van 206
pair doe er -362
pair doe ik 209
pair doe je -225
pair doen $ 249
pair doen , -275
pair doen . 147
pair doen ? -267
pair doen @it -328
pair doen in 243
pair doet het -99
pair dokter , 214
pair dokter zegt 428
pair doorgev aan 268
pair dor @it 257
pair dor de 165
pair dor een 291
pair dor en 260
pair dor het -304
pair down en 242
pair draagt een 278
pair drank is 289
pair drempel bij 172
pair drie jar 293
pair drie ker 290
pair dubbel @it 307
pair duif met -326
pair durf ik 266
pair dus , 244
pair dus de 292
pair dus die 241
pair dus gen 382
pair dus grag 267
pair dus ik 185
pair dus kan 275
pair dus liever 196
pair dus niet 267
pair dus wij 295
pair echt @it -238
pair echt niet 191
pair echtgenot is 215
pair echtgenot lijdt -116
pair een @it 106
pair een aanslag 206
pair een aed 209
pair een ander -183
pair een bekeur -234
pair een bestemm -213
pair een brief 201
pair een cursus -347
pair een dakkapel -238
pair een dubbel 286
pair een een -273
pair een eig 315
pair een folder -279
pair een gas 184
pair een gebrok -424
pair een half 209
pair een huwelijk -237
pair een inlop 238
pair een jong 277
pair een kaart -210
pair een kapot -277
pair een ker -140
pair een lezing -254
pair een lift 170
pair een maatj 245
pair een mantelzorgwon -198
pair een men -139
pair een nieuw 140
pair een nul -274
pair een oog 294
pair een overled -195
pair een pand -277
pair een parkeerplat 250
pair een parkeervergunn -290
pair een plek 246
pair een postnatal -169
pair een praatcaf -156
pair een praktijk -257
pair een psychiatrisch 206
pair een ramp 118
pair een rolstoel 294
pair een ruimt -277
pair een rustig 314
pair een tijdelijk 271
pair een tolk 357
pair een traplift 68
pair een uitlaatdienst 199
pair een uittreksel -307
pair een uur 220
pair een v -193
pair een val 228
pair een vergunn -250
pair een vier -187
pair een vog -225
pair een voll 274
pair een vrijwilliger 194
pair een wek 252
pair een woonzorgcentrum -175
pair een zwar 261
pair eig bijdrag -260
pair eigen $ -239
pair eksaard , 214
pair elk dag 111
pair elk ker -175
pair en @it -236
pair en behoeft -178
pair en dat 204
pair en de 77
pair en dicht -208
pair en die 214
pair en doet -180
pair en geraakt -140
pair en gooit 283
pair en heb 388
pair en heeft -88
pair en hoe -271
pair en ik 194
pair en in 245
pair en is 242
pair en jullie 213
pair en k 251
pair en kan 94
pair en krijg -337
pair en krijgt 365
pair en lat 316
pair en loopt 251
pair en mijn 254
pair en moet 148
pair en nacht 202
pair en neemt 292
pair en nem 230
pair en nou 306
pair en nu 428
pair en op 314
pair en sind 296
pair en snapt 262
pair en stat 340
pair en vindt -210
pair en vroeg 258
pair en wat -315
pair en we 105
pair en wij -256
pair en wil -236
pair en will -185
pair en zij 288
pair en zoek 197
pair er $ 242
pair er @it -316
pair er dan -227
pair er een -122
pair er iemand 195
pair er iet -131
pair er in -204
pair er mij 215
pair er nog -69
pair er ook -198
pair er op 290
pair er vor -336
pair er zit -235
pair er zoiet -167
pair ergen aanmeld -188
pair ernstig @it 286
pair eruit $ -195
pair eruit met 345
pair euro per -195
pair ex @it 182
pair ex is 355
pair februari $ 241
pair fiet , 367
pair fietser , -238
pair fietspad komt -173
pair folder over -279
pair formulier , -365
pair gan ? -261
pair gat $ -169
pair gat in -268
pair gat met 333
pair gat niet 315
pair gat om -234
pair gat open -208
pair ge @it -316
pair ge bij -231
pair ge daarvor -177
pair ge dan -296
pair ge een -116
pair ge er -235
pair ge hebt 311
pair ge met -209
pair ge mijn -309
pair ge op -227
pair gebor 0 198
pair gebor en 236
pair gebor op -236
pair gebrok heup -421
pair gebruik $ -255
pair gedan $ 262
pair gedan word 335
pair gef ik -250
pair gef je -226
pair gehad en 347
pair gehad in 294
pair gehandicaptenparkeerkaart mogelijk -204
pair geholp aan 203
pair gelijk wie -282
pair gelof ik -237
pair gemeent $ 292
pair gemeent , -144
pair gemeent een -235
pair gemeld $ 309
pair gemiddeld in -295
pair gen @it -759
pair gen drank 289
pair gen enkel 355
pair gen gewon 234
pair gen hulp 259
pair gen parking -210
pair gen post 304
pair genoeg vor 218
pair gerak niet 355
pair gesprek over 275
pair gevond in -246
pair geweest en 192
pair gewon met -249
pair gezien @it -224
pair gezinn met -283
pair gezinshulp zijn 215
pair ghb en 277
pair gister een 336
pair goed , 227
pair goed les -198
pair grag allen 196
pair gratis @it -310
pair grot @it -140
pair gsm mama 214
pair had een 246
pair haha $ -342
pair hal , 250
pair hal jullie -143
pair half jar 209
pair halfzijd @it 280
pair hallo , -293
pair har , 248
pair har @it 351
pair har een 206
pair har kat 228
pair he , 312
pair heb @it 489
pair heb de 140
pair heb gen -187
pair heb ik 127
pair heb ms -399
pair heb op 260
pair hebb $ 179
pair hebb @it -292
pair hebb bij 281
pair hebb een 391
pair hebb gen -238
pair hebb volgen -244
pair hebt ge -222
pair hebt mijn 311
pair heeft @it 531
pair heeft adhd 240
pair heeft als -206
pair heeft de 255
pair heeft dementie -301
pair heeft een 105
pair heeft en 334
pair heeft gen -319
pair heeft hij 220
pair heeft mijn 222
pair heeft ms -227
pair heeft parkinson -383
pair heeft sind 284
pair hel dag -251
pair hel de 374
pair hel nacht 301
pair help ? 289
pair hem een 242
pair hen $ 250
pair herbekek word 270
pair het $ -219
pair het @it -95
pair het algemen -175
pair het buitenland -310
pair het dienstencentrum -202
pair het fietspad -263
pair het geld -253
pair het gelijkvloer 306
pair het gemeentehuis 171
pair het goed -148
pair het hokj 272
pair het is -280
pair het kamp 251
pair het kan -329
pair het niet 175
pair het ocmw 309
pair het ook -308
pair het park -292
pair het speelplein 209
pair het station 210
pair het syndrom 283
pair het ziekenhuis 205
pair hetzelfd @it -131
pair hier , 257
pair hier @it -228
pair hier een -188
pair hier is -295
pair hier niet -264
pair hij dan 246
pair hij dus 261
pair hij heeft 361
pair hij kan 282
pair hij mee 280
pair hij pakt -201
pair hij spuit 384
pair hij toch -256
pair hij wil 261
pair hij zelf 218
pair hoe lat -177
pair hoe zit 243
pair hoevel per -284
pair hoevel uren 215
pair hog is 224
pair hond heeft -321
pair hond moet 199
pair hondenbelast ? 191
pair hoogt van -220
pair hor nik 190
pair houdt het 241
pair huisbezoek van 257
pair huisgenot heeft 275
pair huishoud hulp 227
pair hulp $ 336
pair hulp , 296
pair hulp is -254
pair ie met 229
pair iemand aan 271
pair iemand ander 328
pair iemand een -190
pair iemand in 137
pair iemand met 54
pair iemand van -168
pair iet aan 62
pair iet ander -226
pair iet mee -243
pair iet over -233
pair iet vor -220
pair ik 0 -195
pair ik @it -116
pair ik aankom -208
pair ik al 232
pair ik alles 297
pair ik als 414
pair ik ben -190
pair ik bij 220
pair ik dar 305
pair ik dat -251
pair ik de -322
pair ik die 302
pair ik drag 210
pair ik ga 269
pair ik gebruik 196
pair ik gef -228
pair ik gen 249
pair ik goed -198
pair ik har 265
pair ik hebb 224
pair ik in -160
pair ik kan 219
pair ik kom 261
pair ik kon 248
pair ik krijg -135
pair ik lag 216
pair ik last 371
pair ik les -240
pair ik lig 201
pair ik lijd 262
pair ik log -194
pair ik long -295
pair ik lop 335
pair ik mag 202
pair ik mee 118
pair ik mij -119
pair ik mijn 120
pair ik moet 247
pair ik nem 300
pair ik niet 353
pair ik nog 78
pair ik nou -329
pair ik op -76
pair ik pas 333
pair ik recht 257
pair ik slik 250
pair ik stuurd 248
pair ik te 11
pair ik vrag -342
pair ik was 411
pair ik wegrij -208
pair ik werk -321
pair ik word -365
pair ik zelf -326
pair ik zit 384
pair ik zo 286
pair ik zorg 322
pair in , -210
pair in 0 168
pair in bed 243
pair in dat 187
pair in de -193
pair in dez -208
pair in een -126
pair in gasthuisberg 311
pair in gent -206
pair in hel 320
pair in het -176
pair in jullie 254
pair in met -194
pair in mijn 193
pair in onz -323
pair in ord 209
pair in t 189
pair in uw -323
pair in vor -280
pair in zit -256
pair infoavond @it -252
pair ingang van -275
pair inlever $ -177
pair inlop vor -167
pair inschrijv @it -269
pair inwoner $ -241
pair inwoner ? -224
pair is ? -226
pair is aan 312
pair is al -276
pair is da -206
pair is dar -398
pair is de -287
pair is die -200
pair is een 59
pair is en 219
pair is er 197
pair is gewon -255
pair is gister 274
pair is halfzijd 280
pair is het -233
pair is hier -234
pair is licht 337
pair is mar 433
pair is mijn -138
pair is nog -216
pair is opgenom 312
pair is t -285
pair is verslaafd 237
pair is vor -7
pair is vorig 256
pair is weg 292
pair is zwar 244
pair ivm @it 267
pair ja of 205
pair jar , 188
pair jar @it 265
pair jar en -325
pair jar in 153
pair jar nar 202
pair jar wer -244
pair je @it 129
pair je bijstand -167
pair je de -189
pair je die -251
pair je een -225
pair je er -199
pair je hem -218
pair je je -199
pair je met -297
pair je zelf -229
pair jong van 348
pair jonger met -237
pair jongerenwerk want 230
pair jongst is 225
pair jullie $ -170
pair jullie , 298
pair jullie ? 176
pair jullie @it -219
pair jullie crematorium -195
pair jullie dat -208
pair jullie de 211
pair jullie dit -240
pair jullie hebb 258
pair jullie sit -173
pair jullie websit -363
pair juni 0 -234
pair k heb 227
pair kaart niet 223
pair kaart vor -210
pair kan $ 196
pair kan de 56
pair kan dus 168
pair kan een -431
pair kan har 237
pair kan het -175
pair kan hij 142
pair kan ie 229
pair kan iederen -247
pair kan iemand 323
pair kan ik -25
pair kan je -191
pair kan mijn 300
pair kan mn 254
pair kan niet 235
pair kan nog -239
pair kant en 192
pair kantor ? -213
pair kapelstrat 0 214
pair kapot , 317
pair kat $ 228
pair kat is -169
pair keizersned en 210
pair kenmerk 0 -297
pair ker in 215
pair ker per 244
pair kerstmarkt will 202
pair kiez @it -222
pair kijkt ernar -322
pair kind heeft -216
pair kind is 314
pair kinder met -538
pair klas heeft 240
pair klassiek @it 190
pair kleindochter heeft 256
pair klik op -199
pair kliko niet 163
pair kliniek , 229
pair klopt het -192
pair kom $ -162
pair kom . 164
pair kom ik 106
pair kom niet 226
pair komt $ 282
pair komt er -287
pair komt volgend 289
pair kort @it 254
pair kovit en -295
pair kreg een 481
pair kreg gister 362
pair kreg ik 221
pair krijg ? -253
pair krijg er -248
pair krijg ik 208
pair krijg nog -197
pair krijg vor 196
pair krijgt @it 431
pair krijgt een -279
pair kunn jullie 150
pair kunt ge -188
pair kunt u 254
pair kwijt kan 197
pair lang is 278
pair lat mak 217
pair lat plat 299
pair lawaai $ 252
pair leg , 184
pair len bij -318
pair les , -198
pair les over -248
pair levensgevar $ 401
pair lez $ 260
pair lezing over -275
pair liever gen 196
pair lift $ 199
pair lift in 174
pair lig al 184
pair ligt bij 312
pair ligt in 139
pair lijd aan 262
pair lijdt aan -108
pair linkerben is 289
pair loket $ 244
pair loket kom -228
pair loket moet 224
pair long kovit -295
pair loopt weg 345
pair lop in -229
pair los . 299
pair lukt niet 253
pair ma heeft 221
pair ma is 162
pair maand in 264
pair maatj vor -225
pair mag daarom 207
pair mag dat -406
pair mag de 259
pair mag het 380
pair mag hij -174
pair mag ik 343
pair mag ze -158
pair mak $ -210
pair mama 0 214
pair mama heeft 186
pair man @it 231
pair man is -349
pair man zit 203
pair mantelzorger van -327
pair mantelzorgwon in -198
pair mar @it 374
pair mar de 282
pair mar een 228
pair mar moet 343
pair mar op -360
pair markt , 222
pair me , 243
pair me zoontj 291
pair me zus -187
pair mee $ -342
pair mee ) 251
pair mee @it -348
pair mee op 106
pair meenem @it -207
pair mei 0 -194
pair men $ -212
pair men met -383
pair mental @it 262
pair mer , 161
pair mer met 226
pair mer op -214
pair mer rijd 340
pair mer thuis 242
pair mer tot 239
pair mer zelf 257
pair met de 185
pair met diabetes -257
pair met een -17
pair met keizersned 210
pair met mijn 163
pair met nen 273
pair met pensioen -222
pair met zijn 273
pair met zn -236
pair met zon 266
pair mg . 289
pair mij , 478
pair mij af 173
pair mij lat -234
pair mij opgev -225
pair mij toegek 215
pair mijn @it 335
pair mijn aanslag -174
pair mijn aanvrag -315
pair mijn afsprak 296
pair mijn attest 296
pair mijn auto 202
pair mijn broer 436
pair mijn buurman 261
pair mijn deur 216
pair mijn gebur 263
pair mijn gesprek 230
pair mijn gsm -302
pair mijn heup 70
pair mijn hond -169
pair mijn kind -225
pair mijn klas 250
pair mijn kleindochter 256
pair mijn knieen 387
pair mijn linkerben 289
pair mijn mama 287
pair mijn man -67
pair mijn nieuw -268
pair mijn oma 330
pair mijn onderbur 410
pair mijn pa 247
pair mijn pc -236
pair mijn reken -222
pair mijn reumatoid 260
pair mijn rijbewijs 216
pair mijn rug 180
pair mijn schoonmoeder 250
pair mijn stempas 184
pair mijn tant 279
pair mijn terras -243
pair mijn vent 174
pair mijn verloofd 319
pair mijn vriendin 366
pair mijn vrouw -181
pair mn @it 325
pair mn broer 217
pair mn vrouw 212
pair mn zoontj 205
pair mn zus 363
pair moe , 221
pair moeder @it 234
pair moeder heeft -133
pair moeder is 50
pair moet ? -190
pair moet dat 206
pair moet een -342
pair moet ge -260
pair moet hij 216
pair moet je -224
pair moet men -194
pair moet uit 199
pair moet wet 225
pair moet wij 202
pair moet ze -225
pair mog de 258
pair mog we -284
pair mogelijk ? -204
pair monitor van 218
pair ms en -414
pair na een 324
pair na mijn 180
pair na zijn 224
pair naald kwijt 197
pair naast de -146
pair naast mijn 290
pair naast ons 232
pair nar @it -314
pair nar binn 252
pair nar de 77
pair nar een -314
pair nar het -78
pair nar jullie -281
pair nar schol 141
pair nar t 168
pair national nummer -314
pair ne ker -194
pair nee gen -262
pair neemt @it 372
pair nem @it 256
pair nem dar 230
pair nen , -198
pair net @it -147
pair neurolog mci 258
pair ni kom 230
pair nie mer 258
pair niet $ -143
pair niet , 184
pair niet . -184
pair niet @it -455
pair niet allen 274
pair niet als 398
pair niet autorijd 258
pair niet bell 183
pair niet dor 198
pair niet in 189
pair niet lang 307
pair niet lez 200
pair niet mar 226
pair niet met 283
pair niet nar 222
pair niet onder 197
pair niet op 98
pair niet open 138
pair niet over 284
pair niet stan -236
pair niet uit 228
pair niet werk 300
pair nieuw drempel 195
pair nieuw pincod -287
pair nik $ 202
pair nik mer 260
pair nik van 254
pair nog $ 311
pair nog 0 294
pair nog @it -232
pair nog altijd -265
pair nog dor -249
pair nog iet -294
pair nog niet -264
pair nog nik 210
pair nog sted -157
pair nooit $ -173
pair nos kan 229
pair nu de 320
pair nu een 258
pair nu stuurt 206
pair nu wil 247
pair nummer 0 -194
pair ocmw vor 226
pair of @it -297
pair of allen -212
pair of een -264
pair of er -270
pair of hoe 291
pair of ik -297
pair of is 36
pair of mijn 384
pair of nee 205
pair of niet -283
pair of zijn -316
pair of zo -244
pair ogen . 218
pair om 0 269
pair om het -263
pair om te -283
pair omdat ik 297
pair onder de 163
pair onder jonger -233
pair ondergrond container 213
pair ons @it -257
pair ons dorp -295
pair ons een -175
pair ons gezin -216
pair ons heeft 211
pair ons huis -201
pair ons in 155
pair ons ma 140
pair ons strat -273
pair ons vader 64
pair onz hond -221
pair onz jong 228
pair onz kat -279
pair onz poetsvrouw 296
pair onz stad -233
pair oog , 282
pair ook @it -206
pair ook al 277
pair ook grot 203
pair ook niet -322
pair ook nog 305
pair ook op -199
pair oorlog , 277
pair op , 48
pair op ? 162
pair op @it 83
pair op begeleid 232
pair op dat 337
pair op de 27
pair op den 230
pair op een 28
pair op het 258
pair op jullie 152
pair op mijn -258
pair op rod -279
pair op schol 378
pair op strat 275
pair op t -310
pair op teg -283
pair op welk -113
pair op zondag -181
pair open $ -255
pair open , -200
pair opgehaald $ 197
pair opgenom en 332
pair opgenom met 289
pair opgev @it -224
pair organiseert de -178
pair oud @it -307
pair ouder met -209
pair over , -301
pair over @it -639
pair over de -288
pair over die 523
pair over en 314
pair over mij 275
pair over mijn 335
pair over strat 263
pair over wmo -300
pair overal binn -256
pair overled met -195
pair park $ -249
pair parking bij -210
pair parkinson en -425
pair pas $ 233
pair pas hoe 333
pair patient met -217
pair peeter , 214
pair per dag 242
pair per wek 193
pair person met -273
pair plat . 299
pair plek war 197
pair post van 260
pair postnatal @it 185
pair praatcaf @it -240
pair praatgroep hier 232
pair ramp vor -241
pair recht op 382
pair regel bij -243
pair regel vor -187
pair reken van -202
pair reken zie -200
pair restafvalzak $ 289
pair reumatoid @it 260
pair rij op -316
pair rijd $ 212
pair rijd , 414
pair rijd of -330
pair rijdt $ -241
pair rijdt de -270
pair rolstoel kom 294
pair rond @it -288
pair ruimt , -213
pair s avond 280
pair s nacht 272
pair schol , 293
pair schrijf een -237
pair sind dat 276
pair sind har 395
pair sind ik 313
pair sind mijn -177
pair sind zijn 242
pair sind zondag 165
pair sit van -237
pair slaappill , 296
pair slagbom is -208
pair sleutel van 251
pair slik @it 169
pair slik al 215
pair sorry vor 293
pair speelplein : 269
pair speelpleinwerk $ 191
pair spina @it 369
pair sta @it -182
pair sta ik -350
pair stad , -246
pair stadhuis , -333
pair stag lop -219
pair stan $ -217
pair stan ? -197
pair stan @it -228
pair stan er -210
pair stat 0 -145
pair stat @code -138
pair stat dar -225
pair stat dat -367
pair stat de 255
pair stat er 117
pair stat hij 281
pair stat iet -226
pair stat in -320
pair stat mijn -193
pair station , 267
pair station is 186
pair stel dat -182
pair stel ik -305
pair stembureau $ 328
pair stemm $ -260
pair stemm . 203
pair stemm ? 184
pair stempas stemm 184
pair stoep bij 226
pair stok hout 234
pair stond vannacht 250
pair strat $ -134
pair strat . 312
pair stuurt u -164
pair syndrom van 271
pair system is -260
pair t @it -147
pair t uz 258
pair t wer -224
pair t ziekenhuis 304
pair taxi nar 369
pair te hog 232
pair te kop -217
pair te kort -317
pair te vel 186
pair te vind -243
pair te vroeg 236
pair te zegg 315
pair te zet -274
pair teg @it -239
pair teg de -105
pair teken vor 249
pair telefon ? -146
pair ter hoogt -220
pair terug $ -210
pair thuis $ -240
pair thuis en 189
pair thuis met 301
pair thuis op 236
pair tijden de 360
pair tillift ? 228
pair toch al -237
pair toch binn -256
pair toegek na 215
pair tot de 223
pair trap niet -194
pair traplift . 514
pair trek ik 207
pair trouwzal $ -273
pair tuss de 328
pair twee jar 206
pair twee kant 192
pair twee ker 186
pair twee maand 389
pair u dat 177
pair u een -284
pair u had -241
pair u har 206
pair u mij -212
pair uit $ -193
pair uit de -156
pair uit mar 199
pair uit mijn 199
pair uitbater van 203
pair uitgezaaid @it 306
pair uitlaatdienst $ 199
pair uitstel vor 216
pair uitvaartverzorger : -195
pair uren gezinshulp 215
pair uur , -251
pair uur op 252
pair uw brief -220
pair v nummer -180
pair vader @it 450
pair vader heeft -263
pair val van 228
pair van $ 232
pair van , -302
pair van . 254
pair van @it 34
pair van de 160
pair van den 324
pair van die -496
pair van down 218
pair van een 173
pair van geboort 181
pair van har 348
pair van het -88
pair van hiernaast 204
pair van iemand -193
pair van maculadegeneratie -233
pair van me 279
pair van men -172
pair van mij 299
pair van mijn 146
pair van ons -12
pair van onz 45
pair van parkinson -177
pair van uw -353
pair vanaf hoevel -241
pair vannacht in 250
pair vanweg een 189
pair vanweg mijn 286
pair vastgesteld , 291
pair vent heeft 174
pair verkeersdrempel is -241
pair verpleegkund op -277
pair verplicht om -336
pair verslaafd aan 276
pair verstand @it 244
pair via het 224
pair vier , -250
pair vier jar 164
pair vind ik 282
pair vindt gen -210
pair voetbal $ 274
pair vog $ -225
pair vol met 245
pair volgend wek 373
pair volled @it 329
pair vor $ -172
pair vor 0 333
pair vor @it -207
pair vor anorexia -352
pair vor de -28
pair vor die 301
pair vor een -221
pair vor har 346
pair vor het 138
pair vor kinder -272
pair vor kom -178
pair vor mantelzorger -276
pair vor me 220
pair vor men -178
pair vor mij 213
pair vor mijn 619
pair vor mn 297
pair vor ons -193
pair vor onz 242
pair vor patient -243
pair vor person -210
pair vor pindas 280
pair vor welk -185
pair vor zijn 165
pair vorig wek 353
pair vrag $ -320
pair vrag : 398
pair vrag ik -167
pair vrag mij -232
pair vrag of -252
pair vriendin is 259
pair vrijwilliger $ 194
pair vrijwilliger bij -216
pair vroeg gebor 236
pair vroeg mij 245
pair vroeg of -261
pair vrouw en -273
pair vrouw is -196
pair vrouw met 301
pair waarom is -228
pair wachtwoord , -222
pair wachtwoord van -317
pair wanner is -216
pair wanner komt 375
pair want @it 250
pair want ik 244
pair war ik 266
pair war kan -135
pair war ligt -266
pair war stat -270
pair war vrag -195
pair warmtepomp van 230
pair wat @it -263
pair wat als 251
pair wat doe -227
pair wat doet -139
pair wat er -204
pair wat is -73
pair wat je -242
pair wat kan 279
pair wat kost -209
pair wat moet -367
pair wat vor -254
pair we @it -194
pair we trouw -235
pair we zijn -257
pair weg $ 238
pair weg . 284
pair weg in 311
pair wegen @it 311
pair wegen mijn 230
pair wegrij en -208
pair wek $ 145
pair wek . 283
pair wek aan 175
pair wek later 288
pair wek nar 329
pair wel vrijwilligerswerk 194
pair welk loket 224
pair welk sit -257
pair wer in 206
pair wer op 346
pair werk , 220
pair werk @it -244
pair werk aan -205
pair werk bij -268
pair wet , -198
pair wet @it -240
pair wet dat 279
pair wet niet 206
pair wet of 193
pair wie is -334
pair wie zorgt 228
pair wij hebb 143
pair wij nog 296
pair wij will -257
pair wij won -192
pair wij zit -215
pair wij zoek -117
pair wij zoud 202
pair wijk $ 319
pair wijk , -189
pair wijkverpleegkund verwes 423
pair wil bezoek 192
pair wil een -343
pair wil het -293
pair wil ik -139
pair wil in -269
pair wil nar 274
pair will . 202
pair wmo hulp -223
pair woensdag , -162
pair won . 245
pair woonzorgcentrum , -175
pair word $ 217
pair word hier -258
pair word je -237
pair word volgend 257
pair wordt er -230
pair wordt sted 180
pair zal 0 -228
pair ze , 286
pair ze dat 269
pair ze hebb 275
pair ze heeft 116
pair zeg $ -355
pair zeg , -112
pair zeg ik 235
pair zegg , 315
pair zegt dat -184
pair zei dat -171
pair zeker ? -236
pair zelf , 205
pair zelfd @it -193
pair zet $ -148
pair zie $ -200
pair zie ik -176
pair ziek @it 359
pair ziekenhuis met 304
pair ziekt van -152
pair zij is 271
pair zij met -182
pair zijn $ 335
pair zijn . 209
pair zijn ? 205
pair zijn aan -167
pair zijn die 184
pair zijn dochter 226
pair zijn er -62
pair zijn met -228
pair zijn post 207
pair zit aan 147
pair zit al 199
pair zit dat 243
pair zit de -345
pair zit een -237
pair zit er -232
pair zit in 310
pair zit met 292
pair zit nog 257
pair zit sind 336
pair zit thuis 330
pair zo ? -289
pair zo grot -140
pair zoek we 370
pair zoekt een -107
pair zoiet @it -188
pair zomer @it 209
pair zon , 205
pair zon heeft 359
pair zon is -146
pair zon van 200
pair zon zwar 277
pair zondag $ -181
pair zondag in 184
pair zonder lift 233
pair zoontj heeft 352
pair zoontj van 331
pair zorgt vor 230
pair zoud dit 202
pair zus is 326
pair zwar @it 348
pair zwembad $ 304
pair zwembad ? -286
skip ( ) 248
skip ( 0 -205
skip ( @it 230
skip ( mee 251
skip ) @it 322
skip , $ -328
skip , ( 318
skip , ) 435
skip , , -260
skip , . 324
skip , 0 -143
skip , ? -204
skip , @code -247
skip , @it 218
skip , als 335
skip , ander 333
skip , bezoek 194
skip , dar -96
skip , dat -149
skip , de 207
skip , die -184
skip , dochter 284
skip , drie 257
skip , dus 326
skip , een 201
skip , en -308
skip , er 208
skip , fietspad -173
skip , ge -291
skip , gen 340
skip , het -253
skip , iederen -197
skip , iemand 362
skip , ik 59
skip , is 51
skip , ja 200
skip , je -148
skip , jullie 358
skip , kan 272
skip , kom 250
skip , komt 188
skip , lag 338
skip , lang 278
skip , ligt 341
skip , loket 224
skip , lop 283
skip , lukt 232
skip , mama 214
skip , man 257
skip , meld 343
skip , mijn 10
skip , mn 316
skip , moest -219
skip , moet 257
skip , mogelijk -204
skip , nu 354
skip , op 157
skip , open -269
skip , schol 249
skip , sind 180
skip , spuit 384
skip , stat -135
skip , telt -268
skip , u 129
skip , verget -289
skip , vrag -126
skip , war -330
skip , was 360
skip , wijkverpleegkund 423
skip , will 189
skip , ze -252
skip , zeg 207
skip , zegt 299
skip , zij -358
skip , zit 187
skip , zo -222
skip , zorgt 228
skip , zou 352
skip , zoud 202
skip 0 $ -161
skip 0 , 137
skip 0 . 121
skip 0 0 -219
skip 0 @it 149
skip 0 adhd 251
skip 0 dag 197
skip 0 dat -244
skip 0 de -166
skip 0 dor -194
skip 0 en -352
skip 0 er -212
skip 0 ge -171
skip 0 heeft 540
skip 0 het -274
skip 0 ik -322
skip 0 in -254
skip 0 jullie -171
skip 0 kan -211
skip 0 kapelstrat 214
skip 0 mar -273
skip 0 mijn -185
skip 0 moet -149
skip 0 nar 276
skip 0 niet -180
skip 0 op -137
skip 0 t -320
skip 0 war -162
skip 0 wat -211
skip 0 zonder 233
skip : $ -95
skip : , 342
skip : . -253
skip : 0 -226
skip : die 157
skip : een -195
skip : is 123
skip : man 187
skip : van -329
skip : vrouw 214
skip @code $ -286
skip @code 0 -282
skip @code @it -226
skip @it $ 125
skip @it ) 291
skip @it . 262
skip @it 0 -47
skip @it @code -214
skip @it afdel -243
skip @it al -95
skip @it alcohol 249
skip @it anorexia -352
skip @it beid 443
skip @it bekend -315
skip @it bestat 165
skip @it bij -118
skip @it bijstand -167
skip @it binn -279
skip @it bsn 154
skip @it daarom 240
skip @it dan 227
skip @it dar -283
skip @it dat -131
skip @it de -1
skip @it dez -222
skip @it die -110
skip @it doen -305
skip @it down 218
skip @it dus -298
skip @it een -131
skip @it eigenar -198
skip @it en 292
skip @it ge 263
skip @it gehad -358
skip @it gen 167
skip @it gezin 163
skip @it goed -270
skip @it gooit 283
skip @it haha -266
skip @it har 229
skip @it heb 210
skip @it hebb -257
skip @it heeft -249
skip @it hem -338
skip @it het -463
skip @it hij 76
skip @it hoe 367
skip @it iet -227
skip @it ik 189
skip @it in -146
skip @it is 387
skip @it ja -304
skip @it jar -259
skip @it jonger -335
skip @it jullie -84
skip @it kan 255
skip @it kom 266
skip @it komt 353
skip @it krijgt 122
skip @it la 355
skip @it loopt 251
skip @it mag -43
skip @it met -307
skip @it mg 289
skip @it mijn 536
skip @it moet 317
skip @it mog 221
skip @it niet -276
skip @it nu 386
skip @it nummer -172
skip @it of -331
skip @it ook -219
skip @it op -96
skip @it over -286
skip @it parkinson 225
skip @it politie -262
skip @it raakt 226
skip @it red 231
skip @it schol -240
skip @it sind 284
skip @it stond 292
skip @it te -257
skip @it tot 279
skip @it trapp 188
skip @it twee 295
skip @it vader 246
skip @it van -427
skip @it vorig 195
skip @it we 234
skip @it welk 260
skip @it wen -371
skip @it werk 254
skip @it wet 290
skip @it wij 265
skip @it will -222
skip @it word 100
skip @it zelf -308
skip @it zijn 37
skip @it zit -296
skip @it zoek 130
skip @it zoekt -196
skip @it zon 220
skip ^ $ 377
skip ^ ( -253
skip ^ ) 249
skip ^ . 248
skip ^ 0 -95
skip ^ : 310
skip ^ @it 168
skip ^ aan 191
skip ^ aannemer -226
skip ^ al 294
skip ^ beleid -259
skip ^ bij 169
skip ^ bomma 262
skip ^ buurt -304
skip ^ concierg 287
skip ^ dam 353
skip ^ de -33
skip ^ die 136
skip ^ doet -214
skip ^ dokter 362
skip ^ drag 210
skip ^ dus 220
skip ^ echtgenot -152
skip ^ een 155
skip ^ er -202
skip ^ ex 327
skip ^ formulier -197
skip ^ ga -154
skip ^ gaf -244
skip ^ gat 194
skip ^ ge -161
skip ^ gebeurt -357
skip ^ gebruik 149
skip ^ gef -358
skip ^ gemeent -265
skip ^ gen -262
skip ^ had 364
skip ^ he 257
skip ^ heb 138
skip ^ hebb 329
skip ^ heeft 181
skip ^ het -327
skip ^ hoevel -201
skip ^ hond -168
skip ^ huisgenot 275
skip ^ iemand -463
skip ^ ik -137
skip ^ in -7
skip ^ is -7
skip ^ jar 86
skip ^ je -341
skip ^ jong 253
skip ^ jongst 75
skip ^ kan -142
skip ^ kastanj -248
skip ^ kastanjes -330
skip ^ kat -279
skip ^ kind -160
skip ^ kinder -235
skip ^ kleindochter 256
skip ^ kost -191
skip ^ krijg -199
skip ^ les -240
skip ^ lift -208
skip ^ liga -266
skip ^ lijd 262
skip ^ log -194
skip ^ lop 195
skip ^ ma 199
skip ^ maandag 256
skip ^ mag 250
skip ^ mak -242
skip ^ mama 293
skip ^ man -150
skip ^ meisj 284
skip ^ men -262
skip ^ mijn -234
skip ^ mn 236
skip ^ moet 231
skip ^ nem 300
skip ^ nor 229
skip ^ nummer -253
skip ^ onderbur 410
skip ^ onz 318
skip ^ op -195
skip ^ oud 133
skip ^ over -251
skip ^ pa 237
skip ^ parkeerkaart 338
skip ^ person 205
skip ^ poes -309
skip ^ poetsvrouw 296
skip ^ schoonmoeder 224
skip ^ slagbom -208
skip ^ slik 250
skip ^ stat -360
skip ^ strat -252
skip ^ student -136
skip ^ stuurd 248
skip ^ system -227
skip ^ thuis 281
skip ^ u 160
skip ^ uitbater 203
skip ^ uitvaartverzorger -195
skip ^ uren 215
skip ^ vader -127
skip ^ van 404
skip ^ vent 174
skip ^ verkeerslicht -234
skip ^ vor -31
skip ^ vraagt -242
skip ^ vrag -263
skip ^ vriendin 382
skip ^ vrouw -251
skip ^ wacht 282
skip ^ wachtwoord -210
skip ^ welk -203
skip ^ werk -342
skip ^ wil -40
skip ^ will -172
skip ^ word -408
skip ^ wordt -260
skip ^ zie 183
skip ^ zijn 105
skip ^ zon 455
skip ^ zoontj 452
skip ^ zus -117
skip aan 0 -428
skip aan @it 536
skip aan balie 204
skip aan deur 260
skip aan en 393
skip aan galblas 253
skip aan heup 97
skip aan met -197
skip aan oog 247
skip aan station 259
skip aan word 317
skip aan ziekt -168
skip aangegev $ -212
skip aangepast , 228
skip aanslag ? 206
skip adhd een 251
skip af de 318
skip af er -322
skip afsprak $ 405
skip afsprak de 203
skip al $ 287
skip al jar 282
skip al maand 277
skip al wek 90
skip al zondag 165
skip allemal de 305
skip alles . 204
skip als : -270
skip als @it -256
skip als een -245
skip als pakketj 314
skip als rund 213
skip als strom 292
skip als terecht 313
skip als van 237
skip als vor -258
skip altijd ajaxied -232
skip ambulancier die -241
skip ander $ -128
skip artros beid -417
skip auto $ 211
skip avond $ 185
skip begint $ -230
skip behoeft traplift 514
skip bekend jullie -155
skip bel @it -289
skip bel als 314
skip ben $ -227
skip ben , 364
skip ben . 279
skip ben 0 -268
skip ben @it 181
skip ben dus 279
skip ben en -138
skip ben op -349
skip ben van 308
skip ben vor -361
skip besluitvorm is -173
skip best , -244
skip bestat een -67
skip bestat iet 210
skip bestat in -195
skip bestat vor -175
skip bestat zoiet -159
skip bestemm ? -213
skip bevall @it 241
skip bezoek een 194
skip bij $ -186
skip bij , -174
skip bij 0 -213
skip bij balie 353
skip bij bank -204
skip bij echtgenot 215
skip bij fod -153
skip bij gemeent -149
skip bij huwelijk 218
skip bij in 114
skip bij moet 309
skip bij station -213
skip bij thuis -243
skip bij ziekenhuis 147
skip blijvend dor 325
skip bloed als 213
skip body . 215
skip boet te 251
skip bom de -160
skip bov noordzee -249
skip brief de 237
skip brief lez 173
skip brief niet -373
skip broer @it 291
skip broer mer 205
skip broertj @it 260
skip brug $ -190
skip bsn @it -216
skip bur $ 228
skip bus het -348
skip busj schol 227
skip buurman @it -216
skip cod , -264
skip container mer 302
skip control $ 234
skip crematorium moet -195
skip cursus met -223
skip da vor -206
skip daarmee $ -275
skip daarom ik 232
skip daarom rijd 207
skip dag in -211
skip dag nacht 202
skip dag of -201
skip dan , -247
skip dan bij 254
skip dan een 124
skip dan mantelzorgwon -198
skip dan vrijwilligerswerk -202
skip dar $ 290
skip dar de -256
skip dar ge -182
skip dar kaart -210
skip dar mee -232
skip dar vor 99
skip dat $ -65
skip dat , 330
skip dat @it 202
skip dat al -250
skip dat altijd -245
skip dat bij 277
skip dat de 164
skip dat die 268
skip dat dus 219
skip dat een 159
skip dat gen 186
skip dat het -235
skip dat in -462
skip dat komt -173
skip dat met -127
skip dat mijn -170
skip dat nooit -291
skip dat nu -252
skip dat op 86
skip dat recht 215
skip dat van -351
skip dat vor 301
skip dat zo 252
skip dat zon -237
skip de $ -174
skip de , -34
skip de . 31
skip de 0 -178
skip de ? -52
skip de @it 116
skip de af 231
skip de al 291
skip de bij 138
skip de bov 248
skip de bromt 230
skip de container 213
skip de dag -156
skip de dar -202
skip de dat 215
skip de de 219
skip de doet 143
skip de en 242
skip de er -267
skip de gebruik -317
skip de heb 235
skip de hebb -190
skip de ik 273
skip de kan 238
skip de krijg -220
skip de lang -108
skip de mag 273
skip de mar 145
skip de met 134
skip de mobiel 258
skip de nacht 372
skip de nar 220
skip de niet 302
skip de nog -326
skip de nu 195
skip de ook -325
skip de op -66
skip de rijd -330
skip de sta -273
skip de van 336
skip de veren -248
skip de vor -100
skip de was -177
skip de will 202
skip de zegt -266
skip de zelf -244
skip den $ -212
skip den , 164
skip den en 222
skip den van -51
skip deur $ 233
skip dezelfd altijd -237
skip dicht ik -208
skip die , -71
skip die ? -239
skip die @it 167
skip die dat 433
skip die is -111
skip die kwijt 197
skip die nar -159
skip die op -240
skip die tegel 284
skip die van 61
skip die vor -283
skip die zie -200
skip die zijn -167
skip dinsdag kan 348
skip dit nar 202
skip dit wer -244
skip dochter 0 133
skip dochter het 274
skip doe iet -217
skip doet @it -253
skip doet niet 292
skip dokter @it 150
skip doorgev de 268
skip dor @it 486
skip dossier $ -213
skip draagt @it 278
skip drank $ 289
skip drempel de 208
skip drie in 215
skip drie per 264
skip dubbel , 184
skip duif een -326
skip dus $ 343
skip dus @it -249
skip dus allen 249
skip dus een 321
skip dus gen 196
skip dus heeft 247
skip dus in 239
skip dus kom 154
skip dus niet 286
skip echt mer 236
skip echtgenot aan -104
skip echtgenot de 215
skip een , 113
skip een . 11
skip een : 135
skip een @it 23
skip een aan -263
skip een bij -61
skip een boet 184
skip een dat -242
skip een depressie -178
skip een dor -143
skip een dus 287
skip een een -255
skip een eigen -203
skip een en 558
skip een gehad 182
skip een hetzelfd -181
skip een heup -260
skip een hier 208
skip een hondenbelast 206
skip een huis 326
skip een hur 204
skip een in -211
skip een is -240
skip een kan 229
skip een kantor -213
skip een kliniek 229
skip een kom -182
skip een krijgt -241
skip een lat 327
skip een later 268
skip een mak -250
skip een mee 280
skip een nar -233
skip een nem -251
skip een nummer -207
skip een of -182
skip een ook -262
skip een op 417
skip een over -409
skip een overal -256
skip een pincod -287
skip een plat -234
skip een pot -260
skip een sind 246
skip een stan 266
skip een stat -386
skip een uurtj 265
skip een van -78
skip een vor -179
skip een war 281
skip een woning 300
skip een zonder 233
skip eigenar de -310
skip eksaard gsm 214
skip elk een -235
skip elk op 234
skip en $ -136
skip en , -219
skip en . 391
skip en @it -224
skip en altijd -236
skip en bij -324
skip en daardor 307
skip en daarom 207
skip en dan 285
skip en dar 319
skip en de -218
skip en die 153
skip en een 7
skip en heb 272
skip en ik -182
skip en in -157
skip en kan 327
skip en krijg 279
skip en lift 395
skip en moet 65
skip en morg 254
skip en ni 258
skip en niemand 302
skip en nieuw 483
skip en nog 381
skip en nos 229
skip en ocmw 185
skip en s 285
skip en som 198
skip en t 309
skip en van 212
skip en verkeersdrempel -241
skip en wek 276
skip en wil 180
skip en zegt 142
skip en zijn 291
skip en zit 209
skip en zoek -162
skip er $ -168
skip er @it -317
skip er bij 218
skip er de 9
skip er een -535
skip er in 111
skip er lift 161
skip er mij -270
skip er nog -281
skip er ons -175
skip er op 208
skip er rustig 270
skip er toegek 215
skip er tolk 174
skip er uitlaatdienst 199
skip er van 154
skip er vor -113
skip ergen ? 231
skip ernstig en 298
skip evenvel @it -204
skip ex , 182
skip ex @it 399
skip fietspad er -173
skip gat $ 175
skip gat @it -254
skip gat de -156
skip gat mijn -234
skip ge $ -312
skip ge @it -169
skip ge de -334
skip ge een -341
skip ge iet -153
skip ge mijn 200
skip ge van -237
skip gebeurt @it -234
skip gebor een 203
skip gebruik en 284
skip gef een -277
skip gehad kan 177
skip gehandicaptenparkeerkaart ? -204
skip gemeent aan -281
skip gemeentehuis $ 203
skip gemeentehuis @it -267
skip gemeld bij 230
skip gen $ 199
skip gen , -363
skip gen . 285
skip gen bij -210
skip gen en -191
skip gen mar -217
skip gen mer 365
skip gen van -177
skip geraakt mer -113
skip geraakt met -209
skip gesprek de -189
skip gesprek jongerenwerk 230
skip gevolg @it 253
skip gevolg maculadegeneratie -233
skip gewon , 353
skip gewon die -272
skip gewon met -282
skip gezinshulp er 215
skip ghb stat 277
skip gister in 252
skip goed ? -232
skip gratis $ -234
skip groter $ 265
skip gsm 0 108
skip hal had 252
skip har $ 291
skip har . 214
skip har aanslag 206
skip har kan 259
skip heb al 302
skip heb dat 367
skip heb de -174
skip heb een 153
skip heb het 308
skip heb in 195
skip heb long -295
skip heb mijn 172
skip heb recht 201
skip heb vog -225
skip heb vor 185
skip hebb @it -211
skip hebb een -334
skip hebt $ -223
skip heeft $ 379
skip heeft , 89
skip heeft . 445
skip heeft 0 -260
skip heeft @it 156
skip heeft de 404
skip heeft dus 234
skip heeft en -145
skip heeft stad 211
skip heeft syndrom 239
skip heeft ziekt 329
skip hel $ 294
skip helling de 299
skip hem , 145
skip hem ? -245
skip hernia , -298
skip het , 175
skip het 0 -196
skip het : 211
skip het ? 237
skip het @it -226
skip het aan -259
skip het dar 257
skip het dicht -144
skip het een -315
skip het hebb -244
skip het heeft -161
skip het hur -281
skip het in -170
skip het is 26
skip het jar -224
skip het kom -187
skip het lang 267
skip het mag 188
skip het mer 277
skip het nar 216
skip het niet -193
skip het onderwijs -225
skip het op -382
skip het sta -261
skip het te 196
skip het van 316
skip het vor -168
skip het zei -252
skip het zijn 178
skip heup , 264
skip hier @it -299
skip hier de 232
skip hier van -259
skip hiernaast @it 288
skip hij $ 295
skip hij @it 252
skip hij als 304
skip hij binn -256
skip hij de 251
skip hij een 309
skip hij er 259
skip hij met 240
skip hij nu 345
skip hij op 342
skip hoe dat 238
skip hoe een -188
skip hoe ik 238
skip hoe is 169
skip hoe je -273
skip hoek $ -308
skip hoevel gezinshulp 215
skip hond @it -355
skip hond uit 199
skip hondenbelast $ 191
skip hor $ 190
skip hor @it 246
skip houdt niet 241
skip huis $ 221
skip huis in -210
skip huisgenot @it -291
skip hulp $ -227
skip hulp er -254
skip ie het 229
skip iederen @it -241
skip iemand ? 322
skip iemand @it -277
skip iemand als -374
skip iemand een -335
skip iet $ -373
skip iet @it -279
skip ik $ -133
skip ik , 314
skip ik 0 183
skip ik @it -89
skip ik aan 381
skip ik al 379
skip ik alleenstaand -222
skip ik alles 307
skip ik als -200
skip ik ambulancier -241
skip ik bijna -258
skip ik dag 218
skip ik dan 210
skip ik de 36
skip ik die 241
skip ik doen -107
skip ik een 173
skip ik en 223
skip ik er -233
skip ik ernstig 298
skip ik gekoz -230
skip ik gen -247
skip ik gewon -211
skip ik goed -130
skip ik har 159
skip ik hier -358
skip ik hoe 333
skip ik kovit -295
skip ik les -250
skip ik m 191
skip ik met 32
skip ik mij -247
skip ik mijn -211
skip ik ms -314
skip ik naald 197
skip ik net 177
skip ik ni 250
skip ik of -244
skip ik onder 228
skip ik op 129
skip ik opgev -225
skip ik reken -219
skip ik sind 325
skip ik te 113
skip ik trap 451
skip ik uitstel 216
skip ik van -270
skip ik wel 263
skip in $ -224
skip in , -74
skip in ? -248
skip in @it 95
skip in algemen -180
skip in bestemm -213
skip in bieb -213
skip in brief 181
skip in crematorium -195
skip in een -347
skip in gemeent -159
skip in hand 171
skip in hel 217
skip in mag 165
skip in met 152
skip in nachtkled 208
skip in of -383
skip in oud -145
skip in park 161
skip in psychiatrisch 206
skip in sporthal -238
skip in stad -255
skip in strat -219
skip in voll 274
skip in war 206
skip in weg -245
skip in wek 223
skip in woonzorgcentrum -175
skip in ziekenhuis 379
skip infoavond , -252
skip ingang het -275
skip inlop men -167
skip inwoner $ -224
skip is , -119
skip is 0 -137
skip is @it -110
skip is aan 479
skip is al 178
skip is dat -173
skip is en 54
skip is enkel -277
skip is gen -339
skip is genoeg 240
skip is gratis -330
skip is het 277
skip is ik 239
skip is in -283
skip is mar 184
skip is mij 322
skip is nergen -339
skip is niet -283
skip is nu 156
skip is of -259
skip is ook -219
skip is op 470
skip is openbar 271
skip is sted -244
skip is t 294
skip is twee 206
skip is vastgesteld 235
skip is verlamd 232
skip is vor -247
skip is wek 278
skip ja $ -304
skip ja ik 242
skip ja nee 205
skip jar @it 342
skip jar de 278
skip jar een 195
skip jar ik 313
skip je $ -221
skip je ? 280
skip je @it -174
skip je afsprak -213
skip je een -223
skip je meenem 222
skip je met -267
skip je of -237
skip jonger een -237
skip jongerenwerk ik 230
skip jongst @it 225
skip jullie , 404
skip jullie : -257
skip jullie ? -185
skip jullie @it -266
skip jullie bij 183
skip jullie jar -240
skip jullie of -195
skip jullie ons -316
skip jullie over -291
skip jullie regel -187
skip k @it 302
skip kan @it -147
skip kan afsprak 339
skip kan als 420
skip kan brief 272
skip kan broer 254
skip kan container 234
skip kan dat -237
skip kan de -116
skip kan een -262
skip kan help 289
skip kan iet 371
skip kan mij -256
skip kan niet 248
skip kan ook -318
skip kan oud -177
skip kan stoep 265
skip kan vrouw 184
skip kantor $ -213
skip kapelstrat eksaard 214
skip kapot $ 257
skip kastanjes het -244
skip kat @it -279
skip ker . 257
skip ker wek 189
skip kerstmarkt . 202
skip kijkt $ -270
skip kind @it 122
skip kinder @it -474
skip klas @it 240
skip klein in 316
skip kleindochter de 256
skip kliniek wie 229
skip klopt dat -192
skip kom de 123
skip kom mijn 278
skip kom teg -216
skip komt een -236
skip komt in 250
skip komt nooit -173
skip komt uit 251
skip komt wek 289
skip kreg @it 310
skip kreg een -231
skip kreg sms -303
skip krijg $ -246
skip krijg @it -201
skip krijg dar 332
skip krijg de 135
skip krijg een -78
skip krijg met -242
skip krijg niet 211
skip krijg van -293
skip krijgt , 281
skip krijgt de -313
skip krijgt en 336
skip krijgt mag -198
skip kunn de 163
skip kunt mijn -281
skip lag , 203
skip lang de 370
skip lat , 268
skip lat ? -309
skip lat of 185
skip les @it -248
skip lez ik 313
skip lezing @it -242
skip licht beperkt 280
skip lift het 336
skip lift jullie 209
skip lig sind 184
skip lijdt de -104
skip loket $ -255
skip loket ik 224
skip long en -339
skip los $ 299
skip lukt niet 272
skip ma @it 175
skip maatj de 226
skip maatj een -225
skip mag @it 118
skip mag bij -207
skip mag dan 243
skip mag die -254
skip mag er -287
skip mag los -266
skip mag mee 262
skip mag niet 284
skip mag onder 181
skip mag ook -227
skip mag overled -195
skip mag zelf -309
skip mama 0 214
skip man , 285
skip man @it 153
skip man een 247
skip man parkinson -184
skip man sind 298
skip man thuis 203
skip mantelzorger $ 217
skip mantelzorger iemand -182
skip mantelzorgwon de -198
skip mar $ 225
skip mar de -44
skip mar heb 139
skip mar is 253
skip mar mijn 239
skip me $ 223
skip me heeft 229
skip me is 404
skip me van 179
skip mee $ 248
skip mee het 197
skip mee ik -215
skip mee je -190
skip men @it -374
skip men een -305
skip mer $ -79
skip mer . 402
skip mer @it 347
skip met , -295
skip met . 278
skip met ? -176
skip met @it 210
skip met busj 247
skip met die -150
skip met dubbel 254
skip met een 169
skip met en 73
skip met gebrok -353
skip met men -229
skip met met -215
skip met of -223
skip met op -185
skip met taxi 341
skip met tillift 228
skip met typ -271
skip met verklar 255
skip met volmacht 238
skip met zwar 200
skip mg $ 289
skip mij @it 143
skip mij en 356
skip mij ik 296
skip mij na 215
skip mij vastgesteld 213
skip mijn $ 399
skip mijn ( 285
skip mijn , 468
skip mijn 0 -193
skip mijn : 213
skip mijn @it -98
skip mijn al 40
skip mijn bij -231
skip mijn doet -329
skip mijn gat -234
skip mijn geeft -275
skip mijn gewon 313
skip mijn hangt 225
skip mijn har 249
skip mijn heb 367
skip mijn heeft -149
skip mijn is 65
skip mijn kan 170
skip mijn kom 488
skip mijn krijg 208
skip mijn krijgt 380
skip mijn met 525
skip mijn moet 238
skip mijn nie 223
skip mijn nog -221
skip mijn slikt 185
skip mijn stemm 184
skip mijn van 61
skip mijn wegen 236
skip mijn zit 346
skip mindermobielencentral $ 195
skip mn @it 316
skip mn heeft -87
skip mn met 358
skip moeder , 295
skip moeder 0 324
skip moeder @it 88
skip moeder nog -317
skip moet @it -300
skip moet daarvor -154
skip moet dan -154
skip moet dat 178
skip moet eruit -195
skip moet hebb 224
skip moet het -193
skip moet mar 199
skip moet niet 306
skip moet van 283
skip moet via -190
skip mogelijk $ -204
skip ms @it -129
skip na @it 331
skip na val 228
skip naald kan 197
skip naast @it -233
skip nacht strat 199
skip nar $ -132
skip nar kerstmarkt 202
skip nar loket 171
skip nar uz 258
skip nar voetbal 274
skip neg vier -301
skip nem vor 295
skip nen en 276
skip neurolog , 395
skip ni op 230
skip niet $ 134
skip niet , -343
skip niet . 177
skip niet bed 249
skip niet dat 201
skip niet de 256
skip niet een 291
skip niet en -227
skip niet het 349
skip niet ik 299
skip niet is 371
skip niet mar 276
skip niet met 360
skip niet nar 394
skip niet op -240
skip niet oranj 291
skip niet thuis 242
skip niet tot 239
skip niet van 287
skip niet zelf 257
skip nieuw is 424
skip nik . 254
skip nog , 487
skip nog ? -347
skip nog @it -249
skip nog bij -245
skip nog de 177
skip nog met -268
skip nooit $ 188
skip nos ie 229
skip nu $ -190
skip nu @it 143
skip nu een 419
skip nu mijn 279
skip nu u 206
skip nummer $ 211
skip nummer van -263
skip ocmw har 226
skip of , -357
skip of ? -456
skip of @it -333
skip of da -204
skip of de -194
skip of die -242
skip of een -307
skip of er -335
skip of in -137
skip of op -307
skip ogen $ 218
skip om uur 218
skip oma @it 278
skip omdat @it 332
skip omdat niet 317
skip onder $ -315
skip onder men 293
skip ons $ -249
skip ons de 174
skip ons is 30
skip ons ligt 269
skip ons niet 222
skip ons parkeerkaart -175
skip onz @it -245
skip onz bij 238
skip onz een -199
skip onz is -168
skip onz neemt 216
skip onz van 301
skip onz zit 201
skip ook $ 255
skip ook @it -189
skip ook het -213
skip ook in -191
skip ook vor -231
skip op $ -127
skip op , 447
skip op . 141
skip op 0 118
skip op @it -117
skip op aanslag -154
skip op bus -201
skip op en -302
skip op fietspad -238
skip op gebied -258
skip op gelijkvloer 306
skip op gesprek 230
skip op gsm -289
skip op hoek -216
skip op mei -193
skip op moment 252
skip op plein -198
skip op reken -216
skip op sit -142
skip op speelpleinwerk 338
skip op stoep -477
skip op van -261
skip op vrijmarkt -201
skip op wachtlijst 292
skip open $ 316
skip open ik -242
skip opgenom een 312
skip opgenom ga 332
skip opgev maatj -225
skip opnieuw $ 296
skip organiseert stad -203
skip oud , 218
skip oud en -215
skip oud inlever -177
skip ouder @it -209
skip over $ -286
skip over ? -290
skip over en -288
skip over ik 314
skip over loss 284
skip overal in -256
skip pa aan 260
skip parkeerplek $ -281
skip parking zijn -210
skip parkinson behoeft -199
skip patient een -217
skip peeter gebor 214
skip per aan 264
skip person een -273
skip plek de 274
skip plek ik 197
skip poort de 250
skip post $ 306
skip postnatal en -169
skip praatgroep in 232
skip precies , -276
skip psychiatrisch , 206
skip ramp patient -217
skip regel men -150
skip reken $ -210
skip reken de -154
skip rijd $ 232
skip rijd is -330
skip rolstoel $ 233
skip ruimt mag -213
skip schol ze 340
skip sind @it 89
skip sind aan 311
skip sind bevall 294
skip sind heb -295
skip sind in 116
skip sind ongeluk 276
skip sind val 302
skip sind zomer 209
skip slaappill en 296
skip sleutel het 251
skip slik jar 215
skip slikt en 339
skip sms 0 -303
skip social ? -208
skip sorry de 256
skip spuit zelf 384
skip sta @it -276
skip stad inlop -167
skip stan $ -227
skip stan is 269
skip stat @it -325
skip stat ander -226
skip stat in 305
skip stat vol 413
skip sted de 199
skip stemm $ 202
skip stemm @it 295
skip stemm mag 223
skip stempas ? 184
skip stoel $ -271
skip stond in 323
skip strat $ 267
skip studeert en -299
skip stuurt een -232
skip stuurt har 206
skip syndrom @it 271
skip t , -163
skip t aan -427
skip t een 303
skip t en 261
skip taxi schol 369
skip te $ -115
skip te , -283
skip te ? -436
skip te @it -321
skip te dat 337
skip te gebor 236
skip te is 223
skip te of -264
skip telefon $ -146
skip ter van -220
skip thuis $ 299
skip thuis een 239
skip thuis t 185
skip tijdelijk rolstoel 294
skip tillift $ 228
skip toch ie 187
skip toch ik 221
skip toch in -256
skip toegek mijn 215
skip toen @it 292
skip toen de -220
skip tolk bij 300
skip tot de -145
skip trap mer -198
skip twee , 213
skip twee in 268
skip typ , 224
skip u @it -282
skip u of 149
skip uit $ 209
skip uit ik 285
skip uitstel mijn 216
skip uitvaartverzorger mag -195
skip uren zijn 215
skip uur $ 310
skip uw $ -361
skip uw , -285
skip vader 0 302
skip vader @it 485
skip vader en 163
skip val mijn 211
skip van $ 182
skip van , 358
skip van . 127
skip van ? 181
skip van @it 199
skip van april -195
skip van bladblazer -265
skip van body 215
skip van bur 275
skip van buurthuis 389
skip van club -330
skip van derd 237
skip van en -275
skip van gat -271
skip van gemeent 124
skip van heeft 125
skip van ik -200
skip van is 189
skip van man 361
skip van met -111
skip van mindermobielencentral 221
skip van oprit 254
skip van park -261
skip van slaappill 296
skip van vader 302
skip van vrijwilliger 194
skip van websit -224
skip van zon 279
skip van zus 231
skip vanweg @it 226
skip vel , 226
skip vent @it 174
skip verget $ -220
skip verkeerd $ -176
skip verkeersdrempel een -241
skip verkeerslicht de -234
skip verpleegkund de -311
skip verslaafd @it 288
skip verstand en 373
skip vindt parking -210
skip vol $ 338
skip volgen @it -249
skip volgen neurolog 395
skip vor $ -300
skip vor ( 347
skip vor , -38
skip vor ? -153
skip vor @it -73
skip vor aan -175
skip vor deur 193
skip vor die -183
skip vor digid -288
skip vor en -193
skip vor in -229
skip vor is -307
skip vor kat 228
skip vor kind -225
skip vor man 260
skip vor met -388
skip vor nar -252
skip vor op -178
skip vor over -297
skip vor rijbewijs 212
skip vor typfout 212
skip vor uittreksel 246
skip vor van -315
skip vorig , -193
skip vorig @it 381
skip vorig aan 230
skip vorig en -300
skip vrag af -232
skip vrag een -201
skip vriendin @it 208
skip vrijwilliger de -295
skip vroeg af 318
skip vroeg en 236
skip vroeg ik -209
skip vrouw $ 222
skip vrouw , 264
skip vrouw een 304
skip vrouw mijn 184
skip vrouw ms -227
skip waarom de -252
skip wacht 0 223
skip wachtwoord ik -145
skip wanner de -206
skip war dat -312
skip war die 139
skip war drank 289
skip war het -161
skip war ik -151
skip war we -160
skip warmtepomp de 230
skip was de 287
skip was gen 274
skip wat die -193
skip wat een -299
skip wat er 284
skip wat het -221
skip wat hulp -254
skip wat ik -193
skip wat je -220
skip wat ze -212
skip we @it -231
skip we nog 204
skip weg in 317
skip wegen @it 221
skip wegrij dicht -208
skip wek $ 324
skip wek , 303
skip wek aan 202
skip wek de 281
skip wek huis 261
skip wel doen 194
skip welk $ -328
skip welk ik -253
skip welk is 169
skip welk moet 141
skip wer , 217
skip werf $ 229
skip werk $ 223
skip werk de -175
skip werk niet 373
skip wet ik 235
skip wet war 177
skip wie dat -305
skip wie ge -243
skip wie ik 93
skip wie mijn 271
skip wie vor 270
skip wij @it -251
skip wij dit 202
skip wij gen -179
skip wij hier -298
skip wij met -278
skip wij ons 464
skip wijkverpleegkund me 423
skip wil , -215
skip wil ? -298
skip wil gewon 271
skip wil van 253
skip won $ 245
skip won 0 300
skip woonzorgcentrum bestat -175
skip word @it -197
skip word de 262
skip word gekapt -207
skip word ik 259
skip word wek 257
skip zak $ 233
skip ze @it 192
skip ze bij 273
skip ze dat 164
skip ze het 356
skip ze is 305
skip ze niet 319
skip ze op 218
skip zeg mar 257
skip zegt dokter 214
skip zegt ik 381
skip zeker $ -236
skip zelf $ -345
skip zelf de 281
skip zelf en 172
skip zet een -192
skip ziekenhuis een 304
skip ziekt @it 443
skip zien de -238
skip zij @it 119
skip zij een -184
skip zijn $ 295
skip zijn , -350
skip zijn @it 248
skip zijn aanvrag -192
skip zijn mij 215
skip zijn van 207
skip zijn vor -238
skip zit @it -134
skip zit een 244
skip zit in -291
skip zit met 405
skip zit thuis 189
skip zo @it -118
skip zo als -319
skip zoek @it -283
skip zoek een 372
skip zoek maatj 245
skip zoek plek 209
skip zoek praatgroep 232
skip zoek ruimt -213
skip zomer en 209
skip zon 0 160
skip zon @it 108
skip zon mij 233
skip zon op -306
skip zondag t 184
skip zonder $ 218
skip zoontj 0 331
skip zoontj @it 267
skip zorgt har 228
skip zoud jar 202
skip zusj @it 299
skip zwar , 250
skip zwembad $ -286
topic @ability 99
topic @access -46
topic @body 152
topic @building -7
topic @business -50
topic @firstPerson 48
topic @general -318
topic @hardly 129
topic @has -54
topic @home 145
topic @mine 83
topic @mine-phrase 93
topic @nuisance -85
topic @nuisance-phrase 191
topic @ofPerson -40
topic @ownPostcode 23
topic @patient 8
topic @place -253
topic @plainly 37
topic @relative 90
topic @somebody 76
topic @vehicle 25
topicAnywhere @ability 15
topicAnywhere @access -72
topicAnywhere @body 319
topicAnywhere @building -121
topicAnywhere @business -140
topicAnywhere @firstPerson 104
topicAnywhere @general -321
topicAnywhere @handled -112
topicAnywhere @has -38
topicAnywhere @home -88
topicAnywhere @mine 99
topicAnywhere @mine-phrase 74
topicAnywhere @nuisance -52
topicAnywhere @nuisance-phrase 191
topicAnywhere @ofPerson -73
topicAnywhere @organisation -86
topicAnywhere @ownPostcode 42
topicAnywhere @place -254
topicAnywhere @plainly 29
topicAnywhere @relative 84
topicAnywhere @somebody 82
topicAnywhere @vehicle 58
topicBefore @ability -73
topicBefore @access -75
topicBefore @building -142
topicBefore @business -242
topicBefore @firstPerson 41
topicBefore @general -501
topicBefore @hardly -100
topicBefore @has 42
topicBefore @home 254
topicBefore @mind -178
topicBefore @mine 18
topicBefore @mine-phrase 82
topicBefore @nuisance 2
topicBefore @ofPerson -215
topicBefore @organisation -99
topicBefore @patient 111
topicBefore @place -152
topicBefore @plainly 100
topicBefore @relative 189
topicBefore @somebody 101
topicBefore @vehicle -230
topicBeside @ability 308
topicBeside @body 214
topicBeside @building -215
topicBeside @business -284
topicBeside @firstPerson 158
topicBeside @general -356
topicBeside @handled -138
topicBeside @hardly -456
topicBeside @has 334
topicBeside @home -557
topicBeside @mine 269
topicBeside @mine-phrase 489
topicBeside @ofPerson -268
topicBeside @organisation -76
topicBeside @ownPostcode 64
topicBeside @patient 191
topicBeside @place -204
topicBeside @plainly 356
topicBeside @relative 454
topicBeside @somebody 156
topicEarlier @ability 150
topicEarlier @building 203
topicEarlier @firstPerson 240
topicEarlier @hardly 149
topicEarlier @has 288
topicEarlier @mine 274
topicEarlier @organisation 146
topicEarlier @ownPostcode 272
topicEarlier @patient 349
topicEarlier @plainly 215
topicEarlier @relative 154
topicEarlier @somebody 349
topicNear @ability 80
topicNear @access -308
topicNear @body -193
topicNear @building -48
topicNear @business -242
topicNear @firstPerson 98
topicNear @general -467
topicNear @handled -203
topicNear @hardly -27
topicNear @has 97
topicNear @home 280
topicNear @mine 109
topicNear @mine-phrase -155
topicNear @nuisance -143
topicNear @ofPerson 338
topicNear @ownPostcode 42
topicNear @patient 124
topicNear @place -240
topicNear @plainly 131
topicNear @relative 266
topicNear @somebody 87
topicNear @vehicle -376
twoBefore ( 0 180
twoBefore , die 240
twoBefore , mijn 328
twoBefore , ze 350
twoBefore , zij 208
twoBefore 0 , -157
twoBefore 0 0 -104
twoBefore 0 heeft 319
twoBefore ^ als -256
twoBefore ^ dor 374
twoBefore ^ hij 265
twoBefore ^ is 232
twoBefore ^ k 302
twoBefore ^ kan -66
twoBefore ^ mag -200
twoBefore ^ met 400
twoBefore ^ mijn 179
twoBefore ^ na 124
twoBefore ^ ouder -252
twoBefore ^ sind 539
twoBefore ^ volgen -267
twoBefore ^ ze 238
twoBefore ^ zij 268
twoBefore ^ zoontj 210
twoBefore aan men -209
twoBefore aan mijn 225
twoBefore aanmerk vor -249
twoBefore adhd en 251
twoBefore als gevolg 253
twoBefore als ik -348
twoBefore ben ik -260
twoBefore ben met 387
twoBefore bestat er -159
twoBefore bij mij 267
twoBefore bij u -218
twoBefore dat mijn -296
twoBefore de ziekt 431
twoBefore dochter heeft 229
twoBefore duif met -326
twoBefore een lezing -204
twoBefore er zit -235
twoBefore ge met -209
twoBefore genoeg vor 241
twoBefore heb sind -233
twoBefore hebb bij 244
twoBefore heeft een 337
twoBefore het syndrom 283
twoBefore ik ben 85
twoBefore in met -194
twoBefore is 0 267
twoBefore is aan 312
twoBefore is het -265
twoBefore is verslaafd 260
twoBefore is vorig 181
twoBefore jonger met -237
twoBefore kan ik 275
twoBefore kom op -216
twoBefore lijdt aan 264
twoBefore lop bij 218
twoBefore man heeft 270
twoBefore men met -333
twoBefore met een 74
twoBefore mijn broer 226
twoBefore mijn ex 287
twoBefore mijn hond -293
twoBefore mijn huisgenot -291
twoBefore mijn kind 230
twoBefore mijn klas 240
twoBefore mijn moeder 361
twoBefore mijn oma 330
twoBefore mijn vent 174
twoBefore mijn zon 475
twoBefore mn vader 316
twoBefore moet ik -253
twoBefore niet mer 78
twoBefore nog in 278
twoBefore om mijn -260
twoBefore om te -180
twoBefore ons ma 164
twoBefore ons moeder 265
twoBefore ons vader 297
twoBefore onz dochter -222
twoBefore onz kat -279
twoBefore op de -304
twoBefore opa heeft 294
twoBefore opgenom met 289
twoBefore patient met -217
twoBefore person met -273
twoBefore schoonmoeder is 238
twoBefore sind de 209
twoBefore slik al 215
twoBefore thuis met 179
twoBefore van 0 245
twoBefore van iemand -182
twoBefore van me 193
twoBefore van men -172
twoBefore vor kinder -272
twoBefore vor men -189
twoBefore vorig jar 208
twoBefore vrag ik -272
twoBefore vrouw met 219
twoBefore wat gebeurt -234
twoBefore wat moet -240
twoBefore wek aan 294
twoBefore wet dat 279
twoBefore wij hebb -238
twoBefore ziekenhuis met 330
twoBefore zit aan 147
twoBefore zit in 259
twoBefore zon bij -263
twoBefore zon van 239
word $ -58
word ( 176
word ) 276
word , 78
word . 228
word 0 -268
word : 398
word ; 595
word ? -38
word @code -436
word @it -58
word ^ -58
word aan -1
word aangepast 375
word aankom -208
word aanmeld -126
word aanvrag -264
word acht -274
word achter 133
word aed -168
word af 171
word affich -174
word afsprak 387
word afvalkalender 199
word afvalpas -224
word agent -238
word ajaxied -232
word al -22
word alcohol 281
word algemen -313
word allebei 280
word allemal 319
word allen -146
word alles -153
word als 184
word ambtenar -242
word ambulanc 166
word ander -60
word anorexia -352
word apothek -190
word app -206
word appartement -388
word april -349
word artros -378
word astma 347
word attest 267
word auto 219
word autorijd 258
word avond 223
word bad 305
word balie 365
word band -261
word bank -11
word bed 368
word bedoeld -224
word begeleid 305
word begint -289
word begraafplat 250
word begrijp -42
word behoeft -178
word bek 248
word bekeur -234
word bel 218
word beleid -259
word belt -275
word ben 25
word bened 203
word bent -253
word beperk 80
word beperkt 301
word beroert -359
word besluitvorm -173
word besmet 229
word best 235
word bestemm -213
word betaalt -197
word bevall 363
word bevolkingsonderzoek -261
word bewindvoerder 213
word bewoner -246
word bezoek 220
word bezorg -238
word bib -206
word bieb -127
word bij -43
word bijdrag -260
word bijna -320
word bijzitter -399
word bijzonder 280
word binn -81
word blad -202
word blijv -234
word blijvend 325
word blindengeleidehond -188
word body 215
word boet 139
word bom -336
word bomma 279
word bompa 287
word bordj -193
word bouwt -287
word brengt -258
word brief 264
word briefj -303
word briev 282
word broer 97
word bromt 230
word brug -349
word bsn -332
word buit 306
word buitenland -310
word bur 446
word burgemeester -303
word burger -223
word burgerservicenummer -269
word bus 145
word buurt -230
word buurthuis 357
word caf -351
word campagn -301
word cijfer -384
word client -100
word cod -353
word collecteert -171
word collega 147
word concierg 287
word consulent 204
word control 234
word crematorium -269
word cursuss -214
word da -128
word daardor 311
word daarom 297
word daarvor 220
word dag 49
word dagopvang 205
word dakkapel -209
word dakloz -193
word dam 375
word dan -45
word dar 9
word das -237
word dat -9
word datum 35
word de 74
word ded -287
word defect -227
word dementie -168
word den 156
word depressie -196
word derd 309
word dertig -246
word deur 240
word dez -262
word dezelfd -237
word diagnos 254
word dialys -178
word dicht -273
word dichterbij 249
word die -27
word dien 345
word dienst -213
word dienstencentrum -191
word digid -377
word ding -143
word dit -230
word dochter 194
word doe -91
word doen 348
word doet -342
word dokter 146
word doktor 278
word donderdag 272
word doorgegev 338
word doorgev 257
word doosj -343
word dor 188
word dorp -295
word dorpsstrat -278
word draagt 278
word draai 216
word drag 210
word drempel 208
word drie 303
word dries -270
word dronk 108
word dubbel 62
word duif -326
word durft 308
word dus 359
word duurt -200
word echt -345
word een -68
word eerlijk 286
word eerst -107
word ehbo -335
word eigenar -202
word eind 264
word eksaard 214
word elf 284
word elk -218
word elkar -297
word en 9
word energie 280
word epilepsie -122
word er -109
word erbij 163
word ergen -134
word erger 279
word erkend 156
word erkenn -222
word ernar -322
word ernstig 121
word eruit 215
word even -176
word evenvel -301
word ex 192
word familie -96
word februari 142
word fietser -305
word flat 124
word folder -159
word fontein -417
word formulier -202
word foto 180
word fout -180
word fritur 188
word g -302
word gaf -276
word galblas 253
word gas 233
word gasthuisberg 311
word gat -35
word ge -459
word geacht -251
word gebied -258
word geboorteaangift 336
word gebrok -303
word gebruik -103
word gebur 272
word gedan 238
word geeft -357
word gef -509
word gehad 182
word geholp 222
word gekapt -207
word gekoz -230
word gekreg 188
word gel -207
word geldt -404
word geliev 256
word gelijk -318
word gelijkvloer 332
word gelof -237
word gemeent -92
word gemeentehuis 168
word gemeld 376
word gemiddeld -295
word gen -135
word genoeg 136
word gent -206
word geparkeerd -243
word geraakt -47
word gered 194
word gespeld -214
word gesprek 231
word gestol -156
word gev 130
word gevall 278
word gevond -421
word gevraagd 252
word geweest 74
word geweigerd 413
word gewon -103
word gezet 292
word gezien 208
word gezin 90
word gezinn -283
word gezinshulp 215
word ghb 277
word gister 442
word goed -90
word gooit 253
word grag 300
word gratis 119
word grijz 147
word groen -153
word grootvader 326
word groter 265
word had 134
word haha -423
word hal 82
word halfzijd 313
word hallo -274
word hand 185
word hangt -280
word har 291
word hard -278
word he 117
word heb 78
word hebb -120
word hel 137
word hem 214
word herbekek 270
word hernia -196
word herrie -221
word het -120
word hetzelfd -191
word heur 216
word hier -58
word hiernaast 168
word hij 229
word hoe 101
word hoek -252
word hoevel -75
word hog 205
word hoi 365
word hokj 272
word hond -168
word hondenbelast 191
word hoogt -220
word hor -182
word hospital -170
word houd 208
word hout 237
word houtkachel 221
word huisbezoek 140
word hulp 78
word hun -77
word hur 169
word huurder -154
word huwelijk 212
word iban -277
word id -128
word iederen -394
word iet -298
word ik 35
word in -193
word inen -279
word infoavond -187
word ingetikt -252
word ingevuld -364
word inlever -197
word inschrijv 424
word insulinepomp 285
word insz -276
word intak 287
word intik -234
word inwoner -163
word ipv 325
word ivm 343
word ja 224
word jar 103
word je -248
word jeugdbeweg 333
word jong 292
word jongen 220
word jonger -265
word jongerenwerk 230
word jongst 75
word juf 146
word juist 205
word jullie 197
word juni 111
word k 198
word kaartj 190
word kamer 396
word kan 92
word kantor -273
word kapelstrat 214
word kassei 193
word kastanj -286
word kastanjes -330
word keizersned 210
word kelder -270
word kenmerk -297
word kent 185
word ker 114
word kerk -96
word kermis 171
word kerstmarkt 202
word kiez -223
word kijkt -481
word kind -174
word kinder -492
word kindj -242
word kinesist -183
word klas 226
word klassiek 190
word klein -96
word kleindochter 256
word klik -213
word kliko 261
word kliniek 294
word klopt -278
word km 103
word knieen 58
word kom -104
word komt 100
word kon 298
word kop -217
word kor -163
word korting 318
word kost -209
word kovit -295
word krant -203
word kreg 163
word krijg -112
word krijgt -137
word kunt 88
word kvk -229
word kwam 151
word lag 521
word lang 90
word langskom -177
word lantaarn 152
word lat 137
word leeflon 178
word leest -200
word leg -51
word leges -237
word legg 281
word len -144
word les -303
word letter 337
word lever -251
word lez 75
word lezing -275
word licht -167
word liever 196
word lift 166
word lig 295
word liga -390
word ligt 286
word lijd 303
word lijdt -129
word lijn -263
word link 143
word linkerben 289
word log -194
word lon 341
word long -188
word loopt 129
word lop 191
word lui 250
word luid 411
word lukt 410
word m 102
word ma 361
word maakt 289
word maaltijd 178
word maand 218
word maandag 241
word maatschapp 296
word maculadegeneratie -233
word mag 234
word mail 199
word mak -71
word mam 289
word mama 227
word man -13
word mantelzorgpremie 298
word mantelzorgwon -198
word mar 268
word meebreng 168
word meenem 223
word mei -146
word meisj 284
word meld 235
word men -574
word mental 262
word menu -321
word mer 110
word met -110
word meten -259
word meter 47
word mevrouw 238
word mg 289
word mij 200
word mijn 157
word milieustrat -243
word mindermobielencentral 275
word mis 353
word mn 239
word moe 221
word moeder -127
word moeilijk 353
word moest -142
word moet 154
word mog -322
word mogelijk -146
word moment 252
word mooi -208
word morg 369
word ms -445
word museum -224
word na 383
word naast 79
word nacht 146
word nachtkled 208
word nar -189
word national -314
word ne 222
word nederland -223
word neemt 92
word neg -472
word nem 412
word ner 194
word nergen -313
word neurolog 395
word ni 381
word nichtj 337
word nie -311
word niemand -244
word niet 171
word nieuw -10
word noem -188
word nog -85
word nooit -410
word noordzee -249
word nor 221
word normal -225
word nos 230
word nota -273
word nou 100
word nu 459
word nul -472
word nummer -286
word ocmw 181
word of -415
word ogen 218
word oma -105
word omdat 490
word omhog -142
word onder -243
word onderbur 410
word ondergrond 302
word onderwijs -281
word ongeluk 276
word ons -170
word onz -143
word oog 154
word ook -97
word oorlog 296
word openbar 396
word opendoe -218
word opgehaald 352
word opgelop 427
word opgenom 504
word opgev -259
word opleid -298
word oproep -321
word opruim 265
word opvang 214
word opzichter -290
word oranj 291
word ord 209
word organiseert -178
word ouder -45
word over -293
word overal -302
word overmak -226
word pa 89
word pacemaker -325
word pak 195
word pakt -201
word pand -312
word pap 264
word papa 321
word papier -132
word park -246
word parkeerplek -203
word parkeervergunn -290
word parker 82
word parking -431
word parkinson -469
word partner 126
word pas 324
word pasfoto 291
word paspoort -71
word paswoord -164
word pc -236
word pdf -318
word peeter 280
word pensioen -222
word per 190
word person 123
word pill 377
word pin -378
word pincod -338
word pindas 325
word pinkster 210
word plantjes -204
word pleegzon 247
word plein -314
word plek 114
word poes -294
word poetshulp 270
word poetsvrouw 296
word pol 301
word politie -94
word poort 250
word post 469
word poster -227
word postnatal -182
word praatcaf -238
word praatgroep 195
word praktijk -381
word prat -193
word precies -450
word premie 209
word psychiatrie 295
word psychiatrisch 134
word psycholog 217
word ramp 118
word recht 198
word red 274
word regent -196
word regiotaxi -341
word reken -163
word rekeningnummer -135
word reserver -333
word restafvalzak 289
word reumatoid 260
word rij -189
word rijbewijs 265
word rijdt -408
word rijksregister -312
word rijksregisternummer -321
word ring -161
word rod -379
word roept 362
word rollator -202
word rond 286
word ruimt -277
word rust 294
word rustig 314
word s 441
word sam 95
word schaduw 345
word schol -129
word schommel 288
word schoonmoeder 250
word schrijf -140
word schrijv 155
word schuift 202
word sind 39
word sindsdien 225
word sint -246
word sir -215
word sit -332
word slaappill 296
word slaapt 385
word slagbom -368
word slap -127
word slecht 322
word sleutel 224
word slik 247
word slikt 372
word sms -326
word snacht 344
word snapt 235
word som 302
word sorry 215
word specialist 215
word speelpleinwerk -110
word spel -289
word spoed 117
word sporthal -289
word spuit 341
word sta -312
word stadhuis 139
word stag -219
word stan -68
word stand -278
word stat -126
word station 194
word stek 191
word stel -361
word stembureau 210
word stembureaulid -181
word steun -238
word stichting -190
word stil 214
word stoep 218
word stok 344
word stond 278
word stop -249
word stor -229
word storm -261
word strat -149
word stress 362
word studeert -299
word student -189
word stuk -301
word stuurd 248
word stuurt -146
word syndrom 271
word system -303
word t -38
word taart -253
word tant 279
word tarief -182
word taxi 436
word te -40
word teg 125
word tegel 230
word tegelijk -257
word tegemoetkom 177
word teken 343
word telefon -194
word tell -268
word terras -243
word terug 243
word terwijl 151
word test 140
word theoretisch -358
word thesis -213
word thuis 129
word tien 179
word tijd 94
word tijden 306
word tillift 347
word toch 19
word toegank -290
word toerist -179
word tot 319
word trag 215
word tram -257
word trap -148
word traplop 229
word trapp 188
word trek 221
word turn 234
word tuss 207
word twee 457
word tweeling 307
word typfout 212
word u -157
word uit 34
word uitbater 203
word uitgezaaid 306
word uitlaatdienst 199
word uitstel 235
word uitvaartverzorger -195
word uren 171
word uur 364
word uw -451
word v -179
word vader 141
word vak 311
word vakantie -359
word val 127
word van 63
word vanaf 166
word vannacht 323
word vanweg 479
word vast -293
word vastgesteld 168
word vel -152
word veld 227
word vent 246
word veren -310
word vergader 242
word verget -383
word vergevorderd 285
word vergunn -345
word verkeersdrempel -241
word verkeerslicht -234
word verker -249
word verkiez -140
word verkoopt -107
word verlamd 219
word verleng 197
word verlies -255
word verloofd 319
word verplat 275
word verpleegkund -311
word verplicht -402
word verschen -274
word verslaafd 261
word verstand 244
word verteld 354
word vervoer 313
word verwes -237
word verzet 190
word verzoek -183
word verzorg -261
word via 250
word vier -198
word vijf -356
word vindt -94
word vloer -276
word voet 314
word vog -225
word volgen 152
word volgend 151
word volkstuin 300
word voll 320
word volled 329
word volmacht 171
word voorlop 242
word voorrang 228
word voorzien -310
word vor 12
word vorig 226
word vr 253
word vrag -21
word vriend 294
word vriendin 174
word vrij 168
word vrijmarkt -201
word vroeg 83
word vrouw -140
word vuilnisman 254
word vuilzak 163
word vzw -255
word waard -240
word waarom -218
word wacht 159
word wachtlijst 171
word wachttijd 227
word wachtwoord -467
word wandel -252
word wanner -36
word want 183
word war -113
word warmtepomp 230
word was 109
word wat -152
word water -262
word wc 378
word we 102
word websit -383
word weg 247
word wegen 372
word wegrij -208
word wek 533
word welk -254
word wer 184
word werd 235
word werf 223
word werk 4
word werkplek 255
word wet 89
word wethouder -285
word wie -46
word wifi -247
word wij -136
word wijkverpleegkund 423
word wil 57
word will -293
word wit -277
word wmo -386
word woensdag -240
word won 92
word woonzorgcentrum -175
word woord -220
word wordt 218
word wou 225
word wout 280
word zaaknummer -187
word zak 241
word zaterdag -74
word ze 255
word zegg 139
word zei -187
word zeker -260
word zelf -127
word zelfstand -108
word zes -210
word zet -327
word zich 290
word zie -157
word ziek 83
word ziekenhuis 382
word ziekt -126
word zien -343
word zij -90
word zijn 214
word zit 354
word zoal 188
word zoek 141
word zoekt -193
word zomer 337
word zon 1
word zondag -334
word zonder 210
word zoontj 57
word zorg 392
word zot -320
word zou -158
word zoud 279
word zovel 215
word zulk -223
word zus -39
word zusj 299
word zwar 431
word zwemles 239
`,
};
