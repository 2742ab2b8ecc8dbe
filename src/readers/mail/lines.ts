import { InputError } from '../../errors.js';

/** The parser takes two kilobytes for a line of text; no article has as many. */
const mostLines = 250_000;
/** Of lines without blanks; pictures and other attachments are in longer ones. */
const shortestEncoded = 60;
const [newline, blank] = [0x0a, 0x20];

/** Throws an InputError for a message with more lines of text than its parser has memory for. */
export function checkLines(bytes: Buffer, where: string): void {
  let count = 0;
  let from = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
    if (at - from < shortestEncoded || bytes.subarray(from, at).includes(blank)) count += 1;
    from = at + 1;
  }
  if (count <= mostLines) return;
  const most = mostLines.toLocaleString('en');
  throw new InputError(where, `the message has over ${most} lines of text; give its text as a file`);
}
