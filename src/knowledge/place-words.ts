/*
 * What the words of a place's name say of it, whatever the gazetteer knows: "Nairobi
 * Hospital" is a facility, "Lake Tana" a natural feature, "Anantnag district" a region.
 *
 * What: nouns by the kind of place, words for the part of one ("northern", "downtown"), and
 * small words within names.
 * Source: general knowledge of places' names in English-language news, with the words for
 * administrative divisions of ISO 3166-2 that are left untranslated. Date: 2026-11.
 * To extend: a word in small letters in the list of its kind. `npm run gazetteer` uses the
 * words for administrative divisions, too: build the gazetteer anew when these change.
 */

import { listed } from '../text/words.js';

export const facilityWords: readonly string[] = listed(`
  airport airfield airbase hospital clinic university college school academy institute stadium arena
  ground grounds court courthouse prison jail bridge tunnel road street avenue boulevard drive lane
  highway motorway expressway freeway bypass interchange route square plaza park gardens garden zoo
  hotel resort mall market shop store restaurant café cafe bar station terminal metro railway line port
  harbour harbor dock docks wharf marina dam plant mine refinery factory farm palace castle fort
  fortress house home hall villa tower towers building complex centre center headquarters office
  library museum theatre theater cinema gallery monument memorial cemetery church cathedral mosque
  masjid temple shrine synagogue monastery abbey basilica camp base barracks checkpoint crossing gate
  post embassy consulate parliament pier club studio studios laboratory observatory pool gym track
  racecourse course circuit canal pipeline wall hostel flats apartments estate chowk bhavan bhawan
  rashtrapati
`);

export const naturalWords: readonly string[] = listed(`
  river rivers lake lakes lagoon sea ocean bay gulf strait straits channel sound fjord cape peninsula
  isthmus island islands isles isle islet atoll reef archipelago beach coast mount mountain mountains
  hill hills peak ridge range volcano valley canyon gorge pass plateau plain plains desert forest
  jungle rainforest swamp wetland wetlands delta basin estuary creek falls waterfall spring springs
  glacier cave caves cliff cliffs oasis reserve sanctuary wildlife safari mt rio río cerro volcán
  laguna playa isla islas
`);

/** Administrative divisions, whose names are often used without the word. */
export const divisionWords: readonly string[] = listed(`
  province state region district county governorate prefecture department municipality emirate canton
  oblast krai kray voivodeship division parish territory zone zila zilla tehsil taluk subdivision commune
  constituency woreda aimag soum
`);

export const regionWords: readonly string[] = [
  ...divisionWords,
  ...listed(`
    districts provinces counties states regions territories area ward upazila taluka mandal barangay
    shire republic kingdom sultanate
  `),
];

export const townWords: readonly string[] = listed(`
  city town township village suburb neighbourhood neighborhood borough settlement capital metropolis
  metropolitan municipality hamlet
`);

/** Nouns for places of any kind. */
export const placeNouns: ReadonlySet<string> = new Set([
  ...facilityWords,
  ...naturalWords,
  ...regionWords,
  ...townWords,
]);

/** Words that many names of places begin with: "Port Moresby", "San José". */
export const firstOfPlaces: ReadonlySet<string> = new Set(
  listed('mount mt lake port fort cape point saint st san santa new river camp'),
);

const directions = [
  ...listed('north south east west northeast northwest southeast southwest'),
  ...listed('north-east north-west south-east south-west'),
];

/** Points of the compass: a region's whole name in some country ("the South" of Cameroon), and a part of any other. */
export const compassPoints: ReadonlySet<string> = new Set(directions);

/** Words before a name that say which part of the place is meant: "northern Kenya", "downtown Lima". */
export const partWords: readonly string[] = [
  ...directions.flatMap((word) => [word, `${word}ern`]),
  ...listed(`
    central upper lower inner outer greater downtown uptown midtown mainland rural old new metro
    metropolitan
  `),
];

/** Words after a name that say the same: "Jakarta West", "Ivory Coast". */
export const partWordsAfter: readonly string[] = listed('north south east west central coast peninsula');

/** Small words within the names of places: "Rio de Janeiro", "Newcastle upon Tyne". */
export const placeParticles: readonly string[] = listed('de del la el al of the and da do dos upon sur &');

/** Seas that go without their "Sea" or "Ocean". */
export const waters: ReadonlySet<string> = new Set(
  listed('atlantic pacific mediterranean baltic adriatic aegean caspian'),
);
