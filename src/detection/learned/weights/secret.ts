import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 353 candidates that are, 679 that are not.
 * On families it was not taught on:
 * - above -1: found 87.0 %, wrongly 8.2 %
 * - above -0.5: found 77.9 %, wrongly 5.0 %
 * - above 0: found 68.0 %, wrongly 3.5 %
 * - above 0.5: found 58.9 %, wrongly 1.9 %
 * - above 1: found 47.6 %, wrongly 1.0 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:62b4138e7c515513b029d57c449aa6447bfda9fa326a4b9a3d20507c3a84c70e",
  intercept: -1.657,
  weights: `
before ( -232
before , -70
before 0 -171
before : -76
before aan -210
before activeringscod 271
before adres -204
before afsprak -219
before al 144
before all -175
before alles -239
before als -113
before apothek -166
before app 199
before betaald -89
before betal 70
before beveiligingscod 167
before bezoekersparker 181
before bib -285
before bibliothek -141
before bij -72
before binn 245
before bord -196
before brug -81
before bsn -129
before buurthuis -153
before cijfer -325
before cod 186
before container -245
before da -223
before dan -154
before dat 124
before den 215
before deur -187
before digid 147
before digit 152
before dit 278
before dochter -119
before dus 176
before e 281
before een 31
before eig -301
before en 171
before eural -143
before euro -93
before formulier -219
before gat 156
before gebruikersnam 179
before gekoz 130
before gekreg -156
before gemeentehuis -222
before gevond -223
before gewon -200
before gezin -173
before gft -154
before groen -165
before hal -199
before har 239
before heb 215
before heeft -77
before hek -173
before het -31
before hij 330
before hoe 145
before id -174
before ik -31
before in -126
before inlogg 183
before itsm -214
before jan -179
before jullie -171
before kaart -104
before kamer -240
before kan -288
before kapot 192
before kom 222
before komt -113
before krant -221
before kreg 115
before kwijt -212
before lan -145
before leges -262
before log 265
before login 232
before loket 142
before lukt 120
before mail 308
before mar -128
before melding -168
before met -86
before moet -207
before nar -247
before neg -186
before nieuw -258
before nog 215
before nummer 145
before of 129
before oldenburg -124
before onder 253
before ons 107
before onz 79
before op -157
before openbar -210
before ouderportal -155
before over -375
before p -211
before parker -146
before paspoort -200
before paswoord 332
before per 165
before pincod 256
before postcod -372
before puk 271
before reken -100
before rekeningnummer -98
before rijksregisternummer -237
before sleutel -153
before sleutelkast 159
before sms 292
before speeltuin -207
before stad 259
before stadhuis -136
before stan -257
before stat -138
before streepjescod -152
before t 255
before tag -128
before te -335
before telefon 104
before thuis -147
before toch 105
before toegangscod 182
before toilet -149
before tuss -118
before tweeling -181
before uit 113
before uw -94
before van 149
before vind -125
before volgen -205
before voordeur -211
before vor -40
before vraagt 85
before wachtwoord 222
before was -149
before wat -152
before wel -272
before wifi -214
before wij -382
before wim -124
before won -221
before woont -190
before ww 202
before ze -228
before zelf -202
before zet 164
before zijn 120
before zit 104
before zo -200
before zon 140
before zonecod -201
before1 ( -67
before1 , 101
before1 0 79
before1 : 181
before1 ^ 92
before1 aan -201
before1 activeringscod 183
before1 afspraakcod -240
before1 al -140
before1 altijd 149
before1 artikel -298
before1 balie -144
before1 barcod -127
before1 begijnhof -189
before1 ben -264
before1 bsn -144
before1 cod -76
before1 creditcard 265
before1 dat -171
before1 elk -154
before1 foutcod -279
before1 ge 239
before1 gebruikersnam 174
before1 gef 246
before1 gemeent 117
before1 gewon 272
before1 heeft -164
before1 iban -207
before1 ik 95
before1 is 116
before1 kenmerk -229
before1 kerkplein -138
before1 kluis -243
before1 kortingscod -197
before1 luidt 364
before1 meerdervoort -145
before1 meldingsnummer -160
before1 met 234
before1 mijn -179
before1 minimal -126
before1 minsten -188
before1 na -226
before1 nog -302
before1 nr -219
before1 nummer -256
before1 of -93
before1 om -362
before1 op 42
before1 paswoord 199
before1 pin 329
before1 pincod 456
before1 pinkod 315
before1 postcod -302
before1 promocod -273
before1 puk 180
before1 ral -281
before1 ratelar -140
before1 rijksregisternummer -240
before1 sms -261
before1 sperwerstrat -149
before1 stat -89
before1 van -275
before1 visa -134
before1 wachtwoord 394
before1 wagtwoord 266
before1 was 121
before1 ww 191
before1 zijn -197
before1 zon -164
before2 , -129
before2 als 54
before2 app 125
before2 bankpas 153
before2 betal -273
before2 binn 246
before2 bord -184
before2 bsn -233
before2 burgerprofiel 241
before2 cod -85
before2 dan -121
before2 digid 173
before2 eigen -182
before2 en 66
before2 gaf -142
before2 ge 218
before2 gebruik 272
before2 geeft -220
before2 gezin -193
before2 heeft -114
before2 hek -162
before2 hier -166
before2 hoort -277
before2 id 194
before2 ik 76
before2 in -85
before2 is -51
before2 itsm 316
before2 k 184
before2 kreg 213
before2 loket 186
before2 m -124
before2 mar -130
before2 markt -149
before2 melding -329
before2 met 85
before2 mijn -110
before2 milieupas 239
before2 moet -126
before2 nar -253
before2 nog -199
before2 nummer -141
before2 op -214
before2 open 143
before2 pas -166
before2 paspoort -141
before2 paswoort 229
before2 pin 121
before2 postcod -315
before2 puk 329
before2 rr -210
before2 sint -115
before2 sms 296
before2 stad -137
before2 sted -223
before2 stond -111
before2 toch -196
before2 van -194
before2 wacht -168
before2 wachtwoord 154
before2 wachtwoort 254
before2 wat -184
before2 wij -148
before2 won -191
before2 ww 74
before2 zegt -182
before2 zie 129
before2 zijn -149
behind ! 155
behind $ -42
behind ) 93
behind , -49
behind . 29
behind 0 -82
behind : -224
behind ? -149
behind @code 156
behind aan 172
behind account 233
behind achteran -207
behind afvalkalender -265
behind al -212
behind allen 140
behind alles 145
behind als -210
behind ander -154
behind app 155
behind apparat 253
behind asbest -140
behind asfalt -117
behind automat 309
behind baby -217
behind bak -179
behind baksk 259
behind beheerder -113
behind ben -217
behind betekent -246
behind binn 92
behind brief 362
behind cijfer -215
behind cod -223
behind container 167
behind daarmee 208
behind dag -156
behind dan 223
behind dar -231
behind das -105
behind deur -193
behind dezelfd -218
behind dicht -160
behind digid 212
behind doe 161
behind dor -209
behind draait 195
behind duurt -214
behind een -121
behind elk -236
behind en 59
behind er 53
behind ergen 151
behind erin 281
behind even 150
behind formulier -152
behind fout 244
behind gedrukt -160
behind gelof -168
behind gemeent 241
behind gen -163
behind gewon 142
behind gezin -152
behind gij 188
behind ging -174
behind hang -137
behind hangt -174
behind hebb 105
behind hek -155
behind hekj 278
behind helpt -391
behind hem 79
behind het 221
behind hier -134
behind hij 100
behind hoe -304
behind hoelang -214
behind ie 119
behind iemand 87
behind ik 23
behind in 47
behind ingetoetst 313
behind inlogcod 225
behind inlogg 105
behind intyp 122
behind is -134
behind itsm -221
behind je -221
behind jullie -106
behind kaart -129
behind kan -67
behind ker 243
behind kermis -204
behind kijk 128
behind klein -108
behind kom 175
behind krijgt -179
behind kwijt -172
behind ligt -229
behind link -234
behind mag -155
behind mar 174
behind mee -178
behind meld -156
behind mer 97
behind met -216
behind mijn 167
behind minut -134
behind moest 244
behind na -213
behind naast -116
behind nam -259
behind nie 252
behind nieuw -155
behind nodig 249
behind nog 78
behind nummer -184
behind o 143
behind of 96
behind ongeld 147
behind onjuist 152
behind onz -98
behind op 49
behind open 128
behind over 315
behind pakt 266
behind papier 135
behind parker -141
behind pas -216
behind pin 229
behind pincod 121
behind plat -232
behind poging 261
behind poort -186
behind poortj -199
behind precies 192
behind rar -176
behind scherm -232
behind schooltoelag -105
behind sit 265
behind sleutel -266
behind slot -244
behind stan -160
behind stat -79
behind sted 143
behind stoep -135
behind stond 174
behind strat -236
behind stuk -171
behind t -106
behind te 283
behind toch -259
behind toe -256
behind toen 209
behind toetsenbord -248
behind tot -88
behind twee -205
behind typ -292
behind u 171
behind uit -87
behind valt -159
behind vergunn -124
behind verplicht -268
behind vol -193
behind volzet -212
behind voordeur -136
behind vrouw -118
behind vul 118
behind wacht -121
behind wachtwoord 189
behind wanner -128
behind want 343
behind war 253
behind wat 92
behind we -179
behind wek -189
behind wel 314
behind welk -156
behind werkt -143
behind wet -66
behind won -142
behind zaterdag -128
behind zegt 123
behind zes 174
behind zie 178
behind zien 227
behind ziet -189
behind zijn -156
behind zit -150
behind zwart 233
behind1 $ 96
behind1 ) -150
behind1 , -21
behind1 ? -153
behind1 als 101
behind1 bc -186
behind1 bij -220
behind1 bus -127
behind1 cijfer -283
behind1 denk 188
behind1 doet 193
behind1 en 41
behind1 euro -204
behind1 gat 191
behind1 help 248
behind1 hier -222
behind1 hij 158
behind1 ik -245
behind1 in -201
behind1 ingetikt 266
behind1 is -64
behind1 jar -183
behind1 k -214
behind1 ker -221
behind1 kl -260
behind1 kunt 308
behind1 maand -211
behind1 mar 77
behind1 met 139
behind1 minut -211
behind1 moet 108
behind1 na -198
behind1 net 204
behind1 of -205
behind1 om 177
behind1 poging -302
behind1 rt -134
behind1 sorry -124
behind1 stan 305
behind1 stat 141
behind1 teken -222
behind1 terwijl 151
behind1 tr -170
behind1 u -241
behind1 uit 278
behind1 volgen -193
behind1 vor -100
behind1 wachtwoord 202
behind1 wek -174
behind1 ww 359
behind1 zegt 157
behind1 zit -196
behind2 $ -87
behind2 ) -152
behind2 , -71
behind2 . -71
behind2 @code -312
behind2 aan 75
behind2 bij -133
behind2 binn 221
behind2 dan 350
behind2 dar -146
behind2 das 239
behind2 dat -112
behind2 den 339
behind2 die 182
behind2 digid -173
behind2 een 108
behind2 en 171
behind2 er 143
behind2 har -133
behind2 he -161
behind2 heeft -158
behind2 het -97
behind2 hor -134
behind2 ie 197
behind2 ik 44
behind2 in 183
behind2 inlogg -197
behind2 is 91
behind2 japan -129
behind2 jij 157
behind2 jullie -130
behind2 kunt 171
behind2 mag 151
behind2 me 232
behind2 met -214
behind2 mijn -104
behind2 minimal -193
behind2 mn 128
behind2 ni 139
behind2 niet 173
behind2 nu 221
behind2 nummer -219
behind2 op 105
behind2 pincod -140
behind2 sind -238
behind2 stat -112
behind2 twed -132
behind2 u 322
behind2 van -260
behind2 vor -151
behind2 wacht -206
behind2 wachtwoord 250
behind2 we -121
behind2 wij -143
behind2 wil -107
behind2 ze -303
behind2 zeg 147
behind2 zij -107
behind2 zijn -149
bothBefore , al -134
bothBefore , om -261
bothBefore , pin 257
bothBefore , pincod 323
bothBefore , wachtwoord 155
bothBefore 0 , 46
bothBefore 0 of -91
bothBefore : 0 177
bothBefore @code 0 -145
bothBefore @code wachtwoord 107
bothBefore ^ afspraakcod -240
bothBefore ^ cod -273
bothBefore ^ foutcod -218
bothBefore ^ is -236
bothBefore ^ kortingscod -197
bothBefore ^ meldingsnummer -160
bothBefore ^ pin 196
bothBefore ^ pincod 202
bothBefore ^ postcod -193
bothBefore ^ promocod -236
bothBefore ^ wachtwoord 384
bothBefore ^ wagtwoord 266
bothBefore ^ ww 120
bothBefore als ge 239
bothBefore als paswoord -199
bothBefore als wachtwoord 298
bothBefore app is 118
bothBefore bankpas is 153
bothBefore betal op -191
bothBefore binn met 222
bothBefore bord stat -184
bothBefore bsn : -186
bothBefore bsn is -246
bothBefore cod : -233
bothBefore cod van -301
bothBefore dat is 135
bothBefore die is 231
bothBefore digid : 113
bothBefore digid gebruikersnam 151
bothBefore digid is 112
bothBefore eid : -84
bothBefore eid is 162
bothBefore eigen , -182
bothBefore heeft postcod -162
bothBefore het is -233
bothBefore identiteitskaart is 161
bothBefore ik ben -264
bothBefore ik gef 246
bothBefore itsm cod 295
bothBefore k heb 273
bothBefore kaart is 117
bothBefore loket is 155
bothBefore markt is -149
bothBefore met nummer -197
bothBefore met wachtwoord 283
bothBefore met ww 342
bothBefore mijn rijksregisternummer -189
bothBefore milieupas is 239
bothBefore moet minimal -126
bothBefore nog sted -199
bothBefore open met 176
bothBefore pas is 203
bothBefore paswoort is 164
bothBefore pin is 169
bothBefore pincod is 296
bothBefore postcod is -289
bothBefore puk cod 337
bothBefore sms cod 241
bothBefore sms met 306
bothBefore stat activeringscod 145
bothBefore stat cod -263
bothBefore van meerdervoort -145
bothBefore wacht al -121
bothBefore wachtwoord : 178
bothBefore wachtwoord is 205
bothBefore wachtwoort is 210
bothBefore ww : 194
earlier , 62
earlier . -94
earlier 0 -76
earlier ? 163
earlier aanmeld -189
earlier bij -128
earlier brief 233
earlier dan -261
earlier de -63
earlier die 83
earlier digid 109
earlier dus -278
earlier e 203
earlier een -84
earlier er 136
earlier geboortedatum -210
earlier geeft -172
earlier gen -172
earlier goedemorg 236
earlier hal -172
earlier har -175
earlier hebb 115
earlier het -267
earlier hier 228
earlier huis -189
earlier identiteitskaart -146
earlier ik -80
earlier in -108
earlier inlogg -118
earlier invull 135
earlier ipv -124
earlier is -126
earlier kaartnummer -146
earlier kan -115
earlier loket 203
earlier maaltijd -189
earlier mag -158
earlier mer -195
earlier met -401
earlier mij 298
earlier mijn 75
earlier moeder -189
earlier morg 226
earlier nam -124
earlier niet -246
earlier nieuw -215
earlier nog 221
earlier nu 284
earlier nummertj -172
earlier ok -146
earlier om 372
earlier ook 98
earlier op -53
earlier pak -146
earlier pincod 415
earlier postcod -344
earlier sms 287
earlier u 393
earlier vraagt 323
earlier wachtwoord 507
earlier wat -242
earlier welk -371
earlier wil -187
earlier wilt 323
earlier won -165
earlier zegg 178
earlier zeker -189
earlier zet 267
earlier zit 272
earlier zuil 236
elsewhere ! -105
elsewhere , -148
elsewhere . -49
elsewhere 0 -138
elsewhere : -153
elsewhere ? -92
elsewhere @code -119
elsewhere aanvrag -212
elsewhere al -86
elsewhere alles -204
elsewhere app 285
elsewhere bemal -220
elsewhere ben 159
elsewhere best -121
elsewhere betal -164
elsewhere binn 258
elsewhere boet 213
elsewhere bouw -138
elsewhere breng -153
elsewhere bus -172
elsewhere cijfer -353
elsewhere da -270
elsewhere daarmee 235
elsewhere dag -240
elsewhere dan 181
elsewhere dar -169
elsewhere das -195
elsewhere dat 116
elsewhere den -271
elsewhere deur -264
elsewhere dicht -219
elsewhere die 202
elsewhere dienst -257
elsewhere dit -219
elsewhere doe 205
elsewhere doen 163
elsewhere doet 105
elsewhere dor 145
elsewhere durft 187
elsewhere een -199
elsewhere eig -207
elsewhere em 297
elsewhere en -126
elsewhere er 108
elsewhere euro -239
elsewhere fam -220
elsewhere fiet 335
elsewhere gan 152
elsewhere garag -156
elsewhere gekreg -166
elsewhere gen -378
elsewhere gereserveerd -105
elsewhere gevall -193
elsewhere geweest -125
elsewhere gezin -148
elsewhere gij 256
elsewhere had -152
elsewhere hal 380
elsewhere har 233
elsewhere heb -77
elsewhere hebb -242
elsewhere hek -205
elsewhere hel -177
elsewhere hier -189
elsewhere hing -206
elsewhere hor -224
elsewhere hur -225
elsewhere iemand 173
elsewhere iet -206
elsewhere ik -91
elsewhere in -98
elsewhere inlogg -196
elsewhere is -149
elsewhere jar -203
elsewhere je -161
elsewhere jullie -104
elsewhere kan 75
elsewhere kapot -248
elsewhere kijk 153
elsewhere klein 140
elsewhere kom 319
elsewhere krijg -204
elsewhere krijgt -155
elsewhere kunt 330
elsewhere lamp -222
elsewhere lang -141
elsewhere leg 126
elsewhere ligt -79
elsewhere lukt 276
elsewhere man 195
elsewhere me -75
elsewhere mee 273
elsewhere mij 96
elsewhere mijn -115
elsewhere misschien -229
elsewhere moeder -251
elsewhere nam -274
elsewhere nar 91
elsewhere national -251
elsewhere ne 244
elsewhere nep -298
elsewhere nie 263
elsewhere niet 118
elsewhere nieuw -183
elsewhere nik 362
elsewhere nix -206
elsewhere nog -147
elsewhere nu -134
elsewhere nummer -203
elsewhere ocmw 212
elsewhere om 159
elsewhere ons 238
elsewhere onz -148
elsewhere op -266
elsewhere over -210
elsewhere phishing 142
elsewhere pin 357
elsewhere plein -135
elsewhere plekj -105
elsewhere poortj -190
elsewhere ruit -206
elsewhere schad -220
elsewhere schrijf -263
elsewhere schuiv -162
elsewhere september -135
elsewhere sind -230
elsewhere sit 167
elsewhere sleutel -204
elsewhere sorry -213
elsewhere stan -306
elsewhere standplat -212
elsewhere stat -99
elsewhere stoep -174
elsewhere storm -105
elsewhere stort -153
elsewhere stur 116
elsewhere t -298
elsewhere te 134
elsewhere ter 181
elsewhere terug -148
elsewhere toetsenbord -159
elsewhere tot -277
elsewhere twee -179
elsewhere typ -234
elsewhere u 78
elsewhere uit -38
elsewhere uiteind -105
elsewhere uw -227
elsewhere van -127
elsewhere vanaf 140
elsewhere vanweg -105
elsewhere vergunn -121
elsewhere vorig -179
elsewhere vrag -135
elsewhere vrijmarkt -105
elsewhere vul -212
elsewhere wacht -291
elsewhere wachtwoord -168
elsewhere wanner -194
elsewhere was 213
elsewhere wat 100
elsewhere we -163
elsewhere weekj -162
elsewhere weg -269
elsewhere wek -213
elsewhere wer -112
elsewhere wie -166
elsewhere won -151
elsewhere zat -238
elsewhere zaterdag -257
elsewhere zegt 293
elsewhere zei 202
elsewhere zelf 198
elsewhere zet 122
elsewhere zien 118
elsewhere zij -111
elsewhere zijn -87
elsewhere zing -135
elsewhere zit 100
elsewhere zo 133
elsewhere zondag -137
joint < digits-4 -137
joint < digits-9 -329
joint < mixed 232
joint < signed 528
joint <,_ digits-1 -212
joint <,_ digits-2 -279
joint <,_ digits-4 39
joint <,_ digits-6 258
joint <,_ digits-9 -279
joint <,_ signed 182
joint <:_ digits-1 -311
joint <:_ digits-3 230
joint <:_ digits-4 241
joint <:_ digits-6 287
joint <:_ digits-9 -275
joint <:_ mixed 234
joint <:_ signed 87
joint <:_ spelled 290
joint <<<<<<_ signed -254
joint <_ digits-1 -231
joint <_ digits-10 -302
joint <_ digits-2 -191
joint <_ digits-4 70
joint <_ digits-5 166
joint <_ digits-6 348
joint <_ digits-8 154
joint <_ digits-9 -279
joint <_ mixed -22
joint <_ signed 47
joint <_ spelled 176
joint <_( mixed -187
joint <_+++ signed -195
joint <_=_ digits-6 324
joint > digits-1 -87
joint > digits-2 -223
joint > digits-3 -374
joint > digits-4 324
joint > digits-5 188
joint > digits-6 340
joint > digits-9 -413
joint > mixed 293
joint > spelled 354
joint >+++, signed -195
joint >,_ digits-1 -196
joint >,_ digits-10 -230
joint >,_ digits-2 -184
joint >,_ digits-4 84
joint >,_ digits-5 174
joint >,_ digits-6 397
joint >,_ digits-8 -293
joint >,_ digits-9 -259
joint >,_ spelled 337
joint >. digits-2 -197
joint >. signed 295
joint >._ digits-2 -240
joint >._ digits-6 368
joint >._ digits-9 -294
joint >._ mixed 60
joint >? signed -136
joint >?_ digits-1 -192
joint >?_ digits-4 -225
joint >_ digits-1 -244
joint >_ digits-10 -306
joint >_ digits-2 -172
joint >_ digits-3 156
joint >_ digits-4 27
joint >_ digits-5 144
joint >_ digits-6 214
joint >_ digits-8 319
joint >_ digits-9 -292
joint >_ mixed -85
joint >_ signed 107
joint >_ spelled 81
joint >_( digits-9 -129
joint >_._ signed 301
joint >_🎉_ digits-1 -168
kind digits-1 -234
kind digits-10 -314
kind digits-2 -191
kind digits-4 67
kind digits-5 212
kind digits-6 412
kind digits-8 154
kind digits-9 -369
kind mixed 78
kind signed 104
kind spelled 227
pair ! $ 245
pair ( @it -67
pair ( japan -129
pair ) $ -202
pair ) , 114
pair ) stat -220
pair , 0 -157
pair , @code -299
pair , @it 101
pair , adres -94
pair , al -131
pair , allen 261
pair , dan 200
pair , das -169
pair , die -54
pair , gan -123
pair , garag -279
pair , gat -260
pair , geldig -84
pair , geldt -131
pair , geliev -254
pair , gerak -117
pair , heeft -153
pair , hel -141
pair , hier -146
pair , hoe -174
pair , hoelang -214
pair , hor -134
pair , ik -61
pair , k 225
pair , kan -210
pair , klopt -122
pair , kom -198
pair , komt -216
pair , kunt 280
pair , ligt 121
pair , mar 113
pair , me 213
pair , met -229
pair , mijn -106
pair , misschien -141
pair , nu 268
pair , om -80
pair , op -204
pair , pin 219
pair , pincod -77
pair , postcod -305
pair , ronald -91
pair , stat -145
pair , tot -114
pair , twed -132
pair , van -189
pair , visa -84
pair , waarom 182
pair , wachtwoord 217
pair , wat -98
pair , wel -153
pair , welk -195
pair , wet -308
pair , won -126
pair , ze -157
pair , zeg 212
pair , zijn -236
pair . $ 41
pair 0 $ 100
pair 0 ) -240
pair 0 , -93
pair 0 . -84
pair 0 0 -26
pair 0 ? -186
pair 0 @it 79
pair 0 bus -156
pair 0 cijfer -151
pair 0 en -152
pair 0 euro -93
pair 0 exp -325
pair 0 gk -133
pair 0 herdenk -130
pair 0 in -132
pair 0 kinder -104
pair 0 liter -176
pair 0 m -138
pair 0 minut -106
pair 0 of -97
pair 0 om -233
pair 0 poging 261
pair 0 reken -143
pair 0 teken -139
pair 0 vogelpik -138
pair 0 vor -374
pair 0 wek -189
pair 0 zegt -190
pair : 0 29
pair : @code 221
pair : @it 181
pair : ik -94
pair : nam 156
pair : op -155
pair ? $ -75
pair @code 0 -131
pair @code fak -134
pair @code wachtwoord 107
pair @it $ 96
pair @it ) -150
pair @it , -21
pair @it ? -153
pair @it als 101
pair @it bc -186
pair @it bij -220
pair @it bus -127
pair @it cijfer -283
pair @it denk 188
pair @it doet 193
pair @it en 41
pair @it euro -204
pair @it gat 191
pair @it help 248
pair @it hier -222
pair @it hij 158
pair @it ik -245
pair @it in -201
pair @it ingetikt 266
pair @it is -64
pair @it jar -183
pair @it k -214
pair @it ker -221
pair @it kl -260
pair @it kunt 308
pair @it maand -211
pair @it mar 77
pair @it met 139
pair @it minut -211
pair @it moet 108
pair @it na -198
pair @it net 204
pair @it of -205
pair @it om 177
pair @it poging -302
pair @it rt -134
pair @it sorry -124
pair @it stan 305
pair @it stat 141
pair @it teken -222
pair @it terwijl 151
pair @it tr -170
pair @it u -241
pair @it uit 278
pair @it volgen -193
pair @it vor -100
pair @it wachtwoord 202
pair @it wek -174
pair @it ww 359
pair @it zegt 157
pair @it zit -196
pair ^ 0 140
pair ^ @code -114
pair ^ @it 92
pair ^ activeringscod 245
pair ^ afspraakcod -240
pair ^ allez 181
pair ^ als 203
pair ^ barcod -130
pair ^ betaald -89
pair ^ beveiligingscod 167
pair ^ bezoekersparker 164
pair ^ bsn -156
pair ^ burgerservicenummer -183
pair ^ cod -132
pair ^ de 32
pair ^ den 220
pair ^ digid 191
pair ^ digit 152
pair ^ een -219
pair ^ en -307
pair ^ eural -153
pair ^ foto -211
pair ^ foutcod -218
pair ^ ge -133
pair ^ gebruikersnam 172
pair ^ gezin -191
pair ^ hij 311
pair ^ hoe -215
pair ^ hoevel -172
pair ^ ik -42
pair ^ in 78
pair ^ inloggegeven 156
pair ^ is -266
pair ^ itsm 145
pair ^ jullie -245
pair ^ kan 85
pair ^ kleurcod -281
pair ^ kortingscod -197
pair ^ kreg 121
pair ^ login 160
pair ^ melding -231
pair ^ meldingsnummer -160
pair ^ mijn -67
pair ^ mn 239
pair ^ moet -103
pair ^ na -172
pair ^ nummer -117
pair ^ onder -153
pair ^ ons -213
pair ^ onz 175
pair ^ paswoord 402
pair ^ pin 101
pair ^ pincod 198
pair ^ pinkod 236
pair ^ pinn -102
pair ^ postcod -387
pair ^ promocod -236
pair ^ puk 290
pair ^ put -211
pair ^ rekeningnummer -105
pair ^ rijksregisternummer -229
pair ^ sleutel 160
pair ^ sleutelkast 159
pair ^ sleutelkastj 184
pair ^ tis 106
pair ^ toegangscod 292
pair ^ verificatiecod 217
pair ^ volgen -270
pair ^ vuilzak -159
pair ^ waarom -205
pair ^ wachtwoord 212
pair ^ wachtwoort 329
pair ^ wagtwoord 307
pair ^ wat -269
pair ^ we -155
pair ^ welk -192
pair ^ wim -124
pair ^ ww 230
pair ^ ze 178
pair ^ zet -90
pair ^ नमसत -75
pair aan $ -318
pair aan @it -201
pair aan de -76
pair aan die -229
pair aan het -136
pair aan jou 154
pair aan jullie 240
pair aan t 121
pair aan telefon 319
pair aan u 202
pair aanvrag ? -200
pair account bij 150
pair achterzijd van -127
pair activeringscod @it 183
pair activeringscod uit 245
pair adres is -89
pair afspraakcod @it -240
pair afsprak was -206
pair ah nee -90
pair al $ -144
pair al 0 -144
pair al @it -140
pair al de -106
pair alarm van 315
pair allebei dor -123
pair alles wat -186
pair als de 270
pair als een -202
pair als ge 267
pair als pincod 283
pair als wachtwoord 289
pair altijd @it 149
pair altijd bij -168
pair altijd fout 171
pair altijd vor -228
pair ander wachtwoord -211
pair apothek van -157
pair app $ 180
pair app is 118
pair apparat zegt 253
pair artikel @it -298
pair asbest toch -153
pair asfalt stat -117
pair automat in 274
pair automat zegt 133
pair baby , -154
pair baby . 142
pair balie ? -241
pair balie @it -144
pair balie lukt -84
pair bank zat 142
pair bankpas is 153
pair barcod @it -127
pair barcod op -121
pair bedoeld ? 147
pair begijnhof @it -189
pair beheerder van -91
pair ben @it -264
pair betaald met -89
pair betal in 245
pair betal op -266
pair beveiligingscod per 167
pair bezoekersparker app 181
pair bibliothek stat -141
pair bij betal -145
pair bij de -57
pair bij een -111
pair bij har -183
pair bij het -215
pair bij inlogg -197
pair bij mijn 260
pair bij ons -146
pair binn met 253
pair blad $ -141
pair blauw zon -152
pair blef de -89
pair bns is -126
pair bord stat -214
pair brief stan -127
pair brief stat 187
pair brief van 137
pair briefk , -117
pair broer , -265
pair brug poort -86
pair bsn 0 -107
pair bsn : -185
pair bsn @it -144
pair bsn heeft -127
pair bsn is -246
pair bsn van -228
pair bus 0 -157
pair cijfer $ -164
pair cijfer ) -139
pair cijfer , -207
pair cijfer fout -105
pair cijfer he -161
pair cijfer heeft -159
pair cijfer mist -147
pair cijfer van -229
pair cijfer zijn -138
pair cod : -233
pair cod @it -76
pair cod die 106
pair cod is 137
pair cod van 71
pair container $ -176
pair creditcard @it 265
pair cvc 0 -325
pair dag een -217
pair dan 0 -216
pair dan bij -178
pair dan draait 184
pair dan kan 219
pair dan komt -138
pair dan krijg -175
pair dan mar -96
pair dan niet 182
pair dan nog -117
pair dan op 248
pair dar won -196
pair dar zit 210
pair das van -90
pair dat ? -225
pair dat @it -171
pair dat baksk 202
pair dat de -217
pair dat er -163
pair dat hij -128
pair dat in -132
pair dat is -77
pair dat kaartj 175
pair dat mar 212
pair dat nog -237
pair dat op -279
pair dat papier 257
pair dat te 281
pair dat van -174
pair dat was -247
pair de achterkant -276
pair de achterzijd -127
pair de afvalkalender -287
pair de afvalpas 256
pair de apothek -166
pair de app 228
pair de automat 279
pair de baby 142
pair de balie 89
pair de bank 171
pair de berging -176
pair de bib 179
pair de bibliothek -141
pair de blauw -152
pair de brief 320
pair de cijfer -114
pair de cod 137
pair de container 283
pair de deur -130
pair de digid 228
pair de eid 186
pair de folder -143
pair de garag -193
pair de geboortepremie -105
pair de gemeent -105
pair de gft -153
pair de gymzal -155
pair de hal -213
pair de hel -249
pair de kaart -245
pair de kermis -232
pair de klein -64
pair de krant -223
pair de lamp -201
pair de leges 158
pair de mann 233
pair de markt -169
pair de neg -186
pair de nieuw -131
pair de openbar -215
pair de oud -221
pair de parkeerapp 182
pair de pin 224
pair de pincod 100
pair de poort -214
pair de postcod -213
pair de productcod -153
pair de schol -138
pair de sit 248
pair de slagbom -195
pair de sleutel -66
pair de speeltuin -242
pair de strat -271
pair de streepjescod -164
pair de tag -155
pair de telefon 173
pair de tweeling -147
pair de verificatiecod 205
pair de verkeerd -123
pair de wacht -145
pair de weg -154
pair de zonecod -201
pair de zuil -165
pair ded hij -172
pair den brief 203
pair den itsm 187
pair denk dat -144
pair deur $ -137
pair deur op -167
pair deur open -169
pair deur van -231
pair deur zei -309
pair deurcod van -149
pair die 0 -93
pair die allebei -123
pair die doet 143
pair die heeft -91
pair die ik 103
pair die invull 156
pair die is 264
pair die moet 154
pair die niet -164
pair die ook -181
pair die op -200
pair die van 174
pair die vor 147
pair die zelf -303
pair digid , 202
pair digid : 141
pair digid app 146
pair digid gebruikersnam 155
pair digid is 112
pair digid login 267
pair digid met 142
pair digid stat 145
pair digid van 156
pair digid wachtwoord 126
pair digit inlog 152
pair dit is 129
pair dk nr -123
pair doccl vraagt -138
pair dochter heeft 192
pair doe ik 231
pair doen $ 205
pair doet het 218
pair doet t -172
pair dor op -123
pair dorpshuis , -105
pair drie ker 313
pair dus dan -84
pair dus dat -127
pair dus ik -211
pair e loket 174
pair een ander -229
pair een bsn -128
pair een cijfer -249
pair een gezin -160
pair een hekj 278
pair een man -233
pair een nul 260
pair een pin 111
pair een sms 133
pair een wachtwoord -173
pair eid : -84
pair eid is 162
pair eid nummer -138
pair eigen , -251
pair eindigt op 142
pair elk @it -154
pair emmer is -153
pair en 0 -170
pair en bsn -81
pair en dan 142
pair en dat 231
pair en de 41
pair en die 247
pair en een 122
pair en hang -112
pair en heeft -183
pair en ik 75
pair en nog 79
pair en nu 213
pair en toch 89
pair en ww -123
pair er een -176
pair er ergen -105
pair er in 251
pair er kwam 200
pair er met -302
pair er mis 175
pair er niet 122
pair er nog 133
pair er stat -111
pair er zit -193
pair ergen een -105
pair erin $ 281
pair eural cod -153
pair euro mar -90
pair ex . -90
pair exp 0 242
pair fak 0 -110
pair folder stat -82
pair fout $ 328
pair fout , -137
pair foutcod @it -279
pair gan die -123
pair garag $ -117
pair garag . -191
pair garag onder -89
pair garagepoort , -188
pair gat de -197
pair gat open 180
pair gat volgen -155
pair ge @it 239
pair ge in 222
pair ge moogt 206
pair ge vraagt -133
pair gebeld en -112
pair geblokkeerd $ -74
pair geboortepremie @code -104
pair gebruik om 196
pair gebruikersnam @it 174
pair gebruikersnam wet 204
pair gef @it 246
pair gef ik 120
pair gekoz heb 130
pair gekreg van -237
pair geldig tot -84
pair gelof dat -147
pair gelof ik -101
pair gemeent @it 117
pair gemeent was -233
pair gent $ -89
pair gerak ik 114
pair gev toch 154
pair geweigerd $ 259
pair gewon @it 272
pair gewon met -263
pair gezin : -128
pair gezin dat -165
pair gezin met -206
pair gezin vor -141
pair gft emmer -153
pair giet ze -117
pair gij dat 358
pair gk $ -128
pair goed ingetikt -175
pair grofvuil bij -188
pair gymzal : -155
pair hang al -112
pair har nieuw -89
pair har pincod 212
pair har voordeur -133
pair heb 0 -142
pair heb de -163
pair heb ik -79
pair heb is 126
pair heb mijn 217
pair heb nik -250
pair heb nog 252
pair heeft @it -164
pair heeft postcod -162
pair hek , -120
pair hek van -210
pair hel mijn -141
pair herdenk , -123
pair het account 260
pair het apparat 130
pair het baksk 236
pair het bij 185
pair het bord -231
pair het bordj -205
pair het buurthuis -153
pair het dan -185
pair het dorpshuis -105
pair het formulier -197
pair het gemeentehuis -165
pair het hek -235
pair het inen -172
pair het inlogg -270
pair het is -235
pair het kluisj 272
pair het niet 104
pair het nummer -224
pair het openbar -149
pair het scherm -196
pair het station -228
pair het wachtwoord 327
pair het zelf 246
pair het zwembad -161
pair hier : -146
pair hij blijft 144
pair hij het -172
pair hij is 134
pair hij van -233
pair hij zegt 208
pair hij zit -160
pair hoe ik -133
pair hoe lang -191
pair hoelang duurt -214
pair hoofdletter en -161
pair hor $ 143
pair hor ik -134
pair huis is -156
pair iban @it -207
pair id kaart -144
pair identiteitskaart is 161
pair iemand dar -174
pair iemand van 185
pair ik 0 -88
pair ik @it 95
pair ik aan 289
pair ik al -139
pair ik ben -149
pair ik bij -197
pair ik cod -175
pair ik dar 151
pair ik dat -207
pair ik de -188
pair ik die 134
pair ik een -183
pair ik er 90
pair ik gelof -147
pair ik gewon 142
pair ik het 177
pair ik inlog -133
pair ik kom 193
pair ik kreg 75
pair ik log 265
pair ik met -103
pair ik net 111
pair ik niet -166
pair ik sta -184
pair ik typ -65
pair ik wacht -190
pair ik won -184
pair ik zeg 225
pair ik zie -158
pair in $ 80
pair in ? 166
pair in de -55
pair in en 266
pair in het -181
pair in met 77
pair in mijn 219
pair in t -100
pair in uw -135
pair inen $ -172
pair ingetikt en -117
pair inlog , -133
pair inlog : 152
pair inlogcod vor 309
pair inloggegeven digid 156
pair intik ded -172
pair intyp $ -313
pair invull $ 260
pair is @it 116
pair is asbest -153
pair is bij -269
pair is brug -89
pair is dat -229
pair is de -127
pair is die 198
pair is een -261
pair is er -175
pair is gewon 226
pair is het 204
pair is ie 213
pair is m -127
pair is mar -105
pair is niet -235
pair is ral -187
pair is van -125
pair is zijn -278
pair itsm cod 248
pair itsm geeft -220
pair itsm met 147
pair itsm vraagt 190
pair jan van -179
pair jou gev 154
pair jullie , -82
pair jullie aan 145
pair jullie automat 157
pair jullie blad -141
pair jullie of -174
pair k heb 189
pair kaart is 51
pair kaartj $ 175
pair kan dat 180
pair kan de -209
pair kan er -175
pair kan iemand 139
pair kan ik -376
pair kan niet 84
pair kapot $ 129
pair kenmerk @it -229
pair ker $ -162
pair kerkplein @it -138
pair kid id 66
pair kinder $ -75
pair klein van -92
pair kluis @it -243
pair kom er 171
pair kom ik 132
pair komt $ 153
pair komt er -221
pair komt uit -187
pair kortingscod @it -197
pair kreg cod 154
pair kreg ik 277
pair kreg nu 147
pair kreg zojuist 142
pair krijg ik -230
pair krijgt een -238
pair kunt ge 346
pair kunt gij 196
pair kunt u 69
pair kwijt $ -172
pair kwijt , -212
pair lan van -187
pair lang de 185
pair ligt het 193
pair login : 267
pair login e 171
pair loket $ 251
pair loket , -127
pair loket is 170
pair luidt @it 364
pair m , -121
pair m op -121
pair mag dat -258
pair mag de 167
pair mag ik 147
pair mag mijn -224
pair mailadres 0 -138
pair man aan -233
pair man en -167
pair mann van 233
pair mar aan 270
pair mar die -222
pair mar het 236
pair mar ik 179
pair mar op 87
pair mar teg 242
pair mar zo -90
pair markt en -89
pair markt is -149
pair me $ 159
pair me pincod 271
pair meerdervoort @it -145
pair meld $ -168
pair meldingsnummer @it -160
pair mer stat 175
pair met 0 -135
pair met @it 234
pair met cijfer -171
pair met controlecod 142
pair met creditcard -89
pair met een 78
pair met mijn -176
pair met nummer -176
pair met ons -333
pair met wachtwoord 293
pair met ww 342
pair mij $ -225
pair mij in 133
pair mij niet -178
pair mijn @it -179
pair mijn account 121
pair mijn afsprak -275
pair mijn bns -126
pair mijn brief -127
pair mijn bsn -217
pair mijn deur -207
pair mijn digid 108
pair mijn e 157
pair mijn eid 194
pair mijn eig -269
pair mijn ex -90
pair mijn garag 140
pair mijn gemeent 423
pair mijn gezin -356
pair mijn gsm 320
pair mijn huis -344
pair mijn identiteitskaart 139
pair mijn kaart 261
pair mijn login 212
pair mijn man 123
pair mijn pas 198
pair mijn paspoort -203
pair mijn pin 169
pair mijn pincod 290
pair mijn postcod -261
pair mijn reken -75
pair mijn rijksregisternummer -269
pair mijn strat -128
pair mijn wachtwoord 309
pair mijn zon -172
pair milieupas is 239
pair minimal @it -126
pair minsten @it -188
pair minut in -130
pair mn paspoort -168
pair mn postcod -123
pair mn telefon 154
pair moeder : 156
pair moeder heeft -195
pair moet betal -281
pair moet dar -122
pair moet ik 108
pair moet minimal -167
pair na 0 -206
pair na @it -226
pair na het -198
pair naast de 151
pair nac cod -161
pair ne ker 237
pair nee wacht -162
pair neg cijfer -186
pair net $ -126
pair net sms 188
pair nie $ 256
pair nie in 204
pair niet $ 164
pair niet , -86
pair niet aan -314
pair niet bij -162
pair niet dus -124
pair niet en 298
pair niet in 133
pair niet inlogg 124
pair niet mer 132
pair niet op 122
pair niet open -142
pair nieuw adres -89
pair nog 0 261
pair nog ? -215
pair nog @it -302
pair nog een -36
pair nog uit -117
pair november ? -123
pair nr @it -219
pair nu $ 169
pair nu ? 217
pair nu een 147
pair nu ook -288
pair nummer , -138
pair nummer 0 153
pair nummer @code -79
pair nummer @it -256
pair nummer is -126
pair of 0 -159
pair of @it -93
pair of bij -188
pair of het 123
pair of is 61
pair of moet -262
pair oldenburg en -124
pair om @it -362
pair om die 243
pair onder de -163
pair onder het 227
pair ongeld $ 147
pair ons deur -188
pair ons gezin -199
pair ons huis 216
pair ons in -110
pair ontvang : 167
pair onz beheerder -91
pair onz postcod -148
pair ook een 176
pair ook niet 270
pair ook vor -178
pair op $ 163
pair op 0 -136
pair op @code -231
pair op @it 42
pair op dat 151
pair op de -34
pair op jullie -278
pair op mijn 143
pair op schooltoelag -75
pair op uw -188
pair op want 120
pair open $ -208
pair open met 107
pair openbar toilet -162
pair oud ? -131
pair over de -129
pair pakt nie 216
pair pakt niet -153
pair pas is 257
pair paspoort vind -127
pair paswoord @it 199
pair paswoord van 96
pair paswoord vor 186
pair paswoort is 164
pair per sms 214
pair pin @it 329
pair pin is 169
pair pin van 189
pair pincod , 352
pair pincod . 213
pair pincod 0 -343
pair pincod @it 456
pair pincod die 130
pair pincod is 296
pair pincod van 213
pair pincod verget -338
pair pinkod @it 315
pair pinn aan -84
pair poort $ -220
pair poort 0 -99
pair poortj $ -170
pair postcod @it -302
pair postcod is -263
pair postcod van -283
pair productcod van -153
pair promocod @it -273
pair puk @it 180
pair puk cod 190
pair puk van 265
pair pukcod van 257
pair ral @it -281
pair rar met -171
pair ratelar @it -140
pair recyclagepark , 129
pair reken nummer -75
pair rekeningnummer vor -105
pair rijksregisternummer @it -240
pair ronald , -91
pair scant niet -168
pair schol is -224
pair schooltoelag vor -75
pair schrijf het 241
pair sit $ 271
pair sit 0 -93
pair sit van 355
pair slagbom dicht -89
pair sleutel $ -91
pair sleutel gekreg -167
pair sleutel ligt -278
pair sleutel van -266
pair sleutelkastj van -155
pair sms 0 189
pair sms @it -261
pair sms cod 202
pair sms met 318
pair sms ontvang 167
pair sms parker -160
pair sms van 116
pair sorry typ -274
pair sperwerstrat @it -149
pair sta ik -252
pair stad , 315
pair stan $ 220
pair stan altijd -228
pair stan er -152
pair stat , 177
pair stat 0 -120
pair stat @it -89
pair stat activeringscod 145
pair stat bij -126
pair stat cod -263
pair stat een -265
pair stat elk -214
pair stat er 64
pair stat nog -170
pair station , -229
pair sted dat 202
pair sted niet 176
pair strat en -293
pair streepjescod op -127
pair streepjescod van -152
pair t briefk -117
pair t niet -218
pair t pakt 191
pair t recyclagepark 129
pair tablet $ 155
pair tag stat -155
pair te kort 129
pair teg de 242
pair teken en -144
pair teken zijn -136
pair toch $ -208
pair toch ? -154
pair toch blef -89
pair toch kom 132
pair toch zegt 155
pair toe $ -256
pair toetsenbord , -165
pair toilet op -162
pair tot 0 -83
pair tot wanner -114
pair tr $ -170
pair trek . 292
pair twed deur -132
pair twee cijfer -222
pair tweeling bsn -81
pair typ het -210
pair typ op -298
pair u bedoeld 147
pair u dat -193
pair u doorgev 145
pair u vroeg -155
pair uit $ -220
pair uit ? -177
pair uit de 69
pair uit mijn -151
pair van 0 -111
pair van @it -275
pair van de 115
pair van digid 151
pair van een -291
pair van gemeent -165
pair van het -161
pair van itsm 280
pair van jullie -118
pair van meerdervoort -187
pair van mij -278
pair van mijn 101
pair van mn -91
pair van ons 161
pair van t 180
pair van wacht -228
pair vanaf 0 -246
pair verificatiecod : 217
pair verkeerd container -123
pair verlop $ 271
pair vind ik -127
pair visa @it -134
pair vloek $ -133
pair voetpad . -149
pair vogelpik als -133
pair volgen de -308
pair volgen het -243
pair volgend maand -248
pair voordeur , -194
pair vor 0 -88
pair vor all -227
pair vor de -140
pair vor den 259
pair vor een -245
pair vor het 62
pair vor iederen -189
pair vor jullie -141
pair vor me 151
pair vor mij 164
pair vor mijn -95
pair vor onz -244
pair vraagt een 187
pair vraagt hoe -133
pair vraagt mijn -152
pair vroeg aan 130
pair vrouw zegt -105
pair wacht $ -197
pair wacht al -145
pair wacht das -90
pair wacht op -187
pair wachtwoord : 188
pair wachtwoord @code 169
pair wachtwoord @it 394
pair wachtwoord goed -175
pair wachtwoord is 205
pair wachtwoord moet -203
pair wachtwoord van 264
pair wachtwoord vor 192
pair wachtwoord zijn -165
pair wachtwoort is 210
pair wagtwoord @it 266
pair want ik 99
pair war moet 166
pair was @it 121
pair was het -207
pair wat betekent -223
pair wat doe 231
pair wat er 221
pair wat is -274
pair wat moet 302
pair we doen -152
pair wek $ -220
pair wel in -204
pair wel zo -133
pair welk dag -156
pair werk in -253
pair wet ik 179
pair wifi in -200
pair wij won -196
pair wij zijn 156
pair wil een 183
pair wil jij 162
pair wim oldenburg -124
pair won er -126
pair won ik -185
pair wordt er -227
pair ww 0 -127
pair ww : 194
pair ww @it 191
pair zat met 142
pair ze asfalt -117
pair zeg dat 212
pair zegt dat -110
pair zegt fout 206
pair zegt sted 142
pair zegt verlop 214
pair zet die -90
pair zie het -105
pair zie ik 156
pair zien wat 171
pair zij van -92
pair zijn $ -136
pair zijn , -131
pair zijn @it -197
pair zijn bij -82
pair zijn de -168
pair zijn pas 192
pair zijn vor -232
pair zijn werk 134
pair zit da -192
pair zit de 156
pair zit een -193
pair zo , -84
pair zojuist een 142
pair zon , -236
pair zon @it -164
pair zonder vergunn -181
pair zwembad werkt -183
pair नमसत , -75
skip , , 172
skip , 0 -203
skip , : -217
skip , ? -186
skip , @code 123
skip , @it -129
skip , automat 295
skip , ben -277
skip , betekent -197
skip , bij 149
skip , cijfer -204
skip , cod 24
skip , da 143
skip , dag -129
skip , dar -171
skip , dat -142
skip , deur -215
skip , die -81
skip , doet 154
skip , duurt -320
skip , een -66
skip , er -166
skip , gat 214
skip , ge 253
skip , geblokkeerd -257
skip , gelof -147
skip , gent -89
skip , gij 219
skip , heeft -150
skip , het 265
skip , hij -206
skip , huis -163
skip , iemand -174
skip , ik 53
skip , is 63
skip , jullie -194
skip , komt -95
skip , mijn -302
skip , moet 261
skip , niet -213
skip , of -144
skip , pincod 213
skip , poort -128
skip , reken -75
skip , stat -253
skip , tot -84
skip , vor -282
skip , vrouw -105
skip , wacht -97
skip , wanner -114
skip , was -184
skip , wie 139
skip , wil -190
skip , won -180
skip , zegt 247
skip , zie -319
skip , ziet -182
skip , zij -137
skip , zit 181
skip , zo -133
skip 0 $ 60
skip 0 , -62
skip 0 0 -96
skip 0 ? -210
skip 0 ah -87
skip 0 asbest -140
skip 0 dat -158
skip 0 de -253
skip 0 gebeld -142
skip 0 geldig -82
skip 0 gk -118
skip 0 ik -219
skip 0 in -213
skip 0 mar -171
skip 0 mijn -114
skip 0 reken -124
skip 0 uw -146
skip 0 van -133
skip 0 vor -392
skip 0 zijn -126
skip : $ 86
skip : , -85
skip : . 159
skip : aan -153
skip : de -204
skip : en 229
skip : ik -186
skip : van -186
skip : wachtwoord 200
skip @code $ 20
skip @code 0 -131
skip @code is -179
skip @code wachtwoord 174
skip @it $ -87
skip @it ) -152
skip @it , -71
skip @it . -71
skip @it @code -312
skip @it aan 75
skip @it bij -133
skip @it binn 221
skip @it dan 350
skip @it dar -146
skip @it das 239
skip @it dat -112
skip @it den 339
skip @it die 182
skip @it digid -173
skip @it een 108
skip @it en 171
skip @it er 143
skip @it har -133
skip @it he -161
skip @it heeft -158
skip @it het -97
skip @it hor -134
skip @it ie 197
skip @it ik 44
skip @it in 183
skip @it inlogg -197
skip @it is 91
skip @it japan -129
skip @it jij 157
skip @it jullie -130
skip @it kunt 171
skip @it mag 151
skip @it me 232
skip @it met -214
skip @it mijn -104
skip @it minimal -193
skip @it mn 128
skip @it ni 139
skip @it niet 173
skip @it nu 221
skip @it nummer -219
skip @it op 105
skip @it pincod -140
skip @it sind -238
skip @it stat -112
skip @it twed -132
skip @it u 322
skip @it van -260
skip @it vor -151
skip @it wacht -206
skip @it wachtwoord 250
skip @it we -121
skip @it wij -143
skip @it wil -107
skip @it ze -303
skip @it zeg 147
skip @it zij -107
skip @it zijn -149
skip ^ $ 286
skip ^ 0 147
skip ^ : 191
skip ^ afsprak -206
skip ^ app 164
skip ^ bezoekersparker 244
skip ^ bij -82
skip ^ bns -126
skip ^ bsn -197
skip ^ cijfer -122
skip ^ cod 97
skip ^ dan -223
skip ^ dat -277
skip ^ de 40
skip ^ deurcod -149
skip ^ die -130
skip ^ digid 200
skip ^ drie -237
skip ^ een -192
skip ^ eid -167
skip ^ en -189
skip ^ er -192
skip ^ formulier -251
skip ^ garag 156
skip ^ ge 241
skip ^ gebruikersnam 155
skip ^ geeft -237
skip ^ gevond -225
skip ^ gezin -184
skip ^ goed -175
skip ^ heb 122
skip ^ hebb -246
skip ^ hek -201
skip ^ het -91
skip ^ iban -200
skip ^ ik -306
skip ^ in -161
skip ^ inlog 152
skip ^ is 90
skip ^ kapot -177
skip ^ kreg 96
skip ^ kwam 200
skip ^ lang 153
skip ^ log 265
skip ^ login 295
skip ^ m -121
skip ^ mijn 70
skip ^ moeder -195
skip ^ moet -220
skip ^ net 130
skip ^ niet 175
skip ^ nieuw 85
skip ^ ocmw 273
skip ^ of -95
skip ^ oldenburg -124
skip ^ ons -315
skip ^ op -238
skip ^ paswoord 213
skip ^ paswoort 164
skip ^ pasword 365
skip ^ per 167
skip ^ pin 69
skip ^ pincod 208
skip ^ postcod -281
skip ^ productcod -184
skip ^ rijksregisternummer -143
skip ^ sta -184
skip ^ uit 208
skip ^ van 96
skip ^ vor -167
skip ^ vraagt 196
skip ^ vroeg 130
skip ^ wacht -238
skip ^ wachtwoord 298
skip ^ won -199
skip ^ ww 339
skip ^ zaterdag -134
skip ^ zo 160
skip ^ zojuist 142
skip ^ zonecod -201
skip ^ zus -89
skip aan balie 80
skip aan deur -234
skip aan die 271
skip aan doorgev 145
skip aan gev 208
skip aan zuil -165
skip aanmeld de -312
skip aanvrag $ -200
skip account de 184
skip achterzijd mn -127
skip activeringscod de 245
skip adres brug -89
skip ah wacht -90
skip al minut -116
skip al wek -142
skip allebei op -123
skip als , 236
skip als @it 54
skip als een -119
skip als gezin -202
skip als in 271
skip altijd mijn -228
skip apothek wacht -157
skip app @it 125
skip artikel , -224
skip asbest ? -153
skip asfalt er -117
skip baby $ 142
skip balie niet -84
skip bank met 142
skip bankpas @it 153
skip barcod , -111
skip barcod de -121
skip bedoeld $ 147
skip beheerder het -91
skip ben $ -243
skip ben en -223
skip betaald creditcard -89
skip betal @it -273
skip betekent $ -175
skip beveiligingscod sms 167
skip bij $ -269
skip bij , -116
skip bij bibliothek -253
skip bij gezin -160
skip bij het -131
skip bij in -128
skip bij inlogg -219
skip bij of -186
skip bij station 168
skip bij vor -120
skip bij wel 129
skip binn @it 246
skip blef slagbom -89
skip blijft $ -251
skip bord @it -184
skip bord de -163
skip bordj de -222
skip brief $ 244
skip brief de 208
skip brief digid 155
skip brief er -127
skip brief mijn 254
skip briefk gerak -117
skip brug 0 -99
skip bsn $ -83
skip bsn , -107
skip bsn @it -233
skip bsn en -81
skip burgerprofiel @it 241
skip bus $ -124
skip bus , -100
skip cijfer $ -304
skip cijfer , -167
skip cijfer : -234
skip cijfer ? -188
skip cijfer de -228
skip cijfer hier -146
skip cijfer ik -143
skip cijfer is -105
skip cijfer mijn -229
skip cijfer op -127
skip cijfer want -184
skip cod , -178
skip cod 0 102
skip cod @it -85
skip cod de 39
skip cod ik 199
skip cod mar -138
skip cod mijn 302
skip cod op -271
skip cod vor -87
skip container in 305
skip da de 260
skip da nie 181
skip dag de -168
skip dan $ 233
skip dan @it -121
skip dan de -210
skip dan december -124
skip dan ge 245
skip dan het 292
skip dan ik -137
skip dan uit -117
skip dan zo -84
skip dar $ -127
skip dar de 156
skip dar het -186
skip das mijn -90
skip dat $ -167
skip dat , 298
skip dat 0 -171
skip dat cijfer -138
skip dat de -155
skip dat een -224
skip dat er 76
skip dat ergen -105
skip dat fout 128
skip dat het -183
skip dat ik 76
skip dat is -193
skip dat m -127
skip dat meld -156
skip dat niet 191
skip dat nog -164
skip dat of -237
skip dat teg 148
skip dat van -153
skip dat vor -208
skip de $ -75
skip de ( -171
skip de ) -193
skip de , 59
skip de 0 -338
skip de ? -233
skip de @code -104
skip de app 211
skip de bij 204
skip de blijft 200
skip de bsn -81
skip de cijfer -203
skip de container -253
skip de dar -160
skip de dat -143
skip de de 227
skip de dicht -89
skip de die 49
skip de emmer -153
skip de en 96
skip de gekreg -154
skip de hangt -175
skip de in 148
skip de lukt -84
skip de mag 337
skip de met -219
skip de moet -353
skip de niet 79
skip de nog -166
skip de onder -89
skip de op -295
skip de over -211
skip de stan -187
skip de stat -91
skip de toch -290
skip de uit -209
skip de van 59
skip de vor 35
skip de wel 180
skip de zat 142
skip de zei -309
skip de zon -152
skip december $ -124
skip ded het -172
skip den cod 245
skip den van 146
skip denk er -144
skip deur $ -162
skip deur de -211
skip deur het -159
skip deur ik -145
skip deurcod het -149
skip dicht $ 166
skip die de -87
skip die dor -123
skip die euro -90
skip die het 143
skip die ik 236
skip die in -220
skip die met -259
skip die net 111
skip die op -251
skip die stat -224
skip die u 265
skip die van 220
skip die vor -166
skip digid : 251
skip digid @it 173
skip digid activeringscod 145
skip digid controlecod 142
skip digid die 154
skip digid is 150
skip digid mijn 178
skip digit : 152
skip doccl mijn -138
skip doet , 138
skip doet het 135
skip dorpshuis ronald -91
skip dus mar -84
skip dus typ -211
skip e , -207
skip e is 170
skip een $ 147
skip een , 38
skip een . 162
skip een 0 -163
skip een aan -234
skip een bij -213
skip een en 103
skip een fout -105
skip een heeft -95
skip een in -241
skip een op 277
skip een pin -328
skip een van -205
skip een wachtwoord -282
skip een wat 147
skip een zijn -165
skip eid , -138
skip eigen @it -182
skip en , -234
skip en 0 -167
skip en ? 225
skip en @it 66
skip en al -112
skip en blef -89
skip en cijfer -173
skip en de 171
skip en draait 184
skip en heb 158
skip en is 220
skip en klein -101
skip en kom 161
skip en krijg -264
skip en mijn -127
skip en of 171
skip en op 248
skip en uitroeptek 141
skip en voordeur -133
skip en wacht -126
skip en zeg 225
skip en zegt 227
skip en zei 253
skip en zie 239
skip er $ 102
skip er , -127
skip er ? 186
skip er cijfer -168
skip er dat 264
skip er de -244
skip er een -194
skip er elk -230
skip er in 189
skip er mee 248
skip er t -182
skip erachter $ -179
skip ergen cijfer -105
skip eural 0 -143
skip euro op -90
skip ex $ -90
skip exp 0 242
skip extra bak -226
skip fak 0 -120
skip fout $ 200
skip fout mar -105
skip foutcod , -219
skip foutcod bij -139
skip gaf @it -142
skip gan allebei -123
skip garag $ -177
skip garag de -89
skip gat het -173
skip gat met 180
skip ge @it 218
skip ge hoe -133
skip gebeld hang -112
skip gebruik @it 272
skip gebruikersnam ik 204
skip gebruikersnam wachtwoord 156
skip geeft @it -220
skip gekreg de -133
skip geldig 0 -83
skip geliev te 182
skip gelof er -147
skip gen $ -313
skip gerak er 139
skip gev ? 154
skip gewon aan -125
skip gewon de 142
skip gezin $ -138
skip gezin 0 -208
skip gezin @it -193
skip gezin ik -94
skip gezin jullie -141
skip gft is -153
skip giet asfalt -117
skip goed en -175
skip groen , -187
skip gymzal op -155
skip hangt de -260
skip har , -286
skip har adres -89
skip har is 238
skip heb sleutel -196
skip heb verkeerd -123
skip heeft @it -114
skip heeft cijfer -240
skip heeft sleutel -91
skip heeft wachtwoord 203
skip hek $ -175
skip hek @it -162
skip hek de -228
skip hek het -151
skip hem $ -123
skip herdenk gan -123
skip het $ 137
skip het , -90
skip het ? -243
skip het foutcod -215
skip het gat -173
skip het hangt -223
skip het heeft -130
skip het in -218
skip het jullie 150
skip het loket 88
skip het met -130
skip het niet 158
skip het open -190
skip het stat -272
skip het toilet -149
skip het uit -141
skip het werkt -183
skip het zegt 208
skip hier @it -166
skip hier de -155
skip hij altijd 214
skip hij de -233
skip hij een 300
skip hij inen -172
skip hij sted 124
skip hoe inlog -133
skip hoe is -193
skip hoort @it -277
skip hor dan -134
skip id @it 194
skip id is -267
skip ie $ 196
skip ik 0 -186
skip ik @it 76
skip ik al -114
skip ik als 149
skip ik altijd 150
skip ik bij -180
skip ik dat -172
skip ik de -77
skip ik een -105
skip ik er 272
skip ik gebruik 204
skip ik gekoz 202
skip ik iet -138
skip ik in 108
skip ik ingev 267
skip ik jou 154
skip ik juist 218
skip ik karin -81
skip ik mer 224
skip ik mijn -206
skip ik niet 113
skip ik nog 158
skip ik op -157
skip ik per 207
skip ik sms 110
skip ik van 218
skip ik vor -208
skip ik wachtwoord 223
skip ik zelf 186
skip in $ 240
skip in , -130
skip in ? -225
skip in @it -85
skip in als 249
skip in begijnhof -189
skip in brief 135
skip in dan 189
skip in de -193
skip in die 168
skip in en 241
skip in folder -82
skip in hal -245
skip in stadhuis 210
skip in strat -207
skip in wacht -145
skip in wachtwoord 242
skip in webshop -192
skip in weg -154
skip ingetikt dan -175
skip inlog wel -133
skip inlogg mijn 124
skip inlogg wet -184
skip inloggegeven van 156
skip intik hij -172
skip is $ 140
skip is , 32
skip is . 258
skip is 0 -67
skip is : 219
skip is @it -51
skip is al -143
skip is als -179
skip is dk -123
skip is een -139
skip is en 132
skip is fak -126
skip is het -203
skip is ik -105
skip is k -214
skip is kunt 269
skip is mar 90
skip is mei -189
skip is niet -168
skip is o 122
skip is onz -91
skip is pin 229
skip is poort -89
skip is toch -153
skip is tr -170
skip is van -232
skip is vor 262
skip is wachtwoord 166
skip itsm @it 316
skip itsm cod 147
skip itsm een 175
skip itsm ik -307
skip jou toch 154
skip jullie $ -203
skip jullie in -82
skip jullie is -198
skip jullie nog -215
skip k @it 184
skip kan inlogg 156
skip kan niet -212
skip kan nu -198
skip karin de -81
skip ker intik -172
skip klein 0 -102
skip klopt dat -169
skip kom er 169
skip komt een -136
skip komt niet -144
skip kortingscod vor -164
skip kreg @it 213
skip kreg bij -227
skip kreg een 174
skip kreg sms 126
skip krijg cod -175
skip krijg de -215
skip krijg van 310
skip kunt een 156
skip lan meerdervoort -187
skip lang een -191
skip ligt aan 158
skip ligt bij -225
skip ligt de -206
skip login loket 171
skip loket @it 186
skip loket mijn 237
skip lukt dus -183
skip m 0 -119
skip m @it -124
skip mailadres vogelpik -133
skip mann de 233
skip mar $ 158
skip mar , -89
skip mar @code -82
skip mar @it -130
skip mar automat 155
skip mar de 289
skip mar deur -134
skip mar heb 192
skip mar wil 109
skip mar zie -105
skip markt @it -149
skip markt toch -89
skip me . 169
skip me op 322
skip mei . -189
skip melding @it -329
skip mer de -168
skip mer er 175
skip met , 227
skip met @it 85
skip met aan -230
skip met als 200
skip met kinder -165
skip met man -191
skip met vor -165
skip mij te 133
skip mijn ( -133
skip mijn 0 103
skip mijn ? -214
skip mijn @it -110
skip mijn bij 150
skip mijn cod -143
skip mijn doet -181
skip mijn heeft 128
skip mijn is 83
skip mijn loket 157
skip mijn met -233
skip mijn niet 308
skip mijn nummer -117
skip mijn op -105
skip mijn open 218
skip mijn stan -127
skip mijn stat 181
skip mijn van 117
skip mijn vor 230
skip mijn wachtwoord 232
skip mijn was -206
skip mijn zegt -105
skip milieupas @it 239
skip minimal teken -167
skip minsten teken -188
skip minut de -130
skip mis $ 175
skip misschien cijfer -141
skip mn $ 173
skip mn is 94
skip mn van 192
skip mn vind -127
skip moeder nam 156
skip moet $ 235
skip moet @it -126
skip moet aan 196
skip moet dat -264
skip moet die 150
skip moet een -271
skip moet het 58
skip moet op -266
skip moet wachtwoord -115
skip na ker -206
skip na minut -219
skip naast deur 186
skip nam , 156
skip nam de -190
skip nar , 214
skip nar @it -253
skip nee das -90
skip net sms 264
skip nie $ 139
skip nie ik -204
skip niet $ 106
skip niet dan -132
skip niet dat 175
skip niet ik -191
skip niet in 175
skip niet mijn -110
skip nieuw is -89
skip nik $ -144
skip nodig $ 249
skip nog , -224
skip nog ? -216
skip nog @it -199
skip nog ik 211
skip nog mijn -117
skip nog niet 176
skip november $ -123
skip nr $ -249
skip nr en -123
skip nu $ 238
skip nu de -176
skip nu sms 147
skip nummer $ -170
skip nummer 0 -71
skip nummer @code -134
skip nummer @it -141
skip nummer ik -150
skip nummer in -212
skip of $ -102
skip of . -177
skip of ? -239
skip of de -108
skip of ik -250
skip of teken -82
skip oldenburg dan -124
skip om u -241
skip onder blauw -152
skip onder markt -89
skip onder streepjescod -164
skip ons , -166
skip ons de -177
skip ons is -263
skip ons vor -141
skip ontbreekt ik -165
skip onz is -173
skip onz van -91
skip ook $ 141
skip ook de -169
skip op $ -221
skip op 0 -114
skip op @it -214
skip op achterzijd -127
skip op bank 142
skip op bord -232
skip op brief 216
skip op briefk -117
skip op deur -137
skip op een -124
skip op en 111
skip op formulier -164
skip op gsm 353
skip op id -302
skip op kaartj 204
skip op klavier -205
skip op laptop 96
skip op m -121
skip op markt -208
skip op november -123
skip op parkeerautomat -196
skip op scherm -185
skip op sit 90
skip op tag -155
skip op telefon 169
skip op van -178
skip op vor -75
skip open $ 143
skip open @it 143
skip openbar op -162
skip oud $ -141
skip oud , -205
skip over de 298
skip over in -119
skip pakt niet 148
skip parker is -160
skip pas 0 249
skip pas @it -166
skip paspoort @it -141
skip paspoort ik -127
skip paswoord het 141
skip paswoord mijn 218
skip paswoord vloek -133
skip paswoort @it 229
skip per kreg 131
skip per ontvang 167
skip pin , 116
skip pin @it 121
skip pin mijn 161
skip pin puk 175
skip pincod de 209
skip pincod en 259
skip pincod ik 169
skip pincod mijn 131
skip pinn de -84
skip poort bus -86
skip poort toe -256
skip postcod 0 -164
skip postcod @it -315
skip postcod mijn -343
skip productcod de -153
skip promocod vor -157
skip puk @it 329
skip puk mer 175
skip puk mijn 265
skip puk stat 174
skip rar cijfer -171
skip reken @code -79
skip reken ons -141
skip rekeningnummer de -105
skip rijksregisternummer , -166
skip ronald die -91
skip rr @it -210
skip schooltoelag 0 -88
skip sint @it -115
skip sit de 355
skip slagbom $ -89
skip sleutel van -167
skip sleutelkastj de 184
skip sms 0 -94
skip sms @it 296
skip sms die 135
skip sms digid 199
skip sms is 158
skip sms itsm 147
skip sms met 184
skip stad 0 136
skip stad @it -137
skip stan vor -228
skip stat $ -203
skip stat , -123
skip stat 0 -204
skip stat de -237
skip stat en -82
skip stat in -97
skip stat mar -184
skip stat met -198
skip stat mijn -257
skip stat niet 175
skip stat op 97
skip stat uw -214
skip sted @it -223
skip stond @it -111
skip streepjescod de -145
skip t nie 179
skip t op -217
skip tag 0 -128
skip te $ 85
skip te . -89
skip te in 174
skip teken bij -82
skip teken een -144
skip telefon digid 154
skip telefon ik 319
skip terwijl gewon 142
skip thuis je 214
skip toch $ -154
skip toch @it -196
skip toch de -58
skip toch ik 73
skip toilet de -162
skip tot 0 -83
skip trek $ 292
skip twee in -210
skip u 0 -241
skip u ? 243
skip uit $ -177
skip uit brief 312
skip uit garag -117
skip uw , -188
skip van $ -307
skip van 0 -135
skip van : 113
skip van @it -194
skip van bankpas 153
skip van beheerder -91
skip van bib 190
skip van brief 341
skip van cijfer -176
skip van dorpshuis -91
skip van e 193
skip van eid 299
skip van ex -90
skip van gezin -232
skip van gft -153
skip van gymzal -155
skip van identiteitskaart 79
skip van kaart 282
skip van met 177
skip van milieupas 239
skip van moeder 156
skip van openbar -210
skip van pas 203
skip van paspoort -225
skip van schol -144
skip van stad 51
skip van stat 145
skip van vor -309
skip van vrouw 140
skip van zon -198
skip van zwembad -175
skip vanaf giet -117
skip verkeerd $ -123
skip vervall $ -177
skip vind $ -279
skip vind 0 -125
skip visa 0 -85
skip voetpad $ -149
skip vogelpik paswoord -133
skip volgen bordj -175
skip volgen krant -223
skip vor app 190
skip vor bedoeld 147
skip vor blad -141
skip vor de 207
skip vor deur -215
skip vor digid 282
skip vor garag -187
skip vor garagepoort -188
skip vor geboortepremie -105
skip vor invull 260
skip vor is -126
skip vor kinder -75
skip vor ophal 149
skip vor zwembad -183
skip vraagt eid -138
skip vraagt ik -133
skip vroeg de 130
skip vrouw dat -105
skip wacht 0 -148
skip wacht @it -168
skip wacht op -145
skip wacht schooltoelag -75
skip wachtwoord ! 155
skip wachtwoord $ 83
skip wachtwoord , 354
skip wachtwoord . 264
skip wachtwoord @it 154
skip wachtwoord de 303
skip wachtwoord en 232
skip wachtwoord het 167
skip wachtwoord ik 292
skip wachtwoord ingetikt -117
skip wachtwoord mijn 254
skip wachtwoord minimal -167
skip wachtwoord of -82
skip wachtwoord vor -165
skip wachtwoort @it 254
skip war ik -92
skip waregem de -247
skip was , 156
skip was mar 168
skip wat @it -184
skip wat de -211
skip wat ik 394
skip wel $ 175
skip werk de -99
skip wet wat -195
skip wie dat 154
skip wij @it -148
skip wij werk 209
skip wim en -124
skip won @it -191
skip won op -173
skip woont de -151
skip wordt $ 259
skip ww @it 74
skip ww en -123
skip ww herdenk -123
skip zat de 142
skip ze stat -117
skip zeg mar 212
skip zegt $ 131
skip zegt @it -182
skip zegt dat 126
skip zegt er -105
skip zegt fout 124
skip zegt geblokkeerd 295
skip zei hij -233
skip zelf $ 193
skip zet 0 -93
skip zie @it 129
skip zie niet -126
skip zien er 171
skip zij 0 -89
skip zijn $ 87
skip zijn , 285
skip zijn @it -149
skip zijn altijd -211
skip zijn bij 157
skip zijn het -165
skip zijn jullie -82
skip zit $ -153
skip zit in 258
skip zo ik -273
skip zo mijn -223
skip zo visa -84
skip zojuist sms 142
skip zon , 190
skip zonet sms 192
skip zuil $ -253
skip zus nieuw -89
skip zwembad niet -183
skip नमसत mijn -75
topic @ability 34
topic @body -197
topic @building -69
topic @business 36
topic @firstPerson 31
topic @general 79
topic @handled -5
topic @hardly 64
topic @has -14
topic @home -130
topic @mine 24
topic @mine-phrase 51
topic @nuisance -11
topic @nuisance-phrase -188
topic @ofPerson 21
topic @organisation -74
topic @ownPostcode 26
topic @patient 18
topic @place -118
topic @plainly 26
topic @somebody 26
topic @vehicle -61
topicAnywhere @ability 35
topicAnywhere @access -7
topicAnywhere @body -159
topicAnywhere @building -47
topicAnywhere @business 37
topicAnywhere @firstPerson 25
topicAnywhere @general 111
topicAnywhere @handled 20
topicAnywhere @hardly 79
topicAnywhere @has -11
topicAnywhere @home -128
topicAnywhere @mine 19
topicAnywhere @nuisance -18
topicAnywhere @nuisance-phrase -222
topicAnywhere @ofPerson 9
topicAnywhere @organisation -70
topicAnywhere @ownPostcode 21
topicAnywhere @patient 10
topicAnywhere @place -62
topicAnywhere @plainly 36
topicAnywhere @relative 7
topicAnywhere @somebody 21
topicAnywhere @vehicle -54
topicBefore @ability -30
topicBefore @access 43
topicBefore @building -123
topicBefore @general -94
topicBefore @handled -10
topicBefore @hardly -62
topicBefore @home -131
topicBefore @nuisance -176
topicBefore @ofPerson 18
topicBefore @organisation -75
topicBefore @patient 17
topicBefore @place -69
topicBefore @plainly 23
topicBefore @relative 10
topicBefore @somebody 10
topicBefore @vehicle -123
topicBeside @ability -96
topicBeside @access 108
topicBeside @building -199
topicBeside @business -144
topicBeside @handled -188
topicBeside @has 90
topicBeside @home 121
topicBeside @mine -179
topicBeside @nuisance -124
topicBeside @organisation -92
topicBeside @plainly -223
topicBeside @relative -248
topicBeside @somebody -67
topicBeside @vehicle -170
topicEarlier @ability -108
topicEarlier @building -185
topicEarlier @business 183
topicEarlier @firstPerson 47
topicEarlier @handled 182
topicEarlier @hardly -187
topicEarlier @home -114
topicEarlier @mine 83
topicEarlier @organisation -82
topicEarlier @patient -35
topicEarlier @place -237
topicEarlier @plainly 132
topicEarlier @relative -189
topicEarlier @vehicle -351
topicNear @ability -144
topicNear @access 49
topicNear @building -131
topicNear @business 183
topicNear @general 103
topicNear @handled 81
topicNear @hardly -95
topicNear @home -136
topicNear @nuisance -67
topicNear @ofPerson 89
topicNear @organisation -89
topicNear @patient 46
topicNear @place -182
topicNear @vehicle -115
twoBefore , ik 260
twoBefore , wachtwoord 158
twoBefore 0 en -201
twoBefore 0 m -124
twoBefore @code 0 -140
twoBefore ^ digid 194
twoBefore ^ ik -156
twoBefore ^ itsm 256
twoBefore ^ mijn -312
twoBefore ^ pincod -152
twoBefore ^ puk 254
twoBefore ^ sms 170
twoBefore ^ wachtwoort 224
twoBefore ^ wij -148
twoBefore ^ ww 194
twoBefore aan de -194
twoBefore aan het -148
twoBefore binn met 181
twoBefore de eid 186
twoBefore de markt -149
twoBefore de stad -137
twoBefore deur , -166
twoBefore digid app 91
twoBefore digid stat 145
twoBefore digid wachtwoord 231
twoBefore e loket 193
twoBefore een cod -122
twoBefore een gezin -156
twoBefore een sms 113
twoBefore een wachtwoord -202
twoBefore en de 245
twoBefore en ik 290
twoBefore gat open 180
twoBefore gekoz heb 130
twoBefore gekreg van -138
twoBefore het bord -184
twoBefore huis is -172
twoBefore id kaart -266
twoBefore ik wacht -140
twoBefore in de -146
twoBefore in met 207
twoBefore is 0 -154
twoBefore itsm geeft -220
twoBefore jan van -166
twoBefore krijg ik -160
twoBefore kwijt , -212
twoBefore lan van -145
twoBefore met mijn 106
twoBefore mijn bsn -220
twoBefore mijn digid 197
twoBefore mijn eid 205
twoBefore mijn kaart 275
twoBefore mijn man 160
twoBefore mijn pin 169
twoBefore mijn pincod 252
twoBefore mijn postcod -278
twoBefore mijn wachtwoord 218
twoBefore moet betal -191
twoBefore onz postcod -148
twoBefore op de -241
twoBefore van digid 121
twoBefore van mijn 116
twoBefore visa 0 303
twoBefore voordeur , -194
twoBefore wachtwoord moet -126
word ! 245
word ( -104
word ) -168
word , -45
word . 41
word 0 -58
word : 24
word ? -75
word @code -53
word aan -5
word aanmeld -170
word aanvrag -201
word account 223
word achteran -207
word achterkant -276
word achterzijd -127
word actie -207
word activeringscod 267
word adres -215
word af 322
word affich -211
word afgeleverd -255
word afspraakcod -240
word afsprak -275
word afvalapp 202
word afvalkalender -287
word afvalpas 256
word afvalzak -180
word ah -90
word al -100
word alarm 173
word all -227
word allebei -123
word allen 214
word allez 181
word als 40
word ambtenar -288
word apothek -157
word app 261
word apparat 253
word artikel -298
word asfalt -117
word aub 215
word auto -145
word automat 185
word baby -153
word baksk 272
word balie 60
word bank 171
word bankpas 153
word bankstel 157
word barcod -130
word bc -217
word bedoeld 147
word begijnhof -248
word begint -262
word beheerder -91
word ben -148
word berging -176
word betaald -89
word betal -160
word betekent -286
word beveiligingscod 167
word bezoekersparker 248
word bezorg -133
word bib 201
word bibliothek -263
word bij -66
word binn 225
word blad -141
word blauw -221
word blef -89
word blijft 143
word blijkbar 126
word bns -169
word boet -222
word bom -146
word bomma 145
word bord -231
word bordj -205
word bov -119
word bred -177
word brief 261
word briefk -117
word brug -103
word bsn -188
word burgerprofiel 241
word burgerservicenummer -268
word burgerzak 311
word bus -153
word buurthuis -153
word buurvrouw 196
word camion -187
word centrum -347
word cijfer -271
word cod -16
word container 84
word control 336
word controlecod 142
word creditcard 213
word csam 354
word da 70
word daarmee 208
word daarna 274
word dag -83
word dak -221
word dan 97
word dar -108
word de -18
word december -124
word den 291
word deur -161
word dezelfd -218
word dicht 72
word dien 304
word digid 143
word digit 237
word direct -252
word dk -123
word doe 237
word doet 140
word donker -145
word doorgev 145
word dorpshuis -105
word draai 365
word draait 195
word dubbel -130
word dus -105
word duurt -320
word e 174
word een -75
word eig -301
word eigen -251
word eindigt 142
word elk -106
word eloket 345
word em 95
word emmer -153
word en 91
word energietoeslag 282
word envelop -151
word erachter -179
word ergen -128
word erin 224
word error -258
word eural -153
word euro -180
word ex -90
word extra -226
word fak -126
word familie -370
word februari -247
word feestzal -214
word folder -143
word formulier -161
word foto -211
word fout 65
word foutcod -275
word gaf -99
word garag -163
word garagepoort -85
word gast -247
word gat 129
word ge 207
word gebeld -112
word geboortepremie -105
word gebor -139
word gebruik 171
word gebruikersnam 223
word gebruikt 277
word gedrukt -160
word geeft -285
word gef 155
word gehaald -180
word gehad -269
word gekom -305
word gekoz 231
word gekreg -69
word gel -171
word geldig -84
word geldt -116
word gelof -137
word gemeent 196
word gemeentehuis -165
word gen -207
word gent -89
word geschrev -280
word gevond -223
word gezin -216
word gft -217
word giet -117
word gij 353
word ging -174
word gk -128
word goed 131
word grag -376
word grofvuil -155
word grond -224
word gsm 320
word gymzal -155
word hang -136
word hangt -31
word har 144
word he -186
word hebb -187
word heeft -94
word hek -184
word hekj 357
word hel -225
word helemal -125
word help 192
word helpt -391
word herdenk -123
word het 36
word heur -233
word hij 163
word hoe -70
word hoelang -214
word hoevel -140
word hog -184
word hoofdletter -161
word hoort 85
word hor 86
word huis -74
word huisnummer -160
word hur -201
word iban -230
word ie 166
word iederen -189
word iemand 95
word in 27
word ingegev -118
word ingetoetst 313
word ingev 197
word inlogcod 210
word inlogg 40
word inloggegeven 156
word is 25
word itsm 106
word jan -316
word japan -129
word jar -120
word jou 144
word jullie -168
word kaartlezer 211
word kamer -221
word karin -81
word kast -171
word kat -206
word kenmerk -234
word ker 117
word kerkplein -138
word kermis -233
word kerstmarkt -280
word kid 66
word kiez 165
word kijk 290
word kinder -130
word kl -260
word klar -250
word kleurcod -281
word kluisj 216
word kom 158
word kort 129
word kortingscod -270
word kram -169
word krant -223
word kreg 185
word krijg -110
word krijgt -229
word kun -225
word kunt 256
word kvk -329
word kwam 249
word kwijt -146
word laadpal -272
word lamp -232
word lan -187
word lat -208
word leges 66
word les 239
word ligg -244
word ligt 38
word link 274
word liter -194
word log 265
word login 293
word loket 238
word luidt 364
word lukt 159
word maand -219
word mail 185
word man -51
word mann 233
word mar 116
word markt -169
word me 95
word mededel -267
word meerdervoort -187
word mei -189
word melding -345
word meldingsnummer -160
word men 106
word mener 167
word mij 40
word mijn 12
word mijngemeent 279
word milieupas 276
word milieustrat -280
word minimal -220
word minsten -188
word minut -195
word mis 175
word misschien -200
word mist -162
word mn 127
word moeder 202
word moest 346
word monteur -325
word moogt 132
word na -279
word nac -161
word nacht -258
word nam -136
word namen -214
word nar 65
word ne 130
word nee -108
word neg -186
word net 109
word ni 178
word nie 223
word niemand -131
word niet 38
word nieuw -33
word nik -74
word nog -37
word nooit -272
word normal -275
word november -123
word nr -224
word nu 107
word nul 182
word nummer -118
word o 88
word ocmw 273
word oekraien -163
word of -74
word ok 344
word oldenburg -124
word onder -59
word ongeld 147
word onjuist 152
word ons -64
word ontbreekt -234
word ontvang 167
word op -36
word open 95
word openbar -198
word opvang -186
word oranj -296
word oud -14
word ouder -303
word over -124
word pagina 175
word pak -243
word pakt 132
word pal -133
word parallelweg -306
word park -272
word parkeerapp 231
word parker -204
word pas 152
word paspoort -265
word paswoord 259
word paswoort 229
word pasword 365
word pc -321
word per 109
word pin 258
word pincod 264
word pinkod 303
word pinn -135
word politie -277
word poort -158
word poortj -223
word post -143
word postcod -361
word precies 238
word prober 211
word productcod -193
word projectcod -229
word promocod -273
word puk 323
word punt 272
word put -232
word pw 95
word ral -292
word rar -121
word ratelar -142
word reken -55
word rekeningnummer -105
word rijksregisternummer -305
word rod -86
word rol -114
word ronald -91
word rr -210
word rt -134
word scant -168
word scherm -275
word schilder 132
word schol -363
word schooltoelag -75
word schrijf 241
word sind -142
word sint -115
word sit 217
word slagbom -195
word sleutel -59
word sleutelkast 159
word sleutelkastj 184
word slot -137
word sms 144
word sorry -281
word speeltuin -223
word sperwerstrat -149
word sporthal -151
word sta -283
word stad 82
word stan 109
word stat -70
word stoep -188
word storing -150
word strat -305
word streepjescod -180
word stuk -155
word system -336
word tag -155
word tant 129
word te 87
word teken -200
word telefon 255
word ter -235
word terugstort -210
word terwijl 51
word test 149
word thuis -102
word tikt 160
word tis 106
word toch -66
word toe -263
word toegangscod 292
word toestel 270
word toetsenbord -267
word toilet -162
word tot -136
word tr -170
word trein -327
word trek 292
word trouwboekj 151
word tuss -220
word twee -284
word tweeling -147
word typ -137
word u 149
word uit -63
word uitroeptek 165
word uur -207
word uw -50
word val -261
word valt -236
word van 21
word vanmorg -198
word vast 186
word vd 221
word vel 76
word verander 138
word veranderd 121
word verder -233
word verget -263
word vergunn -184
word verhuis -240
word verificatiecod 240
word verkeerd -212
word verkocht -246
word verlop 135
word verplicht -265
word vervall -177
word via -252
word vind -155
word vindt -154
word vloek -133
word voetpad -149
word vogelpik -133
word vol -247
word volgen -344
word volgend -248
word volzet -212
word vor -54
word vraagt 235
word vrag -77
word vroeg -95
word vuilzak -159
word vul 148
word wacht -173
word wachtwoord 292
word wachtwoort 339
word wagtwoord 307
word wanner -181
word want 175
word war 168
word waregem -247
word we -162
word wel -77
word welk -234
word werkt 87
word wet -117
word wie 129
word wifi -327
word wij -24
word wil -113
word wilt 171
word wim -124
word wit 301
word won -198
word woont -204
word ww 263
word xk -202
word zal 142
word zat -114
word zaterdag -173
word ze -125
word zeg 277
word zegg 223
word zegt 102
word zei 125
word zes 174
word zien 305
word ziet -118
word zij -41
word zin -321
word zo 64
word zoal -157
word zodat 296
word zojuist 142
word zon -94
word zondag -169
word zonder -259
word zonecod -220
word zonet 192
word zoud -289
word zuil -165
word zwart 345
word zwembad -161
word नमसत -75
`,
};
