import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { pdfOf } from '../support/pdf.js';
import { runMeasured } from '../support/peak.js';
import { temporaryFolder } from '../support/run-cli.js';
import { zipOf } from '../support/zip.js';

/*
 * Small inputs that unpack to large ones, and large ones that are one article: a line that says
 * what to do, in little memory, and the other input is read.
 */

/** Megabytes that a run may have. */
const mostMemory = 1000;
const MB = 1024 * 1024;

function stream(content: Buffer, layers = 1, more = ''): Buffer {
  let packed = content;
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed, { level: 9 });
  const filter = `[${'/FlateDecode'.repeat(layers)}]`;
  const dictionary = `<</Length ${packed.length}/Filter${filter}${more}>>stream\n`;
  return Buffer.concat([Buffer.from(dictionary), packed, Buffer.from('\nendstream')]);
}

const [catalogue, pages] = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
const page =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>>>';
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const line = 'The minister Ada Roe spoke in Bern on Monday. ';
const shown = Buffer.from(`BT /F 12 Tf 72 700 Td (${line}) Tj ET`);
const entities = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('');
const office = '<office:document-content><office:body><office:text>';
const paragraph = `<text:p>${line}</text:p>`;

const bombs: [string, string, () => Buffer, RegExp][] = [
  [
    'a stream of a PDF',
    'a.pdf',
    () => pdfOf(catalogue, pages, page, stream(Buffer.alloc(70 * MB, ' ')), font),
    /unpacks to over 64 MB; print it/,
  ],
  [
    'a stream of a PDF that is packed twice',
    'a.pdf',
    () => pdfOf(catalogue, pages, page, stream(Buffer.alloc(70 * MB, ' '), 2), font),
    /unpacks to over 64 MB/,
  ],
  ['pages in a circle', 'a.pdf', () => pdfOf(catalogue, pages.replace('3', '2')), /damaged|no text/],
  [
    'a document of Word',
    'a.docx',
    () => zipOf({ 'word/document.xml': `<w:document><w:body>${'<w:p/>'.repeat(2_000_000)}` }),
    /over 200 times its size/,
  ],
  [
    'a document of LibreOffice',
    'a.odt',
    () => zipOf({ 'content.xml': office + paragraph.repeat(200_000) }),
    /over 200 times its size/,
  ],
  [
    'a file in an archive',
    'a.zip',
    () => zipOf({ 'a.txt': Buffer.alloc(70 * MB, 'a ') }),
    /a\.txt unpacks to over/,
  ],
  ['a packed text', 'a.txt.gz', () => gzipSync(Buffer.alloc(20 * MB, 'a ')), /too large for one article/],
  [
    'a packed page',
    'a.html.gz',
    () => gzipSync(Buffer.alloc(40 * MB, '<p>a')),
    /too large: over 32 MB; give/,
  ],
  ['nested elements', 'a.html', () => Buffer.from('<div>'.repeat(100_000) + line), /nested too deep/],
  [
    'attributes',
    'a.html',
    () => Buffer.from(`<p ${Array.from({ length: 200_000 }, (_, index) => `a${index}=1`).join(' ')}>${line}`),
    /too many attributes/,
  ],
  [
    'nested elements of XML',
    'a.rss',
    () => Buffer.from(`<?xml version="1.0"?><rss><channel>${'<item>'.repeat(200_000)}`),
    /nested too deep/,
  ],
  [
    'a string of JSON',
    'a.json',
    () => Buffer.from(`[{"text": "${'a '.repeat(40 * MB)}"}, {"text": "Bo Li spoke."}]`),
    /a\.json:1: too large for one article/,
  ],
  ['nested arrays of JSON', 'a.json', () => Buffer.from('['.repeat(5_000_000)), /not valid JSON/],
  [
    'a quotation of CSV without end',
    'a.csv',
    () => Buffer.from(`id,text\n1,"${'word, and\n'.repeat(2_000_000)}`),
    /a\.csv:2: the row is over 16 MB; a quotation mark/,
  ],
  [
    'a message',
    'a.mbox',
    () =>
      Buffer.from(`From a@b.example Mon Sep 29 18:05:00 2025\nFrom: a\n\n${`${line}\n`.repeat(1_500_000)}`),
    /a\.mbox:1: the message is over 64 MB/,
  ],
  [
    'headers',
    'a.eml',
    () => Buffer.from(`From: a\nTo: b\nX-A: ${'b '.repeat(2_000_000)}\n\n${line}`),
    /is damaged/,
  ],
  [
    'lines of a message',
    'b.eml',
    () => Buffer.from(`From: a\nTo: b\n\n${'From: x\nSent: y\n'.repeat(400_000)}`),
    /over 250,000 lines of text/,
  ],
];

const folder = temporaryFolder();
const other = join(folder, 'other.txt');
writeFileSync(other, line);

test.each(bombs)(
  '%s: an error, and the other input is read',
  (_, name, content, message) => {
    const path = join(folder, name);
    writeFileSync(path, content());
    const { status, stdout, stderr, peak } = runMeasured([path, other, '--format', 'jsonl']);
    const [first = '', ...rest] = stderr.trim().split('\n');
    expect(first).toMatch(message);
    expect(first).toContain(path);
    expect(rest).toEqual([expect.stringMatching(/^[12] articles? in .*, 1 failed$/)]);
    expect(status).toBe(1);
    expect(stdout).toContain('"text":"Ada Roe"');
    expect(peak).toBeLessThan(mostMemory);
  },
  120_000,
);

const harmless: [string, string, () => Buffer][] = [
  [
    'a picture of a PDF',
    'b.pdf',
    () =>
      pdfOf(
        catalogue,
        pages,
        page,
        stream(shown),
        font,
        stream(
          Buffer.alloc(80 * MB),
          1,
          '/Type/XObject/Subtype/Image/Width 20000/Height 20000/BitsPerComponent 8',
        ),
      ),
  ],
  [
    'entities in entities of XML',
    'b.rss',
    () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]><rss><channel><item><title>&l9;</title>` +
          `<description>${line}</description></item></channel></rss>`,
      ),
  ],
  [
    'a picture in a document of LibreOffice',
    'b.odt',
    () =>
      zipOf({
        'Pictures/a.png': Buffer.alloc(80 * MB),
        'content.xml': `${office + paragraph}</office:text></office:body>`,
      }),
  ],
];

test.each(harmless)(
  '%s: does no harm',
  (_, name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content());
    const { status, stdout, stderr, peak } = runMeasured([path, '--format', 'jsonl']);
    expect(stderr).not.toContain('extract:');
    expect(status).toBe(0);
    expect(stdout).toContain('"text":"Ada Roe"');
    expect(peak).toBeLessThan(mostMemory);
  },
  120_000,
);
