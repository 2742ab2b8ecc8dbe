/*
 * Nouns for what a person is by office, post, rank, profession or role.
 *
 * What: common nouns in small letters, singular; those for kin, victims, suspects, residents and
 * the like are no roles and not here. Nouns that are as often things or bodies ("board", "lead",
 * "post", "guide") are left out.
 * Source: general knowledge of English-language news. Date: 2026-11.
 * To extend: a noun in the line of its field, in the singular. A plural in "s" or with "men",
 * "women" is understood; others stand in `irregular`.
 */

import { listed } from '../text/words.js';

const occupations: ReadonlySet<string> = new Set(
  listed(`
    president vice-president premier chancellor minister secretary undersecretary governor mayor deputy
    senator congressman congresswoman lawmaker legislator councillor councilor councilman councilwoman
    alderman commissioner ambassador envoy consul diplomat delegate representative speaker whip
    spokesperson spokesman spokeswoman candidate nominee politician ombudsman magistrate
    king queen prince princess emir sultan monarch chieftain
    head chief chair chairman chairwoman chairperson director co-director manager executive ceo cfo coo cto
    founder co-founder cofounder owner co-owner proprietor partner entrepreneur businessman businesswoman
    industrialist investor banker financier broker trader merchant retailer supervisor foreman
    treasurer auditor accountant bookkeeper trustee patron convener convenor coordinator co-ordinator
    organiser organizer administrator superintendent inspector registrar clerk receptionist
    adviser advisor aide assistant consultant strategist lobbyist negotiator mediator
    member fellow activist campaigner advocate organizer unionist volunteer
    judge justice lawyer attorney barrister solicitor prosecutor counsel jurist notary paralegal
    officer policeman policewoman constable detective sheriff marshal sergeant corporal lieutenant
    captain major colonel general brigadier admiral commodore commander soldier sailor marine
    airman paratrooper guard guardsman bodyguard firefighter fireman paramedic warden
    professor lecturer teacher headteacher headmaster headmistress tutor dean rector provost principal
    researcher scholar scientist academic student historian economist sociologist anthropologist
    archaeologist linguist philosopher psychologist psychiatrist physicist chemist biologist geologist
    astronomer astrophysicist mathematician statistician meteorologist climatologist ecologist botanist
    zoologist virologist epidemiologist engineer technician programmer developer analyst designer
    architect surveyor planner inventor astronaut cosmonaut
    doctor physician surgeon nurse midwife dentist pharmacist veterinarian therapist physiotherapist
    paediatrician pediatrician cardiologist oncologist neurologist dermatologist pathologist radiologist
    counsellor counselor carer caretaker
    priest bishop archbishop cardinal pope pastor vicar rabbi imam cleric preacher missionary nun monk
    abbot deacon chaplain theologian reverend
    journalist reporter correspondent columnist editor co-editor subeditor newsreader anchor broadcaster
    presenter host co-host photographer photojournalist cameraman cartoonist blogger podcaster
    publisher critic commentator pundit translator interpreter
    author co-author writer novelist poet playwright dramatist screenwriter biographer essayist librarian
    artist painter sculptor illustrator potter curator choreographer dancer ballerina actor actress
    comedian filmmaker film-maker producer singer songwriter singer-songwriter rapper musician composer
    conductor pianist violinist cellist guitarist drummer bassist saxophonist trumpeter organist vocalist
    frontman soprano tenor baritone model magician
    athlete player footballer goalkeeper defender midfielder striker winger forward batsman bowler
    wicketkeeper all-rounder cricketer golfer boxer wrestler sprinter runner swimmer cyclist rower skier
    gymnast jockey driver racer goaltender quarterback pitcher catcher skipper coach trainer selector
    referee umpire champion medallist medalist olympian paralympian mountaineer climber
    farmer fisherman fisher rancher shepherd beekeeper gardener forester ranger hunter miner welder
    carpenter plumber electrician mechanic builder bricklayer mason blacksmith baker butcher chef cook
    brewer winemaker waiter waitress barber hairdresser tailor seamstress shoemaker jeweller jeweler
    watchmaker locksmith printer weaver cleaner janitor porter butler chauffeur pilot co-pilot sailor
    navigator conductor dispatcher courier postman plumber roofer glazier docker stevedore shopkeeper
    grocer fishmonger florist cashier salesman saleswoman vendor hotelier restaurateur innkeeper
    interpreter operator worker labourer laborer foreman apprentice intern trainee envoy emissary
    governor-general attorney-general secretary-general director-general editor-in-chief
    healer herbalist craftsman craftswoman artisan philanthropist explorer naturalist conservationist
    environmentalist ornithologist designer stylist influencer youtuber streamer
    councilmember councilperson assemblyman assemblywoman parliamentarian mp mla mep premier regent
    commandant quartermaster rebel warlord guerrilla lead-singer bandleader choirmaster concertmaster
    medic bursar spy backbencher frontbencher policymaker agent landlord haulier contractor off-spinner
    leg-spinner seamer paceman flanker fly-half scrum-half full-back fullback left-back right-back
    halfback wing-back playmaker goalkicker defenceman defenseman linebacker cornerback linesman goalie
    shortstop infielder outfielder steward stewardess glass-blower glassblower stonemason bookseller
    stallholder trucker crofter laureate philatelist apiarist viticulturist vintner oenologist
    agronomist hydrologist seismologist volcanologist oceanographer geographer demographer criminologist
    toxicologist immunologist microbiologist biochemist geneticist neuroscientist nutritionist dietitian
    optometrist anaesthetist gynaecologist gynecologist obstetrician urologist haematologist
    endocrinologist ethnographer musicologist lexicographer theorist lyricist emcee puppeteer acrobat
    juggler clown showrunner cinematographer videographer gaffer stuntman stuntwoman costumier muezzin
    cantor archimandrite abbess archdeacon verger sexton comptroller actuary underwriter stockbroker
    auctioneer valuer conveyancer bailiff coroner whistleblower fundraiser canvasser pollster
    speechwriter centre-half registrar-general glass-cutter joiner roofer childminder sarpanch tehsildar
    ex-minister ex-president ex-mayor ex-governor
  `),
);

const irregular: ReadonlySet<string> = new Set(
  listed('attorneys-general secretaries-general judges-advocate'),
);

/** Whether a noun, in small letters, says what one person is; several are no match. */
export function isOccupation(noun: string): boolean {
  return occupations.has(noun);
}

/** Whether a noun, in small letters, is the plural of such a noun. */
export function isOccupations(noun: string): boolean {
  if (irregular.has(noun)) return true;
  if (/(?:men|women)$/.test(noun)) return occupations.has(noun.replace(/en$/, 'an'));
  if (noun.endsWith('ies') && occupations.has(`${noun.slice(0, -3)}y`)) return true;
  return noun.endsWith('s') && (occupations.has(noun.slice(0, -1)) || occupations.has(noun.slice(0, -2)));
}

/** Of sport and of the stage: whoever plays or sings for a living has seldom a title of nobility, of the church or of a court. */
export const performers: ReadonlySet<string> = new Set(
  listed(`
    striker goalkeeper midfielder defender winger forward footballer captain sprinter boxer wrestler cyclist
    swimmer jockey golfer cricketer batter bowler pitcher catcher quarterback linebacker receiver guard centre
    center singer rapper songwriter musician drummer guitarist bassist saxophonist trumpeter pianist dj
    vocalist comedian dancer actor actress model
  `),
);
