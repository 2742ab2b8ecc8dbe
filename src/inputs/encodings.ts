import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import { looksBinary } from './decode.js';

/** Text that was drawn from bytes. */
export interface Decoded {
  text: string;
  /** The encoding, where it is not UTF-8; the text then is not the input itself. */
  encoding: string | null;
  /** What the reader should know, in plain words. */
  warnings: string[];
}

export interface DecodeOptions {
  /** The encoding that the user names, which comes before all others. */
  encoding?: string | undefined;
  /** The encoding that the input itself names, as in `<meta charset>`. */
  declared?: string | undefined;
}

/** Bytes in which an encoding is looked for; what comes later is of the same. */
const detectionBytes = 64 * 1024;

/**
 * The text in bytes: a byte order mark says its encoding, then the user, then UTF-8 if the
 * bytes are valid, then what the input declares; else the encoding is detected and named in
 * a warning. A mark of UTF-8 stays, so that offsets count it. Throws an InputError for bytes
 * that are binary.
 */
export async function decodeBytes(
  bytes: Buffer,
  where: string,
  options: DecodeOptions = {},
): Promise<Decoded> {
  const marked = encodingByMark(bytes);
  if (marked !== null) return decoded(bytes.subarray(marked.length), marked.encoding);
  if (options.encoding !== undefined) {
    const isGiven = isUtf8Label(options.encoding) && isUtf8(bytes);
    return isGiven ? plain(bytes) : decoded(bytes, options.encoding);
  }
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide);
  if (looksBinary(bytes)) throw new InputError(where, 'it is a binary file, not text');
  if (isUtf8(bytes)) return plain(bytes);
  if (options.declared !== undefined && isEncoding(options.declared) && !isUtf8Label(options.declared)) {
    return decoded(bytes, options.declared);
  }
  const text = bytes.toString('utf8');
  const broken = (text.match(/\uFFFD/g) ?? []).length;
  // In texts of other encodings far more bytes are none of UTF-8 than happen to be characters of it.
  if (broken <= nonAsciiLetters(text)) {
    const what =
      broken === 1
        ? 'One character is not valid UTF-8 and stands as U+FFFD'
        : `${broken} characters are not valid UTF-8 and stand as U+FFFD`;
    return { text, encoding: 'utf-8', warnings: [what] };
  }
  const encoding = await detectEncoding(bytes.subarray(0, detectionBytes));
  const warning = `The text is not UTF-8; it was read as ${encoding}, which --encoding can correct`;
  return { ...decoded(bytes, encoding), warnings: [warning] };
}

const plain = (bytes: Buffer): Decoded => ({ text: bytes.toString('utf8'), encoding: null, warnings: [] });

function decoded(bytes: Buffer, encoding: string): Decoded {
  return { text: decodeWhole(bytes, encoding), encoding: encoding.toLowerCase(), warnings: [] };
}

function decodeWhole(bytes: Buffer, encoding: string): string {
  const wide = /^utf-?32-?(le|be)?$/i.exec(encoding);
  if (wide) return decodeUtf32(bytes, wide[1]?.toLowerCase() !== 'be');
  return isWindows1252(encoding) ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** The encoding that the web means by this name, and by ISO-8859-1 and ASCII. */
export const isWindows1252 = (label: string): boolean => new TextDecoder(label).encoding === 'windows-1252';

/** What the bytes from 0x80 to 0x9F stand for in Windows-1252 (WHATWG Encoding Standard). */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Text in Windows-1252, which TextDecoder takes for ISO-8859-1 in some releases of Node.js. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return withoutC1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/**
 * A text in which what stands for C1 controls, which no text has, is what those bytes are in
 * Windows-1252: for text that another library has decoded with a TextDecoder.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (unit) => windows1252.charAt(unit.charCodeAt(0) - 0x80));
}

/** Whether text can be decoded from this encoding, named as the web names it. */
export function isEncoding(label: string): boolean {
  if (/^utf-?32-?(?:le|be)?$/i.test(label)) return true;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

const isUtf8Label = (label: string): boolean => /^utf-?8$/i.test(label);

/** The encoding that a byte order mark names, and how long it is; null for UTF-8 and for none. */
export function encodingByMark(bytes: Buffer): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 ? { encoding: 'utf-32le', length: 4 } : { encoding: 'utf-16le', length: 2 };
  }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 };
  return null;
}

/** UTF-16 without a mark: in Western text every second byte is zero. */
function wideEncoding(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 1024);
  if (head.length < 4) return null;
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function decodeUtf32(bytes: Buffer, isLittle: boolean): string {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    units.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0xfffd : code);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...units);
}

const nonAsciiLetters = (text: string): number => (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;

/** Above this share of bytes over 127 a text is not in an alphabet with accents here and there. */
const mostAccents = 0.1;

/**
 * The likeliest encoding of bytes that are no UTF-8. English with accents and typographic
 * marks is Windows-1252, unless those marks come out as capitals within words: then it is
 * that of the old Macintosh. Other texts are left to chardet.
 */
async function detectEncoding(bytes: Buffer): Promise<string> {
  let high = 0;
  for (const byte of bytes) if (byte > 127) high += 1;
  if (high <= bytes.length * mostAccents) {
    const western = decodeWindows1252(bytes);
    const misread = western.match(/[a-z][ÔÕÒÓŽ][a-z]|\s[ÒÔ][A-Za-z]|[.,a-z][ÓÕ]\s/g) ?? [];
    if (misread.length * 2 > high) return 'macintosh';
    // C1 controls stand for nothing there.
    if (!/[\u0080-\u009F]/.test(western)) return 'windows-1252';
  }
  const { default: chardet } = await import('chardet');
  const found = chardet.analyse(bytes).find(({ name }) => isEncoding(name) && !isUtf8Label(name));
  const name = found?.name.toLowerCase() ?? 'windows-1252';
  return name === 'iso-8859-1' ? 'windows-1252' : name;
}
