import { InputError } from '../errors.js';
import { tar } from './archives/tar.js';
import { warc } from './archives/warc.js';
import { zip } from './archives/zip.js';
import { feed } from './feed.js';
import { html } from './html/index.js';
import { mhtml } from './html/mhtml.js';
import { eml } from './mail/eml.js';
import { mbox } from './mail/mbox.js';
import { markdown } from './markdown.js';
import { docx } from './office/docx.js';
import { odt } from './office/odt.js';
import { rtf } from './office/rtf.js';
import { pdf } from './pdf/index.js';
import type { Head, Reader } from './reader.js';
import { csv } from './records/csv.js';
import { json } from './records/json.js';
import { jsonl } from './records/jsonl.js';
import { refusalOf } from './refusals.js';
import { subtitles } from './subtitles.js';
import { text } from './text.js';
import { newsml } from './wire/newsml.js';
import { nitf } from './wire/nitf.js';

/**
 * A new input format is a new file and a line here. The first serves what no other one
 * does; of several that recognise an input the first is meant.
 */
export const readers: readonly [Reader, ...Reader[]] = [
  text,
  markdown,
  jsonl,
  feed,
  json,
  csv,
  nitf,
  newsml,
  html,
  mhtml,
  mbox,
  eml,
  pdf,
  docx,
  odt,
  rtf,
  subtitles,
  warc,
  tar,
  zip,
];

/** The reader of that name. */
export function findReader(name: string): Reader | undefined {
  return readers.find((reader) => reader.name === name);
}

/** The reader for a file, by its name; undefined for an extension that no reader claims. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The beginning of an input, as readers look at it. */
export function headOf(bytes: Buffer): Head {
  let text: string | undefined;
  return {
    bytes,
    get text() {
      text ??= decodedHead(bytes);
      return text;
    },
  };
}

function decodedHead(bytes: Buffer): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).trimStart();
}

/**
 * The reader for an input: the one that is sure of its content; else the one for its name;
 * else the one that it looks like. Throws an InputError with what to do for a kind that
 * cannot be read.
 */
export function readerOf(name: string, bytes: Buffer, where: string): Reader {
  const byName = readerFor(name);
  // Most files are what they are called and begin with a letter: nothing need be looked at.
  if (
    byName === text &&
    /^[A-Za-z"'“‘]/.test(bytes.toString('utf8', 0, 4)) &&
    !/^(?:WEBVTT|WARC\/|From |PK|Rar!|BZh|ID3|OggS|fLaC|RIFF|GIF8|II\*|MM\0|BM|MZ|PAR1|SQLite)/.test(
      bytes.toString('latin1', 0, 8),
    )
  ) {
    return text;
  }
  const head = headOf(bytes);
  const sure = readers.find((reader) => reader !== zip && reader.recognizes?.(head) === true);
  if (sure) return sure;
  const refusal = refusalOf(head, name);
  if (refusal !== null) throw new InputError(where, refusal);
  // A document whose archive begins with something uncommon is told by its name.
  if (zip.recognizes?.(head) === true) return byName === docx || byName === odt ? byName : zip;
  return byName ?? readers.find((reader) => reader.resembles?.(head) === true) ?? text;
}

/**
 * Whether a file among others is meant: by its name, or by its content where that says little.
 *
 * @param head Gives its first bytes, unpacked.
 */
export function hasArticles(name: string, head: () => Buffer, textField: string): boolean {
  const isTelling = /\.[a-z]{2,8}(?:\.gz)?$/i.test(name) && !/\.(?:json|xml)(?:\.gz)?$/i.test(name);
  if (isTelling) return readerFor(name) !== undefined;
  return articleKindOf(name, head(), textField) !== undefined;
}

/** By what files of other kinds are counted: in lower case with the dot, '' for none. */
export const extensionOf = (path: string): string => /\.[^./\\]{1,10}$/.exec(path)?.[0]?.toLowerCase() ?? '';

/**
 * The reader for a file whose name says little, such as that of a folder's file without
 * extension; undefined unless its content is that of articles for sure. A file of JSON is
 * if it has the field with the text, and is no result of this tool.
 */
function articleKindOf(name: string, bytes: Buffer, textField: string): Reader | undefined {
  const head = headOf(bytes);
  const sure = readers.find((reader) => reader.recognizes?.(head) === true);
  if (sure || !/\.json(?:\.gz)?$/i.test(name)) return sure;
  const isResult = /^[[\s]*\{\s*"schemaVersion"/.test(head.text);
  const hasText = [textField, 'body_text', 'body_xhtml', 'bodies'].some((field) =>
    head.text.includes(`"${field}"`),
  );
  return hasText && !isResult ? json : undefined;
}
