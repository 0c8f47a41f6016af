import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 376 candidates that are, 705 that are not.
 * On families it was not taught on:
 * - above -1: found 83.5 %, wrongly 8.9 %
 * - above -0.5: found 75.3 %, wrongly 5.1 %
 * - above 0: found 64.1 %, wrongly 3.0 %
 * - above 0.5: found 55.9 %, wrongly 2.1 %
 * - above 1: found 44.7 %, wrongly 1.0 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:ccf195d6a26c8d0133e7d7d26d24607e7cb93bf7d4fa38b8373735137a37a3fb",
  intercept: -1.573,
  weights: `
before ( -235
before , -93
before 0 -197
before : -60
before ^ -22
before aan -237
before aanmeld 230
before activeringscod 215
before adres -224
before al 89
before alles -191
before apothek -148
before betaald -88
before beveiligingscod 176
before bezoekersparker 215
before bib -254
before bibliothek -145
before bij -46
before binn 242
before bord -246
before brief 73
before brug -86
before bsn -139
before buurthuis -111
before cijfer -160
before cod 105
before container -210
before control -158
before da -208
before dan -161
before dat 165
before de 2
before den 236
before deur -204
before digid 110
before digit 133
before dit 175
before e 260
before een 42
before eig -281
before en 127
before eural -158
before euro -104
before formulier -172
before gebruikersnam 166
before gekoz 180
before gekreg -84
before gemeentehuis -225
before gevond -221
before gewon -189
before gezin -200
before gsm 154
before hal -209
before har 272
before heeft -85
before hek -191
before hij 259
before id -206
before ik -23
before in -52
before inlogcod 265
before inlogg 178
before itsm -172
before jan -191
before jullie -84
before kaart -129
before kamer -183
before kan -207
before kapot 199
before kom 216
before komt -178
before krant -220
before kreg 117
before kwijt -210
before leges -296
before log 262
before login 275
before loket 172
before mail 231
before mar -115
before melding -140
before mij -114
before mn 24
before moet -153
before naast 279
before nar -238
before neg -194
before niet -173
before nieuw -231
before nik 149
before nodig -246
before nog 200
before nummer 96
before of 142
before onder 235
before ons 108
before op -165
before openbar -166
before over -368
before p -194
before parker -154
before paspoort -205
before paswoord 319
before per 194
before pincod 201
before post -268
before postcod -338
before puk 228
before reken -108
before rekeningnummer -104
before rijksregisternummer -213
before sleutel -155
before sleutelkast 165
before sleutelkastj 318
before sms 248
before speeltuin -143
before stad 287
before stadhuis -129
before stan -256
before stat -125
before streepjescod -162
before t 260
before tag -157
before te -335
before telefon 175
before thuis -128
before toegangscod 179
before uit 171
before van 171
before vind -121
before volgen -216
before voordeur -192
before vraagt 117
before wacht 58
before wachtwoord 153
before wel -259
before welk -197
before wifi -226
before wij -369
before won -213
before woont -169
before ww 170
before ze -208
before zelf -174
before zit 54
before zo -179
before zonecod -186
before1 ( -69
before1 , 84
before1 0 130
before1 : 184
before1 ^ 100
before1 aan -164
before1 activeringscod 236
before1 afspraakcod -244
before1 al -188
before1 altijd 140
before1 artikel -303
before1 barcod -138
before1 begijnhof -206
before1 ben -209
before1 bsn -137
before1 cod -52
before1 creditcard 184
before1 dan -193
before1 dat -162
before1 elk -192
before1 foutcod -304
before1 ge 221
before1 gebruikersnam 174
before1 gef 228
before1 gemeent 160
before1 gewon 239
before1 heb 150
before1 heeft -184
before1 iban -151
before1 ik 185
before1 in -302
before1 is 119
before1 kenmerk -224
before1 kerkplein -136
before1 kluis -219
before1 kortingscod -202
before1 luidt 354
before1 meldingsnummer -160
before1 met 320
before1 mijn -140
before1 minsten -193
before1 na -242
before1 nar 94
before1 nog -299
before1 nr -180
before1 nummer -259
before1 of -111
before1 om -299
before1 parallelweg -268
before1 paswoord 160
before1 pin 347
before1 pincod 428
before1 pinkod 247
before1 postcod -290
before1 promocod -263
before1 puk 214
before1 ral -216
before1 ratelar -120
before1 rijksregisternummer -222
before1 sind -345
before1 sms -279
before1 sperwerstrat -193
before1 stat -66
before1 sted -109
before1 toet 169
before1 tot -243
before1 van -365
before1 vanaf -204
before1 visa -139
before1 wachtwoord 412
before1 wagtwoord 262
before1 was 113
before1 ww 215
before1 zon -170
before2 , -128
before2 afvalpas 130
before2 als 74
before2 app 156
before2 betal -283
before2 bij -72
before2 binn 168
before2 bord -183
before2 bsn -247
before2 burgerprofiel 200
before2 cijfer -135
before2 cod -54
before2 container -281
before2 digid 73
before2 een -141
before2 eigen -151
before2 en 107
before2 er 95
before2 gaf -181
before2 ge 143
before2 gebruik 198
before2 geeft -263
before2 geldig -171
before2 gezin -164
before2 heeft -125
before2 hek -163
before2 hier -183
before2 hoofdletter -101
before2 hoort -273
before2 id 207
before2 in -127
before2 is -119
before2 itsm 303
before2 k 182
before2 kreg 257
before2 laadpal -140
before2 loket 175
before2 mar -130
before2 melding -306
before2 mijn -236
before2 milieupas 208
before2 nar -223
before2 nog -188
before2 nummer -140
before2 op -230
before2 open 165
before2 pas -142
before2 paspoort -171
before2 paswoort 250
before2 pin 167
before2 postcod -314
before2 puk 323
before2 rr -187
before2 sint -134
before2 slot -175
before2 sms 293
before2 sted -193
before2 telefon 183
before2 toch -207
before2 van -201
before2 voordeur 262
before2 wacht -225
before2 wachtwoord 121
before2 wachtwoort 243
before2 wat -188
before2 wij -155
before2 won -200
before2 ww 84
before2 zegt -82
behind $ -59
behind ) 67
behind , -49
behind . 42
behind 0 -64
behind : -251
behind ? -130
behind @code 152
behind aan 198
behind aanmeld -90
behind account 212
behind achteran -220
behind afvalkalender -209
behind al -119
behind alles 159
behind als -110
behind ander -192
behind apparat 247
behind asbest -115
behind automat 360
behind baby -263
behind baksk 221
behind beheerder -104
behind ben -297
behind betekent -218
behind bevest 214
behind binn 62
behind blijft 129
behind brief 279
behind cijfer -240
behind cod -257
behind container 152
behind daarmee 273
behind dag -153
behind dan 114
behind dar -246
behind das -145
behind dat 42
behind de -28
behind deur -204
behind dezelfd -269
behind dicht -167
behind digid 238
behind doe 182
behind doet -172
behind dor -206
behind draait 274
behind dus -142
behind duurt -204
behind een -140
behind elk -218
behind en 44
behind er 66
behind ergen 125
behind erin 269
behind even 151
behind feestzal -250
behind formulier -142
behind fout 219
behind ge 102
behind geblokkeerd -94
behind gedrukt -166
behind gelof -157
behind gemeent 178
behind gen -139
behind gezin -170
behind gij 191
behind ging -186
behind gk -123
behind goed 108
behind hang -250
behind hangt -179
behind har -85
behind hebb 94
behind hek -133
behind hekj 241
behind helpt -338
behind hem 140
behind het 161
behind hier -125
behind hij 65
behind hoe -261
behind hoelang -191
behind hoofdletter -184
behind ie 96
behind ik 40
behind in 89
behind ingetoetst 281
behind inlogcod 169
behind inlogg -63
behind intyp 133
behind is -108
behind je -224
behind jullie -89
behind kaart -101
behind kan -62
behind kapot -125
behind ker 235
behind kermis -183
behind kijk 201
behind kom 175
behind krijgt -153
behind kwijt -230
behind letter 167
behind ligt -222
behind link -198
behind m 78
behind mag -146
behind mar 172
behind mee -212
behind met -251
behind mij 116
behind mijn 98
behind milieustrat -232
behind moest 211
behind na -317
behind nam -251
behind nie 253
behind nieuw -155
behind nik -125
behind nodig 252
behind nu 90
behind nummer -240
behind o 160
behind om -82
behind ongeld 126
behind onjuist 166
behind onz -93
behind op 60
behind open 138
behind over 314
behind pakt 287
behind papier 150
behind parker -154
behind pas -192
behind pin 231
behind pincod 95
behind plat -246
behind poging 260
behind poort -191
behind poortj -171
behind precies 198
behind rar -165
behind scherm -174
behind schooltoelag -112
behind sit 298
behind sleutel -226
behind slot -237
behind stan -177
behind sted 135
behind stoep -134
behind stond 167
behind strat -212
behind stuk -172
behind t -90
behind te 353
behind telefon 97
behind toch -275
behind toe -271
behind toen 170
behind toetsenbord -239
behind tot -92
behind twee -194
behind typ -276
behind u 194
behind uit -113
behind updat -194
behind valt -144
behind verget -277
behind vergunn -142
behind verkeerd 136
behind verplicht -199
behind vind 83
behind vol -187
behind volzet -212
behind voordeur -177
behind vor 79
behind vrag -156
behind vrouw -129
behind vul 181
behind wacht -59
behind wachtwoord 102
behind wanner -120
behind want 321
behind war 264
behind we -130
behind weigert 254
behind wel 177
behind welk -153
behind wer -221
behind werkt -161
behind wil -143
behind won -134
behind wordt -97
behind zegt 149
behind zes 127
behind zie 156
behind zien 232
behind ziet -170
behind zij 138
behind zijn -206
behind zit -194
behind zo -129
behind zon 123
behind zwart 296
behind1 $ 90
behind1 ) -148
behind1 , -37
behind1 0 63
behind1 ? -134
behind1 als 77
behind1 bij -219
behind1 bus -135
behind1 cijfer -263
behind1 denk 170
behind1 doet 189
behind1 en 42
behind1 euro -202
behind1 gat 246
behind1 help 229
behind1 hier -160
behind1 hij 182
behind1 hoofdletter -160
behind1 ik -232
behind1 in -180
behind1 ingetikt 234
behind1 jar -184
behind1 k -204
behind1 ker -209
behind1 kinder -135
behind1 kl -241
behind1 krijgt -195
behind1 kunt 241
behind1 maand -180
behind1 mar 126
behind1 met 111
behind1 minut -173
behind1 na -177
behind1 net 153
behind1 of -215
behind1 om 168
behind1 op -72
behind1 poging -299
behind1 rt -128
behind1 sorry -143
behind1 stan 301
behind1 stat 69
behind1 teken -211
behind1 terwijl 224
behind1 tr -163
behind1 uit 183
behind1 uur -228
behind1 volgen -202
behind1 vor -111
behind1 vraagt -286
behind1 wachtwoord 170
behind1 wek -233
behind1 wil 147
behind1 ww 339
behind1 zegt 130
behind1 zit -201
behind2 $ -74
behind2 ) -158
behind2 , -60
behind2 . -138
behind2 0 -38
behind2 @code -302
behind2 aan 100
behind2 bij -146
behind2 binn 213
behind2 dan 369
behind2 dar -158
behind2 das 237
behind2 den 264
behind2 die 86
behind2 digid -176
behind2 een 128
behind2 en 162
behind2 er 117
behind2 geldig -160
behind2 gen -208
behind2 har -167
behind2 he -153
behind2 heeft -196
behind2 het -132
behind2 hij -64
behind2 hoe -165
behind2 ie 222
behind2 iederen -217
behind2 in 73
behind2 inlogg -190
behind2 japan -154
behind2 je 138
behind2 jij 163
behind2 jullie -109
behind2 kunt 219
behind2 ligt -121
behind2 mag -53
behind2 me 190
behind2 met -132
behind2 minimal -245
behind2 mn 161
behind2 moet -93
behind2 niet 182
behind2 nu 97
behind2 nummer -160
behind2 sind -207
behind2 stat -115
behind2 u 307
behind2 van -260
behind2 wacht -160
behind2 wachtwoord 250
behind2 we -149
behind2 werkt 190
behind2 wij -123
behind2 ze -294
behind2 zijn -137
bothBefore , al -144
bothBefore , barcod -121
bothBefore , pin 269
bothBefore , pincod 291
bothBefore , wachtwoord 202
bothBefore 0 , 56
bothBefore 0 0 23
bothBefore 0 of -113
bothBefore : 0 252
bothBefore @code 0 -160
bothBefore ^ afspraakcod -244
bothBefore ^ bsn -144
bothBefore ^ cod -207
bothBefore ^ foutcod -246
bothBefore ^ is -251
bothBefore ^ kortingscod -202
bothBefore ^ meldingsnummer -160
bothBefore ^ mijn -119
bothBefore ^ pin 213
bothBefore ^ pincod 217
bothBefore ^ postcod -180
bothBefore ^ promocod -240
bothBefore ^ puk 128
bothBefore ^ wachtwoord 279
bothBefore ^ wagtwoord 262
bothBefore ^ ww 119
bothBefore als ge 221
bothBefore als paswoord -236
bothBefore als wachtwoord 276
bothBefore app is 189
bothBefore betal op -205
bothBefore binn met 194
bothBefore bord stat -183
bothBefore bsn : -233
bothBefore bsn is -199
bothBefore cod : -247
bothBefore cod van -220
bothBefore die is 206
bothBefore digid : 112
bothBefore digid gebruikersnam 152
bothBefore digid is 127
bothBefore eid is 166
bothBefore eigen , -151
bothBefore en dan -178
bothBefore geldig tot -171
bothBefore gezin met -182
bothBefore heeft postcod -150
bothBefore het is -253
bothBefore hoofdletter en -101
bothBefore ik ben -209
bothBefore ik gef 228
bothBefore ik toet 169
bothBefore is van -243
bothBefore itsm cod 298
bothBefore k heb 227
bothBefore kaart is 68
bothBefore kreg is 218
bothBefore loket : 129
bothBefore loket is 140
bothBefore met 0 174
bothBefore met nummer -173
bothBefore met wachtwoord 220
bothBefore met ww 275
bothBefore mijn rijksregisternummer -172
bothBefore milieupas is 208
bothBefore nog sted -188
bothBefore open met 192
bothBefore pas is 222
bothBefore paswoort is 212
bothBefore pin is 212
bothBefore pincod is 288
bothBefore postcod is -275
bothBefore puk cod 280
bothBefore sms cod 298
bothBefore sms met 241
bothBefore stat activeringscod 183
bothBefore stat cod -283
bothBefore wacht al -206
bothBefore wachtwoord : 255
bothBefore wachtwoord is 248
bothBefore wachtwoord van -115
bothBefore wachtwoort is 196
bothBefore ww : 191
earlier . -148
earlier 0 -84
earlier ? 161
earlier ben -159
earlier bij -145
earlier brief 164
earlier cod 90
earlier dan -225
earlier de -57
earlier deur 123
earlier die 80
earlier digid 85
earlier dus -229
earlier e 228
earlier een -87
earlier er 143
earlier geboortedatum -284
earlier geeft -147
earlier gen -147
earlier goedemorg 206
earlier hal -147
earlier har -247
earlier hebb 108
earlier het -199
earlier hier 287
earlier identiteitskaart -156
earlier ik -85
earlier in -96
earlier inlogg -105
earlier is -102
earlier kaartnummer -156
earlier kan -138
earlier kwijt -159
earlier loket 228
earlier mag -191
earlier mer -211
earlier met -324
earlier mij 229
earlier mijn 77
earlier morg 185
earlier niet -264
earlier nieuw -215
earlier nog 165
earlier nu 200
earlier nummertj -147
earlier ok -156
earlier om 353
earlier pak -156
earlier pincod 387
earlier postcod -355
earlier sms 204
earlier u 376
earlier van 81
earlier vor -69
earlier vraagt 297
earlier wachtwoord 397
earlier wat -230
earlier welk -320
earlier wil -283
earlier wilt 297
earlier won -160
earlier zet 218
earlier zit 214
earlier zuil 206
elsewhere ! -113
elsewhere , -131
elsewhere . -44
elsewhere 0 -143
elsewhere : -165
elsewhere ? -105
elsewhere @code -117
elsewhere aanvrag -200
elsewhere al -164
elsewhere alles -196
elsewhere app 242
elsewhere attracties -174
elsewhere bak -110
elsewhere bemal -154
elsewhere ben 183
elsewhere betal -156
elsewhere binn 220
elsewhere boet 208
elsewhere bouw -219
elsewhere breng -153
elsewhere brievenbus -91
elsewhere bus -139
elsewhere cijfer -337
elsewhere da -237
elsewhere daarmee 246
elsewhere dag -229
elsewhere dan 184
elsewhere dar -156
elsewhere das -175
elsewhere dat 120
elsewhere den -259
elsewhere deur -283
elsewhere die 201
elsewhere dienst -272
elsewhere dit -119
elsewhere doe 127
elsewhere doen 141
elsewhere doet 158
elsewhere dor 101
elsewhere e -113
elsewhere een -206
elsewhere eig -209
elsewhere em 300
elsewhere en -135
elsewhere er 124
elsewhere euro -220
elsewhere extra -122
elsewhere fam -154
elsewhere fiet 310
elsewhere gan 140
elsewhere garag -223
elsewhere gedweild -91
elsewhere gekreg -133
elsewhere gen -310
elsewhere gereserveerd -107
elsewhere gevall -260
elsewhere geweest -129
elsewhere gezin -177
elsewhere gij 303
elsewhere groter -110
elsewhere had -152
elsewhere hal 367
elsewhere har 271
elsewhere hebb -298
elsewhere hek -159
elsewhere hel -173
elsewhere hier -150
elsewhere hor -199
elsewhere hur -216
elsewhere iemand 184
elsewhere iet -57
elsewhere ik -79
elsewhere in -71
elsewhere inlogg -104
elsewhere is -130
elsewhere japan -118
elsewhere jar -253
elsewhere jullie -86
elsewhere kan 93
elsewhere kapot -192
elsewhere kermis -174
elsewhere kijk 138
elsewhere kom 350
elsewhere krijg -155
elsewhere krijgt -162
elsewhere kunt 334
elsewhere lamp -242
elsewhere lang -123
elsewhere leg 123
elsewhere lukt 258
elsewhere mag -82
elsewhere man 154
elsewhere mar 84
elsewhere mee 215
elsewhere mij 170
elsewhere mijn -94
elsewhere misschien -191
elsewhere moeder -250
elsewhere nam -261
elsewhere national -168
elsewhere ne 238
elsewhere nep -244
elsewhere nie 229
elsewhere niet 106
elsewhere nieuw -176
elsewhere nik 322
elsewhere nog -180
elsewhere nu -143
elsewhere nummer -153
elsewhere ocmw 198
elsewhere of -38
elsewhere oliebollenkram -174
elsewhere om 129
elsewhere ons 174
elsewhere onz -155
elsewhere op -285
elsewhere over -210
elsewhere pin 363
elsewhere plein -149
elsewhere plekj -107
elsewhere poortj -154
elsewhere rar 179
elsewhere schad -154
elsewhere schrijf -189
elsewhere schuiv -155
elsewhere september -149
elsewhere sind -179
elsewhere sit 176
elsewhere sleutel -106
elsewhere sorry -227
elsewhere sta 173
elsewhere stadsbestur -113
elsewhere stan -267
elsewhere standplat -200
elsewhere stat -93
elsewhere stoep -172
elsewhere storm -107
elsewhere stort -153
elsewhere stur 124
elsewhere t -262
elsewhere te 96
elsewhere telefon 102
elsewhere ter 176
elsewhere terug -160
elsewhere thuis -154
elsewhere toetsenbord -127
elsewhere tot -239
elsewhere twee -192
elsewhere typ -220
elsewhere u 55
elsewhere uiteind -107
elsewhere uw -245
elsewhere van -118
elsewhere vanweg -107
elsewhere verder 154
elsewhere vloer -91
elsewhere vor 32
elsewhere vorig -192
elsewhere vrijmarkt -107
elsewhere vul -200
elsewhere wacht -253
elsewhere wanner -189
elsewhere was 193
elsewhere wat 69
elsewhere we -179
elsewhere weekj -155
elsewhere weg -246
elsewhere wek -221
elsewhere wer -118
elsewhere wie -197
elsewhere wij -53
elsewhere wil 76
elsewhere won -161
elsewhere zegt 285
elsewhere zei 152
elsewhere zelf 161
elsewhere zet 94
elsewhere zij -114
elsewhere zijn -102
elsewhere zing -149
elsewhere zo 74
elsewhere zondag -129
joint < digits-4 -111
joint < digits-9 -277
joint < mixed 191
joint < signed 465
joint <,_ digits-1 -200
joint <,_ digits-2 -276
joint <,_ digits-4 89
joint <,_ digits-6 235
joint <,_ digits-9 -283
joint <,_ signed 158
joint <:_ digits-1 -282
joint <:_ digits-3 157
joint <:_ digits-4 219
joint <:_ digits-6 320
joint <:_ digits-9 -261
joint <:_ mixed 210
joint <:_ spelled 293
joint <<<<<<_ signed -250
joint <_ digits-1 -250
joint <_ digits-10 -312
joint <_ digits-2 -202
joint <_ digits-4 32
joint <_ digits-5 216
joint <_ digits-6 387
joint <_ digits-8 149
joint <_ digits-9 -306
joint <_ signed 71
joint <_ spelled 189
joint <_( mixed -176
joint <_+++ signed -175
joint <_=_ digits-6 319
joint > digits-1 -139
joint > digits-2 -326
joint > digits-3 -400
joint > digits-4 333
joint > digits-5 185
joint > digits-6 293
joint > digits-9 -433
joint > mixed 203
joint > spelled 340
joint >+++, signed -175
joint >,_ digits-1 -211
joint >,_ digits-10 -210
joint >,_ digits-2 -174
joint >,_ digits-5 175
joint >,_ digits-6 336
joint >,_ digits-8 -279
joint >,_ digits-9 -259
joint >,_ spelled 287
joint >. digits-2 -155
joint >. signed 253
joint >._ digits-2 -215
joint >._ digits-6 333
joint >._ digits-9 -296
joint >._ mixed 36
joint >? signed -125
joint >?_ digits-1 -169
joint >?_ digits-4 -205
joint >_ digits-1 -258
joint >_ digits-10 -311
joint >_ digits-2 -164
joint >_ digits-3 177
joint >_ digits-5 199
joint >_ digits-6 211
joint >_ digits-8 277
joint >_ digits-9 -291
joint >_ mixed -44
joint >_ signed 162
joint >_ spelled 72
joint >_( digits-9 -154
joint >_._ signed 255
joint >_🎉_ digits-1 -125
kind digits-1 -255
kind digits-10 -329
kind digits-2 -205
kind digits-4 40
kind digits-5 262
kind digits-6 430
kind digits-8 149
kind digits-9 -406
kind mixed 99
kind signed 141
kind spelled 241
pair ! $ 218
pair ( @it -69
pair ( japan -154
pair ) $ -212
pair ) , 94
pair ) stat -259
pair , 0 -163
pair , @code -249
pair , @it 84
pair , aakstrat -110
pair , al -109
pair , allen 136
pair , barcod -121
pair , bel -219
pair , dan 226
pair , das -185
pair , die -84
pair , en 86
pair , gan -124
pair , garag -286
pair , gat -236
pair , geldig -76
pair , geliev -199
pair , hel -150
pair , hier -156
pair , hoe -181
pair , hoelang -191
pair , ik -11
pair , k 216
pair , kan -270
pair , klopt -146
pair , kom -174
pair , komt -244
pair , kunt 258
pair , ligt 137
pair , mag -171
pair , mar 66
pair , me 208
pair , met -164
pair , mijn -110
pair , misschien -159
pair , nu 226
pair , om -128
pair , op -186
pair , pin 236
pair , postcod -289
pair , ronald -89
pair , storing -225
pair , tot -124
pair , van -170
pair , visa -76
pair , vor 208
pair , waarom 131
pair , wachtwoord 232
pair , wat -90
pair , wel -173
pair , welk -188
pair , werkt 123
pair , wet -302
pair , won -146
pair , ze -151
pair , zeg 190
pair , zijn -254
pair . $ 48
pair 0 $ 124
pair 0 ) -212
pair 0 , -98
pair 0 . -189
pair 0 0 -9
pair 0 ? -130
pair 0 @it 130
pair 0 ah -90
pair 0 bus -166
pair 0 cijfer -163
pair 0 en -166
pair 0 euro -104
pair 0 exp -336
pair 0 gk -103
pair 0 hoofdletter -165
pair 0 in -116
pair 0 ker -174
pair 0 kinder -125
pair 0 liter -205
pair 0 minut -152
pair 0 of -116
pair 0 om 122
pair 0 poging 260
pair 0 reken -157
pair 0 teken -132
pair 0 vogelpik -145
pair 0 vor -274
pair 0 zegt -218
pair : 0 64
pair : @code 224
pair : @it 184
pair : ik -111
pair : nam 180
pair : op -162
pair ? $ -70
pair @code 0 -134
pair @code fak -137
pair @it $ 90
pair @it ) -148
pair @it , -37
pair @it 0 63
pair @it ? -134
pair @it als 77
pair @it bij -219
pair @it bus -135
pair @it cijfer -263
pair @it denk 170
pair @it doet 189
pair @it en 42
pair @it euro -202
pair @it gat 246
pair @it help 229
pair @it hier -160
pair @it hij 182
pair @it hoofdletter -160
pair @it ik -232
pair @it in -180
pair @it ingetikt 234
pair @it jar -184
pair @it k -204
pair @it ker -209
pair @it kinder -135
pair @it kl -241
pair @it krijgt -195
pair @it kunt 241
pair @it maand -180
pair @it mar 126
pair @it met 111
pair @it minut -173
pair @it na -177
pair @it net 153
pair @it of -215
pair @it om 168
pair @it op -72
pair @it poging -299
pair @it rt -128
pair @it sorry -143
pair @it stan 301
pair @it stat 69
pair @it teken -211
pair @it terwijl 224
pair @it tr -163
pair @it uit 183
pair @it uur -228
pair @it volgen -202
pair @it vor -111
pair @it vraagt -286
pair @it wachtwoord 170
pair @it wek -233
pair @it wil 147
pair @it ww 339
pair @it zegt 130
pair @it zit -201
pair ^ 0 93
pair ^ @code -113
pair ^ @it 100
pair ^ activeringscod 226
pair ^ afspraakcod -244
pair ^ als 159
pair ^ barcod -127
pair ^ betaald -88
pair ^ beveiligingscod 176
pair ^ bezoekersparker 195
pair ^ bsn -172
pair ^ burgerservicenummer -160
pair ^ cod -186
pair ^ den 224
pair ^ digid 229
pair ^ digit 133
pair ^ een -217
pair ^ en -236
pair ^ eural -153
pair ^ foto -194
pair ^ foutcod -246
pair ^ ge -139
pair ^ gebruikersnam 177
pair ^ gezin -134
pair ^ hij 337
pair ^ hoe -163
pair ^ hoevel -130
pair ^ ik -77
pair ^ in -98
pair ^ inlogg 136
pair ^ inloggegeven 180
pair ^ is -278
pair ^ itsm 107
pair ^ jullie -138
pair ^ kan 98
pair ^ kleurcod -216
pair ^ kortingscod -202
pair ^ kreg 185
pair ^ login 168
pair ^ melding -202
pair ^ meldingsnummer -160
pair ^ mijn -88
pair ^ misschien -113
pair ^ mn 234
pair ^ moet -113
pair ^ na -292
pair ^ nummer -105
pair ^ onder -165
pair ^ ons -226
pair ^ onz 157
pair ^ op -49
pair ^ paswoord 369
pair ^ pin 105
pair ^ pincod 188
pair ^ pinkod 232
pair ^ pinn -79
pair ^ postcod -359
pair ^ promocod -240
pair ^ puk 313
pair ^ put -217
pair ^ rekeningnummer -113
pair ^ rijksregisternummer -212
pair ^ sleutelkast 165
pair ^ sleutelkastj 212
pair ^ sms 31
pair ^ tis 129
pair ^ toegangscod 265
pair ^ vanaf -196
pair ^ verificatiecod 192
pair ^ volgen -247
pair ^ vuilzak -166
pair ^ waarom -208
pair ^ wachtwoord 196
pair ^ wachtwoort 312
pair ^ wagtwoord 267
pair ^ wat -109
pair ^ we -136
pair ^ welk -248
pair ^ ww 229
pair ^ ze 177
pair ^ zet -97
pair ^ नमसत -81
pair aan $ -328
pair aan @it -164
pair aan de -81
pair aan die -255
pair aan het -136
pair aan jou 113
pair aan jullie 251
pair aan t 139
pair aan telefon 305
pair aan u 149
pair aanmeld met -113
pair aanvrag ? -199
pair account bij 206
pair achterzijd van -155
pair activeringscod @it 236
pair activeringscod uit 226
pair adres is -85
pair afspraakcod @it -244
pair ah nee -97
pair al $ -220
pair al @it -188
pair alarm van 279
pair allebei dor -124
pair alles wat -149
pair als de 267
pair als een -183
pair als ge 214
pair als paswoord -75
pair als pincod 338
pair als wachtwoord 257
pair altijd @it 140
pair altijd bij -239
pair ander wachtwoord -200
pair apothek van -170
pair apparat zegt 247
pair artikel @it -303
pair asbest toch -153
pair automat in 235
pair automat zegt 217
pair baby , -194
pair balie ? -268
pair balie lukt -76
pair barcod @it -138
pair barcod op -116
pair begijnhof @it -206
pair beheerder van -89
pair ben @it -209
pair ben ik -122
pair betaald met -88
pair betal in 278
pair betal op -244
pair beveiligingscod per 176
pair bevest bij 179
pair bevestigingscod op 154
pair bezoekersparker app 215
pair bibliothek stat -145
pair bij betal -227
pair bij de -124
pair bij digid 93
pair bij een -124
pair bij har -175
pair bij het -222
pair bij mijn 239
pair binn met 226
pair binn op 132
pair blad $ -143
pair blauw zon -141
pair blef de -88
pair bns is -185
pair bord stat -202
pair borg van -91
pair brief , 115
pair brief stan -120
pair brief stat 220
pair brief van 96
pair broer , -284
pair brug poort -79
pair bsn 0 -125
pair bsn : -242
pair bsn @it -137
pair bsn heeft -120
pair bsn is -199
pair bsn van -278
pair bus 0 -154
pair buurthuis terugstort -91
pair cijfer $ -133
pair cijfer ) -138
pair cijfer , -194
pair cijfer ? -151
pair cijfer fout -113
pair cijfer he -153
pair cijfer heeft -211
pair cijfer mist -121
pair cijfer op 262
pair cijfer van -238
pair cijfer zijn -123
pair cod : -247
pair cod @it -52
pair cod is 101
pair cod komt -184
pair cod van 90
pair container $ -161
pair container van -137
pair creditcard @it 184
pair cvc 0 -336
pair dag een -206
pair dan @it -193
pair dan bij -150
pair dan draait 193
pair dan kan 243
pair dan komt -160
pair dan krijg -164
pair dan mar -96
pair dan niet 282
pair dan nog -192
pair dan onder -128
pair dan op 192
pair dan zegt 169
pair dar won -190
pair dar zit 200
pair das van -97
pair dat ? -209
pair dat @it -162
pair dat baksk 175
pair dat de -209
pair dat een -189
pair dat er -177
pair dat in -69
pair dat kaartj 140
pair dat mar 190
pair dat nog -229
pair dat op -203
pair dat papier 238
pair dat te 219
pair dat van -135
pair dat was -256
pair de achterkant -289
pair de achterzijd -155
pair de afvalkalender -214
pair de afvalpas 256
pair de apothek -148
pair de automat 335
pair de balie 130
pair de bank 243
pair de berging -175
pair de bib 165
pair de bibliothek -145
pair de blauw -141
pair de borg -91
pair de brief 356
pair de cijfer 191
pair de container 242
pair de deur -118
pair de eid 143
pair de folder -136
pair de garag -225
pair de geboortepremie -113
pair de gemeent -143
pair de gymzal -162
pair de hal -205
pair de hel -186
pair de kaart -151
pair de kermis -191
pair de krant -219
pair de laadpal -281
pair de lamp -169
pair de leges 162
pair de mann 177
pair de markt -196
pair de milieustrat -233
pair de neg -194
pair de nieuw -149
pair de openbar -210
pair de oud -261
pair de parkeerapp 185
pair de pin 250
pair de pincod 85
pair de poort -169
pair de postcod -168
pair de schol -119
pair de sit 311
pair de slagbom -230
pair de sleutel -100
pair de sms -129
pair de speeltuin -280
pair de stad 39
pair de strat -223
pair de streepjescod -189
pair de tag -162
pair de telefon 141
pair de tweeling -132
pair de verificatiecod 140
pair de verkeerd -134
pair de wacht -153
pair de webshop -118
pair de zonecod -186
pair de zuil -139
pair ded hij -147
pair den brief 205
pair den itsm 216
pair denk dat -140
pair deur $ -141
pair deur op -178
pair deur open -130
pair deur van -195
pair deur zei -283
pair die 0 -104
pair die allebei -124
pair die de -190
pair die doet 136
pair die heeft -89
pair die ik 148
pair die invull 162
pair die is 217
pair die moet -97
pair die ook -257
pair die op -172
pair die van 172
pair die zelf -256
pair digid $ 106
pair digid , 244
pair digid : 139
pair digid gebruikersnam 158
pair digid is 73
pair digid login 269
pair digid stat 183
pair digid van 180
pair digid wachtwoord 179
pair digit inlog 133
pair dit is 150
pair dk nr -134
pair doccl vraagt -123
pair dochter heeft 287
pair doe ik 253
pair doen $ 215
pair doet het 48
pair doet rar -80
pair doet t -200
pair dor op -124
pair dorpshuis , -107
pair draai $ 174
pair drie ker 281
pair dus dan -76
pair dus dat -120
pair dus ik -194
pair e loket 198
pair een ander -203
pair een bevestigingscod 154
pair een bsn -118
pair een cijfer -269
pair een gezin -176
pair een hekj 241
pair een man -208
pair een nul 242
pair een pin 107
pair een sms 203
pair een wachtwoord -149
pair eid is 86
pair eid nummer -123
pair eigen , -230
pair elk @it -192
pair en 0 -198
pair en bsn -90
pair en dan 157
pair en dat 324
pair en de 72
pair en die 315
pair en hang -123
pair en heeft -169
pair en het 113
pair en hij 78
pair en ik 94
pair en nog 39
pair en nu 80
pair en toch 95
pair en toen 109
pair en ww -124
pair er 0 -128
pair er een -164
pair er ergen -113
pair er in 209
pair er kwam 230
pair er met -234
pair er mis 213
pair er niet 148
pair er nog 143
pair er stat -131
pair er wel -113
pair er zit -166
pair ergen een -113
pair erin $ 269
pair eural cod -153
pair euro mar -97
pair ex . -97
pair exp 0 206
pair fak 0 -126
pair folder stat -90
pair fout $ 404
pair fout , -118
pair foutcod @it -304
pair gan die -124
pair garag onder -88
pair garagepoort , -203
pair gat de -209
pair gat niet 127
pair gat open 208
pair gat volgen -163
pair ge @it 221
pair ge in 161
pair ge moogt 251
pair ge vraagt -139
pair gebeld en -123
pair geblokkeerd $ -115
pair geboortepremie @code -111
pair gebruik om 237
pair gebruikersnam @code 108
pair gebruikersnam @it 174
pair gebruikersnam wet 143
pair gef @it 228
pair gef ik 99
pair gekoz heb 180
pair gekreg van -178
pair geldig tot -146
pair gelof dat -121
pair gelof ik -94
pair gemeent @it 160
pair gemeent was -208
pair gemeentehuis , -114
pair gen sms -261
pair gent $ -85
pair geraakt u -113
pair gerak ik 161
pair gev toch 113
pair geweigerd $ 281
pair gewon @it 239
pair gewon met -297
pair gezin : -137
pair gezin dat -191
pair gezin met -177
pair gezin vor -143
pair gij dat 314
pair gk $ -109
pair goed ingetikt -164
pair grofvuil bij -163
pair gsm en 154
pair gymzal : -162
pair haha , -110
pair hang al -123
pair har nieuw -85
pair har pincod 198
pair har voordeur -167
pair heb @it 150
pair heb de -157
pair heb ik -72
pair heb is 206
pair heb nik -280
pair heb nog 252
pair heeft @it -184
pair heeft postcod -150
pair hek , -115
pair hek van -165
pair hel mijn -150
pair hem niet 110
pair herdenk , -124
pair het account 224
pair het apparat 180
pair het baksk 167
pair het bij 222
pair het bord -261
pair het bordj -139
pair het buurthuis -106
pair het dorpshuis -107
pair het formulier -170
pair het hek -210
pair het inen -147
pair het inlogg -243
pair het is -263
pair het kluisj 258
pair het lezertj 262
pair het nummer -223
pair het oud 197
pair het scherm -110
pair het station -217
pair het wachtwoord 306
pair het zelf 219
pair het zwembad -164
pair hier : -156
pair hij blijft 129
pair hij het -147
pair hij is 101
pair hij pakt 149
pair hij van -208
pair hij zegt 203
pair hij zit -182
pair hoe ik -139
pair hoe lang -164
pair hoelang duurt -204
pair hoofdletter en -152
pair hoofdletter in -142
pair huis is -173
pair iban @code -250
pair iban @it -151
pair id kaart -161
pair iemand dar -177
pair ik , -125
pair ik 0 -100
pair ik @it 185
pair ik aan 224
pair ik al -134
pair ik ben -116
pair ik cod -164
pair ik daarmee 252
pair ik dan -155
pair ik dat -195
pair ik de -159
pair ik die 185
pair ik een -155
pair ik er 110
pair ik gelof -121
pair ik het 176
pair ik inlog 114
pair ik kom 174
pair ik kreg 130
pair ik log 262
pair ik met -101
pair ik net 145
pair ik niet -183
pair ik sta -195
pair ik toet 169
pair ik typ -104
pair ik vind 134
pair ik wacht -175
pair ik won -176
pair ik zeg 234
pair ik zie -131
pair in $ 81
pair in ? 157
pair in @it -302
pair in de -86
pair in en 208
pair in het -116
pair in met 164
pair in mijn 202
pair in te 154
pair in uw -175
pair inen $ -147
pair ingetikt en -127
pair inlog , -139
pair inlog : 133
pair inlogcod vor 337
pair inlogg met 139
pair inloggegeven digid 180
pair intik ded -147
pair intyp $ -321
pair invull $ 209
pair is @it 119
pair is asbest -153
pair is bij -275
pair is brug -85
pair is dat -212
pair is de -133
pair is die 239
pair is een -219
pair is er -161
pair is gewon 195
pair is goed 265
pair is het 240
pair is ie 219
pair is m -120
pair is mar -173
pair is mijn 118
pair is niet -191
pair is op 126
pair is ral -225
pair is van -248
pair is zijn -177
pair itsm cod 222
pair itsm geeft -263
pair itsm vraagt 204
pair jan van -191
pair jou gev 113
pair jullie , -90
pair jullie aan 164
pair jullie blad -143
pair jullie of -135
pair k heb 189
pair kaart is 7
pair kaartj $ 140
pair kan dat 162
pair kan de -124
pair kan er -131
pair kan iemand 172
pair kan ik -387
pair kan niet 106
pair kenmerk @it -224
pair ker $ -172
pair kerkplein @it -136
pair kid id 100
pair kinder $ -81
pair klopt dat -75
pair kluis @it -219
pair kom er 214
pair kom ik 150
pair komt $ 233
pair komt er -250
pair komt uit -182
pair kortingscod @it -202
pair kreg cod 113
pair kreg ik 269
pair kreg is 93
pair krijg gen -262
pair krijg ik -286
pair krijgt een -207
pair kunt ge 301
pair kunt gij 169
pair kunt u 127
pair kwijt $ -230
pair kwijt , -210
pair lan van -180
pair lang $ -183
pair lang de 205
pair lezertj zijn 262
pair log in 229
pair logg $ 132
pair login : 269
pair login e 151
pair loket $ 245
pair loket , -101
pair loket : 129
pair loket is 176
pair luidt @it 354
pair luierkinder haha -110
pair lukt niet -73
pair mag dat -309
pair mag mijn -224
pair mailadres 0 -145
pair man aan -208
pair man en -222
pair mann van 177
pair mar die -187
pair mar het 192
pair mar hij 69
pair mar ik 132
pair mar teg 196
pair mar zo -81
pair markt en -88
pair me $ 143
pair me pincod 261
pair meld $ -125
pair meldingsnummer @it -160
pair mer $ -71
pair mer stat 140
pair met @it 320
pair met cijfer -166
pair met creditcard -88
pair met itsm -113
pair met mijn -186
pair met nummer -187
pair met ons -244
pair met wachtwoord 241
pair met ww 275
pair mij in 146
pair mij niet -131
pair mijn @it -140
pair mijn account 127
pair mijn bns -185
pair mijn brief -120
pair mijn bsn -250
pair mijn deur -199
pair mijn digid -27
pair mijn e 141
pair mijn eid 183
pair mijn eig -276
pair mijn ex -97
pair mijn garag 201
pair mijn gemeent 369
pair mijn gezin -295
pair mijn gsm 268
pair mijn huis -234
pair mijn identiteitskaart 176
pair mijn kaart 268
pair mijn login 164
pair mijn man 159
pair mijn pas 184
pair mijn paspoort -163
pair mijn pin 212
pair mijn pincod 93
pair mijn postcod -252
pair mijn reken -81
pair mijn rijksregisternummer -247
pair mijn strat -114
pair mijn telefon 181
pair mijn voordeur 124
pair mijn zon -175
pair milieupas is 208
pair milieustrat $ -233
pair minsten @it -193
pair minut in -126
pair misschien geraakt -113
pair mn paspoort -176
pair mn postcod -134
pair mn telefon 113
pair moeder : 180
pair moeder heeft -174
pair moet betal -255
pair moet ik 91
pair moet minimal -147
pair na 0 -177
pair na @it -242
pair na de -155
pair na het -177
pair naast mijn 147
pair nac cod -154
pair nar @it 94
pair ne ker 239
pair nee wacht -185
pair neg cijfer -194
pair net $ -146
pair nie $ 239
pair nie in 141
pair niet $ 208
pair niet , -116
pair niet aan -317
pair niet bij -166
pair niet dus -110
pair niet en 167
pair niet in 162
pair niet inlogg 115
pair niet mer -48
pair niet op 98
pair niet open -166
pair nieuw adres -85
pair nik $ -209
pair nodig vor -158
pair nog 0 260
pair nog ? -168
pair nog @it -299
pair nog aanmeld -198
pair november ? -124
pair nr @it -180
pair nu $ 179
pair nu ? 192
pair nu ook -314
pair nummer , -123
pair nummer 0 158
pair nummer @code -84
pair nummer @it -259
pair nummer is -136
pair of 0 -161
pair of @it -111
pair of bij -193
pair of het 131
pair of is 92
pair of moet -243
pair om @it -299
pair om die 235
pair om in 165
pair om te 162
pair onder de -171
pair onder het 194
pair ongeld $ 126
pair ons deur -187
pair ons gezin -222
pair ons huis 191
pair ons in -132
pair ontvang : 176
pair onz beheerder -89
pair onz postcod -186
pair ook de 153
pair ook een 240
pair ook niet 157
pair ook vor -163
pair op $ 134
pair op 0 -191
pair op @code -216
pair op dat 182
pair op de -34
pair op het 164
pair op jullie -297
pair op schooltoelag -81
pair op uw -136
pair op want 145
pair open $ -274
pair open , 156
pair open met 161
pair openbar toilet -160
pair oud ? -125
pair over $ -225
pair over de -86
pair pakt hem 186
pair pakt nie 161
pair pakt niet -157
pair parallelweg @it -268
pair pas is 197
pair paspoort vind -155
pair paswoord @it 160
pair paswoord vor 172
pair paswoort is 212
pair per sms 273
pair pin @it 347
pair pin is 212
pair pin van 245
pair pincod , 301
pair pincod . 208
pair pincod 0 -355
pair pincod @it 428
pair pincod die 180
pair pincod is 288
pair pincod van 261
pair pincod verget -317
pair pinkod @it 247
pair pinn aan -76
pair poort $ -225
pair poort 0 -86
pair poortj $ -177
pair postcod @it -290
pair postcod is -263
pair postcod van -256
pair promocod @it -263
pair puk @it 214
pair puk cod 181
pair puk van 227
pair pukcod van 271
pair ral @it -216
pair rar met -166
pair ratelar @it -120
pair recyclagepark , 140
pair reken nummer -81
pair rekeningnummer vor -113
pair rijksregisternummer @it -222
pair ronald , -89
pair scherm , -122
pair schol is -175
pair schooltoelag vor -81
pair schrijf het 277
pair sind @it -345
pair sind de 174
pair sit $ 256
pair sit 0 -101
pair sit van 304
pair slagbom dicht -88
pair sleutel $ -89
pair sleutel gekreg -129
pair sleutel ligt -238
pair sleutel van -223
pair sleutelkastj van -162
pair sms 0 139
pair sms @it -279
pair sms cod 132
pair sms control -157
pair sms met 275
pair sms ontvang 176
pair sms parker -181
pair sms van 180
pair sorry typ -255
pair sperwerstrat @it -193
pair sta ik -238
pair stad , 247
pair stan $ 286
pair stan er -164
pair stat , 207
pair stat 0 -114
pair stat @it -66
pair stat activeringscod 183
pair stat bij -117
pair stat cod -283
pair stat een -229
pair stat elk -166
pair stat er 87
pair stat nog -179
pair station , -221
pair sted @it -109
pair sted dat 241
pair sted niet 157
pair sted onjuist 122
pair strat en -202
pair streepjescod op -155
pair streepjescod van -162
pair t niet -218
pair t pakt 186
pair t recyclagepark 140
pair tablet $ 140
pair tag stat -162
pair te bevest 214
pair te logg 154
pair teg de 196
pair teken zijn -144
pair telefon om 132
pair telefon zegt 284
pair terugstort op -91
pair toch $ -194
pair toch ? -113
pair toch blef -88
pair toch kom 150
pair toe $ -271
pair toet @it 169
pair toetsenbord , -184
pair toilet op -160
pair tot 0 -82
pair tot @it -243
pair tot wanner -124
pair tr $ -163
pair trek . 284
pair twee cijfer -247
pair tweeling bsn -90
pair typ het -172
pair typ op -277
pair u de -91
pair u er -113
pair u vroeg -155
pair uit $ -237
pair uit ? -198
pair uit de 141
pair uit mijn -141
pair valt dat -122
pair van @it -365
pair van de 125
pair van digid 197
pair van een -288
pair van gemeent -135
pair van het -191
pair van itsm 267
pair van jullie -107
pair van meerdervoort -180
pair van mij -286
pair van mijn 143
pair van mn -69
pair van ons 148
pair van t 172
pair van wacht -185
pair vanaf @it -204
pair verget $ -277
pair verificatiecod : 192
pair verkeerd container -134
pair verlop $ 292
pair vind ik -155
pair visa @it -139
pair vloek $ -139
pair voetpad . -147
pair vogelpik als -139
pair volgen de -329
pair volgen het -204
pair volgen mij 128
pair volgend maand -264
pair voordeur , -159
pair vor 0 -106
pair vor all -203
pair vor de -99
pair vor den 268
pair vor digid 185
pair vor een -235
pair vor iederen -240
pair vor jullie -143
pair vor me 196
pair vor mij 292
pair vor mijn -99
pair vor ons 71
pair vor onz -184
pair vraagt een 155
pair vraagt hoe -139
pair vraagt mijn -111
pair vrag ik -155
pair vrouw zegt -113
pair waarom zovel -142
pair wacht $ -220
pair wacht al -109
pair wacht das -97
pair wacht op -176
pair wachtwoord : 264
pair wachtwoord @code 218
pair wachtwoord @it 412
pair wachtwoord goed -164
pair wachtwoord is 171
pair wachtwoord moet -180
pair wachtwoord van 236
pair wachtwoord vor 155
pair wachtwoord zijn -201
pair wachtwoort is 196
pair wagtwoord @it 262
pair want ik 122
pair war moet 237
pair was @it 113
pair wat betekent -228
pair wat doe 253
pair wat er 181
pair wat ik 147
pair wat is -228
pair wat moet 282
pair we doen -141
pair wek $ -194
pair wel in -127
pair wel zo -139
pair welk dag -153
pair werk in -186
pair wet ik 201
pair wifi in -225
pair wij won -167
pair wij zijn 137
pair wil een 126
pair wil jij 147
pair won er -146
pair won ik -144
pair wordt er -190
pair ww 0 -133
pair ww : 191
pair ww @it 215
pair zeg dat 190
pair zegt 0 185
pair zegt dat -96
pair zegt fout 193
pair zegt sted 154
pair zegt verlop 229
pair zet die -97
pair zie het -113
pair zie ik 121
pair zien wat 183
pair zijn $ -140
pair zijn , -141
pair zijn bij -90
pair zijn de -133
pair zijn vor -132
pair zijn werk 124
pair zit da -161
pair zit de 122
pair zit een -166
pair zo , -76
pair zon , -213
pair zon @it -170
pair zonder vergunn -183
pair zovel $ -142
pair zwembad werkt -167
pair नमसत , -81
skip , , 183
skip , 0 -192
skip , : -207
skip , ? -130
skip , @code 171
skip , @it -128
skip , automat 218
skip , bak 155
skip , ben -259
skip , betekent -182
skip , cijfer -193
skip , cod 20
skip , da 170
skip , dag -137
skip , dar -188
skip , dat -125
skip , deur -178
skip , die -56
skip , doet 146
skip , duurt -279
skip , er -157
skip , gat 224
skip , ge 223
skip , geblokkeerd -238
skip , gelof -121
skip , gent -85
skip , gij 225
skip , heeft -148
skip , het 238
skip , hij -272
skip , huis -156
skip , iemand -177
skip , is 64
skip , jullie -207
skip , kan 123
skip , mijn -278
skip , moet 130
skip , nu 103
skip , of -147
skip , pincod 128
skip , reken -81
skip , stat -261
skip , tot -76
skip , typ -91
skip , vor -287
skip , vrouw -113
skip , vul 190
skip , wacht -92
skip , wanner -124
skip , was -177
skip , wie 156
skip , wil -221
skip , won -187
skip , zegt 248
skip , zie -231
skip , ziet -208
skip , zit 169
skip , zo -139
skip , zovel -142
skip 0 $ 56
skip 0 , -33
skip 0 0 -75
skip 0 ? -205
skip 0 ah -97
skip 0 asbest -115
skip 0 dat -213
skip 0 de -288
skip 0 geldig -119
skip 0 gk -125
skip 0 ik -191
skip 0 in -139
skip 0 mar -134
skip 0 mijn -121
skip 0 nee -90
skip 0 om 149
skip 0 op 90
skip 0 over 99
skip 0 reken -130
skip 0 te 142
skip 0 uw -149
skip 0 van -131
skip 0 vanaf -137
skip 0 vor -257
skip 0 ww -130
skip 0 zijn -126
skip : $ 45
skip : , 66
skip : . 125
skip : aan -164
skip : de -214
skip : en 153
skip : ik -187
skip : wachtwoord 211
skip @code $ 32
skip @code 0 -113
skip @code is -149
skip @code wachtwoord 142
skip @it $ -74
skip @it ) -158
skip @it , -60
skip @it . -138
skip @it 0 -38
skip @it @code -302
skip @it aan 100
skip @it bij -146
skip @it binn 213
skip @it dan 369
skip @it dar -158
skip @it das 237
skip @it den 264
skip @it die 86
skip @it digid -176
skip @it een 128
skip @it en 162
skip @it er 117
skip @it geldig -160
skip @it gen -208
skip @it har -167
skip @it he -153
skip @it heeft -196
skip @it het -132
skip @it hij -64
skip @it hoe -165
skip @it ie 222
skip @it iederen -217
skip @it in 73
skip @it inlogg -190
skip @it japan -154
skip @it je 138
skip @it jij 163
skip @it jullie -109
skip @it kunt 219
skip @it ligt -121
skip @it mag -53
skip @it me 190
skip @it met -132
skip @it minimal -245
skip @it mn 161
skip @it moet -93
skip @it niet 182
skip @it nu 97
skip @it nummer -160
skip @it sind -207
skip @it stat -115
skip @it u 307
skip @it van -260
skip @it wacht -160
skip @it wachtwoord 250
skip @it we -149
skip @it werkt 190
skip @it wij -123
skip @it ze -294
skip @it zijn -137
skip ^ $ 267
skip ^ 0 137
skip ^ : 196
skip ^ als 268
skip ^ app 206
skip ^ bezoekersparker 226
skip ^ bns -185
skip ^ bsn -209
skip ^ cijfer 98
skip ^ dan -228
skip ^ dat -273
skip ^ de 33
skip ^ digid -77
skip ^ drie -188
skip ^ een -185
skip ^ eid -147
skip ^ en -206
skip ^ er -125
skip ^ formulier -201
skip ^ garag 174
skip ^ ge 204
skip ^ gebruikersnam 158
skip ^ geeft -289
skip ^ geraakt -113
skip ^ gevond -200
skip ^ gezin -222
skip ^ goed -164
skip ^ hebb -226
skip ^ hek -157
skip ^ het -35
skip ^ iban -181
skip ^ ik -114
skip ^ in -162
skip ^ inlogcod 265
skip ^ is 112
skip ^ itsm -187
skip ^ kapot -174
skip ^ kreg 137
skip ^ krijg -127
skip ^ kwam 230
skip ^ log 262
skip ^ login 230
skip ^ mag -265
skip ^ met 96
skip ^ moeder -174
skip ^ moet -209
skip ^ net 124
skip ^ niet 163
skip ^ ocmw 258
skip ^ of -122
skip ^ ons -232
skip ^ op -241
skip ^ paswoord 183
skip ^ paswoort 212
skip ^ pasword 346
skip ^ per 176
skip ^ pin 83
skip ^ pincod 171
skip ^ postcod -282
skip ^ productcod -241
skip ^ rijksregisternummer -142
skip ^ sms -193
skip ^ sta -195
skip ^ telefon 179
skip ^ uit 198
skip ^ van 119
skip ^ vor -172
skip ^ vraagt 196
skip ^ wacht -217
skip ^ wachtwoord 235
skip ^ won -186
skip ^ wordt -222
skip ^ ww 295
skip ^ zaterdag -137
skip ^ zegt 150
skip ^ zo 127
skip ^ zonecod -186
skip ^ zus -85
skip aakstrat $ -110
skip aan balie 123
skip aan de -186
skip aan deur -233
skip aan die 283
skip aan gev 161
skip aan zuil -139
skip aanmeld de -275
skip aanmeld itsm -113
skip aanvrag $ -199
skip account de 235
skip achterzijd mn -155
skip activeringscod de 226
skip adres brug -85
skip afvalpas @it 130
skip ah wacht -97
skip al jar 129
skip al ker 126
skip al minut -115
skip al wek -56
skip allebei op -124
skip als , 236
skip als @it 74
skip als een -144
skip als gezin -183
skip als in 168
skip apothek wacht -170
skip app $ -217
skip app @it 156
skip app niet -277
skip artikel , -238
skip asbest ? -153
skip balie niet -76
skip barcod , -111
skip barcod de -116
skip beheerder het -89
skip ben $ -204
skip ben en -189
skip betaald creditcard -88
skip betal @it -283
skip betekent $ -164
skip beveiligingscod sms 176
skip bevest digid 179
skip bevestigingscod mijn 154
skip bij $ -130
skip bij , -125
skip bij @it -72
skip bij bibliothek -185
skip bij het -140
skip bij in -153
skip bij inlogg -191
skip bij milieustrat -233
skip bij of -168
skip bij station 146
skip bij vor -119
skip bij wel 140
skip binn @it 168
skip binn mijn 132
skip blef slagbom -88
skip blijft $ -276
skip blijft draai 174
skip bord @it -183
skip bord de -220
skip bordj de -212
skip borg het -91
skip brief $ 208
skip brief de 239
skip brief digid 162
skip brief er -120
skip brief mijn 280
skip brug 0 -86
skip bsn $ -102
skip bsn , -111
skip bsn @it -247
skip bsn en -90
skip burgerprofiel @it 200
skip bus $ -141
skip bus , -122
skip buurthuis op -91
skip cijfer $ -277
skip cijfer , -198
skip cijfer 0 -130
skip cijfer : -247
skip cijfer ? -206
skip cijfer @it -135
skip cijfer de -280
skip cijfer het 262
skip cijfer hier -156
skip cijfer ik -131
skip cijfer is -114
skip cijfer mijn -238
skip cijfer op -120
skip cijfer want -191
skip cod , -124
skip cod 0 135
skip cod @it -54
skip cod bij -167
skip cod ik 201
skip cod mar -213
skip cod mijn 174
skip cod op -272
skip container @it -281
skip container in 319
skip da de 257
skip da nie 142
skip dag de -124
skip dan ge 223
skip dan het 250
skip dan hij 204
skip dan zo -76
skip dar $ -121
skip dar de 122
skip dar het -179
skip das mijn -97
skip dat $ -153
skip dat , 276
skip dat cijfer -123
skip dat de -184
skip dat een -246
skip dat er 137
skip dat ergen -113
skip dat goed 278
skip dat het -126
skip dat ik 56
skip dat is -230
skip dat m -120
skip dat niet 69
skip dat of -206
skip dat onder -122
skip dat teg 164
skip dat van -146
skip dat vor -213
skip de $ -59
skip de ( -184
skip de 0 -295
skip de ? -243
skip de @code -111
skip de bij 216
skip de blijft 142
skip de bsn -90
skip de cijfer -210
skip de container -213
skip de dar -133
skip de dat -129
skip de de 226
skip de dicht -88
skip de en 107
skip de hang -204
skip de hangt -169
skip de in 199
skip de lukt -76
skip de mag 295
skip de met -174
skip de moet -327
skip de niet 94
skip de nog -147
skip de of -240
skip de onder -88
skip de op -65
skip de over -204
skip de stan -149
skip de stat -64
skip de toch -241
skip de van 47
skip de wel 189
skip de zei -283
skip de zon -141
skip ded het -147
skip den cod 265
skip den van 126
skip denk er -140
skip deur $ -117
skip deur de -152
skip dicht $ 153
skip die $ -197
skip die de -94
skip die dor -124
skip die euro -97
skip die hal 148
skip die het 136
skip die ik 276
skip die in -262
skip die met -201
skip die net 145
skip die op -197
skip die stat -200
skip die te 209
skip die u 277
skip die van 204
skip die vor -157
skip digid : 260
skip digid @code 116
skip digid @it 73
skip digid activeringscod 183
skip digid die 113
skip digid is 91
skip digid mijn 212
skip digit : 133
skip doccl mijn -123
skip doet , 168
skip doet het -124
skip dorpshuis ronald -89
skip dus mar -76
skip dus typ -194
skip e , -207
skip e is 176
skip een . 184
skip een 0 -162
skip een @it -141
skip een aan -245
skip een bij -216
skip een fout -113
skip een heeft -91
skip een in -313
skip een op 270
skip een pin -256
skip een van -108
skip een wachtwoord -293
skip een wat 178
skip een zijn -201
skip eid , -123
skip eigen @it -151
skip en $ -148
skip en , -233
skip en 0 -195
skip en ? 203
skip en @it 107
skip en al -123
skip en blef -88
skip en blijft 253
skip en cijfer -150
skip en de 203
skip en doet -150
skip en draait 193
skip en heb 167
skip en hoofdletter -142
skip en is 297
skip en kom 176
skip en krijg -249
skip en mijn -120
skip en op 192
skip en voordeur -167
skip en zeg 234
skip en zegt 249
skip en zei 229
skip en zie 211
skip er , -120
skip er ? 208
skip er @it 95
skip er cijfer -195
skip er dag 61
skip er dat 204
skip er de -285
skip er een -159
skip er elk -178
skip er in 200
skip er mee 195
skip er t -222
skip erachter $ -136
skip ergen cijfer -113
skip eural 0 -158
skip euro op -97
skip ex $ -97
skip exp 0 206
skip extra bak -199
skip fak 0 -121
skip fout $ 159
skip fout mar -113
skip foutcod , -216
skip foutcod bij -178
skip gaf @it -181
skip gan allebei -124
skip garag $ -205
skip garag de -88
skip gat het -201
skip gat met 208
skip ge @it 143
skip ge hoe -139
skip gebeld hang -123
skip geboortepremie 0 -109
skip gebruik @it 198
skip gebruikersnam , 133
skip gebruikersnam ik 143
skip gebruikersnam wachtwoord 125
skip geeft @it -263
skip geldig 0 -82
skip geldig @it -171
skip gelof er -121
skip gen $ -290
skip gen van -207
skip geraakt er -113
skip gev ? 113
skip gewon aan -146
skip gezin $ -138
skip gezin 0 -160
skip gezin @it -164
skip gezin ik -111
skip gezin jullie -143
skip goed en -164
skip groen , -145
skip gsm die 154
skip gymzal op -162
skip haha aakstrat -110
skip hang de -230
skip hangt de -228
skip har , -170
skip har adres -85
skip har is 254
skip heb een 209
skip heb sind -345
skip heb sleutel -163
skip heb verkeerd -134
skip heeft @it -125
skip heeft cijfer -265
skip heeft sleutel -89
skip heeft wachtwoord 204
skip hek $ -95
skip hek @it -163
skip hek de -209
skip herdenk gan -124
skip het $ 134
skip het , -187
skip het ? -237
skip het blijft -239
skip het foutcod -201
skip het gat -201
skip het hangt -236
skip het heeft -142
skip het in -243
skip het jullie 266
skip het loket 90
skip het mer -150
skip het met -140
skip het open -177
skip het stat -220
skip het terugstort -91
skip het uit -167
skip het van 37
skip het werkt -167
skip het zegt 147
skip het zijn 262
skip hier @it -183
skip hier de -164
skip hij $ 103
skip hij altijd 170
skip hij de -208
skip hij een 260
skip hij inen -147
skip hij sted 152
skip hoe inlog -139
skip hoe is -128
skip hoofdletter @it -101
skip hoofdletter mijn -142
skip hoort @it -273
skip id @it 207
skip id is -231
skip ie $ 207
skip ik 0 -154
skip ik al -54
skip ik als 141
skip ik altijd 150
skip ik bij -182
skip ik dat -204
skip ik de -69
skip ik er 215
skip ik gebruik 205
skip ik gekoz 262
skip ik gen -262
skip ik iet -131
skip ik in 206
skip ik ingev 252
skip ik inlogg -219
skip ik is 161
skip ik jou 113
skip ik juist 162
skip ik karin -90
skip ik mar 168
skip ik mer 230
skip ik mijn -235
skip ik niet 142
skip ik op -126
skip ik per 162
skip ik sms 163
skip ik van 270
skip ik vor -168
skip ik wachtwoord 109
skip ik zelf 157
skip in $ 205
skip in , -226
skip in ? -205
skip in @it -127
skip in als 256
skip in begijnhof -206
skip in brief 158
skip in dan 154
skip in de -150
skip in die 242
skip in en 249
skip in folder -90
skip in hal -221
skip in logg 154
skip in mijn -113
skip in stadhuis 181
skip in strat -225
skip in wacht -153
skip in wachtwoord 97
skip in webshop -188
skip ingetikt dan -164
skip inlog wel -139
skip inlogg mijn 167
skip inlogg wet -175
skip inloggegeven van 180
skip intik hij -147
skip is $ 142
skip is . 221
skip is 0 -155
skip is : 212
skip is @it -119
skip is al -212
skip is als -168
skip is dk -134
skip is en 174
skip is fak -136
skip is het -184
skip is ik -113
skip is in -260
skip is k -204
skip is kunt 201
skip is mar 104
skip is niet -170
skip is o 141
skip is onz -89
skip is pin 231
skip is poort -85
skip is toch -153
skip is tr -163
skip is van -190
skip is vor 287
skip is wachtwoord 190
skip itsm @it 303
skip itsm een 143
skip itsm ik -287
skip itsm is 104
skip je met 160
skip jou toch 113
skip jullie $ -252
skip jullie in -90
skip jullie is -234
skip jullie nog -209
skip k @it 182
skip kan inlogg 203
skip kan niet -206
skip kan nu -228
skip karin de -90
skip ker intik -147
skip klopt dat -148
skip kom er 204
skip komt een -196
skip komt niet -133
skip kreg @it 257
skip kreg bij -218
skip kreg een 261
skip krijg cod -164
skip krijg van 292
skip kunt een 144
skip laadpal @it -140
skip lan meerdervoort -180
skip lang een -164
skip ligt aan 163
skip ligt de -171
skip log met 229
skip login loket 151
skip loket @it 175
skip loket mijn 239
skip luierkinder , -110
skip lukt dus -168
skip mag bij -198
skip mailadres vogelpik -139
skip mann de 177
skip mar $ 180
skip mar , -74
skip mar @code -88
skip mar @it -130
skip mar automat 149
skip mar de 223
skip mar heb 178
skip mar wil 149
skip mar zie -113
skip markt toch -88
skip me op 303
skip melding @it -306
skip mer $ -254
skip mer de -171
skip mer er 140
skip mer wat 194
skip met , 240
skip met als 212
skip met en 285
skip met kinder -151
skip met luierkinder -110
skip met man -226
skip met rijksregisternummer -113
skip met vor -166
skip mij te 146
skip mijn $ -87
skip mijn ( -144
skip mijn 0 152
skip mijn : 43
skip mijn @code -250
skip mijn @it -236
skip mijn bij 206
skip mijn cod -162
skip mijn doet -184
skip mijn heeft 108
skip mijn in -234
skip mijn is 82
skip mijn loket 141
skip mijn niet 252
skip mijn nummer -107
skip mijn om 132
skip mijn op -133
skip mijn open 233
skip mijn stan -120
skip mijn stat 126
skip mijn van 70
skip mijn vor 206
skip mijn wachtwoord 286
skip mijn zegt 67
skip milieupas @it 208
skip minimal teken -147
skip minsten teken -193
skip minut de -126
skip mis $ 213
skip misschien cijfer -159
skip misschien u -113
skip mn is 129
skip mn van 175
skip mn vind -155
skip moeder nam 180
skip moet aan 228
skip moet cijfer -142
skip moet dat -219
skip moet die 165
skip moet een -207
skip moet het 81
skip moet op -244
skip moet wachtwoord -132
skip na ker -208
skip na minut -184
skip nam , 180
skip nam de -195
skip nar , 168
skip nar @it -223
skip nee das -97
skip net is 145
skip net sms 232
skip nie $ 128
skip nie ik -180
skip niet $ 55
skip niet , 85
skip niet dan -128
skip niet dat 140
skip niet ik -165
skip niet in 240
skip niet mijn -198
skip nieuw is -85
skip nik $ -177
skip nodig $ 252
skip nog $ -152
skip nog , -191
skip nog ? -156
skip nog @it -188
skip nog ik 176
skip nog met -181
skip nog niet 157
skip november $ -124
skip nr $ -170
skip nr en -134
skip nu $ 244
skip nu de -191
skip nummer $ -195
skip nummer 0 -73
skip nummer @code -137
skip nummer @it -140
skip nummer ik -188
skip nummer in -205
skip of $ -101
skip of . -174
skip of ? -304
skip of de -139
skip of ik -233
skip of teken -90
skip om bevest 214
skip om te 127
skip onder blauw -141
skip onder markt -88
skip onder streepjescod -189
skip ons , -158
skip ons : 101
skip ons de -191
skip ons gat 136
skip ons is -254
skip ons vor -143
skip ontbreekt ik -189
skip onz is -149
skip onz van -89
skip ook $ 110
skip ook de -148
skip op $ -246
skip op , -81
skip op 0 -148
skip op @it -230
skip op achterzijd -155
skip op bord -250
skip op brief 217
skip op deur -119
skip op een -119
skip op en 113
skip op formulier -157
skip op gsm 314
skip op id -261
skip op kaartj 176
skip op klavier -187
skip op laptop 137
skip op lezertj 262
skip op markt -189
skip op november -124
skip op parkeerautomat -188
skip op scherm -192
skip op sit 152
skip op tag -162
skip op telefon 230
skip op van -150
skip op vbld -91
skip op vor -81
skip open @it 165
skip openbar op -160
skip oud $ -207
skip over de 277
skip over in -131
skip pakt $ -105
skip pakt niet 331
skip parker is -181
skip pas 0 217
skip pas @it -142
skip paspoort @it -171
skip paspoort ik -155
skip paswoord het 149
skip paswoord mijn 204
skip paswoord vloek -139
skip paswoort @it 250
skip per kreg 110
skip per ontvang 176
skip pin , 87
skip pin @it 167
skip pin mijn 226
skip pin puk 140
skip pincod de 191
skip pincod en 246
skip pincod ik -100
skip pincod mijn 175
skip pinn de -76
skip poort bus -79
skip poort toe -271
skip postcod 0 -158
skip postcod @it -314
skip postcod mijn -267
skip promocod vor -188
skip puk @it 323
skip puk mer 140
skip puk mijn 227
skip puk stat 179
skip rar cijfer -166
skip reken @code -84
skip reken ons -143
skip rekeningnummer de -113
skip rijksregisternummer , -163
skip rijksregisternummer 0 -113
skip ronald die -89
skip rr @it -187
skip schooltoelag 0 -96
skip sint @it -134
skip sit de 304
skip slagbom $ -88
skip sleutel van -129
skip sleutelkastj de 132
skip slot @it -175
skip sms 0 -120
skip sms : -22
skip sms @it 293
skip sms die 186
skip sms digid 241
skip sms is 182
skip sms met 134
skip stad 0 119
skip stat $ -185
skip stat 0 -212
skip stat de -189
skip stat en -90
skip stat in -105
skip stat mar -183
skip stat met -194
skip stat mijn -227
skip stat niet 140
skip stat op 113
skip stat uw -195
skip sted @it -193
skip storing $ -225
skip streepjescod de -186
skip t nie 169
skip t op -186
skip tag 0 -157
skip te bij 213
skip te in 158
skip teken bij -90
skip telefon 0 185
skip telefon @it 183
skip telefon digid 113
skip telefon ik 305
skip telefon in 132
skip thuis je 160
skip toch $ -132
skip toch @it -207
skip toch de -68
skip toilet de -160
skip tot 0 -82
skip trek $ 284
skip twee in -216
skip u ? 281
skip u borg -91
skip u wel -113
skip uit $ -198
skip uit brief 312
skip uw , -136
skip van $ -287
skip van : 112
skip van @it -201
skip van afvalpas 130
skip van beheerder -89
skip van bib 158
skip van brief 367
skip van buurthuis -91
skip van cijfer -143
skip van dorpshuis -89
skip van e 181
skip van eid 303
skip van ex -97
skip van gezin -253
skip van gymzal -162
skip van identiteitskaart 122
skip van kaart 326
skip van met 268
skip van milieupas 208
skip van moeder 180
skip van openbar -166
skip van pas 222
skip van paspoort -228
skip van stad 67
skip van stat 183
skip van teken -115
skip van vor -267
skip van vrouw 116
skip van zon -175
skip van zwembad -161
skip verkeerd $ -134
skip vind $ -314
skip vind 0 -121
skip voetpad $ -147
skip vogelpik paswoord -139
skip volgen $ 128
skip volgen krant -219
skip voordeur @it 262
skip vor ? 157
skip vor app 208
skip vor blad -143
skip vor de 177
skip vor deur -219
skip vor digid 294
skip vor garag -156
skip vor garagepoort -203
skip vor geboortepremie -113
skip vor invull 209
skip vor is -120
skip vor kinder -81
skip vor ophal 164
skip vor zwembad -167
skip vraagt bevestigingscod 154
skip vraagt eid -123
skip vraagt ik -139
skip vrouw dat -113
skip waarom $ -142
skip wacht @it -225
skip wacht schooltoelag -81
skip wacht van 74
skip wachtwoord $ 55
skip wachtwoord , 312
skip wachtwoord . 187
skip wachtwoord @it 121
skip wachtwoord de 343
skip wachtwoord en 325
skip wachtwoord het 140
skip wachtwoord ik 244
skip wachtwoord ingetikt -127
skip wachtwoord mijn 206
skip wachtwoord minimal -147
skip wachtwoord of -90
skip wachtwoord vor -201
skip wachtwoord waarom -142
skip wachtwoort @it 243
skip war ik -99
skip waregem de -239
skip was mar 186
skip wat @it -188
skip wat de -218
skip wat ik 360
skip wel $ 195
skip wel met -113
skip werk de -68
skip wet wat -203
skip wie dat 135
skip wij @it -155
skip wij werk 167
skip wil niet -168
skip won @it -200
skip won op -133
skip woont de -169
skip wordt $ 281
skip ww @it 84
skip ww en -124
skip ww herdenk -124
skip zaterdag ik -130
skip zeg mar 190
skip zegt $ 154
skip zegt 0 149
skip zegt @it -82
skip zegt dat 140
skip zegt er -113
skip zegt geblokkeerd 279
skip zei hij -208
skip zelf $ 229
skip zet 0 -104
skip zie niet -123
skip zien er 183
skip zijn , 284
skip zijn altijd -213
skip zijn het -201
skip zijn jullie -90
skip zit $ -172
skip zit in 233
skip zo ik -221
skip zo mijn -196
skip zo visa -76
skip zon , 135
skip zonet sms 207
skip zuil $ -235
skip zus nieuw -85
skip zwembad niet -167
skip नमसत mijn -81
topic @ability 12
topic @body -260
topic @building -71
topic @business 30
topic @firstPerson 35
topic @general 90
topic @handled -15
topic @hardly 73
topic @has -19
topic @home -127
topic @mine 15
topic @nuisance-phrase -207
topic @organisation -82
topic @ownPostcode 31
topic @patient 12
topic @place -121
topic @somebody 28
topic @vehicle -46
topicAnywhere @ability 25
topicAnywhere @access -8
topicAnywhere @body -210
topicAnywhere @building -42
topicAnywhere @business 28
topicAnywhere @firstPerson 29
topicAnywhere @general 92
topicAnywhere @hardly 88
topicAnywhere @has -14
topicAnywhere @home -124
topicAnywhere @mine 9
topicAnywhere @mine-phrase -23
topicAnywhere @nuisance-phrase -240
topicAnywhere @organisation -78
topicAnywhere @ownPostcode 26
topicAnywhere @place -57
topicAnywhere @plainly 21
topicAnywhere @relative 23
topicAnywhere @somebody 22
topicAnywhere @vehicle -48
topicBefore @ability -45
topicBefore @access 47
topicBefore @building -139
topicBefore @general -106
topicBefore @handled -17
topicBefore @hardly -132
topicBefore @home -110
topicBefore @mind -123
topicBefore @mine -20
topicBefore @mine-phrase -62
topicBefore @nuisance -191
topicBefore @organisation -70
topicBefore @patient 14
topicBefore @place -77
topicBefore @somebody 13
topicBefore @vehicle -118
topicBeside @access 148
topicBeside @building -219
topicBeside @business -121
topicBeside @firstPerson 63
topicBeside @handled -251
topicBeside @has 112
topicBeside @home 186
topicBeside @mine -140
topicBeside @nuisance -82
topicBeside @organisation -118
topicBeside @plainly -158
topicBeside @relative -254
topicBeside @vehicle -170
topicEarlier @ability -95
topicEarlier @access 33
topicEarlier @building -194
topicEarlier @business 152
topicEarlier @handled 142
topicEarlier @hardly -204
topicEarlier @home -106
topicEarlier @mine 94
topicEarlier @organisation -121
topicEarlier @patient -38
topicEarlier @place -260
topicEarlier @plainly 171
topicEarlier @vehicle -341
topicNear @ability -169
topicNear @access 50
topicNear @building -187
topicNear @business 168
topicNear @general 137
topicNear @handled 57
topicNear @hardly -163
topicNear @has -10
topicNear @home -172
topicNear @mine -24
topicNear @mine-phrase -228
topicNear @nuisance -94
topicNear @ofPerson 40
topicNear @organisation -90
topicNear @patient 62
topicNear @place -238
topicNear @plainly -28
topicNear @somebody 33
topicNear @vehicle -130
twoBefore , 0 -179
twoBefore , ik 237
twoBefore , wachtwoord 158
twoBefore 0 cijfer -135
twoBefore 0 en -181
twoBefore @code , 135
twoBefore @code 0 -134
twoBefore ^ digid 188
twoBefore ^ er 261
twoBefore ^ gezin -173
twoBefore ^ itsm 261
twoBefore ^ mijn -308
twoBefore ^ pincod -162
twoBefore ^ puk 198
twoBefore ^ sms 220
twoBefore ^ wachtwoort 230
twoBefore ^ wij -155
twoBefore ^ ww 191
twoBefore aan de -176
twoBefore aan het -128
twoBefore binn met 181
twoBefore de afvalpas 130
twoBefore de eid 143
twoBefore deur , -217
twoBefore digid app 160
twoBefore digid stat 183
twoBefore digid wachtwoord 256
twoBefore e loket 167
twoBefore een sms 94
twoBefore een wachtwoord -127
twoBefore en de 219
twoBefore en ik 259
twoBefore gat open 208
twoBefore gekoz heb 180
twoBefore gekreg van -112
twoBefore het bord -183
twoBefore huis is -132
twoBefore id kaart -219
twoBefore ik kreg 224
twoBefore ik wacht -214
twoBefore in de -191
twoBefore in met 168
twoBefore itsm geeft -263
twoBefore jan van -160
twoBefore krijg ik -136
twoBefore kwijt , -210
twoBefore mijn bsn -239
twoBefore mijn digid 140
twoBefore mijn eid 338
twoBefore mijn kaart 266
twoBefore mijn man 135
twoBefore mijn pin 212
twoBefore mijn pincod 256
twoBefore mijn postcod -259
twoBefore mijn telefon 183
twoBefore mijn voordeur 262
twoBefore mijn wachtwoord 78
twoBefore moet betal -205
twoBefore onz postcod -186
twoBefore op de -290
twoBefore op mijn -399
twoBefore van digid 143
twoBefore visa 0 214
twoBefore voordeur , -159
word ! 218
word ( -73
word ) -116
word , -54
word . 48
word 0 -44
word : 34
word ? -70
word @code -69
word aakstrat -110
word aanvrag -201
word account 218
word achteran -220
word achterkant -289
word achterzijd -155
word actie -144
word activeringscod 256
word adres -242
word af 215
word affich -247
word afgeleverd -288
word afspraakcod -244
word afvalapp 174
word afvalkalender -214
word afvalpas 256
word afvalzak -177
word ah -97
word al -100
word alarm 138
word all -203
word allebei -124
word allen 148
word als 128
word altijd 57
word ambtenar -274
word apothek -170
word app 135
word apparat 247
word artikel -303
word aub 210
word auto -116
word automat 249
word baby -25
word baksk 235
word balie 106
word bank 243
word bankstel 168
word barcod -134
word bc -160
word begijnhof -249
word begint -283
word beheerder -89
word bel -68
word ben -178
word berging -175
word betaald -88
word betal -148
word betekent -288
word beveiligingscod 176
word bevest 145
word bevestigingscod 154
word bezoekersparker 291
word bezorg -136
word bib 187
word bibliothek -212
word bij -76
word binn 219
word blad -143
word blauw -194
word blef -88
word blijft 83
word bns -232
word boet -192
word bom -116
word bord -261
word bordj -139
word borg -91
word bred -174
word brief 288
word brug -109
word bsn -193
word burgemeester -222
word burgerprofiel 200
word burgerservicenummer -207
word bus -154
word buurthuis -102
word buurvrouw 222
word camion -149
word centrum -283
word cijfer -245
word cod -43
word container 60
word control 128
word creditcard 156
word csam 322
word da 89
word daarmee 273
word daarna 267
word dag -103
word dak -185
word dan 92
word dar -104
word de -32
word den 297
word deur -169
word dezelfd -269
word dicht 61
word dien 320
word diep -167
word digid 125
word digit 213
word direct -248
word dk -134
word doe 221
word doet 46
word domicilier -140
word donker -185
word dor -95
word dorpshuis -107
word draai 335
word draait 274
word dubbel -104
word dus -165
word duurt -279
word e 198
word een -76
word eig -281
word eigen -230
word elk -118
word eloket 283
word em 130
word en 97
word energietoeslag 246
word envelop -170
word erachter -136
word ergen -147
word erin 206
word error -203
word eural -153
word euro -173
word ex -97
word extra -199
word fak -136
word familie -286
word februari -277
word folder -136
word formulier -166
word foto -194
word fout 150
word foutcod -296
word gaf -117
word garag -183
word garagepoort -87
word gast -205
word gat 121
word ge 195
word gebeld -123
word geboortepremie -113
word gebruik 162
word gebruikersnam 215
word gedrukt -166
word gef 163
word gehaald -163
word gehad -244
word gekom -302
word gekoz 287
word gel -145
word geldig -181
word gelof -129
word gemeent 164
word gen -270
word gent -85
word gerak 106
word geschrev -292
word gevond -221
word gezin -237
word gft -244
word gij 332
word ging -186
word gk -109
word goed 203
word grag -351
word grofvuil -173
word grond -264
word gsm 268
word gymzal -162
word haha -110
word hang -238
word hangt -39
word har 183
word he -216
word hebb -165
word heeft -128
word hek -164
word hekj 304
word hel -226
word helemal -96
word help 168
word helpt -338
word hem 108
word herdenk -124
word het 31
word heur -220
word hier -71
word hij 155
word hoe -49
word hoelang -191
word hoevel -118
word hoofdletter -175
word hor 89
word huis -83
word huisnummer -286
word hur -284
word iban -220
word identiteitskaart 108
word ie 175
word iederen -268
word iet -13
word in 17
word ingegev -128
word ingetoetst 281
word ingev 143
word inlog 88
word inlogcod 255
word inlogg -63
word inloggegeven 180
word is 28
word it -331
word itsm 95
word jan -296
word japan -154
word jar -132
word jij 50
word jou 148
word jullie -156
word kaartlezer 221
word kamer -199
word karin -90
word kast -204
word kat -222
word kenmerk -246
word ker 99
word kerkplein -136
word kermis -181
word kerstmarkt -218
word kid 100
word kiez 190
word kijk 318
word kinder -148
word kl -241
word klar -194
word kleurcod -216
word klopt -95
word kluis -219
word kluisj 180
word kom 149
word kon -178
word kortingscod -272
word kram -191
word krant -219
word kreg 258
word krijg -178
word krijgt -237
word kun -182
word kunt 289
word kvk -295
word kwam 288
word kwijt -120
word laadpal -287
word laatst -273
word lamp -203
word lan -180
word lantaarnpal -273
word las -228
word lat -217
word leges 73
word les 204
word letter 145
word lezertj 262
word ligg -192
word link -198
word liter -239
word log 262
word logg 154
word login 270
word loket 243
word loopt -155
word luidt 354
word luierkinder -110
word lukt 82
word maand -229
word mail 199
word man -46
word mann 177
word mar 139
word markt -196
word me 101
word mededel -279
word mee 105
word meerdervoort -180
word melding -307
word meldingsnummer -160
word men 124
word mener 144
word mer -40
word met 48
word mij 52
word mijngemeent 272
word milieupas 255
word milieustrat -351
word minimal -195
word minsten -193
word minut -178
word mis 213
word misschien -151
word mist -170
word mn 134
word moest 306
word moet -22
word monteur -297
word na -360
word naast 166
word nac -154
word nacht -186
word nam -139
word namen -151
word nar 53
word ne 107
word nee -118
word neg -194
word net 111
word ni 178
word nie 202
word niemand -145
word niet 28
word nieuw -92
word nik -93
word nog -82
word nooit -302
word normal -281
word november -124
word nr -191
word nu 86
word nul 170
word nummer -154
word nv -140
word o 107
word ocmw 258
word oekraien -149
word of -78
word ok 284
word om 85
word onder -60
word ongeld 126
word onjuist 166
word ons -54
word ontbreekt -283
word ontvang 176
word onz 47
word op -35
word open 117
word openbar -182
word opvang -141
word oranj -266
word oud -31
word ouder -295
word over -103
word pagina 192
word pak -249
word pakt 223
word papier 109
word parallelweg -303
word park -224
word parkeerapp 228
word parker -251
word pas 155
word paspoort -261
word paswoord 219
word paswoort 250
word pasword 346
word pc -275
word per 144
word pin 268
word pincod 241
word pinkod 303
word pinn -117
word politie -260
word poort -173
word poortj -202
word post -182
word postcod -393
word precies 244
word prober 103
word productcod -271
word projectcod -168
word promocod -263
word puk 349
word punt 250
word put -235
word pw 124
word ral -240
word rar -118
word reken -54
word rekeningnummer -113
word rijksregisternummer -303
word rod -151
word ronald -89
word rr -187
word rt -128
word scherm -245
word schol -298
word schooltoelag -81
word schrijf 277
word sind -332
word sint -134
word sit 239
word slagbom -230
word sleutel -92
word sleutelkast 165
word sleutelkastj 212
word slot -132
word sms 133
word sorry -303
word speeltuin -156
word sperwerstrat -193
word sporthal -125
word sta -265
word stad 78
word stan 146
word stat -57
word stoep -207
word storing -261
word strat -289
word streepjescod -197
word stuk -157
word t 83
word tag -162
word tant 134
word te 124
word teg 106
word teken -202
word telefon 315
word ter -238
word terugstort -152
word terwijl 150
word test 190
word thuis -122
word tik 247
word tikt 163
word tis 129
word toch -48
word toe -262
word toegangscod 265
word toestel 138
word toet 169
word toetsenbord -258
word toilet -160
word tot -239
word tr -163
word trein -298
word trek 284
word tuss -251
word twee -283
word tweeling -132
word typ -174
word u 169
word uitroeptek 156
word updat -212
word uur -227
word uw -39
word val -222
word valt -225
word van 16
word vanaf -113
word vbld -91
word vd 206
word vel 50
word verder -229
word verget -277
word vergunn -197
word verhuis -187
word verificatiecod 245
word verkeerd -88
word verkocht -221
word verloopt -254
word verlop 126
word verplicht -213
word via -233
word vind -163
word vindt -159
word vloek -139
word voetpad -147
word vogelpik -139
word vol -236
word volgen -274
word volgend -264
word volzet -212
word voordeur 107
word vor -61
word vraagt 87
word vrag -131
word vroeg -77
word vuilzak -170
word vul 194
word wacht -174
word wachtwoord 281
word wachtwoort 323
word wagtwoord 267
word wanner -164
word want 182
word war 164
word waregem -239
word was 44
word we -160
word webshop -118
word weg -50
word weigert 254
word wek -128
word welk -258
word wer -200
word wie 114
word wifi -329
word wij -16
word wil -108
word wilt 190
word wit 271
word won -212
word woont -209
word wordt -65
word ww 312
word xk -216
word zal 162
word zaterdag -170
word ze -112
word zeg 225
word zegg 235
word zegt 136
word zei 115
word zes 127
word zet 89
word zie -36
word zien 300
word zin -316
word zit -65
word zoal -141
word zodat 298
word zon -73
word zondag -189
word zonder -241
word zonecod -203
word zonet 207
word zou -113
word zoud -278
word zovel -142
word zuil -139
word zwart 344
word zwembad -164
word नमसत -81
`,
};
