import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 679 that are not.
 * On families it was not taught on:
 * - above -1: found 88.4 %, wrongly 9.9 %
 * - above -0.5: found 82.7 %, wrongly 7.2 %
 * - above 0: found 77.1 %, wrongly 5.0 %
 * - above 0.5: found 68.8 %, wrongly 2.9 %
 * - above 1: found 61.5 %, wrongly 2.1 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:9c1b398d1b79cc09f99f194a79ba545cfa66706d3c9e76e82124c5d0b43c83a9",
  intercept: -1.246,
  weights: `
before ( -229
before , -115
before 0 -423
before : -167
before ^ -79
before aan -365
before activeringscod 270
before adres -200
before afsprak -239
before al 149
before all -223
before alles -255
before als -164
before apothek -198
before app 233
before betaald -140
before betal 134
before beveiligingscod 146
before bezoekersparker 190
before bib -283
before bibliothek -195
before bij -153
before binn 282
before bord -219
before brug -116
before bsn -196
before cijfer -440
before cod 201
before container -270
before da -267
before dan -260
before dat 190
before de 61
before den 214
before deur -332
before die -106
before digid 238
before digit 164
before dit 303
before dochter -155
before dus 179
before e 382
before een 98
before eig -337
before en 273
before eural -158
before euro -136
before formulier -189
before gat 172
before gebruikersnam 153
before gekreg -221
before gemeentehuis -235
before gevond -272
before gewon -229
before gezin -378
before gft -167
before grag -116
before groen -208
before hal -194
before har 285
before heb 256
before heeft -106
before hek -171
before het -59
before hij 333
before id -209
before ik -100
before in -232
before inlogg 197
before is 47
before itsm -237
before jan -233
before jullie -251
before kamer -257
before kan -281
before kapot 182
before kom 196
before komt -133
before krant -234
before kreg 104
before krijg -116
before kwijt -200
before leges -364
before log 277
before login 224
before loket 182
before mail 272
before mar -237
before melding -177
before met -110
before moet -309
before nam 143
before nar -252
before neg -203
before nieuw -374
before nl42 -212
before nl74 -193
before nog 251
before nummer 189
before nv -116
before of 144
before oldenburg -149
before onder 242
before ons 222
before op -311
before openbar -288
before ouderportal -188
before over -414
before p -249
before paspoort -287
before paswoord 372
before per 198
before pincod 342
before postcod -567
before puk 279
before reken -171
before rekeningnummer -122
before rijksregisternummer -240
before sleutel -211
before sms 448
before speeltuin -199
before stad 213
before stadhuis -154
before stan -278
before stat -184
before streepjescod -177
before t 308
before tag -151
before te -359
before telefon 129
before terugstort -279
before thuis -156
before toch 121
before toegangscod 240
before toilet -195
before tuss -175
before uit 181
before van 379
before vind -227
before volgen -222
before voordeur -307
before vor -73
before vraagt 117
before wacht 114
before wachtwoord 254
before was -177
before wat -143
before wel -284
before wifi -220
before wij -542
before wim -149
before won -386
before woont -267
before ww 202
before ze -269
before zelf -172
before zet 152
before zijn 155
before zit 110
before zo -287
before zon 149
before zonecod -239
before1 ( -106
before1 , 203
before1 0 240
before1 : 240
before1 ^ 89
before1 aan -228
before1 activeringscod 176
before1 afspraakcod -265
before1 al -172
before1 altijd 177
before1 artikel -311
before1 barcod -191
before1 begijnhof -190
before1 ben -302
before1 bsn -154
before1 bus -160
before1 cod -121
before1 creditcard 273
before1 dat -226
before1 eid -124
before1 elk -153
before1 en -181
before1 er -126
before1 foutcod -368
before1 ge 212
before1 gebruikersnam 165
before1 gef 270
before1 gewon 236
before1 heeft -169
before1 iban -270
before1 ik 90
before1 is 183
before1 kenmerk -254
before1 kluis -233
before1 kortingscod -213
before1 luidt 292
before1 meldingsnummer -209
before1 met 341
before1 mijn -212
before1 minimal -154
before1 minsten -185
before1 na -244
before1 nog -264
before1 nr -331
before1 nummer -520
before1 of -99
before1 om -421
before1 op 86
before1 paswoord 212
before1 pin 349
before1 pincod 486
before1 pinkod 287
before1 postcod -394
before1 promocod -314
before1 puk 158
before1 ral -352
before1 ratelar -158
before1 rijksregisternummer -274
before1 sms -277
before1 sperwerstrat -135
before1 stat -144
before1 van -452
before1 vanaf -123
before1 visa -138
before1 wachtwoord 554
before1 wagtwoord 287
before1 was 128
before1 ww 215
before1 zijn -203
before1 zon -184
before2 ( -126
before2 , -191
before2 : 79
before2 app 127
before2 betal -311
before2 binn 249
before2 bord -172
before2 bsn -270
before2 burgerprofiel 188
before2 cod -120
before2 dan -138
before2 digid 275
before2 een -233
before2 eigen -202
before2 en 66
before2 gaf -156
before2 ge 191
before2 gebruik 267
before2 geeft -238
before2 gezin -179
before2 heeft -144
before2 hek -193
before2 hier -162
before2 hoort -297
before2 id 175
before2 ik 77
before2 is -81
before2 itsm 353
before2 k 192
before2 kreg 290
before2 loket 254
before2 m -140
before2 mar -171
before2 markt -195
before2 melding -341
before2 met 103
before2 mijn -153
before2 milieupas 238
before2 moet -154
before2 nar -273
before2 nog -218
before2 nummer -217
before2 op -445
before2 open 190
before2 pas -211
before2 paswoort 204
before2 pin 142
before2 postcod -460
before2 puk 324
before2 rr -224
before2 sms 315
before2 stad -159
before2 sted -252
before2 stond -174
before2 toch -172
before2 van -346
before2 wacht -238
before2 wachtwoord 186
before2 wachtwoort 288
before2 wat -193
before2 wij -144
before2 won -223
before2 ww 114
before2 zegt -205
before2 zijn -236
behind ! 187
behind $ -122
behind ) 116
behind , -97
behind . 40
behind 0 -166
behind : -255
behind ? -223
behind aan 265
behind account 229
behind achteran -199
behind afvalkalender -263
behind ah -212
behind al -299
behind allen 149
behind alles 172
behind als -270
behind ander -153
behind app 205
behind apparat 275
behind asbest -198
behind asfalt -140
behind automat 382
behind baby -212
behind baksk 265
behind beheerder -153
behind ben -227
behind betekent -276
behind bij 17
behind binn 72
behind brief 359
behind cijfer -260
behind claes -116
behind cod -305
behind container 164
behind daarmee 176
behind dag -180
behind dan 283
behind dar -300
behind das -159
behind dat 41
behind de -37
behind deur -455
behind dezelfd -218
behind dicht -160
behind digid 248
behind doet -85
behind dor -294
behind draait 174
behind duurt -229
behind een -247
behind elk -300
behind en 79
behind er 63
behind ergen 159
behind erin 262
behind even 195
behind formulier -204
behind fout 338
behind gedrukt -143
behind gelof -236
behind gemeent 223
behind gen -187
behind gezin -196
behind gij 179
behind hang -154
behind hangt -182
behind hebb 144
behind hek -137
behind hekj 274
behind helpt -423
behind hem 76
behind het 369
behind hij 81
behind hoe -312
behind hoelang -234
behind ie 94
behind iemand 91
behind ingetoetst 310
behind inlogcod 189
behind inlogg 90
behind intyp 135
behind is -192
behind itsm -230
behind je -198
behind jullie -117
behind kaart -166
behind kan -90
behind ker 240
behind kermis -229
behind kijk 127
behind klein -149
behind kom 227
behind krijgt -239
behind kwijt -179
behind ligt -302
behind link -217
behind mag -183
behind mar 252
behind mee -264
behind meld -191
behind mer 138
behind met -403
behind mijn 220
behind minut -179
behind moest 218
behind na -214
behind naast -133
behind nam -292
behind nie 330
behind niet -59
behind nieuw -202
behind nodig 243
behind nog 125
behind nummer -175
behind o 153
behind of 90
behind ongeld 163
behind onjuist 138
behind onz -154
behind op 117
behind over 321
behind pakt 323
behind papier 148
behind parker -231
behind pas -210
behind pin 198
behind pincod 154
behind plat -240
behind poging 235
behind poort -279
behind poortj -218
behind precies 150
behind rar -180
behind scherm -242
behind sit 272
behind sleutel -309
behind slot -243
behind stan -253
behind stat -74
behind sted 165
behind stoep -164
behind stond 186
behind strat -262
behind stuk -192
behind t -149
behind te 303
behind toch -312
behind toe -249
behind toen 201
behind toetsenbord -274
behind tot -146
behind twee -218
behind typ -374
behind u 272
behind valt -179
behind van 23
behind vergunn -149
behind verplicht -301
behind vol -222
behind volzet -207
behind voordeur -168
behind vor 113
behind vrouw -186
behind vul 153
behind waarborg -119
behind wacht -226
behind wachtwoord 219
behind wanner -180
behind want 340
behind war 264
behind we -165
behind wek -183
behind wel 299
behind welk -180
behind werkt -190
behind wet -67
behind won -169
behind zegt 187
behind zie 163
behind zien 218
behind ziet -231
behind zijn -442
behind zit -193
behind zo -203
behind zwart 204
behind zwembad -110
behind1 $ 130
behind1 ) -194
behind1 , -50
behind1 0 125
behind1 ? -237
behind1 als 90
behind1 bc -214
behind1 bij -262
behind1 bus -116
behind1 cijfer -419
behind1 denk 171
behind1 doet 251
behind1 euro -204
behind1 gat 182
behind1 help 256
behind1 hier -238
behind1 hij 168
behind1 ik -281
behind1 in -287
behind1 ingetikt 263
behind1 is -128
behind1 jar -185
behind1 k -191
behind1 ker -232
behind1 kl -273
behind1 kunt 306
behind1 liter -184
behind1 maand -187
behind1 mar 114
behind1 met 180
behind1 minut -290
behind1 moet 150
behind1 na -212
behind1 net 189
behind1 of -267
behind1 om 180
behind1 poging -264
behind1 rt -133
behind1 stan 299
behind1 stat 187
behind1 teken -338
behind1 terwijl 203
behind1 tr -219
behind1 u -285
behind1 uit 279
behind1 volgen -204
behind1 vor -181
behind1 wachtwoord 194
behind1 wek -156
behind1 ww 353
behind1 zegt 134
behind1 zit -167
behind2 $ -149
behind2 ) -170
behind2 , -102
behind2 . -113
behind2 aan 62
behind2 binn 199
behind2 d 144
behind2 dan 413
behind2 dar -161
behind2 das 210
behind2 dat -183
behind2 de 87
behind2 den 316
behind2 die 192
behind2 digid -170
behind2 een 150
behind2 en 239
behind2 er 196
behind2 heeft -167
behind2 het -149
behind2 hij -66
behind2 ie 193
behind2 in 199
behind2 inlogg -218
behind2 is 198
behind2 japan -139
behind2 jij 165
behind2 jullie -191
behind2 kunt 192
behind2 mag 175
behind2 me 237
behind2 met -259
behind2 mijn -160
behind2 minimal -175
behind2 niet 182
behind2 nu 229
behind2 nummer -253
behind2 op 126
behind2 pincod -158
behind2 plat -226
behind2 reken -210
behind2 sind -289
behind2 stat -139
behind2 u 382
behind2 van -360
behind2 vor -168
behind2 wacht -217
behind2 wachtwoord 244
behind2 wij -172
behind2 wil -149
behind2 ze -333
behind2 zeg 151
behind2 zij -166
behind2 zijn -210
bothBefore , al -134
bothBefore , om -270
bothBefore , pin 256
bothBefore , pincod 316
bothBefore , wachtwoord 121
bothBefore 0 , 114
bothBefore 0 0 49
bothBefore 0 bus -160
bothBefore 0 of -92
bothBefore : 0 145
bothBefore ^ afspraakcod -265
bothBefore ^ cod -284
bothBefore ^ foutcod -251
bothBefore ^ is -268
bothBefore ^ kortingscod -213
bothBefore ^ meldingsnummer -209
bothBefore ^ pin 180
bothBefore ^ pincod 194
bothBefore ^ postcod -184
bothBefore ^ promocod -263
bothBefore ^ wachtwoord 329
bothBefore ^ wagtwoord 287
bothBefore als ge 212
bothBefore als paswoord -195
bothBefore als wachtwoord 289
bothBefore app is 110
bothBefore betal op -220
bothBefore binn met 207
bothBefore bord stat -172
bothBefore bsn : -188
bothBefore bsn is -244
bothBefore cod : -227
bothBefore cod van -275
bothBefore die is 200
bothBefore digid : 112
bothBefore digid gebruikersnam 138
bothBefore digid is 202
bothBefore eid : -114
bothBefore eid is 129
bothBefore eigen , -202
bothBefore heeft postcod -166
bothBefore het is -232
bothBefore identiteitskaart is 160
bothBefore ik ben -302
bothBefore ik gef 270
bothBefore itsm cod 310
bothBefore k heb 262
bothBefore kaart is 49
bothBefore loket is 189
bothBefore markt is -195
bothBefore met nummer -207
bothBefore met wachtwoord 236
bothBefore met ww 329
bothBefore mijn eid -124
bothBefore mijn rijksregisternummer -198
bothBefore milieupas is 238
bothBefore moet minimal -154
bothBefore nog sted -218
bothBefore open met 202
bothBefore pas is 216
bothBefore pin is 164
bothBefore pincod is 303
bothBefore postcod : -226
bothBefore postcod is -428
bothBefore puk cod 344
bothBefore sms cod 259
bothBefore sms met 291
bothBefore stat cod -240
bothBefore wacht al -131
bothBefore wachtwoord : 166
bothBefore wachtwoord is 248
bothBefore wachtwoort is 222
bothBefore ww : 173
earlier , 77
earlier . -100
earlier 0 -96
earlier ? 203
earlier aanmeld -206
earlier bij -128
earlier brief 235
earlier dan -277
earlier de -116
earlier die 114
earlier digid 112
earlier dus -297
earlier e 210
earlier een -116
earlier er 133
earlier geboortedatum -259
earlier geeft -186
earlier gen -186
earlier goedemorg 259
earlier hal -186
earlier har -182
earlier hebb 150
earlier het -327
earlier hier 226
earlier huis -206
earlier identiteitskaart -149
earlier ik -147
earlier in -148
earlier invull 152
earlier ipv -149
earlier is -191
earlier kaartnummer -149
earlier loket 210
earlier maaltijd -206
earlier mag -176
earlier mer -210
earlier met -462
earlier mij 300
earlier mijn 71
earlier moeder -206
earlier morg 224
earlier nam -149
earlier niet -302
earlier nieuw -222
earlier nog 244
earlier nu 277
earlier nummertj -186
earlier ok -149
earlier om 383
earlier ook 120
earlier op -107
earlier pak -149
earlier pincod 424
earlier postcod -340
earlier sms 305
earlier u 409
earlier vraagt 335
earlier wachtwoord 568
earlier wat -258
earlier welk -352
earlier wil -216
earlier wilt 335
earlier won -159
earlier zegg 206
earlier zeker -206
earlier zet 256
earlier zit 282
earlier zuil 259
elsewhere , -341
elsewhere . -110
elsewhere 0 -319
elsewhere : -127
elsewhere ? -148
elsewhere aan -87
elsewhere aanvrag -244
elsewhere al -72
elsewhere alles -229
elsewhere als 69
elsewhere app 269
elsewhere attracties -176
elsewhere be59999303353426 -141
elsewhere bemal -302
elsewhere ben 157
elsewhere best -148
elsewhere betal -200
elsewhere binn 223
elsewhere boet 201
elsewhere bouw -219
elsewhere breng -190
elsewhere bus -203
elsewhere cijfer -373
elsewhere da -311
elsewhere daarmee 220
elsewhere dag -243
elsewhere dan 213
elsewhere dar -257
elsewhere das -196
elsewhere dat 181
elsewhere de 49
elsewhere den -257
elsewhere deur -522
elsewhere dicht -220
elsewhere die 287
elsewhere dienst -247
elsewhere dit -139
elsewhere doe 175
elsewhere doet 115
elsewhere dor 168
elsewhere durft 195
elsewhere een -478
elsewhere eig -261
elsewhere em 277
elsewhere en -207
elsewhere er 222
elsewhere euro -194
elsewhere fam -302
elsewhere fiet 287
elsewhere gan 155
elsewhere garag -157
elsewhere gekreg -229
elsewhere gen -464
elsewhere gereserveerd -104
elsewhere gevall -162
elsewhere geweest -142
elsewhere gezin -198
elsewhere gij 230
elsewhere goedemiddag -169
elsewhere had -167
elsewhere hal 366
elsewhere har 189
elsewhere heb -94
elsewhere hebb -205
elsewhere hek -202
elsewhere hel -158
elsewhere hier -225
elsewhere hij -106
elsewhere hing -217
elsewhere hoe 89
elsewhere hor -272
elsewhere hur -193
elsewhere iemand 225
elsewhere iet -219
elsewhere ik -193
elsewhere in -73
elsewhere inlogg -237
elsewhere inschrijv -148
elsewhere is -208
elsewhere jar -237
elsewhere je -234
elsewhere jullie -139
elsewhere kan 77
elsewhere kapot -223
elsewhere kermis -176
elsewhere kijk 151
elsewhere kom 280
elsewhere krijg -233
elsewhere krijgt -205
elsewhere kunt 298
elsewhere lamp -273
elsewhere leg 123
elsewhere ligt -86
elsewhere loket -176
elsewhere lukt 263
elsewhere man 193
elsewhere mar 78
elsewhere me -160
elsewhere mee 216
elsewhere mij 135
elsewhere mijn -226
elsewhere misschien -248
elsewhere moeder -353
elsewhere nam -373
elsewhere nar 110
elsewhere national -219
elsewhere ne 176
elsewhere nep -197
elsewhere nie 279
elsewhere niet 185
elsewhere nieuw -246
elsewhere nik 306
elsewhere nix -217
elsewhere nog -222
elsewhere nu -170
elsewhere nummer -179
elsewhere ocmw 152
elsewhere oliebollenkram -176
elsewhere om 164
elsewhere ons 287
elsewhere onz -144
elsewhere op -609
elsewhere over -235
elsewhere pin 348
elsewhere plekj -104
elsewhere poortj -228
elsewhere ruit -217
elsewhere schad -302
elsewhere schrijf -281
elsewhere schuiv -151
elsewhere sind -357
elsewhere sit 146
elsewhere sleutel -196
elsewhere sorry -201
elsewhere stan -314
elsewhere standplat -244
elsewhere stat -104
elsewhere stoep -204
elsewhere storm -104
elsewhere stort -190
elsewhere stur 121
elsewhere t -312
elsewhere te 163
elsewhere ter 148
elsewhere terug -245
elsewhere thuis -188
elsewhere toch -183
elsewhere toetsenbord -141
elsewhere tot -250
elsewhere typ -205
elsewhere u 148
elsewhere uiteind -104
elsewhere uw -196
elsewhere val -169
elsewhere van -219
elsewhere vanaf 145
elsewhere vanweg -104
elsewhere vergunn -151
elsewhere vor 103
elsewhere vorig -165
elsewhere vrijmarkt -104
elsewhere vul -244
elsewhere wacht -348
elsewhere wachtwoord -180
elsewhere wanner -227
elsewhere was 193
elsewhere wat 123
elsewhere we -309
elsewhere weekj -151
elsewhere weg -272
elsewhere wek -266
elsewhere wer -145
elsewhere wie -194
elsewhere wijkagent -165
elsewhere won -265
elsewhere zat -226
elsewhere zaterdag -256
elsewhere zegt 302
elsewhere zei 193
elsewhere zelf 215
elsewhere zet 120
elsewhere zij -125
elsewhere zit 121
elsewhere zo 140
elsewhere zondag -187
joint < digits-4 -187
joint < digits-9 -300
joint < mixed 258
joint < signed 612
joint <,_ digits-1 -250
joint <,_ digits-2 -321
joint <,_ digits-4 83
joint <,_ digits-6 245
joint <,_ digits-9 -283
joint <,_ signed 171
joint <:_ digits-1 -284
joint <:_ digits-3 206
joint <:_ digits-4 278
joint <:_ digits-6 289
joint <:_ digits-9 -319
joint <:_ mixed 220
joint <:_ signed 66
joint <:_ spelled 283
joint <<<<<<_ signed -316
joint <_ digits-1 -520
joint <_ digits-10 -471
joint <_ digits-2 -433
joint <_ digits-4 112
joint <_ digits-5 217
joint <_ digits-6 468
joint <_ digits-8 191
joint <_ digits-9 -776
joint <_ mixed -103
joint <_ signed 32
joint <_ spelled 232
joint <_( mixed -225
joint <_+++ signed -246
joint <_=_ digits-6 307
joint > digits-2 -311
joint > digits-3 -460
joint > digits-4 319
joint > digits-5 225
joint > digits-6 381
joint > digits-9 -443
joint > mixed 306
joint > spelled 367
joint >+++, signed -246
joint >,_ digits-1 -388
joint >,_ digits-10 -351
joint >,_ digits-2 -244
joint >,_ digits-4 104
joint >,_ digits-5 213
joint >,_ digits-6 594
joint >,_ digits-8 -343
joint >,_ digits-9 -539
joint >,_ mixed 68
joint >,_ spelled 379
joint >. digits-2 -243
joint >. signed 240
joint >._ digits-2 -229
joint >._ digits-6 345
joint >._ digits-9 -344
joint >?_ digits-1 -201
joint >?_ digits-4 -234
joint >_ digits-1 -537
joint >_ digits-10 -389
joint >_ digits-2 -310
joint >_ digits-3 235
joint >_ digits-4 54
joint >_ digits-5 151
joint >_ digits-6 212
joint >_ digits-8 350
joint >_ digits-9 -540
joint >_ mixed -223
joint >_ signed 146
joint >_ spelled 70
joint >_( digits-9 -139
joint >_,_ signed -205
joint >_._ signed 250
joint >_🎉_ digits-1 -206
kind digits-1 -560
kind digits-10 -502
kind digits-2 -467
kind digits-3 84
kind digits-4 90
kind digits-5 284
kind digits-6 585
kind digits-8 191
kind digits-9 -906
kind mixed 103
kind signed 147
kind spelled 328
pair ! $ 321
pair ( @it -106
pair ( japan -139
pair ) $ -224
pair ) , 123
pair ) stat -219
pair , 0 -245
pair , @it 203
pair , adres -166
pair , al -145
pair , allen 276
pair , dan 214
pair , das -203
pair , die -101
pair , gan -137
pair , garag -407
pair , gat -285
pair , geldig -121
pair , geldt -163
pair , geliev -279
pair , gerak -140
pair , heeft -142
pair , hier -149
pair , hoe -194
pair , hoelang -234
pair , ik -93
pair , k 218
pair , kan -304
pair , klopt -170
pair , kom -211
pair , komt -246
pair , kunt 297
pair , ligt 137
pair , mar 140
pair , me 201
pair , met -235
pair , mijn -204
pair , misschien -184
pair , nu 258
pair , om -113
pair , op -226
pair , pin 238
pair , pincod -91
pair , postcod -340
pair , ronald -157
pair , stat -190
pair , tkan -119
pair , van -172
pair , visa -121
pair , wachtwoord 238
pair , wat -97
pair , wel -204
pair , welk -293
pair , wet -333
pair , won -146
pair , ze -163
pair , zeg 220
pair , zijn -260
pair . $ 137
pair 0 $ 188
pair 0 ) -194
pair 0 , -156
pair 0 . -117
pair 0 0 80
pair 0 ? -202
pair 0 @it 240
pair 0 ah -108
pair 0 bus -197
pair 0 cijfer -194
pair 0 en -267
pair 0 euro -136
pair 0 exp -334
pair 0 gk -174
pair 0 herdenk -170
pair 0 ik -235
pair 0 in -218
pair 0 kinder -169
pair 0 liter -184
pair 0 m -196
pair 0 met -193
pair 0 mijn -159
pair 0 minut -125
pair 0 of -134
pair 0 om -293
pair 0 poging 235
pair 0 postcod -226
pair 0 reken -173
pair 0 roeselar -245
pair 0 teken -178
pair 0 vogelpik -138
pair 0 vor -362
pair 0 wek -183
pair 0 zegt -182
pair : 0 52
pair : @it 240
pair : ik -163
pair : nam 145
pair : op -205
pair : u -153
pair ? $ -206
pair @it $ 130
pair @it ) -194
pair @it , -50
pair @it 0 125
pair @it ? -237
pair @it als 90
pair @it bc -214
pair @it bij -262
pair @it bus -116
pair @it cijfer -419
pair @it denk 171
pair @it doet 251
pair @it euro -204
pair @it gat 182
pair @it help 256
pair @it hier -238
pair @it hij 168
pair @it ik -281
pair @it in -287
pair @it ingetikt 263
pair @it is -128
pair @it jar -185
pair @it k -191
pair @it ker -232
pair @it kl -273
pair @it kunt 306
pair @it liter -184
pair @it maand -187
pair @it mar 114
pair @it met 180
pair @it minut -290
pair @it moet 150
pair @it na -212
pair @it net 189
pair @it of -267
pair @it om 180
pair @it poging -264
pair @it rt -133
pair @it stan 299
pair @it stat 187
pair @it teken -338
pair @it terwijl 203
pair @it tr -219
pair @it u -285
pair @it uit 279
pair @it volgen -204
pair @it vor -181
pair @it wachtwoord 194
pair @it wek -156
pair @it ww 353
pair @it zegt 134
pair @it zit -167
pair ^ 0 240
pair ^ @it 89
pair ^ activeringscod 296
pair ^ afspraakcod -265
pair ^ allez 200
pair ^ als 208
pair ^ barcod -142
pair ^ be79 -157
pair ^ betaald -140
pair ^ beveiligingscod 146
pair ^ bezoekersparker 172
pair ^ bsn -211
pair ^ burgerservicenummer -146
pair ^ cod -132
pair ^ de 48
pair ^ den 218
pair ^ digid 211
pair ^ digit 164
pair ^ domicilier -116
pair ^ een -321
pair ^ en -356
pair ^ eural -190
pair ^ foto -249
pair ^ foutcod -251
pair ^ ge -148
pair ^ gebruikersnam 160
pair ^ gezin -206
pair ^ hij 314
pair ^ hoe -232
pair ^ hoevel -224
pair ^ ik -80
pair ^ in 87
pair ^ inloggegeven 145
pair ^ is -299
pair ^ itsm 172
pair ^ jullie -245
pair ^ k -141
pair ^ kan 125
pair ^ kleurcod -352
pair ^ kortingscod -213
pair ^ kreg 191
pair ^ login 153
pair ^ melding -266
pair ^ meldingsnummer -209
pair ^ mijn -229
pair ^ mn 262
pair ^ moet -174
pair ^ na -186
pair ^ nummer -222
pair ^ onder -235
pair ^ ons -402
pair ^ onz 169
pair ^ paswoord 457
pair ^ pin 63
pair ^ pincod 196
pair ^ pinkod 210
pair ^ pinn -132
pair ^ postcod -420
pair ^ promocod -263
pair ^ puk 291
pair ^ put -244
pair ^ rekeningnummer -151
pair ^ rijksregisternummer -232
pair ^ samenstell -148
pair ^ sleutel 156
pair ^ sleutelkastj 167
pair ^ tis 113
pair ^ toegangscod 292
pair ^ v -176
pair ^ verificatiecod 185
pair ^ volgen -287
pair ^ vuilzak -161
pair ^ waarom -189
pair ^ wachtwoord 177
pair ^ wachtwoort 346
pair ^ wagtwoord 335
pair ^ wat -371
pair ^ we -151
pair ^ welk -222
pair ^ wij -128
pair ^ wim -149
pair ^ ww 256
pair ^ zaterdag -228
pair ^ ze 179
pair ^ zet -141
pair ^ नमसत -137
pair aalst $ -148
pair aan $ -324
pair aan @it -228
pair aan de -106
pair aan die -242
pair aan het -237
pair aan jou 186
pair aan jullie 229
pair aan telefon 298
pair aan u 246
pair aanvrag ? -172
pair account bij 131
pair achterzijd van -181
pair activeringscod @it 176
pair activeringscod uit 296
pair adres is -133
pair adres priester -148
pair afspraakcod @it -265
pair afsprak was -217
pair ah nee -141
pair al $ -138
pair al 0 -155
pair al @it -172
pair al de -159
pair alarm van 275
pair allebei dor -137
pair alles wat -202
pair als de 237
pair als een -228
pair als ge 252
pair als pincod 248
pair als wachtwoord 283
pair altijd @it 177
pair altijd bij -159
pair altijd fout 167
pair altijd vor -254
pair ander wachtwoord -244
pair apothek van -188
pair app $ 164
pair app is 110
pair apparat zegt 275
pair artikel @it -311
pair asbest toch -190
pair asfalt stat -140
pair automat in 268
pair baby , -155
pair balie ? -268
pair balie lukt -121
pair barcod @it -191
pair barcod op -143
pair be07 0 -120
pair be62 0 -123
pair be79 0 -247
pair begijnhof @it -190
pair beheerder van -157
pair belastingschuld betal -153
pair ben @it -302
pair betaald met -140
pair betal direct -153
pair betal in 212
pair betal op -319
pair beveiligingscod per 146
pair bezoekersparker app 190
pair bibliothek stat -195
pair bij betal -153
pair bij de -114
pair bij har -221
pair bij het -293
pair bij inlogg -218
pair bij mijn 263
pair bij ons -182
pair binn met 250
pair blad $ -200
pair blauw zon -165
pair blef de -140
pair bord stat -258
pair brief stan -149
pair brief stat 169
pair brief van 126
pair briefk , -140
pair broer , -252
pair brug poort -158
pair bsn 0 -158
pair bsn : -192
pair bsn @it -154
pair bsn heeft -149
pair bsn is -244
pair bsn van -226
pair bus 0 -188
pair bus @it -160
pair cijfer $ -148
pair cijfer , -262
pair cijfer fout -151
pair cijfer heeft -191
pair cijfer mist -188
pair cijfer van -266
pair cijfer zijn -167
pair claes $ -116
pair cod : -227
pair cod @it -121
pair cod die 124
pair cod is 110
pair cod van 94
pair container $ -211
pair container van -279
pair creditcard 0 -131
pair creditcard @it 273
pair cvc 0 -334
pair dag een -267
pair dak mij -119
pair dan 0 -202
pair dan bij -213
pair dan draait 184
pair dan kan 189
pair dan komt -157
pair dan krijg -204
pair dan mar -170
pair dan nog -140
pair dan op 211
pair dar won -210
pair dar zit 194
pair das van -141
pair dat ? -317
pair dat @it -226
pair dat baksk 197
pair dat de -290
pair dat een -212
pair dat er -232
pair dat het 87
pair dat hij -208
pair dat in -156
pair dat is -117
pair dat kaartj 178
pair dat mar 220
pair dat nog -294
pair dat op -337
pair dat papier 249
pair dat te 267
pair dat van -179
pair dat was -265
pair de achterkant -314
pair de achterzijd -181
pair de afvalkalender -304
pair de afvalpas 247
pair de apothek -198
pair de app 289
pair de automat 271
pair de balie 157
pair de bank 294
pair de berging -196
pair de bib 200
pair de bibliothek -195
pair de blauw -165
pair de brief 374
pair de cod 162
pair de container 303
pair de deur -200
pair de digid 202
pair de eid 149
pair de folder -274
pair de garag -460
pair de geboortepremie -151
pair de gemeent -131
pair de gft -142
pair de gymzal -205
pair de hal -252
pair de hel -297
pair de her -204
pair de kaart -254
pair de kermis -267
pair de klein -83
pair de krant -245
pair de lamp -188
pair de leges 160
pair de mann 234
pair de markt -261
pair de neg -203
pair de nieuw -212
pair de nv -116
pair de openbar -222
pair de oud -321
pair de pin 193
pair de pincod 94
pair de poort -293
pair de postcod -233
pair de productcod -142
pair de schol -229
pair de sit 243
pair de slagbom -211
pair de speeltuin -273
pair de strat -356
pair de streepjescod -261
pair de tag -205
pair de telefon 175
pair de tweeling -172
pair de verificatiecod 201
pair de verkeerd -144
pair de wacht -165
pair de weg -178
pair de zonecod -239
pair de zuil -227
pair ded hij -186
pair den brief 192
pair den itsm 168
pair denk dat -150
pair deur $ -156
pair deur open -219
pair deur van -442
pair deur zei -325
pair deurcod van -195
pair die 0 -136
pair die allebei -137
pair die doet 156
pair die heeft -157
pair die ik 158
pair die in -105
pair die invull 152
pair die is 228
pair die moet 186
pair die niet -209
pair die ook -204
pair die op -234
pair die van 147
pair die zelf -336
pair digid , 237
pair digid : 140
pair digid app 152
pair digid gebruikersnam 131
pair digid is 202
pair digid login 257
pair digid van 145
pair digid wachtwoord 110
pair digit inlog 164
pair dit is 148
pair dk nr -144
pair doccl vraagt -167
pair dochter heeft 135
pair doe ik 210
pair doet het 268
pair doet t -178
pair domicilier op -116
pair dor op -137
pair dorpshuis , -186
pair drie ker 310
pair dus dan -121
pair dus dat -149
pair dus ik -249
pair e loket 235
pair een ander -299
pair een bsn -276
pair een cijfer -344
pair een dicht -154
pair een gezin -189
pair een hekj 274
pair een man -291
pair een nul 267
pair een openstaand -153
pair een pin 134
pair een sms 188
pair een wachtwoord -305
pair eid : -114
pair eid @it -124
pair eid is 129
pair eid nummer -167
pair eig voordeur -147
pair eigen , -279
pair elk @it -153
pair emmer is -142
pair en 0 -197
pair en @it -181
pair en dan 180
pair en dat 255
pair en de 45
pair en die 210
pair en een 151
pair en hang -129
pair en heeft -221
pair en ik 89
pair en nog 34
pair en nu 213
pair en toch 139
pair en ww -137
pair er 0 -124
pair er @it -126
pair er een -270
pair er ergen -151
pair er iet 155
pair er in 230
pair er kwam 218
pair er met -396
pair er mis 185
pair er niet 134
pair er nog 139
pair er scheelt 160
pair er stat -130
pair er zit -237
pair ergen een -151
pair erin $ 262
pair eural cod -190
pair euro mar -141
pair ex . -141
pair exp 0 229
pair fak 0 -224
pair feestzal , -119
pair fout $ 378
pair foutcod @it -368
pair gan die -137
pair garag $ -140
pair garag . -209
pair garag claes -116
pair garag onder -140
pair garagepoort , -213
pair gat de -216
pair gat open 182
pair gat volgen -177
pair ge @it 212
pair ge in 194
pair ge moogt 180
pair ge vraagt -148
pair gebeld en -129
pair geblokkeerd $ -110
pair geboortepremie be69 -138
pair gebruik om 168
pair gebruikersnam @it 165
pair gebruikersnam wet 214
pair gef @it 270
pair gef ik 130
pair gehad : -153
pair gekreg van -295
pair geldig tot -121
pair gelof dat -188
pair gelof ik -142
pair gemeent was -291
pair gent $ -133
pair gev toch 186
pair geweigerd $ 249
pair gewon @it 236
pair gewon met -273
pair gezin : -287
pair gezin dat -210
pair gezin grag -148
pair gezin met -177
pair gezin vor -200
pair gft emmer -142
pair giet ze -140
pair gij dat 355
pair gk $ -186
pair goed ingetikt -204
pair grag , -116
pair grag vor -148
pair grofvuil bij -226
pair gymzal : -205
pair hang al -129
pair har nieuw -133
pair har pincod 152
pair heb 0 -192
pair heb de -254
pair heb ik -168
pair heb mijn 192
pair heb nik -250
pair heb nog 226
pair heeft @it -169
pair heeft de 71
pair heeft postcod -166
pair heeft u -142
pair hek , -152
pair hek van -258
pair herdenk , -137
pair het account 253
pair het adres -148
pair het baksk 250
pair het bij 202
pair het bord -296
pair het bordj -351
pair het dan -216
pair het dorpshuis -186
pair het formulier -255
pair het gemeentehuis -220
pair het hek -269
pair het inen -186
pair het inlogg -289
pair het is -248
pair het kluisj 247
pair het niet 135
pair het nummer -257
pair het openbar -195
pair het scherm -235
pair het station -300
pair het wachtwoord 355
pair het zelf 232
pair het zwembad -219
pair hier : -149
pair hij blijft 126
pair hij het -186
pair hij is 164
pair hij van -291
pair hij zegt 261
pair hij zit -206
pair hoe ik -148
pair hoe lang -185
pair hoelang duurt -229
pair hoofdletter en -176
pair hor $ 182
pair huis is -290
pair iban @it -270
pair id kaart -176
pair identiteitskaart is 160
pair iemand dar -171
pair iemand van 173
pair ik 0 -255
pair ik @it 90
pair ik aan 331
pair ik al -164
pair ik ben -226
pair ik bij -197
pair ik cod -204
pair ik dar 157
pair ik dat -391
pair ik de -161
pair ik die 79
pair ik een -223
pair ik er 154
pair ik gelof -188
pair ik het 183
pair ik inlog -148
pair ik kom 182
pair ik kreg 72
pair ik log 277
pair ik net 145
pair ik niet -219
pair ik sta -226
pair ik typ -111
pair ik wacht -384
pair ik won -302
pair ik zeg 221
pair ik zie -211
pair in $ 95
pair in ? 183
pair in de -73
pair in en 233
pair in het -263
pair in met 39
pair in mijn 251
pair in t -85
pair in uw -135
pair inen $ -186
pair ingetikt en -174
pair inlog , -148
pair inlog : 164
pair inlogcod vor 281
pair inloggegeven digid 145
pair intik ded -186
pair intyp $ -338
pair invull $ 303
pair is @it 183
pair is asbest -190
pair is bij -317
pair is brug -133
pair is dat -355
pair is de -188
pair is die 231
pair is een -288
pair is er -223
pair is gewon 207
pair is het 208
pair is ie 204
pair is m -149
pair is mar -151
pair is niet -209
pair is nl74 -197
pair is ral -287
pair is van -187
pair is zijn -278
pair itsm cod 287
pair itsm geeft -238
pair itsm vraagt 223
pair jan van -233
pair jar en -148
pair jou gev 186
pair jullie aan 141
pair jullie automat 190
pair jullie blad -200
pair jullie of -179
pair k heb 196
pair kaartj $ 178
pair kan dat 189
pair kan de -215
pair kan er -236
pair kan ik -442
pair kapot $ 149
pair kenmerk @it -254
pair ker $ -160
pair kijk wat 131
pair kinder $ -137
pair klein van -115
pair kluis @it -233
pair kom er 142
pair kom ik 138
pair komt $ 179
pair komt er -248
pair komt uit -171
pair kortingscod @it -213
pair kreg cod 186
pair kreg ik 251
pair krijg ik -292
pair krijgt een -238
pair kunt ge 344
pair kunt gij 233
pair kunt u 100
pair kwijt $ -179
pair kwijt , -200
pair lan van -268
pair lang de 186
pair ligt het 177
pair liter ? -142
pair login : 257
pair login e 166
pair loket $ 242
pair loket , -163
pair loket is 177
pair luidt @it 292
pair m , -151
pair m op -151
pair mag dat -290
pair mag de 175
pair mag mijn -216
pair mailadres 0 -138
pair man aan -291
pair man en -146
pair mann van 234
pair mar aan 255
pair mar die -232
pair mar het 249
pair mar hij -103
pair mar ik 209
pair mar op 92
pair mar teg 270
pair mar zo -155
pair markt en -140
pair markt is -195
pair me $ 170
pair me pincod 264
pair meld $ -206
pair meldingsnummer @it -209
pair mer stat 178
pair met 0 -245
pair met @it 341
pair met cijfer -218
pair met creditcard -140
pair met een 87
pair met mijn -220
pair met nummer -227
pair met ons -353
pair met wachtwoord 268
pair met ww 329
pair mij $ -280
pair mij niet -198
pair mij vergis -119
pair mijn @it -212
pair mijn account 110
pair mijn afsprak -300
pair mijn brief -149
pair mijn bsn -226
pair mijn deur -305
pair mijn e 184
pair mijn eid 215
pair mijn eig -286
pair mijn ex -141
pair mijn garag 160
pair mijn gemeent 391
pair mijn gezin -264
pair mijn gsm 340
pair mijn huis -417
pair mijn iban -119
pair mijn identiteitskaart 139
pair mijn kaart 250
pair mijn login 201
pair mijn man 118
pair mijn pas 162
pair mijn paspoort -248
pair mijn pin 164
pair mijn pincod 313
pair mijn postcod -417
pair mijn reken -137
pair mijn rijksregisternummer -303
pair mijn wachtwoord 381
pair mijn zon -290
pair milieupas is 238
pair minimal @it -154
pair minsten @it -185
pair minut in -150
pair mn paspoort -232
pair mn postcod -144
pair mn telefon 186
pair moeder : 145
pair moeder heeft -213
pair moet betal -344
pair moet hebb 55
pair moet ik 159
pair moet minimal -200
pair na 0 -265
pair na @it -244
pair na het -212
pair nac cod -168
pair nam van -116
pair ne ker 232
pair nee wacht -226
pair neg cijfer -203
pair net $ -146
pair net sms 164
pair nie $ 268
pair nie in 216
pair niet $ 207
pair niet , -170
pair niet aan -352
pair niet bij -147
pair niet dus -188
pair niet en 280
pair niet in 115
pair niet mer 185
pair niet op 170
pair niet open -152
pair nieuw adres -133
pair nl42 vbld -279
pair nl74 fak -197
pair nog 0 235
pair nog ? -237
pair nog @it -264
pair nog een -56
pair nog uit -140
pair november ? -137
pair nr @it -331
pair nu $ 207
pair nu ? 185
pair nu ook -302
pair nummer , -167
pair nummer 0 188
pair nummer @it -520
pair nummer be62 -137
pair nummer is -218
pair nv grag -116
pair of 0 -222
pair of @it -99
pair of bij -232
pair of is 116
pair of moet -282
pair oldenburg en -149
pair om @it -421
pair om die 210
pair onder de -331
pair onder het 236
pair ongeld $ 163
pair ons deur -246
pair ons gezin -403
pair ons huis 234
pair ons in -135
pair ontvang : 146
pair onz beheerder -157
pair onz postcod -143
pair ook in -142
pair ook niet 259
pair ook vor -214
pair op $ 200
pair op 0 -175
pair op @it 86
pair op be07 -127
pair op dat 174
pair op de -46
pair op een -111
pair op jullie -311
pair op mijn 224
pair op nam -116
pair op nl42 -279
pair op schooltoelag -137
pair op uw -235
pair open $ -202
pair open met 122
pair openbar toilet -228
pair openstaand belastingschuld -153
pair oud rijksweg -207
pair over de -158
pair pakt nie 224
pair pakt niet -202
pair pas is 276
pair paspoort vind -181
pair paswoord @it 212
pair paswoord vor 226
pair per sms 212
pair pin @it 349
pair pin is 164
pair pin van 206
pair pincod , 338
pair pincod . 201
pair pincod 0 -326
pair pincod @it 486
pair pincod is 303
pair pincod van 248
pair pincod verget -351
pair pinkod @it 287
pair pinn aan -121
pair poort $ -293
pair poort 0 -153
pair poortj $ -147
pair postcod @it -394
pair postcod is -442
pair postcod van -431
pair priester daensstrat -148
pair productcod van -142
pair promocod @it -314
pair puk @it 158
pair puk cod 211
pair puk van 240
pair pukcod van 214
pair ral @it -352
pair rar met -218
pair ratelar @it -158
pair recyclagepark , 139
pair reken nummer -137
pair rekeningnummer vor -151
pair rijksregisternummer @it -274
pair ronald , -157
pair samenstell van -148
pair scant niet -162
pair scheelt ? 160
pair schol is -294
pair schooltoelag vor -137
pair schrijf het 226
pair sit $ 294
pair sit 0 -203
pair sit van 330
pair slagbom dicht -140
pair sleutel $ -157
pair sleutel gekreg -221
pair sleutel ligt -340
pair sleutel van -345
pair sleutelkastj van -205
pair sms 0 155
pair sms @it -277
pair sms cod 263
pair sms gehad -153
pair sms met 299
pair sms ontvang 146
pair sms parker -159
pair sms van 159
pair sorry typ -289
pair sperwerstrat @it -135
pair sta ik -267
pair stad , 317
pair stan $ 244
pair stan altijd -254
pair stan er -219
pair stat , 185
pair stat 0 -204
pair stat @it -144
pair stat bij -142
pair stat cod -240
pair stat een -339
pair stat elk -259
pair stat er 110
pair stat nog -218
pair station , -258
pair sted dat 157
pair sted niet 153
pair strat en -269
pair streepjescod op -181
pair streepjescod van -177
pair t , -154
pair t briefk -140
pair t niet -235
pair t pakt 185
pair t recyclagepark 139
pair tablet $ 148
pair tag stat -205
pair teg de 270
pair teken en -144
pair teken zijn -174
pair terugstort waarborg -119
pair tkan zijn -119
pair toch $ -234
pair toch ? -226
pair toch blef -140
pair toch kom 112
pair toch zegt 181
pair toe $ -249
pair toetsenbord , -174
pair toilet op -228
pair tot 0 -112
pair tr $ -219
pair trek . 258
pair twee cijfer -216
pair typ het -244
pair typ op -329
pair u dat -312
pair u die -142
pair u doorgev 164
pair u heeft -153
pair uit $ -286
pair uit ? -180
pair uit de 134
pair uit mijn -204
pair v nummer -176
pair van 0 -197
pair van @it -452
pair van cijfer -119
pair van de 301
pair van digid 239
pair van een -291
pair van gemeent -152
pair van het -317
pair van itsm 267
pair van jullie -156
pair van meerdervoort -268
pair van mij -251
pair van mijn 187
pair van mn -185
pair van ons 209
pair van t 185
pair van wacht -301
pair vanaf 0 -327
pair vanaf @it -123
pair vergis van -119
pair verificatiecod : 185
pair verkeerd container -144
pair verlop $ 272
pair verlop 0 -171
pair vind ik -181
pair visa @it -138
pair vloek $ -148
pair voetpad . -204
pair vogelpik als -148
pair volgen de -383
pair volgen het -322
pair volgend maand -262
pair voordeur , -245
pair vor 0 -142
pair vor all -350
pair vor de -291
pair vor den 248
pair vor een -328
pair vor het 159
pair vor iederen -206
pair vor jullie -200
pair vor me 150
pair vor mij 212
pair vor mijn -188
pair vor onz -274
pair vor terugstort -119
pair vraagt een 197
pair vraagt hoe -148
pair vraagt mijn -149
pair vrouw zegt -151
pair waarborg feestzal -119
pair wacht $ -238
pair wacht al -205
pair wacht das -141
pair wacht op -257
pair wachtwoord : 185
pair wachtwoord @it 554
pair wachtwoord goed -204
pair wachtwoord is 248
pair wachtwoord moet -239
pair wachtwoord van 294
pair wachtwoord vor 238
pair wachtwoord zijn -170
pair wachtwoort is 222
pair wagtwoord @it 287
pair war moet 153
pair was @it 128
pair was het -215
pair wat betekent -266
pair wat doe 210
pair wat er 212
pair wat is -356
pair wat moet 288
pair we doen -181
pair weg , -152
pair wek $ -235
pair wel in -248
pair wel zo -148
pair welk dag -180
pair werk in -267
pair werkt niet 77
pair wet ik 194
pair wifi in -206
pair wij won -236
pair wij zijn 157
pair wil een 152
pair wil jij 178
pair wim oldenburg -149
pair won er -146
pair won ik -193
pair wordt er -255
pair ww 0 -167
pair ww : 173
pair ww @it 215
pair zaterdag krijg -228
pair ze asfalt -140
pair zeg dat 220
pair zegt dat -230
pair zegt fout 274
pair zegt het -146
pair zegt sted 137
pair zegt verlop 189
pair zet die -141
pair zie het -151
pair zie ik 185
pair zien wat 158
pair zij van -115
pair zijn $ -127
pair zijn @it -203
pair zijn dak -119
pair zijn de -140
pair zijn pas 183
pair zijn vor -255
pair zit da -228
pair zit de 184
pair zit een -237
pair zo , -121
pair zo 0 -159
pair zon , -290
pair zon @it -184
pair zonder vergunn -231
pair zwembad werkt -201
pair नमसत , -137
skip ( @it -126
skip , , 217
skip , 0 -264
skip , : -239
skip , ? -238
skip , @it -191
skip , aalst -148
skip , automat 305
skip , ben -308
skip , betekent -233
skip , bij 171
skip , cijfer -200
skip , claes -116
skip , cod 55
skip , da 192
skip , dar -233
skip , dat -228
skip , de -47
skip , deur -328
skip , die -110
skip , doet 185
skip , duurt -327
skip , er -305
skip , gat 215
skip , ge 239
skip , geblokkeerd -287
skip , gelof -188
skip , gent -133
skip , gij 237
skip , heeft -266
skip , het 280
skip , hij -208
skip , huis -338
skip , iemand -171
skip , ik 66
skip , is 133
skip , jullie -195
skip , mijn -326
skip , moet 303
skip , niet -248
skip , of -198
skip , pincod 201
skip , reken -137
skip , stat -281
skip , tot -121
skip , van -160
skip , vor -358
skip , vrouw -151
skip , wacht -188
skip , was -218
skip , wie 149
skip , wil -196
skip , won -305
skip , zegt 239
skip , zie -342
skip , ziet -239
skip , zij -152
skip , zit 198
skip , zo -148
skip 0 $ 141
skip 0 , -76
skip 0 0 -108
skip 0 ? -274
skip 0 ah -275
skip 0 asbest -198
skip 0 dat -186
skip 0 de -511
skip 0 digid -171
skip 0 garag -113
skip 0 gebeld -192
skip 0 geldig -110
skip 0 gk -147
skip 0 ik -251
skip 0 in -300
skip 0 mailadres -159
skip 0 mar -226
skip 0 mijn -167
skip 0 nee -108
skip 0 ook -274
skip 0 reken -190
skip 0 uw -175
skip 0 van -219
skip 0 vor -419
skip 0 zijn -170
skip : $ 117
skip : , -114
skip : . 135
skip : 0 30
skip : @it 79
skip : aan -179
skip : de -250
skip : en 217
skip : heeft -153
skip : ik -188
skip : van -225
skip : wachtwoord 213
skip @it $ -149
skip @it ) -170
skip @it , -102
skip @it . -113
skip @it aan 62
skip @it binn 199
skip @it d 144
skip @it dan 413
skip @it dar -161
skip @it das 210
skip @it dat -183
skip @it de 87
skip @it den 316
skip @it die 192
skip @it digid -170
skip @it een 150
skip @it en 239
skip @it er 196
skip @it heeft -167
skip @it het -149
skip @it hij -66
skip @it ie 193
skip @it in 199
skip @it inlogg -218
skip @it is 198
skip @it japan -139
skip @it jij 165
skip @it jullie -191
skip @it kunt 192
skip @it mag 175
skip @it me 237
skip @it met -259
skip @it mijn -160
skip @it minimal -175
skip @it niet 182
skip @it nu 229
skip @it nummer -253
skip @it op 126
skip @it pincod -158
skip @it plat -226
skip @it reken -210
skip @it sind -289
skip @it stat -139
skip @it u 382
skip @it van -360
skip @it vor -168
skip @it wacht -217
skip @it wachtwoord 244
skip @it wij -172
skip @it wil -149
skip @it ze -333
skip @it zeg 151
skip @it zij -166
skip @it zijn -210
skip ^ $ 308
skip ^ , 15
skip ^ 0 223
skip ^ : 209
skip ^ afsprak -217
skip ^ app 202
skip ^ bezoekersparker 209
skip ^ bsn -203
skip ^ cijfer -154
skip ^ cod 149
skip ^ dan -275
skip ^ dat -302
skip ^ de 85
skip ^ deurcod -195
skip ^ die -205
skip ^ digid 189
skip ^ drie -226
skip ^ een -303
skip ^ eid -172
skip ^ en -226
skip ^ er -217
skip ^ formulier -247
skip ^ garag 143
skip ^ ge 226
skip ^ gebruikersnam 131
skip ^ geeft -266
skip ^ gehad -153
skip ^ gevond -210
skip ^ gezin -265
skip ^ goed -204
skip ^ heb 134
skip ^ hebb -260
skip ^ hek -241
skip ^ het -156
skip ^ iban -140
skip ^ ik -347
skip ^ in -256
skip ^ inlog 164
skip ^ is 118
skip ^ itsm -168
skip ^ kapot -201
skip ^ kreg 91
skip ^ kwam 218
skip ^ log 277
skip ^ login 307
skip ^ m -151
skip ^ met 64
skip ^ mijn 91
skip ^ moeder -213
skip ^ moet -254
skip ^ net 111
skip ^ niet 242
skip ^ nieuw 101
skip ^ ocmw 253
skip ^ oldenburg -149
skip ^ ons -346
skip ^ op -361
skip ^ paswoord 142
skip ^ pasword 349
skip ^ per 146
skip ^ pin 85
skip ^ pincod 268
skip ^ postcod -491
skip ^ productcod -202
skip ^ rijksregisternummer -154
skip ^ sms -193
skip ^ sta -226
skip ^ uit 276
skip ^ van 197
skip ^ vor -299
skip ^ vraagt 277
skip ^ wacht -346
skip ^ wachtwoord 367
skip ^ won -301
skip ^ ww 325
skip ^ zit -92
skip ^ zo 148
skip ^ zonecod -239
skip ^ zus -133
skip aan balie 144
skip aan deur -331
skip aan die 257
skip aan doorgev 164
skip aan gev 266
skip aan zuil -227
skip aanmeld de -336
skip aanvrag $ -172
skip account de 166
skip achterzijd mn -181
skip activeringscod de 296
skip adres brug -133
skip adres daensstrat -148
skip ah wacht -141
skip al minut -134
skip al wek -153
skip allebei op -137
skip als , 252
skip als een -140
skip als gezin -228
skip als in 245
skip altijd mijn -254
skip apothek wacht -188
skip app @it 127
skip artikel , -233
skip asbest ? -190
skip asfalt er -140
skip balie niet -121
skip barcod , -158
skip barcod de -143
skip be07 0 -240
skip be62 0 -117
skip be69 0 -256
skip be76 0 -197
skip beheerder het -157
skip belastingschuld direct -153
skip ben $ -255
skip ben en -239
skip betaald creditcard -140
skip betal @it -311
skip betekent $ -204
skip beveiligingscod sms 146
skip bij $ -294
skip bij , -159
skip bij bibliothek -257
skip bij gezin -163
skip bij inlogg -224
skip bij of -225
skip bij station 180
skip bij vor -201
skip binn @it 249
skip blef slagbom -140
skip blijft $ -266
skip bord @it -172
skip bord de -168
skip bordj de -288
skip brief $ 247
skip brief de 175
skip brief digid 164
skip brief er -149
skip brief mijn 230
skip briefk gerak -140
skip brug 0 -153
skip bsn $ -150
skip bsn , -170
skip bsn 0 -206
skip bsn @it -270
skip burgerprofiel @it 188
skip bus $ -132
skip bus , -103
skip bus 0 -214
skip cijfer $ -394
skip cijfer , -194
skip cijfer : -245
skip cijfer ? -179
skip cijfer de -170
skip cijfer hier -149
skip cijfer is -175
skip cijfer mijn -266
skip cijfer op -149
skip cijfer want -192
skip cod , -247
skip cod 0 133
skip cod @it -120
skip cod de 59
skip cod ik 254
skip cod mar -143
skip cod mijn 351
skip cod op -376
skip cod vor -117
skip container in 277
skip creditcard 0 -119
skip da de 251
skip da nie 169
skip daensstrat , -148
skip dag de -194
skip dak vergis -119
skip dan $ 203
skip dan @it -138
skip dan de -213
skip dan december -149
skip dan ge 212
skip dan het 281
skip dan ik -190
skip dan uit -140
skip dan zo -121
skip dar $ -144
skip dar de 184
skip dar het -191
skip dar ik -160
skip das mijn -141
skip dat $ -257
skip dat , 267
skip dat 0 -184
skip dat cijfer -167
skip dat de -219
skip dat een -266
skip dat er 108
skip dat ergen -151
skip dat fout 114
skip dat het -278
skip dat ik 123
skip dat is -185
skip dat m -149
skip dat meld -191
skip dat niet 241
skip dat nog -183
skip dat of -241
skip dat teg 165
skip dat van -216
skip dat vor -226
skip de $ -173
skip de ( -268
skip de , 143
skip de 0 -402
skip de ? -420
skip de aan -88
skip de app 197
skip de be69 -138
skip de bij 273
skip de blijft 208
skip de cijfer -251
skip de cod -103
skip de container -329
skip de dar -183
skip de dat -159
skip de de 214
skip de dicht -140
skip de die 99
skip de emmer -142
skip de en 143
skip de gekreg -194
skip de grag -116
skip de hangt -221
skip de in 164
skip de lukt -121
skip de mag 309
skip de met -235
skip de moet -450
skip de niet 118
skip de nog -246
skip de onder -140
skip de op -424
skip de over -216
skip de stan -228
skip de stat -147
skip de toch -316
skip de uit -247
skip de van 128
skip de vor 95
skip de zei -325
skip de zon -165
skip december $ -149
skip ded het -186
skip den cod 239
skip den van 150
skip denk er -150
skip deur $ -189
skip deur de -353
skip deur het -196
skip deur ik -158
skip deurcod het -195
skip dicht $ 161
skip die $ -109
skip die de -155
skip die dor -137
skip die euro -141
skip die het 156
skip die ik 217
skip die in -259
skip die met -349
skip die net 145
skip die op -264
skip die stat -219
skip die u 303
skip die van 199
skip die vor -208
skip digid : 268
skip digid @it 275
skip digid die 186
skip digid is 123
skip digid mijn 163
skip digit : 164
skip doccl mijn -167
skip domicilier nam -116
skip dorpshuis ronald -157
skip dus mar -121
skip dus typ -249
skip e , -263
skip e is 177
skip een $ 186
skip een , 85
skip een . 147
skip een 0 -160
skip een @it -233
skip een aan -330
skip een belastingschuld -153
skip een bij -223
skip een en 120
skip een fout -151
skip een heeft -149
skip een in -253
skip een op 261
skip een pin -327
skip een van -242
skip een wachtwoord -332
skip een wat 144
skip een zijn -170
skip eid , -167
skip eigen @it -202
skip en , -278
skip en 0 -262
skip en ? 200
skip en @it 66
skip en al -129
skip en blef -140
skip en cijfer -214
skip en de 189
skip en draait 184
skip en heb 158
skip en is 197
skip en klein -137
skip en kom 151
skip en krijg -314
skip en mijn -149
skip en of 160
skip en op 211
skip en zeg 221
skip en zegt 238
skip en zei 206
skip en zie 192
skip er , -149
skip er ? 212
skip er cijfer -187
skip er dat 210
skip er de -275
skip er een -436
skip er elk -222
skip er in 250
skip er t -237
skip erachter $ -177
skip ergen cijfer -151
skip eural 0 -158
skip euro op -141
skip ex $ -141
skip exp 0 229
skip extra bak -285
skip fak 0 -178
skip feestzal tkan -119
skip fout $ 202
skip fout mar -151
skip foutcod , -224
skip foutcod bij -160
skip gaf @it -156
skip gan allebei -137
skip garag $ -216
skip garag de -140
skip gat het -176
skip gat met 182
skip ge @it 191
skip ge hoe -148
skip gebeld hang -129
skip geboortepremie 0 -129
skip gebruik @it 267
skip gebruikersnam ik 214
skip gebruikersnam wachtwoord 140
skip geeft @it -238
skip gehad u -153
skip gekreg de -179
skip geldig 0 -112
skip geliev te 160
skip gelof er -188
skip gen $ -324
skip gerak er 158
skip gev ? 186
skip gezin $ -239
skip gezin 0 -229
skip gezin @it -179
skip gezin ik -163
skip gezin jullie -200
skip gezin vor -148
skip gft is -142
skip giet asfalt -140
skip goed en -204
skip grag het -148
skip groen , -210
skip gymzal op -205
skip hangt de -304
skip har , -356
skip har adres -133
skip har is 202
skip heb sleutel -242
skip heb verkeerd -144
skip heeft @it -144
skip heeft cijfer -243
skip heeft die -142
skip heeft openstaand -153
skip heeft sleutel -157
skip heeft wachtwoord 163
skip hek $ -230
skip hek @it -193
skip hek de -269
skip hek het -169
skip hem $ -129
skip herdenk gan -137
skip het $ 151
skip het , -153
skip het ? -380
skip het foutcod -237
skip het gat -176
skip het hangt -243
skip het heeft -194
skip het in -229
skip het is 127
skip het jullie 141
skip het loket 120
skip het met -135
skip het niet 121
skip het open -225
skip het priester -148
skip het stat -344
skip het toilet -195
skip het uit -176
skip het werkt -201
skip het zegt 273
skip hier @it -162
skip hier de -157
skip hij altijd 222
skip hij de -291
skip hij een 274
skip hij inen -186
skip hij sted 111
skip hoe ik 92
skip hoe inlog -148
skip hoe is -203
skip hoort @it -297
skip id @it 175
skip id is -319
skip ie $ 176
skip ik 0 -270
skip ik @it 77
skip ik aan -113
skip ik al -173
skip ik als 167
skip ik altijd 180
skip ik bij -278
skip ik dat -182
skip ik de -114
skip ik een -125
skip ik er 272
skip ik gebruik 196
skip ik gekoz 191
skip ik iet -179
skip ik in 121
skip ik ingev 245
skip ik jou 186
skip ik juist 166
skip ik mer 237
skip ik mijn -235
skip ik niet 111
skip ik op -225
skip ik per 245
skip ik van 179
skip ik vor -293
skip ik wachtwoord 238
skip ik zelf 195
skip in $ 360
skip in , -207
skip in ? -234
skip in als 237
skip in begijnhof -190
skip in brief 137
skip in de -236
skip in en 176
skip in hal -306
skip in liter -142
skip in stadhuis 182
skip in strat -302
skip in wacht -165
skip in wachtwoord 254
skip in webshop -203
skip in weg -178
skip ingetikt dan -204
skip inlog wel -148
skip inlogg wet -191
skip inloggegeven van 145
skip intik hij -186
skip is $ 201
skip is . 208
skip is 0 -118
skip is : 180
skip is @it -81
skip is al -136
skip is als -195
skip is dk -144
skip is een -182
skip is en 137
skip is fak -218
skip is het -253
skip is ik -151
skip is k -191
skip is kunt 267
skip is mar 85
skip is mei -206
skip is niet -153
skip is o 146
skip is onz -157
skip is pin 198
skip is poort -133
skip is toch -190
skip is tr -219
skip is van -228
skip is vor 289
skip is wachtwoord 189
skip itsm @it 353
skip itsm een 163
skip itsm ik -324
skip jou toch 186
skip jullie $ -268
skip jullie is -224
skip jullie nog -299
skip k @it 192
skip kan inlogg 176
skip kan niet -243
skip kan nu -213
skip ker intik -186
skip kijk er 131
skip klein 0 -173
skip klopt dat -261
skip kom er 149
skip komt een -135
skip komt niet -146
skip kortingscod vor -209
skip kreg @it 290
skip kreg bij -238
skip kreg een 270
skip kreg sms 112
skip krijg cod -204
skip krijg de -330
skip krijg van 319
skip kunt een 166
skip lan meerdervoort -268
skip lang een -185
skip ligt aan 161
skip ligt bij -282
skip ligt de -228
skip liter $ -142
skip login loket 166
skip loket @it 254
skip loket mijn 232
skip lukt dus -298
skip m 0 -160
skip m @it -140
skip mailadres vogelpik -148
skip mann de 234
skip mar , -135
skip mar @it -171
skip mar be07 -127
skip mar de 327
skip mar deur -220
skip mar doet -145
skip mar heb 196
skip mar zie -151
skip markt @it -195
skip markt toch -140
skip me $ -146
skip me . 169
skip me op 323
skip mei . -206
skip melding @it -341
skip mer de -199
skip mer er 178
skip met , 237
skip met 0 169
skip met @it 103
skip met aan -253
skip met als 178
skip met kinder -166
skip met man -172
skip met vor -243
skip mij van -119
skip mijn $ -133
skip mijn 0 104
skip mijn ? -220
skip mijn @it -153
skip mijn bij 131
skip mijn cod -189
skip mijn doet -202
skip mijn grag -148
skip mijn heeft 118
skip mijn is 84
skip mijn loket 184
skip mijn met -243
skip mijn niet 296
skip mijn nummer -245
skip mijn open 208
skip mijn stan -149
skip mijn stat 208
skip mijn van 138
skip mijn voordeur -147
skip mijn vor 219
skip mijn wachtwoord 283
skip mijn was -217
skip mijn zegt -151
skip milieupas @it 238
skip minimal teken -200
skip minsten teken -185
skip minut de -150
skip mis $ 185
skip misschien cijfer -184
skip mn $ 176
skip mn van 205
skip mn vind -181
skip moeder nam 145
skip moet $ 206
skip moet @it -154
skip moet aan 181
skip moet dat -358
skip moet die 136
skip moet een -328
skip moet het 65
skip moet op -319
skip moet wachtwoord -204
skip na ker -228
skip na minut -216
skip naast deur 175
skip nam , 145
skip nam de -124
skip nar , 205
skip nar @it -273
skip nee das -141
skip net sms 330
skip nie $ 194
skip nie ik -226
skip niet $ 60
skip niet dan -168
skip niet dat 178
skip niet de 66
skip niet ik -216
skip niet in 159
skip niet mijn -204
skip nieuw is -133
skip nik $ -168
skip nl42 0 -212
skip nl74 0 -193
skip nodig $ 243
skip nog , -264
skip nog ? -210
skip nog @it -218
skip nog ik 154
skip nog mijn -140
skip nog niet 153
skip november $ -137
skip nr $ -288
skip nr en -144
skip nu $ 207
skip nu de -197
skip nummer $ -207
skip nummer 0 -137
skip nummer @it -217
skip nummer ik -137
skip nummer in -223
skip nummer nl74 -197
skip nv , -116
skip of $ -192
skip of . -188
skip of ? -255
skip of de -176
skip of ik -285
skip oldenburg dan -149
skip om u -285
skip onder blauw -165
skip onder markt -140
skip onder streepjescod -261
skip ons , -231
skip ons de -201
skip ons is -349
skip ons vor -200
skip ontbreekt ik -174
skip onz is -211
skip onz van -157
skip ook de -190
skip op $ -249
skip op . -153
skip op 0 -227
skip op @it -445
skip op achterzijd -181
skip op bord -317
skip op brief 246
skip op briefk -140
skip op deur -235
skip op en 69
skip op gsm 356
skip op id -336
skip op kaartj 215
skip op klavier -214
skip op laptop 99
skip op m -151
skip op markt -235
skip op november -137
skip op parkeerautomat -203
skip op scherm -217
skip op sit 127
skip op tag -205
skip op telefon 152
skip op van -160
skip op vor -137
skip open $ 130
skip open @it 190
skip openbar op -228
skip openstaand betal -153
skip oud $ -160
skip oud , -183
skip over de 238
skip over in -197
skip pakt niet 277
skip parker is -159
skip pas 0 241
skip pas @it -211
skip paspoort 0 -171
skip paspoort ik -181
skip paswoord mijn 267
skip paswoord vloek -148
skip paswoort @it 204
skip per kreg 151
skip per ontvang 146
skip pin @it 142
skip pin mijn 133
skip pin puk 178
skip pincod de 185
skip pincod en 252
skip pincod ik 161
skip pincod mijn 98
skip pinn de -121
skip poort bus -158
skip poort toe -249
skip postcod 0 -230
skip postcod @it -460
skip postcod mijn -366
skip productcod de -142
skip promocod vor -182
skip puk @it 324
skip puk mer 178
skip puk mijn 240
skip puk stat 150
skip rar cijfer -218
skip reken be62 -137
skip reken ons -200
skip rekeningnummer de -151
skip rijksregisternummer , -163
skip ronald die -157
skip rr @it -224
skip samenstell mijn -148
skip scheelt $ 160
skip schooltoelag 0 -142
skip sit de 330
skip slagbom $ -140
skip sleutel van -221
skip sleutelkastj de 167
skip sms 0 -118
skip sms @it 315
skip sms digid 291
skip sms is 149
skip sms met 200
skip stad 0 106
skip stad @it -159
skip stan vor -254
skip stat $ -276
skip stat , -163
skip stat 0 -332
skip stat de -294
skip stat in -102
skip stat mar -172
skip stat met -255
skip stat mijn -246
skip stat niet 178
skip stat op 104
skip stat uw -208
skip sted @it -252
skip stond @it -174
skip streepjescod de -211
skip t nie 184
skip t op -239
skip tag 0 -151
skip te in 161
skip teken een -144
skip telefon digid 186
skip telefon ik 298
skip terugstort feestzal -119
skip terugstort nl42 -279
skip thuis je 193
skip tkan dak -119
skip toch $ -226
skip toch @it -172
skip toilet de -228
skip tot 0 -112
skip trek $ 258
skip twee in -305
skip u 0 -285
skip u ? 299
skip u een -153
skip u kijk 131
skip u ook -142
skip uit $ -180
skip uit brief 386
skip uit garag -140
skip uw , -235
skip van $ -425
skip van , 122
skip van 0 -284
skip van : 112
skip van @it -346
skip van beheerder -157
skip van bib 187
skip van brief 268
skip van cijfer -173
skip van dorpshuis -157
skip van e 222
skip van eid 293
skip van ex -141
skip van gezin -298
skip van gft -142
skip van gymzal -205
skip van identiteitskaart 78
skip van kaart 252
skip van met 254
skip van milieupas 238
skip van moeder 145
skip van nar -284
skip van nv -116
skip van openbar -288
skip van pas 216
skip van paspoort -326
skip van schol -182
skip van stad 13
skip van vor -295
skip van vrouw 104
skip van zon -248
skip van zwembad -182
skip vanaf giet -140
skip vergis cijfer -119
skip verkeerd $ -144
skip vervall $ -200
skip vind $ -299
skip vind 0 -227
skip visa 0 -240
skip voetpad $ -204
skip vogelpik paswoord -148
skip volgen bordj -276
skip volgen krant -245
skip vor adres -148
skip vor app 182
skip vor blad -200
skip vor de 189
skip vor deur -520
skip vor digid 270
skip vor eig -159
skip vor garag -186
skip vor garagepoort -213
skip vor geboortepremie -151
skip vor invull 303
skip vor is -180
skip vor kinder -137
skip vor waarborg -119
skip vor zwembad -201
skip vraagt cod -101
skip vraagt eid -167
skip vraagt ik -148
skip vrouw dat -151
skip waarborg , -119
skip wacht 0 -162
skip wacht @it -238
skip wacht schooltoelag -137
skip wachtwoord ! 187
skip wachtwoord , 382
skip wachtwoord . 146
skip wachtwoord @it 186
skip wachtwoord de 229
skip wachtwoord en 169
skip wachtwoord het 155
skip wachtwoord ik 253
skip wachtwoord ingetikt -174
skip wachtwoord mijn 271
skip wachtwoord minimal -200
skip wachtwoord vor -170
skip wachtwoort @it 288
skip war ik -140
skip waregem de -281
skip was , 174
skip was mar 153
skip wat @it -193
skip wat de -289
skip wat ik 387
skip wat scheelt 160
skip wel $ 175
skip wel 0 -159
skip werk de -176
skip wet wat -210
skip wie dat 195
skip wij @it -144
skip wij werk 163
skip wim en -149
skip won @it -223
skip won op -169
skip woont de -271
skip wordt $ 249
skip ww @it 114
skip ww en -137
skip ww herdenk -137
skip ze stat -140
skip zeg mar 220
skip zegt $ 147
skip zegt @it -205
skip zegt dat 125
skip zegt er -151
skip zegt geblokkeerd 282
skip zei hij -291
skip zelf $ 166
skip zet 0 -136
skip zie niet -190
skip zien er 158
skip zij 0 -100
skip zijn $ 113
skip zijn , 219
skip zijn @it -236
skip zijn altijd -204
skip zijn het -170
skip zijn mij -119
skip zit $ -216
skip zit in 290
skip zo ik -279
skip zo mijn -263
skip zo visa -121
skip zon , 185
skip zonet sms 167
skip zuil $ -282
skip zus nieuw -133
skip zwembad niet -201
skip नमसत mijn -137
topic @ability 59
topic @access -30
topic @body -283
topic @building -135
topic @business 73
topic @firstPerson 79
topic @general 135
topic @handled -11
topic @hardly 108
topic @has -81
topic @home -288
topic @mind -94
topic @mine 29
topic @nuisance 18
topic @nuisance-phrase -229
topic @ofPerson 39
topic @organisation -164
topic @ownPostcode 48
topic @patient 9
topic @place -268
topic @plainly 63
topic @somebody 60
topic @vehicle -88
topicAnywhere @ability 45
topicAnywhere @access -83
topicAnywhere @body -327
topicAnywhere @building -70
topicAnywhere @business 61
topicAnywhere @firstPerson 75
topicAnywhere @general 260
topicAnywhere @handled 89
topicAnywhere @hardly 186
topicAnywhere @has -40
topicAnywhere @home -308
topicAnywhere @mind -94
topicAnywhere @mine 29
topicAnywhere @nuisance 5
topicAnywhere @nuisance-phrase -322
topicAnywhere @ofPerson 11
topicAnywhere @organisation -166
topicAnywhere @ownPostcode 82
topicAnywhere @patient 17
topicAnywhere @place -109
topicAnywhere @plainly 145
topicAnywhere @relative 98
topicAnywhere @somebody 68
topicAnywhere @vehicle -52
topicBefore @ability -79
topicBefore @access 139
topicBefore @building -289
topicBefore @general -171
topicBefore @handled -20
topicBefore @hardly -187
topicBefore @has -9
topicBefore @home -282
topicBefore @mine -69
topicBefore @nuisance -400
topicBefore @ofPerson 24
topicBefore @organisation -126
topicBefore @ownPostcode -27
topicBefore @patient 47
topicBefore @place -67
topicBefore @plainly 76
topicBefore @relative 31
topicBefore @somebody 37
topicBefore @vehicle -201
topicBeside @ability -127
topicBeside @access 266
topicBeside @building -359
topicBeside @business -160
topicBeside @handled -232
topicBeside @has 196
topicBeside @home 183
topicBeside @mine -212
topicBeside @nuisance -187
topicBeside @organisation -118
topicBeside @patient -66
topicBeside @plainly -325
topicBeside @relative -348
topicBeside @somebody -132
topicBeside @vehicle -273
topicEarlier @ability -144
topicEarlier @access -31
topicEarlier @building -212
topicEarlier @business 198
topicEarlier @handled 224
topicEarlier @hardly -224
topicEarlier @home -166
topicEarlier @mine 88
topicEarlier @patient -61
topicEarlier @place -266
topicEarlier @plainly 154
topicEarlier @relative -206
topicEarlier @vehicle -371
topicNear @ability -176
topicNear @access 84
topicNear @building -296
topicNear @business 283
topicNear @firstPerson -47
topicNear @general 125
topicNear @handled 130
topicNear @hardly -103
topicNear @home -213
topicNear @mine -85
topicNear @nuisance -104
topicNear @ofPerson 108
topicNear @organisation -137
topicNear @ownPostcode -21
topicNear @patient 121
topicNear @place -255
topicNear @plainly -44
topicNear @relative -80
topicNear @vehicle -143
twoBefore , ik 248
twoBefore , wachtwoord 174
twoBefore 0 en -227
twoBefore 0 m -140
twoBefore 0 postcod -226
twoBefore ^ digid 194
twoBefore ^ ik -147
twoBefore ^ itsm 263
twoBefore ^ mijn -299
twoBefore ^ pincod -181
twoBefore ^ puk 247
twoBefore ^ sms 143
twoBefore ^ wachtwoort 237
twoBefore ^ wij -144
twoBefore ^ ww 173
twoBefore aan de -225
twoBefore aan het -144
twoBefore binn met 184
twoBefore de eid 149
twoBefore de markt -195
twoBefore de stad -159
twoBefore deur , -177
twoBefore digid wachtwoord 314
twoBefore e loket 280
twoBefore een cod -213
twoBefore een gezin -153
twoBefore een sms 95
twoBefore een wachtwoord -197
twoBefore en de 236
twoBefore en ik 285
twoBefore gat open 182
twoBefore gekreg van -173
twoBefore het bord -172
twoBefore huis is -232
twoBefore id kaart -275
twoBefore ik wacht -157
twoBefore in de -169
twoBefore in met 190
twoBefore is 0 -178
twoBefore itsm geeft -238
twoBefore jan van -203
twoBefore krijg ik -180
twoBefore kwijt , -200
twoBefore mijn bsn -223
twoBefore mijn digid 240
twoBefore mijn eid 164
twoBefore mijn kaart 253
twoBefore mijn pin 164
twoBefore mijn pincod 252
twoBefore mijn postcod -388
twoBefore mijn wachtwoord 205
twoBefore moet betal -220
twoBefore net sms 178
twoBefore onz postcod -143
twoBefore op de -282
twoBefore van digid 155
twoBefore van mijn 129
twoBefore visa 0 288
twoBefore voordeur , -245
twoBefore wachtwoord moet -154
word ! 321
word $ -17
word ( -204
word ) -283
word , -124
word . 137
word 0 -81
word : 38
word ? -206
word @it -17
word ^ -17
word aalst -148
word aan 1
word aanmeld -175
word aanvrag -190
word account 240
word achteran -199
word achterkant -314
word achterzijd -181
word actie -255
word activeringscod 315
word adres -245
word af 285
word affich -215
word afgeleverd -294
word afspraakcod -265
word afsprak -300
word afvalapp 185
word afvalkalender -304
word afvalpas 247
word afvalzak -164
word ah -141
word al -205
word alarm 134
word all -350
word allebei -137
word allen 243
word allez 200
word ambtenar -306
word apothek -188
word app 342
word apparat 275
word artikel -311
word asfalt -140
word aub 194
word auto -215
word automat 261
word baby -133
word bak -120
word baksk 295
word balie 128
word bank 294
word barcod -208
word bc -263
word be07 -127
word be62 -137
word be69 -138
word be79 -157
word begijnhof -246
word begint -260
word beheerder -157
word belastingschuld -153
word ben -250
word berging -196
word bestat 55
word betaald -140
word betal -192
word betekent -344
word beveiligingscod 146
word bezoekersparker 258
word bib 224
word bibliothek -292
word bij -189
word binn 257
word blad -200
word blauw -249
word blef -140
word blijft 174
word bns -194
word boet -248
word bom -166
word bord -296
word bordj -351
word bred -228
word brief 381
word briefk -140
word brug -192
word bsn -393
word burgerprofiel 188
word burgerservicenummer -216
word burgerzak 260
word bus -232
word buurvrouw 186
word camion -228
word centrum -380
word cijfer -690
word claes -116
word cod -118
word container 143
word control 344
word creditcard 254
word csam 324
word d 144
word da 90
word daarmee 176
word daarna 280
word daensstrat -148
word dag -124
word dak -181
word dan 175
word dar -182
word dat -49
word de -36
word december -149
word deksel -234
word den 365
word deur -342
word dezelfd -218
word dicht 107
word dien 290
word diep -243
word digid 297
word digit 242
word direct -153
word dk -144
word doe 281
word doet 169
word domicilier -116
word doorgev 164
word dorpshuis -186
word draai 354
word draait 174
word dubbel -154
word dus -202
word duurt -327
word e 235
word een -178
word eig -337
word eigen -279
word elk -150
word eloket 350
word em 108
word emmer -142
word en 271
word energietoeslag 256
word envelop -154
word er 80
word erachter -177
word ergen -179
word erin 215
word error -268
word eural -190
word euro -253
word ex -141
word extra -285
word fak -218
word familie -447
word februari -239
word feestzal -165
word folder -274
word formulier -211
word foto -249
word fout 63
word foutcod -370
word gaf -130
word garag -212
word garagepoort -120
word gast -286
word gat 191
word ge 321
word gebeld -129
word geboortepremie -151
word gebor -162
word gebruik 169
word gebruikersnam 238
word gebruikt 214
word gedrukt -143
word geeft -332
word gef 199
word gehaald -224
word gehad -204
word gekom -362
word gekoz 246
word gekreg -118
word gel -217
word geldig -121
word geldt -175
word gelof -236
word gemeent 249
word gemeentehuis -220
word gen -222
word gent -133
word geschrev -281
word gev 125
word gevond -272
word gezin -494
word gft -270
word giet -140
word gij 394
word gk -186
word goed 113
word grag -506
word grofvuil -133
word grond -240
word gsm 340
word gymzal -205
word hal -58
word hang -167
word hangt -24
word har 201
word he -193
word hebb -314
word heeft -166
word hek -265
word hekj 361
word hel -255
word helemal -164
word help 216
word helpt -423
word her -204
word herdenk -137
word het 85
word heur -269
word hier -63
word hij 227
word hoe -121
word hoelang -234
word hoevel -259
word hog -245
word hoofdletter -176
word hor 95
word huis -91
word huisnr -287
word huisnummer -123
word hur -172
word iban -226
word ie 195
word iederen -206
word iemand 131
word in 92
word inen -119
word ingegev -151
word ingetoetst 310
word ingev 208
word inlogcod 206
word inloggegeven 145
word is 85
word it -317
word itsm 129
word jan -468
word japan -139
word jar -120
word jou 144
word jullie -360
word kaartlezer 198
word kamer -302
word kan -32
word kast -160
word kat -216
word kenmerk -274
word ker 156
word kermis -305
word kerstmarkt -289
word kiez 161
word kijk 333
word kinder -263
word kl -273
word klar -290
word kleurcod -352
word kluisj 203
word kom 225
word kortingscod -282
word krant -245
word kreg 323
word krijg -229
word krijgt -353
word kun -254
word kunt 353
word kvk -364
word kwam 247
word kwijt -181
word laadpal -317
word lamp -243
word lan -268
word lat -214
word leges 92
word les 233
word ligg -277
word ligt 50
word link 276
word liter -216
word log 277
word login 316
word loket 373
word luidt 292
word lukt 156
word maand -294
word mail 205
word man -108
word mann 234
word mar 247
word markt -261
word me 95
word mededel -285
word mee 150
word meerdervoort -268
word mei -206
word melding -404
word meldingsnummer -209
word men 95
word mener 185
word met 38
word mij 99
word mijn -20
word mijngemeent 274
word milieupas 284
word milieustrat -280
word minimal -273
word minsten -185
word minut -301
word mis 185
word misschien -284
word mist -182
word mn 125
word moeder 242
word moest 331
word moet 19
word monteur -312
word moogt 138
word na -390
word nac -168
word nacht -250
word nam -115
word namen -212
word nar 65
word ne 139
word nee -154
word neg -203
word nergen -93
word net 122
word ni 185
word nie 314
word niet 34
word nieuw -45
word nik -95
word nl42 -279
word nl74 -197
word nog -49
word nooit -280
word normal -297
word november -137
word nr -363
word nu 191
word nul 188
word nummer -232
word nv -116
word o 132
word ocmw 253
word oekraien -178
word of -160
word ok 350
word oldenburg -149
word onder -129
word ongeld 163
word onjuist 138
word ons -137
word ontbreekt -250
word ontvang 146
word op -86
word open 154
word openbar -324
word openstaand -153
word opvang -248
word oranj -299
word oud -17
word ouder -285
word over -209
word pagina 163
word pak -250
word pakt 170
word pal -146
word papier 80
word parallelweg -278
word park -294
word parkeerapp 200
word parker -264
word pas 186
word paspoort -385
word paswoord 337
word paswoort 204
word pasword 349
word pc -328
word per 162
word pin 376
word pincod 416
word pinkod 282
word pinn -183
word politie -278
word poort -202
word poortj -243
word post -159
word postcod -814
word precies 220
word priester -148
word prober 197
word productcod -222
word projectcod -226
word promocod -314
word puk 379
word punt 275
word put -359
word ral -407
word rar -126
word ratelar -167
word reken -71
word rekeningnummer -151
word rijksregisternummer -404
word rijksweg -207
word rod -109
word rol -138
word ronald -157
word rr -224
word rt -133
word samenstell -148
word scant -162
word scheelt 160
word scherm -357
word schol -455
word schooltoelag -137
word schrijf 226
word sind -189
word sit 294
word slagbom -211
word sleutelkastj 167
word slot -147
word sms 217
word sorry -350
word speeltuin -277
word sperwerstrat -135
word sporthal -188
word sta -342
word stad 64
word stan 201
word stat -121
word stoep -229
word storing -191
word strat -460
word streepjescod -290
word stuk -191
word system -345
word tag -205
word te 148
word teken -384
word telefon 335
word ter -238
word terug -103
word terugstort -170
word terwijl 241
word test 133
word thuis -72
word tikt 209
word tis 113
word tkan -119
word toch -158
word toe -302
word toegangscod 292
word toestel 255
word toetsenbord -285
word toilet -228
word tot -287
word tr -219
word trein -320
word trek 258
word trouwboekj 143
word tuss -238
word twee -428
word tweeling -172
word typ -221
word u 261
word uit -94
word uitroeptek 192
word uur -221
word uw -123
word v -176
word val -277
word valt -302
word van 78
word vanaf -176
word vanmorg -252
word vast 222
word vd 294
word vel 128
word verder -251
word verget -297
word vergis -119
word vergunn -289
word verhuis -286
word verificatiecod 210
word verkeerd -274
word verkocht -256
word verlop 166
word verplicht -332
word vervall -200
word via -274
word vind -244
word vindt -182
word vloek -148
word voetpad -204
word vogelpik -148
word vol -287
word volgen -541
word volgend -262
word volzet -207
word vor -44
word vraagt 343
word vrag -83
word vroeg -95
word vuilzak -169
word vul 138
word waarborg -119
word wacht -466
word wachtwoord 642
word wachtwoort 363
word wagtwoord 335
word wanner -207
word want 170
word war 164
word waregem -281
word wat -40
word we -246
word wek -218
word wel -122
word welk -361
word werkt 97
word wet -161
word wie 186
word wifi -353
word wij -59
word wil -169
word wilt 176
word wim -149
word wit 317
word won -468
word woont -354
word wordt -100
word ww 393
word xk -210
word zat -53
word zaterdag -246
word ze -225
word zeg 304
word zegg 249
word zegt 182
word zei 158
word zelf 131
word zien 290
word ziet -196
word zij -65
word zijn -12
word zin -346
word zo 102
word zoal -194
word zodat 278
word zon -166
word zondag -191
word zonder -358
word zonecod -289
word zonet 167
word zou -179
word zoud -305
word zuil -227
word zwart 341
word zwembad -219
word नमसत -137
`,
};
