import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli, temporaryFolder } from '../support/run-cli.js';
import { readAll } from '../support/read.js';
import { zipOf } from '../support/zip.js';

const files = {
  'page_files/style.css': 'body { color: red }',
  'page_files/code.js': 'var Georgia = 1;',
  'page_files/photo.JPG': Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
  'page.html': '<html><body><p>Ada Roe left Lindvik.</p></body></html>',
  'settings.json': '{"colour": "red"}',
  LICENSE: 'Nobody may copy this.',
  'wire.json': '[{"id": 4, "text": "Bo Li came to Lindvik."}]',
};

test('files of other kinds in an archive are passed over, as in a folder', async () => {
  expect(await readAll(zipOf(files), { name: 'a.zip' })).toMatchObject([
    { id: 'a.zip/page.html', text: 'Ada Roe left Lindvik.' },
    { id: 4 },
  ]);
  const path = join(temporaryFolder(), 'a.zip');
  writeFileSync(path, zipOf(files));
  const { status, stderr } = await runCli([path]);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^2 articles in|\n2 articles in/);
  for (const kind of ['1 .css', '1 .js', '1 .jpg', '1 .json', '1 without extension'])
    expect(stderr).toContain(kind);
});

test('files in an archive that are packed with gzip are read', async () => {
  const archive = zipOf({
    'a.txt.gz': gzipSync('Ada Roe left Lindvik.'),
    'b.jsonl.gz': gzipSync('{"id": 1, "text": "Bo Li left."}\n{"id": 2, "text": "Jens Lund left."}\n'),
  });
  const expected = [{ id: '-/a.txt.gz', text: 'Ada Roe left Lindvik.' }, { id: 1 }, { id: 2 }];
  expect(await readAll(archive)).toMatchObject(expected);
  expect(await readAll(gzipSync(archive))).toMatchObject(expected);
  const { stdout, status } = await runCli(['--format', 'jsonl'], { input: archive });
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, -1)).toHaveLength(3);
});

test('a file in an archive that unpacks to far more than it is, packed twice, is stopped', async () => {
  const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 'a '));
  const entries = await readAll(zipOf({ 'a.jsonl.gz': bomb, 'b.txt': 'Ada Roe left.' }), { name: 'a.zip' });
  expect(entries).toMatchObject([
    { id: 'a.zip/a.jsonl.gz', message: 'it unpacks to over 200 times its size' },
    { id: 'a.zip/b.txt', text: 'Ada Roe left.' },
  ]);
});
