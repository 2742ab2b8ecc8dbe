import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Mention } from '../../../src/pipeline/document.js';
import { processMentions } from '../../support/pipeline.js';
import { root } from '../../support/run-cli.js';

function rolesOf({ roles, text }: Document): [string, string, string | null][] {
  return roles.map(({ person, title, institution }) => [
    person.name,
    text.slice(title.start, title.end),
    institution?.name ?? null,
  ]);
}

test('the roles of a report of Kazinform, given its mentions', async () => {
  const text = readFileSync(join(root, 'fixtures', 'almaty-media-forum.txt'), 'utf8');
  const document = await processMentions(text, mentionsOfReport(text));
  expect(rolesOf(document)).toEqual([
    ['Yerlan Karin', 'State Counselor', null],
    ['Dmitry Peskov', 'Deputy Head of the Presidential Executive Office', 'Presidential Executive Office'],
    ['Dmitry Peskov', "President's Press Secretary", null],
    ['Aida Balayeva', 'Culture and Information Minister', null],
    [
      'Raushan Kazhibayeva',
      'Director of the TV and Radio Complex of the Kazakh President',
      'TV and Radio Complex of the Kazakh President',
    ],
    [
      'Askar Umarov',
      'Director of the Central Communications Service under the Kazakh President',
      'Central Communications Service',
    ],
    ['Nikita Shatalov', 'deputy', 'Majilis'],
    ['Aibek Smadiyarov', 'head of the foreign information department of the Kazakh MFA', 'Kazakh MFA'],
    // The article says these two again.
    ['Aida Balayeva', 'Culture and Information Minister', null],
    [
      'Raushan Kazhibayeva',
      'Director of the TV and Radio Complex of the Kazakh President',
      'TV and Radio Complex of the Kazakh President',
    ],
  ]);
  const people = document.entities.filter(({ type }) => type === 'person');
  expect(people.map(({ name }) => name)).toEqual([
    ...['Yerlan Karin', 'Dmitry Peskov', 'Aida Balayeva', 'Raushan Kazhibayeva', 'Askar Umarov'],
    ...['Nikita Shatalov', 'Aibek Smadiyarov'],
  ]);
});

/** Every mention of these names, as a reader would mark them. */
function mentionsOfReport(text: string): Mention[] {
  const names: Partial<Record<Mention['type'], string[]>> = {
    person: [
      'Yerlan Karin',
      'Dmitry Peskov',
      'Aida Balayeva',
      'Raushan Kazhibayeva',
      'Askar Umarov',
      'Nikita Shatalov',
      'Aibek Smadiyarov',
    ],
    title: [
      'State Counselor',
      'Deputy Head of the Presidential Executive Office',
      "President's Press Secretary",
      'Culture and Information Minister',
      'Director of the TV and Radio Complex of the Kazakh President',
      'Director of the Central Communications Service under the Kazakh President',
      'deputy',
      'head of the foreign information department of the Kazakh MFA',
    ],
    organization: [
      'Kazinform News Agency',
      'Presidential Executive Office',
      'TV and Radio Complex of the Kazakh President',
      'Central Communications Service',
      'Majilis',
      'Kazakh MFA',
      'MIR24',
      'ITAR TASS',
    ],
    place: ['Almaty', 'Moscow', 'Kazakhstan', 'Russia'],
    nationality: ['Kazakh(?= delegation| Culture)', 'Russian'],
    date: ['September 28', 'this November', 'last November'],
  };
  return Object.entries(names).flatMap(([type, forms]) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map(({ 0: words, index }) => ({
        type: type as Mention['type'],
        start: index,
        end: index + words.length,
        score: 1,
      })),
    ),
  );
}
