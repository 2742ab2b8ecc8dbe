/*
 * Acronyms that the world's news uses without saying what they stand for.
 *
 * What: each with its expansions, the fullest first, what kind of body it is, and its country
 * where it has one. An acronym that stands here is never taken for the short form of another
 * name with the same initials, unless the article itself introduces the two together
 * ("Western Horse Outfitters (WHO)"). The kind and the country are those of the first one, by
 * which the acronym is known best; other bodies that share it follow in its row.
 * Source: the bodies' own names in English, general knowledge. Date: 2026-11.
 * To extend: a row with the acronym, the kind, the country's ISO 3166-1 alpha-2 code or "-", and
 * the expansions. Short forms that are places ("US", "UK") do not belong here.
 */

import { wordsOf } from '../text/words.js';

/** What kind of body an acronym stands for. */
export type BodyKind =
  | 'international'
  | 'government'
  | 'security'
  | 'finance'
  | 'media'
  | 'party'
  | 'company'
  | 'sport'
  | 'society';

export interface Acronym {
  /** As written, without full stops. */
  acronym: string;
  kind: BodyKind;
  /** ISO 3166-1 alpha-2; null for a body of several countries. */
  country: string | null;
  /** As written, the fullest first. */
  expansions: readonly string[];
}

const rows = `
UN|international|-|United Nations
EU|international|-|European Union
NATO|international|-|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
AU|international|-|African Union
ASEAN|international|-|Association of Southeast Asian Nations
APEC|international|-|Asia-Pacific Economic Cooperation
ECOWAS|international|-|Economic Community of West African States
SADC|international|-|Southern African Development Community
EAC|international|-|East African Community|Election Assistance Commission
IGAD|international|-|Intergovernmental Authority on Development
GCC|international|-|Gulf Cooperation Council
OIC|international|-|Organisation of Islamic Cooperation|Organization of Islamic Cooperation
OAS|international|-|Organization of American States
CARICOM|international|-|Caribbean Community
SAARC|international|-|South Asian Association for Regional Cooperation
SCO|international|-|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
CSTO|international|-|Collective Security Treaty Organization|Collective Security Treaty Organisation
OSCE|international|-|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe|Organization for Security and Cooperation in Europe
OECD|international|-|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OPEC|international|-|Organization of the Petroleum Exporting Countries|Organisation of Petroleum Exporting Countries
WHO|international|-|World Health Organization|World Health Organisation
PAHO|international|-|Pan American Health Organization
WTO|international|-|World Trade Organization|World Trade Organisation
IMF|finance|-|International Monetary Fund
ADB|finance|-|Asian Development Bank
AfDB|finance|-|African Development Bank
EBRD|finance|-|European Bank for Reconstruction and Development
ECB|finance|-|European Central Bank
EIB|finance|-|European Investment Bank
BIS|finance|-|Bank for International Settlements|Bureau of Indian Standards|Bureau of Industry and Security
IFC|finance|-|International Finance Corporation
FATF|finance|-|Financial Action Task Force
UNICEF|international|-|United Nations Children's Fund|UN Children's Fund
UNESCO|international|-|United Nations Educational, Scientific and Cultural Organization
UNHCR|international|-|United Nations High Commissioner for Refugees|UN Refugee Agency
UNDP|international|-|United Nations Development Programme|UN Development Programme
UNEP|international|-|United Nations Environment Programme|UN Environment Programme
UNFPA|international|-|United Nations Population Fund|UN Population Fund
UNRWA|international|-|United Nations Relief and Works Agency
UNAIDS|international|-|Joint United Nations Programme on HIV/AIDS
UNODC|international|-|United Nations Office on Drugs and Crime|UN Office on Drugs and Crime
UNCTAD|international|-|United Nations Conference on Trade and Development
OCHA|international|-|Office for the Coordination of Humanitarian Affairs
OHCHR|international|-|Office of the High Commissioner for Human Rights
UNIDO|international|-|United Nations Industrial Development Organization
WFP|international|-|World Food Programme|World Food Program
FAO|international|-|Food and Agriculture Organization|Food and Agriculture Organisation
ILO|international|-|International Labour Organization|International Labor Organization|International Labour Organisation
IOM|international|-|International Organization for Migration|International Organisation for Migration
IAEA|international|-|International Atomic Energy Agency
IEA|international|-|International Energy Agency
IPCC|international|-|Intergovernmental Panel on Climate Change
WMO|international|-|World Meteorological Organization|World Meteorological Organisation
ICAO|international|-|International Civil Aviation Organization
IMO|international|-|International Maritime Organization
ICC|international|-|International Criminal Court|International Cricket Council|International Chamber of Commerce
ICJ|international|-|International Court of Justice
ICRC|international|-|International Committee of the Red Cross
IFRC|international|-|International Federation of Red Cross and Red Crescent Societies
Interpol|international|-|International Criminal Police Organization|International Criminal Police Organisation
OPCW|international|-|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
MSF|society|-|Médecins Sans Frontières|Doctors Without Borders
HRW|society|-|Human Rights Watch
RSF|society|-|Reporters Without Borders|Reporters Sans Frontières
CPJ|society|-|Committee to Protect Journalists
WWF|society|-|World Wide Fund for Nature|World Wildlife Fund
IUCN|society|-|International Union for Conservation of Nature
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
MIT|society|US|Massachusetts Institute of Technology
UCLA|society|US|University of California, Los Angeles
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
BBC|media|GB|British Broadcasting Corporation
ITV|media|GB|Independent Television
CNN|media|US|Cable News Network
NBC|media|US|National Broadcasting Company
CBS|media|US|Columbia Broadcasting System
NPR|media|US|National Public Radio
PBS|media|US|Public Broadcasting Service
AP|media|US|Associated Press
UPI|media|US|United Press International
VOA|media|US|Voice of America
RFE/RL|media|US|Radio Free Europe/Radio Liberty
AFP|media|FR|Agence France-Presse
DPA|media|DE|Deutsche Presse-Agentur
CBC|media|CA|Canadian Broadcasting Corporation|Central Bank of Cyprus
RCMP|security|CA|Royal Canadian Mounted Police
ABC|media|-|Australian Broadcasting Corporation|American Broadcasting Company
NHK|media|JP|Japan Broadcasting Corporation
CCTV|media|CN|China Central Television
CGTN|media|CN|China Global Television Network
SABC|media|ZA|South African Broadcasting Corporation
NTA|media|NG|Nigerian Television Authority|National Testing Agency
RTE|media|IE|Raidió Teilifís Éireann
CCP|party|CN|Chinese Communist Party
CPC|party|CN|Communist Party of China|Communist Party of Canada|Communist Party of Cuba
PLA|security|CN|People's Liberation Army
KMT|party|TW|Kuomintang
BJP|party|IN|Bharatiya Janata Party
RBI|finance|IN|Reserve Bank of India
ISRO|government|IN|Indian Space Research Organisation
CBI|security|IN|Central Bureau of Investigation|Confederation of British Industry
BCCI|sport|IN|Board of Control for Cricket in India
LDP|party|JP|Liberal Democratic Party
BoJ|finance|JP|Bank of Japan
JAXA|government|JP|Japan Aerospace Exploration Agency
FSB|security|RU|Federal Security Service|Financial Stability Board
KGB|security|-|Committee for State Security
CDU|party|DE|Christian Democratic Union
AfD|party|DE|Alternative for Germany
IDF|security|IL|Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces
PLO|party|PS|Palestine Liberation Organization|Palestine Liberation Organisation
IRGC|security|IR|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps
PKK|party|-|Kurdistan Workers' Party
ISIS|security|-|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State
ISIL|security|-|Islamic State of Iraq and the Levant|Islamic State
FARC|security|CO|Revolutionary Armed Forces of Colombia
PEMEX|company|MX|Petróleos Mexicanos
RBA|finance|AU|Reserve Bank of Australia
CSIRO|government|AU|Commonwealth Scientific and Industrial Research Organisation
EFCC|security|NG|Economic and Financial Crimes Commission
INEC|government|NG|Independent National Electoral Commission
NNPC|company|NG|Nigerian National Petroleum Corporation
COSATU|society|ZA|Congress of South African Trade Unions
FIFA|sport|-|Fédération Internationale de Football Association
UEFA|sport|-|Union of European Football Associations
IOC|sport|-|International Olympic Committee
WADA|sport|-|World Anti-Doping Agency
NBA|sport|US|National Basketball Association
NFL|sport|US|National Football League
NHL|sport|-|National Hockey League
MLB|sport|US|Major League Baseball
NCAA|sport|US|National Collegiate Athletic Association
PGA|sport|US|Professional Golfers' Association|Professional Golfers Association
FIA|sport|-|Fédération Internationale de l'Automobile
IBM|company|US|International Business Machines
GM|company|US|General Motors
GE|company|US|General Electric
BMW|company|DE|Bayerische Motoren Werke
AMD|company|US|Advanced Micro Devices
TSMC|company|TW|Taiwan Semiconductor Manufacturing Company
`;

const acronyms: readonly Acronym[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [acronym = '', kind, country = '-', ...expansions] = row.split('|');
    return { acronym, kind: kind as BodyKind, country: country === '-' ? null : country, expansions };
  });

const byLetters = new Map(acronyms.map((row) => [wordsOf(row.acronym).join(''), row]));

/** What is known of an acronym by its letters, in small ones without full stops; undefined where none is known. */
export function knownAcronym(letters: string): Acronym | undefined {
  return byLetters.get(letters);
}

const byExpansion = new Map<string, Acronym>();
for (const row of acronyms) {
  for (const expansion of row.expansions) byExpansion.set(wordsOf(expansion).join(' '), row);
}

/** The acronym that is used for a name. @param words As they are compared: see `wordsOf`. */
export function acronymOf(words: readonly string[]): Acronym | undefined {
  return byExpansion.get(words.join(' '));
}

/** Whether a known acronym stands for a name, or for the one that it ends with ("US Food and Drug Administration"). */
export function isExpansion(acronym: Acronym, words: readonly string[]): boolean {
  for (let at = 0; at < words.length - 1; at += 1) {
    if (acronymOf(words.slice(at)) === acronym) return true;
  }
  return false;
}
