import { InputError } from '../errors.js';
import { readLines, readText } from '../inputs/bytes.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonLine {
  /** "file.jsonl:12", "file.json" or "file.json[3]", as in an InputError. */
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

/**
 * The records of a file: of a `.json` file the one object that it holds, printed over any
 * number of lines, or those of its array; of any other, and of a `.json` file whose first
 * line is an object by itself, one a line. Errors come as from `readJsonLines`.
 */
export async function* readJsonRecords(path: string): AsyncGenerator<JsonLine | InputError> {
  if (!/\.json$/i.test(path)) {
    yield* readJsonLines(path);
    return;
  }
  const text = (await readText(path)).trim();
  const whole = parseJson(text, path);
  if (whole instanceof InputError) {
    const firstLine = parseLine(text.slice(0, Math.max(0, text.indexOf('\n'))), path);
    if (firstLine instanceof InputError) yield whole;
    else yield* readJsonLines(path);
  } else if (Array.isArray(whole)) {
    yield* whole.map((record: unknown, index) => asLine(record, `${path}[${index}]`));
  } else yield asLine(whole, path);
}

function parseLine(content: string, where: string): JsonLine | InputError {
  // Trimming also takes away a byte order mark, which JSON does not allow.
  const record = parseJson(content.trim(), where);
  return record instanceof InputError ? record : asLine(record, where);
}

function asLine(record: unknown, where: string): JsonLine | InputError {
  return isObject(record) ? { where, record } : new InputError(where, 'it is no JSON object');
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return new InputError(where, `it is no JSON: ${(error as Error).message}`);
  }
}
