import type { Result } from '../../src/index.js';
import { inOneLine, withoutQuoteMarks } from '../../src/text/quoted-lines.js';
import { engines, extractWith } from '../support/engines.js';
import { expectValid } from '../support/invariants.js';
import fc, { runs } from '../support/properties.js';

describe('the marks of quoted lines', () => {
  test.each([
    ['go', '> Ada Roe met Bo\n> Li in Oslo.', 'Ada Roe met Bo\nLi in Oslo.'],
    ['go without a blank behind them', '>Ada Roe met Bo\n>Li in Oslo.', 'Ada Roe met Bo\nLi in Oslo.'],
    ['go from blank lines', '> One.\n>\n> \n> Two.', 'One.\n\n\nTwo.'],
    ['go from paragraphs of a line', '> One.\n\n> Two.', 'One.\n\nTwo.'],
    [
      'part what they stand before from the rest',
      'Bo wrote:\n> Yes.\n> No.\nWell.',
      'Bo wrote:\n\nYes.\nNo.\n\nWell.',
    ],
    ['part what is quoted twice', '>> One\n>> two.\n> Three\n> four.', 'One\ntwo.\n\nThree\nfour.'],
    ['go with line ends of Windows', 'So:\r\n> One\r\n> two.', 'So:\r\n\nOne\r\ntwo.'],
    ['of one line may compare', 'A day of\n> 30 degrees\nis hot.', 'A day of\n> 30 degrees\nis hot.'],
    ['stay within a line', 'It was > 30 degrees.', 'It was > 30 degrees.'],
  ])('%s', (_, given, text) => {
    expect(withoutQuoteMarks(given).text).toBe(text);
  });

  test('whatever the lines, each character comes from where it stands in the given text', () => {
    const line = fc.tuple(
      fc.constantFrom('', '> ', '>', '>> ', '> > '),
      fc.constantFrom('', 'Ada', '> 3', ' a  b'),
    );
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (parts) => {
        const given = parts.flat(2).join('');
        const { text, origin } = withoutQuoteMarks(given);
        if (origin === null) {
          expect(text).toBe(given);
          return;
        }
        expect(origin.starts).toHaveLength(text.length);
        Array.from(text).forEach((unit, at) => {
          const from = given.slice(origin.starts[at], origin.ends[at]);
          expect(/[\r\n]/.test(unit) ? /^[\r\n]$/.test(from) : from === unit).toBe(true);
        });
      }),
      runs(300),
    );
  });

  test.each([
    ['lines', '> Ada Roe met Bo\n'],
    ['marks', '> '],
    ['blank lines', '>\n'],
  ])('are taken out in time that grows with the text: %s', (_, part) => {
    const started = process.cpuUsage().user;
    withoutQuoteMarks(part.repeat(100_000));
    expect(process.cpuUsage().user - started).toBeLessThan(2e6);
  });

  test('are not in a name that goes on in the next line', () => {
    expect(inOneLine('Agnes\n>> Tolliver')).toBe('Agnes Tolliver');
    expect(inOneLine('AC > DC')).toBe('AC > DC');
  });
});

describe.each(engines)('with the engine %s', (engine) => {
  const names = ({ entities }: Result, type: string): string[] =>
    entities.filter((entity) => entity.type === type).map(({ name }) => name);

  test.each<[string, string, string, string[]]>([
    [
      'a person in an answer to a mail',
      'Dear all,\n\nOn Monday Petra Novak wrote:\n\n> The board was chaired for many years by Agnes\n> Tolliver, who now lives in Bern.\n\nI think so too.\n',
      'person',
      ['Petra Novak', 'Agnes Tolliver'],
    ],
    [
      'a person with a particle',
      '> The bishop wrote to the warden of the prison and to Katrijn van den\n> Broeck, a widow of the town, about the bread, as the letters show.\n',
      'person',
      ['Katrijn van den Broeck'],
    ],
    [
      'an organization in what is quoted twice',
      'Which of them?\n\n>> The grant for the new clinic came from the World Health\n>> Organization, not from the city.\n> The grant was large.\nI see.\n',
      'organization',
      ['World Health Organization'],
    ],
    [
      'a town',
      '>The storm reached the harbour of Port\n>Elizabeth on Sunday night, and it closed the road.\n',
      'place',
      ['Port Elizabeth'],
    ],
  ])('%s is one name', async (_, text, type, expected) => {
    const result = await extractWith(engine, text);
    expectValid(result, text);
    expect(names(result, type)).toEqual(expected);
  });
});
