/*
 * Acronyms of the press and of sport.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const pressAndSport = `
BBC|media|GB|British Broadcasting Corporation
ITV|media|GB|Independent Television
CNN|media|US|Cable News Network
NBC|media|US|National Broadcasting Company|Namibian Broadcasting Corporation
CBS|media|US|Columbia Broadcasting System
NPR|media|US|National Public Radio
PBS|media|US|Public Broadcasting Service
AP|media|US|Associated Press
UPI|media|US|United Press International
VOA|media|US|Voice of America
RFE/RL|media|US|Radio Free Europe/Radio Liberty
AFP|media|FR|Agence France-Presse|Armed Forces of the Philippines|Australian Federal Police
DPA|media|DE|Deutsche Presse-Agentur
CBC|media|CA|Canadian Broadcasting Corporation|Central Bank of Cyprus
ABC|media|-|Australian Broadcasting Corporation|American Broadcasting Company
NHK|media|JP|Japan Broadcasting Corporation
CCTV|media|CN|China Central Television
CGTN|media|CN|China Global Television Network
SABC|media|ZA|South African Broadcasting Corporation
NTA|media|NG|Nigerian Television Authority|National Testing Agency
RTE|media|IE|Raidió Teilifís Éireann
BCCI|sport|IN|Board of Control for Cricket in India
FIFA|sport|-|Fédération Internationale de Football Association
UEFA|sport|-|Union of European Football Associations
IOC|sport|-|International Olympic Committee
WADA|sport|-|World Anti-Doping Agency
NBA|sport|US|National Basketball Association|Nigerian Bar Association
NFL|sport|US|National Football League
NHL|sport|-|National Hockey League
MLB|sport|US|Major League Baseball
NCAA|sport|US|National Collegiate Athletic Association
PGA|sport|US|Professional Golfers' Association|Professional Golfers Association
FIA|sport|-|Fédération Internationale de l'Automobile|Federal Investigation Agency
ICIJ|media|-|International Consortium of Investigative Journalists
OCCRP|media|-|Organized Crime and Corruption Reporting Project
EBU|media|-|European Broadcasting Union
CAF|sport|-|Confederation of African Football
AFC|sport|-|Asian Football Confederation
CONCACAF|sport|-|Confederation of North, Central America and Caribbean Association Football
CONMEBOL|sport|-|South American Football Confederation
CAS|sport|-|Court of Arbitration for Sport|Chinese Academy of Sciences
IPC|sport|-|International Paralympic Committee
IAAF|sport|-|International Association of Athletics Federations
FINA|sport|-|International Swimming Federation
FIBA|sport|-|International Basketball Federation
FIS|sport|-|International Ski Federation
UCI|sport|-|International Cycling Union|Union Cycliste Internationale
ITF|sport|-|International Tennis Federation
ATP|sport|-|Association of Tennis Professionals
WTA|sport|-|Women's Tennis Association
AIBA|sport|-|International Boxing Association
WBC|sport|-|World Boxing Council
WBA|sport|-|World Boxing Association
UFC|sport|US|Ultimate Fighting Championship
MLS|sport|US|Major League Soccer
WNBA|sport|US|Women's National Basketball Association
USOPC|sport|US|United States Olympic and Paralympic Committee
USADA|sport|US|US Anti-Doping Agency|United States Anti-Doping Agency
FA|sport|GB|Football Association
EFL|sport|GB|English Football League
RFU|sport|GB|Rugby Football Union
IRFU|sport|IE|Irish Rugby Football Union
FAI|sport|IE|Football Association of Ireland
GAA|sport|IE|Gaelic Athletic Association
DFB|sport|DE|German Football Association
RFEF|sport|ES|Royal Spanish Football Federation
FFF|sport|FR|French Football Federation
FIGC|sport|IT|Italian Football Federation
CBF|sport|BR|Brazilian Football Confederation
AIFF|sport|IN|All India Football Federation
PCB|sport|PK|Pakistan Cricket Board
BCB|sport|BD|Bangladesh Cricket Board
SLC|sport|LK|Sri Lanka Cricket
NFF|sport|NG|Nigeria Football Federation
GFA|sport|GH|Ghana Football Association
FKF|sport|KE|Football Kenya Federation
SAFA|sport|ZA|South African Football Association
ZIFA|sport|ZW|Zimbabwe Football Association
NPFL|sport|NG|Nigeria Professional Football League
NRL|sport|AU|National Rugby League
AFL|sport|AU|Australian Football League
IPL|sport|IN|Indian Premier League
PSL|sport|-|Pakistan Super League|Premier Soccer League
NASCAR|sport|US|National Association for Stock Car Auto Racing
ESPN|media|US|Entertainment and Sports Programming Network
MSNBC|media|US|Microsoft NBC
HBO|media|US|Home Box Office
MTV|media|US|Music Television
RT|media|RU|Russia Today
TRT|media|TR|Turkish Radio and Television Corporation
KBS|media|KR|Korean Broadcasting System
MBC|media|-|Munhwa Broadcasting Corporation|Middle East Broadcasting Center|Mauritius Broadcasting Corporation
KCNA|media|KP|Korean Central News Agency
ANI|media|IN|Asian News International
PTI|media|IN|Press Trust of India|Pakistan Tehreek-e-Insaf
APP|media|PK|Associated Press of Pakistan
BSS|media|BD|Bangladesh Sangbad Sangstha
UNB|media|BD|United News of Bangladesh
IRNA|media|IR|Islamic Republic News Agency
ISNA|media|IR|Iranian Students' News Agency
SPA|media|SA|Saudi Press Agency
WAM|media|AE|Emirates News Agency
QNA|media|QA|Qatar News Agency
KUNA|media|KW|Kuwait News Agency
ONA|media|OM|Oman News Agency
BNA|media|BH|Bahrain News Agency
SANA|media|SY|Syrian Arab News Agency
NNA|media|LB|National News Agency
MENA|media|EG|Middle East News Agency
VNA|media|VN|Vietnam News Agency
NAN|media|NG|News Agency of Nigeria
GNA|media|GH|Ghana News Agency|Government of National Accord
GBC|media|GH|Ghana Broadcasting Corporation
KBC|media|KE|Kenya Broadcasting Corporation
ZBC|media|ZW|Zimbabwe Broadcasting Corporation
SBS|media|AU|Special Broadcasting Service
RNZ|media|NZ|Radio New Zealand
PNA|media|PH|Philippine News Agency
EFE|media|ES|Agencia EFE|EFE Agency
ANSA|media|IT|Agenzia Nazionale Stampa Associata
ARD|media|DE|Consortium of Public Broadcasters in Germany
ZDF|media|DE|Second German Television
QFA|sport|QA|Qatar Football Association
`;
