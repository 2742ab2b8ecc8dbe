import type { Metadata } from '../../pipeline/document.js';
import { parseCalendarDate } from '../../knowledge/calendar-date.js';
import { namesInByline } from '../byline.js';
import { isElement, type DomDocument, type DomElement } from './dom.js';
import { headlinesOf } from './headlines.js';
import { structuredArticle, type StructuredArticle } from './json-ld.js';
import { oneLine } from './strings.js';
import { visibleCredits } from './visible-credits.js';

/** What a page says of its article outside the prose. */
export interface PageMetadata {
  headline?: string;
  /** ISO 8601. */
  date?: string;
  /** The standfirst, as the page's description has it. */
  description?: string;
  metadata: Metadata;
  structured: StructuredArticle | null;
}

/**
 * Reads JSON-LD, Open Graph, meta tags, microdata, `<time>` and the visible headline.
 *
 * @param address Where the page was published, if that is known from outside.
 */
export function pageMetadata(document: DomDocument, address?: string): PageMetadata {
  const structured = structuredArticle(document);
  const meta = metaTags(document);
  const site = meta('og:site_name', 'application-name') ?? structured?.site;
  const declared = [structured?.headline, meta('og:title', 'twitter:title', 'dc.title')];
  const { told, confirmed } = headlinesOf(document, declared, site);
  const tagged = {
    date: dateOf(document, structured, meta, address),
    byline: bylineOf(document, structured, meta),
  };
  const isComplete = confirmed !== undefined && tagged.date !== undefined && tagged.byline.length > 0;
  const visible = isComplete ? null : visibleCredits(document, confirmed, told);
  const headline = confirmed ?? visible?.headline ?? told[0];
  const date = tagged.date ?? visible?.date;
  const url = [linkTo(document, 'canonical'), meta('og:url'), structured?.url].find(isAddress);
  const language = languageOf(document) ?? meta('og:locale', 'content-language') ?? structured?.language;
  const byline = tagged.byline.length > 0 ? tagged.byline : (visible?.byline ?? []);
  const description = meta('og:description', 'description', 'twitter:description');
  return {
    ...(headline !== undefined && { headline }),
    ...(date !== undefined && { date }),
    ...(description !== undefined && { description }),
    metadata: {
      ...(url !== undefined && { url }),
      ...(site !== undefined && { site: oneLine(site) }),
      ...(byline.length > 0 && { byline }),
      ...(language !== undefined && { language: language.replace('_', '-') }),
    },
    structured,
  };
}

type MetaTags = (...names: string[]) => string | undefined;

/** The content of the first meta tag of one of these names, in their order. */
function metaTags(document: DomDocument): MetaTags {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined);
}

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(text);

function linkTo(document: DomDocument, relation: string): string | undefined {
  return document.querySelector(`link[rel="${relation}"]`)?.getAttribute('href')?.trim();
}

function languageOf(document: DomDocument): string | undefined {
  const language = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  return language === '' ? undefined : language;
}

const dateTags = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'date',
];

/** The day of publication: what tags say, then marked times, then the address. */
function dateOf(
  document: DomDocument,
  structured: StructuredArticle | null,
  meta: MetaTags,
  address: string | undefined,
): string | undefined {
  const told = [structured?.datePublished, ...dateTags.map((name) => meta(name))];
  for (const text of told) {
    const day = text === undefined ? null : dayOf(text);
    if (day !== null) return day;
  }
  const own = linkTo(document, 'canonical') ?? meta('og:url') ?? '';
  return dayInPage(document) ?? dayInAddress(own) ?? dayInAddress(address ?? '');
}

/** Seconds or milliseconds since 1970, of this century. */
const epoch = /^(?:\d{10}|\d{13})$/;

/** The day that a timestamp or a date in any notation names, in its own time zone. */
export function dayOf(text: string): string | null {
  const value = text.trim();
  if (epoch.test(value)) {
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  }
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/.exec(value);
  const iso = basic ? `${basic[1]}-${basic[2]}-${basic[3]}` : value;
  return parseCalendarDate(iso) ?? parseCalendarDate(/^\d{4}-\d{2}-\d{2}(?=[T\s])/.exec(iso)?.[0] ?? '');
}

/** A marked time near the headline: microdata first, then the first `<time>` that is no comment's. */
function dayInPage(document: DomDocument): string | null {
  const candidates = [
    ...document.querySelectorAll('[itemprop="datePublished"], time[pubdate]'),
    ...document.querySelectorAll('article time, main time, header time, time'),
    ...document.querySelectorAll(
      '[class*="publish" i][class*="date" i], [class*="pubdate" i], [class*="dateline" i], [class*="timestamp" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i]',
    ),
  ];
  for (const element of candidates.slice(0, 40)) {
    if (element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]') !== null) continue;
    const text =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const visible = oneLine(text).replace(/^(?:published|posted|updated|on|:|\s)+/i, '');
    const day = visible.length < 60 ? dayOf(visible) : null;
    if (day !== null) return day;
  }
  return null;
}

/** "/2024/05/16/" or "/2024-05-16" in an address. */
function dayInAddress(url: string): string | undefined {
  const parts = /\/((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(url);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}

const authorTags = [
  'author',
  'parsely-author',
  'sailthru.author',
  'og:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article:author_name',
  'article:author',
];

const bylineSelectors = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i]',
  '[class*="byline" i]',
];

function bylineOf(document: DomDocument, structured: StructuredArticle | null, meta: MetaTags): string[] {
  const told = [structured?.authors ?? [], ...authorTags.map((name) => meta(name) ?? [])];
  for (const names of told) {
    const byline = namesInByline([names].flat());
    if (byline.length > 0) return byline;
  }
  for (const selector of bylineSelectors) {
    const elements = [...document.querySelectorAll(selector)].filter(isBylineElement).slice(0, 8);
    const byline = namesInByline(elements.map((element) => oneLine(element.textContent ?? '')));
    if (byline.length > 0) return byline;
  }
  return [];
}

/** A byline that belongs to this article, and holds no more than names. */
function isBylineElement(element: DomElement): boolean {
  if (!isElement(element) || (element.textContent ?? '').length > 150) return false;
  return element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i]') === null;
}
