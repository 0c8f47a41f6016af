import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by `npm run train` from the labelled messages of this project: 459 candidates that are, 504 that are not.
 * On families it was not taught on:
 * - above -1: found 95.6 %, wrongly 17.7 %
 * - above -0.5: found 93.5 %, wrongly 10.7 %
 * - above 0: found 90.2 %, wrongly 6.5 %
 * - above 0.5: found 84.7 %, wrongly 4.4 %
 * - above 1: found 78.9 %, wrongly 2.6 %
 */
export const birthDateWeights: LearnedWeights = {
  examples: "sha256:bef90fd2b3045407981e05552aa125ae1da054865f0ea92ef27ac3ba7eabc2eb",
  intercept: -0.612,
  weights: `
before , -74
before 0 -40
before : 58
before ^ -9
before aan -323
before aangevraagd 267
before aanvrag -96
before adreswijz -178
before all -204
before april -249
before aub -170
before bel -102
before bell -107
before belt -78
before ben 227
before betaald -139
before bij 234
before bos 135
before brief -166
before brug -138
before bsn -136
before dag 101
before dat 81
before de -223
before dez -105
before die -107
before dochter 162
before dochtertj 183
before een -148
before eerst 143
before en -32
before er -134
before februari -93
before fout 273
before gat -126
before geboorteaangift -213
before geboortebos -120
before geboortedag -82
before geboortedatum 355
before gebor -96
before gebortedatum 220
before gegeven 196
before gekreg 59
before gemeent -275
before gemeentehuis -236
before gen -287
before ging -90
before goedemorg 155
before har -253
before harmonie -179
before heb -337
before heeft -132
before hier -130
before hij 142
before huwelijk -197
before id 51
before ik 81
before in 90
before inschrijv -119
before is -98
before januari 71
before jar -173
before jeugdhuis -89
before jip 223
before jongst 160
before juli -232
before jullie 40
before k 198
before kan -183
before kapel -176
before kermis -87
before kind 209
before kinder -273
before kinderboerderij -144
before kindj 314
before kindjes -190
before klar 146
before kreg 129
before kwam 161
before lamp -219
before lot 271
before lowie -198
before ma 178
before mag -126
before man 178
before mar -39
before me -209
before men 68
before met -85
before mevrouw 111
before mij -82
before mijn -67
before mn 111
before moet 122
before mog -99
before nam 183
before nar -221
before niet 272
before nieuw -202
before nog 162
before nor 147
before nul -240
before odet 239
before of -268
before ons -39
before onz -60
before op -24
before open -90
before oud -298
before over -228
before overled -275
before paspoort -387
before regel -160
before rijbewijs -209
before rijksregister -214
before rijksregisternr -169
before rijksregisternummer -202
before samira 282
before schol -77
before sem 151
before speelpleinwek -63
before speeltuin -110
before stat 118
before straatfeest -117
before t -189
before te 119
before ter 75
before tuss -156
before tweeling 110
before u -140
before uittreksel 122
before uw -75
before vader 93
before van -126
before vergunn -239
before verjaardag -136
before voetbalclub -109
before vor -62
before vrag 61
before vrouw 157
before vuilophal -122
before waarop -120
before wanner -132
before was -243
before we -280
before werd 98
before werk 129
before wet -54
before wij -161
before will -187
before woning -212
before word -129
before wordt -313
before yara 188
before zag 171
before ze -68
before zij 290
before zijn 220
before zon 276
before zoontj 98
before zwembad -179
before1 ( 187
before1 , 323
before1 0 -190
before1 ^ 149
before1 afsprak -327
before1 ben 246
before1 datem 182
before1 datum 229
before1 den 73
before1 gb 214
before1 geb 135
before1 gebdatum 189
before1 geboortedatum 74
before1 geboortedtm 233
before1 gebor 192
before1 geborenop 277
before1 gedateerd -122
before1 ingang -211
before1 is 244
before1 kom -177
before1 m -104
before1 met -209
before1 moet 175
before1 na -299
before1 neg -250
before1 nul -80
before1 of -115
before1 op -108
before1 opgericht -245
before1 pas -152
before1 per -339
before1 rijksregister -177
before1 rijksregisternummer -158
before1 sind -243
before1 stat -175
before1 teg -260
before1 tot -174
before1 trouw -117
before1 tuss -156
before1 van -35
before1 vanaf -270
before1 verloopt -199
before1 vor -307
before1 was -215
before1 zondag -158
before2 ( 160
before2 , 34
before2 0 -50
before2 : 128
before2 ^ 67
before2 aalst 66
before2 aangevraagd -272
before2 afsprak -331
before2 als 123
before2 ben 164
before2 besluit -204
before2 bestat -180
before2 betaald -219
before2 brief -343
before2 buurtfeest -195
before2 dan -205
before2 dat 171
before2 dateert -146
before2 de 135
before2 die -295
before2 dob 152
before2 dochter 80
before2 doen -172
before2 en 254
before2 er 213
before2 gan -145
before2 geb 123
before2 geboort 182
before2 geboortedag 167
before2 geboortedatum 133
before2 gebor 91
before2 gebort 131
before2 geldig -128
before2 geopend -75
before2 geplant -219
before2 gesticht -130
before2 het 84
before2 hij -192
before2 ik 43
before2 in -116
before2 ingewijd -139
before2 is -89
before2 juni -80
before2 levenslicht 287
before2 licht 255
before2 loopt -82
before2 mar 68
before2 me 267
before2 mijn 117
before2 negenennegent -273
before2 of 148
before2 op -210
before2 open -106
before2 opgericht -155
before2 paspoort -199
before2 reglement -111
before2 rijksregisternr -232
before2 rijksregisternummer -192
before2 stat -207
before2 t -104
before2 te -124
before2 thorbeck -201
before2 trouw -193
before2 tweeling 242
before2 vader -67
before2 verhuiz -119
before2 verjaardag 149
before2 verjar 247
before2 vier -119
before2 was -132
before2 we -187
before2 wereld 161
before2 wij -201
before2 wordt -161
before2 zij -112
before2 zon -65
behind ! -233
behind $ -66
behind ( -65
behind ) 167
behind , -36
behind . -48
behind 0 75
behind : 189
behind ? -216
behind @code 64
behind aan 183
behind aangift 253
behind aanvrag -174
behind achter 104
behind adres 239
behind affich -101
behind afsprak -95
behind akt -77
behind al 39
behind allen 167
behind als 74
behind altijd 165
behind ambtenar -220
behind ander 102
behind archief -171
behind asbest -191
behind asfalt -129
behind aub 188
behind augustus -169
behind ben 175
behind bestat -128
behind bestemmingsplan -132
behind bezwar -138
behind bij 135
behind binn -84
behind binnenlop -80
behind brief 55
behind brug -75
behind bus 184
behind centrum -120
behind containerpark -132
behind crech 264
behind da 76
behind dag -43
behind dan 63
behind dar -312
behind datum 267
behind de -26
behind december -143
behind demo 123
behind den -234
behind denk 292
behind dez -172
behind dicht -176
behind die -52
behind dijk -180
behind doe 135
behind doet -196
behind dor -84
behind dorp 149
behind dus 189
behind een -47
behind eerst 84
behind en -54
behind er -196
behind ergen -225
behind fotos -205
behind fout -156
behind geb 194
behind geboortebos 273
behind geboortedatum 250
behind gebor 166
behind gekom 176
behind geldt -82
behind gen 65
behind genoeg 150
behind gestrooid -161
behind getrouwd -233
behind gev 115
behind grag 75
behind groep -223
behind har 231
behind heb 332
behind heeft 178
behind hem 214
behind het 138
behind hier 331
behind hij 212
behind hondenbelast -238
behind houd -244
behind id 167
behind iemand -203
behind iet 227
behind ik 54
behind in -19
behind jar -105
behind je -47
behind jubileum -147
behind jullie -231
behind juni -73
behind kaart 92
behind kan 123
behind ker 112
behind kleuter 243
behind klopt -293
behind kom -196
behind komt -316
behind korting 98
behind krijg -56
behind kunt -150
behind las -175
behind lat -179
behind leerplicht 163
behind leuk 73
behind mag -50
behind man -254
behind me 99
behind mee 217
behind meedoen 147
behind men 81
behind mer -88
behind met 96
behind mijn 76
behind moet -191
behind mog -173
behind na 40
behind nam 222
behind ne -97
behind net 267
behind niet 199
behind nieuw -193
behind nog 55
behind nu 153
behind of 30
behind okt 106
behind onderhoudt -64
behind op 30
behind oud -94
behind over 141
behind parkinson 151
behind pas -185
behind paspoort 182
behind put -79
behind raadhuis -225
behind raadzal -136
behind recht 80
behind rijbewijs 308
behind rijst -195
behind sit -168
behind stad -62
behind stadhuis 191
behind stan 126
behind stat 40
behind stemm 198
behind stempas 194
behind strat -214
behind tel 173
behind terug -134
behind tijd -235
behind toch -169
behind toen 239
behind tot -177
behind trouw 270
behind trouwzal -217
behind turkij -190
behind twee 256
behind twintig 137
behind u 322
behind uit 132
behind uittreksel 214
behind uur -187
behind uw -218
behind verhuiz 155
behind verleng -59
behind vind -57
behind vor 188
behind vrag -77
behind wachtlijst 167
behind wag -144
behind wanner 47
behind want -123
behind war 91
behind we -184
behind welk 95
behind werk -168
behind wet 189
behind wie -133
behind wij -173
behind won 148
behind woont 127
behind word -155
behind zal -155
behind ze 27
behind zegg 144
behind zegt -163
behind zelf 168
behind zij 238
behind zijn -36
behind zit 53
behind zoek -133
behind zoiet -174
behind zon 207
behind zonder -109
behind1 ! -249
behind1 $ 84
behind1 ( 167
behind1 ) 348
behind1 , 91
behind1 . 14
behind1 0 -226
behind1 : -74
behind1 ? -222
behind1 als 102
behind1 ben 116
behind1 bestat -206
behind1 bsn 137
behind1 dor -208
behind1 dus 234
behind1 en 161
behind1 geb 242
behind1 gebor 147
behind1 het -226
behind1 ik 153
behind1 in 65
behind1 is -121
behind1 ligt -67
behind1 mag 90
behind1 mar -197
behind1 met 98
behind1 mevrouw 231
behind1 moest 84
behind1 moet 63
behind1 nar -239
behind1 niet -256
behind1 nog -253
behind1 of -167
behind1 om 74
behind1 op -73
behind1 open -161
behind1 over -144
behind1 overled -214
behind1 sorry -90
behind1 stat -200
behind1 stond -266
behind1 te 247
behind1 ter 176
behind1 toch -116
behind1 tot -122
behind1 vanaf -184
behind1 verhuis -143
behind1 verhuiz -101
behind1 volgen -177
behind1 vor -219
behind1 war 80
behind1 was -235
behind1 wil -251
behind1 won -171
behind1 zegt -155
behind1 zesenvijft -80
behind1 zonder -80
behind1 zou -90
behind2 $ 45
behind2 . -284
behind2 0 -94
behind2 : 63
behind2 ? -110
behind2 achtenzevent -80
behind2 afsprak -80
behind2 al -102
behind2 als -187
behind2 ben 204
behind2 bestat -149
behind2 bij -150
behind2 bsn 147
behind2 dan 116
behind2 de -186
behind2 delfzijl 196
behind2 dus 145
behind2 echt 154
behind2 een -141
behind2 en 138
behind2 er -207
behind2 fes 189
behind2 gat 265
behind2 grag 103
behind2 heb 160
behind2 heeft -68
behind2 het -208
behind2 hier -149
behind2 hij 329
behind2 hoe -45
behind2 ik -77
behind2 in -93
behind2 is -64
behind2 jullie 88
behind2 kan 56
behind2 kom 76
behind2 mag -139
behind2 mar 154
behind2 moeder 211
behind2 moet -190
behind2 mog -94
behind2 nar -105
behind2 nee 76
behind2 nog -141
behind2 ons 73
behind2 onz -136
behind2 sint 138
behind2 stat -82
behind2 te -82
behind2 tot -64
behind2 trouw -290
behind2 van 212
behind2 vanaf -196
behind2 vor -246
behind2 war -277
behind2 was -182
behind2 we -78
behind2 welk 273
behind2 wereld 176
behind2 wie -64
behind2 wij -72
behind2 wil 217
behind2 will -278
behind2 wonend 140
behind2 woont 286
behind2 wordt 145
behind2 ze 282
behind2 zij 117
behind2 zijn -191
behind2 zou 252
bothBefore ( gebor 205
bothBefore , geb 222
bothBefore , geboortedatum -135
bothBefore , gebor 258
bothBefore , per -115
bothBefore 0 , 93
bothBefore 0 gb 136
bothBefore 0 gebor 258
bothBefore 0 of -153
bothBefore 0 op -147
bothBefore 0 per -201
bothBefore ^ afsprak -284
bothBefore ^ datum 247
bothBefore ^ geb 128
bothBefore ^ gebdatum 189
bothBefore ^ geboortedatum 236
bothBefore ^ geboortedtm 233
bothBefore ^ gebor 244
bothBefore ^ is 110
bothBefore ^ op -241
bothBefore ^ per -234
bothBefore ^ sind -172
bothBefore ^ tot -133
bothBefore ^ vanaf -183
bothBefore ^ zaterdag -159
bothBefore aalst den 124
bothBefore aalst op 261
bothBefore aangevraagd op -272
bothBefore afsprak : -280
bothBefore afsprak op -214
bothBefore als geboortedatum 221
bothBefore ben gebor 114
bothBefore ben op 161
bothBefore ben van 196
bothBefore besluit van -204
bothBefore bestat sind -177
bothBefore betaald op -219
bothBefore brief van -207
bothBefore dat is 238
bothBefore dateert van -146
bothBefore die na -189
bothBefore doen op -172
bothBefore een van 63
bothBefore gan per -145
bothBefore geb datum 62
bothBefore geboort datem 182
bothBefore geboortedag is 167
bothBefore geboortedatum : 139
bothBefore geboortedatum is 104
bothBefore gebor : 288
bothBefore gebor den 63
bothBefore gebor op 131
bothBefore gebor tuss -156
bothBefore gebort datum 131
bothBefore geldig tot -128
bothBefore geopend op -75
bothBefore geplant op -219
bothBefore gesticht op -130
bothBefore ik ben 117
bothBefore in op -116
bothBefore ingewijd op -117
bothBefore is gebor 172
bothBefore is op -142
bothBefore juni of -80
bothBefore levenslicht op 287
bothBefore licht op 255
bothBefore mijn geboortedatum 117
bothBefore op nul -80
bothBefore open op -81
bothBefore opgericht op -155
bothBefore paspoort verloopt -199
bothBefore reglement van -111
bothBefore t m -104
bothBefore trouw op -193
bothBefore vader ( -67
bothBefore van den 223
bothBefore van vor -259
bothBefore verhuiz per -83
bothBefore verjaardag is 149
bothBefore verjar op 247
bothBefore wereld op 161
bothBefore wij trouw -104
bothBefore wordt op -161
bothBefore zijn op -202
earlier . -80
earlier ? 93
earlier bedoel 323
earlier ben -256
earlier bij 291
earlier buit -137
earlier dag -280
earlier dat 72
earlier data -301
earlier datum -335
earlier de -388
earlier die -373
earlier doorgev 101
earlier een 284
earlier en 266
earlier even 74
earlier ge -268
earlier geboortedata 318
earlier geboortedatum 364
earlier gebor -343
earlier had -137
earlier hebb 220
earlier het 220
earlier hoe 165
earlier huis 189
earlier ik -38
earlier in -165
earlier is -301
earlier je 82
earlier k 131
earlier kampverzeker 318
earlier lat 209
earlier mijn 409
earlier moest 133
earlier moet 93
earlier nam -44
earlier nieuw 140
earlier nodig -137
earlier nog -102
earlier onz -376
earlier ook 242
earlier op -117
earlier repetities -301
earlier te 285
earlier u 162
earlier van 33
earlier verget 100
earlier verjaardag 335
earlier vor 111
earlier wanner -448
earlier was -96
earlier welk -341
earlier wet -98
earlier wil 200
earlier wild -112
earlier zal -187
earlier zeker 28
earlier zijn 365
earlier zoek 196
elsewhere ! 321
elsewhere ( 236
elsewhere , -65
elsewhere . 87
elsewhere 0 -51
elsewhere : 107
elsewhere ? -69
elsewhere @code -238
elsewhere aangegev -73
elsewhere aangevraagd -171
elsewhere aangift 265
elsewhere aanvrag 246
elsewhere adres -248
elsewhere afsprak 46
elsewhere al 90
elsewhere allebei 119
elsewhere alles 160
elsewhere als 37
elsewhere an -164
elsewhere antwoord -54
elsewhere app 235
elsewhere attest -266
elsewhere be 97
elsewhere bel 225
elsewhere belast 138
elsewhere ben 109
elsewhere besliss -307
elsewhere beslist -200
elsewhere betaald 168
elsewhere bezwar -325
elsewhere bij -109
elsewhere bijzonder 65
elsewhere binn 70
elsewhere breda 141
elsewhere brief -66
elsewhere broer 261
elsewhere bruid 117
elsewhere bruidegom 118
elsewhere bsn -134
elsewhere burgemeester 56
elsewhere bus 155
elsewhere collega 141
elsewhere contactperson 111
elsewhere d 71
elsewhere da -47
elsewhere dag -167
elsewhere dan -35
elsewhere dank -57
elsewhere dar -278
elsewhere dat -67
elsewhere db -147
elsewhere de 32
elsewhere den 60
elsewhere die -347
elsewhere dit 93
elsewhere dochter -171
elsewhere doen 155
elsewhere doet 196
elsewhere dossier 168
elsewhere drie -125
elsewhere dubbel 273
elsewhere een -92
elsewhere eerst 53
elsewhere en 94
elsewhere er -40
elsewhere exampl -135
elsewhere extra -176
elsewhere feest -68
elsewhere fotos -171
elsewhere g 166
elsewhere gan 192
elsewhere gast -101
elsewhere gat -182
elsewhere ge -254
elsewhere geb 145
elsewhere geboortedatum 232
elsewhere gebor -58
elsewhere gegeven 115
elsewhere gemeent -69
elsewhere gen -282
elsewhere geregistreerd 248
elsewhere gerust 228
elsewhere getuig 141
elsewhere geweest 299
elsewhere grag 146
elsewhere gratis 163
elsewhere groet 141
elsewhere grofvuil 95
elsewhere grot 80
elsewhere gsm 136
elsewhere had 68
elsewhere half -262
elsewhere heb 113
elsewhere hebb -64
elsewhere het 17
elsewhere hier -287
elsewhere hij -38
elsewhere hoe 104
elsewhere hoevel 128
elsewhere hond -98
elsewhere honderd 113
elsewhere hor 166
elsewhere huwelijk 176
elsewhere iemand -186
elsewhere iet -248
elsewhere ik 110
elsewhere in 22
elsewhere inschrijv 161
elsewhere is -181
elsewhere j 254
elsewhere ja -71
elsewhere jar 216
elsewhere jawoord 141
elsewhere je 92
elsewhere jef -273
elsewhere juli -152
elsewhere jullie -59
elsewhere juni -86
elsewhere k 115
elsewhere kan -54
elsewhere kat -318
elsewhere kijk 256
elsewhere kinder 191
elsewhere klein 250
elsewhere kleinkinder -114
elsewhere klopt 74
elsewhere kom 242
elsewhere komt -63
elsewhere krijg -57
elsewhere kunn -228
elsewhere kunt 97
elsewhere kwartelstrat 141
elsewhere kwijt 182
elsewhere kwijtscheld 73
elsewhere lang -48
elsewhere len -113
elsewhere mag -84
elsewhere mail 165
elsewhere man 180
elsewhere mar -173
elsewhere mee 93
elsewhere meebreng -67
elsewhere meester -230
elsewhere met -51
elsewhere mevrouw 340
elsewhere mij -91
elsewhere mijn 100
elsewhere mist 141
elsewhere mn 342
elsewhere moeder 192
elsewhere moest 196
elsewhere moet -107
elsewhere mog -102
elsewhere na -52
elsewhere nam 156
elsewhere nar 65
elsewhere nb 141
elsewhere niet 185
elsewhere nik 308
elsewhere nl -112
elsewhere nog -80
elsewhere nor 91
elsewhere nu 88
elsewhere ocmw 91
elsewhere of 153
elsewhere om -95
elsewhere oma 172
elsewhere ontvang 227
elsewhere onz 48
elsewhere ook 72
elsewhere opa 203
elsewhere opvang -149
elsewhere oud -147
elsewhere over 102
elsewhere overlijd 187
elsewhere p -130
elsewhere papier -67
elsewhere parker -227
elsewhere paspoort 130
elsewhere pauwel -226
elsewhere plat 204
elsewhere r 108
elsewhere raadhuis 141
elsewhere recht 84
elsewhere rijbewijs 157
elsewhere rijd -167
elsewhere rijksregister -218
elsewhere rijksregisternummer -144
elsewhere rond 127
elsewhere schep -114
elsewhere schol 155
elsewhere schrijf 370
elsewhere sindsdien -68
elsewhere sta 301
elsewhere stadhuis 153
elsewhere start -141
elsewhere stat 48
elsewhere subsidie -199
elsewhere taart -101
elsewhere te 64
elsewhere teken -54
elsewhere terug -49
elsewhere tevor -78
elsewhere tielt -146
elsewhere tijd -176
elsewhere toch 101
elsewhere tot -147
elsewhere trouw 102
elsewhere trouwzal 80
elsewhere twee -168
elsewhere uit 130
elsewhere uittreksel 245
elsewhere uur -84
elsewhere uw -99
elsewhere v 76
elsewhere vader 388
elsewhere van -101
elsewhere vast 138
elsewhere ver -104
elsewhere verhuisd 293
elsewhere verkeerd 77
elsewhere vier -202
elsewhere vind 74
elsewhere volg 141
elsewhere volgend 141
elsewhere volwass -114
elsewhere volwassen -105
elsewhere vorig 189
elsewhere vrij 165
elsewhere vrijdag 111
elsewhere wanner -241
elsewhere war -240
elsewhere was -376
elsewhere wat 169
elsewhere we -27
elsewhere weg -287
elsewhere wel 114
elsewhere wer -260
elsewhere wet 209
elsewhere wie 114
elsewhere wij 163
elsewhere wijkagent 89
elsewhere wil 279
elsewhere will -57
elsewhere wilt -97
elsewhere won 115
elsewhere word -171
elsewhere wordt 62
elsewhere wou 203
elsewhere zal -84
elsewhere ze -189
elsewhere zegg 95
elsewhere zelf 44
elsewhere zet 177
elsewhere zien -228
elsewhere zij 36
elsewhere zijn 135
elsewhere zit 309
elsewhere zoiet 79
elsewhere zon -60
elsewhere zou -175
elsewhere zus 119
kind birth-cue 438
kind birth-cue grown 329
kind birth-cue old 335
kind birth-cue young 476
kind no-cue -201
kind no-cue grown 227
kind no-cue no-year -393
kind no-cue no-year-of-birth -272
kind no-cue old -257
kind no-cue young -288
kind own-label 255
kind own-label grown 371
kind own-label no-year -329
kind own-label no-year-of-birth -353
kind own-label old 283
kind own-label young 54
pair ! $ -176
pair ( @it 187
pair ( geboortedatum 138
pair ( gebor 205
pair ) $ 59
pair ) , 237
pair ) en 139
pair ) heeft 107
pair ) komt 198
pair ) wil 77
pair , 0 86
pair , @it 323
pair , allebei 137
pair , ben 269
pair , bestat -145
pair , das -65
pair , dat 134
pair , de -252
pair , doet -187
pair , dus 125
pair , en -54
pair , euh -113
pair , gan -234
pair , ge -186
pair , geb 222
pair , geboortedatum -135
pair , gebor 150
pair , geldt -195
pair , getrouwd -71
pair , gsm 63
pair , heb 131
pair , het 231
pair , hij 82
pair , hoevel 170
pair , hoever 183
pair , ik 121
pair , in 207
pair , jullie 82
pair , kan 166
pair , klopt -120
pair , komt -212
pair , krijg -91
pair , ligt -208
pair , mail 206
pair , mevrouw 76
pair , mijn -97
pair , mobiel 197
pair , moeder 211
pair , moet -201
pair , mog -86
pair , na -139
pair , of -162
pair , op -68
pair , paniek 95
pair , per -115
pair , rijksregisternummer -181
pair , rr 84
pair , sem 162
pair , stat -127
pair , t -239
pair , tel 175
pair , tell -70
pair , teun 226
pair , tot -139
pair , twee -76
pair , val 266
pair , vanaf -196
pair , vor 185
pair , waarom -231
pair , wanner 85
pair , war -96
pair , was -163
pair , we -77
pair , welk 304
pair , wie -126
pair , wij -31
pair , wil 213
pair , will -278
pair , wonend 140
pair , ze 230
pair , zij 224
pair , zijnd -88
pair , zou 267
pair . $ -95
pair 0 $ 187
pair 0 ) -165
pair 0 , -62
pair 0 . -102
pair 0 0 23
pair 0 ? -95
pair 0 @it -190
pair 0 april -219
pair 0 augustus -173
pair 0 bus 79
pair 0 december -82
pair 0 en 85
pair 0 februari -92
pair 0 gb 153
pair 0 gebor 76
pair 0 ik 197
pair 0 in -114
pair 0 is 60
pair 0 jar -209
pair 0 juli -176
pair 0 juni -85
pair 0 klopt -225
pair 0 man -251
pair 0 mei -31
pair 0 nar -220
pair 0 nieuw 190
pair 0 november 184
pair 0 okt 205
pair 0 op -217
pair 0 per -201
pair 0 plusser 191
pair 0 t -73
pair 0 te -257
pair 0 tot -177
pair 0 uur -147
pair 0 zonder -95
pair : 0 -101
pair : bsn 154
pair : gebor 222
pair : ik 181
pair : is -122
pair : kan -87
pair : rijksregister -191
pair : sar 226
pair : wout 145
pair ? $ -71
pair @code , 240
pair @code . 151
pair @code 0 -295
pair @code demo -145
pair @it ! -249
pair @it $ 84
pair @it ( 167
pair @it ) 348
pair @it , 91
pair @it . 14
pair @it 0 -226
pair @it : -74
pair @it ? -222
pair @it als 102
pair @it ben 116
pair @it bestat -206
pair @it bsn 137
pair @it dor -208
pair @it dus 234
pair @it en 161
pair @it geb 242
pair @it gebor 147
pair @it het -226
pair @it ik 153
pair @it in 65
pair @it is -121
pair @it ligt -67
pair @it mag 90
pair @it mar -197
pair @it met 98
pair @it mevrouw 231
pair @it moest 84
pair @it moet 63
pair @it nar -239
pair @it niet -256
pair @it nog -253
pair @it of -167
pair @it om 74
pair @it op -73
pair @it open -161
pair @it over -144
pair @it overled -214
pair @it sorry -90
pair @it stat -200
pair @it stond -266
pair @it te 247
pair @it ter 176
pair @it toch -116
pair @it tot -122
pair @it vanaf -184
pair @it verhuis -143
pair @it verhuiz -101
pair @it volgen -177
pair @it vor -219
pair @it war 80
pair @it was -235
pair @it wil -251
pair @it won -171
pair @it zegt -155
pair @it zesenvijft -80
pair @it zonder -80
pair @it zou -90
pair ^ , 219
pair ^ @it 149
pair ^ adreswijz -178
pair ^ afsprak -289
pair ^ allez -112
pair ^ als -109
pair ^ bel -102
pair ^ ben 257
pair ^ best 88
pair ^ betaald -151
pair ^ bij 278
pair ^ brug -138
pair ^ bsn 95
pair ^ dag 96
pair ^ dat 392
pair ^ datum 247
pair ^ de -109
pair ^ dez -105
pair ^ die -171
pair ^ dob 181
pair ^ en 129
pair ^ er 131
pair ^ ge -141
pair ^ geacht -227
pair ^ geb 139
pair ^ gebdatum 273
pair ^ geboort 182
pair ^ geboortebos -107
pair ^ geboortedag 263
pair ^ geboortedatum 234
pair ^ geboortedtm 233
pair ^ gebor 263
pair ^ gebort 151
pair ^ gebortedatum 270
pair ^ gegeven 203
pair ^ geldt -141
pair ^ gemeenterad -224
pair ^ grag -112
pair ^ het -320
pair ^ hier 203
pair ^ hij 44
pair ^ hoevel 270
pair ^ ik 80
pair ^ in -277
pair ^ is -258
pair ^ jacques -64
pair ^ k 209
pair ^ kan -182
pair ^ kunt -243
pair ^ mag 56
pair ^ man 136
pair ^ me 68
pair ^ mijn 65
pair ^ mn -29
pair ^ mog -99
pair ^ nam 160
pair ^ nieuw 176
pair ^ nog -135
pair ^ ons 26
pair ^ onz 35
pair ^ op -223
pair ^ openingstijd -218
pair ^ paspoort -107
pair ^ per -234
pair ^ rijbewijs -108
pair ^ rijksregister -351
pair ^ rijksregisternr -212
pair ^ rijksregisternummer -203
pair ^ sind -172
pair ^ speelpleinwek -63
pair ^ stat 151
pair ^ t 186
pair ^ teg -69
pair ^ tom 59
pair ^ tot -141
pair ^ trouw -213
pair ^ u -86
pair ^ uiterst -81
pair ^ uw -146
pair ^ vanaf -179
pair ^ vergader -288
pair ^ verhuiz -240
pair ^ verjar 205
pair ^ volgen -116
pair ^ vor 156
pair ^ vuilophal -122
pair ^ wanner -137
pair ^ we 183
pair ^ wie -253
pair ^ wij -110
pair ^ yara 162
pair ^ zaterdag -159
pair ^ ze 172
pair ^ zon 181
pair aalst den 124
pair aalst op 261
pair aan $ 119
pair aan de -305
pair aangegev word -93
pair aangevraagd , -76
pair aangevraagd op -272
pair aangift $ 224
pair aanslag is -144
pair aanvrag partnerschap 136
pair achter de 104
pair adoptiekindjes mee -70
pair af $ -64
pair affich , -70
pair affich stan -87
pair affich stat -69
pair afsprak : -234
pair afsprak @it -327
pair afsprak binnenlop -87
pair afsprak op -82
pair al $ 154
pair al 0 214
pair al een 109
pair al gedan -170
pair al in 81
pair al klar 160
pair al korting 98
pair al mee -138
pair al nar 175
pair al verleng -128
pair all kindjes -184
pair allebei nieuw -181
pair allebei zelf 123
pair alletwee $ -87
pair allez , -76
pair als dat 67
pair als de 137
pair als een -99
pair als geboortedatum 221
pair altijd ne -76
pair april 0 -251
pair april of -98
pair archief ? -163
pair aub : -265
pair augustus 0 -173
pair babyborrel is -70
pair bel me -102
pair bell op -107
pair ben $ 346
pair ben @it 246
pair ben de 201
pair ben er 184
pair ben gebor 160
pair ben op 161
pair ben van 205
pair ben zelf 87
pair besluit is -176
pair besluit van -204
pair bestat 0 -181
pair bestat dar -134
pair bestat sind -177
pair betaald op -228
pair betaaldatum op -144
pair bezwar teg -138
pair bij de 78
pair bij jullie 142
pair bij ons 90
pair bijstand aangevraagd -200
pair bijzonder bijstand -203
pair binn $ -310
pair binn . -214
pair binn 0 -133
pair binnenlop ? -87
pair bladdert af -64
pair brief heeft 82
pair brief is -203
pair brief van -193
pair bsn 0 41
pair bsn : 137
pair bsn aanvrag -108
pair burgemeester dan -170
pair bus 0 79
pair bus ? 80
pair dag , 96
pair dan $ -70
pair dan al 149
pair dan dicht -110
pair dan is 79
pair dan nog 85
pair dan ook 111
pair dan recht 77
pair dan word 110
pair dar een -89
pair dar nog -166
pair dat $ -53
pair dat ? -90
pair dat al 174
pair dat de -155
pair dat dor -207
pair dat helpt 138
pair dat hij -191
pair dat ik 168
pair dat mag -140
pair dat muurschilderij -64
pair dat nog -82
pair dat ook -211
pair dat pand -194
pair dat vor -108
pair dat we 290
pair dat zomar -162
pair dateert van -146
pair datem @it 182
pair datum @it 229
pair datum subsidiedossier -81
pair datum waarop -120
pair de 0 237
pair de aangift 120
pair de aanvrag 147
pair de affich -97
pair de ambtenar -112
pair de babyborrel -70
pair de ban -282
pair de bib 120
pair de brief -75
pair de brug -132
pair de burgemeester 78
pair de bus 140
pair de buurt -167
pair de crech 202
pair de datum -194
pair de dijk -180
pair de eerst -88
pair de geboortedatum 196
pair de gegeven 139
pair de gemeent -275
pair de gevel -110
pair de glijban -114
pair de gratis -114
pair de her -181
pair de herfstvakantie 195
pair de huwelijksakt 138
pair de instapklas 196
pair de jongst 275
pair de kalender -109
pair de kapel -190
pair de kinderboerderij -203
pair de krant -186
pair de lamp -219
pair de lijst 310
pair de markt -145
pair de nieuw -89
pair de notaris -208
pair de oud -64
pair de paaskamp -69
pair de seniorenpas -66
pair de sit -104
pair de social 63
pair de speelpleinwerk 146
pair de speeltuin 153
pair de stad -139
pair de stand 71
pair de strat -126
pair de trouwzal -217
pair de tweeling 201
pair de uiterst -144
pair de vakantieopvang 226
pair de verf -64
pair de vergader -124
pair de vergunn -147
pair de verjaardag -305
pair de verkiez -167
pair de wachtlijst 167
pair de wag -144
pair de werk -121
pair de zal -60
pair demo 0 71
pair den @it 73
pair den telefon -186
pair denk aan 292
pair denk ik -151
pair dicht van -99
pair die al 179
pair die allebei 60
pair die na -189
pair die regel -171
pair die van -98
pair dit jar -57
pair dob oudst 123
pair dochter ( 68
pair dochter is 140
pair dochtertj is 183
pair doe ik 99
pair doen op -172
pair doet de -135
pair dor het -335
pair dor opa 209
pair een afsprak -97
pair een brief 111
pair een herdenk -202
pair een id 145
pair een kind 298
pair een konink -100
pair een pasfoto 81
pair een stempas 194
pair een van 63
pair een verslag -116
pair een wek -122
pair eerst van -88
pair elk gezin -88
pair elk jar -176
pair en 0 -149
pair en dag -88
pair en dan 317
pair en dat 195
pair en die -191
pair en elk -113
pair en fien 145
pair en gebor 263
pair en ik -79
pair en jolien 236
pair en krijg 91
pair en nee 76
pair en niet 273
pair en rob 138
pair en sind -114
pair en t -125
pair en van 357
pair en zijn 157
pair en zit 230
pair enkel de -88
pair er dan -242
pair er een -47
pair er iemand -71
pair er iet 256
pair er in -175
pair er nog -56
pair er op -211
pair er warm -63
pair eten ? -63
pair euh , -113
pair fotos van -236
pair fout , 125
pair gan per -145
pair gb 0 136
pair gb @it 214
pair geacht , -199
pair geb . 274
pair geb @it 135
pair geb datum 155
pair gebdatum @it 189
pair geboort datem 182
pair geboortebos plant -107
pair geboortebos vor 80
pair geboortedag is 167
pair geboortedag van -82
pair geboortedatum , 149
pair geboortedatum : 139
pair geboortedatum @it 74
pair geboortedatum is 132
pair geboortedatum van 291
pair geboortedtm @it 233
pair gebor $ 301
pair gebor , 270
pair gebor . -93
pair gebor 0 -80
pair gebor @it 192
pair gebor ben 189
pair gebor den 63
pair gebor en 196
pair gebor in 227
pair gebor is -231
pair gebor op 135
pair gebor te 281
pair gebor tuss -209
pair gebor zijnd 239
pair geborenop @it 277
pair gebort datum 151
pair gebortedatum van 220
pair gebrok vanaf -90
pair gedan $ -170
pair gedan zijn -76
pair gedateerd @it -122
pair gehad $ 186
pair gekom , 176
pair geldig tot -136
pair geldt dat -149
pair geldt het -88
pair gemeent ? -221
pair gen antwoord -304
pair geopend op -72
pair geplant op -219
pair gesticht op -130
pair getrouwd in -268
pair gev we 115
pair gezin : 181
pair gezin ? -88
pair ging gedan -76
pair glijban stuk -114
pair goud huwelijk -71
pair grag op 110
pair groep 0 -79
pair gsm 0 49
pair haha $ 124
pair harmonie is -134
pair heb een -86
pair heb het -223
pair heb ik 92
pair hebb jullie -339
pair heeft de -190
pair heeft hij 148
pair heeft nog 173
pair heeft parkinson 151
pair helemal $ -171
pair helpt $ 138
pair herdenk , -287
pair het archief -146
pair het bestemmingsplan -132
pair het centrum -120
pair het containerpark -132
pair het dorp -60
pair het eerst 202
pair het formulier 72
pair het kerkj -201
pair het levenslicht 240
pair het licht 137
pair het loket 48
pair het nieuw -254
pair het oud -97
pair het plein -121
pair het rijksregisternummer -255
pair het schepencolleg -71
pair het stadhuis 133
pair het system 188
pair het zwembad 62
pair hier $ 161
pair hier , 245
pair hier in 134
pair hij dan 164
pair hij is 75
pair hoe gev 115
pair hoe lang -66
pair hoe lat -224
pair hoe vrag 77
pair hoekstra , -113
pair honderd jar -80
pair huwelijk , -71
pair huwelijksakt van 138
pair id $ 230
pair id kaart 135
pair id van -259
pair ie in 82
pair iemand van -109
pair iet van 102
pair ik $ -172
pair ik , -91
pair ik 0 199
pair ik : 162
pair ik aangift 99
pair ik al 173
pair ik ben 205
pair ik dan 208
pair ik dar -313
pair ik dat 37
pair ik de -282
pair ik die -204
pair ik een -144
pair ik gebor 265
pair ik heb -103
pair ik het 256
pair ik hier 64
pair ik kom 153
pair ik les -266
pair ik met -251
pair ik mijn 163
pair ik moet -95
pair ik nog 249
pair ik recht 70
pair ik sprek -173
pair ik te 48
pair ik u -214
pair ik uitstel -144
pair ik van 181
pair ik vanaf 236
pair ik wil 45
pair ik zag -156
pair ik zie -205
pair in ? -178
pair in az 187
pair in de -185
pair in dez 57
pair in een -84
pair in fes 189
pair in groep 291
pair in jullie 114
pair in me 82
pair in op -220
pair in sint 222
pair in t -41
pair in welk -142
pair ingang @it -211
pair ingewijd op -117
pair inschrijv op -116
pair inschrijv vor -173
pair is $ 391
pair is , -192
pair is 0 -78
pair is : -325
pair is @it 244
pair is dat -182
pair is de -235
pair is er -143
pair is gebor 89
pair is gedateerd -176
pair is geopend -84
pair is gesticht -130
pair is het -100
pair is hier -149
pair is ingewijd -117
pair is niet 172
pair is nu -76
pair is op -142
pair is open -126
pair is opgericht -155
pair is t -96
pair is vannacht 177
pair is vor -219
pair is ze 122
pair is zoek 138
pair jacques brel -64
pair jar $ -186
pair jar , -191
pair jarig : -190
pair je een -90
pair jolien op 236
pair juli 0 -164
pair jullie nog -81
pair jullie of 105
pair juni 0 -73
pair juni of -80
pair k ben 202
pair kaart $ 256
pair kaart ophal 157
pair kaart vor -54
pair kan 0 -106
pair kan dat -56
pair kan hij 306
pair kan ik -46
pair kan ze 176
pair kapel werd -176
pair kenmerk 0 -155
pair kievitstrat 0 223
pair kinder : 145
pair kinderboerderij zijn -144
pair kindjes gebor -99
pair klar , 146
pair klar zijn -115
pair klein is 180
pair klein van 181
pair klopt da -188
pair klopt dat -203
pair kom @it -177
pair kom kijk -144
pair kom vor 210
pair komt de -384
pair komt er -151
pair korting $ 70
pair korting in 112
pair kreg een 170
pair krijg $ 164
pair krijg ik 123
pair krijg wij -64
pair kunt mij -107
pair kunt u -120
pair kwam pas -176
pair kwam ter 161
pair lammetjes van -144
pair langskom $ 194
pair las ik -179
pair levenslicht op 287
pair lez $ -105
pair licht op 255
pair ligt er -67
pair lijst van 278
pair lowie , -198
pair m @it -104
pair mag $ -140
pair mag dat -180
pair mag de -191
pair mag die 185
pair mag een -200
pair mag er -304
pair mag ik 177
pair man $ -243
pair man , -135
pair man 0 136
pair mar de -65
pair mar op 122
pair mar t -88
pair me paspoort 82
pair mee ? -70
pair mee als -80
pair mee met -106
pair mee nar 317
pair mee op 253
pair meedoen met 147
pair meidoornlan 0 -118
pair men gebor -171
pair met @it -209
pair met de 90
pair met het -99
pair mevrouw $ 190
pair mevrouw , -176
pair mevrouw van 163
pair mij bell -107
pair mij inschrijv -116
pair mijn aanslag -144
pair mijn aanvrag -317
pair mijn besluit -176
pair mijn dochter -34
pair mijn geboortedag 167
pair mijn geboortedatum 242
pair mijn gsm -198
pair mijn identiteitskaart 104
pair mijn land 134
pair mijn man -71
pair mijn nam 151
pair mijn nieuw -154
pair mijn paspoort -215
pair mijn rijbewijs 167
pair mijn tweeling -160
pair mijn vader 124
pair mijn vergunn -191
pair mijn verjaardag 220
pair mn dochter 210
pair mn paspoort -91
pair mn zoontj 218
pair mobiel 0 197
pair moest de -69
pair moet @it 175
pair moet dat -108
pair moet de -110
pair moet ik -34
pair moet we -94
pair moet wij 72
pair mog we -188
pair mog wij -99
pair muurschilderij want -64
pair na @it -299
pair na de 138
pair nam : 206
pair nam van 181
pair nar een 63
pair nar het 84
pair nar mijn -277
pair ne put -76
pair neg @it -250
pair negenennegent negenennegent -273
pair niet $ 180
pair niet ? -151
pair niet bij -64
pair niet helemal -171
pair niet mer -135
pair niet op 228
pair nieuw adres 81
pair nieuw paspoort -181
pair nog $ 59
pair nog als 74
pair nog altijd 119
pair nog bij 88
pair nog fotos -69
pair nog gen 70
pair nog iet -202
pair nog in -173
pair nog niet 98
pair nog op 288
pair nog van -190
pair nog vrij -175
pair nor pas -140
pair nu al -91
pair nul @it -80
pair nul een -191
pair nul zes -153
pair of @it -115
pair of de 167
pair of enkel -88
pair of ik 165
pair of is -207
pair of mag -108
pair of mijn 152
pair of op -87
pair of sam -140
pair of zijn -130
pair om 0 174
pair om te -168
pair onderhoudt dat -64
pair onderzoek , -107
pair ons gezin 180
pair ons goud -71
pair ons kor -205
pair ons moeder 123
pair onz dochter 260
pair onz harmonie -88
pair onz jip 223
pair onz lowie 149
pair onz zon 203
pair ook $ -108
pair ook bij -100
pair ook de 69
pair ook vor -193
pair op $ -118
pair op 0 -45
pair op @it -108
pair op de -41
pair op een 222
pair op het 70
pair op jullie 117
pair op mijn 179
pair op nul -115
pair op uw -111
pair op zondag -79
pair open $ -158
pair open gebrok -90
pair open op -81
pair openbar onderzoek -107
pair opgericht @it -245
pair opgericht op -155
pair ophal , -335
pair ophal ? 157
pair oud is -283
pair oud raadhuis -206
pair over de 104
pair over het -133
pair overled in -305
pair paaskamp , -69
pair paniek $ 95
pair parkinson en 151
pair partnerschap $ 136
pair pas 0 -161
pair pas @it -152
pair paspoort @code 226
pair paspoort geldig -132
pair paspoort verloopt -141
pair peeter , 234
pair per @it -339
pair plant is -87
pair plein . -121
pair plek $ 128
pair put $ -76
pair recht op 48
pair regel vor -56
pair reglement van -111
pair reken @code -144
pair rijksregister @it -177
pair rijksregisternr van -169
pair rijksregisternummer @it -158
pair rijksregisternummer van -277
pair rob is 138
pair rr 0 330
pair schepencolleg ? -71
pair sem 0 162
pair sind @it -243
pair sint truid 95
pair sit $ -277
pair snap ik -171
pair speelpleinwek 0 -63
pair speelpleinwerk twee 145
pair speeltuin is -98
pair sportclub , -81
pair sta ik -291
pair stad $ 164
pair stad ? 58
pair stad een -208
pair stan ze -87
pair stat 0 -221
pair stat @it -175
pair stat dat -111
pair stat er -284
pair stat fout -80
pair stat ie 82
pair stat in -106
pair stat op 253
pair stond in -162
pair strat is -90
pair stuk . -114
pair subsidiedossier sportclub -81
pair t is -189
pair t m -104
pair t zwembad -130
pair te aalst 66
pair te ieper 227
pair te jong 139
pair te oud 274
pair te trouw -202
pair teg @it -260
pair teg den -135
pair tel 0 175
pair telefon , -186
pair tell adoptiekindjes -70
pair ter wereld 297
pair terwijl ik 162
pair tien , -225
pair toch ? -221
pair tom kan -140
pair tot 0 -128
pair tot @it -174
pair tot hoe -58
pair tot wanner -91
pair trouw @it -117
pair trouw op -120
pair truid . 95
pair tuss 0 -166
pair tuss @it -156
pair twee kinder 159
pair tweeling is 176
pair twintig jar 137
pair u dat 222
pair u mij -146
pair uit mijn -54
pair uiterst betaaldatum -144
pair uiterst datum -81
pair uitstel tot -144
pair uittreksel nodig 68
pair uw affich -69
pair vader ( -67
pair vader is 223
pair vakantieopvang : 226
pair val ik 266
pair valt op 84
pair van $ -56
pair van 0 61
pair van ? -237
pair van @code -142
pair van @it -35
pair van dat -183
pair van de 81
pair van den 254
pair van een -206
pair van elk -88
pair van het -49
pair van mevrouw -145
pair van mij 109
pair van mijn -33
pair van ons -168
pair van onz -53
pair van t 243
pair van vor -259
pair vanaf 0 -227
pair vanaf @it -270
pair vanaf wanner -56
pair verf bladdert -64
pair vergunn is -223
pair verhuis ik -143
pair verhuisd . -245
pair verhuiz doorgev -240
pair verhuiz per -83
pair verjaardag is 147
pair verjar op 247
pair verleng $ -51
pair verloopt @it -199
pair verschuift van -122
pair verslag van -135
pair verzet , -88
pair verzet nar -108
pair vier op -71
pair volgen het -180
pair vor @it -307
pair vor all -88
pair vor de 190
pair vor een -59
pair vor het -69
pair vor kindjes -70
pair vor men -169
pair vor mijn -136
pair vor mn 272
pair vor ons -159
pair vor onz -132
pair vor uw 301
pair vrag je 77
pair vrij ? -79
pair vroeg jullie -244
pair vrouw 0 136
pair vuilophal verschuift -122
pair wachtlijst van 167
pair wanner ik 320
pair wanner is -193
pair wanner kan 102
pair wanner moet -168
pair want de -237
pair want ik -109
pair war kan -109
pair warm eten -63
pair was @it -215
pair was dat -56
pair wat moet -181
pair we dar -204
pair we op -215
pair wek verzet -88
pair wer terug 157
pair werd gebor 185
pair wereld gekom 277
pair wereld op 161
pair werk ging -76
pair wet $ -103
pair wet of 261
pair wettelijk samenwon 66
pair wie heeft -128
pair wie onderhoudt -64
pair wij gan -134
pair wij op -107
pair wij trouw -114
pair wij verhuiz -119
pair wij vier -85
pair wij will 81
pair wil de 69
pair wil grag 115
pair wil ik -89
pair wil mijn 252
pair wil wet 151
pair will grag 217
pair won : 206
pair word $ -188
pair word , -167
pair word ? -125
pair word ik 110
pair word op -88
pair wordt dat -176
pair wordt op -161
pair yara 0 162
pair zag het 171
pair ze al 156
pair ze alletwee -87
pair ze dan 62
pair ze werd 185
pair zegt de -181
pair zelf een 60
pair zesd $ 236
pair zesenvijft achtenzevent -80
pair zij is 205
pair zij van 181
pair zijn $ 102
pair zijn , -182
pair zijn ? -117
pair zijn de -215
pair zijn er 154
pair zijn jullie -175
pair zijn op -229
pair zijn teg -76
pair zijn van 194
pair zo stat 82
pair zoal op -69
pair zoek , 138
pair zon , 256
pair zondag @it -158
pair zonder afsprak -87
pair zou grag 194
pair zou ik -89
skip ( ) 308
skip ( , 180
skip ( 0 -177
skip ( @it 160
skip ) $ 138
skip , ( 167
skip , , 383
skip , . 375
skip , 0 55
skip , : -272
skip , ? -288
skip , @code 197
skip , @it 34
skip , adoptiekindjes -70
skip , ben 109
skip , brief 82
skip , da -263
skip , dar -111
skip , dat -199
skip , de 18
skip , die -27
skip , doe 99
skip , er -188
skip , geb 96
skip , gebor 162
skip , grag 223
skip , heeft 158
skip , hier 241
skip , hij 123
skip , hoe -209
skip , ik 81
skip , in 111
skip , is -85
skip , jar 140
skip , je -111
skip , jullie -66
skip , kan -109
skip , man -238
skip , moet 155
skip , nam 206
skip , nieuw -140
skip , nodig -114
skip , nog 256
skip , nu -86
skip , onderhoudt -64
skip , op -146
skip , oud -283
skip , parkinson 151
skip , sam -140
skip , stat 277
skip , te 204
skip , tot -162
skip , u 137
skip , van 215
skip , vier -131
skip , vind -241
skip , vor -65
skip , vrag -77
skip , wanner -144
skip , was -173
skip , we -272
skip , werk -76
skip , wij -75
skip , ze 132
skip , zij 242
skip , zijn 213
skip , zit 64
skip 0 $ -75
skip 0 ) -25
skip 0 , -25
skip 0 . -195
skip 0 @it -50
skip 0 afsprak -95
skip 0 allebei -130
skip 0 als -160
skip 0 dat -122
skip 0 die -229
skip 0 doet -141
skip 0 en 46
skip 0 gebor 227
skip 0 heb 278
skip 0 het 150
skip 0 ik -64
skip 0 in -57
skip 0 is -218
skip 0 kan -121
skip 0 komt -280
skip 0 m -73
skip 0 mail 190
skip 0 mar 119
skip 0 moet -90
skip 0 na -267
skip 0 nar -227
skip 0 nor -106
skip 0 of -109
skip 0 op 45
skip 0 t -196
skip 0 tot -99
skip 0 van 247
skip 0 vor 128
skip 0 wie -72
skip 0 won 160
skip 0 zij 277
skip 0 zijn 127
skip : $ 283
skip : , -150
skip : . -108
skip : 0 -137
skip : @it 128
skip : bsn 137
skip : de -165
skip : en 282
skip : er -238
skip : is 233
skip : van 251
skip @code 0 -268
skip @it $ 45
skip @it . -284
skip @it 0 -94
skip @it : 63
skip @it ? -110
skip @it achtenzevent -80
skip @it afsprak -80
skip @it al -102
skip @it als -187
skip @it ben 204
skip @it bestat -149
skip @it bij -150
skip @it bsn 147
skip @it dan 116
skip @it de -186
skip @it delfzijl 196
skip @it dus 145
skip @it echt 154
skip @it een -141
skip @it en 138
skip @it er -207
skip @it fes 189
skip @it gat 265
skip @it grag 103
skip @it heb 160
skip @it heeft -68
skip @it het -208
skip @it hier -149
skip @it hij 329
skip @it hoe -45
skip @it ik -77
skip @it in -93
skip @it is -64
skip @it jullie 88
skip @it kan 56
skip @it kom 76
skip @it mag -139
skip @it mar 154
skip @it moeder 211
skip @it moet -190
skip @it mog -94
skip @it nar -105
skip @it nee 76
skip @it nog -141
skip @it ons 73
skip @it onz -136
skip @it sint 138
skip @it stat -82
skip @it te -82
skip @it tot -64
skip @it trouw -290
skip @it van 212
skip @it vanaf -196
skip @it vor -246
skip @it war -277
skip @it was -182
skip @it we -78
skip @it welk 273
skip @it wereld 176
skip @it wie -64
skip @it wij -72
skip @it wil 217
skip @it will -278
skip @it wonend 140
skip @it woont 286
skip @it wordt 145
skip @it ze 282
skip @it zij 117
skip @it zijn -191
skip @it zou 252
skip ^ $ 105
skip ^ ) 195
skip ^ , 153
skip ^ . 285
skip ^ 0 -109
skip ^ : 152
skip ^ @it 67
skip ^ aan -204
skip ^ aanvrag -197
skip ^ al -336
skip ^ babyborrel -70
skip ^ ben 165
skip ^ besluit -159
skip ^ bestat -68
skip ^ brel -64
skip ^ brief -190
skip ^ bsn -266
skip ^ datem 182
skip ^ datum 105
skip ^ de -138
skip ^ den -167
skip ^ die -236
skip ^ dochter 155
skip ^ dochtertj 183
skip ^ doorgev -240
skip ^ geboortedag 385
skip ^ geboortedatum 207
skip ^ gebor 85
skip ^ geldig -128
skip ^ gezin 181
skip ^ harmonie -179
skip ^ heb -87
skip ^ heeft -271
skip ^ het -172
skip ^ huwelijksakt 138
skip ^ identiteitskaart 104
skip ^ is 103
skip ^ jip 223
skip ^ jongst 263
skip ^ jullie -103
skip ^ kan -140
skip ^ kapel -174
skip ^ kindj 52
skip ^ klein 152
skip ^ kor -205
skip ^ kreg 184
skip ^ kunt -107
skip ^ lot 245
skip ^ ma 178
skip ^ mar -231
skip ^ me -137
skip ^ mij -223
skip ^ mijn -172
skip ^ mn 245
skip ^ moeder 287
skip ^ moet -202
skip ^ nieuw -198
skip ^ nor 204
skip ^ op 118
skip ^ opgericht -245
skip ^ oud -162
skip ^ oudst 123
skip ^ over -331
skip ^ papier 176
skip ^ paspoort -198
skip ^ plant -107
skip ^ regel -207
skip ^ schol -277
skip ^ speeltuin -114
skip ^ sprek -173
skip ^ strat -90
skip ^ te 228
skip ^ trouw -121
skip ^ u -158
skip ^ uit 161
skip ^ uiterst -144
skip ^ uw 207
skip ^ vader 98
skip ^ van -114
skip ^ vergader -124
skip ^ vergunn -239
skip ^ verhuiz -236
skip ^ verjaardag 226
skip ^ verschuift -122
skip ^ vier -71
skip ^ voetbalclub -109
skip ^ vor -50
skip ^ werd 266
skip ^ wij -126
skip ^ wil -189
skip ^ word 170
skip ^ zelf 87
skip ^ zijn -93
skip ^ zijnd 239
skip ^ zon 362
skip ^ zondag -158
skip ^ zou -214
skip ^ zwembad -179
skip aalst @it 66
skip aangevraagd @it -272
skip aanvrag $ 136
skip aanvrag moet -108
skip adoptiekindjes ? -70
skip affich $ -69
skip affich tell -70
skip affich ze -87
skip afsprak 0 103
skip afsprak ? -87
skip afsprak @it -331
skip afsprak om -215
skip al $ -144
skip al , 146
skip al ? 207
skip al de -53
skip al in 145
skip al jar 93
skip al maand -102
skip al op -185
skip all gebor -88
skip allebei een 123
skip allebei paspoort -181
skip allen $ 150
skip allez de -76
skip als $ -261
skip als , 165
skip als @it 123
skip als helpt 138
skip als mag -140
skip altijd put -76
skip archief $ -163
skip asbest ? -287
skip babyborrel vor -70
skip begint $ -255
skip bell nul -107
skip ben $ 275
skip ben , 112
skip ben @it 164
skip ben den 85
skip ben een 184
skip ben gebor 206
skip ben op 193
skip ben van 194
skip besluit @it -204
skip besluit gedateerd -176
skip bestat @it -180
skip bestat jar -181
skip bestat nog -134
skip betaald @code -139
skip betaald @it -219
skip betaaldatum mijn -144
skip bij $ -81
skip bij ? -240
skip bij de 275
skip bij in -45
skip bij ingevuld 184
skip binn $ 206
skip binnenlop $ -87
skip bladdert $ -64
skip bloem $ -305
skip brief 0 152
skip brief @it -343
skip bsn , -41
skip bsn 0 137
skip burgemeester $ -194
skip bus $ 106
skip buurtfeest @it -195
skip collega mijn -225
skip da op -87
skip daarvor $ 99
skip dag , 173
skip dag de -320
skip dag ik 160
skip dan 0 217
skip dan ? -64
skip dan @it -205
skip dan de 147
skip dan in 217
skip dan korting 114
skip dan op 77
skip dan vrij -79
skip dar fotos -69
skip dar van -307
skip dar verslag -116
skip dat $ 23
skip dat ? 47
skip dat @it 171
skip dat bij -181
skip dat de -187
skip dat ik 223
skip dat in -324
skip dat jullie -159
skip dat niet 145
skip dat of -134
skip dat van -188
skip dat vor -82
skip dat want -64
skip dat ze 279
skip dateert @it -146
skip datum $ 142
skip datum ik -120
skip datum sportclub -81
skip de $ 84
skip de ( -265
skip de , -130
skip de 0 -168
skip de : 81
skip de ? 108
skip de @it 135
skip de betaaldatum -144
skip de bij 232
skip de bladdert -64
skip de dan -253
skip de dat -129
skip de een -214
skip de er -152
skip de ging -87
skip de heeft -177
skip de het 86
skip de in 32
skip de is -92
skip de meld -218
skip de niet -70
skip de of -62
skip de op -175
skip de stat -73
skip de stuk -114
skip de twee 145
skip de van 31
skip de vor -138
skip de vroeg -81
skip de was -155
skip de werd -169
skip de zegt -172
skip de zijn -346
skip demo 0 71
skip den van -190
skip dicht $ -229
skip die $ -65
skip die @it -295
skip die al -211
skip die is -185
skip die op -131
skip die vor -49
skip die zelf 123
skip dob @it 152
skip dochter @it 80
skip dochter de -283
skip dochter gebor 108
skip dochter zij 80
skip doe aangift 99
skip doen @it -172
skip dus 0 -170
skip dus de 236
skip dus ik 128
skip dus jar -143
skip een $ -38
skip een , -51
skip een . -217
skip een : 67
skip een dat 175
skip een kaart 132
skip een later -108
skip een of -208
skip een op -50
skip een over 89
skip een van -111
skip een verzet -88
skip een vor -166
skip eerst elk -88
skip elk ? -162
skip en $ 136
skip en 0 168
skip en @it 254
skip en al 55
skip en altijd -76
skip en dus -126
skip en een 64
skip en ik 76
skip en is 127
skip en jar -113
skip en kinder -262
skip en klein 181
skip en op 332
skip en pas -169
skip en wet -131
skip enkel eerst -88
skip er $ -132
skip er @it 213
skip er bij -128
skip er eten -63
skip er het -292
skip er t -143
skip er van 85
skip er vor -79
skip eten $ -63
skip fout de -91
skip fout mijn 261
skip gan @it -145
skip gb 0 136
skip geb $ 299
skip geb , 211
skip geb @it 123
skip geboort @it 182
skip geboortebos all -88
skip geboortebos is -87
skip geboortedag , 65
skip geboortedag @it 167
skip geboortedag de -82
skip geboortedatum $ 150
skip geboortedatum , 53
skip geboortedatum @it 133
skip geboortedatum de 419
skip geboortedatum en 160
skip geboortedatum mijn 234
skip geboortedatum ons 237
skip gebor $ 86
skip gebor ) 205
skip gebor , 87
skip gebor . 175
skip gebor 0 -157
skip gebor @it 91
skip gebor aalst 205
skip gebor en 228
skip gebor in 140
skip gebor mag -114
skip gebor om 229
skip gebor op 171
skip gebor te 79
skip gebor war 239
skip gebort @it 131
skip gebruikt $ -79
skip gedan teg -76
skip gegeven de 276
skip geldig @it -128
skip geldt geboortebos -88
skip geldt ook -149
skip gemeent $ -93
skip gen $ 89
skip geopend @it -75
skip geplant @it -219
skip gesticht @it -130
skip gezin $ -88
skip gezin ik 181
skip ging op -93
skip ging zijn -76
skip glijban . -114
skip goud , -71
skip grag een 164
skip grag met 155
skip grag stand 312
skip grap $ 146
skip gratis $ 50
skip gsm 0 203
skip har $ 111
skip har is -118
skip harmonie gesticht -130
skip heb afsprak -99
skip heb niet 339
skip heb op -66
skip heb recht 70
skip heeft $ -82
skip heeft en 150
skip heeft gen 173
skip het $ -171
skip het , -61
skip het . -168
skip het : -217
skip het ? -191
skip het @it 84
skip het de -211
skip het een -91
skip het en 212
skip het of 103
skip het op 126
skip het open -74
skip het raadhuis -206
skip het van 35
skip het vor -51
skip het wordt -161
skip hier de -272
skip hier het 170
skip hij @it -192
skip hoe dat -202
skip hoe je 77
skip hoe mag -141
skip hoe we 115
skip hoevel krijg 87
skip hoevel mag -226
skip huwelijk getrouwd -71
skip huwelijksakt mij 138
skip id onz -342
skip id ophal 157
skip id vor 104
skip ie me 82
skip iemand het -71
skip iet $ 121
skip ik : 75
skip ik @it 43
skip ik al -103
skip ik ben 298
skip ik gebor 144
skip ik geldt -82
skip ik gen -70
skip ik grag 119
skip ik helemal -171
skip ik het -328
skip ik in -44
skip ik klopt -205
skip ik korting 79
skip ik lez -120
skip ik mij 84
skip ik mijn 77
skip ik niet 261
skip ik per -252
skip ik stemm 235
skip ik toch 262
skip ik tot -145
skip ik trouw 108
skip ik van 178
skip in $ 82
skip in . -149
skip in @it -116
skip in archief -242
skip in brief 109
skip in dorp -60
skip in gemeent -78
skip in nog -202
skip in oud -183
skip in paspoort 92
skip in stad 235
skip in system 188
skip in ter 106
skip in truid 95
skip in van 234
skip in zwembad 112
skip ingewijd @it -139
skip inschrijv de -173
skip is $ 82
skip is , 344
skip is . 168
skip is 0 -302
skip is @it -89
skip is dag -108
skip is de -206
skip is dus 267
skip is een -198
skip is en 103
skip is geboortedatum 284
skip is gebor 161
skip is gebrok -90
skip is glijban -114
skip is iet 256
skip is kindjes -70
skip is loket -121
skip is niet 223
skip is nog -159
skip is nu -87
skip is op -15
skip is te 193
skip is toch -208
skip is van 152
skip is warm -63
skip is wek -88
skip jar $ -61
skip jar . -209
skip jar komt -194
skip jar we -238
skip je $ 211
skip jullie : 323
skip jullie ? 121
skip jullie heeft 82
skip jullie het -260
skip jullie op -140
skip jullie van -170
skip juni @it -80
skip juni zonder -95
skip kaart ? 157
skip kaart mijn -54
skip kan 0 -106
skip kan die -204
skip kan nog 100
skip kan op -116
skip kenmerk 0 -188
skip kid van -259
skip kinder na -270
skip kinder wout 145
skip kindjes tuss -99
skip komt $ 90
skip komt burgemeester -194
skip komt een 130
skip komt iemand -71
skip korting het 99
skip krijg dan 77
skip krijg dar -313
skip kunt bell -107
skip kunt mij -116
skip kwam wereld 161
skip lammetjes de -144
skip lang vor 78
skip las , -186
skip levenslicht @it 287
skip licht @it 255
skip lijst de 223
skip loopt @it -82
skip mag $ -220
skip mag al 171
skip mag dan 256
skip mag uitstel -144
skip mag zomar -162
skip mail . 206
skip man $ -130
skip man gb 136
skip mar @it 68
skip mar de 267
skip me , 82
skip me @it 267
skip me is 253
skip mee $ -94
skip mee het 315
skip meedoen de 147
skip mei $ 111
skip men tuss -171
skip mer het -158
skip met $ 336
skip met 0 -241
skip mevrouw $ 90
skip mij de -277
skip mij op -227
skip mij rob 138
skip mijn $ -81
skip mijn ( 172
skip mijn , 43
skip mijn : -56
skip mijn @it 117
skip mijn al 98
skip mijn in -67
skip mijn is -37
skip mijn stat 187
skip mijn van -315
skip mn ( 87
skip mn , 83
skip mn is 126
skip mn verloopt -91
skip mobiel 0 197
skip moet daarvor -108
skip moet dat -66
skip moet vor -108
skip moet zelf 120
skip moet zijn 220
skip mog allebei 123
skip mog op -188
skip muurschilderij de -64
skip na $ -243
skip na herfstvakantie 195
skip nam , -192
skip nam : 181
skip nar 0 -179
skip nar ? 112
skip nar en -175
skip ne $ -76
skip negenennegent @it -273
skip niet $ -277
skip niet , 199
skip niet de 136
skip niet moet 276
skip nieuw , -158
skip nieuw van 176
skip nog ? -73
skip nog de 226
skip nog in -164
skip nog mee -202
skip nog vor -71
skip nor , 167
skip nor 0 -130
skip nota de -100
skip nu de 288
skip nu verleng -128
skip nul neg -178
skip nul nul -153
skip nul zesenvijft -80
skip nummer 0 -223
skip of $ 51
skip of 0 -77
skip of ? -165
skip of @it 148
skip of dat -146
skip of de -87
skip of juni -95
skip of nog 114
skip of op 42
skip of zonder -80
skip om , 184
skip onderhoudt muurschilderij -64
skip ons $ 253
skip ons , -180
skip ons : 72
skip ons bestat -95
skip ons huwelijk -71
skip ons is 69
skip ontvang $ -249
skip onz , -180
skip onz van -367
skip op $ -80
skip op , -58
skip op . 49
skip op 0 -130
skip op ? -159
skip op @it -210
skip op aanslag -144
skip op adres 190
skip op affich -93
skip op als -175
skip op ben 241
skip op bus 146
skip op dor -206
skip op dus 71
skip op gebor 75
skip op gevel -110
skip op heb -192
skip op in 206
skip op is -250
skip op juni -80
skip op kan 100
skip op lijst 192
skip op markt -112
skip op nieuw -194
skip op of -83
skip op om -87
skip op plein -121
skip op rijbewijs 340
skip op seniorenpas 190
skip op sit -68
skip op stat -155
skip op te 71
skip op ter 176
skip op vor -190
skip op wachtlijst 167
skip open @it -106
skip open vanaf -90
skip openbar , -107
skip opgericht @it -155
skip ophal $ 157
skip oud $ 116
skip oud van -283
skip over , -138
skip paaskamp was -69
skip pas 0 51
skip pasfoto $ 81
skip paspoort @it -199
skip paspoort jullie 82
skip paspoort of -140
skip per $ -226
skip per nar -167
skip per van -127
skip per verhuis -143
skip per verhuiz -101
skip peter , -111
skip plant da -87
skip plein $ -121
skip recht de 77
skip regel men -171
skip reglement @it -111
skip rijksregister 0 -199
skip rijksregister nul -203
skip rijksregisternr @it -232
skip rijksregisternummer 0 -158
skip rijksregisternummer @it -192
skip rijksregisternummer mijn -201
skip rob zoek 138
skip rr . 330
skip sam 0 -160
skip samira , 282
skip schepencolleg $ -71
skip sem gebor 162
skip sind , -238
skip sind ligt -67
skip sint . 47
skip snap niet -171
skip speelpleinwek , -63
skip speelpleinwerk kinder 145
skip speeltuin geopend -98
skip sportclub is -81
skip stad $ 58
skip stadhuis $ 160
skip stan alletwee -87
skip stat $ -118
skip stat , -213
skip stat @it -207
skip stat de 96
skip stat in 66
skip stat niet -112
skip stat op -195
skip stond de -162
skip strat $ -125
skip strat open -90
skip stuk $ -114
skip subsidiedossier , -81
skip t $ 127
skip t , -143
skip t @it -104
skip t een -88
skip t nu -76
skip t of 88
skip t vor 92
skip te $ 149
skip te , 350
skip te ? 165
skip te @it -124
skip te den 124
skip te en 78
skip te in -301
skip te op 152
skip tel 0 183
skip tell mee -70
skip ter gekom 227
skip ter op 161
skip thorbeck @it -201
skip toch $ -221
skip tom 0 -106
skip tot , -196
skip tot ? -93
skip tot augustus -112
skip tot kan -95
skip tot lat -58
skip tot uur -82
skip trouw , -129
skip trouw @it -193
skip truid $ 95
skip tuss en -156
skip twee : 145
skip tweeling @it 242
skip u $ 266
skip u inschrijv -116
skip uiterst op -144
skip uiterst subsidiedossier -81
skip uw nog -344
skip uw stat -98
skip vader @it -67
skip vakantieopvang sar 226
skip val dan 266
skip van , 99
skip van . -34
skip van 0 -114
skip van ? -66
skip van brief -245
skip van dus 198
skip van en 186
skip van gezin -88
skip van ik 192
skip van is -59
skip van kinderboerderij -144
skip van klein -146
skip van man 46
skip van moeder -145
skip van nar -115
skip van niet -256
skip van of 110
skip van over -113
skip van schepencolleg -71
skip van stad 127
skip van t 185
skip van te -239
skip van tot -170
skip van tweeling 242
skip van vakantieopvang 226
skip van vor 141
skip van zon -123
skip vanaf won -171
skip verf af -64
skip verhuisd $ -245
skip verhuiz @it -119
skip verhuiz de -295
skip verjaardag @it 149
skip verjar @it 247
skip verloopt , -199
skip vernem de -338
skip verzet een -108
skip verzet zijnd -88
skip vier @it -119
skip vor 0 64
skip vor ? -66
skip vor en 101
skip vor gebor -351
skip vor id -54
skip vor kid -90
skip vor kindjes -88
skip vor lijst 223
skip vor of -121
skip vor paaskamp -69
skip vor speelpleinwerk 145
skip vrag een -206
skip vrij $ -79
skip vrouw gb 136
skip vuilophal van -122
skip waarop gebor 202
skip wachtlijst de 167
skip wanner dat 53
skip wanner de -107
skip wanner je -104
skip want verf -64
skip war dat 94
skip war ik -78
skip warm ? -63
skip was 0 -59
skip was @it -132
skip we @it -187
skip we de -173
skip we een 91
skip wek , -88
skip welk moet 166
skip werd op 138
skip wereld , 176
skip wereld @it 161
skip werk gedan -76
skip wet de 346
skip wet ik 165
skip wie dat -136
skip wij @it -201
skip wij een -205
skip wij grag 217
skip wij op -173
skip wij per -113
skip wij van 138
skip wil nam 195
skip wil of 165
skip wil rijbewijs 111
skip will van -162
skip wonend 0 195
skip woont 0 -149
skip word $ -312
skip word 0 110
skip wordt @it -161
skip yara gebor 162
skip zag levenslicht 226
skip ze $ 64
skip ze gebor 185
skip ze het -84
skip ze stat -202
skip zegt affich -70
skip zelf id 123
skip zij 0 191
skip zij @it -112
skip zij gebor 135
skip zij van 80
skip zijn $ -89
skip zijn 0 -57
skip zijn op -259
skip zijn van 138
skip zijn verkiez -167
skip zo ie 82
skip zoal de 188
skip zoal uw -69
skip zoek wij 138
skip zon , 188
skip zon @it -65
skip zon gebor 285
skip zonder binnenlop -87
topic @ability -20
topic @building -85
topic @business -68
topic @firstPerson 35
topic @general -236
topic @handled -45
topic @has -26
topic @home 104
topic @mind 79
topic @mine -7
topic @nuisance -101
topic @ofPerson 118
topic @organisation -47
topic @ownPostcode -8
topic @patient 18
topic @place -57
topic @plainly 69
topic @relative 137
topic @somebody 14
topic @vehicle 19
topicAnywhere @ability -32
topicAnywhere @access -24
topicAnywhere @body -152
topicAnywhere @building -84
topicAnywhere @business -35
topicAnywhere @firstPerson 62
topicAnywhere @general -257
topicAnywhere @handled -44
topicAnywhere @hardly 40
topicAnywhere @has -16
topicAnywhere @home 124
topicAnywhere @mind 106
topicAnywhere @mine 25
topicAnywhere @mine-phrase 61
topicAnywhere @nuisance -52
topicAnywhere @nuisance-phrase -272
topicAnywhere @ofPerson 127
topicAnywhere @organisation -36
topicAnywhere @ownPostcode 27
topicAnywhere @patient 33
topicAnywhere @place -43
topicAnywhere @plainly 100
topicAnywhere @relative 169
topicAnywhere @somebody 40
topicAnywhere @vehicle 60
topicBefore @ability -98
topicBefore @access 88
topicBefore @building -206
topicBefore @business -131
topicBefore @firstPerson 42
topicBefore @general -304
topicBefore @handled -66
topicBefore @hardly 146
topicBefore @has -20
topicBefore @home 89
topicBefore @mine -11
topicBefore @mine-phrase -172
topicBefore @nuisance 43
topicBefore @ofPerson 76
topicBefore @organisation -176
topicBefore @ownPostcode -16
topicBefore @patient 5
topicBefore @place -43
topicBefore @plainly 54
topicBefore @relative 158
topicBefore @vehicle -179
topicBeside @ability -197
topicBeside @access -286
topicBeside @building -210
topicBeside @business -185
topicBeside @firstPerson 162
topicBeside @general -302
topicBeside @has -50
topicBeside @home 181
topicBeside @nuisance -175
topicBeside @ofPerson 184
topicBeside @organisation -168
topicBeside @patient -28
topicBeside @plainly 138
topicBeside @somebody -39
topicEarlier @ability 127
topicEarlier @access 228
topicEarlier @building -235
topicEarlier @business -130
topicEarlier @firstPerson 155
topicEarlier @handled -189
topicEarlier @has -22
topicEarlier @home 121
topicEarlier @mind -157
topicEarlier @mine 190
topicEarlier @ofPerson 183
topicEarlier @ownPostcode 95
topicEarlier @patient -17
topicEarlier @place -157
topicEarlier @plainly 97
topicEarlier @relative 313
topicEarlier @somebody 95
topicNear @ability -80
topicNear @business -83
topicNear @firstPerson 74
topicNear @general -336
topicNear @handled -215
topicNear @has -29
topicNear @home 110
topicNear @mine -50
topicNear @mine-phrase -262
topicNear @nuisance -258
topicNear @ofPerson 80
topicNear @ownPostcode -8
topicNear @patient 34
topicNear @plainly 70
topicNear @relative 188
topicNear @somebody 19
topicNear @vehicle -172
twoBefore , 0 -164
twoBefore , gebor -190
twoBefore 0 , 66
twoBefore 0 0 30
twoBefore 0 en 208
twoBefore 0 juni -80
twoBefore 0 t -73
twoBefore @code 0 -139
twoBefore ^ afsprak -177
twoBefore ^ ben 141
twoBefore ^ dob 152
twoBefore ^ en 129
twoBefore ^ geb 127
twoBefore ^ geboort 182
twoBefore ^ geboortedatum 81
twoBefore ^ gebor 321
twoBefore ^ gebort 131
twoBefore ^ ik 155
twoBefore ^ mijn 117
twoBefore ^ trouw -213
twoBefore ^ verjar 205
twoBefore ^ we -187
twoBefore ^ wij -173
twoBefore ben gebor 150
twoBefore de klein -80
twoBefore dochter is 170
twoBefore een afsprak -196
twoBefore er een 63
twoBefore gebor is -171
twoBefore het levenslicht 287
twoBefore ik ben 143
twoBefore is 0 -289
twoBefore is gebor 89
twoBefore is geopend -91
twoBefore is gesticht -130
twoBefore is ingewijd -117
twoBefore is op -82
twoBefore is opgericht -155
twoBefore jullie brief -326
twoBefore kan ik -95
twoBefore kindjes gebor -88
twoBefore mijn geboortedag 167
twoBefore mijn geboortedatum 152
twoBefore te aalst 66
twoBefore ter wereld 161
twoBefore werd gebor 185
twoBefore wij gan -134
twoBefore wij trouw -100
twoBefore wij verhuiz -119
twoBefore zij is 283
word ! -176
word ( 141
word ) 231
word , 39
word . -95
word 0 -35
word : 59
word ? -71
word @code -90
word aalst 38
word aan -252
word aangegev -93
word aangev 278
word aangevraagd -41
word aangift 67
word aanslag -144
word aanvrag -43
word acht -211
word achtenzevent -80
word achter 104
word achternam 149
word adoptiekindjes -70
word adres 163
word adreswijz -178
word af 219
word affich -99
word afsprak -251
word al 73
word aleppo 112
word all -247
word allebei 60
word allen 168
word alles 143
word alletwee -87
word allez -112
word altijd 148
word ambtenar -112
word ander -119
word antwoord -304
word aow 175
word april -219
word archief -242
word asbest -293
word asfalt -129
word ass -141
word augustus -209
word auto 245
word autos -191
word az -55
word b 79
word babyborrel -70
word ban -282
word basisschol 70
word begint -188
word bel -102
word bell -107
word belt -78
word ben 248
word bericht -49
word besluit -216
word best -124
word bestat -223
word bestemmingsplan -132
word betaald -337
word betaaldatum -144
word betal -194
word bezwar -178
word bib 120
word bij 81
word bijstand -232
word bijzonder -203
word binnenlop -87
word bladdert -64
word blijft -252
word bloem -332
word bord -116
word bordj -303
word bos 135
word bouwjar -60
word braderie -115
word brel -64
word brug -108
word brugg -78
word bsn -61
word buit -160
word burgemeester 78
word bus 113
word buurt -167
word buurtfeest -257
word centrum -120
word claes 285
word collega -89
word containerpark -132
word crech 276
word da 98
word dag 28
word dan 23
word dar -283
word dat 7
word dateert -146
word datem 182
word datum 229
word de -37
word december -82
word delfzijl 196
word demo 71
word denk 61
word der 295
word deur -312
word dez 78
word dezelfd -206
word dicht -162
word die -29
word dijk -180
word dinsdag 65
word dit -37
word dob 202
word dochter 132
word dochtertj 183
word doe 135
word doen -258
word doet -172
word doorgestuurd 113
word doorgev -192
word dor -97
word dorp -60
word dossier -176
word dus 227
word echt 287
word een -56
word eerst 40
word eigen -51
word elk -250
word emma 167
word en 84
word enkel -88
word er -132
word erbij -92
word ergen -148
word eritrea 148
word eten -59
word euh -113
word even 264
word februari -92
word feest -89
word feestj -88
word fes 189
word fien 210
word folder -269
word for 386
word formulier 146
word foto -195
word fotos -226
word fout 51
word fusie -297
word ga 117
word gas -138
word gat -80
word gb 218
word ge -26
word geacht -227
word geb 212
word gebdatum 273
word geboort 87
word geboorteaangift -213
word geboortebos 65
word geboortedag 103
word geboortedatum 180
word geboortedtm 233
word gebor 129
word geborenop 277
word gebort 151
word gebortedatum 270
word gebrok -90
word gedateerd -140
word gegeven 188
word gehad 290
word gekom 277
word geldig -165
word geldt -218
word gelijk 75
word gemeent -111
word gemeentehuis -236
word gemeenterad -224
word gen -150
word genoeg 136
word genom -186
word gent 69
word geopend -72
word gescheid -270
word gesticht -205
word gestrooid -161
word getrouwd -271
word gevel -110
word gevond -170
word gevraagd 322
word geweest -261
word gewon -140
word gezell -199
word gezin 54
word ging -87
word glijban -114
word goed -260
word grag 90
word grap 146
word groep -49
word grot -192
word had 69
word haha -108
word hal 210
word har 24
word harmonie -179
word hebb -128
word heeft 38
word hel 168
word helemal -171
word helpt 138
word hem 214
word her 79
word herdenk -322
word herfstvakantie 195
word herinner -238
word het -36
word hier -16
word hij 174
word hoe -95
word hoekstra -113
word hoevel 221
word hoever 183
word hond -335
word hondenbelast -291
word honderd -80
word houd -244
word huwelijk -187
word huwelijksakt 138
word id 151
word identiteitskaart 104
word ie 119
word iederen -200
word iemand -52
word ieper 259
word iet 44
word ik 43
word in -15
word indien -197
word ingang -222
word ingedi -331
word ingeschrev 194
word ingevuld 184
word ingewijd -169
word instapklas 196
word is -22
word ja 146
word jacques -64
word jar -140
word jarig -83
word je -55
word jeugdhuis -89
word jip 223
word jolien 236
word jong 101
word jongst 186
word jubilariss 224
word jubileum -147
word juli -149
word jullie 102
word juni -85
word k 148
word kaart 158
word kalender -109
word kap -127
word kapel -174
word kapot -114
word kenmerk -215
word kerkj -201
word kerkplein -231
word kermis -75
word kerstbom -119
word kes 321
word kievitstrat 223
word kijk -179
word kind 286
word kinder -85
word kinderboerderij -203
word kindjes -182
word klar 41
word klas -222
word klein 56
word kleuter 243
word klopt -139
word kom -120
word koningsdag -169
word konink -160
word korting 90
word krant -186
word kreg 214
word krijg 58
word krijgt 246
word kunt -135
word kwam 157
word kwijt -270
word laatst -134
word lag -145
word lammetjes -144
word lamp -219
word land 134
word langer -170
word langskom 194
word las -179
word lat -131
word later -108
word leeftijd 268
word leerplicht 76
word les -281
word levenslicht 240
word lez -120
word licht 218
word lier -148
word ligt -111
word lijn -247
word lijst 307
word loket 48
word loopt -224
word los -210
word lot 271
word lowie 171
word m -172
word maand -102
word mag -67
word mail 60
word mak -158
word man -153
word mar -87
word markt -145
word mee 26
word meedoen 147
word mei -39
word meidoornlan -118
word meisj 290
word meld -299
word mer -57
word met 24
word meter 66
word mevrouw 64
word mij -37
word mijn 11
word mn 80
word mobiel 225
word moest 230
word moet -49
word mog -228
word monitor 90
word monument -121
word morg -244
word muurschilderij -64
word na -178
word nadar -231
word nam 161
word namen -61
word nar -93
word national 91
word nationaliteit 316
word neg -279
word negenennegent -379
word nel 165
word net 283
word niemand 75
word niet 56
word nodig -61
word nooit 143
word nor 71
word nota -100
word notaris -208
word nou -184
word november 184
word nu 38
word nul -270
word nummer -165
word okt 205
word omzet -164
word onder -95
word onderhoudt -64
word onderzoek -107
word ons 19
word ontvang -249
word onz -62
word ook -71
word op -63
word opa 209
word open -267
word openbar -107
word openingstijd -218
word opgericht -250
word ophal -67
word oud 90
word oudst 69
word over -147
word overled -269
word overlijd -86
word paaskamp -69
word pand -194
word paniek 95
word paramaribo 194
word parkinson 151
word parochiezal -263
word partnerschap 136
word pas 172
word pasfoto 81
word paspoort -135
word peeter 234
word penning -115
word penningmeester -203
word per -267
word peter 187
word plant -107
word plat 81
word plein -108
word plek 120
word plusser 191
word pot 150
word precies -176
word put -81
word raadhuis -206
word raadzal -136
word regel -132
word reglement -111
word reken -178
word rijksregister -263
word rijksregisternr -268
word rijksregisternummer -328
word rijst -195
word rob 138
word rommelmarkt -105
word rond -308
word rr 84
word samenwon 66
word samira 282
word sar 226
word schepencolleg -71
word schol -86
word sem 137
word seniorenpas 89
word sind -367
word sint 56
word sit -122
word smet 183
word snap -171
word social 219
word sorry -90
word spanj -271
word speelplein 101
word speelpleinwek -63
word speelpleinwerk 146
word speeltuin 103
word sportclub -81
word sprek -173
word sta -148
word stad 61
word stadhuis 109
word stan 131
word start 94
word stat -31
word stempas 239
word sten -81
word stichting -174
word stijn 178
word stoet -265
word stond -206
word stopt -120
word straatfeest -145
word strat -182
word stuk -189
word subsidiedossier -81
word system 187
word t 99
word te 131
word teg -222
word tel 231
word telefon -247
word tell -70
word telt -58
word tent -319
word terug -174
word terwijl 162
word teun 226
word thorbeck -201
word tien -225
word tijd -281
word tm -90
word toch -75
word toe -116
word tom 59
word tot -134
word tractor -111
word trouw -76
word trouwzal -217
word truid 95
word turkij -212
word tuss -213
word twee 88
word tweeling 211
word twintig 137
word u 74
word uit 84
word uiterst -126
word uitstel -144
word uittreksel 251
word uur -189
word uw -87
word vader 170
word vakantieopvang 226
word val 266
word valt -167
word van -16
word vanaf -176
word vannacht 177
word verblijft 76
word verf -64
word vergader -291
word verget 186
word vergunn -275
word verhuis -255
word verhuisd -245
word verhuiz -67
word verjaardag 43
word verjar 247
word verkiez -167
word verleng -59
word verlengd -193
word verloopt -175
word vernem -338
word vernieuwd 125
word verschuift -122
word vervalt -131
word verwerkt 251
word verzet -104
word vier -49
word vind 110
word vo 147
word voetbalclub -109
word volgen -180
word volgend -190
word vor 34
word vorig -119
word vraagt -227
word vrag 33
word vriendelijk -74
word vrij -226
word vroeg -58
word vuilophal -122
word waarom -328
word waarop -97
word wachtlijst 167
word wag -144
word wanner -29
word want -314
word war -89
word warm -63
word was -236
word wat -207
word we -106
word wek -122
word wel 169
word welk 229
word wer -143
word werd -70
word wereld 331
word werk -30
word werkdag -243
word werkt -226
word wet 124
word wettelijk 66
word wie -249
word wij -109
word wil 88
word will -119
word woensdag -115
word won 187
word wonend 195
word woning -212
word woond -138
word word -204
word wordt -53
word wout 145
word yara 207
word zag 122
word zal -125
word zaliger -266
word ze 134
word zeg -179
word zegg 142
word zegt -331
word zelf 165
word zes -247
word zesd 236
word zesenvijft -115
word zie -74
word ziekenhuis 97
word ziet -78
word zij 222
word zijnd 81
word zing 129
word zit 70
word zo 35
word zoal 113
word zoek 205
word zoiet -174
word zomar -162
word zon 243
word zondag -264
word zonder -98
word zoontj 176
word zou -29
word zoud -162
word zutph 292
word zwembad -45
word zwemles 276
`,
};
