import type { Result } from '../result.js';
import type { Separators, Writer } from './writer.js';

const columns = ['person', 'title', 'institution', 'article', 'start', 'end'] as const;
const header = `${columns.join(',')}\r\n`;

// The header comes once, over the rows of however many articles.
const table: Separators = { before: header, between: '', after: '', none: header };

/** Rows of who holds which title where, for spreadsheets (RFC 4180). */
export const csv: Writer = {
  name: 'csv',
  description: 'a table of roles: person, title, institution, article, start and end',
  extension: '.csv',
  write: (result) =>
    rowsOf(result)
      .map((row) => `${row.map(cell).join(',')}\r\n`)
      .join(''),
  one: table,
  several: table,
};

/** A row for each role; `start` and `end` are those of the title, in UTF-16 code units. */
function rowsOf({ id, roles, entities, mentions }: Result): (string | number)[][] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return roles.map(({ person, title, institution, mention }) => [
    names.get(person) ?? '',
    title,
    institution === null ? '' : (names.get(institution) ?? ''),
    id,
    mentions[mention]?.start ?? '',
    mentions[mention]?.end ?? '',
  ]);
}

/**
 * What a spreadsheet would take for a formula and run (OWASP, "CSV Injection"), in the wide and
 * small forms of East Asian text too, which some of them read alike.
 */
const formula = /^[\s\p{Cf}]*[=+\-@|＝＋－＠﹦﹢﹣﹫]/u;
/** Controls, which no cell needs and which some programs act upon. */
const controls = /\p{Cc}/gu;

/** Text on one line, in quotes where it must be, and with an apostrophe before a would-be formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = value.replace(/\s+/g, ' ').replace(controls, '');
  const safe = formula.test(line) ? `'${line}` : line;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
