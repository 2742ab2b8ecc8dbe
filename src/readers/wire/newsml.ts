import { InputError } from '../../errors.js';
import { decodeBytes } from '../../inputs/encodings.js';
import type { Metadata } from '../../pipeline/document.js';
import { namesInByline } from '../byline.js';
import { parseXml, type DomElement } from '../html/dom.js';
import { readFragment } from '../html/fragment.js';
import { dayOf } from '../html/page-metadata.js';
import type { ArticleContent, Entry, Reader } from '../reader.js';
import { allBelow, findBelow, markupOf, plainText, rootName } from '../xml.js';
import { readNitf, withDateline, xmlEncoding } from './nitf.js';

const mostBytes = 64 * 1024 * 1024;

/** News items in NewsML-G2 or NewsML 1.2 of IPTC; a message may have several. */
export const newsml: Reader = {
  name: 'newsml',
  description: 'NewsML-G2 or NewsML 1',
  extensions: ['.newsml'],
  several: true,
  recognizes: ({ text }) =>
    ['newsmessage', 'newsitem', 'newsml'].includes(rootName(text)) ||
    /^<(?:[^>]*>\s*<){0,12}(?:\w+:)?(?:newsMessage|newsItem|NewsML)[\s>]/.test(text.slice(0, 4000)),
  read: async function* (source, { where, id, encoding }) {
    const bytes = await source.whole(where, mostBytes);
    const { text } = await decodeBytes(bytes, where, { encoding, declared: xmlEncoding(bytes) });
    const document = await parseXml(text);
    const isFirst = document.documentElement?.localName === 'NewsML';
    const items = allBelow(document, 'newsitem').filter(
      (item) => findBelow(item, 'contentset', 'contentitem') && !isPicture(item),
    );
    if (items.length === 0) throw new InputError(where, 'there is no news item with a text in it');
    for (const [index, item] of items.entries()) {
      const place = items.length === 1 ? where : `${where}:${index + 1}`;
      const own = item.getAttribute('guid') ?? findBelow(item, 'publicidentifier')?.textContent?.trim();
      const itemId = own ?? (items.length === 1 ? id : `${id}:${index + 1}`);
      yield await entryOf(item, place, itemId, isFirst);
    }
  },
};

/** Whether an item says that it is a picture, a film or the like, which comes beside those of text. */
const isPicture = (item: DomElement): boolean =>
  /^ninat:(?!text$|composite$)/.test(findBelow(item, 'itemclass')?.getAttribute('qcode') ?? '');

async function entryOf(
  item: DomElement,
  where: string,
  id: string | number,
  isFirst: boolean,
): Promise<Entry> {
  try {
    return { id, ...(await (isFirst ? readNewsMl1(item, where) : readG2(item, where))) };
  } catch (error) {
    if (error instanceof InputError) return new InputError(where, error.message, id);
    throw error;
  }
}

async function readG2(item: DomElement, where: string): Promise<ArticleContent> {
  const content = findBelow(item, 'inlinexml', 'inlinedata');
  const dateline = lineIn(item, 'dateline');
  const day = dayOf(attributeOrText(findBelow(item, 'contentcreated', 'firstcreated', 'versioncreated')));
  const article = await contentOf(content, where);
  const byline = namesInByline(
    namesIn(item, 'by').length > 0 ? namesIn(item, 'by') : namesIn(item, 'creator'),
  );
  return compose(article, where, {
    headline: lineIn(item, 'headline'),
    day,
    byline,
    dateline,
    language: findBelow(item, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang') ?? undefined,
    site: lineIn(item, 'provider') ?? undefined,
  });
}

async function readNewsMl1(item: DomElement, where: string): Promise<ArticleContent> {
  const article = await contentOf(findBelow(item, 'datacontent'), where);
  const created = attributeOrText(findBelow(item, 'firstcreated', 'thisrevisioncreated', 'dateid'));
  return compose(article, where, {
    headline: lineIn(item, 'headline'),
    day: dayOf(created),
    byline: namesInByline(namesIn(item, 'byline')),
    dateline: lineIn(item, 'dateline'),
    language: findBelow(item, 'language')?.getAttribute('FormalName') ?? undefined,
    site: undefined,
  });
}

function compose(
  article: Partial<ArticleContent> & { text: string },
  where: string,
  found: {
    headline: string | undefined;
    day: string | null;
    byline: string[];
    dateline: string | undefined;
    language: string | undefined;
    site: string | undefined;
  },
): ArticleContent {
  const text = withDateline(article.text, found.dateline);
  if (text === '') throw new InputError(where, 'the news item has no text');
  const headline = found.headline ?? article.headline;
  const date = found.day ?? article.date;
  const byline = found.byline.length > 0 ? found.byline : (article.metadata?.byline ?? []);
  const metadata: Metadata = {
    format: 'newsml',
    ...(found.site !== undefined && { site: found.site }),
    ...(byline.length > 0 && { byline }),
    ...(found.language !== undefined && { language: found.language }),
  };
  return {
    text,
    converted: true,
    ...(headline !== undefined && { headline }),
    ...(date !== undefined && { date }),
    metadata,
  };
}

/** The content of an item: NITF, HTML, or plain text. */
async function contentOf(
  content: DomElement | undefined,
  where: string,
): Promise<Partial<ArticleContent> & { text: string }> {
  if (!content) return { text: '' };
  if (findBelow(content, 'body.content')) return readNitf(findBelow(content, 'nitf') ?? content, where);
  const body = findBelow(content, 'body') ?? content;
  return { text: await readFragment(markupOf(body)) };
}

function lineIn(item: DomElement, name: string): string | undefined {
  // The content may have lines of its own; those of the item come first in the document.
  const [first] = allBelow(item, name)
    .map(plainText)
    .filter((text) => text !== '');
  return first;
}

const namesIn = (item: DomElement, name: string): string[] =>
  allBelow(item, name)
    .map((one) => plainText(findBelow(one, 'name') ?? one))
    .filter((text) => text !== '');

const attributeOrText = (element: DomElement | undefined): string =>
  element?.getAttribute('norm') ?? (element ? plainText(element) : '');
