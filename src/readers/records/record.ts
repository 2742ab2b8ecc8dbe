import { InputError } from '../../errors.js';
import type { Article } from '../../pipeline/document.js';
import { dayOf } from '../html/page-metadata.js';
import { resultReader, type Entry, type ReadContext } from '../reader.js';
import { isNinjs, readNinjs } from '../wire/ninjs.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a record is a result of this tool. */
export const isResult = ({ schemaVersion, mentions }: JsonRecord): boolean =>
  schemaVersion === 1 && Array.isArray(mentions);

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a record has in a field, whose name may differ in case where there is none of that name. */
export function fieldOf(record: JsonRecord, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  const other = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());
  return other === undefined ? undefined : record[other];
}

/** The id that a record gives itself, in its own JSON type. */
function ownId(record: JsonRecord, field: string): string | number | undefined {
  const id = fieldOf(record, field);
  // 1e999 is no number in JavaScript, and would be null in JSON.
  return typeof id === 'string' || Number.isFinite(id) ? (id as string | number) : undefined;
}

/** Where a record stands: what messages call it, and the id that it has without one of its own. */
export type Place = Pick<Article & { where: string }, 'id' | 'where'>;

/**
 * The article of a record: its text, id and date from the named fields, and a headline where
 * it has one. A record without that text may be a news item of ninjs. An error comes as an
 * InputError that knows the record's id.
 */
export async function recordEntry(
  record: JsonRecord,
  place: Place,
  { fields, alsoResults }: ReadContext,
): Promise<Entry> {
  const { where } = place;
  if (alsoResults === true && isResult(record)) {
    const bytes = Buffer.from(JSON.stringify(record));
    return { name: '', reader: resultReader, where, id: ownId(record, 'id') ?? place.id, bytes };
  }
  const id = ownId(record, fields.id) ?? place.id;
  if (alsoResults === true && typeof record.error === 'string')
    return new InputError(where, `it stands for a result that there is not (${record.error})`, id);
  const text = fieldOf(record, fields.text);
  const kept = keptFields(record, fields.keep);
  if (typeof text !== 'string' && isNinjs(record)) {
    try {
      return { id, ...(await readNinjs(record, where)), ...(kept && { fields: kept }) };
    } catch (error) {
      if (error instanceof InputError) return new InputError(where, error.message, id);
      throw error;
    }
  }
  if (text !== undefined && text !== null && typeof text !== 'string')
    return new InputError(where, `the field "${fields.text}" of the record is no string`, id);
  if (typeof text !== 'string' && isResult(record)) {
    return new InputError(where, 'it is a result of this tool, without the text (--text) of its article', id);
  }
  if (text === null) return new InputError(where, `the field "${fields.text}" of the record is null`, id);
  if (typeof text !== 'string') {
    const names = Object.keys(record)
      .slice(0, mostShown)
      .map((name) => shownField(name, record[name]))
      .join(', ');
    return new InputError(
      where,
      `the record has no text in the field "${fields.text}" (its fields: ${names || 'none'}); ` +
        'name the right one with --text-field',
      id,
    );
  }
  if (text.trim() === '') return new InputError(where, 'the text of the record is empty', id);
  const date = dateIn(fieldOf(record, fields.date));
  const headline = ['headline', 'title'].map((name) => fieldOf(record, name)).find(isFilled);
  return {
    id,
    text,
    ...(date !== undefined && { date }),
    ...(headline !== undefined && { headline: headline.replace(/\s+/g, ' ').trim() }),
    ...(kept && { fields: kept }),
  };
}

const mostShown = 8;

/** A field's name, and those in the objects of an array, which may be the records that are meant. */
function shownField(name: string, value: unknown): string {
  const first = Array.isArray(value) ? (value as unknown[]).find(isRecord) : undefined;
  return first === undefined ? name : `${name} with ${Object.keys(first).slice(0, mostShown).join(', ')}`;
}

/**
 * The date in a field: a string, seconds or milliseconds since 1970, either in an array of its own or as
 * databases export it (`{"$date": ...}`). What is none of these comes as it is written, so that a warning can
 * name it.
 */
function dateIn(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length === 1) return dateIn(value[0]);
  if (isRecord(value) && value.$date !== undefined) return dateIn(value.$date);
  if (typeof value === 'number') return dayOf(String(value)) ?? String(value);
  if (typeof value === 'string')
    return isFilled(value) ? (/^\d+$/.test(value) ? (dayOf(value) ?? value) : value) : undefined;
  return value === undefined || value === null ? undefined : JSON.stringify(value).slice(0, longestShown);
}
const longestShown = 60;

function keptFields(record: JsonRecord, keep: ReadContext['fields']['keep']): JsonRecord | null {
  if (keep === undefined) return null;
  if (keep === 'all') return record;
  return Object.fromEntries(keep.filter((name) => name in record).map((name) => [name, record[name]]));
}
