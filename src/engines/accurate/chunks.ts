import type { SegmentedText } from '../../pipeline/document.js';
import type { Model } from './model.js';
import { shapeRow } from './word-shapes.js';
import { windowsOf, type Window } from './windows.js';
import type { Word } from './words.js';

/** A part of a document with its words' scores; most documents are one. */
export interface Chunk {
  words: Word[];
  /** Where each stretch of words that is labelled as one sequence ends. */
  stretchEnds: number[];
  /** For each layer of the model, a row of label scores for each word. */
  scores: Float32Array[];
}

/** The most words that are looked at as one document, which bounds the memory it takes. */
const chunkWords = 20_000;

/**
 * Runs the network over a document, each window within `turn`. Throws an Error when its
 * labels are not those of the model's file.
 */
export async function* chunksOf(
  document: SegmentedText,
  model: Model,
  turn: <T>(compute: () => Promise<T>) => Promise<T>,
): AsyncGenerator<Chunk> {
  let parts: Chunk[] = [];
  let words = 0;
  for (const window of windowsOf(document, model.windowPieces, model.wordPieces)) {
    const part = await turn(() => read(window, model));
    parts.push(part);
    words += part.words.length;
    if (words < chunkWords) continue;
    yield join(parts);
    parts = [];
    words = 0;
  }
  if (parts.length > 0) yield join(parts);
}

/** The scores of a word are those of its first piece. */
async function read({ stretches, pieces }: Window, { network, wordPieces, layers }: Model): Promise<Chunk> {
  const words = stretches.flat();
  const ids = new Array<number>(pieces + 2).fill(wordPieces.end);
  const shapes = new Array<number>(pieces + 2).fill(0);
  ids[0] = wordPieces.start;
  let at = 1;
  for (const word of words) {
    word.pieces.forEach((id, index) => {
      ids[at] = id;
      shapes[at] = shapeRow(word.shape, word.gap, index > 0);
      at += 1;
    });
  }
  const { scores, columns } = await network.run({ ids, shapes });
  const labels = layers.reduce((sum, { chain }) => sum + chain.labels.length, 0);
  if (columns !== labels) throw new Error(`the model has ${columns} labels and labels.json ${labels}`);

  let column = 0;
  const ofLayers = layers.map(({ chain }) => {
    const count = chain.labels.length;
    const rows = new Float32Array(words.length * count);
    let row = columns + column;
    let at = 0;
    // Number by number: a view for each word would cost more than what it copies.
    for (const word of words) {
      for (let label = 0; label < count; label += 1) rows[at++] = scores[row + label] as number;
      row += word.pieces.length * columns;
    }
    column += count;
    return rows;
  });
  let end = 0;
  return { words, stretchEnds: stretches.map((stretch) => (end += stretch.length)), scores: ofLayers };
}

function join(parts: readonly Chunk[]): Chunk {
  const [first] = parts as [Chunk];
  if (parts.length === 1) return first;
  let offset = 0;
  const stretchEnds: number[] = [];
  for (const part of parts) {
    for (const end of part.stretchEnds) stretchEnds.push(offset + end);
    offset += part.words.length;
  }
  const scores = first.scores.map((_, layer) => {
    const all = new Float32Array(
      parts.reduce((sum, part) => sum + (part.scores[layer] as Float32Array).length, 0),
    );
    let at = 0;
    for (const part of parts) {
      all.set(part.scores[layer] as Float32Array, at);
      at += (part.scores[layer] as Float32Array).length;
    }
    return all;
  });
  return { words: parts.flatMap((part) => part.words), stretchEnds, scores };
}
