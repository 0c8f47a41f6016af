import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 155 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 96.8 %, wrongly 61.8 %
 * - above -0.5: found 96.1 %, wrongly 55.1 %
 * - above 0: found 91.6 %, wrongly 46.1 %
 * - above 0.5: found 88.4 %, wrongly 36.0 %
 * - above 1: found 81.3 %, wrongly 30.3 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:923db4892910a63a15acb9c198422aa9c5701055888f3971a02ee2ab968a7759",
  intercept: 0.002,
  weights: `
before ( -193
before , 264
before 0 438
before : -138
before ^ 76
before achterkant 244
before achterop 122
before ben 290
before bij -217
before bsns 151
before cijfer 161
before dat -106
before de -326
before die -124
before dit 324
before een 203
before en 20
before gaf -227
before gezin 133
before het 29
before hier 188
before id 230
before ik -90
before in -113
before is -126
before jar 46
before je 297
before kapot -60
before lamp -58
before me 292
before mij -218
before mijn 4
before mn 152
before nee -275
before neg 161
before nor 208
before nummer 411
before onder 317
before onz -51
before op 54
before over -238
before paspoort 264
before sta -56
before stat 129
before tweeling 173
before urgentie 93
before van -19
before verhuiz 126
before vor -166
before zijn -11
before1 ( 45
before1 , 244
before1 0 -104
before1 : -51
before1 ^ 73
before1 al 257
before1 bekendmak -213
before1 en 63
before1 gevond 287
before1 heeft -238
before1 het -87
before1 ik 92
before1 is 67
before1 kaart 98
before1 met 55
before1 nor 112
before1 nummer -107
before1 onder -89
before1 stat 84
before1 vrouw 36
before1 zijn 173
before2 , -242
before2 0 161
before2 : -13
before2 ^ 32
before2 als -203
before2 bekend 289
before2 dan 302
before2 dat -123
before2 de 119
before2 dit -64
before2 fotos 85
before2 het -10
before2 id 140
before2 ik 257
before2 ingeschrev -162
before2 is 1
before2 ja 203
before2 les -54
before2 mar 167
before2 me 317
before2 met -227
before2 mij -28
before2 mijn 213
before2 nummer 282
before2 zij 106
behind $ -56
behind , -97
behind . -74
behind 0 262
behind ? 260
behind aan -188
behind aanvrag 215
behind al 166
behind bij 151
behind bsn 138
behind daarmee 271
behind dat -190
behind de -372
behind dezelfd -82
behind die -204
behind dor -263
behind een -418
behind en 344
behind er -14
behind gan -62
behind gen 224
behind hebb -133
behind heeft 79
behind het -88
behind ik -26
behind in -409
behind is -182
behind jar -164
behind je -36
behind jullie 107
behind kaart 221
behind kan -220
behind klein 76
behind loss -82
behind mij 389
behind mijn 357
behind mn -116
behind moet -295
behind niet -130
behind nog -295
behind nummer 99
behind of 175
behind op 30
behind stat 264
behind t -123
behind toch 224
behind u 340
behind van -161
behind verhuiz 144
behind vind 238
behind vrouw 48
behind waarom 82
behind wat 50
behind welk 90
behind wet 262
behind wil 126
behind zijkant -188
behind zijn -120
behind zit -230
behind zo 185
behind1 $ 143
behind1 ( 165
behind1 ) 271
behind1 , 148
behind1 . 3
behind1 0 287
behind1 ? -170
behind1 dan -7
behind1 dat -1
behind1 dus 78
behind1 en 202
behind1 gb 56
behind1 gebor 58
behind1 in -36
behind1 is 201
behind1 kan -71
behind1 op -254
behind1 over -233
behind1 stat 48
behind1 van -141
behind1 vor -104
behind1 zij 153
behind2 $ 155
behind2 , -93
behind2 . -163
behind2 0 -1
behind2 : 158
behind2 ben 159
behind2 bij -39
behind2 dat 196
behind2 de -552
behind2 een 4
behind2 en -105
behind2 er -46
behind2 har 139
behind2 het 20
behind2 ik 22
behind2 is -181
behind2 jullie 184
behind2 kan -62
behind2 mevrouw 102
behind2 mijn 285
behind2 over -105
behind2 van 302
behind2 welk -72
bothBefore 0 , 140
bothBefore 0 0 221
bothBefore 0 en 63
bothBefore : ik 126
bothBefore : nor 112
bothBefore dan : 302
bothBefore dat is -123
bothBefore het is -31
bothBefore id kaart 98
bothBefore ik : 258
bothBefore les ik 216
bothBefore met nummer -227
earlier , 195
earlier . 207
earlier ? -267
earlier aangift 101
earlier al -24
earlier allebei 101
earlier als -59
earlier app -39
earlier ben 317
earlier bij 31
earlier brief -274
earlier bsn 753
earlier burgerservicenummer 522
earlier dat 206
earlier de -306
earlier die -77
earlier doen 101
earlier een -440
earlier em -157
earlier en 204
earlier even -94
earlier ff -39
earlier geboort 101
earlier goed -59
earlier har 316
earlier heb -135
earlier hebb 139
earlier het -364
earlier hier -59
earlier ik 136
earlier in 153
earlier inlogg -41
earlier is -207
earlier je 42
earlier jullie -57
earlier kaart 383
earlier kan -41
earlier kapot -231
earlier kenmerk -458
earlier kijk -241
earlier kunt 280
earlier meldnummer -388
earlier mijn -41
earlier mn 354
earlier moet 47
earlier momentj 21
earlier neerzet -59
earlier niet 70
earlier nodig -214
earlier nummer 117
earlier ons 101
earlier onz -171
earlier ook 270
earlier op -219
earlier ordernummer -294
earlier pak 299
earlier stat -58
earlier stur -69
earlier u -53
earlier van -44
earlier via -39
earlier vor -235
earlier vroeg 308
earlier wacht -222
earlier wat 71
earlier welk -173
earlier wet -92
earlier wil 315
earlier will -113
earlier wilt -167
earlier wou 101
earlier zaaknummer -511
earlier ze -59
earlier zei 51
earlier zeker 387
earlier zoek -24
earlier zon 101
elsewhere ! -286
elsewhere , -88
elsewhere . 392
elsewhere 0 458
elsewhere ? 146
elsewhere aan 392
elsewhere aanmeld 173
elsewhere aannemer -82
elsewhere aanslag 225
elsewhere aanvrag 94
elsewhere achterkant 288
elsewhere afsluit -82
elsewhere al 126
elsewhere allebei -82
elsewhere als 238
elsewhere beschik 203
elsewhere bij 54
elsewhere bijstand 173
elsewhere bijzonder 173
elsewhere bouw -245
elsewhere bsn 210
elsewhere burgerservicenr 323
elsewhere d 201
elsewhere daarmee 101
elsewhere dag -161
elsewhere dank -245
elsewhere dar -277
elsewhere dat 42
elsewhere de -45
elsewhere die 90
elsewhere dor -120
elsewhere drie -105
elsewhere een -159
elsewhere en -171
elsewhere er -86
elsewhere gat -185
elsewhere geregistreerd 164
elsewhere gister 296
elsewhere grag 397
elsewhere had -3
elsewhere hallo -149
elsewhere heb 398
elsewhere hebb -154
elsewhere het 21
elsewhere hij -111
elsewhere hoe 364
elsewhere hoevel 210
elsewhere hor 233
elsewhere iemand 8
elsewhere ik -43
elsewhere in -176
elsewhere is 1
elsewhere j -60
elsewhere ja 261
elsewhere jullie -363
elsewhere kan 100
elsewhere komt 102
elsewhere korting 173
elsewhere krijg 358
elsewhere kunt 137
elsewhere lepelaarstrat 67
elsewhere loopt 33
elsewhere mag -158
elsewhere mer 22
elsewhere met -46
elsewhere mij 340
elsewhere mijn 310
elsewhere mn 177
elsewhere moet -104
elsewhere niet 121
elsewhere nik -216
elsewhere nog 315
elsewhere nou 51
elsewhere nu 48
elsewhere nummer 116
elsewhere of 180
elsewhere om 211
elsewhere op 416
elsewhere over 283
elsewhere paspoort 224
elsewhere postma 302
elsewhere sofinummer 352
elsewhere sta 253
elsewhere stat 252
elsewhere te 191
elsewhere terug -12
elsewhere toch 384
elsewhere u 110
elsewhere uit -139
elsewhere uitker -45
elsewhere van 21
elsewhere vast 11
elsewhere vel 328
elsewhere vind 215
elsewhere vor -253
elsewhere vrag 232
elsewhere waarom 16
elsewhere wanner -74
elsewhere want -52
elsewhere war -120
elsewhere was 107
elsewhere wat 176
elsewhere we -107
elsewhere wek -4
elsewhere wel 176
elsewhere wet -164
elsewhere wie 153
elsewhere wiersma -114
elsewhere wil 144
elsewhere will 143
elsewhere won 67
elsewhere ze -71
elsewhere zet 290
elsewhere zijn 136
elsewhere zit 186
elsewhere zo 30
elsewhere zwemles 173
pair ! $ -216
pair ( @it 45
pair ( dat -60
pair ) bij -60
pair , 0 387
pair , @it 244
pair , bram 126
pair , dat 152
pair , de -225
pair , die -82
pair , dit -242
pair , en 238
pair , fien 173
pair , gebor 144
pair , grag 199
pair , ik 214
pair , is -203
pair , kan 307
pair , komt -238
pair , mevrouw 102
pair , mijn 21
pair , sam 21
pair , sem 48
pair , wat -163
pair , welk -145
pair , youssef 67
pair . $ -32
pair 0 $ 334
pair 0 ( -196
pair 0 , 242
pair 0 . 200
pair 0 0 230
pair 0 @it -104
pair 0 aanvrag 56
pair 0 en 93
pair 0 gb 56
pair 0 gebor 48
pair 0 jar 303
pair 0 lijst 93
pair 0 mei 184
pair 0 oktober -82
pair 0 vrouw 56
pair 0 zij 90
pair : 0 79
pair : @it -51
pair : ik 109
pair : nor 163
pair ? $ 8
pair @it $ 143
pair @it ( 165
pair @it ) 271
pair @it , 148
pair @it . 3
pair @it 0 287
pair @it ? -170
pair @it dan -7
pair @it dat -1
pair @it dus 78
pair @it en 202
pair @it gb 56
pair @it gebor 58
pair @it in -36
pair @it is 201
pair @it kan -71
pair @it op -254
pair @it over -233
pair @it stat 48
pair @it van -141
pair @it vor -104
pair @it zij 153
pair ^ @it 73
pair ^ aan 119
pair ^ achterop 317
pair ^ als 128
pair ^ dat -123
pair ^ de -216
pair ^ deelfiet -146
pair ^ dit 166
pair ^ er -215
pair ^ gevond -178
pair ^ het 43
pair ^ hier -113
pair ^ hierbij 126
pair ^ ik 123
pair ^ is 186
pair ^ ja 203
pair ^ je 256
pair ^ kapot -60
pair ^ man 56
pair ^ melding -82
pair ^ mijn -3
pair ^ mn 146
pair ^ nee -275
pair ^ nou 296
pair ^ onder -97
pair ^ onz -51
pair ^ op -152
pair ^ van 271
pair ^ vor 176
pair ^ wil 93
pair ^ yara 48
pair aan de 158
pair aanvrag partnerschap 56
pair al 0 270
pair al @it 257
pair bekendmak @it -213
pair ben ik 198
pair bij 0 81
pair bij de -146
pair bij drie -60
pair bij mij 97
pair bij ons 165
pair bsns van 67
pair bsns zijn 158
pair dag in -146
pair dan $ -7
pair dan : 302
pair dat ben 159
pair dat bij 169
pair dat ik -5
pair dat is -288
pair dat zijn -60
pair de balie 194
pair de bsns 67
pair de deur 45
pair de gemeent 145
pair de kap -60
pair de kinder 126
pair de klein 67
pair de neg 161
pair de nummer 97
pair de ondergrond -104
pair de pal -123
pair de tweeling 168
pair de urgentie 93
pair de verhuiz 201
pair de zijkant -188
pair dezelfd loss -82
pair dicht $ -208
pair die van -65
pair dit ben 121
pair dit nummer -151
pair drie ervan -60
pair dus $ 139
pair en 0 -25
pair en @it 63
pair en dan 133
pair en de 67
pair en die -189
pair en har 57
pair en mn 93
pair er een -323
pair er nog -110
pair ervan hangt -60
pair gan over -82
pair gan we 249
pair gat over -148
pair gb 0 86
pair gebor 0 114
pair gevond @it 287
pair gezin : 109
pair grag wet 206
pair hangt de -60
pair hangt een -127
pair har kindj 57
pair heeft @it -238
pair het @it -87
pair het dat -195
pair het is -31
pair het mar 343
pair het nummer -33
pair het system 300
pair hier won 261
pair hierbij de 126
pair id kaart 118
pair ik , 166
pair ik 0 63
pair ik : 134
pair ik @it 92
pair ik ben 45
pair ik een -125
pair ik heb -121
pair ik ingeschrev -237
pair ik kreg -199
pair ik las -112
pair ik mijn 270
pair ik nog -154
pair ik van 245
pair in de -94
pair in het -44
pair is $ 183
pair is @it 67
pair is dat 20
pair is de -274
pair is het 263
pair is mijn 277
pair je mij 93
pair jullie $ -136
pair kaart @it 98
pair kan ik 19
pair kan je -37
pair kap los -60
pair kapot lamp -60
pair kinder vor 126
pair klein 0 76
pair klopt het -150
pair komt er -238
pair kreg ik 113
pair lamp : -60
pair las net -81
pair les ik 216
pair ligt al -146
pair lijst zet 93
pair los $ -60
pair loss putdeksel -82
pair mei 0 184
pair met @it 55
pair met nummer -227
pair mij $ 57
pair mij , -87
pair mij en 153
pair mij is 20
pair mijn identiteitskaart 338
pair mijn nummer 268
pair mijn paspoort 203
pair mijn vrouw 21
pair mijn zus 57
pair mn id 107
pair mn rijbewijs 164
pair mn tweelingzus 93
pair moet ik -288
pair naast de -221
pair neg cijfer 161
pair niet op 71
pair nog op -20
pair nor 0 208
pair nor @it 112
pair nummer @it -107
pair nummer op -60
pair nummer sta 15
pair nummer van 331
pair of de -64
pair oktober . -82
pair om dat 8
pair onder @it -89
pair onder de 53
pair onder dit -151
pair ondergrond container -104
pair ons gezin 67
pair ons in 165
pair onz bsns 158
pair op 0 -80
pair op de -181
pair op die -31
pair op mijn 234
pair op mn 182
pair over de -206
pair over dezelfd -82
pair over het -239
pair pal ) -60
pair partnerschap $ 56
pair putdeksel , -82
pair sam gan 21
pair sta ik -237
pair stan , 75
pair stat $ -108
pair stat @it 84
pair stat er 100
pair stat nog -20
pair stat op -138
pair tweeling : 173
pair tweelingzus op 93
pair uit mijn 234
pair urgentie , 93
pair van 0 -138
pair van de -319
pair van het -65
pair van jullie -100
pair van mij 204
pair van mijn -188
pair van mn 142
pair van ons 67
pair verhuiz $ 21
pair verhuiz : 126
pair vor de -105
pair vor het 244
pair vor mijn 317
pair vor mn 77
pair vorig jar -205
pair vrouw 0 48
pair vrouw @it 36
pair war kan -217
pair wat er 243
pair wat moet -163
pair we verhuiz 21
pair wil ik -97
pair wil je 93
pair wil wet 262
pair won bij 57
pair word $ -98
pair youssef 0 59
pair zet vor 93
pair zij : 101
pair zijn @it 173
pair zijn de -60
skip ( ) -137
skip ( zijn -60
skip ) drie -60
skip , $ -57
skip , , 242
skip , . 101
skip , 0 218
skip , @it -242
skip , dat -190
skip , de 121
skip , er -360
skip , gan 21
skip , het -114
skip , is -28
skip , moet -163
skip , stat 332
skip , u 245
skip , van -72
skip , vrouw 21
skip 0 $ -59
skip 0 ( -56
skip 0 , -113
skip 0 . -82
skip 0 0 345
skip 0 : 86
skip 0 @it 161
skip 0 aanvrag 56
skip 0 dat -48
skip 0 de 59
skip 0 die -82
skip 0 en -71
skip 0 partnerschap 56
skip 0 sem 48
skip 0 vrouw 56
skip 0 youssef 58
skip 0 zet 93
skip : $ -123
skip : , 321
skip : . 85
skip : 0 104
skip : @it -13
skip : zij 101
skip @it $ 155
skip @it , -93
skip @it . -163
skip @it 0 -1
skip @it : 158
skip @it ben 159
skip @it bij -39
skip @it dat 196
skip @it de -552
skip @it een 4
skip @it en -105
skip @it er -46
skip @it har 139
skip @it het 20
skip @it ik 22
skip @it is -181
skip @it jullie 184
skip @it kan -62
skip @it mevrouw 102
skip @it mijn 285
skip @it over -105
skip @it van 302
skip @it welk -72
skip ^ $ -46
skip ^ ( 89
skip ^ , 208
skip ^ . -42
skip ^ 0 199
skip ^ : -109
skip ^ @it 32
skip ^ ben 96
skip ^ bsns 199
skip ^ dan -96
skip ^ dat -196
skip ^ de 128
skip ^ die 63
skip ^ dit -151
skip ^ gevond 266
skip ^ heb -237
skip ^ het 51
skip ^ ik 267
skip ^ is -21
skip ^ je 258
skip ^ kreg -241
skip ^ lamp -60
skip ^ las -112
skip ^ met 317
skip ^ mijn 291
skip ^ mn 79
skip ^ moet 322
skip ^ nummer 242
skip ^ stat 95
skip ^ tweeling 173
skip ^ uit 294
skip ^ van -138
skip ^ vor 35
skip ^ zus 57
skip aanvrag $ 56
skip achterop id 122
skip al is 63
skip al jar 270
skip als @it -203
skip bekend @it 289
skip ben , 200
skip bij $ 141
skip bij , -108
skip bij ervan -60
skip bij in 165
skip bij te 214
skip bram $ 126
skip bsn $ 138
skip bsns ons 67
skip dag de -146
skip dan @it 302
skip dat $ -213
skip dat @it -123
skip dat de -255
skip dat ik 159
skip dat ons 222
skip dat op 32
skip de $ -319
skip de ) -204
skip de , -229
skip de . -289
skip de 0 277
skip de : 66
skip de @it 119
skip de al -36
skip de cijfer 161
skip de container -104
skip de hangt -185
skip de los -60
skip de op -132
skip de van -87
skip de vor 126
skip dezelfd putdeksel -82
skip die $ 272
skip die , 39
skip die 0 -129
skip die mij -28
skip dit @it -64
skip dit ik 121
skip dit sta 15
skip dit u 64
skip drie hangt -60
skip een ? -203
skip een van -23
skip en $ 13
skip en gan -82
skip en kindj 57
skip en klein 67
skip en tweelingzus 93
skip en van -82
skip en wil 252
skip er $ -61
skip er de -175
skip er een -223
skip erop $ 195
skip ervan de -60
skip fien . 173
skip fotos @it 85
skip gan dezelfd -82
skip gan verhuiz 21
skip gb 0 86
skip gebor 0 72
skip gevond $ 287
skip gezin ik 109
skip hangt kap -60
skip har is 250
skip het $ -155
skip het , -89
skip het ? 125
skip het @it -10
skip het dat 195
skip het is 194
skip het op 11
skip het uit 144
skip het van -43
skip hier nummer -138
skip hierbij nummer 126
skip id @it 140
skip ik $ -193
skip ik , 165
skip ik . 23
skip ik 0 158
skip ik @it 257
skip ik bij 23
skip ik de 256
skip ik en 159
skip ik het 359
skip ik in -220
skip ik net -81
skip ik wet 252
skip ik zij 93
skip in system 184
skip ingeschrev @it -162
skip is $ 77
skip is , 262
skip is @it 1
skip is het -101
skip is nummer 270
skip ja @it 203
skip je en 93
skip kaart kan 82
skip kap $ -60
skip kapot : -60
skip kinder de 126
skip kindj won 57
skip klein . 67
skip klopt dat -195
skip kreg $ -276
skip kreg van 245
skip lamp 0 -58
skip las op -43
skip les @it -54
skip lijst vor 93
skip loss , -166
skip man gb 56
skip mar @it 167
skip me @it 317
skip melding en -82
skip met $ 250
skip met . 14
skip met @it -227
skip mij @it -28
skip mij mn 93
skip mijn , 266
skip mijn 0 54
skip mijn @it 213
skip mijn dan 257
skip mijn in 251
skip mijn is 293
skip mijn stat 215
skip mn $ 178
skip mn op 93
skip niet $ 161
skip nog de -214
skip nor , 163
skip nummer @it 282
skip nummer de 97
skip nummer ik 50
skip nummer mijn -103
skip nummer van 37
skip of al 168
skip oktober $ -82
skip om nummer 189
skip onder nummer -151
skip ons : 67
skip onz zijn 158
skip op 0 -183
skip op adres 257
skip op id 247
skip op lijst 93
skip op pal -60
skip op rijbewijs 244
skip op sit 44
skip op zijkant -188
skip over loss -166
skip pal bij -60
skip paspoort : 214
skip putdeksel die -82
skip sam we 21
skip sem gebor 48
skip sta ingeschrev -237
skip stat , -25
skip stat de 9
skip stat mijn 223
skip stat op -20
skip te ? -107
skip teken $ -247
skip tweeling nor 173
skip tweelingzus 0 93
skip uit $ 230
skip urgentie ik 93
skip van $ -49
skip van , 177
skip van 0 -82
skip van brief -220
skip van gezin 67
skip van kinder 126
skip van man 252
skip van oktober -82
skip van paspoort 264
skip verhuiz nor 126
skip vor urgentie 93
skip vor verhuiz 126
skip vrouw , 21
skip vrouw gb 56
skip we $ 21
skip welk is 11
skip wil mij 93
skip won mij 57
skip yara gebor 48
skip youssef en 67
skip zet de 93
skip zij $ 93
skip zij @it 106
skip zijn $ 147
skip zijn , 277
skip zijn en 158
skip zijn nummer -60
skip zus en 57
topic @ability 54
topic @access 136
topic @building -125
topic @business 71
topic @firstPerson -52
topic @general -232
topic @handled -380
topic @hardly 27
topic @has -107
topic @home 77
topic @mine 195
topic @mine-phrase 57
topic @nuisance -88
topic @ofPerson 656
topic @organisation -220
topic @ownPostcode 61
topic @patient -42
topic @place -470
topic @plainly 228
topic @relative 600
topic @somebody -17
topicAnywhere @ability 156
topicAnywhere @access 154
topicAnywhere @building -141
topicAnywhere @business -272
topicAnywhere @firstPerson -20
topicAnywhere @general -150
topicAnywhere @handled -385
topicAnywhere @hardly 135
topicAnywhere @has -60
topicAnywhere @home 161
topicAnywhere @mind -355
topicAnywhere @mine 371
topicAnywhere @mine-phrase 173
topicAnywhere @nuisance -73
topicAnywhere @ofPerson 696
topicAnywhere @organisation -150
topicAnywhere @ownPostcode 156
topicAnywhere @patient 109
topicAnywhere @place -317
topicAnywhere @plainly 346
topicAnywhere @relative 620
topicAnywhere @somebody 96
topicAnywhere @vehicle -98
topicBefore @ability 121
topicBefore @access 121
topicBefore @building -170
topicBefore @business -46
topicBefore @firstPerson 16
topicBefore @handled -284
topicBefore @hardly 18
topicBefore @has -54
topicBefore @home -40
topicBefore @mine 38
topicBefore @mine-phrase -16
topicBefore @nuisance -176
topicBefore @ofPerson 478
topicBefore @organisation -233
topicBefore @ownPostcode 29
topicBefore @patient -2
topicBefore @place -110
topicBefore @plainly 31
topicBefore @relative 486
topicBefore @somebody 3
topicBeside @ability 195
topicBeside @firstPerson 57
topicBeside @handled -53
topicBeside @hardly 34
topicBeside @has 38
topicBeside @home -66
topicBeside @nuisance 84
topicBeside @ofPerson 215
topicBeside @organisation -213
topicBeside @ownPostcode 284
topicBeside @patient 308
topicBeside @place -305
topicBeside @plainly 250
topicBeside @relative 212
topicBeside @somebody 287
topicEarlier @ability 173
topicEarlier @access 121
topicEarlier @building -189
topicEarlier @business -293
topicEarlier @firstPerson 36
topicEarlier @handled -627
topicEarlier @hardly -70
topicEarlier @has -175
topicEarlier @home -53
topicEarlier @mine 58
topicEarlier @mine-phrase -135
topicEarlier @nuisance -133
topicEarlier @ofPerson 789
topicEarlier @organisation -372
topicEarlier @ownPostcode 51
topicEarlier @patient 102
topicEarlier @place -406
topicEarlier @plainly 4
topicEarlier @relative 308
topicEarlier @somebody 30
topicEarlier @vehicle 117
topicNear @ability 75
topicNear @access 200
topicNear @building -139
topicNear @business 101
topicNear @firstPerson -121
topicNear @handled -550
topicNear @has -25
topicNear @home -64
topicNear @mine 75
topicNear @mine-phrase -91
topicNear @nuisance -270
topicNear @ofPerson 421
topicNear @organisation -53
topicNear @ownPostcode 32
topicNear @patient 81
topicNear @place -329
topicNear @plainly 69
topicNear @relative 301
topicNear @somebody 39
twoBefore 0 , 250
twoBefore 0 0 357
twoBefore ^ dat -123
twoBefore ^ het -31
twoBefore ^ ik 81
twoBefore ^ ja 203
twoBefore ben ik 121
twoBefore gezin : 126
twoBefore mn id 107
word ! -216
word $ 62
word ( -35
word ) -219
word , 118
word . -32
word 0 168
word : -119
word ? 8
word @it 62
word ^ 62
word aan -290
word aangevraagd 179
word aanvrag -95
word achterkant 215
word achterop 314
word adres 306
word al 401
word allen 89
word als 109
word ander 38
word aub 191
word balie 194
word bekend 289
word bekendmak -273
word ben 285
word bereik -268
word bij -173
word bijstand 253
word boeking -263
word bram 126
word brief -126
word bsn 171
word bsns 199
word burger 229
word cijfer 171
word container -104
word daarmee 26
word dag -146
word dan 85
word dar 248
word dat -101
word de -453
word deelfiet -146
word deur 45
word dez 245
word dezelfd -186
word dicht -364
word die -147
word dit -135
word dochter 246
word dor 150
word drie -97
word dus 254
word een -258
word en 157
word er -278
word erop 195
word ervan -60
word even 75
word fien 173
word fotos 85
word gaf -227
word gan 79
word gat -288
word gb 86
word gebor 150
word geeft -269
word gegeven 199
word gemeent 145
word gen 224
word geregistreerd -108
word gevond -13
word gezin 109
word goed 264
word grag 215
word had 260
word hangt -221
word har 354
word heb 57
word hebb -64
word heeft -153
word het 179
word hier -153
word hierbij 126
word hij 110
word hor 182
word id 53
word identiteitskaart 338
word iet -178
word ik 226
word in -101
word ingeschrev -142
word is -25
word ja 203
word jar -101
word je 149
word jullie 130
word kaart 195
word kan -68
word kap -60
word kapot -151
word ker -133
word kijk 216
word kind 95
word kinder 126
word kindj 57
word klein 125
word klopp -217
word klopt -150
word komt -107
word kreg -223
word kunt 159
word lamp -60
word las -112
word les -54
word ligt -337
word lijst 93
word los -60
word loss -166
word man 323
word mar 278
word me 264
word mei 184
word melding -189
word mer 85
word met 8
word mevrouw -280
word mij 206
word mijn 220
word mn 86
word moeder 124
word moest 245
word moet 111
word naast -221
word nam 153
word nee -275
word neg 161
word net -81
word niet -125
word nieuw 310
word nodig 327
word nog -229
word nor 163
word nou -69
word nr 146
word nu 292
word nummer 7
word of -286
word oktober -82
word om -272
word onder -115
word ondergrond -104
word ons 321
word onz -51
word op -200
word oud 310
word over -302
word pal -123
word partnerschap 56
word paspoort 227
word putdeksel -82
word rat -107
word rijbewijs 269
word sam 21
word sem 48
word sind 234
word sit 44
word sluit -262
word sta -126
word stan 75
word stat 23
word stickertj -175
word system 300
word t -229
word te 151
word teken -247
word terwijl 192
word toch -75
word toen 58
word tweeling 168
word tweelingzus 93
word u 344
word uit 388
word uitker 88
word urgentie 93
word uw -350
word van -140
word verhuiz 197
word vind 306
word volgen 82
word vor 78
word vorig -205
word vrag -212
word vroeg 189
word vroeger -110
word vrouw 206
word waarom 173
word wanner 236
word war -244
word was -81
word wat 191
word we 387
word welk 22
word werk 49
word wet 326
word wil 179
word won 337
word woont 165
word word -98
word yara 109
word youssef 67
word zak 22
word zal -76
word ze -77
word zegt 235
word zet -186
word zie -179
word zij -116
word zijkant -188
word zijn 66
word zit -330
word zo 267
word zoek 44
word zus 57
`,
};
