import { InputError } from '../../errors.js';
import { ArchiveLimits } from '../archives/limits.js';
import { zipEntries } from '../archives/zip-entries.js';
import { parsePage } from '../html/dom.js';
import { blocksOf, textOf, type Block } from '../html/prose.js';
import { documentReader } from '../reader.js';

export const mostOfficeBytes = 64 * 1024 * 1024;

/** A document of Word (Office Open XML): its prose, without comments and deleted text. */
export const docx = documentReader({
  name: 'docx',
  description: 'a document of Word',
  extensions: ['.docx', '.docm'],
  most: mostOfficeBytes,
  recognizes: ({ bytes }) => zipHas(bytes, 'word/'),
  article: async (bytes, { where }) => {
    // The converter unpacks without a limit, so that what it unpacks is looked at before.
    const limits = new ArchiveLimits(where);
    let hasText = false;
    for await (const member of zipEntries(bytes, where, limits)) {
      if (/\.(?:xml|rels)$/.test(member.name)) await member.bytes();
      hasText ||= member.name === 'word/document.xml';
    }
    if (!hasText) throw new InputError(where, 'it is not a whole document of Word');
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth
      .convertToHtml(
        { buffer: bytes },
        {
          styleMap: ["p[style-name='Title'] => h1:fresh"],
          convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        },
      )
      .catch(() => {
        throw new InputError(where, 'the document is damaged');
      });
    const document = await parsePage(`<html><head></head><body>${value}</body></html>`);
    // Marks of notes and comments stand in the text.
    for (const mark of [...document.querySelectorAll('sup')]) {
      if (mark.querySelector('a[id*="note-ref"], a[id*="comment"]') !== null) mark.remove();
    }
    for (const back of [...document.querySelectorAll('a[href*="note-ref"]')]) back.remove();
    const body = document.querySelector('body');
    return proseDocument(body === null ? [] : blocksOf(body), 'docx', where);
  },
});

/** Whether a ZIP archive begins with a file whose name begins so, among the first there are. */
function zipHas(bytes: Buffer, start: string): boolean {
  return (
    bytes.toString('latin1', 0, 2) === 'PK' &&
    bytes.includes(start, 0, 'latin1') &&
    !bytes.includes('xl/workbook', 0, 'latin1')
  );
}

/** The article of a document of an office program; a heading that opens it is the headline. */
export function proseDocument(
  blocks: readonly Pick<Block, 'kind' | 'text'>[],
  format: string,
  where: string,
): { text: string; converted: true; headline?: string; metadata: { format: string } } {
  const text = textOf(blocks);
  if (text === '') throw new InputError(where, 'the document has no text');
  const [first] = blocks;
  const headline = first?.kind === 'heading' ? first.text.replaceAll('\n', ' ') : undefined;
  return { text, converted: true, ...(headline !== undefined && { headline }), metadata: { format } };
}
