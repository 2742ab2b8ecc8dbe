import { defaultEngine, findEngine } from '../../engines/index.js';
import { EngineError } from '../../errors.js';
import { defineStage } from '../../pipeline/stage.js';
import { withTemporalExpressions } from '../../temporal/index.js';
import { withFormsOfAddress } from './address.js';
import { assemble } from './assemble.js';
import { withKnownNames } from './names/index.js';
import { withNumberedEvents } from './numbered-events.js';
import { withoutDoubtfulPeople, withoutFamilies } from './people/doubtful.js';
import { withWholePeople } from './people/index.js';
import { withRolePhrases } from './role-phrases.js';
import { withTitleBounds } from './titles/index.js';

/**
 * Mentions, by the engine that was asked for, with what does not depend on the engine:
 * clean spans, the bounds of titles and of the names in them, temporal expressions with
 * their values. No stage after this one changes a mention or leaves one out.
 */
export const mentions = defineStage({
  name: 'mentions',
  reads: ['text', 'tokens', 'sentences', 'date'],
  writes: ['mentions'],
  create: async ({ engine = defaultEngine, ...options }) => {
    const chosen = typeof engine === 'string' ? findEngine(engine) : engine;
    const recognizer = await chosen.load(options).catch((error: unknown) => {
      throw new EngineError(chosen.name, error);
    });
    return async (document) => {
      const { text, sentences, date } = document;
      const named = withKnownNames(document, await recognizer.recognize(document));
      const candidates = withNumberedEvents(text, withWholePeople(text, named));
      const addressed = withFormsOfAddress(text, assemble(document, candidates));
      const found = withRolePhrases(document, addressed);
      const bounded = withoutFamilies(text, withTitleBounds(document, found));
      const dated = withTemporalExpressions({ text, sentences, date, mentions: bounded });
      return { mentions: withoutDoubtfulPeople(text, dated.mentions), warnings: dated.warnings };
    };
  },
});
