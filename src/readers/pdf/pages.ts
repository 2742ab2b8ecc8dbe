import { InputError } from '../../errors.js';
import type { Piece } from './layout.js';

/** Pieces of text are given up from here on: no article is so long. */
const mostPieces = 2_000_000;

interface TextItem {
  str: string;
  /** An affine matrix: font size and rotation, then x and y from the lower left corner, in points. */
  transform: number[];
  width: number;
}

/**
 * The pieces of text on each page, as the file places them. Throws an InputError for a file
 * that is encrypted, damaged, or has more than `most` pages.
 */
export async function pagesOf(bytes: Buffer, most: number, where: string): Promise<Piece[][]> {
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
  try {
    if (document.numPages > most)
      throw new InputError(where, `the PDF has over ${most.toLocaleString('en')} pages; split it`);
    const pages: Piece[][] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages && count < mostPieces; number += 1) {
      const pieces = await piecesOf(document, number);
      count += pieces.length;
      pages.push(pieces);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy().catch(() => {});
  }
}

type PdfDocument = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

/** A page that is damaged gives nothing, and the others still do. */
async function piecesOf(document: PdfDocument, number: number): Promise<Piece[]> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = (items as Partial<TextItem>[]).flatMap((item) => pieceOf(item) ?? []);
    page.cleanup();
    return pieces;
  } catch {
    return [];
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
