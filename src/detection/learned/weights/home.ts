import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1500 candidates that are, 1137 that are not.
 * On families it was not taught on:
 * - above -1: found 99.1 %, wrongly 28.5 %
 * - above -0.5: found 98.3 %, wrongly 21.0 %
 * - above 0: found 97.0 %, wrongly 14.6 %
 * - above 0.5: found 94.3 %, wrongly 10.4 %
 * - above 1: found 89.5 %, wrongly 5.6 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:d0f7b5a6275d9910a0e9519e60bebf60cf084056b628c101584bc57f7c55a5c0",
  intercept: -0.126,
  weights: `
before ) 218
before , 35
before 0 82
before @code -82
before ^ 8
before aan -126
before achter -30
before adres 188
before afgegev -255
before afval -292
before afvalkalender 196
before al 56
before allen -125
before als -135
before altijd -188
before amai -203
before apothek -244
before appartement 247
before auto 176
before bak 210
before bank -251
before bankj -215
before basisschol -262
before bed 331
before beginn 315
before ben 136
before bezorg 257
before bib -227
before bij 44
before binn 310
before blauw -287
before blijft -215
before bom -156
before bomma 329
before brief 159
before bur -279
before buurvrouw 111
before bv -359
before caf -110
before consultatiebureau -171
before da -242
before dag -163
before dar -341
before dat -188
before de -168
before den -174
before deur 168
before dit -200
before domicilie 217
before domicilieadres 252
before doorgev 253
before dor 57
before dubbel -200
before e 174
before een -63
before elk -235
before en 64
before er -98
before ex 187
before factur -297
before fietspad -187
before fritur -206
before ga -191
before gat -188
before ge 261
before gebor 190
before gedumpt -148
before geleverd 220
before gen 242
before geparkeerd -266
before gezin 249
before gft 148
before goud -153
before graffiti -234
before grag 289
before hag -141
before hal -152
before hang -243
before har 64
before heb 241
before hed 167
before hem 265
before het -256
before hevig -148
before hier 187
before hij 172
before hog -293
before hond 328
before hondenpoep -164
before hoogacht 242
before hor -210
before hotel -305
before huis 206
before hun 211
before hur 144
before ich 366
before ik 136
before in -43
before ingeschrev 155
before inschrijv 269
before is -181
before jan 265
before jar 139
before je -170
before juni -284
before k 259
before kamer 238
before kan 127
before kantor -282
before kapot -293
before kapsalon -320
before kermis -233
before kijk 144
before kinder -349
before klar 279
before klopt 215
before kom 70
before komt 141
before kort 338
before krijg 164
before kunn -175
before kwoan 230
before kwon 300
before laadpal 221
before laatst 281
before lamp -268
before lang -155
before lantaarn 225
before lantaarnpal -296
before ligg -237
before ligt -81
before lod -305
before loger 261
before los -191
before loss -248
before maandag 202
before maart 178
before mama 228
before mar 120
before me 264
before meld -183
before melding -287
before mer 92
before met 174
before mij 245
before mijn 189
before milieustrat -282
before mn 167
before moeder 300
before moet 250
before moogt 127
before muziek -205
before mvg 162
before nacht 321
before nar -201
before ne 239
before neemt -346
before nen -137
before ni 229
before niet -1
before nog 48
before nou 286
before obs -182
before ochtend -182
before ocmw -272
before of 61
before oktober 168
before om -153
before oma 163
before omgevall -256
before onderbur 156
before ondergetek 217
before ondergrond -184
before onderuit -285
before ons 163
before ook -205
before op -70
before opa 242
before open -277
before ophal 150
before oud -149
before ouder 218
before over -280
before pakket 175
before pal 293
before papa 292
before parker -263
before pas -139
before paspoort 181
before per -67
before poppodium -262
before post 337
before postbod 215
before put -224
before putdeksel -196
before rally -238
before recht 148
before reg -148
before reken -372
before rijbewijs -141
before riool 225
before sam 222
before scheiding 190
before schrijv 115
before sind 151
before sint -246
before slaapkamer 343
before sleutel 156
before sluikstort -178
before sociaal -225
before speeltuin -207
before stadhuis -228
before stan 166
before stank 204
before stempas 214
before stond 267
before stort -217
before straatlamp -191
before stur 182
before supermarkt -220
before t -268
before tak -240
before tandart -202
before tant 285
before teg 302
before ter -211
before terug -229
before terwijl 307
before thuis 185
before thuisbezorgd 185
before tijdelijk 141
before tijden -321
before trek 200
before trekt 157
before tuin 253
before u 188
before uit -236
before up -299
before van -90
before vanaf 421
before vanuit 317
before verhuis 179
before verhuisd 232
before verhuist -343
before verhuiz 173
before verhuusd 242
before verkeerd 275
before verkeersbord -251
before verpleeghuis -173
before verstopt -220
before vlakbij -274
before voedselbank -274
before voetpad -255
before vol -379
before volkstuincomplex -182
before voordeur 251
before vorig 67
before vriendin 257
before vrijdag -195
before vrouw 143
before waarom 143
before wanner -204
before war 225
before was -152
before we 144
before weg -292
before wek 74
before welk -288
before wer -244
before weun 289
before wij 140
before won 194
before woning 286
before woonplat 208
before woont 260
before zag -422
before zak -214
before zaterdag 135
before zebrapad -211
before zegg -182
before zelf 286
before zetel -293
before zich 228
before zie -312
before zien -198
before zij 365
before zijn 114
before zoekt -242
before zonder -267
before zou 212
before zus -111
before zwembad -203
before1 ( 39
before1 ) -263
before1 , 35
before1 ^ 91
before1 aan -280
before1 achter -235
before1 adres 59
before1 bewoner 319
before1 bibliothek -212
before1 bij -308
before1 bouwplat -229
before1 caf -170
before1 dat -203
before1 de 133
before1 den 186
before1 deur 242
before1 een -217
before1 familie 194
before1 gegeven 134
before1 gemeentehuis -197
before1 het 120
before1 hoekema 155
before1 huis 78
before1 in 33
before1 is 137
before1 it 119
before1 jar 223
before1 kamer 214
before1 keuk 258
before1 kringlop -154
before1 lamp -281
before1 lang -202
before1 mei 195
before1 met -365
before1 mij 145
before1 moskee -175
before1 museum -220
before1 naast -257
before1 nabij -264
before1 nar 103
before1 nieuw 192
before1 nog 304
before1 nummer 82
before1 op 18
before1 oud 242
before1 over -195
before1 pal -189
before1 parochiezal -398
before1 postcod 103
before1 postcodegebied -273
before1 rechtover -220
before1 rond -90
before1 speelplein -311
before1 speeltuin -218
before1 stat -296
before1 t 203
before1 tankstation -190
before1 te 190
before1 tegenover -229
before1 thuis 242
before1 thuisadres 280
before1 thv -234
before1 tis 303
before1 tuss -220
before1 van 99
before1 vanaf -389
before1 verhuisd 219
before1 vlakbij -277
before1 vor -141
before1 vriend 252
before1 was 213
before1 wij 259
before1 won 150
before1 wonend 291
before1 woonacht 215
before1 woonadres 260
before1 woont 51
before1 wordt 342
before1 zelf 186
before1 zit -227
before1 zwembad -162
before1 zwerfvuil -198
before2 , 53
before2 0 137
before2 ^ 33
before2 aan -71
before2 adreswijz 191
before2 afvalzak 175
before2 allen 242
before2 altijd -291
before2 apothek -274
before2 appartement 167
before2 bakker -313
before2 balie -167
before2 ban -265
before2 ben 225
before2 bewoner 283
before2 bij -218
before2 bur 277
before2 bushokj -196
before2 buurman 176
before2 buurthuis -204
before2 buurvrouw 291
before2 camping -257
before2 containerpark -193
before2 dak 242
before2 de -254
before2 delhaiz -199
before2 deur 169
before2 dienstencentrum -185
before2 districtshuis -215
before2 domicilie 130
before2 en -149
before2 er -268
before2 familie 332
before2 garag 226
before2 gat -167
before2 gedomicilieerd 180
before2 gedumpt -178
before2 gezien -207
before2 gezin 129
before2 hangt -266
before2 hek -173
before2 het -153
before2 hier 242
before2 hiernaast 241
before2 hoogt -178
before2 hotel -266
before2 huis 104
before2 huisadres 167
before2 hur -176
before2 huurcontract 187
before2 huurder 240
before2 ingeschrev 196
before2 k 235
before2 ker -289
before2 kerk -259
before2 kom 199
before2 komt 216
before2 kort 174
before2 kroeg -203
before2 kwon 254
before2 lamp -189
before2 lantaarn -148
before2 leegstaand -126
before2 leeuw -153
before2 lever 290
before2 liv 206
before2 locatie -416
before2 lokal -269
before2 loket -294
before2 mer -198
before2 met -169
before2 mij 279
before2 mijn 180
before2 moeder 221
before2 naast 206
before2 nacht -249
before2 nar 144
before2 nieuw 210
before2 nu 170
before2 omgewaaid -172
before2 ongever -195
before2 ons -202
before2 op 82
before2 overbur 219
before2 parkj -201
before2 pc 215
before2 plat -374
before2 pleintj -270
before2 post 319
before2 postcod 156
before2 postkantor -241
before2 put -193
before2 recht -169
before2 recyclagepark -172
before2 ria 265
before2 rotond -138
before2 samenwon 318
before2 schol -272
before2 september 171
before2 slap 178
before2 snackbar -237
before2 sta 163
before2 stek 309
before2 stoep -96
before2 student 204
before2 studentenkamer 251
before2 stur 164
before2 supermarkt -267
before2 t -260
before2 tent -274
before2 thuis 211
before2 thuisadres 199
before2 toch -248
before2 tuin 382
before2 uit -153
before2 van 191
before2 vanaf 288
before2 verhuis 129
before2 verhuisd 130
before2 vier 255
before2 vlieger -182
before2 voetpad -142
before2 vol -210
before2 vriend 161
before2 war -306
before2 we 189
before2 weg 111
before2 werk -248
before2 wij 245
before2 winkel -160
before2 won 162
before2 woning 143
before2 woonadres 220
before2 woonhuis 253
before2 woont 195
before2 word 283
before2 zal -158
before2 ze -186
before2 zebrapad -229
before2 zelf 165
before2 zijn 179
before2 zit -70
before2 zwan -148
before2 zwembad -156
behind ! 72
behind $ -37
behind ( 480
behind , -25
behind : 349
behind ? -66
behind @code 183
behind aan 132
behind aanslag 170
behind aanvrag -296
behind achterom 169
behind adres 298
behind al 58
behind all 331
behind allebei 294
behind altijd 172
behind asfalt -304
behind aug 190
behind auto 261
behind baby 236
behind bak 186
behind bakker 310
behind bankjes -267
behind bed -278
behind bel 330
behind belast 168
behind ben 257
behind bened 171
behind berg -216
behind betreft 288
behind bij -57
behind bijna -192
behind blauw 124
behind blijv 185
behind blok 208
behind bom 201
behind bouw 265
behind bov -156
behind brievenbus 165
behind brug -236
behind bur 193
behind bus 270
behind collega 192
behind da 182
behind dag 91
behind dak -164
behind dan 114
behind dar -77
behind dat -134
behind de -10
behind den 148
behind dendermond -168
behind deur 145
behind dicht 147
behind die -70
behind dien 126
behind diep -190
behind doet -194
behind doorgev 175
behind dor -101
behind dubbel 128
behind duiv 269
behind dus 92
behind een -197
behind eig 275
behind en -53
behind enkel -241
behind ergen 270
behind fietspad -224
behind formulier -180
behind frigo -122
behind ga 211
behind gan 158
behind gat 112
behind gebrok -300
behind geeft -233
behind gehad 253
behind gekreg 237
behind geld -300
behind gemeent 259
behind gen -103
behind genk 110
behind gerust 170
behind geslot -301
behind gft 156
behind glad -220
behind glas -210
behind grag 84
behind gratis -231
behind groen 317
behind grofvuil -270
behind gsm 187
behind hal 165
behind half -249
behind heb -178
behind hebb 148
behind hek -233
behind hem 203
behind het -151
behind hier 108
behind hij 196
behind hoe -72
behind hog 116
behind hond -100
behind hor 240
behind huis 357
behind huisnummer 156
behind hur -257
behind ich 327
behind ieder 219
behind iederen 328
behind iemand -32
behind iet 158
behind ik 163
behind in 39
behind ingeschrev 302
behind internet 178
behind is -28
behind jar 292
behind je -246
behind jullie 42
behind juni 171
behind k 275
behind kapot -119
behind ker 133
behind kind 227
behind kk 206
behind kl 206
behind klein -327
behind klopt -251
behind komt 102
behind kotbas 156
behind krijgt 215
behind kruispunt -265
behind kwartier -347
behind lading -219
behind lamp 221
behind langskom 214
behind lantaarnpal -190
behind lat -358
behind leg -347
behind lekt -172
behind leuv 257
behind ligg 172
behind lod 199
behind los -168
behind maand -170
behind maart 261
behind mag -2
behind man 181
behind mar -216
behind matras -201
behind meld 204
behind mer -224
behind mijn 116
behind mn 225
behind moek 177
behind mog -311
behind nacht -96
behind nie 306
behind nieuw 197
behind nik 203
behind nodig -189
behind nog 47
behind nooit 123
behind nou 252
behind omzet -285
behind ons 102
behind onz 296
behind ook -115
behind op -128
behind open -128
behind over 122
behind pal -111
behind pand -234
behind papier 361
behind pas -144
behind per 210
behind person 350
behind plat 308
behind pmd 182
behind poort -255
behind prullenbak -240
behind puin -212
behind put 117
behind recht -177
behind rest 189
behind rijdt -162
behind roeselar 363
behind rolstoel -181
behind schef -229
behind scherv -160
behind schol 268
behind schoolkinder -251
behind scooter -232
behind sind 128
behind slaapkamer 245
behind slap 228
behind speelstrat -170
behind sporthal -355
behind sta 189
behind stad 234
behind stan 143
behind stat 177
behind steiger -179
behind stel 233
behind stinkt 160
behind stoep -263
behind stoeptegel -179
behind stond 203
behind strat 204
behind stuk -146
behind subsidie -340
behind t -49
behind teg -157
behind teken -232
behind tel 230
behind terug 216
behind thuis 66
behind tis 193
behind toe -270
behind twed 150
behind twee 181
behind uit 103
behind vannacht 185
behind ver 219
behind verdiep 162
behind verf -179
behind verkeersbord -299
behind verzakt -215
behind verzorgingshuis 314
behind vier 79
behind vierd 175
behind voetpad -291
behind voordeur 196
behind vor 129
behind vrag 304
behind vrijdag -195
behind vrouw 136
behind vuilbak -226
behind wag -239
behind wanner 218
behind wat -123
behind waterlelie 154
behind welk 212
behind wer 182
behind werk 295
behind wetter 210
behind wie -79
behind wijk 325
behind wil 278
behind won 275
behind word 121
behind xt 182
behind zaterdag -127
behind ze -97
behind zegg -126
behind zegt 314
behind zelf 205
behind zien -272
behind zit -99
behind zomer 194
behind zon 233
behind zondag -208
behind zx 214
behind1 ! -158
behind1 $ 10
behind1 ) -47
behind1 , 17
behind1 : -323
behind1 ; 239
behind1 ? -149
behind1 @code 67
behind1 aan 216
behind1 als 232
behind1 bov 300
behind1 brandt -281
behind1 da 196
behind1 dendermond -193
behind1 derd 196
behind1 dus 283
behind1 en 41
behind1 er -283
behind1 flikkert -170
behind1 gat -212
behind1 gen 207
behind1 genk 149
behind1 grag 206
behind1 hangt -256
behind1 heb 285
behind1 hebb 232
behind1 het -205
behind1 hier 283
behind1 hoe 183
behind1 huisnummer 308
behind1 ik 235
behind1 in 110
behind1 is -51
behind1 kessel 156
behind1 komt 241
behind1 kortrijk 158
behind1 ligt -279
behind1 loker 111
behind1 mar 83
behind1 mechel 198
behind1 met 195
behind1 nar 154
behind1 niet 271
behind1 nieuw 240
behind1 nog -179
behind1 nou -209
behind1 of -241
behind1 ongever -254
behind1 ook -215
behind1 op -75
behind1 open -157
behind1 plat 242
behind1 roeselar 95
behind1 sind 223
behind1 stan -153
behind1 stat -98
behind1 stinkt -231
behind1 stookt 181
behind1 t 254
behind1 te 127
behind1 tot -245
behind1 utrecht 120
behind1 verstopt -273
behind1 vor -193
behind1 vrag -334
behind1 was -226
behind1 wetter 228
behind1 won 211
behind1 woont 266
behind1 zegt -197
behind1 zijn -253
behind1 zit -127
behind1 zonder 305
behind1 zwemm 205
behind2 , -27
behind2 ? -171
behind2 achterom 203
behind2 al -109
behind2 altijd -235
behind2 bel 210
behind2 betal -213
behind2 bij 202
behind2 bsn 156
behind2 dan 248
behind2 dar -125
behind2 dat 90
behind2 de -87
behind2 die -314
behind2 drie -138
behind2 dus 216
behind2 ede 179
behind2 een -111
behind2 elk 185
behind2 er -220
behind2 ge -96
behind2 gen 109
behind2 gevar -259
behind2 har 143
behind2 heb 115
behind2 hebb 206
behind2 heeft -119
behind2 hel -287
behind2 hier 206
behind2 hoe -105
behind2 hoevel -258
behind2 hor 228
behind2 hun 311
behind2 ik 210
behind2 jullie 195
behind2 kapot -124
behind2 komt -231
behind2 krijg 135
behind2 kunn 306
behind2 link 232
behind2 lo 156
behind2 mag 135
behind2 met 125
behind2 mijn 100
behind2 mn -307
behind2 mog 223
behind2 na 165
behind2 niet -217
behind2 nog 219
behind2 ons 133
behind2 ook -329
behind2 open -187
behind2 opengebrok -179
behind2 over -235
behind2 schef -179
behind2 stat -170
behind2 te -181
behind2 thuis 180
behind2 twed 188
behind2 uit -151
behind2 van -185
behind2 verstopt -167
behind2 vol -166
behind2 vor -282
behind2 war 113
behind2 water -258
behind2 wek 256
behind2 wet -162
behind2 wij 67
behind2 wil 114
behind2 won 154
behind2 word -140
behind2 ze -128
behind2 zeker -263
behind2 zij 202
behind2 zo -168
bothBefore , aan -386
bothBefore , de 269
bothBefore , nu 292
bothBefore , op 336
bothBefore , woonacht 217
bothBefore 0 : 220
bothBefore 0 bij -232
bothBefore 0 jar 223
bothBefore 0 nar 146
bothBefore ^ , 229
bothBefore ^ aan -198
bothBefore ^ hoekema 155
bothBefore ^ in -314
bothBefore ^ nr 236
bothBefore ^ nummer 156
bothBefore ^ op -206
bothBefore ^ postcod 247
bothBefore ^ speelplein -294
bothBefore ^ tegenover -148
bothBefore ^ tuss -203
bothBefore ^ van 246
bothBefore ^ verhuisd 214
bothBefore ^ vor -213
bothBefore ^ wij 259
bothBefore ^ won 308
bothBefore ^ woonadres 260
bothBefore ^ zwembad -162
bothBefore ^ zwerfvuil -198
bothBefore aan de -46
bothBefore adres is 225
bothBefore adres was 213
bothBefore adreswijz nar 191
bothBefore afvalzak nar 175
bothBefore apothek , -324
bothBefore appartement op 240
bothBefore ben van 199
bothBefore bewoner van 283
bothBefore bij familie 194
bothBefore bij nummer -153
bothBefore bom aan -177
bothBefore bom tegenover -207
bothBefore buurthuis , -190
bothBefore buurvrouw van 204
bothBefore camping , -257
bothBefore dat is 112
bothBefore dat op -312
bothBefore de bibliothek -224
bothBefore de deur 242
bothBefore de moskee -175
bothBefore de parochiezal -212
bothBefore deur , 364
bothBefore dienstencentrum , -185
bothBefore en aan -311
bothBefore er bij -207
bothBefore familie op 268
bothBefore fritur op -282
bothBefore gedomicilieerd op 186
bothBefore gedumpt vor -216
bothBefore gezien aan -207
bothBefore het gemeentehuis -170
bothBefore het pand -261
bothBefore hier op 203
bothBefore hoek met -224
bothBefore hoogt van -178
bothBefore huis , 290
bothBefore huis op 131
bothBefore huisadres is 162
bothBefore huurder van 225
bothBefore ik hur 307
bothBefore ik won 165
bothBefore in de 159
bothBefore in op 165
bothBefore ingeschrev op 196
bothBefore is : 261
bothBefore is aan -280
bothBefore is dat -203
bothBefore is nu 153
bothBefore is op 265
bothBefore jar op 208
bothBefore k won 235
bothBefore kerk op -278
bothBefore kort in 174
bothBefore kruispunt bij -180
bothBefore lantaarn tegenover -164
bothBefore leeuw , -153
bothBefore locatie : -277
bothBefore mar bij -302
bothBefore mar nar 247
bothBefore mij op 302
bothBefore mij thuis 137
bothBefore mijn gegeven 134
bothBefore mijn huis 213
bothBefore moeder , 281
bothBefore naast op 206
bothBefore nar de 161
bothBefore nieuw adres 134
bothBefore nieuw huis 168
bothBefore nu op 150
bothBefore ons op 231
bothBefore op de 74
bothBefore op den 186
bothBefore op t 165
bothBefore oud adres 136
bothBefore pleintj , -233
bothBefore post nar 325
bothBefore postcod : 246
bothBefore postcod is 110
bothBefore recht over -185
bothBefore recyclagepark , -184
bothBefore schol ( -313
bothBefore sta op 163
bothBefore stat aan -239
bothBefore stoep , 175
bothBefore stoep bij -242
bothBefore stoep vor -255
bothBefore student op 204
bothBefore stur nar 164
bothBefore supermarkt , -218
bothBefore thuis , 208
bothBefore thuis : 191
bothBefore thuis op 182
bothBefore thuisadres : 199
bothBefore toch op -223
bothBefore tuin , 178
bothBefore van de 358
bothBefore verhuis van 137
bothBefore verhuisd nar 100
bothBefore verhuisd van 203
bothBefore vlieger , -182
bothBefore vol , -211
bothBefore vriend , 173
bothBefore war : -306
bothBefore we won 140
bothBefore wij won 197
bothBefore winkel op -169
bothBefore won : 172
bothBefore won aan 302
bothBefore won in 168
bothBefore won nu 239
bothBefore won op 209
bothBefore won zelf 186
bothBefore woning ( 199
bothBefore woonadres : 210
bothBefore woont in 181
bothBefore woont op 203
bothBefore word nar -157
bothBefore word op 185
bothBefore zelf op 116
bothBefore zijn van 179
bothBefore zwan , -148
earlier . -99
earlier 0 206
earlier ? -163
earlier adres 94
earlier adreswijz 237
earlier afvalpas 337
earlier bak 290
earlier bewegwijzer -320
earlier bij 239
earlier breng 291
earlier container 162
earlier dakkapel 211
earlier dar -188
earlier dat -266
earlier de -135
earlier den 209
earlier die -286
earlier doorgev 322
earlier dor 199
earlier drie -167
earlier een -59
earlier elk 244
earlier er -75
earlier ga 244
earlier gan 218
earlier gat -270
earlier geleegd 254
earlier grag 365
earlier hebb 178
earlier heeft -295
earlier het -416
earlier hier 237
earlier hoi 337
earlier huis 236
earlier huisbas 263
earlier hur 244
earlier ik 209
earlier is -199
earlier jullie 185
earlier k -210
earlier kan 401
earlier kliko 297
earlier kom 255
earlier kunt 179
earlier lantaarn -250
earlier lat 226
earlier ligt -289
earlier mag 201
earlier me 243
earlier mij 365
earlier mijn 281
earlier moet 186
earlier nar 261
earlier niet 95
earlier nieuw 316
earlier nodig 312
earlier nog 256
earlier ons 275
earlier op -217
earlier open -221
earlier ophal 226
earlier oud 202
earlier over -392
earlier postcod 281
earlier sind 278
earlier stat -290
earlier stoep -185
earlier strat 224
earlier t -334
earlier teg -239
earlier thuis 324
earlier u 240
earlier van -297
earlier verhuiz 276
earlier vorig 229
earlier war -206
earlier wat 330
earlier weg -273
earlier welk -213
earlier wij -265
earlier wijkagent 179
earlier wil 192
earlier will -399
earlier won 343
earlier word 183
earlier zak -320
earlier zijn -177
earlier zoek -197
elsewhere ! 250
elsewhere ) 249
elsewhere , 33
elsewhere . 137
elsewhere 0 51
elsewhere : 166
elsewhere ? -41
elsewhere @code 231
elsewhere aan -208
elsewhere aangift 275
elsewhere aanpass 153
elsewhere aanslag 195
elsewhere aanvrag 255
elsewhere adres -153
elsewhere af 195
elsewhere afvalbak 342
elsewhere afvalpas 176
elsewhere afwacht 155
elsewhere al 235
elsewhere allen 119
elsewhere alles -109
elsewhere als 244
elsewhere alvast 378
elsewhere ambtenar -124
elsewhere ander -200
elsewhere antwoord 47
elsewhere app -229
elsewhere auto 142
elsewhere avond 200
elsewhere bak 300
elsewhere basisschol 174
elsewhere be 163
elsewhere bedankt 369
elsewhere bel 189
elsewhere belast -329
elsewhere bestat 253
elsewhere betaald 178
elsewhere betal 80
elsewhere betreft 227
elsewhere bewoner 210
elsewhere bezorg 225
elsewhere bezorgd 293
elsewhere bezwar 173
elsewhere bij 77
elsewhere binn -174
elsewhere bloembak -192
elsewhere boet 299
elsewhere brandwer 391
elsewhere brief 247
elsewhere bruiloft -181
elsewhere bur -255
elsewhere bus -236
elsewhere bushalt -329
elsewhere bv -242
elsewhere caf -237
elsewhere carport 300
elsewhere colleg 173
elsewhere container 425
elsewhere d 259
elsewhere da 313
elsewhere dag -58
elsewhere dak -171
elsewhere dakkapel 251
elsewhere dank 207
elsewhere dar -104
elsewhere dat -16
elsewhere datum 202
elsewhere de -81
elsewhere deksel 234
elsewhere deur 290
elsewhere dicht 123
elsewhere die 31
elsewhere digital 206
elsewhere dit 71
elsewhere dochter 195
elsewhere doen -177
elsewhere doet 301
elsewhere doorgev 260
elsewhere dor 191
elsewhere dossier 158
elsewhere drad -200
elsewhere drie -93
elsewhere duit 206
elsewhere durft 137
elsewhere dus 311
elsewhere eerst 276
elsewhere eig 268
elsewhere eindelijk 297
elsewhere elk 285
elsewhere en 36
elsewhere er -95
elsewhere eraf 233
elsewhere erbij -229
elsewhere extra 344
elsewhere f 392
elsewhere fam 392
elsewhere fiet -314
elsewhere finn 174
elsewhere formulier 213
elsewhere g 117
elsewhere ga 254
elsewhere ge 121
elsewhere geacht 173
elsewhere geb 217
elsewhere gebeur 267
elsewhere gebor 205
elsewhere gedan 240
elsewhere geeft -182
elsewhere gekreg 235
elsewhere geld -383
elsewhere gelijk -238
elsewhere gemeent -302
elsewhere gen 254
elsewhere geplaatst 174
elsewhere gerak -286
elsewhere gerust -204
elsewhere gev -323
elsewhere gevar -219
elsewhere gevond 143
elsewhere gevorderd 181
elsewhere gevraagd 336
elsewhere gewaaid 234
elsewhere gezegd 414
elsewhere gezien 151
elsewhere gezin 271
elsewhere gister -120
elsewhere glasvezel 253
elsewhere goed 228
elsewhere grag 35
elsewhere groen -182
elsewhere groendienst -192
elsewhere groet 302
elsewhere grofvuil 269
elsewhere gsm 322
elsewhere h -428
elsewhere haha 129
elsewhere hallo -264
elsewhere har 193
elsewhere heb 285
elsewhere hebb -106
elsewhere heeft 98
elsewhere hel 54
elsewhere het 40
elsewhere hierbij 173
elsewhere hiernaast 331
elsewhere hij 255
elsewhere hoevel 298
elsewhere hof 262
elsewhere hond 182
elsewhere hondenpoep -221
elsewhere hoogacht 295
elsewhere hotel -192
elsewhere houd 228
elsewhere huis 223
elsewhere hur -169
elsewhere ie 164
elsewhere iederen -221
elsewhere iemand 72
elsewhere iet 242
elsewhere ik 178
elsewhere in 198
elsewhere inschrijv 105
elsewhere inwoner 314
elsewhere j 344
elsewhere jar 294
elsewhere je 119
elsewhere jullie 61
elsewhere juni -296
elsewhere kaart -291
elsewhere kamer 329
elsewhere kapot -227
elsewhere kat 334
elsewhere ker 122
elsewhere kerk -253
elsewhere kind 213
elsewhere kinder -253
elsewhere klopt -167
elsewhere kom -194
elsewhere komt 168
elsewhere kost 424
elsewhere krijg 285
elsewhere krijgt 226
elsewhere kunn -199
elsewhere kunt 348
elsewhere kwijt 346
elsewhere lamp 237
elsewhere langskom -118
elsewhere lat -30
elsewhere leverancier -304
elsewhere ligg -189
elsewhere loopt 275
elsewhere loting 174
elsewhere maart -265
elsewhere mag 96
elsewhere mail 158
elsewhere man 115
elsewhere matrass 163
elsewhere me 216
elsewhere mee -161
elsewhere meest 306
elsewhere melding -244
elsewhere merci 182
elsewhere met -51
elsewhere mevr 301
elsewhere mevrouw 162
elsewhere mij 186
elsewhere mijn 288
elsewhere mn 189
elsewhere moeit 255
elsewhere moet -120
elsewhere mog -278
elsewhere muziek -342
elsewhere my 394
elsewhere na 273
elsewhere nacht 284
elsewhere nakijk 289
elsewhere nam -76
elsewhere nar 86
elsewhere naturalisatie 181
elsewhere ne 240
elsewhere nem -171
elsewhere nie 193
elsewhere niemand -215
elsewhere niet 189
elsewhere nl 149
elsewhere nodig 292
elsewhere nooit 161
elsewhere nou 244
elsewhere nu 177
elsewhere oktober 262
elsewhere om -280
elsewhere onderwerp 181
elsewhere ons 275
elsewhere ontvang 259
elsewhere ook -86
elsewhere oosterhuis 183
elsewhere op 91
elsewhere open -344
elsewhere oranj -265
elsewhere ord 170
elsewhere over 249
elsewhere overal -221
elsewhere p 286
elsewhere pas 212
elsewhere per 217
elsewhere person 250
elsewhere pikkedonker -177
elsewhere post 297
elsewhere premie 147
elsewhere printer 325
elsewhere r 288
elsewhere rat 124
elsewhere regelt 228
elsewhere reken 333
elsewhere rij 156
elsewhere rijksregister 193
elsewhere rioollucht -183
elsewhere rolstoel -318
elsewhere schimmel -232
elsewhere schoolplein -182
elsewhere schrapp 149
elsewhere schrijf 140
elsewhere schur 363
elsewhere sind 264
elsewhere slap 322
elsewhere sluikstort -205
elsewhere sofie 172
elsewhere start 6
elsewhere stat 145
elsewhere stek -208
elsewhere stembureau 165
elsewhere stemm -302
elsewhere stempas 251
elsewhere stond -186
elsewhere student 148
elsewhere stuk 245
elsewhere stur 272
elsewhere t -241
elsewhere tak -229
elsewhere te -472
elsewhere thuis 360
elsewhere toch -120
elsewhere tot -91
elsewhere trouwakt 200
elsewhere twee 152
elsewhere u 149
elsewhere uit 130
elsewhere uitpas 114
elsewhere uur -204
elsewhere uw 204
elsewhere v -468
elsewhere vader 269
elsewhere valt 207
elsewhere van -34
elsewhere vanuit 174
elsewhere vast 267
elsewhere verblijf 271
elsewhere vergunn -370
elsewhere verhuisd 228
elsewhere verkeerd 259
elsewhere vernam 181
elsewhere verzoek 141
elsewhere vier 168
elsewhere vlietsingel -135
elsewhere vol 406
elsewhere voorbeeld 113
elsewhere vor -72
elsewhere vrag -414
elsewhere vriendelijk 215
elsewhere vrij -197
elsewhere vroeg 244
elsewhere vrouw 248
elsewhere vuilzak 280
elsewhere w 347
elsewhere wanner 210
elsewhere want 170
elsewhere war -271
elsewhere was 238
elsewhere wat 311
elsewhere water -256
elsewhere we 112
elsewhere wek 174
elsewhere werf 174
elsewhere werk -167
elsewhere wethouder 154
elsewhere wij -150
elsewhere wijkagent 157
elsewhere wil -80
elsewhere wilt -196
elsewhere wit 250
elsewhere won 405
elsewhere woningbouw 180
elsewhere woont 250
elsewhere word 396
elsewhere wordt -201
elsewhere zak 285
elsewhere zaterdag -302
elsewhere ze -300
elsewhere zegg 196
elsewhere zegt 67
elsewhere zet 103
elsewhere zetel 204
elsewhere zich 264
elsewhere zij 83
elsewhere zit 156
elsewhere zomar 207
elsewhere zondag -67
elsewhere zonder -269
elsewhere zou -50
elsewhere zwembad 165
pair ! $ -125
pair ( @it 39
pair ( de -210
pair ) $ 189
pair ) , 106
pair ) . 343
pair ) @it -263
pair ) en -214
pair ) heeft -208
pair ) vier -248
pair ) woont 177
pair , @it 35
pair , aan -364
pair , achterom 203
pair , apothek -304
pair , bel 205
pair , ben 257
pair , bestur -219
pair , bewoner 208
pair , dan 273
pair , dat 130
pair , de -123
pair , derd 179
pair , die -298
pair , drie -190
pair , dus 76
pair , een 269
pair , elk -198
pair , en 127
pair , er -255
pair , foutmeld -292
pair , ge 98
pair , gebor 147
pair , groen 209
pair , gsm 187
pair , heb -212
pair , hebb 288
pair , heeft -118
pair , hel 157
pair , het -325
pair , hier -248
pair , hoe -171
pair , hoek -212
pair , hoevel -162
pair , hor 149
pair , ich 343
pair , iemand -261
pair , ik 142
pair , in -275
pair , is -96
pair , k 280
pair , kinder -249
pair , klopt -166
pair , krijg 209
pair , kunn 136
pair , link 232
pair , mag 95
pair , mail 120
pair , mast -185
pair , mijn 160
pair , moek 235
pair , nieuw 145
pair , ongever -161
pair , ons 250
pair , op 253
pair , scherv -160
pair , stan -246
pair , stat -247
pair , t -128
pair , tel 225
pair , ter -365
pair , tom 254
pair , tot -155
pair , twed 188
pair , twee 104
pair , vooral -174
pair , vor 226
pair , wanner 239
pair , wat -145
pair , wel -221
pair , wet -276
pair , wij 201
pair , wil -201
pair , won 278
pair , woonacht 217
pair , ze 180
pair , zo -96
pair , zoek 208
pair , zond -227
pair 0 ! 158
pair 0 $ -72
pair 0 , -42
pair 0 . -66
pair 0 ? 341
pair 0 adres 312
pair 0 ag 248
pair 0 aug 190
pair 0 b 242
pair 0 cm 244
pair 0 da -293
pair 0 dendermond -168
pair 0 en -73
pair 0 genk 110
pair 0 hs 241
pair 0 is 287
pair 0 jar 319
pair 0 jt 229
pair 0 kind 197
pair 0 kl -155
pair 0 lamp -158
pair 0 maand -248
pair 0 maart 150
pair 0 mar -136
pair 0 meter 205
pair 0 mijn -185
pair 0 nieuw 233
pair 0 oktober 252
pair 0 op 4
pair 0 postcod 246
pair 0 tot -305
pair 0 uur 52
pair 0 wetter 210
pair 0 won 201
pair 0 xt 160
pair 0 xz 311
pair 0 zx 214
pair : 0 134
pair : de -126
pair : ik -165
pair : inschrijv 172
pair : wij 23
pair ? $ -35
pair @code $ 355
pair @code , 319
pair @code 0 246
pair @code en 205
pair @code er 315
pair @code niet -293
pair @it ! -158
pair @it $ 10
pair @it ) -47
pair @it , 17
pair @it : -323
pair @it ; 239
pair @it ? -149
pair @it @code 67
pair @it aan 216
pair @it als 232
pair @it bov 300
pair @it brandt -281
pair @it da 196
pair @it dendermond -193
pair @it derd 196
pair @it dus 283
pair @it en 41
pair @it er -283
pair @it flikkert -170
pair @it gat -212
pair @it gen 207
pair @it genk 149
pair @it grag 206
pair @it hangt -256
pair @it heb 285
pair @it hebb 232
pair @it het -205
pair @it hier 283
pair @it hoe 183
pair @it huisnummer 308
pair @it ik 235
pair @it in 110
pair @it is -51
pair @it kessel 156
pair @it komt 241
pair @it kortrijk 158
pair @it ligt -279
pair @it loker 111
pair @it mar 83
pair @it mechel 198
pair @it met 195
pair @it nar 154
pair @it niet 271
pair @it nieuw 240
pair @it nog -179
pair @it nou -209
pair @it of -241
pair @it ongever -254
pair @it ook -215
pair @it op -75
pair @it open -157
pair @it plat 242
pair @it roeselar 95
pair @it sind 223
pair @it stan -153
pair @it stat -98
pair @it stinkt -231
pair @it stookt 181
pair @it t 254
pair @it te 127
pair @it tot -245
pair @it utrecht 120
pair @it verstopt -273
pair @it vor -193
pair @it vrag -334
pair @it was -226
pair @it wetter 228
pair @it won 211
pair @it woont 266
pair @it zegt -197
pair @it zijn -253
pair @it zit -127
pair @it zonder 305
pair @it zwemm 205
pair ^ , 197
pair ^ @it 91
pair ^ aan -244
pair ^ adres 77
pair ^ afgelop 260
pair ^ afvalapp -292
pair ^ als -205
pair ^ amai -203
pair ^ apothek -322
pair ^ ben 247
pair ^ best -148
pair ^ bij -62
pair ^ blauw -224
pair ^ bom -143
pair ^ bushokj -145
pair ^ crisisopvang 171
pair ^ da 191
pair ^ dat -109
pair ^ de 56
pair ^ der -148
pair ^ die 156
pair ^ dod -246
pair ^ domicilieadres 307
pair ^ drempel -300
pair ^ een 157
pair ^ elk -247
pair ^ er -42
pair ^ factur -365
pair ^ familie 282
pair ^ feest -234
pair ^ gat -165
pair ^ ge -119
pair ^ gedomicilieerd 229
pair ^ geliev 118
pair ^ gezin 211
pair ^ graffiti -216
pair ^ hallo -161
pair ^ hee 282
pair ^ het -144
pair ^ hey 170
pair ^ hier 231
pair ^ hij 122
pair ^ hoekema 155
pair ^ hoi 184
pair ^ hondenpoep -164
pair ^ hoogacht 242
pair ^ huis 300
pair ^ huisnummer 197
pair ^ ich 246
pair ^ ik 35
pair ^ in -358
pair ^ inschrijv 178
pair ^ is -149
pair ^ k 154
pair ^ kringlop -243
pair ^ kunt 148
pair ^ kwoan 230
pair ^ lamp -232
pair ^ lantaarnpal -183
pair ^ locatie -330
pair ^ loss -327
pair ^ mag -104
pair ^ me 259
pair ^ melding -305
pair ^ mevrouw 368
pair ^ mijn 21
pair ^ milieustrat -255
pair ^ mn 159
pair ^ moet -197
pair ^ muziekschol -152
pair ^ mvg 206
pair ^ my 299
pair ^ na 175
pair ^ naast -333
pair ^ nam 323
pair ^ namen -298
pair ^ nieuw 49
pair ^ nonkel 196
pair ^ nr 236
pair ^ nummer 156
pair ^ oma 173
pair ^ onkruid -307
pair ^ ons -106
pair ^ onz -81
pair ^ op -260
pair ^ opa 161
pair ^ oud 104
pair ^ per -95
pair ^ post 119
pair ^ postcod 194
pair ^ putdeksel -196
pair ^ sleutel 224
pair ^ sta 295
pair ^ straatnaambord -212
pair ^ strat 188
pair ^ stur 199
pair ^ t 170
pair ^ tegenover -148
pair ^ terpstra 220
pair ^ thuis 116
pair ^ thuisadres 320
pair ^ tis 153
pair ^ toen -196
pair ^ tuss -203
pair ^ van 134
pair ^ vanuit -206
pair ^ verhuisd 299
pair ^ verhuiz 269
pair ^ verkeersbord -126
pair ^ volgen 134
pair ^ vraagj -214
pair ^ waarom 197
pair ^ war -216
pair ^ wat -117
pair ^ we 52
pair ^ welk -265
pair ^ wie -122
pair ^ wij 69
pair ^ wil 297
pair ^ won 150
pair ^ woonadres 270
pair ^ woonplat 208
pair ^ ze -131
pair ^ zeg 204
pair ^ zwerfvuil -204
pair aan 0 180
pair aan @it -280
pair aan de -72
pair aan den -207
pair aan die 231
pair aan een 243
pair aan het -161
pair aan mijn 228
pair aan onz 269
pair achter @it -235
pair achter het -216
pair achter ons 332
pair achterom . 176
pair adres , 214
pair adres @it 59
pair adres is 194
pair adres was 212
pair adreswijz nar 191
pair af te -308
pair afvalpas $ 155
pair afvalzak nar 175
pair al 0 77
pair al drie 144
pair al gebeld -267
pair al mijn 213
pair al verhuisd -194
pair al wek -221
pair allen in 257
pair allen op 158
pair allen woont 328
pair als buurtbewoner -200
pair als gehuwd -193
pair als het -182
pair als mijn 190
pair altijd als -193
pair altijd bij 197
pair altijd in -267
pair alvast bedankt 144
pair ambachtsherenlan 0 190
pair ander $ -215
pair apothek rerum -304
pair appartement op 340
pair aub $ 49
pair aub opruim -163
pair aug $ 190
pair auto , 219
pair b 0 249
pair baby , 215
pair bak $ 178
pair bak is 220
pair balkon , 197
pair bankj bij -168
pair bankstel vor -203
pair basisschol de -366
pair bedankt $ 144
pair begint om -253
pair bel is 185
pair bell op 174
pair ben 0 249
pair ben de 30
pair ben gedomicilieerd 186
pair ben ik 169
pair ben ingeschrev 192
pair ben van 199
pair ben woonacht 301
pair best , -242
pair bestur oranjeveren -219
pair betreft : 358
pair bewoner @it 319
pair bewoner van 246
pair bewoonster van 173
pair bezorg jullie -124
pair bezwar teg 314
pair bibliothek @it -212
pair bij 0 292
pair bij @it -308
pair bij de -171
pair bij die 197
pair bij een 146
pair bij familie 194
pair bij het -175
pair bij hevig -148
pair bij mij 256
pair bij mijn 117
pair bij mn 154
pair bij nummer -153
pair bij ons 213
pair bij wie -228
pair bijna gevall -195
pair binn de 273
pair blank $ -188
pair blijv $ 241
pair bom , 295
pair bom aan -177
pair bom omgewaaid -175
pair bom tegenover -207
pair bouw $ 265
pair bouwplat @it -229
pair bov de 96
pair brief $ -219
pair brief , -303
pair brief te 208
pair brievenbus , 270
pair bruin water 166
pair buit ? -340
pair bur hebb 180
pair bus stek 201
pair buurt $ 287
pair buurthuis , -204
pair buurvrouw van 204
pair buurvrouw woont 271
pair bvba , -184
pair caf @it -170
pair caf de -115
pair camping , -257
pair centrum , -324
pair collega , 192
pair crisisopvang gezocht 171
pair culemborg . 167
pair da kapot 244
pair dag dicht 243
pair dag dor -315
pair dag te 215
pair dag thuis 195
pair dak lekt 286
pair dan $ 219
pair dank u 259
pair dar al -102
pair dar een -154
pair dar elk -265
pair dar ingeschrev 232
pair dar is -308
pair dar komt 228
pair dar sta 206
pair dar won 271
pair das dar -206
pair dat $ -131
pair dat @it -203
pair dat bij -239
pair dat dor 161
pair dat een 285
pair dat er -146
pair dat het -202
pair dat is 138
pair dat niet -183
pair dat op -270
pair dat van -180
pair de 0 81
pair de @it 133
pair de aanslag 293
pair de achterkant 357
pair de auto 186
pair de bak 232
pair de balie -167
pair de ban -246
pair de bank -80
pair de bel 291
pair de berging -208
pair de berm -283
pair de bewoonster 173
pair de bib -142
pair de bouwplat -198
pair de bovenbur 209
pair de bovenwon 175
pair de braderie -196
pair de brp 153
pair de brug -208
pair de bur 178
pair de bus 208
pair de buurvrouw 181
pair de bvba -184
pair de delhaiz -196
pair de deur 91
pair de duiv 298
pair de familie 267
pair de fietsenstall -318
pair de garag 134
pair de gemeent 242
pair de groen 200
pair de gymzal -296
pair de heffing 174
pair de hel 189
pair de her 348
pair de hoek -122
pair de huisbas 253
pair de hur -270
pair de ingang -281
pair de kantin -323
pair de kap -192
pair de kapot -189
pair de kapper 140
pair de kermis -184
pair de kinder 195
pair de kinderwag 181
pair de koffie 263
pair de lantaarnpal -324
pair de lod -187
pair de milieustrat -243
pair de moskee -175
pair de mur -230
pair de muziek -192
pair de nacht 208
pair de nieuw 232
pair de onderbur 156
pair de ondergrond -210
pair de opvang -326
pair de oud -203
pair de overbur 226
pair de parochiezal -212
pair de pmd 182
pair de poort -130
pair de rally -238
pair de ram -189
pair de rest 189
pair de rijban -179
pair de rioler 284
pair de rod 218
pair de rotond -170
pair de schimmel 206
pair de sit -118
pair de slaapkamer 264
pair de sleutel 143
pair de slot -196
pair de snackbar -210
pair de speeltuin -153
pair de sporthal -289
pair de stempas 214
pair de straatlantaarn -226
pair de supermarkt -134
pair de trap -195
pair de tuin 352
pair de verf -179
pair de vlieger -182
pair de voedselbank -317
pair de voordeur 265
pair de vuilkar 260
pair de waarborg 188
pair de weg -106
pair de wijkagent 146
pair de woning 165
pair de woz -195
pair de zal -151
pair de zijkant 205
pair de zwan -122
pair den @it 186
pair den dag 102
pair den hond 246
pair den twed 294
pair dendermond $ -295
pair denk ik -269
pair deur , 312
pair deur @it 242
pair deur van -241
pair dez maand 166
pair dez wijk -255
pair dicht $ -81
pair dicht ? -250
pair die bij -284
pair die bom -152
pair die dar -131
pair die halt -262
pair die hier 206
pair die men 195
pair dienstencentrum , -185
pair dit jar -193
pair dochter is 245
pair dod zwan -219
pair doet het -157
pair doet nik 330
pair domicilie is 256
pair domicilieadres : 228
pair doorgegev op 204
pair doorgev : 256
pair doorgev ? 139
pair doorgev van 144
pair dor $ -156
pair dor , -273
pair dor dat 246
pair dor de -228
pair dor jullie 374
pair dordrecht $ 199
pair drie avond -237
pair drie wek 209
pair dubbel vor -200
pair dus $ 322
pair dus ik 257
pair een @it -217
pair een aanslag 222
pair een appartement 240
pair een baby 216
pair een bankj -258
pair een blauw -176
pair een bot -353
pair een extra -33
pair een gat -156
pair een half 219
pair een han 253
pair een hel -313
pair een jong 279
pair een kamer 280
pair een kapsalon -275
pair een ker 262
pair een kinderwag -270
pair een kwartier -253
pair een leg -295
pair een lichtreclam -269
pair een maand -144
pair een matras -233
pair een nieuw 212
pair een rommelmarkt -178
pair een schol -194
pair een schutting 319
pair een stoeptegel -217
pair een stuk -226
pair een tuinhuis 163
pair een twed 258
pair een veranda 196
pair een vergunn -124
pair een vriendin 227
pair een wek 118
pair eindelijk verhuisd 330
pair elk avond 239
pair elk dag -165
pair elk nacht -88
pair elk vrijdag -169
pair en al 188
pair en dar -155
pair en de 81
pair en die -113
pair en een -104
pair en er -203
pair en ga 244
pair en har 191
pair en ik 122
pair en k 288
pair en kan 292
pair en kreg 252
pair en krijg 115
pair en kunn 218
pair en mijn 234
pair en niet -217
pair en nu 89
pair en sta 188
pair en trek 183
pair en twee 172
pair en we 308
pair en wij 229
pair en wil 151
pair en will -137
pair en won 201
pair en woont 361
pair en ze 182
pair en zoek -207
pair er al -105
pair er bijna -201
pair er elk 166
pair er iemand 160
pair er iet 200
pair er is -135
pair er ligg -259
pair er nog -150
pair er op -102
pair er recht 236
pair er stat -56
pair es doar -192
pair etag $ 254
pair familie @it 194
pair familie op 298
pair fietsenstall aan -332
pair fietser $ -142
pair fietspad , -206
pair flat $ -164
pair foutmeld $ -292
pair fritur op -282
pair fritur t -206
pair fuif in -332
pair ga in -231
pair gan van 173
pair gan verhuiz 191
pair gan we 203
pair garag , 206
pair gas ? -207
pair gat dar -338
pair gat dat -192
pair gat de -166
pair gat niet 206
pair gat over -188
pair gat strak -211
pair ge die 265
pair ge moet -158
pair ge moogt 179
pair ge vraagt -185
pair gebor 0 123
pair gedomicilieerd op 186
pair gedomicilieerd te 229
pair gedumpt vor -216
pair gef ik 161
pair gegeven @it 134
pair gehaald ? 227
pair gehuwd in -193
pair gekocht en 193
pair gekreg $ -192
pair gekreg bij 205
pair gekreg van 246
pair geleverd word 214
pair geliev de 208
pair gelijkvloer , 207
pair gemeent $ 390
pair gemeentehuis @it -197
pair gen $ 215
pair gen enkel -241
pair gen printer 218
pair gen vergunn 179
pair genk $ 358
pair gent en 263
pair gestort aan -314
pair gevall $ -190
pair gevar $ -212
pair gevel , 264
pair gevel van -96
pair gevraagd vor 232
pair geweigerd , 298
pair gewon , 167
pair gewon een -325
pair gewon thuis 206
pair gewoond op 251
pair gezien , -255
pair gezien aan -207
pair gezin dat 301
pair gezocht , 171
pair gft bak 219
pair gister $ -262
pair gister op 220
pair glad $ -220
pair goes postcod 208
pair gordiaan 0 190
pair gordijn zijn 231
pair goud leeuw -153
pair graffiti op -216
pair grag $ 233
pair grag een -207
pair groet , -349
pair grofvuil bij 178
pair hal , -100
pair hallo , -218
pair hallo met 247
pair hang in -249
pair hangt aan -148
pair hangt een -119
pair hangt schef -161
pair har huis 260
pair har voordeur 143
pair he , 221
pair heb er 203
pair heb gen 246
pair heb gewoond 251
pair heb ik -126
pair heb nik 230
pair hebb gen 255
pair hebb wij 304
pair hebb ze -259
pair hed op 167
pair heeft de -247
pair heeft er -207
pair heeft het -218
pair hek van -175
pair hel dag 256
pair hel de -65
pair hel mijn 193
pair hen ? -303
pair het $ 330
pair het @it 120
pair het asfalt -287
pair het balkon 182
pair het bankj -191
pair het blok 208
pair het buurthuis -212
pair het caf -319
pair het consultatiebureau -171
pair het containerpark -273
pair het districtshuis -215
pair het donker 300
pair het fietspad -133
pair het gebouw 217
pair het hek -301
pair het huis 283
pair het kruispunt -170
pair het leegstaand -126
pair het loket -206
pair het mar -177
pair het niet -161
pair het oud -142
pair het pakket 175
pair het pand -261
pair het percel -169
pair het plantsoen -351
pair het pleintj -203
pair het postadres -348
pair het putdeksel -151
pair het riool 157
pair het sociaal -225
pair het speeltuintj -199
pair het stadhuis -228
pair het station -172
pair het trafohuisj -297
pair het trappenhuis 180
pair het verkeersbord -371
pair het verzorgingshuis 314
pair het voetpad -185
pair het wegdek -187
pair heverlee , 229
pair hevig reg -148
pair hey we 170
pair heythuy $ 217
pair hier al -156
pair hier niet 162
pair hier op 224
pair hier thuis 183
pair hier won 196
pair hij stat 179
pair hoe dat -338
pair hoe gef 161
pair hoe ik -149
pair hoe lang -224
pair hoe lat -129
pair hoe schrijf 211
pair hoek met -224
pair hoek van -291
pair hoekema @it 155
pair hoevel man -207
pair hond $ -187
pair hoogt van -168
pair hor die 236
pair houd $ -328
pair hout . 174
pair huis $ 316
pair huis , -22
pair huis . 169
pair huis @it 78
pair huis in 164
pair huis op 189
pair huis stat -244
pair huis zag -230
pair huisadres is 162
pair hun huis 200
pair hur een 206
pair hur sind 206
pair huurder van 225
pair ich woen 291
pair iet $ -230
pair iet bij -189
pair iet van 181
pair iet vor 337
pair ik , 411
pair ik aan 217
pair ik al 120
pair ik ben 98
pair ik bij 133
pair ik dat -133
pair ik doe 293
pair ik een 94
pair ik en 267
pair ik gen 170
pair ik gerak 164
pair ik ingeschrev 206
pair ik inlog -185
pair ik kan 161
pair ik kom 91
pair ik lig 237
pair ik me 102
pair ik met 150
pair ik moet 167
pair ik niet 269
pair ik nog 211
pair ik nou 226
pair ik ook 172
pair ik op 139
pair ik sind 204
pair ik slap 203
pair ik sta -66
pair ik thuis 151
pair ik tijdelijk 156
pair ik verblijf 217
pair ik verhuis 130
pair ik verhur 284
pair ik wacht 214
pair ik was 208
pair ik werk -306
pair ik won 150
pair ik zag -234
pair ik zen 185
pair ik zet 224
pair ik zie -365
pair ik zit 264
pair in $ 293
pair in 0 212
pair in @it 33
pair in bij 62
pair in de -7
pair in dez -200
pair in een 400
pair in gent -152
pair in het -108
pair in huis 322
pair in juni 209
pair in mijn -163
pair in op 165
pair in ord 285
pair in t -245
pair in te 221
pair in uw 300
pair in welk 240
pair in zijn 185
pair ingang van -108
pair ingeschrev $ 180
pair ingeschrev op 183
pair ingeschrev word 248
pair initiatie pottenbak 172
pair inlog , -185
pair inschrijv initiatie 172
pair is $ -191
pair is : 261
pair is @it 137
pair is aan -207
pair is afgebrand 148
pair is dar -54
pair is dat -182
pair is de -164
pair is dicht -313
pair is die -271
pair is gen -218
pair is het -113
pair is hier 155
pair is in -231
pair is mijn 202
pair is niet 112
pair is nooit 193
pair is nu 214
pair is ons 205
pair is op 122
pair is opengebrok -179
pair is spekglad -284
pair is stuk 169
pair is t -252
pair is war 344
pair it @it 119
pair jar @it 223
pair jar op 208
pair jar won 260
pair je die 234
pair je er -243
pair jong stel 279
pair juli 0 153
pair jullie $ 225
pair jullie ? -313
pair jullie aan 319
pair jullie al -194
pair jullie als 190
pair jullie dat -240
pair jullie een 203
pair jullie het -103
pair jullie of -258
pair k weun 252
pair k won 141
pair k zit 216
pair kamer @it 214
pair kampenhout $ 214
pair kan de 94
pair kan een -224
pair kan ik -149
pair kan je -256
pair kan mijn 189
pair kan niet 240
pair kapot $ -228
pair kapot , -265
pair ker dez 166
pair kerk $ -258
pair kermis $ -227
pair kessel lo 204
pair ketting , -268
pair keuk @it 258
pair kinder $ 270
pair kinder gan -267
pair klopt dat -249
pair klopt niet 164
pair knippert al -215
pair knippert de 135
pair kom $ 204
pair kom , -154
pair kom bij -224
pair kom je -215
pair kom jullie 414
pair kom mar 184
pair kom won 198
pair komt da -289
pair komt gerust 170
pair komt het 326
pair komt op -261
pair komt sted 168
pair komt vanaf 330
pair koolmijnlan 0 -201
pair kort in 174
pair kost een -289
pair kot in 147
pair krijg ik 182
pair kringlop @it -154
pair kruispunt bij -180
pair kunn de 212
pair kunn jullie 295
pair kunt u 137
pair kwoan in 230
pair kwon op 234
pair laadpal vor 221
pair lad en -307
pair lamp @it -281
pair lamp kapot -140
pair lamp stuk -265
pair lamp uit -205
pair lang ? 237
pair lang @it -202
pair langskom of 237
pair lantaarn tegenover -147
pair lantaarn uit -280
pair leeuw , -153
pair leuv $ 208
pair lief op 171
pair liefst na 231
pair lig er 237
pair ligg in -165
pair ligt een -277
pair ligt ne -313
pair link van 232
pair lippenhuiz $ 155
pair living , 309
pair loopt over -261
pair los $ -127
pair maand $ 188
pair maand in 340
pair maarn $ 173
pair maatschapp zetel -242
pair mag de 247
pair mag die -198
pair mag een -300
pair mag het 143
pair mag je 81
pair man die 271
pair man mag -207
pair mar bij -213
pair mar den -235
pair mar gen 194
pair mar het -314
pair mar ik 68
pair mar met 210
pair mar nar 107
pair mar op 275
pair mar t 337
pair mar wel -341
pair mee ? -249
pair mee van 164
pair mei 0 272
pair mei @it 195
pair mei won 226
pair meld ? 274
pair meld ik -254
pair mer $ 79
pair mer , -159
pair mer uit 249
pair met 0 157
pair met @it -365
pair met afvalzak 175
pair met all -261
pair met de 111
pair met den 158
pair met die -295
pair met drie 195
pair met een -154
pair met ingang 159
pair met plezier 181
pair met twee 308
pair met zijn 134
pair mevrouw , 109
pair mevrouw van -191
pair mij $ 339
pair mij @it 145
pair mij in 215
pair mij is 216
pair mij nar 134
pair mij op 254
pair mij thuis 139
pair mijn adres 179
pair mijn adreswijz 191
pair mijn bed 274
pair mijn bewonerskaart 290
pair mijn bsn 140
pair mijn bur -156
pair mijn buurman -184
pair mijn buurvrouw -224
pair mijn dak 185
pair mijn domicilie 108
pair mijn eig 288
pair mijn ex 109
pair mijn gegeven 169
pair mijn gevel 245
pair mijn huis 148
pair mijn huisadres 163
pair mijn huurcontract 187
pair mijn inschrijv 263
pair mijn kinder -173
pair mijn klein -262
pair mijn living 349
pair mijn mama 241
pair mijn man 157
pair mijn moeder 115
pair mijn navigatie -394
pair mijn nieuw 189
pair mijn oprit 288
pair mijn oud 152
pair mijn parkeervergunn 164
pair mijn postcod 111
pair mijn ram 303
pair mijn schoonmoeder 209
pair mijn strat -313
pair mijn studio 216
pair mijn tant 206
pair mijn velo -241
pair mijn voordeur 289
pair mijn vriendin 195
pair mijn woning 250
pair mijn woonadres 190
pair mijn woonhuis 253
pair mijn zon 131
pair mn ex 210
pair moeder ( 177
pair moeder , 281
pair moeder is -195
pair moest ik 239
pair moet een -236
pair moet ge -206
pair moet hij 229
pair moet ik 160
pair moet we -170
pair mog dar 238
pair mog wij -226
pair moogt het 202
pair moskee @it -175
pair mur van -266
pair museum @it -220
pair mvg kes 207
pair na 0 187
pair na de 169
pair na vier 172
pair naast @it -257
pair naast de -115
pair naast op 206
pair nabij @it -264
pair nam : 332
pair nam ria 163
pair namen de -306
pair nar : 372
pair nar @it 103
pair nar de -184
pair nar gas -154
pair nar ons -199
pair nar oud 237
pair nar riool 221
pair nar sint 343
pair ne ker -97
pair ne put -291
pair net verhuisd 215
pair nie $ -170
pair niemand mer -173
pair niet 0 229
pair niet ? 289
pair niet bij -219
pair niet buit 178
pair niet die -180
pair niet geleegd 213
pair niet lang -248
pair niet open -299
pair niet opgehaald -208
pair niet te -192
pair niet van -185
pair niet weg 244
pair nieuw @it 192
pair nieuw adres 93
pair nieuw appartement 257
pair nieuw bewoner 220
pair nieuw huis 152
pair nieuw stekkie 292
pair nijmeg $ 224
pair nik aan 228
pair nik van 181
pair nodig ? -284
pair nodig vor -190
pair nog @it 304
pair nog allen 258
pair nog altijd -201
pair nog bij 301
pair nog ingeschrev 195
pair nog niet 230
pair nooit $ 175
pair nooit een 180
pair nooit mer 136
pair nr 0 -112
pair nu de -326
pair nu in 252
pair nu op 131
pair nu zit 156
pair nummer @it 82
pair obs de -182
pair ocmw $ 257
pair of de -110
pair of niet 288
pair of zijn -141
pair om 0 -207
pair om de -139
pair oma woont 181
pair omgewaaid , -213
pair omgewaaid bom 185
pair omhog , -265
pair onder betaald 219
pair onder de 208
pair onder het -293
pair onder mij 287
pair onderbur , 156
pair ondergetek , 217
pair onderuit gegan -285
pair onderweg nar -254
pair ongever $ -238
pair ons , 229
pair ons adres -182
pair ons appartement 233
pair ons binn 292
pair ons bomma 329
pair ons deur 309
pair ons huis 61
pair ons in 200
pair ons kantor -333
pair ons op 248
pair ons ouder 348
pair onz badkamer 302
pair onz boekhandel -439
pair onz maatschapp -242
pair onz postcod 251
pair onz tuin 267
pair onz vzw -256
pair onz woning 230
pair onz zon 351
pair ook bij -206
pair ook de -165
pair ook in 318
pair ook op -201
pair op @it 18
pair op de -102
pair op den 190
pair op een 171
pair op gordiaan 190
pair op het -88
pair op kamer 212
pair op kot 163
pair op met -174
pair op mijn 103
pair op nar 210
pair op nummer 188
pair op omvall -153
pair op ons 353
pair op pijlkruid 195
pair op sportpark -297
pair op strat -131
pair op t 126
pair op weg -204
pair op zaterdag -196
pair op zondag -208
pair open $ -109
pair open , -376
pair open ? -84
pair open met -208
pair open monumentendag -208
pair opening van -222
pair ophal $ 172
pair ophal bij 148
pair opruim $ -163
pair oud @it 242
pair oud adres 235
pair oud bankstel -203
pair oud heverlee 229
pair oud mener 231
pair oud papier 135
pair oud postkantor -182
pair over @it -195
pair over de -195
pair over een -195
pair over het -155
pair overberg $ 207
pair pakket met 175
pair pal @it -189
pair pal vor 249
pair papier $ 129
pair parkeervergunn mee 164
pair parker $ -190
pair parker bij -219
pair parochiezal @it -398
pair pas , -268
pair per 0 166
pair pijlkruid 0 195
pair pleintj , -233
pair plek $ -201
pair poppodium de -262
pair post komt 156
pair post nar 325
pair post vor 93
pair postcod : 276
pair postcod @it 103
pair postcod is 110
pair postcodegebied @it -273
pair pottenbak $ 172
pair put $ 224
pair rally gat -238
pair ram , 233
pair recht op -230
pair recht over -185
pair rechtover @it -220
pair recyclagepark , -184
pair red er -252
pair reken van -342
pair rest van 189
pair riool , 176
pair rod , 340
pair rok uit -312
pair rommelmarkt op -177
pair rond @it -90
pair s morgen 256
pair s nacht -129
pair sam op 135
pair schef $ -163
pair scheiding sta -193
pair schimmel op 193
pair schol , -164
pair schreeuwt heeft 251
pair schrijf ik 190
pair schrijv op 115
pair schutting van 155
pair sind gister 195
pair sind juni 225
pair sind kort 8
pair sind maandag 212
pair sind vorig 244
pair sit mar 204
pair sit van -229
pair slap , 183
pair slap er 232
pair sleutel ligt 221
pair sleutel van 195
pair sluikstort aan -141
pair sociaal huis -225
pair soest $ -219
pair speelplein @it -311
pair speeltuin @it -218
pair spekglad $ -284
pair sta ingeschrev 170
pair sta op 163
pair stan er 226
pair stan nu -185
pair stank uit 137
pair stat @it -296
pair stat al -182
pair stat altijd -210
pair stat dar -371
pair stat dat -199
pair stat een -145
pair stat nog 205
pair stat schef -204
pair stat te 357
pair stat verderop -237
pair sted bij 168
pair steenweg 0 343
pair stoep $ -177
pair stoep vor -333
pair straatlamp kapot -227
pair strat $ -218
pair strat , -180
pair strat : -248
pair strat bij 258
pair strat en 259
pair strat verder -241
pair student op 204
pair stuk $ -382
pair stuk , 257
pair stur de 288
pair stur mar 184
pair supermarkt , -218
pair t @it 203
pair t centrum -273
pair t es -192
pair t gelijkvloer 279
pair t is 165
pair t stinkt 276
pair t system -193
pair t voetpad -244
pair t zebrapad -214
pair t zijn 172
pair tankstation @it -190
pair te @it 190
pair te doen -85
pair te lat -270
pair te stur 274
pair te ver 353
pair te vind 208
pair te voet -145
pair te wet 216
pair teg het -223
pair tegenover @it -229
pair tel 0 225
pair tel : 270
pair tem $ 189
pair ter hoogt -168
pair ter plat -287
pair terug , 273
pair terwijl het 249
pair terwijl ik 233
pair thuis $ 186
pair thuis , 176
pair thuis : 191
pair thuis ? 215
pair thuis @it 242
pair thuis op 200
pair thuisadres : 199
pair thuisadres @it 280
pair thuisbezorgd word 185
pair thv @it -234
pair tien man 262
pair tijdelijk op 164
pair tijden de -130
pair tis @it 303
pair toch $ 185
pair toch , -235
pair toch ? -169
pair toch op -223
pair toe $ -207
pair toe , -89
pair toen ik -196
pair tot hoe -98
pair tot vorig 176
pair trek in 129
pair trouw in -149
pair tuin , 175
pair tuin van 133
pair turnhout $ 175
pair tuss @it -220
pair twed bel 192
pair twed deur 244
pair twed ker 218
pair twee kindjes 225
pair u de 274
pair uit $ -262
pair uit bij -155
pair uit tuss -158
pair utrecht $ 55
pair utrecht , 192
pair uur , 391
pair uur : -370
pair valt dat 199
pair van 0 96
pair van @it 99
pair van de -66
pair van den -221
pair van hed 167
pair van het -48
pair van hiernaast 241
pair van huis -264
pair van in 213
pair van jullie 192
pair van mij 132
pair van mijn 316
pair van ons -126
pair van t -218
pair van wie -203
pair vanaf 0 152
pair vanaf @it -389
pair vanaf de 258
pair vanaf maandag 229
pair verder mar -241
pair verdiep $ 191
pair vergunn $ 204
pair vergunn nodig -201
pair verhuis nar 167
pair verhuis van 260
pair verhuisd $ 164
pair verhuisd @it 219
pair verhuisd binn 231
pair verhuisd nar 102
pair verhuisd van 236
pair verhuist van -180
pair verhuiz doorgegev 204
pair verhuiz doorgev 213
pair verhuiz nar 155
pair verhuiz per 104
pair verhuiz zaterdag 163
pair verhur de 229
pair verhuusd van 242
pair verstopt $ -261
pair verstopt , -242
pair vierd verdiep 175
pair vind $ 208
pair vindt de -310
pair vlakbij @it -277
pair vlakbij en -274
pair vlieger , -182
pair vloek $ -185
pair voet nar -145
pair voetpad $ -188
pair voetpad vor -195
pair vogelpik als -185
pair vol , -148
pair volgen mij 218
pair volgend maand 182
pair voortan met 211
pair voortuin , 258
pair vor $ 268
pair vor ? 295
pair vor @it -141
pair vor den 239
pair vor het 2
pair vor inschrijv 216
pair vor mij 172
pair vor mijn 162
pair vor ons 113
pair vor onz 172
pair vor t -204
pair vorig huurder 302
pair vorig jar 167
pair vorig maand 108
pair vorig wek 196
pair vraagt hoe -185
pair vrag ik 214
pair vriend , 173
pair vriend @it 252
pair vuilkar is 285
pair wanner gat -242
pair wanner is 156
pair wanner kom 239
pair wanner komt 237
pair wanner wordt -162
pair want de 226
pair want ik 249
pair war : -282
pair war ik 141
pair war kan -313
pair war wij 287
pair was @it 213
pair was het -275
pair wat : -241
pair wat is -121
pair wat kost -233
pair wat stat 190
pair water uit 255
pair waterlelie 0 189
pair we doen 244
pair we er 193
pair we gan 125
pair we in -180
pair we will -193
pair we zit 271
pair weg $ -80
pair weg ter -159
pair wek , 163
pair wek een -134
pair wel $ 201
pair wel een -211
pair wel zo -185
pair welk dag 153
pair welk wijk 226
pair wer open -163
pair wet niet -203
pair wet of -199
pair wetter $ 252
pair weun in 174
pair wie $ -203
pair wie komt -203
pair wie moet -173
pair wie van 179
pair wij , 405
pair wij @it 259
pair wij aan 310
pair wij dus 271
pair wij hebb 207
pair wij hur 344
pair wij nar 260
pair wij op 287
pair wij organiser -177
pair wij sind 175
pair wij verhuiz 147
pair wij will -310
pair wij won 69
pair wij zag -199
pair wij zijn 158
pair wij zit 160
pair wijk , -189
pair wijk en -273
pair wil de 293
pair wil een -188
pair wil grag 182
pair wilhelminastrat 0 -158
pair will grag -193
pair will met -218
pair winkel $ 211
pair winkel , -188
pair winkel op -169
pair won $ 238
pair won , 15
pair won : 172
pair won @it 150
pair won aan 269
pair won dar 77
pair won er 344
pair won hier -227
pair won ik 215
pair won in 106
pair won nu 212
pair won op 217
pair won sam 135
pair won sind 289
pair won tegenover 312
pair won we 185
pair won wij 198
pair won zelf 154
pair wonend @it 291
pair woning ( 199
pair woning aan 166
pair woonacht @it 215
pair woonadres , 190
pair woonadres : 210
pair woonadres @it 260
pair woonplat goes 208
pair woont , 168
pair woont @it 51
pair woont dar 271
pair woont er 273
pair woont in 299
pair woont op 203
pair word $ 106
pair word , 204
pair word ? 108
pair word bij 185
pair word nar -157
pair word op 185
pair wordt @it 342
pair wordt er -218
pair zag dat -234
pair zag een -231
pair zag ik -234
pair zak en -247
pair zaterdag $ -193
pair ze de -191
pair ze t -88
pair ze van -327
pair ze will -237
pair ze woont 127
pair ze zijn 267
pair ze zit 207
pair zegt dat -208
pair zelf $ 350
pair zelf @it 186
pair zelf kom 177
pair zelf op 116
pair zet . -287
pair zet achter 163
pair zet een 244
pair zet hun 224
pair zetel verhuist -242
pair zie ik -147
pair zijn . 232
pair zijn al 231
pair zijn de 150
pair zijn een -300
pair zijn jullie -199
pair zijn obs -182
pair zijn pas -139
pair zijn van 245
pair zit @it -227
pair zit al 198
pair zit elk 228
pair zit het -271
pair zit hier 340
pair zit ik 216
pair zit met 201
pair zit sind 170
pair zit toch -223
pair zit verstopt -167
pair zo 0 -185
pair zo vies -256
pair zoek ik 208
pair zon $ 212
pair zon , 212
pair zon vertrekt 226
pair zond van -227
pair zondag is 216
pair zottegem $ -269
pair zus aan 172
pair zwan , -148
pair zwembad @it -162
pair zwerfvuil @it -198
pair zwijndrecht , 172
skip ( , 284
skip ( 0 399
skip ) $ 142
skip ) de 240
skip ) met -149
skip , $ 14
skip , ) 460
skip , . 25
skip , 0 126
skip , : -184
skip , ? 70
skip , @it 53
skip , aan -197
skip , adres 166
skip , bel 182
skip , ben 154
skip , bewoonster 173
skip , bij -135
skip , buurvrouw -239
skip , da -169
skip , dat -51
skip , de -25
skip , den -146
skip , dendermond -168
skip , deur 282
skip , die -91
skip , doe 260
skip , donderdag 184
skip , een -403
skip , en -80
skip , er 98
skip , gat -192
skip , gen 132
skip , genk 40
skip , gerust 170
skip , groen 219
skip , heeft -164
skip , het -108
skip , hoe -136
skip , hog -284
skip , hoogt -260
skip , huis 189
skip , iemand 257
skip , ik -60
skip , ingang 153
skip , is -78
skip , je 186
skip , jt 229
skip , jullie 273
skip , k 257
skip , kan 47
skip , ker 166
skip , kinder 189
skip , kl -155
skip , kom 314
skip , lang -202
skip , leuv 287
skip , maatschapp -242
skip , mar -283
skip , matrass -307
skip , met 119
skip , mij 172
skip , mijn 110
skip , moet 38
skip , na 202
skip , nieuw 323
skip , nodig -292
skip , nog 210
skip , of 202
skip , ons 290
skip , op -107
skip , oranjeveren -219
skip , oud -420
skip , over -230
skip , papier 221
skip , parker -229
skip , sind 142
skip , slap 182
skip , sta 224
skip , stat 94
skip , t 352
skip , te 141
skip , ter -166
skip , uit -272
skip , van 64
skip , verdiep 136
skip , vrag 214
skip , vrijdag -195
skip , wek 253
skip , welk 113
skip , wet 238
skip , wetter 210
skip , weun 200
skip , wil 140
skip , will -259
skip , won 223
skip , woont 285
skip , ze 155
skip , zet 224
skip , zij 222
skip , zijn 310
skip , zit -97
skip , zo -215
skip , zx 214
skip 0 $ 74
skip 0 ) -229
skip 0 , 132
skip 0 0 -5
skip 0 : -166
skip 0 @it 137
skip 0 aan -18
skip 0 adres 151
skip 0 daarna 195
skip 0 en -54
skip 0 gen 296
skip 0 grag 216
skip 0 hier -181
skip 0 ik -87
skip 0 inschrijv 172
skip 0 mail 127
skip 0 mar 181
skip 0 mijn 192
skip 0 nieuw 188
skip 0 overberg 207
skip 0 uit 170
skip 0 vier -248
skip 0 wij 341
skip 0 won 184
skip 0 woont 138
skip 0 zal -329
skip 0 zet 275
skip : $ 119
skip : . 307
skip : @code -330
skip : dendermond -193
skip : initiatie 172
skip : plat 246
skip : stoep -284
skip : won 300
skip ; de 253
skip @code 0 246
skip @it , -27
skip @it ? -171
skip @it achterom 203
skip @it al -109
skip @it altijd -235
skip @it bel 210
skip @it betal -213
skip @it bij 202
skip @it bsn 156
skip @it dan 248
skip @it dar -125
skip @it dat 90
skip @it de -87
skip @it die -314
skip @it drie -138
skip @it dus 216
skip @it ede 179
skip @it een -111
skip @it elk 185
skip @it er -220
skip @it ge -96
skip @it gen 109
skip @it gevar -259
skip @it har 143
skip @it heb 115
skip @it hebb 206
skip @it heeft -119
skip @it hel -287
skip @it hier 206
skip @it hoe -105
skip @it hoevel -258
skip @it hor 228
skip @it hun 311
skip @it ik 210
skip @it jullie 195
skip @it kapot -124
skip @it komt -231
skip @it krijg 135
skip @it kunn 306
skip @it link 232
skip @it lo 156
skip @it mag 135
skip @it met 125
skip @it mijn 100
skip @it mn -307
skip @it mog 223
skip @it na 165
skip @it niet -217
skip @it nog 219
skip @it ons 133
skip @it ook -329
skip @it open -187
skip @it opengebrok -179
skip @it over -235
skip @it schef -179
skip @it stat -170
skip @it te -181
skip @it thuis 180
skip @it twed 188
skip @it uit -151
skip @it van -185
skip @it verstopt -167
skip @it vol -166
skip @it vor -282
skip @it war 113
skip @it water -258
skip @it wek 256
skip @it wet -162
skip @it wij 67
skip @it wil 114
skip @it won 154
skip @it word -140
skip @it ze -128
skip @it zeker -263
skip @it zij 202
skip @it zo -168
skip ^ ) -248
skip ^ , 209
skip ^ . 105
skip ^ 0 -120
skip ^ : 95
skip ^ ? -289
skip ^ @code 404
skip ^ @it 33
skip ^ aan 1
skip ^ appartement 233
skip ^ bankstel -145
skip ^ bewoner 251
skip ^ bij -232
skip ^ bom -205
skip ^ bov -197
skip ^ brandt -267
skip ^ broer 219
skip ^ buurtbewoner -200
skip ^ buurvrouw -192
skip ^ caf -172
skip ^ de 25
skip ^ die 130
skip ^ domicilie 128
skip ^ doorgev 205
skip ^ een -113
skip ^ en 343
skip ^ er -240
skip ^ ex 121
skip ^ gan 120
skip ^ gedumpt -186
skip ^ gegeven 169
skip ^ genk 265
skip ^ gevraagd 238
skip ^ gezien -166
skip ^ goes 208
skip ^ hangt -120
skip ^ hebb 39
skip ^ heeft -299
skip ^ het -128
skip ^ hier 267
skip ^ hoe -220
skip ^ hor -255
skip ^ hous 361
skip ^ huis 68
skip ^ huisadres 173
skip ^ hur 275
skip ^ huurcontract 187
skip ^ huurder 285
skip ^ is 50
skip ^ jan 265
skip ^ jullie -238
skip ^ kapot -147
skip ^ kes 207
skip ^ kind -168
skip ^ kinder -195
skip ^ lamp -175
skip ^ lantaarn -118
skip ^ lig -215
skip ^ ligg -259
skip ^ ligt -140
skip ^ mar 313
skip ^ men 282
skip ^ met -201
skip ^ mij 133
skip ^ mijn 96
skip ^ moeder 88
skip ^ moet -150
skip ^ moogt 204
skip ^ nar 150
skip ^ ne 143
skip ^ nieuw 208
skip ^ nr 274
skip ^ nummer -216
skip ^ ochtend -238
skip ^ ocmw -173
skip ^ of -202
skip ^ oma 142
skip ^ omgewaaid -142
skip ^ op -165
skip ^ organiser -177
skip ^ ouder 68
skip ^ over -189
skip ^ overbuurman 253
skip ^ paspoort 185
skip ^ post 103
skip ^ postcod 143
skip ^ put -165
skip ^ rally -238
skip ^ rammelt -276
skip ^ ria 163
skip ^ rolemmer 165
skip ^ sind 165
skip ^ speeltuin -310
skip ^ stat -90
skip ^ stoeptegel -295
skip ^ strat -76
skip ^ studio 216
skip ^ t -185
skip ^ te 219
skip ^ tegenover -134
skip ^ thuis 287
skip ^ thv -182
skip ^ trek 101
skip ^ tuin 309
skip ^ u 329
skip ^ van 57
skip ^ verblijf 217
skip ^ verhuis 131
skip ^ verhuisd 295
skip ^ verhuiz 182
skip ^ verkeersbord -337
skip ^ vol -245
skip ^ vorig 150
skip ^ vraagt -250
skip ^ vriendin 236
skip ^ vrouw 261
skip ^ vuilkar 285
skip ^ we 136
skip ^ weg -177
skip ^ werk -306
skip ^ weun 243
skip ^ wil -226
skip ^ won 128
skip ^ woning 274
skip ^ zag -233
skip ^ zit 201
skip ^ zonder -240
skip ^ zou 233
skip ^ zus -65
skip aan $ -317
skip aan , -199
skip aan . -202
skip aan 0 -326
skip aan @it -71
skip aan achterkant 357
skip aan deur 281
skip aan is -192
skip aan kruispunt -216
skip achter $ -302
skip achter , -294
skip achter huis 153
skip achter supermarkt -185
skip achterom $ 158
skip adres $ 185
skip adres , 147
skip adres . -212
skip adres 0 207
skip adres mij 132
skip adres nu 189
skip adreswijz @it 191
skip affiches de -144
skip afgev de -271
skip afvalzak @it 175
skip al $ -129
skip al ? 237
skip al dag 43
skip al dicht 243
skip al een -150
skip al en -214
skip al jar 204
skip al maand -186
skip al zaterdag -194
skip all uit -217
skip allen $ 168
skip allen @it 242
skip allen op 328
skip als bij -237
skip als in -140
skip als meld -183
skip als van 279
skip als woonadres 190
skip altijd , -266
skip altijd @it -291
skip altijd de -232
skip altijd gehuwd -193
skip altijd mijn 228
skip altijd ons 197
skip alvast $ 144
skip apothek @it -274
skip appartement @it 167
skip aub $ -163
skip auto 0 187
skip avond . -181
skip b roeselar 228
skip bak bij 163
skip bak niet 221
skip bakker @it -313
skip balie @it -167
skip ban @it -265
skip begint 0 -253
skip bel $ 162
skip bel stuk 169
skip ben , 296
skip ben @it 225
skip ben op 201
skip ben thuis 161
skip bereik 0 202
skip berm $ -251
skip best , 250
skip best de -201
skip best onz -242
skip bewoner $ 190
skip bewoner @it 283
skip bezwar de 300
skip bij $ -261
skip bij ( 274
skip bij , -54
skip bij . -243
skip bij 0 450
skip bij ? -276
skip bij @it -218
skip bij aan 374
skip bij binn 292
skip bij bur 187
skip bij container -246
skip bij delhaiz -205
skip bij huis 307
skip bij in 225
skip bij lief 171
skip bij ligt -140
skip bij onderbur 156
skip bij ondergrond -237
skip bij op 221
skip bij overbur 226
skip bij reg -148
skip bij snackbar -183
skip bij stat -172
skip bij station -194
skip bij thuis 69
skip bij vor 186
skip bij vriendin 236
skip bij zus 147
skip bijna $ -192
skip binn de -168
skip blauw $ -252
skip blijft op -228
skip bom bij -118
skip bov kapper 255
skip brand $ -169
skip brief nar 145
skip brief stur 208
skip buit $ -340
skip bur @it 277
skip bur dat -279
skip bur ik -162
skip bus $ 60
skip bus en -282
skip bus op 192
skip bushokj @it -196
skip buurman @it 176
skip buurtbewoner ik -200
skip buurthuis @it -204
skip buurvrouw @it 291
skip caf zwan -122
skip camping @it -257
skip container $ -252
skip containerpark @it -193
skip crisisopvang , 171
skip culemborg $ 167
skip da $ 327
skip dag $ 148
skip dag op 213
skip dak @it 242
skip dan ik 285
skip dar dag -265
skip dar de -31
skip dar een -194
skip dar het -303
skip dar ik 281
skip dar sind -166
skip dar vergunn -179
skip dar vor 157
skip dar wij 263
skip dar won 210
skip dar word 229
skip das ik 185
skip dat , 247
skip dat ? -113
skip dat in 210
skip dat jullie -258
skip dat meld 158
skip dat ook 263
skip dat toch 78
skip dat van 196
skip dat voedselbank -177
skip dat woont 344
skip de $ -71
skip de ) -151
skip de , -108
skip de : 450
skip de ? 27
skip de @it -254
skip de aan -168
skip de achter -213
skip de als 184
skip de bewoner 185
skip de bij -154
skip de container 258
skip de dag 228
skip de dar 161
skip de dat 227
skip de de 288
skip de die 215
skip de een 298
skip de gat -263
skip de hangt -171
skip de hur -289
skip de huurder 302
skip de kan -158
skip de kapot -172
skip de komt 210
skip de langskom 257
skip de leeuw -153
skip de los -193
skip de mag 119
skip de mar 249
skip de met 253
skip de moet 183
skip de naast -174
skip de nar 290
skip de nie 193
skip de om 275
skip de ook -163
skip de op -277
skip de parker -226
skip de recht -227
skip de sind 203
skip de sta -193
skip de stat 236
skip de stek 201
skip de stinkt 201
skip de te 92
skip de tegenover -219
skip de ter -165
skip de uit -321
skip de van -71
skip de weg -161
skip de won 304
skip de woont 218
skip de zak 162
skip de zijn -177
skip de zit -246
skip de zo 235
skip delhaiz @it -199
skip den $ 77
skip den , -135
skip den aan -209
skip den op -189
skip den van 216
skip derd $ 263
skip deur $ 281
skip deur @it 169
skip dez $ 222
skip dez en -224
skip dicht $ -268
skip die $ -255
skip die , -239
skip die ? -130
skip die aan -264
skip die het -190
skip die tegenover -202
skip die zit 313
skip dienstencentrum @it -185
skip districtshuis @it -215
skip doen $ -161
skip doet niet -203
skip domicilie @it 130
skip doorgegev de 204
skip doorgev $ 139
skip dubbel de -200
skip dus $ 197
skip een ! -174
skip een $ -209
skip een , 80
skip een ? 2
skip een aan -174
skip een de -186
skip een geparkeerd -224
skip een in -56
skip een krijg 231
skip een over -197
skip een stel 279
skip een uit -272
skip een van 184
skip een vor -282
skip een zonder 286
skip eig $ 348
skip eig aan 237
skip eindelijk $ 330
skip elk dat 313
skip elk de 185
skip elk feest 234
skip elk lang -252
skip elk van -136
skip en $ -178
skip en , 331
skip en . -236
skip en 0 -201
skip en : 104
skip en @it -149
skip en de 264
skip en die -209
skip en gen -94
skip en het -214
skip en ik 275
skip en in 238
skip en kat 254
skip en kotbas 156
skip en mer -267
skip en niet 262
skip en post 203
skip en stan 332
skip en stat -253
skip en stinkt 256
skip en voordeur 143
skip en vor -180
skip en wil 115
skip en won 359
skip en zijn 226
skip en zit 286
skip er $ 294
skip er @it -268
skip er aan -223
skip er al -221
skip er bov 206
skip er camion 175
skip er dar -241
skip er dor -282
skip er een -33
skip er elk -245
skip er gevall -224
skip er iemand 161
skip er in -254
skip er ingeschrev 240
skip er jullie 190
skip er lang -272
skip er mijn 164
skip er naast 206
skip er nu 204
skip er ons 191
skip er uit 384
skip er van 200
skip er vor 211
skip familie @it 332
skip fiet $ -292
skip fietspad , -247
skip for $ -400
skip gan nar 219
skip garag @it 226
skip gas $ -207
skip gat @it -167
skip gat nar -187
skip ge er -189
skip ge hoe -185
skip ge mij 134
skip ge ne -191
skip geb 0 347
skip gebor 0 158
skip gedomicilieerd @it 180
skip gedumpt @it -178
skip gedumpt de -148
skip gef dat 161
skip gehaald $ 227
skip gehuwd t -193
skip geliev brief 208
skip gelijkvloer moet 207
skip gemeentehuis , -201
skip gen $ 138
skip gen gehad -196
skip gen gekreg 253
skip gen mer -186
skip gestort de -314
skip gevel het -167
skip gewon , 217
skip gewoond pijlkruid 195
skip gezien @it -207
skip gezien de -230
skip gezin 0 211
skip gezin @it 129
skip gft $ 207
skip gooit in -208
skip gordijn al 231
skip goud , -153
skip gracht over -238
skip graffiti de -233
skip gratis $ -205
skip groen $ 213
skip groet bestur -219
skip grofvuil mij 201
skip gsm 0 187
skip han de 253
skip hang de -364
skip hangt @it -266
skip hangt op -231
skip har , 186
skip heb de -215
skip heb mijn 147
skip heb op 251
skip heb printer 218
skip heb sleutel 160
skip hebb 0 284
skip hebb dar 174
skip hebb de -186
skip hebb mijn 223
skip hed de 167
skip heeft $ 257
skip heeft een -319
skip heeft hel 241
skip hei om -330
skip hek $ -234
skip hek @it -173
skip hel , 161
skip hel dag 102
skip hel strat -64
skip hel thuis 267
skip hen $ -214
skip het ( -219
skip het , -193
skip het . -193
skip het : -333
skip het @it -153
skip het aan -294
skip het bij -170
skip het dar -196
skip het en -144
skip het gas -254
skip het hangt -246
skip het heeft -194
skip het huis -225
skip het kom 192
skip het met 175
skip het moet 163
skip het nog -172
skip het op -185
skip het postkantor -182
skip het ter -139
skip het van -264
skip het verhuisd -282
skip het wel 189
skip het zit -302
skip hey gan 170
skip hier $ 207
skip hier @it 242
skip hier drie 164
skip hier ik 205
skip hier wij 155
skip hiernaast @it 241
skip hoe ik 315
skip hoe inlog -185
skip hoek de -198
skip hog 0 -286
skip hoogacht de 173
skip hoogt @it -178
skip hor de -224
skip hor mar -246
skip hotel @it -266
skip hout $ 136
skip huis $ 169
skip huis , 287
skip huis @it 104
skip huis de -118
skip huis verderop -237
skip huis wij 128
skip huisadres @it 167
skip huisnummer $ 241
skip hun in 257
skip hur @it -176
skip hur en 270
skip hur kamer 280
skip huurcontract @it 187
skip huurder @it 240
skip huurt op 284
skip iet de 200
skip iet doen -166
skip ik $ 102
skip ik , -250
skip ik 0 148
skip ik ? 169
skip ik al 113
skip ik allen -143
skip ik container 234
skip ik dor 161
skip ik een -163
skip ik elk -207
skip ik er 250
skip ik gedomicilieerd 186
skip ik gen 188
skip ik gewoond 251
skip ik grag 390
skip ik hier 179
skip ik iet -189
skip ik in 82
skip ik ingeschrev 261
skip ik lang -255
skip ik me 198
skip ik mijn 126
skip ik morg -181
skip ik nar 111
skip ik niet 155
skip ik nieuw 244
skip ik nodig 248
skip ik nog 237
skip ik nu 180
skip ik op 27
skip ik sind 183
skip ik tegenover 259
skip ik uit 226
skip ik van 162
skip ik vor -260
skip ik woonacht 301
skip ik zelf 117
skip in $ -73
skip in , 39
skip in . 289
skip in ? 236
skip in auto 178
skip in berm -274
skip in bib -260
skip in bus 367
skip in centrum -278
skip in de -252
skip in donker 300
skip in en 247
skip in fietspad -218
skip in garag 316
skip in het -228
skip in kantin -323
skip in kelder 253
skip in mijn 124
skip in plantsoen -310
skip in schrijv 221
skip in slaapkamer 185
skip in slot -229
skip in sporthal -263
skip in strat -362
skip in trappenhuis 180
skip in tuin 219
skip in voortuin 258
skip in wegdek -187
skip in wijk -263
skip in winkel -224
skip in won 280
skip ingang hed 167
skip ingeschrev $ 237
skip ingeschrev @it 196
skip ingeschrev op 159
skip initiatie $ 172
skip inlog wel -185
skip inschrijv pottenbak 172
skip is ! -294
skip is $ 40
skip is , 157
skip is a -259
skip is aan -216
skip is adres 289
skip is allen -301
skip is als 188
skip is altijd 192
skip is de 114
skip is dor -207
skip is een -66
skip is en 188
skip is geleegd 220
skip is huis 252
skip is ik 219
skip is ingang -221
skip is loket -209
skip is mer -231
skip is mijn 299
skip is ne 148
skip is niet -179
skip is nog -194
skip is op -201
skip is open -200
skip is oud 153
skip is over -234
skip is sporthal -205
skip is stuk -217
skip is vor -137
skip is zaterdag -182
skip jar $ 160
skip jar het -188
skip je $ 331
skip jullie $ -232
skip jullie , 247
skip jullie ? 240
skip jullie grofvuil 183
skip jullie mijn 190
skip jullie verhuisd -194
skip k @it 235
skip k mijn -242
skip k op 208
skip k verhuusd 242
skip kan $ -333
skip kan de -297
skip kan een 154
skip kan iemand 160
skip kan mer 262
skip kan mijn -165
skip kan niet 62
skip kan parkeervergunn 164
skip kapot tegenover -221
skip ker @it -289
skip ker de 200
skip ker maand 166
skip ker zien 215
skip kerk @it -259
skip kes 0 207
skip kijk de 155
skip klar de 285
skip klopt $ -206
skip knippert een -188
skip knippert hel 135
skip kom @it 199
skip kom aan 340
skip kom bij 199
skip kom de -276
skip komt $ -305
skip komt @it 216
skip kort @it 174
skip krijg dan 254
skip krijg de 250
skip krijg een 155
skip kroeg @it -203
skip kunt niet -190
skip kwoan de 230
skip kwon @it 254
skip laadpal ons 221
skip lamp $ -265
skip lamp @it -189
skip lamp tuss -158
skip lang $ -116
skip lang , -236
skip lang en -268
skip langskom $ 198
skip lantaarn $ -261
skip lantaarn @it -148
skip lat ? -355
skip lat aan -55
skip lat in -289
skip leegstaand @it -126
skip leeuw @it -153
skip lever @it 290
skip ligg de -215
skip ligt een 315
skip ligt matras -215
skip link de 232
skip liv @it 206
skip locatie @it -416
skip lokal @it -269
skip loket @it -294
skip los de -190
skip loss vor -172
skip maandag mijn 151
skip maart , 186
skip maatschapp verhuist -242
skip mag $ -204
skip mag ? 211
skip mag dar 86
skip mag de -240
skip mag mijn -190
skip mag ons 333
skip mail . 120
skip mama 0 204
skip man in 298
skip mar hangt -255
skip mar hebb 337
skip mar in -246
skip mar nar 210
skip mar ons -132
skip mar stat 204
skip mar was 212
skip mar won 249
skip me in 209
skip me op 278
skip mee $ -162
skip meld $ 269
skip mer $ 71
skip mer @it -198
skip mer de 153
skip mer het -324
skip met 0 -210
skip met ? -186
skip met @it -169
skip met auto 232
skip met baby 216
skip met bij -370
skip met bur -187
skip met kinderwag -276
skip met nar 175
skip met rod 218
skip met van 189
skip meter de 197
skip mij , 183
skip mij @it 279
skip mij de 255
skip mij op 159
skip mij te 108
skip mijn ( 236
skip mijn , 177
skip mijn : -231
skip mijn ? 200
skip mijn @it 180
skip mijn aan 205
skip mijn adres 121
skip mijn appartement 257
skip mijn gan -203
skip mijn is 70
skip mijn komt 276
skip mijn ligt 375
skip mijn mag 211
skip mijn mar -174
skip mijn mee 164
skip mijn moet -116
skip mijn nar 111
skip mijn niet 187
skip mijn nog 223
skip mijn op 69
skip mijn stan 216
skip mijn te 206
skip mijn thuis 185
skip mijn van 130
skip mijn vertrekt 226
skip mijn vor 398
skip mijn woont 169
skip mijn zou 198
skip milieustrat toch -196
skip mn $ 115
skip mn zit 243
skip moeder 0 151
skip moeder @it 221
skip moet $ 200
skip moet dan 191
skip moet dar -126
skip moet dat -126
skip moet doen 172
skip moet ker -191
skip moet nog 309
skip moet op 250
skip moet vor -208
skip moet word 193
skip mvg apothek -304
skip mvg tom 254
skip na . 263
skip na jar 200
skip na scheiding 231
skip na thuis 223
skip naast , -225
skip naast . -217
skip naast @it 206
skip nacht $ -337
skip nacht , 248
skip nacht @it -249
skip nam $ 170
skip nam de 207
skip nar $ 243
skip nar ( -277
skip nar , 68
skip nar 0 162
skip nar @it 144
skip nar ander -251
skip nar bvba -184
skip nar en 285
skip nar in 163
skip nar mama 199
skip nar met 210
skip nar thuis 333
skip nar verzorgingshuis 314
skip nar zag -230
skip ne in -291
skip nee , -166
skip nie $ 83
skip niet $ 73
skip niet . 131
skip niet dat 207
skip niet de -279
skip niet ik 266
skip niet mar 123
skip niet mijn -150
skip niet wie -203
skip nieuw $ 95
skip nieuw : 223
skip nieuw @it 210
skip nieuw is 178
skip nieuw mar 155
skip nieuw op 164
skip nik . 230
skip nik de 225
skip nodig $ -284
skip nodig 0 -346
skip nog $ -149
skip nog , -189
skip nog . 185
skip nog ? 110
skip nog als -193
skip nog vor 45
skip nou of 173
skip nr , 204
skip nu $ 220
skip nu , 230
skip nu @it 170
skip nu ik 156
skip nu of -261
skip nummer $ 190
skip obs vlieger -182
skip of de -243
skip of jullie -199
skip of wel 249
skip omgewaaid @it -172
skip onder $ -315
skip onder parker 219
skip ondergetek woonacht 217
skip onderweg huis -254
skip ongever @it -195
skip ons $ 339
skip ons ( 261
skip ons , 241
skip ons . 219
skip ons : -246
skip ons @it -202
skip ons dat 363
skip ons de 370
skip ons gan -180
skip ons heur 291
skip ons is -125
skip ons op -167
skip ons woont 199
skip ons zit -292
skip onz $ 216
skip onz ( 110
skip onz aan 236
skip onz in 294
skip onz op -192
skip onz zetel -242
skip onz zit -182
skip ook bij -132
skip ook de 186
skip ook op -146
skip ook vor -221
skip ook zondag -208
skip op ! 253
skip op , 49
skip op . -83
skip op ? -109
skip op @code -187
skip op @it 82
skip op adres 224
skip op balkon 248
skip op bel 214
skip op bouwplat -229
skip op bov 297
skip op en 64
skip op gelijkvloer 279
skip op gemeentehuis -252
skip op gen 207
skip op koffie 263
skip op ligt -218
skip op maart 181
skip op mar 110
skip op met 8
skip op mur 111
skip op nog -218
skip op ook -251
skip op pleintj -270
skip op rijban -213
skip op sit -143
skip op stat -254
skip op stookt 189
skip op toch -205
skip op twed 254
skip op van -262
skip op vierd 175
skip op voetpad -207
skip op weg -263
skip op won 219
skip op woont 216
skip op zijn -313
skip open $ -87
skip open , -298
skip ophal mij 148
skip oud $ 147
skip oud stat -256
skip oud vor -257
skip oud was 224
skip over $ -232
skip over voetpad -169
skip overbur @it 219
skip pakket afvalzak 175
skip pal $ -179
skip pal mijn 249
skip pand is -191
skip parkeervergunn van 164
skip parker de -205
skip parkj @it -201
skip paspoort thuisbezorgd 185
skip pc @it 215
skip per $ -278
skip per aug 190
skip pijlkruid , 195
skip plat @it -374
skip pleintj @it -270
skip post @it 319
skip post mij 128
skip postcod , 280
skip postcod @it 156
skip postcod het -225
skip postcod is -224
skip postkantor @it -241
skip put @it -193
skip putdeksel $ -213
skip rally van -238
skip recht @it -169
skip recyclagepark @it -172
skip rest het 189
skip ria @it 265
skip rod $ 343
skip rond , -289
skip rotond @it -138
skip samenwon @it 318
skip schol @it -272
skip schutting 0 155
skip september @it 171
skip sind , 190
skip sind een -272
skip sind in 174
skip sind maand 239
skip sind op 171
skip sind scheiding -193
skip sind won 154
skip sit $ -246
skip sit er 204
skip slaapkamer de 375
skip slap @it 178
skip sleutel van 168
skip sluikstort de -151
skip snackbar @it -237
skip speelstrat $ -170
skip sporthal , -280
skip sta @it 163
skip sta ingeschrev 208
skip sta nog -193
skip sta op 154
skip stan al -164
skip stank de 206
skip stat . 239
skip stat 0 -305
skip stat al -134
skip stat bij 173
skip stat de -207
skip stat een -188
skip stat en -226
skip stat nog 139
skip stat ons 277
skip stat op 152
skip stat vol 174
skip sted de 128
skip stek @it 309
skip stoep $ -17
skip stoep @it -96
skip stookt in 189
skip strat $ 189
skip strat , -200
skip strat dicht -228
skip strat mar -241
skip strat wat -218
skip student @it 204
skip studentenkamer @it 251
skip stur @it 164
skip stur de -187
skip stur mar -103
skip stur nieuw 171
skip stur op 210
skip stur pakket 175
skip supermarkt @it -267
skip t , -65
skip t @it -260
skip t aan -222
skip t doar -192
skip tak het -206
skip te $ 110
skip te , 335
skip te . 67
skip te en 298
skip te op 133
skip te oud 229
skip tegenover $ -229
skip tegenover , -176
skip tegenover doet -183
skip tegenover is -132
skip tegenover zit -296
skip tel 0 257
skip tent @it -274
skip ter van -204
skip thuis $ 247
skip thuis , 233
skip thuis @it 211
skip thuis de 337
skip thuis ik -229
skip thuis op 163
skip thuisadres @it 199
skip thuisbezorgd op 185
skip thv $ -204
skip toch @it -248
skip toch hoe -258
skip tot , -394
skip tot de -38
skip tot in 298
skip tot lat -98
skip tot wek 176
skip trek bij 129
skip trouw de -149
skip tuin @it 382
skip tuss en -160
skip twed , 206
skip twed vor 276
skip twee $ 314
skip u stempas 214
skip uit $ 263
skip uit @it -153
skip uit de -136
skip uit ik 201
skip uur , 266
skip uur 0 -370
skip van $ 105
skip van , 140
skip van . -96
skip van 0 173
skip van @code 201
skip van @it 191
skip van bij 201
skip van bovenbur 209
skip van club -302
skip van de -339
skip van gezin 238
skip van hangt -324
skip van huis -47
skip van in -199
skip van is 130
skip van mijn 265
skip van nar 84
skip van nieuw -246
skip van ocmw 257
skip van oud -243
skip van ouder 348
skip van schol -125
skip van stat -326
skip van tot -281
skip van zet 224
skip vanaf $ 191
skip vanaf 0 279
skip vanaf @it 288
skip vannacht gehad 194
skip vastzet $ -275
skip verblijf ingang 167
skip vergunn $ 222
skip vergunn ? -201
skip vergunn nodig -254
skip verhuis @it 129
skip verhuisd : 217
skip verhuisd @it 130
skip verhuisd de 234
skip verhuiz $ 179
skip verhuiz 0 131
skip verhuiz de 148
skip verhuiz nar 164
skip verhuiz op 204
skip verhuiz van 144
skip verkeersbord $ -362
skip vier 0 -248
skip vier @it 255
skip vierd $ 201
skip vlieger @it -182
skip voetpad $ -116
skip voetpad @it -142
skip vol $ -222
skip vol @it -210
skip vol de -249
skip volled , -170
skip voortan de 211
skip vor ! -275
skip vor , -182
skip vor 0 -171
skip vor ? -212
skip vor de -243
skip vor eig 327
skip vor huis 383
skip vor in -203
skip vor knippert -265
skip vor nar -266
skip vor ram 303
skip vor tant 256
skip vor twed 265
skip vor woning 208
skip vor zit -174
skip vor zon 279
skip vorig , 138
skip vraagt ik -185
skip vriend @it 161
skip vriendelijk , -219
skip vroeg $ 233
skip want heb 246
skip want kan 201
skip war @it -306
skip war al 247
skip war bij 266
skip war de -292
skip war slap 185
skip war won 52
skip war zelf 202
skip waregem de 240
skip was thuis 172
skip wat dat -234
skip wat ik 148
skip water de -269
skip water mijn 217
skip we @it 189
skip we een -112
skip we er 357
skip we in 135
skip we nu 189
skip we op 178
skip we van 170
skip we verhuiz 191
skip weg @it 111
skip weg hoogt -159
skip weg pal 249
skip wek ik 140
skip wek t -256
skip wel 0 -185
skip welk is -124
skip werk @it -248
skip werk het -287
skip werk in -191
skip wespennest de -269
skip wet de -167
skip wet van -203
skip weun in 222
skip wie dar 237
skip wie ik -159
skip wij 0 245
skip wij @it 245
skip wij de 406
skip wij een -339
skip wij er 228
skip wij in 208
skip wij obs -182
skip wij op 71
skip wij pas 243
skip wij per 196
skip wij sind 172
skip wij van 151
skip wij zaterdag 128
skip wijk de -234
skip wil dat 271
skip will een -211
skip will eig 339
skip will nar -214
skip winkel @it -160
skip won $ 229
skip won , 182
skip won . 144
skip won 0 -390
skip won @code 205
skip won @it 162
skip won al -218
skip won de 247
skip won dez -261
skip won een 207
skip won er 187
skip won gewon 215
skip won in 217
skip won is 250
skip won mar 223
skip won met 148
skip won nog 174
skip won nu 280
skip won op 132
skip won sind 191
skip woning @it 143
skip woning de 225
skip woonacht , 217
skip woonadres @it 220
skip woonhuis @it 253
skip woonplat postcod 208
skip woont $ 189
skip woont . 153
skip woont @it 195
skip woont al 273
skip woont de 357
skip woont een 308
skip woont elk 192
skip woont ik 120
skip woont in 154
skip woont zijn 212
skip word $ 108
skip word @it 283
skip word de -160
skip word ik 193
skip zag een -230
skip zag in -235
skip zag op -335
skip zak bij 285
skip zak een -213
skip zal , -195
skip zal @it -158
skip zat op -306
skip ze @it -186
skip ze de -303
skip ze er 167
skip ze ons 168
skip ze op 98
skip zebrapad @it -229
skip zebrapad de -178
skip zegt er -214
skip zelf @it 165
skip zet de -427
skip zet ons 163
skip zetel van -242
skip zien dat -311
skip zijn @it 179
skip zijn dag 231
skip zijn en 272
skip zijn van -214
skip zit , -375
skip zit @it -70
skip zit de 245
skip zit gat -181
skip zit in 343
skip zit kot 144
skip zit met -188
skip zit tijdelijk 156
skip zit twee 255
skip zit vor 236
skip zo $ -176
skip zo dat 208
skip zo mijn -140
skip zoek een 208
skip zon $ 247
skip zon , 243
skip zon die 212
skip zon op 149
skip zwan @it -148
skip zwembad @it -156
skip zwijndrecht 0 172
topic @access 33
topic @body -152
topic @building -181
topic @business -87
topic @firstPerson 51
topic @general -58
topic @handled -17
topic @has -17
topic @home 149
topic @mine 83
topic @mine-phrase -36
topic @nuisance -61
topic @organisation -162
topic @ownPostcode 75
topic @patient 57
topic @place -83
topic @plainly 56
topic @relative 71
topic @somebody 74
topicAnywhere @access 49
topicAnywhere @body -140
topicAnywhere @building -159
topicAnywhere @business -79
topicAnywhere @firstPerson 71
topicAnywhere @hardly 31
topicAnywhere @has -18
topicAnywhere @home 151
topicAnywhere @mine 101
topicAnywhere @mine-phrase 40
topicAnywhere @nuisance -54
topicAnywhere @ofPerson -29
topicAnywhere @organisation -182
topicAnywhere @ownPostcode 78
topicAnywhere @patient 57
topicAnywhere @place -72
topicAnywhere @plainly 71
topicAnywhere @relative 54
topicAnywhere @somebody 73
topicAnywhere @vehicle 148
topicBefore @ability -53
topicBefore @access 56
topicBefore @building -277
topicBefore @business -240
topicBefore @firstPerson 39
topicBefore @handled -124
topicBefore @home 134
topicBefore @mind -131
topicBefore @mine 73
topicBefore @mine-phrase -72
topicBefore @nuisance -97
topicBefore @organisation -240
topicBefore @ownPostcode 71
topicBefore @patient 63
topicBefore @place -148
topicBefore @plainly 58
topicBefore @relative 73
topicBefore @somebody 76
topicBefore @vehicle -146
topicBeside @ability -189
topicBeside @access 99
topicBeside @building -380
topicBeside @business -470
topicBeside @firstPerson -222
topicBeside @handled -360
topicBeside @has 100
topicBeside @home 166
topicBeside @nuisance 87
topicBeside @nuisance-phrase 102
topicBeside @ofPerson 177
topicBeside @organisation -237
topicBeside @ownPostcode 98
topicBeside @patient 218
topicBeside @place -287
topicBeside @plainly -60
topicBeside @relative 205
topicBeside @somebody 258
topicBeside @vehicle -166
topicEarlier @ability 299
topicEarlier @access 323
topicEarlier @building -406
topicEarlier @business 199
topicEarlier @firstPerson 180
topicEarlier @general -181
topicEarlier @handled -213
topicEarlier @hardly 114
topicEarlier @has -242
topicEarlier @home 413
topicEarlier @mind -309
topicEarlier @mine 349
topicEarlier @nuisance -277
topicEarlier @nuisance-phrase -185
topicEarlier @organisation -388
topicEarlier @ownPostcode 184
topicEarlier @patient 89
topicEarlier @place -257
topicEarlier @plainly 231
topicEarlier @relative 316
topicEarlier @somebody 128
topicEarlier @vehicle 270
topicNear @ability -84
topicNear @building -286
topicNear @business -316
topicNear @firstPerson 92
topicNear @general -215
topicNear @handled -52
topicNear @home 192
topicNear @mind -221
topicNear @mine 99
topicNear @mine-phrase 297
topicNear @nuisance -107
topicNear @nuisance-phrase -252
topicNear @ofPerson -351
topicNear @organisation -316
topicNear @ownPostcode 129
topicNear @patient 126
topicNear @place -255
topicNear @plainly 98
topicNear @relative 226
topicNear @somebody 133
twoBefore , 0 328
twoBefore , dat 269
twoBefore , ik 135
twoBefore , wij 227
twoBefore 0 0 263
twoBefore 0 adres 312
twoBefore 0 en -208
twoBefore 0 postcod 246
twoBefore ^ adres 320
twoBefore ^ bij -291
twoBefore ^ de -144
twoBefore ^ familie 282
twoBefore ^ ik -65
twoBefore ^ kwon 254
twoBefore ^ lamp -146
twoBefore ^ locatie -330
twoBefore ^ mijn 157
twoBefore ^ nieuw 181
twoBefore ^ oud 136
twoBefore ^ thuis 167
twoBefore ^ thuisadres 217
twoBefore ^ verhuisd 223
twoBefore ^ war -236
twoBefore ^ we 266
twoBefore ^ wij 147
twoBefore ^ won 202
twoBefore aan de -199
twoBefore adres is 208
twoBefore allen woont 328
twoBefore ben gedomicilieerd 186
twoBefore bij de -329
twoBefore bij het -281
twoBefore bij mij 301
twoBefore bij ons 229
twoBefore bus stek 238
twoBefore de apothek -255
twoBefore de bakker -313
twoBefore de balie -167
twoBefore de bur 255
twoBefore de familie 213
twoBefore de garag 226
twoBefore de kerk -259
twoBefore de lantaarn -154
twoBefore de schol -155
twoBefore de snackbar -237
twoBefore de stoep -171
twoBefore de supermarkt -267
twoBefore de vlieger -182
twoBefore de weg -221
twoBefore de zal -158
twoBefore de zwan -122
twoBefore die bom -277
twoBefore dit jar -200
twoBefore een appartement 240
twoBefore eig huis 279
twoBefore elk nacht -249
twoBefore goud leeuw -153
twoBefore har huis 260
twoBefore hed op 167
twoBefore het adres 273
twoBefore het buurthuis -204
twoBefore het containerpark -193
twoBefore het districtshuis -215
twoBefore het kruispunt -180
twoBefore het leegstaand -126
twoBefore het oud -222
twoBefore het pleintj -203
twoBefore het speeltuintj -204
twoBefore het voetpad -142
twoBefore het zwembad -143
twoBefore ik ben 171
twoBefore ik hur -176
twoBefore ik won 116
twoBefore ik zit 458
twoBefore in de -375
twoBefore is dat -280
twoBefore is de -232
twoBefore is het -127
twoBefore kwoan in 230
twoBefore maand in 340
twoBefore met afvalzak 175
twoBefore mij op 163
twoBefore mij thuis 159
twoBefore mijn adres 247
twoBefore mijn adreswijz 191
twoBefore mijn huis 158
twoBefore mijn huisadres 163
twoBefore mijn huurcontract 187
twoBefore mijn postcod 100
twoBefore mijn woning 150
twoBefore mijn woonhuis 253
twoBefore niet mer -198
twoBefore nieuw adres -112
twoBefore nieuw bewoner 220
twoBefore nog allen 258
twoBefore nog altijd -242
twoBefore omgewaaid bom 202
twoBefore ondergetek , 217
twoBefore ondergrond container -227
twoBefore ons adres -257
twoBefore ons huis 152
twoBefore ons thuis 220
twoBefore onz postcod 251
twoBefore onz tuin 267
twoBefore op de -291
twoBefore op het -243
twoBefore op strat -245
twoBefore oud adres 240
twoBefore oud postkantor -214
twoBefore sind kort 174
twoBefore sta ingeschrev 170
twoBefore stat nog 172
twoBefore ter hoogt -178
twoBefore thuis , 210
twoBefore thuisbezorgd word 185
twoBefore van de -161
twoBefore van hiernaast 241
twoBefore van huis -264
twoBefore van mijn 199
twoBefore verhuiz nar 148
twoBefore verhuiz zaterdag 163
twoBefore vor mijn 213
twoBefore we won 178
twoBefore wij aan 310
twoBefore wij won 211
twoBefore wij zijn 179
twoBefore wij zit 234
twoBefore won in 178
twoBefore won op 154
twoBefore won zelf 165
twoBefore zit nu 178
twoBefore zit op 212
twoBefore zit toch -223
word ! -125
word $ 3
word ( 57
word ) -65
word , 20
word 0 38
word : 18
word ; 249
word ? -35
word @it 3
word ^ 3
word aan -94
word aanslag 299
word aanvrag -151
word aard -235
word academie -329
word achter -97
word achterkant 58
word achterom 251
word achtertuin 375
word adres 106
word adreswijz 258
word af -305
word affiches -144
word afgebrand 148
word afgelop 260
word afgev -344
word afgezet -338
word afhal -255
word afsprak -474
word afval -156
word afvalapp -292
word afvalbak -250
word afvalheff 305
word afvalkalender 220
word afvalpas 173
word afvalzak 175
word afzet -235
word ag 248
word al 44
word allebei 267
word allen 11
word alles 182
word als -59
word altijd -81
word alvast 179
word amai -203
word ambachtsherenlan 190
word ander -100
word apeldoorn 242
word apothek -206
word appartement 200
word arnhem 217
word asbest -206
word asbestplat -255
word asfalt -287
word attest 158
word aub 62
word aug 190
word auto 184
word autoband -174
word autos -308
word b -263
word baby 215
word badkamer 381
word bak 220
word bakfiet -191
word balie -167
word balkon 248
word ban -191
word band -223
word bank -128
word bankj -220
word bankjes -335
word basisschol -152
word be -81
word bed 248
word bedankt 144
word beginn -274
word behalv 321
word bel 317
word bell 203
word ben 132
word bened 194
word bereik 177
word berging -208
word bericht 152
word berm -283
word best -207
word bestelbus -166
word bestemmingsplan -202
word bestur -285
word betal 94
word betreft 358
word bewon 226
word bewoner 193
word bewonerskaart 305
word bewoonster 173
word bezorg 186
word bezwar 251
word bib 55
word bibliothek 2
word bij -45
word bijna -304
word binn 207
word blader -234
word blaft 344
word blauw -218
word blijft 65
word blijv 220
word blok 223
word boekhandel -439
word bomma 329
word borgerhout 197
word bot -94
word bouwafval -183
word bouwhek -188
word bouwplat -270
word bov 145
word bovenbur 209
word bovenwon 175
word braderie -196
word brandt -272
word breda 142
word brief -86
word briefadres 281
word brievenbus 153
word brok -372
word brouwerij -397
word brp 153
word bruin 230
word bsn 296
word btw -325
word buit 71
word buitengeslot 228
word bur 72
word bus 134
word bushalt -229
word bushokj -207
word busj -218
word buurtbarbecue -317
word buurtbewoner -200
word buurthuis -207
word bv -496
word bvba -322
word caf -270
word carrosserie -254
word centrum -172
word club -342
word clubhuis -173
word cm 244
word collega 192
word consultatiebureau -171
word container 448
word content -225
word crisisopvang 171
word d 106
word da -138
word dag 101
word dan 138
word dank 259
word dar -67
word dat -45
word de -38
word defect -220
word deksel -140
word delhaiz -224
word den 77
word dendermond -295
word denk -269
word der 182
word derd 220
word deur 110
word dez -113
word die -69
word dien -89
word dienst -162
word districtshuis -215
word dit -63
word doar -192
word doe 124
word doen 192
word domicilie 174
word domicilieadres 307
word domicilier 286
word doorgegev 224
word doorgev 258
word dor -186
word dordrecht 199
word draait -160
word dranghek -274
word drempel -217
word drie 118
word driehog 212
word druk 208
word dubbel 152
word duiv 240
word duizend -248
word dur -249
word dus 205
word e 238
word echt 172
word ede 179
word een -84
word eerst 86
word eig 127
word eigenar 184
word eind 188
word eindelijk 207
word elk -59
word emm 154
word ene 232
word enkel -189
word envelop 325
word er -23
word erbij -304
word erger -240
word etag 228
word ex 151
word extra -36
word factur -383
word familie 366
word fiet -227
word fietsenrek -254
word fietser -139
word fietspad -198
word flat -292
word flikkert -170
word fontein -354
word for -186
word formulier -157
word foutmeld -233
word frigo -119
word fritur -181
word fuif -289
word gang 302
word garag 228
word gas -250
word gast 293
word gat -107
word geb 347
word gebeld -267
word gebor 235
word gebouw 217
word gebrok -300
word gebruik -284
word gedomicilieerd 220
word gedumpt -198
word geeft -84
word gegan -285
word gegeven 112
word gehaald 201
word gehoord -245
word gehuwd -193
word gel -190
word geld -300
word geldt 182
word geleegd 213
word geleverd 212
word geliev 207
word gelijkvloer 310
word gemaaid -347
word gemal -266
word gemeent 480
word gen 106
word genk 150
word geparkeerd -251
word gerak 301
word gered -180
word geregeld -311
word geregistreerd 332
word gerust 214
word geslot -292
word gestol -299
word gestort -314
word gevall -228
word gevar -214
word gevel 120
word gevond -402
word gevraagd 232
word geweigerd 298
word gewoond 261
word gezien -164
word gezin 217
word gft 247
word glad -220
word glas -308
word glasvezel 176
word glijban -170
word goes 208
word gooi 302
word gooit -208
word gordiaan 190
word gracht 142
word graffiti -216
word gras -231
word gratis 102
word groen 238
word groepspraktijk -414
word groet 60
word gsm 365
word gymzal -296
word halt -180
word han 253
word handelspand -220
word hang -313
word hangjonger 109
word hangt -80
word har 99
word heb -48
word hebb 74
word hebt 233
word hed 167
word hee 247
word heeft -2
word heffing 174
word heg 189
word hei -114
word hek -269
word hel 107
word help 240
word het -132
word heur 290
word heverlee 229
word hevig -148
word hey 170
word heythuy 217
word hier 226
word hiernaast 241
word hij 175
word hoe -187
word hoef 222
word hoek -152
word hoekema 155
word hog -193
word hoi 102
word hond 165
word hondenpoep -164
word hondj 234
word hoogacht 21
word hoogt -167
word hor -62
word hotel -280
word houd -188
word houdt -121
word hous 361
word housewarm 290
word hout 175
word hs 241
word huis 57
word huisadres 172
word huisbas 337
word huisnummer 178
word hulp 256
word hun 204
word hur -137
word huurcontract 187
word huurder 313
word huurhuis 272
word ich 506
word ie 283
word ieder 142
word iemand -8
word iet -240
word ik 61
word illegal -220
word ingang -143
word ingeschrev 228
word initiatie 172
word inlog -185
word inrit -284
word inschrijf 294
word inschrijv 240
word is -20
word it -238
word ivm -219
word jan 265
word jar 157
word je -80
word jef 405
word jt 229
word jullie 81
word juni -160
word just -322
word k 244
word kampenhout 214
word kantin -323
word kantor -516
word kap -192
word kapot -212
word kapper -158
word kapsalon -367
word kelder 211
word kent 263
word kerkhof -275
word kermis -269
word kes 207
word kessel 204
word ketting -269
word keuk 346
word kid 215
word kijk 164
word kinder -28
word kindj 198
word kindjes 258
word kipp 247
word kk 206
word kl -155
word klar 274
word klein -162
word kliko 106
word klikos 269
word klopt -143
word koffie 330
word komt 78
word koolmijnlan -201
word kor -238
word kort 8
word kortrijk 115
word kost -238
word kot 118
word kotbas 173
word kreg 342
word krijg 120
word krijgt -196
word kringlop -196
word kringwinkel -196
word kroeg -203
word kruispunt -277
word kuil -175
word kwartier -347
word kwoan 230
word lad -242
word lading -219
word lamp -166
word lan 258
word lang -107
word langskom 275
word lantaarn -64
word lantaarnpal -296
word las -285
word lat -169
word leegstaand -139
word leeuw -153
word leg -200
word leges -337
word letter -315
word levensgevar -200
word licht -223
word lichtreclam -269
word lidl -240
word lief 171
word liefst 183
word ligg -88
word ligt -107
word lijkt -212
word lippenhuiz 155
word liv 206
word living 395
word lo 204
word locatie -340
word loger 261
word lokal -335
word loker 120
word los -193
word losligg -259
word loss -134
word m 216
word maandag 241
word maarn 173
word maart 157
word maatschapp -242
word mag 40
word mail 136
word mama 225
word markt -233
word mast -258
word matras -224
word matrass -93
word me 276
word mechel 198
word melding -316
word men 73
word mener 404
word meter 296
word mevrouw 80
word middel -233
word mij 211
word mijn 97
word milieustrat -262
word mist -213
word mn 93
word mo -281
word moe 227
word moeder 41
word moek 190
word moest 235
word mog -94
word mol -265
word monteur 147
word monumentendag -208
word moogt 179
word morgen 256
word moskee -229
word motor -186
word museum -234
word muziekschol -152
word mvg 206
word my 402
word n 299
word na 70
word naast -98
word nabij -264
word nachtwinkel -142
word nadar -324
word nam 117
word namen -225
word nar 40
word navigatie -394
word nederland 283
word nee -252
word neemt -355
word nel -237
word nen -227
word new -4
word ni 229
word nie 234
word niemand -316
word nieuw 148
word nijmeg 224
word nik 86
word nl 178
word noar 227
word nog 10
word nonkel 196
word nooit 137
word nor 208
word nou 163
word nu 68
word nummer 124
word obs -182
word ochtend -184
word oktober 265
word olie -207
word om -38
word oma 278
word omgevall -153
word omhog -124
word omvall -153
word omvergered -302
word omzet -180
word onder 146
word onderbur 156
word onderuit -276
word ongever -278
word onkruid -104
word ons 36
word ontvang 296
word op -17
word opa 259
word open -151
word openbar -319
word opengebrok -186
word opening -222
word ophal 125
word oplever 205
word oprit 290
word opruim -195
word opvang -326
word oranjeveren -219
word ord 285
word organiser -177
word oud -20
word oudenaard 358
word ouder 150
word over -152
word overal -178
word overberg 207
word overbur 230
word overbuurman 253
word overdag -168
word overgeslag 177
word overweg -282
word pa 225
word pakket 175
word pand -114
word papa 298
word papier 342
word papierbak 172
word parkeergarag -200
word parkeerplat -257
word parkeervergunn 229
word parker -168
word parking -128
word parkj -201
word parochiezal -398
word pas -96
word pass 201
word pc 223
word per 89
word percel -169
word pijlkruid 195
word pikkedonker -146
word pinkt -166
word plafond 234
word plan -294
word plantsoen -351
word plastic 246
word plat -163
word platan -183
word pleintj -270
word plek -261
word plezier 181
word pmd 182
word poortj 230
word poppodium -262
word post 216
word postadres -348
word postbod 306
word postcod 157
word postcodegebied -273
word postkantor -221
word pottenbak 172
word print -332
word printer 218
word problem 241
word prullenbak -231
word ps 443
word putdeksel -226
word rally -238
word ram 130
word rat -208
word recht -170
word rechtover -220
word recyclagepark -370
word red -277
word reken -316
word residentie -234
word ria 355
word rijban -179
word rijd -178
word rijdt -153
word riool 132
word roeselar 71
word rok -330
word rolemmer 165
word rolstoel -181
word rommelmarkt -157
word rond -98
word ruit -237
word s -170
word samenwon 318
word scherv -160
word schilder 233
word schimmel 233
word schoolkinder -220
word schoonmoeder 209
word schreeuwt 251
word schrijf 164
word schur 333
word schutting 371
word september 195
word sind 78
word sit -118
word slaapkamer 323
word slaapkamerram 336
word slaapt 161
word slan -256
word slap 185
word slecht 310
word sleutel 201
word sluikstort -144
word snackbar -210
word snapp 230
word sociaal -196
word social -78
word sorteerzak 318
word spanj 246
word speelplat -224
word speelplein -232
word speelstrat -170
word speelt -263
word speeltuin -141
word spekglad -284
word sporthal -276
word sportpark -297
word spuit -157
word stadhuis -228
word stadskantor -300
word stan 116
word stank 160
word start -227
word stat -42
word station -172
word sted 128
word steenweg 362
word steiger -150
word stek 259
word stekkie 292
word stel 279
word stemm -261
word stempas 186
word sten 385
word stichting -364
word stoeptegel -131
word stond 244
word stookt 205
word stort -255
word straatlamp -188
word straatlantaarn -226
word straatnaambord -212
word straatverlicht -263
word strat -89
word stret -372
word struik -237
word student 284
word studentenhuis 302
word studentenkamer 251
word studio 188
word stuk -157
word stur 178
word supermarkt -177
word t -55
word tafel -339
word tandart -219
word tankstation -190
word tant 282
word tarief -241
word te 107
word tegel -185
word tegenover -185
word tel 281
word tem 189
word tent -335
word ter -262
word terpstra 220
word terwijl 326
word thuis 116
word thuisadres 306
word thuisbezorgd 185
word thuiskom 217
word thv -234
word tien 171
word tijd -195
word tijdelijk 165
word tijden -130
word to 425
word toch 4
word toe -180
word tom 254
word tor -215
word tot -104
word trafohuisj -297
word traplift 308
word trappenhuis 180
word trash 376
word trek 133
word troep -187
word tuin 375
word tuinhuis 163
word tulpstrat -203
word turnhout 175
word tuss -240
word twed 83
word twee 120
word typ -335
word u 301
word up -335
word utrecht 135
word uw 272
word vakantie -306
word vall -203
word valt 170
word vanaf 90
word vanmorg -183
word vannacht 249
word vastzet -275
word veilig -288
word velo -241
word veranda 196
word verder -241
word verderop -230
word verdiep 171
word veren -452
word verenigingsgebouw -220
word verf -171
word verfpot -184
word vergunn 226
word verhuis 155
word verhuisd 175
word verhuist -286
word verhuiz 243
word verhuusd 242
word verkeersbord -268
word verlicht -173
word verpleeghuis -173
word verstopt -104
word vertrek 247
word vertrok 286
word verzak -274
word verzakt -224
word verzet -142
word verzoekt -174
word vierd 201
word vies -256
word vijf 110
word vijv 277
word vind 193
word vlakbij -372
word vlieger -182
word vloek -185
word voedselbank -317
word voet -112
word voetpad -203
word vogelpik -185
word vol -191
word volgend 128
word volkstuin 127
word volkstuincomplex -182
word volled -170
word vooral -240
word voorbij -200
word voordeur 320
word voortan 248
word voortuin 258
word vorig 130
word vraagj -214
word vraagt -288
word vrag 36
word vriend 192
word vriendin 214
word vrijdag -193
word vroeg 125
word vrouw 209
word vuilbak -144
word vuilkar 260
word vzw -409
word waarborg 188
word waard 171
word waarom 163
word wachtwoord -284
word wakker 316
word wanner 102
word want 226
word war -70
word waregem 240
word was -125
word wasmachin -427
word wat -163
word waterlelie 189
word we 63
word weekend -214
word weg -111
word wegdek -187
word weggehaald -276
word wek 67
word wel -166
word wer -121
word werk -121
word werkt -377
word wet 98
word wettelijk 261
word wetter 253
word weun 285
word weunt 280
word wij 101
word wijk -182
word wijkagent 138
word wijkverpleegkund 351
word wijzig -222
word wilhelminastrat -158
word will -250
word wilt 158
word winkel -85
word winkelpand -287
word wip -174
word woen 291
word won 147
word wonend 291
word woning 168
word woonacht 374
word woonadres 270
word woonhuis 253
word woonplat 208
word woont 186
word woonwag 313
word word 181
word wordt 120
word wrak -216
word xt 160
word xz 311
word yilmaz 303
word your -101
word zag -457
word zak -114
word zal -184
word ze -58
word zebrapad -249
word zeker 151
word zelf 181
word zetel -238
word zich 259
word zie -400
word zien 39
word zij 53
word zijkant 205
word zijn 42
word zit -32
word zn 220
word zo 128
word zoal 416
word zoekt -339
word zomer 273
word zon 117
word zond -227
word zondag -103
word zou 283
word zoud -171
word zowat -249
word zutph 210
word zwan -174
word zwerfvuil -265
word zwijndrecht 172
word zx 214
word zyn 240
`,
};
