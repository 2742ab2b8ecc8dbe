import { InputError } from '../../src/index.js';
import { readAll, readOne } from '../support/read.js';
import { zipOf } from '../support/zip.js';

/*
 * Inputs that are made to take time: an article or an error, within seconds. `bombs.test.ts` has those
 * that are made to take memory.
 */

const line = 'The minister Ada Roe spoke in Bern on Monday. ';
const office = '<office:document-content><office:body><office:text>';
const mail = 'From: a\nTo: b\nSubject: c\nDate: Thu, 6 Mar 2025 10:00:00 +0000\n';
/** Seconds of the processor that reading may take; most take a tenth of one. */
const longest = 8;

const inputs: [string, string, () => string | Buffer, RegExp][] = [
  ['comments before no page', 'a', () => `${'<!-- a -->\n'.repeat(2000)}<x>${line}`, /XML|Ada Roe/],
  ['comments before a page', 'a', () => `${'<!-- a -->\n'.repeat(2000)}<html><p>${line}`, /^The minister/],
  ['instructions that have no end', 'a', () => `${'<?a '.repeat(16_000)}${line}`, /Ada Roe/],
  [
    'divisions in divisions',
    'a.html',
    () => `<html><body>${'<div class="a">'.repeat(300)}${line.repeat(50)}`,
    /^The/,
  ],
  ['more of them', 'a.html', () => `<html><body>${'<div>'.repeat(600)}${line}`, /nested too deep/],
  ['entities', 'a.html', () => `<html><body><p>${'&amp'.repeat(2_000_000)}`, /too many entities/],
  ['brackets', 'a.html', () => `<html><body><p>${'<'.repeat(4_000_000)}${line}`, /no text|Ada Roe/],
  [
    'a list of lists of data',
    'a.html',
    () => `<html><script type="application/ld+json">${'['.repeat(500_000)}</script><p>${line}`,
    /^The/,
  ],
  [
    'notes that have no end',
    'a.odt',
    () =>
      zipOf({
        'content.xml': `${office}${'<office:annotation>a'.repeat(100_000)}</office:text>`,
        mimetype: 'application/vnd.oasis.opendocument.text',
      }),
    /no text/,
  ],
  [
    'titles that have no end',
    'a.odt',
    () =>
      zipOf({
        'content.xml': `${office}${'<text:p text:style-name="Title">a'.repeat(60_000)}</office:text>`,
        mimetype: 'application/vnd.oasis.opendocument.text',
      }),
    /nested|too many|no text|a/,
  ],
  [
    'lines of a message',
    'a.eml',
    () => `${mail}\n${'From: x\nSent: y\n'.repeat(200_000)}`,
    /over 250,000 lines/,
  ],
  [
    'lines of a saved page',
    'a.mhtml',
    () =>
      `${mail}MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n${'--b\n\n'.repeat(150_000)}`,
    /over 250,000 lines/,
  ],
  [
    'headers that a message repeats',
    'a.eml',
    () => `${mail}\n${line}\n${'From: x\nSent: y\nTo: z\n'.repeat(50_000)}`,
    /^The minister.*Monday\.$/,
  ],
  [
    'messages in messages',
    'a.eml',
    () =>
      `${mail}MIME-Version: 1.0\n${Array.from({ length: 5000 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`).join('')}\n${line}`,
    /is damaged/,
  ],
  ['groups of RTF', 'a.rtf', () => String.raw`{\rtf1 ${'{'.repeat(2_000_000)}${line}`, /Ada Roe/],
  ['quotations in Markdown', 'a.md', () => `${'> '.repeat(100_000)}${line}`, /over 99 levels/],
  ['marks of Markdown', 'a.md', () => '**a [ `'.repeat(50_000), /a/],
  [
    'aliases of YAML',
    'a.md',
    () =>
      `---\na: &a [x, x]\n${'bcdefghijklmnopqrst'
        .split('')
        .map(
          (name) =>
            `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}, *${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`,
        )
        .join('')}title: *t\n---\n${line}`,
    /Ada Roe/,
  ],
  [
    'objects of JSON',
    'a.jsonl',
    () => `{"text": "${line}", "x": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}\n`,
    /Ada Roe/,
  ],
  ['columns', 'a.csv', () => `${'a,'.repeat(100_000)}text\n${','.repeat(100_000)}${line}\n`, /Ada Roe/],
  [
    'cues without times',
    'a.vtt',
    () => `WEBVTT\n\n00:00.000 --> 00:01.000\n${'<['.repeat(2_000_000)}${line}`,
    /Ada Roe/,
  ],
  [
    'a record that says that it is large',
    'a.warc',
    () => 'WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
    /no page/,
  ],
  [
    'a file that says that it is large',
    'a.tar',
    () =>
      Buffer.concat([
        Buffer.from('a.txt'.padEnd(124, '\0')),
        Buffer.from('77777777777\0'.padEnd(133, ' ')),
        Buffer.from('ustar\x0000'.padEnd(1255, '\0')),
      ]),
    /not a whole tar archive|no file/,
  ],
];

test.each(inputs)('%s', async (_, name, content, expected) => {
  const input = content();
  const started = process.cpuUsage();
  const entries = await readAll(input, { name });
  const { user, system } = process.cpuUsage(started);
  const [first] = entries;
  expect(entries).toHaveLength(1);
  const said = (first instanceof InputError ? first.message : first?.text) ?? '';
  expect(expected.test(said.trim()) ? '' : said.slice(0, 300)).toBe('');
  expect((user + system) / 1e6).toBeLessThan(longest);
});

test('elements that end themselves do not nest', async () => {
  const item = `<item><description>${line}</description><category term="a"/><enclosure url="https://post.example/a.mp3"/></item>`;
  const feed = `<rss><channel>${item.repeat(3000)}</channel></rss>`;
  expect(await readAll(feed)).toHaveLength(3000);
  const drawn = `<svg><g>${'<path d="M0 0"/><use href="#a"/>'.repeat(1000)}</g></svg>`;
  const { text } = await readOne(`<html><body>${drawn}<article><p>${line.repeat(5)}</p></article>`);
  expect(text).toBe(line.repeat(5).trim());
  // Those of a page do.
  expect(await readAll(`<html><body>${'<div/>'.repeat(1000)}${line}`)).toMatchObject([
    { message: expect.stringContaining('nested too deep') as string },
  ]);
});

test('entities of a document type are neither expanded nor loaded', async () => {
  const types = [
    '<!ENTITY a "lol"><!ENTITY b "&a;&a;">',
    '<!ENTITY b SYSTEM "file:///etc/passwd">',
    '<!ENTITY % b SYSTEM "https://post.example/a.dtd"> %b;',
  ];
  for (const type of types) {
    const { text } = await readOne(
      `<?xml version="1.0"?><!-- a --><!DOCTYPE nitf [${type}]><nitf><body><body.content><p>Ada Roe &b; left.</p></body.content></body></nitf>`,
    );
    expect(text).toMatch(/^Ada Roe (?:&b; )?left\.$/);
  }
});

test('the time that a page takes grows no faster than the page', async () => {
  const pageOf = (count: number): string =>
    `<html><body><article>${Array.from({ length: count }, (_, index) => `<div class="b${index}"><p>${line.repeat(3)} It was the ${index}th time.</p></div>`).join('\n')}</article></body></html>`;
  const secondsFor = async (count: number): Promise<number> => {
    const page = pageOf(count);
    const started = process.cpuUsage();
    await readOne(page);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  await secondsFor(1000);
  const [one, eight] = [await secondsFor(3000), await secondsFor(24_000)];
  // Eight times as much; twice that is for the garbage collector.
  expect(eight / one).toBeLessThan(16);
}, 60_000);
