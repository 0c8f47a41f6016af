import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 159 candidates that are, 89 that are not.
 * On families it was not taught on:
 * - above -1: found 97.5 %, wrongly 69.7 %
 * - above -0.5: found 95.6 %, wrongly 60.7 %
 * - above 0: found 93.7 %, wrongly 55.1 %
 * - above 0.5: found 87.4 %, wrongly 39.3 %
 * - above 1: found 83.0 %, wrongly 32.6 %
 */
export const unlabelledBsnWeights: LearnedWeights = {
  examples: "sha256:2b80016438d9685773040c4c1441140bb9c83b049f1867945afe30775673a664",
  intercept: -0.019,
  weights: `
before ( -199
before , 212
before 0 231
before : -106
before ^ 78
before achterkant 127
before achterop 130
before ben 227
before bij -228
before bsns 143
before cijfer 131
before dat -123
before de -212
before die -141
before dit 298
before een 227
before gaf -207
before gezin 118
before het 56
before hier 181
before id 136
before ik -60
before in -112
before is -168
before je 184
before me 280
before mij -321
before mijn 48
before mn 151
before nee -268
before neg 131
before nor 223
before nummer 367
before onder 334
before op 58
before over -197
before paspoort 246
before sta -89
before stat 219
before tweeling 137
before verhuiz 123
before vor -112
before1 , 215
before1 ^ 76
before1 al 196
before1 bekendmak -186
before1 gevond 246
before1 heeft -224
before1 ik 91
before1 is 66
before1 kaart 147
before1 met 78
before1 nor 132
before1 nummer -74
before1 onder -59
before1 stat 56
before1 zijn 117
before2 , -129
before2 0 170
before2 : -82
before2 ^ 58
before2 als -196
before2 bekend 326
before2 dan 195
before2 dat -97
before2 dit -75
before2 id 127
before2 ik 288
before2 ingeschrev -124
before2 ja 173
before2 mar 193
before2 me 251
before2 met -131
before2 mijn 196
before2 nummer 251
before2 zij 150
behind , -67
behind 0 101
behind ? 243
behind aan -145
behind aanvrag 141
behind al 226
behind bij 211
behind bsn 126
behind daarmee 273
behind dat -159
behind de -231
behind dezelfd -96
behind die -192
behind dor -374
behind een -343
behind en 307
behind gen 208
behind har 214
behind hebb -150
behind ik 61
behind in -317
behind is -129
behind jar -124
behind jullie 99
behind kaart 299
behind kan -199
behind loss -96
behind mij 308
behind mijn 371
behind mn -97
behind moet -359
behind niet -120
behind nog -218
behind of 182
behind stat 241
behind t -90
behind toch 197
behind u 315
behind van -174
behind verhuiz 152
behind vind 196
behind wet 273
behind wil 127
behind zijkant -179
behind zijn -99
behind zit -173
behind zo 208
behind1 $ 152
behind1 ( 163
behind1 ) 247
behind1 , 109
behind1 0 216
behind1 ? -133
behind1 en 269
behind1 in -138
behind1 is 213
behind1 kan -142
behind1 op -236
behind1 over -260
behind1 van -83
behind1 vor -129
behind1 zij 159
behind2 $ 133
behind2 , -68
behind2 . -97
behind2 : 108
behind2 ben 157
behind2 dat 202
behind2 de -392
behind2 er -60
behind2 har 111
behind2 is -210
behind2 jullie 302
behind2 mevrouw 95
behind2 mijn 248
behind2 over -94
behind2 van 291
bothBefore 0 , 217
bothBefore 0 0 259
bothBefore : nor 132
bothBefore dan : 195
bothBefore dat is -97
bothBefore id kaart 147
bothBefore ik : 106
bothBefore les ik 188
bothBefore met nummer -131
earlier , 213
earlier . 163
earlier ? -276
earlier aangift 127
earlier allebei 127
earlier ben 288
earlier bij 92
earlier brief -294
earlier bsn 694
earlier burgerservicenummer 493
earlier dat 231
earlier de -326
earlier die -45
earlier doen 127
earlier een -369
earlier em -125
earlier en 213
earlier geboort 127
earlier har 307
earlier heb -97
earlier hebb 151
earlier het -396
earlier ik 100
earlier in 169
earlier is -196
earlier jullie -76
earlier kaart 290
earlier kapot -241
earlier kenmerk -420
earlier kijk -229
earlier kunt 249
earlier meldnummer -412
earlier mn 397
earlier moet 87
earlier niet 68
earlier nodig -157
earlier nummer 113
earlier ons 127
earlier onz -196
earlier ook 184
earlier op -217
earlier ordernummer -296
earlier pak 359
earlier stat -69
earlier u -79
earlier van -106
earlier vor -194
earlier vroeg 279
earlier wacht -181
earlier wat 102
earlier welk -183
earlier wil 260
earlier will -126
earlier wilt -97
earlier wou 127
earlier zaaknummer -499
earlier ze -80
earlier zeker 424
earlier zon 127
elsewhere ! -309
elsewhere . 339
elsewhere 0 260
elsewhere ? 216
elsewhere aan 458
elsewhere aanmeld 137
elsewhere aannemer -96
elsewhere aanslag 201
elsewhere achterkant 364
elsewhere afsluit -96
elsewhere al 112
elsewhere allebei -96
elsewhere als 290
elsewhere beschik 179
elsewhere bij 58
elsewhere bijstand 139
elsewhere bijzonder 139
elsewhere bouw -243
elsewhere bsn 321
elsewhere burgerservicenr 406
elsewhere d 206
elsewhere dag -222
elsewhere dank -205
elsewhere dar -245
elsewhere de -27
elsewhere die 99
elsewhere dor -106
elsewhere drie -149
elsewhere een -104
elsewhere en -77
elsewhere er -94
elsewhere gat -204
elsewhere geregistreerd 136
elsewhere gister 279
elsewhere grag 403
elsewhere hallo -185
elsewhere heb 286
elsewhere hebb -135
elsewhere hij -129
elsewhere hoe 435
elsewhere hoevel 272
elsewhere hor 325
elsewhere in -144
elsewhere is -20
elsewhere ja 170
elsewhere jullie -286
elsewhere kan 197
elsewhere komt 171
elsewhere korting 137
elsewhere krijg 259
elsewhere kunt 87
elsewhere mag -140
elsewhere mij 213
elsewhere mijn 254
elsewhere mn 258
elsewhere moet -124
elsewhere niet 62
elsewhere nik -251
elsewhere nog 295
elsewhere nu 71
elsewhere nummer 186
elsewhere of 120
elsewhere om 290
elsewhere op 277
elsewhere over 278
elsewhere paspoort 218
elsewhere postma 327
elsewhere sofinummer 303
elsewhere sta 253
elsewhere stat 244
elsewhere te 184
elsewhere toch 370
elsewhere u 125
elsewhere uit -133
elsewhere uitker -109
elsewhere vel 249
elsewhere vind 140
elsewhere vor -238
elsewhere vrag 185
elsewhere wanner -120
elsewhere war -101
elsewhere was 158
elsewhere wat 177
elsewhere we -34
elsewhere wek -58
elsewhere wel 287
elsewhere wet -136
elsewhere wiersma -104
elsewhere wil 247
elsewhere will 115
elsewhere zet 162
elsewhere zijn 139
elsewhere zit 228
elsewhere zwemles 137
pair ! $ -208
pair , 0 246
pair , @it 215
pair , bram 123
pair , dat 206
pair , de -303
pair , die -96
pair , dit -206
pair , en 214
pair , fien 137
pair , gebor 251
pair , grag 268
pair , ik 264
pair , is -141
pair , kan 169
pair , komt -269
pair , mevrouw 95
pair , wat -138
pair , welk -169
pair 0 $ 350
pair 0 ( -212
pair 0 , 156
pair 0 . 169
pair 0 0 150
pair 0 en 106
pair 0 jar 312
pair 0 mei 133
pair 0 oktober -96
pair 0 zij 165
pair : 0 17
pair : ik 109
pair : nor 143
pair ? $ 32
pair @it $ 152
pair @it ( 163
pair @it ) 247
pair @it , 109
pair @it 0 216
pair @it ? -133
pair @it en 269
pair @it in -138
pair @it is 213
pair @it kan -142
pair @it op -236
pair @it over -260
pair @it van -83
pair @it vor -129
pair @it zij 159
pair ^ 0 267
pair ^ @it 76
pair ^ aan 120
pair ^ achterop 247
pair ^ als 152
pair ^ dat -97
pair ^ de -194
pair ^ deelfiet -89
pair ^ dit 188
pair ^ er -299
pair ^ gevond -193
pair ^ hier -78
pair ^ hierbij 123
pair ^ ik 71
pair ^ is 255
pair ^ ja 173
pair ^ je 230
pair ^ melding -96
pair ^ mijn 56
pair ^ mn 230
pair ^ nee -268
pair ^ nou 258
pair ^ onder -104
pair ^ op -140
pair ^ van 188
pair ^ vor 137
pair aan de 176
pair al 0 254
pair al @it 196
pair bekendmak @it -186
pair ben ik 152
pair bij 0 88
pair bij de -155
pair bij mij 119
pair bij ons 226
pair bsn 0 136
pair bsns zijn 206
pair dag in -89
pair dan : 195
pair dat ben 157
pair dat bij 215
pair dat is -219
pair de balie 359
pair de gemeent 79
pair de kinder 123
pair de neg 131
pair de ondergrond -83
pair de pal -119
pair de tweeling 139
pair de verhuiz 181
pair de zijkant -179
pair dezelfd loss -96
pair dicht $ -194
pair dit ben 103
pair dit nummer -162
pair dus $ 95
pair en dan 147
pair en die -211
pair er een -329
pair er nog -113
pair gan over -96
pair gan we 295
pair gat over -131
pair gebor 0 95
pair gevond @it 246
pair gezin : 109
pair grag wet 189
pair hangt een -285
pair heeft @it -224
pair het dat -200
pair het mar 316
pair het system 271
pair hier won 168
pair hierbij de 123
pair id kaart 130
pair ik , 145
pair ik 0 110
pair ik : 139
pair ik @it 91
pair ik een -139
pair ik heb -128
pair ik ingeschrev -240
pair ik kreg -315
pair ik las -111
pair ik mijn 308
pair ik nog -153
pair ik van 261
pair in de -98
pair is $ 184
pair is @it 66
pair is dat -41
pair is de -211
pair is het 190
pair is mijn 242
pair jullie $ -110
pair kaart @it 147
pair kinder vor 123
pair klopt het -119
pair komt er -269
pair kreg ik 92
pair las net -94
pair les ik 188
pair ligt al -89
pair loss putdeksel -96
pair mei 0 133
pair met @it 78
pair met nummer -131
pair mij en 163
pair mijn identiteitskaart 232
pair mijn nummer 250
pair mijn paspoort 224
pair mn id 83
pair mn rijbewijs 192
pair moet ik -323
pair naast de -137
pair neg cijfer 131
pair niet op 85
pair nor 0 135
pair nor @it 132
pair nummer @it -74
pair nummer van 253
pair oktober . -96
pair onder @it -59
pair onder dit -162
pair ondergrond container -83
pair ons in 226
pair onz bsns 206
pair op de -171
pair op mijn 243
pair op mn 177
pair over de -191
pair over dezelfd -96
pair over het -284
pair putdeksel , -96
pair sta ik -240
pair stat $ -112
pair stat @it 56
pair stat er 162
pair stat op -116
pair tweeling : 137
pair uit mijn 317
pair van 0 -80
pair van de -224
pair van jullie -94
pair van mij 253
pair van mijn -177
pair van mn 141
pair verhuiz : 123
pair vor de -38
pair vor het 244
pair vor mijn 203
pair vorig jar -192
pair war kan -198
pair wat er 178
pair wat moet -138
pair wil ik -100
pair wil wet 273
pair word $ -85
pair zij : 127
pair zijn @it 117
skip ( ) -103
skip , , 197
skip , . 68
skip , 0 125
skip , @it -129
skip , dat -166
skip , de 110
skip , er -319
skip , moet -138
skip , stat 335
skip , u 247
skip 0 $ -41
skip 0 . -96
skip 0 0 188
skip 0 : 114
skip 0 @it 170
skip 0 die -96
skip : $ -155
skip : , 221
skip : . 135
skip : 0 42
skip : @it -82
skip : zij 127
skip @it $ 133
skip @it , -68
skip @it . -97
skip @it : 108
skip @it ben 157
skip @it dat 202
skip @it de -392
skip @it er -60
skip @it har 111
skip @it is -210
skip @it jullie 302
skip @it mevrouw 95
skip @it mijn 248
skip @it over -94
skip @it van 291
skip ^ ( 89
skip ^ , 174
skip ^ 0 163
skip ^ : -145
skip ^ @it 58
skip ^ bsns 146
skip ^ dat -131
skip ^ de 123
skip ^ dit -162
skip ^ gevond 179
skip ^ heb -263
skip ^ ik 279
skip ^ je 210
skip ^ kreg -257
skip ^ las -111
skip ^ met 214
skip ^ mijn 231
skip ^ moet 289
skip ^ nummer 328
skip ^ stat 148
skip ^ tweeling 137
skip ^ uit 234
skip ^ van -180
skip achterop id 130
skip al jar 254
skip als @it -196
skip bekend @it 326
skip ben , 149
skip bij $ 109
skip bij , -123
skip bij in 226
skip bij te 206
skip bram $ 123
skip bsn $ 118
skip dag de -89
skip dan @it 195
skip dat $ -188
skip dat @it -97
skip dat de -226
skip dat ik 157
skip dat ons 223
skip de $ -348
skip de ) -127
skip de , -81
skip de . -265
skip de 0 274
skip de : 112
skip de cijfer 131
skip de container -83
skip de hangt -276
skip de op -166
skip de van -131
skip de vor 123
skip dezelfd putdeksel -96
skip die $ 246
skip die 0 -133
skip dit @it -75
skip dit ik 103
skip een ? -144
skip en gan -96
skip en van -96
skip en wil 267
skip er de -264
skip er een -279
skip erop $ 224
skip fien . 137
skip gan dezelfd -96
skip gevond $ 246
skip gezin ik 109
skip har is 155
skip het $ -164
skip het ? 114
skip het dat 308
skip het is 303
skip het uit 164
skip hierbij nummer 123
skip id @it 127
skip ik $ -163
skip ik , 139
skip ik 0 110
skip ik @it 288
skip ik de 291
skip ik en 157
skip ik het 347
skip ik in -310
skip ik net -94
skip ik wet 267
skip in system 131
skip ingeschrev @it -124
skip is $ 91
skip is , 304
skip is nummer 236
skip ja @it 173
skip kaart kan 128
skip kinder de 123
skip klopt dat -200
skip kreg $ -295
skip kreg van 261
skip loss , -200
skip mar @it 193
skip me @it 251
skip melding en -96
skip met $ 275
skip met @it -131
skip mijn , 240
skip mijn @it 196
skip mijn dan 180
skip mijn in 238
skip mijn is 197
skip mijn stat 230
skip mn $ 178
skip niet $ 271
skip nog de -249
skip nor , 143
skip nummer @it 251
skip nummer mijn -113
skip nummer van 91
skip of al 158
skip oktober $ -96
skip om nummer 253
skip onder nummer -162
skip onz zijn 206
skip op 0 -215
skip op adres 287
skip op id 123
skip op rijbewijs 255
skip op zijkant -179
skip over loss -200
skip paspoort : 233
skip putdeksel die -96
skip sta ingeschrev -240
skip stat mijn 199
skip te ? -100
skip teken $ -238
skip tweeling nor 137
skip uit $ 242
skip van , 157
skip van 0 -96
skip van brief -275
skip van kinder 123
skip van man 258
skip van oktober -96
skip van paspoort 246
skip verhuiz nor 123
skip vor verhuiz 123
skip zij @it 150
skip zijn $ 163
skip zijn , 276
skip zijn en 206
topic @ability 64
topic @access 125
topic @building -184
topic @business 24
topic @firstPerson -39
topic @general -215
topic @handled -283
topic @has -49
topic @home 53
topic @mine 130
topic @nuisance -79
topic @ofPerson 307
topic @organisation -279
topic @ownPostcode 45
topic @place -287
topic @plainly 139
topic @relative 302
topicAnywhere @ability 95
topicAnywhere @access 134
topicAnywhere @building -186
topicAnywhere @business -190
topicAnywhere @general -144
topicAnywhere @handled -267
topicAnywhere @hardly 128
topicAnywhere @has -29
topicAnywhere @home 69
topicAnywhere @mind -257
topicAnywhere @mine 201
topicAnywhere @mine-phrase 177
topicAnywhere @nuisance -52
topicAnywhere @ofPerson 337
topicAnywhere @organisation -211
topicAnywhere @ownPostcode 102
topicAnywhere @patient 90
topicAnywhere @place -203
topicAnywhere @plainly 193
topicAnywhere @relative 360
topicAnywhere @somebody 80
topicAnywhere @vehicle -64
topicBefore @ability 137
topicBefore @access 100
topicBefore @building -129
topicBefore @firstPerson 17
topicBefore @handled -246
topicBefore @has -45
topicBefore @mine 61
topicBefore @nuisance -188
topicBefore @ofPerson 258
topicBefore @organisation -188
topicBefore @ownPostcode 28
topicBefore @patient 16
topicBefore @place -112
topicBefore @plainly 52
topicBefore @relative 229
topicBefore @somebody 17
topicBeside @ability 218
topicBeside @firstPerson 90
topicBeside @handled -103
topicBeside @has 24
topicBeside @home -89
topicBeside @nuisance 56
topicBeside @ofPerson 188
topicBeside @organisation -186
topicBeside @ownPostcode 199
topicBeside @patient 176
topicBeside @place -193
topicBeside @plainly 129
topicBeside @relative 120
topicBeside @somebody 184
topicEarlier @ability 174
topicEarlier @access 109
topicEarlier @building -205
topicEarlier @business -340
topicEarlier @firstPerson 40
topicEarlier @handled -596
topicEarlier @has -130
topicEarlier @mine 35
topicEarlier @mine-phrase -97
topicEarlier @nuisance -145
topicEarlier @ofPerson 791
topicEarlier @organisation -367
topicEarlier @ownPostcode 42
topicEarlier @patient 66
topicEarlier @place -323
topicEarlier @relative 267
topicEarlier @somebody 23
topicEarlier @vehicle 81
topicNear @access 119
topicNear @building -123
topicNear @business 116
topicNear @firstPerson -81
topicNear @handled -492
topicNear @has -88
topicNear @mine 85
topicNear @mine-phrase -81
topicNear @nuisance -246
topicNear @ofPerson 277
topicNear @patient 71
topicNear @place -267
topicNear @plainly 92
topicNear @relative 311
topicNear @somebody 39
twoBefore 0 , 124
twoBefore 0 0 270
twoBefore ^ dat -97
twoBefore ^ ja 173
twoBefore ben ik 103
twoBefore mn id 83
word ! -208
word $ 38
word ) -176
word , 68
word 0 123
word : -93
word ? 32
word @it 38
word ^ 38
word aan -219
word aangevraagd 338
word aanvrag -56
word achterkant 214
word achterop 246
word adres 313
word al 198
word aub 200
word balie 359
word bekend 326
word bekendmak -254
word ben 193
word bereik -307
word bij -101
word bijstand 194
word boeking -298
word bram 123
word brief -165
word bsn 134
word bsns 146
word burger 277
word cijfer 242
word container -83
word daarmee 114
word dag -89
word dan 96
word dar 251
word dat -96
word de -201
word deelfiet -89
word dez 227
word dezelfd -174
word dicht -361
word die -134
word dit -72
word dochter 200
word doorgev 156
word dor 74
word drie -98
word dus 239
word een -163
word en 140
word er -168
word erop 224
word fien 137
word gaf -207
word gan 126
word gat -234
word gebor 162
word geeft -187
word gegeven 184
word gemeent 79
word gen 208
word geregistreerd -98
word gezin 109
word goed 305
word grag 270
word had 204
word hangt -230
word har 199
word heeft -100
word het 110
word hier -129
word hierbij 123
word hij 136
word hor 198
word identiteitskaart 232
word iet -194
word ik 149
word in -135
word ingeschrev -112
word is -22
word ja 173
word jar -66
word je 151
word jullie 136
word kaart 200
word kan -47
word kapot -189
word ker -113
word kijk 249
word kind 95
word kinder 123
word klein 151
word klopp -312
word klopt -119
word kreg -189
word kunt 150
word las -111
word ligt -233
word loss -200
word man 293
word mar 126
word me 242
word mei 133
word melding -211
word met -31
word mevrouw -280
word mij 190
word mijn 165
word mn 103
word moeder 119
word moest 168
word moet 144
word naast -137
word nam 182
word nee -268
word neg 131
word net -94
word niet -133
word nieuw 397
word nodig 311
word nog -129
word nor 207
word nr 197
word nu 328
word of -271
word oktober -96
word om -271
word onder -88
word ondergrond -83
word ons 234
word op -88
word oud 226
word over -221
word pal -119
word paspoort 232
word putdeksel -96
word rat -207
word rijbewijs 229
word sind 267
word sluit -277
word sta -153
word stickertj -212
word system 271
word t -165
word te 157
word teken -238
word terwijl 127
word tweeling 139
word u 302
word uit 391
word uitker 86
word uw -371
word van -88
word verhuiz 154
word vind 201
word volgen 110
word vor 91
word vorig -192
word vrag -207
word vroeg 253
word vrouw 98
word waarom 64
word wanner 228
word war -160
word was -135
word wat 189
word we 368
word wet 322
word wil 168
word won 298
word woont 226
word word -85
word yara 141
word ze -106
word zegt 362
word zet -115
word zie -195
word zij -83
word zijkant -179
word zit -269
word zo 290
`,
};
