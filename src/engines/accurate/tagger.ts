import type { SegmentedText, Mention } from '../../pipeline/document.js';
import type { Recognizer } from '../engine.js';
import { shareEvidence } from './label-consistency.js';
import { chunksOf, type Chunk } from './chunks.js';
import { addOpinion } from './ensemble.js';
import { mentionTypeOf } from './labels.js';
import type { Layer, Model } from './model.js';
import type { Word } from './words.js';

/** Finds the mentions of documents with a model, and with another engine whose opinion counts too. */
export class Tagger {
  constructor(
    private readonly model: Model,
    /** Left out where the model's layers lean on no one. */
    private readonly other?: Recognizer,
  ) {}

  /**
   * The mentions of a tokenized and segmented document. Throws an Error when the network
   * gives other labels than the model's file says.
   */
  async tag(document: SegmentedText): Promise<Mention[]> {
    const found = (await this.other?.recognize(document)) ?? [];
    const opinion = [...found].sort((a, b) => a.start - b.start);
    const mentions: Mention[] = [];
    for await (const chunk of chunksOf(document, this.model)) {
      this.model.layers.forEach((layer, index) => {
        const scores = chunk.scores[index] as Float32Array;
        const { labels } = layer.chain;
        if (this.other && layer.ensemble) {
          const types = new Set(labels.map(({ kind }) => mentionTypeOf(kind)));
          addOpinion(
            chunk.words,
            scores,
            labels,
            opinion.filter(({ type }) => types.has(type)),
            layer.ensemble,
          );
        }
        if (layer.consistency) shareEvidence(document.text, chunk.words, scores, labels, layer.consistency);
        read(chunk, scores, layer, mentions);
      });
    }
    return mentions;
  }
}

/** Adds the mentions of one layer. */
function read({ words, stretchEnds }: Chunk, scores: Float32Array, layer: Layer, mentions: Mention[]): void {
  const { chain, calibration } = layer;
  const count = chain.labels.length;
  let begin = 0;
  for (const stretchEnd of stretchEnds) {
    for (const { first, end, kind, probability } of chain.spansOf(
      scores.subarray(begin * count, stretchEnd * count),
    )) {
      const type = mentionTypeOf(kind);
      if (!type) continue;
      mentions.push({
        type,
        start: (words[begin + first] as Word).start,
        end: (words[begin + end - 1] as Word).end,
        score: calibrate(probability, calibration[kind]),
      });
    }
    begin = stretchEnd;
  }
}

function calibrate(probability: number, calibration: readonly [number, number] | undefined): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  if (!calibration) return bounded;
  const [slope, intercept] = calibration;
  return 1 / (1 + Math.exp(-slope * Math.log(bounded / (1 - bounded)) - intercept));
}
