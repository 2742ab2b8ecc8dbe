import type { SegmentedText, Mention } from '../../pipeline/document.js';
import { InterruptedError } from '../../errors.js';
import type { Recognizer, Signal } from '../engine.js';
import { calibrate } from '../../tagging/calibration.js';
import { typeNamed } from '../../tagging/manifest.js';
import { chunksOf, type Chunk } from './chunks.js';
import { addToEnsemble } from './ensemble.js';
import { makeConsistent } from './label-consistency.js';
import type { Layer, Model } from './model.js';
import { divideSentences } from './sure-sentences.js';
import type { Word } from './words.js';

/** Finds the mentions of documents with a model, or with an ensemble of it and another engine. */
export class Tagger {
  constructor(
    private readonly model: Model,
    /** Left out where no layer of the model is for an ensemble. */
    private readonly other?: Recognizer,
    private readonly signal?: Signal,
  ) {}

  /**
   * The mentions of a tokenized and segmented document. Throws an Error when the network
   * gives other labels than the model's file says.
   */
  async tag(document: SegmentedText): Promise<Mention[]> {
    const found = (await this.other?.recognize(document)) ?? [];
    const others = [...found].sort((a, b) => a.start - b.start);
    const { sure } = this.model;
    const { open, settled } =
      this.other && sure !== undefined
        ? divideSentences(document, others, sure)
        : { open: document.sentences, settled: [] };
    const mentions: Mention[] = [...settled];
    for await (const chunk of chunksOf({ ...document, sentences: open }, this.model, this.turn)) {
      this.model.layers.forEach((layer, index) => {
        const scores = chunk.scores[index] as Float32Array;
        const { labels } = layer.chain;
        if (this.other && layer.ensemble) {
          const types = new Set(labels.map(({ type }) => typeNamed(type)));
          addToEnsemble(
            chunk.words,
            scores,
            labels,
            others.filter(({ type }) => types.has(type)),
            layer.ensemble,
          );
        }
        if (layer.consistency) {
          makeConsistent(document.text, chunk.words, scores, labels, layer.consistency, settled);
        }
        addMentions(chunk, scores, layer, mentions);
      });
    }
    return mentions;
  }

  /**
   * Computes a window, after signals and messages have been let in, which wait while the network
   * runs in their thread. Throws an InterruptedError when nobody waits for the rest.
   */
  private readonly turn = async <T>(compute: () => Promise<T>): Promise<T> => {
    const { signal } = this;
    if (signal === undefined) return compute();
    await new Promise((resolve) => setImmediate(resolve));
    const isWatched = 'computing' in signal;
    // Said before it is looked whether to stop, so that whoever says stop and then looks sees it.
    if (isWatched) signal.computing = true;
    try {
      if (signal.aborted) throw new InterruptedError();
      return await compute();
    } finally {
      if (isWatched) signal.computing = false;
    }
  };
}

/** Adds the mentions of one layer. */
function addMentions(
  { words, stretchEnds }: Chunk,
  scores: Float32Array,
  layer: Layer,
  mentions: Mention[],
): void {
  const { chain, calibration } = layer;
  const count = chain.labels.length;
  let begin = 0;
  for (const stretchEnd of stretchEnds) {
    const spans = chain.spansOf(scores.subarray(begin * count, stretchEnd * count));
    for (const { first, end, type: name, probability } of spans) {
      const type = typeNamed(name);
      if (!type) continue;
      mentions.push({
        type,
        start: (words[begin + first] as Word).start,
        end: (words[begin + end - 1] as Word).end,
        score: calibrate(probability, calibration[name]),
      });
    }
    begin = stretchEnd;
  }
}
