/**
 * The countries and territories of ISO 3166-1, and Kosovo: an entry each of the alpha-2 code, the names,
 * the adjectives and peoples, and the lands within the country that news calls countries too.
 *
 *     GB United Kingdom | UK ; British | Briton ; England | Scotland
 *
 * Entries may go on in indented lines. A name or people may be of several countries ("Congo", "Dominican").
 * Peoples are in the singular, their plurals follow by rule; peoples within a country are there where news
 * names them often. A * marks a people of other countries too, or a former state's: it speaks for this
 * country but does not identify it. How names are compared (case, accents, dots, "the", "St.", "&") is said
 * in `countries.ts`, so that one way of writing is enough. Former states that are several countries today
 * (Yugoslavia, the Soviet Union) are of no country.
 *
 * Sources: English names of Unicode CLDR 48 (long and short) and of the npm package i18n-iso-countries
 * 7.14.0; short, former and newsroom names, adjectives and peoples collected for this project from the
 * Associated Press Stylebook and news.
 *
 * Date: 2026-11. To extend: add a name to its country's entry. The gazetteer is compiled from the same entries
 * (`npm run gazetteer`, see models/places.md), so compile it again where places of the new name are to get
 * coordinates; the roles and nationalities know it at once.
 */
export const countryEntries = `
AD Andorra ; Andorran
AE United Arab Emirates | UAE | Emirates | Trucial States ; Emirati | UAE
AF Afghanistan ; Afghan | Afghani
AG Antigua and Barbuda | Antigua ; Antiguan | Barbudan
AI Anguilla ; Anguillan
AL Albania ; Albanian
AM Armenia ; Armenian
AO Angola ; Angolan
AQ Antarctica
AR Argentina | Argentine Republic ; Argentine | Argentinian | Argentinean
AS American Samoa ; American Samoan
AT Austria ; Austrian
AU Australia ; Australian | Aussie
AW Aruba ; Aruban
AX Åland Islands
AZ Azerbaijan ; Azerbaijani | Azeri
BA Bosnia and Herzegovina | Bosnia | Herzegovina ; Bosnian | Herzegovinian
BB Barbados ; Barbadian | Bajan
BD Bangladesh ; Bangladeshi | Bengali*
BE Belgium ; Belgian
BF Burkina Faso | Upper Volta ; Burkinabe | Burkinabé
BG Bulgaria ; Bulgarian
BH Bahrain ; Bahraini
BI Burundi ; Burundian
BJ Benin | Dahomey ; Beninese | Beninois
BL St. Barthélemy
BM Bermuda ; Bermudian | Bermudan
BN Brunei | Brunei Darussalam ; Bruneian
BO Bolivia | Plurinational State ; Bolivian
BQ Caribbean Netherlands | Bonaire | Sint Eustatius | Saba
BR Brazil ; Brazilian
BS Bahamas | The Bahamas ; Bahamian
BT Bhutan ; Bhutanese
BV Bouvet Island
BW Botswana | Bechuanaland ; Motswana | Batswana | Botswanan
BY Belarus | Byelorussia | Belorussia ; Belarusian | Belarussian
BZ Belize | British Honduras ; Belizean
CA Canada ; Canadian
CC Cocos (Keeling) Islands
CD Democratic Republic of the Congo | Congo | DRC | D.R. Congo | Democratic Republic of Congo | Zaire |
   Belgian Congo | DROC ; Congolese
CF Central African Republic ; Central African
CG Congo-Brazzaville | Republic of the Congo | Republic of Congo | Congo | Congo Republic ; Congolese
CH Switzerland | Swiss Confederation ; Swiss
CI Côte d'Ivoire | Ivory Coast ; Ivorian | Ivoirian
CK Cook Islands ; Cook Islander
CL Chile ; Chilean
CM Cameroon ; Cameroonian
CN China | People's Republic of China | PRC | P.R. China | Mainland China | Red China | Communist China ;
   Chinese
CO Colombia ; Colombian
CR Costa Rica ; Costa Rican | Tico
CU Cuba ; Cuban
CV Cape Verde | Cabo Verde ; Cape Verdean | Cabo Verdean
CW Curaçao ; Curaçaoan
CX Christmas Island
CY Cyprus ; Cypriot | Greek Cypriot | Turkish Cypriot
CZ Czechia | Czech Republic | Czech ; Czech
DE Germany | West Germany | East Germany ; German
DJ Djibouti ; Djiboutian
DK Denmark ; Danish | Dane
DM Dominica ; Dominican
DO Dominican Republic | Dominican Rep. ; Dominican
DZ Algeria ; Algerian
EC Ecuador ; Ecuadorian | Ecuadorean
EE Estonia ; Estonian
EG Egypt ; Egyptian
EH Western Sahara | Sahrawi Arab Democratic Republic | Spanish Sahara ; Sahrawi
ER Eritrea ; Eritrean
ES Spain ; Spanish | Spaniard | Catalan | Basque*
ET Ethiopia | Abyssinia ; Ethiopian
FI Finland ; Finnish | Finn
FJ Fiji | Fiji Islands ; Fijian
FK Falkland Islands | Falklands | Malvinas | Malvinas Islands | Las Malvinas | Islas Malvinas ;
   Falkland Islander
FM Federated States of Micronesia | FSM ; Micronesian
FO Faroe Islands | Faroes ; Faroese
FR France ; French | Frenchman | Frenchwoman
GA Gabon ; Gabonese
GB United Kingdom | UK | Great Britain | Britain | United Kingdom of Great Britain ; British | Briton |
   Brit | English | Englishman | Scottish | Scot | Scotsman | Welsh | Welshman | Northern Irish ;
   England | Scotland | Wales | Northern Ireland
GD Grenada ; Grenadian
GE Georgia ; Georgian
GF French Guiana | Guyane ; French Guianese | Guianese
GG Guernsey
GH Ghana ; Ghanaian
GI Gibraltar ; Gibraltarian
GL Greenland ; Greenlandic | Greenlander
GM Gambia | Republic of The Gambia | The Gambia ; Gambian
GN Guinea | Guinea-Conakry ; Guinean
GP Guadeloupe ; Guadeloupean
GQ Equatorial Guinea ; Equatorial Guinean | Equatoguinean
GR Greece ; Greek
GS South Georgia and the South Sandwich Islands
GT Guatemala ; Guatemalan
GU Guam ; Guamanian
GW Guinea-Bissau | Portuguese Guinea ; Bissau-Guinean
GY Guyana | British Guiana ; Guyanese
HK Hong Kong | Hong Kong SAR | HKSAR | Hongkong ; Hong Konger | Hongkonger
HM Heard Island and McDonald Islands
HN Honduras ; Honduran
HR Croatia ; Croatian | Croat
HT Haiti ; Haitian
HU Hungary ; Hungarian
ID Indonesia | Dutch East Indies ; Indonesian
IE Ireland ; Irish | Irishman
IL Israel | Jewish state | Zionist entity ; Israeli
IM Isle of Man ; Manx
IN India | Hindustan | Bharat | British India ; Indian | Kashmiri* | Tamil* | Punjabi* | Gujarati | Malayali
IO British Indian Ocean Territory
IQ Iraq | Mesopotamia ; Iraqi
IR Iran | Islamic Republic of Iran | Persia | Islamic Republic ; Iranian
IS Iceland ; Icelandic | Icelander
IT Italy ; Italian
JE Jersey ; Jerseyman
JM Jamaica ; Jamaican
JO Jordan ; Jordanian
JP Japan ; Japanese
KE Kenya ; Kenyan
KG Kyrgyzstan | Kyrgyz Republic ; Kyrgyz | Kyrgyzstani
KH Cambodia | Kampuchea ; Cambodian
KI Kiribati ; I-Kiribati
KM Comoros | Comoro Islands ; Comorian | Comoran
KN St. Kitts and Nevis | St. Kitts | Nevis ; Kittitian | Nevisian
KP North Korea | Democratic People's Republic of Korea | N. Korea | DPRK | Hermit Kingdom ; North Korean
KR South Korea | Republic of Korea | S. Korea | ROK | Korea ; South Korean | Korean
KW Kuwait ; Kuwaiti
KY Cayman Islands | Caymans ; Caymanian
KZ Kazakhstan ; Kazakh | Kazakhstani
LA Laos | Lao People's Democratic Republic | Lao PDR ; Laotian | Lao
LB Lebanon ; Lebanese
LC St. Lucia ; Saint Lucian | St Lucian
LI Liechtenstein ; Liechtensteiner
LK Sri Lanka | Ceylon ; Sri Lankan | Sinhalese
LR Liberia ; Liberian
LS Lesotho | Basutoland ; Basotho | Mosotho
LT Lithuania ; Lithuanian
LU Luxembourg ; Luxembourger | Luxembourgish
LV Latvia ; Latvian
LY Libya ; Libyan
MA Morocco ; Moroccan
MC Monaco ; Monegasque
MD Moldova ; Moldovan
ME Montenegro ; Montenegrin
MF St. Martin
MG Madagascar ; Malagasy | Madagascan
MH Marshall Islands ; Marshallese
MK North Macedonia | The Republic of North Macedonia | Macedonia | FYROM ; Macedonian
ML Mali ; Malian
MM Myanmar | Burma ; Burmese | Rohingya
MN Mongolia ; Mongolian | Mongol
MO Macao | Macau | Macau SAR ; Macanese
MP Northern Mariana Islands
MQ Martinique ; Martinican
MR Mauritania ; Mauritanian
MS Montserrat ; Montserratian
MT Malta ; Maltese
MU Mauritius ; Mauritian
MV Maldives | Maldive Islands | The Maldives ; Maldivian
MW Malawi | Nyasaland ; Malawian
MX Mexico ; Mexican
MY Malaysia | Malaya ; Malaysian | Malay*
MZ Mozambique ; Mozambican
NA Namibia | South West Africa ; Namibian
NC New Caledonia | Kanaky ; New Caledonian | Kanak
NE Niger ; Nigerien
NF Norfolk Island
NG Nigeria ; Nigerian
NI Nicaragua ; Nicaraguan
NL Netherlands | The Netherlands | Holland ; Dutch | Dutchman
NO Norway ; Norwegian
NP Nepal ; Nepali | Nepalese
NR Nauru ; Nauruan
NU Niue ; Niuean
NZ New Zealand | Aotearoa | Aotearoa New Zealand | N.Z. ; New Zealander | Kiwi | Māori
OM Oman ; Omani
PA Panama ; Panamanian
PE Peru ; Peruvian
PF French Polynesia | Tahiti ; Tahitian | French Polynesian
PG Papua New Guinea | PNG ; Papua New Guinean | Papuan*
PH Philippines | The Philippines ; Filipino | Filipina | Philippine
PK Pakistan ; Pakistani
PL Poland ; Polish | Pole
PM St. Pierre and Miquelon
PN Pitcairn Islands | Pitcairn
PR Puerto Rico ; Puerto Rican
PS Palestinian Territories | Palestine | State of Palestine | Palestinian Territory |
   Occupied Palestinian Territory | occupied Palestinian territories | Palestinian Authority ;
   Palestinian | Gazan
PT Portugal ; Portuguese
PW Palau ; Palauan
PY Paraguay ; Paraguayan
QA Qatar ; Qatari
RE Réunion | La Réunion | Reunion Island ; Réunionese
RO Romania ; Romanian
RS Serbia ; Serbian | Serb
RU Russia | Russian Federation | Soviet Russia ; Russian | Soviet*
RW Rwanda ; Rwandan
SA Saudi Arabia | KSA | Saudi ; Saudi | Saudi Arabian
SB Solomon Islands | Solomons ; Solomon Islander
SC Seychelles ; Seychellois
SD Sudan ; Sudanese
SE Sweden ; Swedish | Swede
SG Singapore ; Singaporean
SH St. Helena | Ascension Island | Tristan da Cunha
SI Slovenia ; Slovenian | Slovene
SJ Svalbard and Jan Mayen
SK Slovakia | Slovak Republic ; Slovak | Slovakian
SL Sierra Leone ; Sierra Leonean
SM San Marino ; Sammarinese
SN Senegal ; Senegalese
SO Somalia ; Somali | Somalian ; Somaliland
SR Suriname | Surinam | Dutch Guiana ; Surinamese
SS South Sudan ; South Sudanese
ST São Tomé and Príncipe | São Tomé ; São Toméan
SV El Salvador ; Salvadoran | Salvadorian | Salvadorean
SX Sint Maarten | St. Maarten
SY Syria | Syrian Arab Republic ; Syrian
SZ Eswatini | Kingdom of Eswatini | Swaziland ; Swazi
TC Turks and Caicos Islands | Turks and Caicos
TD Chad ; Chadian
TF French Southern Territories
TG Togo ; Togolese
TH Thailand | Siam ; Thai
TJ Tajikistan ; Tajik | Tajikistani
TK Tokelau
TL Timor-Leste | East Timor | Portuguese Timor ; Timorese | East Timorese
TM Turkmenistan ; Turkmen
TN Tunisia ; Tunisian
TO Tonga ; Tongan
TR Türkiye | Turkey ; Turkish | Turk
TT Trinidad and Tobago | Trinidad | Tobago ; Trinidadian | Tobagonian
TV Tuvalu ; Tuvaluan
TW Taiwan | ROC | Formosa | Chinese Taipei | Republic of China ; Taiwanese
TZ Tanzania | United Republic of Tanzania | Tanganyika ; Tanzanian | Zanzibari ; Zanzibar
UA Ukraine ; Ukrainian
UG Uganda ; Ugandan
UM United States Minor Outlying Islands
US United States | US | United States of America | USA | America | the States ; American | US | U.S. |
   African-American
UY Uruguay ; Uruguayan
UZ Uzbekistan ; Uzbek | Uzbekistani
VA Vatican City | Vatican | Holy See
VC Saint Vincent and the Grenadines | St. Vincent ; Vincentian
VE Venezuela ; Venezuelan
VG British Virgin Islands | BVI ; British Virgin Islander
VI U.S. Virgin Islands | Virgin Islands | USVI ; Virgin Islander
VN Vietnam | Viet Nam | North Vietnam | South Vietnam ; Vietnamese
VU Vanuatu ; Ni-Vanuatu | Vanuatuan
WF Wallis and Futuna
WS Samoa | Western Samoa ; Samoan
XK Kosovo ; Kosovar | Kosovan
YE Yemen ; Yemeni
YT Mayotte
ZA South Africa | RSA | S. Africa ; South African | Afrikaner | Zulu | Xhosa
ZM Zambia | Northern Rhodesia ; Zambian
ZW Zimbabwe | Rhodesia | Southern Rhodesia | Zim ; Zimbabwean
`;
