import { createHash } from 'node:crypto';
import { nativePath } from '../text/native-path.js';

/** The most bytes in a name, as the usual file systems have it. */
const mostBytes = 255;
/** What stays of a name that is too long, in bytes; no extension of an output is longer than the rest. */
const keptBytes = 200;

const bytesIn = (name: string): number => Buffer.byteLength(nativePath(name));

/**
 * A path whose last part, the name of an input with an extension after it, may be too long for
 * a file: such a name is cut, and a checksum of all of it keeps it apart from others.
 */
export function fittingPath(path: string, extension: string): string {
  const nameAt = path.lastIndexOf('/') + 1;
  const name = path.slice(nameAt);
  if (bytesIn(name + extension) <= mostBytes) return path + extension;
  let kept = '';
  let size = 0;
  for (const character of name) {
    size += bytesIn(character);
    if (size > keptBytes) break;
    kept += character;
  }
  const checksum = createHash('sha256').update(nativePath(name)).digest('hex').slice(0, 16);
  return `${path.slice(0, nameAt)}${kept}-${checksum}${extension}`;
}
