/*
 * Acronyms of Asia and the Pacific.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const asiaAndPacific = `
CCP|party|CN|Chinese Communist Party
CPC|party|CN|Communist Party of China|Communist Party of Canada|Communist Party of Cuba
PLA|security|CN|People's Liberation Army
NPC|government|CN|National People's Congress|National Press Club
CPPCC|government|CN|Chinese People's Political Consultative Conference
PBoC|finance|CN|People's Bank of China
NDRC|government|CN|National Development and Reform Commission
CSRC|finance|CN|China Securities Regulatory Commission
CCDI|government|CN|Central Commission for Discipline Inspection
CASS|society|CN|Chinese Academy of Social Sciences
HKMA|finance|HK|Hong Kong Monetary Authority
ICAC|security|HK|Independent Commission Against Corruption
MTR|company|HK|Mass Transit Railway
KMT|party|TW|Kuomintang
TSMC|company|TW|Taiwan Semiconductor Manufacturing Company
DPP|party|TW|Democratic Progressive Party|Director of Public Prosecutions|Democratic Progress Party
LDP|party|JP|Liberal Democratic Party
BoJ|finance|JP|Bank of Japan
JAXA|government|JP|Japan Aerospace Exploration Agency
CDPJ|party|JP|Constitutional Democratic Party of Japan
METI|government|JP|Ministry of Economy, Trade and Industry
TEPCO|company|JP|Tokyo Electric Power Company
BOK|finance|KR|Bank of Korea
JCS|security|KR|Joint Chiefs of Staff
NIS|security|KR|National Intelligence Service
KCIA|security|KR|Korean Central Intelligence Agency
BJP|party|IN|Bharatiya Janata Party
RBI|finance|IN|Reserve Bank of India
ISRO|government|IN|Indian Space Research Organisation
CBI|security|IN|Central Bureau of Investigation|Confederation of British Industry
DRDO|government|IN|Defence Research and Development Organisation
NIA|security|IN|National Investigation Agency
ED|security|IN|Enforcement Directorate
CRPF|security|IN|Central Reserve Police Force
BSF|security|IN|Border Security Force
ITBP|security|IN|Indo-Tibetan Border Police
SEBI|finance|IN|Securities and Exchange Board of India
LIC|finance|IN|Life Insurance Corporation of India|Life Insurance Corporation
SBI|finance|IN|State Bank of India
PNB|finance|IN|Punjab National Bank
BSE|finance|IN|Bombay Stock Exchange
IMD|government|IN|India Meteorological Department
AIIMS|society|IN|All India Institute of Medical Sciences
ICMR|government|IN|Indian Council of Medical Research
UGC|government|IN|University Grants Commission
CBSE|government|IN|Central Board of Secondary Education
UPSC|government|IN|Union Public Service Commission
DGCA|government|IN|Directorate General of Civil Aviation
RSS|society|IN|Rashtriya Swayamsevak Sangh
VHP|society|IN|Vishva Hindu Parishad
AAP|party|IN|Aam Aadmi Party|Australian Associated Press
TMC|party|IN|Trinamool Congress|All India Trinamool Congress
BSP|party|IN|Bahujan Samaj Party|Bangko Sentral ng Pilipinas
NCP|party|IN|Nationalist Congress Party|National Congress Party
DMK|party|IN|Dravida Munnetra Kazhagam
AIADMK|party|IN|All India Anna Dravida Munnetra Kazhagam
AIMIM|party|IN|All India Majlis-e-Ittehadul Muslimeen
CPI(M)|party|IN|Communist Party of India (Marxist)
JNU|society|IN|Jawaharlal Nehru University
IIT|society|IN|Indian Institute of Technology
ONGC|company|IN|Oil and Natural Gas Corporation
HAL|company|IN|Hindustan Aeronautics Limited
BHEL|company|IN|Bharat Heavy Electricals Limited
PML-N|party|PK|Pakistan Muslim League-Nawaz|Pakistan Muslim League (Nawaz)
PPP|party|PK|Pakistan Peoples Party|Pakistan People's Party|People Power Party
JUI-F|party|PK|Jamiat Ulema-e-Islam-Fazl|Jamiat Ulema-e-Islam (Fazl)
TTP|security|PK|Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan
ISI|security|PK|Inter-Services Intelligence
ISPR|security|PK|Inter-Services Public Relations
NAB|security|PK|National Accountability Bureau|National Association of Broadcasters
ECP|government|PK|Election Commission of Pakistan
SBP|finance|PK|State Bank of Pakistan
PIA|company|PK|Pakistan International Airlines
BNP|party|BD|Bangladesh Nationalist Party|British National Party
RAB|security|BD|Rapid Action Battalion
ACC|government|BD|Anti-Corruption Commission
BTRC|government|BD|Bangladesh Telecommunication Regulatory Commission
BGB|security|BD|Border Guard Bangladesh
DMP|security|BD|Dhaka Metropolitan Police
LTTE|security|LK|Liberation Tigers of Tamil Eelam
SLPP|party|LK|Sri Lanka Podujana Peramuna
UNP|party|LK|United National Party
SJB|party|LK|Samagi Jana Balawegaya
CBSL|finance|LK|Central Bank of Sri Lanka
NLD|party|MM|National League for Democracy
UMNO|party|MY|United Malays National Organisation
PKR|party|MY|Parti Keadilan Rakyat|People's Justice Party
DAP|party|MY|Democratic Action Party
MACC|security|MY|Malaysian Anti-Corruption Commission
1MDB|company|MY|1Malaysia Development Berhad
PAP|party|SG|People's Action Party
MAS|finance|SG|Monetary Authority of Singapore
NUS|society|SG|National University of Singapore
KPK|security|ID|Corruption Eradication Commission
BNPB|government|ID|National Disaster Mitigation Agency|National Disaster Management Agency
BMKG|government|ID|Meteorology, Climatology and Geophysics Agency
PDI-P|party|ID|Indonesian Democratic Party of Struggle
NPA|security|PH|New People's Army|National Prosecuting Authority
MILF|security|PH|Moro Islamic Liberation Front
NBI|security|PH|National Bureau of Investigation
PNP|security|PH|Philippine National Police
DOH|government|PH|Department of Health
DepEd|government|PH|Department of Education
CNRP|party|KH|Cambodia National Rescue Party
EGAT|company|TH|Electricity Generating Authority of Thailand
DSI|security|TH|Department of Special Investigation
SET|finance|TH|Stock Exchange of Thailand
TAT|government|TH|Tourism Authority of Thailand
EVN|company|VN|Vietnam Electricity
RBA|finance|AU|Reserve Bank of Australia
CSIRO|government|AU|Commonwealth Scientific and Industrial Research Organisation
ASIO|security|AU|Australian Security Intelligence Organisation
ACCC|government|AU|Australian Competition and Consumer Commission
ASIC|finance|AU|Australian Securities and Investments Commission
APRA|finance|AU|Australian Prudential Regulation Authority
ASX|finance|AU|Australian Securities Exchange
ACTU|society|AU|Australian Council of Trade Unions
ALP|party|AU|Australian Labor Party
NDIA|government|AU|National Disability Insurance Agency
ANU|society|AU|Australian National University
UNSW|society|AU|University of New South Wales
RBNZ|finance|NZ|Reserve Bank of New Zealand
UNAMA|international|AF|United Nations Assistance Mission in Afghanistan|UN Assistance Mission in Afghanistan
`;
