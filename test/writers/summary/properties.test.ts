import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { Result, ResultEntity, ResultMention } from '../../../src/result.js';
import { mentionTypes, type MentionType } from '../../../src/types.js';
import { page } from '../../../src/writers/summary/page.js';
import { emptyResult, entityOf, mentionOf } from '../../support/results.js';
import fc, { runs } from '../../support/properties.js';

describe('any result', () => {
  const oddPieces = ['東京都', '한국', '👩‍👩‍👧‍👦', '🇰🇿', 'e\u0301\u0302', 'नमस्ते', 'x'.repeat(130), 'ﷺ', '\uD800'];
  const hostilePieces = ['\u001B[5m', '\u001B]0;t\u0007', '\u009B2J', '\u0000', '\r', '\u202E', '\u00AD'];
  const ordinary = ['Ann', ' ', 'of', '\n', '-', '“the”', ' ', '1,600', '\t', '\u00A0'];
  const words = fc
    .array(fc.constantFrom(...oddPieces, ...hostilePieces, ...ordinary), {
      minLength: 1,
      maxLength: 12,
    })
    .map((pieces) => pieces.join(''));
  const piece = fc.record({
    words,
    inner: words,
    type: fc.option(fc.constantFrom(...mentionTypes)),
    entity: fc.nat(8),
  });
  const value = fc.constantFrom(
    undefined,
    '2025-09-28',
    '2024-SUTMO',
    'PAST_REF',
    '2025-W39-WE',
    '\u001B[5m',
  );

  /** An article of pieces, some of them mentions; a title has an organization inside. */
  const cases = fc
    .record({
      pieces: fc.array(piece, { maxLength: 25 }),
      ...{ id: words, headline: fc.option(words), date: fc.option(words), value },
      warnings: fc.array(words, { maxLength: 2 }),
    })
    .map(({ pieces, value: dateValue, ...rest }) => {
      let whole = '';
      const mentions: ResultMention[] = [];
      const entities = new Map<string, ResultEntity>();
      const roles: Result['roles'] = [];
      const add = (start: number, form: string, type: MentionType, seed: number): void => {
        const id = `${type}${seed}`;
        mentions.push(mentionOf(type, { start, text: form }, id, dateValue));
        if (type === 'title') return;
        const known = entities.get(id);
        known?.aliases.push(form);
        known?.mentions.push(mentions.length - 1);
        if (known) return;
        const own = { aliases: [], mentions: [mentions.length - 1], value: dateValue };
        entities.set(id, entityOf(type, { id, name: form, ...own }));
      };
      for (const { words: form, inner, type, entity } of pieces) {
        const title = type === 'title' ? form + inner : form;
        if (type !== null) add(whole.length, title, type, entity);
        if (type === 'title') {
          const institution = `organization${entity}`;
          roles.push({
            person: `person${entity}`,
            title,
            mention: mentions.length - 1,
            institution,
          });
          add(whole.length + form.length, inner, 'organization', entity);
        }
        whole += title;
      }
      const result: Result = { ...emptyResult, mentions, entities: [...entities.values()], roles, ...rest };
      return { result, article: { id: rest.id, text: whole } };
    });
  const looks = fc.record({
    columns: fc.oneof(fc.integer({ min: 40, max: 60 }), fc.integer({ min: 61, max: 250 })),
    showText: fc.boolean(),
  });
  const escape = '\u001B';
  /** Every sequence that the summary's colours are made of. */
  const sgr = new RegExp(`${escape}\\[(?:1|2|4|22|24|3[1-69]|94)m`, 'g');
  const unprintable = /(?!\n)[\p{Control}\p{Surrogate}]/u;

  test('fits the width, whatever it holds, and moves no cursor', () => {
    fc.assert(
      fc.property(cases, looks, fc.constantFrom(0, 1), (given, look, colorLevel) => {
        const output = page(given.result, given.article, { ...look, colorLevel });
        const uncolored = colorLevel === 0 ? output : output.replace(sgr, '');
        expect(uncolored).not.toMatch(unprintable);
        const widths = uncolored.split('\n').map((line) => stringWidth(line));
        expect(Math.max(...widths)).toBeLessThanOrEqual(look.columns);
      }),
      runs(200),
    );
  });

  test('reads the same with and without colour', () => {
    fc.assert(
      fc.property(cases, looks, (given, { columns }) => {
        const look = { columns, showText: false };
        const without = page(given.result, given.article, { ...look, colorLevel: 0 });
        const colored = page(given.result, given.article, { ...look, colorLevel: 1 });
        expect(stripVTControlCharacters(colored).normalize()).toBe(without.normalize());
      }),
      runs(100),
    );
  });
});
