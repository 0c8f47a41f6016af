import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 159 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 98.1 %, wrongly 67.4 %
 * - above -0.5: found 96.2 %, wrongly 61.8 %
 * - above 0: found 94.3 %, wrongly 55.1 %
 * - above 0.5: found 86.8 %, wrongly 40.4 %
 * - above 1: found 83.6 %, wrongly 32.6 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:2b80016438d9685773040c4c1441140bb9c83b049f1867945afe30775673a664",
  intercept: -0.029,
  weights: `
before ( -185
before , 208
before 0 246
before : -89
before ^ 78
before achterkant 120
before achterop 128
before ben 215
before bij -215
before bsns 138
before cijfer 128
before dat -115
before de -212
before die -124
before dit 271
before een 214
before gaf -190
before gezin 111
before het 61
before hier 170
before id 124
before ik -56
before in -108
before is -148
before je 187
before me 273
before mij -294
before mijn 58
before mn 156
before nee -247
before neg 128
before nor 216
before nummer 345
before onder 303
before op 56
before over -183
before paspoort 236
before sta -78
before stat 215
before tweeling 134
before van 30
before verhuiz 121
before vor -92
before1 , 215
before1 ^ 78
before1 al 184
before1 bekendmak -171
before1 gevond 237
before1 heeft -203
before1 ik 96
before1 is 60
before1 kaart 143
before1 met 73
before1 nor 128
before1 nummer -77
before1 stat 58
before1 zijn 110
before2 , -127
before2 0 172
before2 : -72
before2 ^ 52
before2 als -173
before2 bekend 304
before2 dan 187
before2 dat -86
before2 de 98
before2 id 128
before2 ik 281
before2 ingeschrev -120
before2 is 62
before2 ja 163
before2 mar 186
before2 me 246
before2 met -122
before2 mijn 194
before2 nummer 239
before2 zij 149
behind , -62
behind 0 106
behind ? 227
behind aan -133
behind aanvrag 133
behind al 214
behind bij 193
behind bsn 120
behind daarmee 253
behind dat -158
behind de -223
behind dezelfd -94
behind die -187
behind dor -327
behind een -313
behind en 303
behind gen 192
behind har 204
behind hebb -130
behind ik 69
behind in -296
behind is -121
behind jar -108
behind jullie 97
behind kaart 279
behind kan -183
behind loss -94
behind mij 305
behind mijn 353
behind mn -95
behind moet -326
behind niet -106
behind nog -211
behind of 168
behind stat 224
behind t -87
behind toch 191
behind u 291
behind van -177
behind verhuiz 144
behind vind 193
behind wet 252
behind wil 129
behind zijkant -164
behind zijn -96
behind zit -155
behind zo 198
behind1 $ 150
behind1 ( 142
behind1 ) 230
behind1 , 115
behind1 0 196
behind1 ? -116
behind1 en 257
behind1 in -121
behind1 is 204
behind1 kan -130
behind1 op -217
behind1 over -252
behind1 van -80
behind1 vor -117
behind1 zij 152
behind2 $ 132
behind2 , -64
behind2 . -96
behind2 : 107
behind2 ben 153
behind2 dat 192
behind2 de -377
behind2 er -56
behind2 har 112
behind2 ik 42
behind2 is -200
behind2 jullie 282
behind2 mevrouw 96
behind2 mijn 233
behind2 over -100
behind2 van 273
bothBefore 0 , 216
bothBefore 0 0 252
bothBefore : nor 128
bothBefore dan : 187
bothBefore dat is -86
bothBefore id kaart 143
bothBefore ik : 109
bothBefore les ik 178
bothBefore met nummer -122
earlier , 197
earlier . 155
earlier ? -251
earlier aangift 127
earlier allebei 127
earlier ben 259
earlier bij 78
earlier brief -265
earlier bsn 644
earlier burgerservicenummer 454
earlier dat 210
earlier de -312
earlier die -45
earlier doen 127
earlier een -334
earlier em -114
earlier en 201
earlier geboort 127
earlier har 282
earlier heb -89
earlier hebb 132
earlier het -376
earlier ik 97
earlier in 158
earlier is -182
earlier jullie -79
earlier kaart 268
earlier kapot -227
earlier kenmerk -370
earlier kijk -197
earlier kunt 229
earlier meldnummer -368
earlier mn 370
earlier moet 78
earlier niet 67
earlier nodig -137
earlier nummer 103
earlier ons 127
earlier onz -179
earlier ook 172
earlier op -202
earlier ordernummer -269
earlier pak 326
earlier stat -67
earlier u -64
earlier van -107
earlier vor -172
earlier vroeg 263
earlier wacht -158
earlier wat 95
earlier welk -165
earlier wil 236
earlier will -119
earlier wilt -85
earlier wou 127
earlier zaaknummer -438
earlier ze -75
earlier zeker 401
earlier zon 127
elsewhere ! -282
elsewhere . 339
elsewhere 0 256
elsewhere ? 216
elsewhere aan 427
elsewhere aanmeld 134
elsewhere aannemer -94
elsewhere aanslag 187
elsewhere achterkant 331
elsewhere afsluit -94
elsewhere al 102
elsewhere allebei -94
elsewhere als 276
elsewhere beschik 171
elsewhere bijstand 137
elsewhere bijzonder 137
elsewhere bouw -221
elsewhere bsn 314
elsewhere burgerservicenr 372
elsewhere d 193
elsewhere daarmee 87
elsewhere dag -207
elsewhere dank -180
elsewhere dar -227
elsewhere die 104
elsewhere dor -101
elsewhere drie -142
elsewhere een -112
elsewhere en -77
elsewhere er -93
elsewhere gat -191
elsewhere geregistreerd 139
elsewhere gister 258
elsewhere grag 383
elsewhere hallo -165
elsewhere heb 279
elsewhere hebb -119
elsewhere hij -127
elsewhere hoe 411
elsewhere hoevel 264
elsewhere hor 306
elsewhere ik 19
elsewhere in -138
elsewhere is -21
elsewhere ja 153
elsewhere jullie -254
elsewhere kan 183
elsewhere komt 172
elsewhere korting 134
elsewhere krijg 244
elsewhere kunt 86
elsewhere mag -140
elsewhere mij 207
elsewhere mijn 260
elsewhere mn 246
elsewhere moet -116
elsewhere niet 50
elsewhere nik -228
elsewhere nog 289
elsewhere nu 71
elsewhere nummer 182
elsewhere of 119
elsewhere om 289
elsewhere op 265
elsewhere over 249
elsewhere paspoort 182
elsewhere postma 300
elsewhere sofinummer 283
elsewhere sta 237
elsewhere stat 241
elsewhere te 183
elsewhere toch 357
elsewhere u 120
elsewhere uit -125
elsewhere uitker -97
elsewhere vel 229
elsewhere vind 135
elsewhere vor -212
elsewhere vrag 177
elsewhere wanner -114
elsewhere war -92
elsewhere was 144
elsewhere wat 176
elsewhere we -28
elsewhere wek -62
elsewhere wel 263
elsewhere wet -126
elsewhere wiersma -93
elsewhere wil 253
elsewhere will 116
elsewhere zet 162
elsewhere zijn 122
elsewhere zit 213
elsewhere zwemles 134
pair ! $ -185
pair , 0 236
pair , @it 215
pair , bram 121
pair , dat 201
pair , de -269
pair , die -94
pair , dit -186
pair , en 211
pair , fien 134
pair , gebor 234
pair , grag 248
pair , ik 253
pair , is -131
pair , kan 163
pair , komt -252
pair , mevrouw 96
pair , wat -125
pair , welk -144
pair 0 $ 342
pair 0 ( -197
pair 0 , 163
pair 0 . 169
pair 0 0 154
pair 0 en 105
pair 0 jar 292
pair 0 mei 123
pair 0 oktober -94
pair 0 zij 159
pair : 0 19
pair : ik 103
pair : nor 146
pair ? $ 28
pair @it $ 150
pair @it ( 142
pair @it ) 230
pair @it , 115
pair @it 0 196
pair @it ? -116
pair @it en 257
pair @it in -121
pair @it is 204
pair @it kan -130
pair @it op -217
pair @it over -252
pair @it van -80
pair @it vor -117
pair @it zij 152
pair ^ 0 250
pair ^ @it 78
pair ^ aan 107
pair ^ achterop 231
pair ^ als 152
pair ^ dat -86
pair ^ de -177
pair ^ deelfiet -87
pair ^ dit 180
pair ^ er -273
pair ^ gevond -162
pair ^ hier -74
pair ^ hierbij 121
pair ^ ik 71
pair ^ is 240
pair ^ ja 163
pair ^ je 226
pair ^ melding -94
pair ^ mn 230
pair ^ nee -247
pair ^ nou 243
pair ^ onder -100
pair ^ op -126
pair ^ van 191
pair ^ vor 131
pair aan de 171
pair al 0 230
pair al @it 184
pair bekendmak @it -171
pair ben ik 155
pair bij 0 86
pair bij de -151
pair bij mij 121
pair bij ons 211
pair bsn 0 128
pair bsns zijn 205
pair dag in -87
pair dan : 187
pair dat ben 153
pair dat bij 210
pair dat is -203
pair de balie 340
pair de gemeent 77
pair de kinder 121
pair de neg 128
pair de ondergrond -82
pair de pal -113
pair de tweeling 134
pair de verhuiz 173
pair de zijkant -164
pair dezelfd loss -94
pair dicht $ -179
pair dit ben 103
pair dit nummer -156
pair dus $ 73
pair en dan 140
pair en die -202
pair er een -301
pair er nog -112
pair gan over -94
pair gan we 276
pair gat over -123
pair gebor 0 89
pair gevond @it 237
pair gezin : 103
pair grag wet 182
pair hangt een -267
pair heeft @it -203
pair het dat -181
pair het mar 295
pair het system 258
pair hier won 155
pair hierbij de 121
pair id kaart 131
pair ik , 146
pair ik 0 112
pair ik : 143
pair ik @it 96
pair ik een -126
pair ik heb -118
pair ik ingeschrev -224
pair ik kreg -293
pair ik las -113
pair ik mijn 280
pair ik nog -141
pair ik van 242
pair in de -95
pair is $ 180
pair is @it 60
pair is dat -36
pair is de -198
pair is het 169
pair is mijn 221
pair jullie $ -100
pair kaart @it 143
pair kinder vor 121
pair klopt het -110
pair komt er -252
pair kreg ik 84
pair las net -96
pair les ik 178
pair ligt al -87
pair loss putdeksel -94
pair mei 0 123
pair met @it 73
pair met nummer -122
pair mij en 154
pair mijn identiteitskaart 214
pair mijn nummer 232
pair mijn paspoort 225
pair mn id 83
pair mn rijbewijs 178
pair moet ik -296
pair naast de -127
pair neg cijfer 128
pair niet op 70
pair nor 0 139
pair nor @it 128
pair nummer @it -77
pair nummer van 248
pair oktober . -94
pair onder dit -156
pair ondergrond container -82
pair ons in 211
pair onz bsns 205
pair op de -173
pair op mijn 231
pair op mn 159
pair over de -179
pair over dezelfd -94
pair over het -261
pair putdeksel , -94
pair sta ik -224
pair stat $ -98
pair stat @it 58
pair stat er 147
pair stat op -103
pair tweeling : 134
pair uit mijn 296
pair van 0 -85
pair van de -222
pair van jullie -86
pair van mij 231
pair van mijn -154
pair van mn 136
pair verhuiz : 121
pair vor het 215
pair vor mijn 193
pair vor mn 75
pair vorig jar -175
pair war kan -182
pair wat er 159
pair wat moet -125
pair wil ik -85
pair wil wet 252
pair zij : 127
pair zijn @it 110
skip ( ) -92
skip , , 195
skip , . 63
skip , 0 124
skip , @it -127
skip , dat -153
skip , de 101
skip , er -295
skip , moet -125
skip , stat 301
skip , u 227
skip 0 $ -36
skip 0 . -94
skip 0 0 199
skip 0 : 117
skip 0 @it 172
skip 0 die -94
skip : $ -135
skip : , 205
skip : . 130
skip : 0 38
skip : @it -72
skip : zij 127
skip @it $ 132
skip @it , -64
skip @it . -96
skip @it : 107
skip @it ben 153
skip @it dat 192
skip @it de -377
skip @it er -56
skip @it har 112
skip @it ik 42
skip @it is -200
skip @it jullie 282
skip @it mevrouw 96
skip @it mijn 233
skip @it over -100
skip @it van 273
skip ^ ( 75
skip ^ , 169
skip ^ 0 165
skip ^ : -127
skip ^ @it 52
skip ^ ben 46
skip ^ bsns 153
skip ^ dat -123
skip ^ de 124
skip ^ dit -156
skip ^ gevond 169
skip ^ heb -239
skip ^ het 48
skip ^ ik 257
skip ^ is 48
skip ^ je 206
skip ^ kreg -239
skip ^ las -113
skip ^ met 184
skip ^ mijn 220
skip ^ moet 263
skip ^ nummer 303
skip ^ stat 142
skip ^ tweeling 134
skip ^ uit 210
skip ^ van -158
skip achterop id 128
skip al is 61
skip al jar 230
skip als @it -173
skip bekend @it 304
skip ben , 156
skip bij $ 113
skip bij , -109
skip bij in 211
skip bij te 202
skip bram $ 121
skip bsn $ 110
skip dag de -87
skip dan @it 187
skip dat $ -177
skip dat @it -86
skip dat de -213
skip dat ik 153
skip dat ons 206
skip de $ -338
skip de ) -115
skip de , -73
skip de . -249
skip de 0 264
skip de : 108
skip de @it 98
skip de cijfer 128
skip de container -82
skip de hangt -252
skip de op -155
skip de van -120
skip de vor 121
skip dezelfd putdeksel -94
skip die $ 233
skip die 0 -132
skip dit ik 103
skip een ? -131
skip en gan -94
skip en van -94
skip en wil 247
skip er de -255
skip er een -262
skip erop $ 202
skip fien . 134
skip gan dezelfd -94
skip gevond $ 237
skip gezin ik 103
skip har is 149
skip het $ -144
skip het ? 126
skip het dat 298
skip het is 280
skip het uit 177
skip hierbij nummer 121
skip id @it 128
skip ik $ -151
skip ik , 142
skip ik 0 101
skip ik @it 281
skip ik de 266
skip ik en 153
skip ik het 319
skip ik in -292
skip ik net -96
skip ik wet 247
skip in system 137
skip ingeschrev @it -120
skip is $ 82
skip is , 302
skip is @it 62
skip is nummer 222
skip ja @it 163
skip kaart kan 124
skip kinder de 121
skip klopt dat -181
skip kreg $ -270
skip kreg van 242
skip loss , -187
skip mar @it 186
skip me @it 246
skip melding en -94
skip met $ 254
skip met @it -122
skip mijn , 238
skip mijn @it 194
skip mijn dan 170
skip mijn in 217
skip mijn is 188
skip mijn stat 210
skip mn $ 160
skip niet $ 256
skip nog de -231
skip nor , 146
skip nummer @it 239
skip nummer mijn -102
skip nummer van 84
skip of al 145
skip oktober $ -94
skip om nummer 243
skip onder nummer -156
skip onz zijn 205
skip op 0 -190
skip op adres 265
skip op id 121
skip op rijbewijs 243
skip op zijkant -164
skip over loss -187
skip paspoort : 222
skip putdeksel die -94
skip sta ingeschrev -224
skip stat mijn 189
skip te ? -94
skip teken $ -218
skip tweeling nor 134
skip uit $ 224
skip van , 152
skip van 0 -94
skip van brief -251
skip van kinder 121
skip van man 236
skip van oktober -94
skip van paspoort 236
skip verhuiz nor 121
skip vor verhuiz 121
skip zij @it 149
skip zijn $ 149
skip zijn , 256
skip zijn en 205
topic @ability 75
topic @access 127
topic @building -189
topic @business 31
topic @firstPerson -50
topic @general -204
topic @handled -289
topic @has -55
topic @home 60
topic @mine 136
topic @nuisance -71
topic @ofPerson 329
topic @organisation -273
topic @ownPostcode 44
topic @place -294
topic @plainly 145
topic @relative 312
topicAnywhere @ability 101
topicAnywhere @access 137
topicAnywhere @building -192
topicAnywhere @business -170
topicAnywhere @general -127
topicAnywhere @handled -271
topicAnywhere @hardly 126
topicAnywhere @has -37
topicAnywhere @home 72
topicAnywhere @mind -235
topicAnywhere @mine 217
topicAnywhere @mine-phrase 172
topicAnywhere @nuisance -54
topicAnywhere @ofPerson 354
topicAnywhere @organisation -208
topicAnywhere @ownPostcode 104
topicAnywhere @patient 95
topicAnywhere @place -212
topicAnywhere @plainly 200
topicAnywhere @relative 374
topicAnywhere @somebody 81
topicBefore @ability 143
topicBefore @access 100
topicBefore @building -125
topicBefore @firstPerson 18
topicBefore @handled -243
topicBefore @has -52
topicBefore @mine 61
topicBefore @nuisance -176
topicBefore @ofPerson 272
topicBefore @organisation -187
topicBefore @ownPostcode 27
topicBefore @patient 17
topicBefore @place -106
topicBefore @plainly 52
topicBefore @relative 242
topicBefore @somebody 18
topicBeside @ability 204
topicBeside @firstPerson 101
topicBeside @handled -102
topicBeside @has 26
topicBeside @home -87
topicBeside @nuisance 58
topicBeside @ofPerson 180
topicBeside @organisation -171
topicBeside @ownPostcode 206
topicBeside @patient 187
topicBeside @place -172
topicBeside @plainly 134
topicBeside @relative 123
topicBeside @somebody 195
topicEarlier @ability 150
topicEarlier @access 92
topicEarlier @building -194
topicEarlier @business -324
topicEarlier @firstPerson 45
topicEarlier @handled -547
topicEarlier @has -124
topicEarlier @mine 42
topicEarlier @mine-phrase -89
topicEarlier @nuisance -137
topicEarlier @ofPerson 749
topicEarlier @organisation -332
topicEarlier @ownPostcode 47
topicEarlier @patient 71
topicEarlier @place -296
topicEarlier @relative 271
topicEarlier @somebody 31
topicNear @access 120
topicNear @building -120
topicNear @business 111
topicNear @firstPerson -79
topicNear @handled -465
topicNear @has -79
topicNear @mine 92
topicNear @nuisance -226
topicNear @ofPerson 274
topicNear @patient 75
topicNear @place -258
topicNear @plainly 97
topicNear @relative 297
topicNear @somebody 39
twoBefore 0 , 118
twoBefore 0 0 268
twoBefore ^ dat -86
twoBefore ^ ja 163
twoBefore ben ik 103
twoBefore mn id 83
word ! -185
word $ 40
word ) -169
word , 72
word 0 132
word : -89
word ? 28
word @it 40
word ^ 40
word aan -206
word aangevraagd 308
word aanvrag -49
word achterkant 206
word achterop 234
word adres 297
word al 179
word aub 187
word balie 340
word bekend 304
word bekendmak -234
word ben 192
word bereik -280
word bij -100
word bijstand 187
word boeking -276
word bram 121
word brief -155
word bsn 129
word bsns 153
word burger 253
word cijfer 236
word container -82
word daarmee 107
word dag -87
word dan 102
word dar 241
word dat -100
word de -218
word deelfiet -87
word dez 188
word dezelfd -162
word dicht -331
word die -134
word dit -71
word dochter 184
word doorgev 140
word drie -96
word dus 210
word een -160
word en 147
word er -162
word erop 202
word fien 134
word gaf -190
word gan 117
word gat -216
word gebor 159
word geeft -167
word gegeven 167
word gemeent 77
word gen 192
word gezin 103
word goed 292
word grag 257
word had 187
word hangt -218
word har 212
word heeft -90
word het 109
word hier -109
word hierbij 121
word hij 137
word hor 192
word id 39
word identiteitskaart 214
word iet -177
word ik 154
word in -136
word ingeschrev -111
word is -19
word ja 163
word jar -59
word je 144
word jullie 144
word kaart 192
word kan -45
word kapot -176
word karin 101
word ker -100
word kijk 233
word kind 87
word kinder 121
word klein 149
word klopp -281
word klopt -110
word kreg -178
word kunt 157
word las -113
word ligt -217
word loss -187
word man 276
word mar 110
word me 248
word mei 123
word melding -202
word met -35
word mevrouw -252
word mij 182
word mijn 173
word mn 101
word moeder 108
word moest 159
word moet 145
word naast -127
word nam 162
word nee -247
word neg 128
word net -96
word niet -133
word nieuw 364
word nodig 296
word nog -128
word nor 206
word nr 182
word nu 306
word of -254
word oktober -94
word om -244
word onder -82
word ondergrond -82
word ons 235
word op -94
word oud 208
word over -216
word pal -113
word paspoort 232
word putdeksel -94
word rat -201
word rijbewijs 223
word sind 248
word sluit -247
word sta -141
word stickertj -193
word system 258
word t -154
word te 159
word teken -218
word terwijl 108
word tweeling 134
word u 289
word uit 377
word uitker 89
word uw -338
word van -93
word verhuiz 160
word vind 205
word volgen 98
word vor 95
word vorig -175
word vrag -186
word vroeg 243
word vrouw 107
word wanner 216
word war -145
word was -130
word wat 181
word we 350
word wet 311
word wil 174
word won 286
word woont 211
word yara 129
word ze -99
word zegt 341
word zet -104
word zie -181
word zij -75
word zijkant -164
word zit -250
word zo 274
`,
};
