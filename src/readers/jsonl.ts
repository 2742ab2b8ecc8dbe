import { InputError } from '../errors.js';
import type { Reader } from './reader.js';

/** JSON Lines: every line is an object with the article's text in one of its fields. */
export const jsonl: Reader = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  linewise: true,
  read: (line, where, fields) => {
    const record = parseObject(line, where);
    const text = record[fields.text];
    if (typeof text !== 'string') {
      const names = Object.keys(record).slice(0, 8).join(', ');
      throw new InputError(
        where,
        `the record has no text in the field "${fields.text}" (its fields: ${names || 'none'}); ` +
          'name the right one with --text-field',
      );
    }
    if (text.trim() === '') throw new InputError(where, 'the text of the record is empty');
    const id = record[fields.id];
    const date = record[fields.date];
    const headline = [record.headline, record.title].find(isFilled);
    return {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : where,
      text,
      ...(isFilled(date) && { date }),
      ...(headline !== undefined && { headline: headline.replace(/\s+/g, ' ').trim() }),
    };
  },
};

function parseObject(line: string, where: string): Record<string, unknown> {
  let record: unknown;
  try {
    record = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputError(where, 'the line is not valid JSON');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new InputError(where, 'the line is not a JSON object');
  }
  return record as Record<string, unknown>;
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
