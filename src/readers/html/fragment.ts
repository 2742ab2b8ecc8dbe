import { hiding } from './boilerplate.js';
import { parsePage } from './dom.js';
import { blocksOf, textOf } from './prose.js';
import { decodeEntities } from './strings.js';

/** Elements that a feed or a message has among its prose, and that are none of it. */
const foreign = 'figcaption, figure, nav, aside, footer, form, .wp-caption-text, .feedflare, .mso, [hidden]';

/** The prose of a piece of HTML that is all article: an entry of a feed, a message, a news item. */
export async function readFragment(html: string): Promise<string> {
  if (!/[<&]/.test(html)) return tidyPlain(html);
  const document = await parsePage(html);
  for (const element of [...document.querySelectorAll(foreign)]) element.remove();
  for (const element of [...document.querySelectorAll('[style]')]) {
    if (hiding.test(element.getAttribute('style') ?? '')) element.remove();
  }
  const body = document.querySelector('body') ?? document.documentElement;
  return body === null ? '' : textOf(blocksOf(body));
}

/** Plain text in a field of markup, with its line breaks. */
function tidyPlain(text: string): string {
  return decodeEntities(text)
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
