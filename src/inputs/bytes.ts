import { constants, createReadStream, openSync, readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { asInputError, InputError } from '../errors.js';
import { decodeUtf8, maxArticleBytes, tooLarge } from './decode.js';
import { nativePath } from '../text/native-path.js';

/** What stands for standard input among the inputs. */
export const standardInput = '-';

/**
 * The bytes of a file or of standard input, unpacked if they are gzip, whatever the
 * name. Throws an InputError for what cannot be read.
 */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  let source: Readable | undefined;
  try {
    const whole = smallFile(path);
    if (whole) {
      if (isGzip(whole)) yield* unzip(whole, []);
      else if (whole.length > 0) yield whole;
      return;
    }
    source = path === standardInput ? process.stdin : await streamOf(path);
    yield* unpacked(source as AsyncIterable<Buffer>);
  } catch (error) {
    throw asInputError(error, path);
  } finally {
    source?.destroy();
  }
}

/**
 * Bytes as they are, or unpacked if they are gzip.
 *
 * @param budget Called with the length of each piece that is unpacked; it may throw.
 */
export async function* unpacked(
  bytes: AsyncIterable<Buffer>,
  budget?: (length: number) => void,
): AsyncGenerator<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const rest = { [Symbol.asyncIterator]: () => chunks };
  if (isGzip(first.value)) {
    for await (const chunk of unzip(first.value, rest)) {
      budget?.(chunk.length);
      yield chunk;
    }
    return;
  }
  yield first.value;
  yield* rest;
}

/** Regular files up to so many bytes are read in one go. */
const smallFileBytes = 256 * 1024;

/** The bytes of a small file, or null. Synchronous, as it costs less than some turns of the event loop. */
function smallFile(path: string): Buffer | null {
  if (path === standardInput) return null;
  const native = nativePath(path);
  const stats = statSync(native);
  return stats.isFile() && stats.size <= smallFileBytes ? readFileSync(native) : null;
}

async function streamOf(path: string): Promise<Readable> {
  const native = nativePath(path);
  if (process.platform !== 'linux' || !statSync(native).isFIFO()) return createReadStream(native);
  // By the event loop: a thread of the pool that waits for somebody to write could not be
  // interrupted, and the process would wait for it at its end.
  const { Socket } = await import('node:net');
  const fd = openSync(native, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function* unzip(first: Buffer, rest: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const { pipeline, Readable: ReadableStream } = await import('node:stream');
  const packed = ReadableStream.from(
    (async function* () {
      yield first;
      yield* rest;
    })(),
  );
  // An error of the pipeline reaches the reader of its last stream.
  yield* pipeline(packed, createGunzip(), () => {}) as Readable & AsyncIterable<Buffer>;
}

/**
 * The whole text of a file or of standard input. Throws an InputError when it cannot be
 * read, is no UTF-8 text, or is over `maxArticleBytes`, before reading it all.
 */
export async function readText(path: string): Promise<string> {
  if (path !== standardInput) {
    const { size } = await stat(nativePath(path)).catch((error: unknown) => {
      throw asInputError(error, path);
    });
    if (size > maxArticleBytes) throw tooLarge(path);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readBytes(path)) {
    length += chunk.length;
    if (length > maxArticleBytes) throw tooLarge(path);
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks), path);
}

const newline = 0x0a;

export interface Line {
  /** Counted from 1. */
  number: number;
  /** Without its line end; or the error that it could not be read. */
  content: string | InputError;
}

/**
 * The lines of a file or of standard input, one at a time, however long the file. A line
 * that is no UTF-8 text or over `maxArticleBytes` comes as an InputError and the next ones
 * still follow. Throws an InputError when the file itself cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  for await (const { number, bytes } of splitLines(readBytes(path), path)) {
    const content = bytes instanceof InputError ? bytes : decodeLine(bytes, `${path}:${number}`);
    yield { number, content };
  }
}

/**
 * Bytes cut at line ends, which are left out; lines are counted from 1. A line over
 * `maxArticleBytes` comes as an InputError, and is not kept in memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<{ number: number; bytes: Buffer | InputError }> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const finish = (): { number: number; bytes: Buffer | InputError } => {
    const bytes = length > maxArticleBytes ? tooLarge(`${where}:${number}`) : Buffer.concat(parts);
    const line = { number, bytes };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, at));
      length += at - from;
      yield finish();
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > maxArticleBytes) parts = [];
    else parts.push(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

function decodeLine(bytes: Buffer, where: string): string | InputError {
  try {
    return decodeUtf8(bytes, where);
  } catch (error) {
    return asInputError(error, where);
  }
}
