import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 156 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 98.1 %, wrongly 68.5 %
 * - above -0.5: found 96.8 %, wrongly 62.9 %
 * - above 0: found 93.6 %, wrongly 51.7 %
 * - above 0.5: found 88.5 %, wrongly 41.6 %
 * - above 1: found 80.8 %, wrongly 32.6 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:12a57d0652185d87c7ddef0f9912303de71d3e243ea7c449e8630a55846b29b2",
  intercept: 0.194,
  weights: `
before ( -125
before , 170
before 0 220
before : -82
before ^ 41
before achterkant 76
before achterop 118
before ben 207
before bij -257
before bsns 93
before cijfer 141
before dat -113
before de -220
before die -169
before dit 321
before een 173
before en 12
before gaf -223
before gezin 89
before het -14
before hier 163
before id 74
before ik -84
before in -128
before is -168
before jar 8
before je 204
before kapot -44
before lamp -48
before me 327
before mij -237
before mijn 38
before mn 187
before nee -273
before neg 141
before nor 138
before nummer 334
before onder 296
before onz -49
before op 71
before over -187
before paspoort 226
before sta -38
before stat 140
before tweeling 138
before urgentie 57
before van 19
before verhuiz 124
before vor -130
before zijn 7
before1 ( 32
before1 , 196
before1 0 -52
before1 : -11
before1 ^ 69
before1 al 233
before1 bekendmak -206
before1 en 68
before1 gevond 198
before1 heeft -211
before1 het -97
before1 ik 60
before1 is 53
before1 kaart 146
before1 met 49
before1 nor 140
before1 nummer -89
before1 onder -64
before1 stat 63
before1 vrouw 16
before1 zijn 170
before2 , -130
before2 0 142
before2 : -85
before2 ^ 37
before2 als -209
before2 bekend 312
before2 dan 190
before2 dat -119
before2 de 65
before2 dit -64
before2 fotos 67
before2 het 9
before2 id 123
before2 ik 275
before2 ingeschrev -131
before2 is 5
before2 ja 191
before2 les -6
before2 mar 212
before2 me 157
before2 met -122
before2 mij -62
before2 mijn 197
before2 nummer 254
before2 zij 154
behind $ -17
behind , -80
behind . -54
behind 0 100
behind ? 255
behind aan -162
behind aanvrag 178
behind al 204
behind bij 157
behind bsn 98
behind daarmee 261
behind dat -155
behind de -276
behind dezelfd -88
behind die -176
behind dor -305
behind een -334
behind en 290
behind er -32
behind gan -55
behind gen 255
behind hebb -172
behind heeft 95
behind het -80
behind ik 11
behind in -315
behind is -131
behind jar -159
behind je 21
behind jullie 96
behind kaart 186
behind kan -228
behind klein 91
behind loss -88
behind mij 307
behind mijn 281
behind mn -120
behind moet -291
behind niet -122
behind nog -246
behind nummer 54
behind of 219
behind op 31
behind stat 252
behind t -138
behind toch 200
behind u 347
behind van -136
behind verhuiz 184
behind vind 197
behind vrouw 32
behind waarom 94
behind wat 47
behind welk 85
behind wet 215
behind wil 97
behind zijkant -174
behind zijn -68
behind zit -191
behind zo 218
behind1 $ 147
behind1 ( 217
behind1 ) 233
behind1 , 108
behind1 . -19
behind1 0 250
behind1 ? -158
behind1 dan 13
behind1 dat -4
behind1 dus 74
behind1 en 205
behind1 gb 25
behind1 gebor 56
behind1 in -112
behind1 is 225
behind1 kan -103
behind1 op -232
behind1 over -217
behind1 stat 33
behind1 van -102
behind1 vor -98
behind1 zij 66
behind2 $ 132
behind2 , -93
behind2 . -186
behind2 0 30
behind2 : 76
behind2 ben 148
behind2 bij 1
behind2 dat 198
behind2 de -403
behind2 een 9
behind2 en -85
behind2 er -43
behind2 har 98
behind2 het 21
behind2 ik 24
behind2 is -169
behind2 jullie 272
behind2 kan -59
behind2 mevrouw 80
behind2 mijn 272
behind2 over -83
behind2 van 255
behind2 welk -53
bothBefore 0 , 188
bothBefore 0 0 258
bothBefore 0 en 68
bothBefore : ik 63
bothBefore : nor 140
bothBefore dan : 190
bothBefore dat is -119
bothBefore het is -10
bothBefore id kaart 146
bothBefore ik : 127
bothBefore les ik 179
bothBefore met nummer -122
earlier , 202
earlier . 148
earlier ? -254
earlier aangift 138
earlier al -67
earlier allebei 138
earlier als -49
earlier app -37
earlier ben 347
earlier bij 66
earlier brief -303
earlier bsn 695
earlier burgerservicenummer 452
earlier dat 198
earlier de -290
earlier die -27
earlier doen 138
earlier een -413
earlier em -157
earlier en 310
earlier even -52
earlier ff -37
earlier geboort 138
earlier goed -49
earlier har 336
earlier heb -105
earlier hebb 138
earlier het -379
earlier hier -49
earlier ik 140
earlier in 177
earlier inlogg 3
earlier is -188
earlier je 66
earlier jullie -79
earlier kaart 221
earlier kan 3
earlier kapot -229
earlier kenmerk -449
earlier kijk -260
earlier kunt 323
earlier meldnummer -384
earlier mn 362
earlier moet 67
earlier momentj -4
earlier neerzet -49
earlier niet 60
earlier nodig -192
earlier nummer 122
earlier ons 138
earlier onz -202
earlier ook 242
earlier op -223
earlier ordernummer -289
earlier pak 277
earlier stat -42
earlier stur -76
earlier u -60
earlier van -136
earlier via -37
earlier vor -192
earlier vroeg 217
earlier wacht -168
earlier wat 94
earlier welk -156
earlier wet -52
earlier wil 268
earlier will -113
earlier wilt -132
earlier wou 138
earlier zaaknummer -508
earlier ze -58
earlier zei 46
earlier zeker 356
earlier zoek -16
earlier zon 138
elsewhere ! -299
elsewhere , -55
elsewhere . 342
elsewhere 0 264
elsewhere ? 262
elsewhere aan 392
elsewhere aanmeld 138
elsewhere aannemer -88
elsewhere aanslag 167
elsewhere aanvrag 92
elsewhere achterkant 306
elsewhere afsluit -88
elsewhere al 119
elsewhere allebei -88
elsewhere als 303
elsewhere ben 60
elsewhere beschik 175
elsewhere bij 40
elsewhere bijstand 139
elsewhere bijzonder 139
elsewhere bouw -230
elsewhere bsn 239
elsewhere burgerservicenr 379
elsewhere d 230
elsewhere daarmee 95
elsewhere dag -169
elsewhere dank -193
elsewhere dar -285
elsewhere dat 5
elsewhere de -16
elsewhere die 75
elsewhere dor -83
elsewhere drie -107
elsewhere een -96
elsewhere en -42
elsewhere er -101
elsewhere gat -189
elsewhere geregistreerd 126
elsewhere gister 298
elsewhere grag 421
elsewhere had 36
elsewhere hallo -149
elsewhere heb 332
elsewhere hebb -120
elsewhere het 22
elsewhere hij -124
elsewhere hoe 413
elsewhere hoevel 291
elsewhere hor 293
elsewhere iemand -2
elsewhere ik 13
elsewhere in -115
elsewhere is -13
elsewhere j -37
elsewhere ja 151
elsewhere jullie -376
elsewhere kan 228
elsewhere komt 191
elsewhere korting 138
elsewhere krijg 296
elsewhere kunt 104
elsewhere lepelaarstrat 54
elsewhere loopt 46
elsewhere mag -161
elsewhere mer 38
elsewhere met -22
elsewhere mij 217
elsewhere mijn 248
elsewhere mn 316
elsewhere moet -121
elsewhere niet 79
elsewhere nik -265
elsewhere nog 278
elsewhere nou 32
elsewhere nu 40
elsewhere nummer 188
elsewhere of 101
elsewhere om 211
elsewhere op 218
elsewhere over 285
elsewhere paspoort 242
elsewhere postma 287
elsewhere sofinummer 324
elsewhere sta 263
elsewhere stat 220
elsewhere te 176
elsewhere terug 22
elsewhere toch 277
elsewhere u 107
elsewhere uit -127
elsewhere uitker -78
elsewhere van 53
elsewhere vast 47
elsewhere vel 248
elsewhere vind 164
elsewhere vor -269
elsewhere vrag 179
elsewhere waarom -26
elsewhere wanner -90
elsewhere want -43
elsewhere war -92
elsewhere was 236
elsewhere wat 148
elsewhere we -26
elsewhere wek 5
elsewhere wel 330
elsewhere wet -195
elsewhere wie 122
elsewhere wiersma -77
elsewhere wil 275
elsewhere will 133
elsewhere won 54
elsewhere ze -1
elsewhere zet 178
elsewhere zijn 125
elsewhere zit 232
elsewhere zo 12
elsewhere zwemles 138
pair ! $ -211
pair ( @it 32
pair ( dat -44
pair ) bij -44
pair , 0 313
pair , @it 196
pair , bram 124
pair , dat 214
pair , de -240
pair , die -88
pair , dit -200
pair , en 209
pair , fien 138
pair , gebor 210
pair , grag 254
pair , ik 205
pair , is -141
pair , kan 185
pair , komt -229
pair , mevrouw 80
pair , mijn 24
pair , sam 24
pair , sem 41
pair , wat -128
pair , welk -148
pair , youssef 54
pair . $ -6
pair 0 $ 318
pair 0 ( -214
pair 0 , 136
pair 0 . 161
pair 0 0 141
pair 0 @it -52
pair 0 aanvrag 25
pair 0 en 98
pair 0 gb 25
pair 0 gebor 41
pair 0 jar 326
pair 0 lijst 57
pair 0 mei 170
pair 0 oktober -88
pair 0 vrouw 25
pair 0 zij 129
pair : 0 48
pair : @it -11
pair : ik 61
pair : nor 160
pair ? $ 46
pair @it $ 147
pair @it ( 217
pair @it ) 233
pair @it , 108
pair @it . -19
pair @it 0 250
pair @it ? -158
pair @it dan 13
pair @it dat -4
pair @it dus 74
pair @it en 205
pair @it gb 25
pair @it gebor 56
pair @it in -112
pair @it is 225
pair @it kan -103
pair @it op -232
pair @it over -217
pair @it stat 33
pair @it van -102
pair @it vor -98
pair @it zij 66
pair ^ @it 69
pair ^ aan 93
pair ^ achterop 160
pair ^ als 145
pair ^ dat -119
pair ^ de -169
pair ^ deelfiet -90
pair ^ dit 137
pair ^ er -228
pair ^ gevond -169
pair ^ gezin 87
pair ^ het 26
pair ^ hier -104
pair ^ hierbij 124
pair ^ ik 29
pair ^ is 238
pair ^ ja 191
pair ^ je 282
pair ^ kapot -44
pair ^ man 25
pair ^ melding -88
pair ^ mijn 47
pair ^ mn 247
pair ^ nee -273
pair ^ nou 256
pair ^ onder -133
pair ^ onz -49
pair ^ op -187
pair ^ van 203
pair ^ vor 164
pair ^ wil 57
pair ^ yara 41
pair aan de 145
pair aanvrag partnerschap 25
pair al 0 288
pair al @it 233
pair bekendmak @it -206
pair ben ik 134
pair bij 0 102
pair bij de -155
pair bij drie -44
pair bij mij 28
pair bij ons 211
pair bsn 0 89
pair bsns van 54
pair bsns zijn 129
pair dag in -90
pair dan $ 13
pair dan : 190
pair dat ben 148
pair dat bij 198
pair dat ik 14
pair dat is -248
pair dat zijn -44
pair de balie 273
pair de bsns 54
pair de deur 32
pair de gemeent 83
pair de kap -44
pair de kinder 124
pair de klein 54
pair de neg 141
pair de nummer 19
pair de ondergrond -98
pair de pal -89
pair de tweeling 138
pair de urgentie 57
pair de verhuiz 205
pair de zijkant -174
pair dezelfd loss -88
pair dicht $ -201
pair die van -53
pair dit ben 87
pair dit nummer -153
pair drie ervan -44
pair dus $ 143
pair en 0 -4
pair en @it 68
pair en bsn 87
pair en dan 147
pair en de 54
pair en die -203
pair en har 45
pair en mn 57
pair er een -303
pair er nog -117
pair ervan hangt -44
pair gan over -88
pair gan we 271
pair gat over -138
pair gb 0 25
pair gebor 0 88
pair gevond @it 198
pair gezin : 61
pair grag wet 184
pair hangt de -44
pair hangt een -220
pair har kindj 45
pair heeft @it -211
pair het @it -97
pair het dat -182
pair het is -10
pair het mar 340
pair het nummer -36
pair het system 259
pair hier won 210
pair hierbij de 124
pair id kaart 129
pair ik , 124
pair ik 0 57
pair ik : 150
pair ik @it 60
pair ik ben 10
pair ik een -122
pair ik heb -107
pair ik ingeschrev -218
pair ik kreg -286
pair ik las -114
pair ik mijn 291
pair ik nog -139
pair ik van 263
pair in de -111
pair in het -31
pair is $ 173
pair is @it 53
pair is dat -75
pair is de -251
pair is het 205
pair is mijn 309
pair je mij 57
pair jullie $ -113
pair kaart @it 146
pair kan ik 2
pair kan je -23
pair kap los -44
pair kapot lamp -44
pair kinder vor 124
pair klein 0 91
pair klopt het -115
pair komt er -229
pair kreg ik 104
pair lamp : -44
pair las net -86
pair les ik 179
pair ligt al -90
pair lijst zet 57
pair los $ -44
pair loss putdeksel -88
pair mei 0 170
pair met @it 49
pair met nummer -122
pair mij $ 45
pair mij , -92
pair mij en 80
pair mij is -9
pair mijn identiteitskaart 253
pair mijn nummer 275
pair mijn paspoort 203
pair mijn vrouw 24
pair mijn zus 45
pair mn id 92
pair mn rijbewijs 183
pair mn tweelingzus 57
pair moet ik -266
pair naast de -204
pair neg cijfer 141
pair niet op 80
pair nog op -10
pair nor 0 138
pair nor @it 140
pair nummer @it -89
pair nummer op -44
pair nummer sta 4
pair nummer van 269
pair of de -58
pair oktober . -88
pair om dat 34
pair onder @it -64
pair onder de 4
pair onder dit -153
pair ondergrond container -98
pair ons gezin 54
pair ons in 211
pair onz bsns 129
pair op 0 3
pair op de -161
pair op die -18
pair op mijn 262
pair op mn 194
pair over de -197
pair over dezelfd -88
pair over het -226
pair pal ) -44
pair partnerschap $ 25
pair putdeksel , -88
pair sam gan 24
pair sta ik -218
pair stan , 44
pair stat $ -115
pair stat @it 63
pair stat er 107
pair stat nog -10
pair stat op -125
pair tweeling : 138
pair tweeling bsn 87
pair tweelingzus op 57
pair uit mijn 295
pair urgentie , 57
pair van 0 -105
pair van de -245
pair van het -77
pair van jullie -105
pair van mij 311
pair van mijn -173
pair van mn 166
pair van ons 54
pair verhuiz $ 24
pair verhuiz : 124
pair vor de -81
pair vor het 271
pair vor mijn 241
pair vor mn 79
pair vorig jar -191
pair vrouw 0 32
pair vrouw @it 16
pair war kan -211
pair wat er 233
pair wat moet -128
pair we verhuiz 24
pair wil ik -86
pair wil je 57
pair wil wet 215
pair won bij 45
pair word $ -85
pair youssef 0 48
pair zet vor 57
pair zij : 138
pair zijn @it 170
pair zijn de -44
skip ( ) -113
skip ( zijn -44
skip ) drie -44
skip , $ -24
skip , , 201
skip , . 59
skip , 0 102
skip , @it -130
skip , dat -168
skip , de 152
skip , er -298
skip , gan 24
skip , het -57
skip , is -13
skip , moet -128
skip , stat 333
skip , u 271
skip , van -57
skip , vrouw 24
skip 0 $ -63
skip 0 ( -51
skip 0 , -47
skip 0 . -88
skip 0 0 174
skip 0 : 110
skip 0 @it 142
skip 0 aanvrag 25
skip 0 bsn 87
skip 0 dat -40
skip 0 de 48
skip 0 die -88
skip 0 en -20
skip 0 partnerschap 25
skip 0 sem 41
skip 0 vrouw 25
skip 0 youssef 56
skip 0 zet 57
skip : $ -100
skip : , 273
skip : . 89
skip : 0 77
skip : @it -85
skip : zij 138
skip @it $ 132
skip @it , -93
skip @it . -186
skip @it 0 30
skip @it : 76
skip @it ben 148
skip @it bij 1
skip @it dat 198
skip @it de -403
skip @it een 9
skip @it en -85
skip @it er -43
skip @it har 98
skip @it het 21
skip @it ik 24
skip @it is -169
skip @it jullie 272
skip @it kan -59
skip @it mevrouw 80
skip @it mijn 272
skip @it over -83
skip @it van 255
skip @it welk -53
skip ^ $ -20
skip ^ ( 72
skip ^ , 177
skip ^ . 8
skip ^ 0 114
skip ^ : -110
skip ^ @it 37
skip ^ ben 35
skip ^ bsns 114
skip ^ dan -74
skip ^ dat -138
skip ^ de 139
skip ^ die 48
skip ^ dit -153
skip ^ gevond 206
skip ^ heb -219
skip ^ het 36
skip ^ ik 294
skip ^ is -7
skip ^ je 90
skip ^ kreg -258
skip ^ lamp -44
skip ^ las -114
skip ^ met 200
skip ^ mijn 275
skip ^ mn 66
skip ^ moet 326
skip ^ nummer 294
skip ^ stat 109
skip ^ tweeling 138
skip ^ uit 303
skip ^ van -206
skip ^ vor 13
skip ^ zus 45
skip aanvrag $ 25
skip achterop id 118
skip al is 37
skip al jar 288
skip als @it -209
skip bekend @it 312
skip ben , 133
skip bij $ 91
skip bij , -128
skip bij ervan -44
skip bij in 211
skip bij te 214
skip bram $ 124
skip bsn $ 103
skip bsn en 87
skip bsns ons 54
skip dag de -90
skip dan @it 190
skip dat $ -192
skip dat @it -119
skip dat de -198
skip dat ik 148
skip dat ons 270
skip dat op 50
skip de $ -332
skip de ) -96
skip de , -114
skip de . -250
skip de 0 224
skip de : 48
skip de @it 65
skip de al -33
skip de bsn 87
skip de cijfer 141
skip de container -98
skip de hangt -203
skip de los -44
skip de op -140
skip de van -109
skip de vor 124
skip dezelfd putdeksel -88
skip die $ 196
skip die , 17
skip die 0 -121
skip die mij -62
skip dit @it -64
skip dit ik 87
skip dit sta 4
skip dit u 46
skip drie hangt -44
skip een ? -140
skip een van -67
skip en $ 25
skip en 0 87
skip en gan -88
skip en kindj 45
skip en klein 54
skip en tweelingzus 57
skip en van -88
skip en wil 240
skip er $ -35
skip er de -212
skip er een -264
skip erop $ 230
skip ervan de -44
skip fien . 138
skip fotos @it 67
skip gan dezelfd -88
skip gan verhuiz 24
skip gb 0 25
skip gebor 0 49
skip gevond $ 198
skip gezin ik 61
skip hangt kap -44
skip har is 186
skip het $ -148
skip het , -50
skip het ? 112
skip het @it 9
skip het dat 261
skip het is 292
skip het uit 152
skip het van 11
skip hier nummer -100
skip hierbij nummer 124
skip id @it 123
skip ik $ -153
skip ik , 90
skip ik . 35
skip ik 0 104
skip ik @it 275
skip ik bij 14
skip ik de 265
skip ik en 148
skip ik het 357
skip ik in -302
skip ik karin 87
skip ik net -86
skip ik wet 240
skip ik zij 57
skip in system 119
skip ingeschrev @it -131
skip is $ 16
skip is , 253
skip is @it 5
skip is het -63
skip is nummer 173
skip ja @it 191
skip je en 57
skip kaart kan 117
skip kap $ -44
skip kapot : -44
skip karin de 87
skip kinder de 124
skip kindj won 45
skip klein . 54
skip klopt dat -182
skip kreg $ -291
skip kreg van 263
skip lamp 0 -48
skip las op -27
skip les @it -6
skip lijst vor 57
skip loss , -168
skip man gb 25
skip mar @it 212
skip me @it 157
skip melding en -88
skip met $ 270
skip met . 11
skip met @it -122
skip mij @it -62
skip mij mn 57
skip mijn , 256
skip mijn 0 45
skip mijn @it 197
skip mijn dan 192
skip mijn in 235
skip mijn is 256
skip mijn stat 256
skip mn $ 184
skip mn op 57
skip niet $ 222
skip nog de -227
skip nor , 160
skip nummer @it 254
skip nummer de 19
skip nummer ik 73
skip nummer mijn -105
skip nummer van 78
skip of al 188
skip oktober $ -88
skip om nummer 205
skip onder nummer -153
skip ons : 54
skip onz zijn 129
skip op 0 -229
skip op adres 253
skip op id 133
skip op lijst 57
skip op pal -44
skip op rijbewijs 195
skip op sit 71
skip op zijkant -174
skip over loss -168
skip pal bij -44
skip paspoort : 185
skip putdeksel die -88
skip sam we 24
skip sem gebor 41
skip sta ingeschrev -218
skip stat , -14
skip stat de -49
skip stat mijn 204
skip stat op -10
skip te ? -99
skip teken $ -255
skip tweeling 0 87
skip tweeling nor 138
skip tweelingzus 0 57
skip uit $ 247
skip urgentie ik 57
skip van $ -49
skip van , 159
skip van 0 -88
skip van brief -207
skip van gezin 54
skip van kinder 124
skip van man 272
skip van oktober -88
skip van paspoort 226
skip verhuiz nor 124
skip vor urgentie 57
skip vor verhuiz 124
skip vrouw , 24
skip vrouw gb 25
skip we $ 24
skip wil mij 57
skip won mij 45
skip yara gebor 41
skip youssef en 54
skip zet de 57
skip zij $ 57
skip zij @it 154
skip zijn $ 178
skip zijn , 261
skip zijn en 129
skip zijn nummer -44
skip zus en 45
topic @ability 27
topic @access 97
topic @building -156
topic @business 22
topic @firstPerson -26
topic @general -213
topic @handled -282
topic @hardly -12
topic @has -50
topic @home 46
topic @mine 137
topic @mine-phrase 31
topic @nuisance -62
topic @ofPerson 307
topic @organisation -247
topic @ownPostcode 47
topic @patient 5
topic @place -301
topic @plainly 148
topic @relative 290
topic @somebody 9
topicAnywhere @ability 78
topicAnywhere @access 111
topicAnywhere @building -165
topicAnywhere @business -207
topicAnywhere @firstPerson 19
topicAnywhere @general -127
topicAnywhere @handled -258
topicAnywhere @hardly 87
topicAnywhere @has -24
topicAnywhere @home 75
topicAnywhere @mind -316
topicAnywhere @mine 204
topicAnywhere @mine-phrase 115
topicAnywhere @nuisance -41
topicAnywhere @ofPerson 349
topicAnywhere @organisation -183
topicAnywhere @ownPostcode 107
topicAnywhere @patient 93
topicAnywhere @place -227
topicAnywhere @plainly 208
topicAnywhere @relative 342
topicAnywhere @somebody 81
topicAnywhere @vehicle -54
topicBefore @ability 129
topicBefore @access 74
topicBefore @building -150
topicBefore @business -78
topicBefore @handled -271
topicBefore @hardly -18
topicBefore @has -21
topicBefore @home 3
topicBefore @mine 62
topicBefore @mine-phrase -27
topicBefore @nuisance -131
topicBefore @ofPerson 264
topicBefore @organisation -190
topicBefore @ownPostcode 21
topicBefore @patient 6
topicBefore @place -110
topicBefore @plainly 49
topicBefore @relative 213
topicBefore @somebody 9
topicBeside @ability 234
topicBeside @firstPerson 56
topicBeside @handled -102
topicBeside @hardly 45
topicBeside @has 22
topicBeside @home -70
topicBeside @nuisance 63
topicBeside @ofPerson 155
topicBeside @organisation -206
topicBeside @ownPostcode 172
topicBeside @patient 159
topicBeside @place -302
topicBeside @plainly 125
topicBeside @relative 90
topicBeside @somebody 169
topicEarlier @ability 179
topicEarlier @access 93
topicEarlier @building -173
topicEarlier @business -324
topicEarlier @firstPerson 41
topicEarlier @handled -615
topicEarlier @hardly -73
topicEarlier @has -129
topicEarlier @home -52
topicEarlier @mine 41
topicEarlier @mine-phrase -105
topicEarlier @nuisance -119
topicEarlier @ofPerson 649
topicEarlier @organisation -385
topicEarlier @ownPostcode 48
topicEarlier @patient 66
topicEarlier @place -356
topicEarlier @plainly 10
topicEarlier @relative 233
topicEarlier @somebody 29
topicEarlier @vehicle 102
topicNear @ability 78
topicNear @access 116
topicNear @building -108
topicNear @business 104
topicNear @firstPerson -82
topicNear @handled -523
topicNear @has -48
topicNear @home -69
topicNear @mine 77
topicNear @mine-phrase -82
topicNear @nuisance -260
topicNear @ofPerson 273
topicNear @organisation -38
topicNear @ownPostcode 3
topicNear @patient 63
topicNear @place -267
topicNear @plainly 74
topicNear @relative 333
topicNear @somebody 24
twoBefore 0 , 139
twoBefore 0 0 290
twoBefore ^ dat -119
twoBefore ^ het -10
twoBefore ^ ik 27
twoBefore ^ ja 191
twoBefore ben ik 87
twoBefore gezin : 63
twoBefore ik 0 71
twoBefore mn id 92
word ! -211
word $ 43
word ( -26
word ) -129
word , 71
word . -6
word 0 112
word : -70
word ? 46
word @it 43
word ^ 43
word aan -219
word aangevraagd 281
word aanvrag -98
word achterkant 133
word achterop 202
word adres 301
word al 267
word allen 66
word als 51
word ander 33
word aub 206
word balie 273
word bekend 312
word bekendmak -238
word ben 177
word bereik -266
word bij -107
word bijstand 205
word boeking -273
word bram 124
word brief -111
word bsn 98
word bsns 114
word burger 268
word cijfer 238
word container -98
word daarmee 51
word dag -90
word dan 75
word dar 200
word dat -85
word de -199
word deelfiet -90
word deur 32
word dez 286
word dezelfd -180
word dicht -355
word die -139
word dit -91
word dochter 242
word dor 114
word drie -65
word dus 267
word een -200
word en 133
word er -167
word erop 230
word ervan -44
word even 33
word fien 138
word fotos 67
word gaf -223
word gan 112
word gat -260
word gb 25
word gebor 154
word geeft -205
word gegeven 186
word gemeent 83
word gen 255
word geregistreerd -128
word gevond -15
word gezin 61
word goed 294
word grag 256
word had 289
word hangt -217
word har 228
word heb 31
word hebb -56
word heeft -127
word het 106
word hier -184
word hierbij 124
word hij 118
word hor 194
word id 31
word identiteitskaart 253
word iet -163
word ik 132
word in -119
word ingeschrev -111
word is -37
word ja 191
word jar -101
word je 123
word jullie 97
word kaart 178
word kan -60
word kap -44
word kapot -129
word karin 87
word ker -130
word kijk 261
word kind 119
word kinder 124
word kindj 45
word klein 95
word klopp -283
word klopt -115
word komt -67
word kreg -217
word kunt 133
word lamp -44
word las -114
word les -6
word ligt -260
word lijst 57
word los -44
word loss -168
word man 328
word mar 218
word me 214
word mei 170
word melding -203
word mer 73
word met -22
word mevrouw -253
word mij 157
word mijn 157
word mn 77
word moeder 81
word moest 203
word moet 84
word naast -204
word nam 136
word nee -273
word neg 141
word net -86
word niet -140
word nieuw 374
word nodig 382
word nog -153
word nor 160
word nou -43
word nr 226
word nu 290
word nummer 19
word of -276
word oktober -88
word om -253
word onder -155
word ondergrond -98
word ons 167
word onz -49
word op -99
word oud 287
word over -219
word pal -89
word partnerschap 25
word paspoort 229
word putdeksel -88
word rat -119
word rijbewijs 197
word sam 24
word sem 41
word sind 263
word sit 71
word sluit -290
word sta -127
word stan 44
word stat -11
word stickertj -208
word system 259
word t -233
word te 143
word teken -255
word terwijl 173
word toch -38
word toen 54
word tweeling 138
word tweelingzus 57
word u 298
word uit 417
word uitker 88
word urgentie 57
word uw -364
word van -97
word verhuiz 163
word vind 213
word volgen 89
word vor 70
word vorig -191
word vrag -218
word vroeg 205
word vroeger -68
word vrouw 113
word waarom 160
word wanner 201
word war -206
word was -89
word wat 174
word we 408
word welk 16
word werk 30
word wet 286
word wil 120
word won 309
word woont 211
word word -85
word yara 127
word youssef 54
word zak 14
word zal -86
word ze -87
word zegt 316
word zet -87
word zie -114
word zij -109
word zijkant -174
word zijn 25
word zit -293
word zo 317
word zoek 24
word zus 45
`,
};
