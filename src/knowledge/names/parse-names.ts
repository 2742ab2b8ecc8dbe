import { UsageError } from '../../errors.js';
import { listedTypes, type NameEntry } from './name-entry.js';

/*
 * Lists of names as files: CSV (RFC 4180, with a line of column names, the delimiter being a
 * comma, a semicolon or a tab) and JSON Lines.
 */

/** One row of a list before it is checked: columns by name. */
type Row = Readonly<Record<string, unknown>>;

const columns = ['name', 'type', 'aliases', 'id', 'country', 'title', 'case', 'doubtful', 'kind'] as const;

/**
 * The entries of a list of names, one after the other.
 * @param text The content of the file, CSV or JSON Lines, which its first character tells.
 * @param where What messages call it.
 * Throws a UsageError, which names the line and what to do, for what is no such list.
 */
export function* parseNames(text: string, where: string): Generator<NameEntry> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let isEmpty = true;
  for (const entry of /^\s*[{[]/.test(content) ? parseLines(content, where) : parseCsv(content, where)) {
    isEmpty = false;
    yield entry;
  }
  if (isEmpty) throw new UsageError(`${where}: there are no names in it`);
}

const exampleLine = '{"name": "Ada Roe", "type": "person"}';

function* parseLines(text: string, where: string): Generator<NameEntry> {
  let line = 0;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const written = text.slice(at, end);
    at = end + 1;
    line += 1;
    if (written.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(written);
    } catch {
      throw new UsageError(
        `${where}:${line}: the line is not valid JSON; a line is one object, such as ${exampleLine}`,
      );
    }
    yield entryOf(row, `${where}:${line}`, /[;|]/);
  }
}

function* parseCsv(text: string, where: string): Generator<NameEntry> {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const delimiter = [',', '\t', ';'].find((sign) => header.includes(sign)) ?? ',';
  const names = header.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').trim().toLowerCase());
  for (const needed of ['name', 'type']) {
    if (!names.includes(needed)) {
      throw new UsageError(
        `${where}: its first line must name the columns, "name" and "type" among them; it is: ${header.slice(0, 60)}`,
      );
    }
  }
  const at = columns.map((column) => names.indexOf(column));
  const separator = delimiter === ';' ? /\|/ : /[;|]/;
  let line = 0;
  for (const { cells, lines } of rowsOf(text, delimiter, where)) {
    line += lines;
    if (line === lines || (cells.length === 1 && cells[0]?.trim() === '')) continue;
    const first = `${where}:${line - lines + 1}`;
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      throw new UsageError(
        `${first}: there are ${cells.length} cells for ${names.length} columns; put a cell with "${shown(delimiter)}" in it between quotation marks`,
      );
    }
    const row: Record<string, unknown> = {};
    columns.forEach((column, index) => (row[column] = cells[at[index] ?? -1]));
    yield entryOf(row, first, separator);
  }
}

function shown(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}

/** The most lines of a cell: a quotation mark that nothing closes would take the rest of the file. */
const mostLines = 100;

/** The rows of a CSV file, each with how many lines it takes. */
function* rowsOf(
  text: string,
  delimiter: string,
  where: string,
): Generator<{ cells: string[]; lines: number }> {
  let line = 1;
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let row = text.slice(at, end);
    let lines = 1;
    if (row.includes('"')) {
      // A line break within quotation marks belongs to the cell.
      while (count(row, '"') % 2 === 1) {
        if (end >= text.length || lines > mostLines) {
          throw new UsageError(
            `${where}:${line}: a quotation mark is not closed; one within a cell is written twice: "the ""Ace"" Roe"`,
          );
        }
        const next = text.indexOf('\n', end + 1);
        end = next < 0 ? text.length : next;
        row = text.slice(at, end);
        lines += 1;
      }
      yield { cells: quotedCells(row.replace(/\r$/, ''), delimiter), lines };
    } else yield { cells: (row.endsWith('\r') ? row.slice(0, -1) : row).split(delimiter), lines };
    at = end + 1;
    line += lines;
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function quotedCells(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const sign = row.charAt(at);
    if (sign === '"' && isQuoted && row.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

const none: readonly string[] = [];

/** A checked row; also of what the library is given. Throws a UsageError. */
export function entryOf(given: unknown, where: string, separator: RegExp): NameEntry {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new UsageError(`${where}: a name is an object with its "name" and "type"`);
  }
  const row = given as Row;
  const name = textOf(row.name);
  if (name === null) throw new UsageError(`${where}: there is no name; write one, or leave the line out`);
  if (!/[\p{L}\p{N}]/u.test(name))
    throw new UsageError(`${where}: "${name}" is no name, as it has no letters`);
  const typeName = textOf(row.type);
  const type = listedTypes.find((known) => known === typeName?.toLowerCase());
  if (!type) {
    const what = typeName === null ? 'there is no type' : `unknown type "${typeName}"`;
    throw new UsageError(`${where}: ${what}; there is: ${listedTypes.join(', ')}`);
  }
  const country = textOf(row.country);
  if (country !== null && !/^[A-Za-z]{2}$/.test(country)) {
    throw new UsageError(`${where}: the country "${country}" is no code of two letters such as KE`);
  }
  return {
    name,
    type,
    aliases: listOf(row.aliases, separator),
    doubtful: listOf(row.doubtful, separator),
    id: textOf(row.id),
    country: country?.toUpperCase() ?? null,
    title: textOf(row.title),
    anyCase: isAnyCase(textOf(row.case), where),
    kind: textOf(row.kind),
  };
}

function isAnyCase(given: string | null, where: string): boolean {
  const value = given?.toLowerCase() ?? 'exact';
  if (value === 'any' || value === 'exact') return value === 'any';
  throw new UsageError(`${where}: "case" is "any" or "exact"; not "${given}"`);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function listOf(value: unknown, separator: RegExp): readonly string[] {
  const items: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(separator)
      : [];
  const texts = items.flatMap((item) => textOf(item) ?? []);
  return texts.length > 0 ? texts : none;
}
