/*
 * Acronyms of the Americas.
 *
 * What, source, date and how to extend: see `../acronyms.ts`.
 */

export const americas = `
FBI|security|US|Federal Bureau of Investigation
CIA|security|US|Central Intelligence Agency
NSA|security|US|National Security Agency|National Sports Authority
DEA|security|US|Drug Enforcement Administration
ATF|security|US|Bureau of Alcohol, Tobacco, Firearms and Explosives
ICE|security|US|Immigration and Customs Enforcement|Intercontinental Exchange
DHS|government|US|Department of Homeland Security
FEMA|government|US|Federal Emergency Management Agency
NASA|government|US|National Aeronautics and Space Administration
NOAA|government|US|National Oceanic and Atmospheric Administration
USGS|government|US|United States Geological Survey|US Geological Survey|U.S. Geological Survey
EPA|government|US|Environmental Protection Agency|Environmental Protection Authority|Environment Protection Authority|Economic Partnership Agreement
FDA|government|US|Food and Drug Administration|Food and Drugs Authority|Food and Drug Authority
CDC|government|US|Centers for Disease Control and Prevention|Centers for Disease Control|Africa Centres for Disease Control and Prevention
NIH|government|US|National Institutes of Health|National Institute of Health
FAA|government|US|Federal Aviation Administration
NTSB|government|US|National Transportation Safety Board
FCC|government|US|Federal Communications Commission
FTC|government|US|Federal Trade Commission
SEC|government|US|Securities and Exchange Commission|Southeastern Conference
IRS|government|US|Internal Revenue Service
USAID|government|US|United States Agency for International Development|US Agency for International Development|U.S. Agency for International Development
USDA|government|US|United States Department of Agriculture|US Department of Agriculture|U.S. Department of Agriculture
DOJ|government|US|Department of Justice
NYPD|security|US|New York Police Department|New York City Police Department
LAPD|security|US|Los Angeles Police Department
ACLU|society|US|American Civil Liberties Union
NAACP|society|US|National Association for the Advancement of Colored People
NRA|society|US|National Rifle Association|National Roads Authority
NYSE|finance|US|New York Stock Exchange
Fed|finance|US|Federal Reserve|US Federal Reserve|Federal Reserve Board|Federal Reserve System
MIT|society|US|Massachusetts Institute of Technology|National Intelligence Organization
UCLA|society|US|University of California, Los Angeles
IBM|company|US|International Business Machines
GM|company|US|General Motors
GE|company|US|General Electric
AMD|company|US|Advanced Micro Devices
CSIS|society|US|Center for Strategic and International Studies|Canadian Security Intelligence Service
ISW|society|US|Institute for the Study of War
PETA|society|US|People for the Ethical Treatment of Animals
WWE|company|US|World Wrestling Entertainment
GOP|party|US|Grand Old Party|Republican Party
DNC|party|US|Democratic National Committee
RNC|party|US|Republican National Committee
DOD|government|US|Department of Defense
DOE|government|US|Department of Energy|Department of Education
HHS|government|US|Department of Health and Human Services
HUD|government|US|Department of Housing and Urban Development
DOT|government|US|Department of Transportation
DOL|government|US|Department of Labor
VA|government|US|Department of Veterans Affairs
OMB|government|US|Office of Management and Budget
CBO|government|US|Congressional Budget Office
GAO|government|US|Government Accountability Office
GSA|government|US|General Services Administration
NSC|government|US|National Security Council
ODNI|government|US|Office of the Director of National Intelligence
DIA|security|US|Defense Intelligence Agency
CBP|security|US|Customs and Border Protection|US Customs and Border Protection|U.S. Customs and Border Protection
TSA|security|US|Transportation Security Administration
USCIS|government|US|US Citizenship and Immigration Services|U.S. Citizenship and Immigration Services
USPS|government|US|United States Postal Service|US Postal Service|U.S. Postal Service
SBA|government|US|Small Business Administration
SSA|government|US|Social Security Administration
FDIC|finance|US|Federal Deposit Insurance Corporation
CFPB|government|US|Consumer Financial Protection Bureau
CFTC|finance|US|Commodity Futures Trading Commission
FHFA|finance|US|Federal Housing Finance Agency
FERC|government|US|Federal Energy Regulatory Commission
NLRB|government|US|National Labor Relations Board
OSHA|government|US|Occupational Safety and Health Administration
EEOC|government|US|Equal Employment Opportunity Commission
NHTSA|government|US|National Highway Traffic Safety Administration
NWS|government|US|National Weather Service
NHC|government|US|National Hurricane Center
NIST|government|US|National Institute of Standards and Technology
NSF|government|US|National Science Foundation
NIAID|government|US|National Institute of Allergy and Infectious Diseases
DARPA|government|US|Defense Advanced Research Projects Agency
CENTCOM|security|US|US Central Command|U.S. Central Command|United States Central Command
AFRICOM|security|US|US Africa Command|U.S. Africa Command
INDOPACOM|security|US|US Indo-Pacific Command|U.S. Indo-Pacific Command
USMC|security|US|United States Marine Corps
OFAC|government|US|Office of Foreign Assets Control
USTR|government|US|Office of the US Trade Representative|Office of the United States Trade Representative
USCIRF|government|US|US Commission on International Religious Freedom
AIPAC|society|US|American Israel Public Affairs Committee
AFL-CIO|society|US|American Federation of Labor and Congress of Industrial Organizations
UAW|society|US|United Auto Workers
SEIU|society|US|Service Employees International Union
NEA|society|US|National Education Association
AARP|society|US|American Association of Retired Persons
AMA|society|US|American Medical Association
ABA|society|US|American Bar Association
MPAA|society|US|Motion Picture Association of America
SAG-AFTRA|society|US|Screen Actors Guild-American Federation of Television and Radio Artists
WGA|society|US|Writers Guild of America
SPLC|society|US|Southern Poverty Law Center
ADL|society|US|Anti-Defamation League
NOW|society|US|National Organization for Women
USC|society|US|University of Southern California
UCSF|society|US|University of California, San Francisco
NYU|society|US|New York University
BU|society|US|Boston University
LSU|society|US|Louisiana State University
CUNY|society|US|City University of New York
SUNY|society|US|State University of New York
MTA|government|US|Metropolitan Transportation Authority
FDNY|government|US|New York City Fire Department|Fire Department of New York
NASDAQ|finance|US|National Association of Securities Dealers Automated Quotations
AIG|company|US|American International Group
HP|company|US|Hewlett-Packard|Hewlett Packard
AWS|company|US|Amazon Web Services
UPS|company|US|United Parcel Service
RCMP|security|CA|Royal Canadian Mounted Police
NDP|party|CA|New Democratic Party
AFN|society|CA|Assembly of First Nations
CRTC|government|CA|Canadian Radio-television and Telecommunications Commission
CSE|security|CA|Communications Security Establishment
OPP|security|CA|Ontario Provincial Police
CBSA|security|CA|Canada Border Services Agency
BoC|finance|CA|Bank of Canada
TSB|government|CA|Transportation Safety Board
PEMEX|company|MX|Petróleos Mexicanos
PRI|party|MX|Institutional Revolutionary Party
PAN|party|MX|National Action Party
PRD|party|MX|Party of the Democratic Revolution
CFE|company|MX|Federal Electricity Commission
CONAGUA|government|MX|National Water Commission
UNAM|society|MX|National Autonomous University of Mexico
IMSS|government|MX|Mexican Social Security Institute
PT|party|BR|Workers' Party
STF|government|BR|Supreme Federal Court
IBGE|government|BR|Brazilian Institute of Geography and Statistics
INPE|government|BR|National Institute for Space Research
IBAMA|government|BR|Brazilian Institute of the Environment and Renewable Natural Resources
FUNAI|government|BR|National Indigenous Foundation|National Indian Foundation
INDEC|government|AR|National Institute of Statistics and Censuses
YPF|company|AR|Yacimientos Petrolíferos Fiscales
CODELCO|company|CL|National Copper Corporation
FARC|security|CO|Revolutionary Armed Forces of Colombia
ELN|security|CO|National Liberation Army
DANE|government|CO|National Administrative Department of Statistics
PSUV|party|VE|United Socialist Party of Venezuela
PDVSA|company|VE|Petróleos de Venezuela
PCC|party|CU|Communist Party of Cuba
FMLN|party|SV|Farabundo Martí National Liberation Front
FSLN|party|NI|Sandinista National Liberation Front
JLP|party|JM|Jamaica Labour Party
JCF|security|JM|Jamaica Constabulary Force
UNC|party|TT|United National Congress
`;
