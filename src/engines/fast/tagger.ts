import type { SegmentedText, Mention } from '../../pipeline/document.js';
import { noteUsage } from './context-features.js';
import { Kernel } from './kernel.js';
import { forEachSpan } from './labels.js';
import { DocumentFeatures } from './document-features.js';
import { taggedTypes, type Model } from './model.js';
import type { Piece } from './word-reader.js';
import { Scorer, type ScoredWord } from './scorer.js';
import { namesPerson, titleFeatures } from './title-features.js';

/** The calibration of titles comes after those of the entity types. */
const titleType = taggedTypes.length;

/** Finds the mentions of documents with a model. */
export class Tagger {
  private readonly scorer: Scorer;

  /** The model may lie in the kernel's memory. */
  constructor(
    private readonly model: Model,
    private readonly kernel = new Kernel(),
  ) {
    kernel.use(model);
    this.scorer = new Scorer(model, kernel);
  }

  /** The mentions of a tokenized and segmented document, with calibrated scores. */
  tag(document: SegmentedText): Mention[] {
    const mentions: Mention[] = [];
    for (const pieces of this.scorer.reader.read(document)) this.tagChunk(document, pieces, mentions);
    return mentions;
  }

  private tagChunk(document: SegmentedText, pieces: readonly Piece<ScoredWord>[], mentions: Mention[]): void {
    const { kernel, scorer } = this;
    const start = (pieces[0] as Piece<ScoredWord>).firstToken;
    const last = pieces[pieces.length - 1] as Piece<ScoredWord>;
    scorer.enter(pieces, last.firstToken + last.words.length - start);
    const open = kernel.bytes.subarray(scorer.openEntities);
    const usage = noteUsage(pieces);
    const paths = pieces.map((piece, index) => {
      const offset = piece.firstToken - start;
      const end = offset + piece.words.length;
      const path = new Uint8Array(piece.words.length);
      if (!scorer.score(piece, index, offset, usage)) return path;
      forEachRun(open, offset, end, (from, to) =>
        this.decode(kernel.first, from, to, false, path, from - offset),
      );
      return path;
    });
    const memory = new DocumentFeatures(pieces, paths);
    pieces.forEach((piece, index) => {
      const offset = piece.firstToken - start;
      const end = offset + piece.words.length;
      const path = paths[index] as Uint8Array;
      memory.features(index, (token) => scorer.take(offset + token), open.subarray(offset, end), scorer.list);
      scorer.flush();
      forEachRun(open, offset, end, (from, to) => {
        this.decode(kernel.second, from, to, false, path, from - offset);
        this.forEachScoredSpan(
          kernel.second,
          from,
          to,
          false,
          path,
          from - offset,
          (first, end, type, probability) => {
            const score = this.calibrate(probability, type);
            const name = taggedTypes[type] as (typeof taggedTypes)[number];
            mentions.push(mentionOf(document, piece.firstToken + first, piece.firstToken + end, name, score));
          },
        );
      });
      if (namesPerson(path)) this.tagTitles(document, piece, index, offset, usage, path, mentions);
    });
  }

  /** Finds the titles in a sentence that names a person. `path` has its labels. */
  private tagTitles(
    document: SegmentedText,
    piece: Piece<ScoredWord>,
    index: number,
    offset: number,
    usage: number,
    path: Uint8Array,
    mentions: Mention[],
  ): void {
    const { kernel, scorer } = this;
    const { length } = piece.words;
    const wanted = kernel.bytes.subarray(scorer.openTitles + offset, scorer.openTitles + offset + length);
    scorer.scoreTitles(piece, index, offset, usage);
    titleFeatures(piece, path, (token) => scorer.take(offset + token), wanted, scorer.list);
    scorer.flush();
    const labels = new Uint8Array(length);
    forEachRun(wanted, 0, length, (from, to) => {
      this.decode(kernel.titles, offset + from, offset + to, true, labels, from);
      this.forEachScoredSpan(
        kernel.titles,
        offset + from,
        offset + to,
        true,
        labels,
        from,
        (first, end, _, probability) => {
          const score = this.calibrate(probability, titleType);
          mentions.push(
            mentionOf(document, piece.firstToken + first, piece.firstToken + end, 'title', score),
          );
        },
      );
    });
  }

  /** Writes the best labels of a run of tokens into a path, from `place` on. */
  private decode(
    chain: number,
    from: number,
    to: number,
    isForTitles: boolean,
    path: Uint8Array,
    place: number,
  ): void {
    const { kernel, scorer } = this;
    kernel.do.decode(chain, scorer.rowOf(from, isForTitles), to - from, scorer.labels);
    for (let at = 0; at < to - from; at += 1) path[place + at] = kernel.bytes[scorer.labels + at] as number;
  }

  /** Calls `visit` with the spans of a run, as places in its path, and their probabilities. */
  private forEachScoredSpan(
    chain: number,
    from: number,
    to: number,
    isForTitles: boolean,
    path: Uint8Array,
    place: number,
    visit: (first: number, end: number, type: number, probability: number) => void,
  ): void {
    const { kernel, scorer } = this;
    let isSummed = false;
    forEachSpan(path, place, place + to - from, (first, end, type) => {
      if (!isSummed) kernel.do.sum(chain, scorer.rowOf(from, isForTitles), to - from);
      isSummed = true;
      visit(first, end, type, kernel.do.spanProbability(chain, first - place, end - place, type));
    });
  }

  private calibrate(probability: number, type: number): number {
    const slope = this.model.calibration[2 * type] as number;
    const intercept = this.model.calibration[2 * type + 1] as number;
    const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return 1 / (1 + Math.exp(-slope * Math.log(bounded / (1 - bounded)) - intercept));
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

/** A span of tokens as a mention. */
function mentionOf(
  { tokens }: SegmentedText,
  first: number,
  end: number,
  type: Mention['type'],
  score: number,
): Mention {
  return { type, start: tokens.starts[first] as number, end: tokens.ends[end - 1] as number, score };
}
