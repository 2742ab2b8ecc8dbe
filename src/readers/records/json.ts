import { InputError } from '../../errors.js';
import { maxArticleBytes, tooLarge } from '../../inputs/decode.js';
import { utf8Chunks } from '../../inputs/transcode.js';
import type { Entry, Reader, ReadContext } from '../reader.js';
import { fieldOf, isRecord, isResult, recordEntry, type JsonRecord } from './record.js';
import { jsonValues, type JsonValue } from './json-values.js';
import { parseJson } from './parse-json.js';

/** An object that holds the records of a whole answer of an interface may be larger than an article. */
const largestEnvelope = 4 * maxArticleBytes;

/**
 * JSON: an array of records, read as a stream; one record; an object that has an array of
 * records in it, as interfaces answer; or such values one after the other.
 */
export const json: Reader = {
  name: 'json',
  description: 'JSON: a record, or an array of them',
  extensions: ['.json'],
  several: true,
  resembles: ({ text }) => /^(?:\{\s*(?:"|$)|\[\s*(?:\{|$))/.test(text),
  read: async function* (source, context) {
    let count = 0;
    const chunks = utf8Chunks(source.chunks(), context.encoding);
    const values = jsonValues(chunks, largestEnvelope);
    let next = await step(values, context.where);
    while (next !== null) {
      const { value, isElement } = next;
      // What stands by itself has the id of the file only where nothing follows it.
      const following = isElement ? null : step(values, context.where);
      // An error is told when its turn comes.
      following?.catch(() => {});
      if (value === undefined) {
        count += 1;
        const where = isElement ? `${context.where}:${count}` : context.where;
        const id = isElement ? `${context.id}:${count}` : context.id;
        yield new InputError(where, tooLarge(where).message, id);
      } else {
        // Only an object that stands by itself can be an envelope.
        const records = isElement ? [value] : (envelope(value, context) ?? [value]);
        for (const record of records) {
          count += 1;
          const isFirst = !isElement && records.length === 1 && count === 1;
          const isOnly = isFirst && (await following?.catch(() => null)) === null;
          yield await entryOf(record, count, isOnly, context);
        }
      }
      next = await (following ?? step(values, context.where));
    }
    if (count === 0) throw new InputError(context.where, 'it has no records');
  },
};

interface Parsed {
  /** Undefined where it is too large. */
  value: unknown;
  isElement: boolean;
}

/** The next value; null at the end. Throws an InputError where the file is no JSON from there on. */
async function step(values: AsyncGenerator<JsonValue>, where: string): Promise<Parsed | null> {
  const next = await values.next();
  if (next.done) return null;
  const { json, isElement } = next.value;
  if (json === null) return { value: undefined, isElement };
  try {
    return { value: parseJson(json), isElement };
  } catch (error) {
    const reason = (error as Error).message.replace(/,? *"[^]*$| in JSON.*$/, '');
    throw new InputError(where, `it is not valid JSON: ${reason}`);
  }
}

async function entryOf(
  record: unknown,
  number: number,
  isOnly: boolean,
  context: ReadContext,
): Promise<Entry> {
  const where = isOnly ? context.where : `${context.where}:${number}`;
  const id = isOnly ? context.id : `${context.id}:${number}`;
  if (!isRecord(record)) return new InputError(where, 'the record is not a JSON object', id);
  return recordEntry(record, { where, id }, context);
}

/** How deep in an answer its records may lie: `hits.hits` of a search engine. */
const deepestEnvelope = 3;

/** The records in an object that is none itself: the largest array of objects in it. */
function envelope(value: unknown, { fields }: ReadContext): JsonRecord[] | null {
  if (!isRecord(value) || typeof fieldOf(value, fields.text) === 'string' || isResult(value)) return null;
  let best: JsonRecord[] | null = null;
  const look = (object: JsonRecord, depth: number): void => {
    for (const inner of Object.values(object)) {
      if (Array.isArray(inner)) {
        const records = (inner as unknown[]).filter(isRecord);
        const hold = records.filter(
          (record) => typeof fieldOf(record, fields.text) === 'string' || isRecord(record._source),
        );
        if (hold.length > (best?.length ?? 0)) best = records.map(sourceOf);
      } else if (isRecord(inner) && depth < deepestEnvelope) look(inner, depth + 1);
    }
  };
  look(value, 1);
  return best;
}

/** What a search engine wraps in `_source`. */
const sourceOf = (record: JsonRecord): JsonRecord =>
  isRecord(record._source)
    ? { ...(record._id !== undefined && { id: record._id }), ...record._source }
    : record;
