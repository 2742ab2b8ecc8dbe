import { InputError } from '../../errors.js';
import { mentionTypes, type MentionType } from '../../types.js';
import { idOf, type JsonObject } from '../json-lines.js';
import { codePointOffsets, readSpan, type TypedSpan } from '../mentions.js';
import { typeNamed } from '../../tagging/manifest.js';
import { calendarName } from './calendar-names.js';
import type { GoldShape } from './shape.js';

/** One kind of annotation: a field with items that have a `start` and an `end`. */
interface Layer {
  field: string;
  /** See `GoldRecord`. */
  annotatedPart?: (text: string, mention: TypedSpan) => TypedSpan | null;
  /** Annotated wherever the field is there, if only as an empty array. */
  types: readonly MentionType[];
  typeOf(item: JsonObject): MentionType | undefined;
}

const timexTypes = new Map<unknown, MentionType>([
  ['DATE', 'date'],
  ['TIME', 'date'],
  ['DURATION', 'duration'],
  ['SET', 'duration'],
]);

/** Of two layers that annotate a type, the first one counts. */
const layers: readonly Layer[] = [
  {
    field: 'dates',
    types: ['date', 'duration'],
    typeOf: ({ timex }) => timexTypes.get(timex),
  },
  { field: 'roles', types: ['title'], typeOf: () => 'title' },
  {
    field: 'entities',
    types: mentionTypes.filter((type) => type !== 'title' && type !== 'duration'),
    typeOf: ({ type }) => (typeof type === 'string' ? typeNamed(type) : undefined),
    annotatedPart: (text, mention) =>
      mention.type === 'date' || mention.type === 'duration' ? calendarName(text, mention) : mention,
  },
];

/**
 * Whole articles, `{id, text, date?}` with one or more layers of annotation: `entities`
 * `[{start, end, type}]`, `roles` `[{start, end}]` (the titles) and `dates`
 * `[{start, end, timex, value?}]`. Offsets count code points.
 */
export const articles: GoldShape = {
  description: '"text" with "entities", "roles" or "dates"',
  fits: (record) => typeof record.text === 'string' && layers.some(({ field }) => hasLayer(record, field)),
  annotatesWholeFiles: false,
  read: ({ where, record }) => {
    const text = record.text as string;
    const toUtf16 = codePointOffsets(text);
    const annotated = new Set<MentionType>();
    const mentions: TypedSpan[] = [];
    let partOf: Layer['annotatedPart'];
    for (const { field, types, typeOf, annotatedPart } of layers) {
      if (!hasLayer(record, field)) continue;
      const items = record[field];
      if (!Array.isArray(items)) throw new InputError(where, `"${field}" is no array`);
      const ofLayer = new Set(types.filter((type) => !annotated.has(type)));
      items.forEach((value: unknown, index) => {
        const name = `${field}[${index}]`;
        const { span, item } = readSpan(value, toUtf16, name, where);
        const type = typeOf(item);
        if (!type) throw new InputError(where, `${name}: unknown type in ${JSON.stringify(item)}`);
        const { value: timexValue } = item;
        if (!ofLayer.has(type)) return;
        mentions.push({ ...span, type, ...(typeof timexValue === 'string' && { value: timexValue }) });
      });
      for (const type of ofLayer) annotated.add(type);
      if (annotatedPart && ofLayer.has('date')) partOf = annotatedPart;
    }
    const { date } = record;
    return {
      article: { id: idOf(record) ?? where, text, ...(typeof date === 'string' && { date }) },
      annotated,
      mentions,
      ...(partOf && { annotatedPart: partOf }),
    };
  },
};

function hasLayer(record: JsonObject, field: string): boolean {
  return record[field] !== undefined && record[field] !== null;
}
