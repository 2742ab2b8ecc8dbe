import type { Construction } from '../../src/temporal/construction.js';
import { Group } from '../../src/temporal/grammar-engine.js';
import { fromNow } from '../../src/temporal/semantics.js';
import { temporalTokens } from '../../src/temporal/tokens.js';

const row = (pattern: string): Construction => ({
  pattern,
  meaning: () => fromNow('day', 0),
  certainty: 'sure',
});

test.each([
  ['last MONHT', 'MONHT'],
  ['DAYS ,? MONTH', 'DAYS'],
  ['Monday', 'Monday'],
])('the pattern "%s" is refused: there is no %s', (pattern, name) => {
  expect(() => new Group([row(pattern)])).toThrow(`no token class or group is named ${name}`);
});

test('a pattern names token classes, and the groups given', () => {
  const DAYS = new Group([row('MONTH DAY')]);
  const group = new Group([row('early on? DAYS')], { DAYS });
  const text = 'early on May 5, they';
  expect(group.matchAt([...temporalTokens(text, 0, text.length)], 0)?.end).toBe(4);
});
