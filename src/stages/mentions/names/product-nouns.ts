import type { Mention, Span } from '../../../pipeline/document.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { listed } from '../../../text/words.js';
import type { Claim } from './claims.js';

/*
 * Appositions and examples that say that a name is a product's: "the video app Zing",
 * "apps like Zing or Zang".
 */

/** Annotators call about as many apps organizations, whose names most of them share. */
const score = 0.6;

/** Nouns that are said of products, in the singular and in the plural; a last word tells enough. */
const nouns = listed(`
  app smartphone handset chatbot videogame rifle sedan hatchback SUV airliner vaccine drug painkiller antidepressant
`);
const phrases = [
  'video game',
  'computer game',
  'board game',
  'operating system',
  'fighter jet',
  'sports car',
];
/** At the beginning of a sentence, too. */
const singular = [...phrases, ...nouns]
  .map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`)
  .join('|');
const examples = '(?:,? (?:like|such as|including))?';
const name = String.raw`["“‘]?\p{Lu}[\p{L}\p{N}.’'&+-]*`;

const nounBefore = new UnicodeRegExp(
  String.raw`\b(?:(?:${singular})(?: called| named)?|(?:${singular})s${examples}) (?=${name})`,
  'gu',
);
/** What parts examples of one kind: "Zing, Zang and Zong". */
const separator = /^["”’]?(?:,? (?:and|or) |, )["“‘]?/;
/** Of whom or for whom somebody works is an organization: "the founder of the dating app Zing". */
const ofOrganization = new UnicodeRegExp(
  String.raw`(?:^|[^\p{L}])(?:of|at|for|joined|with|by|from)(?: [\p{Ll}’'-]+){0,4} $`,
);
/** "the app Zing built", "phones like Zing's": the name is its maker's. */
const owner =
  /^(?:[’']s\b|\s(?:(?:has|had|have) )?(?:makes|made|launche[sd]|release[sd]|develop(?:s|ed)|design(?:s|ed)|builds|built|sells|sold|buys|bought|own(?:s|ed)|use[sd]|want(?:s|ed)|play(?:s|ed)|created|runs|ran)\b)/;
const companyEnd =
  /\b(?:Inc|Ltd|Limited|Corp|Corporation|Company|Technolog(?:y|ies)|Group|Holdings|Labs)\.?$/;
const mostExamples = 8;

/** The names that a noun calls products, where the engine sees a name of something else. */
export function productNounClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  let names: ReadonlyMap<number, Mention> | undefined;
  for (const match of text.matchAll(nounBefore.for(text))) {
    if (ofOrganization.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    names ??= longestByStart(candidates);
    const isPlural = /s$|s,? (?:like|such as|including)$/.test(match[0].trimEnd());
    let at = match.index + match[0].length;
    for (let count = 0; count < (isPlural ? mostExamples : 1); count += 1) {
      const span = nameAt(text, at, names);
      if (!span) break;
      if (span.isOther) claims.push({ start: span.start, end: span.end, type: 'product', score });
      const parted = separator.exec(text.slice(span.end, span.end + 8));
      if (!parted) break;
      at = span.end + parted[0].length;
    }
  }
  return claims;
}

/** The longest name that begins at each offset. */
function longestByStart(candidates: readonly Mention[]): ReadonlyMap<number, Mention> {
  const names = new Map<number, Mention>();
  for (const candidate of candidates) {
    if (candidate.type === 'title' || (names.get(candidate.start)?.end ?? 0) >= candidate.end) continue;
    names.set(candidate.start, candidate);
  }
  return names;
}

/** The name that begins at an offset, or behind a quotation mark there, as the engine bounds it. */
function nameAt(
  text: string,
  at: number,
  names: ReadonlyMap<number, Mention>,
): (Span & { isOther: boolean }) | undefined {
  const from = /["“‘]/.test(text.charAt(at)) ? at + 1 : at;
  const known = names.get(from);
  if (!known || owner.test(text.slice(known.end, known.end + 24))) return undefined;
  const { start, end, type } = known;
  const isName = type === 'organization' || type === 'place' || type === 'person' || type === 'product';
  if (!isName || companyEnd.test(text.slice(start, end))) return undefined;
  return { start, end, isOther: type !== 'product' };
}
