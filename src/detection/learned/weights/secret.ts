import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 359 candidates that are, 671 that are not.
 * On families it was not taught on:
 * - above -1: found 86.6 %, wrongly 7.2 %
 * - above -0.5: found 78.3 %, wrongly 3.4 %
 * - above 0: found 69.1 %, wrongly 2.2 %
 * - above 0.5: found 58.2 %, wrongly 1.3 %
 * - above 1: found 43.5 %, wrongly 0.6 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:d1197d1c4730fe7f3fcea664b2857cabbce31016ecdffe6a337f1a1fa0e0ac6a",
  intercept: -1.681,
  weights: `
before ( -273
before , -98
before 0 -192
before : -73
before aan -211
before activeringscod 250
before adres -200
before al 135
before alles -222
before als -117
before apothek -142
before app 217
before barcod -118
before betal 91
before beveiligingscod 164
before bezoekersparker 207
before bib -232
before bij -73
before binn 222
before bord -214
before brug -83
before bsn -126
before buurthuis -111
before cijfer -325
before cod 150
before container -215
before da -164
before dan -144
before dat 142
before den 237
before deur -206
before digid 136
before digit 155
before dit 152
before dus 186
before e 281
before een 56
before eig -293
before en 132
before eural -157
before euro -93
before formulier -174
before gat 168
before ge 126
before gebruikersnam 165
before gekoz 141
before gekreg -164
before gemeentehuis -222
before gevond -180
before gewon -104
before gezin -190
before gft -211
before grag -140
before groen -137
before gsm 156
before hal -201
before har 262
before heb 214
before hek -152
before het -61
before hier 111
before hij 349
before hoe 153
before id -225
before in -73
before inlogcod 339
before inlogg 111
before itsm -218
before jan -178
before jullie -49
before kaart -127
before kamer -210
before kan -253
before kapot 217
before kom 223
before krant -197
before kreg 136
before krijg -77
before kwijt -253
before lan -162
before leges -293
before log 226
before login 231
before loket 165
before lukt 130
before mail 292
before mar -122
before melding -133
before met -103
before mij -120
before mn 33
before moet -218
before nar -202
before neg -175
before nieuw -263
before nodig -291
before nog 219
before nummer 93
before of 156
before onder 226
before ons 81
before onz 106
before op -151
before openbar -190
before over -402
before p -185
before parker -131
before paspoort -175
before paswoord 339
before per 197
before pincod 246
before postcod -348
before puk 241
before reken -96
before rekeningnummer -110
before rijksregisternummer -251
before sleutel -144
before sleutelkast 154
before sms 294
before speeltuin -251
before stad 326
before stadhuis -179
before stan -264
before stat -133
before streepjescod -157
before t 274
before tag -122
before te -298
before thuis -83
before toch 113
before toegangscod 145
before toilet -134
before uit 166
before van 150
before volgen -214
before voordeur -182
before vor -50
before vraagt 103
before wachtwoord 211
before wat -197
before wel -323
before welk -207
before wifi -178
before wij -393
before won -217
before woont -179
before ww 170
before ze -188
before zelf -222
before zet 167
before zijn 126
before zit 86
before zo -188
before zon 140
before zonecod -188
before1 ( -78
before1 , 97
before1 0 61
before1 : 195
before1 ^ 101
before1 aan -178
before1 activeringscod 236
before1 afspraakcod -248
before1 al -188
before1 altijd 151
before1 artikel -266
before1 balie -149
before1 barcod -136
before1 begijnhof -215
before1 ben -285
before1 bsn -145
before1 cod -52
before1 creditcard 203
before1 dan -192
before1 dat -166
before1 elk -163
before1 foutcod -293
before1 ge 268
before1 gebruikersnam 160
before1 gef 233
before1 gewon 264
before1 heb 144
before1 heeft -171
before1 iban -186
before1 ik 104
before1 is 104
before1 kenmerk -165
before1 kerkplein -142
before1 kluis -281
before1 kortingscod -210
before1 luidt 334
before1 meerdervoort -162
before1 meldingsnummer -155
before1 met 250
before1 mijn -152
before1 minimal -133
before1 minsten -181
before1 na -228
before1 nar 94
before1 nog -348
before1 nr -224
before1 nummer -270
before1 of -105
before1 om -308
before1 op 93
before1 parallelweg -251
before1 paswoord 207
before1 pin 348
before1 pincod 429
before1 pinkod 331
before1 postcod -305
before1 promocod -277
before1 puk 184
before1 ral -279
before1 ratelar -127
before1 rijksregisternummer -234
before1 sms -293
before1 sperwerstrat -175
before1 van -272
before1 vanaf -169
before1 visa -196
before1 wachtwoord 383
before1 wagtwoord 244
before1 was 133
before1 ww 196
before1 zijn -179
before1 zon -169
before2 , -119
before2 @code -50
before2 ^ 46
before2 afvalpas 129
before2 app 147
before2 bankpas 137
before2 betal -297
before2 binn 227
before2 bord -189
before2 bsn -246
before2 burgerprofiel 285
before2 cod -85
before2 container -281
before2 digid 164
before2 eigen -186
before2 en 63
before2 gaf -184
before2 ge 230
before2 gebruik 280
before2 geeft -251
before2 gezin -163
before2 heeft -126
before2 hek -184
before2 hier -151
before2 hoort -245
before2 id 207
before2 ik 78
before2 in -83
before2 is -46
before2 itsm 273
before2 k 165
before2 kreg 272
before2 loket 197
before2 mar -126
before2 markt -134
before2 melding -339
before2 met 76
before2 mijn -146
before2 milieupas 207
before2 moet -133
before2 nar -287
before2 nog -190
before2 nummer -138
before2 op -203
before2 open 118
before2 pas -156
before2 paspoort -160
before2 paswoort 273
before2 pin 123
before2 postcod -318
before2 puk 353
before2 rr -183
before2 sint -162
before2 sms 303
before2 sted -227
before2 toch -198
before2 van -182
before2 wacht -221
before2 wachtwoord 163
before2 wachtwoort 238
before2 wat -194
before2 wij -183
before2 won -207
before2 ww 87
before2 zegt -170
before2 zijn -144
behind ! 134
behind $ -60
behind ) 84
behind , -37
behind . 30
behind 0 -60
behind : -244
behind ? -150
behind @code 137
behind aan 136
behind account 240
behind achteran -286
behind afvalkalender -235
behind al -128
behind als -208
behind ander -163
behind app 135
behind apparat 241
behind asbest -120
behind automat 341
behind baby -243
behind baksk 247
behind beheerder -110
behind ben -238
behind betekent -210
behind binn 53
behind brief 324
behind cijfer -237
behind cod -206
behind container 214
behind daarmee 257
behind dag -152
behind dan 198
behind dar -230
behind das -88
behind de -25
behind deur -184
behind dezelfd -275
behind dicht -170
behind digid 210
behind doe 191
behind doet -88
behind dor -202
behind draait 220
behind dus -222
behind duurt -211
behind een -108
behind elk -259
behind en 71
behind er 56
behind ergen 177
behind erin 262
behind even 129
behind formulier -169
behind fout 241
behind ge 78
behind geblokkeerd -73
behind gedrukt -184
behind gelof -161
behind gemeent 271
behind gen -194
behind gerak 131
behind gewon 132
behind gezin -171
behind gij 237
behind ging -155
behind gk -104
behind hang -171
behind hangt -171
behind har -106
behind hebb 107
behind hek -160
behind hekj 266
behind help -146
behind helpt -325
behind hem 100
behind het 216
behind hier -171
behind hij 117
behind hoe -255
behind hoelang -200
behind ie 128
behind ik 40
behind in 74
behind ingetoetst 274
behind inlogcod 202
behind intyp 158
behind is -138
behind itsm -153
behind je -244
behind jullie -113
behind kaart -113
behind kan -90
behind kapot -132
behind ker 207
behind kermis -195
behind kijk 153
behind kom 156
behind krijgt -148
behind kwijt -193
behind letter 125
behind ligt -265
behind link -190
behind m 102
behind mag -116
behind mar 180
behind mee -176
behind meld -161
behind mer 62
behind met -188
behind mijn 147
behind milieustrat -211
behind minut -160
behind moest 251
behind na -239
behind nam -256
behind nie 230
behind nieuw -172
behind nik -168
behind nodig 259
behind nog 60
behind nummer -215
behind o 162
behind of 81
behind om 236
behind ongeld 130
behind onjuist 161
behind onz -93
behind op 43
behind open 143
behind over 274
behind pakt 243
behind papier 166
behind parker -179
behind pas -247
behind pin 266
behind pincod 135
behind plat -228
behind poging 233
behind poort -181
behind poortj -175
behind precies 176
behind rar -137
behind reken 133
behind scherm -197
behind sit 304
behind sleutel -271
behind slot -248
behind stan -155
behind stat -56
behind sted 150
behind stoep -135
behind stond 178
behind strat -211
behind stuk -151
behind t -104
behind te 305
behind telefon 72
behind toch -276
behind toe -225
behind toen 197
behind toetsenbord -233
behind tot -89
behind twee -182
behind typ -245
behind u 167
behind valt -195
behind vergunn -128
behind verplicht -274
behind vol -248
behind volzet -239
behind voordeur -174
behind vrouw -123
behind vul 189
behind wacht -50
behind wachtwoord 174
behind wanner -134
behind want 310
behind war 276
behind wat 134
behind we -159
behind wel 284
behind welk -152
behind werkt -149
behind wet -58
behind wil -158
behind won -138
behind wordt -131
behind zegt 132
behind zes 186
behind zie 190
behind zien 162
behind ziet -145
behind zij 158
behind zijn -222
behind zit -229
behind zo -117
behind zwart 242
behind1 $ 90
behind1 ) -145
behind1 , -31
behind1 ? -144
behind1 als 81
behind1 bc -208
behind1 bij -229
behind1 bus -128
behind1 cijfer -278
behind1 denk 163
behind1 doet 179
behind1 en 49
behind1 euro -191
behind1 gat 179
behind1 help 212
behind1 hier -175
behind1 hij 136
behind1 ik -245
behind1 in -217
behind1 ingetikt 250
behind1 is -46
behind1 jar -171
behind1 k -198
behind1 ker -216
behind1 kl -219
behind1 kunt 298
behind1 m -110
behind1 maand -206
behind1 mar 87
behind1 met 165
behind1 minut -190
behind1 moet 105
behind1 na -166
behind1 net 222
behind1 of -189
behind1 om 180
behind1 poging -348
behind1 rt -172
behind1 sorry -163
behind1 stan 299
behind1 stat 118
behind1 teken -226
behind1 terwijl 145
behind1 tr -170
behind1 uit 254
behind1 uur -262
behind1 volgen -221
behind1 vor -105
behind1 wachtwoord 206
behind1 wek -226
behind1 wil 144
behind1 ww 356
behind1 zegt 159
behind1 zit -208
behind2 $ -93
behind2 ) -197
behind2 , -56
behind2 . -95
behind2 0 -45
behind2 @code -334
behind2 aan 93
behind2 bij -153
behind2 binn 233
behind2 dan 342
behind2 dar -158
behind2 das 238
behind2 dat -55
behind2 den 340
behind2 die 115
behind2 digid -185
behind2 een 96
behind2 en 168
behind2 er 150
behind2 har -167
behind2 he -170
behind2 heeft -187
behind2 het -112
behind2 hor -130
behind2 ie 228
behind2 ik 55
behind2 in 88
behind2 inlogg -137
behind2 is 58
behind2 japan -149
behind2 je 142
behind2 jij 170
behind2 jullie -133
behind2 kunt 157
behind2 mag -37
behind2 me 213
behind2 met -125
behind2 mijn -83
behind2 minimal -243
behind2 mn 180
behind2 moet -66
behind2 ni 127
behind2 niet 135
behind2 nu 238
behind2 nummer -227
behind2 pincod -123
behind2 sind -198
behind2 stat -121
behind2 u 354
behind2 van -261
behind2 vor -148
behind2 wacht -236
behind2 wachtwoord 215
behind2 we -133
behind2 werkt 209
behind2 wij -156
behind2 wil -96
behind2 ze -337
behind2 zeg 156
behind2 zijn -139
bothBefore , al -136
bothBefore , pin 280
bothBefore , pincod 313
bothBefore , wachtwoord 175
bothBefore 0 , 48
bothBefore 0 0 10
bothBefore 0 of -101
bothBefore : 0 193
bothBefore @code 0 -138
bothBefore @code wachtwoord 130
bothBefore ^ afspraakcod -248
bothBefore ^ bsn -176
bothBefore ^ cod -301
bothBefore ^ foutcod -250
bothBefore ^ is -248
bothBefore ^ kortingscod -210
bothBefore ^ meldingsnummer -155
bothBefore ^ pin 211
bothBefore ^ pincod 248
bothBefore ^ postcod -212
bothBefore ^ promocod -245
bothBefore ^ wachtwoord 361
bothBefore ^ wagtwoord 244
bothBefore ^ ww 132
bothBefore als ge 268
bothBefore als paswoord -219
bothBefore als wachtwoord 301
bothBefore app is 140
bothBefore bankpas is 137
bothBefore betal op -216
bothBefore binn met 200
bothBefore bord stat -189
bothBefore bsn : -227
bothBefore bsn is -190
bothBefore cod 0 108
bothBefore cod : -234
bothBefore cod van -300
bothBefore die is 271
bothBefore digid : 102
bothBefore digid gebruikersnam 158
bothBefore digid is 97
bothBefore eid : -95
bothBefore eid is 194
bothBefore eigen , -186
bothBefore en dan -170
bothBefore gezin met -153
bothBefore heeft postcod -157
bothBefore het is -286
bothBefore identiteitskaart is 178
bothBefore ik ben -285
bothBefore ik gef 233
bothBefore itsm cod 273
bothBefore k heb 217
bothBefore kaart is 125
bothBefore kreg is 230
bothBefore loket is 157
bothBefore markt is -134
bothBefore met nummer -206
bothBefore met wachtwoord 285
bothBefore met ww 344
bothBefore mijn rijksregisternummer -224
bothBefore milieupas is 207
bothBefore moet minimal -133
bothBefore nog sted -190
bothBefore open met 148
bothBefore pas is 214
bothBefore paswoort is 296
bothBefore pin is 234
bothBefore pincod is 251
bothBefore postcod is -291
bothBefore puk cod 326
bothBefore sms cod 262
bothBefore sms met 295
bothBefore stat activeringscod 202
bothBefore stat cod -227
bothBefore van meerdervoort -162
bothBefore wacht al -207
bothBefore wachtwoord : 240
bothBefore wachtwoord is 225
bothBefore wachtwoort is 214
bothBefore ww : 212
earlier , 65
earlier . -133
earlier ? 158
earlier ben -138
earlier bij -148
earlier brief 222
earlier cod 103
earlier dan -288
earlier de -61
earlier die 109
earlier digid 72
earlier dus -250
earlier e 156
earlier een -121
earlier er 162
earlier geboortedatum -278
earlier geeft -161
earlier gen -161
earlier goedemorg 241
earlier hal -161
earlier har -285
earlier hebb 117
earlier het -261
earlier hier 211
earlier identiteitskaart -133
earlier ik -88
earlier in -105
earlier inlogg -130
earlier is -101
earlier kaartnummer -133
earlier kan -160
earlier kwijt -138
earlier loket 156
earlier mag -179
earlier mer -185
earlier met -411
earlier mij 287
earlier mijn 54
earlier morg 256
earlier niet -246
earlier nieuw -221
earlier nog 143
earlier nu 254
earlier nummertj -161
earlier ok -133
earlier om 369
earlier pak -133
earlier pincod 408
earlier postcod -369
earlier sms 219
earlier u 387
earlier vraagt 325
earlier wachtwoord 432
earlier wat -212
earlier welk -389
earlier wil -285
earlier wilt 325
earlier won -169
earlier zegg 130
earlier zet 300
earlier zit 303
earlier zuil 241
elsewhere ! -114
elsewhere , -138
elsewhere . -51
elsewhere 0 -142
elsewhere : -161
elsewhere ? -83
elsewhere @code -122
elsewhere aan -70
elsewhere aanvrag -199
elsewhere al -146
elsewhere alles -176
elsewhere app 293
elsewhere bak -101
elsewhere bemal -194
elsewhere ben 175
elsewhere best -111
elsewhere betal -158
elsewhere binn 274
elsewhere boet 213
elsewhere bouw -127
elsewhere breng -150
elsewhere brievenbus -84
elsewhere bus -146
elsewhere cijfer -390
elsewhere da -273
elsewhere daarmee 225
elsewhere dag -232
elsewhere dan 175
elsewhere dar -125
elsewhere das -140
elsewhere dat 112
elsewhere den -217
elsewhere deur -269
elsewhere die 178
elsewhere dienst -218
elsewhere dit -219
elsewhere doe 190
elsewhere doen 145
elsewhere doet 117
elsewhere dor 95
elsewhere durft 189
elsewhere een -201
elsewhere eig -231
elsewhere em 282
elsewhere en -113
elsewhere er 109
elsewhere euro -155
elsewhere extra -112
elsewhere fam -194
elsewhere fiet 355
elsewhere gan 107
elsewhere garag -184
elsewhere ge 65
elsewhere gedweild -84
elsewhere gekreg -162
elsewhere gen -405
elsewhere gereserveerd -104
elsewhere gevall -275
elsewhere geweest -117
elsewhere gezin -159
elsewhere gij 250
elsewhere groter -101
elsewhere had -140
elsewhere hal 364
elsewhere har 260
elsewhere hebb -245
elsewhere hek -215
elsewhere hel -222
elsewhere het 21
elsewhere hier -176
elsewhere hog -110
elsewhere hor -211
elsewhere hur -221
elsewhere iemand 185
elsewhere iet -182
elsewhere ik -86
elsewhere in -77
elsewhere inlogg -210
elsewhere is -157
elsewhere japan -127
elsewhere jar -217
elsewhere jullie -64
elsewhere kan 93
elsewhere kapot -270
elsewhere kijk 134
elsewhere klein 159
elsewhere kom 349
elsewhere krijg -230
elsewhere krijgt -152
elsewhere kunt 381
elsewhere lamp -229
elsewhere lang -140
elsewhere leg 167
elsewhere ligt -47
elsewhere lukt 324
elsewhere mag -73
elsewhere man 160
elsewhere mee 263
elsewhere mij 95
elsewhere mijn -99
elsewhere misschien -138
elsewhere moeder -260
elsewhere nam -264
elsewhere nar 110
elsewhere national -272
elsewhere ne 270
elsewhere nep -270
elsewhere nie 260
elsewhere niet 113
elsewhere nieuw -143
elsewhere nik 367
elsewhere nog -145
elsewhere nu -137
elsewhere nummer -224
elsewhere ocmw 199
elsewhere om 115
elsewhere ons 225
elsewhere onz -183
elsewhere op -269
elsewhere over -229
elsewhere phishing 132
elsewhere pin 335
elsewhere plein -139
elsewhere plekj -104
elsewhere poortj -179
elsewhere rar 106
elsewhere schad -194
elsewhere schrijf -254
elsewhere schuiv -170
elsewhere september -139
elsewhere sind -180
elsewhere sit 164
elsewhere sleutel -104
elsewhere sorry -187
elsewhere sta 141
elsewhere stan -266
elsewhere standplat -199
elsewhere stat -129
elsewhere stoep -194
elsewhere storing 124
elsewhere storm -104
elsewhere stort -150
elsewhere stur 111
elsewhere t -298
elsewhere te 131
elsewhere ter 193
elsewhere terug -140
elsewhere toetsenbord -165
elsewhere tot -298
elsewhere twee -217
elsewhere typ -215
elsewhere u 103
elsewhere uiteind -104
elsewhere uw -229
elsewhere van -121
elsewhere vanaf 100
elsewhere vanweg -104
elsewhere verder 156
elsewhere vergunn -110
elsewhere vloer -84
elsewhere vor 24
elsewhere vorig -219
elsewhere vrijmarkt -104
elsewhere vul -199
elsewhere wacht -288
elsewhere wachtwoord -194
elsewhere wanner -245
elsewhere was 256
elsewhere wat 95
elsewhere we -172
elsewhere weekj -170
elsewhere weg -187
elsewhere wek -202
elsewhere wie -171
elsewhere won -163
elsewhere zegt 292
elsewhere zei 163
elsewhere zelf 226
elsewhere zet 125
elsewhere zien 151
elsewhere zij -132
elsewhere zijn -90
elsewhere zing -139
elsewhere zit 54
elsewhere zo 151
elsewhere zondag -129
joint < digits-4 -145
joint < digits-9 -313
joint < mixed 224
joint < signed 500
joint <,_ digits-1 -232
joint <,_ digits-2 -289
joint <,_ digits-4 81
joint <,_ digits-6 276
joint <,_ digits-9 -190
joint <,_ signed 226
joint <:_ digits-1 -311
joint <:_ digits-3 198
joint <:_ digits-4 213
joint <:_ digits-6 274
joint <:_ digits-9 -304
joint <:_ mixed 180
joint <:_ spelled 309
joint <<<<<<_ signed -222
joint <_ digits-1 -226
joint <_ digits-10 -318
joint <_ digits-2 -183
joint <_ digits-4 73
joint <_ digits-5 170
joint <_ digits-6 337
joint <_ digits-8 198
joint <_ digits-9 -284
joint <_ signed 47
joint <_ spelled 191
joint <_( mixed -158
joint <_+++ signed -178
joint <_=_ digits-6 298
joint > digits-1 -73
joint > digits-2 -216
joint > digits-3 -397
joint > digits-4 318
joint > digits-5 139
joint > digits-6 361
joint > digits-9 -380
joint > mixed 296
joint > signed -24
joint > spelled 358
joint >+++, signed -178
joint >,_ digits-1 -216
joint >,_ digits-10 -225
joint >,_ digits-2 -170
joint >,_ digits-3 -39
joint >,_ digits-4 43
joint >,_ digits-5 124
joint >,_ digits-6 328
joint >,_ digits-8 -297
joint >,_ digits-9 -252
joint >,_ mixed 59
joint >,_ signed -48
joint >,_ spelled 276
joint >. digits-2 -228
joint >. signed 228
joint >._ digits-2 -271
joint >._ digits-6 386
joint >._ digits-9 -322
joint >? signed -160
joint >?_ digits-1 -191
joint >?_ digits-4 -213
joint >?_ signed 175
joint >_ digits-1 -239
joint >_ digits-10 -325
joint >_ digits-2 -177
joint >_ digits-3 161
joint >_ digits-4 35
joint >_ digits-5 166
joint >_ digits-6 233
joint >_ digits-8 331
joint >_ digits-9 -291
joint >_ mixed -93
joint >_ signed 156
joint >_ spelled 80
joint >_( digits-9 -149
joint >_._ signed 334
joint >_🎉_ digits-1 -181
kind digits-1 -229
kind digits-10 -326
kind digits-2 -185
kind digits-4 73
kind digits-5 216
kind digits-6 420
kind digits-8 198
kind digits-9 -362
kind mixed 81
kind signed 114
kind spelled 243
pair ! $ 204
pair ( @it -78
pair ( japan -149
pair ) $ -230
pair ) , 101
pair ) stat -288
pair , 0 -140
pair , @code -300
pair , @it 97
pair , aakstrat -101
pair , adres -77
pair , al -134
pair , allen 215
pair , bel -229
pair , dan 202
pair , dar -54
pair , das -106
pair , die -111
pair , dus 115
pair , gan -125
pair , garag -289
pair , gat -263
pair , geldig -80
pair , geldt -117
pair , geliev -260
pair , hel -167
pair , hier -133
pair , hoelang -200
pair , hor -130
pair , ik -42
pair , k 225
pair , kan -222
pair , klopt -127
pair , kom -168
pair , komt -225
pair , kunt 260
pair , ligt 120
pair , mag -209
pair , mar 79
pair , me 213
pair , met -228
pair , mijn -116
pair , misschien -137
pair , nu 273
pair , op -195
pair , pin 242
pair , postcod -294
pair , ronald -86
pair , stat -99
pair , storing -219
pair , tot -128
pair , van -175
pair , visa -80
pair , waarom 249
pair , wachtwoord 219
pair , wat -98
pair , wel -152
pair , welk -193
pair , werkt 131
pair , wet -318
pair , won -122
pair , ze -169
pair , zeg 226
pair , zijn -228
pair . $ 44
pair 0 $ 119
pair 0 ) -232
pair 0 , -106
pair 0 . -118
pair 0 ? -149
pair 0 @it 61
pair 0 ah -80
pair 0 bus -155
pair 0 cijfer -144
pair 0 en -189
pair 0 euro -93
pair 0 exp -278
pair 0 gk -126
pair 0 herdenk -147
pair 0 in -224
pair 0 kinder -105
pair 0 liter -204
pair 0 m -110
pair 0 minut -139
pair 0 of -101
pair 0 poging 233
pair 0 reken -141
pair 0 teken -147
pair 0 vogelpik -130
pair 0 vor -350
pair 0 zegt -224
pair : 0 35
pair : @code 238
pair : @it 195
pair : ik -107
pair : nam 177
pair : op -152
pair ? $ -67
pair @code 0 -139
pair @code fak -125
pair @code wachtwoord 130
pair @it $ 90
pair @it ) -145
pair @it , -31
pair @it ? -144
pair @it als 81
pair @it bc -208
pair @it bij -229
pair @it bus -128
pair @it cijfer -278
pair @it denk 163
pair @it doet 179
pair @it en 49
pair @it euro -191
pair @it gat 179
pair @it help 212
pair @it hier -175
pair @it hij 136
pair @it ik -245
pair @it in -217
pair @it ingetikt 250
pair @it is -46
pair @it jar -171
pair @it k -198
pair @it ker -216
pair @it kl -219
pair @it kunt 298
pair @it m -110
pair @it maand -206
pair @it mar 87
pair @it met 165
pair @it minut -190
pair @it moet 105
pair @it na -166
pair @it net 222
pair @it of -189
pair @it om 180
pair @it poging -348
pair @it rt -172
pair @it sorry -163
pair @it stan 299
pair @it stat 118
pair @it teken -226
pair @it terwijl 145
pair @it tr -170
pair @it uit 254
pair @it uur -262
pair @it volgen -221
pair @it vor -105
pair @it wachtwoord 206
pair @it wek -226
pair @it wil 144
pair @it ww 356
pair @it zegt 159
pair @it zit -208
pair ^ 0 136
pair ^ @code -108
pair ^ @it 101
pair ^ activeringscod 233
pair ^ afspraakcod -248
pair ^ allez 148
pair ^ als 216
pair ^ barcod -139
pair ^ beveiligingscod 164
pair ^ bezoekersparker 192
pair ^ bsn -176
pair ^ burgerservicenummer -218
pair ^ cod -215
pair ^ den 229
pair ^ digid 192
pair ^ digit 155
pair ^ een -185
pair ^ en -291
pair ^ eural -150
pair ^ foto -185
pair ^ foutcod -250
pair ^ ge -124
pair ^ gebruikersnam 165
pair ^ gezin -122
pair ^ het -67
pair ^ hij 269
pair ^ hoe -240
pair ^ hoevel -167
pair ^ ik -37
pair ^ inloggegeven 177
pair ^ is -285
pair ^ itsm 137
pair ^ jullie -122
pair ^ k -92
pair ^ kleurcod -279
pair ^ kortingscod -210
pair ^ kreg 118
pair ^ login 166
pair ^ me -106
pair ^ melding -218
pair ^ meldingsnummer -155
pair ^ mijn -73
pair ^ mn 260
pair ^ moet -97
pair ^ na -161
pair ^ nummer -129
pair ^ onder -161
pair ^ ons -225
pair ^ onz 201
pair ^ op -52
pair ^ paswoord 383
pair ^ pin 96
pair ^ pincod 205
pair ^ pinkod 287
pair ^ pinn -87
pair ^ postcod -387
pair ^ promocod -245
pair ^ puk 299
pair ^ put -161
pair ^ rekeningnummer -101
pair ^ rijksregisternummer -180
pair ^ sleutel 153
pair ^ sleutelkast 154
pair ^ sleutelkastj 164
pair ^ tis 125
pair ^ toegangscod 325
pair ^ verificatiecod 223
pair ^ volgen -229
pair ^ vuilzak -180
pair ^ waarom -213
pair ^ wachtwoord 221
pair ^ wachtwoort 334
pair ^ wagtwoord 292
pair ^ wat -253
pair ^ we -138
pair ^ welk -266
pair ^ ww 232
pair ^ ze 188
pair ^ zet -90
pair ^ नमसत -76
pair aan $ -305
pair aan @it -178
pair aan de -89
pair aan die -250
pair aan het -125
pair aan jou 138
pair aan jullie 267
pair aan t 118
pair aan telefon 296
pair aan u 185
pair aanvrag ? -168
pair account bij 168
pair achterzijd van -139
pair activeringscod @it 236
pair activeringscod uit 233
pair adres is -86
pair afspraakcod @it -248
pair ah nee -90
pair al $ -193
pair al @it -188
pair al de -101
pair alarm van 284
pair allebei dor -125
pair alles wat -178
pair als de 276
pair als een -207
pair als ge 282
pair als paswoord -81
pair als pincod 268
pair als wachtwoord 272
pair altijd @it 151
pair altijd bij -209
pair altijd fout 133
pair ander wachtwoord -211
pair apothek van -172
pair app $ 174
pair app is 140
pair apparat zegt 241
pair artikel @it -266
pair asbest toch -150
pair automat in 301
pair automat zegt 195
pair baby , -190
pair baby . 132
pair balie ? -271
pair balie @it -149
pair balie lukt -80
pair bank zat 132
pair bankpas is 137
pair barcod @it -136
pair barcod op -113
pair bedoeld ? 138
pair begijnhof @it -215
pair beheerder van -86
pair ben @it -285
pair betal in 278
pair betal op -227
pair beveiligingscod per 164
pair bevestigingscod op 156
pair bezoekersparker app 207
pair bij betal -212
pair bij de -86
pair bij een -133
pair bij har -178
pair bij het -182
pair bij inlogg -137
pair bij mijn 224
pair bij ons -158
pair binn met 245
pair blad $ -139
pair blauw zon -149
pair blijft dicht 148
pair blijft mar 118
pair bns is -190
pair boet van -123
pair bord stat -226
pair borg van -84
pair brief , 134
pair brief stan -141
pair brief stat 240
pair brief van 152
pair broer , -251
pair brug poort -73
pair bsn 0 -114
pair bsn : -219
pair bsn @it -145
pair bsn heeft -141
pair bsn is -190
pair bsn van -278
pair bus 0 -155
pair buurthuis terugstort -84
pair cijfer $ -165
pair cijfer ) -163
pair cijfer , -199
pair cijfer en 148
pair cijfer fout -101
pair cijfer he -170
pair cijfer heeft -183
pair cijfer mist -152
pair cijfer van -224
pair cijfer zijn -129
pair cod : -234
pair cod @it -52
pair cod die 62
pair cod is 154
pair cod van 86
pair cod vor -78
pair container $ -168
pair creditcard @it 203
pair cvc 0 -278
pair dag een -195
pair dan @it -192
pair dan bij -167
pair dan draait 206
pair dan een 133
pair dan kan 205
pair dan komt -181
pair dan krijg -182
pair dan mar -91
pair dan niet 249
pair dan onder -140
pair dan op 241
pair dar won -146
pair dar zit 198
pair das phishing -123
pair das van -90
pair dat ? -212
pair dat @it -166
pair dat baksk 179
pair dat de -246
pair dat een -190
pair dat er -168
pair dat hij -132
pair dat in -109
pair dat is -50
pair dat kaartj 152
pair dat mar 226
pair dat nog -219
pair dat op -227
pair dat papier 225
pair dat te 300
pair dat van -199
pair dat was -234
pair de achterkant -284
pair de achterzijd -139
pair de afvalkalender -245
pair de afvalpas 267
pair de apothek -142
pair de app 247
pair de automat 276
pair de baby 132
pair de balie 93
pair de bank 135
pair de bib 155
pair de blauw -149
pair de borg -84
pair de brief 348
pair de cijfer -134
pair de container 228
pair de deur -110
pair de digid 213
pair de eid 187
pair de folder -126
pair de garag -231
pair de geboortepremie -101
pair de gemeent -156
pair de gymzal -152
pair de hal -177
pair de hel -203
pair de kaart -240
pair de kermis -259
pair de krant -199
pair de laadpal -286
pair de lamp -215
pair de leges 200
pair de mann 227
pair de markt -210
pair de milieustrat -201
pair de neg -175
pair de nieuw -116
pair de openbar -214
pair de oud -220
pair de parkeerapp 221
pair de pin 296
pair de pincod 104
pair de poort -232
pair de postcod -187
pair de schol -149
pair de sit 262
pair de slagbom -207
pair de sleutel -56
pair de speeltuin -266
pair de stad 65
pair de strat -255
pair de streepjescod -177
pair de tag -152
pair de telefon 167
pair de tweeling -162
pair de verificatiecod 174
pair de verkeerd -130
pair de wacht -153
pair de weg -135
pair de zonecod -188
pair de zuil -152
pair ded hij -161
pair den brief 185
pair den itsm 165
pair denk dat -147
pair deur $ -111
pair deur op -192
pair deur open -149
pair deur van -192
pair deur zei -315
pair deurcod van -134
pair die 0 -93
pair die allebei -125
pair die de -244
pair die doet 188
pair die heeft -86
pair die ik 141
pair die invull 144
pair die is 267
pair die moet -104
pair die niet -171
pair die ook -257
pair die op -212
pair die van 191
pair die vor 138
pair die zelf -218
pair digid , 191
pair digid : 129
pair digid app 143
pair digid gebruikersnam 158
pair digid is 97
pair digid login 275
pair digid met 132
pair digid stat 202
pair digid van 177
pair digid wachtwoord 129
pair digit inlog 155
pair dit is 121
pair dk nr -130
pair doccl vraagt -129
pair dochter heeft 211
pair doe ik 228
pair doen $ 243
pair doet het 195
pair doet rar -101
pair doet t -182
pair dor op -125
pair dorpshuis , -99
pair draai $ 118
pair drie ker 274
pair dus dan -80
pair dus dat -141
pair dus ik -185
pair e loket 166
pair een ander -207
pair een bevestigingscod 156
pair een boet -123
pair een bsn -116
pair een cijfer -249
pair een cod 88
pair een gezin -182
pair een hekj 266
pair een man -243
pair een nul 265
pair een pin 115
pair een prober -126
pair een sms 159
pair een wachtwoord -173
pair eid : -95
pair eid is 194
pair eid nummer -129
pair eigen , -244
pair eindigt op 144
pair elk @it -163
pair en 0 -176
pair en bsn -80
pair en dan 113
pair en dat 256
pair en de 81
pair en die 281
pair en een 121
pair en hang -137
pair en har -72
pair en heeft -184
pair en het 156
pair en hij 116
pair en ik 68
pair en nog 125
pair en nu 256
pair en toch 69
pair en ww -125
pair er een -191
pair er ergen -101
pair er in 207
pair er kwam 186
pair er met -221
pair er mis 189
pair er niet 117
pair er nog 124
pair er stat -135
pair er zit -169
pair ergen een -101
pair erin $ 262
pair eural cod -150
pair euro mar -90
pair ex . -90
pair exp 0 284
pair fak 0 -114
pair folder stat -85
pair fout $ 303
pair fout , -139
pair foutcod @it -293
pair gan die -125
pair garag . -149
pair garagepoort , -145
pair gat de -181
pair gat open 197
pair gat volgen -184
pair ge @it 268
pair ge in 204
pair ge moogt 211
pair ge vraagt -124
pair gebeld en -137
pair geblokkeerd $ -136
pair geboortepremie @code -98
pair gebruik om 231
pair gebruikersnam @code 116
pair gebruikersnam @it 160
pair gebruikersnam wet 191
pair gef @it 233
pair gef ik 56
pair gekoz heb 141
pair gekreg van -271
pair geldig tot -80
pair gelof dat -152
pair gelof ik -113
pair gemeent was -243
pair gent $ -86
pair gerak ik 132
pair gev toch 138
pair geweigerd $ 228
pair gewon @it 264
pair gewon met -194
pair gezin : -131
pair gezin dat -151
pair gezin met -148
pair gezin vor -139
pair gij dat 409
pair gk $ -119
pair goed ingetikt -182
pair grofvuil bij -173
pair gsm en 156
pair gymzal : -152
pair haha , -101
pair hang al -137
pair har nieuw -86
pair har pincod 199
pair har voordeur -167
pair heb @it 144
pair heb de -170
pair heb ik -55
pair heb mijn 152
pair heb nik -271
pair heb nog 223
pair heeft @it -171
pair heeft postcod -157
pair hek van -203
pair hel mijn -167
pair help $ 100
pair hem niet 102
pair herdenk , -125
pair het account 256
pair het apparat 141
pair het baksk 223
pair het bij 251
pair het blijft 118
pair het bord -248
pair het bordj -197
pair het buurthuis -102
pair het dan -171
pair het dorpshuis -99
pair het e 78
pair het formulier -148
pair het gemeentehuis -124
pair het hek -232
pair het inen -161
pair het inlogg -228
pair het is -271
pair het kluisj 256
pair het mar 125
pair het niet 74
pair het nummer -255
pair het openbar -134
pair het oud 145
pair het parkeerportal 118
pair het scherm -161
pair het station -230
pair het wachtwoord 320
pair het zelf 251
pair het zwembad -141
pair hier : -133
pair hij blijft 151
pair hij het -161
pair hij is 145
pair hij van -243
pair hij zegt 191
pair hij zit -169
pair hoe ik -124
pair hoe lang -228
pair hoelang duurt -211
pair hoofdletter en -164
pair hor ik -130
pair huis is -159
pair iban @it -186
pair id kaart -158
pair identiteitskaart is 178
pair iemand dar -155
pair ik 0 -103
pair ik @it 104
pair ik aan 250
pair ik al -175
pair ik ben -147
pair ik bij -173
pair ik cod -182
pair ik daarmee 249
pair ik dat -182
pair ik de -185
pair ik die 116
pair ik een -118
pair ik er 95
pair ik gelof -152
pair ik gewon 132
pair ik heb 98
pair ik het 173
pair ik inlog -124
pair ik kom 187
pair ik kreg 121
pair ik log 226
pair ik met -137
pair ik net 132
pair ik niet -177
pair ik sta -183
pair ik typ -98
pair ik wacht -162
pair ik won -176
pair ik zeg 164
pair ik zie -132
pair in ? 122
pair in de -110
pair in en 296
pair in met 93
pair in mijn 256
pair in t -81
pair in te 145
pair in uw -208
pair inen $ -161
pair ingetikt en -102
pair inlog , -124
pair inlog : 155
pair inlogcod vor 371
pair inloggegeven digid 177
pair intik ded -161
pair intyp $ -320
pair invull $ 193
pair is @it 104
pair is asbest -150
pair is brug -86
pair is dat -219
pair is de -128
pair is die 220
pair is een -286
pair is er -146
pair is gewon 193
pair is het 230
pair is ie 203
pair is m -141
pair is mar -101
pair is niet -234
pair is op 123
pair is ral -193
pair is van -107
pair is zijn -238
pair itsm cod 244
pair itsm geeft -251
pair itsm met 138
pair itsm vraagt 158
pair jan van -178
pair jou gev 138
pair jullie , -85
pair jullie aan 244
pair jullie automat 146
pair jullie blad -139
pair jullie of -199
pair k heb 176
pair kaart is 64
pair kaartj $ 152
pair kan dat 218
pair kan de -209
pair kan iemand 184
pair kan ik -362
pair kenmerk @it -165
pair ker $ -174
pair kerkplein @it -142
pair kid id 85
pair kinder $ -76
pair kluis @it -281
pair kom er 158
pair kom ik 118
pair komt $ 206
pair komt er -228
pair komt uit -223
pair kortingscod @it -210
pair kreg cod 138
pair kreg ik 306
pair kreg is 141
pair kreg nu 138
pair kreg zojuist 132
pair krijg ik -213
pair krijgt een -268
pair kunt ge 320
pair kunt gij 204
pair kunt u 148
pair kwijt $ -193
pair kwijt , -253
pair lan van -179
pair lang de 230
pair login : 275
pair login e 218
pair login vor 118
pair loket $ 248
pair loket , -100
pair loket is 199
pair luidt @it 334
pair luierkinder haha -101
pair m , -110
pair m op -110
pair mag dat -253
pair mag ik 184
pair mag mijn -220
pair mailadres 0 -130
pair man aan -243
pair man en -219
pair mann van 227
pair mar aan 177
pair mar de 62
pair mar die -214
pair mar draai 118
pair mar het 209
pair mar ik 156
pair mar op 103
pair mar teg 230
pair mar zo -87
pair markt is -134
pair me pincod 277
pair meerdervoort @it -162
pair meld $ -181
pair meldingsnummer @it -155
pair mer stat 152
pair met @it 250
pair met cijfer -136
pair met controlecod 132
pair met mijn -179
pair met nummer -193
pair met ons -346
pair met wachtwoord 269
pair met ww 344
pair mij $ -209
pair mij in 173
pair mij niet -191
pair mijn @it -152
pair mijn account 139
pair mijn bns -190
pair mijn brief -141
pair mijn bsn -225
pair mijn deur -230
pair mijn digid 122
pair mijn e 160
pair mijn eid 184
pair mijn eig -261
pair mijn ex -90
pair mijn garag 195
pair mijn gemeent 432
pair mijn gezin -345
pair mijn gsm 272
pair mijn huis -334
pair mijn identiteitskaart 148
pair mijn kaart 228
pair mijn login 172
pair mijn man 122
pair mijn pas 231
pair mijn paspoort -154
pair mijn pin 234
pair mijn pincod 220
pair mijn postcod -257
pair mijn reken -76
pair mijn rijksregisternummer -249
pair mijn strat -124
pair mijn wachtwoord 321
pair mijn zon -164
pair milieupas is 207
pair milieustrat $ -201
pair minimal @it -133
pair minsten @it -181
pair minut in -142
pair mn paspoort -189
pair mn postcod -130
pair mn telefon 138
pair moeder : 177
pair moeder heeft -194
pair moet betal -249
pair moet dar -157
pair moet ik 88
pair moet minimal -163
pair na 0 -191
pair na @it -228
pair na het -166
pair naast de 176
pair nac cod -209
pair nar @it 94
pair ne ker 283
pair nee wacht -174
pair neg cijfer -175
pair net $ -122
pair net sms 228
pair nie $ 207
pair nie in 227
pair niet $ 149
pair niet , -56
pair niet aan -296
pair niet bij -183
pair niet dus -130
pair niet en 316
pair niet in 139
pair niet inlogg 167
pair niet mer 124
pair niet op 160
pair niet open -135
pair nieuw adres -86
pair nik $ -159
pair nodig vor -170
pair nog 0 233
pair nog ? -167
pair nog @it -348
pair nog een -80
pair nog wat -123
pair november ? -125
pair nr @it -224
pair nu $ 206
pair nu ? 223
pair nu een 138
pair nu ook -216
pair nummer , -129
pair nummer 0 135
pair nummer @code -79
pair nummer @it -270
pair nummer is -124
pair of 0 -147
pair of @it -105
pair of bij -158
pair of het 162
pair of is 54
pair of moet -238
pair om @it -308
pair om die 243
pair om in 165
pair onder de -202
pair onder het 254
pair ongeld $ 130
pair ons deur -169
pair ons gezin -223
pair ons huis 230
pair ons in -110
pair ontvang : 164
pair onz beheerder -86
pair onz postcod -206
pair ook een 195
pair ook niet 272
pair ook vor -169
pair op $ 159
pair op 0 -158
pair op @code -162
pair op @it 93
pair op dat 164
pair op de -27
pair op een -128
pair op jullie -306
pair op mijn 137
pair op schooltoelag -76
pair op uw -153
pair op want 152
pair open $ -182
pair open , 142
pair open met 106
pair openbar toilet -151
pair oud ? -164
pair over de -80
pair pakt hem 208
pair pakt nie 184
pair pakt niet -156
pair parallelweg @it -251
pair parkeerportal is 118
pair pas is 211
pair paspoort vind -139
pair paswoord @it 207
pair paswoord van 99
pair paswoord vor 153
pair paswoort is 296
pair per sms 209
pair phishing zeker -123
pair pin @it 348
pair pin is 234
pair pin van 194
pair pincod , 342
pair pincod . 213
pair pincod 0 -376
pair pincod @it 429
pair pincod die 141
pair pincod is 251
pair pincod van 239
pair pincod verget -314
pair pinkod @it 331
pair pinn aan -80
pair poort $ -231
pair poort 0 -83
pair poortj $ -208
pair postcod @it -305
pair postcod is -266
pair postcod van -298
pair promocod @it -277
pair puk @it 184
pair puk cod 162
pair puk van 245
pair pukcod van 262
pair ral @it -279
pair rar met -136
pair ratelar @it -127
pair recyclagepark , 138
pair reken nummer -76
pair rekeningnummer vor -101
pair rijksregisternummer @it -234
pair ronald , -86
pair scant niet -148
pair schol is -180
pair schooltoelag vor -76
pair schrijf het 205
pair sit $ 226
pair sit van 330
pair sleutel $ -86
pair sleutel gekreg -171
pair sleutel ligt -310
pair sleutel van -258
pair sleutelkastj van -152
pair sms 0 175
pair sms @it -293
pair sms cod 198
pair sms met 357
pair sms ontvang 164
pair sms parker -161
pair sms van 176
pair sorry typ -236
pair sperwerstrat @it -175
pair sta ik -283
pair stad , 274
pair stad moet -123
pair stan $ 281
pair stan er -164
pair stat , 219
pair stat 0 -99
pair stat activeringscod 202
pair stat bij -117
pair stat cod -227
pair stat een -282
pair stat elk -208
pair stat er 93
pair stat nog -150
pair station , -215
pair sted dat 190
pair sted niet 173
pair strat en -276
pair streepjescod op -139
pair streepjescod van -157
pair t niet -231
pair t pakt 123
pair t recyclagepark 138
pair tag stat -152
pair te logg 145
pair teg de 230
pair teken en -151
pair teken zijn -135
pair terugstort op -84
pair toch $ -214
pair toch ? -122
pair toch gerak 131
pair toch kom 172
pair toe $ -225
pair toetsenbord , -193
pair toilet op -151
pair tot 0 -81
pair tot wanner -128
pair tr $ -170
pair trek . 285
pair twee cijfer -264
pair tweeling bsn -80
pair typ het -164
pair typ op -222
pair u bedoeld 138
pair u dat -145
pair u de -84
pair u doorgev 148
pair u vroeg -180
pair uit $ -218
pair uit ? -170
pair uit de 134
pair uit mijn -130
pair valt dat -113
pair van @it -272
pair van de 125
pair van digid 135
pair van een -296
pair van gemeent -202
pair van het -151
pair van itsm 265
pair van meerdervoort -179
pair van mij -282
pair van mijn 101
pair van mn -61
pair van ons 174
pair van t 174
pair van wacht -241
pair vanaf @it -169
pair verificatiecod : 223
pair verkeerd container -130
pair verlop $ 308
pair vind ik -139
pair visa @it -196
pair vloek $ -124
pair voetpad . -131
pair vogelpik als -124
pair volgen de -309
pair volgen het -208
pair volgend maand -259
pair voordeur , -165
pair vor 0 -119
pair vor all -199
pair vor de -119
pair vor den 275
pair vor een -239
pair vor het 53
pair vor iederen -213
pair vor jullie -139
pair vor me 142
pair vor mij 281
pair vor mijn -112
pair vor onz -244
pair vraagt een 147
pair vraagt hoe -124
pair vraagt mijn -139
pair vroeg aan 130
pair vrouw zegt -101
pair vul ik 104
pair wacht $ -215
pair wacht al -97
pair wacht das -90
pair wacht op -190
pair wachtwoord : 237
pair wachtwoord @code 161
pair wachtwoord @it 383
pair wachtwoord goed -182
pair wachtwoord is 225
pair wachtwoord moet -202
pair wachtwoord van 260
pair wachtwoord vor 169
pair wachtwoord zijn -172
pair wachtwoort is 214
pair wagtwoord @it 244
pair want ik 110
pair war moet 220
pair was @it 133
pair wat , -123
pair wat betekent -202
pair wat doe 228
pair wat er 188
pair wat is -261
pair wat moet 311
pair we doen -111
pair wek $ -202
pair wel in -218
pair wel zo -124
pair welk dag -152
pair werk in -246
pair werkt niet 62
pair wet ik 167
pair wifi in -230
pair wij won -206
pair wij zijn 198
pair wil een 221
pair wil jij 144
pair won er -122
pair won ik -179
pair wordt er -183
pair ww 0 -131
pair ww : 212
pair ww @it 196
pair zat met 132
pair zeg dat 226
pair zegt dat -70
pair zegt fout 167
pair zegt geblokkeerd 165
pair zegt sted 134
pair zegt verlop 229
pair zeker ? -123
pair zet die -90
pair zie het -101
pair zie ik 151
pair zien wat 121
pair zijn $ -148
pair zijn , -154
pair zijn @it -179
pair zijn bij -85
pair zijn de -198
pair zijn pas 195
pair zijn vor -212
pair zijn werk 166
pair zit da -147
pair zit de 150
pair zit een -169
pair zo , -80
pair zoal op 136
pair zojuist een 132
pair zon , -214
pair zon @it -169
pair zonder vergunn -168
pair zwembad werkt -195
pair नमसत , -76
skip , , 180
skip , 0 -183
skip , : -170
skip , ? -149
skip , @code 169
skip , @it -119
skip , automat 280
skip , ben -286
skip , betekent -180
skip , cijfer -244
skip , cod 54
skip , da 155
skip , dar -173
skip , dat -154
skip , de -70
skip , deur -217
skip , die -52
skip , doet 102
skip , duurt -311
skip , er -158
skip , gat 225
skip , ge 228
skip , geblokkeerd -250
skip , gef -189
skip , gelof -152
skip , gent -86
skip , gij 263
skip , heeft -149
skip , het 271
skip , hij -254
skip , huis -159
skip , iemand -155
skip , is 74
skip , jullie -245
skip , kan 89
skip , komt -95
skip , mijn -293
skip , moet 128
skip , of -137
skip , phishing -123
skip , pincod 213
skip , reken -76
skip , stat -249
skip , tot -80
skip , typ -78
skip , vor -236
skip , vrouw -101
skip , vul 213
skip , wacht -99
skip , wanner -128
skip , was -171
skip , wie 93
skip , wil -223
skip , won -185
skip , wordt -126
skip , zegt 269
skip , zie -279
skip , ziet -179
skip , zit 182
skip , zo -124
skip 0 $ 59
skip 0 , -52
skip 0 0 -80
skip 0 ? -243
skip 0 ah -91
skip 0 asbest -120
skip 0 dat -173
skip 0 de -309
skip 0 geldig -77
skip 0 gk -102
skip 0 ik -263
skip 0 in -209
skip 0 mar -169
skip 0 mijn -115
skip 0 nee -80
skip 0 op 93
skip 0 reken -135
skip 0 uur -134
skip 0 uw -142
skip 0 van -142
skip 0 vanaf -193
skip 0 vor -394
skip 0 zijn -126
skip : $ 61
skip : , -88
skip : . 179
skip : aan -145
skip : de -210
skip : en 179
skip : ik -183
skip : wachtwoord 261
skip @code $ 19
skip @code 0 -125
skip @code @it -50
skip @code is -174
skip @code wachtwoord 158
skip @it $ -93
skip @it ) -197
skip @it , -56
skip @it . -95
skip @it 0 -45
skip @it @code -334
skip @it aan 93
skip @it bij -153
skip @it binn 233
skip @it dan 342
skip @it dar -158
skip @it das 238
skip @it dat -55
skip @it den 340
skip @it die 115
skip @it digid -185
skip @it een 96
skip @it en 168
skip @it er 150
skip @it har -167
skip @it he -170
skip @it heeft -187
skip @it het -112
skip @it hor -130
skip @it ie 228
skip @it ik 55
skip @it in 88
skip @it inlogg -137
skip @it is 58
skip @it japan -149
skip @it je 142
skip @it jij 170
skip @it jullie -133
skip @it kunt 157
skip @it mag -37
skip @it me 213
skip @it met -125
skip @it mijn -83
skip @it minimal -243
skip @it mn 180
skip @it moet -66
skip @it ni 127
skip @it niet 135
skip @it nu 238
skip @it nummer -227
skip @it pincod -123
skip @it sind -198
skip @it stat -121
skip @it u 354
skip @it van -261
skip @it vor -148
skip @it wacht -236
skip @it wachtwoord 215
skip @it we -133
skip @it werkt 209
skip @it wij -156
skip @it wil -96
skip @it ze -337
skip @it zeg 156
skip @it zijn -139
skip ^ $ 288
skip ^ , 17
skip ^ 0 160
skip ^ : 232
skip ^ @it 46
skip ^ app 175
skip ^ bezoekersparker 228
skip ^ bns -190
skip ^ bsn -205
skip ^ cijfer -118
skip ^ dan -216
skip ^ dat -276
skip ^ de 48
skip ^ deurcod -134
skip ^ die -96
skip ^ digid 233
skip ^ drie -283
skip ^ een -184
skip ^ eid -153
skip ^ en -234
skip ^ er -164
skip ^ formulier -216
skip ^ garag 141
skip ^ ge 266
skip ^ gebruikersnam 158
skip ^ geeft -257
skip ^ gevond -169
skip ^ gezin -209
skip ^ goed -182
skip ^ heb 98
skip ^ hebb -234
skip ^ hek -196
skip ^ het -34
skip ^ iban -223
skip ^ ik -304
skip ^ in -149
skip ^ inlog 155
skip ^ inlogcod 339
skip ^ is 96
skip ^ kapot -157
skip ^ kreg 125
skip ^ kwam 186
skip ^ lang 164
skip ^ log 226
skip ^ login 281
skip ^ m -110
skip ^ mag -271
skip ^ moeder -194
skip ^ moet -226
skip ^ niet 159
skip ^ nieuw 106
skip ^ ocmw 274
skip ^ of -112
skip ^ ons -294
skip ^ op -223
skip ^ paswoord 256
skip ^ paswoort 296
skip ^ pasword 387
skip ^ per 164
skip ^ pin 54
skip ^ pincod 219
skip ^ postcod -276
skip ^ productcod -267
skip ^ rijksregisternummer -193
skip ^ sta -183
skip ^ uit 203
skip ^ van 88
skip ^ vor -152
skip ^ vraagt 161
skip ^ vroeg 130
skip ^ wacht -244
skip ^ wachtwoord 287
skip ^ won -190
skip ^ wordt -186
skip ^ ww 322
skip ^ zaterdag -174
skip ^ zegt 148
skip ^ zo 146
skip ^ zojuist 132
skip ^ zonecod -188
skip ^ zus -86
skip aakstrat $ -101
skip aan balie 84
skip aan de -196
skip aan deur -249
skip aan die 244
skip aan doorgev 148
skip aan gev 181
skip aan zuil -152
skip aanmeld de -273
skip aanvrag $ -168
skip account de 202
skip achterzijd mn -139
skip activeringscod de 233
skip adres brug -86
skip afvalpas @it 129
skip ah wacht -90
skip al minut -136
skip al wek -65
skip allebei op -125
skip als , 237
skip als gezin -207
skip als in 229
skip apothek wacht -172
skip app @it 147
skip artikel , -216
skip asbest ? -150
skip baby $ 132
skip balie niet -80
skip bank met 132
skip bankpas @it 137
skip barcod , -119
skip barcod de -113
skip bedoeld $ 138
skip beheerder het -86
skip ben $ -256
skip ben en -256
skip betal @it -297
skip betekent $ -182
skip beveiligingscod sms 164
skip bevestigingscod mijn 156
skip bij $ -280
skip bij , -114
skip bij bibliothek -194
skip bij het -112
skip bij in -164
skip bij inlogg -170
skip bij milieustrat -201
skip bij of -162
skip bij station 152
skip bij vor -111
skip bij wel 170
skip binn @it 227
skip blijft $ -226
skip blijft draai 118
skip boet de -123
skip bord @it -189
skip bord de -194
skip bordj de -186
skip borg het -84
skip brief $ 249
skip brief de 200
skip brief digid 145
skip brief er -141
skip brief mijn 283
skip brug 0 -83
skip bsn $ -85
skip bsn , -96
skip bsn @it -246
skip bsn en -80
skip burgerprofiel @it 285
skip bus $ -135
skip bus , -107
skip buurthuis op -84
skip cijfer $ -291
skip cijfer , -179
skip cijfer : -238
skip cijfer ? -226
skip cijfer de -258
skip cijfer hier -133
skip cijfer ik -151
skip cijfer is -118
skip cijfer mijn -224
skip cijfer op -141
skip cijfer want -183
skip cod , -123
skip cod 0 115
skip cod @it -85
skip cod bij -220
skip cod de -74
skip cod het -16
skip cod ik 204
skip cod mar -138
skip cod mijn 368
skip cod op -274
skip container @it -281
skip container in 347
skip da de 221
skip da nie 206
skip dag de -151
skip dan $ 240
skip dan de -181
skip dan ge 252
skip dan het 307
skip dan ik -110
skip dan zo -80
skip dar $ -125
skip dar de 150
skip dar een -114
skip dar het -165
skip dar ik -159
skip das mijn -90
skip das zeker -123
skip dat $ -174
skip dat , 315
skip dat cijfer -129
skip dat de -168
skip dat een -195
skip dat er 154
skip dat ergen -101
skip dat fout 120
skip dat het -162
skip dat ik 115
skip dat is -171
skip dat m -141
skip dat meld -161
skip dat niet 195
skip dat nog -147
skip dat of -198
skip dat onder -113
skip dat teg 188
skip dat vor -233
skip de $ -73
skip de ( -153
skip de 0 -322
skip de ? -225
skip de @code -98
skip de app 220
skip de bij 238
skip de blijft 201
skip de bsn -80
skip de cijfer -193
skip de container -214
skip de dar -124
skip de dat -103
skip de de 218
skip de en 48
skip de gekreg -162
skip de hangt -144
skip de in 186
skip de lukt -80
skip de mag 357
skip de met -197
skip de moet -319
skip de nog -131
skip de of -220
skip de op -331
skip de over -209
skip de stat -83
skip de toch -260
skip de van 61
skip de wel 254
skip de zat 132
skip de zei -315
skip de zon -149
skip ded het -161
skip den cod 229
skip den van 160
skip denk er -147
skip deur $ -139
skip deur de -171
skip deurcod het -134
skip dicht $ 221
skip die $ -179
skip die de -105
skip die dor -125
skip die euro -90
skip die het 188
skip die ik 265
skip die in -284
skip die kreg 120
skip die met -208
skip die net 132
skip die op -245
skip die stat -247
skip die te 197
skip die u 266
skip die van 250
skip die vor -142
skip digid : 261
skip digid @code 124
skip digid @it 164
skip digid activeringscod 202
skip digid controlecod 132
skip digid die 138
skip digid is 197
skip digid mijn 202
skip digit : 155
skip doccl mijn -129
skip doet , 213
skip dorpshuis ronald -86
skip dus is 115
skip dus mar -80
skip dus typ -185
skip e , -174
skip e is 199
skip een $ 106
skip een , 34
skip een . 190
skip een 0 -158
skip een aan -242
skip een bij -196
skip een en 119
skip een fout -101
skip een heeft -102
skip een in -285
skip een op 255
skip een pin -290
skip een van -163
skip een wachtwoord -305
skip een wat 121
skip een zijn -172
skip eid , -129
skip eigen @it -186
skip en $ -127
skip en , -209
skip en 0 -181
skip en ? 245
skip en @it 63
skip en al -137
skip en cijfer -174
skip en de 186
skip en draait 206
skip en heb 152
skip en is 178
skip en kom 186
skip en krijg -294
skip en mijn -141
skip en op 241
skip en voordeur -167
skip en wacht -38
skip en wat -123
skip en zeg 164
skip en zegt 255
skip en zei 242
skip en zie 178
skip er $ 102
skip er , -141
skip er cijfer -171
skip er dat 277
skip er de -277
skip er een -162
skip er elk -216
skip er in 175
skip er mee 260
skip er t -257
skip erachter $ -152
skip ergen cijfer -101
skip eural 0 -157
skip euro op -90
skip ex $ -90
skip exp 0 284
skip extra bak -186
skip fak 0 -118
skip fout $ 172
skip fout mar -101
skip foutcod , -170
skip foutcod bij -157
skip gaf @it -184
skip gan allebei -125
skip garag $ -158
skip gat het -184
skip gat met 197
skip ge @it 230
skip ge hoe -124
skip gebeld hang -137
skip gebruik @it 280
skip gebruikersnam , 128
skip gebruikersnam ik 191
skip gebruikersnam wachtwoord 135
skip geeft @it -251
skip gekreg de -139
skip geldig 0 -81
skip geliev te 202
skip gelof er -152
skip gen $ -323
skip gev ? 138
skip gewon aan -137
skip gewon de 132
skip gezin $ -165
skip gezin 0 -141
skip gezin @it -163
skip gezin ik -107
skip gezin jullie -139
skip goed en -182
skip groen , -152
skip gsm die 156
skip gymzal op -152
skip haha aakstrat -101
skip hang 0 -179
skip hangt de -254
skip har , -262
skip har adres -86
skip har is 257
skip heb een 205
skip heb sleutel -183
skip heb verkeerd -130
skip heeft @it -126
skip heeft cijfer -249
skip heeft sleutel -86
skip heeft wachtwoord 185
skip hek $ -133
skip hek @it -184
skip hek de -175
skip hek het -147
skip herdenk gan -125
skip het $ 128
skip het , -139
skip het ? -227
skip het de 137
skip het foutcod -211
skip het gat -184
skip het hangt -200
skip het heeft -94
skip het in -201
skip het jullie 222
skip het loket 87
skip het mar 118
skip het met -116
skip het niet 207
skip het open -212
skip het stat -193
skip het terugstort -84
skip het toilet -134
skip het uit -139
skip het werkt -195
skip het zegt 181
skip hier @it -151
skip hier de -161
skip hij altijd 216
skip hij de -243
skip hij een 237
skip hij inen -161
skip hij sted 114
skip hoe inlog -124
skip hoe is -201
skip hoort @it -245
skip hor dan -130
skip id @it 207
skip id is -254
skip ik 0 -188
skip ik @it 78
skip ik aan -71
skip ik al -95
skip ik als 198
skip ik bij -144
skip ik boet -123
skip ik dat -173
skip ik de -44
skip ik een -54
skip ik er 279
skip ik gebruik 193
skip ik gekoz 187
skip ik in 96
skip ik ingev 316
skip ik jou 138
skip ik juist 273
skip ik karin -80
skip ik mar 230
skip ik mer 209
skip ik mijn -241
skip ik niet 108
skip ik nog 140
skip ik op -162
skip ik per 205
skip ik sms 137
skip ik van 263
skip ik vor -184
skip ik wachtwoord 176
skip ik zelf 176
skip in $ 179
skip in , -85
skip in ? -213
skip in @it -83
skip in als 235
skip in begijnhof -215
skip in brief 126
skip in dan 238
skip in de -203
skip in die 160
skip in en 299
skip in folder -85
skip in hal -209
skip in logg 145
skip in stadhuis 220
skip in strat -205
skip in wacht -153
skip in wachtwoord 238
skip in webshop -198
skip in weg -135
skip ingetikt dan -182
skip inlog wel -124
skip inlogg mijn 167
skip inlogg wet -168
skip inloggegeven van 177
skip intik hij -161
skip is $ 153
skip is , 14
skip is . 218
skip is 0 -146
skip is : 232
skip is @it -46
skip is al -194
skip is als -131
skip is dk -130
skip is een -111
skip is en 108
skip is fak -124
skip is het -211
skip is ik -101
skip is k -198
skip is kunt 319
skip is mar 93
skip is met 118
skip is niet -181
skip is o 107
skip is onz -86
skip is pin 266
skip is poort -86
skip is toch -150
skip is tr -170
skip is van -218
skip is vor 239
skip is wachtwoord 145
skip itsm @it 273
skip itsm cod 138
skip itsm een 121
skip itsm ik -303
skip je met 205
skip jou toch 138
skip jullie $ -207
skip jullie in -85
skip jullie is -215
skip jullie nog -189
skip k @it 165
skip kan inlogg 187
skip kan niet -197
skip kan nu -193
skip karin de -80
skip kenmerk 0 -219
skip ker intik -161
skip klopt dat -183
skip kom er 199
skip komt een -171
skip komt niet -156
skip kortingscod vor -145
skip kreg 0 -165
skip kreg @it 272
skip kreg bij -222
skip kreg een 170
skip krijg cod -182
skip krijg van 311
skip kunt een 171
skip lan meerdervoort -179
skip lang een -228
skip ligt aan 149
skip ligt de -165
skip login het 118
skip login loket 218
skip loket @it 197
skip loket mijn 283
skip luierkinder , -101
skip lukt dus -160
skip mag bij -183
skip mailadres vogelpik -124
skip mann de 227
skip mar $ 136
skip mar , -84
skip mar @code -80
skip mar @it -126
skip mar automat 162
skip mar de 251
skip mar heb 174
skip mar wil 173
skip mar zie -101
skip markt @it -134
skip me . 136
skip me op 265
skip melding @it -339
skip mer de -142
skip mer er 152
skip mer wat 127
skip met , 197
skip met @it 76
skip met als 221
skip met kinder -175
skip met luierkinder -101
skip met man -145
skip met vor -155
skip mij te 173
skip mijn $ -97
skip mijn ( -153
skip mijn 0 106
skip mijn ? -184
skip mijn @it -146
skip mijn bij 168
skip mijn cod -114
skip mijn doet -162
skip mijn heeft 121
skip mijn is 84
skip mijn loket 160
skip mijn niet 287
skip mijn nummer -106
skip mijn open 206
skip mijn stan -141
skip mijn stat 131
skip mijn van 122
skip mijn vor 219
skip mijn wachtwoord 212
skip mijn zegt -101
skip milieupas @it 207
skip minimal teken -163
skip minsten teken -181
skip minut de -142
skip mis $ 189
skip misschien cijfer -137
skip mn is 117
skip mn van 171
skip mn vind -139
skip moeder nam 177
skip moet @it -133
skip moet aan 214
skip moet dat -235
skip moet die 133
skip moet een -217
skip moet het 66
skip moet op -227
skip moet wachtwoord -115
skip na ker -194
skip na minut -237
skip naast deur 174
skip nam , 177
skip nam de -194
skip nar , 209
skip nar @it -287
skip nee das -90
skip net is 132
skip net sms 248
skip nie $ 152
skip nie ik -173
skip niet $ 76
skip niet dan -134
skip niet dat 152
skip niet ik -215
skip niet in 308
skip niet mijn -107
skip nieuw is -86
skip nik $ -161
skip nodig $ 259
skip nog , -160
skip nog ? -171
skip nog @it -190
skip nog ik 254
skip nog niet 173
skip november $ -125
skip nr $ -241
skip nr en -130
skip nu $ 252
skip nu de -138
skip nu sms 138
skip nummer $ -187
skip nummer 0 -73
skip nummer @code -125
skip nummer @it -138
skip nummer ik -176
skip nummer in -200
skip of $ -102
skip of . -239
skip of ? -293
skip of de -141
skip of het 103
skip of ik -228
skip of teken -85
skip onder blauw -149
skip onder streepjescod -177
skip ons , -173
skip ons : 112
skip ons de -147
skip ons is -265
skip ons vor -139
skip ontbreekt ik -174
skip onz is -162
skip onz van -86
skip ook $ 119
skip ook de -147
skip op $ -230
skip op 0 -154
skip op @it -203
skip op achterzijd -139
skip op bank 132
skip op bord -241
skip op brief 212
skip op deur -127
skip op een -204
skip op en 178
skip op formulier -149
skip op gsm 322
skip op id -288
skip op kaartj 190
skip op klavier -189
skip op laptop 125
skip op m -110
skip op markt -193
skip op november -125
skip op parkeerautomat -224
skip op scherm -150
skip op sit 130
skip op tag -152
skip op telefon 271
skip op van -197
skip op vbld -84
skip op vor -76
skip open $ 139
skip open @it 118
skip openbar op -151
skip oud $ -151
skip oud , -145
skip over de 290
skip over in -125
skip pakt niet 207
skip parker is -161
skip pas 0 253
skip pas @it -156
skip paspoort @it -160
skip paspoort ik -139
skip paswoord het 155
skip paswoord mijn 187
skip paswoord vloek -124
skip paswoort @it 273
skip per kreg 128
skip per ontvang 164
skip phishing ? -123
skip pin , 96
skip pin @it 123
skip pin mijn 267
skip pin puk 152
skip pincod de 233
skip pincod en 214
skip pincod ik 221
skip pincod mijn 145
skip pinn de -80
skip poort bus -73
skip poort toe -225
skip postcod 0 -153
skip postcod @it -318
skip postcod mijn -363
skip promocod vor -164
skip puk @it 353
skip puk mer 152
skip puk mijn 245
skip puk stat 202
skip rar cijfer -136
skip reken @code -79
skip reken ons -139
skip rekeningnummer de -101
skip rijksregisternummer , -141
skip ronald die -86
skip rr @it -183
skip schooltoelag 0 -87
skip sint @it -162
skip sit de 330
skip sleutel van -171
skip sleutelkastj de 164
skip sms 0 -116
skip sms @it 303
skip sms digid 219
skip sms is 188
skip sms itsm 138
skip sms met 183
skip stad 0 120
skip stad betal -123
skip stat $ -184
skip stat 0 -203
skip stat de -233
skip stat en -85
skip stat mar -189
skip stat met -184
skip stat mijn -278
skip stat niet 152
skip stat op 100
skip stat uw -209
skip sted $ 142
skip sted @it -227
skip storing $ -219
skip streepjescod de -172
skip t nie 136
skip t op -205
skip tag 0 -122
skip te $ 96
skip te . -82
skip teken bij -85
skip teken een -151
skip telefon digid 138
skip telefon ik 296
skip terwijl gewon 132
skip thuis je 205
skip toch $ -122
skip toch @it -198
skip toch de -99
skip toch ik 84
skip toilet de -151
skip tot 0 -81
skip trek $ 285
skip twee in -226
skip u ? 245
skip u borg -84
skip uit $ -170
skip uit brief 315
skip uw , -153
skip van $ -288
skip van , 164
skip van 0 -161
skip van : 102
skip van @it -182
skip van afvalpas 129
skip van bankpas 137
skip van beheerder -86
skip van bib 173
skip van brief 328
skip van buurthuis -84
skip van cijfer -177
skip van dorpshuis -86
skip van e 146
skip van eid 343
skip van ex -90
skip van gezin -257
skip van gymzal -152
skip van identiteitskaart 75
skip van kaart 292
skip van met 171
skip van milieupas 207
skip van moeder 177
skip van openbar -190
skip van pas 214
skip van paspoort -205
skip van schol -141
skip van stad 111
skip van stat 202
skip van vor -317
skip van vrouw 157
skip van zegt -123
skip van zon -188
skip van zwembad -178
skip verkeerd $ -130
skip vind $ -270
skip visa 0 -81
skip voetpad $ -131
skip vogelpik paswoord -124
skip volgen bordj -154
skip volgen krant -199
skip vor app 209
skip vor bedoeld 138
skip vor blad -139
skip vor de 194
skip vor deur -207
skip vor digid 267
skip vor garag -174
skip vor garagepoort -145
skip vor geboortepremie -101
skip vor invull 193
skip vor kinder -76
skip vor parkeerportal 118
skip vor zwembad -195
skip vraagt bevestigingscod 156
skip vraagt eid -129
skip vraagt ik -124
skip vroeg de 130
skip vrouw dat -101
skip wacht @it -221
skip wacht op -134
skip wacht schooltoelag -76
skip wacht wek -204
skip wachtwoord ! 134
skip wachtwoord $ 70
skip wachtwoord , 279
skip wachtwoord . 233
skip wachtwoord @it 163
skip wachtwoord de 316
skip wachtwoord en 298
skip wachtwoord het 173
skip wachtwoord ik 203
skip wachtwoord ingetikt -102
skip wachtwoord mijn 247
skip wachtwoord minimal -163
skip wachtwoord of -85
skip wachtwoord vor -172
skip wachtwoort @it 238
skip waregem de -272
skip was mar 205
skip wat @it -194
skip wat das -123
skip wat de -197
skip wat ik 398
skip wel $ 247
skip werkt op 163
skip wet wat -226
skip wie dat 110
skip wij @it -183
skip wij werk 224
skip wil niet -156
skip won @it -207
skip won op -188
skip woont de -179
skip wordt $ 228
skip ww @it 87
skip ww en -125
skip ww herdenk -125
skip zat de 132
skip zaterdag ik -136
skip zeg mar 226
skip zegt $ 140
skip zegt @it -170
skip zegt dat 114
skip zegt er -101
skip zegt fout 121
skip zegt geblokkeerd 312
skip zei hij -243
skip zeker $ -123
skip zelf $ 204
skip zet 0 -93
skip zie niet -120
skip zien er 121
skip zijn , 244
skip zijn @it -144
skip zijn altijd -182
skip zijn bij 146
skip zijn het -172
skip zijn jullie -85
skip zit $ -140
skip zit in 220
skip zo ik -249
skip zo mijn -202
skip zo visa -80
skip zojuist sms 132
skip zon , 175
skip zonet sms 195
skip zuil $ -211
skip zus nieuw -86
skip zwembad niet -195
skip नमसत mijn -76
topic @ability 20
topic @body -230
topic @building -75
topic @business 43
topic @firstPerson 33
topic @general 83
topic @handled -11
topic @hardly 69
topic @has -15
topic @home -122
topic @mine 28
topic @nuisance -4
topic @nuisance-phrase -195
topic @ofPerson 16
topic @organisation -77
topic @ownPostcode 32
topic @patient 19
topic @place -121
topic @plainly 23
topic @relative -26
topic @somebody 31
topic @vehicle -66
topicAnywhere @ability 34
topicAnywhere @access -6
topicAnywhere @body -172
topicAnywhere @building -49
topicAnywhere @business 42
topicAnywhere @firstPerson 29
topicAnywhere @general 97
topicAnywhere @hardly 81
topicAnywhere @has -11
topicAnywhere @home -120
topicAnywhere @mine 22
topicAnywhere @nuisance -15
topicAnywhere @nuisance-phrase -224
topicAnywhere @ofPerson 4
topicAnywhere @organisation -71
topicAnywhere @ownPostcode 27
topicAnywhere @patient 12
topicAnywhere @place -70
topicAnywhere @plainly 33
topicAnywhere @somebody 26
topicAnywhere @vehicle -63
topicBefore @ability -41
topicBefore @access 42
topicBefore @building -123
topicBefore @business 35
topicBefore @general -84
topicBefore @handled -20
topicBefore @hardly -43
topicBefore @has -6
topicBefore @home -124
topicBefore @mind -147
topicBefore @nuisance -169
topicBefore @ofPerson 26
topicBefore @organisation -57
topicBefore @patient 13
topicBefore @place -77
topicBefore @somebody 10
topicBefore @vehicle -157
topicBeside @access 109
topicBeside @building -220
topicBeside @business -156
topicBeside @handled -241
topicBeside @has 89
topicBeside @home 128
topicBeside @mine -152
topicBeside @mine-phrase 93
topicBeside @nuisance -60
topicBeside @organisation -100
topicBeside @patient 25
topicBeside @plainly -183
topicBeside @relative -220
topicBeside @vehicle -173
topicEarlier @ability -113
topicEarlier @building -166
topicEarlier @business 122
topicEarlier @handled 166
topicEarlier @hardly -196
topicEarlier @home -112
topicEarlier @mine 84
topicEarlier @ownPostcode 47
topicEarlier @patient -36
topicEarlier @place -214
topicEarlier @plainly 119
topicEarlier @somebody 47
topicEarlier @vehicle -351
topicNear @ability -153
topicNear @access 61
topicNear @building -150
topicNear @business 184
topicNear @firstPerson 18
topicNear @general 109
topicNear @handled 69
topicNear @home -151
topicNear @nuisance -79
topicNear @ofPerson 94
topicNear @organisation -71
topicNear @patient 56
topicNear @place -222
topicNear @somebody 33
topicNear @vehicle -124
twoBefore , 0 -202
twoBefore , ik 257
twoBefore , wachtwoord 183
twoBefore 0 en -165
twoBefore @code 0 -139
twoBefore ^ digid 191
twoBefore ^ gezin -166
twoBefore ^ ik -202
twoBefore ^ itsm 254
twoBefore ^ mijn -312
twoBefore ^ pincod -157
twoBefore ^ puk 280
twoBefore ^ sms 220
twoBefore ^ wachtwoort 209
twoBefore ^ wij -183
twoBefore ^ ww 212
twoBefore aan de -180
twoBefore aan het -139
twoBefore binn met 164
twoBefore de afvalpas 129
twoBefore de eid 187
twoBefore de markt -134
twoBefore deur , -215
twoBefore digid app 113
twoBefore digid stat 202
twoBefore digid wachtwoord 243
twoBefore e loket 197
twoBefore een gezin -161
twoBefore een sms 162
twoBefore een wachtwoord -230
twoBefore en de 226
twoBefore en ik 234
twoBefore gat open 197
twoBefore gekoz heb 141
twoBefore het bord -189
twoBefore huis is -163
twoBefore id kaart -255
twoBefore ik kreg 226
twoBefore ik wacht -213
twoBefore in de -177
twoBefore in met 197
twoBefore itsm geeft -251
twoBefore jan van -167
twoBefore krijg ik -139
twoBefore kwijt , -253
twoBefore lan van -162
twoBefore met mijn 122
twoBefore mijn bsn -228
twoBefore mijn digid 144
twoBefore mijn eid 308
twoBefore mijn kaart 212
twoBefore mijn pin 234
twoBefore mijn pincod 199
twoBefore mijn postcod -273
twoBefore mijn wachtwoord 276
twoBefore moet betal -216
twoBefore onz postcod -206
twoBefore op de -296
twoBefore van digid 110
twoBefore van mijn 84
twoBefore visa 0 300
twoBefore voordeur , -165
twoBefore wachtwoord moet -133
word ! 204
word ( -88
word ) -144
word , -46
word . 44
word 0 -60
word : 39
word ? -67
word @code -63
word aakstrat -101
word aan -20
word aanmeld -123
word aanvrag -174
word account 231
word achteran -286
word achterkant -284
word achterzijd -139
word actie -163
word activeringscod 268
word adres -219
word af 327
word affich -245
word afgeleverd -245
word afspraakcod -248
word afvalapp 170
word afvalkalender -245
word afvalpas 267
word afvalzak -210
word ah -90
word al -104
word alarm 152
word all -199
word allebei -125
word allen 210
word allez 148
word ambtenar -285
word apothek -172
word app 273
word apparat 241
word artikel -266
word aub 259
word auto -125
word automat 186
word baby -140
word baksk 261
word balie 62
word bank 135
word bankpas 137
word barcod -129
word bc -191
word bedoeld 138
word begijnhof -242
word begint -273
word beheerder -86
word ben -140
word betal -104
word betekent -256
word beveiligingscod 164
word bevestigingscod 156
word bezoekersparker 279
word bezorg -169
word bib 175
word bibliothek -258
word bij -78
word binn 251
word blad -139
word blauw -166
word blijft 128
word blijkbar 129
word bns -216
word boet -150
word bom -137
word bomma 177
word bord -248
word bordj -197
word borg -84
word bov -134
word bred -183
word brief 288
word brug -94
word bsn -187
word burgerprofiel 285
word burgerservicenummer -296
word bus -145
word buurthuis -101
word buurvrouw 200
word centrum -322
word cijfer -275
word cod -9
word control 301
word controlecod 132
word creditcard 106
word csam 329
word da 66
word daarmee 257
word daarna 265
word dag -105
word dak -227
word dan 85
word dar -100
word de -23
word den 274
word deur -157
word dezelfd -275
word dicht 38
word dien 287
word digid 133
word digit 255
word direct -262
word dk -130
word doe 264
word doet 92
word donker -197
word doorgev 148
word dorpshuis -99
word draai 348
word draait 220
word dubbel -131
word dus -173
word duurt -311
word e 166
word een -65
word eig -293
word eigen -244
word eindigt 144
word elk -113
word eloket 349
word em 126
word en 87
word energietoeslag 184
word envelop -173
word erachter -152
word ergen -123
word erin 236
word error -236
word eural -150
word euro -162
word ex -90
word extra -186
word fak -124
word familie -366
word februari -296
word folder -126
word formulier -168
word foto -185
word fout 63
word foutcod -286
word gaf -139
word garag -198
word gast -221
word gat 134
word ge 218
word gebeld -137
word geboortepremie -101
word gebruik 157
word gebruikersnam 210
word gebruikt 299
word gedrukt -184
word geeft -281
word gef 168
word gehaald -141
word gehad -285
word gekom -333
word gekoz 201
word gekreg -94
word gel -157
word geldig -80
word geldt -117
word gelof -145
word gemeent 208
word gemeentehuis -124
word gen -229
word gent -86
word geschrev -272
word gevond -180
word gezin -213
word gft -288
word gij 398
word ging -155
word gk -119
word goed 137
word grag -328
word grofvuil -169
word grond -241
word gsm 272
word gymzal -152
word haha -101
word hang -148
word hangt -64
word har 170
word he -196
word heb 55
word hebb -144
word heeft -124
word hek -175
word hekj 340
word hel -215
word helemal -136
word help 185
word helpt -325
word hem 68
word herdenk -125
word het 32
word heur -231
word hier -71
word hij 160
word hoe -52
word hoelang -200
word hoevel -124
word hoofdletter -164
word hor 113
word huis -49
word huisnummer -262
word hur -277
word iban -252
word id -91
word ie 180
word iederen -213
word iet -27
word ik 28
word in 22
word inen -120
word ingegev -105
word ingetoetst 274
word ingev 194
word inlogcod 229
word inloggegeven 177
word intik -79
word is 20
word it -326
word itsm 71
word jan -306
word japan -149
word jar -118
word jou 175
word jullie -146
word kaart 34
word kaartj 122
word kaartlezer 222
word kamer -212
word kan -40
word karin -80
word kast -146
word kat -156
word kenmerk -218
word ker 103
word kerkplein -142
word kermis -232
word kerstmarkt -242
word kid 85
word kiez 172
word kijk 317
word kinder -124
word kl -219
word klar -264
word kleurcod -279
word klopt -78
word kluis -281
word kluisj 195
word kom 154
word kortingscod -288
word kram -174
word krant -199
word kreg 210
word krijg -114
word krijgt -211
word kun -209
word kunt 292
word kvk -324
word kwam 226
word kwijt -101
word laadpal -265
word lamp -226
word lan -179
word lang 100
word lantaarnpal -280
word lat -188
word leges 65
word les 253
word letter 88
word ligg -259
word link -190
word liter -262
word log 226
word logg 145
word login 266
word loket 212
word luidt 334
word luierkinder -101
word lukt 125
word maand -231
word mag -61
word mail 231
word mann 227
word mar 103
word markt -210
word me 89
word mededel -267
word meerdervoort -179
word melding -329
word meldingsnummer -155
word men 164
word mener 167
word mij 34
word mijngemeent 336
word milieupas 282
word milieustrat -285
word minimal -213
word minsten -181
word minut -180
word mis 189
word misschien -206
word mist -159
word mn 138
word moest 336
word moet -10
word mog 132
word monteur -211
word moogt 129
word na -273
word naast 130
word nac -209
word nacht -275
word nam -141
word namen -156
word nar 75
word ne 121
word nee -127
word neg -175
word nergen -91
word net 122
word ni 157
word nie 195
word niemand -153
word niet 42
word nieuw -27
word nik -105
word nog -51
word nooit -269
word normal -291
word november -125
word nr -231
word nu 90
word nul 198
word nummer -126
word ocmw 274
word oekraien -153
word of -96
word ok 376
word om 137
word onder -84
word ongeld 130
word onjuist 161
word ons -57
word ontbreekt -260
word ontvang 164
word onz 71
word op -30
word open 101
word openbar -190
word opvang -156
word oranj -243
word oud -64
word ouder -319
word over -83
word pagina 167
word pak -246
word pakt 168
word parallelweg -306
word park -218
word parkeerapp 224
word parkeerportal 118
word parker -199
word pas 123
word paspoort -258
word paswoord 250
word paswoort 273
word pasword 387
word pc -335
word per 112
word phishing -123
word pin 252
word pincod 257
word pinkod 359
word pinn -118
word politie -280
word poort -185
word poortj -246
word post -149
word postcod -352
word precies 203
word prober 154
word productcod -267
word projectcod -237
word promocod -277
word puk 318
word punt 272
word put -213
word ral -293
word rar -144
word ratelar -121
word reken -43
word rekeningnummer -101
word rijksregisternummer -281
word rod -89
word ronald -86
word rond 110
word rr -183
word rt -172
word scant -148
word scherm -240
word schol -309
word schooltoelag -76
word schrijf 205
word sind -146
word sint -162
word sit 213
word slagbom -207
word sleutel -59
word sleutelkast 154
word sleutelkastj 164
word slot -115
word sms 152
word sorry -268
word speeltuin -232
word sperwerstrat -175
word sporthal -168
word sta -287
word stad 110
word stan 141
word stat -61
word stoep -195
word storing -211
word strat -304
word streepjescod -204
word stuk -138
word t 100
word tag -152
word te 82
word teken -209
word telefon 284
word ter -185
word terugstort -178
word terwijl 45
word test 166
word thuis -73
word tikt 170
word tis 125
word toch -62
word toe -261
word toegangscod 325
word toen 77
word toestel 212
word toetsenbord -273
word toilet -151
word tot -143
word tr -170
word trein -283
word trek 285
word tuss -265
word twee -289
word tweeling -162
word typ -166
word u 165
word uit -42
word uitroeptek 140
word uur -209
word uw -38
word val -270
word valt -188
word van 25
word vanmorg -155
word vast 133
word vbld -84
word vd 218
word vel 78
word verander 153
word veranderd 127
word verder -213
word verget -243
word vergunn -183
word verhuis -215
word verificatiecod 271
word verkeerd -211
word verkocht -219
word verlop 129
word verplicht -246
word via -262
word vind -135
word vindt -196
word vloek -124
word voetpad -131
word vogelpik -124
word vol -326
word volgen -304
word volgend -259
word volzet -239
word vor -63
word vraagt 217
word vrag -84
word vroeg -85
word vuilzak -176
word vul 227
word wacht -152
word wachtwoord 278
word wachtwoort 343
word wagtwoord 292
word wanner -165
word want 173
word war 160
word waregem -272
word was 53
word we -171
word wek -114
word wel -95
word welk -288
word wer -96
word werkt 84
word wet -53
word wie 120
word wifi -352
word wil -151
word wilt 111
word wit 309
word won -210
word woont -194
word wordt -82
word ww 279
word zal 182
word zaterdag -168
word ze -136
word zeg 268
word zegg 155
word zegt 113
word zei 136
word zes 186
word zie -36
word zien 260
word zin -335
word zoal -122
word zodat 286
word zogezegd -106
word zojuist 132
word zon -98
word zondag -181
word zonder -245
word zonecod -210
word zonet 195
word zou -103
word zoud -271
word zuil -152
word zwart 340
word zwembad -141
word नमसत -76
`,
};
