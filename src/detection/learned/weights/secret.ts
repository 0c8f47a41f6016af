import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 679 that are not.
 * On families it was not taught on:
 * - above -1: found 88.4 %, wrongly 9.7 %
 * - above -0.5: found 83.0 %, wrongly 6.9 %
 * - above 0: found 76.8 %, wrongly 4.9 %
 * - above 0.5: found 68.6 %, wrongly 2.9 %
 * - above 1: found 60.9 %, wrongly 2.1 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:62b4138e7c515513b029d57c449aa6447bfda9fa326a4b9a3d20507c3a84c70e",
  intercept: -1.253,
  weights: `
before ( -232
before , -114
before 0 -425
before : -150
before ^ -77
before aan -373
before activeringscod 265
before adres -202
before afsprak -239
before al 151
before all -219
before alles -253
before als -165
before apothek -203
before app 230
before betaald -141
before betal 132
before beveiligingscod 142
before bezoekersparker 192
before bib -280
before bibliothek -192
before bij -162
before binn 287
before bord -217
before brug -116
before bsn -198
before cijfer -439
before cod 202
before container -278
before da -262
before dan -252
before dat 197
before de 57
before den 213
before deur -330
before die -116
before digid 249
before digit 162
before dit 301
before dochter -153
before dus 179
before e 386
before een 98
before eig -336
before en 271
before eural -157
before euro -123
before formulier -195
before gat 173
before gebruikersnam 163
before gekoz 132
before gekreg -227
before gemeentehuis -232
before gevond -273
before gewon -233
before gezin -378
before gft -167
before grag -97
before groen -209
before hal -193
before har 285
before heb 254
before heeft -105
before hek -176
before het -50
before hij 331
before id -209
before ik -107
before in -254
before inlogg 202
before is 52
before itsm -244
before jan -227
before jullie -252
before kamer -258
before kan -285
before kapot 183
before kom 200
before komt -134
before krant -238
before kreg 101
before krijg -120
before kwijt -202
before leges -369
before log 273
before login 219
before loket 179
before mail 267
before mar -228
before melding -184
before met -114
before moet -306
before nam 183
before nar -259
before neg -202
before nieuw -367
before nog 228
before nummer 180
before nv -105
before oldenburg -151
before onder 227
before ons 215
before op -305
before openbar -290
before ouderportal -189
before over -415
before p -251
before paspoort -288
before paswoord 379
before per 192
before pincod 338
before postcod -571
before puk 278
before reken -165
before rekeningnummer -123
before rijksregisternummer -233
before sleutel -219
before sms 441
before speeltuin -201
before stad 209
before stadhuis -153
before stan -276
before stat -181
before streepjescod -179
before t 301
before tag -154
before te -353
before telefon 126
before terugstort -315
before thuis -156
before toch 122
before toegangscod 237
before toilet -193
before tuss -177
before uit 177
before van 376
before vind -230
before volgen -224
before voordeur -311
before vor -79
before vraagt 116
before wacht 113
before wachtwoord 252
before was -178
before wat -140
before wel -285
before wifi -222
before wij -536
before wim -151
before won -360
before woont -269
before ww 201
before ze -270
before zelf -175
before zet 150
before zijn 152
before zit 103
before zo -294
before zon 146
before zonecod -232
before1 ( -109
before1 , 202
before1 0 242
before1 : 242
before1 @code -130
before1 ^ 91
before1 aan -220
before1 activeringscod 176
before1 afspraakcod -265
before1 al -178
before1 altijd 173
before1 artikel -309
before1 barcod -196
before1 begijnhof -193
before1 ben -303
before1 bsn -157
before1 bus -162
before1 cod -127
before1 creditcard 270
before1 dat -224
before1 eid -122
before1 elk -153
before1 en -182
before1 er -126
before1 foutcod -371
before1 ge 215
before1 gebruikersnam 164
before1 gef 269
before1 gewon 233
before1 heeft -168
before1 iban -270
before1 ik 89
before1 is 183
before1 kenmerk -257
before1 kluis -234
before1 kortingscod -214
before1 luidt 297
before1 meldingsnummer -209
before1 met 343
before1 mijn -211
before1 minimal -153
before1 minsten -187
before1 na -244
before1 nog -267
before1 nr -326
before1 nummer -491
before1 of -93
before1 om -424
before1 op 85
before1 paswoord 210
before1 pin 356
before1 pincod 484
before1 pinkod 287
before1 postcod -398
before1 promocod -315
before1 puk 164
before1 ral -351
before1 ratelar -156
before1 rijksregisternummer -272
before1 sms -276
before1 sperwerstrat -136
before1 stat -138
before1 van -446
before1 vanaf -122
before1 visa -138
before1 wacht -150
before1 wachtwoord 580
before1 wagtwoord 284
before1 was 121
before1 ww 207
before1 zijn -203
before1 zon -179
before2 ( -125
before2 , -190
before2 : 90
before2 @code -78
before2 app 130
before2 betal -295
before2 binn 251
before2 bord -185
before2 bsn -269
before2 burgerprofiel 195
before2 cod -125
before2 dan -139
before2 digid 276
before2 een -233
before2 eigen -203
before2 en 68
before2 gaf -153
before2 ge 191
before2 gebruik 275
before2 geeft -239
before2 gezin -180
before2 heeft -140
before2 hek -195
before2 hier -164
before2 hoort -298
before2 id 173
before2 ik 78
before2 is -79
before2 itsm 348
before2 k 191
before2 kreg 289
before2 loket 254
before2 m -140
before2 mar -174
before2 markt -193
before2 melding -338
before2 met 106
before2 mijn -151
before2 milieupas 233
before2 moet -153
before2 nar -270
before2 nog -222
before2 nummer -207
before2 op -440
before2 open 185
before2 pas -207
before2 paswoort 207
before2 pin 133
before2 postcod -459
before2 puk 318
before2 rr -225
before2 sms 318
before2 stad -158
before2 sted -247
before2 stond -176
before2 toch -175
before2 van -340
before2 wacht -242
before2 wachtwoord 183
before2 wachtwoort 290
before2 wat -192
before2 wij -142
before2 won -226
before2 ww 113
before2 zegt -209
before2 zijn -238
behind ! 180
behind $ -117
behind ) 113
behind , -97
behind . 49
behind 0 -169
behind : -266
behind ? -249
behind @code 219
behind aan 264
behind account 229
behind achteran -198
behind afvalkalender -264
behind ah -226
behind al -306
behind allen 151
behind alles 170
behind als -267
behind ander -153
behind app 202
behind apparat 259
behind asbest -198
behind asfalt -145
behind automat 380
behind baby -215
behind baksk 263
behind beheerder -155
behind ben -228
behind betekent -273
behind binn 72
behind brief 362
behind cijfer -257
behind claes -105
behind cod -310
behind container 162
behind daarmee 177
behind dag -179
behind dan 284
behind dar -305
behind das -147
behind dat 34
behind de -31
behind deur -458
behind dezelfd -219
behind dicht -159
behind die 5
behind digid 249
behind doet -85
behind dor -283
behind draait 173
behind duurt -228
behind een -241
behind elk -301
behind en 69
behind er 65
behind ergen 160
behind erin 262
behind even 200
behind formulier -201
behind fout 332
behind gedrukt -148
behind gelof -238
behind gemeent 219
behind gen -182
behind gezin -178
behind gij 181
behind hang -154
behind hangt -190
behind hebb 144
behind hek -138
behind hekj 271
behind helpt -418
behind hem 62
behind het 366
behind hij 74
behind hoe -312
behind hoelang -233
behind ie 94
behind iemand 90
behind ingetoetst 306
behind inlogcod 177
behind inlogg 92
behind intyp 139
behind is -194
behind itsm -234
behind je -204
behind jullie -114
behind kaart -167
behind kan -102
behind ker 240
behind kermis -229
behind kijk 130
behind klein -149
behind kom 226
behind krijgt -237
behind kwijt -181
behind ligt -292
behind link -246
behind mag -182
behind mar 248
behind mee -261
behind meld -182
behind mer 132
behind met -410
behind mijn 221
behind minut -177
behind moest 216
behind na -215
behind naast -135
behind nam -298
behind nie 329
behind niet -60
behind nieuw -216
behind nodig 243
behind nog 128
behind nummer -172
behind o 152
behind of 81
behind ongeld 158
behind onjuist 140
behind onz -157
behind op 115
behind over 316
behind pakt 323
behind papier 149
behind parker -228
behind pas -210
behind pin 198
behind pincod 153
behind plat -246
behind poging 231
behind poort -279
behind poortj -221
behind precies 151
behind rar -191
behind scherm -244
behind sit 274
behind sleutel -309
behind slot -238
behind stan -255
behind stat -69
behind sted 158
behind stoep -172
behind stond 183
behind strat -265
behind stuk -195
behind t -148
behind te 297
behind toch -315
behind toe -250
behind toen 193
behind toetsenbord -272
behind tot -145
behind twee -218
behind typ -384
behind u 268
behind valt -177
behind vergunn -146
behind verplicht -305
behind vol -219
behind volzet -205
behind voordeur -169
behind vor 103
behind vrouw -185
behind vul 158
behind waarborg -109
behind wacht -222
behind wachtwoord 227
behind wanner -176
behind want 343
behind war 266
behind we -159
behind wel 297
behind welk -179
behind werkt -191
behind wet -70
behind won -168
behind zegt 181
behind zie 160
behind zien 216
behind ziet -233
behind zijn -143
behind zit -193
behind zwart 199
behind zwembad -108
behind1 $ 134
behind1 ) -199
behind1 , -49
behind1 0 123
behind1 ? -239
behind1 als 87
behind1 bc -215
behind1 bij -263
behind1 bus -116
behind1 cijfer -419
behind1 denk 167
behind1 doet 248
behind1 euro -202
behind1 gat 184
behind1 help 255
behind1 hier -236
behind1 hij 170
behind1 ik -287
behind1 in -289
behind1 ingetikt 259
behind1 is -128
behind1 jar -187
behind1 k -192
behind1 ker -235
behind1 kl -275
behind1 kunt 316
behind1 liter -181
behind1 maand -188
behind1 mar 113
behind1 met 158
behind1 minut -291
behind1 moet 157
behind1 na -211
behind1 net 192
behind1 of -268
behind1 om 175
behind1 poging -267
behind1 rt -131
behind1 stan 300
behind1 stat 186
behind1 teken -338
behind1 tr -219
behind1 u -285
behind1 uit 281
behind1 volgen -201
behind1 vor -186
behind1 wachtwoord 193
behind1 wek -152
behind1 ww 355
behind1 zegt 137
behind1 zit -161
behind2 $ -153
behind2 ) -168
behind2 , -101
behind2 . -107
behind2 @code -308
behind2 aan 64
behind2 binn 201
behind2 dan 412
behind2 dar -157
behind2 das 213
behind2 dat -173
behind2 de 88
behind2 den 311
behind2 die 192
behind2 digid -171
behind2 een 153
behind2 en 240
behind2 er 197
behind2 heeft -167
behind2 het -156
behind2 hij -66
behind2 ie 188
behind2 in 195
behind2 inlogg -218
behind2 is 184
behind2 japan -140
behind2 jij 157
behind2 jullie -191
behind2 kunt 198
behind2 mag 175
behind2 me 241
behind2 met -252
behind2 mijn -161
behind2 minimal -171
behind2 niet 176
behind2 nu 233
behind2 nummer -259
behind2 op 134
behind2 pincod -160
behind2 plat -229
behind2 reken -220
behind2 sind -292
behind2 stat -141
behind2 u 327
behind2 van -359
behind2 vor -170
behind2 wacht -226
behind2 wachtwoord 259
behind2 wie 151
behind2 wij -176
behind2 wil -146
behind2 ze -337
behind2 zeg 152
behind2 zij -166
behind2 zijn -205
bothBefore , al -137
bothBefore , om -272
bothBefore , pin 256
bothBefore , pincod 316
bothBefore , wachtwoord 158
bothBefore 0 , 104
bothBefore 0 0 46
bothBefore 0 bus -162
bothBefore 0 of -86
bothBefore : 0 147
bothBefore @code 0 -172
bothBefore ^ afspraakcod -265
bothBefore ^ cod -287
bothBefore ^ foutcod -254
bothBefore ^ is -264
bothBefore ^ kortingscod -214
bothBefore ^ meldingsnummer -209
bothBefore ^ pin 193
bothBefore ^ pincod 190
bothBefore ^ postcod -195
bothBefore ^ promocod -262
bothBefore ^ wachtwoord 318
bothBefore ^ wagtwoord 284
bothBefore ^ ww 103
bothBefore als ge 215
bothBefore als paswoord -192
bothBefore als wachtwoord 294
bothBefore app is 113
bothBefore betal op -213
bothBefore binn met 208
bothBefore bord stat -185
bothBefore bsn : -187
bothBefore bsn is -243
bothBefore cod : -231
bothBefore cod van -280
bothBefore die is 200
bothBefore digid : 107
bothBefore digid gebruikersnam 143
bothBefore digid is 201
bothBefore eid : -114
bothBefore eid is 129
bothBefore eigen , -203
bothBefore heeft postcod -171
bothBefore het is -233
bothBefore identiteitskaart is 154
bothBefore ik ben -303
bothBefore ik gef 269
bothBefore ik wacht -150
bothBefore itsm cod 305
bothBefore k heb 260
bothBefore kaart is 46
bothBefore loket is 191
bothBefore markt is -193
bothBefore met nummer -208
bothBefore met wachtwoord 240
bothBefore met ww 332
bothBefore mijn eid -122
bothBefore mijn rijksregisternummer -199
bothBefore milieupas is 233
bothBefore moet minimal -153
bothBefore nog sted -222
bothBefore open met 202
bothBefore pas is 212
bothBefore pin is 159
bothBefore pincod is 301
bothBefore postcod : -229
bothBefore postcod is -427
bothBefore puk cod 350
bothBefore sms cod 260
bothBefore sms met 293
bothBefore stat cod -238
bothBefore wacht al -136
bothBefore wachtwoord : 160
bothBefore wachtwoord is 245
bothBefore wachtwoort is 223
bothBefore ww : 172
earlier , 80
earlier . -100
earlier 0 -95
earlier ? 205
earlier aanmeld -209
earlier bij -128
earlier brief 235
earlier dan -277
earlier de -112
earlier die 117
earlier digid 112
earlier dus -298
earlier e 208
earlier een -114
earlier er 132
earlier geboortedatum -260
earlier geeft -185
earlier gen -185
earlier goedemorg 258
earlier hal -185
earlier har -181
earlier hebb 151
earlier het -328
earlier hier 228
earlier huis -209
earlier identiteitskaart -150
earlier ik -149
earlier in -146
earlier inlogg -120
earlier invull 155
earlier ipv -151
earlier is -194
earlier kaartnummer -150
earlier loket 208
earlier maaltijd -209
earlier mag -177
earlier mer -212
earlier met -463
earlier mij 296
earlier mijn 70
earlier moeder -209
earlier morg 221
earlier nam -151
earlier niet -302
earlier nieuw -220
earlier nog 244
earlier nu 276
earlier nummertj -185
earlier ok -150
earlier om 382
earlier ook 124
earlier op -105
earlier pak -150
earlier pincod 424
earlier postcod -341
earlier sms 305
earlier u 409
earlier vraagt 335
earlier wachtwoord 572
earlier wat -258
earlier welk -351
earlier wil -219
earlier wilt 335
earlier won -158
earlier zegg 207
earlier zeker -209
earlier zet 257
earlier zit 279
earlier zuil 258
elsewhere ! -144
elsewhere , -323
elsewhere . -83
elsewhere 0 -319
elsewhere : -134
elsewhere ? -199
elsewhere @code -153
elsewhere aan -74
elsewhere aanvrag -242
elsewhere al -70
elsewhere alles -237
elsewhere als 69
elsewhere app 245
elsewhere attracties -188
elsewhere bemal -319
elsewhere ben 153
elsewhere best -159
elsewhere betal -201
elsewhere binn 216
elsewhere boet 204
elsewhere bouw -222
elsewhere breng -188
elsewhere bus -202
elsewhere cijfer -377
elsewhere da -303
elsewhere daarmee 218
elsewhere dag -249
elsewhere dan 219
elsewhere dar -234
elsewhere das -206
elsewhere dat 187
elsewhere de 48
elsewhere den -262
elsewhere deur -527
elsewhere dicht -221
elsewhere die 288
elsewhere dienst -254
elsewhere dit -144
elsewhere doe 182
elsewhere doet 122
elsewhere dor 149
elsewhere durft 191
elsewhere een -459
elsewhere eig -268
elsewhere em 280
elsewhere en -199
elsewhere er 229
elsewhere euro -209
elsewhere fam -319
elsewhere fiet 283
elsewhere gan 177
elsewhere garag -164
elsewhere gekreg -230
elsewhere gen -462
elsewhere gereserveerd -103
elsewhere gevall -164
elsewhere geweest -138
elsewhere gezin -196
elsewhere gij 234
elsewhere goedemiddag -184
elsewhere had -166
elsewhere hal 364
elsewhere har 190
elsewhere heb -94
elsewhere hebb -209
elsewhere heeft -100
elsewhere hek -209
elsewhere hel -163
elsewhere hier -226
elsewhere hij -101
elsewhere hing -221
elsewhere hoe 88
elsewhere hor -274
elsewhere hur -199
elsewhere iemand 207
elsewhere iet -222
elsewhere ik -172
elsewhere in -137
elsewhere inlogg -230
elsewhere is -210
elsewhere jar -235
elsewhere je -239
elsewhere jullie -138
elsewhere kan 79
elsewhere kapot -238
elsewhere kermis -188
elsewhere kom 276
elsewhere krijg -224
elsewhere krijgt -209
elsewhere kunt 310
elsewhere lamp -262
elsewhere leg 127
elsewhere ligt -81
elsewhere loket -173
elsewhere lukt 256
elsewhere man 174
elsewhere mar 72
elsewhere me -149
elsewhere mee 206
elsewhere met -33
elsewhere mij 145
elsewhere mijn -213
elsewhere misschien -251
elsewhere moeder -364
elsewhere moet 29
elsewhere nam -381
elsewhere nar 112
elsewhere national -241
elsewhere ne 168
elsewhere nep -211
elsewhere nie 276
elsewhere niet 188
elsewhere nieuw -247
elsewhere nik 335
elsewhere nix -221
elsewhere nog -224
elsewhere nu -171
elsewhere nummer -178
elsewhere ocmw 157
elsewhere oliebollenkram -188
elsewhere om 148
elsewhere ons 287
elsewhere onz -142
elsewhere op -615
elsewhere over -230
elsewhere pin 349
elsewhere plekj -103
elsewhere poortj -230
elsewhere ruit -221
elsewhere schad -319
elsewhere schrijf -300
elsewhere schuiv -156
elsewhere sind -365
elsewhere sit 142
elsewhere sleutel -197
elsewhere sorry -205
elsewhere stan -311
elsewhere standplat -242
elsewhere stat -103
elsewhere stoep -203
elsewhere storm -103
elsewhere stort -188
elsewhere stur 118
elsewhere t -314
elsewhere te 214
elsewhere ter 145
elsewhere terug -253
elsewhere thuis -186
elsewhere toch -165
elsewhere toetsenbord -152
elsewhere tot -268
elsewhere typ -216
elsewhere u 110
elsewhere uiteind -103
elsewhere uw -204
elsewhere val -184
elsewhere van -199
elsewhere vanaf 147
elsewhere vanweg -103
elsewhere vergunn -151
elsewhere vorig -161
elsewhere vrijmarkt -103
elsewhere vul -242
elsewhere wacht -347
elsewhere wachtwoord -183
elsewhere wanner -229
elsewhere was 178
elsewhere wat 142
elsewhere we -295
elsewhere weekj -156
elsewhere weg -273
elsewhere wek -252
elsewhere wer -149
elsewhere wie -189
elsewhere wijkagent -159
elsewhere won -266
elsewhere zat -232
elsewhere zaterdag -259
elsewhere zegt 293
elsewhere zei 171
elsewhere zelf 212
elsewhere zet 121
elsewhere zij -130
elsewhere zijn -132
elsewhere zit 142
elsewhere zo 127
elsewhere zondag -184
joint < digits-4 -189
joint < digits-9 -301
joint < mixed 255
joint < signed 612
joint <,_ digits-1 -244
joint <,_ digits-2 -325
joint <,_ digits-4 89
joint <,_ digits-6 239
joint <,_ digits-9 -279
joint <,_ signed 177
joint <:_ digits-1 -282
joint <:_ digits-3 212
joint <:_ digits-4 275
joint <:_ digits-6 289
joint <:_ digits-9 -322
joint <:_ mixed 212
joint <:_ signed 68
joint <:_ spelled 284
joint <<<<<<_ signed -311
joint <_ digits-1 -517
joint <_ digits-10 -475
joint <_ digits-2 -429
joint <_ digits-4 117
joint <_ digits-5 218
joint <_ digits-6 471
joint <_ digits-8 192
joint <_ digits-9 -787
joint <_ mixed -98
joint <_ signed 29
joint <_ spelled 234
joint <_( mixed -221
joint <_+++ signed -243
joint <_=_ digits-6 310
joint > digits-2 -313
joint > digits-3 -460
joint > digits-4 313
joint > digits-5 223
joint > digits-6 378
joint > digits-9 -455
joint > mixed 310
joint > spelled 366
joint >+++, signed -243
joint >,_ digits-1 -339
joint >,_ digits-10 -352
joint >,_ digits-2 -254
joint >,_ digits-4 105
joint >,_ digits-5 212
joint >,_ digits-6 603
joint >,_ digits-8 -344
joint >,_ digits-9 -538
joint >,_ spelled 379
joint >. digits-2 -257
joint >. signed 239
joint >._ digits-2 -245
joint >._ digits-6 328
joint >._ digits-9 -346
joint >._ mixed 69
joint >?_ digits-1 -195
joint >?_ digits-4 -231
joint >_ digits-1 -537
joint >_ digits-10 -389
joint >_ digits-2 -307
joint >_ digits-3 232
joint >_ digits-4 59
joint >_ digits-5 150
joint >_ digits-6 211
joint >_ digits-8 348
joint >_ digits-9 -548
joint >_ mixed -230
joint >_ signed 144
joint >_ spelled 72
joint >_( digits-9 -140
joint >_,_ signed -208
joint >_._ signed 241
joint >_🎉_ digits-1 -203
kind digits-1 -558
kind digits-10 -506
kind digits-2 -464
kind digits-3 82
kind digits-4 94
kind digits-5 285
kind digits-6 583
kind digits-8 192
kind digits-9 -915
kind mixed 105
kind signed 144
kind spelled 332
pair ! $ 323
pair ( @it -109
pair ( japan -140
pair ) $ -224
pair ) , 119
pair ) stat -219
pair , 0 -249
pair , @code -339
pair , @it 202
pair , adres -177
pair , al -148
pair , allen 280
pair , dan 219
pair , das -201
pair , die -92
pair , gan -134
pair , garag -409
pair , gat -285
pair , geldig -122
pair , geldt -154
pair , geliev -279
pair , gerak -145
pair , heeft -142
pair , hier -150
pair , hoe -191
pair , hoelang -233
pair , ik -85
pair , k 214
pair , kan -302
pair , klopt -175
pair , kom -209
pair , komt -244
pair , kunt 305
pair , ligt 136
pair , mar 141
pair , me 204
pair , met -234
pair , mijn -200
pair , misschien -185
pair , nu 255
pair , om -111
pair , op -230
pair , pin 239
pair , pincod -88
pair , postcod -348
pair , ronald -159
pair , stat -192
pair , tkan -109
pair , van -185
pair , visa -122
pair , wachtwoord 289
pair , wat -96
pair , wel -203
pair , welk -293
pair , wet -334
pair , wie 151
pair , won -145
pair , ze -159
pair , zeg 220
pair , zijn -253
pair . $ 144
pair 0 $ 191
pair 0 ) -194
pair 0 , -160
pair 0 . -108
pair 0 0 81
pair 0 ? -205
pair 0 @it 242
pair 0 ah -104
pair 0 bus -207
pair 0 cijfer -195
pair 0 en -271
pair 0 euro -123
pair 0 exp -334
pair 0 gk -173
pair 0 herdenk -175
pair 0 ik -219
pair 0 in -216
pair 0 jar -211
pair 0 kinder -162
pair 0 liter -181
pair 0 m -195
pair 0 mijn -160
pair 0 minut -124
pair 0 of -122
pair 0 om -294
pair 0 poging 231
pair 0 postcod -229
pair 0 reken -166
pair 0 roeselar -239
pair 0 teken -173
pair 0 vogelpik -138
pair 0 vor -347
pair 0 zegt -182
pair : 0 53
pair : @code 218
pair : @it 242
pair : ik -164
pair : op -209
pair : u -142
pair ? $ -200
pair @code 0 -227
pair @code @it -130
pair @code fak -227
pair @code vbld -315
pair @it $ 134
pair @it ) -199
pair @it , -49
pair @it 0 123
pair @it ? -239
pair @it als 87
pair @it bc -215
pair @it bij -263
pair @it bus -116
pair @it cijfer -419
pair @it denk 167
pair @it doet 248
pair @it euro -202
pair @it gat 184
pair @it help 255
pair @it hier -236
pair @it hij 170
pair @it ik -287
pair @it in -289
pair @it ingetikt 259
pair @it is -128
pair @it jar -187
pair @it k -192
pair @it ker -235
pair @it kl -275
pair @it kunt 316
pair @it liter -181
pair @it maand -188
pair @it mar 113
pair @it met 158
pair @it minut -291
pair @it moet 157
pair @it na -211
pair @it net 192
pair @it of -268
pair @it om 175
pair @it poging -267
pair @it rt -131
pair @it stan 300
pair @it stat 186
pair @it teken -338
pair @it tr -219
pair @it u -285
pair @it uit 281
pair @it volgen -201
pair @it vor -186
pair @it wachtwoord 193
pair @it wek -152
pair @it ww 355
pair @it zegt 137
pair @it zit -161
pair ^ 0 238
pair ^ @code -141
pair ^ @it 91
pair ^ activeringscod 285
pair ^ afspraakcod -265
pair ^ allez 199
pair ^ als 210
pair ^ barcod -141
pair ^ betaald -141
pair ^ beveiligingscod 142
pair ^ bezoekersparker 173
pair ^ bsn -212
pair ^ burgerservicenummer -153
pair ^ cod -134
pair ^ de 48
pair ^ den 220
pair ^ digid 212
pair ^ digit 162
pair ^ domicilier -105
pair ^ een -307
pair ^ en -347
pair ^ eural -188
pair ^ foto -251
pair ^ foutcod -254
pair ^ ge -148
pair ^ gebruikersnam 156
pair ^ gezin -206
pair ^ hij 311
pair ^ hoe -234
pair ^ hoevel -217
pair ^ ik -83
pair ^ in 84
pair ^ is -294
pair ^ itsm 172
pair ^ jullie -245
pair ^ k -140
pair ^ kan 119
pair ^ kleurcod -351
pair ^ kortingscod -214
pair ^ kreg 189
pair ^ login 154
pair ^ melding -271
pair ^ meldingsnummer -209
pair ^ mijn -228
pair ^ mn 262
pair ^ moet -166
pair ^ na -185
pair ^ nummer -234
pair ^ onder -235
pair ^ ons -391
pair ^ onz 156
pair ^ paswoord 462
pair ^ pin 78
pair ^ pincod 197
pair ^ pinkod 210
pair ^ pinn -131
pair ^ postcod -430
pair ^ promocod -262
pair ^ puk 306
pair ^ put -243
pair ^ rekeningnummer -148
pair ^ rijksregisternummer -229
pair ^ samenstell -149
pair ^ sleutel 159
pair ^ sleutelkastj 172
pair ^ tis 113
pair ^ toegangscod 294
pair ^ v -179
pair ^ verificatiecod 186
pair ^ volgen -293
pair ^ vuilzak -161
pair ^ waarom -189
pair ^ wachtwoord 167
pair ^ wachtwoort 340
pair ^ wagtwoord 333
pair ^ wat -360
pair ^ we -149
pair ^ welk -219
pair ^ wij -126
pair ^ wim -151
pair ^ ww 255
pair ^ zaterdag -224
pair ^ ze 178
pair ^ zet -130
pair ^ नमसत -128
pair aalst $ -149
pair aan $ -321
pair aan @it -220
pair aan de -105
pair aan die -238
pair aan het -236
pair aan jou 184
pair aan jullie 232
pair aan telefon 294
pair aan u 245
pair aanvrag ? -175
pair account bij 132
pair achterzijd van -180
pair activeringscod @it 176
pair activeringscod uit 285
pair adres is -131
pair adres priester -149
pair afspraakcod @it -265
pair afsprak was -221
pair ah nee -130
pair al 0 -162
pair al @it -178
pair al de -152
pair alarm van 274
pair allebei dor -134
pair alles wat -200
pair als de 241
pair als een -225
pair als ge 255
pair als pincod 252
pair als wachtwoord 287
pair altijd @it 173
pair altijd bij -162
pair altijd fout 157
pair altijd vor -254
pair ander wachtwoord -245
pair apothek van -179
pair app $ 168
pair app is 113
pair apparat zegt 259
pair artikel @it -309
pair asbest toch -188
pair asfalt stat -145
pair automat in 267
pair baby , -159
pair balie ? -261
pair balie lukt -122
pair barcod @it -196
pair barcod op -147
pair begijnhof @it -193
pair beheerder van -159
pair belastingschuld betal -142
pair ben @it -303
pair betaald met -141
pair betal direct -142
pair betal in 215
pair betal op -306
pair beveiligingscod per 142
pair bezoekersparker app 192
pair bibliothek stat -192
pair bij betal -153
pair bij de -116
pair bij har -222
pair bij het -280
pair bij inlogg -218
pair bij mij -89
pair bij mijn 267
pair bij ons -179
pair binn met 253
pair blad $ -187
pair blauw zon -168
pair blef de -141
pair bord stat -271
pair brief stan -148
pair brief stat 171
pair brief van 125
pair briefk , -145
pair broer , -257
pair brug poort -166
pair bsn 0 -156
pair bsn : -191
pair bsn @it -157
pair bsn heeft -148
pair bsn is -243
pair bsn van -228
pair bus 0 -190
pair bus @it -162
pair cijfer $ -144
pair cijfer , -269
pair cijfer fout -148
pair cijfer heeft -185
pair cijfer mist -193
pair cijfer van -268
pair cijfer zijn -164
pair claes $ -105
pair cod : -231
pair cod @it -127
pair cod die 118
pair cod is 113
pair cod van 98
pair container $ -212
pair container van -275
pair creditcard 0 -131
pair creditcard @it 270
pair cvc 0 -334
pair dag een -264
pair dak mij -109
pair dan 0 -201
pair dan bij -214
pair dan draait 182
pair dan kan 191
pair dan komt -157
pair dan krijg -201
pair dan mar -172
pair dan nog -145
pair dan op 209
pair dar won -211
pair dar zit 196
pair das van -130
pair dat ? -311
pair dat @it -224
pair dat baksk 196
pair dat de -289
pair dat een -215
pair dat er -224
pair dat het 87
pair dat hij -198
pair dat in -156
pair dat is -123
pair dat kaartj 168
pair dat mar 220
pair dat nog -301
pair dat op -339
pair dat papier 259
pair dat te 265
pair dat van -177
pair dat was -265
pair de achterkant -316
pair de achterzijd -180
pair de afvalkalender -304
pair de afvalpas 246
pair de apothek -203
pair de app 289
pair de automat 270
pair de balie 161
pair de bank 290
pair de berging -199
pair de bib 199
pair de bibliothek -192
pair de blauw -168
pair de brief 382
pair de cod 167
pair de container 305
pair de deur -187
pair de digid 206
pair de eid 150
pair de folder -264
pair de garag -457
pair de geboortepremie -148
pair de gemeent -137
pair de gft -142
pair de gymzal -209
pair de hal -259
pair de hel -291
pair de her -209
pair de kaart -250
pair de kermis -261
pair de klein -72
pair de krant -249
pair de lamp -190
pair de leges 162
pair de mann 231
pair de markt -257
pair de neg -202
pair de nieuw -211
pair de nv -105
pair de openbar -231
pair de oud -330
pair de pin 194
pair de pincod 89
pair de poort -288
pair de postcod -235
pair de productcod -142
pair de schol -235
pair de sit 250
pair de slagbom -216
pair de speeltuin -279
pair de strat -343
pair de streepjescod -261
pair de tag -209
pair de telefon 174
pair de tweeling -174
pair de verificatiecod 207
pair de verkeerd -142
pair de wacht -164
pair de weg -177
pair de zonecod -232
pair de zuil -226
pair ded hij -185
pair den brief 195
pair den itsm 173
pair denk dat -149
pair deur $ -157
pair deur open -217
pair deur van -453
pair deur zei -328
pair deurcod van -193
pair die 0 -123
pair die allebei -134
pair die doet 153
pair die heeft -159
pair die ik 138
pair die in -109
pair die invull 156
pair die is 229
pair die moet 184
pair die niet -207
pair die ook -201
pair die op -227
pair die van 144
pair die zelf -330
pair digid , 244
pair digid : 130
pair digid app 148
pair digid gebruikersnam 137
pair digid is 201
pair digid login 254
pair digid wachtwoord 105
pair digit inlog 162
pair dit is 141
pair dk nr -142
pair doccl vraagt -164
pair dochter heeft 141
pair doe ik 206
pair doet het 267
pair doet t -179
pair domicilier op -105
pair dor op -134
pair dorpshuis , -187
pair drie ker 306
pair dus dan -122
pair dus dat -148
pair dus ik -251
pair e loket 229
pair een ander -298
pair een bsn -270
pair een cijfer -340
pair een cod 62
pair een dicht -148
pair een gezin -195
pair een hekj 271
pair een man -294
pair een nul 266
pair een openstaand -142
pair een pin 132
pair een sms 190
pair een wachtwoord -297
pair eid : -114
pair eid @it -122
pair eid is 129
pair eid nummer -164
pair eig voordeur -151
pair eigen , -282
pair elk @it -153
pair emmer is -142
pair en 0 -197
pair en @it -182
pair en dan 179
pair en dat 257
pair en de 48
pair en die 212
pair en een 150
pair en hang -127
pair en heeft -220
pair en ik 77
pair en nog 38
pair en nu 214
pair en toch 138
pair en ww -134
pair er 0 -123
pair er @it -126
pair er een -266
pair er ergen -148
pair er iet 164
pair er in 237
pair er kwam 218
pair er met -404
pair er mis 184
pair er niet 137
pair er nog 117
pair er scheelt 161
pair er stat -127
pair er zit -229
pair ergen een -148
pair erin $ 262
pair eural cod -188
pair euro mar -130
pair ex . -130
pair exp 0 230
pair fak 0 -239
pair feestzal , -109
pair folder stat -109
pair fout $ 379
pair foutcod @it -371
pair gan die -134
pair garag $ -145
pair garag . -212
pair garag claes -105
pair garag onder -141
pair garagepoort , -212
pair gat de -215
pair gat open 183
pair gat volgen -182
pair ge @it 215
pair ge in 193
pair ge moogt 181
pair ge vraagt -148
pair gebeld en -127
pair geblokkeerd $ -108
pair geboortepremie @code -132
pair gebruik om 169
pair gebruikersnam @it 164
pair gebruikersnam wet 219
pair gef @it 269
pair gef ik 127
pair gehad : -142
pair gekoz heb 132
pair gekreg van -296
pair geldig tot -122
pair gelof dat -193
pair gelof ik -144
pair gemeent was -294
pair gent $ -131
pair gerak ik 100
pair gev toch 184
pair geweigerd $ 244
pair gewon @it 233
pair gewon met -272
pair gewon op -35
pair gezin : -291
pair gezin dat -217
pair gezin grag -149
pair gezin met -175
pair gezin vor -187
pair gft emmer -142
pair giet ze -145
pair gij dat 354
pair gk $ -184
pair goed ingetikt -201
pair grag , -105
pair grag vor -149
pair grofvuil bij -226
pair gymzal : -209
pair hang al -127
pair har nieuw -131
pair har pincod 157
pair heb 0 -190
pair heb de -254
pair heb ik -169
pair heb mijn 193
pair heb nik -248
pair heb nog 230
pair heeft @it -168
pair heeft de 75
pair heeft postcod -171
pair heeft u -142
pair hek , -157
pair hek van -252
pair herdenk , -134
pair het account 255
pair het adres -149
pair het apparat 132
pair het baksk 261
pair het bij 195
pair het bord -294
pair het bordj -346
pair het dan -216
pair het dorpshuis -187
pair het formulier -252
pair het gemeentehuis -218
pair het hek -271
pair het inen -185
pair het inlogg -289
pair het is -249
pair het kluisj 249
pair het niet 142
pair het nummer -254
pair het openbar -193
pair het scherm -236
pair het station -308
pair het wachtwoord 341
pair het zelf 232
pair het zwembad -218
pair hier : -150
pair hij blijft 124
pair hij het -185
pair hij is 158
pair hij van -294
pair hij zegt 262
pair hij zit -203
pair hoe ik -148
pair hoe lang -186
pair hoelang duurt -228
pair hoofdletter en -174
pair hor $ 180
pair huis is -294
pair iban @it -270
pair id kaart -171
pair identiteitskaart is 154
pair iemand dar -170
pair iemand van 176
pair ik 0 -255
pair ik @it 89
pair ik aan 342
pair ik al -163
pair ik ben -217
pair ik bij -206
pair ik cod -201
pair ik dar 162
pair ik dat -388
pair ik de -168
pair ik die 78
pair ik een -220
pair ik er 156
pair ik gelof -193
pair ik het 183
pair ik inlog -148
pair ik kom 192
pair ik kreg 73
pair ik log 273
pair ik net 144
pair ik niet -220
pair ik sta -229
pair ik typ -111
pair ik wacht -391
pair ik won -279
pair ik zeg 221
pair ik zie -204
pair in $ 94
pair in ? 191
pair in de -73
pair in en 229
pair in het -252
pair in met 39
pair in mijn 250
pair in t -85
pair in uw -134
pair inen $ -185
pair ingetikt en -173
pair inlog , -148
pair inlog : 162
pair inlogcod vor 282
pair intik ded -185
pair intyp $ -333
pair invull $ 305
pair is @it 183
pair is asbest -188
pair is bij -319
pair is brug -131
pair is dat -361
pair is de -187
pair is die 232
pair is een -292
pair is er -229
pair is gewon 202
pair is het 207
pair is ie 205
pair is m -148
pair is mar -148
pair is niet -220
pair is ral -288
pair is van -179
pair is zijn -283
pair itsm cod 280
pair itsm geeft -239
pair itsm vraagt 224
pair jan van -227
pair jar en -154
pair jou gev 184
pair jullie , -109
pair jullie aan 139
pair jullie automat 186
pair jullie blad -187
pair jullie of -177
pair k heb 194
pair kaartj $ 168
pair kan dat 179
pair kan de -212
pair kan er -239
pair kan ik -440
pair kapot $ 150
pair kenmerk @it -257
pair ker $ -162
pair kijk wat 133
pair kinder $ -128
pair klein van -117
pair kluis @it -234
pair kom er 142
pair kom ik 138
pair komt $ 180
pair komt er -246
pair komt uit -172
pair kortingscod @it -214
pair kreg cod 184
pair kreg ik 258
pair krijg ik -287
pair krijgt een -234
pair kunt ge 350
pair kunt gij 237
pair kunt u 97
pair kwijt $ -181
pair kwijt , -202
pair lan van -264
pair lang de 185
pair ligt het 181
pair liter ? -142
pair login : 254
pair login e 169
pair loket $ 242
pair loket , -167
pair loket is 180
pair luidt @it 297
pair m , -151
pair m op -151
pair mag dat -291
pair mag de 179
pair mag mijn -207
pair mailadres 0 -138
pair man aan -294
pair man en -148
pair mann van 231
pair mar aan 253
pair mar die -238
pair mar het 240
pair mar hij -104
pair mar ik 216
pair mar op 99
pair mar teg 270
pair mar zo -158
pair markt en -141
pair markt is -193
pair me $ 172
pair me pincod 266
pair meld $ -203
pair meldingsnummer @it -209
pair mer stat 168
pair met 0 -252
pair met @it 343
pair met cijfer -216
pair met creditcard -141
pair met een 92
pair met mijn -226
pair met nummer -227
pair met ons -355
pair met wachtwoord 266
pair met ww 332
pair mij $ -268
pair mij niet -192
pair mij vergis -109
pair mijn @it -211
pair mijn account 113
pair mijn afsprak -302
pair mijn brief -148
pair mijn bsn -227
pair mijn deur -303
pair mijn e 188
pair mijn eid 219
pair mijn eig -286
pair mijn ex -130
pair mijn garag 157
pair mijn gemeent 391
pair mijn gezin -266
pair mijn gsm 339
pair mijn huis -420
pair mijn iban -109
pair mijn identiteitskaart 133
pair mijn kaart 261
pair mijn login 200
pair mijn man 104
pair mijn pas 163
pair mijn paspoort -250
pair mijn pin 159
pair mijn pincod 316
pair mijn postcod -417
pair mijn reken -128
pair mijn rijksregisternummer -304
pair mijn wachtwoord 387
pair mijn zon -293
pair milieupas is 233
pair minimal @it -153
pair minsten @it -187
pair minut in -150
pair mn paspoort -232
pair mn postcod -142
pair mn telefon 184
pair moeder heeft -217
pair moet betal -329
pair moet hebb 63
pair moet ik 154
pair moet minimal -199
pair na 0 -265
pair na @it -244
pair na het -211
pair nac cod -168
pair nam van -105
pair ne ker 232
pair nee wacht -218
pair neg cijfer -202
pair net $ -145
pair net sms 169
pair nie $ 267
pair nie in 216
pair niet $ 212
pair niet , -174
pair niet aan -353
pair niet bij -152
pair niet dus -188
pair niet en 292
pair niet in 112
pair niet mer 177
pair niet op 171
pair niet open -153
pair nieuw adres -131
pair nog 0 231
pair nog ? -229
pair nog @it -267
pair nog een -50
pair nog uit -145
pair november ? -134
pair nr @it -326
pair nu $ 209
pair nu ? 186
pair nu ook -307
pair nummer , -164
pair nummer 0 177
pair nummer @code -128
pair nummer @it -491
pair nummer is -240
pair nv grag -105
pair of 0 -219
pair of @it -93
pair of bij -228
pair of is 114
pair of moet -280
pair oldenburg en -151
pair om @it -424
pair om die 217
pair onder de -333
pair onder het 226
pair ongeld $ 158
pair ons deur -246
pair ons gezin -396
pair ons huis 231
pair ons in -132
pair ontvang : 142
pair onz beheerder -159
pair onz postcod -141
pair ook in -142
pair ook niet 275
pair ook vor -209
pair op $ 190
pair op 0 -172
pair op @code -297
pair op @it 85
pair op dat 172
pair op de -49
pair op een -116
pair op jullie -317
pair op mijn 223
pair op nam -105
pair op schooltoelag -128
pair op uw -231
pair open $ -204
pair open met 121
pair openbar toilet -226
pair openstaand belastingschuld -142
pair oud rijksweg -217
pair over de -157
pair pakt nie 224
pair pakt niet -202
pair pas is 281
pair paspoort vind -180
pair paswoord @it 210
pair paswoord vor 224
pair per sms 207
pair pin @it 356
pair pin is 159
pair pin van 205
pair pincod , 338
pair pincod . 204
pair pincod 0 -324
pair pincod @it 484
pair pincod die 132
pair pincod is 301
pair pincod van 249
pair pincod verget -355
pair pinkod @it 287
pair pinn aan -122
pair poort $ -292
pair poort 0 -161
pair poortj $ -151
pair postcod @it -398
pair postcod is -441
pair postcod van -434
pair priester daensstrat -149
pair productcod van -142
pair promocod @it -315
pair puk @it 164
pair puk cod 205
pair puk van 237
pair pukcod van 215
pair ral @it -351
pair rar met -216
pair ratelar @it -156
pair recyclagepark , 138
pair reken nummer -128
pair rekeningnummer vor -148
pair rijksregisternummer @it -272
pair ronald , -159
pair samenstell van -149
pair scant niet -163
pair scheelt ? 161
pair schol is -303
pair schooltoelag vor -128
pair schrijf het 224
pair sit $ 291
pair sit 0 -192
pair sit van 329
pair slagbom dicht -141
pair sleutel $ -159
pair sleutel gekreg -222
pair sleutel ligt -331
pair sleutel van -350
pair sleutelkastj van -209
pair sms 0 147
pair sms @it -276
pair sms cod 268
pair sms gehad -142
pair sms met 307
pair sms ontvang 142
pair sms parker -155
pair sms van 160
pair sorry typ -290
pair sperwerstrat @it -136
pair sta ik -267
pair stad , 334
pair stan $ 244
pair stan altijd -254
pair stan er -218
pair stat , 190
pair stat 0 -201
pair stat @it -138
pair stat bij -142
pair stat cod -238
pair stat een -340
pair stat elk -256
pair stat er 99
pair stat nog -242
pair station , -264
pair sted dat 153
pair sted niet 149
pair strat en -273
pair streepjescod op -180
pair streepjescod van -179
pair t , -155
pair t briefk -145
pair t niet -236
pair t pakt 184
pair t recyclagepark 138
pair tablet $ 146
pair tag stat -209
pair teg de 270
pair teken en -143
pair teken zijn -169
pair terugstort waarborg -109
pair tkan zijn -109
pair toch $ -235
pair toch ? -222
pair toch blef -141
pair toch kom 113
pair toch zegt 175
pair toe $ -250
pair toetsenbord , -171
pair toilet op -226
pair tot 0 -113
pair tr $ -219
pair trek . 258
pair twee cijfer -218
pair typ het -246
pair typ op -338
pair u dat -314
pair u die -142
pair u doorgev 163
pair u heeft -142
pair u vroeg -154
pair uit $ -292
pair uit ? -176
pair uit de 135
pair uit mijn -207
pair v nummer -179
pair van 0 -202
pair van @it -446
pair van cijfer -109
pair van de 301
pair van digid 241
pair van een -304
pair van gemeent -150
pair van het -314
pair van itsm 274
pair van jullie -156
pair van meerdervoort -264
pair van mij -252
pair van mijn 209
pair van mn -181
pair van ons 202
pair van t 182
pair van wacht -299
pair vanaf 0 -334
pair vanaf @it -122
pair vergis van -109
pair verificatiecod : 186
pair verkeerd container -142
pair verlop $ 272
pair verlop 0 -173
pair vind ik -180
pair visa @it -138
pair vloek $ -148
pair voetpad . -209
pair vogelpik als -148
pair volgen de -386
pair volgen het -324
pair volgend maand -257
pair voordeur , -249
pair vor 0 -134
pair vor all -345
pair vor de -294
pair vor den 248
pair vor een -331
pair vor het 154
pair vor iederen -201
pair vor jullie -187
pair vor me 149
pair vor mij 173
pair vor mijn -200
pair vor onz -269
pair vor terugstort -109
pair vraagt een 198
pair vraagt hoe -148
pair vraagt mijn -159
pair vrouw zegt -148
pair waarborg feestzal -109
pair wacht $ -235
pair wacht @it -150
pair wacht al -219
pair wacht das -130
pair wacht op -249
pair wachtwoord : 175
pair wachtwoord @code 194
pair wachtwoord @it 580
pair wachtwoord goed -201
pair wachtwoord is 245
pair wachtwoord moet -239
pair wachtwoord van 289
pair wachtwoord vor 236
pair wachtwoord zijn -166
pair wachtwoort is 223
pair wagtwoord @it 284
pair war moet 156
pair was @it 121
pair was het -216
pair wat betekent -262
pair wat doe 206
pair wat er 219
pair wat is -347
pair wat moet 288
pair we doen -181
pair weg , -152
pair wek $ -254
pair wel in -242
pair wel zo -148
pair welk dag -179
pair werk in -268
pair werkt niet 75
pair wet ik 197
pair wifi in -203
pair wij won -235
pair wij zijn 155
pair wil een 149
pair wil jij 178
pair wim oldenburg -151
pair won er -145
pair won ik -194
pair wordt er -253
pair ww 0 -163
pair ww : 172
pair ww @it 207
pair zaterdag krijg -224
pair ze asfalt -145
pair zeg dat 220
pair zegt dat -218
pair zegt fout 258
pair zegt het -147
pair zegt sted 141
pair zegt verlop 189
pair zet die -130
pair zie het -148
pair zie ik 188
pair zien wat 157
pair zij van -117
pair zijn $ -138
pair zijn @it -203
pair zijn bij -109
pair zijn dak -109
pair zijn de -132
pair zijn pas 180
pair zijn vor -255
pair zit da -222
pair zit de 185
pair zit een -229
pair zo , -122
pair zo 0 -160
pair zon , -295
pair zon @it -179
pair zonder vergunn -227
pair zwembad werkt -209
pair नमसत , -128
skip ( @it -125
skip , , 220
skip , 0 -263
skip , : -243
skip , ? -235
skip , @it -190
skip , aalst -149
skip , automat 303
skip , ben -305
skip , betekent -230
skip , bij 171
skip , cijfer -201
skip , claes -105
skip , cod 58
skip , da 190
skip , dar -228
skip , dat -234
skip , de -40
skip , deur -326
skip , die -130
skip , doet 183
skip , duurt -327
skip , er -297
skip , gat 215
skip , ge 244
skip , geblokkeerd -291
skip , gelof -193
skip , gent -131
skip , gij 235
skip , heeft -270
skip , het 283
skip , hij -205
skip , huis -339
skip , iemand -170
skip , ik 57
skip , is 132
skip , jullie -197
skip , mijn -331
skip , moet 313
skip , niet -251
skip , of -196
skip , pincod 204
skip , reken -128
skip , stat -287
skip , tot -122
skip , van -167
skip , vor -359
skip , vrouw -148
skip , wacht -182
skip , was -219
skip , wie 146
skip , wil -196
skip , won -307
skip , zegt 238
skip , zie -343
skip , ziet -239
skip , zij -151
skip , zit 204
skip , zo -148
skip 0 $ 138
skip 0 , -73
skip 0 0 -105
skip 0 ? -275
skip 0 ah -291
skip 0 asbest -198
skip 0 dat -185
skip 0 de -509
skip 0 digid -173
skip 0 garag -113
skip 0 gebeld -190
skip 0 geldig -111
skip 0 gk -146
skip 0 ik -257
skip 0 in -300
skip 0 mailadres -160
skip 0 mar -213
skip 0 mijn -167
skip 0 nee -104
skip 0 ook -284
skip 0 reken -176
skip 0 uw -181
skip 0 van -209
skip 0 vor -411
skip 0 zijn -162
skip : $ 117
skip : , -118
skip : . 149
skip : 0 31
skip : @it 90
skip : aan -181
skip : de -253
skip : en 216
skip : heeft -142
skip : ik -188
skip : van -228
skip : wachtwoord 200
skip @code 0 -257
skip @code @it -78
skip @code is -204
skip @it $ -153
skip @it ) -168
skip @it , -101
skip @it . -107
skip @it @code -308
skip @it aan 64
skip @it binn 201
skip @it dan 412
skip @it dar -157
skip @it das 213
skip @it dat -173
skip @it de 88
skip @it den 311
skip @it die 192
skip @it digid -171
skip @it een 153
skip @it en 240
skip @it er 197
skip @it heeft -167
skip @it het -156
skip @it hij -66
skip @it ie 188
skip @it in 195
skip @it inlogg -218
skip @it is 184
skip @it japan -140
skip @it jij 157
skip @it jullie -191
skip @it kunt 198
skip @it mag 175
skip @it me 241
skip @it met -252
skip @it mijn -161
skip @it minimal -171
skip @it niet 176
skip @it nu 233
skip @it nummer -259
skip @it op 134
skip @it pincod -160
skip @it plat -229
skip @it reken -220
skip @it sind -292
skip @it stat -141
skip @it u 327
skip @it van -359
skip @it vor -170
skip @it wacht -226
skip @it wachtwoord 259
skip @it wie 151
skip @it wij -176
skip @it wil -146
skip @it ze -337
skip @it zeg 152
skip @it zij -166
skip @it zijn -205
skip ^ $ 299
skip ^ , 13
skip ^ 0 218
skip ^ : 204
skip ^ afsprak -221
skip ^ app 197
skip ^ bezoekersparker 206
skip ^ bsn -201
skip ^ cijfer -147
skip ^ cod 154
skip ^ dan -272
skip ^ dat -306
skip ^ de 88
skip ^ deurcod -193
skip ^ die -199
skip ^ digid 254
skip ^ drie -229
skip ^ een -299
skip ^ eid -171
skip ^ en -227
skip ^ er -215
skip ^ formulier -252
skip ^ garag 144
skip ^ ge 226
skip ^ gebruikersnam 137
skip ^ geeft -268
skip ^ gehad -142
skip ^ gevond -209
skip ^ gezin -264
skip ^ goed -201
skip ^ heb 128
skip ^ hebb -261
skip ^ hek -240
skip ^ het -164
skip ^ iban -137
skip ^ ik -350
skip ^ in -260
skip ^ inlog 162
skip ^ is 117
skip ^ itsm -165
skip ^ kapot -200
skip ^ kreg 95
skip ^ kwam 218
skip ^ log 273
skip ^ login 305
skip ^ m -151
skip ^ met 59
skip ^ mijn 88
skip ^ moeder -217
skip ^ moet -261
skip ^ net 110
skip ^ niet 239
skip ^ nieuw 91
skip ^ ocmw 252
skip ^ oldenburg -151
skip ^ ons -345
skip ^ op -362
skip ^ paswoord 140
skip ^ pasword 350
skip ^ per 142
skip ^ pin 87
skip ^ pincod 260
skip ^ postcod -490
skip ^ productcod -199
skip ^ rijksregisternummer -153
skip ^ sms -187
skip ^ sta -229
skip ^ uit 268
skip ^ van 199
skip ^ vor -299
skip ^ vraagt 278
skip ^ wacht -347
skip ^ wachtwoord 366
skip ^ won -278
skip ^ ww 320
skip ^ zit -109
skip ^ zo 146
skip ^ zonecod -232
skip ^ zus -131
skip aan balie 148
skip aan deur -322
skip aan die 265
skip aan doorgev 163
skip aan gev 263
skip aan zuil -226
skip aanmeld de -337
skip aanvrag $ -175
skip account de 165
skip achterzijd mn -180
skip activeringscod de 285
skip adres brug -131
skip adres daensstrat -149
skip ah wacht -130
skip al minut -132
skip al wek -170
skip allebei op -134
skip als , 249
skip als een -141
skip als gezin -225
skip als in 246
skip altijd mijn -254
skip apothek wacht -179
skip app @it 130
skip artikel , -230
skip asbest ? -188
skip asfalt er -145
skip balie niet -122
skip barcod , -165
skip barcod de -147
skip beheerder het -159
skip belastingschuld direct -142
skip ben $ -253
skip ben en -246
skip betaald creditcard -141
skip betal @it -295
skip betekent $ -201
skip beveiligingscod sms 142
skip bij $ -296
skip bij , -154
skip bij bibliothek -263
skip bij gezin -160
skip bij het -144
skip bij inlogg -226
skip bij of -215
skip bij station 176
skip bij vor -200
skip binn @it 251
skip blef slagbom -141
skip blijft $ -267
skip bord @it -185
skip bord de -164
skip bordj de -281
skip brief $ 242
skip brief de 175
skip brief digid 164
skip brief er -148
skip brief mijn 233
skip briefk gerak -145
skip brug 0 -161
skip bsn $ -146
skip bsn , -172
skip bsn 0 -208
skip bsn @it -269
skip burgerprofiel @it 195
skip bus $ -128
skip bus , -105
skip bus 0 -207
skip cijfer $ -394
skip cijfer , -196
skip cijfer : -245
skip cijfer ? -179
skip cijfer de -172
skip cijfer hier -150
skip cijfer is -172
skip cijfer mijn -268
skip cijfer op -148
skip cijfer want -191
skip cod , -245
skip cod 0 134
skip cod @it -125
skip cod de 64
skip cod ik 251
skip cod mar -142
skip cod mijn 353
skip cod op -374
skip cod vor -119
skip container in 279
skip creditcard 0 -119
skip da de 257
skip da nie 171
skip daensstrat , -149
skip dag de -197
skip dak vergis -109
skip dan $ 206
skip dan @it -139
skip dan de -219
skip dan december -151
skip dan ge 213
skip dan het 280
skip dan ik -189
skip dan uit -145
skip dan zo -122
skip dar $ -146
skip dar de 185
skip dar het -185
skip dar ik -162
skip das mijn -130
skip dat $ -252
skip dat , 265
skip dat 0 -189
skip dat cijfer -164
skip dat de -226
skip dat een -258
skip dat er 112
skip dat ergen -148
skip dat fout 117
skip dat het -272
skip dat ik 128
skip dat is -184
skip dat m -148
skip dat meld -182
skip dat niet 236
skip dat nog -180
skip dat of -239
skip dat teg 165
skip dat van -207
skip dat vor -224
skip de $ -170
skip de ( -264
skip de , 140
skip de 0 -397
skip de ? -428
skip de @code -132
skip de aan -89
skip de app 199
skip de bij 273
skip de blijft 206
skip de cijfer -250
skip de cod -95
skip de container -336
skip de dar -184
skip de dat -157
skip de de 215
skip de dicht -141
skip de die 86
skip de emmer -142
skip de en 149
skip de gekreg -197
skip de grag -105
skip de hangt -225
skip de in 172
skip de lukt -122
skip de mag 306
skip de met -242
skip de moet -445
skip de niet 122
skip de nog -248
skip de onder -141
skip de op -427
skip de over -222
skip de stan -229
skip de stat -137
skip de toch -311
skip de uit -239
skip de van 131
skip de vor 88
skip de zei -328
skip de zon -168
skip december $ -151
skip ded het -185
skip den cod 246
skip den van 149
skip denk er -149
skip deur $ -191
skip deur de -360
skip deur het -198
skip deur ik -158
skip deurcod het -193
skip dicht $ 159
skip die $ -109
skip die de -153
skip die dor -134
skip die euro -130
skip die het 153
skip die ik 220
skip die in -255
skip die met -342
skip die net 144
skip die op -258
skip die stat -219
skip die u 313
skip die van 191
skip die vor -199
skip digid : 264
skip digid @it 276
skip digid die 184
skip digid is 124
skip digid mijn 230
skip digit : 162
skip doccl mijn -164
skip doet het 147
skip domicilier nam -105
skip dorpshuis ronald -159
skip dus mar -122
skip dus typ -251
skip e , -257
skip e is 180
skip een $ 182
skip een , 85
skip een . 148
skip een 0 -156
skip een @it -233
skip een aan -333
skip een belastingschuld -142
skip een bij -230
skip een en 122
skip een fout -148
skip een heeft -148
skip een in -253
skip een op 266
skip een pin -328
skip een van -249
skip een wachtwoord -335
skip een wat 143
skip een zijn -166
skip eid , -164
skip eig , -154
skip eigen @it -203
skip en , -279
skip en 0 -263
skip en ? 201
skip en @it 68
skip en al -127
skip en blef -141
skip en cijfer -214
skip en de 188
skip en draait 182
skip en heb 159
skip en is 201
skip en klein -140
skip en kom 153
skip en krijg -311
skip en mijn -148
skip en of 157
skip en op 209
skip en zeg 221
skip en zegt 236
skip en zei 206
skip en zie 190
skip er , -148
skip er ? 213
skip er cijfer -183
skip er dat 215
skip er de -274
skip er een -435
skip er elk -220
skip er in 228
skip er t -239
skip erachter $ -190
skip ergen cijfer -148
skip eural 0 -157
skip euro op -130
skip ex $ -130
skip exp 0 230
skip extra bak -286
skip fak 0 -186
skip feestzal tkan -109
skip fout $ 202
skip fout mar -148
skip foutcod , -226
skip foutcod bij -159
skip gaf @it -153
skip gan allebei -134
skip garag $ -213
skip garag de -141
skip gat het -175
skip gat met 183
skip ge @it 191
skip ge hoe -148
skip gebeld hang -127
skip geboortepremie 0 -123
skip gebruik @it 275
skip gebruikersnam ik 219
skip gebruikersnam wachtwoord 140
skip geeft @it -239
skip gehad u -142
skip gekreg de -186
skip geldig 0 -113
skip geliev te 157
skip gelof er -193
skip gen $ -326
skip gerak er 155
skip gev ? 184
skip gezin $ -247
skip gezin 0 -236
skip gezin @it -180
skip gezin ik -164
skip gezin jullie -187
skip gezin vor -149
skip gft is -142
skip giet asfalt -145
skip goed en -201
skip grag het -149
skip groen , -207
skip gymzal op -209
skip hangt de -305
skip har , -344
skip har adres -131
skip har is 202
skip heb sleutel -248
skip heb verkeerd -142
skip heeft @it -140
skip heeft cijfer -241
skip heeft die -142
skip heeft openstaand -142
skip heeft sleutel -159
skip heeft wachtwoord 159
skip hek $ -224
skip hek @it -195
skip hek de -266
skip hek het -168
skip hem $ -162
skip herdenk gan -134
skip het $ 160
skip het , -145
skip het ? -383
skip het foutcod -237
skip het gat -175
skip het hangt -240
skip het heeft -192
skip het in -230
skip het jullie 138
skip het loket 121
skip het met -139
skip het niet 124
skip het open -228
skip het priester -149
skip het stat -348
skip het toilet -193
skip het uit -177
skip het werkt -209
skip het zegt 249
skip hier @it -164
skip hier de -152
skip hij altijd 212
skip hij de -294
skip hij een 271
skip hij inen -185
skip hij sted 112
skip hoe ik 90
skip hoe inlog -148
skip hoe is -205
skip hoort @it -298
skip id @it 173
skip id is -313
skip ie $ 175
skip ik 0 -270
skip ik @it 78
skip ik aan -112
skip ik al -189
skip ik als 167
skip ik altijd 181
skip ik bij -275
skip ik dat -179
skip ik de -118
skip ik een -129
skip ik er 284
skip ik gebruik 194
skip ik gekoz 188
skip ik iet -180
skip ik in 128
skip ik ingev 246
skip ik jou 184
skip ik juist 167
skip ik mer 238
skip ik mijn -234
skip ik niet 101
skip ik nog 160
skip ik op -228
skip ik per 244
skip ik van 176
skip ik vor -291
skip ik wachtwoord 234
skip ik zelf 194
skip in $ 377
skip in , -219
skip in ? -231
skip in als 237
skip in begijnhof -193
skip in brief 139
skip in de -231
skip in die 132
skip in en 184
skip in hal -313
skip in liter -142
skip in stadhuis 181
skip in strat -304
skip in wacht -164
skip in wachtwoord 259
skip in webshop -202
skip in weg -177
skip ingetikt dan -201
skip inlog wel -148
skip inlogg wet -191
skip intik hij -185
skip is $ 198
skip is . 209
skip is 0 -117
skip is : 175
skip is @it -79
skip is als -198
skip is dk -142
skip is een -182
skip is en 137
skip is fak -240
skip is het -260
skip is ik -148
skip is k -192
skip is kunt 268
skip is mar 87
skip is mei -209
skip is niet -150
skip is o 145
skip is onz -159
skip is pin 198
skip is poort -131
skip is toch -188
skip is tr -219
skip is van -231
skip is vor 300
skip is wachtwoord 186
skip itsm @it 348
skip itsm een 165
skip itsm ik -322
skip jou toch 184
skip jullie $ -267
skip jullie is -229
skip jullie nog -299
skip k @it 191
skip kan inlogg 180
skip kan niet -241
skip kan nu -208
skip ker intik -185
skip kijk er 133
skip klein 0 -174
skip klopt dat -255
skip kom er 151
skip komt een -134
skip komt niet -148
skip kortingscod vor -199
skip kreg @it 289
skip kreg bij -238
skip kreg een 277
skip kreg sms 112
skip krijg cod -201
skip krijg de -327
skip krijg van 320
skip kunt een 166
skip lan meerdervoort -264
skip lang een -186
skip ligt aan 163
skip ligt bij -283
skip ligt de -232
skip liter $ -142
skip login loket 169
skip loket @it 254
skip loket mijn 232
skip lukt dus -300
skip m 0 -161
skip m @it -140
skip mailadres vogelpik -148
skip mann de 231
skip mar , -135
skip mar @code -114
skip mar @it -174
skip mar de 327
skip mar deur -220
skip mar doet -148
skip mar heb 201
skip mar zie -148
skip markt @it -193
skip markt toch -141
skip me $ -142
skip me . 172
skip me op 326
skip mei . -209
skip melding @it -338
skip mer de -197
skip mer er 168
skip met , 237
skip met 0 177
skip met @it 106
skip met aan -252
skip met als 178
skip met baby 223
skip met kinder -164
skip met man -175
skip met vor -238
skip mij van -109
skip mijn $ -131
skip mijn 0 100
skip mijn ? -224
skip mijn @it -151
skip mijn bij 132
skip mijn cod -190
skip mijn doet -197
skip mijn grag -149
skip mijn heeft 114
skip mijn is 89
skip mijn loket 188
skip mijn met -242
skip mijn niet 295
skip mijn nummer -238
skip mijn open 209
skip mijn stan -148
skip mijn stat 210
skip mijn van 137
skip mijn voordeur -151
skip mijn vor 217
skip mijn wachtwoord 277
skip mijn was -221
skip mijn zegt -148
skip milieupas @it 233
skip minimal teken -199
skip minsten teken -187
skip minut de -150
skip mis $ 184
skip misschien cijfer -185
skip mn $ 179
skip mn van 207
skip mn vind -180
skip moet $ 210
skip moet @it -153
skip moet aan 183
skip moet dat -357
skip moet die 140
skip moet een -325
skip moet het 65
skip moet op -306
skip moet wachtwoord -194
skip na ker -226
skip na minut -216
skip naast deur 176
skip nam de -121
skip nar , 202
skip nar @it -270
skip nee das -130
skip net sms 330
skip nie $ 191
skip nie ik -226
skip niet $ 61
skip niet dan -168
skip niet dat 168
skip niet de 64
skip niet ik -214
skip niet in 162
skip niet mijn -208
skip nieuw is -131
skip nik $ -177
skip nodig $ 243
skip nog , -255
skip nog ? -203
skip nog @it -222
skip nog ik 154
skip nog mijn -145
skip nog niet 149
skip november $ -134
skip nr $ -282
skip nr en -142
skip nu $ 209
skip nu de -201
skip nummer $ -209
skip nummer 0 -125
skip nummer @code -227
skip nummer @it -207
skip nummer ik -135
skip nummer in -226
skip nv , -105
skip of $ -192
skip of . -185
skip of ? -249
skip of de -173
skip of ik -283
skip of teken -109
skip oldenburg dan -151
skip om u -285
skip onder blauw -168
skip onder markt -141
skip onder streepjescod -261
skip ons , -233
skip ons de -211
skip ons is -353
skip ons vor -187
skip ontbreekt ik -174
skip onz is -212
skip onz van -159
skip ook de -185
skip op $ -245
skip op . -142
skip op 0 -219
skip op @it -440
skip op achterzijd -180
skip op bord -317
skip op brief 255
skip op briefk -145
skip op deur -236
skip op en 72
skip op gsm 355
skip op id -332
skip op kaartj 202
skip op klavier -212
skip op laptop 98
skip op m -151
skip op markt -232
skip op november -134
skip op parkeerautomat -194
skip op scherm -221
skip op sit 133
skip op tag -209
skip op telefon 151
skip op van -154
skip op vor -128
skip open $ 129
skip open @it 185
skip openbar op -226
skip openstaand betal -142
skip oud $ -163
skip oud , -181
skip over de 233
skip over in -197
skip pakt niet 278
skip parker is -155
skip pas 0 240
skip pas @it -207
skip paspoort 0 -173
skip paspoort ik -180
skip paswoord mijn 268
skip paswoord vloek -148
skip paswoort @it 207
skip per kreg 153
skip per ontvang 142
skip pin @it 133
skip pin mijn 132
skip pin puk 168
skip pincod de 188
skip pincod en 253
skip pincod ik 146
skip pincod mijn 98
skip pinn de -122
skip poort bus -166
skip poort toe -250
skip postcod 0 -230
skip postcod @it -459
skip postcod mijn -372
skip productcod de -142
skip promocod vor -177
skip puk @it 318
skip puk mer 168
skip puk mijn 237
skip puk stat 154
skip rar cijfer -216
skip reken @code -128
skip reken ons -187
skip rekeningnummer de -148
skip rijksregisternummer , -158
skip ronald die -159
skip rr @it -225
skip samenstell mijn -149
skip scheelt $ 161
skip schooltoelag 0 -134
skip sit de 329
skip slagbom $ -141
skip sleutel van -222
skip sleutelkastj de 172
skip sms 0 -131
skip sms @it 318
skip sms digid 289
skip sms is 147
skip sms met 205
skip stad 0 108
skip stad @it -158
skip stan vor -254
skip stat $ -279
skip stat , -163
skip stat 0 -337
skip stat de -293
skip stat in -104
skip stat mar -185
skip stat met -268
skip stat mijn -248
skip stat niet 168
skip stat op 100
skip stat uw -211
skip sted @it -247
skip stond @it -176
skip streepjescod de -210
skip t nie 181
skip t op -244
skip tag 0 -154
skip te in 160
skip teken een -143
skip telefon digid 184
skip telefon ik 294
skip terugstort @code -315
skip terugstort feestzal -109
skip thuis je 194
skip tkan dak -109
skip toch $ -222
skip toch @it -175
skip toilet de -226
skip tot 0 -113
skip trek $ 258
skip twee in -311
skip u 0 -285
skip u ? 306
skip u een -142
skip u kijk 133
skip u ook -142
skip uit $ -176
skip uit brief 372
skip uit garag -145
skip uw , -231
skip van $ -419
skip van , 123
skip van 0 -289
skip van : 107
skip van @it -340
skip van beheerder -159
skip van bib 186
skip van brief 263
skip van cijfer -178
skip van dorpshuis -159
skip van e 215
skip van eid 295
skip van ex -130
skip van gezin -291
skip van gft -142
skip van gymzal -209
skip van identiteitskaart 73
skip van kaart 252
skip van met 263
skip van milieupas 233
skip van nar -286
skip van nv -105
skip van openbar -290
skip van pas 212
skip van paspoort -327
skip van schol -190
skip van stad 14
skip van vor -297
skip van vrouw 103
skip van zon -252
skip van zwembad -180
skip vanaf giet -145
skip vergis cijfer -109
skip verkeerd $ -142
skip vervall $ -200
skip vind $ -292
skip vind 0 -230
skip visa 0 -236
skip voetpad $ -209
skip vogelpik paswoord -148
skip volgen bordj -275
skip volgen krant -249
skip vor adres -149
skip vor app 182
skip vor blad -187
skip vor de 190
skip vor deur -521
skip vor digid 275
skip vor eig -157
skip vor garag -185
skip vor garagepoort -212
skip vor geboortepremie -148
skip vor invull 305
skip vor is -183
skip vor kinder -128
skip vor waarborg -109
skip vor zwembad -209
skip vraagt eid -164
skip vraagt ik -148
skip vrouw dat -148
skip waarborg , -109
skip wacht 0 -174
skip wacht @it -242
skip wacht schooltoelag -128
skip wachtwoord ! 180
skip wachtwoord , 378
skip wachtwoord . 228
skip wachtwoord @it 183
skip wachtwoord de 228
skip wachtwoord en 158
skip wachtwoord het 154
skip wachtwoord ik 252
skip wachtwoord ingetikt -173
skip wachtwoord mijn 272
skip wachtwoord minimal -199
skip wachtwoord vor -166
skip wachtwoort @it 290
skip war ik -141
skip waregem de -276
skip was , 176
skip was mar 144
skip wat @it -192
skip wat de -277
skip wat ik 387
skip wat scheelt 161
skip wel $ 165
skip wel 0 -160
skip werk de -175
skip wet wat -209
skip wie dat 181
skip wij @it -142
skip wij werk 166
skip wim en -151
skip won @it -226
skip won op -177
skip woont de -273
skip wordt $ 244
skip ww @it 113
skip ww en -134
skip ww herdenk -134
skip ze stat -145
skip zeg mar 220
skip zegt $ 145
skip zegt @it -209
skip zegt dat 119
skip zegt er -148
skip zegt geblokkeerd 279
skip zei hij -294
skip zelf $ 166
skip zet 0 -123
skip zie niet -188
skip zien er 157
skip zijn $ 97
skip zijn , 227
skip zijn @it -238
skip zijn altijd -211
skip zijn het -166
skip zijn mij -109
skip zit $ -211
skip zit in 285
skip zo ik -283
skip zo mijn -263
skip zo visa -122
skip zon , 184
skip zonet sms 173
skip zuil $ -279
skip zus nieuw -131
skip zwembad niet -209
skip नमसत mijn -128
topic @ability 55
topic @access -32
topic @body -287
topic @building -136
topic @business 74
topic @firstPerson 71
topic @general 135
topic @handled -13
topic @hardly 104
topic @has -73
topic @home -287
topic @mind -94
topic @mine 23
topic @nuisance 16
topic @nuisance-phrase -235
topic @ofPerson 45
topic @organisation -161
topic @ownPostcode 71
topic @patient 24
topic @place -269
topic @plainly 59
topic @somebody 68
topic @vehicle -93
topicAnywhere @ability 47
topicAnywhere @access -82
topicAnywhere @body -332
topicAnywhere @building -70
topicAnywhere @business 63
topicAnywhere @firstPerson 76
topicAnywhere @general 259
topicAnywhere @handled 90
topicAnywhere @hardly 183
topicAnywhere @has -43
topicAnywhere @home -300
topicAnywhere @mind -94
topicAnywhere @mine 28
topicAnywhere @nuisance 4
topicAnywhere @nuisance-phrase -328
topicAnywhere @ofPerson 14
topicAnywhere @organisation -160
topicAnywhere @ownPostcode 75
topicAnywhere @patient 6
topicAnywhere @place -104
topicAnywhere @plainly 145
topicAnywhere @relative 106
topicAnywhere @somebody 61
topicAnywhere @vehicle -55
topicBefore @ability -78
topicBefore @access 140
topicBefore @building -294
topicBefore @general -174
topicBefore @handled -22
topicBefore @hardly -194
topicBefore @has -15
topicBefore @home -275
topicBefore @mine -69
topicBefore @nuisance -400
topicBefore @ofPerson 32
topicBefore @organisation -130
topicBefore @ownPostcode -34
topicBefore @patient 39
topicBefore @place -66
topicBefore @plainly 75
topicBefore @relative 45
topicBefore @somebody 31
topicBefore @vehicle -200
topicBeside @ability -125
topicBeside @access 266
topicBeside @building -356
topicBeside @business -155
topicBeside @handled -237
topicBeside @has 195
topicBeside @home 194
topicBeside @mine -211
topicBeside @nuisance -184
topicBeside @organisation -117
topicBeside @patient -66
topicBeside @plainly -322
topicBeside @relative -348
topicBeside @somebody -128
topicBeside @vehicle -273
topicEarlier @ability -145
topicEarlier @access -29
topicEarlier @building -211
topicEarlier @business 199
topicEarlier @handled 224
topicEarlier @hardly -224
topicEarlier @home -166
topicEarlier @mine 87
topicEarlier @patient -61
topicEarlier @place -267
topicEarlier @plainly 154
topicEarlier @relative -209
topicEarlier @vehicle -371
topicNear @ability -174
topicNear @access 84
topicNear @building -294
topicNear @business 285
topicNear @firstPerson -46
topicNear @general 128
topicNear @handled 136
topicNear @hardly -112
topicNear @home -211
topicNear @mine -81
topicNear @nuisance -95
topicNear @ofPerson 102
topicNear @organisation -138
topicNear @ownPostcode -18
topicNear @patient 120
topicNear @place -255
topicNear @plainly -45
topicNear @relative -64
topicNear @vehicle -147
twoBefore , ik 247
twoBefore , wachtwoord 168
twoBefore 0 en -215
twoBefore 0 m -140
twoBefore 0 postcod -229
twoBefore @code 0 -288
twoBefore ^ digid 202
twoBefore ^ ik -142
twoBefore ^ itsm 255
twoBefore ^ mijn -299
twoBefore ^ pincod -189
twoBefore ^ puk 250
twoBefore ^ sms 139
twoBefore ^ wachtwoort 238
twoBefore ^ wij -142
twoBefore ^ ww 172
twoBefore aan de -225
twoBefore aan het -143
twoBefore binn met 184
twoBefore de eid 150
twoBefore de markt -193
twoBefore de stad -158
twoBefore deur , -174
twoBefore digid wachtwoord 308
twoBefore e loket 281
twoBefore een cod -225
twoBefore een gezin -163
twoBefore een sms 100
twoBefore een wachtwoord -198
twoBefore en de 237
twoBefore en ik 283
twoBefore gat open 183
twoBefore gebruikersnam @code 143
twoBefore gekoz heb 132
twoBefore gekreg van -171
twoBefore het bord -185
twoBefore huis is -232
twoBefore id kaart -277
twoBefore ik wacht -162
twoBefore in de -177
twoBefore in met 201
twoBefore is 0 -181
twoBefore itsm geeft -239
twoBefore jan van -199
twoBefore krijg ik -177
twoBefore kwijt , -202
twoBefore mijn bsn -223
twoBefore mijn digid 234
twoBefore mijn eid 164
twoBefore mijn kaart 253
twoBefore mijn pin 159
twoBefore mijn pincod 251
twoBefore mijn postcod -388
twoBefore mijn wachtwoord 214
twoBefore moet betal -213
twoBefore net sms 180
twoBefore onz postcod -141
twoBefore op de -282
twoBefore van digid 149
twoBefore van mijn 128
twoBefore visa 0 289
twoBefore voordeur , -249
twoBefore wachtwoord moet -153
word ! 323
word $ -16
word ( -207
word ) -286
word , -126
word . 144
word 0 -84
word : 45
word ? -200
word @code 10
word @it -16
word ^ -16
word aalst -149
word aan -1
word aanmeld -191
word aanvrag -194
word account 240
word achteran -198
word achterkant -316
word achterzijd -180
word actie -248
word activeringscod 313
word adres -251
word af 290
word affich -210
word afgeleverd -312
word afspraakcod -265
word afsprak -302
word afvalapp 186
word afvalkalender -304
word afvalpas 246
word afvalzak -192
word ah -130
word al -212
word alarm 139
word all -345
word allebei -134
word allen 246
word allez 199
word ambtenar -303
word apothek -179
word app 343
word apparat 259
word artikel -309
word asfalt -145
word aub 190
word auto -220
word automat 261
word baby -141
word bak -123
word baksk 293
word balie 131
word bank 290
word barcod -213
word bc -265
word begijnhof -252
word begint -253
word beheerder -159
word belastingschuld -142
word ben -242
word berging -199
word bestat 57
word betaald -141
word betal -185
word betekent -340
word beveiligingscod 142
word bezoekersparker 258
word bib 222
word bibliothek -302
word bij -182
word binn 258
word blad -187
word blauw -253
word blef -141
word blijft 172
word bns -202
word boet -247
word bom -165
word bord -294
word bordj -346
word bred -224
word brief 382
word briefk -145
word brug -197
word bsn -394
word burgerprofiel 195
word burgerservicenummer -239
word burgerzak 261
word bus -235
word buurvrouw 184
word camion -229
word centrum -380
word cijfer -686
word claes -105
word cod -121
word container 143
word control 345
word creditcard 251
word csam 316
word da 85
word daarmee 177
word daarna 282
word daensstrat -149
word dag -119
word dak -173
word dan 181
word dar -186
word dat -57
word de -37
word december -151
word deksel -250
word den 366
word deur -335
word dezelfd -219
word dicht 102
word dien 288
word diep -238
word digid 312
word digit 238
word direct -143
word dk -142
word doe 277
word doet 169
word domicilier -105
word doorgev 163
word dorpshuis -187
word draai 352
word draait 173
word dubbel -151
word dus -213
word duurt -327
word e 229
word een -173
word eig -336
word eigen -282
word elk -149
word eloket 345
word em 102
word emmer -142
word en 270
word energietoeslag 254
word envelop -153
word er 69
word erachter -190
word ergen -174
word erin 217
word error -269
word eural -188
word euro -244
word ex -130
word extra -286
word fak -240
word familie -446
word februari -232
word feestzal -156
word folder -264
word formulier -205
word foto -251
word fout 64
word foutcod -373
word gaf -126
word garag -210
word garagepoort -115
word gast -284
word gat 188
word ge 318
word gebeld -127
word geboortepremie -148
word gebor -161
word gebruik 170
word gebruikersnam 246
word gebruikt 236
word gedrukt -148
word geeft -335
word gef 198
word gehaald -223
word gehad -193
word gekom -362
word gekoz 236
word gekreg -108
word gel -205
word geldig -122
word geldt -167
word gelof -238
word gemeent 240
word gemeentehuis -218
word gen -217
word gent -131
word geschrev -281
word gev 131
word gevond -273
word gezin -498
word gft -270
word giet -145
word gij 393
word gk -184
word goed 112
word grag -512
word grofvuil -128
word grond -237
word gsm 339
word gymzal -209
word hal -64
word hang -168
word har 201
word he -189
word hebb -308
word heeft -169
word hek -265
word hekj 355
word hel -264
word helemal -161
word help 212
word helpt -418
word her -209
word herdenk -134
word het 85
word heur -271
word hier -65
word hij 223
word hoe -129
word hoelang -233
word hoevel -254
word hog -252
word hoofdletter -174
word hor 98
word huis -95
word huisnr -288
word huisnummer -125
word hur -172
word iban -225
word ie 197
word iederen -201
word iemand 127
word ik 8
word in 98
word inen -121
word ingegev -146
word ingetoetst 306
word ingev 207
word inlogcod 205
word is 80
word it -322
word itsm 122
word jan -458
word japan -140
word jar -120
word jou 141
word jullie -359
word kaartj 139
word kaartlezer 196
word kamer -305
word kan -49
word kast -160
word kat -225
word kenmerk -276
word ker 153
word kermis -302
word kerstmarkt -286
word kiez 159
word kijk 328
word kinder -259
word kl -275
word klar -291
word kleurcod -351
word kluisj 209
word kom 225
word kortingscod -283
word krant -249
word kreg 328
word krijg -230
word krijgt -346
word kun -256
word kunt 354
word kvk -365
word kwam 247
word kwijt -182
word laadpal -314
word lamp -245
word lan -264
word lat -210
word leges 94
word les 233
word ligg -274
word ligt 43
word link 276
word liter -213
word log 273
word login 313
word loket 369
word luidt 297
word lukt 156
word maand -290
word mail 199
word man -110
word mann 231
word mar 248
word markt -257
word me 87
word mededel -281
word mee 152
word meerdervoort -264
word mei -209
word melding -406
word meldingsnummer -209
word men 103
word mener 186
word met 38
word mij 144
word mijn -19
word mijngemeent 286
word milieupas 282
word milieustrat -282
word minimal -268
word minsten -187
word minut -303
word mis 184
word misschien -281
word mist -178
word mn 130
word moeder 283
word moest 328
word monteur -309
word moogt 136
word na -389
word nac -168
word nacht -249
word nam -59
word namen -236
word nar 71
word ne 135
word nee -156
word neg -202
word nergen -104
word net 118
word ni 185
word nie 311
word niet 29
word nieuw -47
word nik -100
word nog -57
word nooit -270
word normal -294
word november -134
word nr -357
word nu 190
word nul 187
word nummer -226
word nv -105
word o 131
word ocmw 252
word oekraien -174
word of -154
word ok 352
word oldenburg -151
word onder -131
word ongeld 158
word onjuist 140
word ons -142
word ontbreekt -249
word ontvang 142
word op -85
word open 151
word openbar -329
word openstaand -142
word opvang -243
word oranj -305
word ouder -282
word over -207
word pagina 159
word pak -244
word pakt 167
word pal -138
word parallelweg -293
word park -292
word parkeerapp 196
word parker -259
word pas 182
word paspoort -385
word paswoord 341
word paswoort 207
word pasword 350
word pc -333
word per 162
word pin 383
word pincod 417
word pinkod 282
word pinn -182
word politie -275
word poort -202
word poortj -252
word post -158
word postcod -822
word precies 218
word priester -149
word prober 200
word productcod -225
word projectcod -231
word promocod -315
word puk 379
word punt 275
word put -365
word ral -404
word rar -129
word ratelar -168
word reken -69
word rekeningnummer -148
word rijksregisternummer -402
word rijksweg -217
word rod -105
word rol -136
word ronald -159
word rr -225
word rt -131
word samenstell -149
word scant -163
word scheelt 161
word scherm -364
word schol -462
word schooltoelag -128
word schrijf 224
word sind -194
word sit 298
word slagbom -216
word sleutelkastj 172
word slot -150
word sms 219
word sorry -355
word speeltuin -282
word sperwerstrat -136
word sporthal -181
word sta -342
word stad 54
word stan 204
word stat -119
word stationsplein -160
word stoep -235
word storing -194
word strat -448
word streepjescod -290
word stuk -195
word system -353
word tag -209
word te 158
word teken -384
word telefon 334
word ter -245
word terug -99
word terugstort -171
word terwijl 243
word test 130
word thuis -75
word tikt 211
word tis 113
word tkan -109
word toch -163
word toe -303
word toegangscod 294
word toen 72
word toestel 257
word toetsenbord -284
word toilet -226
word tot -285
word tr -219
word trein -322
word trek 258
word tuss -242
word twee -435
word tweeling -174
word typ -222
word u 286
word uit -93
word uitroeptek 191
word uur -222
word uw -132
word v -179
word val -278
word valt -303
word van 80
word vanaf -179
word vanmorg -256
word vast 202
word vd 289
word vel 126
word verder -253
word verget -300
word vergis -109
word vergunn -281
word verhuis -287
word verificatiecod 211
word verkeerd -291
word verkocht -255
word verlop 166
word verplicht -335
word vervall -200
word via -271
word vind -243
word vindt -182
word vloek -148
word voetpad -209
word vogelpik -148
word vol -284
word volgen -541
word volgend -257
word volzet -205
word vor -31
word vraagt 342
word vrag -82
word vroeg -91
word vuilzak -170
word vul 125
word waarborg -109
word wacht -465
word wachtwoord 649
word wachtwoort 357
word wagtwoord 333
word wanner -198
word want 166
word war 164
word waregem -276
word wat -43
word we -238
word wel -118
word welk -355
word werkt 98
word wet -159
word wie 156
word wifi -362
word wij -66
word wil -173
word wilt 177
word wim -151
word wit 314
word won -456
word woont -363
word wordt -100
word ww 389
word xk -217
word zat -61
word zaterdag -252
word ze -225
word zeg 304
word zegg 240
word zegt 184
word zei 155
word zelf 131
word zien 286
word ziet -195
word zij -68
word zin -341
word zit -54
word zo 127
word zoal -195
word zodat 274
word zon -174
word zondag -192
word zonder -351
word zonecod -279
word zonet 173
word zoud -308
word zuil -226
word zwart 343
word zwembad -218
word नमसत -128
`,
};
