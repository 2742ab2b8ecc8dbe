import { StringDecoder } from 'node:string_decoder';
import { decodeWindows1252, encodingByMark, isWindows1252 } from './encodings.js';

/**
 * A stream of bytes as UTF-8, for what is read in pieces: from the encoding that its byte
 * order mark or the user names; otherwise as it is.
 */
export async function* utf8Chunks(
  chunks: AsyncIterable<Buffer>,
  encoding: string | undefined,
): AsyncGenerator<Buffer> {
  let decode: ((chunk: Buffer, isLast: boolean) => string) | null | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (decode === undefined) {
      head = Buffer.concat([head, chunk]);
      if (head.length < 4) continue;
      decode = decoderFor(head, encoding);
      yield* converted(decode, head, false);
    } else yield* converted(decode, chunk, false);
  }
  if (decode === undefined) yield* converted(decoderFor(head, encoding), head, true);
  else if (decode !== null) yield* converted(decode, Buffer.alloc(0), true);
}

type Decode = (chunk: Buffer, isLast: boolean) => string;

function* converted(decode: Decode | null, chunk: Buffer, isLast: boolean): Generator<Buffer> {
  if (decode === null) yield chunk;
  else {
    const text = decode(chunk, isLast);
    if (text !== '') yield Buffer.from(text);
  }
}

/** Null where the bytes are UTF-8 already, or nothing is known of them. */
function decoderFor(head: Buffer, named: string | undefined): Decode | null {
  const encoding = encodingByMark(head)?.encoding ?? named;
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return null;
  if (/^utf-?32/i.test(encoding)) return utf32Decoder(!/be$/i.test(encoding));
  if (isWindows1252(encoding)) return decodeWindows1252;
  const decoder = new TextDecoder(encoding);
  return (chunk, isLast) => decoder.decode(chunk, { stream: !isLast });
}

function utf32Decoder(isLittle: boolean): Decode {
  let rest = Buffer.alloc(0);
  const utf16 = new StringDecoder('utf16le');
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 4);
    rest = bytes.subarray(whole);
    const units = Buffer.alloc(whole);
    let length = 0;
    for (let at = 0; at < whole; at += 4) {
      const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
      if (code === 0xfeff && at === 0) continue;
      length += units.write(code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code), length, 'utf16le');
    }
    return utf16.write(units.subarray(0, length));
  };
}
