import type { Article } from '../../pipeline/document.js';
import type { MentionType } from '../../types.js';
import type { JsonLine, JsonObject } from '../json-lines.js';
import type { TypedSpan } from '../mentions.js';

/** An annotated text, whatever shape the file gave it. */
export interface GoldRecord {
  /** "file.jsonl:12", as in an InputError. */
  where: string;
  /** What the tool is given: the text, the id that predictions are matched by, and the date. */
  article: Article;
  /** The record as it stands in the file. */
  fields: JsonObject;
  /** What was annotated: of other types nothing is known, present or absent. */
  annotated: ReadonlySet<MentionType>;
  /** In UTF-16 code units. */
  mentions: readonly TypedSpan[];
  /**
   * What of a mention is annotated by the rules of the gold, which may be less than all of
   * it, or null if nothing is. The mentions have been through it.
   */
  annotatedPart?: (text: string, mention: TypedSpan) => TypedSpan | null;
}

/** Reads the records of one shape. */
export interface GoldShape {
  /** What a record of the shape has, for messages. */
  description: string;
  fits(record: JsonObject): boolean;
  /**
   * Throws an InputError for a record that is broken.
   * @param folder That of the gold file.
   */
  read(line: JsonLine, folder: string): Annotation | Promise<Annotation>;
  /** Whether a type that is annotated in one record is so in all those of the file. */
  annotatesWholeFiles: boolean;
}

export interface Annotation extends Pick<GoldRecord, 'article' | 'annotated' | 'mentions' | 'annotatedPart'> {
  /** That the record itself says which types are annotated in it, whatever the others of its file have. */
  saysAnnotated?: true;
}
