import type { Numbers } from '../../binary/arrays-file.js';
import { builtBytes, readModelInto } from '../../binary/model-file.js';
import { learnedTypes } from '../../tagging/manifest.js';
import type { Model } from './model.js';
import { vectorUnit } from './vocabulary.js';

/** What `kernel/index.ts` exports; addresses are numbers of bytes in its memory. */
interface Exports {
  /** These numbers must be the same here and in the kernel: see `layout.ts`. */
  columns: { readonly value: number };
  entityLabels: { readonly value: number };
  gateColumn: { readonly value: number };
  windowSize: { readonly value: number };
  memory: { readonly buffer: ArrayBuffer };
  allocate: (bytes: number) => number;
  setFeatures: (entries: number, count: number, weights: number, unit: number) => void;
  setVectors: (vectors: number, dimensions: number, unit: number, inward: number, units: number) => void;
  setLayer: (bias: number, outward: number, units: number, entityGate: number, titleGate: number) => void;
  setBatch: (rows: number, openEntities: number, openTitles: number) => void;
  wordBytes: () => number;
  makeWord: (word: number, known: number, trait: number, features: number) => void;
  scoreEntities: (words: number, offset: number, length: number) => number;
  scoreTitles: (words: number, offset: number, length: number, alone: number) => void;
  addFeatures: (features: number, end: number) => void;
  scoresAt: (token: number, column: number) => number;
  makeChain: (types: number, transitions: number) => number;
  decode: (chain: number, scores: number, length: number, labels: number) => void;
  sum: (chain: number, scores: number, length: number) => void;
  spanProbability: (chain: number, first: number, end: number, type: number) => number;
}

/**
 * The arithmetic of the tagger, in WebAssembly (`kernel/`), which has the weights of a
 * model in its memory. Fast from the first call on, where the same in JavaScript would first have
 * to run often enough to be compiled.
 */
export class Kernel {
  readonly do: Exports;
  /** The memory as bytes and as words; made anew when it grows, so not to be kept. */
  bytes!: Uint8Array;
  words!: Uint32Array;
  /** The chains of the first pass, the second pass and the titles. */
  first = 0;
  second = 0;
  titles = 0;

  constructor() {
    const module = new WebAssembly.Module(builtBytes('kernel.wasm'));
    this.do = new WebAssembly.Instance(module).exports as Exports;
    this.view();
  }

  /** Reads a file of `models/` into the memory. The bytes are good until the memory grows. Throws a ModelFileError. */
  read(name: string): Uint8Array {
    return readModelInto(name, (size) => {
      const address = this.allocate(size);
      return this.bytes.subarray(address, address + size);
    });
  }

  /** Takes the weights of a model, which may lie in the memory already. */
  use({ features, vocabulary, hidden, gates, first, second, titles }: Model): void {
    const units = hidden.bias.length;
    const size = features.entries.length / 2 - 1;
    const { dimensions } = vocabulary;
    // All before the memory grows, since then what lies in it can be reached by address only.
    const entries = this.place(features.entries);
    const weights = this.place(features.weights);
    const vectors = this.place(vocabulary.vectors);
    const inward = this.place(hidden.inward);
    const bias = this.place(hidden.bias);
    const outward = this.place(hidden.outward);
    this.do.setFeatures(entries, size, weights, features.unit);
    this.do.setVectors(vectors, dimensions, vectorUnit, inward, units);
    this.do.setLayer(bias, outward, units, gates[0] as number, gates[1] as number);
    this.first = this.do.makeChain(learnedTypes.length, this.place(first));
    this.second = this.do.makeChain(learnedTypes.length, this.place(second));
    this.titles = this.do.makeChain(1, this.place(titles));
    this.view();
  }

  /** Takes room for so many bytes. Returns its address, a multiple of 16. */
  allocate(bytes: number): number {
    const address = this.do.allocate(bytes);
    // Views of a memory that has grown since are empty.
    if (this.bytes.length === 0) this.view();
    return address;
  }

  /** Puts numbers into the memory, unless they are there. Returns their address. */
  private place(numbers: Numbers): number {
    if (numbers.buffer === this.bytes.buffer) return numbers.byteOffset;
    const address = this.do.allocate(numbers.byteLength);
    this.view();
    this.bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), address);
    return address;
  }

  private view(): void {
    const { buffer } = this.do.memory;
    this.bytes = new Uint8Array(buffer);
    this.words = new Uint32Array(buffer);
  }
}
