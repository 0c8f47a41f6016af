import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1121 that are not.
 * On families it was not taught on:
 * - above -1: found 95.9 %, wrongly 22.1 %
 * - above -0.5: found 92.8 %, wrongly 15.2 %
 * - above 0: found 87.9 %, wrongly 9.4 %
 * - above 0.5: found 78.4 %, wrongly 6.3 %
 * - above 1: found 68.9 %, wrongly 3.9 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:0523fc1bdaf4d2e6d1ee515ae8671deb6cfc253b243d0fb03db4b936f05eb2fa",
  intercept: -1.182,
  weights: `
before ( 46
before ) 384
before 0 -130
before : 222
before @code -221
before ^ 11
before aangepast 155
before aanmerk -271
before aanvrag -204
before afsprak 265
before al -175
before als -152
before altijd 110
before ambtenar -186
before app -215
before art 298
before auto -219
before bekend 200
before bell -266
before ben 117
before bestat -153
before bevall 235
before bewindvoerder 234
before bij -72
before bov 288
before brief 119
before briev 241
before bus -248
before buurman 259
before collega 259
before container -147
before cursus -262
before da -190
before dag 266
before dar -351
before de -114
before den 283
before dertig -205
before die -142
before dienst 250
before digid -196
before dit -295
before dochter 190
before doet -288
before dokter 225
before dor -128
before drie 178
before duif -291
before echtgenot 393
before een -114
before eentj -268
before eerst 233
before eig -165
before en -253
before er -299
before ergen -181
before familie -269
before g -168
before gaf -274
before gan -120
before gat -258
before ge -209
before gebur 308
before geeft -208
before gef -289
before gel -216
before gemeent -274
before genoeg 202
before geraakt -163
before gevall 402
before gewon 452
before gilles 139
before grot 188
before gsm -190
before half 271
before har -311
before heb -106
before hebb 68
before heeft -120
before het -63
before heup -368
before hier -153
before hij 286
before hoe -188
before hoelang -225
before hoevel -164
before hog -310
before houd 270
before huisart -325
before iemand -301
before iet -251
before ik 47
before in 72
before ingang -241
before inschrijv 257
before is -29
before ja 242
before je -145
before jong 220
before jullie -125
before juni -200
before kaart -213
before kamp -347
before kan -93
before kapot -284
before kastanj -231
before ker 213
before kinder -289
before kleindochter 221
before kom -121
before komt -203
before krant -206
before krijg -227
before lag 317
before lang -91
before lat -106
before lig 236
before ligt 197
before lijdt 219
before loopt -150
before lop 287
before m 228
before ma 213
before maandag 267
before maatj -303
before mama 253
before man -156
before mantelzorger -156
before mar 281
before mci 214
before medicijn 282
before mee 118
before mei 336
before men -310
before met -146
before mij 91
before mijn 115
before milieustrat -240
before mn 102
before moet -54
before mog -296
before ms -322
before nacht 377
before nar 205
before nee -228
before net 269
before neurolog 208
before niemand -284
before niet 97
before nieuw -98
before nik 322
before nodig -223
before nooit -243
before nota -260
before of -166
before om -266
before omdat 225
before onderbur 354
before ons 219
before opa 325
before opgenom 310
before over -70
before pa 207
before papa 293
before park -214
before parkeerkaart 160
before parking -225
before per 157
before person -222
before pin -271
before pleegzon 274
before plein -248
before poetsvrouw 295
before post 186
before red 339
before regel -153
before roep 176
before schol -157
before schoonmoeder 337
before schrijf -192
before sind 244
before sit -207
before slaapt 365
before sorry 237
before specialist 228
before speelplein 257
before spoed 272
before stad -223
before stan -184
before stat -110
before stel -301
before stopt -170
before strat -360
before system -267
before t -66
before taart -198
before te 201
before tell -258
before telt -371
before terug 388
before thuis 107
before toegank -198
before toen 268
before tot 239
before trap 307
before traplift 287
before twee 225
before typ -141
before typfout 212
before uit 98
before uitstel 192
before uw -188
before van 26
before vanaf -197
before verker -233
before verzoek -302
before via 176
before vier -203
before volgen 180
before vor -65
before vorig 275
before vrag -349
before vriend 249
before vriendin 386
before vrijwilliger -339
before vroeg -121
before vrouw -101
before waarom -255
before wanner -211
before want -222
before war -250
before was 250
before wat -215
before websit -295
before wegen 282
before wek 288
before welk -183
before werd -181
before werkt 214
before wie -296
before wij -191
before wil -262
before wmo -208
before woensdag -271
before zal -223
before zat 371
before zeg -351
before zegg 297
before zei -292
before zelf 113
before zich -229
before ziekenhuis 330
before ziekenkas 223
before zien -235
before zij -270
before zijn -260
before zit 205
before zo -231
before zoontj 318
before zou -200
before zus 168
before zwar 154
before zwembad -333
before1 ( 273
before1 ) -242
before1 , 85
before1 0 -43
before1 : 422
before1 @code -128
before1 ^ -131
before1 a 209
before1 aan 133
before1 altijd -200
before1 attest 223
before1 beginn 249
before1 betal -185
before1 bevolkingsonderzoek -173
before1 bij -265
before1 chronisch 330
before1 dag 198
before1 dat -141
before1 den 223
before1 dezelfd -222
before1 diagnos 265
before1 dochter 257
before1 doen -242
before1 dor 257
before1 dubbel 340
before1 echt -207
before1 een 63
before1 en -203
before1 er -255
before1 ernstig 308
before1 ex 172
before1 ge -287
before1 gen -620
before1 gezien -259
before1 gratis -246
before1 grot -118
before1 halfzijd 259
before1 har 339
before1 heb 257
before1 hebb -270
before1 heeft 255
before1 het -68
before1 hetzelfd -112
before1 hier -210
before1 ik -87
before1 in -113
before1 infoavond -230
before1 inschrijv -273
before1 is 43
before1 ivm 305
before1 jar 215
before1 je 91
before1 jullie -210
before1 kiez -204
before1 klassiek 211
before1 knippert -144
before1 kort 231
before1 kreg -238
before1 krijgt 329
before1 la 139
before1 man 197
before1 mar 361
before1 mee -331
before1 meenem -182
before1 mental 257
before1 mijn 247
before1 mn 313
before1 moeder 206
before1 nar -277
before1 neemt 338
before1 nem 214
before1 net -130
before1 niet -441
before1 nog -276
before1 of -264
before1 ons -275
before1 ook -192
before1 op 102
before1 opgev -245
before1 oud -232
before1 over -348
before1 postnatal 159
before1 praatcaf -231
before1 reumatoid 232
before1 rond -275
before1 spina 362
before1 sta -197
before1 stan -231
before1 t -97
before1 teg -167
before1 vader 407
before1 van 32
before1 vandag 155
before1 vergevorderd 178
before1 verstand 211
before1 volled 332
before1 vor -143
before1 want 285
before1 war -192
before1 wat -290
before1 we -285
before1 wegen 303
before1 werk -300
before1 wet -243
before1 zelfd -167
before1 ziek 293
before1 zoiet -179
before1 zomer 218
before1 zwar 225
before2 ( 250
before2 ) 346
before2 , 141
before2 @code -194
before2 ^ 101
before2 aan 293
before2 bel -286
before2 ben 156
before2 bevall 220
before2 broer 202
before2 broertj 270
before2 bsn -234
before2 da -196
before2 das -181
before2 dat 116
before2 doet -283
before2 dokter 151
before2 dor 280
before2 draagt 272
before2 dus -250
before2 en -138
before2 er -254
before2 evenvel -213
before2 ex 326
before2 gat -204
before2 ge -199
before2 gebeurt -198
before2 geld -206
before2 gemeent -155
before2 gemeentehuis -244
before2 gevolg 277
before2 hebb -150
before2 heeft 116
before2 het -174
before2 hier -271
before2 hiernaast 274
before2 hij 152
before2 hond -357
before2 hor 235
before2 huisgenot -263
before2 iederen -239
before2 iemand -224
before2 iet -190
before2 is -30
before2 jar 329
before2 je -115
before2 jong 159
before2 jongst 207
before2 jullie -265
before2 k 239
before2 kan -195
before2 kat -261
before2 kind 154
before2 kinder -365
before2 klas 232
before2 kreg 301
before2 krijg -140
before2 les -250
before2 lezing -186
before2 lien 233
before2 ma 135
before2 mag 116
before2 man 197
before2 men -182
before2 mer 261
before2 met 118
before2 mijn -65
before2 mn 290
before2 moeder 92
before2 moet -262
before2 ms -94
before2 na 222
before2 naast -179
before2 nog -220
before2 nu 152
before2 of -287
before2 oma 209
before2 omdat 323
before2 onz -290
before2 ook -124
before2 op -142
before2 oud -162
before2 ouder -205
before2 sind 98
before2 sta -277
before2 stadhuis -233
before2 stat -205
before2 stemm 338
before2 syndrom 180
before2 te -236
before2 thuis 183
before2 toen 330
before2 u -251
before2 vader 300
before2 van 137
before2 vanaf 155
before2 vanweg 215
before2 vent 167
before2 verslaafd 303
before2 volgen -185
before2 vorig 349
before2 we -247
before2 wegen 201
before2 wek -168
before2 wij -238
before2 word -125
before2 ze 188
before2 ziekt 295
before2 zij 132
before2 zijn 216
before2 zo -166
before2 zoek -316
before2 zon 121
before2 zoontj 232
before2 zusj 283
behind $ -114
behind ( 176
behind ) 193
behind , -70
behind . 25
behind 0 -13
behind : -191
behind ; 261
behind ? -168
behind @code -236
behind aan -124
behind aangegev -208
behind aangepast 227
behind aangift 258
behind aanmeld -307
behind aanmerk 217
behind achter 296
behind af 216
behind afsprak 213
behind ajaxied -231
behind al 307
behind algemen -230
behind als 131
behind altijd 167
behind alzheimer 178
behind amper 242
behind ander 132
behind auto 264
behind autorijd 218
behind bank -322
behind beginn -212
behind beid -236
behind bell 187
behind bent -145
behind berm -193
behind betal -198
behind bezoek 178
behind binn -212
behind blijft -153
behind blok 237
behind bom -177
behind bov -156
behind brug -247
behind bsn -198
behind buit 137
behind buitenland -148
behind bur 210
behind bus 219
behind busj 197
behind caf -318
behind cijfer -265
behind container -89
behind da 107
behind daardor 247
behind daarmee -331
behind daarom 321
behind dagbested 247
behind dan 59
behind dar -206
behind dat -62
behind ded -289
behind den 162
behind derd 269
behind dialys -328
behind dicht -343
behind dichter -164
behind dienst -290
behind dienstencentrum -280
behind digid -253
behind dokter 199
behind doktor 206
behind doosj -247
behind dorp -274
behind dossier 237
behind drempel 157
behind dus 145
behind echt 230
behind een -46
behind eid -310
behind eig 159
behind elf 283
behind elk -135
behind en 126
behind energie 297
behind er 122
behind ergen 245
behind ernstig -298
behind eten 235
behind fiet 165
behind fietspad -271
behind flat -242
behind gat -117
behind ge -145
behind geboort -200
behind geboorteaangift 177
behind gebrok -194
behind gef -220
behind gekapt -191
behind gen 152
behind genoeg -155
behind geraakt 177
behind gesprek -193
behind gev -227
behind gevraagd 253
behind geweigerd 243
behind gewon -188
behind geword 305
behind goed 98
behind grag 323
behind gsm -165
behind haha -238
behind hang -132
behind har 357
behind heb -119
behind helling 259
behind heup 163
behind hier 71
behind hij 163
behind hoek -229
behind hoevel -235
behind hog 226
behind hond -267
behind hoort 185
behind hor -291
behind hout 206
behind huis -71
behind huishoud 289
behind hulp 267
behind ie 252
behind iemand 253
behind iet -289
behind ik 51
behind in -81
behind ingevuld -354
behind insulin 235
behind is -101
behind ja -212
behind januari -277
behind jar 61
behind je -157
behind jongen 258
behind juf 276
behind kan 208
behind kermis 168
behind kilo 324
behind kind -194
behind klein -182
behind klik -219
behind kliko 263
behind kom -200
behind kon 297
behind kreg -139
behind kwijt 118
behind lag 174
behind lang 64
behind lat -213
behind lez 352
behind lift 380
behind long -211
behind loopt 292
behind los -319
behind lukt 175
behind maatj 310
behind maculadegeneratie -264
behind mag 103
behind mail -187
behind mak -300
behind mar -135
behind markt 309
behind me -194
behind mee 137
behind mer 141
behind met 36
behind meter 113
behind mij -35
behind mijn 25
behind mis 242
behind moest -214
behind moet 14
behind mog -356
behind mogelijk -358
behind morg 234
behind nacht 175
behind nar 34
behind ni 260
behind nie -187
behind niet 205
behind nieuw 283
behind nik 334
behind noordzee -213
behind nou 434
behind nu 198
behind nummer -130
behind ocmw 75
behind of -51
behind ogen 236
behind om 64
behind onder 138
behind onderwijs -251
behind ook -160
behind op 79
behind open -149
behind oud -383
behind papier 250
behind parkeerplat 228
behind parking -325
behind paspoort -180
behind pc -241
behind politie 189
behind poort 236
behind post 264
behind pot 242
behind praatgroep 226
behind praktijk -339
behind psychiatrie 280
behind recht 257
behind regel 115
behind regio -157
behind reken -158
behind rekeningnummer -199
behind reserver -247
behind rijbewijs 164
behind rod -268
behind rug 168
behind ruimt -197
behind rund 270
behind s 158
behind schol 53
behind schrijf -265
behind slecht 270
behind som 110
behind speelplein -197
behind speelpleinwerk -112
behind sporthal -135
behind sta -271
behind stad -98
behind stan -238
behind stat 159
behind station -220
behind stoep 294
behind stok 200
behind stond 161
behind system -166
behind tant 299
behind taxi 212
behind teg 191
behind thuis 270
behind tijdelijk 262
behind toch -260
behind toen -302
behind tolk 322
behind touret 314
behind trap 255
behind tuss 315
behind twee 133
behind u -205
behind uitlaatdienst 179
behind uw -302
behind val 237
behind vall -419
behind vannacht 254
behind vastgesteld 214
behind verget -258
behind vindt -139
behind voet 249
behind vol 272
behind voll 174
behind vor -83
behind vrijmarkt -197
behind wachtlijst 157
behind wanner 178
behind wat 159
behind websit -113
behind weg 131
behind wek 228
behind wel 330
behind wer -59
behind werkt -206
behind wet 302
behind wie 141
behind wijk -230
behind wijkverpleegkund 357
behind wil 132
behind won 155
behind woonzorgcentrum -176
behind woord -221
behind wordt -305
behind zag -223
behind zak 203
behind zaterdag -119
behind ze 62
behind zeg 214
behind zeker -190
behind zelfstand 215
behind zet -227
behind zie -155
behind zijn 61
behind zn -238
behind zo 246
behind zoek 244
behind zou 233
behind zus 204
behind zwembad 278
behind1 $ 57
behind1 ) 199
behind1 , 139
behind1 . 314
behind1 0 -83
behind1 : -127
behind1 ; 314
behind1 aan 81
behind1 aanvrag -360
behind1 al 369
behind1 altijd -155
behind1 beleid -256
behind1 beperkt 252
behind1 bifida 283
behind1 bij -219
behind1 bijzitter -451
behind1 body 300
behind1 bov -213
behind1 bsn -211
behind1 caf -176
behind1 centrum -230
behind1 de -291
behind1 depressie 176
behind1 dor 304
behind1 drie 260
behind1 dus 394
behind1 een -249
behind1 elk 325
behind1 en 196
behind1 er -280
behind1 erbij 145
behind1 gat 313
behind1 ge -151
behind1 gehad 327
behind1 gevolg -264
behind1 gevond -192
behind1 geweest 305
behind1 gezin -231
behind1 heb 166
behind1 het -298
behind1 heup 317
behind1 hij -219
behind1 ie -318
behind1 iemand -107
behind1 ik -332
behind1 in -128
behind1 inlever -148
behind1 inwoner -136
behind1 je -148
behind1 jullie -327
behind1 kan 352
behind1 kind -350
behind1 liga -338
behind1 link 240
behind1 mag 188
behind1 mee 224
behind1 met -55
behind1 mijn -228
behind1 na 330
behind1 nar -266
behind1 national -156
behind1 niet 196
behind1 nog -182
behind1 nos 211
behind1 of -299
behind1 onder -220
behind1 ook 230
behind1 opgelop 300
behind1 paswoord -158
behind1 pincod -195
behind1 plat -170
behind1 pot -233
behind1 reken -80
behind1 rijdt -256
behind1 rijksregisternummer -279
behind1 sind 223
behind1 spuit 258
behind1 stat -271
behind1 stembureaulid -190
behind1 t -189
behind1 te -323
behind1 thuis 159
behind1 toerist -148
behind1 tot 288
behind1 typ 277
behind1 u -220
behind1 vader -331
behind1 van -19
behind1 vastgesteld 312
behind1 veren -249
behind1 verhuurder -210
behind1 verlamd 212
behind1 verpleegkund -183
behind1 vor -256
behind1 vorig -305
behind1 wachtwoord -318
behind1 wat -271
behind1 we -201
behind1 wer 290
behind1 word -220
behind1 wordt 267
behind1 ze -328
behind1 zei -240
behind1 ziek -202
behind1 zijn 123
behind1 zou -223
behind2 $ 64
behind2 ) 267
behind2 . 156
behind2 0 -70
behind2 ? -110
behind2 @code -197
behind2 aan -119
behind2 aangemerkt -213
behind2 afdel -232
behind2 al -78
behind2 alcohol 207
behind2 als 125
behind2 alzheimer 208
behind2 anorexia -371
behind2 bak -112
behind2 beid 432
behind2 bekend -300
behind2 bestat 177
behind2 bij -150
behind2 bijstand -146
behind2 binn -227
behind2 bsn 157
behind2 daarom 237
behind2 dan 245
behind2 dar -304
behind2 dat -57
behind2 dez -210
behind2 die -72
behind2 doe -184
behind2 doen -275
behind2 down 190
behind2 dus -206
behind2 een -119
behind2 eigenar -203
behind2 en 172
behind2 er -70
behind2 ge 275
behind2 gehad -382
behind2 gen 157
behind2 geregistreerd -198
behind2 goed -283
behind2 gooit 262
behind2 haha -250
behind2 har 232
behind2 heb 153
behind2 hebb -201
behind2 heeft -183
behind2 helpt -203
behind2 hem -265
behind2 het -311
behind2 hij 115
behind2 hoe 354
behind2 iemand -183
behind2 iet -171
behind2 ik 168
behind2 in -138
behind2 is 252
behind2 ja -322
behind2 jar -245
behind2 jonger -243
behind2 jullie -117
behind2 kan 152
behind2 kom 301
behind2 komt 204
behind2 krijgt 115
behind2 la 314
behind2 lang -223
behind2 loopt 154
behind2 m -188
behind2 me -242
behind2 meld -278
behind2 met -272
behind2 mg 299
behind2 mijn 285
behind2 moet 228
behind2 mog 200
behind2 niet -190
behind2 nu 300
behind2 nummer -154
behind2 of -291
behind2 ook -174
behind2 op -89
behind2 over -237
behind2 parkinson 190
behind2 pindas 201
behind2 politie -299
behind2 raakt 214
behind2 red 208
behind2 schol -277
behind2 sind 183
behind2 stond 302
behind2 student -177
behind2 te -216
behind2 tot 229
behind2 trapp 194
behind2 twee 270
behind2 uit -202
behind2 utrecht 177
behind2 van -284
behind2 vorig 200
behind2 waarom -168
behind2 we 242
behind2 welk 177
behind2 wen -389
behind2 werk 217
behind2 wet 216
behind2 wie 110
behind2 wij 251
behind2 will -269
behind2 wilt -185
behind2 word 120
behind2 zelf -320
behind2 zit -225
behind2 zoek 137
behind2 zoekt -153
behind2 zon 228
bothBefore ) heeft 240
bothBefore , de -313
bothBefore , heeft 327
bothBefore , zelfd -167
bothBefore 0 , 340
bothBefore 0 0 -152
bothBefore 0 heeft 279
bothBefore 0 is 277
bothBefore 0 knippert -144
bothBefore 0 met 220
bothBefore ^ 0 -168
bothBefore ^ ben 283
bothBefore ^ de -226
bothBefore ^ dezelfd -239
bothBefore ^ en 240
bothBefore ^ heb 356
bothBefore ^ ik 431
bothBefore ^ mijn -153
bothBefore ^ wat -155
bothBefore ^ wegen 284
bothBefore aan de 412
bothBefore autism en 185
bothBefore ben ik 130
bothBefore bij de 308
bothBefore bij het -236
bothBefore bij jullie -210
bothBefore bij mij 218
bothBefore dat het 168
bothBefore de infoavond -230
bothBefore de la 139
bothBefore de zomer 218
bothBefore dochter met 302
bothBefore dor de 314
bothBefore dor een 256
bothBefore dor har 162
bothBefore dor mijn 215
bothBefore draagt een 272
bothBefore een dubbel 192
bothBefore een postnatal 262
bothBefore een zwar 195
bothBefore en heeft 238
bothBefore er een -223
bothBefore er zoiet -167
bothBefore ex is 285
bothBefore gebeurt er -198
bothBefore gemeentehuis vor -250
bothBefore gevolg van 277
bothBefore heb een 283
bothBefore heb gen -381
bothBefore hebb gen -223
bothBefore heeft een 218
bothBefore heeft gen -332
bothBefore hij heeft 196
bothBefore hij is 173
bothBefore hond heeft -299
bothBefore hor , 235
bothBefore huisgenot heeft 306
bothBefore iemand een -160
bothBefore ik ben -177
bothBefore ik een -293
bothBefore ik gebruik 292
bothBefore ik heb 256
bothBefore ik nem 214
bothBefore ik sta -184
bothBefore ik was 317
bothBefore ik werk -187
bothBefore ik wet -230
bothBefore in een 201
bothBefore in het -290
bothBefore in t -106
bothBefore is 0 -290
bothBefore is een -145
bothBefore is halfzijd 259
bothBefore is licht 260
bothBefore is mijn 377
bothBefore is zwar 227
bothBefore jongst is 207
bothBefore kan een -154
bothBefore kan ik -283
bothBefore kat is -201
bothBefore kind heeft 308
bothBefore kinder met -310
bothBefore klas heeft 232
bothBefore kreg een 301
bothBefore les over -250
bothBefore lezing over -186
bothBefore ma heeft 162
bothBefore mag een -314
bothBefore mag mijn 305
bothBefore man heeft 289
bothBefore man is -113
bothBefore men met -175
bothBefore mer , 42
bothBefore met de 221
bothBefore met een 127
bothBefore met mijn 106
bothBefore mijn attest 223
bothBefore mijn dochter 257
bothBefore mijn heup 256
bothBefore mijn man 197
bothBefore mijn reumatoid 232
bothBefore mijn vader 298
bothBefore mn vader 290
bothBefore moeder heeft 265
bothBefore moet ik -251
bothBefore na een 277
bothBefore na mijn 116
bothBefore nar de 64
bothBefore nog altijd -200
bothBefore of ik -202
bothBefore omdat ik 198
bothBefore op een -288
bothBefore op teg -200
bothBefore ouder met -205
bothBefore over die 278
bothBefore over mijn 275
bothBefore sind har 309
bothBefore sind kort 231
bothBefore sind mijn 439
bothBefore sta ik -239
bothBefore syndrom van 180
bothBefore vader heeft 187
bothBefore vader is 247
bothBefore van 0 394
bothBefore van de 319
bothBefore van een 358
bothBefore van het -329
bothBefore van mijn 275
bothBefore vanaf vandag 155
bothBefore vanweg een 220
bothBefore vent heeft 167
bothBefore verslaafd aan 303
bothBefore vor de -313
bothBefore vor mijn 251
bothBefore vorig jar 258
bothBefore vrouw heeft 327
bothBefore vrouw is -228
bothBefore wek een -168
bothBefore ze heeft 296
bothBefore ziekt van 295
bothBefore zij is 275
bothBefore zit een -276
bothBefore zit met 285
bothBefore zo grot -118
bothBefore zon heeft 190
bothBefore zoontj met 208
earlier ? 124
earlier de 158
earlier heeft 295
earlier het 247
earlier ik 110
earlier in -294
earlier kan 208
earlier mijn 199
earlier moet 272
earlier nar 312
earlier niet 239
earlier van 178
earlier vor 315
earlier waarom 239
elsewhere ! -132
elsewhere ) -131
elsewhere , -30
elsewhere . -14
elsewhere 0 -105
elsewhere : 203
elsewhere ? 72
elsewhere @code -388
elsewhere aangift -295
elsewhere aankond 257
elsewhere aanvrag 253
elsewhere al 166
elsewhere alles 268
elsewhere als 161
elsewhere april 257
elsewhere assistentiehond 375
elsewhere balie 250
elsewhere basisschol 280
elsewhere beginn 81
elsewhere begint 317
elsewhere bell 360
elsewhere bemiddel 289
elsewhere ben -116
elsewhere betal 129
elsewhere bezwar 233
elsewhere bhver 241
elsewhere bib -237
elsewhere bij 182
elsewhere bos -150
elsewhere buit -203
elsewhere burgemeester 242
elsewhere bus -167
elsewhere buurtfeest 204
elsewhere buurthuis -265
elsewhere cijfer -210
elsewhere compliment 241
elsewhere consulent 214
elsewhere container -257
elsewhere cursus -269
elsewhere da -245
elsewhere daarom 313
elsewhere dag 274
elsewhere dagbested -149
elsewhere dak -294
elsewhere dan 80
elsewhere dar -70
elsewhere dat 73
elsewhere dementer -224
elsewhere die 60
elsewhere dit -104
elsewhere doe 166
elsewhere doet 120
elsewhere dossier 110
elsewhere drinkt 332
elsewhere dus 262
elsewhere echt 285
elsewhere een -183
elsewhere elk 107
elsewhere en -166
elsewhere er 71
elsewhere extra 225
elsewhere formulier -139
elsewhere fout -179
elsewhere gaston 197
elsewhere ge -115
elsewhere gebeurd 348
elsewhere gebruik 222
elsewhere gekreg -334
elsewhere geliev -271
elsewhere gemeentehuis 330
elsewhere gen -117
elsewhere gerak 262
elsewhere gev 198
elsewhere gevond -198
elsewhere gewon -219
elsewhere had -270
elsewhere hallo 232
elsewhere hangt -237
elsewhere hebb -110
elsewhere hel 295
elsewhere help 150
elsewhere helpt 339
elsewhere hier -155
elsewhere hoe -150
elsewhere hoevel -134
elsewhere hor 365
elsewhere hospital 230
elsewhere huisart 299
elsewhere huisdier -218
elsewhere huishoud 158
elsewhere hulp 173
elsewhere iemand 116
elsewhere iet 124
elsewhere ik 98
elsewhere info -237
elsewhere ingang -242
elsewhere inschrijv 200
elsewhere inwoner -277
elsewhere is 56
elsewhere je -265
elsewhere juist -178
elsewhere kaart -226
elsewhere kan 141
elsewhere kent 416
elsewhere ker 402
elsewhere knop 229
elsewhere kom 133
elsewhere komt -71
elsewhere kost -241
elsewhere krant -245
elsewhere krijg -151
elsewhere krijgt -246
elsewhere kunn 354
elsewhere kwam -221
elsewhere lang 264
elsewhere langskom 171
elsewhere leerplichtambtenar 226
elsewhere ligt -276
elsewhere loopt 183
elsewhere lukt 288
elsewhere m -239
elsewhere mag -140
elsewhere man -198
elsewhere mannetj 280
elsewhere mantelzorger 210
elsewhere mar 269
elsewhere max -131
elsewhere me 162
elsewhere medewerker -331
elsewhere mee -156
elsewhere mer -187
elsewhere met 60
elsewhere meter -168
elsewhere mij 260
elsewhere mijn 122
elsewhere moet 47
elsewhere mog -247
elsewhere moment 250
elsewhere mutualiteit -287
elsewhere nam -274
elsewhere nar 157
elsewhere niemand 281
elsewhere nieuw 41
elsewhere nieuwsgier -317
elsewhere nik 226
elsewhere nl 226
elsewhere nodig -257
elsewhere nota 259
elsewhere nou 240
elsewhere nu -43
elsewhere ocmw 281
elsewhere of -91
elsewhere om 40
elsewhere onder -133
elsewhere onz -262
elsewhere ook 208
elsewhere op -70
elsewhere open 151
elsewhere ophal 196
elsewhere opleid -188
elsewhere opvang 341
elsewhere oud 171
elsewhere oudst -264
elsewhere overled -181
elsewhere paspoort 113
elsewhere patient 330
elsewhere per 189
elsewhere plek 320
elsewhere portefeuill -177
elsewhere posttraumatisch -218
elsewhere prat 175
elsewhere premie -355
elsewhere rat 340
elsewhere recht 277
elsewhere rechtgezet -195
elsewhere regelt 292
elsewhere reken -349
elsewhere rijksregisternummer -394
elsewhere rustig 250
elsewhere schaatsuitstap 200
elsewhere scheiding -238
elsewhere schrijf -279
elsewhere serieus 204
elsewhere sind -296
elsewhere sit -118
elsewhere slap -190
elsewhere sleutel -191
elsewhere sociaal 163
elsewhere springkastel 204
elsewhere sta 370
elsewhere stat 150
elsewhere stichting -203
elsewhere stond -238
elsewhere stressstoornis -218
elsewhere stuk -208
elsewhere stur 283
elsewhere teg 320
elsewhere ter -273
elsewhere thuis 276
elsewhere trager 204
elsewhere trap -239
elsewhere traplift -256
elsewhere tuin 340
elsewhere tuss -239
elsewhere twee -170
elsewhere u 126
elsewhere uw -221
elsewhere valt -122
elsewhere van -60
elsewhere vergoed -208
elsewhere vergunn 266
elsewhere vervang 202
elsewhere vlak 422
elsewhere vol 325
elsewhere voornam 197
elsewhere voorrang 267
elsewhere vraagt -94
elsewhere vrag 207
elsewhere vroeg -292
elsewhere wachtlijst 251
elsewhere wachtwoord -191
elsewhere was 189
elsewhere wat 64
elsewhere weg 154
elsewhere welk 111
elsewhere wer 289
elsewhere werkstuk -159
elsewhere wie 257
elsewhere wij -225
elsewhere wijk -204
elsewhere wil 135
elsewhere will 210
elsewhere woord 163
elsewhere word 175
elsewhere wordt -183
elsewhere zak 190
elsewhere zal -237
elsewhere ze -123
elsewhere zebrapad -303
elsewhere zich 190
elsewhere zie -215
elsewhere zien -212
elsewhere zij 166
elsewhere zijn 113
elsewhere zit -81
elsewhere zoiet 229
elsewhere zon 251
elsewhere zond -180
elsewhere zou 233
kind condition 164
kind medicine 466
kind treatment 27
kind weak -211
kind weak als -339
kind weak beperkt 264
kind weak bloeding 215
kind weak chronische 377
kind weak corona -111
kind weak doof 219
kind weak dove -270
kind weak down 192
kind weak drank -305
kind weak fysiotherapeut -233
kind weak gebroken -9
kind weak gesteriliseerd -207
kind weak ggz -126
kind weak handicap -234
kind weak hulpmiddelen -248
kind weak hypo 241
kind weak invaliditeit -204
kind weak kine -316
kind weak kinesist -146
kind weak kliniek -326
kind weak lever 127
kind weak lewy 300
kind weak logopedie -252
kind weak looprek 215
kind weak mantelzorger -339
kind weak medicijnen -136
kind weak ms 227
kind weak operatie 221
kind weak opgenomen -73
kind weak pillen -73
kind weak psycholoog -316
kind weak rolstoelen -370
kind weak rolwagen -75
kind weak spuit -209
kind weak staar 200
kind weak suiker 252
kind weak syndroom 375
kind weak thuiszorg 94
kind weak verpleegster -382
kind weak verslaafd 173
kind weak ziekenhuis -409
kind weak zuurstof 308
pair ( 0 291
pair ( @it 273
pair ) , 269
pair ) @it -242
pair ) en 258
pair ) is 269
pair , @code -280
pair , @it 85
pair , acht -270
pair , al 145
pair , alles -279
pair , als 144
pair , ben -235
pair , bestat 152
pair , daarom 233
pair , dan -109
pair , dar -190
pair , dat -390
pair , die 4
pair , doe -165
pair , echt -352
pair , elk -249
pair , en 80
pair , er -188
pair , gehandicaptenparkeerkaart -191
pair , gewon -321
pair , gsm 152
pair , had 241
pair , hal -124
pair , hebb 224
pair , heeft 127
pair , hij 140
pair , hoe 220
pair , hoek -233
pair , in -215
pair , kan 76
pair , kapelstrat 200
pair , kom -151
pair , krijg 256
pair , met 281
pair , mn 222
pair , moet 52
pair , niet -180
pair , of -230
pair , schrijf -350
pair , sind 271
pair , tot 266
pair , vader 305
pair , van 282
pair , voet 278
pair , vroeg 213
pair , was 321
pair , wat 234
pair , wegen 218
pair , welk 184
pair , wie 107
pair , wil 207
pair , wordt 397
pair , ze 259
pair , zelfd -167
pair , zet -196
pair , zij 169
pair , zijn 239
pair , zit -216
pair . $ 108
pair 0 $ -104
pair 0 ) 312
pair 0 , -106
pair 0 . -345
pair 0 0 -93
pair 0 @it -43
pair 0 april -219
pair 0 ben 167
pair 0 bij -223
pair 0 dag -192
pair 0 eksaard 200
pair 0 en -64
pair 0 heeft 86
pair 0 in -237
pair 0 ingevuld -354
pair 0 is -174
pair 0 januari -284
pair 0 km 222
pair 0 knippert -144
pair 0 maand 137
pair 0 mar -207
pair 0 mei -222
pair 0 met 255
pair 0 meter 312
pair 0 mg 299
pair 0 november -168
pair 0 of -150
pair 0 per 192
pair 0 stan -188
pair 0 stat -201
pair 0 te -168
pair 0 van -250
pair 0 verdiep 160
pair 0 vrij -188
pair 0 wek 249
pair 0 wil -246
pair : 0 -147
pair : @it 422
pair : ajaxied -231
pair : ik 281
pair : kan 275
pair : mijn 173
pair ? $ -46
pair @code . -330
pair @code 0 -135
pair @code @it -128
pair @it $ 57
pair @it ) 199
pair @it , 139
pair @it . 314
pair @it 0 -83
pair @it : -127
pair @it ; 314
pair @it aan 81
pair @it aanvrag -360
pair @it al 369
pair @it altijd -155
pair @it beleid -256
pair @it beperkt 252
pair @it bifida 283
pair @it bij -219
pair @it bijzitter -451
pair @it body 300
pair @it bov -213
pair @it bsn -211
pair @it caf -176
pair @it centrum -230
pair @it de -291
pair @it depressie 176
pair @it dor 304
pair @it drie 260
pair @it dus 394
pair @it een -249
pair @it elk 325
pair @it en 196
pair @it er -280
pair @it erbij 145
pair @it gat 313
pair @it ge -151
pair @it gehad 327
pair @it gevolg -264
pair @it gevond -192
pair @it geweest 305
pair @it gezin -231
pair @it heb 166
pair @it het -298
pair @it heup 317
pair @it hij -219
pair @it ie -318
pair @it iemand -107
pair @it ik -332
pair @it in -128
pair @it inlever -148
pair @it inwoner -136
pair @it je -148
pair @it jullie -327
pair @it kan 352
pair @it kind -350
pair @it liga -338
pair @it link 240
pair @it mag 188
pair @it mee 224
pair @it met -55
pair @it mijn -228
pair @it na 330
pair @it nar -266
pair @it national -156
pair @it niet 196
pair @it nog -182
pair @it nos 211
pair @it of -299
pair @it onder -220
pair @it ook 230
pair @it opgelop 300
pair @it paswoord -158
pair @it pincod -195
pair @it plat -170
pair @it pot -233
pair @it reken -80
pair @it rijdt -256
pair @it rijksregisternummer -279
pair @it sind 223
pair @it spuit 258
pair @it stat -271
pair @it stembureaulid -190
pair @it t -189
pair @it te -323
pair @it thuis 159
pair @it toerist -148
pair @it tot 288
pair @it typ 277
pair @it u -220
pair @it vader -331
pair @it van -19
pair @it vastgesteld 312
pair @it veren -249
pair @it verhuurder -210
pair @it verlamd 212
pair @it verpleegkund -183
pair @it vor -256
pair @it vorig -305
pair @it wachtwoord -318
pair @it wat -271
pair @it we -201
pair @it wer 290
pair @it word -220
pair @it wordt 267
pair @it ze -328
pair @it zei -240
pair @it ziek -202
pair @it zijn 123
pair @it zou -223
pair ^ 0 -162
pair ^ @code -202
pair ^ @it -131
pair ^ als -1
pair ^ amai -181
pair ^ app -239
pair ^ attest 270
pair ^ ben 156
pair ^ bestat -149
pair ^ bijgevoegd 163
pair ^ collega 306
pair ^ dat -311
pair ^ de -18
pair ^ den 268
pair ^ dezelfd -239
pair ^ die -84
pair ^ doet -265
pair ^ dor 106
pair ^ een 123
pair ^ elk -306
pair ^ en 210
pair ^ er -30
pair ^ geacht -249
pair ^ geeft -169
pair ^ geldt -258
pair ^ geliev 213
pair ^ gevond -249
pair ^ gister 241
pair ^ grag 266
pair ^ hallo -316
pair ^ het -140
pair ^ hij 293
pair ^ hoe -243
pair ^ hoelang -225
pair ^ hoi 339
pair ^ ik 60
pair ^ in 253
pair ^ inschrijv 252
pair ^ is -158
pair ^ ja 150
pair ^ jullie -148
pair ^ k 142
pair ^ kan -122
pair ^ klopt -225
pair ^ komt -145
pair ^ krijg -126
pair ^ kunt 247
pair ^ lig 352
pair ^ ma 187
pair ^ mama 194
pair ^ me -137
pair ^ mijn 37
pair ^ moeder 132
pair ^ moet -189
pair ^ mog -332
pair ^ na 139
pair ^ nee -143
pair ^ niemand -287
pair ^ nu 278
pair ^ oma -190
pair ^ omdat 251
pair ^ onz -49
pair ^ op -138
pair ^ organiseert -120
pair ^ ouder -229
pair ^ peeter 159
pair ^ red 334
pair ^ sind -42
pair ^ sorry 191
pair ^ sta -265
pair ^ stat -197
pair ^ stel -261
pair ^ t -235
pair ^ toen 268
pair ^ twee 350
pair ^ uw -275
pair ^ vader 284
pair ^ vanaf -170
pair ^ vor 216
pair ^ vorig 332
pair ^ waarom -37
pair ^ war -277
pair ^ wat -209
pair ^ wegen 312
pair ^ welk -201
pair ^ wie -251
pair ^ word 224
pair ^ wordt -130
pair ^ ze 314
pair ^ zij 24
pair ^ zijn -230
pair ^ zit 234
pair a @it 209
pair aan ? -240
pair aan @it 133
pair aan de -33
pair aan het 241
pair aan men -225
pair aan mijn 115
pair aangegev ? -208
pair aanslag hondenbelast 182
pair aanvrag ? -244
pair acht uur -242
pair adhd , -335
pair adhd en 307
pair afdel van 118
pair afsprak vor 206
pair ajaxied $ -231
pair al 0 183
pair al dertig -213
pair al drie 298
pair al goedgekeurd 289
pair al in -141
pair al jar 212
pair al twee 312
pair al vier 204
pair allen in 184
pair als de 358
pair als gevolg 277
pair als het 360
pair als iemand -284
pair als ik -1
pair als jullie 305
pair als kind 170
pair als red 182
pair als vader 328
pair altijd : -239
pair altijd @it -200
pair altijd een 197
pair ambulancier en -193
pair ander . -174
pair apothek , -203
pair april $ -226
pair artros in -414
pair attest @it 223
pair attest van 146
pair autorijd , 218
pair avond ? 232
pair bad , 200
pair bakker $ -295
pair balie $ 324
pair balkon $ 179
pair bed $ 305
pair beginn @it 249
pair begint . -232
pair bekend bij -157
pair ben 0 346
pair ben ambulancier -193
pair ben gewon -230
pair ben ik -86
pair ben in 365
pair ben niet -316
pair bent ? -167
pair beperkt en 252
pair bestat er 128
pair bestemm kantor -197
pair betal $ 142
pair betal @it -185
pair bevall een 293
pair bevolkingsonderzoek @it -173
pair bewindvoerder van 234
pair bewoner van -246
pair bezoek van 197
pair bij 0 -185
pair bij @it -265
pair bij die 312
pair bij iederen -213
pair bij jonger -220
pair bij jongerenwerk 217
pair bij mijn 329
pair bij onz 242
pair bij u -158
pair bij zijn -222
pair bijgevoegd de 163
pair binn in -92
pair blijv $ -266
pair body vastgesteld 190
pair bouwt een -295
pair bov de -213
pair breng ik -250
pair brief niet 151
pair brief van 230
pair broer heeft 211
pair broer niet 217
pair bsn 0 -131
pair buit $ 227
pair buit , 231
pair buitenland $ -266
pair bur bromt 182
pair busj nar 197
pair buurt $ 194
pair buurvrouw van 283
pair buurvrouw zegt -199
pair campagn rond -251
pair chronisch @it 330
pair cijfer over -244
pair cod 0 -235
pair collega van 306
pair concierg van 232
pair container niet 235
pair control ? 250
pair daarom niet 298
pair dag , -240
pair dag @it 198
pair dag en 122
pair dag op 219
pair dag van 234
pair dam , 343
pair dan $ -172
pair dan dor -225
pair dan krijg -215
pair dan met 207
pair dan wel 197
pair dar een -336
pair dar nu 342
pair dar ook -247
pair dat $ -113
pair dat @it -141
pair dat allen -217
pair dat dan 215
pair dat doen 168
pair dat een -315
pair dat ge -216
pair dat gemeld 229
pair dat genoeg 227
pair dat heeft -262
pair dat helpt -203
pair dat hij 184
pair dat iemand -268
pair dat ik 178
pair dat in -230
pair dat is -99
pair dat jullie 232
pair dat komt 178
pair dat met 318
pair dat mijn -9
pair dat nieuw -324
pair dat nu -363
pair dat ongeluk 277
pair dat uittreksel 178
pair dat ze 253
pair de $ -164
pair de @code -224
pair de afsprak 147
pair de balie 249
pair de begraafplat 211
pair de bevall 297
pair de bib -151
pair de brief 61
pair de brug -246
pair de bur 321
pair de bus 139
pair de bushalt 308
pair de buurvrouw 237
pair de concierg 232
pair de consulent 341
pair de container -71
pair de dag 131
pair de deur 213
pair de dialys -203
pair de dienst 160
pair de dokter 104
pair de dorpsstrat -293
pair de dorpswinkel -184
pair de dref -193
pair de geboort -207
pair de geboorteaangift 242
pair de gemeent -97
pair de gratis -196
pair de hal -126
pair de infoavond -230
pair de kaart -281
pair de kassei 213
pair de kastanj -239
pair de kastanjes -221
pair de kermis 146
pair de kinder 284
pair de klein 189
pair de kliko 263
pair de krant -206
pair de leges -236
pair de man 176
pair de men 52
pair de milieustrat -137
pair de minder 189
pair de mindermobielencentral 215
pair de monitor 247
pair de neurolog 363
pair de noordzee -213
pair de ontslagbrief 163
pair de oorlog 212
pair de oud 133
pair de pagina -181
pair de politie -99
pair de poort 236
pair de premie 216
pair de psychiatrie 280
pair de regiotaxi -319
pair de reken -155
pair de ring -163
pair de sleutel 211
pair de social -218
pair de speeltuin -186
pair de sporthal -156
pair de stad 91
pair de standplat 197
pair de storm -305
pair de strat -110
pair de taxi 239
pair de trouwzal -261
pair de twed 277
pair de typfout 212
pair de uitbater 203
pair de vergader 218
pair de vloer -301
pair de voetbal 232
pair de vrijmarkt -197
pair de wachtlijst 168
pair de war 182
pair de weg -161
pair de wek 171
pair de wijk 49
pair de wijkverpleegkund 357
pair defect $ -212
pair dementie en -347
pair den @it 223
pair den dokter 170
pair depressie en -138
pair dertig jar -213
pair deur $ 224
pair deur ? 214
pair dezelfd @it -222
pair diagnos @it 265
pair dialys , -237
pair dicht $ -228
pair dicht is -163
pair die al -137
pair die brief 287
pair die dan -240
pair die houtkachel 232
pair die in -237
pair die loss 262
pair die naald 192
pair die nieuw 391
pair die reken -162
pair die slagbom -284
pair die tijd 216
pair die tillift 236
pair die verkeersdrempel -193
pair die warmtepomp 182
pair die websit -228
pair die wordt 336
pair dinsdag en 175
pair dit jar -1
pair dochter 0 316
pair dochter @it 257
pair dochter heeft 317
pair dochter met 333
pair dochter studeert -265
pair dochter van 172
pair doe er -306
pair doe ik 155
pair doe je -230
pair doen $ 168
pair doen , -256
pair doen . 184
pair doen ? -244
pair doen @it -242
pair doen als 360
pair doen in 233
pair doet rar -199
pair dokter , 187
pair dokter zegt 342
pair doorgev aan 258
pair dor @it 257
pair dor de 82
pair dor een 242
pair dor en 235
pair dor har 162
pair dor het -303
pair dorpsstrat 0 -221
pair down en 203
pair draagt een 272
pair drank is 303
pair drempel bij 182
pair drie jar 278
pair drie ker 228
pair dubbel @it 340
pair duif met -291
pair durf ik 210
pair dus , 287
pair dus bell 227
pair dus de 265
pair dus die 267
pair dus gen 400
pair dus ik 178
pair dus kan 246
pair dus liever 183
pair dus niet 218
pair dus wij 180
pair echt @it -207
pair echt niet 177
pair echtgenot is 190
pair een @it 63
pair een aangepast 227
pair een aanslag 182
pair een aed 125
pair een ander -141
pair een bekeur -221
pair een bestemm -197
pair een boek -214
pair een brief 138
pair een cursus -221
pair een dakkapel -241
pair een dubbel 307
pair een een -254
pair een eig 231
pair een folder -187
pair een gas 123
pair een gebrok -407
pair een gezin -235
pair een huwelijk -183
pair een jar 199
pair een jong 276
pair een kaart -222
pair een kapot -265
pair een ker -147
pair een lezing -195
pair een lift 147
pair een maatj 229
pair een men -171
pair een nul -241
pair een oog 261
pair een pand -288
pair een parkeerplat 228
pair een plek 158
pair een postnatal -153
pair een praktijk -284
pair een psychiatrisch 179
pair een rolstoel 262
pair een ruimt -279
pair een rustig 303
pair een tijdelijk 263
pair een tolk 342
pair een traplift 84
pair een uitlaatdienst 179
pair een uittreksel -250
pair een uur 167
pair een v -191
pair een val 237
pair een vergunn -212
pair een vier -187
pair een vog -209
pair een voll 174
pair een vrijwilliger 190
pair een wek 167
pair een winkel -241
pair een woonzorgcentrum -176
pair een zal -188
pair een zwar 219
pair eig bijdrag -261
pair eigen $ -259
pair eksaard , 200
pair elk dag 107
pair en @it -203
pair en dat 193
pair en de 142
pair en die 144
pair en doet -154
pair en een 33
pair en gen -232
pair en geraakt -105
pair en gooit 262
pair en heb 309
pair en hoe -229
pair en ik 165
pair en in 256
pair en is 137
pair en jullie 164
pair en k 271
pair en kan 101
pair en krijg -262
pair en krijgt 327
pair en lat 312
pair en loopt 154
pair en mag 124
pair en mijn 217
pair en moet 88
pair en nacht 224
pair en neemt 261
pair en nem 217
pair en nou 304
pair en nu 330
pair en op 199
pair en sind 193
pair en snapt 239
pair en stat 270
pair en vindt -222
pair en vroeg 261
pair en wat -297
pair en we 82
pair en wij -223
pair en wil -151
pair en ze 183
pair en zij 260
pair en zoek 172
pair epilepsie , -250
pair er $ 179
pair er @it -255
pair er dan -184
pair er een -61
pair er iemand 157
pair er in -145
pair er mij 169
pair er nog 38
pair er ook -140
pair er op 183
pair er vor -228
pair er zit -276
pair er zoiet -167
pair ergen aanmeld -207
pair ernstig @it 308
pair eruit met 372
pair euro per -196
pair euro vor 178
pair ex @it 172
pair ex is 284
pair februari $ 262
pair fiet , 321
pair fietser , -229
pair folder over -187
pair formulier , -362
pair gan ? -258
pair gat $ -220
pair gat in -236
pair gat met 258
pair gat nar -177
pair gat niet 304
pair gat om -251
pair ge @it -287
pair ge bij -214
pair ge daarvor -200
pair ge dan -240
pair ge een -115
pair ge er -233
pair ge hebt 283
pair ge met -205
pair ge mijn -307
pair ge op -213
pair gebied $ -169
pair geboort van -230
pair geboorteaangift een 177
pair gebor 0 126
pair gebor en 219
pair gebor op -235
pair gebrok heup -414
pair gebruik $ -209
pair gedan $ 219
pair gedan word 286
pair gef ik -290
pair gef je -226
pair gehad en 234
pair gehad in 299
pair gehandicaptenparkeerkaart mogelijk -191
pair geholp aan 211
pair gelijk wie -271
pair gelof ik -254
pair gemeent $ 228
pair gemeent een -172
pair gemeent op -169
pair gemeld $ 266
pair gemiddeld in -247
pair gen @it -620
pair gen drank 303
pair gen enkel 326
pair gen gewon 249
pair gen hulp 230
pair gen parking -222
pair gen post 275
pair genoeg vor 195
pair geraakt ge -163
pair gerak niet 367
pair gesprek over 275
pair gevond in -285
pair geweest en 225
pair gewon met -230
pair gewon niet 141
pair gezien @it -259
pair gezinn met -286
pair gezinshulp zijn 169
pair ghb en 218
pair ging om 162
pair gister een 394
pair goed , 271
pair goed les -223
pair grag allen 187
pair grag een 47
pair gratis @it -246
pair grot @it -118
pair gsm mama 200
pair had een 211
pair haha $ -302
pair hal , 225
pair halfzijd @it 259
pair hallo , -280
pair har , 248
pair har @it 339
pair har een 182
pair har kaart 233
pair har kat 177
pair he , 328
pair heb @it 257
pair heb de 136
pair heb gen -147
pair heb ik 92
pair heb ingetikt -218
pair heb je -225
pair heb ms -413
pair heb op 246
pair hebb @it -270
pair hebb bij 247
pair hebb een 409
pair hebb gen -223
pair hebb volgen -241
pair hebb wij -186
pair hebt $ -204
pair hebt ? -120
pair hebt ge -184
pair hebt mijn 283
pair heeft @it 255
pair heeft adhd 286
pair heeft als -192
pair heeft de 194
pair heeft dementie -347
pair heeft een 76
pair heeft en 256
pair heeft gen -305
pair heeft hij 192
pair heeft mijn 174
pair heeft ms -268
pair heeft parkinson -411
pair heeft sind 311
pair hel dag -245
pair hel de 294
pair hel nacht 311
pair help ? 179
pair helpt $ -203
pair hem een 215
pair hen $ 257
pair herbekek word 301
pair het $ -211
pair het @it -68
pair het balkon 179
pair het buitenland -294
pair het dienstencentrum -198
pair het fietspad -239
pair het geld -187
pair het gelijkvloer 270
pair het gemeentehuis 132
pair het ging 162
pair het goed -157
pair het hokj 272
pair het is -233
pair het kamp 245
pair het kan -287
pair het niet 202
pair het ocmw 214
pair het ook -309
pair het over -169
pair het park -213
pair het speelplein 180
pair het syndrom 201
pair het ziekenhuis 147
pair hetzelfd @it -112
pair hier , 296
pair hier @it -210
pair hier een -196
pair hier is -339
pair hier niet -302
pair hij dan 247
pair hij dus 239
pair hij heeft 215
pair hij kan 203
pair hij mee 250
pair hij pakt -246
pair hij spuit 362
pair hij toch -218
pair hij wil 257
pair hij zelf 216
pair hoe lat -141
pair hoe zit 244
pair hoevel per -208
pair hoevel uren 169
pair hog is 197
pair hond heeft -315
pair hond moet 179
pair hoogt van -167
pair hor , -135
pair houd in -175
pair huisbezoek van 209
pair huisgenot heeft 306
pair huishoud hulp 215
pair hulp $ 277
pair hulp , 268
pair hulp . -180
pair hulp is -224
pair iemand aan 291
pair iemand ander 272
pair iemand een -105
pair iet aan 92
pair iet ander -261
pair iet mee -225
pair iet over -246
pair iet vor -145
pair ik , 106
pair ik 0 -198
pair ik @it -87
pair ik al 196
pair ik alles 300
pair ik als 411
pair ik bij 215
pair ik dar 223
pair ik dat -164
pair ik de -174
pair ik die 199
pair ik doe 202
pair ik drag 229
pair ik een -57
pair ik ga 181
pair ik gebruik 190
pair ik gef -216
pair ik gen 172
pair ik goed -223
pair ik har 234
pair ik heb 48
pair ik hebb 231
pair ik in -121
pair ik kan 175
pair ik kom 245
pair ik kon 234
pair ik krijg -80
pair ik lag 236
pair ik last 303
pair ik les -269
pair ik lig 213
pair ik lijd 254
pair ik log -201
pair ik long -296
pair ik lop 309
pair ik mag 192
pair ik mee 115
pair ik mij -105
pair ik moet 228
pair ik nem 245
pair ik niet 259
pair ik nou -347
pair ik op -106
pair ik oud -175
pair ik pas 337
pair ik recht 169
pair ik slik 197
pair ik stuurd 262
pair ik te -122
pair ik u -103
pair ik vrag -208
pair ik was 384
pair ik werk -294
pair ik word -286
pair ik ze -277
pair ik zeg 204
pair ik zelf -286
pair ik zit 266
pair ik zo 325
pair ik zorg 225
pair in , -218
pair in 0 123
pair in @it -113
pair in bed 232
pair in de -85
pair in dez -195
pair in een -96
pair in gasthuisberg 298
pair in gent -193
pair in hel 301
pair in het -107
pair in huis -176
pair in jullie 123
pair in juni -265
pair in met -201
pair in mijn 145
pair in onz -229
pair in ord 202
pair in t 132
pair in utrecht 177
pair in uw -247
pair in vor -271
pair in zit -288
pair infoavond @it -230
pair ingang van -246
pair inlever $ -148
pair inschrijv @it -273
pair inwoner $ -236
pair inwoner ? -165
pair is ? -193
pair is @it 43
pair is aan 294
pair is al -209
pair is da -174
pair is dar -381
pair is dat -64
pair is de -173
pair is die -166
pair is er 59
pair is gewon -253
pair is gister 329
pair is halfzijd 259
pair is het -188
pair is hier -209
pair is licht 312
pair is mar 428
pair is mijn -114
pair is nog -188
pair is opgenom 280
pair is t -307
pair is verslaafd 268
pair is vorig 231
pair is weg 296
pair is zwar 227
pair ivm @it 305
pair ja of 227
pair jar , 113
pair jar @it 215
pair jar en -315
pair jar terug 170
pair jar vor 227
pair jar wer -182
pair je @it 91
pair je bijstand -146
pair je dar -189
pair je de -189
pair je die -279
pair je een -145
pair je er -170
pair je hem -225
pair je met -293
pair je zelf -153
pair jong van 342
pair jonger met -215
pair jongerenwerk want 217
pair jongst is 207
pair jullie $ -125
pair jullie , 336
pair jullie ? 174
pair jullie @it -210
pair jullie dat -193
pair jullie de 238
pair jullie dit -246
pair jullie hebb 284
pair jullie sit -191
pair jullie websit -332
pair juni 0 -259
pair k heb 211
pair k moet 190
pair kaart niet 165
pair kaart vor -222
pair kan $ 126
pair kan de 103
pair kan dor 179
pair kan een -281
pair kan har 180
pair kan het -117
pair kan iederen -241
pair kan iemand 304
pair kan ik -1
pair kan je -158
pair kan mijn 250
pair kan mn 272
pair kan niet 185
pair kan nog -240
pair kant en 195
pair kantor ? -197
pair kapelstrat 0 200
pair kapot , 305
pair kat $ 177
pair kat is -201
pair keizersned en 179
pair kenmerk 0 -326
pair ker in 206
pair ker per 221
pair kiez @it -204
pair kijkt ernar -308
pair kind heeft -217
pair kind is 195
pair kinder met -423
pair klas heeft 232
pair klassiek @it 211
pair kleindochter heeft 221
pair kleinzon heeft 202
pair klik op -210
pair kliniek , 184
pair klopt het -225
pair knippert @it -144
pair kom $ -146
pair kom . 156
pair kom ik 92
pair kom niet 199
pair komt $ 281
pair komt er -205
pair komt volgend 279
pair kort @it 231
pair kovit en -296
pair kreg @it -238
pair kreg een 449
pair kreg gister 363
pair kreg ik 252
pair krijg ? -253
pair krijg er -207
pair krijg ik 113
pair krijg je -109
pair krijg nog -249
pair krijgt @it 329
pair krijgt een -288
pair kunn jullie 118
pair kunn we 206
pair kunt ge -152
pair kunt u 261
pair kwijt kan 192
pair la @it 139
pair lang is 265
pair lang stan 196
pair lat mak 198
pair lat plat 312
pair lawaai $ 229
pair leg , 198
pair len bij -273
pair les , -223
pair les over -250
pair levensgevar $ 397
pair lez $ 182
pair lezing over -196
pair liever gen 183
pair lift in 115
pair ligt bij 326
pair ligt in 152
pair lijd aan 254
pair lijdt aan -119
pair link , 163
pair linkerben is 309
pair loket $ 274
pair loket kom -226
pair loket moet 231
pair long kovit -296
pair loopt weg 285
pair lop in -302
pair los . 294
pair lukt niet 241
pair ma heeft 162
pair ma is 138
pair maand in 248
pair maatj vor -209
pair mag dat -279
pair mag de 204
pair mag een -117
pair mag het 342
pair mag hij -140
pair mag ik 270
pair mak $ -176
pair mama 0 200
pair mama heeft 223
pair man , 74
pair man @it 197
pair man is -184
pair man zit 179
pair mantelzorger van -267
pair mar @it 361
pair mar de 293
pair mar een 241
pair mar moet 347
pair mar op -346
pair markt , 184
pair me , 267
pair me zoontj 241
pair mee $ -357
pair mee ) 207
pair mee @it -331
pair mee op 126
pair meenem @it -182
pair mei 0 -192
pair men $ -210
pair men kom 185
pair men met -213
pair mental @it 257
pair mer , 130
pair mer met 157
pair mer op -161
pair mer over -195
pair mer rijd 296
pair mer thuis 232
pair mer zelf 200
pair met 0 -99
pair met de 88
pair met diabetes -276
pair met keizersned 179
pair met mijn 141
pair met nen 271
pair met oud 197
pair met pensioen -213
pair met zijn 286
pair met zn -251
pair met zon 159
pair mevrouw , -139
pair mg . 299
pair mij , 416
pair mij af 129
pair mij lat -246
pair mij opgev -209
pair mij toegek 169
pair mij wer 206
pair mijn @it 247
pair mijn aanslag -200
pair mijn aanvrag -250
pair mijn afsprak 287
pair mijn attest 249
pair mijn broer 258
pair mijn buurman 263
pair mijn deur 252
pair mijn dochter 86
pair mijn gebur 269
pair mijn gesprek 217
pair mijn gsm -224
pair mijn heup 79
pair mijn hond -176
pair mijn kind -192
pair mijn klas 211
pair mijn kleindochter 221
pair mijn knieen 366
pair mijn linkerben 309
pair mijn mama 226
pair mijn nieuw -272
pair mijn oma 332
pair mijn onderbur 375
pair mijn pa 177
pair mijn pc -241
pair mijn reken -207
pair mijn reumatoid 232
pair mijn rijbewijs 209
pair mijn rug 213
pair mijn schoonmoeder 174
pair mijn tant 310
pair mijn terras -224
pair mijn vent 167
pair mijn verloofd 345
pair mijn vriendin 359
pair mijn vrouw -87
pair mn @it 313
pair mn broer 181
pair mn paspoort -193
pair mn vrouw 238
pair mn zoontj 173
pair mn zus 347
pair moe , 216
pair moeder @it 206
pair moeder is 61
pair moet ? -146
pair moet dat 154
pair moet een -221
pair moet ge -173
pair moet hij 206
pair moet je -173
pair moet om 162
pair moet uit 179
pair moet wet 231
pair moet wij 170
pair moet ze -221
pair mog de 203
pair mog we -226
pair mogelijk ? -191
pair monitor van 247
pair ms en -426
pair na een 219
pair na zijn 241
pair naald kwijt 192
pair naast mijn 303
pair naast ons 207
pair nar @it -277
pair nar binn 272
pair nar de 74
pair nar een -332
pair nar het -98
pair nar jullie -266
pair nar t 188
pair national nummer -199
pair ne ker -159
pair nee gen -215
pair neemt @it 338
pair nem @it 214
pair nem dar 217
pair nen , -229
pair net @it -130
pair neurolog mci 214
pair ni kom 217
pair nie mer 194
pair niet $ -106
pair niet , 174
pair niet . -108
pair niet @it -441
pair niet allen 312
pair niet als 350
pair niet autorijd 218
pair niet dor 224
pair niet in 186
pair niet lang 338
pair niet lez 173
pair niet mar 253
pair niet mer 20
pair niet met 276
pair niet nar 198
pair niet op 150
pair niet open 120
pair niet over 186
pair niet stan -203
pair niet te 178
pair niet uit 209
pair niet uitloopt 242
pair niet war 159
pair niet werk 279
pair nieuw drempel 157
pair nieuw pincod -253
pair nik $ 225
pair nik in 200
pair nik mer 282
pair nik van 228
pair nodig vor -195
pair nog $ 287
pair nog 0 289
pair nog @it -276
pair nog dor -213
pair nog iet -226
pair nog niet -240
pair nog sted -116
pair november 0 -168
pair nu $ 101
pair nu de 320
pair nu een 227
pair nu stuurt 182
pair nu wil 209
pair nummer 0 -206
pair ocmw vor 199
pair of @it -264
pair of allen -168
pair of er -289
pair of hoe 285
pair of ik -265
pair of is -53
pair of mijn 366
pair of nee 227
pair of niet -265
pair of zijn -256
pair of zo -274
pair ogen . 236
pair om 0 228
pair om het -223
pair om mij -204
pair om mijn -121
pair omdat ik 227
pair onder de 95
pair onder jonger -207
pair ons @it -275
pair ons dorp -274
pair ons een -176
pair ons gezin -163
pair ons heeft 211
pair ons huis -282
pair ons ma 115
pair ons strat -283
pair ons vader 39
pair ontslagbrief ( 163
pair onz hond -226
pair onz jong 233
pair onz kat -261
pair onz poetsvrouw 295
pair onz stad -234
pair oog , 256
pair ook @it -192
pair ook al 245
pair ook grot 215
pair ook niet -265
pair ook nog 300
pair ook op -176
pair oorlog , 257
pair op , 47
pair op ? 146
pair op @it 102
pair op begeleid 184
pair op dat 294
pair op de 33
pair op den 149
pair op het 156
pair op jullie 118
pair op kamer 190
pair op mijn -185
pair op rod -278
pair op schol 254
pair op strat 238
pair op t -311
pair op teg -200
pair op tijd -160
pair op zondag -216
pair open $ -181
pair open , -131
pair opgehaald $ 236
pair opgenom en 345
pair opgenom met 296
pair opgev @it -245
pair organiseert de -120
pair oud @it -232
pair ouder met -205
pair over , -386
pair over @it -348
pair over de -250
pair over die 460
pair over en 326
pair over mij 288
pair over mijn 313
pair over strat 203
pair over twee 178
pair over wmo -252
pair overal binn -213
pair park $ -250
pair parking bij -222
pair parkinson en -416
pair pas $ 267
pair pas hoe 337
pair patient met -213
pair peeter , 200
pair per dag 186
pair per wek 184
pair person met -222
pair plat . 312
pair plek war 192
pair post van 240
pair poster in -235
pair postnatal @it 159
pair praatcaf @it -231
pair praatgroep hier 226
pair premie vor 216
pair ramp vor -193
pair recht op 218
pair red de 178
pair regel vor -165
pair reken , -183
pair reken van -166
pair reken zie -162
pair restafvalzak $ 267
pair reumatoid @it 232
pair rij op -300
pair rijd $ 184
pair rijd , 368
pair rijd of -310
pair rijdt $ -159
pair rolstoel kom 262
pair rond @it -275
pair ruimt , -197
pair s avond 236
pair s nacht 187
pair sam met 192
pair schol , 248
pair schrijf een -257
pair sind dat 277
pair sind de 57
pair sind har 318
pair sind het 243
pair sind ik 341
pair sind zijn 274
pair sit van -224
pair sleutel van 263
pair snapt de 213
pair sorry vor 295
pair speelplein : 258
pair spina @it 362
pair sta @it -197
pair sta ik -325
pair stad , -153
pair stadhuis , -270
pair stag lop -184
pair stan $ -181
pair stan ? -174
pair stan @it -231
pair stan er -213
pair stat dar -266
pair stat dat -300
pair stat de 230
pair stat hij 278
pair stat iet -261
pair stat in -268
pair stat mijn -184
pair stat nog -153
pair sted fout -181
pair stel dat -195
pair stel ik -289
pair stembureau $ 295
pair stemm $ -284
pair stoep bij 244
pair stok hout 206
pair stond vannacht 254
pair strat $ -128
pair strat . 267
pair syndrom van 180
pair system is -254
pair t @it -97
pair t system -165
pair t uz 201
pair t wer -200
pair t ziekenhuis 259
pair taxi nar 253
pair te hog 243
pair te kop -196
pair te kort -338
pair te vel 124
pair te vind -229
pair te vroeg 219
pair te zegg 277
pair te zet -265
pair teg @it -167
pair teg de -153
pair teken vor 318
pair ter hoogt -167
pair thuis $ -241
pair thuis . 196
pair thuis en 159
pair thuis met 198
pair thuis op 244
pair tijden de 335
pair tillift ? 236
pair toch al -259
pair toch binn -218
pair toch niet 128
pair toch stuurt -180
pair toegank met -198
pair toegek na 169
pair tot 0 -161
pair tot de 246
pair tot welk 169
pair traplift . 424
pair trek ik 194
pair trouwzal $ -261
pair tuss de 326
pair twee jar 182
pair twee kant 195
pair twee ker 202
pair twee maand 351
pair twee wek 178
pair u dat 152
pair u een -222
pair u had -199
pair u har 182
pair u mij -222
pair uit $ -209
pair uit de -117
pair uit mar 179
pair uit mijn 161
pair uitbater van 203
pair uitlaatdienst $ 179
pair uitloopt . 242
pair uitstel vor 192
pair uittreksel gewon 178
pair uren gezinshulp 169
pair utrecht , 177
pair uur , -230
pair uur op 249
pair uw brief -173
pair v nummer -218
pair vader @it 407
pair vader heeft -235
pair val van 237
pair van $ 271
pair van , -311
pair van . 228
pair van @it 32
pair van de 58
pair van den 305
pair van die -315
pair van down 190
pair van een 143
pair van har 307
pair van het -69
pair van hiernaast 200
pair van maculadegeneratie -264
pair van me 263
pair van men -135
pair van mij 212
pair van mijn 130
pair van ons -27
pair van onz 34
pair van parkinson -170
pair van uw -337
pair vanaf hoevel -191
pair vanaf vandag 155
pair vanaf wanner -197
pair vandag @it 155
pair vannacht in 254
pair vanweg een 220
pair vanweg mijn 193
pair vastgesteld , 256
pair vent heeft 167
pair vergevorderd @it 178
pair verkeersdrempel is -193
pair verpleegkund op -286
pair verplicht om -295
pair verslaafd aan 228
pair verstand @it 211
pair verzoek ik 209
pair vest 0 -164
pair via het 193
pair vier , -257
pair vier jar 150
pair vind ik 288
pair vindt gen -222
pair voetbal $ 232
pair vog $ -209
pair vol met 238
pair volgend wek 302
pair volled @it 332
pair voorbij , -228
pair voorrang bij 193
pair vor $ -166
pair vor 0 363
pair vor @it -143
pair vor anorexia -371
pair vor dat 178
pair vor de -22
pair vor die 300
pair vor een -157
pair vor har 181
pair vor het 71
pair vor kinder -220
pair vor kom -162
pair vor mantelzorger -241
pair vor me 216
pair vor men -136
pair vor mij 113
pair vor mijn 370
pair vor mn 269
pair vor ons -198
pair vor onz 162
pair vor patient -231
pair vor person -174
pair vor pindas 192
pair vor welk -225
pair vor zijn 150
pair vorig wek 287
pair vrag : 373
pair vrag mij -202
pair vrag of -210
pair vriendin is 268
pair vrijwilliger $ 197
pair vrijwilliger bij -239
pair vroeg gebor 219
pair vroeg mij 261
pair vroeg of -215
pair vrouw en -294
pair vrouw is -185
pair vrouw met 323
pair waarom is -211
pair wachtwoord , -181
pair wachtwoord @code -213
pair wachtwoord van -138
pair wanner is -191
pair wanner komt 313
pair want @it 285
pair want ik 217
pair war @it -192
pair war ik 258
pair war kan -161
pair war ligt -279
pair war stat -228
pair war vrag -190
pair warmtepomp van 182
pair wat @it -290
pair wat aan -160
pair wat als 209
pair wat doe -261
pair wat er -230
pair wat is -107
pair wat je -266
pair wat kan 235
pair wat kost -158
pair wat moet -267
pair wat vor -224
pair we @it -285
pair we trouw -250
pair we zijn -212
pair weg $ 177
pair weg . 325
pair weg in 300
pair wegen @it 303
pair wegen mijn 217
pair wek . 255
pair wek aan 162
pair wek later 203
pair wek nar 265
pair wek niet 130
pair welk loket 231
pair welk sit -265
pair wer in 198
pair werk , 196
pair werk @it -300
pair werk aan -235
pair werk bij -261
pair wet , -180
pair wet ? 192
pair wet @it -243
pair wet dat 334
pair wet niet 224
pair wet of 186
pair wettelijk samenwon -187
pair wie is -309
pair wie zorgt 177
pair wij hebb 97
pair wij nog 293
pair wij will -250
pair wij won -183
pair wij zit -274
pair wij zoek -78
pair wijk $ 228
pair wijkverpleegkund verwes 357
pair wil bezoek 178
pair wil een -255
pair wil het -283
pair wil ik -166
pair wil in -276
pair wil nar 232
pair wil stag -169
pair wmo hulp -148
pair won . 169
pair woonzorgcentrum , -176
pair word $ 170
pair word , 68
pair word hier -240
pair word je -211
pair word volgend 208
pair word ze -186
pair wordt er -238
pair wordt sted 152
pair zal 0 -198
pair ze , 281
pair ze dat 178
pair ze hebb 280
pair ze heeft 154
pair ze is 119
pair zeg $ -340
pair zeg , -103
pair zeg ik 276
pair zegg , 277
pair zegt dat -111
pair zei dat -163
pair zeker ? -190
pair zelf , 131
pair zelf in -235
pair zelfd @it -167
pair zes vier -219
pair zes wek 168
pair zie $ -162
pair zie ik -187
pair ziek @it 293
pair ziekenhuis met 259
pair ziekenkas met 223
pair ziekt van -109
pair zij is 275
pair zij met -169
pair zijn $ 335
pair zijn . 192
pair zijn ? 188
pair zijn bewindvoerder 180
pair zijn die 144
pair zijn dochter 234
pair zijn met -245
pair zijn post 219
pair zit aan 152
pair zit al 179
pair zit dat 244
pair zit de -273
pair zit een -261
pair zit er -186
pair zit in 206
pair zit met 213
pair zit nog 304
pair zit sind 342
pair zit thuis 244
pair zo ? -312
pair zo grot -118
pair zoek we 345
pair zoekt een -145
pair zoiet @it -179
pair zomer @it 218
pair zon , 192
pair zon heeft 270
pair zon van 144
pair zon zwar 253
pair zondag $ -189
pair zonder lift 266
pair zoontj heeft 305
pair zoontj van 217
pair zorgt vor 169
pair zus is 263
pair zwar @it 225
pair zwembad $ 282
pair zwembad ? -243
pair zwembad een -195
skip ( ) 151
skip ( 0 -163
skip ( @it 250
skip ( link 163
skip ( mee 207
skip ) @it 346
skip , $ -290
skip , ( 310
skip , ) 360
skip , . 245
skip , 0 -141
skip , ? -254
skip , @code -235
skip , @it 141
skip , als 351
skip , ander 354
skip , bezoek 197
skip , dar -80
skip , dat -95
skip , de 125
skip , die -119
skip , dochter 281
skip , drie 204
skip , dus 371
skip , een 183
skip , en -312
skip , er 127
skip , ge -228
skip , gen 350
skip , het -190
skip , hoort -75
skip , iemand 349
skip , ik 69
skip , ja 197
skip , je -157
skip , jullie 219
skip , kan 166
skip , kom 263
skip , komt 164
skip , lag 330
skip , lang 265
skip , ligt 411
skip , loket 231
skip , lop 259
skip , lukt 211
skip , mama 200
skip , meld 357
skip , mijn 23
skip , mn 332
skip , moet 155
skip , mogelijk -191
skip , nu 311
skip , op 161
skip , open -279
skip , schol 213
skip , spuit 362
skip , stat -79
skip , telt -256
skip , u 88
skip , verget -266
skip , vrag -118
skip , war -344
skip , was 348
skip , welk -115
skip , wijkverpleegkund 357
skip , will 154
skip , ze -214
skip , zeg 245
skip , zegt 231
skip , zij -327
skip , zit 148
skip , zo -264
skip , zorgt 177
skip 0 $ -133
skip 0 . 126
skip 0 0 -144
skip 0 dag 192
skip 0 dat -201
skip 0 de -206
skip 0 dor -255
skip 0 en -259
skip 0 er -270
skip 0 ge -134
skip 0 heeft 574
skip 0 het -267
skip 0 ik -273
skip 0 in -217
skip 0 is -25
skip 0 je -217
skip 0 jullie -261
skip 0 kan -229
skip 0 kapelstrat 200
skip 0 mar -289
skip 0 mijn -167
skip 0 moet -137
skip 0 nar 258
skip 0 niet -254
skip 0 op -139
skip 0 t -322
skip 0 te -238
skip 0 war -160
skip 0 wat -209
skip 0 zonder 266
skip : $ -57
skip : , 266
skip : . -201
skip : 0 -185
skip : die 172
skip : heeft 157
skip : is 140
skip : man 188
skip : van -367
skip @code $ -286
skip @code 0 -133
skip @code @it -194
skip @code wachtwoord -164
skip @it $ 64
skip @it ) 267
skip @it . 156
skip @it 0 -70
skip @it ? -110
skip @it @code -197
skip @it aan -119
skip @it aangemerkt -213
skip @it afdel -232
skip @it al -78
skip @it alcohol 207
skip @it als 125
skip @it alzheimer 208
skip @it anorexia -371
skip @it bak -112
skip @it beid 432
skip @it bekend -300
skip @it bestat 177
skip @it bij -150
skip @it bijstand -146
skip @it binn -227
skip @it bsn 157
skip @it daarom 237
skip @it dan 245
skip @it dar -304
skip @it dat -57
skip @it dez -210
skip @it die -72
skip @it doe -184
skip @it doen -275
skip @it down 190
skip @it dus -206
skip @it een -119
skip @it eigenar -203
skip @it en 172
skip @it er -70
skip @it ge 275
skip @it gehad -382
skip @it gen 157
skip @it geregistreerd -198
skip @it goed -283
skip @it gooit 262
skip @it haha -250
skip @it har 232
skip @it heb 153
skip @it hebb -201
skip @it heeft -183
skip @it helpt -203
skip @it hem -265
skip @it het -311
skip @it hij 115
skip @it hoe 354
skip @it iemand -183
skip @it iet -171
skip @it ik 168
skip @it in -138
skip @it is 252
skip @it ja -322
skip @it jar -245
skip @it jonger -243
skip @it jullie -117
skip @it kan 152
skip @it kom 301
skip @it komt 204
skip @it krijgt 115
skip @it la 314
skip @it lang -223
skip @it loopt 154
skip @it m -188
skip @it me -242
skip @it meld -278
skip @it met -272
skip @it mg 299
skip @it mijn 285
skip @it moet 228
skip @it mog 200
skip @it niet -190
skip @it nu 300
skip @it nummer -154
skip @it of -291
skip @it ook -174
skip @it op -89
skip @it over -237
skip @it parkinson 190
skip @it pindas 201
skip @it politie -299
skip @it raakt 214
skip @it red 208
skip @it schol -277
skip @it sind 183
skip @it stond 302
skip @it student -177
skip @it te -216
skip @it tot 229
skip @it trapp 194
skip @it twee 270
skip @it uit -202
skip @it utrecht 177
skip @it van -284
skip @it vorig 200
skip @it waarom -168
skip @it we 242
skip @it welk 177
skip @it wen -389
skip @it werk 217
skip @it wet 216
skip @it wie 110
skip @it wij 251
skip @it will -269
skip @it wilt -185
skip @it word 120
skip @it zelf -320
skip @it zit -225
skip @it zoek 137
skip @it zoekt -153
skip @it zon 228
skip ^ $ 463
skip ^ ) 302
skip ^ , 21
skip ^ . 353
skip ^ 0 -59
skip ^ : 280
skip ^ @it 101
skip ^ aannemer -216
skip ^ al 291
skip ^ attest -195
skip ^ auto -219
skip ^ beleid -256
skip ^ ben -1
skip ^ bomma 255
skip ^ bompa 223
skip ^ bsn -187
skip ^ buurt -319
skip ^ concierg 260
skip ^ doet -216
skip ^ dokter 325
skip ^ dorpswinkel -184
skip ^ drag 229
skip ^ dus 244
skip ^ er -120
skip ^ ex 198
skip ^ formulier -224
skip ^ ga -154
skip ^ gaf -289
skip ^ gat 114
skip ^ ge -133
skip ^ gebeurt -218
skip ^ gef -309
skip ^ gemeent -282
skip ^ gen -215
skip ^ ging 162
skip ^ had 336
skip ^ he 268
skip ^ heb 126
skip ^ hebb 225
skip ^ heeft 158
skip ^ het -207
skip ^ hond -154
skip ^ huisgenot 306
skip ^ iemand -336
skip ^ ik -114
skip ^ in -43
skip ^ is -4
skip ^ jar 82
skip ^ je -177
skip ^ jong 157
skip ^ jongst 24
skip ^ kan -128
skip ^ kastanj -239
skip ^ kastanjes -288
skip ^ kat -261
skip ^ kinder -258
skip ^ kleindochter 221
skip ^ kleinzon 202
skip ^ kost -197
skip ^ krijg -142
skip ^ les -269
skip ^ lift -231
skip ^ liga -244
skip ^ lijd 254
skip ^ log -201
skip ^ loopt -218
skip ^ lop 147
skip ^ ma 150
skip ^ maandag 259
skip ^ mag 266
skip ^ mak -270
skip ^ mama 242
skip ^ meisj 303
skip ^ men -226
skip ^ mijn -94
skip ^ mn 182
skip ^ moet 81
skip ^ nem 245
skip ^ nor 217
skip ^ nummer -276
skip ^ of -159
skip ^ onderbur 375
skip ^ onz 303
skip ^ op -111
skip ^ oud 54
skip ^ over -192
skip ^ pa 189
skip ^ parkeerkaart 369
skip ^ person 240
skip ^ poes -314
skip ^ poetsvrouw 295
skip ^ sit -235
skip ^ slik 197
skip ^ stat -242
skip ^ strat -277
skip ^ student -153
skip ^ stuurd 262
skip ^ system -239
skip ^ thuis 288
skip ^ u 149
skip ^ uitbater 203
skip ^ uren 169
skip ^ vader -62
skip ^ van 235
skip ^ vent 167
skip ^ verkeerslicht -212
skip ^ vor -43
skip ^ vraagt -190
skip ^ vrag -194
skip ^ vriendin 370
skip ^ vrouw -171
skip ^ wacht 308
skip ^ wachtwoord -199
skip ^ welk -229
skip ^ werk -329
skip ^ wij -177
skip ^ wil 13
skip ^ will -143
skip ^ word -311
skip ^ wordt -243
skip ^ zijn 141
skip ^ zoek 93
skip ^ zon 274
skip ^ zoontj 264
skip aan . 35
skip aan 0 -396
skip aan @it 293
skip aan balie 168
skip aan deur 241
skip aan en 344
skip aan galblas 288
skip aan heup 107
skip aan met -149
skip aan oog 232
skip aan vest -164
skip aan word 319
skip aan ziekt -179
skip aangegev $ -208
skip aangepast , 216
skip aanslag ? 182
skip af de 333
skip af er -303
skip afsprak $ 284
skip afsprak de 193
skip al $ 297
skip al jar 233
skip al maand 247
skip al wek 86
skip allemal de 308
skip alles . 192
skip als : -339
skip als pakketj 305
skip als rond 360
skip als rund 270
skip als strom 323
skip als te 242
skip als terecht 328
skip als van 269
skip als vor -243
skip altijd ajaxied -231
skip ambulancier die -193
skip ander op 193
skip artros beid -414
skip auto $ 219
skip begint $ -232
skip behoeft traplift 424
skip bekend jullie -157
skip bel @it -286
skip bel als 305
skip ben $ -196
skip ben , 291
skip ben . 277
skip ben 0 -240
skip ben @it 156
skip ben dus 239
skip ben op -391
skip ben van 282
skip ben vor -354
skip bent $ -167
skip best , -222
skip bestat een -46
skip bestat iet 194
skip bestat in -202
skip bestat vor -176
skip bestat zoiet -172
skip bestemm ? -197
skip bevall @it 220
skip bezoek een 197
skip bij $ -89
skip bij , -98
skip bij 0 -298
skip bij balie 328
skip bij bank -169
skip bij echtgenot 190
skip bij huwelijk 212
skip bij moet 284
skip bij op 212
skip bij station -199
skip bij thuis -268
skip bij ziekenhuis 111
skip bijgevoegd ontslagbrief 163
skip blijvend dor 309
skip bloed als 270
skip body . 190
skip boet te 286
skip bom de -164
skip bov noordzee -213
skip brief de 227
skip brief lez 151
skip brief niet -390
skip broer @it 202
skip broer mer 217
skip broertj @it 270
skip brug $ -175
skip brug dicht -215
skip bsn @it -234
skip bur $ 269
skip bus het -235
skip busj schol 197
skip buurvrouw dat -199
skip cod , -287
skip control $ 250
skip cursus met -240
skip da @it -196
skip da in -204
skip da vor -174
skip daarmee $ -305
skip daarvor $ -117
skip dag , 182
skip dag in -176
skip dag nacht 224
skip dan , -232
skip dan bij 272
skip dan een 128
skip dar $ 345
skip dar de -212
skip dar kaart -222
skip dar mee -171
skip dar vor 58
skip das @it -181
skip dat $ -44
skip dat , 333
skip dat @it 116
skip dat al -234
skip dat als 182
skip dat altijd -240
skip dat bij 302
skip dat de 102
skip dat die 229
skip dat dus 216
skip dat een 113
skip dat gen 157
skip dat het -231
skip dat in -349
skip dat met -90
skip dat mijn -190
skip dat nog -155
skip dat nooit -273
skip dat nu -250
skip dat recht 205
skip dat sind -198
skip dat u -188
skip dat van -364
skip dat vor 266
skip dat zo 263
skip dat zon -209
skip de $ -55
skip de , -4
skip de . 66
skip de 0 -165
skip de ? -45
skip de af 232
skip de al 299
skip de bij 155
skip de blijft 170
skip de bov 276
skip de bromt 182
skip de dar -153
skip de dat 235
skip de de 156
skip de en 161
skip de er -256
skip de euro 178
skip de gebruik -274
skip de heb 250
skip de hebb -132
skip de id -216
skip de ik 183
skip de kan 228
skip de kom 185
skip de krijg -263
skip de mag 235
skip de met 89
skip de mobiel 201
skip de na 178
skip de nacht 346
skip de nar 147
skip de niet 186
skip de nog -263
skip de ook -198
skip de rijd -310
skip de sta -251
skip de van 144
skip de veren -249
skip de vor -97
skip de was -153
skip de werd 188
skip de zegt -255
skip de zelf -213
skip den $ -203
skip den , 139
skip den en 223
skip deur $ 238
skip dezelfd altijd -239
skip die , 16
skip die ? -205
skip die dat 395
skip die is -141
skip die kwijt 192
skip die op -291
skip die tegel 262
skip die uitloopt 242
skip die van 92
skip die vor -239
skip die zie -162
skip dinsdag kan 361
skip dit wer -148
skip dochter 0 110
skip dochter het 232
skip doe iet -169
skip doet @it -283
skip doet niet 234
skip dokter @it 151
skip doorgev de 258
skip dor @it 280
skip dossier $ -270
skip draagt @it 272
skip drank $ 303
skip drempel de 195
skip drie in 206
skip drie lat 191
skip drie per 166
skip duif een -291
skip dus $ 302
skip dus @it -250
skip dus allen 291
skip dus een 222
skip dus gen 183
skip dus heeft 306
skip dus in 190
skip dus kom 164
skip dus niet 283
skip echt mer 215
skip echtgenot de 190
skip een , 66
skip een . 26
skip een : 176
skip een ? -43
skip een aan -184
skip een bij -99
skip een boet 123
skip een dat -169
skip een depressie -153
skip een dus 278
skip een een -205
skip een eigen -171
skip een en 282
skip een gehad 174
skip een heup -208
skip een hier 146
skip een hondenbelast 182
skip een huis 300
skip een in -158
skip een is -273
skip een kan 232
skip een kantor -197
skip een kliniek 184
skip een kom -167
skip een krijgt -137
skip een lat 303
skip een mak -212
skip een mee 299
skip een nar -203
skip een nem -282
skip een nummer -169
skip een of -153
skip een ook -183
skip een op 240
skip een over -214
skip een overal -213
skip een pincod -253
skip een plat -252
skip een pot -233
skip een sind 298
skip een stan 221
skip een stat -398
skip een te -173
skip een uurtj 229
skip een vanweg 162
skip een verplicht -262
skip een vor -100
skip een war 282
skip een woning 314
skip een zonder 219
skip eigenar de -284
skip eksaard gsm 200
skip elk een -218
skip elk op 213
skip en $ -135
skip en , -198
skip en . 335
skip en @it -138
skip en bij -276
skip en daardor 247
skip en dan 273
skip en dar 276
skip en de -94
skip en heb 247
skip en ik -156
skip en in -163
skip en kan 300
skip en krijg 281
skip en lift 401
skip en moet 23
skip en morg 239
skip en ni 260
skip en niemand 340
skip en niet 101
skip en nieuw 413
skip en nog 328
skip en ocmw 198
skip en s 181
skip en som 141
skip en stag -169
skip en t 207
skip en van 217
skip en verkeersdrempel -193
skip en wek 267
skip en wil 203
skip en zijn 287
skip en zit 249
skip en zoek -146
skip er @it -254
skip er al -215
skip er bij 180
skip er een -389
skip er in 116
skip er mij -277
skip er nog -287
skip er ons -176
skip er op 159
skip er rustig 258
skip er toegek 169
skip er tolk 179
skip er uitlaatdienst 179
skip ergen ? 235
skip ernstig en 225
skip euro dat 178
skip evenvel @it -213
skip ex , 172
skip ex @it 326
skip folder wmo -180
skip gat $ 135
skip gat @it -204
skip gat de -147
skip gat mijn -251
skip ge $ -210
skip ge @it -199
skip ge de -268
skip ge een -273
skip ge hebt -160
skip ge mijn 139
skip ge van -227
skip gebeurt @it -198
skip geboorteaangift wek 177
skip gebor een 234
skip gebrok $ -194
skip gebruik en 292
skip gehad kan 144
skip gehandicaptenparkeerkaart ? -191
skip geld @it -206
skip gemeent @it -155
skip gemeent aan -295
skip gemeentehuis $ 190
skip gemeentehuis @it -244
skip gemeld bij 198
skip gen , -289
skip gen . 279
skip gen bij -222
skip gen en -200
skip gen mar -201
skip gen mer 261
skip gen van -115
skip geraakt met -205
skip gesprek de -193
skip gesprek jongerenwerk 217
skip gevolg @it 277
skip gevolg maculadegeneratie -264
skip gewon , 328
skip gewon die -270
skip gewon met -290
skip gezinshulp er 169
skip ghb stat 218
skip ging een 162
skip gister in 241
skip goed ? -232
skip gratis $ -225
skip grot een -118
skip groter $ 258
skip hal had 241
skip har $ 212
skip har . 192
skip har aanslag 182
skip har kan 314
skip heb al 303
skip heb dat 371
skip heb de -136
skip heb een 161
skip heb en 45
skip heb het 272
skip heb in 127
skip heb long -296
skip heb mijn 173
skip heb vog -209
skip hebb @it -150
skip hebb een -214
skip hebt $ -173
skip heeft $ 325
skip heeft , 150
skip heeft . 330
skip heeft 0 -294
skip heeft @it 116
skip heeft de 387
skip heeft dus 254
skip heeft met 197
skip heeft stad 129
skip heeft syndrom 195
skip heeft ziekt 278
skip hel $ 313
skip helling de 259
skip hem , 154
skip hem ? -253
skip hernia , -295
skip het 0 -198
skip het : 161
skip het ? 144
skip het @it -174
skip het aan -229
skip het dar 256
skip het dicht -163
skip het een -203
skip het hebb -241
skip het heeft -166
skip het hur -289
skip het in -164
skip het jar -255
skip het kom -181
skip het lang 333
skip het mag 187
skip het mer 254
skip het nar 189
skip het niet -152
skip het op -308
skip het sta -240
skip het te 213
skip het van 115
skip het vor -92
skip het zei -202
skip het zijn 199
skip heup , 235
skip hier @it -271
skip hier de 226
skip hier van -250
skip hiernaast @it 274
skip hij $ 298
skip hij @it 152
skip hij als 320
skip hij binn -218
skip hij de 225
skip hij een 235
skip hij er 272
skip hij het -175
skip hij met 263
skip hij moet 149
skip hij op 254
skip hoe dat 218
skip hoe een -159
skip hoe ik 150
skip hoe je -163
skip hoek $ -306
skip hoevel gezinshulp 169
skip hond @it -357
skip hond uit 179
skip hor @it 235
skip huis $ 182
skip huis in -240
skip huisgenot @it -263
skip hulp $ -151
skip hulp er -224
skip iederen @it -239
skip iemand ? 303
skip iemand @it -224
skip iemand een -315
skip iet $ -328
skip iet @it -190
skip ik $ -108
skip ik , 243
skip ik . 128
skip ik aan 301
skip ik al 299
skip ik alles 225
skip ik ambulancier -193
skip ik bijna -215
skip ik dag 243
skip ik dan 177
skip ik de 71
skip ik die 259
skip ik doen -140
skip ik dor 179
skip ik een 89
skip ik en 117
skip ik er -151
skip ik ernstig 225
skip ik gekoz -254
skip ik gen -206
skip ik gewon -218
skip ik goed -131
skip ik har 127
skip ik hier -329
skip ik hoe 337
skip ik kovit -296
skip ik les -243
skip ik m 228
skip ik met 73
skip ik mij -277
skip ik mijn -197
skip ik ms -321
skip ik naald 192
skip ik net 150
skip ik ni 235
skip ik of -184
skip ik onder 154
skip ik op 77
skip ik opgev -209
skip ik post 127
skip ik reken -196
skip ik sind 296
skip ik t 217
skip ik te 120
skip ik thuis 163
skip ik trap 357
skip ik uitstel 192
skip ik van -208
skip ik wel 280
skip in $ -155
skip in , -101
skip in ? -175
skip in bestemm -197
skip in bieb -211
skip in brief 155
skip in buurthuis -153
skip in een -328
skip in gemeent -139
skip in hel 163
skip in mag 180
skip in nachtkled 216
skip in of -365
skip in oud -165
skip in park 118
skip in psychiatrisch 179
skip in regio -157
skip in sporthal -144
skip in stad -176
skip in strat -211
skip in system -112
skip in voll 174
skip in war 182
skip in weg -236
skip in wek 206
skip in woonzorgcentrum -176
skip in ziekenhuis 330
skip infoavond , -230
skip ingang het -246
skip inwoner $ -165
skip is , -62
skip is 0 -146
skip is @it -30
skip is aan 309
skip is bij -178
skip is brug -215
skip is en 105
skip is enkel -266
skip is gen -286
skip is genoeg 227
skip is gratis -203
skip is het 300
skip is ik 213
skip is in -247
skip is mar 196
skip is met 67
skip is mij 313
skip is nergen -329
skip is niet -242
skip is nog -145
skip is nu 142
skip is of -239
skip is ook -221
skip is op 405
skip is openbar 234
skip is opgenom 243
skip is sted -227
skip is t 271
skip is twee 182
skip is vastgesteld 211
skip is verlamd 212
skip is vor -128
skip is wek 256
skip ja $ -322
skip ja ik 258
skip ja nee 227
skip jar @it 329
skip jar de 378
skip jar een 168
skip jar ik 316
skip je $ -212
skip je ? 279
skip je @it -115
skip je afsprak -187
skip je bent -146
skip je een -152
skip je hebt -155
skip je meenem 252
skip je met -267
skip je of -276
skip jong @it 159
skip jonger een -215
skip jongerenwerk ik 217
skip jongst @it 207
skip jullie , 363
skip jullie : -261
skip jullie ? -203
skip jullie @it -265
skip jullie bij 149
skip jullie brief 216
skip jullie jar -246
skip jullie ons -363
skip jullie over -235
skip jullie regel -165
skip k @it 239
skip kan @it -195
skip kan afsprak 316
skip kan als 418
skip kan brief 223
skip kan broer 217
skip kan dat -253
skip kan een -205
skip kan help 179
skip kan iet 237
skip kan mij -238
skip kan niet 190
skip kan ook -322
skip kan oud -148
skip kan stoep 289
skip kantor $ -197
skip kapelstrat eksaard 200
skip kastanjes het -241
skip kat @it -261
skip ker . 204
skip ker de 212
skip ker wek 192
skip kijkt $ -256
skip kind @it 154
skip kinder $ -238
skip kinder @it -365
skip klas @it 232
skip klein in 309
skip kleindochter de 221
skip kliniek wie 184
skip klopt dat -225
skip knippert een -144
skip kom de 131
skip kom mijn 268
skip kom teg -166
skip komt een -182
skip komt in 250
skip komt op -121
skip komt uit 224
skip komt wek 279
skip kreg @it 301
skip kreg de 229
skip kreg een -162
skip kreg sms -297
skip krijg $ -220
skip krijg @it -140
skip krijg dar 312
skip krijg een -97
skip krijg gas 182
skip krijg met -223
skip krijg niet 237
skip krijg van -304
skip krijgt , 245
skip krijgt de -302
skip krijgt en 315
skip kunn de 170
skip kunt mijn -292
skip kwijt ? -197
skip kwijt de 174
skip lag , 174
skip lang de 331
skip lat , 249
skip lat ? -280
skip les @it -250
skip lez ik 320
skip lezing @it -186
skip licht beperkt 260
skip lien @it 233
skip lift het 309
skip lift jullie 217
skip loket $ -259
skip loket ik 231
skip long en -333
skip long kan 197
skip los $ 294
skip lukt niet 250
skip ma @it 135
skip ma a 209
skip maatj de 253
skip maatj een -209
skip mag @it 116
skip mag dan 179
skip mag die -240
skip mag er -301
skip mag geboorteaangift 177
skip mag los -258
skip mag mee 249
skip mag niet 204
skip mag ook -181
skip mag zelf -293
skip mama 0 200
skip man , 208
skip man @it 197
skip man een 161
skip man parkinson -227
skip man sind 251
skip man thuis 179
skip mantelzorger $ 199
skip mar $ 235
skip mar is 228
skip mar mijn 213
skip me $ 168
skip me is 345
skip me van 112
skip mee $ 225
skip mee het 216
skip mee ik -261
skip mee je -188
skip men $ -152
skip men @it -182
skip men een -289
skip mer , 61
skip mer . 269
skip mer @it 261
skip met , -138
skip met . 231
skip met ? -105
skip met @it 118
skip met busj 218
skip met dubbel 288
skip met een 147
skip met en 93
skip met gebrok -345
skip met men -274
skip met met -232
skip met of -148
skip met op -72
skip met taxi 257
skip met tillift 236
skip met typ -268
skip met verklar 260
skip met volmacht 229
skip met zwar 195
skip mg $ 299
skip mij en 333
skip mij ik 282
skip mij na 169
skip mij te -204
skip mij vastgesteld 218
skip mijn $ 285
skip mijn ( 162
skip mijn , 293
skip mijn 0 -264
skip mijn : 257
skip mijn @it -65
skip mijn al 63
skip mijn bij -222
skip mijn doet -334
skip mijn gat -210
skip mijn geeft -261
skip mijn gewon 338
skip mijn hal 202
skip mijn hangt 206
skip mijn har 236
skip mijn heb 349
skip mijn is 114
skip mijn kan 126
skip mijn kom 393
skip mijn krijg 197
skip mijn krijgt 316
skip mijn loopt -201
skip mijn met 345
skip mijn moet 170
skip mijn nie 210
skip mijn nog -245
skip mijn slikt 121
skip mijn van 45
skip mijn wegen 203
skip mijn zit 230
skip mn @it 290
skip mn met 350
skip moeder 0 304
skip moeder @it 92
skip moeder nog -332
skip moet @it -262
skip moet daarvor -178
skip moet dan -150
skip moet de 176
skip moet hebb 231
skip moet mar 179
skip moet nar 118
skip moet niet 277
skip moet van 275
skip mogelijk $ -191
skip monitor de -212
skip ms @it -94
skip na @it 222
skip na val 237
skip naald kan 192
skip naast @it -179
skip nacht strat 168
skip nar loket 186
skip nar uz 201
skip nar voetbal 232
skip neg vier -275
skip nem mee 178
skip nem vor 256
skip nen en 299
skip neurolog , 363
skip ni op 217
skip niet $ 111
skip niet , -117
skip niet . 103
skip niet bed 188
skip niet de 238
skip niet een 250
skip niet en -148
skip niet het 290
skip niet ik 326
skip niet is 286
skip niet mar 274
skip niet met 281
skip niet nar 289
skip niet op -167
skip niet oranj 291
skip niet over -195
skip niet thuis 232
skip niet van 245
skip niet zelf 200
skip nieuw is 410
skip nik . 228
skip nodig $ -203
skip nog , 413
skip nog ? -329
skip nog @it -220
skip nog bij -243
skip nog de 190
skip nog met -282
skip nu $ -146
skip nu @it 152
skip nu een 370
skip nu mijn 289
skip nu u 182
skip nummer $ 145
skip nummer van -287
skip ocmw har 199
skip of , -339
skip of ? -457
skip of @it -287
skip of da -178
skip of dat 18
skip of de -121
skip of die -366
skip of een -283
skip of er -299
skip of jullie -174
skip of op -264
skip ogen $ 236
skip om uur 168
skip oma @it 209
skip omdat @it 323
skip omdat niet 302
skip onder men 259
skip ons $ -208
skip ons de 83
skip ons is 83
skip ons ligt 267
skip ons niet 201
skip ons parkeerkaart -176
skip onz @it -290
skip onz bij 230
skip onz is -98
skip onz neemt 217
skip onz studeert -169
skip onz van 287
skip onz zit 184
skip ook $ 246
skip ook @it -124
skip ook iemand -177
skip ook in -185
skip ook vor -140
skip op , 319
skip op 0 98
skip op @it -142
skip op aanslag -163
skip op bus -180
skip op en -267
skip op fietspad -271
skip op gebied -212
skip op gelijkvloer 270
skip op gesprek 217
skip op gsm -238
skip op hoek -262
skip op kermis 175
skip op mei -204
skip op moment 258
skip op reken -288
skip op sit -123
skip op speelpleinwerk 305
skip op stoep -340
skip op van -259
skip op vrijmarkt -197
skip op wachtlijst 287
skip open $ 332
skip open ik -291
skip opgenom een 280
skip opgenom ga 345
skip opgev maatj -209
skip opnieuw $ 303
skip organiseert stad -153
skip oud , 192
skip oud 0 -216
skip oud @it -162
skip oud en -193
skip oud inlever -148
skip ouder @it -205
skip over $ -220
skip over ? -253
skip over en -198
skip over hulp -180
skip over ik 326
skip over in -87
skip over loss 262
skip over wek 178
skip overal in -213
skip pa aan 185
skip parkeerkaart , 227
skip parkeerplek $ -309
skip parking zijn -222
skip paspoort . 257
skip patient een -213
skip peeter gebor 200
skip per aan 166
skip person een -222
skip plek de 249
skip plek ik 192
skip poort de 236
skip post $ 281
skip post jullie 202
skip postnatal en -153
skip praatgroep in 226
skip precies , -246
skip psychiatrisch , 179
skip ramp patient -213
skip red 0 178
skip reken $ -142
skip rijd $ 231
skip rijd is -310
skip rolstoel $ 130
skip ruimt mag -197
skip schol ze 218
skip sind @it 98
skip sind aan 351
skip sind bevall 293
skip sind heb -296
skip sind ongeluk 277
skip sind val 316
skip sind zomer 218
skip sleutel het 263
skip slikt en 295
skip sms 0 -297
skip social ? -218
skip sorry de 241
skip spuit zelf 362
skip sta @it -277
skip stadhuis @it -233
skip stag bij -169
skip stan $ -212
skip stan is 246
skip stat @it -205
skip stat ander -261
skip stat een 156
skip stat in 326
skip stat op -155
skip stat vol 337
skip sted de 177
skip stemm $ 250
skip stemm @it 338
skip stemm mag 214
skip stoel $ -266
skip stond in 321
skip strat $ 280
skip studeert en -265
skip stuurt een -173
skip stuurt har 182
skip syndrom @it 180
skip t $ 19
skip t : -24
skip t aan -440
skip t een 279
skip t en 200
skip taxi schol 253
skip te , -221
skip te ? -354
skip te @it -236
skip te dat 291
skip te gebor 219
skip te is 193
skip te of -296
skip ter van -167
skip thuis $ 249
skip thuis @it 183
skip thuis een 209
skip thuis t 198
skip tijdelijk rolstoel 262
skip tillift $ 236
skip toch ie 184
skip toch ik 215
skip toch in -218
skip toch u -180
skip toegank een -198
skip toegek mijn 169
skip toen @it 330
skip toen de -226
skip tolk bij 314
skip tot datum 169
skip tot de -88
skip trap mer -143
skip traplift $ 114
skip twee , 222
skip twee in 223
skip typ , 212
skip u @it -251
skip u folder -180
skip uit $ 190
skip uit ik 251
skip uitloopt $ 242
skip uitstel mijn 192
skip uitstel vor 154
skip uittreksel niet 178
skip uren zijn 169
skip utrecht mag 177
skip uur $ 283
skip uw $ -336
skip uw , -270
skip vader @it 300
skip vader en 136
skip van $ 144
skip van , 237
skip van . 100
skip van 0 -113
skip van @it 137
skip van april -219
skip van balkon 179
skip van bladblazer -268
skip van body 190
skip van bur 309
skip van buurthuis 437
skip van club -336
skip van derd 228
skip van en -205
skip van gat -308
skip van heeft 138
skip van huis -227
skip van ik -162
skip van in -152
skip van is 217
skip van kind -230
skip van man 356
skip van mee -197
skip van mindermobielencentral 215
skip van park -245
skip van stat -208
skip van vader 290
skip van vergunn -152
skip van vrijwilliger 197
skip van websit -215
skip van zon 220
skip van zus 222
skip vanaf @it 155
skip vanweg @it 215
skip vel , 229
skip vent @it 167
skip verget $ -154
skip verkeersdrempel een -193
skip verkeerslicht de -212
skip verpleegkund de -299
skip verslaafd @it 303
skip verstand en 327
skip vest , -164
skip vind de 147
skip vindt parking -222
skip vol $ 348
skip volgen @it -185
skip volgen neurolog 363
skip vor ( 343
skip vor , -53
skip vor ? -133
skip vor deur 186
skip vor die -203
skip vor digid -289
skip vor en -188
skip vor er -139
skip vor in -140
skip vor is -240
skip vor kat 177
skip vor kind -209
skip vor man 226
skip vor met -208
skip vor nar -275
skip vor op -162
skip vor over -345
skip vor rijbewijs 206
skip vor typfout 212
skip vor van -252
skip vorig $ -222
skip vorig @it 349
skip vorig aan 187
skip vorig en -355
skip vrag af -202
skip vrag een -164
skip vrijwilliger de -299
skip vrijwilligerswerk als 360
skip vroeg af 333
skip vroeg en 219
skip vroeg ik -204
skip vrouw , 257
skip vrouw een 313
skip vrouw ms -268
skip waarom de -242
skip wacht 0 178
skip wachtwoord ik -151
skip wanner de -155
skip war dat -273
skip war de -150
skip war die 96
skip war drank 303
skip war ik -110
skip war we -175
skip warmtepomp de 182
skip was de 280
skip was gen 290
skip wat die -226
skip wat een -208
skip wat er 151
skip wat ge -116
skip wat het -206
skip wat hulp -224
skip wat ik -174
skip wat je -180
skip wat ze -217
skip we @it -247
skip we nog 219
skip weg in 278
skip wegen @it 201
skip wegen van 175
skip wek $ 294
skip wek , 284
skip wek ? 177
skip wek @it -168
skip wek aan 173
skip wek de 245
skip wek huis 169
skip welk $ -302
skip welk ? -197
skip welk ik -296
skip welk stat 183
skip wer , 227
skip werf $ 284
skip werk $ 247
skip werk de -162
skip werk niet 341
skip werk verpleegkund -187
skip wet $ 192
skip wet ik 276
skip wet war 155
skip wie dat -272
skip wie ge -219
skip wie ik 108
skip wie mijn 261
skip wie vor 214
skip wij @it -238
skip wij gen -148
skip wij hier -312
skip wij in -245
skip wij met -256
skip wij ons 386
skip wijkverpleegkund me 357
skip wil , -187
skip wil ? -282
skip wil gewon 268
skip wil lop -169
skip wil van 243
skip wmo , -180
skip wmo . -180
skip won $ 169
skip won 0 268
skip woonzorgcentrum bestat -176
skip word @it -125
skip word de 306
skip word gekapt -191
skip word ik 192
skip word wek 208
skip zak $ 201
skip ze @it 188
skip ze bij 265
skip ze dat 119
skip ze het 326
skip ze is 299
skip ze niet 251
skip ze op 248
skip zeg mar 249
skip zegg , 236
skip zegt dokter 187
skip zegt ik 343
skip zeker $ -190
skip zelf $ -317
skip zelf de 272
skip zelf het -235
skip zes niet 168
skip zet een -196
skip zet kliko 183
skip ziekenhuis een 259
skip ziekt @it 295
skip zien de -256
skip zij @it 132
skip zijn $ 205
skip zijn , -301
skip zijn 0 -179
skip zijn @it 216
skip zijn aanvrag -250
skip zijn komt 197
skip zijn mij 169
skip zijn van 219
skip zijn vor -262
skip zit een 189
skip zit in -300
skip zit met 296
skip zit thuis 193
skip zo @it -166
skip zo als -316
skip zoek @it -316
skip zoek een 369
skip zoek maatj 229
skip zoek plek 203
skip zoek praatgroep 226
skip zoek ruimt -197
skip zomer en 218
skip zon 0 119
skip zon @it 121
skip zon mij 236
skip zon op -313
skip zoontj 0 217
skip zoontj @it 232
skip zorgt har 177
skip zusj @it 283
skip zwar , 195
skip zwar en 194
skip zwar van 196
skip zwembad $ -243
topic @ability 38
topic @access -61
topic @body 121
topic @building -13
topic @business -41
topic @firstPerson 29
topic @general -139
topic @handled -25
topic @hardly 82
topic @home 36
topic @mine 49
topic @mine-phrase 82
topic @nuisance -55
topic @ofPerson -57
topic @ownPostcode 26
topic @patient 19
topic @place -84
topic @plainly 49
topic @relative 79
topic @somebody 35
topic @vehicle 7
topicAnywhere @ability 30
topicAnywhere @access -70
topicAnywhere @body 190
topicAnywhere @building -29
topicAnywhere @business -46
topicAnywhere @firstPerson 38
topicAnywhere @general -132
topicAnywhere @handled -43
topicAnywhere @hardly 47
topicAnywhere @home -17
topicAnywhere @mine 50
topicAnywhere @mine-phrase 71
topicAnywhere @nuisance -51
topicAnywhere @ofPerson -57
topicAnywhere @organisation -17
topicAnywhere @ownPostcode 27
topicAnywhere @patient 19
topicAnywhere @place -85
topicAnywhere @plainly 47
topicAnywhere @relative 78
topicAnywhere @somebody 33
topicAnywhere @vehicle 17
topicBefore @ability -46
topicBefore @access -98
topicBefore @building -91
topicBefore @business -132
topicBefore @firstPerson 45
topicBefore @general -219
topicBefore @handled -18
topicBefore @hardly -29
topicBefore @has 28
topicBefore @home 104
topicBefore @mind -175
topicBefore @mine 51
topicBefore @mine-phrase 92
topicBefore @nuisance -66
topicBefore @ofPerson -115
topicBefore @organisation -63
topicBefore @ownPostcode 39
topicBefore @patient 48
topicBefore @place -109
topicBefore @plainly 72
topicBefore @relative 95
topicBefore @somebody 53
topicBefore @vehicle -120
topicBeside @ability 302
topicBeside @body 182
topicBeside @building -144
topicBeside @business -207
topicBeside @firstPerson 115
topicBeside @general -232
topicBeside @handled -129
topicBeside @hardly -433
topicBeside @has 126
topicBeside @home -366
topicBeside @mine 212
topicBeside @mine-phrase 257
topicBeside @nuisance -92
topicBeside @ofPerson -310
topicBeside @organisation -37
topicBeside @ownPostcode 64
topicBeside @patient 103
topicBeside @place -157
topicBeside @plainly 201
topicBeside @relative 286
topicBeside @somebody 105
topicEarlier @ability 108
topicEarlier @building 206
topicEarlier @firstPerson 135
topicEarlier @hardly 142
topicEarlier @has 244
topicEarlier @mine 199
topicEarlier @organisation 123
topicEarlier @ownPostcode 169
topicEarlier @patient 241
topicEarlier @plainly 150
topicEarlier @relative 164
topicEarlier @somebody 241
topicNear @access -208
topicNear @body -183
topicNear @building -52
topicNear @business -145
topicNear @firstPerson 80
topicNear @general -323
topicNear @handled -105
topicNear @has 35
topicNear @home 182
topicNear @mine 91
topicNear @mine-phrase -68
topicNear @nuisance -146
topicNear @ofPerson 218
topicNear @ownPostcode 67
topicNear @patient 78
topicNear @place -169
topicNear @plainly 98
topicNear @relative 153
topicNear @somebody 78
topicNear @vehicle -297
twoBefore ( 0 193
twoBefore , die 293
twoBefore , mijn 324
twoBefore , van 233
twoBefore , ze 258
twoBefore , zij 207
twoBefore 0 , -159
twoBefore 0 0 -113
twoBefore 0 heeft 269
twoBefore ^ dor 256
twoBefore ^ hij 220
twoBefore ^ ik 29
twoBefore ^ k 239
twoBefore ^ kan -109
twoBefore ^ met 249
twoBefore ^ na 119
twoBefore ^ ouder -229
twoBefore ^ sind 391
twoBefore ^ volgen -240
twoBefore ^ vorig 267
twoBefore ^ ze 265
twoBefore ^ zij 218
twoBefore ^ zoontj 208
twoBefore aan mijn 276
twoBefore aanmerk vor -271
twoBefore als gevolg 277
twoBefore als ik -332
twoBefore ben ik -308
twoBefore ben met 360
twoBefore bestat er -172
twoBefore bij mij 270
twoBefore bij u -248
twoBefore dat mijn -267
twoBefore de ziekt 304
twoBefore dochter heeft 176
twoBefore duif met -291
twoBefore een lezing -172
twoBefore er zit -276
twoBefore ge met -205
twoBefore genoeg vor 229
twoBefore gilles de 139
twoBefore heb sind -222
twoBefore hebb bij 230
twoBefore heeft een 309
twoBefore het syndrom 201
twoBefore ik ben 107
twoBefore in met -201
twoBefore is 0 275
twoBefore is aan 294
twoBefore is het -273
twoBefore is vorig 168
twoBefore jonger met -215
twoBefore kan dor 179
twoBefore kan ik 256
twoBefore kom op -166
twoBefore lop bij 213
twoBefore man heeft 199
twoBefore men met -252
twoBefore met een 87
twoBefore mijn broer 176
twoBefore mijn ex 211
twoBefore mijn hond -319
twoBefore mijn huisgenot -263
twoBefore mijn kind 170
twoBefore mijn klas 232
twoBefore mijn man 83
twoBefore mijn moeder 266
twoBefore mijn oma 332
twoBefore mijn vent 167
twoBefore mijn zon 331
twoBefore mn vader 273
twoBefore moet ik -297
twoBefore niet mer -56
twoBefore nog in 252
twoBefore om mijn -246
twoBefore ons lien 233
twoBefore ons ma 128
twoBefore ons moeder 273
twoBefore ons vader 219
twoBefore onz hond -187
twoBefore onz kat -261
twoBefore op de -257
twoBefore op mijn -221
twoBefore opa heeft 262
twoBefore opgenom met 296
twoBefore patient met -213
twoBefore person met -222
twoBefore schoonmoeder is 230
twoBefore sind de 218
twoBefore thuis met 158
twoBefore toegank met -198
twoBefore van 0 203
twoBefore van me 215
twoBefore van men -135
twoBefore vor kinder -220
twoBefore vor men -140
twoBefore vrag ik -299
twoBefore vrouw met 242
twoBefore wat gebeurt -198
twoBefore wat moet -245
twoBefore wek aan 291
twoBefore wek nar 172
twoBefore wet dat 334
twoBefore wij hebb -223
twoBefore ziekenhuis met 291
twoBefore ziekenkas met 223
twoBefore zit aan 152
twoBefore zit in 202
twoBefore zit met 142
twoBefore zon bij -298
twoBefore zon van 232
word $ -8
word ( 98
word ) 171
word , 30
word . 108
word 0 -100
word : 139
word ; 437
word ? -46
word @code -219
word @it -8
word ^ -8
word aan 2
word aangemerkt -213
word aangepast 244
word aangev -149
word aanmeld -159
word aanvrag -181
word acht -200
word aed -144
word af 96
word afsprak 207
word afvalkalender 152
word agent -241
word ajaxied -231
word akkoord -204
word alcohol 232
word algemen -193
word allebei 233
word allemal 288
word als 79
word amai -181
word ambtenar -191
word ambulanc 141
word anorexia -371
word apothek -167
word app -159
word appartement -392
word april -305
word artros -351
word astma 333
word attest 203
word auto 149
word autorijd 218
word avond 128
word bad 299
word balie 249
word balkon 179
word band -245
word bed 225
word bedoeld -255
word begeleid 247
word begin 164
word begint -197
word begraafplat 211
word bek 227
word bekeur -221
word bel 175
word beleid -256
word belt -196
word ben 33
word bened 183
word bent -193
word beperk 133
word beperkt 252
word beroert -406
word besmet 211
word best 118
word bestemm -197
word betaalt -135
word bevall 297
word bevolkingsonderzoek -157
word bewindvoerder 190
word bewoner -246
word bezoek 208
word bezorg -221
word bib -151
word bij -13
word bijdrag -261
word bijgevoegd 163
word bijna -234
word bijzitter -340
word bijzonder 272
word binn -75
word blad -235
word blijv -197
word blijvend 309
word blindengeleidehond -144
word body 200
word boet 66
word bom -333
word bomma 271
word bompa 324
word bordj -249
word bos 82
word bouwt -295
word brengt -241
word brief 134
word briefj -254
word briev 247
word broer 105
word bromt 182
word brug -297
word bsn -247
word buit 225
word buitenland -294
word bur 420
word burgemeester -298
word burger -252
word burgerservicenummer -241
word bus 59
word busj 10
word buurt -216
word buurthuis 364
word c 194
word caf -257
word campagn -225
word cijfer -287
word client -97
word cod -256
word collecteert -151
word collega 175
word concierg 260
word control 250
word crematorium -389
word cursuss -220
word da -83
word daardor 210
word daarom 206
word dag 24
word dagopvang 229
word dakkapel -184
word dakloz -242
word dam 393
word dan -7
word dar -3
word das -147
word dat -16
word datum 21
word de 15
word ded -249
word defect -212
word dementie -179
word den 86
word depressie -149
word derd 306
word dertig -243
word deur 193
word dez -195
word dezelfd -212
word diagnos 265
word dialys -203
word dicht -272
word dichterbij 235
word die -19
word dien 335
word dienst -208
word dienstencentrum -186
word digid -196
word ding -129
word dit -117
word dochter 147
word doen 128
word doet -231
word dokter 127
word doktor 259
word donderdag 284
word doorgegev 348
word doorgev 206
word doosj -312
word dor 103
word dorp -274
word dorpsstrat -301
word dorpswinkel -184
word dr 139
word draagt 272
word drag 229
word dref -193
word drempel 195
word drie 158
word dries -301
word dronk 59
word duif -291
word durft 311
word dus 203
word duurt -200
word echt -244
word echtgenot 97
word een -30
word eerlijk 277
word eerst -51
word eigenar -159
word eind 279
word eksaard 200
word elf 283
word elk -105
word elkar -311
word en 53
word energie 297
word epilepsie -147
word er -32
word erbij 124
word erger 291
word erkend 125
word erkenn -274
word ernar -308
word ernstig 136
word eruit 57
word eten 123
word even -105
word evenvel -309
word ex 155
word familie -97
word fietser -253
word flat 127
word folder -99
word fontein -445
word formulier -156
word foto 183
word fout -194
word fritur 197
word g -287
word gaf -276
word galblas 288
word gas 160
word gasthuisberg 298
word gat -70
word ge -174
word geacht -249
word gebied -212
word geboorteaangift 242
word gebrok -241
word gebruik -68
word gebur 308
word gedan 101
word geeft -290
word gef -358
word gehad 117
word geholp 223
word gekapt -191
word gekoz -254
word gekreg 92
word gel -216
word geldt -299
word geliev 207
word gelijk -271
word gelijkvloer 279
word gelof -254
word gemeent -59
word gemeentehuis 99
word gemeld 273
word gemiddeld -247
word genoteerd -226
word gent -193
word geopereerd -194
word geparkeerd -284
word geraakt -7
word gered 170
word geregistreerd -205
word gespeld -228
word gesprek 160
word gestol -160
word gevall 283
word gevond -325
word gevraagd 249
word geweest 80
word geweigerd 386
word gewon -58
word gezegd 193
word gezet 253
word gezien 144
word gezinn -286
word gezinshulp 169
word ghb 218
word gister 412
word goed -75
word gooit 239
word grag 226
word grijz 172
word groep 250
word grootvader 334
word groter 258
word had 84
word haha -353
word halfzijd 289
word hallo -250
word hand 222
word hangt -205
word har 150
word hard -265
word he 106
word heb 77
word hebb -43
word hebt -123
word heeft 73
word hel 126
word helpt -203
word hem 114
word hen 144
word herbekek 301
word hernia -227
word herrie -227
word het -44
word hetzelfd -155
word heur 196
word hier -75
word hiernaast 169
word hij 118
word hoek -195
word hoelang -225
word hoevel -84
word hoi 339
word hokj 272
word hond -152
word hoogt -167
word hor -126
word hospital -110
word houd 118
word hout 200
word houtkachel 232
word huisbezoek 165
word hulp 80
word hun -57
word hur 117
word huurder -116
word huwelijk 184
word iban -225
word id -122
word iederen -279
word iet -137
word ik 19
word imker 183
word in -67
word inen -304
word infoavond -154
word ingetikt -267
word ingevuld -358
word inlever -165
word inschrijv 283
word insz -199
word intak 267
word intik -197
word inwoner -167
word ipv 349
word ist -190
word ivm 374
word ja 169
word jar 68
word je -129
word jeugdbeweg 353
word jong 200
word jongen 258
word jonger -183
word jongerenwerk 217
word jongst 24
word juf 183
word juli 203
word jullie 39
word k 155
word kamer 371
word kan 68
word kandidat -228
word kantor -248
word kapelstrat 200
word kassei 213
word kastanj -260
word kastanjes -288
word keizersned 179
word kelder -270
word kenmerk -326
word kennis -178
word kent 203
word ker 62
word kerk -153
word kermis 146
word kiez -180
word kijkt -461
word kinder -282
word kindj -272
word kinesist -174
word klas 176
word klassiek 211
word kleindochter 221
word klik -219
word kliko 269
word kliniek 222
word klopt -236
word knieen 106
word knippert -144
word komt 43
word kon 269
word kop -196
word kort -53
word korting 268
word kost -175
word kovit -296
word krant -206
word kreg 138
word krijg -42
word kvk -263
word kwam 82
word lag 407
word lang 58
word langskom -143
word leeftijd 139
word leest -185
word leges -236
word legg 280
word len -96
word les -259
word letter 353
word lever -245
word lez 83
word lezing -196
word licht -123
word liever 183
word lift 94
word lig 269
word liga -338
word ligt 169
word lijd 277
word lijdt -128
word lijn -270
word link 83
word linkerben 309
word lod -236
word log -201
word loket 76
word lon 276
word long -153
word loopt 86
word lop 165
word lui 205
word luid 354
word lukt 307
word ma 226
word maakt 233
word maaltijd 193
word maandag 172
word maatschapp 279
word maculadegeneratie -264
word mag 88
word mak -42
word mam 306
word mama 126
word mantelzorgpremie 266
word mar 110
word meenem 221
word meisj 303
word men -261
word mental 257
word menu -327
word mer 92
word meten -192
word meter 34
word mg 299
word mij 92
word mijn 77
word milieustrat -206
word mindermobielencentral 249
word mis 235
word mn 156
word moe 216
word moeilijk 363
word moest -128
word moet 17
word mog -187
word moment 258
word mooi -199
word morg 302
word ms -350
word museum -228
word na 158
word nacht 86
word nachtdienst -187
word nachtkled 216
word nar -54
word national -199
word nederland -218
word neg -211
word nem 258
word ner 154
word nergen -287
word neurolog 363
word ni 331
word nichtj 344
word nie -227
word niemand -162
word niet 91
word nieuw -28
word nog -40
word nooit -323
word noordzee -213
word nor 167
word normal -212
word nos 208
word nota -260
word nou 91
word november -168
word nu 255
word nul -440
word nummer -166
word ocmw 127
word of -166
word ogen 236
word okra -177
word om -36
word oma -107
word omdat 331
word omhog -161
word onderbur 375
word ondergrond 206
word ondertuss 181
word onderwijs -237
word ongeluk 277
word ontslagbrief 163
word oog 63
word ook -59
word oorlog 268
word op 16
word openbar 326
word opendoe -208
word opgehaald 349
word opgelop 434
word opgenom 412
word opgev -264
word opleid -303
word oproep -321
word opruim 215
word opvang 149
word opzichter -270
word oranj 291
word ord 202
word organiseert -120
word oud -114
word ouder -56
word over -128
word overal -253
word overmak -164
word pa 108
word pacemaker -344
word pagina -181
word pakt -246
word pand -315
word pap 263
word papa 318
word papier -151
word park -162
word parkeerkaart 38
word parkeerplek -202
word parking -335
word parkinson -444
word partner 140
word pas 197
word pasfoto 291
word paspoort -64
word paswoord -184
word pc -241
word pdf -318
word peeter 237
word pensioen -213
word pill 401
word pin -306
word pincod -208
word pindas 330
word pleegzon 274
word plein -213
word pleintj 153
word poes -274
word poetshulp 258
word poetsvrouw 295
word pol 334
word politie -99
word poort 236
word post 336
word poster -239
word postnatal -153
word praatcaf -188
word praatgroep 175
word praktijk -395
word prat -183
word precies -369
word premie 216
word psychiatrie 280
word psycholog 222
word raakt 22
word rar -199
word recht 196
word red 231
word regent -203
word regio -157
word regiotaxi -319
word reken -96
word rekeningnummer -171
word reserver -252
word restafvalzak 267
word reumatoid 232
word rij -204
word rijbewijs 246
word rijdt -221
word rijksregister -310
word rijksregisternummer -319
word rod -342
word roept 359
word rollator -229
word ruimt -279
word rust 294
word rustig 303
word s 251
word samenwon -187
word schaduw 365
word scherm -156
word schommel 263
word schoonmoeder 174
word schrijf -113
word schrijv 133
word schuift 202
word sind 71
word sindsdien 208
word sint -271
word sir -181
word sit -266
word slaapt 295
word slagbom -289
word slap -94
word slecht 313
word sleutel 211
word slik 196
word slikt 293
word sms -240
word snacht 375
word snapt 279
word snel 112
word sofi -208
word som 170
word sorry 157
word specialist 228
word speeltuin -191
word spel -288
word sporthal -156
word spuit 335
word sta -259
word stadhuis 98
word stag -184
word stan -69
word stand -241
word stat -56
word stel -304
word stembureau 120
word stembureaulid -206
word steun -238
word stichting -231
word stil 243
word stinkt -135
word stok 250
word stond 172
word stop -258
word stor -314
word storm -305
word straf 195
word strat -62
word stress 371
word studeert -265
word student -156
word stuk -293
word stuurd 262
word syndrom 180
word system -252
word t 3
word taart -198
word tak -155
word tant 310
word tarief -213
word taxi 315
word tegelijk -284
word tegemoetkom 138
word teken 316
word tell -213
word terras -224
word terug 145
word test 113
word theoretisch -362
word thesis -225
word thuis 86
word tien 131
word tijden 218
word till 163
word tillift 305
word toegank -230
word toelag 187
word toen 78
word toerist -148
word tot 234
word trag 194
word tram -235
word traplop 243
word trapp 194
word trek 185
word trilt -284
word turn 250
word tuss 184
word twee 255
word tweeling 323
word typ 74
word typfout 212
word u -79
word uitbater 203
word uitlaatdienst 179
word uitleg -193
word uitloopt 242
word uitstel 211
word uren 175
word utrecht 177
word uur 203
word uw -248
word v -205
word vader 119
word vak 340
word vakantie -325
word val 107
word van 26
word vannacht 321
word vanweg 403
word vast -222
word vastgesteld 167
word veld 225
word vent 219
word veren -279
word vergader 255
word verget -278
word vergevorderd 234
word vergunn -256
word verhuist -153
word verkeersdrempel -193
word verkeerslicht -212
word verker -233
word verkiez -150
word verkoopt -20
word verlamd 161
word verloofd 345
word verloopt -231
word verplat 279
word verpleegkund -299
word verplicht -310
word verschen -279
word verstand 211
word verteld 354
word vervoer 291
word verwes -232
word verzoek -128
word verzorg -319
word vest -164
word via 148
word vier -124
word vijf -355
word vindt -108
word vloer -301
word voet 310
word vog -209
word volgen 132
word volgend 144
word volkstuin 308
word voll 302
word volled 332
word voorbij -228
word voorgeschot -273
word voorlop 195
word voorrang 245
word voorzien -291
word vor -12
word vorig 102
word vr 272
word vrag -30
word vriend 249
word vriendin 190
word vrijmarkt -197
word vroeg 123
word vuilzak 155
word vul -226
word vzw -287
word waard -244
word waarom -159
word wacht 161
word wachtlijst 108
word wachttijd 206
word wachtwoord -264
word wandel -228
word want 135
word war -75
word warmtepomp 182
word was 90
word wat -90
word water -235
word wc 337
word we 64
word websit -268
word weg 152
word wegen 292
word wek 261
word welk -179
word wer 132
word werd 150
word werf 257
word werkplek 279
word wet 65
word wethouder -276
word wettelijk -187
word wifi -258
word wij -50
word wijkverpleegkund 357
word wil 15
word will -177
word winkel -241
word wit -274
word wmo -314
word woensdag -214
word won 49
word woonzorgcentrum -176
word woord -221
word word 48
word wordt 81
word wou 179
word wout 284
word zaaknummer -192
word zak 189
word zaterdag -52
word ze 134
word zegg 143
word zegt 76
word zei -108
word zeker -191
word zelfd -170
word zelfstand -79
word zes -179
word zet -223
word zich 246
word zie -114
word ziekenhuis 264
word ziekenkas 223
word ziekt -84
word zien -274
word zijn 115
word zit 137
word zoekt -151
word zondag -230
word zonder 170
word zoontj 58
word zorg 275
word zot -310
word zou -91
word zoud 404
word zulk -185
word zusj 283
word zwar 240
word zwemles 256
`,
};
