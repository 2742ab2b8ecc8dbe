/*
 * Words and signs by which a text gives away its country without naming it: money, and what
 * courts and police are called in one country alone.
 *
 * What: signs and short forms that stand before an amount, words of money, courts and police, each
 * with its country. Left out is what several countries have or other things are called: "$", "€", "Rs",
 * "crore", "pounds", "won", "rand".
 * Source: ISO 4217 for the money and its usual signs in English-language news; general knowledge of
 * courts and police. Date: 2026-11.
 * To extend: a row with the sign or words, as written within a sentence, and an ISO 3166-1 alpha-2 code.
 */

import { UnicodeRegExp } from '../text/unicode-regexp.js';

type Row = readonly [words: string, country: string];

/** Right before a number. */
const beforeAmounts: readonly Row[] = [
  ['£', 'GB'],
  ['C$', 'CA'],
  ['CA$', 'CA'],
  ['A$', 'AU'],
  ['AU$', 'AU'],
  ['NZ$', 'NZ'],
  ['S$', 'SG'],
  ['HK$', 'HK'],
  ['NT$', 'TW'],
  ['J$', 'JM'],
  ['TT$', 'TT'],
  ['R$', 'BR'],
  ['RM', 'MY'],
  ['₹', 'IN'],
  ['₦', 'NG'],
  ['₱', 'PH'],
  ['₪', 'IL'],
  ['₴', 'UA'],
  ['₸', 'KZ'],
  ['₵', 'GH'],
  ['GH¢', 'GH'],
  ['KSh', 'KE'],
  ['Ksh', 'KE'],
];

/** Never with a capital: "Legislative Yuan", "Yen Te-fa". */
const money: readonly Row[] = [
  ['naira', 'NG'],
  ['cedis', 'GH'],
  ['hryvnia', 'UA'],
  ['hryvnias', 'UA'],
  ['forints', 'HU'],
  ['zlotys', 'PL'],
  ['zloty', 'PL'],
  ['ringgit', 'MY'],
  ['rupiah', 'ID'],
  ['baht', 'TH'],
  ['shekels', 'IL'],
  ['reais', 'BR'],
  ['yuan', 'CN'],
  ['yen', 'JP'],
];

const courtsAndPolice: readonly Row[] = [
  ['magistrates’ court', 'GB'],
  ['crown court', 'GB'],
  ['sheriff court', 'GB'],
  ['RCMP', 'CA'],
  ['gardaí', 'IE'],
  ['gardai', 'IE'],
  ['garda', 'IE'],
  ['taoiseach', 'IE'],
  ['tánaiste', 'IE'],
];

const key = (words: string): string => words.toLowerCase().replace(/['’]/g, '');

const countries: ReadonlyMap<string, string> = new Map(
  [...beforeAmounts, ...money, ...courtsAndPolice].map(([words, country]) => [key(words), country]),
);

const written = ([words]: Row): string => words;
const signs = beforeAmounts
  .map(written)
  .join('|')
  .replaceAll('$', String.raw`\$`);
/** "Crown Court" as well as "crown court". */
const capitalOrSmall = (letter: string): string => `[${letter.toUpperCase()}${letter}]`;
const names = courtsAndPolice.map((row) =>
  written(row)
    .replace(/(?<=^| )\p{Ll}/gu, capitalOrSmall)
    .replace('’', "[’']?"),
);
const wholeWords = [...money.map(written), ...names].join('|');
const pattern = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${signs})(?=\.? ?\d)|(?:${wholeWords})(?![\p{L}\p{N}]))`,
  'gu',
);

/** Where a text has such signs, in UTF-16 code units, and the country of each as an ISO 3166-1 alpha-2 code. */
export function nationalSigns(text: string): { at: number; country: string }[] {
  return [...text.matchAll(pattern.for(text))].map(({ 0: found, index }) => ({
    at: index,
    country: countries.get(key(found)) ?? '',
  }));
}
