/*
 * Banks that are called by a country and are not its central bank.
 *
 * What: names as "Bank of Ireland" and "State Bank of India", of which a text does not speak as
 * "the Central Bank". Of the others, a bank of a country is taken for its central one.
 * Source: the banks' own names, general knowledge. Date: 2026-11. To extend: a name, in small letters.
 */

export const commercialBanks: ReadonlySet<string> = new Set([
  'bank of america',
  'bank of bhutan',
  'bank of china',
  'bank of cyprus',
  'bank of georgia',
  'bank of india',
  'bank of ireland',
  'bank of jordan',
  'bank of maldives',
  'bank of palestine',
  'bank of scotland',
  'bank of singapore',
  'bank of taiwan',
  'national bank of bahrain',
  'national bank of canada',
  'national bank of egypt',
  'national bank of greece',
  'national bank of kenya',
  'national bank of kuwait',
  'national bank of malawi',
  'national bank of oman',
  'national bank of pakistan',
  'state bank of india',
  'state bank of mauritius',
]);
