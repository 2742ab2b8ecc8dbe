/*
 * Acronyms of Africa and the Middle East.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const africaAndMiddleEast = `
ADNOC|company|AE|Abu Dhabi National Oil Company
MPLA|party|AO|People's Movement for the Liberation of Angola
UNITA|party|AO|National Union for the Total Independence of Angola
MONUSCO|security|CD|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
FDLR|security|CD|Democratic Forces for the Liberation of Rwanda
CENI|government|CD|Independent National Electoral Commission
FARDC|security|CD|Armed Forces of the Democratic Republic of the Congo
FLN|party|DZ|National Liberation Front
CBE|finance|EG|Central Bank of Egypt
CAPMAS|government|EG|Central Agency for Public Mobilization and Statistics
SCAF|security|EG|Supreme Council of the Armed Forces
TPLF|party|ET|Tigray People's Liberation Front
EPRDF|party|ET|Ethiopian People's Revolutionary Democratic Front
OLF|party|ET|Oromo Liberation Front
OLA|security|ET|Oromo Liberation Army
ENDF|security|ET|Ethiopian National Defense Force
NPP|party|GH|New Patriotic Party
NDC|party|GH|National Democratic Congress
BoG|finance|GH|Bank of Ghana
GRA|government|GH|Ghana Revenue Authority
COCOBOD|company|GH|Ghana Cocoa Board
ECG|company|GH|Electricity Company of Ghana
IDF|security|IL|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces
COGAT|government|IL|Coordinator of Government Activities in the Territories
IAI|company|IL|Israel Aerospace Industries
UNAMI|international|IQ|United Nations Assistance Mission for Iraq|UN Assistance Mission for Iraq
KDP|party|IQ|Kurdistan Democratic Party
PUK|party|IQ|Patriotic Union of Kurdistan
PMF|security|IQ|Popular Mobilization Forces
KRG|government|IQ|Kurdistan Regional Government
IRGC|security|IR|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps
MEK|party|IR|People's Mujahedin of Iran|Mujahedin-e Khalq
AEOI|government|IR|Atomic Energy Organization of Iran
ODM|party|KE|Orange Democratic Movement
UDA|party|KE|United Democratic Alliance
IEBC|government|KE|Independent Electoral and Boundaries Commission
EACC|security|KE|Ethics and Anti-Corruption Commission
DCI|security|KE|Directorate of Criminal Investigations
KRA|government|KE|Kenya Revenue Authority
CBK|finance|KE|Central Bank of Kenya|Central Bank of Kuwait
KWS|government|KE|Kenya Wildlife Service
KEMRI|society|KE|Kenya Medical Research Institute
TSC|government|KE|Teachers Service Commission
KNUT|society|KE|Kenya National Union of Teachers
COTU|society|KE|Central Organization of Trade Unions
UNIFIL|security|LB|United Nations Interim Force in Lebanon|UN Interim Force in Lebanon
UNSMIL|international|LY|United Nations Support Mission in Libya|UN Support Mission in Libya
LNA|security|LY|Libyan National Army
GNU|government|LY|Government of National Unity
MINUSMA|security|ML|United Nations Multidimensional Integrated Stabilization Mission in Mali
SWAPO|party|NA|South West Africa People's Organisation|South West Africa People's Organization
EFCC|security|NG|Economic and Financial Crimes Commission
INEC|government|NG|Independent National Electoral Commission
NNPC|company|NG|Nigerian National Petroleum Corporation
APC|party|NG|All Progressives Congress|All People's Congress
PDP|party|NG|Peoples Democratic Party|People's Democratic Party
APGA|party|NG|All Progressives Grand Alliance
NLC|society|NG|Nigeria Labour Congress
ASUU|society|NG|Academic Staff Union of Universities
CBN|finance|NG|Central Bank of Nigeria
NCC|government|NG|Nigerian Communications Commission
NDLEA|security|NG|National Drug Law Enforcement Agency
NAFDAC|government|NG|National Agency for Food and Drug Administration and Control
NCDC|government|NG|Nigeria Centre for Disease Control
NEMA|government|NG|National Emergency Management Agency|National Environment Management Authority
FIRS|government|NG|Federal Inland Revenue Service
DSS|security|NG|Department of State Services
ICPC|security|NG|Independent Corrupt Practices Commission|Independent Corrupt Practices and Other Related Offences Commission
IPOB|party|NG|Indigenous People of Biafra
JAMB|government|NG|Joint Admissions and Matriculation Board
NIMC|government|NG|National Identity Management Commission
PLO|party|PS|Palestine Liberation Organization|Palestine Liberation Organisation
PA|government|PS|Palestinian Authority
PFLP|security|PS|Popular Front for the Liberation of Palestine
PIJ|security|PS|Palestinian Islamic Jihad
QNB|finance|QA|Qatar National Bank
RPF|party|RW|Rwandan Patriotic Front
RDF|security|RW|Rwanda Defence Force
SABIC|company|SA|Saudi Basic Industries Corporation
KSrelief|society|SA|King Salman Humanitarian Aid and Relief Centre
SAF|security|SD|Sudanese Armed Forces|Singapore Armed Forces
AMISOM|security|SO|African Union Mission in Somalia
ATMIS|security|SO|African Union Transition Mission in Somalia
UNMISS|security|SS|United Nations Mission in South Sudan|UN Mission in South Sudan
SPLM|party|SS|Sudan People's Liberation Movement
SPLA|security|SS|Sudan People's Liberation Army
SOHR|society|SY|Syrian Observatory for Human Rights
YPG|security|SY|People's Protection Units
SDF|security|SY|Syrian Democratic Forces
HTS|security|SY|Hayat Tahrir al-Sham
FSA|security|SY|Free Syrian Army
UGTT|society|TN|Tunisian General Labour Union|Tunisian General Labor Union
CCM|party|TZ|Chama Cha Mapinduzi
NRM|party|UG|National Resistance Movement
NUP|party|UG|National Unity Platform
UPDF|security|UG|Uganda People's Defence Forces|Uganda People's Defence Force
URA|government|UG|Uganda Revenue Authority
LRA|security|UG|Lord's Resistance Army
ADF|security|UG|Allied Democratic Forces|Australian Defence Force
STC|party|YE|Southern Transitional Council
COSATU|society|ZA|Congress of South African Trade Unions
ANC|party|ZA|African National Congress
DA|party|ZA|Democratic Alliance
EFF|party|ZA|Economic Freedom Fighters
IFP|party|ZA|Inkatha Freedom Party
SACP|party|ZA|South African Communist Party
NUMSA|society|ZA|National Union of Metalworkers of South Africa
NUM|society|ZA|National Union of Mineworkers
SARS|government|ZA|South African Revenue Service
SARB|finance|ZA|South African Reserve Bank
SAPS|security|ZA|South African Police Service
SANDF|security|ZA|South African National Defence Force
IEC|government|ZA|Independent Electoral Commission|Electoral Commission of South Africa
SIU|security|ZA|Special Investigating Unit
JSE|finance|ZA|Johannesburg Stock Exchange
SAA|company|ZA|South African Airways
PRASA|company|ZA|Passenger Rail Agency of South Africa
SASSA|government|ZA|South African Social Security Agency
UCT|society|ZA|University of Cape Town
UPND|party|ZM|United Party for National Development
MDC|party|ZW|Movement for Democratic Change
CCC|party|ZW|Citizens Coalition for Change
ZEC|government|ZW|Zimbabwe Electoral Commission
ZRP|security|ZW|Zimbabwe Republic Police
RBZ|finance|ZW|Reserve Bank of Zimbabwe
ZESA|company|ZW|Zimbabwe Electricity Supply Authority
ZACC|security|ZW|Zimbabwe Anti-Corruption Commission
`;
