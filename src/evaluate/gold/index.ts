import { dirname } from 'node:path';
import type { Article } from '../../pipeline/document.js';
import { asInputError, InputError } from '../../errors.js';
import type { MentionType } from '../../types.js';
import { readJsonLines, type JsonLine, type JsonObject } from '../json-lines.js';
import { normaliseMentions, type TypedSpan } from '../mentions.js';
import { articles } from './articles.js';
import { results } from './results.js';
import { taggedSentences } from './tagged-sentences.js';

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

export type Annotation = Pick<GoldRecord, 'article' | 'annotated' | 'mentions' | 'annotatedPart'>;

/** A new shape is a new file and a line here; the first that fits a record reads it. */
const shapes: readonly GoldShape[] = [results, taggedSentences, articles];

export interface GoldFile {
  path: string;
  records: GoldRecord[];
  /** What could not be read of it. */
  errors: InputError[];
}

/**
 * Reads a gold file whole. Mentions come normalised (see `normaliseMentions`). Nothing is
 * thrown: a file or a line that cannot be read is an error in the answer.
 */
export async function readGold(path: string): Promise<GoldFile> {
  const file: GoldFile = { path, records: [], errors: [] };
  const occurring = new Map(shapes.map((shape) => [shape, new Set<MentionType>()]));
  try {
    for await (const line of readJsonLines(path)) {
      try {
        if (line instanceof InputError) throw line;
        const shape = shapeOf(line);
        const { article, annotated, mentions, annotatedPart } = await shape.read(line, dirname(path));
        const ofFile = occurring.get(shape) as Set<MentionType>;
        for (const type of annotated) ofFile.add(type);
        file.records.push({
          where: line.where,
          article,
          fields: line.record,
          annotated: shape.annotatesWholeFiles ? ofFile : annotated,
          mentions: normaliseMentions(article.text, mentions, annotatedPart),
          ...(annotatedPart && { annotatedPart }),
        });
      } catch (error) {
        file.errors.push(asInputError(error, path));
      }
    }
  } catch (error) {
    file.errors.push(asInputError(error, path));
  }
  return file;
}

function shapeOf({ where, record }: JsonLine): GoldShape {
  const shape = shapes.find((candidate) => candidate.fits(record));
  if (shape) return shape;
  const known = shapes.map(({ description }) => description).join('; or ');
  throw new InputError(where, `it is no gold record, which has ${known}`);
}
