import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1015 candidates that are, 1123 that are not.
 * On families it was not taught on:
 * - above -1: found 96.0 %, wrongly 22.0 %
 * - above -0.5: found 92.8 %, wrongly 14.7 %
 * - above 0: found 87.8 %, wrongly 9.4 %
 * - above 0.5: found 78.4 %, wrongly 5.9 %
 * - above 1: found 69.3 %, wrongly 4.1 %
 */
export const healthWeights: LearnedWeights = {
  examples: "sha256:238047ccf64d367150090b93cc8b8a6329ab9633b8e414dbc869eeb2b3073c0a",
  intercept: -1.136,
  weights: `
before ( 99
before ) 345
before 0 -116
before : 219
before @code -213
before ^ 6
before aan -99
before aangepast 150
before aanmerk -250
before afsprak 309
before al -219
before als -203
before ambtenar -198
before app -232
before art 320
before auto -187
before bekend 165
before bell -295
before ben 115
before bestat -172
before bevall 248
before bewindvoerder 229
before bij -91
before bijna -145
before bov 348
before brief 109
before briev 302
before bus -231
before buurman 219
before collega 277
before container -163
before cursus -262
before da -215
before dag 266
before dar -352
before de -99
before den 294
before dertig -234
before die -139
before dienst 238
before digid -179
before dit -235
before dochter 193
before doet -338
before dokter 231
before dor -159
before drie 170
before duif -287
before echtgenot 423
before een -113
before eig -146
before en -278
before er -294
before ergen -188
before familie -301
before gaf -294
before gat -270
before ge -168
before gebor 60
before gebur 301
before geeft -213
before gef -275
before gel -222
before gemeent -267
before genoeg 159
before geraakt -246
before gevall 392
before gewon 420
before grot 187
before gsm -194
before had 134
before half 230
before har -344
before heb -105
before hebb 86
before heeft -118
before het -58
before heup -369
before hier -198
before hij 279
before hoe -191
before hoelang -239
before hoevel -163
before hog -279
before houd 274
before huisart -283
before iemand -258
before iet -244
before ik 50
before in 70
before ingang -251
before inschrijv 195
before is -41
before ja 219
before je -147
before jong 283
before jullie -124
before juni -172
before kaart -230
before kamp -335
before kan -106
before kapot -298
before kastanj -206
before ker 232
before kinder -288
before kleindochter 214
before kom -233
before komt -209
before krant -198
before krijg -235
before lag 296
before lang -116
before lat -101
before lift -184
before lig 244
before ligt 186
before lijdt 245
before loopt -138
before lop 331
before m 259
before ma 202
before maandag 293
before maatj -300
before mama 217
before man -151
before mantelzorger -134
before mar 291
before mci 218
before medicijn 274
before mee 113
before mei 264
before men -316
before met -161
before mij 97
before mijn 115
before milieustrat -234
before mn 112
before moet -64
before mog -230
before ms -300
before nacht 390
before nar 211
before nee -229
before net 228
before neurolog 213
before niemand -226
before niet 100
before nik 281
before nodig -194
before noemd -261
before nooit -233
before nota -248
before nr -142
before of -185
before om -252
before omdat 187
before onderbur 357
before ons 169
before ook -122
before opa 274
before opgenom 313
before pa 208
before papa 301
before park -268
before parkeerkaart 156
before parking -245
before per 179
before person -223
before pin -288
before pleegzon 288
before plein -246
before poetsvrouw 259
before red 292
before regel -129
before roep 157
before schol -109
before schoonmoeder 332
before schrijf -186
before sind 202
before sit -183
before slaapt 312
before sorry 244
before specialist 264
before spoed 276
before stad -212
before stan -205
before stat -117
before stel -301
before stopt -280
before strat -348
before system -222
before t -71
before taart -172
before te 225
before tell -246
before telt -378
before terug 406
before thuis 122
before toegank -221
before toen 278
before tot 215
before trap 295
before traplift 209
before twee 215
before typ -183
before typfout 203
before uit 97
before uitstel 184
before uw -206
before van 31
before vanaf -193
before verker -255
before verzoek -342
before via 220
before volgen 198
before vor -62
before vorig 324
before vrag -340
before vriend 202
before vriendin 371
before vrijwilliger -327
before vroeg -125
before vrouw -126
before vzw -187
before waarom -218
before wanner -170
before want -233
before war -256
before was 268
before wat -222
before water -180
before websit -310
before wegen 321
before wek 300
before welk -162
before werkt 212
before wie -309
before wij -244
before wil -266
before wmo -226
before woensdag -305
before zal -251
before zat 340
before zeg -343
before zegg 285
before zei -281
before zelf 85
before zich -260
before ziekenhuis 301
before ziekenkas 227
before zien -167
before ziet 199
before zij -262
before zijn -226
before zit 218
before zo -253
before zoontj 320
before zou -170
before zus 180
before zwar 170
before zwembad -375
before1 ( 301
before1 ) -255
before1 , 77
before1 0 -48
before1 : 355
before1 @code -158
before1 ^ -129
before1 a 251
before1 aan 118
before1 als 99
before1 altijd -227
before1 attest 213
before1 beginn 276
before1 bevolkingsonderzoek -162
before1 bij -273
before1 chronisch 257
before1 dag 174
before1 dat -152
before1 den 226
before1 dezelfd -216
before1 diagnos 302
before1 dochter 247
before1 doen -239
before1 dor 212
before1 dubbel 337
before1 echt -223
before1 een 62
before1 en -230
before1 er -247
before1 ernstig 312
before1 ex 165
before1 ge -223
before1 gen -640
before1 gezien -232
before1 gratis -254
before1 grot -119
before1 halfzijd 275
before1 har 344
before1 heb 258
before1 hebb -262
before1 heeft 255
before1 het -73
before1 hetzelfd -106
before1 hier -222
before1 huis -205
before1 ik -98
before1 infoavond -241
before1 inschrijv -289
before1 is 43
before1 ivm 308
before1 jar 207
before1 jullie -218
before1 kiez -221
before1 klassiek 258
before1 knippert -149
before1 kort 239
before1 kreg -220
before1 krijgt 318
before1 man 212
before1 mar 332
before1 mee -336
before1 meenem -165
before1 mental 272
before1 mijn 245
before1 mn 303
before1 moeder 200
before1 nar -287
before1 neemt 364
before1 nem 252
before1 net -141
before1 niet -452
before1 nieuw -144
before1 nog -286
before1 of -260
before1 ons -271
before1 ook -216
before1 opgev -228
before1 oud -274
before1 over -350
before1 postnatal 110
before1 praatcaf -232
before1 reumatoid 224
before1 rond -282
before1 spina 352
before1 sta -250
before1 stan -236
before1 t -76
before1 teg -154
before1 vader 351
before1 val 235
before1 van 45
before1 vandag 191
before1 vergevorderd 195
before1 verstand 232
before1 volled 322
before1 vor -140
before1 want 314
before1 war -230
before1 wat -314
before1 we -293
before1 wegen 301
before1 wek 200
before1 werk -277
before1 wet -208
before1 zaaknummer -170
before1 zelfd -159
before1 ziek 316
before1 zoiet -173
before1 zomer 209
before1 zwar 239
before2 ) 357
before2 , 113
before2 0 32
before2 @code -216
before2 ^ 98
before2 aan 287
before2 autism 93
before2 bel -246
before2 ben 147
before2 bevall 239
before2 boek -221
before2 broer 211
before2 broertj 342
before2 bsn -243
before2 da -270
before2 das -205
before2 dat 115
before2 dienst -128
before2 doet -267
before2 dokter 132
before2 dor 290
before2 draagt 247
before2 dus -262
before2 en -125
before2 er -236
before2 evenvel -196
before2 ex 314
before2 gat -198
before2 ge -224
before2 gebeurt -188
before2 geld -219
before2 gemeent -185
before2 gemeentehuis -231
before2 gevolg 281
before2 hebb -111
before2 heeft 125
before2 het -183
before2 hetzelfd -171
before2 hier -246
before2 hiernaast 287
before2 hij 161
before2 hond -374
before2 hor 227
before2 huisgenot -212
before2 iederen -252
before2 iemand -214
before2 iet -200
before2 is -16
before2 je -122
before2 jong 183
before2 jongst 234
before2 k 242
before2 kan -176
before2 kat -241
before2 kind 153
before2 kinder -366
before2 klas 215
before2 kreg 310
before2 krijg -150
before2 les -254
before2 lezing -187
before2 lien 276
before2 ma 146
before2 mag 151
before2 man 190
before2 men -181
before2 mer 205
before2 met 132
before2 mijn -83
before2 mn 287
before2 moeder 88
before2 moet -291
before2 ms -148
before2 na 225
before2 nog -236
before2 nu 136
before2 of -303
before2 oma 199
before2 omdat 336
before2 onz -283
before2 ook -117
before2 op -177
before2 oud -193
before2 ouder -240
before2 sind 74
before2 sta -330
before2 stadhuis -289
before2 stat -208
before2 stemm 293
before2 syndrom 176
before2 te -206
before2 thuis 245
before2 toen 327
before2 u -242
before2 vader 303
before2 van 151
before2 vanaf 191
before2 vanweg 214
before2 vent 168
before2 verslaafd 189
before2 vorig 325
before2 we -234
before2 wegen 204
before2 wij -210
before2 ze 187
before2 ziekt 283
before2 zij 137
before2 zijn 171
before2 zo -135
before2 zoek -330
before2 zon 120
before2 zoontj 213
before2 zusj 275
behind $ -119
behind ( 205
behind ) 223
behind , -70
behind 0 -24
behind : -164
behind ; 254
behind ? -192
behind @code -206
behind aan -112
behind aangegev -231
behind aangepast 242
behind aangift 269
behind aanmeld -281
behind aanmerk 210
behind achter 322
behind af 203
behind afsprak 223
behind ajaxied -207
behind al 325
behind algemen -242
behind als 136
behind altijd 215
behind alzheimer 216
behind amper 212
behind ander 138
behind artros -133
behind auto 298
behind autorijd 233
behind bank -322
behind beginn -221
behind beid -236
behind bell 195
behind ben -122
behind bent -132
behind betal -250
behind bezoek 143
behind bijna -121
behind binn -231
behind blijft -166
behind blok 242
behind bom -217
behind brug -243
behind bsn -271
behind buit 165
behind buitenland -125
behind bur 192
behind bus 219
behind caf -342
behind cijfer -294
behind da 107
behind daardor 217
behind daarmee -345
behind daarom 351
behind dagbested 242
behind dan 61
behind dar -214
behind dat -59
behind ded -269
behind den 171
behind derd 243
behind dialys -304
behind dicht -374
behind dichter -98
behind dienst -290
behind dienstencentrum -315
behind digid -261
behind dokter 176
behind doosj -221
behind dorp -266
behind dossier 183
behind dus 127
behind echt 249
behind een -55
behind eid -289
behind elf 279
behind elk -142
behind en 110
behind energie 285
behind er 125
behind ergen 292
behind ernstig -246
behind eten 253
behind fiet 152
behind fietspad -272
behind flat -229
behind gat -109
behind ge -146
behind geboort -194
behind gebrok -239
behind gef -259
behind gekapt -219
behind gen 149
behind geraakt 252
behind gesprek -195
behind gev -284
behind gevraagd 226
behind geweest 88
behind geweigerd 298
behind gewon -219
behind geword 294
behind ggz 275
behind goed 89
behind grag 304
behind gratis 124
behind gsm -145
behind haha -239
behind hang -117
behind har 372
behind heb -74
behind heeft 125
behind helling 228
behind heup 127
behind hier 56
behind hij 180
behind hoek -211
behind hoevel -254
behind hond -277
behind hor -248
behind hout 234
behind huis -152
behind huishoud 279
behind hulp 329
behind ie 283
behind iemand 228
behind iet -310
behind ik 37
behind in -75
behind ingevuld -350
behind inlop 259
behind insulin 249
behind is -96
behind ja -204
behind januari -260
behind jar 63
behind je -130
behind jongen 282
behind juf 238
behind kan 192
behind kermis 181
behind kilo 329
behind kind -215
behind klein -204
behind klik -203
behind kliko 242
behind kom -175
behind kon 321
behind kunn -103
behind kwijt 173
behind lang 65
behind lat -217
behind lez 336
behind lift 400
behind lig 223
behind long -225
behind loopt 283
behind los -313
behind lukt 233
behind maatj 360
behind maculadegeneratie -272
behind mag 135
behind mail -191
behind mak -289
behind mar -114
behind markt 294
behind mee 175
behind mer 135
behind meter 86
behind mij -8
behind mijn 13
behind mis 231
behind moest -198
behind moet 13
behind mog -344
behind mogelijk -420
behind morg 273
behind nacht 169
behind ni 269
behind nie -183
behind niet 198
behind nieuw 266
behind nik 305
behind noordzee -219
behind nou 412
behind nu 212
behind nummer -123
behind ochtend -211
behind of -57
behind ogen 235
behind om 84
behind onder 137
behind onderwijs -223
behind ook -157
behind op 65
behind open -175
behind oud -318
behind papier 209
behind parkeerplat 239
behind parking -304
behind paspoort -195
behind pc -231
behind plein -186
behind politie 193
behind poort 242
behind post 257
behind pot 298
behind praatgroep 239
behind praktijk -356
behind psychiatrie 265
behind recht 252
behind regel 152
behind reken -149
behind rekeningnummer -199
behind reserver -212
behind rijbewijs 182
behind riool -200
behind rod -245
behind rug 120
behind ruimt -194
behind rund 301
behind s 185
behind schol 49
behind schrijf -275
behind slecht 305
behind speelplein -220
behind sporthal -139
behind spuit 200
behind sta -297
behind stan -224
behind stat 150
behind station -234
behind stoep 252
behind stond 148
behind tant 287
behind taxi 231
behind teg 171
behind thuis 252
behind tijdelijk 262
behind toch -313
behind toen -323
behind tolk 325
behind touret 267
behind trap 286
behind tuss 341
behind u -189
behind uitlaatdienst 164
behind uw -289
behind val 214
behind vall -402
behind vannacht 228
behind verget -233
behind vindt -200
behind voet 230
behind vol 308
behind vor -81
behind vrijmarkt -202
behind wachtlijst 176
behind wat 145
behind websit -157
behind weg 142
behind wek 237
behind wel 355
behind werkt -213
behind wet 291
behind wie 175
behind wijk -316
behind wijkverpleegkund 349
behind wil 122
behind won 152
behind wordt -311
behind zag -272
behind zak 130
behind zal 100
behind zaterdag -137
behind ze 82
behind zeg 228
behind zeker -187
behind zelfstand 185
behind zet -247
behind zie -157
behind zijn 97
behind zn -188
behind zo 224
behind zoek 192
behind zou 198
behind zus 195
behind zwar 214
behind zwembad 265
behind1 $ 52
behind1 ) 247
behind1 , 132
behind1 . 299
behind1 0 -53
behind1 : -116
behind1 ; 273
behind1 aan 53
behind1 aanvrag -318
behind1 al 369
behind1 altijd -179
behind1 b 209
behind1 beleid -219
behind1 beperkt 247
behind1 bifida 247
behind1 bij -222
behind1 bijzitter -489
behind1 binn 163
behind1 body 284
behind1 bov -219
behind1 bsn -185
behind1 caf -167
behind1 centrum -236
behind1 de -297
behind1 depressie 130
behind1 die -87
behind1 dor 277
behind1 drie 261
behind1 dus 385
behind1 een -265
behind1 elk 300
behind1 en 193
behind1 er -285
behind1 gat 298
behind1 ge -155
behind1 gehad 311
behind1 gevolg -272
behind1 gevond -170
behind1 geweest 333
behind1 gezin -206
behind1 heb 169
behind1 het -292
behind1 heup 336
behind1 hij -232
behind1 ie -292
behind1 iemand -115
behind1 ik -332
behind1 in -110
behind1 inwoner -178
behind1 je -150
behind1 jullie -303
behind1 kan 325
behind1 kind -337
behind1 len -159
behind1 liga -306
behind1 link 272
behind1 lukt 175
behind1 mag 175
behind1 mee 228
behind1 met -46
behind1 mijn -187
behind1 moet -181
behind1 na 345
behind1 nar -287
behind1 national -159
behind1 niet 218
behind1 nog -169
behind1 nos 203
behind1 of -278
behind1 onder -235
behind1 ook 224
behind1 opgelop 315
behind1 past 246
behind1 paswoord -212
behind1 pincod -183
behind1 plat -140
behind1 pot -222
behind1 rijdt -255
behind1 rijksregisternummer -256
behind1 sind 266
behind1 sofinummer -184
behind1 spuit 259
behind1 stat -256
behind1 stembureaulid -181
behind1 t -182
behind1 te -316
behind1 thuis 152
behind1 tot 290
behind1 typ 279
behind1 u -175
behind1 vader -293
behind1 van -22
behind1 vastgesteld 316
behind1 veren -251
behind1 verhuurder -210
behind1 verlamd 232
behind1 verpleegkund -189
behind1 vor -246
behind1 vorig -303
behind1 vzw -187
behind1 wachtwoord -303
behind1 wat -283
behind1 we -208
behind1 wer 287
behind1 word -240
behind1 wordt 261
behind1 ze -327
behind1 zegt 128
behind1 zei -272
behind1 ziek -192
behind1 zijn 147
behind1 zou -225
behind2 $ 66
behind2 ) 305
behind2 . 163
behind2 0 -96
behind2 ? -119
behind2 @code -181
behind2 aan -106
behind2 aangemerkt -210
behind2 afdel -242
behind2 alcohol 241
behind2 als 152
behind2 alzheimer 213
behind2 anorexia -399
behind2 bak -121
behind2 beid 379
behind2 bekend -295
behind2 bestat 129
behind2 bij -156
behind2 bijstand -145
behind2 binn -223
behind2 daarom 207
behind2 dan 297
behind2 dar -321
behind2 dat -32
behind2 dez -218
behind2 die -83
behind2 doe -209
behind2 doen -292
behind2 down 203
behind2 dus -169
behind2 een -104
behind2 eigenar -231
behind2 en 173
behind2 er -78
behind2 ge 308
behind2 gehad -383
behind2 gen 151
behind2 geregistreerd -181
behind2 gezin 133
behind2 goed -310
behind2 gooit 274
behind2 haha -207
behind2 har 271
behind2 hebb -152
behind2 heeft -204
behind2 helpt -201
behind2 hem -202
behind2 het -307
behind2 hij 99
behind2 hoe 371
behind2 iemand -202
behind2 iet -181
behind2 ik 187
behind2 in -164
behind2 is 257
behind2 ja -314
behind2 jar -239
behind2 jonger -247
behind2 jullie -99
behind2 kan 162
behind2 kom 292
behind2 komt 209
behind2 krijgt 108
behind2 la 267
behind2 lang -241
behind2 loopt 162
behind2 m -182
behind2 meld -317
behind2 met -269
behind2 mg 244
behind2 mijn 298
behind2 moet 233
behind2 mog 191
behind2 niet -178
behind2 nog 101
behind2 nu 261
behind2 nummer -165
behind2 of -289
behind2 ook -181
behind2 op -81
behind2 over -193
behind2 parkinson 142
behind2 politie -302
behind2 raakt 193
behind2 red 257
behind2 regel -177
behind2 schol -259
behind2 sind 171
behind2 stat -128
behind2 stond 255
behind2 te -193
behind2 tot 224
behind2 trapp 227
behind2 twee 309
behind2 uit -264
behind2 van -297
behind2 vorig 207
behind2 we 222
behind2 welk 178
behind2 wen -336
behind2 werk 232
behind2 wet 223
behind2 wie 135
behind2 wij 241
behind2 will -294
behind2 wilt -180
behind2 word 112
behind2 zelf -341
behind2 zijn 24
behind2 zit -212
behind2 zoek 124
behind2 zoekt -167
behind2 zon 239
bothBefore ) heeft 241
bothBefore , de -358
bothBefore , heeft 251
bothBefore , zelfd -159
bothBefore 0 , 314
bothBefore 0 0 -158
bothBefore 0 heeft 283
bothBefore 0 is 258
bothBefore 0 knippert -149
bothBefore 0 met 268
bothBefore ^ 0 -182
bothBefore ^ ben 255
bothBefore ^ de -232
bothBefore ^ dezelfd -232
bothBefore ^ en 232
bothBefore ^ heb 375
bothBefore ^ ik 436
bothBefore ^ mijn -149
bothBefore ^ wat -169
bothBefore ^ wegen 274
bothBefore aan de 399
bothBefore aan het 121
bothBefore adhd en 355
bothBefore autism en 219
bothBefore ben ik 133
bothBefore bij de 326
bothBefore bij het -294
bothBefore bij jullie -229
bothBefore bij mij 218
bothBefore boek over -221
bothBefore dat het 143
bothBefore dat ik 206
bothBefore de infoavond -241
bothBefore de zomer 209
bothBefore dienst vor -128
bothBefore dochter met 334
bothBefore dor de 295
bothBefore dor een 216
bothBefore dor har 232
bothBefore dor mijn 217
bothBefore draagt een 247
bothBefore een dubbel 201
bothBefore een postnatal 280
bothBefore een praatcaf -158
bothBefore een zwar 206
bothBefore en neemt 246
bothBefore er een -216
bothBefore er zoiet -173
bothBefore ex is 272
bothBefore gebeurt er -188
bothBefore gemeentehuis vor -279
bothBefore gevolg van 281
bothBefore heb een 302
bothBefore heb gen -416
bothBefore hebb gen -199
bothBefore heeft een 211
bothBefore heeft gen -329
bothBefore hij heeft 185
bothBefore hond heeft -322
bothBefore hor , 227
bothBefore huisgenot heeft 270
bothBefore iederen een -226
bothBefore ik ben -187
bothBefore ik een -319
bothBefore ik gebruik 270
bothBefore ik heb 260
bothBefore ik nem 252
bothBefore ik was 369
bothBefore ik werk -196
bothBefore in een 205
bothBefore in het -403
bothBefore is 0 -284
bothBefore is een -121
bothBefore is halfzijd 275
bothBefore is mijn 393
bothBefore is zwar 222
bothBefore jongst is 234
bothBefore kan een -172
bothBefore kan ik -319
bothBefore kat is -172
bothBefore kind heeft 227
bothBefore kinder met -319
bothBefore klas heeft 215
bothBefore kreg een 310
bothBefore les over -254
bothBefore lezing over -187
bothBefore ma heeft 161
bothBefore mag een -315
bothBefore mag mijn 267
bothBefore man heeft 276
bothBefore man is -121
bothBefore men met -171
bothBefore mer , 52
bothBefore mer dor 199
bothBefore met de 203
bothBefore met een 117
bothBefore mijn attest 213
bothBefore mijn dochter 247
bothBefore mijn heup 248
bothBefore mijn man 212
bothBefore mijn reumatoid 224
bothBefore mijn vader 346
bothBefore mn vader 287
bothBefore moeder heeft 256
bothBefore moet ik -247
bothBefore na een 306
bothBefore na mijn 107
bothBefore nar de 86
bothBefore nog altijd -227
bothBefore of ik -218
bothBefore omdat ik 221
bothBefore op een -277
bothBefore op teg -194
bothBefore ouder met -240
bothBefore over die 260
bothBefore over mijn 235
bothBefore sind har 301
bothBefore sind kort 239
bothBefore sind mijn 447
bothBefore sta ik -231
bothBefore syndrom van 176
bothBefore vader heeft 198
bothBefore vader is 227
bothBefore van 0 381
bothBefore van de 338
bothBefore van een 293
bothBefore van het -342
bothBefore van mijn 375
bothBefore vanaf vandag 191
bothBefore vanweg een 223
bothBefore vent heeft 168
bothBefore verslaafd aan 189
bothBefore vor de -398
bothBefore vor mijn 242
bothBefore vorig jar 225
bothBefore vrouw heeft 325
bothBefore vrouw is -232
bothBefore ze heeft 221
bothBefore ze is 117
bothBefore ziekt van 283
bothBefore zij is 320
bothBefore zit een -284
bothBefore zit met 243
bothBefore zo grot -119
bothBefore zon heeft 198
bothBefore zoontj met 209
earlier dat 203
earlier de 157
earlier heeft 325
earlier het 270
earlier ik 116
earlier in -299
earlier kan 220
earlier mijn 191
earlier moet 312
earlier nar 313
earlier niet 228
earlier van 196
earlier vor 302
earlier waarom 228
elsewhere ! -145
elsewhere ) -140
elsewhere , -23
elsewhere . -10
elsewhere 0 -113
elsewhere : 202
elsewhere ? 60
elsewhere @code -405
elsewhere aangift -324
elsewhere aankond 259
elsewhere aanvrag 272
elsewhere af 170
elsewhere afhal -236
elsewhere al 147
elsewhere alles 228
elsewhere als 226
elsewhere april 263
elsewhere assistentiehond 345
elsewhere balie 250
elsewhere basisschol 254
elsewhere beginn 80
elsewhere begint 307
elsewhere bell 327
elsewhere bemiddel 253
elsewhere ben -135
elsewhere betal 125
elsewhere bezwar 248
elsewhere bhver 253
elsewhere bib -237
elsewhere bij 190
elsewhere blijft -2
elsewhere bos -111
elsewhere burgemeester 276
elsewhere bus -166
elsewhere buurtfeest 219
elsewhere buurthuis -273
elsewhere cijfer -180
elsewhere compliment 253
elsewhere consulent 285
elsewhere container -254
elsewhere cursus -302
elsewhere da -240
elsewhere daarom 239
elsewhere dag 280
elsewhere dak -293
elsewhere dat 87
elsewhere dementer -211
elsewhere die 72
elsewhere discret 179
elsewhere dit -99
elsewhere doe 230
elsewhere doet 150
elsewhere dossier 132
elsewhere drinkt 294
elsewhere dus 217
elsewhere echt 262
elsewhere een -177
elsewhere elk 148
elsewhere en -150
elsewhere er 79
elsewhere extra 193
elsewhere formulier -179
elsewhere fout -166
elsewhere gaston 198
elsewhere gebeurd 347
elsewhere gebruik 190
elsewhere gekreg -342
elsewhere geliev -270
elsewhere gemeentehuis 306
elsewhere gen -119
elsewhere gerak 234
elsewhere gev 191
elsewhere gevond -222
elsewhere gewon -245
elsewhere had -274
elsewhere hallo 192
elsewhere hang 58
elsewhere hangt -243
elsewhere hebb -111
elsewhere heeft 89
elsewhere hel 318
elsewhere help 162
elsewhere helpt 305
elsewhere hier -158
elsewhere hoe -160
elsewhere hoevel -146
elsewhere hor 315
elsewhere hospital 254
elsewhere huisart 310
elsewhere huisdier -213
elsewhere huishoud 249
elsewhere hulp 266
elsewhere iemand 148
elsewhere iet 130
elsewhere ik 104
elsewhere in -49
elsewhere info -230
elsewhere ingang -290
elsewhere inschrijv 180
elsewhere inwoner -295
elsewhere is 53
elsewhere je -301
elsewhere juist -150
elsewhere kaart -264
elsewhere kan 148
elsewhere kent 365
elsewhere ker 357
elsewhere knop 248
elsewhere kom 147
elsewhere komt -45
elsewhere kost -203
elsewhere krant -192
elsewhere krijg -160
elsewhere krijgt -249
elsewhere kunn 360
elsewhere kwam -227
elsewhere lang 254
elsewhere langskom 197
elsewhere leerplichtambtenar 237
elsewhere ligt -277
elsewhere loopt 173
elsewhere lukt 385
elsewhere m -229
elsewhere mag -150
elsewhere man -205
elsewhere mannetj 254
elsewhere mantelzorger 185
elsewhere mar 281
elsewhere me 134
elsewhere medewerker -244
elsewhere mer -206
elsewhere met 87
elsewhere meter -223
elsewhere mij 297
elsewhere mijn 108
elsewhere mn -193
elsewhere moet 31
elsewhere mog -270
elsewhere mogelijk 159
elsewhere moment 250
elsewhere mutualiteit -329
elsewhere nam -299
elsewhere nar 141
elsewhere niemand 250
elsewhere niet 72
elsewhere nieuw 46
elsewhere nieuwsgier -276
elsewhere nik 231
elsewhere nl 253
elsewhere nodig -187
elsewhere nog -93
elsewhere nota 299
elsewhere nou 201
elsewhere nu -73
elsewhere ocmw 266
elsewhere of -76
elsewhere om 77
elsewhere onder -113
elsewhere onz -277
elsewhere ook 241
elsewhere op -70
elsewhere open 162
elsewhere ophal 187
elsewhere opleid -209
elsewhere opvang 344
elsewhere oud 197
elsewhere oudst -314
elsewhere overled -211
elsewhere paspoort 127
elsewhere patient 333
elsewhere plek 309
elsewhere portefeuill -139
elsewhere posttraumatisch -213
elsewhere prat 330
elsewhere premie -291
elsewhere rat 293
elsewhere recht 275
elsewhere rechtgezet -187
elsewhere regelt 313
elsewhere reken -304
elsewhere rijksregisternummer -376
elsewhere rustig 250
elsewhere schaatsuitstap 180
elsewhere scheiding -245
elsewhere schrijf -300
elsewhere serieus 219
elsewhere sind -354
elsewhere sit -195
elsewhere sociaal 176
elsewhere springkastel 219
elsewhere sta 372
elsewhere stat 165
elsewhere stichting -192
elsewhere stond -173
elsewhere stressstoornis -213
elsewhere stuk -173
elsewhere stur 213
elsewhere teg 322
elsewhere ter -306
elsewhere thuis 276
elsewhere trager 219
elsewhere trap -244
elsewhere traplift -246
elsewhere tuin 293
elsewhere twee -195
elsewhere u 136
elsewhere urgentie 159
elsewhere uw -129
elsewhere valt -123
elsewhere van -43
elsewhere vergoed -215
elsewhere vergunn 274
elsewhere vervang 249
elsewhere vlak 398
elsewhere vol 285
elsewhere voornam 198
elsewhere voorrang 259
elsewhere vrag 171
elsewhere vroeg -297
elsewhere waarom -166
elsewhere wachtlijst 243
elsewhere wachtwoord -270
elsewhere was 185
elsewhere we -52
elsewhere weg 168
elsewhere wegklap -256
elsewhere welk 116
elsewhere wer 241
elsewhere werkstuk -194
elsewhere wie 271
elsewhere wij -232
elsewhere wijk -202
elsewhere wil 130
elsewhere will 251
elsewhere word 183
elsewhere zak 174
elsewhere zal -220
elsewhere ze -125
elsewhere zebrapad -306
elsewhere zie -220
elsewhere zien -189
elsewhere zij 142
elsewhere zijn 117
elsewhere zit -89
elsewhere zoiet 241
elsewhere zon 230
elsewhere zond -193
elsewhere zou 283
kind condition 164
kind medicine 468
kind treatment 13
kind weak -211
kind weak als -331
kind weak beperkt 276
kind weak bloeding 216
kind weak chronische 411
kind weak corona -164
kind weak doof 253
kind weak dove -246
kind weak down 203
kind weak drank -252
kind weak fysiotherapeut -234
kind weak gesteriliseerd -186
kind weak ggz -122
kind weak handicap -228
kind weak hulpmiddelen -291
kind weak hypo 298
kind weak invaliditeit -174
kind weak kine -341
kind weak kinesist -197
kind weak kliniek -303
kind weak lever 156
kind weak lewy 284
kind weak logopedie -166
kind weak looprek 219
kind weak mantelzorger -372
kind weak medicijnen -196
kind weak ms 207
kind weak operatie 246
kind weak opgenomen -127
kind weak pillen -113
kind weak psycholoog -288
kind weak rolstoelen -369
kind weak rolwagen -60
kind weak scootmobiel 60
kind weak spuit -233
kind weak suiker 301
kind weak syndroom 323
kind weak verpleegster -346
kind weak verslaafd 76
kind weak ziekenhuis -433
kind weak zuurstof 213
pair ( 0 300
pair ( @it 301
pair ) , 268
pair ) @it -255
pair ) en 200
pair ) is 260
pair , @code -219
pair , @it 77
pair , acht -265
pair , al 118
pair , alles -276
pair , als 102
pair , ben -228
pair , bestat 77
pair , daarom 203
pair , dan -155
pair , dar -197
pair , dat -403
pair , de -98
pair , die 32
pair , doe -172
pair , echt -339
pair , elk -259
pair , en 66
pair , er -230
pair , gewon -262
pair , had 253
pair , hal -134
pair , heb 105
pair , hebb 227
pair , heeft 120
pair , hij 131
pair , hoe 166
pair , hoek -194
pair , huis 159
pair , in -228
pair , kan 83
pair , kapelstrat 180
pair , krijg 243
pair , met 291
pair , mn 217
pair , moet 56
pair , niet -193
pair , of -229
pair , schrijf -319
pair , sind 247
pair , toch -197
pair , tot 285
pair , van 158
pair , voet 279
pair , vroeg 254
pair , was 365
pair , wat 210
pair , wegen 248
pair , welk 196
pair , wie 118
pair , wil 229
pair , wordt 436
pair , ze 269
pair , zelfd -159
pair , zet -190
pair , zijn 230
pair , zit -217
pair , zou -189
pair . $ 104
pair 0 $ -95
pair 0 ) 295
pair 0 , -101
pair 0 . -321
pair 0 0 -94
pair 0 @it -48
pair 0 april -225
pair 0 bij -284
pair 0 dag -205
pair 0 eksaard 180
pair 0 en -52
pair 0 heeft 71
pair 0 hog 159
pair 0 in -210
pair 0 ingevuld -350
pair 0 is -162
pair 0 januari -261
pair 0 km 235
pair 0 knippert -149
pair 0 maand 134
pair 0 mar -207
pair 0 mei -250
pair 0 met 321
pair 0 meter 233
pair 0 mg 244
pair 0 noemd -261
pair 0 november -205
pair 0 of -159
pair 0 op -227
pair 0 per 197
pair 0 stan -205
pair 0 stat -226
pair 0 te -203
pair 0 van -315
pair 0 verdiep 303
pair 0 vrij -173
pair 0 wek 245
pair 0 wil -240
pair : 0 -121
pair : @it 355
pair : ajaxied -207
pair : mijn 203
pair : wie -220
pair ? $ -47
pair @code . -355
pair @code 0 -138
pair @code @it -158
pair @it $ 52
pair @it ) 247
pair @it , 132
pair @it . 299
pair @it 0 -53
pair @it : -116
pair @it ; 273
pair @it aan 53
pair @it aanvrag -318
pair @it al 369
pair @it altijd -179
pair @it b 209
pair @it beleid -219
pair @it beperkt 247
pair @it bifida 247
pair @it bij -222
pair @it bijzitter -489
pair @it binn 163
pair @it body 284
pair @it bov -219
pair @it bsn -185
pair @it caf -167
pair @it centrum -236
pair @it de -297
pair @it depressie 130
pair @it die -87
pair @it dor 277
pair @it drie 261
pair @it dus 385
pair @it een -265
pair @it elk 300
pair @it en 193
pair @it er -285
pair @it gat 298
pair @it ge -155
pair @it gehad 311
pair @it gevolg -272
pair @it gevond -170
pair @it geweest 333
pair @it gezin -206
pair @it heb 169
pair @it het -292
pair @it heup 336
pair @it hij -232
pair @it ie -292
pair @it iemand -115
pair @it ik -332
pair @it in -110
pair @it inwoner -178
pair @it je -150
pair @it jullie -303
pair @it kan 325
pair @it kind -337
pair @it len -159
pair @it liga -306
pair @it link 272
pair @it lukt 175
pair @it mag 175
pair @it mee 228
pair @it met -46
pair @it mijn -187
pair @it moet -181
pair @it na 345
pair @it nar -287
pair @it national -159
pair @it niet 218
pair @it nog -169
pair @it nos 203
pair @it of -278
pair @it onder -235
pair @it ook 224
pair @it opgelop 315
pair @it past 246
pair @it paswoord -212
pair @it pincod -183
pair @it plat -140
pair @it pot -222
pair @it rijdt -255
pair @it rijksregisternummer -256
pair @it sind 266
pair @it sofinummer -184
pair @it spuit 259
pair @it stat -256
pair @it stembureaulid -181
pair @it t -182
pair @it te -316
pair @it thuis 152
pair @it tot 290
pair @it typ 279
pair @it u -175
pair @it vader -293
pair @it van -22
pair @it vastgesteld 316
pair @it veren -251
pair @it verhuurder -210
pair @it verlamd 232
pair @it verpleegkund -189
pair @it vor -246
pair @it vorig -303
pair @it vzw -187
pair @it wachtwoord -303
pair @it wat -283
pair @it we -208
pair @it wer 287
pair @it word -240
pair @it wordt 261
pair @it ze -327
pair @it zegt 128
pair @it zei -272
pair @it ziek -192
pair @it zijn 147
pair @it zou -225
pair ^ 0 -104
pair ^ @code -308
pair ^ @it -129
pair ^ als 11
pair ^ amai -205
pair ^ app -235
pair ^ attest 240
pair ^ ben 160
pair ^ bestat -179
pair ^ burgerservicenummer -157
pair ^ collega 300
pair ^ dat -311
pair ^ den 267
pair ^ dezelfd -232
pair ^ die -122
pair ^ doet -247
pair ^ dor 78
pair ^ een 61
pair ^ elk -310
pair ^ en 196
pair ^ er -8
pair ^ geacht -278
pair ^ geeft -158
pair ^ geliev 222
pair ^ gevond -253
pair ^ gister 253
pair ^ grag 324
pair ^ hallo -359
pair ^ hebb -79
pair ^ het -115
pair ^ hij 290
pair ^ hoe -252
pair ^ hoelang -239
pair ^ hoi 312
pair ^ ik 50
pair ^ in 208
pair ^ inschrijv 236
pair ^ is -158
pair ^ ja 148
pair ^ jullie -181
pair ^ k 132
pair ^ kan -125
pair ^ klopt -247
pair ^ komt -150
pair ^ kreg 200
pair ^ krijg -131
pair ^ kunt 314
pair ^ lig 337
pair ^ ma 180
pair ^ mama 214
pair ^ me -151
pair ^ mijn 40
pair ^ moeder 140
pair ^ moet -196
pair ^ mog -335
pair ^ na 130
pair ^ niemand -203
pair ^ nu 256
pair ^ oma -246
pair ^ omdat 205
pair ^ onz -40
pair ^ op -142
pair ^ organiseert -126
pair ^ ouder -226
pair ^ peeter 170
pair ^ red 341
pair ^ situatie 159
pair ^ sorry 221
pair ^ sta -277
pair ^ stat -215
pair ^ stel -258
pair ^ t -282
pair ^ toen 255
pair ^ twee 390
pair ^ uw -266
pair ^ vader 291
pair ^ vanaf -157
pair ^ vor 195
pair ^ vorig 321
pair ^ war -284
pair ^ wat -212
pair ^ wegen 300
pair ^ welk -180
pair ^ wie -253
pair ^ word 224
pair ^ wordt -143
pair ^ ze 318
pair ^ zij 42
pair ^ zijn -238
pair ^ zit 283
pair a @it 251
pair aan ? -234
pair aan @it 118
pair aan de -20
pair aan het 242
pair aan huis 117
pair aan men -215
pair aan mijn 79
pair aangegev ? -231
pair aanslag hondenbelast 186
pair aanvrag ? -214
pair acht uur -236
pair adhd , -284
pair adhd en 407
pair af of 64
pair afdel van 106
pair afgeslot $ -165
pair ajaxied $ -207
pair al 0 200
pair al dertig -248
pair al drie 297
pair al goedgekeurd 289
pair al jar 232
pair al twee 300
pair al vier 242
pair allen in 195
pair als @it 99
pair als de 374
pair als gevolg 281
pair als het 349
pair als iemand -298
pair als ik -14
pair als jullie 294
pair als kind 178
pair als red 254
pair als vader 299
pair altijd : -232
pair altijd @it -227
pair altijd een 186
pair ambulancier en -180
pair ander . -231
pair apothek , -223
pair april $ -188
pair artros in -407
pair attest @it 213
pair autorijd , 233
pair avond . 191
pair avond ? 251
pair bad , 221
pair bakker $ -244
pair balie $ 361
pair balkon $ 248
pair bed $ 297
pair beginn @it 276
pair begint . -240
pair ben 0 346
pair ben ambulancier -180
pair ben gewon -185
pair ben ik -102
pair ben in 357
pair ben niet -330
pair bent ? -194
pair beperkt en 247
pair bestat er 106
pair bestemm kantor -194
pair betal $ 138
pair betal ik 179
pair bevall een 330
pair bevolkingsonderzoek @it -162
pair bewindvoerder van 229
pair bewoner van -240
pair bezoek van 198
pair bib , -185
pair bij @it -273
pair bij die 211
pair bij iederen -226
pair bij jonger -231
pair bij jongerenwerk 229
pair bij mij 116
pair bij mijn 351
pair bij onz 237
pair bij schol -176
pair bij u -171
pair bij zijn -220
pair blijv $ -257
pair body vastgesteld 195
pair boek over -221
pair boet wegen 179
pair bouwt een -272
pair bov de -219
pair breng ik -266
pair brief niet 173
pair brief van 247
pair broer heeft 191
pair broer niet 234
pair bsn 0 -110
pair buit $ 228
pair buit , 204
pair buitenland $ -274
pair busj nar 210
pair buurthuis is 179
pair buurvrouw van 229
pair buurvrouw zegt -216
pair caf , -160
pair campagn rond -224
pair chronisch @it 257
pair cijfer over -243
pair cod 0 -243
pair collega van 300
pair concierg van 224
pair container niet 227
pair control ? 278
pair daarom niet 271
pair dag , -229
pair dag @it 174
pair dag en 120
pair dag van 163
pair dam , 325
pair dan $ -204
pair dan dor -216
pair dan krijg -229
pair dan met 229
pair dan wel 216
pair dar een -340
pair dar nu 375
pair dar ook -300
pair dat $ -113
pair dat @it -152
pair dat allen -233
pair dat dan 232
pair dat de 134
pair dat doen 183
pair dat een -341
pair dat ge -196
pair dat gemeld 232
pair dat genoeg 199
pair dat heeft -265
pair dat helpt -201
pair dat hij 156
pair dat iemand -278
pair dat ik 189
pair dat in -221
pair dat is -86
pair dat jullie 234
pair dat met 357
pair dat nieuw -324
pair dat nu -331
pair dat ongeluk 272
pair dat ze 163
pair de $ -158
pair de @code -217
pair de afsprak 129
pair de balie 226
pair de begraafplat 191
pair de bevall 316
pair de bib -146
pair de bieb -137
pair de brief 75
pair de brug -262
pair de bur 358
pair de bus 126
pair de bushalt 271
pair de buurvrouw 242
pair de concierg 224
pair de consulent 298
pair de dag 130
pair de derd 177
pair de deur 231
pair de dialys -199
pair de dienst 179
pair de dokter 107
pair de dorpsstrat -284
pair de dorpswinkel -209
pair de dref -216
pair de geboort -201
pair de geboorteaangift 311
pair de gemeent -121
pair de ggz 275
pair de gratis -191
pair de infoavond -241
pair de kaart -312
pair de kassei 210
pair de kastanj -232
pair de kastanjes -243
pair de kelder -212
pair de kermis 143
pair de kinder 281
pair de klein 293
pair de kliko 242
pair de krant -198
pair de leges -262
pair de man 164
pair de men 28
pair de minder 186
pair de mindermobielencentral 215
pair de monitor 208
pair de neurolog 365
pair de noordzee -219
pair de oorlog 211
pair de oud 152
pair de pagina -227
pair de poort 242
pair de premie 295
pair de psychiatrie 265
pair de regiotaxi -309
pair de sit -177
pair de sleutel 228
pair de social -215
pair de speeltuin -231
pair de sporthal -162
pair de stad 81
pair de standplat 208
pair de storm -323
pair de strat -114
pair de supermarkt -235
pair de taxi 223
pair de trouwzal -288
pair de twed 273
pair de typfout 203
pair de uitbater 219
pair de vergader 264
pair de vloer -315
pair de voetbal 224
pair de vrijmarkt -202
pair de vzw -201
pair de wachtlijst 184
pair de war 186
pair de weg -131
pair de wek 156
pair de wijk 28
pair de wijkverpleegkund 349
pair defect $ -192
pair dementie , 222
pair dementie en -337
pair den @it 226
pair den dokter 185
pair dertig jar -248
pair deur $ 238
pair deur ? 190
pair dezelfd @it -216
pair diagnos @it 302
pair dialys , -272
pair dicht $ -277
pair dicht is -178
pair die al -155
pair die boet 179
pair die brief 276
pair die dan -192
pair die houtkachel 264
pair die in -234
pair die loss 302
pair die madam -198
pair die naald 197
pair die nieuw 384
pair die reken -174
pair die slagbom -214
pair die tijd 209
pair die tillift 226
pair die verkeersdrempel -180
pair die websit -217
pair die wordt 363
pair die zwar 214
pair dinsdag en 176
pair dit jar -33
pair dochter 0 280
pair dochter @it 247
pair dochter heeft 318
pair dochter met 362
pair dochter studeert -264
pair dochter van 132
pair doe er -289
pair doe ik 163
pair doe je -244
pair doen $ 169
pair doen , -268
pair doen . 178
pair doen ? -266
pair doen @it -239
pair doen als 349
pair doen in 212
pair doet rar -233
pair dokter , 165
pair dokter zegt 303
pair doorgev aan 247
pair dor . 179
pair dor @it 212
pair dor de 90
pair dor een 222
pair dor en 181
pair dor har 232
pair dor het -322
pair dorpsstrat 0 -250
pair down en 197
pair draagt een 247
pair drank is 283
pair drempel bij 272
pair drie jar 296
pair drie ker 227
pair dubbel @it 337
pair duif met -287
pair durf ik 231
pair dus , 292
pair dus bell 302
pair dus dat -168
pair dus de 200
pair dus die 281
pair dus gen 371
pair dus ik 177
pair dus liever 178
pair dus niet 172
pair dus wij 173
pair echt @it -223
pair echt niet 163
pair echtgenot is 195
pair een @it 62
pair een aangepast 242
pair een aanslag 186
pair een aed 112
pair een ander -170
pair een bekeur -216
pair een bestemm -194
pair een boek -183
pair een cursus -217
pair een dakkapel -263
pair een dubbel 283
pair een een -223
pair een eig 268
pair een folder -204
pair een gas 168
pair een gast 179
pair een gebrok -427
pair een gezin -260
pair een jong 287
pair een kaart -220
pair een kapot -262
pair een lezing -197
pair een lift 162
pair een maatj 236
pair een men -150
pair een nul -205
pair een oog 270
pair een pand -274
pair een parkeerplat 239
pair een plek 141
pair een praktijk -306
pair een rolstoel 262
pair een ruimt -285
pair een rustig 284
pair een tijdelijk 276
pair een tolk 345
pair een traplift 113
pair een uitlaatdienst 164
pair een uittreksel -224
pair een v -198
pair een val 214
pair een vergunn -217
pair een vog -217
pair een vrijwilliger 192
pair een wek 244
pair een winkel -281
pair een zal -272
pair een zwar 221
pair eid , 259
pair eig bijdrag -226
pair eigen $ -219
pair eksaard , 180
pair elk dag 135
pair elk maand -183
pair en @it -230
pair en dat 190
pair en de 138
pair en die 145
pair en doet -146
pair en gen -233
pair en gooit 274
pair en heb 372
pair en hoe -210
pair en ik 157
pair en in 244
pair en is 149
pair en jullie 207
pair en k 294
pair en kan 111
pair en krijg -256
pair en krijgt 273
pair en lat 305
pair en loopt 162
pair en mag 113
pair en mijn 228
pair en moet 77
pair en nacht 267
pair en neemt 271
pair en nem 229
pair en nou 269
pair en nu 327
pair en op 185
pair en sind 186
pair en snapt 215
pair en stat 280
pair en toch 106
pair en verkoopt 179
pair en vindt -220
pair en vroeg 228
pair en wat -277
pair en we 88
pair en wij -217
pair en wil -126
pair en ze 225
pair en zij 205
pair en zoek 151
pair epilepsie , -332
pair er @it -247
pair er dagbested 157
pair er dan -155
pair er een -55
pair er iemand 201
pair er in -139
pair er mij 184
pair er niet -170
pair er nog 5
pair er ook -106
pair er op 182
pair er vor -341
pair er zit -284
pair er zoiet -173
pair ergen aanmeld -200
pair ernstig @it 312
pair eruit met 383
pair eten , 216
pair euro per -179
pair ex @it 165
pair ex is 281
pair factur van 212
pair februari $ 213
pair fiet , 273
pair fietser , -230
pair folder over -204
pair formulier , -338
pair fout $ -154
pair gan ? -287
pair gast van 179
pair gat $ -215
pair gat in -247
pair gat met 250
pair gat nar -168
pair gat niet 344
pair gat om -272
pair ge 0 -173
pair ge @it -223
pair ge bij -213
pair ge daarvor -210
pair ge dan -241
pair ge een -103
pair ge hebt 290
pair ge met -217
pair ge mijn -292
pair ge op -207
pair gebied $ -172
pair geboort van -216
pair gebor 0 120
pair gebor en 220
pair gebor op -194
pair gebrok heup -407
pair gebruik $ -184
pair gedan $ 178
pair gedan word 279
pair gef je -219
pair gehad en 213
pair gehad in 330
pair geholp aan 253
pair gelijk wie -293
pair gelof ik -232
pair gemeent $ 190
pair gemeent een -175
pair gemeent op -172
pair gemeld $ 269
pair gemiddeld in -279
pair gen @it -640
pair gen drank 283
pair gen enkel 335
pair gen gewon 222
pair gen hulp 236
pair gen parking -220
pair genoeg vor 163
pair geraakt ge -246
pair gerak niet 368
pair gesprek over 259
pair gevond in -258
pair geweest en 288
pair gewon een -222
pair gewon met -185
pair gewon niet 235
pair gezien @it -232
pair gezin $ 178
pair gezinn met -309
pair gezinshulp zijn 184
pair ghb en 228
pair gister een 386
pair goed , 276
pair goed les -245
pair grag allen 165
pair grag een 90
pair gratis @it -254
pair grot @it -119
pair gsm mama 180
pair had een 228
pair had gevraagd 210
pair haha $ -289
pair hal , 188
pair halfzijd @it 275
pair hallo , -294
pair har , 284
pair har @it 344
pair har een 186
pair har kaart 229
pair har kat 179
pair he , 343
pair heb @it 258
pair heb de 186
pair heb gen -150
pair heb ik 78
pair heb ingetikt -213
pair heb je -267
pair heb merk 194
pair heb ms -394
pair heb op 259
pair hebb @it -262
pair hebb bij 232
pair hebb een 421
pair hebb gen -199
pair hebb jullie -65
pair hebb volgen -284
pair hebb wij -192
pair hebt $ -165
pair hebt ? -128
pair hebt ge -180
pair hebt mijn 290
pair heeft @it 255
pair heeft de 190
pair heeft dementie -337
pair heeft een 78
pair heeft en 257
pair heeft gen -312
pair heeft hij 216
pair heeft mijn 164
pair heeft ms -270
pair heeft parkinson -457
pair heeft sind 319
pair hel dag -248
pair hel de 318
pair hel nacht 272
pair help ? 171
pair helpt $ -201
pair hem een 249
pair hen $ 195
pair herbekek word 322
pair het $ -226
pair het @it -73
pair het account -147
pair het balkon 248
pair het buitenland -295
pair het containerpark 197
pair het dienstencentrum -201
pair het fietspad -253
pair het gat -173
pair het geld -192
pair het gelijkvloer 234
pair het gemeentehuis 112
pair het goed -179
pair het hokj 283
pair het is -226
pair het kamp 277
pair het kan -287
pair het niet 186
pair het ocmw 241
pair het ook -302
pair het over -192
pair het park -167
pair het speelplein 198
pair het syndrom 183
pair het ziekenhuis 166
pair hetzelfd @it -106
pair hier , 288
pair hier @it -222
pair hier een -165
pair hier is -275
pair hier niet -303
pair hier nik -201
pair hier zijn 194
pair hij dan 221
pair hij dus 251
pair hij heeft 214
pair hij kan 199
pair hij mee 222
pair hij pakt -209
pair hij spuit 311
pair hij toch -213
pair hij wil 219
pair hij zelf 218
pair hoe lat -159
pair hoe slecht 194
pair hoe zit 280
pair hoevel per -227
pair hoevel uren 184
pair hog is 223
pair hog zonder 159
pair hond heeft -339
pair hond moet 164
pair hoogt van -155
pair hor , -156
pair houd in -184
pair huis @it -205
pair huis op 159
pair huisbezoek van 217
pair huisgenot heeft 270
pair huishoud hulp 204
pair hulp $ 267
pair hulp , 250
pair hulp . -193
pair hulp is -211
pair iederen een -226
pair iemand aan 265
pair iemand ander 297
pair iemand die 163
pair iemand een -109
pair iet aan 98
pair iet ander -255
pair iet mee -230
pair iet over -297
pair iet vor -133
pair ik 0 -199
pair ik @it -98
pair ik al 201
pair ik alles 266
pair ik als 416
pair ik bij 231
pair ik dar 221
pair ik dat -187
pair ik de -172
pair ik denk -198
pair ik die 213
pair ik doe 217
pair ik drag 257
pair ik een -58
pair ik gebruik 171
pair ik gef -207
pair ik gen 121
pair ik goed -245
pair ik har 230
pair ik heb 72
pair ik hebb 245
pair ik kan 206
pair ik kom 283
pair ik kon 235
pair ik kreg -143
pair ik krijg -84
pair ik lag 201
pair ik last 207
pair ik les -323
pair ik lig 158
pair ik lijd 233
pair ik log -208
pair ik long -287
pair ik lop 354
pair ik mag 206
pair ik mij -77
pair ik moet 271
pair ik nem 248
pair ik niet 209
pair ik nou -376
pair ik op -112
pair ik oud -229
pair ik recht 188
pair ik slik 185
pair ik stuurd 262
pair ik te -110
pair ik u -112
pair ik vrag -187
pair ik was 356
pair ik werk -246
pair ik wil 83
pair ik word -293
pair ik ze -255
pair ik zeg 262
pair ik zelf -301
pair ik zit 251
pair ik zo 345
pair ik zorg 198
pair in , -241
pair in 0 98
pair in ? -136
pair in bed 262
pair in de -86
pair in dez -183
pair in een -118
pair in gasthuisberg 269
pair in gent -191
pair in hel 261
pair in het -104
pair in juni -257
pair in met -208
pair in mijn 129
pair in onz -236
pair in ord 200
pair in rij -192
pair in t 141
pair in uw -214
pair in vor -319
pair in zit -326
pair infoavond @it -241
pair ingang van -259
pair inlop zonder 259
pair inschrijv @it -289
pair inschrijv betal 179
pair inwoner $ -237
pair inwoner ? -162
pair is ? -198
pair is @it 43
pair is aan 298
pair is al -214
pair is da -188
pair is dar -373
pair is dat -62
pair is de -194
pair is die -201
pair is er 70
pair is gewon -265
pair is gister 326
pair is halfzijd 275
pair is het -214
pair is hier -217
pair is licht 337
pair is mar 419
pair is mijn -129
pair is nog -176
pair is opgenom 231
pair is t -320
pair is verslaafd 155
pair is vorig 236
pair is weg 292
pair is zwar 222
pair ivm @it 308
pair ja of 257
pair jar , 92
pair jar @it 207
pair jar en -307
pair jar terug 208
pair jar vor 259
pair jar wer -183
pair je bijstand -145
pair je dar -194
pair je de -182
pair je die -259
pair je een -148
pair je er -208
pair je hem -262
pair je met -285
pair je zijn -221
pair jong van 351
pair jonger met -197
pair jongerenwerk want 229
pair jongst is 234
pair jullie $ -118
pair jullie , 314
pair jullie ? 152
pair jullie @it -218
pair jullie dat -239
pair jullie de 277
pair jullie dit -247
pair jullie hebb 280
pair jullie sit -231
pair jullie websit -332
pair juni 0 -229
pair k heb 224
pair k moet 228
pair kaart vor -220
pair kan dat 130
pair kan de 128
pair kan dor 240
pair kan een -198
pair kan het -121
pair kan iederen -267
pair kan iemand 305
pair kan je -155
pair kan mijn 203
pair kan mn 258
pair kan niet 181
pair kan nog -245
pair kant en 210
pair kantor ? -194
pair kapelstrat 0 180
pair kapot , 317
pair kat $ 179
pair kat is -172
pair kelder van -212
pair kenmerk 0 -241
pair ker in 202
pair ker per 226
pair kiez @it -221
pair kijkt ernar -289
pair kind heeft -189
pair kind is 213
pair kind mee 217
pair kind te -277
pair kinder met -419
pair klas heeft 215
pair klassiek @it 258
pair kleindochter heeft 214
pair kleinzon heeft 238
pair klik op -200
pair kliniek , 189
pair klopt het -247
pair knippert @it -149
pair kom $ -199
pair kom . 194
pair kom ik 65
pair kom niet 212
pair kom stemm 192
pair komt $ 216
pair komt er -220
pair komt volgend 299
pair kort @it 239
pair kovit en -287
pair kreg @it -220
pair kreg een 492
pair kreg gister 340
pair kreg ik 194
pair krijg ? -280
pair krijg er -192
pair krijg ik 129
pair krijg je -110
pair krijg nog -261
pair krijgt @it 318
pair krijgt een -277
pair kunn jullie 127
pair kunn we 216
pair kunt ge -128
pair kunt u 335
pair kwijt ben -173
pair kwijt kan 197
pair lang duurt -171
pair lang is 258
pair lang stan 292
pair lat inschrijv 179
pair lat mak 227
pair lat plat 328
pair lawaai $ 266
pair leg , 193
pair les , -245
pair les over -254
pair levensgevar $ 431
pair lezing over -200
pair liever gen 178
pair lift . 159
pair lift in 143
pair ligt bij 319
pair ligt in 171
pair lijd aan 233
pair lijdt aan -178
pair linkerben is 329
pair loket $ 292
pair loket kom -217
pair loket moet 245
pair long kovit -287
pair loopt weg 259
pair lop in -318
pair los . 289
pair lukt het 177
pair lukt niet 278
pair ma heeft 161
pair ma is 131
pair maand in 257
pair maatj via 190
pair maatj vor -217
pair madam van -198
pair mag dat -253
pair mag de 242
pair mag een -150
pair mag het 293
pair mag hij -183
pair mag ik 234
pair mag ze -176
pair mak $ -211
pair mama 0 180
pair mama heeft 240
pair man @it 212
pair man is -203
pair man met 208
pair man zit 191
pair mantelzorger van -262
pair mar @it 332
pair mar de 294
pair mar een 209
pair mar moet 329
pair mar op -308
pair me , 277
pair me zoontj 264
pair mee $ -366
pair mee ) 201
pair mee @it -336
pair mee in 182
pair mee op 32
pair meenem @it -165
pair mei 0 -233
pair men $ -271
pair men kom 208
pair men met -215
pair mental @it 272
pair mer , 172
pair mer dor 199
pair mer met 158
pair mer op -170
pair mer over -205
pair mer rijd 298
pair mer thuis 240
pair mer zelf 205
pair merk ik 194
pair met 0 -113
pair met de 88
pair met een -9
pair met mijn 144
pair met oud 260
pair met pensioen -214
pair met zijn 291
pair met zn -205
pair met zon 181
pair mevrouw , -211
pair mg . 244
pair mij , 442
pair mij af 135
pair mij lat -289
pair mij opgev -217
pair mij toegek 184
pair mij wer 251
pair mijn @it 245
pair mijn aanslag -197
pair mijn aanvrag -238
pair mijn afsprak 289
pair mijn attest 244
pair mijn broer 251
pair mijn buurman 237
pair mijn deur 245
pair mijn dochter 94
pair mijn gebur 244
pair mijn gesprek 229
pair mijn gsm -213
pair mijn heup 83
pair mijn hond -205
pair mijn kind -222
pair mijn klas 198
pair mijn kleindochter 214
pair mijn knieen 372
pair mijn linkerben 329
pair mijn nieuw -278
pair mijn oma 351
pair mijn onderbur 374
pair mijn pa 163
pair mijn papa 177
pair mijn pc -231
pair mijn reken -176
pair mijn reumatoid 224
pair mijn rijbewijs 238
pair mijn rug 272
pair mijn tant 293
pair mijn terras -218
pair mijn vent 168
pair mijn verloofd 385
pair mijn vriendin 331
pair mijn vrouw -88
pair mijn zus 65
pair mn @it 303
pair mn broer 215
pair mn paspoort -216
pair mn vrouw 229
pair mn zus 346
pair moe , 190
pair moeder @it 200
pair moeder is 78
pair moet dat 177
pair moet een -197
pair moet ge -186
pair moet hij 234
pair moet je -161
pair moet om 166
pair moet uit 164
pair moet wet 215
pair moet wij 170
pair mog de 184
pair mog we -228
pair monitor van 208
pair ms en -408
pair na een 245
pair na zijn 243
pair naald kwijt 197
pair naast de -89
pair naast mijn 300
pair nar @it -287
pair nar binn 330
pair nar de 89
pair nar een -326
pair nar het -102
pair nar jullie -244
pair nar schol 99
pair nar t 242
pair national nummer -217
pair ne ker -155
pair nee gen -222
pair neemt @it 364
pair nem @it 252
pair nem dar 229
pair nen , -205
pair net @it -141
pair neurolog mci 218
pair ni kom 229
pair nie mer 189
pair niet $ -135
pair niet . -104
pair niet @it -452
pair niet allen 231
pair niet als 388
pair niet autorijd 233
pair niet dor 279
pair niet in 229
pair niet kon 166
pair niet lang 367
pair niet lez 171
pair niet mar 294
pair niet mer 34
pair niet met 259
pair niet nar 197
pair niet onder 151
pair niet op 193
pair niet open 103
pair niet over 193
pair niet rijd 157
pair niet stan -211
pair niet te 187
pair niet uit 234
pair niet uitloopt 231
pair niet war 151
pair niet werk 283
pair nieuw @it -144
pair nieuw paspoort 220
pair nieuw pincod -260
pair nik $ 248
pair nik mee -201
pair nik mer 227
pair nik van 220
pair nodig vor -231
pair noemd de -261
pair nog $ 278
pair nog 0 277
pair nog @it -286
pair nog dor -219
pair nog iet -223
pair nog niet -258
pair nog sted -104
pair november 0 -205
pair nu $ 124
pair nu de 295
pair nu een 229
pair nu stuurt 186
pair nu wil 203
pair nummer 0 -298
pair ocmw vor 190
pair of @it -260
pair of allen -164
pair of er -329
pair of hoe 307
pair of ik -220
pair of is -54
pair of mijn 315
pair of nee 257
pair of niet -198
pair of zijn -225
pair of zo -277
pair ogen . 235
pair om 0 240
pair om de 174
pair om het -202
pair om mij -221
pair om mijn -168
pair omdat ik 247
pair onder de 36
pair onder jonger -189
pair ons @it -271
pair ons buurthuis 179
pair ons dorp -266
pair ons gezin -195
pair ons heeft 195
pair ons huis -232
pair ons ma 116
pair ons strat -305
pair onz hond -286
pair onz jong 240
pair onz kat -241
pair onz poetsvrouw 259
pair onz stad -234
pair oog , 252
pair ook , -177
pair ook @it -216
pair ook al 213
pair ook grot 277
pair ook niet -245
pair ook nog 297
pair ook op -155
pair oorlog , 269
pair op dat 280
pair op de 32
pair op den 126
pair op het 170
pair op jullie 137
pair op kamer 178
pair op mijn -161
pair op rod -268
pair op schol 241
pair op strat 273
pair op t -291
pair op teg -194
pair op tijd -181
pair op zondag -233
pair open $ -194
pair opgehaald $ 208
pair opgenom en 352
pair opgenom met 306
pair opgev @it -228
pair organiseert de -126
pair oud @it -274
pair ouder met -240
pair over , -413
pair over @it -350
pair over de -268
pair over die 461
pair over en 302
pair over mij 298
pair over mijn 307
pair over strat 192
pair over twee 196
pair over wmo -269
pair overal binn -228
pair park $ -293
pair parking bij -220
pair parkinson en -367
pair pas $ 306
pair patient met -201
pair peeter , 180
pair per dag 204
pair per wek 201
pair person met -223
pair plat . 328
pair plek war 197
pair post van 235
pair poster in -241
pair postnatal @it 110
pair praatcaf @it -232
pair praatgroep hier 239
pair premie vor 295
pair ramp vor -180
pair recht op 226
pair regel vor -137
pair reken , -199
pair reken van -163
pair reken zie -174
pair restafvalzak $ 252
pair reumatoid @it 224
pair rij $ -192
pair rij op -303
pair rijd $ 175
pair rijd , 350
pair rijd of -324
pair rijdt $ -169
pair rolstoel kom 262
pair rond @it -282
pair ruimt , -194
pair s avond 222
pair s nacht 182
pair sam met 256
pair schol , 177
pair schrijf een -248
pair sind dat 272
pair sind de 47
pair sind har 295
pair sind het 197
pair sind ik 198
pair sind mijn -189
pair sind zijn 238
pair sit van -209
pair situatie : 159
pair slecht de 194
pair sleutel van 290
pair snapt de 311
pair sorry vor 342
pair speelplein : 241
pair spina @it 352
pair sta @it -250
pair sta ik -318
pair stad , -140
pair stadhuis , -279
pair stadhuis ? 209
pair stag lop -187
pair stan $ -197
pair stan ? -187
pair stan @it -236
pair stat dar -251
pair stat dat -319
pair stat de 222
pair stat hij 252
pair stat iet -255
pair stat in -308
pair stat mijn -190
pair sted fout -198
pair stel dat -197
pair stel ik -257
pair stembureau $ 281
pair stemm $ -306
pair stoep bij 241
pair stoep hier 194
pair stok hout 234
pair stond vannacht 228
pair strat $ -106
pair strat . 239
pair strat nar -165
pair stuurt u -114
pair supermarkt , -235
pair syndrom van 176
pair system is -236
pair t @it -76
pair t uz 199
pair t wer -180
pair t ziekenhuis 242
pair taxi nar 222
pair te hog 282
pair te kop -173
pair te kort -341
pair te vel 126
pair te vind -225
pair te vroeg 220
pair te zegg 291
pair te zet -223
pair te zien -201
pair teg @it -154
pair teken vor 338
pair telefon ? -178
pair ter hoogt -155
pair thuis $ -239
pair thuis en 152
pair thuis met 196
pair thuis op 220
pair tijden de 367
pair tillift ? 226
pair toch $ 138
pair toch al -237
pair toch binn -213
pair toch niet 99
pair toch stuurt -193
pair toegank met -221
pair toegek na 184
pair tolk op 184
pair tot 0 -223
pair tot de 249
pair tot welk 216
pair trap niet -126
pair traplift . 391
pair trek ik 201
pair trouw ? -175
pair trouwen $ 194
pair trouwzal $ -288
pair tuss de 304
pair twee jar 186
pair twee kant 210
pair twee ker 230
pair twee maand 358
pair twee wek 196
pair typ 0 43
pair u een -244
pair u had -207
pair u har 186
pair u mij -194
pair uit $ -282
pair uit de -119
pair uit mar 164
pair uit mijn 195
pair uitbater van 219
pair uitlaatdienst $ 164
pair uitloopt . 231
pair uitstel vor 184
pair uren gezinshulp 184
pair uur , -203
pair uur op 294
pair uw brief -143
pair v nummer -295
pair vader @it 351
pair vader heeft -209
pair val @it 235
pair val van 214
pair van $ 340
pair van , -300
pair van . 220
pair van @it 45
pair van de 56
pair van den 279
pair van die -368
pair van down 203
pair van een 200
pair van har 274
pair van het -74
pair van hiernaast 228
pair van iemand -151
pair van maculadegeneratie -272
pair van me 259
pair van men -135
pair van mij 224
pair van mijn 133
pair van ons -147
pair van onz 42
pair van uw -299
pair vanaf hoevel -213
pair vanaf vandag 191
pair vanaf wanner -193
pair vandag @it 191
pair vannacht in 228
pair vanweg een 223
pair vanweg mijn 232
pair vastgesteld , 262
pair vent heeft 168
pair vergevorderd @it 195
pair verkeersdrempel is -180
pair verkoopt ze 179
pair verlop is -204
pair verpleegkund op -300
pair verplicht om -297
pair verslaafd aan 78
pair verstand @it 232
pair verwijz $ 259
pair verzoek ik 251
pair vest 0 -180
pair via het 200
pair vier , -238
pair vier jar 141
pair vind ik 353
pair vindt gen -220
pair voetbal $ 224
pair vog $ -217
pair vol met 275
pair volgend wek 333
pair volled @it 322
pair voorbij , -247
pair voorrang bij 280
pair vor 0 374
pair vor @it -140
pair vor anorexia -399
pair vor de -44
pair vor die 325
pair vor een -161
pair vor har 182
pair vor het 86
pair vor kinder -201
pair vor mantelzorger -246
pair vor me 181
pair vor men -132
pair vor mij 92
pair vor mijn 373
pair vor mn 275
pair vor ons -269
pair vor onz 163
pair vor patient -210
pair vor person -172
pair vor welk -249
pair vor zijn 131
pair vorig wek 276
pair vrag : 349
pair vrag mij -202
pair vrag of -241
pair vriendin is 214
pair vrijwilliger $ 198
pair vrijwilliger bij -176
pair vrijwilligerswerk doen 251
pair vroeg gebor 220
pair vroeg mij 262
pair vroeg of -215
pair vrouw en -311
pair vrouw heb 279
pair vrouw met 305
pair vzw een -187
pair vzw heeft -201
pair waarom is -162
pair wachtwoord , -176
pair wachtwoord @code -194
pair wachtwoord van -149
pair wanner is -196
pair wanner komt 307
pair want @it 314
pair want ik 226
pair war @it -230
pair war ik 255
pair war kan -139
pair war ligt -302
pair war stat -241
pair war vrag -207
pair wat @it -314
pair wat aan -204
pair wat als 174
pair wat doe -274
pair wat er -272
pair wat is -97
pair wat je -232
pair wat kan 278
pair wat kost -179
pair wat moet -261
pair wat vor -211
pair we @it -293
pair we trouw -267
pair we zijn -229
pair weg $ 190
pair weg . 303
pair weg in 302
pair wegen @it 301
pair wegen mijn 237
pair wegen te 179
pair wek . 262
pair wek @it 200
pair wek aan 128
pair wek later 300
pair wek nar 252
pair welk loket 245
pair welk sit -293
pair wen ik -83
pair wer in 204
pair werk , 202
pair werk @it -277
pair werk aan -216
pair werk bij -216
pair wet , -193
pair wet @it -208
pair wet dat 272
pair wet niet 248
pair wet of 203
pair wettelijk samenwon -208
pair wie is -325
pair wie zorgt 179
pair wij hebb 114
pair wij nog 315
pair wij will -248
pair wij won -149
pair wij zit -262
pair wij zoek -21
pair wijk $ 201
pair wijkverpleegkund verwes 349
pair wil bezoek 143
pair wil een -258
pair wil het -265
pair wil ik -138
pair wil in -234
pair wil nar 224
pair wil stag -172
pair won . 192
pair word $ 182
pair word hier -239
pair word je -208
pair word ze -200
pair wordt er -213
pair zaaknummer @it -170
pair zal 0 -222
pair ze , 259
pair ze dat 189
pair ze hebb 287
pair ze heeft 146
pair ze is 128
pair ze ook 179
pair zeg $ -339
pair zeg , -143
pair zeg ik 257
pair zegg , 291
pair zegt dat -129
pair zei dat -189
pair zeker ? -187
pair zelf , 129
pair zelf in -246
pair zelfd @it -159
pair zes wek 176
pair zie $ -174
pair zie ik -202
pair ziek @it 316
pair ziekenhuis met 242
pair ziekenkas met 227
pair ziekt van -102
pair zij is 320
pair zijn $ 284
pair zijn ? 190
pair zijn bewindvoerder 177
pair zijn die 169
pair zijn dochter 249
pair zijn er -2
pair zijn met -218
pair zijn post 216
pair zit aan 189
pair zit al 140
pair zit dat 280
pair zit de -266
pair zit een -283
pair zit er -163
pair zit in 258
pair zit met 220
pair zit nog 229
pair zit sind 321
pair zit thuis 241
pair zo ? -319
pair zo grot -119
pair zoek we 279
pair zoekt een -130
pair zoiet @it -173
pair zomer @it 209
pair zon , 209
pair zon heeft 258
pair zon van 140
pair zon zwar 255
pair zondag $ -181
pair zonder lift 215
pair zonder verwijz 259
pair zoontj heeft 250
pair zoontj van 214
pair zorgt vor 199
pair zus is 249
pair zwar @it 239
pair zwembad $ 244
pair zwembad ? -245
pair zwembad een -230
skip ( ) 148
skip ( 0 -189
skip ( mee 201
skip ) @it 357
skip , $ -270
skip , ( 280
skip , ) 389
skip , , -141
skip , . 250
skip , 0 -105
skip , ? -276
skip , @code -209
skip , @it 113
skip , als 355
skip , ander 294
skip , bezoek 198
skip , dar -65
skip , dat -93
skip , de 130
skip , die -130
skip , dochter 268
skip , drie 219
skip , dus 372
skip , een 195
skip , en -282
skip , er 100
skip , ge -212
skip , gen 321
skip , het -185
skip , iemand 351
skip , ik 67
skip , is 25
skip , ja 194
skip , je -164
skip , jullie 216
skip , kan 131
skip , kom 278
skip , komt 198
skip , lag 287
skip , lang 258
skip , ligt 410
skip , loket 245
skip , lukt 260
skip , mama 180
skip , meld 362
skip , mijn 52
skip , mn 303
skip , moet 176
skip , nu 376
skip , op 81
skip , open -237
skip , riool -200
skip , schol 209
skip , spuit 311
skip , stat -41
skip , telt -260
skip , u 133
skip , verget -226
skip , verkoopt 179
skip , vrag -124
skip , war -345
skip , was 296
skip , welk -126
skip , wijkverpleegkund 349
skip , will 208
skip , ze -245
skip , zeg 255
skip , zegt 236
skip , zij -345
skip , zit 133
skip , zo -266
skip , zorgt 179
skip 0 $ -130
skip 0 . 127
skip 0 0 -140
skip 0 @it 32
skip 0 dag 197
skip 0 dat -204
skip 0 de -135
skip 0 dor -247
skip 0 en -259
skip 0 er -326
skip 0 ge -139
skip 0 heeft 468
skip 0 het -287
skip 0 ik -285
skip 0 in -221
skip 0 is -49
skip 0 je -205
skip 0 jullie -261
skip 0 kan -247
skip 0 kapelstrat 180
skip 0 mar -302
skip 0 mijn -171
skip 0 nar 161
skip 0 niet -336
skip 0 op -138
skip 0 t -302
skip 0 te -256
skip 0 war -192
skip 0 wat -197
skip 0 zo -183
skip 0 zonder 215
skip : $ -89
skip : , 231
skip : . -217
skip : 0 -209
skip : die 159
skip : heeft 158
skip : is 132
skip : man 244
skip : van -348
skip @code $ -301
skip @code 0 -142
skip @code @it -216
skip @code wachtwoord -172
skip @it $ 66
skip @it ) 305
skip @it . 163
skip @it 0 -96
skip @it ? -119
skip @it @code -181
skip @it aan -106
skip @it aangemerkt -210
skip @it afdel -242
skip @it alcohol 241
skip @it als 152
skip @it alzheimer 213
skip @it anorexia -399
skip @it bak -121
skip @it beid 379
skip @it bekend -295
skip @it bestat 129
skip @it bij -156
skip @it bijstand -145
skip @it binn -223
skip @it daarom 207
skip @it dan 297
skip @it dar -321
skip @it dat -32
skip @it dez -218
skip @it die -83
skip @it doe -209
skip @it doen -292
skip @it down 203
skip @it dus -169
skip @it een -104
skip @it eigenar -231
skip @it en 173
skip @it er -78
skip @it ge 308
skip @it gehad -383
skip @it gen 151
skip @it geregistreerd -181
skip @it gezin 133
skip @it goed -310
skip @it gooit 274
skip @it haha -207
skip @it har 271
skip @it hebb -152
skip @it heeft -204
skip @it helpt -201
skip @it hem -202
skip @it het -307
skip @it hij 99
skip @it hoe 371
skip @it iemand -202
skip @it iet -181
skip @it ik 187
skip @it in -164
skip @it is 257
skip @it ja -314
skip @it jar -239
skip @it jonger -247
skip @it jullie -99
skip @it kan 162
skip @it kom 292
skip @it komt 209
skip @it krijgt 108
skip @it la 267
skip @it lang -241
skip @it loopt 162
skip @it m -182
skip @it meld -317
skip @it met -269
skip @it mg 244
skip @it mijn 298
skip @it moet 233
skip @it mog 191
skip @it niet -178
skip @it nog 101
skip @it nu 261
skip @it nummer -165
skip @it of -289
skip @it ook -181
skip @it op -81
skip @it over -193
skip @it parkinson 142
skip @it politie -302
skip @it raakt 193
skip @it red 257
skip @it regel -177
skip @it schol -259
skip @it sind 171
skip @it stat -128
skip @it stond 255
skip @it te -193
skip @it tot 224
skip @it trapp 227
skip @it twee 309
skip @it uit -264
skip @it van -297
skip @it vorig 207
skip @it we 222
skip @it welk 178
skip @it wen -336
skip @it werk 232
skip @it wet 223
skip @it wie 135
skip @it wij 241
skip @it will -294
skip @it wilt -180
skip @it word 112
skip @it zelf -341
skip @it zijn 24
skip @it zit -212
skip @it zoek 124
skip @it zoekt -167
skip @it zon 239
skip ^ $ 438
skip ^ ) 310
skip ^ , 49
skip ^ . 338
skip ^ 0 -56
skip ^ : 259
skip ^ @it 98
skip ^ aannemer -250
skip ^ al 271
skip ^ attest -231
skip ^ auto -187
skip ^ beleid -219
skip ^ bomma 290
skip ^ bompa 292
skip ^ bsn -156
skip ^ buurt -322
skip ^ caf -160
skip ^ concierg 250
skip ^ doet -249
skip ^ dokter 326
skip ^ dorpswinkel -209
skip ^ drag 257
skip ^ dus 238
skip ^ er -125
skip ^ ex 194
skip ^ formulier -218
skip ^ ga -144
skip ^ gaf -296
skip ^ gast 179
skip ^ gat 117
skip ^ ge -137
skip ^ gebeurt -221
skip ^ gef -284
skip ^ gemeent -266
skip ^ gen -222
skip ^ had 393
skip ^ he 232
skip ^ heb 137
skip ^ hebb 243
skip ^ heeft 166
skip ^ het -204
skip ^ hond -146
skip ^ huisgenot 270
skip ^ iederen -226
skip ^ iemand -336
skip ^ ik -133
skip ^ in -15
skip ^ is -13
skip ^ jar 80
skip ^ je -173
skip ^ jong 135
skip ^ jongst 2
skip ^ kan -137
skip ^ kastanj -232
skip ^ kastanjes -308
skip ^ kat -241
skip ^ kinder -279
skip ^ kleindochter 214
skip ^ kleinzon 238
skip ^ kost -190
skip ^ krijg -159
skip ^ les -323
skip ^ lift -236
skip ^ liga -232
skip ^ lijd 233
skip ^ log -208
skip ^ loopt -191
skip ^ lop 148
skip ^ ma 146
skip ^ maandag 277
skip ^ mag 302
skip ^ mak -276
skip ^ meisj 283
skip ^ mijn -107
skip ^ mn 196
skip ^ moet 73
skip ^ nem 248
skip ^ noemd -261
skip ^ nummer -285
skip ^ of -193
skip ^ onderbur 374
skip ^ onz 298
skip ^ op -92
skip ^ oud 67
skip ^ over -174
skip ^ pa 152
skip ^ papa 177
skip ^ parkeerkaart 351
skip ^ person 271
skip ^ poes -309
skip ^ poetsvrouw 259
skip ^ sit -244
skip ^ slik 185
skip ^ stat -209
skip ^ strat -306
skip ^ student -165
skip ^ stuurd 262
skip ^ system -220
skip ^ u 147
skip ^ uitbater 219
skip ^ uren 184
skip ^ vader -81
skip ^ van 229
skip ^ vent 168
skip ^ verkeerslicht -182
skip ^ vor -81
skip ^ vraagt -178
skip ^ vrag -194
skip ^ vriendin 344
skip ^ vrouw -189
skip ^ vzw -223
skip ^ wacht 264
skip ^ wachtwoord -176
skip ^ wanner -125
skip ^ welk -248
skip ^ werk -273
skip ^ wij -156
skip ^ will -141
skip ^ word -324
skip ^ wordt -230
skip ^ ziet 199
skip ^ zijn 124
skip ^ zon 252
skip ^ zoontj 275
skip aan 0 -408
skip aan @it 287
skip aan balie 157
skip aan deur 259
skip aan en 363
skip aan galblas 284
skip aan heup 87
skip aan met -138
skip aan oog 224
skip aan vest -180
skip aan word 326
skip aan ziekt -246
skip aangegev $ -231
skip aangepast , 230
skip aangev $ -216
skip aanslag ? 186
skip af de 313
skip afsprak $ 279
skip afsprak de 258
skip al $ 289
skip al , 165
skip al jar 289
skip al maand 262
skip al wek 80
skip allemal de 335
skip alles . 219
skip als : -363
skip als pakketj 294
skip als rond 349
skip als rund 301
skip als strom 307
skip als te 231
skip als terecht 299
skip als van 319
skip als vor -249
skip altijd ajaxied -207
skip ambulancier die -180
skip ander ? -141
skip ander op 205
skip artros beid -407
skip autism @it 93
skip auto $ 205
skip begint $ -240
skip behoeft traplift 391
skip bel @it -246
skip bel als 294
skip ben $ -205
skip ben , 252
skip ben . 319
skip ben 0 -194
skip ben @it 147
skip ben dus 168
skip ben op -330
skip ben van 250
skip ben vor -324
skip bent $ -194
skip bestat iet 211
skip bestat in -207
skip bestat zoiet -187
skip bestemm ? -194
skip betal niet 179
skip bevall @it 239
skip bezoek een 198
skip bij $ -96
skip bij , -116
skip bij 0 -356
skip bij balie 309
skip bij bank -178
skip bij echtgenot 195
skip bij ggz 275
skip bij huwelijk 230
skip bij moet 260
skip bij op 208
skip bij station -246
skip bij thuis -315
skip binn $ -152
skip blijvend dor 307
skip bloed als 301
skip body . 195
skip boek @it -221
skip boet te 229
skip bom de -171
skip bov noordzee -219
skip brief de 217
skip brief lez 173
skip brief mijn 268
skip brief niet -378
skip broer @it 211
skip broer mer 234
skip broertj @it 342
skip brug dicht -253
skip bsn @it -243
skip bur $ 273
skip burgerservicenummer neg -157
skip bus het -219
skip busj schol 210
skip buurvrouw dat -216
skip cod , -278
skip control $ 278
skip cursus met -227
skip da @it -270
skip da in -204
skip da vor -188
skip daarmee $ -279
skip daarvor $ -116
skip dag nacht 267
skip dan , -280
skip dan bij 355
skip dan een 198
skip dar $ 379
skip dar de -202
skip dar kaart -220
skip dar mee -190
skip dar vor 66
skip das @it -205
skip dat , 364
skip dat @it 115
skip dat al -238
skip dat als 254
skip dat altijd -241
skip dat bij 337
skip dat de 96
skip dat die 201
skip dat dus 184
skip dat gen 168
skip dat het -267
skip dat in -348
skip dat je -236
skip dat met -93
skip dat mijn -215
skip dat nooit -232
skip dat nu -239
skip dat recht 211
skip dat sind -210
skip dat u -173
skip dat van -357
skip dat vor 186
skip dat zo 260
skip dat zon -167
skip de $ -66
skip de . 87
skip de 0 -185
skip de ? -46
skip de af 226
skip de al 286
skip de bij 156
skip de blijft 172
skip de bov 276
skip de dar -153
skip de dat 262
skip de de 147
skip de en 136
skip de er -261
skip de gebruik -267
skip de heb 263
skip de id -237
skip de ik 163
skip de kan 227
skip de kom 208
skip de krijg -245
skip de ligt 169
skip de met 108
skip de mobiel 199
skip de nacht 374
skip de nar 166
skip de niet 187
skip de nog -308
skip de of -88
skip de ook -222
skip de rijd -324
skip de sta -264
skip de van 153
skip de veren -251
skip de vor -129
skip de was -164
skip de werd 222
skip de zegt -268
skip de zei -196
skip de zelf -186
skip den $ -205
skip den , 163
skip den en 226
skip deur $ 190
skip dezelfd altijd -232
skip die $ -84
skip die , -79
skip die ? -174
skip die dat 389
skip die is -146
skip die kwijt 197
skip die nar -147
skip die op -335
skip die tegel 302
skip die uitloopt 231
skip die van 129
skip die vor -255
skip die wegen 179
skip die zie -174
skip dienst @it -128
skip dinsdag kan 376
skip dit wer -158
skip dochter 0 122
skip dochter het 224
skip doe iet -205
skip doet @it -267
skip doet niet 280
skip dokter @it 132
skip doorgev de 247
skip dor , 199
skip dor @it 290
skip dor wijk 211
skip dossier $ -251
skip draagt @it 247
skip drank $ 283
skip drempel de 222
skip drie in 202
skip drie lat 245
skip drie per 151
skip duif een -287
skip dus $ 281
skip dus @it -262
skip dus allen 288
skip dus een 206
skip dus gen 178
skip dus heeft 311
skip dus kom 137
skip dus niet 282
skip echt mer 227
skip echtgenot de 195
skip een , 66
skip een . 29
skip een : 193
skip een aan -173
skip een bij -87
skip een boet 168
skip een dat -162
skip een dus 269
skip een een -266
skip een eigen -179
skip een en 309
skip een gehad 141
skip een heup -218
skip een hier 137
skip een hondenbelast 186
skip een huis 314
skip een in -187
skip een is -342
skip een kan 262
skip een kantor -194
skip een kliniek 189
skip een kom -189
skip een krijgt -139
skip een lat 316
skip een mak -202
skip een mee 273
skip een met -71
skip een nar -234
skip een nem -287
skip een nummer -156
skip een of -117
skip een ook -188
skip een op 236
skip een over -199
skip een overal -228
skip een pincod -260
skip een plat -261
skip een pot -222
skip een sind 288
skip een stan 216
skip een stat -354
skip een te -219
skip een uurtj 222
skip een verplicht -309
skip een via 190
skip een vor -113
skip een war 304
skip een woning 306
skip eigenar de -299
skip eksaard gsm 180
skip elk een -211
skip en $ -90
skip en , -203
skip en . 320
skip en @it -125
skip en bij -299
skip en daardor 217
skip en dan 305
skip en dar 324
skip en heb 264
skip en ik -197
skip en in -173
skip en kan 302
skip en krijg 294
skip en lift 393
skip en moet 17
skip en morg 286
skip en ni 269
skip en niemand 355
skip en niet 102
skip en nieuw 396
skip en nik 234
skip en nog 291
skip en ocmw 195
skip en om 184
skip en s 171
skip en som 160
skip en stag -172
skip en t 146
skip en van 222
skip en verkeersdrempel -180
skip en wek 257
skip en wil 226
skip en ze 179
skip en zijn 312
skip en zit 293
skip en zoek -131
skip er @it -236
skip er al -281
skip er bij 192
skip er de -9
skip er een -374
skip er in 157
skip er lift 150
skip er mij -293
skip er nog -235
skip er op 162
skip er rustig 232
skip er toegek 184
skip er tolk 176
skip er uitlaatdienst 164
skip ergen ? 240
skip evenvel @it -196
skip ex , 165
skip ex @it 314
skip folder wmo -193
skip gast ons 179
skip gat $ 137
skip gat @it -198
skip gat de -178
skip gat mijn -272
skip ge $ -213
skip ge @it -224
skip ge de -282
skip ge een -278
skip ge hebt -163
skip ge mijn 132
skip ge van -191
skip gebeurt @it -188
skip gebor een 262
skip gebrok $ -239
skip gebruik en 270
skip gef een -302
skip gehad kan 160
skip geld @it -219
skip gemeent $ -115
skip gemeent @it -185
skip gemeent aan -297
skip gemeentehuis $ 167
skip gemeentehuis @it -231
skip gemeld bij 212
skip gen , -275
skip gen . 309
skip gen bij -220
skip gen en -209
skip gen mer 254
skip gen van -143
skip geraakt met -217
skip gesprek de -195
skip gesprek jongerenwerk 229
skip gevolg @it 281
skip gevolg maculadegeneratie -272
skip gewon $ 207
skip gewon , 290
skip gewon die -230
skip gewon met -306
skip gezinshulp er 184
skip ghb stat 228
skip gister in 253
skip goed ? -219
skip gratis $ -255
skip grot een -127
skip groter $ 292
skip hal had 253
skip har $ 226
skip har . 199
skip har aanslag 186
skip har kan 264
skip heb al 284
skip heb dat 374
skip heb de -156
skip heb een 193
skip heb en 64
skip heb har 239
skip heb het 250
skip heb ik 194
skip heb in 119
skip heb long -287
skip heb mijn 216
skip heb recht 175
skip heb vog -217
skip hebb @it -111
skip hebb een -195
skip hebt $ -179
skip heeft $ 326
skip heeft , 170
skip heeft . 353
skip heeft 0 -308
skip heeft @it 125
skip heeft de 405
skip heeft dus 237
skip heeft in 178
skip heeft met 171
skip heeft stad 97
skip heeft syndrom 178
skip heeft ziekt 243
skip hel $ 245
skip helling de 228
skip hem ? -293
skip hernia , -386
skip het $ -90
skip het . -93
skip het : 187
skip het @it -183
skip het aan -239
skip het bij -199
skip het dar 265
skip het dicht -178
skip het een -185
skip het hebb -284
skip het heeft -176
skip het hur -265
skip het in -159
skip het is 52
skip het jar -204
skip het kom -196
skip het lang 352
skip het mer 240
skip het niet -195
skip het op -308
skip het open 163
skip het over 206
skip het sta -214
skip het te 226
skip het van 123
skip het zei -173
skip het zijn 221
skip hetzelfd @it -171
skip heup , 198
skip hier @it -246
skip hier de 239
skip hier van -274
skip hier woont 185
skip hiernaast @it 287
skip hij $ 326
skip hij @it 161
skip hij als 320
skip hij binn -213
skip hij de 211
skip hij een 200
skip hij er 302
skip hij het -174
skip hij met 239
skip hij moet 171
skip hij op 232
skip hoe dat 245
skip hoe de 194
skip hoe duurt -171
skip hoe een -182
skip hoe ik 149
skip hoe je -158
skip hoek $ -278
skip hoevel gezinshulp 184
skip hog lift 159
skip hond @it -374
skip hond uit 164
skip hor @it 227
skip huis $ 197
skip huis 0 159
skip huis in -243
skip huisgenot @it -212
skip hulp er -211
skip iederen @it -252
skip iemand ? 314
skip iemand @it -214
skip iemand een -322
skip iet $ -354
skip iet @it -200
skip ik $ -185
skip ik , 234
skip ik . 212
skip ik 0 110
skip ik aan 303
skip ik al 282
skip ik alles 214
skip ik als -279
skip ik ambulancier -180
skip ik bijna -210
skip ik dag 190
skip ik dan 184
skip ik die 297
skip ik doen -147
skip ik dor 240
skip ik een 100
skip ik en 124
skip ik er -119
skip ik gekoz -238
skip ik gen -193
skip ik gewon -212
skip ik goed -136
skip ik har 137
skip ik hier -305
skip ik kovit -287
skip ik les -246
skip ik m 259
skip ik met 94
skip ik mij -301
skip ik mijn -202
skip ik ms -288
skip ik naald 197
skip ik nar -196
skip ik net 150
skip ik ni 205
skip ik of -166
skip ik onder 160
skip ik opgev -217
skip ik post 191
skip ik reken -216
skip ik sind 318
skip ik t 230
skip ik thuis 203
skip ik trap 331
skip ik uitstel 184
skip ik van -174
skip ik wel 313
skip in $ -143
skip in , -58
skip in : 192
skip in ? -144
skip in bestemm -194
skip in bib -125
skip in bieb -213
skip in buurt 165
skip in een -367
skip in gemeent -122
skip in kelder -212
skip in mag 180
skip in nachtkled 188
skip in of -387
skip in oud -188
skip in park 137
skip in sporthal -146
skip in stad -203
skip in strat -192
skip in system -153
skip in war 186
skip in weg -229
skip in wek 150
skip in ziekenhuis 301
skip infoavond , -241
skip ingang het -259
skip inlop verwijz 259
skip inschrijv ik 179
skip inwoner $ -162
skip is , -68
skip is 0 -156
skip is @it -16
skip is aan 251
skip is al 125
skip is bij -193
skip is brug -253
skip is en 103
skip is enkel -279
skip is gen -302
skip is genoeg 199
skip is gratis -219
skip is het 302
skip is ik 196
skip is in -206
skip is met 76
skip is mij 287
skip is mijn 107
skip is nergen -348
skip is niet -237
skip is nu 147
skip is of -211
skip is ook -233
skip is op 369
skip is openbar 245
skip is opgenom 296
skip is sted -251
skip is strat -165
skip is t 263
skip is twee 186
skip is vastgesteld 252
skip is verlamd 232
skip is vor -125
skip is wek 214
skip ja $ -314
skip ja ik 265
skip ja nee 257
skip jar de 376
skip jar een 146
skip jar ik 326
skip je $ -157
skip je , -187
skip je ? 311
skip je @it -122
skip je afsprak -197
skip je bent -129
skip je een -152
skip je hebt -163
skip je meenem 212
skip je met -295
skip je of -280
skip jong @it 183
skip jonger een -197
skip jongerenwerk ik 229
skip jongst @it 234
skip jullie $ 91
skip jullie , 396
skip jullie : -249
skip jullie ? -230
skip jullie brief 318
skip jullie jar -247
skip jullie ons -337
skip jullie regel -137
skip k @it 242
skip kan @it -176
skip kan afsprak 331
skip kan als 408
skip kan brief 224
skip kan dat -252
skip kan een -176
skip kan help 171
skip kan iet 234
skip kan mij -283
skip kan nar 229
skip kan niet 211
skip kan ocmw 172
skip kan ook -298
skip kan stoep 308
skip kantor $ -194
skip kapelstrat eksaard 180
skip kapot $ 182
skip kastanjes het -284
skip kat @it -241
skip ker . 219
skip ker de 211
skip ker wek 219
skip kijkt $ -238
skip kind @it 153
skip kinder $ -297
skip kinder @it -366
skip klas @it 215
skip klein in 297
skip kleindochter de 214
skip kliniek wie 189
skip klopt dat -247
skip knippert een -149
skip kom de 171
skip kom mijn 281
skip kom teg -169
skip komt een -204
skip komt in 231
skip komt op -99
skip komt uit 196
skip komt wek 299
skip kreg @it 310
skip kreg de 275
skip kreg sms -287
skip krijg $ -215
skip krijg @it -150
skip krijg dar 306
skip krijg een -93
skip krijg gas 254
skip krijg met -215
skip krijg niet 300
skip krijg van -288
skip krijgt , 205
skip krijgt de -195
skip krijgt en 269
skip kunn de 182
skip kunt mijn -283
skip kwijt ? -186
skip kwijt de 207
skip lang de 322
skip lat , 295
skip lat ? -257
skip lat betal 179
skip les @it -254
skip lez ik 277
skip lezing @it -187
skip lien @it 276
skip lift het 323
skip lift jullie 230
skip loket $ -227
skip loket ik 245
skip long en -330
skip los $ 289
skip lukt niet 214
skip ma @it 146
skip ma a 251
skip maatj de 319
skip maatj een -217
skip madam het -198
skip mag @it 151
skip mag dan 197
skip mag die -267
skip mag er -343
skip mag har 305
skip mag los -267
skip mag mee 223
skip mag niet 224
skip mag onder 187
skip mag zelf -278
skip mama 0 180
skip man , 173
skip man @it 190
skip man een 142
skip man parkinson -256
skip man sind 241
skip man thuis 191
skip mantelzorger $ 173
skip mar $ 306
skip mar heb 111
skip mar is 233
skip mar niet 203
skip me $ 146
skip me is 372
skip me van 103
skip mee $ 186
skip mee de 143
skip mee het 222
skip mee ik -254
skip mee je -205
skip men $ -139
skip men @it -181
skip men een -294
skip mer , 85
skip mer . 276
skip mer @it 205
skip merk pas 194
skip met $ 4
skip met , -112
skip met . 210
skip met ? -95
skip met @it 132
skip met busj 253
skip met dubbel 267
skip met een 160
skip met en 116
skip met gebrok -363
skip met men -307
skip met met -252
skip met of -148
skip met op -87
skip met taxi 215
skip met tillift 226
skip met verklar 248
skip met volmacht 184
skip met zwar 205
skip mg $ 244
skip mij $ 143
skip mij 0 -9
skip mij en 286
skip mij ik 284
skip mij na 184
skip mij te -221
skip mij vastgesteld 218
skip mijn $ 394
skip mijn ( 168
skip mijn , 295
skip mijn 0 -283
skip mijn : 277
skip mijn @it -83
skip mijn al 67
skip mijn bij -175
skip mijn binn 154
skip mijn doet -347
skip mijn gat -233
skip mijn geeft -272
skip mijn gewon 353
skip mijn hal 232
skip mijn hangt 172
skip mijn har 295
skip mijn heb 342
skip mijn is 129
skip mijn kan 117
skip mijn kom 409
skip mijn krijg 193
skip mijn krijgt 282
skip mijn loopt -257
skip mijn lukt 175
skip mijn met 338
skip mijn moet 188
skip mijn nie 228
skip mijn nog -235
skip mijn van 27
skip mijn vor -114
skip mijn wegen 190
skip mijn zit 229
skip mn @it 287
skip mn met 323
skip moeder 0 249
skip moeder @it 88
skip moeder nog -368
skip moest een -207
skip moet @it -291
skip moet daarvor -165
skip moet dan -146
skip moet de 189
skip moet hebb 245
skip moet mar 164
skip moet nar 127
skip moet niet 278
skip moet van 291
skip mog dan -169
skip monitor de -218
skip ms @it -148
skip na @it 225
skip na val 214
skip naald kan 197
skip nacht strat 164
skip nar loket 233
skip nar uz 199
skip nar voetbal 224
skip neg vier -259
skip nem vor 259
skip nen en 308
skip neurolog , 365
skip ni op 229
skip niet $ 117
skip niet , -101
skip niet . 101
skip niet bed 180
skip niet bij 165
skip niet de 227
skip niet dor 217
skip niet een 218
skip niet en -165
skip niet het 297
skip niet ik 285
skip niet is 322
skip niet mar 301
skip niet met 293
skip niet nar 291
skip niet op -175
skip niet oranj 274
skip niet over -205
skip niet stemm 192
skip niet thuis 240
skip niet van 227
skip niet zelf 205
skip nieuw is 446
skip nik . 220
skip nik dor 199
skip nodig $ -202
skip noemd mevrouw -261
skip nog , 380
skip nog ? -333
skip nog @it -236
skip nog bij -219
skip nog de 199
skip nog met -288
skip nu $ -150
skip nu @it 136
skip nu een 374
skip nu mijn 323
skip nu u 186
skip nummer $ 109
skip nummer van -274
skip ocmw har 190
skip of , -281
skip of 0 -168
skip of ? -455
skip of @it -303
skip of da -169
skip of dan -166
skip of dat 25
skip of de -109
skip of een -308
skip of er -232
skip of jullie -188
skip of op -178
skip ogen $ 235
skip oma @it 199
skip omdat @it 336
skip omdat niet 285
skip onder men 245
skip ons $ -226
skip ons , 95
skip ons is 35
skip ons ligt 312
skip ons niet 219
skip onz @it -283
skip onz bij 231
skip onz heeft 18
skip onz is -75
skip onz kreg -203
skip onz neemt 208
skip onz studeert -172
skip onz van 257
skip onz zit 181
skip ook $ 243
skip ook . 179
skip ook @it -117
skip ook iemand -209
skip ook in -214
skip ook vor -135
skip op , 319
skip op 0 126
skip op @it -177
skip op aanslag -176
skip op bus -145
skip op en -229
skip op factur -168
skip op fietspad -272
skip op gebied -223
skip op gelijkvloer 234
skip op gemeent 240
skip op gesprek 229
skip op gsm -207
skip op hoek -291
skip op hog 159
skip op kermis 208
skip op mei -220
skip op met 26
skip op moment 221
skip op reken -238
skip op sit -133
skip op speelpleinwerk 288
skip op stoep -330
skip op van -256
skip op vrijmarkt -202
skip op wachtlijst 275
skip open $ 337
skip open ik -246
skip opgenom een 231
skip opgenom ga 352
skip opgev maatj -217
skip opnieuw $ 343
skip organiseert stad -159
skip oud , 185
skip oud 0 -264
skip oud @it -193
skip oud en -173
skip ouder @it -240
skip over $ -239
skip over ? -211
skip over bij -186
skip over en -171
skip over hulp -193
skip over ik 302
skip over loss 302
skip over wek 196
skip overal in -228
skip pa aan 186
skip parkeerkaart , 235
skip parkeerplek $ -320
skip parking zijn -220
skip pas slecht 194
skip paspoort . 298
skip patient een -201
skip peeter gebor 180
skip per aan 151
skip person een -223
skip plek de 228
skip plek ik 197
skip poort de 242
skip post $ 210
skip post jullie 199
skip praatgroep in 239
skip precies , -241
skip ramp patient -201
skip recht de 187
skip reken $ -148
skip rijd $ 198
skip rijd is -324
skip rolstoel $ 153
skip ruimt mag -194
skip schol ze 209
skip sind @it 74
skip sind aan 226
skip sind bevall 330
skip sind heb -287
skip sind ongeluk 272
skip sind val 319
skip sind zomer 209
skip slecht stoep 194
skip sleutel het 290
skip slikt en 328
skip sms 0 -287
skip social ? -215
skip sorry de 230
skip spuit zelf 311
skip sta @it -330
skip stadhuis $ 209
skip stadhuis @it -289
skip stag bij -172
skip stan $ -211
skip stan is 237
skip stat @it -208
skip stat ander -255
skip stat in 339
skip stat op -195
skip stat vol 321
skip stemm $ 220
skip stemm @it 293
skip stemm mag 218
skip stoel $ -234
skip stoep zijn 194
skip stond in 292
skip strat $ 288
skip strat de -165
skip studeert en -264
skip stuurt een -185
skip stuurt har 186
skip syndrom @it 176
skip t $ 42
skip t aan -394
skip t een 303
skip t en 203
skip taxi schol 222
skip te , -186
skip te ? -349
skip te @it -206
skip te dat 291
skip te gebor 220
skip te inschrijv 179
skip te is 189
skip te of -271
skip telefon $ -178
skip ter van -155
skip thuis $ 243
skip thuis @it 245
skip thuis een 217
skip thuis t 195
skip tijdelijk rolstoel 262
skip tillift $ 226
skip toch ie 192
skip toch ik 222
skip toch in -213
skip toch u -193
skip toegank een -221
skip toegek mijn 184
skip toen @it 327
skip toen de -246
skip tolk bij 322
skip tot datum 216
skip tot de -135
skip trap mer -135
skip traplift $ 157
skip trouw $ -175
skip twee , 232
skip twee in 230
skip typ , 171
skip u @it -242
skip u de -120
skip u folder -193
skip uit $ 197
skip uit ik 242
skip uitloopt $ 231
skip uitstel mijn 184
skip uitstel vor 199
skip uren zijn 184
skip uur $ 293
skip uur de -179
skip uw $ -354
skip uw , -313
skip vader @it 303
skip vader en 142
skip van $ 145
skip van , 244
skip van . 103
skip van 0 -121
skip van @it 151
skip van april -225
skip van balkon 248
skip van bladblazer -247
skip van body 195
skip van bur 347
skip van buurthuis 309
skip van club -353
skip van derd 193
skip van en -199
skip van gat -303
skip van heeft 142
skip van ik -174
skip van in -160
skip van is 223
skip van kind -216
skip van man 306
skip van mee -237
skip van mindermobielencentral 215
skip van park -183
skip van stat -230
skip van vader 294
skip van vergunn -195
skip van vrijwilliger 198
skip van websit -218
skip van zon 229
skip vanaf @it 191
skip vanweg @it 214
skip vel , 226
skip vent @it 168
skip verget $ -144
skip verkeersdrempel een -180
skip verkeerslicht de -182
skip verkoopt ook 179
skip verpleegkund de -302
skip verslaafd @it 189
skip verstand en 315
skip vest , -180
skip via gemeent 190
skip vind de 189
skip vindt parking -220
skip vol $ 370
skip volgen neurolog 365
skip vor ( 323
skip vor , -36
skip vor ? -123
skip vor broer 112
skip vor deur 203
skip vor die -218
skip vor digid -286
skip vor en -189
skip vor er -144
skip vor in -141
skip vor is -221
skip vor kat 179
skip vor kind -217
skip vor man 263
skip vor met -218
skip vor moeder 237
skip vor nar -276
skip vor over -236
skip vor typfout 203
skip vor vader -253
skip vor van -254
skip vorig $ -232
skip vorig @it 325
skip vorig aan 211
skip vorig en -336
skip vrag af -202
skip vrag een -138
skip vrijwilliger de -239
skip vrijwilligerswerk als 349
skip vroeg af 313
skip vroeg en 220
skip vroeg ik -210
skip vrouw , 248
skip vrouw een 315
skip vrouw ms -270
skip waarom de -205
skip wacht 0 205
skip wachtwoord ik -135
skip wanner de -157
skip war dat -271
skip war de -238
skip war die 114
skip war drank 283
skip war het -189
skip war we -171
skip was de 252
skip was gen 312
skip wat die -229
skip wat een -210
skip wat er 141
skip wat ge -126
skip wat het -181
skip wat hulp -211
skip wat ik -159
skip wat je -170
skip we @it -234
skip we nog 205
skip weg in 258
skip wegen @it 204
skip wegen lat 179
skip wegen van 204
skip wek $ 278
skip wek , 257
skip wek aan 181
skip wek de 241
skip wek huis 182
skip welk $ -280
skip welk ? -182
skip welk ik -322
skip welk stat 253
skip wer , 284
skip werf $ 331
skip werk $ 172
skip werk de -153
skip werk niet 362
skip werk verpleegkund -196
skip wet ik 257
skip wet war 152
skip wie dat -266
skip wie ik 104
skip wie mijn 265
skip wie vor 219
skip wij @it -210
skip wij er -233
skip wij gen -159
skip wij hier -308
skip wij in -243
skip wij met -245
skip wij ons 396
skip wijkverpleegkund me 349
skip wil , -195
skip wil ? -265
skip wil gewon 263
skip wil lop -172
skip wil van 243
skip wmo , -157
skip wmo . -193
skip won $ 192
skip won 0 240
skip word de 302
skip word gekapt -219
skip word ik 164
skip zak $ 181
skip ze @it 187
skip ze bij 252
skip ze dat 122
skip ze dor 179
skip ze het 336
skip ze is 293
skip ze niet 246
skip ze op 245
skip zeg mar 251
skip zegg , 226
skip zegt dokter 165
skip zegt ik 296
skip zeker $ -187
skip zelf $ -277
skip zelf de 297
skip zelf het -246
skip zes niet 176
skip zet een -190
skip zet kliko 187
skip ziekenhuis een 242
skip ziekt @it 283
skip zien de -230
skip ziet nik 199
skip zij @it 137
skip zijn $ 196
skip zijn , -269
skip zijn 0 -222
skip zijn @it 171
skip zijn aanvrag -297
skip zijn en 114
skip zijn komt 183
skip zijn mij 184
skip zijn van 216
skip zijn vor -285
skip zit een 186
skip zit in -329
skip zit met 278
skip zit thuis 157
skip zo @it -135
skip zo als -280
skip zo ze 214
skip zoek @it -330
skip zoek een 293
skip zoek inlop 259
skip zoek maatj 236
skip zoek plek 206
skip zoek praatgroep 239
skip zoek ruimt -194
skip zomer en 209
skip zon @it 120
skip zon mij 216
skip zon op -331
skip zoontj 0 214
skip zoontj @it 213
skip zorgt har 179
skip zusj @it 275
skip zwar , 190
skip zwar en 258
skip zwar van 240
skip zwembad $ -245
topic @ability 44
topic @access -65
topic @body 118
topic @building -12
topic @business -40
topic @firstPerson 29
topic @general -134
topic @handled -28
topic @hardly 80
topic @mine 47
topic @mine-phrase 78
topic @nuisance -59
topic @ofPerson -35
topic @ownPostcode 22
topic @patient 17
topic @place -84
topic @plainly 49
topic @relative 91
topic @somebody 32
topicAnywhere @ability 35
topicAnywhere @access -71
topicAnywhere @body 183
topicAnywhere @building -27
topicAnywhere @business -47
topicAnywhere @firstPerson 36
topicAnywhere @general -128
topicAnywhere @handled -44
topicAnywhere @hardly 42
topicAnywhere @home -18
topicAnywhere @mine 47
topicAnywhere @mine-phrase 67
topicAnywhere @nuisance -52
topicAnywhere @ofPerson -46
topicAnywhere @ownPostcode 24
topicAnywhere @patient 18
topicAnywhere @place -81
topicAnywhere @plainly 46
topicAnywhere @relative 88
topicAnywhere @somebody 30
topicAnywhere @vehicle 7
topicBefore @ability -55
topicBefore @access -105
topicBefore @building -88
topicBefore @business -133
topicBefore @firstPerson 42
topicBefore @general -205
topicBefore @handled -27
topicBefore @hardly -43
topicBefore @has 24
topicBefore @home 102
topicBefore @mind -184
topicBefore @mine 48
topicBefore @mine-phrase 84
topicBefore @nuisance -73
topicBefore @ofPerson -94
topicBefore @organisation -68
topicBefore @ownPostcode 33
topicBefore @patient 44
topicBefore @place -115
topicBefore @plainly 70
topicBefore @relative 103
topicBefore @somebody 50
topicBefore @vehicle -128
topicBeside @ability 303
topicBeside @body 213
topicBeside @building -121
topicBeside @business -210
topicBeside @firstPerson 104
topicBeside @general -226
topicBeside @handled -178
topicBeside @hardly -443
topicBeside @has 117
topicBeside @home -345
topicBeside @mine 208
topicBeside @mine-phrase 258
topicBeside @nuisance -106
topicBeside @ofPerson -340
topicBeside @organisation -56
topicBeside @ownPostcode 59
topicBeside @patient 98
topicBeside @place -142
topicBeside @plainly 195
topicBeside @relative 296
topicBeside @somebody 100
topicEarlier @ability 110
topicEarlier @building 205
topicEarlier @firstPerson 130
topicEarlier @hardly 141
topicEarlier @has 222
topicEarlier @mine 191
topicEarlier @organisation 119
topicEarlier @ownPostcode 163
topicEarlier @patient 237
topicEarlier @plainly 147
topicEarlier @relative 172
topicEarlier @somebody 237
topicNear @access -219
topicNear @body -151
topicNear @building -54
topicNear @business -142
topicNear @firstPerson 71
topicNear @general -327
topicNear @handled -106
topicNear @has 37
topicNear @home 145
topicNear @mine 90
topicNear @mine-phrase -80
topicNear @nuisance -170
topicNear @ofPerson 186
topicNear @ownPostcode 58
topicNear @patient 72
topicNear @place -167
topicNear @plainly 97
topicNear @relative 158
topicNear @somebody 73
topicNear @vehicle -204
twoBefore ( 0 198
twoBefore , die 320
twoBefore , mijn 361
twoBefore , van 207
twoBefore , ze 256
twoBefore , zij 250
twoBefore 0 , -167
twoBefore 0 0 -113
twoBefore 0 heeft 278
twoBefore ^ dor 253
twoBefore ^ hij 193
twoBefore ^ k 242
twoBefore ^ kan -131
twoBefore ^ met 148
twoBefore ^ na 106
twoBefore ^ ouder -226
twoBefore ^ sind 346
twoBefore ^ volgen -218
twoBefore ^ wegen 240
twoBefore ^ wij -187
twoBefore ^ ze 346
twoBefore ^ zij 192
twoBefore ^ zoontj 209
twoBefore aan mijn 340
twoBefore aanmerk vor -250
twoBefore als gevolg 281
twoBefore als ik -312
twoBefore ben ik -292
twoBefore ben met 366
twoBefore bestat er -187
twoBefore bij mij 278
twoBefore bij u -236
twoBefore dat mijn -268
twoBefore de ziekt 285
twoBefore dochter heeft 177
twoBefore dor een 200
twoBefore duif met -287
twoBefore een boek -221
twoBefore een lezing -158
twoBefore er zit -284
twoBefore ge met -217
twoBefore genoeg vor 195
twoBefore heb sind -237
twoBefore hebb bij 226
twoBefore heeft een 283
twoBefore het syndrom 183
twoBefore hij is 161
twoBefore ik ben 118
twoBefore in met -208
twoBefore is 0 204
twoBefore is aan 298
twoBefore is het -270
twoBefore is vorig 171
twoBefore jonger met -197
twoBefore kan dor 240
twoBefore kan er -174
twoBefore kan ik 220
twoBefore kom op -169
twoBefore lop bij 204
twoBefore man heeft 165
twoBefore mar ik 139
twoBefore men met -237
twoBefore met een 82
twoBefore mijn broer 166
twoBefore mijn ex 218
twoBefore mijn hond -313
twoBefore mijn huisgenot -212
twoBefore mijn kind 177
twoBefore mijn klas 215
twoBefore mijn man 74
twoBefore mijn moeder 288
twoBefore mijn oma 351
twoBefore mijn vent 168
twoBefore mijn zon 330
twoBefore mn vader 215
twoBefore moet ik -300
twoBefore niet mer -15
twoBefore nik mer 199
twoBefore nog in 277
twoBefore om mijn -222
twoBefore ons lien 276
twoBefore ons ma 142
twoBefore ons moeder 298
twoBefore ons vader 260
twoBefore onz hond -219
twoBefore onz kat -241
twoBefore op de -232
twoBefore op mijn -283
twoBefore opa heeft 262
twoBefore opgenom met 306
twoBefore patient met -201
twoBefore person met -223
twoBefore schoonmoeder is 237
twoBefore sind de 209
twoBefore thuis met 161
twoBefore toegank met -221
twoBefore van 0 212
twoBefore van me 239
twoBefore van men -135
twoBefore vor kinder -201
twoBefore vor men -135
twoBefore vrag ik -383
twoBefore vrouw met 286
twoBefore wat gebeurt -188
twoBefore wat moet -219
twoBefore wek aan 233
twoBefore wek nar 203
twoBefore wet dat 272
twoBefore wij hebb -199
twoBefore ziekenhuis met 256
twoBefore ziekenkas met 227
twoBefore zit aan 189
twoBefore zit in 292
twoBefore zit met 173
twoBefore zon bij -330
twoBefore zon van 196
word $ -11
word ( 127
word ) 187
word , 26
word . 104
word 0 -93
word : 123
word ; 437
word ? -47
word @code -219
word @it -11
word ^ -11
word aan 5
word aangemerkt -210
word aangepast 225
word aangev -202
word aanmeld -157
word aanvrag -200
word account -147
word acht -160
word achter 91
word af 87
word afgeslot -165
word afsprak 219
word afvalkalender 150
word agent -237
word ajaxied -207
word akkoord -216
word al -8
word alcohol 261
word algemen -188
word allee 232
word allemal 302
word als 68
word amai -205
word ambtenar -207
word anorexia -399
word app -160
word appartement -364
word april -293
word art 158
word artros -332
word asfalt 191
word astma 340
word attest 220
word auto 130
word autorijd 233
word bad 281
word balie 226
word balkon 248
word band -257
word bed 216
word bedoeld -251
word begeleid 271
word begint -205
word begraafplat 191
word bekeur -216
word bel 192
word beleid -219
word belt -209
word ben 31
word bened 199
word bent -184
word beperk 115
word beperkt 247
word beroert -388
word bestemm -194
word betaalt -149
word bevall 282
word bevolkingsonderzoek -150
word bewindvoerder 188
word bewoner -240
word bezoek 205
word bezorg -200
word bib -146
word bieb -137
word bij -16
word bijdrag -226
word bijna -247
word bijzitter -373
word bijzonder 207
word binn -87
word blad -203
word blijv -235
word blijvend 307
word blindengeleidehond -147
word body 171
word bom -322
word bomma 267
word bompa 384
word bordj -230
word bos 85
word bouwt -272
word brandwer 123
word brengt -221
word brief 117
word briefj -254
word briev 289
word broer 127
word brug -290
word bsn -207
word buit 250
word buitenland -295
word bur 416
word burgemeester -326
word burger -265
word burgerservicenummer -219
word busj 13
word buurt -158
word buurthuis 195
word c 177
word caf -250
word campagn -227
word cijfer -296
word cod -248
word collega 165
word concierg 250
word containerpark 197
word control 278
word corona -100
word crematorium -359
word cursuss -252
word da -83
word daardor 197
word daarom 206
word daarvor 100
word dag 39
word dagopvang 250
word dakkapel -202
word dakloz -263
word dam 397
word dar -15
word das -115
word dat -18
word de 20
word ded -227
word defect -192
word dementie -175
word den 102
word depressie -151
word derd 294
word dertig -256
word deur 205
word dez -189
word dezelfd -210
word diagnos 302
word dialys -199
word dicht -299
word dichterbij 267
word die -16
word dien 334
word dienst -190
word digid -204
word ding -136
word dit -100
word dochter 139
word doen 138
word doet -237
word dokter 145
word doktor 271
word donderdag 282
word doorgegev 374
word doorgev 202
word doosj -305
word dor 67
word dorp -266
word dorpsstrat -315
word dorpswinkel -209
word dr 178
word draagt 247
word drag 257
word dref -216
word drempel 222
word drie 151
word dries -340
word duif -287
word durft 356
word dus 205
word duurt -170
word echt -220
word echtgenot 114
word een -33
word eerlijk 261
word eerst -46
word eigenar -140
word eind 295
word eksaard 180
word elf 279
word elk -103
word elkar -305
word en 51
word energie 285
word epilepsie -157
word er -37
word erbij 85
word erger 242
word erkend 91
word erkenn -352
word ernar -289
word ernstig 142
word eruit 13
word eten 137
word even -133
word evenvel -287
word ex 171
word familie -111
word fietser -250
word flat 119
word folder -99
word fontein -418
word formulier -132
word foto 183
word fout -221
word fritur 208
word g -265
word gaf -295
word galblas 284
word gas 128
word gast 179
word gasthuisberg 269
word gat -77
word ge -185
word geacht -278
word gebied -223
word geboorteaangift 311
word gebrok -217
word gebruik -76
word gebur 301
word gedan 113
word geeft -329
word gef -335
word gehad 111
word gehandicapt 154
word geholp 283
word gekapt -219
word gekoz -238
word gel -222
word geldt -289
word geliev 216
word gelijk -248
word gelijkvloer 255
word gelof -232
word gemeent -73
word gemeentehuis 84
word gemeld 88
word gemiddeld -279
word genoteerd -246
word gent -191
word geopereerd -219
word geparkeerd -304
word geraakt -21
word gered 170
word geregistreerd -188
word gespeld -230
word gesprek 128
word gestol -185
word gevall 313
word gevond -325
word gevraagd 288
word geweest 72
word geweigerd 450
word gewon -41
word gezegd 195
word gezet 306
word gezinn -309
word gezinshulp 184
word ggz 275
word ghb 228
word gip 283
word gister 388
word goed -88
word gooit 308
word grag 227
word gratis 101
word grijz 147
word groep 217
word grootvader 295
word groter 292
word had 80
word haha -309
word halfzijd 249
word hallo -243
word hand 257
word hangt -201
word har 142
word hard -219
word he 75
word heb 72
word hebb -41
word hebt -118
word heeft 73
word hel 132
word helpt -201
word hem 91
word herbekek 322
word hernia -228
word herrie -208
word het -44
word hetzelfd -133
word heur 184
word hier -113
word hiernaast 153
word hij 123
word hoek -187
word hoelang -239
word hoevel -57
word hoi 312
word hokj 283
word hond -137
word hoogt -155
word hor -127
word hospital -103
word houd 128
word houtkachel 264
word huisbezoek 206
word hulp 70
word hun -21
word iban -210
word id -149
word iederen -251
word iemand -75
word iet -141
word ik 12
word imker 187
word in -62
word inen -295
word info 94
word infoavond -198
word ingetikt -258
word ingevuld -371
word inlever -214
word inschrijv 237
word intak 248
word intik -179
word inwoner -195
word ipv 321
word ist -204
word ivm 378
word ja 158
word jar 76
word je -119
word jeugdbeweg 342
word jong 243
word jongen 282
word jonger -158
word jongerenwerk 229
word jongst 2
word juf 161
word juli 289
word jullie 37
word k 141
word kamer 336
word kan 77
word kandidat -225
word kantor -247
word kapelstrat 180
word kassei 210
word kastanj -236
word kastanjes -308
word kelder -242
word kenmerk -241
word kennis -215
word kent 262
word kerk -153
word kermis 143
word kiez -184
word kijkt -459
word kinder -284
word kindj -230
word klas 144
word klassiek 258
word kleindochter 214
word klik -203
word kliko 251
word kliniek 305
word klopt -232
word knieen 117
word knippert -149
word komt 54
word kon 252
word kop -173
word korting 276
word kost -185
word kovit -287
word krant -198
word kreg 154
word krijg -41
word kvk -267
word kwam 78
word lag 377
word lang 53
word langskom -158
word leeftijd 136
word leest -197
word leges -262
word legg 255
word len -79
word les -230
word letter 283
word lever -250
word lez 148
word lezing -200
word licht -149
word liever 178
word lift 54
word lig 251
word liga -306
word ligt 140
word lijd 232
word lijdt -153
word lijn -302
word link 152
word linkerben 329
word lod -251
word log -208
word loket 88
word lon 253
word long -147
word loopt 66
word lop 198
word lukt 285
word ma 213
word maakt 228
word maaltijd 149
word maandag 161
word maatschapp 311
word maculadegeneratie -272
word mag 95
word mak -58
word mam 242
word mama 176
word mantelzorgpremie 250
word mar 121
word mededel -213
word meenem 191
word meisj 283
word men -268
word mental 272
word menu -278
word mer 86
word merk 194
word meter 43
word mevrouw 231
word mg 244
word mij 72
word mijn 82
word milieustrat -216
word mindermobielencentral 205
word mis 221
word mn 159
word moe 190
word moeilijk 360
word moest -141
word moet 16
word mog -191
word moment 221
word morg 220
word ms -399
word museum -232
word na 179
word nacht 128
word nachtdienst -196
word nachtkled 188
word nar -51
word national -217
word nederland -240
word neg -201
word nem 268
word ner 181
word nergen -304
word neurolog 365
word ni 313
word nichtj 338
word nie -180
word niemand -161
word niet 91
word nieuw -56
word noemd -261
word nog -28
word nooit -347
word noordzee -219
word nor 146
word normal -184
word nos 212
word nota -248
word nou 73
word november -205
word nr -142
word nu 248
word nul -447
word nummer -161
word ochtend -211
word ocmw 125
word of -165
word ogen 235
word okra -195
word om -23
word oma -141
word omdat 340
word omhog -170
word onderbur 374
word ondergrond 198
word ondertuss 222
word onderwijs -220
word ongeluk 272
word oog 91
word ook -86
word oorlog 281
word openbar 332
word opendoe -220
word opgehaald 325
word opgelop 451
word opgenom 408
word opgev -273
word opleid -299
word oproep -313
word opruim 175
word opvang 177
word opzichter -255
word oranj 274
word ord 200
word organiseert -126
word ouder -29
word over -126
word overal -247
word overmak -150
word pa 107
word pacemaker -299
word pagina -227
word pakt -209
word pand -304
word pap 284
word papa 292
word papier -133
word park -113
word parkeerkaart -8
word parkeerplek -205
word parking -369
word parkinson -490
word partner 141
word pas 131
word pasfoto 333
word paspoort -87
word paswoord -214
word pc -231
word pdf -267
word peeter 194
word pensioen -214
word pill 304
word pin -310
word pincod -204
word pindas 313
word pleegzon 288
word plein -204
word pleintj 202
word poes -275
word poetshulp 222
word poetsvrouw 259
word pol 327
word poort 242
word post 317
word poster -234
word postnatal -152
word praatcaf -164
word praatgroep 205
word praktijk -422
word prat -200
word precies -381
word premie 304
word problem -184
word psychiatrie 265
word psycholog 205
word rar -233
word recht 205
word red 239
word reg -160
word regiotaxi -309
word reken -105
word rekeningnummer -202
word reserver -218
word restafvalzak 252
word reumatoid 224
word rij -191
word rijbewijs 316
word rijdt -220
word rijksregister -291
word rijksregisternummer -310
word riool 99
word rod -307
word roept 377
word rollator -235
word rolstoel -48
word ruimt -285
word rust 283
word rustig 284
word s 266
word samenwon -208
word schaduw 318
word scherm -183
word schommel 217
word schrijf -139
word schrijv 176
word schuift 261
word scootmobiel 99
word sind 40
word sindsdien 263
word singel -206
word sint -325
word sit -256
word situatie 159
word slaapt 289
word slagbom -230
word slecht 281
word sleutel 228
word slik 185
word sms -239
word snacht 374
word snapt 325
word social -148
word sofi -186
word sofinummer -184
word som 155
word sorry 173
word specialist 264
word speeltuin -193
word spel -257
word sporthal -162
word spuit 306
word sta -288
word stadhuis 70
word stag -187
word stan -60
word stand -244
word stat -60
word stel -307
word stembureau 129
word stembureaulid -213
word steun -243
word stichting -301
word stil 223
word stinkt -175
word stok 222
word stond 152
word stop -275
word stor -319
word storm -323
word strat -57
word stress 416
word studeert -264
word student -190
word stuk -268
word stuurd 262
word supermarkt -235
word syndrom 176
word system -268
word taart -172
word tant 293
word tarief -261
word taxi 301
word tegelijk -235
word tegemoetkom 177
word teken 306
word tell -217
word terecht -163
word terras -218
word terug 145
word test 98
word theoretisch -357
word thesis -269
word thuis 91
word tijden 262
word till 179
word tillift 290
word toegank -252
word toelag 177
word toen 101
word tot 241
word trainer 178
word tram -242
word traplop 292
word trapp 227
word trek 195
word trilt -293
word turn 168
word tuss 169
word twed 96
word twee 197
word tweeling 326
word typ 55
word typfout 203
word u -95
word uitbater 219
word uitlaatdienst 164
word uitleg -197
word uitloopt 231
word uitstel 208
word uren 179
word uur 198
word uw -269
word v -252
word vader 124
word vak 329
word vakantie -299
word val 112
word vall -215
word van 25
word vannacht 292
word vanweg 407
word vast -207
word vastgesteld 146
word veld 256
word vent 221
word veren -274
word vergader 319
word verget -272
word vergevorderd 211
word vergunn -255
word verhuist -167
word verkeersdrempel -180
word verkeerslicht -182
word verker -255
word verkiez -141
word verkoopt -164
word verloofd 385
word verloopt -174
word verlop -204
word verpleegkund -302
word verpleegster -400
word verplicht -295
word verschen -287
word verstand 232
word verteld 326
word vervoer 254
word verwes -245
word verwijz 259
word verzet 143
word verzoek -132
word verzorg -305
word vest -180
word via 146
word vier -159
word vijf -353
word vindt -148
word vloer -315
word voet 329
word vog -217
word volg 109
word volgen 103
word volkstuin 351
word voll 318
word volled 322
word voorbij -247
word voorgeschot -220
word voorlop 183
word voorrang 329
word voorzien -273
word vor -12
word vorig 91
word vr 244
word vrag -17
word vriend 202
word vriendin 267
word vrijmarkt -202
word vroeg 140
word vuilzak 158
word vul -235
word vuurwerk 6
word vzw -212
word waard -272
word waarom -169
word wacht 178
word wachtlijst 122
word wachttijd 179
word wachtwoord -264
word wandel -219
word want 121
word war -87
word was 70
word wat -94
word water -227
word wc 353
word we 76
word websit -258
word weg 154
word wegen 255
word wek 292
word welk -157
word wen -83
word wer 118
word werd 147
word werf 299
word werkplek 296
word wet 59
word wethouder -261
word wettelijk -208
word wifi -254
word wij -56
word wijkverpleegkund 349
word wil -6
word will -170
word winkel -281
word wit -264
word wmo -326
word woensdag -187
word won 90
word word 37
word wordt 78
word wou 188
word wout 257
word zaaknummer -173
word zak 126
word zaterdag -62
word ze 106
word zegg 149
word zegt 78
word zei -119
word zeker -192
word zelfd -149
word zelfstand -65
word zes -146
word zet -244
word zich 235
word zie -129
word ziekenhuis 256
word ziekenkas 227
word ziekt -90
word zien -229
word zijn 115
word zit 136
word zoekt -159
word zondag -215
word zonder 77
word zoontj 32
word zorg 257
word zot -306
word zou -87
word zoud 418
word zulk -183
word zusj 275
word zwar 246
word zwemles 288
`,
};
