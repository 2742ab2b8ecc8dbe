import { isUtf8 } from 'node:buffer';
import type { Entry as ZipEntry, ZipFile } from 'yauzl';
import { InputError } from '../../errors.js';
import { ArchiveLimits } from './limits.js';

export interface ZipMember {
  name: string;
  /** Unpacks it. Throws an InputError for one that is too large or damaged. */
  bytes(): Promise<Buffer>;
}

/**
 * The files in a ZIP archive, in the order of its directory. Throws an InputError for what
 * is no such archive, is encrypted, or unpacks to more than the limits allow.
 */
export async function* zipEntries(
  source: string | Buffer,
  where: string,
  limits: ArchiveLimits,
): AsyncGenerator<ZipMember> {
  const zip = await openZip(source, where);
  try {
    for (;;) {
      const entry = await nextEntry(zip, where);
      if (entry === null) return;
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      limits.count();
      yield {
        name,
        bytes: async () => {
          if (entry.isEncrypted())
            throw new InputError(where, `${name} is encrypted; unpack it with its password first`);
          return unpack(zip, entry, where, limits);
        },
      };
    }
  } finally {
    zip.close();
  }
}

async function openZip(source: string | Buffer, where: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile): void => {
      if (zip) resolve(zip);
      else reject(new InputError(where, `it is not a whole ZIP archive (${error?.message ?? ''})`));
    };
    if (typeof source === 'string') yauzl.open(source, options, done);
    else yauzl.fromBuffer(source, options, done);
  });
}

function nextEntry(zip: ZipFile, where: string): Promise<ZipEntry | null> {
  return new Promise((resolve, reject) => {
    const onEntry = (entry: ZipEntry): void => settle(() => resolve(entry));
    const onEnd = (): void => settle(() => resolve(null));
    const onError = (error: Error): void =>
      settle(() => reject(new InputError(where, `the ZIP archive is damaged (${error.message})`)));
    const settle = (then: () => void): void => {
      zip.off('entry', onEntry);
      zip.off('end', onEnd);
      zip.off('error', onError);
      then();
    };
    zip.on('entry', onEntry);
    zip.on('end', onEnd);
    zip.on('error', onError);
    zip.readEntry();
  });
}

async function unpack(zip: ZipFile, entry: ZipEntry, where: string, limits: ArchiveLimits): Promise<Buffer> {
  const name = nameOf(entry);
  const chunks: Buffer[] = [];
  const budget = limits.member(name, entry.compressedSize);
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => {
        if (error) reject(error);
        else resolve(opened);
      });
    });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      budget(chunk.length);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(where, `${name} cannot be unpacked (${(error as Error).message})`);
  }
  return Buffer.concat(chunks);
}

/** The name of an entry: UTF-8, which most programs write whatever they say, or else as in DOS. */
function nameOf(entry: ZipEntry): string {
  // Without the checks of the parser, which refuse the whole archive for one bad name.
  const raw = entry.fileName as unknown as Buffer;
  return isUtf8(raw) ? raw.toString('utf8') : raw.toString('latin1');
}
