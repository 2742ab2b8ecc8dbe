import type { DomDocument, DomElement } from './html/dom.js';
import { decodeEntities, oneLine } from './html/strings.js';

/*
 * XML by local names: feeds and news formats are written with and without prefixes. The
 * parser knows no entities of a DTD, so that none can grow or be loaded.
 */

/** What stands before the root: white space, instructions, comments, a document type. */
const prolog = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+([\w.-]*)[^<>[]*(?:\[[^\]]*\]\s*)?>/iy;
const rootTag = /<(?:[\w.-]+:)?([\w.-]+)[\s>/]/y;

/**
 * The name of the root of XML or of a page without its prefix, in lower case, by its beginning; "html"
 * for a page that only says it in its document type, '' for what is no markup.
 */
export function rootName(text: string): string {
  let at = 0;
  for (;;) {
    prolog.lastIndex = at;
    const found = prolog.exec(text);
    if (!found) break;
    if (found[1]?.toLowerCase() === 'html') return 'html';
    at = prolog.lastIndex;
  }
  rootTag.lastIndex = at;
  return rootTag.exec(text)?.[1]?.toLowerCase() ?? '';
}

const localName = (element: DomElement): string => element.localName.replace(/^.*:/, '').toLowerCase();

/** The child elements with one of these names, in document order. */
export function childrenOf(element: DomElement, ...names: string[]): DomElement[] {
  return [...element.children].filter((child) => names.includes(localName(child)));
}

/** The first element below with one of these names, in the order of the names. */
export function findBelow(root: DomDocument | DomElement, ...names: string[]): DomElement | undefined {
  for (const name of names) {
    const [first] = allBelow(root, name);
    if (first) return first;
  }
  return undefined;
}

/** All elements below with this name. */
export function allBelow(root: DomDocument | DomElement, name: string): DomElement[] {
  return [...root.querySelectorAll('*')].filter((element) => localName(element) === name);
}

/** The text of the first child with one of these names, in one line. */
export function childText(element: DomElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = plainText(child);
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** An element's text in one line. */
export const plainText = (element: DomElement): string => oneLine(decodeEntities(element.textContent ?? ''));

/** The markup within an element, whether it is escaped, in CDATA, or elements of its own. */
export function markupOf(element: DomElement): string {
  const hasElements = element.children.length > 0;
  return hasElements ? (element.innerHTML ?? '') : (element.textContent ?? '');
}
