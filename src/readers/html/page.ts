import type { Article } from '../../pipeline/document.js';
import { InputError } from '../../errors.js';
import { removeForeignElements } from './boilerplate.js';
import { cleanBlocks } from './clean-blocks.js';
import { parsePage, type DomDocument } from './dom.js';
import { mainBlocks } from './main-text.js';
import { pageMetadata, type PageMetadata } from './page-metadata.js';
import { blocksOf, textOf } from './prose.js';
import { decodeEntities } from './strings.js';

/** Below this share of what the page's own metadata calls the article something is missing. */
const leastOfBody = 0.5;
/** A shorter text may be what is left where too much was taken off. */
const shortArticle = 400;

/**
 * The article of a page: its main text without what surrounds and interrupts it, and what
 * the page says of headline, date, authors and source. Throws an InputError where there is
 * no text.
 *
 * @param address Where the page was published, if that is known from outside.
 */
export async function readPage(html: string, where: string, address?: string): Promise<Omit<Article, 'id'>> {
  const document = await parsePage(html);
  const page = pageMetadata(document, address);
  const text = await textOfPage(document, html, page);
  if (text === '') throw new InputError(where, 'the page has no text');
  return {
    text,
    converted: true,
    ...(page.headline !== undefined && { headline: page.headline }),
    ...(page.date !== undefined && { date: page.date }),
    metadata: { format: 'html', ...page.metadata },
  };
}

async function textOfPage(document: DomDocument, html: string, page: PageMetadata): Promise<string> {
  const body = bodyOf(page);
  removeForeignElements(document);
  const text = await mainText(document, page);
  if (text.length >= Math.max(shortArticle, body.length * leastOfBody)) return text;
  // The page names its parts in an uncommon way, or shows its text by a script.
  const whole = await mainText(await parsePage(html), page);
  const longer = whole.length > text.length * 2 ? whole : text;
  return longer.length >= body.length * leastOfBody ? longer : body;
}

async function mainText(document: DomDocument, { headline, metadata }: PageMetadata): Promise<string> {
  const body = document.querySelector('body');
  const blocks = (await mainBlocks(document)) ?? (body === null ? [] : blocksOf(body));
  return textOf(cleanBlocks(blocks, { headline, byline: metadata.byline }));
}

/** The article's text in the page's metadata, which may have lost its paragraphs. */
function bodyOf({ structured }: PageMetadata): string {
  return decodeEntities(structured?.body ?? '')
    .replace(/<[^<>]{1,200}>/g, ' ')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
