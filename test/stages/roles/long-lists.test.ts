import { holderCandidates } from '../../../src/stages/roles/holders.js';
import { ofNeighbours } from '../../../src/stages/roles/institution-lists.js';
import { institutionOfPhrase } from '../../../src/stages/roles/institution-phrase.js';
import type { RoleCandidate } from '../../../src/stages/roles/person-countries.js';
import type { RoleSentence, SentenceItem } from '../../../src/stages/roles/role-sentence.js';

/** A sentence of so many titles with a person each, and how often one of its items was looked at. */
function listOf(count: number): { sentence: RoleSentence; looks: () => number } {
  const items = Array.from({ length: 2 * count }, (_, index): SentenceItem => {
    const type = index % 2 === 0 ? 'title' : 'person';
    const mention = { type, start: 4 * index, end: 4 * index + 3, score: 1 } as const;
    const head = type === 'title' ? 'president' : '';
    return { symbol: type === 'title' ? 'T' : 'P', word: '', mention, country: null, head, title: head };
  });
  let looks = 0;
  const watched = new Proxy(items, {
    get: (target, key, receiver): unknown => {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const indexes = items.map((_, index) => index);
  const sentence = {
    items: watched,
    titles: indexes.filter((index) => index % 2 === 0),
    people: indexes.filter((index) => index % 2 === 1),
    inside: new Map(),
  } as unknown as RoleSentence;
  return { sentence, looks: () => looks };
}

describe('in a list of very many titles', () => {
  const count = 20_000;
  const text = ' '.repeat(8 * count);
  const last = 2 * count - 2;
  const candidate = (sentence: RoleSentence): RoleCandidate =>
    ({ sentence, title: last, holder: last + 1, person: last + 1 }) as unknown as RoleCandidate;

  test.each(Object.entries({ ofNeighbours, institutionOfPhrase }))(
    '%s looks at those that are near only',
    (_name, find) => {
      const { sentence, looks } = listOf(count);
      find(text, candidate(sentence));
      expect(looks()).toBeGreaterThan(10);
      expect(looks()).toBeLessThan(5_000);
    },
  );

  test('who is a thousand words from a title does not hold it', () => {
    const { sentence } = listOf(1_000);
    const far = { ...sentence, people: [1, 3, 1_500, 1_999] };
    expect(holderCandidates(far, 1_998)).toEqual([1_999]);
    expect(holderCandidates(far, 1_600)).toEqual([1_500, 1_999]);
  });
});
