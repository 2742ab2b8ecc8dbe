import type { Engine } from './engines/engine.js';
import { UsageError } from './errors.js';
import { loadNames } from './knowledge/names/load-names.js';
import { NameList } from './knowledge/names/name-list.js';
import {
  articleOf,
  checkOptions,
  engineOf,
  ownOptions,
  type ArticleInput,
  type ExtractorOptions,
} from './options.js';
import { createDocument, type Document } from './pipeline/document.js';
import { stages as allStages } from './pipeline/index.js';
import { inGivenText } from './pipeline/given-text.js';
import { canonicalText } from './text/canonical.js';
import { Pipeline } from './pipeline/pipeline.js';
import type { Result } from './result.js';
import { toResult } from './to-result.js';
import { defaultTypes } from './types.js';

export interface Extractor {
  /**
   * Extracts one article. Any text gives a result. Offsets in it count UTF-16 code units of
   * the text. Rejects with a UsageError for what is no article, and with a ModelFileError
   * when the places of the world cannot be loaded; a later call tries again.
   */
  extract(article: ArticleInput): Promise<Result>;
  /** The whole document behind a result, tokens and sentences included. Rejects as `extract` does. */
  process(article: ArticleInput): Promise<Document>;
}

/**
 * Makes an extractor, which loads its engine once and can be used for any number of
 * articles. Rejects with a UsageError for an unknown engine or type, a model for an engine
 * that takes none, names or a date that cannot be read, with an EngineError when the engine or
 * the model cannot be loaded, and with a PipelineError for stages that do not fit together.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  checkOptions(options);
  const { notify = warn, stages = allStages, types = defaultTypes, names, date, text, ...others } = options;
  const engine = engineOf(options.engine);
  const wanted = new Set(types);
  const listed = names !== undefined && {
    names: names instanceof NameList ? names : loadNames(names),
  };
  const pipeline = new Pipeline(stages, { ...others, ...listed, engine, notify });
  await pipeline.load();

  const process: Extractor['process'] = async (input) => {
    const article = articleOf(input);
    const canonical = canonicalText(article.text, article.wholeLines ?? article.converted ?? false);
    const document = await pipeline.run(createDocument({ ...article, text: canonical.text }, date));
    return inGivenText(document, article.text, canonical);
  };
  return {
    process,
    extract: async (article) => toResult(await process(article), wanted, text),
  };
}

function warn(line: string): void {
  process.emitWarning(line);
}

/** The extractors of `extract`, by engine and then by model. */
const shared = new WeakMap<Engine, Map<string | undefined, Promise<Extractor>>>();

/**
 * Extracts one article. The engine is loaded at the first call and kept for the next ones;
 * a load that fails is tried again. See `createExtractor` for
 * the options, which here are all but `names`, `stages`, `signal` and `threads`, and for the errors.
 */
export async function extract(
  article: ArticleInput,
  options: Omit<ExtractorOptions, 'names' | 'stages' | 'signal' | 'threads'> = {},
): Promise<Result> {
  checkOptions(options);
  const own = ownOptions.find((name) => name in options);
  if (own !== undefined) {
    throw new UsageError(
      `"${own}" is an option of createExtractor; the extractor of extract is shared by all calls`,
    );
  }
  const { types = defaultTypes, date, text, ...others } = options;
  const given = articleOf(article);
  const extractor = await sharedExtractor(others);
  const document = await extractor.process(date === undefined ? given : { ...given, date });
  return toResult(document, new Set(types), text);
}

function sharedExtractor(options: Pick<ExtractorOptions, 'engine' | 'model' | 'notify'>): Promise<Extractor> {
  const engine = engineOf(options.engine);
  const { model } = options;
  const ofEngine = shared.get(engine) ?? new Map<string | undefined, Promise<Extractor>>();
  shared.set(engine, ofEngine);
  const known = ofEngine.get(model);
  if (known) return known;
  const created = createExtractor({ ...options, engine });
  ofEngine.set(model, created);
  created.catch(() => ofEngine.delete(model));
  return created;
}
