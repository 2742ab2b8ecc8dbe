/*
 * The part of the DOM that the readers use, and the parsers that make it. They run no script,
 * load no resource and resolve no external entity.
 */

import { nestingOf } from './nesting.js';

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: DomElement | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  /** In lower case in a page; in XML as written, with its prefix. */
  readonly localName: string;
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  readonly innerHTML?: string;
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  matches(selector: string): boolean;
}

export interface DomDocument {
  cloneNode(isDeep: boolean): DomDocument;
  readonly documentElement: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** Beyond this depth and number no page of an article goes, and reading takes minutes; browsers stop at 512, too. */
const deepestPage = 512;
const deepestXml = 1500;
const mostElements = 100_000;
const mostAttributes = 5000;
/** Each is a node of its own. */
const mostEntities = 300_000;

/** Markup that would take too long to parse; `asInputError` names its input. */
export class MarkupError extends Error {}

const elementNode = 1;
export const textNode = 3;
export const cdataNode = 4;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode;

function hasOver(most: number, unit: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(unit); at >= 0 && count <= most; at = text.indexOf(unit, at + 1)) count += 1;
  return count > most;
}

/**
 * Parses a page, however broken it is. The parser makes no elements that are not written:
 * a page without its root, or with it in a conditional comment, gets one.
 */
export async function parsePage(page: string): Promise<DomDocument> {
  // Brackets in a run would be a node each.
  const html = page.replace(/<{2,}/g, '<');
  const { depth, elements, attributes } = nestingOf(html, false);
  if (depth > deepestPage) throw new MarkupError('its elements are nested too deep');
  if (attributes > mostAttributes) throw new MarkupError('an element of it has too many attributes');
  if (hasOver(mostEntities, '&', html)) throw new MarkupError('it has too many entities for one article');
  if (elements > mostElements) throw new MarkupError('it has too many elements for one article');
  const { parseHTML } = await import('linkedom');
  const parse = (source: string): DomDocument =>
    (parseHTML(source) as unknown as { document: DomDocument }).document;
  const document = parse(html);
  if (document.documentElement?.localName === 'html' && document.querySelector('body') !== null)
    return document;
  const inner = html.replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>/gi, '');
  const hasBody = /<body[\s>]/i.test(inner);
  return parse(`<!DOCTYPE html><html>${hasBody ? inner : `<head></head><body>${inner}</body>`}</html>`);
}

/** Parses XML. What is not well-formed is read as far as it goes. */
export async function parseXml(xml: string): Promise<DomDocument> {
  const { depth, attributes } = nestingOf(xml, true);
  if (depth > deepestXml) throw new MarkupError('its elements are nested too deep');
  if (attributes > mostAttributes) throw new MarkupError('an element of it has too many attributes');
  if (hasOver(mostEntities, '&', xml)) throw new MarkupError('it has too many entities for one article');
  const { DOMParser } = await import('linkedom');
  return new DOMParser().parseFromString(xml, 'text/xml');
}

/** Calls the functions for each node below a root in document order, without recursion. */
export function walkTree(
  root: DomNode,
  enter: (node: DomNode) => boolean,
  leave: (node: DomElement) => void,
): void {
  let node: DomNode | null = root;
  while (node !== null) {
    const mayDescend: boolean = enter(node);
    if (mayDescend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isElement(node)) leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}
