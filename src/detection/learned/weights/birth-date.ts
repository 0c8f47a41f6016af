import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 488 candidates that are, 636 that are not.
 * On families it was not taught on:
 * - above -1: found 95.3 %, wrongly 16.0 %
 * - above -0.5: found 92.0 %, wrongly 9.1 %
 * - above 0: found 88.7 %, wrongly 5.3 %
 * - above 0.5: found 83.6 %, wrongly 3.0 %
 * - above 1: found 76.6 %, wrongly 1.4 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:9e6171c8fe8740c7296462ec381b8ae91d36dd57912683dc1c4f1659daff4e3a",
  intercept: -0.548,
  weights: `
before , -44
before 0 -71
before : 65
before aan -340
before aangevraagd 281
before aanvrag -102
before adreswijz -153
before al -54
before all -248
before april -222
before aub -135
before bel -141
before bell -115
before ben 247
before besteld -141
before betaald -142
before bij 115
before bos 168
before brief -238
before brug -158
before bsn -136
before dan 156
before dat 81
before de -197
before dez -143
before dochter 137
before dochtertj 220
before dor 112
before een -204
before eerst 211
before emma 229
before en -23
before er -128
before februari -154
before fout 290
before gat 63
before geboorteaangift -195
before geboortebos -165
before geboortedatum 196
before gebor -86
before gebortedatum 197
before gegeven 192
before gemeent -246
before gemeentehuis -240
before gen -262
before ging -121
before goedemorg 140
before har -296
before harmonie -182
before heb -315
before heeft -211
before hier -84
before hij 172
before hoorzit -214
before huwelijk -267
before id 84
before ik 39
before in 59
before is -97
before jar -212
before jeugdhuis -110
before jip 224
before jongst 155
before jul 276
before juli -238
before k 184
before kan -161
before kapel -192
before karton -98
before kermis -85
before kind 167
before kinder -269
before kinderboerderij -162
before kindj 255
before kindjes -229
before klar 138
before klein 160
before kreg 136
before kwam 157
before lamp -217
before lot 288
before lowie -279
before ma 253
before mag -120
before man 339
before me -140
before met -74
before mevrouw 118
before mijn -45
before mn 105
before moeder 311
before nam 239
before nar -179
before niet 204
before nieuw -340
before nog 165
before nor 180
before nul -216
before odet 250
before of -311
before onz -60
before op -26
before open -90
before oud -211
before over -241
before overled -223
before papier -87
before parkeervergunn -122
before paspoort -327
before regel -167
before reispas 301
before rijbewijs -201
before rijksregister -183
before rijksregisternr -239
before rijksregisternummer -169
before samira 194
before sem 267
before speeltuin -97
before straatfeest -102
before t -200
before te 144
before ter 95
before tuss -154
before tweeling 108
before u -193
before uit -149
before uittreksel 132
before uw -79
before van -105
before vergunn -246
before verjaardag -146
before voetbalclub -117
before vor 74
before vrouw 162
before vuilophal -101
before waarop -97
before wanner -116
before was -238
before we -416
before werd 124
before werk 145
before wet -76
before wij -101
before will -227
before woning -188
before wordt -306
before yara 116
before zag 186
before zij 358
before zijn 223
before zon 272
before zoontj 258
before zwembad -188
before zwemles 230
before1 ( 188
before1 , 273
before1 0 -247
before1 ^ 151
before1 aangevraagd -192
before1 afsprak -275
before1 ben 207
before1 besteld -183
before1 dat 43
before1 datem 189
before1 datum 233
before1 den 98
before1 gb 247
before1 geb 157
before1 gebdatum 165
before1 geboortedatum 99
before1 geboortedtm 232
before1 gebor 188
before1 geborenop 255
before1 gedateerd -124
before1 ik -139
before1 ingang -208
before1 is 233
before1 kom -248
before1 m -102
before1 meenem -195
before1 met -216
before1 moet 208
before1 na -292
before1 neg -286
before1 nor 169
before1 of -110
before1 op -114
before1 open -224
before1 opgericht -266
before1 ophal -250
before1 pas -197
before1 per -316
before1 rijksregister -195
before1 rijksregisternummer -205
before1 sind -279
before1 stat -181
before1 teg -271
before1 tot -152
before1 trouw -125
before1 tuss -191
before1 van -32
before1 vanaf -299
before1 vergader -206
before1 verloopt -230
before1 vor -294
before1 was -247
before1 zegt -135
before1 zijnd 63
before1 zondag -148
before2 ( 123
before2 , 12
before2 0 -36
before2 : 95
before2 ^ 86
before2 aalst 78
before2 aangevraagd -263
before2 afsprak -315
before2 als 162
before2 ben 186
before2 besluit -161
before2 bestat -186
before2 betaald -197
before2 brief -283
before2 buurtfeest -159
before2 dan -145
before2 dat 100
before2 dateert -155
before2 de 119
before2 die -259
before2 dob 171
before2 dochter 271
before2 doen -163
before2 eid -171
before2 en 217
before2 er 124
before2 gan -155
before2 geb 104
before2 geboort 189
before2 geboortedag 193
before2 geboortedatum 130
before2 gebor 98
before2 gebort 157
before2 geldig -135
before2 geopend -65
before2 geplant -195
before2 gesticht -129
before2 hier -239
before2 hij -224
before2 ik 60
before2 in -122
before2 ingewijd -161
before2 is -123
before2 juni -93
before2 kaart -207
before2 kan -139
before2 levenslicht 293
before2 licht 287
before2 liep -137
before2 loopt -92
before2 me 161
before2 mei -118
before2 mijn 111
before2 negenennegent -277
before2 nodig -150
before2 nor 309
before2 of 139
before2 op -241
before2 open -86
before2 opgericht -153
before2 oud -157
before2 papier -104
before2 paspoort -256
before2 reglement -130
before2 rijksregisternr -255
before2 rijksregisternummer -223
before2 stat -274
before2 t -102
before2 te -161
before2 thorbeck -209
before2 trouw -170
before2 tweeling 270
before2 verhuiz -110
before2 verjaardag 158
before2 verjar 287
before2 vier -127
before2 vor -266
before2 vuurwerk -212
before2 was -164
before2 we -128
before2 wereld 157
before2 wij -274
before2 wordt -148
before2 zij -116
before2 zijn 90
behind ! -232
behind $ -61
behind ) 162
behind , -17
behind . -35
behind 0 71
behind : 208
behind ? -206
behind aan 109
behind aangift 233
behind aanvrag -168
behind achter 134
behind adres 286
behind affich -111
behind al 48
behind allen 161
behind altijd 159
behind ambtenar -196
behind archief -188
behind asbest -175
behind asfalt -248
behind aub 156
behind augustus -252
behind balie -159
behind ben 188
behind bestat -162
behind bestemmingsplan -178
behind bezwar -125
behind bij 188
behind binn -79
behind binnenlop -93
behind bord -113
behind bus 291
behind centrum -124
behind containerpark -122
behind crech 250
behind da 108
behind daarna -199
behind dan 101
behind dar -351
behind dat -43
behind datum 304
behind de -24
behind december -139
behind demo 171
behind den -243
behind denk 310
behind dez -146
behind dicht -178
behind die -117
behind dijk -216
behind doe 163
behind doen -240
behind doet -193
behind dor -140
behind dorp 168
behind dus 120
behind en -33
behind er -189
behind ergen -198
behind fotos -200
behind fout -198
behind ge -236
behind geb 161
behind geboortebos 297
behind geboortedatum 292
behind gebor 159
behind gekom 175
behind gen 70
behind genoeg 114
behind gestrooid -150
behind getrouwd -273
behind gev 114
behind grag 71
behind groep -251
behind har 181
behind heb 327
behind hebt 177
behind heeft 141
behind hem 226
behind het 124
behind hier 259
behind hij 230
behind hoe 87
behind hondenbelast -265
behind houd -305
behind id 187
behind iemand -256
behind iet 160
behind is 37
behind jar -111
behind jubileum -163
behind juist 114
behind jullie -250
behind juni -115
behind kaart 111
behind klein 201
behind kleuter 201
behind klopt -297
behind kom -181
behind komt -280
behind konink -94
behind korting 99
behind krijg 94
behind kunt -152
behind kwam 115
behind lang -121
behind las -174
behind lat -261
behind leerplicht 201
behind leuk 96
behind loopt -297
behind man -222
behind me 164
behind mee 192
behind meedoen 133
behind men 100
behind mer -99
behind met 143
behind moet -150
behind mog -196
behind nam 160
behind nem -107
behind net 231
behind niet 118
behind nodig 79
behind nog 45
behind nooit -197
behind nu 121
behind om -128
behind ons 99
behind ontvang -120
behind op 37
behind open -102
behind oud -95
behind over 119
behind parkinson 134
behind pas -186
behind paspoort 242
behind put -115
behind raadhuis -184
behind raadzal -117
behind recht 137
behind rijbewijs 309
behind rijst -143
behind sam 245
behind sit -151
behind stad -102
behind stadhuis 196
behind stan 181
behind stat 31
behind stemm 201
behind stempas 171
behind strat -219
behind tel 175
behind terecht -138
behind tijd -221
behind toch -178
behind toen 220
behind tot -190
behind trouw 229
behind trouwzal -222
behind turkij -222
behind twee 221
behind twintig 156
behind u 327
behind uit 119
behind uittreksel 141
behind uur -176
behind uw -276
behind verhuiz 102
behind verleng -87
behind vind -71
behind volgen -154
behind vor 204
behind wachtlijst 170
behind wag -158
behind want -205
behind war 68
behind we -83
behind welk 111
behind werk -183
behind wet 188
behind wie -159
behind wij -89
behind won 93
behind woont 95
behind word -189
behind wordt -160
behind zal -152
behind ze 32
behind zegg 121
behind zegt -141
behind zij 270
behind zoek -138
behind zoiet -156
behind zonder -112
behind1 ! -249
behind1 $ 99
behind1 ( 162
behind1 ) 353
behind1 , 82
behind1 . 43
behind1 0 -163
behind1 ? -241
behind1 als 88
behind1 ben 116
behind1 bestat -135
behind1 bsn 145
behind1 dicht -110
behind1 dor -202
behind1 dus 205
behind1 en 131
behind1 geb 241
behind1 gebor 167
behind1 het -197
behind1 ik 160
behind1 in 50
behind1 is -91
behind1 mag 105
behind1 mar -153
behind1 met 97
behind1 mevrouw 200
behind1 nar -249
behind1 niet -214
behind1 nog -239
behind1 of -182
behind1 om -47
behind1 ook -206
behind1 op -163
behind1 open -130
behind1 over -152
behind1 overled -194
behind1 sorry -119
behind1 stat -184
behind1 stond -306
behind1 te 215
behind1 ter 175
behind1 toch -104
behind1 tot -144
behind1 van -99
behind1 vanaf -250
behind1 verhuis -99
behind1 volgen -213
behind1 vor -216
behind1 was -164
behind1 won -162
behind1 zegt -164
behind1 zonder -93
behind1 zou -92
behind2 $ 15
behind2 , -28
behind2 . -273
behind2 0 -62
behind2 ? -136
behind2 afsprak 211
behind2 al -152
behind2 als -170
behind2 ben 218
behind2 bestat -113
behind2 bij -176
behind2 binn -148
behind2 dan 146
behind2 de -177
behind2 delfzijl 189
behind2 dus 168
behind2 echt 103
behind2 een -135
behind2 elk -253
behind2 en 100
behind2 er -213
behind2 fes 202
behind2 gat 227
behind2 geldig -144
behind2 grag 51
behind2 groep 307
behind2 heb 63
behind2 het -206
behind2 hier -168
behind2 hij 372
behind2 hoe -125
behind2 ik -76
behind2 in -123
behind2 is -126
behind2 j 275
behind2 jullie 102
behind2 kan 48
behind2 kom 98
behind2 krijg 79
behind2 m -195
behind2 mag -178
behind2 mar 163
behind2 moeder 166
behind2 moet -205
behind2 mog -169
behind2 nar 172
behind2 nee 126
behind2 nog -169
behind2 nu -95
behind2 onz -125
behind2 sint 159
behind2 stat -83
behind2 tot -110
behind2 uur -154
behind2 van 233
behind2 vanaf -169
behind2 vor -279
behind2 war -278
behind2 was -208
behind2 we -82
behind2 welk 272
behind2 wereld 175
behind2 wij -74
behind2 wil 197
behind2 will -273
behind2 wonend 149
behind2 woont 235
behind2 wordt 170
behind2 ze 241
behind2 zij 108
behind2 zijn -148
behind2 zou 254
bothBefore ( gebor 213
bothBefore , 0 -201
bothBefore , afsprak -252
bothBefore , geb 229
bothBefore , geboortedatum -76
bothBefore , gebor 294
bothBefore , ophal -242
bothBefore , per -117
bothBefore 0 , -157
bothBefore 0 gb 124
bothBefore 0 gebor 308
bothBefore 0 of -98
bothBefore 0 op -130
bothBefore 0 per -177
bothBefore ^ afsprak -212
bothBefore ^ datum 242
bothBefore ^ geb 123
bothBefore ^ gebdatum 165
bothBefore ^ geboortedatum 223
bothBefore ^ geboortedtm 232
bothBefore ^ gebor 278
bothBefore ^ op -207
bothBefore ^ per -234
bothBefore ^ sind -186
bothBefore ^ tot -141
bothBefore ^ vanaf -206
bothBefore ^ vergader -206
bothBefore ^ zaterdag -163
bothBefore aalst den 196
bothBefore aalst op 217
bothBefore aangevraagd op -263
bothBefore afsprak : -258
bothBefore afsprak op -211
bothBefore als geboortedatum 245
bothBefore ben gebor 119
bothBefore ben op 182
bothBefore ben van 213
bothBefore besluit van -184
bothBefore bestat sind -172
bothBefore betaald op -197
bothBefore brief van -239
bothBefore dat is 126
bothBefore dateert van -155
bothBefore die na -169
bothBefore doen op -163
bothBefore gan per -155
bothBefore geboort datem 189
bothBefore geboortedag is 193
bothBefore geboortedatum : 126
bothBefore geboortedatum is 117
bothBefore gebor : 299
bothBefore gebor op 135
bothBefore gebor tuss -191
bothBefore gebort datum 157
bothBefore geldig tot -135
bothBefore geopend op -65
bothBefore geplant op -195
bothBefore gesticht op -129
bothBefore ik ben 125
bothBefore ik op -55
bothBefore in op -122
bothBefore ingewijd op -114
bothBefore is op -128
bothBefore juni of -93
bothBefore kan ik -139
bothBefore levenslicht op 293
bothBefore licht op 287
bothBefore mijn geboortedatum 111
bothBefore nodig vor -150
bothBefore open op -86
bothBefore opgericht op -153
bothBefore paspoort verloopt -230
bothBefore reglement van -130
bothBefore t m -102
bothBefore trouw op -170
bothBefore van den 222
bothBefore van vor -222
bothBefore verjaardag is 158
bothBefore verjar op 287
bothBefore vuurwerk op -212
bothBefore wereld op 157
bothBefore wij trouw -111
bothBefore wordt op -148
bothBefore zijn op -215
bothBefore zijn van 251
earlier ? 111
earlier bedoel 303
earlier ben -265
earlier bij 264
earlier buit -131
earlier dag -293
earlier dat 56
earlier data -328
earlier datum -362
earlier de -359
earlier die -390
earlier doorgev 98
earlier een 181
earlier en 217
earlier even 113
earlier ge -244
earlier geboortedata 309
earlier geboortedatum 401
earlier gebor -325
earlier had -131
earlier hebb 281
earlier het 204
earlier hoe 239
earlier huis 212
earlier ik -91
earlier in -166
earlier is -292
earlier kampverzeker 309
earlier lat 239
earlier mijn 449
earlier moest 146
earlier moet 29
earlier nieuw 209
earlier nodig -131
earlier nog -148
earlier onz -335
earlier ook 233
earlier op -91
earlier repetities -328
earlier te 276
earlier u 219
earlier verjaardag 338
earlier vor 139
earlier wanner -438
earlier welk -351
earlier wet -135
earlier wil 161
earlier wild -136
earlier zal -271
earlier zijn 329
earlier zoek 251
elsewhere ! 331
elsewhere ( 284
elsewhere ) -67
elsewhere , -55
elsewhere . 67
elsewhere 0 -79
elsewhere : 97
elsewhere ? -79
elsewhere @code -274
elsewhere a -76
elsewhere aangevraagd -147
elsewhere aangift 254
elsewhere aanvrag 181
elsewhere adres -257
elsewhere al 122
elsewhere allebei 125
elsewhere allen -201
elsewhere alles 168
elsewhere an -159
elsewhere app 235
elsewhere attest -202
elsewhere be 127
elsewhere bel 249
elsewhere belast 111
elsewhere ben 114
elsewhere besliss -346
elsewhere beslist -196
elsewhere betaald 229
elsewhere bezwar -286
elsewhere bij -125
elsewhere bijzonder 110
elsewhere breda 162
elsewhere brief -146
elsewhere broer 288
elsewhere brommer -240
elsewhere bruid 191
elsewhere bruidegom 208
elsewhere bsn -151
elsewhere bus 145
elsewhere collega 162
elsewhere contactperson 125
elsewhere d 42
elsewhere dag -171
elsewhere dank -86
elsewhere dar -202
elsewhere dat -43
elsewhere db -164
elsewhere de 46
elsewhere die -395
elsewhere dit 124
elsewhere dochter -157
elsewhere doen 139
elsewhere dor -185
elsewhere dossier 191
elsewhere drie -165
elsewhere dubbel 306
elsewhere echt -83
elsewhere een -103
elsewhere eerst 95
elsewhere en 72
elsewhere er -20
elsewhere exampl -116
elsewhere extra -166
elsewhere fotos -241
elsewhere g 146
elsewhere gan 163
elsewhere gast -97
elsewhere gat -181
elsewhere ge -195
elsewhere geb 179
elsewhere geboortedatum 323
elsewhere gegeven 137
elsewhere geluidsoverlast -214
elsewhere gemeent -106
elsewhere gen -304
elsewhere geregistreerd 258
elsewhere gerust 217
elsewhere getuig 162
elsewhere geweest 296
elsewhere gewon -106
elsewhere grag 154
elsewhere gratis 168
elsewhere groet 162
elsewhere grofvuil 106
elsewhere grot 138
elsewhere gsm 137
elsewhere half -234
elsewhere heb 58
elsewhere hebt -149
elsewhere hield -201
elsewhere hier -239
elsewhere hieran -175
elsewhere hoe 118
elsewhere hond -113
elsewhere hor 156
elsewhere huwelijk 229
elsewhere iemand -262
elsewhere iet -254
elsewhere ik 83
elsewhere in 54
elsewhere inschrijv 203
elsewhere is -145
elsewhere j 239
elsewhere jar 221
elsewhere jawoord 162
elsewhere je 127
elsewhere jef -212
elsewhere juli -210
elsewhere jullie -51
elsewhere juni -87
elsewhere k 124
elsewhere kan -92
elsewhere kat -265
elsewhere ker -82
elsewhere kijk 215
elsewhere kinder 195
elsewhere klein 284
elsewhere kleinkinder -90
elsewhere klopt 118
elsewhere kom 195
elsewhere komt -45
elsewhere krijg -48
elsewhere kunn -201
elsewhere kunt 109
elsewhere kwartelstrat 162
elsewhere kwijt 162
elsewhere kwijtscheld 110
elsewhere len -184
elsewhere m 292
elsewhere mail 176
elsewhere man 239
elsewhere mar -152
elsewhere meebreng -94
elsewhere meester -262
elsewhere met -37
elsewhere mevrouw 412
elsewhere mij -47
elsewhere mijn 124
elsewhere mist 162
elsewhere mn 387
elsewhere moeder 301
elsewhere moest 203
elsewhere moet -99
elsewhere mog -150
elsewhere na -110
elsewhere nam 106
elsewhere nar 47
elsewhere nb 162
elsewhere niet 173
elsewhere nik 381
elsewhere nl -230
elsewhere nodig 131
elsewhere nog -76
elsewhere nor 174
elsewhere nu 131
elsewhere of 157
elsewhere om -86
elsewhere oma 181
elsewhere ontvang 307
elsewhere onz 84
elsewhere ook 115
elsewhere op -31
elsewhere opa 217
elsewhere open -67
elsewhere opvang -117
elsewhere oud -217
elsewhere over 129
elsewhere overlast -174
elsewhere overlijd 277
elsewhere p -113
elsewhere papier -94
elsewhere parker -259
elsewhere paspoort 129
elsewhere pauwel -252
elsewhere plat 163
elsewhere r 131
elsewhere raadhuis 162
elsewhere recht 211
elsewhere rijbewijs 79
elsewhere rijd -161
elsewhere rijksregister -151
elsewhere rijksregisternummer -174
elsewhere rond 136
elsewhere schol 95
elsewhere schrijf 339
elsewhere september 83
elsewhere sindsdien -97
elsewhere sta 273
elsewhere stadhuis 137
elsewhere start -229
elsewhere stat 57
elsewhere stond -250
elsewhere subsidie -176
elsewhere taart -120
elsewhere te 82
elsewhere teken -80
elsewhere terras -144
elsewhere tijd -160
elsewhere toch 92
elsewhere tot -179
elsewhere trouw 122
elsewhere trouwzal 138
elsewhere twee -171
elsewhere u -25
elsewhere uit 138
elsewhere uittreksel 147
elsewhere uur -164
elsewhere uw -107
elsewhere v 132
elsewhere vader 320
elsewhere van -114
elsewhere vast 143
elsewhere ver -102
elsewhere verhuisd 298
elsewhere vier -186
elsewhere volg 162
elsewhere volgend 162
elsewhere volwass -90
elsewhere volwassen -112
elsewhere vor -51
elsewhere vorig 154
elsewhere vrij 165
elsewhere vrijdag 108
elsewhere wanner -180
elsewhere war -209
elsewhere was -392
elsewhere wat 52
elsewhere we -51
elsewhere weg -345
elsewhere wek 65
elsewhere wel 125
elsewhere wer -242
elsewhere wet 180
elsewhere wie 85
elsewhere wij 172
elsewhere wijkagent 85
elsewhere wil 283
elsewhere will -54
elsewhere wilt -117
elsewhere won 144
elsewhere word -131
elsewhere wordt 68
elsewhere wou 265
elsewhere ze -165
elsewhere zegg 100
elsewhere zet 165
elsewhere zien -226
elsewhere zijn 162
elsewhere zit 352
elsewhere zou -132
elsewhere zus 127
kind birth-cue 452
kind birth-cue grown 351
kind birth-cue old 380
kind birth-cue young 500
kind no-cue -169
kind no-cue grown 267
kind no-cue no-year -366
kind no-cue no-year-of-birth -275
kind no-cue old -266
kind no-cue young -232
kind own-label 261
kind own-label grown 385
kind own-label no-year -412
kind own-label no-year-of-birth -366
kind own-label old 290
kind own-label young 54
pair ! $ -155
pair ( @it 188
pair ( geboortedatum 110
pair ( gebor 213
pair ) $ 106
pair ) , 219
pair ) en 111
pair ) komt 210
pair , @it 273
pair , afhal -190
pair , afsprak 77
pair , all 208
pair , allebei 85
pair , beid 148
pair , ben 272
pair , besluit -114
pair , bestat -129
pair , bij -130
pair , binn -108
pair , dat 140
pair , de -164
pair , die -279
pair , doet -210
pair , dus 115
pair , en -56
pair , euh -118
pair , fotos -128
pair , gan -225
pair , ge -150
pair , geb 229
pair , geboortedatum -149
pair , gebor 157
pair , geldig -97
pair , geldt -181
pair , groep 307
pair , gsm 147
pair , heb 250
pair , het 296
pair , hoevel 128
pair , hoever 179
pair , ik 115
pair , in 199
pair , kan 95
pair , klopt -152
pair , komt -236
pair , ligt -207
pair , mag -41
pair , mail 179
pair , mijn -86
pair , mobiel 235
pair , moeder 166
pair , moet -205
pair , mog -160
pair , na -177
pair , of -158
pair , ontvangstbevest -103
pair , op -70
pair , ophal -208
pair , paniek 86
pair , parkeervergunn -157
pair , per -117
pair , pmd -96
pair , rijksregisternummer -217
pair , rr 83
pair , sem 190
pair , stat -175
pair , t -198
pair , tel 155
pair , teun 249
pair , tot -166
pair , val 258
pair , vanaf -169
pair , vor 175
pair , waarom -178
pair , wanner 72
pair , war -110
pair , was -147
pair , we -92
pair , welk 297
pair , wie -179
pair , wij -40
pair , wil 190
pair , will -273
pair , wonend 149
pair , wordt -155
pair , ze 244
pair , zij 218
pair , zou 280
pair . $ -86
pair 0 $ 163
pair 0 ) -150
pair 0 , -84
pair 0 . -119
pair 0 : 80
pair 0 @it -247
pair 0 aan -174
pair 0 april -241
pair 0 augustus -244
pair 0 bus 139
pair 0 en 17
pair 0 februari -154
pair 0 gb 149
pair 0 gebouwd -119
pair 0 in -118
pair 0 is -125
pair 0 jar -189
pair 0 juli -225
pair 0 juni -109
pair 0 klopt -263
pair 0 man -207
pair 0 nar -180
pair 0 nieuw 203
pair 0 nor 180
pair 0 november 228
pair 0 of -63
pair 0 okt 197
pair 0 oktober -180
pair 0 op -196
pair 0 per -177
pair 0 plusser 224
pair 0 sam 160
pair 0 t -80
pair 0 te -224
pair 0 tot -166
pair 0 uur -210
pair : 0 -170
pair : bsn 175
pair : gebor 240
pair : ik 224
pair : is -124
pair : rijksregister -166
pair : sar 249
pair : wout 183
pair ? $ -73
pair @code , 294
pair @code . 163
pair @code 0 -292
pair @code demo -118
pair @it ! -249
pair @it $ 99
pair @it ( 162
pair @it ) 353
pair @it , 82
pair @it . 43
pair @it 0 -163
pair @it ? -241
pair @it als 88
pair @it ben 116
pair @it bestat -135
pair @it bsn 145
pair @it dicht -110
pair @it dor -202
pair @it dus 205
pair @it en 131
pair @it geb 241
pair @it gebor 167
pair @it het -197
pair @it ik 160
pair @it in 50
pair @it is -91
pair @it mag 105
pair @it mar -153
pair @it met 97
pair @it mevrouw 200
pair @it nar -249
pair @it niet -214
pair @it nog -239
pair @it of -182
pair @it om -47
pair @it ook -206
pair @it op -163
pair @it open -130
pair @it over -152
pair @it overled -194
pair @it sorry -119
pair @it stat -184
pair @it stond -306
pair @it te 215
pair @it ter 175
pair @it toch -104
pair @it tot -144
pair @it van -99
pair @it vanaf -250
pair @it verhuis -99
pair @it volgen -213
pair @it vor -216
pair @it was -164
pair @it won -162
pair @it zegt -164
pair @it zonder -93
pair @it zou -92
pair ^ , 240
pair ^ 0 -34
pair ^ @code -279
pair ^ @it 151
pair ^ adreswijz -153
pair ^ afsprak -251
pair ^ allez -119
pair ^ als -96
pair ^ bel -141
pair ^ ben 270
pair ^ betaald -139
pair ^ bezwar -103
pair ^ bij 262
pair ^ brief -278
pair ^ brug -156
pair ^ bsn 41
pair ^ dan 208
pair ^ dat 299
pair ^ datum 70
pair ^ de -130
pair ^ dez -143
pair ^ die -169
pair ^ dob 209
pair ^ eid -166
pair ^ emma 263
pair ^ en 97
pair ^ er 194
pair ^ ge -153
pair ^ geacht -224
pair ^ geb 120
pair ^ gebdatum 258
pair ^ geboort 189
pair ^ geboortebos -122
pair ^ geboortedag 282
pair ^ geboortedatum 251
pair ^ geboortedtm 232
pair ^ gebor 256
pair ^ gebort 155
pair ^ gebortedatum 248
pair ^ gegeven 247
pair ^ geldt -198
pair ^ gemeenterad -235
pair ^ gft -96
pair ^ grag -96
pair ^ hal -122
pair ^ het -228
pair ^ hier 228
pair ^ hoevel 248
pair ^ id -108
pair ^ ik 36
pair ^ in -261
pair ^ is -237
pair ^ jullie -165
pair ^ k 196
pair ^ kan -151
pair ^ kerstbom -92
pair ^ kid -41
pair ^ kinder -79
pair ^ kunt -273
pair ^ licht -186
pair ^ man 124
pair ^ me 72
pair ^ mijn 88
pair ^ moet -98
pair ^ nam 236
pair ^ nieuw 274
pair ^ nog -100
pair ^ ons 37
pair ^ op -192
pair ^ openingstijd -199
pair ^ ophal 115
pair ^ oud -105
pair ^ paspoort -124
pair ^ per -234
pair ^ reispas -163
pair ^ rijbewijs -171
pair ^ rijksregister -293
pair ^ rijksregisternr -290
pair ^ rijksregisternummer -215
pair ^ sind -186
pair ^ stat 161
pair ^ t 148
pair ^ tot -144
pair ^ trouw -185
pair ^ u -102
pair ^ uw -182
pair ^ van 124
pair ^ vanaf -199
pair ^ vergader -201
pair ^ verhuisd -157
pair ^ verhuiz -258
pair ^ verjar 215
pair ^ volgen -105
pair ^ vor 147
pair ^ vuilophal -101
pair ^ vuurwerk -212
pair ^ wanner -157
pair ^ we 131
pair ^ wie -275
pair ^ wij -84
pair ^ yara 190
pair ^ zaterdag -163
pair ^ ze 113
pair ^ zon 223
pair aalst den 196
pair aalst op 217
pair aan $ 150
pair aan de -290
pair aangevraagd 0 -121
pair aangevraagd @it -192
pair aangevraagd op -263
pair aangevraagd vor 249
pair aangift $ 214
pair aanslag is -120
pair aanvrag partnerschap 124
pair achter de 134
pair affich stan -98
pair affich stat -91
pair afsprak 0 205
pair afsprak : -180
pair afsprak @it -275
pair afsprak binnenlop -82
pair afsprak op -82
pair al $ 180
pair al 0 260
pair al dag -186
pair al een 126
pair al gedan -173
pair al in 96
pair al klar 192
pair al korting 89
pair al mee -115
pair al nar 199
pair al verleng -120
pair all drie 208
pair all kindjes -222
pair allebei nieuw -187
pair allebei zelf 167
pair alles op -96
pair alletwee $ -98
pair als de 128
pair als een -92
pair als geboortedatum 245
pair april 0 -234
pair archief ? -176
pair aub : -246
pair augustus 0 -244
pair beid stempas 148
pair bel me -141
pair bell op -115
pair ben $ 332
pair ben @it 207
pair ben de 193
pair ben er 268
pair ben gebor 184
pair ben op 182
pair ben van 219
pair ben zelf 110
pair besluit is -166
pair besluit van -184
pair besluit vor -103
pair bestat 0 -214
pair bestat dar -151
pair bestat sind -172
pair besteld 0 -141
pair besteld @it -183
pair betaald op -208
pair betaaldatum op -120
pair bezwar teg -176
pair bezwar verstuurd -103
pair bij de 126
pair bij jullie 136
pair bij ons 69
pair bijstand aangevraagd -196
pair bijzonder bijstand -242
pair binn $ -246
pair binn . -181
pair binn 0 -177
pair binn zijn -199
pair binnenlop ? -82
pair bom is -167
pair brandt al -186
pair brief is -255
pair brief van -229
pair bsn 0 50
pair bsn : 145
pair burgemeester dan -147
pair bus 0 139
pair container puild -128
pair containerpark open -97
pair contract met -115
pair dag : -186
pair dan 0 304
pair dan al 123
pair dan dicht -118
pair dan nog 67
pair dan ook 104
pair dan recht 164
pair dan word 192
pair dar een -93
pair dar nog -150
pair dat $ -112
pair dat @it 43
pair dat aan -153
pair dat al 204
pair dat de -185
pair dat dor -234
pair dat helpt 136
pair dat hij -195
pair dat ik 186
pair dat mag -158
pair dat met -209
pair dat ook -233
pair dat pand -198
pair dat we 331
pair dat zomar -120
pair dateert van -155
pair datem @it 189
pair datum @it 233
pair datum waarop -97
pair de 0 278
pair de aangift 186
pair de aanvrag 157
pair de affich -128
pair de afsprak -156
pair de ambtenar -111
pair de ban -252
pair de bib 98
pair de bom -167
pair de brief -54
pair de brug -155
pair de burgemeester 88
pair de bus 130
pair de buurt -151
pair de container -140
pair de crech 183
pair de datum -164
pair de dijk -216
pair de geboortedatum 251
pair de gegeven 106
pair de gemeent -246
pair de gevel -100
pair de glijban -90
pair de gratis -151
pair de her -211
pair de herfstvakantie 211
pair de huwelijksakt 136
pair de instapklas 235
pair de jongst 253
pair de kalender -117
pair de kapel -140
pair de kinderboerderij -217
pair de krant -152
pair de lamp -217
pair de lijst 279
pair de mail -108
pair de markt -174
pair de nieuw -92
pair de notaris -183
pair de ophaalkalender -130
pair de oud -76
pair de paaskamp -91
pair de papier -140
pair de sit -126
pair de social 97
pair de speelpleinwerk 208
pair de speeltuin 161
pair de sporthal -115
pair de stad -152
pair de stoep -109
pair de strat -164
pair de trouwzal -222
pair de tweeling 245
pair de uiterst -120
pair de vakantieopvang 249
pair de vergader -106
pair de vergunn -143
pair de verjaardag -289
pair de verkiez -201
pair de wachtlijst 170
pair de wag -158
pair de weg -137
pair de werk -143
pair de wethouder -143
pair de zal -68
pair demo 0 98
pair den @it 98
pair den telefon -144
pair denk aan 310
pair denk ik -176
pair der lan 186
pair dicht van -111
pair die 0 -150
pair die al 160
pair die allebei 86
pair die lijst -191
pair die na -169
pair die regel -169
pair dit jar -82
pair dob oudst 167
pair dochter is 142
pair dochtertj is 220
pair doe ik 118
pair doen op -163
pair doet de -151
pair dor het -226
pair dor opa 312
pair drie op 208
pair een afsprak -134
pair een brief 127
pair een herdenk -188
pair een id 166
pair een kind 152
pair een konink -148
pair een pasfoto 117
pair een stempas 285
pair een verslag -96
pair een wek -175
pair eid aangevraagd -166
pair elk jar -164
pair en 0 -183
pair en daarna -199
pair en dag -103
pair en dan 242
pair en dat 260
pair en die -206
pair en fien 183
pair en gebor 301
pair en jolien 213
pair en karton -123
pair en krijg 113
pair en mevrouw 148
pair en nee 126
pair en niet 290
pair en nog -103
pair en nu -113
pair en restafval -130
pair en rob 136
pair en sind -90
pair en t -159
pair en van 353
pair en zijn 211
pair en zit 272
pair er 0 -257
pair er dan -253
pair er een -48
pair er iet 278
pair er in -169
pair er niemand -130
pair er niet -244
pair er op -209
pair euh , -118
pair fotos heb -128
pair fotos van -208
pair fout , 130
pair gan per -155
pair gb 0 124
pair gb @it 247
pair geacht , -156
pair geb . 268
pair geb @it 157
pair geb datum 127
pair gebdatum @it 165
pair geboort datem 189
pair geboortebos plant -122
pair geboortedag is 193
pair geboortedatum , 174
pair geboortedatum : 126
pair geboortedatum @it 99
pair geboortedatum is 167
pair geboortedatum van 334
pair geboortedtm @it 232
pair gebor $ 230
pair gebor , 308
pair gebor . -122
pair gebor 0 -141
pair gebor : 75
pair gebor @it 188
pair gebor ben 178
pair gebor en 250
pair gebor in 239
pair gebor is -269
pair gebor op 145
pair gebor te 293
pair gebor tuss -230
pair gebor zijnd 257
pair geborenop @it 255
pair gebort datum 155
pair gebortedatum van 197
pair gebrok vanaf -90
pair gedan $ -173
pair gedateerd @it -124
pair gef ik -209
pair gehad $ 284
pair gekom , 175
pair geldig tot -144
pair geldt dat -169
pair geldt het -125
pair gemeent ? -224
pair gen antwoord -259
pair geopend op -65
pair geplant op -195
pair gesticht op -129
pair getrouwd in -243
pair gev we 114
pair gezien $ -323
pair gezin : 193
pair glijban stuk -90
pair goed $ -142
pair grag op 148
pair grag wet 231
pair gsm 0 115
pair had een -95
pair hal jullie -122
pair harmonie is -140
pair heb een -61
pair heb het -165
pair heb ik 104
pair hebb jullie -316
pair heeft de -228
pair heeft hij 141
pair heeft nog 219
pair heeft parkinson 134
pair helemal $ -169
pair helpt $ 136
pair herdenk , -254
pair het archief -147
pair het bestemmingsplan -178
pair het centrum -124
pair het containerpark -122
pair het eerst 241
pair het kerkj -198
pair het levenslicht 236
pair het licht 98
pair het nieuw -251
pair het oud -130
pair het plein -122
pair het rijbewijs -123
pair het rijksregisternummer -248
pair het stadhuis 134
pair het system 237
pair hier $ 195
pair hier , 246
pair hier in 142
pair hij dan 135
pair hij heeft -121
pair hoe gef -209
pair hoe gev 114
pair hoe lang -123
pair hoe lat -236
pair hoe vrag 128
pair honderd jar -151
pair hoorzit is -214
pair hor nik -108
pair huwelijksakt van 136
pair id $ 223
pair id besteld -190
pair id kaart 90
pair id van -214
pair identiteitskaart vervalt -247
pair iemand van -124
pair iet doen -104
pair iet van 125
pair ik $ -136
pair ik , -106
pair ik 0 291
pair ik : 311
pair ik @it -139
pair ik aangift 118
pair ik al 229
pair ik ben 224
pair ik dan 200
pair ik dar -324
pair ik dat -100
pair ik de -250
pair ik die -194
pair ik een -155
pair ik gebor 243
pair ik heb -89
pair ik het 277
pair ik kom 160
pair ik les -211
pair ik met -262
pair ik niet -73
pair ik nog 208
pair ik sprek -128
pair ik u -183
pair ik uitstel -120
pair ik van 224
pair ik vanaf 251
pair ik wil 92
pair ik zag -108
pair ik zie -173
pair in 0 -165
pair in ? -209
pair in az 170
pair in de -176
pair in fes 202
pair in groep 293
pair in het 38
pair in jullie 103
pair in op -212
pair in sint 245
pair in welk -107
pair ingang @it -208
pair ingewijd op -114
pair inschrijv op -122
pair inschrijv vor -170
pair is $ 374
pair is , -266
pair is 0 -77
pair is : -350
pair is @it 233
pair is alles -96
pair is dat -152
pair is de -225
pair is er -131
pair is gebor 51
pair is gedateerd -166
pair is geopend -73
pair is geplant -209
pair is gesticht -129
pair is het -127
pair is hier -168
pair is hij 178
pair is in -119
pair is ingewijd -114
pair is mijn -59
pair is niet 202
pair is op -128
pair is open -90
pair is opgericht -153
pair is t -94
pair is vannacht 166
pair is vor -265
pair is ze 124
pair is zoek 136
pair j . 275
pair januari 0 -212
pair jar $ -245
pair jar , -225
pair jarig : -195
pair je een -189
pair jolien op 213
pair juli 0 -205
pair jullie het -122
pair jullie of 147
pair juni en -111
pair juni of -93
pair k ben 196
pair kaart $ 306
pair kaart besteld -108
pair kaart ophal 191
pair kaart vor -80
pair kan 0 -121
pair kan dat -110
pair kan hij 309
pair kan ik -106
pair kan ze 225
pair kan zij 149
pair kapel werd -192
pair karton , -128
pair kenmerk 0 -180
pair kievitstrat 0 230
pair kinder : 183
pair kinderboerderij zijn -162
pair kindjes gebor -154
pair klar , 138
pair klar zijn -211
pair klein gebor 198
pair klein is 175
pair klein van 193
pair klopt da -260
pair klopt dat -215
pair klopt die -88
pair kom @it -248
pair kom kijk -162
pair kom vor 197
pair komt de -297
pair komt er -213
pair korting in 95
pair krant : -153
pair kreg een 136
pair krijg $ 240
pair krijg ik 120
pair krijg we 66
pair krijg wij -88
pair kunt mij -115
pair kunt u -132
pair kwam er -130
pair kwam pas -166
pair kwam ter 157
pair lammetjes van -162
pair langskom $ 216
pair las ik -160
pair leerplicht $ 168
pair levenslicht op 293
pair lez $ -99
pair licht brandt -186
pair licht op 287
pair liep van -115
pair lijst $ -134
pair lijst van 281
pair loopt tot -155
pair lowie , -279
pair m 0 -195
pair m @it -102
pair mag $ -158
pair mag dat -211
pair mag de -183
pair mag die 137
pair mag een -182
pair mag er -263
pair mag ik 44
pair mail , -108
pair man $ -271
pair man , 65
pair man 0 124
pair mar ik -188
pair mar op 158
pair mee nar 274
pair mee op 169
pair meedoen met 133
pair meenem @it -195
pair meidoornlan 0 -128
pair men gebor -169
pair mer $ -249
pair met @it -216
pair met de 72
pair mevrouw $ 240
pair mevrouw , -141
pair mevrouw van 182
pair mij bell -115
pair mij inschrijv -122
pair mijn aanslag -120
pair mijn aanvrag -225
pair mijn besluit -166
pair mijn bsn -241
pair mijn contract -115
pair mijn dochter 85
pair mijn geboortedag 193
pair mijn geboortedatum 259
pair mijn gsm -182
pair mijn land 172
pair mijn nam 168
pair mijn nieuw -148
pair mijn paspoort -263
pair mijn rijbewijs 171
pair mijn tweeling -116
pair mijn vader 129
pair mijn vergunn -215
pair mijn verjaardag 245
pair mijn zon 82
pair mn dochter 190
pair mn zoontj 195
pair mobiel 0 235
pair moeder is 221
pair moet @it 208
pair moet de -170
pair moet ge -281
pair moet ik -44
pair moet we -96
pair moet wij 81
pair mog die -96
pair mog we -236
pair na @it -292
pair na de 159
pair nam : 260
pair nam van 204
pair nar de 82
pair nar het 173
pair nar mijn -233
pair neg @it -286
pair negenennegent negenennegent -277
pair niet $ 237
pair niet , -155
pair niet ? -150
pair niet helemal -169
pair niet mer -181
pair niet ontvang 148
pair niet op 249
pair niet van -247
pair nieuw pas 94
pair nieuw paspoort -187
pair nik $ -108
pair nog als 112
pair nog altijd 92
pair nog bij 112
pair nog fotos -87
pair nog gen 93
pair nog iet -220
pair nog in -208
pair nog niet 102
pair nog nooit -197
pair nog op 246
pair nog sted -284
pair nog van -143
pair nog vrij -190
pair nor 0 160
pair nor @it 169
pair nor pas -158
pair nu al -149
pair nul een -238
pair nul zes -151
pair of 0 -106
pair of @it -110
pair of de 109
pair of ik 164
pair of is -182
pair of mijn 172
pair of op -98
pair of sam -158
pair of zijn -136
pair om 0 -132
pair om te -171
pair onderzoek , -106
pair ons gezin 194
pair ons kor -168
pair ons kwam -130
pair ontvang $ 148
pair onz dochter 249
pair onz jip 224
pair onz zon 177
pair ook al -155
pair ook bij -106
pair ook goed -142
pair ook vor -213
pair op $ -124
pair op 0 54
pair op @it -114
pair op de -49
pair op een 257
pair op het 96
pair op jullie 140
pair op mijn 225
pair op nul -146
pair op papier 114
pair op uw -131
pair op woensdag -237
pair op zondag -99
pair op zwemles 208
pair open $ -140
pair open @it -224
pair open gebrok -90
pair open op -86
pair openbar onderzoek -106
pair opgericht @it -266
pair opgericht op -153
pair ophaalkalender stat -130
pair ophal , -337
pair ophal ? 191
pair ophal @it -250
pair oud is -272
pair oud krant -153
pair oud papier -105
pair oud raadhuis -188
pair over de 88
pair over het -153
pair overled in -203
pair paaskamp , -91
pair paniek $ 86
pair papier : -63
pair papier en -123
pair papier op -94
pair parkeervergunn loopt -157
pair parkinson en 134
pair partnerschap $ 124
pair pas 0 -145
pair pas @it -197
pair pas op 98
pair paspoort @code 236
pair paspoort aangevraagd -179
pair paspoort geldig -102
pair paspoort verloopt -180
pair peeter , 170
pair per @it -316
pair plant is -98
pair plein . -122
pair plek $ 108
pair pmd 0 -126
pair puild uit -128
pair recht op 62
pair reglement van -130
pair reken @code -112
pair rest 0 -98
pair rijksregister @it -195
pair rijksregisternr van -239
pair rijksregisternummer @it -205
pair rijksregisternummer van -282
pair rob is 136
pair rr 0 316
pair sam 0 167
pair sam een 94
pair sam op -72
pair sem 0 190
pair sind 0 -186
pair sind @it -279
pair sint truid 111
pair sit $ -195
pair snap ik -169
pair speelpleinwerk twee 183
pair speeltuin is -89
pair sporthal liep -115
pair sta ik -304
pair stad $ 150
pair stad een -229
pair stan ze -98
pair stat 0 -195
pair stat @it -181
pair stat dat -130
pair stat er -277
pair stat in -99
pair stat op 108
pair stat pmd -130
pair stemm $ 237
pair stempas niet 148
pair stond in -112
pair strat is -90
pair stuk . -90
pair t is -219
pair t m -128
pair t zwembad -139
pair te aalst 78
pair te ieper 245
pair te jong 128
pair te oud 235
pair te trouw -197
pair teg @it -271
pair teg den -141
pair tel 0 155
pair telefon , -144
pair ter wereld 306
pair terwijl ik 227
pair tien , -189
pair toch ? -202
pair tom kan -158
pair tot 0 -143
pair tot @it -152
pair tot wanner -115
pair trouw @it -125
pair trouw op -81
pair truid . 111
pair tuss 0 -171
pair tuss @it -191
pair twee kinder 219
pair tweeling is 180
pair twintig jar 156
pair u dat 221
pair u mij -163
pair uit op -114
pair uiterst betaaldatum -120
pair uitstel tot -120
pair uittreksel nodig 69
pair uur , -113
pair uw affich -91
pair vader is 201
pair vakantieopvang : 249
pair val ik 258
pair van $ -112
pair van 0 66
pair van ? -165
pair van @code -235
pair van @it -32
pair van dat -169
pair van de 76
pair van den 253
pair van der 186
pair van een -189
pair van mevrouw -113
pair van mij 91
pair van mijn -36
pair van ons -175
pair van onz -104
pair van t 233
pair van vor -222
pair vanaf 0 -241
pair vanaf @it -299
pair vanaf wanner -88
pair vergader @it -206
pair vergunn is -223
pair verhuis ik -99
pair verhuisd . -309
pair verhuiz doorgev -258
pair verjaardag is 158
pair verjar op 287
pair verleng $ -94
pair verloopt @it -230
pair verschuift van -101
pair verslag van -114
pair verzet nar -126
pair vol $ -208
pair volgen het -196
pair vor 0 -183
pair vor @it -294
pair vor de 208
pair vor een -74
pair vor het -78
pair vor men -170
pair vor mijn -170
pair vor mn 266
pair vor ons -211
pair vor onz -100
pair vor uw 312
pair vrag je 128
pair vroeg jullie -162
pair vrouw 0 124
pair vuilophal verschuift -101
pair vuurwerk op -212
pair waarom is -195
pair wachtlijst van 170
pair wanner ik 349
pair wanner is -98
pair wanner moet -134
pair want de -261
pair want ik -151
pair was @it -247
pair wat moet -200
pair we dar -216
pair we op -232
pair we sam 94
pair weg $ -153
pair wer een -230
pair werd gebor 192
pair wereld gekom 268
pair wereld op 157
pair wet of 241
pair wie heeft -195
pair wij gan -140
pair wij op -133
pair wij trouw -116
pair wij verhuiz -110
pair wij vier -160
pair wij zijn 56
pair wil grag 105
pair wil mijn 299
pair wil wet 121
pair will grag 283
pair woensdag $ -96
pair won : 272
pair word $ -140
pair word , -199
pair word ? -95
pair word ik 192
pair wordt dat -151
pair wordt het 155
pair wordt op -148
pair yara 0 190
pair zag het 186
pair ze al 143
pair ze alletwee -98
pair ze werd 192
pair zegt @it -135
pair zegt de -178
pair zelf een 91
pair zesd $ 242
pair zij is 241
pair zij van 193
pair zijn $ 174
pair zijn , -179
pair zijn ? -121
pair zijn de -232
pair zijn er 217
pair zijn jullie -194
pair zijn met 198
pair zijn op -240
pair zijn van 205
pair zijnd @it 63
pair zoal op -91
pair zoek , 136
pair zon , 288
pair zon is 47
pair zondag @it -148
pair zonder afsprak -82
pair zou grag 206
pair zou ik -133
pair zwemles $ 208
skip ( ) 332
skip ( , 190
skip ( 0 -153
skip ( @it 123
skip ) $ 112
skip , ( 247
skip , , 442
skip , . 329
skip , : -338
skip , ? -254
skip , @code 225
skip , @it 12
skip , ben 141
skip , da -231
skip , dar -116
skip , dat -194
skip , die -58
skip , doe 118
skip , drie 208
skip , er -184
skip , ge -173
skip , geb 100
skip , gebor 158
skip , gef -209
skip , grag 158
skip , heeft 194
skip , het -62
skip , hier 259
skip , hij 121
skip , hoe -207
skip , ik 48
skip , in 89
skip , is -70
skip , jar 129
skip , je -193
skip , jullie -81
skip , klein 198
skip , lang -121
skip , loopt -157
skip , man -224
skip , moet 146
skip , nam 162
skip , nieuw -158
skip , nog 266
skip , ons -130
skip , op -164
skip , oud -272
skip , parkinson 134
skip , sam -158
skip , stat 201
skip , stempas 148
skip , te 173
skip , tot -149
skip , u 132
skip , van 262
skip , vier -158
skip , vind -195
skip , vor -102
skip , wanner -165
skip , was -155
skip , wij -145
skip , wil 77
skip , ze 149
skip , zij 251
skip , zijn 285
skip 0 $ -75
skip 0 ( -228
skip 0 , -107
skip 0 . 106
skip 0 0 -35
skip 0 @it -36
skip 0 aan -167
skip 0 afsprak -237
skip 0 all 167
skip 0 allebei -118
skip 0 als -210
skip 0 besluit -102
skip 0 binn -122
skip 0 dat -194
skip 0 dicht -256
skip 0 die -231
skip 0 doet -161
skip 0 fotos -112
skip 0 gebor 268
skip 0 heb 326
skip 0 het 157
skip 0 hoe 136
skip 0 is -250
skip 0 kan -135
skip 0 klopt -235
skip 0 komt -225
skip 0 krijg -146
skip 0 m -80
skip 0 mail 151
skip 0 mar 114
skip 0 mevrouw 149
skip 0 mijn -288
skip 0 moet -125
skip 0 na -313
skip 0 nar -255
skip 0 nor 92
skip 0 of -139
skip 0 ophal -238
skip 0 pmd -98
skip 0 sam 160
skip 0 t -224
skip 0 toch -116
skip 0 tot -117
skip 0 van 291
skip 0 vor 157
skip 0 waarom -102
skip 0 won 196
skip 0 zij 292
skip 0 zijn 114
skip : $ 286
skip : , -192
skip : . -108
skip : 0 -160
skip : @it 95
skip : bsn 145
skip : de -195
skip : en 237
skip : er -233
skip : gebor 217
skip : is 231
skip : van 281
skip @code 0 -257
skip @it $ 15
skip @it , -28
skip @it . -273
skip @it 0 -62
skip @it ? -136
skip @it afsprak 211
skip @it al -152
skip @it als -170
skip @it ben 218
skip @it bestat -113
skip @it bij -176
skip @it binn -148
skip @it dan 146
skip @it de -177
skip @it delfzijl 189
skip @it dus 168
skip @it echt 103
skip @it een -135
skip @it elk -253
skip @it en 100
skip @it er -213
skip @it fes 202
skip @it gat 227
skip @it geldig -144
skip @it grag 51
skip @it groep 307
skip @it heb 63
skip @it het -206
skip @it hier -168
skip @it hij 372
skip @it hoe -125
skip @it ik -76
skip @it in -123
skip @it is -126
skip @it j 275
skip @it jullie 102
skip @it kan 48
skip @it kom 98
skip @it krijg 79
skip @it m -195
skip @it mag -178
skip @it mar 163
skip @it moeder 166
skip @it moet -205
skip @it mog -169
skip @it nar 172
skip @it nee 126
skip @it nog -169
skip @it nu -95
skip @it onz -125
skip @it sint 159
skip @it stat -83
skip @it tot -110
skip @it uur -154
skip @it van 233
skip @it vanaf -169
skip @it vor -279
skip @it war -278
skip @it was -208
skip @it we -82
skip @it welk 272
skip @it wereld 175
skip @it wij -74
skip @it wil 197
skip @it will -273
skip @it wonend 149
skip @it woont 235
skip @it wordt 170
skip @it ze 241
skip @it zij 108
skip @it zijn -148
skip @it zou 254
skip ^ $ 32
skip ^ ) 236
skip ^ , 129
skip ^ . 341
skip ^ 0 -51
skip ^ : 116
skip ^ @code -97
skip ^ @it 86
skip ^ aan -208
skip ^ aangevraagd -129
skip ^ aanvrag -170
skip ^ al -325
skip ^ ben 188
skip ^ bericht -95
skip ^ besluit -131
skip ^ brandt -186
skip ^ brief -175
skip ^ bsn -292
skip ^ container -128
skip ^ contract -115
skip ^ datem 189
skip ^ datum 76
skip ^ de -137
skip ^ den -158
skip ^ der 148
skip ^ die -201
skip ^ dochter 281
skip ^ dochtertj 220
skip ^ doorgev -258
skip ^ dor 283
skip ^ geboortedag 300
skip ^ geboortedatum 211
skip ^ gebor 108
skip ^ geldig -120
skip ^ gezin 193
skip ^ harmonie -182
skip ^ heb -56
skip ^ heeft -291
skip ^ het -196
skip ^ huwelijksakt 136
skip ^ id -41
skip ^ ik -101
skip ^ is 79
skip ^ jip 224
skip ^ jongst 219
skip ^ jullie -103
skip ^ kaart -108
skip ^ kan -158
skip ^ kapel -178
skip ^ kindj 94
skip ^ klein 135
skip ^ kor -168
skip ^ krant -153
skip ^ kreg 190
skip ^ kunt -115
skip ^ lot 255
skip ^ ma 230
skip ^ mar -213
skip ^ me -163
skip ^ mij -263
skip ^ mijn -198
skip ^ mn 245
skip ^ moeder 269
skip ^ moet -210
skip ^ nieuw -194
skip ^ nor 191
skip ^ of 220
skip ^ op 32
skip ^ opgericht -266
skip ^ oud -122
skip ^ oudst 167
skip ^ over -304
skip ^ paspoort -273
skip ^ plant -122
skip ^ regel -207
skip ^ schol -349
skip ^ speeltuin -90
skip ^ sprek -128
skip ^ strat -90
skip ^ te 235
skip ^ trouw -127
skip ^ u -193
skip ^ uit 153
skip ^ uiterst -120
skip ^ uw 205
skip ^ van -136
skip ^ vergader -106
skip ^ vergunn -227
skip ^ verhuiz -218
skip ^ verjaardag 250
skip ^ verschuift -101
skip ^ verstuurd -103
skip ^ voetbalclub -117
skip ^ vor 175
skip ^ werd 306
skip ^ wij -155
skip ^ wil -251
skip ^ word 168
skip ^ zelf 110
skip ^ zijnd 257
skip ^ zon 341
skip ^ zondag -148
skip ^ zou -249
skip ^ zwembad -188
skip aalst @it 78
skip aan weg -153
skip aangevraagd , -192
skip aangevraagd @it -263
skip aangevraagd mijn -106
skip aanvrag $ 124
skip affich $ -91
skip affich ze -98
skip afsprak 0 149
skip afsprak ? -82
skip afsprak @it -315
skip afsprak om -265
skip al $ -139
skip al : -186
skip al ? 169
skip al in 134
skip al op -194
skip all op 208
skip allebei een 167
skip allebei paspoort -187
skip allen $ 157
skip alles woensdag -96
skip als $ -240
skip als , 145
skip als @it 162
skip als helpt 136
skip als mag -158
skip archief $ -176
skip asbest ? -257
skip begint $ -238
skip beid niet 148
skip bell nul -115
skip ben $ 258
skip ben , 196
skip ben @it 186
skip ben den 83
skip ben een 268
skip ben gebor 150
skip ben op 205
skip ben van 223
skip besluit 0 -135
skip besluit @it -161
skip besluit gedateerd -166
skip bestat @it -186
skip bestat jar -214
skip bestat nog -179
skip besteld , -183
skip besteld 0 -141
skip betaald @code -142
skip betaald @it -197
skip betaaldatum mijn -120
skip bij ? -249
skip bij de 264
skip bij ingevuld 234
skip bij kwam -130
skip binn $ 175
skip binnenlop $ -82
skip bloem $ -315
skip brandt dag -186
skip brief 0 191
skip brief @it -283
skip burgemeester $ -185
skip bus $ 103
skip buurtfeest @it -159
skip collega mijn -300
skip container uit -128
skip contract de -115
skip da op -98
skip daarvor $ 96
skip dag , 209
skip dag 0 -155
skip dag de -296
skip dag ik 238
skip dan 0 148
skip dan @it -145
skip dan de 240
skip dan in 191
skip dan korting 103
skip dan op 164
skip dar $ -238
skip dar fotos -87
skip dar van -280
skip dar verslag -96
skip dat $ -40
skip dat ? 64
skip dat @it 100
skip dat bij -174
skip dat de -178
skip dat ik 223
skip dat in -366
skip dat jullie -140
skip dat niet 173
skip dat of -153
skip dat van -164
skip dat ze 290
skip dateert @it -155
skip datum $ 187
skip datum ik -97
skip de $ 104
skip de ( -262
skip de , -61
skip de 0 -161
skip de : 66
skip de ? 101
skip de @it 119
skip de betaaldatum -120
skip de bij 219
skip de dan -265
skip de dat -131
skip de een -250
skip de er -148
skip de gebor 198
skip de ging -133
skip de heeft -191
skip de is -150
skip de liep -115
skip de meld -206
skip de niet -91
skip de op -161
skip de puild -128
skip de stat -75
skip de stuk -90
skip de twee 183
skip de vor -217
skip de was -189
skip de werd -170
skip de zegt -128
skip de zijn -337
skip demo 0 98
skip den van -266
skip dicht $ -186
skip dicht 0 -142
skip die $ -171
skip die @it -259
skip die al -171
skip die is -223
skip die op -152
skip die zelf 167
skip dob @it 171
skip dochter , 231
skip dochter @it 271
skip dochter de -272
skip dochter gebor 117
skip dochter zij 105
skip doe aangift 118
skip doen @it -163
skip drie zwemles 208
skip dus 0 -147
skip dus de 229
skip dus ik 157
skip dus jar -159
skip een . -242
skip een dat 156
skip een gekreg -208
skip een kaart 154
skip een later -126
skip een of -190
skip een op -43
skip een pas 94
skip een van -75
skip een vor -156
skip eid @it -171
skip eid vor -106
skip elk ? -179
skip en $ 154
skip en 0 69
skip en @it 217
skip en dus -120
skip en een 125
skip en ik 91
skip en is 79
skip en kinder -246
skip en klein 193
skip en op 273
skip en pas -176
skip en wet -83
skip er $ -153
skip er @it 124
skip er bij -114
skip er het -274
skip er t -115
skip er van 116
skip fotos ik -128
skip fout mijn 243
skip gan @it -155
skip gb 0 124
skip ge iet -82
skip geb $ 276
skip geb , 225
skip geb @it 104
skip geboort @it 189
skip geboortebos is -98
skip geboortedag @it 193
skip geboortedatum $ 162
skip geboortedatum @it 130
skip geboortedatum de 406
skip geboortedatum en 149
skip geboortedatum mijn 272
skip geboortedatum ons 210
skip gebor $ 87
skip gebor ) 213
skip gebor , 61
skip gebor . 209
skip gebor 0 -175
skip gebor @it 98
skip gebor aalst 254
skip gebor en 199
skip gebor in 178
skip gebor om 245
skip gebor op 199
skip gebor war 278
skip gebort @it 157
skip gef dat -209
skip gegeven de 260
skip geldig 0 -144
skip geldig @it -135
skip geldt ook -169
skip gen $ 95
skip geopend @it -65
skip geplant @it -195
skip gesticht @it -129
skip gezin ik 193
skip ging op -96
skip glijban . -90
skip grag een 275
skip grag met 166
skip grag of 231
skip grag stand 248
skip grap $ 145
skip groep $ 262
skip gsm 0 252
skip har $ 175
skip har is -120
skip harmonie gesticht -129
skip heb $ -128
skip heb afsprak -118
skip heb niet 361
skip heeft en 140
skip heeft gen 219
skip het $ -146
skip het , -68
skip het . -158
skip het : -237
skip het ? -203
skip het de -189
skip het een -113
skip het en 185
skip het of 100
skip het op 154
skip het open -74
skip het papier -144
skip het raadhuis -188
skip het vor -118
skip het wordt -148
skip hier @it -239
skip hier de -285
skip hier het 198
skip hij @it -224
skip hoe dat -207
skip hoe ik -96
skip hoe is 196
skip hoe je 128
skip hoe mag -113
skip hoe we 114
skip hoevel krijg 136
skip hoevel mag -245
skip hor $ -190
skip huwelijksakt mij 136
skip id besteld -108
skip id onz -291
skip id ophal 191
skip iet $ -74
skip ik 0 -35
skip ik : 131
skip ik @it 60
skip ik al -83
skip ik ben 323
skip ik de -52
skip ik dor -209
skip ik gebor 164
skip ik gen -83
skip ik helemal -169
skip ik het -300
skip ik id 94
skip ik klopt -172
skip ik lez -114
skip ik niet 262
skip ik nik -108
skip ik per -304
skip ik stemm 197
skip ik toch 246
skip ik tot -128
skip ik trouw 152
skip ik van 108
skip in $ 86
skip in . -168
skip in @it -122
skip in archief -224
skip in brief 84
skip in gebouwd -119
skip in nog -202
skip in oud -171
skip in paspoort 232
skip in stad 267
skip in system 237
skip in ter 112
skip in truid 111
skip in van 216
skip in zwembad 95
skip ingewijd @it -161
skip inschrijv de -170
skip is $ 95
skip is , 351
skip is . 221
skip is 0 -261
skip is @it -123
skip is de -180
skip is dus 231
skip is een -192
skip is en 142
skip is geboortedatum 307
skip is gebor 230
skip is gebrok -90
skip is glijban -90
skip is iet 278
skip is loket -99
skip is niet 239
skip is nog -198
skip is nu -98
skip is op -21
skip is oud -183
skip is te 194
skip is toch -256
skip is van 150
skip j $ 275
skip jar . -278
skip jar komt -185
skip jar we -242
skip je $ 236
skip jullie : 294
skip jullie ? 122
skip jullie het -211
skip jullie oud -122
skip jullie van -176
skip juni @it -93
skip kaart ? 191
skip kaart @it -207
skip kaart mijn -80
skip kan , -142
skip kan 0 -121
skip kan @it -139
skip kan aan -153
skip kan die -194
skip kan op -125
skip kenmerk 0 -205
skip kid besteld -190
skip kid van -214
skip kinder na -259
skip kinder wout 183
skip kindjes tuss -154
skip klein op 198
skip klopt lijst -191
skip komt $ 154
skip komt burgemeester -185
skip komt een 95
skip konink $ -178
skip krijg dan 84
skip krijg dar -324
skip krijg sam 94
skip kunt bell -115
skip kunt mij -122
skip kwam niemand -130
skip kwam wereld 157
skip lammetjes de -162
skip las , -167
skip lat $ -153
skip lat , -235
skip levenslicht @it 293
skip licht @it 287
skip licht al -186
skip liep @it -137
skip lijst de 246
skip loopt 0 -147
skip loopt @it -92
skip m 0 -195
skip mag $ -212
skip mag al 225
skip mag dan 252
skip mag uitstel -120
skip mag zomar -120
skip mail . 179
skip mail mar -108
skip man $ -100
skip man gb 124
skip mar de 248
skip mar hor -108
skip me @it 161
skip me is 172
skip mee $ -99
skip mee het 284
skip meedoen de 133
skip meenem 0 -195
skip mei @it -118
skip men tuss -169
skip mer het -142
skip met $ 279
skip met 0 -255
skip met : 198
skip met sporthal -115
skip mij de -324
skip mij op -242
skip mij rob 136
skip mijn $ -242
skip mijn ( 144
skip mijn , 50
skip mijn @it 111
skip mijn al 112
skip mijn is -66
skip mijn met -115
skip mijn stat 195
skip mijn van -318
skip mijn vervalt -247
skip mn is 160
skip mobiel 0 235
skip moet dat -128
skip moet mijn -81
skip moet zijn 258
skip mog allebei 167
skip mog op -213
skip na $ -270
skip na herfstvakantie 211
skip nam , -227
skip nam : 174
skip nar 0 -186
skip nar ? 167
skip nar en -169
skip negenennegent @it -277
skip niet $ -197
skip niet , 203
skip niet moet 306
skip niet wordt -142
skip nieuw $ -105
skip nieuw , -152
skip nieuw op 94
skip nieuw van 274
skip nodig $ -122
skip nodig @it -150
skip nog de 239
skip nog in -225
skip nog mee -202
skip nog vor -92
skip nor , 138
skip nor 0 84
skip nor @it 309
skip nota de -131
skip nu $ -232
skip nu 0 103
skip nu de 280
skip nu verleng -120
skip nul neg -180
skip nul nul -151
skip nummer 0 -250
skip of 0 -129
skip of ? -157
skip of @it 139
skip of dat -167
skip of de -126
skip of nog 120
skip of rijbewijs 244
skip of zonder -93
skip om $ -225
skip om , 171
skip om . -178
skip ons $ 217
skip ons , -208
skip ons : 113
skip ons bestat -136
skip ons er -130
skip ons is 50
skip ontvang $ -325
skip onz , -187
skip onz van -269
skip ook $ -202
skip ook ? -174
skip op $ -87
skip op , -32
skip op . 57
skip op 0 -54
skip op ? -211
skip op @it -241
skip op aan -157
skip op aanslag -120
skip op adres 194
skip op affich -96
skip op als -158
skip op ben 208
skip op brief -144
skip op bus 132
skip op dor -184
skip op gebor 79
skip op gevel -100
skip op heb -225
skip op in 194
skip op is -204
skip op juni -93
skip op lijst 169
skip op markt -118
skip op nieuw -228
skip op of -69
skip op ophaalkalender -130
skip op plein -122
skip op rijbewijs 313
skip op seniorenpas 199
skip op stat -172
skip op ter 175
skip op van -106
skip op vor -203
skip op wachtlijst 170
skip open $ -225
skip open @it -86
skip open vanaf -90
skip openbar , -106
skip opgericht , -254
skip opgericht @it -153
skip ophaalkalender pmd -130
skip ophal $ 191
skip ophal ? -242
skip oud $ 103
skip oud 0 -118
skip oud : -198
skip oud @it -157
skip oud en -175
skip oud op -94
skip oud van -272
skip over , -149
skip over zon 190
skip paaskamp was -91
skip papier 0 -178
skip papier @it -104
skip papier karton -123
skip parkeervergunn tot -157
skip pas 0 252
skip pasfoto $ 117
skip paspoort @it -256
skip paspoort of -158
skip per $ -239
skip per nar -165
skip per van -113
skip per verhuis -99
skip peter , -99
skip plant da -98
skip plein $ -122
skip pmd 0 -126
skip puild op -128
skip recht de 164
skip regel men -169
skip reglement @it -130
skip rest 0 -98
skip rijksregister 0 -209
skip rijksregister nul -145
skip rijksregisternr @it -255
skip rijksregisternummer 0 -205
skip rijksregisternummer @it -223
skip rijksregisternummer mijn -200
skip rob zoek 136
skip rr . 316
skip sam 0 76
skip sam nieuw 94
skip samira , 194
skip sem gebor 190
skip sind , -197
skip snap niet -169
skip speelpleinwerk kinder 183
skip speeltuin geopend -84
skip sporthal van -115
skip stadhuis $ 178
skip stan alletwee -98
skip stat $ -146
skip stat , -200
skip stat @it -274
skip stat de 78
skip stat niet -126
skip stat op -195
skip stempas ontvang 148
skip stond de -112
skip strat $ -145
skip strat open -90
skip stuk $ -90
skip t $ 114
skip t , -115
skip t 0 -195
skip t @it -102
skip te $ 168
skip te , 324
skip te ? 194
skip te @it -161
skip te den 196
skip te in -299
skip te op 136
skip tel 0 187
skip ter gekom 222
skip ter op 157
skip thorbeck @it -209
skip toch $ -202
skip tom 0 -121
skip tot $ -104
skip tot , -163
skip tot . -123
skip tot 0 -179
skip tot ? -82
skip tot kan -128
skip trouw , -132
skip trouw @it -170
skip truid $ 111
skip tuss . -200
skip tuss en -191
skip twee : 183
skip tweeling @it 270
skip u $ 252
skip u inschrijv -122
skip uit 0 -134
skip uiterst op -120
skip uw nog -323
skip uw stat -131
skip vakantieopvang sar 249
skip val dan 258
skip van , 68
skip van 0 -122
skip van ? -104
skip van brief -223
skip van dus 192
skip van en 321
skip van ik 183
skip van is -63
skip van kinderboerderij -162
skip van klein -192
skip van lan 186
skip van moeder -194
skip van nar -96
skip van niet -214
skip van of 156
skip van over -110
skip van speelpleinwerk 99
skip van stad 144
skip van t 114
skip van te -174
skip van tot -134
skip van tweeling 270
skip van vakantieopvang 249
skip van vor 160
skip van zon -92
skip vanaf won -162
skip verhuisd $ -309
skip verhuiz @it -110
skip verhuiz de -215
skip verjaardag @it 158
skip verjar @it 287
skip verloopt , -230
skip vernem de -317
skip verzet een -126
skip vier @it -127
skip volgen mail -108
skip vor ? -149
skip vor @it -266
skip vor en 110
skip vor gebor -330
skip vor id -80
skip vor lijst 246
skip vor of -185
skip vor paaskamp -91
skip vor speelpleinwerk 183
skip vrag een -267
skip vrouw gb 124
skip vuilophal van -101
skip vuurwerk @it -212
skip waarom alles -96
skip waarop gebor 171
skip wachtlijst de 170
skip wanner de -131
skip wanner het -128
skip wanner hij 244
skip wanner ik -78
skip wanner je -120
skip war dat 114
skip war ik -83
skip was @it -164
skip we @it -128
skip we de -197
skip we een 118
skip welk moet 200
skip werd op 121
skip wereld , 175
skip wereld @it 157
skip wet de 307
skip wet ik 164
skip wie dat -221
skip wij @it -274
skip wij aan 119
skip wij een -303
skip wij grag 283
skip wij met 198
skip wij op -234
skip wij per -130
skip wij van 157
skip wil nam 314
skip wil of 164
skip wil rijbewijs 177
skip will van -229
skip wonend 0 207
skip woont 0 -205
skip word $ -332
skip word 0 192
skip wordt @it -148
skip wordt wer -120
skip yara gebor 190
skip zag levenslicht 166
skip ze $ 82
skip ze gebor 192
skip ze stat -212
skip zelf id 167
skip zij 0 208
skip zij @it -116
skip zij gebor 172
skip zij van 105
skip zijn $ -59
skip zijn @it 90
skip zijn op -246
skip zijn van 143
skip zijn verkiez -201
skip zoal de 182
skip zoal uw -91
skip zoek wij 136
skip zon , 236
skip zon gebor 277
skip zonder binnenlop -82
skip zoontj gebor -87
topic @ability -39
topic @building -70
topic @business -46
topic @firstPerson 25
topic @general -228
topic @handled -52
topic @has -23
topic @home 104
topic @mind 80
topic @mine -5
topic @nuisance -98
topic @nuisance-phrase -109
topic @ofPerson 122
topic @organisation -28
topic @ownPostcode -13
topic @patient 12
topic @place -90
topic @plainly 62
topic @relative 120
topic @somebody 11
topic @vehicle 38
topicAnywhere @ability -44
topicAnywhere @body -169
topicAnywhere @building -73
topicAnywhere @business -28
topicAnywhere @firstPerson 48
topicAnywhere @general -263
topicAnywhere @handled -53
topicAnywhere @hardly 35
topicAnywhere @has -18
topicAnywhere @home 124
topicAnywhere @mind 107
topicAnywhere @mine 27
topicAnywhere @mine-phrase 23
topicAnywhere @nuisance -54
topicAnywhere @nuisance-phrase -161
topicAnywhere @ofPerson 128
topicAnywhere @organisation -27
topicAnywhere @ownPostcode 19
topicAnywhere @patient 27
topicAnywhere @place -88
topicAnywhere @plainly 94
topicAnywhere @relative 162
topicAnywhere @somebody 36
topicAnywhere @vehicle 64
topicBefore @ability -148
topicBefore @access 105
topicBefore @building -183
topicBefore @business -123
topicBefore @firstPerson 37
topicBefore @general -307
topicBefore @handled -74
topicBefore @hardly 119
topicBefore @has -19
topicBefore @home 88
topicBefore @mine-phrase -144
topicBefore @ofPerson 76
topicBefore @organisation -133
topicBefore @ownPostcode -25
topicBefore @place -91
topicBefore @plainly 56
topicBefore @relative 141
topicBefore @somebody -8
topicBefore @vehicle -173
topicBeside @ability -225
topicBeside @access -268
topicBeside @building -199
topicBeside @business -208
topicBeside @firstPerson 150
topicBeside @general -304
topicBeside @handled -160
topicBeside @has -58
topicBeside @home 174
topicBeside @nuisance -181
topicBeside @ofPerson 201
topicBeside @patient 25
topicBeside @place -259
topicBeside @plainly 189
topicBeside @relative 21
topicEarlier @ability 106
topicEarlier @access 183
topicEarlier @building -236
topicEarlier @business -177
topicEarlier @firstPerson 153
topicEarlier @handled -174
topicEarlier @has -58
topicEarlier @home 99
topicEarlier @mind -112
topicEarlier @mine 221
topicEarlier @ofPerson 156
topicEarlier @ownPostcode 96
topicEarlier @patient -24
topicEarlier @place -112
topicEarlier @plainly 116
topicEarlier @relative 388
topicEarlier @somebody 96
topicNear @ability -241
topicNear @business -71
topicNear @firstPerson 69
topicNear @general -349
topicNear @handled -205
topicNear @has -29
topicNear @home 123
topicNear @mine -34
topicNear @mine-phrase -295
topicNear @nuisance -237
topicNear @ofPerson 79
topicNear @organisation -32
topicNear @ownPostcode -14
topicNear @patient 43
topicNear @plainly 95
topicNear @relative 217
topicNear @somebody 23
topicNear @vehicle -168
twoBefore , 0 -142
twoBefore , gebor -193
twoBefore 0 , -132
twoBefore 0 en 173
twoBefore 0 juni -93
twoBefore 0 mei -118
twoBefore 0 t -80
twoBefore @code 0 -142
twoBefore ^ 0 -179
twoBefore ^ afsprak -239
twoBefore ^ ben 155
twoBefore ^ dob 171
twoBefore ^ en 97
twoBefore ^ geb 101
twoBefore ^ geboort 189
twoBefore ^ geboortedatum 76
twoBefore ^ gebor 319
twoBefore ^ gebort 157
twoBefore ^ ik 154
twoBefore ^ kan -139
twoBefore ^ mijn 111
twoBefore ^ oud -157
twoBefore ^ paspoort -178
twoBefore ^ trouw -185
twoBefore ^ verjar 215
twoBefore ^ vuurwerk -212
twoBefore ^ we -128
twoBefore ^ wij -156
twoBefore ben gebor 158
twoBefore de brief -133
twoBefore de klein -103
twoBefore dochter is 174
twoBefore een afsprak -229
twoBefore gebor is -240
twoBefore het levenslicht 293
twoBefore id kaart -207
twoBefore ik ben 162
twoBefore is 0 -319
twoBefore is gebor 91
twoBefore is geopend -77
twoBefore is gesticht -129
twoBefore is ingewijd -114
twoBefore is opgericht -153
twoBefore jullie brief -272
twoBefore kan ik -137
twoBefore kindjes gebor -156
twoBefore mijn geboortedag 193
twoBefore mijn geboortedatum 141
twoBefore oud papier -104
twoBefore te aalst 78
twoBefore ter wereld 157
twoBefore werd gebor 192
twoBefore wij gan -140
twoBefore wij trouw -123
twoBefore wij verhuiz -110
twoBefore wij zijn 194
twoBefore zij is 358
twoBefore zoontj , 292
word ! -155
word ( 143
word ) 229
word , 34
word . -86
word 0 -36
word : 48
word ? -73
word @code -130
word aalst 54
word aan -249
word aangev 294
word aangevraagd 64
word aangift 109
word aanslag -120
word acht -229
word achter 134
word achternam 99
word adres 197
word adreswijz -153
word af 141
word affich -119
word afhal -190
word afsprak -112
word al 61
word aleppo 174
word allebei 72
word alletwee -98
word allez -119
word als 26
word altijd 93
word ambtenar -111
word ander -136
word antwoord -259
word aow 172
word april -241
word archief -224
word asbest -279
word asfalt -248
word ass -142
word augustus -258
word auto 309
word autos -157
word bak -272
word ban -252
word begint -177
word beid 148
word bel -141
word bell -115
word ben 265
word besluit -172
word best -139
word bestat -229
word besteld -227
word bestemmingsplan -178
word betaald -310
word betaaldatum -120
word betal -243
word bezwar -148
word bib 98
word bij 74
word bijstand -226
word bijzonder -242
word binnenlop -82
word blijft -291
word bloem -337
word bom -167
word bord -91
word bordj -298
word bos 168
word braderie -96
word brandt -186
word brief -1
word brug -102
word brugg -102
word bsn -56
word buit -175
word burgemeester 88
word bus 165
word buurt -151
word buurtfeest -250
word centrum -124
word claes 292
word container -140
word containerpark -101
word contract -115
word crech 267
word da 107
word daarna -199
word dag -49
word dan 50
word dar -312
word dat -11
word dateert -155
word datem 189
word datum 195
word de -44
word delfzijl 189
word demo 98
word der 273
word deur -327
word dez 72
word dezelfd -244
word dicht -146
word die -36
word dijk -216
word dit -60
word dob 222
word dochter 183
word dochtertj 220
word doe 163
word doen -294
word doet -191
word doorgestuurd 117
word doorgev 271
word dor -67
word dossier -232
word drie 136
word dus 211
word echt 194
word een -51
word eerst 34
word eid -183
word elk -254
word emma 271
word en 52
word er -132
word ergen -158
word eritrea 160
word euh -118
word even 290
word februari -154
word fes 202
word fien 264
word fiet -342
word folder -214
word for 398
word formulier 128
word foto -211
word fotos -200
word fout 80
word fusie -253
word gas -125
word gb 237
word ge -53
word geacht -224
word geb 236
word gebdatum 258
word geboort 66
word geboorteaangift -195
word geboortebos 56
word geboortedag 108
word geboortedatum 181
word geboortedtm 232
word gebor 136
word geborenop 255
word gebort 155
word gebortedatum 248
word gebouwd -119
word gebrok -90
word gedateerd -134
word gef -209
word gegeven 152
word gehad 349
word gekom 268
word gekreg -86
word geldig -151
word geldt -221
word gemeent -128
word gemeentehuis -240
word gemeenterad -235
word gen -149
word genoeg 117
word genom -174
word gent 93
word geopend -65
word geplant -70
word gescheid -234
word gesticht -194
word gestrooid -150
word getrouwd -361
word gevel -100
word gevond -137
word gevraagd 325
word geweest -260
word gewon -177
word gezell -193
word gezien -170
word gezin 63
word gft -220
word ging -127
word gister -273
word glijban -90
word goed -351
word grag 35
word grap 145
word groet -138
word grof -299
word grot -136
word had 92
word hal 128
word har 138
word harmonie -182
word hebb -97
word hebt 177
word heeft 90
word hel 184
word helemal -169
word helpt 136
word hem 226
word herdenk -301
word herfstvakantie 211
word herinner -191
word het -41
word hij 181
word hoe -47
word hoevel 232
word hoever 179
word hond -394
word hondenbelast -280
word hondenpoep -258
word honderd -151
word hoorzit -214
word hor -71
word houd -305
word huwelijk -281
word huwelijksakt 136
word id 91
word ie 192
word iederen -295
word ieper 300
word ik 23
word in -11
word indien -168
word ingang -225
word ingedi -349
word ingevuld 234
word ingewijd -173
word instapklas 235
word is -31
word j 275
word ja 128
word jar -135
word jarig -75
word je -72
word jeugdhuis -110
word jip 365
word jolien 213
word jong 104
word jongst 208
word jubilariss 246
word jubileum -163
word juist 114
word juli -203
word jullie 108
word juni -109
word k 175
word kaart 120
word kalender -117
word kan -22
word kapel -178
word kapot -273
word karton -123
word kat -255
word kenmerk -225
word ker -72
word kerkj -198
word kerkplein -294
word kermis -78
word kerstbom -95
word kes 285
word kievitstrat 230
word kijk -229
word kind 228
word kinder -72
word kinderboerderij -217
word kindj 92
word kindjes -231
word klar 64
word klas -207
word klein 77
word kleuter 201
word klopt -137
word kom -95
word koningsdag -208
word konink -208
word korting 100
word krant -177
word kreg 233
word krijg 63
word krijgt 276
word kunt -128
word kwam 95
word kwijt -227
word laatst -113
word lag -112
word lammetjes -162
word lamp -217
word lan 186
word land 172
word lang -74
word langer -207
word langskom 216
word las -160
word lat -205
word later -126
word leeftijd 285
word leerplicht 132
word les -257
word levenslicht 236
word lez -114
word liep -131
word lier -211
word ligt -79
word lijn -233
word lijst 190
word loopt -225
word los -195
word lot 288
word lowie 148
word m -159
word mag -88
word mail 65
word mak -218
word man -116
word mar -68
word markt -174
word mee 50
word meedoen 133
word meenem -225
word mei -80
word meidoornlan -128
word meisj 292
word meld -287
word mer -79
word met 58
word mevrouw 89
word mij -60
word mijn 17
word mn 101
word mobiel 289
word moeder 69
word moest 218
word moet -59
word mog -259
word monitor 99
word monument -175
word morg -263
word na -226
word nadar -209
word nam 216
word nar -41
word nationaliteit 246
word neg -270
word negenennegent -393
word nel 180
word net 252
word niet 38
word nieuw -31
word nik -108
word nor 351
word nota -131
word notaris -183
word nou -177
word november 228
word nul -280
word nummer -296
word okt 197
word oktober -180
word omzet -194
word onder -65
word onderzoek -106
word ontvang -96
word ontvangstbevest -103
word onz -64
word ook -125
word op -55
word opa 312
word open -230
word openbar -106
word openingstijd -199
word opgehaald -287
word opgericht -220
word opgev 113
word ophaalkalender -130
word ophal -125
word oud -34
word oudst 107
word over -112
word overled -263
word overlijd -124
word paaskamp -91
word pand -198
word paniek 86
word papier -74
word paramaribo 187
word parkeervergunn -101
word parkinson 134
word parochiezal -282
word partnerschap 124
word pas 147
word pasfoto 117
word paspoort -104
word peeter 170
word penning -94
word penningmeester -268
word per -263
word peter 185
word plant -122
word plat 113
word plein -122
word plek 104
word plusser 224
word pmd -110
word pot 103
word precies -111
word puild -128
word put -124
word raadhuis -188
word raadzal -117
word regel -117
word reglement -130
word reispas 115
word reken -161
word restafval -233
word rijbewijs 60
word rijksregister -267
word rijksregisternr -320
word rijksregisternummer -344
word rijst -143
word rob 136
word rommel -282
word rommelmarkt -136
word rond -262
word rr 83
word sam 146
word samira 194
word sar 249
word schol -99
word sem 289
word seniorenpas 104
word sind -370
word sint 54
word sit -142
word smet 152
word snap -169
word social 249
word sorry -119
word spanj -217
word speelplein 115
word speelpleinwerk 201
word speeltuin 126
word sporthal -115
word sprek -128
word sta -222
word stad 57
word stadhuis 97
word stan 153
word start 101
word stat -24
word sted -284
word stempas 239
word stichting -157
word stijn 217
word stoep -109
word stoet -223
word stond -218
word stopt -160
word straatfeest -143
word strat -198
word stuk -148
word system 266
word t 62
word te 132
word teg -240
word tel 240
word telefon -291
word tent -279
word terecht -138
word terug -121
word terwijl 227
word teun 249
word thorbeck -209
word tien -189
word tijd -266
word tm -90
word toch -77
word toe -121
word tot -140
word trouw -107
word trouwzal -222
word truid 111
word turkij -226
word tuss -234
word twee 61
word tweeling 215
word twintig 156
word u 96
word uit 65
word uiterst -185
word uitstel -120
word uittreksel 216
word uur -207
word uw -53
word vader 122
word vakantieopvang 249
word val 258
word valt -131
word van -17
word vanaf -189
word vannacht 166
word verblijft 103
word vergader -214
word verget 187
word vergunn -239
word verhuis -299
word verhuisd -323
word verhuiz -131
word verjar 287
word verkiez -201
word verleng -87
word verlengd -236
word verloopt -208
word vernem -317
word vernieuwd 110
word verschuift -101
word verstuurd -103
word vervalt -161
word verwerkt 279
word verzet -151
word vo 144
word voetbalclub -117
word vol -208
word volgen -190
word volgend -161
word vor 53
word vorig -131
word vraagt -249
word vrag 74
word vrij -253
word vuilophal -101
word waarom -263
word waarop -78
word wachtlijst 170
word wag -158
word wanner -41
word want -331
word war -111
word was -237
word wat -214
word we -50
word weg -125
word wek -175
word wel 195
word welk 229
word wer -94
word werd -40
word wereld 334
word werkdag -262
word werkt -198
word wet 148
word wethouder -143
word wie -263
word wij -108
word wil 129
word will -169
word woensdag -172
word won 68
word wonend 207
word woning -188
word woond -145
word word -176
word wordt -100
word wout 183
word yara 154
word yilmaz 227
word zag 126
word zal -116
word zaliger -276
word ze 151
word zeg -163
word zegg 137
word zegt -327
word zelf 112
word zes -259
word zesd 242
word zesenvijft -146
word zij 222
word zijnd 59
word zing 145
word zit 53
word zo 124
word zoal 133
word zoek 179
word zoiet -156
word zomar -120
word zon 204
word zondag -254
word zonder -107
word zoud -199
word zutph 262
word zwembad -54
word zwemles 297
`,
};
