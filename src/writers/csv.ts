import { drawnText } from './text-writer.js';
import { tables, type Cell } from './tables/tables.js';
import type { Writer } from './writer.js';

/** Tables for spreadsheets (RFC 4180): the header once over the rows of however many articles. */
export const csv: Writer = {
  name: 'csv',
  description: 'a table for spreadsheets, that of roles unless --table names another',
  extension: '.csv',
  draw: (result, _source, { table = 'roles' }) => tables[table].rows(result).map(csvLine).join(''),
  open: (destination, { table = 'roles', byteOrderMark = false }) => {
    const header = (byteOrderMark ? '\uFEFF' : '') + csvLine(tables[table].columns);
    let hasHeader = false;
    const write = async (rows: string): Promise<void> => {
      if (!hasHeader) await destination.write(header + rows);
      else if (rows !== '') await destination.write(rows);
      hasHeader = true;
    };
    return Promise.resolve({ write: (drawn) => write(drawnText(drawn)), close: () => write('') });
  },
};

/** A row as RFC 4180 has it, safe to open in a spreadsheet. */
export function csvLine(row: readonly Cell[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/** White space, controls, and format characters, which a spreadsheet drops or does not show. */
const invisible = /[\s\p{Control}\p{Format}\p{Surrogate}]+/gu;

/**
 * Signs that make a formula of a cell, at its beginning and after what some spreadsheets take
 * for the end of a cell whatever the quotation marks say (OWASP, "CSV Injection"): the ASCII ones
 * and their full-width, small and superscript forms, which East Asian versions take for the same.
 */
const formula = /(^ ?|[;|] ?)(?=[=+\-@|＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−])/gu;

/** Text on one line, in quotes where it must be, and with an apostrophe before a would-be formula. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const line = value.replace(invisible, ' ');
  const safe = line.replace(formula, "$1'");
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
