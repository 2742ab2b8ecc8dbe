import { readFileSync } from 'node:fs';
import { builtFile } from '../../models/file.js';
import { taggedTypes, type Model } from './model.js';
import { vectorUnit } from './vocabulary.js';

type Numbers = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** What `kernel/index.ts` exports; addresses are numbers of bytes in its memory. */
interface Exports {
  memory: { readonly buffer: ArrayBuffer };
  allocate: (bytes: number) => number;
  setFeatures: (entries: number, count: number, weights: number, unit: number) => void;
  setVectors: (vectors: number, dimensions: number, unit: number, inward: number, units: number) => void;
  setLayer: (bias: number, outward: number, units: number, entityGate: number, titleGate: number) => void;
  setSheet: (rows: number, openEntities: number, openTitles: number) => void;
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
 * The arithmetic of the tagger, in WebAssembly (`kernel/`), with the weights of a model in
 * its memory. Fast from the first call on, where the same in JavaScript would first have
 * to run often enough to be compiled.
 */
export class Kernel {
  readonly do: Exports;
  /** The memory as bytes and as words; made anew when it grows, so not to be kept. */
  bytes!: Uint8Array;
  words!: Uint32Array;
  /** The chains of the first pass, the second pass and the titles. */
  readonly first: number;
  readonly second: number;
  readonly titles: number;

  constructor({ features, vocabulary, hidden, gates, first, second, titles }: Model) {
    const module = new WebAssembly.Module(readFileSync(builtFile('kernel.wasm')));
    this.do = new WebAssembly.Instance(module).exports as Exports;
    this.view();
    const units = hidden.bias.length;
    const { entries, weights, unit } = features;
    this.do.setFeatures(this.place(entries), entries.length / 2 - 1, this.place(weights), unit);
    this.do.setVectors(
      this.place(vocabulary.vectors),
      vocabulary.dimensions,
      vectorUnit,
      this.place(hidden.inward),
      units,
    );
    const [forEntity, forTitle] = gates as Float32Array & [number, number];
    this.do.setLayer(this.place(hidden.bias), this.place(hidden.outward), units, forEntity, forTitle);
    this.first = this.do.makeChain(taggedTypes.length, this.place(first));
    this.second = this.do.makeChain(taggedTypes.length, this.place(second));
    this.titles = this.do.makeChain(1, this.place(titles));
    this.view();
  }

  /** Takes room for so many bytes. Returns its address, a multiple of 16. */
  allocate(bytes: number): number {
    const address = this.do.allocate(bytes);
    if (this.bytes.length === 0) this.view();
    return address;
  }

  /** Puts numbers into the memory. Returns their address. */
  private place(numbers: Numbers): number {
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
