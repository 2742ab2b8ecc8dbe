import { defaultEngine, findEngine } from '../../engines/index.js';
import { EngineError } from '../../errors.js';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { defineStage } from '../../pipeline/stage.js';
import { withTemporalExpressions } from '../../temporal/index.js';
import { givenClaims } from './names/given.js';
import { afterPasses, ofAll, ofCandidates, ofNames, type PassContext } from './passes.js';

/** The gazetteer is large: loaded with the first article that it is needed for. */
const gazetteer = async (): Promise<Gazetteer> =>
  (await import('../../knowledge/gazetteer/load.js')).loadGazetteer();

/**
 * Mentions, by the engine that was asked for, with what does not depend on the engine:
 * clean spans, the bounds of titles and of the names in them, temporal expressions with
 * their values. No stage after this one changes a mention or leaves one out.
 */
export const mentions = defineStage({
  name: 'mentions',
  reads: ['text', 'tokens', 'frontMatter', 'dateline', 'sentences', 'date'],
  writes: ['mentions'],
  create: async ({ engine = defaultEngine, names, ...options }) => {
    const chosen = typeof engine === 'string' ? findEngine(engine) : engine;
    const recognizer = await chosen.load(options).catch((error: unknown) => {
      throw new EngineError(chosen.name, error);
    });
    return async (document) => {
      const { text, sentences, date } = document;
      const context: PassContext = { document, given: [], gazetteer };
      const candidates = await afterPasses(ofCandidates, await recognizer.recognize(document), context);
      const given = givenClaims(text, candidates, names?.find(text) ?? []);
      const named = await afterPasses(ofNames, candidates, { ...context, given });
      const dated = withTemporalExpressions({ text, sentences, date, mentions: named });
      return { mentions: await afterPasses(ofAll, dated.mentions, context), warnings: dated.warnings };
    };
  },
});
