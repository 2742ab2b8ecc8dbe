import type { Label } from '../../tagging/labels.js';
import { isCapitalised } from './word-shapes.js';
import type { Word } from './words.js';

import type { Mention } from '../../pipeline/document.js';
import { typeNamed } from '../../tagging/manifest.js';

/** Shorter words are too often something else too. */
const shortest = 3;
const settledWord = /[\p{L}\p{N}]{3,}/gu;
/** Keeps the logarithm of what never happens within bounds. */
const floor = 1e-4;

/**
 * Label consistency over a document (Krishnan and Manning 2006): draws words that are written
 * alike towards one type, since a name means the same throughout, and some of its contexts show
 * more than others. Changes the scores: of each type by `strength` times the difference of
 * logarithms between the type's mean probability at all the places of the word and that at
 * the one place. `settled` are mentions elsewhere in the document, in sentences without scores;
 * they count as places, too.
 */
export function makeConsistent(
  text: string,
  words: readonly Word[],
  scores: Float32Array,
  labels: readonly Label[],
  strength: number,
  settled: readonly Mention[] = [],
): void {
  const types = [...new Set(labels.map(({ type }) => type))];
  const typeOf = Uint8Array.from(labels, ({ type }) => types.indexOf(type));
  const elsewhere = settledWords(text, settled, types);
  for (const [form, places] of placesOf(text, words)) {
    const others = elsewhere.get(form) ?? [];
    if (places.length + others.length < 2) continue;
    const probabilities = places.map((place) => typeProbabilities(scores, place, typeOf, types.length));
    const all = [...probabilities, ...others];
    const mean = types.map((_, type) => all.reduce((sum, of) => sum + (of[type] as number), 0) / all.length);
    places.forEach((place, index) => {
      const own = probabilities[index] as Float64Array;
      const change = mean.map(
        (value, type) => strength * Math.log((value + floor) / ((own[type] as number) + floor)),
      );
      for (let label = 0; label < labels.length; label += 1) {
        const at = place * labels.length + label;
        scores[at] = (scores[at] as number) + (change[typeOf[label] as number] as number);
      }
    });
  }
}

/** For each capitalised word form its places among the words. */
function placesOf(text: string, words: readonly Word[]): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  words.forEach(({ start, end, shape }, index) => {
    if (end - start < shortest || !isCapitalised(shape)) return;
    const form = text.slice(start, end).toLowerCase();
    const places = byForm.get(form);
    if (places) places.push(index);
    else byForm.set(form, [index]);
  });
  return byForm;
}

/** For each word form in the mentions, the probabilities of the types at each of its places. */
function settledWords(
  text: string,
  mentions: readonly Mention[],
  types: readonly string[],
): Map<string, Float64Array[]> {
  const byForm = new Map<string, Float64Array[]>();
  const outside = types.indexOf('');
  for (const { start, end, type, score } of mentions) {
    const own = types.findIndex((name) => typeNamed(name) === type);
    if (own < 0) continue;
    const probabilities = new Float64Array(types.length);
    probabilities[own] = score;
    probabilities[outside] = 1 - score;
    for (const [word] of text.slice(start, end).matchAll(settledWord)) {
      const form = word.toLowerCase();
      const places = byForm.get(form);
      if (places) places.push(probabilities);
      else byForm.set(form, [probabilities]);
    }
  }
  return byForm;
}

/** The sum of the probabilities of each type's labels, by the word's own emission scores. */
function typeProbabilities(
  scores: Float32Array,
  place: number,
  typeOf: Uint8Array,
  types: number,
): Float64Array {
  const row = scores.subarray(place * typeOf.length, (place + 1) * typeOf.length);
  const top = row.reduce((largest, score) => Math.max(largest, score), -Infinity);
  const sums = new Float64Array(types);
  let total = 0;
  row.forEach((score, label) => {
    const weight = Math.exp(score - top);
    total += weight;
    const type = typeOf[label] as number;
    sums[type] = (sums[type] as number) + weight;
  });
  return sums.map((sum) => sum / total);
}
