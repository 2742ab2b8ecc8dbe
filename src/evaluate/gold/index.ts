import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asInputError, InputError } from '../../errors.js';
import { walk } from '../../inputs/walk.js';
import type { MentionType } from '../../types.js';
import { readJsonRecords, type JsonLine } from '../json-lines.js';
import { normaliseMentions } from '../mentions.js';
import { articles } from './articles.js';
import { results } from './results.js';
import type { GoldRecord, GoldShape } from './shape.js';
import { taggedSentences } from './tagged-sentences.js';

/** A new shape is a new file and a line here; the first that fits a record reads it. */
const shapes: readonly GoldShape[] = [results, taggedSentences, articles];

export interface GoldFile {
  path: string;
  records: GoldRecord[];
  /** What could not be read of it. */
  errors: InputError[];
}

/** Reads a gold file, or those of a folder: its `.json` and `.jsonl` files. Nothing is thrown. */
export async function* readGoldFiles(path: string): AsyncGenerator<GoldFile> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield await readGold(path);
    return;
  }
  for await (const file of walk(path, { include: ['*.json', '*.jsonl'], exclude: [] }, () => false)) {
    if (file instanceof InputError) yield { path, records: [], errors: [file] };
    else yield await readGold(file.path);
  }
}

/**
 * Reads a gold file whole. Mentions come normalised (see `normaliseMentions`). Nothing is
 * thrown: a file or a line that cannot be read is an error in the answer.
 */
export async function readGold(path: string): Promise<GoldFile> {
  const file: GoldFile = { path, records: [], errors: [] };
  const occurring = new Map(shapes.map((shape) => [shape, new Set<MentionType>()]));
  try {
    for await (const line of readJsonRecords(path)) {
      try {
        if (line instanceof InputError) throw line;
        const shape = shapeOf(line);
        const { article, annotated, mentions, annotatedPart, saysAnnotated } = await shape.read(
          line,
          dirname(path),
        );
        const ofFile = occurring.get(shape) as Set<MentionType>;
        if (!saysAnnotated) for (const type of annotated) ofFile.add(type);
        file.records.push({
          where: line.where,
          article,
          fields: line.record,
          annotated: shape.annotatesWholeFiles && !saysAnnotated ? ofFile : annotated,
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
