import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';

/** An article is read whole: the most bytes of text that are taken for one. */
export const maxArticleBytes = 16 * 1024 * 1024;

/** A limit in bytes as messages name it. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The error for an article that is over the limit. */
export function tooLarge(where: string): InputError {
  const limit = megabytes(maxArticleBytes);
  return new InputError(
    where,
    `too large for one article (over ${limit} of text); split it, or give articles as JSONL, one a line`,
  );
}

/**
 * The text in bytes that should be UTF-8. A byte order mark stays, so that offsets count
 * it. Throws an InputError for bytes that are binary or in another encoding.
 */
export function decodeUtf8(bytes: Buffer, where: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError(where, 'it is UTF-16; convert it first (iconv -f UTF-16 -t UTF-8)');
  }
  if (looksBinary(bytes)) throw new InputError(where, 'it is a binary file, not text');
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return text;
  throw new InputError(
    where,
    `not valid UTF-8 at byte ${firstInvalidByte(bytes, text)}; ` +
      'convert it first (for Western text often: iconv -f WINDOWS-1252 -t UTF-8)',
  );
}

/** Text has no NUL and hardly any other control characters in its first 8 KB. */
export function looksBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) controls += 1;
  }
  return controls > head.length / 20;
}

/** Offset of the first byte that `text`, the lossy decoding, replaced by U+FFFD. */
function firstInvalidByte(bytes: Buffer, text: string): number {
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\uFFFD', from);
    if (at < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes.toString('latin1', offset, offset + 3) !== '\u00EF\u00BF\u00BD') return offset;
    offset += 3;
    from = at + 1;
  }
}
