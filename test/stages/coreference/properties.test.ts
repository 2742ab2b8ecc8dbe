import type { Mention } from '../../../src/pipeline/document.js';
import { processMentions } from '../../support/pipeline.js';
import fc, { runs } from '../../support/properties.js';

test('every mention but a title belongs to one entity, whatever the names', async () => {
  const word = fc.constantFrom(
    ...[
      'Karin',
      'karin',
      'KARIN',
      'Al',
      'bin',
      'Mr',
      'Jr.',
      'II',
      'J.',
      'J.R.',
      '林',
      'UN',
      'Bank',
      'of',
      '(',
      '-',
      "'s",
      '__proto__',
    ],
  );
  const type = fc.constantFrom('person', 'organization', 'place', 'date', 'title') as fc.Arbitrary<
    Mention['type']
  >;
  const name = fc.record({ type, words: fc.array(word, { minLength: 1, maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 12 }), async (names) => {
      let text = '';
      const mentions = names.map(({ type, words }) => {
        const start = text.length;
        text += words.join(' ');
        const end = text.length;
        text += ' (';
        return { type, start, end, score: 1 };
      });
      const document = await processMentions(text, mentions);
      const owned = document.entities.flatMap((entity) => entity.mentions);
      expect(new Set(owned).size).toBe(owned.length);
      expect(new Set(owned)).toEqual(new Set(document.mentions.filter(({ type }) => type !== 'title')));
      for (const { name, aliases } of document.entities) {
        expect(name).not.toBe('');
        expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
      }
    }),
    runs(200),
  );
});
