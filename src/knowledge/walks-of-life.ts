/*
 * What people are known for, by the word that says what someone is in a title.
 *
 * What: walks of life that hardly anybody leaves for another within the years that news covers:
 * who is a goalkeeper in one article and a bishop in another is two people. Politics, business,
 * law and the civil service are one, since the same people go from one to the other. Words that
 * several walks share ("director", "captain", "manager", "head") have none.
 * Source: general knowledge of titles in English-language news. Date: 2026-11.
 * To extend: a noun in small letters, singular, in the list it belongs to.
 */

import { listed } from '../text/words.js';

const walks = {
  'public life': `
    president premier minister senator governor mayor lawmaker congressman congresswoman mp mep legislator
    councillor councilman councilwoman chancellor ambassador diplomat envoy politician candidate spokesperson
    spokesman spokeswoman secretary commissioner chairman chairwoman chairperson ceo founder banker economist
    businessman businesswoman entrepreneur investor financier tycoon billionaire judge justice attorney
    prosecutor lawyer solicitor barrister magistrate king queen prince princess emir sultan deputy adviser
    advisor treasurer executive trader broker`,
  sport: `
    striker goalkeeper midfielder defender forward winger footballer quarterback linebacker pitcher catcher
    outfielder shortstop batsman batter bowler wicketkeeper all-rounder cricketer golfer boxer swimmer cyclist
    sprinter runner jockey skier skater gymnast wrestler rower sailor hurdler marathoner player athlete coach
    goalscorer referee umpire olympian fly-half prop hooker lock flanker racer`,
  arts: `
    actor actress singer rapper musician composer guitarist drummer pianist violinist novelist poet playwright
    painter sculptor filmmaker screenwriter comedian dancer choreographer artist author illustrator cartoonist
    photographer songwriter designer chef soprano tenor`,
  science: `
    professor scientist physicist chemist biologist ecologist geologist epidemiologist virologist astronomer
    historian researcher mathematician archaeologist anthropologist psychologist lecturer engineer
    climatologist meteorologist seismologist`,
  medicine: `doctor surgeon physician nurse midwife paramedic dentist pharmacist psychiatrist pathologist`,
  religion: `bishop archbishop cardinal pope priest pastor imam rabbi vicar reverend nun monk ayatollah mufti`,
  police: `constable sergeant detective sheriff policeman policewoman trooper`,
  military: `soldier pilot airman marine lieutenant colonel brigadier admiral`,
  'daily life': `
    farmer fisherman teacher student pupil shopkeeper driver labourer plumber electrician carpenter pensioner
    resident neighbour neighbor schoolboy schoolgirl waiter waitress hairdresser herder villager builder
    mechanic librarian headteacher baker butcher miner mother father grandmother grandfather victim suspect
    defendant witness tourist hiker passenger`,
} as const;

export type Walk = keyof typeof walks;

const byNoun = new Map(
  Object.entries(walks).flatMap(([walk, nouns]) =>
    listed(nouns).map((noun) => [noun, walk as Walk] as const),
  ),
);

/** The walk of life of what someone is, in small letters; undefined for a word that says none. */
export function walkOf(noun: string): Walk | undefined {
  return byNoun.get(noun);
}

const privateWalks: ReadonlySet<Walk | undefined> = new Set(['arts', 'medicine', 'daily life'] as const);
/** Callings of the same kind that have no walk of their own. */
const privateCallings: ReadonlySet<string> = new Set(
  listed(`
    lawyer solicitor barrister businessman businesswoman entrepreneur trader engineer architect accountant
    joiner roofer bricklayer welder decorator gardener tailor barber vendor trucker courier postman cleaner
    janitor carer caretaker cook salesman saleswoman worker firefighter fireman gynaecologist gynecologist
    paediatrician pediatrician therapist physiotherapist activist campaigner volunteer journalist blogger
  `),
);

/**
 * Whether a noun, in small letters, is a calling that is held in no town or country: "Ada Roe of Leeds" is mayor there if she
 * is a mayor, and lives there if she is a nurse.
 */
export function isPrivateCalling(noun: string): boolean {
  return privateCallings.has(noun) || privateWalks.has(walkOf(noun));
}
