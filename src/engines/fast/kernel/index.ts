/*
 * The arithmetic of the tagger, compiled to WebAssembly: all that is done with many numbers
 * for each token. The numbers stay in this module's memory; the tagger hands over addresses
 * and hashes of features, and reads labels and probabilities.
 */
export { columns, entityLabels, gateColumn, windowSize } from './layout';
export { allocate } from './memory';
export { setFeatures } from './features';
export { makeWord, setVectors, wordBytes } from './words';
export { addFeatures, scoreEntities, scoresAt, scoreTitles, setLayer, setBatch } from './emissions';
export { makeChain } from './chain';
export { decode } from './viterbi';
export { spanProbability, sum } from './sums';
