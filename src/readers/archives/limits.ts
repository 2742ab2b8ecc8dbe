import { InputError } from '../../errors.js';
import { megabytes } from '../../inputs/decode.js';

const mostMembers = 200_000;
const mostMemberBytes = 64 * 1024 * 1024;
/** All that is unpacked of one archive, and of those in it. */
const mostBytes = 8 * 1024 * 1024 * 1024;
/** Text packs to a tenth or a twentieth of itself; a hundred times is an attack or an accident. */
const highestRatio = 200;
/** Below this size a high ratio does no harm. */
const harmlessBytes = 8 * 1024 * 1024;

/** Archives may lie in archives so deep. */
export const deepestArchive = 3;

/** Keeps an archive from unpacking to more than a machine can hold. */
export class ArchiveLimits {
  #members = 0;
  #bytes = 0;

  constructor(readonly where: string) {}

  /** Counts a member. Throws an InputError when there are too many. */
  count(): void {
    this.#members += 1;
    if (this.#members > mostMembers) {
      throw new InputError(
        this.where,
        `the archive has over ${mostMembers.toLocaleString('en')} files; unpack it first`,
      );
    }
  }

  /**
   * Called with the length of each piece of an unpacked member; throws an InputError when
   * the member, its ratio to `packed` bytes, or all members together are too large.
   */
  member(name: string, packed: number): (length: number) => void {
    let bytes = 0;
    return (length) => {
      bytes += length;
      this.#bytes += length;
      if (bytes > mostMemberBytes) {
        throw new InputError(this.where, `${name} unpacks to over ${megabytes(mostMemberBytes)}`);
      }
      if (bytes > harmlessBytes && bytes > Math.max(1, packed) * highestRatio) {
        throw new InputError(this.where, `${name} unpacks to over ${highestRatio} times its size`);
      }
      if (this.#bytes > mostBytes)
        throw new InputError(this.where, `it unpacks to over ${megabytes(mostBytes)}`);
    };
  }
}

/**
 * A member's name as a path that stays within the archive: without leading slashes, drives,
 * and steps up.
 */
export function safeName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/');
}

/** Files that systems put beside others, and that nobody means. */
export const isSystemFile = (name: string): boolean =>
  /(?:^|\/)(?:\.|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/i.test(name);
