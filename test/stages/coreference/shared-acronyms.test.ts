import { entitiesOf } from '../../support/coreference.js';

describe('an acronym of two organizations', () => {
  test.each([
    [
      "is each one's in its brackets, and of neither alone after that",
      '[organization Andean Relief Fund] ([organization ARF]) gave rice, [organization ARF] staff said. ' +
        '[organization Alpine Rescue Force] ([organization ARF]) came. [organization ARF] left.',
      [
        ['Andean Relief Fund', ['ARF'], 3],
        ['Alpine Rescue Force', ['ARF'], 2],
        ['ARF', [], 1],
      ],
    ],
    [
      'is of neither without brackets',
      '[organization Pacific Water Agency] met [organization Public Works Authority]. [organization PWA] agreed.',
      [
        ['Pacific Water Agency', [], 1],
        ['Public Works Authority', [], 1],
        ['PWA', [], 1],
      ],
    ],
    [
      'is of the only one that was named before',
      '[organization Pacific Water Agency] spoke. [organization PWA] left. [organization Public Works Authority] stayed.',
      [
        ['Pacific Water Agency', ['PWA'], 2],
        ['Public Works Authority', [], 1],
      ],
    ],
    [
      'is no two of one that is named twice in brackets',
      '[organization Ministry of Health] ([organization MoH]) and [organization Health Ministry] ([organization MoH])',
      [['Ministry of Health', ['MoH', 'Health Ministry'], 4]],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await entitiesOf(marked)).toEqual(expected);
  });
});
