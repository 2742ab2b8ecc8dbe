import { InputError } from '../../errors.js';
import { splitLines } from '../../inputs/bytes.js';
import { megabytes } from '../../inputs/decode.js';
import type { Entry, Reader } from '../reader.js';

/** "From ada@example.org Mon Sep 29 10:12:00 2025", the line before each message. */
const separator = /^From \S+.*\b(?:\d{4}|\d{2}:\d{2}:\d{2}\b.*)\s*$/;
const mostMessageBytes = 64 * 1024 * 1024;

/** The lines of a message in one buffer, since objects for millions of lines would fill the memory. */
class Message {
  #bytes = Buffer.allocUnsafe(64 * 1024);
  #length = 0;
  isTooLarge = false;

  get isEmpty(): boolean {
    return this.#length === 0 && !this.isTooLarge;
  }

  /** Adds a line without its end. */
  add(line: Buffer): void {
    const length = this.#length + line.length + 1;
    this.isTooLarge ||= length > mostMessageBytes;
    if (this.isTooLarge) return;
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    line.copy(this.#bytes, this.#length);
    this.#bytes[length - 1] = newline;
    this.#length = length;
  }

  /** The message, of which nothing is kept; null for one that is too large. */
  take(): Buffer | null {
    const bytes = this.isTooLarge ? null : Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    this.isTooLarge = false;
    return bytes;
  }
}
const newline = 0x0a;

/** A mailbox (RFC 4155): every message is an article. */
export const mbox: Reader = {
  name: 'mbox',
  description: 'a mailbox: a message an article',
  extensions: ['.mbox', '.mbx'],
  several: true,
  recognizes: ({ text }) => {
    const [first = '', second = ''] = text.slice(0, 2000).split(/\r?\n/, 2);
    return separator.test(first) && /^[\w-]+:\s/.test(second);
  },
  read: async function* (source, { where, id }) {
    const message = new Message();
    let number = 0;
    let isAfterBlank = true;
    const entry = (): Entry => {
      const place = { where: `${where}:${number}`, id: `${id}:${number}` };
      const bytes = message.take();
      if (bytes === null)
        return new InputError(place.where, `the message is over ${megabytes(mostMessageBytes)}`, place.id);
      return { name: 'message.eml', reader: 'eml', ...place, bytes };
    };
    for await (const { bytes } of splitLines(source.chunks(), where)) {
      if (bytes instanceof InputError) {
        // A line of so many megabytes is no text; the messages after it may be.
        message.isTooLarge = true;
        isAfterBlank = false;
        continue;
      }
      const start = bytes.toString('latin1', 0, 200);
      if (isAfterBlank && separator.test(start)) {
        if (!message.isEmpty) yield entry();
        number += 1;
      } else if (number > 0) {
        // ">From " at the beginning of a line is quoted.
        message.add(/^>+From /.test(start) ? bytes.subarray(1) : bytes);
      }
      isAfterBlank = start.trim() === '';
    }
    if (!message.isEmpty) yield entry();
    if (number === 0) throw new InputError(where, 'there is no message in it');
  },
};
