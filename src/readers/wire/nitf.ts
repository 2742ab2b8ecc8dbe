import { InputError } from '../../errors.js';
import type { Metadata } from '../../pipeline/document.js';
import { decodeBytes } from '../../inputs/encodings.js';
import { namesInByline } from '../byline.js';
import { parseXml, type DomElement } from '../html/dom.js';
import { readFragment } from '../html/fragment.js';
import { dayOf } from '../html/page-metadata.js';
import { documentReader, type ArticleContent } from '../reader.js';
import { allBelow, childText, findBelow, plainText, rootName } from '../xml.js';

/** The encoding that an XML declaration names. */
export const xmlEncoding = (bytes: Buffer): string | undefined =>
  /^[^<]{0,8}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];

/** A news item in the News Industry Text Format of IPTC. */
export const nitf = documentReader({
  name: 'nitf',
  description: 'NITF',
  extensions: ['.nitf'],
  recognizes: ({ text }) =>
    rootName(text) === 'nitf' || /^<(?:[^>]*>\s*<){0,12}nitf[\s>]/i.test(text.slice(0, 4000)),
  article: async (bytes, { where, encoding }) => {
    const { text } = await decodeBytes(bytes, where, { encoding, declared: xmlEncoding(bytes) });
    const document = await parseXml(text);
    const root = findBelow(document, 'nitf') ?? document.documentElement;
    if (root === null) throw new InputError(where, 'it is not valid XML');
    return readNitf(root, where);
  },
});

/** The article in an element `nitf`, or in a `body` of its kind. Throws an InputError without a text. */
export async function readNitf(root: DomElement, where: string): Promise<ArticleContent> {
  const content = findBelow(root, 'body.content');
  for (const element of content ? [...allBelow(content, 'media'), ...allBelow(content, 'datasource')] : [])
    element.remove();
  const dateline = findBelow(root, 'dateline');
  const prose = await readFragment(asHtml(content?.innerHTML ?? ''));
  const text = withDateline(prose, dateline && plainText(dateline));
  if (text === '') throw new InputError(where, 'the news item has no text');
  const lines = findBelow(root, 'hl1', 'hedline', 'title');
  const headline = lines && plainText(lines);
  const issued = findBelow(root, 'date.issue', 'story.date', 'date.release');
  const date = dayOf(issued?.getAttribute('norm') ?? (issued ? plainText(issued) : ''));
  const byline = namesInByline(
    allBelow(root, 'byline').map((line) => childText(line, 'person') ?? plainText(line)),
  );
  const language = root.getAttribute('xml:lang') ?? undefined;
  const site = findBelow(root, 'distributor', 'doc.copyright');
  const name = site && (site.getAttribute('holder') ?? plainText(site));
  const metadata: Metadata = {
    format: 'nitf',
    ...(name !== undefined && name !== '' && { site: name }),
    ...(byline.length > 0 && { byline }),
    ...(language !== undefined && { language }),
  };
  return {
    text,
    converted: true,
    ...(headline !== undefined && headline !== '' && { headline }),
    ...(date !== null && { date }),
    metadata,
  };
}

/** Elements of NITF with the names that HTML has for them. */
function asHtml(markup: string): string {
  return markup.replace(
    /<(\/?)(hl2|hedline|hl1|block|bq|credit|quote)\b/gi,
    (_, slash: string, name: string) => {
      const html = {
        hl2: 'h2',
        hl1: 'h1',
        hedline: 'div',
        block: 'div',
        bq: 'blockquote',
        credit: 'figcaption',
        quote: 'span',
      };
      return `<${slash}${html[name.toLowerCase() as keyof typeof html]}`;
    },
  );
}

/** The dateline has an element of its own; as prose it begins the first paragraph. */
export function withDateline(prose: string, dateline: string | undefined): string {
  if (dateline === undefined || dateline === '' || prose === '' || dateline.length > 100) return prose;
  const [place = ''] = dateline.split(',');
  if (prose.slice(0, 200).toLowerCase().startsWith(place.toLowerCase())) return prose;
  return `${dateline.replace(/\s*[-–—]+$/, '')} — ${prose}`;
}
