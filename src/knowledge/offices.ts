/*
 * Public offices, by which their holders are addressed and named.
 *
 * What: heads of state and government, ministers, envoys, members of parliaments and local
 * councils. The holder of an office `ofState` holds it for a country ("President", "King"),
 * so that a country named in the sentence may be its institution.
 * Source: general knowledge of the offices in English-language news. Date: 2026-11.
 * To extend: a row for each office, with its abbreviations without a full stop, and its word in the
 * sets that say what it is held for. Mark a word that is a given name or a surname too. The model of
 * roles was trained with the offices of state as they are: train it anew when these change
 * (`npm run train:roles`).
 */

import { listed } from '../text/words.js';
import { readRows, type AddressRow, type FormOfAddress } from './address-rows.js';

const ofState: readonly AddressRow[] = [
  ['President', 'Pres', ''],
  ['Vice President', 'VP', ''],
  ['Prime Minister', 'PM', ''],
  ['Minister', '', ''],
  ['Premier', '', '', 'name'],
  ['Chancellor', '', '', 'name'],
  ['King', '', 'm', 'name'],
  ['Queen', '', 'f', 'name'],
  ['Prince', '', 'm', 'name'],
  ['Emir', '', 'm', 'name'],
  ['Amir', '', 'm', 'name'],
  ['Sultan', '', 'm', 'name'],
  ['Secretary', 'Sec', ''],
  ['Ambassador', 'Amb', ''],
  ['Leader', '', '', 'name'],
  ['Ruler', '', '', 'name'],
];

const others: readonly AddressRow[] = [
  ['Princess', '', 'f', 'name'],
  ['Minister', 'Min', '', 'name'],
  ['Senator', 'Sen Sens', ''],
  ['Representative', 'Rep Reps', ''],
  ['Congressman', '', 'm'],
  ['Congresswoman', '', 'f'],
  ['Member of Parliament', 'MP', ''],
  ['Governor', 'Gov Govs', ''],
  ['Mayor', '', '', 'name'],
  ['Alderman', 'Ald', '', 'name'],
  ['Councillor', 'Cllr Cllrs', ''],
  ['Councillor', 'Cr Crs', ''],
];

/** Words before an office that belong to it. */
const modifiers: readonly AddressRow[] = [
  ['Vice', '', ''],
  ['Deputy', 'Dep', ''],
  ['Acting', '', ''],
  ['Former', '', ''],
];

/** All public offices. */
export const offices: readonly FormOfAddress[] = readRows([...ofState, ...others, ...modifiers], 'office');

/** The words that say what someone is in a title of an office held for a country, in small letters. */
export const officesOfState: ReadonlySet<string> = new Set(
  readRows(ofState, 'office')
    .flatMap(({ form, abbreviations }) => [form, ...abbreviations])
    .filter((form) => !form.includes(' '))
    .map((form) => form.toLowerCase()),
);

/** Heads of offices, in small letters, that are held for the public rather than in a firm. */
export const publicOffices: ReadonlySet<string> = new Set([
  ...officesOfState,
  ...listed('governor mayor senator mp congressman congresswoman'),
]);

/** Those of a town, and not of what the town lies in. */
export const officesOfTowns: ReadonlySet<string> = new Set(
  listed('mayor mayoress councillor councilman councilwoman alderman alderwoman'),
);

/** Those of a town, a region, a diocese or a constituency, whose name completes them. */
export const officesOfPlaces: ReadonlySet<string> = new Set(
  listed(`
    mayor deputy-mayor vice-mayor governor prefect sheriff bishop archbishop councillor mp mla mna mpp mep mps
    member senator
  `),
);

/**
 * Titles that tell their bearer from everybody who goes by a full name: "Pope Leo" is no Leo Marsh. A
 * princess may bear a plain name as well.
 */
export const regnalTitles: ReadonlySet<string> = new Set(
  listed('pope king queen emperor empress tsar czar kaiser shah patriarch saint st'),
);

const highest =
  /(?:^|\s)(?<!(?:vice|deputy|former)[\s-])(?:(president)|(prime minister|premier|chancellor)|king|queen|emir|emperor|empress)$/i;

/** Offices of which a country has one holder, or a couple. */
export type HighestOffice = 'president' | 'head of government' | 'monarch';

/** Which office of one person in a country a title is; null where it is none: "Vice President", "former president". */
export function highestOfficeOf(title: string): HighestOffice | null {
  const match = highest.exec(title);
  if (!match) return null;
  return match[1] ? 'president' : match[2] ? 'head of government' : 'monarch';
}

/** Whether a title is an office of one person in a country, of whom nobody holds two: "the chancellor and President Roe" are two people. */
export function isHighestOffice(title: string): boolean {
  return highestOfficeOf(title) !== null;
}
