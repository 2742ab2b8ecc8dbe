/*
 * Acronyms of Europe, Russia and Turkey.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const europe = `
NHS|government|GB|National Health Service
BoE|finance|GB|Bank of England
ONS|government|GB|Office for National Statistics
FCDO|government|GB|Foreign, Commonwealth and Development Office
HMRC|government|GB|His Majesty's Revenue and Customs|Her Majesty's Revenue and Customs
NCA|security|GB|National Crime Agency|National Communications Authority|National Council of Administration
CPS|government|GB|Crown Prosecution Service|Chicago Public Schools
RSPCA|society|GB|Royal Society for the Prevention of Cruelty to Animals
RSPB|society|GB|Royal Society for the Protection of Birds
SNP|party|GB|Scottish National Party
DUP|party|GB|Democratic Unionist Party
RAF|security|GB|Royal Air Force
LSE|society|GB|London School of Economics|London Stock Exchange
IISS|society|GB|International Institute for Strategic Studies
MI5|security|GB|Security Service
MI6|security|GB|Secret Intelligence Service
GCHQ|security|GB|Government Communications Headquarters
MoD|government|GB|Ministry of Defence
DWP|government|GB|Department for Work and Pensions
Defra|government|GB|Department for Environment, Food and Rural Affairs
DfE|government|GB|Department for Education
DfT|government|GB|Department for Transport
UKHSA|government|GB|UK Health Security Agency
MHRA|government|GB|Medicines and Healthcare products Regulatory Agency
NICE|government|GB|National Institute for Health and Care Excellence
Ofcom|government|GB|Office of Communications
Ofsted|government|GB|Office for Standards in Education
Ofgem|government|GB|Office of Gas and Electricity Markets
Ofwat|government|GB|Water Services Regulation Authority
FCA|finance|GB|Financial Conduct Authority|Fiat Chrysler Automobiles
PRA|finance|GB|Prudential Regulation Authority
CMA|government|GB|Competition and Markets Authority|Capital Market Authority|Capital Markets Authority
SFO|security|GB|Serious Fraud Office
OBR|government|GB|Office for Budget Responsibility
IFS|society|GB|Institute for Fiscal Studies
IOPC|government|GB|Independent Office for Police Conduct
EHRC|government|GB|Equality and Human Rights Commission
PSNI|security|GB|Police Service of Northern Ireland
TUC|society|GB|Trades Union Congress|Trade Union Congress
RMT|society|GB|National Union of Rail, Maritime and Transport Workers
BMA|society|GB|British Medical Association
RCN|society|GB|Royal College of Nursing
RCP|society|GB|Royal College of Physicians
NSPCC|society|GB|National Society for the Prevention of Cruelty to Children
RNLI|society|GB|Royal National Lifeboat Institution
UUP|party|GB|Ulster Unionist Party
SDLP|party|GB|Social Democratic and Labour Party
UKIP|party|GB|UK Independence Party|United Kingdom Independence Party
UCL|society|GB|University College London
SOAS|society|GB|School of Oriental and African Studies
TfL|government|GB|Transport for London
HSE|government|IE|Health Service Executive|Health and Safety Executive
CDU|party|DE|Christian Democratic Union
AfD|party|DE|Alternative for Germany
BMW|company|DE|Bayerische Motoren Werke
CSU|party|DE|Christian Social Union
SPD|party|DE|Social Democratic Party of Germany|Social Democratic Party|Social Democrats
FDP|party|DE|Free Democratic Party|Free Democrats
BND|security|DE|Federal Intelligence Service
BfV|security|DE|Federal Office for the Protection of the Constitution
BKA|security|DE|Federal Criminal Police Office
RKI|government|DE|Robert Koch Institute
BaFin|finance|DE|Federal Financial Supervisory Authority
GIZ|government|DE|Deutsche Gesellschaft für Internationale Zusammenarbeit|German Agency for International Cooperation
DIW|society|DE|German Institute for Economic Research
DGSE|security|FR|General Directorate for External Security
DGSI|security|FR|General Directorate for Internal Security
CGT|society|FR|General Confederation of Labour|General Confederation of Labor
CNRS|society|FR|National Centre for Scientific Research
INSEE|government|FR|National Institute of Statistics and Economic Studies
EDF|company|FR|Électricité de France
SNCF|company|FR|Société nationale des chemins de fer français
LREM|party|FR|La République En Marche
PP|party|ES|Popular Party|People's Party|Partido Popular
PSOE|party|ES|Spanish Socialist Workers' Party
ERC|party|ES|Esquerra Republicana de Catalunya|Republican Left of Catalonia
PNV|party|ES|Basque Nationalist Party
ETA|security|ES|Euskadi Ta Askatasuna
CNI|security|ES|National Intelligence Centre
PD|party|IT|Democratic Party
M5S|party|IT|Five Star Movement
PVV|party|NL|Party for Freedom
VVD|party|NL|People's Party for Freedom and Democracy
N-VA|party|BE|New Flemish Alliance
FPÖ|party|AT|Freedom Party of Austria|Freedom Party
ÖVP|party|AT|Austrian People's Party|People's Party
SVP|party|CH|Swiss People's Party
SNB|finance|CH|Swiss National Bank
PiS|party|PL|Law and Justice
PO|party|PL|Civic Platform
SIPRI|society|SE|Stockholm International Peace Research Institute
NRC|society|NO|Norwegian Refugee Council|Nuclear Regulatory Commission
DRC|society|DK|Danish Refugee Council
FSB|security|RU|Federal Security Service|Financial Stability Board
GRU|security|RU|Main Intelligence Directorate
SVR|security|RU|Foreign Intelligence Service
MVD|government|RU|Ministry of Internal Affairs
LDPR|party|RU|Liberal Democratic Party of Russia
KPRF|party|RU|Communist Party of the Russian Federation
SBU|security|UA|Security Service of Ukraine
NABU|security|UA|National Anti-Corruption Bureau of Ukraine|National Anti-Corruption Bureau
AKP|party|TR|Justice and Development Party
CHP|party|TR|Republican People's Party
MHP|party|TR|Nationalist Movement Party
HDP|party|TR|Peoples' Democratic Party
TPAO|company|TR|Turkish Petroleum Corporation
AFAD|government|TR|Disaster and Emergency Management Authority
`;
