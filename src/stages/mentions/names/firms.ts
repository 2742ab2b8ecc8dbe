import { doubtfulFormPattern, sureFormPattern, tradePattern } from '../../../knowledge/company-forms.js';
import { countriesOfName } from '../../../knowledge/countries.js';
import { isKnownPlace } from '../../../knowledge/gazetteer/load.js';
import type { Mention, Span } from '../../../pipeline/document.js';
import { matchesInLines } from '../../../text/line-matches.js';
import { inTextOrder, overlaps } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from './claims.js';

/*
 * Names of firms by their form: "Carver, Dunn & Co.", "Ashby, Crane and Moss LLP", "Harmon
 * Inc.".
 */

const word = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*`;
/** What the names of partnerships end with. */
const partnership = String.raw`(?:LLP|LLC|P\.?C\.?|Solicitors|Advocates|Attorneys|Associates|Partners|Chartered Accountants)`;

const joinedByAmpersand = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}&])(?:${word}(?: ${word}){0,2}, ){0,4}${word}(?: ${word}){0,2} & ${word}(?: ${word}){0,3}`,
  'gu',
);
const listOfPartners = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}])${word}(?:, ${word}){1,4},? and ${word}(?: ${word})? ${partnership}(?![\p{L}])`,
  'gu',
);
const sureFormAfter = new UnicodeRegExp(
  String.raw`^(?:,? (?:Pvt\.?|Sdn\.?|Pty\.?|Co\.?,?|Holdings?|Group|Company))?,? (?:${sureFormPattern})(?![\p{L}\p{N}-])`,
);
const doubtfulFormAfter = new UnicodeRegExp(String.raw`^ (?:& )?(?:${doubtfulFormPattern})(?![\p{L}\p{N}-])`);
const tradeAfter = new UnicodeRegExp(
  String.raw`^ (?:Bank|News|${tradePattern})(?![\p{L}\p{N}-]| \p{Lu}|['’])`,
);
const smallStart =
  /^(?:The|And|But|At|In|For|From|With|By|While|As|When|After|Both|Is|Did|Has|Are|On|To|If)$/;

/** The firms whose names are told by an ampersand, or by what partnerships are called. */
export function firmClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const match of matchesInLines(text, joinedByAmpersand.for(text), ' & ')) {
    const span = trimmedFirm(text, match.index, match.index + match[0].length, candidates);
    if (span) claims.push({ ...span, type: 'organization', score: ruleScore });
  }
  if (/ (?:LLP|LLC|PC|P\.C|Solicitors|Advocates|Attorneys|Associates|Partners|Accountants)/.test(text)) {
    for (const match of text.matchAll(listOfPartners.for(text))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!claims.some((claim) => overlaps(claim, span)))
        claims.push({ ...span, type: 'organization', score: ruleScore });
    }
  }
  return claims;
}

/** The name within a match, without what only begins its sentence; null for what is no firm. */
function trimmedFirm(text: string, start: number, end: number, candidates: readonly Mention[]): Span | null {
  const ampersand = text.indexOf('&', start);
  const lastWord = text.lastIndexOf(' ', ampersand - 2) + 1;
  const within = candidates.filter((one) => one.type !== 'title' && one.start < end && one.end > start);
  const isSure = surelyFirm.test(text.slice(ampersand, end));
  const others = within.filter(({ type, start: at, end: to, score }) => {
    if (type === 'organization' || type === 'person' || type === 'nationality') return false;
    // No place that anybody knows: "Tanner & Webb of Boston".
    return !(
      at < ampersand &&
      to > ampersand &&
      (isSure ||
        (type === 'place' && (to > end || score < unsure) && !isPlace(text.slice(at, Math.min(to, end)))))
    );
  });
  // "Tyne & Wear" and "Love & Hate Festival" are what the engine says.
  if (others.some((one) => one.end > lastWord)) return null;
  const whole = within.find((one) => one.start < ampersand && one.end > ampersand);
  // What the engine knows as a whole has its bounds, unless a list goes before it.
  if (whole?.type === 'organization' && !text.slice(start, whole.start).endsWith(', ')) return null;
  const people = within.filter(({ type }) => type === 'person');
  const hasFullName = people.some((one) => text.slice(one.start, one.end).includes(' '));
  if ((people.length > 1 && hasFullName) || /['’]s $/.test(text.slice(start, ampersand))) return null;
  let from = Math.max(start, ...others.map((one) => one.end + 1));
  while (smallStart.test(text.slice(from, ampersand).split(' ', 1)[0] ?? ''))
    from = text.indexOf(' ', from) + 1;
  const name = text.slice(
    from,
    whole?.type === 'organization' || whole?.type === 'person' ? Math.max(whole.end, ampersand) : end,
  );
  // A full stop after a whole word ends the sentence.
  const [ended = name] = name.split(wholeWordEnds, 1);
  return from < ampersand && from + ended.length > ampersand + 2
    ? { start: from, end: from + ended.length }
    : null;
}

/** What the engine takes for a place with a lower score may be something else. */
const unsure = 0.6;
const surelyFirm = /^& (?:Co|Company|Sons|Son|Daughters|Brothers|Bros|Partners|Associates|Cie)\b/;

function isPlace(written: string): boolean {
  const name = written.replace(/\.$/, '').replace('&', 'and');
  return countriesOfName(name).length > 0 || isKnownPlace(name);
}

const wholeWordEnds = /(?<=\p{L}{4})\.(?:\s|$)/u;

/**
 * Names with the legal form that follows them, which shows that they are a company's: "Harmon
 * Inc.", "Northsea Foods N.V."; the full stop of an abbreviation is part of them.
 */
export function withLegalForms(text: string, candidates: readonly Mention[]): readonly Mention[] {
  const starts = candidates.filter(({ type }) => type !== 'title').map(({ start }) => start);
  const found = candidates.map((mention) => {
    if (!mayBeCompany.has(mention.type)) return mention;
    const rest = text.slice(mention.end, mention.end + 30);
    const form = formAtStart.test(rest) ? formAfter(mention, rest) : '';
    const isForm =
      form !== '' && !starts.some((at) => at >= mention.end && at < mention.end + form.length - 4);
    let end = isForm ? mention.end + form.length : mention.end;
    if (/^\/S\b/.test(rest) && text.slice(mention.start, end).endsWith(' A')) end += 2;
    const name = text.slice(mention.start, end);
    if (text.charAt(end) === '.' && anyFormAtEnd.test(name) && goesOn.test(text.slice(end + 1, end + 4)))
      end += 1;
    const type = companyAtEnd.test(name) && mention.type !== 'product' ? 'organization' : mention.type;
    if (end === mention.end && type === mention.type) return mention;
    return { ...mention, end, type };
  });
  const isChanged = found.some((mention, index) => mention !== candidates[index]);
  return isChanged ? withoutCovered(found) : candidates;
}

const mayBeCompany: ReadonlySet<Mention['type']> = new Set(['organization', 'place', 'person', 'product']);
/** What all forms begin with, after a name. */
const formAtStart = /^,? [A-Z&p]/;

/** The legal form or trade that follows a name; none is empty. */
function formAfter({ type }: Mention, rest: string): string {
  const [doubtful = ''] = type === 'organization' ? (doubtfulFormAfter.exec(rest) ?? []) : [];
  const [head = doubtful] = type === 'organization' ? [] : (tradeAfter.exec(rest) ?? []);
  const [form = head] = sureFormAfter.exec(rest) ?? [];
  return form;
}

const companyAtEnd = new UnicodeRegExp(String.raw`\s(?:(?:${sureFormPattern})\.?|${tradePattern})$`);
const anyFormAtEnd = new UnicodeRegExp(String.raw`\s(?:${sureFormPattern}|${doubtfulFormPattern})$`);
/** What shows that a full stop does not end the sentence. */
const goesOn = new UnicodeRegExp(String.raw`^(?:[,;:)]|\s[\p{Ll}(\d]|['’]s)`);

/** Without those that now lie within another one. */
function withoutCovered(mentions: readonly Mention[]): Mention[] {
  const names = inTextOrder(mentions.filter(({ type }) => type !== 'title'));
  const kept: Mention[] = [];
  for (const name of names) if ((kept.at(-1)?.end ?? 0) <= name.start) kept.push(name);
  const isKept = new Set(kept);
  return mentions.filter((one) => one.type === 'title' || isKept.has(one));
}
