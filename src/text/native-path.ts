import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/*
 * On Linux a file name is any bytes. Paths are strings here in which a byte that is no UTF-8
 * is a lone surrogate, U+DC80 to U+DCFF, as Python has it (PEP 383, "surrogateescape"), so
 * that such a file can be opened, and its result be named after it.
 */

const escapes = /[\uDC80-\uDCFF]/;
/** Half a surrogate pair does not match where a flag makes pairs one character. */
const loneEscape = /[\uDC80-\uDCFF]/gu;

/** The path of a name's bytes. */
export function pathOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let path = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    path +=
      length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return path;
}

/** The length of the UTF-8 character that begins there, or 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

/** A path as the functions of `node:fs` take it. */
export function nativePath(path: string): string | Buffer {
  if (!escapes.test(path)) return path;
  const parts: Buffer[] = [];
  let from = 0;
  for (const { index, 0: escape } of path.matchAll(loneEscape)) {
    parts.push(Buffer.from(path.slice(from, index)), Buffer.of(escape.charCodeAt(0) - 0xdc00));
    from = index + 1;
  }
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}

/** A path as text: "caf\xE9.txt" where a byte is no UTF-8. */
export function shownPath(path: string): string {
  if (!escapes.test(path)) return path;
  return path.replace(
    loneEscape,
    (escape) => `\\x${(escape.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`,
  );
}

/**
 * Arguments of the process as paths. Node decodes them as UTF-8 and replaces what is none;
 * on Linux the bytes can still be read. Elsewhere the arguments stay as they are.
 */
export function nativeArguments(given: readonly string[]): readonly string[] {
  if (!given.some((argument) => argument.includes('\uFFFD'))) return given;
  try {
    const bytes = readFileSync('/proc/self/cmdline');
    const all = bytes
      .toString('latin1')
      .split('\0')
      .slice(0, -1)
      .map((argument) => pathOf(Buffer.from(argument, 'latin1')));
    return given.length === 0 ? given : all.slice(-given.length);
  } catch {
    return given;
  }
}
