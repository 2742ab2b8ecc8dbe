import { readFileSync, writeFileSync } from 'node:fs';
import type { Result, ResultMention } from '../../../src/result.js';
import type { EntityType, MentionType } from '../../../src/types.js';
import type { Look } from '../../../src/writers/writer.js';
import { page } from '../../../src/writers/summary/page.js';
import { emptyResult, entityOf, mentionOf } from '../../support/results.js';

const plain: Look = { columns: 100, colorLevel: 0, showText: false };

/** A result by hand: names of entities with all their forms, titles with who holds them. */
interface Annotation {
  entities: { type: EntityType; forms: string[]; value?: string; country?: string }[];
  titles: { title: string; person?: string; institution?: string }[];
}

/** Finds every form in the text as whole words and builds the result around the finds. */
function annotate(text: string, { entities, titles }: Annotation): Result {
  const mentions: ResultMention[] = [];
  const find = (form: string, type: MentionType, entity: string | null, value?: string): void => {
    const pattern = new RegExp(`(?<![\\w-])${form}(?![\\w-])`, 'g');
    for (const { index: start } of text.matchAll(pattern)) {
      const end = start + form.length;
      const inside = mentions.some((other) => other.entity && other.start <= start && end <= other.end);
      if (inside && entity) continue;
      mentions.push(mentionOf(type, { start, text: form }, entity, value));
    }
  };
  entities.forEach(({ type, forms, value }, index) => {
    for (const form of forms) find(form, type, `e${index + 1}`, value);
  });
  for (const { title } of titles) find(title, 'title', null);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);

  const idOf = (name: string): string => `e${entities.findIndex(({ forms }) => forms[0] === name) + 1}`;
  return {
    ...emptyResult,
    id: 'almaty-media-forum.txt',
    mentions,
    entities: entities.map(({ type, forms: [name = '', ...aliases], value, country }, index) => {
      const id = `e${index + 1}`;
      const own = [...mentions.keys()].filter((at) => mentions[at]?.entity === id);
      return entityOf(type, { id, name, aliases, mentions: own, value, country });
    }),
    roles: mentions.flatMap(({ type, text: title }, mention) => {
      const held = titles.find((other) => other.title === title);
      if (type !== 'title' || held?.person === undefined) return [];
      const institution = held.institution === undefined ? null : idOf(held.institution);
      return [{ person: idOf(held.person), title, mention, institution }];
    }),
  };
}

const text = readFileSync('fixtures/almaty-media-forum.txt', 'utf8');
const article = { text };
const mediaForum: Result = {
  ...annotate(text, {
    entities: [
      { type: 'place', forms: ['Almaty'], country: 'KZ' },
      { type: 'date', forms: ['September 28'], value: '2025-09-28' },
      { type: 'organization', forms: ['Kazinform News Agency'] },
      { type: 'person', forms: ['Yerlan Karin'] },
      { type: 'organization', forms: ['Presidential Executive Office'] },
      { type: 'person', forms: ['Dmitry Peskov'] },
      { type: 'person', forms: ['Aida Balayeva'] },
      { type: 'organization', forms: ['TV and Radio Complex of the Kazakh President'] },
      { type: 'person', forms: ['Raushan Kazhibayeva'] },
      { type: 'organization', forms: ['Central Communications Service'] },
      { type: 'person', forms: ['Askar Umarov'] },
      { type: 'organization', forms: ['Majilis'] },
      { type: 'person', forms: ['Nikita Shatalov'] },
      { type: 'organization', forms: ['Kazakh MFA'] },
      { type: 'person', forms: ['Aibek Smadiyarov'] },
      { type: 'place', forms: ['Kazakhstan'], country: 'KZ' },
      { type: 'place', forms: ['Russia'], country: 'RU' },
      { type: 'date', forms: ['this November'], value: '2025-11' },
      { type: 'organization', forms: ['MIR'] },
      { type: 'organization', forms: ['MIR24'] },
      { type: 'organization', forms: ['ITAR TASS'] },
      { type: 'date', forms: ['last November'], value: '2024-11' },
      { type: 'place', forms: ['Moscow'], country: 'RU' },
    ],
    titles: [
      { title: 'State Counselor', person: 'Yerlan Karin' },
      {
        title: 'Deputy Head of the Presidential Executive Office',
        person: 'Dmitry Peskov',
        institution: 'Presidential Executive Office',
      },
      { title: "President's Press Secretary", person: 'Dmitry Peskov' },
      { title: 'Culture and Information Minister', person: 'Aida Balayeva' },
      {
        title: 'Director of the TV and Radio Complex of the Kazakh President',
        person: 'Raushan Kazhibayeva',
        institution: 'TV and Radio Complex of the Kazakh President',
      },
      {
        title: 'Director of the Central Communications Service under the Kazakh President',
        person: 'Askar Umarov',
        institution: 'Central Communications Service',
      },
      { title: 'deputy', person: 'Nikita Shatalov', institution: 'Majilis' },
      {
        title: 'head of the foreign information department of the Kazakh MFA',
        person: 'Aibek Smadiyarov',
        institution: 'Kazakh MFA',
      },
      { title: 'President of Kazakhstan' },
    ],
  }),
  headline: 'Almaty hosts II Kazakhstan-Russia Media Forum',
  date: '2025-09-29',
};

/** `UPDATE_GOLDEN=1` writes the files anew, to be read before they are kept. */
function expectGolden(name: string, output: string): void {
  const path = `test/golden/summary/${name}.txt`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, `${output}\n`);
  expect(`${output}\n`).toBe(readFileSync(path, 'utf8'));
}

describe('the summary of the media forum article', () => {
  test.each([60, 100, 200])('at %d columns', (columns) => {
    expectGolden(`${columns}`, page(mediaForum, article, { ...plain, columns }));
  });

  test('with its text, every mention marked', () => {
    expectGolden('text', page(mediaForum, article, { ...plain, showText: true }));
  });

  test('uses a colour for each type in the lists and in the text', () => {
    const output = page(mediaForum, article, { ...plain, colorLevel: 1, showText: true });
    const [, lists = '', shownText = ''] = output.split(/\n {2}\S*PEOPLE|\n {2}\S*TEXT/);
    for (const part of [lists, shownText]) {
      expect(part).toContain('\u001B[1m\u001B[35mYerlan Karin\u001B[39m\u001B[22m');
      expect(part).toContain('\u001B[36mKazinform News Agency\u001B[39m');
      expect(part).toContain('\u001B[32mMoscow\u001B[39m');
      // A title differs from its holder by more than weight.
      expect(part).toContain('\u001B[31mState Counselor\u001B[39m');
    }
  });
});
