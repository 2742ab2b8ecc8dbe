import { InputError } from '../errors.js';
import { decodeBytes } from '../inputs/encodings.js';
import type { Metadata } from '../pipeline/document.js';
import { namesInByline } from './byline.js';
import { parseXml, type DomElement } from './html/dom.js';
import { readFragment } from './html/fragment.js';
import { dayOf } from './html/page-metadata.js';
import { oneLine } from './html/strings.js';
import type { Entry, Reader, ReadContext } from './reader.js';
import { isRecord, type JsonRecord } from './records/record.js';
import { allBelow, childrenOf, childText, findBelow, markupOf, rootName } from './xml.js';

const mostBytes = 64 * 1024 * 1024;

/** What a feed says of one of its items. */
interface FeedItem {
  id?: string | number | undefined;
  title?: string | undefined;
  /** HTML or plain text. */
  content: string;
  date?: string | undefined;
  authors: string[];
  url?: string | undefined;
  language?: string | undefined;
}

/** RSS (0.9 to 2.0), Atom and JSON Feed: every item is an article. */
export const feed: Reader = {
  name: 'feed',
  description: 'RSS, Atom or JSON Feed: an item an article',
  extensions: ['.rss', '.atom', '.rdf'],
  several: true,
  recognizes: ({ text }) =>
    ['rss', 'feed', 'rdf'].includes(rootName(text)) ||
    /^\{[^]{0,400}"https?:\/\/jsonfeed\.org\/version\//.test(text),
  read: async function* (source, context) {
    const { where } = context;
    const bytes = await source.whole(where, mostBytes);
    const declared = /encoding\s*=\s*["']([\w.:-]{2,40})/.exec(bytes.toString('latin1', 0, 200))?.[1];
    const { text } = await decodeBytes(bytes, where, { encoding: context.encoding, declared });
    const { site, items } = text
      .trimStart()
      .replace(/^\uFEFF/, '')
      .startsWith('{')
      ? jsonFeed(text, where)
      : await xmlFeed(text);
    if (items.length === 0) throw new InputError(where, 'the feed has no items');
    for (const [index, item] of items.entries()) yield await entryOf(item, site, index + 1, context);
  },
};

async function entryOf(
  item: FeedItem,
  site: string | undefined,
  number: number,
  context: ReadContext,
): Promise<Entry> {
  const where = `${context.where}:${number}`;
  const id = item.id ?? item.url ?? `${context.id}:${number}`;
  const text = (await readFragment(item.content)).replace(leadingBack, '');
  if (text === '') return new InputError(where, 'the item of the feed has no text', id);
  const date = item.date === undefined ? null : dayOf(item.date);
  const byline = namesInByline(item.authors);
  const metadata: Metadata = {
    format: 'feed',
    ...(item.url !== undefined && { url: item.url }),
    ...(site !== undefined && { site }),
    ...(byline.length > 0 && { byline }),
    ...(item.language !== undefined && { language: item.language }),
  };
  return {
    id,
    text,
    converted: true,
    ...(item.title !== undefined && { headline: item.title }),
    ...(date !== null && { date }),
    metadata,
  };
}

/** What publishing systems put below an item for those who copy it. */
const leadingBack =
  /\n+(?:The post [^\n]{1,400} (?:appeared first|first appeared) on [^\n]{1,200}|(?:Continue reading|Read more|Read the full (?:story|article))[^\n]{0,200})$/i;

async function xmlFeed(xml: string): Promise<{ site: string | undefined; items: FeedItem[] }> {
  const document = await parseXml(xml);
  const channel = findBelow(document, 'channel', 'feed');
  const site = channel && childText(channel, 'title');
  const language =
    channel && (childText(channel, 'language') ?? channel.getAttribute('xml:lang') ?? undefined);
  const ofAll = channel ? authorsIn(channel) : [];
  const items = [...allBelow(document, 'item'), ...allBelow(document, 'entry')].map(xmlItem).map((item) => ({
    ...item,
    authors: item.authors.length > 0 ? item.authors : ofAll,
    language: language === '' ? undefined : language,
  }));
  return { site, items };
}

function xmlItem(item: DomElement): FeedItem {
  const parts = ['encoded', 'content', 'description', 'summary']
    .flatMap((name) => childrenOf(item, name))
    .map(markupOf);
  // The first that there is, unless a later one is the whole text and it the summary.
  const content = parts.find((part) => part.trim() !== '') ?? '';
  const links = childrenOf(item, 'link');
  const link =
    links
      .find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate' && one.getAttribute('href'))
      ?.getAttribute('href') ?? childText(item, 'link');
  return {
    id: childText(item, 'guid', 'id'),
    title: childText(item, 'title')?.replace(/<[^<>]{1,100}>/g, ''),
    content,
    date: childText(item, 'pubdate', 'published', 'date', 'issued', 'updated'),
    authors: authorsIn(item),
    url: link !== undefined && /^https?:/i.test(link) ? link : undefined,
  };
}

const authorsIn = (element: DomElement): string[] =>
  childrenOf(element, 'creator', 'author').map(
    (author) => childText(author, 'name') ?? mailboxName(oneLine(author.textContent ?? '')),
  );

/** "desk@example.org (Ada Roe)" as RSS wants it. */
const mailboxName = (author: string): string => /^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1] ?? author;

function jsonFeed(json: string, where: string): { site: string | undefined; items: FeedItem[] } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputError(where, 'the feed is not valid JSON');
  }
  const object = isRecord(value) ? value : {};
  const string = (record: JsonRecord, ...keys: string[]): string | undefined =>
    keys.map((key) => record[key]).find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const list = (of: unknown): JsonRecord[] => (Array.isArray(of) ? (of as unknown[]).filter(isRecord) : []);
  const authorsOf = (record: JsonRecord): string[] =>
    [...list(record.authors), ...list([record.author])].flatMap((author) => string(author, 'name') ?? []);
  const items = list(object.items).map((item) => ({
    id: typeof item.id === 'number' ? item.id : string(item, 'id'),
    title: string(item, 'title'),
    content: string(item, 'content_html', 'content_text', 'summary') ?? '',
    date: string(item, 'date_published', 'date_modified'),
    authors: authorsOf(item).length > 0 ? authorsOf(item) : authorsOf(object),
    url: string(item, 'url', 'external_url'),
    language: string(item, 'language') ?? string(object, 'language'),
  }));
  return { site: string(object, 'title'), items };
}
