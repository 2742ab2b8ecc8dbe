import { findCalendarDate } from '../../knowledge/calendar-date.js';
import { namesInByline } from '../byline.js';
import type { DomDocument, DomElement } from './dom.js';
import { blocksOf, type Block } from './prose.js';
import { lettersOf, oneLine } from './strings.js';

/*
 * What a page shows of headline, author and date to those who look at it, for pages whose tags
 * say nothing of them: the lines between the headline and the first paragraph.
 */

export interface VisibleCredits {
  headline?: string;
  /** ISO 8601. */
  date?: string;
  byline: string[];
}

const elsewhere =
  'nav, aside, footer, form, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="cookie" i], [class*="consent" i]';
/** Lines of credits below a headline, and the length of one. */
const mostCredits = 8;
const longestCredit = 160;
/** From here on a block is a paragraph of the article. */
const shortestProse = 120;
const longestHeadline = 250;
/** Of a title with a site's name; what is longer is none. */
const longestTitle = 500;
const fewestWords = 3;

/**
 * The lines around a page's visible headline.
 *
 * @param headline As the page's tags and its heading have it; undefined where they do not agree.
 * @param titles What tags give as the title, which may have the site's name before or after it.
 */
export function visibleCredits(
  document: DomDocument,
  headline: string | undefined,
  titles: readonly string[],
): VisibleCredits {
  const body = document.querySelector('body');
  if (body === null) return { byline: [] };
  const blocks = blocksOf(body).filter(({ element }) => element.closest(elsewhere) === null);
  const at = headline === undefined ? headlineAt(blocks, titles) : indexOf(blocks, headline);
  const found = blocks[at];
  if (!found) return { byline: [] };
  const credits = creditsAfter(blocks, at);
  const date = credits.flatMap(({ text }) => text.split('\n').flatMap((line) => dateIn(line) ?? []))[0];
  return {
    ...(headline === undefined && { headline: oneLine(found.text) }),
    ...(date !== undefined && { date }),
    byline: bylineIn(credits),
  };
}

function indexOf(blocks: readonly Block[], headline: string): number {
  const letters = lettersOf(headline);
  return blocks.findIndex(({ text }) => lettersOf(text) === letters);
}

/** The block that is one of the titles but for the site's name; else a heading right above the text. */
function headlineAt(blocks: readonly Block[], titles: readonly string[]): number {
  const parts = new Set(titles.flatMap(partsOf).map(lettersOf));
  const named = blocks.findIndex(({ text }) => mayBeHeadline(text) && parts.has(lettersOf(text)));
  if (named >= 0 || titles.some((title) => title.split(' ').length > longestSite)) return named;
  return blocks.findIndex(
    ({ kind, text }, index) =>
      kind === 'heading' &&
      mayBeHeadline(text) &&
      blocks.slice(index + 1, index + 5).some((next) => next.kind === 'paragraph' && isProse(next)),
  );
}
/** A title of so few words may be the site's name alone. */
const longestSite = 4;

const mayBeHeadline = (text: string): boolean =>
  text.length <= longestHeadline && text.split(/\s+/).length >= fewestWords;

const isProse = ({ text, linked }: Block): boolean =>
  text.length >= shortestProse && linked < text.length / 2;

/** A title, and what is left of it without what stands before or after one of its marks. */
function partsOf(title: string): string[] {
  if (title.length > longestTitle) return [];
  const parts = [title];
  for (const { index, 0: mark } of title.matchAll(/\s*[-–—|•·»:]+\s+/g)) {
    parts.push(title.slice(0, index), title.slice(index + mark.length));
  }
  return parts;
}

/** Short blocks between the headline and the first paragraph. */
function creditsAfter(blocks: readonly Block[], at: number): Block[] {
  const credits: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + mostCredits)) {
    if (isProse(block)) break;
    if (block.text.length <= longestCredit) credits.push(block);
  }
  return credits;
}

const publication = /\b(?:publish\w*|posted|issued|released|on|date)\b[^\d]{0,20}$/i;
const change = /\b(?:updat\w*|modif\w*|edit\w*|review\w*)\b[^\d]{0,20}$/i;

/** The day of publication in a line, where it also has that of a change. */
function dateIn(line: string): string | null {
  if (/[.!?]$/.test(line) && line.split(' ').length > 12) return null;
  const dates: { value: string; before: string }[] = [];
  let from = 0;
  for (let found = findCalendarDate(line); found; found = findCalendarDate(line.slice(from))) {
    dates.push({ value: found.value, before: line.slice(from, from + found.start) });
    from += found.end;
  }
  const published = dates.find(({ before }) => publication.test(before) && !change.test(before));
  const other = dates.find(({ before }) => !change.test(before));
  return (published ?? other ?? dates[0])?.value ?? null;
}

const label = /^(?:(?:written|story|text|words|reported|report)\s+)?by\b[:\s]/i;
const authorAddress =
  /\/(?:authors?|profiles?|by|byline|staff|contributors?|people|journalists?|reporters?|writers?|columnists?|team)\//i;

function bylineIn(credits: readonly Block[]): string[] {
  for (const { text, element } of credits) {
    const signed = text.split('\n').filter((line) => label.test(line));
    const names = namesInByline([...signed, ...authorLinks(element)]);
    if (names.length > 0) return names;
  }
  return [];
}

const authorLinks = (element: DomElement): string[] =>
  [...element.querySelectorAll('a[href]')]
    .filter((link) => authorAddress.test(link.getAttribute('href') ?? ''))
    .map((link) => oneLine(link.textContent ?? ''));
