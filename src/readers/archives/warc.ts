import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { InputError } from '../../errors.js';
import { megabytes } from '../../inputs/decode.js';
import type { Entry, Reader } from '../reader.js';

const mostRecordBytes = 64 * 1024 * 1024;
const mostHeaderBytes = 64 * 1024;

/** What a crawl has kept of the web (ISO 28500): every successful response is an article. */
export const warc: Reader = {
  name: 'warc',
  description: 'a web archive: a page an article',
  extensions: ['.warc'],
  several: true,
  recognizes: ({ text }) => /^WARC\/\d\.\d\r?\n/.test(text),
  read: async function* (source, { where, id }) {
    let number = 0;
    for await (const { headers, body } of recordsOf(source.chunks(), where)) {
      const type = headers.get('warc-type');
      if (type !== 'response' && type !== 'resource') continue;
      const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
      if (url === undefined || !/^https?:/i.test(url)) continue;
      number += 1;
      const place = { where: `${where}:${number}`, id: url === '' ? `${id}:${number}` : url };
      const entry = documentIn(body, headers, place, url);
      if (entry) yield entry;
    }
    if (number === 0) throw new InputError(where, 'there is no page in it');
  },
};

type Headers = ReadonlyMap<string, string>;

/** The records of a stream. Throws an InputError where it is no such file any more. */
async function* recordsOf(
  chunks: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<{ headers: Headers; body: Buffer }> {
  let buffer: Buffer = Buffer.alloc(0);
  const iterator = chunks[Symbol.asyncIterator]();
  const fill = async (length: number): Promise<boolean> => {
    if (buffer.length >= length) return true;
    const parts = [buffer];
    let size = buffer.length;
    while (size < length) {
      const next = await iterator.next();
      if (next.done) break;
      parts.push(next.value);
      size += next.value.length;
    }
    buffer = Buffer.concat(parts);
    return buffer.length >= length;
  };
  for (;;) {
    await fill(mostHeaderBytes);
    let start = 0;
    while (buffer[start] === 0x0d || buffer[start] === 0x0a) start += 1;
    if (start === buffer.length) return;
    const end = buffer.indexOf('\r\n\r\n', start);
    const head = end < 0 ? '' : buffer.toString('utf8', start, end);
    if (!head.startsWith('WARC/'))
      throw new InputError(where, 'the web archive is damaged: a record has no header');
    const headers = headersOf(head);
    const length = Number(headers.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new InputError(where, 'the web archive is damaged: a record has no length');
    buffer = buffer.subarray(end + 4);
    if (length > mostRecordBytes) {
      // Passed over without keeping it.
      let rest = length - buffer.length;
      buffer = rest < 0 ? buffer.subarray(length) : Buffer.alloc(0);
      while (rest > 0) {
        const next = await iterator.next();
        if (next.done) return;
        buffer = next.value.length > rest ? next.value.subarray(rest) : Buffer.alloc(0);
        rest -= next.value.length;
      }
      continue;
    }
    if (!(await fill(length))) throw new InputError(where, 'the web archive ends within a record');
    yield { headers, body: buffer.subarray(0, length) };
    buffer = buffer.subarray(length);
  }
}

function headersOf(block: string): Headers {
  const lines = block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );
}

const readableType =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|json))/i;

/** The document of a record; null for pictures, scripts, and answers that say that there is none. */
function documentIn(
  body: Buffer,
  headers: Headers,
  place: { where: string; id: string },
  url: string,
): Entry | null {
  let content = body;
  let type = headers.get('content-type') ?? '';
  if (/^application\/http/i.test(type)) {
    const end = body.indexOf('\r\n\r\n');
    const head = body.toString('latin1', 0, Math.max(0, end));
    if (end < 0 || !/^HTTP\/\d(?:\.\d)? 2\d\d/.test(head)) return null;
    const http = headersOf(head);
    type = http.get('content-type') ?? 'text/html';
    try {
      content = unpacked(dechunked(body.subarray(end + 4), http), http.get('content-encoding'));
    } catch {
      return new InputError(
        place.where,
        `the page cannot be unpacked, or to over ${megabytes(mostRecordBytes)}`,
        place.id,
      );
    }
  }
  if (!readableType.test(type)) return null;
  const isPage = /html/i.test(type);
  const name = isPage ? 'page.html' : (/[^/?#]+(?=[?#]|$)/.exec(url)?.[0] ?? 'page');
  return { name, ...place, bytes: content, url, ...(isPage && { reader: 'html' }) };
}

function dechunked(body: Buffer, headers: Headers): Buffer {
  if (!/chunked/i.test(headers.get('transfer-encoding') ?? '')) return body;
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? NaN : parseInt(body.toString('latin1', at, end), 16);
    // Some crawlers undo the chunks and keep the header.
    if (Number.isNaN(size)) return parts.length > 0 ? Buffer.concat(parts) : body;
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

function unpacked(body: Buffer, encoding = ''): Buffer {
  const limit = { maxOutputLength: mostRecordBytes };
  if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body, limit);
  if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, limit);
  if (/deflate/i.test(encoding))
    return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit);
  return body;
}
