import type { Scored } from './measures/measure.js';
import { matchOverlapping } from './matching.js';
import { keyOf, type TypedSpan } from './mentions.js';

/** A gold mention that was not found exactly, or a predicted one that is none. */
export interface Difference {
  id: string;
  /**
   * `type`: the span has another type in the prediction; `boundary`: the mention was found
   * with other boundaries; `missed`: neither; `spurious`: no gold mention accounts for it.
   */
  kind: 'type' | 'boundary' | 'missed' | 'spurious';
  /** Type and text of the gold mention; of the predicted one when it is spurious. */
  type: string;
  text: string;
  /** What was predicted instead, where the kind is `type` or `boundary`. */
  predicted?: { type: string; text: string };
  /** The surroundings on one line, the mention in [[ ]]. */
  context: string;
}

/** How many code units of context there are on either side. */
const contextLength = 80;

/** The differences of one record, in text order. */
export function differencesOf({ gold, goldMentions, predictedMentions }: Scored): Difference[] {
  const { text } = gold.article;
  const id = String(gold.article.id);
  return pairsOf(goldMentions, predictedMentions)
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ kind, mention, instead }) => ({
      id,
      kind,
      type: mention.type,
      text: text.slice(mention.start, mention.end),
      ...(instead && {
        predicted: { type: instead.type, text: text.slice(instead.start, instead.end) },
      }),
      context: contextOf(text, mention),
    }));
}

interface Pair {
  kind: Difference['kind'];
  mention: TypedSpan;
  instead?: TypedSpan;
}

/** What is left of both sides without the exact matches, paired where one explains the other. */
function pairsOf(gold: readonly TypedSpan[], predicted: readonly TypedSpan[]): Pair[] {
  const goldKeys = new Set(gold.map(keyOf));
  const predictedKeys = new Set(predicted.map(keyOf));
  const missed = new Set(gold.filter((mention) => !predictedKeys.has(keyOf(mention))));
  const spurious = new Set(predicted.filter((mention) => !goldKeys.has(keyOf(mention))));
  const pairs: Pair[] = [];
  const pair = (kind: 'type' | 'boundary', mention: TypedSpan, instead: TypedSpan): void => {
    missed.delete(mention);
    spurious.delete(instead);
    pairs.push({ kind, mention, instead });
  };

  const bySpan = new Map([...spurious].map((mention) => [spanKey(mention), mention]));
  for (const mention of missed) {
    const instead = bySpan.get(spanKey(mention));
    if (instead && spurious.has(instead)) pair('type', mention, instead);
  }
  for (const type of new Set([...missed].map((mention) => mention.type))) {
    const isOfType = (mention: TypedSpan): boolean => mention.type === type;
    const overlapping = matchOverlapping([...missed].filter(isOfType), [...spurious].filter(isOfType));
    for (const [mention, instead] of overlapping) pair('boundary', mention, instead);
  }
  for (const mention of missed) pairs.push({ kind: 'missed', mention });
  for (const mention of spurious) pairs.push({ kind: 'spurious', mention });
  return pairs;
}

function spanKey({ start, end }: TypedSpan): string {
  return `${start} ${end}`;
}

function contextOf(text: string, { start, end }: TypedSpan): string {
  const before = text.slice(Math.max(0, start - contextLength), start);
  const after = text.slice(end, end + contextLength);
  return `${before}[[${text.slice(start, end)}]]${after}`.replace(/\s+/g, ' ').trim();
}
