import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readModelFile } from '../../binary/model-file.js';
import type { Calibration } from '../../tagging/calibration.js';
import { Chain } from '../../tagging/chain.js';
import { readLabels } from '../../tagging/labels.js';
import type { EnsembleWeights } from './ensemble.js';
import { Network } from './network.js';
import { WordPieces } from './word-pieces.js';

/** Labels that are decoded apart from others, since their spans may overlap those. */
export interface Layer {
  chain: Chain;
  /** By the type's name in the labels; a type without one keeps its probability. */
  calibration: Readonly<Record<string, Calibration>>;
  /** How much the mentions of the engine `fast` count; nothing without it. */
  ensemble?: EnsembleWeights;
  /** The strength of label consistency; none without it. */
  consistency?: number;
}

/** All that a model's folder holds. */
export interface Model {
  network: Network;
  wordPieces: WordPieces;
  /** In the order of their columns in the network's output. */
  layers: Layer[];
  /** The most pieces of a window, without the special ones. */
  windowPieces: number;
  /**
   * From which score on the mentions of the engine `fast` are sure enough to leave sentences to
   * it; without it none are.
   */
  sure?: number;
}

interface LayerFile extends Pick<Layer, 'ensemble' | 'consistency'> {
  labels: string[];
  transitions?: number[][];
  calibration?: Record<string, Calibration>;
}

/** `labels.json`: layers and settings, or the labels alone. */
type LabelsFile = string[] | { layers: LayerFile[]; windowPieces?: number; sure?: number };

/** What encoders of this kind were trained to see at once, with room for the special pieces. */
const usualWindow = 254;

/**
 * Reads a model from a folder with `model.onnx`, `tokenizer.json` and `labels.json`, or the one
 * that comes with the package, whose checksums are verified; to run on so many threads, on one
 * for each processor unless given. Throws an Error when a file is missing or makes no sense, a
 * ModelFileError for a damaged one of the package, and a RuntimeMissingError when the native
 * runtime cannot be loaded.
 */
export async function readModel(folder?: string, threads?: number): Promise<Model> {
  const read = (name: string): Promise<Buffer> | Buffer =>
    folder === undefined ? readModelFile(`accurate/${name}`) : readFile(join(folder, name));
  const labels = await read('labels.json');
  const tokenizer = await read('tokenizer.json');
  const { layers, windowPieces = usualWindow, sure } = parseLabels(labels.toString('utf8'));
  return {
    network: await Network.load(await read('model.onnx'), threads),
    wordPieces: new WordPieces(tokenizer.toString('utf8')),
    layers: layers.map(({ labels: names, transitions, calibration = {}, ...settings }: LayerFile) => ({
      ...settings,
      chain: chainOf(names, transitions),
      calibration,
    })),
    windowPieces,
    ...(sure !== undefined && { sure }),
  };
}

/** What `labels.json` holds. Throws an Error where it makes no sense. */
function parseLabels(json: string): Exclude<LabelsFile, string[]> {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    throw new Error('labels.json: it is not valid JSON');
  }
  if (Array.isArray(file)) return { layers: [{ labels: file as string[] }] };
  const { layers } = Object(file) as { layers?: unknown };
  if (
    !Array.isArray(layers) ||
    !layers.every((layer) => Array.isArray((Object(layer) as { labels?: unknown }).labels))
  ) {
    throw new Error('labels.json: it has neither a list of labels nor layers, each with its labels');
  }
  return file as Exclude<LabelsFile, string[]>;
}

function chainOf(names: readonly string[], transitions: number[][] | undefined): Chain {
  try {
    return new Chain(readLabels(names), transitions);
  } catch (error) {
    throw new Error(`labels.json: ${(error as Error).message}`, { cause: error });
  }
}
