import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 679 that are not.
 * On families it was not taught on:
 * - above -1: found 88.4 %, wrongly 9.7 %
 * - above -0.5: found 83.0 %, wrongly 7.1 %
 * - above 0: found 76.5 %, wrongly 4.9 %
 * - above 0.5: found 68.6 %, wrongly 3.1 %
 * - above 1: found 61.2 %, wrongly 2.1 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:b8570185df6b5c2b7a2336ee896d937b24d6d5d4569bc39288123b87f78c2a0a",
  intercept: -1.243,
  weights: `
before ( -227
before , -118
before 0 -423
before : -168
before ^ -79
before aan -365
before activeringscod 266
before adres -200
before afsprak -239
before al 149
before all -224
before alles -254
before als -164
before apothek -197
before app 233
before betaald -141
before betal 132
before beveiligingscod 146
before bezoekersparker 191
before bib -284
before bibliothek -190
before bij -155
before binn 282
before bord -219
before brug -115
before bsn -197
before cijfer -441
before cod 201
before container -270
before da -268
before dan -260
before dat 190
before de 62
before den 213
before deur -330
before die -109
before digid 235
before digit 165
before dit 303
before dochter -156
before dus 179
before e 383
before een 100
before eig -339
before en 273
before eural -158
before euro -124
before formulier -190
before gat 172
before gebruikersnam 154
before gekreg -221
before gemeentehuis -235
before gevond -271
before gewon -229
before gezin -377
before gft -167
before grag -97
before groen -209
before hal -188
before har 281
before heb 252
before heeft -103
before hek -173
before het -48
before hij 332
before id -205
before ik -102
before in -233
before inlogg 195
before is 51
before itsm -238
before jan -234
before jullie -252
before kamer -256
before kan -281
before kapot 182
before kom 195
before komt -133
before krant -233
before kreg 103
before krijg -117
before kwijt -199
before leges -363
before log 277
before login 222
before loket 182
before mail 272
before mar -228
before melding -178
before met -113
before moet -309
before nam 143
before nar -252
before neg -203
before nieuw -374
before nog 238
before nummer 180
before nv -101
before of 143
before oldenburg -150
before onder 237
before ons 220
before op -306
before openbar -288
before ouderportal -188
before over -416
before p -251
before paspoort -288
before paswoord 372
before per 197
before pincod 341
before postcod -566
before puk 279
before reken -163
before rekeningnummer -123
before rijksregisternummer -241
before sleutel -207
before sms 447
before speeltuin -200
before stad 212
before stadhuis -156
before stan -277
before stat -193
before streepjescod -179
before t 307
before tag -151
before te -359
before telefon 128
before terugstort -304
before thuis -157
before toch 120
before toegangscod 240
before toilet -195
before tuss -177
before uit 183
before van 376
before vind -229
before volgen -222
before voordeur -308
before vor -75
before vraagt 116
before wacht 114
before wachtwoord 253
before was -178
before wat -144
before wel -284
before wifi -220
before wij -541
before wim -150
before won -387
before woont -269
before ww 204
before ze -269
before zelf -174
before zet 149
before zijn 154
before zit 110
before zo -286
before zon 148
before zonecod -235
before1 ( -108
before1 , 197
before1 0 242
before1 : 239
before1 @code -126
before1 ^ 90
before1 aan -225
before1 activeringscod 179
before1 afspraakcod -265
before1 al -173
before1 altijd 176
before1 artikel -312
before1 barcod -197
before1 begijnhof -190
before1 ben -302
before1 bsn -155
before1 bus -161
before1 cod -122
before1 creditcard 273
before1 dat -227
before1 eid -124
before1 elk -154
before1 en -181
before1 er -126
before1 foutcod -370
before1 ge 210
before1 gebruikersnam 166
before1 gef 270
before1 gewon 238
before1 heeft -170
before1 iban -270
before1 ik 88
before1 is 181
before1 kenmerk -254
before1 kluis -233
before1 kortingscod -212
before1 luidt 294
before1 meldingsnummer -209
before1 met 341
before1 mijn -203
before1 minimal -154
before1 minsten -186
before1 na -245
before1 nog -265
before1 nr -331
before1 nummer -486
before1 of -99
before1 om -422
before1 op 85
before1 paswoord 212
before1 pin 349
before1 pincod 485
before1 pinkod 287
before1 postcod -394
before1 promocod -314
before1 puk 158
before1 ral -352
before1 ratelar -158
before1 rijksregisternummer -274
before1 sms -277
before1 sperwerstrat -133
before1 stat -138
before1 van -448
before1 vanaf -124
before1 visa -138
before1 wachtwoord 556
before1 wagtwoord 287
before1 was 129
before1 ww 215
before1 zijn -202
before1 zon -185
before2 ( -126
before2 , -191
before2 : 75
before2 @code -72
before2 app 126
before2 betal -303
before2 binn 249
before2 bord -175
before2 bsn -270
before2 burgerprofiel 189
before2 cod -122
before2 dan -136
before2 digid 273
before2 een -234
before2 eigen -202
before2 en 68
before2 gaf -156
before2 ge 191
before2 gebruik 266
before2 geeft -239
before2 gezin -180
before2 heeft -145
before2 hek -192
before2 hier -162
before2 hoort -296
before2 id 174
before2 ik 78
before2 is -82
before2 itsm 350
before2 k 191
before2 kreg 289
before2 loket 254
before2 m -140
before2 mar -179
before2 markt -195
before2 melding -341
before2 met 104
before2 mijn -155
before2 milieupas 237
before2 moet -154
before2 nar -270
before2 nog -217
before2 nummer -211
before2 op -446
before2 open 184
before2 pas -208
before2 paswoort 204
before2 pin 136
before2 postcod -459
before2 puk 324
before2 rr -222
before2 sms 318
before2 stad -161
before2 sted -252
before2 stond -169
before2 toch -172
before2 van -347
before2 wacht -241
before2 wachtwoord 189
before2 wachtwoort 289
before2 wat -193
before2 wij -142
before2 won -223
before2 ww 114
before2 zegt -206
before2 zijn -235
behind ! 183
behind $ -121
behind ) 115
behind , -95
behind . 36
behind 0 -167
behind : -256
behind ? -221
behind @code 192
behind aan 261
behind account 227
behind achteran -195
behind afvalkalender -263
behind ah -230
behind al -299
behind allen 149
behind alles 172
behind als -272
behind ander -154
behind app 206
behind apparat 274
behind asbest -198
behind asfalt -145
behind automat 381
behind baby -210
behind baksk 263
behind beheerder -154
behind ben -228
behind betekent -276
behind binn 73
behind brief 361
behind cijfer -259
behind claes -101
behind cod -306
behind container 164
behind daarmee 176
behind dag -184
behind dan 283
behind dar -299
behind das -153
behind dat 42
behind de -35
behind deur -455
behind dezelfd -218
behind dicht -160
behind digid 249
behind doet -83
behind dor -295
behind draait 174
behind duurt -229
behind een -245
behind elk -301
behind en 75
behind er 62
behind ergen 159
behind erin 263
behind even 196
behind formulier -205
behind fout 337
behind gedrukt -142
behind gelof -237
behind gemeent 222
behind gen -184
behind gezin -179
behind gij 179
behind hang -155
behind hangt -184
behind hebb 143
behind hek -137
behind hekj 273
behind helpt -420
behind hem 75
behind het 365
behind hij 78
behind hoe -313
behind hoelang -234
behind ie 94
behind iemand 91
behind ingetoetst 310
behind inlogcod 188
behind inlogg 91
behind intyp 134
behind is -185
behind itsm -229
behind je -198
behind jullie -112
behind kaart -168
behind kan -92
behind ker 240
behind kermis -229
behind kijk 128
behind klein -150
behind kom 225
behind krijgt -239
behind kwijt -180
behind ligt -293
behind link -239
behind mag -184
behind mar 251
behind mee -261
behind meld -191
behind mer 139
behind met -406
behind mijn 221
behind minut -179
behind moest 217
behind na -214
behind naast -134
behind nam -292
behind nie 329
behind niet -59
behind nieuw -207
behind nodig 245
behind nog 127
behind nummer -177
behind o 152
behind of 90
behind ongeld 162
behind onjuist 136
behind onz -156
behind op 117
behind over 325
behind pakt 323
behind papier 147
behind parker -232
behind pas -211
behind pin 198
behind pincod 154
behind plat -241
behind poging 234
behind poort -281
behind poortj -217
behind precies 151
behind rar -197
behind scherm -248
behind sit 272
behind sleutel -305
behind slot -244
behind stan -253
behind stat -76
behind sted 166
behind stoep -164
behind stond 185
behind strat -263
behind stuk -193
behind t -150
behind te 304
behind toch -313
behind toe -246
behind toen 200
behind toetsenbord -274
behind tot -146
behind twee -217
behind typ -375
behind u 273
behind valt -180
behind van 24
behind vergunn -150
behind verplicht -301
behind vol -222
behind volzet -207
behind voordeur -169
behind vor 108
behind vrouw -185
behind vul 155
behind waarborg -110
behind wacht -216
behind wachtwoord 219
behind wanner -177
behind want 342
behind war 264
behind we -164
behind wek -184
behind wel 299
behind welk -184
behind werkt -198
behind wet -68
behind won -169
behind zegt 189
behind zie 163
behind zien 218
behind ziet -230
behind zijn -443
behind zit -194
behind zo -202
behind zwart 204
behind zwembad -109
behind1 $ 132
behind1 ) -194
behind1 , -49
behind1 0 127
behind1 ? -238
behind1 als 89
behind1 bc -213
behind1 bij -264
behind1 bus -116
behind1 cijfer -420
behind1 denk 172
behind1 doet 248
behind1 euro -205
behind1 gat 182
behind1 help 256
behind1 hier -238
behind1 hij 167
behind1 ik -283
behind1 in -288
behind1 ingetikt 263
behind1 is -128
behind1 jar -185
behind1 k -191
behind1 ker -232
behind1 kl -273
behind1 kunt 307
behind1 liter -185
behind1 maand -186
behind1 mar 113
behind1 met 159
behind1 minut -291
behind1 moet 151
behind1 na -212
behind1 net 189
behind1 of -267
behind1 om 180
behind1 poging -265
behind1 rt -132
behind1 stan 299
behind1 stat 187
behind1 teken -339
behind1 terwijl 203
behind1 tr -219
behind1 u -286
behind1 uit 278
behind1 volgen -203
behind1 vor -180
behind1 wachtwoord 196
behind1 wek -158
behind1 ww 352
behind1 zegt 138
behind1 zit -168
behind2 $ -149
behind2 ) -170
behind2 , -103
behind2 . -114
behind2 @code -301
behind2 aan 61
behind2 binn 199
behind2 d 144
behind2 dan 414
behind2 dar -162
behind2 das 209
behind2 dat -181
behind2 de 86
behind2 den 314
behind2 die 194
behind2 digid -170
behind2 een 153
behind2 en 238
behind2 er 196
behind2 heeft -167
behind2 het -147
behind2 hij -65
behind2 ie 193
behind2 in 199
behind2 inlogg -219
behind2 is 193
behind2 japan -139
behind2 jij 162
behind2 jullie -192
behind2 kunt 193
behind2 mag 174
behind2 me 236
behind2 met -253
behind2 mijn -158
behind2 minimal -176
behind2 niet 178
behind2 nu 229
behind2 nummer -253
behind2 op 132
behind2 pincod -159
behind2 plat -226
behind2 reken -218
behind2 sind -289
behind2 stat -139
behind2 u 382
behind2 van -356
behind2 vor -167
behind2 wacht -219
behind2 wachtwoord 238
behind2 wij -173
behind2 wil -150
behind2 ze -337
behind2 zeg 152
behind2 zij -167
behind2 zijn -209
bothBefore , al -135
bothBefore , om -270
bothBefore , pin 256
bothBefore , pincod 315
bothBefore , wachtwoord 120
bothBefore 0 , 107
bothBefore 0 0 52
bothBefore 0 bus -161
bothBefore 0 of -92
bothBefore : 0 145
bothBefore @code 0 -168
bothBefore ^ afspraakcod -265
bothBefore ^ cod -284
bothBefore ^ foutcod -252
bothBefore ^ is -269
bothBefore ^ kortingscod -212
bothBefore ^ meldingsnummer -209
bothBefore ^ mijn -141
bothBefore ^ pin 179
bothBefore ^ pincod 194
bothBefore ^ postcod -183
bothBefore ^ promocod -263
bothBefore ^ wachtwoord 329
bothBefore ^ wagtwoord 287
bothBefore als ge 210
bothBefore als paswoord -195
bothBefore als wachtwoord 288
bothBefore app is 110
bothBefore betal op -220
bothBefore binn met 206
bothBefore bord stat -175
bothBefore bsn : -187
bothBefore bsn is -244
bothBefore cod : -227
bothBefore cod van -275
bothBefore die is 201
bothBefore digid : 112
bothBefore digid gebruikersnam 134
bothBefore digid is 203
bothBefore eid : -114
bothBefore eid is 128
bothBefore eigen , -202
bothBefore heeft postcod -166
bothBefore het is -231
bothBefore identiteitskaart is 155
bothBefore ik ben -302
bothBefore ik gef 270
bothBefore itsm cod 306
bothBefore k heb 262
bothBefore kaart is 45
bothBefore loket is 189
bothBefore markt is -195
bothBefore met nummer -212
bothBefore met wachtwoord 239
bothBefore met ww 329
bothBefore mijn eid -124
bothBefore mijn rijksregisternummer -198
bothBefore milieupas is 237
bothBefore moet minimal -154
bothBefore nog sted -217
bothBefore open met 202
bothBefore pas is 213
bothBefore pin is 161
bothBefore pincod is 302
bothBefore postcod : -226
bothBefore postcod is -427
bothBefore puk cod 344
bothBefore sms cod 257
bothBefore sms met 290
bothBefore stat cod -241
bothBefore wacht al -134
bothBefore wachtwoord : 167
bothBefore wachtwoord is 247
bothBefore wachtwoort is 223
bothBefore ww : 172
earlier , 78
earlier . -99
earlier 0 -97
earlier ? 204
earlier aanmeld -205
earlier bij -128
earlier brief 234
earlier dan -277
earlier de -116
earlier die 115
earlier digid 113
earlier dus -297
earlier e 210
earlier een -114
earlier er 135
earlier geboortedatum -259
earlier geeft -186
earlier gen -186
earlier goedemorg 259
earlier hal -186
earlier har -181
earlier hebb 151
earlier het -326
earlier hier 226
earlier huis -205
earlier identiteitskaart -148
earlier ik -149
earlier in -146
earlier invull 151
earlier ipv -150
earlier is -193
earlier kaartnummer -148
earlier loket 210
earlier maaltijd -205
earlier mag -176
earlier mer -210
earlier met -461
earlier mij 299
earlier mijn 70
earlier moeder -205
earlier morg 223
earlier nam -150
earlier niet -302
earlier nieuw -221
earlier nog 243
earlier nu 276
earlier nummertj -186
earlier ok -148
earlier om 383
earlier ook 120
earlier op -108
earlier pak -148
earlier pincod 424
earlier postcod -339
earlier sms 305
earlier u 409
earlier vraagt 335
earlier wachtwoord 571
earlier wat -258
earlier welk -352
earlier wil -216
earlier wilt 335
earlier won -159
earlier zegg 207
earlier zeker -205
earlier zet 257
earlier zit 281
earlier zuil 259
elsewhere , -337
elsewhere . -108
elsewhere 0 -319
elsewhere : -124
elsewhere ? -149
elsewhere @code -144
elsewhere aan -84
elsewhere aanvrag -244
elsewhere al -73
elsewhere alles -232
elsewhere als 68
elsewhere app 267
elsewhere attracties -182
elsewhere bemal -302
elsewhere ben 157
elsewhere best -152
elsewhere betal -200
elsewhere binn 222
elsewhere boet 201
elsewhere bouw -220
elsewhere breng -190
elsewhere bus -203
elsewhere cijfer -374
elsewhere da -302
elsewhere daarmee 220
elsewhere dag -242
elsewhere dan 215
elsewhere dar -258
elsewhere das -193
elsewhere dat 179
elsewhere de 48
elsewhere den -259
elsewhere deur -521
elsewhere dicht -220
elsewhere die 288
elsewhere dienst -248
elsewhere dit -142
elsewhere doe 177
elsewhere doet 120
elsewhere dor 167
elsewhere durft 194
elsewhere een -478
elsewhere eig -262
elsewhere em 277
elsewhere en -203
elsewhere er 220
elsewhere euro -191
elsewhere fam -302
elsewhere fiet 287
elsewhere gan 157
elsewhere garag -158
elsewhere gekreg -225
elsewhere gen -459
elsewhere gereserveerd -111
elsewhere gevall -163
elsewhere geweest -148
elsewhere gezin -204
elsewhere gij 230
elsewhere goedemiddag -171
elsewhere had -174
elsewhere hal 366
elsewhere har 190
elsewhere heb -96
elsewhere hebb -207
elsewhere heeft -94
elsewhere hek -202
elsewhere hel -159
elsewhere hier -226
elsewhere hij -99
elsewhere hing -217
elsewhere hoe 91
elsewhere hor -271
elsewhere hur -194
elsewhere iemand 225
elsewhere iet -219
elsewhere ik -195
elsewhere in -74
elsewhere inlogg -238
elsewhere inschrijv -149
elsewhere is -210
elsewhere jar -239
elsewhere je -235
elsewhere jullie -132
elsewhere kan 76
elsewhere kapot -225
elsewhere kermis -182
elsewhere kijk 152
elsewhere kom 280
elsewhere krijg -230
elsewhere krijgt -206
elsewhere kunt 299
elsewhere lamp -274
elsewhere leg 123
elsewhere ligt -79
elsewhere loket -177
elsewhere lukt 264
elsewhere man 193
elsewhere mar 79
elsewhere me -160
elsewhere mee 215
elsewhere met -34
elsewhere mij 131
elsewhere mijn -219
elsewhere misschien -249
elsewhere moeder -350
elsewhere moet 12
elsewhere nam -369
elsewhere nar 109
elsewhere national -221
elsewhere ne 176
elsewhere nep -210
elsewhere nie 276
elsewhere niet 183
elsewhere nieuw -247
elsewhere nik 306
elsewhere nix -217
elsewhere nog -224
elsewhere nu -167
elsewhere nummer -180
elsewhere ocmw 153
elsewhere oliebollenkram -182
elsewhere om 161
elsewhere ons 287
elsewhere onz -142
elsewhere op -611
elsewhere over -235
elsewhere pin 347
elsewhere plekj -111
elsewhere poortj -228
elsewhere ruit -217
elsewhere schad -302
elsewhere schrijf -282
elsewhere schuiv -150
elsewhere sind -358
elsewhere sit 146
elsewhere sleutel -194
elsewhere sorry -202
elsewhere stan -314
elsewhere standplat -244
elsewhere stat -103
elsewhere stoep -205
elsewhere storm -111
elsewhere stort -190
elsewhere stur 122
elsewhere t -311
elsewhere te 159
elsewhere ter 147
elsewhere terug -253
elsewhere thuis -184
elsewhere toch -174
elsewhere toetsenbord -143
elsewhere tot -250
elsewhere typ -206
elsewhere u 146
elsewhere uiteind -111
elsewhere uw -197
elsewhere val -171
elsewhere van -216
elsewhere vanaf 144
elsewhere vanweg -111
elsewhere vergunn -152
elsewhere vor 101
elsewhere vorig -166
elsewhere vrijmarkt -111
elsewhere vul -244
elsewhere wacht -346
elsewhere wachtwoord -183
elsewhere wanner -228
elsewhere was 191
elsewhere wat 123
elsewhere we -303
elsewhere weekj -150
elsewhere weg -272
elsewhere wek -267
elsewhere wer -146
elsewhere wie -185
elsewhere wijkagent -164
elsewhere won -265
elsewhere zat -227
elsewhere zaterdag -257
elsewhere zegt 302
elsewhere zei 191
elsewhere zelf 214
elsewhere zet 121
elsewhere zij -125
elsewhere zit 122
elsewhere zo 137
elsewhere zondag -188
joint < digits-4 -188
joint < digits-9 -300
joint < mixed 257
joint < signed 611
joint <,_ digits-1 -250
joint <,_ digits-2 -320
joint <,_ digits-4 82
joint <,_ digits-6 246
joint <,_ digits-9 -274
joint <,_ signed 170
joint <:_ digits-1 -283
joint <:_ digits-3 206
joint <:_ digits-4 277
joint <:_ digits-6 289
joint <:_ digits-9 -319
joint <:_ mixed 221
joint <:_ signed 64
joint <:_ spelled 282
joint <<<<<<_ signed -311
joint <_ digits-1 -515
joint <_ digits-10 -473
joint <_ digits-2 -433
joint <_ digits-4 113
joint <_ digits-5 217
joint <_ digits-6 467
joint <_ digits-8 190
joint <_ digits-9 -779
joint <_ mixed -104
joint <_ signed 33
joint <_ spelled 230
joint <_( mixed -225
joint <_+++ signed -246
joint <_=_ digits-6 306
joint > digits-2 -310
joint > digits-3 -461
joint > digits-4 318
joint > digits-5 225
joint > digits-6 380
joint > digits-9 -453
joint > mixed 306
joint > spelled 367
joint >+++, signed -246
joint >,_ digits-1 -345
joint >,_ digits-10 -351
joint >,_ digits-2 -244
joint >,_ digits-4 107
joint >,_ digits-5 213
joint >,_ digits-6 593
joint >,_ digits-8 -342
joint >,_ digits-9 -539
joint >,_ spelled 379
joint >. digits-2 -245
joint >. signed 240
joint >._ digits-2 -230
joint >._ digits-6 345
joint >._ digits-9 -343
joint >?_ digits-1 -202
joint >?_ digits-4 -234
joint >_ digits-1 -539
joint >_ digits-10 -390
joint >_ digits-2 -311
joint >_ digits-3 237
joint >_ digits-4 54
joint >_ digits-5 152
joint >_ digits-6 213
joint >_ digits-8 349
joint >_ digits-9 -541
joint >_ mixed -226
joint >_ signed 148
joint >_ spelled 71
joint >_( digits-9 -139
joint >_,_ signed -206
joint >_._ signed 251
joint >_🎉_ digits-1 -209
kind digits-1 -556
kind digits-10 -503
kind digits-2 -467
kind digits-3 84
kind digits-4 91
kind digits-5 283
kind digits-6 584
kind digits-8 190
kind digits-9 -909
kind mixed 101
kind signed 148
kind spelled 325
pair ! $ 317
pair ( @it -108
pair ( japan -139
pair ) $ -224
pair ) , 118
pair ) stat -218
pair , 0 -246
pair , @code -331
pair , @it 197
pair , adres -166
pair , al -146
pair , allen 275
pair , dan 214
pair , das -201
pair , die -99
pair , gan -137
pair , garag -409
pair , gat -285
pair , geldig -121
pair , geldt -158
pair , geliev -280
pair , gerak -145
pair , heeft -142
pair , hier -148
pair , hoe -195
pair , hoelang -234
pair , ik -91
pair , k 217
pair , kan -306
pair , klopt -171
pair , kom -213
pair , komt -248
pair , kunt 296
pair , ligt 136
pair , mar 139
pair , me 201
pair , met -231
pair , mijn -199
pair , misschien -182
pair , nu 259
pair , om -113
pair , op -228
pair , pin 238
pair , pincod -91
pair , postcod -341
pair , ronald -159
pair , stat -192
pair , tkan -110
pair , van -182
pair , visa -121
pair , wachtwoord 233
pair , wat -98
pair , wel -203
pair , welk -298
pair , wet -333
pair , won -144
pair , ze -163
pair , zeg 220
pair , zijn -260
pair . $ 137
pair 0 $ 187
pair 0 ) -193
pair 0 , -161
pair 0 . -118
pair 0 0 80
pair 0 ? -198
pair 0 @it 242
pair 0 ah -104
pair 0 bus -197
pair 0 cijfer -194
pair 0 en -268
pair 0 euro -124
pair 0 exp -335
pair 0 gk -174
pair 0 herdenk -170
pair 0 ik -238
pair 0 in -217
pair 0 kinder -164
pair 0 liter -184
pair 0 m -197
pair 0 mijn -160
pair 0 minut -125
pair 0 of -134
pair 0 om -294
pair 0 poging 234
pair 0 postcod -226
pair 0 reken -168
pair 0 roeselar -245
pair 0 teken -178
pair 0 vogelpik -138
pair 0 vor -358
pair 0 wek -184
pair 0 zegt -183
pair : 0 53
pair : @code 229
pair : @it 239
pair : ik -163
pair : nam 143
pair : op -206
pair : u -140
pair ? $ -205
pair @code 0 -223
pair @code @it -126
pair @code fak -221
pair @code vbld -304
pair @it $ 132
pair @it ) -194
pair @it , -49
pair @it 0 127
pair @it ? -238
pair @it als 89
pair @it bc -213
pair @it bij -264
pair @it bus -116
pair @it cijfer -420
pair @it denk 172
pair @it doet 248
pair @it euro -205
pair @it gat 182
pair @it help 256
pair @it hier -238
pair @it hij 167
pair @it ik -283
pair @it in -288
pair @it ingetikt 263
pair @it is -128
pair @it jar -185
pair @it k -191
pair @it ker -232
pair @it kl -273
pair @it kunt 307
pair @it liter -185
pair @it maand -186
pair @it mar 113
pair @it met 159
pair @it minut -291
pair @it moet 151
pair @it na -212
pair @it net 189
pair @it of -267
pair @it om 180
pair @it poging -265
pair @it rt -132
pair @it stan 299
pair @it stat 187
pair @it teken -339
pair @it terwijl 203
pair @it tr -219
pair @it u -286
pair @it uit 278
pair @it volgen -203
pair @it vor -180
pair @it wachtwoord 196
pair @it wek -158
pair @it ww 352
pair @it zegt 138
pair @it zit -168
pair ^ 0 239
pair ^ @code -141
pair ^ @it 90
pair ^ activeringscod 294
pair ^ afspraakcod -265
pair ^ allez 201
pair ^ als 208
pair ^ barcod -142
pair ^ betaald -141
pair ^ beveiligingscod 146
pair ^ bezoekersparker 174
pair ^ bsn -212
pair ^ burgerservicenummer -144
pair ^ cod -134
pair ^ de 51
pair ^ den 219
pair ^ digid 210
pair ^ digit 165
pair ^ domicilier -101
pair ^ een -315
pair ^ en -355
pair ^ eural -190
pair ^ foto -251
pair ^ foutcod -252
pair ^ ge -148
pair ^ gebruikersnam 161
pair ^ gezin -206
pair ^ hij 314
pair ^ hoe -233
pair ^ hoevel -223
pair ^ ik -81
pair ^ in 87
pair ^ inloggegeven 143
pair ^ is -299
pair ^ itsm 172
pair ^ jullie -245
pair ^ k -142
pair ^ kan 126
pair ^ kleurcod -352
pair ^ kortingscod -212
pair ^ kreg 189
pair ^ login 153
pair ^ melding -267
pair ^ meldingsnummer -209
pair ^ mijn -224
pair ^ mn 262
pair ^ moet -173
pair ^ na -186
pair ^ nummer -241
pair ^ onder -237
pair ^ ons -405
pair ^ onz 169
pair ^ paswoord 458
pair ^ pin 63
pair ^ pincod 194
pair ^ pinkod 209
pair ^ pinn -132
pair ^ postcod -418
pair ^ promocod -263
pair ^ puk 291
pair ^ put -244
pair ^ rekeningnummer -148
pair ^ rijksregisternummer -232
pair ^ samenstell -148
pair ^ sleutel 157
pair ^ sleutelkastj 165
pair ^ tis 113
pair ^ toegangscod 293
pair ^ v -178
pair ^ verificatiecod 185
pair ^ volgen -286
pair ^ vuilzak -161
pair ^ waarom -190
pair ^ wachtwoord 177
pair ^ wachtwoort 346
pair ^ wagtwoord 335
pair ^ wat -370
pair ^ we -151
pair ^ welk -222
pair ^ wij -129
pair ^ wim -150
pair ^ ww 258
pair ^ zaterdag -228
pair ^ ze 178
pair ^ zet -130
pair ^ नमसत -128
pair aalst $ -148
pair aan $ -324
pair aan @it -225
pair aan de -108
pair aan die -241
pair aan het -236
pair aan jou 185
pair aan jullie 229
pair aan telefon 299
pair aan u 246
pair aanvrag ? -173
pair account bij 130
pair achterzijd van -181
pair activeringscod @it 179
pair activeringscod uit 294
pair adres is -132
pair adres priester -148
pair afspraakcod @it -265
pair afsprak was -217
pair ah nee -130
pair al $ -138
pair al 0 -156
pair al @it -173
pair al de -161
pair alarm van 275
pair allebei dor -137
pair alles wat -201
pair als de 237
pair als een -229
pair als ge 251
pair als pincod 246
pair als wachtwoord 284
pair altijd @it 176
pair altijd bij -158
pair altijd fout 158
pair altijd vor -254
pair ander wachtwoord -244
pair apothek van -189
pair app $ 165
pair app is 110
pair apparat zegt 274
pair artikel @it -312
pair asbest toch -190
pair asfalt stat -145
pair automat in 269
pair baby , -153
pair balie ? -266
pair balie lukt -121
pair barcod @it -197
pair barcod op -144
pair begijnhof @it -190
pair beheerder van -159
pair belastingschuld betal -140
pair ben @it -302
pair betaald met -141
pair betal direct -140
pair betal in 212
pair betal op -312
pair beveiligingscod per 146
pair bezoekersparker app 191
pair bibliothek stat -190
pair bij betal -153
pair bij de -115
pair bij har -222
pair bij het -286
pair bij inlogg -219
pair bij mijn 260
pair bij ons -179
pair binn met 250
pair blad $ -189
pair blauw zon -164
pair blef de -141
pair bord stat -260
pair brief stan -149
pair brief stat 169
pair brief van 127
pair briefk , -145
pair broer , -253
pair brug poort -157
pair bsn 0 -158
pair bsn : -191
pair bsn @it -155
pair bsn heeft -149
pair bsn is -244
pair bsn van -226
pair bus 0 -188
pair bus @it -161
pair cijfer $ -142
pair cijfer , -262
pair cijfer fout -148
pair cijfer heeft -192
pair cijfer mist -189
pair cijfer van -266
pair cijfer zijn -168
pair claes $ -101
pair cod : -227
pair cod @it -122
pair cod die 123
pair cod is 109
pair cod van 93
pair container $ -212
pair container van -277
pair creditcard 0 -131
pair creditcard @it 273
pair cvc 0 -335
pair dag een -265
pair dak mij -110
pair dan 0 -203
pair dan bij -220
pair dan draait 183
pair dan kan 189
pair dan komt -157
pair dan krijg -204
pair dan mar -170
pair dan nog -145
pair dan op 211
pair dar won -211
pair dar zit 193
pair das van -130
pair dat ? -313
pair dat @it -227
pair dat baksk 196
pair dat de -292
pair dat een -213
pair dat er -229
pair dat het 89
pair dat hij -198
pair dat in -157
pair dat is -119
pair dat kaartj 177
pair dat mar 220
pair dat nog -294
pair dat op -333
pair dat papier 249
pair dat te 266
pair dat van -178
pair dat was -266
pair de achterkant -310
pair de achterzijd -181
pair de afvalkalender -303
pair de afvalpas 246
pair de apothek -197
pair de app 287
pair de automat 271
pair de balie 157
pair de bank 293
pair de berging -197
pair de bib 201
pair de bibliothek -190
pair de blauw -164
pair de brief 375
pair de cod 161
pair de container 304
pair de deur -196
pair de digid 202
pair de eid 148
pair de folder -273
pair de garag -463
pair de geboortepremie -148
pair de gemeent -140
pair de gft -142
pair de gymzal -206
pair de hal -252
pair de hel -299
pair de her -204
pair de kaart -253
pair de kermis -267
pair de klein -82
pair de krant -244
pair de lamp -189
pair de leges 159
pair de mann 234
pair de markt -263
pair de neg -203
pair de nieuw -213
pair de nv -101
pair de openbar -222
pair de oud -327
pair de pin 193
pair de pincod 95
pair de poort -296
pair de postcod -233
pair de productcod -142
pair de schol -229
pair de sit 244
pair de slagbom -211
pair de speeltuin -267
pair de strat -352
pair de streepjescod -262
pair de tag -206
pair de telefon 175
pair de tweeling -170
pair de verificatiecod 200
pair de verkeerd -144
pair de wacht -165
pair de weg -178
pair de zonecod -235
pair de zuil -227
pair ded hij -186
pair den brief 194
pair den itsm 169
pair denk dat -151
pair deur $ -157
pair deur op -128
pair deur open -218
pair deur van -442
pair deur zei -327
pair deurcod van -195
pair die 0 -124
pair die allebei -137
pair die doet 153
pair die heeft -159
pair die ik 156
pair die in -106
pair die invull 151
pair die is 228
pair die moet 185
pair die niet -209
pair die ook -201
pair die op -235
pair die van 142
pair die zelf -337
pair digid , 237
pair digid : 141
pair digid app 151
pair digid gebruikersnam 129
pair digid is 203
pair digid login 264
pair digid van 143
pair digid wachtwoord 111
pair digit inlog 165
pair dit is 148
pair dk nr -144
pair doccl vraagt -168
pair dochter heeft 135
pair doe ik 210
pair doet het 265
pair doet t -178
pair domicilier op -101
pair dor op -137
pair dorpshuis , -187
pair drie ker 310
pair dus dan -121
pair dus dat -149
pair dus ik -251
pair e loket 230
pair een ander -300
pair een bsn -277
pair een cijfer -343
pair een dicht -153
pair een gezin -190
pair een hekj 273
pair een man -290
pair een nul 266
pair een openstaand -140
pair een pin 134
pair een sms 191
pair een wachtwoord -305
pair eid : -114
pair eid @it -124
pair eid is 128
pair eid nummer -168
pair eig voordeur -147
pair eigen , -281
pair elk @it -154
pair emmer is -142
pair en 0 -197
pair en @it -181
pair en dan 180
pair en dat 254
pair en de 48
pair en die 210
pair en een 150
pair en hang -129
pair en heeft -219
pair en ik 87
pair en nog 38
pair en nu 213
pair en toch 139
pair en ww -137
pair er 0 -123
pair er @it -126
pair er een -273
pair er ergen -148
pair er iet 155
pair er in 230
pair er kwam 218
pair er met -399
pair er mis 180
pair er niet 134
pair er nog 139
pair er scheelt 161
pair er stat -124
pair er zit -234
pair ergen een -148
pair erin $ 263
pair eural cod -190
pair euro mar -130
pair ex . -130
pair exp 0 229
pair fak 0 -246
pair feestzal , -110
pair fout $ 376
pair foutcod @it -370
pair gan die -137
pair garag $ -145
pair garag . -207
pair garag claes -101
pair garag onder -141
pair garagepoort , -213
pair gat de -216
pair gat open 182
pair gat volgen -177
pair ge @it 210
pair ge in 195
pair ge moogt 179
pair ge vraagt -148
pair gebeld en -129
pair geblokkeerd $ -110
pair geboortepremie @code -132
pair gebruik om 167
pair gebruikersnam @it 166
pair gebruikersnam wet 215
pair gef @it 270
pair gef ik 125
pair gehad : -140
pair gekreg van -294
pair geldig tot -121
pair gelof dat -189
pair gelof ik -142
pair gemeent was -290
pair gent $ -132
pair gev toch 185
pair geweigerd $ 249
pair gewon @it 238
pair gewon met -272
pair gezin : -287
pair gezin dat -213
pair gezin grag -148
pair gezin met -178
pair gezin vor -189
pair gft emmer -142
pair giet ze -145
pair gij dat 354
pair gk $ -187
pair goed ingetikt -204
pair grag , -101
pair grag vor -148
pair grofvuil bij -228
pair gymzal : -206
pair hang al -129
pair har nieuw -132
pair har pincod 153
pair heb 0 -192
pair heb de -254
pair heb ik -169
pair heb mijn 192
pair heb nik -250
pair heb nog 234
pair heeft @it -170
pair heeft de 70
pair heeft postcod -166
pair heeft u -142
pair hek , -153
pair hek van -259
pair herdenk , -137
pair het account 252
pair het adres -148
pair het baksk 251
pair het bij 201
pair het bord -298
pair het bordj -349
pair het buurthuis -129
pair het dan -216
pair het dorpshuis -187
pair het formulier -243
pair het gemeentehuis -221
pair het hek -270
pair het inen -186
pair het inlogg -289
pair het is -247
pair het kluisj 247
pair het niet 138
pair het nummer -258
pair het openbar -195
pair het scherm -235
pair het station -301
pair het wachtwoord 355
pair het zelf 231
pair het zwembad -220
pair hier : -148
pair hij blijft 125
pair hij het -186
pair hij is 164
pair hij van -290
pair hij zegt 267
pair hij zit -206
pair hoe ik -148
pair hoe lang -186
pair hoelang duurt -229
pair hoofdletter en -176
pair hor $ 182
pair huis is -290
pair iban @it -270
pair id kaart -173
pair identiteitskaart is 155
pair iemand dar -171
pair iemand van 172
pair ik 0 -256
pair ik @it 88
pair ik aan 332
pair ik al -164
pair ik ben -223
pair ik bij -199
pair ik cod -204
pair ik dar 157
pair ik dat -396
pair ik de -160
pair ik die 77
pair ik een -221
pair ik er 153
pair ik gelof -189
pair ik het 181
pair ik inlog -148
pair ik kom 182
pair ik kreg 72
pair ik log 277
pair ik net 145
pair ik niet -220
pair ik sta -226
pair ik typ -113
pair ik wacht -385
pair ik won -302
pair ik zeg 221
pair ik zie -208
pair in $ 95
pair in ? 182
pair in de -74
pair in en 231
pair in het -260
pair in met 39
pair in mijn 252
pair in t -86
pair in uw -135
pair inen $ -186
pair ingetikt en -173
pair inlog , -148
pair inlog : 165
pair inlogcod vor 281
pair inloggegeven digid 143
pair intik ded -186
pair intyp $ -338
pair invull $ 302
pair is @it 181
pair is asbest -190
pair is bij -324
pair is brug -132
pair is dat -355
pair is de -190
pair is die 239
pair is een -289
pair is er -225
pair is gewon 208
pair is het 206
pair is ie 204
pair is m -149
pair is mar -148
pair is niet -211
pair is ral -285
pair is van -181
pair is zijn -278
pair itsm cod 284
pair itsm geeft -239
pair itsm vraagt 222
pair jan van -234
pair jar en -152
pair jou gev 185
pair jullie aan 141
pair jullie automat 189
pair jullie blad -189
pair jullie of -178
pair k heb 196
pair kaartj $ 177
pair kan dat 188
pair kan de -215
pair kan er -235
pair kan ik -443
pair kapot $ 149
pair kenmerk @it -254
pair ker $ -160
pair kijk wat 132
pair kinder $ -128
pair klein van -115
pair kluis @it -233
pair kom er 142
pair kom ik 136
pair komt $ 178
pair komt er -250
pair komt uit -170
pair kortingscod @it -212
pair kreg cod 185
pair kreg ik 251
pair krijg ik -293
pair krijgt een -238
pair kunt ge 343
pair kunt gij 232
pair kunt u 103
pair kwijt $ -180
pair kwijt , -199
pair lan van -270
pair lang de 184
pair ligt het 177
pair liter ? -142
pair login : 264
pair login e 167
pair loket $ 247
pair loket , -162
pair loket is 177
pair luidt @it 294
pair m , -152
pair m op -152
pair mag dat -292
pair mag de 175
pair mag mijn -219
pair mailadres 0 -138
pair man aan -290
pair man en -143
pair mann van 234
pair mar aan 256
pair mar die -233
pair mar het 249
pair mar hij -103
pair mar ik 223
pair mar op 92
pair mar teg 269
pair mar zo -156
pair markt en -141
pair markt is -195
pair me $ 172
pair me pincod 263
pair meld $ -209
pair meldingsnummer @it -209
pair mer stat 177
pair met 0 -246
pair met @it 341
pair met cijfer -217
pair met creditcard -141
pair met een 89
pair met mijn -220
pair met nummer -232
pair met ons -353
pair met wachtwoord 267
pair met ww 329
pair mij $ -279
pair mij niet -197
pair mij vergis -110
pair mijn @it -203
pair mijn account 110
pair mijn afsprak -300
pair mijn brief -149
pair mijn bsn -227
pair mijn deur -303
pair mijn e 185
pair mijn eid 214
pair mijn eig -287
pair mijn ex -130
pair mijn garag 159
pair mijn gemeent 390
pair mijn gezin -264
pair mijn gsm 339
pair mijn huis -417
pair mijn iban -110
pair mijn identiteitskaart 140
pair mijn kaart 250
pair mijn login 202
pair mijn man 118
pair mijn pas 162
pair mijn paspoort -249
pair mijn pin 161
pair mijn pincod 313
pair mijn postcod -417
pair mijn reken -128
pair mijn rijksregisternummer -303
pair mijn wachtwoord 384
pair mijn zon -291
pair milieupas is 237
pair minimal @it -154
pair minsten @it -186
pair minut in -150
pair mn paspoort -233
pair mn postcod -144
pair mn telefon 185
pair moeder : 143
pair moeder heeft -213
pair moet betal -338
pair moet hebb 53
pair moet ik 157
pair moet minimal -200
pair na 0 -265
pair na @it -245
pair na het -212
pair nac cod -163
pair nam van -101
pair ne ker 233
pair nee wacht -214
pair neg cijfer -203
pair net $ -144
pair net sms 164
pair nie $ 268
pair nie in 216
pair niet $ 206
pair niet , -166
pair niet aan -353
pair niet bij -154
pair niet dus -189
pair niet en 290
pair niet in 115
pair niet mer 186
pair niet op 171
pair niet open -153
pair nieuw adres -132
pair nog 0 234
pair nog ? -233
pair nog @it -265
pair nog een -47
pair nog uit -145
pair november ? -137
pair nr @it -331
pair nu $ 206
pair nu ? 185
pair nu ook -302
pair nummer , -168
pair nummer 0 181
pair nummer @code -128
pair nummer @it -486
pair nummer is -237
pair nv grag -101
pair of 0 -221
pair of @it -99
pair of bij -236
pair of is 115
pair of moet -282
pair oldenburg en -150
pair om @it -422
pair om die 211
pair onder de -331
pair onder het 235
pair ongeld $ 162
pair ons deur -246
pair ons gezin -401
pair ons huis 234
pair ons in -135
pair ontvang : 146
pair onz beheerder -159
pair onz postcod -143
pair ook in -142
pair ook niet 272
pair ook vor -211
pair op $ 200
pair op 0 -175
pair op @code -286
pair op @it 85
pair op dat 173
pair op de -47
pair op een -115
pair op jullie -312
pair op mijn 223
pair op nam -101
pair op schooltoelag -128
pair op uw -235
pair open $ -203
pair open met 122
pair openbar toilet -228
pair openstaand belastingschuld -140
pair oud rijksweg -206
pair over de -156
pair pakt nie 224
pair pakt niet -202
pair pas is 275
pair paspoort vind -181
pair paswoord @it 212
pair paswoord vor 225
pair per sms 211
pair pin @it 349
pair pin is 161
pair pin van 205
pair pincod , 336
pair pincod . 201
pair pincod 0 -326
pair pincod @it 485
pair pincod is 302
pair pincod van 249
pair pincod verget -351
pair pinkod @it 287
pair pinn aan -121
pair poort $ -296
pair poort 0 -153
pair poortj $ -153
pair postcod @it -394
pair postcod is -441
pair postcod van -430
pair priester daensstrat -148
pair productcod van -142
pair promocod @it -314
pair puk @it 158
pair puk cod 210
pair puk van 240
pair pukcod van 214
pair ral @it -352
pair rar met -217
pair ratelar @it -158
pair recyclagepark , 138
pair reken nummer -128
pair rekeningnummer vor -148
pair rijksregisternummer @it -274
pair ronald , -159
pair samenstell van -148
pair scant niet -162
pair scheelt ? 161
pair schol is -294
pair schooltoelag vor -128
pair schrijf het 226
pair sit $ 293
pair sit 0 -207
pair sit van 330
pair slagbom dicht -141
pair sleutel $ -159
pair sleutel gekreg -220
pair sleutel ligt -331
pair sleutel van -344
pair sleutelkastj van -206
pair sms 0 154
pair sms @it -277
pair sms cod 261
pair sms gehad -140
pair sms met 298
pair sms ontvang 146
pair sms parker -160
pair sms van 163
pair sorry typ -291
pair sperwerstrat @it -133
pair sta ik -266
pair stad , 318
pair stan $ 244
pair stan altijd -254
pair stan er -219
pair stat , 185
pair stat 0 -204
pair stat @it -138
pair stat bij -143
pair stat cod -241
pair stat een -339
pair stat elk -260
pair stat er 108
pair stat nog -243
pair station , -258
pair sted dat 157
pair sted niet 153
pair strat en -270
pair streepjescod op -181
pair streepjescod van -179
pair t , -153
pair t briefk -145
pair t niet -235
pair t pakt 186
pair t recyclagepark 138
pair tag stat -206
pair teg de 269
pair teken en -145
pair teken zijn -173
pair terugstort waarborg -110
pair tkan zijn -110
pair toch $ -235
pair toch ? -228
pair toch blef -141
pair toch kom 112
pair toch zegt 176
pair toe $ -246
pair toetsenbord , -175
pair toilet op -228
pair tot 0 -112
pair tr $ -219
pair trek . 258
pair twee cijfer -214
pair typ het -245
pair typ op -331
pair u dat -302
pair u die -142
pair u doorgev 164
pair u heeft -140
pair uit $ -289
pair uit ? -182
pair uit de 136
pair uit mijn -208
pair v nummer -178
pair van 0 -198
pair van @it -448
pair van cijfer -110
pair van de 301
pair van digid 241
pair van een -300
pair van gemeent -154
pair van het -316
pair van itsm 267
pair van jullie -156
pair van meerdervoort -270
pair van mij -252
pair van mijn 184
pair van mn -184
pair van ons 208
pair van t 184
pair van wacht -302
pair vanaf 0 -330
pair vanaf @it -124
pair vergis van -110
pair verificatiecod : 185
pair verkeerd container -144
pair verlop $ 270
pair verlop 0 -171
pair vind ik -181
pair visa @it -138
pair vloek $ -148
pair voetpad . -206
pair vogelpik als -148
pair volgen de -383
pair volgen het -323
pair volgend maand -263
pair voordeur , -245
pair vor 0 -134
pair vor all -351
pair vor de -291
pair vor den 247
pair vor een -327
pair vor het 161
pair vor iederen -205
pair vor jullie -189
pair vor me 149
pair vor mij 211
pair vor mijn -186
pair vor onz -268
pair vor terugstort -110
pair vraagt een 196
pair vraagt hoe -148
pair vraagt mijn -149
pair vrouw zegt -148
pair waarborg feestzal -110
pair wacht $ -239
pair wacht al -209
pair wacht das -130
pair wacht op -255
pair wachtwoord : 183
pair wachtwoord @code 162
pair wachtwoord @it 556
pair wachtwoord goed -204
pair wachtwoord is 247
pair wachtwoord moet -240
pair wachtwoord van 293
pair wachtwoord vor 237
pair wachtwoord zijn -169
pair wachtwoort is 223
pair wagtwoord @it 287
pair war moet 152
pair was @it 129
pair was het -215
pair wat betekent -267
pair wat doe 210
pair wat er 212
pair wat is -356
pair wat moet 288
pair we doen -181
pair weg , -152
pair wek $ -236
pair wel in -250
pair wel zo -148
pair welk dag -184
pair werk in -267
pair werkt niet 78
pair wet ik 193
pair wifi in -205
pair wij won -236
pair wij zijn 158
pair wil een 151
pair wil jij 178
pair wim oldenburg -150
pair won er -144
pair won ik -193
pair wordt er -255
pair ww 0 -167
pair ww : 172
pair ww @it 215
pair zaterdag krijg -228
pair ze asfalt -145
pair zeg dat 220
pair zegt dat -219
pair zegt fout 271
pair zegt het -148
pair zegt sted 141
pair zegt verlop 188
pair zet die -130
pair zie het -148
pair zie ik 185
pair zien wat 158
pair zij van -115
pair zijn $ -124
pair zijn @it -202
pair zijn dak -110
pair zijn de -140
pair zijn pas 183
pair zijn vor -257
pair zit da -228
pair zit de 183
pair zit een -234
pair zo , -121
pair zo 0 -160
pair zon , -290
pair zon @it -185
pair zonder vergunn -232
pair zwembad werkt -210
pair नमसत , -128
skip ( @it -126
skip , , 224
skip , 0 -263
skip , : -240
skip , ? -239
skip , @it -191
skip , aalst -148
skip , automat 305
skip , ben -311
skip , betekent -233
skip , bij 171
skip , cijfer -200
skip , claes -101
skip , cod 53
skip , da 192
skip , dar -223
skip , dat -229
skip , de -47
skip , deur -326
skip , die -108
skip , doet 182
skip , duurt -328
skip , er -306
skip , gat 215
skip , ge 238
skip , geblokkeerd -286
skip , gelof -189
skip , gent -132
skip , gij 236
skip , heeft -267
skip , het 281
skip , hij -207
skip , huis -337
skip , iemand -171
skip , ik 65
skip , is 132
skip , jullie -195
skip , mijn -328
skip , moet 303
skip , niet -249
skip , of -198
skip , pincod 201
skip , reken -128
skip , stat -289
skip , tot -121
skip , van -160
skip , vor -357
skip , vrouw -148
skip , wacht -183
skip , was -221
skip , wie 144
skip , wil -194
skip , won -306
skip , zegt 237
skip , zie -342
skip , ziet -238
skip , zij -153
skip , zit 197
skip , zo -148
skip 0 $ 141
skip 0 , -74
skip 0 0 -109
skip 0 ? -271
skip 0 ah -293
skip 0 asbest -198
skip 0 dat -187
skip 0 de -512
skip 0 digid -171
skip 0 garag -109
skip 0 gebeld -192
skip 0 geldig -110
skip 0 gk -147
skip 0 ik -251
skip 0 in -301
skip 0 mailadres -160
skip 0 mar -210
skip 0 mijn -167
skip 0 nee -104
skip 0 ook -275
skip 0 reken -180
skip 0 uw -176
skip 0 van -214
skip 0 vor -414
skip 0 zijn -171
skip : $ 118
skip : , -114
skip : . 135
skip : 0 30
skip : @it 75
skip : aan -180
skip : de -251
skip : en 217
skip : heeft -140
skip : ik -189
skip : van -226
skip : wachtwoord 209
skip @code 0 -256
skip @code @it -72
skip @code is -192
skip @it $ -149
skip @it ) -170
skip @it , -103
skip @it . -114
skip @it @code -301
skip @it aan 61
skip @it binn 199
skip @it d 144
skip @it dan 414
skip @it dar -162
skip @it das 209
skip @it dat -181
skip @it de 86
skip @it den 314
skip @it die 194
skip @it digid -170
skip @it een 153
skip @it en 238
skip @it er 196
skip @it heeft -167
skip @it het -147
skip @it hij -65
skip @it ie 193
skip @it in 199
skip @it inlogg -219
skip @it is 193
skip @it japan -139
skip @it jij 162
skip @it jullie -192
skip @it kunt 193
skip @it mag 174
skip @it me 236
skip @it met -253
skip @it mijn -158
skip @it minimal -176
skip @it niet 178
skip @it nu 229
skip @it nummer -253
skip @it op 132
skip @it pincod -159
skip @it plat -226
skip @it reken -218
skip @it sind -289
skip @it stat -139
skip @it u 382
skip @it van -356
skip @it vor -167
skip @it wacht -219
skip @it wachtwoord 238
skip @it wij -173
skip @it wil -150
skip @it ze -337
skip @it zeg 152
skip @it zij -167
skip @it zijn -209
skip ^ $ 308
skip ^ , 17
skip ^ 0 222
skip ^ : 209
skip ^ afsprak -217
skip ^ app 201
skip ^ bezoekersparker 209
skip ^ bsn -204
skip ^ cijfer -154
skip ^ cod 152
skip ^ dan -273
skip ^ dat -303
skip ^ de 84
skip ^ deurcod -195
skip ^ die -203
skip ^ digid 192
skip ^ drie -225
skip ^ een -304
skip ^ eid -173
skip ^ en -227
skip ^ er -217
skip ^ formulier -248
skip ^ garag 143
skip ^ ge 225
skip ^ gebruikersnam 129
skip ^ geeft -267
skip ^ gehad -140
skip ^ gevond -208
skip ^ gezin -265
skip ^ goed -204
skip ^ heb 132
skip ^ hebb -260
skip ^ hek -242
skip ^ het -155
skip ^ iban -136
skip ^ ik -346
skip ^ in -259
skip ^ inlog 165
skip ^ is 115
skip ^ itsm -168
skip ^ kapot -203
skip ^ kreg 91
skip ^ kwam 218
skip ^ log 277
skip ^ login 311
skip ^ m -152
skip ^ met 63
skip ^ mijn 89
skip ^ moeder -213
skip ^ moet -252
skip ^ net 109
skip ^ niet 240
skip ^ nieuw 95
skip ^ ocmw 253
skip ^ oldenburg -150
skip ^ ons -346
skip ^ op -359
skip ^ paswoord 142
skip ^ pasword 349
skip ^ per 146
skip ^ pin 86
skip ^ pincod 268
skip ^ postcod -490
skip ^ productcod -202
skip ^ rijksregisternummer -154
skip ^ sms -189
skip ^ sta -226
skip ^ uit 277
skip ^ van 196
skip ^ vor -296
skip ^ vraagt 276
skip ^ wacht -348
skip ^ wachtwoord 369
skip ^ won -301
skip ^ ww 325
skip ^ zit -92
skip ^ zo 147
skip ^ zonecod -235
skip ^ zus -132
skip aan balie 144
skip aan deur -328
skip aan die 258
skip aan doorgev 164
skip aan gev 265
skip aan zuil -227
skip aanmeld de -338
skip aanvrag $ -173
skip account de 166
skip achterzijd mn -181
skip activeringscod de 294
skip adres brug -132
skip adres daensstrat -148
skip ah wacht -130
skip al minut -134
skip al wek -154
skip allebei op -137
skip als , 251
skip als een -138
skip als gezin -229
skip als in 245
skip altijd mijn -254
skip apothek wacht -189
skip app @it 126
skip artikel , -234
skip asbest ? -190
skip asfalt er -145
skip balie niet -121
skip barcod , -164
skip barcod de -144
skip beheerder het -159
skip belastingschuld direct -140
skip ben $ -256
skip ben en -241
skip betaald creditcard -141
skip betal @it -303
skip betekent $ -204
skip beveiligingscod sms 146
skip bij $ -294
skip bij , -159
skip bij bibliothek -264
skip bij gezin -164
skip bij het -140
skip bij inlogg -224
skip bij of -223
skip bij station 180
skip bij vor -204
skip binn @it 249
skip blef slagbom -141
skip blijft $ -264
skip bord @it -175
skip bord de -168
skip bordj de -286
skip brief $ 244
skip brief de 180
skip brief digid 167
skip brief er -149
skip brief mijn 229
skip briefk gerak -145
skip brug 0 -153
skip bsn $ -149
skip bsn , -170
skip bsn 0 -208
skip bsn @it -270
skip burgerprofiel @it 189
skip bus $ -132
skip bus , -102
skip bus 0 -215
skip cijfer $ -394
skip cijfer , -194
skip cijfer : -245
skip cijfer ? -180
skip cijfer de -171
skip cijfer hier -148
skip cijfer is -174
skip cijfer mijn -266
skip cijfer op -149
skip cijfer want -192
skip cod , -248
skip cod 0 132
skip cod @it -122
skip cod de 61
skip cod ik 254
skip cod mar -143
skip cod mijn 351
skip cod op -371
skip cod vor -119
skip container in 278
skip creditcard 0 -119
skip da de 251
skip da nie 169
skip daensstrat , -148
skip dag de -193
skip dak vergis -110
skip dan $ 203
skip dan @it -136
skip dan de -214
skip dan december -150
skip dan ge 211
skip dan het 281
skip dan ik -190
skip dan uit -145
skip dan zo -121
skip dar $ -144
skip dar de 183
skip dar het -193
skip dar ik -162
skip das mijn -130
skip dat $ -255
skip dat , 267
skip dat 0 -185
skip dat cijfer -168
skip dat de -223
skip dat een -262
skip dat er 107
skip dat ergen -148
skip dat het -277
skip dat ik 123
skip dat is -185
skip dat m -149
skip dat meld -191
skip dat niet 240
skip dat nog -183
skip dat of -241
skip dat teg 165
skip dat van -215
skip dat vor -226
skip de $ -176
skip de ( -269
skip de , 140
skip de 0 -401
skip de ? -419
skip de @code -132
skip de aan -92
skip de app 196
skip de bij 270
skip de blijft 208
skip de cijfer -252
skip de cod -104
skip de container -329
skip de dar -183
skip de dat -160
skip de de 213
skip de dicht -141
skip de die 98
skip de emmer -142
skip de en 145
skip de gekreg -194
skip de grag -101
skip de hangt -223
skip de in 164
skip de lukt -121
skip de mag 311
skip de met -237
skip de moet -450
skip de niet 118
skip de nog -246
skip de onder -141
skip de op -421
skip de over -215
skip de stan -228
skip de stat -143
skip de toch -316
skip de uit -249
skip de van 129
skip de vor 93
skip de zei -327
skip de zon -164
skip december $ -150
skip ded het -186
skip den cod 239
skip den van 149
skip denk er -151
skip deur $ -190
skip deur de -354
skip deur het -197
skip deur ik -159
skip deurcod het -195
skip dicht $ 161
skip die $ -109
skip die de -158
skip die dor -137
skip die euro -130
skip die het 153
skip die ik 217
skip die in -260
skip die met -345
skip die net 145
skip die op -264
skip die stat -219
skip die u 303
skip die van 199
skip die vor -204
skip digid : 275
skip digid @it 273
skip digid die 185
skip digid is 124
skip digid mijn 164
skip digit : 165
skip doccl mijn -168
skip domicilier nam -101
skip dorpshuis ronald -159
skip dus mar -121
skip dus typ -251
skip e , -263
skip e is 177
skip een $ 184
skip een , 83
skip een . 148
skip een 0 -161
skip een @it -234
skip een aan -328
skip een belastingschuld -140
skip een bij -229
skip een en 120
skip een fout -148
skip een heeft -149
skip een in -252
skip een op 268
skip een pin -328
skip een van -236
skip een wachtwoord -333
skip een wat 144
skip een zijn -169
skip eid , -168
skip eigen @it -202
skip en , -277
skip en 0 -262
skip en ? 199
skip en @it 68
skip en al -129
skip en blef -141
skip en cijfer -215
skip en de 188
skip en draait 183
skip en heb 153
skip en is 197
skip en klein -138
skip en kom 151
skip en krijg -315
skip en mijn -149
skip en of 160
skip en op 211
skip en zeg 221
skip en zegt 239
skip en zei 207
skip en zie 192
skip er , -149
skip er ? 209
skip er cijfer -187
skip er dat 210
skip er de -273
skip er een -437
skip er elk -223
skip er in 250
skip er t -240
skip erachter $ -198
skip ergen cijfer -148
skip eural 0 -158
skip euro op -130
skip ex $ -130
skip exp 0 229
skip extra bak -286
skip fak 0 -182
skip feestzal tkan -110
skip fout $ 211
skip fout mar -148
skip foutcod , -224
skip foutcod bij -160
skip gaf @it -156
skip gan allebei -137
skip garag $ -209
skip garag de -141
skip gat het -176
skip gat met 182
skip ge @it 191
skip ge hoe -148
skip gebeld hang -129
skip geboortepremie 0 -124
skip gebruik @it 266
skip gebruikersnam ik 215
skip gebruikersnam wachtwoord 146
skip geeft @it -239
skip gehad u -140
skip gekreg de -179
skip geldig 0 -112
skip geliev te 159
skip gelof er -189
skip gen $ -324
skip gerak er 160
skip gev ? 185
skip gezin $ -241
skip gezin 0 -228
skip gezin @it -180
skip gezin ik -163
skip gezin jullie -189
skip gezin vor -148
skip gft is -142
skip giet asfalt -145
skip goed en -204
skip grag het -148
skip groen , -210
skip gymzal op -206
skip hangt de -305
skip har , -350
skip har adres -132
skip har is 201
skip heb sleutel -242
skip heb verkeerd -144
skip heeft @it -145
skip heeft cijfer -245
skip heeft die -142
skip heeft openstaand -140
skip heeft sleutel -159
skip heeft wachtwoord 162
skip hek $ -230
skip hek @it -192
skip hek de -269
skip hek het -170
skip hem $ -128
skip herdenk gan -137
skip het $ 156
skip het , -155
skip het ? -381
skip het foutcod -236
skip het gat -176
skip het hangt -244
skip het heeft -194
skip het in -227
skip het jullie 139
skip het loket 121
skip het met -135
skip het niet 122
skip het open -226
skip het priester -148
skip het stat -345
skip het toilet -195
skip het uit -176
skip het werkt -210
skip het zegt 272
skip hier @it -162
skip hier de -157
skip hij altijd 212
skip hij de -290
skip hij een 274
skip hij inen -186
skip hij sted 115
skip hoe ik 93
skip hoe inlog -148
skip hoe is -204
skip hoort @it -296
skip id @it 174
skip id is -315
skip ie $ 177
skip ik 0 -270
skip ik @it 78
skip ik aan -114
skip ik al -178
skip ik als 166
skip ik altijd 179
skip ik bij -278
skip ik dat -183
skip ik de -115
skip ik een -126
skip ik er 271
skip ik gebruik 196
skip ik gekoz 190
skip ik iet -179
skip ik in 123
skip ik ingev 245
skip ik jou 185
skip ik juist 166
skip ik mer 238
skip ik mijn -237
skip ik niet 110
skip ik nog 162
skip ik op -224
skip ik per 244
skip ik van 174
skip ik vor -294
skip ik wachtwoord 239
skip ik zelf 194
skip in $ 359
skip in , -207
skip in ? -234
skip in als 237
skip in begijnhof -190
skip in brief 139
skip in de -236
skip in en 177
skip in hal -308
skip in liter -142
skip in stadhuis 180
skip in strat -303
skip in wacht -165
skip in wachtwoord 254
skip in webshop -202
skip in weg -178
skip ingetikt dan -204
skip inlog wel -148
skip inlogg wet -191
skip inloggegeven van 143
skip intik hij -186
skip is $ 201
skip is . 207
skip is 0 -120
skip is : 180
skip is @it -82
skip is al -136
skip is als -195
skip is dk -144
skip is een -184
skip is en 137
skip is fak -237
skip is het -254
skip is ik -148
skip is k -191
skip is kunt 267
skip is mar 84
skip is mei -205
skip is niet -154
skip is o 145
skip is onz -159
skip is pin 198
skip is poort -132
skip is toch -190
skip is tr -219
skip is van -228
skip is vor 289
skip is wachtwoord 187
skip itsm @it 350
skip itsm een 163
skip itsm ik -325
skip jou toch 185
skip jullie $ -266
skip jullie is -225
skip jullie nog -299
skip k @it 191
skip kan inlogg 176
skip kan niet -243
skip kan nu -212
skip ker intik -186
skip kijk er 132
skip klein 0 -174
skip klopt dat -262
skip kom er 148
skip komt een -134
skip komt niet -146
skip kortingscod vor -204
skip kreg @it 289
skip kreg bij -238
skip kreg een 269
skip kreg sms 112
skip krijg cod -204
skip krijg de -330
skip krijg van 318
skip kunt een 167
skip lan meerdervoort -270
skip lang een -186
skip ligt aan 161
skip ligt bij -282
skip ligt de -228
skip liter $ -142
skip login loket 167
skip loket @it 254
skip loket mijn 233
skip lukt dus -299
skip m 0 -162
skip m @it -140
skip mailadres vogelpik -148
skip mann de 234
skip mar , -135
skip mar @code -115
skip mar @it -179
skip mar de 327
skip mar deur -221
skip mar doet -147
skip mar heb 206
skip mar zie -148
skip markt @it -195
skip markt toch -141
skip me $ -144
skip me . 168
skip me op 321
skip mei . -205
skip melding @it -341
skip mer de -199
skip mer er 177
skip met , 236
skip met 0 168
skip met @it 104
skip met aan -251
skip met als 179
skip met kinder -166
skip met man -171
skip met vor -243
skip mij van -110
skip mijn $ -125
skip mijn 0 103
skip mijn ? -225
skip mijn @it -155
skip mijn bij 130
skip mijn cod -190
skip mijn doet -202
skip mijn grag -148
skip mijn heeft 117
skip mijn is 85
skip mijn loket 185
skip mijn met -243
skip mijn niet 297
skip mijn nummer -240
skip mijn open 208
skip mijn stan -149
skip mijn stat 207
skip mijn van 138
skip mijn voordeur -147
skip mijn vor 219
skip mijn wachtwoord 281
skip mijn was -217
skip mijn zegt -148
skip milieupas @it 237
skip minimal teken -200
skip minsten teken -186
skip minut de -150
skip mis $ 180
skip misschien cijfer -182
skip mn $ 185
skip mn van 206
skip mn vind -181
skip moeder nam 143
skip moet $ 206
skip moet @it -154
skip moet aan 180
skip moet dat -363
skip moet die 135
skip moet een -328
skip moet het 64
skip moet op -312
skip moet wachtwoord -204
skip na ker -228
skip na minut -217
skip naast deur 175
skip nam , 143
skip nam de -117
skip nar , 205
skip nar @it -270
skip nee das -130
skip net sms 329
skip nie $ 194
skip nie ik -227
skip niet $ 60
skip niet dan -168
skip niet dat 177
skip niet de 68
skip niet ik -213
skip niet in 159
skip niet mijn -205
skip nieuw is -132
skip nik $ -168
skip nodig $ 245
skip nog , -258
skip nog ? -212
skip nog @it -217
skip nog ik 154
skip nog mijn -145
skip nog niet 153
skip november $ -137
skip nr $ -288
skip nr en -144
skip nu $ 207
skip nu de -199
skip nummer $ -212
skip nummer 0 -128
skip nummer @code -221
skip nummer @it -211
skip nummer ik -138
skip nummer in -225
skip nv , -101
skip of $ -194
skip of . -187
skip of ? -256
skip of de -178
skip of ik -285
skip oldenburg dan -150
skip om u -286
skip onder blauw -164
skip onder markt -141
skip onder streepjescod -262
skip ons , -231
skip ons de -201
skip ons is -349
skip ons vor -189
skip ontbreekt ik -175
skip onz is -211
skip onz van -159
skip ook de -187
skip op $ -250
skip op . -140
skip op 0 -217
skip op @it -446
skip op achterzijd -181
skip op bord -318
skip op brief 248
skip op briefk -145
skip op deur -235
skip op en 74
skip op formulier -173
skip op gsm 355
skip op id -333
skip op kaartj 214
skip op klavier -214
skip op laptop 98
skip op m -152
skip op markt -237
skip op november -137
skip op parkeerautomat -202
skip op scherm -215
skip op sit 129
skip op tag -206
skip op telefon 152
skip op van -159
skip op vor -128
skip open $ 129
skip open @it 184
skip openbar op -228
skip openstaand betal -140
skip oud $ -165
skip oud , -180
skip over de 238
skip over in -197
skip pakt niet 278
skip parker is -160
skip pas 0 241
skip pas @it -208
skip paspoort 0 -171
skip paspoort ik -181
skip paswoord mijn 267
skip paswoord vloek -148
skip paswoort @it 204
skip per kreg 151
skip per ontvang 146
skip pin @it 136
skip pin mijn 133
skip pin puk 177
skip pincod de 186
skip pincod en 253
skip pincod ik 160
skip pincod mijn 99
skip pinn de -121
skip poort bus -157
skip poort toe -246
skip postcod 0 -231
skip postcod @it -459
skip postcod mijn -365
skip productcod de -142
skip promocod vor -182
skip puk @it 324
skip puk mer 177
skip puk mijn 240
skip puk stat 150
skip rar cijfer -217
skip reken @code -128
skip reken ons -189
skip rekeningnummer de -148
skip rijksregisternummer , -163
skip ronald die -159
skip rr @it -222
skip samenstell mijn -148
skip scheelt $ 161
skip schooltoelag 0 -134
skip sit de 330
skip slagbom $ -141
skip sleutel van -220
skip sleutelkastj de 165
skip sms 0 -120
skip sms @it 318
skip sms digid 290
skip sms is 150
skip sms met 200
skip stad 0 105
skip stad @it -161
skip stan vor -254
skip stat $ -276
skip stat , -164
skip stat 0 -332
skip stat de -296
skip stat in -103
skip stat mar -175
skip stat met -262
skip stat mijn -247
skip stat niet 177
skip stat op 107
skip stat uw -209
skip sted @it -252
skip stond @it -169
skip streepjescod de -211
skip t nie 183
skip t op -238
skip tag 0 -151
skip te in 160
skip teken een -145
skip telefon digid 185
skip telefon ik 299
skip terugstort @code -304
skip terugstort feestzal -110
skip thuis je 193
skip tkan dak -110
skip toch $ -228
skip toch @it -172
skip toilet de -228
skip tot 0 -112
skip trek $ 258
skip twee in -306
skip u 0 -286
skip u ? 299
skip u een -140
skip u kijk 132
skip u ook -142
skip uit $ -182
skip uit brief 383
skip uit garag -145
skip uw , -235
skip van $ -424
skip van , 122
skip van 0 -285
skip van : 112
skip van @it -347
skip van beheerder -159
skip van bib 187
skip van brief 269
skip van cijfer -173
skip van dorpshuis -159
skip van e 222
skip van eid 292
skip van ex -130
skip van gezin -291
skip van gft -142
skip van gymzal -206
skip van identiteitskaart 78
skip van kaart 251
skip van met 254
skip van milieupas 237
skip van moeder 143
skip van nar -285
skip van nv -101
skip van openbar -288
skip van pas 213
skip van paspoort -327
skip van schol -182
skip van stad 18
skip van vor -294
skip van vrouw 104
skip van zon -249
skip van zwembad -181
skip vanaf giet -145
skip vergis cijfer -110
skip verkeerd $ -144
skip vervall $ -200
skip vind $ -300
skip vind 0 -229
skip visa 0 -240
skip voetpad $ -206
skip vogelpik paswoord -148
skip volgen bordj -277
skip volgen krant -244
skip vor adres -148
skip vor app 182
skip vor blad -189
skip vor de 189
skip vor deur -521
skip vor digid 269
skip vor eig -159
skip vor garag -186
skip vor garagepoort -213
skip vor geboortepremie -148
skip vor invull 302
skip vor is -180
skip vor kinder -128
skip vor waarborg -110
skip vor zwembad -210
skip vraagt cod -101
skip vraagt eid -168
skip vraagt ik -148
skip vrouw dat -148
skip waarborg , -110
skip wacht 0 -164
skip wacht @it -241
skip wacht schooltoelag -128
skip wachtwoord ! 183
skip wachtwoord , 383
skip wachtwoord . 147
skip wachtwoord @it 189
skip wachtwoord de 228
skip wachtwoord en 169
skip wachtwoord het 155
skip wachtwoord ik 252
skip wachtwoord ingetikt -173
skip wachtwoord mijn 270
skip wachtwoord minimal -200
skip wachtwoord vor -169
skip wachtwoort @it 289
skip war ik -140
skip waregem de -280
skip was , 174
skip was mar 154
skip wat @it -193
skip wat de -288
skip wat ik 387
skip wat scheelt 161
skip wel $ 173
skip wel 0 -160
skip werk de -178
skip wet wat -210
skip wie dat 195
skip wij @it -142
skip wij werk 163
skip wim en -150
skip won @it -223
skip won op -171
skip woont de -274
skip wordt $ 249
skip ww @it 114
skip ww en -137
skip ww herdenk -137
skip ze stat -145
skip zeg mar 220
skip zegt $ 146
skip zegt @it -206
skip zegt dat 130
skip zegt er -148
skip zegt geblokkeerd 281
skip zei hij -290
skip zelf $ 166
skip zet 0 -124
skip zie niet -189
skip zien er 158
skip zij 0 -100
skip zijn $ 113
skip zijn , 218
skip zijn @it -235
skip zijn altijd -210
skip zijn het -169
skip zijn mij -110
skip zit $ -216
skip zit in 289
skip zo ik -279
skip zo mijn -262
skip zo visa -121
skip zon , 185
skip zonet sms 166
skip zuil $ -282
skip zus nieuw -132
skip zwembad niet -210
skip नमसत mijn -128
topic @ability 61
topic @access -31
topic @body -285
topic @building -131
topic @business 72
topic @firstPerson 79
topic @general 137
topic @handled -9
topic @hardly 109
topic @has -82
topic @home -290
topic @mind -95
topic @mine 29
topic @nuisance 16
topic @nuisance-phrase -229
topic @ofPerson 39
topic @organisation -161
topic @ownPostcode 48
topic @patient 9
topic @place -269
topic @plainly 64
topic @somebody 61
topic @vehicle -91
topicAnywhere @ability 46
topicAnywhere @access -82
topicAnywhere @body -328
topicAnywhere @building -67
topicAnywhere @business 61
topicAnywhere @firstPerson 75
topicAnywhere @general 262
topicAnywhere @handled 91
topicAnywhere @hardly 186
topicAnywhere @has -39
topicAnywhere @home -309
topicAnywhere @mind -95
topicAnywhere @mine 31
topicAnywhere @nuisance 6
topicAnywhere @nuisance-phrase -323
topicAnywhere @ofPerson 12
topicAnywhere @organisation -163
topicAnywhere @ownPostcode 83
topicAnywhere @patient 18
topicAnywhere @place -109
topicAnywhere @plainly 147
topicAnywhere @relative 102
topicAnywhere @somebody 69
topicAnywhere @vehicle -54
topicBefore @ability -80
topicBefore @access 138
topicBefore @building -290
topicBefore @general -172
topicBefore @handled -19
topicBefore @hardly -186
topicBefore @has -10
topicBefore @home -285
topicBefore @mine -69
topicBefore @nuisance -399
topicBefore @ofPerson 25
topicBefore @organisation -129
topicBefore @ownPostcode -26
topicBefore @patient 47
topicBefore @place -68
topicBefore @plainly 77
topicBefore @relative 26
topicBefore @somebody 38
topicBefore @vehicle -205
topicBeside @ability -127
topicBeside @access 265
topicBeside @building -360
topicBeside @business -159
topicBeside @handled -228
topicBeside @has 196
topicBeside @home 182
topicBeside @mine -203
topicBeside @nuisance -180
topicBeside @organisation -118
topicBeside @patient -61
topicBeside @plainly -315
topicBeside @relative -346
topicBeside @somebody -126
topicBeside @vehicle -273
topicEarlier @ability -145
topicEarlier @access -32
topicEarlier @building -212
topicEarlier @business 199
topicEarlier @handled 223
topicEarlier @hardly -224
topicEarlier @home -166
topicEarlier @mine 87
topicEarlier @patient -63
topicEarlier @place -266
topicEarlier @plainly 152
topicEarlier @relative -205
topicEarlier @vehicle -371
topicNear @ability -179
topicNear @access 84
topicNear @building -295
topicNear @business 287
topicNear @firstPerson -49
topicNear @general 125
topicNear @handled 137
topicNear @hardly -100
topicNear @home -214
topicNear @mine -87
topicNear @nuisance -103
topicNear @ofPerson 108
topicNear @organisation -139
topicNear @ownPostcode -22
topicNear @patient 120
topicNear @place -254
topicNear @plainly -46
topicNear @relative -85
topicNear @vehicle -153
twoBefore , ik 251
twoBefore , wachtwoord 173
twoBefore 0 en -227
twoBefore 0 m -140
twoBefore 0 postcod -226
twoBefore @code 0 -289
twoBefore ^ digid 191
twoBefore ^ ik -148
twoBefore ^ itsm 258
twoBefore ^ mijn -300
twoBefore ^ pincod -181
twoBefore ^ puk 248
twoBefore ^ sms 142
twoBefore ^ wachtwoort 238
twoBefore ^ wij -142
twoBefore ^ ww 172
twoBefore aan de -225
twoBefore aan het -143
twoBefore binn met 184
twoBefore de eid 148
twoBefore de markt -195
twoBefore de stad -161
twoBefore deur , -174
twoBefore digid wachtwoord 314
twoBefore e loket 280
twoBefore een cod -213
twoBefore een gezin -154
twoBefore een sms 101
twoBefore een wachtwoord -198
twoBefore en de 235
twoBefore en ik 285
twoBefore gat open 182
twoBefore gebruikersnam @code 152
twoBefore gekreg van -173
twoBefore het bord -175
twoBefore huis is -233
twoBefore id kaart -278
twoBefore ik wacht -159
twoBefore in de -167
twoBefore in met 190
twoBefore is 0 -179
twoBefore itsm geeft -239
twoBefore jan van -203
twoBefore krijg ik -181
twoBefore kwijt , -199
twoBefore mijn bsn -224
twoBefore mijn digid 239
twoBefore mijn eid 163
twoBefore mijn kaart 254
twoBefore mijn pin 161
twoBefore mijn pincod 253
twoBefore mijn postcod -388
twoBefore mijn wachtwoord 209
twoBefore moet betal -220
twoBefore net sms 178
twoBefore onz postcod -143
twoBefore op de -283
twoBefore van digid 156
twoBefore van mijn 130
twoBefore visa 0 288
twoBefore voordeur , -245
twoBefore wachtwoord moet -154
word ! 317
word $ -17
word ( -205
word ) -284
word , -125
word . 137
word 0 -82
word : 37
word ? -205
word @code -13
word @it -17
word ^ -17
word aalst -148
word aan -1
word aanmeld -177
word aanvrag -191
word account 238
word achteran -195
word achterkant -310
word achterzijd -181
word actie -254
word activeringscod 318
word adres -245
word af 284
word affich -214
word afgeleverd -292
word afspraakcod -265
word afsprak -300
word afvalapp 184
word afvalkalender -303
word afvalpas 246
word afvalzak -164
word ah -130
word al -206
word alarm 137
word all -351
word allebei -137
word allen 243
word allez 201
word ambtenar -306
word apothek -189
word app 342
word apparat 274
word artikel -312
word asfalt -145
word aub 195
word auto -220
word automat 261
word baby -134
word bak -122
word baksk 292
word balie 128
word bank 293
word barcod -209
word bc -263
word begijnhof -245
word begint -260
word beheerder -159
word belastingschuld -140
word ben -247
word berging -197
word bestat 54
word betaald -141
word betal -187
word betekent -344
word beveiligingscod 146
word bezoekersparker 258
word bib 224
word bibliothek -301
word bij -182
word binn 257
word blad -189
word blauw -249
word blef -141
word blijft 174
word bns -194
word boet -253
word bom -166
word bord -298
word bordj -349
word bred -228
word brief 384
word briefk -145
word brug -191
word bsn -394
word burgerprofiel 189
word burgerservicenummer -215
word burgerzak 259
word bus -232
word buurthuis -129
word buurvrouw 180
word camion -228
word centrum -379
word cijfer -690
word claes -101
word cod -118
word container 143
word control 344
word creditcard 254
word csam 323
word d 144
word da 88
word daarmee 176
word daarna 277
word daensstrat -148
word dag -123
word dak -175
word dan 178
word dar -181
word dat -49
word de -37
word december -150
word deksel -241
word den 365
word deur -338
word dezelfd -218
word dicht 106
word dien 289
word diep -243
word digid 295
word digit 243
word direct -143
word dk -144
word doe 280
word doet 170
word domicilier -101
word doorgev 164
word dorpshuis -187
word draai 354
word draait 174
word dubbel -153
word dus -206
word duurt -328
word e 230
word een -174
word eig -339
word eigen -281
word elk -151
word eloket 349
word em 108
word emmer -142
word en 270
word energietoeslag 267
word envelop -155
word er 78
word erachter -198
word ergen -176
word erin 216
word error -268
word eural -190
word euro -249
word ex -130
word extra -286
word fak -237
word familie -452
word februari -239
word feestzal -157
word folder -273
word formulier -208
word foto -251
word fout 68
word foutcod -372
word gaf -130
word garag -215
word garagepoort -121
word gast -287
word gat 189
word ge 319
word gebeld -129
word geboortepremie -148
word gebor -163
word gebruik 171
word gebruikersnam 237
word gebruikt 214
word gedrukt -142
word geeft -333
word gef 195
word gehaald -224
word gehad -196
word gekom -363
word gekoz 246
word gekreg -118
word gel -215
word geldig -121
word geldt -170
word gelof -236
word gemeent 243
word gemeentehuis -221
word gen -220
word gent -132
word geschrev -281
word gev 130
word gevond -271
word gezin -494
word gft -270
word giet -145
word gij 393
word gk -187
word goed 113
word grag -509
word grofvuil -131
word grond -240
word gsm 339
word gymzal -206
word hal -54
word hang -168
word har 199
word he -193
word hebb -314
word heeft -165
word hek -266
word hekj 360
word hel -257
word helemal -165
word help 215
word helpt -420
word her -204
word herdenk -137
word het 86
word heur -266
word hier -63
word hij 226
word hoe -121
word hoelang -234
word hoevel -258
word hog -247
word hoofdletter -176
word hor 98
word huis -90
word huisnr -286
word huisnummer -121
word hur -172
word iban -222
word ie 195
word iederen -205
word iemand 131
word in 91
word inen -120
word ingegev -148
word ingetoetst 310
word ingev 207
word inlogcod 205
word inloggegeven 143
word is 85
word it -318
word itsm 128
word jan -466
word japan -139
word jar -120
word jou 143
word jullie -359
word kaartlezer 196
word kamer -303
word kan -33
word kast -156
word kat -215
word kenmerk -274
word ker 155
word kermis -306
word kerstmarkt -288
word kiez 160
word kijk 331
word kinder -260
word kl -273
word klar -290
word kleurcod -352
word kluisj 206
word kom 223
word kortingscod -282
word krant -244
word kreg 322
word krijg -230
word krijgt -353
word kun -252
word kunt 355
word kvk -364
word kwam 248
word kwijt -179
word laadpal -317
word lamp -245
word lan -270
word lat -211
word leges 90
word les 232
word ligg -277
word ligt 43
word link 270
word liter -216
word log 277
word login 316
word loket 375
word luidt 294
word lukt 158
word maand -295
word mail 205
word man -106
word mann 234
word mar 247
word markt -263
word me 94
word mededel -287
word mee 150
word meerdervoort -270
word mei -205
word melding -405
word meldingsnummer -209
word men 94
word mener 185
word met 35
word mij 103
word mijn -19
word mijngemeent 273
word milieupas 285
word milieustrat -280
word minimal -274
word minsten -186
word minut -302
word mis 180
word misschien -283
word mist -182
word mn 129
word moeder 238
word moest 330
word moet 22
word monteur -312
word moogt 137
word na -391
word nac -163
word nacht -248
word nam -127
word namen -232
word nar 65
word ne 139
word nee -148
word neg -203
word nergen -95
word net 119
word ni 184
word nie 315
word niet 33
word nieuw -52
word nik -97
word nog -48
word nooit -280
word normal -298
word november -137
word nr -363
word nu 191
word nul 187
word nummer -233
word nv -101
word o 131
word ocmw 253
word oekraien -180
word of -160
word ok 350
word oldenburg -150
word onder -125
word ongeld 162
word onjuist 136
word ons -137
word ontbreekt -251
word ontvang 146
word op -82
word open 150
word openbar -325
word openstaand -140
word opvang -248
word oranj -298
word ouder -287
word over -210
word pagina 158
word pak -250
word pakt 168
word pal -143
word papier 81
word parallelweg -278
word park -294
word parkeerapp 200
word parker -265
word pas 185
word paspoort -387
word paswoord 334
word paswoort 204
word pasword 349
word pc -328
word per 162
word pin 374
word pincod 415
word pinkod 281
word pinn -184
word politie -278
word poort -201
word poortj -253
word post -159
word postcod -814
word precies 220
word priester -148
word prober 197
word productcod -222
word projectcod -225
word promocod -314
word puk 378
word punt 275
word put -364
word ral -406
word rar -132
word ratelar -168
word reken -68
word rekeningnummer -148
word rijksregisternummer -405
word rijksweg -206
word rod -107
word rol -139
word ronald -159
word rr -222
word rt -132
word samenstell -148
word scant -162
word scheelt 161
word scherm -365
word schol -455
word schooltoelag -128
word schrijf 226
word sind -190
word sit 294
word slagbom -211
word sleutelkastj 165
word slot -149
word sms 216
word sorry -350
word speeltuin -272
word sperwerstrat -133
word sporthal -190
word sta -340
word stad 66
word stan 200
word stat -122
word stoep -229
word storing -190
word strat -457
word streepjescod -291
word stuk -193
word system -347
word tag -206
word te 147
word teken -386
word telefon 333
word ter -239
word terug -104
word terugstort -161
word terwijl 239
word test 133
word thuis -72
word tikt 209
word tis 113
word tkan -110
word toch -159
word toe -300
word toegangscod 293
word toestel 255
word toetsenbord -286
word toilet -228
word tot -286
word tr -219
word trein -321
word trek 258
word trouwboekj 145
word tuss -239
word twee -427
word tweeling -170
word typ -223
word u 263
word uit -93
word uitroeptek 192
word uur -223
word uw -125
word v -178
word val -276
word valt -301
word van 78
word vanaf -179
word vanmorg -252
word vast 220
word vd 294
word vel 127
word verder -250
word verget -297
word vergis -110
word vergunn -291
word verhuis -288
word verificatiecod 209
word verkeerd -274
word verkocht -256
word verlop 164
word verplicht -332
word vervall -200
word via -274
word vind -243
word vindt -182
word vloek -148
word voetpad -206
word vogelpik -148
word vol -287
word volgen -541
word volgend -263
word volzet -207
word vor -43
word vraagt 342
word vrag -84
word vroeg -96
word vuilzak -170
word vul 137
word waarborg -110
word wacht -466
word wachtwoord 639
word wachtwoort 362
word wagtwoord 335
word wanner -205
word want 167
word war 162
word waregem -280
word wat -40
word we -244
word wek -210
word wel -121
word welk -361
word werkt 99
word wet -161
word wie 182
word wifi -360
word wij -59
word wil -171
word wilt 175
word wim -150
word wit 315
word won -468
word woont -355
word wordt -101
word ww 395
word xk -219
word zat -55
word zaterdag -245
word ze -226
word zeg 303
word zegg 248
word zegt 184
word zei 159
word zelf 131
word zien 290
word ziet -195
word zij -65
word zijn -12
word zin -346
word zo 103
word zoal -196
word zodat 273
word zon -173
word zondag -190
word zonder -359
word zonecod -287
word zonet 166
word zou -179
word zoud -308
word zuil -227
word zwart 341
word zwembad -220
word नमसत -128
`,
};
