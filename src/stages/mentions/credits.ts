import { isBody } from '../../knowledge/bodies.js';
import { isKnownPlace } from '../../knowledge/gazetteer/load.js';
import { isOccupation } from '../../knowledge/occupations.js';
import { nameParticles } from '../../knowledge/name-particles.js';
import { newsAgencies, publicationWords, sectionNames } from '../../knowledge/news-agencies.js';
import type { Document, Mention, Span } from '../../pipeline/document.js';
import { overlaps, trimSpan } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';
import { ruleScore, withClaims, type Claim } from './names/claims.js';

/* Names in what stands above the body of an article, told by its form: bylines and datelines. */

type Framed = Pick<Document, 'text' | 'frontMatter' | 'dateline'>;

/** An engine's candidates, with the people of bylines and the places of datelines as these have them. */
export function withCredits(document: Framed, candidates: readonly Mention[]): readonly Mention[] {
  return withDateline(document, withBylines(document, candidates));
}

/**
 * A candidate that runs over the end of a dateline's place, into its date ("PERTH 2020"), is none;
 * the places of a dateline with a date or an agency are places, and the agency is an organization.
 */
function withDateline({ text, dateline }: Framed, candidates: readonly Mention[]): readonly Mention[] {
  const place = dateline?.place;
  if (!place || !(dateline.date || dateline.source)) return candidates;
  const { date, source } = dateline;
  const crosses = (span: Span): boolean =>
    overlaps(span, place)
      ? span.end > place.end
      : date !== null && overlaps(span, date) && span.start < date.start;
  const kept = candidates.filter((one) => one.type === 'title' || !crosses(one));
  const places = partsOf(text, place, betweenPlaces).filter((part) => isMisread(text, part, kept));
  const agencies = (source ? partsOf(text, source, betweenPlaces) : []).filter((part) =>
    newsAgencies.has(text.slice(part.start, part.end).toUpperCase()),
  );
  return [
    ...kept.filter((one) => one.type === 'title' || !places.some((part) => overlaps(one, part))),
    ...places.map((part) => ({ ...part, type: 'place' as const, score: ruleScore })),
    ...agencies
      .filter((part) => !kept.some((one) => one.type !== 'title' && overlaps(one, part)))
      .map((part) => ({ ...part, type: 'organization' as const, score: ruleScore })),
  ];
}

/**
 * Whether the engine lacks the place of a dateline, or has something else or a part of a known one:
 * "PORT-AU" of "PORT-AU-PRINCE". "UNITED NATIONS (AP)" stays an organization.
 */
function isMisread(text: string, part: Span, candidates: readonly Mention[]): boolean {
  const own = candidates.filter((one) => one.type !== 'title' && overlaps(one, part));
  if (own.length === 0) return true;
  if (own.some(({ start, end }) => start < part.start || end > part.end)) return false;
  const { start, end } = trimSpan(text, part);
  const [first] = own;
  const isWhole = first && first.start <= start && first.end >= end;
  if (isWhole && first.type === 'place') return false;
  if (isWhole && first.type !== 'organization') return true;
  return isKnownPlace(text.slice(start, end));
}

const label =
  /^(?:(?:story|text|words|reporting|written|photos?|photographs|pictures|video|illustrations?|edited|compiled) )?by:? +/i;
const longestByline = 160;

/** The people of bylines: "By ADA ROE, JENS LUND and Li Na", "Ada Roe, The Daily Example". */
function withBylines({ text, frontMatter }: Framed, candidates: readonly Mention[]): readonly Mention[] {
  const claims = frontMatter.flatMap((line, index): Claim[] => {
    if (line.end - line.start > longestByline) return [];
    const above = frontMatter[index - 1];
    if (above && isOutlet(text, line, above)) return [{ ...line, type: 'organization', score: ruleScore }];
    const start = line.start + (label.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    const parts = partsOf(text, { start, end: line.end }, betweenNames);
    const names = parts.filter((part, index) => isFullName(text.slice(part.start, part.end), index === 0));
    const [first, second] = parts;
    const isSigned =
      start > line.start ||
      (parts.length === 2 && first === names[0] && second !== undefined && isPublication(text, second));
    if (!isSigned) return [];
    const people = names.filter((name) => isFree(name, candidates));
    const agencies = parts.slice(1).filter((part) => isAgency(text.slice(part.start, part.end)));
    return [
      ...people.map((name): Claim => ({ ...name, type: 'person', score: ruleScore })),
      ...agencies.map((agency): Claim => ({ ...agency, type: 'organization', score: ruleScore })),
    ];
  });
  return withClaims(text, candidates, claims);
}

const name = new UnicodeRegExp(
  String.raw`^(?:The )?\p{Lu}[^\s,;:|]*(?: (?:\p{Lu}[^\s,;:|]*|of|the|and|&)){1,5}$`,
);

const post =
  /\b(?:staff|senior|special|political|reporters?|correspondents?|writers?|editors?|contributors?|columnist)\b/i;

/** Whether a line is what an author works for, right under a byline: "The Daily Example", not "Staff Writer". */
function isOutlet(text: string, line: Span, above: Span): boolean {
  if (!label.test(text.slice(above.start, above.end)) || !/^\r?\n$/.test(text.slice(above.end, line.start)))
    return false;
  const written = text.slice(line.start, line.end);
  if (!name.test(written) || post.test(written)) return false;
  return isPublication(text, line) || !isOccupation((/\S*$/.exec(written)?.[0] ?? '').toLowerCase());
}

/** Whether a name is not one of something else, as far as an engine is sure of that. */
const isFree = (name: Span, candidates: readonly Mention[]): boolean =>
  !candidates.some(
    (one) => overlaps(one, name) && !['title', 'person'].includes(one.type) && one.score > unsure,
  );
const unsure = 0.8;

const betweenNames = /\s*(?:[,;&|•·]|\b(?:and|with)\b)\s*/giu;

const betweenPlaces = /\s*(?:[,;&|•·/]|\b(?:and|with)\b)\s*/giu;

/** The parts of a list of names. */
function partsOf(text: string, { start, end }: Span, between: RegExp): Span[] {
  const parts: Span[] = [];
  const written = text.slice(start, end);
  let from = 0;
  for (const { index, 0: mark } of [...written.matchAll(between), { index: written.length, 0: '' }]) {
    if (index > from) parts.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  return parts;
}

/** "PA" is the Press Association only here: in a dateline it is Pennsylvania. */
const isAgency = (words: string): boolean => words === 'PA' || newsAgencies.has(words);

const namePart = new UnicodeRegExp(String.raw`^\p{Lu}(?:\.|[\p{L}\p{M}'’-]+)$`);

/** Whether a part of a byline is a name; what comes first is no post, though "Cook" and "King" are. */
function isFullName(name: string, isFirst: boolean): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const isPart = (word: string): boolean => namePart.test(word) || nameParticles.has(word);
  return words.every(isPart) && !words.some((word) => isNoPartOfName(word.toLowerCase(), isFirst));
}

const isNoPartOfName = (word: string, isFirst: boolean): boolean =>
  publicationWords.has(word) ||
  sectionNames.has(word) ||
  isBody(word) ||
  (!isFirst && isOccupation(word)) ||
  /^(?:the|our|special|senior|political|associated|agence|web|guest)$/.test(word);

function isPublication(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  return words.length > 1 && words.some((word) => publicationWords.has(word.toLowerCase()));
}
