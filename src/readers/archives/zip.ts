import { asInputError, InputError } from '../../errors.js';
import type { Reader } from '../reader.js';
import { ArchiveLimits, isSystemFile, safeName } from './limits.js';
import { zipEntries } from './zip-entries.js';

/** An archive in memory, where it does not come as a file. */
const mostBytes = 512 * 1024 * 1024;

/** A ZIP archive: every file in it is read by its own name and content. */
export const zip: Reader = {
  name: 'zip',
  description: 'a ZIP archive: its files',
  extensions: ['.zip'],
  several: true,
  recognizes: ({ bytes }) => ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(bytes.toString('latin1', 0, 4)),
  read: async function* (source, { where, id }) {
    // A file is read where its directory points to, unless it is packed once more.
    const isFile = source.path !== undefined && !/\.gz$/i.test(source.path);
    const archive = isFile ? (source.path ?? '') : await source.whole(where, mostBytes);
    const limits = new ArchiveLimits(where);
    for await (const member of zipEntries(archive, where, limits)) {
      const name = safeName(member.name);
      if (name === '' || isSystemFile(name)) continue;
      const place = { where: `${where}/${name}`, id: `${id}/${name}` };
      try {
        yield { name, ...place, isFile: true, bytes: await member.bytes() };
      } catch (error) {
        yield new InputError(place.where, asInputError(error, where).message, place.id);
      }
    }
  },
};
