import {
  facilityWords,
  naturalWords,
  partWords,
  partWordsAfter,
  regionWords,
  townWords,
} from '../../knowledge/place-words.js';
import type { GeoKind } from '../../pipeline/document.js';

/*
 * What the words of a name say of the place: "Nairobi Hospital" is a facility, "Lake Tana"
 * a natural feature, "Anantnag district" a region, whatever the gazetteer knows of it.
 */

/** What each word tells; one that tells more comes before one that tells less. */
const told = new Map<string, GeoKind>();
for (const [kind, words] of [
  ['city', townWords],
  ['region', regionWords],
  ['natural', naturalWords],
  ['facility', facilityWords],
] as const) {
  for (const word of words) told.set(word, kind);
}
const order: readonly GeoKind[] = ['facility', 'natural', 'region', 'city'];

// Expressions are slow beside a look at a word, which says whether they can match.
const kindAfter = wordsAt([...regionWords, ...townWords, 'island', 'islands', 'proper'], 'end');
const partAfter = wordsAt(partWordsAfter, 'end');
const part = wordsAt(partWords, 'start', '(?:part of |side of )?');
const kindBefore = new RegExp(
  `^(?:[\\p{L}’' ]{1,30} )?(?:${[...regionWords, ...townWords].join('|')}|islands?|port) of (?:the )?(?=\\p{L})`,
  'iu',
);

/** Takes such words off the end of a name, or off its start together with what may follow them. */
function wordsAt(words: readonly string[], where: 'start' | 'end', then = ''): (name: string) => string {
  const all = new Set(words);
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
  const pattern = new RegExp(`^(?:(?:${words.join('|')}) ${then})+(?=\\p{L})`, 'iu');
  return (name) => {
    const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
    return all.has(first) ? name.replace(pattern, '') : name;
  };
}

function withoutKindBefore(name: string): string {
  return / of /i.test(name) ? name.replace(kindBefore, '') : name;
}

const facilities = new Set(facilityWords);

/** Whether a name says what kind of building or site it is, and nothing else: "Hospital", "Post Office". */
export const isFacility = (name: string): boolean =>
  name.split(' ').every((word) => facilities.has(word.toLowerCase()));

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
