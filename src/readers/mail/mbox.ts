import { InputError } from '../../errors.js';
import { splitLines } from '../../inputs/bytes.js';
import type { Reader } from '../reader.js';

/** "From ada@example.org Mon Sep 29 10:12:00 2025", the line before each message. */
const separator = /^From \S+.*\b(?:\d{4}|\d{2}:\d{2}:\d{2}\b.*)\s*$/;
const mostMessageBytes = 64 * 1024 * 1024;

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
    let parts: Buffer[] = [];
    let length = 0;
    let number = 0;
    let isAfterBlank = true;
    const member = () => ({
      name: 'message.eml',
      reader: 'eml',
      where: `${where}:${number}`,
      id: `${id}:${number}`,
      bytes: Buffer.concat(parts),
    });
    for await (const { bytes } of splitLines(source.chunks(), where)) {
      if (bytes instanceof InputError) throw bytes;
      const start = bytes.toString('latin1', 0, 200);
      if (isAfterBlank && separator.test(start)) {
        if (length > 0) yield member();
        parts = [];
        length = 0;
        number += 1;
      } else if (number > 0) {
        // ">From " at the beginning of a line is quoted.
        parts.push(/^>+From /.test(start) ? bytes.subarray(1) : bytes, Buffer.from('\n'));
        length += bytes.length + 1;
        if (length > mostMessageBytes) throw new InputError(`${where}:${number}`, 'the message is too large');
      }
      isAfterBlank = start.trim() === '';
    }
    if (length > 0) yield member();
    if (number === 0) throw new InputError(where, 'there is no message in it');
  },
};
