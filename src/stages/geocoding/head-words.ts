import type { GeoKind } from '../../pipeline/document.js';

/*
 * What the words of a name say of the place: "Nairobi Hospital" is a facility, "Lake Tana"
 * a natural feature, "Anantnag district" a region, whatever the gazetteer knows of it.
 */

const facilityWords =
  'airport|airfield|airbase|hospital|clinic|university|college|school|academy|institute|stadium|arena|ground|grounds|court|courthouse|prison|jail|bridge|tunnel|road|street|avenue|boulevard|drive|lane|highway|motorway|expressway|freeway|bypass|interchange|route|square|plaza|park|gardens|garden|zoo|hotel|resort|mall|market|shop|store|restaurant|café|cafe|bar|station|terminal|metro|railway|line|port|harbour|harbor|dock|docks|wharf|marina|dam|plant|mine|refinery|factory|farm|palace|castle|fort|fortress|house|home|hall|villa|tower|towers|building|complex|centre|center|headquarters|office|library|museum|theatre|theater|cinema|gallery|monument|memorial|cemetery|church|cathedral|mosque|masjid|temple|shrine|synagogue|monastery|abbey|basilica|camp|base|barracks|checkpoint|crossing|gate|post|embassy|consulate|parliament|pier|club|studio|studios|laboratory|observatory|pool|gym|track|racecourse|course|circuit|canal|pipeline|wall|hostel|flats|apartments|estate|chowk|bhavan|bhawan|rashtrapati';
const naturalWords =
  'river|rivers|lake|lakes|lagoon|sea|ocean|bay|gulf|strait|straits|channel|sound|fjord|cape|peninsula|isthmus|island|islands|isles|isle|islet|atoll|reef|archipelago|beach|coast|mount|mountain|mountains|hill|hills|peak|ridge|range|volcano|valley|canyon|gorge|pass|plateau|plain|plains|desert|forest|jungle|rainforest|swamp|wetland|wetlands|delta|basin|estuary|creek|falls|waterfall|spring|springs|glacier|cave|caves|cliff|cliffs|oasis|reserve|sanctuary|wildlife|safari|mt|rio|río|cerro|volcán|laguna|playa|isla|islas';
const regionWords =
  'district|districts|province|provinces|county|counties|state|states|region|regions|governorate|prefecture|department|territory|territories|municipality|constituency|division|parish|canton|oblast|emirate|zone|area|ward|upazila|tehsil|taluk|taluka|mandal|aimag|soum|woreda|barangay|commune|shire|republic|kingdom|sultanate';
const townWords =
  'city|town|township|village|suburb|neighbourhood|neighborhood|borough|settlement|capital|metropolis|metropolitan|municipality|hamlet';
const directions = [
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
  ...['north-east', 'north-west', 'south-east', 'south-west'],
]
  .flatMap((word) => [word, `${word}ern`])
  .concat(
    'central|upper|lower|inner|outer|greater|downtown|uptown|midtown|mainland|rural|old|new|metro|metropolitan',
  )
  .join('|');

/** What each word tells; one that tells more comes before one that tells less. */
const told = new Map<string, GeoKind>();
for (const [kind, words] of [
  ['city', townWords],
  ['region', regionWords],
  ['natural', naturalWords],
  ['facility', facilityWords],
] as const) {
  for (const word of words.split('|')) told.set(word, kind);
}
const order: readonly GeoKind[] = ['facility', 'natural', 'region', 'city'];

// Expressions are slow beside a look at a word, which says whether they can match.
const kindAfter = wordsAt(`${regionWords}|${townWords}|island|islands|proper`, 'end');
const partAfter = wordsAt('north|south|east|west|central|coast|peninsula', 'end');
const part = wordsAt(directions, 'start', '(?:part of |side of )?');
const kindBefore = new RegExp(
  `^(?:[\\p{L}’' ]{1,30} )?(?:${regionWords}|${townWords}|islands?|port) of (?:the )?(?=\\p{L})`,
  'iu',
);

/** Takes such words off the end of a name, or off its start together with what may follow them. */
function wordsAt(words: string, where: 'start' | 'end', then = ''): (name: string) => string {
  const all = new Set(words.split('|'));
  if (where === 'end') {
    return (name) => {
      let end = name.length;
      for (let at = name.lastIndexOf(' ', end - 1); at > 0; at = name.lastIndexOf(' ', end - 1)) {
        if (!all.has(name.slice(at + 1, end).toLowerCase())) break;
        end = at;
      }
      return name.slice(0, end);
    };
  }
  const pattern = new RegExp(`^(?:(?:${words}) ${then})+(?=\\p{L})`, 'iu');
  return (name) => {
    const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
    return all.has(first) ? name.replace(pattern, '') : name;
  };
}

function withoutKindBefore(name: string): string {
  return / of /i.test(name) ? name.replace(kindBefore, '') : name;
}

/** The kind of place that a name's words tell of; null where they tell nothing. */
export function kindByWords(name: string): GeoKind | null {
  let best: GeoKind | null = null;
  for (const word of name.toLowerCase().split(/[\s,()/-]+/)) {
    const kind = told.get(word);
    if (kind && (best === null || order.indexOf(kind) < order.indexOf(best))) best = kind;
  }
  return best;
}

export interface BareName {
  bare: string;
  /** Whether the name is of a part: "northern Kenya". */
  isPart: boolean;
}

/**
 * A name without the words around it that say what part or kind of place it is: "Kenya" of
 * "northern Kenya", "Anantnag" of "Anantnag district". Null where there are none.
 */
export function bareName(name: string): BareName | null {
  if (!name.includes(' ')) return null;
  const ofKind = kindAfter(withoutKindBefore(name));
  const bare = kindAfter(partAfter(withoutKindBefore(part(ofKind))));
  return bare === name || bare === '' ? null : { bare, isPart: bare !== ofKind };
}
