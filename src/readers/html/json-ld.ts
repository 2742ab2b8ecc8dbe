import type { DomDocument } from './dom.js';

/** What schema.org's markup says of the page's article. */
export interface StructuredArticle {
  headline?: string;
  datePublished?: string;
  authors: string[];
  site?: string;
  url?: string;
  language?: string;
  /** The prose of the article, without markup; many sites leave it out. */
  body?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
/** What schema.org nests in an article or a page that is another article's. */
const foreignKeys = new Set([
  'liveBlogUpdate',
  'itemListElement',
  'hasPart',
  'mentions',
  'citation',
  'comment',
]);
/** Objects that are looked at; more are no description of one page. */
const mostNodes = 5000;

/**
 * The article that the JSON-LD of a page describes, or null. Where there are several
 * objects about it, each gives what those before it lack.
 */
export function structuredArticle(document: DomDocument): StructuredArticle | null {
  const nodes = nodesOf(document);
  const byId = new Map<string, Fields>();
  for (const node of nodes) {
    if (typeof node['@id'] === 'string' && node.name !== undefined) byId.set(node['@id'], node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const pages = nodes.filter((node) => typesOf(node).includes('WebPage'));
  const found = [...articles, ...pages];
  if (found.length === 0) return null;
  const first = <T>(read: (node: Fields) => T | undefined): T | undefined =>
    found.map(read).find((value) => value !== undefined);
  const headline = articles.map((node) => stringOf(node.headline) ?? stringOf(node.name)).find(Boolean);
  const datePublished = first((node) => stringOf(node.datePublished));
  const authors = first((node) => filled(namesOf(node.author ?? node.creator, byId)));
  const site = first((node) => namesOf(node.publisher, byId)[0]);
  const url = first((node) => stringOf(node.url) ?? addressOf(node.mainEntityOfPage));
  const language = first((node) => stringOf(node.inLanguage));
  const body = articles.map((node) => stringOf(node.articleBody)).find(Boolean);
  return {
    authors: authors ?? [],
    ...(headline !== undefined && { headline }),
    ...(datePublished !== undefined && { datePublished }),
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
  };
}

/** All objects of the page's JSON-LD, outer ones first, without those of other articles. */
function nodesOf(document: DomDocument): Fields[] {
  const nodes: Fields[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const queue: unknown[] = [parseLoosely(script.textContent ?? '')];
    while (queue.length > 0 && nodes.length < mostNodes) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.unshift(...(value as unknown[]).slice(0, mostNodes));
      else if (isObject(value)) {
        nodes.push(value);
        for (const [key, inner] of Object.entries(value)) {
          if (typeof inner === 'object' && !foreignKeys.has(key)) queue.push(inner);
        }
      }
    }
  }
  return nodes;
}

/** JSON as pages have it: within comments or CDATA, and with raw line ends in strings. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null;
}

function typesOf(node: Fields): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((name) => typeof name === 'string');
}

function stringOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return stringOf(value[0]);
  if (isObject(value)) return stringOf(value['@value'] ?? value.name);
  if (typeof value !== 'string') return undefined;
  return value.trim() === '' ? undefined : value.trim();
}

const addressOf = (value: unknown): string | undefined =>
  isObject(value) ? stringOf(value['@id']) : stringOf(value);

const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** The names of people or bodies: strings, objects with a name, or references to such. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Fields>): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((entry) => {
    if (!isObject(entry)) return stringOf(entry) ?? [];
    const named = entry.name === undefined ? byId.get(String(entry['@id'])) : entry;
    const name = named?.name;
    return (Array.isArray(name) ? (name as unknown[]) : [name]).flatMap((one) => stringOf(one) ?? []);
  });
}
