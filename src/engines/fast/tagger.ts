import type { Mention, SegmentedText } from '../../pipeline/document.js';
import { calibrate, type Calibration } from '../../tagging/calibration.js';
import { forEachSpan } from '../../tagging/labels.js';
import { learnedTypes } from '../../tagging/manifest.js';
import type { MentionType } from '../../types.js';
import { noteUsage } from './context-features.js';
import { Kernel } from './kernel.js';
import { DocumentFeatures } from './document-features.js';
import { entityLabels } from './layout.js';
import type { Model } from './model.js';
import type { Sequence } from './word-reader.js';
import { Scorer, type ScoredWord } from './scorer.js';
import { namesPerson, titleFeatures } from './title-features.js';

/** The types of the calibrations: titles come after the entity types. */
const types: readonly MentionType[] = [...learnedTypes, 'title'];
const titleType = learnedTypes.length;

/** Consecutive tokens that are decoded together. */
interface Run {
  /** The kernel's chain, and the first column of its labels. */
  chain: number;
  column: number;
  /** Which tokens of those that the scorer has entered. */
  from: number;
  to: number;
  /** Where their labels go, from `place` on. */
  path: Uint8Array;
  place: number;
}

/** Finds the mentions of documents with a model. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly calibrations: readonly Calibration[];

  /** The model may lie in the kernel's memory. */
  constructor(
    model: Model,
    private readonly kernel = new Kernel(),
  ) {
    kernel.use(model);
    this.scorer = new Scorer(model, kernel);
    const { calibration } = model;
    this.calibrations = types.map((_, type) => [calibration[2 * type] ?? 1, calibration[2 * type + 1] ?? 0]);
  }

  /** The mentions of a tokenized and segmented document, with calibrated scores. */
  tag(document: SegmentedText): Mention[] {
    const mentions: Mention[] = [];
    for (const sequences of this.scorer.reader.read(document)) this.tagChunk(document, sequences, mentions);
    return mentions;
  }

  private tagChunk(
    document: SegmentedText,
    sequences: readonly Sequence<ScoredWord>[],
    mentions: Mention[],
  ): void {
    const { kernel, scorer } = this;
    const start = (sequences[0] as Sequence<ScoredWord>).firstToken;
    const last = sequences[sequences.length - 1] as Sequence<ScoredWord>;
    scorer.enter(sequences, last.firstToken + last.words.length - start);
    const open = kernel.bytes.subarray(scorer.openEntities);
    const usage = noteUsage(sequences);
    const paths = sequences.map((sequence, index) => {
      const offset = sequence.firstToken - start;
      const end = offset + sequence.words.length;
      const path = new Uint8Array(sequence.words.length);
      if (!scorer.score(sequence, index, offset, usage)) return path;
      forEachRun(open, offset, end, (from, to) =>
        this.decode({ chain: kernel.first, column: 0, from, to, path, place: from - offset }),
      );
      return path;
    });
    const elsewhere = new DocumentFeatures(sequences, paths);
    sequences.forEach((sequence, index) => {
      const offset = sequence.firstToken - start;
      const end = offset + sequence.words.length;
      const path = paths[index] as Uint8Array;
      elsewhere.features(
        index,
        (token) => scorer.add(offset + token),
        open.subarray(offset, end),
        scorer.list,
      );
      scorer.flush();
      forEachRun(open, offset, end, (from, to) => {
        const run = { chain: kernel.second, column: 0, from, to, path, place: from - offset };
        this.decode(run);
        this.forEachScoredSpan(run, (first, end, type, probability) => {
          mentions.push(this.mentionOf(document, sequence, first, end, type, probability));
        });
      });
      if (namesPerson(path)) this.tagTitles(document, sequence, index, offset, usage, path, mentions);
    });
  }

  /** Finds the titles in a sentence that names a person. `path` has its labels. */
  private tagTitles(
    document: SegmentedText,
    sequence: Sequence<ScoredWord>,
    index: number,
    offset: number,
    usage: number,
    path: Uint8Array,
    mentions: Mention[],
  ): void {
    const { kernel, scorer } = this;
    const { length } = sequence.words;
    const wanted = kernel.bytes.subarray(scorer.openTitles + offset, scorer.openTitles + offset + length);
    scorer.scoreTitles(sequence, index, offset, usage);
    titleFeatures(sequence, path, (token) => scorer.add(offset + token), wanted, scorer.list);
    scorer.flush();
    const labels = new Uint8Array(length);
    forEachRun(wanted, 0, length, (from, to) => {
      const tokens = { from: offset + from, to: offset + to };
      const run = { chain: kernel.titles, column: entityLabels, ...tokens, path: labels, place: from };
      this.decode(run);
      this.forEachScoredSpan(run, (first, end, _, probability) => {
        mentions.push(this.mentionOf(document, sequence, first, end, titleType, probability));
      });
    });
  }

  /** Writes the best labels of a run of tokens into its path. */
  private decode({ chain, column, from, to, path, place }: Run): void {
    const { kernel, scorer } = this;
    kernel.do.decode(chain, kernel.do.scoresAt(from, column), to - from, scorer.labels);
    for (let at = 0; at < to - from; at += 1) path[place + at] = kernel.bytes[scorer.labels + at] as number;
  }

  /** Calls `visit` with the spans in the path of a run that was decoded, as places there, and their probabilities. */
  private forEachScoredSpan(
    { chain, column, from, to, path, place }: Run,
    visit: (first: number, end: number, type: number, probability: number) => void,
  ): void {
    const { kernel } = this;
    let isSummed = false;
    forEachSpan(path, place, place + to - from, (first, end, type) => {
      if (!isSummed) kernel.do.sum(chain, kernel.do.scoresAt(from, column), to - from);
      isSummed = true;
      visit(first, end, type, kernel.do.spanProbability(chain, first - place, end - place, type));
    });
  }

  /** A span of a sequence's tokens as a mention with a calibrated score. */
  private mentionOf(
    { tokens }: SegmentedText,
    { firstToken }: Sequence<ScoredWord>,
    first: number,
    end: number,
    type: number,
    probability: number,
  ): Mention {
    return {
      type: types[type] as MentionType,
      start: tokens.starts[firstToken + first] as number,
      end: tokens.ends[firstToken + end - 1] as number,
      score: calibrate(probability, this.calibrations[type]),
    };
  }
}

/**
 * Calls `visit` with the runs of marked tokens from `first` to before `end`, each with a
 * token more at either end where there is one.
 */
function forEachRun(
  open: Uint8Array,
  first: number,
  end: number,
  visit: (from: number, to: number) => void,
): void {
  for (let at = first; at < end;) {
    if (!open[at]) {
      at += 1;
      continue;
    }
    const from = Math.max(first, at - 1);
    while (at < end && open[at]) at += 1;
    visit(from, Math.min(end, at + 1));
    at += 1;
  }
}
