import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 94.4 %, wrongly 16.0 %
 * - above -0.5: found 91.6 %, wrongly 12.8 %
 * - above 0: found 88.7 %, wrongly 9.5 %
 * - above 0.5: found 82.8 %, wrongly 7.1 %
 * - above 1: found 76.7 %, wrongly 5.3 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:a1ca215adbced0bac00c4ef170b8b44200e5cd783e49710f19309ae9e012b690",
  intercept: -1.069,
  weights: `
before ) 410
before 0 -296
before : 391
before ^ -30
before aangepast 177
before aanmerk -247
before aanvrag -290
before afsprak 250
before agressief 192
before al -237
before als -183
before ambtenar -222
before app -222
before art 252
before bekend 204
before bell -254
before ben 180
before bestat -126
before bevall 246
before bewindvoerder 233
before bij -88
before bov 265
before brief 159
before briev 224
before bus -362
before buurman 322
before collega 241
before cursus -290
before dag 272
before dan 153
before dar -342
before dat -35
before de -247
before den 369
before dertig -221
before die -182
before dienst 259
before digid -224
before dit -345
before dochter 252
before doet -331
before dokter 262
before dor -105
before duif -322
before echtgenot 477
before een -267
before eentj -229
before eerst 205
before eig -153
before en -375
before er -587
before ergen -195
before familie -273
before g -177
before gaf -259
before gan -155
before gat -225
before ge -351
before gebur 272
before geeft -249
before gef -393
before gemeent -371
before genoeg 230
before gevall 377
before gewon 446
before grot 191
before gsm -215
before half 256
before har -355
before heb -144
before hebb 103
before heeft -170
before het -157
before heup -366
before hier -214
before hij 409
before hoe -311
before hoevel -238
before hog -306
before houd 292
before huisart -331
before hulp -184
before iemand -341
before iet -265
before ik 74
before in 291
before ingang -289
before inschrijv 217
before ja 314
before jar 71
before je -338
before jong 218
before jullie -134
before juni -199
before kaart -207
before kamp -325
before kan -109
before kapot -255
before kastanj -235
before ker 249
before kinder -281
before kleindochter 209
before kom -128
before komt -291
before krant -199
before krijg -365
before lag 308
before lang -130
before lat -141
before lezing -211
before lig 240
before ligt 259
before lijdt 377
before lop 250
before m 195
before ma 256
before maandag 240
before maatj -306
before mama 278
before man -299
before mantelzorger -215
before mar 438
before mci 270
before me -135
before mee 236
before mei 346
before men -374
before met -240
before mij 195
before mijn 179
before milieustrat -231
before mn 113
before moet -11
before mog -268
before ms -315
before nacht 356
before nar 255
before nee -317
before net 357
before niemand -281
before niet 114
before nik 278
before nodig -241
before nog 213
before nooit -244
before nota -270
before of -249
before om -431
before omdat 220
before onderbur 369
before ons 336
before op 61
before opa 390
before opgenom 368
before oud 151
before pa 321
before papa 291
before park -216
before parkeerkaart 168
before parking -241
before pas -227
before per 152
before person -284
before pin -269
before pleegzon 246
before plein -246
before poetsvrouw 298
before post 232
before red 323
before regel -204
before schol -179
before schoonmoeder 367
before schrijf -247
before sind 260
before sit -265
before slaapt 396
before slik 211
before sorry 261
before specialist 219
before speelplein 206
before spoed 255
before stad -230
before stan -224
before stat -102
before stel -340
before strat -336
before system -270
before taart -252
before te 301
before tell -251
before telt -367
before terug 383
before thuis 169
before toegank -170
before toen 250
before tot 248
before trap 351
before traplift 293
before typ -140
before typfout 218
before u 114
before uit 201
before uitstel 216
before uw -223
before van 23
before vast -130
before verker -243
before verzoek -309
before via 245
before vier -205
before volgen 204
before vor -176
before vorig 324
before vrag -389
before vriend 298
before vriendin 368
before vrijwilliger -349
before vrouw -161
before waarom -289
before wanner -288
before want -220
before war -371
before was 250
before wat -357
before websit -347
before wegen 249
before wek 373
before wel 185
before welk -234
before werk -188
before werkt 196
before wie -354
before wij -221
before wil -295
before wmo -207
before woensdag -258
before zal -241
before zat 385
before zeg -347
before zegg 281
before zei -291
before zelf 203
before zich -231
before ziekenhuis 388
before zien -308
before zij -275
before zijn -317
before zit 466
before zo -182
before zoontj 512
before zou -226
before zus 221
before zwembad -353
before1 ( 375
before1 , 155
before1 0 77
before1 : 441
before1 ^ -148
before1 aan 181
before1 altijd -180
before1 attest 232
before1 beginn 270
before1 ben -121
before1 bevolkingsonderzoek -242
before1 bij -282
before1 chronisch 361
before1 dag 199
before1 dat -104
before1 den 215
before1 dezelfd -235
before1 diagnos 259
before1 dochter 285
before1 doen -323
before1 dor 258
before1 dubbel 308
before1 echt -235
before1 een 108
before1 en -232
before1 er -312
before1 ernstig 291
before1 ex 184
before1 ge -313
before1 gen -755
before1 gezien -220
before1 gratis -306
before1 grot -138
before1 halfzijd 279
before1 har 351
before1 heb 497
before1 hebb -291
before1 heeft 526
before1 het -88
before1 hetzelfd -132
before1 hier -226
before1 ik -124
before1 infoavond -250
before1 inschrijv -270
before1 is 6
before1 ivm 268
before1 jar 266
before1 je 128
before1 jullie -224
before1 kiez -212
before1 klassiek 198
before1 kort 264
before1 krijgt 435
before1 man 229
before1 mar 341
before1 mee -350
before1 meenem -204
before1 mental 259
before1 mijn 343
before1 mn 325
before1 moeder 234
before1 nar -317
before1 neemt 375
before1 nem 256
before1 net -143
before1 niet -448
before1 nog -227
before1 of -295
before1 ons -259
before1 ook -205
before1 op 83
before1 opgev -221
before1 oud -308
before1 over -642
before1 postnatal 184
before1 praatcaf -245
before1 reumatoid 257
before1 rond -289
before1 selectief 170
before1 slik 169
before1 spina 381
before1 sta -183
before1 stan -220
before1 t -130
before1 teg -238
before1 uitgezaaid 307
before1 vader 449
before1 van 47
before1 verstand 245
before1 volled 329
before1 vor -208
before1 want 252
before1 wat -263
before1 we -189
before1 wegen 310
before1 werk -235
before1 wet -237
before1 zelfd -242
before1 ziek 361
before1 zoiet -185
before1 zomer 211
before1 zwar 349
before2 ( 234
before2 ) 325
before2 , 219
before2 0 155
before2 ^ 167
before2 aan 537
before2 als -257
before2 bel -286
before2 ben 183
before2 bevall 243
before2 broer 283
before2 broertj 258
before2 bsn -216
before2 buurman -216
before2 dat 196
before2 de 101
before2 die 175
before2 doet -255
before2 dokter 151
before2 dor 487
before2 draagt 277
before2 dus -243
before2 een 25
before2 en -225
before2 er -315
before2 evenvel -203
before2 ex 399
before2 gat -251
before2 ge -169
before2 gebeurt -231
before2 gemeentehuis -266
before2 gevolg 252
before2 hebb -208
before2 heeft 147
before2 het -226
before2 hier -296
before2 hiernaast 283
before2 hij 253
before2 hond -355
before2 hor 248
before2 huisgenot -290
before2 iederen -240
before2 iemand -273
before2 iet -277
before2 ik -86
before2 in 101
before2 is -117
before2 jar 342
before2 je -173
before2 jongst 224
before2 jullie -262
before2 k 291
before2 kan -145
before2 kat -281
before2 kind 125
before2 kinder -475
before2 klas 239
before2 kreg 311
before2 krijg -200
before2 les -251
before2 lezing -242
before2 ma 170
before2 mag 121
before2 man 160
before2 men -379
before2 mer 351
before2 met 213
before2 mij 148
before2 mijn -106
before2 mn 317
before2 moeder 88
before2 moet -313
before2 ms -131
before2 na 334
before2 naast -232
before2 nog -245
before2 nu 147
before2 of -331
before2 oma 277
before2 omdat 337
before2 onz -243
before2 ook -190
before2 ouder -213
before2 sind 88
before2 sta -272
before2 stat -356
before2 stemm 297
before2 syndrom 272
before2 te -314
before2 toen 295
before2 u -275
before2 vader 481
before2 van 191
before2 vanweg 225
before2 vent 176
before2 verslaafd 288
before2 volgen -249
before2 vor -71
before2 vorig 382
before2 vriendin 207
before2 we -230
before2 wegen 219
before2 wij -254
before2 word -194
before2 ze 197
before2 ziekt 456
before2 zij 120
before2 zijn 200
before2 zit -138
before2 zo -111
before2 zoek -284
before2 zon 110
before2 zoontj 268
before2 zusj 301
behind ! 235
behind $ -274
behind ( 163
behind ) 196
behind , -206
behind . 84
behind : -326
behind ; 270
behind ? -392
behind aan -269
behind aangegev -215
behind aangift 248
behind aanmeld -262
behind aanmerk 214
behind aanslag -210
behind achter 219
behind af 258
behind afsprak 226
behind ajaxied -231
behind al 452
behind algemen -288
behind allen -184
behind als 177
behind alzheimer 213
behind amper 214
behind ander 208
behind auto 239
behind autorijd 260
behind bank -364
behind beginn -248
behind beid -248
behind bell 222
behind betal -220
behind bezoek 194
behind bieb -215
behind bij 60
behind bijna -187
behind binn -207
behind blijft -150
behind blok 228
behind bom -201
behind brug -234
behind buit 154
behind buitenland -200
behind bur 241
behind bus 256
behind busj 211
behind caf -314
behind cijfer -304
behind container -131
behind daardor 305
behind daarmee -295
behind daarom 331
behind dag -148
behind dagbested 238
behind dan 48
behind dar -262
behind dat -163
behind de 48
behind ded -307
behind den 240
behind derd 294
behind dialys -311
behind dicht -392
behind dichter -154
behind dienst -257
behind dienstencentrum -281
behind digid -264
behind doen 160
behind dokter 218
behind doktor 227
behind doosj -275
behind dorp -295
behind dossier 251
behind drempel 196
behind dus 181
behind echt 231
behind een -130
behind eid -295
behind eig 143
behind elf 279
behind elk -237
behind en 277
behind energie 281
behind er 176
behind ergen 251
behind ernstig -315
behind eten 269
behind fiet 199
behind fietspad -237
behind flat -228
behind ga 122
behind gat -157
behind ge -211
behind gekapt -205
behind gen 243
behind gesprek -193
behind gevraagd 286
behind geweigerd 247
behind gewon -240
behind geword 315
behind goed 93
behind grag 479
behind gratis 145
behind gsm -248
behind haha -254
behind hand 170
behind hangt -205
behind har 517
behind heb -164
behind heeft 157
behind helling 294
behind heup 148
behind hier 222
behind hij 144
behind hoe 68
behind hoek -219
behind hoevel -248
behind hog 242
behind hond -239
behind hoort 225
behind hor -329
behind hout 228
behind huishoud 311
behind hulp 348
behind ie 262
behind iemand 322
behind iet -311
behind ik 146
behind in -197
behind ingevuld -302
behind insulin 224
behind insulinepomp 284
behind is -256
behind ja -191
behind januari -245
behind jar 90
behind je -198
behind jongen 221
behind juf 205
behind kaart -165
behind kamer 260
behind kan 251
behind kermis 229
behind kilo 321
behind kind -175
behind klik -212
behind kliko 242
behind kom -248
behind komt -18
behind kon 285
behind kreg -136
behind krijg 135
behind krijgt -177
behind kwijt 148
behind lag 200
behind lang 82
behind lat -256
behind lez 371
behind lift 447
behind long -211
behind loopt 292
behind los -291
behind lukt 170
behind maatj 299
behind maculadegeneratie -232
behind mag 205
behind mak -320
behind mar -158
behind markt 330
behind me -182
behind mee 163
behind men -211
behind mer 200
behind mij -105
behind mijn 68
behind moest -302
behind moet 69
behind mog -460
behind mogelijk -366
behind morg 269
behind nacht 235
behind nar 1
behind ni 266
behind nie -218
behind niet 422
behind nieuw 425
behind nik 467
behind noordzee -250
behind nou 455
behind nu 188
behind nummer -235
behind ocmw 64
behind of 14
behind ogen 221
behind om 76
behind onder 219
behind onderwijs -247
behind ook -246
behind op 92
behind open -158
behind oud -379
behind parkeerplat 246
behind parking -329
behind paspoort -173
behind pc -231
behind plek 165
behind poort 250
behind post 300
behind pot 242
behind praatgroep 232
behind praktijk -310
behind psychiatrie 296
behind recht 283
behind reken -238
behind rekeningnummer -231
behind reserver -294
behind rijbewijs 166
behind rod -263
behind rug 159
behind ruimt -213
behind rund 209
behind s 274
behind schrijf -249
behind slaappill 296
behind slecht 239
behind som 208
behind speelplein -154
behind speelpleinwerk -188
behind sporthal -239
behind sta -267
behind stad -112
behind stan -205
behind stat 220
behind station -285
behind steiger 185
behind stoep 291
behind stok 236
behind stond 180
behind system -175
behind tant 258
behind taxi 257
behind teg 240
behind thuis 368
behind tijdelijk 295
behind toch -363
behind toen -322
behind tolk 313
behind touret 299
behind trap 271
behind traplift -161
behind tuss 247
behind twee 178
behind u -257
behind uitlaatdienst 202
behind uw -401
behind val 227
behind vall -359
behind van -64
behind vannacht 250
behind vastgesteld 226
behind verget -319
behind voet 256
behind voll 273
behind vor -123
behind vrijmarkt -206
behind vrijwilligerswerk 195
behind wachtlijst 221
behind wanner 180
behind wat 157
behind websit -160
behind weg 125
behind wek 320
behind wel 308
behind wer -84
behind wet 389
behind wie 170
behind wijk -193
behind wijkverpleegkund 421
behind wil 235
behind won 266
behind woonzorgcentrum -179
behind woord -221
behind wordt -352
behind zag -220
behind zak 212
behind zal 109
behind zaterdag -136
behind zeg 249
behind zeker -234
behind zelfstand 235
behind zet -317
behind zie -170
behind zit 140
behind zn -226
behind zo 278
behind zoek 289
behind zonder -101
behind zou 308
behind zoud 204
behind zus 233
behind zwembad 339
behind1 $ 79
behind1 ) 248
behind1 , 252
behind1 . 426
behind1 : -183
behind1 ; 372
behind1 aan 125
behind1 aanvrag -294
behind1 al 380
behind1 altijd -169
behind1 beleid -257
behind1 beperkt 305
behind1 bifida 266
behind1 bij -294
behind1 bijzitter -444
behind1 body 344
behind1 bov -250
behind1 bsn -175
behind1 caf -206
behind1 centrum -249
behind1 dat -204
behind1 de -423
behind1 depressie 243
behind1 dor 359
behind1 drie 253
behind1 dus 523
behind1 een -317
behind1 eerst -187
behind1 elk 324
behind1 en 410
behind1 er -369
behind1 erbij 208
behind1 gat 360
behind1 ge -170
behind1 gehad 432
behind1 gevolg -232
behind1 gevond -238
behind1 geweest 300
behind1 gezin -278
behind1 heb 155
behind1 heeft -120
behind1 het -455
behind1 heup 390
behind1 hij -167
behind1 ie -239
behind1 iemand -117
behind1 ik -635
behind1 in -147
behind1 inlever -178
behind1 je -257
behind1 jullie -330
behind1 kan 501
behind1 kind -283
behind1 krijgt -185
behind1 liga -388
behind1 link 273
behind1 mag 228
behind1 mee 305
behind1 met -86
behind1 mijn -194
behind1 na 375
behind1 nar -271
behind1 niet 272
behind1 nog -236
behind1 nos 215
behind1 of -388
behind1 onder -239
behind1 ook 246
behind1 op 77
behind1 paswoord -143
behind1 pincod -250
behind1 plat -219
behind1 pot -261
behind1 reken -168
behind1 rijdt -313
behind1 rijksregisternummer -260
behind1 sind 218
behind1 spuit 227
behind1 stat -319
behind1 stembureaulid -164
behind1 te -385
behind1 thuis 195
behind1 toerist -178
behind1 tot 312
behind1 typ 352
behind1 u -216
behind1 vader -294
behind1 van -48
behind1 vastgesteld 385
behind1 veren -246
behind1 verlamd 220
behind1 verpleegkund -182
behind1 vor -408
behind1 vorig -329
behind1 vrijwilliger 127
behind1 wachtwoord -456
behind1 wat -267
behind1 we -362
behind1 wer 284
behind1 wil -195
behind1 word -260
behind1 wordt 257
behind1 ze -298
behind1 zei -252
behind1 ziek -260
behind1 zou -238
behind2 $ 129
behind2 ) 290
behind2 . 235
behind2 0 -49
behind2 afdel -243
behind2 al -99
behind2 alcohol 251
behind2 anorexia -350
behind2 beid 446
behind2 bekend -313
behind2 bestat 169
behind2 bij -113
behind2 bijstand -169
behind2 binn -280
behind2 bsn 156
behind2 crohn 248
behind2 daarom 241
behind2 dan 224
behind2 dar -282
behind2 dat -136
behind2 dez -221
behind2 die -107
behind2 doen -303
behind2 down 220
behind2 dus -301
behind2 een -131
behind2 eigenar -211
behind2 en 297
behind2 ge 262
behind2 gehad -355
behind2 gen 171
behind2 gezin 166
behind2 goed -285
behind2 gooit 282
behind2 haha -267
behind2 har 230
behind2 heb 206
behind2 hebb -256
behind2 heeft -249
behind2 hem -332
behind2 het -467
behind2 hij 73
behind2 hoe 370
behind2 iet -227
behind2 ik 195
behind2 in -203
behind2 is 388
behind2 ja -303
behind2 jar -251
behind2 jonger -332
behind2 jullie -86
behind2 kan 257
behind2 kom 268
behind2 komt 351
behind2 krijgt 127
behind2 la 299
behind2 loopt 251
behind2 mag -41
behind2 met -303
behind2 mg 286
behind2 mijn 538
behind2 moet 320
behind2 mog 222
behind2 niet -276
behind2 nu 386
behind2 nummer -180
behind2 of -330
behind2 ook -220
behind2 op -116
behind2 over -284
behind2 parkinson 231
behind2 politie -262
behind2 raakt 226
behind2 red 231
behind2 schol -236
behind2 sind 287
behind2 stond 291
behind2 t 139
behind2 te -264
behind2 tot 278
behind2 trapp 189
behind2 twee 299
behind2 vader 246
behind2 van -431
behind2 vorig 197
behind2 we 234
behind2 welk 255
behind2 wen -369
behind2 werk 257
behind2 wet 293
behind2 wij 267
behind2 will -223
behind2 word 102
behind2 zelf -306
behind2 zijn 44
behind2 zit -297
behind2 zoek 131
behind2 zoekt -194
behind2 zon 215
bothBefore ) heeft 217
bothBefore , de -321
bothBefore , heeft 245
bothBefore , zelfd -242
bothBefore 0 , 379
bothBefore 0 0 -198
bothBefore 0 heeft 401
bothBefore 0 is 278
bothBefore 0 met 189
bothBefore ^ 0 -245
bothBefore ^ ben 317
bothBefore ^ de -263
bothBefore ^ dezelfd -235
bothBefore ^ en 252
bothBefore ^ heb 424
bothBefore ^ ik 417
bothBefore ^ mijn -198
bothBefore ^ wegen 274
bothBefore aan de 577
bothBefore al jar 211
bothBefore ben ik 166
bothBefore bij de 325
bothBefore bij het -239
bothBefore bij jullie -221
bothBefore bij mij 214
bothBefore dat het 178
bothBefore dat ik 168
bothBefore de infoavond -250
bothBefore de zomer 211
bothBefore dochter met 270
bothBefore dor de 366
bothBefore dor een 284
bothBefore dor mijn 241
bothBefore draagt een 277
bothBefore een dubbel 196
bothBefore een postnatal 244
bothBefore een praatcaf -156
bothBefore een zwar 189
bothBefore en heeft 266
bothBefore er een -218
bothBefore er zoiet -166
bothBefore ex is 287
bothBefore gebeurt er -231
bothBefore gemeentehuis vor -276
bothBefore gevolg van 252
bothBefore heb een 324
bothBefore heb gen -400
bothBefore hebb gen -240
bothBefore heeft een 321
bothBefore heeft gen -325
bothBefore hij heeft 305
bothBefore hond heeft -310
bothBefore hor , 248
bothBefore huisgenot heeft 272
bothBefore iemand een -227
bothBefore ik ben -247
bothBefore ik een -320
bothBefore ik gebruik 289
bothBefore ik heb 428
bothBefore ik nem 256
bothBefore ik slik 164
bothBefore ik was 316
bothBefore ik wet -221
bothBefore in een 200
bothBefore in het -245
bothBefore in t -132
bothBefore is 0 -356
bothBefore is een -110
bothBefore is halfzijd 279
bothBefore is licht 278
bothBefore is mijn 375
bothBefore is zwar 240
bothBefore jongst is 224
bothBefore kan een -342
bothBefore kan ik -197
bothBefore kat is -170
bothBefore kind heeft 339
bothBefore kinder met -414
bothBefore klas heeft 239
bothBefore kreg een 311
bothBefore les over -251
bothBefore lezing over -242
bothBefore ma heeft 226
bothBefore mag een -357
bothBefore mag mijn 322
bothBefore man heeft 536
bothBefore man is -216
bothBefore men met -344
bothBefore mer , 151
bothBefore met de 285
bothBefore met een 198
bothBefore met mijn 107
bothBefore mijn attest 232
bothBefore mijn dochter 285
bothBefore mijn heup 284
bothBefore mijn man 229
bothBefore mijn reumatoid 257
bothBefore mn vader 317
bothBefore moeder heeft 377
bothBefore moet ik -237
bothBefore na een 281
bothBefore na mijn 135
bothBefore nar de 126
bothBefore nog altijd -180
bothBefore of ik -230
bothBefore omdat ik 239
bothBefore op een -270
bothBefore op teg -297
bothBefore ouder met -213
bothBefore over die 273
bothBefore over mijn 288
bothBefore sind har 343
bothBefore sind kort 264
bothBefore sind mijn 692
bothBefore sta ik -208
bothBefore syndrom van 272
bothBefore vader heeft 336
bothBefore vader is 273
bothBefore van 0 411
bothBefore van de 336
bothBefore van een 374
bothBefore van het -321
bothBefore van mijn 208
bothBefore vanweg een 189
bothBefore vanweg mijn 157
bothBefore vent heeft 176
bothBefore verslaafd aan 288
bothBefore vor de -311
bothBefore vor mijn 289
bothBefore vorig jar 232
bothBefore vorig wek 244
bothBefore vriendin is 207
bothBefore vrouw heeft 432
bothBefore vrouw is -221
bothBefore ze heeft 343
bothBefore ziekt van 456
bothBefore zij is 267
bothBefore zit een -236
bothBefore zit met 300
bothBefore zo grot -138
bothBefore zon heeft 247
bothBefore zon is -171
bothBefore zoontj met 211
earlier de 239
earlier heeft 239
earlier het 242
earlier ik 160
earlier in -248
earlier kan 188
earlier mijn 280
earlier moet 253
earlier nar 273
earlier niet 178
earlier vor 336
earlier waarom 178
elsewhere ) -188
elsewhere . 121
elsewhere 0 -207
elsewhere : 298
elsewhere ? 82
elsewhere aangift -267
elsewhere aankond 283
elsewhere aanvrag 225
elsewhere al 302
elsewhere allen 122
elsewhere alles 263
elsewhere als 157
elsewhere april 219
elsewhere assistentiehond 363
elsewhere az -167
elsewhere balie 333
elsewhere basisschol 246
elsewhere beginn 66
elsewhere begint 353
elsewhere bell 349
elsewhere bemiddel 293
elsewhere ben -200
elsewhere bestat 258
elsewhere betal 229
elsewhere bezwar 231
elsewhere bhver 252
elsewhere bib -260
elsewhere bij 321
elsewhere bos -208
elsewhere burgemeester 195
elsewhere bus -160
elsewhere buurtfeest 254
elsewhere buurthuis -287
elsewhere compliment 252
elsewhere consulent 266
elsewhere container -281
elsewhere cursus -255
elsewhere da -199
elsewhere daarom 257
elsewhere daarop -161
elsewhere dag 311
elsewhere dagbested -144
elsewhere dak -289
elsewhere dan 94
elsewhere dar -164
elsewhere dat 157
elsewhere de 95
elsewhere dementer -252
elsewhere die 89
elsewhere dit -176
elsewhere doe 303
elsewhere doet 154
elsewhere drinkt 327
elsewhere dus 231
elsewhere echt 297
elsewhere een -466
elsewhere elk 127
elsewhere en -359
elsewhere er 70
elsewhere extra 276
elsewhere gaston 196
elsewhere ge -157
elsewhere gebeurd 330
elsewhere gebruik 213
elsewhere gekreg -354
elsewhere geliev -260
elsewhere gemeentehuis 341
elsewhere gen -169
elsewhere gerak 275
elsewhere gev 201
elsewhere gevond -240
elsewhere gewon -259
elsewhere had -283
elsewhere hallo 198
elsewhere hang 88
elsewhere hangt -179
elsewhere hebb -180
elsewhere hel 280
elsewhere help 194
elsewhere helpt 386
elsewhere hier -178
elsewhere hoe -275
elsewhere hoevel -146
elsewhere hond 202
elsewhere hor 333
elsewhere hospital 172
elsewhere huisart 279
elsewhere huisdier -254
elsewhere huishoud 147
elsewhere hulp 156
elsewhere iet 196
elsewhere ik 206
elsewhere info -233
elsewhere ingang -232
elsewhere inschrijv 214
elsewhere inwoner -275
elsewhere is 136
elsewhere je -229
elsewhere juist -223
elsewhere kaart -327
elsewhere kan 195
elsewhere kassei 204
elsewhere kent 444
elsewhere ker 453
elsewhere knop 253
elsewhere kom 98
elsewhere komt -104
elsewhere kost -244
elsewhere krant -266
elsewhere krijg -179
elsewhere krijgt -252
elsewhere kunn 483
elsewhere kwam -248
elsewhere lang 267
elsewhere leerplichtambtenar 301
elsewhere ligt -253
elsewhere loopt 227
elsewhere lukt 345
elsewhere m -241
elsewhere mag -281
elsewhere man -292
elsewhere mannetj 246
elsewhere mantelzorger 235
elsewhere mar 414
elsewhere me 248
elsewhere medewerker -326
elsewhere mee -206
elsewhere mer -289
elsewhere met 137
elsewhere mij 334
elsewhere mijn 204
elsewhere moet 45
elsewhere mog -249
elsewhere moment 333
elsewhere mutualiteit -263
elsewhere na 134
elsewhere nam -178
elsewhere nar 332
elsewhere niemand 292
elsewhere nieuwsgier -314
elsewhere nik 273
elsewhere nodig -261
elsewhere nota 221
elsewhere nou 243
elsewhere nu -75
elsewhere ocmw 374
elsewhere of -252
elsewhere onder -190
elsewhere onz -322
elsewhere ook 304
elsewhere op -211
elsewhere open 167
elsewhere ophal 227
elsewhere opleid -209
elsewhere opvang 341
elsewhere oud 168
elsewhere oudst -274
elsewhere over -97
elsewhere overled -214
elsewhere patient 294
elsewhere per 245
elsewhere pincod -176
elsewhere plek 306
elsewhere portefeuill -199
elsewhere posttraumatisch -254
elsewhere prat 290
elsewhere premie -347
elsewhere rat 310
elsewhere recht 296
elsewhere rechtgezet -183
elsewhere regelt 261
elsewhere reken -368
elsewhere rijksregisternummer -423
elsewhere rustig 333
elsewhere s 216
elsewhere schaatsuitstap 214
elsewhere scheiding -206
elsewhere schrijf -326
elsewhere serieus 254
elsewhere sind -302
elsewhere slap -187
elsewhere sociaal 150
elsewhere springkastel 254
elsewhere sta 404
elsewhere stat 314
elsewhere stond -276
elsewhere stressstoornis -254
elsewhere stuk -248
elsewhere stur 361
elsewhere teg 278
elsewhere ter -254
elsewhere test -170
elsewhere thuis 331
elsewhere trager 254
elsewhere trap -240
elsewhere traplift -267
elsewhere tuin 310
elsewhere tuss -243
elsewhere twee -196
elsewhere u 147
elsewhere uw -295
elsewhere valt -151
elsewhere van -85
elsewhere vergunn 254
elsewhere vlak 280
elsewhere vloer 204
elsewhere vol 312
elsewhere voornam 196
elsewhere voorrang 264
elsewhere vraagt -122
elsewhere vrag 290
elsewhere vroeg -307
elsewhere waarom -218
elsewhere wachtlijst 185
elsewhere was 284
elsewhere wat 22
elsewhere weg 169
elsewhere welk 153
elsewhere wer 293
elsewhere wie 290
elsewhere wij -327
elsewhere wijk -152
elsewhere wijkkrant -159
elsewhere wil 132
elsewhere will 211
elsewhere word 202
elsewhere wordt -223
elsewhere zak 310
elsewhere zal -204
elsewhere ze -154
elsewhere zebrapad -242
elsewhere zegt -52
elsewhere zie -208
elsewhere zien -257
elsewhere zij 167
elsewhere zijn 110
elsewhere zit -66
elsewhere zoiet 279
elsewhere zon 299
elsewhere zorgkantor 339
kind complaint -67
kind condition 416
kind medicine 756
kind treatment -66
kind weak -622
kind weak als -1257
kind weak beperkt 297
kind weak bloeding 235
kind weak chronisch 144
kind weak chronische 400
kind weak corona -104
kind weak doof 368
kind weak dove -330
kind weak down 247
kind weak drank -346
kind weak fas 223
kind weak fysiotherapeut -205
kind weak gesteriliseerd -215
kind weak handicap -369
kind weak hulpmiddelen -238
kind weak hypo 219
kind weak invaliditeit -207
kind weak kine -285
kind weak kinesist -158
kind weak kliniek -316
kind weak lever 162
kind weak lewy 344
kind weak logopedie -270
kind weak looprek 208
kind weak mantelzorger -353
kind weak medicijnen -181
kind weak ms 341
kind weak operatie 209
kind weak opgenomen -52
kind weak pillen -137
kind weak psycholoog -300
kind weak rolstoelen -430
kind weak spuit -180
kind weak staar 217
kind weak suiker 251
kind weak syndroom 395
kind weak thuiszorg 127
kind weak verpleegster -338
kind weak verslaafd 269
kind weak ziekenhuis -586
kind weak zuurstof 294
pair ( 0 353
pair ( @it 375
pair ) , 275
pair ) en 273
pair ) is 257
pair , @it 155
pair , acht -210
pair , al 186
pair , alles -307
pair , als 148
pair , autism -206
pair , ben -176
pair , bestat 187
pair , daarom 272
pair , dar -286
pair , dat -537
pair , de -120
pair , doe -242
pair , echt -334
pair , elk -233
pair , en 77
pair , er -185
pair , gehandicaptenparkeerkaart -203
pair , gewon -357
pair , gsm 203
pair , had 252
pair , hal -228
pair , hebt -197
pair , heeft 114
pair , hij 140
pair , hoe 312
pair , hoek -256
pair , ik -50
pair , in -194
pair , kan 39
pair , kapelstrat 214
pair , kom -150
pair , krijg 358
pair , mag -79
pair , mar -132
pair , met 310
pair , mn 275
pair , moet 46
pair , of -338
pair , schrijf -372
pair , sind 295
pair , tot 324
pair , vader 296
pair , van 279
pair , voet 276
pair , vroeg 213
pair , was 303
pair , wat 396
pair , welk 228
pair , wie 139
pair , wil 270
pair , wordt 380
pair , ze 388
pair , zelfd -242
pair , zet -195
pair , zijn 248
pair , zit -240
pair . $ 225
pair 0 ) 357
pair 0 , -180
pair 0 . -519
pair 0 0 -63
pair 0 @it 77
pair 0 april -195
pair 0 dag -226
pair 0 eksaard 214
pair 0 en -103
pair 0 heeft 77
pair 0 in -234
pair 0 ingevuld -302
pair 0 is -179
pair 0 januari -190
pair 0 jar 109
pair 0 km 268
pair 0 maand 192
pair 0 mei -269
pair 0 met 218
pair 0 meter 283
pair 0 mg 286
pair 0 per 194
pair 0 stan -196
pair 0 uur 81
pair 0 van -235
pair 0 vrij -226
pair 0 wek 313
pair 0 wil -243
pair : 0 -169
pair : @it 441
pair : ajaxied -231
pair : ik 347
pair : mijn 125
pair ? $ -33
pair @it $ 79
pair @it ) 248
pair @it , 252
pair @it . 426
pair @it : -183
pair @it ; 372
pair @it aan 125
pair @it aanvrag -294
pair @it al 380
pair @it altijd -169
pair @it beleid -257
pair @it beperkt 305
pair @it bifida 266
pair @it bij -294
pair @it bijzitter -444
pair @it body 344
pair @it bov -250
pair @it bsn -175
pair @it caf -206
pair @it centrum -249
pair @it dat -204
pair @it de -423
pair @it depressie 243
pair @it dor 359
pair @it drie 253
pair @it dus 523
pair @it een -317
pair @it eerst -187
pair @it elk 324
pair @it en 410
pair @it er -369
pair @it erbij 208
pair @it gat 360
pair @it ge -170
pair @it gehad 432
pair @it gevolg -232
pair @it gevond -238
pair @it geweest 300
pair @it gezin -278
pair @it heb 155
pair @it heeft -120
pair @it het -455
pair @it heup 390
pair @it hij -167
pair @it ie -239
pair @it iemand -117
pair @it ik -635
pair @it in -147
pair @it inlever -178
pair @it je -257
pair @it jullie -330
pair @it kan 501
pair @it kind -283
pair @it krijgt -185
pair @it liga -388
pair @it link 273
pair @it mag 228
pair @it mee 305
pair @it met -86
pair @it mijn -194
pair @it na 375
pair @it nar -271
pair @it niet 272
pair @it nog -236
pair @it nos 215
pair @it of -388
pair @it onder -239
pair @it ook 246
pair @it op 77
pair @it paswoord -143
pair @it pincod -250
pair @it plat -219
pair @it pot -261
pair @it reken -168
pair @it rijdt -313
pair @it rijksregisternummer -260
pair @it sind 218
pair @it spuit 227
pair @it stat -319
pair @it stembureaulid -164
pair @it te -385
pair @it thuis 195
pair @it toerist -178
pair @it tot 312
pair @it typ 352
pair @it u -216
pair @it vader -294
pair @it van -48
pair @it vastgesteld 385
pair @it veren -246
pair @it verlamd 220
pair @it verpleegkund -182
pair @it vor -408
pair @it vorig -329
pair @it vrijwilliger 127
pair @it wachtwoord -456
pair @it wat -267
pair @it we -362
pair @it wer 284
pair @it wil -195
pair @it word -260
pair @it wordt 257
pair @it ze -298
pair @it zei -252
pair @it ziek -260
pair @it zou -238
pair ^ 0 -165
pair ^ @it -148
pair ^ als 30
pair ^ app -270
pair ^ attest 304
pair ^ ben 255
pair ^ bestat -116
pair ^ collega 292
pair ^ dat -366
pair ^ de -33
pair ^ den 247
pair ^ dezelfd -235
pair ^ die -142
pair ^ doet -265
pair ^ een 121
pair ^ elk -297
pair ^ en 244
pair ^ er -62
pair ^ geacht -248
pair ^ geeft -179
pair ^ geldt -257
pair ^ geliev 250
pair ^ gevond -273
pair ^ gister 252
pair ^ grag 252
pair ^ hallo -320
pair ^ heb -118
pair ^ heeft 185
pair ^ het -166
pair ^ hij 516
pair ^ hoe -482
pair ^ hoi 367
pair ^ ik 33
pair ^ in 308
pair ^ inschrijv 220
pair ^ is -241
pair ^ ja 136
pair ^ jullie -192
pair ^ k 167
pair ^ kan -143
pair ^ klopt -187
pair ^ kom -205
pair ^ komt -224
pair ^ krijg -157
pair ^ kunt 269
pair ^ lig 376
pair ^ ma 193
pair ^ mag 104
pair ^ me -198
pair ^ mijn -112
pair ^ moeder 126
pair ^ moet -400
pair ^ mog -346
pair ^ na 173
pair ^ nee -213
pair ^ niemand -244
pair ^ nu 252
pair ^ oma -190
pair ^ omdat 229
pair ^ onz -148
pair ^ op -222
pair ^ organiseert -182
pair ^ ouder -256
pair ^ red 309
pair ^ rijdt -268
pair ^ sind -178
pair ^ sorry 222
pair ^ sta -243
pair ^ stat -227
pair ^ stel -290
pair ^ t -304
pair ^ teg 216
pair ^ toen 274
pair ^ twee 334
pair ^ uw -271
pair ^ vader 290
pair ^ vor 284
pair ^ vorig 333
pair ^ waarom -23
pair ^ war -483
pair ^ wat -351
pair ^ wegen 330
pair ^ welk -311
pair ^ wie -305
pair ^ word 229
pair ^ wordt -110
pair ^ ze 346
pair ^ zij -1
pair ^ zijn -256
pair ^ zit 379
pair ^ zo -172
pair ^ zon -36
pair aan $ -123
pair aan ? -231
pair aan @it 181
pair aan het 277
pair aan men -214
pair aan mijn 124
pair aan te -209
pair aangegev ? -215
pair aankom $ -207
pair aanslag hondenbelast 202
pair aanvrag ? -276
pair acht uur -227
pair adhd , -358
pair adhd en 272
pair afdel van 150
pair afsprak vor 210
pair agressief is 192
pair ajaxied $ -231
pair al 0 237
pair al dertig -233
pair al drie 354
pair al goedgekeurd 280
pair al in -173
pair al jar 183
pair al twee 402
pair al vier 208
pair allen , 363
pair allen vor -252
pair als de 411
pair als gevolg 252
pair als iemand -282
pair als ik 89
pair als jullie 315
pair als kind 205
pair als vader 311
pair altijd : -235
pair altijd @it -180
pair altijd een 184
pair ambulancier en -240
pair ander . -180
pair april $ -231
pair artros in -415
pair attest @it 232
pair autism , -228
pair autorijd , 260
pair avond ? 256
pair bad , 273
pair bakker $ -299
pair balie $ 288
pair bed $ 341
pair beginn @it 270
pair begint . -218
pair begrijp ik -174
pair behoeft een -178
pair bekend bij -188
pair ben 0 360
pair ben @it -121
pair ben ambulancier -240
pair ben gewon -250
pair ben in 369
pair ben niet -321
pair beperkt en 305
pair besluitvorm hier -172
pair bestat dar -140
pair bestat er 217
pair bestemm kantor -213
pair betal $ 172
pair bevall een 296
pair bevolkingsonderzoek @it -242
pair bewindvoerder van 233
pair bewoner van -243
pair bezoek van 196
pair bij $ -190
pair bij @it -282
pair bij die 297
pair bij jonger -272
pair bij jongerenwerk 233
pair bij mijn 364
pair bij ons 18
pair bij onz 268
pair bij u -171
pair bij zijn -205
pair binn in -132
pair blijv $ -272
pair body vastgesteld 218
pair bouwt een -300
pair bov de -250
pair breng ik -258
pair brief niet 174
pair brief van 238
pair broer heeft 264
pair broer is 162
pair broer niet 211
pair bsn 0 -171
pair buit $ 258
pair buit , 257
pair buitenland $ -242
pair bur bromt 235
pair bus op -223
pair bus vor -242
pair busj nar 226
pair buurvrouw van 264
pair campagn rond -295
pair chronisch @it 361
pair cijfer over -301
pair cod 0 -220
pair collega van 292
pair concierg van 262
pair container niet 278
pair control ? 230
pair crematorium of -197
pair daarom niet 301
pair daarvor inschrijv -188
pair dag , -235
pair dag . 220
pair dag @it 199
pair dag en 162
pair dag op 297
pair dag van 246
pair dam , 320
pair dan $ -160
pair dan de -210
pair dan dor -241
pair dan krijg -201
pair dan met 227
pair dar een -383
pair dar nu 370
pair dar ook -240
pair dat $ -200
pair dat @it -104
pair dat allen -213
pair dat dan 220
pair dat doen 178
pair dat doorgev 217
pair dat een -415
pair dat fietspad 155
pair dat ge -243
pair dat gemeld 228
pair dat genoeg 240
pair dat heeft -284
pair dat hij 239
pair dat iemand -254
pair dat ik 266
pair dat in -269
pair dat is -120
pair dat jullie 230
pair dat met 409
pair dat mijn -121
pair dat nieuw -338
pair dat nu -425
pair dat ongeluk 277
pair dat ze 318
pair de $ -233
pair de 0 202
pair de affich -157
pair de afsprak 123
pair de apothek -171
pair de balie 362
pair de bank 304
pair de begraafplat 252
pair de besluitvorm -172
pair de bevall 314
pair de bib -206
pair de bieb -130
pair de brief 75
pair de brug -276
pair de bur 338
pair de bus 177
pair de bushalt 295
pair de buurvrouw 271
pair de concierg 262
pair de consulent 306
pair de container -139
pair de dag 172
pair de deur 249
pair de dialys -182
pair de dienst 145
pair de dokter 84
pair de geboorteaangift 335
pair de gemeent -177
pair de gratis -217
pair de hal -182
pair de infoavond -250
pair de kaart -276
pair de kassei 193
pair de kastanj -247
pair de kastanjes -245
pair de kermis 156
pair de kerstmarkt 204
pair de kinder 356
pair de klein 277
pair de kliko 242
pair de krant -199
pair de leges -239
pair de man 243
pair de men 123
pair de milieustrat -178
pair de minder 272
pair de mindermobielencentral 223
pair de monitor 218
pair de neurolog 404
pair de noordzee -250
pair de ondergrond 206
pair de oorlog 280
pair de parking -208
pair de politie -94
pair de poort 250
pair de psychiatrie 296
pair de regiotaxi -335
pair de ring -186
pair de sleutel 225
pair de social -212
pair de speelpleinwerk -94
pair de sporthal -289
pair de stad 253
pair de standplat 189
pair de steiger 185
pair de stoep 95
pair de storm -280
pair de strat -157
pair de taxi 372
pair de trouwzal -273
pair de twed 214
pair de typfout 218
pair de uitbater 204
pair de vergader 197
pair de vloer -277
pair de voetbal 275
pair de vrijmarkt -206
pair de vuilnisman 254
pair de wachtlijst 197
pair de war 202
pair de weg -254
pair de wek 212
pair de wijk 156
pair de wijkverpleegkund 421
pair de zomer 339
pair dementie , 202
pair dementie en -305
pair den @it 215
pair den dokter 192
pair depressie en -172
pair dertig jar -233
pair deur $ 237
pair dezelfd @it -235
pair diagnos @it 259
pair dialys , -230
pair dicht $ -251
pair dicht is -140
pair die al -230
pair die brief 274
pair die dan -256
pair die eruit -197
pair die houtkachel 224
pair die in -299
pair die loss 284
pair die naald 194
pair die nieuw 479
pair die reken -200
pair die slaappill 296
pair die slagbom -242
pair die tijd 180
pair die tillift 230
pair die verkeersdrempel -240
pair die warmtepomp 235
pair die websit -230
pair die wijkagent 192
pair die wordt 301
pair dinsdag en 207
pair dit jar -146
pair dochter 0 196
pair dochter @it 285
pair dochter heeft 472
pair dochter met 326
pair dochter studeert -298
pair dochter van 207
pair doe er -356
pair doe ik 210
pair doe je -230
pair doen $ 245
pair doen , -291
pair doen . 151
pair doen ? -265
pair doen @it -323
pair doen in 245
pair doet het -97
pair dokter , 217
pair dokter zegt 430
pair doorgev aan 272
pair dor @it 258
pair dor de 163
pair dor een 291
pair dor en 254
pair dor het -303
pair down en 244
pair draagt een 277
pair drank is 293
pair drempel bij 170
pair drie jar 295
pair drie ker 292
pair dubbel @it 308
pair duif met -322
pair durf ik 268
pair dus , 246
pair dus de 282
pair dus die 244
pair dus gen 383
pair dus grag 268
pair dus ik 184
pair dus kan 283
pair dus liever 189
pair dus niet 240
pair dus wij 298
pair echt @it -235
pair echt niet 191
pair echtgenot is 218
pair echtgenot lijdt -115
pair een @it 108
pair een aanslag 202
pair een aed 207
pair een ander -185
pair een bekeur -228
pair een bestemm -213
pair een brief 203
pair een cursus -349
pair een dakkapel -236
pair een dubbel 307
pair een een -274
pair een eig 321
pair een folder -279
pair een gas 190
pair een gebrok -424
pair een half 207
pair een huwelijk -237
pair een inlop 237
pair een jong 271
pair een kaart -205
pair een kapot -275
pair een ker -141
pair een lezing -254
pair een lift 170
pair een maatj 250
pair een mantelzorgwon -203
pair een men -138
pair een nieuw 142
pair een nul -287
pair een oog 293
pair een overled -197
pair een pand -276
pair een parkeerplat 246
pair een parkeervergunn -295
pair een plek 244
pair een postnatal -167
pair een praatcaf -157
pair een praktijk -258
pair een psychiatrisch 206
pair een ramp 119
pair een rolstoel 295
pair een ruimt -276
pair een rustig 307
pair een tijdelijk 272
pair een tolk 359
pair een traplift 69
pair een uitlaatdienst 202
pair een uittreksel -318
pair een uur 216
pair een v -190
pair een val 227
pair een vergunn -248
pair een vier -186
pair een vog -223
pair een voll 273
pair een vrijwilliger 195
pair een wek 250
pair een woonzorgcentrum -179
pair een zwar 263
pair eig bijdrag -260
pair eigen $ -240
pair eksaard , 214
pair elk dag 117
pair en @it -232
pair en behoeft -178
pair en dat 204
pair en de 82
pair en dicht -207
pair en die 221
pair en doet -180
pair en geraakt -140
pair en gooit 282
pair en heb 392
pair en heeft -87
pair en hoe -270
pair en ik 202
pair en in 251
pair en is 243
pair en jullie 206
pair en k 249
pair en kan 89
pair en krijg -331
pair en krijgt 359
pair en lat 326
pair en loopt 251
pair en mijn 256
pair en moet 147
pair en nacht 205
pair en neemt 294
pair en nem 233
pair en nou 299
pair en nu 426
pair en op 298
pair en sind 304
pair en snapt 261
pair en stat 342
pair en vindt -205
pair en vroeg 251
pair en wat -309
pair en we 105
pair en wij -254
pair en wil -231
pair en will -186
pair en zij 285
pair en zoek 200
pair er $ 241
pair er @it -312
pair er dan -227
pair er een -125
pair er iemand 193
pair er iet -129
pair er in -196
pair er mij 214
pair er nog -69
pair er ook -198
pair er op 294
pair er vor -340
pair er zit -236
pair er zoiet -166
pair ergen aanmeld -188
pair ernstig @it 291
pair eruit $ -197
pair eruit met 341
pair euro per -203
pair ex @it 184
pair ex is 356
pair februari $ 244
pair fiet , 370
pair fietser , -232
pair fietspad komt -172
pair folder over -279
pair formulier , -365
pair gan ? -259
pair gat in -270
pair gat met 336
pair gat niet 321
pair gat om -246
pair gat open -207
pair ge @it -313
pair ge bij -233
pair ge daarvor -178
pair ge dan -297
pair ge een -115
pair ge er -234
pair ge hebt 311
pair ge met -213
pair ge mijn -313
pair ge op -224
pair gebor 0 202
pair gebor en 237
pair gebor op -237
pair gebrok heup -421
pair gebruik $ -254
pair gedan $ 265
pair gedan word 335
pair gef ik -248
pair gef je -224
pair gehad en 350
pair gehad in 297
pair gehandicaptenparkeerkaart mogelijk -203
pair geholp aan 203
pair gelijk wie -281
pair gelof ik -238
pair gemeent $ 295
pair gemeent , -160
pair gemeent een -233
pair gemeld $ 313
pair gemiddeld in -297
pair gen @it -755
pair gen drank 293
pair gen enkel 335
pair gen gewon 237
pair gen hulp 257
pair gen parking -205
pair gen post 303
pair genoeg vor 220
pair gerak niet 357
pair gesprek over 279
pair gevond in -240
pair geweest en 193
pair gewon met -250
pair gezien @it -220
pair gezinn met -278
pair gezinshulp zijn 214
pair ghb en 273
pair gister een 335
pair goed , 229
pair goed les -214
pair grag allen 195
pair gratis @it -306
pair grot @it -138
pair gsm mama 214
pair had een 250
pair haha $ -346
pair hal , 249
pair hal jullie -130
pair half jar 207
pair halfzijd @it 279
pair hallo , -293
pair har , 251
pair har @it 351
pair har een 202
pair har kat 228
pair he , 311
pair heb @it 497
pair heb de 97
pair heb gen -180
pair heb ik 125
pair heb merk 191
pair heb ms -395
pair heb op 264
pair hebb $ 187
pair hebb @it -291
pair hebb bij 283
pair hebb een 387
pair hebb gen -240
pair hebb volgen -245
pair hebt ge -226
pair hebt mijn 311
pair heeft @it 526
pair heeft adhd 237
pair heeft als -207
pair heeft de 245
pair heeft dementie -305
pair heeft een 111
pair heeft en 338
pair heeft gen -322
pair heeft hij 224
pair heeft mijn 225
pair heeft ms -229
pair heeft parkinson -382
pair heeft sind 295
pair hel dag -258
pair hel de 353
pair hel nacht 306
pair help ? 290
pair hem een 243
pair hen $ 249
pair herbekek word 273
pair het $ -226
pair het @it -88
pair het algemen -176
pair het buitenland -309
pair het dienstencentrum -202
pair het fietspad -261
pair het geld -263
pair het gelijkvloer 304
pair het gemeentehuis 157
pair het goed -150
pair het hokj 274
pair het is -274
pair het kamp 253
pair het kan -329
pair het niet 175
pair het ocmw 306
pair het ook -308
pair het park -289
pair het speelplein 210
pair het station 215
pair het syndrom 283
pair het ziekenhuis 211
pair hetzelfd @it -132
pair hier , 256
pair hier @it -226
pair hier een -185
pair hier is -279
pair hier niet -261
pair hier zijn 191
pair hij dan 243
pair hij dus 262
pair hij heeft 361
pair hij kan 288
pair hij mee 281
pair hij pakt -233
pair hij spuit 386
pair hij toch -254
pair hij wil 261
pair hij zelf 228
pair hoe lat -177
pair hoe slecht 191
pair hoe zit 246
pair hoevel per -279
pair hoevel uren 214
pair hog is 228
pair hond heeft -321
pair hond moet 202
pair hondenbelast ? 184
pair hoogt van -219
pair hor nik 192
pair houdt het 242
pair huisbezoek van 257
pair huisgenot heeft 272
pair huishoud hulp 228
pair hulp $ 337
pair hulp , 289
pair hulp is -252
pair ie met 230
pair iemand aan 264
pair iemand ander 330
pair iemand een -184
pair iemand in 137
pair iemand met 52
pair iemand van -172
pair iet ander -220
pair iet mee -239
pair iet vor -224
pair ik 0 -194
pair ik @it -124
pair ik aankom -207
pair ik al 231
pair ik alles 298
pair ik als 409
pair ik ben -192
pair ik bij 219
pair ik dar 298
pair ik dat -252
pair ik de -329
pair ik die 303
pair ik drag 207
pair ik ga 264
pair ik gebruik 210
pair ik gef -226
pair ik gen 247
pair ik goed -214
pair ik har 264
pair ik heb -65
pair ik hebb 224
pair ik het -69
pair ik in -156
pair ik kan 221
pair ik kom 254
pair ik kon 247
pair ik krijg -137
pair ik lag 212
pair ik last 370
pair ik lig 203
pair ik lijd 261
pair ik log -206
pair ik long -292
pair ik lop 328
pair ik mag 205
pair ik mee 115
pair ik mij -119
pair ik mijn 116
pair ik moet 251
pair ik nem 301
pair ik niet 362
pair ik nog 80
pair ik nou -326
pair ik op -83
pair ik pas 200
pair ik recht 261
pair ik slik 247
pair ik stuurd 251
pair ik te 16
pair ik vrag -332
pair ik was 413
pair ik wegrij -207
pair ik werk -329
pair ik word -361
pair ik zelf -326
pair ik zit 390
pair ik zo 291
pair ik zorg 320
pair in , -201
pair in 0 170
pair in bed 242
pair in dat 183
pair in de -188
pair in dez -202
pair in een -128
pair in gasthuisberg 314
pair in gent -206
pair in hel 321
pair in het -169
pair in jullie 254
pair in met -206
pair in mijn 202
pair in onz -321
pair in ord 212
pair in t 202
pair in uw -340
pair in vor -278
pair in zit -268
pair infoavond @it -250
pair ingang van -277
pair inlever $ -178
pair inlop vor -159
pair inschrijv @it -270
pair inwoner $ -232
pair inwoner ? -225
pair is ? -220
pair is @it 6
pair is aan 310
pair is al -281
pair is da -207
pair is dar -396
pair is de -278
pair is die -204
pair is een 65
pair is en 221
pair is er 199
pair is gewon -260
pair is gister 276
pair is halfzijd 279
pair is het -234
pair is hier -232
pair is licht 338
pair is mar 325
pair is mijn -136
pair is nog -211
pair is opgenom 310
pair is t -286
pair is verslaafd 237
pair is vor -9
pair is vorig 257
pair is weg 296
pair is zwar 240
pair ivm @it 268
pair ja of 208
pair jar , 186
pair jar @it 266
pair jar en -325
pair jar in 150
pair jar nar 204
pair jar wer -243
pair je @it 128
pair je bijstand -169
pair je dar -198
pair je de -186
pair je die -247
pair je een -226
pair je er -197
pair je hem -217
pair je je -196
pair je met -300
pair je zelf -227
pair jong van 351
pair jonger met -239
pair jongerenwerk want 233
pair jongst is 224
pair jullie $ -171
pair jullie , 295
pair jullie ? 180
pair jullie @it -224
pair jullie crematorium -197
pair jullie dat -198
pair jullie de 214
pair jullie dit -240
pair jullie hebb 265
pair jullie sit -171
pair jullie websit -363
pair juni 0 -234
pair k heb 228
pair kaart niet 227
pair kaart vor -205
pair kan $ 193
pair kan de 59
pair kan dus 169
pair kan een -428
pair kan har 240
pair kan het -177
pair kan hij 143
pair kan ie 230
pair kan iederen -243
pair kan iemand 320
pair kan ik -23
pair kan je -224
pair kan mijn 305
pair kan mn 275
pair kan niet 237
pair kan nog -239
pair kant en 195
pair kantor ? -213
pair kapelstrat 0 214
pair kapot , 323
pair kat $ 228
pair kat is -170
pair keizersned en 209
pair kenmerk 0 -292
pair ker in 215
pair ker per 245
pair kerstmarkt will 204
pair kiez @it -212
pair kijkt ernar -318
pair kind heeft -212
pair kind is 323
pair kinder met -540
pair klas heeft 239
pair klassiek @it 198
pair kleindochter heeft 209
pair klik op -198
pair kliko niet 164
pair kliniek , 229
pair klopt het -187
pair kom $ -162
pair kom . 159
pair kom ik 111
pair kom niet 228
pair komt $ 280
pair komt er -286
pair komt volgend 290
pair kort @it 264
pair kovit en -292
pair kreg een 482
pair kreg gister 357
pair kreg ik 223
pair krijg ? -258
pair krijg er -246
pair krijg ik 219
pair krijg nog -197
pair krijg vor 200
pair krijgt @it 435
pair krijgt een -279
pair kunn jullie 158
pair kunt ge -185
pair kunt u 256
pair kwijt kan 194
pair lang is 276
pair lat mak 217
pair lat plat 302
pair lawaai $ 254
pair leg , 187
pair len bij -315
pair les , -214
pair les over -251
pair levensgevar $ 402
pair lez $ 261
pair lezing over -277
pair liever gen 189
pair lift $ 202
pair lift in 174
pair lig al 215
pair ligt bij 312
pair ligt in 139
pair lijd aan 261
pair lijdt aan -110
pair linkerben is 288
pair loket $ 244
pair loket kom -228
pair loket moet 224
pair long kovit -292
pair loopt weg 347
pair lop in -226
pair los . 303
pair lukt niet 254
pair ma heeft 226
pair ma is 163
pair maand in 266
pair maatj vor -223
pair mag daarom 212
pair mag dat -407
pair mag de 263
pair mag het 380
pair mag hij -176
pair mag ik 345
pair mag ze -159
pair mak $ -208
pair mama 0 214
pair mama heeft 187
pair man @it 229
pair man is -347
pair man niet 192
pair man zit 208
pair mantelzorger van -328
pair mantelzorgwon in -203
pair mar @it 341
pair mar de 287
pair mar een 237
pair mar moet 334
pair mar op -365
pair markt , 225
pair me , 244
pair me zoontj 292
pair me zus -187
pair mee $ -358
pair mee ) 251
pair mee @it -350
pair mee op 108
pair meenem @it -204
pair mei 0 -196
pair men $ -211
pair men met -381
pair mental @it 259
pair mer , 171
pair mer met 230
pair mer op -212
pair mer rijd 339
pair mer thuis 247
pair mer tot 234
pair mer zelf 260
pair merk ik 191
pair met de 193
pair met diabetes -256
pair met een -16
pair met keizersned 209
pair met mijn 175
pair met nen 269
pair met pensioen -222
pair met zijn 277
pair met zn -235
pair met zon 264
pair mg . 286
pair mij , 482
pair mij af 165
pair mij lat -238
pair mij opgev -223
pair mij toegek 214
pair mijn @it 343
pair mijn aanslag -187
pair mijn aanvrag -312
pair mijn afsprak 291
pair mijn attest 294
pair mijn broer 441
pair mijn buurman 267
pair mijn deur 218
pair mijn gebur 266
pair mijn gesprek 233
pair mijn gsm -310
pair mijn heup 76
pair mijn hond -164
pair mijn kind -224
pair mijn klas 249
pair mijn kleindochter 209
pair mijn knieen 386
pair mijn linkerben 288
pair mijn mama 289
pair mijn man -85
pair mijn nieuw -270
pair mijn oma 330
pair mijn onderbur 411
pair mijn pa 247
pair mijn pc -231
pair mijn reken -283
pair mijn reumatoid 257
pair mijn rijbewijs 215
pair mijn rug 178
pair mijn schoonmoeder 257
pair mijn tant 281
pair mijn terras -244
pair mijn vent 176
pair mijn verloofd 320
pair mijn vriendin 370
pair mijn vrouw -185
pair mn @it 325
pair mn broer 208
pair mn vrouw 238
pair mn zoontj 207
pair mn zus 362
pair moe , 220
pair moeder @it 234
pair moeder heeft -144
pair moeder is 49
pair moet ? -182
pair moet dat 205
pair moet een -341
pair moet ge -262
pair moet hij 218
pair moet je -224
pair moet men -195
pair moet uit 202
pair moet wet 223
pair moet wij 205
pair moet ze -228
pair mog de 255
pair mog we -284
pair mogelijk ? -203
pair monitor van 218
pair ms en -413
pair na een 332
pair na mijn 183
pair na zijn 228
pair naald kwijt 194
pair naast de -143
pair naast mijn 290
pair naast ons 233
pair nar @it -317
pair nar binn 256
pair nar de 83
pair nar een -319
pair nar het -80
pair nar jullie -282
pair nar schol 143
pair nar t 167
pair national nummer -304
pair ne ker -189
pair nee gen -262
pair neemt @it 375
pair nem @it 256
pair nem dar 233
pair nen , -197
pair net @it -143
pair neurolog mci 270
pair ni kom 233
pair nie mer 258
pair niet $ -153
pair niet , 189
pair niet . -188
pair niet @it -448
pair niet agressief 192
pair niet allen 276
pair niet als 402
pair niet autorijd 260
pair niet bell 185
pair niet dor 204
pair niet in 183
pair niet lang 306
pair niet lez 205
pair niet mar 230
pair niet met 282
pair niet nar 222
pair niet onder 201
pair niet open 132
pair niet over 283
pair niet stan -234
pair niet uit 228
pair niet werk 305
pair nieuw drempel 196
pair nieuw pincod -278
pair nik $ 206
pair nik mer 260
pair nik van 255
pair nog $ 311
pair nog 0 295
pair nog @it -227
pair nog altijd -263
pair nog dor -250
pair nog iet -294
pair nog niet -267
pair nog nik 206
pair nog sted -192
pair nooit $ -172
pair nos kan 230
pair nu de 323
pair nu een 261
pair nu stuurt 202
pair nu wil 246
pair nummer 0 -191
pair ocmw vor 227
pair of @it -295
pair of allen -212
pair of een -264
pair of er -267
pair of hoe 296
pair of ik -295
pair of is 36
pair of mijn 384
pair of nee 208
pair of niet -280
pair of zijn -313
pair of zo -251
pair ogen . 221
pair om 0 272
pair om het -262
pair om te -286
pair omdat ik 309
pair onder de 135
pair onder jonger -234
pair ondergrond container 206
pair ons @it -259
pair ons dorp -295
pair ons een -179
pair ons gezin -219
pair ons heeft 214
pair ons huis -198
pair ons in 159
pair ons ma 141
pair ons strat -274
pair ons vader 71
pair onz hond -223
pair onz jong 237
pair onz kat -281
pair onz poetsvrouw 298
pair onz stad -242
pair oog , 282
pair ook @it -205
pair ook al 281
pair ook grot 205
pair ook niet -318
pair ook nog 306
pair ook op -187
pair oorlog , 278
pair op , 48
pair op ? 163
pair op @it 83
pair op begeleid 234
pair op dat 330
pair op de 12
pair op den 220
pair op een 25
pair op het 267
pair op jullie 151
pair op kamer 194
pair op mijn -266
pair op rod -279
pair op schol 367
pair op strat 289
pair op t -310
pair op teg -297
pair op welk -110
pair op zondag -191
pair open $ -257
pair open , -191
pair opgehaald $ 199
pair opgenom en 331
pair opgenom met 286
pair opgev @it -221
pair organiseert de -182
pair oud @it -308
pair ouder met -213
pair over , -300
pair over @it -642
pair over de -290
pair over die 525
pair over en 318
pair over mij 277
pair over mijn 332
pair over strat 266
pair over wmo -298
pair overal binn -258
pair overled met -197
pair park $ -251
pair parking bij -205
pair parkinson en -425
pair pas $ 231
pair pas hoe 200
pair patient met -216
pair peeter , 214
pair per dag 245
pair per wek 193
pair person met -284
pair plat . 302
pair plek war 194
pair post van 259
pair postnatal @it 184
pair praatcaf @it -245
pair praatgroep hier 232
pair ramp vor -240
pair recht op 384
pair regel bij -240
pair regel vor -199
pair reken van -219
pair reken zie -200
pair restafvalzak $ 289
pair reumatoid @it 257
pair rij op -313
pair rijd $ 213
pair rijd , 416
pair rijd of -328
pair rijdt $ -237
pair rijdt de -268
pair rolstoel kom 295
pair rond @it -289
pair ruimt , -213
pair s avond 285
pair s nacht 278
pair sam met 192
pair schol , 291
pair schrijf een -237
pair selectief @it 170
pair sind dat 277
pair sind har 399
pair sind ik 193
pair sind mijn -171
pair sind zijn 252
pair sind zondag 197
pair sit van -239
pair slaappill , 296
pair slagbom is -207
pair slecht de 191
pair sleutel van 250
pair slik @it 169
pair slik al 211
pair sorry vor 293
pair speelplein : 266
pair speelpleinwerk $ 194
pair spina @it 381
pair sta @it -183
pair sta ik -344
pair stad , -244
pair stadhuis , -334
pair stag lop -218
pair stan $ -216
pair stan , 199
pair stan ? -200
pair stan @it -220
pair stan er -216
pair stat 0 -142
pair stat dar -222
pair stat dat -365
pair stat de 255
pair stat een -183
pair stat er 122
pair stat hij 285
pair stat iet -220
pair stat in -310
pair stat mijn -189
pair station , 270
pair station is 187
pair stel dat -179
pair stel ik -303
pair stembureau $ 324
pair stemm $ -260
pair stemm . 201
pair stoep bij 244
pair stoep hier 191
pair stok hout 228
pair stond vannacht 250
pair strat $ -135
pair strat . 312
pair stuurt u -165
pair syndrom van 272
pair system is -258
pair t @it -130
pair t uz 240
pair t wer -223
pair t ziekenhuis 308
pair taxi nar 373
pair te hog 235
pair te kop -218
pair te kort -315
pair te vel 178
pair te vind -248
pair te vroeg 237
pair te zegg 316
pair te zet -275
pair teg @it -238
pair teg de -106
pair teken vor 247
pair telefon ? -143
pair ter hoogt -219
pair terug $ -212
pair thuis $ -239
pair thuis en 195
pair thuis met 303
pair thuis op 235
pair tijden de 365
pair tillift ? 230
pair toch al -237
pair toch binn -254
pair toegank met -170
pair toegek na 214
pair tot de 226
pair trap niet -191
pair traplift . 504
pair trek ik 206
pair trouwen $ 191
pair trouwzal $ -273
pair tuss de 330
pair twee jar 202
pair twee kant 195
pair twee ker 187
pair twee maand 385
pair u dat 174
pair u een -284
pair u had -251
pair u har 202
pair u mij -212
pair uit $ -192
pair uit de -157
pair uit mar 202
pair uit mijn 202
pair uitbater van 204
pair uitgezaaid @it 307
pair uitlaatdienst $ 202
pair uitstel vor 216
pair uitvaartverzorger : -197
pair uren gezinshulp 214
pair uur , -254
pair uur op 245
pair uw brief -252
pair v nummer -176
pair vader @it 449
pair vader heeft -261
pair val van 227
pair van $ 234
pair van , -298
pair van . 255
pair van @it 47
pair van crohn 248
pair van de 162
pair van den 326
pair van die -494
pair van down 220
pair van een 175
pair van geboort 198
pair van har 355
pair van het -94
pair van hiernaast 202
pair van iemand -189
pair van maculadegeneratie -232
pair van me 284
pair van men -177
pair van mij 298
pair van mijn 158
pair van ons -6
pair van onz 43
pair van parkinson -177
pair van uw -372
pair vanaf hoevel -238
pair vannacht in 250
pair vanweg een 189
pair vanweg mijn 285
pair vastgesteld , 293
pair vent heeft 176
pair verkeersdrempel is -240
pair verpleegkund op -281
pair verplicht om -338
pair verslaafd aan 277
pair verstand @it 245
pair via het 223
pair vier , -246
pair vier jar 170
pair vind ik 280
pair vindt gen -205
pair voetbal $ 275
pair vog $ -223
pair vol met 241
pair volgend wek 367
pair volled @it 329
pair vor $ -163
pair vor 0 331
pair vor @it -208
pair vor anorexia -350
pair vor de -32
pair vor die 306
pair vor een -219
pair vor har 343
pair vor het 150
pair vor kinder -277
pair vor kom -190
pair vor mantelzorger -277
pair vor me 204
pair vor men -185
pair vor mij 206
pair vor mijn 621
pair vor mn 297
pair vor ons -197
pair vor onz 242
pair vor patient -243
pair vor person -221
pair vor pindas 282
pair vor welk -192
pair vor zijn 167
pair vorig wek 355
pair vrag $ -314
pair vrag : 400
pair vrag ik -167
pair vrag mij -229
pair vrag of -253
pair vriendin is 260
pair vrijwilliger $ 196
pair vrijwilliger bij -216
pair vroeg gebor 237
pair vroeg mij 237
pair vroeg of -261
pair vrouw en -267
pair vrouw is -197
pair vrouw met 318
pair waarom is -222
pair wachtwoord , -240
pair wachtwoord van -305
pair wanner is -217
pair wanner komt 374
pair want @it 252
pair want ik 246
pair war ik 262
pair war kan -133
pair war ligt -271
pair war stat -272
pair war vrag -194
pair warmtepomp van 235
pair wat @it -263
pair wat als 247
pair wat doe -232
pair wat doet -138
pair wat er -199
pair wat is -60
pair wat je -241
pair wat kan 276
pair wat kost -207
pair wat moet -361
pair wat vor -252
pair we @it -189
pair we trouw -229
pair we zijn -249
pair weg $ 238
pair weg . 286
pair weg in 311
pair wegen @it 310
pair wegen mijn 228
pair wegrij en -207
pair wek $ 147
pair wek . 288
pair wek aan 174
pair wek later 287
pair wek nar 331
pair wel vrijwilligerswerk 195
pair welk loket 224
pair welk sit -255
pair wer in 208
pair wer op 349
pair werk , 224
pair werk @it -235
pair werk aan -254
pair werk bij -280
pair wet , -194
pair wet @it -237
pair wet dat 279
pair wet niet 209
pair wet of 190
pair wie is -332
pair wie zorgt 228
pair wij hebb 139
pair wij nog 298
pair wij will -257
pair wij won -188
pair wij zit -206
pair wij zoek -118
pair wij zoud 204
pair wijk $ 319
pair wijk , -192
pair wijkagent dat 192
pair wijkverpleegkund verwes 421
pair wil bezoek 194
pair wil een -341
pair wil het -293
pair wil ik -138
pair wil in -269
pair wil nar 275
pair will . 204
pair wmo hulp -223
pair woensdag , -164
pair won . 247
pair woonzorgcentrum , -179
pair word $ 214
pair word hier -255
pair word je -241
pair word volgend 258
pair wordt er -234
pair wordt sted 193
pair zal 0 -229
pair ze , 287
pair ze dat 270
pair ze hebb 276
pair ze heeft 117
pair zeg $ -356
pair zeg , -114
pair zeg aan 192
pair zeg ik 232
pair zegg , 316
pair zegt dat -180
pair zei dat -178
pair zeker ? -234
pair zelf , 204
pair zelfd @it -242
pair zet $ -156
pair zie $ -200
pair zie ik -177
pair ziek @it 361
pair ziekenhuis met 308
pair ziekt van -142
pair zij is 267
pair zij met -183
pair zijn $ 319
pair zijn . 214
pair zijn ? 197
pair zijn aan -159
pair zijn die 171
pair zijn dochter 224
pair zijn er -62
pair zijn met -224
pair zijn post 207
pair zit aan 149
pair zit al 199
pair zit dat 246
pair zit de -337
pair zit een -237
pair zit er -229
pair zit in 312
pair zit met 295
pair zit nog 260
pair zit sind 336
pair zit thuis 326
pair zo ? -291
pair zo grot -138
pair zoek we 370
pair zoekt een -103
pair zoiet @it -185
pair zomer @it 211
pair zon , 199
pair zon heeft 360
pair zon is -146
pair zon van 197
pair zon zwar 286
pair zondag $ -193
pair zondag in 215
pair zonder lift 233
pair zoontj heeft 354
pair zoontj van 333
pair zorgt vor 230
pair zoud dit 204
pair zus is 328
pair zwar @it 349
pair zwembad $ 308
pair zwembad ? -286
skip ( ) 251
skip ( 0 -201
skip ( @it 234
skip ( mee 251
skip ) @it 325
skip , $ -350
skip , ( 320
skip , ) 439
skip , , -264
skip , . 326
skip , 0 -133
skip , ? -206
skip , @it 219
skip , als 332
skip , ander 330
skip , bezoek 196
skip , dar -95
skip , dat -131
skip , de 223
skip , die -194
skip , dochter 287
skip , drie 254
skip , dus 326
skip , een 204
skip , en -306
skip , er 208
skip , fietspad -172
skip , ge -284
skip , gen 341
skip , het -255
skip , iederen -196
skip , iemand 360
skip , ik 60
skip , is 48
skip , ja 194
skip , je -144
skip , jullie 358
skip , kan 275
skip , kom 250
skip , komt 176
skip , lag 336
skip , lang 276
skip , ligt 341
skip , loket 224
skip , lop 277
skip , lukt 234
skip , mama 214
skip , man 260
skip , meld 340
skip , mijn 8
skip , mn 336
skip , moest -217
skip , moet 263
skip , mogelijk -203
skip , nu 357
skip , op 159
skip , open -269
skip , schol 253
skip , sind 184
skip , spuit 386
skip , stat -131
skip , telt -269
skip , u 121
skip , van -145
skip , verget -283
skip , vrag -123
skip , war -339
skip , was 358
skip , wijkverpleegkund 421
skip , will 188
skip , ze -253
skip , zeg 207
skip , zegt 301
skip , zij -357
skip , zit 191
skip , zo -212
skip , zorgt 228
skip , zou 351
skip , zoud 204
skip 0 $ -162
skip 0 , 143
skip 0 . 138
skip 0 0 -219
skip 0 @it 155
skip 0 adhd 250
skip 0 dag 194
skip 0 dat -240
skip 0 de -154
skip 0 dor -192
skip 0 en -348
skip 0 er -208
skip 0 ge -181
skip 0 heeft 540
skip 0 het -267
skip 0 ik -323
skip 0 in -252
skip 0 jullie -179
skip 0 kan -213
skip 0 kapelstrat 214
skip 0 mar -271
skip 0 mijn -184
skip 0 moet -145
skip 0 nar 273
skip 0 niet -191
skip 0 op -141
skip 0 reken -125
skip 0 t -319
skip 0 war -162
skip 0 wat -221
skip 0 zonder 233
skip : $ -89
skip : , 344
skip : . -249
skip : 0 -236
skip : die 155
skip : een -197
skip : is 120
skip : man 187
skip : van -323
skip : vrouw 217
skip @it $ 129
skip @it ) 290
skip @it . 235
skip @it 0 -49
skip @it afdel -243
skip @it al -99
skip @it alcohol 251
skip @it anorexia -350
skip @it beid 446
skip @it bekend -313
skip @it bestat 169
skip @it bij -113
skip @it bijstand -169
skip @it binn -280
skip @it bsn 156
skip @it crohn 248
skip @it daarom 241
skip @it dan 224
skip @it dar -282
skip @it dat -136
skip @it dez -221
skip @it die -107
skip @it doen -303
skip @it down 220
skip @it dus -301
skip @it een -131
skip @it eigenar -211
skip @it en 297
skip @it ge 262
skip @it gehad -355
skip @it gen 171
skip @it gezin 166
skip @it goed -285
skip @it gooit 282
skip @it haha -267
skip @it har 230
skip @it heb 206
skip @it hebb -256
skip @it heeft -249
skip @it hem -332
skip @it het -467
skip @it hij 73
skip @it hoe 370
skip @it iet -227
skip @it ik 195
skip @it in -203
skip @it is 388
skip @it ja -303
skip @it jar -251
skip @it jonger -332
skip @it jullie -86
skip @it kan 257
skip @it kom 268
skip @it komt 351
skip @it krijgt 127
skip @it la 299
skip @it loopt 251
skip @it mag -41
skip @it met -303
skip @it mg 286
skip @it mijn 538
skip @it moet 320
skip @it mog 222
skip @it niet -276
skip @it nu 386
skip @it nummer -180
skip @it of -330
skip @it ook -220
skip @it op -116
skip @it over -284
skip @it parkinson 231
skip @it politie -262
skip @it raakt 226
skip @it red 231
skip @it schol -236
skip @it sind 287
skip @it stond 291
skip @it t 139
skip @it te -264
skip @it tot 278
skip @it trapp 189
skip @it twee 299
skip @it vader 246
skip @it van -431
skip @it vorig 197
skip @it we 234
skip @it welk 255
skip @it wen -369
skip @it werk 257
skip @it wet 293
skip @it wij 267
skip @it will -223
skip @it word 102
skip @it zelf -306
skip @it zijn 44
skip @it zit -297
skip @it zoek 131
skip @it zoekt -194
skip @it zon 215
skip ^ $ 383
skip ^ ( -271
skip ^ ) 247
skip ^ . 242
skip ^ 0 -94
skip ^ : 308
skip ^ @it 167
skip ^ aan 118
skip ^ aannemer -223
skip ^ al 311
skip ^ beleid -257
skip ^ bij 163
skip ^ bomma 261
skip ^ buurt -302
skip ^ concierg 290
skip ^ dam 357
skip ^ de -32
skip ^ die 138
skip ^ doet -218
skip ^ dokter 361
skip ^ drag 207
skip ^ dus 211
skip ^ echtgenot -153
skip ^ een 154
skip ^ er -207
skip ^ ex 327
skip ^ formulier -197
skip ^ ga -173
skip ^ gaf -243
skip ^ gat 197
skip ^ ge -153
skip ^ gebeurt -353
skip ^ gef -356
skip ^ gemeent -269
skip ^ gen -262
skip ^ had 357
skip ^ he 257
skip ^ heb 154
skip ^ hebb 329
skip ^ heeft 186
skip ^ het -325
skip ^ hoevel -201
skip ^ hond -168
skip ^ huisgenot 272
skip ^ iemand -466
skip ^ ik -146
skip ^ in -7
skip ^ is -4
skip ^ jar 84
skip ^ je -342
skip ^ jong 250
skip ^ jongst 85
skip ^ kan -127
skip ^ kastanj -247
skip ^ kastanjes -330
skip ^ kat -281
skip ^ kind -158
skip ^ kinder -234
skip ^ kleindochter 209
skip ^ kost -191
skip ^ krijg -203
skip ^ lift -215
skip ^ liga -263
skip ^ lijd 261
skip ^ log -206
skip ^ lop 196
skip ^ ma 200
skip ^ maandag 248
skip ^ mag 251
skip ^ mak -244
skip ^ mama 293
skip ^ man -141
skip ^ meisj 283
skip ^ men -263
skip ^ mijn -228
skip ^ mn 233
skip ^ moet 218
skip ^ nem 301
skip ^ nor 231
skip ^ nummer -246
skip ^ onderbur 411
skip ^ onz 318
skip ^ op -207
skip ^ oud 135
skip ^ over -252
skip ^ pa 239
skip ^ parkeerkaart 344
skip ^ person 203
skip ^ poes -310
skip ^ poetsvrouw 298
skip ^ schoonmoeder 231
skip ^ slagbom -207
skip ^ slik 247
skip ^ stat -355
skip ^ strat -253
skip ^ student -135
skip ^ stuurd 251
skip ^ system -225
skip ^ thuis 278
skip ^ u 165
skip ^ uitbater 204
skip ^ uitvaartverzorger -197
skip ^ uren 214
skip ^ vader -122
skip ^ van 413
skip ^ vent 176
skip ^ verkeerslicht -234
skip ^ vor -45
skip ^ vraagt -257
skip ^ vrag -288
skip ^ vriendin 387
skip ^ vrouw -247
skip ^ wacht 287
skip ^ wachtwoord -212
skip ^ welk -210
skip ^ werk -379
skip ^ wil -36
skip ^ will -172
skip ^ word -402
skip ^ wordt -259
skip ^ zie 187
skip ^ zijn 116
skip ^ zon 451
skip ^ zoontj 453
skip ^ zus -113
skip aan 0 -428
skip aan @it 537
skip aan balie 206
skip aan deur 253
skip aan en 392
skip aan galblas 242
skip aan heup 101
skip aan met -200
skip aan oog 246
skip aan station 256
skip aan wijkagent 192
skip aan word 309
skip aan ziekt -170
skip aangegev $ -215
skip aangepast , 228
skip aanslag ? 202
skip adhd een 250
skip af de 312
skip af er -311
skip afsprak $ 402
skip afsprak de 197
skip agressief mar 192
skip al $ 284
skip al jar 279
skip al maand 276
skip al wek 89
skip al zondag 197
skip allemal de 298
skip alles . 210
skip als : -272
skip als @it -257
skip als een -246
skip als pakketj 315
skip als rund 209
skip als strom 287
skip als terecht 311
skip als van 237
skip als vor -257
skip altijd ajaxied -231
skip ambulancier die -240
skip ander $ -123
skip artros beid -415
skip auto $ 214
skip avond $ 190
skip begint $ -218
skip behoeft traplift 504
skip bekend jullie -188
skip bel @it -286
skip bel als 315
skip ben $ -228
skip ben , 373
skip ben . 279
skip ben 0 -266
skip ben @it 183
skip ben dus 292
skip ben en -137
skip ben op -360
skip ben van 309
skip ben vor -360
skip besluitvorm is -172
skip best , -246
skip bestat een -63
skip bestat iet 209
skip bestat in -193
skip bestat vor -179
skip bestat zoiet -158
skip bestemm ? -213
skip bevall @it 243
skip bezoek een 196
skip bij $ -185
skip bij , -171
skip bij 0 -216
skip bij balie 353
skip bij bank -200
skip bij echtgenot 218
skip bij gemeent -149
skip bij huwelijk 217
skip bij in 117
skip bij moet 303
skip bij station -212
skip bij thuis -243
skip bij ziekenhuis 147
skip blijvend dor 327
skip bloed als 209
skip body . 218
skip boet te 251
skip bom de -165
skip bov noordzee -250
skip brief de 240
skip brief lez 174
skip brief niet -368
skip broer @it 283
skip broer mer 211
skip broertj @it 258
skip brug $ -187
skip bsn @it -216
skip bur $ 234
skip bus het -353
skip busj schol 226
skip buurman @it -216
skip cod , -260
skip container mer 292
skip control $ 230
skip crematorium moet -197
skip cursus met -217
skip da vor -207
skip daarmee $ -271
skip daarom ik 225
skip daarom rijd 212
skip dag in -210
skip dag nacht 205
skip dag of -205
skip dan , -242
skip dan bij 249
skip dan een 122
skip dan mantelzorgwon -203
skip dan vrijwilligerswerk -202
skip dar $ 293
skip dar de -259
skip dar ge -187
skip dar kaart -205
skip dar mee -250
skip dar vor 100
skip dat $ -71
skip dat , 330
skip dat @it 196
skip dat al -259
skip dat altijd -244
skip dat bij 274
skip dat de 161
skip dat die 268
skip dat dus 219
skip dat een 154
skip dat gen 172
skip dat het -245
skip dat in -463
skip dat komt -172
skip dat man 192
skip dat met -130
skip dat mijn -177
skip dat nog -207
skip dat nooit -291
skip dat nu -257
skip dat op 82
skip dat recht 218
skip dat van -353
skip dat vor 302
skip dat zo 261
skip dat zon -236
skip de $ -177
skip de , -33
skip de . 28
skip de 0 -176
skip de ? -57
skip de @it 101
skip de af 233
skip de al 285
skip de bij 140
skip de bov 252
skip de bromt 235
skip de container 206
skip de dag -157
skip de dar -200
skip de dat 224
skip de de 223
skip de doet 148
skip de en 242
skip de er -269
skip de gebruik -313
skip de heb 242
skip de hebb -189
skip de ik 270
skip de kan 239
skip de krijg -236
skip de lang -119
skip de mag 263
skip de met 135
skip de mijn 175
skip de mobiel 240
skip de nacht 380
skip de nar 221
skip de niet 315
skip de nog -326
skip de nu 201
skip de ook -320
skip de op -57
skip de rijd -328
skip de sta -265
skip de van 338
skip de veren -246
skip de vor -97
skip de was -192
skip de will 204
skip de zegt -263
skip de zelf -268
skip den $ -214
skip den , 165
skip den en 215
skip den van -59
skip deur $ 233
skip dezelfd altijd -235
skip dicht ik -207
skip die , -59
skip die ? -236
skip die @it 175
skip die dat 317
skip die is -104
skip die kwijt 194
skip die nar -162
skip die op -235
skip die tegel 284
skip die van 63
skip die vor -290
skip die zie -200
skip die zijn -159
skip dinsdag kan 346
skip dit nar 204
skip dit wer -244
skip dochter 0 137
skip dochter het 275
skip doe iet -211
skip doet @it -255
skip doet niet 286
skip dokter @it 151
skip doorgev de 272
skip dor @it 487
skip dossier $ -213
skip draagt @it 277
skip drank $ 293
skip drempel de 208
skip drie in 215
skip drie per 262
skip dubbel , 215
skip duif een -322
skip dus $ 344
skip dus @it -243
skip dus allen 254
skip dus een 321
skip dus gen 189
skip dus heeft 247
skip dus in 236
skip dus kom 149
skip dus niet 284
skip echt mer 238
skip echtgenot aan -105
skip echtgenot de 218
skip een , 113
skip een . 1
skip een : 135
skip een @it 25
skip een aan -267
skip een boet 190
skip een dat -240
skip een depressie -177
skip een dor -139
skip een dus 285
skip een een -259
skip een eigen -203
skip een en 561
skip een gehad 189
skip een hetzelfd -200
skip een heup -259
skip een hier 209
skip een hondenbelast 202
skip een huis 326
skip een hur 207
skip een in -227
skip een is -247
skip een kan 231
skip een kantor -213
skip een kliniek 229
skip een kom -185
skip een krijgt -239
skip een lat 330
skip een later 267
skip een mak -252
skip een mee 279
skip een nar -230
skip een nem -251
skip een nummer -204
skip een of -172
skip een ook -263
skip een op 401
skip een over -413
skip een overal -258
skip een pincod -278
skip een plat -234
skip een pot -261
skip een sind 246
skip een stan 267
skip een stat -387
skip een uurtj 267
skip een van -72
skip een vor -194
skip een war 280
skip een woning 299
skip een zonder 233
skip eigenar de -311
skip eksaard gsm 214
skip elk een -229
skip elk op 243
skip en $ -135
skip en , -218
skip en . 388
skip en @it -225
skip en altijd -235
skip en bij -322
skip en daardor 305
skip en daarom 212
skip en dan 283
skip en dar 324
skip en de -214
skip en die 139
skip en een 9
skip en heb 282
skip en ik -188
skip en in -156
skip en kan 321
skip en krijg 274
skip en lift 401
skip en moet 63
skip en morg 251
skip en ni 266
skip en niemand 289
skip en nieuw 484
skip en nog 382
skip en nos 230
skip en ocmw 184
skip en s 291
skip en som 201
skip en t 316
skip en van 212
skip en verkeersdrempel -240
skip en wek 278
skip en wil 180
skip en zegt 148
skip en zijn 299
skip en zit 212
skip en zoek -162
skip er $ -166
skip er @it -315
skip er bij 219
skip er de 14
skip er een -539
skip er in 112
skip er lift 161
skip er mij -268
skip er nog -281
skip er ons -179
skip er op 207
skip er rustig 259
skip er toegek 214
skip er uitlaatdienst 202
skip er van 156
skip er vor -116
skip ergen ? 227
skip ernstig en 293
skip evenvel @it -203
skip ex , 184
skip ex @it 399
skip fietspad er -172
skip gat $ 175
skip gat @it -251
skip gat de -160
skip gat mijn -246
skip ge $ -328
skip ge @it -169
skip ge de -331
skip ge een -351
skip ge iet -153
skip ge mijn 205
skip ge van -236
skip gebeurt @it -231
skip gebor een 201
skip gebruik en 289
skip gef een -275
skip gehad kan 180
skip gehandicaptenparkeerkaart ? -203
skip gemeent aan -281
skip gemeentehuis $ 205
skip gemeentehuis @it -266
skip gemeld bij 230
skip gen $ 199
skip gen , -361
skip gen . 284
skip gen bij -205
skip gen en -192
skip gen mar -217
skip gen mer 364
skip gen van -179
skip geraakt mer -114
skip geraakt met -213
skip gesprek de -193
skip gesprek jongerenwerk 233
skip gevolg @it 252
skip gevolg maculadegeneratie -232
skip gewon , 355
skip gewon die -268
skip gewon met -279
skip gezinshulp er 214
skip ghb stat 273
skip gister in 252
skip goed ? -238
skip gratis $ -235
skip groter $ 258
skip gsm 0 110
skip hal had 252
skip har $ 289
skip har . 207
skip har aanslag 202
skip har kan 261
skip heb al 304
skip heb dat 367
skip heb de -167
skip heb een 158
skip heb het 309
skip heb ik 191
skip heb in 194
skip heb long -292
skip heb mijn 172
skip heb recht 203
skip heb vog -223
skip heb vor 198
skip hebb @it -208
skip hebb een -333
skip hebt $ -224
skip heeft $ 379
skip heeft , 87
skip heeft . 447
skip heeft 0 -268
skip heeft @it 147
skip heeft de 414
skip heeft dus 237
skip heeft en -148
skip heeft stad 211
skip heeft syndrom 240
skip heeft ziekt 334
skip hel $ 297
skip helling de 294
skip hem , 140
skip hem ? -245
skip hernia , -307
skip het , 179
skip het : 210
skip het ? 239
skip het @it -226
skip het aan -257
skip het dar 264
skip het dicht -140
skip het een -315
skip het hebb -245
skip het heeft -166
skip het hur -282
skip het in -170
skip het is 26
skip het jar -225
skip het kom -187
skip het lang 268
skip het mag 187
skip het mer 277
skip het nar 216
skip het niet -191
skip het onderwijs -226
skip het op -377
skip het sta -250
skip het te 192
skip het van 308
skip het vor -165
skip het zei -255
skip het zijn 173
skip heup , 265
skip hier @it -296
skip hier de 232
skip hier van -275
skip hiernaast @it 283
skip hij $ 296
skip hij @it 253
skip hij als 306
skip hij binn -254
skip hij de 255
skip hij een 302
skip hij er 263
skip hij met 237
skip hij nu 347
skip hij op 343
skip hoe dat 241
skip hoe de 191
skip hoe een -186
skip hoe ik 240
skip hoe is 171
skip hoe je -270
skip hoek $ -303
skip hoevel gezinshulp 214
skip hond @it -355
skip hond uit 202
skip hondenbelast $ 184
skip hor $ 192
skip hor @it 248
skip houdt niet 242
skip huis $ 221
skip huis in -213
skip huisgenot @it -290
skip hulp $ -227
skip hulp er -252
skip ie het 230
skip iederen @it -240
skip iemand ? 322
skip iemand @it -273
skip iemand als -373
skip iemand een -336
skip iemand huis 109
skip iet $ -366
skip iet @it -277
skip ik $ -137
skip ik , 320
skip ik 0 181
skip ik @it -86
skip ik aan 386
skip ik al 379
skip ik alles 307
skip ik als -202
skip ik ambulancier -240
skip ik bijna -256
skip ik dag 217
skip ik dan 214
skip ik de 35
skip ik die 245
skip ik doen -102
skip ik een 181
skip ik en 225
skip ik er -226
skip ik ernstig 293
skip ik gekoz -225
skip ik gen -238
skip ik gewon -210
skip ik har 158
skip ik het 83
skip ik hier -362
skip ik hoe 200
skip ik in 63
skip ik kovit -292
skip ik les -266
skip ik m 195
skip ik met 35
skip ik mij -254
skip ik mijn -217
skip ik ms -309
skip ik naald 194
skip ik net 184
skip ik ni 253
skip ik of -243
skip ik onder 225
skip ik op 123
skip ik opgev -223
skip ik reken -215
skip ik sind 338
skip ik te 114
skip ik trap 450
skip ik uitstel 216
skip ik van -268
skip ik wel 259
skip in $ -221
skip in , -71
skip in ? -256
skip in @it 101
skip in algemen -183
skip in bestemm -213
skip in bieb -211
skip in brief 175
skip in crematorium -197
skip in een -348
skip in gemeent -162
skip in hand 170
skip in hel 220
skip in mag 166
skip in met 155
skip in nachtkled 212
skip in of -377
skip in oud -144
skip in park 160
skip in psychiatrisch 206
skip in sporthal -237
skip in stad -255
skip in strat -221
skip in voll 273
skip in war 202
skip in weg -245
skip in wek 226
skip in woonzorgcentrum -179
skip in ziekenhuis 388
skip infoavond , -250
skip ingang het -277
skip inlop men -159
skip inwoner $ -225
skip is , -113
skip is 0 -144
skip is @it -117
skip is aan 482
skip is al 174
skip is dat -172
skip is en 60
skip is enkel -278
skip is gen -339
skip is genoeg 240
skip is gratis -338
skip is het 279
skip is ik 238
skip is in -286
skip is mar 182
skip is mij 321
skip is nergen -344
skip is niet -283
skip is nu 157
skip is of -253
skip is ook -217
skip is op 470
skip is openbar 274
skip is sted -240
skip is t 296
skip is twee 202
skip is vastgesteld 240
skip is verlamd 220
skip is vor -246
skip is wek 278
skip ja $ -303
skip ja ik 246
skip ja nee 208
skip jar @it 342
skip jar de 275
skip jar een 192
skip jar ik 315
skip je $ -219
skip je ? 280
skip je @it -173
skip je afsprak -210
skip je een -228
skip je meenem 223
skip je met -271
skip je of -244
skip jonger een -239
skip jongerenwerk ik 233
skip jongst @it 224
skip jullie , 403
skip jullie : -255
skip jullie ? -186
skip jullie @it -262
skip jullie bij 180
skip jullie jar -240
skip jullie of -197
skip jullie ons -312
skip jullie over -291
skip jullie regel -199
skip k @it 291
skip kan @it -145
skip kan afsprak 332
skip kan als 419
skip kan brief 271
skip kan broer 253
skip kan container 231
skip kan dat -236
skip kan een -261
skip kan help 290
skip kan iet 371
skip kan mij -256
skip kan niet 248
skip kan ook -318
skip kan oud -178
skip kan stoep 268
skip kan vrouw 215
skip kantor $ -213
skip kapelstrat eksaard 214
skip kapot $ 204
skip kastanjes het -245
skip kat @it -281
skip ker . 254
skip ker wek 189
skip kerstmarkt . 204
skip kijkt $ -272
skip kind @it 125
skip kinder @it -475
skip klas @it 239
skip klein in 320
skip kleindochter de 209
skip kliniek wie 229
skip klopt dat -187
skip kom de 120
skip kom mijn 281
skip kom teg -234
skip komt een -237
skip komt in 251
skip komt nooit -172
skip komt uit 252
skip komt wek 290
skip kreg @it 311
skip kreg een -233
skip kreg sms -306
skip krijg $ -251
skip krijg @it -200
skip krijg dar 332
skip krijg de 137
skip krijg een -79
skip krijg met -241
skip krijg niet 214
skip krijg van -292
skip krijgt , 282
skip krijgt de -314
skip krijgt en 335
skip krijgt mag -203
skip kunn de 176
skip kunt mijn -287
skip la heeft 192
skip lag , 200
skip lang de 364
skip lat , 263
skip lat ? -310
skip lat of 190
skip les @it -251
skip lez ik 315
skip lezing @it -242
skip licht beperkt 278
skip lift het 339
skip lift jullie 218
skip lig sind 215
skip lijdt de -105
skip loket $ -256
skip loket ik 224
skip long en -336
skip los $ 303
skip lukt niet 271
skip ma @it 170
skip maatj de 225
skip maatj een -223
skip mag @it 121
skip mag bij -205
skip mag dan 241
skip mag die -252
skip mag er -285
skip mag los -265
skip mag mee 260
skip mag niet 276
skip mag onder 185
skip mag ook -229
skip mag overled -197
skip mag zelf -310
skip mama 0 214
skip man , 286
skip man @it 160
skip man agressief 192
skip man een 246
skip man parkinson -182
skip man sind 300
skip man thuis 208
skip mantelzorger $ 218
skip mantelzorger iemand -179
skip mantelzorgwon de -203
skip mar $ 226
skip mar de -172
skip mar heb 137
skip mar is 254
skip mar mijn 236
skip me $ 210
skip me heeft 230
skip me is 404
skip me van 185
skip mee $ 245
skip mee het 199
skip mee ik -216
skip mee je -191
skip men @it -379
skip men een -301
skip mer $ -83
skip mer . 405
skip mer @it 351
skip merk pas 191
skip met , -292
skip met . 274
skip met ? -150
skip met @it 213
skip met busj 248
skip met dubbel 277
skip met een 170
skip met en 70
skip met gebrok -354
skip met men -227
skip met met -214
skip met of -225
skip met op -199
skip met taxi 345
skip met tillift 230
skip met typ -270
skip met verklar 255
skip met volmacht 240
skip met zwar 199
skip mg $ 286
skip mij @it 148
skip mij en 357
skip mij ik 294
skip mij na 214
skip mij vastgesteld 214
skip mijn $ 406
skip mijn ( 289
skip mijn , 470
skip mijn 0 -190
skip mijn : 217
skip mijn @it -106
skip mijn al 39
skip mijn bij -229
skip mijn doet -328
skip mijn gat -231
skip mijn geeft -277
skip mijn gewon 314
skip mijn hangt 223
skip mijn har 247
skip mijn heb 368
skip mijn heeft -150
skip mijn is 66
skip mijn kan 165
skip mijn kom 489
skip mijn krijg 205
skip mijn krijgt 385
skip mijn met 527
skip mijn moet 233
skip mijn nie 223
skip mijn nog -215
skip mijn slikt 183
skip mijn van 63
skip mijn wegen 237
skip mijn zit 340
skip mindermobielencentral $ 198
skip mn @it 317
skip mn heeft -87
skip mn met 374
skip moeder , 298
skip moeder 0 327
skip moeder @it 88
skip moeder nog -316
skip moet @it -313
skip moet daarvor -153
skip moet dan -151
skip moet dat 172
skip moet eruit -197
skip moet hebb 224
skip moet het -213
skip moet mar 202
skip moet niet 306
skip moet van 281
skip moet via -191
skip mogelijk $ -203
skip ms @it -131
skip na @it 334
skip na val 227
skip naald kan 194
skip naast @it -232
skip nacht strat 202
skip nar $ -130
skip nar kerstmarkt 204
skip nar loket 166
skip nar uz 240
skip nar voetbal 275
skip neg vier -302
skip nem vor 296
skip nen en 282
skip neurolog , 404
skip ni op 233
skip niet $ 142
skip niet , -341
skip niet . 176
skip niet bed 251
skip niet dat 203
skip niet de 261
skip niet een 296
skip niet en -227
skip niet het 354
skip niet ik 302
skip niet is 191
skip niet mar 280
skip niet met 364
skip niet nar 401
skip niet op -239
skip niet oranj 291
skip niet thuis 247
skip niet tot 234
skip niet van 293
skip niet zelf 260
skip nieuw is 425
skip nik . 255
skip nog , 475
skip nog ? -347
skip nog @it -245
skip nog bij -244
skip nog de 175
skip nog met -269
skip nooit $ 193
skip nos ie 230
skip nu $ -187
skip nu @it 147
skip nu een 413
skip nu mijn 268
skip nu u 202
skip nummer $ 208
skip nummer van -262
skip ocmw har 227
skip of , -357
skip of ? -460
skip of @it -331
skip of da -199
skip of de -199
skip of die -244
skip of een -304
skip of er -333
skip of in -142
skip of op -306
skip ogen $ 221
skip om uur 222
skip oma @it 277
skip omdat @it 337
skip omdat niet 315
skip onder $ -314
skip onder men 296
skip ons $ -241
skip ons de 178
skip ons is 33
skip ons ligt 273
skip ons niet 224
skip ons parkeerkaart -179
skip onz @it -243
skip onz bij 238
skip onz een -200
skip onz heeft -3
skip onz is -167
skip onz neemt 213
skip onz van 301
skip onz zit 203
skip ook $ 255
skip ook @it -190
skip ook het -216
skip ook in -188
skip ook vor -234
skip op $ -127
skip op , 434
skip op 0 120
skip op aanslag -155
skip op bus -200
skip op en -301
skip op fietspad -237
skip op gebied -258
skip op gelijkvloer 304
skip op gesprek 233
skip op gsm -299
skip op hoek -214
skip op mei -198
skip op moment 246
skip op plein -201
skip op reken -264
skip op sit -141
skip op speelpleinwerk 336
skip op stoep -453
skip op van -294
skip op vrijmarkt -206
skip op wachtlijst 293
skip open $ 314
skip open ik -240
skip opgenom een 310
skip opgenom ga 331
skip opgev maatj -223
skip opnieuw $ 293
skip organiseert stad -200
skip oud , 218
skip oud en -213
skip oud inlever -178
skip ouder @it -213
skip over $ -286
skip over ? -294
skip over en -283
skip over ik 318
skip over loss 284
skip overal in -258
skip pa aan 263
skip parkeerplek $ -281
skip parking zijn -205
skip parkinson behoeft -201
skip pas slecht 191
skip patient een -216
skip peeter gebor 214
skip per aan 262
skip person een -284
skip plek de 277
skip plek ik 194
skip poort de 250
skip post $ 305
skip postnatal en -167
skip praatgroep in 232
skip precies , -277
skip psychiatrisch , 206
skip ramp patient -216
skip reken $ -216
skip reken de -204
skip rijd $ 233
skip rijd is -328
skip rolstoel $ 232
skip ruimt mag -213
skip schol ze 346
skip selectief , 170
skip sind @it 88
skip sind aan 302
skip sind bevall 296
skip sind heb -292
skip sind in 133
skip sind ongeluk 277
skip sind val 315
skip sind zomer 211
skip slaappill en 296
skip slecht stoep 191
skip sleutel het 250
skip slik jar 211
skip slikt en 339
skip sms 0 -306
skip social ? -212
skip sorry de 262
skip spuit zelf 386
skip sta @it -272
skip stad inlop -159
skip stan $ -229
skip stan is 262
skip stat @it -356
skip stat ander -220
skip stat in 310
skip stat vol 409
skip sted de 201
skip stemm $ 230
skip stemm @it 297
skip stemm mag 215
skip stoel $ -270
skip stoep zijn 191
skip stond in 323
skip strat $ 267
skip studeert en -298
skip stuurt een -232
skip stuurt har 202
skip syndrom @it 272
skip t , -162
skip t aan -443
skip t een 307
skip t en 243
skip taxi schol 373
skip te $ -119
skip te , -316
skip te ? -448
skip te @it -314
skip te dat 341
skip te gebor 237
skip te is 226
skip te of -263
skip telefon $ -143
skip ter van -219
skip thuis $ 303
skip thuis een 237
skip thuis t 184
skip tijdelijk rolstoel 295
skip tillift $ 230
skip toch ie 193
skip toch ik 224
skip toch in -254
skip toegank een -170
skip toegek mijn 214
skip toen @it 295
skip toen de -219
skip tolk bij 301
skip tot de -144
skip trap mer -196
skip twee , 214
skip twee in 264
skip typ , 227
skip u @it -275
skip u of 146
skip uit $ 214
skip uit ik 285
skip uitstel mijn 216
skip uitvaartverzorger mag -197
skip uren zijn 214
skip uur $ 307
skip uw $ -372
skip uw , -282
skip vader 0 304
skip vader @it 481
skip vader en 162
skip val mijn 217
skip van $ 172
skip van , 364
skip van . 116
skip van ? 181
skip van @it 191
skip van april -195
skip van bladblazer -261
skip van body 218
skip van bur 282
skip van buurthuis 387
skip van club -345
skip van derd 238
skip van en -281
skip van gat -273
skip van gemeent 120
skip van heeft 128
skip van ik -200
skip van is 193
skip van man 362
skip van met -116
skip van mindermobielencentral 223
skip van oprit 254
skip van park -258
skip van slaappill 296
skip van vader 302
skip van vrijwilliger 196
skip van websit -224
skip van zon 277
skip van zus 232
skip vanweg @it 225
skip vel , 216
skip vent @it 176
skip verget $ -218
skip verkeerd $ -184
skip verkeersdrempel een -240
skip verkeerslicht de -234
skip verpleegkund de -312
skip verslaafd @it 288
skip verstand en 374
skip vindt parking -205
skip vol $ 335
skip volgen @it -249
skip volgen neurolog 404
skip vor $ -321
skip vor ( 347
skip vor , -34
skip vor ? -143
skip vor @it -71
skip vor aan -202
skip vor deur 197
skip vor die -179
skip vor digid -294
skip vor en -192
skip vor in -228
skip vor is -305
skip vor kat 228
skip vor kind -223
skip vor man 274
skip vor met -403
skip vor nar -252
skip vor op -190
skip vor over -301
skip vor rijbewijs 210
skip vor typfout 218
skip vor uittreksel 245
skip vor van -318
skip vorig , -200
skip vorig @it 382
skip vorig aan 230
skip vorig en -288
skip vrag af -229
skip vrag een -204
skip vriendin @it 207
skip vrijwilliger de -295
skip vroeg af 312
skip vroeg en 237
skip vroeg ik -211
skip vrouw $ 227
skip vrouw , 263
skip vrouw een 300
skip vrouw ms -229
skip waarom de -249
skip wacht 0 225
skip wachtwoord ik -141
skip wanner de -206
skip war dat -314
skip war die 136
skip war drank 293
skip war ik -154
skip war we -159
skip warmtepomp de 235
skip was de 278
skip was gen 248
skip wat die -194
skip wat een -297
skip wat er 294
skip wat het -224
skip wat hulp -252
skip wat ik -189
skip wat je -224
skip wat ze -211
skip we @it -230
skip we nog 210
skip weg in 314
skip wegen @it 219
skip wegrij dicht -207
skip wek $ 324
skip wek , 304
skip wek aan 202
skip wek de 284
skip wek huis 259
skip wel doen 195
skip welk $ -324
skip welk ik -247
skip welk is 170
skip welk moet 143
skip wer , 218
skip werf $ 230
skip werk $ 221
skip werk de -227
skip werk niet 374
skip wet ik 232
skip wet war 180
skip wie dat -305
skip wie de 146
skip wie ge -244
skip wie ik 96
skip wie mijn 271
skip wie vor 269
skip wij @it -254
skip wij dit 204
skip wij gen -181
skip wij hier -293
skip wij met -274
skip wij ons 459
skip wijkagent mijn 192
skip wijkverpleegkund me 421
skip wil , -213
skip wil ? -295
skip wil gewon 273
skip wil van 254
skip won $ 247
skip won 0 300
skip woonzorgcentrum bestat -179
skip word @it -194
skip word de 260
skip word gekapt -205
skip word ik 267
skip word wek 258
skip zak $ 232
skip ze @it 197
skip ze bij 275
skip ze dat 140
skip ze het 359
skip ze is 308
skip ze niet 323
skip ze op 188
skip zeg die 192
skip zeg mar 268
skip zegt dokter 217
skip zegt ik 384
skip zeker $ -234
skip zelf $ -348
skip zelf de 288
skip zet een -195
skip ziekenhuis een 308
skip ziekt @it 456
skip zien de -245
skip zij @it 120
skip zij een -185
skip zijn $ 289
skip zijn , -344
skip zijn @it 200
skip zijn aanvrag -190
skip zijn mij 214
skip zijn van 207
skip zijn vor -236
skip zit @it -138
skip zit een 247
skip zit in -291
skip zit met 407
skip zit thuis 196
skip zo @it -111
skip zo als -315
skip zoek @it -284
skip zoek een 372
skip zoek maatj 250
skip zoek plek 206
skip zoek praatgroep 232
skip zoek ruimt -213
skip zomer en 211
skip zon 0 159
skip zon @it 110
skip zon mij 229
skip zon op -309
skip zondag t 215
skip zonder $ 213
skip zoontj 0 333
skip zoontj @it 268
skip zorgt har 228
skip zoud jar 204
skip zusj @it 301
skip zwar , 252
skip zwembad $ -286
topic @ability 98
topic @access -51
topic @body 153
topic @building -2
topic @business -54
topic @firstPerson 46
topic @general -315
topic @hardly 122
topic @has -55
topic @home 149
topic @mine 83
topic @mine-phrase 89
topic @nuisance -86
topic @nuisance-phrase 202
topic @ofPerson -40
topic @organisation -32
topic @ownPostcode 22
topic @patient 6
topic @place -255
topic @plainly 33
topic @relative 91
topic @somebody 76
topic @vehicle 28
topicAnywhere @ability 13
topicAnywhere @access -78
topicAnywhere @body 313
topicAnywhere @building -116
topicAnywhere @business -145
topicAnywhere @firstPerson 102
topicAnywhere @general -319
topicAnywhere @handled -114
topicAnywhere @has -39
topicAnywhere @home -89
topicAnywhere @mine 99
topicAnywhere @mine-phrase 71
topicAnywhere @nuisance -58
topicAnywhere @nuisance-phrase 202
topicAnywhere @ofPerson -80
topicAnywhere @organisation -78
topicAnywhere @ownPostcode 42
topicAnywhere @place -254
topicAnywhere @plainly 27
topicAnywhere @relative 85
topicAnywhere @somebody 82
topicAnywhere @vehicle 62
topicBefore @ability -73
topicBefore @access -89
topicBefore @building -137
topicBefore @business -248
topicBefore @firstPerson 40
topicBefore @general -495
topicBefore @hardly -124
topicBefore @has 42
topicBefore @home 257
topicBefore @mind -176
topicBefore @mine 17
topicBefore @mine-phrase 79
topicBefore @nuisance 1
topicBefore @ofPerson -208
topicBefore @organisation -94
topicBefore @ownPostcode 6
topicBefore @patient 108
topicBefore @place -152
topicBefore @plainly 98
topicBefore @relative 187
topicBefore @somebody 98
topicBefore @vehicle -225
topicBeside @ability 308
topicBeside @body 221
topicBeside @building -205
topicBeside @business -284
topicBeside @firstPerson 157
topicBeside @general -358
topicBeside @handled -137
topicBeside @hardly -449
topicBeside @has 334
topicBeside @home -556
topicBeside @mine 276
topicBeside @mine-phrase 497
topicBeside @ofPerson -275
topicBeside @organisation -71
topicBeside @ownPostcode 63
topicBeside @patient 194
topicBeside @place -199
topicBeside @plainly 360
topicBeside @relative 459
topicBeside @somebody 157
topicEarlier @ability 153
topicEarlier @building 203
topicEarlier @firstPerson 242
topicEarlier @hardly 145
topicEarlier @has 283
topicEarlier @mine 280
topicEarlier @organisation 147
topicEarlier @ownPostcode 282
topicEarlier @patient 357
topicEarlier @plainly 218
topicEarlier @relative 154
topicEarlier @somebody 357
topicNear @ability 82
topicNear @access -312
topicNear @body -191
topicNear @building -46
topicNear @business -242
topicNear @firstPerson 99
topicNear @general -464
topicNear @handled -199
topicNear @hardly -15
topicNear @has 99
topicNear @home 270
topicNear @mine 109
topicNear @mine-phrase -153
topicNear @nuisance -149
topicNear @ofPerson 338
topicNear @ownPostcode 46
topicNear @patient 128
topicNear @place -255
topicNear @plainly 127
topicNear @relative 264
topicNear @somebody 91
topicNear @vehicle -379
twoBefore ( 0 177
twoBefore , die 249
twoBefore , mijn 331
twoBefore , ze 353
twoBefore , zij 204
twoBefore 0 , -157
twoBefore 0 0 -105
twoBefore 0 heeft 318
twoBefore ^ als -257
twoBefore ^ dor 372
twoBefore ^ hij 265
twoBefore ^ is 234
twoBefore ^ k 291
twoBefore ^ kan -64
twoBefore ^ mag -198
twoBefore ^ met 395
twoBefore ^ mijn 183
twoBefore ^ na 124
twoBefore ^ ouder -256
twoBefore ^ sind 507
twoBefore ^ volgen -267
twoBefore ^ ze 239
twoBefore ^ zij 268
twoBefore ^ zoontj 211
twoBefore aan men -208
twoBefore aan mijn 214
twoBefore aanmerk vor -247
twoBefore adhd en 250
twoBefore als gevolg 252
twoBefore als ik -347
twoBefore ben ik -262
twoBefore ben met 385
twoBefore bestat er -158
twoBefore bij mij 268
twoBefore bij u -220
twoBefore dat mijn -293
twoBefore de ziekt 430
twoBefore dochter heeft 227
twoBefore duif met -322
twoBefore een lezing -203
twoBefore er zit -236
twoBefore ge met -213
twoBefore genoeg vor 243
twoBefore heb sind -231
twoBefore hebb bij 246
twoBefore heeft een 335
twoBefore het syndrom 283
twoBefore ik ben 86
twoBefore in met -206
twoBefore is 0 267
twoBefore is aan 310
twoBefore is het -263
twoBefore is verslaafd 258
twoBefore is vorig 184
twoBefore jonger met -239
twoBefore kan ik 275
twoBefore kom op -234
twoBefore lijdt aan 258
twoBefore lop bij 221
twoBefore man heeft 274
twoBefore men met -333
twoBefore met een 77
twoBefore mijn broer 230
twoBefore mijn ex 285
twoBefore mijn hond -291
twoBefore mijn huisgenot -290
twoBefore mijn kind 241
twoBefore mijn klas 239
twoBefore mijn moeder 357
twoBefore mijn oma 330
twoBefore mijn vent 176
twoBefore mijn zon 478
twoBefore mn vader 316
twoBefore moet ik -251
twoBefore niet mer 91
twoBefore nog in 277
twoBefore om mijn -293
twoBefore om te -177
twoBefore ons ma 159
twoBefore ons moeder 257
twoBefore ons vader 283
twoBefore onz dochter -222
twoBefore onz kat -281
twoBefore op de -324
twoBefore opa heeft 295
twoBefore opgenom met 286
twoBefore patient met -216
twoBefore person met -284
twoBefore schoonmoeder is 239
twoBefore sind de 211
twoBefore slik al 211
twoBefore thuis met 181
twoBefore toegank met -170
twoBefore van 0 246
twoBefore van iemand -179
twoBefore van me 198
twoBefore van men -177
twoBefore vor kinder -277
twoBefore vor men -198
twoBefore vorig jar 209
twoBefore vrag ik -273
twoBefore vrouw met 218
twoBefore wat gebeurt -231
twoBefore wat moet -246
twoBefore wek aan 288
twoBefore wet dat 279
twoBefore wij hebb -240
twoBefore ziekenhuis met 335
twoBefore zit aan 149
twoBefore zit in 261
twoBefore zon bij -265
twoBefore zon van 238
word $ -58
word ( 171
word ) 271
word , 82
word . 225
word 0 -266
word : 393
word ; 600
word ? -33
word @it -58
word ^ -58
word aan -5
word aangepast 377
word aankom -207
word aanmeld -139
word aanvrag -250
word acht -267
word achter 140
word aed -170
word af 172
word affich -191
word afsprak 379
word afvalkalender 202
word afvalpas -231
word agent -237
word agressief 192
word ajaxied -231
word al -18
word alcohol 283
word algemen -310
word allebei 278
word allemal 316
word allen -142
word alles -152
word als 183
word ambtenar -243
word ambulanc 171
word ander -55
word anorexia -350
word apothek -180
word app -234
word appartement -386
word april -344
word artros -376
word astma 345
word attest 266
word auto 225
word autorijd 260
word avond 224
word bad 307
word balie 362
word band -262
word bank -12
word bed 367
word bedoeld -233
word begeleid 310
word begint -276
word begraafplat 252
word begrijp -38
word behoeft -178
word bek 255
word bekeur -228
word bel 220
word beleid -257
word belt -277
word ben 29
word bened 204
word bent -254
word beperk 69
word beperkt 305
word beroert -356
word besluitvorm -172
word besmet 230
word best 239
word bestemm -213
word betaalt -192
word bevall 363
word bevolkingsonderzoek -263
word bewindvoerder 218
word bewoner -243
word bezoek 222
word bezorg -232
word bib -206
word bieb -130
word bij -43
word bijdrag -260
word bijna -322
word bijzitter -390
word bijzonder 278
word binn -75
word blad -204
word blijv -233
word blijvend 327
word body 221
word boet 149
word bom -337
word bomma 276
word bompa 288
word bordj -213
word bouwt -300
word brengt -257
word brief 251
word briefj -293
word briev 286
word broer 96
word bromt 235
word brug -347
word bsn -338
word buit 307
word buitenland -309
word bur 454
word burgemeester -302
word burger -220
word burgerservicenummer -254
word bus 146
word buurt -228
word buurthuis 353
word caf -348
word campagn -302
word cijfer -380
word client -99
word cod -347
word collecteert -176
word collega 151
word concierg 290
word consulent 212
word control 230
word crematorium -271
word crohn 248
word cursuss -216
word da -117
word daardor 310
word daarom 299
word daarvor 226
word dag 50
word dagopvang 206
word dakkapel -208
word dakloz -197
word dam 376
word dan -46
word dar 8
word das -238
word dat -14
word datum 33
word de 69
word ded -301
word dementie -173
word den 150
word depressie -195
word derd 309
word dertig -245
word deur 243
word dez -263
word dezelfd -235
word diagnos 259
word dialys -182
word dicht -269
word dichterbij 250
word die -47
word dien 348
word dienst -213
word dienstencentrum -189
word digid -375
word ding -141
word dit -235
word dochter 188
word doe -90
word doen 347
word doet -341
word dokter 145
word doktor 280
word donderdag 271
word doorgegev 338
word doorgev 260
word doosj -350
word dor 192
word dorp -295
word dorpsstrat -276
word draagt 277
word draai 218
word drag 207
word drempel 208
word drie 301
word dries -263
word dronk 98
word dubbel 87
word duif -322
word durft 303
word dus 357
word duurt -195
word echt -343
word een -67
word eerlijk 290
word eerst -105
word ehbo -335
word eigenar -212
word eind 267
word eksaard 214
word elf 279
word elk -216
word elkar -296
word en 12
word energie 281
word epilepsie -117
word er -107
word erbij 152
word ergen -138
word erger 281
word erkend 156
word erkenn -219
word ernar -318
word ernstig 127
word eruit 220
word even -168
word evenvel -317
word ex 192
word februari 145
word fietser -299
word flat 122
word folder -157
word fontein -432
word formulier -200
word foto 180
word fout -176
word fritur 189
word g -301
word gaf -274
word galblas 242
word gas 242
word gasthuisberg 314
word gat -33
word ge -455
word geacht -248
word gebied -258
word geboorteaangift 335
word gebrok -306
word gebruik -102
word gebur 272
word gedan 243
word geeft -357
word gef -508
word gehad 195
word geholp 217
word gekapt -205
word gekoz -225
word gekreg 198
word geldt -403
word geliev 258
word gelijk -316
word gelijkvloer 332
word gelof -238
word gemeent -92
word gemeentehuis 156
word gemeld 379
word gemiddeld -297
word gen -130
word genoeg 137
word gent -206
word geparkeerd -239
word geraakt -38
word gered 194
word geregistreerd -168
word gespeld -214
word gesprek 240
word gestol -157
word gev 130
word gevall 277
word gevond -420
word gevraagd 245
word geweest 80
word geweigerd 412
word gewon -102
word gezet 289
word gezien 209
word gezin 89
word gezinn -278
word gezinshulp 214
word ghb 273
word gister 442
word goed -102
word gooit 254
word grag 307
word gratis 116
word grijz 149
word groen -153
word grootvader 327
word groter 258
word had 135
word haha -423
word hal 76
word halfzijd 311
word hallo -273
word hand 186
word hangt -281
word har 288
word hard -275
word he 127
word heb 75
word hebb -113
word hel 131
word hem 222
word herbekek 273
word hernia -205
word herrie -218
word het -120
word hetzelfd -190
word heur 217
word hier -105
word hiernaast 179
word hij 223
word hoe 71
word hoek -249
word hoevel -74
word hog 207
word hoi 367
word hokj 274
word hond -166
word hondenbelast 184
word hoogt -219
word hor -181
word hospital -168
word houd 210
word hout 236
word houtkachel 224
word huisbezoek 140
word hulp 80
word hun -88
word hur 172
word huurder -144
word huwelijk 211
word iban -335
word iederen -391
word iet -282
word ik 31
word in -189
word inen -275
word infoavond -187
word ingetikt -267
word ingevuld -361
word inlever -203
word inschrijv 426
word insulinepomp 284
word insz -267
word intak 286
word intik -251
word inwoner -159
word ipv 334
word ivm 347
word ja 225
word jar 100
word je -249
word jeugdbeweg 332
word jong 295
word jongen 221
word jonger -257
word jongerenwerk 233
word jongst 85
word juf 147
word juist 198
word jullie 203
word juni 114
word k 199
word kaartj 192
word kamer 393
word kan 98
word kantor -273
word kapelstrat 214
word kassei 193
word kastanj -285
word kastanjes -330
word keizersned 209
word kelder -268
word kenmerk -292
word kent 194
word ker 115
word kermis 156
word kerstmarkt 204
word kiez -213
word kijkt -477
word kind -168
word kinder -490
word kindj -243
word kinesist -181
word klas 224
word klassiek 198
word klein -103
word kleindochter 209
word klik -212
word kliko 262
word kliniek 292
word klopt -318
word km 107
word knieen 57
word kom -104
word komt 102
word kon 295
word kop -218
word kor -164
word korting 314
word kost -210
word kovit -292
word krant -199
word kreg 171
word krijg -113
word krijgt -129
word kunt 89
word kvk -231
word kwam 155
word lag 521
word lang 93
word langskom -180
word lantaarn 156
word lat 141
word leeflon 176
word leest -200
word leg -57
word leges -239
word legg 278
word len -138
word les -305
word letter 341
word lever -252
word lez 82
word lezing -277
word licht -161
word liever 189
word lift 174
word lig 307
word liga -388
word ligt 279
word lijd 303
word lijdt -129
word lijn -261
word link 150
word linkerben 288
word log -206
word lon 340
word long -181
word loopt 112
word lop 189
word lui 255
word luid 419
word lukt 412
word ma 361
word maakt 269
word maaltijd 177
word maand 214
word maandag 220
word maatschapp 295
word maculadegeneratie -232
word mag 234
word mail 208
word mak -69
word mam 290
word mama 224
word man -27
word mantelzorgpremie 295
word mantelzorgwon -203
word mar 257
word meebreng 168
word meenem 224
word mei -137
word meisj 283
word meld 228
word men -571
word mental 259
word menu -320
word mer 112
word merk 191
word met -103
word meten -268
word meter 59
word mevrouw 242
word mg 286
word mij 206
word mijn 156
word milieustrat -241
word mindermobielencentral 278
word mis 353
word mn 241
word moe 220
word moeder -130
word moeilijk 355
word moest -142
word moet 157
word mog -323
word mogelijk -140
word moment 246
word mooi -209
word morg 366
word ms -441
word museum -223
word na 394
word naast 79
word nacht 151
word nachtkled 212
word nar -188
word national -304
word ne 227
word nederland -222
word neemt 99
word neg -473
word nem 413
word ner 193
word nergen -320
word neurolog 404
word ni 387
word nichtj 339
word nie -313
word niemand -243
word niet 173
word nieuw -11
word noem -183
word nog -84
word nooit -407
word noordzee -250
word nor 222
word normal -224
word nos 230
word nota -270
word nou 105
word nu 461
word nul -475
word nummer -288
word ocmw 183
word of -412
word ogen 221
word oma -105
word omdat 502
word omhog -146
word onder -254
word onderbur 411
word ondergrond 301
word onderwijs -288
word ongeluk 277
word ons -166
word onz -137
word oog 154
word ook -97
word oorlog 296
word openbar 379
word opendoe -218
word opgehaald 351
word opgelop 428
word opgenom 506
word opgev -257
word opleid -293
word oproep -319
word opruim 264
word opvang 208
word opzichter -289
word oranj 291
word ord 212
word organiseert -182
word ouder -43
word over -282
word overal -305
word overmak -234
word pa 97
word pacemaker -326
word pak 181
word pakt -233
word pand -311
word pap 267
word papa 330
word papier -128
word park -241
word parkeerplek -199
word parkeervergunn -295
word parker 85
word parking -426
word parkinson -468
word partner 128
word pas 248
word pasfoto 290
word paspoort -68
word paswoord -178
word pc -231
word pdf -314
word peeter 282
word pensioen -222
word per 189
word person 116
word pill 378
word pin -374
word pincod -324
word pindas 323
word pinkster 205
word plantjes -212
word pleegzon 246
word plein -315
word plek 115
word poes -292
word poetshulp 272
word poetsvrouw 298
word pol 302
word politie -94
word poort 250
word post 473
word poster -225
word postnatal -180
word praatcaf -243
word praatgroep 201
word praktijk -383
word prat -200
word precies -456
word premie 218
word psychiatrie 296
word psychiatrisch 133
word psycholog 215
word ramp 119
word recht 199
word red 279
word regent -194
word regiotaxi -335
word reken -205
word rekeningnummer -142
word reserver -328
word restafvalzak 289
word reumatoid 257
word rij -190
word rijbewijs 265
word rijdt -408
word rijksregister -312
word rijksregisternummer -319
word ring -159
word rod -373
word roept 368
word rollator -203
word rond 292
word ruimt -276
word rust 294
word rustig 307
word s 442
word sam 88
word schaduw 333
word scherm -138
word schol -128
word schommel 290
word schoonmoeder 257
word schrijf -135
word schrijv 155
word schuift 196
word selectief 170
word sind 34
word sindsdien 227
word sint -244
word sir -214
word sit -332
word slaappill 296
word slaapt 379
word slagbom -366
word slap -121
word slecht 255
word sleutel 225
word slik 243
word slikt 371
word sms -328
word snacht 341
word snapt 240
word som 293
word sorry 198
word specialist 219
word speelpleinwerk -109
word spel -287
word spoed 120
word sporthal -289
word spuit 340
word sta -308
word stadhuis 144
word stag -218
word stan -70
word stand -272
word stat -129
word station 196
word stek 196
word stel -356
word stembureau 171
word stembureaulid -191
word steun -245
word stichting -194
word stil 214
word stoep 174
word stok 342
word stond 286
word stop -249
word stor -234
word storm -280
word strat -140
word stress 358
word studeert -298
word student -179
word stuk -309
word stuurd 251
word stuurt -145
word syndrom 272
word system -305
word t -28
word taart -252
word tant 281
word tarief -180
word taxi 439
word teg 136
word tegel 224
word tegelijk -259
word tegemoetkom 179
word teken 343
word telefon -186
word tell -271
word terras -244
word terug 232
word terwijl 156
word test 132
word theoretisch -360
word thesis -213
word thuis 132
word tien 173
word tijd 98
word tijden 310
word tillift 350
word toch 19
word toegank -232
word toerist -178
word tot 322
word trag 215
word tram -250
word trap -142
word traplop 232
word trapp 189
word trek 226
word turn 233
word tuss 207
word twee 458
word tweeling 305
word typfout 218
word u -157
word uit 34
word uitbater 204
word uitgezaaid 307
word uitlaatdienst 202
word uitstel 238
word uitvaartverzorger -197
word uren 170
word uur 358
word uw -463
word v -175
word vader 146
word vak 310
word vakantie -356
word val 127
word van 64
word vanaf 164
word vannacht 323
word vanweg 481
word vast -288
word vastgesteld 175
word vel -145
word veld 227
word vent 248
word veren -307
word vergader 243
word verget -383
word vergevorderd 284
word vergunn -337
word verkeersdrempel -240
word verkeerslicht -234
word verker -243
word verkiez -137
word verkoopt -109
word verlamd 209
word verleng 201
word verlies -250
word verloofd 320
word verplat 275
word verpleegkund -312
word verplicht -404
word verschen -274
word verslaafd 263
word verstand 245
word verteld 360
word vervoer 314
word verwes -239
word verzet 191
word verzoek -194
word verzorg -255
word via 252
word vier -192
word vijf -355
word vindt -84
word vloer -277
word voet 317
word vog -223
word volgen 149
word volgend 151
word volkstuin 301
word voll 319
word volled 329
word volmacht 171
word voorlop 239
word voorrang 224
word voorzien -312
word vor 14
word vorig 221
word vr 255
word vrag -27
word vriend 298
word vriendin 165
word vrij 169
word vrijmarkt -206
word vroeg 82
word vrouw -125
word vuilnisman 254
word vuilzak 161
word vul -207
word vzw -289
word waard -232
word waarom -220
word wacht 169
word wachtlijst 177
word wachttijd 228
word wachtwoord -488
word wandel -251
word wanner -32
word want 189
word war -109
word warmtepomp 235
word was 102
word wat -150
word water -262
word wc 381
word we 107
word websit -384
word weg 252
word wegen 374
word wegrij -207
word wek 536
word welk -251
word wer 181
word werd 221
word werf 224
word werk -17
word werkplek 262
word wet 93
word wethouder -286
word wie -50
word wifi -253
word wij -135
word wijkverpleegkund 421
word wil 64
word will -294
word wit -286
word wmo -383
word woensdag -245
word won 94
word woonzorgcentrum -179
word woord -221
word wordt 231
word wou 224
word wout 281
word zaaknummer -201
word zak 241
word zaterdag -71
word ze 246
word zegg 147
word zei -191
word zeker -258
word zelf -139
word zelfstand -121
word zes -215
word zet -331
word zich 289
word zie -188
word ziek 83
word ziekenhuis 330
word ziekt -117
word zien -368
word zij -85
word zijn 199
word zit 349
word zoal 179
word zoek 143
word zoekt -190
word zomer 339
word zon 9
word zondag -330
word zonder 211
word zoontj 55
word zorg 383
word zot -320
word zou -157
word zoud 282
word zovel 211
word zulk -222
word zus -36
word zusj 301
word zwar 433
word zwemles 239
`,
};
