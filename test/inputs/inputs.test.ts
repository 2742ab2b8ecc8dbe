import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { InputError } from '../../src/errors.js';
import { readLines, readText } from '../../src/inputs/bytes.js';
import { decodeUtf8, maxArticleBytes } from '../../src/inputs/decode.js';
import { walk } from '../../src/inputs/walk.js';
import { temporaryFolder } from '../support/run-cli.js';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function file(content: string | Buffer): string {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, content);
  return path;
}

describe('decodeUtf8', () => {
  test('keeps a byte order mark, so that offsets count it', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFParis'), 'a')).toBe('\uFEFFParis');
  });

  test.each([
    ['Latin-1', Buffer.from('café!', 'latin1'), 3],
    [
      'a letter cut off, after a true U+FFFD',
      Buffer.concat([Buffer.from('é\uFFFD '), Buffer.from([0xc3])]),
      6,
    ],
    ['half a surrogate pair', Buffer.from([0x41, 0xed, 0xa0, 0x80]), 1],
  ])('names the first byte that is wrong: %s', (_, bytes, offset) => {
    expect(() => decodeUtf8(bytes, 'a')).toThrow(`not valid UTF-8 at byte ${offset};`);
  });
});

describe('readText', () => {
  test('unpacks gzip whatever the name', async () => {
    expect(await readText(file(gzipSync('Paris')))).toBe('Paris');
  });

  test('refuses a small file that unpacks to a huge one', async () => {
    const path = file(gzipSync(Buffer.alloc(maxArticleBytes + 1, 'a')));
    await expect(readText(path)).rejects.toThrow('too large for one article');
  });
});

describe('readLines', () => {
  test('numbers the lines, and a bad one does not hide the next', async () => {
    const path = file(
      Buffer.concat([Buffer.from('one\n\n'), Buffer.from([0xff, 0x0a]), Buffer.from('four')]),
    );
    const lines = await collect(readLines(path));
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(lines.map(({ content }) => content)).toEqual(['one', '', expect.any(InputError), 'four']);
    expect((lines[2]?.content as InputError).line).toMatch(/file:3: not valid UTF-8/);
  });

  test('passes over a line that is too long without keeping it', async () => {
    const path = file(
      gzipSync(Buffer.concat([Buffer.alloc(maxArticleBytes + 9, 'a'), Buffer.from('\nParis\n')])),
    );
    const lines = await collect(readLines(path));
    expect(lines.map(({ content }) => (typeof content === 'string' ? content : content.message))).toEqual([
      expect.stringContaining('too large'),
      'Paris',
    ]);
  });
});

describe('walk', () => {
  test('gives files by name, follows links to files only, and leaves out hidden ones', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'b', 'c'), { recursive: true });
    mkdirSync(join(root, '.git'));
    for (const name of ['z.txt', 'b/c/y.txt', 'a.txt', '.hidden.txt', '.git/x.txt', 'b/n.log']) {
      writeFileSync(join(root, name), 'x');
    }
    symlinkSync('a.txt', join(root, 'link.txt'));
    symlinkSync('.', join(root, 'loop.txt'));
    symlinkSync('nowhere', join(root, 'dead.txt'));
    const found = await collect(walk(root, { include: ['*.txt'], exclude: [] }, () => false));
    expect(found.map((entry) => (entry instanceof InputError ? entry.line : entry.relative))).toEqual([
      'a.txt',
      'b/c/y.txt',
      `${join(root, 'dead.txt')}: there is no such file or folder`,
      'link.txt',
      'z.txt',
    ]);
  });
});
