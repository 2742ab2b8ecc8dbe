import type { Document, Mention } from '../../document.js';
import { noteUsage } from './context.js';
import { forEachSpan, outsideLabel, type Scores } from './labels.js';
import { Lattice } from './lattice.js';
import { Memory } from './memory.js';
import { columns, entityLabels, taggedTypes, type Model } from './model.js';
import type { Piece } from './reading.js';
import { Scorer, Sheet, type ScoredWord } from './scorer.js';
import { namesPerson, titleFeatures } from './titles.js';

/** The calibration of titles comes after those of the entity types. */
const titleType = taggedTypes.length;

/** Finds the mentions of documents with a model. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly firstPass: Lattice;
  private readonly secondPass: Lattice;
  private readonly titles: Lattice;
  private readonly sheet = new Sheet();

  constructor(private readonly model: Model) {
    this.scorer = new Scorer(model);
    this.firstPass = new Lattice(taggedTypes.length, model.first);
    this.secondPass = new Lattice(taggedTypes.length, model.second);
    this.titles = new Lattice(1, model.titles);
  }

  /** The mentions of a tokenized and segmented document, with calibrated scores. */
  tag(document: Document): Mention[] {
    const mentions: Mention[] = [];
    for (const pieces of this.scorer.reader.read(document)) this.tagChunk(document, pieces, mentions);
    return mentions;
  }

  private tagChunk(document: Document, pieces: readonly Piece<ScoredWord>[], mentions: Mention[]): void {
    const { scorer, sheet, firstPass, secondPass } = this;
    const start = (pieces[0] as Piece<ScoredWord>).firstToken;
    const last = pieces[pieces.length - 1] as Piece<ScoredWord>;
    sheet.reserve(last.firstToken + last.words.length - start);
    const { rows, openEntities, labels } = sheet;
    const usage = noteUsage(pieces);
    const paths = pieces.map((piece) => {
      const offset = piece.firstToken - start;
      const end = offset + piece.words.length;
      labels.fill(outsideLabel, offset, end);
      if (!scorer.score(piece, offset, usage, sheet)) return labels.slice(offset, end);
      forEachRun(openEntities, offset, end, (from, to) => firstPass.decode(rows, columns, from, to, labels));
      return labels.slice(offset, end);
    });
    const memory = new Memory(pieces, paths);
    pieces.forEach((piece, index) => {
      const offset = piece.firstToken - start;
      const end = offset + piece.words.length;
      memory.features(
        index,
        (token, features) => scorer.add(features, rows, offset + token),
        openEntities.subarray(offset, end),
      );
      forEachRun(openEntities, offset, end, (from, to) => {
        secondPass.decode(rows, columns, from, to, labels);
        forEachScoredSpan(secondPass, rows, labels, from, to, (first, end, type, probability) => {
          const score = this.calibrate(probability, type);
          const name = taggedTypes[type] as (typeof taggedTypes)[number];
          mentions.push(mentionOf(document, start + first, start + end, name, score));
        });
      });
      const path = labels.subarray(offset, end);
      if (namesPerson(path)) this.tagTitles(document, piece, offset, usage, path, mentions);
    });
  }

  /** Finds the titles in a sentence that names a person. `path` is where the sheet has its labels. */
  private tagTitles(
    document: Document,
    piece: Piece<ScoredWord>,
    offset: number,
    usage: number,
    path: Uint8Array,
    mentions: Mention[],
  ): void {
    const { scorer, titles, sheet } = this;
    const { rows, openTitles } = sheet;
    const { length } = piece.words;
    const wanted = openTitles.subarray(offset, offset + length);
    scorer.scoreTitles(piece, offset, usage, sheet);
    titleFeatures(piece, path, (token, features) => scorer.add(features, rows, offset + token), wanted);
    const titleRows = rows.subarray(offset * columns + entityLabels);
    const labels = new Uint8Array(length);
    forEachRun(wanted, 0, length, (from, to) => {
      titles.decode(titleRows, columns, from, to, labels);
      forEachScoredSpan(titles, titleRows, labels, from, to, (first, end, _, probability) => {
        const score = this.calibrate(probability, titleType);
        mentions.push(mentionOf(document, piece.firstToken + first, piece.firstToken + end, 'title', score));
      });
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
  for (let at = first; at < end; ) {
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

/** Calls `visit` with the labelled spans of a run and their probabilities. */
function forEachScoredSpan(
  lattice: Lattice,
  rows: Scores,
  labels: Uint8Array,
  from: number,
  to: number,
  visit: (first: number, end: number, type: number, probability: number) => void,
): void {
  let isSummed = false;
  forEachSpan(labels, from, to, (first, end, type) => {
    if (!isSummed) lattice.sum(rows, columns, from, to);
    isSummed = true;
    visit(first, end, type, lattice.marginals.spanProbability(first - from, end - from, type));
  });
}

/** A span of tokens as a mention. */
function mentionOf(
  { tokens }: Document,
  first: number,
  end: number,
  type: Mention['type'],
  score: number,
): Mention {
  return { type, start: tokens.starts[first] as number, end: tokens.ends[end - 1] as number, score };
}
