import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder, removeTemporaryFolder } from '../temporary-folder.js';

/** The most bytes kept in memory before they go to a file. */
const mostInMemory = 8 * 1024 * 1024;

/** Texts that are read once, in their order, after the last is there; beyond some megabytes in a temporary file. */
export class Spool {
  private readonly lengths: number[] = [];
  private kept: Buffer[] = [];
  private size = 0;
  private folder: string | null = null;
  private file: FileHandle | null = null;

  async add(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.lengths.push(bytes.length);
    this.kept.push(bytes);
    this.size += bytes.length;
    if (this.size >= mostInMemory) await this.flush();
  }

  private async flush(): Promise<void> {
    if (!this.file) {
      this.folder = await makeTemporaryFolder();
      this.file = await open(join(this.folder, 'articles'), 'wx+');
    }
    await this.file.appendFile(Buffer.concat(this.kept));
    this.kept = [];
    this.size = 0;
  }

  async *read(): AsyncGenerator<string> {
    if (this.file) await this.flush();
    let position = 0;
    for (const [index, length] of this.lengths.entries()) {
      if (this.file) {
        const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, position);
        yield buffer.toString();
      } else yield this.kept[index]?.toString() ?? '';
      position += length;
    }
  }

  async close(): Promise<void> {
    this.kept = [];
    await this.file?.close();
    if (this.folder !== null) await removeTemporaryFolder(this.folder);
  }
}
