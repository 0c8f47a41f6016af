import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 359 candidates that are, 667 that are not.
 * On families it was not taught on:
 * - above -1: found 86.6 %, wrongly 7.0 %
 * - above -0.5: found 79.7 %, wrongly 4.2 %
 * - above 0: found 68.2 %, wrongly 2.2 %
 * - above 0.5: found 57.9 %, wrongly 1.2 %
 * - above 1: found 45.7 %, wrongly 0.7 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:43107068b0c8de81026e321fdfb9596eec59f91ad4fb4acd505a5ce3aa8a24eb",
  intercept: -1.664,
  weights: `
before ( -245
before , -96
before 0 -189
before : -84
before aan -217
before activeringscod 233
before adres -207
before al 123
before alles -199
before apothek -125
before app 218
before betal 79
before beveiligingscod 150
before bezoekersparker 179
before bib -285
before bibliothek -146
before bij -80
before binn 206
before bord -228
before brug -83
before bsn -140
before buurthuis -118
before cijfer -325
before cod 123
before container -282
before da -212
before dan -160
before dat 162
before den 229
before deur -193
before digid 158
before digit 160
before dit 183
before dus 179
before e 258
before een 62
before eig -300
before en 143
before eural -149
before euro -95
before formulier -206
before gat 172
before ge 126
before gebruikersnam 174
before gekreg -140
before gemeentehuis -253
before gevond -209
before gewon -234
before gezin -187
before gft -205
before groen -116
before gsm 159
before hal -228
before har 229
before heb 208
before hek -205
before het -59
before hier 92
before hij 329
before hoe 205
before id -165
before in -72
before inlogcod 308
before inlogg 191
before itsm -198
before jan -181
before je 117
before jullie -88
before kaart -119
before kamer -167
before kan -245
before kapot 187
before kom 232
before komt -151
before krant -230
before kreg 106
before krijg -62
before kwijt -232
before leges -260
before log 244
before login 282
before loket 121
before mail 296
before mar -128
before melding -164
before met -99
before mij -107
before moet -200
before nar -193
before neg -148
before nieuw -245
before nodig -333
before nog 207
before nummer 85
before of 164
before onder 247
before ons 73
before onz 92
before op -155
before openbar -203
before over -337
before p -189
before parker -178
before pas 146
before paspoort -175
before paswoord 329
before per 187
before pincod 259
before postcod -325
before puk 281
before reken -100
before rekeningnummer -104
before rijksregisternummer -216
before sleutel -140
before sleutelkast 171
before sms 283
before speeltuin -211
before stad 306
before stadhuis -142
before stan -246
before stat -139
before streepjescod -133
before t 286
before tag -116
before te -279
before thuis -155
before toch 138
before toegangscod 180
before toilet -133
before uit 160
before uw -63
before van 149
before vind -116
before volgen -214
before voordeur -191
before vor -41
before vraagt 83
before wachtwoord 193
before wat -211
before wel -318
before welk -207
before wifi -214
before wij -347
before won -232
before woont -176
before ww 169
before ze -244
before zelf -226
before zet 171
before zit 109
before zo -192
before zon 110
before zonecod -200
before1 ( -65
before1 , 102
before1 0 58
before1 : 180
before1 ^ 106
before1 aan -184
before1 activeringscod 229
before1 afspraakcod -233
before1 al -182
before1 altijd 154
before1 artikel -261
before1 balie -157
before1 barcod -126
before1 begijnhof -230
before1 ben -256
before1 bsn -153
before1 cod -53
before1 creditcard 197
before1 dan -212
before1 dat -152
before1 de -128
before1 elk -186
before1 foutcod -292
before1 ge 236
before1 gebruikersnam 176
before1 gef 246
before1 gewon 253
before1 heb 149
before1 heeft -218
before1 iban -178
before1 ik 109
before1 is 106
before1 kenmerk -237
before1 kerkplein -155
before1 kluis -250
before1 kortingscod -210
before1 luidt 360
before1 meldingsnummer -144
before1 met 233
before1 mij 136
before1 mijn -198
before1 minsten -166
before1 na -216
before1 nog -326
before1 nr -225
before1 nummer -267
before1 of -99
before1 om -327
before1 op 72
before1 paswoord 164
before1 pin 342
before1 pincod 376
before1 pinkod 281
before1 postcod -301
before1 promocod -272
before1 puk 189
before1 ral -264
before1 rijksregisternummer -264
before1 sms -325
before1 sperwerstrat -228
before1 van -271
before1 vanaf -185
before1 visa -212
before1 wachtwoord 386
before1 wagtwoord 245
before1 was 150
before1 ww 194
before1 zijn -143
before1 zon -160
before2 , -115
before2 ^ 60
before2 afvalpas 120
before2 als 98
before2 app 140
before2 bankpas 135
before2 betal -286
before2 binn 277
before2 bord -159
before2 bsn -233
before2 burgerprofiel 231
before2 cod -97
before2 container -310
before2 deur 164
before2 digid 162
before2 eid 61
before2 eigen -194
before2 gaf -260
before2 ge 151
before2 gebruik 260
before2 geeft -227
before2 gezin -175
before2 heeft -113
before2 hek -162
before2 hier -148
before2 hoort -245
before2 id 232
before2 ik 97
before2 in -92
before2 is -53
before2 itsm 308
before2 k 177
before2 kreg 300
before2 laadpal -152
before2 loket 181
before2 mar -130
before2 markt -133
before2 melding -324
before2 met 107
before2 mijn -145
before2 milieupas 223
before2 nar -200
before2 nog -233
before2 nummer -144
before2 op -207
before2 open 111
before2 pas -114
before2 paspoort -150
before2 paswoort 231
before2 pin 170
before2 postcod -317
before2 puk 381
before2 rr -203
before2 sint -150
before2 sms 316
before2 stad -138
before2 sted -240
before2 toch -174
before2 van -204
before2 wacht -210
before2 wachtwoord 164
before2 wachtwoort 187
before2 wat -190
before2 wij -135
before2 won -202
before2 zegt -189
before2 zijn -130
behind ! 140
behind $ -55
behind ) 69
behind , -43
behind . 32
behind 0 -64
behind : -228
behind ? -142
behind @code 131
behind aan 159
behind account 269
behind achteran -246
behind afvalkalender -234
behind al -131
behind als -212
behind ander -186
behind app 136
behind apparat 246
behind asbest -122
behind automat 329
behind baby -236
behind baksk 236
behind bang 119
behind beheerder -109
behind ben -240
behind betekent -239
behind bij -52
behind binn 116
behind blijft 137
behind brief 338
behind bsn -99
behind cijfer -218
behind cod -210
behind container 218
behind daarmee 278
behind dag -164
behind dan 208
behind dar -222
behind das -98
behind dat 28
behind de -15
behind deur -197
behind dezelfd -233
behind dicht -154
behind digid 225
behind doe 129
behind doet -75
behind dor -215
behind draait 262
behind dus -202
behind duurt -179
behind een -119
behind elk -202
behind en 61
behind er 52
behind ergen 154
behind erin 296
behind even 116
behind formulier -178
behind fout 218
behind gedrukt -158
behind gelof -149
behind gemeent 263
behind gen -186
behind gerak 130
behind gezin -163
behind gij 235
behind ging -243
behind hang -153
behind hangt -137
behind hebb 109
behind hek -176
behind hekj 260
behind help -157
behind helpt -348
behind hem 66
behind het 208
behind hier -159
behind hij 125
behind hoe -314
behind hoelang -170
behind ie 154
behind ik 39
behind in 71
behind ingetoetst 276
behind inlogcod 205
behind inlogg 93
behind intyp 122
behind is -128
behind itsm -160
behind je -222
behind jullie -96
behind kaart -129
behind kan -89
behind kapot -130
behind ker 204
behind kermis -165
behind kijk 129
behind kom 166
behind krijgt -169
behind kwijt -193
behind letter 99
behind ligt -239
behind link -185
behind m 88
behind mag -139
behind mar 191
behind me 101
behind mee -159
behind meld -147
behind mer 66
behind met -202
behind mijn 164
behind milieustrat -240
behind minut -120
behind moest 185
behind na -269
behind nam -248
behind nie 245
behind nieuw -164
behind nik -125
behind nodig 251
behind nog 43
behind nul 112
behind nummer -228
behind o 176
behind of 98
behind om 235
behind ongeld 140
behind onjuist 161
behind onz -95
behind op 72
behind open 145
behind over 305
behind pakt 259
behind papier 145
behind parker -128
behind pas -260
behind pin 279
behind pincod 83
behind plat -233
behind poging 243
behind poort -174
behind poortj -172
behind precies 245
behind rar -170
behind scherm -236
behind sit 323
behind sleutel -276
behind slot -226
behind stan -156
behind stat -68
behind sted 118
behind stond 139
behind strat -221
behind stuk -170
behind t -137
behind te 350
behind telefon 78
behind toch -246
behind toe -300
behind toen 171
behind toetsenbord -254
behind tot -80
behind twee -143
behind typ -304
behind u 179
behind uit -127
behind valt -184
behind vergunn -148
behind verplicht -214
behind vol -256
behind volzet -249
behind voordeur -164
behind vor 59
behind vrouw -115
behind vul 208
behind wacht -60
behind wachtwoord 191
behind wanner -131
behind want 307
behind war 276
behind wat 89
behind we -165
behind wel 336
behind welk -164
behind werkt -166
behind wil -187
behind won -141
behind wordt -128
behind zegt 139
behind zes 192
behind zie 174
behind zien 249
behind ziet -155
behind zijn -230
behind zit -186
behind zwart 253
behind1 $ 103
behind1 ) -128
behind1 , -30
behind1 ? -138
behind1 als 86
behind1 bc -185
behind1 bij -226
behind1 bus -124
behind1 cijfer -270
behind1 doet 141
behind1 en 53
behind1 euro -216
behind1 gat 196
behind1 help 206
behind1 hier -210
behind1 hij 156
behind1 ik -267
behind1 in -219
behind1 ingetikt 259
behind1 is -65
behind1 jar -175
behind1 k -212
behind1 kan -138
behind1 ker -258
behind1 kl -261
behind1 kunt 281
behind1 m -108
behind1 maand -185
behind1 mar 73
behind1 met 177
behind1 minut -179
behind1 moet 94
behind1 na -178
behind1 net 231
behind1 of -211
behind1 om 183
behind1 poging -326
behind1 rt -177
behind1 sorry -185
behind1 stan 310
behind1 stat 126
behind1 teken -232
behind1 terwijl 275
behind1 tr -178
behind1 uit 228
behind1 uur -245
behind1 volgen -243
behind1 vor -118
behind1 wachtwoord 220
behind1 wek -222
behind1 wil 128
behind1 ww 358
behind1 zegt 205
behind1 zit -183
behind2 $ -87
behind2 ) -159
behind2 , -71
behind2 . -87
behind2 0 -34
behind2 @code -304
behind2 aan 96
behind2 bij -185
behind2 binn 276
behind2 dan 333
behind2 dar -156
behind2 das 279
behind2 dat -73
behind2 den 279
behind2 die 121
behind2 digid -159
behind2 een 61
behind2 en 164
behind2 er 131
behind2 ge 109
behind2 har -167
behind2 he -232
behind2 heeft -187
behind2 het -96
behind2 hor -115
behind2 ie 228
behind2 ik 75
behind2 in 97
behind2 inlogg -140
behind2 is 62
behind2 japan -140
behind2 je 154
behind2 jij 181
behind2 jullie -138
behind2 kunt 174
behind2 mag -58
behind2 me 224
behind2 met -127
behind2 mijn -72
behind2 minimal -214
behind2 mn 209
behind2 moet -83
behind2 ni 139
behind2 niet 155
behind2 nu 210
behind2 nummer -218
behind2 pincod -164
behind2 sind -209
behind2 stat -87
behind2 u 372
behind2 van -233
behind2 vor -85
behind2 wacht -229
behind2 wachtwoord 264
behind2 we -127
behind2 werkt 223
behind2 wij -132
behind2 ze -319
behind2 zeg 138
behind2 zijn -144
bothBefore , al -162
bothBefore , pin 260
bothBefore , pincod 318
bothBefore , wachtwoord 180
bothBefore 0 of -100
bothBefore : 0 232
bothBefore @code 0 -156
bothBefore @code wachtwoord 100
bothBefore ^ 0 142
bothBefore ^ afspraakcod -233
bothBefore ^ bsn -175
bothBefore ^ cod -281
bothBefore ^ foutcod -252
bothBefore ^ is -265
bothBefore ^ kortingscod -210
bothBefore ^ meldingsnummer -144
bothBefore ^ mijn -130
bothBefore ^ pin 193
bothBefore ^ pincod 148
bothBefore ^ postcod -243
bothBefore ^ promocod -228
bothBefore ^ wachtwoord 323
bothBefore ^ wagtwoord 245
bothBefore ^ ww 113
bothBefore als ge 236
bothBefore als paswoord -222
bothBefore als wachtwoord 308
bothBefore app is 125
bothBefore bankpas is 135
bothBefore betal op -191
bothBefore binn met 243
bothBefore bord stat -159
bothBefore bsn : -192
bothBefore bsn is -185
bothBefore cod 0 118
bothBefore cod : -274
bothBefore cod van -262
bothBefore die is 305
bothBefore digid : 105
bothBefore digid gebruikersnam 152
bothBefore digid is 117
bothBefore eid : -103
bothBefore eid is 191
bothBefore eigen , -194
bothBefore en dan -234
bothBefore en paswoord 152
bothBefore gezin met -165
bothBefore heeft postcod -154
bothBefore het is -248
bothBefore identiteitskaart is 127
bothBefore ik ben -256
bothBefore ik gef 246
bothBefore itsm cod 311
bothBefore k heb 224
bothBefore kaart is 131
bothBefore kreg is 270
bothBefore loket is 151
bothBefore markt is -133
bothBefore met nummer -203
bothBefore met wachtwoord 265
bothBefore met ww 338
bothBefore mijn rijksregisternummer -228
bothBefore milieupas is 223
bothBefore nog sted -233
bothBefore open met 137
bothBefore pas is 193
bothBefore paswoort is 172
bothBefore pin is 222
bothBefore pincod is 255
bothBefore postcod is -286
bothBefore puk cod 334
bothBefore sms cod 256
bothBefore sms met 333
bothBefore stat activeringscod 194
bothBefore stat cod -275
bothBefore wacht al -198
bothBefore wachtwoord : 214
bothBefore wachtwoord is 222
bothBefore wachtwoort is 152
bothBefore ww : 198
earlier , 98
earlier . -150
earlier ? 132
earlier ben -169
earlier bij -164
earlier brief 250
earlier cod 86
earlier dan -292
earlier de -44
earlier deur 128
earlier die 116
earlier digid 104
earlier dus -288
earlier e 196
earlier een -91
earlier er 147
earlier geboortedatum -315
earlier geeft -191
earlier gen -191
earlier goedemorg 200
earlier hal -191
earlier har -267
earlier hebb 129
earlier het -239
earlier hier 241
earlier identiteitskaart -126
earlier ik -62
earlier in -88
earlier is -103
earlier kaartnummer -126
earlier kan -145
earlier kwijt -169
earlier loket 196
earlier mag -239
earlier mer -233
earlier met -398
earlier mij 270
earlier morg 212
earlier niet -262
earlier nieuw -242
earlier nog 163
earlier nu 262
earlier nummertj -191
earlier ok -126
earlier om 378
earlier ook 105
earlier pak -126
earlier pincod 387
earlier postcod -366
earlier sms 184
earlier u 374
earlier vor -62
earlier vraagt 311
earlier wachtwoord 490
earlier wat -261
earlier welk -413
earlier wil -272
earlier wilt 311
earlier won -206
earlier zegg 121
earlier zet 280
earlier zit 255
earlier zuil 200
elsewhere ! -134
elsewhere , -142
elsewhere . -59
elsewhere 0 -132
elsewhere : -138
elsewhere ? -87
elsewhere @code -81
elsewhere aan -85
elsewhere aanvrag -226
elsewhere al -184
elsewhere alles -219
elsewhere app 274
elsewhere attracties -151
elsewhere bak -104
elsewhere bemal -197
elsewhere ben 206
elsewhere best -112
elsewhere betal -162
elsewhere binn 214
elsewhere boet 206
elsewhere bouw -125
elsewhere breng -148
elsewhere brievenbus -81
elsewhere bus -129
elsewhere cijfer -381
elsewhere da -261
elsewhere daarmee 257
elsewhere dag -241
elsewhere dan 215
elsewhere dar -144
elsewhere das -189
elsewhere dat 109
elsewhere de 26
elsewhere den -262
elsewhere deur -263
elsewhere die 179
elsewhere dienst -286
elsewhere dit -108
elsewhere doe 201
elsewhere doen 170
elsewhere doet 152
elsewhere dor 93
elsewhere een -183
elsewhere eig -242
elsewhere em 288
elsewhere en -125
elsewhere er 102
elsewhere euro -238
elsewhere extra -127
elsewhere fam -197
elsewhere fiet 364
elsewhere gan 103
elsewhere garag -215
elsewhere gedweild -81
elsewhere gekreg -171
elsewhere gen -335
elsewhere gereserveerd -113
elsewhere gevall -243
elsewhere geweest -119
elsewhere gezin -160
elsewhere gij 285
elsewhere groter -104
elsewhere had -147
elsewhere hal 371
elsewhere har 245
elsewhere hebb -320
elsewhere hek -195
elsewhere hel -195
elsewhere het 17
elsewhere hier -151
elsewhere hog -108
elsewhere hor -223
elsewhere hur -232
elsewhere iemand 205
elsewhere iet -68
elsewhere ik -88
elsewhere in -73
elsewhere inlogg -204
elsewhere is -127
elsewhere jar -233
elsewhere je -87
elsewhere jullie -98
elsewhere kan 103
elsewhere kapot -260
elsewhere ker 86
elsewhere kermis -151
elsewhere kijk 139
elsewhere klein 152
elsewhere kom 325
elsewhere krijg -238
elsewhere krijgt -149
elsewhere kunt 333
elsewhere lamp -224
elsewhere lang -168
elsewhere leg 129
elsewhere ligt -71
elsewhere lukt 287
elsewhere mag -71
elsewhere man 149
elsewhere me -82
elsewhere mee 250
elsewhere mij 142
elsewhere mijn -95
elsewhere misschien -199
elsewhere moeder -206
elsewhere moet 22
elsewhere nam -241
elsewhere nar 110
elsewhere national -244
elsewhere ne 227
elsewhere nep -274
elsewhere nie 204
elsewhere niet 99
elsewhere nieuw -142
elsewhere nieuwsgier -111
elsewhere nik 366
elsewhere nog -112
elsewhere nu -146
elsewhere nummer -199
elsewhere ocmw 167
elsewhere oliebollenkram -151
elsewhere om 144
elsewhere ons 178
elsewhere onz -135
elsewhere op -257
elsewhere over -215
elsewhere pin 339
elsewhere plein -108
elsewhere plekj -113
elsewhere poortj -151
elsewhere schad -197
elsewhere schrijf -219
elsewhere schuiv -132
elsewhere september -108
elsewhere sind -177
elsewhere sit 150
elsewhere sleutel -104
elsewhere sorry -222
elsewhere sta 139
elsewhere stan -286
elsewhere standplat -226
elsewhere stat -129
elsewhere stoep -169
elsewhere storing 128
elsewhere storm -113
elsewhere stort -148
elsewhere t -314
elsewhere te 138
elsewhere ter 135
elsewhere terug -146
elsewhere thuis -146
elsewhere toetsenbord -140
elsewhere tot -318
elsewhere twee -187
elsewhere typ -258
elsewhere u 106
elsewhere uit -45
elsewhere uiteind -113
elsewhere uw -243
elsewhere van -114
elsewhere vanaf 123
elsewhere vanweg -113
elsewhere verder 159
elsewhere vergunn -108
elsewhere vloer -81
elsewhere vor 29
elsewhere vorig -227
elsewhere vrag -142
elsewhere vrijmarkt -113
elsewhere vul -226
elsewhere waarom 118
elsewhere wacht -289
elsewhere wachtwoord -173
elsewhere wanner -244
elsewhere was 249
elsewhere wat 78
elsewhere we -164
elsewhere weekj -132
elsewhere weg -272
elsewhere wek -216
elsewhere wer -120
elsewhere wie -169
elsewhere wil 92
elsewhere won -149
elsewhere zegt 265
elsewhere zei 158
elsewhere zelf 199
elsewhere zet 122
elsewhere zien 160
elsewhere zij -88
elsewhere zijn -95
elsewhere zing -108
elsewhere zit 64
elsewhere zo 113
elsewhere zondag -143
joint < digits-4 -76
joint < digits-9 -330
joint < mixed 211
joint < signed 500
joint <,_ digits-1 -224
joint <,_ digits-2 -281
joint <,_ digits-4 105
joint <,_ digits-6 327
joint <,_ digits-9 -241
joint <,_ signed 226
joint <:_ digits-1 -333
joint <:_ digits-3 177
joint <:_ digits-4 171
joint <:_ digits-6 297
joint <:_ digits-9 -290
joint <:_ mixed 230
joint <:_ signed 65
joint <:_ spelled 277
joint <<<<<<_ signed -225
joint <_ digits-1 -224
joint <_ digits-10 -312
joint <_ digits-2 -190
joint <_ digits-4 82
joint <_ digits-5 163
joint <_ digits-6 344
joint <_ digits-8 156
joint <_ digits-9 -285
joint <_ mixed -21
joint <_ signed 45
joint <_ spelled 184
joint <_( mixed -129
joint <_+++ signed -181
joint <_=_ digits-6 275
joint > digits-1 -61
joint > digits-2 -225
joint > digits-3 -370
joint > digits-4 282
joint > digits-5 173
joint > digits-6 332
joint > digits-9 -404
joint > mixed 290
joint > spelled 320
joint >+++, signed -181
joint >,_ digits-1 -208
joint >,_ digits-10 -223
joint >,_ digits-2 -167
joint >,_ digits-4 49
joint >,_ digits-5 170
joint >,_ digits-6 323
joint >,_ digits-8 -242
joint >,_ digits-9 -262
joint >,_ signed -61
joint >,_ spelled 337
joint >. digits-2 -208
joint >. signed 198
joint >._ digits-2 -292
joint >._ digits-6 399
joint >._ digits-9 -312
joint >._ mixed 36
joint >? signed -178
joint >?_ digits-1 -136
joint >?_ digits-4 -248
joint >?_ signed 151
joint >_ digits-1 -235
joint >_ digits-10 -333
joint >_ digits-2 -182
joint >_ digits-3 165
joint >_ digits-4 23
joint >_ digits-5 139
joint >_ digits-6 222
joint >_ digits-8 338
joint >_ digits-9 -297
joint >_ mixed -90
joint >_ signed 142
joint >_ spelled 94
joint >_( digits-9 -140
joint >_._ signed 299
joint >_🎉_ digits-1 -152
kind digits-1 -226
kind digits-10 -322
kind digits-2 -190
kind digits-4 76
kind digits-5 211
kind digits-6 416
kind digits-8 156
kind digits-9 -377
kind mixed 76
kind signed 116
kind spelled 240
pair ! $ 210
pair ( @it -65
pair ( japan -140
pair ) $ -213
pair ) , 92
pair ) stat -262
pair , 0 -148
pair , @code -262
pair , @it 102
pair , aakstrat -104
pair , adres -106
pair , al -123
pair , allen 199
pair , dan 199
pair , das -146
pair , die -115
pair , dus 116
pair , gan -125
pair , garag -274
pair , gat -258
pair , geldig -80
pair , geldt -137
pair , geliev -232
pair , hel -161
pair , het -21
pair , hier -126
pair , hoe -193
pair , hoelang -170
pair , hor -115
pair , ik -77
pair , is -5
pair , k 228
pair , kan -242
pair , klopt -125
pair , kom -226
pair , komt -244
pair , kunt 262
pair , ligt 117
pair , mag -224
pair , mar 83
pair , me 206
pair , met -219
pair , mijn -105
pair , misschien -130
pair , nu 156
pair , op -222
pair , pin 231
pair , postcod -252
pair , ronald -90
pair , storing -228
pair , tot -134
pair , van -182
pair , visa -80
pair , waarom 211
pair , wachtwoord 222
pair , wat -108
pair , wel -166
pair , welk -196
pair , werkt 122
pair , wet -313
pair , won -177
pair , ze -160
pair , zeg 202
pair , zijn -263
pair . $ 46
pair 0 $ 126
pair 0 ) -253
pair 0 , -105
pair 0 . -132
pair 0 0 -27
pair 0 ? -112
pair 0 @it 58
pair 0 ah -79
pair 0 bus -149
pair 0 cijfer -145
pair 0 en -189
pair 0 euro -95
pair 0 exp -306
pair 0 gk -134
pair 0 herdenk -120
pair 0 in -222
pair 0 kinder -115
pair 0 liter -236
pair 0 m -108
pair 0 minut -128
pair 0 of -99
pair 0 poging 243
pair 0 reken -144
pair 0 teken -125
pair 0 vogelpik -151
pair 0 vor -422
pair 0 zegt -191
pair : 0 47
pair : @code 240
pair : @it 180
pair : ik -102
pair : nam 183
pair : op -149
pair ? $ -68
pair @code 0 -138
pair @code fak -132
pair @code wachtwoord 100
pair @it $ 103
pair @it ) -128
pair @it , -30
pair @it ? -138
pair @it als 86
pair @it bc -185
pair @it bij -226
pair @it bus -124
pair @it cijfer -270
pair @it doet 141
pair @it en 53
pair @it euro -216
pair @it gat 196
pair @it help 206
pair @it hier -210
pair @it hij 156
pair @it ik -267
pair @it in -219
pair @it ingetikt 259
pair @it is -65
pair @it jar -175
pair @it k -212
pair @it kan -138
pair @it ker -258
pair @it kl -261
pair @it kunt 281
pair @it m -108
pair @it maand -185
pair @it mar 73
pair @it met 177
pair @it minut -179
pair @it moet 94
pair @it na -178
pair @it net 231
pair @it of -211
pair @it om 183
pair @it poging -326
pair @it rt -177
pair @it sorry -185
pair @it stan 310
pair @it stat 126
pair @it teken -232
pair @it terwijl 275
pair @it tr -178
pair @it uit 228
pair @it uur -245
pair @it volgen -243
pair @it vor -118
pair @it wachtwoord 220
pair @it wek -222
pair @it wil 128
pair @it ww 358
pair @it zegt 205
pair @it zit -183
pair ^ 0 106
pair ^ @code -118
pair ^ @it 106
pair ^ activeringscod 240
pair ^ afspraakcod -233
pair ^ allez 153
pair ^ als 217
pair ^ barcod -135
pair ^ beveiligingscod 150
pair ^ bezoekersparker 169
pair ^ bsn -178
pair ^ burgerservicenummer -210
pair ^ cod -233
pair ^ den 268
pair ^ digid 182
pair ^ digit 160
pair ^ een -162
pair ^ en -293
pair ^ er 32
pair ^ eural -148
pair ^ foto -189
pair ^ foutcod -252
pair ^ ge -129
pair ^ gebruikersnam 188
pair ^ gezin -123
pair ^ het -88
pair ^ hij 299
pair ^ hoe -240
pair ^ hoevel -155
pair ^ inloggegeven 183
pair ^ is -322
pair ^ itsm 123
pair ^ jullie -110
pair ^ kan 114
pair ^ kleurcod -264
pair ^ kortingscod -210
pair ^ kreg 159
pair ^ login 192
pair ^ melding -240
pair ^ meldingsnummer -144
pair ^ mener 119
pair ^ mijn -64
pair ^ mn 237
pair ^ moet -98
pair ^ na -191
pair ^ nummer -129
pair ^ onder -140
pair ^ ons -218
pair ^ onz 183
pair ^ op -36
pair ^ paswoord 402
pair ^ pin 107
pair ^ pincod 168
pair ^ pinkod 268
pair ^ pinn -87
pair ^ postcod -360
pair ^ promocod -228
pair ^ puk 294
pair ^ put -205
pair ^ rekeningnummer -103
pair ^ rijksregisternummer -188
pair ^ sleutel 126
pair ^ sleutelkast 171
pair ^ sleutelkastj 150
pair ^ tis 117
pair ^ toegangscod 329
pair ^ verificatiecod 215
pair ^ volgen -265
pair ^ vuilzak -170
pair ^ waarom -254
pair ^ wachtwoord 212
pair ^ wachtwoort 326
pair ^ wagtwoord 252
pair ^ wat -265
pair ^ we -164
pair ^ welk -277
pair ^ ww 237
pair ^ ze 199
pair ^ zet -89
pair ^ नमसत -79
pair aan $ -329
pair aan @it -184
pair aan de -108
pair aan die -233
pair aan het -126
pair aan jou 121
pair aan jullie 240
pair aan t 154
pair aan telefon 208
pair aan u 173
pair aanvrag ? -221
pair account bij 232
pair achterzijd van -138
pair activeringscod @it 229
pair activeringscod uit 240
pair adres is -87
pair afspraakcod @it -233
pair ah nee -89
pair al $ -246
pair al @it -182
pair al de -105
pair alarm van 255
pair allebei dor -125
pair alles wat -145
pair als de 322
pair als een -208
pair als ge 276
pair als pincod 309
pair als wachtwoord 303
pair altijd @it 154
pair altijd bij -206
pair altijd fout 139
pair ander wachtwoord -196
pair apothek van -171
pair app $ 163
pair app is 125
pair apparat zegt 246
pair artikel @it -261
pair asbest toch -148
pair automat in 256
pair automat zegt 191
pair baby , -166
pair balie ? -186
pair balie @it -157
pair balie lukt -80
pair bang wat 119
pair bankpas is 135
pair barcod @it -126
pair barcod op -112
pair bedoeld ? 120
pair begijnhof @it -230
pair beheerder van -90
pair ben @it -256
pair ben gemeent 119
pair betal in 288
pair betal op -218
pair beveiligingscod per 150
pair bevestigingscod op 159
pair bezoekersparker app 179
pair bibliothek stat -146
pair bij betal -183
pair bij de -88
pair bij een -128
pair bij har -186
pair bij het -208
pair bij inlogg -140
pair bij mijn 161
pair bij ons -113
pair binn met 243
pair blad $ -138
pair blauw zon -134
pair bns is -152
pair boet van -135
pair bord stat -188
pair borg van -81
pair brief stan -145
pair brief stat 216
pair brief van 162
pair broer , -282
pair brug poort -73
pair bsn 0 -114
pair bsn : -190
pair bsn @it -153
pair bsn heeft -145
pair bsn is -185
pair bsn van -236
pair bus 0 -147
pair buurthuis terugstort -81
pair cijfer $ -138
pair cijfer ) -155
pair cijfer , -188
pair cijfer en 141
pair cijfer fout -103
pair cijfer he -232
pair cijfer heeft -209
pair cijfer is -111
pair cijfer mist -121
pair cijfer van -178
pair cijfer zijn -121
pair cod : -274
pair cod @it -53
pair cod is 153
pair cod van 117
pair container $ -170
pair creditcard @it 197
pair cvc 0 -306
pair dag een -199
pair dan 0 -242
pair dan @it -212
pair dan bij -156
pair dan draait 155
pair dan kan 260
pair dan komt -165
pair dan krijg -189
pair dan mar -92
pair dan niet 211
pair dan onder -143
pair dan op 254
pair dar won -176
pair dar zit 228
pair das phishing -135
pair das van -89
pair dat ? -196
pair dat @it -152
pair dat baksk 199
pair dat de -224
pair dat er -177
pair dat hij -102
pair dat in -90
pair dat is -69
pair dat kaartj 142
pair dat mar 202
pair dat nog -200
pair dat op -241
pair dat papier 185
pair dat te 264
pair dat van -186
pair dat was -218
pair de @it -128
pair de achterkant -207
pair de achterzijd -138
pair de afvalkalender -238
pair de afvalpas 267
pair de apothek -125
pair de app 237
pair de automat 262
pair de balie 81
pair de bank 228
pair de berging -160
pair de bib 183
pair de bibliothek -146
pair de blauw -134
pair de borg -81
pair de brief 356
pair de cijfer -137
pair de container 226
pair de deur -123
pair de digid 253
pair de eid 195
pair de folder -128
pair de garag -258
pair de geboortepremie -103
pair de gemeent -131
pair de gymzal -149
pair de hal -195
pair de hel -216
pair de kaart -219
pair de kermis -234
pair de krant -223
pair de laadpal -304
pair de lamp -187
pair de leges 157
pair de mann 216
pair de markt -207
pair de milieustrat -221
pair de neg -148
pair de nieuw -120
pair de openbar -213
pair de oud -242
pair de parkeerapp 165
pair de pin 280
pair de pincod 143
pair de poort -228
pair de postcod -144
pair de schol -150
pair de sit 307
pair de slagbom -281
pair de sleutel -71
pair de speeltuin -268
pair de strat -277
pair de streepjescod -160
pair de tag -149
pair de telefon 153
pair de tweeling -160
pair de verificatiecod 176
pair de verkeerd -119
pair de wacht -155
pair de webshop -117
pair de zonecod -200
pair de zuil -159
pair ded hij -191
pair den brief 186
pair den itsm 183
pair denk dat -186
pair deur $ -103
pair deur op -229
pair deur open -121
pair deur van -174
pair deur zei -318
pair deurcod van -133
pair die 0 -95
pair die allebei -125
pair die de -212
pair die doet 153
pair die heeft -90
pair die ik 152
pair die in -126
pair die invull 131
pair die is 289
pair die moet -105
pair die niet -169
pair die ook -254
pair die op -228
pair die van 187
pair die vor 120
pair die zelf -239
pair digid , 191
pair digid : 149
pair digid app 144
pair digid gebruikersnam 147
pair digid is 117
pair digid login 234
pair digid stat 194
pair digid van 183
pair digid wachtwoord 97
pair digit inlog 160
pair dk nr -119
pair doccl vraagt -121
pair dochter heeft 160
pair doe ik 240
pair doen $ 108
pair doet het 180
pair doet rar -86
pair doet t -217
pair dor op -125
pair dorpshuis , -97
pair drie ker 276
pair dus dan -80
pair dus dat -145
pair dus ik -189
pair e loket 204
pair een ander -234
pair een bevestigingscod 159
pair een boet -135
pair een bsn -126
pair een cijfer -261
pair een cod 92
pair een gezin -180
pair een hekj 260
pair een man -174
pair een nul 265
pair een pin 177
pair een prober -127
pair een sms 189
pair een wachtwoord -173
pair eid : -103
pair eid is 191
pair eid nummer -121
pair eigen , -248
pair eindigt op 137
pair elk @it -186
pair en 0 -177
pair en bsn -77
pair en dan 123
pair en dat 236
pair en de 67
pair en die 225
pair en een 90
pair en hang -129
pair en heeft -151
pair en het 160
pair en hij 95
pair en ik 58
pair en nog 124
pair en nu 258
pair en paswoord 152
pair en toch 56
pair en toen 175
pair en ww -125
pair er een -174
pair er ergen -103
pair er in 234
pair er kwam 179
pair er met -231
pair er mis 193
pair er niet 97
pair er nog 141
pair er stat -107
pair er zit -183
pair ergen een -103
pair erin $ 296
pair eural cod -148
pair euro mar -89
pair ex . -89
pair exp 0 285
pair fak 0 -115
pair folder stat -88
pair fout $ 330
pair fout , -151
pair foutcod @it -292
pair gan die -125
pair garagepoort , -207
pair gat de -202
pair gat open 192
pair gat volgen -161
pair ge @it 236
pair ge in 143
pair ge moogt 244
pair ge vraagt -129
pair gebeld en -129
pair geboortepremie @code -104
pair gebruik om 241
pair gebruikersnam @code 102
pair gebruikersnam @it 176
pair gebruikersnam wet 198
pair gef @it 246
pair gef ik 125
pair gef sms 119
pair gekreg van -222
pair geldig tot -80
pair gelof dat -121
pair gelof ik -114
pair gemeent gef 119
pair gemeent was -174
pair gemeentehuis , -133
pair gent $ -87
pair gerak ik 136
pair gev toch 121
pair geweigerd $ 204
pair gewon @it 253
pair gewon met -230
pair gezin : -129
pair gezin dat -146
pair gezin met -165
pair gezin vor -138
pair gij dat 393
pair gk $ -131
pair goed ingetikt -189
pair grofvuil bij -148
pair gsm en 159
pair gymzal : -149
pair haha , -104
pair hang al -129
pair har nieuw -87
pair har pincod 167
pair har voordeur -167
pair heb 0 -117
pair heb @it 149
pair heb de -157
pair heb ik -74
pair heb mijn 161
pair heb nik -253
pair heb nog 234
pair heeft @it -218
pair heeft postcod -154
pair hek , -127
pair hek van -213
pair hel mijn -161
pair help $ 102
pair hem niet 100
pair herdenk , -125
pair het account 257
pair het baksk 181
pair het bij 244
pair het bord -241
pair het bordj -170
pair het buurthuis -102
pair het dan -171
pair het dorpshuis -97
pair het e 74
pair het formulier -166
pair het gemeentehuis -131
pair het hek -239
pair het inen -191
pair het inlogg -266
pair het is -252
pair het kluisj 260
pair het mar 118
pair het niet 67
pair het nummer -235
pair het openbar -133
pair het oud 194
pair het scherm -149
pair het station -204
pair het wachtwoord 327
pair het zelf 241
pair het zwembad -128
pair hier : -126
pair hij blijft 182
pair hij het -191
pair hij is 131
pair hij van -174
pair hij zegt 205
pair hij zit -165
pair hoe ik -129
pair hoe lang -235
pair hoelang duurt -179
pair hoofdletter en -154
pair hor $ 141
pair hor ik -115
pair huis is -172
pair iban @it -178
pair id kaart -176
pair identiteitskaart is 127
pair iemand dar -170
pair ik 0 -95
pair ik @it 109
pair ik aan 242
pair ik al -192
pair ik ben -226
pair ik bij -167
pair ik cod -189
pair ik daarmee 280
pair ik dar 147
pair ik dat -184
pair ik de -169
pair ik die 125
pair ik doen 119
pair ik een -127
pair ik er 86
pair ik gaf 119
pair ik gelof -121
pair ik heb 96
pair ik het 105
pair ik inlog -129
pair ik kom 138
pair ik kreg 147
pair ik log 244
pair ik met -109
pair ik net 154
pair ik niet -126
pair ik sta -184
pair ik typ -81
pair ik vind 112
pair ik wacht -168
pair ik won -180
pair ik zeg 224
pair ik zie -155
pair in $ 72
pair in ? 137
pair in de -126
pair in en 235
pair in met 81
pair in mijn 204
pair in t -74
pair in te 150
pair in uw -190
pair inen $ -191
pair ingetikt en -93
pair inlog , -129
pair inlog : 160
pair inlogcod vor 361
pair inlogg , -122
pair inloggegeven digid 183
pair intik ded -191
pair intyp $ -313
pair invull $ 237
pair is @it 106
pair is asbest -148
pair is bij -284
pair is brug -87
pair is dat -242
pair is de -147
pair is die 223
pair is een -283
pair is er -158
pair is gewon 204
pair is het 212
pair is ie 209
pair is m -145
pair is mar -103
pair is mijn 81
pair is niet -195
pair is op 130
pair is ral -181
pair is toch -111
pair is van -111
pair is zijn -235
pair itsm cod 254
pair itsm geeft -227
pair itsm met 120
pair itsm vraagt 147
pair jan van -181
pair jou gev 121
pair jullie , -88
pair jullie aan 197
pair jullie automat 137
pair jullie blad -138
pair jullie of -186
pair k heb 182
pair kaart is 47
pair kaartj $ 142
pair kan dat 169
pair kan de -224
pair kan er -123
pair kan iemand 156
pair kan ik -351
pair kan niet 105
pair kenmerk @it -237
pair ker $ -201
pair kerkplein @it -155
pair kinder $ -79
pair kluis @it -250
pair kom er 207
pair kom ik 139
pair komt $ 244
pair komt er -238
pair komt uit -250
pair kortingscod @it -210
pair kreg cod 121
pair kreg ik 266
pair kreg is 144
pair kreg nu 120
pair krijg ik -222
pair krijgt een -236
pair kunt ge 293
pair kunt gij 218
pair kunt u 121
pair kwijt $ -193
pair kwijt , -232
pair lan van -196
pair lang de 205
pair login : 234
pair login e 183
pair loket $ 233
pair loket , -94
pair loket is 185
pair luidt @it 360
pair luierkinder haha -104
pair m , -108
pair m op -108
pair mag dat -289
pair mag ik 188
pair mag mijn -233
pair mailadres 0 -151
pair man aan -174
pair man en -193
pair mann van 216
pair mar aan 175
pair mar de 46
pair mar die -229
pair mar het 204
pair mar ik 181
pair mar op 99
pair mar teg 201
pair mar zo -77
pair markt is -133
pair me pincod 274
pair meld $ -152
pair meldingsnummer @it -144
pair mener aan 119
pair mer $ 74
pair mer stat 142
pair met @it 233
pair met cijfer -146
pair met mijn -181
pair met nummer -194
pair met ons -314
pair met wachtwoord 278
pair met ww 338
pair mij $ -241
pair mij @it 136
pair mij in 172
pair mij niet -157
pair mijn @it -198
pair mijn account 137
pair mijn bns -152
pair mijn brief -145
pair mijn bsn -223
pair mijn deur -212
pair mijn digid 121
pair mijn e 146
pair mijn eid 186
pair mijn eig -303
pair mijn ex -89
pair mijn garag 208
pair mijn gemeent 442
pair mijn gezin -339
pair mijn gsm 282
pair mijn huis -339
pair mijn identiteitskaart 173
pair mijn kaart 193
pair mijn login 222
pair mijn man 145
pair mijn pas 247
pair mijn paspoort -158
pair mijn pin 222
pair mijn pincod 253
pair mijn postcod -252
pair mijn reken -79
pair mijn rijksregisternummer -290
pair mijn strat -137
pair mijn wachtwoord 275
pair mijn zon -173
pair milieupas is 223
pair milieustrat $ -221
pair minimal 0 -155
pair minsten @it -166
pair minut in -140
pair mn paspoort -144
pair mn postcod -119
pair mn telefon 121
pair moeder : 183
pair moeder heeft -186
pair moet betal -234
pair moet dar -147
pair moet ik 79
pair moet minimal -171
pair na 0 -195
pair na @it -216
pair na het -178
pair naast de 169
pair nac cod -214
pair ne ker 222
pair nee wacht -168
pair neg cijfer -148
pair net $ -177
pair nie $ 295
pair nie in 223
pair niet $ 153
pair niet aan -302
pair niet bij -268
pair niet dus -106
pair niet en 270
pair niet in 148
pair niet inlogg 153
pair niet mer 101
pair niet op 124
pair niet open -157
pair niet veiliger -111
pair nieuw adres -87
pair nik $ -144
pair nodig vor -141
pair nog 0 243
pair nog ? -221
pair nog @it -326
pair nog wat -135
pair november ? -125
pair nr @it -225
pair nu $ 227
pair nu ? 215
pair nu bang 119
pair nu een 120
pair nu ook -277
pair nummer , -121
pair nummer 0 92
pair nummer @code -83
pair nummer @it -267
pair nummer is -128
pair of 0 -156
pair of @it -99
pair of bij -160
pair of is 66
pair of moet -277
pair om @it -327
pair om die 132
pair om in 182
pair onder de -198
pair onder het 233
pair ongeld $ 140
pair ons deur -166
pair ons gezin -226
pair ons huis 236
pair ontvang : 150
pair onz beheerder -90
pair onz postcod -186
pair ook een 218
pair ook niet 263
pair ook vor -197
pair op $ 162
pair op 0 -163
pair op @code -187
pair op @it 72
pair op dat 163
pair op de -22
pair op een -141
pair op jullie -292
pair op mijn 119
pair op schooltoelag -79
pair op uw -161
pair op want 157
pair open $ -213
pair open , 139
pair open met 104
pair openbar toilet -145
pair oud ? -140
pair over de -123
pair pakt hem 228
pair pakt nie 211
pair pakt niet -144
pair pas is 221
pair paspoort vind -138
pair paswoord @it 164
pair paswoord van 123
pair paswoord vor 193
pair paswoort is 172
pair per sms 188
pair phishing zeker -135
pair pin @it 342
pair pin is 222
pair pin van 243
pair pincod , 358
pair pincod . 206
pair pincod 0 -375
pair pincod @it 376
pair pincod is 255
pair pincod van 226
pair pincod verget -326
pair pinkod @it 281
pair pinn aan -80
pair poort $ -230
pair poort 0 -83
pair poortj $ -236
pair postcod @it -301
pair postcod is -264
pair postcod van -276
pair promocod @it -272
pair puk @it 189
pair puk cod 211
pair puk van 264
pair pukcod van 296
pair ral @it -264
pair rar met -146
pair reken nummer -79
pair rekeningnummer vor -103
pair rijksregisternummer @it -264
pair ronald , -90
pair scant niet -156
pair schol is -206
pair schooltoelag vor -79
pair schrijf het 304
pair sit $ 239
pair sit 0 -94
pair sit van 394
pair sleutel $ -90
pair sleutel gekreg -161
pair sleutel ligt -265
pair sleutel van -267
pair sleutelkastj van -149
pair sms 0 187
pair sms @it -325
pair sms cod 159
pair sms met 319
pair sms ontvang 150
pair sms parker -181
pair sms van 241
pair sorry typ -308
pair sperwerstrat @it -228
pair sta ik -211
pair stad , 267
pair stad moet -135
pair stan $ 251
pair stan er -154
pair stat , 170
pair stat 0 -103
pair stat activeringscod 194
pair stat cod -275
pair stat een -263
pair stat elk -181
pair stat er 96
pair stat nog -133
pair station , -229
pair sted dat 242
pair sted niet 226
pair sted onjuist 139
pair strat en -230
pair streepjescod op -138
pair streepjescod van -133
pair t niet -256
pair t pakt 211
pair tablet $ 163
pair tag stat -149
pair te logg 150
pair teg de 201
pair teken en -204
pair teken zijn -134
pair telefon zegt 119
pair terugstort op -81
pair toch $ -213
pair toch ? -125
pair toch gerak 130
pair toch kom 177
pair toch niet -111
pair toch zegt 129
pair toe $ -300
pair toetsenbord , -177
pair toilet op -145
pair tot 0 -81
pair tot wanner -134
pair tr $ -178
pair trek . 284
pair twee cijfer -239
pair tweeling bsn -77
pair typ het -167
pair typ op -309
pair u bedoeld 120
pair u dat -192
pair u de -81
pair u doorgev 116
pair u vroeg -148
pair uit $ -207
pair uit ? -227
pair uit de 99
pair uit mijn -222
pair van @it -271
pair van de 115
pair van digid 196
pair van een -301
pair van gemeent -221
pair van het -145
pair van itsm 240
pair van jullie -136
pair van meerdervoort -196
pair van mij -261
pair van mijn 87
pair van mn -73
pair van ons 158
pair van t 200
pair van wacht -228
pair vanaf @it -185
pair veiliger dan -111
pair verificatiecod : 215
pair verkeerd container -119
pair verlop $ 318
pair vind ik -138
pair visa @it -212
pair vloek $ -129
pair voetpad . -138
pair vogelpik als -129
pair volgen de -324
pair volgen het -244
pair volgend maand -238
pair voordeur , -162
pair vor 0 -119
pair vor all -162
pair vor de -124
pair vor den 308
pair vor een -231
pair vor iederen -169
pair vor jullie -138
pair vor me 127
pair vor mij 279
pair vor mijn -108
pair vor onz -233
pair vraagt een 164
pair vraagt hoe -129
pair vraagt mijn -133
pair vroeg aan 132
pair vrouw zegt -103
pair vul ik 84
pair wacht $ -208
pair wacht al -114
pair wacht das -89
pair wacht op -187
pair wachtwoord : 215
pair wachtwoord @code 192
pair wachtwoord @it 386
pair wachtwoord goed -189
pair wachtwoord is 222
pair wachtwoord moet -203
pair wachtwoord van 229
pair wachtwoord vor 147
pair wachtwoord zijn -177
pair wachtwoort is 152
pair wagtwoord @it 245
pair want ik 101
pair war moet 197
pair was @it 150
pair wat , -135
pair wat betekent -236
pair wat doe 240
pair wat er 225
pair wat is -247
pair wat moet 222
pair we doen -155
pair wek $ -190
pair wel in -196
pair wel zo -129
pair welk dag -164
pair werk in -216
pair wet ik 221
pair wifi in -245
pair wij won -183
pair wij zijn 167
pair wil een 238
pair wil jij 128
pair won er -177
pair won ik -191
pair wordt er -226
pair ww 0 -127
pair ww : 198
pair ww @it 194
pair zeg dat 202
pair zegt fout 162
pair zegt ik 119
pair zegt sted 141
pair zegt verlop 218
pair zeker ? -135
pair zet die -89
pair zie het -103
pair zie ik 109
pair zien wat 197
pair zijn $ -147
pair zijn , -121
pair zijn @it -143
pair zijn bij -88
pair zijn de -177
pair zijn pas 202
pair zijn vor -216
pair zijn werk 157
pair zit da -182
pair zit de 117
pair zit een -183
pair zo , -80
pair zon , -195
pair zon @it -160
pair zonder vergunn -161
pair zwembad werkt -147
pair नमसत , -79
skip , , 166
skip , 0 -186
skip , : -195
skip , ? -126
skip , @code 176
skip , @it -115
skip , automat 235
skip , bang 119
skip , ben -249
skip , betekent -210
skip , cijfer -247
skip , cod 56
skip , da 170
skip , dag -132
skip , dar -141
skip , dat -159
skip , de -69
skip , deur -216
skip , die -59
skip , doet 121
skip , duurt -276
skip , er -117
skip , gaf 119
skip , gat 238
skip , ge 240
skip , geblokkeerd -295
skip , gef -152
skip , gelof -121
skip , gent -87
skip , gij 261
skip , heeft -149
skip , het 260
skip , hij -237
skip , huis -166
skip , iemand -170
skip , is 79
skip , jullie -244
skip , kreg 108
skip , mijn -297
skip , moet 106
skip , of -150
skip , phishing -135
skip , pincod 206
skip , reken -79
skip , stat -257
skip , tot -80
skip , vor -233
skip , vrouw -103
skip , vul 230
skip , wacht -98
skip , wanner -134
skip , was -175
skip , wie 101
skip , wil -213
skip , won -177
skip , zegt 262
skip , zie -217
skip , ziet -174
skip , zijn 70
skip , zit 178
skip , zo -129
skip 0 $ 71
skip 0 , -60
skip 0 0 -88
skip 0 ? -219
skip 0 ah -90
skip 0 asbest -122
skip 0 dat -142
skip 0 de -304
skip 0 gebeld -117
skip 0 geldig -77
skip 0 gk -111
skip 0 ik -179
skip 0 in -188
skip 0 mar -174
skip 0 mijn -115
skip 0 nee -79
skip 0 op 108
skip 0 reken -121
skip 0 uur -162
skip 0 uw -165
skip 0 van -127
skip 0 vanaf -193
skip 0 vor -399
skip 0 ww -113
skip 0 zijn -133
skip : $ 72
skip : , -99
skip : . 174
skip : de -197
skip : en 202
skip : ik -209
skip : wachtwoord 231
skip @code $ -12
skip @code 0 -123
skip @code is -183
skip @code wachtwoord 181
skip @it $ -87
skip @it ) -159
skip @it , -71
skip @it . -87
skip @it 0 -34
skip @it @code -304
skip @it aan 96
skip @it bij -185
skip @it binn 276
skip @it dan 333
skip @it dar -156
skip @it das 279
skip @it dat -73
skip @it den 279
skip @it die 121
skip @it digid -159
skip @it een 61
skip @it en 164
skip @it er 131
skip @it ge 109
skip @it har -167
skip @it he -232
skip @it heeft -187
skip @it het -96
skip @it hor -115
skip @it ie 228
skip @it ik 75
skip @it in 97
skip @it inlogg -140
skip @it is 62
skip @it japan -140
skip @it je 154
skip @it jij 181
skip @it jullie -138
skip @it kunt 174
skip @it mag -58
skip @it me 224
skip @it met -127
skip @it mijn -72
skip @it minimal -214
skip @it mn 209
skip @it moet -83
skip @it ni 139
skip @it niet 155
skip @it nu 210
skip @it nummer -218
skip @it pincod -164
skip @it sind -209
skip @it stat -87
skip @it u 372
skip @it van -233
skip @it vor -85
skip @it wacht -229
skip @it wachtwoord 264
skip @it we -127
skip @it werkt 223
skip @it wij -132
skip @it ze -319
skip @it zeg 138
skip @it zijn -144
skip ^ $ 269
skip ^ 0 145
skip ^ : 230
skip ^ @it 60
skip ^ app 172
skip ^ bezoekersparker 284
skip ^ bns -152
skip ^ bsn -204
skip ^ cijfer -120
skip ^ dan -231
skip ^ dat -218
skip ^ de 35
skip ^ deurcod -133
skip ^ die -98
skip ^ digid 212
skip ^ drie -228
skip ^ een -186
skip ^ eid -161
skip ^ en -240
skip ^ er -200
skip ^ formulier -221
skip ^ garag 152
skip ^ ge 302
skip ^ gebruikersnam 147
skip ^ geeft -263
skip ^ gevond -195
skip ^ gezin -229
skip ^ goed -189
skip ^ heb 82
skip ^ hebb -247
skip ^ hek -200
skip ^ het -27
skip ^ iban -226
skip ^ ik -263
skip ^ in -165
skip ^ inlog 160
skip ^ inlogcod 308
skip ^ is 103
skip ^ kapot -127
skip ^ kreg 132
skip ^ kwam 179
skip ^ lang 173
skip ^ log 244
skip ^ login 297
skip ^ m -108
skip ^ met 53
skip ^ moeder -186
skip ^ moet -235
skip ^ net 127
skip ^ niet 108
skip ^ nieuw 104
skip ^ ocmw 235
skip ^ of -144
skip ^ ons -241
skip ^ op -228
skip ^ paswoord 266
skip ^ paswoort 172
skip ^ pasword 390
skip ^ per 150
skip ^ pin 81
skip ^ pincod 224
skip ^ postcod -274
skip ^ productcod -271
skip ^ rijksregisternummer -187
skip ^ sta -184
skip ^ uit 181
skip ^ van 90
skip ^ vor -157
skip ^ vraagt 145
skip ^ vroeg 132
skip ^ wacht -240
skip ^ wachtwoord 289
skip ^ won -192
skip ^ ww 325
skip ^ zaterdag -180
skip ^ zegt 125
skip ^ zo 151
skip ^ zonecod -200
skip ^ zus -87
skip aakstrat $ -104
skip aan balie 75
skip aan deur -234
skip aan die 256
skip aan doorgev 116
skip aan gev 179
skip aan zegt 119
skip aan zuil -159
skip aanmeld de -259
skip aanvrag $ -221
skip account de 261
skip achterzijd mn -138
skip activeringscod de 240
skip adres brug -87
skip afvalpas @it 120
skip ah wacht -89
skip al ker 115
skip al minut -131
skip al wek -78
skip allebei op -125
skip als , 249
skip als @it 98
skip als een -131
skip als gezin -208
skip als in 287
skip apothek wacht -171
skip app @it 140
skip artikel , -205
skip asbest ? -148
skip balie niet -80
skip bang moet 119
skip bankpas @it 135
skip barcod de -112
skip bedoeld $ 120
skip beheerder het -90
skip ben $ -220
skip ben en -264
skip ben gef 119
skip betal @it -286
skip betekent $ -189
skip beveiligingscod sms 150
skip bevestigingscod mijn 159
skip bij $ -278
skip bij , -114
skip bij bibliothek -207
skip bij het -140
skip bij in -169
skip bij inlogg -198
skip bij milieustrat -221
skip bij of -193
skip bij vor -109
skip bij wel 164
skip binn @it 277
skip blijft $ -288
skip boet de -135
skip bord @it -159
skip bord de -214
skip bordj de -160
skip borg het -81
skip brief $ 252
skip brief de 198
skip brief digid 159
skip brief er -145
skip brief mijn 295
skip brug 0 -83
skip bsn $ -81
skip bsn , -104
skip bsn @it -233
skip bsn en -77
skip burgerprofiel @it 231
skip bus $ -131
skip bus , -100
skip buurthuis op -81
skip cijfer $ -300
skip cijfer , -194
skip cijfer : -246
skip cijfer ? -247
skip cijfer de -244
skip cijfer hier -126
skip cijfer ik -153
skip cijfer is -104
skip cijfer mijn -178
skip cijfer op -145
skip cijfer toch -111
skip cijfer want -214
skip cod , -108
skip cod 0 84
skip cod @it -97
skip cod bij -220
skip cod ik 136
skip cod mar -151
skip cod mijn 347
skip cod op -274
skip cod vor -66
skip container @it -310
skip container in 368
skip da de 268
skip da nie 140
skip dag de -151
skip dan $ 272
skip dan ? -111
skip dan de -168
skip dan ge 167
skip dan het 297
skip dan ik -112
skip dan zo -80
skip dar $ -113
skip dar de 117
skip dar een -129
skip dar het -179
skip dar ik -141
skip das mijn -89
skip das zeker -135
skip dat $ -154
skip dat , 295
skip dat cijfer -121
skip dat de -182
skip dat een -204
skip dat er 107
skip dat ergen -103
skip dat fout 128
skip dat het -157
skip dat ik 121
skip dat is -185
skip dat m -145
skip dat meld -147
skip dat niet 186
skip dat nog -144
skip dat of -256
skip dat teg 172
skip dat van -148
skip dat vor -232
skip de $ -56
skip de ( -136
skip de 0 -338
skip de ? -225
skip de @code -104
skip de app 198
skip de bij 256
skip de blijft 169
skip de bsn -77
skip de cijfer -158
skip de container -232
skip de dar -132
skip de dat -173
skip de de 250
skip de dor 112
skip de en 57
skip de gekreg -156
skip de hangt -163
skip de in 163
skip de lukt -80
skip de mag 379
skip de met -182
skip de moet -328
skip de niet 82
skip de nog -144
skip de of -222
skip de op -347
skip de over -219
skip de stan -138
skip de stat -88
skip de toch -290
skip de van 43
skip de wel 236
skip de zei -318
skip de zon -134
skip ded het -191
skip den cod 242
skip denk er -186
skip deur $ -139
skip deur @it 164
skip deur de -179
skip deur ik -109
skip deurcod het -133
skip dicht $ 225
skip die $ -216
skip die de -81
skip die dor -125
skip die euro -89
skip die het 153
skip die ik 275
skip die in -312
skip die kreg 120
skip die met -224
skip die net 154
skip die op -194
skip die stat -249
skip die u 249
skip die van 251
skip die vor -144
skip digid : 225
skip digid @it 162
skip digid activeringscod 194
skip digid die 121
skip digid is 156
skip digid mijn 156
skip digit : 160
skip doccl mijn -121
skip doet , 156
skip doet het 128
skip dorpshuis ronald -90
skip dus is 116
skip dus mar -80
skip dus typ -189
skip e , -212
skip e is 185
skip een $ 89
skip een , 19
skip een . 157
skip een 0 -165
skip een aan -183
skip een bij -194
skip een dat -83
skip een en 134
skip een fout -103
skip een heeft -106
skip een in -262
skip een op 250
skip een pin -325
skip een van -77
skip een wachtwoord -284
skip een wat 143
skip een zijn -177
skip eid , -121
skip eid @it 61
skip eigen @it -194
skip en $ -124
skip en , -221
skip en 0 -173
skip en ? 248
skip en al -129
skip en cijfer -181
skip en de 201
skip en draait 155
skip en heb 120
skip en is 156
skip en kom 198
skip en krijg -265
skip en mijn -145
skip en op 254
skip en uitroeptek 126
skip en voordeur -167
skip en wacht -52
skip en wat -135
skip en zeg 224
skip en zegt 269
skip en zei 242
skip en zie 284
skip er $ 89
skip er , -145
skip er ? 162
skip er cijfer -202
skip er dat 211
skip er de -237
skip er een -169
skip er elk -200
skip er in 178
skip er mee 241
skip er t -280
skip erachter $ -157
skip ergen cijfer -103
skip eural 0 -149
skip euro op -89
skip ex $ -89
skip exp 0 285
skip extra bak -155
skip fak 0 -121
skip fout $ 181
skip fout mar -103
skip foutcod , -198
skip foutcod bij -166
skip gaf @it -260
skip gan allebei -125
skip garag $ -173
skip gat het -163
skip gat met 192
skip ge @it 151
skip ge hoe -129
skip gebeld hang -129
skip geboortepremie 0 -93
skip gebruik @it 260
skip gebruikersnam ik 198
skip gebruikersnam wachtwoord 174
skip geeft @it -227
skip gef cod 119
skip gekreg de -117
skip geldig 0 -81
skip geliev te 161
skip gelof er -121
skip gemeent sms 119
skip gen $ -352
skip gerak er 147
skip gev ? 121
skip gewon aan -147
skip gezin $ -159
skip gezin 0 -152
skip gezin @it -175
skip gezin ik -102
skip gezin jullie -138
skip goed en -189
skip groen , -148
skip gsm die 159
skip gymzal op -149
skip haha aakstrat -104
skip hang 0 -144
skip hangt de -213
skip har , -288
skip har adres -87
skip har is 227
skip heb al -109
skip heb een 179
skip heb sleutel -201
skip heb verkeerd -119
skip heeft @it -113
skip heeft cijfer -261
skip heeft sleutel -90
skip heeft wachtwoord 194
skip hek $ -145
skip hek @it -162
skip hek de -221
skip hek het -160
skip herdenk gan -125
skip het $ 143
skip het , -151
skip het ? -245
skip het foutcod -151
skip het gat -163
skip het hangt -167
skip het heeft -113
skip het in -249
skip het jullie 165
skip het loket 88
skip het met -113
skip het niet 216
skip het open -195
skip het stat -209
skip het terugstort -81
skip het toilet -133
skip het uit -127
skip het werkt -147
skip het zegt 185
skip hier @it -148
skip hier de -150
skip hij altijd 169
skip hij de -174
skip hij een 320
skip hij inen -191
skip hij sted 134
skip hoe inlog -129
skip hoe is -204
skip hoort @it -245
skip hor dan -115
skip id @it 232
skip id is -250
skip ie $ 227
skip ik 0 -229
skip ik @it 97
skip ik al -111
skip ik als 156
skip ik bij -163
skip ik boet -135
skip ik dat -207
skip ik de -68
skip ik er 260
skip ik gebruik 237
skip ik gekoz 242
skip ik gemeent 119
skip ik iet -126
skip ik in 105
skip ik ingev 307
skip ik jou 121
skip ik juist 258
skip ik karin -77
skip ik mar 267
skip ik mer 197
skip ik mijn -229
skip ik niet 113
skip ik nog 152
skip ik op -107
skip ik per 195
skip ik van 218
skip ik vor -137
skip ik wachtwoord 138
skip ik zelf 165
skip in $ 180
skip in ? -248
skip in @it -92
skip in als 211
skip in begijnhof -230
skip in brief 142
skip in dan 162
skip in de -214
skip in die 152
skip in en 250
skip in folder -88
skip in hal -225
skip in logg 150
skip in stadhuis 234
skip in strat -229
skip in system -266
skip in wacht -155
skip in wachtwoord 190
skip in webshop -182
skip ingetikt dan -189
skip inlog wel -129
skip inlogg mijn 153
skip inlogg wet -179
skip inloggegeven van 183
skip intik hij -191
skip is $ 159
skip is , 9
skip is . 201
skip is 0 -124
skip is : 180
skip is @it -53
skip is al -169
skip is als -172
skip is die 137
skip is dk -119
skip is en 115
skip is fak -128
skip is het -219
skip is ik -103
skip is k -212
skip is kunt 267
skip is mar 95
skip is niet -140
skip is o 149
skip is onz -90
skip is pin 279
skip is poort -87
skip is toch -148
skip is tr -178
skip is van -215
skip is vor 237
skip is wachtwoord 122
skip itsm @it 308
skip itsm cod 120
skip itsm een 140
skip itsm ik -321
skip je met 229
skip jou toch 121
skip jullie $ -246
skip jullie in -88
skip jullie is -199
skip jullie vor 154
skip k @it 177
skip kan inlogg 193
skip kan niet -223
skip kan nu -200
skip karin de -77
skip ker intik -191
skip klopt dat -164
skip kom er 188
skip komt een -173
skip komt niet -169
skip kreg 0 -169
skip kreg @it 300
skip kreg bij -163
skip kreg een 224
skip krijg cod -189
skip krijg van 336
skip kunt een 165
skip laadpal @it -152
skip lan meerdervoort -196
skip lang een -235
skip ligt aan 153
skip ligt de -182
skip login loket 183
skip loket @it 181
skip loket mijn 222
skip luierkinder , -104
skip lukt dus -163
skip mag bij -184
skip mailadres vogelpik -129
skip mann de 216
skip mar $ 219
skip mar , -85
skip mar @code -82
skip mar @it -130
skip mar automat 194
skip mar de 220
skip mar pakt 70
skip mar wil 155
skip mar zie -103
skip markt @it -133
skip me . 153
skip me op 275
skip melding @it -324
skip mener telefon 119
skip mer de -93
skip mer er 142
skip mer wat 153
skip met $ 119
skip met , 213
skip met @it 107
skip met als 231
skip met en 182
skip met kinder -173
skip met luierkinder -104
skip met man -185
skip met vor -132
skip mij te 172
skip mijn ( -173
skip mijn 0 125
skip mijn ? -158
skip mijn @it -145
skip mijn bij 232
skip mijn cod -124
skip mijn doet -192
skip mijn heeft 171
skip mijn is 80
skip mijn loket 146
skip mijn niet 291
skip mijn nummer -111
skip mijn op -120
skip mijn open 244
skip mijn stan -145
skip mijn stat 139
skip mijn van 92
skip mijn vor 254
skip mijn wachtwoord 147
skip mijn zegt -103
skip milieupas @it 223
skip minimal teken -171
skip minsten teken -166
skip minut de -140
skip mis $ 193
skip misschien cijfer -130
skip mn is 100
skip mn van 172
skip mn vind -138
skip moeder nam 183
skip moet 0 -155
skip moet aan 223
skip moet dat -228
skip moet die 141
skip moet doen 119
skip moet een -254
skip moet het 79
skip moet op -218
skip moet wachtwoord -116
skip na ker -228
skip na minut -196
skip nam , 183
skip nam de -191
skip nar , 264
skip nar @it -200
skip nee das -89
skip net is 171
skip net sms 278
skip nie $ 122
skip nie ik -174
skip niet $ 80
skip niet dan -95
skip niet dat 142
skip niet ik -178
skip niet in 313
skip niet mijn -111
skip nieuw is -87
skip nik $ -182
skip nodig $ 251
skip nog , -144
skip nog ? -178
skip nog @it -233
skip nog ik 272
skip nog niet 226
skip november $ -125
skip nr $ -258
skip nr en -119
skip nu $ 282
skip nu de -173
skip nu sms 120
skip nu wat 119
skip nummer $ -192
skip nummer 0 -76
skip nummer @code -132
skip nummer @it -144
skip nummer ik -190
skip nummer in -195
skip of $ -90
skip of . -243
skip of ? -271
skip of de -134
skip of het 100
skip of ik -261
skip of teken -88
skip onder blauw -134
skip onder streepjescod -160
skip ons , -167
skip ons : 120
skip ons de -156
skip ons is -277
skip ons vor -138
skip ontbreekt ik -186
skip onz is -197
skip onz van -90
skip ook de -186
skip op $ -274
skip op 0 -166
skip op @it -207
skip op achterzijd -138
skip op bord -231
skip op brief 205
skip op deur -131
skip op een -211
skip op en 213
skip op formulier -149
skip op groen 115
skip op gsm 331
skip op id -295
skip op kaartj 170
skip op klavier -212
skip op laptop 147
skip op m -108
skip op markt -196
skip op november -125
skip op parkeerautomat -237
skip op scherm -164
skip op sit 136
skip op tag -149
skip op telefon 218
skip op van -198
skip op vbld -81
skip op vor -79
skip open $ 155
skip open @it 111
skip openbar op -145
skip oud $ -154
skip over de 309
skip pakt niet 212
skip parkeerautomat $ 139
skip parker is -181
skip pas 0 199
skip pas @it -114
skip paspoort @it -150
skip paspoort ik -138
skip paswoord , 152
skip paswoord het 163
skip paswoord mijn 199
skip paswoord vloek -129
skip paswoort @it 231
skip per kreg 134
skip per ontvang 150
skip phishing ? -135
skip pin , 121
skip pin @it 170
skip pin mijn 219
skip pin puk 142
skip pincod de 215
skip pincod en 262
skip pincod ik 211
skip pincod mijn 155
skip pinn de -80
skip poort bus -73
skip poort toe -300
skip postcod 0 -169
skip postcod @it -317
skip postcod het -107
skip postcod mijn -290
skip promocod vor -212
skip puk @it 381
skip puk mer 142
skip puk mijn 264
skip rar cijfer -146
skip reken @code -83
skip reken ons -138
skip rekeningnummer de -103
skip rijksregisternummer , -180
skip ronald die -90
skip rr @it -203
skip schooltoelag 0 -90
skip sint @it -150
skip sit de 394
skip sleutel van -161
skip sleutelkastj de 150
skip sms 0 -85
skip sms : -3
skip sms @it 316
skip sms digid 254
skip sms is 203
skip sms itsm 120
skip sms met 177
skip stad 0 155
skip stad @it -138
skip stad betal -135
skip stat $ -193
skip stat 0 -199
skip stat de -215
skip stat en -88
skip stat het 121
skip stat in -107
skip stat mar -159
skip stat met -202
skip stat mijn -241
skip stat niet 142
skip stat op 112
skip stat uw -221
skip sted @it -240
skip storing $ -228
skip streepjescod de -170
skip t nie 207
skip t op -223
skip tag 0 -116
skip te in 200
skip teken bij -88
skip teken een -204
skip telefon digid 121
skip telefon ik 208
skip thuis je 229
skip toch $ -125
skip toch @it -174
skip toch de -112
skip toch veiliger -111
skip toilet de -145
skip tot 0 -81
skip trek $ 284
skip twee in -231
skip u ? 233
skip u borg -81
skip uit $ -227
skip uit brief 328
skip uw , -161
skip van $ -301
skip van , 161
skip van 0 -152
skip van : 105
skip van @it -204
skip van afvalpas 120
skip van bankpas 135
skip van beheerder -90
skip van bib 182
skip van brief 397
skip van buurthuis -81
skip van cijfer -118
skip van container 160
skip van dorpshuis -90
skip van e 135
skip van eid 331
skip van ex -89
skip van gezin -253
skip van gymzal -149
skip van identiteitskaart 116
skip van is -62
skip van kaart 317
skip van met 235
skip van milieupas 223
skip van moeder 183
skip van openbar -203
skip van pas 193
skip van paspoort -200
skip van schol -144
skip van stad 124
skip van stat 194
skip van vor -254
skip van vrouw 192
skip van zegt -135
skip van zon -170
skip van zwembad -183
skip verkeerd $ -119
skip vind $ -278
skip vind 0 -116
skip visa 0 -80
skip voetpad $ -138
skip vogelpik paswoord -129
skip volgen bordj -137
skip volgen krant -223
skip vor app 240
skip vor bedoeld 120
skip vor blad -138
skip vor de 192
skip vor deur -203
skip vor digid 289
skip vor garag -178
skip vor garagepoort -207
skip vor geboortepremie -103
skip vor invull 237
skip vor kinder -79
skip vor ophal 169
skip vor zwembad -147
skip vraagt bevestigingscod 159
skip vraagt eid -121
skip vraagt ik -129
skip vroeg de 132
skip vrouw dat -103
skip wacht @it -210
skip wacht schooltoelag -79
skip wacht wek -199
skip wachtwoord ! 140
skip wachtwoord $ 108
skip wachtwoord , 345
skip wachtwoord . 225
skip wachtwoord @it 164
skip wachtwoord de 176
skip wachtwoord en 263
skip wachtwoord het 156
skip wachtwoord ik 229
skip wachtwoord ingetikt -93
skip wachtwoord mijn 288
skip wachtwoord minimal -171
skip wachtwoord of -88
skip wachtwoord vor -177
skip wachtwoort @it 187
skip waregem de -250
skip was mar 210
skip wat @it -190
skip wat das -135
skip wat de -186
skip wat ik 340
skip wel $ 254
skip werkt op 131
skip wet wat -171
skip wie dat 115
skip wij @it -135
skip wij werk 193
skip wil niet -186
skip won @it -202
skip won op -190
skip woont de -176
skip wordt $ 204
skip ww en -125
skip ww herdenk -125
skip zaterdag ik -142
skip zeg mar 202
skip zegt $ 119
skip zegt @it -189
skip zegt ben 119
skip zegt dat 150
skip zegt er -103
skip zegt fout 138
skip zegt geblokkeerd 298
skip zei hij -174
skip zeker $ -135
skip zelf $ 252
skip zet 0 -95
skip zie niet -116
skip zien er 197
skip zijn , 216
skip zijn @it -130
skip zijn altijd -169
skip zijn bij 141
skip zijn het -177
skip zijn jullie -88
skip zit $ -133
skip zit de -40
skip zit in 176
skip zo ik -196
skip zo mijn -217
skip zo visa -80
skip zon , 142
skip zonet sms 182
skip zuil $ -212
skip zus nieuw -87
skip zwembad niet -147
skip नमसत mijn -79
topic @ability 25
topic @body -229
topic @building -76
topic @business 35
topic @firstPerson 34
topic @general 101
topic @handled -11
topic @hardly 70
topic @has -14
topic @home -126
topic @mine 28
topic @nuisance -5
topic @nuisance-phrase -199
topic @ofPerson 21
topic @organisation -73
topic @ownPostcode 33
topic @patient 19
topic @place -116
topic @plainly 22
topic @relative -16
topic @somebody 32
topic @vehicle -59
topicAnywhere @ability 38
topicAnywhere @access -5
topicAnywhere @body -173
topicAnywhere @building -50
topicAnywhere @business 36
topicAnywhere @firstPerson 30
topicAnywhere @general 104
topicAnywhere @hardly 82
topicAnywhere @has -10
topicAnywhere @home -120
topicAnywhere @mine 21
topicAnywhere @nuisance -19
topicAnywhere @nuisance-phrase -216
topicAnywhere @organisation -66
topicAnywhere @ownPostcode 28
topicAnywhere @patient 12
topicAnywhere @place -65
topicAnywhere @plainly 31
topicAnywhere @somebody 27
topicAnywhere @vehicle -57
topicBefore @ability -37
topicBefore @access 44
topicBefore @building -122
topicBefore @business 26
topicBefore @general -96
topicBefore @handled -13
topicBefore @hardly -53
topicBefore @home -134
topicBefore @mind -152
topicBefore @nuisance -160
topicBefore @ofPerson 33
topicBefore @organisation -49
topicBefore @patient 14
topicBefore @place -79
topicBefore @somebody 10
topicBefore @vehicle -139
topicBeside @ability -124
topicBeside @access 114
topicBeside @building -211
topicBeside @business -142
topicBeside @handled -233
topicBeside @has 90
topicBeside @home 125
topicBeside @mine -198
topicBeside @mine-phrase 86
topicBeside @nuisance -67
topicBeside @organisation -89
topicBeside @place -106
topicBeside @plainly -200
topicBeside @relative -218
topicBeside @vehicle -167
topicEarlier @ability -83
topicEarlier @building -185
topicEarlier @business 123
topicEarlier @handled 158
topicEarlier @hardly -208
topicEarlier @home -96
topicEarlier @mine 79
topicEarlier @organisation -85
topicEarlier @patient -30
topicEarlier @place -247
topicEarlier @plainly 188
topicEarlier @vehicle -343
topicNear @ability -141
topicNear @access 57
topicNear @building -157
topicNear @business 190
topicNear @general 84
topicNear @handled 75
topicNear @home -150
topicNear @nuisance -58
topicNear @ofPerson 99
topicNear @organisation -56
topicNear @patient 52
topicNear @place -234
topicNear @somebody 25
topicNear @vehicle -89
twoBefore , 0 -185
twoBefore , ik 232
twoBefore , wachtwoord 181
twoBefore @code , 147
twoBefore @code 0 -149
twoBefore ^ digid 187
twoBefore ^ gezin -175
twoBefore ^ ik -242
twoBefore ^ itsm 292
twoBefore ^ mijn -388
twoBefore ^ pincod -168
twoBefore ^ puk 254
twoBefore ^ sms 211
twoBefore ^ wachtwoort 197
twoBefore ^ wij -135
twoBefore ^ ww 198
twoBefore aan de -168
twoBefore aan het -146
twoBefore binn met 159
twoBefore de afvalpas 120
twoBefore de deur 164
twoBefore de eid 195
twoBefore de markt -133
twoBefore de stad -138
twoBefore deur , -171
twoBefore digid app 93
twoBefore digid stat 194
twoBefore digid wachtwoord 235
twoBefore e loket 177
twoBefore een gezin -142
twoBefore een sms 223
twoBefore een wachtwoord -237
twoBefore en de 239
twoBefore en ik 311
twoBefore gat open 192
twoBefore het bord -159
twoBefore huis is -170
twoBefore id kaart -266
twoBefore ik kreg 279
twoBefore ik wacht -201
twoBefore in de -174
twoBefore in met 200
twoBefore itsm geeft -227
twoBefore jan van -173
twoBefore krijg ik -171
twoBefore kwijt , -232
twoBefore mijn bsn -227
twoBefore mijn eid 279
twoBefore mijn kaart 270
twoBefore mijn man 151
twoBefore mijn pin 222
twoBefore mijn pincod 275
twoBefore mijn postcod -269
twoBefore mijn wachtwoord 254
twoBefore moet betal -191
twoBefore onz postcod -186
twoBefore op de -209
twoBefore van digid 112
twoBefore visa 0 252
twoBefore voordeur , -162
word ! 210
word ( -93
word ) -147
word , -48
word . 46
word 0 -59
word : 29
word ? -68
word @code -72
word aakstrat -104
word aan -30
word aanmeld -141
word aanvrag -226
word account 244
word achteran -246
word achterkant -207
word achterzijd -138
word actie -242
word activeringscod 274
word adres -222
word af 246
word affich -265
word afgeleverd -205
word afspraakcod -233
word afvalapp 171
word afvalkalender -238
word afvalpas 267
word afvalzak -232
word ah -89
word al -100
word alarm 194
word all -162
word allebei -125
word allen 225
word allez 153
word ambtenar -269
word apothek -171
word app 279
word apparat 246
word artikel -261
word aub 240
word auto -132
word automat 240
word baby -16
word baksk 259
word balie 50
word bang 119
word bank 228
word bankpas 135
word bankstel 170
word barcod -144
word bc -180
word bedoeld 120
word begijnhof -264
word begint -308
word beheerder -90
word ben -207
word berging -160
word betal -114
word betekent -276
word beveiligingscod 150
word bevestigingscod 159
word bezoekersparker 261
word bezorg -181
word bib 222
word bibliothek -228
word bij -77
word binn 256
word blad -138
word blauw -183
word blijft 162
word blijkbar 129
word bns -200
word boet -178
word bom -134
word bomma 174
word bord -241
word bordj -170
word borg -81
word bov -159
word bred -186
word brief 275
word brug -89
word bsn -198
word burgerprofiel 231
word burgerservicenummer -281
word bus -139
word buurthuis -102
word buurvrouw 204
word camion -138
word centrum -313
word cijfer -276
word cod -16
word container 50
word control 308
word creditcard 114
word csam 364
word da 66
word daarmee 278
word daarna 284
word dag -99
word dak -260
word dan 105
word dar -102
word de -22
word den 270
word deur -160
word dezelfd -233
word dicht 40
word dien 336
word digid 153
word digit 277
word direct -264
word dk -119
word doe 230
word doet 139
word donker -164
word doorgev 116
word dorpshuis -97
word draai 372
word draait 262
word dubbel -111
word dus -166
word duurt -276
word e 204
word een -61
word eig -300
word eigen -248
word eindigt 137
word elk -137
word eloket 281
word em 133
word en 80
word energietoeslag 210
word envelop -141
word erachter -157
word ergen -137
word erin 248
word error -231
word eural -148
word euro -178
word ex -89
word extra -155
word fak -128
word familie -341
word februari -294
word folder -128
word formulier -181
word foto -189
word fout 58
word foutcod -285
word gaf -183
word garag -194
word garagepoort -86
word gast -225
word gat 117
word ge 225
word gebeld -129
word geblokkeerd 108
word geboortepremie -103
word gebruik 180
word gebruikersnam 204
word gebruikt 297
word gedrukt -158
word geeft -283
word gef 93
word gehaald -166
word gehad -284
word gekom -307
word gekoz 236
word gekreg -115
word gel -182
word geldig -80
word geldt -137
word gelof -155
word gemeent 148
word gemeentehuis -131
word gen -224
word gent -87
word geschrev -286
word gevond -209
word gezin -208
word gft -294
word gij 381
word ging -243
word gk -131
word goed 139
word grag -336
word grofvuil -165
word grond -252
word gsm 282
word gymzal -149
word haha -104
word hang -143
word hangt -81
word har 180
word he -222
word hebb -171
word heeft -116
word hek -167
word hekj 339
word hel -234
word helemal -141
word help 175
word helpt -348
word hem 39
word herdenk -125
word het 31
word heur -169
word hier -58
word hij 165
word hoe -29
word hoelang -170
word hoevel -122
word hoofdletter -154
word hor 86
word huis -46
word huisnummer -256
word hur -283
word iban -241
word id -73
word ie 165
word iederen -169
word iet -32
word ik 20
word in 17
word ingegev -130
word ingetoetst 276
word ingev 213
word inlogcod 256
word inloggegeven 183
word is 20
word it -313
word itsm 67
word jan -285
word japan -140
word jar -97
word jou 174
word jullie -140
word kaartlezer 246
word kamer -181
word kan -18
word kapot -61
word karin -77
word kast -172
word kat -227
word kenmerk -257
word ker 144
word kerkplein -155
word kermis -216
word kerstmarkt -252
word kiez 213
word kijk 295
word kinder -133
word kl -261
word klar -245
word kleurcod -264
word klopt -58
word kluis -250
word kluisj 212
word kom 160
word kortingscod -287
word kram -226
word krant -223
word kreg 216
word krijg -101
word krijgt -212
word kun -194
word kunt 268
word kvk -281
word kwam 225
word kwijt -100
word laadpal -300
word lamp -192
word lan -196
word lantaarnpal -301
word lat -230
word leges 50
word les 274
word letter 118
word ligg -268
word link -185
word liter -287
word log 244
word logg 150
word login 318
word loket 235
word luidt 360
word luierkinder -104
word lukt 99
word maand -214
word mail 237
word man -65
word mann 216
word mar 104
word markt -207
word me 101
word mededel -280
word meerdervoort -196
word melding -361
word meldingsnummer -144
word men 169
word mener 54
word mer 59
word mij 27
word mijngemeent 239
word milieupas 277
word milieustrat -349
word minimal -221
word minsten -166
word minut -189
word mis 193
word misschien -182
word mist -155
word mn 110
word moest 300
word moet -30
word mog 140
word monteur -289
word na -249
word nac -214
word nacht -230
word nam -148
word namen -173
word nar 57
word ne 122
word nee -69
word neg -148
word net 96
word ni 133
word nie 181
word niemand -147
word niet 46
word nieuw -63
word nik -111
word nog -46
word nooit -298
word normal -280
word november -125
word nr -223
word nu 86
word nul 219
word nummer -142
word o 109
word ocmw 235
word oekraien -135
word of -76
word ok 367
word om 156
word onder -61
word ongeld 140
word onjuist 161
word ons -41
word ontbreekt -257
word ontvang 150
word onz 73
word op -27
word open 83
word openbar -190
word opvang -153
word oranj -326
word oud -40
word ouder -277
word over -145
word pagina 232
word pak -265
word pakt 152
word papier 110
word parallelweg -274
word park -167
word parkeerapp 220
word parker -234
word pas 131
word paspoort -246
word paswoord 250
word paswoort 231
word pasword 390
word pc -282
word per 116
word phishing -135
word pin 252
word pincod 247
word pinkod 336
word pinn -118
word politie -278
word poort -173
word poortj -221
word post -132
word postcod -363
word precies 239
word prober 209
word productcod -271
word projectcod -219
word promocod -272
word puk 325
word punt 309
word put -214
word ral -278
word rar -140
word ratelar -130
word reken -55
word rekeningnummer -103
word rijksregisternummer -306
word rod -110
word ronald -90
word rr -203
word rt -177
word scant -156
word scherm -238
word schilder 167
word schol -290
word schooltoelag -79
word schrijf 304
word sind -97
word sint -150
word sit 234
word slagbom -281
word sleutel -78
word sleutelkast 171
word sleutelkastj 150
word slot -119
word sms 155
word sorry -305
word speeltuin -199
word sperwerstrat -228
word sporthal -155
word sta -235
word stad 118
word stan 110
word stat -65
word stoep -199
word storing -205
word strat -297
word streepjescod -186
word stuk -153
word system -266
word t 115
word tag -149
word tant 138
word te 90
word teg 110
word teken -204
word telefon 245
word ter -278
word terugstort -182
word terwijl 120
word test 215
word thuis -138
word tikt 116
word tis 117
word toch -57
word toe -255
word toegangscod 329
word toen 86
word toestel 239
word toetsenbord -281
word toilet -145
word tot -151
word tr -178
word trein -326
word trek 284
word tuss -280
word twee -282
word tweeling -160
word typ -125
word u 151
word uit -50
word uitroeptek 133
word uur -218
word uw -37
word val -257
word valt -221
word van 22
word vanmorg -172
word vast 175
word vbld -81
word vd 176
word veiliger -111
word vel 83
word verander 126
word veranderd 148
word verder -253
word verget -257
word vergunn -176
word verhuis -257
word verificatiecod 268
word verkeerd -196
word verkocht -232
word verlop 130
word verplicht -219
word via -232
word vind -146
word vindt -220
word vloek -129
word voetpad -138
word vogelpik -129
word vol -286
word volgen -334
word volgend -238
word volzet -249
word vor -60
word vraagt 203
word vrag -71
word vroeg -94
word vuilzak -175
word vul 211
word wacht -159
word wachtwoord 279
word wachtwoort 325
word wagtwoord 252
word wanner -177
word want 188
word war 158
word waregem -250
word we -169
word webshop -117
word wek -111
word wel -76
word welk -272
word werkt 75
word wie 125
word wifi -320
word wil -128
word wilt 186
word wit 323
word won -204
word woont -198
word ww 281
word xk -222
word zal 183
word zaterdag -166
word ze -118
word zeg 245
word zegg 168
word zegt 91
word zei 102
word zeker -89
word zes 192
word zie -46
word zien 254
word ziet -117
word zin -333
word zit -38
word zoal -173
word zodat 295
word zon -94
word zondag -168
word zonder -255
word zonecod -224
word zonet 182
word zou -96
word zoud -272
word zuil -159
word zwart 347
word zwembad -128
word नमसत -79
`,
};
