import type { Mention, SegmentedText } from '../../pipeline/document.js';
import { calibrate, type Calibration } from '../../tagging/calibration.js';
import { forEachSpan } from '../../tagging/labels.js';
import { learnedTypes } from '../../tagging/manifest.js';
import type { MentionType } from '../../types.js';
import { noteUsage } from './context-features.js';
import { Kernel } from './kernel.js';
import { DocumentFeatures } from './document-features.js';
import type { Model } from './model.js';
import type { Piece } from './word-reader.js';
import { Scorer, type ScoredWord } from './scorer.js';
import { namesPerson, titleFeatures } from './title-features.js';

/** The types of the calibrations: titles come after the entity types. */
const types: readonly MentionType[] = [...learnedTypes, 'title'];
const titleType = learnedTypes.length;

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
    const elsewhere = new DocumentFeatures(pieces, paths);
    pieces.forEach((piece, index) => {
      const offset = piece.firstToken - start;
      const end = offset + piece.words.length;
      const path = paths[index] as Uint8Array;
      elsewhere.features(
        index,
        (token) => scorer.take(offset + token),
        open.subarray(offset, end),
        scorer.list,
      );
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
            mentions.push(this.mentionOf(document, piece, first, end, type, probability));
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
          mentions.push(this.mentionOf(document, piece, first, end, titleType, probability));
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

  /** A span of a piece's tokens as a mention with a calibrated score. */
  private mentionOf(
    { tokens }: SegmentedText,
    { firstToken }: Piece<ScoredWord>,
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
