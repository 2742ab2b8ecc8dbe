import { hashOf } from '../../src/binary/hash.js';
import { HashIndex } from '../../src/binary/hash-index.js';
import { Vocabulary } from '../../src/engines/fast/vocabulary.js';
import { randomNumbers, shuffled } from '../random.js';

/** Dimensions that are kept of the vectors. */
const dimensions = 64;
/** How many clusters there are at each granularity; each is a union of those of the one before. */
const granularities = [1024, 256, 64] as const;
const rounds = 8;

/** A vocabulary from word vectors: `vectors` holds those of the words one after the other. */
export function buildVocabulary(words: readonly string[], vectors: Float32Array, seed: number): Vocabulary {
  const reduced = reduce(vectors, words.length, vectors.length / words.length);
  // The few largest numbers may be clipped, so that the others are told apart better.
  const sizes = Float32Array.from(reduced, Math.abs).sort();
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] as number);
  const [fine, middle, coarse] = clusterWords(reduced, words.length, seed);

  const hashes = Uint32Array.from(words, (word) => hashOf(word));
  const keys = Uint32Array.from(new Set(hashes)).sort();
  const index = HashIndex.of(keys);
  const wordOf = new Uint32Array(keys.length);
  // Of two words with one hash the commoner, which stands first, is meant.
  for (let word = words.length - 1; word >= 0; word -= 1) wordOf[index.find(hashes[word] as number)] = word;
  const quantised = new Int8Array(keys.length * dimensions);
  wordOf.forEach((word, number) => {
    for (let d = 0; d < dimensions; d += 1) {
      const value = Math.round((reduced[word * dimensions + d] as number) * scale);
      quantised[number * dimensions + d] = Math.max(-127, Math.min(127, value));
    }
  });
  const ofNumbers = (assigned: Uint16Array): Uint16Array =>
    Uint16Array.from(wordOf, (word) => assigned[word] as number);
  return new Vocabulary(index, dimensions, quantised, [
    ofNumbers(fine),
    ofNumbers(middle),
    ofNumbers(coarse),
  ]);
}

/** The vectors in the directions in which they vary most. */
function reduce(vectors: Float32Array, count: number, size: number): Float32Array {
  const mean = new Float64Array(size);
  vectors.forEach((value, at) => {
    mean[at % size] = (mean[at % size] as number) + value / count;
  });
  const covariance = new Float64Array(size * size);
  const centred = new Float32Array(vectors.length);
  for (let word = 0; word < count; word += 1) {
    const row = centred.subarray(word * size, (word + 1) * size);
    for (let d = 0; d < size; d += 1) row[d] = (vectors[word * size + d] as number) - (mean[d] as number);
    for (let d = 0; d < size; d += 1) {
      const value = row[d] as number;
      for (let e = 0; e < size; e += 1) {
        covariance[d * size + e] = (covariance[d * size + e] as number) + value * (row[e] as number);
      }
    }
  }
  const axes = principalAxes(covariance, size).slice(0, dimensions);
  const reduced = new Float32Array(count * dimensions);
  for (let word = 0; word < count; word += 1) {
    axes.forEach((axis, index) => {
      let sum = 0;
      for (let d = 0; d < size; d += 1) sum += (axis[d] as number) * (centred[word * size + d] as number);
      reduced[word * dimensions + index] = sum;
    });
  }
  return reduced;
}

/** k-means on the sphere for the finest granularity, then Ward's method on its clusters. */
function clusterWords(vectors: Float32Array, count: number, seed: number): Vocabulary['clusters'] {
  const unit = Float32Array.from(vectors);
  for (let word = 0; word < count; word += 1)
    normalise(unit.subarray(word * dimensions, (word + 1) * dimensions));
  const random = randomNumbers(seed);
  const finest = Math.min(granularities[0], count);
  const centres = new Float32Array(finest * dimensions);
  // The commonest words stand first; their vectors are the most dependable.
  const seeds = shuffled(Math.min(count, 20 * finest), random).subarray(0, finest);
  seeds.forEach((word, index) => {
    centres.set(unit.subarray(word * dimensions, (word + 1) * dimensions), index * dimensions);
  });
  const assigned = new Uint16Array(count);
  for (let round = 0; round < rounds; round += 1) {
    for (let word = 0; word < count; word += 1) {
      assigned[word] = nearest(unit, word * dimensions, centres, finest);
    }
    centres.fill(0);
    assigned.forEach((cluster, word) => {
      for (let d = 0; d < dimensions; d += 1) {
        const place = cluster * dimensions + d;
        centres[place] = (centres[place] as number) + (unit[word * dimensions + d] as number);
      }
    });
    for (let c = 0; c < finest; c += 1) normalise(centres.subarray(c * dimensions, (c + 1) * dimensions));
  }
  const sizes = new Float64Array(finest);
  for (const cluster of assigned) sizes[cluster] = (sizes[cluster] as number) + 1;
  const clustersAt = (wanted: number): Uint16Array => {
    const merged = mergeClusters(centres, sizes, wanted);
    return assigned.map((cluster) => merged[cluster] as number);
  };
  return [clustersAt(granularities[0]), clustersAt(granularities[1]), clustersAt(granularities[2])];
}

function normalise(vector: Float32Array): void {
  let sum = 1e-12;
  for (const value of vector) sum += value * value;
  const scale = 1 / Math.sqrt(sum);
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] as number) * scale;
}

function nearest(unit: Float32Array, from: number, centres: Float32Array, count: number): number {
  let best = -Infinity;
  let choice = 0;
  for (let c = 0; c < count; c += 1) {
    let sum = 0;
    const centre = c * dimensions;
    for (let d = 0; d < dimensions; d += 1)
      sum += (unit[from + d] as number) * (centres[centre + d] as number);
    if (sum > best) {
      best = sum;
      choice = c;
    }
  }
  return choice;
}

/** Which of `wanted` larger clusters each cluster goes into: always the two are merged that lose least. */
function mergeClusters(centres: Float32Array, sizes: Float64Array, wanted: number): Uint16Array {
  const count = sizes.length;
  const groups = Array.from({ length: count }, (_, c) => ({
    members: [c],
    size: Math.max(1, sizes[c] as number),
    centre: Float64Array.from(centres.subarray(c * dimensions, (c + 1) * dimensions)),
    partner: -1,
    loss: Infinity,
  }));
  type Group = (typeof groups)[number];
  const lossOf = (a: Group, b: Group): number => {
    let distance = 0;
    for (let d = 0; d < dimensions; d += 1)
      distance += ((a.centre[d] as number) - (b.centre[d] as number)) ** 2;
    return (distance * a.size * b.size) / (a.size + b.size);
  };
  const alive = new Set(groups.keys());
  const findPartner = (index: number): void => {
    const group = groups[index] as Group;
    group.loss = Infinity;
    for (const other of alive) {
      if (other === index) continue;
      const loss = lossOf(group, groups[other] as Group);
      if (loss < group.loss) {
        group.loss = loss;
        group.partner = other;
      }
    }
  };
  if (wanted < count) for (const index of alive) findPartner(index);
  while (alive.size > wanted) {
    let first = -1;
    for (const index of alive) {
      if (first < 0 || (groups[index] as Group).loss < (groups[first] as Group).loss) first = index;
    }
    const into = groups[first] as Group;
    const second = into.partner;
    const gone = groups[second] as Group;
    const size = into.size + gone.size;
    into.centre = into.centre.map(
      (value, d) => (value * into.size + (gone.centre[d] as number) * gone.size) / size,
    );
    into.size = size;
    into.members.push(...gone.members);
    alive.delete(second);
    for (const index of alive) {
      const { partner } = groups[index] as Group;
      if (index === first || partner === first || partner === second) findPartner(index);
    }
  }
  const merged = new Uint16Array(count);
  [...alive].forEach((index, number) => {
    for (const member of (groups[index] as Group).members) merged[member] = number;
  });
  return merged;
}

/**
 * The eigenvectors of a symmetric matrix, by descending eigenvalue (Jacobi's method).
 * `matrix` has `size` rows of `size` numbers and is overwritten.
 */
function principalAxes(matrix: Float64Array, size: number): Float64Array[] {
  const axes = Array.from({ length: size }, (_, row) => new Float64Array(size).fill(1, row, row + 1));
  const at = (row: number, column: number): number => matrix[row * size + column] as number;
  for (let sweep = 0; sweep < 12; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = at(p, q);
        if (Math.abs(off) < 1e-12) continue;
        const theta = (at(q, q) - at(p, p)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k += 1) {
          const kp = at(k, p);
          const kq = at(k, q);
          matrix[k * size + p] = cosine * kp - sine * kq;
          matrix[k * size + q] = sine * kp + cosine * kq;
        }
        for (let k = 0; k < size; k += 1) {
          const pk = at(p, k);
          const qk = at(q, k);
          matrix[p * size + k] = cosine * pk - sine * qk;
          matrix[q * size + k] = sine * pk + cosine * qk;
        }
        const first = axes[p] as Float64Array;
        const second = axes[q] as Float64Array;
        for (let k = 0; k < size; k += 1) {
          const a = first[k] as number;
          const b = second[k] as number;
          first[k] = cosine * a - sine * b;
          second[k] = sine * a + cosine * b;
        }
      }
    }
  }
  return axes
    .map((axis, index) => ({ axis, variance: at(index, index) }))
    .sort((a, b) => b.variance - a.variance)
    .map(({ axis }) => axis);
}
