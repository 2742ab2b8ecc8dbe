import { asInputError, InputError } from '../../errors.js';
import { splitLines } from '../../inputs/bytes.js';
import { decodeBytes } from '../../inputs/encodings.js';
import { utf8Chunks } from '../../inputs/transcode.js';
import type { Entry, Head, Reader, ReadContext } from '../reader.js';
import { parseJson } from './parse-json.js';
import { isRecord, recordEntry, type JsonRecord } from './record.js';

/** JSON Lines: every line is an object with the article's text in one of its fields. */
export const jsonl: Reader = {
  name: 'jsonl',
  description: 'JSON Lines: an object a line',
  extensions: ['.jsonl', '.ndjson'],
  several: true,
  resembles: (head) => looksLikeJsonLines(head),
  read: async function* (source, context) {
    const { where } = context;
    let count = 0;
    const chunks = utf8Chunks(source.chunks(), context.encoding);
    for await (const { number, bytes } of splitLines(chunks, where)) {
      const place = { where: `${where}:${number}`, id: `${context.id}:${number}` };
      if (bytes instanceof InputError) yield new InputError(place.where, bytes.message, place.id);
      else if (isBlank(bytes)) continue;
      else yield await lineEntry(bytes, place, context);
      count += 1;
    }
    if (count === 0) throw new InputError(where, 'it is empty');
  },
};

/**
 * Whether bytes begin with two whole lines of JSON Lines, after which nothing else can come: a stream that is slow
 * need not be waited for any longer.
 */
export function areRecords(bytes: Buffer): boolean {
  if (bytes[0] !== 0x7b) return false;
  const [first = '', second = '', ...rest] = bytes.toString('utf8').split('\n', 3);
  try {
    return rest.length > 0 && isRecord(JSON.parse(first)) && isRecord(JSON.parse(second));
  } catch {
    return false;
  }
}

/** A byte order mark is none of its characters. */
const isBlank = (bytes: Buffer): boolean => bytes.length < 64 && bytes.toString('utf8').trim() === '';

async function lineEntry(
  bytes: Buffer,
  place: { where: string; id: string },
  context: ReadContext,
): Promise<Entry> {
  try {
    const { text, warnings } = await decodeBytes(bytes, place.where, { encoding: context.encoding });
    const entry = await recordEntry(parseObject(text, place.where), place, context);
    return 'text' in entry && warnings.length > 0 ? { ...entry, warnings } : entry;
  } catch (error) {
    const { where, message } = asInputError(error, place.where);
    return new InputError(where, message, place.id);
  }
}

function parseObject(line: string, where: string): JsonRecord {
  let record: unknown;
  try {
    record = parseJson(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputError(where, 'the line is not valid JSON');
  }
  if (!isRecord(record)) throw new InputError(where, 'the line is not a JSON object');
  return record;
}

/** The first line is a whole object, and another one follows or nothing. */
function looksLikeJsonLines({ text, bytes }: Head): boolean {
  if (!text.startsWith('{')) return false;
  const [first = '', second = ''] = text.split('\n', 2);
  if (second.trim() !== '' && !second.startsWith('{')) return false;
  const isCut = !text.includes('\n') && bytes.length >= 64 * 1024;
  if (isCut) return /^\{\s*"/.test(first);
  try {
    return (
      isRecord(JSON.parse(first)) &&
      (second.trim() !== '' || text.trimEnd().includes('\n') || text.endsWith('\n'))
    );
  } catch {
    return false;
  }
}
