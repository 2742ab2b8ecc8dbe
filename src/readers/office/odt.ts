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
    const body = /<office:text\b[^>]*>([^]*)<\/office:text>/.exec(xml)?.[1];
    if (body === undefined) throw new InputError(where, 'it is not a whole text document');
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

const silent = [
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'text:sequence-decls',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
];
const names: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'h2',
  'text:list-item': 'li',
  'text:list': 'ul',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:note-body': 'div',
};

/** The elements of OpenDocument that structure prose, with the names that HTML has for them. */
function asHtml(xml: string): string {
  let html = xml;
  for (const name of silent) {
    html = html.replace(new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`, 'g'), '');
  }
  return html
    .replace(
      /<(\/?)([\w-]+:[\w-]+)([^<>]*?)(\/?)>/g,
      (_, slash: string, name: string, attributes: string, empty: string) => {
        if (name === 'text:line-break') return '<br>';
        if (name === 'text:s' || name === 'text:tab') return ' ';
        const isTitle = name === 'text:p' && attributes.includes('style-name="Title"');
        const html = isTitle ? 'h1' : names[name];
        if (html === undefined) return '';
        return empty === '' ? `<${slash}${html}>` : `<${html}></${html}>`;
      },
    )
    .replace(/<h1>([^]*?)<\/p>/g, '<h1>$1</h1>');
}
