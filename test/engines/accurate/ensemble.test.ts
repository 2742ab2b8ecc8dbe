import { readFileSync } from 'node:fs';
import { addToEnsemble } from '../../../src/engines/accurate/ensemble.js';
import { WordPieces } from '../../../src/engines/accurate/word-pieces.js';
import { wordsOf } from '../../../src/engines/accurate/words.js';
import { createExtractor } from '../../../src/index.js';
import type { Mention } from '../../../src/pipeline/document.js';
import { readLabels } from '../../../src/tagging/labels.js';

const pieces = new WordPieces(
  readFileSync(new URL('../../../models/accurate/tokenizer.json', import.meta.url), 'utf8'),
);
const names = [
  'O',
  'B-person',
  'I-person',
  'L-person',
  'U-person',
  'B-place',
  'I-place',
  'L-place',
  'U-place',
];
const labels = readLabels(names);

/** What the other engine's mentions add to the labels of each word, without those that get nothing. */
function addedTo(text: string, mentions: readonly Mention[]): Record<string, number>[] {
  const words = [...wordsOf(text, { start: 0, end: text.length }, 0, pieces)];
  const scores = new Float32Array(words.length * labels.length);
  addToEnsemble(words, scores, labels, mentions, { weight: 0.5, outside: 0.25 });
  return words.map((_, at) =>
    Object.fromEntries(
      names
        .map((name, label) => [name, scores[at * labels.length + label] ?? 0] as const)
        .filter(([, score]) => score !== 0),
    ),
  );
}

describe('the ensemble of the two engines', () => {
  test('what the other one found counts for its labels, and its silence for none', () => {
    const found = addedTo('Ada Roe saw Oslo', [
      { type: 'person', start: 0, end: 7, score: 0.5 },
      { type: 'place', start: 12, end: 16, score: 0.5 },
    ]);
    expect(found).toEqual([{ 'B-person': 1 }, { 'L-person': 1 }, { O: 0.25 }, { 'U-place': 1 }]);
  });

  test('the surer it is, the more; what it doubts counts against its labels', () => {
    const gain = (score: number): number =>
      addedTo('Bo Li left', [{ type: 'person', start: 0, end: 5, score }])[0]?.['B-person'] ?? 0;
    expect(gain(0.99)).toBeGreaterThan(gain(0.6));
    expect(gain(0.6)).toBeGreaterThan(0);
    expect(gain(0.05)).toBeLessThan(0);
  });

  test.each([
    [
      'OPEC+',
      'Traders at Vitol and Gunvor said OPEC+ would keep its word on output in July, and prices fell.',
    ],
    [
      'Parliament',
      'Colombo, Feb 20 — Parliament was adjourned an hour early on Thursday after the debate on fuel.',
    ],
    [
      'Local Democracy Reporting',
      'Council votes to cut pool hours\n\nBy Philippa Rangiaho of Local Democracy Reporting\n\nSwimmers in Levin must wait.',
    ],
  ])('what `fast` overlooks is still found: %s', async (name, text) => {
    const { extract } = await createExtractor({ engine: 'accurate' });
    const { mentions } = await extract(text);
    expect(mentions.map((mention) => mention.text)).toContain(name);
  });
});
