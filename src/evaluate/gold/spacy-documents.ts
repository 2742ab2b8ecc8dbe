import { InputError } from '../../errors.js';
import { typeNamed } from '../../tagging/manifest.js';
import type { MentionType } from '../../types.js';
import { idOf, isObject, type JsonObject } from '../json-lines.js';
import { codePointOffsets, readSpan, type TypedSpan } from '../mentions.js';
import type { GoldShape } from './shape.js';

/**
 * Documents as spaCy's `Doc.to_json` writes them: `{text, ents: [{start, end, label}]}`, with
 * titles in the span group "titles". Offsets count code points; entities of a label that the tool
 * has no type for are passed over. A type is annotated when it occurs in the file.
 */
export const spacyDocuments: GoldShape = {
  description: '"text" and "ents"',
  fits: ({ text, ents }) => typeof text === 'string' && Array.isArray(ents),
  annotatesWholeFiles: true,
  read: ({ where, record }) => {
    const text = record.text as string;
    const toUtf16 = codePointOffsets(text);
    const mentions = [...(record.ents as unknown[]), ...titlesOf(record)].flatMap((value, index) => {
      const { span, item } = readSpan(value, toUtf16, `ents[${index}]`, where);
      if (typeof item.label !== 'string') throw new InputError(where, `ents[${index}] has no label`);
      const type = typeNamed(item.label);
      return type === undefined ? [] : [{ ...span, type } satisfies TypedSpan];
    });
    const meta = isObject(record.meta) ? record.meta : {};
    return {
      article: {
        id: idOf(meta) ?? idOf(record) ?? where,
        text,
        ...(typeof meta.date === 'string' && { date: meta.date }),
      },
      annotated: new Set<MentionType>(mentions.map(({ type }) => type)),
      mentions,
    };
  },
};

function titlesOf({ spans }: JsonObject): unknown[] {
  return isObject(spans) && Array.isArray(spans.titles) ? (spans.titles as unknown[]) : [];
}
