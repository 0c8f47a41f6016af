import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 1513 candidates that are, 1148 that are not.
 * On families it was not taught on:
 * - above -1: found 99.1 %, wrongly 28.7 %
 * - above -0.5: found 98.3 %, wrongly 22.4 %
 * - above 0: found 96.8 %, wrongly 15.9 %
 * - above 0.5: found 94.2 %, wrongly 10.5 %
 * - above 1: found 89.4 %, wrongly 7.1 %
 */
export const homeWeights: LearnedWeights = {
  examples: "sha256:7155d559b3844167a953804dd9cf10092443a0ea19390c1c56970cbfd7225afb",
  intercept: -0.192,
  weights: `
before , 47
before 0 85
before @code -115
before ^ 4
before aan -126
before achter -62
before adres 209
before afgegev -246
before afval -329
before afvalkalender 169
before al 83
before allen -133
before als -182
before altijd -211
before amai -187
before apothek -252
before appartement 289
before bak 182
before bank -252
before basisschol -261
before bed 327
before beginn 355
before ben 123
before bezorg 211
before bib -216
before bij 48
before binn 354
before blauw -256
before blijft -178
before bom -159
before bomma 348
before brief 263
before bur -257
before buurvrouw 128
before bv -419
before caf -115
before da -260
before dag -167
before dar -325
before dat -173
before de -148
before den -157
before deur 177
before dit -254
before domicilie 203
before domicilieadres 275
before doorgev 262
before dor 91
before e 144
before een -102
before elk -241
before en 95
before er -85
before ex 195
before factur -361
before fietspad -164
before fritur -203
before fuif -179
before gan -77
before gat -197
before ge 324
before gebor 198
before gedumpt -135
before geleverd 177
before gemeent 222
before gen 229
before geparkeerd -223
before gezin 207
before gft 173
before goud -171
before graffiti -222
before grag 277
before hal -156
before hang -224
before har 65
before heb 239
before hem 308
before het -221
before hevig -151
before hier 218
before hij 216
before hog -315
before hond 377
before hondenpoep -183
before hoogacht 336
before hoogt -203
before hotel -297
before huis 254
before huisbas 195
before hun 214
before hur 161
before ich 347
before ik 145
before in -40
before ingeschrev 173
before inschrijv 207
before is -173
before jan 258
before jar 121
before je -148
before juni -276
before k 281
before kamer 223
before kan 66
before kantor -280
before kapot -296
before kapsalon -305
before kermis -229
before kinder -361
before klar 260
before klopt 215
before koer -191
before kom 55
before komt 169
before kort 370
before krijg 184
before kwoan 227
before kwon 269
before laadpal 187
before laatst 279
before lamp -293
before lantaarn 211
before lantaarnpal -318
before ligg -225
before ligt -91
before lod -279
before loger 269
before los -181
before loss -268
before maandag 231
before maart 178
before mag 122
before mama 209
before man 57
before mar 129
before me 248
before meld -205
before melding -329
before mer 90
before met 210
before mij 249
before mijn 200
before milieustrat -250
before mn 175
before moeder 318
before moet 259
before moogt 193
before muziek -201
before mvg 191
before nacht 265
before nar -212
before ne 211
before neemt -350
before nen -145
before ni 225
before niet 4
before nog 65
before nou 309
before obs -181
before ochtend -186
before ocmw -281
before of 79
before oktober 165
before om -137
before oma 188
before omgevall -257
before onderbur 136
before ondergetek 223
before ondergrond -186
before onderuit -286
before ons 156
before ook -212
before op -81
before opa 207
before open -272
before ophal 174
before oud -122
before ouder 200
before over -278
before pakket 175
before pal 285
before papa 279
before papier 158
before parker -307
before pas -150
before paspoort 322
before per -56
before poppodium -359
before post 363
before postbod 207
before put -271
before putdeksel -218
before rally -197
before recht 128
before red -211
before reg -151
before reken -341
before rijbewijs -147
before riool 236
before sam 207
before scheiding 239
before schrijv 117
before sind 135
before sint -263
before slaapkamer 354
before slap 181
before sleutel 144
before sluikstort -197
before sociaal -246
before speeltuin -166
before stadhuis -213
before stan 181
before stank 233
before stempas 262
before stond 303
before stort -197
before straatlamp -223
before supermarkt -196
before t -273
before tak -229
before tandart -196
before tant 270
before teg 289
before tegenover 204
before ter -221
before terpstra 203
before terug -202
before terwijl 283
before thuis 172
before tijdelijk 152
before tijden -307
before trek 196
before trekt 145
before tuin 222
before u 205
before uit -256
before up -255
before van -87
before vanaf 402
before vanuit 320
before verhuis 232
before verhuisd 238
before verhuist -336
before verhuiz 188
before verhuusd 244
before verkeerd 280
before verkeersbord -141
before verpleeghuis -192
before verstopt -273
before vlakbij -263
before voedselbank -274
before voetpad -245
before vol -362
before volkstuincomplex -248
before voordeur 273
before vorig 53
before vriendin 301
before vrijdag -220
before vrouw 143
before waarom 151
before wanner -261
before war 214
before we 187
before weg -315
before welk -287
before wer -273
before weun 283
before wij 136
before wil -120
before won 191
before woning 314
before woonplat 234
before woont 257
before woz -157
before zag -467
before zak -226
before zaterdag 132
before zebrapad -205
before zegg -206
before zelf 265
before zetel -286
before zich 211
before zie -295
before zien -174
before zij 395
before zijn 108
before zoekt -209
before zonder -258
before zou 287
before zus -92
before zwembad -204
before1 ( 38
before1 ) -317
before1 , 36
before1 0 -90
before1 ^ 88
before1 aan -277
before1 achter -244
before1 adres 79
before1 bewoner 357
before1 bibliothek -183
before1 bij -307
before1 bouwplat -238
before1 dat -191
before1 de 148
before1 den 190
before1 deur 284
before1 gegeven 171
before1 gemeentehuis -205
before1 het 160
before1 hoekema 164
before1 huis 98
before1 in 34
before1 is 153
before1 it 116
before1 jar 223
before1 kamer 258
before1 keuk 241
before1 kringlop -138
before1 lamp -294
before1 lang -185
before1 met -358
before1 mij 161
before1 moskee -190
before1 museum -188
before1 naast -264
before1 nabij -263
before1 nar 103
before1 nieuw 180
before1 nog 290
before1 nummer 83
before1 op 19
before1 oud 223
before1 over -219
before1 pal -187
before1 parochiezal -351
before1 postcod 112
before1 postcodegebied -262
before1 rechtover -224
before1 rond -87
before1 speelplein -282
before1 speeltuin -242
before1 stat -309
before1 t 197
before1 taelman 210
before1 tankstation -195
before1 te 215
before1 tegenover -241
before1 thuis 252
before1 thuisadres 259
before1 thv -222
before1 tis 328
before1 toch -196
before1 tuss -203
before1 van 107
before1 vanaf -340
before1 verhuisd 239
before1 vlakbij -307
before1 vor -130
before1 vriend 257
before1 was 234
before1 wij 288
before1 won 158
before1 wonend 292
before1 woonacht 219
before1 woonadres 260
before1 woont 60
before1 wordt 338
before1 zelf 214
before1 zit -260
before1 zwembad -140
before1 zwerfvuil -223
before2 , 49
before2 0 113
before2 aan -71
before2 adreswijz 207
before2 afvalzak 175
before2 allen 248
before2 altijd -271
before2 apothek -268
before2 appartement 185
before2 bakker -235
before2 ban -227
before2 ben 207
before2 bewoner 297
before2 bij -186
before2 bur 257
before2 buurman 173
before2 buurthuis -162
before2 buurvrouw 290
before2 camping -256
before2 containerpark -201
before2 dak 291
before2 de -259
before2 delhaiz -194
before2 deur 191
before2 dienstencentrum -186
before2 districtshuis -228
before2 en -141
before2 er -271
before2 familie 320
before2 garag 254
before2 gat -178
before2 gedomicilieerd 209
before2 gedumpt -184
before2 gezien -207
before2 gezin 218
before2 hangt -219
before2 hek -183
before2 hier 266
before2 hiernaast 261
before2 hoogt -181
before2 hotel -227
before2 huis 118
before2 huisadres 161
before2 hur -159
before2 huurcontract 193
before2 huurder 246
before2 ingeschrev 200
before2 k 266
before2 ker -295
before2 kerk -238
before2 kom 222
before2 komt 232
before2 kort 176
before2 kot 166
before2 kroeg -177
before2 kuil -161
before2 kwon 254
before2 lamp -177
before2 lantaarn -147
before2 leeuw -171
before2 lever 302
before2 liv 217
before2 locatie -412
before2 lokal -260
before2 loket -234
before2 ma 180
before2 mar 165
before2 mer -190
before2 met -193
before2 mij 287
before2 mijn 70
before2 moeder 235
before2 naast 201
before2 nacht -241
before2 nar 167
before2 nieuw 205
before2 nu 186
before2 omgewaaid -180
before2 ons -191
before2 op 98
before2 overbur 222
before2 pc 231
before2 plat -316
before2 pleintj -250
before2 post 290
before2 postcod 158
before2 postkantor -266
before2 put -207
before2 putdeksel -170
before2 recht -191
before2 recyclagepark -163
before2 ria 281
before2 rotond -136
before2 samenwon 305
before2 schol -277
before2 september 209
before2 snackbar -223
before2 stadskantor -146
before2 stek 271
before2 stoep -112
before2 student 218
before2 studentenkamer 258
before2 stur -114
before2 supermarkt -239
before2 t -190
before2 thuis 208
before2 thuisadres 206
before2 toch -235
before2 tuin 359
before2 uit -169
before2 van 202
before2 vanaf 330
before2 verhuis 134
before2 verhuisd 140
before2 verhuiz 165
before2 vier 215
before2 vlieger -181
before2 voetpad -145
before2 vol -194
before2 vriend 168
before2 war -325
before2 we 198
before2 werk -245
before2 wij 253
before2 winkel -220
before2 won 167
before2 woning 157
before2 woonadres 234
before2 woonhuis 265
before2 woont 198
before2 word 335
before2 zal -155
before2 ze -181
before2 zebrapad -237
before2 zelf 172
before2 zijn 176
before2 zwan -139
before2 zwembad -147
behind $ -31
behind ( 468
behind , -18
behind 0 -97
behind : 396
behind @code 167
behind aan 114
behind aanslag 178
behind aanvrag -264
behind adres 282
behind al 59
behind all 338
behind allebei 273
behind alles -240
behind altijd 156
behind asfalt -290
behind aug 186
behind auto 266
behind baby 238
behind bak 176
behind bakker 327
behind bankjes -224
behind bed -286
behind bel 340
behind belast 174
behind ben 265
behind bened 170
behind berg -307
behind bij -37
behind blauw 142
behind blijv 178
behind blok 170
behind bouw 246
behind brand -162
behind brievenbus 159
behind brug -210
behind bur 192
behind bus 270
behind collega 237
behind da 150
behind dag 106
behind dak -175
behind dan 117
behind dar -95
behind dat -118
behind de -38
behind den 91
behind dendermond -163
behind denk -205
behind deur 197
behind dicht 108
behind die -68
behind diep -176
behind doet -155
behind doorgev 164
behind dor -88
behind dubbel 110
behind duiv 225
behind dus 84
behind een -197
behind eig 218
behind elk -79
behind en -37
behind enkel -238
behind ergen 280
behind fietspad -183
behind frigo -125
behind gan 155
behind gat 120
behind gebrok -244
behind geeft -190
behind gehad 229
behind gekreg 225
behind geld -261
behind gemeent 236
behind gen -117
behind genk 96
behind gerust 169
behind geslot -323
behind gft 158
behind glad -193
behind glas -212
behind grag 78
behind gratis -235
behind groen 337
behind grofvuil -258
behind gsm 173
behind half -156
behind har 189
behind heb -142
behind hebb 133
behind hek -251
behind hem 207
behind het -163
behind hier 87
behind hij 182
behind hond -138
behind hor 283
behind huis 358
behind hur -243
behind ich 264
behind ieder 260
behind iederen 348
behind iemand -35
behind iet 190
behind ik 165
behind in 42
behind ingeschrev 265
behind inschrijv 181
behind internet 191
behind is -30
behind jar 322
behind je -273
behind juni 185
behind k 260
behind ker 124
behind kind 249
behind kk 201
behind kl 254
behind klein -317
behind klopt -289
behind komt 90
behind kotbas 182
behind kruispunt -276
behind kwartier -321
behind lading -226
behind lamp 226
behind langskom 210
behind lantaarnpal -193
behind lat -349
behind leg -360
behind lekt -167
behind leuv 213
behind ligg 206
behind lo 157
behind lod 221
behind loopt 148
behind los -173
behind maand -168
behind maart 251
behind mag 6
behind man 189
behind mar -166
behind matras -158
behind meld 224
behind mer -189
behind mid -191
behind mijn 81
behind mn 229
behind moek 189
behind mog -307
behind nacht -110
behind nam 222
behind nar -45
behind nie 312
behind nieuw 185
behind nik 202
behind nodig -167
behind nooit 105
behind nou 208
behind omzet -287
behind onz 272
behind ook -119
behind op -124
behind open -168
behind over 96
behind pal -110
behind papier 341
behind pas -163
behind per 207
behind person 355
behind plat 282
behind pmd 194
behind poort -242
behind post 167
behind prullenbak -272
behind puin -261
behind put 126
behind recht -221
behind rest 207
behind rijdt -180
behind roeselar 331
behind schef -265
behind schol 261
behind schoolkinder -207
behind scooter -220
behind sind 93
behind slaapkamer 234
behind slap 240
behind sleutel 226
behind sporthal -343
behind sta 164
behind stad 219
behind stat 194
behind steiger -185
behind stel 259
behind stinkt 136
behind stoep -262
behind stoeptegel -174
behind stond 202
behind strat 194
behind stuk -106
behind subsidie -327
behind t -58
behind teg -137
behind tel 245
behind terug 281
behind thuis 82
behind tis 213
behind toe -259
behind twed 145
behind twee 183
behind utrecht 138
behind vannacht 163
behind verdiep 163
behind verf -189
behind verhuiz 168
behind verkeersbord -351
behind verzakt -181
behind verzorgingshuis 307
behind vier 74
behind vierd 176
behind voetpad -290
behind vol -143
behind voordeur 205
behind vor 142
behind vrag 298
behind vrijdag -165
behind vuilbak -257
behind wag -257
behind wanner 230
behind wat -122
behind waterlelie 162
behind weg 82
behind welk 212
behind wer 187
behind werk 282
behind wet 175
behind wetter 199
behind wie -116
behind wijk 282
behind won 236
behind woning -165
behind word 133
behind zaterdag -147
behind ze -101
behind zegt 352
behind zelf 246
behind zien -185
behind zijn 37
behind zit -159
behind zomer 188
behind zon 214
behind zondag -186
behind zx 207
behind1 ! -148
behind1 $ 13
behind1 ) -74
behind1 , 14
behind1 : -295
behind1 ; 196
behind1 ? -144
behind1 aan 261
behind1 als 226
behind1 bov 309
behind1 brandt -225
behind1 da 200
behind1 dat 194
behind1 derd 213
behind1 draait -173
behind1 dus 262
behind1 en 36
behind1 er -240
behind1 flikkert -180
behind1 gat -226
behind1 gen 205
behind1 genk 159
behind1 grag 153
behind1 hangt -273
behind1 heb 255
behind1 hebb 243
behind1 het -212
behind1 hier 294
behind1 hoe 206
behind1 huisnummer 325
behind1 ik 179
behind1 in 115
behind1 is -49
behind1 kessel 124
behind1 komt 200
behind1 leuv 242
behind1 ligt -262
behind1 loker 121
behind1 mar 70
behind1 mechel 241
behind1 met 201
behind1 nar 168
behind1 niet 277
behind1 nieuw 185
behind1 nog -248
behind1 nou -177
behind1 of -233
behind1 ongever -240
behind1 ook -212
behind1 op -57
behind1 open -155
behind1 plat 243
behind1 sind 219
behind1 stan -151
behind1 stat -112
behind1 stinkt -269
behind1 stookt 183
behind1 t 243
behind1 te 160
behind1 tot -233
behind1 twee -216
behind1 utrecht 132
behind1 verstopt -255
behind1 vor -277
behind1 vrag -333
behind1 want 181
behind1 wetter 248
behind1 won 196
behind1 woont 270
behind1 zegt -252
behind1 zijn -267
behind1 zonder 278
behind1 zwemm 260
behind2 , -25
behind2 ? -208
behind2 achterom 212
behind2 adres 159
behind2 al -112
behind2 altijd -212
behind2 bel 208
behind2 betal -206
behind2 bij 175
behind2 blank 133
behind2 bov 139
behind2 bsn 181
behind2 dan 236
behind2 dar -104
behind2 dat 83
behind2 de -99
behind2 die -343
behind2 drie -121
behind2 dus 222
behind2 ede 156
behind2 een -103
behind2 elk 161
behind2 er -193
behind2 gevar -248
behind2 har 146
behind2 heb 109
behind2 hebb 215
behind2 heeft -122
behind2 hel -274
behind2 het -39
behind2 hier 185
behind2 hoe -112
behind2 hoevel -298
behind2 hor 230
behind2 hun 302
behind2 ik 208
behind2 jullie 221
behind2 kapot -138
behind2 komt -167
behind2 krijg 137
behind2 kunn 294
behind2 link 232
behind2 lo 124
behind2 mag 125
behind2 met 145
behind2 mijn 92
behind2 mn -312
behind2 mog 226
behind2 na 173
behind2 niet -236
behind2 nog 233
behind2 ons 146
behind2 ook -320
behind2 open -181
behind2 opengebrok -178
behind2 over -222
behind2 schef -181
behind2 stat -159
behind2 te -161
behind2 thuis 196
behind2 twed 204
behind2 uit -136
behind2 verstopt -197
behind2 vol -162
behind2 vor -254
behind2 war 101
behind2 water -256
behind2 wek 305
behind2 wet -132
behind2 wij 59
behind2 wil 101
behind2 won 144
behind2 word -125
behind2 ze -117
behind2 zeker -254
behind2 zij 191
behind2 zo -175
bothBefore , aan -379
bothBefore , adres 178
bothBefore , de 284
bothBefore , nu 337
bothBefore , op 336
bothBefore , woonacht 223
bothBefore 0 : 240
bothBefore 0 bij -239
bothBefore 0 jar 223
bothBefore 0 nar 166
bothBefore ^ , 184
bothBefore ^ aan -192
bothBefore ^ hoekema 164
bothBefore ^ in -291
bothBefore ^ nr 236
bothBefore ^ nummer 163
bothBefore ^ op -148
bothBefore ^ postcod 238
bothBefore ^ speelplein -259
bothBefore ^ taelman 210
bothBefore ^ tegenover -151
bothBefore ^ thuisadres 205
bothBefore ^ tuss -149
bothBefore ^ van 253
bothBefore ^ verhuisd 234
bothBefore ^ vor -229
bothBefore ^ wij 288
bothBefore ^ won 327
bothBefore ^ woonadres 260
bothBefore ^ zwembad -140
bothBefore ^ zwerfvuil -223
bothBefore aan de -43
bothBefore adres is 222
bothBefore adres was 234
bothBefore adreswijz nar 207
bothBefore afvalzak nar 175
bothBefore allen op 137
bothBefore apothek , -293
bothBefore appartement op 247
bothBefore ben van 202
bothBefore bewoner van 297
bothBefore bij nummer -177
bothBefore bom aan -180
bothBefore bom tegenover -181
bothBefore buurthuis , -202
bothBefore buurvrouw van 189
bothBefore camping , -256
bothBefore dat is 107
bothBefore dat op -298
bothBefore de bibliothek -202
bothBefore de deur 284
bothBefore de moskee -190
bothBefore de parochiezal -211
bothBefore delhaiz , -169
bothBefore deur , 382
bothBefore dienstencentrum , -186
bothBefore en aan -191
bothBefore er bij -220
bothBefore familie op 285
bothBefore fritur op -301
bothBefore gedomicilieerd op 204
bothBefore gedumpt vor -202
bothBefore gezien aan -207
bothBefore het gemeentehuis -169
bothBefore het nar 386
bothBefore het pand -298
bothBefore hier op 227
bothBefore hoek met -251
bothBefore hoogt van -181
bothBefore huis ( 155
bothBefore huis , 325
bothBefore huis op 146
bothBefore huisadres is 178
bothBefore huurder van 214
bothBefore ik hur 317
bothBefore ik won 173
bothBefore in de 172
bothBefore in op 180
bothBefore ingeschrev op 200
bothBefore is : 297
bothBefore is aan -276
bothBefore is dat -191
bothBefore is nu 140
bothBefore is op 301
bothBefore is toch -196
bothBefore jar op 199
bothBefore k won 266
bothBefore kerk op -316
bothBefore kort in 176
bothBefore kot in 166
bothBefore lantaarn tegenover -156
bothBefore leeuw , -171
bothBefore locatie : -304
bothBefore mar bij -401
bothBefore mar nar 343
bothBefore mij , 161
bothBefore mij op 293
bothBefore mijn gegeven 171
bothBefore mijn huis 312
bothBefore mijn postcod 216
bothBefore moeder , 288
bothBefore naast op 201
bothBefore nar de 187
bothBefore nieuw adres 143
bothBefore nieuw huis 134
bothBefore nu op 164
bothBefore ons op 231
bothBefore op de 89
bothBefore op den 190
bothBefore op t 176
bothBefore oud adres 162
bothBefore pleintj , -251
bothBefore post nar 283
bothBefore postcod : 205
bothBefore postcod is 110
bothBefore recht over -193
bothBefore recyclagepark , -169
bothBefore schol ( -316
bothBefore stadskantor , -146
bothBefore stat aan -267
bothBefore stoep , 157
bothBefore stoep bij -179
bothBefore stoep vor -238
bothBefore student op 218
bothBefore stur nar -114
bothBefore supermarkt , -186
bothBefore thuis , 210
bothBefore thuis : 230
bothBefore thuis op 182
bothBefore thuisadres : 206
bothBefore toch op -213
bothBefore tuin , 183
bothBefore van de 394
bothBefore verhuis van 136
bothBefore verhuisd nar 107
bothBefore verhuisd van 221
bothBefore verhuiz nar 165
bothBefore vlieger , -181
bothBefore vol , -197
bothBefore vriend , 195
bothBefore war : -325
bothBefore we won 149
bothBefore wij won 209
bothBefore won : 181
bothBefore won aan 326
bothBefore won in 178
bothBefore won nu 240
bothBefore won op 211
bothBefore won zelf 214
bothBefore woning ( 216
bothBefore woonadres : 225
bothBefore woont in 200
bothBefore woont op 198
bothBefore word nar -177
bothBefore zelf op 113
bothBefore zijn van 176
bothBefore zwan , -130
earlier , -81
earlier . -80
earlier 0 180
earlier ? -175
earlier adres 108
earlier adreswijz 269
earlier afvalpas 346
earlier bak 324
earlier bewegwijzer -344
earlier bij 273
earlier breng 205
earlier container 200
earlier dakkapel 295
earlier dar -286
earlier dat -255
earlier de -139
earlier den 221
earlier die -266
earlier doorgev 368
earlier dor 243
earlier drie -139
earlier een -99
earlier elk 201
earlier en -116
earlier er -83
earlier gan 231
earlier gat -276
earlier geleegd 206
earlier grag 410
earlier hebb 231
earlier heeft -224
earlier het -418
earlier hier 238
earlier hoi 346
earlier huis 260
earlier huisbas 294
earlier hur 293
earlier ik 212
earlier in 59
earlier is -191
earlier jullie 203
earlier k -183
earlier kan 320
earlier kliko 261
earlier kom 314
earlier kunt 202
earlier lantaarn -224
earlier ligt -288
earlier mag 234
earlier me 297
earlier mij 343
earlier mijn 269
earlier moet 199
earlier nar 284
earlier niet 86
earlier nieuw 327
earlier nodig 319
earlier nog 252
earlier ons 307
earlier op -201
earlier open -174
earlier oud 206
earlier over -351
earlier postcod 306
earlier sind 255
earlier stat -343
earlier stoep -192
earlier strat 285
earlier t -314
earlier teg -266
earlier thuis 414
earlier u 256
earlier van -312
earlier verhuiz 356
earlier vorig 219
earlier war -212
earlier wat 324
earlier weg -214
earlier welk -211
earlier wij -291
earlier wijkagent 204
earlier wil 206
earlier will -390
earlier won 354
earlier word 207
earlier zak -344
earlier zijn -160
earlier zoek -195
elsewhere ! 266
elsewhere ) 338
elsewhere , 34
elsewhere . 135
elsewhere 0 71
elsewhere : 174
elsewhere ? -47
elsewhere @code 219
elsewhere aan -218
elsewhere aangift 337
elsewhere aanpass 168
elsewhere aanslag 421
elsewhere aanvrag 251
elsewhere adres -146
elsewhere af 206
elsewhere afvalbak 300
elsewhere afvalpas 153
elsewhere afwacht 164
elsewhere al 224
elsewhere allen 105
elsewhere alles -109
elsewhere als 235
elsewhere alvast 302
elsewhere ander -164
elsewhere app -209
elsewhere auto 140
elsewhere autocorrectie 165
elsewhere avond 201
elsewhere bak 301
elsewhere be 155
elsewhere bedankt 276
elsewhere bel 193
elsewhere belast -325
elsewhere bestat 230
elsewhere betal 97
elsewhere betreft 303
elsewhere bewoner 262
elsewhere bezorg 235
elsewhere bezorgd 264
elsewhere bij 54
elsewhere binn -189
elsewhere bloembak -246
elsewhere boet 279
elsewhere bom -148
elsewhere brandwer 340
elsewhere breng 133
elsewhere brief 239
elsewhere bruiloft -188
elsewhere bus -241
elsewhere bushalt -240
elsewhere buurman 310
elsewhere bv -235
elsewhere caf -251
elsewhere carport 280
elsewhere container 441
elsewhere d 238
elsewhere da 296
elsewhere dag -28
elsewhere dak -217
elsewhere dakkapel 231
elsewhere dank 217
elsewhere dar -96
elsewhere dat 3
elsewhere datum 227
elsewhere de -72
elsewhere deksel 271
elsewhere den 13
elsewhere deur 292
elsewhere dicht 107
elsewhere die 56
elsewhere diftarsaldo 188
elsewhere digital 179
elsewhere dit 94
elsewhere dochter 187
elsewhere doen -135
elsewhere doet 295
elsewhere doorgev 345
elsewhere dor 219
elsewhere dossier 153
elsewhere drad -229
elsewhere drie -156
elsewhere duit 179
elsewhere durft 136
elsewhere dus 316
elsewhere eerst 247
elsewhere eig 355
elsewhere eindelijk 286
elsewhere elk 281
elsewhere er -104
elsewhere eraf 265
elsewhere erbij -163
elsewhere extra 228
elsewhere f 418
elsewhere fam 310
elsewhere fiet -308
elsewhere formulier 179
elsewhere g 117
elsewhere ga 229
elsewhere ge 115
elsewhere geb 218
elsewhere gebeur 279
elsewhere gebor 179
elsewhere gedan 224
elsewhere geeft -181
elsewhere gekreg 262
elsewhere geld -311
elsewhere gelijk -198
elsewhere gemeent -295
elsewhere gen 216
elsewhere gerak -323
elsewhere gerust -176
elsewhere gev -347
elsewhere gevar -225
elsewhere gevond 121
elsewhere gewaaid 271
elsewhere gewon 213
elsewhere gezegd 430
elsewhere gezien 190
elsewhere gezin 270
elsewhere gister -136
elsewhere glasvezel 250
elsewhere grag 52
elsewhere groen -181
elsewhere groendienst -246
elsewhere groet 246
elsewhere grofvuil 339
elsewhere gsm 290
elsewhere h -333
elsewhere haha 130
elsewhere hallo -233
elsewhere har 221
elsewhere heb 282
elsewhere hel 80
elsewhere hem 199
elsewhere het 37
elsewhere hiernaast 322
elsewhere hij 262
elsewhere hoevel 312
elsewhere hof 203
elsewhere hond 163
elsewhere hondenpoep -241
elsewhere hoogacht 282
elsewhere hotel -246
elsewhere houd 309
elsewhere huis 221
elsewhere hur -216
elsewhere ie 165
elsewhere iederen -246
elsewhere iemand 66
elsewhere iet 241
elsewhere ik 200
elsewhere in 188
elsewhere inschrijv 139
elsewhere inwoner 286
elsewhere jar 252
elsewhere je 142
elsewhere jullie 33
elsewhere juni -292
elsewhere kaart -290
elsewhere kamer 282
elsewhere kapot -216
elsewhere kat 428
elsewhere ker 140
elsewhere kind 322
elsewhere kinder -274
elsewhere kom -188
elsewhere komt 191
elsewhere kost 477
elsewhere krijg 278
elsewhere krijgt 247
elsewhere kunn -152
elsewhere kunt 360
elsewhere kwijt 276
elsewhere lamp 327
elsewhere langskom -132
elsewhere lantaarn -177
elsewhere lat -9
elsewhere leverancier -306
elsewhere ligg -213
elsewhere loopt 245
elsewhere maart -168
elsewhere mag 97
elsewhere mail 160
elsewhere man 130
elsewhere matrass 238
elsewhere me 183
elsewhere mee -185
elsewhere meest 282
elsewhere meld -107
elsewhere melding -243
elsewhere merci 201
elsewhere met -41
elsewhere mevr 312
elsewhere mevrouw 179
elsewhere mij 169
elsewhere mijn 288
elsewhere mn 188
elsewhere moeit 261
elsewhere moet -96
elsewhere mog -281
elsewhere muziek -379
elsewhere my 330
elsewhere na 273
elsewhere nacht 301
elsewhere nakijk 260
elsewhere nam -41
elsewhere nar 58
elsewhere ne 222
elsewhere nie 189
elsewhere niemand -206
elsewhere niet 175
elsewhere nieuw -64
elsewhere nl 156
elsewhere nodig 300
elsewhere nooit 157
elsewhere nou 217
elsewhere nu 155
elsewhere oktober 289
elsewhere om -232
elsewhere onder -126
elsewhere ons 283
elsewhere ontvang 288
elsewhere ook -68
elsewhere oosterhuis 231
elsewhere op 100
elsewhere open -305
elsewhere oranj -309
elsewhere ord 193
elsewhere over 230
elsewhere overal -241
elsewhere p 309
elsewhere pas 203
elsewhere per 293
elsewhere person 285
elsewhere post 315
elsewhere premie 165
elsewhere printer 280
elsewhere r 391
elsewhere rat 144
elsewhere regelt 254
elsewhere reken 284
elsewhere rij 173
elsewhere rijksregister 240
elsewhere rioollucht -201
elsewhere rolstoel -343
elsewhere ruim 149
elsewhere schoolplein -181
elsewhere schrapp 139
elsewhere schrijf 190
elsewhere schur 358
elsewhere sind 254
elsewhere slap 300
elsewhere sofie 180
elsewhere stad -149
elsewhere stat 116
elsewhere stek -191
elsewhere stembureau 170
elsewhere stemm -316
elsewhere stempas 255
elsewhere stond -170
elsewhere student 149
elsewhere stuk 212
elsewhere stur 305
elsewhere t -222
elsewhere te -398
elsewhere terug 126
elsewhere thuis 390
elsewhere toch -161
elsewhere tot -55
elsewhere trouwakt 270
elsewhere twee 183
elsewhere u 126
elsewhere uit 125
elsewhere uitpas 132
elsewhere uur -193
elsewhere uw 208
elsewhere v -355
elsewhere vader 345
elsewhere valt 210
elsewhere van -37
elsewhere vanuit 175
elsewhere vast 284
elsewhere verblijf 309
elsewhere vergunn -351
elsewhere verhuisd 233
elsewhere verkeerd 259
elsewhere verzoek 175
elsewhere vier 186
elsewhere vol 382
elsewhere voorbeeld 106
elsewhere vrag -430
elsewhere vriendelijk 167
elsewhere vroeg 185
elsewhere vrouw 241
elsewhere vuilnisbak 165
elsewhere vuilzak 252
elsewhere w 218
elsewhere wanner 229
elsewhere want 166
elsewhere war -237
elsewhere was 285
elsewhere wat 276
elsewhere water -340
elsewhere we 124
elsewhere wek 177
elsewhere werf 221
elsewhere werk -133
elsewhere wethouder 140
elsewhere wij -153
elsewhere wijkagent 165
elsewhere wil -78
elsewhere wilt -192
elsewhere wit 248
elsewhere won 424
elsewhere woningbouw 192
elsewhere woont 241
elsewhere word 355
elsewhere zak 297
elsewhere zaterdag -311
elsewhere ze -308
elsewhere zegt 102
elsewhere zet 89
elsewhere zetel 207
elsewhere zich 262
elsewhere zij 94
elsewhere zit 168
elsewhere zomar 208
elsewhere zondag -92
elsewhere zonder -230
elsewhere zou -31
elsewhere zwembad 137
pair ! $ -122
pair ( @it 38
pair ( de -227
pair ) $ 208
pair ) , 91
pair ) . 389
pair ) @it -317
pair ) en -187
pair ) heeft -215
pair ) woont 169
pair , 0 44
pair , @it 36
pair , aan -367
pair , achterom 212
pair , adres 178
pair , apothek -306
pair , bel 225
pair , ben 245
pair , bestur -226
pair , bewoner 257
pair , dan 280
pair , dat 145
pair , de -97
pair , derd 180
pair , die -277
pair , drie -181
pair , dus 101
pair , een 222
pair , elk -194
pair , en 128
pair , er -253
pair , foutmeld -267
pair , ge 90
pair , gebor 154
pair , groen 206
pair , gsm 173
pair , heb -217
pair , hebb 274
pair , heeft -107
pair , het -352
pair , hoe -202
pair , hoek -224
pair , hoevel -167
pair , hor 145
pair , ich 303
pair , iemand -262
pair , ik 135
pair , in -251
pair , is -107
pair , k 287
pair , kinder -249
pair , klopt -192
pair , krijg 223
pair , kunn 138
pair , levensgevar -216
pair , link 232
pair , mag 90
pair , mail 112
pair , mast -199
pair , mijn 160
pair , moek 214
pair , nieuw 136
pair , ons 281
pair , op 236
pair , stan -269
pair , stat -259
pair , t -84
pair , tel 205
pair , ter -318
pair , tom 229
pair , tot -184
pair , twed 204
pair , twee 166
pair , vooral -234
pair , vor 202
pair , wanner 230
pair , wat -163
pair , wel -219
pair , wet -240
pair , wij 186
pair , wil -214
pair , won 281
pair , woonacht 223
pair , ze 214
pair , zoek 242
pair , zond -216
pair . $ 8
pair 0 ! 194
pair 0 $ -149
pair 0 ? 368
pair 0 @it -90
pair 0 adres 316
pair 0 ag 226
pair 0 aug 186
pair 0 b 248
pair 0 bc 205
pair 0 bij 154
pair 0 cm 283
pair 0 da -295
pair 0 dendermond -163
pair 0 genk 96
pair 0 is 265
pair 0 jar 305
pair 0 jt 226
pair 0 kind 176
pair 0 kl -186
pair 0 maand -270
pair 0 maart 132
pair 0 mar -143
pair 0 meter 262
pair 0 mijn -182
pair 0 nieuw 210
pair 0 oktober 226
pair 0 op -28
pair 0 postcod 205
pair 0 roeselar 44
pair 0 uur 64
pair 0 wetter 199
pair 0 won 331
pair 0 xt 190
pair 0 zx 207
pair : 0 128
pair : de -145
pair : ik -203
pair : inschrijv 180
pair : mag 303
pair : wij 20
pair ? $ -35
pair @code $ 464
pair @code , 351
pair @code en 222
pair @code er 325
pair @code niet -298
pair @it ! -148
pair @it $ 13
pair @it ) -74
pair @it , 14
pair @it : -295
pair @it ; 196
pair @it ? -144
pair @it aan 261
pair @it als 226
pair @it bov 309
pair @it brandt -225
pair @it da 200
pair @it dat 194
pair @it derd 213
pair @it draait -173
pair @it dus 262
pair @it en 36
pair @it er -240
pair @it flikkert -180
pair @it gat -226
pair @it gen 205
pair @it genk 159
pair @it grag 153
pair @it hangt -273
pair @it heb 255
pair @it hebb 243
pair @it het -212
pair @it hier 294
pair @it hoe 206
pair @it huisnummer 325
pair @it ik 179
pair @it in 115
pair @it is -49
pair @it kessel 124
pair @it komt 200
pair @it leuv 242
pair @it ligt -262
pair @it loker 121
pair @it mar 70
pair @it mechel 241
pair @it met 201
pair @it nar 168
pair @it niet 277
pair @it nieuw 185
pair @it nog -248
pair @it nou -177
pair @it of -233
pair @it ongever -240
pair @it ook -212
pair @it op -57
pair @it open -155
pair @it plat 243
pair @it sind 219
pair @it stan -151
pair @it stat -112
pair @it stinkt -269
pair @it stookt 183
pair @it t 243
pair @it te 160
pair @it tot -233
pair @it twee -216
pair @it utrecht 132
pair @it verstopt -255
pair @it vor -277
pair @it vrag -333
pair @it want 181
pair @it wetter 248
pair @it won 196
pair @it woont 270
pair @it zegt -252
pair @it zijn -267
pair @it zonder 278
pair @it zwemm 260
pair ^ , 176
pair ^ @it 88
pair ^ aan -272
pair ^ adres 99
pair ^ afgelop 251
pair ^ afvalapp -267
pair ^ als -243
pair ^ amai -187
pair ^ apothek -289
pair ^ ben 288
pair ^ best -135
pair ^ bij -76
pair ^ blauw -185
pair ^ bom -156
pair ^ bushokj -212
pair ^ chiro -153
pair ^ crisisopvang 179
pair ^ da 200
pair ^ dat -140
pair ^ de 63
pair ^ der -174
pair ^ die 122
pair ^ dod -251
pair ^ domicilieadres 312
pair ^ drempel -323
pair ^ een 156
pair ^ elk -248
pair ^ er -52
pair ^ factur -356
pair ^ familie 277
pair ^ feest -234
pair ^ gat -163
pair ^ ge -86
pair ^ gedomicilieerd 208
pair ^ geliev 156
pair ^ gezin 178
pair ^ graffiti -218
pair ^ hallo -161
pair ^ hee 266
pair ^ het -124
pair ^ hey 172
pair ^ hier 236
pair ^ hij 150
pair ^ hoekema 164
pair ^ hoi 184
pair ^ hondenpoep -183
pair ^ hoogacht 336
pair ^ huis 321
pair ^ huisnummer 214
pair ^ ich 285
pair ^ ik 51
pair ^ in -328
pair ^ inschrijv 222
pair ^ is -148
pair ^ k 142
pair ^ kamer -204
pair ^ kringlop -216
pair ^ kunt 196
pair ^ kwoan 227
pair ^ lamp -216
pair ^ lantaarnpal -193
pair ^ locatie -329
pair ^ loss -283
pair ^ mag -117
pair ^ me 247
pair ^ melding -322
pair ^ met 98
pair ^ mevrouw 331
pair ^ milieustrat -200
pair ^ mn 157
pair ^ moet -129
pair ^ mvg 230
pair ^ my 340
pair ^ na 204
pair ^ naast -331
pair ^ nam 341
pair ^ namen -367
pair ^ nieuw 42
pair ^ nonkel 185
pair ^ nr 236
pair ^ nummer 163
pair ^ oma 216
pair ^ onkruid -354
pair ^ ons -67
pair ^ onz -41
pair ^ op -226
pair ^ opa 152
pair ^ oud 108
pair ^ per -141
pair ^ post 199
pair ^ postcod 206
pair ^ putdeksel -218
pair ^ riool -139
pair ^ sta 321
pair ^ straatnaambord -224
pair ^ strat 153
pair ^ t 175
pair ^ taelman 210
pair ^ tegenover -151
pair ^ terpstra 236
pair ^ thuis 120
pair ^ thuisadres 245
pair ^ toen -234
pair ^ tuss -149
pair ^ vanuit -195
pair ^ verhuis -159
pair ^ verhuisd 313
pair ^ verhuiz 352
pair ^ verkeersbord -151
pair ^ vor -43
pair ^ vraagj 132
pair ^ waarom 201
pair ^ war -241
pair ^ wat -142
pair ^ we 67
pair ^ welk -188
pair ^ wie -141
pair ^ wij 74
pair ^ wil 312
pair ^ won 188
pair ^ woonadres 268
pair ^ woonplat 234
pair ^ ze -132
pair ^ zet 212
pair ^ zwerfvuil -166
pair aan 0 192
pair aan @it -277
pair aan de -61
pair aan den -258
pair aan die 280
pair aan een 255
pair aan het -189
pair aan mijn 226
pair aan onz 285
pair achter @it -244
pair achter het -250
pair achter ons 318
pair adres , 164
pair adres @it 79
pair adres is 200
pair adres was 227
pair adreswijz nar 207
pair af te -320
pair afvalpas $ 162
pair afvalzak nar 175
pair al 0 82
pair al drie 136
pair al gebeld -261
pair al mijn 262
pair al verhuisd -193
pair al wek -227
pair all vrijdag -165
pair allen in 248
pair allen op 155
pair allen woont 263
pair als buurtbewoner -202
pair als gehuwd -192
pair als het -272
pair als mijn 180
pair altijd als -192
pair altijd bij 242
pair altijd in -279
pair alvast bedankt 140
pair ambachtsherenlan 0 180
pair ander $ -187
pair apothek rerum -306
pair appartement op 309
pair arnhem $ 133
pair aub $ 54
pair aub opruim -153
pair aug $ 186
pair auto , 271
pair b 0 235
pair b b -204
pair b beginn -204
pair baby , 228
pair bak $ 161
pair bak is 185
pair balkon , 191
pair bankstel vor -213
pair basisschol de -370
pair bedankt $ 140
pair beginn in -204
pair begint om -315
pair bel is 215
pair bell op 185
pair ben 0 292
pair ben de 34
pair ben gedomicilieerd 204
pair ben ik 169
pair ben ingeschrev 172
pair ben van 202
pair ben woonacht 328
pair best , -290
pair bestur oranjeveren -226
pair betreft : 377
pair bewoner @it 357
pair bewoner van 245
pair bezorg jullie -140
pair bezwar teg 259
pair bibliothek @it -183
pair bij 0 278
pair bij @it -307
pair bij de -186
pair bij die 208
pair bij een 136
pair bij het -169
pair bij hevig -151
pair bij mij 253
pair bij mijn 133
pair bij mn 161
pair bij nummer -177
pair bij ons 218
pair bijna gevall -201
pair binn de 208
pair blank $ -247
pair blijv $ 206
pair bom , 321
pair bom aan -180
pair bom omgewaaid -176
pair bom over -137
pair bom tegenover -181
pair bot van -9
pair bouw $ 246
pair bouwplat @it -238
pair bov de 107
pair brief $ -200
pair brief , -236
pair brief te 225
pair brievenbus , 220
pair bruin water 195
pair buit ? -338
pair bur hebb 178
pair bus stek 179
pair buurt $ 205
pair buurthuis , -232
pair buurvrouw van 189
pair buurvrouw woont 283
pair bvba , -192
pair caf de -111
pair camping , -256
pair centrum , -357
pair centrum ? 196
pair collega , 237
pair container stat 377
pair crisisopvang gezocht 179
pair culemborg is -167
pair da kapot 274
pair daarna ganzerik 164
pair dag dicht 229
pair dag dor -310
pair dag te 175
pair dag thuis 180
pair dak lekt 317
pair dan $ 242
pair dank u 243
pair dar al -113
pair dar een -135
pair dar elk -285
pair dar gen -80
pair dar ingeschrev 249
pair dar is -307
pair dar komt 245
pair dar ligt -127
pair dar sta 170
pair dar won 308
pair das dar -202
pair dat $ -143
pair dat @it -191
pair dat bij -191
pair dat de 116
pair dat dor 157
pair dat een 280
pair dat er -156
pair dat het -240
pair dat is 115
pair dat met -163
pair dat niet -167
pair dat op -261
pair dat van -183
pair de 0 63
pair de @it 148
pair de aanslag 241
pair de achterkant 376
pair de auto 185
pair de bak 276
pair de ban -253
pair de bank -95
pair de bel 266
pair de berm -272
pair de bib -130
pair de bouwplat -162
pair de bovenbur 202
pair de bovenwon 177
pair de braderie -167
pair de brandwer 168
pair de brp 201
pair de brug -214
pair de bur 169
pair de bus 190
pair de buurvrouw 170
pair de bvba -192
pair de delhaiz -177
pair de deur 84
pair de deurwaarder 211
pair de duiv 259
pair de familie 272
pair de fietsenstall -241
pair de garag 110
pair de gemeent 241
pair de goud 147
pair de groen 227
pair de gymzal -221
pair de heffing 170
pair de hel 203
pair de her 374
pair de hoek -115
pair de huisbas 252
pair de hur -281
pair de ingang -327
pair de kantin -229
pair de kap -173
pair de kapot -209
pair de kapper 157
pair de kermis -197
pair de kinder 205
pair de kindjes 172
pair de klein -205
pair de koffie 293
pair de lantaarnpal -338
pair de lod -269
pair de milieustrat -250
pair de moskee -190
pair de mur -209
pair de muziek -217
pair de nacht 208
pair de nieuw 267
pair de onderbur 136
pair de ondergrond -212
pair de opvang -330
pair de oud -204
pair de overbur 225
pair de papier 283
pair de parkeerplat -198
pair de parochiezal -211
pair de pmd 194
pair de poort -118
pair de put 85
pair de rally -197
pair de ram -198
pair de rest 207
pair de rijban -168
pair de rioler 278
pair de rod 230
pair de rommel -210
pair de rotond -181
pair de schimmel 210
pair de slaapkamer 225
pair de sleutel 127
pair de slot -185
pair de snackbar -215
pair de speeltuin -161
pair de sporthal -298
pair de stempas 262
pair de straatlantaarn -242
pair de supermarkt -121
pair de trap -183
pair de tuin 312
pair de verf -189
pair de vlieger -181
pair de voedselbank -294
pair de voordeur 329
pair de vuilkar 232
pair de weg -87
pair de werk -123
pair de wijkagent 163
pair de woning 166
pair de woz -204
pair de zal -127
pair de zijkant 252
pair delhaiz , -169
pair den @it 190
pair den dag 88
pair den hond 252
pair den twed 287
pair dendermond $ -278
pair denk ik -296
pair deur , 335
pair deur @it 284
pair deur van -273
pair dez maand 161
pair dez wijk -254
pair dicht ? -287
pair die bij -286
pair die bom -127
pair die dar -170
pair die hier 234
pair die men 206
pair dienstencentrum , -186
pair dit jar -159
pair dochter is 288
pair dod zwan -244
pair doet het -117
pair doet nik 325
pair domicilie is 235
pair domicilieadres : 232
pair doorgev : 243
pair doorgev ? 136
pair doorgev van 140
pair dor $ -153
pair dor , -282
pair dor dat 280
pair dor de -203
pair dor jullie 246
pair dordrecht $ 269
pair drie avond -260
pair drie wek 182
pair dus $ 359
pair dus ik 242
pair een aanslag 215
pair een appartement 247
pair een b -204
pair een baby 261
pair een bankj -320
pair een bot -283
pair een brief -80
pair een extra -125
pair een gat -125
pair een half 217
pair een han 255
pair een hel -282
pair een huis 160
pair een jong 298
pair een kamer 323
pair een kapsalon -290
pair een ker 270
pair een kinderwag -206
pair een kuil -161
pair een kwartier -228
pair een leg -304
pair een lichtreclam -297
pair een maand -157
pair een matras -198
pair een nieuw 257
pair een rommelmarkt -204
pair een schol -270
pair een schutting 327
pair een stuk -189
pair een tuinhuis 165
pair een twed 263
pair een veranda 189
pair een vergunn -130
pair een vriendin 239
pair een wek 128
pair eig voordeur 189
pair eindelijk verhuisd 343
pair elk avond 278
pair elk dag -125
pair elk nacht -71
pair elk vrijdag -147
pair en al 216
pair en dar -144
pair en de 72
pair en die -106
pair en een -104
pair en ga 181
pair en har 224
pair en ik 116
pair en k 281
pair en kan 279
pair en kreg 289
pair en krijg 125
pair en kunn 200
pair en mijn 225
pair en niet -222
pair en nu 58
pair en sta 189
pair en trek 203
pair en twee 181
pair en we 299
pair en wij 193
pair en wil 161
pair en will -127
pair en won 199
pair en woont 344
pair en ze 180
pair en zoek -256
pair er : 145
pair er al -110
pair er bijna -218
pair er dan 143
pair er elk 166
pair er iemand 177
pair er iet 219
pair er is -84
pair er ligg -232
pair er nog -149
pair er pal 184
pair er recht 257
pair er stat 20
pair es doar -188
pair etag $ 263
pair extra stemhokj 165
pair familie op 324
pair fietsenstall aan -308
pair fietser $ -132
pair fietspad , -261
pair foutmeld $ -267
pair fritur op -301
pair fritur t -203
pair fuif in -342
pair ga in -234
pair gan van 157
pair gan verhuiz 179
pair gan we 217
pair ganzerik 0 164
pair garag , 249
pair gas ? -184
pair gat dar -347
pair gat de -177
pair gat niet 194
pair gat over -229
pair gat strak -199
pair gat van -181
pair ge die 285
pair ge kunt -137
pair ge moet -108
pair ge moogt 181
pair ge vraagt -182
pair ge ziet 172
pair gebor 0 137
pair gedomicilieerd op 204
pair gedomicilieerd te 208
pair gedumpt vor -202
pair gef ik 157
pair gegeven @it 171
pair gehaald ? 234
pair gehuwd in -192
pair gekocht en 183
pair gekreg $ -210
pair gekreg bij 184
pair gekreg van 233
pair geleverd word 189
pair geliev de 225
pair gelijkvloer , 207
pair gemeent , 357
pair gemeentehuis @it -205
pair gen $ 232
pair gen enkel -238
pair genk $ 383
pair gent en 268
pair gestort aan -286
pair gevall $ -209
pair gevar $ -175
pair gevel , 241
pair gevraagd vor 200
pair geweigerd , 212
pair gewon , 161
pair gewon een -327
pair gewon thuis 182
pair gewoond op 178
pair gezet en -189
pair gezien , -233
pair gezien aan -207
pair gezien in -148
pair gezin dat 259
pair gezocht , 179
pair gft bak 213
pair gister $ -252
pair gister op 218
pair glad $ -193
pair goes postcod 234
pair gordiaan 0 208
pair gordijn zijn 211
pair goud leeuw -171
pair graffiti op -218
pair grag $ 216
pair grag een -192
pair groet , -372
pair grofvuil bij 190
pair hal , -116
pair hallo , -233
pair hallo met 243
pair hang in -222
pair hangt aan -161
pair hangt een -142
pair hangt schef -170
pair hangt uit -218
pair har huis 255
pair har voordeur 146
pair hard regent 181
pair he , 222
pair heb een -132
pair heb er 208
pair heb gen 226
pair heb gewoond 178
pair heb mijn 188
pair heb nik 321
pair hebb een 101
pair hebb gen 240
pair hebb wij 276
pair hebb ze -290
pair heeft de -219
pair heeft het -216
pair hek van -215
pair hel dag 257
pair hel de -61
pair hel mijn 241
pair hel nacht 87
pair hel strat -170
pair hen ? -303
pair het $ 290
pair het @it 160
pair het asfalt -299
pair het balkon 193
pair het blok 170
pair het buurthuis -183
pair het caf -354
pair het containerpark -283
pair het districtshuis -228
pair het donker 346
pair het feest -214
pair het fietspad -144
pair het gebouw 246
pair het hard 181
pair het hek -284
pair het huis 308
pair het kruispunt -177
pair het loket -213
pair het nar 177
pair het niet -191
pair het oud -161
pair het pad -164
pair het pakket 175
pair het pand -298
pair het percel -244
pair het plantsoen -396
pair het pleintj -191
pair het postadres -319
pair het putdeksel -157
pair het sociaal -246
pair het speeltuintj -228
pair het stadhuis -213
pair het stadskantor -146
pair het station -169
pair het stinkt 183
pair het trafohuisj -267
pair het trappenhuis 213
pair het verkeersbord -259
pair het verzorgingshuis 307
pair het voetpad -193
pair het wegdek -241
pair heul nar 289
pair heverlee , 208
pair hevig reg -151
pair hey we 172
pair heythuy $ 237
pair hier al -198
pair hier niet 239
pair hier op 235
pair hier thuis 195
pair hier won 193
pair hij stat 181
pair hoe dat -298
pair hoe gef 157
pair hoe lang -249
pair hoe lat -122
pair hoe schrijf 218
pair hoek met -251
pair hoek van -255
pair hoekema @it 164
pair hoevel man -196
pair hoogacht , -49
pair hoogt van -164
pair hoort dat 147
pair hor die 208
pair houd $ -343
pair huis $ 310
pair huis , 91
pair huis . 210
pair huis @it 98
pair huis in 150
pair huis op 182
pair huis red -211
pair huis stat -278
pair huis zag -196
pair huisadres is 178
pair hun huis 195
pair hur een 160
pair hur sind 241
pair huurder van 214
pair ich woen 291
pair iemand van 173
pair iet $ -247
pair iet van 186
pair iet vor 347
pair ik $ 82
pair ik , 377
pair ik aan 231
pair ik ben 98
pair ik bij 161
pair ik dat -109
pair ik doe 218
pair ik een 115
pair ik en 249
pair ik gen 201
pair ik gerak 162
pair ik hur -87
pair ik in -193
pair ik ingeschrev 170
pair ik inlog -182
pair ik kan 140
pair ik lig 219
pair ik me 130
pair ik met 129
pair ik moet 233
pair ik niet 294
pair ik nog 224
pair ik nou 246
pair ik ook 178
pair ik op 123
pair ik sind 189
pair ik slap 213
pair ik sta -58
pair ik thuis 166
pair ik tijdelijk 169
pair ik van 83
pair ik verblijf 342
pair ik verhuis 148
pair ik verhur 331
pair ik wacht 222
pair ik was 227
pair ik werk -266
pair ik won 140
pair ik zag -249
pair ik zie -340
pair ik zit 258
pair in $ 293
pair in 0 207
pair in @it 34
pair in bij 63
pair in de -8
pair in dez -203
pair in een 420
pair in gent -148
pair in het -137
pair in huis 309
pair in juni 270
pair in leuv -250
pair in op 180
pair in ord 273
pair in t -228
pair in te 253
pair in uw 314
pair in welk 223
pair in zijn 179
pair ingeschrev $ 233
pair ingeschrev op 184
pair ingeschrev word 265
pair initiatie pottenbak 180
pair inlog , -182
pair inschrijv initiatie 180
pair is $ -153
pair is 0 179
pair is : 297
pair is @it 153
pair is aan -212
pair is afgebrand 156
pair is dar -84
pair is dat -200
pair is de -176
pair is dicht -288
pair is die -282
pair is gen -327
pair is het -131
pair is hier 215
pair is in -218
pair is mijn 208
pair is niet 95
pair is nooit 215
pair is nu 207
pair is omgered -167
pair is ons 251
pair is op 190
pair is opengebrok -178
pair is spekglad -300
pair is t -241
pair is uit -294
pair is war 324
pair it @it 116
pair jar @it 223
pair jar op 199
pair jar won 300
pair je die 286
pair je er -209
pair jong stel 298
pair juli 0 163
pair jullie $ 177
pair jullie ? -326
pair jullie aan 318
pair jullie al -193
pair jullie als 180
pair jullie dat -184
pair jullie een -143
pair jullie het 171
pair jullie of -250
pair k verhuis 170
pair k weun 251
pair k won 134
pair k zit 162
pair kamer @it 258
pair kamer is 185
pair kampenhout $ 234
pair kan dat 160
pair kan de 100
pair kan een -263
pair kan ik -208
pair kan je -207
pair kan mijn 168
pair kan niet 265
pair kapot $ -198
pair kapot , -195
pair ker dez 161
pair kerk $ -216
pair kermis $ -271
pair kessel lo 155
pair ketting , -289
pair keuk @it 241
pair kinder $ 287
pair kinder gan -211
pair klopt dat -275
pair klopt niet 173
pair knippert al -213
pair knippert de 118
pair kom $ 191
pair kom bij -212
pair kom je -163
pair kom jullie 412
pair kom mar 152
pair kom won 239
pair komt da -271
pair komt er -147
pair komt gerust 169
pair komt het 264
pair komt op -250
pair komt sted 154
pair komt vanaf 329
pair kort in 176
pair kortrijk per 289
pair kost een -227
pair kot in 118
pair krijg gen -174
pair krijg ik 197
pair kringlop @it -138
pair kunn de 266
pair kunn die -212
pair kunn jullie 155
pair kunt er -137
pair kunt u 227
pair kwoan in 227
pair kwon op 218
pair laadpal vor 187
pair lad en -320
pair lamp @it -294
pair lamp kapot -149
pair lamp stuk -292
pair lamp uit -279
pair lang ? 240
pair lang @it -185
pair lang het -201
pair langskom of 205
pair lantaarn tegenover -136
pair lantaarn uit -273
pair leeuw , -171
pair leuv $ 225
pair liefst na 266
pair lig er 219
pair ligg in -179
pair ligt een -249
pair ligt ne -321
pair link van 232
pair lippenhuiz $ 164
pair living , 264
pair lo $ 188
pair loopt over -234
pair los $ -130
pair maand $ 163
pair maand in 267
pair maatschapp zetel -235
pair mag de 314
pair mag die -238
pair mag een -343
pair mag je 70
pair man die 287
pair man mag -196
pair mar bij -208
pair mar gen 231
pair mar het -366
pair mar ik 101
pair mar met 242
pair mar nar 159
pair mar op 264
pair mar t 313
pair mar wel -358
pair mar ze 196
pair matrass , -164
pair mee ? -248
pair mee van 165
pair mei 0 271
pair mei won 310
pair meld ? 244
pair meld ik -262
pair mer $ 74
pair mer uit 255
pair met 0 197
pair met @it -358
pair met afvalzak 175
pair met all -273
pair met de 114
pair met den 191
pair met die -291
pair met drie 193
pair met een -157
pair met plezier 180
pair met twee 261
pair mevrouw , 116
pair mid op -191
pair mij $ 353
pair mij , 161
pair mij @it 161
pair mij in 215
pair mij is 210
pair mij nar 129
pair mij op 247
pair mij thuis 135
pair mijn adres 189
pair mijn adreswijz 207
pair mijn bed 239
pair mijn bewonerskaart 285
pair mijn broer 131
pair mijn bsn 152
pair mijn bur -199
pair mijn buurman -168
pair mijn buurvrouw -244
pair mijn dak 179
pair mijn dochter -170
pair mijn domicilie 114
pair mijn eig 287
pair mijn ex 129
pair mijn gegeven 207
pair mijn gevel 311
pair mijn hond -117
pair mijn huis 143
pair mijn huisadres 178
pair mijn huurcontract 193
pair mijn inschrijv 266
pair mijn kelder 208
pair mijn kinder -161
pair mijn living 281
pair mijn mama 290
pair mijn man 201
pair mijn moeder 126
pair mijn navigatie -340
pair mijn nieuw 220
pair mijn oprit 291
pair mijn parkeervergunn 165
pair mijn post 128
pair mijn postcod 123
pair mijn ram 245
pair mijn schoonmoeder 222
pair mijn strat -334
pair mijn studio 284
pair mijn tant 196
pair mijn vader 186
pair mijn velo -216
pair mijn voordeur 296
pair mijn vriendin 184
pair mijn woning 258
pair mijn woonadres 180
pair mijn woonhuis 265
pair mijn zon 119
pair mn ex 239
pair moeder ( 169
pair moeder , 288
pair moeder is -221
pair moest ik 218
pair moet een -226
pair moet ge -232
pair moet hij 217
pair moet ik 132
pair moet we -167
pair mog dar 242
pair mog wij -200
pair moogt de 195
pair moskee @it -190
pair mur van -320
pair museum @it -188
pair mvg kes 219
pair na 0 329
pair na de 181
pair na vier 166
pair naast @it -264
pair naast de -114
pair naast op 201
pair nabij @it -263
pair nam : 355
pair nam ria 179
pair namen de -255
pair nar : 389
pair nar @it 103
pair nar de -262
pair nar gas -138
pair nar mij 130
pair nar ons -192
pair nar oud 231
pair nar riool 217
pair nar sint 350
pair ne put -302
pair net $ 234
pair net verhuisd 202
pair nie $ -152
pair niet 0 247
pair niet ? 273
pair niet bij -188
pair niet buit 218
pair niet geleegd 209
pair niet lang -232
pair niet open -261
pair niet te -188
pair niet van -244
pair niet weg 241
pair nieuw @it 180
pair nieuw adres 72
pair nieuw appartement 204
pair nieuw bewoner 189
pair nieuw huis 135
pair nieuw stekkie 287
pair nijmeg $ 175
pair nik aan 206
pair nik van 195
pair nodig , 161
pair nodig ? -262
pair nog @it 290
pair nog allen 243
pair nog altijd -204
pair nog bij 250
pair nog ingeschrev 203
pair nog niet 234
pair nooit $ 183
pair nooit een 179
pair nooit mer 131
pair nu de -308
pair nu op 155
pair nu waterlelie 157
pair nu zit 169
pair nummer @it 83
pair obs de -181
pair ocmw $ 248
pair of niet 268
pair of zijn -222
pair om 0 -196
pair om de -152
pair oma woont 209
pair omgered . -167
pair omgewaaid , -208
pair omhog , -286
pair omhog als 181
pair onder betaald 227
pair onder de 223
pair onder het -281
pair onder mij 300
pair onderbur , 136
pair ondergetek , 223
pair onderuit gegan -286
pair onderweg nar -265
pair ongever $ -232
pair ons , 246
pair ons adres -113
pair ons appartement 275
pair ons binn 264
pair ons bomma 348
pair ons deur 338
pair ons huis 86
pair ons in 160
pair ons kantor -313
pair ons op 247
pair ons ouder 293
pair onz badkamer 340
pair onz boekhandel -430
pair onz maatschapp -235
pair onz postcod 266
pair onz tuin 289
pair onz vzw -311
pair onz woning 244
pair onz zon 361
pair ook bij -165
pair ook in 341
pair ook op -196
pair op @it 19
pair op de -86
pair op den 197
pair op een 167
pair op gordiaan 208
pair op het -85
pair op kamer 220
pair op kot 150
pair op mijn 143
pair op nar 238
pair op nummer 244
pair op ons 388
pair op pijlkruid 166
pair op sportpark -304
pair op strat -152
pair op t 126
pair op weg -188
pair op zaterdag -191
pair op zondag -186
pair open $ -143
pair open , -380
pair open ? -90
pair open met -198
pair open monumentendag -207
pair opening van -275
pair ophal $ 200
pair ophal bij 187
pair opruim $ -153
pair oud @it 223
pair oud adres 228
pair oud bankstel -213
pair oud heverlee 208
pair oud mener 211
pair oud papier 128
pair oud postkantor -192
pair over @it -219
pair over de -188
pair over een -185
pair over het -196
pair overberg $ 219
pair pakket met 175
pair pal @it -187
pair pal vor 253
pair papier $ 123
pair papier mar 158
pair parkeerplat bij -154
pair parkeervergunn mee 165
pair parker $ -178
pair parker bij -194
pair parochiezal @it -351
pair pas , -240
pair per 0 177
pair pijlkruid 0 166
pair pleintj , -251
pair poppodium de -359
pair post komt 136
pair post nar 283
pair post vor 108
pair postcod : 265
pair postcod @it 112
pair postcod is 110
pair postcodegebied @it -262
pair pottenbak $ 180
pair put $ 261
pair rally gat -197
pair ram , 248
pair recht op -283
pair recht over -193
pair rechtover @it -224
pair recyclagepark , -169
pair red er -255
pair reken @code 174
pair reken van -295
pair rest van 207
pair riool , 167
pair rod , 298
pair roeselar $ -25
pair rok uit -358
pair rond @it -87
pair s morgen 235
pair s nacht -131
pair schef $ -171
pair scheiding sta -192
pair schimmel op 208
pair schol , -195
pair schol in -221
pair schreeuwt heeft 263
pair schrijf ik 196
pair schrijv op 117
pair schutting van 160
pair sind gister 214
pair sind juni 225
pair sind vorig 226
pair sit van -269
pair slap , 184
pair slap er 238
pair sleutel gekreg 141
pair sleutel ligt 227
pair sleutel van 199
pair sluikstort aan -147
pair sociaal huis -246
pair soest $ -226
pair speelplein @it -282
pair speeltuin @it -242
pair spekglad $ -300
pair sta ingeschrev 169
pair stadskantor , -146
pair stan er 199
pair stan nog 170
pair stank uit 121
pair stat @it -309
pair stat al -165
pair stat altijd -175
pair stat dar -391
pair stat dat -213
pair stat een -149
pair stat nog 210
pair stat schef -197
pair stat te 377
pair stat verderop -244
pair sted bij 154
pair steenweg 0 331
pair stemhokj . 165
pair stoep $ -152
pair stoep , 109
pair stoep vor -315
pair straatlamp kapot -223
pair strat $ -151
pair strat , -157
pair strat : -207
pair strat bij 191
pair strat dicht 202
pair strat en 232
pair strat verder -266
pair student op 218
pair stuk $ -371
pair stuk , 276
pair stur de 247
pair stur het 248
pair stur mar 252
pair stur nar -142
pair supermarkt , -186
pair t @it 197
pair t centrum -267
pair t es -188
pair t gelijkvloer 302
pair t is 152
pair t stinkt 266
pair t system -192
pair t voetpad -261
pair t zebrapad -219
pair t zijn 196
pair taelman @it 210
pair tankstation @it -195
pair te @it 215
pair te doen -83
pair te lat -308
pair te stur 296
pair te ver 389
pair te vind 200
pair te wet 213
pair teg het -204
pair tegenover @it -241
pair tel 0 205
pair tel : 263
pair tem $ 176
pair ter hoogt -164
pair ter plat -261
pair terug , 393
pair terwijl het 314
pair terwijl ik 213
pair thuis $ 178
pair thuis , 173
pair thuis : 230
pair thuis ? 196
pair thuis @it 252
pair thuis op 201
pair thuisadres : 206
pair thuisadres @it 259
pair thv @it -222
pair tien man 280
pair tijdelijk op 186
pair tijden de -140
pair tis @it 328
pair toch $ 215
pair toch , -238
pair toch @it -196
pair toch op -213
pair toe $ -198
pair toen ik -234
pair tot hoe -91
pair tot vorig 170
pair trek in 146
pair trouw in -173
pair tuin , 180
pair tuin van 139
pair turnhout $ 188
pair tuss @it -203
pair twed bel 216
pair twed deur 229
pair twed ker 191
pair twee kindjes 192
pair u de 286
pair uit $ -259
pair uit . 366
pair uit aan -175
pair uit bij -148
pair uit in -121
pair utrecht $ 114
pair utrecht , 169
pair uur , 298
pair uur : -377
pair valt dat 213
pair van 0 100
pair van @it 107
pair van de -82
pair van den -215
pair van die -230
pair van het -57
pair van hiernaast 261
pair van huis -271
pair van in 199
pair van jullie 219
pair van mij 158
pair van mijn 245
pair van ons -132
pair van onz 124
pair van t -225
pair van wie -213
pair vanaf 0 169
pair vanaf @it -340
pair vanaf de 274
pair vanaf maandag 236
pair verder mar -266
pair verderop mar -182
pair verdiep $ 171
pair vergunn $ 218
pair vergunn nodig -204
pair verhuis nar 191
pair verhuis van 263
pair verhuisd $ 251
pair verhuisd @it 239
pair verhuisd binn 235
pair verhuisd nar 106
pair verhuisd van 244
pair verhuist er 145
pair verhuiz doorgev 215
pair verhuiz nar 153
pair verhuiz per 107
pair verhuiz zaterdag 148
pair verhur de 247
pair verhuusd van 244
pair verkeersbord aan -167
pair verstopt $ -256
pair verstopt , -255
pair vierd verdiep 176
pair vind $ 200
pair vindt de -258
pair vlakbij @it -307
pair vlakbij en -263
pair vlieger , -181
pair vloek $ -182
pair voetpad $ -215
pair voetpad vor -180
pair vogelpik als -182
pair vol $ -263
pair vol , -151
pair volgen mij 218
pair volgend maand 182
pair voortan met 268
pair voortuin , 279
pair vor $ 234
pair vor ? 302
pair vor @it -130
pair vor den 235
pair vor het 16
pair vor inschrijv 216
pair vor mij 199
pair vor mijn 162
pair vor ons 218
pair vor onz 167
pair vor t -214
pair vorig bewoner 148
pair vorig huurder 279
pair vorig jar 185
pair vorig maand 90
pair vorig wek 210
pair vraagt hoe -182
pair vrag ik 200
pair vriend , 195
pair vriend @it 257
pair vuilkar is 245
pair wanner gat -223
pair wanner is 127
pair wanner kom 237
pair wanner komt 274
pair wanner wordt -158
pair want de 170
pair want ik 233
pair war : -291
pair war ik 188
pair war kan -334
pair war moet 167
pair war wij 270
pair was @it 234
pair was het -259
pair wat : -266
pair wat is -131
pair wat kost -254
pair wat stat 180
pair water uit 201
pair waterlelie 0 169
pair we doen 239
pair we er 169
pair we gan 145
pair we in -213
pair we will -171
pair we won 89
pair we zijn -82
pair we zit 280
pair weekend , -181
pair weg ter -163
pair wek , 167
pair wek een -140
pair wel $ 141
pair wel een -203
pair wel zo -182
pair welk dag 148
pair welk wijk 204
pair werk aan -196
pair wet niet -213
pair wetter $ 264
pair weun in 181
pair wie $ -213
pair wie van 173
pair wie verhuist 145
pair wij , 404
pair wij @it 288
pair wij aan 274
pair wij dus 296
pair wij hebb 260
pair wij hur 306
pair wij nar 257
pair wij op 255
pair wij sind 161
pair wij verhuiz 144
pair wij will -355
pair wij won 65
pair wij zag -239
pair wij zijn 145
pair wij zit 177
pair wijk en -280
pair wil de 245
pair wil een -118
pair wil grag 145
pair will grag -156
pair will met -179
pair winkel $ 265
pair winkel , -273
pair won $ 221
pair won , 11
pair won : 181
pair won @it 158
pair won aan 241
pair won er 347
pair won hier -228
pair won ik 248
pair won in 107
pair won nu 221
pair won op 214
pair won sind 273
pair won tegenover 291
pair won we 189
pair won wij 186
pair won zelf 160
pair wonend @it 292
pair woning ( 216
pair woning aan 182
pair woonacht @it 219
pair woonadres , 180
pair woonadres : 225
pair woonadres @it 260
pair woonplat goes 234
pair woont @it 60
pair woont dar 251
pair woont er 229
pair woont in 311
pair woont op 206
pair word ? 91
pair word bij 168
pair word nar -177
pair wordt @it 338
pair wordt er -249
pair woz van -194
pair zag dat -249
pair zag een -168
pair zag ik -279
pair zak en -255
pair zaterdag $ -192
pair ze de -216
pair ze van -332
pair ze will -270
pair ze woont 129
pair ze zijn 241
pair ze zit 204
pair zegt dat -248
pair zelf $ 323
pair zelf @it 214
pair zelf kom 203
pair zelf op 113
pair zet . -304
pair zet achter 165
pair zet een 249
pair zet hun 201
pair zetel verhuist -235
pair zie ik -161
pair zijn . 241
pair zijn al 211
pair zijn een -351
pair zijn jullie -190
pair zijn obs -181
pair zijn pas -171
pair zijn van 303
pair zit @it -260
pair zit al 225
pair zit elk 236
pair zit het -270
pair zit hier 338
pair zit ik 189
pair zit met 210
pair zit sind 189
pair zit toch -213
pair zit verstopt -197
pair zo 0 -182
pair zo vies -269
pair zoek ik 242
pair zon $ 149
pair zon , 220
pair zon vertrekt 230
pair zond van -216
pair zondag is 216
pair zwan , -130
pair zwembad @it -140
pair zwerfvuil @it -223
pair zwijndrecht , 180
skip ( , 280
skip ( 0 438
skip ) $ 217
skip ) de 290
skip ) met -146
skip , $ 34
skip , ) 472
skip , . 35
skip , 0 145
skip , : -209
skip , ? 82
skip , @it 49
skip , aan -212
skip , adres 164
skip , bel 118
skip , ben 159
skip , bij -108
skip , brugg 146
skip , bur 228
skip , da -147
skip , de -30
skip , dendermond -163
skip , deur 282
skip , die -83
skip , doe 185
skip , donderdag 202
skip , een -360
skip , en -87
skip , er 87
skip , ganzerik 164
skip , gat -229
skip , gen 117
skip , genk 30
skip , gerust 169
skip , groen 233
skip , heeft -155
skip , hek -234
skip , hoe -164
skip , hog -288
skip , hoogt -234
skip , huis 178
skip , iemand 261
skip , ingang 171
skip , is -63
skip , je 177
skip , jt 226
skip , jullie 321
skip , k 287
skip , kan 106
skip , ker 161
skip , kinder 214
skip , kl -186
skip , kom 334
skip , lang -222
skip , leuv 246
skip , ligt -167
skip , maatschapp -235
skip , mar -262
skip , matrass -209
skip , met 90
skip , mij 201
skip , mijn 122
skip , moet 48
skip , na 213
skip , nieuw 290
skip , nodig -298
skip , nog 214
skip , of 188
skip , ons 206
skip , op -124
skip , oranjeveren -226
skip , oud -327
skip , over -233
skip , papier 216
skip , sind 150
skip , slap 179
skip , sta 175
skip , stat 73
skip , t 260
skip , te 189
skip , ter -145
skip , uit -298
skip , van 75
skip , verdiep 145
skip , vor 50
skip , vrag 200
skip , vrijdag -165
skip , wek 197
skip , welk 118
skip , wet 250
skip , wetter 199
skip , weun 195
skip , wil 157
skip , won 239
skip , woont 284
skip , ze 128
skip , zij 177
skip , zijn 318
skip , zo -259
skip , zx 207
skip 0 $ 63
skip 0 , 119
skip 0 0 35
skip 0 : -138
skip 0 @it 113
skip 0 adres 126
skip 0 daarna 166
skip 0 en -156
skip 0 gen 293
skip 0 grag 225
skip 0 het -74
skip 0 hier -206
skip 0 ik -95
skip 0 inschrijv 180
skip 0 mail 118
skip 0 mar 151
skip 0 mijn 210
skip 0 nar -83
skip 0 nieuw 200
skip 0 op 73
skip 0 overberg 219
skip 0 uit 165
skip 0 utrecht 138
skip 0 wij 325
skip 0 wil -212
skip 0 won 182
skip 0 woont 127
skip 0 zal -254
skip 0 zet 311
skip 0 zijn 260
skip : $ 129
skip : . 285
skip : @code -329
skip : de 68
skip : initiatie 180
skip : plat 205
skip : stoep -300
skip : won 298
skip ; de 247
skip @it , -25
skip @it ? -208
skip @it achterom 212
skip @it adres 159
skip @it al -112
skip @it altijd -212
skip @it bel 208
skip @it betal -206
skip @it bij 175
skip @it blank 133
skip @it bov 139
skip @it bsn 181
skip @it dan 236
skip @it dar -104
skip @it dat 83
skip @it de -99
skip @it die -343
skip @it drie -121
skip @it dus 222
skip @it ede 156
skip @it een -103
skip @it elk 161
skip @it er -193
skip @it gevar -248
skip @it har 146
skip @it heb 109
skip @it hebb 215
skip @it heeft -122
skip @it hel -274
skip @it het -39
skip @it hier 185
skip @it hoe -112
skip @it hoevel -298
skip @it hor 230
skip @it hun 302
skip @it ik 208
skip @it jullie 221
skip @it kapot -138
skip @it komt -167
skip @it krijg 137
skip @it kunn 294
skip @it link 232
skip @it lo 124
skip @it mag 125
skip @it met 145
skip @it mijn 92
skip @it mn -312
skip @it mog 226
skip @it na 173
skip @it niet -236
skip @it nog 233
skip @it ons 146
skip @it ook -320
skip @it open -181
skip @it opengebrok -178
skip @it over -222
skip @it schef -181
skip @it stat -159
skip @it te -161
skip @it thuis 196
skip @it twed 204
skip @it uit -136
skip @it verstopt -197
skip @it vol -162
skip @it vor -254
skip @it war 101
skip @it water -256
skip @it wek 305
skip @it wet -132
skip @it wij 59
skip @it wil 101
skip @it won 144
skip @it word -125
skip @it ze -117
skip @it zeker -254
skip @it zij 191
skip @it zo -175
skip ^ , 215
skip ^ . 96
skip ^ 0 -138
skip ^ : 143
skip ^ ? -343
skip ^ @code 505
skip ^ aan -14
skip ^ appartement 275
skip ^ bankstel -183
skip ^ bewoner 263
skip ^ bij -224
skip ^ bom -212
skip ^ bov -196
skip ^ brandt -198
skip ^ broer 185
skip ^ buurtbewoner -202
skip ^ buurvrouw -171
skip ^ dat -95
skip ^ de 25
skip ^ deurwaarder 211
skip ^ die 143
skip ^ dochter -162
skip ^ domicilie 135
skip ^ doorgev 217
skip ^ een -143
skip ^ en 372
skip ^ er -248
skip ^ ex 128
skip ^ gedumpt -178
skip ^ gegeven 207
skip ^ genk 231
skip ^ gevraagd 193
skip ^ gezien -169
skip ^ goes 234
skip ^ grag 74
skip ^ hebb 54
skip ^ heeft -260
skip ^ het -47
skip ^ hier 275
skip ^ hoe -180
skip ^ hor -295
skip ^ hous 346
skip ^ huis 121
skip ^ huisadres 163
skip ^ hur 288
skip ^ huurcontract 193
skip ^ huurder 269
skip ^ iemand -178
skip ^ ik -33
skip ^ is 72
skip ^ jan 258
skip ^ je -172
skip ^ kapot -153
skip ^ kes 219
skip ^ kind -206
skip ^ kinder -187
skip ^ klag 197
skip ^ komt 98
skip ^ lamp -205
skip ^ lantaarn -141
skip ^ ligg -215
skip ^ ligt -155
skip ^ ma 165
skip ^ mar 347
skip ^ men 245
skip ^ met -225
skip ^ mij 125
skip ^ mijn 130
skip ^ moeder 103
skip ^ moet -160
skip ^ moogt 197
skip ^ nar 151
skip ^ ne 116
skip ^ nieuw 202
skip ^ nr 255
skip ^ nummer -251
skip ^ ochtend -258
skip ^ ocmw -193
skip ^ oma 150
skip ^ omgewaaid -136
skip ^ op -166
skip ^ oud -146
skip ^ ouder 63
skip ^ over -137
skip ^ overbuurman 241
skip ^ post 105
skip ^ postcod 153
skip ^ put -204
skip ^ rally -197
skip ^ rammelt -268
skip ^ ria 179
skip ^ rolemmer 169
skip ^ sind 164
skip ^ speeltuin -326
skip ^ stat -106
skip ^ stoeptegel -221
skip ^ studio 284
skip ^ t -197
skip ^ te 264
skip ^ tegenover -187
skip ^ thuis 205
skip ^ trek 106
skip ^ tuin 282
skip ^ u 351
skip ^ van 62
skip ^ verblijf 342
skip ^ verhuis 158
skip ^ verhuisd 266
skip ^ verhuiz 200
skip ^ verkeersbord -301
skip ^ vol -266
skip ^ vor -62
skip ^ vorig 157
skip ^ vraagt -255
skip ^ vriendin 236
skip ^ vrouw 270
skip ^ vuilkar 245
skip ^ we 136
skip ^ weg -157
skip ^ werk -266
skip ^ weun 250
skip ^ wijkagent 149
skip ^ wil -208
skip ^ will -82
skip ^ won 130
skip ^ woning 264
skip ^ zag -269
skip ^ zit 212
skip ^ zon 116
skip ^ zonder -213
skip ^ zou 240
skip ^ zus -57
skip aan $ -313
skip aan , -181
skip aan . -206
skip aan 0 -322
skip aan @it -71
skip aan achterkant 376
skip aan deur 304
skip aan is -194
skip aan kruispunt -217
skip aan rommel -210
skip achter $ -185
skip achter , -275
skip achter huis 167
skip achter supermarkt -194
skip adres $ 210
skip adres , 122
skip adres . -208
skip adres 0 212
skip adres nu 176
skip adreswijz @it 207
skip affiches de -150
skip afgev de -272
skip afvalzak @it 175
skip al $ -175
skip al ? 191
skip al dag 38
skip al dicht 229
skip al een -160
skip al en -225
skip al jar 201
skip al maand -196
skip all uit -195
skip allen $ 192
skip allen @it 248
skip allen op 263
skip als hard 181
skip als meld -205
skip als van 312
skip als woonadres 180
skip altijd , -255
skip altijd @it -271
skip altijd de -206
skip altijd gehuwd -192
skip altijd mijn 299
skip altijd ons 242
skip alvast $ 140
skip apothek @it -268
skip appartement @it 185
skip aub $ -153
skip auto 0 196
skip avond . -248
skip b beginn -204
skip b in -204
skip b roeselar 232
skip bak bij 206
skip bak niet 189
skip bakker @it -235
skip ban @it -227
skip beginn ons -204
skip begint 0 -315
skip bel kapot 173
skip ben , 307
skip ben @it 207
skip ben op 197
skip ben verhuisd 126
skip bereik 0 211
skip berm $ -203
skip best , 258
skip best de -311
skip best onz -235
skip bewoner $ 237
skip bewoner @it 297
skip bezwar de 245
skip bij $ -265
skip bij ( 270
skip bij . -262
skip bij 0 493
skip bij ? -256
skip bij @it -186
skip bij aan 355
skip bij als 133
skip bij binn 264
skip bij bur 186
skip bij delhaiz -230
skip bij en -163
skip bij huis 345
skip bij in 202
skip bij ligt -172
skip bij onderbur 136
skip bij ondergrond -237
skip bij op 213
skip bij overbur 225
skip bij reg -151
skip bij snackbar -202
skip bij stat -233
skip bij station -208
skip bij thuis 78
skip bij vor 178
skip bij vriendin 207
skip bij zus 144
skip binn de -247
skip blauw $ -280
skip blijft op -227
skip bouwafval de -201
skip bov kapper 242
skip brand $ -227
skip brief nar 201
skip brief stur 225
skip buit $ -338
skip bur @it 257
skip bur dat -257
skip bur ik -181
skip bus $ 83
skip bus en -317
skip bus op 183
skip buurman @it 173
skip buurtbewoner ik -202
skip buurthuis @it -162
skip buurvrouw @it 290
skip camping @it -256
skip centrum $ 196
skip container $ -187
skip container de 181
skip containerpark @it -201
skip crisisopvang , 179
skip culemborg omgered -167
skip da $ 344
skip daarna 0 164
skip dag $ 149
skip dag op 224
skip dak @it 291
skip dan ik 285
skip dar dag -285
skip dar een -183
skip dar het -334
skip dar ik 309
skip dar sind -185
skip dar vergunn -170
skip dar vor 191
skip dar wij 257
skip dar won 202
skip dar word 286
skip das ik 214
skip dat , 266
skip dat in 250
skip dat jullie -250
skip dat meld 177
skip dat mijn 173
skip dat ons -158
skip dat ook 265
skip dat van 248
skip dat voedselbank -172
skip dat woont 282
skip de $ -94
skip de , -108
skip de : 461
skip de ? 39
skip de @it -259
skip de aan -185
skip de achter -190
skip de bewoner 168
skip de bij -139
skip de container 248
skip de dag 237
skip de dar 161
skip de dat 193
skip de de 272
skip de die 178
skip de een 287
skip de ernaast -191
skip de gat -319
skip de hur -305
skip de huurder 279
skip de in 20
skip de is 63
skip de kan -179
skip de kapot -184
skip de komt 182
skip de langskom 230
skip de leeuw -171
skip de los -199
skip de mag 116
skip de mar 277
skip de met 295
skip de moet 174
skip de naast -178
skip de nacht 87
skip de nar 240
skip de nie 238
skip de nog 157
skip de om 296
skip de ook -160
skip de op -295
skip de parker -268
skip de recht -224
skip de sind 213
skip de sta -192
skip de stat 248
skip de stek 179
skip de stinkt 195
skip de te 165
skip de tegenover -226
skip de ter -154
skip de uit -302
skip de van -63
skip de weg -189
skip de won 310
skip de woont 195
skip de zak 173
skip de zijn -155
skip de zit -262
skip de zo 257
skip delhaiz @it -194
skip den $ 82
skip den , -142
skip den aan -208
skip den op -180
skip den van 220
skip denk $ -205
skip derd $ 271
skip deur $ 238
skip deur @it 191
skip dez $ 225
skip dez en -249
skip dicht $ -242
skip die $ -292
skip die , -165
skip die aan -234
skip die is -189
skip die tegenover -179
skip die woont 194
skip die zit 274
skip dienstencentrum @it -186
skip districtshuis @it -228
skip dochter 0 -157
skip doet niet -179
skip doorgev $ 136
skip dus $ 163
skip een ! -160
skip een $ -207
skip een . -35
skip een ? -34
skip een aan -128
skip een b -204
skip een bij 128
skip een de -154
skip een een -64
skip een en 114
skip een geparkeerd -162
skip een is -285
skip een krijg 283
skip een mid -191
skip een over -211
skip een stel 298
skip een stemhokj 165
skip een uit -281
skip een van 179
skip een vor -252
skip een zonder 360
skip eig $ 344
skip eig aan 250
skip eindelijk $ 343
skip elk dat 307
skip elk de 224
skip elk feest 256
skip elk lang -268
skip elk van -90
skip en $ -229
skip en , 389
skip en . -298
skip en 0 -217
skip en : 152
skip en @it -141
skip en de 294
skip en die -193
skip en gen -99
skip en het -242
skip en ik 265
skip en in 273
skip en kat 268
skip en kotbas 182
skip en mer -260
skip en niet 269
skip en nog -88
skip en nu 182
skip en op 141
skip en post 153
skip en stan 333
skip en stat -354
skip en stinkt 218
skip en van -190
skip en voordeur 146
skip en vor -169
skip en waterlelie 157
skip en wil 122
skip en won 335
skip en zit 319
skip en zon 145
skip er $ 310
skip er @it -271
skip er aan -222
skip er al -201
skip er bov 224
skip er dar -239
skip er dor -257
skip er een -48
skip er elk -384
skip er gevall -239
skip er iemand 183
skip er ik 145
skip er in -261
skip er ingeschrev 207
skip er jullie 180
skip er lang -260
skip er mijn 134
skip er naast 201
skip er ons 193
skip er uit 410
skip er van 195
skip er vor 225
skip er wer -171
skip ernaast $ -191
skip extra . 165
skip familie @it 320
skip fiet $ -257
skip fietspad , -249
skip for $ -396
skip gan , -279
skip gan nar 198
skip ganzerik , 164
skip garag @it 254
skip gas $ -184
skip gat @it -178
skip gat nar -139
skip ge er -182
skip ge hoe -182
skip ge mij 171
skip ge ne -216
skip geb 0 351
skip gebor 0 172
skip gebouw $ 271
skip gedomicilieerd @it 209
skip gedumpt @it -184
skip gedumpt de -135
skip gef dat 157
skip gegeven 0 172
skip gehaald $ 234
skip gehuwd t -192
skip geliev brief 225
skip gelijkvloer moet 207
skip gemeentehuis , -195
skip gen $ 189
skip gen gehad -201
skip gen gekreg 216
skip gen mer -151
skip gestort de -286
skip gewon , 194
skip gewoond pijlkruid 166
skip gezien @it -207
skip gezien de -218
skip gezin 0 178
skip gezin @it 218
skip gft $ 181
skip gooit in -222
skip gordijn al 211
skip goud , -171
skip gracht over -244
skip graffiti de -221
skip gratis $ -212
skip groen $ 244
skip groet bestur -226
skip gsm 0 173
skip han de 255
skip hang de -350
skip hangt @it -219
skip hangt op -229
skip har , 200
skip heb brief -192
skip heb de -268
skip heb een 137
skip heb op 178
skip heb sleutel 152
skip hebb 0 302
skip hebb dar 175
skip hebb mijn 259
skip heeft $ 284
skip heeft een -314
skip heeft hel 239
skip hei om -326
skip hek $ -189
skip hek @it -183
skip hel , 148
skip hel dag 88
skip hel strat -79
skip hel thuis 209
skip hen $ -182
skip het ( -185
skip het , -185
skip het . -203
skip het : -337
skip het aan -243
skip het bij -174
skip het gas -227
skip het hangt -195
skip het heeft -206
skip het huis -246
skip het is -111
skip het kom 188
skip het met 175
skip het nar 246
skip het nog -217
skip het op -220
skip het postkantor -192
skip het regent 181
skip het stan -163
skip het ter -159
skip het van -265
skip het verhuisd -255
skip het wel 207
skip het zit -307
skip hey gan 172
skip hier $ 261
skip hier , 111
skip hier @it 266
skip hier drie 209
skip hier ik 206
skip hier wij 175
skip hiernaast @it 261
skip hoe ik 321
skip hoe inlog -182
skip hoek de -183
skip hog 0 -282
skip hondenpoep de -196
skip hoogt @it -181
skip hor de -228
skip hor mar -259
skip hotel @it -227
skip hout $ 183
skip huis $ 167
skip huis , 260
skip huis @it 118
skip huis ik -152
skip huis verderop -244
skip huis wij 131
skip huisadres @it 161
skip huisnummer $ 215
skip hun in 242
skip hur @it -159
skip hur en 287
skip hur kamer 323
skip huurcontract @it 193
skip huurder @it 246
skip huurt op 317
skip iet de 219
skip iet doen -182
skip ik $ 128
skip ik , -256
skip ik 0 170
skip ik ? 163
skip ik al 124
skip ik container 209
skip ik dor 157
skip ik een -100
skip ik elk -209
skip ik er 242
skip ik gedomicilieerd 204
skip ik gen 199
skip ik gewoond 178
skip ik grag 375
skip ik hier 147
skip ik in 77
skip ik ingeschrev 275
skip ik lang -261
skip ik me 192
skip ik mijn 85
skip ik nar 140
skip ik niet 212
skip ik nieuw 281
skip ik nodig 182
skip ik nog 213
skip ik nu 209
skip ik sind 199
skip ik tegenover 224
skip ik uit 235
skip ik van 187
skip ik verhuiz 183
skip ik vor -283
skip ik woonacht 328
skip ik zelf 96
skip in $ -67
skip in , 41
skip in . 271
skip in ? 271
skip in auto 184
skip in berm -274
skip in bib -227
skip in brievenbus 176
skip in bus 307
skip in centrum -304
skip in de -258
skip in donker 346
skip in en 244
skip in fietspad -268
skip in garag 272
skip in het -260
skip in kantin -229
skip in kelder 241
skip in mar 135
skip in mijn 137
skip in mn 228
skip in plantsoen -354
skip in schrijv 253
skip in slaapkamer 196
skip in slot -212
skip in sporthal -248
skip in strat -352
skip in trappenhuis 213
skip in tuin 205
skip in voortuin 279
skip in wegdek -241
skip in wijk -272
skip in winkel -357
skip in won 290
skip ingeschrev $ 244
skip ingeschrev @it 200
skip ingeschrev op 193
skip initiatie $ 180
skip inlog wel -182
skip inschrijv pottenbak 180
skip is ! -234
skip is $ 47
skip is , 164
skip is a -257
skip is aan -238
skip is adres 230
skip is allen -255
skip is als 181
skip is altijd 190
skip is een -84
skip is en 198
skip is geleegd 217
skip is huis 240
skip is ik 231
skip is ingang -273
skip is loket -203
skip is mijn 235
skip is ne 176
skip is nog -211
skip is ons 198
skip is op -160
skip is open -176
skip is oud 192
skip is over -273
skip is sporthal -203
skip is stuk -198
skip is vor -125
skip is zaterdag -182
skip jar $ 150
skip jar het -171
skip jar ik 141
skip je $ 359
skip je een -172
skip jullie $ -237
skip jullie , 255
skip jullie ? 301
skip jullie mijn 180
skip jullie verhuisd -193
skip k @it 266
skip k mijn -242
skip k op 175
skip k van 170
skip k verhuusd 244
skip kan $ -299
skip kan de -241
skip kan een 200
skip kan iemand 177
skip kan mer 269
skip kan niet 52
skip kan parkeervergunn 165
skip kapot tegenover -228
skip kat bij -242
skip ker @it -295
skip ker de 189
skip ker maand 161
skip ker zien 210
skip kerk @it -238
skip kes 0 219
skip kessel $ 188
skip klar de 267
skip klopt $ -246
skip knippert een -182
skip knippert hel 118
skip kom @it 222
skip kom aan 313
skip kom bij 242
skip kom de -297
skip komt $ -305
skip komt @it 232
skip komt bij 74
skip komt water 181
skip kort @it 176
skip kortrijk 0 289
skip kot @it 166
skip krijg dan 281
skip krijg de 237
skip krijg een 163
skip kroeg @it -177
skip kuil @it -161
skip kunn een -209
skip kunn het 252
skip kunt niet -179
skip kwoan de 227
skip kwon @it 254
skip laadpal ons 187
skip lamp $ -292
skip lamp @it -177
skip lang , -249
skip lang en -260
skip langskom $ 161
skip lantaarn $ -259
skip lantaarn @it -147
skip lat ? -360
skip lat aan -41
skip lat in -254
skip leeuw @it -171
skip lever @it 302
skip ligg de -240
skip ligt een 307
skip ligt matras -189
skip link de 232
skip liv @it 217
skip locatie @it -412
skip lokal @it -260
skip loket @it -234
skip loss vor -201
skip ma @it 180
skip maandag mijn 190
skip maatschapp verhuist -235
skip mag $ -170
skip mag ? 218
skip mag dar 149
skip mag de -233
skip mag een 141
skip mag mijn -275
skip mag ons 306
skip mag strat 202
skip mail . 112
skip mama 0 202
skip man in 339
skip mar @it 165
skip mar hangt -257
skip mar hebb 302
skip mar in -248
skip mar mij 140
skip mar nar 238
skip mar ons -198
skip mar was 234
skip mar won 228
skip me in 182
skip me op 260
skip mee $ -156
skip meld $ 243
skip mer $ 68
skip mer @it -190
skip mer de 162
skip mer het -283
skip met ? -228
skip met @it -193
skip met auto 248
skip met baby 261
skip met bij -369
skip met blauw -189
skip met bur -260
skip met kinderwag -227
skip met nar 175
skip met nieuw -189
skip met rod 230
skip met van 314
skip meter de 212
skip mij , 195
skip mij @it 287
skip mij de 231
skip mij op 178
skip mij te 106
skip mijn ( 262
skip mijn , 171
skip mijn : -178
skip mijn ? 194
skip mijn @it 70
skip mijn aan 173
skip mijn adres 136
skip mijn appartement 204
skip mijn doet 175
skip mijn en -115
skip mijn is 76
skip mijn komt 248
skip mijn ligt 397
skip mijn mag 186
skip mijn mar -225
skip mijn mee 165
skip mijn moet -145
skip mijn nar 80
skip mijn niet 181
skip mijn nog 221
skip mijn stan 311
skip mijn te 232
skip mijn thuis 212
skip mijn van 159
skip mijn vertrekt 230
skip mijn voordeur 189
skip mijn vor 350
skip mijn woont 170
skip mijn zegt -251
skip mijn zou 281
skip milieustrat $ -205
skip mn van 178
skip mn zit 212
skip moeder 0 148
skip moeder @it 235
skip moet $ 308
skip moet bij 116
skip moet dan 177
skip moet dar -161
skip moet dat -143
skip moet doen 251
skip moet ker -216
skip moet nog 306
skip moet op 246
skip moet word 172
skip mvg apothek -306
skip mvg tom 229
skip na . 325
skip na jar 213
skip na scheiding 256
skip na thuis 187
skip naast $ -137
skip naast , -247
skip naast . -205
skip naast @it 201
skip nacht $ -305
skip nacht , 216
skip nacht @it -241
skip nam $ 205
skip nam de 248
skip nar $ 139
skip nar , 61
skip nar 0 149
skip nar @it 167
skip nar ander -280
skip nar bvba -192
skip nar en 330
skip nar in 135
skip nar mama 254
skip nar met 216
skip nar red -211
skip nar thuis 306
skip nar verzorgingshuis 307
skip nar zag -196
skip ne in -302
skip nee , -165
skip nie $ 102
skip niet $ 93
skip niet . 149
skip niet dat 198
skip niet de -297
skip niet die -223
skip niet ik 270
skip niet mar 187
skip niet mijn -162
skip niet wie -213
skip nieuw : 189
skip nieuw @it 205
skip nieuw is 197
skip nieuw mar 173
skip nieuw op 125
skip nik . 237
skip nik de 217
skip nodig $ -262
skip nodig 0 -336
skip nog $ -164
skip nog , -178
skip nog ? 133
skip nog als -192
skip nog vor 45
skip nou of 225
skip nr , 191
skip nu $ 160
skip nu , 218
skip nu @it 186
skip nu ik 169
skip nu mijn 180
skip nu of -277
skip nummer $ 173
skip obs vlieger -181
skip of de -247
skip of jullie -190
skip of wel 253
skip omgered $ -167
skip omgewaaid @it -180
skip omhog het 181
skip onder $ -328
skip onder parker 227
skip ondergetek woonacht 223
skip onderweg huis -265
skip ons $ 367
skip ons ( 275
skip ons , 230
skip ons . 256
skip ons : -299
skip ons @it -191
skip ons dat 298
skip ons de 370
skip ons gan -189
skip ons heur 243
skip ons is -143
skip ons op -160
skip ons woont 173
skip ons zit -261
skip onz $ 236
skip onz ( 127
skip onz aan 261
skip onz in 285
skip onz op -195
skip onz zetel -235
skip onz zit -193
skip ook , -183
skip ook ? -215
skip ook bij -201
skip ook de 249
skip ook op -161
skip ook zondag -186
skip op ! 256
skip op $ -19
skip op , 45
skip op . -105
skip op ? -125
skip op @it 98
skip op adres 289
skip op balkon 244
skip op bel 246
skip op bouwplat -238
skip op bov 308
skip op en 71
skip op gelijkvloer 302
skip op gemeentehuis -232
skip op gen 205
skip op heeft 198
skip op koffie 293
skip op ligt -236
skip op maart 172
skip op mar 65
skip op met 10
skip op nog -245
skip op ook -215
skip op parkeerplat -198
skip op pleintj -250
skip op rijban -196
skip op stat -268
skip op stookt 186
skip op toch -225
skip op twed 308
skip op van -264
skip op vierd 176
skip op voetpad -188
skip op weg -190
skip op won 178
skip op woont 224
skip op zijn -318
skip open $ -91
skip open , -296
skip ophal mij 187
skip oud : 145
skip oud stat -245
skip oud vor -264
skip oud was 247
skip over $ -205
skip overbur @it 222
skip pakket afvalzak 175
skip pal $ -181
skip pal mijn 253
skip pand is -255
skip papier nar 158
skip parkeervergunn van 165
skip parker de -269
skip pc @it 231
skip per $ -248
skip per aug 186
skip pijlkruid , 166
skip plat @it -316
skip pleintj @it -250
skip post @it 290
skip post mij 161
skip post nar 210
skip post sted 110
skip postcod , 278
skip postcod @it 158
skip postcod het -211
skip postcod is -187
skip postkantor @it -266
skip put @it -207
skip putdeksel $ -225
skip putdeksel @it -170
skip rally van -197
skip recht @it -191
skip recyclagepark @it -163
skip reken 0 174
skip rest het 207
skip ria @it 281
skip rod $ 339
skip rommel de -210
skip rond , -323
skip rotond @it -136
skip samenwon @it 305
skip schol @it -277
skip schutting 0 160
skip september @it 209
skip sind , 178
skip sind een -241
skip sind in 176
skip sind maand 246
skip sind op 162
skip sind scheiding -192
skip sind won 175
skip slaapkamer de 364
skip sluikstort de -148
skip snackbar @it -223
skip sporthal , -269
skip sta ingeschrev 190
skip sta nog -192
skip sta op 153
skip stadskantor @it -146
skip stank de 233
skip stat $ 77
skip stat . 201
skip stat 0 -267
skip stat al -149
skip stat bij 170
skip stat de -185
skip stat een -189
skip stat nog 143
skip stat ons 307
skip stat op 166
skip stat vol 168
skip sted de 118
skip stek @it 271
skip stemhokj $ 165
skip stoep $ -2
skip stoep @it -112
skip stookt in 186
skip strat $ 183
skip strat , -247
skip strat de -200
skip strat dicht -200
skip strat mar -266
skip strat wat -251
skip student @it 218
skip studentenkamer @it 258
skip stur @it -114
skip stur brief 127
skip stur nar -171
skip stur nieuw 190
skip stur op 238
skip stur pakket 175
skip stur papier 283
skip supermarkt @it -239
skip t , -73
skip t @it -190
skip t aan -241
skip t doar -188
skip tak het -191
skip te $ 95
skip te , 317
skip te en 316
skip te op 134
skip te oud 208
skip tegenover $ -251
skip tegenover , -169
skip tegenover doet -165
skip tegenover is -130
skip tegenover zit -316
skip tel 0 251
skip ter van -211
skip terwijl dar 201
skip thuis $ 249
skip thuis , 193
skip thuis @it 208
skip thuis de 302
skip thuis ik -222
skip thuis op 163
skip thuisadres $ 186
skip thuisadres @it 206
skip thv $ -193
skip toch @it -235
skip toch hoe -264
skip tot , -338
skip tot de 4
skip tot in 303
skip tot lat -91
skip tot wek 170
skip trek bij 146
skip trouw de -173
skip tuin @it 359
skip tuss en -176
skip twed , 234
skip twed vor 291
skip twee $ 345
skip u stempas 262
skip uit $ 260
skip uit @it -169
skip uit de -136
skip uit ik 231
skip uur , 245
skip uur 0 -377
skip van $ 90
skip van , 144
skip van . -59
skip van 0 147
skip van @code 202
skip van @it 202
skip van bij 214
skip van bovenbur 202
skip van club -207
skip van de -320
skip van dus 199
skip van gezin 234
skip van hangt -300
skip van huis -32
skip van in -198
skip van is 143
skip van mijn 296
skip van nar 102
skip van nieuw -210
skip van ocmw 248
skip van oud -277
skip van ouder 293
skip van stat -352
skip van tot -300
skip van zet 201
skip vanaf $ 193
skip vanaf 0 310
skip vanaf @it 330
skip vannacht gehad 211
skip vastzet $ -309
skip vergunn $ 189
skip vergunn ? -204
skip vergunn nodig -265
skip verhuis , -269
skip verhuis @it 134
skip verhuisd : 237
skip verhuisd @it 140
skip verhuisd de 254
skip verhuist : 145
skip verhuiz $ 191
skip verhuiz 0 131
skip verhuiz @it 165
skip verhuiz de 147
skip verhuiz nar 166
skip verhuiz van 140
skip verkeersbord $ -367
skip vier @it 215
skip vierd $ 197
skip vlieger @it -181
skip voetpad $ -93
skip voetpad @it -145
skip vol $ -278
skip vol @it -194
skip vol de -198
skip volgend in 138
skip volled , -174
skip voortan de 268
skip vor ! -279
skip vor , -169
skip vor 0 -157
skip vor ? -243
skip vor eig 288
skip vor huis 356
skip vor in -163
skip vor knippert -249
skip vor nar -262
skip vor ram 245
skip vor tant 244
skip vor twed 258
skip vor woning 231
skip vor zon 287
skip vorig , 136
skip vraagt ik -182
skip vriend @it 168
skip vriendelijk , -226
skip vroeg $ 208
skip want heb 224
skip want kan 194
skip war $ -259
skip war @it -325
skip war al 263
skip war bij 223
skip war de -254
skip war slap 214
skip war won 77
skip war zelf 206
skip waregem de 209
skip was thuis 187
skip wat dat -266
skip wat er 107
skip wat ik 158
skip water de -302
skip water mijn 201
skip waterlelie $ 157
skip we @it 198
skip we de -186
skip we een -137
skip we er 327
skip we in 130
skip we nu 205
skip we op 185
skip we van 172
skip we verhuiz 179
skip weg hoogt -163
skip weg pal 253
skip wek ik 137
skip wel 0 -182
skip welk is -141
skip werk @it -245
skip werk het -289
skip werk in -202
skip wespennest de -269
skip wet van -213
skip weun in 213
skip wie dar 210
skip wij 0 187
skip wij @it 253
skip wij de 404
skip wij een -366
skip wij er 214
skip wij in 226
skip wij obs -181
skip wij op 57
skip wij pas 215
skip wij per 201
skip wij sind 172
skip wij thuis -174
skip wij van 167
skip wij zaterdag 128
skip wijk de -197
skip wil b -204
skip wil dat 297
skip will een -177
skip will eig 262
skip will nar -188
skip winkel @it -220
skip won $ 258
skip won , 196
skip won . 175
skip won 0 -429
skip won @code 222
skip won @it 167
skip won al -237
skip won de 235
skip won dez -211
skip won een 168
skip won gewon 173
skip won in 240
skip won is 266
skip won mar 295
skip won met 137
skip won nog 154
skip won nu 216
skip won op 137
skip won sind 171
skip woning @it 157
skip woning de 202
skip woonacht , 223
skip woonadres @it 234
skip woonhuis @it 265
skip woonplat postcod 234
skip woont $ 217
skip woont , -130
skip woont . 199
skip woont @it 198
skip woont al 229
skip woont de 368
skip woont een 294
skip woont elk 224
skip woont in 132
skip woont zijn 228
skip word $ 91
skip word @it 335
skip word de -190
skip word ik 144
skip zag een -196
skip zag in -238
skip zag op -329
skip zak bij 264
skip zal , -233
skip zal @it -155
skip zat op -289
skip ze @it -181
skip ze de -276
skip ze er 140
skip ze ons 206
skip zebrapad @it -237
skip zebrapad de -206
skip zegt er -210
skip zelf @it 172
skip zet de -429
skip zet ons 165
skip zetel van -235
skip zien dat -240
skip zijn @it 176
skip zijn dag 211
skip zijn en 229
skip zijn het 227
skip zijn van -234
skip zit , -388
skip zit bij 187
skip zit de 244
skip zit gat -220
skip zit in 345
skip zit kot 122
skip zit op 80
skip zit tijdelijk 169
skip zit twee 236
skip zit vol -228
skip zit vor 200
skip zo $ -127
skip zo dat 197
skip zo mijn -142
skip zoek een 242
skip zon $ 246
skip zon , 165
skip zon die 220
skip zon op 153
skip zwan @it -139
skip zwembad @it -147
skip zwijndrecht 0 180
topic @access 34
topic @body -202
topic @building -191
topic @business -92
topic @firstPerson 51
topic @general -60
topic @handled -18
topic @has -16
topic @home 150
topic @mine 83
topic @nuisance -57
topic @nuisance-phrase -40
topic @organisation -178
topic @ownPostcode 76
topic @patient 56
topic @place -86
topic @plainly 50
topic @relative 60
topic @somebody 74
topicAnywhere @access 45
topicAnywhere @body -190
topicAnywhere @building -181
topicAnywhere @business -77
topicAnywhere @firstPerson 73
topicAnywhere @general -2
topicAnywhere @handled 20
topicAnywhere @hardly 29
topicAnywhere @has -18
topicAnywhere @home 154
topicAnywhere @mine 104
topicAnywhere @mine-phrase 46
topicAnywhere @nuisance -55
topicAnywhere @ofPerson -13
topicAnywhere @organisation -206
topicAnywhere @ownPostcode 82
topicAnywhere @patient 59
topicAnywhere @place -75
topicAnywhere @plainly 69
topicAnywhere @relative 43
topicAnywhere @somebody 75
topicAnywhere @vehicle 139
topicBefore @ability -47
topicBefore @access 46
topicBefore @building -276
topicBefore @business -233
topicBefore @firstPerson 42
topicBefore @handled -119
topicBefore @hardly -91
topicBefore @home 136
topicBefore @mind -109
topicBefore @mine 77
topicBefore @mine-phrase -73
topicBefore @nuisance -89
topicBefore @organisation -243
topicBefore @ownPostcode 75
topicBefore @patient 66
topicBefore @place -146
topicBefore @plainly 57
topicBefore @relative 68
topicBefore @somebody 80
topicBefore @vehicle -117
topicBeside @ability -207
topicBeside @access 93
topicBeside @building -384
topicBeside @business -461
topicBeside @firstPerson -165
topicBeside @handled -333
topicBeside @has 109
topicBeside @home 158
topicBeside @nuisance 51
topicBeside @ofPerson 211
topicBeside @organisation -237
topicBeside @ownPostcode 102
topicBeside @patient 160
topicBeside @place -289
topicBeside @plainly -128
topicBeside @relative 119
topicBeside @somebody 206
topicBeside @vehicle -249
topicEarlier @ability 288
topicEarlier @access 410
topicEarlier @building -461
topicEarlier @business 217
topicEarlier @firstPerson 192
topicEarlier @general -124
topicEarlier @handled -239
topicEarlier @hardly 107
topicEarlier @has -234
topicEarlier @home 416
topicEarlier @mind -289
topicEarlier @mine 334
topicEarlier @nuisance -223
topicEarlier @nuisance-phrase -192
topicEarlier @organisation -402
topicEarlier @ownPostcode 195
topicEarlier @patient 101
topicEarlier @place -244
topicEarlier @plainly 226
topicEarlier @relative 325
topicEarlier @somebody 142
topicEarlier @vehicle 177
topicNear @ability -127
topicNear @building -284
topicNear @business -302
topicNear @firstPerson 76
topicNear @general -209
topicNear @handled -53
topicNear @home 187
topicNear @mind -243
topicNear @mine 92
topicNear @mine-phrase 255
topicNear @nuisance -102
topicNear @nuisance-phrase -213
topicNear @ofPerson -321
topicNear @organisation -315
topicNear @ownPostcode 126
topicNear @patient 119
topicNear @place -245
topicNear @plainly 87
topicNear @relative 240
topicNear @somebody 129
topicNear @vehicle 120
twoBefore , 0 360
twoBefore , dat 237
twoBefore , ik 129
twoBefore , wij 245
twoBefore 0 0 305
twoBefore 0 adres 316
twoBefore 0 en -209
twoBefore 0 postcod 205
twoBefore ^ adres 317
twoBefore ^ bij -227
twoBefore ^ de -139
twoBefore ^ familie 277
twoBefore ^ ik -66
twoBefore ^ kwon 254
twoBefore ^ lamp -172
twoBefore ^ locatie -329
twoBefore ^ mijn -90
twoBefore ^ nieuw 156
twoBefore ^ oud 162
twoBefore ^ thuis 226
twoBefore ^ thuisadres 217
twoBefore ^ verhuisd 228
twoBefore ^ war -272
twoBefore ^ we 268
twoBefore ^ wij 165
twoBefore ^ won 184
twoBefore aan de -191
twoBefore adres is 209
twoBefore allen woont 263
twoBefore ben gedomicilieerd 204
twoBefore bij de -317
twoBefore bij het -390
twoBefore bij mij 308
twoBefore bij ons 225
twoBefore bus stek 208
twoBefore de apothek -239
twoBefore de bakker -235
twoBefore de bur 264
twoBefore de familie 193
twoBefore de garag 254
twoBefore de kerk -238
twoBefore de lantaarn -165
twoBefore de schol -149
twoBefore de snackbar -223
twoBefore de stoep -169
twoBefore de supermarkt -239
twoBefore de vlieger -181
twoBefore de weg -160
twoBefore de werk -175
twoBefore de zal -155
twoBefore die bom -239
twoBefore dit jar -254
twoBefore een appartement 247
twoBefore een kuil -161
twoBefore eig huis 287
twoBefore elk nacht -241
twoBefore goud leeuw -171
twoBefore har huis 255
twoBefore het adres 317
twoBefore het buurthuis -162
twoBefore het containerpark -201
twoBefore het districtshuis -228
twoBefore het mar 322
twoBefore het oud -293
twoBefore het pleintj -191
twoBefore het speeltuintj -234
twoBefore het stadskantor -146
twoBefore het voetpad -145
twoBefore het zwembad -146
twoBefore ik ben 186
twoBefore ik hur -159
twoBefore ik verhuis 111
twoBefore ik won 117
twoBefore ik zit 414
twoBefore in de -335
twoBefore is dat -218
twoBefore is de -214
twoBefore is het -167
twoBefore kapot lamp -271
twoBefore kwoan in 227
twoBefore maand in 267
twoBefore met afvalzak 175
twoBefore mij op 155
twoBefore mij thuis 169
twoBefore mijn adres 254
twoBefore mijn adreswijz 207
twoBefore mijn huis 133
twoBefore mijn huisadres 178
twoBefore mijn huurcontract 193
twoBefore mijn postcod 107
twoBefore mijn woning 157
twoBefore mijn woonhuis 265
twoBefore niet mer -190
twoBefore nieuw adres -155
twoBefore nieuw bewoner 189
twoBefore nog allen 243
twoBefore nog altijd -207
twoBefore ondergetek , 223
twoBefore ondergrond container -218
twoBefore ons adres -216
twoBefore ons huis 169
twoBefore ons thuis 226
twoBefore onz postcod 266
twoBefore onz tuin 289
twoBefore op de -330
twoBefore op het -264
twoBefore op kot 166
twoBefore op strat -249
twoBefore oud adres 239
twoBefore oud postkantor -217
twoBefore sind kort 176
twoBefore sta ingeschrev 169
twoBefore stat nog 166
twoBefore stur het 351
twoBefore ter hoogt -181
twoBefore thuis , 210
twoBefore van hiernaast 261
twoBefore van huis -271
twoBefore van mijn 291
twoBefore verhuiz nar 147
twoBefore verhuiz zaterdag 148
twoBefore verkeersbord aan -167
twoBefore vor het -130
twoBefore vor mijn 282
twoBefore wij aan 274
twoBefore wij won 223
twoBefore wij zijn 176
twoBefore wij zit 223
twoBefore won aan 162
twoBefore won in 191
twoBefore won op 153
twoBefore won zelf 172
twoBefore zit nu 207
twoBefore zit op 197
twoBefore zit toch -213
word ! -122
word ( 76
word ) -115
word , 20
word . 8
word 0 27
word : 24
word ; 192
word ? -35
word @code -3
word aan -95
word aanslag 285
word aanvrag -132
word aard -287
word academie -399
word achter -122
word achterkant 51
word achterom 267
word achtertuin 387
word adres 109
word adreswijz 259
word af -254
word affich -168
word affiches -150
word afgebrand 156
word afgelop 251
word afgev -346
word afgezet -224
word afhal -235
word afval -191
word afvalapp -267
word afvalbak -247
word afvalheff 339
word afvalkalender 196
word afvalpas 184
word afvalzak 175
word afzet -255
word ag 226
word al 43
word allebei 258
word allen 12
word als -58
word altijd -83
word alvast 198
word amai -187
word ambachtsherenlan 180
word ander -86
word apeldoorn 319
word apothek -179
word appartement 168
word arnhem 218
word asbest -234
word asbestplat -261
word asfalt -299
word aub 35
word aug 186
word auto 188
word autos -327
word b -130
word baby 228
word badkamer 408
word bak 211
word bakfiet -180
word balkon 244
word ban -194
word band -224
word bank -128
word bankj -230
word bankjes -316
word basisschol -151
word bc 205
word be -77
word bed 254
word bedankt 140
word beginn -182
word behalv 297
word bel 273
word bell 169
word ben 135
word bened 202
word bereik 237
word berg -218
word bericht 160
word berm -272
word best -185
word bestelbus -209
word bestemmingsplan -212
word bestur -284
word betal 74
word betreft 377
word bewon 261
word bewoner 185
word bewonerskaart 300
word bezorg 163
word bezwar 212
word bib 48
word bij -43
word bijna -284
word binn 284
word blaft 344
word blauw -223
word blijkt -208
word blijv 204
word blok 169
word boekhandel -430
word bomma 348
word borgerhout 134
word bot -104
word bouwafval -248
word bouwplat -268
word bov 130
word bovenbur 202
word bovenwon 177
word braderie -167
word brandt -244
word brandwer 148
word breda 134
word brief -82
word briefadres 300
word brievenbus 159
word broer 133
word brok -348
word brouwerij -330
word brp 201
word brug -104
word bruin 241
word bsn 317
word btw -346
word buit 72
word buitengeslot 232
word bur 71
word bus 155
word bushalt -269
word bushokj -272
word busj -288
word buurtbarbecue -268
word buurtbewoner -202
word buurthuis -192
word bv -606
word bvba -317
word caf -263
word carrosserie -263
word centrum -202
word chiro -153
word club -231
word clubhuis -208
word cm 283
word collega 237
word container 407
word content -227
word crisisopvang 179
word da -157
word dag 97
word dak 80
word dan 138
word dank 243
word dar -66
word dat -33
word de -38
word defect -206
word delhaiz -206
word den 79
word dendermond -278
word denk -296
word der 171
word derd 240
word deur 140
word deurwaarder 211
word dez -127
word dicht -90
word die -69
word dien -65
word districtshuis -228
word dit -75
word doar -188
word dochter -120
word doe 103
word doen 204
word domicilie 179
word domicilieadres 312
word donderdag 157
word doorgegev 326
word doorgev 252
word dor -166
word dordrecht 269
word draait -196
word dranghek -282
word drempel -250
word drie 117
word driehog 206
word druk 202
word dubbel 126
word duiv 229
word duizend -214
word dur -241
word durft -193
word dus 202
word e 211
word echt 178
word ede 156
word een -91
word eig 189
word eigen 151
word eigenar 159
word eindelijk 223
word elk -57
word emm 120
word ene 200
word envelop 347
word er -23
word erbij -307
word erger -253
word etag 288
word ex 166
word extra -101
word factur -374
word familie 363
word fiet -241
word fietsenrek -249
word fietser -124
word fietspad -207
word flat -237
word flikkert -180
word fontein -317
word for -124
word formulier -143
word foutmeld -219
word frigo -119
word fritur -188
word fuif -304
word gang 263
word ganzerik 164
word garag 244
word gas -264
word gast 279
word gat -116
word geb 351
word gebeld -261
word gebor 244
word gebouw 246
word gebrok -244
word gebruik -286
word gedan -182
word gedomicilieerd 205
word gedumpt -198
word geeft -64
word gegan -286
word gegeven 139
word gehaald 199
word gehoord -268
word gehuwd -192
word geld -261
word geldt 185
word geleegd 209
word geleverd 181
word geliev 240
word gelijkvloer 326
word gemaaid -325
word gemal -222
word gemeent 494
word gen 125
word genk 168
word geparkeerd -228
word gerak 326
word gered -201
word geregeld -332
word geregistreerd 308
word gerust 191
word geslot -305
word gestol -297
word gestort -286
word gevall -195
word gevar -206
word gevel 99
word gevond -357
word gevraagd 200
word geweigerd 212
word gewoond 232
word gezien -133
word gezin 205
word gft 241
word glad -193
word glas -323
word glasvezel 187
word glijban -154
word goes 234
word gooi 350
word gooit -222
word gordiaan 208
word goud 147
word gracht 127
word graffiti -218
word gras -215
word gratis 85
word groen 297
word groepspraktijk -439
word groet 42
word gsm 366
word gymzal -221
word halt -190
word han 255
word handhav -267
word hang -332
word hangjonger 125
word hangt -80
word har 96
word hebb 77
word hebt 214
word hee 272
word heeft 14
word heffing 170
word heg 229
word hei -131
word hek -302
word hel 101
word help 222
word het -121
word heur 268
word heverlee 208
word hevig -151
word hey 172
word heythuy 237
word hier 225
word hiernaast 261
word hij 171
word hoe -163
word hoef 262
word hoek -144
word hoekema 164
word hog -195
word hoi 119
word hond 231
word hondenpoep -183
word hondj 283
word hoogacht 123
word hoogt -164
word hotel -270
word houd -216
word houdt -116
word hous 346
word housewarm 277
word hout 192
word huis 102
word huisadres 172
word huisbas 325
word huisnummer 199
word hulp 266
word hun 169
word hur -167
word huurcontract 193
word huurder 329
word huurhuis 311
word ich 454
word ie 282
word ieder 172
word iemand -17
word ieper 387
word iet -249
word ik 68
word illegal -182
word ingang -40
word ingeschrev 237
word initiatie 180
word inlog -182
word inrit -328
word inschrijf 354
word inschrijv 256
word is -16
word it -192
word ivm -207
word jan 258
word jar 170
word je -102
word jef 422
word jt 226
word jullie 99
word juni -169
word just -325
word k 259
word kamer -104
word kampenhout 234
word kantin -229
word kantor -444
word kap -173
word kapot -204
word kapper -131
word kapsalon -382
word kelder 200
word kent 254
word kerkhof -319
word kermis -314
word kes 219
word kessel 155
word ketting -282
word keuk 309
word kid 298
word kijk 202
word kind 40
word kinder -52
word kindj 183
word kindjes 257
word kipp 241
word kk 201
word kl -186
word klag -169
word klar 260
word klein -175
word kliko 111
word klikos 275
word klopt -159
word koffie 290
word kom 20
word komt 77
word kor -308
word kortrijk 122
word kost -271
word kot 75
word kotbas 193
word kreg 363
word krijg 109
word krijgt -168
word kringlop -190
word kringwinkel -156
word kroeg -177
word kruispunt -297
word kuil -201
word kwam -138
word kwartier -321
word kwijt -98
word kwoan 227
word lad -247
word lading -226
word lamp -169
word lan 246
word lang -101
word langskom 292
word lantaarn -71
word lantaarnpal -292
word las -298
word lat -164
word leegstaand -158
word leeuw -171
word leg -134
word leges -307
word letter -288
word levensgevar -198
word licht -196
word lichtreclam -297
word lidl -229
word liefst 159
word ligg -84
word ligt -103
word lijkt -252
word lippenhuiz 164
word liv 217
word living 318
word lo 155
word locatie -367
word loger 269
word lokal -281
word loker 131
word los -202
word losligg -264
word loss -160
word m 256
word maakt 163
word maandag 197
word maart 144
word maatschapp -235
word mag 60
word mail 128
word mama 270
word man -33
word markt -241
word mast -302
word matras -205
word matrass -104
word me 311
word mechel 241
word melding -337
word mener 427
word met 7
word meter 348
word mevrouw 102
word mid -191
word middel -226
word mij 218
word mijn 91
word milieustrat -249
word mist -225
word mn 79
word mo -267
word moe 255
word moeder 70
word moek 181
word moest 224
word mog -131
word monteur 174
word monumentendag -207
word moogt 181
word morgen 235
word moskee -267
word motor -203
word museum -242
word muziekschol -300
word mvg 230
word my 409
word n 291
word na 109
word naast -95
word nabij -263
word nadar -318
word nam 62
word namen -288
word nar 31
word navigatie -340
word nederland 301
word nee -229
word neemt -377
word nen -236
word new 57
word ni 225
word nie 238
word niemand -308
word nieuw 166
word nijmeg 175
word nik 108
word nl 197
word noar 231
word nonkel 185
word nooit 134
word nor 276
word nou 167
word nu 87
word nummer 122
word obs -181
word oktober 258
word olie -199
word om -45
word oma 266
word omgered -167
word omhog -146
word omvergered -352
word omzet -200
word onder 141
word onderbur 136
word onderuit -273
word ongever -282
word onkruid -101
word ons 59
word ontvang 307
word op -15
word opa 269
word open -174
word openbar -351
word opengebrok -177
word opening -275
word ophal 117
word oplever 184
word oprit 289
word opruim -172
word optred -180
word opvang -330
word oranjeveren -226
word ord 273
word oud -15
word oudenaard 336
word ouder 159
word over -167
word overberg 219
word overbur 231
word overbuurman 241
word overgeslag 169
word overweg -320
word pa 256
word paalnummer -210
word pakket 175
word pand -114
word papa 272
word papier 338
word parkeergarag -203
word parkeerplat -241
word parkeervergunn 228
word parker -186
word parking -108
word parochiezal -351
word pass 225
word paswoord -167
word pc 261
word per 103
word percel -244
word pijlkruid 166
word pikkedonker -166
word pinkt -154
word plafond 225
word plan -308
word plantsoen -396
word plastic 266
word plat -152
word platan -181
word pleintj -250
word plek -222
word plezier 180
word pmd 194
word pol -213
word poortj 223
word poppodium -359
word post 250
word postadres -319
word postbod 299
word postcod 170
word postcodegebied -262
word postkantor -227
word pottenbak 180
word print -351
word problem 237
word prullenbak -246
word ps 414
word puin -135
word putdeksel -208
word rally -197
word ram 132
word rat -174
word recht -164
word rechtover -224
word recyclagepark -420
word red -244
word reken -265
word residentie -201
word ria 366
word rijban -168
word rijbewijs -111
word rijd -202
word rijdt -150
word riool 135
word rod -5
word roeselar 75
word rok -359
word rolemmer 169
word rommel -210
word rommelmarkt -211
word rond -125
word ruit -175
word s -173
word samenwon 305
word schilder 240
word schimmel 251
word schoolkinder -202
word schoonmoeder 222
word schreeuwt 263
word schrijf 171
word schuin -141
word schur 298
word schutting 393
word september 205
word sind 72
word sint -118
word slaapkamer 250
word slaapkamerram 334
word slaapt 193
word slan -227
word slap 189
word sleutel 196
word sluikstort -156
word snackbar -215
word snapp 250
word sociaal -177
word social -112
word sorteerzak 339
word spanj 244
word speelplat -261
word speelplein -223
word speelt -234
word speeltuin -150
word spekglad -300
word sporthal -288
word sportpark -304
word spuit -159
word stadhuis -213
word stadskantor -282
word stadskrant 200
word stan 64
word stank 190
word stat -34
word station -169
word sted 143
word steenweg 337
word steiger -157
word stek 193
word stekkie 287
word stel 298
word stemhokj 165
word stemm -213
word stempas 247
word sten 393
word stichting -390
word stoep -40
word stoeptegel -155
word stond 267
word stookt 222
word stor -210
word stort -237
word straatlamp -203
word straatlantaarn -242
word straatnaambord -224
word straatverlicht -258
word strat -91
word stret -348
word struik -203
word student 311
word studentenhuis 305
word studentenkamer 258
word studio 202
word stuk -191
word stur -14
word supermarkt -161
word t -52
word taelman 210
word tafel -285
word tandart -190
word tankstation -195
word tant 275
word tarief -231
word te 136
word tegel -228
word tegenover -192
word tel 296
word tem 176
word tent -309
word ter -277
word terecht -251
word terpstra 236
word terrein 148
word terwijl 380
word thuis 125
word thuisadres 269
word thuiskom 186
word thv -222
word tien 175
word tijd -174
word tijdelijk 155
word tijden -140
word to 357
word toch -14
word toe -166
word toen -153
word tom 229
word tor -259
word tot -109
word trafohuisj -267
word trap -117
word traplift 301
word trappenhuis 213
word trash 396
word trek 139
word troep -191
word trouwzal -229
word tuin 353
word tuinhuis 165
word tulpstrat -213
word turk -375
word turnhout 188
word tuss -252
word twed 54
word twee 140
word typ -329
word u 335
word up -271
word utrecht 163
word uw 263
word vader 186
word vakantie -301
word vall -229
word valt 141
word vanaf 87
word vanmorg -122
word vannacht 230
word vastzet -309
word veegwag -144
word veilig -277
word vel -128
word velo -216
word veranda 189
word verder -266
word verderop -248
word verdiep 169
word veren -447
word verenigingsgebouw -225
word verf -172
word verfpot -190
word verget 184
word vergunn 189
word verhuis -42
word verhuisd 167
word verhuist -285
word verhuiz 289
word verhuusd 244
word verkeersbord -231
word verlicht -275
word verpleeghuis -192
word verstopt -127
word vertrek 244
word vertrok 281
word verzak -237
word verzakt -213
word verzoekt -145
word vierd 197
word vies -269
word vijv 200
word vind 197
word vlakbij -353
word vlieger -181
word vloek -182
word voedselbank -294
word voetpad -201
word vogelpik -182
word vol -236
word volgend 131
word volkstuin 173
word volkstuincomplex -248
word volled -174
word vooral -274
word voorbij -195
word voordeur 301
word voortan 295
word voortuin 279
word vorig 117
word vraagj 132
word vraagt -265
word vriend 199
word vriendin 254
word vrijdag -202
word vroeg 181
word vrouw 129
word vuilbak -183
word vuilkar 232
word vzw -416
word waard 211
word waarom 138
word wachtwoord -280
word wakker 307
word wanner 115
word want 226
word war -59
word waregem 209
word was -169
word wasmachin -410
word wat -158
word waterlelie 169
word we 66
word weekend -249
word weg -83
word wegdek -241
word weggehaald -298
word wek 64
word wel -148
word wer -116
word werk -112
word werkt -347
word wettelijk 262
word wetter 272
word weun 288
word weunt 264
word wij 93
word wijk -193
word wijkagent -85
word wijkverpleegkund 328
word wijzig -256
word will -269
word wilt 183
word winkel -90
word winkelpand -353
word wip -194
word woen 291
word won 147
word wonend 292
word woning 184
word woonacht 290
word woonadres 294
word woonhuis 265
word woonplat 234
word woont 194
word woonwag 260
word word 222
word wordt 105
word woz -157
word wrak -172
word xt 190
word yilmaz 359
word your -65
word zag -503
word zak -138
word zal -179
word ze -57
word zebrapad -259
word zeker 110
word zelf 178
word zetel -237
word zich 289
word zie -374
word ziet 172
word zij 58
word zijkant 252
word zijn 57
word zit -52
word zn 234
word zo 139
word zoal 435
word zoekt -315
word zomer 274
word zon 92
word zond -216
word zondag -129
word zou 328
word zowat -191
word zutph 219
word zwan -164
word zwerfvuil -217
word zwijndrecht 180
word zx 207
word zyn 242
`,
};
