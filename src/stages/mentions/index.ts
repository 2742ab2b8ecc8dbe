import type { Document, Mention } from '../../pipeline/document.js';
import { findEngine } from '../../engines/index.js';
import { EngineError } from '../../errors.js';
import type { Stage } from '../../pipeline/index.js';
import { bodiesOfOffices } from './refiners/bodies-of-offices.js';
import { broadcasters } from './refiners/broadcasters.js';
import { legislatures } from './refiners/legislatures.js';
import { numberedChannels } from './refiners/numbered-channels.js';
import { numberedEvents } from './refiners/numbered-events.js';
import { offices } from './refiners/offices.js';
import type { Refiner } from './refiners/refiner.js';
import { crossesAny, trimSpan, withoutOverlaps } from '../../text/spans.js';

/** In this order. A new refiner is a new file and a line here. */
const refiners: readonly Refiner[] = [
  legislatures, //     "Majilis" is no place
  numberedEvents, //   "II Kazakhstan-Russia Media Forum" is an event
  bodiesOfOffices, //  "TV and Radio Complex of the Kazakh President" is one name
  offices, //          "Culture and Information Minister" is one office
  broadcasters, //     "the MIR television channel"
  numberedChannels, // "MIR24" is an organization where "MIR" is one
];

/**
 * Mentions, by the engine that was asked for. Whatever an engine returns, afterwards no
 * mention is empty, runs over a sentence's end or keeps a leading "the", entity types do
 * not overlap, and titles cross neither these nor each other.
 */
export const mentions: Stage = {
  name: 'mentions',
  create: async ({ engine, ...options }) => {
    const recognizer = await findEngine(engine)
      .load(options)
      .catch((error: unknown) => {
        throw new EngineError(engine, error);
      });
    return async (document) => {
      const candidates = await recognizer.recognize(document);
      document.mentions = settle(
        document,
        refiners.reduce((refined, refine) => refine(document, refined), candidates),
      );
    };
  },
};

function settle(document: Document, candidates: readonly Mention[]): Mention[] {
  const trimmed: Mention[] = [];
  for (const candidate of candidates) {
    const span = trimSpan(document.text, candidate);
    if (span.start < span.end) trimmed.push({ ...candidate, ...span });
  }
  const whole = withinSentences(document, trimmed);
  const entities = withoutOverlaps(whole.filter((mention) => mention.type !== 'title'));
  const titles = withoutOverlaps(whole.filter((mention) => mention.type === 'title'));
  return [...entities, ...titles.filter((title) => !crossesAny(title, entities))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** The mentions that lie in one sentence. */
function withinSentences({ sentences }: Document, mentions: Mention[]): Mention[] {
  let current = 0;
  return mentions
    .sort((a, b) => a.start - b.start)
    .filter((mention) => {
      while ((sentences[current]?.end ?? Infinity) <= mention.start) current += 1;
      const sentence = sentences[current];
      return sentence && sentence.start <= mention.start && mention.end <= sentence.end;
    });
}
