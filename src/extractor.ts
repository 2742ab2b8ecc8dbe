import { createDocument, type Article, type Document } from './pipeline/document.js';
import { defaultEngine, findEngine } from './engines/index.js';
import { stages } from './pipeline/index.js';
import { Pipeline } from './pipeline/pipeline.js';
import type { Result } from './result.js';
import { toResult } from './to-result.js';
import { defaultTypes, type MentionType } from './types.js';

export interface ExtractorOptions {
  /** Engine that recognises mentions; see `engines`. */
  engine?: string;
  /** Folder of a model for the engine `accurate`, instead of the one that comes with it. */
  model?: string;
  /**
   * Is told in one line when something other than what was asked for is used, once for
   * each extractor. Unless given, that is a warning of the process.
   */
  notify?: (line: string) => void;
  /** Which types of mention the results hold: `defaultTypes` unless given. */
  types?: readonly MentionType[];
  /** The date of every article, in any usual notation; overrides the article's own. */
  date?: string;
}

export interface Extractor {
  /**
   * Extracts one article: its text, or the text with an id, a date and a headline.
   * Any string gives a result. Offsets in it count UTF-16 code units of the text.
   */
  extract(article: string | Omit<Article, 'id'> | Article): Promise<Result>;
  /** The whole document behind a result, tokens and sentences included. */
  process(article: string | Omit<Article, 'id'> | Article): Promise<Document>;
}

/**
 * Makes an extractor, which loads its engine once and can be used for any number of
 * articles. Throws a RangeError for an unknown engine or one that takes no model, and an
 * EngineError when the engine or the model cannot be loaded.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { engine = defaultEngine, model, notify = warn, types = defaultTypes, date } = options;
  if (model !== undefined && !findEngine(engine).takesModel) {
    throw new RangeError(`the engine ${engine} takes no model`);
  }
  const wanted = new Set(types);
  const pipeline = new Pipeline(stages, { engine, notify, ...(model !== undefined && { model }) });
  await pipeline.load();

  const process: Extractor['process'] = async (article) => {
    const given = typeof article === 'string' ? { text: article } : article;
    return pipeline.run(createDocument({ id: '-', ...given }, date));
  };
  return {
    process,
    extract: async (article) => toResult(await process(article), wanted),
  };
}

function warn(line: string): void {
  process.emitWarning(line);
}

const shared = new Map<string, Promise<Extractor>>();

/**
 * Extracts one article. The engine is loaded at the first call and kept for the next
 * ones. See `createExtractor` for the options and errors.
 */
export async function extract(
  article: Parameters<Extractor['extract']>[0],
  options: ExtractorOptions = {},
): Promise<Result> {
  const { engine = defaultEngine, types = defaultTypes, date, ...others } = options;
  const key = JSON.stringify([engine, options.model]);
  const loaded = shared.get(key) ?? createExtractor({ engine, ...others });
  shared.set(key, loaded);
  const given = typeof article === 'string' ? { text: article } : article;
  const extractor = await loaded.catch((error: unknown) => {
    shared.delete(key);
    throw error;
  });
  return toResult(await extractor.process(date === undefined ? given : { ...given, date }), new Set(types));
}
