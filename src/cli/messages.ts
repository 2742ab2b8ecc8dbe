import { shownPath } from '../text/native-path.js';
import { clean } from '../text/clean.js';

/**
 * A message as one line that is safe to print: file names, ids and keys of records in it come
 * from outside, and must not steer the terminal or look like a second message.
 */
export function messageLine(text: string): string {
  return clean(shownPath(text)).trimEnd();
}

/** Puts a message on standard error, on a line of its own. */
export function tell(text: string): void {
  process.stderr.write(`${messageLine(text)}\n`);
}

/** Nobody may read standard error any more; that ends nothing. */
export function surviveClosedErrors(): void {
  process.stderr.on('error', () => {});
}
