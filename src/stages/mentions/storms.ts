import { stormClasses, stormWords } from '../../knowledge/storms.js';
import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const name = String.raw`(\p{Lu}\p{Ll}+)(?![\p{L}’'-]| \p{Lu})`;
const named = new UnicodeRegExp(String.raw`(?<!\p{L})(?:${stormClasses.join('|')}) ${name}`, 'gu');
const perhapsNamed = new UnicodeRegExp(String.raw`(?<!\p{L})(?:${stormWords.join('|')}) ${name}`, 'gu');
/** What an article on weather has, too. */
const weather = /\b(?:storms?|cyclones?|gusts?|winds|gales?|landfall|rainfall|floods?|flooding)\b/;
/** Whoever is told where something happens is told of a place. */
const placeBefore = /\b(?:in|at|near|from|off|over|of|to|towards?|through) $/;
const containerAfter = /^,? \(?\p{Lu}/u;

/**
 * "Hurricane Odile hit Antigua. Odile weakened": the name of a storm that the article introduces is nobody's and no
 * town's where it stands alone, unless somebody in the article bears it or it stands as a place does.
 */
export function withoutStorms(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const storms = new Set([...text.matchAll(named.for(text))].map(([, written = '']) => written));
  if (weather.test(text)) {
    for (const [, written = ''] of text.matchAll(perhapsNamed.for(text))) storms.add(written);
  }
  if (storms.size === 0) return mentions;
  for (const { type, start, end } of mentions) {
    if (type !== 'person') continue;
    const words = text.slice(start, end).split(' ');
    // Her name is "Storm Reid", and his "Ian Roe".
    if (words.length > 1 && !isStorm(words)) for (const word of words) storms.delete(word);
  }
  return mentions.filter(({ type, start, end }) => {
    if (type !== 'person' && type !== 'place' && type !== 'organization') return true;
    const written = text.slice(start, end);
    if (!storms.has(written.split(' ').at(-1) ?? '')) return true;
    const isAlone = !written.includes(' ');
    if (!isAlone) return !isStorm(written.split(' '));
    const isPlace =
      type === 'place' &&
      (placeBefore.test(text.slice(Math.max(0, start - reach), start)) ||
        containerAfter.test(text.slice(end, end + reach)));
    return isPlace;
  });
}

/** As long as "towards ". */
const reach = 8;
const classes: ReadonlySet<string> = new Set([...stormClasses, ...stormWords]);

function isStorm(words: readonly string[]): boolean {
  return classes.has(words.slice(0, -1).join(' '));
}
