import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 155 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 97.4 %, wrongly 68.5 %
 * - above -0.5: found 96.8 %, wrongly 60.7 %
 * - above 0: found 93.5 %, wrongly 52.8 %
 * - above 0.5: found 88.4 %, wrongly 42.7 %
 * - above 1: found 80.6 %, wrongly 33.7 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:3e538c2a1b9dd05f116f5ce744e6a9e061ca7b54cb0c78d8ec65e94d1cf360b2",
  intercept: 0.222,
  weights: `
before ( -183
before , 201
before 0 234
before : -109
before ^ 53
before achterkant 131
before achterop 111
before ben 249
before bij -204
before bsns 136
before cijfer 146
before dat -87
before de -237
before die -126
before dit 305
before een 176
before en 18
before gaf -240
before gezin 102
before het 13
before hier 162
before id 140
before ik -66
before in -121
before is -116
before jar 38
before je 207
before kapot -42
before lamp -47
before me 261
before mij -247
before mijn 17
before mn 146
before nee -263
before neg 146
before nor 147
before nummer 363
before onder 306
before onz -43
before op 59
before over -207
before paspoort 248
before sta -52
before stat 145
before tweeling 150
before urgentie 69
before van -5
before verhuiz 119
before vor -154
before zijn -19
before1 ( 43
before1 , 200
before1 0 -55
before1 : -35
before1 ^ 77
before1 al 241
before1 bekendmak -211
before1 en 59
before1 gevond 254
before1 heeft -245
before1 het -75
before1 ik 71
before1 is 72
before1 kaart 108
before1 met 42
before1 nor 116
before1 nummer -79
before1 onder -80
before1 stat 66
before1 vrouw 15
before1 zijn 157
before2 , -159
before2 0 146
before2 : -41
before2 ^ 21
before2 als -230
before2 bekend 273
before2 dan 199
before2 dat -125
before2 de 96
before2 dit -76
before2 fotos 61
before2 het -15
before2 id 122
before2 ik 224
before2 ingeschrev -157
before2 is 11
before2 ja 195
before2 les -26
before2 mar 165
before2 me 253
before2 met -198
before2 mij -31
before2 mijn 185
before2 nummer 275
before2 zij 110
behind $ -56
behind , -77
behind . -55
behind 0 105
behind ? 249
behind aan -195
behind aanvrag 158
behind al 169
behind bij 149
behind bsn 138
behind daarmee 280
behind dat -141
behind de -270
behind dezelfd -82
behind die -182
behind dor -298
behind een -372
behind en 299
behind er -30
behind gan -57
behind gen 231
behind hebb -142
behind heeft 63
behind het -72
behind ik -21
behind in -387
behind is -147
behind jar -152
behind je -7
behind jullie 97
behind kaart 229
behind kan -221
behind klein 64
behind loss -82
behind mij 310
behind mijn 350
behind mn -95
behind moet -311
behind niet -135
behind nog -257
behind nummer 85
behind of 179
behind op 24
behind stat 244
behind t -126
behind toch 205
behind u 313
behind van -143
behind verhuiz 149
behind vind 195
behind vrouw 31
behind waarom 103
behind wat 34
behind welk 63
behind wet 249
behind wil 99
behind zijkant -192
behind zijn -77
behind zit -237
behind zo 174
behind1 $ 133
behind1 ( 178
behind1 ) 259
behind1 , 110
behind1 . 10
behind1 0 285
behind1 ? -140
behind1 dan -2
behind1 dat -11
behind1 dus 71
behind1 en 192
behind1 gb 26
behind1 gebor 65
behind1 in -60
behind1 is 188
behind1 kan -86
behind1 op -257
behind1 over -228
behind1 stat 27
behind1 van -110
behind1 vor -107
behind1 zij 93
behind2 $ 126
behind2 , -99
behind2 . -167
behind2 0 22
behind2 : 105
behind2 ben 142
behind2 bij -37
behind2 dat 185
behind2 de -437
behind2 en -92
behind2 er -52
behind2 har 93
behind2 het 16
behind2 ik 26
behind2 is -173
behind2 jullie 183
behind2 kan -64
behind2 mevrouw 94
behind2 mijn 256
behind2 over -86
behind2 van 282
behind2 welk -65
bothBefore 0 , 161
bothBefore 0 0 209
bothBefore 0 en 59
bothBefore : ik 99
bothBefore : nor 116
bothBefore dan : 199
bothBefore dat is -125
bothBefore het is -38
bothBefore id kaart 108
bothBefore ik : 129
bothBefore les ik 196
bothBefore met nummer -198
earlier , 195
earlier . 105
earlier ? -256
earlier aangift 102
earlier al -44
earlier allebei 102
earlier als -57
earlier app -40
earlier ben 332
earlier bij 32
earlier brief -276
earlier bsn 686
earlier burgerservicenummer 495
earlier dat 188
earlier de -282
earlier die -78
earlier doen 102
earlier een -424
earlier em -152
earlier en 206
earlier even -58
earlier ff -40
earlier geboort 102
earlier goed -57
earlier har 322
earlier heb -133
earlier hebb 115
earlier het -344
earlier hier -57
earlier ik 123
earlier in 158
earlier inlogg -23
earlier is -196
earlier je 33
earlier jullie -54
earlier kaart 359
earlier kan -23
earlier kapot -229
earlier kenmerk -457
earlier kijk -240
earlier kunt 284
earlier meldnummer -387
earlier mijn -36
earlier mn 340
earlier moet 51
earlier momentj 3
earlier neerzet -57
earlier niet 71
earlier nodig -203
earlier nummer 134
earlier ons 102
earlier onz -155
earlier ook 258
earlier op -210
earlier ordernummer -295
earlier pak 291
earlier stat -54
earlier stur -67
earlier u -52
earlier van -50
earlier via -40
earlier vor -229
earlier vroeg 286
earlier wacht -220
earlier wat 79
earlier welk -184
earlier wet -54
earlier wil 298
earlier will -94
earlier wilt -154
earlier wou 102
earlier zaaknummer -510
earlier ze -63
earlier zei 48
earlier zeker 368
earlier zoek -27
earlier zon 102
elsewhere ! -295
elsewhere , -51
elsewhere . 340
elsewhere 0 300
elsewhere ? 221
elsewhere aan 362
elsewhere aanmeld 150
elsewhere aannemer -82
elsewhere aanslag 200
elsewhere aanvrag 76
elsewhere achterkant 278
elsewhere afsluit -82
elsewhere al 112
elsewhere allebei -82
elsewhere als 239
elsewhere ben 13
elsewhere beschik 175
elsewhere bij 76
elsewhere bijstand 141
elsewhere bijzonder 141
elsewhere bouw -249
elsewhere bsn 217
elsewhere burgerservicenr 358
elsewhere d 210
elsewhere daarmee 88
elsewhere dag -185
elsewhere dank -239
elsewhere dar -263
elsewhere dat 35
elsewhere de -28
elsewhere die 75
elsewhere dor -117
elsewhere drie -104
elsewhere een -129
elsewhere en -111
elsewhere er -77
elsewhere gat -202
elsewhere geregistreerd 128
elsewhere gister 304
elsewhere grag 372
elsewhere had 20
elsewhere hallo -157
elsewhere heb 331
elsewhere hebb -134
elsewhere het 22
elsewhere hij -112
elsewhere hoe 345
elsewhere hoevel 221
elsewhere hor 244
elsewhere iemand 3
elsewhere ik 4
elsewhere in -146
elsewhere is -6
elsewhere j -38
elsewhere ja 237
elsewhere jullie -318
elsewhere kan 118
elsewhere komt 108
elsewhere korting 150
elsewhere krijg 294
elsewhere kunt 102
elsewhere lepelaarstrat 50
elsewhere loopt 33
elsewhere mag -137
elsewhere mer 19
elsewhere met -28
elsewhere mij 255
elsewhere mijn 233
elsewhere mn 191
elsewhere moet -97
elsewhere niet 93
elsewhere nik -207
elsewhere nog 277
elsewhere nou 42
elsewhere nu 47
elsewhere nummer 121
elsewhere of 164
elsewhere om 191
elsewhere op 300
elsewhere over 288
elsewhere paspoort 262
elsewhere postma 284
elsewhere sofinummer 335
elsewhere sta 257
elsewhere stat 210
elsewhere te 152
elsewhere terug 12
elsewhere toch 346
elsewhere u 111
elsewhere uit -132
elsewhere uitker -48
elsewhere van 18
elsewhere vast 28
elsewhere vel 280
elsewhere vind 162
elsewhere vor -219
elsewhere vrag 200
elsewhere waarom -3
elsewhere wanner -88
elsewhere want -43
elsewhere war -98
elsewhere was 119
elsewhere wat 146
elsewhere we -71
elsewhere wek 3
elsewhere wel 187
elsewhere wet -138
elsewhere wie 142
elsewhere wiersma -92
elsewhere wil 152
elsewhere will 116
elsewhere won 50
elsewhere ze -39
elsewhere zet 214
elsewhere zijn 141
elsewhere zit 189
elsewhere zo 42
elsewhere zwemles 150
pair ! $ -204
pair ( @it 43
pair ( dat -42
pair ) bij -42
pair , 0 317
pair , @it 200
pair , bram 119
pair , dat 163
pair , de -244
pair , die -82
pair , dit -239
pair , en 205
pair , fien 150
pair , gebor 176
pair , grag 224
pair , ik 208
pair , is -164
pair , kan 203
pair , komt -226
pair , mevrouw 94
pair , mijn 26
pair , sam 26
pair , sem 40
pair , wat -142
pair , welk -148
pair , youssef 50
pair . $ -4
pair 0 $ 298
pair 0 ( -186
pair 0 , 153
pair 0 . 143
pair 0 0 128
pair 0 @it -55
pair 0 aanvrag 26
pair 0 en 91
pair 0 gb 26
pair 0 gebor 40
pair 0 jar 291
pair 0 lijst 69
pair 0 mei 160
pair 0 oktober -82
pair 0 vrouw 26
pair 0 zij 89
pair : 0 60
pair : @it -35
pair : ik 82
pair : nor 143
pair ? $ 20
pair @it $ 133
pair @it ( 178
pair @it ) 259
pair @it , 110
pair @it . 10
pair @it 0 285
pair @it ? -140
pair @it dan -2
pair @it dat -11
pair @it dus 71
pair @it en 192
pair @it gb 26
pair @it gebor 65
pair @it in -60
pair @it is 188
pair @it kan -86
pair @it op -257
pair @it over -228
pair @it stat 27
pair @it van -110
pair @it vor -107
pair @it zij 93
pair ^ @it 77
pair ^ aan 95
pair ^ achterop 280
pair ^ als 111
pair ^ dat -125
pair ^ de -197
pair ^ deelfiet -126
pair ^ dit 148
pair ^ er -231
pair ^ gevond -181
pair ^ het 24
pair ^ hier -93
pair ^ hierbij 119
pair ^ ik 71
pair ^ is 203
pair ^ ja 195
pair ^ je 220
pair ^ kapot -42
pair ^ man 26
pair ^ melding -82
pair ^ mijn 43
pair ^ mn 157
pair ^ nee -263
pair ^ nou 283
pair ^ onder -95
pair ^ onz -43
pair ^ op -147
pair ^ van 198
pair ^ vor 139
pair ^ wil 69
pair ^ yara 40
pair aan de 130
pair aanvrag partnerschap 26
pair al 0 266
pair al @it 241
pair bekendmak @it -211
pair ben ik 148
pair bij 0 81
pair bij de -145
pair bij drie -42
pair bij mij 70
pair bij ons 180
pair bsns van 50
pair bsns zijn 161
pair dag in -126
pair dan $ -2
pair dan : 199
pair dat ben 142
pair dat bij 178
pair dat ik 8
pair dat is -250
pair dat zijn -42
pair de balie 193
pair de bsns 50
pair de deur 43
pair de gemeent 112
pair de kap -42
pair de kinder 119
pair de klein 50
pair de neg 146
pair de nummer 51
pair de ondergrond -97
pair de pal -96
pair de tweeling 154
pair de urgentie 69
pair de verhuiz 192
pair de zijkant -192
pair dezelfd loss -82
pair dicht $ -211
pair die van -54
pair dit ben 106
pair dit nummer -153
pair drie ervan -42
pair dus $ 128
pair en 0 -16
pair en @it 59
pair en dan 157
pair en de 50
pair en die -187
pair en har 45
pair en mn 69
pair er een -317
pair er nog -113
pair ervan hangt -42
pair gan over -82
pair gan we 237
pair gat over -143
pair gb 0 26
pair gebor 0 80
pair gevond @it 254
pair gezin : 82
pair grag wet 191
pair hangt de -42
pair hangt een -146
pair har kindj 45
pair heeft @it -245
pair het @it -75
pair het dat -193
pair het is -38
pair het mar 331
pair het nummer -25
pair het system 257
pair hier won 246
pair hierbij de 119
pair id kaart 116
pair ik , 137
pair ik 0 49
pair ik : 123
pair ik @it 71
pair ik ben 25
pair ik een -128
pair ik heb -120
pair ik ingeschrev -230
pair ik kreg -224
pair ik las -95
pair ik mijn 275
pair ik nog -148
pair ik van 250
pair in de -110
pair in het -25
pair is $ 159
pair is @it 72
pair is dat -9
pair is de -250
pair is het 262
pair is mijn 277
pair je mij 69
pair jullie $ -121
pair kaart @it 108
pair kan ik -1
pair kan je -20
pair kap los -42
pair kapot lamp -42
pair kinder vor 119
pair klein 0 64
pair klopt het -133
pair komt er -226
pair kreg ik 104
pair lamp : -42
pair las net -74
pair les ik 196
pair ligt al -126
pair lijst zet 69
pair los $ -42
pair loss putdeksel -82
pair mei 0 160
pair met @it 42
pair met nummer -198
pair mij $ 45
pair mij , -70
pair mij en 111
pair mij is 7
pair mijn identiteitskaart 298
pair mijn nummer 262
pair mijn paspoort 193
pair mijn vrouw 26
pair mijn zus 45
pair mn id 86
pair mn rijbewijs 174
pair mn tweelingzus 69
pair moet ik -287
pair naast de -216
pair neg cijfer 146
pair niet op 93
pair nog op -7
pair nor 0 147
pair nor @it 116
pair nummer @it -79
pair nummer op -42
pair nummer sta 8
pair nummer van 272
pair of de -61
pair oktober . -82
pair om dat 32
pair onder @it -80
pair onder de 16
pair onder dit -153
pair ondergrond container -97
pair ons gezin 50
pair ons in 180
pair onz bsns 161
pair op 0 -55
pair op de -142
pair op die -13
pair op mijn 217
pair op mn 192
pair over de -208
pair over dezelfd -82
pair over het -233
pair pal ) -42
pair partnerschap $ 26
pair putdeksel , -82
pair sam gan 26
pair sta ik -230
pair stan , 58
pair stat $ -110
pair stat @it 66
pair stat er 112
pair stat nog -7
pair stat op -131
pair tweeling : 150
pair tweelingzus op 69
pair uit mijn 232
pair urgentie , 69
pair van 0 -101
pair van de -244
pair van het -75
pair van jullie -106
pair van mij 211
pair van mijn -181
pair van mn 135
pair van ons 50
pair verhuiz $ 26
pair verhuiz : 119
pair vor de -78
pair vor het 238
pair vor mijn 261
pair vor mn 77
pair vorig jar -209
pair vrouw 0 31
pair vrouw @it 15
pair war kan -224
pair wat er 216
pair wat moet -142
pair we verhuiz 26
pair wil ik -95
pair wil je 69
pair wil wet 249
pair won bij 45
pair word $ -99
pair youssef 0 35
pair zet vor 69
pair zij : 102
pair zijn @it 157
pair zijn de -42
skip ( ) -110
skip ( zijn -42
skip ) drie -42
skip , $ -39
skip , , 210
skip , . 77
skip , 0 115
skip , @it -159
skip , dat -179
skip , de 138
skip , er -334
skip , gan 26
skip , het -85
skip , is -4
skip , moet -142
skip , stat 331
skip , u 231
skip , van -60
skip , vrouw 26
skip 0 $ -40
skip 0 ( -48
skip 0 , -52
skip 0 . -82
skip 0 0 182
skip 0 : 82
skip 0 @it 146
skip 0 aanvrag 26
skip 0 dat -29
skip 0 de 35
skip 0 die -82
skip 0 en -43
skip 0 partnerschap 26
skip 0 sem 40
skip 0 vrouw 26
skip 0 youssef 56
skip 0 zet 69
skip : $ -115
skip : , 271
skip : . 76
skip : 0 64
skip : @it -41
skip : zij 102
skip @it $ 126
skip @it , -99
skip @it . -167
skip @it 0 22
skip @it : 105
skip @it ben 142
skip @it bij -37
skip @it dat 185
skip @it de -437
skip @it en -92
skip @it er -52
skip @it har 93
skip @it het 16
skip @it ik 26
skip @it is -173
skip @it jullie 183
skip @it kan -64
skip @it mevrouw 94
skip @it mijn 256
skip @it over -86
skip @it van 282
skip @it welk -65
skip ^ $ -26
skip ^ ( 90
skip ^ , 165
skip ^ . -6
skip ^ 0 109
skip ^ : -108
skip ^ @it 21
skip ^ ben 65
skip ^ bsns 149
skip ^ dan -93
skip ^ dat -147
skip ^ de 106
skip ^ die 40
skip ^ dit -153
skip ^ gevond 243
skip ^ heb -251
skip ^ het 38
skip ^ ik 283
skip ^ is -33
skip ^ je 135
skip ^ kreg -241
skip ^ lamp -42
skip ^ las -95
skip ^ met 305
skip ^ mijn 242
skip ^ mn 60
skip ^ moet 311
skip ^ nummer 272
skip ^ stat 93
skip ^ tweeling 150
skip ^ uit 285
skip ^ van -155
skip ^ vor 9
skip ^ zus 45
skip aanvrag $ 26
skip achterop id 111
skip al is 47
skip al jar 266
skip als @it -230
skip bekend @it 273
skip ben , 147
skip bij $ 89
skip bij , -111
skip bij ervan -42
skip bij in 180
skip bij te 210
skip bram $ 119
skip bsn $ 138
skip bsns ons 50
skip dag de -126
skip dan @it 199
skip dat $ -197
skip dat @it -125
skip dat de -216
skip dat ik 142
skip dat ons 232
skip dat op 41
skip de $ -297
skip de ) -141
skip de , -186
skip de . -280
skip de 0 240
skip de : 83
skip de @it 96
skip de al -31
skip de cijfer 146
skip de container -97
skip de hangt -210
skip de los -42
skip de op -125
skip de van -84
skip de vor 119
skip dezelfd putdeksel -82
skip die $ 249
skip die , 25
skip die 0 -119
skip die mij -31
skip dit @it -76
skip dit ik 106
skip dit sta 8
skip dit u 53
skip drie hangt -42
skip een ? -191
skip een van -41
skip en $ 20
skip en gan -82
skip en kindj 45
skip en klein 50
skip en tweelingzus 69
skip en van -82
skip en wil 242
skip er $ -54
skip er de -204
skip er een -220
skip erop $ 181
skip ervan de -42
skip fien . 150
skip fotos @it 61
skip gan dezelfd -82
skip gan verhuiz 26
skip gb 0 26
skip gebor 0 52
skip gevond $ 254
skip gezin ik 82
skip hangt kap -42
skip har is 207
skip het $ -158
skip het , -54
skip het ? 110
skip het @it -15
skip het dat 195
skip het is 198
skip het op -2
skip het uit 130
skip het van -31
skip hier nummer -106
skip hierbij nummer 119
skip id @it 122
skip ik $ -176
skip ik , 101
skip ik . 28
skip ik 0 153
skip ik @it 224
skip ik bij 7
skip ik de 253
skip ik en 142
skip ik het 356
skip ik in -237
skip ik net -74
skip ik wet 242
skip ik zij 69
skip in system 127
skip ingeschrev @it -157
skip is $ 64
skip is , 243
skip is @it 11
skip is het -92
skip is nummer 244
skip ja @it 195
skip je en 69
skip kaart kan 89
skip kap $ -42
skip kapot : -42
skip kinder de 119
skip kindj won 45
skip klein . 50
skip klopt dat -193
skip kreg $ -290
skip kreg van 250
skip lamp 0 -47
skip las op -13
skip les @it -26
skip lijst vor 69
skip loss , -167
skip man gb 26
skip mar @it 165
skip me @it 253
skip melding en -82
skip met $ 249
skip met . 3
skip met @it -198
skip mij @it -31
skip mij mn 69
skip mijn , 223
skip mijn 0 45
skip mijn @it 185
skip mijn dan 179
skip mijn in 248
skip mijn is 233
skip mijn stat 217
skip mn $ 189
skip mn op 69
skip niet $ 155
skip nog de -220
skip nor , 143
skip nummer @it 275
skip nummer de 51
skip nummer ik 50
skip nummer mijn -91
skip nummer van 64
skip of al 176
skip oktober $ -82
skip om nummer 192
skip onder nummer -153
skip ons : 50
skip onz zijn 161
skip op 0 -216
skip op adres 245
skip op id 147
skip op lijst 69
skip op pal -42
skip op rijbewijs 234
skip op sit 34
skip op zijkant -192
skip over loss -167
skip pal bij -42
skip paspoort : 223
skip putdeksel die -82
skip sam we 26
skip sem gebor 40
skip sta ingeschrev -230
skip stat , -25
skip stat de -21
skip stat mijn 203
skip stat op -7
skip te ? -83
skip teken $ -256
skip tweeling nor 150
skip tweelingzus 0 69
skip uit $ 234
skip urgentie ik 69
skip van $ -30
skip van , 157
skip van 0 -82
skip van brief -240
skip van gezin 50
skip van kinder 119
skip van man 279
skip van oktober -82
skip van paspoort 248
skip verhuiz nor 119
skip vor urgentie 69
skip vor verhuiz 119
skip vrouw , 26
skip vrouw gb 26
skip we $ 26
skip welk is 8
skip wil mij 69
skip won mij 45
skip yara gebor 40
skip youssef en 50
skip zet de 69
skip zij $ 69
skip zij @it 110
skip zijn $ 159
skip zijn , 270
skip zijn en 161
skip zijn nummer -42
skip zus en 45
topic @ability 24
topic @access 108
topic @building -117
topic @business 26
topic @firstPerson -24
topic @general -209
topic @handled -280
topic @hardly 4
topic @has -50
topic @home 61
topic @mine 135
topic @mine-phrase 33
topic @nuisance -77
topic @ofPerson 320
topic @organisation -209
topic @ownPostcode 46
topic @patient -3
topic @place -309
topic @plainly 144
topic @relative 312
topic @somebody 7
topicAnywhere @ability 122
topicAnywhere @access 117
topicAnywhere @building -132
topicAnywhere @business -211
topicAnywhere @firstPerson 15
topicAnywhere @general -151
topicAnywhere @handled -267
topicAnywhere @hardly 93
topicAnywhere @has -20
topicAnywhere @home 101
topicAnywhere @mind -328
topicAnywhere @mine 211
topicAnywhere @mine-phrase 143
topicAnywhere @nuisance -52
topicAnywhere @ofPerson 354
topicAnywhere @organisation -156
topicAnywhere @ownPostcode 102
topicAnywhere @patient 80
topicAnywhere @place -223
topicAnywhere @plainly 208
topicAnywhere @relative 359
topicAnywhere @somebody 77
topicAnywhere @vehicle -75
topicBefore @ability 96
topicBefore @access 93
topicBefore @building -152
topicBefore @business -73
topicBefore @firstPerson 13
topicBefore @handled -241
topicBefore @hardly 13
topicBefore @has -26
topicBefore @home -21
topicBefore @mine 61
topicBefore @mine-phrase -43
topicBefore @nuisance -162
topicBefore @ofPerson 271
topicBefore @organisation -195
topicBefore @ownPostcode 28
topicBefore @patient 10
topicBefore @place -99
topicBefore @plainly 49
topicBefore @relative 216
topicBefore @somebody 13
topicBeside @ability 208
topicBeside @firstPerson 53
topicBeside @handled -84
topicBeside @hardly 28
topicBeside @has 27
topicBeside @home -68
topicBeside @nuisance 66
topicBeside @ofPerson 185
topicBeside @organisation -211
topicBeside @ownPostcode 192
topicBeside @patient 163
topicBeside @place -290
topicBeside @plainly 124
topicBeside @relative 110
topicBeside @somebody 167
topicEarlier @ability 157
topicEarlier @access 114
topicEarlier @building -192
topicEarlier @business -276
topicEarlier @firstPerson 35
topicEarlier @handled -607
topicEarlier @hardly -62
topicEarlier @has -152
topicEarlier @home -47
topicEarlier @mine 50
topicEarlier @mine-phrase -133
topicEarlier @nuisance -127
topicEarlier @ofPerson 712
topicEarlier @organisation -377
topicEarlier @ownPostcode 47
topicEarlier @patient 81
topicEarlier @place -382
topicEarlier @plainly 5
topicEarlier @relative 252
topicEarlier @somebody 27
topicEarlier @vehicle 95
topicNear @ability 60
topicNear @access 158
topicNear @building -129
topicNear @business 87
topicNear @firstPerson -71
topicNear @handled -500
topicNear @has -32
topicNear @home -66
topicNear @mine 69
topicNear @mine-phrase -70
topicNear @nuisance -257
topicNear @ofPerson 285
topicNear @organisation -59
topicNear @ownPostcode 25
topicNear @patient 62
topicNear @place -268
topicNear @plainly 71
topicNear @relative 283
topicNear @somebody 40
twoBefore 0 , 133
twoBefore 0 0 268
twoBefore ^ dat -125
twoBefore ^ het -38
twoBefore ^ ik 53
twoBefore ^ ja 195
twoBefore ben ik 106
twoBefore gezin : 99
twoBefore mn id 86
word ! -204
word $ 43
word ( -22
word ) -165
word , 72
word . -4
word 0 98
word : -86
word ? 20
word @it 43
word ^ 43
word aan -248
word aangevraagd 231
word aanvrag -84
word achterkant 204
word achterop 270
word adres 275
word al 286
word allen 69
word als 67
word ander 20
word aub 196
word balie 193
word bekend 273
word bekendmak -278
word ben 213
word bereik -285
word bij -118
word bijstand 219
word boeking -265
word bram 119
word brief -119
word bsn 154
word bsns 149
word burger 255
word cijfer 168
word container -97
word daarmee 34
word dag -126
word dan 76
word dar 226
word dat -70
word de -210
word deelfiet -126
word deur 43
word dez 283
word dezelfd -178
word dicht -362
word die -115
word dit -128
word dochter 270
word dor 108
word drie -48
word dus 243
word een -204
word en 120
word er -215
word erop 181
word ervan -42
word even 37
word fien 150
word fotos 61
word gaf -240
word gan 84
word gat -275
word gb 26
word gebor 144
word geeft -274
word gegeven 185
word gemeent 112
word gen 231
word geregistreerd -118
word gevond -18
word gezin 82
word goed 252
word grag 229
word had 233
word hangt -204
word har 231
word heb 33
word hebb -65
word heeft -117
word het 110
word hier -133
word hierbij 119
word hij 102
word hor 164
word id 44
word identiteitskaart 298
word iet -184
word ik 134
word in -97
word ingeschrev -135
word is -20
word ja 195
word jar -89
word je 130
word jullie 105
word kaart 171
word kan -66
word kap -42
word kapot -156
word ker -138
word kijk 228
word kind 90
word kinder 119
word kindj 45
word klein 102
word klopp -239
word klopt -133
word komt -78
word kreg -207
word kunt 127
word lamp -42
word las -95
word les -26
word ligt -310
word lijst 69
word los -42
word loss -167
word man 317
word mar 231
word me 199
word mei 160
word melding -187
word mer 75
word met -4
word mevrouw -273
word mij 156
word mijn 169
word mn 85
word moeder 134
word moest 226
word moet 87
word naast -216
word nam 178
word nee -263
word neg 146
word net -74
word niet -121
word nieuw 323
word nodig 311
word nog -165
word nor 143
word nou -69
word nr 192
word nu 277
word nummer 23
word of -248
word oktober -82
word om -252
word onder -108
word ondergrond -97
word ons 245
word onz -43
word op -109
word oud 310
word over -223
word pal -96
word partnerschap 26
word paspoort 209
word putdeksel -82
word rat -126
word rijbewijs 219
word sam 26
word sem 40
word sind 259
word sit 34
word sluit -275
word sta -122
word stan 58
word stat 7
word stickertj -181
word system 257
word t -219
word te 134
word teken -256
word terwijl 162
word toch -56
word toen 57
word tweeling 154
word tweelingzus 69
word u 301
word uit 362
word uitker 85
word urgentie 69
word uw -365
word van -85
word verhuiz 158
word vind 203
word volgen 82
word vor 64
word vorig -209
word vrag -229
word vroeg 192
word vroeger -90
word vrouw 112
word waarom 169
word wanner 222
word war -214
word was -83
word wat 168
word we 369
word welk 4
word werk 45
word wet 290
word wil 127
word won 283
word woont 180
word word -99
word yara 111
word youssef 50
word zak 18
word zal -64
word ze -60
word zegt 226
word zet -163
word zie -176
word zij -99
word zijkant -192
word zijn 30
word zit -306
word zo 259
word zoek 44
word zus 45
`,
};
