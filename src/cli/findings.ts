import { hashOf } from '../binary/hash.js';
import type { PassedOver } from './sources.js';

/** What a run tells at its end of its inputs as a whole. */
export class Findings {
  /** Files of folders and archives that are of other kinds. */
  readonly passedOver: PassedOver = new Map();
  readonly #ids = new IdSet();
  readonly #repeated = new Set<string>();
  #repetitions = 0;
  readonly #languages = new Map<string, number>();
  #areLeftOut = false;

  /** Takes note of the id of an article among several. */
  id(id: string | number): void {
    if (!this.#ids.add(String(id))) return;
    this.#repetitions += 1;
    if (this.#repeated.size < mostShown) this.#repeated.add(JSON.stringify(id));
  }

  /** Takes note of a file that is passed over. */
  passOver(extension: string): void {
    this.passedOver.set(extension, (this.passedOver.get(extension) ?? 0) + 1);
  }

  /** Takes note of an article that is not in English. */
  foreign(language: string, isLeftOut: boolean): void {
    this.#areLeftOut = isLeftOut;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
  }

  /** The lines for standard error; files that were passed over are told unless `isQuiet`. */
  *lines(isQuiet: boolean): Generator<string> {
    if (this.#repetitions > 0) {
      const has = counted(this.#repetitions, 'article has', 'articles have');
      yield `${has} the id of another one (${[...this.#repeated].join(', ')})`;
    }
    const foreign = sum(this.#languages);
    if (foreign > 0) {
      const end = this.#areLeftOut
        ? `and ${foreign === 1 ? 'was' : 'were'} left out`
        : 'what is found there is not to be trusted (--language skip leaves such articles out)';
      const names = [...this.#languages.keys()].slice(0, mostShown).join(', ');
      const is = counted(foreign, 'article is', 'articles are');
      yield `${is} not in English (${names})${this.#areLeftOut ? ' ' : '; '}${end}`;
    }
    const files = sum(this.passedOver);
    if (files > 0 && !isQuiet) {
      const kinds = [...this.passedOver]
        .sort((a, b) => b[1] - a[1])
        .map(
          ([extension, count]) =>
            `${count.toLocaleString('en')} ${extension === '' ? 'without extension' : extension}`,
        );
      const shown = kinds.length > mostShown ? [...kinds.slice(0, mostShown), 'and others'] : kinds;
      yield `passed over ${counted(files, 'file', 'files')} of other kinds: ${shown.join(', ')}`;
    }
  }
}

const mostShown = 5;

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

/** The most ids that are kept apart; those after them are not looked at. */
const mostIds = 4_000_000;

/** A set of ids by two hashes of each, in 8 bytes: two of a million ids are taken for one in a run of many thousand. */
class IdSet {
  #slots = new Float64Array(1024);
  #count = 0;

  /** Adds an id. Returns whether it was there. */
  add(id: string): boolean {
    if (this.#count >= mostIds) return false;
    if (this.#count * 2 > this.#slots.length) this.#grow();
    const key = 1 + hashOf(id) * 0x100000 + (hashOf(id, 0, id.length, 1) & 0xfffff);
    return this.#put(key);
  }

  #put(key: number): boolean {
    const size = this.#slots.length;
    for (let at = key % size; ; at = (at + 1) % size) {
      const held = this.#slots[at];
      if (held === key) return true;
      if (held === 0) {
        this.#slots[at] = key;
        this.#count += 1;
        return false;
      }
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    this.#count = 0;
    for (const key of old) if (key !== 0) this.#put(key);
  }
}
