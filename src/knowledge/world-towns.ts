/*
 * Towns that news of any country means by their name alone, though they are no large cities or have large namesakes.
 *
 * What: by ISO 3166-1 alpha-2 codes of countries, the names as English-language news has them. Capitals and cities of
 * half a million people need not be here.
 * Source: general knowledge of world news. Date: 2026-11.
 * To extend: a name. Leave out those that are as often a town elsewhere: Cambridge, Newcastle, Oxford, Salem.
 */

const names: Readonly<Record<string, readonly string[]>> = {
  AT: ['Innsbruck', 'Salzburg'],
  BA: ['Srebrenica'],
  BE: ['Antwerp', 'Bruges', 'Ghent', 'Liege', 'Ypres'],
  CH: ['Basel', 'Bern', 'Davos', 'Geneva', 'Lausanne', 'Lucerne', 'Zurich'],
  CU: ['Guantanamo'],
  DE: ['Bonn', 'Cologne', 'Dresden', 'Heidelberg', 'Leipzig', 'Nuremberg', 'Potsdam', 'Ramstein', 'Weimar'],
  EG: ['Luxor', 'Sharm el-Sheikh'],
  ES: ['Bilbao', 'Pamplona', 'Seville'],
  FR: [
    'Avignon',
    'Bordeaux',
    'Calais',
    'Cannes',
    'Grenoble',
    'Lourdes',
    'Lyon',
    'Marseille',
    'Nice',
    'Strasbourg',
    'Versailles',
  ],
  GB: [
    'Aberdeen',
    'Belfast',
    'Cardiff',
    'Coventry',
    'Edinburgh',
    'Glasgow',
    'Leeds',
    'Leicester',
    'Liverpool',
    'Lockerbie',
    'Manchester',
    'Nottingham',
    'Wimbledon',
  ],
  IL: ['Nazareth'],
  IT: [
    'Bologna',
    'Florence',
    'Genoa',
    'Naples',
    'Palermo',
    'Pisa',
    'Siena',
    'Trieste',
    'Turin',
    'Venice',
    'Verona',
  ],
  NL: ['Delft', 'Maastricht', 'Rotterdam', 'The Hague', 'Utrecht'],
  PL: ['Auschwitz', 'Gdansk', 'Krakow'],
  PS: ['Bethlehem', 'Hebron', 'Jericho'],
  PT: ['Porto'],
  RU: ['Sochi'],
  SA: ['Mecca'],
  UA: ['Chernobyl', 'Odessa'],
};

/** The name of a city that is a word for a part of others, too: "Tunis and its Medina". */
export const isPartOfTowns = (name: string): boolean => name === 'Medina';

/** The countries of such towns by their names in small letters. */
export const worldTowns: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([country, towns]) =>
    towns.map((town) => [town.toLowerCase(), country] as const),
  ),
);
