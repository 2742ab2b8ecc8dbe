import { defaultEngine, findEngine } from '../../engines/index.js';
import { EngineError } from '../../errors.js';
import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { defineStage } from '../../pipeline/stage.js';
import { withTemporalExpressions } from '../../temporal/index.js';
import { withFormsOfAddress } from './address.js';
import { assemble } from './assemble.js';
import { withoutBrokenWords } from './broken-words.js';
import { withCountryWords } from './country-words.js';
import { withCredits } from './credits.js';
import { withClaims } from './names/claims.js';
import { givenClaims } from './names/given.js';
import { withKnownNames } from './names/index.js';
import { withHyphenatedEvents } from './hyphenated-events.js';
import { withoutNamelessLetters, withoutPartyLetters } from './letters.js';
import { withoutZonesAndGenerations } from './no-names.js';
import { withNumberedEvents } from './numbered-events.js';
import { withOneType } from './one-type.js';
import { withoutDoubtfulPeople, withoutDoubtfulProducts, withoutFamilies } from './doubtful.js';
import { withWholePeople } from './people/index.js';
import { withPartyStates } from './party-states.js';
import { withPlaceParts } from './place-parts.js';
import { withRolePhrases } from './role-phrases.js';
import { withoutSpecies } from './species.js';
import { withoutStorms } from './storms.js';
import { withTownsOfSurnames } from './surname-towns.js';
import { withWholeRanks } from './whole-ranks.js';
import { withConjuncts } from './titles/conjuncts.js';
import { withTitleBounds } from './titles/index.js';

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
      const seen = withoutStorms(text, withoutSpecies(text, await recognizer.recognize(document)));
      const letters = withoutNamelessLetters(text, seen);
      const whole = withoutPartyLetters(text, withoutBrokenWords(text, letters));
      const recognized = withCredits(document, whole);
      // Given names stand before rules see the text, and again where a rule knew better.
      const given = givenClaims(text, recognized, names?.find(text) ?? []);
      const named = withKnownNames(document, withClaims(text, recognized, given));
      const candidates = withClaims(text, withNumberedEvents(text, withWholePeople(text, named)), given);
      const assembled = withHyphenatedEvents(text, assemble(document, candidates));
      const typed = withOneType(text, withoutZonesAndGenerations(text, assembled));
      const known = await withTownsOfSurnames(text, withCountryWords(text, typed), gazetteer);
      const states = await withPartyStates(text, known, gazetteer);
      const parted = await withPlaceParts(text, states, gazetteer);
      const phrases = withRolePhrases(document, withWholeRanks(text, withFormsOfAddress(text, parted)));
      const found = withConjuncts(document, phrases);
      const bounded = withoutFamilies(text, withTitleBounds(document, found));
      const dated = withTemporalExpressions({ text, sentences, date, mentions: bounded });
      const sure = withoutDoubtfulProducts(withoutDoubtfulPeople(text, dated.mentions));
      return { mentions: sure, warnings: dated.warnings };
    };
  },
});
