import { gzipSync } from 'node:zlib';
import { printed, type PlacedLine } from './pdf.js';
import { zipOf } from './zip.js';

/*
 * One article as every kind of file that a newsroom has, with what stands around it there. Whatever is
 * none of the article has the word FURNITURE.
 */

export const headline = 'Ferry operator fined over winter sinking';
export const date = '2025-03-06';
export const paragraphs = [
  'A court in Karsholm on Thursday fined the ferry operator Blue Strait Lines for the sinking of a ferry last winter.',
  'Judge Henrik Dahl said that the company had ignored three warnings, and that the deaths were “foreseeable”.',
  'The company’s chief executive, Marta Lindqvist, said that it would study the ruling before it decides.',
  'The ministry of transport will look at all winter services, Deputy Minister Aino Salo said.',
];

const text = paragraphs.join('\n\n');
const [author, furniture] = ['Joan Petty', 'FURNITURE'];
const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${headline} | ${furniture}</title><meta property="og:title" content="${headline}"><meta property="article:published_time" content="${date}T12:00:00Z"><style>.${furniture} { font-family: Georgia }</style></head><body><nav><a href="/">${furniture}</a></nav><article><h1>${headline}</h1><p class="byline">By ${author}</p><time datetime="${date}">6 March 2025</time>${html}<div class="share">${furniture}</div></article><aside>${furniture}</aside><footer>${furniture}</footer></body></html>`;
const mail = (type: string, body: string): string =>
  `From: ${author} <desk@${furniture}.example>\nTo: ${furniture}@post.example\nSubject: Fwd: ${headline}\nDate: Thu, 6 Mar 2025 12:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
const signature = `\n\n-- \n${furniture}\n\nOn Wed, 5 Mar 2025 at 10:12, Karl Orr <karl@post.example> wrote:\n> ${furniture}\n`;
const message = mail('text/plain; charset=utf-8', text + signature);
const record = { id: 'r', headline, date, text, section: furniture };

const zipped = (files: Readonly<Record<string, string | Buffer>>): Buffer => zipOf(files);

function docx(): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  const deleted = `<w:del w:id="1"><w:r><w:delText>${furniture}</w:delText></w:r></w:del>`;
  const body = paragraphs.map((words) => `<w:p>${deleted}${run(words)}</w:p>`).join('');
  return zipped({
    '[Content_Types].xml': `${xml}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles ${w}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    'word/header1.xml': `${xml}<w:hdr ${w}><w:p>${run(furniture)}</w:p></w:hdr>`,
    'word/document.xml': `${xml}<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(headline)}</w:p>${body}</w:body></w:document>`,
  });
}

function odt(): Buffer {
  const note = `<office:annotation><text:p>${furniture}</text:p></office:annotation>`;
  const body = paragraphs.map((words) => `<text:p>${note}${words}</text:p>`).join('');
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${xml}<office:document-content><office:body><office:text><text:h>${headline}</text:h>${body}</office:text></office:body></office:document-content>`,
  });
}

/** In two columns, whose lines cut words, below a running head. */
function pdf(): Buffer {
  const lines = paragraphs.flatMap((paragraph) => wrapped(paragraph, 44));
  const half = Math.ceil(lines.length / 2);
  const placed = lines.map((words, index): PlacedLine => {
    const [column, row] = [index < half ? 0 : 1, index < half ? index : index - half];
    return { text: words, x: 50 + column * 260, y: 700 - row * 12, size: 10 };
  });
  return printed([
    { text: `${furniture} Post`, x: 50, y: 810, size: 8 },
    { text: 'Thursday, 6 March 2025', x: 420, y: 810, size: 8 },
    { text: `${furniture} 14`, x: 280, y: 25, size: 8 },
    { text: headline, x: 50, y: 740, size: 20 },
    ...placed,
  ]);
}

/** Lines of so many characters; long words are cut with a hyphen. */
function wrapped(paragraph: string, width: number): string[] {
  const ascii = paragraph.replaceAll('’', "'").replace(/[“”]/g, '"');
  const lines: string[] = [''];
  for (const word of ascii.split(' ')) {
    const line = lines.pop() ?? '';
    const room = width - line.length - 2;
    if (line.length + word.length < width) lines.push(line === '' ? word : `${line} ${word}`);
    else if (/^[a-z]{8,}$/.test(word) && room > 3 && room < word.length - 3)
      lines.push(`${line} ${word.slice(0, room)}-`, word.slice(room));
    else lines.push(line, word);
  }
  return lines;
}

function rtf(): string {
  const escaped = (words: string): string =>
    words.replace(/[^ -~]/g, (unit) => String.raw`\u${unit.charCodeAt(0)}?`);
  const body = [headline, ...paragraphs].map((words) => String.raw`\pard ${escaped(words)}\par`).join('\n');
  return String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 ${furniture};}}{\info{\author ${furniture}}}{\header ${furniture}\par}${body}}`;
}

function warc(): Buffer {
  const packed = gzipSync(page);
  const response = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n${packed.length.toString(16)}\r\n`,
    ),
    packed,
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
  const entry = (type: string, kind: string, body: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://post.example/ferry\r\nContent-Type: ${kind}\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ]);
  return Buffer.concat([
    entry('warcinfo', 'application/warc-fields', Buffer.from(`software: ${furniture}\r\n`)),
    entry('response', 'application/http; msgtype=response', response),
    entry(
      'response',
      'application/http; msgtype=response',
      Buffer.from(`HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>${furniture}</p>`),
    ),
  ]);
}

function tar(name: string, content: string): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc(1024 + ((512 - (bytes.length % 512)) % 512))]);
}

const cues = (mark: string): string =>
  paragraphs
    .map(
      (words, index) =>
        `00:00:${10 + index * 10}${mark}000 --> 00:00:${15 + index * 10}${mark}000\n${words}\n`,
    )
    .join('\n');
const inUtf32 = (words: string): Buffer => {
  const units = Uint32Array.from(Array.from(`\uFEFF${words}`), (letter) => letter.codePointAt(0) ?? 0);
  return Buffer.from(units.buffer);
};
const inWindows1252 = (words: string): Buffer =>
  Buffer.from(words.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
const table = (mark: string): string => {
  const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const rows = [
    ['id', 'headline', 'date', 'section', 'text'],
    ['r', headline, date, furniture, text],
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(mark)).join('\r\n')}\r\n`;
};

/** What a reader of a kind is given of the article beside its text. */
export interface Document {
  content: string | Buffer;
  /** Whether the headline comes from elsewhere than the text; one at its head is of the text. */
  headline: 'given' | 'in the text' | 'none';
  /** Whether the input has the date. */
  dated: boolean;
}

const given = (content: string | Buffer): Document => ({ content, headline: 'given', dated: true });
const undated = (content: string | Buffer): Document => ({ content, headline: 'in the text', dated: false });
const spoken = (content: string): Document => ({ content, headline: 'none', dated: false });
const plain = `${headline}\n\n${text}\n`;
const markdown = `---\ntitle: ${headline}\ndate: ${date}\nauthor: ${author}\ntags: [${furniture}]\n---\n\n![${furniture}](a.jpg)\n\n${text}\n\n<!-- ${furniture} -->\n`;
const item = `<title>${headline}</title><link>https://post.example/ferry</link>`;
const g2 = `<itemMeta><versionCreated>${date}T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>${headline}</headline><by>By ${author}</by><description>${furniture}</description></contentMeta><contentSet><inlineXML><html><body>${html}</body></html></inlineXML></contentSet>`;
const nitf = `<nitf><head><title>${furniture}</title><docdata><date.issue norm="20250306T120000Z"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline><byline>By ${author}</byline></body.head><body.content><media><media-caption>${furniture}</media-caption></media>${html}</body.content><body.end><tagline>${furniture}</tagline></body.end></body></nitf>`;

/** The folder: a file of every kind that is read, by its name. */
export const newsroom: Readonly<Record<string, Document>> = {
  'plain.txt': undated(plain),
  'packed.txt.gz': undated(gzipSync(plain)),
  'utf-16.txt': undated(Buffer.from(`\uFEFF${plain}`, 'utf16le')),
  'utf-32.txt': undated(inUtf32(plain)),
  'windows-1252.txt': undated(inWindows1252(plain)),
  'story.md': given(markdown),
  'page.html': given(page),
  'windows-1252.htm': given(inWindows1252(page.replace('utf-8', 'windows-1252'))),
  'strict.xhtml': given(xml + page),
  'without-extension': given(page),
  'saved.mhtml': given(
    `From: <Saved by Blink>\nSubject: ${furniture}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: https://post.example/ferry\n\n${Buffer.from(page).toString('base64')}\n--b\nContent-Type: text/css\n\n.${furniture} {}\n--b--\n`,
  ),
  'news.rss': given(
    `${xml}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${furniture}</title><item>${item}<pubDate>Thu, 06 Mar 2025 12:00:00 GMT</pubDate><description>${furniture}</description><content:encoded><![CDATA[${html}<p>The post <a href="a">${headline}</a> appeared first on <a href="b">${furniture}</a>.</p>]]></content:encoded></item></channel></rss>`,
  ),
  'news.atom': given(
    `${xml}<feed xmlns="http://www.w3.org/2005/Atom"><title>${furniture}</title><entry><title>${headline}</title><id>a</id><published>${date}T12:00:00Z</published><summary>${furniture}</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry></feed>`,
  ),
  'feed.json': given(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: furniture,
      items: [
        {
          id: 'j',
          title: headline,
          content_html: html,
          summary: furniture,
          date_published: `${date}T12:00:00Z`,
        },
      ],
    }),
  ),
  'paper.pdf': { ...given(pdf()), headline: 'in the text' },
  'release.docx': undated(docx()),
  'report.odt': undated(odt()),
  'note.rtf': undated(rtf()),
  'message.eml': given(message),
  'letter.eml': given(
    mail(
      'multipart/alternative; boundary="b"',
      `--b\nContent-Type: text/html; charset=utf-8\n\n<div style="display:none">${furniture}</div>${html}\n--b--\n`,
    ),
  ),
  'box.mbox': given(`From desk@post.example Thu Mar  6 12:00:00 2025\n${message}`),
  'item.nitf': given(xml + nitf),
  'wire.xml': given(
    `${xml}<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet><newsItem guid="g">${g2}</newsItem></itemSet></newsMessage>`,
  ),
  'first.newsml': given(
    `${xml}<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20250306</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20250306T120000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine><CopyrightLine>${furniture}</CopyrightLine></NewsLines><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ),
  'ninjs.json': given(
    JSON.stringify({
      uri: 'n',
      type: 'text',
      versioncreated: `${date}T12:00:00Z`,
      headline,
      body_xhtml: html,
      associations: { main: { type: 'picture', headline: furniture } },
    }),
  ),
  'film.srt': spoken(cues(',')),
  'film.vtt': spoken(`WEBVTT\n\nNOTE ${furniture}\n\n${cues('.')}`),
  'records.json': given(JSON.stringify([record])),
  'answer.json': given(JSON.stringify({ status: furniture, data: { articles: [record] } })),
  'lines.jsonl': given(`\uFEFF${JSON.stringify(record)}\r\n\r\n`),
  'table.csv': given(table(';')),
  'table.tsv': given(table('\t')),
  'crawl.warc': given(warc()),
  'packed.warc.gz': given(gzipSync(warc())),
  'archive.zip': given(zipped({ 'a/page.html': page, 'a/style.css': `.${furniture} {}` })),
  'archive.tar': given(tar('a/page.html', page)),
  'archive.tgz': given(gzipSync(tar('story.md', markdown))),
  'nested.zip': given(zipped({ 'inner.zip': zipped({ 'page.html.gz': gzipSync(page) }) })),
};
