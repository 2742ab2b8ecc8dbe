import type { Writable } from 'node:stream';
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
    const start = text.slice(0, 2000);
    const { mark, linesAbove } = separatorOf(start);
    const header = start.split(/\r?\n/, linesAbove + 1)[linesAbove] ?? '';
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
    const { mark, linesAbove } = separatorOf(start);
    const rows: Row[] = [];
    const columns = new Columns();
    const parser = parse({
      bom: true,
      columns: (header: string[]) => columns.named(header),
      delimiter: mark,
      from_line: linesAbove + 1,
      info: true,
      max_record_size: maxArticleBytes,
      // Returns nothing, so that no row waits in the stream, which drops them when it fails.
      on_record: (row: Row) => void rows.push(row),
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    let count = 0;
    try {
      for await (const row of rowsOf(parser, rows, utf8Chunks(source.chunks(), encoding))) {
        count += 1;
        if (count === 1 && fieldOf(row.record, context.fields.text) === undefined)
          throw noColumn(Object.keys(row.record), context);
        // The header is the first row.
        const number = row.info.records + 1 + linesAbove;
        const place = { where: `${context.where}:${number}`, id: `${context.id}:${number}` };
        const entry = await recordEntry(row.record, place, context);
        const warnings = count === 1 ? columns.warnings(context.fields) : [];
        if (!isWellQuoted(row, mark)) warnings.push(strayQuote);
        yield 'text' in entry && warnings.length > 0 ? { ...entry, warnings } : entry;
      }
    } catch (error) {
      throw explained(error, count + 2 + linesAbove, context);
    }
    if (count === 0) throw new InputError(context.where, 'it has no rows below its header');
  },
};

interface Row {
  record: Record<string, unknown>;
  /** As it stands in the table. */
  raw: string;
  /** Records before and with this one. */
  info: { records: number };
}

/** The names of columns, of which two may have one: then it is the first one's. */
class Columns {
  readonly #doubled = new Set<string>();

  named(header: readonly string[]): string[] {
    const names = new Set<string>();
    return header.map((column, at) => {
      const name = column.trim();
      const isSecond = name !== '' && names.has(name);
      names.add(name);
      if (isSecond) this.#doubled.add(name);
      return isSecond ? `${name}.${at + 1}` : name;
    });
  }

  /** What is to be said of the columns that are read. */
  warnings({ text, id, date }: ReadContext['fields']): string[] {
    const read = new Set([text, id, date, 'headline', 'title'].map((name) => name.toLowerCase()));
    return [...this.#doubled]
      .filter((name) => read.has(name.toLowerCase()))
      .map((name) => `Of the columns with the name "${name}" the first one was read`);
  }
}

/** The rows that a parser puts into `rows`, each before the error that one after it is. */
async function* rowsOf(parser: Writable, rows: Row[], chunks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  type Done = (error?: Error | null) => void;
  // The callbacks of what is written say so, too.
  parser.on('error', () => {});
  const written = async function* (write: (done: Done) => void): AsyncGenerator<Row> {
    const error = await new Promise<Error | null | undefined>(write);
    yield* rows.splice(0);
    if (error) throw error;
  };
  for await (const chunk of chunks) yield* written((done) => parser.write(chunk, done));
  yield* written((done) => parser.end(done));
}

function explained(error: unknown, number: number, { where }: ReadContext): unknown {
  const { code = '', message } = error as { code?: string; message: string };
  if (!code.startsWith('CSV_')) return error;
  if (code !== 'CSV_MAX_RECORD_SIZE') return new InputError(where, `it is not valid CSV: ${message}`);
  return new InputError(
    `${where}:${number}`,
    `the row is over ${megabytes(maxArticleBytes)}; a quotation mark in it may have no end, and what follows is not read`,
  );
}

const strayQuote =
  'A quotation mark within a cell of the row is not doubled; cells and rows after it may have been read as part of it';

/**
 * Whether quotation marks begin and end cells, and are doubled within. The parser is content with others:
 * the first cell that such a mark is in ends where the next one of the kind is.
 */
function isWellQuoted({ record, raw }: Row, mark: string): boolean {
  const isDoubtful = Object.values(record).some(
    (value) => typeof value === 'string' && value.startsWith('"'),
  );
  if (!isDoubtful) return true;
  const row = raw.replace(/^[\r\n]+/, '');
  const cell = new RegExp(
    `(?:"[^"]*(?:""[^"]*)*"|[^"${mark}\\r\\n][^${mark}\\r\\n]*|)(?:[${mark}]|[\\r\\n]*$)`,
    'y',
  );
  while (cell.lastIndex < row.length) if (!cell.test(row)) return false;
  return true;
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

/** What stands between the columns, and how many lines above the header say so: Excel's "sep=;". */
function separatorOf(start: string): { mark: string; linesAbove: number } {
  const named = /^sep=([,;\t|])\r?\n/i.exec(start)?.[1];
  if (named !== undefined) return { mark: named, linesAbove: 1 };
  return { mark: delimiterOf(start.split(/\r?\n/, 1)[0] ?? ''), linesAbove: 0 };
}

/** Spreadsheets save tables in the encoding of their country; undefined for UTF-8. */
async function encodingOf(head: Buffer, where: string): Promise<string | undefined> {
  // The last bytes of the head may be half a character.
  const { encoding } = await decodeBytes(head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length), where);
  return encoding ?? undefined;
}
