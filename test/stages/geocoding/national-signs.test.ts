import { nationalSigns } from '../../../src/knowledge/national-signs.js';
import { expectLocated, type Case } from '../../support/located.js';

/* Money, courts and police by which a text without the name of its country gives it away. */
const cases: Case[] = [
  ['A teacher from [Newport] was cleared at the crown court on Monday.', 'Newport', 'GB', 'city', [51.6, -3]],
  ['The shop in [Durham] was fined £3,000.', 'Durham', 'GB', 'city', [54.8, -1.6]],
  ['A man from [Cornwall] was charged, the RCMP said.', 'Cornwall', 'CA', 'city', [45, -74.7]],
  ['Gardaí searched a house in [Longford].', 'Longford', 'IE', 'city', [53.7, -7.8]],
  ['The mill in [Newcastle] was sold for A$3 million.', 'Newcastle', 'AU', 'city', [-32.9, 151.8]],
];

test.each(cases)('%s', async (...of) => {
  await expectLocated(of);
});

test('signs stand before amounts, and words of money are no names', () => {
  const text =
    'The Legislative Yuan met, and Yen Te-fa paid 30 yuan, NT$40 and C$ 5 at Leeds Crown Court. RM, R$';
  expect(nationalSigns(text)).toEqual([
    { at: text.indexOf('yuan'), country: 'CN' },
    { at: text.indexOf('NT$'), country: 'TW' },
    { at: text.indexOf('C$'), country: 'CA' },
    { at: text.indexOf('Crown'), country: 'GB' },
  ]);
});
