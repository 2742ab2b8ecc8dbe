import { canonicalText } from '../../src/text/canonical.js';

const canonical = (text: string): string => canonicalText(text, false).text;

test.each([
  ['a list', 'Those who came to the opening of the hall were:\nAda Roe\nBo Li\nCara Moe\nDele Akande'],
  [
    'headlines',
    'Ferries sail again from Bergen after a week of storms\nTown buys a bridge\nZoo opens\nMayor of Lund steps down',
  ],
  [
    'verse',
    'The river is wide and the river is slow, my dear\nAnd I cannot cross\nAnd neither have I\nThe wings to fly',
  ],
  ['short lines', 'Ada Roe\nspoke in\nOslo'],
  [
    'a table',
    'Ada Roe of the town of Lund in Sweden\t20 points\nBo Li of the town of Oslo in Norway\t18 points',
  ],
])('lines of %s stay', (_, text) => {
  expect(canonical(text)).toBe(text);
});

test('lines of a paragraph that was wrapped to a width are one', () => {
  expect(
    canonical(
      'The ferries of the town of Bergen will sail again on\nMonday, said the mayor, after a week in which storms\nhad kept them in the harbour.\n\nThe first one leaves at seven in the morning for the\nislands.',
    ),
  ).toBe(
    'The ferries of the town of Bergen will sail again on Monday, said the mayor, after a week in which storms had kept them in the harbour.\n\nThe first one leaves at seven in the morning for the islands.',
  );
});

test('marks of the direction of writing are left out, and offsets count them', () => {
  const given = '\u200ELONDON (Reuters) - Ada \u202ARoe\u202C and \u2067Bo\u2069 Li left.';
  const { text, origin } = canonicalText(given, false);
  expect(text).toBe('LONDON (Reuters) - Ada Roe and Bo Li left.');
  expect(origin?.starts[text.indexOf('Roe')]).toBe(given.indexOf('Roe'));
  // Joiners are part of how words are written.
  expect(canonical('می\u200Cخواهم')).toBe('می\u200Cخواهم');
});
