import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asInputError, InputError } from '../../errors.js';
import { walk } from '../../inputs/walk.js';
import type { MentionType } from '../../types.js';
import { readJsonRecords, type JsonLine } from '../json-lines.js';
import { nativePath } from '../../text/native-path.js';
import { normaliseMentions } from '../mentions.js';
import { articles } from './articles.js';
import { bratFile, readBrat, textOfBrat } from './brat.js';
import { conllFile, readConll } from './conll.js';
import { results } from './results.js';
import type { GoldRecord, GoldShape } from './shape.js';
import { spacyDocuments } from './spacy-documents.js';
import { taggedSentences } from './tagged-sentences.js';

/** A new shape is a new file and a line here; the first that fits a record reads it. */
const shapes: readonly GoldShape[] = [results, taggedSentences, spacyDocuments, articles];

export interface GoldFile {
  path: string;
  records: GoldRecord[];
  /** What could not be read of it. */
  errors: InputError[];
}

/** Globs of the files in a folder that are taken for gold. */
export const goldFiles = ['*.json', '*.jsonl', '*.conll', '*.bio', '*.iob', '*.iob2', '*.ann'];

/** The records of a file, whose extension says how they are written. */
function recordsOf(path: string): AsyncGenerator<JsonLine | InputError> {
  if (conllFile.test(path)) return readConll(path);
  if (bratFile.test(path)) return readBrat(path);
  return readJsonRecords(path);
}

/** Reads a gold file, or those of a folder: JSON, JSONL, CoNLL and brat. Nothing is thrown. */
export async function* readGoldFiles(path: string): AsyncGenerator<GoldFile> {
  for await (const file of goldPaths(path)) {
    if (file instanceof InputError) yield { path, records: [], errors: [file] };
    else yield await readGold(file);
  }
}

async function* goldPaths(path: string): AsyncGenerator<string | InputError> {
  const isFolder = await stat(nativePath(path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield path;
    return;
  }
  for await (const file of walk(path, { include: goldFiles, exclude: [] }, () => false)) {
    yield file instanceof InputError ? file : file.path;
  }
}

/** The files that are read for a gold file, or for those of a folder: brat's have a text beside them. */
export async function filesOfGold(path: string): Promise<string[]> {
  const files: string[] = [];
  for await (const file of goldPaths(path)) {
    if (file instanceof InputError) continue;
    files.push(file);
    if (bratFile.test(file)) files.push(textOfBrat(file));
  }
  return files;
}

/**
 * Reads a gold file whole. Mentions come normalised (see `normaliseMentions`). Nothing is
 * thrown: a file or a line that cannot be read is an error in the answer.
 */
export async function readGold(path: string): Promise<GoldFile> {
  const file: GoldFile = { path, records: [], errors: [] };
  const occurring = new Map(shapes.map((shape) => [shape, new Set<MentionType>()]));
  try {
    for await (const line of recordsOf(path)) {
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
