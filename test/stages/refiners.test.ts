import { createDocument, type Mention } from '../../src/pipeline/document.js';
import { bodiesOfOffices } from '../../src/stages/mentions/refiners/bodies-of-offices.js';
import { broadcasters } from '../../src/stages/mentions/refiners/broadcasters.js';
import { legislatures } from '../../src/stages/mentions/refiners/legislatures.js';
import { numberedChannels } from '../../src/stages/mentions/refiners/numbered-channels.js';
import { numberedEvents } from '../../src/stages/mentions/refiners/numbered-events.js';
import { offices } from '../../src/stages/mentions/refiners/offices.js';
import type { Refiner } from '../../src/stages/mentions/refiners/refiner.js';
import type { MentionType } from '../../src/types.js';

/** What a refiner makes of mentions, given and returned as "type text" in order of appearance. */
function refined(refine: Refiner, text: string, ...given: string[]): string[] {
  const document = createDocument({ id: 'a', text });
  let at = 0;
  const candidates = given.map((mention): Mention => {
    const [type = '', ...words] = mention.split(' ');
    const start = text.indexOf(words.join(' '), at);
    at = start + words.join(' ').length;
    return { type: type as MentionType, start, end: at, score: 0.5 };
  });
  return refine(document, candidates)
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('events with a number', () => {
  test('are events wherever their name stands', () => {
    expect(
      refined(
        numberedEvents,
        'Almaty hosts the II Kazakhstan-Russia Media Forum. Ana Ruiz opened the Kazakhstan-Russia Media Forum.',
        'place Almaty',
        'place II Kazakhstan',
        'place Russia',
        'person Ana Ruiz',
        'organization Kazakhstan-Russia Media Forum',
      ),
    ).toEqual([
      'place Almaty',
      'event II Kazakhstan-Russia Media Forum',
      'person Ana Ruiz',
      'event Kazakhstan-Russia Media Forum',
    ]);
  });

  test.each([
    [
      'the 27th African Film and Television Festival in Ouagadougou',
      '27th African Film and Television Festival',
    ],
    ['at the XXI Games of the Small Islands', null],
    ['the IV Congress of the party met', null],
    ['the World Economic Forum said', null],
    ['I Love Music Festival tickets', null],
    ['the 3rd Asia Pacific Water Summit', '3rd Asia Pacific Water Summit'],
  ])('%s', (text, event) => {
    expect(refined(numberedEvents, text)).toEqual(event === null ? [] : [`event ${event}`]);
  });
});

test('parliaments with a name of their own are no places', () => {
  expect(
    refined(legislatures, 'Majilis deputy Nikita Shatalov left Astana', 'place Majilis', 'place Astana'),
  ).toEqual(['organization Majilis', 'place Astana']);
});

test('a channel with a number is an organization where its broadcaster is one', () => {
  const text = 'the MIR and MIR24 channels, and TV5';
  expect(refined(numberedChannels, text, 'organization MIR', 'event MIR24')).toEqual([
    'organization MIR',
    'organization MIR24',
  ]);
  expect(refined(numberedChannels, text, 'place MIR')).toEqual(['place MIR']);
});

test.each([
  ['the MIR and MIR24 television channels', ['organization MIR', 'organization MIR24']],
  ['NTV, TRT and ATV radio stations', ['organization NTV', 'organization TRT', 'organization ATV']],
  ['Moscow television channels', []],
  ['the TASS news agency', ['organization TASS']],
])('names in capitals before what they are: %s', (text, expected) => {
  expect(refined(broadcasters, text)).toEqual(expected);
});

test('an office with several portfolios does not begin with an organization', () => {
  const text = 'Culture and Information Minister Aida Balayeva, Apple and Google lawyer Ana Ruiz';
  const title = 'title Culture and Information Minister';
  expect(refined(offices, text, 'organization Culture', 'person Aida Balayeva')).toHaveLength(2);
  const document = createDocument({ id: 'a', text });
  const mentions: Mention[] = [
    { type: 'title', start: 0, end: title.length - 6, score: 0.9 },
    { type: 'organization', start: 0, end: 7, score: 0.5 },
    { type: 'organization', start: text.indexOf('Apple'), end: text.indexOf('Apple') + 5, score: 0.5 },
  ];
  expect(offices(document, mentions)).toEqual([mentions[0], mentions[2]]);
});

test.each([
  [
    'the TV and Radio Complex of the Kazakh President said',
    'TV and Radio Complex',
    'TV and Radio Complex of the Kazakh President',
  ],
  ['the Press Service of the Prime Minister’s office', 'Press Service', 'Press Service'],
  ['the World Bank of the Presidents', 'World Bank', 'World Bank'],
  ['Parliament of the Government', 'Parliament', 'Parliament'],
])('whose body it is belongs to its name: %s', (text, given, expected) => {
  const mentions = [`organization ${given}`];
  if (text.includes('Kazakh')) mentions.push('nationality Kazakh');
  expect(refined(bodiesOfOffices, text, ...mentions)).toEqual([`organization ${expected}`]);
});
