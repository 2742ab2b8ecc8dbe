import { countriesOfNationality } from '../../../knowledge/countries.js';
import { formOfAddress } from '../../../knowledge/forms-of-address.js';
import { wordNames } from '../../../knowledge/given-names.js';
import { eponymNouns, nameParticles } from '../../../knowledge/name-particles.js';
import { sentenceStarters } from '../../../knowledge/small-words.js';
import type { Mention } from '../../../pipeline/document.js';
import { overlaps } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { wordsOf } from '../../../text/words.js';
import { ruleScore, type Claim } from '../names/claims.js';

/* Where the names of people begin and end. */

const namePart = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)`;
const withGeneration = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])(${namePart}(?: ${namePart}){0,3}),? (?:Jr|Sr|Jnr|Snr)(?:\.|(?![\p{L}\p{N}]))(?: (\p{Lu}\p{L}+))?`,
  'gu',
);

/** "Louis Trent Jr.": only people are called so, but for what is named after them. */
export function generationClaims(text: string, candidates: readonly Mention[]): Claim[] {
  if (!/ (?:Jr|Sr|Jnr|Snr)\b/.test(text)) return [];
  const claims: Claim[] = [];
  for (const match of text.matchAll(withGeneration.for(text))) {
    const [all, name = '', next] = match;
    if (next !== undefined && eponymNouns.has(next.toLowerCase())) continue;
    const end = match.index + all.length - (next === undefined ? 0 : next.length + 1);
    const known = candidates.find(
      ({ type, ...one }) =>
        type === 'person' && one.start < match.index + name.length && one.end > match.index,
    );
    const start = known && known.start >= match.index ? known.start : match.index + skipped(name);
    claims.push({ start, end, type: 'person', score: ruleScore });
  }
  return claims;
}

/** The length of forms of address, and of what only begins a sentence, before a name. */
function skipped(name: string): number {
  let from = 0;
  for (;;) {
    const [word = ''] = name.slice(from).split(' ', 1);
    const isOther = sentenceStarters.has(word) || formOfAddress(wordsOf(word).join(' ')) !== undefined;
    if (!isOther || from + word.length + 1 >= name.length) return from;
    from += word.length + 1;
  }
}

const hyphenBefore = new UnicodeRegExp(String.raw`(?:^|[^\p{L}\p{N}-])(\p{Lu}\p{Ll}+[-‐‑])$`);
const prefixes = /^(?:Anti|Pro|Ex|Non|Post|Pre|Mid|Then|Ultra|Neo)[-‐‑]$/;
const wordBefore = new UnicodeRegExp(String.raw`(?:^|[.!?:;"“”\n(]\s*|\b[Bb]orn\s)(\p{Lu}\p{Ll}+)\s$`);
const otherPart = new UnicodeRegExp(String.raw`^(\p{L}+)`);

/**
 * Names of people with the given name that the engine left out: the first part of
 * "Per-Olav Roe", and at the start of a sentence "Slim" of "Slim Ben Youssef" and "Hope" of "Hope
 * Roe", which could be other words.
 */
export function withWholeGivenNames(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const ends = new Set(candidates.map(({ end }) => end));
  const found = candidates.map((mention) => {
    if (mention.type !== 'person') return mention;
    const { start, end } = mention;
    const before = text.slice(Math.max(0, start - 30), start);
    const [, hyphenated = ''] = hyphenBefore.exec(before) ?? [];
    let length = prefixes.test(hyphenated) ? 0 : hyphenated.length;
    const [, word] = length > 0 ? [] : (wordBefore.exec(before) ?? []);
    if (word !== undefined && !ends.has(start - 1) && isGivenName(word, text.slice(start, end)))
      length = word.length + 1;
    if (length === 0) return mention;
    return { ...mention, start: start - length };
  });
  return found;
}

/** Whether a word may be the given name of a name that stands right after it. */
function isGivenName(word: string, name: string): boolean {
  const lower = word.toLowerCase();
  if (wordNames.has(lower)) return true;
  const [, first = ''] = otherPart.exec(name) ?? [];
  if (!nameParticles.has(first.toLowerCase()) || !name.includes(' ')) return false;
  return !sentenceStarters.has(word) && !formOfAddress(lower) && countriesOfNationality(word).length === 0;
}

const peer = /\b(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Countess|Marquess|Earl|Dame)\s$/;
const seat = new UnicodeRegExp(
  String.raw`^ of (?:the )?\p{Lu}[\p{L}’'-]+(?:[ -](?:\p{Lu}[\p{L}’'-]+|(?:upon|le|under|on)(?=[ -]\p{Lu})))*`,
);

/** "Baroness Tindall of Ferrybridge": the place in a peer's style is part of the name, and no place of the article. */
export function peerClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const { type, start, end, score } of candidates) {
    if (type !== 'person') continue;
    const own =
      /^(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Countess|Dame) /.exec(text.slice(start, end))?.[0]
        .length ?? 0;
    if (own === 0 && !peer.test(text.slice(Math.max(0, start - 14), start))) continue;
    const [style] = seat.exec(text.slice(end, end + 60)) ?? [];
    if (style !== undefined) claims.push({ start: start + own, end: end + style.length, type, score });
  }
  return claims;
}

const quotation = String.raw`(?:"\p{Lu}[\p{L} -]{1,20}"|“\p{Lu}[\p{L} -]{1,20}”|‘\p{Lu}[\p{L} -]{1,20}’)`;
const quoted = new UnicodeRegExp(String.raw` ${quotation} \p{Lu}`);
const nicknamed = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?: \p{Lu}(?:\p{L}+|\.))? ${quotation} \p{Lu}[\p{L}’-]+`,
  'gu',
);

const smallLetter = new UnicodeRegExp(String.raw`\p{Ll}`);

/** "Ramon "Moncho" Varela" is one name, where the engine sees people in its parts. */
export function nicknameClaims(text: string, candidates: readonly Mention[]): Claim[] {
  if (!quoted.for(text).test(text)) return [];
  return [...text.matchAll(nicknamed.for(text))].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const parts = candidates.filter((one) => one.type !== 'title' && overlaps(one, span));
    const quote = span.start + match[0].search(/["“‘]/);
    // In capitals any words may stand in quotation marks: the surname must be somebody's, too.
    const isSurname = smallLetter.test(match[0]) || parts.some(({ end }) => end === span.end);
    const isPerson = parts.length > 0 && isSurname && parts.every(({ type }) => type === 'person');
    const given = parts.find((one) => one.start < quote);
    // Where the engine overlooks the given name, it is the word before the nickname.
    const start = given ? Math.max(given.start, span.start) : text.lastIndexOf(' ', quote - 2) + 1;
    return isPerson ? [{ start, end: span.end, type: 'person' as const, score: ruleScore }] : [];
  });
}

const withParticle = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+ ((?:van|von|ter|ten|de|della|di|dos)(?: (?:der|den|de|la|las|los))? \p{Lu}\p{Ll}+)(?![\p{L}\p{N}]| \p{Lu})`,
  'gu',
);

/** "Ada van der Roe", of whom the engine sees the given name and the surname apart, and "Van der Roe" elsewhere. */
export function particleClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const called = new Set<string>();
  for (const { type, start, end } of candidates)
    if (type === 'person') called.add(text.slice(start, end).toLowerCase());
  return [...text.matchAll(withParticle.for(text))].flatMap((match) => {
    const [name, surname = ''] = match;
    const span = { start: match.index, end: match.index + name.length };
    const isWhole = candidates.some((one) => one.start <= span.start && one.end >= span.end);
    return called.has(surname.toLowerCase()) && !isWhole
      ? [{ ...span, type: 'person' as const, score: ruleScore }]
      : [];
  });
}

const particlesBefore = new RegExp(String.raw`(?:^|[\s("“])((?:(?:${[...nameParticles].join('|')}) )+)$`);

/** "bin Tamim" of whom the engine sees "Tamim", where the article has the whole name with its particle. */
export function withParticles(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const people = candidates.filter(({ type }) => type === 'person');
  const found = candidates.map((mention) => {
    if (mention.type !== 'person') return mention;
    const { start, end } = mention;
    const [, particles] = particlesBefore.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
    if (particles === undefined) return mention;
    const whole = ` ${particles}${text.slice(start, end)}`;
    if (!people.some((one) => text.slice(one.start, one.end).endsWith(whole))) return mention;
    return { ...mention, start: start - particles.length };
  });
  return found;
}
