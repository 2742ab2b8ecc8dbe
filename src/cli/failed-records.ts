import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../errors.js';
import { nativePath } from '../text/native-path.js';

/** The file in an output folder; hidden, so that nobody takes it for a result. */
export const failedRecordsName = '.news-extract-failed.jsonl';

/**
 * Which results in an output folder lack some of their records, since these failed: such inputs are
 * worked off again by the next run that goes on. It stands in a file there, a line each, which is
 * written before the result is, so that a run that is killed leaves no result that looks whole.
 */
export class FailedRecords {
  private readonly path: string;
  /** Those of earlier runs, as far as they have not been made anew. */
  private readonly before: Set<string>;
  private readonly now = new Set<string>();

  constructor(folder: string) {
    this.path = join(folder, failedRecordsName);
    this.before = new Set(linesOf(this.path));
  }

  /** Whether the result that is there lacks records. */
  has(target: string): boolean {
    return this.before.has(target) || this.now.has(target);
  }

  add(target: string): void {
    if (this.now.has(target)) return;
    this.now.add(target);
    if (!this.before.has(target)) this.tried((path) => appendFileSync(path, lineOf(target)));
  }

  /** Takes note that a result is made anew. */
  forget(target: string): void {
    this.before.delete(target);
  }

  /** Writes what is so at the end of a run. */
  close(): void {
    const all = [...new Set([...this.before, ...this.now])];
    this.tried((path) => {
      if (all.length === 0) rmSync(path, { force: true });
      else writeFileSync(path, all.map(lineOf).join(''));
    });
  }

  private tried(action: (path: string | Buffer) => void): void {
    try {
      action(nativePath(this.path));
    } catch (error) {
      throw new OutputError(this.path, error);
    }
  }
}

const lineOf = (target: string): string => `${JSON.stringify(target)}\n`;

function linesOf(path: string): string[] {
  try {
    return readFileSync(nativePath(path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => String(JSON.parse(line)));
  } catch {
    // None has failed, or the file is none of ours; then nothing is known.
    return [];
  }
}
