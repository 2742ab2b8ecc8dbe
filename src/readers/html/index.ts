import { decodeBytes } from '../../inputs/encodings.js';
import { documentReader } from '../reader.js';
import { rootName } from '../xml.js';

/** Pages have more markup than text. */
const mostBytes = 32 * 1024 * 1024;

/** A page of the web: its main text without what surrounds it. */
export const html = documentReader({
  name: 'html',
  description: 'a page of the web',
  extensions: ['.html', '.htm', '.xhtml'],
  most: mostBytes,
  recognizes: ({ text }) => rootName(text) === 'html',
  resembles: ({ text }) => /^<(?:head|body|meta|title|article|main|div|p|h1|section)\b[^>]*>/i.test(text),
  article: async (bytes, { where, encoding, url }) => {
    const { readPage } = await import('./page.js');
    const declared = declaredEncoding(bytes);
    const { text, warnings } = await decodeBytes(bytes, where, { encoding, declared });
    const article = await readPage(text.replace(/^\uFEFF/, ''), where, url);
    return { ...article, ...(warnings.length > 0 && { warnings }) };
  },
});

/** What `<meta charset>`, `<meta http-equiv>` or an XML declaration names, in the first 4 KB. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1');
  return /(?:<meta[^>]{0,200}?charset\s*=\s*|<\?xml[^>]{0,100}?encoding\s*=\s*)["']?\s*([\w.:-]{2,40})/i.exec(
    head,
  )?.[1];
}
