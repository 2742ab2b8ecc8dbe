import { Readable } from 'node:stream';
import { asInputError, InputError } from '../../errors.js';
import type { Reader } from '../reader.js';
import { ArchiveLimits, isSystemFile, safeName } from './limits.js';

/** A tar archive, packed with gzip or not: every file in it is read by its own name and content. */
export const tar: Reader = {
  name: 'tar',
  description: 'a tar archive: its files',
  extensions: ['.tar', '.tgz'],
  several: true,
  recognizes: ({ bytes }) => bytes.toString('latin1', 257, 262) === 'ustar',
  read: async function* (source, { where, id }) {
    const { default: tarStream } = await import('tar-stream');
    const unpacking = tarStream.extract();
    const bytes = Readable.from(source.chunks());
    bytes.on('error', (error) => unpacking.destroy(error));
    bytes.pipe(unpacking);
    const limits = new ArchiveLimits(where);
    let count = 0;
    try {
      for await (const entry of unpacking) {
        const name = safeName(entry.header.name);
        if (entry.header.type !== 'file' || name === '' || isSystemFile(name)) {
          entry.resume();
          continue;
        }
        count += 1;
        limits.count();
        const place = { where: `${where}/${name}`, id: `${id}/${name}` };
        const size = entry.header.size;
        const budget = limits.member(name, Math.max(size, 1));
        const chunks: Buffer[] = [];
        let failure: InputError | null = null;
        for await (const chunk of entry as AsyncIterable<Buffer>) {
          if (failure) continue;
          try {
            budget(chunk.length);
            chunks.push(chunk);
          } catch (error) {
            failure = new InputError(place.where, asInputError(error, where).message, place.id);
            chunks.length = 0;
          }
        }
        yield failure ?? { name, ...place, isFile: true, bytes: Buffer.concat(chunks) };
      }
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(where, `it is not a whole tar archive (${(error as Error).message})`);
    } finally {
      bytes.destroy();
    }
    if (count === 0) throw new InputError(where, 'there is no file in the archive');
  },
};
