import type { DomDocument, DomElement } from './dom.js';
import { decodeEntities, oneLine } from './strings.js';

/*
 * The headline of a page: what its tags and its headings agree on.
 */

/** What a title says after its last separator is usually the site's name. */
const titleSeparator = /\s+(?:[-–—|•·»*:]|\/\/)\s+/g;

/** A page's title without the site's name after or before it. */
function withoutSite(title: string, site: string | undefined): string {
  const separators = [...title.matchAll(titleSeparator)];
  const last = separators.at(-1);
  const [first] = separators;
  if (last === undefined || first === undefined) return title;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  if (site !== undefined) {
    if (sameWords(tail, site)) return head;
    if (sameWords(title.slice(0, first.index), site)) return title.slice(first.index + first[0].length);
  }
  return /[|*»•]|\/\//.test(last[0]) && wordsOf(tail).length <= 4 && wordsOf(head).length >= 4 ? head : title;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sameWords(a: string, b: string): boolean {
  const left = wordsOf(a).join('');
  const right = wordsOf(b).join('');
  return left !== '' && (left === right || left.replace(/com$/, '') === right.replace(/com$/, ''));
}

/** How much two headlines have in common: shared words by those of the shorter. */
function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** From here on two headlines are one in two wordings. */
const sameHeadline = 0.5;

/**
 * Headlines: what schema.org, Open Graph and the title say, and the page's visible one, which is what a
 * reader sees, if they confirm it or say nothing.
 *
 * @param declared What the page's tags give as the headline, the most trusted first.
 */
export function headlinesOf(
  document: DomDocument,
  declared: readonly (string | undefined)[],
  site: string | undefined,
): { told: string[]; confirmed: string | undefined } {
  const title = document.querySelector('title')?.textContent ?? undefined;
  const titles = [...declared, title]
    .filter((text) => text !== undefined)
    .map((text) => oneLine(decodeEntities(text)))
    .filter((text) => !untitled.test(text));
  const told = titles
    .map((text) => withoutSite(text, site))
    .filter((text) => text !== '' && (site === undefined || !sameWords(text, site)));
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => ({ element, text: oneLine(decodeEntities(element.textContent ?? '')) }))
    .filter(({ text }) => text.length > 0 && text.length < 400);
  const confirmed = headings
    .map(({ text }) => ({ text, score: Math.max(0, ...told.map((other) => likeness(text, other))) }))
    .filter(({ text, score }) => score >= sameHeadline && wordsOf(text).length >= 3)
    .sort((a, b) => b.score - a.score);
  const short = (): string | undefined =>
    headings.find(({ element, text }) => isShortHeadline(text, element, titles, site, document))?.text;
  return {
    told,
    confirmed: confirmed[0]?.text ?? short() ?? (told.length === 0 ? headings[0]?.text : undefined),
  };
}

/** What programs call a page that has no title. */
const untitled = /^(?:untitled(?: (?:document|page))?|new page(?: \d+)?|no title)$/i;

/** A site's name has so few words. */
const longestSite = 4;

/**
 * Whether a heading of two words, which may be the site's name as well, is the headline: a title has it
 * beside what can only be the site's.
 */
function isShortHeadline(
  text: string,
  element: DomElement,
  titles: readonly string[],
  site: string | undefined,
  document: DomDocument,
): boolean {
  const isSite = (site !== undefined && sameWords(text, site)) || element.querySelector('a, img') !== null;
  const isAbove = element.closest('header') !== null && element.closest('article, main') === null;
  if (wordsOf(text).length !== 2 || isSite || isAbove || element.closest('nav, a') !== null) return false;
  return titles.some((title) =>
    [...title.matchAll(titleSeparator)].some(({ index, 0: mark }) => {
      const sides = [title.slice(0, index), title.slice(index + mark.length)];
      const rest = sides.find((side) => !sameWords(side, text)) ?? '';
      if (rest === '' || !sides.some((side) => sameWords(side, text))) return false;
      const isHeading = [...document.querySelectorAll('h1, h2, h3')].some((heading) =>
        sameWords(heading.textContent ?? '', rest),
      );
      return wordsOf(rest).length <= longestSite && !isHeading;
    }),
  );
}
