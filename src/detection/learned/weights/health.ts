import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 94.5 %, wrongly 15.9 %
 * - above -0.5: found 91.7 %, wrongly 12.8 %
 * - above 0: found 88.6 %, wrongly 9.6 %
 * - above 0.5: found 82.7 %, wrongly 7.1 %
 * - above 1: found 76.5 %, wrongly 5.2 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:de35839b1664064e1629403a7077ef9a03bd1012c348be3d3f91f4c2c37ae8e0",
  intercept: -1.057,
  weights: `
before ) 408
before 0 -302
before : 399
before @code -338
before ^ -34
before aangepast 177
before aanmerk -247
before aanvrag -292
before afsprak 249
before al -248
before als -173
before ambtenar -223
before app -205
before art 262
before bekend 205
before bell -256
before ben 174
before bestat -127
before bevall 245
before bewindvoerder 232
before bij -76
before bov 264
before brief 174
before briev 222
before bus -361
before buurman 310
before collega 240
before cursus -291
before dag 273
before dan 151
before dar -345
before dat -36
before de -242
before den 367
before dertig -221
before die -186
before dienst 260
before digid -227
before dit -332
before dochter 249
before doet -331
before dokter 262
before dor -111
before duif -322
before echtgenot 475
before een -272
before eentj -231
before eerst 212
before eig -153
before en -375
before er -596
before ergen -195
before familie -281
before g -177
before gaf -258
before gan -154
before gat -227
before ge -354
before gebur 272
before geeft -248
before gef -394
before gel -208
before gemeent -369
before genoeg 230
before gevall 373
before gewon 443
before grot 189
before gsm -219
before half 260
before har -357
before heb -158
before hebb 105
before heeft -175
before het -153
before heup -369
before hier -162
before hij 408
before hoe -310
before hoevel -235
before hog -309
before houd 290
before huisart -333
before hulp -187
before iemand -342
before iet -266
before ik 67
before in 293
before ingang -282
before inschrijv 214
before ja 319
before jar 72
before je -340
before jong 208
before jullie -136
before juni -197
before kaart -208
before kamp -328
before kan -111
before kapot -255
before kastanj -235
before ker 248
before kinder -281
before kleindochter 254
before kom -132
before komt -299
before krant -202
before krijg -363
before lag 305
before lang -136
before lat -136
before lezing -211
before lig 237
before ligt 263
before lijdt 386
before lop 254
before m 189
before ma 257
before maandag 239
before maatj -310
before mama 277
before man -284
before mantelzorger -215
before mar 464
before mci 269
before me -137
before mee 234
before mei 359
before men -375
before met -237
before mij 197
before mijn 181
before milieustrat -233
before mn 112
before moet -13
before mog -268
before ms -317
before nacht 352
before nar 255
before nee -318
before net 351
before niemand -288
before niet 109
before nik 280
before nodig -241
before nog 215
before nooit -243
before nota -271
before of -251
before om -415
before omdat 219
before onderbur 368
before ons 343
before op 60
before opa 389
before opgenom 366
before oud 150
before pa 316
before papa 279
before park -214
before parkeerkaart 162
before parking -246
before pas -228
before per 151
before person -282
before pin -281
before pleegzon 246
before plein -248
before poetsvrouw 295
before post 224
before red 321
before regel -204
before schol -181
before schoonmoeder 366
before schrijf -250
before sind 247
before sit -265
before slaapt 394
before slik 214
before sorry 259
before specialist 217
before speelplein 206
before spoed 251
before stad -220
before stan -224
before stat -96
before stel -343
before strat -338
before system -269
before taart -252
before te 338
before tell -253
before telt -367
before terug 380
before thuis 168
before toegank -169
before toen 247
before tot 251
before trap 350
before traplift 289
before typ -144
before typfout 215
before u 110
before uit 196
before uitstel 216
before uw -198
before van 20
before vast -134
before verker -248
before verzoek -301
before via 244
before vier -212
before volgen 202
before vor -184
before vorig 321
before vrag -390
before vriend 297
before vriendin 369
before vrijwilliger -348
before vrouw -160
before waarom -283
before wanner -290
before want -221
before war -373
before was 247
before wat -355
before websit -352
before wegen 251
before wek 374
before wel 184
before welk -236
before werk -146
before werkt 195
before wie -357
before wij -218
before wil -295
before wmo -210
before woensdag -255
before zal -241
before zat 382
before zeg -349
before zegg 279
before zei -284
before zelf 200
before zich -231
before ziekenhuis 381
before zien -272
before zij -278
before zijn -318
before zit 463
before zo -188
before zoontj 511
before zou -229
before zus 221
before zwembad -355
before1 ( 375
before1 , 164
before1 0 72
before1 : 440
before1 @code -100
before1 ^ -147
before1 aan 182
before1 altijd -179
before1 attest 234
before1 beginn 270
before1 ben -118
before1 bevolkingsonderzoek -239
before1 bij -282
before1 chronisch 358
before1 dag 198
before1 dat -105
before1 den 216
before1 dezelfd -237
before1 diagnos 255
before1 dochter 281
before1 doen -328
before1 dor 258
before1 dubbel 308
before1 echt -239
before1 een 106
before1 en -235
before1 er -315
before1 ernstig 285
before1 ex 183
before1 ge -317
before1 gen -759
before1 gezien -224
before1 gratis -308
before1 grot -139
before1 halfzijd 279
before1 har 352
before1 heb 489
before1 hebb -292
before1 heeft 528
before1 het -94
before1 hetzelfd -131
before1 hier -228
before1 ik -116
before1 infoavond -253
before1 inschrijv -270
before1 ivm 267
before1 jar 267
before1 je 128
before1 jullie -220
before1 kiez -216
before1 klassiek 191
before1 kort 259
before1 krijgt 438
before1 man 230
before1 mar 375
before1 mee -351
before1 meenem -205
before1 mental 263
before1 mijn 338
before1 mn 326
before1 moeder 233
before1 nar -314
before1 neemt 371
before1 nem 256
before1 net -148
before1 niet -453
before1 nog -228
before1 of -297
before1 ons -263
before1 ook -207
before1 op 84
before1 opgev -224
before1 oud -307
before1 over -642
before1 postnatal 184
before1 praatcaf -242
before1 reumatoid 260
before1 rond -288
before1 slik 169
before1 spina 370
before1 sta -184
before1 stan -228
before1 t -147
before1 teg -236
before1 uitgezaaid 305
before1 vader 449
before1 van 44
before1 verstand 245
before1 volled 328
before1 vor -210
before1 want 252
before1 wat -263
before1 we -193
before1 wegen 309
before1 werk -245
before1 wet -239
before1 zelfd -190
before1 ziek 360
before1 zoiet -187
before1 zomer 210
before1 zwar 347
before2 ( 231
before2 ) 325
before2 , 219
before2 0 149
before2 @code -226
before2 ^ 168
before2 aan 539
before2 als -261
before2 bel -290
before2 ben 180
before2 bevall 241
before2 broer 293
before2 broertj 260
before2 bsn -216
before2 buurman -216
before2 dat 206
before2 de 113
before2 die 169
before2 doet -257
before2 dokter 151
before2 dor 485
before2 draagt 277
before2 dus -245
before2 een 27
before2 en -224
before2 er -317
before2 evenvel -204
before2 ex 400
before2 gat -253
before2 ge -170
before2 gebeurt -233
before2 gemeentehuis -266
before2 gevolg 251
before2 hebb -210
before2 heeft 155
before2 het -223
before2 hier -299
before2 hiernaast 288
before2 hij 253
before2 hond -355
before2 hor 248
before2 huisgenot -291
before2 iederen -240
before2 iemand -274
before2 iet -278
before2 ik -90
before2 in 94
before2 is -109
before2 jar 342
before2 je -175
before2 jongst 225
before2 jullie -265
before2 k 303
before2 kan -146
before2 kat -280
before2 kind 123
before2 kinder -474
before2 klas 240
before2 kreg 310
before2 krijg -201
before2 les -251
before2 lezing -242
before2 ma 175
before2 mag 119
before2 man 155
before2 men -380
before2 mer 346
before2 met 214
before2 mij 145
before2 mijn -97
before2 mn 317
before2 moeder 88
before2 moet -305
before2 ms -130
before2 na 333
before2 naast -232
before2 nog -245
before2 nu 145
before2 of -333
before2 oma 276
before2 omdat 334
before2 onz -245
before2 ook -189
before2 ouder -216
before2 sind 89
before2 sta -277
before2 stat -330
before2 stemm 296
before2 syndrom 272
before2 te -320
before2 toen 292
before2 u -276
before2 vader 482
before2 van 196
before2 vanweg 226
before2 vent 174
before2 verslaafd 288
before2 volgen -252
before2 vor -75
before2 vorig 382
before2 vriendin 208
before2 we -231
before2 wegen 220
before2 wij -248
before2 word -196
before2 ze 194
before2 ziekt 451
before2 zij 119
before2 zijn 250
before2 zit -136
before2 zo -116
before2 zoek -284
before2 zon 106
before2 zoontj 265
before2 zusj 300
behind ! 234
behind $ -271
behind ( 162
behind ) 206
behind , -204
behind . 88
behind : -319
behind ; 270
behind ? -391
behind @code -293
behind aan -278
behind aangegev -214
behind aangift 250
behind aanmeld -262
behind aanmerk 214
behind aanslag -210
behind achter 218
behind af 256
behind afsprak 230
behind ajaxied -231
behind al 453
behind algemen -291
behind allen -186
behind als 182
behind alzheimer 212
behind amper 211
behind ander 207
behind auto 241
behind autorijd 256
behind bank -358
behind beginn -249
behind beid -248
behind bell 230
behind betal -217
behind bezoek 193
behind bieb -206
behind bij 58
behind bijna -185
behind binn -214
behind blijft -155
behind blok 231
behind bom -201
behind brug -235
behind buit 151
behind buitenland -199
behind bur 243
behind bus 258
behind busj 210
behind caf -314
behind cijfer -305
behind container -135
behind daardor 306
behind daarmee -297
behind daarom 332
behind dag -141
behind dagbested 238
behind dan 50
behind dar -267
behind dat -172
behind de 46
behind ded -292
behind den 240
behind derd 293
behind dialys -309
behind dicht -392
behind dichter -152
behind dienst -257
behind dienstencentrum -280
behind digid -256
behind doen 155
behind dokter 215
behind doktor 225
behind doosj -274
behind dorp -295
behind dossier 251
behind drempel 195
behind dus 188
behind echt 230
behind een -135
behind eid -297
behind eig 144
behind elf 285
behind elk -233
behind en 277
behind energie 279
behind er 182
behind ergen 251
behind ernstig -317
behind eten 265
behind fiet 201
behind fietspad -242
behind flat -227
behind ga 118
behind gat -158
behind ge -219
behind gekapt -205
behind gen 240
behind gesprek -189
behind gevraagd 295
behind geweigerd 248
behind gewon -242
behind geword 314
behind goed 91
behind grag 480
behind gratis 144
behind gsm -232
behind haha -252
behind hand 170
behind hangt -207
behind har 512
behind heb -178
behind heeft 184
behind helling 299
behind het 40
behind heup 149
behind hier 219
behind hij 158
behind hoe 82
behind hoek -220
behind hoevel -248
behind hog 240
behind hond -242
behind hoort 224
behind hor -338
behind hout 230
behind huishoud 308
behind hulp 346
behind ie 262
behind iemand 321
behind iet -317
behind ik 149
behind in -196
behind ingevuld -308
behind insulin 227
behind insulinepomp 284
behind is -248
behind ja -195
behind januari -243
behind jar 92
behind je -202
behind jongen 222
behind juf 207
behind kaart -166
behind kamer 259
behind kan 245
behind kermis 221
behind kilo 318
behind kind -174
behind klik -214
behind kliko 239
behind kom -248
behind komt -26
behind kon 285
behind kreg -139
behind krijg 136
behind krijgt -179
behind kwijt 142
behind lag 201
behind lang 91
behind lat -261
behind lez 369
behind lift 440
behind long -213
behind loopt 298
behind los -294
behind lukt 170
behind maatj 298
behind maculadegeneratie -232
behind mag 207
behind mak -318
behind mar -166
behind markt 333
behind me -182
behind mee 160
behind men -210
behind mer 202
behind mij -106
behind mijn 69
behind moest -303
behind moet 66
behind mog -461
behind mogelijk -367
behind morg 271
behind nacht 338
behind nar 4
behind ni 259
behind nie -218
behind niet 422
behind nieuw 425
behind nik 463
behind noordzee -252
behind nou 453
behind nu 188
behind nummer -234
behind ocmw 58
behind of 15
behind ogen 221
behind om 78
behind onder 219
behind onderwijs -238
behind oog 45
behind ook -248
behind op 89
behind open -157
behind oud -379
behind parkeerplat 248
behind parking -330
behind paspoort -173
behind pc -236
behind plek 161
behind poort 251
behind post 301
behind pot 242
behind praatgroep 231
behind praktijk -308
behind psychiatrie 298
behind recht 282
behind reken -234
behind rekeningnummer -217
behind reserver -295
behind rijbewijs 167
behind rod -274
behind rug 162
behind ruimt -213
behind rund 209
behind s 271
behind schrijf -249
behind slaappill 300
behind slecht 255
behind som 217
behind speelplein -134
behind speelpleinwerk -187
behind sporthal -240
behind sta -271
behind stad -122
behind stan -208
behind stat 223
behind station -275
behind steiger 187
behind stoep 282
behind stok 236
behind stond 180
behind system -172
behind tant 258
behind taxi 257
behind teg 236
behind thuis 368
behind tijdelijk 293
behind toch -367
behind toen -324
behind tolk 310
behind touret 356
behind trap 265
behind traplift -161
behind tuss 245
behind twee 176
behind u -266
behind uitlaatdienst 199
behind uw -400
behind val 229
behind vall -365
behind van -69
behind vannacht 249
behind vastgesteld 224
behind verget -321
behind voet 253
behind voll 276
behind vor -124
behind vrijmarkt -200
behind vrijwilligerswerk 194
behind wachtlijst 223
behind wanner 179
behind wat 158
behind websit -160
behind weg 122
behind wek 318
behind wel 317
behind wer -90
behind wet 391
behind wie 175
behind wijk -198
behind wijkverpleegkund 422
behind wil 232
behind won 260
behind woonzorgcentrum -177
behind woord -219
behind wordt -351
behind zag -223
behind zak 214
behind zal 113
behind zaterdag -135
behind zeg 246
behind zeker -235
behind zelfstand 234
behind zet -315
behind zie -172
behind zit 152
behind zn -228
behind zo 273
behind zoek 292
behind zonder -97
behind zou 307
behind zoud 202
behind zus 234
behind zwembad 338
behind1 $ 71
behind1 ) 245
behind1 , 244
behind1 . 421
behind1 0 -68
behind1 : -184
behind1 ; 370
behind1 aan 125
behind1 aanvrag -301
behind1 al 383
behind1 altijd -169
behind1 beleid -257
behind1 beperkt 303
behind1 bifida 260
behind1 bij -293
behind1 bijzitter -445
behind1 body 346
behind1 bov -252
behind1 bsn -182
behind1 caf -208
behind1 centrum -249
behind1 dat -208
behind1 de -403
behind1 depressie 244
behind1 dor 357
behind1 drie 253
behind1 dus 523
behind1 een -321
behind1 eerst -176
behind1 elk 325
behind1 en 404
behind1 er -355
behind1 erbij 204
behind1 gat 361
behind1 ge -170
behind1 gehad 430
behind1 gevolg -232
behind1 gevond -240
behind1 geweest 296
behind1 gezin -269
behind1 heb 162
behind1 heeft -112
behind1 het -449
behind1 heup 389
behind1 hij -173
behind1 ie -240
behind1 iemand -114
behind1 ik -637
behind1 in -148
behind1 inlever -178
behind1 je -262
behind1 jullie -329
behind1 kan 497
behind1 kind -287
behind1 krijgt -184
behind1 liga -390
behind1 link 271
behind1 mag 228
behind1 mee 303
behind1 met -93
behind1 mijn -187
behind1 na 375
behind1 nar -276
behind1 niet 270
behind1 nog -238
behind1 nos 214
behind1 of -388
behind1 onder -239
behind1 ook 246
behind1 paswoord -125
behind1 pincod -254
behind1 plat -219
behind1 pot -261
behind1 reken -121
behind1 rijdt -314
behind1 rijksregisternummer -260
behind1 sind 216
behind1 spuit 228
behind1 stat -320
behind1 stembureaulid -156
behind1 te -388
behind1 thuis 192
behind1 toerist -178
behind1 tot 314
behind1 typ 352
behind1 u -219
behind1 vader -294
behind1 van -52
behind1 vastgesteld 385
behind1 veren -247
behind1 verlamd 231
behind1 verpleegkund -188
behind1 vor -402
behind1 vorig -320
behind1 vrijwilliger 134
behind1 wachtwoord -431
behind1 wat -274
behind1 we -355
behind1 wer 282
behind1 wil -195
behind1 word -259
behind1 wordt 255
behind1 ze -293
behind1 zei -253
behind1 ziek -257
behind1 zou -240
behind2 $ 134
behind2 ) 291
behind2 . 237
behind2 0 -49
behind2 @code -212
behind2 afdel -242
behind2 al -97
behind2 alcohol 249
behind2 anorexia -353
behind2 beid 443
behind2 bekend -315
behind2 bestat 170
behind2 bij -118
behind2 bijstand -170
behind2 binn -280
behind2 bsn 155
behind2 daarom 240
behind2 dan 223
behind2 dar -284
behind2 dat -130
behind2 dez -222
behind2 die -106
behind2 doen -300
behind2 down 219
behind2 dus -298
behind2 een -131
behind2 eigenar -197
behind2 en 294
behind2 ge 261
behind2 gehad -357
behind2 gen 169
behind2 gezin 163
behind2 goed -269
behind2 gooit 280
behind2 haha -269
behind2 har 229
behind2 heb 209
behind2 hebb -257
behind2 heeft -249
behind2 hem -336
behind2 het -466
behind2 hij 71
behind2 hoe 367
behind2 iet -228
behind2 ik 195
behind2 in -206
behind2 is 384
behind2 ja -303
behind2 jar -258
behind2 jonger -333
behind2 jullie -85
behind2 kan 256
behind2 kom 265
behind2 komt 353
behind2 krijgt 123
behind2 la 356
behind2 loopt 248
behind2 mag -41
behind2 met -306
behind2 mg 291
behind2 mijn 536
behind2 moet 319
behind2 mog 220
behind2 niet -275
behind2 nu 384
behind2 nummer -173
behind2 of -331
behind2 ook -219
behind2 op -111
behind2 over -285
behind2 parkinson 230
behind2 politie -262
behind2 raakt 226
behind2 red 228
behind2 schol -239
behind2 sind 286
behind2 stond 293
behind2 t 140
behind2 te -254
behind2 tot 280
behind2 trapp 188
behind2 twee 297
behind2 vader 258
behind2 van -426
behind2 vorig 194
behind2 we 234
behind2 welk 252
behind2 wen -370
behind2 werk 252
behind2 wet 291
behind2 wij 265
behind2 will -221
behind2 word 99
behind2 zelf -307
behind2 zijn 37
behind2 zit -296
behind2 zoek 130
behind2 zoekt -195
behind2 zon 221
bothBefore ) heeft 210
bothBefore , de -321
bothBefore , heeft 243
bothBefore , zelfd -190
bothBefore 0 , 377
bothBefore 0 0 -197
bothBefore 0 heeft 400
bothBefore 0 is 277
bothBefore 0 met 192
bothBefore ^ 0 -246
bothBefore ^ ben 315
bothBefore ^ de -266
bothBefore ^ dezelfd -237
bothBefore ^ en 252
bothBefore ^ heb 426
bothBefore ^ ik 416
bothBefore ^ mijn -198
bothBefore ^ wegen 273
bothBefore aan de 580
bothBefore al jar 214
bothBefore ben ik 164
bothBefore bij de 323
bothBefore bij het -235
bothBefore bij jullie -216
bothBefore bij mij 213
bothBefore dat het 178
bothBefore de infoavond -253
bothBefore de zomer 210
bothBefore dochter met 276
bothBefore dor de 361
bothBefore dor een 285
bothBefore dor mijn 240
bothBefore draagt een 277
bothBefore een dubbel 197
bothBefore een postnatal 243
bothBefore een praatcaf -156
bothBefore een zwar 188
bothBefore en heeft 266
bothBefore er een -220
bothBefore er zoiet -166
bothBefore ex is 287
bothBefore gebeurt er -233
bothBefore gemeentehuis vor -278
bothBefore gevolg van 251
bothBefore heb een 322
bothBefore heb gen -403
bothBefore hebb gen -238
bothBefore heeft een 310
bothBefore heeft gen -325
bothBefore hij heeft 306
bothBefore hond heeft -309
bothBefore hor , 248
bothBefore huisgenot heeft 274
bothBefore iemand een -229
bothBefore ik ben -243
bothBefore ik een -320
bothBefore ik gebruik 283
bothBefore ik heb 419
bothBefore ik nem 256
bothBefore ik slik 164
bothBefore ik was 317
bothBefore ik wet -221
bothBefore in een 200
bothBefore in het -246
bothBefore in t -149
bothBefore is 0 -372
bothBefore is een -124
bothBefore is halfzijd 279
bothBefore is licht 280
bothBefore is mijn 375
bothBefore is zwar 243
bothBefore jongst is 225
bothBefore kan een -347
bothBefore kan ik -200
bothBefore kat is -170
bothBefore kind heeft 336
bothBefore kinder met -412
bothBefore klas heeft 240
bothBefore kreg een 310
bothBefore les over -251
bothBefore lezing over -242
bothBefore ma heeft 223
bothBefore mag een -366
bothBefore mag mijn 315
bothBefore man heeft 535
bothBefore man is -218
bothBefore men met -345
bothBefore mer , 136
bothBefore met de 284
bothBefore met een 202
bothBefore met mijn 104
bothBefore mijn attest 234
bothBefore mijn dochter 281
bothBefore mijn heup 280
bothBefore mijn man 230
bothBefore mijn reumatoid 260
bothBefore mn vader 317
bothBefore moeder heeft 380
bothBefore moet ik -231
bothBefore na een 281
bothBefore na mijn 135
bothBefore nar de 126
bothBefore nog altijd -179
bothBefore of ik -231
bothBefore omdat ik 237
bothBefore op een -271
bothBefore op teg -291
bothBefore ouder met -216
bothBefore over die 266
bothBefore over mijn 291
bothBefore sind har 338
bothBefore sind kort 259
bothBefore sind mijn 683
bothBefore sta ik -214
bothBefore stat @code -188
bothBefore syndrom van 272
bothBefore vader heeft 336
bothBefore vader is 273
bothBefore van 0 411
bothBefore van de 336
bothBefore van een 371
bothBefore van het -319
bothBefore van mijn 206
bothBefore vanweg een 190
bothBefore vanweg mijn 156
bothBefore vent heeft 174
bothBefore verslaafd aan 288
bothBefore vor de -313
bothBefore vor mijn 291
bothBefore vorig jar 232
bothBefore vorig wek 244
bothBefore vriendin is 208
bothBefore vrouw heeft 434
bothBefore vrouw is -220
bothBefore ze heeft 338
bothBefore ziekt van 451
bothBefore zij is 271
bothBefore zit een -237
bothBefore zit met 303
bothBefore zo grot -139
bothBefore zon heeft 246
bothBefore zon is -172
bothBefore zoontj met 209
earlier de 253
earlier heeft 244
earlier het 234
earlier ik 155
earlier in -251
earlier kan 186
earlier mijn 274
earlier moet 254
earlier nar 271
earlier niet 182
earlier van 172
earlier vor 347
earlier waarom 182
elsewhere ) -187
elsewhere . 124
elsewhere 0 -209
elsewhere : 314
elsewhere ? 84
elsewhere @code -433
elsewhere aangift -277
elsewhere aankond 283
elsewhere aanvrag 221
elsewhere al 293
elsewhere allen 116
elsewhere alles 273
elsewhere als 158
elsewhere april 220
elsewhere assistentiehond 362
elsewhere az -170
elsewhere balie 334
elsewhere basisschol 248
elsewhere beginn 92
elsewhere begint 354
elsewhere bell 348
elsewhere bemiddel 294
elsewhere ben -202
elsewhere bestat 261
elsewhere betal 230
elsewhere bezwar 230
elsewhere bhver 252
elsewhere bib -259
elsewhere bij 317
elsewhere bos -210
elsewhere burgemeester 195
elsewhere bus -165
elsewhere buurtfeest 252
elsewhere buurthuis -287
elsewhere compliment 252
elsewhere consulent 265
elsewhere container -280
elsewhere cursus -253
elsewhere da -205
elsewhere daarom 256
elsewhere daarop -130
elsewhere dag 310
elsewhere dagbested -141
elsewhere dak -289
elsewhere dan 91
elsewhere dar -161
elsewhere dat 152
elsewhere de 93
elsewhere dementer -252
elsewhere die 92
elsewhere dit -178
elsewhere doe 302
elsewhere doet 158
elsewhere drinkt 326
elsewhere dus 230
elsewhere echt 306
elsewhere een -471
elsewhere elk 125
elsewhere en -362
elsewhere er 71
elsewhere extra 278
elsewhere gaston 195
elsewhere ge -156
elsewhere gebeurd 330
elsewhere gebruik 215
elsewhere gekreg -353
elsewhere geliev -262
elsewhere gemeentehuis 338
elsewhere gen -171
elsewhere gerak 282
elsewhere gev 203
elsewhere gevond -241
elsewhere gewon -262
elsewhere had -269
elsewhere hallo 196
elsewhere hang 89
elsewhere hangt -184
elsewhere hebb -180
elsewhere hel 282
elsewhere help 194
elsewhere helpt 386
elsewhere hier -177
elsewhere hoe -269
elsewhere hoevel -148
elsewhere hond 196
elsewhere hor 332
elsewhere hospital 171
elsewhere huisart 275
elsewhere huisdier -256
elsewhere huishoud 144
elsewhere hulp 154
elsewhere iet 201
elsewhere ik 202
elsewhere info -240
elsewhere ingang -240
elsewhere inschrijv 214
elsewhere inwoner -274
elsewhere is 140
elsewhere je -231
elsewhere juist -222
elsewhere kaart -304
elsewhere kan 189
elsewhere kassei 202
elsewhere kent 445
elsewhere ker 449
elsewhere knop 253
elsewhere kom 95
elsewhere komt -104
elsewhere kost -244
elsewhere krant -268
elsewhere krijg -192
elsewhere krijgt -251
elsewhere kunn 484
elsewhere kwam -240
elsewhere lang 267
elsewhere leerplichtambtenar 310
elsewhere ligt -237
elsewhere loopt 219
elsewhere lukt 343
elsewhere m -241
elsewhere mag -269
elsewhere man -276
elsewhere mannetj 248
elsewhere mantelzorger 232
elsewhere mar 418
elsewhere me 246
elsewhere medewerker -318
elsewhere mee -207
elsewhere mer -288
elsewhere met 142
elsewhere mij 335
elsewhere mijn 203
elsewhere moet 40
elsewhere mog -238
elsewhere moment 334
elsewhere mutualiteit -262
elsewhere na 136
elsewhere nam -181
elsewhere nar 334
elsewhere niemand 292
elsewhere nieuwsgier -313
elsewhere nik 275
elsewhere nodig -264
elsewhere nota 219
elsewhere nou 245
elsewhere nu -76
elsewhere ocmw 372
elsewhere of -257
elsewhere onder -189
elsewhere onz -324
elsewhere ook 299
elsewhere op -213
elsewhere open 167
elsewhere ophal 236
elsewhere opleid -210
elsewhere opvang 340
elsewhere oud 167
elsewhere oudst -273
elsewhere over -99
elsewhere overled -205
elsewhere patient 293
elsewhere per 244
elsewhere pincod -177
elsewhere plek 307
elsewhere portefeuill -202
elsewhere posttraumatisch -256
elsewhere prat 287
elsewhere premie -342
elsewhere rat 308
elsewhere recht 295
elsewhere rechtgezet -187
elsewhere regelt 261
elsewhere reken -344
elsewhere rijksregisternummer -430
elsewhere rustig 334
elsewhere s 212
elsewhere schaatsuitstap 214
elsewhere scheiding -210
elsewhere schrijf -324
elsewhere serieus 252
elsewhere sind -306
elsewhere slap -182
elsewhere sociaal 150
elsewhere springkastel 252
elsewhere sta 402
elsewhere stat 313
elsewhere stond -275
elsewhere stressstoornis -256
elsewhere stuk -249
elsewhere stur 368
elsewhere teg 278
elsewhere ter -255
elsewhere test -158
elsewhere thuis 329
elsewhere trager 252
elsewhere trap -242
elsewhere traplift -269
elsewhere tuin 308
elsewhere tuss -243
elsewhere twee -184
elsewhere u 150
elsewhere uw -303
elsewhere valt -153
elsewhere van -85
elsewhere vergunn 253
elsewhere vlak 278
elsewhere vloer 202
elsewhere vol 310
elsewhere voornam 195
elsewhere voorrang 269
elsewhere vraagt -123
elsewhere vrag 284
elsewhere vroeg -296
elsewhere waarom -220
elsewhere wachtlijst 184
elsewhere was 294
elsewhere weg 168
elsewhere welk 153
elsewhere wer 293
elsewhere wie 284
elsewhere wij -328
elsewhere wijk -157
elsewhere wijkkrant -168
elsewhere wil 132
elsewhere will 210
elsewhere word 197
elsewhere wordt -227
elsewhere zak 317
elsewhere zal -203
elsewhere ze -132
elsewhere zebrapad -245
elsewhere zie -209
elsewhere zien -249
elsewhere zij 168
elsewhere zijn 105
elsewhere zit -68
elsewhere zoiet 278
elsewhere zon 296
elsewhere zorgkantor 349
kind complaint -63
kind condition 413
kind medicine 753
kind treatment -66
kind weak -618
kind weak als -1242
kind weak beperkt 296
kind weak bloeding 233
kind weak chronisch 134
kind weak chronische 402
kind weak corona -108
kind weak doof 365
kind weak dove -330
kind weak down 248
kind weak drank -333
kind weak fas 223
kind weak fysiotherapeut -203
kind weak gesteriliseerd -215
kind weak handicap -368
kind weak hulpmiddelen -237
kind weak hypo 219
kind weak invaliditeit -206
kind weak kine -286
kind weak kinesist -160
kind weak kliniek -316
kind weak lever 162
kind weak lewy 346
kind weak logopedie -269
kind weak looprek 207
kind weak mantelzorger -354
kind weak medicijnen -182
kind weak ms 356
kind weak operatie 207
kind weak opgenomen -53
kind weak pillen -141
kind weak psycholoog -299
kind weak rolstoelen -429
kind weak spuit -182
kind weak staar 216
kind weak suiker 251
kind weak syndroom 394
kind weak thuiszorg 126
kind weak verpleegster -335
kind weak verslaafd 265
kind weak ziekenhuis -600
kind weak zuurstof 298
pair ( 0 350
pair ( @it 375
pair ) , 274
pair ) en 273
pair ) is 254
pair , @code -259
pair , @it 164
pair , acht -215
pair , al 190
pair , alles -305
pair , als 147
pair , ben -184
pair , bestat 186
pair , daarom 272
pair , dar -290
pair , dat -537
pair , de -124
pair , doe -245
pair , echt -336
pair , elk -234
pair , en 79
pair , er -186
pair , gehandicaptenparkeerkaart -203
pair , gewon -355
pair , gsm 203
pair , had 252
pair , hal -220
pair , hebt -197
pair , heeft 110
pair , hij 137
pair , hoe 309
pair , hoek -257
pair , ik -49
pair , in -197
pair , kan 32
pair , kapelstrat 214
pair , kom -155
pair , krijg 350
pair , mag -79
pair , mar -124
pair , met 308
pair , mn 275
pair , moet 42
pair , of -339
pair , schrijf -373
pair , sind 292
pair , tot 325
pair , vader 306
pair , van 276
pair , voet 274
pair , vroeg 212
pair , was 307
pair , wat 395
pair , welk 231
pair , wie 138
pair , wil 270
pair , wordt 377
pair , ze 401
pair , zelfd -190
pair , zet -193
pair , zijn 251
pair , zit -235
pair . $ 225
pair 0 ) 356
pair 0 , -181
pair 0 . -523
pair 0 0 -51
pair 0 @it 72
pair 0 april -194
pair 0 dag -224
pair 0 eksaard 214
pair 0 en -111
pair 0 heeft 77
pair 0 in -241
pair 0 ingevuld -308
pair 0 is -178
pair 0 januari -192
pair 0 jar 115
pair 0 km 265
pair 0 maand 195
pair 0 mei -267
pair 0 met 222
pair 0 meter 283
pair 0 mg 291
pair 0 per 198
pair 0 stan -189
pair 0 uur 80
pair 0 van -236
pair 0 vrij -223
pair 0 wek 309
pair 0 wil -245
pair : 0 -175
pair : @it 440
pair : ajaxied -231
pair : ik 344
pair : mijn 164
pair ? $ -39
pair @code . -291
pair @code 0 -234
pair @code @it -100
pair @it $ 71
pair @it ) 245
pair @it , 244
pair @it . 421
pair @it 0 -68
pair @it : -184
pair @it ; 370
pair @it aan 125
pair @it aanvrag -301
pair @it al 383
pair @it altijd -169
pair @it beleid -257
pair @it beperkt 303
pair @it bifida 260
pair @it bij -293
pair @it bijzitter -445
pair @it body 346
pair @it bov -252
pair @it bsn -182
pair @it caf -208
pair @it centrum -249
pair @it dat -208
pair @it de -403
pair @it depressie 244
pair @it dor 357
pair @it drie 253
pair @it dus 523
pair @it een -321
pair @it eerst -176
pair @it elk 325
pair @it en 404
pair @it er -355
pair @it erbij 204
pair @it gat 361
pair @it ge -170
pair @it gehad 430
pair @it gevolg -232
pair @it gevond -240
pair @it geweest 296
pair @it gezin -269
pair @it heb 162
pair @it heeft -112
pair @it het -449
pair @it heup 389
pair @it hij -173
pair @it ie -240
pair @it iemand -114
pair @it ik -637
pair @it in -148
pair @it inlever -178
pair @it je -262
pair @it jullie -329
pair @it kan 497
pair @it kind -287
pair @it krijgt -184
pair @it liga -390
pair @it link 271
pair @it mag 228
pair @it mee 303
pair @it met -93
pair @it mijn -187
pair @it na 375
pair @it nar -276
pair @it niet 270
pair @it nog -238
pair @it nos 214
pair @it of -388
pair @it onder -239
pair @it ook 246
pair @it paswoord -125
pair @it pincod -254
pair @it plat -219
pair @it pot -261
pair @it reken -121
pair @it rijdt -314
pair @it rijksregisternummer -260
pair @it sind 216
pair @it spuit 228
pair @it stat -320
pair @it stembureaulid -156
pair @it te -388
pair @it thuis 192
pair @it toerist -178
pair @it tot 314
pair @it typ 352
pair @it u -219
pair @it vader -294
pair @it van -52
pair @it vastgesteld 385
pair @it veren -247
pair @it verlamd 231
pair @it verpleegkund -188
pair @it vor -402
pair @it vorig -320
pair @it vrijwilliger 134
pair @it wachtwoord -431
pair @it wat -274
pair @it we -355
pair @it wer 282
pair @it wil -195
pair @it word -259
pair @it wordt 255
pair @it ze -293
pair @it zei -253
pair @it ziek -257
pair @it zou -240
pair ^ 0 -173
pair ^ @it -147
pair ^ als 47
pair ^ app -256
pair ^ attest 304
pair ^ ben 251
pair ^ bestat -115
pair ^ collega 289
pair ^ dat -366
pair ^ de -31
pair ^ den 243
pair ^ dezelfd -237
pair ^ die -126
pair ^ doet -265
pair ^ een 118
pair ^ elk -296
pair ^ en 244
pair ^ er -66
pair ^ geacht -250
pair ^ geeft -183
pair ^ geldt -258
pair ^ geliev 249
pair ^ gevond -265
pair ^ gister 252
pair ^ grag 247
pair ^ hallo -321
pair ^ heb -122
pair ^ heeft 189
pair ^ het -161
pair ^ hij 513
pair ^ hoe -483
pair ^ hoi 366
pair ^ ik 25
pair ^ in 312
pair ^ inschrijv 219
pair ^ is -237
pair ^ ja 137
pair ^ jullie -195
pair ^ k 166
pair ^ kan -145
pair ^ klopt -193
pair ^ kom -208
pair ^ komt -226
pair ^ krijg -151
pair ^ kunt 267
pair ^ lig 361
pair ^ ma 194
pair ^ mag 101
pair ^ me -200
pair ^ mijn -116
pair ^ moeder 116
pair ^ moet -396
pair ^ mog -344
pair ^ na 177
pair ^ nee -214
pair ^ niemand -245
pair ^ nu 252
pair ^ oma -192
pair ^ omdat 229
pair ^ onz -149
pair ^ op -203
pair ^ organiseert -184
pair ^ ouder -249
pair ^ red 307
pair ^ rijdt -269
pair ^ sind -154
pair ^ sorry 240
pair ^ sta -250
pair ^ stat -226
pair ^ stel -290
pair ^ t -301
pair ^ teg 213
pair ^ toen 268
pair ^ twee 343
pair ^ uw -274
pair ^ vader 291
pair ^ vor 280
pair ^ vorig 331
pair ^ waarom -24
pair ^ war -484
pair ^ wat -359
pair ^ wegen 330
pair ^ welk -311
pair ^ wie -307
pair ^ word 231
pair ^ wordt -108
pair ^ ze 344
pair ^ zij -5
pair ^ zijn -256
pair ^ zit 383
pair ^ zo -174
pair ^ zon -41
pair aan $ -124
pair aan ? -233
pair aan @it 182
pair aan de -31
pair aan het 273
pair aan men -216
pair aan mijn 122
pair aan te -211
pair aangegev ? -214
pair aankom $ -208
pair aanslag hondenbelast 203
pair aanvrag ? -274
pair acht uur -233
pair adhd , -361
pair adhd en 271
pair afdel van 147
pair afsprak vor 211
pair ajaxied $ -231
pair al 0 246
pair al dertig -233
pair al drie 356
pair al goedgekeurd 280
pair al in -171
pair al jar 182
pair al twee 400
pair al vier 211
pair alleenstaand evenvel -220
pair allen , 365
pair allen vor -248
pair als de 417
pair als gevolg 251
pair als iemand -282
pair als ik 81
pair als jullie 314
pair als kind 204
pair als vader 314
pair altijd : -237
pair altijd @it -179
pair altijd een 186
pair ambulancier en -241
pair ander . -179
pair april $ -236
pair artros in -416
pair attest @it 234
pair autism , -243
pair autorijd , 256
pair avond ? 250
pair bad , 274
pair bakker $ -307
pair balie $ 296
pair bed $ 340
pair beginn @it 270
pair begint . -225
pair begrijp ik -174
pair behoeft een -179
pair bekend bij -153
pair ben 0 360
pair ben @it -118
pair ben ambulancier -241
pair ben gewon -249
pair ben in 370
pair ben niet -322
pair beperkt en 303
pair besluitvorm hier -174
pair bestat dar -141
pair bestat er 218
pair bestemm kantor -213
pair betal $ 176
pair bevall een 292
pair bevolkingsonderzoek @it -239
pair bewindvoerder van 232
pair bewoner van -245
pair bezoek van 195
pair bij $ -186
pair bij @it -282
pair bij die 300
pair bij jonger -274
pair bij jongerenwerk 231
pair bij mijn 363
pair bij ons 16
pair bij onz 268
pair bij u -175
pair bij zijn -207
pair binn in -137
pair blijv $ -274
pair body vastgesteld 217
pair bouwt een -301
pair bov de -252
pair breng ik -252
pair brief niet 173
pair brief van 235
pair broer heeft 264
pair broer is 168
pair broer niet 207
pair bsn 0 -168
pair buit $ 264
pair buit , 257
pair buitenland $ -243
pair bur bromt 231
pair bus op -221
pair bus vor -242
pair busj nar 226
pair buurvrouw van 264
pair campagn rond -294
pair chronisch @it 358
pair cijfer over -301
pair cod 0 -221
pair collega van 289
pair concierg van 258
pair container niet 280
pair control ? 233
pair crematorium of -198
pair daarom niet 300
pair daarvor inschrijv -186
pair dag , -224
pair dag . 220
pair dag @it 198
pair dag en 158
pair dag op 290
pair dag van 243
pair dam , 319
pair dan $ -163
pair dan de -212
pair dan dor -241
pair dan krijg -216
pair dan met 228
pair dar een -387
pair dar nu 368
pair dar ook -238
pair dat $ -196
pair dat @it -105
pair dat allen -214
pair dat dan 214
pair dat doen 176
pair dat doorgev 214
pair dat een -411
pair dat fietspad 154
pair dat ge -234
pair dat gemeld 228
pair dat genoeg 241
pair dat heeft -286
pair dat hij 236
pair dat iemand -258
pair dat ik 265
pair dat in -268
pair dat is -112
pair dat jullie 224
pair dat met 408
pair dat mijn -58
pair dat nieuw -334
pair dat nu -424
pair dat ongeluk 280
pair dat ze 310
pair de $ -243
pair de 0 203
pair de @code -215
pair de afsprak 134
pair de apothek -171
pair de balie 364
pair de bank 300
pair de begraafplat 250
pair de besluitvorm -174
pair de bevall 310
pair de bib -207
pair de bieb -130
pair de brief 67
pair de brug -277
pair de bur 332
pair de bus 176
pair de bushalt 291
pair de buurvrouw 267
pair de concierg 258
pair de consulent 300
pair de container -141
pair de dag 168
pair de deur 243
pair de dialys -177
pair de dienst 148
pair de dokter 85
pair de geboorteaangift 336
pair de gemeent -180
pair de gratis -199
pair de hal -182
pair de infoavond -253
pair de kaart -268
pair de kassei 192
pair de kastanj -247
pair de kastanjes -244
pair de kermis 173
pair de kerstmarkt 202
pair de kinder 355
pair de klein 278
pair de kliko 239
pair de krant -202
pair de leges -239
pair de man 240
pair de men 120
pair de milieustrat -175
pair de minder 273
pair de mindermobielencentral 217
pair de monitor 218
pair de neurolog 403
pair de noordzee -252
pair de ondergrond 207
pair de oorlog 287
pair de parking -212
pair de politie -94
pair de poort 251
pair de psychiatrie 298
pair de regiotaxi -340
pair de ring -186
pair de sleutel 226
pair de social -209
pair de speelpleinwerk -94
pair de sporthal -290
pair de stad 253
pair de standplat 187
pair de steiger 187
pair de stoep 205
pair de storm -277
pair de strat -166
pair de taxi 367
pair de trouwzal -273
pair de twed 210
pair de typfout 215
pair de uitbater 203
pair de vergader 194
pair de vloer -277
pair de voetbal 274
pair de vrijmarkt -200
pair de vuilnisman 254
pair de wachtlijst 202
pair de war 203
pair de weg -257
pair de wek 211
pair de wijk 151
pair de wijkverpleegkund 422
pair de zomer 337
pair defect $ -227
pair dementie , 199
pair dementie en -301
pair den @it 216
pair den dokter 192
pair depressie en -175
pair dertig jar -233
pair deur $ 236
pair dezelfd @it -237
pair diagnos @it 255
pair dialys , -225
pair dicht $ -252
pair dicht is -144
pair die al -232
pair die brief 272
pair die dan -256
pair die eruit -198
pair die houtkachel 220
pair die in -296
pair die loss 284
pair die naald 198
pair die nieuw 477
pair die reken -201
pair die slaappill 300
pair die slagbom -243
pair die tijd 176
pair die tillift 228
pair die verkeersdrempel -241
pair die warmtepomp 231
pair die websit -229
pair die wordt 291
pair dinsdag en 208
pair dit jar -151
pair dochter 0 199
pair dochter @it 281
pair dochter heeft 472
pair dochter met 330
pair dochter studeert -298
pair dochter van 206
pair doe er -359
pair doe ik 210
pair doe je -231
pair doen $ 247
pair doen , -276
pair doen . 148
pair doen ? -267
pair doen @it -328
pair doen in 243
pair doet het -104
pair dokter , 215
pair dokter zegt 428
pair doorgev aan 269
pair dor @it 258
pair dor de 157
pair dor een 291
pair dor en 252
pair dor het -303
pair down en 244
pair draagt een 277
pair drank is 290
pair drempel bij 171
pair drie jar 292
pair drie ker 291
pair dubbel @it 308
pair duif met -322
pair durf ik 265
pair dus , 242
pair dus de 288
pair dus die 244
pair dus gen 384
pair dus grag 266
pair dus ik 186
pair dus kan 275
pair dus liever 195
pair dus niet 263
pair dus wij 297
pair echt @it -239
pair echt niet 191
pair echtgenot is 217
pair echtgenot lijdt -117
pair een @it 106
pair een aanslag 203
pair een aed 208
pair een ander -183
pair een bekeur -229
pair een bestemm -213
pair een brief 202
pair een cursus -348
pair een dakkapel -238
pair een dubbel 285
pair een een -272
pair een eig 322
pair een folder -279
pair een gas 185
pair een gebrok -424
pair een half 210
pair een huwelijk -234
pair een inlop 238
pair een jong 269
pair een kaart -207
pair een kapot -277
pair een ker -143
pair een lezing -254
pair een lift 169
pair een maatj 246
pair een mantelzorgwon -198
pair een men -139
pair een nieuw 142
pair een nul -273
pair een oog 291
pair een overled -198
pair een pand -276
pair een parkeerplat 248
pair een parkeervergunn -221
pair een plek 246
pair een postnatal -169
pair een praatcaf -157
pair een praktijk -256
pair een psychiatrisch 205
pair een ramp 119
pair een rolstoel 293
pair een ruimt -276
pair een rustig 315
pair een tijdelijk 277
pair een tolk 354
pair een traplift 70
pair een uitlaatdienst 199
pair een uittreksel -309
pair een uur 213
pair een v -193
pair een val 229
pair een vergunn -251
pair een vier -186
pair een vog -225
pair een voll 276
pair een vrijwilliger 195
pair een wek 250
pair een woonzorgcentrum -177
pair een zwar 260
pair eig bijdrag -259
pair eigen $ -239
pair eksaard , 214
pair elk dag 114
pair elk ker -175
pair en @it -235
pair en behoeft -179
pair en dat 203
pair en de 80
pair en dicht -208
pair en die 212
pair en doet -179
pair en geraakt -139
pair en gooit 280
pair en heb 392
pair en heeft -88
pair en hoe -271
pair en ik 197
pair en in 247
pair en is 243
pair en jullie 205
pair en k 250
pair en kan 91
pair en krijg -334
pair en krijgt 362
pair en lat 317
pair en loopt 248
pair en mijn 256
pair en moet 147
pair en nacht 200
pair en neemt 291
pair en nem 231
pair en nou 298
pair en nu 426
pair en op 316
pair en sind 302
pair en snapt 262
pair en stat 341
pair en vindt -207
pair en vroeg 251
pair en wat -318
pair en we 105
pair en wij -255
pair en wil -234
pair en will -184
pair en zij 285
pair en zoek 200
pair er $ 241
pair er @it -315
pair er dan -228
pair er een -123
pair er iemand 193
pair er iet -129
pair er in -204
pair er mij 215
pair er nergen -220
pair er nog -72
pair er ook -199
pair er op 289
pair er vor -339
pair er zit -237
pair er zoiet -166
pair ergen aanmeld -188
pair ernstig @it 285
pair eruit $ -198
pair eruit met 343
pair euro per -196
pair ex @it 183
pair ex is 355
pair februari $ 242
pair fiet , 368
pair fietser , -235
pair fietspad komt -174
pair folder over -279
pair formulier , -365
pair gan ? -260
pair gat $ -172
pair gat in -272
pair gat met 333
pair gat niet 314
pair gat om -228
pair gat open -208
pair ge @it -317
pair ge bij -231
pair ge daarvor -181
pair ge dan -297
pair ge een -117
pair ge er -236
pair ge hebt 310
pair ge met -211
pair ge mijn -309
pair ge op -227
pair gebor 0 199
pair gebor en 237
pair gebor op -235
pair gebrok heup -420
pair gebruik $ -254
pair gedan $ 264
pair gedan word 336
pair gef ik -249
pair gef je -227
pair gehad en 350
pair gehad in 297
pair gehandicaptenparkeerkaart mogelijk -203
pair geholp aan 204
pair gelijk wie -281
pair gelof ik -240
pair gemeent $ 293
pair gemeent , -143
pair gemeent een -232
pair gemeld $ 309
pair gemiddeld in -297
pair gen @it -759
pair gen drank 290
pair gen enkel 357
pair gen gewon 236
pair gen hulp 259
pair gen parking -207
pair gen post 303
pair genoeg vor 219
pair gerak niet 348
pair gesprek over 274
pair gevond in -242
pair geweest en 192
pair gewon met -249
pair gezien @it -224
pair gezinn met -282
pair gezinshulp zijn 215
pair ghb en 277
pair gister een 336
pair goed , 229
pair goed les -199
pair grag allen 197
pair gratis @it -308
pair grot @it -139
pair gsm mama 214
pair had een 246
pair haha $ -346
pair hal , 249
pair hal jullie -141
pair half jar 210
pair halfzijd @it 279
pair hallo , -293
pair har , 251
pair har @it 352
pair har een 203
pair har kat 228
pair he , 312
pair heb @it 489
pair heb de 144
pair heb gen -189
pair heb ik 125
pair heb ms -398
pair heb op 259
pair hebb $ 181
pair hebb @it -292
pair hebb bij 281
pair hebb een 392
pair hebb gen -238
pair hebb volgen -245
pair hebt ge -226
pair hebt mijn 310
pair heeft @it 528
pair heeft adhd 237
pair heeft als -206
pair heeft de 260
pair heeft dementie -301
pair heeft een 105
pair heeft en 336
pair heeft gen -323
pair heeft hij 222
pair heeft mijn 225
pair heeft ms -228
pair heeft parkinson -384
pair heeft sind 284
pair hel dag -251
pair hel de 375
pair hel nacht 296
pair help ? 289
pair hem een 242
pair hen $ 250
pair herbekek word 272
pair het $ -219
pair het @it -94
pair het algemen -177
pair het buitenland -312
pair het dienstencentrum -203
pair het fietspad -267
pair het geld -255
pair het gelijkvloer 305
pair het gemeentehuis 171
pair het goed -148
pair het hokj 271
pair het is -283
pair het kamp 251
pair het kan -333
pair het niet 173
pair het ocmw 305
pair het ook -308
pair het park -293
pair het speelplein 206
pair het station 211
pair het syndrom 283
pair het ziekenhuis 206
pair hetzelfd @it -131
pair hier , 256
pair hier @it -228
pair hier een -191
pair hier is -294
pair hier niet -264
pair hij dan 247
pair hij dus 261
pair hij heeft 363
pair hij kan 282
pair hij mee 280
pair hij pakt -199
pair hij spuit 385
pair hij toch -256
pair hij wil 261
pair hij zelf 221
pair hoe lat -177
pair hoe zit 244
pair hoevel per -279
pair hoevel uren 215
pair hog is 226
pair hond heeft -321
pair hond moet 199
pair hondenbelast ? 188
pair hoogt van -219
pair hor nik 190
pair houdt het 252
pair huisbezoek van 258
pair huisgenot heeft 274
pair huishoud hulp 225
pair hulp $ 333
pair hulp , 294
pair hulp is -252
pair ie met 230
pair iemand aan 272
pair iemand ander 329
pair iemand een -188
pair iemand in 135
pair iemand met 53
pair iemand van -174
pair iet ander -226
pair iet mee -245
pair iet vor -223
pair ik 0 -195
pair ik @it -116
pair ik aankom -208
pair ik al 233
pair ik alles 299
pair ik als 412
pair ik ben -192
pair ik bij 221
pair ik dar 304
pair ik dat -248
pair ik de -324
pair ik die 301
pair ik drag 209
pair ik ga 267
pair ik gebruik 197
pair ik gef -227
pair ik gen 247
pair ik goed -199
pair ik har 265
pair ik hebb 224
pair ik in -157
pair ik kan 220
pair ik kom 263
pair ik kon 248
pair ik krijg -137
pair ik lag 211
pair ik last 369
pair ik lig 202
pair ik lijd 261
pair ik log -204
pair ik long -294
pair ik lop 334
pair ik mag 205
pair ik mee 118
pair ik mij -121
pair ik mijn 115
pair ik moet 251
pair ik nacht -220
pair ik nem 301
pair ik niet 351
pair ik nog 74
pair ik nou -329
pair ik op -73
pair ik pas 335
pair ik recht 256
pair ik slik 250
pair ik stuurd 246
pair ik te 12
pair ik vrag -342
pair ik was 412
pair ik wegrij -208
pair ik werk -323
pair ik word -364
pair ik zelf -327
pair ik zit 385
pair ik zo 286
pair ik zorg 324
pair in , -207
pair in 0 169
pair in bed 242
pair in dat 184
pair in de -191
pair in dez -203
pair in een -125
pair in gasthuisberg 313
pair in gent -206
pair in hel 321
pair in het -175
pair in jullie 257
pair in met -204
pair in mijn 195
pair in onz -320
pair in ord 209
pair in t 194
pair in uw -321
pair in vor -279
pair in zit -251
pair infoavond @it -253
pair ingang van -275
pair inlever $ -178
pair inlop vor -168
pair inschrijv @it -270
pair inwoner $ -236
pair inwoner ? -225
pair is ? -225
pair is aan 314
pair is al -277
pair is da -207
pair is dar -398
pair is de -279
pair is die -206
pair is een 57
pair is en 219
pair is er 206
pair is gewon -259
pair is gister 274
pair is halfzijd 279
pair is het -235
pair is hier -235
pair is licht 338
pair is mar 436
pair is mijn -138
pair is nog -215
pair is opgenom 310
pair is t -286
pair is verslaafd 236
pair is vor -10
pair is vorig 257
pair is weg 294
pair is zwar 243
pair ivm @it 267
pair ja of 206
pair jar , 191
pair jar @it 267
pair jar en -324
pair jar in 150
pair jar nar 202
pair jar wer -242
pair je @it 128
pair je bijstand -170
pair je de -189
pair je die -250
pair je een -225
pair je er -198
pair je hem -219
pair je je -202
pair je met -301
pair je zelf -229
pair jong van 349
pair jonger met -238
pair jongerenwerk want 231
pair jongst is 225
pair jullie $ -172
pair jullie , 298
pair jullie ? 179
pair jullie @it -220
pair jullie crematorium -198
pair jullie dat -208
pair jullie de 212
pair jullie dit -239
pair jullie hebb 260
pair jullie sit -173
pair jullie websit -364
pair juni 0 -234
pair k heb 228
pair kaart niet 224
pair kaart vor -207
pair kan $ 196
pair kan de 53
pair kan dus 168
pair kan een -430
pair kan har 237
pair kan het -177
pair kan hij 141
pair kan ie 230
pair kan iederen -247
pair kan iemand 322
pair kan ik -26
pair kan je -191
pair kan mijn 302
pair kan mn 254
pair kan niet 238
pair kan nog -240
pair kant en 192
pair kantor ? -213
pair kapelstrat 0 214
pair kapot , 318
pair kat $ 228
pair kat is -170
pair keizersned en 210
pair kenmerk 0 -297
pair ker in 215
pair ker per 244
pair kerstmarkt will 202
pair kiez @it -216
pair kijkt ernar -321
pair kind heeft -215
pair kind is 317
pair kinder met -538
pair klas heeft 240
pair klassiek @it 191
pair kleindochter heeft 254
pair klik op -200
pair kliko niet 164
pair kliniek , 229
pair klopt het -193
pair kom $ -164
pair kom . 161
pair kom ik 108
pair kom niet 226
pair komt $ 280
pair komt er -287
pair komt volgend 290
pair kort @it 259
pair kovit en -294
pair kreg een 481
pair kreg gister 358
pair kreg ik 223
pair krijg ? -253
pair krijg er -248
pair krijg ik 206
pair krijg nog -196
pair krijg vor 196
pair krijgt @it 438
pair krijgt een -279
pair kunn jullie 149
pair kunt ge -188
pair kunt u 256
pair kwijt kan 198
pair lang is 277
pair lat mak 218
pair lat plat 299
pair lawaai $ 254
pair leg , 184
pair len bij -318
pair les , -199
pair les over -251
pair levensgevar $ 401
pair lez $ 260
pair lezing over -277
pair liever gen 195
pair lift $ 200
pair lift in 174
pair lig al 184
pair ligt bij 313
pair ligt in 139
pair lijd aan 261
pair lijdt aan -110
pair linkerben is 286
pair loket $ 245
pair loket kom -228
pair loket moet 224
pair long kovit -294
pair loopt weg 344
pair lop in -229
pair los . 300
pair lukt niet 253
pair ma heeft 223
pair ma is 162
pair maand in 265
pair maatj vor -225
pair mag daarom 207
pair mag dat -405
pair mag de 258
pair mag het 379
pair mag hij -174
pair mag ik 342
pair mag ze -158
pair mak $ -209
pair mama 0 214
pair mama heeft 187
pair man @it 230
pair man is -348
pair man zit 204
pair mantelzorger van -327
pair mantelzorgwon in -198
pair mar @it 375
pair mar de 284
pair mar een 230
pair mar moet 332
pair mar op -360
pair markt , 223
pair me , 245
pair me zoontj 292
pair me zus -187
pair mee $ -345
pair mee ) 251
pair mee @it -351
pair mee op 108
pair meenem @it -205
pair mei 0 -194
pair men $ -211
pair men met -383
pair mental @it 263
pair mer , 162
pair mer met 228
pair mer op -214
pair mer rijd 340
pair mer thuis 243
pair mer tot 239
pair mer zelf 259
pair met de 186
pair met diabetes -257
pair met een -14
pair met keizersned 210
pair met mijn 166
pair met nen 271
pair met pensioen -221
pair met zijn 273
pair met zn -236
pair met zon 264
pair mg . 291
pair mij , 478
pair mij af 166
pair mij lat -235
pair mij opgev -225
pair mij toegek 215
pair mijn @it 338
pair mijn aanslag -173
pair mijn aanvrag -314
pair mijn afsprak 293
pair mijn attest 295
pair mijn broer 438
pair mijn buurman 265
pair mijn deur 215
pair mijn gebur 263
pair mijn gesprek 231
pair mijn gsm -301
pair mijn heup 71
pair mijn hond -169
pair mijn kind -223
pair mijn klas 250
pair mijn kleindochter 254
pair mijn knieen 388
pair mijn linkerben 286
pair mijn mama 287
pair mijn man -63
pair mijn nieuw -270
pair mijn oma 331
pair mijn onderbur 410
pair mijn pa 247
pair mijn pc -236
pair mijn reken -220
pair mijn reumatoid 260
pair mijn rijbewijs 216
pair mijn rug 181
pair mijn schoonmoeder 252
pair mijn stempas 184
pair mijn tant 279
pair mijn terras -243
pair mijn vent 174
pair mijn verloofd 318
pair mijn vriendin 369
pair mijn vrouw -181
pair mn @it 326
pair mn broer 219
pair mn vrouw 212
pair mn zoontj 207
pair mn zus 364
pair moe , 220
pair moeder @it 233
pair moeder heeft -140
pair moeder is 50
pair moet ? -190
pair moet dat 205
pair moet een -340
pair moet ge -263
pair moet hij 218
pair moet je -224
pair moet men -194
pair moet uit 199
pair moet wet 224
pair moet wij 201
pair moet ze -229
pair mog de 259
pair mog we -285
pair mogelijk ? -203
pair monitor van 218
pair ms en -414
pair na een 327
pair na mijn 182
pair na zijn 225
pair naald kwijt 198
pair naast de -145
pair naast mijn 291
pair naast ons 232
pair nar @it -314
pair nar binn 250
pair nar de 78
pair nar een -314
pair nar het -81
pair nar jullie -282
pair nar schol 140
pair nar t 165
pair national nummer -308
pair ne ker -193
pair nee gen -261
pair neemt @it 371
pair nem @it 256
pair nem dar 231
pair nen , -196
pair nergen een -220
pair net @it -148
pair neurolog mci 269
pair ni kom 231
pair nie mer 259
pair niet $ -143
pair niet , 183
pair niet . -184
pair niet @it -453
pair niet allen 275
pair niet als 399
pair niet autorijd 256
pair niet bell 184
pair niet dor 195
pair niet in 184
pair niet lang 311
pair niet lez 200
pair niet mar 227
pair niet met 283
pair niet nar 222
pair niet onder 199
pair niet op 102
pair niet open 133
pair niet over 283
pair niet stan -235
pair niet uit 229
pair niet werk 299
pair nieuw drempel 195
pair nieuw pincod -285
pair nik $ 199
pair nik mer 261
pair nik van 255
pair nog $ 312
pair nog 0 292
pair nog @it -228
pair nog altijd -263
pair nog dor -252
pair nog iet -294
pair nog niet -264
pair nog nik 208
pair nog sted -160
pair nooit $ -174
pair nos kan 230
pair nu de 319
pair nu een 261
pair nu stuurt 203
pair nu wil 248
pair nummer 0 -193
pair ocmw vor 226
pair of @it -297
pair of allen -210
pair of een -266
pair of er -272
pair of hoe 293
pair of ik -295
pair of is 35
pair of mijn 383
pair of nee 206
pair of niet -282
pair of zijn -315
pair of zo -249
pair ogen . 221
pair om 0 269
pair om het -263
pair om te -281
pair omdat ik 301
pair onder de 157
pair onder jonger -234
pair ondergrond container 207
pair ons @it -263
pair ons dorp -295
pair ons een -177
pair ons gezin -217
pair ons heeft 211
pair ons huis -202
pair ons in 155
pair ons ma 140
pair ons strat -273
pair ons vader 67
pair onz hond -221
pair onz jong 229
pair onz kat -280
pair onz poetsvrouw 295
pair onz stad -240
pair oog , 280
pair ook @it -207
pair ook al 277
pair ook grot 203
pair ook niet -322
pair ook nog 306
pair ook op -189
pair oorlog , 278
pair op , 48
pair op ? 161
pair op @it 84
pair op begeleid 232
pair op dat 335
pair op de 30
pair op den 222
pair op een 25
pair op het 260
pair op jullie 153
pair op kamer 192
pair op mijn -256
pair op rod -278
pair op schol 379
pair op strat 279
pair op t -311
pair op teg -291
pair op welk -114
pair op zondag -179
pair open $ -255
pair open , -197
pair opgehaald $ 196
pair opgenom en 332
pair opgenom met 285
pair opgev @it -224
pair organiseert de -184
pair oud @it -307
pair ouder met -216
pair over , -303
pair over @it -642
pair over de -288
pair over die 521
pair over en 314
pair over mij 275
pair over mijn 335
pair over strat 262
pair over wmo -300
pair overal binn -258
pair overled met -198
pair park $ -248
pair parking bij -207
pair parkinson en -426
pair pas $ 227
pair pas hoe 335
pair patient met -217
pair peeter , 214
pair per dag 245
pair per wek 193
pair person met -282
pair plat . 299
pair plek war 198
pair post van 260
pair postnatal @it 184
pair praatcaf @it -242
pair praatgroep hier 231
pair ramp vor -241
pair recht op 382
pair regel bij -240
pair regel vor -199
pair reken van -205
pair reken zie -201
pair restafvalzak $ 291
pair reumatoid @it 260
pair rij op -315
pair rijd $ 211
pair rijd , 415
pair rijd of -330
pair rijdt $ -237
pair rijdt de -269
pair rolstoel kom 293
pair rond @it -288
pair ruimt , -213
pair s avond 280
pair s nacht 270
pair sam met 191
pair schol , 293
pair schrijf een -239
pair sind dat 280
pair sind har 395
pair sind ik 314
pair sind mijn -175
pair sind zijn 239
pair sind zondag 165
pair sit van -237
pair slaappill , 300
pair slagbom is -208
pair sleutel van 252
pair slik @it 169
pair slik al 214
pair sorry vor 293
pair speelplein : 268
pair speelpleinwerk $ 191
pair spina @it 370
pair sta @it -184
pair sta ik -348
pair stad , -246
pair stadhuis , -334
pair stag lop -219
pair stan $ -217
pair stan ? -202
pair stan @it -228
pair stan er -212
pair stat 0 -151
pair stat @code -136
pair stat dar -229
pair stat dat -371
pair stat de 256
pair stat er 119
pair stat hij 281
pair stat iet -226
pair stat in -319
pair stat mijn -192
pair station , 267
pair station is 184
pair stel dat -179
pair stel ik -305
pair stembureau $ 329
pair stemm $ -259
pair stemm . 204
pair stemm ? 184
pair stempas stemm 184
pair stoep bij 227
pair stok hout 230
pair stond vannacht 249
pair strat $ -136
pair strat . 311
pair stuurt u -165
pair syndrom van 272
pair system is -259
pair t @it -147
pair t uz 241
pair t wer -225
pair t ziekenhuis 305
pair taxi nar 368
pair te hog 233
pair te kop -216
pair te kort -319
pair te vel 188
pair te vind -242
pair te vroeg 237
pair te zegg 315
pair te zet -271
pair teg @it -236
pair teg de -105
pair teken vor 249
pair telefon ? -148
pair ter hoogt -219
pair terug $ -211
pair thuis $ -239
pair thuis en 192
pair thuis met 300
pair thuis op 236
pair tijden de 361
pair tillift ? 228
pair toch al -239
pair toch binn -256
pair toegank met -169
pair toegek na 215
pair tot de 224
pair trap niet -194
pair traplift . 512
pair trek ik 209
pair trouwzal $ -273
pair tuss de 328
pair twee jar 203
pair twee kant 192
pair twee ker 186
pair twee maand 389
pair u dat 170
pair u een -284
pair u had -245
pair u har 203
pair u mij -210
pair uit $ -193
pair uit de -156
pair uit mar 199
pair uit mijn 199
pair uitbater van 203
pair uitgezaaid @it 305
pair uitlaatdienst $ 199
pair uitstel vor 216
pair uitvaartverzorger : -198
pair uren gezinshulp 215
pair uur , -252
pair uur op 247
pair uw brief -218
pair v nummer -178
pair vader @it 449
pair vader heeft -263
pair val van 229
pair van $ 233
pair van , -302
pair van . 255
pair van @it 44
pair van de 161
pair van den 325
pair van die -499
pair van down 219
pair van een 175
pair van geboort 181
pair van har 346
pair van het -88
pair van hiernaast 200
pair van iemand -191
pair van maculadegeneratie -232
pair van me 282
pair van men -177
pair van mij 300
pair van mijn 151
pair van ons -15
pair van onz 44
pair van parkinson -177
pair van uw -352
pair vanaf hoevel -238
pair vannacht in 249
pair vanweg een 190
pair vanweg mijn 284
pair vastgesteld , 292
pair vent heeft 174
pair verkeersdrempel is -241
pair verpleegkund op -221
pair verplicht om -337
pair verslaafd aan 276
pair verstand @it 245
pair via het 225
pair vier , -253
pair vier jar 164
pair vind ik 282
pair vindt gen -207
pair voetbal $ 274
pair vog $ -225
pair vol met 241
pair volgend wek 367
pair volled @it 328
pair vor $ -167
pair vor 0 333
pair vor @it -210
pair vor anorexia -353
pair vor de -26
pair vor die 300
pair vor een -223
pair vor har 344
pair vor het 148
pair vor kinder -274
pair vor kom -187
pair vor mantelzorger -275
pair vor me 214
pair vor men -186
pair vor mij 207
pair vor mijn 616
pair vor mn 298
pair vor ons -197
pair vor onz 243
pair vor patient -243
pair vor person -220
pair vor pindas 282
pair vor welk -185
pair vor zijn 166
pair vorig wek 351
pair vrag $ -321
pair vrag : 398
pair vrag ik -167
pair vrag mij -230
pair vrag of -253
pair vriendin is 259
pair vrijwilliger $ 195
pair vrijwilliger bij -215
pair vroeg gebor 237
pair vroeg mij 238
pair vroeg of -262
pair vrouw en -272
pair vrouw is -196
pair vrouw met 301
pair waarom is -226
pair wachtwoord , -231
pair wachtwoord van -316
pair wanner is -216
pair wanner komt 377
pair want @it 252
pair want ik 244
pair war ik 266
pair war kan -136
pair war ligt -261
pair war stat -272
pair war vrag -195
pair warmtepomp van 231
pair wat @it -263
pair wat als 250
pair wat doe -234
pair wat doet -138
pair wat er -203
pair wat is -62
pair wat je -242
pair wat kan 276
pair wat kost -206
pair wat moet -366
pair wat vor -252
pair we @it -193
pair we trouw -235
pair we zijn -259
pair weg $ 239
pair weg . 285
pair weg in 311
pair wegen @it 309
pair wegen mijn 232
pair wegrij en -208
pair wek $ 143
pair wek . 281
pair wek aan 177
pair wek later 287
pair wek nar 331
pair wel vrijwilligerswerk 194
pair welk loket 224
pair welk sit -257
pair wer in 209
pair wer op 349
pair werk , 219
pair werk @it -245
pair werk aan -210
pair werk bij -270
pair werk ik -220
pair wet , -195
pair wet @it -239
pair wet dat 279
pair wet niet 208
pair wet of 189
pair wie is -332
pair wie zorgt 228
pair wij hebb 141
pair wij nog 297
pair wij will -257
pair wij won -193
pair wij zit -211
pair wij zoek -118
pair wij zoud 202
pair wijk $ 319
pair wijk , -194
pair wijkverpleegkund verwes 422
pair wil bezoek 193
pair wil een -342
pair wil het -291
pair wil ik -144
pair wil in -269
pair wil nar 274
pair will . 202
pair wmo hulp -223
pair woensdag , -161
pair won . 245
pair woonzorgcentrum , -177
pair word $ 211
pair word hier -258
pair word je -241
pair word volgend 256
pair wordt er -232
pair wordt sted 180
pair zal 0 -229
pair ze , 286
pair ze dat 265
pair ze hebb 277
pair ze heeft 115
pair zeg $ -357
pair zeg , -115
pair zeg ik 234
pair zegg , 315
pair zegt dat -184
pair zei dat -171
pair zeker ? -235
pair zelf , 206
pair zelfd @it -190
pair zet $ -154
pair zie $ -201
pair zie ik -175
pair ziek @it 360
pair ziekenhuis met 305
pair ziekt van -144
pair zij is 271
pair zij met -182
pair zijn $ 321
pair zijn . 209
pair zijn ? 204
pair zijn aan -168
pair zijn die 187
pair zijn dochter 223
pair zijn er -63
pair zijn met -226
pair zijn post 208
pair zit aan 148
pair zit al 198
pair zit dat 244
pair zit de -344
pair zit een -238
pair zit er -231
pair zit in 311
pair zit met 294
pair zit nog 257
pair zit sind 334
pair zit thuis 328
pair zo ? -293
pair zo grot -139
pair zoek we 372
pair zoekt een -107
pair zoiet @it -187
pair zomer @it 210
pair zon , 206
pair zon heeft 358
pair zon is -147
pair zon van 198
pair zon zwar 280
pair zondag $ -180
pair zondag in 184
pair zonder lift 232
pair zoontj heeft 351
pair zoontj van 334
pair zorgt vor 230
pair zoud dit 202
pair zus is 327
pair zwar @it 347
pair zwembad $ 301
pair zwembad ? -289
skip ( ) 249
skip ( 0 -205
skip ( @it 231
skip ( mee 251
skip ) @it 325
skip , $ -326
skip , ( 319
skip , ) 435
skip , , -264
skip , . 319
skip , 0 -141
skip , ? -205
skip , @code -246
skip , @it 219
skip , als 334
skip , ander 329
skip , bezoek 195
skip , dar -89
skip , dat -147
skip , de 211
skip , die -195
skip , dochter 283
skip , drie 252
skip , dus 323
skip , een 199
skip , en -307
skip , er 216
skip , fietspad -174
skip , ge -290
skip , gen 341
skip , het -257
skip , iederen -197
skip , iemand 361
skip , ik 57
skip , is 45
skip , ja 200
skip , je -145
skip , jullie 357
skip , kan 273
skip , kom 250
skip , komt 187
skip , lag 335
skip , lang 277
skip , ligt 338
skip , loket 224
skip , lop 282
skip , lukt 234
skip , mama 214
skip , man 256
skip , meld 340
skip , mijn 5
skip , mn 316
skip , moest -219
skip , moet 263
skip , mogelijk -203
skip , nu 353
skip , op 158
skip , open -268
skip , schol 250
skip , sind 183
skip , spuit 385
skip , stat -137
skip , telt -270
skip , u 124
skip , verget -284
skip , vrag -125
skip , war -336
skip , was 361
skip , wijkverpleegkund 422
skip , will 188
skip , ze -252
skip , zeg 207
skip , zegt 301
skip , zij -357
skip , zit 187
skip , zo -222
skip , zorgt 228
skip , zou 352
skip , zoud 202
skip 0 $ -160
skip 0 , 137
skip 0 . 156
skip 0 0 -219
skip 0 @it 149
skip 0 adhd 251
skip 0 dag 198
skip 0 dat -245
skip 0 de -164
skip 0 dor -195
skip 0 en -351
skip 0 er -213
skip 0 ge -169
skip 0 heeft 543
skip 0 het -275
skip 0 ik -321
skip 0 in -255
skip 0 jullie -168
skip 0 kan -212
skip 0 kapelstrat 214
skip 0 mar -272
skip 0 mijn -185
skip 0 moet -146
skip 0 nar 275
skip 0 niet -180
skip 0 op -146
skip 0 t -319
skip 0 war -162
skip 0 wat -211
skip 0 zonder 232
skip : $ -92
skip : , 344
skip : . -251
skip : 0 -223
skip : die 154
skip : een -198
skip : is 121
skip : man 187
skip : van -330
skip : vrouw 214
skip @code $ -285
skip @code 0 -281
skip @code @it -226
skip @it $ 134
skip @it ) 291
skip @it . 237
skip @it 0 -49
skip @it @code -212
skip @it afdel -242
skip @it al -97
skip @it alcohol 249
skip @it anorexia -353
skip @it beid 443
skip @it bekend -315
skip @it bestat 170
skip @it bij -118
skip @it bijstand -170
skip @it binn -280
skip @it bsn 155
skip @it daarom 240
skip @it dan 223
skip @it dar -284
skip @it dat -130
skip @it dez -222
skip @it die -106
skip @it doen -300
skip @it down 219
skip @it dus -298
skip @it een -131
skip @it eigenar -197
skip @it en 294
skip @it ge 261
skip @it gehad -357
skip @it gen 169
skip @it gezin 163
skip @it goed -269
skip @it gooit 280
skip @it haha -269
skip @it har 229
skip @it heb 209
skip @it hebb -257
skip @it heeft -249
skip @it hem -336
skip @it het -466
skip @it hij 71
skip @it hoe 367
skip @it iet -228
skip @it ik 195
skip @it in -206
skip @it is 384
skip @it ja -303
skip @it jar -258
skip @it jonger -333
skip @it jullie -85
skip @it kan 256
skip @it kom 265
skip @it komt 353
skip @it krijgt 123
skip @it la 356
skip @it loopt 248
skip @it mag -41
skip @it met -306
skip @it mg 291
skip @it mijn 536
skip @it moet 319
skip @it mog 220
skip @it niet -275
skip @it nu 384
skip @it nummer -173
skip @it of -331
skip @it ook -219
skip @it op -111
skip @it over -285
skip @it parkinson 230
skip @it politie -262
skip @it raakt 226
skip @it red 228
skip @it schol -239
skip @it sind 286
skip @it stond 293
skip @it t 140
skip @it te -254
skip @it tot 280
skip @it trapp 188
skip @it twee 297
skip @it vader 258
skip @it van -426
skip @it vorig 194
skip @it we 234
skip @it welk 252
skip @it wen -370
skip @it werk 252
skip @it wet 291
skip @it wij 265
skip @it will -221
skip @it word 99
skip @it zelf -307
skip @it zijn 37
skip @it zit -296
skip @it zoek 130
skip @it zoekt -195
skip @it zon 221
skip ^ $ 378
skip ^ ( -255
skip ^ ) 247
skip ^ . 243
skip ^ 0 -98
skip ^ : 311
skip ^ @it 168
skip ^ aan 193
skip ^ aannemer -221
skip ^ al 293
skip ^ beleid -257
skip ^ bij 162
skip ^ bomma 258
skip ^ buurt -301
skip ^ concierg 289
skip ^ dam 350
skip ^ de -31
skip ^ die 136
skip ^ doet -213
skip ^ dokter 363
skip ^ drag 209
skip ^ dus 213
skip ^ echtgenot -153
skip ^ een 152
skip ^ er -207
skip ^ ex 327
skip ^ formulier -199
skip ^ ga -157
skip ^ gaf -242
skip ^ gat 192
skip ^ ge -157
skip ^ gebeurt -363
skip ^ gebruik 149
skip ^ gef -357
skip ^ gemeent -264
skip ^ gen -261
skip ^ had 354
skip ^ he 257
skip ^ heb 137
skip ^ hebb 329
skip ^ heeft 178
skip ^ het -325
skip ^ hoevel -201
skip ^ hond -169
skip ^ huisgenot 274
skip ^ iemand -464
skip ^ ik -135
skip ^ in -12
skip ^ is -4
skip ^ jar 86
skip ^ je -346
skip ^ jong 251
skip ^ jongst 81
skip ^ kan -140
skip ^ kastanj -247
skip ^ kastanjes -330
skip ^ kat -280
skip ^ kind -158
skip ^ kinder -236
skip ^ kleindochter 254
skip ^ kost -190
skip ^ krijg -204
skip ^ lift -212
skip ^ liga -266
skip ^ lijd 261
skip ^ log -204
skip ^ lop 194
skip ^ ma 200
skip ^ maandag 251
skip ^ mag 251
skip ^ mak -243
skip ^ mama 294
skip ^ man -146
skip ^ meisj 284
skip ^ men -263
skip ^ mijn -233
skip ^ mn 236
skip ^ moet 224
skip ^ nem 301
skip ^ nor 228
skip ^ nummer -250
skip ^ onderbur 410
skip ^ onz 319
skip ^ op -196
skip ^ oud 136
skip ^ over -255
skip ^ pa 237
skip ^ parkeerkaart 338
skip ^ person 205
skip ^ poes -307
skip ^ poetsvrouw 295
skip ^ schoonmoeder 226
skip ^ slagbom -208
skip ^ slik 250
skip ^ stat -358
skip ^ strat -253
skip ^ student -139
skip ^ stuurd 246
skip ^ system -227
skip ^ thuis 281
skip ^ u 162
skip ^ uitbater 203
skip ^ uitvaartverzorger -198
skip ^ uren 215
skip ^ vader -125
skip ^ van 407
skip ^ vent 174
skip ^ verkeerslicht -234
skip ^ verpleegkund -220
skip ^ vor -44
skip ^ vraagt -242
skip ^ vrag -264
skip ^ vriendin 386
skip ^ vrouw -251
skip ^ wacht 284
skip ^ wachtwoord -212
skip ^ welk -203
skip ^ werk -345
skip ^ wil -39
skip ^ will -174
skip ^ word -404
skip ^ wordt -259
skip ^ zie 185
skip ^ zijn 105
skip ^ zon 453
skip ^ zoontj 451
skip ^ zus -118
skip aan 0 -426
skip aan @it 539
skip aan balie 204
skip aan deur 261
skip aan en 395
skip aan galblas 239
skip aan heup 98
skip aan met -199
skip aan oog 243
skip aan station 255
skip aan word 305
skip aan ziekt -170
skip aangegev $ -214
skip aangepast , 228
skip aanslag ? 203
skip adhd een 251
skip af de 312
skip af er -320
skip afsprak $ 406
skip afsprak de 196
skip al $ 288
skip al jar 281
skip al maand 279
skip al wek 92
skip al zondag 165
skip allemal de 303
skip alles . 203
skip als : -274
skip als @it -261
skip als een -246
skip als pakketj 314
skip als rund 209
skip als strom 291
skip als terecht 314
skip als van 234
skip als vor -258
skip altijd ajaxied -231
skip ambulancier die -241
skip ander $ -126
skip artros beid -416
skip auto $ 213
skip avond $ 186
skip begint $ -225
skip behoeft traplift 512
skip bekend jullie -153
skip bel @it -290
skip bel als 314
skip ben $ -230
skip ben , 372
skip ben . 279
skip ben 0 -268
skip ben @it 180
skip ben dus 280
skip ben en -136
skip ben op -359
skip ben van 307
skip ben vor -360
skip besluitvorm is -174
skip best , -245
skip bestat een -64
skip bestat iet 209
skip bestat in -192
skip bestat vor -177
skip bestat zoiet -159
skip bestemm ? -213
skip bevall @it 241
skip bezoek een 195
skip bij $ -184
skip bij , -173
skip bij 0 -212
skip bij balie 352
skip bij bank -204
skip bij echtgenot 217
skip bij fod -150
skip bij gemeent -153
skip bij huwelijk 215
skip bij in 115
skip bij moet 311
skip bij station -213
skip bij thuis -243
skip bij ziekenhuis 147
skip blijvend dor 326
skip bloed als 209
skip body . 217
skip boet te 248
skip bom de -164
skip bov noordzee -252
skip brief de 237
skip brief lez 173
skip brief niet -372
skip broer @it 293
skip broer mer 207
skip broertj @it 260
skip brug $ -186
skip bsn @it -216
skip bur $ 228
skip bus het -352
skip busj schol 226
skip buurman @it -216
skip cod , -265
skip container mer 303
skip control $ 233
skip crematorium moet -198
skip cursus met -216
skip da vor -207
skip daarmee $ -271
skip daarom ik 231
skip daarom rijd 207
skip dag in -212
skip dag nacht 200
skip dag of -202
skip dan , -245
skip dan bij 256
skip dan een 125
skip dan mantelzorgwon -198
skip dan vrijwilligerswerk -201
skip dar $ 290
skip dar de -256
skip dar ge -181
skip dar kaart -207
skip dar mee -231
skip dar vor 98
skip dat $ -66
skip dat , 330
skip dat @it 206
skip dat al -250
skip dat altijd -244
skip dat bij 277
skip dat de 164
skip dat die 269
skip dat dus 219
skip dat een 154
skip dat gen 187
skip dat het -236
skip dat in -461
skip dat komt -174
skip dat met -127
skip dat mijn -169
skip dat nooit -291
skip dat nu -252
skip dat op 80
skip dat recht 215
skip dat van -356
skip dat vor 301
skip dat zo 252
skip dat zon -238
skip de $ -173
skip de , -33
skip de . 36
skip de 0 -177
skip de ? -55
skip de @it 113
skip de af 231
skip de al 293
skip de bij 138
skip de bov 253
skip de bromt 231
skip de container 207
skip de dag -157
skip de dar -200
skip de dat 217
skip de de 216
skip de doet 141
skip de en 242
skip de er -273
skip de gebruik -316
skip de heb 236
skip de hebb -189
skip de ik 275
skip de kan 238
skip de krijg -219
skip de lang -108
skip de mag 270
skip de mar 145
skip de met 132
skip de mobiel 241
skip de nacht 368
skip de nar 218
skip de niet 302
skip de nog -329
skip de nu 192
skip de ook -325
skip de op -64
skip de rijd -330
skip de sta -271
skip de van 338
skip de veren -247
skip de vor -102
skip de was -175
skip de werk -220
skip de will 202
skip de zegt -266
skip de zelf -245
skip den $ -212
skip den , 165
skip den en 216
skip den van -59
skip deur $ 232
skip dezelfd altijd -237
skip dicht ik -208
skip die , -68
skip die ? -241
skip die @it 169
skip die dat 435
skip die is -109
skip die kwijt 198
skip die nar -161
skip die op -238
skip die tegel 284
skip die van 62
skip die vor -286
skip die zie -201
skip die zijn -168
skip dinsdag kan 349
skip dit nar 202
skip dit wer -245
skip dochter 0 134
skip dochter het 274
skip doe iet -214
skip doet @it -257
skip doet niet 282
skip dokter @it 151
skip doorgev de 269
skip dor @it 485
skip dossier $ -213
skip draagt @it 277
skip drank $ 290
skip drempel de 208
skip drie in 215
skip drie per 263
skip dubbel , 184
skip duif een -322
skip dus $ 343
skip dus @it -245
skip dus allen 252
skip dus een 320
skip dus gen 195
skip dus heeft 245
skip dus in 237
skip dus kom 154
skip dus niet 286
skip echt mer 235
skip echtgenot aan -106
skip echtgenot de 217
skip een , 112
skip een . 2
skip een : 134
skip een @it 27
skip een aan -263
skip een bij -61
skip een boet 185
skip een dat -242
skip een depressie -179
skip een dor -140
skip een dus 286
skip een een -261
skip een eigen -204
skip een en 556
skip een gehad 184
skip een hetzelfd -179
skip een heup -259
skip een hier 209
skip een hondenbelast 203
skip een huis 325
skip een hur 207
skip een in -215
skip een is -248
skip een kan 230
skip een kantor -213
skip een kliniek 229
skip een kom -183
skip een krijgt -242
skip een lat 328
skip een later 265
skip een mak -251
skip een mee 281
skip een nar -234
skip een nem -252
skip een nummer -208
skip een of -181
skip een ook -259
skip een op 412
skip een over -413
skip een overal -258
skip een pincod -285
skip een plat -233
skip een pot -261
skip een sind 246
skip een stan 267
skip een stat -395
skip een uurtj 265
skip een van -76
skip een vor -158
skip een war 280
skip een woning 302
skip een zonder 234
skip eigenar de -312
skip eksaard gsm 214
skip elk een -230
skip elk op 236
skip en $ -135
skip en , -216
skip en . 392
skip en @it -224
skip en altijd -236
skip en bij -324
skip en daardor 306
skip en daarom 207
skip en dan 284
skip en dar 319
skip en de -217
skip en die 147
skip en een 8
skip en heb 270
skip en ik -183
skip en in -158
skip en kan 321
skip en krijg 277
skip en lift 393
skip en moet 56
skip en morg 253
skip en ni 259
skip en niemand 303
skip en nieuw 483
skip en nog 380
skip en nos 230
skip en ocmw 184
skip en s 283
skip en som 199
skip en t 311
skip en van 213
skip en verkeersdrempel -241
skip en wek 276
skip en wil 181
skip en zegt 145
skip en zijn 293
skip en zit 209
skip en zoek -162
skip er $ -169
skip er @it -317
skip er bij 216
skip er de 9
skip er een -518
skip er in 109
skip er lift 160
skip er mij -269
skip er nog -280
skip er ons -177
skip er op 206
skip er rustig 270
skip er toegek 215
skip er tolk 174
skip er uitlaatdienst 199
skip er van 155
skip er vor -115
skip ergen ? 230
skip ernstig en 300
skip evenvel @it -204
skip ex , 183
skip ex @it 400
skip fietspad er -174
skip gat $ 174
skip gat @it -253
skip gat de -158
skip gat mijn -228
skip ge $ -314
skip ge @it -170
skip ge de -334
skip ge een -353
skip ge iet -155
skip ge mijn 202
skip ge van -237
skip gebeurt @it -233
skip gebor een 201
skip gebruik en 283
skip gef een -276
skip gehad kan 177
skip gehandicaptenparkeerkaart ? -203
skip gemeent aan -277
skip gemeentehuis $ 203
skip gemeentehuis @it -266
skip gemeld bij 230
skip gen $ 200
skip gen , -366
skip gen . 287
skip gen bij -207
skip gen en -191
skip gen mar -216
skip gen mer 363
skip gen van -182
skip geraakt mer -112
skip geraakt met -211
skip gesprek de -189
skip gesprek jongerenwerk 231
skip gevolg @it 251
skip gevolg maculadegeneratie -232
skip gewon , 353
skip gewon die -269
skip gewon met -281
skip gezinshulp er 215
skip ghb stat 277
skip gister in 252
skip goed ? -241
skip gratis $ -234
skip groter $ 260
skip gsm 0 108
skip hal had 252
skip har $ 288
skip har . 214
skip har aanslag 203
skip har kan 262
skip heb al 302
skip heb dat 371
skip heb de -174
skip heb een 155
skip heb het 307
skip heb in 194
skip heb long -294
skip heb mijn 171
skip heb recht 199
skip heb vog -225
skip heb vor 188
skip hebb @it -210
skip hebb een -336
skip hebt $ -224
skip heeft $ 381
skip heeft , 87
skip heeft . 443
skip heeft 0 -260
skip heeft @it 155
skip heeft de 404
skip heeft dus 235
skip heeft en -147
skip heeft stad 208
skip heeft syndrom 240
skip heeft ziekt 331
skip hel $ 294
skip helling de 299
skip hem , 145
skip hem ? -246
skip hernia , -298
skip het , 175
skip het : 209
skip het ? 238
skip het @it -223
skip het aan -259
skip het dar 258
skip het dicht -144
skip het een -317
skip het hebb -245
skip het heeft -159
skip het hur -280
skip het in -172
skip het is 27
skip het jar -224
skip het kom -188
skip het lang 265
skip het mag 186
skip het mer 263
skip het nar 214
skip het niet -196
skip het onderwijs -222
skip het op -382
skip het sta -254
skip het te 193
skip het van 313
skip het vor -166
skip het zei -250
skip het zijn 177
skip heup , 262
skip hier @it -299
skip hier de 231
skip hier van -259
skip hiernaast @it 288
skip hij $ 297
skip hij @it 253
skip hij als 304
skip hij binn -256
skip hij de 251
skip hij een 308
skip hij er 260
skip hij met 236
skip hij nu 347
skip hij op 342
skip hoe dat 239
skip hoe een -188
skip hoe ik 240
skip hoe is 169
skip hoe je -272
skip hoek $ -304
skip hoevel gezinshulp 215
skip hond @it -355
skip hond uit 199
skip hondenbelast $ 188
skip hor $ 190
skip hor @it 248
skip houdt niet 252
skip huis $ 219
skip huis in -210
skip huisgenot @it -291
skip hulp $ -227
skip hulp er -252
skip ie het 230
skip iederen @it -240
skip iemand ? 323
skip iemand @it -274
skip iemand als -378
skip iemand een -335
skip iet $ -372
skip iet @it -278
skip ik $ -131
skip ik , 334
skip ik 0 180
skip ik @it -90
skip ik aan 380
skip ik al 379
skip ik alleenstaand -220
skip ik alles 307
skip ik als -202
skip ik ambulancier -241
skip ik bijna -259
skip ik dag 217
skip ik dan 211
skip ik de 39
skip ik die 243
skip ik doen -106
skip ik een 171
skip ik en 218
skip ik er -232
skip ik ernstig 300
skip ik gekoz -230
skip ik gen -248
skip ik gewon -210
skip ik goed -130
skip ik har 161
skip ik hier -358
skip ik hoe 335
skip ik in 62
skip ik kovit -294
skip ik les -250
skip ik m 189
skip ik met 34
skip ik mij -247
skip ik mijn -206
skip ik ms -312
skip ik naald 198
skip ik net 179
skip ik ni 251
skip ik of -245
skip ik onder 228
skip ik op 120
skip ik opgev -225
skip ik reken -218
skip ik sind 335
skip ik te 113
skip ik trap 446
skip ik uitstel 216
skip ik van -271
skip ik wel 262
skip in $ -228
skip in , -75
skip in ? -256
skip in @it 94
skip in algemen -182
skip in bestemm -213
skip in bieb -214
skip in brief 181
skip in crematorium -198
skip in een -347
skip in gemeent -163
skip in hand 170
skip in hel 215
skip in mag 166
skip in met 150
skip in nachtkled 207
skip in of -377
skip in oud -145
skip in park 159
skip in psychiatrisch 205
skip in sporthal -238
skip in stad -255
skip in strat -221
skip in voll 276
skip in war 203
skip in weg -244
skip in wek 225
skip in woonzorgcentrum -177
skip in ziekenhuis 381
skip infoavond , -253
skip ingang het -275
skip inlop men -168
skip inwoner $ -225
skip is , -117
skip is 0 -137
skip is @it -109
skip is aan 480
skip is al 171
skip is dat -174
skip is en 55
skip is enkel -277
skip is gen -340
skip is genoeg 241
skip is gratis -337
skip is het 276
skip is ik 238
skip is in -288
skip is mar 180
skip is mij 318
skip is nergen -299
skip is niet -282
skip is nu 156
skip is of -258
skip is ook -219
skip is op 469
skip is openbar 270
skip is sted -243
skip is t 293
skip is twee 203
skip is vastgesteld 238
skip is verlamd 231
skip is vor -249
skip is wek 279
skip ja $ -303
skip ja ik 241
skip ja nee 206
skip jar @it 342
skip jar de 276
skip jar een 193
skip jar ik 312
skip je $ -220
skip je ? 278
skip je @it -175
skip je afsprak -213
skip je een -224
skip je meenem 223
skip je met -268
skip je of -243
skip jonger een -238
skip jongerenwerk ik 231
skip jongst @it 225
skip jullie , 404
skip jullie : -256
skip jullie ? -185
skip jullie @it -265
skip jullie bij 183
skip jullie jar -239
skip jullie of -198
skip jullie ons -316
skip jullie over -291
skip jullie regel -199
skip k @it 303
skip kan @it -146
skip kan afsprak 337
skip kan als 420
skip kan brief 274
skip kan broer 255
skip kan container 237
skip kan dat -236
skip kan de -118
skip kan een -258
skip kan help 289
skip kan iet 371
skip kan mij -257
skip kan niet 248
skip kan ook -319
skip kan oud -178
skip kan stoep 263
skip kan vrouw 184
skip kantor $ -213
skip kapelstrat eksaard 214
skip kapot $ 259
skip kastanjes het -245
skip kat @it -280
skip ker . 252
skip ker wek 189
skip kerstmarkt . 202
skip kijkt $ -269
skip kind @it 123
skip kinder @it -474
skip klas @it 240
skip klein in 318
skip kleindochter de 254
skip kliniek wie 229
skip klopt dat -193
skip kom de 124
skip kom mijn 278
skip kom teg -229
skip komt een -237
skip komt in 251
skip komt nooit -174
skip komt uit 252
skip komt wek 290
skip kreg @it 310
skip kreg een -229
skip kreg sms -303
skip krijg $ -246
skip krijg @it -201
skip krijg dar 331
skip krijg de 136
skip krijg een -82
skip krijg met -240
skip krijg niet 214
skip krijg van -291
skip krijgt , 283
skip krijgt de -312
skip krijgt en 336
skip krijgt mag -198
skip kunn de 165
skip kunt mijn -281
skip lag , 201
skip lang de 369
skip lat , 264
skip lat ? -308
skip lat of 187
skip les @it -251
skip lez ik 314
skip lezing @it -242
skip licht beperkt 280
skip lift het 335
skip lift jullie 210
skip lig sind 184
skip lijdt de -106
skip loket $ -256
skip loket ik 224
skip long en -339
skip los $ 300
skip lukt niet 272
skip ma @it 175
skip maatj de 227
skip maatj een -225
skip mag @it 119
skip mag bij -207
skip mag dan 245
skip mag die -253
skip mag er -286
skip mag los -266
skip mag mee 262
skip mag niet 285
skip mag onder 183
skip mag ook -227
skip mag overled -198
skip mag zelf -309
skip mama 0 214
skip man , 286
skip man @it 155
skip man een 247
skip man parkinson -184
skip man sind 297
skip man thuis 204
skip mantelzorger $ 218
skip mantelzorger iemand -180
skip mantelzorgwon de -198
skip mar $ 225
skip mar de -39
skip mar heb 140
skip mar is 253
skip mar mijn 239
skip me $ 217
skip me heeft 230
skip me is 403
skip me van 177
skip mee $ 249
skip mee het 198
skip mee ik -217
skip mee je -191
skip men @it -380
skip men een -303
skip mer $ -80
skip mer . 394
skip mer @it 346
skip met , -294
skip met . 276
skip met ? -150
skip met @it 214
skip met busj 248
skip met dubbel 255
skip met een 170
skip met en 73
skip met gebrok -352
skip met men -228
skip met met -213
skip met of -225
skip met op -183
skip met taxi 340
skip met tillift 228
skip met typ -271
skip met verklar 256
skip met volmacht 240
skip met zwar 198
skip mg $ 291
skip mij @it 145
skip mij en 350
skip mij ik 295
skip mij na 215
skip mij vastgesteld 213
skip mijn $ 401
skip mijn ( 286
skip mijn , 467
skip mijn 0 -193
skip mijn : 213
skip mijn @it -97
skip mijn al 39
skip mijn bij -232
skip mijn doet -329
skip mijn gat -232
skip mijn geeft -277
skip mijn gewon 313
skip mijn hangt 225
skip mijn har 245
skip mijn heb 366
skip mijn heeft -147
skip mijn is 65
skip mijn kan 168
skip mijn kom 486
skip mijn krijg 208
skip mijn krijgt 387
skip mijn met 525
skip mijn moet 237
skip mijn nie 223
skip mijn nog -218
skip mijn slikt 185
skip mijn stemm 184
skip mijn van 63
skip mijn wegen 236
skip mijn zit 346
skip mindermobielencentral $ 199
skip mn @it 317
skip mn heeft -87
skip mn met 358
skip moeder , 295
skip moeder 0 326
skip moeder @it 88
skip moeder nog -316
skip moet @it -305
skip moet daarvor -155
skip moet dan -154
skip moet dat 177
skip moet eruit -198
skip moet hebb 224
skip moet het -193
skip moet mar 199
skip moet niet 307
skip moet van 283
skip moet via -189
skip mogelijk $ -203
skip ms @it -130
skip na @it 333
skip na val 229
skip naald kan 198
skip naast @it -232
skip nacht is -220
skip nacht strat 193
skip nar $ -133
skip nar kerstmarkt 202
skip nar loket 167
skip nar uz 241
skip nar voetbal 274
skip neg vier -300
skip nem vor 296
skip nen en 270
skip neurolog , 403
skip ni op 231
skip niet $ 135
skip niet , -345
skip niet . 179
skip niet bed 250
skip niet dat 203
skip niet de 257
skip niet een 290
skip niet en -227
skip niet het 344
skip niet ik 297
skip niet is 374
skip niet mar 277
skip niet met 360
skip niet nar 391
skip niet op -239
skip niet oranj 292
skip niet thuis 243
skip niet tot 239
skip niet van 287
skip niet zelf 259
skip nieuw is 425
skip nik . 255
skip nog , 485
skip nog ? -347
skip nog @it -245
skip nog bij -246
skip nog de 172
skip nog met -267
skip nooit $ 187
skip nos ie 230
skip nu $ -195
skip nu @it 145
skip nu een 419
skip nu mijn 266
skip nu u 203
skip nummer $ 209
skip nummer van -263
skip ocmw har 226
skip of , -356
skip of ? -459
skip of @it -333
skip of da -199
skip of de -201
skip of die -244
skip of een -308
skip of er -332
skip of in -143
skip of op -309
skip ogen $ 221
skip om uur 216
skip oma @it 276
skip omdat @it 334
skip omdat niet 317
skip onder $ -316
skip onder men 293
skip ons $ -246
skip ons de 175
skip ons is 30
skip ons ligt 270
skip ons niet 223
skip ons parkeerkaart -177
skip onz @it -245
skip onz bij 239
skip onz een -199
skip onz heeft -2
skip onz is -167
skip onz neemt 216
skip onz van 302
skip onz zit 202
skip ook $ 256
skip ook @it -189
skip ook het -213
skip ook in -191
skip ook vor -232
skip op $ -125
skip op , 445
skip op . 142
skip op 0 118
skip op aanslag -153
skip op bus -203
skip op en -303
skip op fietspad -242
skip op gebied -257
skip op gelijkvloer 305
skip op gesprek 231
skip op gsm -288
skip op hoek -214
skip op mei -197
skip op moment 247
skip op plein -199
skip op reken -216
skip op sit -143
skip op speelpleinwerk 335
skip op stoep -476
skip op van -260
skip op vrijmarkt -200
skip op wachtlijst 296
skip open $ 317
skip open ik -242
skip opgenom een 310
skip opgenom ga 332
skip opgev maatj -225
skip opnieuw $ 296
skip organiseert stad -201
skip oud , 217
skip oud en -214
skip oud inlever -178
skip ouder @it -216
skip over $ -286
skip over ? -290
skip over en -287
skip over ik 314
skip over loss 284
skip overal in -258
skip pa aan 261
skip parkeerplek $ -282
skip parking zijn -207
skip parkinson behoeft -200
skip patient een -217
skip peeter gebor 214
skip per aan 263
skip person een -282
skip plek de 273
skip plek ik 198
skip poort de 251
skip post $ 305
skip postnatal en -169
skip praatgroep in 231
skip precies , -275
skip psychiatrisch , 205
skip ramp patient -217
skip reken $ -211
skip reken de -154
skip rijd $ 228
skip rijd is -330
skip rolstoel $ 232
skip ruimt mag -213
skip schol ze 341
skip sind @it 89
skip sind aan 311
skip sind bevall 292
skip sind heb -294
skip sind in 116
skip sind ongeluk 280
skip sind val 301
skip sind zomer 210
skip slaappill en 300
skip sleutel het 252
skip slik jar 214
skip slikt en 339
skip sms 0 -303
skip social ? -209
skip sorry de 258
skip spuit zelf 385
skip sta @it -277
skip stad inlop -168
skip stan $ -231
skip stan is 270
skip stat @it -330
skip stat ander -226
skip stat in 306
skip stat vol 414
skip sted de 199
skip stemm $ 202
skip stemm @it 296
skip stemm mag 219
skip stempas ? 184
skip stoel $ -270
skip stond in 323
skip strat $ 268
skip studeert en -298
skip stuurt een -232
skip stuurt har 203
skip syndrom @it 272
skip t , -163
skip t aan -425
skip t een 304
skip t en 244
skip taxi schol 368
skip te $ -117
skip te , -283
skip te ? -435
skip te @it -320
skip te dat 338
skip te gebor 237
skip te is 224
skip te of -265
skip telefon $ -148
skip ter van -219
skip thuis $ 302
skip thuis een 241
skip thuis t 184
skip tijdelijk rolstoel 293
skip tillift $ 228
skip toch ie 187
skip toch ik 224
skip toch in -256
skip toegank een -169
skip toegek mijn 215
skip toen @it 292
skip toen de -221
skip tolk bij 297
skip tot de -144
skip trap mer -198
skip twee , 214
skip twee in 265
skip typ , 223
skip u @it -276
skip u of 153
skip uit $ 209
skip uit ik 285
skip uitstel mijn 216
skip uitvaartverzorger mag -198
skip uren zijn 215
skip uur $ 306
skip uw $ -361
skip uw , -283
skip vader 0 306
skip vader @it 482
skip vader en 158
skip val mijn 212
skip van $ 179
skip van , 359
skip van . 115
skip van ? 182
skip van @it 196
skip van april -194
skip van bladblazer -261
skip van body 217
skip van bur 275
skip van buurthuis 388
skip van club -332
skip van derd 237
skip van en -276
skip van gat -271
skip van gemeent 126
skip van heeft 127
skip van ik -201
skip van is 190
skip van man 354
skip van met -116
skip van mindermobielencentral 217
skip van oprit 254
skip van park -261
skip van slaappill 300
skip van vader 302
skip van vrijwilliger 195
skip van websit -223
skip van zon 279
skip van zus 232
skip vanweg @it 226
skip vel , 227
skip vent @it 174
skip verget $ -218
skip verkeerd $ -173
skip verkeersdrempel een -241
skip verkeerslicht de -234
skip verpleegkund de -259
skip verslaafd @it 288
skip verstand en 373
skip vindt parking -207
skip vol $ 333
skip volgen @it -252
skip volgen neurolog 403
skip vor $ -245
skip vor ( 345
skip vor , -39
skip vor ? -146
skip vor @it -75
skip vor deur 191
skip vor die -182
skip vor digid -287
skip vor en -193
skip vor in -230
skip vor is -305
skip vor kat 228
skip vor kind -225
skip vor man 260
skip vor met -401
skip vor nar -251
skip vor op -187
skip vor over -299
skip vor rijbewijs 211
skip vor typfout 215
skip vor uittreksel 248
skip vor van -316
skip vorig , -193
skip vorig @it 382
skip vorig aan 229
skip vorig en -293
skip vrag af -230
skip vrag een -201
skip vriendin @it 208
skip vrijwilliger de -294
skip vroeg af 312
skip vroeg en 237
skip vroeg ik -211
skip vrouw $ 227
skip vrouw , 266
skip vrouw een 304
skip vrouw mijn 184
skip vrouw ms -228
skip waarom de -251
skip wacht 0 225
skip wachtwoord ik -145
skip wanner de -206
skip war dat -311
skip war die 138
skip war drank 290
skip war ik -153
skip war we -160
skip warmtepomp de 231
skip was de 287
skip was gen 272
skip wat die -194
skip wat een -297
skip wat er 283
skip wat het -225
skip wat hulp -252
skip wat ik -189
skip wat je -226
skip wat ze -213
skip we @it -231
skip we nog 205
skip weg in 317
skip wegen @it 220
skip wegrij dicht -208
skip wek $ 318
skip wek , 304
skip wek aan 203
skip wek de 283
skip wek huis 259
skip wel doen 194
skip welk $ -328
skip welk ik -248
skip welk is 169
skip welk moet 142
skip wer , 218
skip werf $ 230
skip werk $ 222
skip werk de -180
skip werk nacht -220
skip werk niet 373
skip wet ik 234
skip wet war 178
skip wie dat -305
skip wie ge -244
skip wie ik 92
skip wie mijn 272
skip wie vor 268
skip wij @it -248
skip wij dit 202
skip wij gen -181
skip wij hier -299
skip wij met -276
skip wij ons 463
skip wijkverpleegkund me 422
skip wil , -215
skip wil ? -295
skip wil gewon 270
skip wil van 254
skip won $ 245
skip won 0 299
skip woonzorgcentrum bestat -177
skip word @it -196
skip word de 261
skip word gekapt -205
skip word ik 258
skip word wek 256
skip zak $ 233
skip ze @it 194
skip ze bij 273
skip ze dat 159
skip ze het 355
skip ze is 306
skip ze niet 320
skip ze op 219
skip zeg mar 257
skip zegt dokter 215
skip zegt ik 382
skip zeker $ -235
skip zelf $ -347
skip zelf de 279
skip zelf en 173
skip zet een -193
skip ziekenhuis een 305
skip ziekt @it 451
skip zien de -237
skip zij @it 119
skip zij een -184
skip zijn $ 295
skip zijn , -347
skip zijn @it 250
skip zijn aanvrag -191
skip zijn mij 215
skip zijn van 208
skip zijn vor -239
skip zit @it -136
skip zit een 246
skip zit in -292
skip zit met 405
skip zit thuis 195
skip zo @it -116
skip zo als -320
skip zoek @it -284
skip zoek een 373
skip zoek maatj 246
skip zoek plek 209
skip zoek praatgroep 231
skip zoek ruimt -213
skip zomer en 210
skip zon 0 160
skip zon @it 106
skip zon mij 233
skip zon op -308
skip zondag t 184
skip zonder $ 219
skip zoontj 0 334
skip zoontj @it 265
skip zorgt har 228
skip zoud jar 202
skip zusj @it 300
skip zwar , 247
skip zwembad $ -289
topic @ability 100
topic @access -45
topic @body 154
topic @building -6
topic @business -50
topic @firstPerson 49
topic @general -316
topic @hardly 128
topic @has -54
topic @home 146
topic @mine 83
topic @mine-phrase 93
topic @nuisance -86
topic @nuisance-phrase 190
topic @ofPerson -40
topic @ownPostcode 24
topic @patient 7
topic @place -256
topic @plainly 36
topic @relative 90
topic @somebody 76
topic @vehicle 31
topicAnywhere @ability 14
topicAnywhere @access -72
topicAnywhere @body 320
topicAnywhere @building -122
topicAnywhere @business -141
topicAnywhere @firstPerson 104
topicAnywhere @general -321
topicAnywhere @handled -108
topicAnywhere @has -39
topicAnywhere @home -88
topicAnywhere @mine 99
topicAnywhere @mine-phrase 73
topicAnywhere @nuisance -54
topicAnywhere @nuisance-phrase 190
topicAnywhere @ofPerson -73
topicAnywhere @organisation -85
topicAnywhere @ownPostcode 43
topicAnywhere @place -257
topicAnywhere @plainly 28
topicAnywhere @relative 83
topicAnywhere @somebody 82
topicAnywhere @vehicle 64
topicBefore @ability -70
topicBefore @access -74
topicBefore @building -136
topicBefore @business -241
topicBefore @firstPerson 40
topicBefore @general -497
topicBefore @hardly -108
topicBefore @has 41
topicBefore @home 254
topicBefore @mind -178
topicBefore @mine 18
topicBefore @mine-phrase 82
topicBefore @nuisance -1
topicBefore @ofPerson -214
topicBefore @organisation -97
topicBefore @ownPostcode 8
topicBefore @patient 110
topicBefore @place -151
topicBefore @plainly 99
topicBefore @relative 189
topicBefore @somebody 99
topicBefore @vehicle -236
topicBeside @ability 307
topicBeside @body 216
topicBeside @building -205
topicBeside @business -284
topicBeside @firstPerson 159
topicBeside @general -354
topicBeside @handled -137
topicBeside @hardly -454
topicBeside @has 335
topicBeside @home -556
topicBeside @mine 271
topicBeside @mine-phrase 489
topicBeside @ofPerson -268
topicBeside @organisation -77
topicBeside @ownPostcode 64
topicBeside @patient 191
topicBeside @place -200
topicBeside @plainly 355
topicBeside @relative 453
topicBeside @somebody 156
topicEarlier @ability 150
topicEarlier @building 203
topicEarlier @firstPerson 241
topicEarlier @hardly 149
topicEarlier @has 289
topicEarlier @mine 274
topicEarlier @organisation 146
topicEarlier @ownPostcode 272
topicEarlier @patient 350
topicEarlier @plainly 215
topicEarlier @relative 154
topicEarlier @somebody 350
topicNear @ability 82
topicNear @access -302
topicNear @body -192
topicNear @building -48
topicNear @business -240
topicNear @firstPerson 97
topicNear @general -461
topicNear @handled -198
topicNear @has 98
topicNear @home 279
topicNear @mine 110
topicNear @mine-phrase -152
topicNear @nuisance -148
topicNear @ofPerson 338
topicNear @ownPostcode 43
topicNear @patient 126
topicNear @place -237
topicNear @plainly 130
topicNear @relative 265
topicNear @somebody 88
topicNear @vehicle -378
twoBefore ( 0 180
twoBefore , die 242
twoBefore , mijn 330
twoBefore , ze 351
twoBefore , zij 207
twoBefore 0 , -157
twoBefore 0 0 -103
twoBefore 0 heeft 314
twoBefore ^ als -261
twoBefore ^ dor 372
twoBefore ^ hij 266
twoBefore ^ is 233
twoBefore ^ k 303
twoBefore ^ kan -65
twoBefore ^ mag -201
twoBefore ^ met 395
twoBefore ^ mijn 177
twoBefore ^ na 124
twoBefore ^ ouder -249
twoBefore ^ sind 531
twoBefore ^ volgen -268
twoBefore ^ ze 237
twoBefore ^ zij 266
twoBefore ^ zoontj 209
twoBefore aan men -208
twoBefore aan mijn 208
twoBefore aanmerk vor -247
twoBefore adhd en 251
twoBefore als gevolg 251
twoBefore als ik -349
twoBefore ben ik -262
twoBefore ben met 385
twoBefore bestat er -159
twoBefore bij mij 268
twoBefore bij u -213
twoBefore dat mijn -296
twoBefore de ziekt 425
twoBefore dochter heeft 230
twoBefore duif met -322
twoBefore een lezing -203
twoBefore er zit -237
twoBefore ge met -211
twoBefore genoeg vor 241
twoBefore heb sind -234
twoBefore hebb bij 245
twoBefore heeft een 336
twoBefore het syndrom 283
twoBefore ik ben 84
twoBefore in met -204
twoBefore is 0 267
twoBefore is aan 314
twoBefore is het -262
twoBefore is verslaafd 260
twoBefore is vorig 183
twoBefore jonger met -238
twoBefore kan ik 275
twoBefore kom op -229
twoBefore lijdt aan 269
twoBefore lop bij 218
twoBefore man heeft 269
twoBefore men met -334
twoBefore met een 77
twoBefore mijn broer 228
twoBefore mijn ex 288
twoBefore mijn hond -294
twoBefore mijn huisgenot -291
twoBefore mijn kind 233
twoBefore mijn klas 240
twoBefore mijn moeder 354
twoBefore mijn oma 331
twoBefore mijn vent 174
twoBefore mijn zon 478
twoBefore mn vader 318
twoBefore moet ik -252
twoBefore niet mer 71
twoBefore nog in 275
twoBefore om mijn -258
twoBefore om te -179
twoBefore ons ma 164
twoBefore ons moeder 264
twoBefore ons vader 280
twoBefore onz dochter -221
twoBefore onz kat -280
twoBefore op de -302
twoBefore opa heeft 293
twoBefore opgenom met 285
twoBefore patient met -217
twoBefore person met -282
twoBefore schoonmoeder is 238
twoBefore sind de 210
twoBefore slik al 214
twoBefore thuis met 180
twoBefore toegank met -169
twoBefore van 0 245
twoBefore van iemand -180
twoBefore van me 194
twoBefore van men -177
twoBefore vor kinder -274
twoBefore vor men -199
twoBefore vorig jar 210
twoBefore vrag ik -273
twoBefore vrouw met 221
twoBefore wat gebeurt -233
twoBefore wat moet -240
twoBefore wek aan 295
twoBefore wet dat 279
twoBefore wij hebb -238
twoBefore ziekenhuis met 332
twoBefore zit aan 148
twoBefore zit in 260
twoBefore zon bij -261
twoBefore zon van 240
word $ -58
word ( 176
word ) 276
word , 78
word . 225
word 0 -266
word : 398
word ; 595
word ? -39
word @code -451
word @it -58
word ^ -58
word aan -2
word aangepast 376
word aankom -208
word aanmeld -127
word aanvrag -261
word acht -276
word achter 134
word aed -174
word af 168
word affich -171
word afsprak 382
word afvalkalender 202
word afvalpas -228
word agent -237
word ajaxied -231
word al -23
word alcohol 280
word algemen -313
word allebei 282
word allemal 320
word allen -147
word alles -154
word als 188
word ambtenar -244
word ambulanc 167
word ander -57
word anorexia -353
word apothek -179
word app -206
word appartement -387
word april -349
word artros -377
word astma 346
word attest 267
word auto 223
word autorijd 256
word avond 222
word bad 307
word balie 364
word band -261
word bank -10
word bed 368
word bedoeld -224
word begeleid 306
word begint -284
word begraafplat 250
word begrijp -39
word behoeft -179
word bek 252
word bekeur -229
word bel 218
word beleid -257
word belt -277
word ben 24
word bened 204
word bent -254
word beperk 83
word beperkt 303
word beroert -359
word besluitvorm -174
word besmet 230
word best 236
word bestemm -213
word betaalt -192
word bevall 361
word bevolkingsonderzoek -261
word bewindvoerder 214
word bewoner -245
word bezoek 222
word bezorg -232
word bib -207
word bieb -130
word bij -41
word bijdrag -259
word bijna -324
word bijzitter -396
word bijzonder 278
word binn -79
word blad -202
word blijv -235
word blijvend 326
word blindengeleidehond -187
word body 211
word boet 136
word bom -338
word bomma 276
word bompa 287
word bordj -217
word bouwt -301
word brengt -258
word brief 262
word briefj -300
word briev 282
word broer 98
word bromt 231
word brug -349
word bsn -335
word buit 305
word buitenland -312
word bur 448
word burgemeester -302
word burger -222
word burgerservicenummer -268
word bus 144
word buurt -230
word buurthuis 355
word caf -352
word campagn -301
word cijfer -381
word client -99
word cod -353
word collecteert -176
word collega 149
word concierg 289
word consulent 202
word control 233
word crematorium -271
word cursuss -214
word da -125
word daardor 310
word daarom 297
word daarvor 223
word dag 51
word dagopvang 205
word dakkapel -210
word dakloz -192
word dam 376
word dan -44
word dar 11
word das -237
word dat -10
word datum 36
word de 76
word ded -286
word defect -227
word dementie -171
word den 150
word depressie -197
word derd 310
word dertig -246
word deur 236
word dez -263
word dezelfd -237
word diagnos 255
word dialys -177
word dicht -273
word dichterbij 248
word die -41
word dien 347
word dienst -213
word dienstencentrum -190
word digid -377
word ding -146
word dit -228
word dochter 193
word doe -91
word doen 345
word doet -345
word dokter 144
word doktor 279
word donderdag 272
word doorgegev 336
word doorgev 258
word doosj -343
word dor 186
word dorp -295
word dorpsstrat -280
word draagt 277
word draai 215
word drag 209
word drempel 208
word drie 296
word dries -268
word dronk 94
word dubbel 63
word duif -322
word durft 308
word dus 359
word duurt -196
word echt -345
word een -69
word eerlijk 286
word eerst -107
word ehbo -336
word eigenar -205
word eind 265
word eksaard 214
word elf 285
word elk -217
word elkar -297
word en 8
word energie 279
word epilepsie -123
word er -107
word erbij 163
word ergen -131
word erger 282
word erkend 157
word erkenn -221
word ernar -321
word ernstig 119
word eruit 215
word even -173
word evenvel -300
word ex 190
word februari 142
word fietser -302
word flat 122
word folder -157
word fontein -421
word formulier -202
word foto 183
word fout -179
word fritur 187
word g -301
word gaf -274
word galblas 239
word gas 234
word gasthuisberg 313
word gat -36
word ge -459
word geacht -250
word gebied -257
word geboorteaangift 336
word gebrok -307
word gebruik -104
word gebur 272
word gedan 241
word geeft -358
word gef -508
word gehad 187
word geholp 221
word gekapt -205
word gekoz -230
word gekreg 188
word gel -208
word geldt -401
word geliev 257
word gelijk -316
word gelijkvloer 332
word gelof -240
word gemeent -92
word gemeentehuis 169
word gemeld 376
word gemiddeld -297
word gen -135
word genoeg 137
word gent -206
word geparkeerd -245
word geraakt -44
word gered 194
word geregistreerd -170
word gespeld -213
word gesprek 231
word gestol -149
word gev 129
word gevall 273
word gevond -418
word gevraagd 252
word geweest 74
word geweigerd 413
word gewon -106
word gezet 292
word gezien 209
word gezin 92
word gezinn -282
word gezinshulp 215
word ghb 277
word gister 443
word goed -85
word gooit 255
word grag 303
word gratis 118
word grijz 147
word groen -152
word grootvader 326
word groter 260
word had 133
word haha -425
word hal 77
word halfzijd 312
word hallo -275
word hand 185
word hangt -285
word har 291
word hard -278
word he 121
word heb 78
word hebb -121
word hel 136
word hem 216
word herbekek 272
word hernia -195
word herrie -217
word het -122
word hetzelfd -191
word heur 215
word hier -58
word hiernaast 169
word hij 227
word hoe 100
word hoek -248
word hoevel -79
word hog 199
word hoi 366
word hokj 271
word hond -169
word hondenbelast 188
word hoogt -219
word hor -185
word hospital -170
word houd 209
word hout 236
word houtkachel 220
word huisbezoek 141
word hulp 79
word hun -77
word hur 169
word huurder -154
word huwelijk 209
word iban -273
word id -128
word iederen -395
word iet -288
word ik 35
word in -194
word inen -281
word infoavond -189
word ingetikt -252
word ingevuld -365
word inlever -198
word inschrijv 422
word insulinepomp 284
word insz -273
word intak 288
word intik -234
word inwoner -162
word ipv 326
word ivm 344
word ja 224
word jar 101
word je -247
word jeugdbeweg 335
word jong 288
word jongen 222
word jonger -264
word jongerenwerk 231
word jongst 81
word juf 146
word juist 206
word jullie 197
word juni 111
word k 199
word kaartj 187
word kamer 391
word kan 94
word kantor -272
word kapelstrat 214
word kassei 192
word kastanj -285
word kastanjes -330
word keizersned 210
word kelder -269
word kenmerk -297
word kent 188
word ker 116
word kerk -99
word kermis 173
word kerstmarkt 202
word kiez -217
word kijkt -480
word kind -170
word kinder -492
word kindj -241
word kinesist -182
word klas 227
word klassiek 191
word klein -103
word kleindochter 254
word klik -214
word kliko 259
word kliniek 292
word klopt -283
word km 107
word knieen 56
word kom -107
word komt 99
word kon 298
word kop -216
word kor -163
word korting 314
word kost -209
word kovit -294
word krant -202
word kreg 165
word krijg -113
word krijgt -131
word kunt 90
word kvk -231
word kwam 150
word lag 519
word lang 94
word langskom -178
word lantaarn 153
word lat 135
word leeflon 178
word leest -197
word leg -53
word leges -239
word legg 283
word len -143
word les -297
word letter 340
word lever -251
word lez 75
word lezing -277
word licht -165
word liever 195
word lift 164
word lig 297
word liga -390
word ligt 283
word lijd 302
word lijdt -131
word lijn -263
word link 149
word linkerben 286
word log -204
word lon 339
word long -185
word loopt 129
word lop 192
word lui 251
word luid 409
word lukt 411
word m 95
word ma 362
word maakt 289
word maaltijd 180
word maand 220
word maandag 235
word maatschapp 295
word maculadegeneratie -232
word mag 235
word mail 200
word mak -68
word mam 291
word mama 224
word man -11
word mantelzorgpremie 298
word mantelzorgwon -198
word mar 265
word meebreng 168
word meenem 224
word mei -144
word meisj 284
word meld 233
word men -573
word mental 263
word menu -321
word mer 108
word met -109
word meten -259
word meter 49
word mevrouw 236
word mg 291
word mij 200
word mijn 158
word milieustrat -239
word mindermobielencentral 274
word mis 351
word mn 240
word moe 220
word moeder -127
word moeilijk 355
word moest -143
word moet 154
word mog -322
word mogelijk -142
word moment 247
word mooi -207
word morg 366
word ms -443
word museum -222
word na 386
word naast 80
word nacht 173
word nachtkled 207
word nar -190
word national -308
word ne 226
word nederland -223
word neemt 95
word neg -469
word nem 414
word ner 194
word nergen -292
word neurolog 403
word ni 382
word nichtj 339
word nie -308
word niemand -252
word niet 170
word nieuw -11
word noem -184
word nog -83
word nooit -409
word noordzee -252
word nor 220
word normal -224
word nos 229
word nota -271
word nou 98
word nu 456
word nul -470
word nummer -288
word ocmw 181
word of -419
word ogen 221
word oma -107
word omdat 494
word omhog -145
word onder -252
word onderbur 410
word ondergrond 300
word onderwijs -279
word ongeluk 280
word ons -171
word onz -143
word oog 150
word ook -99
word oorlog 297
word openbar 395
word opendoe -220
word opgehaald 349
word opgelop 423
word opgenom 504
word opgev -259
word opleid -297
word oproep -321
word opruim 266
word opvang 208
word opzichter -290
word oranj 292
word ord 209
word organiseert -184
word ouder -50
word over -289
word overal -302
word overmak -226
word pa 90
word pacemaker -326
word pak 195
word pakt -199
word pand -312
word pap 265
word papa 321
word papier -132
word park -246
word parkeerplek -204
word parkeervergunn -221
word parker 79
word parking -429
word parkinson -470
word partner 126
word pas 315
word pasfoto 290
word paspoort -71
word paswoord -163
word pc -236
word pdf -318
word peeter 280
word pensioen -221
word per 191
word person 121
word pill 378
word pin -378
word pincod -334
word pindas 325
word pinkster 209
word plantjes -215
word pleegzon 246
word plein -311
word plek 114
word poes -293
word poetshulp 270
word poetsvrouw 295
word pol 301
word politie -94
word poort 251
word post 470
word poster -225
word postnatal -181
word praatcaf -239
word praatgroep 198
word praktijk -380
word prat -192
word precies -449
word premie 212
word psychiatrie 298
word psychiatrisch 132
word psycholog 216
word ramp 119
word recht 202
word red 275
word regent -196
word regiotaxi -340
word reken -163
word rekeningnummer -135
word reserver -331
word restafvalzak 291
word reumatoid 260
word rij -191
word rijbewijs 266
word rijdt -410
word rijksregister -311
word rijksregisternummer -318
word ring -161
word rod -378
word roept 363
word rollator -202
word rond 284
word ruimt -276
word rust 293
word rustig 315
word s 439
word sam 87
word schaduw 347
word scherm -140
word schol -132
word schommel 286
word schoonmoeder 252
word schrijf -137
word schrijv 156
word schuift 195
word sind 38
word sindsdien 227
word sint -246
word sir -214
word sit -332
word slaappill 300
word slaapt 387
word slagbom -366
word slap -125
word slecht 321
word sleutel 226
word slik 246
word slikt 373
word sms -327
word snacht 342
word snapt 234
word som 300
word sorry 212
word specialist 217
word speelpleinwerk -109
word spel -288
word spoed 119
word sporthal -290
word spuit 338
word sta -310
word stadhuis 140
word stag -219
word stan -68
word stand -272
word stat -124
word station 192
word stek 193
word stel -359
word stembureau 208
word stembureaulid -183
word steun -239
word stichting -190
word stil 217
word stoep 217
word stok 342
word stond 279
word stop -249
word stor -230
word storm -277
word strat -151
word stress 362
word studeert -298
word student -187
word stuk -307
word stuurd 246
word stuurt -146
word syndrom 272
word system -302
word t -36
word taart -252
word tant 279
word tarief -181
word taxi 437
word te -41
word teg 129
word tegel 222
word tegelijk -257
word tegemoetkom 177
word teken 343
word telefon -195
word tell -273
word terras -243
word terug 242
word terwijl 153
word test 142
word theoretisch -357
word thesis -213
word thuis 127
word tien 180
word tijd 87
word tijden 304
word tillift 347
word toch 18
word toegank -232
word toerist -178
word tot 319
word trag 216
word tram -256
word trap -148
word traplop 224
word trapp 188
word trek 225
word turn 234
word tuss 205
word twee 455
word tweeling 305
word typfout 215
word u -160
word uit 35
word uitbater 203
word uitgezaaid 305
word uitlaatdienst 199
word uitstel 237
word uitvaartverzorger -198
word uren 166
word uur 354
word uw -450
word v -177
word vader 141
word vak 312
word vakantie -357
word val 125
word van 64
word vanaf 166
word vannacht 323
word vanweg 480
word vast -291
word vastgesteld 172
word vel -151
word veld 227
word vent 245
word veren -310
word vergader 241
word verget -382
word vergevorderd 284
word vergunn -340
word verkeersdrempel -241
word verkeerslicht -234
word verker -248
word verkiez -139
word verkoopt -109
word verlamd 218
word verleng 199
word verlies -252
word verloofd 318
word verplat 275
word verpleegkund -259
word verplicht -403
word verschen -274
word verslaafd 262
word verstand 245
word verteld 354
word vervoer 312
word verwes -239
word verzet 191
word verzoek -184
word verzorg -261
word via 251
word vier -198
word vijf -354
word vindt -89
word vloer -277
word voet 315
word vog -225
word volgen 155
word volgend 149
word volkstuin 303
word voll 319
word volled 328
word volmacht 170
word voorlop 241
word voorrang 224
word voorzien -311
word vor 13
word vorig 223
word vr 253
word vrag -20
word vriend 297
word vriendin 172
word vrij 164
word vrijmarkt -200
word vroeg 81
word vrouw -139
word vuilnisman 254
word vuilzak 162
word vzw -254
word waard -237
word waarom -222
word wacht 168
word wachtlijst 180
word wachttijd 226
word wachtwoord -468
word wandel -251
word wanner -33
word want 185
word war -115
word warmtepomp 231
word was 107
word wat -149
word water -262
word wc 379
word we 103
word websit -385
word weg 249
word wegen 370
word wegrij -208
word wek 532
word welk -254
word wer 182
word werd 237
word werf 223
word werk 18
word werkplek 254
word wet 89
word wethouder -284
word wie -47
word wifi -248
word wij -136
word wijkverpleegkund 422
word wil 56
word will -293
word wit -276
word wmo -385
word woensdag -239
word won 93
word woonzorgcentrum -177
word woord -219
word wordt 220
word wou 226
word wout 282
word zaaknummer -203
word zak 240
word zaterdag -72
word ze 255
word zegg 140
word zei -188
word zeker -259
word zelf -132
word zelfstand -108
word zes -219
word zet -329
word zich 290
word zie -160
word ziek 82
word ziekenhuis 324
word ziekt -119
word zien -340
word zij -90
word zijn 215
word zit 353
word zoal 190
word zoek 143
word zoekt -192
word zomer 337
word zon 2
word zondag -341
word zonder 212
word zoontj 54
word zorg 391
word zot -319
word zou -158
word zoud 280
word zovel 212
word zulk -222
word zus -39
word zusj 300
word zwar 430
word zwemles 241
`,
};
