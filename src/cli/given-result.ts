import { InputError } from '../errors.js';
import type { Result } from '../result.js';

/** The result of this tool that a text holds as JSON; null for anything else. Throws an InputError for an array of them. */
export function givenResult(content: string, where: string): Result | null {
  if (!content.includes('"schemaVersion"')) return null;
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (Array.isArray(value)) {
    throw new InputError(where, 'it holds an array; write results one a line, --format jsonl');
  }
  const { schemaVersion, id, mentions, entities, roles, countries } = Object(value) as Partial<Result>;
  const isResult =
    schemaVersion === 1 &&
    (typeof id === 'string' || typeof id === 'number') &&
    [mentions, entities, roles, countries].every((list) => Array.isArray(list));
  return isResult ? (value as Result) : null;
}
