import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 159 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 97.5 %, wrongly 69.7 %
 * - above -0.5: found 95.6 %, wrongly 60.7 %
 * - above 0: found 93.7 %, wrongly 55.1 %
 * - above 0.5: found 87.4 %, wrongly 39.3 %
 * - above 1: found 83.0 %, wrongly 33.7 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:13e971788c9a2e7941cea6f641fb1d5a594363e46dc9211a7387159b0785eb42",
  intercept: -0.05,
  weights: `
before ( -206
before , 212
before 0 233
before : -91
before ^ 79
before achterkant 118
before achterop 128
before ben 229
before bij -231
before bsns 133
before cijfer 138
before dat -120
before de -224
before die -136
before dit 290
before een 225
before en 10
before gaf -199
before gezin 80
before het 50
before hier 186
before id 119
before ik -71
before in -107
before is -164
before jar 16
before je 189
before kapot -45
before lamp -57
before me 280
before mij -307
before mijn 56
before mn 157
before nee -262
before neg 138
before nor 221
before nummer 354
before onder 302
before onz -30
before op 53
before over -193
before paspoort 245
before sta -85
before stat 221
before tweeling 144
before urgentie 62
before van 26
before verhuiz 125
before vor -114
before zijn -9
before1 ( 51
before1 , 219
before1 0 21
before1 ^ 85
before1 al 187
before1 bekendmak -186
before1 en 48
before1 gevond 251
before1 heeft -211
before1 het -78
before1 ik 77
before1 is 64
before1 kaart 158
before1 met 74
before1 nor 140
before1 nummer -76
before1 onder -55
before1 stat 66
before1 vrouw 14
before1 zijn 129
before2 , -142
before2 0 173
before2 : -86
before2 ^ 59
before2 als -185
before2 bekend 329
before2 dan 192
before2 dat -110
before2 de 83
before2 dit -84
before2 fotos 61
before2 het -15
before2 id 131
before2 ik 283
before2 ingeschrev -122
before2 is 67
before2 ja 165
before2 les 28
before2 mar 189
before2 me 266
before2 met -131
before2 mij -49
before2 mijn 170
before2 nummer 264
before2 zij 152
behind $ -6
behind , -65
behind . -33
behind 0 95
behind ? 248
behind aan -144
behind aanvrag 143
behind al 230
behind bij 198
behind bsn 99
behind daarmee 262
behind dat -152
behind de -221
behind dezelfd -92
behind die -198
behind dor -373
behind een -337
behind en 296
behind er -49
behind gan -27
behind gen 186
behind har 213
behind hebb -130
behind heeft 72
behind het -40
behind ik 73
behind in -315
behind is -119
behind jar -115
behind jullie 104
behind kaart 291
behind kan -196
behind klein 70
behind loss -92
behind mij 305
behind mijn 368
behind mn -98
behind moet -340
behind niet -113
behind nog -218
behind nummer 56
behind of 174
behind op 25
behind stat 239
behind t -92
behind toch 204
behind u 300
behind van -185
behind verhuiz 145
behind vind 203
behind vrouw 30
behind waarom 39
behind wat 55
behind welk 55
behind wet 262
behind wil 130
behind zijkant -171
behind zijn -72
behind zit -172
behind zo 206
behind1 $ 159
behind1 ( 171
behind1 ) 230
behind1 , 120
behind1 . -7
behind1 0 213
behind1 ? -128
behind1 dan 4
behind1 dat 3
behind1 dus 63
behind1 en 269
behind1 gb 22
behind1 gebor 64
behind1 in -151
behind1 is 210
behind1 kan -147
behind1 op -225
behind1 over -258
behind1 stat 32
behind1 van -80
behind1 vor -119
behind1 zij 88
behind2 $ 140
behind2 , -63
behind2 . -101
behind2 0 -10
behind2 : 103
behind2 ben 155
behind2 bij 14
behind2 dat 209
behind2 de -393
behind2 een 20
behind2 en -66
behind2 er -67
behind2 har 109
behind2 het 15
behind2 ik 48
behind2 is -204
behind2 jullie 296
behind2 kan -42
behind2 mevrouw 100
behind2 mijn 241
behind2 over -99
behind2 van 299
behind2 welk -68
bothBefore 0 , 220
bothBefore 0 0 271
bothBefore 0 en 48
bothBefore : ik 59
bothBefore : nor 140
bothBefore dan : 192
bothBefore dat is -110
bothBefore het is -37
bothBefore id kaart 158
bothBefore ik : 111
bothBefore les ik 171
bothBefore met nummer -131
earlier , 214
earlier . 168
earlier ? -252
earlier aangift 131
earlier al -51
earlier allebei 131
earlier als -54
earlier app -42
earlier ben 289
earlier bij 92
earlier brief -292
earlier bsn 690
earlier burgerservicenummer 465
earlier dat 229
earlier de -319
earlier die -56
earlier doen 131
earlier een -369
earlier em -129
earlier en 215
earlier even -42
earlier ff -42
earlier geboort 131
earlier goed -54
earlier har 311
earlier heb -103
earlier hebb 129
earlier het -365
earlier hier -54
earlier ik 119
earlier in 174
earlier inlogg -2
earlier is -173
earlier je 48
earlier jullie -72
earlier kaart 292
earlier kan -2
earlier kapot -245
earlier kenmerk -425
earlier kijk -227
earlier kunt 253
earlier meldnummer -399
earlier mijn -7
earlier mn 405
earlier moet 82
earlier momentj -61
earlier neerzet -54
earlier niet 74
earlier nodig -151
earlier nummer 110
earlier ons 131
earlier onz -189
earlier ook 172
earlier op -217
earlier ordernummer -275
earlier pak 369
earlier stat -72
earlier stur -47
earlier u -85
earlier van -118
earlier via -42
earlier vor -196
earlier vroeg 286
earlier wacht -187
earlier wat 95
earlier welk -189
earlier wet -36
earlier wil 266
earlier will -120
earlier wilt -107
earlier wou 131
earlier zaaknummer -500
earlier ze -68
earlier zei 41
earlier zeker 440
earlier zoek -11
earlier zon 131
elsewhere ! -303
elsewhere , -27
elsewhere . 337
elsewhere 0 259
elsewhere ? 222
elsewhere aan 437
elsewhere aanmeld 144
elsewhere aannemer -92
elsewhere aanslag 201
elsewhere aanvrag 75
elsewhere achterkant 357
elsewhere afsluit -92
elsewhere al 108
elsewhere allebei -92
elsewhere als 280
elsewhere ben 28
elsewhere beschik 180
elsewhere bij 60
elsewhere bijstand 138
elsewhere bijzonder 138
elsewhere bouw -243
elsewhere bsn 323
elsewhere burgerservicenr 413
elsewhere d 199
elsewhere daarmee 82
elsewhere dag -206
elsewhere dank -199
elsewhere dar -231
elsewhere dat 18
elsewhere de -26
elsewhere die 95
elsewhere dor -103
elsewhere drie -142
elsewhere een -105
elsewhere en -83
elsewhere er -90
elsewhere gat -197
elsewhere geregistreerd 134
elsewhere gister 273
elsewhere grag 403
elsewhere had 50
elsewhere hallo -171
elsewhere heb 295
elsewhere hebb -139
elsewhere het 19
elsewhere hij -128
elsewhere hoe 424
elsewhere hoevel 277
elsewhere hor 331
elsewhere iemand -37
elsewhere ik 19
elsewhere in -141
elsewhere is -26
elsewhere j -38
elsewhere ja 158
elsewhere jullie -282
elsewhere kan 211
elsewhere komt 181
elsewhere korting 144
elsewhere krijg 257
elsewhere kunt 84
elsewhere lepelaarstrat 53
elsewhere loopt 70
elsewhere mag -139
elsewhere mer 30
elsewhere mij 215
elsewhere mijn 258
elsewhere mn 272
elsewhere moet -123
elsewhere niet 57
elsewhere nik -255
elsewhere nog 293
elsewhere nou 29
elsewhere nu 66
elsewhere nummer 188
elsewhere of 106
elsewhere om 302
elsewhere op 257
elsewhere over 277
elsewhere paspoort 193
elsewhere postma 301
elsewhere sofinummer 293
elsewhere sta 240
elsewhere stat 233
elsewhere te 186
elsewhere terug 30
elsewhere toch 371
elsewhere u 124
elsewhere uit -130
elsewhere uitker -111
elsewhere van 20
elsewhere vast 26
elsewhere vel 243
elsewhere vind 136
elsewhere vor -237
elsewhere vrag 190
elsewhere waarom -58
elsewhere wanner -129
elsewhere want -65
elsewhere war -100
elsewhere was 176
elsewhere wat 175
elsewhere we -55
elsewhere wek -60
elsewhere wel 300
elsewhere wet -140
elsewhere wie 15
elsewhere wiersma -92
elsewhere wil 256
elsewhere will 120
elsewhere won 53
elsewhere ze 33
elsewhere zet 167
elsewhere zijn 138
elsewhere zit 214
elsewhere zo 15
elsewhere zwemles 144
pair ! $ -210
pair ( @it 51
pair ( dat -45
pair ) bij -45
pair , 0 251
pair , @it 219
pair , bram 125
pair , dat 220
pair , de -307
pair , die -92
pair , dit -196
pair , en 212
pair , fien 144
pair , gebor 252
pair , grag 261
pair , ik 234
pair , is -134
pair , kan 177
pair , komt -255
pair , mevrouw 100
pair , mijn 21
pair , sam 21
pair , sem 34
pair , wat -139
pair , welk -147
pair , youssef 53
pair . $ 1
pair 0 $ 331
pair 0 ( -195
pair 0 , 155
pair 0 . 157
pair 0 0 150
pair 0 @it 21
pair 0 aanvrag 22
pair 0 en 92
pair 0 gb 22
pair 0 gebor 34
pair 0 jar 299
pair 0 lijst 62
pair 0 mei 126
pair 0 oktober -92
pair 0 vrouw 22
pair 0 zij 120
pair : 0 62
pair : ik 71
pair : nor 146
pair ? $ 28
pair @it $ 159
pair @it ( 171
pair @it ) 230
pair @it , 120
pair @it . -7
pair @it 0 213
pair @it ? -128
pair @it dan 4
pair @it dat 3
pair @it dus 63
pair @it en 269
pair @it gb 22
pair @it gebor 64
pair @it in -151
pair @it is 210
pair @it kan -147
pair @it op -225
pair @it over -258
pair @it stat 32
pair @it van -80
pair @it vor -119
pair @it zij 88
pair ^ 0 262
pair ^ @it 85
pair ^ aan 112
pair ^ achterop 250
pair ^ als 152
pair ^ dat -110
pair ^ de -203
pair ^ deelfiet -88
pair ^ dit 184
pair ^ er -288
pair ^ gevond -197
pair ^ gezin 82
pair ^ het 26
pair ^ hier -62
pair ^ hierbij 125
pair ^ ik 69
pair ^ is 230
pair ^ ja 165
pair ^ je 233
pair ^ kapot -45
pair ^ man 22
pair ^ melding -92
pair ^ mijn 54
pair ^ mn 240
pair ^ nee -262
pair ^ nou 271
pair ^ onder -103
pair ^ onz -30
pair ^ op -144
pair ^ van 193
pair ^ vor 143
pair ^ wil 62
pair ^ yara 34
pair aan de 175
pair aanvrag partnerschap 22
pair al 0 243
pair al @it 187
pair bekendmak @it -186
pair ben ik 154
pair bij 0 86
pair bij de -150
pair bij drie -45
pair bij mij 112
pair bij ons 228
pair bsn 0 100
pair bsns van 53
pair bsns zijn 217
pair dag in -88
pair dan $ 4
pair dan : 192
pair dat ben 155
pair dat bij 220
pair dat ik 28
pair dat is -226
pair dat zijn -45
pair de balie 353
pair de bsns 53
pair de deur 51
pair de gemeent 86
pair de kap -45
pair de kinder 125
pair de klein 53
pair de neg 138
pair de nummer 22
pair de ondergrond -84
pair de pal -84
pair de tweeling 121
pair de urgentie 62
pair de verhuiz 179
pair de zijkant -171
pair dezelfd loss -92
pair dicht $ -199
pair die van -27
pair dit ben 105
pair dit nummer -161
pair drie ervan -45
pair dus $ 104
pair en 0 4
pair en @it 48
pair en bsn 82
pair en dan 156
pair en de 53
pair en die -203
pair en har 45
pair en mn 62
pair er een -326
pair er nog -120
pair ervan hangt -45
pair gan over -92
pair gan we 301
pair gat over -126
pair gb 0 22
pair gebor 0 83
pair gevond @it 251
pair gezin : 71
pair grag wet 187
pair hangt de -45
pair hangt een -304
pair har kindj 45
pair heeft @it -211
pair het @it -78
pair het dat -197
pair het is -37
pair het mar 310
pair het nummer -34
pair het system 260
pair hier won 163
pair hierbij de 125
pair id kaart 130
pair ik , 147
pair ik 0 55
pair ik : 142
pair ik @it 77
pair ik ben -2
pair ik een -129
pair ik heb -126
pair ik ingeschrev -237
pair ik kreg -322
pair ik las -109
pair ik mijn 285
pair ik nog -156
pair ik van 245
pair in de -99
pair in het -35
pair is $ 183
pair is @it 64
pair is dat -53
pair is de -209
pair is het 172
pair is mijn 232
pair je mij 62
pair jullie $ -95
pair kaart @it 158
pair kan ik 2
pair kan je -32
pair kap los -45
pair kapot lamp -45
pair kinder vor 125
pair klein 0 70
pair klopt het -116
pair komt er -255
pair kreg ik 88
pair lamp : -45
pair las net -89
pair les ik 171
pair ligt al -88
pair lijst zet 62
pair los $ -45
pair loss putdeksel -92
pair mei 0 126
pair met @it 74
pair met nummer -131
pair mij $ 45
pair mij , -63
pair mij en 79
pair mij is -1
pair mijn identiteitskaart 215
pair mijn nummer 227
pair mijn paspoort 227
pair mijn vrouw 21
pair mijn zus 45
pair mn id 89
pair mn rijbewijs 175
pair mn tweelingzus 62
pair moet ik -308
pair naast de -145
pair neg cijfer 138
pair niet op 78
pair nog op -29
pair nor 0 135
pair nor @it 140
pair nummer @it -76
pair nummer op -45
pair nummer sta 1
pair nummer van 256
pair of de -64
pair oktober . -92
pair om dat -9
pair onder @it -55
pair onder de 45
pair onder dit -161
pair ondergrond container -84
pair ons gezin 53
pair ons in 228
pair onz bsns 217
pair op 0 -38
pair op de -162
pair op die -35
pair op mijn 240
pair op mn 159
pair over de -186
pair over dezelfd -92
pair over het -275
pair pal ) -45
pair partnerschap $ 22
pair putdeksel , -92
pair sam gan 21
pair sta ik -237
pair stan , 24
pair stat $ -109
pair stat @it 66
pair stat er 157
pair stat nog -29
pair stat op -121
pair tweeling : 144
pair tweeling bsn 82
pair tweelingzus op 62
pair uit mijn 322
pair urgentie , 62
pair van 0 -80
pair van de -235
pair van het -57
pair van jullie -82
pair van mij 265
pair van mijn -183
pair van mn 141
pair van ons 53
pair verhuiz $ 21
pair verhuiz : 125
pair vor de -46
pair vor het 245
pair vor mijn 196
pair vor mn 77
pair vorig jar -183
pair vrouw 0 30
pair vrouw @it 14
pair war kan -200
pair wat er 170
pair wat moet -139
pair we verhuiz 21
pair wil ik -98
pair wil je 62
pair wil wet 262
pair won bij 45
pair word $ -89
pair youssef 0 21
pair zet vor 62
pair zij : 131
pair zijn @it 129
pair zijn de -45
skip ( ) -97
skip ( zijn -45
skip ) drie -45
skip , $ 12
skip , , 203
skip , . 77
skip , 0 113
skip , @it -142
skip , dat -159
skip , de 128
skip , er -314
skip , gan 21
skip , het -58
skip , is -34
skip , moet -139
skip , stat 335
skip , u 232
skip , van -59
skip , vrouw 21
skip 0 $ -40
skip 0 ( -49
skip 0 , -18
skip 0 . -92
skip 0 0 188
skip 0 : 114
skip 0 @it 173
skip 0 aanvrag 22
skip 0 bsn 82
skip 0 dat -42
skip 0 de 21
skip 0 die -92
skip 0 en -45
skip 0 partnerschap 22
skip 0 sem 34
skip 0 vrouw 22
skip 0 youssef 72
skip 0 zet 62
skip : $ -159
skip : , 232
skip : . 141
skip : 0 50
skip : @it -86
skip : zij 131
skip @it $ 140
skip @it , -63
skip @it . -101
skip @it 0 -10
skip @it : 103
skip @it ben 155
skip @it bij 14
skip @it dat 209
skip @it de -393
skip @it een 20
skip @it en -66
skip @it er -67
skip @it har 109
skip @it het 15
skip @it ik 48
skip @it is -204
skip @it jullie 296
skip @it kan -42
skip @it mevrouw 100
skip @it mijn 241
skip @it over -99
skip @it van 299
skip @it welk -68
skip ^ $ -21
skip ^ ( 91
skip ^ , 174
skip ^ . -9
skip ^ 0 159
skip ^ : -155
skip ^ @it 59
skip ^ ben 45
skip ^ bsns 129
skip ^ dan -78
skip ^ dat -119
skip ^ de 129
skip ^ die 23
skip ^ dit -161
skip ^ gevond 171
skip ^ heb -260
skip ^ het 37
skip ^ ik 258
skip ^ is 32
skip ^ je 123
skip ^ kreg -242
skip ^ lamp -45
skip ^ las -109
skip ^ met 208
skip ^ mijn 224
skip ^ mn 45
skip ^ moet 295
skip ^ nummer 329
skip ^ stat 140
skip ^ tweeling 144
skip ^ uit 216
skip ^ van -181
skip ^ vor -10
skip ^ zus 45
skip aanvrag $ 22
skip achterop id 128
skip al is 66
skip al jar 243
skip als @it -185
skip bekend @it 329
skip ben , 152
skip bij $ 88
skip bij , -114
skip bij ervan -45
skip bij in 228
skip bij te 211
skip bram $ 125
skip bsn $ 98
skip bsn en 82
skip bsns ons 53
skip dag de -88
skip dan @it 192
skip dat $ -194
skip dat @it -110
skip dat de -192
skip dat ik 155
skip dat ons 216
skip dat op 52
skip de $ -353
skip de ) -98
skip de , -87
skip de . -261
skip de 0 241
skip de : 111
skip de @it 83
skip de al -25
skip de bsn 82
skip de cijfer 138
skip de container -84
skip de hangt -290
skip de los -45
skip de op -137
skip de van -133
skip de vor 125
skip dezelfd putdeksel -92
skip die $ 253
skip die , 8
skip die 0 -128
skip die mij -49
skip dit @it -84
skip dit ik 105
skip dit sta 1
skip dit u 58
skip drie hangt -45
skip een ? -143
skip een van -82
skip en $ 4
skip en 0 82
skip en gan -92
skip en kindj 45
skip en klein 53
skip en tweelingzus 62
skip en van -92
skip en wil 257
skip er $ -38
skip er de -275
skip er een -280
skip erop $ 225
skip ervan de -45
skip fien . 144
skip fotos @it 61
skip gan dezelfd -92
skip gan verhuiz 21
skip gb 0 22
skip gebor 0 47
skip gevond $ 251
skip gezin ik 71
skip hangt kap -45
skip har is 159
skip het $ -153
skip het , -32
skip het ? 124
skip het @it -15
skip het dat 300
skip het is 285
skip het op 2
skip het uit 168
skip het van -8
skip hier nummer -60
skip hierbij nummer 125
skip id @it 131
skip ik $ -173
skip ik , 117
skip ik . 63
skip ik 0 114
skip ik @it 283
skip ik bij -3
skip ik de 274
skip ik en 155
skip ik het 336
skip ik in -317
skip ik karin 82
skip ik net -89
skip ik wet 257
skip ik zij 62
skip in system 133
skip ingeschrev @it -122
skip is $ 91
skip is , 307
skip is @it 67
skip is het -74
skip is nummer 216
skip ja @it 165
skip je en 62
skip kaart kan 127
skip kap $ -45
skip kapot : -45
skip karin de 82
skip kinder de 125
skip kindj won 45
skip klein . 53
skip klopt dat -197
skip kreg $ -282
skip kreg van 245
skip lamp 0 -57
skip las op -21
skip les @it 28
skip lijst vor 62
skip loss , -193
skip man gb 22
skip mar @it 189
skip me @it 266
skip melding en -92
skip met $ 268
skip met . 24
skip met @it -131
skip mij @it -49
skip mij mn 62
skip mijn , 237
skip mijn 0 45
skip mijn @it 170
skip mijn dan 173
skip mijn in 235
skip mijn is 194
skip mijn stat 225
skip mn $ 159
skip mn op 62
skip niet $ 264
skip nog de -234
skip nor , 146
skip nummer @it 264
skip nummer de 22
skip nummer ik 43
skip nummer mijn -114
skip nummer van 94
skip of al 163
skip oktober $ -92
skip om nummer 261
skip onder nummer -161
skip ons : 53
skip onz zijn 217
skip op 0 -211
skip op adres 273
skip op id 126
skip op lijst 62
skip op pal -45
skip op rijbewijs 239
skip op sit 57
skip op zijkant -171
skip over loss -193
skip pal bij -45
skip paspoort : 237
skip putdeksel die -92
skip sam we 21
skip sem gebor 34
skip sta ingeschrev -237
skip stat , -11
skip stat de -77
skip stat mijn 192
skip stat op -29
skip te ? -88
skip teken $ -237
skip tweeling 0 82
skip tweeling nor 144
skip tweelingzus 0 62
skip uit $ 225
skip urgentie ik 62
skip van $ -27
skip van , 165
skip van 0 -92
skip van brief -257
skip van gezin 53
skip van kinder 125
skip van man 262
skip van oktober -92
skip van paspoort 245
skip verhuiz nor 125
skip vor urgentie 62
skip vor verhuiz 125
skip vrouw , 21
skip vrouw gb 22
skip we $ 21
skip welk is -4
skip wil mij 62
skip won mij 45
skip yara gebor 34
skip youssef en 53
skip zet de 62
skip zij $ 62
skip zij @it 152
skip zijn $ 172
skip zijn , 282
skip zijn en 217
skip zijn nummer -45
skip zus en 45
topic @ability 69
topic @access 111
topic @building -181
topic @business 30
topic @firstPerson -43
topic @general -210
topic @handled -282
topic @hardly 24
topic @has -50
topic @home 60
topic @mine 129
topic @mine-phrase 46
topic @nuisance -82
topic @ofPerson 317
topic @organisation -274
topic @ownPostcode 42
topic @patient 1
topic @place -288
topic @plainly 134
topic @relative 297
topic @somebody 7
topicAnywhere @ability 97
topicAnywhere @access 121
topicAnywhere @building -189
topicAnywhere @business -184
topicAnywhere @firstPerson 7
topicAnywhere @general -143
topicAnywhere @handled -261
topicAnywhere @hardly 109
topicAnywhere @has -33
topicAnywhere @home 72
topicAnywhere @mind -263
topicAnywhere @mine 205
topicAnywhere @mine-phrase 155
topicAnywhere @nuisance -59
topicAnywhere @ofPerson 346
topicAnywhere @organisation -211
topicAnywhere @ownPostcode 98
topicAnywhere @patient 88
topicAnywhere @place -206
topicAnywhere @plainly 191
topicAnywhere @relative 356
topicAnywhere @somebody 77
topicAnywhere @vehicle -70
topicBefore @ability 141
topicBefore @access 78
topicBefore @building -121
topicBefore @business -26
topicBefore @firstPerson 18
topicBefore @handled -238
topicBefore @hardly -17
topicBefore @has -45
topicBefore @home -5
topicBefore @mine 59
topicBefore @mine-phrase -41
topicBefore @nuisance -181
topicBefore @ofPerson 264
topicBefore @organisation -184
topicBefore @ownPostcode 26
topicBefore @patient 14
topicBefore @place -96
topicBefore @plainly 46
topicBefore @relative 221
topicBefore @somebody 14
topicBeside @ability 209
topicBeside @firstPerson 84
topicBeside @handled -98
topicBeside @hardly 37
topicBeside @has 24
topicBeside @home -90
topicBeside @nuisance 66
topicBeside @ofPerson 183
topicBeside @organisation -186
topicBeside @ownPostcode 190
topicBeside @patient 164
topicBeside @place -187
topicBeside @plainly 121
topicBeside @relative 110
topicBeside @somebody 174
topicEarlier @ability 176
topicEarlier @access 108
topicEarlier @building -217
topicEarlier @business -339
topicEarlier @firstPerson 40
topicEarlier @handled -591
topicEarlier @hardly -54
topicEarlier @has -134
topicEarlier @home 4
topicEarlier @mine 40
topicEarlier @mine-phrase -103
topicEarlier @nuisance -148
topicEarlier @ofPerson 788
topicEarlier @organisation -366
topicEarlier @ownPostcode 45
topicEarlier @patient 74
topicEarlier @place -323
topicEarlier @relative 272
topicEarlier @somebody 32
topicEarlier @vehicle 87
topicNear @ability 34
topicNear @access 103
topicNear @building -114
topicNear @business 108
topicNear @firstPerson -87
topicNear @handled -490
topicNear @has -85
topicNear @home -45
topicNear @mine 89
topicNear @mine-phrase -88
topicNear @nuisance -252
topicNear @ofPerson 278
topicNear @organisation -40
topicNear @ownPostcode 7
topicNear @patient 68
topicNear @place -253
topicNear @plainly 96
topicNear @relative 308
topicNear @somebody 35
twoBefore 0 , 116
twoBefore 0 0 262
twoBefore ^ dat -110
twoBefore ^ het -37
twoBefore ^ ik 31
twoBefore ^ ja 165
twoBefore ben ik 105
twoBefore gezin : 59
twoBefore ik 0 62
twoBefore mn id 89
word ! -210
word $ 39
word ( -13
word ) -160
word , 72
word . 1
word 0 124
word : -98
word ? 28
word @it 39
word ^ 39
word aan -223
word aangevraagd 323
word aanvrag -69
word achterkant 207
word achterop 247
word adres 302
word al 196
word allen 68
word als 36
word ander 39
word aub 204
word balie 353
word bekend 329
word bekendmak -258
word ben 198
word bereik -304
word bij -94
word bijstand 192
word boeking -301
word bram 125
word brief -151
word bsn 106
word bsns 129
word burger 276
word cijfer 252
word container -84
word daarmee 113
word dag -88
word dan 99
word dar 245
word dat -98
word de -205
word deelfiet -88
word deur 51
word dez 199
word dezelfd -164
word dicht -362
word die -137
word dit -72
word dochter 212
word doorgev 156
word dor 72
word drie -69
word dus 242
word een -148
word en 129
word er -159
word erop 225
word ervan -45
word even 54
word fien 144
word fotos 61
word gaf -199
word gan 129
word gat -233
word gb 22
word gebor 156
word geeft -186
word gegeven 185
word gemeent 86
word gen 186
word geregistreerd -98
word gevond -10
word gezin 71
word goed 313
word grag 265
word had 192
word hangt -203
word har 209
word heb 46
word hebb -27
word heeft -93
word het 108
word hier -116
word hierbij 125
word hij 135
word hor 195
word id 39
word identiteitskaart 215
word iet -188
word ik 149
word in -138
word ingeschrev -107
word is -25
word ja 165
word jar -52
word je 144
word jullie 137
word kaart 195
word kan -44
word kap -45
word kapot -159
word karin 82
word ker -109
word kijk 236
word kind 93
word kinder 125
word kindj 45
word klein 125
word klopp -320
word klopt -116
word komt -22
word kreg -170
word kunt 146
word lamp -45
word las -109
word les 28
word ligt -233
word lijst 62
word los -45
word loss -193
word man 299
word mar 126
word me 245
word mei 126
word melding -203
word mer 39
word met -36
word mevrouw -269
word mij 175
word mijn 175
word mn 88
word moeder 110
word moest 172
word moet 144
word naast -145
word nam 173
word nee -262
word neg 138
word net -89
word niet -143
word nieuw 381
word nodig 315
word nog -128
word nor 207
word nou -64
word nr 196
word nu 319
word nummer 6
word of -264
word oktober -92
word om -270
word onder -90
word ondergrond -84
word ons 219
word onz -30
word op -93
word oud 220
word over -215
word pal -84
word partnerschap 22
word paspoort 234
word putdeksel -92
word rat -208
word rijbewijs 222
word sam 21
word sem 34
word sind 274
word sit 57
word sluit -279
word sta -148
word stan 24
word stat -3
word stickertj -211
word system 260
word t -170
word te 159
word teken -237
word terwijl 113
word toch -10
word toen 35
word tweeling 121
word tweelingzus 62
word u 288
word uit 372
word uitker 89
word urgentie 62
word uw -373
word van -95
word verhuiz 153
word vind 211
word volgen 97
word vor 85
word vorig -183
word vrag -203
word vroeg 261
word vroeger -41
word vrouw 99
word waarom 76
word wanner 218
word war -163
word was -128
word wat 182
word we 364
word welk -1
word werk 40
word wet 314
word wil 143
word won 277
word woont 228
word word -89
word yara 130
word youssef 53
word zak -17
word zal -73
word ze -93
word zegt 354
word zet -155
word zie -195
word zij -100
word zijkant -171
word zijn 11
word zit -269
word zo 294
word zoek 58
word zus 45
`,
};
