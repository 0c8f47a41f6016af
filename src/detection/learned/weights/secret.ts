import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 679 that are not.
 * On families it was not taught on:
 * - above -1: found 88.7 %, wrongly 9.7 %
 * - above -0.5: found 83.0 %, wrongly 7.1 %
 * - above 0: found 76.2 %, wrongly 4.9 %
 * - above 0.5: found 68.6 %, wrongly 2.9 %
 * - above 1: found 61.2 %, wrongly 2.1 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:c6f6da6474cb906bfd1747149ce895b0fa4e6c30609375553ef74dca2a799334",
  intercept: -1.244,
  weights: `
before ( -227
before , -116
before 0 -423
before : -167
before ^ -79
before aan -365
before activeringscod 266
before adres -200
before afsprak -239
before al 149
before all -225
before alles -255
before als -163
before apothek -197
before app 232
before betaald -140
before betal 132
before beveiligingscod 146
before bezoekersparker 191
before bib -284
before bibliothek -191
before bij -153
before binn 282
before bord -219
before brug -115
before bsn -197
before cijfer -440
before cod 201
before container -271
before da -268
before dan -260
before dat 191
before de 62
before den 213
before deur -330
before die -109
before digid 235
before digit 165
before dit 303
before dochter -154
before dus 179
before e 382
before een 100
before eig -338
before en 274
before eural -158
before euro -124
before formulier -190
before gat 172
before gebruikersnam 154
before gekreg -221
before gemeentehuis -236
before gevond -269
before gewon -230
before gezin -377
before gft -167
before grag -97
before groen -208
before hal -189
before har 281
before heb 252
before heeft -103
before hek -173
before het -48
before hij 332
before id -207
before ik -102
before in -233
before inlogg 195
before is 50
before itsm -237
before jan -233
before jullie -252
before kamer -256
before kan -281
before kapot 182
before kom 196
before komt -133
before krant -234
before kreg 103
before krijg -118
before kwijt -200
before leges -365
before log 277
before login 222
before loket 182
before mail 271
before mar -228
before melding -178
before met -112
before moet -310
before nam 144
before nar -252
before neg -203
before nieuw -375
before nog 246
before nummer 180
before nv -101
before of 144
before oldenburg -150
before onder 237
before ons 219
before op -305
before openbar -288
before ouderportal -188
before over -416
before p -250
before paspoort -287
before paswoord 372
before per 197
before pincod 341
before postcod -566
before puk 279
before reken -163
before rekeningnummer -123
before rijksregisternummer -240
before sleutel -210
before sms 446
before speeltuin -200
before stad 212
before stadhuis -155
before stan -277
before stat -187
before streepjescod -179
before t 308
before tag -151
before te -358
before telefon 127
before terugstort -304
before thuis -157
before toch 120
before toegangscod 240
before toilet -195
before tuss -176
before uit 183
before van 377
before vind -228
before volgen -222
before voordeur -307
before vor -74
before vraagt 116
before wacht 113
before wachtwoord 254
before was -178
before wat -144
before wel -284
before wifi -221
before wij -542
before wim -150
before won -387
before woont -267
before ww 202
before ze -269
before zelf -174
before zet 149
before zijn 155
before zit 110
before zo -286
before zon 148
before zonecod -236
before1 ( -108
before1 , 197
before1 0 241
before1 : 240
before1 @code -125
before1 ^ 90
before1 aan -226
before1 activeringscod 179
before1 afspraakcod -265
before1 al -172
before1 altijd 176
before1 artikel -312
before1 barcod -191
before1 begijnhof -190
before1 ben -301
before1 bsn -155
before1 bus -161
before1 cod -123
before1 creditcard 273
before1 dat -228
before1 eid -124
before1 elk -154
before1 en -181
before1 er -126
before1 foutcod -369
before1 ge 211
before1 gebruikersnam 166
before1 gef 270
before1 gewon 238
before1 heeft -170
before1 iban -270
before1 ik 90
before1 is 182
before1 kenmerk -254
before1 kluis -233
before1 kortingscod -212
before1 luidt 291
before1 meldingsnummer -209
before1 met 340
before1 mijn -212
before1 minimal -154
before1 minsten -186
before1 na -245
before1 nog -265
before1 nr -332
before1 nummer -485
before1 of -99
before1 om -422
before1 op 84
before1 paswoord 212
before1 pin 348
before1 pincod 485
before1 pinkod 287
before1 postcod -394
before1 promocod -315
before1 puk 158
before1 ral -352
before1 ratelar -158
before1 rijksregisternummer -274
before1 sms -277
before1 sperwerstrat -134
before1 stat -138
before1 van -448
before1 vanaf -124
before1 visa -138
before1 wachtwoord 556
before1 wagtwoord 287
before1 was 129
before1 ww 215
before1 zijn -202
before1 zon -186
before2 ( -126
before2 , -191
before2 : 74
before2 @code -72
before2 app 127
before2 betal -304
before2 binn 249
before2 bord -175
before2 bsn -269
before2 burgerprofiel 189
before2 cod -121
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
before2 hek -193
before2 hier -162
before2 hoort -296
before2 id 174
before2 ik 78
before2 is -82
before2 itsm 353
before2 k 191
before2 kreg 290
before2 loket 253
before2 m -140
before2 mar -179
before2 markt -195
before2 melding -341
before2 met 104
before2 mijn -153
before2 milieupas 237
before2 moet -154
before2 nar -272
before2 nog -218
before2 nummer -211
before2 op -444
before2 open 190
before2 pas -211
before2 paswoort 204
before2 pin 138
before2 postcod -459
before2 puk 324
before2 rr -223
before2 sms 318
before2 stad -160
before2 sted -252
before2 stond -170
before2 toch -173
before2 van -347
before2 wacht -240
before2 wachtwoord 187
before2 wachtwoort 288
before2 wat -193
before2 wij -142
before2 won -223
before2 ww 114
before2 zegt -206
before2 zijn -235
behind ! 183
behind $ -120
behind ) 116
behind , -93
behind . 41
behind 0 -166
behind : -255
behind ? -220
behind @code 191
behind aan 263
behind account 229
behind achteran -195
behind afvalkalender -263
behind ah -230
behind al -299
behind allen 149
behind alles 173
behind als -270
behind ander -154
behind app 206
behind apparat 274
behind asbest -197
behind asfalt -146
behind automat 381
behind baby -212
behind baksk 265
behind beheerder -154
behind ben -227
behind betekent -276
behind bij 16
behind binn 71
behind brief 362
behind cijfer -259
behind claes -101
behind cod -307
behind container 164
behind daarmee 176
behind dag -176
behind dan 282
behind dar -299
behind das -154
behind dat 43
behind de -36
behind deur -454
behind dezelfd -219
behind dicht -161
behind digid 249
behind doet -85
behind dor -295
behind draait 174
behind duurt -229
behind een -245
behind elk -300
behind en 77
behind er 62
behind ergen 159
behind erin 262
behind even 195
behind formulier -204
behind fout 338
behind gedrukt -142
behind gelof -237
behind gemeent 223
behind gen -185
behind gezin -179
behind gij 179
behind hang -155
behind hangt -184
behind hebb 144
behind hek -137
behind hekj 273
behind helpt -420
behind hem 75
behind het 366
behind hij 79
behind hoe -313
behind hoelang -234
behind ie 94
behind iemand 91
behind ingetoetst 310
behind inlogcod 188
behind inlogg 92
behind intyp 134
behind is -186
behind itsm -230
behind je -198
behind jullie -115
behind kaart -167
behind kan -90
behind ker 240
behind kermis -229
behind kijk 128
behind klein -148
behind kom 226
behind krijgt -239
behind kwijt -180
behind ligt -293
behind link -218
behind mag -184
behind mar 252
behind mee -262
behind meld -192
behind mer 139
behind met -405
behind mijn 222
behind minut -178
behind moest 217
behind na -214
behind naast -134
behind nam -292
behind nie 328
behind niet -59
behind nieuw -207
behind nodig 244
behind nog 127
behind nummer -177
behind o 152
behind of 90
behind ongeld 162
behind onjuist 137
behind onz -155
behind op 117
behind over 325
behind pakt 323
behind papier 147
behind parker -232
behind pas -210
behind pin 197
behind pincod 154
behind plat -241
behind poging 234
behind poort -281
behind poortj -219
behind precies 150
behind rar -181
behind scherm -244
behind sit 272
behind sleutel -305
behind slot -244
behind stan -253
behind stat -76
behind sted 166
behind stoep -165
behind stond 185
behind strat -263
behind stuk -194
behind t -149
behind te 304
behind toch -313
behind toe -246
behind toen 201
behind toetsenbord -275
behind tot -146
behind twee -217
behind typ -375
behind u 272
behind valt -180
behind van 23
behind vergunn -149
behind verplicht -301
behind vol -222
behind volzet -207
behind voordeur -168
behind vor 109
behind vrouw -184
behind vul 155
behind waarborg -110
behind wacht -216
behind wachtwoord 219
behind wanner -179
behind want 342
behind war 264
behind we -164
behind wek -184
behind wel 298
behind welk -176
behind werkt -190
behind wet -67
behind won -170
behind zegt 189
behind zie 163
behind zien 218
behind ziet -230
behind zijn -441
behind zit -192
behind zo -203
behind zwart 202
behind zwembad -109
behind1 $ 131
behind1 ) -195
behind1 , -48
behind1 0 124
behind1 ? -238
behind1 als 90
behind1 bc -213
behind1 bij -262
behind1 bus -116
behind1 cijfer -420
behind1 denk 172
behind1 doet 252
behind1 euro -205
behind1 gat 182
behind1 help 256
behind1 hier -238
behind1 hij 167
behind1 ik -282
behind1 in -288
behind1 ingetikt 263
behind1 is -127
behind1 jar -185
behind1 k -192
behind1 ker -232
behind1 kl -273
behind1 kunt 307
behind1 liter -185
behind1 maand -187
behind1 mar 114
behind1 met 177
behind1 minut -291
behind1 moet 151
behind1 na -212
behind1 net 189
behind1 of -267
behind1 om 180
behind1 poging -265
behind1 rt -132
behind1 stan 299
behind1 stat 186
behind1 teken -339
behind1 terwijl 202
behind1 tr -219
behind1 u -286
behind1 uit 278
behind1 volgen -204
behind1 vor -180
behind1 wachtwoord 196
behind1 wek -158
behind1 ww 352
behind1 zegt 138
behind1 zit -168
behind2 $ -149
behind2 ) -170
behind2 , -103
behind2 . -113
behind2 @code -300
behind2 aan 62
behind2 binn 198
behind2 d 143
behind2 dan 415
behind2 dar -161
behind2 das 210
behind2 dat -180
behind2 de 86
behind2 den 314
behind2 die 194
behind2 digid -170
behind2 een 151
behind2 en 239
behind2 er 195
behind2 heeft -167
behind2 het -148
behind2 hij -65
behind2 ie 193
behind2 in 199
behind2 inlogg -218
behind2 is 193
behind2 japan -139
behind2 jij 165
behind2 jullie -191
behind2 kunt 192
behind2 mag 174
behind2 me 236
behind2 met -258
behind2 mijn -159
behind2 minimal -176
behind2 niet 180
behind2 nu 229
behind2 nummer -253
behind2 op 125
behind2 pincod -159
behind2 plat -226
behind2 reken -218
behind2 sind -289
behind2 stat -139
behind2 u 382
behind2 van -354
behind2 vor -167
behind2 wacht -219
behind2 wachtwoord 238
behind2 wij -173
behind2 wil -149
behind2 ze -333
behind2 zeg 152
behind2 zij -169
behind2 zijn -211
bothBefore , al -135
bothBefore , om -270
bothBefore , pin 255
bothBefore , pincod 316
bothBefore , wachtwoord 121
bothBefore 0 , 106
bothBefore 0 0 52
bothBefore 0 bus -161
bothBefore 0 of -93
bothBefore : 0 144
bothBefore @code 0 -167
bothBefore ^ afspraakcod -265
bothBefore ^ cod -284
bothBefore ^ foutcod -252
bothBefore ^ is -269
bothBefore ^ kortingscod -212
bothBefore ^ meldingsnummer -209
bothBefore ^ pin 179
bothBefore ^ pincod 194
bothBefore ^ postcod -184
bothBefore ^ promocod -263
bothBefore ^ wachtwoord 328
bothBefore ^ wagtwoord 287
bothBefore als ge 211
bothBefore als paswoord -196
bothBefore als wachtwoord 288
bothBefore app is 110
bothBefore betal op -221
bothBefore binn met 207
bothBefore bord stat -175
bothBefore bsn : -187
bothBefore bsn is -244
bothBefore cod : -227
bothBefore cod van -275
bothBefore die is 201
bothBefore digid : 112
bothBefore digid gebruikersnam 134
bothBefore digid is 204
bothBefore eid : -114
bothBefore eid is 128
bothBefore eigen , -202
bothBefore heeft postcod -166
bothBefore het is -232
bothBefore identiteitskaart is 160
bothBefore ik ben -301
bothBefore ik gef 270
bothBefore itsm cod 310
bothBefore k heb 262
bothBefore kaart is 47
bothBefore loket is 187
bothBefore markt is -195
bothBefore met nummer -210
bothBefore met wachtwoord 239
bothBefore met ww 329
bothBefore mijn eid -124
bothBefore mijn rijksregisternummer -197
bothBefore milieupas is 237
bothBefore moet minimal -154
bothBefore nog sted -218
bothBefore open met 202
bothBefore pas is 215
bothBefore pin is 164
bothBefore pincod is 302
bothBefore postcod : -226
bothBefore postcod is -427
bothBefore puk cod 344
bothBefore sms cod 257
bothBefore sms met 290
bothBefore stat cod -241
bothBefore wacht al -132
bothBefore wachtwoord : 167
bothBefore wachtwoord is 249
bothBefore wachtwoort is 222
bothBefore ww : 172
earlier , 78
earlier . -99
earlier 0 -97
earlier ? 204
earlier aanmeld -206
earlier bij -128
earlier brief 235
earlier dan -277
earlier de -115
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
earlier har -182
earlier hebb 150
earlier het -326
earlier hier 226
earlier huis -206
earlier identiteitskaart -148
earlier ik -150
earlier in -146
earlier invull 152
earlier ipv -150
earlier is -193
earlier kaartnummer -148
earlier loket 210
earlier maaltijd -206
earlier mag -176
earlier mer -210
earlier met -460
earlier mij 299
earlier mijn 70
earlier moeder -206
earlier morg 223
earlier nam -150
earlier niet -302
earlier nieuw -222
earlier nog 244
earlier nu 277
earlier nummertj -186
earlier ok -148
earlier om 383
earlier ook 121
earlier op -108
earlier pak -148
earlier pincod 424
earlier postcod -339
earlier sms 305
earlier u 409
earlier vraagt 335
earlier wachtwoord 571
earlier wat -259
earlier welk -352
earlier wil -216
earlier wilt 335
earlier won -159
earlier zegg 207
earlier zeker -206
earlier zet 257
earlier zit 281
earlier zuil 259
elsewhere , -337
elsewhere . -108
elsewhere 0 -318
elsewhere : -124
elsewhere ? -147
elsewhere @code -145
elsewhere aan -84
elsewhere aanvrag -243
elsewhere al -74
elsewhere alles -231
elsewhere als 68
elsewhere app 268
elsewhere attracties -182
elsewhere bemal -302
elsewhere ben 157
elsewhere best -152
elsewhere betal -199
elsewhere binn 222
elsewhere boet 201
elsewhere bouw -220
elsewhere breng -190
elsewhere bus -203
elsewhere cijfer -374
elsewhere da -304
elsewhere daarmee 220
elsewhere dag -243
elsewhere dan 215
elsewhere dar -258
elsewhere das -193
elsewhere dat 179
elsewhere de 48
elsewhere den -257
elsewhere deur -521
elsewhere dicht -220
elsewhere die 288
elsewhere dienst -248
elsewhere dit -135
elsewhere doe 176
elsewhere doet 120
elsewhere dor 167
elsewhere durft 194
elsewhere een -479
elsewhere eig -262
elsewhere em 277
elsewhere en -204
elsewhere er 221
elsewhere euro -190
elsewhere fam -302
elsewhere fiet 287
elsewhere gan 156
elsewhere garag -158
elsewhere gekreg -229
elsewhere gen -466
elsewhere gereserveerd -111
elsewhere gevall -163
elsewhere geweest -148
elsewhere gezin -205
elsewhere gij 230
elsewhere goedemiddag -174
elsewhere had -174
elsewhere hal 366
elsewhere har 190
elsewhere heb -95
elsewhere hebb -207
elsewhere hek -203
elsewhere hel -159
elsewhere hier -226
elsewhere hij -98
elsewhere hing -216
elsewhere hoe 91
elsewhere hor -271
elsewhere hur -193
elsewhere iemand 225
elsewhere iet -220
elsewhere ik -195
elsewhere in -74
elsewhere inlogg -238
elsewhere inschrijv -148
elsewhere is -206
elsewhere jar -239
elsewhere je -235
elsewhere jullie -132
elsewhere kan 76
elsewhere kapot -225
elsewhere kermis -182
elsewhere kijk 152
elsewhere kom 279
elsewhere krijg -231
elsewhere krijgt -206
elsewhere kunt 299
elsewhere lamp -273
elsewhere leg 123
elsewhere ligt -78
elsewhere loket -176
elsewhere lukt 263
elsewhere man 193
elsewhere mar 78
elsewhere me -159
elsewhere mee 216
elsewhere met -34
elsewhere mij 132
elsewhere mijn -221
elsewhere misschien -249
elsewhere moeder -350
elsewhere moet 12
elsewhere nam -372
elsewhere nar 109
elsewhere national -221
elsewhere ne 176
elsewhere nep -188
elsewhere nie 276
elsewhere niet 183
elsewhere nieuw -247
elsewhere nik 306
elsewhere nix -216
elsewhere nog -225
elsewhere nu -168
elsewhere nummer -180
elsewhere ocmw 154
elsewhere oliebollenkram -182
elsewhere om 161
elsewhere ons 286
elsewhere onz -142
elsewhere op -608
elsewhere over -235
elsewhere pin 347
elsewhere plekj -111
elsewhere poortj -228
elsewhere ruit -216
elsewhere schad -302
elsewhere schrijf -282
elsewhere schuiv -149
elsewhere sind -358
elsewhere sit 146
elsewhere sleutel -193
elsewhere sorry -201
elsewhere stan -314
elsewhere standplat -243
elsewhere stat -103
elsewhere stoep -205
elsewhere storm -111
elsewhere stort -190
elsewhere stur 122
elsewhere t -312
elsewhere te 160
elsewhere ter 147
elsewhere terug -253
elsewhere thuis -185
elsewhere toch -175
elsewhere toetsenbord -143
elsewhere tot -250
elsewhere typ -206
elsewhere u 146
elsewhere uiteind -111
elsewhere uw -197
elsewhere val -174
elsewhere van -218
elsewhere vanaf 144
elsewhere vanweg -111
elsewhere vergunn -152
elsewhere vor 101
elsewhere vorig -165
elsewhere vrijmarkt -111
elsewhere vul -243
elsewhere wacht -346
elsewhere wachtwoord -183
elsewhere wanner -228
elsewhere was 191
elsewhere wat 123
elsewhere we -305
elsewhere weekj -149
elsewhere weg -271
elsewhere wek -266
elsewhere wer -146
elsewhere wie -186
elsewhere wijkagent -164
elsewhere won -265
elsewhere zat -226
elsewhere zaterdag -257
elsewhere zegt 303
elsewhere zei 191
elsewhere zelf 214
elsewhere zet 120
elsewhere zij -126
elsewhere zit 122
elsewhere zo 138
elsewhere zondag -188
joint < digits-4 -187
joint < digits-9 -299
joint < mixed 257
joint < signed 612
joint <,_ digits-1 -250
joint <,_ digits-2 -321
joint <,_ digits-4 82
joint <,_ digits-6 246
joint <,_ digits-9 -274
joint <,_ signed 170
joint <:_ digits-1 -283
joint <:_ digits-3 206
joint <:_ digits-4 278
joint <:_ digits-6 289
joint <:_ digits-9 -320
joint <:_ mixed 222
joint <:_ signed 65
joint <:_ spelled 282
joint <<<<<<_ signed -310
joint <_ digits-1 -515
joint <_ digits-10 -473
joint <_ digits-2 -433
joint <_ digits-4 113
joint <_ digits-5 217
joint <_ digits-6 467
joint <_ digits-8 191
joint <_ digits-9 -776
joint <_ mixed -103
joint <_ signed 30
joint <_ spelled 231
joint <_( mixed -226
joint <_+++ signed -247
joint <_=_ digits-6 306
joint > digits-2 -309
joint > digits-3 -460
joint > digits-4 318
joint > digits-5 225
joint > digits-6 380
joint > digits-9 -453
joint > mixed 307
joint > spelled 367
joint >+++, signed -247
joint >,_ digits-1 -345
joint >,_ digits-10 -352
joint >,_ digits-2 -244
joint >,_ digits-4 105
joint >,_ digits-5 213
joint >,_ digits-6 593
joint >,_ digits-8 -342
joint >,_ digits-9 -539
joint >,_ spelled 378
joint >. digits-2 -244
joint >. signed 240
joint >._ digits-2 -230
joint >._ digits-6 345
joint >._ digits-9 -344
joint >?_ digits-1 -202
joint >?_ digits-4 -234
joint >_ digits-1 -539
joint >_ digits-10 -390
joint >_ digits-2 -311
joint >_ digits-3 237
joint >_ digits-4 54
joint >_ digits-5 151
joint >_ digits-6 212
joint >_ digits-8 350
joint >_ digits-9 -541
joint >_ mixed -226
joint >_ signed 147
joint >_ spelled 70
joint >_( digits-9 -139
joint >_,_ signed -206
joint >_._ signed 250
joint >_🎉_ digits-1 -207
kind digits-1 -556
kind digits-10 -504
kind digits-2 -467
kind digits-3 84
kind digits-4 91
kind digits-5 283
kind digits-6 584
kind digits-8 191
kind digits-9 -907
kind mixed 101
kind signed 146
kind spelled 327
pair ! $ 317
pair ( @it -108
pair ( japan -139
pair ) $ -223
pair ) , 117
pair ) stat -219
pair , 0 -246
pair , @code -331
pair , @it 197
pair , adres -166
pair , al -146
pair , allen 276
pair , dan 215
pair , das -200
pair , die -101
pair , gan -137
pair , garag -405
pair , gat -285
pair , geldig -121
pair , geldt -159
pair , geliev -279
pair , gerak -146
pair , heeft -143
pair , hier -148
pair , hoe -195
pair , hoelang -234
pair , ik -91
pair , k 217
pair , kan -304
pair , klopt -170
pair , kom -212
pair , komt -250
pair , kunt 296
pair , ligt 138
pair , mar 140
pair , me 201
pair , met -231
pair , mijn -198
pair , misschien -182
pair , nu 258
pair , om -113
pair , op -228
pair , pin 238
pair , pincod -91
pair , postcod -340
pair , ronald -158
pair , stat -191
pair , tkan -110
pair , van -175
pair , visa -121
pair , wachtwoord 232
pair , wat -98
pair , wel -204
pair , welk -290
pair , wet -333
pair , won -145
pair , ze -164
pair , zeg 220
pair , zijn -261
pair . $ 137
pair 0 $ 187
pair 0 ) -193
pair 0 , -161
pair 0 . -118
pair 0 0 80
pair 0 ? -198
pair 0 @it 241
pair 0 ah -104
pair 0 bus -197
pair 0 cijfer -194
pair 0 en -269
pair 0 euro -124
pair 0 exp -334
pair 0 gk -175
pair 0 herdenk -170
pair 0 ik -237
pair 0 in -218
pair 0 kinder -163
pair 0 liter -184
pair 0 m -196
pair 0 met -194
pair 0 mijn -159
pair 0 minut -125
pair 0 of -134
pair 0 om -294
pair 0 poging 234
pair 0 postcod -226
pair 0 reken -168
pair 0 roeselar -244
pair 0 teken -178
pair 0 vogelpik -138
pair 0 vor -359
pair 0 wek -184
pair 0 zegt -184
pair : 0 53
pair : @code 230
pair : @it 240
pair : ik -165
pair : nam 143
pair : op -206
pair : u -141
pair ? $ -205
pair @code 0 -223
pair @code @it -125
pair @code fak -221
pair @code vbld -304
pair @it $ 131
pair @it ) -195
pair @it , -48
pair @it 0 124
pair @it ? -238
pair @it als 90
pair @it bc -213
pair @it bij -262
pair @it bus -116
pair @it cijfer -420
pair @it denk 172
pair @it doet 252
pair @it euro -205
pair @it gat 182
pair @it help 256
pair @it hier -238
pair @it hij 167
pair @it ik -282
pair @it in -288
pair @it ingetikt 263
pair @it is -127
pair @it jar -185
pair @it k -192
pair @it ker -232
pair @it kl -273
pair @it kunt 307
pair @it liter -185
pair @it maand -187
pair @it mar 114
pair @it met 177
pair @it minut -291
pair @it moet 151
pair @it na -212
pair @it net 189
pair @it of -267
pair @it om 180
pair @it poging -265
pair @it rt -132
pair @it stan 299
pair @it stat 186
pair @it teken -339
pair @it terwijl 202
pair @it tr -219
pair @it u -286
pair @it uit 278
pair @it volgen -204
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
pair ^ als 209
pair ^ barcod -142
pair ^ betaald -140
pair ^ beveiligingscod 146
pair ^ bezoekersparker 173
pair ^ bsn -212
pair ^ burgerservicenummer -147
pair ^ cod -133
pair ^ de 51
pair ^ den 218
pair ^ digid 210
pair ^ digit 165
pair ^ domicilier -101
pair ^ een -316
pair ^ en -355
pair ^ eural -190
pair ^ foto -250
pair ^ foutcod -252
pair ^ ge -148
pair ^ gebruikersnam 161
pair ^ gezin -206
pair ^ hij 314
pair ^ hoe -233
pair ^ hoevel -223
pair ^ ik -80
pair ^ in 87
pair ^ inloggegeven 143
pair ^ is -299
pair ^ itsm 172
pair ^ jullie -246
pair ^ k -142
pair ^ kan 126
pair ^ kleurcod -352
pair ^ kortingscod -212
pair ^ kreg 190
pair ^ login 153
pair ^ melding -267
pair ^ meldingsnummer -209
pair ^ mijn -229
pair ^ mn 262
pair ^ moet -174
pair ^ na -186
pair ^ nummer -241
pair ^ onder -236
pair ^ ons -404
pair ^ onz 169
pair ^ paswoord 458
pair ^ pin 62
pair ^ pincod 195
pair ^ pinkod 209
pair ^ pinn -132
pair ^ postcod -419
pair ^ promocod -263
pair ^ puk 291
pair ^ put -243
pair ^ rekeningnummer -148
pair ^ rijksregisternummer -232
pair ^ samenstell -148
pair ^ sleutel 156
pair ^ sleutelkastj 166
pair ^ tis 113
pair ^ toegangscod 294
pair ^ v -178
pair ^ verificatiecod 185
pair ^ volgen -286
pair ^ vuilzak -161
pair ^ waarom -190
pair ^ wachtwoord 177
pair ^ wachtwoort 346
pair ^ wagtwoord 335
pair ^ wat -371
pair ^ we -151
pair ^ welk -223
pair ^ wij -129
pair ^ wim -150
pair ^ ww 257
pair ^ zaterdag -228
pair ^ ze 178
pair ^ zet -130
pair ^ नमसत -128
pair aalst $ -148
pair aan $ -324
pair aan @it -226
pair aan de -108
pair aan die -242
pair aan het -236
pair aan jou 186
pair aan jullie 230
pair aan telefon 298
pair aan u 246
pair aanvrag ? -173
pair account bij 131
pair achterzijd van -181
pair activeringscod @it 179
pair activeringscod uit 294
pair adres is -132
pair adres priester -148
pair afspraakcod @it -265
pair afsprak was -216
pair ah nee -130
pair al $ -138
pair al 0 -155
pair al @it -172
pair al de -160
pair alarm van 275
pair allebei dor -137
pair alles wat -202
pair als de 237
pair als een -229
pair als ge 252
pair als pincod 247
pair als wachtwoord 284
pair altijd @it 176
pair altijd bij -160
pair altijd fout 158
pair altijd vor -254
pair ander wachtwoord -244
pair apothek van -188
pair app $ 165
pair app is 110
pair apparat zegt 274
pair artikel @it -312
pair asbest toch -190
pair asfalt stat -146
pair automat in 268
pair baby , -155
pair balie ? -268
pair balie lukt -121
pair barcod @it -191
pair barcod op -144
pair begijnhof @it -190
pair beheerder van -158
pair belastingschuld betal -141
pair ben @it -301
pair betaald met -140
pair betal direct -141
pair betal in 212
pair betal op -313
pair beveiligingscod per 146
pair bezoekersparker app 191
pair bibliothek stat -191
pair bij betal -152
pair bij de -116
pair bij har -221
pair bij het -294
pair bij inlogg -218
pair bij mijn 262
pair bij ons -181
pair binn met 250
pair blad $ -189
pair blauw zon -165
pair blef de -140
pair bord stat -261
pair brief stan -149
pair brief stat 170
pair brief van 127
pair briefk , -146
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
pair cod @it -123
pair cod die 123
pair cod is 109
pair cod van 93
pair container $ -212
pair container van -278
pair creditcard 0 -131
pair creditcard @it 273
pair cvc 0 -334
pair dag een -266
pair dak mij -110
pair dan 0 -203
pair dan bij -213
pair dan draait 183
pair dan kan 189
pair dan komt -157
pair dan krijg -204
pair dan mar -170
pair dan nog -146
pair dan op 211
pair dar won -211
pair dar zit 193
pair das van -130
pair dat ? -312
pair dat @it -228
pair dat baksk 197
pair dat de -292
pair dat een -213
pair dat er -229
pair dat het 89
pair dat hij -204
pair dat in -158
pair dat is -119
pair dat kaartj 178
pair dat mar 220
pair dat nog -297
pair dat op -333
pair dat papier 249
pair dat te 266
pair dat van -179
pair dat was -266
pair de achterkant -312
pair de achterzijd -181
pair de afvalkalender -303
pair de afvalpas 246
pair de apothek -197
pair de app 288
pair de automat 271
pair de balie 157
pair de bank 293
pair de berging -197
pair de bib 200
pair de bibliothek -191
pair de blauw -165
pair de brief 375
pair de cod 162
pair de container 305
pair de deur -196
pair de digid 203
pair de eid 148
pair de folder -275
pair de garag -462
pair de geboortepremie -148
pair de gemeent -133
pair de gft -143
pair de gymzal -206
pair de hal -251
pair de hel -298
pair de her -204
pair de kaart -253
pair de kermis -267
pair de klein -83
pair de krant -245
pair de lamp -189
pair de leges 159
pair de mann 235
pair de markt -262
pair de neg -203
pair de nieuw -213
pair de nv -101
pair de openbar -223
pair de oud -326
pair de pin 193
pair de pincod 94
pair de poort -296
pair de postcod -233
pair de productcod -143
pair de schol -230
pair de sit 242
pair de slagbom -212
pair de speeltuin -267
pair de strat -353
pair de streepjescod -262
pair de tag -206
pair de telefon 174
pair de tweeling -171
pair de verificatiecod 200
pair de verkeerd -144
pair de wacht -165
pair de weg -178
pair de zonecod -236
pair de zuil -227
pair ded hij -186
pair den brief 195
pair den itsm 168
pair denk dat -150
pair deur $ -156
pair deur op -128
pair deur open -219
pair deur van -444
pair deur zei -327
pair deurcod van -195
pair die 0 -124
pair die allebei -137
pair die doet 156
pair die heeft -158
pair die ik 156
pair die in -106
pair die invull 151
pair die is 228
pair die moet 186
pair die niet -209
pair die ook -202
pair die op -235
pair die van 142
pair die zelf -338
pair digid , 237
pair digid : 141
pair digid app 152
pair digid gebruikersnam 129
pair digid is 204
pair digid login 264
pair digid van 143
pair digid wachtwoord 112
pair digit inlog 165
pair dit is 148
pair dk nr -144
pair doccl vraagt -168
pair dochter heeft 135
pair doe ik 209
pair doet het 267
pair doet t -178
pair domicilier op -101
pair dor op -137
pair dorpshuis , -187
pair drie ker 310
pair dus dan -121
pair dus dat -149
pair dus ik -250
pair e loket 234
pair een ander -300
pair een bsn -278
pair een cijfer -343
pair een dicht -153
pair een gezin -190
pair een hekj 273
pair een man -290
pair een nul 266
pair een openstaand -141
pair een pin 134
pair een sms 191
pair een wachtwoord -305
pair eid : -114
pair eid @it -124
pair eid is 128
pair eid nummer -168
pair eig voordeur -147
pair eigen , -280
pair elk @it -154
pair emmer is -143
pair en 0 -198
pair en @it -181
pair en dan 180
pair en dat 254
pair en de 49
pair en die 210
pair en een 151
pair en hang -129
pair en heeft -219
pair en ik 87
pair en nog 38
pair en nu 214
pair en toch 138
pair en ww -137
pair er 0 -123
pair er @it -126
pair er een -272
pair er ergen -148
pair er iet 155
pair er in 230
pair er kwam 218
pair er met -401
pair er mis 180
pair er niet 134
pair er nog 139
pair er scheelt 159
pair er stat -124
pair er zit -235
pair ergen een -148
pair erin $ 262
pair eural cod -190
pair euro mar -130
pair ex . -130
pair exp 0 229
pair fak 0 -246
pair feestzal , -110
pair fout $ 376
pair foutcod @it -369
pair gan die -137
pair garag $ -146
pair garag . -207
pair garag claes -101
pair garag onder -140
pair garagepoort , -214
pair gat de -216
pair gat open 182
pair gat volgen -177
pair ge @it 211
pair ge in 195
pair ge moogt 181
pair ge vraagt -148
pair gebeld en -129
pair geblokkeerd $ -110
pair geboortepremie @code -132
pair gebruik om 167
pair gebruikersnam @it 166
pair gebruikersnam wet 214
pair gef @it 270
pair gef ik 124
pair gehad : -141
pair gekreg van -295
pair geldig tot -121
pair gelof dat -189
pair gelof ik -142
pair gemeent was -290
pair gent $ -132
pair gerak ik 102
pair gev toch 186
pair geweigerd $ 249
pair gewon @it 238
pair gewon met -272
pair gezin : -287
pair gezin dat -211
pair gezin grag -148
pair gezin met -178
pair gezin vor -189
pair gft emmer -143
pair giet ze -146
pair gij dat 355
pair gk $ -187
pair goed ingetikt -204
pair grag , -101
pair grag vor -148
pair grofvuil bij -227
pair gymzal : -206
pair hang al -129
pair har nieuw -132
pair har pincod 154
pair heb 0 -192
pair heb de -253
pair heb ik -168
pair heb mijn 192
pair heb nik -250
pair heb nog 233
pair heeft @it -170
pair heeft de 71
pair heeft postcod -166
pair heeft u -143
pair hek , -152
pair hek van -260
pair herdenk , -137
pair het account 253
pair het adres -148
pair het baksk 250
pair het bij 203
pair het bord -298
pair het bordj -350
pair het buurthuis -129
pair het dan -216
pair het dorpshuis -187
pair het formulier -242
pair het gemeentehuis -221
pair het hek -270
pair het inen -186
pair het inlogg -289
pair het is -248
pair het kluisj 247
pair het niet 139
pair het nummer -258
pair het openbar -195
pair het scherm -236
pair het station -300
pair het wachtwoord 355
pair het zelf 232
pair het zwembad -218
pair hier : -148
pair hij blijft 126
pair hij het -186
pair hij is 164
pair hij van -290
pair hij zegt 267
pair hij zit -206
pair hoe ik -148
pair hoe lang -185
pair hoelang duurt -229
pair hoofdletter en -176
pair hor $ 182
pair huis is -290
pair iban @it -270
pair id kaart -173
pair identiteitskaart is 160
pair iemand dar -172
pair iemand van 172
pair ik 0 -255
pair ik @it 90
pair ik aan 331
pair ik al -165
pair ik ben -223
pair ik bij -199
pair ik cod -204
pair ik dar 157
pair ik dat -395
pair ik de -161
pair ik die 77
pair ik een -221
pair ik er 152
pair ik gelof -189
pair ik het 183
pair ik inlog -148
pair ik kom 182
pair ik kreg 72
pair ik log 277
pair ik net 145
pair ik niet -219
pair ik sta -227
pair ik typ -112
pair ik wacht -383
pair ik won -302
pair ik zeg 220
pair ik zie -209
pair in $ 95
pair in ? 182
pair in de -74
pair in en 231
pair in het -260
pair in met 39
pair in mijn 253
pair in t -85
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
pair is @it 182
pair is asbest -190
pair is bij -314
pair is brug -132
pair is dat -355
pair is de -189
pair is die 239
pair is een -289
pair is er -226
pair is gewon 207
pair is het 207
pair is ie 204
pair is m -149
pair is mar -148
pair is niet -210
pair is ral -285
pair is van -180
pair is zijn -277
pair itsm cod 286
pair itsm geeft -239
pair itsm vraagt 223
pair jan van -233
pair jar en -152
pair jou gev 186
pair jullie aan 142
pair jullie automat 188
pair jullie blad -189
pair jullie of -179
pair k heb 196
pair kaartj $ 178
pair kan dat 188
pair kan de -215
pair kan er -235
pair kan ik -443
pair kapot $ 150
pair kenmerk @it -254
pair ker $ -160
pair kijk wat 132
pair kinder $ -128
pair klein van -118
pair kluis @it -233
pair kom er 143
pair kom ik 137
pair komt $ 179
pair komt er -251
pair komt uit -170
pair kortingscod @it -212
pair kreg cod 186
pair kreg ik 250
pair krijg ik -293
pair krijgt een -240
pair kunt ge 343
pair kunt gij 233
pair kunt u 104
pair kwijt $ -180
pair kwijt , -200
pair lan van -269
pair lang de 185
pair ligt het 177
pair liter ? -143
pair login : 264
pair login e 167
pair loket $ 251
pair loket , -164
pair loket is 176
pair luidt @it 291
pair m , -152
pair m op -152
pair mag dat -292
pair mag de 175
pair mag mijn -217
pair mailadres 0 -138
pair man aan -290
pair man en -144
pair mann van 235
pair mar aan 256
pair mar die -233
pair mar het 249
pair mar hij -103
pair mar ik 223
pair mar op 93
pair mar teg 270
pair mar zo -155
pair markt en -140
pair markt is -195
pair me $ 172
pair me pincod 263
pair meld $ -207
pair meldingsnummer @it -209
pair mer stat 178
pair met 0 -246
pair met @it 340
pair met cijfer -218
pair met creditcard -140
pair met een 89
pair met mijn -220
pair met nummer -229
pair met ons -353
pair met wachtwoord 267
pair met ww 329
pair mij $ -279
pair mij niet -197
pair mij vergis -110
pair mijn @it -212
pair mijn account 110
pair mijn afsprak -300
pair mijn brief -149
pair mijn bsn -227
pair mijn deur -302
pair mijn e 185
pair mijn eid 214
pair mijn eig -287
pair mijn ex -130
pair mijn garag 158
pair mijn gemeent 391
pair mijn gezin -264
pair mijn gsm 340
pair mijn huis -417
pair mijn iban -110
pair mijn identiteitskaart 139
pair mijn kaart 250
pair mijn login 202
pair mijn man 118
pair mijn pas 162
pair mijn paspoort -249
pair mijn pin 164
pair mijn pincod 313
pair mijn postcod -417
pair mijn reken -128
pair mijn rijksregisternummer -303
pair mijn wachtwoord 381
pair mijn zon -291
pair milieupas is 237
pair minimal @it -154
pair minsten @it -186
pair minut in -150
pair mn paspoort -233
pair mn postcod -144
pair mn telefon 186
pair moeder : 143
pair moeder heeft -213
pair moet betal -339
pair moet hebb 54
pair moet ik 157
pair moet minimal -201
pair na 0 -265
pair na @it -245
pair na het -212
pair nac cod -163
pair nam van -101
pair ne ker 232
pair nee wacht -214
pair neg cijfer -203
pair net $ -145
pair net sms 163
pair nie $ 268
pair nie in 215
pair niet $ 207
pair niet , -166
pair niet aan -352
pair niet bij -146
pair niet dus -188
pair niet en 289
pair niet in 115
pair niet mer 187
pair niet op 170
pair niet open -153
pair nieuw adres -132
pair nog 0 234
pair nog ? -234
pair nog @it -265
pair nog een -48
pair nog uit -146
pair november ? -137
pair nr @it -332
pair nu $ 206
pair nu ? 185
pair nu ook -302
pair nummer , -168
pair nummer 0 182
pair nummer @code -128
pair nummer @it -485
pair nummer is -236
pair nv grag -101
pair of 0 -222
pair of @it -99
pair of bij -233
pair of is 115
pair of moet -282
pair oldenburg en -150
pair om @it -422
pair om die 210
pair onder de -332
pair onder het 235
pair ongeld $ 162
pair ons deur -246
pair ons gezin -400
pair ons huis 235
pair ons in -135
pair ontvang : 146
pair onz beheerder -158
pair onz postcod -143
pair ook in -143
pair ook niet 271
pair ook vor -212
pair op $ 199
pair op 0 -174
pair op @code -286
pair op @it 84
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
pair openbar toilet -229
pair openstaand belastingschuld -141
pair oud rijksweg -206
pair over de -156
pair pakt nie 224
pair pakt niet -202
pair pas is 275
pair paspoort vind -181
pair paswoord @it 212
pair paswoord vor 225
pair per sms 211
pair pin @it 348
pair pin is 164
pair pin van 206
pair pincod , 337
pair pincod . 201
pair pincod 0 -326
pair pincod @it 485
pair pincod is 302
pair pincod van 249
pair pincod verget -352
pair pinkod @it 287
pair pinn aan -121
pair poort $ -295
pair poort 0 -153
pair poortj $ -147
pair postcod @it -394
pair postcod is -441
pair postcod van -430
pair priester daensstrat -148
pair productcod van -143
pair promocod @it -315
pair puk @it 158
pair puk cod 210
pair puk van 241
pair pukcod van 214
pair ral @it -352
pair rar met -218
pair ratelar @it -158
pair recyclagepark , 138
pair reken nummer -128
pair rekeningnummer vor -148
pair rijksregisternummer @it -274
pair ronald , -158
pair samenstell van -148
pair scant niet -162
pair scheelt ? 159
pair schol is -295
pair schooltoelag vor -128
pair schrijf het 225
pair sit $ 294
pair sit 0 -203
pair sit van 330
pair slagbom dicht -140
pair sleutel $ -158
pair sleutel gekreg -221
pair sleutel ligt -330
pair sleutel van -345
pair sleutelkastj van -206
pair sms 0 154
pair sms @it -277
pair sms cod 260
pair sms gehad -141
pair sms met 298
pair sms ontvang 146
pair sms parker -160
pair sms van 163
pair sorry typ -290
pair sperwerstrat @it -134
pair sta ik -266
pair stad , 317
pair stan $ 244
pair stan altijd -254
pair stan er -219
pair stat , 185
pair stat 0 -204
pair stat @it -138
pair stat bij -143
pair stat cod -241
pair stat een -340
pair stat elk -260
pair stat er 106
pair stat nog -219
pair station , -258
pair sted dat 157
pair sted niet 154
pair strat en -270
pair streepjescod op -181
pair streepjescod van -179
pair t , -154
pair t briefk -146
pair t niet -235
pair t pakt 186
pair t recyclagepark 138
pair tag stat -206
pair teg de 270
pair teken en -145
pair teken zijn -175
pair terugstort waarborg -110
pair tkan zijn -110
pair toch $ -235
pair toch ? -228
pair toch blef -140
pair toch kom 112
pair toch zegt 181
pair toe $ -246
pair toetsenbord , -176
pair toilet op -229
pair tot 0 -112
pair tr $ -219
pair trek . 257
pair twee cijfer -214
pair typ het -244
pair typ op -330
pair u dat -303
pair u die -143
pair u doorgev 163
pair u heeft -141
pair uit $ -290
pair uit ? -181
pair uit de 134
pair uit mijn -208
pair v nummer -178
pair van 0 -199
pair van @it -448
pair van cijfer -110
pair van de 301
pair van digid 240
pair van een -294
pair van gemeent -154
pair van het -315
pair van itsm 267
pair van jullie -156
pair van meerdervoort -269
pair van mij -252
pair van mijn 185
pair van mn -185
pair van ons 208
pair van t 185
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
pair volgen de -384
pair volgen het -323
pair volgend maand -263
pair voordeur , -245
pair vor 0 -133
pair vor all -351
pair vor de -290
pair vor den 247
pair vor een -328
pair vor het 157
pair vor iederen -206
pair vor jullie -189
pair vor me 149
pair vor mij 211
pair vor mijn -187
pair vor onz -267
pair vor terugstort -110
pair vraagt een 196
pair vraagt hoe -148
pair vraagt mijn -149
pair vrouw zegt -148
pair waarborg feestzal -110
pair wacht $ -238
pair wacht al -206
pair wacht das -130
pair wacht op -255
pair wachtwoord : 183
pair wachtwoord @code 161
pair wachtwoord @it 556
pair wachtwoord goed -204
pair wachtwoord is 249
pair wachtwoord moet -240
pair wachtwoord van 293
pair wachtwoord vor 237
pair wachtwoord zijn -170
pair wachtwoort is 222
pair wagtwoord @it 287
pair war moet 152
pair was @it 129
pair was het -216
pair wat betekent -266
pair wat doe 209
pair wat er 212
pair wat is -357
pair wat moet 288
pair we doen -181
pair weg , -152
pair wek $ -236
pair wel in -249
pair wel zo -148
pair welk dag -176
pair werk in -267
pair werkt niet 73
pair wet ik 194
pair wifi in -206
pair wij won -236
pair wij zijn 158
pair wil een 151
pair wil jij 178
pair wim oldenburg -150
pair won er -145
pair won ik -193
pair wordt er -256
pair ww 0 -167
pair ww : 172
pair ww @it 215
pair zaterdag krijg -228
pair ze asfalt -146
pair zeg dat 220
pair zegt dat -220
pair zegt fout 272
pair zegt het -148
pair zegt sted 142
pair zegt verlop 188
pair zet die -130
pair zie het -148
pair zie ik 185
pair zien wat 157
pair zij van -118
pair zijn $ -123
pair zijn @it -202
pair zijn dak -110
pair zijn de -139
pair zijn pas 183
pair zijn vor -255
pair zit da -229
pair zit de 184
pair zit een -235
pair zo , -121
pair zo 0 -159
pair zon , -290
pair zon @it -186
pair zonder vergunn -232
pair zwembad werkt -201
pair नमसत , -128
skip ( @it -126
skip , , 224
skip , 0 -263
skip , : -240
skip , ? -239
skip , @it -191
skip , aalst -148
skip , automat 304
skip , ben -310
skip , betekent -232
skip , bij 171
skip , cijfer -199
skip , claes -101
skip , cod 54
skip , da 193
skip , dar -222
skip , dat -228
skip , de -46
skip , deur -326
skip , die -108
skip , doet 185
skip , duurt -328
skip , er -307
skip , gat 214
skip , ge 238
skip , geblokkeerd -287
skip , gelof -189
skip , gent -132
skip , gij 236
skip , heeft -266
skip , het 278
skip , hij -209
skip , huis -337
skip , iemand -172
skip , ik 65
skip , is 132
skip , jullie -195
skip , mijn -328
skip , moet 302
skip , niet -250
skip , of -198
skip , pincod 201
skip , reken -128
skip , stat -281
skip , tot -121
skip , van -161
skip , vor -357
skip , vrouw -148
skip , wacht -183
skip , was -221
skip , wie 143
skip , wil -196
skip , won -306
skip , zegt 237
skip , zie -342
skip , ziet -238
skip , zij -151
skip , zit 198
skip , zo -148
skip 0 $ 141
skip 0 , -74
skip 0 0 -108
skip 0 ? -271
skip 0 ah -292
skip 0 asbest -197
skip 0 dat -187
skip 0 de -513
skip 0 digid -171
skip 0 garag -109
skip 0 gebeld -192
skip 0 geldig -110
skip 0 gk -148
skip 0 ik -251
skip 0 in -301
skip 0 mailadres -159
skip 0 mar -210
skip 0 mijn -167
skip 0 nee -104
skip 0 ook -276
skip 0 reken -179
skip 0 uw -176
skip 0 van -213
skip 0 vor -414
skip 0 zijn -171
skip : $ 118
skip : , -114
skip : . 135
skip : 0 30
skip : @it 74
skip : aan -179
skip : de -251
skip : en 217
skip : heeft -141
skip : ik -189
skip : van -227
skip : wachtwoord 209
skip @code 0 -255
skip @code @it -72
skip @code is -192
skip @it $ -149
skip @it ) -170
skip @it , -103
skip @it . -113
skip @it @code -300
skip @it aan 62
skip @it binn 198
skip @it d 143
skip @it dan 415
skip @it dar -161
skip @it das 210
skip @it dat -180
skip @it de 86
skip @it den 314
skip @it die 194
skip @it digid -170
skip @it een 151
skip @it en 239
skip @it er 195
skip @it heeft -167
skip @it het -148
skip @it hij -65
skip @it ie 193
skip @it in 199
skip @it inlogg -218
skip @it is 193
skip @it japan -139
skip @it jij 165
skip @it jullie -191
skip @it kunt 192
skip @it mag 174
skip @it me 236
skip @it met -258
skip @it mijn -159
skip @it minimal -176
skip @it niet 180
skip @it nu 229
skip @it nummer -253
skip @it op 125
skip @it pincod -159
skip @it plat -226
skip @it reken -218
skip @it sind -289
skip @it stat -139
skip @it u 382
skip @it van -354
skip @it vor -167
skip @it wacht -219
skip @it wachtwoord 238
skip @it wij -173
skip @it wil -149
skip @it ze -333
skip @it zeg 152
skip @it zij -169
skip @it zijn -211
skip ^ $ 308
skip ^ , 17
skip ^ 0 222
skip ^ : 209
skip ^ afsprak -216
skip ^ app 200
skip ^ bezoekersparker 210
skip ^ bsn -204
skip ^ cijfer -154
skip ^ cod 151
skip ^ dan -273
skip ^ dat -302
skip ^ de 84
skip ^ deurcod -195
skip ^ die -202
skip ^ digid 192
skip ^ drie -225
skip ^ een -304
skip ^ eid -173
skip ^ en -227
skip ^ er -217
skip ^ formulier -248
skip ^ garag 143
skip ^ ge 226
skip ^ gebruikersnam 129
skip ^ geeft -267
skip ^ gehad -141
skip ^ gevond -206
skip ^ gezin -266
skip ^ goed -204
skip ^ heb 133
skip ^ hebb -260
skip ^ hek -242
skip ^ het -154
skip ^ iban -136
skip ^ ik -346
skip ^ in -260
skip ^ inlog 165
skip ^ is 114
skip ^ itsm -168
skip ^ kapot -202
skip ^ kreg 91
skip ^ kwam 218
skip ^ log 277
skip ^ login 310
skip ^ m -152
skip ^ met 63
skip ^ mijn 91
skip ^ moeder -213
skip ^ moet -252
skip ^ net 110
skip ^ niet 242
skip ^ nieuw 96
skip ^ ocmw 253
skip ^ oldenburg -150
skip ^ ons -346
skip ^ op -359
skip ^ paswoord 142
skip ^ pasword 350
skip ^ per 146
skip ^ pin 85
skip ^ pincod 268
skip ^ postcod -490
skip ^ productcod -202
skip ^ rijksregisternummer -153
skip ^ sms -190
skip ^ sta -227
skip ^ uit 275
skip ^ van 197
skip ^ vor -296
skip ^ vraagt 277
skip ^ wacht -346
skip ^ wachtwoord 367
skip ^ won -301
skip ^ ww 325
skip ^ zit -92
skip ^ zo 148
skip ^ zonecod -236
skip ^ zus -132
skip aan balie 144
skip aan deur -328
skip aan die 257
skip aan doorgev 163
skip aan gev 266
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
skip als , 252
skip als een -139
skip als gezin -229
skip als in 244
skip altijd mijn -254
skip apothek wacht -188
skip app @it 127
skip artikel , -234
skip asbest ? -190
skip asfalt er -146
skip balie niet -121
skip barcod , -159
skip barcod de -144
skip beheerder het -158
skip belastingschuld direct -141
skip ben $ -256
skip ben en -241
skip betaald creditcard -140
skip betal @it -304
skip betekent $ -204
skip beveiligingscod sms 146
skip bij $ -294
skip bij , -159
skip bij bibliothek -257
skip bij gezin -163
skip bij het -140
skip bij inlogg -224
skip bij of -225
skip bij station 180
skip bij vor -201
skip binn @it 249
skip blef slagbom -140
skip blijft $ -264
skip bord @it -175
skip bord de -168
skip bordj de -287
skip brief $ 244
skip brief de 181
skip brief digid 167
skip brief er -149
skip brief mijn 230
skip briefk gerak -146
skip brug 0 -153
skip bsn $ -149
skip bsn , -171
skip bsn 0 -208
skip bsn @it -269
skip burgerprofiel @it 189
skip bus $ -132
skip bus , -102
skip bus 0 -214
skip cijfer $ -394
skip cijfer , -194
skip cijfer : -245
skip cijfer ? -180
skip cijfer de -172
skip cijfer hier -148
skip cijfer is -173
skip cijfer mijn -266
skip cijfer op -149
skip cijfer want -192
skip cod , -247
skip cod 0 133
skip cod @it -121
skip cod de 60
skip cod ik 254
skip cod mar -143
skip cod mijn 351
skip cod op -371
skip cod vor -118
skip container in 279
skip creditcard 0 -119
skip da de 251
skip da nie 169
skip daensstrat , -148
skip dag de -194
skip dak vergis -110
skip dan $ 203
skip dan @it -136
skip dan de -214
skip dan december -150
skip dan ge 212
skip dan het 281
skip dan ik -190
skip dan uit -146
skip dan zo -121
skip dar $ -143
skip dar de 184
skip dar het -192
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
skip dat is -186
skip dat m -149
skip dat meld -192
skip dat niet 240
skip dat nog -183
skip dat of -241
skip dat teg 165
skip dat van -215
skip dat vor -226
skip de $ -176
skip de ( -270
skip de , 143
skip de 0 -402
skip de ? -420
skip de @code -132
skip de aan -91
skip de app 196
skip de bij 273
skip de blijft 208
skip de cijfer -252
skip de cod -104
skip de container -330
skip de dar -183
skip de dat -160
skip de de 213
skip de dicht -140
skip de die 99
skip de emmer -143
skip de en 145
skip de gekreg -194
skip de grag -101
skip de hangt -223
skip de in 164
skip de lukt -121
skip de mag 311
skip de met -237
skip de moet -448
skip de niet 118
skip de nog -246
skip de onder -140
skip de op -421
skip de over -215
skip de stan -228
skip de stat -147
skip de toch -316
skip de uit -248
skip de van 128
skip de vor 95
skip de zei -327
skip de zon -165
skip december $ -150
skip ded het -186
skip den cod 239
skip den van 149
skip denk er -150
skip deur $ -191
skip deur de -354
skip deur het -197
skip deur ik -159
skip deurcod het -195
skip dicht $ 161
skip die $ -110
skip die de -158
skip die dor -137
skip die euro -130
skip die het 156
skip die ik 217
skip die in -260
skip die met -344
skip die net 145
skip die op -265
skip die stat -220
skip die u 303
skip die van 198
skip die vor -205
skip digid : 275
skip digid @it 273
skip digid die 186
skip digid is 124
skip digid mijn 164
skip digit : 165
skip doccl mijn -168
skip domicilier nam -101
skip dorpshuis ronald -158
skip dus mar -121
skip dus typ -250
skip e , -264
skip e is 176
skip een $ 185
skip een , 84
skip een . 148
skip een 0 -160
skip een @it -234
skip een aan -329
skip een belastingschuld -141
skip een bij -226
skip een en 120
skip een fout -148
skip een heeft -149
skip een in -253
skip een op 269
skip een pin -328
skip een van -237
skip een wachtwoord -334
skip een wat 144
skip een zijn -170
skip eid , -168
skip eigen @it -202
skip en , -277
skip en 0 -262
skip en ? 199
skip en @it 68
skip en al -129
skip en blef -140
skip en cijfer -215
skip en de 189
skip en draait 183
skip en heb 153
skip en is 197
skip en klein -140
skip en kom 151
skip en krijg -314
skip en mijn -149
skip en of 160
skip en op 211
skip en zeg 220
skip en zegt 238
skip en zei 207
skip en zie 192
skip er , -149
skip er ? 207
skip er cijfer -187
skip er dat 210
skip er de -276
skip er een -438
skip er elk -223
skip er in 249
skip er t -240
skip erachter $ -173
skip ergen cijfer -148
skip eural 0 -158
skip euro op -130
skip ex $ -130
skip exp 0 229
skip extra bak -285
skip fak 0 -182
skip feestzal tkan -110
skip fout $ 211
skip fout mar -148
skip foutcod , -224
skip foutcod bij -160
skip gaf @it -156
skip gan allebei -137
skip garag $ -209
skip garag de -140
skip gat het -177
skip gat met 182
skip ge @it 191
skip ge hoe -148
skip gebeld hang -129
skip geboortepremie 0 -124
skip gebruik @it 266
skip gebruikersnam ik 214
skip gebruikersnam wachtwoord 146
skip geeft @it -239
skip gehad u -141
skip gekreg de -179
skip geldig 0 -112
skip geliev te 160
skip gelof er -189
skip gen $ -323
skip gerak er 156
skip gev ? 186
skip gezin $ -240
skip gezin 0 -228
skip gezin @it -180
skip gezin ik -165
skip gezin jullie -189
skip gezin vor -148
skip gft is -143
skip giet asfalt -146
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
skip heeft die -143
skip heeft openstaand -141
skip heeft sleutel -158
skip heeft wachtwoord 163
skip hek $ -231
skip hek @it -193
skip hek de -269
skip hek het -170
skip hem $ -129
skip herdenk gan -137
skip het $ 154
skip het , -154
skip het ? -382
skip het foutcod -236
skip het gat -177
skip het hangt -244
skip het heeft -194
skip het in -229
skip het jullie 141
skip het loket 120
skip het met -135
skip het niet 122
skip het open -226
skip het priester -148
skip het stat -345
skip het toilet -195
skip het uit -176
skip het werkt -201
skip het zegt 271
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
skip ik aan -113
skip ik al -175
skip ik als 167
skip ik altijd 179
skip ik bij -278
skip ik dat -183
skip ik de -114
skip ik een -125
skip ik er 272
skip ik gebruik 196
skip ik gekoz 190
skip ik iet -180
skip ik in 123
skip ik ingev 245
skip ik jou 186
skip ik juist 166
skip ik mer 237
skip ik mijn -236
skip ik niet 109
skip ik nog 160
skip ik op -224
skip ik per 244
skip ik van 173
skip ik vor -294
skip ik wachtwoord 239
skip ik zelf 195
skip in $ 359
skip in , -207
skip in ? -234
skip in als 237
skip in begijnhof -190
skip in brief 139
skip in de -236
skip in en 177
skip in hal -307
skip in liter -143
skip in stadhuis 181
skip in strat -303
skip in wacht -165
skip in wachtwoord 253
skip in webshop -203
skip in weg -178
skip ingetikt dan -204
skip inlog wel -148
skip inlogg wet -191
skip inloggegeven van 143
skip intik hij -186
skip is $ 202
skip is . 207
skip is 0 -120
skip is : 180
skip is @it -82
skip is al -136
skip is als -196
skip is dk -144
skip is een -184
skip is en 137
skip is fak -236
skip is het -254
skip is ik -148
skip is k -192
skip is kunt 267
skip is mar 85
skip is mei -206
skip is niet -154
skip is o 146
skip is onz -158
skip is pin 197
skip is poort -132
skip is toch -190
skip is tr -219
skip is van -229
skip is vor 289
skip is wachtwoord 189
skip itsm @it 353
skip itsm een 163
skip itsm ik -324
skip jou toch 186
skip jullie $ -266
skip jullie is -225
skip jullie nog -299
skip k @it 191
skip kan inlogg 176
skip kan niet -243
skip kan nu -212
skip ker intik -186
skip kijk er 132
skip klein 0 -175
skip klopt dat -262
skip kom er 149
skip komt een -135
skip komt niet -146
skip kortingscod vor -209
skip kreg @it 290
skip kreg bij -238
skip kreg een 268
skip kreg sms 112
skip krijg cod -204
skip krijg de -330
skip krijg van 318
skip kunt een 167
skip lan meerdervoort -269
skip lang een -185
skip ligt aan 162
skip ligt bij -278
skip ligt de -229
skip liter $ -143
skip login loket 167
skip loket @it 253
skip loket mijn 232
skip lukt dus -298
skip m 0 -162
skip m @it -140
skip mailadres vogelpik -148
skip mann de 235
skip mar , -135
skip mar @code -115
skip mar @it -179
skip mar de 327
skip mar deur -222
skip mar doet -147
skip mar heb 205
skip mar zie -148
skip markt @it -195
skip markt toch -140
skip me $ -144
skip me . 168
skip me op 322
skip mei . -206
skip melding @it -341
skip mer de -199
skip mer er 178
skip met , 237
skip met 0 168
skip met @it 104
skip met aan -253
skip met als 179
skip met kinder -166
skip met man -171
skip met vor -244
skip mij van -110
skip mijn $ -131
skip mijn 0 103
skip mijn ? -220
skip mijn @it -153
skip mijn bij 131
skip mijn cod -189
skip mijn doet -203
skip mijn grag -148
skip mijn heeft 118
skip mijn is 86
skip mijn loket 185
skip mijn met -243
skip mijn niet 296
skip mijn nummer -240
skip mijn open 208
skip mijn stan -149
skip mijn stat 207
skip mijn van 138
skip mijn voordeur -147
skip mijn vor 219
skip mijn wachtwoord 281
skip mijn was -216
skip mijn zegt -148
skip milieupas @it 237
skip minimal teken -201
skip minsten teken -186
skip minut de -150
skip mis $ 180
skip misschien cijfer -182
skip mn $ 186
skip mn van 206
skip mn vind -181
skip moeder nam 143
skip moet $ 207
skip moet @it -154
skip moet aan 181
skip moet dat -362
skip moet die 135
skip moet een -328
skip moet het 64
skip moet op -313
skip moet wachtwoord -205
skip na ker -228
skip na minut -217
skip naast deur 174
skip nam , 143
skip nam de -117
skip nar , 205
skip nar @it -272
skip nee das -130
skip net sms 329
skip nie $ 193
skip nie ik -227
skip niet $ 60
skip niet dan -168
skip niet dat 178
skip niet de 65
skip niet ik -212
skip niet in 159
skip niet mijn -204
skip nieuw is -132
skip nik $ -168
skip nodig $ 244
skip nog , -259
skip nog ? -211
skip nog @it -218
skip nog ik 154
skip nog mijn -146
skip nog niet 154
skip november $ -137
skip nr $ -288
skip nr en -144
skip nu $ 207
skip nu de -197
skip nummer $ -208
skip nummer 0 -128
skip nummer @code -221
skip nummer @it -211
skip nummer ik -138
skip nummer in -226
skip nv , -101
skip of $ -192
skip of . -188
skip of ? -256
skip of de -178
skip of ik -285
skip oldenburg dan -150
skip om u -286
skip onder blauw -165
skip onder markt -140
skip onder streepjescod -262
skip ons , -231
skip ons de -201
skip ons is -350
skip ons vor -189
skip ontbreekt ik -175
skip onz is -211
skip onz van -158
skip ook de -188
skip op $ -249
skip op . -141
skip op 0 -216
skip op @it -444
skip op achterzijd -181
skip op bord -318
skip op brief 248
skip op briefk -146
skip op deur -235
skip op en 74
skip op formulier -172
skip op gsm 356
skip op id -332
skip op kaartj 214
skip op klavier -214
skip op laptop 98
skip op m -152
skip op markt -236
skip op november -137
skip op parkeerautomat -202
skip op scherm -216
skip op sit 127
skip op tag -206
skip op telefon 151
skip op van -159
skip op vor -128
skip open $ 129
skip open @it 190
skip openbar op -229
skip openstaand betal -141
skip oud $ -164
skip oud , -180
skip over de 238
skip over in -197
skip pakt niet 278
skip parker is -160
skip pas 0 240
skip pas @it -211
skip paspoort 0 -171
skip paspoort ik -181
skip paswoord mijn 268
skip paswoord vloek -148
skip paswoort @it 204
skip per kreg 151
skip per ontvang 146
skip pin @it 138
skip pin mijn 133
skip pin puk 178
skip pincod de 186
skip pincod en 252
skip pincod ik 160
skip pincod mijn 99
skip pinn de -121
skip poort bus -157
skip poort toe -246
skip postcod 0 -230
skip postcod @it -459
skip postcod mijn -365
skip productcod de -143
skip promocod vor -183
skip puk @it 324
skip puk mer 178
skip puk mijn 241
skip puk stat 150
skip rar cijfer -218
skip reken @code -128
skip reken ons -189
skip rekeningnummer de -148
skip rijksregisternummer , -163
skip ronald die -158
skip rr @it -223
skip samenstell mijn -148
skip scheelt $ 159
skip schooltoelag 0 -133
skip sit de 330
skip slagbom $ -140
skip sleutel van -221
skip sleutelkastj de 166
skip sms 0 -120
skip sms @it 318
skip sms digid 289
skip sms is 149
skip sms met 200
skip stad 0 105
skip stad @it -160
skip stan vor -254
skip stat $ -277
skip stat , -164
skip stat 0 -333
skip stat de -296
skip stat in -103
skip stat mar -175
skip stat met -263
skip stat mijn -246
skip stat niet 178
skip stat op 104
skip stat uw -209
skip sted @it -252
skip stond @it -170
skip streepjescod de -211
skip t nie 184
skip t op -239
skip tag 0 -151
skip te in 161
skip teken een -145
skip telefon digid 186
skip telefon ik 298
skip terugstort @code -304
skip terugstort feestzal -110
skip thuis je 193
skip tkan dak -110
skip toch $ -228
skip toch @it -173
skip toilet de -229
skip tot 0 -112
skip trek $ 257
skip twee in -307
skip u 0 -286
skip u ? 298
skip u een -141
skip u kijk 132
skip u ook -143
skip uit $ -181
skip uit brief 383
skip uit garag -146
skip uw , -235
skip van $ -424
skip van , 121
skip van 0 -286
skip van : 112
skip van @it -347
skip van beheerder -158
skip van bib 186
skip van brief 270
skip van cijfer -173
skip van dorpshuis -158
skip van e 222
skip van eid 292
skip van ex -130
skip van gezin -291
skip van gft -143
skip van gymzal -206
skip van identiteitskaart 78
skip van kaart 251
skip van met 253
skip van milieupas 237
skip van moeder 143
skip van nar -285
skip van nv -101
skip van openbar -288
skip van pas 215
skip van paspoort -326
skip van schol -183
skip van stad 17
skip van vor -294
skip van vrouw 105
skip van zon -249
skip van zwembad -181
skip vanaf giet -146
skip vergis cijfer -110
skip verkeerd $ -144
skip vervall $ -201
skip vind $ -300
skip vind 0 -228
skip visa 0 -240
skip voetpad $ -206
skip vogelpik paswoord -148
skip volgen bordj -277
skip volgen krant -245
skip vor adres -148
skip vor app 181
skip vor blad -189
skip vor de 189
skip vor deur -521
skip vor digid 270
skip vor eig -159
skip vor garag -186
skip vor garagepoort -214
skip vor geboortepremie -148
skip vor invull 302
skip vor is -180
skip vor kinder -128
skip vor waarborg -110
skip vor zwembad -201
skip vraagt cod -101
skip vraagt eid -168
skip vraagt ik -148
skip vrouw dat -148
skip waarborg , -110
skip wacht 0 -162
skip wacht @it -240
skip wacht schooltoelag -128
skip wachtwoord ! 183
skip wachtwoord , 383
skip wachtwoord . 147
skip wachtwoord @it 187
skip wachtwoord de 229
skip wachtwoord en 168
skip wachtwoord het 155
skip wachtwoord ik 253
skip wachtwoord ingetikt -173
skip wachtwoord mijn 271
skip wachtwoord minimal -201
skip wachtwoord vor -170
skip wachtwoort @it 288
skip war ik -140
skip waregem de -282
skip was , 173
skip was mar 153
skip wat @it -193
skip wat de -289
skip wat ik 387
skip wat scheelt 159
skip wel $ 175
skip wel 0 -159
skip werk de -178
skip wet wat -210
skip wie dat 195
skip wij @it -142
skip wij werk 163
skip wim en -150
skip won @it -223
skip won op -171
skip woont de -273
skip wordt $ 249
skip ww @it 114
skip ww en -137
skip ww herdenk -137
skip ze stat -146
skip zeg mar 220
skip zegt $ 147
skip zegt @it -206
skip zegt dat 130
skip zegt er -148
skip zegt geblokkeerd 281
skip zei hij -290
skip zelf $ 166
skip zet 0 -124
skip zie niet -189
skip zien er 157
skip zijn $ 113
skip zijn , 218
skip zijn @it -235
skip zijn altijd -205
skip zijn het -170
skip zijn mij -110
skip zit $ -217
skip zit in 289
skip zo ik -278
skip zo mijn -263
skip zo visa -121
skip zon , 185
skip zonet sms 166
skip zuil $ -282
skip zus nieuw -132
skip zwembad niet -201
skip नमसत mijn -128
topic @ability 61
topic @access -31
topic @body -285
topic @building -134
topic @business 73
topic @firstPerson 78
topic @general 134
topic @handled -9
topic @hardly 108
topic @has -81
topic @home -289
topic @mind -94
topic @mine 28
topic @nuisance 17
topic @nuisance-phrase -230
topic @ofPerson 38
topic @organisation -163
topic @ownPostcode 48
topic @patient 9
topic @place -268
topic @plainly 63
topic @somebody 61
topic @vehicle -90
topicAnywhere @ability 46
topicAnywhere @access -83
topicAnywhere @body -328
topicAnywhere @building -69
topicAnywhere @business 62
topicAnywhere @firstPerson 75
topicAnywhere @general 259
topicAnywhere @handled 90
topicAnywhere @hardly 186
topicAnywhere @has -39
topicAnywhere @home -309
topicAnywhere @mind -94
topicAnywhere @mine 30
topicAnywhere @nuisance 7
topicAnywhere @nuisance-phrase -323
topicAnywhere @ofPerson 11
topicAnywhere @organisation -165
topicAnywhere @ownPostcode 83
topicAnywhere @patient 17
topicAnywhere @place -108
topicAnywhere @plainly 146
topicAnywhere @relative 100
topicAnywhere @somebody 69
topicAnywhere @vehicle -53
topicBefore @ability -80
topicBefore @access 139
topicBefore @building -289
topicBefore @general -173
topicBefore @handled -18
topicBefore @hardly -186
topicBefore @has -9
topicBefore @home -284
topicBefore @mine -70
topicBefore @nuisance -399
topicBefore @ofPerson 24
topicBefore @organisation -126
topicBefore @ownPostcode -27
topicBefore @patient 46
topicBefore @place -68
topicBefore @plainly 76
topicBefore @relative 27
topicBefore @somebody 37
topicBefore @vehicle -205
topicBeside @ability -128
topicBeside @access 265
topicBeside @building -360
topicBeside @business -160
topicBeside @handled -228
topicBeside @has 196
topicBeside @home 183
topicBeside @mine -212
topicBeside @nuisance -180
topicBeside @organisation -118
topicBeside @patient -67
topicBeside @plainly -323
topicBeside @relative -345
topicBeside @somebody -132
topicBeside @vehicle -273
topicEarlier @ability -145
topicEarlier @access -31
topicEarlier @building -212
topicEarlier @business 199
topicEarlier @handled 224
topicEarlier @hardly -224
topicEarlier @home -166
topicEarlier @mine 87
topicEarlier @patient -62
topicEarlier @place -266
topicEarlier @plainly 153
topicEarlier @relative -206
topicEarlier @vehicle -371
topicNear @ability -178
topicNear @access 84
topicNear @building -295
topicNear @business 288
topicNear @firstPerson -48
topicNear @general 125
topicNear @handled 137
topicNear @hardly -100
topicNear @home -213
topicNear @mine -86
topicNear @nuisance -105
topicNear @ofPerson 108
topicNear @organisation -137
topicNear @ownPostcode -21
topicNear @patient 120
topicNear @place -254
topicNear @plainly -46
topicNear @relative -86
topicNear @vehicle -153
twoBefore , ik 251
twoBefore , wachtwoord 175
twoBefore 0 en -227
twoBefore 0 m -140
twoBefore 0 postcod -226
twoBefore @code 0 -289
twoBefore ^ digid 191
twoBefore ^ ik -148
twoBefore ^ itsm 263
twoBefore ^ mijn -299
twoBefore ^ pincod -181
twoBefore ^ puk 247
twoBefore ^ sms 141
twoBefore ^ wachtwoort 237
twoBefore ^ wij -142
twoBefore ^ ww 172
twoBefore aan de -225
twoBefore aan het -144
twoBefore binn met 184
twoBefore de eid 148
twoBefore de markt -195
twoBefore de stad -160
twoBefore deur , -174
twoBefore digid wachtwoord 314
twoBefore e loket 279
twoBefore een cod -213
twoBefore een gezin -154
twoBefore een sms 101
twoBefore een wachtwoord -197
twoBefore en de 235
twoBefore en ik 285
twoBefore gat open 182
twoBefore gebruikersnam @code 152
twoBefore gekreg van -174
twoBefore het bord -175
twoBefore huis is -232
twoBefore id kaart -277
twoBefore ik wacht -158
twoBefore in de -169
twoBefore in met 189
twoBefore is 0 -178
twoBefore itsm geeft -239
twoBefore jan van -203
twoBefore krijg ik -180
twoBefore kwijt , -200
twoBefore mijn bsn -223
twoBefore mijn digid 239
twoBefore mijn eid 163
twoBefore mijn kaart 252
twoBefore mijn pin 164
twoBefore mijn pincod 252
twoBefore mijn postcod -388
twoBefore mijn wachtwoord 204
twoBefore moet betal -221
twoBefore net sms 178
twoBefore onz postcod -143
twoBefore op de -284
twoBefore van digid 156
twoBefore van mijn 130
twoBefore visa 0 288
twoBefore voordeur , -245
twoBefore wachtwoord moet -154
word ! 317
word $ -17
word ( -205
word ) -283
word , -124
word . 137
word 0 -82
word : 37
word ? -205
word @code -13
word @it -17
word ^ -17
word aalst -148
word aanmeld -177
word aanvrag -191
word account 240
word achteran -195
word achterkant -312
word achterzijd -181
word actie -255
word activeringscod 318
word adres -245
word af 284
word affich -216
word afgeleverd -293
word afspraakcod -265
word afsprak -300
word afvalapp 183
word afvalkalender -303
word afvalpas 246
word afvalzak -165
word ah -130
word al -205
word alarm 136
word all -351
word allebei -137
word allen 243
word allez 201
word ambtenar -306
word apothek -188
word app 341
word apparat 274
word artikel -312
word asfalt -146
word aub 194
word auto -219
word automat 261
word baby -135
word bak -121
word baksk 295
word balie 128
word bank 293
word barcod -210
word bc -263
word begijnhof -246
word begint -260
word beheerder -158
word belastingschuld -141
word ben -247
word berging -197
word bestat 54
word betaald -140
word betal -187
word betekent -344
word beveiligingscod 146
word bezoekersparker 259
word bib 223
word bibliothek -292
word bij -190
word binn 256
word blad -189
word blauw -250
word blef -140
word blijft 174
word bns -194
word boet -242
word bom -166
word bord -298
word bordj -350
word bred -228
word brief 385
word briefk -146
word brug -192
word bsn -394
word burgerprofiel 189
word burgerservicenummer -218
word burgerzak 259
word bus -232
word buurthuis -129
word buurvrouw 179
word camion -228
word centrum -379
word cijfer -688
word claes -101
word cod -118
word container 144
word control 343
word creditcard 254
word csam 323
word d 143
word da 90
word daarmee 176
word daarna 280
word daensstrat -148
word dag -124
word dak -174
word dan 175
word dar -180
word dat -48
word de -36
word december -150
word deksel -241
word den 366
word deur -338
word dezelfd -219
word dicht 107
word dien 289
word diep -242
word digid 295
word digit 243
word direct -144
word dk -144
word doe 279
word doet 169
word domicilier -101
word doorgev 163
word dorpshuis -187
word draai 354
word draait 174
word dubbel -154
word dus -204
word duurt -328
word e 234
word een -175
word eig -338
word eigen -280
word elk -150
word eloket 349
word em 108
word emmer -143
word en 271
word energietoeslag 267
word envelop -154
word er 78
word erachter -173
word ergen -176
word erin 214
word error -267
word eural -190
word euro -249
word ex -130
word extra -285
word fak -236
word familie -449
word februari -239
word feestzal -156
word folder -275
word formulier -207
word foto -250
word fout 68
word foutcod -371
word gaf -130
word garag -214
word garagepoort -120
word gast -287
word gat 189
word ge 320
word gebeld -129
word geboortepremie -148
word gebor -161
word gebruik 171
word gebruikersnam 237
word gebruikt 214
word gedrukt -142
word geeft -333
word gef 194
word gehaald -224
word gehad -196
word gekom -364
word gekoz 246
word gekreg -118
word gel -216
word geldig -121
word geldt -171
word gelof -236
word gemeent 247
word gemeentehuis -221
word gen -221
word gent -132
word geschrev -280
word gev 130
word gevond -269
word gezin -493
word gft -270
word giet -146
word gij 393
word gk -187
word goed 113
word grag -506
word grofvuil -130
word grond -240
word gsm 340
word gymzal -206
word hal -55
word hang -168
word har 199
word he -193
word hebb -314
word heeft -165
word hek -265
word hekj 360
word hel -257
word helemal -164
word help 216
word helpt -420
word her -204
word herdenk -137
word het 85
word heur -269
word hier -64
word hij 226
word hoe -121
word hoelang -234
word hoevel -258
word hog -247
word hoofdletter -176
word hor 96
word huis -90
word huisnr -286
word huisnummer -121
word hur -173
word iban -222
word ie 194
word iederen -206
word iemand 131
word in 92
word inen -120
word ingegev -152
word ingetoetst 310
word ingev 208
word inlogcod 205
word inloggegeven 143
word is 84
word it -317
word itsm 127
word jan -464
word japan -139
word jar -119
word jou 145
word jullie -361
word kaartlezer 197
word kamer -303
word kan -33
word kast -158
word kat -215
word kenmerk -275
word ker 155
word kermis -306
word kerstmarkt -289
word kiez 161
word kijk 334
word kinder -260
word kl -273
word klar -291
word kleurcod -352
word kluisj 203
word kom 225
word kortingscod -282
word krant -245
word kreg 322
word krijg -230
word krijgt -354
word kun -252
word kunt 355
word kvk -364
word kwam 247
word kwijt -179
word laadpal -317
word lamp -245
word lan -269
word lat -210
word leges 90
word les 232
word ligg -277
word ligt 46
word link 276
word liter -216
word log 277
word login 317
word loket 379
word luidt 291
word lukt 159
word maand -295
word mail 205
word man -108
word mann 235
word mar 248
word markt -262
word me 94
word mededel -286
word mee 151
word meerdervoort -269
word mei -206
word melding -405
word meldingsnummer -209
word men 95
word mener 185
word met 37
word mij 104
word mijn -21
word mijngemeent 273
word milieupas 285
word milieustrat -280
word minimal -273
word minsten -186
word minut -302
word mis 180
word misschien -283
word mist -182
word mn 130
word moeder 238
word moest 330
word moet 21
word monteur -312
word moogt 138
word na -391
word nac -163
word nacht -247
word nam -127
word namen -213
word nar 66
word ne 139
word nee -147
word neg -203
word nergen -96
word net 120
word ni 184
word nie 316
word niet 33
word nieuw -50
word nik -96
word nog -47
word nooit -280
word normal -298
word november -137
word nr -364
word nu 190
word nul 188
word nummer -232
word nv -101
word o 131
word ocmw 253
word oekraien -180
word of -161
word ok 350
word oldenburg -150
word onder -124
word ongeld 162
word onjuist 137
word ons -139
word ontbreekt -251
word ontvang 146
word op -82
word open 154
word openbar -325
word openstaand -141
word opvang -249
word oranj -299
word ouder -287
word over -209
word pagina 162
word pak -251
word pakt 170
word pal -143
word papier 79
word parallelweg -278
word park -295
word parkeerapp 200
word parker -266
word pas 186
word paspoort -386
word paswoord 336
word paswoort 204
word pasword 350
word pc -328
word per 162
word pin 374
word pincod 416
word pinkod 282
word pinn -185
word politie -278
word poort -201
word poortj -243
word post -159
word postcod -814
word precies 220
word priester -148
word prober 197
word productcod -222
word projectcod -226
word promocod -315
word puk 379
word punt 275
word put -365
word ral -407
word rar -126
word ratelar -167
word reken -67
word rekeningnummer -148
word rijksregisternummer -404
word rijksweg -206
word rod -107
word rol -140
word ronald -158
word rr -223
word rt -132
word samenstell -148
word scant -162
word scheelt 159
word scherm -359
word schol -455
word schooltoelag -128
word schrijf 225
word sind -190
word sit 293
word slagbom -212
word sleutelkastj 166
word slot -148
word sms 217
word sorry -350
word speeltuin -272
word sperwerstrat -134
word sporthal -190
word sta -341
word stad 66
word stan 200
word stat -122
word stoep -230
word storing -191
word strat -457
word streepjescod -291
word stuk -194
word system -346
word tag -206
word te 148
word teken -385
word telefon 333
word ter -239
word terug -103
word terugstort -161
word terwijl 238
word test 133
word thuis -71
word tikt 209
word tis 113
word tkan -110
word toch -160
word toe -300
word toegangscod 294
word toestel 255
word toetsenbord -286
word toilet -229
word tot -287
word tr -219
word trein -321
word trek 257
word trouwboekj 142
word tuss -239
word twee -428
word tweeling -171
word typ -222
word u 263
word uit -94
word uitroeptek 193
word uur -222
word uw -123
word v -178
word val -278
word valt -303
word van 78
word vanaf -180
word vanmorg -253
word vast 220
word vd 294
word vel 127
word verder -251
word verget -297
word vergis -110
word vergunn -291
word verhuis -287
word verificatiecod 209
word verkeerd -275
word verkocht -256
word verlop 164
word verplicht -332
word vervall -201
word via -274
word vind -242
word vindt -182
word vloek -148
word voetpad -206
word vogelpik -148
word vol -288
word volgen -542
word volgend -263
word volzet -207
word vor -43
word vraagt 343
word vrag -84
word vroeg -96
word vuilzak -170
word vul 140
word waarborg -110
word wacht -465
word wachtwoord 639
word wachtwoort 362
word wagtwoord 335
word wanner -206
word want 168
word war 164
word waregem -282
word wat -40
word we -244
word wek -210
word wel -122
word welk -362
word werkt 95
word wet -161
word wie 182
word wifi -352
word wij -59
word wil -170
word wilt 176
word wim -150
word wit 315
word won -468
word woont -355
word wordt -100
word ww 394
word xk -209
word zat -55
word zaterdag -247
word ze -226
word zeg 304
word zegg 249
word zegt 183
word zei 158
word zelf 131
word zien 290
word ziet -195
word zij -65
word zijn -11
word zin -347
word zo 103
word zoal -195
word zodat 277
word zon -166
word zondag -191
word zonder -359
word zonecod -287
word zonet 166
word zou -180
word zoud -305
word zuil -227
word zwart 340
word zwembad -218
word नमसत -128
`,
};
