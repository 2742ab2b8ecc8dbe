import { Readable } from 'node:stream';
import { InputError } from '../../errors.js';
import { maxArticleBytes, megabytes } from '../../inputs/decode.js';
import { decodeBytes } from '../../inputs/encodings.js';
import { utf8Chunks } from '../../inputs/transcode.js';
import { defaultFields, type Reader, type ReadContext } from '../reader.js';
import { fieldOf, recordEntry } from './record.js';

/** Tables: the first row names the columns, every other row is a record. */
export const csv: Reader = {
  name: 'csv',
  description: 'CSV or TSV with a header: a row an article',
  extensions: ['.csv', '.tsv', '.tab'],
  several: true,
  resembles: ({ text }) => {
    const header = text.slice(0, 2000).split(/\r?\n/, 1)[0] ?? '';
    const mark = delimiterOf(header);
    const columns = header.split(mark).map((name) => name.replace(/^"|"$/g, ''));
    return (
      columns.length > 1 &&
      columns.some((name) => name.toLowerCase() === defaultFields.text) &&
      columns.every((name) => /^[\w .-]{1,40}$/.test(name))
    );
  },
  read: async function* (source, context) {
    const { parse } = await import('csv-parse');
    const head = await source.head();
    const encoding = context.encoding ?? (await encodingOf(head, context.where));
    const start = (await decodeBytes(head, context.where, { encoding })).text.replace(/^\uFEFF/, '');
    const chunks = Readable.from(utf8Chunks(source.chunks(), encoding));
    const parser = parse({
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter: delimiterOf(start.split(/\r?\n/, 1)[0] ?? ''),
      info: true,
      max_record_size: maxArticleBytes,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    chunks.on('error', (error) => parser.destroy(error));
    chunks.pipe(parser);
    yield* rowsOf(parser, context);
  },
};

interface Row {
  record: Record<string, unknown>;
  /** Records before and with this one. */
  info: { records: number };
}

async function* rowsOf(parser: AsyncIterable<unknown>, context: ReadContext): ReturnType<Reader['read']> {
  const { where, id, fields } = context;
  let count = 0;
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      const { record } = row;
      count += 1;
      if (count === 1 && fieldOf(record, fields.text) === undefined)
        throw noColumn(Object.keys(record), context);
      // The header is the first row.
      const number = row.info.records + 1;
      yield await recordEntry(record, { where: `${where}:${number}`, id: `${id}:${number}` }, context);
    }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (!code.startsWith('CSV_')) throw error;
    if (code === 'CSV_MAX_RECORD_SIZE')
      throw new InputError(
        `${where}:${count + 2}`,
        `the row is over ${megabytes(maxArticleBytes)}; a quotation mark in it may have no end`,
      );
    throw new InputError(where, `it is not valid CSV: ${message}`);
  }
  if (count === 0) throw new InputError(where, 'it has no rows below its header');
}

function noColumn(columns: readonly string[], { where, fields }: ReadContext): InputError {
  return new InputError(
    where,
    `it has no column "${fields.text}" (its columns: ${columns.slice(0, 12).join(', ')}); ` +
      'name the one with the text with --text-field',
  );
}

/** What stands between the columns: the mark that the header has most of. */
function delimiterOf(header: string): string {
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** Spreadsheets save tables in the encoding of their country; undefined for UTF-8. */
async function encodingOf(head: Buffer, where: string): Promise<string | undefined> {
  // The last bytes of the head may be half a character.
  const { encoding } = await decodeBytes(head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length), where);
  return encoding ?? undefined;
}
