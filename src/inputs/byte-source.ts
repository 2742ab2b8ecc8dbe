import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { InputError } from '../errors.js';
import { readBytes, standardInput, unpacked } from './bytes.js';
import { maxArticleBytes, megabytes, tooLarge } from './decode.js';

/** How many bytes at the beginning of an input tell its kind. */
export const headBytes = 64 * 1024;

/** The bytes of an input, once through, with a look at the first of them before. */
export class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #kept: Buffer[] = [];
  #length = 0;
  #isDone = false;

  constructor(
    chunks: AsyncIterable<Buffer>,
    /** The path of the file, if it is one whose bytes are not packed. */
    readonly path?: string,
  ) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Of bytes that are there, unpacked if they are gzip; `budget` as for `unpacked`. */
  static of(bytes: Uint8Array, budget?: (length: number) => void): ByteSource {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const one = (async function* () {
      await Promise.resolve();
      yield buffer;
    })();
    return new ByteSource(unpacked(one, budget));
  }

  /** The first `headBytes` bytes, or all if there are fewer; or so many that are enough. */
  async head(areEnough: (bytes: Buffer) => boolean = () => false): Promise<Buffer> {
    while (this.#length < headBytes && !this.#isDone) {
      if (this.#length > 0 && areEnough(Buffer.concat(this.#kept))) break;
      const next = await this.#chunks.next();
      if (next.done) this.#isDone = true;
      else {
        this.#kept.push(next.value);
        this.#length += next.value.length;
      }
    }
    return Buffer.concat(this.#kept).subarray(0, headBytes);
  }

  /** All bytes; can be called once. Whoever stops early closes the input. */
  async *chunks(): AsyncGenerator<Buffer> {
    try {
      while (this.#kept.length > 0) yield this.#kept.shift() ?? Buffer.alloc(0);
      while (!this.#isDone) {
        const next = await this.#chunks.next();
        if (next.done) this.#isDone = true;
        else yield next.value;
      }
    } finally {
      if (!this.#isDone) await this.#chunks.return?.();
    }
  }

  /** All bytes at once. Throws an InputError when there are more than `most`. */
  async whole(where: string, most: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length > most) {
        throw most === maxArticleBytes
          ? tooLarge(where)
          : new InputError(
              where,
              `too large: over ${megabytes(most)}; give its text, or articles as JSONL, one a line`,
            );
      }
      chunks.push(chunk);
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  }
}

/**
 * The first bytes of a file, unpacked if they are gzip; empty for what is no regular file.
 * Synchronous, as it costs less than a turn of the event loop. Throws what the system says.
 */
export function headOfFile(path: string | Buffer): Buffer {
  // To open a named pipe would wait for whoever writes to it.
  if (!statSync(path).isFile()) return Buffer.alloc(0);
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(headBytes);
    const head = buffer.subarray(0, readSync(descriptor, buffer, 0, headBytes, 0));
    if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, headBytes);
  } catch (error) {
    // A damaged gzip file is told when it is read.
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) return Buffer.alloc(0);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

let standard: ByteSource | undefined;

/** Standard input, which is one and the same for whoever looks at it first and reads it then. */
export function standardSource(): ByteSource {
  standard ??= new ByteSource(readBytes(standardInput));
  return standard;
}

/** The bytes of a file or of standard input, unpacked if they are gzip. */
export function openSource(path: string): ByteSource {
  return path === standardInput ? standardSource() : new ByteSource(readBytes(path), path);
}
