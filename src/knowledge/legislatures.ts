/*
 * National parliaments and their chambers that go by a name of their own.
 *
 * What: the name in English-language news, and the countries whose parliament bears it.
 * Source: general knowledge, after the Inter-Parliamentary Union's list of national
 * parliaments. Date: 2026-11.
 * To extend: a row with the name and ISO 3166-1 alpha-2 codes. Leave out names that are
 * common words, too ("Congress", "Diet").
 */

const rows: readonly (readonly [name: string, countries: string])[] = [
  ['Althing', 'IS'],
  ['Althingi', 'IS'],
  ['Bundesrat', 'DE AT'],
  ['Bundestag', 'DE'],
  ['Cortes Generales', 'ES'],
  ['Dáil', 'IE'],
  ['Dáil Éireann', 'IE'],
  ['Dewan Negara', 'MY'],
  ['Dewan Rakyat', 'MY'],
  ['Duma', 'RU'],
  ['State Duma', 'RU'],
  ['Eduskunta', 'FI'],
  ['Folketing', 'DK'],
  ['Fono', 'WS'],
  ['Jatiya Sangsad', 'BD'],
  ['Jogorku Kenesh', 'KG'],
  ['Khural', 'MN'],
  ['Great Khural', 'MN'],
  ['State Great Khural', 'MN'],
  ['Hural', 'MN'],
  ['Knesset', 'IL'],
  ['Legislative Yuan', 'TW'],
  ['Lok Sabha', 'IN'],
  ['Rajya Sabha', 'IN'],
  ['Majilis', 'KZ'],
  ['Mazhilis', 'KZ'],
  ['Majlis', 'IR MV'],
  ['Majlis Shura', 'OM'],
  ['Meclis', 'TR'],
  ['Meshrano Jirga', 'AF'],
  ['Wolesi Jirga', 'AF'],
  ['Milli Majlis', 'AZ'],
  ['Oireachtas', 'IE'],
  ['Oliy Majlis', 'UZ'],
  ['Rada', 'UA'],
  ['Verkhovna Rada', 'UA'],
  ['Riigikogu', 'EE'],
  ['Riksdag', 'SE'],
  ['Sabor', 'HR'],
  ['Saeima', 'LV'],
  ['Sansad', 'IN'],
  ['Seanad', 'IE'],
  ['Seimas', 'LT'],
  ['Sejm', 'PL'],
  ['Skupština', 'RS ME'],
  ['Sobranie', 'MK'],
  ['Storting', 'NO'],
  ['Tynwald', 'IM'],
  ['Vouli', 'GR CY'],
];

/** The countries of each legislature, as ISO 3166-1 alpha-2 codes, by its name as written. */
export const legislatures: ReadonlyMap<string, readonly string[]> = new Map(
  rows.map(([name, countries]) => [name, countries.split(' ')]),
);
