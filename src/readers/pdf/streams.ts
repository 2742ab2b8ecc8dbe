import { inflateSync } from 'node:zlib';
import { InputError } from '../../errors.js';
import { megabytes } from '../../inputs/decode.js';

/*
 * The parser unpacks streams without a limit, so that what they unpack to is looked at before:
 * a stream of a megabyte may hold a gigabyte. Pictures are not unpacked for their page's text.
 */

/** What one stream may unpack to: a page full of vectors, a font of Chinese. */
const mostStreamBytes = 64 * 1024 * 1024;
/** What all may unpack to. */
const mostBytes = 512 * 1024 * 1024;
/** A smaller one does no harm: Flate packs to a thousandth at best (RFC 1951). */
const harmlessBytes = 4096;
/** A dictionary stands right before its stream. */
const longestDictionary = 2048;

const picture = /\/Subtype\s*\/Image\b/;
const flate = /\/(?:FlateDecode|Fl)\b/g;

/** Throws an InputError for a PDF that has more in its streams than can be read. */
export function checkStreams(bytes: Buffer, where: string): void {
  let total = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    // Of "endstream" too, after which no dictionary ends.
    const head = bytes.toString('latin1', Math.max(0, at - longestDictionary), at);
    if (!/>>\s*$/.test(head)) continue;
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = bytes.indexOf('endstream', start);
    const packed = bytes.subarray(start, end < 0 ? undefined : end);
    const dictionary = head.slice(Math.max(0, head.lastIndexOf(' obj')));
    const layers = (dictionary.match(flate) ?? []).length;
    if (layers > 0 && packed.length >= (layers > 1 ? 16 : harmlessBytes) && !picture.test(dictionary)) {
      total += unpackedLength(packed, layers, where);
      if (total > mostBytes)
        throw new InputError(where, `the PDF unpacks to over ${megabytes(mostBytes)}; split it`);
    }
    at = Math.max(at, start + packed.length - 6);
  }
}

function unpackedLength(packed: Buffer, layers: number, where: string): number {
  let content = packed;
  for (let layer = 0; layer < Math.min(layers, deepest); layer += 1) {
    try {
      content = inflateSync(content, { maxOutputLength: mostStreamBytes, finishFlush: 2 });
    } catch (error) {
      // What cannot be unpacked harms nobody: the parser gets no further.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return content.length;
      throw new InputError(
        where,
        `a part of the PDF unpacks to over ${megabytes(mostStreamBytes)}; print it to a new PDF, or give its text`,
      );
    }
  }
  return content.length;
}
const deepest = 4;
