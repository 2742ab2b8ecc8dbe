import { acronymsFor, knownAcronym } from '../knowledge/acronyms.js';
import { isGenericOfBodies } from '../knowledge/bodies.js';
import { isLegalForm } from '../knowledge/company-forms.js';
import { generationalSuffixes, surnamesInFront } from '../knowledge/name-particles.js';
import type { PlaceEntity, ResultRole } from '../result.js';
import { headOf } from '../text/title-head.js';
import { wordsOf } from '../text/words.js';

/*
 * Keys: what may be the same across articles has the same one. They are coarse on purpose: what
 * has one key is then compared.
 */

/** Who is called by a given name alone all over the world. */
const regnal: ReadonlySet<string> = new Set(
  'pope king queen prince princess emperor empress sultan emir patriarch archbishop'.split(' '),
);

/** The surname as it sounds, whatever the transliteration: "zelenskyy" and "zelensky". */
function soundOf(word: string): string {
  const consonants = word
    .replace(/[yj]/g, 'i')
    .replace(/ph|ff/g, 'f')
    .replace(/ck|q|kh/g, 'k')
    .replace(/tz|ts/g, 'c')
    .replace(/w/g, 'v')
    .replace(/(?!^)[aeiou]+/g, '')
    .replace(/(?!^)h/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants.replace(/v$/, 'f');
}

/** The words of a person's name without a generational suffix, and the suffix. */
export function personWords(name: string): { words: string[]; generation: string } {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.length > 2 && generationalSuffixes.has(last)) {
    return { words: words.slice(0, -1), generation: last.replace('jnr', 'jr').replace('snr', 'sr') };
  }
  return { words, generation: '' };
}

/** The surname: the last word, or the first where surnames come first. */
export function surnameOf(words: readonly string[]): string {
  const [first = ''] = words;
  // "Kim Jong Un" but "Kim Clark": a given name of two parts, or a surname's.
  if (words.length === 3 && surnamesInFront.has(first)) return first;
  return words.at(-1) ?? '';
}

/**
 * Someone with a surname alone is known in the article alone, and so has a key of the article's
 * own; but sovereigns and popes have no other name.
 */
export function personKey(
  name: string,
  roles: readonly Pick<ResultRole, 'title'>[],
  article: string,
): string {
  const { words } = personWords(name);
  const [only = ''] = words;
  if (words.length > 1) {
    // Either order of surname and given name must give one key: "Xi Jinping", "Jinping Xi".
    const sounds = words.length === 2 && words.some((word) => surnamesInFront.has(word));
    return `person ${sounds ? words.map(soundOf).sort().join(' ') : soundOf(surnameOf(words))}`;
  }
  const rank = roles.map(({ title }) => headOf(title)).find((head) => regnal.has(head));
  return rank === undefined ? `person ${only} in ${article}` : `person ${rank} ${only}`;
}

/** A name without what companies leave out; acronyms in full where the world knows them. */
export function organizationKey(name: string, country: string | undefined): string {
  const all = wordsOf(name);
  const words = all[0] === 'the' ? all.slice(1) : all;
  const [only = ''] = words;
  const isAcronym = words.length === 1 && name.replace(/[^\p{L}]/gu, '') === name.replace(/[^\p{Lu}]/gu, '');
  const full = isAcronym ? knownAcronym(only)?.expansions[0] : acronymsFor(words)[0]?.expansions[0];
  if (full !== undefined) return `organization ${wordsOf(full).join(' ')}`;
  let end = words.length;
  while (end > 1 && isLegalForm(words[end - 1] ?? '')) end -= 1;
  const kept = words.slice(0, end);
  const isGeneric = kept.every(isGenericOfBodies);
  // Every country has its ministry of health.
  return `organization ${kept.join(' ')}${isGeneric ? ` of ${country ?? '?'}` : ''}`;
}

export function placeKey({ name, geonameId, country }: PlaceEntity): string {
  if (geonameId != null) return `place ${geonameId}`;
  return `place ${wordsOf(name).join(' ')} ${country ?? '?'}`;
}
