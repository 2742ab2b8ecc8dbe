import { InputError } from '../../errors.js';
import { documentReader } from '../reader.js';

const mostBytes = 128 * 1024 * 1024;
const mostPages = 2000;

/** PDF: its text in reading order, without running heads and hyphens at line ends. */
export const pdf = documentReader({
  name: 'pdf',
  description: 'PDF',
  extensions: ['.pdf'],
  most: mostBytes,
  // Up to a kilobyte may stand before the header.
  recognizes: ({ bytes }) => bytes.subarray(0, 1024).includes('%PDF-', 0, 'latin1'),
  article: async (bytes, { where }) => {
    const [{ pagesOf }, { articleOf }] = await Promise.all([import('./pages.js'), import('./layout.js')]);
    const pages = await pagesOf(bytes, mostPages, where);
    const { text, headline, date } = articleOf(pages);
    if (text === '') {
      throw new InputError(
        where,
        'the PDF has no text; if its pages are pictures, recognise them first (for example: ocrmypdf IN.pdf OUT.pdf)',
      );
    }
    return {
      text,
      converted: true,
      ...(headline !== undefined && { headline }),
      ...(date !== undefined && { date }),
      metadata: { format: 'pdf' },
    };
  },
});
