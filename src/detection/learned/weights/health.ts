import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 94.4 %, wrongly 16.9 %
 * - above -0.5: found 91.7 %, wrongly 12.7 %
 * - above 0: found 87.9 %, wrongly 9.2 %
 * - above 0.5: found 83.1 %, wrongly 7.0 %
 * - above 1: found 77.5 %, wrongly 5.0 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:0a4132f8ecaaba50425946a40cb1071ff61a615988e1460812e71df31e99cfa8",
  intercept: -0.813,
  weights: `
before ( 73
before ) 412
before , 90
before 0 -246
before : 413
before ^ -43
before aan -134
before aangepast 216
before aanmerk -290
before aannemer -213
before aanvrag -263
before afsprak 254
before al -326
before als -115
before ambtenar -223
before antwoord 177
before app -225
before art 253
before bekend 228
before bell -239
before ben 161
before bestat -174
before bevall 225
before bewindvoerder 200
before bij -59
before bov 353
before brief 134
before briev 271
before bus -214
before buurman 279
before collega 233
before container -227
before cursus -314
before da -214
before dag 222
before dar -348
before de -240
before den 374
before dertig -223
before die -146
before dienst 211
before dit -376
before dochter 214
before doet -360
before dokter 324
before dor -168
before drie 249
before duif -294
before echtgenot 466
before een -228
before eig -81
before en -372
before er -647
before ergen -219
before familie -324
before gaf -278
before gat -229
before ge -308
before gebor 83
before gebur 347
before geeft -190
before gef -444
before gel -235
before geldig -263
before gemeent -441
before genoeg 194
before geraakt -272
before gevall 397
before gewon 382
before grag 174
before grot 228
before gsm -238
before har -360
before heb -236
before hebb 50
before heeft -148
before het -147
before heup -347
before hier -235
before hij 340
before hoe -351
before hoevel -158
before hog -303
before houd 313
before huisart -298
before hulp -179
before iemand -242
before iet -219
before ik 35
before in 229
before ingang -220
before inschrijv 256
before is 40
before ja 270
before je -369
before jong 248
before jullie -183
before juni -238
before kaart -246
before kamp -364
before kan -206
before kapot -300
before kastanj -219
before ker 258
before kinder -306
before kleindochter 203
before kom -256
before komt -338
before krijg -233
before lag 328
before lang -265
before lat -109
before lift -195
before lig 241
before ligt 209
before lijdt 343
before lop 386
before m 269
before ma 252
before maandag 322
before maatj -300
before mama 168
before man -259
before mantelzorger -204
before mar 386
before mci 247
before medicijn 277
before mee 243
before mei 266
before men -409
before met -328
before mij 205
before mijn 242
before mn 169
before moet -54
before mog -296
before ms -277
before nacht 324
before nar 150
before nee -292
before net 286
before niemand -261
before niet 131
before nik 266
before nog 217
before nota -226
before of -219
before om -356
before omdat 228
before onderbur 366
before ons 244
before op 89
before opa 190
before opgenom 370
before oud 174
before pa 326
before papa 269
before park -155
before parkeerkaart 162
before parking -302
before person -262
before pin -182
before pleegzon 278
before plein -197
before poetsvrouw 299
before prik 225
before red 282
before regel -162
before schoonmoeder 345
before schrijf -273
before sind 249
before sit -290
before slaapt 411
before slik 189
before sorry 220
before specialist 218
before spoed 255
before stad -374
before stan -217
before stel -385
before stopt -234
before strat -342
before system -321
before taart -204
before te 330
before terug 347
before thuis 230
before toegank -223
before toen 299
before tot 170
before trap 342
before traplift 318
before twee 256
before typfout 173
before uit 122
before uw -221
before vanaf -236
before verker -241
before verzoek -328
before via 266
before vier -237
before volgen 98
before vor -187
before vorig 369
before vrag -336
before vriend 240
before vriendin 445
before vrijwilliger -363
before vroeg -198
before vrouw -181
before waarom -179
before wanner -215
before want -268
before war -307
before was 274
before wat -256
before water -202
before websit -399
before wegen 328
before wek 403
before wel 187
before welk -152
before werk -126
before werkt 192
before wet -114
before wie -370
before wij -276
before wil -244
before woensdag -273
before workshop -281
before zal -197
before zat 347
before zeg -377
before zegg 272
before zei -232
before zelf 103
before ziekenhuis 382
before zien -235
before zij -261
before zijn -256
before zit 508
before zo -208
before zoontj 416
before zou -189
before zus 244
before zwar 230
before zwembad -325
before1 ( 331
before1 ) -247
before1 , 171
before1 0 88
before1 : 384
before1 ^ -146
before1 a 208
before1 aan 146
before1 altijd -175
before1 beginn 262
before1 bek 261
before1 ben -120
before1 bij -358
before1 body 258
before1 chronisch 327
before1 dag 256
before1 den 255
before1 dezelfd -229
before1 diagnos 250
before1 dochter 274
before1 doen -350
before1 dor 298
before1 dubbel 319
before1 echt -222
before1 een 86
before1 en -213
before1 er -251
before1 ernstig 385
before1 ex 190
before1 ge -242
before1 gebruik 187
before1 gen -772
before1 gratis -260
before1 grot -169
before1 halfzijd 243
before1 har 328
before1 heb 526
before1 hebb -279
before1 heeft 543
before1 het -82
before1 hetzelfd -178
before1 ik -127
before1 infoavond -258
before1 inschrijv -278
before1 is 30
before1 ivm 290
before1 jar 168
before1 je 64
before1 jullie -280
before1 klassiek 259
before1 kort 238
before1 kreg -200
before1 krijgt 353
before1 man 234
before1 mar 345
before1 me 204
before1 mee -295
before1 meenem -250
before1 mental 292
before1 met 28
before1 mijn 355
before1 mn 359
before1 moeder 233
before1 nar -361
before1 neemt 302
before1 nem 266
before1 net -144
before1 niet -475
before1 nog -325
before1 nummer -175
before1 of -326
before1 ons -284
before1 ook -277
before1 op 198
before1 opgev -171
before1 oud -273
before1 over -620
before1 postnatal 185
before1 praatcaf -204
before1 reumatoid 292
before1 rond -232
before1 selectief 169
before1 spina 372
before1 sta -174
before1 t -162
before1 teg -236
before1 vader 449
before1 val 182
before1 van 112
before1 vandag 181
before1 vergevorderd 289
before1 verstand 308
before1 volled 316
before1 vor -209
before1 want 272
before1 war -209
before1 wat -302
before1 we -261
before1 wegen 268
before1 wek 217
before1 werk -281
before1 wet -278
before1 word -167
before1 zelfd -253
before1 ziek 292
before1 zoiet -157
before1 zwar 356
before2 ) 239
before2 , 179
before2 0 160
before2 ^ 183
before2 aan 462
before2 bel -292
before2 ben 178
before2 bevall 292
before2 bij 69
before2 broer 233
before2 broertj 260
before2 bsn -256
before2 das -230
before2 dat 170
before2 de 98
before2 die 151
before2 dienst -192
before2 doet -205
before2 dor 570
before2 draagt 276
before2 dus -274
before2 en -189
before2 er -311
before2 ex 353
before2 ge -291
before2 geldt -195
before2 gemeent -199
before2 gemeentehuis -244
before2 hebb -233
before2 heeft 108
before2 het -214
before2 hetzelfd -176
before2 hier -294
before2 hiernaast 288
before2 hij 237
before2 hond -344
before2 hor 258
before2 huisgenot -231
before2 iederen -256
before2 iemand -351
before2 iet -287
before2 ik -90
before2 is -65
before2 jar 371
before2 je -222
before2 jong 194
before2 jongst 206
before2 k 321
before2 kan -193
before2 kat -233
before2 kind 132
before2 kinder -472
before2 klas 241
before2 kreg 352
before2 krijg -169
before2 les -197
before2 lewy 258
before2 lezing -205
before2 lien 191
before2 ma 236
before2 mag 182
before2 mama 272
before2 man 110
before2 men -350
before2 mer 277
before2 met 233
before2 mij 119
before2 mijn -132
before2 mn 309
before2 moeder 72
before2 moet -341
before2 ms -140
before2 na 291
before2 nee -187
before2 nog -241
before2 nu 163
before2 of -277
before2 oma 196
before2 omdat 290
before2 onz -202
before2 ook -119
before2 op -207
before2 oud -177
before2 ouder -248
before2 sind 84
before2 sta -337
before2 stat -329
before2 stemm 263
before2 syndrom 158
before2 te -276
before2 thuis 255
before2 toen 318
before2 u -195
before2 vader 573
before2 van 190
before2 vanaf 181
before2 vanweg 329
before2 verslaafd 218
before2 volgen -280
before2 vor -92
before2 vorig 370
before2 we -212
before2 wegen 193
before2 wij -186
before2 ze 236
before2 ziekt 423
before2 zij 170
before2 zijn 234
before2 zoek -295
before2 zon 175
before2 zoontj 205
before2 zusj 272
behind ! 199
behind $ -335
behind ( 248
behind ) 218
behind , -210
behind . 68
behind 0 86
behind : -339
behind ? -390
behind aan -213
behind aangegev -215
behind aangepast 303
behind aangift 269
behind aanmeld -183
behind aanmerk 260
behind aanslag -276
behind achter 279
behind af 281
behind afsprak 328
behind ajaxied -283
behind al 444
behind algemen -320
behind als 324
behind alzheimer 139
behind amper 143
behind ander 222
behind auto 291
behind autorijd 292
behind bank -285
behind beginn -283
behind begint -112
behind beid -298
behind bell 265
behind berm -259
behind betal -209
behind bieb -171
behind bijna -136
behind binn -119
behind blijft -154
behind blok 286
behind bom -190
behind bov -233
behind brug -195
behind bsn -188
behind buit 211
behind buitenland -174
behind buk 189
behind bur 242
behind bus 230
behind busj 171
behind caf -275
behind cijfer -320
behind container -164
behind da 150
behind daardor 255
behind daarmee -295
behind daarom 345
behind dag -95
behind dagbested 262
behind dar -193
behind dat -87
behind de 59
behind ded -303
behind delhaiz -183
behind den 270
behind derd 248
behind dialys -229
behind dicht -348
behind die -80
behind dienst -281
behind dienstencentrum -239
behind digid -238
behind doe -40
behind doen 227
behind doet -184
behind dorp -247
behind drempel 206
behind dus 273
behind echt 219
behind een -148
behind eid -223
behind eig 142
behind elf 286
behind elk -309
behind en 217
behind energie 272
behind er 199
behind ergen 257
behind ernstig -234
behind eten 210
behind fiet 223
behind fietspad -246
behind flat -270
behind ga 43
behind gat -65
behind ge -122
behind geboorteaangift 185
behind gebrok -206
behind gef -228
behind gen 196
behind geraakt 239
behind gesprek -190
behind gevraagd 238
behind geweigerd 313
behind gewon -341
behind geword 335
behind gft 175
behind goed 129
behind grag 435
behind gratis 175
behind gsm -219
behind had 111
behind haha -319
behind har 560
behind heb -50
behind heeft 158
behind helling 253
behind heup 135
behind hier 166
behind hij 251
behind hoe 77
behind hoek -284
behind hoevel -319
behind hog 188
behind hor -297
behind hospital -150
behind hout 223
behind huishoud 425
behind hulp 469
behind ie 260
behind iemand 312
behind iet -357
behind ik 94
behind in -132
behind ingevuld -307
behind inlop 250
behind insulin 238
behind is -313
behind ja -192
behind januari -218
behind jar 35
behind je -133
behind jongen 239
behind juf 268
behind jullie 108
behind kaart -159
behind kan 260
behind kermis 265
behind kilo 348
behind kind -261
behind klein -222
behind klik -250
behind kliko 195
behind kom -80
behind kon 257
behind krijg 64
behind krijgt -153
behind kunn -204
behind kwijt 302
behind lag 183
behind lang 103
behind lat -354
behind les -101
behind lez 397
behind lift 445
behind lig 289
behind long -235
behind loopt 368
behind los -266
behind lukt 213
behind maatj 512
behind maculadegeneratie -207
behind mag 208
behind mak -338
behind mar -152
behind markt 298
behind mee 233
behind mer 173
behind met -46
behind mijn 71
behind mis 266
behind moest -256
behind moet 25
behind mog -403
behind mogelijk -406
behind morg 201
behind nacht 182
behind nar 1
behind ni 300
behind nie -213
behind niet 409
behind nieuw 487
behind nik 404
behind nooit -247
behind noordzee -239
behind nou 425
behind nu 199
behind nummer -229
behind ochtend -261
behind of -20
behind ogen 227
behind om 120
behind onder 211
behind ook -209
behind op 135
behind open -191
behind oud -313
behind pand -229
behind papier 217
behind parkeerplat 299
behind parking -294
behind paspoort -171
behind pc -280
behind plek 162
behind poort 237
behind post 289
behind pot 251
behind praatgroep 260
behind praktijk -321
behind recht 358
behind regel 182
behind reken -231
behind reserver -240
behind rijbewijs 227
behind rod -259
behind rug 185
behind ruimt -198
behind s 307
behind scherm -190
behind schrijf -235
behind slecht 214
behind som 170
behind speelplein -266
behind speelpleinwerk -167
behind sporthal -272
behind spuit 212
behind sta -263
behind stad -163
behind stadhuis -128
behind stan -273
behind stat 205
behind station -284
behind stoep 251
behind stok 257
behind stond 171
behind strat -117
behind system -213
behind t 45
behind tant 260
behind taxi 267
behind teg 200
behind thuis 323
behind tijdelijk 324
behind toch -381
behind toen -366
behind tolk 383
behind touret 314
behind trap 322
behind tuss 401
behind twee 208
behind u -224
behind uit -137
behind uitlaatdienst 255
behind uw -383
behind val 243
behind vall -388
behind van -38
behind vannacht 241
behind vastgesteld 310
behind verget -279
behind vind 198
behind voet 213
behind vol 315
behind voll 232
behind vor -94
behind vrijmarkt -283
behind wachtlijst 213
behind wanner 247
behind wat 214
behind websit -188
behind weg 154
behind wek 285
behind wel 316
behind wer -87
behind werkt -179
behind wet 472
behind wie 261
behind wijk -171
behind wijkverpleegkund 295
behind wil 211
behind wit -190
behind won 186
behind wordt -294
behind zag -262
behind zak 215
behind zal 165
behind zeg 173
behind zeker -237
behind zelfstand 269
behind zet -252
behind zie -231
behind zit 85
behind zo 206
behind zoek 220
behind zonder -72
behind zou 208
behind zoud 202
behind zus 184
behind zwar 191
behind zwembad 316
behind1 $ 64
behind1 ) 271
behind1 , 255
behind1 . 382
behind1 : -175
behind1 ; 263
behind1 aan 63
behind1 al 339
behind1 altijd -153
behind1 beleid -281
behind1 beperkt 294
behind1 bifida 277
behind1 bij -261
behind1 bijzitter -382
behind1 binn 217
behind1 body 344
behind1 bov -239
behind1 caf -264
behind1 centrum -239
behind1 de -438
behind1 depressie 154
behind1 dor 328
behind1 drie 251
behind1 dus 550
behind1 een -328
behind1 eerst -205
behind1 elk 312
behind1 en 392
behind1 er -426
behind1 gat 322
behind1 ge -217
behind1 gehad 506
behind1 gevolg -207
behind1 gevond -161
behind1 geweest 317
behind1 gezin -264
behind1 heb 142
behind1 heeft -119
behind1 het -401
behind1 heup 467
behind1 hij -157
behind1 ie -321
behind1 iemand -198
behind1 ik -616
behind1 in -142
behind1 inwoner -215
behind1 je -225
behind1 jullie -382
behind1 kan 409
behind1 kind -268
behind1 krijgt -216
behind1 liga -356
behind1 link 271
behind1 lukt 218
behind1 mag 204
behind1 mee 235
behind1 mijn -231
behind1 moet -167
behind1 na 392
behind1 nar -282
behind1 national -194
behind1 niet 318
behind1 nos 158
behind1 of -390
behind1 onder -247
behind1 paswoord -164
behind1 pincod -221
behind1 pot -253
behind1 reken -165
behind1 rijdt -248
behind1 rijksregisternummer -275
behind1 sind 318
behind1 stat -285
behind1 stembureaulid -192
behind1 t -215
behind1 te -358
behind1 thuis 236
behind1 tot 232
behind1 typ 247
behind1 u -222
behind1 vader -299
behind1 van -57
behind1 vastgesteld 373
behind1 veren -248
behind1 verhuurder -214
behind1 verpleegkund -205
behind1 vor -365
behind1 vorig -330
behind1 vrijwilliger 122
behind1 vzw -222
behind1 wachtwoord -396
behind1 wat -314
behind1 we -259
behind1 wer 254
behind1 wil -190
behind1 word -300
behind1 ze -257
behind1 zei -295
behind1 ziek -243
behind1 zijn 149
behind1 zou -243
behind2 $ 101
behind2 ) 260
behind2 , -17
behind2 . 227
behind2 0 -100
behind2 aangemerkt -251
behind2 afdel -197
behind2 al -164
behind2 alcohol 337
behind2 anorexia -374
behind2 bak -106
behind2 beid 468
behind2 bekend -283
behind2 bij -111
behind2 binn -230
behind2 crohn 295
behind2 daarom 246
behind2 dan 329
behind2 dar -287
behind2 dat -90
behind2 dez -232
behind2 die -132
behind2 doen -285
behind2 down 271
behind2 dus -275
behind2 een -106
behind2 eigenar -268
behind2 en 274
behind2 ge 304
behind2 gehad -293
behind2 gen 166
behind2 gezin 207
behind2 goed -233
behind2 gooit 242
behind2 haha -272
behind2 har 230
behind2 heb 262
behind2 hebb -219
behind2 heeft -302
behind2 hem -194
behind2 het -471
behind2 heur 175
behind2 hoe 457
behind2 iet -243
behind2 ik 211
behind2 in -226
behind2 is 396
behind2 ja -237
behind2 jar -258
behind2 jonger -283
behind2 kan 202
behind2 kom 353
behind2 komt 435
behind2 krijgt 179
behind2 la 314
behind2 lang -219
behind2 loopt 289
behind2 mag -58
behind2 me -247
behind2 meld -311
behind2 met -335
behind2 mg 240
behind2 mijn 574
behind2 moet 254
behind2 mog 300
behind2 niet -299
behind2 nu 368
behind2 nummer -273
behind2 of -368
behind2 onz -152
behind2 ook -271
behind2 op -119
behind2 over -279
behind2 parkinson 194
behind2 pindas 263
behind2 politie -241
behind2 raakt 206
behind2 red 177
behind2 schol -239
behind2 sind 271
behind2 stond 254
behind2 t 179
behind2 te -153
behind2 tot 270
behind2 trapp 202
behind2 twee 353
behind2 uit -227
behind2 utrecht 185
behind2 vader 252
behind2 van -512
behind2 vor 186
behind2 we 280
behind2 welk 242
behind2 wen -383
behind2 werk 224
behind2 wet 212
behind2 wij 280
behind2 will -288
behind2 wilt -271
behind2 word 146
behind2 zelf -378
behind2 zijn 98
behind2 zit -229
behind2 zoek 122
behind2 zoekt -194
behind2 zon 236
bothBefore ) heeft 296
bothBefore , de -298
bothBefore , heeft 282
bothBefore , zelfd -253
bothBefore 0 , 280
bothBefore 0 0 -382
bothBefore 0 heeft 322
bothBefore 0 is 260
bothBefore 0 met 197
bothBefore ^ 0 -264
bothBefore ^ ben 231
bothBefore ^ de -308
bothBefore ^ dezelfd -229
bothBefore ^ heb 305
bothBefore ^ ik 376
bothBefore ^ mijn -162
bothBefore ^ wat -226
bothBefore ^ wegen 224
bothBefore aan de 543
bothBefore adhd en 251
bothBefore al jar 189
bothBefore ben ik 140
bothBefore bij de 299
bothBefore bij het -387
bothBefore bij jullie -264
bothBefore broer is 230
bothBefore dat ik 212
bothBefore de infoavond -258
bothBefore dienst vor -192
bothBefore dochter heeft 169
bothBefore dochter met 282
bothBefore dor de 336
bothBefore dor een 224
bothBefore dor mijn 320
bothBefore draagt een 276
bothBefore een dubbel 244
bothBefore een postnatal 374
bothBefore een zwar 278
bothBefore en neemt 215
bothBefore er een -241
bothBefore ex is 263
bothBefore geldt dat -195
bothBefore heb een 365
bothBefore heb gen -406
bothBefore hebb gen -218
bothBefore heeft een 323
bothBefore heeft gen -341
bothBefore hetzelfd nummer -175
bothBefore hij heeft 269
bothBefore hij is 155
bothBefore hond heeft -294
bothBefore hor , 258
bothBefore huisgenot heeft 258
bothBefore iederen een -243
bothBefore iemand een -192
bothBefore iemand met -205
bothBefore ik ben -272
bothBefore ik een -247
bothBefore ik gebruik 275
bothBefore ik heb 457
bothBefore ik nem 266
bothBefore ik slik 256
bothBefore ik was 352
bothBefore ik wet -224
bothBefore in een 276
bothBefore in het -308
bothBefore in t -168
bothBefore is 0 -266
bothBefore is halfzijd 243
bothBefore is licht 266
bothBefore is mijn 380
bothBefore is zwar 282
bothBefore jongst is 206
bothBefore kan een -168
bothBefore kan ik -321
bothBefore kind heeft 297
bothBefore kinder met -415
bothBefore klas heeft 241
bothBefore kreg een 352
bothBefore les over -197
bothBefore lewy body 258
bothBefore lezing over -205
bothBefore ma heeft 187
bothBefore mag een -296
bothBefore mama heeft 272
bothBefore man heeft 549
bothBefore man is -215
bothBefore men met -325
bothBefore mer , 64
bothBefore met de 259
bothBefore met een 218
bothBefore mijn dochter 274
bothBefore mijn heup 306
bothBefore mijn man 234
bothBefore mijn reumatoid 292
bothBefore mijn vader 355
bothBefore mn vader 309
bothBefore moeder heeft 344
bothBefore moeder is -204
bothBefore moet ik -267
bothBefore na een 269
bothBefore na mijn 211
bothBefore nee gen -187
bothBefore nog altijd -175
bothBefore omdat ik 213
bothBefore op een -295
bothBefore op teg -194
bothBefore ouder met -248
bothBefore over die 306
bothBefore sind har 321
bothBefore sind kort 238
bothBefore sind mijn 623
bothBefore sta ik -235
bothBefore syndrom van 158
bothBefore vader heeft 388
bothBefore vader is 309
bothBefore van 0 370
bothBefore van de 365
bothBefore van een 340
bothBefore van het -210
bothBefore van mijn 315
bothBefore vanaf vandag 181
bothBefore vanweg een 258
bothBefore vanweg mijn 171
bothBefore verslaafd aan 218
bothBefore vor de -314
bothBefore vor mijn 400
bothBefore vorig jar 193
bothBefore vorig wek 273
bothBefore vrouw heeft 348
bothBefore vrouw is -233
bothBefore wegen mijn 171
bothBefore ze heeft 275
bothBefore ze is 94
bothBefore ziekt van 423
bothBefore zij is 288
bothBefore zit met 219
bothBefore zo grot -169
bothBefore zon heeft 300
bothBefore zoontj met 187
earlier ? 148
earlier dat 200
earlier de 197
earlier heeft 300
earlier ik 172
earlier in -277
earlier kan 242
earlier mijn 293
earlier moet 209
earlier nar 301
earlier niet 214
earlier van 177
earlier vor 292
earlier waarom 214
elsewhere ) -225
elsewhere , 34
elsewhere . 133
elsewhere 0 -199
elsewhere : 389
elsewhere ? 102
elsewhere aan -29
elsewhere aangift -307
elsewhere aanvrag 313
elsewhere af 224
elsewhere al 273
elsewhere alles 225
elsewhere als 331
elsewhere alvast 165
elsewhere assistentiehond 360
elsewhere balie 360
elsewhere basisschol 248
elsewhere beginn 93
elsewhere begint 366
elsewhere bell 324
elsewhere bemiddel 276
elsewhere ben -320
elsewhere beroert -210
elsewhere bestat 207
elsewhere betal 245
elsewhere bezwar 249
elsewhere bhver 227
elsewhere bib -262
elsewhere bij 360
elsewhere bos -206
elsewhere buit -241
elsewhere burgemeester 302
elsewhere buurtfeest 264
elsewhere buurthuis -237
elsewhere cijfer -173
elsewhere compliment 227
elsewhere consulent 294
elsewhere container -313
elsewhere cursus -340
elsewhere da -233
elsewhere daarom 368
elsewhere daarop -163
elsewhere dag 406
elsewhere dak -298
elsewhere dan 82
elsewhere dar -186
elsewhere dat 181
elsewhere de 72
elsewhere dementer -211
elsewhere die 51
elsewhere discret 242
elsewhere doe 236
elsewhere doet 138
elsewhere dossier 126
elsewhere drinkt 306
elsewhere dus 247
elsewhere echt 258
elsewhere een -477
elsewhere eig 224
elsewhere en -249
elsewhere er 131
elsewhere extra 183
elsewhere formulier -204
elsewhere fout -189
elsewhere ge -172
elsewhere gebeurd 301
elsewhere gebruik 184
elsewhere gekreg -342
elsewhere geliev -205
elsewhere gemeentehuis 266
elsewhere gen -204
elsewhere gerak 254
elsewhere gev 274
elsewhere gevond -337
elsewhere gewon -292
elsewhere graf 224
elsewhere had -225
elsewhere hallo 202
elsewhere heb -101
elsewhere hebb -208
elsewhere hel 211
elsewhere help 129
elsewhere helpt 370
elsewhere hoe -350
elsewhere hoevel -172
elsewhere hor 267
elsewhere hospital 210
elsewhere huisart 338
elsewhere huisdier -242
elsewhere huishoud 223
elsewhere hulp 288
elsewhere iemand 131
elsewhere iet 177
elsewhere ik 232
elsewhere in -71
elsewhere info -211
elsewhere ingang -185
elsewhere inschrijv 192
elsewhere inwoner -313
elsewhere is 65
elsewhere jar 227
elsewhere je -299
elsewhere juist -192
elsewhere kaart -336
elsewhere kan 138
elsewhere kassei 202
elsewhere kent 403
elsewhere ker 409
elsewhere kijk 219
elsewhere knop 284
elsewhere kom 150
elsewhere komt -75
elsewhere kost -291
elsewhere krant -241
elsewhere kunn 428
elsewhere kwam -244
elsewhere lang 251
elsewhere langskom 255
elsewhere leerplichtambtenar 233
elsewhere ligt -236
elsewhere lukt 263
elsewhere mag -232
elsewhere man -248
elsewhere mannetj 248
elsewhere mantelzorger 284
elsewhere mar 348
elsewhere me 281
elsewhere medewerker -341
elsewhere mee -217
elsewhere men 162
elsewhere mer -323
elsewhere met 163
elsewhere meter -188
elsewhere mij 333
elsewhere mijn 190
elsewhere mn -252
elsewhere moet 101
elsewhere moment 360
elsewhere mutualiteit -276
elsewhere na 152
elsewhere nam -341
elsewhere nar 335
elsewhere niemand 268
elsewhere niet 89
elsewhere nieuwsgier -304
elsewhere nik 252
elsewhere nl 240
elsewhere nodig -257
elsewhere nog -87
elsewhere nota 280
elsewhere nou 256
elsewhere nu -60
elsewhere ocmw 305
elsewhere of -195
elsewhere om 64
elsewhere onder -174
elsewhere onz -324
elsewhere ook 266
elsewhere op -177
elsewhere open 194
elsewhere ophal 233
elsewhere opleid -201
elsewhere opvang 259
elsewhere oud 206
elsewhere oudst -313
elsewhere over -185
elsewhere overled -235
elsewhere paspoort 236
elsewhere patient 296
elsewhere per 296
elsewhere pincod -160
elsewhere plek 310
elsewhere portefeuill -290
elsewhere posttraumatisch -242
elsewhere premie -305
elsewhere rat 229
elsewhere recht 294
elsewhere rechtgezet -196
elsewhere regelt 251
elsewhere reken -392
elsewhere rijksregisternummer -484
elsewhere rustig 360
elsewhere schaatsuitstap 192
elsewhere scheiding -255
elsewhere schrijf -254
elsewhere serieus 264
elsewhere sind -401
elsewhere slap -197
elsewhere sociaal 191
elsewhere springkastel 264
elsewhere sta 328
elsewhere stat 285
elsewhere stond -277
elsewhere stressstoornis -242
elsewhere stuk -178
elsewhere stur 385
elsewhere t 107
elsewhere te 59
elsewhere teg 301
elsewhere ter -274
elsewhere thuis 357
elsewhere trager 264
elsewhere trap -254
elsewhere traplift -263
elsewhere tuin 229
elsewhere twee -224
elsewhere u 148
elsewhere uitlegg 310
elsewhere uw -175
elsewhere valt -177
elsewhere van -82
elsewhere vergunn 207
elsewhere vervang 287
elsewhere vlak 311
elsewhere vloer 202
elsewhere vol 233
elsewhere voorrang 250
elsewhere vraagt -113
elsewhere vrag 351
elsewhere vroeg -250
elsewhere waarom -214
elsewhere wachtlijst 229
elsewhere war -108
elsewhere was 216
elsewhere wat -109
elsewhere we -66
elsewhere weg 219
elsewhere wegklap -253
elsewhere welk 119
elsewhere wer 266
elsewhere wie 301
elsewhere wij -349
elsewhere wijk -222
elsewhere wil 185
elsewhere will 281
elsewhere word 224
elsewhere wordt -242
elsewhere zak 203
elsewhere ze -275
elsewhere zebrapad -232
elsewhere zie -212
elsewhere zien -221
elsewhere zijn 182
elsewhere zit -163
elsewhere zoiet 325
elsewhere zon 241
elsewhere zou 248
kind complaint -113
kind condition 416
kind medicine 726
kind treatment -86
kind weak -620
kind weak als -1268
kind weak beperkt 272
kind weak chronisch 197
kind weak chronische 404
kind weak corona -107
kind weak doof 228
kind weak dove -226
kind weak down 248
kind weak drank -319
kind weak fysiotherapeut -249
kind weak ggz -124
kind weak handicap -304
kind weak hulpmiddelen -253
kind weak hypo 206
kind weak invaliditeit -231
kind weak kine -325
kind weak kinesist -152
kind weak kliniek -326
kind weak lever 158
kind weak lewy 344
kind weak logopedie -209
kind weak looprek 166
kind weak mantelzorger -335
kind weak medicijnen -219
kind weak ms 356
kind weak operatie 272
kind weak pillen -196
kind weak psycholoog -259
kind weak rolstoelen -524
kind weak scootmobiel 90
kind weak staar 257
kind weak suiker 321
kind weak syndroom 311
kind weak thuiszorg 143
kind weak verpleegster -276
kind weak verslaafd 199
kind weak ziekenhuis -623
kind weak zuurstof 249
pair ! $ 10
pair ( 0 377
pair ( @it 331
pair ) , 243
pair ) @it -247
pair ) en 247
pair ) is 224
pair , @it 171
pair , acht -226
pair , al 150
pair , alles -388
pair , bestat 128
pair , daarom 321
pair , dar -220
pair , dat -545
pair , de -159
pair , doe -246
pair , echt -342
pair , elk -281
pair , en 114
pair , er -162
pair , gat -228
pair , gen 94
pair , gewon -245
pair , gsm 182
pair , had 227
pair , hal -198
pair , hebb 263
pair , hebt -234
pair , heeft 119
pair , hij 204
pair , hoe 304
pair , hoek -210
pair , ik -23
pair , in -280
pair , is -60
pair , kan 43
pair , kapelstrat 192
pair , kom -163
pair , krijg 319
pair , mag -93
pair , met 358
pair , mn 204
pair , moet 149
pair , of -275
pair , schrijf -383
pair , sind 315
pair , stat -166
pair , tot 369
pair , van 167
pair , voet 274
pair , vroeg 262
pair , war -82
pair , was 282
pair , wat 325
pair , wegen 269
pair , welk 209
pair , wie 234
pair , wij 102
pair , wil 356
pair , wordt 372
pair , ze 439
pair , zelfd -253
pair , zet -224
pair , zijn 261
pair , zit -275
pair , zou -230
pair . $ 223
pair 0 ! -151
pair 0 $ -103
pair 0 ) 402
pair 0 , -152
pair 0 . -578
pair 0 ? -64
pair 0 @it 88
pair 0 april -172
pair 0 ben 197
pair 0 bij -271
pair 0 eksaard 192
pair 0 en -101
pair 0 heeft 66
pair 0 in -243
pair 0 ingevuld -307
pair 0 is -177
pair 0 januari -303
pair 0 km 265
pair 0 maand 184
pair 0 mar -224
pair 0 mei -166
pair 0 met 272
pair 0 meter 280
pair 0 mg 240
pair 0 november -265
pair 0 of -210
pair 0 stat -267
pair 0 te -178
pair 0 uur 103
pair 0 van -251
pair 0 verdiep 273
pair 0 wek 257
pair 0 wil -281
pair : 0 -131
pair : @it 384
pair : ajaxied -283
pair : ik 319
pair : mijn 145
pair : wie -219
pair : wij -343
pair ; mocht 179
pair ? $ -64
pair @it $ 64
pair @it ) 271
pair @it , 255
pair @it . 382
pair @it : -175
pair @it ; 263
pair @it aan 63
pair @it al 339
pair @it altijd -153
pair @it beleid -281
pair @it beperkt 294
pair @it bifida 277
pair @it bij -261
pair @it bijzitter -382
pair @it binn 217
pair @it body 344
pair @it bov -239
pair @it caf -264
pair @it centrum -239
pair @it de -438
pair @it depressie 154
pair @it dor 328
pair @it drie 251
pair @it dus 550
pair @it een -328
pair @it eerst -205
pair @it elk 312
pair @it en 392
pair @it er -426
pair @it gat 322
pair @it ge -217
pair @it gehad 506
pair @it gevolg -207
pair @it gevond -161
pair @it geweest 317
pair @it gezin -264
pair @it heb 142
pair @it heeft -119
pair @it het -401
pair @it heup 467
pair @it hij -157
pair @it ie -321
pair @it iemand -198
pair @it ik -616
pair @it in -142
pair @it inwoner -215
pair @it je -225
pair @it jullie -382
pair @it kan 409
pair @it kind -268
pair @it krijgt -216
pair @it liga -356
pair @it link 271
pair @it lukt 218
pair @it mag 204
pair @it mee 235
pair @it mijn -231
pair @it moet -167
pair @it na 392
pair @it nar -282
pair @it national -194
pair @it niet 318
pair @it nos 158
pair @it of -390
pair @it onder -247
pair @it paswoord -164
pair @it pincod -221
pair @it pot -253
pair @it reken -165
pair @it rijdt -248
pair @it rijksregisternummer -275
pair @it sind 318
pair @it stat -285
pair @it stembureaulid -192
pair @it t -215
pair @it te -358
pair @it thuis 236
pair @it tot 232
pair @it typ 247
pair @it u -222
pair @it vader -299
pair @it van -57
pair @it vastgesteld 373
pair @it veren -248
pair @it verhuurder -214
pair @it verpleegkund -205
pair @it vor -365
pair @it vorig -330
pair @it vrijwilliger 122
pair @it vzw -222
pair @it wachtwoord -396
pair @it wat -314
pair @it we -259
pair @it wer 254
pair @it wil -190
pair @it word -300
pair @it ze -257
pair @it zei -295
pair @it ziek -243
pair @it zijn 149
pair @it zou -243
pair ^ 0 -158
pair ^ @it -146
pair ^ al 250
pair ^ amai -230
pair ^ app -255
pair ^ attest 275
pair ^ ben 267
pair ^ bestat -315
pair ^ burgerservicenummer -180
pair ^ collega 273
pair ^ dat -353
pair ^ de -101
pair ^ den 301
pair ^ dezelfd -229
pair ^ die -147
pair ^ doet -312
pair ^ een 128
pair ^ en 217
pair ^ er -112
pair ^ geacht -301
pair ^ geeft -212
pair ^ geldt -240
pair ^ geliev 308
pair ^ gister 227
pair ^ grag 275
pair ^ hallo -260
pair ^ heb -103
pair ^ heeft 180
pair ^ het -254
pair ^ hij 365
pair ^ hoe -473
pair ^ hoi 315
pair ^ ik 36
pair ^ in 210
pair ^ is -168
pair ^ ja 171
pair ^ jullie -202
pair ^ k 122
pair ^ kan -256
pair ^ klopt -214
pair ^ kom -204
pair ^ komt -203
pair ^ kreg 216
pair ^ kunt 358
pair ^ lig 369
pair ^ ma 248
pair ^ mama 287
pair ^ me -172
pair ^ mijn -111
pair ^ mn -103
pair ^ moeder 177
pair ^ moet -363
pair ^ mog -334
pair ^ na 238
pair ^ nee -180
pair ^ niemand -241
pair ^ nu 211
pair ^ oma -216
pair ^ omdat 205
pair ^ onz -133
pair ^ op -267
pair ^ organiseert -237
pair ^ ouder -229
pair ^ peeter 210
pair ^ red 293
pair ^ rijdt -250
pair ^ sind -232
pair ^ sorry 219
pair ^ sta -360
pair ^ stat -272
pair ^ stel -336
pair ^ t -342
pair ^ teg 218
pair ^ toen 220
pair ^ twee 349
pair ^ uw -354
pair ^ vader 349
pair ^ vor 258
pair ^ vorig 311
pair ^ war -570
pair ^ wat -398
pair ^ wegen 305
pair ^ welk -197
pair ^ wie -272
pair ^ word 201
pair ^ ze 359
pair ^ zij 26
pair ^ zijn -310
pair ^ zit 392
pair a @it 208
pair aan , -206
pair aan @it 146
pair aan de -14
pair aan het 280
pair aan heur 175
pair aan huis 161
pair aan men -273
pair aan mijn 96
pair aan pijnstiller 241
pair aan te -219
pair aangegev ? -215
pair aanklopp $ 174
pair aankom $ -197
pair aanslag hondenbelast 210
pair aanvrag ? -302
pair acht uur -221
pair adhd , -323
pair adhd en 391
pair afsprak vor 219
pair ajaxied $ -283
pair al 0 264
pair al dertig -281
pair al drie 350
pair al goedgekeurd 301
pair al in -238
pair al jar 311
pair al twee 419
pair al vier 284
pair allen , 418
pair allen in 198
pair allen vor -258
pair als de 394
pair als het 306
pair als ik 89
pair als jullie 335
pair als red 237
pair als vader 322
pair altijd : -229
pair altijd @it -175
pair altijd een 235
pair ambulancier en -191
pair ander . -244
pair antwoord , 177
pair april $ -187
pair artros in -406
pair autorijd , 292
pair bad , 266
pair bakker $ -297
pair bakker is 166
pair balie $ 310
pair balkon $ 239
pair bed $ 281
pair beginn @it 262
pair begint . -247
pair behoeft een -171
pair bek @it 261
pair bekend bij -187
pair bel dan 179
pair bell vind 198
pair ben 0 349
pair ben @it -120
pair ben ambulancier -191
pair ben ik -161
pair ben in 349
pair ben niet -297
pair beperk en 228
pair beperkt en 294
pair best , 168
pair bestat er 245
pair bestemm kantor -198
pair bevall een 396
pair bewindvoerder van 200
pair bewoner van -281
pair bib , -250
pair bij @it -358
pair bij die 261
pair bij het 120
pair bij iederen -234
pair bij jonger -198
pair bij jongerenwerk 261
pair bij jullie -33
pair bij mij 167
pair bij mijn 430
pair bij onz 257
pair bij t -210
pair bij u -172
pair bij zijn -213
pair blijv $ -218
pair bloeding $ 178
pair body @it 258
pair bouwt een -276
pair bov de -239
pair breng ik -218
pair brief niet 194
pair brief ook -224
pair brief van 190
pair broer heeft 229
pair broer is 219
pair broer niet 212
pair brug is -184
pair bsn 0 -194
pair buit $ 252
pair buit , 220
pair buitenland $ -303
pair bus vor -273
pair busj nar 186
pair buurt $ 203
pair buurthuis is 242
pair buurvrouw van 229
pair buurvrouw zegt -219
pair campagn rond -264
pair chronisch @it 327
pair cijfer over -267
pair collega van 273
pair concierg van 246
pair container niet 292
pair control ? 281
pair crematorium of -197
pair daarom niet 205
pair daarvor inschrijv -193
pair dag , -264
pair dag . 210
pair dag @it 256
pair dag en 162
pair dag is -205
pair dag op 220
pair dag van 227
pair dam , 314
pair dan $ -304
pair dan dor -204
pair dan eerst 154
pair dan in 152
pair dan krijg -189
pair dan met 257
pair dan wel 165
pair dar een -362
pair dar gewon 224
pair dar nu 446
pair dar ook -299
pair dat $ -177
pair dat allen -183
pair dat dan 263
pair dat de 156
pair dat een -373
pair dat er -136
pair dat ge -284
pair dat genoeg 202
pair dat heeft -229
pair dat hij 171
pair dat iemand -242
pair dat ik 319
pair dat in -251
pair dat jullie 233
pair dat met 407
pair dat mijn -56
pair dat niet 93
pair dat nieuw -362
pair dat nu -385
pair dat ongeluk 276
pair dat vor -201
pair dat ze 259
pair de $ -251
pair de aannemer -213
pair de affich -221
pair de afsprak 80
pair de balie 309
pair de begraafplat 209
pair de bevall 392
pair de bib -172
pair de bieb -177
pair de brief 202
pair de brug -224
pair de bur 391
pair de bus 165
pair de bushalt 308
pair de buurvrouw 281
pair de concierg 246
pair de consulent 363
pair de delhaiz -183
pair de deur 329
pair de dialys -210
pair de dienst 178
pair de dokter 108
pair de dref -291
pair de geboorteaangift 300
pair de gemeent -186
pair de gratis -236
pair de hal -217
pair de infoavond -258
pair de kaart -279
pair de kastanj -253
pair de kastanjes -234
pair de kelder -215
pair de kermis 165
pair de kerstmarkt 202
pair de kinder 295
pair de klein 245
pair de kliko 195
pair de leges -296
pair de man 207
pair de minder 221
pair de mindermobielencentral 251
pair de monitor 202
pair de neurolog 374
pair de noordzee -239
pair de ondergrond 216
pair de oorlog 202
pair de pagina -214
pair de parking -183
pair de poort 237
pair de premie 257
pair de regiotaxi -352
pair de reken -239
pair de sit -253
pair de sleutel 207
pair de social -206
pair de speelpleinwerk -93
pair de speeltuin -255
pair de sporthal -322
pair de stad 315
pair de standplat 201
pair de storm -284
pair de strat -224
pair de taxi 249
pair de telefon -232
pair de trap -102
pair de trouwzal -274
pair de twed 269
pair de twee 166
pair de typfout 173
pair de uitbater 241
pair de vergader 215
pair de vloer -293
pair de voetbal 281
pair de vrijmarkt -283
pair de vuilnisman 209
pair de wachtlijst 204
pair de war 210
pair de weg -261
pair de wek 209
pair de wijk 152
pair de wijkverpleegkund 295
pair de workshop -281
pair de zomer 349
pair dementie , 238
pair dementie en -293
pair den @it 255
pair den dokter 256
pair dertig jar -281
pair deur $ 256
pair deur ? 191
pair dezelfd @it -229
pair diagnos @it 250
pair dialys , -350
pair dicht $ -282
pair die al -150
pair die brief 271
pair die dan -260
pair die eruit -197
pair die houtkachel 315
pair die in -206
pair die loss 296
pair die nieuw 466
pair die slagbom -225
pair die tillift 253
pair die verkeersdrempel -191
pair die websit -205
pair die wordt 265
pair die zwar 191
pair dinsdag en 229
pair dit jar -150
pair dochter 0 198
pair dochter @it 274
pair dochter heeft 358
pair dochter met 399
pair dochter studeert -296
pair dochter van 151
pair doe er -328
pair doe ik 261
pair doe je -226
pair doen $ 275
pair doen , -277
pair doen ? -253
pair doen @it -350
pair doen als 306
pair doen in 197
pair doet rar -186
pair dokter zegt 389
pair doorgev aan 242
pair dor . 242
pair dor @it 298
pair dor de 228
pair dor een 326
pair dor en 227
pair dor het -309
pair dorp $ -168
pair dorpsstrat 0 -200
pair down en 243
pair draagt een 276
pair drank is 276
pair drempel bij 242
pair drie jar 296
pair drie ker 321
pair dubbel @it 319
pair duif met -294
pair durf ik 279
pair dus , 365
pair dus bell 253
pair dus de 233
pair dus die 223
pair dus gen 336
pair dus ik 235
pair dus niet 184
pair dus wij 195
pair echt @it -222
pair echt niet 160
pair echtgenot lijdt -124
pair een @it 86
pair een aangepast 303
pair een aanslag 210
pair een aed 124
pair een ander -168
pair een bestemm -198
pair een boek -264
pair een brief 183
pair een cursus -249
pair een dag -173
pair een dakkapel -292
pair een dubbel 313
pair een een -319
pair een eig 320
pair een folder -285
pair een gas 220
pair een gast 242
pair een gebrok -420
pair een inlop 195
pair een jong 237
pair een kaart -213
pair een kamp -244
pair een kapot -256
pair een ker -160
pair een lezing -201
pair een lift 276
pair een maatj 224
pair een men -192
pair een nieuw 141
pair een nul -198
pair een oog 315
pair een overled -197
pair een pand -251
pair een parkeerplat 299
pair een plek 234
pair een praatcaf -131
pair een praatgroep 204
pair een praktijk -281
pair een rolstoel 324
pair een ruimt -226
pair een rustig 255
pair een tolk 365
pair een traplift 31
pair een uitlaatdienst 255
pair een uur 150
pair een val 243
pair een vergunn -267
pair een vog -256
pair een voll 232
pair een vrijwilliger 328
pair een wek 138
pair een winkel -225
pair een wit -190
pair een zal -255
pair een zwar 337
pair eerst mij 179
pair eid , 290
pair eig bijdrag -228
pair eksaard , 192
pair elk dag 98
pair elk maand -205
pair en @it -213
pair en behoeft -171
pair en dat 244
pair en de 141
pair en dicht -197
pair en die 189
pair en een 77
pair en gooit 242
pair en heb 333
pair en heeft -151
pair en hoe -230
pair en ik 206
pair en in 238
pair en is 257
pair en jullie 218
pair en k 302
pair en kan 76
pair en krijg -280
pair en krijgt 261
pair en lat 272
pair en lift 187
pair en loopt 289
pair en mijn 372
pair en moet 121
pair en nacht 320
pair en neemt 210
pair en nem 261
pair en nou 291
pair en nu 535
pair en op 210
pair en sind 276
pair en stat 287
pair en verkoopt 242
pair en vindt -213
pair en vroeg 257
pair en wat -373
pair en we 137
pair en wij -173
pair en wil -183
pair en ze 345
pair en zij 262
pair en zoek 198
pair epilepsie , -213
pair er $ 309
pair er @it -251
pair er dagbested 218
pair er dan -259
pair er een -75
pair er iemand 214
pair er in -366
pair er mij 207
pair er niet -188
pair er nog -75
pair er ook -176
pair er op 200
pair er vor -372
pair ergen een 181
pair ernstig @it 385
pair eruit $ -197
pair eruit met 388
pair eten , 186
pair euro per -216
pair ex @it 190
pair ex is 295
pair factur van 205
pair februari $ 276
pair fiet , 305
pair fietser , -246
pair folder over -285
pair formulier , -334
pair gan ? -299
pair gast van 242
pair gat in -322
pair gat met 333
pair gat niet 343
pair gat om -279
pair gat open -197
pair ge @it -242
pair ge dan -315
pair ge een -114
pair ge hebt 352
pair ge met -228
pair ge mijn -271
pair ge op -185
pair gebied $ -196
pair geboort van -210
pair geboorteaangift een 185
pair gebor 0 118
pair gebor en 190
pair gebor op -217
pair gebrok heup -414
pair gebruik $ -213
pair gebruik @it 187
pair gedan $ 216
pair gedan word 349
pair gef ik -284
pair gef je -255
pair gehad en 247
pair gehad in 282
pair geholp aan 219
pair geldt dat -195
pair gelijk wie -277
pair gelof ik -218
pair gemeent $ 245
pair gemeent , -268
pair gemeent een -176
pair gemeent op -196
pair gemiddeld in -303
pair gen @it -772
pair gen drank 276
pair gen enkel 291
pair gen gewon 262
pair gen hulp 275
pair gen parking -213
pair gen post 302
pair genoeg vor 230
pair geraakt ge -272
pair gerak niet 382
pair gesprek over 263
pair gevond in -203
pair geweest en 315
pair geweest had -224
pair gewon niet 259
pair gezin $ 204
pair gezinn met -344
pair gezinshulp zijn 207
pair ghb en 304
pair ging om 198
pair gister een 394
pair goed les -209
pair grag allen 209
pair gratis @it -260
pair grot @it -169
pair gsm mama 192
pair had een 212
pair haha $ -410
pair hal , 174
pair halfzijd @it 243
pair hallo , -239
pair har , 268
pair har @it 328
pair har een 210
pair har kaart 202
pair har kat 232
pair he , 236
pair heb @it 526
pair heb de 138
pair heb gen -208
pair heb ik 44
pair heb merk 202
pair heb ms -331
pair heb op 272
pair hebb $ 180
pair hebb @it -279
pair hebb bij 319
pair hebb een 387
pair hebb gen -218
pair hebt ge -225
pair hebt mijn 352
pair heeft $ 271
pair heeft @it 543
pair heeft adhd 282
pair heeft de 259
pair heeft dementie -293
pair heeft een 194
pair heeft en 301
pair heeft gen -345
pair heeft hij 225
pair heeft mijn 196
pair heeft ms -231
pair heeft parkinson -421
pair heeft sind 278
pair hel dag -272
pair hel de 316
pair hel nacht 339
pair help ? 199
pair hem een 219
pair hen $ 238
pair herbekek word 292
pair het $ -286
pair het @it -82
pair het balkon 239
pair het buitenland -373
pair het buurthuis 203
pair het containerpark 212
pair het dienstencentrum -180
pair het fietspad -261
pair het gat -175
pair het gelijkvloer 272
pair het gemeentehuis 178
pair het ging 198
pair het hokj 263
pair het is -251
pair het kamp 273
pair het kan -348
pair het niet 130
pair het ocmw 358
pair het ook -289
pair het over -230
pair het park -206
pair het speelplein 163
pair het stadhuis 91
pair het station 178
pair het stembureau 125
pair het syndrom 253
pair het ziekenhuis 138
pair hetzelfd @it -178
pair hetzelfd nummer -175
pair heur heup 175
pair hier , 223
pair hier is -339
pair hier zijn 202
pair hij dan 204
pair hij dus 227
pair hij heeft 292
pair hij kan 181
pair hij mee 325
pair hij pakt -226
pair hij spuit 288
pair hij toch -242
pair hij wil 295
pair hoe lat -231
pair hoe slecht 202
pair hoe snel -196
pair hoe vraagt -178
pair hoe zit 357
pair hoevel per -198
pair hoevel uren 207
pair hog $ 166
pair hog is 220
pair hond heeft -309
pair hond moet 255
pair hondenbelast ? 148
pair hoogt van -206
pair huisgenot heeft 258
pair huishoud hulp 299
pair hulp $ 406
pair hulp , 261
pair hulp is -211
pair ie met 210
pair iederen een -243
pair iemand aan 250
pair iemand ander 316
pair iemand die 193
pair iemand een -202
pair iemand met 46
pair iemand van -197
pair iet ander -274
pair iet mee -212
pair iet vor -170
pair ik , 136
pair ik 0 -247
pair ik @it -127
pair ik aankom -197
pair ik al 234
pair ik alles 193
pair ik als 412
pair ik ben -181
pair ik bij 245
pair ik dan 140
pair ik dar 276
pair ik dat -300
pair ik de -254
pair ik die 251
pair ik drag 257
pair ik dus 187
pair ik ga 271
pair ik gebruik 159
pair ik gef -226
pair ik gen 191
pair ik goed -209
pair ik har 266
pair ik hebb 274
pair ik het -100
pair ik kan 265
pair ik kom 164
pair ik kreg -197
pair ik krijg -175
pair ik lag 270
pair ik lastig 198
pair ik lig 203
pair ik lijd 269
pair ik long -289
pair ik lop 324
pair ik mij -118
pair ik mijn 150
pair ik moet 293
pair ik nem 327
pair ik niet 348
pair ik nou -272
pair ik op -104
pair ik oud -241
pair ik pas 212
pair ik plat 229
pair ik recht 274
pair ik slik 275
pair ik stuurd 284
pair ik u -170
pair ik vrag -245
pair ik was 421
pair ik wegrij -197
pair ik werk -345
pair ik wil 56
pair ik word -319
pair ik ze -234
pair ik zeg 212
pair ik zelf -379
pair ik zit 302
pair ik zo 209
pair ik zorg 147
pair in , -252
pair in 0 212
pair in ? -176
pair in bed 253
pair in de -166
pair in dez -220
pair in een -220
pair in gasthuisberg 317
pair in gent -239
pair in het -179
pair in jullie 227
pair in juni -257
pair in mijn 111
pair in ons -168
pair in onz -286
pair in ord 195
pair in t 241
pair in utrecht 185
pair in uw -363
pair in vor -317
pair in zit -277
pair infoavond @it -258
pair ingang van -293
pair inlop zonder 250
pair inschrijv @it -278
pair inschrijv vor 281
pair inwoner ? -248
pair is 0 34
pair is ? -199
pair is @it 30
pair is aan 377
pair is al -300
pair is dar -415
pair is de -238
pair is die -201
pair is een 55
pair is en 262
pair is er 212
pair is gewon -267
pair is gister 328
pair is halfzijd 243
pair is het -241
pair is hier -235
pair is in 140
pair is licht 306
pair is mar 374
pair is nog -184
pair is opgenom 292
pair is t -318
pair is verslaafd 211
pair is vor -32
pair is vorig 298
pair is weg 314
pair is zwar 282
pair ivm @it 290
pair ja of 209
pair jar , 135
pair jar ? -255
pair jar @it 168
pair jar aan 154
pair jar en -307
pair jar nar 202
pair jar vor 276
pair je @it 64
pair je bij -239
pair je dar -247
pair je de -289
pair je die -380
pair je een -228
pair je er -243
pair je hem -198
pair je je -136
pair je met -235
pair jong van 335
pair jonger met -201
pair jongerenwerk want 261
pair jongst is 206
pair jullie , 235
pair jullie ? 247
pair jullie @it -280
pair jullie crematorium -197
pair jullie dat -282
pair jullie de 320
pair jullie hebb 251
pair jullie sit -296
pair jullie websit -436
pair juni 0 -184
pair k heb 332
pair k moet 278
pair kaart niet 224
pair kaart vor -213
pair kan $ 210
pair kan dat 185
pair kan de 73
pair kan dor 207
pair kan een -264
pair kan er -186
pair kan ie 210
pair kan iederen -256
pair kan iemand 296
pair kan ik -16
pair kan je -224
pair kan mijn 245
pair kan mn 217
pair kan niet 239
pair kantor ? -198
pair kapelstrat 0 192
pair kapot , 377
pair kat $ 232
pair kelder van -215
pair kenmerk 0 -201
pair ker een 211
pair ker in 203
pair ker per 203
pair kerstmarkt will 202
pair kijkt ernar -314
pair kind heeft -240
pair kind is 327
pair kind mee 229
pair kind te -221
pair kinder met -558
pair klas heeft 241
pair klassiek @it 259
pair klein gedrukt -224
pair kleindochter heeft 203
pair kleinzon heeft 257
pair klik op -276
pair klopt het -214
pair kom $ -223
pair kom . 257
pair kom niet 209
pair komt $ 210
pair komt er -357
pair komt volgend 219
pair kort @it 238
pair kovit en -289
pair kreg @it -200
pair kreg een 482
pair kreg gister 321
pair kreg ik 208
pair krijg ? -257
pair krijg er -240
pair krijg ik 228
pair krijg nog -249
pair krijgt @it 353
pair krijgt een -338
pair kunn lez -224
pair kunt ge -138
pair kunt u 333
pair kwijt ben -171
pair lang is 223
pair lang mer 224
pair lastig $ 198
pair lat antwoord 177
pair lat mak 296
pair lat plat 243
pair lawaai $ 237
pair leg , 229
pair les , -209
pair les over -197
pair levensgevar $ 420
pair lez $ 263
pair lezing over -251
pair lift $ 218
pair lift in 202
pair lig al 201
pair ligt bij 287
pair ligt in 138
pair lijd aan 269
pair lijdt aan -189
pair lijdt sind 154
pair linkerben is 307
pair loket kom -213
pair loket moet 274
pair long kovit -289
pair loopt som 213
pair loopt weg 288
pair lop in -288
pair los . 325
pair lukt het 210
pair lukt niet 294
pair ma heeft 187
pair ma is 139
pair maand in 276
pair maatj via 222
pair maatj vor -256
pair mag dat -306
pair mag de 168
pair mag het 346
pair mag hij -245
pair mag ik 251
pair mag ze -178
pair mak $ -310
pair mama 0 192
pair mama heeft 336
pair man @it 234
pair man is -357
pair man zit 226
pair mantelzorger van -357
pair mar @it 345
pair mar de 282
pair mar een 201
pair mar het 124
pair mar moet 339
pair mar op -260
pair me , 176
pair me @it 204
pair me zoontj 288
pair mee $ -346
pair mee ) 228
pair mee @it -295
pair mee in 224
pair mee op 50
pair meenem @it -250
pair mei 0 -190
pair men $ -240
pair men kom 214
pair men met -422
pair mental @it 292
pair mer , 110
pair mer met 232
pair mer op -190
pair mer rijd 357
pair mer thuis 202
pair mer tot 229
pair mer zelf 253
pair merk ik 202
pair met @it 28
pair met de 208
pair met diabetes -272
pair met een -47
pair met iemand -303
pair met pensioen -234
pair met zijn 285
pair met zon 305
pair mevrouw , -251
pair mg . 240
pair mij , 462
pair mij af 155
pair mij lat -203
pair mij opgev -256
pair mij toegek 207
pair mijn @it 355
pair mijn aanslag -155
pair mijn aanvrag -292
pair mijn afsprak 304
pair mijn attest 305
pair mijn broer 470
pair mijn buurman 233
pair mijn dossier 219
pair mijn gebur 275
pair mijn gesprek 261
pair mijn gsm -328
pair mijn heup 111
pair mijn hond -188
pair mijn kind -197
pair mijn klas 248
pair mijn kleindochter 203
pair mijn knieen 370
pair mijn lat 177
pair mijn linkerben 307
pair mijn mama 261
pair mijn man -62
pair mijn moeder -107
pair mijn nieuw -214
pair mijn oma 351
pair mijn onderbur 421
pair mijn pa 278
pair mijn papa 243
pair mijn pc -280
pair mijn reken -306
pair mijn reumatoid 292
pair mijn rijbewijs 235
pair mijn rug 246
pair mijn stempas 201
pair mijn tant 268
pair mijn terras -252
pair mijn verloofd 404
pair mijn vriendin 399
pair mijn vrouw -165
pair mijn zon -119
pair mn @it 359
pair mn broer 221
pair mn vrouw 304
pair mn zoontj 249
pair mn zus 306
pair mocht ze 179
pair moeder @it 233
pair moet dat 235
pair moet drie 193
pair moet een -276
pair moet elk 209
pair moet ge -243
pair moet hij 226
pair moet je -346
pair moet om 263
pair moet uit 255
pair moet wet 226
pair moet ze -277
pair mog we -243
pair monitor van 202
pair ms en -380
pair na een 340
pair na mijn 268
pair naast de -169
pair naast mijn 277
pair naast ons 185
pair nar @it -361
pair nar de 92
pair nar een -308
pair nar het -239
pair nar jullie -245
pair nar t 303
pair national nummer -314
pair nee gen -174
pair neemt @it 302
pair nem @it 266
pair nem dar 261
pair net @it -144
pair neurolog mci 247
pair ni kom 261
pair nie mer 263
pair niet $ -176
pair niet . -159
pair niet @it -475
pair niet allen 270
pair niet als 378
pair niet autorijd 292
pair niet bij 120
pair niet dor 256
pair niet in 320
pair niet lang 192
pair niet lez 270
pair niet mar 241
pair niet met 256
pair niet nar 218
pair niet onder 180
pair niet op 161
pair niet open 122
pair niet over 230
pair niet rijd 211
pair niet stan -292
pair niet uit 294
pair niet uitloopt 266
pair niet war 248
pair niet werk 353
pair nieuw drempel 206
pair nieuw pincod -230
pair nik $ 213
pair nik , -203
pair nik mer 256
pair nodig vor -282
pair nog $ 349
pair nog 0 300
pair nog @it -325
pair nog altijd -269
pair nog dor -239
pair nog geldig -212
pair nog iet -271
pair nog niet -292
pair nog sted -102
pair nos kan 210
pair november 0 -265
pair nu $ 127
pair nu de 287
pair nu een 211
pair nu stuurt 210
pair nu wil 181
pair nummer 0 -235
pair nummer @it -175
pair ocmw vor 234
pair of @it -326
pair of allen -189
pair of er -292
pair of hoe 272
pair of ik -226
pair of is -39
pair of mijn 329
pair of moet -133
pair of nee 209
pair of niet -229
pair of zijn -280
pair of zo -221
pair ogen . 227
pair om 0 221
pair om de 224
pair om het -206
pair om mijn -183
pair omdat ik 284
pair onder de 90
pair ondergrond container 216
pair ons @it -284
pair ons buurthuis 242
pair ons dorp -247
pair ons gezin -228
pair ons heeft 216
pair ons huis -295
pair ons ma 197
pair ons strat -302
pair onz dochter 86
pair onz hond -295
pair onz jong 278
pair onz kat -233
pair onz poetsvrouw 299
pair onz stad -184
pair oog , 325
pair ook @it -277
pair ook al 272
pair ook grot 252
pair ook niet -192
pair ook nog 398
pair oorlog , 299
pair op 0 -33
pair op ? 162
pair op @it 198
pair op begeleid 201
pair op dat 375
pair op de 43
pair op den 201
pair op een 29
pair op het 215
pair op jullie 131
pair op mijn -205
pair op rod -307
pair op schol 307
pair op strat 199
pair op t -298
pair op teg -194
pair open $ -165
pair opgenom en 357
pair opgenom in 261
pair opgenom met 215
pair opgev @it -171
pair organiseert de -237
pair oud @it -273
pair ouder met -248
pair over , -302
pair over @it -620
pair over de -318
pair over die 562
pair over en 372
pair over mij 288
pair over mijn 303
pair over strat 212
pair over wmo -315
pair overal binn -235
pair overled met -197
pair papa hij 169
pair park $ -341
pair parking bij -213
pair parkinson en -377
pair pas $ 222
pair pas hoe 212
pair paswoord verget -193
pair peeter , 192
pair per dag 269
pair per wek 177
pair person met -262
pair plat . 243
pair post van 223
pair poster in -210
pair postnatal @it 185
pair praatcaf @it -204
pair praatgroep hier 260
pair premie vor 257
pair ramp vor -191
pair recht op 390
pair redt het 224
pair reken van -264
pair restafvalzak $ 275
pair reumatoid @it 292
pair rij op -259
pair rijd , 391
pair rijd of -265
pair rijdt $ -291
pair rijdt de -250
pair rolstoel kom 324
pair rond @it -232
pair ruimt , -198
pair s avond 239
pair s nacht 255
pair sam met 225
pair schol , 320
pair schrijf een -249
pair sedert de -266
pair selectief @it 169
pair sind dat 276
pair sind de 25
pair sind har 357
pair sind het 323
pair sind ik 232
pair sind mijn -250
pair sind zijn 136
pair sind zondag 173
pair sit van -250
pair slagbom is -197
pair slecht de 202
pair sleutel van 228
pair slik al 189
pair snapt de 197
pair sorry vor 284
pair speelplein : 269
pair speelplein vall 179
pair spina @it 372
pair sta @it -174
pair sta ik -301
pair stad , -240
pair stad een 165
pair stadhuis $ 205
pair stadhuis , -331
pair stadhuis ? 316
pair stag lop -247
pair stan $ -279
pair stan ? -200
pair stan er -216
pair stat 0 -159
pair stat dar -355
pair stat dat -365
pair stat de 230
pair stat er 128
pair stat hij 242
pair stat iet -274
pair stat in -248
pair stat mijn -173
pair station , 303
pair sted fout -223
pair stel dat -261
pair stel ik -268
pair stembureau $ 226
pair stemm $ -273
pair stemm ? 201
pair stempas stemm 201
pair stoep bij 205
pair stoep hier 202
pair stok hout 223
pair stond vannacht 241
pair strat . 241
pair stuurt u -203
pair syndrom van 158
pair system is -297
pair t @it -162
pair t system -172
pair t ziekenhuis 296
pair taxi nar 249
pair te hog 228
pair te kop -234
pair te kort -252
pair te vel 171
pair te vind -274
pair te vroeg 190
pair te zegg 293
pair te zet -243
pair teg @it -236
pair teg de -151
pair teken vor 289
pair telefon ? -275
pair ter hoogt -206
pair thuis $ -272
pair thuis en 236
pair thuis met 296
pair thuis op 269
pair tijden de 358
pair tillift ? 253
pair toch $ 143
pair toch al -239
pair toch binn -242
pair toegank met -223
pair toegek na 207
pair tolk op 195
pair tot 0 -174
pair tot de 246
pair trap niet -167
pair traplift . 275
pair trouw ? -200
pair trouwen $ 202
pair trouwzal $ -274
pair tuin ? -197
pair tuss de 345
pair twee jar 210
pair twee maand 391
pair typ 0 63
pair u dat 171
pair u een -300
pair u had -289
pair u har 210
pair u mij -233
pair uit $ -286
pair uit de -175
pair uit mar 255
pair uit mijn 224
pair uitbater van 241
pair uitlaatdienst $ 255
pair uitloopt . 266
pair uitvaartverzorger : -197
pair uren gezinshulp 207
pair utrecht , 185
pair uur , -276
pair uur op 244
pair uw brief -279
pair v nummer -227
pair vader @it 449
pair vader heeft -145
pair vader redt 224
pair val @it 182
pair val van 243
pair vall bel 179
pair van $ 334
pair van , -319
pair van @it 112
pair van crohn 295
pair van de 181
pair van den 324
pair van die -565
pair van down 271
pair van een 254
pair van gemeent 169
pair van har 331
pair van het -140
pair van hiernaast 228
pair van jullie 120
pair van maculadegeneratie -207
pair van me 252
pair van men -172
pair van mij 264
pair van mijn 151
pair van ons -37
pair van onz 94
pair van parkinson -173
pair van uw -314
pair vanaf hoevel -217
pair vanaf vandag 181
pair vanaf wanner -236
pair vandag @it 181
pair vannacht in 241
pair vanweg een 258
pair vanweg mijn 253
pair vastgesteld , 384
pair vergevorderd @it 289
pair verkeersdrempel is -191
pair verkoopt ze 242
pair verpleegkund op -319
pair verplicht om -401
pair verslaafd aan 177
pair verstand @it 308
pair verwijz $ 250
pair verzoek ik 269
pair vier , -261
pair vier jar 166
pair vind ik 346
pair vindt gen -213
pair voet is 169
pair voetbal $ 281
pair vog $ -256
pair volg , 137
pair volgend wek 295
pair volled @it 316
pair vor 0 300
pair vor @it -209
pair vor anorexia -374
pair vor de -106
pair vor die 173
pair vor een -191
pair vor har 321
pair vor het 160
pair vor hulp -129
pair vor iederen -184
pair vor kinder -298
pair vor mantelzorger -297
pair vor me 288
pair vor men -197
pair vor mij 208
pair vor mijn 662
pair vor mn 277
pair vor ons -247
pair vor onz 206
pair vor person -200
pair vor pindas 198
pair vor welk -221
pair vorig wek 396
pair vrag $ -357
pair vrag : 326
pair vrag ik -233
pair vrag mij -208
pair vriendin is 175
pair vrijwilliger bij -233
pair vroeg gebor 190
pair vroeg mij 275
pair vroeg of -243
pair vrouw en -323
pair vrouw heb 360
pair vrouw is -206
pair vrouw met 358
pair vzw een -222
pair waarom is -254
pair wachtwoord , -275
pair wanner is -235
pair wanner kan 185
pair wanner komt 319
pair wanner wordt 205
pair want @it 272
pair want ik 213
pair war , 194
pair war @it -209
pair war ik 270
pair war is 109
pair war kan -180
pair war ligt -272
pair war stat -211
pair war vrag -176
pair was geweest -224
pair was opgenom 196
pair wat @it -302
pair wat aan -210
pair wat doe -208
pair wat er -270
pair wat je -260
pair wat kan 254
pair wat kost -214
pair wat moet -350
pair wat vor -211
pair we @it -261
pair we trouw -267
pair we zijn -206
pair weg . 253
pair weg in 277
pair wegen @it 268
pair wegen mijn 305
pair wegrij en -197
pair wek $ 144
pair wek . 294
pair wek @it 217
pair wek aan 224
pair wek later 238
pair wek nar 269
pair wek niet 129
pair welk attest -149
pair welk loket 274
pair welk papier -228
pair welk sit -314
pair wer in 234
pair wer op 390
pair werk , 211
pair werk @it -281
pair werk aan -285
pair werk bij -295
pair wet , -195
pair wet ? 176
pair wet @it -278
pair wet dat 294
pair wet niet 318
pair wie is -329
pair wie moet 144
pair wie zorgt 232
pair wij hebb 154
pair wij nog 289
pair wij zit -279
pair wij zoek -107
pair wij zoud 202
pair wijk $ 210
pair wijk , -252
pair wijkverpleegkund verwes 295
pair wil een -327
pair wil het -270
pair wil in -297
pair wil nar 281
pair wil stag -196
pair will . 202
pair wit scherm -190
pair wmo hulp -223
pair won . 217
pair word $ 192
pair word ? 227
pair word @it -167
pair word hier -264
pair word je -183
pair word volgend 210
pair word ze -216
pair wordt er -335
pair wordt sted 178
pair zal 0 -181
pair ze , 231
pair ze dat 224
pair ze hebb 314
pair ze heeft 151
pair ze is 114
pair ze ook 242
pair zeg $ -385
pair zeg , -102
pair zeg ik 295
pair zegg , 293
pair zegt dat -176
pair zei dat -295
pair zeker ? -237
pair zelf , 197
pair zelfd @it -253
pair zelfstand op -237
pair zes wek 241
pair zet $ -146
pair zie ik -137
pair ziek @it 292
pair ziekenhuis met 296
pair ziekt van -84
pair zij is 288
pair zijn $ 265
pair zijn . 201
pair zijn die 200
pair zijn post 188
pair zijn val 166
pair zit , 191
pair zit aan 198
pair zit dat 357
pair zit de -237
pair zit een -238
pair zit er -227
pair zit in 335
pair zit met 286
pair zit nog 255
pair zit sind 281
pair zit thuis 314
pair zo ? -331
pair zo grot -169
pair zo klein -224
pair zoek we 315
pair zoekt een -113
pair zoiet @it -157
pair zon , 202
pair zon heeft 439
pair zon van 119
pair zondag $ -253
pair zondag in 201
pair zonder lift 230
pair zonder verwijz 250
pair zoontj heeft 379
pair zoontj van 276
pair zorgt vor 281
pair zoud dit 202
pair zus is 326
pair zwar @it 356
pair zwembad $ 292
pair zwembad ? -287
skip ( ) 187
skip ( 0 -243
skip ( mee 228
skip ) @it 239
skip , $ -441
skip , ( 276
skip , ) 396
skip , , -262
skip , . 334
skip , 0 -101
skip , ? -365
skip , @it 179
skip , als 342
skip , ander 391
skip , ben -134
skip , dar -125
skip , dat -89
skip , de 235
skip , die -250
skip , dochter 277
skip , drie 264
skip , dus 390
skip , een 270
skip , en -293
skip , er 171
skip , ge -204
skip , gen 308
skip , het -259
skip , iederen -203
skip , iemand 365
skip , ik 168
skip , ja 223
skip , je -180
skip , jullie 385
skip , kan 311
skip , klein -224
skip , komt 157
skip , lag 343
skip , lang 223
skip , ligt 385
skip , loket 274
skip , lukt 225
skip , mama 192
skip , meld 319
skip , mijn 22
skip , mn 311
skip , moet 250
skip , nu 461
skip , open -235
skip , spuit 288
skip , stat -183
skip , telt -279
skip , u 119
skip , uw -177
skip , verget -263
skip , verkoopt 242
skip , vrag -194
skip , war -296
skip , was 389
skip , wijkverpleegkund 295
skip , will 195
skip , ze -321
skip , zeg 233
skip , zegt 238
skip , zij -369
skip , zit 281
skip , zorgt 232
skip , zou 322
skip , zoud 202
skip 0 $ -156
skip 0 , 139
skip 0 . 94
skip 0 0 -267
skip 0 @it 160
skip 0 dat -207
skip 0 de -217
skip 0 dor -213
skip 0 en -417
skip 0 er -287
skip 0 ge -236
skip 0 heeft 399
skip 0 het -468
skip 0 ik -375
skip 0 je -321
skip 0 kan -225
skip 0 kapelstrat 192
skip 0 mar -282
skip 0 nar 232
skip 0 niet -372
skip 0 op -109
skip 0 reken -118
skip 0 thuis 207
skip 0 wat -240
skip 0 zonder 230
skip : $ -40
skip : , 344
skip : . -243
skip : 0 -263
skip : die 206
skip : een -197
skip : man 226
skip : van -381
skip ; ze 179
skip @it $ 101
skip @it ) 260
skip @it , -17
skip @it . 227
skip @it 0 -100
skip @it aangemerkt -251
skip @it afdel -197
skip @it al -164
skip @it alcohol 337
skip @it anorexia -374
skip @it bak -106
skip @it beid 468
skip @it bekend -283
skip @it bij -111
skip @it binn -230
skip @it crohn 295
skip @it daarom 246
skip @it dan 329
skip @it dar -287
skip @it dat -90
skip @it dez -232
skip @it die -132
skip @it doen -285
skip @it down 271
skip @it dus -275
skip @it een -106
skip @it eigenar -268
skip @it en 274
skip @it ge 304
skip @it gehad -293
skip @it gen 166
skip @it gezin 207
skip @it goed -233
skip @it gooit 242
skip @it haha -272
skip @it har 230
skip @it heb 262
skip @it hebb -219
skip @it heeft -302
skip @it hem -194
skip @it het -471
skip @it heur 175
skip @it hoe 457
skip @it iet -243
skip @it ik 211
skip @it in -226
skip @it is 396
skip @it ja -237
skip @it jar -258
skip @it jonger -283
skip @it kan 202
skip @it kom 353
skip @it komt 435
skip @it krijgt 179
skip @it la 314
skip @it lang -219
skip @it loopt 289
skip @it mag -58
skip @it me -247
skip @it meld -311
skip @it met -335
skip @it mg 240
skip @it mijn 574
skip @it moet 254
skip @it mog 300
skip @it niet -299
skip @it nu 368
skip @it nummer -273
skip @it of -368
skip @it onz -152
skip @it ook -271
skip @it op -119
skip @it over -279
skip @it parkinson 194
skip @it pindas 263
skip @it politie -241
skip @it raakt 206
skip @it red 177
skip @it schol -239
skip @it sind 271
skip @it stond 254
skip @it t 179
skip @it te -153
skip @it tot 270
skip @it trapp 202
skip @it twee 353
skip @it uit -227
skip @it utrecht 185
skip @it vader 252
skip @it van -512
skip @it vor 186
skip @it we 280
skip @it welk 242
skip @it wen -383
skip @it werk 224
skip @it wet 212
skip @it wij 280
skip @it will -288
skip @it wilt -271
skip @it word 146
skip @it zelf -378
skip @it zijn 98
skip @it zit -229
skip @it zoek 122
skip @it zoekt -194
skip @it zon 236
skip ^ $ 354
skip ^ ( -250
skip ^ ) 302
skip ^ . 408
skip ^ 0 -44
skip ^ : 236
skip ^ @it 183
skip ^ aannemer -251
skip ^ al 291
skip ^ attest -282
skip ^ beleid -281
skip ^ bij 154
skip ^ bomma 301
skip ^ bompa 311
skip ^ buurt -306
skip ^ concierg 289
skip ^ dam 372
skip ^ de 4
skip ^ den -234
skip ^ die 176
skip ^ doet -160
skip ^ dokter 452
skip ^ drag 257
skip ^ echtgenot -153
skip ^ een 134
skip ^ er -190
skip ^ ex 270
skip ^ ga -136
skip ^ gaf -271
skip ^ gast 242
skip ^ gat 170
skip ^ ge -187
skip ^ gebeurt -329
skip ^ gef -362
skip ^ gemeent -226
skip ^ gen -174
skip ^ ging 198
skip ^ gsm -184
skip ^ had 453
skip ^ heb 102
skip ^ hebb 320
skip ^ heeft 140
skip ^ het -335
skip ^ hond -196
skip ^ huisgenot 258
skip ^ iederen -243
skip ^ iemand -353
skip ^ ik -163
skip ^ is -44
skip ^ jar 66
skip ^ je -337
skip ^ jong 196
skip ^ jongst 152
skip ^ kan -156
skip ^ kastanj -253
skip ^ kastanjes -281
skip ^ kat -233
skip ^ kinder -229
skip ^ kleindochter 203
skip ^ kleinzon 257
skip ^ kost -216
skip ^ kreg -181
skip ^ krijg -265
skip ^ lift -290
skip ^ liga -288
skip ^ lijd 269
skip ^ lop 222
skip ^ ma 163
skip ^ maandag 277
skip ^ mag 250
skip ^ mak -310
skip ^ mama 208
skip ^ man -178
skip ^ meisj 283
skip ^ mijn -218
skip ^ mn 221
skip ^ moet 188
skip ^ nem 327
skip ^ nummer -269
skip ^ onderbur 421
skip ^ onz 281
skip ^ op -125
skip ^ oud 159
skip ^ over -165
skip ^ pa 208
skip ^ papa 243
skip ^ papier -228
skip ^ parkeerkaart 316
skip ^ person 247
skip ^ poes -352
skip ^ poetsvrouw 299
skip ^ slagbom -197
skip ^ slik 275
skip ^ stat -350
skip ^ strat -289
skip ^ stuurd 284
skip ^ system -295
skip ^ u 183
skip ^ uitbater 241
skip ^ uitvaartverzorger -197
skip ^ uren 207
skip ^ vader -238
skip ^ van 417
skip ^ vor -137
skip ^ vraagt -127
skip ^ vrag -260
skip ^ vriendin 332
skip ^ vrouw -267
skip ^ vzw -239
skip ^ wacht 240
skip ^ wachtwoord -268
skip ^ wanner -167
skip ^ welk -279
skip ^ werk -370
skip ^ wij -158
skip ^ will -243
skip ^ word -380
skip ^ wordt -271
skip ^ zon 396
skip ^ zoontj 479
skip ^ zus -63
skip aan 0 -408
skip aan @it 462
skip aan balie 224
skip aan delhaiz -183
skip aan deur 248
skip aan en 492
skip aan galblas 237
skip aan heup 92
skip aan met -187
skip aan oog 273
skip aan station 307
skip aan telefon -232
skip aan ziekt -241
skip aangegev $ -215
skip aangepast , 228
skip aangev $ -232
skip aanslag ? 210
skip af de 321
skip af er -265
skip afsprak $ 367
skip afsprak de 233
skip al $ 229
skip al , 197
skip al jar 319
skip al maand 246
skip al wek 120
skip al zondag 173
skip allemal de 362
skip alles . 203
skip als : -273
skip als een -237
skip als pakketj 335
skip als rond 306
skip als te 266
skip als terecht 322
skip als van 341
skip als vor -267
skip altijd ajaxied -283
skip ambulancier die -191
skip ander ? -95
skip ander op 213
skip antwoord was 177
skip artros beid -406
skip auto $ 235
skip bakker zo 166
skip begint $ -247
skip behoeft traplift 275
skip bek , 261
skip bekend jullie -187
skip bel @it -292
skip bel als 335
skip bel eerst 179
skip bell ik 198
skip ben $ -171
skip ben , 328
skip ben . 395
skip ben 0 -240
skip ben @it 178
skip ben dus 204
skip ben en -86
skip ben op -282
skip ben van 306
skip ben vor -342
skip bestat in -209
skip bestemm ? -198
skip bevall @it 292
skip bib is -196
skip bij , -232
skip bij 0 -316
skip bij @it 69
skip bij balie 278
skip bij bank -220
skip bij fod -146
skip bij gemeent -127
skip bij huwelijk 203
skip bij moet 224
skip bij thuis -303
skip blijvend dor 339
skip boet te 293
skip bov noordzee -239
skip brief lez 194
skip brief niet -213
skip broer @it 233
skip broer mer 212
skip broertj @it 260
skip brug $ -183
skip bsn @it -256
skip bur $ 247
skip burgerservicenummer neg -180
skip bus het -168
skip bus schol 244
skip busj schol 186
skip buurvrouw dat -219
skip cod , -279
skip container mer 269
skip control $ 281
skip crematorium moet -197
skip cursus met -203
skip da in -240
skip daarmee $ -277
skip daarom ik 244
skip daarvor $ -163
skip dag , 197
skip dag nacht 320
skip dan , -258
skip dan bij 302
skip dan een 172
skip dan mij 179
skip dar $ 357
skip dar de -175
skip dar ge -200
skip dar kaart -213
skip dar mee -269
skip dar vor 149
skip das @it -230
skip dat $ -163
skip dat , 390
skip dat @it 170
skip dat al -283
skip dat als 237
skip dat altijd -229
skip dat bij 347
skip dat de 129
skip dat die 188
skip dat dus 241
skip dat een 127
skip dat gen 215
skip dat het -272
skip dat in -533
skip dat met -103
skip dat mijn -178
skip dat nog -264
skip dat nooit -230
skip dat van -390
skip dat vor 277
skip dat zo 199
skip de $ -248
skip de . 44
skip de 0 -231
skip de : -166
skip de ? -44
skip de @it 98
skip de af 241
skip de al 269
skip de bij 180
skip de blijft 226
skip de bov 299
skip de container 216
skip de dag -239
skip de dan -196
skip de dar -162
skip de dat 268
skip de de 237
skip de die 116
skip de doet 156
skip de en 195
skip de er -311
skip de gebruik -284
skip de heb 280
skip de hebb -178
skip de id -259
skip de ik 168
skip de in -153
skip de kan 216
skip de kom 214
skip de krijg -303
skip de lang -96
skip de mag 240
skip de met 166
skip de nacht 466
skip de nar 172
skip de niet 270
skip de nog -308
skip de nu 260
skip de ook -176
skip de op -39
skip de rijd -265
skip de sta -154
skip de stan 131
skip de stat -46
skip de van 319
skip de veren -248
skip de vor -130
skip de was -173
skip de will 202
skip de zegt -284
skip de zei -254
skip de zelf -244
skip den en 255
skip den van -108
skip deur $ 199
skip deur open -213
skip dezelfd altijd -229
skip dicht ik -197
skip die , -189
skip die ? -196
skip die @it 151
skip die dat 362
skip die is -129
skip die op -216
skip die tegel 296
skip die uitloopt 266
skip dienst @it -192
skip dinsdag kan 364
skip dit nar 202
skip dit wer -187
skip dochter 0 134
skip dochter het 281
skip doen de 108
skip doet @it -205
skip doet gemeent -244
skip doet niet 313
skip doorgev de 242
skip dor @it 570
skip dossier $ -251
skip draagt @it 276
skip drank $ 276
skip drempel de 271
skip drie in 203
skip drie per 145
skip dubbel , 201
skip duif een -294
skip dus $ 404
skip dus @it -274
skip dus allen 288
skip dus een 303
skip dus heeft 304
skip dus niet 264
skip dus vind 198
skip echt mer 223
skip echtgenot aan -141
skip echtgenot sind 154
skip een , 194
skip een . 99
skip een : 184
skip een aan -276
skip een beperk 228
skip een bij -52
skip een boet 220
skip een dat -189
skip een dus 249
skip een een -200
skip een en 565
skip een gehad 190
skip een hetzelfd -158
skip een heup -271
skip een hier 185
skip een hoe 193
skip een hondenbelast 210
skip een huis 366
skip een in -305
skip een is -329
skip een kan 252
skip een kantor -198
skip een kom -179
skip een krijgt -240
skip een lat 364
skip een mak -232
skip een mee 271
skip een met -53
skip een naast 220
skip een nar -244
skip een nem -196
skip een nummer -205
skip een of -107
skip een ook -224
skip een op 268
skip een over -457
skip een overal -235
skip een pincod -230
skip een plat -253
skip een pot -253
skip een scherm -190
skip een sind 271
skip een stan 280
skip een stat -339
skip een te -195
skip een uurtj 309
skip een van -147
skip een vanweg 198
skip een via 222
skip een vor -237
skip een war 314
skip een woning 256
skip een zonder 233
skip eerst , 179
skip eigenar de -305
skip eksaard gsm 192
skip en $ -79
skip en , -240
skip en . 163
skip en @it -189
skip en bij -352
skip en daardor 255
skip en dan 267
skip en dar 353
skip en de -158
skip en die 221
skip en een 4
skip en heb 350
skip en in -229
skip en kan 344
skip en krijg 300
skip en lift 412
skip en moet 89
skip en ni 300
skip en niemand 284
skip en nieuw 451
skip en nog 397
skip en nos 210
skip en ocmw 195
skip en om 207
skip en s 260
skip en som 257
skip en stag -196
skip en stoep 166
skip en t 204
skip en van 147
skip en verkeersdrempel -191
skip en wek 252
skip en wil 308
skip en ze 242
skip en zegt 164
skip en zijn 281
skip en zit 301
skip er $ -202
skip er @it -311
skip er al -301
skip er bij 293
skip er de -23
skip er een -540
skip er in 300
skip er lift 245
skip er mij -310
skip er mijn 284
skip er nog -262
skip er op 187
skip er toegek 207
skip er uitlaatdienst 255
skip er van 147
skip ergen ? 255
skip ernstig en 225
skip ex , 190
skip ex @it 353
skip gast ons 242
skip gat $ 150
skip gat de -147
skip gat mijn -279
skip ge $ -247
skip ge @it -291
skip ge de -291
skip ge een -415
skip ge mijn 222
skip geboorteaangift wek 185
skip gebrok $ -206
skip gebruik en 275
skip gehad kan 193
skip gehad lift 187
skip geldt @it -195
skip gemeent @it -199
skip gemeent aan -303
skip gemeentehuis @it -244
skip gen $ 180
skip gen , -312
skip gen . 325
skip gen bij -213
skip gen mer 417
skip gen van -221
skip geraakt met -228
skip gesprek de -190
skip gesprek jongerenwerk 261
skip gevolg maculadegeneratie -207
skip geweest ik -224
skip gewon $ 213
skip gewon , 342
skip gewon die -243
skip gewon met -267
skip gezinshulp er 207
skip ghb stat 304
skip ging een 198
skip gister in 227
skip goed ? -219
skip gratis $ -306
skip groter $ 332
skip gsm 0 151
skip had de -224
skip hal had 227
skip har $ 314
skip har . 310
skip har aanslag 210
skip har kan 233
skip heb al 295
skip heb dat 369
skip heb de -175
skip heb een 147
skip heb har 237
skip heb het 345
skip heb ik 202
skip heb in 130
skip heb long -289
skip heb recht 244
skip heb vog -256
skip hebb @it -233
skip hebb een -255
skip hebt $ -252
skip hebt een -276
skip heeft $ 432
skip heeft , 143
skip heeft . 353
skip heeft 0 -196
skip heeft @it 108
skip heeft de 381
skip heeft dus 293
skip heeft en -94
skip heeft in 177
skip heeft met 186
skip heeft stad 227
skip heeft syndrom 218
skip heeft ziekt 325
skip hel $ 247
skip helling de 253
skip hem , 170
skip hem ? -262
skip hernia , -365
skip het $ -103
skip het , 167
skip het ? 176
skip het @it -214
skip het aan -266
skip het dar 230
skip het een -268
skip het heeft -206
skip het hur -242
skip het is 70
skip het jar -209
skip het kom -211
skip het mer 322
skip het moet 203
skip het nar 161
skip het niet -194
skip het ook 144
skip het op -410
skip het over 220
skip het sta -200
skip het stat 160
skip het te 306
skip het uit 155
skip het vall 179
skip het van 288
skip het vor -97
skip het zijn 214
skip hetzelfd @it -176
skip hetzelfd het -194
skip heup , 276
skip heur en 175
skip hier @it -294
skip hier de 260
skip hier van -263
skip hiernaast @it 288
skip hij $ 246
skip hij @it 237
skip hij binn -242
skip hij de 246
skip hij een 309
skip hij er 372
skip hij met 302
skip hij moet 137
skip hij nu 364
skip hij op 395
skip hoe dat 286
skip hoe de 202
skip hoe een -216
skip hoe ik 204
skip hoe je -241
skip hoek $ -275
skip hoevel gezinshulp 207
skip hond @it -344
skip hond uit 255
skip hondenbelast $ 148
skip hor @it 258
skip huis $ 242
skip huis in -212
skip huisgenot @it -231
skip hulp $ -231
skip hulp er -211
skip ie het 210
skip iederen @it -256
skip iemand ? 335
skip iemand @it -351
skip iemand een -362
skip iet $ -429
skip iet @it -287
skip iet de -226
skip ik $ -204
skip ik , 241
skip ik . 158
skip ik 0 236
skip ik @it -90
skip ik aan 509
skip ik al 403
skip ik alles 236
skip ik als -238
skip ik ambulancier -191
skip ik bijna -268
skip ik dag 234
skip ik dan 152
skip ik de 52
skip ik die 217
skip ik dor 207
skip ik een 132
skip ik en 232
skip ik er -184
skip ik ernstig 225
skip ik gekoz -201
skip ik gen -244
skip ik gewon -215
skip ik har 180
skip ik hier -342
skip ik hoe 212
skip ik kovit -289
skip ik kwijt -181
skip ik les -258
skip ik m 269
skip ik met 88
skip ik mij -322
skip ik mijn -192
skip ik ms -228
skip ik nar -195
skip ik net 252
skip ik niet 39
skip ik onder 255
skip ik op 101
skip ik opgev -256
skip ik reken -219
skip ik sind 347
skip ik t 203
skip ik thuis 181
skip ik trap 424
skip ik van -199
skip ik wel 283
skip in $ -201
skip in , -182
skip in ? -162
skip in bestemm -198
skip in bib -131
skip in bieb -214
skip in buurt 186
skip in buurthuis -181
skip in crematorium -197
skip in dorp -168
skip in een -393
skip in gemeent -129
skip in hal 121
skip in hel 174
skip in kelder -215
skip in mag 172
skip in met 201
skip in nachtkled 214
skip in of -291
skip in sporthal -254
skip in stad -216
skip in stembureau 196
skip in strat -121
skip in system -149
skip in voll 232
skip in war 210
skip in weg -247
skip in wek 187
skip in ziekenhuis 382
skip infoavond , -258
skip ingang het -293
skip inlop verwijz 250
skip inschrijv de 281
skip inwoner $ -248
skip is $ -31
skip is , -98
skip is 0 -247
skip is @it -65
skip is aan 403
skip is al 207
skip is allen -212
skip is bij -248
skip is enkel -271
skip is gen -346
skip is genoeg 202
skip is gratis -312
skip is het 291
skip is hog 166
skip is ik 167
skip is in -260
skip is mar 154
skip is met 119
skip is mij 347
skip is mijn 114
skip is niet -218
skip is nog -178
skip is nu 205
skip is of -202
skip is ook -224
skip is op 385
skip is openbar 276
skip is opgenom 318
skip is sted -218
skip is t 335
skip is twee 210
skip is v -201
skip is vastgesteld 255
skip is vor -204
skip is wek 296
skip ja $ -237
skip ja ik 259
skip ja nee 209
skip jar @it 371
skip jar de 293
skip jar een 216
skip jar ik 265
skip je $ -236
skip je ? 336
skip je @it -222
skip je afsprak -198
skip je een -273
skip je in -69
skip je meenem 190
skip je met -184
skip je of -296
skip jong @it 194
skip jonger een -201
skip jongerenwerk ik 261
skip jongst @it 206
skip jullie $ 166
skip jullie , 394
skip jullie : -290
skip jullie bij 238
skip jullie brief 279
skip jullie of -197
skip jullie ons -261
skip jullie over -291
skip k @it 321
skip kan @it -193
skip kan afsprak 356
skip kan als 421
skip kan brief 256
skip kan container 211
skip kan dat -302
skip kan de -177
skip kan een -268
skip kan help 199
skip kan hen 215
skip kan iet 341
skip kan mij -301
skip kan nar 317
skip kan niet 346
skip kan ook -293
skip kan stoep 183
skip kan vrouw 201
skip kantor $ -198
skip kapelstrat eksaard 192
skip kapot $ 239
skip kapot wie 187
skip kat @it -233
skip ker . 264
skip ker nieuw 211
skip ker wek 173
skip kerstmarkt . 202
skip kijkt $ -282
skip kind @it 132
skip kinder $ -253
skip kinder @it -472
skip klas @it 241
skip klein $ -224
skip klein in 237
skip kleindochter de 203
skip klopt dat -214
skip kom de 141
skip kom mijn 307
skip kom teg -161
skip komt deur 322
skip komt een -258
skip komt in 179
skip komt uit 189
skip komt wek 219
skip kreg @it 352
skip kreg de 247
skip kreg een -186
skip kreg sms -219
skip krijg $ -251
skip krijg @it -169
skip krijg dar 348
skip krijg de 162
skip krijg een -91
skip krijg gas 237
skip krijg met -205
skip krijg niet 299
skip krijg van -347
skip krijgt , 198
skip krijgt de -222
skip krijgt en 256
skip kunt mijn -266
skip kwijt $ 224
skip lag , 183
skip lang , 224
skip lang de 259
skip lat , 224
skip lat . 58
skip lat ? -341
skip les @it -197
skip lewy @it 258
skip lez ik 318
skip lez zo -224
skip lezing @it -205
skip licht beperkt 266
skip lien @it 191
skip lift het 409
skip lift jullie 225
skip lig sind 201
skip lijdt de -141
skip lijdt vorig 154
skip loket $ -212
skip loket ik 274
skip long en -333
skip long kan 251
skip los $ 325
skip lukt niet 291
skip ma @it 236
skip ma a 208
skip maatj de 452
skip maatj een -256
skip mag @it 182
skip mag dan 250
skip mag die -273
skip mag er -309
skip mag geboorteaangift 185
skip mag har 232
skip mag los -247
skip mag mee 214
skip mag niet 294
skip mag overled -197
skip mag toch -132
skip mag zelf -298
skip mama 0 192
skip mama @it 272
skip man , 240
skip man @it 110
skip man parkinson -224
skip man sind 271
skip man thuis 226
skip mantelzorger $ 220
skip mantelzorger iemand -174
skip mar $ 282
skip mar is 295
skip mar mijn 223
skip mar niet 209
skip me heeft 210
skip me is 342
skip mee $ 253
skip mee het 244
skip mee ik -214
skip men @it -350
skip men een -255
skip mer . 359
skip mer @it 277
skip merk pas 202
skip met , -256
skip met . 216
skip met ? -129
skip met @it 233
skip met busj 258
skip met die -170
skip met dubbel 273
skip met een 191
skip met en 166
skip met gebrok -350
skip met men -238
skip met of -228
skip met op -196
skip met taxi 225
skip met tillift 253
skip met typ -291
skip met verklar 255
skip met zwar 267
skip mg $ 240
skip mij $ 140
skip mij @it 119
skip mij ik 347
skip mij na 207
skip mijn $ 426
skip mijn ( 296
skip mijn , 534
skip mijn 0 -247
skip mijn : 232
skip mijn @it -132
skip mijn al 70
skip mijn antwoord 177
skip mijn bij -185
skip mijn binn 234
skip mijn doet -321
skip mijn geeft -255
skip mijn gewon 330
skip mijn har 298
skip mijn heb 392
skip mijn heeft -132
skip mijn hij 169
skip mijn is 158
skip mijn kan 173
skip mijn kom 395
skip mijn krijg 231
skip mijn krijgt 318
skip mijn lukt 218
skip mijn met 439
skip mijn moet 296
skip mijn nie 253
skip mijn nog -305
skip mijn redt 224
skip mijn stemm 201
skip mijn van 13
skip mijn zit 299
skip mn @it 309
skip mn met 311
skip mocht op 179
skip moeder , 306
skip moeder 0 316
skip moeder @it 72
skip moeder nog -344
skip moest een -217
skip moet @it -341
skip moet daarvor -237
skip moet dag 209
skip moet dan -219
skip moet dat 160
skip moet de 257
skip moet eruit -197
skip moet hebb 274
skip moet het -165
skip moet ker 201
skip moet mar 255
skip moet nar 144
skip moet niet 309
skip moet van 234
skip moet zelf -361
skip mog dan -198
skip ms @it -140
skip na @it 291
skip na val 243
skip nacht strat 251
skip nar $ -83
skip nar kerstmarkt 202
skip nar loket 291
skip nar voetbal 281
skip nee @it -187
skip neemt ; 179
skip neg neg -178
skip nem vor 300
skip nen en 299
skip neurolog , 374
skip ni op 261
skip niet $ 122
skip niet , -328
skip niet . 190
skip niet bed 206
skip niet bij 216
skip niet de 305
skip niet dor 170
skip niet een 186
skip niet het 341
skip niet ik 338
skip niet is 303
skip niet lez -224
skip niet mar 302
skip niet mer 224
skip niet met 528
skip niet nar 325
skip niet op -207
skip niet oranj 221
skip niet thuis 202
skip niet tot 229
skip niet van 210
skip niet zelf 253
skip nieuw is 380
skip nodig $ -279
skip nog , 393
skip nog ? -316
skip nog @it -241
skip nog bij -230
skip nog de 146
skip nog met -291
skip nooit $ 137
skip nos ie 210
skip nou was -224
skip nu $ -193
skip nu @it 163
skip nu een 463
skip nu mijn 316
skip nu u 210
skip nummer $ 165
skip nummer van -289
skip ocmw har 234
skip of , -405
skip of 0 -198
skip of ? -450
skip of @it -277
skip of da -247
skip of dat 11
skip of de -130
skip of die -247
skip of een -284
skip of er -255
skip of jullie -288
skip of op -248
skip ogen $ 227
skip oma @it 196
skip omdat @it 290
skip omdat niet 184
skip onder men 252
skip ons $ -195
skip ons heeft -135
skip ons is 77
skip ons ligt 232
skip onz @it -202
skip onz is -178
skip onz kreg -215
skip onz neemt 238
skip onz studeert -196
skip onz van 246
skip onz zit 292
skip ook $ 395
skip ook . 242
skip ook @it -119
skip ook in -250
skip ook kunn -224
skip ook vor -258
skip op $ -217
skip op , 369
skip op 0 121
skip op @it -207
skip op aanslag -233
skip op en -326
skip op factur -169
skip op fietspad -246
skip op gebied -292
skip op gelijkvloer 272
skip op gesprek 261
skip op gsm -274
skip op hoek -206
skip op kermis 204
skip op mei -252
skip op moment 240
skip op poster -181
skip op reken -300
skip op sit -236
skip op speelpleinwerk 405
skip op stoep -432
skip op van -295
skip op vrijmarkt -283
skip op wachtlijst 229
skip open $ 278
skip open ik -236
skip opgenom de 244
skip opgenom een 292
skip opgenom ga 357
skip opgev maatj -256
skip opnieuw $ 311
skip organiseert stad -209
skip oud $ 153
skip oud , 207
skip oud 0 -210
skip oud @it -177
skip oud in -239
skip ouder @it -248
skip over $ -334
skip over ? -173
skip over en -241
skip over ik 372
skip over loss 296
skip overal in -235
skip pa aan 250
skip papa heeft 169
skip parkeerkaart , 190
skip parkeerplek $ -342
skip parking zijn -213
skip pas slecht 202
skip paspoort . 263
skip peeter gebor 192
skip per aan 145
skip person een -262
skip plek de 209
skip poort de 237
skip post $ 280
skip praatgroep in 260
skip precies , -278
skip recht de 224
skip redt niet 224
skip regel men -170
skip reken $ -196
skip reken de -225
skip rijd $ 263
skip rijd is -265
skip rolstoel $ 219
skip ruimt mag -198
skip schol , -235
skip schol ze 285
skip selectief , 169
skip sind @it 84
skip sind aan 293
skip sind bevall 396
skip sind heb -289
skip sind in 139
skip sind ongeluk 276
skip sind val 307
skip slecht stoep 202
skip sleutel het 228
skip slik jar 189
skip slikt en 311
skip sms 0 -219
skip social ? -206
skip sorry de 199
skip sorry mijn 177
skip speelplein bel 179
skip spuit zelf 288
skip sta @it -337
skip stadhuis $ 316
skip stag bij -196
skip stan $ -278
skip stat @it -329
skip stat ander -274
skip stat in 292
skip stat vol 367
skip sted de 257
skip stemm $ 218
skip stemm @it 263
skip stempas ? 201
skip stoel $ -245
skip stoep de 166
skip stoep zijn 202
skip stond in 312
skip strat $ 285
skip studeert en -296
skip stuurt een -237
skip stuurt har 210
skip syndrom @it 158
skip t $ 101
skip t , -205
skip t aan -361
skip t een 311
skip taxi schol 249
skip te , -328
skip te ? -397
skip te @it -276
skip te bij -246
skip te dat 371
skip te gebor 190
skip te is 216
skip te of -298
skip te vor -149
skip telefon $ -275
skip ter van -206
skip thuis $ 242
skip thuis @it 255
skip thuis een 299
skip thuis kan 155
skip thuis t 195
skip tijdelijk rolstoel 324
skip tillift $ 253
skip toch ik 239
skip toch in -242
skip toegank een -223
skip toegek mijn 207
skip toen @it 318
skip toen de -268
skip tolk bij 320
skip tot de -196
skip trap mer -170
skip traplift $ 136
skip trouw $ -200
skip tuin $ -197
skip twee , 221
skip twee in 279
skip typ , 198
skip u @it -195
skip u of 176
skip uit $ 245
skip uit ik 358
skip uitloopt $ 266
skip uitstel vor 186
skip uitvaartverzorger mag -197
skip uren zijn 207
skip utrecht mag 185
skip uur $ 289
skip uw $ -399
skip uw , -311
skip vader @it 573
skip vader en 233
skip vader het 224
skip vall dan 179
skip van $ 183
skip van , 384
skip van . 84
skip van ? 280
skip van @it 190
skip van april -172
skip van balkon 239
skip van bladblazer -247
skip van bur 337
skip van buurthuis 262
skip van club -353
skip van derd 290
skip van en -142
skip van gat -289
skip van heeft 134
skip van huis -239
skip van in -197
skip van is 226
skip van kind -210
skip van man 442
skip van met -72
skip van mindermobielencentral 251
skip van oprit 209
skip van park -211
skip van stat -186
skip van vader 317
skip van vergunn -232
skip van websit -307
skip van zus 186
skip vanaf @it 181
skip vanweg @it 329
skip vel , 201
skip verkeerd $ -200
skip verkeersdrempel een -191
skip verkoopt ook 242
skip verpleegkund de -342
skip verslaafd @it 218
skip verstand en 345
skip via gemeent 222
skip vind de 221
skip vind lastig 198
skip vindt parking -213
skip voet weg 169
skip vol $ 294
skip volgen @it -280
skip volgen neurolog 374
skip vor $ -281
skip vor ( 341
skip vor , -96
skip vor ? -169
skip vor @it -92
skip vor aan -223
skip vor deur 204
skip vor die -258
skip vor digid -309
skip vor in -265
skip vor is -220
skip vor kat 232
skip vor kind -256
skip vor lat 177
skip vor met -471
skip vor moeder 224
skip vor over -291
skip vor rijbewijs 219
skip vor typfout 173
skip vor van -338
skip vorig , -183
skip vorig @it 370
skip vorig aan 251
skip vorig en -284
skip vrag af -208
skip vrag een -234
skip vrijwilliger de -271
skip vrijwilligerswerk als 306
skip vroeg af 321
skip vroeg en 190
skip vroeg ik -211
skip vrouw $ 226
skip vrouw , 284
skip vrouw een 403
skip vrouw mijn 201
skip vrouw ms -231
skip waarom de -220
skip wacht 0 262
skip wachtwoord ik -180
skip wanner de -229
skip wanner ik 175
skip war dat -229
skip war de -204
skip war die 191
skip war drank 276
skip war een -221
skip war het -213
skip war ik -142
skip was de 289
skip was gen 294
skip was had -224
skip was op 177
skip wat die -165
skip wat een -272
skip wat er 154
skip wat het -158
skip wat hulp -211
skip wat ik -201
skip wat je -196
skip wat ze -274
skip we @it -212
skip we de -185
skip we nog 203
skip weg in 259
skip weg wil 169
skip wegen @it 193
skip wegrij dicht -197
skip wek $ 355
skip wek , 284
skip wek ? 185
skip wek aan 226
skip wek de 288
skip wek mijn 241
skip welk $ -314
skip welk ik -233
skip welk is 165
skip welk moet 154
skip welk stat 209
skip wer , 251
skip werf $ 239
skip werk $ 227
skip werk de -224
skip werk niet 331
skip wet $ 176
skip wet ik 295
skip wet war 170
skip wie dat -217
skip wie ge -245
skip wie mijn 270
skip wie vor 256
skip wij @it -186
skip wij dit 202
skip wij een -82
skip wij er -219
skip wij hier -301
skip wij in -189
skip wij met -245
skip wij ons 446
skip wijkverpleegkund me 295
skip wil , -268
skip wil ? -307
skip wil gewon 270
skip wil lop -196
skip wil van 376
skip won $ 217
skip won 0 266
skip word de 257
skip word ik 261
skip word wek 210
skip zak $ 219
skip ze @it 236
skip ze bij 276
skip ze dat 154
skip ze dor 242
skip ze het 277
skip ze is 287
skip ze niet 240
skip zeg mar 193
skip zegt ik 380
skip zeker $ -237
skip zelf $ -356
skip zelf de 240
skip zelf en 183
skip zes niet 241
skip zet een -224
skip zet kliko 186
skip ziekenhuis een 296
skip ziekt @it 423
skip zien de -258
skip zij @it 170
skip zijn $ 187
skip zijn , -304
skip zijn 0 -201
skip zijn @it 234
skip zijn aanvrag -205
skip zijn mij 207
skip zijn van 188
skip zijn vor -218
skip zit een 311
skip zit in -268
skip zit met 460
skip zo als -255
skip zo gedrukt -224
skip zoek @it -295
skip zoek een 314
skip zoek inlop 250
skip zoek maatj 224
skip zoek plek 239
skip zoek praatgroep 260
skip zoek ruimt -198
skip zon 0 130
skip zon @it 175
skip zon met 254
skip zon op -293
skip zondag t 201
skip zoontj 0 276
skip zoontj @it 205
skip zorgt har 232
skip zoud jar 202
skip zusj @it 272
skip zwar , 239
skip zwar en 251
skip zwar van 247
skip zwembad $ -287
topic @ability 151
topic @access -71
topic @body 160
topic @building -34
topic @business -64
topic @firstPerson 29
topic @general -301
topic @hardly 169
topic @has -80
topic @home 150
topic @mine 66
topic @mine-phrase 71
topic @nuisance -68
topic @nuisance-phrase 205
topic @ofPerson -36
topic @organisation -43
topic @patient -2
topic @place -250
topic @plainly 37
topic @relative 129
topic @somebody 84
topic @vehicle -1
topicAnywhere @access -99
topicAnywhere @body 296
topicAnywhere @building -126
topicAnywhere @business -116
topicAnywhere @firstPerson 86
topicAnywhere @general -305
topicAnywhere @handled -89
topicAnywhere @has -41
topicAnywhere @home -128
topicAnywhere @mind -125
topicAnywhere @mine 81
topicAnywhere @mine-phrase 54
topicAnywhere @nuisance -54
topicAnywhere @nuisance-phrase 205
topicAnywhere @organisation -52
topicAnywhere @ownPostcode 30
topicAnywhere @place -264
topicAnywhere @plainly 35
topicAnywhere @relative 146
topicAnywhere @somebody 92
topicAnywhere @vehicle 46
topicBefore @ability -50
topicBefore @access -75
topicBefore @building -104
topicBefore @business -228
topicBefore @firstPerson 9
topicBefore @general -550
topicBefore @handled 116
topicBefore @hardly -60
topicBefore @has 35
topicBefore @home 295
topicBefore @mind -169
topicBefore @mine 14
topicBefore @mine-phrase 27
topicBefore @nuisance -8
topicBefore @ofPerson -174
topicBefore @organisation -130
topicBefore @patient 93
topicBefore @place -162
topicBefore @plainly 104
topicBefore @relative 146
topicBefore @somebody 85
topicBefore @vehicle -196
topicBeside @ability 307
topicBeside @body 274
topicBeside @building -178
topicBeside @business -286
topicBeside @firstPerson 168
topicBeside @general -345
topicBeside @handled -92
topicBeside @hardly -477
topicBeside @has 295
topicBeside @home -437
topicBeside @mine 271
topicBeside @mine-phrase 526
topicBeside @nuisance -121
topicBeside @ofPerson -318
topicBeside @organisation -104
topicBeside @ownPostcode 68
topicBeside @patient 174
topicBeside @place -183
topicBeside @plainly 316
topicBeside @relative 381
topicBeside @somebody 183
topicEarlier @ability 100
topicEarlier @building 216
topicEarlier @firstPerson 235
topicEarlier @has 242
topicEarlier @mine 293
topicEarlier @organisation 131
topicEarlier @ownPostcode 278
topicEarlier @patient 339
topicEarlier @plainly 253
topicEarlier @relative 177
topicEarlier @somebody 339
topicNear @ability 90
topicNear @access -367
topicNear @body -216
topicNear @business -257
topicNear @firstPerson 93
topicNear @general -611
topicNear @handled -177
topicNear @hardly 39
topicNear @has 74
topicNear @home 228
topicNear @mine 180
topicNear @mine-phrase -219
topicNear @nuisance -78
topicNear @ofPerson 315
topicNear @ownPostcode 33
topicNear @patient 135
topicNear @place -152
topicNear @plainly 131
topicNear @relative 242
topicNear @somebody 68
topicNear @vehicle -322
twoBefore ( 0 186
twoBefore , die 265
twoBefore , hij 76
twoBefore , mijn 361
twoBefore , ze 242
twoBefore , zij 293
twoBefore 0 , -209
twoBefore 0 0 -95
twoBefore 0 heeft 294
twoBefore ^ dor 389
twoBefore ^ geldt -195
twoBefore ^ hij 219
twoBefore ^ k 321
twoBefore ^ kan -98
twoBefore ^ met 230
twoBefore ^ mijn 168
twoBefore ^ na 207
twoBefore ^ nee -187
twoBefore ^ ouder -229
twoBefore ^ sind 398
twoBefore ^ volgen -264
twoBefore ^ wij -222
twoBefore ^ ze 213
twoBefore ^ zij 205
twoBefore ^ zoontj 187
twoBefore aan men -176
twoBefore aan mijn 269
twoBefore aanmerk vor -290
twoBefore als ik -251
twoBefore ben ik -181
twoBefore ben in 220
twoBefore ben met 381
twoBefore bij mij 266
twoBefore bij u -264
twoBefore dat mijn -228
twoBefore de ziekt 406
twoBefore dochter heeft 245
twoBefore duif met -294
twoBefore een lezing -150
twoBefore ge met -228
twoBefore genoeg vor 254
twoBefore hebb bij 240
twoBefore heeft een 318
twoBefore het syndrom 253
twoBefore ik ben 128
twoBefore is 0 300
twoBefore is aan 377
twoBefore is het -263
twoBefore is verslaafd 192
twoBefore is vorig 194
twoBefore jonger met -201
twoBefore kan dor 207
twoBefore kom op -161
twoBefore lijdt aan 215
twoBefore lop bij 198
twoBefore man heeft 200
twoBefore mar ik 188
twoBefore men met -262
twoBefore mijn broer 281
twoBefore mijn ex 211
twoBefore mijn hond -266
twoBefore mijn huisgenot -231
twoBefore mijn kind 281
twoBefore mijn klas 241
twoBefore mijn moeder 462
twoBefore mijn oma 351
twoBefore mijn vader 257
twoBefore mijn zon 326
twoBefore mijn zus 193
twoBefore mn vader 343
twoBefore niet mer 58
twoBefore nog in 318
twoBefore om mijn -298
twoBefore om te -183
twoBefore ons lien 191
twoBefore ons ma 226
twoBefore ons moeder 295
twoBefore ons vader 291
twoBefore onz hond -243
twoBefore onz kat -233
twoBefore op de -223
twoBefore opa heeft 324
twoBefore opgenom met 215
twoBefore person met -262
twoBefore slik al 189
twoBefore thuis met 166
twoBefore toegank met -223
twoBefore van 0 303
twoBefore van iemand -174
twoBefore van men -172
twoBefore vor kinder -298
twoBefore vor men -182
twoBefore vorig jar 193
twoBefore vrag ik -279
twoBefore vrouw met 320
twoBefore wat moet -335
twoBefore wek aan 270
twoBefore wet dat 294
twoBefore wij hebb -218
twoBefore ziekenhuis met 286
twoBefore zit aan 198
twoBefore zit in 322
twoBefore zit met 193
twoBefore zon bij -335
twoBefore zon van 218
word ! 10
word $ -62
word ( 204
word ) 292
word , 49
word . 223
word 0 -256
word : 336
word ; 513
word ? -64
word @it -62
word ^ -62
word a 135
word aan -3
word aangemerkt -251
word aangepast 264
word aangev -225
word aanklopp 174
word aankom -197
word aanvrag -262
word acht -260
word aed -215
word af 65
word affich -268
word afgeschaft -187
word afsprak 358
word afvalkalender 190
word afvalpas -177
word ajaxied -283
word akkoord -231
word alcohol 414
word algemen -196
word allemal 357
word allen -164
word als 161
word altijd -47
word amai -230
word ambtenar -253
word ambulanc 187
word ander -86
word anorexia -374
word antwoord 177
word apart -293
word apothek -205
word app -245
word appartement -418
word april -263
word artros -356
word asfalt 217
word astma 418
word attest 338
word auto 185
word autorijd 292
word avond 182
word bad 350
word balie 309
word balkon 239
word band -256
word bank -24
word bed 353
word bedoeld -308
word begeleid 335
word begint -276
word begraafplat 209
word begrijp -113
word behoeft -171
word bek 309
word bel 308
word beleid -281
word belt -272
word bened 196
word beperkt 294
word beroert -363
word beslist 112
word bestat 93
word bestemm -198
word betaalt -200
word bevall 307
word bewindvoerder 201
word bewoner -281
word bezoek 293
word bib -172
word bieb -177
word bij -49
word bijdrag -228
word bijna -228
word bijzitter -349
word blad -225
word blijv -211
word blijvend 339
word bloeding 178
word body 208
word boet 90
word bom -361
word bomma 357
word bompa 357
word bordj -213
word bouwt -276
word brandwer 181
word brengt -210
word brief 239
word briefj -303
word briev 327
word broer 148
word brug -298
word bsn -276
word buit 400
word buitenland -373
word buk 189
word bur 499
word burgemeester -282
word burger -216
word burgerservicenummer -177
word bus 66
word bushalt 214
word buurt -211
word buurthuis 247
word c 180
word caf -285
word campagn -246
word cijfer -396
word cod -354
word concierg 289
word containerpark 212
word control 281
word crematorium -234
word crohn 295
word cursuss -291
word da -108
word daardor 261
word daarom 321
word daarvor 196
word dag 45
word dagopvang 373
word dakkapel -250
word dakloz -271
word dam 380
word dan -66
word dar 4
word das -158
word dat -53
word datum 21
word de 69
word ded -244
word delhaiz -183
word dementie -153
word den 232
word depressie -208
word derd 286
word dertig -291
word deur 314
word dez -304
word dezelfd -228
word diagnos 250
word dialys -210
word dicht -303
word die -8
word dien 338
word dienst -161
word digid -250
word ding -172
word dit -193
word dochter 208
word doe -72
word doen 298
word doet -378
word dokter 117
word doktor 254
word donderdag 322
word doorgegev 315
word doorgev 187
word doosj -248
word dor 159
word dorp -247
word dorpsstrat -265
word dr 204
word draagt 276
word drag 257
word dref -291
word drempel 271
word drie 334
word driehog 204
word dries -263
word dronk 53
word dubbel 65
word duif -294
word durft 384
word dus 296
word duurt -198
word echt -338
word een -98
word eerlijk 292
word eerst -164
word ehbo -416
word eigenar -192
word eind 286
word eksaard 192
word elf 286
word elk -293
word elkar -304
word en 6
word energie 272
word enkel 112
word epilepsie -185
word er -60
word erbij 146
word ergen -103
word erger 324
word erkend 181
word erkenn -273
word ernar -314
word ernstig 131
word eruit 124
word eten 109
word even -183
word evenvel -320
word ex 225
word familie -117
word februari 117
word fietser -312
word flat 197
word flyer -251
word folder -134
word fontein -328
word formulier -164
word foto 199
word fout -242
word fritur 201
word g -317
word gaf -300
word galblas 237
word gan -149
word gas 176
word gast 242
word gasthuisberg 317
word gat -36
word ge -467
word geacht -301
word gebied -292
word geboorteaangift 300
word gebrok -247
word gebruik -119
word gebur 347
word gedan 91
word geeft -331
word gef -431
word gehaald 194
word gehad 189
word gehandicaptenparkeerkaart -199
word geholp 297
word gekoz -201
word gekreg 172
word gel -235
word geldig -266
word geldt -239
word geliev 332
word gelijk -302
word gelijkvloer 311
word gelof -218
word gemeent -91
word gemeentehuis 146
word gemeld 266
word gemiddeld -303
word gen -118
word genoeg 133
word gent -239
word geopereerd -244
word geparkeerd -233
word geraakt 28
word geregistreerd -206
word gespeld -258
word gesprek 206
word gestol -307
word gev 199
word gevall 366
word gevond -305
word gevraagd 354
word geweest 209
word geweigerd 401
word gewon -91
word gezet 411
word gezien 149
word gezin 144
word gezinn -344
word gezinshulp 207
word gft 175
word ghb 304
word gister 452
word goed -95
word gooit 317
word grag 327
word gratis 150
word grijz 167
word grootvader 333
word grot 66
word groter 332
word had 216
word haha -478
word halfzijd 216
word hallo -211
word hand 264
word hangt -256
word har 199
word hard -287
word he 110
word heb 37
word hebb -183
word heeft -13
word hel 196
word hem 165
word hen 226
word herbekek 292
word hernia -275
word herrie -206
word het -133
word hetzelfd -216
word heup -130
word heur 231
word hier -133
word hij 266
word hoe 34
word hoek -221
word hoevel -45
word hog 179
word hoi 315
word hokj 263
word hond -150
word hondenbelast 148
word hoofd 242
word hoogt -206
word hor -164
word hospital -222
word houd 155
word hout 257
word houtkachel 315
word hulp 71
word hun -52
word huwelijk 194
word iban -359
word iederen -361
word iemand -124
word iet -202
word ik 32
word imker 222
word in -206
word inen -315
word infoavond -229
word ingetikt -269
word ingevuld -345
word inlever -208
word inschrijv 381
word insz -305
word intak 251
word intik -268
word inwoner -319
word ipv 288
word ivm 319
word ja 160
word jar 138
word je -250
word jeugdbeweg 327
word jong 326
word jongen 239
word jonger -286
word jongerenwerk 261
word jongst 152
word juist 200
word juli 295
word jullie 201
word k 166
word kaartj 231
word kamer 320
word kan 160
word kandidat -235
word kantor -212
word kapelstrat 192
word kastanj -267
word kastanjes -281
word kelder -299
word kenmerk -201
word kennis -272
word kent 319
word kermis 165
word kerstmarkt 202
word kiez -218
word kijkt -420
word kind -83
word kinder -426
word kindj -260
word klas 241
word klassiek 259
word kleindochter 203
word klik -250
word kliko 204
word kliniek 246
word klopt -354
word knieen 82
word komt 137
word kon 264
word kop -234
word kor -172
word korting 327
word kost -276
word kovit -289
word kreg 269
word krijg -108
word kwam 117
word kwijt 83
word lag 491
word lang 116
word lantaarn 164
word lastig 198
word lat 126
word leeflon 144
word leerlingenvervoer -196
word leest -232
word leges -296
word legg 246
word les -316
word letter 249
word lever -224
word lez 371
word lezing -251
word licht -108
word lift 209
word lig 297
word liga -356
word ligt 248
word lijd 320
word lijdt -173
word lijn -292
word link 127
word linkerben 307
word lod -208
word lon 254
word long -202
word loopt 34
word lop 286
word lui 233
word luid 266
word lukt 387
word ma 345
word maakt 260
word maaltijd 227
word maandag 186
word maatschapp 311
word maculadegeneratie -207
word mag 192
word mak -108
word mam 308
word mama 177
word man -56
word mantelzorger -189
word mantelzorgpremie 175
word mar 219
word mededel -180
word meebreng 184
word meenem 221
word mei -144
word meisj 283
word meld 194
word men -606
word mental 292
word menu -244
word mer 82
word merk 202
word met -119
word meter 106
word mevrouw 304
word mg 240
word mij 188
word mijn 147
word milieustrat -235
word mindermobielencentral 307
word mis 335
word mn 159
word moeder -202
word moeilijk 332
word moest -138
word moet 163
word mog -152
word mogelijk -159
word moment 240
word morg 301
word ms -414
word museum -259
word na 365
word naast 129
word nacht 176
word nachtkled 214
word nar -172
word national -314
word ne 140
word nederland -242
word nee -105
word neg -260
word nem 438
word ner 211
word nergen -337
word neurolog 374
word ni 413
word nichtj 290
word nie -214
word niemand -211
word niet 136
word nieuw -20
word nik 116
word noem -169
word nog -51
word nooit -496
word noordzee -239
word nos 173
word nota -226
word nou 257
word november -265
word nu 479
word nul -493
word nummer -228
word ochtend -261
word ocmw 127
word of -366
word ogen 227
word om -94
word oma -172
word omdat 452
word omhog -225
word onder -251
word onderbur 421
word ondergrond 269
word ondertuss 183
word onderuit 192
word onderwijs -265
word ongeluk 276
word ons -217
word onz -150
word oog 173
word ook -42
word oorlog 325
word op -26
word openbar 340
word opendoe -234
word opgehaald 273
word opgelop 395
word opgenom 562
word opgev -296
word opleid -318
word oproep -208
word opruim 266
word opvang 193
word oranj 221
word ord 195
word organiseert -237
word oud -12
word ouder -31
word over -295
word overal -268
word overmak -162
word pa 148
word pacemaker -340
word pagina -214
word pak 215
word pakt -226
word pand -345
word pap 202
word papa 253
word papier -127
word park -124
word parkeerkaart 13
word parkeerplek -243
word parker 82
word parking -388
word parkinson -425
word partner 122
word pas 190
word pasfoto 227
word paspoort -146
word paswoord -206
word pc -280
word pdf -237
word peeter 215
word pensioen -234
word per 319
word person 138
word pijnstiller 241
word pill 322
word pin -260
word pincod -305
word pindas 287
word plantjes -198
word plat -98
word pleegzon 278
word plein -292
word pleintj 176
word plek 176
word poes -298
word poetshulp 266
word poetsvrouw 299
word poort 237
word post 440
word poster -254
word postnatal -198
word praatcaf -205
word praatgroep 283
word praktijk -383
word prat -200
word precies -495
word premie 300
word psycholog 295
word rar -186
word recht 193
word red 249
word redt 224
word regent -198
word regiotaxi -352
word reken -217
word rekeningnummer -199
word reserver -304
word restafvalzak 275
word reumatoid 292
word rijbewijs 312
word rijd -110
word rijdt -349
word rijksregisternummer -328
word ring -180
word rod -386
word roept 355
word rok -157
word rollator -200
word rolstoel 29
word ruimt -226
word rust 306
word rustig 255
word s 390
word schaduw 310
word scherm -217
word schol -89
word schommel 197
word schrijf -104
word schrijv 238
word schuift 226
word sedert -266
word selectief 169
word sind -13
word sindsdien 262
word singel -230
word sint -311
word sit -358
word slaapt 445
word slagbom -318
word slecht 215
word sleutel 207
word slik 206
word slikt 283
word sms -212
word snacht 212
word snapt 298
word snel 131
word social -155
word som 237
word sorry 176
word specialist 218
word speelpleinwerk -129
word speeltuin -254
word spel -313
word sporthal -322
word spuit 345
word sta -275
word stadhuis 104
word stag -247
word stan -25
word stand -322
word stat -147
word steekt -193
word stek 210
word stel -418
word stem -163
word stembureau 161
word stembureaulid -255
word stemlokal -137
word steun -224
word stil 238
word stoep 182
word stok 348
word stond 268
word stop -232
word stopt -157
word stor -278
word storm -284
word strat -147
word stress 390
word studeert -296
word student -274
word stuk -262
word stuurd 284
word stuurt -222
word syndrom 158
word system -399
word taart -204
word tant 268
word tarief -220
word taxi 322
word tegel 277
word tegelijk -295
word tegemoetkom 177
word teken 360
word telefon -272
word ter 113
word terras -252
word terug 232
word terwijl 154
word theoretisch -363
word thesis -226
word thuis 120
word tien 159
word tijden 339
word till 168
word tillift 351
word toe 212
word toelag 208
word toen 71
word tot 284
word tram -255
word trap -98
word traplop 244
word trapp 202
word trek 195
word trilt -264
word trouwzal -167
word turn 242
word twee 443
word tweeling 248
word typ 95
word typfout 173
word u -179
word uitbater 241
word uitlaatdienst 255
word uitloopt 266
word uitstel 245
word uitvaartverzorger -197
word uren 161
word utrecht 185
word uur 357
word uw -480
word v -227
word vak 263
word vakantie -277
word val 158
word valt 194
word van 103
word vanaf 105
word vandag -153
word vannacht 312
word vanweg 448
word vast -259
word vastgesteld 175
word vel -145
word veld 268
word vent 303
word veren -294
word vergader 268
word verget -362
word vergevorderd 212
word vergunn -329
word verhuist -209
word verkeersdrempel -191
word verker -241
word verkiez -117
word verklar 100
word verkoopt -208
word verkop -207
word verloofd 404
word verloopt -205
word verplat 230
word verpleegkund -342
word verpleegster -312
word verplicht -480
word verschen -294
word verslaafd 148
word verstand 308
word verteld 371
word vervoer 333
word verwes -241
word verwijz 250
word verzoek -194
word verzorg -228
word via 279
word vier -144
word vijf -344
word vindt -152
word vloer -293
word voet 357
word vog -256
word vol 70
word volgen 44
word volgend 119
word volkstuin 324
word voll 389
word volled 316
word volmacht 185
word voorgeschot -270
word voorrang 230
word voorzien -258
word vor -11
word vorig 170
word vr 242
word vrag -27
word vriend 240
word vriendin 225
word vrijmarkt -283
word vrouw -129
word vuilnisman 209
word vuilzak 168
word vul -205
word vzw -360
word waard -221
word waarom -242
word wacht 256
word wachtlijst 190
word wachtwoord -438
word wandel -297
word want 116
word war -77
word was 139
word wat -187
word water -304
word wc 342
word we 58
word websit -426
word weg 276
word wegen 329
word weggehaald 204
word wegrij -197
word wek 575
word welk -242
word wer 104
word werd 226
word werf 233
word werk 8
word werkplek 271
word wet 81
word wethouder -292
word wifi -311
word wij -123
word wijkagent 257
word wijkverpleegkund 295
word wil 15
word will -281
word winkel -225
word wit -293
word wmo -408
word woensdag -245
word won 137
word word 18
word wordt 203
word workshop -281
word wout 255
word zaaknummer -315
word zak 277
word ze 215
word zegg 192
word zegt 144
word zei -193
word zeker -273
word zelfstand -69
word zes -232
word zet -359
word zich 209
word zie -197
word ziek 145
word ziekenhuis 245
word ziekt -81
word zien -326
word zijn 194
word zit 336
word zoek 143
word zoekt -236
word zomer 349
word zondag -290
word zonder 148
word zoontj 5
word zorg 233
word zot -311
word zou -143
word zoud 293
word zulk -231
word zusj 272
word zwar 451
`,
};
