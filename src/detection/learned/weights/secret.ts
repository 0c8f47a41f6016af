import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 328 candidates that are, 671 that are not.
 * On families it was not taught on:
 * - above -1: found 87.2 %, wrongly 9.2 %
 * - above -0.5: found 79.3 %, wrongly 6.1 %
 * - above 0: found 72.3 %, wrongly 3.9 %
 * - above 0.5: found 65.5 %, wrongly 2.8 %
 * - above 1: found 57.9 %, wrongly 2.1 %
 */
export const secretWeights: LearnedWeights = {
  examples: "sha256:e58ec1b21132e03bdf314a5b005854c6b3aecfca24b5cd832f296ca17139c273",
  intercept: -0.801,
  weights: `
before ( -249
before , -200
before 0 -450
before : -62
before ^ -126
before aan -565
before activeringscod 193
before adres -248
before afsprak -243
before al 103
before all -210
before alles -192
before apothek -194
before app 146
before betaald -122
before beveiligingscod 144
before bezoekersparker 194
before bib -309
before bij -166
before binn 154
before bord -269
before brug -140
before bsn -196
before buurthuis -173
before cijfer -498
before cod 192
before container -365
before da -298
before dan -345
before dat 72
before de -65
before den 174
before deur -397
before die -129
before digid 180
before dochter -176
before dus 221
before e 263
before een 70
before eig -440
before en 94
before euro -145
before formulier -214
before gat 191
before gebruikersnam 154
before gekreg -182
before gemeentehuis -196
before gevond -233
before gewon -325
before gezin -370
before gft -245
before groen -147
before gsm 184
before hal -223
before hangt -118
before har 296
before heb 282
before heeft -170
before hek -246
before het -71
before hij 284
before id -323
before ik -128
before in -231
before inlogg 167
before is 59
before itsm -317
before jan -223
before jullie -339
before kaart -243
before kamer -225
before kan -242
before kapot 174
before kom 213
before krant -231
before kreg 83
before kwijt -284
before lan -177
before leges -366
before log 222
before login 345
before loket 177
before mail 166
before mar -183
before me -130
before melding -178
before met -116
before mij -148
before moet -307
before nar -220
before neg -172
before nieuw -350
before nl74 -173
before nog 197
before nummer 139
before nv -112
before of 168
before onder 283
before ons 89
before op -323
before openbar -328
before ouderportal -188
before over -419
before parker -184
before paspoort -198
before paswoord 310
before per 209
before pincod 312
before poort 111
before postcod -498
before puk 214
before reken -187
before rekeningnummer -131
before rijksregisternummer -213
before sleutel -212
before sms 398
before speeltuin -308
before stad 268
before stadhuis -147
before stan -239
before stat -166
before streepjescod -247
before t 325
before tag -202
before te -240
before terugstort -110
before thuis -238
before toegangscod 203
before toilet -209
before tuss -176
before tweeling -154
before uit 98
before uw -98
before van 358
before vanaf -217
before volgen -254
before voordeur -202
before vraagt 127
before wachtwoord 228
before was -200
before wat -165
before wel -256
before wifi -233
before wij -455
before won -332
before woont -249
before ww 187
before ze -182
before zelf -172
before zet 150
before zit 118
before zo -289
before zonecod -206
before zou -136
before1 ( -109
before1 , 165
before1 0 210
before1 : 208
before1 ^ 56
before1 aan -198
before1 activeringscod 184
before1 afspraakcod -240
before1 al -223
before1 artikel -298
before1 balie -225
before1 barcod -188
before1 begijnhof -274
before1 ben -246
before1 bsn -247
before1 bus -163
before1 cod -119
before1 creditcard 223
before1 de -191
before1 eid -127
before1 elk -183
before1 foutcod -407
before1 ge 166
before1 gebruikersnam 169
before1 gef 231
before1 gewon 206
before1 heb 141
before1 heeft -239
before1 iban -217
before1 ik 98
before1 is 183
before1 kenmerk -249
before1 kerkplein -199
before1 kluis -333
before1 kortingscod -292
before1 luidt 337
before1 meerdervoort -177
before1 meldingsnummer -168
before1 met 403
before1 mijn -212
before1 minimal -172
before1 minsten -121
before1 na -211
before1 nog -295
before1 nr -275
before1 nummer -462
before1 of -126
before1 om -406
before1 op 110
before1 parallelweg -255
before1 paswoord 178
before1 pin 384
before1 pincod 504
before1 pinkod 294
before1 postcod -456
before1 promocod -317
before1 puk 253
before1 ral -276
before1 rijksregisternummer -300
before1 sms -477
before1 sperwerstrat -205
before1 stat -134
before1 sted -146
before1 van -449
before1 visa -240
before1 wachtwoord 537
before1 wagtwoord 320
before1 ww 196
before1 zijn -161
before1 zon -201
before2 ( -156
before2 , -234
before2 ^ 2
before2 als 110
before2 app 115
before2 betal -396
before2 bij 99
before2 binn 294
before2 bord -214
before2 bsn -366
before2 cod -214
before2 de -53
before2 deur 181
before2 digid 299
before2 een -183
before2 eigen -160
before2 gaf -161
before2 ge 141
before2 gebruik 269
before2 geeft -256
before2 gezin -256
before2 heeft -91
before2 hek -176
before2 hier -199
before2 hoort -264
before2 id 175
before2 ik 66
before2 is -106
before2 itsm 330
before2 k 155
before2 kreg 302
before2 loket 190
before2 mar -148
before2 markt -209
before2 melding -349
before2 met 134
before2 mijn -170
before2 milieupas 239
before2 moet -172
before2 nar -290
before2 nog -227
before2 nummer -220
before2 op -452
before2 open 163
before2 pas -200
before2 paswoort 282
before2 pin 161
before2 postcod -504
before2 puk 245
before2 rr -214
before2 sint -230
before2 sms 357
before2 sted -265
before2 stond -190
before2 toch -154
before2 van -317
before2 wacht -338
before2 wachtwoord 181
before2 wachtwoort 196
before2 wat -178
before2 won -239
before2 ww 96
before2 zegt -217
before2 zijn -175
behind $ -175
behind ) 162
behind , -141
behind . 32
behind 0 -193
behind : -293
behind ? -263
behind aan 190
behind account 288
behind achteran -230
behind afvalkalender -280
behind ah -142
behind al -339
behind alles 174
behind als -284
behind ander -183
behind app 186
behind asbest -205
behind asfalt -164
behind automat 269
behind baby -329
behind bak -181
behind baksk 207
behind bang 138
behind beheerder -194
behind ben -265
behind betekent -238
behind bij -100
behind binn 44
behind blijft 106
behind brief 336
behind cijfer -359
behind claes -112
behind cod -377
behind container 170
behind daarmee 252
behind dan 238
behind dar -426
behind das -171
behind dat 64
behind de -35
behind deur -335
behind dezelfd -273
behind dicht -176
behind die -36
behind digid 351
behind doet -65
behind dor -262
behind draait 166
behind duurt -225
behind een -238
behind elk -350
behind en 138
behind er 174
behind even 188
behind feestzal -127
behind formulier -180
behind fout 309
behind gat 98
behind geldig -229
behind gelof -212
behind gemeent 195
behind gen -115
behind gezin -280
behind gij 239
behind ging -202
behind gk -152
behind hang -184
behind hangt -176
behind hek -188
behind hekj 253
behind helpt -338
behind het 217
behind hier -141
behind hij 69
behind hoe -229
behind hoelang -231
behind ik -22
behind inen -139
behind ingetoetst 284
behind inlogcod 205
behind intyp 190
behind is -258
behind itsm -222
behind je -449
behind jullie -65
behind kaart -112
behind kan -168
behind ker 252
behind kermis -175
behind klein -135
behind kom 214
behind komt -114
behind krijgt -225
behind kwijt -250
behind ligt -304
behind link -164
behind mag -237
behind mar 190
behind mee -164
behind meld -169
behind mer 106
behind met -286
behind mijn 235
behind minut -235
behind moest 215
behind na -272
behind naast -154
behind nam -321
behind nie 197
behind niet -116
behind nieuw -206
behind nog 74
behind nummer -283
behind o 191
behind of 132
behind onjuist 135
behind onz -179
behind open 128
behind over 330
behind pakt 369
behind papier 189
behind parker -246
behind pin 193
behind pincod 167
behind plat -323
behind poging 218
behind poort -289
behind rar -243
behind scherm -220
behind schooltoelag -197
behind sit 266
behind sleutel -348
behind slot -207
behind stan -240
behind stat -52
behind sted 151
behind stoep -168
behind strat -218
behind stuk -226
behind t -170
behind te 313
behind toch -366
behind toe -280
behind toen 203
behind toetsenbord -259
behind tot -147
behind twee -189
behind typ -270
behind u 166
behind uit -262
behind valt -190
behind van -17
behind vergunn -167
behind verplicht -303
behind vol -265
behind volzet -204
behind voordeur -246
behind vor 88
behind vrouw -195
behind waarborg -124
behind wacht -240
behind wachtwoord 255
behind want 251
behind war 311
behind we -125
behind wek -188
behind wel 253
behind werkt -207
behind wil -203
behind won -255
behind zegt 195
behind zie 169
behind zien 313
behind ziet -174
behind zijn -438
behind zit -215
behind zo -231
behind zwart 251
behind zwembad -172
behind1 $ 79
behind1 ) -226
behind1 , -44
behind1 . 53
behind1 0 42
behind1 ? -210
behind1 bc -233
behind1 bij -246
behind1 bus -229
behind1 cijfer -380
behind1 denk 154
behind1 doet 195
behind1 euro -172
behind1 gat 186
behind1 help 274
behind1 hier -251
behind1 hij 165
behind1 hog -197
behind1 ik -367
behind1 in -206
behind1 ingetikt 294
behind1 is -144
behind1 jar -230
behind1 ker -198
behind1 kinder -184
behind1 kl -263
behind1 kunt 249
behind1 liter -238
behind1 mar 95
behind1 met 224
behind1 minut -309
behind1 moet 167
behind1 na -184
behind1 net 208
behind1 of -399
behind1 om 178
behind1 poging -295
behind1 rt -210
behind1 stan 346
behind1 stat 174
behind1 teken -256
behind1 tr -274
behind1 u -287
behind1 uit 240
behind1 volgen -228
behind1 vor -192
behind1 wachtwoord 202
behind1 wek -194
behind1 ww 334
behind1 xk -206
behind1 zegt 171
behind1 zit -204
behind2 $ -262
behind2 ) -210
behind2 , -104
behind2 . -181
behind2 0 41
behind2 aan 134
behind2 bij -185
behind2 binn 252
behind2 dan 411
behind2 dar -153
behind2 das 206
behind2 dat -187
behind2 de 77
behind2 den 278
behind2 die 200
behind2 digid -166
behind2 een 195
behind2 en 279
behind2 er 170
behind2 ge 145
behind2 har -207
behind2 he -212
behind2 heeft -248
behind2 het -172
behind2 hij -59
behind2 ie 171
behind2 in 245
behind2 inlogg -143
behind2 is 162
behind2 japan -207
behind2 jij 142
behind2 jullie -242
behind2 klopt -244
behind2 kunt 336
behind2 mag 182
behind2 me 262
behind2 met -266
behind2 mijn -199
behind2 minimal -181
behind2 moet -132
behind2 niet 163
behind2 nu 265
behind2 nummer -214
behind2 op 120
behind2 reken -201
behind2 sind -291
behind2 stat -122
behind2 toch -54
behind2 u 332
behind2 van -428
behind2 vanaf -226
behind2 vor -168
behind2 wacht -237
behind2 wachtwoord 216
behind2 wat -120
behind2 wij -180
behind2 ze -336
behind2 zij -235
behind2 zijn -150
bothBefore , al -194
bothBefore , om -266
bothBefore , pin 273
bothBefore , pincod 297
bothBefore , wachtwoord 248
bothBefore 0 , 172
bothBefore 0 0 71
bothBefore 0 bus -163
bothBefore 0 of -117
bothBefore : 0 170
bothBefore ^ afspraakcod -240
bothBefore ^ cod -275
bothBefore ^ foutcod -302
bothBefore ^ is -303
bothBefore ^ kortingscod -292
bothBefore ^ meldingsnummer -168
bothBefore ^ mijn -178
bothBefore ^ pin 202
bothBefore ^ pincod 263
bothBefore ^ postcod -212
bothBefore ^ promocod -267
bothBefore ^ puk 172
bothBefore ^ wachtwoord 285
bothBefore ^ wagtwoord 320
bothBefore ^ ww 138
bothBefore als ge 166
bothBefore als paswoord -211
bothBefore als wachtwoord 281
bothBefore app is 98
bothBefore betal op -272
bothBefore binn met 230
bothBefore bord stat -214
bothBefore bsn : -238
bothBefore bsn is -214
bothBefore cod : -262
bothBefore cod van -212
bothBefore die is 282
bothBefore digid gebruikersnam 144
bothBefore digid is 237
bothBefore eid : -175
bothBefore eid is 225
bothBefore eigen , -160
bothBefore gezin met -199
bothBefore heeft postcod -216
bothBefore het is -202
bothBefore ik ben -246
bothBefore ik gef 231
bothBefore is ral -130
bothBefore itsm cod 301
bothBefore k heb 217
bothBefore loket is 127
bothBefore markt is -209
bothBefore met nummer -206
bothBefore met wachtwoord 189
bothBefore met ww 288
bothBefore mijn eid -127
bothBefore mijn rijksregisternummer -229
bothBefore milieupas is 239
bothBefore moet minimal -172
bothBefore nog sted -227
bothBefore open met 175
bothBefore pas is 245
bothBefore paswoort is 231
bothBefore postcod is -374
bothBefore puk cod 202
bothBefore sms cod 260
bothBefore sms met 309
bothBefore stat activeringscod 138
bothBefore stat cod -254
bothBefore van meerdervoort -177
bothBefore wacht al -204
bothBefore wachtwoord : 222
bothBefore wachtwoord is 337
bothBefore wachtwoort is 156
bothBefore ww : 166
earlier . -116
earlier ? 185
earlier aanmeld -166
earlier bij -204
earlier brief 282
earlier dan -301
earlier de -104
earlier die 164
earlier dus -267
earlier e 270
earlier een -136
earlier er 210
earlier geboortedatum -315
earlier geeft -179
earlier gen -179
earlier goedemorg 250
earlier hal -179
earlier har -201
earlier hebb 155
earlier het -338
earlier hier 258
earlier huis -166
earlier ik -216
earlier in -110
earlier is -136
earlier kreg 147
earlier loket 270
earlier maaltijd -166
earlier mag -295
earlier mer -243
earlier met -454
earlier mij 307
earlier mijn 63
earlier moeder -166
earlier morg 288
earlier niet -325
earlier nieuw -235
earlier nog 196
earlier nu 275
earlier nummertj -179
earlier om 379
earlier ook 42
earlier op -106
earlier pincod 416
earlier postcod -361
earlier sms 195
earlier stur 193
earlier u 397
earlier van 73
earlier vor -130
earlier vraagt 330
earlier wachtwoord 437
earlier wat -232
earlier welk -342
earlier wil -209
earlier wilt 330
earlier won -186
earlier zegg 158
earlier zeker -166
earlier zet 267
earlier zit 370
earlier zuil 250
elsewhere , -254
elsewhere . -119
elsewhere 0 -285
elsewhere : -169
elsewhere ? -209
elsewhere aan -130
elsewhere aanvrag -292
elsewhere al -124
elsewhere app 213
elsewhere attracties -195
elsewhere be59999303353426 -151
elsewhere bemal -245
elsewhere ben 225
elsewhere best -185
elsewhere betal -232
elsewhere binn 206
elsewhere boet 203
elsewhere bouw -172
elsewhere breng -147
elsewhere brievenbus -122
elsewhere bus -205
elsewhere cijfer -513
elsewhere da -328
elsewhere daarmee 199
elsewhere dag -330
elsewhere dan 236
elsewhere dar -258
elsewhere das -206
elsewhere dat 181
elsewhere de 58
elsewhere den -210
elsewhere deur -587
elsewhere dicht -232
elsewhere die 226
elsewhere dienst -284
elsewhere dit -205
elsewhere doet 161
elsewhere dor 163
elsewhere e -140
elsewhere een -461
elsewhere eig -348
elsewhere em 269
elsewhere en -234
elsewhere er 182
elsewhere euro -247
elsewhere extra -138
elsewhere fam -245
elsewhere fiet 283
elsewhere garag -236
elsewhere gedweild -122
elsewhere gekreg -194
elsewhere gen -542
elsewhere gereserveerd -159
elsewhere gevall -261
elsewhere geweest -216
elsewhere gezin -300
elsewhere gij 208
elsewhere goedemiddag -205
elsewhere had -290
elsewhere hal 330
elsewhere har 196
elsewhere hebb -268
elsewhere heeft -127
elsewhere hek -246
elsewhere hel -253
elsewhere het 47
elsewhere hier -151
elsewhere hij -104
elsewhere hing -209
elsewhere hor -233
elsewhere hur -260
elsewhere iemand 181
elsewhere iet -143
elsewhere ik -159
elsewhere in -105
elsewhere inlogg -183
elsewhere is -270
elsewhere japan -208
elsewhere jar -359
elsewhere je -291
elsewhere jullie -93
elsewhere kan 84
elsewhere kapot -232
elsewhere kermis -195
elsewhere kijk 166
elsewhere kom 288
elsewhere korting -133
elsewhere krijg -214
elsewhere krijgt -242
elsewhere kunt 323
elsewhere lamp -213
elsewhere lang -172
elsewhere leg 143
elsewhere logg 160
elsewhere loket -121
elsewhere lukt 229
elsewhere mag -117
elsewhere man 130
elsewhere mar 80
elsewhere me -136
elsewhere mee 160
elsewhere mij 168
elsewhere mijn -157
elsewhere misschien -226
elsewhere moeder -313
elsewhere nam -359
elsewhere nar 72
elsewhere national -229
elsewhere ne 221
elsewhere nep -273
elsewhere nie 242
elsewhere niet 204
elsewhere nieuw -270
elsewhere nik 319
elsewhere nix -209
elsewhere nog -185
elsewhere nu -165
elsewhere nummer -306
elsewhere ocmw 158
elsewhere oliebollenkram -195
elsewhere om 171
elsewhere ons 261
elsewhere op -537
elsewhere over -278
elsewhere pin 338
elsewhere plein -175
elsewhere plekj -159
elsewhere poortj -201
elsewhere ruit -209
elsewhere schad -245
elsewhere schrijf -257
elsewhere schuiv -188
elsewhere september -175
elsewhere sind -355
elsewhere sit 144
elsewhere sleutel -268
elsewhere sorry -171
elsewhere sta 188
elsewhere stadsbestur -140
elsewhere stan -349
elsewhere standplat -292
elsewhere stat -156
elsewhere stoep -231
elsewhere storm -159
elsewhere stort -147
elsewhere stur 124
elsewhere t -324
elsewhere te 126
elsewhere terug -274
elsewhere thuis -180
elsewhere toch -277
elsewhere tot -377
elsewhere twee -224
elsewhere typ -187
elsewhere u 153
elsewhere uiteind -159
elsewhere uw -266
elsewhere val -205
elsewhere van -206
elsewhere vanaf 124
elsewhere vanweg -159
elsewhere verder 184
elsewhere vloer -122
elsewhere vor 104
elsewhere vorig -207
elsewhere vriendelijk 160
elsewhere vrijmarkt -159
elsewhere vul -292
elsewhere wacht -430
elsewhere wachtwoord -189
elsewhere wanner -302
elsewhere was 135
elsewhere wat 140
elsewhere we -267
elsewhere weekj -188
elsewhere weg -257
elsewhere wek -292
elsewhere wer -134
elsewhere wie -224
elsewhere wijkagent -155
elsewhere won -209
elsewhere zat -211
elsewhere zaterdag -256
elsewhere zegt 290
elsewhere zelf 168
elsewhere zet 142
elsewhere zij -109
elsewhere zijn -119
elsewhere zing -175
elsewhere zit 59
elsewhere zo 99
elsewhere zondag -141
elsewhere zou 160
elsewhere zwemles -133
joint < digits-2 -202
joint < digits-4 -157
joint < digits-9 -298
joint < mixed 229
joint < signed 639
joint <,_ digits-1 -288
joint <,_ digits-2 -175
joint <,_ digits-4 119
joint <,_ digits-6 332
joint <,_ digits-9 -212
joint <,_ signed 227
joint <:_ digits-1 -159
joint <:_ digits-3 185
joint <:_ digits-4 174
joint <:_ digits-6 343
joint <:_ digits-9 -482
joint <:_ mixed 272
joint <_ digits-1 -513
joint <_ digits-10 -619
joint <_ digits-2 -506
joint <_ digits-3 -44
joint <_ digits-4 42
joint <_ digits-5 206
joint <_ digits-6 483
joint <_ digits-8 207
joint <_ digits-9 -740
joint <_ mixed -152
joint <_( mixed -167
joint <_+++ signed -189
joint <_=_ digits-6 314
joint > digits-1 -86
joint > digits-2 -355
joint > digits-3 -430
joint > digits-4 204
joint > digits-5 274
joint > digits-6 555
joint > digits-9 -451
joint > mixed 341
joint > signed -69
joint >+++, signed -189
joint >,_ digits-1 -484
joint >,_ digits-10 -379
joint >,_ digits-2 -328
joint >,_ digits-3 -161
joint >,_ digits-4 76
joint >,_ digits-5 157
joint >,_ digits-6 488
joint >,_ digits-8 -281
joint >,_ digits-9 -423
joint >,_ mixed 70
joint >. digits-2 -286
joint >. signed 161
joint >._ digits-2 -387
joint >._ digits-6 345
joint >._ digits-9 -460
joint >? signed -180
joint >?_ digits-4 -252
joint >?_ signed 171
joint >_ digits-1 -489
joint >_ digits-10 -418
joint >_ digits-2 -360
joint >_ digits-3 223
joint >_ digits-5 222
joint >_ digits-6 223
joint >_ digits-8 374
joint >_ digits-9 -625
joint >_ mixed -279
joint >_ signed 129
joint >_( digits-9 -207
joint >_,_ signed -262
joint >_._ signed 241
kind digits-1 -558
kind digits-10 -576
kind digits-2 -513
kind digits-3 -8
kind digits-4 157
kind digits-5 273
kind digits-6 549
kind digits-8 207
kind digits-9 -928
kind mixed 103
kind signed 128
pair ! $ 281
pair ( @it -109
pair ( japan -207
pair ) $ -277
pair ) , 108
pair ) stat -290
pair , 0 -263
pair , @it 165
pair , adres -145
pair , al -219
pair , allen 222
pair , dan 176
pair , das -166
pair , dat -88
pair , de 30
pair , fien -133
pair , gan -124
pair , garag -358
pair , gat -266
pair , geldig -150
pair , geldt -155
pair , geliev -258
pair , gerak -164
pair , hoelang -231
pair , ik -134
pair , is 109
pair , k 234
pair , kan -235
pair , klopt -278
pair , kom -245
pair , komt -258
pair , kunt 372
pair , ligt 142
pair , mag -156
pair , mar 98
pair , me 203
pair , met -219
pair , mijn -264
pair , misschien -170
pair , nu 184
pair , om -136
pair , op -236
pair , pin 266
pair , postcod -323
pair , ronald -168
pair , stat -212
pair , tkan -124
pair , van -207
pair , visa -150
pair , waarom 223
pair , wachtwoord 401
pair , wat -213
pair , wel -216
pair , welk -266
pair , wet -334
pair , won -167
pair , ze -209
pair , zeg 200
pair , zijn -348
pair . $ 151
pair 0 $ 190
pair 0 ) -303
pair 0 , -161
pair 0 . -168
pair 0 0 114
pair 0 ? -195
pair 0 @it 210
pair 0 ah -114
pair 0 bus -278
pair 0 cijfer -209
pair 0 en -292
pair 0 euro -145
pair 0 exp -359
pair 0 gk -157
pair 0 herdenk -184
pair 0 ik -215
pair 0 in -208
pair 0 kinder -171
pair 0 liter -248
pair 0 m -161
pair 0 met -175
pair 0 minut -179
pair 0 of -156
pair 0 om -338
pair 0 poging 218
pair 0 reken -179
pair 0 roeselar -243
pair 0 teken -145
pair 0 vloek -164
pair 0 vogelpik -151
pair 0 volw -153
pair 0 vor -402
pair 0 wek -188
pair 0 zegt -249
pair : 0 131
pair : @it 208
pair : extra -119
pair : ik -195
pair : kolkweg -119
pair : nam 163
pair : nor -133
pair : op -242
pair ? $ -206
pair @it $ 79
pair @it ) -226
pair @it , -44
pair @it . 53
pair @it 0 42
pair @it ? -210
pair @it bc -233
pair @it bij -246
pair @it bus -229
pair @it cijfer -380
pair @it denk 154
pair @it doet 195
pair @it euro -172
pair @it gat 186
pair @it help 274
pair @it hier -251
pair @it hij 165
pair @it hog -197
pair @it ik -367
pair @it in -206
pair @it ingetikt 294
pair @it is -144
pair @it jar -230
pair @it ker -198
pair @it kinder -184
pair @it kl -263
pair @it kunt 249
pair @it liter -238
pair @it mar 95
pair @it met 224
pair @it minut -309
pair @it moet 167
pair @it na -184
pair @it net 208
pair @it of -399
pair @it om 178
pair @it poging -295
pair @it rt -210
pair @it stan 346
pair @it stat 174
pair @it teken -256
pair @it tr -274
pair @it u -287
pair @it uit 240
pair @it volgen -228
pair @it vor -192
pair @it wachtwoord 202
pair @it wek -194
pair @it ww 334
pair @it xk -206
pair @it zegt 171
pair @it zit -204
pair ^ 0 167
pair ^ @it 56
pair ^ activeringscod 216
pair ^ afspraakcod -240
pair ^ allez 181
pair ^ als 183
pair ^ barcod -143
pair ^ be79 -182
pair ^ betaald -122
pair ^ beveiligingscod 144
pair ^ bsn -316
pair ^ burgerservicenummer -204
pair ^ cod -192
pair ^ dat -166
pair ^ digid 186
pair ^ domicilier -112
pair ^ een -301
pair ^ en -351
pair ^ er 56
pair ^ eural -147
pair ^ foutcod -302
pair ^ ge -160
pair ^ gebruikersnam 279
pair ^ gezin -265
pair ^ het -97
pair ^ hij 247
pair ^ hoe -185
pair ^ hoevel -170
pair ^ ik -85
pair ^ in 122
pair ^ inloggegeven 163
pair ^ is -351
pair ^ itsm 80
pair ^ jullie -298
pair ^ k -143
pair ^ kan 166
pair ^ kleurcod -276
pair ^ kortingscod -292
pair ^ kreg 129
pair ^ login 196
pair ^ melding -267
pair ^ meldingsnummer -168
pair ^ mener 138
pair ^ mijn -176
pair ^ misschien -140
pair ^ mn 274
pair ^ moet -149
pair ^ na -179
pair ^ nummer -163
pair ^ onder -213
pair ^ ons -254
pair ^ onz 162
pair ^ op -38
pair ^ paswoord 404
pair ^ pincod 108
pair ^ pinkod 259
pair ^ pinn -174
pair ^ postcod -475
pair ^ promocod -267
pair ^ puk 224
pair ^ put -254
pair ^ rekeningnummer -169
pair ^ rijksregisternummer -237
pair ^ samenstell -141
pair ^ sleutelkastj 145
pair ^ tis 178
pair ^ toegangscod 235
pair ^ vanaf -217
pair ^ verificatiecod 207
pair ^ volgen -260
pair ^ vuilzak -171
pair ^ waarom -211
pair ^ wachtwoord 143
pair ^ wachtwoort 347
pair ^ wagtwoord 334
pair ^ wat -371
pair ^ we -117
pair ^ welk -283
pair ^ ww 268
pair ^ zet -151
pair ^ नमसत -121
pair aalst $ -141
pair aan $ -366
pair aan , -211
pair aan @it -198
pair aan de -138
pair aan die -208
pair aan het -416
pair aan jou 172
pair aan jullie 174
pair aan t 190
pair aan telefon 138
pair aan u 136
pair aanvrag ? -138
pair account bij 169
pair achterzijd van -198
pair activeringscod @it 184
pair activeringscod uit 216
pair adres is -149
pair adres priester -141
pair afspraakcod @it -240
pair afsprak was -209
pair ah nee -151
pair al 0 -188
pair al @it -223
pair al de -211
pair alarm van 239
pair allebei dor -124
pair alles wat -166
pair als de 257
pair als een -157
pair als ge 194
pair als ik -144
pair als paswoord -56
pair als pincod 258
pair als wachtwoord 304
pair altijd bij -235
pair altijd fout 150
pair altijd vor -215
pair ander wachtwoord -262
pair apothek van -237
pair app $ 245
pair app is 98
pair artikel @it -298
pair asbest toch -147
pair asfalt stat -164
pair automat in 251
pair baby , -236
pair balie ? -329
pair balie @it -225
pair balie lukt -150
pair bang wat 138
pair barcod @it -188
pair barcod op -145
pair be07 0 -122
pair be62 0 -145
pair be79 0 -197
pair bedoeld ? 145
pair begijnhof @it -274
pair beheerder van -168
pair ben @it -246
pair ben gemeent 138
pair betaald met -122
pair betal op -302
pair beveiligingscod per 144
pair bevestigingscod op 184
pair bezoekersparker app 194
pair bij betal -233
pair bij de -187
pair bij har -207
pair bij het -370
pair bij inlogg -143
pair bij mij -129
pair bij mijn 184
pair bij ons -197
pair binn met 185
pair blad $ -204
pair blauw zon -165
pair blef de -122
pair boet van -181
pair bord stat -207
pair borg van -122
pair brief stan -143
pair brief stat 216
pair brief van 93
pair briefk , -164
pair broer , -213
pair brug poort -131
pair bsn 0 -186
pair bsn : -265
pair bsn @it -247
pair bsn heeft -143
pair bsn is -214
pair bsn van -200
pair bus 0 -277
pair bus @it -163
pair buurthuis terugstort -122
pair cijfer $ -149
pair cijfer ) -124
pair cijfer , -224
pair cijfer en 123
pair cijfer fout -169
pair cijfer he -212
pair cijfer heeft -290
pair cijfer mist -194
pair cijfer van -215
pair claes $ -112
pair cod 0 -101
pair cod : -262
pair cod @it -119
pair cod die 92
pair cod is 139
pair cod van 70
pair container $ -238
pair container van -187
pair creditcard @it 223
pair cvc 0 -359
pair dag een -292
pair dak mij -124
pair dan 0 -309
pair dan bij -131
pair dan draait 224
pair dan krijg -195
pair dan mar -166
pair dan niet 223
pair dan nog -164
pair dan onder -190
pair dan op 253
pair dar won -229
pair dar zit 203
pair das phishing -181
pair das van -151
pair dat ? -380
pair dat de -257
pair dat een -223
pair dat er -336
pair dat hij -259
pair dat in -120
pair dat is -89
pair dat mar 200
pair dat nog -361
pair dat op -316
pair dat papier 248
pair dat te 246
pair dat van -252
pair dat was -216
pair dat ziet -130
pair de @it -191
pair de achterkant -366
pair de achterzijd -198
pair de afvalkalender -332
pair de afvalpas 220
pair de apothek -194
pair de app 203
pair de balie 226
pair de bank 267
pair de berging -222
pair de bib 135
pair de blauw -165
pair de borg -122
pair de brief 378
pair de cod 87
pair de container 356
pair de deur -209
pair de digid 227
pair de eid 205
pair de folder -256
pair de garag -506
pair de geboortepremie -169
pair de gemeent -123
pair de gymzal -242
pair de hal -243
pair de hel -226
pair de her -265
pair de kaart -194
pair de kermis -240
pair de krant -233
pair de lamp -235
pair de lantaarn -130
pair de leges 131
pair de mann 181
pair de markt -271
pair de neg -172
pair de nieuw -178
pair de nv -112
pair de openbar -179
pair de oud -362
pair de pin 218
pair de pincod 171
pair de poort -385
pair de postcod -213
pair de put -307
pair de schol -220
pair de sit 264
pair de slagbom -335
pair de sleutel -168
pair de speeltuin -395
pair de strat -353
pair de streepjescod -264
pair de tag -242
pair de tweeling -135
pair de verificatiecod 176
pair de verkeerd -162
pair de wacht -183
pair de webshop -157
pair de weg -168
pair de zonecod -206
pair de zuil -173
pair ded hij -179
pair den brief 215
pair den itsm 271
pair denk dat -204
pair deur $ -172
pair deur bij -159
pair deur op -268
pair deur van -439
pair deur zei -260
pair deurcod van -209
pair die 0 -145
pair die allebei -124
pair die doet 129
pair die heeft -168
pair die ik 91
pair die in -102
pair die is 307
pair die moet 172
pair die ook -302
pair die op -237
pair die van 160
pair die vor 145
pair die zelf -179
pair digid , 362
pair digid : 142
pair digid app 126
pair digid gebruikersnam 145
pair digid is 237
pair digid login 293
pair digid stat 138
pair digid van 163
pair dk nr -162
pair dochter heeft 222
pair doe ik 228
pair doen $ 119
pair doet het 229
pair doet rar -178
pair doet t -232
pair domicilier op -112
pair dor op -124
pair dorpshuis , -206
pair drie ker 284
pair dus dan -150
pair dus dat -143
pair e loket 208
pair een ander -249
pair een bevestigingscod 184
pair een boet -181
pair een bsn -160
pair een cijfer -425
pair een cod 116
pair een gezin -225
pair een hekj 253
pair een man -259
pair een nul 250
pair een pin 124
pair een sms 245
pair een wachtwoord -331
pair eid : -175
pair eid @it -127
pair eid is 225
pair eig voordeur -151
pair eigen , -219
pair elk @it -183
pair en 0 -178
pair en dan 92
pair en dat 328
pair en die 226
pair en hang -138
pair en heeft -234
pair en hij 61
pair en ik 131
pair en nog 102
pair en nu 222
pair en toch 81
pair en toen 222
pair en ww -124
pair er 0 -130
pair er een -334
pair er ergen -169
pair er in 242
pair er met -452
pair er mis 189
pair er niet 178
pair er scheelt 148
pair er stat -169
pair er wel -140
pair er zit -224
pair ergen een -169
pair eural cod -147
pair euro mar -151
pair ex . -151
pair exp 0 226
pair extra gft -119
pair fak 0 -203
pair feestzal , -124
pair folder stat -98
pair fout $ 306
pair fout , -169
pair fout pin -117
pair foutcod @it -407
pair gan die -124
pair garag $ -164
pair garag claes -112
pair garag onder -122
pair garagepoort , -279
pair gat de -186
pair gat open 196
pair gat volgen -274
pair ge @it 166
pair ge in 180
pair ge moogt 220
pair ge vraagt -160
pair gebeld en -138
pair geblokkeerd $ -175
pair geboortepremie be69 -156
pair gebruikersnam @it 169
pair gef @it 231
pair gef sms 138
pair gekreg van -325
pair geldig tot -150
pair gelof dat -194
pair gemeent gef 138
pair gemeent was -259
pair gemeentehuis , -136
pair gent $ -149
pair geraakt u -140
pair gerak ik 184
pair gev toch 172
pair geweigerd $ 199
pair gewon @it 206
pair gewon met -284
pair gewon op -54
pair gezin : -215
pair gezin dat -140
pair gezin grag -141
pair gezin met -262
pair gezin vor -204
pair gft bak -119
pair giet ze -164
pair gij dat 404
pair gk $ -173
pair goed ingetikt -195
pair grag , -112
pair grag vor -141
pair grofvuil bij -183
pair gsm en 184
pair gymzal : -242
pair hang al -138
pair har nieuw -149
pair har pincod 158
pair har voordeur -207
pair heb 0 -217
pair heb @it 141
pair heb de -238
pair heb ik -95
pair heb mijn 219
pair heb nik -235
pair heb nog 217
pair heeft @it -239
pair heeft de 104
pair heeft een -194
pair heeft postcod -216
pair hek , -203
pair hek van -255
pair help $ 83
pair herdenk , -124
pair het account 266
pair het adres -141
pair het bij 166
pair het bord -342
pair het bordj -199
pair het buurthuis -148
pair het dan -187
pair het dorpshuis -206
pair het formulier -263
pair het fout 148
pair het gemeentehuis -214
pair het hek -342
pair het inen -179
pair het inlogg -251
pair het is -251
pair het kluisj 253
pair het niet 84
pair het nummer -291
pair het openbar -209
pair het oud 184
pair het scherm -188
pair het station -332
pair het wachtwoord 282
pair het zelf 265
pair het zwembad -279
pair hij blijft 178
pair hij het -179
pair hij is 176
pair hij van -259
pair hij wil -140
pair hij zegt 307
pair hij zit -140
pair hoe ik -160
pair hoe lang -180
pair hoelang duurt -225
pair hoofdletter en -171
pair hor $ 190
pair huis is -388
pair iban @it -217
pair iban be76 -127
pair id kaart -172
pair iemand dar -158
pair iemand van 173
pair ik , 111
pair ik 0 -206
pair ik @it 98
pair ik aan 302
pair ik al -161
pair ik ben -322
pair ik bij -139
pair ik cod -195
pair ik dan -100
pair ik dat -232
pair ik de -211
pair ik die 80
pair ik doen 138
pair ik een -183
pair ik er 139
pair ik gaf 138
pair ik gelof -194
pair ik heb 127
pair ik het 154
pair ik inlog -160
pair ik kom 236
pair ik kreg 74
pair ik krijg 114
pair ik log 222
pair ik net 125
pair ik niet -202
pair ik sta -203
pair ik wacht -357
pair ik won -210
pair ik zie -253
pair in ? 223
pair in de -137
pair in en 193
pair in het -266
pair in met 112
pair in mijn 305
pair in uw -239
pair inen $ -179
pair ingetikt en -115
pair inlog , -160
pair inlogcod vor 235
pair inlogg , -144
pair inloggegeven digid 163
pair intik ded -179
pair intyp $ -283
pair invull $ 292
pair is @it 183
pair is asbest -147
pair is bij -344
pair is brug -149
pair is dat -319
pair is de -171
pair is die 212
pair is een -217
pair is er -261
pair is gewon 159
pair is het 287
pair is ie 250
pair is m -143
pair is mar -169
pair is niet -230
pair is nl74 -135
pair is op 190
pair is ral -182
pair is van -202
pair is zijn -241
pair itsm cod 286
pair itsm geeft -256
pair itsm met 145
pair itsm vraagt 227
pair jan van -223
pair jar en -191
pair jou gev 172
pair jullie , -98
pair jullie blad -204
pair jullie of -252
pair k heb 160
pair kan de -213
pair kan er -232
pair kan iemand 175
pair kan ik -404
pair kapot $ 148
pair kenmerk @it -249
pair kerkplein @it -199
pair kind woont -119
pair kinder $ -121
pair klein van -142
pair kleurcod van -130
pair klopt dat -231
pair kluis @it -333
pair kom ik 132
pair komt $ 202
pair komt er -295
pair komt uit -225
pair kortingscod @it -292
pair kreg cod 172
pair kreg ik 168
pair kreg nu 145
pair krijg ik -294
pair krijgt een -205
pair kunt ge 382
pair kunt gij 121
pair kunt u 219
pair kwijt $ -250
pair kwijt , -284
pair lan van -203
pair lang de 175
pair lantaarn is -130
pair ligt het 186
pair login : 293
pair login e 213
pair loket , -153
pair loket is 180
pair luidt @it 337
pair lukt niet 112
pair maandag vor -178
pair mag dat -321
pair mag de 184
pair mag mijn -214
pair mailadres 0 -151
pair man aan -259
pair man en -222
pair mann van 181
pair mar aan 155
pair mar die -282
pair mar het 230
pair mar hij -124
pair mar ik 220
pair mar teg 247
pair mar zo -185
pair markt en -122
pair markt is -209
pair me pincod 270
pair meerdervoort @it -177
pair meldingsnummer @it -168
pair mener aan 138
pair mer $ 124
pair met 0 -56
pair met @it 403
pair met cijfer -205
pair met creditcard -122
pair met de 102
pair met mijn -178
pair met nummer -164
pair met ons -383
pair met wachtwoord 226
pair met ww 288
pair mij $ -192
pair mij niet -158
pair mij vergis -124
pair mijn @it -212
pair mijn afsprak -276
pair mijn brief -143
pair mijn bsn -308
pair mijn deur -408
pair mijn e 123
pair mijn eid 263
pair mijn eig -428
pair mijn ex -151
pair mijn garag 188
pair mijn gemeent 291
pair mijn gezin -232
pair mijn gsm 343
pair mijn huis -383
pair mijn iban -124
pair mijn identiteitskaart 201
pair mijn kaart 165
pair mijn login 159
pair mijn man 151
pair mijn pas 183
pair mijn pincod 256
pair mijn postcod -414
pair mijn reken -121
pair mijn rijksregisternummer -247
pair mijn strat -212
pair mijn wachtwoord 369
pair mijn zon -275
pair milieupas is 239
pair minimal @it -172
pair minsten @it -121
pair minut in -160
pair misschien geraakt -140
pair mn paspoort -198
pair mn postcod -162
pair mn telefon 172
pair moeder : 163
pair moeder heeft -245
pair moet betal -281
pair moet die 217
pair moet ik 96
pair moet minimal -173
pair na 0 -287
pair na @it -211
pair na het -184
pair nac cod -194
pair nam van -112
pair ne ker 234
pair nee wacht -223
pair neg cijfer -172
pair net $ -167
pair net per 151
pair net sms 279
pair nie $ 271
pair nie in 216
pair niet $ 204
pair niet , -135
pair niet aan -354
pair niet bij -145
pair niet dus -150
pair niet en 296
pair niet in 156
pair niet inlogg 189
pair niet mer 153
pair niet op 133
pair niet open -182
pair niet uit -130
pair nieuw adres -149
pair nieuw is -130
pair nl42 vbld -110
pair nl74 fak -135
pair nog 0 218
pair nog ? -258
pair nog @it -295
pair nog een -25
pair nog mar -190
pair nog uit -164
pair nog wat -181
pair november ? -124
pair nr @it -275
pair nu $ 157
pair nu ? 207
pair nu bang 138
pair nu een 145
pair nu ook -339
pair nummer 0 189
pair nummer @it -462
pair nummer be62 -133
pair nummer is -153
pair nv grag -112
pair of 0 -302
pair of @it -126
pair of bij -151
pair of is 95
pair of moet -257
pair om @it -406
pair onder de -370
pair onder het 261
pair ons deur -266
pair ons gezin -393
pair ons huis 169
pair ontvang : 144
pair onz beheerder -168
pair ook een 232
pair ook niet 257
pair ook vor -218
pair op $ 267
pair op 0 -220
pair op @it 110
pair op be07 -131
pair op dat 207
pair op de -51
pair op een -183
pair op het 7
pair op jullie -305
pair op mijn 166
pair op nam -112
pair op nl42 -110
pair op schooltoelag -121
pair op uw -139
pair open $ -264
pair open , 165
pair open met 140
pair openbar toilet -181
pair oud rijksweg -312
pair over de -210
pair over van 145
pair pakt nie 217
pair pakt niet -112
pair parallelweg @it -255
pair pas is 295
pair paspoort vind -198
pair paswoord 0 -164
pair paswoord @it 178
pair paswoord vor 162
pair paswoort is 231
pair per sms 156
pair phishing zeker -181
pair pin @it 384
pair pin van 202
pair pincod , 314
pair pincod . 203
pair pincod 0 -422
pair pincod @it 504
pair pincod van 186
pair pincod verget -367
pair pinkod @it 294
pair pinn aan -150
pair plat : -239
pair poort $ -335
pair poort 0 -130
pair poortj $ -143
pair postcod 0 -255
pair postcod : -239
pair postcod @it -456
pair postcod is -403
pair postcod van -305
pair priester daensstrat -141
pair promocod @it -317
pair puk @it 253
pair puk cod 154
pair puk van 203
pair pukcod van 259
pair ral 0 -130
pair ral @it -276
pair rar met -205
pair reken nummer -121
pair rekeningnummer vor -169
pair rijksregisternummer @it -300
pair ronald , -168
pair samenstell van -141
pair scant niet -179
pair scheelt ? 148
pair schol is -295
pair schooltoelag vor -121
pair sit $ 217
pair sit van 323
pair slagbom dicht -122
pair sleutel $ -168
pair sleutel gekreg -201
pair sleutel ligt -329
pair sleutel van -363
pair sleutelkastj van -242
pair sms 0 230
pair sms @it -477
pair sms cod 168
pair sms kreg 151
pair sms met 367
pair sms ontvang 144
pair sms parker -177
pair sms van 322
pair sorry typ -220
pair sperwerstrat @it -205
pair sta ik -268
pair stad , 306
pair stad moet -181
pair stan $ 337
pair stan altijd -215
pair stan er -188
pair stat , 257
pair stat 0 -242
pair stat @it -134
pair stat activeringscod 138
pair stat cod -254
pair stat een -331
pair stat elk -267
pair stat er 111
pair stat nog -165
pair station , -279
pair sted @it -146
pair sted dat 167
pair strat en -278
pair streepjescod op -198
pair streepjescod van -247
pair t briefk -164
pair t niet -312
pair t pakt 225
pair tag stat -242
pair teg de 247
pair teken en -154
pair teken zijn -101
pair telefon zegt 138
pair terugstort op -122
pair terugstort waarborg -124
pair tkan zijn -124
pair toch $ -226
pair toch ? -216
pair toch blef -122
pair toch kom 112
pair toe $ -280
pair toetsenbord , -180
pair toilet op -181
pair tot 0 -138
pair tr $ -274
pair trek . 266
pair twee cijfer -222
pair tweeling : -133
pair typ op -243
pair u bedoeld 145
pair u dat -269
pair u de -122
pair u doorgev 169
pair u er -140
pair uit $ -323
pair uit ? -247
pair uit de 130
pair uit mijn -245
pair van 0 -149
pair van @it -449
pair van cijfer -124
pair van de 222
pair van digid 312
pair van een -354
pair van gemeent -194
pair van het -286
pair van itsm 277
pair van jullie -197
pair van meerdervoort -203
pair van mij -144
pair van mijn 196
pair van mn -160
pair van ons 147
pair van onz 73
pair van t 145
pair van wacht -256
pair vanaf 0 -212
pair vbld 0 -109
pair vergis van -124
pair verificatiecod : 207
pair verkeerd container -162
pair verlop $ 327
pair vind ik -198
pair visa @it -240
pair vloek $ -160
pair voetpad . -169
pair vogelpik als -160
pair volgen de -334
pair volgen het -370
pair volgend maand -234
pair voordeur , -221
pair vor 0 -133
pair vor all -317
pair vor de -232
pair vor den 241
pair vor een -435
pair vor het 107
pair vor iederen -250
pair vor jullie -204
pair vor mij 250
pair vor mijn -82
pair vor ons 189
pair vor onz -195
pair vor terugstort -124
pair vraagt een 248
pair vraagt hoe -160
pair vrouw zegt -169
pair waarborg feestzal -124
pair wacht $ -277
pair wacht al -192
pair wacht das -151
pair wacht op -327
pair wachtwoord : 261
pair wachtwoord @it 537
pair wachtwoord goed -195
pair wachtwoord is 337
pair wachtwoord moet -191
pair wachtwoord van 209
pair wachtwoord vor 186
pair wachtwoord zijn -217
pair wachtwoort is 156
pair wagtwoord @it 320
pair war moet 164
pair was het -207
pair wat , -181
pair wat betekent -276
pair wat doe 228
pair wat er 235
pair wat is -366
pair wat moet 208
pair wek $ -231
pair wel in -168
pair wel zo -160
pair werk in -336
pair wet ik 195
pair wifi in -250
pair wij won -164
pair wij zijn 141
pair wil : -119
pair wil jij 275
pair won er -167
pair woont : -119
pair wordt er -279
pair ww 0 -147
pair ww : 166
pair ww @it 196
pair ze asfalt -164
pair zeg dat 200
pair zegt dat -82
pair zegt fout 173
pair zegt ie 122
pair zegt ik 138
pair zegt sted 253
pair zegt verlop 216
pair zeker ? -181
pair zet die -151
pair zie het -169
pair zie ik 173
pair zien wat 199
pair ziet er -130
pair zij van -142
pair zijn $ -227
pair zijn @it -161
pair zijn bij -98
pair zijn dak -124
pair zijn de -215
pair zijn pas 198
pair zijn vor -303
pair zit de 192
pair zit een -224
pair zo , -150
pair zon , -272
pair zon @it -201
pair zonder vergunn -208
pair zwembad werkt -172
pair नमसत , -121
skip ( @it -156
skip , , 277
skip , 0 -339
skip , : -258
skip , ? -189
skip , @it -234
skip , aalst -141
skip , automat 243
skip , bang 138
skip , ben -196
skip , betekent -224
skip , cijfer -212
skip , claes -112
skip , da 222
skip , dar -193
skip , dat -317
skip , deur -327
skip , die -148
skip , doet 196
skip , duurt -277
skip , er -119
skip , gaf 138
skip , gat 209
skip , ge 271
skip , geblokkeerd -295
skip , gelof -194
skip , gent -149
skip , gij 318
skip , heeft -261
skip , het 248
skip , hij -217
skip , huis -426
skip , iemand -158
skip , is 93
skip , jullie -259
skip , mijn -342
skip , moet 218
skip , niet -309
skip , of -231
skip , phishing -181
skip , pincod 203
skip , reken -121
skip , stat -343
skip , tot -150
skip , typ -78
skip , van -161
skip , vor -321
skip , vrouw -169
skip , wacht -160
skip , was -158
skip , wie 120
skip , wil -261
skip , won -268
skip , zegt 277
skip , zie -286
skip , ziet -200
skip , zij -173
skip , zit 224
skip , zo -160
skip 0 $ 149
skip 0 , -131
skip 0 0 -47
skip 0 ? -337
skip 0 ah -235
skip 0 asbest -205
skip 0 dat -229
skip 0 de -486
skip 0 garag -99
skip 0 gebeld -217
skip 0 geldig -222
skip 0 gk -179
skip 0 ik -272
skip 0 in -382
skip 0 mar -219
skip 0 mijn -176
skip 0 nee -114
skip 0 reken -229
skip 0 uw -176
skip 0 van -246
skip 0 vor -407
skip 0 zijn -196
skip : $ 34
skip : , -195
skip : . 132
skip : 0 82
skip : aan -178
skip : de -263
skip : en 214
skip : gft -119
skip : ik -237
skip : van -196
skip : volw -119
skip : wachtwoord 269
skip @it $ -262
skip @it ) -210
skip @it , -104
skip @it . -181
skip @it 0 41
skip @it aan 134
skip @it bij -185
skip @it binn 252
skip @it dan 411
skip @it dar -153
skip @it das 206
skip @it dat -187
skip @it de 77
skip @it den 278
skip @it die 200
skip @it digid -166
skip @it een 195
skip @it en 279
skip @it er 170
skip @it ge 145
skip @it har -207
skip @it he -212
skip @it heeft -248
skip @it het -172
skip @it hij -59
skip @it ie 171
skip @it in 245
skip @it inlogg -143
skip @it is 162
skip @it japan -207
skip @it jij 142
skip @it jullie -242
skip @it klopt -244
skip @it kunt 336
skip @it mag 182
skip @it me 262
skip @it met -266
skip @it mijn -199
skip @it minimal -181
skip @it moet -132
skip @it niet 163
skip @it nu 265
skip @it nummer -214
skip @it op 120
skip @it reken -201
skip @it sind -291
skip @it stat -122
skip @it toch -54
skip @it u 332
skip @it van -428
skip @it vanaf -226
skip @it vor -168
skip @it wacht -237
skip @it wachtwoord 216
skip @it wat -120
skip @it wij -180
skip @it ze -336
skip @it zij -235
skip @it zijn -150
skip ^ $ 262
skip ^ 0 231
skip ^ : 349
skip ^ @it 2
skip ^ afsprak -209
skip ^ app 168
skip ^ bezoekersparker 171
skip ^ bsn -309
skip ^ cijfer -228
skip ^ cod 93
skip ^ dan -245
skip ^ dat -197
skip ^ de 102
skip ^ deurcod -209
skip ^ die -176
skip ^ digid 254
skip ^ drie -236
skip ^ een -305
skip ^ eid -187
skip ^ en -286
skip ^ er -219
skip ^ formulier -256
skip ^ garag 162
skip ^ ge 290
skip ^ gebruikersnam 145
skip ^ geeft -277
skip ^ geraakt -140
skip ^ gevond -175
skip ^ gezin -320
skip ^ goed -195
skip ^ heb 138
skip ^ hebb -224
skip ^ hek -215
skip ^ het -168
skip ^ iban -194
skip ^ ik -277
skip ^ in -233
skip ^ is 128
skip ^ kapot -187
skip ^ kreg 124
skip ^ log 222
skip ^ login 227
skip ^ met 123
skip ^ moeder -245
skip ^ moet -287
skip ^ niet 195
skip ^ nieuw 120
skip ^ nummer -143
skip ^ ocmw 271
skip ^ ons -314
skip ^ op -360
skip ^ paswoort 231
skip ^ pasword 337
skip ^ per 144
skip ^ pin 94
skip ^ pincod 264
skip ^ postcod -518
skip ^ productcod -310
skip ^ rijksregisternummer -227
skip ^ sta -203
skip ^ stat 45
skip ^ tweeling -133
skip ^ uit 164
skip ^ van 237
skip ^ vor -154
skip ^ vraagt 264
skip ^ wacht -265
skip ^ wachtwoord 256
skip ^ won -217
skip ^ ww 314
skip ^ zaterdag -196
skip ^ zo 156
skip ^ zonecod -206
skip ^ zus -149
skip aan balie 207
skip aan deur -375
skip aan die 302
skip aan doorgev 169
skip aan gev 127
skip aan zegt 138
skip aan zuil -173
skip aanmeld de -273
skip aanvrag $ -138
skip account de 216
skip achterzijd mn -198
skip activeringscod de 216
skip adres brug -149
skip adres daensstrat -141
skip ah wacht -151
skip al $ 140
skip al . -147
skip al ker 105
skip al minut -183
skip al wek -140
skip allebei op -124
skip als , 226
skip als 0 -164
skip als @it 110
skip als een -154
skip als gezin -157
skip als in 177
skip altijd mijn -215
skip apothek wacht -237
skip app @it 115
skip artikel , -257
skip asbest ? -147
skip asfalt er -164
skip balie niet -150
skip bang moet 138
skip barcod , -155
skip barcod de -145
skip be07 0 -229
skip be62 0 -123
skip be69 0 -232
skip bedoeld $ 145
skip beheerder het -168
skip ben $ -203
skip ben en -199
skip ben gef 138
skip betaald creditcard -122
skip betal @it -396
skip betekent $ -195
skip beveiligingscod sms 144
skip bevestigingscod mijn 184
skip bij $ -303
skip bij , -199
skip bij @it 99
skip bij bibliothek -276
skip bij gezin -186
skip bij in -199
skip bij inlogg -176
skip bij of -151
skip bij thuis -250
skip bij vor -112
skip bij wel 189
skip binn @it 294
skip blef slagbom -122
skip blijft $ -299
skip boet de -181
skip bord @it -214
skip bord de -271
skip bordj de -215
skip borg het -122
skip brief $ 263
skip brief de 139
skip brief digid 173
skip brief er -143
skip brief mijn 247
skip briefk gerak -164
skip brug 0 -130
skip bsn $ -126
skip bsn , -175
skip bsn @it -366
skip bus $ -143
skip bus , -141
skip buurthuis op -122
skip cijfer $ -374
skip cijfer , -188
skip cijfer : -338
skip cijfer ? -255
skip cijfer de -221
skip cijfer ik -131
skip cijfer is -180
skip cijfer mijn -215
skip cijfer op -143
skip cijfer want -271
skip cod , -162
skip cod 0 93
skip cod @it -214
skip cod ik 158
skip cod mar -186
skip cod mijn 283
skip cod op -311
skip cod vor -64
skip container in 276
skip creditcard 0 -146
skip da de 217
skip da nie 185
skip daensstrat , -141
skip dak vergis -124
skip dan $ 168
skip dan de -261
skip dan ge 294
skip dan het 325
skip dan ik -182
skip dan uit -164
skip dan zo -150
skip dar $ -178
skip dar de 192
skip dar het -193
skip das mijn -151
skip das zeker -181
skip dat $ -179
skip dat , 263
skip dat de -299
skip dat een -292
skip dat er 118
skip dat ergen -169
skip dat fout 148
skip dat het -103
skip dat ik 108
skip dat is -166
skip dat m -143
skip dat meld -169
skip dat nog -149
skip dat of -255
skip dat teg 193
skip dat van -222
skip dat vor -213
skip de $ -187
skip de ( -220
skip de , 134
skip de 0 -378
skip de ? -472
skip de @it -53
skip de aan -265
skip de app 210
skip de be69 -156
skip de bij 245
skip de cijfer -193
skip de container -375
skip de dar -210
skip de dat -125
skip de de 234
skip de dicht -122
skip de en 142
skip de gekreg -183
skip de grag -112
skip de in 155
skip de lukt -150
skip de mag 314
skip de met -242
skip de moet -459
skip de niet 103
skip de nog -308
skip de onder -122
skip de op -437
skip de over -263
skip de stan -229
skip de stat -90
skip de toch -354
skip de uit -224
skip de van 44
skip de vor 114
skip de zei -260
skip de zon -165
skip ded het -179
skip den cod 271
skip den van 185
skip denk er -204
skip deur $ -130
skip deur @it 181
skip deur de -351
skip deur het -203
skip deur ik -171
skip deurcod het -209
skip dicht $ 170
skip die $ -131
skip die de -178
skip die dor -124
skip die euro -151
skip die het 129
skip die ik 238
skip die in -316
skip die met -335
skip die net 125
skip die op -258
skip die stat -210
skip die u 238
skip die van 255
skip die vor -191
skip digid : 316
skip digid @it 299
skip digid activeringscod 138
skip digid die 172
skip digid is 112
skip digid mijn 224
skip doet , 188
skip doet het 170
skip domicilier nam -112
skip dorpshuis ronald -168
skip dus mar -150
skip e , -188
skip e is 180
skip een $ 122
skip een , 97
skip een . 165
skip een 0 -225
skip een @it -183
skip een aan -307
skip een bij -233
skip een en 133
skip een fout -169
skip een heeft -146
skip een in -350
skip een op 219
skip een pin -295
skip een van -178
skip een wachtwoord -369
skip een wat 214
skip een zijn -217
skip eigen @it -160
skip en , -184
skip en 0 -342
skip en ? 257
skip en al -138
skip en blef -122
skip en cijfer -192
skip en de 201
skip en draait 224
skip en heb 173
skip en is 257
skip en klein -173
skip en kom 141
skip en krijg -269
skip en mijn -143
skip en nieuw -130
skip en of 181
skip en op 253
skip en uitroeptek 169
skip en voordeur -207
skip en wat -181
skip en zegt 254
skip en zei 226
skip en zie 218
skip er , -143
skip er ? 175
skip er cijfer -286
skip er dat 258
skip er de -328
skip er een -200
skip er elk -269
skip er in 282
skip er mee 268
skip er t -281
skip er uit -130
skip erachter $ -141
skip ergen cijfer -169
skip euro op -151
skip ex $ -151
skip exp 0 226
skip extra bak -196
skip fak 0 -130
skip feestzal tkan -124
skip fien . -133
skip fout $ 262
skip fout mar -169
skip foutcod , -176
skip foutcod bij -252
skip gaf @it -161
skip gan allebei -124
skip garag $ -166
skip garag de -122
skip gat het -213
skip gat met 196
skip ge @it 141
skip ge hoe -160
skip gebeld hang -138
skip geboortepremie 0 -147
skip gebruik @it 269
skip gebruikersnam , 160
skip gebruikersnam wachtwoord 105
skip geeft @it -256
skip gef cod 138
skip gekreg de -145
skip geldig 0 -138
skip gelof er -194
skip gemeent sms 138
skip gen $ -317
skip geraakt er -140
skip gerak er 138
skip gev ? 172
skip gewon aan -213
skip gezin $ -154
skip gezin 0 -244
skip gezin @it -256
skip gezin ik -195
skip gezin jullie -204
skip gezin vor -141
skip gft $ -119
skip giet asfalt -164
skip goed en -195
skip grag het -141
skip groen , -179
skip gsm die 184
skip gymzal op -242
skip hang 0 -136
skip hangt de -343
skip har , -337
skip har adres -149
skip har is 213
skip heb sleutel -228
skip heb verkeerd -162
skip heeft @it -91
skip heeft cijfer -261
skip heeft sleutel -168
skip heeft wachtwoord 193
skip hek $ -222
skip hek @it -176
skip hek de -188
skip hek het -164
skip herdenk gan -124
skip het $ 128
skip het , -140
skip het ? -425
skip het foutcod -197
skip het gat -213
skip het hangt -182
skip het heeft -297
skip het in -252
skip het met -183
skip het niet 130
skip het op -294
skip het open -292
skip het priester -141
skip het stat -427
skip het terugstort -122
skip het toilet -209
skip het uit -212
skip het werkt -172
skip het zegt 220
skip hier @it -199
skip hier de -179
skip hij altijd 147
skip hij de -259
skip hij een 309
skip hij inen -179
skip hij sted 201
skip hoe inlog -160
skip hoe is -165
skip hoort @it -264
skip id @it 175
skip id is -331
skip ie $ 165
skip ik $ -77
skip ik 0 -320
skip ik @it 66
skip ik al -175
skip ik als 150
skip ik bij -190
skip ik boet -181
skip ik dat -283
skip ik een -171
skip ik er 314
skip ik gebruik 215
skip ik gemeent 138
skip ik in 282
skip ik ingev 276
skip ik jou 172
skip ik mer 148
skip ik mijn -304
skip ik niet 92
skip ik nog 168
skip ik op -230
skip ik per 271
skip ik sms 139
skip ik vor -247
skip ik zelf 154
skip in $ 236
skip in , -183
skip in ? -252
skip in als 268
skip in begijnhof -274
skip in brief 161
skip in de -207
skip in folder -98
skip in hal -315
skip in mijn -140
skip in stadhuis 232
skip in strat -248
skip in system -284
skip in wacht -183
skip in wachtwoord 234
skip in webshop -207
skip in weg -168
skip ingetikt dan -195
skip inlog wel -160
skip inlogg mijn 189
skip inlogg wet -174
skip inloggegeven van 163
skip intik hij -179
skip is $ 94
skip is , -101
skip is . 149
skip is 0 -253
skip is @it -106
skip is al -253
skip is als -193
skip is dk -162
skip is een -210
skip is en 167
skip is fak -153
skip is het -225
skip is ik -169
skip is kunt 182
skip is mar 145
skip is mei -166
skip is niet -164
skip is o 139
skip is onz -168
skip is pin 193
skip is poort -149
skip is toch -147
skip is tr -274
skip is van -122
skip is vor 273
skip is wachtwoord 193
skip itsm @it 330
skip itsm cod 145
skip itsm een 236
skip itsm ik -327
skip jou toch 172
skip jullie $ -325
skip jullie in -98
skip jullie is -187
skip jullie nog -264
skip k @it 155
skip kan inlogg 284
skip kan niet -210
skip kan nu -175
skip ker intik -179
skip kind : -119
skip klein 0 -287
skip kleurcod de -130
skip klopt dat -190
skip kom er 133
skip komt een -165
skip komt niet -270
skip kreg @it 302
skip kreg bij -198
skip kreg een 300
skip kreg sms 141
skip krijg cod -195
skip krijg de -293
skip krijg van 271
skip kunt een 155
skip lan meerdervoort -203
skip lang een -180
skip lantaarn ral -130
skip ligt aan 168
skip ligt bij -264
skip ligt de -241
skip login loket 213
skip loket @it 190
skip loket mijn 234
skip lukt dus -150
skip m 0 -147
skip mailadres vogelpik -160
skip mann de 181
skip mar , -182
skip mar @it -148
skip mar be07 -131
skip mar de 265
skip mar deur -146
skip mar wil 192
skip mar zie -169
skip markt @it -209
skip markt toch -122
skip me . 160
skip me op 262
skip mei . -166
skip melding @it -349
skip mener telefon 138
skip mer de -167
skip met , 259
skip met @it 134
skip met aan -319
skip met als 252
skip met kinder -186
skip met man -206
skip met rijksregisternummer -140
skip met vor -183
skip mij van -124
skip mijn $ -128
skip mijn ( -175
skip mijn 0 123
skip mijn : 57
skip mijn ? -147
skip mijn @it -170
skip mijn be76 -127
skip mijn bij 169
skip mijn cod -151
skip mijn doet -277
skip mijn grag -141
skip mijn heeft 149
skip mijn is 75
skip mijn loket 123
skip mijn met -317
skip mijn niet 329
skip mijn nummer -277
skip mijn open 221
skip mijn stan -143
skip mijn stat 200
skip mijn van 96
skip mijn voordeur -151
skip mijn vor 181
skip mijn wachtwoord 153
skip mijn was -209
skip mijn zegt -169
skip milieupas @it 239
skip minimal teken -173
skip minsten teken -121
skip minut de -160
skip mis $ 189
skip misschien cijfer -170
skip misschien u -140
skip mn is 141
skip mn van 164
skip mn vind -198
skip moeder nam 163
skip moet $ 282
skip moet @it -172
skip moet aan 203
skip moet dat -218
skip moet die 120
skip moet doen 138
skip moet een -311
skip moet het 64
skip moet op -302
skip moet wachtwoord -227
skip na ker -204
skip na minut -223
skip naast deur 170
skip nam , 163
skip nam de -152
skip nar , 221
skip nar @it -290
skip nee das -151
skip net sms 297
skip nie $ 176
skip niet $ 56
skip niet , 61
skip niet dan -167
skip niet ik -175
skip niet mijn -182
skip niet op -174
skip nieuw is -149
skip nieuw ral -130
skip nik $ -169
skip nl74 0 -173
skip nog , -219
skip nog ? -193
skip nog @it -227
skip nog de -237
skip nog mijn -164
skip nor , -133
skip november $ -124
skip nr $ -300
skip nr en -162
skip nu $ 247
skip nu de -204
skip nu sms 145
skip nu wat 138
skip nummer $ -130
skip nummer 0 -132
skip nummer @it -220
skip nummer ik -220
skip nummer in -227
skip nummer nl74 -135
skip nv , -112
skip of $ -188
skip of . -221
skip of ? -316
skip of de -284
skip of ik -304
skip of teken -98
skip om u -287
skip onder blauw -165
skip onder markt -122
skip onder streepjescod -264
skip ons , -303
skip ons de -184
skip ons is -280
skip ons vor -204
skip ontbreekt ik -208
skip onz van -168
skip ook de -181
skip op $ -272
skip op 0 -181
skip op @it -452
skip op achterzijd -198
skip op bord -318
skip op brief 248
skip op briefk -164
skip op deur -235
skip op een -147
skip op en 144
skip op formulier -205
skip op gsm 372
skip op id -341
skip op is -142
skip op kaartj 199
skip op klavier -213
skip op laptop 116
skip op markt -237
skip op november -124
skip op parkeerautomat -214
skip op scherm -189
skip op sit 170
skip op tag -242
skip op telefon 132
skip op van -195
skip op vbld -122
skip op vor -121
skip open $ 130
skip open @it 163
skip openbar op -181
skip oud $ -182
skip over de 216
skip parker is -177
skip pas 0 195
skip pas @it -200
skip paspoort ik -198
skip paswoord het 220
skip paswoord mijn 172
skip paswoord vloek -160
skip paswoort @it 282
skip per kreg 192
skip per ontvang 144
skip phishing ? -181
skip pin , 119
skip pin @it 161
skip pin mijn 228
skip pincod de 238
skip pincod mijn 110
skip pinn de -150
skip poort bus -131
skip poort toe -280
skip postcod 0 -237
skip postcod @it -504
skip postcod het -135
skip postcod mijn -244
skip promocod vor -164
skip puk @it 245
skip puk mijn 203
skip ral , -130
skip ral en -130
skip rar cijfer -205
skip reken be62 -133
skip reken ons -204
skip rekeningnummer de -169
skip rijksregisternummer , -200
skip rijksregisternummer 0 -140
skip ronald die -168
skip rr @it -214
skip samenstell mijn -141
skip scheelt $ 148
skip schooltoelag 0 -133
skip sint @it -230
skip sit $ 125
skip sit de 323
skip slagbom $ -122
skip sleutel van -201
skip sleutelkastj de 145
skip sms 0 -101
skip sms @it 357
skip sms digid 277
skip sms is 247
skip sms itsm 145
skip sms met 195
skip stad 0 137
skip stad betal -181
skip stan vor -215
skip stat $ -209
skip stat , -242
skip stat 0 -320
skip stat de -259
skip stat en -98
skip stat in -124
skip stat mar -214
skip stat met -349
skip stat mijn -227
skip stat op 118
skip stat uw -222
skip sted $ 176
skip sted @it -265
skip sted het 148
skip stond @it -190
skip streepjescod de -250
skip t , -63
skip t nie 195
skip tag 0 -202
skip te . -143
skip teken bij -98
skip teken een -154
skip telefon digid 172
skip telefon ik 138
skip terugstort feestzal -124
skip terugstort nl42 -110
skip tkan dak -124
skip toch $ -216
skip toch @it -154
skip toilet de -181
skip tot 0 -138
skip trek $ 266
skip twee in -345
skip tweeling nor -133
skip u 0 -287
skip u ? 334
skip u borg -122
skip u wel -140
skip uit $ -247
skip uit brief 286
skip uit garag -164
skip uw , -139
skip van $ -398
skip van , 193
skip van 0 -297
skip van @it -317
skip van beheerder -168
skip van bib 147
skip van brief 202
skip van buurthuis -122
skip van cijfer -164
skip van dorpshuis -168
skip van eid 462
skip van ex -151
skip van gezin -307
skip van gymzal -242
skip van huis 173
skip van identiteitskaart 185
skip van is -97
skip van kaart 276
skip van lantaarn -130
skip van met 285
skip van milieupas 239
skip van moeder 163
skip van nar -287
skip van nv -112
skip van openbar -328
skip van pas 245
skip van paspoort -198
skip van schol -184
skip van stad 143
skip van stat 138
skip van vor -301
skip van zegt -181
skip van zon -265
skip van zwembad -213
skip vanaf giet -164
skip vergis cijfer -124
skip verkeerd $ -162
skip vervall $ -222
skip vind $ -326
skip visa 0 -133
skip voetpad $ -169
skip vogelpik paswoord -160
skip volgen bordj -141
skip volgen krant -233
skip volw kind -119
skip vor adres -141
skip vor app 265
skip vor bedoeld 145
skip vor blad -204
skip vor de 189
skip vor deur -452
skip vor digid 287
skip vor garag -213
skip vor garagepoort -279
skip vor geboortepremie -169
skip vor invull 292
skip vor is -147
skip vor kinder -121
skip vor waarborg -124
skip vor zwembad -172
skip vraagt bevestigingscod 184
skip vraagt ik -160
skip vrouw dat -169
skip waarborg , -124
skip wacht @it -338
skip wacht schooltoelag -121
skip wacht wek -217
skip wachtwoord , 332
skip wachtwoord . 221
skip wachtwoord @it 181
skip wachtwoord de 164
skip wachtwoord en 217
skip wachtwoord ik 293
skip wachtwoord ingetikt -115
skip wachtwoord mijn 237
skip wachtwoord minimal -173
skip wachtwoord of -98
skip wachtwoord vor -217
skip wachtwoort @it 196
skip war ik -125
skip waregem de -304
skip was , 215
skip wat @it -178
skip wat das -181
skip wat de -308
skip wat ik 327
skip wat scheelt 148
skip wel $ 258
skip wel met -140
skip wie dat 149
skip wij werk 166
skip wil extra -119
skip wil niet -151
skip won @it -239
skip won op -176
skip woont de -202
skip woont kolkweg -119
skip wordt $ 199
skip ww @it 96
skip ww en -124
skip ww herdenk -124
skip zaterdag ik -246
skip ze stat -164
skip zeg mar 200
skip zegt $ 175
skip zegt @it -217
skip zegt ben 138
skip zegt dat 148
skip zegt er -169
skip zegt geblokkeerd 319
skip zei hij -259
skip zeker $ -181
skip zelf $ 207
skip zet 0 -145
skip zie niet -244
skip zien er 199
skip ziet niet -130
skip zijn , 170
skip zijn @it -175
skip zijn altijd -156
skip zijn bij 206
skip zijn het -217
skip zijn jullie -98
skip zijn mij -124
skip zit $ -259
skip zit in 153
skip zo ik -210
skip zo mijn -253
skip zo visa -150
skip zon , 156
skip zonet sms 261
skip zuil $ -205
skip zus nieuw -149
skip zwembad niet -172
skip नमसत mijn -121
topic @ability 35
topic @access 8
topic @body -247
topic @building -202
topic @business 31
topic @firstPerson 60
topic @general 184
topic @handled -36
topic @hardly 132
topic @has -95
topic @home -349
topic @mine 73
topic @nuisance-phrase -230
topic @ofPerson 40
topic @organisation -233
topic @ownPostcode 78
topic @place -332
topic @plainly 42
topic @relative -38
topic @somebody 66
topic @vehicle -47
topicAnywhere @ability 76
topicAnywhere @access -79
topicAnywhere @body -346
topicAnywhere @building -53
topicAnywhere @business 87
topicAnywhere @firstPerson 83
topicAnywhere @general 209
topicAnywhere @handled 90
topicAnywhere @hardly 230
topicAnywhere @has -49
topicAnywhere @home -303
topicAnywhere @mine 72
topicAnywhere @mine-phrase -24
topicAnywhere @nuisance -14
topicAnywhere @nuisance-phrase -351
topicAnywhere @ofPerson 1
topicAnywhere @organisation -149
topicAnywhere @ownPostcode 95
topicAnywhere @place -134
topicAnywhere @plainly 128
topicAnywhere @relative 126
topicAnywhere @somebody 75
topicAnywhere @vehicle -66
topicBefore @ability -75
topicBefore @access 134
topicBefore @building -235
topicBefore @business -20
topicBefore @general -124
topicBefore @hardly -60
topicBefore @has -43
topicBefore @home -261
topicBefore @mine -52
topicBefore @nuisance -421
topicBefore @ofPerson 6
topicBefore @organisation -118
topicBefore @ownPostcode -9
topicBefore @patient 59
topicBefore @place -69
topicBefore @relative 65
topicBefore @somebody 40
topicBefore @vehicle -145
topicBeside @ability -149
topicBeside @access 192
topicBeside @building -325
topicBeside @business -197
topicBeside @firstPerson -144
topicBeside @handled -204
topicBeside @has 166
topicBeside @home 242
topicBeside @mine -212
topicBeside @mine-phrase 115
topicBeside @nuisance -178
topicBeside @ofPerson -107
topicBeside @organisation -98
topicBeside @ownPostcode -84
topicBeside @plainly -275
topicBeside @relative -380
topicBeside @somebody -84
topicBeside @vehicle -225
topicEarlier @ability -202
topicEarlier @building -276
topicEarlier @business 149
topicEarlier @handled 216
topicEarlier @hardly -248
topicEarlier @home -238
topicEarlier @mine 74
topicEarlier @organisation -126
topicEarlier @patient -56
topicEarlier @place -251
topicEarlier @plainly 155
topicEarlier @relative -166
topicEarlier @vehicle -290
topicNear @ability -239
topicNear @access 70
topicNear @building -253
topicNear @business 207
topicNear @general 121
topicNear @handled 110
topicNear @hardly -145
topicNear @has 99
topicNear @home -198
topicNear @mine -141
topicNear @nuisance -106
topicNear @ofPerson 105
topicNear @organisation -72
topicNear @ownPostcode -61
topicNear @patient 81
topicNear @place -186
topicNear @plainly -105
topicNear @relative -79
topicNear @vehicle -172
twoBefore , 0 -184
twoBefore , ik 216
twoBefore , wachtwoord 241
twoBefore 0 en -204
twoBefore ^ 0 95
twoBefore ^ digid 214
twoBefore ^ ik -191
twoBefore ^ itsm 259
twoBefore ^ mijn -399
twoBefore ^ puk 146
twoBefore ^ sms 215
twoBefore ^ wachtwoort 148
twoBefore ^ ww 166
twoBefore aan de -200
twoBefore aan het -189
twoBefore de deur 181
twoBefore de eid 205
twoBefore de markt -209
twoBefore deur , -236
twoBefore digid stat 138
twoBefore digid wachtwoord 202
twoBefore e loket 169
twoBefore een gezin -203
twoBefore een sms 274
twoBefore een wachtwoord -263
twoBefore en de 177
twoBefore en ik 277
twoBefore gat open 196
twoBefore het bord -214
twoBefore huis is -322
twoBefore id kaart -269
twoBefore ik 0 -159
twoBefore ik wacht -234
twoBefore in de -210
twoBefore in met 184
twoBefore is 0 -152
twoBefore itsm geeft -256
twoBefore jan van -198
twoBefore krijg ik -262
twoBefore kwijt , -284
twoBefore lan van -177
twoBefore mijn bsn -292
twoBefore mijn digid 156
twoBefore mijn eid 316
twoBefore mijn man 229
twoBefore mijn postcod -347
twoBefore mijn wachtwoord 276
twoBefore moet betal -272
twoBefore net sms 208
twoBefore op de -227
twoBefore sms kreg 151
twoBefore van digid 185
twoBefore van mijn 288
twoBefore visa 0 283
twoBefore voordeur , -221
twoBefore wachtwoord moet -172
word ! 281
word $ -10
word ( -136
word ) -243
word , -153
word . 151
word 0 -104
word : 79
word ? -206
word @it -10
word ^ -10
word aalst -141
word aan 62
word aanmeld -152
word aanvrag -160
word account 139
word achteran -230
word achterkant -366
word achterzijd -198
word actie -239
word activeringscod 316
word adres -285
word af 261
word affich -260
word afgeleverd -323
word afspraakcod -240
word afsprak -276
word afvalapp 180
word afvalkalender -332
word afvalpas 220
word afvalzak -158
word ah -151
word al -222
word all -317
word allebei -124
word allen 246
word alles -181
word allez 181
word ambtenar -282
word ander -196
word apothek -237
word app 360
word artikel -298
word asfalt -164
word aub 249
word auto -234
word automat 204
word baby -110
word bak -99
word baksk 224
word balie 180
word bang 138
word bank 267
word bankstel 164
word barcod -228
word bc -301
word be07 -131
word be62 -133
word be69 -156
word be76 -127
word be79 -182
word bedoeld 145
word begijnhof -371
word begint -299
word beheerder -168
word ben -337
word berging -222
word betaald -122
word betal -281
word betekent -296
word beveiligingscod 144
word bevestigingscod 184
word bezoekersparker 238
word bezorg -169
word bib 164
word bibliothek -355
word bij -227
word binn 262
word blad -204
word blauw -251
word blef -122
word blijft 173
word bns -230
word boet -233
word bom -198
word bord -342
word bordj -199
word borg -122
word bov -175
word bred -175
word brief 360
word briefk -164
word brug -174
word bsn -433
word burgemeester -260
word burgerservicenummer -306
word burgerzak 201
word bus -304
word buurthuis -148
word buurvrouw 186
word camion -229
word centrum -410
word cijfer -765
word claes -112
word cod -100
word container 193
word control 239
word creditcard 197
word csam 213
word da 138
word daarmee 252
word daensstrat -141
word dag -125
word dak -217
word dan 64
word dar -150
word dat -94
word de 29
word deksel -300
word den 209
word deur -397
word dezelfd -273
word die -83
word dien 339
word diep -188
word digid 269
word digit 260
word direct -298
word dit -80
word dk -162
word dochter -84
word doe 181
word doet 180
word domicilier -112
word donker -228
word doorgev 169
word dor -113
word dorpshuis -206
word draai 314
word draait 166
word dubbel -148
word dus -169
word duurt -277
word e 208
word echt -296
word een -182
word eerst 114
word eid -136
word eig -440
word eigen -219
word elk -210
word eloket 334
word en 179
word energietoeslag 308
word envelop -162
word er 149
word erachter -141
word ergen -348
word erin 188
word error -231
word eural -147
word euro -237
word ex -151
word extra -196
word fak -153
word familie -403
word februari -297
word feestzal -160
word fien -133
word fietsenstall 162
word folder -256
word formulier -298
word fout 40
word foutcod -408
word gaf -113
word garag -206
word garagepoort -279
word gast -249
word gat 157
word ge 360
word gebeld -138
word geblokkeerd 89
word geboortepremie -169
word gebor -215
word gebruik 171
word gebruikersnam 245
word gebruikt 253
word geeft -354
word gef 162
word gehad -338
word gekom -428
word gekreg -140
word gel -224
word geldig -150
word geldt -167
word gelof -208
word gemeent 165
word gemeentehuis -214
word gen -202
word gent -149
word gerak 112
word geschrev -378
word gev 98
word gevond -233
word gezin -524
word gft -332
word giet -164
word gij 403
word ging -202
word gister -124
word gk -173
word goed 98
word grag -394
word groen -73
word grofvuil -240
word grond -231
word gsm 343
word gymzal -242
word hal -142
word hang -220
word hangt -95
word har 298
word he -257
word hebb -326
word heeft -249
word hek -279
word hekj 326
word hel -290
word helemal -163
word help 194
word helpt -338
word her -265
word herdenk -124
word het 168
word heur -305
word hier -137
word hij 167
word hoe -131
word hoelang -231
word hoevel -178
word hog -254
word hoofdletter -171
word huisnr -242
word huisnummer -291
word hur -279
word iban -283
word ie 213
word iederen -250
word iemand 130
word iet -134
word ik -28
word in 23
word ingegev -265
word ingetoetst 284
word ingev 167
word inlogcod 301
word inlogg -99
word inloggegeven 163
word intik -127
word invull -111
word is 53
word it -323
word jan -389
word japan -207
word jar -159
word je -194
word jou 238
word jullie -330
word kaartlezer 262
word kamer -266
word kan -127
word kapot -78
word kast -245
word kat -285
word kenmerk -282
word ker 72
word kerkplein -199
word kermis -285
word kerstmarkt -262
word kiez 170
word kijk 270
word kind -159
word kinder -256
word kl -263
word klar -274
word kleurcod -276
word klopt -173
word kluisj 214
word kolkweg -119
word kom 230
word komt -119
word kortingscod -365
word krant -233
word kreg 243
word krijg -106
word krijgt -267
word kunt 390
word kvk -301
word kwam 160
word kwijt -92
word laadpal -381
word lamp -289
word lan -203
word lantaarn -130
word lat -264
word leges 66
word les 286
word ligg -275
word ligt 90
word link 263
word liter -315
word log 222
word login 307
word loket 258
word luidt 337
word lukt 262
word m -117
word maand -334
word maandag -178
word mag 43
word mail 153
word man -81
word mann 181
word mar 191
word markt -271
word mededel -399
word meerdervoort -203
word mei -166
word melding -437
word meldingsnummer -168
word mener 112
word mer 85
word met 24
word mevrouw 118
word mij 52
word mijngemeent 296
word milieupas 260
word milieustrat -276
word minimal -254
word minsten -121
word minut -358
word mis 189
word misschien -228
word mist -256
word mn 61
word moeder 120
word moest 341
word mog 152
word monteur -245
word na -363
word nac -194
word nacht -295
word nam -156
word namen -186
word nar 82
word nee -223
word neg -172
word ni 177
word nie 290
word niet 45
word nieuw -159
word nik -117
word nl42 -110
word nl74 -135
word nog -77
word nooit -343
word nor -133
word normal -379
word november -124
word nr -307
word nu 107
word nul 219
word nummer -286
word nv -112
word ocmw 271
word of -133
word ok 252
word onder -106
word onjuist 135
word ons -119
word ontbreekt -344
word ontvang 144
word ook -100
word op -114
word open 86
word openbar -275
word opvang -182
word oranj -317
word oud -18
word ouder -325
word over -239
word pak -309
word pakt 155
word pal -145
word papier 145
word parallelweg -321
word park -179
word parkeerapp 184
word parker -299
word pas 238
word paspoort -320
word paswoord 305
word paswoort 282
word pasword 337
word pc -307
word per 127
word phishing -181
word pin 403
word pincod 284
word pinkod 325
word pinn -247
word politie -274
word poort -308
word poortj -193
word postcod -812
word precies 189
word priester -141
word prober 135
word productcod -350
word projectcod -299
word promocod -317
word puk 332
word put -263
word ral -285
word rar -241
word ratelar -167
word reken -142
word rekeningnummer -169
word rijksregisternummer -373
word rijksweg -312
word rod -140
word rol -172
word ronald -168
word rr -214
word rt -210
word samenstell -141
word scant -179
word scheelt 148
word scherm -305
word schilder 185
word schol -398
word schooltoelag -121
word sind -252
word sint -230
word sit 287
word slagbom -335
word sleutel -139
word sleutelkastj 145
word slot -134
word sms 235
word sorry -354
word speeltuin -387
word sperwerstrat -205
word sporthal -227
word sta -320
word stadhuis 99
word stan 101
word stat -124
word stoep -230
word storing -251
word strat -444
word streepjescod -287
word stuk -221
word system -305
word t 153
word tag -242
word te 114
word teken -308
word telefon 203
word terugstort -164
word terwijl 231
word test 179
word thuis -86
word tikt 126
word tis 178
word tkan -124
word toch -277
word toe -363
word toegangscod 235
word toen 129
word toestel 164
word toetsenbord -256
word toilet -181
word tot -247
word tr -274
word trein -281
word trek 266
word trouwboekj 189
word tuss -325
word twed -104
word twee -356
word tweeling -135
word typ -99
word u 207
word uitker 68
word uur -192
word uw -154
word val -366
word valt -339
word van 104
word vanaf -173
word vanmorg -181
word vast 161
word vbld -122
word vd 214
word vel 118
word veranderd 137
word verder -206
word verget -367
word vergis -124
word vergunn -298
word verhuis -349
word verificatiecod 259
word verkeerd -265
word verkocht -236
word verlop 213
word verplicht -312
word vervall -222
word via -293
word vind -154
word vindt -259
word vloek -160
word voetpad -169
word vogelpik -160
word vol -311
word volgen -506
word volgend -234
word volw -119
word volzet -204
word vor -102
word vraagt 354
word vrag -232
word vroeg -110
word vuilzak -191
word vul 134
word waarborg -124
word wacht -453
word wachtwoord 615
word wachtwoort 377
word wagtwoord 334
word wanner -187
word want 118
word war 129
word waregem -304
word was -274
word wat -100
word we -283
word webshop -157
word wel -67
word welk -377
word wet -122
word wie 120
word wifi -435
word wil -92
word wilt 180
word wit 356
word won -402
word woont -256
word ww 354
word xk -233
word zat -100
word zaterdag -160
word ze -389
word zeg 200
word zegt 178
word zien 281
word ziet -200
word zijn -17
word zin -351
word zoal -222
word zon -127
word zondag -134
word zonder -318
word zonecod -229
word zonet 261
word zou -291
word zoud -315
word zuil -173
word zwart 356
word zwembad -279
word नमसत -121
`,
};
