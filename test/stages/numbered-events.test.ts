import type { Mention } from '../../src/pipeline/document.js';
import { withNumberedEvents } from '../../src/stages/mentions/numbered-events.js';
import type { MentionType } from '../../src/types.js';

/** What becomes of mentions, given and returned as "type text" in order of appearance. */
function refined(text: string, ...given: string[]): string[] {
  let at = 0;
  const candidates = given.map((mention): Mention => {
    const [type = '', ...words] = mention.split(' ');
    const start = text.indexOf(words.join(' '), at);
    at = start + words.join(' ').length;
    return { type: type as MentionType, start, end: at, score: 0.5 };
  });
  return [...withNumberedEvents(text, candidates)]
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('events with a number', () => {
  test('are events wherever their name stands', () => {
    expect(
      refined(
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
    expect(refined(text)).toEqual(event === null ? [] : [`event ${event}`]);
  });
});
