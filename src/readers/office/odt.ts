import { InputError } from '../../errors.js';
import { ArchiveLimits } from '../archives/limits.js';
import { zipEntries } from '../archives/zip-entries.js';
import { parsePage } from '../html/dom.js';
import { blocksOf } from '../html/prose.js';
import { documentReader } from '../reader.js';
import { mostOfficeBytes, proseDocument } from './docx.js';

/** A text document of LibreOffice (OpenDocument): its prose, without comments and deleted text. */
export const odt = documentReader({
  name: 'odt',
  description: 'a document of LibreOffice',
  extensions: ['.odt', '.fodt'],
  most: mostOfficeBytes,
  recognizes: ({ bytes, text }) =>
    (bytes.toString('latin1', 0, 2) === 'PK' && bytes.includes('vnd.oasis.opendocument.text')) ||
    /^<\?xml[^>]*>\s*<office:document[\s>]/.test(text),
  article: async (bytes, { where }) => {
    const xml =
      bytes.toString('latin1', 0, 2) === 'PK' ? await contentOf(bytes, where) : bytes.toString('utf8');
    const start = /<office:text\b[^<>]*>/.exec(xml);
    const end = xml.lastIndexOf('</office:text>');
    if (start === null || end < start.index) throw new InputError(where, 'it is not a whole text document');
    const body = xml.slice(start.index + start[0].length, end);
    const document = await parsePage(`<html><head></head><body>${asHtml(body)}</body></html>`);
    const root = document.querySelector('body');
    return proseDocument(root === null ? [] : blocksOf(root), 'odt', where);
  },
});

async function contentOf(bytes: Buffer, where: string): Promise<string> {
  for await (const member of zipEntries(bytes, where, new ArchiveLimits(where))) {
    if (member.name === 'content.xml') return (await member.bytes()).toString('utf8');
  }
  throw new InputError(where, 'it is not a whole text document');
}

/** Elements that hold no prose. */
const silent = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
]);
const names: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'h2',
  'text:list-item': 'li',
  'text:list': 'ul',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:note-body': 'div',
};

const tag = /<(\/?)([\w-]+:[\w-]+)([^<>]*?)(\/?)>/g;

/** The elements of OpenDocument that structure prose, with the names that HTML has for them. */
function asHtml(xml: string): string {
  const parts: string[] = [];
  // Elements without prose that are open, and the names that open paragraphs have.
  let silence = 0;
  const paragraphs: string[] = [];
  let from = 0;
  const nameOf = (name: string, isEnd: boolean, attributes: string, isEmpty: boolean): string | undefined => {
    if (name !== 'text:p') return names[name];
    if (isEnd) return paragraphs.pop();
    const html = attributes.includes('style-name="Title"') ? 'h1' : 'p';
    if (!isEmpty) paragraphs.push(html);
    return html;
  };
  for (const { index, 0: whole, 1: slash, 2: name = '', 3: attributes = '', 4: empty } of xml.matchAll(tag)) {
    if (silence === 0) parts.push(xml.slice(from, index));
    from = index + whole.length;
    const [isEnd, isEmpty] = [slash === '/', empty === '/'];
    if (silent.has(name)) {
      if (!isEmpty) silence = Math.max(0, silence + (isEnd ? -1 : 1));
      continue;
    }
    if (silence > 0) continue;
    if (name === 'text:line-break') parts.push('<br>');
    else if (name === 'text:s' || name === 'text:tab') parts.push(' ');
    const html = nameOf(name, isEnd, attributes, isEmpty);
    if (html === undefined) continue;
    parts.push(isEmpty ? `<${html}></${html}>` : `<${slash}${html}>`);
  }
  parts.push(silence === 0 ? xml.slice(from) : '');
  return parts.join('');
}
