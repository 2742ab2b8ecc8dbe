import type { Span } from '../pipeline/document.js';
import { InputError } from '../errors.js';
import { trimSpan } from '../text/spans.js';
import { mentionTypes, type MentionType } from '../types.js';
import { isObject, type JsonObject } from './json-lines.js';

/** What is compared: a stretch of the text, in UTF-16 code units, and what it is. */
export interface TypedSpan extends Span {
  type: MentionType;
  /** The TIMEX3 value of a temporal expression, where it has one. */
  value?: string;
}

/** The UTF-16 offset of an offset as a file counts it; undefined where the text has none. */
export type OffsetMap = (offset: number) => number | undefined;

/** For offsets that count UTF-16 code units already. */
function utf16Offsets(text: string): OffsetMap {
  return (offset) => (Number.isInteger(offset) && offset >= 0 && offset <= text.length ? offset : undefined);
}

/** For offsets that count Unicode code points. */
export function codePointOffsets(text: string): OffsetMap {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return (offset) => offsets[offset];
}

/**
 * Reads `start` and `end` of an item of a file. Throws an InputError, which calls the item
 * by `name`, for offsets that are none of the text.
 */
export function readSpan(
  item: unknown,
  toUtf16: OffsetMap,
  name: string,
  where: string,
): { span: Span; item: JsonObject } {
  if (!isObject(item)) throw new InputError(where, `${name} is no object`);
  const start = toUtf16(item.start as number);
  const end = toUtf16(item.end as number);
  if (start === undefined || end === undefined || start > end) {
    const given = `${JSON.stringify(item.start)} to ${JSON.stringify(item.end)}`;
    throw new InputError(where, `${name}: ${given} is no stretch of its text`);
  }
  return { span: { start, end }, item };
}

/**
 * Reads mentions in the shape that results have them; only `start`, `end` and `type` need
 * be there. Throws an InputError for an unknown type, and for offsets that are none of the
 * text or, where a mention has `text`, point to something else.
 */
export function readResultMentions(mentions: unknown, text: string, where: string): TypedSpan[] {
  if (!Array.isArray(mentions)) throw new InputError(where, '"mentions" is no array');
  const toUtf16 = utf16Offsets(text);
  return mentions.map((mention: unknown, index) => {
    const name = `mentions[${index}]`;
    const { span, item } = readSpan(mention, toUtf16, name, where);
    const type = mentionTypes.find((known) => known === item.type);
    if (!type) throw new InputError(where, `${name}: unknown type ${JSON.stringify(item.type)}`);
    const found = text.slice(span.start, span.end);
    if (typeof item.text === 'string' && item.text !== found) {
      const [given, there] = [JSON.stringify(item.text), JSON.stringify(found)];
      throw new InputError(where, `${name}: its text is ${given}, at its offsets stands ${there}`);
    }
    return { ...span, type, ...(typeof item.value === 'string' && { value: item.value }) };
  });
}

/**
 * Mentions as they are compared: trimmed to what counts (see `trimSpan`), without those
 * that come out empty, each span of a type once. The order is kept.
 * @param partOf What of a mention is compared, if not all of it; null for nothing.
 */
export function normaliseMentions(
  text: string,
  mentions: readonly TypedSpan[],
  partOf: (text: string, mention: TypedSpan) => TypedSpan | null = (_, mention) => mention,
): TypedSpan[] {
  const byKey = new Map<string, TypedSpan>();
  for (const whole of mentions) {
    const mention = partOf(text, whole);
    if (!mention) continue;
    const { start, end } = trimSpan(text, mention);
    const trimmed = { ...mention, start, end };
    const key = keyOf(trimmed);
    if (start < end && !byKey.has(key)) byKey.set(key, trimmed);
  }
  return [...byKey.values()];
}

/** The same for two mentions of one type and span, and for them only. */
export function keyOf({ type, start, end }: TypedSpan): string {
  return `${type} ${start} ${end}`;
}
