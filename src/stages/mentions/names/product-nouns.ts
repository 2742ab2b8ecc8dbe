import { sureFormPattern } from '../../../knowledge/company-forms.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { SpanIndex } from '../../../text/span-index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { alternatives, listed } from '../../../text/words.js';
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
const singular = alternatives([...phrases, ...nouns]);
const examples = '(?:,? (?:like|such as|including))?';
const name = String.raw`["“‘]?\p{Lu}[\p{L}\p{N}.’'&+-]*`;

const nounBefore = new UnicodeRegExp(
  String.raw`\b(?:(?:${singular})(?: called| named)?|(?:${singular})s${examples}) (?=${name})`,
  'gu',
);
/** The words between a preposition and such a noun. */
const between = String.raw`(?: [\p{Ll}’'-]+){0,4} `;
/** What parts examples of one kind: "Zing, Zang and Zong". */
const separator = /^["”’]?(?:,? (?:and|or) |, )["“‘]?/;
/** For whom somebody works, and who does something, is an organization: "she joined the dating app Zing". */
const ofOrganization = new UnicodeRegExp(String.raw`(?:^|[^\p{L}])(?:at|for|joined|with|by|from)${between}$`);
/** So is what an office is of: "the founder of the dating app Zing". */
const ofOffice = new UnicodeRegExp(String.raw`^ of${between}$`);
/** As far before the noun as these look. */
const reach = 60;
/** "the app Zing built", "phones like Zing's": the name is its maker's. */
const owner =
  /^(?:[’']s\b|\s(?:(?:has|had|have) )?(?:makes|made|launche[sd]|release[sd]|develop(?:s|ed)|design(?:s|ed)|builds|built|sells|sold|buys|bought|own(?:s|ed)|use[sd]|want(?:s|ed)|play(?:s|ed)|created|runs|ran)\b)/;
const companyEnd = new RegExp(
  String.raw`\b(?:${sureFormPattern}|Corporation|Company|Technolog(?:y|ies)|Group|Holdings|Labs)\.?$`,
);
const mostExamples = 8;

/** The names that a noun calls products, where the engine sees a name of something else. */
export function productNounClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  let names: ReadonlyMap<number, Mention> | undefined;
  let titles: SpanIndex<Mention> | undefined;
  for (const match of text.matchAll(nounBefore.for(text))) {
    if (ofOrganization.test(text.slice(Math.max(0, match.index - reach), match.index))) continue;
    titles ??= new SpanIndex(candidates.filter(({ type }) => type === 'title'));
    if (isOfOffice(text, match.index, titles)) continue;
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

/** Whether a title has a noun in its complement, or ends right before that. */
function isOfOffice(text: string, noun: number, titles: SpanIndex<Mention>): boolean {
  return titles
    .overlapping({ start: Math.max(0, noun - reach), end: noun + 1 })
    .some(({ end }) => end > noun || ofOffice.test(text.slice(end, noun)));
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
