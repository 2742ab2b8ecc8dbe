import type { Document, Mention } from '../../document.js';
import { usageOf } from './context.js';
import { decodeSpans, type TokenSpan } from './labels.js';
import { Lattice } from './lattice.js';
import { memoryFeatures } from './memory.js';
import { entityLabels, taggedTypes, titleLabels, type Model } from './model.js';
import type { Piece } from './reading.js';
import { Scorer, type Emissions, type ScoredWord } from './scorer.js';
import { namesPerson, titleFeatures } from './titles.js';

/** The most tokens that are looked at as one document, which bounds the memory it takes. */
const chunkTokens = 20_000;

/** Finds the mentions of documents with a model. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly firstPass: Lattice;
  private readonly secondPass: Lattice;
  private readonly titles: Lattice;

  constructor(private readonly model: Model) {
    this.scorer = new Scorer(model);
    this.firstPass = new Lattice(taggedTypes.length, model.first);
    this.secondPass = new Lattice(taggedTypes.length, model.second);
    this.titles = new Lattice(1, model.titles);
  }

  /** The mentions of a tokenized and segmented document, with calibrated scores. */
  tag(document: Document): Mention[] {
    const mentions: Mention[] = [];
    let chunk: Piece<ScoredWord>[] = [];
    let tokens = 0;
    for (const piece of this.scorer.reader.read(document)) {
      if (tokens + piece.words.length > chunkTokens) {
        this.tagChunk(document, chunk, mentions);
        chunk = [];
        tokens = 0;
      }
      chunk.push(piece);
      tokens += piece.words.length;
    }
    this.tagChunk(document, chunk, mentions);
    return mentions;
  }

  private tagChunk(document: Document, pieces: readonly Piece<ScoredWord>[], mentions: Mention[]): void {
    const { scorer, firstPass, secondPass } = this;
    const usage = usageOf(pieces);
    const emissions = pieces.map((piece) => scorer.score(piece, usage));
    const labels = emissions.map(({ entities, openEntities }) => {
      const path = new Uint8Array(openEntities.length);
      for (const { first, end } of runsOf(openEntities)) {
        firstPass.decode(rowsOf(entities, first, end, entityLabels), path.subarray(first, end));
      }
      return path;
    });
    memoryFeatures(pieces, labels, (sentence, token, feature) => {
      const { entities, openEntities } = emissions[sentence] as Emissions;
      if (openEntities[token]) scorer.addFeature(feature, entities, token * entityLabels);
    });
    pieces.forEach((piece, index) => {
      const { entities, openEntities } = emissions[index] as Emissions;
      const path = labels[index] as Uint8Array;
      for (const { first, end } of runsOf(openEntities)) {
        const rows = rowsOf(entities, first, end, entityLabels);
        const part = path.subarray(first, end);
        secondPass.decode(rows, part);
        const spans = decodeSpans(part);
        if (spans.length === 0) continue;
        secondPass.sum(part.length, rows);
        for (const span of spans) {
          const type = taggedTypes[span.type] as (typeof taggedTypes)[number];
          const probability = secondPass.spanProbability(span.first, span.end, span.type);
          const score = this.calibrate(probability, span.type);
          mentions.push(mentionOf(document, piece.firstToken + first, span, type, score));
        }
      }
      if (namesPerson(path)) this.tagTitles(document, piece, path, emissions[index] as Emissions, mentions);
    });
  }

  private tagTitles(
    document: Document,
    piece: Piece<ScoredWord>,
    labels: Uint8Array,
    { titles: emissions, openTitles }: Emissions,
    mentions: Mention[],
  ): void {
    const { scorer, titles } = this;
    const addTitleFeature = (token: number, feature: number): void =>
      // These features have weights in the columns of the titles only.
      scorer.addFeature(feature, emissions, token * titleLabels - entityLabels);
    titleFeatures(piece, labels, addTitleFeature, openTitles);
    for (const { first, end } of runsOf(openTitles)) {
      const rows = rowsOf(emissions, first, end, titleLabels);
      const path = new Uint8Array(end - first);
      titles.decode(rows, path);
      const spans = decodeSpans(path);
      if (spans.length > 0) titles.sum(path.length, rows);
      for (const span of spans) {
        const probability = titles.spanProbability(span.first, span.end, 0);
        const score = this.calibrate(probability, taggedTypes.length);
        mentions.push(mentionOf(document, piece.firstToken + first, span, 'title', score));
      }
    }
  }

  private calibrate(probability: number, type: number): number {
    const slope = this.model.calibration[2 * type] as number;
    const intercept = this.model.calibration[2 * type + 1] as number;
    const bounded = Math.min(1 - 1e-6, Math.max(1e-6, probability));
    return 1 / (1 + Math.exp(-slope * Math.log(bounded / (1 - bounded)) - intercept));
  }
}

/** The runs of marked tokens, each with a token more at either end where there is one. */
function runsOf(open: Uint8Array): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = [];
  for (let at = 0; at < open.length; ) {
    if (!open[at]) {
      at += 1;
      continue;
    }
    const first = Math.max(0, at - 1);
    // One token between two open ones is part of their run.
    while (at < open.length && (open[at] || open[at + 1])) at += 1;
    runs.push({ first, end: Math.min(open.length, at + 1) });
    at += 1;
  }
  return runs;
}

function rowsOf(rows: Float32Array, first: number, end: number, width: number): Float32Array {
  return rows.subarray(first * width, end * width);
}

/** A span of tokens as a mention; `offset` is the token of the document that it counts from. */
function mentionOf(
  { tokens }: Document,
  offset: number,
  { first, end }: TokenSpan,
  type: Mention['type'],
  score: number,
): Mention {
  return {
    type,
    start: tokens.starts[offset + first] as number,
    end: tokens.ends[offset + end - 1] as number,
    score,
  };
}
