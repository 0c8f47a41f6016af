import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 677 that are not.
 * On families it was not taught on:
 * - above -1: found 87.0 %, wrongly 9.9 %
 * - above -0.5: found 84.1 %, wrongly 7.5 %
 * - above 0: found 76.5 %, wrongly 5.6 %
 * - above 0.5: found 69.4 %, wrongly 3.5 %
 * - above 1: found 60.6 %, wrongly 2.2 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:8dbcb99d7afbba2a0cc52563bfe029724b83c0eb6f8a15c697976840fef27f12",
  intercept: -1.212,
  weights: `
before ( -239
before , -157
before 0 -376
before : -57
before ^ -101
before aan -407
before activeringscod 270
before adres -205
before afsprak -211
before al 126
before all -187
before alles -282
before als -128
before apothek -190
before app 253
before betaald -132
before bezoekersparker 235
before bib -285
before bibliothek -215
before bij -115
before binn 173
before bord -272
before bsn -194
before buurthuis -163
before cijfer -487
before cod 239
before container -257
before da -265
before dan -229
before dat 209
before de 51
before den 215
before deur -287
before die -127
before digid 163
before digit 182
before dit 292
before dochter -103
before e 295
before een 113
before eig -267
before en 203
before eural -222
before euro -192
before formulier -210
before gat 131
before ge 126
before gebruikersnam 295
before gekoz 188
before gekreg -233
before gemeentehuis -187
before gevond -225
before gewon -191
before gezin -285
before gft -219
before grag -113
before groen -182
before gsm 140
before hal -146
before har 294
before heb 235
before hek -157
before het -62
before hij 311
before hoe 196
before id -287
before ik -100
before in -186
before itsm -249
before jan -227
before jullie -286
before kaart -145
before kamer -235
before kan -252
before kapot 178
before komt -150
before krant -190
before kreg 92
before krijg -159
before kwijt -226
before lan -180
before leges -265
before login 260
before loket 182
before mail 233
before mar -211
before me -133
before melding -192
before met -142
before mij -142
before moet -258
before nar -257
before neg -149
before net -112
before nieuw -450
before nl42 -161
before nl74 -198
before nog 217
before nummer 176
before nv -120
before oldenburg -138
before onder 231
before ons 141
before onz 115
before op -316
before openbar -259
before ouderportal -220
before over -407
before parker -207
before paspoort -226
before paswoord 375
before per 203
before pincod 369
before postcod -470
before puk 260
before reken -215
before rekeningnummer -147
before rijksregisternummer -253
before rol -176
before sleutel -207
before sms 416
before speeltuin -145
before stad 253
before stadhuis -217
before stan -234
before stat -210
before streepjescod -200
before t 334
before tag -221
before te -234
before telefon 147
before terugstort -126
before thuis -117
before toch 128
before toegangscod 189
before toilet -172
before tweeling -227
before uit 140
before van 378
before vanaf -191
before volgen -214
before voordeur -286
before vor 28
before vraagt 115
before wacht 119
before wachtwoord 256
before was -196
before wel -214
before wifi -211
before wij -506
before wim -138
before won -260
before woont -181
before ww 143
before ze -269
before zelf -219
before zijn 149
before zit 120
before zo -271
before zon 133
before zonecod -215
before1 ( -133
before1 , 217
before1 0 272
before1 : 229
before1 ^ 116
before1 aan -223
before1 activeringscod 235
before1 afspraakcod -236
before1 al -159
before1 artikel -325
before1 balie -193
before1 barcod -219
before1 begijnhof -192
before1 ben -348
before1 bsn -178
before1 bus -144
before1 cod -153
before1 creditcard 256
before1 dat -246
before1 er -157
before1 foutcod -414
before1 ge 179
before1 gebruikersnam 211
before1 gef 169
before1 gewon 210
before1 heb 153
before1 heeft -161
before1 iban -227
before1 ik 85
before1 is 188
before1 kenmerk -206
before1 kerkplein -167
before1 kluis -254
before1 kortingscod -201
before1 luidt 344
before1 meerdervoort -180
before1 meldingsnummer -213
before1 met 347
before1 mijn -207
before1 minimal -158
before1 minsten -187
before1 na -250
before1 nar 120
before1 nog -304
before1 nr -334
before1 nummer -389
before1 om -422
before1 op 85
before1 paswoord 197
before1 pin 400
before1 pincod 485
before1 pinkod 282
before1 postcod -405
before1 promocod -240
before1 puk 200
before1 ral -319
before1 ratelar -182
before1 rijksregisternummer -251
before1 sms -252
before1 stat -121
before1 van -361
before1 visa -215
before1 wachtwoord 561
before1 wagtwoord 287
before1 was 89
before1 ww 176
before1 zon -288
before2 ( -157
before2 , -201
before2 app 261
before2 betal -356
before2 binn 196
before2 bord -207
before2 bsn -295
before2 burgerprofiel 178
before2 cod -112
before2 dan -171
before2 digid 212
before2 een -235
before2 eigen -199
before2 en 55
before2 gaf -129
before2 gebruik 266
before2 geeft -257
before2 gezin -254
before2 heeft -199
before2 hek -189
before2 hier -193
before2 hoort -255
before2 id 184
before2 ik 122
before2 is -82
before2 itsm 290
before2 k 149
before2 kenmerk -218
before2 kreg 276
before2 loket 216
before2 mar -153
before2 markt -172
before2 melding -322
before2 met 98
before2 mijn -162
before2 milieupas 176
before2 moet -158
before2 nar -265
before2 nog -187
before2 nummer -218
before2 op -376
before2 open 142
before2 pas -191
before2 paswoort 291
before2 pin 157
before2 postcod -424
before2 puk 322
before2 rr -213
before2 sint -210
before2 sms 407
before2 stad -179
before2 sted -273
before2 stond -199
before2 toch -249
before2 van -316
before2 wacht -296
before2 wachtwoord 153
before2 wachtwoort 198
before2 wat -240
before2 wij -153
before2 won -295
before2 zegt -199
before2 zijn -226
behind ! 148
behind $ -142
behind ) 124
behind , -115
behind . 45
behind 0 -134
behind : -359
behind ? -191
behind aan 220
behind account 248
behind achteran -220
behind afvalkalender -287
behind ah -154
behind al -305
behind alles 160
behind als -251
behind apparat 255
behind asbest -148
behind asfalt -171
behind automat 383
behind baby -215
behind baksk 250
behind beheerder -236
behind ben -234
behind betekent -276
behind bij 9
behind binn 71
behind blijft 137
behind brief 409
behind burgemeester -228
behind cijfer -307
behind claes -120
behind cod -278
behind container 160
behind daarmee 212
behind dag -167
behind dan 281
behind dar -439
behind das -130
behind dat 50
behind de -25
behind deur -368
behind dezelfd -259
behind dicht -229
behind digid 341
behind doe 192
behind doet -174
behind dor -297
behind draait 173
behind duurt -188
behind een -218
behind elk -237
behind ergen 157
behind erin 279
behind even 139
behind formulier -253
behind fout 292
behind geblokkeerd -130
behind geldig -145
behind gelof -224
behind gemeent 198
behind gen -227
behind gerak 191
behind gezin -251
behind gij 296
behind ging -177
behind gk -146
behind hang -229
behind hangt -214
behind har -150
behind hebb 186
behind hek -169
behind hekj 265
behind helpt -319
behind het 371
behind hier -201
behind hij 47
behind hoe -309
behind hoelang -201
behind ie 131
behind ingetoetst 286
behind inlogcod 150
behind is -242
behind itsm -278
behind je -226
behind jullie -80
behind kaart -161
behind kan -110
behind kapot -192
behind ker 241
behind kermis -215
behind kijk 192
behind klein -130
behind kolkweg -179
behind kom 225
behind krijgt -145
behind kwijt -204
behind ligt -353
behind link -154
behind m 166
behind mag -203
behind mar 227
behind mee -227
behind mer 129
behind met -344
behind mijn 213
behind minut -154
behind moest 229
behind na -212
behind naast -167
behind nam -248
behind nie 237
behind niet -74
behind nieuw -184
behind nodig 281
behind nul 138
behind nummer -159
behind of 186
behind onjuist 159
behind ons 27
behind onz -177
behind op 76
behind over 348
behind pakt 322
behind papier 212
behind parker -184
behind pas -186
behind pin 211
behind pincod 151
behind plat -304
behind poging 240
behind poort -286
behind poortj -211
behind rar -172
behind scherm -243
behind schooltoelag -162
behind sit 259
behind sleutel -257
behind slot -249
behind stan -248
behind sted 169
behind stoep -186
behind stond 195
behind strat -247
behind stuk -216
behind t -137
behind te 321
behind toch -403
behind toe -301
behind toen 181
behind toetsenbord -274
behind tot -117
behind twee -227
behind typ -389
behind u 201
behind valt -241
behind van -17
behind vergunn -176
behind verplicht -243
behind vol -217
behind volzet -195
behind voordeur -173
behind vrouw -211
behind waarborg -129
behind wacht -281
behind wachtwoord 212
behind wanner -126
behind want 315
behind war 266
behind wat 135
behind we -231
behind wel 301
behind welk -167
behind werkt -259
behind wil -193
behind won -202
behind wordt -147
behind zegt 225
behind zes 194
behind zie 242
behind zien 192
behind ziet -190
behind zijn -366
behind zit -243
behind zo -195
behind zwart 176
behind zwembad -97
behind1 $ 109
behind1 ) -204
behind1 , -45
behind1 . 58
behind1 0 158
behind1 ? -197
behind1 als 71
behind1 bc -212
behind1 bij -316
behind1 bus -183
behind1 cijfer -429
behind1 denk 216
behind1 doet 150
behind1 euro -169
behind1 gat 236
behind1 help 253
behind1 hier -268
behind1 hij 170
behind1 ik -335
behind1 in -394
behind1 ingetikt 243
behind1 is -121
behind1 jar -173
behind1 k -183
behind1 kan -166
behind1 ker -246
behind1 kl -269
behind1 kunt 327
behind1 m -132
behind1 mar 104
behind1 met 199
behind1 minut -200
behind1 moet 159
behind1 na -169
behind1 net 241
behind1 of -318
behind1 om 164
behind1 poging -304
behind1 rt -176
behind1 stan 330
behind1 stat 198
behind1 teken -317
behind1 terwijl 190
behind1 tr -179
behind1 u -313
behind1 uit 286
behind1 volgen -200
behind1 vor -144
behind1 wachtwoord 261
behind1 wek -282
behind1 ww 390
behind1 zegt 218
behind1 zit -251
behind2 $ -215
behind2 ) -187
behind2 , -80
behind2 . -117
behind2 0 -18
behind2 aan 104
behind2 binn 243
behind2 dan 420
behind2 dar -204
behind2 das 191
behind2 dat -118
behind2 den 246
behind2 die 194
behind2 digid -132
behind2 een 150
behind2 en 232
behind2 er 162
behind2 har -168
behind2 he -152
behind2 heeft -189
behind2 het -197
behind2 hij -96
behind2 hor -150
behind2 ie 193
behind2 in 153
behind2 inlogg -184
behind2 is 102
behind2 japan -143
behind2 je 163
behind2 jij 293
behind2 jullie -158
behind2 kunt 229
behind2 ligt -169
behind2 mag 199
behind2 me 211
behind2 met -236
behind2 mijn -155
behind2 minimal -215
behind2 mn 228
behind2 moet -111
behind2 niet 113
behind2 nu 201
behind2 nummer -266
behind2 op 165
behind2 plat -200
behind2 reken -210
behind2 sind -289
behind2 stat -140
behind2 toch -34
behind2 u 379
behind2 van -348
behind2 vor -101
behind2 wacht -224
behind2 wachtwoord 226
behind2 wat -104
behind2 wij -207
behind2 wil -173
behind2 ze -349
behind2 zij -204
behind2 zijn -246
bothBefore , barcod -169
bothBefore , om -263
bothBefore , pin 264
bothBefore , pincod 303
bothBefore , wachtwoord 222
bothBefore 0 , 184
bothBefore 0 0 86
bothBefore 0 bus -144
bothBefore : 0 240
bothBefore ^ afspraakcod -236
bothBefore ^ cod -282
bothBefore ^ foutcod -284
bothBefore ^ is -269
bothBefore ^ kortingscod -201
bothBefore ^ meldingsnummer -213
bothBefore ^ pin 159
bothBefore ^ pincod 269
bothBefore ^ postcod -187
bothBefore ^ promocod -199
bothBefore ^ wachtwoord 276
bothBefore ^ wagtwoord 287
bothBefore ^ ww 169
bothBefore als ge 179
bothBefore als paswoord -189
bothBefore als wachtwoord 256
bothBefore app is 227
bothBefore betal op -262
bothBefore binn met 154
bothBefore bord stat -207
bothBefore bsn : -242
bothBefore bsn is -184
bothBefore cod 0 198
bothBefore cod : -269
bothBefore cod van -292
bothBefore die is 256
bothBefore digid : 186
bothBefore digid gebruikersnam 161
bothBefore digid is 94
bothBefore eid : -163
bothBefore eid is 178
bothBefore eigen , -199
bothBefore en dan -269
bothBefore gezin met -187
bothBefore heeft postcod -199
bothBefore het is -219
bothBefore identiteitskaart is 234
bothBefore ik ben -348
bothBefore ik gef 169
bothBefore itsm cod 285
bothBefore k heb 229
bothBefore kaart is 80
bothBefore kreg is 147
bothBefore loket is 122
bothBefore markt is -172
bothBefore met nummer -181
bothBefore met wachtwoord 219
bothBefore met ww 313
bothBefore mijn rijksregisternummer -184
bothBefore milieupas is 176
bothBefore moet minimal -158
bothBefore nog sted -187
bothBefore open met 162
bothBefore pas is 155
bothBefore paswoort is 222
bothBefore pin is 152
bothBefore pincod is 288
bothBefore postcod : -200
bothBefore postcod is -382
bothBefore puk cod 320
bothBefore sms cod 300
bothBefore sms met 286
bothBefore stat activeringscod 174
bothBefore stat cod -303
bothBefore van meerdervoort -180
bothBefore wacht al -182
bothBefore wachtwoord : 119
bothBefore wachtwoord is 274
bothBefore wachtwoort is 150
bothBefore ww : 225
earlier . -120
earlier 0 -84
earlier ? 182
earlier aanmeld -200
earlier ben -198
earlier bij -157
earlier brief 180
earlier dan -270
earlier de -64
earlier die 149
earlier digid 113
earlier dus -268
earlier e 203
earlier een -189
earlier er 179
earlier geboortedatum -254
earlier geeft -209
earlier gen -209
earlier goedemorg 267
earlier hal -209
earlier har -222
earlier hebb 162
earlier het -317
earlier hier 173
earlier huis -200
earlier ik -125
earlier in -146
earlier inlogg -116
earlier ipv -138
earlier is -155
earlier kan -163
earlier kwijt -198
earlier loket 203
earlier maaltijd -200
earlier mag -164
earlier mer -193
earlier met -443
earlier mij 276
earlier moeder -200
earlier morg 230
earlier nam -138
earlier niet -287
earlier nieuw -195
earlier nog 173
earlier nu 327
earlier nummertj -209
earlier om 354
earlier ook 106
earlier op -83
earlier pincod 422
earlier postcod -396
earlier sms 257
earlier u 419
earlier vor -111
earlier vraagt 314
earlier wachtwoord 447
earlier wat -287
earlier welk -358
earlier wil -209
earlier wilt 314
earlier won -301
earlier zegg 204
earlier zeker -200
earlier zet 348
earlier zit 279
earlier zuil 267
elsewhere , -349
elsewhere . -89
elsewhere 0 -388
elsewhere : -229
elsewhere ? -180
elsewhere aan -179
elsewhere aanvrag -239
elsewhere al -118
elsewhere alles -203
elsewhere app 274
elsewhere be59999303353426 -175
elsewhere bemal -296
elsewhere ben 180
elsewhere betal -201
elsewhere binn 234
elsewhere boet 196
elsewhere bouw -120
elsewhere breng -202
elsewhere brievenbus -133
elsewhere bus -179
elsewhere cijfer -426
elsewhere da -345
elsewhere daarmee 211
elsewhere dag -291
elsewhere dan 221
elsewhere dar -228
elsewhere das -194
elsewhere dat 105
elsewhere de 83
elsewhere den -237
elsewhere deur -541
elsewhere dicht -214
elsewhere die 300
elsewhere dienst -291
elsewhere digid 103
elsewhere dit -190
elsewhere doe 217
elsewhere doen 172
elsewhere doet 127
elsewhere e -160
elsewhere een -547
elsewhere eig -329
elsewhere em 262
elsewhere en -278
elsewhere er 198
elsewhere euro -174
elsewhere extra -177
elsewhere fam -296
elsewhere fiet 318
elsewhere garag -335
elsewhere gedweild -133
elsewhere gekreg -180
elsewhere gen -541
elsewhere gereserveerd -152
elsewhere gevall -231
elsewhere geweest -222
elsewhere gezin -247
elsewhere gij 208
elsewhere had -249
elsewhere hal 354
elsewhere har 179
elsewhere heb -106
elsewhere hebb -271
elsewhere hek -211
elsewhere hel -155
elsewhere het 49
elsewhere hing -171
elsewhere hog -132
elsewhere hor -290
elsewhere hur -233
elsewhere iemand 151
elsewhere iet -208
elsewhere ik -131
elsewhere in -146
elsewhere inlogg -172
elsewhere is -224
elsewhere japan -195
elsewhere jar -247
elsewhere je -239
elsewhere jullie -126
elsewhere kan 66
elsewhere kapot -277
elsewhere ker 102
elsewhere kijk 156
elsewhere kom 286
elsewhere krijg -242
elsewhere krijgt -259
elsewhere kunt 290
elsewhere lamp -248
elsewhere leg 125
elsewhere ligt -85
elsewhere loket -132
elsewhere lukt 304
elsewhere man 133
elsewhere me -169
elsewhere meld 133
elsewhere mij 175
elsewhere mijn -205
elsewhere misschien -220
elsewhere moeder -323
elsewhere moet 96
elsewhere nam -334
elsewhere nar 150
elsewhere national -251
elsewhere ne 179
elsewhere nep -215
elsewhere nie 213
elsewhere niet 200
elsewhere nieuw -152
elsewhere nik 336
elsewhere nix -171
elsewhere nog -230
elsewhere nu -230
elsewhere nummer -245
elsewhere ocmw 234
elsewhere om 102
elsewhere ons 215
elsewhere onz -153
elsewhere op -406
elsewhere over -257
elsewhere pin 325
elsewhere plein -194
elsewhere plekj -152
elsewhere ruit -171
elsewhere schad -296
elsewhere schrijf -329
elsewhere september -194
elsewhere sind -285
elsewhere sleutel -203
elsewhere sorry -205
elsewhere sta 188
elsewhere stadsbestur -160
elsewhere stan -286
elsewhere standplat -239
elsewhere stat -125
elsewhere stoep -209
elsewhere storm -152
elsewhere stort -202
elsewhere t -303
elsewhere te 176
elsewhere telefon 125
elsewhere terug -302
elsewhere thuis -298
elsewhere toch -191
elsewhere toetsenbord -199
elsewhere tot -460
elsewhere typ -226
elsewhere u 189
elsewhere uiteind -152
elsewhere uw -275
elsewhere van -212
elsewhere vanaf 124
elsewhere vanweg -152
elsewhere verder 140
elsewhere vergunn -163
elsewhere vloer -133
elsewhere vor 80
elsewhere vorig -191
elsewhere vrijmarkt -152
elsewhere vul -239
elsewhere wacht -302
elsewhere wachtwoord -226
elsewhere wanner -178
elsewhere was 178
elsewhere wat 155
elsewhere we -328
elsewhere weg -187
elsewhere wek -329
elsewhere wer -177
elsewhere wie -181
elsewhere wij -62
elsewhere won -165
elsewhere zat -220
elsewhere zaterdag -253
elsewhere ze -127
elsewhere zegt 248
elsewhere zei 175
elsewhere zelf 173
elsewhere zet 157
elsewhere zien 134
elsewhere zij -199
elsewhere zijn -66
elsewhere zing -194
elsewhere zit 113
elsewhere zo 123
elsewhere zondag -174
joint < digits-4 -135
joint < digits-6 -109
joint < digits-9 -299
joint < mixed 247
joint < signed 566
joint <,_ digits-1 -337
joint <,_ digits-2 -314
joint <,_ digits-4 79
joint <,_ digits-6 224
joint <,_ digits-9 -287
joint <,_ mixed 115
joint <,_ signed 200
joint <:_ digits-1 -164
joint <:_ digits-4 265
joint <:_ digits-6 313
joint <:_ digits-9 -410
joint <:_ mixed 152
joint <:_ spelled 262
joint <_ digits-1 -560
joint <_ digits-10 -504
joint <_ digits-2 -483
joint <_ digits-3 -31
joint <_ digits-4 134
joint <_ digits-5 230
joint <_ digits-6 527
joint <_ digits-8 179
joint <_ digits-9 -734
joint <_ mixed -94
joint <_ signed -23
joint <_ spelled 234
joint <_( mixed -198
joint <_+++ signed -263
joint <_=_ digits-6 240
joint > digits-2 -439
joint > digits-3 -379
joint > digits-4 217
joint > digits-5 252
joint > digits-6 400
joint > digits-9 -462
joint > mixed 325
joint > signed -40
joint > spelled 314
joint >+++, signed -263
joint >,_ digits-1 -439
joint >,_ digits-10 -332
joint >,_ digits-2 -272
joint >,_ digits-4 160
joint >,_ digits-5 138
joint >,_ digits-6 533
joint >,_ digits-8 -288
joint >,_ digits-9 -475
joint >,_ mixed 82
joint >,_ spelled 325
joint >. digits-2 -180
joint >. signed 189
joint >._ digits-2 -291
joint >._ digits-6 342
joint >._ digits-9 -478
joint >? signed -130
joint >?_ digits-4 -268
joint >?_ signed 175
joint >_ digits-1 -512
joint >_ digits-10 -410
joint >_ digits-2 -360
joint >_ digits-3 270
joint >_ digits-4 17
joint >_ digits-5 217
joint >_ digits-6 264
joint >_ digits-8 324
joint >_ digits-9 -516
joint >_ mixed -224
joint >_ signed 153
joint >_ spelled 68
joint >_( digits-9 -143
joint >_,_ signed -209
joint >_._ signed 281
joint >_🎉_ digits-1 -195
kind digits-1 -578
kind digits-10 -521
kind digits-2 -514
kind digits-3 98
kind digits-4 124
kind digits-5 305
kind digits-6 616
kind digits-8 179
kind digits-9 -935
kind mixed 76
kind signed 156
kind spelled 322
pair ! $ 350
pair ( @it -133
pair ( japan -143
pair ) $ -230
pair ) , 130
pair ) stat -273
pair , 0 -238
pair , @it 217
pair , adres -118
pair , al -143
pair , allen 251
pair , barcod -169
pair , dan 199
pair , das -109
pair , dat -141
pair , die -34
pair , dus 162
pair , garag -396
pair , gat -264
pair , geldig -183
pair , geldt -167
pair , geliev -247
pair , gerak -171
pair , heeft -146
pair , hel -221
pair , hoe -253
pair , hoelang -201
pair , hor -150
pair , k 226
pair , kan -337
pair , klopt -182
pair , kom -188
pair , komt -205
pair , kunt 342
pair , ligt 128
pair , mag -122
pair , mar 112
pair , me 196
pair , met -195
pair , mijn -219
pair , misschien -192
pair , nu 193
pair , om -139
pair , op -163
pair , pin 207
pair , postcod -303
pair , ronald -162
pair , stat -211
pair , tkan -129
pair , van -162
pair , visa -183
pair , waarom 188
pair , wachtwoord 308
pair , wat -137
pair , wel -250
pair , welk -257
pair , wet -357
pair , won -134
pair , ze -191
pair , zeg 227
pair , zijn -339
pair . $ 162
pair 0 $ 185
pair 0 ) -290
pair 0 , -111
pair 0 . -133
pair 0 0 61
pair 0 ? -207
pair 0 @it 272
pair 0 ah -133
pair 0 bus -231
pair 0 cijfer -205
pair 0 en -267
pair 0 euro -192
pair 0 exp -342
pair 0 gk -203
pair 0 herdenk -499
pair 0 in -224
pair 0 kinder -221
pair 0 liter -266
pair 0 m -209
pair 0 met -172
pair 0 minut -202
pair 0 of -116
pair 0 om -329
pair 0 poging 240
pair 0 postcod -200
pair 0 reken -192
pair 0 teken -180
pair 0 vogelpik -197
pair 0 vor -400
pair 0 wil -179
pair 0 zegt -206
pair : 0 89
pair : @it 229
pair : ik -191
pair : nam 160
pair : op -259
pair : u -153
pair ? $ -227
pair @it $ 109
pair @it ) -204
pair @it , -45
pair @it . 58
pair @it 0 158
pair @it ? -197
pair @it als 71
pair @it bc -212
pair @it bij -316
pair @it bus -183
pair @it cijfer -429
pair @it denk 216
pair @it doet 150
pair @it euro -169
pair @it gat 236
pair @it help 253
pair @it hier -268
pair @it hij 170
pair @it ik -335
pair @it in -394
pair @it ingetikt 243
pair @it is -121
pair @it jar -173
pair @it k -183
pair @it kan -166
pair @it ker -246
pair @it kl -269
pair @it kunt 327
pair @it m -132
pair @it mar 104
pair @it met 199
pair @it minut -200
pair @it moet 159
pair @it na -169
pair @it net 241
pair @it of -318
pair @it om 164
pair @it poging -304
pair @it rt -176
pair @it stan 330
pair @it stat 198
pair @it teken -317
pair @it terwijl 190
pair @it tr -179
pair @it u -313
pair @it uit 286
pair @it volgen -200
pair @it vor -144
pair @it wachtwoord 261
pair @it wek -282
pair @it ww 390
pair @it zegt 218
pair @it zit -251
pair ^ 0 173
pair ^ @it 116
pair ^ activeringscod 220
pair ^ afspraakcod -236
pair ^ allez 191
pair ^ als 206
pair ^ barcod -129
pair ^ be79 -172
pair ^ betaald -132
pair ^ bezoekersparker 196
pair ^ bsn -249
pair ^ burgerservicenummer -210
pair ^ cod -274
pair ^ de 33
pair ^ den 299
pair ^ die -160
pair ^ digid 176
pair ^ digit 182
pair ^ domicilier -120
pair ^ een -295
pair ^ en -313
pair ^ eural -202
pair ^ foutcod -284
pair ^ ge -189
pair ^ gebruikersnam 246
pair ^ gezin -230
pair ^ hij 265
pair ^ hoe -258
pair ^ hoevel -176
pair ^ ik -49
pair ^ inloggegeven 160
pair ^ is -335
pair ^ itsm 143
pair ^ jullie -274
pair ^ k -144
pair ^ kan 121
pair ^ kleurcod -319
pair ^ kortingscod -201
pair ^ kreg 157
pair ^ kunt 95
pair ^ login 143
pair ^ me -117
pair ^ melding -284
pair ^ meldingsnummer -213
pair ^ mijn -205
pair ^ misschien -160
pair ^ mn 213
pair ^ moet -124
pair ^ na -209
pair ^ nummer -185
pair ^ onder -269
pair ^ ons -338
pair ^ onz 171
pair ^ paswoord 482
pair ^ pin 105
pair ^ pincod 166
pair ^ pinkod 255
pair ^ pinn -97
pair ^ postcod -468
pair ^ promocod -199
pair ^ puk 341
pair ^ put -135
pair ^ rekeningnummer -176
pair ^ rijksregisternummer -281
pair ^ samenstell -138
pair ^ sleutelkastj 131
pair ^ sms -72
pair ^ tis 117
pair ^ toegangscod 259
pair ^ vanaf -191
pair ^ verificatiecod 194
pair ^ volgen -256
pair ^ vuilzak -210
pair ^ waarom -175
pair ^ wachtwoord 194
pair ^ wachtwoort 341
pair ^ wagtwoord 333
pair ^ wat -274
pair ^ we -108
pair ^ welk -364
pair ^ wim -138
pair ^ ww 237
pair ^ ze 254
pair ^ zet -175
pair ^ नमसत -132
pair aalst $ -138
pair aan $ -310
pair aan @it -223
pair aan de -139
pair aan die -240
pair aan het -240
pair aan jullie 222
pair aan t 199
pair aan telefon 221
pair aan u 129
pair aanvrag ? -150
pair account bij 145
pair achterzijd van -226
pair activeringscod @it 235
pair activeringscod uit 220
pair adres is -151
pair adres priester -138
pair afspraakcod @it -236
pair afsprak was -171
pair ah nee -175
pair al $ -150
pair al 0 -228
pair al @it -159
pair al de -129
pair al van 163
pair alarm van 256
pair alles wat -255
pair als de 338
pair als een -189
pair als ge 214
pair als pincod 236
pair als wachtwoord 244
pair altijd bij -156
pair altijd fout 233
pair altijd vor -227
pair ander wachtwoord -228
pair apothek van -143
pair app $ 244
pair app is 227
pair apparat zegt 255
pair artikel @it -325
pair asbest toch -202
pair asfalt stat -171
pair automat in 298
pair automat zegt 131
pair balie ? -250
pair balie @it -193
pair balie lukt -183
pair barcod @it -219
pair barcod op -139
pair be07 0 -161
pair be62 0 -141
pair be79 0 -229
pair begijnhof @it -192
pair beheerder van -162
pair belastingschuld betal -153
pair ben @it -348
pair betaald met -132
pair betal direct -153
pair betal in 235
pair betal op -312
pair bevestigingscod op 140
pair bezoekersparker app 235
pair bibliothek stat -215
pair bij betal -231
pair bij de -122
pair bij een -136
pair bij har -174
pair bij het -334
pair bij inlogg -184
pair bij mij -104
pair bij mijn 233
pair bij ons -173
pair binn met 205
pair blad $ -218
pair blef de -132
pair blijft dicht 132
pair boet van -166
pair bord stat -191
pair borg van -133
pair brief stan -180
pair brief stat 206
pair brief van 127
pair briefk , -171
pair broer , -249
pair brug poort -118
pair bsn 0 -177
pair bsn : -251
pair bsn @it -178
pair bsn heeft -180
pair bsn is -184
pair bsn van -245
pair bus 0 -293
pair bus @it -144
pair buurthuis terugstort -133
pair cijfer $ -96
pair cijfer , -229
pair cijfer fout -176
pair cijfer he -152
pair cijfer heeft -254
pair cijfer mist -180
pair cijfer van -179
pair cijfer zijn -166
pair claes $ -120
pair cod : -269
pair cod @it -153
pair cod van 66
pair container $ -185
pair creditcard 0 -121
pair creditcard @it 256
pair cvc 0 -342
pair dag een -297
pair dak mij -129
pair dan 0 -156
pair dan bij -222
pair dan draait 160
pair dan kan 222
pair dan krijg -207
pair dan mar -225
pair dan niet 188
pair dan nog -171
pair dan onder -195
pair dan op 209
pair dar won -245
pair dar zit 211
pair das phishing -166
pair das van -175
pair dat ? -269
pair dat @it -246
pair dat baksk 195
pair dat de -223
pair dat er -291
pair dat hij -258
pair dat in -227
pair dat is -146
pair dat kaartj 167
pair dat mar 227
pair dat nog -215
pair dat op -286
pair dat papier 234
pair dat te 329
pair dat van -213
pair dat was -249
pair de achterkant -291
pair de achterzijd -226
pair de afvalkalender -312
pair de afvalpas 294
pair de apothek -190
pair de app 222
pair de automat 218
pair de balie 200
pair de bank 197
pair de berging -223
pair de bib 214
pair de bibliothek -215
pair de borg -133
pair de brief 385
pair de cijfer -203
pair de cod 69
pair de container 321
pair de deur -186
pair de digid 222
pair de eid 237
pair de folder -265
pair de garag -412
pair de geboortepremie -176
pair de gemeent -139
pair de gft -146
pair de gymzal -259
pair de hal -207
pair de hel -194
pair de her -276
pair de kaart -190
pair de kermis -289
pair de klein -110
pair de krant -232
pair de lamp -161
pair de leges 127
pair de mann 203
pair de markt -314
pair de neg -149
pair de nieuw -258
pair de nv -120
pair de openbar -285
pair de oud -351
pair de parkeerapp 194
pair de pin 252
pair de pincod 113
pair de poort -307
pair de postcod -236
pair de productcod -146
pair de put -236
pair de schol -157
pair de sit 236
pair de slagbom -281
pair de sleutel -194
pair de speeltuin -257
pair de strat -372
pair de streepjescod -290
pair de tag -259
pair de telefon 145
pair de tweeling -217
pair de verificatiecod 160
pair de wacht -212
pair de webshop -133
pair de weg -171
pair de zonecod -215
pair de zuil -150
pair ded hij -209
pair den brief 159
pair denk dat -154
pair deur $ -147
pair deur open -142
pair deur van -349
pair deur zei -242
pair deurcod van -172
pair dicht $ -93
pair die 0 -192
pair die doet 153
pair die heeft -162
pair die ik 67
pair die invull 180
pair die is 283
pair die ook -184
pair die op -182
pair die van 166
pair die zelf -201
pair digid , 326
pair digid : 221
pair digid app 138
pair digid gebruikersnam 257
pair digid is 94
pair digid login 291
pair digid stat 174
pair digid van 160
pair digid wachtwoord 93
pair digit inlog 182
pair dit is 182
pair doccl vraagt -166
pair dochter heeft 215
pair doe ik 257
pair doet het 256
pair doet rar -136
pair doet t -216
pair domicilier op -120
pair dorpshuis , -188
pair drie ker 286
pair dus dan -183
pair dus dat -180
pair e loket 292
pair een ander -295
pair een bevestigingscod 140
pair een boet -166
pair een bsn -124
pair een cijfer -396
pair een cod 112
pair een gezin -215
pair een hekj 265
pair een man -302
pair een nul 280
pair een openstaand -153
pair een pin 131
pair een sms 265
pair een wachtwoord -229
pair eid : -163
pair eid is 178
pair eid nummer -166
pair eig voordeur -175
pair eigen , -289
pair emmer is -146
pair en 0 -236
pair en dan 159
pair en dat 292
pair en de 107
pair en die 211
pair en hang -168
pair en heeft -250
pair en het 194
pair en nog 108
pair en nu 214
pair en toch 133
pair er @it -157
pair er een -258
pair er ergen -176
pair er in 183
pair er kwam 122
pair er met -327
pair er mis 166
pair er niet 162
pair er nog 154
pair er stat -181
pair er wel -160
pair er zit -217
pair ergen een -176
pair erin $ 279
pair eural cod -202
pair euro mar -175
pair ex . -175
pair exp 0 263
pair fak 0 -218
pair feestzal , -129
pair folder stat -103
pair fout $ 305
pair fout , -163
pair foutcod @it -414
pair garag $ -171
pair garag . -186
pair garag claes -120
pair garag onder -132
pair garagepoort , -245
pair gat de -191
pair gat open 195
pair gat volgen -218
pair ge @it 179
pair ge moogt 190
pair ge vraagt -189
pair gebeld en -168
pair geblokkeerd $ -163
pair geboortepremie be69 -188
pair gebruikersnam @it 211
pair gef @it 169
pair gef ik 131
pair gehad : -153
pair gekoz heb 188
pair gekreg van -276
pair geldig tot -183
pair gelof dat -180
pair gelof ik -136
pair gemeent was -302
pair gent $ -151
pair geraakt u -160
pair gerak ik 157
pair geweigerd $ 182
pair gewon @it 210
pair gewon met -286
pair gezin : -201
pair gezin dat -219
pair gezin grag -138
pair gezin met -266
pair gezin vor -218
pair gft emmer -146
pair giet ze -171
pair gij dat 399
pair gk $ -210
pair goed ingetikt -207
pair grag , -120
pair grag vor -138
pair gsm en 140
pair gymzal : -259
pair hang al -168
pair har nieuw -151
pair har pincod 234
pair har voordeur -168
pair heb 0 -165
pair heb @it 153
pair heb de -195
pair heb ik -138
pair heb is 153
pair heb mijn 256
pair heb nik -234
pair heb nog 242
pair heeft @it -161
pair heeft postcod -199
pair heeft u -146
pair hek , -178
pair hek van -225
pair hel mijn -221
pair help $ 93
pair het account 232
pair het adres -138
pair het apparat 188
pair het baksk 233
pair het bij 185
pair het bord -302
pair het bordj -230
pair het buurthuis -153
pair het dan -238
pair het dorpshuis -188
pair het e 83
pair het formulier -260
pair het gemeentehuis -220
pair het hek -291
pair het inen -209
pair het inlogg -263
pair het is -273
pair het kluisj 264
pair het mar 188
pair het niet 157
pair het nummer -239
pair het openbar -172
pair het oud 201
pair het scherm -220
pair het station -206
pair het wachtwoord 310
pair het zelf 218
pair het zwembad -181
pair hij blijft 208
pair hij het -209
pair hij is 127
pair hij van -302
pair hij zegt 305
pair hij zit -231
pair hoe ik -189
pair hoe lang -219
pair hoelang duurt -188
pair hoofdletter en -167
pair hor ik -150
pair huis is -263
pair iban @it -227
pair id kaart -191
pair identiteitskaart is 234
pair iemand van 182
pair ik 0 -181
pair ik @it 85
pair ik aan 272
pair ik al -154
pair ik ben -149
pair ik bij -189
pair ik cod -207
pair ik dat -293
pair ik de -194
pair ik die 80
pair ik een -191
pair ik er 153
pair ik gelof -180
pair ik heb 129
pair ik het 170
pair ik inlog -189
pair ik kom 289
pair ik kreg 132
pair ik net 133
pair ik niet -143
pair ik sta -193
pair ik wacht -384
pair ik won -237
pair ik zeg 243
pair ik zie -188
pair in $ 80
pair in ? 168
pair in de -128
pair in en 256
pair in het -249
pair in met 137
pair in mijn 297
pair in t -88
pair in uw -264
pair inen $ -209
pair ingetikt en -176
pair inlog , -189
pair inlog : 182
pair inlogcod vor 274
pair inlogg , -151
pair inloggegeven digid 160
pair intik ded -209
pair intyp $ -308
pair invull $ 226
pair is @it 188
pair is asbest -202
pair is bij -362
pair is brug -151
pair is dat -320
pair is de -169
pair is die 265
pair is een -286
pair is er -210
pair is gewon 204
pair is het 217
pair is ie 240
pair is m -180
pair is mar -176
pair is nl74 -149
pair is ral -282
pair is van -108
pair is zijn -219
pair itsm cod 283
pair itsm geeft -257
pair itsm vraagt 171
pair jan van -227
pair jullie , -103
pair jullie blad -218
pair jullie of -213
pair k heb 167
pair kaart is -22
pair kaartj $ 167
pair kan dat 182
pair kan de -273
pair kan er -223
pair kan ik -378
pair kan niet 111
pair kapot $ 151
pair kenmerk 0 -329
pair kenmerk @it -206
pair kerkplein @it -167
pair kinder $ -132
pair klein van -246
pair klopt dat -136
pair kluis @it -254
pair kolkweg 0 -179
pair kom ik 119
pair komt $ 144
pair komt er -231
pair komt uit -192
pair kortingscod @it -201
pair kreg ik 213
pair kreg is 147
pair krijg ik -300
pair krijgt een -204
pair kunt ge 381
pair kunt gij 228
pair kunt u 279
pair kwijt $ -204
pair kwijt , -226
pair lan van -210
pair lang de 194
pair ligt het 233
pair liter ? -146
pair login : 291
pair login e 262
pair loket $ 238
pair loket is 177
pair luidt @it 344
pair lukt niet 159
pair m , -163
pair m op -163
pair maandag vor -183
pair mag dat -336
pair mag de 176
pair mag mijn -230
pair mailadres 0 -197
pair man aan -302
pair mann van 203
pair mar de 94
pair mar die -209
pair mar het 229
pair mar hij -197
pair mar ik 150
pair mar op 145
pair mar teg 276
pair mar zo -207
pair markt en -132
pair markt is -172
pair me $ 179
pair me pincod 269
pair meerdervoort @it -180
pair meld $ -195
pair meldingsnummer @it -213
pair mer $ 114
pair mer stat 167
pair met 0 -131
pair met @it 347
pair met cijfer -144
pair met creditcard -132
pair met de 93
pair met mijn -211
pair met nummer -191
pair met ons -357
pair met wachtwoord 249
pair met ww 313
pair mij $ -269
pair mij niet -225
pair mij vergis -129
pair mijn @it -207
pair mijn account 120
pair mijn afsprak -266
pair mijn brief -180
pair mijn bsn -257
pair mijn deur -249
pair mijn digid 129
pair mijn e 141
pair mijn eid 251
pair mijn eig -261
pair mijn ex -175
pair mijn garag 204
pair mijn gemeent 377
pair mijn gezin -255
pair mijn gsm 334
pair mijn huis -380
pair mijn iban -129
pair mijn identiteitskaart 237
pair mijn kaart 282
pair mijn login 215
pair mijn pas 261
pair mijn pin 152
pair mijn pincod 311
pair mijn postcod -350
pair mijn reken -132
pair mijn rijksregisternummer -271
pair mijn strat -164
pair mijn wachtwoord 459
pair mijn zon -245
pair milieupas is 176
pair minimal @it -158
pair minsten @it -187
pair minut in -189
pair misschien geraakt -160
pair mn paspoort -226
pair moeder : 160
pair moeder heeft -209
pair moet $ -208
pair moet betal -307
pair moet hebb 90
pair moet ik 90
pair moet minimal -208
pair na 0 -268
pair na @it -250
pair na het -169
pair nac cod -252
pair nam van -120
pair nar @it 120
pair ne ker 234
pair nee wacht -265
pair neg cijfer -149
pair net $ -134
pair nie $ 238
pair nie in 207
pair niet $ 181
pair niet , -112
pair niet aan -357
pair niet bij -213
pair niet dus -183
pair niet en 220
pair niet in 81
pair niet mer 187
pair niet op 131
pair niet open -197
pair nieuw adres -151
pair nl42 vbld -126
pair nl74 fak -149
pair nog 0 240
pair nog ? -197
pair nog @it -304
pair nog een -22
pair nog of -160
pair nog uit -171
pair nog wat -166
pair nr @it -334
pair nu $ 140
pair nu ? 194
pair nu ook -297
pair nummer , -166
pair nummer 0 149
pair nummer @it -389
pair nummer be62 -139
pair nummer is -167
pair nv grag -120
pair of 0 -355
pair of bij -247
pair of het 158
pair of moet -284
pair oldenburg en -138
pair om @it -422
pair om die 169
pair onder de -271
pair onder het 203
pair ons deur -210
pair ons gezin -454
pair ons huis 210
pair ons in -147
pair onz beheerder -162
pair onz postcod -189
pair ook een 154
pair ook in -146
pair ook niet 228
pair ook vor -238
pair op $ 183
pair op 0 -284
pair op @it 85
pair op be07 -165
pair op dat 233
pair op de -46
pair op het 14
pair op jullie -307
pair op mijn 221
pair op nam -120
pair op nl42 -126
pair op schooltoelag -132
pair op uw -208
pair open $ -249
pair open , 212
pair open met 123
pair openbar toilet -224
pair openstaand belastingschuld -153
pair oud ? -150
pair over de -191
pair over van 159
pair pakt nie 227
pair pakt niet -177
pair pas is 230
pair paspoort vind -226
pair paswoord @it 197
pair paswoord vor 255
pair paswoort is 222
pair per sms 189
pair phishing zeker -166
pair pin @it 400
pair pin is 152
pair pin van 223
pair pincod , 342
pair pincod . 196
pair pincod 0 -329
pair pincod @it 485
pair pincod die 188
pair pincod is 288
pair pincod van 296
pair pincod verget -328
pair pinkod @it 282
pair pinn aan -183
pair plat : -268
pair poort $ -372
pair poortj $ -205
pair postcod : -268
pair postcod @it -405
pair postcod is -390
pair postcod van -397
pair priester daensstrat -138
pair productcod van -146
pair promocod @it -240
pair puk @it 200
pair puk cod 181
pair puk van 241
pair pukcod van 227
pair ral @it -319
pair rar met -144
pair ratelar @it -182
pair reken nummer -132
pair rekeningnummer vor -176
pair rijksregisternummer @it -251
pair ronald , -162
pair samenstell van -138
pair scant niet -163
pair schol is -249
pair schooltoelag vor -132
pair schrijf het 201
pair sit $ 277
pair sit van 317
pair slagbom dicht -132
pair sleutel $ -162
pair sleutel gekreg -212
pair sleutel ligt -354
pair sleutel van -336
pair sleutelkastj van -259
pair sms 0 139
pair sms @it -252
pair sms cod 208
pair sms gehad -153
pair sms met 318
pair sms parker -248
pair sms van 275
pair sorry typ -377
pair sta ik -233
pair stad , 264
pair stad moet -166
pair stan $ 316
pair stan altijd -227
pair stan er -232
pair stat , 197
pair stat 0 -215
pair stat @it -121
pair stat activeringscod 174
pair stat bij -152
pair stat cod -303
pair stat een -334
pair stat elk -196
pair stat er 156
pair stat nog -212
pair station , -180
pair sted niet 184
pair strat en -228
pair streepjescod op -226
pair streepjescod van -200
pair t briefk -171
pair t niet -244
pair t pakt 211
pair tablet $ 152
pair tag stat -259
pair te kort 154
pair teg de 276
pair teken en -196
pair teken zijn -214
pair terugstort op -133
pair terugstort waarborg -129
pair tkan zijn -129
pair toch $ -255
pair toch ? -175
pair toch blef -132
pair toch gerak 191
pair toch kom 261
pair toe $ -301
pair toetsenbord , -190
pair toilet op -224
pair tot 0 -173
pair tr $ -179
pair trek . 260
pair twee cijfer -208
pair typ op -457
pair u de -133
pair u die -146
pair u doorgev 122
pair u er -160
pair u heeft -153
pair uit $ -278
pair uit ? -173
pair uit de 153
pair uit mijn -228
pair van @it -361
pair van cijfer -129
pair van de 213
pair van digid 234
pair van een -303
pair van gemeent -167
pair van het -303
pair van itsm 281
pair van jullie -136
pair van meerdervoort -210
pair van mij -241
pair van mijn 225
pair van mn -139
pair van ons 223
pair van t 182
pair van wacht -273
pair vanaf 0 -282
pair vbld 0 -158
pair vergis van -129
pair vergunn $ -201
pair verificatiecod : 194
pair verlop $ 374
pair vind ik -226
pair visa @it -215
pair vloek $ -189
pair voetpad . -153
pair vogelpik als -189
pair volgen de -390
pair volgen het -379
pair volgend maand -230
pair voordeur , -225
pair vor 0 -149
pair vor all -315
pair vor de -196
pair vor den 295
pair vor een -359
pair vor het 203
pair vor iederen -190
pair vor jullie -218
pair vor me 235
pair vor mij 238
pair vor mijn -147
pair vor onz -278
pair vor terugstort -129
pair vraagt een 206
pair vraagt hoe -189
pair vraagt mijn -148
pair vrouw zegt -176
pair waarborg feestzal -129
pair wacht $ -322
pair wacht al -217
pair wacht das -175
pair wacht op -250
pair wachtwoord : 128
pair wachtwoord @it 561
pair wachtwoord goed -207
pair wachtwoord is 274
pair wachtwoord moet -214
pair wachtwoord van 256
pair wachtwoord vor 211
pair wachtwoord zijn -213
pair wachtwoort is 150
pair wagtwoord @it 287
pair war moet 159
pair was @it 89
pair was het -251
pair wat , -166
pair wat betekent -255
pair wat doe 257
pair wat er 247
pair wat is -373
pair wat moet 206
pair weg , -175
pair wek $ -228
pair wel in -204
pair wel zo -189
pair welk dag -167
pair werk in -255
pair wet ik 201
pair wifi in -204
pair wij won -189
pair wij zijn 198
pair wil een 208
pair wil jij 240
pair wim oldenburg -138
pair won er -134
pair won ik -190
pair wordt er -254
pair ww : 225
pair ww @it 176
pair ze asfalt -171
pair zeg dat 227
pair zegt dat -140
pair zegt fout 164
pair zegt geblokkeerd 167
pair zegt sted 159
pair zegt verlop 276
pair zeker ? -166
pair zet die -175
pair zie het -176
pair zie ik 145
pair zien wat 149
pair zij van -246
pair zijn $ -197
pair zijn , -186
pair zijn bij -103
pair zijn dak -129
pair zijn de -249
pair zijn vor -279
pair zit da -242
pair zit de 202
pair zit een -217
pair zo , -183
pair zon , -295
pair zon @it -288
pair zonder vergunn -250
pair zwembad werkt -226
pair नमसत , -132
skip ( @it -157
skip , $ -117
skip , , 207
skip , 0 -261
skip , : -237
skip , ? -248
skip , @it -201
skip , aalst -138
skip , automat 230
skip , ben -361
skip , betekent -239
skip , cijfer -236
skip , claes -120
skip , da 199
skip , dag -163
skip , dar -251
skip , dat -207
skip , deur -209
skip , die -161
skip , doet 121
skip , duurt -279
skip , er -188
skip , gat 223
skip , ge 279
skip , geblokkeerd -236
skip , gelof -180
skip , gent -151
skip , gij 287
skip , heeft -279
skip , het 269
skip , hij -244
skip , huis -299
skip , ik 55
skip , is 151
skip , jullie -268
skip , mijn -313
skip , moet 353
skip , niet -289
skip , of -177
skip , phishing -166
skip , pincod 196
skip , poort -145
skip , reken -132
skip , stat -329
skip , tot -183
skip , van -104
skip , vor -423
skip , vrouw -176
skip , wacht -220
skip , was -217
skip , wie 158
skip , wil -185
skip , won -315
skip , zegt 244
skip , zie -326
skip , ziet -250
skip , zij -125
skip , zit 268
skip , zo -189
skip 0 $ 220
skip 0 0 -115
skip 0 ? -345
skip 0 ah -150
skip 0 asbest -148
skip 0 dat -197
skip 0 de -507
skip 0 garag -107
skip 0 gebeld -165
skip 0 geldig -159
skip 0 gk -160
skip 0 ik -303
skip 0 in -373
skip 0 mar -254
skip 0 mijn -133
skip 0 nee -133
skip 0 reken -235
skip 0 uw -200
skip 0 van -238
skip 0 vor -401
skip 0 wil -179
skip 0 zij -195
skip 0 zijn -168
skip : $ 106
skip : , -191
skip : . 180
skip : 0 90
skip : aan -166
skip : de -297
skip : en 151
skip : heeft -153
skip : ik -202
skip : van -236
skip : wachtwoord 249
skip @it $ -215
skip @it ) -187
skip @it , -80
skip @it . -117
skip @it 0 -18
skip @it aan 104
skip @it binn 243
skip @it dan 420
skip @it dar -204
skip @it das 191
skip @it dat -118
skip @it den 246
skip @it die 194
skip @it digid -132
skip @it een 150
skip @it en 232
skip @it er 162
skip @it har -168
skip @it he -152
skip @it heeft -189
skip @it het -197
skip @it hij -96
skip @it hor -150
skip @it ie 193
skip @it in 153
skip @it inlogg -184
skip @it is 102
skip @it japan -143
skip @it je 163
skip @it jij 293
skip @it jullie -158
skip @it kunt 229
skip @it ligt -169
skip @it mag 199
skip @it me 211
skip @it met -236
skip @it mijn -155
skip @it minimal -215
skip @it mn 228
skip @it moet -111
skip @it niet 113
skip @it nu 201
skip @it nummer -266
skip @it op 165
skip @it plat -200
skip @it reken -210
skip @it sind -289
skip @it stat -140
skip @it toch -34
skip @it u 379
skip @it van -348
skip @it vor -101
skip @it wacht -224
skip @it wachtwoord 226
skip @it wat -104
skip @it wij -207
skip @it wil -173
skip @it ze -349
skip @it zij -204
skip @it zijn -246
skip ^ $ 273
skip ^ , 65
skip ^ 0 192
skip ^ : 265
skip ^ afsprak -171
skip ^ app 197
skip ^ bsn -221
skip ^ cijfer -206
skip ^ cod 89
skip ^ dan -200
skip ^ dat -268
skip ^ de 60
skip ^ deurcod -172
skip ^ die -182
skip ^ digid 243
skip ^ drie -291
skip ^ een -278
skip ^ eid -199
skip ^ en -304
skip ^ er -228
skip ^ formulier -270
skip ^ garag 198
skip ^ ge 222
skip ^ gebruikersnam 257
skip ^ geeft -276
skip ^ gehad -153
skip ^ geraakt -160
skip ^ gevond -194
skip ^ gezin -336
skip ^ goed -207
skip ^ heb 128
skip ^ hebb -219
skip ^ hek -247
skip ^ het -99
skip ^ iban -158
skip ^ ik -304
skip ^ in -264
skip ^ inlog 182
skip ^ is 133
skip ^ itsm -180
skip ^ kapot -212
skip ^ kreg 150
skip ^ kwam 122
skip ^ lang 155
skip ^ login 327
skip ^ m -163
skip ^ met 125
skip ^ moeder -209
skip ^ moet -251
skip ^ niet 124
skip ^ nieuw 84
skip ^ ocmw 284
skip ^ of -239
skip ^ oldenburg -138
skip ^ ons -343
skip ^ op -337
skip ^ paswoord 234
skip ^ paswoort 222
skip ^ pasword 359
skip ^ pin 48
skip ^ pincod 306
skip ^ postcod -441
skip ^ productcod -207
skip ^ rijksregisternummer -160
skip ^ sms -152
skip ^ sta -193
skip ^ stat 94
skip ^ u 85
skip ^ uit 212
skip ^ van 174
skip ^ vor -267
skip ^ vraagt 307
skip ^ wacht -347
skip ^ wachtwoord 286
skip ^ won -243
skip ^ ww 338
skip ^ zegt 187
skip ^ zonecod -215
skip ^ zus -151
skip aan balie 187
skip aan deur -259
skip aan die 191
skip aan doorgev 122
skip aan gev 185
skip aan zuil -150
skip aanmeld de -302
skip aanvrag $ -150
skip account de 187
skip achterzijd mn -226
skip activeringscod de 220
skip adres brug -151
skip adres daensstrat -138
skip ah wacht -175
skip al . -181
skip al minut -186
skip al wek -164
skip als , 205
skip als een -129
skip als gezin -189
skip als in 188
skip altijd mijn -227
skip apothek wacht -143
skip app @it 261
skip artikel , -266
skip asbest ? -202
skip asfalt er -171
skip balie niet -183
skip barcod , -172
skip barcod de -139
skip be07 0 -138
skip be62 0 -120
skip be69 0 -227
skip be76 0 -169
skip beheerder het -162
skip belastingschuld direct -153
skip ben $ -294
skip ben en -277
skip betaald creditcard -132
skip betal @it -356
skip betekent $ -207
skip bevestigingscod mijn 140
skip bij $ -405
skip bij , -92
skip bij bibliothek -281
skip bij gezin -137
skip bij het -170
skip bij inlogg -216
skip bij of -251
skip bij vor -163
skip binn @it 196
skip blef slagbom -132
skip blijft $ -307
skip boet de -166
skip bord @it -207
skip bord de -264
skip bordj de -188
skip borg het -133
skip brief $ 220
skip brief de 109
skip brief digid 141
skip brief er -180
skip brief mijn 274
skip briefk gerak -171
skip bsn $ -125
skip bsn , -194
skip bsn @it -295
skip burgerprofiel @it 178
skip bus , -145
skip buurthuis op -133
skip cijfer $ -354
skip cijfer , -196
skip cijfer : -231
skip cijfer ? -219
skip cijfer de -210
skip cijfer is -203
skip cijfer mijn -179
skip cijfer op -180
skip cijfer want -206
skip cod , -238
skip cod 0 183
skip cod @it -112
skip cod ik 168
skip cod mar -189
skip cod mijn 288
skip cod op -258
skip cod vor -62
skip container in 313
skip creditcard 0 -121
skip da de 229
skip da nie 254
skip daensstrat , -138
skip dak vergis -129
skip dan $ 180
skip dan @it -171
skip dan de -276
skip dan december -138
skip dan het 314
skip dan ik -195
skip dan uit -171
skip dan zo -183
skip dar $ -152
skip dar de 202
skip dar het -191
skip dar ik -168
skip das mijn -175
skip das zeker -166
skip dat $ -293
skip dat , 271
skip dat 0 -170
skip dat cijfer -166
skip dat de -227
skip dat een -245
skip dat ergen -176
skip dat fout 156
skip dat het -199
skip dat ik 142
skip dat is -166
skip dat m -180
skip dat niet 253
skip dat nog -147
skip dat of -305
skip dat teg 171
skip dat van -164
skip dat vor -274
skip de $ -85
skip de ( -214
skip de ) -236
skip de , 130
skip de 0 -376
skip de ? -333
skip de app 232
skip de be69 -188
skip de bij 197
skip de blijft 198
skip de cijfer -162
skip de cod -121
skip de container -260
skip de dar -180
skip de dat -130
skip de de 244
skip de dicht -132
skip de emmer -146
skip de en 142
skip de gekreg -195
skip de grag -120
skip de hangt -238
skip de in 230
skip de lukt -183
skip de mag 271
skip de met -165
skip de moet -436
skip de niet 149
skip de nog -240
skip de onder -132
skip de op -459
skip de over -257
skip de stan -239
skip de stat -58
skip de toch -302
skip de uit -231
skip de van 152
skip de vor 52
skip de was -154
skip de zei -242
skip december $ -138
skip ded het -209
skip den cod 163
skip denk er -154
skip deur $ -158
skip deur de -300
skip deur het -208
skip deur ik -159
skip deurcod het -172
skip dicht $ 158
skip die $ -96
skip die de -142
skip die euro -175
skip die het 153
skip die ik 305
skip die in -252
skip die met -298
skip die net 133
skip die op -291
skip die stat -198
skip die te 153
skip die u 297
skip die van 209
skip die vor -191
skip digid : 116
skip digid @it 212
skip digid activeringscod 174
skip digid is 402
skip digid mijn 185
skip digit : 182
skip doccl mijn -166
skip doet , 247
skip domicilier nam -120
skip dorpshuis ronald -162
skip dus is 162
skip dus mar -183
skip e , -297
skip e is 177
skip een $ 235
skip een , 45
skip een 0 -234
skip een @it -235
skip een aan -246
skip een belastingschuld -153
skip een bij -199
skip een en 121
skip een fout -176
skip een heeft -163
skip een in -327
skip een op 253
skip een pin -329
skip een van -164
skip een wachtwoord -328
skip een wat 184
skip een zijn -213
skip eid , -166
skip eig , -186
skip eigen @it -199
skip en , -268
skip en 0 -358
skip en ? 206
skip en @it 55
skip en al -168
skip en blef -132
skip en cijfer -179
skip en de 215
skip en draait 160
skip en heb 108
skip en is 222
skip en klein -221
skip en kom 155
skip en krijg -296
skip en mijn -180
skip en op 209
skip en voordeur -168
skip en wat -166
skip en zeg 243
skip en zegt 331
skip en zei 278
skip en zie 224
skip er , -180
skip er ? 180
skip er cijfer -233
skip er dat 223
skip er de -324
skip er een -295
skip er elk -197
skip er in 199
skip er mee 236
skip er t -272
skip erachter $ -164
skip ergen cijfer -176
skip eural 0 -222
skip euro op -175
skip ex $ -175
skip exp 0 263
skip extra bak -206
skip fak 0 -140
skip feestzal tkan -129
skip fout $ 204
skip fout mar -176
skip foutcod , -216
skip foutcod bij -188
skip gaf @it -129
skip garag $ -206
skip garag de -132
skip gat het -207
skip gat met 195
skip ge hoe -189
skip gebeld hang -168
skip geboortepremie 0 -154
skip gebruik @it 266
skip gebruikersnam wachtwoord 185
skip geeft @it -257
skip gehad u -153
skip gekreg de -208
skip geldig 0 -173
skip gelof er -180
skip gen $ -320
skip geraakt er -160
skip gezin $ -264
skip gezin 0 -184
skip gezin @it -254
skip gezin ik -191
skip gezin jullie -218
skip gezin vor -138
skip gft is -146
skip giet asfalt -171
skip goed en -207
skip grag het -138
skip groen , -183
skip gsm die 140
skip gymzal op -259
skip hang 0 -164
skip hangt de -257
skip har , -302
skip har adres -151
skip har is 255
skip heb sleutel -219
skip heeft @it -199
skip heeft cijfer -271
skip heeft die -146
skip heeft openstaand -153
skip heeft sleutel -162
skip hek $ -132
skip hek @it -189
skip hek de -152
skip hek het -182
skip hem $ -118
skip het $ 182
skip het , -138
skip het ? -325
skip het foutcod -191
skip het gat -207
skip het hangt -225
skip het heeft -194
skip het in -226
skip het loket 114
skip het met -135
skip het niet 112
skip het open -298
skip het priester -138
skip het stat -396
skip het terugstort -133
skip het toilet -172
skip het uit -218
skip het werkt -226
skip het zegt 200
skip hier @it -193
skip hij altijd 230
skip hij de -302
skip hij een 282
skip hij inen -209
skip hij sted 145
skip hoe ik 100
skip hoe inlog -189
skip hoe is -200
skip hoort @it -255
skip hor dan -150
skip id @it 184
skip id is -347
skip ie $ 224
skip ik 0 -197
skip ik @it 122
skip ik al -180
skip ik als 124
skip ik bij -110
skip ik boet -166
skip ik dat -231
skip ik de -113
skip ik een -152
skip ik er 313
skip ik gebruik 157
skip ik gekoz 186
skip ik het 130
skip ik iet -164
skip ik in 140
skip ik ingev 278
skip ik juist 156
skip ik mer 158
skip ik mijn -251
skip ik niet 129
skip ik nog 183
skip ik op -210
skip ik per 238
skip ik van 185
skip ik vor -248
skip ik wachtwoord 230
skip ik zelf 173
skip in $ 280
skip in , -126
skip in ? -268
skip in als 257
skip in begijnhof -192
skip in brief 106
skip in dan 232
skip in de -224
skip in en 183
skip in folder -103
skip in garag -66
skip in hal -250
skip in liter -146
skip in mijn -160
skip in strat -278
skip in system -321
skip in wacht -212
skip in wachtwoord 308
skip in webshop -165
skip in weg -171
skip ingetikt dan -207
skip inlog wel -189
skip inlogg wet -179
skip inloggegeven van 160
skip intik hij -209
skip is $ 227
skip is , 34
skip is . 159
skip is 0 -261
skip is : 249
skip is @it -82
skip is als -181
skip is een -161
skip is en 148
skip is fak -167
skip is het -255
skip is ik -176
skip is k -183
skip is kunt 269
skip is mar 95
skip is mei -200
skip is niet -171
skip is o 144
skip is onz -162
skip is pin 211
skip is poort -151
skip is toch -202
skip is tr -179
skip is van -269
skip is vor 293
skip is wachtwoord 142
skip itsm @it 290
skip itsm een 126
skip itsm ik -317
skip itsm is 117
skip jullie $ -297
skip jullie in -103
skip jullie is -240
skip jullie nog -269
skip k @it 149
skip kan de 171
skip kan inlogg 152
skip kan niet -204
skip kan nu -204
skip kenmerk @it -218
skip ker intik -209
skip klein 0 -234
skip klopt dat -131
skip kolkweg 0 -179
skip kom er 323
skip komt niet -152
skip kortingscod vor -162
skip kreg @it 276
skip kreg bij -210
skip kreg een 314
skip kreg sms 109
skip krijg cod -207
skip krijg de -281
skip krijg van 301
skip kunt een 184
skip lan meerdervoort -210
skip lang een -219
skip ligt aan 162
skip ligt bij -308
skip ligt de -131
skip liter $ -146
skip login loket 262
skip loket @it 216
skip loket mijn 234
skip lukt dus -183
skip m 0 -181
skip mailadres vogelpik -189
skip mann de 203
skip mar $ 162
skip mar , -190
skip mar @it -153
skip mar automat 192
skip mar be07 -165
skip mar de 295
skip mar deur -255
skip mar doet -151
skip mar wil 205
skip mar zie -176
skip markt @it -172
skip markt toch -132
skip me . 169
skip me op 285
skip mei . -200
skip melding @it -322
skip mer de -149
skip mer er 167
skip met , 275
skip met 0 146
skip met @it 98
skip met aan -261
skip met kinder -175
skip met man -237
skip met rijksregisternummer -160
skip mij van -129
skip mijn , 130
skip mijn 0 168
skip mijn : 90
skip mijn ? -226
skip mijn @it -162
skip mijn bij 145
skip mijn cod -132
skip mijn doet -183
skip mijn en 101
skip mijn grag -138
skip mijn heeft 109
skip mijn is 88
skip mijn loket 141
skip mijn met -222
skip mijn niet 263
skip mijn nummer -211
skip mijn open 227
skip mijn stan -180
skip mijn stat 176
skip mijn van 125
skip mijn voordeur -175
skip mijn vor 252
skip mijn wachtwoord 299
skip mijn was -171
skip mijn zegt -176
skip milieupas @it 176
skip minimal teken -208
skip minsten teken -187
skip minut de -189
skip mis $ 166
skip misschien cijfer -192
skip misschien u -160
skip mn van 208
skip mn vind -226
skip moeder nam 160
skip moet $ 236
skip moet @it -158
skip moet aan 277
skip moet dat -252
skip moet die 120
skip moet een -277
skip moet het 67
skip moet op -312
skip moet wachtwoord -144
skip na ker -261
skip na minut -185
skip nam , 160
skip nam de -194
skip nar @it -265
skip nee das -175
skip net sms 323
skip nie $ 153
skip niet dan -193
skip niet dat 167
skip niet ik -209
skip niet in 253
skip niet mijn -159
skip niet op -159
skip nieuw is -151
skip nik $ -152
skip nl42 0 -161
skip nl74 0 -198
skip nodig $ 281
skip nog , -137
skip nog ? -252
skip nog @it -187
skip nog ik 147
skip nog mijn -171
skip nog niet 184
skip nr $ -288
skip nu $ 220
skip nu de -229
skip nummer $ -180
skip nummer 0 -124
skip nummer @it -218
skip nummer ik -170
skip nummer in -171
skip nummer nl74 -149
skip nv , -120
skip of . -319
skip of ? -299
skip of de -236
skip of ik -286
skip of teken -103
skip oldenburg dan -138
skip om u -313
skip onder markt -132
skip onder streepjescod -290
skip ons , -236
skip ons de -228
skip ons is -401
skip ons vor -218
skip ontbreekt ik -179
skip onz van -162
skip ook $ 187
skip ook de -184
skip op $ -247
skip op . -153
skip op 0 -229
skip op @it -376
skip op achterzijd -226
skip op bord -255
skip op brief 251
skip op briefk -171
skip op deur -171
skip op een -234
skip op en 149
skip op formulier -193
skip op gsm 359
skip op id -345
skip op kaartj 212
skip op klavier -195
skip op laptop 155
skip op m -163
skip op markt -262
skip op parkeerautomat -161
skip op scherm -172
skip op sit 111
skip op tag -259
skip op telefon 176
skip op van -179
skip op vbld -133
skip op vor -132
skip open $ 125
skip open @it 142
skip openbar op -224
skip openstaand betal -153
skip oud $ -185
skip oud , -187
skip over de 279
skip over in -184
skip pakt niet 277
skip parker is -248
skip pas 0 242
skip pas @it -191
skip paspoort ik -226
skip paswoord mijn 222
skip paswoord vloek -189
skip paswoort @it 291
skip per kreg 173
skip phishing ? -166
skip pin @it 157
skip pin mijn 195
skip pin puk 167
skip pincod de 313
skip pincod en 171
skip pincod ik 224
skip pincod mijn 116
skip pinn de -183
skip poort bus -118
skip poort toe -301
skip postcod 0 -265
skip postcod @it -424
skip postcod mijn -359
skip productcod de -146
skip promocod vor -156
skip puk @it 322
skip puk mer 167
skip puk mijn 241
skip puk stat 150
skip rar cijfer -144
skip reken be62 -139
skip reken ons -218
skip rekeningnummer de -176
skip rijksregisternummer , -224
skip rijksregisternummer 0 -160
skip ronald die -162
skip rr @it -213
skip samenstell mijn -138
skip schooltoelag 0 -149
skip sint @it -210
skip sit de 317
skip slagbom $ -132
skip sleutel van -212
skip sleutelkastj de 131
skip sms 0 -110
skip sms @it 407
skip sms die 181
skip sms digid 249
skip sms is 228
skip sms met 177
skip stad 0 131
skip stad @it -179
skip stad betal -166
skip stan vor -227
skip stat $ -168
skip stat , -172
skip stat 0 -340
skip stat de -357
skip stat en -103
skip stat mar -207
skip stat met -249
skip stat mijn -275
skip stat niet 167
skip stat op 134
skip stat uw -186
skip sted @it -273
skip stond @it -199
skip streepjescod de -251
skip t $ -174
skip t nie 188
skip t op -185
skip tag 0 -221
skip teken bij -103
skip teken een -196
skip telefon ik 221
skip terugstort feestzal -129
skip terugstort nl42 -126
skip thuis je 189
skip tkan dak -129
skip toch $ -175
skip toch @it -249
skip toilet de -224
skip tot 0 -173
skip trek $ 260
skip twee in -223
skip u 0 -313
skip u ? 312
skip u borg -133
skip u een -153
skip u ook -146
skip u wel -160
skip uit $ -173
skip uit brief 288
skip uit garag -171
skip uw , -208
skip van $ -363
skip van , 205
skip van 0 -257
skip van : 186
skip van @it -316
skip van beheerder -162
skip van bib 179
skip van brief 358
skip van buurthuis -133
skip van cijfer -173
skip van dorpshuis -162
skip van eid 392
skip van ex -175
skip van gezin -349
skip van gft -146
skip van gymzal -259
skip van identiteitskaart 140
skip van kaart 380
skip van met 266
skip van milieupas 176
skip van moeder 160
skip van nv -120
skip van openbar -259
skip van pas 155
skip van paspoort -226
skip van schol -141
skip van stad 100
skip van stat 174
skip van vor -226
skip van zegt -166
skip van zon -229
skip van zwembad -160
skip vanaf giet -171
skip vergis cijfer -129
skip vervall $ -227
skip vind $ -332
skip visa 0 -160
skip voetpad $ -153
skip vogelpik paswoord -189
skip volgen bordj -177
skip volgen krant -232
skip vor adres -138
skip vor app 230
skip vor blad -218
skip vor de 220
skip vor deur -480
skip vor digid 280
skip vor eig -175
skip vor garag -244
skip vor garagepoort -245
skip vor geboortepremie -176
skip vor invull 226
skip vor kinder -132
skip vor waarborg -129
skip vor zwembad -226
skip vraagt bevestigingscod 140
skip vraagt cod -128
skip vraagt eid -166
skip vraagt ik -189
skip vrouw dat -176
skip waarborg , -129
skip wacht 0 -153
skip wacht @it -296
skip wacht schooltoelag -132
skip wachtwoord ! 148
skip wachtwoord , 385
skip wachtwoord . 201
skip wachtwoord @it 153
skip wachtwoord de 204
skip wachtwoord en 148
skip wachtwoord ik 192
skip wachtwoord ingetikt -176
skip wachtwoord mijn 244
skip wachtwoord minimal -208
skip wachtwoord of -103
skip wachtwoord vor -213
skip wachtwoort @it 198
skip war ik -118
skip waregem de -306
skip was , 182
skip wat @it -240
skip wat das -166
skip wat de -292
skip wat ik 329
skip wel $ 162
skip wel met -160
skip werk de -156
skip wet wat -205
skip wie dat 166
skip wij @it -153
skip wij werk 199
skip wil niet -158
skip wim en -138
skip won @it -295
skip woont de -213
skip wordt $ 182
skip ze stat -171
skip zeg mar 227
skip zegt $ 147
skip zegt @it -199
skip zegt dat 170
skip zegt er -176
skip zegt fout 217
skip zegt geblokkeerd 289
skip zei hij -302
skip zeker $ -166
skip zelf $ 194
skip zet 0 -192
skip zie niet -230
skip zien er 149
skip zij 0 -212
skip zijn , 192
skip zijn @it -226
skip zijn altijd -192
skip zijn de -171
skip zijn het -213
skip zijn jullie -103
skip zijn mij -129
skip zit $ -168
skip zit in 210
skip zo ik -247
skip zo mijn -217
skip zo visa -183
skip zonder $ -201
skip zonet sms 227
skip zuil $ -220
skip zus nieuw -151
skip zwembad niet -226
skip नमसत mijn -132
topic @ability 69
topic @access -32
topic @body -322
topic @building -156
topic @business 75
topic @firstPerson 40
topic @general 158
topic @handled -35
topic @hardly 121
topic @has -101
topic @home -315
topic @mind -80
topic @mine 62
topic @nuisance 48
topic @nuisance-phrase -272
topic @ofPerson 48
topic @organisation -148
topic @ownPostcode 66
topic @patient 17
topic @place -299
topic @plainly 33
topic @somebody 60
topic @vehicle -87
topicAnywhere @ability 80
topicAnywhere @access -83
topicAnywhere @body -329
topicAnywhere @building -84
topicAnywhere @business 101
topicAnywhere @firstPerson 66
topicAnywhere @general 173
topicAnywhere @handled 89
topicAnywhere @hardly 217
topicAnywhere @has -39
topicAnywhere @home -244
topicAnywhere @mind -80
topicAnywhere @mine 57
topicAnywhere @nuisance -11
topicAnywhere @nuisance-phrase -344
topicAnywhere @ofPerson 34
topicAnywhere @organisation -164
topicAnywhere @ownPostcode 99
topicAnywhere @patient 13
topicAnywhere @place -95
topicAnywhere @plainly 101
topicAnywhere @relative 109
topicAnywhere @somebody 77
topicAnywhere @vehicle -95
topicBefore @access 148
topicBefore @building -219
topicBefore @firstPerson 5
topicBefore @general -93
topicBefore @hardly -44
topicBefore @home -245
topicBefore @mind -149
topicBefore @mine -55
topicBefore @mine-phrase 83
topicBefore @nuisance -393
topicBefore @ofPerson 54
topicBefore @organisation -105
topicBefore @ownPostcode -54
topicBefore @patient 32
topicBefore @place -77
topicBefore @plainly 2
topicBefore @relative 34
topicBefore @vehicle -232
topicBeside @ability -130
topicBeside @access 263
topicBeside @building -378
topicBeside @business -113
topicBeside @handled -201
topicBeside @has 211
topicBeside @home 163
topicBeside @mine -207
topicBeside @mine-phrase 131
topicBeside @nuisance -159
topicBeside @ofPerson -69
topicBeside @organisation -147
topicBeside @place 47
topicBeside @plainly -302
topicBeside @relative -329
topicBeside @vehicle -233
topicEarlier @ability -178
topicEarlier @building -191
topicEarlier @business 115
topicEarlier @handled 204
topicEarlier @hardly -208
topicEarlier @has -13
topicEarlier @home -86
topicEarlier @mine 101
topicEarlier @patient -37
topicEarlier @place -260
topicEarlier @plainly 187
topicEarlier @relative -200
topicEarlier @vehicle -338
topicNear @ability -186
topicNear @access 63
topicNear @building -262
topicNear @business 201
topicNear @general 162
topicNear @handled 148
topicNear @hardly -144
topicNear @has 53
topicNear @home -249
topicNear @mine -62
topicNear @mine-phrase -101
topicNear @nuisance -117
topicNear @ofPerson 110
topicNear @organisation -142
topicNear @ownPostcode -58
topicNear @patient 67
topicNear @place -289
topicNear @plainly -86
topicNear @vehicle -92
twoBefore , ik 288
twoBefore , wachtwoord 144
twoBefore 0 en -224
twoBefore 0 postcod -200
twoBefore ^ digid 243
twoBefore ^ gezin -210
twoBefore ^ ik -232
twoBefore ^ itsm 295
twoBefore ^ mijn -321
twoBefore ^ puk 241
twoBefore ^ sms 268
twoBefore ^ wachtwoort 158
twoBefore ^ wij -153
twoBefore ^ ww 225
twoBefore aan het -182
twoBefore de eid 237
twoBefore de markt -172
twoBefore de stad -179
twoBefore deur , -186
twoBefore digid app 136
twoBefore digid stat 174
twoBefore e loket 198
twoBefore een cod -218
twoBefore een sms 193
twoBefore een wachtwoord -152
twoBefore en de 243
twoBefore en ik 342
twoBefore gat open 195
twoBefore gekoz heb 188
twoBefore gekreg van -159
twoBefore het bord -207
twoBefore huis is -197
twoBefore id kaart -282
twoBefore ik 0 -203
twoBefore ik wacht -217
twoBefore ik won -116
twoBefore in de -178
twoBefore in met 248
twoBefore is 0 -165
twoBefore itsm geeft -257
twoBefore jan van -212
twoBefore krijg ik -175
twoBefore kwijt , -226
twoBefore lan van -180
twoBefore mijn bsn -252
twoBefore mijn digid 263
twoBefore mijn eid 242
twoBefore mijn kaart 333
twoBefore mijn pin 152
twoBefore mijn pincod 222
twoBefore mijn postcod -328
twoBefore mijn wachtwoord 309
twoBefore moet betal -262
twoBefore net sms 221
twoBefore onz postcod -189
twoBefore op de -207
twoBefore van digid 117
twoBefore van mijn 103
twoBefore visa 0 274
twoBefore voordeur , -225
twoBefore wachtwoord moet -158
word ! 350
word $ -15
word ( -193
word ) -282
word , -158
word . 162
word 0 -79
word : 122
word ? -227
word @it -15
word ^ -15
word aalst -138
word aan -25
word aanmeld -195
word aanvrag -169
word account 269
word achteran -220
word achterkant -291
word achterzijd -226
word actie -224
word activeringscod 292
word adres -255
word af 249
word affich -260
word afgeleverd -239
word afspraakcod -236
word afsprak -266
word afvalapp 192
word afvalkalender -312
word afvalpas 294
word afvalzak -221
word ah -175
word al -190
word alarm 149
word all -315
word allen 261
word allez 191
word ambtenar -296
word apothek -143
word app 415
word apparat 255
word artikel -325
word asfalt -171
word aub 253
word auto -225
word automat 321
word baby -146
word bak -112
word baksk 301
word balie 159
word bank 197
word barcod -188
word bc -248
word be07 -165
word be62 -139
word be69 -188
word be79 -172
word begijnhof -257
word begint -337
word beheerder -162
word belastingschuld -153
word ben -160
word berging -223
word betaald -132
word betal -149
word betekent -329
word bevestigingscod 140
word bezoekersparker 249
word bib 235
word bibliothek -336
word bij -166
word binn 252
word blad -218
word blauw -183
word blef -132
word blijft 233
word bns -245
word boet -225
word bom -187
word bord -302
word bordj -230
word borg -133
word bov -148
word bred -326
word brief 353
word briefk -171
word brug -138
word bsn -441
word burgemeester -263
word burgerprofiel 178
word burgerservicenummer -297
word burgerzak 325
word bus -266
word buurthuis -153
word buurvrouw 224
word camion -239
word centrum -316
word cijfer -726
word claes -120
word cod -90
word container 77
word control 343
word creditcard 194
word csam 312
word da 126
word daarmee 212
word daarna 305
word daensstrat -138
word dag -154
word dak -197
word dan 168
word dar -147
word dat -33
word de -33
word december -138
word deksel -185
word den 365
word deur -322
word dezelfd -259
word dicht 76
word dien 329
word diep -311
word digid 247
word digit 272
word direct -183
word doe 347
word doet 95
word domicilier -120
word doorgev 122
word dorpshuis -188
word draai 379
word draait 173
word dubbel -152
word dus -71
word duurt -279
word e 292
word een -215
word eig -267
word eigen -289
word elk -166
word eloket 289
word em 98
word emmer -146
word en 229
word energietoeslag 295
word erachter -164
word ergen -211
word erin 218
word error -289
word eural -202
word euro -188
word ex -175
word extra -206
word fak -167
word familie -436
word februari -293
word feestzal -146
word folder -265
word formulier -319
word fout 79
word foutcod -416
word garag -207
word gast -274
word gat 151
word ge 376
word gebeld -168
word geboortepremie -176
word gebor -147
word gebruik 148
word gebruikersnam 258
word gebruikt 242
word geeft -409
word gef 194
word gehaald -158
word gehad -217
word gekom -370
word gekoz 204
word gekreg -133
word gel -157
word geldig -183
word geldt -222
word gelof -227
word gemeent 224
word gemeentehuis -220
word gen -286
word gent -151
word geschrev -257
word gev 141
word gevond -225
word gezin -519
word gft -224
word giet -171
word gij 457
word ging -177
word gister -142
word gk -210
word goed 150
word grag -467
word grond -238
word gsm 334
word gymzal -259
word hal -84
word hang -275
word har 224
word he -270
word heb 81
word hebb -230
word heeft -139
word hek -270
word hekj 349
word hel -256
word helemal -160
word help 238
word helpt -319
word her -276
word het 99
word heur -270
word hier -139
word hij 214
word hoe -90
word hoelang -201
word hoevel -141
word hog -312
word hoofdletter -167
word hor 166
word huis -88
word huisnr -241
word huisnummer -151
word hur -269
word iban -268
word ie 251
word iederen -190
word iemand 64
word iet -16
word in 103
word inen -141
word ingegev -195
word ingetoetst 286
word ingev 182
word inlogcod 205
word inloggegeven 160
word is 37
word it -390
word itsm 114
word jan -408
word japan -143
word jar -162
word je -61
word jou 218
word jullie -334
word k -84
word kaartlezer 249
word kamer -311
word kan -62
word kast -178
word kat -215
word kenmerk -280
word ker 125
word kerkpad -145
word kerkplein -167
word kermis -331
word kerstmarkt -292
word kiez 160
word kijk 401
word kinder -226
word kl -269
word klar -289
word klein -77
word kleurcod -319
word klopt -134
word kluisj 183
word kom 256
word komt -85
word kort 154
word kortingscod -276
word kram -188
word krant -232
word kreg 342
word krijg -212
word krijgt -271
word kun -270
word kunt 493
word kvk -307
word kwam 163
word kwijt -143
word laadpal -300
word lamp -231
word lan -210
word lat -276
word les 280
word ligg -230
word ligt 101
word link 272
word liter -236
word login 368
word loket 357
word luidt 344
word lukt 297
word maand -215
word maandag -183
word mag 81
word mail 159
word man -115
word mann 203
word mar 254
word markt -314
word me 84
word mededel -289
word mee 175
word meerdervoort -210
word mei -200
word melding -425
word meldingsnummer -213
word mener 175
word mer 86
word met 78
word mij 79
word mijn -66
word mijngemeent 313
word milieupas 274
word milieustrat -240
word minimal -301
word minsten -187
word minut -234
word mis 166
word misschien -250
word mist -200
word mn 140
word moeder 193
word moest 334
word moet -17
word mog 151
word monteur -297
word moogt 133
word na -358
word nac -252
word nacht -186
word nam -150
word namen -215
word nar 137
word ne 144
word nee -175
word neg -149
word nergen -139
word net 83
word ni 181
word nie 308
word niemand -160
word niet 22
word nik -99
word nl42 -126
word nl74 -149
word nog -83
word nooit -325
word normal -304
word nr -315
word nu 128
word nul 259
word nummer -201
word nv -120
word o 124
word ocmw 284
word of -140
word ok 363
word oldenburg -138
word onder -48
word onjuist 159
word ons -123
word ontbreekt -298
word onz 63
word op -138
word open 194
word openbar -272
word openstaand -153
word opvang -136
word oranj -312
word ouder -273
word over -188
word pagina 171
word pak -304
word pakt 91
word papier 163
word parallelweg -298
word park -189
word parkeerapp 230
word parker -349
word pas 209
word paspoort -344
word paswoord 374
word paswoort 291
word pasword 359
word pc -249
word per 157
word phishing -166
word pin 364
word pincod 385
word pinkod 344
word pinn -158
word politie -256
word poort -251
word poortj -254
word post -158
word postcod -786
word precies 209
word priester -138
word prober 213
word productcod -226
word projectcod -257
word promocod -240
word puk 392
word punt 212
word put -319
word ral -364
word rar -205
word reken -100
word rekeningnummer -176
word rijksregisternummer -368
word rol -181
word ronald -162
word rr -213
word rt -176
word samenstell -138
word scant -163
word scherm -325
word schol -341
word schooltoelag -132
word schrijf 201
word sind -168
word sint -210
word sit 269
word slagbom -281
word sleutel -154
word sleutelkastj 131
word slot -91
word sms 283
word sorry -306
word speeltuin -214
word sporthal -195
word sta -279
word stad 108
word stan 203
word stat -106
word stoep -272
word storing -179
word strat -471
word streepjescod -321
word stuk -215
word system -373
word t 112
word tag -259
word te 149
word teken -357
word telefon 258
word ter -241
word terug -106
word terugstort -153
word terwijl 173
word test 149
word thuis -56
word tikt 177
word tis 117
word tkan -129
word toch -140
word toe -380
word toegangscod 259
word toestel 166
word toetsenbord -289
word toilet -224
word tot -220
word tr -179
word trein -321
word trek 260
word trouwboekj 151
word tuss -299
word twee -332
word tweeling -217
word typ -111
word u 336
word uitroeptek 191
word uur -250
word uw -109
word val -316
word valt -210
word van 96
word vanaf -146
word vanmorg -172
word vbld -133
word vd 284
word vel 147
word veranderd 136
word verder -245
word verget -281
word vergis -129
word vergunn -234
word verhuis -332
word verificatiecod 226
word verkeerd -200
word verkocht -267
word verlop 171
word verplicht -272
word vervall -227
word via -242
word vind -253
word vindt -175
word vloek -189
word voetpad -153
word vogelpik -189
word vol -243
word volgen -523
word volgend -230
word volzet -195
word voordeur 163
word vor -121
word vraagt 384
word vroeg -144
word vuilzak -263
word vul 138
word waarborg -129
word wacht -451
word wachtwoord 615
word wachtwoort 361
word wagtwoord 333
word wanner -169
word want 241
word war 167
word waregem -306
word wat -23
word we -338
word webshop -133
word welk -401
word werk -87
word werkt 81
word wet -129
word wie 173
word wifi -403
word wij -10
word wil -307
word wilt 201
word wim -138
word wit 317
word won -406
word woont -240
word wordt -109
word ww 296
word xk -275
word zal 179
word zat -91
word zaterdag -239
word ze -266
word zeg 321
word zegt 255
word zei 117
word zes 194
word zet 112
word zie -61
word zien 225
word ziet -208
word zij -57
word zin -369
word zit -50
word zo 91
word zoal -199
word zodat 261
word zogezegd -80
word zon -126
word zondag -185
word zonder -373
word zonecod -245
word zonet 227
word zou -135
word zoud -317
word zuil -150
word zwart 332
word zwembad -181
word नमसत -132
`,
};
