import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 155 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 97.4 %, wrongly 60.7 %
 * - above -0.5: found 96.1 %, wrongly 55.1 %
 * - above 0: found 92.3 %, wrongly 46.1 %
 * - above 0.5: found 88.4 %, wrongly 39.3 %
 * - above 1: found 81.3 %, wrongly 30.3 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:3e538c2a1b9dd05f116f5ce744e6a9e061ca7b54cb0c78d8ec65e94d1cf360b2",
  intercept: 0.008,
  weights: `
before ( -193
before , 259
before 0 439
before : -137
before ^ 67
before achterkant 248
before achterop 122
before ben 292
before bij -218
before bsns 151
before cijfer 160
before dat -78
before de -321
before die -122
before dit 326
before een 200
before en 21
before gaf -225
before gezin 134
before het 30
before hier 190
before id 218
before ik -94
before in -118
before is -106
before jar 49
before je 293
before kapot -60
before lamp -58
before me 294
before mij -217
before mijn 5
before mn 151
before nee -260
before neg 160
before nor 209
before nummer 411
before onder 318
before onz -49
before op 55
before over -235
before paspoort 267
before sta -61
before stat 128
before tweeling 172
before urgentie 93
before van -21
before verhuiz 127
before vor -166
before zijn -13
before1 ( 52
before1 , 244
before1 0 -106
before1 : -50
before1 ^ 77
before1 al 257
before1 bekendmak -212
before1 en 62
before1 gevond 286
before1 heeft -236
before1 het -86
before1 ik 91
before1 is 65
before1 kaart 98
before1 met 52
before1 nor 112
before1 nummer -105
before1 onder -90
before1 stat 81
before1 vrouw 36
before1 zijn 175
before2 , -242
before2 0 159
before2 : -12
before2 ^ 29
before2 als -200
before2 bekend 283
before2 dan 294
before2 dat -124
before2 de 120
before2 dit -69
before2 fotos 81
before2 het -11
before2 id 140
before2 ik 259
before2 ingeschrev -171
before2 is 3
before2 ja 205
before2 les -53
before2 mar 176
before2 me 315
before2 met -226
before2 mij -27
before2 mijn 216
before2 nummer 278
before2 zij 105
behind $ -65
behind , -96
behind . -79
behind 0 258
behind ? 256
behind aan -185
behind aanvrag 218
behind al 165
behind bij 152
behind bsn 139
behind daarmee 271
behind dat -190
behind de -373
behind dezelfd -83
behind die -201
behind dor -267
behind een -416
behind en 344
behind er -13
behind gan -62
behind gen 225
behind hebb -137
behind heeft 78
behind het -89
behind ik -28
behind in -410
behind is -181
behind jar -165
behind je -35
behind jullie 105
behind kaart 223
behind kan -219
behind klein 75
behind loss -83
behind mij 397
behind mijn 360
behind mn -116
behind moet -296
behind niet -132
behind nog -297
behind nummer 95
behind of 173
behind op 31
behind stat 267
behind t -121
behind toch 225
behind u 341
behind van -160
behind verhuiz 135
behind vind 241
behind vrouw 48
behind waarom 84
behind wat 53
behind welk 91
behind wet 263
behind wil 127
behind zijkant -186
behind zijn -119
behind zit -229
behind zo 184
behind1 $ 144
behind1 ( 158
behind1 ) 263
behind1 , 145
behind1 . 9
behind1 0 286
behind1 ? -161
behind1 dan -3
behind1 dat -4
behind1 dus 78
behind1 en 197
behind1 gb 56
behind1 gebor 59
behind1 in -34
behind1 is 203
behind1 kan -71
behind1 op -252
behind1 over -231
behind1 stat 48
behind1 van -138
behind1 vor -104
behind1 zij 156
behind2 $ 159
behind2 , -94
behind2 . -162
behind2 0 -1
behind2 : 160
behind2 ben 160
behind2 bij -39
behind2 dat 196
behind2 de -551
behind2 een 7
behind2 en -102
behind2 er -45
behind2 har 142
behind2 het 20
behind2 ik 21
behind2 is -181
behind2 jullie 184
behind2 kan -62
behind2 mevrouw 100
behind2 mijn 288
behind2 over -104
behind2 van 302
behind2 welk -74
bothBefore 0 , 140
bothBefore 0 0 215
bothBefore 0 en 62
bothBefore : ik 126
bothBefore : nor 112
bothBefore dan : 294
bothBefore dat is -124
bothBefore het is -31
bothBefore id kaart 98
bothBefore ik : 252
bothBefore les ik 218
bothBefore met nummer -226
earlier , 212
earlier . 98
earlier ? -274
earlier aangift 102
earlier al -29
earlier allebei 102
earlier als -58
earlier app -42
earlier ben 320
earlier bij 31
earlier brief -275
earlier bsn 758
earlier burgerservicenummer 531
earlier dat 200
earlier de -312
earlier die -79
earlier doen 102
earlier een -440
earlier em -154
earlier en 205
earlier even -61
earlier ff -42
earlier geboort 102
earlier goed -58
earlier har 334
earlier heb -140
earlier hebb 132
earlier het -370
earlier hier -58
earlier ik 139
earlier in 152
earlier inlogg -37
earlier is -210
earlier je 35
earlier jullie -58
earlier kaart 384
earlier kan -37
earlier kapot -230
earlier kenmerk -460
earlier kijk -243
earlier kunt 300
earlier meldnummer -387
earlier mijn -43
earlier mn 352
earlier moet 45
earlier momentj 9
earlier neerzet -58
earlier niet 77
earlier nodig -205
earlier nummer 147
earlier ons 102
earlier onz -162
earlier ook 270
earlier op -221
earlier ordernummer -294
earlier pak 297
earlier stat -58
earlier stur -67
earlier u -55
earlier van -47
earlier via -42
earlier vor -240
earlier vroeg 307
earlier wacht -225
earlier wat 75
earlier welk -184
earlier wet -80
earlier wil 317
earlier will -103
earlier wilt -167
earlier wou 102
earlier zaaknummer -512
earlier ze -59
earlier zei 49
earlier zeker 389
earlier zoek -30
earlier zon 102
elsewhere ! -302
elsewhere , -65
elsewhere . 452
elsewhere 0 461
elsewhere ? 277
elsewhere aan 383
elsewhere aanmeld 172
elsewhere aannemer -83
elsewhere aanslag 207
elsewhere aanvrag 92
elsewhere achterkant 275
elsewhere afsluit -83
elsewhere al 115
elsewhere allebei -83
elsewhere als 235
elsewhere ben 3
elsewhere beschik 198
elsewhere bij 53
elsewhere bijstand 172
elsewhere bijzonder 172
elsewhere bouw -246
elsewhere bsn 213
elsewhere burgerservicenr 314
elsewhere d 189
elsewhere daarmee 95
elsewhere dag -166
elsewhere dank -244
elsewhere dar -276
elsewhere dat 32
elsewhere de -52
elsewhere die 75
elsewhere dor -119
elsewhere drie -105
elsewhere een -160
elsewhere en -168
elsewhere er -89
elsewhere gat -185
elsewhere geregistreerd 150
elsewhere gister 295
elsewhere grag 395
elsewhere had -5
elsewhere hallo -155
elsewhere heb 388
elsewhere hebb -151
elsewhere het 11
elsewhere hij -113
elsewhere hoe 362
elsewhere hoevel 211
elsewhere hor 249
elsewhere iemand 8
elsewhere ik -33
elsewhere in -182
elsewhere is -7
elsewhere j -43
elsewhere ja 245
elsewhere jullie -358
elsewhere kan 106
elsewhere komt 99
elsewhere korting 172
elsewhere krijg 358
elsewhere kunt 129
elsewhere lepelaarstrat 67
elsewhere loopt 27
elsewhere mag -151
elsewhere mer 18
elsewhere met -49
elsewhere mij 330
elsewhere mijn 293
elsewhere mn 187
elsewhere moet -103
elsewhere niet 119
elsewhere nik -208
elsewhere nog 309
elsewhere nou 51
elsewhere nu 51
elsewhere nummer 112
elsewhere of 178
elsewhere om 202
elsewhere op 411
elsewhere over 279
elsewhere paspoort 231
elsewhere postma 295
elsewhere sofinummer 348
elsewhere sta 250
elsewhere stat 247
elsewhere te 172
elsewhere terug 5
elsewhere toch 366
elsewhere u 114
elsewhere uit -139
elsewhere uitker -46
elsewhere van 17
elsewhere vast 8
elsewhere vel 294
elsewhere vind 216
elsewhere vor -247
elsewhere vrag 220
elsewhere waarom 13
elsewhere wanner -77
elsewhere want -48
elsewhere war -99
elsewhere was 106
elsewhere wat 172
elsewhere we -89
elsewhere wek -5
elsewhere wel 180
elsewhere wet -157
elsewhere wie 148
elsewhere wiersma -97
elsewhere wil 143
elsewhere will 139
elsewhere won 67
elsewhere ze -73
elsewhere zet 282
elsewhere zijn 132
elsewhere zit 186
elsewhere zo 39
elsewhere zwemles 172
pair ! $ -218
pair ( @it 52
pair ( dat -60
pair ) bij -60
pair , 0 392
pair , @it 244
pair , bram 127
pair , dat 153
pair , de -224
pair , die -83
pair , dit -240
pair , en 240
pair , fien 172
pair , gebor 145
pair , grag 200
pair , ik 213
pair , is -200
pair , kan 310
pair , komt -237
pair , mevrouw 100
pair , mijn 22
pair , sam 22
pair , sem 47
pair , wat -160
pair , welk -148
pair , youssef 67
pair . $ -32
pair 0 $ 338
pair 0 ( -196
pair 0 , 240
pair 0 . 201
pair 0 0 231
pair 0 @it -106
pair 0 aanvrag 56
pair 0 en 95
pair 0 gb 56
pair 0 gebor 47
pair 0 jar 303
pair 0 lijst 93
pair 0 mei 171
pair 0 oktober -83
pair 0 vrouw 56
pair 0 zij 91
pair : 0 80
pair : @it -50
pair : ik 109
pair : nor 162
pair ? $ 11
pair @it $ 144
pair @it ( 158
pair @it ) 263
pair @it , 145
pair @it . 9
pair @it 0 286
pair @it ? -161
pair @it dan -3
pair @it dat -4
pair @it dus 78
pair @it en 197
pair @it gb 56
pair @it gebor 59
pair @it in -34
pair @it is 203
pair @it kan -71
pair @it op -252
pair @it over -231
pair @it stat 48
pair @it van -138
pair @it vor -104
pair @it zij 156
pair ^ @it 77
pair ^ aan 97
pair ^ achterop 316
pair ^ als 129
pair ^ dat -124
pair ^ de -215
pair ^ deelfiet -150
pair ^ dit 166
pair ^ er -215
pair ^ gevond -180
pair ^ het 43
pair ^ hier -111
pair ^ hierbij 127
pair ^ ik 120
pair ^ is 188
pair ^ ja 205
pair ^ je 258
pair ^ kapot -60
pair ^ man 56
pair ^ melding -83
pair ^ mijn -2
pair ^ mn 144
pair ^ nee -260
pair ^ nou 292
pair ^ onder -96
pair ^ onz -49
pair ^ op -151
pair ^ van 270
pair ^ vor 179
pair ^ wil 93
pair ^ yara 47
pair aan de 138
pair aanvrag partnerschap 56
pair al 0 270
pair al @it 257
pair bekendmak @it -212
pair ben ik 196
pair bij 0 81
pair bij de -145
pair bij drie -60
pair bij mij 98
pair bij ons 168
pair bsns van 67
pair bsns zijn 160
pair dag in -150
pair dan $ -3
pair dan : 294
pair dat ben 160
pair dat bij 172
pair dat ik -8
pair dat is -270
pair dat zijn -60
pair de balie 195
pair de bsns 67
pair de deur 52
pair de gemeent 146
pair de kap -60
pair de kinder 127
pair de klein 67
pair de neg 160
pair de nummer 97
pair de ondergrond -104
pair de pal -124
pair de tweeling 168
pair de urgentie 93
pair de verhuiz 197
pair de zijkant -186
pair dezelfd loss -83
pair dicht $ -208
pair die van -66
pair dit ben 118
pair dit nummer -150
pair drie ervan -60
pair dus $ 139
pair en 0 -25
pair en @it 62
pair en dan 140
pair en de 67
pair en die -189
pair en har 57
pair en mn 93
pair er een -323
pair er nog -109
pair ervan hangt -60
pair gan over -83
pair gan we 252
pair gat over -148
pair gb 0 86
pair gebor 0 114
pair gevond @it 286
pair gezin : 109
pair grag wet 208
pair hangt de -60
pair hangt een -129
pair har kindj 57
pair heeft @it -236
pair het @it -86
pair het dat -195
pair het is -31
pair het mar 344
pair het nummer -34
pair het system 302
pair hier won 259
pair hierbij de 127
pair id kaart 116
pair ik , 166
pair ik 0 63
pair ik : 133
pair ik @it 91
pair ik ben 50
pair ik een -124
pair ik heb -119
pair ik ingeschrev -238
pair ik kreg -200
pair ik las -111
pair ik mijn 272
pair ik nog -157
pair ik van 245
pair in de -100
pair in het -42
pair is $ 181
pair is @it 65
pair is dat 17
pair is de -259
pair is het 262
pair is mijn 274
pair je mij 93
pair jullie $ -135
pair kaart @it 98
pair kan ik 19
pair kan je -36
pair kap los -60
pair kapot lamp -60
pair kinder vor 127
pair klein 0 75
pair klopt het -151
pair komt er -237
pair kreg ik 112
pair lamp : -60
pair las net -80
pair les ik 218
pair ligt al -150
pair lijst zet 93
pair los $ -60
pair loss putdeksel -83
pair mei 0 171
pair met @it 52
pair met nummer -226
pair mij $ 57
pair mij , -74
pair mij en 153
pair mij is 20
pair mijn identiteitskaart 341
pair mijn nummer 264
pair mijn paspoort 202
pair mijn vrouw 22
pair mijn zus 57
pair mn id 107
pair mn rijbewijs 166
pair mn tweelingzus 93
pair moet ik -289
pair naast de -222
pair neg cijfer 160
pair niet op 73
pair nog op -19
pair nor 0 209
pair nor @it 112
pair nummer @it -105
pair nummer op -60
pair nummer sta 18
pair nummer van 332
pair of de -63
pair oktober . -83
pair om dat 8
pair onder @it -90
pair onder de 51
pair onder dit -150
pair ondergrond container -104
pair ons gezin 67
pair ons in 168
pair onz bsns 160
pair op 0 -79
pair op de -178
pair op die -31
pair op mijn 233
pair op mn 183
pair over de -205
pair over dezelfd -83
pair over het -236
pair pal ) -60
pair partnerschap $ 56
pair putdeksel , -83
pair sam gan 22
pair sta ik -238
pair stan , 76
pair stat $ -107
pair stat @it 81
pair stat er 100
pair stat nog -19
pair stat op -135
pair tweeling : 172
pair tweelingzus op 93
pair uit mijn 233
pair urgentie , 93
pair van 0 -139
pair van de -320
pair van het -68
pair van jullie -101
pair van mij 212
pair van mijn -187
pair van mn 143
pair van ons 67
pair verhuiz $ 22
pair verhuiz : 127
pair vor de -106
pair vor het 235
pair vor mijn 319
pair vor mn 78
pair vorig jar -205
pair vrouw 0 48
pair vrouw @it 36
pair war kan -217
pair wat er 243
pair wat moet -160
pair we verhuiz 22
pair wil ik -98
pair wil je 93
pair wil wet 263
pair won bij 57
pair word $ -97
pair youssef 0 59
pair zet vor 93
pair zij : 102
pair zijn @it 175
pair zijn de -60
skip ( ) -136
skip ( zijn -60
skip ) drie -60
skip , $ -57
skip , , 243
skip , . 96
skip , 0 216
skip , @it -242
skip , dat -188
skip , de 121
skip , er -359
skip , gan 22
skip , het -117
skip , is -28
skip , moet -160
skip , stat 334
skip , u 247
skip , van -73
skip , vrouw 22
skip 0 $ -62
skip 0 ( -56
skip 0 , -112
skip 0 . -83
skip 0 0 348
skip 0 : 87
skip 0 @it 159
skip 0 aanvrag 56
skip 0 dat -48
skip 0 de 59
skip 0 die -83
skip 0 en -68
skip 0 partnerschap 56
skip 0 sem 47
skip 0 vrouw 56
skip 0 youssef 58
skip 0 zet 93
skip : $ -126
skip : , 325
skip : . 96
skip : 0 102
skip : @it -12
skip : zij 102
skip @it $ 159
skip @it , -94
skip @it . -162
skip @it 0 -1
skip @it : 160
skip @it ben 160
skip @it bij -39
skip @it dat 196
skip @it de -551
skip @it een 7
skip @it en -102
skip @it er -45
skip @it har 142
skip @it het 20
skip @it ik 21
skip @it is -181
skip @it jullie 184
skip @it kan -62
skip @it mevrouw 100
skip @it mijn 288
skip @it over -104
skip @it van 302
skip @it welk -74
skip ^ $ -40
skip ^ ( 83
skip ^ , 209
skip ^ . -29
skip ^ 0 188
skip ^ : -111
skip ^ @it 29
skip ^ ben 100
skip ^ bsns 201
skip ^ dan -93
skip ^ dat -172
skip ^ de 114
skip ^ die 64
skip ^ dit -150
skip ^ gevond 264
skip ^ heb -235
skip ^ het 51
skip ^ ik 267
skip ^ is -23
skip ^ je 256
skip ^ kreg -240
skip ^ lamp -60
skip ^ las -111
skip ^ met 317
skip ^ mijn 294
skip ^ mn 79
skip ^ moet 326
skip ^ nummer 242
skip ^ stat 92
skip ^ tweeling 172
skip ^ uit 295
skip ^ van -139
skip ^ vor 33
skip ^ zus 57
skip aanvrag $ 56
skip achterop id 122
skip al is 63
skip al jar 270
skip als @it -200
skip bekend @it 283
skip ben , 201
skip bij $ 139
skip bij , -107
skip bij ervan -60
skip bij in 168
skip bij te 215
skip bram $ 127
skip bsn $ 139
skip bsns ons 67
skip dag de -150
skip dan @it 294
skip dat $ -213
skip dat @it -124
skip dat de -240
skip dat ik 160
skip dat ons 225
skip dat op 31
skip de $ -319
skip de ) -201
skip de , -231
skip de . -288
skip de 0 274
skip de : 96
skip de @it 120
skip de al -35
skip de cijfer 160
skip de container -104
skip de hangt -185
skip de los -60
skip de op -132
skip de van -85
skip de vor 127
skip dezelfd putdeksel -83
skip die $ 271
skip die , 37
skip die 0 -130
skip die mij -27
skip dit @it -69
skip dit ik 118
skip dit sta 18
skip dit u 63
skip drie hangt -60
skip een ? -202
skip een van -27
skip en $ 15
skip en gan -83
skip en kindj 57
skip en klein 67
skip en tweelingzus 93
skip en van -83
skip en wil 255
skip er $ -62
skip er de -175
skip er een -222
skip erop $ 196
skip ervan de -60
skip fien . 172
skip fotos @it 81
skip gan dezelfd -83
skip gan verhuiz 22
skip gb 0 86
skip gebor 0 71
skip gevond $ 286
skip gezin ik 109
skip hangt kap -60
skip har is 250
skip het $ -153
skip het , -88
skip het ? 126
skip het @it -11
skip het dat 192
skip het is 195
skip het op 12
skip het uit 138
skip het van -42
skip hier nummer -133
skip hierbij nummer 127
skip id @it 140
skip ik $ -190
skip ik , 166
skip ik . 24
skip ik 0 158
skip ik @it 259
skip ik bij 19
skip ik de 258
skip ik en 160
skip ik het 356
skip ik in -225
skip ik net -80
skip ik wet 255
skip ik zij 93
skip in system 186
skip ingeschrev @it -171
skip is $ 77
skip is , 261
skip is @it 3
skip is het -100
skip is nummer 262
skip ja @it 205
skip je en 93
skip kaart kan 82
skip kap $ -60
skip kapot : -60
skip kinder de 127
skip kindj won 57
skip klein . 67
skip klopt dat -195
skip kreg $ -272
skip kreg van 245
skip lamp 0 -58
skip las op -43
skip les @it -53
skip lijst vor 93
skip loss , -164
skip man gb 56
skip mar @it 176
skip me @it 315
skip melding en -83
skip met $ 247
skip met . 8
skip met @it -226
skip mij @it -27
skip mij mn 93
skip mijn , 265
skip mijn 0 54
skip mijn @it 216
skip mijn dan 248
skip mijn in 252
skip mijn is 295
skip mijn stat 217
skip mn $ 182
skip mn op 93
skip niet $ 162
skip nog de -215
skip nor , 162
skip nummer @it 278
skip nummer de 97
skip nummer ik 50
skip nummer mijn -103
skip nummer van 40
skip of al 166
skip oktober $ -83
skip om nummer 187
skip onder nummer -150
skip ons : 67
skip onz zijn 160
skip op 0 -182
skip op adres 259
skip op id 241
skip op lijst 93
skip op pal -60
skip op rijbewijs 246
skip op sit 45
skip op zijkant -186
skip over loss -164
skip pal bij -60
skip paspoort : 216
skip putdeksel die -83
skip sam we 22
skip sem gebor 47
skip sta ingeschrev -238
skip stat , -23
skip stat de 9
skip stat mijn 221
skip stat op -19
skip te ? -106
skip teken $ -245
skip tweeling nor 172
skip tweelingzus 0 93
skip uit $ 221
skip urgentie ik 93
skip van $ -50
skip van , 170
skip van 0 -83
skip van brief -220
skip van gezin 67
skip van kinder 127
skip van man 253
skip van oktober -83
skip van paspoort 267
skip verhuiz nor 127
skip vor urgentie 93
skip vor verhuiz 127
skip vrouw , 22
skip vrouw gb 56
skip we $ 22
skip welk is 12
skip wil mij 93
skip won mij 57
skip yara gebor 47
skip youssef en 67
skip zet de 93
skip zij $ 93
skip zij @it 105
skip zijn $ 148
skip zijn , 272
skip zijn en 160
skip zijn nummer -60
skip zus en 57
topic @ability 49
topic @access 133
topic @building -127
topic @business 67
topic @firstPerson -57
topic @general -231
topic @handled -384
topic @hardly 25
topic @has -108
topic @home 73
topic @mine 196
topic @mine-phrase 53
topic @nuisance -89
topic @ofPerson 657
topic @organisation -221
topic @ownPostcode 58
topic @patient -44
topic @place -471
topic @plainly 227
topic @relative 599
topic @somebody -19
topicAnywhere @ability 176
topicAnywhere @access 150
topicAnywhere @building -144
topicAnywhere @business -273
topicAnywhere @firstPerson -25
topicAnywhere @general -157
topicAnywhere @handled -390
topicAnywhere @hardly 130
topicAnywhere @has -59
topicAnywhere @home 157
topicAnywhere @mind -349
topicAnywhere @mine 363
topicAnywhere @mine-phrase 169
topicAnywhere @nuisance -72
topicAnywhere @ofPerson 691
topicAnywhere @organisation -153
topicAnywhere @ownPostcode 162
topicAnywhere @patient 110
topicAnywhere @place -324
topicAnywhere @plainly 342
topicAnywhere @relative 615
topicAnywhere @somebody 100
topicAnywhere @vehicle -100
topicBefore @ability 118
topicBefore @access 121
topicBefore @building -172
topicBefore @business -51
topicBefore @firstPerson 11
topicBefore @handled -288
topicBefore @hardly 18
topicBefore @has -53
topicBefore @home -45
topicBefore @mine 38
topicBefore @mine-phrase -19
topicBefore @nuisance -179
topicBefore @ofPerson 481
topicBefore @organisation -234
topicBefore @ownPostcode 25
topicBefore @patient -5
topicBefore @place -111
topicBefore @plainly 31
topicBefore @relative 486
topicBefore @somebody -1
topicBeside @ability 204
topicBeside @firstPerson 57
topicBeside @handled -59
topicBeside @hardly 28
topicBeside @has 34
topicBeside @home -66
topicBeside @nuisance 81
topicBeside @ofPerson 216
topicBeside @organisation -212
topicBeside @ownPostcode 284
topicBeside @patient 309
topicBeside @place -305
topicBeside @plainly 253
topicBeside @relative 214
topicBeside @somebody 288
topicEarlier @ability 166
topicEarlier @access 122
topicEarlier @building -191
topicEarlier @business -287
topicEarlier @firstPerson 34
topicEarlier @handled -627
topicEarlier @hardly -68
topicEarlier @has -180
topicEarlier @home -51
topicEarlier @mine 57
topicEarlier @mine-phrase -140
topicEarlier @nuisance -134
topicEarlier @ofPerson 785
topicEarlier @organisation -373
topicEarlier @ownPostcode 50
topicEarlier @patient 97
topicEarlier @place -407
topicEarlier @relative 308
topicEarlier @somebody 27
topicEarlier @vehicle 109
topicNear @ability 76
topicNear @access 199
topicNear @building -141
topicNear @business 102
topicNear @firstPerson -117
topicNear @handled -550
topicNear @has -7
topicNear @home -70
topicNear @mine 75
topicNear @mine-phrase -70
topicNear @nuisance -259
topicNear @ofPerson 413
topicNear @organisation -55
topicNear @ownPostcode 32
topicNear @patient 73
topicNear @place -329
topicNear @plainly 76
topicNear @relative 298
topicNear @somebody 39
twoBefore 0 , 251
twoBefore 0 0 351
twoBefore ^ dat -124
twoBefore ^ het -31
twoBefore ^ ik 82
twoBefore ^ ja 205
twoBefore ben ik 118
twoBefore gezin : 126
twoBefore mn id 107
word ! -218
word $ 63
word ( -40
word ) -217
word , 116
word . -32
word 0 167
word : -119
word ? 11
word @it 63
word ^ 63
word aan -300
word aangevraagd 182
word aanvrag -96
word achterkant 217
word achterop 314
word adres 307
word al 398
word allen 88
word als 107
word ander 39
word aub 184
word balie 195
word bekend 283
word bekendmak -271
word ben 287
word bereik -268
word bij -177
word bijstand 253
word boeking -254
word bram 127
word brief -124
word bsn 173
word bsns 201
word burger 229
word cijfer 170
word container -104
word daarmee 26
word dag -150
word dan 89
word dar 243
word dat -91
word de -450
word deelfiet -150
word deur 52
word dez 253
word dezelfd -186
word dicht -363
word die -145
word dit -138
word dochter 247
word dor 146
word drie -98
word dus 255
word een -262
word en 155
word er -277
word erop 196
word ervan -60
word even 77
word fien 172
word fotos 81
word gaf -225
word gan 79
word gat -292
word gb 86
word gebor 150
word geeft -266
word gegeven 196
word gemeent 146
word gen 225
word geregistreerd -106
word gevond -17
word gezin 109
word goed 264
word grag 217
word had 262
word hangt -222
word har 356
word heb 53
word hebb -68
word heeft -152
word het 175
word hier -155
word hierbij 127
word hij 112
word hor 180
word id 51
word identiteitskaart 341
word iet -175
word ik 220
word in -105
word ingeschrev -148
word is -15
word ja 205
word jar -101
word je 148
word jullie 130
word kaart 195
word kan -68
word kap -60
word kapot -151
word ker -133
word kijk 219
word kind 97
word kinder 127
word kindj 57
word klein 125
word klopp -216
word klopt -151
word komt -110
word kreg -222
word kunt 159
word lamp -60
word las -111
word les -53
word ligt -337
word lijst 93
word los -60
word loss -164
word man 325
word mar 276
word me 262
word mei 171
word melding -189
word mer 89
word met 5
word mevrouw -279
word mij 210
word mijn 222
word mn 85
word moeder 127
word moest 243
word moet 112
word naast -222
word nam 152
word nee -260
word neg 160
word net -80
word niet -125
word nieuw 311
word nodig 332
word nog -231
word nor 162
word nou -71
word nr 144
word nu 284
word nummer 7
word of -285
word oktober -83
word om -271
word onder -117
word ondergrond -104
word ons 325
word onz -49
word op -197
word oud 309
word over -301
word pal -124
word partnerschap 56
word paspoort 225
word putdeksel -83
word rat -107
word rijbewijs 270
word sam 22
word sem 47
word sind 237
word sit 45
word sluit -262
word sta -130
word stan 76
word stat 22
word stickertj -172
word system 302
word t -227
word te 151
word teken -245
word terwijl 194
word toch -77
word toen 57
word tweeling 168
word tweelingzus 93
word u 342
word uit 385
word uitker 89
word urgentie 93
word uw -348
word van -139
word verhuiz 194
word vind 310
word volgen 81
word vor 76
word vorig -205
word vrag -211
word vroeg 187
word vroeger -110
word vrouw 207
word waarom 174
word wanner 238
word war -244
word was -81
word wat 193
word we 391
word welk 21
word werk 48
word wet 328
word wil 180
word won 336
word woont 168
word word -97
word yara 111
word youssef 67
word zak 24
word zal -75
word ze -75
word zegt 236
word zet -186
word zie -179
word zij -114
word zijkant -186
word zijn 65
word zit -329
word zo 269
word zoek 39
word zus 57
`,
};
