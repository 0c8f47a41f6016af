import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 94.6 %, wrongly 15.6 %
 * - above -0.5: found 91.5 %, wrongly 12.7 %
 * - above 0: found 88.6 %, wrongly 9.7 %
 * - above 0.5: found 82.7 %, wrongly 7.1 %
 * - above 1: found 76.6 %, wrongly 5.4 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:53729002b0a42b62527e818880f15bbfe250cb928e654dff882210ccfb29fbc4",
  intercept: -1.045,
  weights: `
before ) 413
before 0 -302
before : 400
before @code -333
before ^ -31
before aangepast 176
before aanmerk -249
before aanvrag -293
before afsprak 256
before al -248
before als -184
before ambtenar -224
before app -206
before art 262
before bekend 205
before bell -256
before ben 175
before bestat -124
before bevall 246
before bewindvoerder 230
before bij -79
before bov 264
before brief 174
before briev 223
before bus -364
before buurman 324
before collega 243
before cursus -294
before dag 276
before dan 152
before dar -344
before dat -34
before de -243
before den 371
before dertig -222
before die -189
before dienst 262
before digid -227
before dit -333
before dochter 250
before doet -331
before dokter 262
before dor -110
before duif -326
before echtgenot 472
before een -268
before eentj -231
before eerst 212
before eig -153
before en -376
before er -587
before ergen -191
before familie -272
before g -177
before gaf -258
before gan -155
before gat -224
before ge -355
before gebur 271
before geeft -246
before gef -396
before gel -206
before gemeent -371
before genoeg 230
before gevall 373
before gewon 443
before grot 190
before gsm -219
before half 260
before har -356
before heb -160
before hebb 107
before heeft -177
before het -158
before heup -368
before hier -158
before hij 416
before hoe -310
before hoevel -234
before hog -292
before houd 287
before huisart -333
before hulp -185
before iemand -337
before iet -266
before ik 71
before in 296
before ingang -282
before inschrijv 214
before ja 320
before jar 71
before je -340
before jong 212
before jullie -135
before juni -196
before kaart -211
before kamp -328
before kan -111
before kapot -256
before kastanj -236
before ker 248
before kinder -281
before kleindochter 256
before kom -129
before komt -297
before krant -203
before krijg -366
before lag 312
before lang -136
before lat -134
before lezing -208
before lig 237
before ligt 263
before lijdt 382
before lop 249
before m 191
before ma 256
before maandag 249
before maatj -309
before mama 276
before man -286
before mantelzorger -216
before mar 462
before mci 257
before me -139
before mee 231
before mei 357
before men -375
before met -237
before mij 196
before mijn 181
before milieustrat -235
before mn 113
before moet -13
before mog -269
before ms -317
before nacht 350
before nar 255
before nee -319
before net 350
before niemand -286
before niet 115
before nik 282
before nodig -243
before nog 216
before nooit -243
before nota -272
before of -251
before om -418
before omdat 217
before onderbur 368
before ons 336
before op 61
before opa 389
before opgenom 370
before oud 148
before pa 315
before papa 280
before park -215
before parkeerkaart 164
before parking -246
before pas -208
before per 150
before person -274
before pin -280
before pleegzon 248
before plein -246
before poetsvrouw 297
before post 224
before red 321
before regel -192
before schol -181
before schoonmoeder 366
before schrijf -250
before sind 246
before sit -265
before slaapt 393
before slik 215
before sorry 257
before specialist 215
before speelplein 207
before spoed 253
before stad -221
before stan -222
before stat -92
before stel -344
before strat -337
before system -269
before taart -254
before te 336
before tell -249
before telt -368
before terug 379
before thuis 167
before toen 246
before tot 250
before trap 347
before traplift 291
before typ -143
before typfout 213
before u 107
before uit 195
before uitstel 216
before uw -196
before van 20
before vast -134
before verker -248
before verzoek -302
before via 244
before vier -210
before volgen 206
before vor -182
before vorig 323
before vrag -390
before vriend 294
before vriendin 367
before vrijwilliger -349
before vrouw -156
before waarom -284
before wanner -289
before want -221
before war -372
before was 251
before wat -354
before websit -353
before wegen 251
before wek 372
before wel 184
before welk -234
before werk -144
before werkt 194
before wie -355
before wij -217
before wil -297
before wmo -211
before woensdag -255
before zal -240
before zat 380
before zeg -348
before zegg 279
before zei -285
before zelf 203
before zich -230
before ziekenhuis 379
before zien -275
before zij -277
before zijn -319
before zit 470
before zo -187
before zoontj 511
before zou -232
before zus 218
before zwembad -354
before1 ( 374
before1 , 164
before1 0 70
before1 : 440
before1 @code -100
before1 ^ -149
before1 aan 181
before1 altijd -182
before1 attest 234
before1 beginn 271
before1 ben -116
before1 bevolkingsonderzoek -236
before1 bij -282
before1 chronisch 358
before1 dag 198
before1 dat -101
before1 den 225
before1 dezelfd -237
before1 diagnos 253
before1 dochter 281
before1 doen -327
before1 dor 258
before1 dubbel 308
before1 echt -238
before1 een 106
before1 en -235
before1 er -316
before1 ernstig 286
before1 ex 182
before1 ge -316
before1 gen -761
before1 gezien -223
before1 gratis -310
before1 grot -139
before1 halfzijd 280
before1 har 352
before1 heb 487
before1 hebb -292
before1 heeft 529
before1 het -95
before1 hetzelfd -132
before1 hier -227
before1 ik -117
before1 infoavond -251
before1 inschrijv -270
before1 ivm 267
before1 jar 265
before1 je 129
before1 jullie -219
before1 kiez -215
before1 klassiek 190
before1 kort 255
before1 krijgt 432
before1 man 230
before1 mar 373
before1 mee -348
before1 meenem -206
before1 mental 263
before1 mijn 336
before1 mn 325
before1 moeder 234
before1 nar -315
before1 neemt 372
before1 nem 256
before1 net -146
before1 niet -455
before1 nog -231
before1 of -297
before1 ons -256
before1 ook -206
before1 op 84
before1 opgev -224
before1 oud -307
before1 over -639
before1 postnatal 184
before1 praatcaf -240
before1 reumatoid 260
before1 rond -288
before1 slik 169
before1 spina 369
before1 sta -181
before1 stan -227
before1 t -147
before1 teg -238
before1 uitgezaaid 306
before1 vader 449
before1 van 35
before1 verstand 245
before1 volled 329
before1 vor -207
before1 want 251
before1 wat -261
before1 we -194
before1 wegen 312
before1 werk -245
before1 wet -240
before1 zelfd -192
before1 ziek 359
before1 zoiet -189
before1 zomer 210
before1 zwar 348
before2 ( 231
before2 ) 323
before2 , 219
before2 0 150
before2 @code -226
before2 ^ 167
before2 aan 538
before2 als -256
before2 bel -288
before2 ben 180
before2 bevall 242
before2 broer 292
before2 broertj 262
before2 bsn -215
before2 buurman -216
before2 dat 202
before2 de 114
before2 die 169
before2 doet -252
before2 dokter 150
before2 dor 486
before2 draagt 278
before2 dus -249
before2 een 25
before2 en -223
before2 er -318
before2 evenvel -204
before2 ex 397
before2 gat -254
before2 ge -170
before2 gebeurt -234
before2 gemeentehuis -265
before2 gevolg 253
before2 hebb -211
before2 heeft 155
before2 het -226
before2 hier -298
before2 hiernaast 288
before2 hij 252
before2 hond -354
before2 hor 246
before2 huisgenot -290
before2 iederen -242
before2 iemand -276
before2 iet -279
before2 ik -90
before2 in 94
before2 is -108
before2 jar 342
before2 je -174
before2 jongst 225
before2 jullie -266
before2 k 302
before2 kan -147
before2 kat -279
before2 kind 124
before2 kinder -474
before2 klas 240
before2 kreg 310
before2 krijg -201
before2 les -249
before2 lezing -242
before2 ma 176
before2 mag 120
before2 man 154
before2 men -375
before2 mer 348
before2 met 209
before2 mij 143
before2 mijn -97
before2 mn 316
before2 moeder 89
before2 moet -302
before2 ms -129
before2 na 331
before2 naast -232
before2 nog -249
before2 nu 143
before2 of -335
before2 oma 279
before2 omdat 332
before2 onz -246
before2 ook -188
before2 op -117
before2 ouder -209
before2 sind 89
before2 sta -275
before2 stat -324
before2 stemm 295
before2 syndrom 271
before2 te -321
before2 toen 292
before2 u -282
before2 vader 486
before2 van 198
before2 vanweg 226
before2 vent 174
before2 verslaafd 276
before2 volgen -250
before2 vor -73
before2 vorig 381
before2 vriendin 208
before2 we -231
before2 wegen 221
before2 wij -252
before2 word -197
before2 ze 193
before2 ziekt 443
before2 zij 118
before2 zijn 249
before2 zit -136
before2 zo -119
before2 zoek -284
before2 zon 109
before2 zoontj 266
before2 zusj 300
behind ! 234
behind $ -268
behind ( 163
behind ) 206
behind , -208
behind . 90
behind : -317
behind ; 269
behind ? -392
behind @code -293
behind aan -278
behind aangegev -214
behind aangift 249
behind aanmeld -262
behind aanmerk 214
behind aanslag -212
behind achter 218
behind af 262
behind afsprak 233
behind ajaxied -232
behind al 454
behind algemen -294
behind allen -187
behind als 182
behind alzheimer 212
behind amper 222
behind ander 205
behind auto 238
behind autorijd 258
behind bank -359
behind beginn -244
behind beid -249
behind bell 231
behind betal -217
behind bezoek 193
behind bieb -205
behind bij 55
behind bijna -173
behind binn -211
behind blijft -153
behind blok 230
behind bom -199
behind brug -233
behind buit 151
behind buitenland -195
behind bur 249
behind bus 256
behind busj 211
behind caf -314
behind cijfer -305
behind container -135
behind daardor 307
behind daarmee -297
behind daarom 332
behind dag -143
behind dagbested 239
behind dan 49
behind dar -267
behind dat -172
behind de 48
behind ded -293
behind den 240
behind derd 294
behind dialys -314
behind dicht -394
behind dichter -162
behind die -54
behind dienst -257
behind dienstencentrum -279
behind digid -258
behind doen 153
behind dokter 214
behind doktor 224
behind doosj -273
behind dorp -295
behind dossier 251
behind drempel 195
behind dus 186
behind echt 231
behind een -134
behind eid -297
behind eig 144
behind elf 284
behind elk -236
behind en 280
behind energie 279
behind er 175
behind ergen 251
behind ernstig -317
behind eten 265
behind fiet 201
behind fietspad -238
behind flat -227
behind ga 118
behind gat -157
behind ge -210
behind gekapt -206
behind gen 240
behind gesprek -192
behind gevraagd 295
behind geweigerd 249
behind gewon -240
behind geword 314
behind goed 89
behind grag 480
behind gratis 146
behind gsm -233
behind had 5
behind haha -254
behind hand 170
behind hangt -200
behind har 509
behind heb -176
behind heeft 184
behind helling 299
behind heup 152
behind hier 215
behind hij 156
behind hoe 84
behind hoek -222
behind hoevel -239
behind hog 239
behind hond -242
behind hoort 224
behind hor -340
behind hout 234
behind huishoud 310
behind hulp 347
behind ie 265
behind iemand 322
behind iet -317
behind ik 148
behind in -194
behind ingevuld -307
behind insulin 227
behind insulinepomp 285
behind is -251
behind ja -195
behind januari -244
behind jar 90
behind je -203
behind jongen 221
behind juf 206
behind kaart -168
behind kamer 257
behind kan 247
behind kermis 222
behind kilo 318
behind kind -176
behind klik -214
behind kliko 241
behind kom -247
behind komt -28
behind kon 285
behind kreg -136
behind krijg 137
behind krijgt -175
behind kwijt 143
behind lag 201
behind lang 88
behind lat -260
behind lez 369
behind lift 442
behind long -212
behind loopt 299
behind los -293
behind lukt 172
behind maatj 297
behind maculadegeneratie -233
behind mag 208
behind mak -318
behind mar -158
behind markt 332
behind me -183
behind mee 158
behind men -213
behind mer 199
behind mij -103
behind mijn 70
behind moest -304
behind moet 62
behind mog -462
behind mogelijk -367
behind morg 272
behind nacht 244
behind nar 5
behind ni 259
behind nie -219
behind niet 420
behind nieuw 425
behind nik 463
behind noordzee -248
behind nou 458
behind nu 189
behind nummer -234
behind ocmw 60
behind of 18
behind ogen 220
behind om 76
behind onder 221
behind onderwijs -240
behind ook -250
behind op 88
behind open -153
behind oud -378
behind parkeerplat 251
behind parking -332
behind paspoort -174
behind pc -235
behind plek 160
behind poort 250
behind post 302
behind pot 242
behind praatgroep 232
behind praktijk -307
behind psychiatrie 294
behind recht 282
behind reken -232
behind rekeningnummer -218
behind reserver -294
behind rijbewijs 167
behind rod -273
behind rug 161
behind ruimt -213
behind rund 209
behind s 273
behind schrijf -250
behind slaappill 265
behind slecht 256
behind som 219
behind speelplein -137
behind speelpleinwerk -188
behind sporthal -239
behind sta -279
behind stad -126
behind stan -209
behind stat 222
behind station -262
behind steiger 186
behind stoep 282
behind stok 237
behind stond 182
behind system -174
behind tant 257
behind taxi 257
behind teg 236
behind thuis 368
behind tijdelijk 294
behind toch -365
behind toen -322
behind tolk 313
behind touret 355
behind trap 265
behind traplift -162
behind tuss 245
behind twee 178
behind u -266
behind uitlaatdienst 199
behind uw -400
behind val 229
behind vall -363
behind van -68
behind vannacht 249
behind vastgesteld 223
behind verget -328
behind voet 251
behind voll 275
behind vor -124
behind vrijmarkt -201
behind vrijwilligerswerk 194
behind wachtlijst 223
behind wanner 176
behind wat 157
behind websit -160
behind weg 124
behind wek 325
behind wel 317
behind wer -92
behind wet 395
behind wie 179
behind wijk -188
behind wijkverpleegkund 423
behind wil 232
behind won 261
behind woonzorgcentrum -175
behind woord -220
behind wordt -352
behind zag -222
behind zak 215
behind zal 119
behind zaterdag -136
behind zeg 245
behind zeker -235
behind zelfstand 233
behind zes -177
behind zet -316
behind zie -171
behind zit 150
behind zn -228
behind zo 276
behind zoek 290
behind zonder -97
behind zou 307
behind zoud 202
behind zus 233
behind zwembad 340
behind1 $ 71
behind1 ) 242
behind1 , 245
behind1 . 409
behind1 0 -63
behind1 : -182
behind1 ; 370
behind1 aan 124
behind1 aanvrag -301
behind1 al 382
behind1 altijd -169
behind1 beleid -259
behind1 beperkt 302
behind1 bifida 260
behind1 bij -292
behind1 bijzitter -445
behind1 body 349
behind1 bov -248
behind1 bsn -182
behind1 caf -208
behind1 centrum -250
behind1 dat -208
behind1 de -405
behind1 depressie 244
behind1 dor 356
behind1 drie 252
behind1 dus 525
behind1 een -320
behind1 eerst -177
behind1 elk 325
behind1 en 404
behind1 er -358
behind1 erbij 202
behind1 gat 362
behind1 ge -169
behind1 gehad 429
behind1 gevolg -233
behind1 gevond -244
behind1 geweest 297
behind1 gezin -271
behind1 heb 162
behind1 heeft -109
behind1 het -450
behind1 heup 388
behind1 hij -172
behind1 ie -245
behind1 iemand -114
behind1 ik -638
behind1 in -175
behind1 inlever -176
behind1 je -263
behind1 jullie -329
behind1 kan 498
behind1 kind -291
behind1 krijgt -184
behind1 liga -390
behind1 link 272
behind1 mag 230
behind1 mee 304
behind1 met -90
behind1 mijn -186
behind1 na 374
behind1 nar -274
behind1 niet 267
behind1 nog -243
behind1 nos 215
behind1 of -389
behind1 onder -239
behind1 ook 245
behind1 paswoord -126
behind1 pincod -258
behind1 plat -228
behind1 pot -260
behind1 reken -122
behind1 rijdt -308
behind1 rijksregisternummer -262
behind1 sind 216
behind1 spuit 229
behind1 stat -321
behind1 stembureaulid -155
behind1 te -391
behind1 thuis 188
behind1 toerist -178
behind1 tot 314
behind1 typ 351
behind1 u -218
behind1 vader -295
behind1 van -53
behind1 vastgesteld 383
behind1 veren -249
behind1 verlamd 232
behind1 verpleegkund -190
behind1 vor -402
behind1 vorig -323
behind1 vrijwilliger 134
behind1 wachtwoord -431
behind1 wat -273
behind1 we -355
behind1 wer 280
behind1 wil -195
behind1 word -263
behind1 wordt 253
behind1 ze -297
behind1 zei -253
behind1 ziek -259
behind1 zou -238
behind2 $ 124
behind2 ) 291
behind2 . 259
behind2 0 -47
behind2 @code -213
behind2 afdel -243
behind2 al -94
behind2 alcohol 249
behind2 anorexia -352
behind2 beid 445
behind2 bekend -315
behind2 bestat 166
behind2 bij -117
behind2 bijstand -167
behind2 binn -279
behind2 bsn 156
behind2 daarom 240
behind2 dan 228
behind2 dar -283
behind2 dat -131
behind2 de -1
behind2 dez -222
behind2 die -109
behind2 doen -305
behind2 down 218
behind2 dus -298
behind2 een -131
behind2 eigenar -198
behind2 en 292
behind2 ge 262
behind2 gehad -358
behind2 gen 166
behind2 gezin 163
behind2 goed -274
behind2 gooit 283
behind2 haha -266
behind2 har 227
behind2 heb 209
behind2 hebb -257
behind2 heeft -249
behind2 hem -334
behind2 het -463
behind2 hij 76
behind2 hoe 368
behind2 iet -227
behind2 ik 190
behind2 in -145
behind2 is 388
behind2 ja -303
behind2 jar -262
behind2 jonger -336
behind2 jullie -83
behind2 kan 253
behind2 kom 266
behind2 komt 351
behind2 krijgt 123
behind2 la 355
behind2 loopt 251
behind2 mag -42
behind2 met -306
behind2 mg 291
behind2 mijn 535
behind2 moet 318
behind2 mog 220
behind2 niet -275
behind2 nu 387
behind2 nummer -174
behind2 of -330
behind2 ook -218
behind2 op -97
behind2 over -286
behind2 parkinson 224
behind2 politie -262
behind2 raakt 226
behind2 red 231
behind2 schol -240
behind2 sind 286
behind2 stond 292
behind2 te -263
behind2 tot 278
behind2 trapp 189
behind2 twee 295
behind2 vader 246
behind2 van -432
behind2 vorig 195
behind2 we 234
behind2 welk 260
behind2 wen -372
behind2 werk 254
behind2 wet 290
behind2 wij 266
behind2 will -221
behind2 word 102
behind2 zelf -308
behind2 zijn 38
behind2 zit -295
behind2 zoek 130
behind2 zoekt -195
behind2 zon 223
bothBefore ) heeft 206
bothBefore , de -321
bothBefore , heeft 243
bothBefore , zelfd -192
bothBefore 0 , 378
bothBefore 0 0 -198
bothBefore 0 heeft 402
bothBefore 0 is 278
bothBefore 0 met 192
bothBefore ^ 0 -247
bothBefore ^ ben 317
bothBefore ^ de -266
bothBefore ^ dezelfd -237
bothBefore ^ en 251
bothBefore ^ heb 422
bothBefore ^ ik 418
bothBefore ^ mijn -198
bothBefore ^ wegen 276
bothBefore aan de 582
bothBefore al jar 215
bothBefore ben ik 166
bothBefore bij de 328
bothBefore bij het -236
bothBefore bij jullie -215
bothBefore bij mij 212
bothBefore dat het 177
bothBefore de infoavond -251
bothBefore de zomer 210
bothBefore dochter met 274
bothBefore dor de 363
bothBefore dor een 280
bothBefore dor mijn 241
bothBefore draagt een 278
bothBefore een dubbel 198
bothBefore een postnatal 244
bothBefore een praatcaf -154
bothBefore een zwar 189
bothBefore en heeft 265
bothBefore er een -221
bothBefore er zoiet -169
bothBefore ex is 286
bothBefore gebeurt er -234
bothBefore gemeentehuis vor -279
bothBefore gevolg van 253
bothBefore heb een 324
bothBefore heb gen -404
bothBefore hebb gen -238
bothBefore heeft een 309
bothBefore heeft gen -325
bothBefore hij heeft 299
bothBefore hond heeft -309
bothBefore hor , 246
bothBefore huisgenot heeft 275
bothBefore iemand een -230
bothBefore ik ben -242
bothBefore ik een -320
bothBefore ik gebruik 284
bothBefore ik heb 418
bothBefore ik nem 256
bothBefore ik slik 164
bothBefore ik was 317
bothBefore ik wet -220
bothBefore in een 200
bothBefore in het -245
bothBefore in t -150
bothBefore is 0 -372
bothBefore is een -120
bothBefore is halfzijd 280
bothBefore is licht 281
bothBefore is mijn 376
bothBefore is zwar 244
bothBefore jongst is 225
bothBefore kan een -347
bothBefore kan ik -200
bothBefore kat is -169
bothBefore kind heeft 337
bothBefore kinder met -412
bothBefore klas heeft 240
bothBefore kreg een 310
bothBefore les over -249
bothBefore lezing over -242
bothBefore ma heeft 222
bothBefore mag een -363
bothBefore mag mijn 321
bothBefore man heeft 535
bothBefore man is -220
bothBefore men met -337
bothBefore mer , 139
bothBefore met de 282
bothBefore met een 194
bothBefore met mijn 102
bothBefore mijn attest 234
bothBefore mijn dochter 281
bothBefore mijn heup 280
bothBefore mijn man 230
bothBefore mijn reumatoid 260
bothBefore mn vader 316
bothBefore moeder heeft 389
bothBefore moet ik -228
bothBefore na een 280
bothBefore na mijn 134
bothBefore nar de 125
bothBefore nog altijd -182
bothBefore of ik -233
bothBefore omdat ik 235
bothBefore op een -253
bothBefore op teg -283
bothBefore ouder met -209
bothBefore over die 268
bothBefore over mijn 291
bothBefore sind har 337
bothBefore sind kort 255
bothBefore sind mijn 682
bothBefore sta ik -214
bothBefore stat @code -191
bothBefore syndrom van 271
bothBefore vader heeft 333
bothBefore vader is 287
bothBefore van 0 410
bothBefore van de 338
bothBefore van een 373
bothBefore van het -319
bothBefore van mijn 203
bothBefore vanweg een 190
bothBefore vanweg mijn 157
bothBefore vent heeft 174
bothBefore verslaafd aan 276
bothBefore vor de -314
bothBefore vor mijn 293
bothBefore vorig jar 230
bothBefore vorig wek 244
bothBefore vriendin is 208
bothBefore vrouw heeft 435
bothBefore vrouw is -220
bothBefore ze heeft 343
bothBefore ziekt van 443
bothBefore zij is 271
bothBefore zit een -235
bothBefore zit met 302
bothBefore zo grot -139
bothBefore zon heeft 247
bothBefore zon is -171
bothBefore zoontj met 210
earlier de 252
earlier heeft 243
earlier het 234
earlier ik 155
earlier in -251
earlier kan 186
earlier mijn 274
earlier moet 254
earlier nar 270
earlier niet 181
earlier van 172
earlier vor 347
earlier waarom 181
elsewhere ) -190
elsewhere . 127
elsewhere 0 -208
elsewhere : 315
elsewhere ? 85
elsewhere @code -425
elsewhere aangift -274
elsewhere aankond 281
elsewhere aanvrag 223
elsewhere al 284
elsewhere allen 117
elsewhere alles 273
elsewhere als 151
elsewhere april 220
elsewhere assistentiehond 363
elsewhere az -167
elsewhere balie 336
elsewhere basisschol 244
elsewhere beginn 101
elsewhere begint 353
elsewhere bell 349
elsewhere bemiddel 295
elsewhere ben -204
elsewhere bestat 261
elsewhere betal 231
elsewhere bezwar 230
elsewhere bhver 253
elsewhere bib -257
elsewhere bij 321
elsewhere bos -208
elsewhere burgemeester 197
elsewhere bus -165
elsewhere buurtfeest 254
elsewhere buurthuis -285
elsewhere compliment 253
elsewhere consulent 265
elsewhere container -281
elsewhere cursus -251
elsewhere da -206
elsewhere daarom 260
elsewhere daarop -132
elsewhere dag 310
elsewhere dagbested -141
elsewhere dak -290
elsewhere dan 100
elsewhere dar -160
elsewhere dat 148
elsewhere de 93
elsewhere dementer -253
elsewhere die 89
elsewhere dit -179
elsewhere doe 300
elsewhere doet 158
elsewhere drinkt 326
elsewhere dus 235
elsewhere echt 307
elsewhere een -471
elsewhere elk 128
elsewhere en -359
elsewhere er 74
elsewhere extra 276
elsewhere gaston 195
elsewhere ge -156
elsewhere gebeurd 331
elsewhere gebruik 215
elsewhere gekreg -351
elsewhere geliev -262
elsewhere gemeentehuis 338
elsewhere gen -168
elsewhere gerak 281
elsewhere gev 203
elsewhere gevond -243
elsewhere gewon -262
elsewhere had -271
elsewhere hallo 196
elsewhere hang 88
elsewhere hangt -185
elsewhere hebb -173
elsewhere hel 283
elsewhere help 195
elsewhere helpt 388
elsewhere hier -175
elsewhere hoe -263
elsewhere hoevel -147
elsewhere hond 198
elsewhere hor 332
elsewhere hospital 173
elsewhere huisart 277
elsewhere huisdier -255
elsewhere huishoud 141
elsewhere hulp 151
elsewhere iemand 86
elsewhere iet 202
elsewhere ik 200
elsewhere info -238
elsewhere ingang -236
elsewhere inschrijv 213
elsewhere inwoner -274
elsewhere is 143
elsewhere je -235
elsewhere juist -221
elsewhere kaart -304
elsewhere kan 189
elsewhere kassei 202
elsewhere kent 444
elsewhere ker 454
elsewhere knop 255
elsewhere kom 95
elsewhere komt -107
elsewhere kost -244
elsewhere krant -270
elsewhere krijg -195
elsewhere krijgt -252
elsewhere kunn 485
elsewhere kwam -239
elsewhere lang 266
elsewhere leerplichtambtenar 310
elsewhere ligt -237
elsewhere loopt 218
elsewhere lukt 344
elsewhere m -242
elsewhere mag -268
elsewhere man -275
elsewhere mannetj 244
elsewhere mantelzorger 231
elsewhere mar 421
elsewhere me 243
elsewhere medewerker -308
elsewhere mee -208
elsewhere mer -285
elsewhere met 138
elsewhere mij 338
elsewhere mijn 204
elsewhere moet 39
elsewhere mog -235
elsewhere moment 336
elsewhere mutualiteit -267
elsewhere na 136
elsewhere nam -182
elsewhere nar 336
elsewhere niemand 291
elsewhere nieuwsgier -313
elsewhere nik 275
elsewhere nodig -262
elsewhere nota 218
elsewhere nou 244
elsewhere nu -72
elsewhere ocmw 368
elsewhere of -254
elsewhere onder -190
elsewhere onz -323
elsewhere ook 298
elsewhere op -210
elsewhere open 168
elsewhere ophal 226
elsewhere opleid -206
elsewhere opvang 342
elsewhere oud 166
elsewhere oudst -273
elsewhere overled -210
elsewhere patient 294
elsewhere per 243
elsewhere pincod -178
elsewhere plek 305
elsewhere portefeuill -205
elsewhere posttraumatisch -255
elsewhere prat 284
elsewhere premie -341
elsewhere rat 307
elsewhere recht 293
elsewhere rechtgezet -188
elsewhere regelt 261
elsewhere reken -346
elsewhere rijksregisternummer -433
elsewhere rustig 336
elsewhere s 211
elsewhere schaatsuitstap 213
elsewhere scheiding -210
elsewhere schrijf -323
elsewhere serieus 254
elsewhere sind -314
elsewhere slap -182
elsewhere sociaal 151
elsewhere springkastel 254
elsewhere sta 402
elsewhere stat 312
elsewhere stond -277
elsewhere stressstoornis -255
elsewhere stuk -247
elsewhere stur 368
elsewhere teg 281
elsewhere ter -241
elsewhere test -160
elsewhere thuis 329
elsewhere trager 254
elsewhere trap -243
elsewhere traplift -269
elsewhere tuin 307
elsewhere tuss -242
elsewhere twee -185
elsewhere u 148
elsewhere uw -297
elsewhere valt -150
elsewhere van -85
elsewhere vannacht -169
elsewhere vergunn 251
elsewhere vlak 279
elsewhere vloer 202
elsewhere vol 309
elsewhere voornam 195
elsewhere voorrang 268
elsewhere vraagt -125
elsewhere vrag 284
elsewhere vroeg -291
elsewhere waarom -220
elsewhere wachtlijst 187
elsewhere was 295
elsewhere weg 172
elsewhere welk 154
elsewhere wer 292
elsewhere wie 284
elsewhere wij -329
elsewhere wijk -152
elsewhere wijkkrant -165
elsewhere wil 125
elsewhere will 206
elsewhere word 196
elsewhere wordt -227
elsewhere zak 315
elsewhere zal -201
elsewhere ze -133
elsewhere zebrapad -256
elsewhere zegt -47
elsewhere zie -206
elsewhere zien -251
elsewhere zij 168
elsewhere zijn 106
elsewhere zit -73
elsewhere zoiet 279
elsewhere zon 291
elsewhere zorgkantor 336
kind complaint -61
kind condition 414
kind medicine 751
kind treatment -66
kind weak -619
kind weak als -1246
kind weak beperkt 296
kind weak bloeding 234
kind weak chronisch 136
kind weak chronische 402
kind weak corona -112
kind weak doof 364
kind weak dove -330
kind weak down 250
kind weak drank -330
kind weak fas 221
kind weak fysiotherapeut -203
kind weak gesteriliseerd -216
kind weak ggz -100
kind weak handicap -359
kind weak hulpmiddelen -238
kind weak hypo 219
kind weak invaliditeit -201
kind weak kine -285
kind weak kinesist -162
kind weak kliniek -316
kind weak lever 161
kind weak lewy 349
kind weak logopedie -268
kind weak looprek 207
kind weak mantelzorger -350
kind weak medicijnen -186
kind weak ms 355
kind weak operatie 207
kind weak opgenomen -51
kind weak pillen -153
kind weak psycholoog -300
kind weak rolstoelen -426
kind weak spuit -185
kind weak staar 216
kind weak suiker 252
kind weak syndroom 394
kind weak thuiszorg 125
kind weak verpleegster -336
kind weak verslaafd 255
kind weak ziekenhuis -599
kind weak zuurstof 300
pair ( 0 350
pair ( @it 374
pair ) , 277
pair ) en 270
pair ) is 256
pair , @code -261
pair , @it 164
pair , acht -215
pair , al 190
pair , alles -304
pair , als 150
pair , autism -214
pair , ben -184
pair , bestat 186
pair , daarom 272
pair , dar -289
pair , dat -540
pair , de -128
pair , doe -247
pair , echt -337
pair , elk -235
pair , en 70
pair , er -186
pair , gehandicaptenparkeerkaart -203
pair , gewon -358
pair , gsm 202
pair , had 253
pair , hal -223
pair , hebt -196
pair , heeft 112
pair , hij 138
pair , hoe 312
pair , hoek -259
pair , ik -53
pair , in -198
pair , kan 33
pair , kapelstrat 213
pair , kom -157
pair , krijg 354
pair , mag -77
pair , mar -122
pair , met 308
pair , mn 275
pair , moet 43
pair , of -337
pair , schrijf -374
pair , sind 292
pair , tot 323
pair , vader 295
pair , van 242
pair , voet 273
pair , vroeg 211
pair , was 310
pair , wat 392
pair , welk 230
pair , wie 140
pair , wil 269
pair , wordt 376
pair , ze 404
pair , zelfd -192
pair , zet -192
pair , zijn 251
pair , zit -234
pair . $ 223
pair 0 ) 357
pair 0 , -179
pair 0 . -531
pair 0 0 -52
pair 0 @it 70
pair 0 april -195
pair 0 dag -223
pair 0 eksaard 213
pair 0 en -108
pair 0 heeft 76
pair 0 in -244
pair 0 ingevuld -307
pair 0 is -198
pair 0 januari -193
pair 0 jar 115
pair 0 km 267
pair 0 maand 196
pair 0 mei -264
pair 0 met 222
pair 0 meter 284
pair 0 mg 291
pair 0 per 197
pair 0 stan -190
pair 0 uur 89
pair 0 van -236
pair 0 vrij -228
pair 0 wek 307
pair 0 wil -245
pair : 0 -176
pair : @it 440
pair : ajaxied -232
pair : ik 345
pair : mijn 165
pair ? $ -38
pair @code . -291
pair @code 0 -236
pair @code @it -100
pair @it $ 71
pair @it ) 242
pair @it , 245
pair @it . 409
pair @it 0 -63
pair @it : -182
pair @it ; 370
pair @it aan 124
pair @it aanvrag -301
pair @it al 382
pair @it altijd -169
pair @it beleid -259
pair @it beperkt 302
pair @it bifida 260
pair @it bij -292
pair @it bijzitter -445
pair @it body 349
pair @it bov -248
pair @it bsn -182
pair @it caf -208
pair @it centrum -250
pair @it dat -208
pair @it de -405
pair @it depressie 244
pair @it dor 356
pair @it drie 252
pair @it dus 525
pair @it een -320
pair @it eerst -177
pair @it elk 325
pair @it en 404
pair @it er -358
pair @it erbij 202
pair @it gat 362
pair @it ge -169
pair @it gehad 429
pair @it gevolg -233
pair @it gevond -244
pair @it geweest 297
pair @it gezin -271
pair @it heb 162
pair @it heeft -109
pair @it het -450
pair @it heup 388
pair @it hij -172
pair @it ie -245
pair @it iemand -114
pair @it ik -638
pair @it in -175
pair @it inlever -176
pair @it je -263
pair @it jullie -329
pair @it kan 498
pair @it kind -291
pair @it krijgt -184
pair @it liga -390
pair @it link 272
pair @it mag 230
pair @it mee 304
pair @it met -90
pair @it mijn -186
pair @it na 374
pair @it nar -274
pair @it niet 267
pair @it nog -243
pair @it nos 215
pair @it of -389
pair @it onder -239
pair @it ook 245
pair @it paswoord -126
pair @it pincod -258
pair @it plat -228
pair @it pot -260
pair @it reken -122
pair @it rijdt -308
pair @it rijksregisternummer -262
pair @it sind 216
pair @it spuit 229
pair @it stat -321
pair @it stembureaulid -155
pair @it te -391
pair @it thuis 188
pair @it toerist -178
pair @it tot 314
pair @it typ 351
pair @it u -218
pair @it vader -295
pair @it van -53
pair @it vastgesteld 383
pair @it veren -249
pair @it verlamd 232
pair @it verpleegkund -190
pair @it vor -402
pair @it vorig -323
pair @it vrijwilliger 134
pair @it wachtwoord -431
pair @it wat -273
pair @it we -355
pair @it wer 280
pair @it wil -195
pair @it word -263
pair @it wordt 253
pair @it ze -297
pair @it zei -253
pair @it ziek -259
pair @it zou -238
pair ^ 0 -170
pair ^ @it -149
pair ^ als 27
pair ^ app -258
pair ^ attest 303
pair ^ ben 249
pair ^ bestat -112
pair ^ collega 293
pair ^ dat -366
pair ^ de -28
pair ^ den 246
pair ^ dezelfd -237
pair ^ die -126
pair ^ doet -264
pair ^ een 108
pair ^ elk -296
pair ^ en 243
pair ^ er -61
pair ^ geacht -251
pair ^ geeft -179
pair ^ geldt -260
pair ^ geliev 247
pair ^ gevond -266
pair ^ gister 253
pair ^ grag 247
pair ^ hallo -321
pair ^ heb -122
pair ^ heeft 189
pair ^ het -168
pair ^ hij 512
pair ^ hoe -483
pair ^ hoi 366
pair ^ ik 26
pair ^ in 315
pair ^ inschrijv 218
pair ^ is -240
pair ^ ja 137
pair ^ jullie -198
pair ^ k 167
pair ^ kan -146
pair ^ klopt -196
pair ^ kom -196
pair ^ komt -229
pair ^ krijg -159
pair ^ kunt 267
pair ^ lig 360
pair ^ ma 192
pair ^ mag 94
pair ^ me -202
pair ^ mijn -115
pair ^ moeder 123
pair ^ moet -399
pair ^ mog -344
pair ^ na 176
pair ^ nee -212
pair ^ niemand -237
pair ^ nu 251
pair ^ oma -191
pair ^ omdat 230
pair ^ onz -148
pair ^ op -204
pair ^ organiseert -178
pair ^ ouder -252
pair ^ red 305
pair ^ rijdt -269
pair ^ sind -155
pair ^ sorry 242
pair ^ sta -258
pair ^ stat -225
pair ^ stel -291
pair ^ t -303
pair ^ teg 213
pair ^ toen 268
pair ^ twee 342
pair ^ uw -275
pair ^ vader 290
pair ^ vor 283
pair ^ vorig 333
pair ^ waarom -23
pair ^ war -487
pair ^ wat -361
pair ^ wegen 333
pair ^ welk -310
pair ^ wie -306
pair ^ word 233
pair ^ wordt -106
pair ^ ze 345
pair ^ zijn -258
pair ^ zit 384
pair ^ zo -173
pair ^ zon -39
pair aan $ -126
pair aan ? -235
pair aan @it 181
pair aan de -32
pair aan het 278
pair aan men -216
pair aan mijn 122
pair aan te -212
pair aangegev ? -214
pair aankom $ -208
pair aanslag hondenbelast 206
pair aanvrag ? -267
pair acht uur -230
pair adhd , -362
pair adhd en 272
pair afdel van 147
pair afsprak vor 213
pair ajaxied $ -232
pair al 0 246
pair al dertig -234
pair al drie 356
pair al goedgekeurd 280
pair al in -171
pair al jar 181
pair al twee 404
pair al vier 209
pair alleenstaand evenvel -220
pair allen , 362
pair allen vor -249
pair als de 412
pair als gevolg 253
pair als iemand -279
pair als ik 79
pair als jullie 314
pair als kind 199
pair als vader 313
pair altijd : -237
pair altijd @it -182
pair altijd een 184
pair ambulancier en -241
pair ander . -178
pair april $ -234
pair artros in -417
pair attest @it 234
pair autism , -236
pair autorijd , 258
pair avond ? 250
pair bad , 274
pair bakker $ -305
pair balie $ 298
pair bed $ 340
pair beginn @it 271
pair begint . -225
pair begrijp ik -174
pair behoeft een -177
pair bekend bij -154
pair ben 0 360
pair ben @it -116
pair ben ambulancier -241
pair ben gewon -249
pair ben in 369
pair ben niet -323
pair beperkt en 302
pair besluitvorm hier -173
pair bestat er 216
pair bestemm kantor -213
pair betal $ 174
pair bevall een 295
pair bevolkingsonderzoek @it -236
pair bewindvoerder van 230
pair bewoner van -245
pair bezoek van 195
pair bij $ -189
pair bij @it -282
pair bij die 300
pair bij jonger -276
pair bij jongerenwerk 230
pair bij mijn 361
pair bij ons 17
pair bij onz 267
pair bij u -179
pair bij zijn -210
pair binn in -142
pair blijv $ -273
pair body vastgesteld 215
pair bouwt een -287
pair bov de -248
pair breng ik -252
pair brief niet 173
pair brief van 237
pair broer heeft 262
pair broer is 169
pair broer niet 205
pair bsn 0 -166
pair buit $ 263
pair buit , 257
pair buitenland $ -242
pair bur bromt 231
pair bus op -216
pair bus vor -246
pair busj nar 227
pair buurvrouw van 263
pair campagn rond -294
pair chronisch @it 358
pair cijfer over -303
pair cod 0 -222
pair collega van 293
pair concierg van 257
pair container niet 278
pair control ? 234
pair crematorium of -194
pair daarom niet 299
pair daarvor inschrijv -188
pair dag , -222
pair dag . 220
pair dag @it 198
pair dag en 159
pair dag op 288
pair dag van 244
pair dam , 319
pair dan $ -163
pair dan de -213
pair dan dor -240
pair dan krijg -215
pair dan met 227
pair dar een -387
pair dar nu 367
pair dar ook -238
pair dat $ -198
pair dat @it -101
pair dat allen -211
pair dat dan 215
pair dat doen 176
pair dat doorgev 213
pair dat een -412
pair dat fietspad 153
pair dat ge -236
pair dat gemeld 228
pair dat genoeg 240
pair dat heeft -286
pair dat hij 239
pair dat iemand -251
pair dat ik 266
pair dat in -268
pair dat is -111
pair dat jullie 225
pair dat met 408
pair dat mijn -60
pair dat nieuw -334
pair dat nu -425
pair dat ongeluk 278
pair dat ze 309
pair de $ -238
pair de 0 199
pair de @code -209
pair de afsprak 131
pair de balie 363
pair de bank 299
pair de begraafplat 250
pair de besluitvorm -173
pair de bevall 313
pair de bib -207
pair de bieb -126
pair de brief 68
pair de brug -278
pair de bur 332
pair de bus 175
pair de bushalt 289
pair de buurvrouw 266
pair de concierg 257
pair de consulent 299
pair de container -141
pair de dag 171
pair de deur 244
pair de dialys -177
pair de dienst 148
pair de dokter 87
pair de geboorteaangift 332
pair de gemeent -176
pair de gratis -199
pair de hal -181
pair de infoavond -251
pair de kaart -268
pair de kassei 192
pair de kastanj -247
pair de kastanjes -245
pair de kermis 171
pair de kerstmarkt 202
pair de kinder 355
pair de klein 273
pair de kliko 241
pair de krant -203
pair de leges -237
pair de man 239
pair de men 118
pair de milieustrat -175
pair de minder 292
pair de mindermobielencentral 221
pair de monitor 217
pair de neurolog 394
pair de noordzee -248
pair de ondergrond 214
pair de oorlog 289
pair de parking -211
pair de politie -93
pair de poort 250
pair de psychiatrie 294
pair de regiotaxi -340
pair de ring -186
pair de sleutel 227
pair de social -212
pair de speelpleinwerk -96
pair de sporthal -289
pair de stad 253
pair de standplat 188
pair de steiger 186
pair de stoep 203
pair de storm -260
pair de strat -164
pair de taxi 366
pair de trouwzal -273
pair de twed 209
pair de typfout 213
pair de uitbater 204
pair de vergader 195
pair de vloer -276
pair de voetbal 274
pair de vrijmarkt -201
pair de vuilnisman 254
pair de wachtlijst 196
pair de war 206
pair de weg -256
pair de wek 210
pair de wijk 147
pair de wijkverpleegkund 423
pair de zomer 337
pair defect $ -227
pair dementie , 205
pair dementie en -301
pair den @it 225
pair den dokter 192
pair depressie en -173
pair dertig jar -234
pair deur $ 237
pair dezelfd @it -237
pair diagnos @it 253
pair dialys , -225
pair dicht $ -253
pair dicht is -143
pair die al -230
pair die brief 273
pair die dan -256
pair die eruit -194
pair die houtkachel 221
pair die in -303
pair die loss 284
pair die naald 197
pair die nieuw 480
pair die reken -200
pair die slaappill 265
pair die slagbom -245
pair die tijd 177
pair die tillift 228
pair die verkeersdrempel -241
pair die warmtepomp 231
pair die websit -228
pair die wordt 292
pair dinsdag en 207
pair dit jar -152
pair dochter 0 204
pair dochter @it 281
pair dochter heeft 472
pair dochter met 328
pair dochter studeert -299
pair dochter van 205
pair doe er -362
pair doe ik 209
pair doe je -232
pair doen $ 248
pair doen , -278
pair doen . 146
pair doen ? -267
pair doen @it -327
pair doen in 243
pair doet het -98
pair dokter , 214
pair dokter zegt 428
pair doorgev aan 268
pair dor @it 258
pair dor de 161
pair dor een 291
pair dor en 260
pair dor het -303
pair down en 243
pair draagt een 278
pair drank is 289
pair drempel bij 172
pair drie jar 292
pair drie ker 291
pair dubbel @it 308
pair duif met -326
pair durf ik 266
pair dus , 244
pair dus de 292
pair dus die 241
pair dus gen 383
pair dus grag 266
pair dus ik 185
pair dus kan 275
pair dus liever 197
pair dus niet 261
pair dus wij 295
pair echt @it -238
pair echt niet 192
pair echtgenot is 215
pair echtgenot lijdt -116
pair een @it 106
pair een aanslag 206
pair een aed 209
pair een ander -183
pair een bekeur -234
pair een bestemm -213
pair een brief 201
pair een cursus -348
pair een dakkapel -238
pair een dubbel 287
pair een een -275
pair een eig 320
pair een folder -279
pair een gas 184
pair een gast 258
pair een gebrok -424
pair een half 209
pair een huwelijk -238
pair een inlop 239
pair een jong 277
pair een kaart -210
pair een kapot -277
pair een ker -146
pair een lezing -253
pair een lift 170
pair een maatj 244
pair een mantelzorgwon -198
pair een men -139
pair een nieuw 140
pair een nul -274
pair een oog 295
pair een overled -194
pair een pand -276
pair een parkeerplat 251
pair een parkeervergunn -290
pair een plek 245
pair een postnatal -168
pair een praatcaf -156
pair een praktijk -256
pair een psychiatrisch 205
pair een ramp 118
pair een rolstoel 294
pair een ruimt -276
pair een rustig 308
pair een tijdelijk 271
pair een tolk 357
pair een traplift 69
pair een uitlaatdienst 199
pair een uittreksel -306
pair een uur 220
pair een v -193
pair een val 229
pair een vergunn -251
pair een vier -186
pair een vog -225
pair een voll 275
pair een vrijwilliger 194
pair een wek 248
pair een woonzorgcentrum -175
pair een zwar 261
pair eig bijdrag -260
pair eigen $ -238
pair eksaard , 213
pair elk dag 112
pair elk ker -175
pair en @it -235
pair en behoeft -177
pair en dat 204
pair en de 77
pair en dicht -208
pair en die 216
pair en doet -179
pair en geraakt -136
pair en gooit 283
pair en heb 388
pair en heeft -88
pair en hoe -273
pair en ik 194
pair en in 246
pair en is 242
pair en jullie 205
pair en k 250
pair en kan 91
pair en krijg -336
pair en krijgt 365
pair en lat 317
pair en loopt 251
pair en mijn 255
pair en moet 149
pair en nacht 202
pair en neemt 292
pair en nem 230
pair en nou 306
pair en nu 428
pair en op 313
pair en sind 301
pair en snapt 262
pair en stat 340
pair en vindt -210
pair en vroeg 258
pair en wat -314
pair en we 105
pair en wij -256
pair en wil -235
pair en will -184
pair en zij 287
pair en zoek 198
pair er $ 240
pair er @it -316
pair er dan -227
pair er een -122
pair er iemand 195
pair er iet -131
pair er in -204
pair er mij 214
pair er nog -69
pair er ook -198
pair er op 290
pair er vor -336
pair er zit -235
pair er zoiet -169
pair ergen aanmeld -188
pair ernstig @it 286
pair eruit $ -194
pair eruit met 344
pair euro per -195
pair ex @it 182
pair ex is 355
pair februari $ 241
pair fiet , 367
pair fietser , -238
pair fietspad komt -173
pair folder over -279
pair formulier , -364
pair gan ? -260
pair gast van 258
pair gat $ -169
pair gat in -271
pair gat met 333
pair gat niet 316
pair gat om -230
pair gat open -208
pair ge @it -316
pair ge bij -230
pair ge daarvor -177
pair ge dan -296
pair ge een -116
pair ge er -236
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
pair gef ik -249
pair gef je -227
pair gehad en 348
pair gehad in 294
pair gehandicaptenparkeerkaart mogelijk -203
pair geholp aan 203
pair gelijk wie -282
pair gelof ik -237
pair gemeent $ 292
pair gemeent , -143
pair gemeent een -235
pair gemeld $ 310
pair gemiddeld in -295
pair gen @it -761
pair gen drank 289
pair gen enkel 356
pair gen gewon 235
pair gen hulp 260
pair gen parking -210
pair gen post 305
pair genoeg vor 219
pair gerak niet 355
pair gesprek over 275
pair gevond in -247
pair geweest en 192
pair gewon met -249
pair gezien @it -223
pair gezinn met -284
pair gezinshulp zijn 214
pair ghb en 277
pair gister een 335
pair goed , 227
pair goed les -198
pair grag allen 195
pair gratis @it -310
pair grot @it -139
pair gsm mama 213
pair had een 247
pair haha $ -342
pair hal , 251
pair hal jullie -142
pair half jar 209
pair halfzijd @it 280
pair hallo , -293
pair har , 247
pair har @it 352
pair har een 206
pair har kat 227
pair he , 313
pair heb @it 487
pair heb de 139
pair heb gen -186
pair heb ik 127
pair heb ms -399
pair heb op 260
pair hebb $ 179
pair hebb @it -292
pair hebb bij 280
pair hebb een 391
pair hebb gen -238
pair hebb volgen -243
pair hebt ge -222
pair hebt mijn 311
pair heeft @it 529
pair heeft adhd 240
pair heeft als -206
pair heeft de 256
pair heeft dementie -301
pair heeft een 107
pair heeft en 333
pair heeft gen -323
pair heeft hij 222
pair heeft mijn 223
pair heeft ms -228
pair heeft parkinson -382
pair heeft sind 284
pair hel dag -250
pair hel de 376
pair hel nacht 303
pair help ? 289
pair hem een 242
pair hen $ 251
pair herbekek word 270
pair het $ -220
pair het @it -95
pair het algemen -175
pair het buitenland -310
pair het dienstencentrum -202
pair het fietspad -264
pair het geld -253
pair het gelijkvloer 306
pair het gemeentehuis 172
pair het goed -152
pair het hokj 273
pair het is -279
pair het kamp 250
pair het kan -334
pair het niet 178
pair het ocmw 310
pair het ook -307
pair het park -292
pair het speelplein 208
pair het station 211
pair het syndrom 283
pair het ziekenhuis 205
pair hetzelfd @it -132
pair hier , 257
pair hier @it -227
pair hier een -186
pair hier is -294
pair hier niet -264
pair hij dan 246
pair hij dus 262
pair hij heeft 358
pair hij kan 282
pair hij mee 280
pair hij pakt -200
pair hij spuit 385
pair hij toch -255
pair hij wil 261
pair hij zelf 220
pair hoe lat -177
pair hoe zit 243
pair hoevel per -283
pair hoevel uren 214
pair hog is 225
pair hond heeft -321
pair hond moet 199
pair hondenbelast ? 191
pair hoogt van -220
pair hor nik 189
pair houdt het 240
pair huisbezoek van 257
pair huisgenot heeft 275
pair huishoud hulp 228
pair hulp $ 337
pair hulp , 297
pair hulp is -253
pair ie met 229
pair iemand aan 272
pair iemand ander 329
pair iemand een -190
pair iemand in 137
pair iemand met 53
pair iemand van -168
pair iet aan 61
pair iet ander -226
pair iet mee -241
pair iet over -232
pair iet vor -220
pair ik 0 -195
pair ik @it -117
pair ik aankom -208
pair ik al 232
pair ik alles 297
pair ik als 413
pair ik ben -190
pair ik bij 220
pair ik dar 305
pair ik dat -251
pair ik de -325
pair ik die 303
pair ik drag 209
pair ik ga 266
pair ik gebruik 196
pair ik gef -227
pair ik gen 246
pair ik goed -198
pair ik har 264
pair ik hebb 224
pair ik in -158
pair ik kan 220
pair ik kom 260
pair ik kon 248
pair ik krijg -135
pair ik lag 217
pair ik last 372
pair ik les -240
pair ik lig 202
pair ik lijd 262
pair ik log -199
pair ik long -294
pair ik lop 327
pair ik mag 204
pair ik mee 115
pair ik mij -119
pair ik mijn 118
pair ik moet 248
pair ik nem 300
pair ik niet 354
pair ik nog 79
pair ik nou -336
pair ik op -77
pair ik pas 334
pair ik recht 257
pair ik slik 250
pair ik stuurd 248
pair ik te 8
pair ik vrag -342
pair ik was 412
pair ik wegrij -208
pair ik werk -321
pair ik word -365
pair ik zelf -326
pair ik zit 385
pair ik zo 286
pair ik zorg 323
pair in , -210
pair in 0 169
pair in bed 243
pair in dat 187
pair in de -193
pair in dez -208
pair in een -128
pair in gasthuisberg 313
pair in gent -206
pair in hel 321
pair in het -176
pair in jullie 254
pair in met -199
pair in mijn 195
pair in onz -323
pair in ord 210
pair in t 188
pair in uw -323
pair in vor -280
pair in zit -254
pair infoavond @it -251
pair ingang van -275
pair inlever $ -176
pair inlop vor -165
pair inschrijv @it -270
pair inwoner $ -234
pair inwoner ? -224
pair is ? -225
pair is aan 312
pair is al -276
pair is da -206
pair is dar -397
pair is de -285
pair is die -197
pair is een 59
pair is en 218
pair is er 196
pair is gewon -258
pair is gister 274
pair is halfzijd 280
pair is het -233
pair is hier -234
pair is licht 338
pair is mar 433
pair is mijn -136
pair is nog -215
pair is opgenom 312
pair is t -285
pair is verslaafd 200
pair is vor -8
pair is vorig 256
pair is weg 292
pair is zwar 244
pair ivm @it 267
pair ja of 205
pair jar , 188
pair jar @it 265
pair jar en -326
pair jar in 154
pair jar nar 202
pair jar wer -243
pair je @it 129
pair je bijstand -167
pair je de -189
pair je die -251
pair je een -225
pair je er -198
pair je hem -219
pair je je -199
pair je met -301
pair je zelf -228
pair jong van 347
pair jonger met -237
pair jongerenwerk want 230
pair jongst is 225
pair jullie $ -169
pair jullie , 298
pair jullie ? 176
pair jullie @it -219
pair jullie crematorium -194
pair jullie dat -207
pair jullie de 211
pair jullie dit -239
pair jullie hebb 258
pair jullie sit -175
pair jullie websit -365
pair juni 0 -234
pair k heb 227
pair kaart niet 223
pair kaart vor -210
pair kan $ 194
pair kan de 55
pair kan dus 169
pair kan een -431
pair kan har 238
pair kan het -173
pair kan hij 143
pair kan ie 229
pair kan iederen -247
pair kan iemand 323
pair kan ik -24
pair kan je -191
pair kan mijn 300
pair kan mn 254
pair kan niet 233
pair kan nog -240
pair kant en 192
pair kantor ? -213
pair kapelstrat 0 213
pair kapot , 316
pair kat $ 227
pair kat is -169
pair keizersned en 210
pair kenmerk 0 -295
pair ker in 215
pair ker per 244
pair kerstmarkt will 202
pair kiez @it -215
pair kijkt ernar -322
pair kind heeft -218
pair kind is 316
pair kinder met -538
pair klas heeft 240
pair klassiek @it 190
pair kleindochter heeft 256
pair klik op -200
pair kliko niet 164
pair kliniek , 229
pair klopt het -196
pair kom $ -161
pair kom . 164
pair kom ik 107
pair kom niet 226
pair komt $ 282
pair komt er -287
pair komt volgend 289
pair kort @it 255
pair kovit en -294
pair kreg een 481
pair kreg gister 364
pair kreg ik 221
pair krijg ? -253
pair krijg er -247
pair krijg ik 209
pair krijg nog -196
pair krijg vor 196
pair krijgt @it 432
pair krijgt een -278
pair kunn jullie 150
pair kunt ge -188
pair kunt u 255
pair kwijt kan 197
pair lang is 278
pair lat mak 217
pair lat plat 300
pair lawaai $ 245
pair leg , 184
pair len bij -317
pair les , -198
pair les over -249
pair levensgevar $ 402
pair lez $ 260
pair lezing over -275
pair liever gen 197
pair lift $ 199
pair lift in 175
pair lig al 184
pair ligt bij 314
pair ligt in 138
pair lijd aan 262
pair lijdt aan -107
pair linkerben is 288
pair loket $ 244
pair loket kom -227
pair loket moet 224
pair long kovit -294
pair loopt weg 344
pair lop in -229
pair los . 300
pair lukt niet 253
pair ma heeft 222
pair ma is 162
pair maand in 264
pair maatj vor -225
pair mag daarom 207
pair mag dat -407
pair mag de 256
pair mag het 381
pair mag hij -174
pair mag ik 343
pair mag ze -157
pair mak $ -209
pair mama 0 213
pair mama heeft 186
pair man @it 230
pair man is -349
pair man zit 202
pair mantelzorger van -327
pair mantelzorgwon in -198
pair mar @it 373
pair mar de 278
pair mar een 229
pair mar moet 332
pair mar op -360
pair markt , 223
pair me , 246
pair me zoontj 291
pair me zus -186
pair mee $ -342
pair mee ) 250
pair mee @it -348
pair mee op 105
pair meenem @it -206
pair mei 0 -194
pair men $ -212
pair men met -383
pair mental @it 263
pair mer , 161
pair mer met 227
pair mer op -214
pair mer rijd 340
pair mer thuis 247
pair mer tot 239
pair mer zelf 258
pair met de 187
pair met diabetes -257
pair met een -19
pair met keizersned 210
pair met mijn 163
pair met nen 273
pair met pensioen -221
pair met zijn 273
pair met zn -236
pair met zon 263
pair mg . 291
pair mij , 478
pair mij af 173
pair mij lat -234
pair mij opgev -225
pair mij toegek 214
pair mijn @it 336
pair mijn aanslag -173
pair mijn aanvrag -315
pair mijn afsprak 297
pair mijn attest 296
pair mijn auto 203
pair mijn broer 437
pair mijn buurman 261
pair mijn deur 217
pair mijn gebur 262
pair mijn gesprek 230
pair mijn gsm -302
pair mijn heup 71
pair mijn hond -169
pair mijn kind -226
pair mijn klas 250
pair mijn kleindochter 256
pair mijn knieen 388
pair mijn linkerben 288
pair mijn mama 288
pair mijn man -68
pair mijn nieuw -268
pair mijn oma 330
pair mijn onderbur 410
pair mijn pa 247
pair mijn pc -235
pair mijn reken -221
pair mijn reumatoid 260
pair mijn rijbewijs 216
pair mijn rug 181
pair mijn schoonmoeder 252
pair mijn stempas 184
pair mijn tant 280
pair mijn terras -243
pair mijn vent 174
pair mijn verloofd 319
pair mijn vriendin 366
pair mijn vrouw -180
pair mn @it 325
pair mn broer 219
pair mn vrouw 212
pair mn zoontj 204
pair mn zus 364
pair moe , 221
pair moeder @it 234
pair moeder heeft -132
pair moeder is 51
pair moet ? -188
pair moet dat 206
pair moet een -342
pair moet ge -260
pair moet hij 217
pair moet je -225
pair moet men -194
pair moet uit 199
pair moet wet 226
pair moet wij 201
pair moet ze -221
pair mog de 254
pair mog we -284
pair mogelijk ? -203
pair monitor van 217
pair ms en -414
pair na een 325
pair na mijn 180
pair na zijn 224
pair naald kwijt 197
pair naast de -145
pair naast mijn 290
pair naast ons 232
pair nar @it -315
pair nar binn 252
pair nar de 79
pair nar een -318
pair nar het -80
pair nar jullie -281
pair nar schol 141
pair nar t 168
pair national nummer -310
pair ne ker -193
pair nee gen -262
pair neemt @it 372
pair nem @it 256
pair nem dar 230
pair nen , -196
pair net @it -146
pair neurolog mci 257
pair ni kom 230
pair nie mer 258
pair niet $ -143
pair niet , 184
pair niet . -185
pair niet @it -455
pair niet allen 274
pair niet als 398
pair niet autorijd 258
pair niet bell 183
pair niet dor 201
pair niet in 190
pair niet lang 301
pair niet lez 201
pair niet mar 226
pair niet met 283
pair niet nar 223
pair niet onder 197
pair niet op 98
pair niet open 138
pair niet over 285
pair niet stan -235
pair niet uit 228
pair niet werk 300
pair nieuw drempel 195
pair nieuw pincod -286
pair nik $ 206
pair nik mer 260
pair nik van 253
pair nog $ 311
pair nog 0 293
pair nog @it -231
pair nog altijd -264
pair nog dor -248
pair nog iet -294
pair nog niet -265
pair nog nik 209
pair nog sted -156
pair nooit $ -173
pair nos kan 229
pair nu de 319
pair nu een 258
pair nu stuurt 206
pair nu wil 246
pair nummer 0 -193
pair ocmw vor 226
pair of @it -297
pair of allen -212
pair of een -264
pair of er -269
pair of hoe 291
pair of ik -300
pair of is 36
pair of mijn 383
pair of nee 205
pair of niet -282
pair of zijn -316
pair of zo -249
pair ogen . 220
pair om 0 271
pair om het -263
pair om te -289
pair omdat ik 296
pair onder de 163
pair onder jonger -233
pair ondergrond container 214
pair ons @it -256
pair ons buurthuis 258
pair ons dorp -295
pair ons een -175
pair ons gezin -216
pair ons heeft 211
pair ons huis -199
pair ons in 156
pair ons ma 140
pair ons strat -272
pair ons vader 66
pair onz hond -221
pair onz jong 228
pair onz kat -279
pair onz poetsvrouw 297
pair onz stad -233
pair oog , 283
pair ook @it -206
pair ook al 278
pair ook grot 203
pair ook niet -329
pair ook nog 305
pair ook op -198
pair oorlog , 277
pair op , 48
pair op ? 162
pair op @it 84
pair op begeleid 232
pair op dat 337
pair op de 29
pair op den 231
pair op een 29
pair op het 256
pair op jullie 153
pair op mijn -258
pair op rod -279
pair op schol 377
pair op strat 274
pair op t -308
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
pair over en 315
pair over mij 275
pair over mijn 335
pair over strat 263
pair over wmo -300
pair overal binn -256
pair overled met -194
pair park $ -249
pair parking bij -210
pair parkinson en -425
pair pas $ 233
pair pas hoe 334
pair patient met -216
pair peeter , 213
pair per dag 242
pair per wek 192
pair person met -274
pair plat . 300
pair plek war 197
pair post van 260
pair postnatal @it 184
pair praatcaf @it -240
pair praatgroep hier 232
pair ramp vor -241
pair recht op 381
pair regel bij -242
pair regel vor -186
pair reken van -201
pair reken zie -200
pair restafvalzak $ 289
pair reumatoid @it 260
pair rij op -316
pair rijd $ 211
pair rijd , 414
pair rijd of -330
pair rijdt $ -239
pair rijdt de -269
pair rolstoel kom 294
pair rond @it -288
pair ruimt , -213
pair s avond 280
pair s nacht 273
pair schol , 294
pair schrijf een -237
pair sind dat 278
pair sind har 395
pair sind ik 313
pair sind mijn -176
pair sind zijn 242
pair sind zondag 165
pair sit van -237
pair slaappill , 265
pair slagbom is -208
pair sleutel van 253
pair slik @it 169
pair slik al 215
pair sorry vor 294
pair speelplein : 269
pair speelpleinwerk $ 191
pair spina @it 369
pair sta @it -181
pair sta ik -349
pair stad , -246
pair stadhuis , -333
pair stag lop -219
pair stan $ -217
pair stan , 198
pair stan ? -197
pair stan @it -227
pair stan er -209
pair stat 0 -151
pair stat @code -138
pair stat dar -226
pair stat dat -373
pair stat de 255
pair stat er 120
pair stat hij 280
pair stat iet -226
pair stat in -318
pair stat mijn -193
pair station , 267
pair station is 186
pair stel dat -181
pair stel ik -303
pair stembureau $ 319
pair stemm $ -259
pair stemm . 203
pair stemm ? 184
pair stempas stemm 184
pair stoep bij 227
pair stok hout 234
pair stond vannacht 249
pair strat $ -134
pair strat . 311
pair stuurt u -164
pair syndrom van 271
pair system is -260
pair t @it -147
pair t uz 259
pair t wer -223
pair t ziekenhuis 304
pair taxi nar 368
pair te hog 232
pair te kop -220
pair te kort -319
pair te vel 185
pair te vind -242
pair te vroeg 236
pair te zegg 315
pair te zet -274
pair teg @it -238
pair teg de -108
pair teken vor 247
pair telefon ? -146
pair ter hoogt -220
pair terug $ -209
pair thuis $ -239
pair thuis en 188
pair thuis met 300
pair thuis op 239
pair tijden de 360
pair tillift ? 228
pair toch al -237
pair toch binn -255
pair toegek na 214
pair tot de 221
pair trap niet -193
pair traplift . 514
pair trek ik 207
pair trouwzal $ -273
pair tuss de 328
pair twee jar 206
pair twee kant 192
pair twee ker 185
pair twee maand 389
pair u dat 177
pair u een -284
pair u had -240
pair u har 206
pair u mij -212
pair uit $ -193
pair uit de -156
pair uit mar 199
pair uit mijn 198
pair uitbater van 204
pair uitgezaaid @it 306
pair uitlaatdienst $ 199
pair uitstel vor 216
pair uitvaartverzorger : -194
pair uren gezinshulp 214
pair uur , -251
pair uur op 249
pair uw brief -219
pair v nummer -179
pair vader @it 449
pair vader heeft -263
pair val van 229
pair van $ 233
pair van , -302
pair van . 253
pair van @it 35
pair van de 161
pair van den 324
pair van die -514
pair van down 218
pair van een 174
pair van geboort 181
pair van har 345
pair van het -85
pair van hiernaast 204
pair van iemand -192
pair van maculadegeneratie -233
pair van me 280
pair van men -172
pair van mij 301
pair van mijn 148
pair van ons -25
pair van onz 46
pair van parkinson -176
pair van uw -351
pair vanaf hoevel -237
pair vannacht in 249
pair vanweg een 190
pair vanweg mijn 285
pair vastgesteld , 292
pair vent heeft 174
pair verkeersdrempel is -241
pair verpleegkund op -276
pair verplicht om -336
pair verslaafd aan 254
pair verstand @it 245
pair via het 224
pair vier , -248
pair vier jar 164
pair vind ik 281
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
pair vor de -27
pair vor die 301
pair vor een -221
pair vor har 346
pair vor het 141
pair vor kinder -272
pair vor kom -178
pair vor mantelzorger -276
pair vor me 220
pair vor men -180
pair vor mij 211
pair vor mijn 619
pair vor mn 298
pair vor ons -192
pair vor onz 239
pair vor patient -243
pair vor person -209
pair vor pindas 280
pair vor welk -184
pair vor zijn 159
pair vorig wek 352
pair vrag $ -319
pair vrag : 397
pair vrag ik -168
pair vrag mij -233
pair vrag of -252
pair vriendin is 258
pair vrijwilliger $ 195
pair vrijwilliger bij -216
pair vroeg gebor 236
pair vroeg mij 245
pair vroeg of -263
pair vrouw en -274
pair vrouw is -196
pair vrouw met 301
pair waarom is -227
pair wachtwoord , -227
pair wachtwoord van -316
pair wanner is -215
pair wanner komt 376
pair want @it 251
pair want ik 244
pair war ik 266
pair war kan -134
pair war ligt -265
pair war stat -270
pair war vrag -194
pair warmtepomp van 231
pair wat @it -261
pair wat als 252
pair wat doe -234
pair wat doet -139
pair wat er -204
pair wat is -75
pair wat je -242
pair wat kan 279
pair wat kost -207
pair wat moet -368
pair wat vor -253
pair we @it -194
pair we trouw -236
pair we zijn -256
pair weg $ 238
pair weg . 285
pair weg in 311
pair wegen @it 312
pair wegen mijn 231
pair wegrij en -208
pair wek $ 145
pair wek . 283
pair wek aan 176
pair wek later 283
pair wek nar 329
pair wel vrijwilligerswerk 194
pair welk loket 224
pair welk sit -256
pair wer in 206
pair wer op 347
pair werk , 220
pair werk @it -245
pair werk aan -204
pair werk bij -267
pair wet , -197
pair wet @it -240
pair wet dat 279
pair wet niet 206
pair wet of 193
pair wie is -333
pair wie zorgt 227
pair wij hebb 144
pair wij nog 296
pair wij will -257
pair wij won -191
pair wij zit -211
pair wij zoek -116
pair wij zoud 202
pair wijk $ 319
pair wijk , -189
pair wijkverpleegkund verwes 423
pair wil bezoek 193
pair wil een -344
pair wil het -293
pair wil ik -138
pair wil in -268
pair wil nar 274
pair will . 202
pair wmo hulp -223
pair woensdag , -161
pair won . 245
pair woonzorgcentrum , -175
pair word $ 213
pair word hier -258
pair word je -237
pair word volgend 257
pair wordt er -229
pair wordt sted 179
pair zal 0 -229
pair ze , 287
pair ze dat 271
pair ze hebb 276
pair ze heeft 115
pair zeg $ -355
pair zeg , -113
pair zeg ik 235
pair zegg , 315
pair zegt dat -185
pair zei dat -171
pair zeker ? -235
pair zelf , 205
pair zelfd @it -192
pair zet $ -149
pair zie $ -200
pair zie ik -176
pair ziek @it 359
pair ziekenhuis met 304
pair ziekt van -152
pair zij is 271
pair zij met -182
pair zijn $ 336
pair zijn . 209
pair zijn ? 204
pair zijn aan -165
pair zijn die 183
pair zijn dochter 227
pair zijn er -61
pair zijn met -228
pair zijn post 207
pair zit al 199
pair zit dat 243
pair zit de -343
pair zit een -237
pair zit er -230
pair zit in 308
pair zit met 292
pair zit nog 257
pair zit sind 332
pair zit thuis 329
pair zo ? -293
pair zo grot -139
pair zoek we 366
pair zoekt een -107
pair zoiet @it -189
pair zomer @it 210
pair zon , 205
pair zon heeft 359
pair zon is -146
pair zon van 199
pair zon zwar 277
pair zondag $ -181
pair zondag in 184
pair zonder lift 232
pair zoontj heeft 352
pair zoontj van 332
pair zorgt vor 230
pair zoud dit 202
pair zus is 326
pair zwar @it 348
pair zwembad $ 304
pair zwembad ? -285
skip ( ) 247
skip ( 0 -205
skip ( @it 231
skip ( mee 250
skip ) @it 323
skip , $ -328
skip , ( 318
skip , ) 436
skip , , -262
skip , . 323
skip , 0 -141
skip , ? -206
skip , @code -247
skip , @it 219
skip , als 334
skip , ander 333
skip , bezoek 195
skip , dar -94
skip , dat -149
skip , de 208
skip , die -193
skip , dochter 283
skip , drie 254
skip , dus 327
skip , een 201
skip , en -308
skip , er 209
skip , fietspad -173
skip , ge -291
skip , gen 340
skip , het -252
skip , iederen -197
skip , iemand 362
skip , ik 60
skip , is 50
skip , ja 199
skip , je -148
skip , jullie 356
skip , kan 271
skip , kom 250
skip , komt 188
skip , lag 338
skip , lang 278
skip , ligt 343
skip , loket 224
skip , lop 273
skip , lukt 232
skip , mama 213
skip , man 258
skip , meld 343
skip , mijn 10
skip , mn 316
skip , moest -219
skip , moet 257
skip , mogelijk -203
skip , nu 354
skip , op 156
skip , open -269
skip , schol 250
skip , sind 181
skip , spuit 385
skip , stat -136
skip , telt -268
skip , u 130
skip , verget -289
skip , vrag -125
skip , war -329
skip , was 361
skip , wijkverpleegkund 423
skip , will 190
skip , ze -251
skip , zeg 207
skip , zegt 298
skip , zij -358
skip , zit 188
skip , zo -221
skip , zorgt 227
skip , zou 352
skip , zoud 202
skip 0 $ -163
skip 0 , 138
skip 0 . 119
skip 0 0 -218
skip 0 @it 150
skip 0 adhd 251
skip 0 dag 197
skip 0 dat -244
skip 0 de -166
skip 0 dor -194
skip 0 en -350
skip 0 er -212
skip 0 ge -169
skip 0 heeft 540
skip 0 het -274
skip 0 ik -321
skip 0 in -255
skip 0 jullie -185
skip 0 kan -212
skip 0 kapelstrat 213
skip 0 mar -272
skip 0 mijn -185
skip 0 moet -148
skip 0 nar 276
skip 0 niet -180
skip 0 op -138
skip 0 t -320
skip 0 war -162
skip 0 wat -211
skip 0 zonder 232
skip : $ -95
skip : , 343
skip : . -254
skip : 0 -225
skip : die 157
skip : een -194
skip : is 123
skip : man 187
skip : van -328
skip : vrouw 213
skip @code $ -285
skip @code 0 -282
skip @code @it -226
skip @it $ 124
skip @it ) 291
skip @it . 259
skip @it 0 -47
skip @it @code -213
skip @it afdel -243
skip @it al -94
skip @it alcohol 249
skip @it anorexia -352
skip @it beid 445
skip @it bekend -315
skip @it bestat 166
skip @it bij -117
skip @it bijstand -167
skip @it binn -279
skip @it bsn 156
skip @it daarom 240
skip @it dan 228
skip @it dar -283
skip @it dat -131
skip @it de -1
skip @it dez -222
skip @it die -109
skip @it doen -305
skip @it down 218
skip @it dus -298
skip @it een -131
skip @it eigenar -198
skip @it en 292
skip @it ge 262
skip @it gehad -358
skip @it gen 166
skip @it gezin 163
skip @it goed -274
skip @it gooit 283
skip @it haha -266
skip @it har 227
skip @it heb 209
skip @it hebb -257
skip @it heeft -249
skip @it hem -334
skip @it het -463
skip @it hij 76
skip @it hoe 368
skip @it iet -227
skip @it ik 190
skip @it in -145
skip @it is 388
skip @it ja -303
skip @it jar -262
skip @it jonger -336
skip @it jullie -83
skip @it kan 253
skip @it kom 266
skip @it komt 351
skip @it krijgt 123
skip @it la 355
skip @it loopt 251
skip @it mag -42
skip @it met -306
skip @it mg 291
skip @it mijn 535
skip @it moet 318
skip @it mog 220
skip @it niet -275
skip @it nu 387
skip @it nummer -174
skip @it of -330
skip @it ook -218
skip @it op -97
skip @it over -286
skip @it parkinson 224
skip @it politie -262
skip @it raakt 226
skip @it red 231
skip @it schol -240
skip @it sind 286
skip @it stond 292
skip @it te -263
skip @it tot 278
skip @it trapp 189
skip @it twee 295
skip @it vader 246
skip @it van -432
skip @it vorig 195
skip @it we 234
skip @it welk 260
skip @it wen -372
skip @it werk 254
skip @it wet 290
skip @it wij 266
skip @it will -221
skip @it word 102
skip @it zelf -308
skip @it zijn 38
skip @it zit -295
skip @it zoek 130
skip @it zoekt -195
skip @it zon 223
skip ^ $ 377
skip ^ ( -253
skip ^ ) 251
skip ^ . 247
skip ^ 0 -97
skip ^ : 309
skip ^ @it 167
skip ^ aan 192
skip ^ aannemer -225
skip ^ al 294
skip ^ beleid -259
skip ^ bij 169
skip ^ bomma 261
skip ^ buurt -304
skip ^ concierg 287
skip ^ dam 352
skip ^ de -33
skip ^ die 135
skip ^ doet -214
skip ^ dokter 361
skip ^ drag 209
skip ^ dus 220
skip ^ echtgenot -152
skip ^ een 155
skip ^ er -203
skip ^ ex 324
skip ^ formulier -199
skip ^ ga -158
skip ^ gaf -242
skip ^ gat 194
skip ^ ge -161
skip ^ gebeurt -357
skip ^ gebruik 150
skip ^ gef -358
skip ^ gemeent -264
skip ^ gen -262
skip ^ had 353
skip ^ he 256
skip ^ heb 139
skip ^ hebb 329
skip ^ heeft 179
skip ^ het -327
skip ^ hoevel -201
skip ^ hond -170
skip ^ huisgenot 275
skip ^ iemand -463
skip ^ ik -136
skip ^ in -7
skip ^ is -6
skip ^ jar 88
skip ^ je -344
skip ^ jong 253
skip ^ jongst 75
skip ^ kan -142
skip ^ kastanj -247
skip ^ kastanjes -329
skip ^ kat -279
skip ^ kind -160
skip ^ kinder -235
skip ^ kleindochter 256
skip ^ kost -190
skip ^ krijg -199
skip ^ les -240
skip ^ lift -207
skip ^ liga -265
skip ^ lijd 262
skip ^ log -199
skip ^ lop 195
skip ^ ma 199
skip ^ maandag 257
skip ^ mag 250
skip ^ mak -248
skip ^ mama 293
skip ^ man -152
skip ^ meisj 285
skip ^ men -262
skip ^ mijn -234
skip ^ mn 236
skip ^ moet 226
skip ^ nem 300
skip ^ nor 227
skip ^ nummer -252
skip ^ onderbur 410
skip ^ onz 312
skip ^ op -196
skip ^ oud 134
skip ^ over -251
skip ^ pa 238
skip ^ parkeerkaart 340
skip ^ person 205
skip ^ poes -309
skip ^ poetsvrouw 297
skip ^ schoonmoeder 226
skip ^ slagbom -208
skip ^ slik 250
skip ^ stat -360
skip ^ strat -251
skip ^ student -136
skip ^ stuurd 248
skip ^ system -227
skip ^ thuis 282
skip ^ u 161
skip ^ uitbater 204
skip ^ uitvaartverzorger -194
skip ^ uren 214
skip ^ vader -126
skip ^ van 406
skip ^ vent 174
skip ^ verkeerslicht -233
skip ^ vor -30
skip ^ vraagt -242
skip ^ vrag -262
skip ^ vriendin 382
skip ^ vrouw -250
skip ^ wacht 283
skip ^ wachtwoord -210
skip ^ welk -203
skip ^ werk -342
skip ^ wil -40
skip ^ will -172
skip ^ word -407
skip ^ wordt -260
skip ^ zie 187
skip ^ zijn 106
skip ^ zon 454
skip ^ zoontj 452
skip ^ zus -115
skip aan 0 -427
skip aan @it 538
skip aan balie 205
skip aan deur 261
skip aan en 396
skip aan galblas 240
skip aan heup 98
skip aan met -196
skip aan oog 247
skip aan station 259
skip aan word 319
skip aan ziekt -168
skip aangegev $ -214
skip aangepast , 228
skip aanslag ? 206
skip adhd een 251
skip af de 318
skip af er -320
skip afsprak $ 406
skip afsprak de 204
skip al $ 287
skip al jar 281
skip al maand 279
skip al wek 92
skip al zondag 165
skip allemal de 304
skip alles . 204
skip als : -275
skip als @it -256
skip als een -245
skip als pakketj 314
skip als rund 209
skip als strom 292
skip als terecht 313
skip als van 237
skip als vor -258
skip altijd ajaxied -232
skip ambulancier die -241
skip ander $ -127
skip artros beid -417
skip auto $ 211
skip avond $ 185
skip begint $ -225
skip behoeft traplift 514
skip bekend jullie -154
skip bel @it -288
skip bel als 314
skip ben $ -231
skip ben , 365
skip ben . 282
skip ben 0 -268
skip ben @it 180
skip ben dus 282
skip ben en -138
skip ben op -350
skip ben van 308
skip ben vor -362
skip besluitvorm is -173
skip best , -245
skip bestat een -67
skip bestat iet 210
skip bestat in -195
skip bestat vor -175
skip bestat zoiet -162
skip bestemm ? -213
skip bevall @it 242
skip bezoek een 195
skip bij $ -187
skip bij , -175
skip bij 0 -215
skip bij balie 348
skip bij bank -203
skip bij echtgenot 215
skip bij fod -152
skip bij gemeent -148
skip bij huwelijk 217
skip bij in 115
skip bij moet 308
skip bij station -212
skip bij thuis -243
skip bij ziekenhuis 146
skip blijvend dor 325
skip bloed als 209
skip body . 215
skip boet te 253
skip bom de -159
skip bov noordzee -248
skip brief de 237
skip brief lez 173
skip brief niet -381
skip broer @it 292
skip broer mer 205
skip broertj @it 262
skip brug $ -190
skip bsn @it -215
skip bur $ 229
skip bus het -348
skip busj schol 227
skip buurman @it -216
skip cod , -264
skip container mer 302
skip control $ 234
skip crematorium moet -194
skip cursus met -223
skip da vor -206
skip daarmee $ -273
skip daarom ik 232
skip daarom rijd 207
skip dag in -210
skip dag nacht 202
skip dag of -201
skip dan , -247
skip dan bij 253
skip dan een 124
skip dan mantelzorgwon -198
skip dan vrijwilligerswerk -202
skip dar $ 290
skip dar de -255
skip dar ge -182
skip dar kaart -210
skip dar mee -230
skip dar vor 100
skip dat $ -64
skip dat , 331
skip dat @it 202
skip dat al -250
skip dat altijd -245
skip dat bij 277
skip dat de 164
skip dat die 268
skip dat dus 218
skip dat een 156
skip dat gen 185
skip dat het -236
skip dat in -463
skip dat komt -173
skip dat met -126
skip dat mijn -169
skip dat nooit -291
skip dat nu -252
skip dat op 85
skip dat recht 215
skip dat van -352
skip dat vor 301
skip dat zo 252
skip dat zon -237
skip de $ -173
skip de , -33
skip de . 34
skip de 0 -180
skip de ? -52
skip de @it 114
skip de af 232
skip de al 293
skip de bij 139
skip de bov 250
skip de bromt 231
skip de container 214
skip de dag -157
skip de dar -200
skip de dat 215
skip de de 218
skip de doet 143
skip de en 242
skip de er -270
skip de gebruik -318
skip de heb 236
skip de hebb -190
skip de ik 272
skip de kan 237
skip de krijg -219
skip de lang -108
skip de mag 263
skip de mar 145
skip de met 134
skip de mobiel 259
skip de nacht 374
skip de nar 220
skip de niet 303
skip de nog -326
skip de nu 195
skip de ook -329
skip de op -66
skip de rijd -330
skip de sta -273
skip de van 338
skip de veren -249
skip de vor -99
skip de was -178
skip de will 202
skip de zegt -266
skip de zelf -244
skip den $ -212
skip den , 162
skip den en 225
skip den van -52
skip deur $ 233
skip dezelfd altijd -237
skip dicht ik -208
skip die , -97
skip die ? -238
skip die @it 169
skip die dat 434
skip die is -110
skip die kwijt 197
skip die nar -159
skip die op -241
skip die tegel 284
skip die van 62
skip die vor -282
skip die zie -200
skip die zijn -165
skip dinsdag kan 349
skip dit nar 202
skip dit wer -243
skip dochter 0 132
skip dochter het 274
skip doe iet -217
skip doet @it -252
skip doet niet 291
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
skip dus een 319
skip dus gen 197
skip dus heeft 249
skip dus in 239
skip dus kom 153
skip dus niet 286
skip echt mer 237
skip echtgenot aan -104
skip echtgenot de 215
skip een , 115
skip een . 12
skip een : 137
skip een @it 25
skip een aan -263
skip een boet 184
skip een dat -242
skip een depressie -178
skip een dor -143
skip een dus 287
skip een een -255
skip een eigen -202
skip een en 554
skip een gehad 183
skip een hetzelfd -180
skip een heup -259
skip een hier 208
skip een hondenbelast 206
skip een huis 328
skip een hur 205
skip een in -210
skip een is -239
skip een kan 230
skip een kantor -213
skip een kliniek 229
skip een kom -182
skip een krijgt -241
skip een lat 327
skip een later 264
skip een mak -250
skip een mee 279
skip een nar -233
skip een nem -251
skip een nummer -208
skip een of -183
skip een ook -264
skip een op 418
skip een over -409
skip een overal -256
skip een pincod -286
skip een plat -234
skip een pot -260
skip een sind 246
skip een stan 267
skip een stat -386
skip een uurtj 266
skip een van -84
skip een vor -179
skip een war 281
skip een woning 301
skip een zonder 235
skip eigenar de -310
skip eksaard gsm 213
skip elk een -235
skip elk op 234
skip en $ -136
skip en , -217
skip en . 393
skip en @it -223
skip en altijd -235
skip en bij -324
skip en daardor 307
skip en daarom 207
skip en dan 284
skip en dar 319
skip en de -217
skip en die 154
skip en een 9
skip en heb 272
skip en ik -182
skip en in -158
skip en kan 326
skip en krijg 279
skip en lift 395
skip en moet 66
skip en morg 254
skip en ni 259
skip en niemand 302
skip en nieuw 484
skip en nog 382
skip en nos 229
skip en ocmw 184
skip en s 285
skip en som 199
skip en t 310
skip en van 212
skip en verkeersdrempel -241
skip en wek 277
skip en wil 181
skip en zegt 142
skip en zijn 287
skip en zit 209
skip en zoek -161
skip er $ -166
skip er @it -318
skip er bij 218
skip er de 10
skip er een -535
skip er in 111
skip er lift 160
skip er mij -271
skip er nog -282
skip er ons -175
skip er op 209
skip er rustig 263
skip er toegek 214
skip er tolk 174
skip er uitlaatdienst 199
skip er van 155
skip er vor -113
skip ergen ? 231
skip ernstig en 299
skip evenvel @it -204
skip ex , 182
skip ex @it 397
skip fietspad er -173
skip gat $ 176
skip gat @it -254
skip gat de -158
skip gat mijn -230
skip ge $ -312
skip ge @it -170
skip ge de -334
skip ge een -341
skip ge iet -153
skip ge mijn 197
skip ge van -237
skip gebeurt @it -234
skip gebor een 203
skip gebruik en 284
skip gef een -276
skip gehad kan 177
skip gehandicaptenparkeerkaart ? -203
skip gemeent aan -279
skip gemeentehuis $ 204
skip gemeentehuis @it -265
skip gemeld bij 230
skip gen $ 198
skip gen , -364
skip gen . 284
skip gen bij -210
skip gen en -194
skip gen mar -217
skip gen mer 366
skip gen van -176
skip geraakt mer -113
skip geraakt met -209
skip gesprek de -192
skip gesprek jongerenwerk 230
skip gevolg @it 253
skip gevolg maculadegeneratie -233
skip gewon , 353
skip gewon die -271
skip gewon met -282
skip gezinshulp er 214
skip ghb stat 277
skip gister in 253
skip goed ? -232
skip gratis $ -233
skip groter $ 265
skip gsm 0 107
skip hal had 253
skip har $ 291
skip har . 215
skip har aanslag 206
skip har kan 259
skip heb al 302
skip heb dat 370
skip heb de -174
skip heb een 152
skip heb het 308
skip heb in 195
skip heb long -294
skip heb mijn 170
skip heb recht 201
skip heb vog -225
skip heb vor 186
skip hebb @it -211
skip hebb een -333
skip hebt $ -223
skip heeft $ 379
skip heeft , 90
skip heeft . 444
skip heeft 0 -260
skip heeft @it 155
skip heeft de 404
skip heeft dus 235
skip heeft en -144
skip heeft stad 211
skip heeft syndrom 240
skip heeft ziekt 329
skip hel $ 294
skip helling de 299
skip hem , 144
skip hem ? -246
skip hernia , -298
skip het , 176
skip het 0 -196
skip het : 211
skip het ? 237
skip het @it -226
skip het aan -258
skip het dar 257
skip het dicht -143
skip het een -314
skip het hebb -243
skip het heeft -159
skip het hur -281
skip het in -170
skip het is 23
skip het jar -224
skip het kom -187
skip het lang 267
skip het mag 189
skip het mer 274
skip het nar 216
skip het niet -191
skip het onderwijs -225
skip het op -382
skip het sta -261
skip het te 196
skip het van 316
skip het vor -168
skip het zei -251
skip het zijn 177
skip heup , 263
skip hier @it -298
skip hier de 232
skip hier van -259
skip hiernaast @it 288
skip hij $ 296
skip hij @it 252
skip hij als 304
skip hij binn -255
skip hij de 252
skip hij een 309
skip hij er 259
skip hij met 243
skip hij nu 345
skip hij op 342
skip hoe dat 239
skip hoe een -188
skip hoe ik 239
skip hoe is 168
skip hoe je -272
skip hoek $ -308
skip hoevel gezinshulp 214
skip hond @it -354
skip hond uit 199
skip hondenbelast $ 191
skip hor $ 189
skip hor @it 246
skip houdt niet 240
skip huis $ 221
skip huis in -210
skip huisgenot @it -290
skip hulp $ -227
skip hulp er -253
skip ie het 229
skip iederen @it -242
skip iemand ? 323
skip iemand @it -276
skip iemand als -375
skip iemand een -336
skip iet $ -373
skip iet @it -279
skip ik $ -135
skip ik , 317
skip ik 0 182
skip ik @it -90
skip ik aan 381
skip ik al 379
skip ik alleenstaand -220
skip ik alles 309
skip ik als -200
skip ik ambulancier -241
skip ik bijna -258
skip ik dag 218
skip ik dan 210
skip ik de 39
skip ik die 241
skip ik doen -108
skip ik een 172
skip ik en 223
skip ik er -232
skip ik ernstig 299
skip ik gekoz -229
skip ik gen -246
skip ik gewon -210
skip ik goed -130
skip ik har 158
skip ik hier -358
skip ik hoe 334
skip ik kovit -294
skip ik les -250
skip ik m 191
skip ik met 33
skip ik mij -247
skip ik mijn -210
skip ik ms -314
skip ik naald 197
skip ik net 177
skip ik ni 250
skip ik of -243
skip ik onder 229
skip ik op 128
skip ik opgev -225
skip ik reken -217
skip ik sind 325
skip ik te 109
skip ik trap 447
skip ik uitstel 216
skip ik van -270
skip ik wel 263
skip in $ -225
skip in , -74
skip in ? -248
skip in @it 94
skip in algemen -180
skip in bestemm -213
skip in bieb -213
skip in brief 181
skip in crematorium -194
skip in een -347
skip in gemeent -159
skip in hand 170
skip in hel 218
skip in mag 166
skip in met 153
skip in nachtkled 207
skip in of -382
skip in oud -145
skip in park 160
skip in psychiatrisch 205
skip in sporthal -238
skip in stad -254
skip in strat -219
skip in voll 275
skip in war 206
skip in weg -244
skip in wek 223
skip in woonzorgcentrum -175
skip in ziekenhuis 379
skip infoavond , -251
skip ingang het -275
skip inlop men -165
skip inwoner $ -224
skip is , -117
skip is 0 -137
skip is @it -108
skip is aan 462
skip is al 179
skip is dat -173
skip is en 55
skip is enkel -277
skip is gen -339
skip is genoeg 240
skip is gratis -330
skip is het 277
skip is ik 238
skip is in -282
skip is mar 185
skip is mij 323
skip is nergen -338
skip is niet -284
skip is nu 155
skip is of -259
skip is ook -219
skip is op 470
skip is openbar 272
skip is sted -243
skip is t 294
skip is twee 206
skip is vastgesteld 236
skip is verlamd 232
skip is vor -247
skip is wek 276
skip ja $ -303
skip ja ik 242
skip ja nee 205
skip jar @it 342
skip jar de 279
skip jar een 194
skip jar ik 312
skip je $ -221
skip je ? 280
skip je @it -174
skip je afsprak -212
skip je een -222
skip je meenem 223
skip je met -267
skip je of -241
skip jonger een -237
skip jongerenwerk ik 230
skip jongst @it 225
skip jullie , 405
skip jullie : -258
skip jullie ? -185
skip jullie @it -266
skip jullie bij 183
skip jullie jar -239
skip jullie of -194
skip jullie ons -315
skip jullie over -291
skip jullie regel -186
skip k @it 302
skip kan @it -147
skip kan afsprak 340
skip kan als 420
skip kan brief 273
skip kan broer 255
skip kan container 235
skip kan dat -235
skip kan de -117
skip kan een -262
skip kan help 289
skip kan iet 371
skip kan mij -256
skip kan niet 248
skip kan ook -318
skip kan oud -176
skip kan stoep 264
skip kan vrouw 184
skip kantor $ -213
skip kapelstrat eksaard 213
skip kapot $ 257
skip kastanjes het -243
skip kat @it -279
skip ker . 254
skip ker wek 188
skip kerstmarkt . 202
skip kijkt $ -270
skip kind @it 124
skip kinder @it -474
skip klas @it 240
skip klein in 306
skip kleindochter de 256
skip kliniek wie 229
skip klopt dat -196
skip kom de 123
skip kom mijn 278
skip kom teg -215
skip komt een -236
skip komt in 248
skip komt nooit -173
skip komt uit 250
skip komt wek 289
skip kreg @it 310
skip kreg een -230
skip kreg sms -302
skip krijg $ -247
skip krijg @it -201
skip krijg dar 332
skip krijg de 134
skip krijg een -78
skip krijg met -241
skip krijg niet 211
skip krijg van -293
skip krijgt , 281
skip krijgt de -313
skip krijgt en 336
skip krijgt mag -198
skip kunn de 164
skip kunt mijn -281
skip lag , 201
skip lang de 364
skip lat , 268
skip lat ? -308
skip lat of 185
skip les @it -249
skip lez ik 313
skip lezing @it -242
skip licht beperkt 281
skip lift het 335
skip lift jullie 211
skip lig sind 184
skip lijdt de -104
skip loket $ -255
skip loket ik 224
skip long en -339
skip los $ 300
skip lukt niet 271
skip ma @it 176
skip maatj de 226
skip maatj een -225
skip mag @it 120
skip mag bij -206
skip mag dan 243
skip mag die -254
skip mag er -285
skip mag los -265
skip mag mee 263
skip mag niet 284
skip mag onder 182
skip mag ook -227
skip mag overled -194
skip mag zelf -309
skip mama 0 213
skip man , 285
skip man @it 154
skip man een 247
skip man parkinson -184
skip man sind 298
skip man thuis 202
skip mantelzorger $ 216
skip mantelzorger iemand -182
skip mantelzorgwon de -198
skip mar $ 226
skip mar de -44
skip mar heb 137
skip mar is 254
skip mar mijn 239
skip me $ 223
skip me heeft 229
skip me is 405
skip me van 183
skip mee $ 248
skip mee het 196
skip mee ik -215
skip mee je -190
skip men @it -375
skip men een -305
skip mer $ -80
skip mer . 402
skip mer @it 348
skip met , -293
skip met . 280
skip met ? -176
skip met @it 209
skip met busj 247
skip met die -149
skip met dubbel 255
skip met een 169
skip met en 73
skip met gebrok -353
skip met men -228
skip met met -215
skip met of -223
skip met op -184
skip met taxi 340
skip met tillift 228
skip met typ -270
skip met verklar 255
skip met volmacht 238
skip met zwar 199
skip mg $ 291
skip mij @it 143
skip mij en 355
skip mij ik 296
skip mij na 214
skip mij vastgesteld 212
skip mijn $ 399
skip mijn ( 286
skip mijn , 469
skip mijn 0 -193
skip mijn : 212
skip mijn @it -97
skip mijn al 40
skip mijn bij -231
skip mijn doet -328
skip mijn gat -233
skip mijn geeft -275
skip mijn gewon 313
skip mijn hangt 225
skip mijn har 249
skip mijn heb 368
skip mijn heeft -149
skip mijn is 65
skip mijn kan 170
skip mijn kom 487
skip mijn krijg 208
skip mijn krijgt 379
skip mijn met 524
skip mijn moet 238
skip mijn nie 222
skip mijn nog -222
skip mijn slikt 182
skip mijn stemm 184
skip mijn van 62
skip mijn wegen 236
skip mijn zit 347
skip mindermobielencentral $ 195
skip mn @it 316
skip mn heeft -86
skip mn met 359
skip moeder , 294
skip moeder 0 325
skip moeder @it 89
skip moeder nog -317
skip moet @it -302
skip moet daarvor -153
skip moet dan -153
skip moet dat 178
skip moet eruit -194
skip moet hebb 224
skip moet het -193
skip moet mar 199
skip moet niet 306
skip moet van 283
skip moet via -190
skip mogelijk $ -203
skip ms @it -129
skip na @it 331
skip na val 229
skip naald kan 197
skip naast @it -232
skip nacht strat 199
skip nar $ -130
skip nar kerstmarkt 202
skip nar loket 171
skip nar uz 259
skip nar voetbal 274
skip neg vier -301
skip nem vor 295
skip nen en 276
skip neurolog , 394
skip ni op 230
skip niet $ 134
skip niet , -343
skip niet . 181
skip niet bed 249
skip niet dat 201
skip niet de 256
skip niet een 291
skip niet en -227
skip niet het 350
skip niet ik 302
skip niet is 373
skip niet mar 276
skip niet met 360
skip niet nar 391
skip niet op -239
skip niet oranj 291
skip niet thuis 247
skip niet tot 239
skip niet van 287
skip niet zelf 258
skip nieuw is 424
skip nik . 253
skip nog , 488
skip nog ? -346
skip nog @it -249
skip nog bij -245
skip nog de 175
skip nog met -268
skip nooit $ 188
skip nos ie 229
skip nu $ -189
skip nu @it 143
skip nu een 418
skip nu mijn 266
skip nu u 206
skip nummer $ 211
skip nummer van -263
skip ocmw har 226
skip of , -357
skip of ? -459
skip of @it -335
skip of da -204
skip of de -194
skip of die -242
skip of een -306
skip of er -334
skip of in -135
skip of op -310
skip ogen $ 220
skip om uur 220
skip oma @it 279
skip omdat @it 332
skip omdat niet 317
skip onder $ -314
skip onder men 293
skip ons $ -249
skip ons de 175
skip ons is 14
skip ons ligt 269
skip ons niet 222
skip ons parkeerkaart -175
skip onz @it -246
skip onz bij 236
skip onz een -199
skip onz heeft -2
skip onz is -168
skip onz neemt 215
skip onz van 301
skip onz zit 203
skip ook $ 255
skip ook @it -188
skip ook het -212
skip ook in -191
skip ook vor -230
skip op $ -128
skip op , 448
skip op . 143
skip op 0 117
skip op @it -117
skip op aanslag -153
skip op bus -200
skip op en -303
skip op fietspad -238
skip op gebied -258
skip op gelijkvloer 306
skip op gesprek 230
skip op gsm -289
skip op hoek -216
skip op mei -194
skip op moment 247
skip op plein -198
skip op reken -216
skip op sit -143
skip op speelpleinwerk 337
skip op stoep -476
skip op van -259
skip op vrijmarkt -201
skip op wachtlijst 295
skip open $ 317
skip open ik -242
skip opgenom een 312
skip opgenom ga 332
skip opgev maatj -225
skip opnieuw $ 297
skip organiseert stad -203
skip oud , 217
skip oud en -214
skip oud inlever -176
skip ouder @it -209
skip over $ -287
skip over ? -294
skip over en -288
skip over ik 315
skip over loss 284
skip overal in -256
skip pa aan 262
skip parkeerplek $ -281
skip parking zijn -210
skip parkinson behoeft -199
skip patient een -216
skip peeter gebor 213
skip per aan 264
skip person een -274
skip plek de 274
skip plek ik 197
skip poort de 250
skip post $ 306
skip postnatal en -168
skip praatgroep in 232
skip precies , -276
skip psychiatrisch , 205
skip ramp patient -216
skip regel men -149
skip reken $ -209
skip reken de -155
skip rijd $ 231
skip rijd is -330
skip rolstoel $ 233
skip ruimt mag -213
skip schol ze 339
skip sind @it 89
skip sind aan 311
skip sind bevall 295
skip sind heb -294
skip sind in 116
skip sind ongeluk 278
skip sind val 301
skip sind zomer 210
skip slaappill en 265
skip sleutel het 253
skip slik jar 215
skip slikt en 338
skip sms 0 -302
skip social ? -212
skip sorry de 256
skip spuit zelf 385
skip sta @it -275
skip stad inlop -165
skip stan $ -227
skip stan is 257
skip stat @it -324
skip stat ander -226
skip stat in 305
skip stat vol 413
skip sted de 197
skip stemm $ 202
skip stemm @it 295
skip stemm mag 223
skip stempas ? 184
skip stoel $ -270
skip stond in 323
skip strat $ 267
skip studeert en -299
skip stuurt een -231
skip stuurt har 206
skip syndrom @it 271
skip t , -161
skip t aan -427
skip t een 303
skip t en 262
skip taxi schol 368
skip te $ -121
skip te , -291
skip te ? -436
skip te @it -321
skip te dat 338
skip te gebor 236
skip te is 223
skip te of -265
skip telefon $ -146
skip ter van -220
skip thuis $ 300
skip thuis een 239
skip thuis t 184
skip tijdelijk rolstoel 294
skip tillift $ 228
skip toch ie 187
skip toch ik 223
skip toch in -255
skip toegek mijn 214
skip toen @it 292
skip toen de -221
skip tolk bij 300
skip tot de -145
skip trap mer -198
skip twee , 213
skip twee in 268
skip typ , 224
skip u @it -282
skip u of 149
skip uit $ 209
skip uit ik 286
skip uitstel mijn 216
skip uitvaartverzorger mag -194
skip uren zijn 214
skip uur $ 311
skip uw $ -361
skip uw , -284
skip vader 0 301
skip vader @it 486
skip vader en 163
skip val mijn 211
skip van $ 182
skip van , 358
skip van . 129
skip van ? 182
skip van @it 198
skip van april -195
skip van bladblazer -264
skip van body 215
skip van bur 275
skip van buurthuis 367
skip van club -331
skip van derd 237
skip van en -274
skip van gat -271
skip van gemeent 123
skip van heeft 126
skip van ik -200
skip van is 190
skip van man 359
skip van met -110
skip van mindermobielencentral 221
skip van oprit 254
skip van park -260
skip van slaappill 265
skip van vader 302
skip van vrijwilliger 195
skip van websit -224
skip van zon 279
skip van zus 230
skip vanweg @it 226
skip vel , 225
skip vent @it 174
skip verget $ -219
skip verkeerd $ -175
skip verkeersdrempel een -241
skip verkeerslicht de -233
skip verpleegkund de -311
skip verslaafd @it 276
skip verstand en 373
skip vindt parking -210
skip vol $ 337
skip volgen @it -250
skip volgen neurolog 394
skip vor $ -300
skip vor ( 346
skip vor , -37
skip vor ? -154
skip vor @it -73
skip vor aan -175
skip vor deur 194
skip vor die -182
skip vor digid -288
skip vor en -194
skip vor in -230
skip vor is -306
skip vor kat 227
skip vor kind -225
skip vor man 260
skip vor met -388
skip vor nar -251
skip vor op -178
skip vor over -297
skip vor rijbewijs 213
skip vor typfout 213
skip vor uittreksel 246
skip vor van -315
skip vorig , -194
skip vorig @it 381
skip vorig aan 229
skip vorig en -301
skip vrag af -233
skip vrag een -202
skip vriendin @it 208
skip vrijwilliger de -295
skip vroeg af 318
skip vroeg en 236
skip vroeg ik -212
skip vrouw $ 222
skip vrouw , 263
skip vrouw een 302
skip vrouw mijn 184
skip vrouw ms -228
skip waarom de -252
skip wacht 0 223
skip wachtwoord ik -144
skip wanner de -205
skip war dat -312
skip war die 139
skip war drank 289
skip war het -161
skip war ik -151
skip war we -160
skip warmtepomp de 231
skip was de 287
skip was gen 274
skip wat die -192
skip wat een -297
skip wat er 284
skip wat het -225
skip wat hulp -253
skip wat ik -189
skip wat je -226
skip wat ze -210
skip we @it -231
skip we nog 204
skip weg in 317
skip wegen @it 221
skip wegrij dicht -208
skip wek $ 324
skip wek , 303
skip wek aan 202
skip wek de 281
skip wek huis 260
skip wel doen 194
skip welk $ -327
skip welk ik -247
skip welk is 168
skip welk moet 141
skip wer , 217
skip werf $ 230
skip werk $ 222
skip werk de -175
skip werk niet 374
skip wet ik 235
skip wet war 177
skip wie dat -304
skip wie ge -243
skip wie ik 93
skip wie mijn 270
skip wie vor 269
skip wij @it -252
skip wij dit 202
skip wij gen -178
skip wij hier -301
skip wij met -277
skip wij ons 466
skip wijkverpleegkund me 423
skip wil , -215
skip wil ? -298
skip wil gewon 272
skip wil van 253
skip won $ 245
skip won 0 299
skip woonzorgcentrum bestat -175
skip word @it -197
skip word de 262
skip word gekapt -206
skip word ik 259
skip word wek 257
skip zak $ 232
skip ze @it 193
skip ze bij 272
skip ze dat 166
skip ze het 356
skip ze is 305
skip ze niet 319
skip ze op 218
skip zeg mar 258
skip zegt dokter 214
skip zegt ik 381
skip zeker $ -235
skip zelf $ -344
skip zelf de 277
skip zelf en 173
skip zet een -192
skip ziekenhuis een 304
skip ziekt @it 443
skip zien de -238
skip zij @it 118
skip zij een -184
skip zijn $ 292
skip zijn , -347
skip zijn @it 249
skip zijn aanvrag -191
skip zijn mij 214
skip zijn van 207
skip zijn vor -238
skip zit @it -136
skip zit een 245
skip zit in -291
skip zit met 405
skip zit thuis 190
skip zo @it -119
skip zo als -321
skip zoek @it -284
skip zoek een 367
skip zoek maatj 244
skip zoek plek 209
skip zoek praatgroep 232
skip zoek ruimt -213
skip zomer en 210
skip zon 0 160
skip zon @it 109
skip zon mij 232
skip zon op -305
skip zondag t 184
skip zonder $ 220
skip zoontj 0 332
skip zoontj @it 266
skip zorgt har 227
skip zoud jar 202
skip zusj @it 300
skip zwar , 254
skip zwembad $ -285
topic @ability 99
topic @access -47
topic @body 152
topic @building -8
topic @business -50
topic @firstPerson 48
topic @general -318
topic @hardly 130
topic @has -54
topic @home 145
topic @mine 83
topic @mine-phrase 93
topic @nuisance -87
topic @nuisance-phrase 192
topic @ofPerson -40
topic @ownPostcode 23
topic @patient 8
topic @place -253
topic @plainly 37
topic @relative 91
topic @somebody 76
topic @vehicle 25
topicAnywhere @ability 14
topicAnywhere @access -73
topicAnywhere @body 319
topicAnywhere @building -122
topicAnywhere @business -140
topicAnywhere @firstPerson 103
topicAnywhere @general -321
topicAnywhere @handled -112
topicAnywhere @has -38
topicAnywhere @home -88
topicAnywhere @mine 99
topicAnywhere @mine-phrase 73
topicAnywhere @nuisance -54
topicAnywhere @nuisance-phrase 192
topicAnywhere @ofPerson -74
topicAnywhere @organisation -86
topicAnywhere @ownPostcode 42
topicAnywhere @place -253
topicAnywhere @plainly 29
topicAnywhere @relative 84
topicAnywhere @somebody 82
topicAnywhere @vehicle 57
topicBefore @ability -73
topicBefore @access -78
topicBefore @building -144
topicBefore @business -242
topicBefore @firstPerson 41
topicBefore @general -500
topicBefore @hardly -100
topicBefore @has 41
topicBefore @home 253
topicBefore @mind -178
topicBefore @mine 18
topicBefore @mine-phrase 82
topicBefore @nuisance -2
topicBefore @ofPerson -214
topicBefore @organisation -102
topicBefore @patient 111
topicBefore @place -152
topicBefore @plainly 100
topicBefore @relative 189
topicBefore @somebody 101
topicBefore @vehicle -229
topicBeside @ability 307
topicBeside @body 215
topicBeside @building -215
topicBeside @business -284
topicBeside @firstPerson 157
topicBeside @general -355
topicBeside @handled -137
topicBeside @hardly -456
topicBeside @has 333
topicBeside @home -556
topicBeside @mine 270
topicBeside @mine-phrase 487
topicBeside @ofPerson -267
topicBeside @organisation -75
topicBeside @ownPostcode 64
topicBeside @patient 190
topicBeside @place -203
topicBeside @plainly 356
topicBeside @relative 451
topicBeside @somebody 155
topicEarlier @ability 150
topicEarlier @building 203
topicEarlier @firstPerson 241
topicEarlier @hardly 149
topicEarlier @has 288
topicEarlier @mine 274
topicEarlier @organisation 146
topicEarlier @ownPostcode 273
topicEarlier @patient 350
topicEarlier @plainly 215
topicEarlier @relative 154
topicEarlier @somebody 350
topicNear @ability 81
topicNear @access -308
topicNear @body -193
topicNear @building -50
topicNear @business -241
topicNear @firstPerson 99
topicNear @general -467
topicNear @handled -201
topicNear @hardly -27
topicNear @has 98
topicNear @home 280
topicNear @mine 109
topicNear @mine-phrase -154
topicNear @nuisance -143
topicNear @ofPerson 337
topicNear @ownPostcode 41
topicNear @patient 124
topicNear @place -241
topicNear @plainly 131
topicNear @relative 265
topicNear @somebody 87
topicNear @vehicle -376
twoBefore ( 0 180
twoBefore , die 240
twoBefore , mijn 328
twoBefore , ze 351
twoBefore , zij 208
twoBefore 0 , -158
twoBefore 0 0 -104
twoBefore 0 heeft 319
twoBefore ^ als -256
twoBefore ^ dor 373
twoBefore ^ hij 266
twoBefore ^ is 232
twoBefore ^ k 302
twoBefore ^ kan -66
twoBefore ^ mag -200
twoBefore ^ met 397
twoBefore ^ mijn 179
twoBefore ^ na 123
twoBefore ^ ouder -252
twoBefore ^ sind 539
twoBefore ^ volgen -268
twoBefore ^ ze 239
twoBefore ^ zij 265
twoBefore ^ zoontj 210
twoBefore aan men -209
twoBefore aan mijn 210
twoBefore aanmerk vor -249
twoBefore adhd en 251
twoBefore als gevolg 253
twoBefore als ik -353
twoBefore ben ik -260
twoBefore ben met 387
twoBefore bestat er -162
twoBefore bij mij 268
twoBefore bij u -214
twoBefore dat mijn -296
twoBefore de ziekt 431
twoBefore dochter heeft 229
twoBefore duif met -326
twoBefore een lezing -204
twoBefore er zit -235
twoBefore ge met -209
twoBefore genoeg vor 241
twoBefore heb sind -234
twoBefore hebb bij 244
twoBefore heeft een 336
twoBefore het syndrom 283
twoBefore ik ben 84
twoBefore in met -199
twoBefore is 0 267
twoBefore is aan 312
twoBefore is het -265
twoBefore is verslaafd 242
twoBefore is vorig 181
twoBefore jonger met -237
twoBefore kan ik 276
twoBefore kom op -215
twoBefore lijdt aan 263
twoBefore lop bij 218
twoBefore man heeft 268
twoBefore men met -332
twoBefore met een 75
twoBefore mijn broer 227
twoBefore mijn ex 284
twoBefore mijn hond -293
twoBefore mijn huisgenot -290
twoBefore mijn kind 231
twoBefore mijn klas 240
twoBefore mijn moeder 361
twoBefore mijn oma 330
twoBefore mijn vent 174
twoBefore mijn zon 477
twoBefore mn vader 316
twoBefore moet ik -250
twoBefore niet mer 80
twoBefore nog in 275
twoBefore om mijn -261
twoBefore om te -180
twoBefore ons ma 166
twoBefore ons moeder 267
twoBefore ons vader 297
twoBefore onz dochter -221
twoBefore onz kat -279
twoBefore op de -303
twoBefore opa heeft 294
twoBefore opgenom met 289
twoBefore patient met -216
twoBefore person met -274
twoBefore schoonmoeder is 239
twoBefore sind de 210
twoBefore slik al 215
twoBefore thuis met 179
twoBefore van 0 246
twoBefore van iemand -182
twoBefore van me 194
twoBefore van men -172
twoBefore vor kinder -272
twoBefore vor men -192
twoBefore vorig jar 208
twoBefore vrag ik -272
twoBefore vrouw met 220
twoBefore wat gebeurt -234
twoBefore wat moet -237
twoBefore wek aan 294
twoBefore wet dat 279
twoBefore wij hebb -238
twoBefore ziekenhuis met 330
twoBefore zit in 259
twoBefore zon bij -262
twoBefore zon van 240
word $ -58
word ( 177
word ) 278
word , 77
word . 223
word 0 -267
word : 400
word ; 595
word ? -38
word @code -437
word @it -58
word ^ -58
word aan -1
word aangepast 375
word aankom -208
word aanmeld -125
word aanvrag -262
word acht -274
word achter 131
word aed -167
word af 171
word affich -174
word afsprak 387
word afvalkalender 199
word afvalpas -232
word agent -238
word ajaxied -232
word al -20
word alcohol 280
word algemen -312
word allebei 281
word allemal 320
word allen -147
word alles -153
word als 182
word ambtenar -245
word ambulanc 168
word ander -59
word anorexia -352
word apothek -189
word app -205
word appartement -386
word april -349
word artros -378
word astma 347
word attest 266
word auto 219
word autorijd 258
word avond 221
word bad 305
word balie 363
word band -261
word bank -12
word bed 369
word bedoeld -224
word begeleid 304
word begint -285
word begraafplat 250
word begrijp -45
word behoeft -177
word bek 250
word bekeur -234
word bel 218
word beleid -259
word belt -276
word ben 25
word bened 203
word bent -253
word beperk 80
word beperkt 302
word beroert -359
word besluitvorm -173
word besmet 229
word best 236
word bestemm -213
word betaalt -196
word bevall 363
word bevolkingsonderzoek -261
word bewindvoerder 212
word bewoner -245
word bezoek 221
word bezorg -237
word bib -207
word bieb -126
word bij -43
word bijdrag -260
word bijna -319
word bijzitter -398
word bijzonder 279
word binn -80
word blad -202
word blijv -235
word blijvend 325
word blindengeleidehond -188
word body 216
word boet 139
word bom -333
word bomma 278
word bompa 288
word bordj -193
word bouwt -287
word brengt -257
word brief 264
word briefj -301
word briev 283
word broer 97
word bromt 231
word brug -349
word bsn -333
word buit 308
word buitenland -310
word bur 447
word burgemeester -303
word burger -223
word burgerservicenummer -267
word bus 143
word buurt -229
word buurthuis 334
word caf -351
word campagn -301
word cijfer -384
word client -99
word cod -353
word collecteert -172
word collega 148
word concierg 287
word consulent 204
word control 234
word crematorium -269
word cursuss -214
word da -127
word daardor 311
word daarom 298
word daarvor 221
word dag 50
word dagopvang 205
word dakkapel -209
word dakloz -192
word dam 375
word dan -45
word dar 10
word das -238
word dat -9
word datum 35
word de 73
word ded -287
word defect -227
word dementie -168
word den 156
word depressie -195
word derd 309
word dertig -246
word deur 241
word dez -262
word dezelfd -237
word diagnos 253
word dialys -177
word dicht -273
word dichterbij 251
word die -27
word dien 346
word dienst -213
word dienstencentrum -191
word digid -377
word ding -145
word dit -232
word dochter 192
word doe -92
word doen 345
word doet -342
word dokter 145
word doktor 278
word donderdag 272
word doorgegev 337
word doorgev 256
word doosj -343
word dor 181
word dorp -295
word dorpsstrat -278
word draagt 278
word draai 215
word drag 209
word drempel 208
word drie 304
word dries -271
word dronk 107
word dubbel 61
word duif -326
word durft 307
word dus 359
word duurt -201
word echt -345
word een -69
word eerlijk 286
word eerst -105
word ehbo -335
word eigenar -202
word eind 265
word eksaard 213
word elf 284
word elk -216
word elkar -296
word en 9
word energie 279
word epilepsie -122
word er -108
word erbij 162
word ergen -133
word erger 280
word erkend 156
word erkenn -222
word ernar -322
word ernstig 120
word eruit 216
word even -176
word evenvel -300
word ex 191
word familie -96
word februari 142
word fietser -304
word flat 125
word folder -159
word fontein -417
word formulier -202
word foto 181
word fout -179
word fritur 188
word g -301
word gaf -274
word galblas 240
word gas 232
word gast 258
word gasthuisberg 313
word gat -36
word ge -458
word geacht -251
word gebied -258
word geboorteaangift 332
word gebrok -303
word gebruik -102
word gebur 271
word gedan 238
word geeft -357
word gef -510
word gehad 182
word geholp 222
word gekapt -206
word gekoz -229
word gekreg 189
word gel -206
word geldt -404
word geliev 255
word gelijk -318
word gelijkvloer 332
word gelof -237
word gemeent -91
word gemeentehuis 170
word gemeld 376
word gemiddeld -295
word gen -135
word genoeg 136
word gent -206
word geparkeerd -243
word geraakt -46
word gered 194
word gespeld -214
word gesprek 231
word gestol -154
word gev 129
word gevall 278
word gevond -420
word gevraagd 253
word geweest 74
word geweigerd 413
word gewon -106
word gezet 292
word gezien 209
word gezin 91
word gezinn -284
word gezinshulp 214
word ghb 277
word gister 442
word goed -91
word gooit 253
word grag 300
word gratis 120
word grijz 148
word groen -152
word grootvader 325
word groter 265
word had 135
word haha -423
word hal 82
word halfzijd 314
word hallo -275
word hand 184
word hangt -279
word har 291
word hard -278
word he 119
word heb 78
word hebb -119
word hel 138
word hem 215
word herbekek 270
word hernia -196
word herrie -221
word het -120
word hetzelfd -191
word heur 216
word hier -58
word hiernaast 169
word hij 230
word hoe 102
word hoek -252
word hoevel -75
word hog 202
word hoi 366
word hokj 273
word hond -169
word hondenbelast 191
word hoogt -220
word hor -183
word hospital -171
word houd 206
word hout 237
word houtkachel 221
word huisbezoek 140
word hulp 79
word hun -76
word hur 169
word huurder -152
word huwelijk 211
word iban -276
word id -127
word iederen -395
word iet -297
word ik 34
word in -193
word inen -279
word infoavond -186
word ingetikt -252
word ingevuld -365
word inlever -197
word inschrijv 425
word insulinepomp 285
word insz -276
word intak 287
word intik -234
word inwoner -161
word ipv 326
word ivm 344
word ja 224
word jar 103
word je -247
word jeugdbeweg 334
word jong 293
word jongen 221
word jonger -265
word jongerenwerk 230
word jongst 75
word juf 147
word juist 206
word jullie 196
word juni 112
word k 200
word kaartj 190
word kamer 394
word kan 93
word kantor -273
word kapelstrat 213
word kassei 192
word kastanj -286
word kastanjes -329
word keizersned 210
word kelder -269
word kenmerk -295
word kent 185
word ker 113
word kerk -97
word kermis 171
word kerstmarkt 202
word kiez -216
word kijkt -481
word kind -176
word kinder -492
word kindj -241
word kinesist -183
word klas 226
word klassiek 190
word kleindochter 256
word klik -214
word kliko 261
word kliniek 293
word klopt -281
word km 104
word knieen 57
word kom -105
word komt 101
word kon 299
word kop -220
word kor -163
word korting 318
word kost -208
word kovit -294
word krant -203
word kreg 165
word krijg -111
word krijgt -136
word kunt 88
word kvk -231
word kwam 152
word lag 521
word lang 90
word langskom -177
word lantaarn 152
word lat 137
word leeflon 177
word leest -200
word leg -50
word leges -237
word legg 281
word len -143
word les -304
word letter 338
word lever -251
word lez 76
word lezing -275
word licht -167
word liever 197
word lift 166
word lig 296
word liga -390
word ligt 285
word lijd 304
word lijdt -128
word lijn -263
word link 147
word linkerben 288
word log -199
word lon 341
word long -188
word loopt 129
word lop 184
word lui 250
word luid 411
word lukt 409
word m 101
word ma 359
word maakt 291
word maaltijd 178
word maand 220
word maandag 241
word maatschapp 296
word maculadegeneratie -233
word mag 233
word mail 199
word mak -74
word mam 289
word mama 227
word man -14
word mantelzorgpremie 298
word mantelzorgwon -198
word mar 269
word meebreng 168
word meenem 225
word mei -145
word meisj 285
word meld 234
word men -574
word mental 263
word menu -321
word mer 109
word met -111
word meten -259
word meter 47
word mevrouw 239
word mg 291
word mij 202
word mijn 158
word milieustrat -240
word mindermobielencentral 275
word mis 352
word mn 239
word moe 221
word moeder -127
word moeilijk 353
word moest -141
word moet 153
word mog -320
word mogelijk -145
word moment 247
word mooi -207
word morg 365
word ms -445
word museum -224
word na 385
word naast 82
word nacht 148
word nachtkled 207
word nar -188
word national -310
word ne 222
word nederland -223
word neemt 94
word neg -471
word nem 412
word ner 192
word nergen -315
word neurolog 394
word ni 381
word nichtj 337
word nie -310
word niemand -244
word niet 171
word nieuw -9
word noem -189
word nog -84
word nooit -409
word noordzee -248
word nor 219
word normal -225
word nos 230
word nota -272
word nou 99
word nu 459
word nul -471
word nummer -286
word ocmw 183
word of -415
word ogen 220
word oma -105
word omdat 489
word omhog -142
word onder -243
word onderbur 410
word ondergrond 302
word onderwijs -280
word ongeluk 278
word ons -173
word onz -143
word oog 156
word ook -103
word oorlog 296
word openbar 396
word opendoe -218
word opgehaald 353
word opgelop 427
word opgenom 505
word opgev -259
word opleid -298
word oproep -321
word opruim 265
word opvang 217
word opzichter -290
word oranj 291
word ord 210
word organiseert -178
word ouder -44
word over -293
word overal -302
word overmak -225
word pa 94
word pacemaker -326
word pak 194
word pakt -200
word pand -312
word pap 265
word papa 321
word papier -132
word park -245
word parkeerplek -203
word parkeervergunn -290
word parker 83
word parking -431
word parkinson -468
word partner 126
word pas 324
word pasfoto 291
word paspoort -72
word paswoord -164
word pc -235
word pdf -318
word peeter 280
word pensioen -221
word per 190
word person 123
word pill 349
word pin -377
word pincod -338
word pindas 324
word pinkster 210
word plantjes -203
word pleegzon 248
word plein -313
word plek 115
word poes -295
word poetshulp 275
word poetsvrouw 297
word pol 301
word politie -93
word poort 250
word post 470
word poster -227
word postnatal -181
word praatcaf -238
word praatgroep 195
word praktijk -380
word prat -193
word precies -450
word premie 209
word psychiatrie 294
word psychiatrisch 134
word psycholog 216
word ramp 118
word recht 203
word red 273
word regent -195
word regiotaxi -340
word reken -162
word rekeningnummer -135
word reserver -332
word restafvalzak 289
word reumatoid 260
word rij -192
word rijbewijs 265
word rijdt -405
word rijksregister -313
word rijksregisternummer -321
word ring -161
word rod -379
word roept 362
word rollator -205
word rond 287
word ruimt -276
word rust 293
word rustig 308
word s 441
word sam 96
word schaduw 346
word scherm -140
word schol -130
word schommel 287
word schoonmoeder 252
word schrijf -139
word schrijv 155
word schuift 202
word sind 38
word sindsdien 226
word sint -244
word sir -216
word sit -333
word slaappill 265
word slaapt 387
word slagbom -368
word slap -126
word slecht 321
word sleutel 227
word slik 247
word slikt 370
word sms -326
word snacht 344
word snapt 235
word som 301
word sorry 215
word specialist 215
word speelpleinwerk -110
word spel -288
word spoed 117
word sporthal -289
word spuit 341
word sta -312
word stadhuis 139
word stag -219
word stan -75
word stand -279
word stat -124
word station 194
word stek 192
word stel -360
word stembureau 205
word stembureaulid -181
word steun -237
word stichting -191
word stil 214
word stoep 218
word stok 344
word stond 280
word stop -248
word stor -229
word storm -260
word strat -149
word stress 363
word studeert -299
word student -189
word stuk -301
word stuurd 248
word stuurt -145
word syndrom 271
word system -303
word t -37
word taart -254
word tant 280
word tarief -181
word taxi 436
word teg 124
word tegel 231
word tegelijk -257
word tegemoetkom 177
word teken 342
word telefon -194
word tell -268
word terras -243
word terug 244
word terwijl 152
word test 141
word theoretisch -359
word thesis -212
word thuis 128
word tien 170
word tijd 94
word tijden 304
word tillift 346
word toch 18
word toegank -290
word toerist -178
word tot 320
word trag 215
word tram -258
word trap -148
word traplop 233
word trapp 189
word trek 220
word turn 235
word tuss 204
word twee 457
word tweeling 307
word typfout 213
word u -156
word uit 36
word uitbater 204
word uitgezaaid 306
word uitlaatdienst 199
word uitstel 234
word uitvaartverzorger -194
word uren 172
word uur 364
word uw -451
word v -178
word vader 142
word vak 309
word vakantie -359
word val 124
word van 63
word vanaf 166
word vannacht 323
word vanweg 478
word vast -292
word vastgesteld 169
word vel -153
word veld 227
word vent 246
word veren -311
word vergader 243
word verget -384
word vergevorderd 282
word vergunn -345
word verkeersdrempel -241
word verkeerslicht -233
word verker -248
word verkiez -140
word verkoopt -135
word verlamd 218
word verleng 198
word verlies -255
word verloofd 319
word verplat 275
word verpleegkund -311
word verplicht -403
word verschen -274
word verslaafd 239
word verstand 245
word verteld 355
word vervoer 313
word verwes -237
word verzet 191
word verzoek -183
word verzorg -262
word via 251
word vier -197
word vijf -356
word vindt -93
word vloer -276
word voet 314
word vog -225
word volgen 152
word volgend 153
word volkstuin 301
word voll 320
word volled 329
word volmacht 171
word voorlop 242
word voorrang 227
word voorzien -310
word vor 13
word vorig 225
word vr 253
word vrag -21
word vriend 294
word vriendin 176
word vrij 167
word vrijmarkt -201
word vroeg 82
word vrouw -139
word vuilnisman 254
word vuilzak 164
word vzw -256
word waard -239
word waarom -220
word wacht 160
word wachtlijst 175
word wachttijd 227
word wachtwoord -468
word wandel -253
word wanner -36
word want 184
word war -111
word warmtepomp 231
word was 107
word wat -152
word water -261
word wc 378
word we 103
word websit -384
word weg 249
word wegen 373
word wegrij -208
word wek 532
word welk -254
word wer 183
word werd 237
word werf 223
word werk 4
word werkplek 255
word wet 90
word wethouder -285
word wie -44
word wifi -247
word wij -135
word wijkverpleegkund 423
word wil 57
word will -292
word wit -275
word wmo -385
word woensdag -239
word won 93
word woonzorgcentrum -175
word woord -220
word wordt 219
word wou 224
word wout 277
word zaaknummer -186
word zak 241
word zaterdag -73
word ze 249
word zegg 139
word zei -188
word zeker -260
word zelf -125
word zelfstand -106
word zes -214
word zet -327
word zich 287
word zie -156
word ziek 84
word ziekenhuis 382
word ziekt -126
word zien -342
word zij -89
word zijn 212
word zit 356
word zoal 187
word zoek 143
word zoekt -192
word zomer 337
word zon 2
word zondag -334
word zonder 212
word zoontj 57
word zorg 393
word zot -320
word zou -164
word zoud 280
word zovel 215
word zulk -222
word zus -38
word zusj 300
word zwar 430
word zwemles 231
`,
};
