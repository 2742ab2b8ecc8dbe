import { InputError } from '../../errors.js';
import { maxArticleBytes, tooLarge } from '../../inputs/decode.js';
import type { Page, Piece } from './layout.js';
import { checkStreams } from './streams.js';

/** No article is set in more pieces, even if each letter is one. */
const mostPieces = 1_000_000;
/** In milliseconds; hundreds of pages take a few seconds, and a page a fraction of one. */
const longestReading = 60_000;
const longestPage = 8_000;

interface TextItem {
  str: string;
  /** An affine matrix: font size and rotation, then x and y from the lower left corner, in points. */
  transform: number[];
  width: number;
}

/**
 * The pieces of text on each page, as the file places them. Throws an InputError for a file
 * that is encrypted, damaged, or has more than `most` pages or than can be read.
 */
export async function pagesOf(bytes: Buffer, most: number, where: string): Promise<Page[]> {
  checkStreams(bytes, where);
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    stopAtErrors: false,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  }).catch((error: unknown) => {
    throw new InputError(where, explanation(error));
  });
  const reading = new Reading(where);
  try {
    if (document.numPages > most)
      throw new InputError(where, `the PDF has over ${most.toLocaleString('en')} pages; split it`);
    const pages: Page[] = [];
    let damaged = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await pageOf(document, number, reading);
      if (page === null) damaged += 1;
      pages.push(page ?? { pieces: [], bottom: 0, top: 0 });
    }
    if (damaged > 0 && damaged === document.numPages)
      throw new InputError(where, 'the PDF is damaged: none of its pages can be read');
    return pages;
  } finally {
    await document.loadingTask.destroy().catch(() => {});
  }
}

/** Keeps a file from having more text, or taking more time, than an article can. */
class Reading {
  #length = 0;
  #pieces = 0;
  readonly #start = performance.now();
  #pageStart = this.#start;

  constructor(readonly where: string) {}

  /** Begins a page. */
  page(): void {
    this.#pageStart = performance.now();
  }

  /** Counts pieces. Throws an InputError where it is enough. */
  count(pieces: readonly Piece[]): void {
    this.#pieces += pieces.length;
    for (const { text } of pieces) this.#length += text.length;
    if (this.#length > maxArticleBytes) throw tooLarge(this.where);
    const now = performance.now();
    const isSlow = now - this.#start > longestReading || now - this.#pageStart > longestPage;
    if (this.#pieces > mostPieces || isSlow)
      throw new InputError(this.where, 'the PDF takes too long to read; split it, or give its text');
  }
}

type PdfDocument = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

/** A page with its pieces as they come; null for one that is damaged, since the others may be read. */
async function pageOf(document: PdfDocument, number: number, reading: Reading): Promise<Page | null> {
  const pieces: Piece[] = [];
  let [bottom, top] = [0, 0];
  try {
    reading.page();
    const page = await document.getPage(number);
    [, bottom = 0, , top = 0] = page.view;
    const stream = page.streamTextContent() as ReadableStream<{ items: Partial<TextItem>[] }>;
    const reader = stream.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const found = value.items.flatMap((item) => pieceOf(item) ?? []);
      reading.count(found);
      pieces.push(...found);
    }
    reading.count([]);
    page.cleanup();
    return { pieces, bottom, top };
  } catch (error) {
    if (error instanceof InputError) throw error;
    return pieces.length > 0 ? { pieces, bottom, top } : null;
  }
}

function pieceOf({ str = '', transform = [], width = 0 }: Partial<TextItem>): Piece | null {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b);
  // What stands upright in the margin is no part of the text.
  if (str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a) * 0.2) return null;
  return { text: str.normalize('NFKC'), x, y, width, size };
}

function explanation(error: unknown): string {
  const { name = '', message = '' } = error as { name?: string; message?: string };
  if (name === 'PasswordException') {
    return 'the PDF is encrypted; save it without its password (for example: qpdf --decrypt --password=... IN.pdf OUT.pdf)';
  }
  return `the PDF cannot be read (${message || name})`;
}
