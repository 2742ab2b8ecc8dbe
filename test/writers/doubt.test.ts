import { page } from '../../src/writers/summary/page.js';
import { isDoubtful } from '../../src/writers/doubt.js';
import { emptyResult, entityOf, mentionOf } from '../support/results.js';

/** More than the arguments that a function of V8 may get. */
const many = 300_000;

describe('an entity with very many mentions', () => {
  const mentions = Array.from({ length: many }, (_, index) =>
    mentionOf('person', { start: 4 * index, text: 'Roe' }, 'p1'),
  );
  const roe = entityOf('person', { id: 'p1', name: 'Roe', mentions: mentions.map((_, index) => index) });

  test('is as sure as the surest of them', () => {
    const doubtful = mentions.map((mention) => ({ ...mention, score: 0.3 }));
    expect(isDoubtful(roe, { mentions: doubtful })).toBe(true);
    const one = doubtful.map((mention, index) => (index === many - 1 ? { ...mention, score: 0.9 } : mention));
    expect(isDoubtful(roe, { mentions: one })).toBe(false);
  });

  test('stands in the summary', () => {
    const look = { columns: 80, colorLevel: 0, showText: false } as const;
    expect(page({ ...emptyResult, entities: [roe], mentions }, { text: '' }, look)).toContain('Roe');
  });
});
