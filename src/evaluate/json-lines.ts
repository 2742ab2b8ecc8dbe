import { InputError } from '../errors.js';
import { readLines } from '../inputs/bytes.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonLine {
  /** "file.jsonl:12", as in an InputError. */
  where: string;
  record: JsonObject;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record's id, which may be a number in the file; undefined when it has none. */
export function idOf({ id }: JsonObject): string | undefined {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/**
 * The records of a JSONL file or of standard input; empty lines are passed over. A line
 * that is no JSON object comes as an InputError and the next ones still follow. Throws an
 * InputError when the file itself cannot be read.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine | InputError> {
  for await (const { number, content } of readLines(path)) {
    const where = `${path}:${number}`;
    if (content instanceof InputError) yield content;
    else if (content.trim() !== '') yield parseLine(content, where);
  }
}

function parseLine(content: string, where: string): JsonLine | InputError {
  try {
    // Trimming also takes away a byte order mark, which JSON does not allow.
    const record: unknown = JSON.parse(content.trim());
    return isObject(record) ? { where, record } : new InputError(where, 'it is no JSON object');
  } catch (error) {
    return new InputError(where, `it is no JSON: ${(error as Error).message}`);
  }
}
