import type { Mention } from '../../src/pipeline/document.js';
import { trimSpan, withoutOverlaps } from '../../src/text/spans.js';
import { processMarked } from '../support/marked.js';

describe('normalise', () => {
  test('a date has a value, as far as it is known, and so has its entity', async () => {
    const { mentions, entities } = await processMarked(
      'They met on [date June 8, 2022] and on [date Monday] of [date Founders Week] with [person May].',
    );
    expect(mentions.map(({ timex, value }) => [timex, value])).toEqual([
      ['DATE', '2022-06-08'],
      ['DATE', 'XXXX-WXX-1'],
      ['DATE', undefined],
      [undefined, undefined],
    ]);
    expect(entities[0]?.value).toBe('2022-06-08');
  });
});

describe('trimSpan', () => {
  test.each([
    ['the United Nations', 'United Nations'],
    ["The Government's", 'Government'],
    ['“Raging Fire”', 'Raging Fire'],
    ["  'the Guardian’s' ", 'Guardian'],
    ["the teachers'", 'teachers'],
    ['Theresa May', 'Theresa May'],
    ["O'Neil", "O'Neil"],
    ['Ada Roe<', 'Ada Roe'],
    ['>Ada Roe\u200b', 'Ada Roe'],
    ['\u001bAda Roe', 'Ada Roe'],
    ['Andex&nbsp', 'Andex'],
    ['AT&T', 'AT&T'],
    ['Roe & Li', 'Roe & Li'],
    ['the', ''],
    ['"\' ”', ''],
  ])('%j becomes %j', (text, expected) => {
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});

test('of overlapping mentions the longest stays, then the surest', () => {
  const mention = (start: number, end: number, score = 0.5): Mention => ({
    type: 'person',
    start,
    end,
    score,
  });
  expect(
    withoutOverlaps([
      mention(8, 12),
      mention(0, 4),
      mention(2, 9),
      mention(12, 14, 0.4),
      mention(13, 15, 0.9),
    ]),
  ).toEqual([mention(2, 9), mention(13, 15, 0.9)]);
});
