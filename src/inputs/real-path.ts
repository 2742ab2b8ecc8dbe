import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nativePath, pathOf } from '../text/native-path.js';

/** The absolute path past all links, also of what is not there yet. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return pathOf(realpathSync(nativePath(absolute), 'buffer'));
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}
