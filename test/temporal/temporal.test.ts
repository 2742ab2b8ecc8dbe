import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Mention } from '../../src/pipeline/document.js';
import {
  createExtractor,
  mentionTypes,
  type Extractor,
  type ExtractorOptions,
  type ResultMention,
} from '../../src/index.js';
import { formatTimex, parseTimex } from '../../src/knowledge/timex.js';
import { withTemporalExpressions } from '../../src/temporal/index.js';
import { root } from '../support/run-cli.js';
import { expressionsIn, read } from '../support/temporal.js';
import fc, { runs } from '../support/properties.js';

/** The mention of these words in a text, as an engine returns it. */
function mention(text: string, words: string, type: Mention['type'] = 'date', score = 0.9): Mention {
  const start = text.indexOf(words);
  return { type, start, end: start + words.length, score };
}

/** All the expressions in a text with these mentions of an engine. */
async function among(text: string, ...mentions: Mention[]): Promise<string[]> {
  return expressionsIn(text, '2025-09-29', mentions);
}

describe('with what the engine found', () => {
  test('a word that may be something else is a date only where the engine says so', async () => {
    const text = 'March was the cruellest and 1998 the best.';
    expect(await among(text)).toEqual([]);
    expect(await among(text, mention(text, 'March'), mention(text, '1998'))).toEqual([
      'March = DATE 2025-03',
      '1998 = DATE 1998',
    ]);
  });

  test('the grammar puts its edges right, and keeps its score', async () => {
    const text = 'At the June Nato summit last November they met.';
    const mentions = [mention(text, 'June Nato'), mention(text, 'November', 'date', 0.7)];
    expect(await among(text, ...mentions)).toEqual(['June = DATE 2025-06', 'last November = DATE 2024-11']);
    const found = withTemporalExpressions(await read(text, null, mentions)).mentions;
    expect(found.map(({ score }) => score)).toEqual([0.9, 0.7]);
  });

  test('the day of a country is a date and no event', async () => {
    const text = "It was Ghana's Independence Day.";
    expect(await among(text, mention(text, "Ghana's Independence Day", 'event'))).toEqual([
      'Independence Day = DATE 2025-03-06',
    ]);
  });

  test('a number that a stopwatch shows is no date, whatever the engine says', async () => {
    const text = 'She won in 2:05:30 and called 020 7946 2011.';
    expect(await among(text, mention(text, '2:05:30'), mention(text, '2011'))).toEqual([]);
  });

  test('what the grammar cannot read stays a date without a value', async () => {
    const text = 'It ended at Michaelmas.';
    expect(await among(text, mention(text, 'Michaelmas'))).toEqual(['Michaelmas = DATE -']);
  });

  test.each<[string, string, Mention['type']]>([
    ['The Friday said so.', 'Friday', 'organization'],
    ['April said she was glad.', 'April', 'person'],
    ['Fans of Wednesday sang.', 'Wednesday', 'organization'],
    ['He calls Today a good paper.', 'Today', 'organization'],
  ])('a name that is a word of the calendar stays one: %s', async (text, name, type) => {
    expect(await among(text, mention(text, name, type))).toEqual([]);
  });

  test.each<[string, string, Mention['type'], string]>([
    ['Sales rose in FY2024 and fell later.', 'FY2024', 'organization', 'FY2024 = DATE 2024'],
    ['It ended on August 14, she said.', 'August 14', 'person', 'August 14 = DATE 2025-08-14'],
    ['Summer 2024 was hot.', 'Summer 2024', 'organization', 'Summer 2024 = DATE 2024-SU'],
    ['She will come at Christmas.', 'Christmas', 'event', 'Christmas = DATE 2025-12-25'],
    ['They met at Easter and married.', 'Easter', 'event', 'Easter = DATE 2025-04-20'],
  ])('what can only be a date is no name: %s', async (text, words, type, expected) => {
    expect(await among(text, mention(text, words, type))).toEqual([expected]);
  });

  test.each([
    ['The Lions won 2-0.', ['2-0']],
    ['The index rose from 12.5 to 1,250.', ['12.5', '1,250']],
    ['They lost 3-1 and 2-2.', ['3-1', '2-2']],
  ])('a score or a share is no date: %s', async (text, numbers) => {
    expect(await among(text, ...numbers.map((number) => mention(text, number)))).toEqual([]);
  });

  test('the words of a name stay with it', async () => {
    const text = 'He joined the September 11 Fund and read The Sunday Times.';
    const names = [
      mention(text, 'September 11 Fund', 'organization'),
      mention(text, 'Sunday Times', 'organization'),
    ];
    expect(await among(text, ...names)).toEqual([]);
  });
});

describe('the date of an article', () => {
  test.each([
    ['the year is not known', 'It was on September 28. It is this November.', null, 'XXXX-09-28 XXXX-11'],
    [
      'a date in full at the start tells it',
      'On 5 May 2022 it began. It was on June 2.',
      null,
      '2022-05-05 2022-06-02',
    ],
    [
      'an old date later on does not',
      `${'It is so. '.repeat(5)}He was born on 5 May 1922. It was on June 2.`,
      null,
      '1922-05-05 XXXX-06-02',
    ],
    [
      'nothing is made up',
      'It was yesterday, on Monday, last year, two weeks ago.',
      null,
      'XXXX-XX-XX XXXX-WXX-1 XXXX XXXX-WXX',
    ],
    ['day and month by the other dates', 'On 03/04/2025 and 25/04/2025.', null, '2025-04-03 2025-04-25'],
    ['month and day by the other dates', 'On 03/04/2025 and 04/25/2025.', null, '2025-03-04 2025-04-25'],
    ['day and month by the date of the article', 'On 03/04/2025.', '2025-04-03', '2025-04-03'],
  ])('%s', async (_, text, date, values) => {
    const { mentions } = withTemporalExpressions(await read(text, date));
    expect(mentions.map(({ value }) => value).join(' ')).toBe(values);
  });

  test.each([
    // Neither past nor future: the nearest
    ['The bridge is to be opened on December 20.', '2025-12-20'],
    ['The school year starts in October.', '2025-10'],
    ['Registration closes on October 10.', '2025-10-10'],
    // The verb may come after the date
    ['On March 12 the team will play in Lima.', '2026-03-12'],
    ['On Friday the court will decide.', '2025-10-03'],
    ['In April the king will visit.', '2026-04'],
    ['In April the king came.', '2025-04'],
  ])('a day without a year, by its verb: %s', async (text, value) => {
    const { mentions } = withTemporalExpressions(await read(text, '2025-09-29'));
    expect(mentions.map((found) => found.value)).toEqual([value]);
  });

  test('a date that may be read in two ways has a year only, and is said to be so', async () => {
    const { mentions, warnings } = withTemporalExpressions(await read('It was on 03/04/2025.', '2025-09-29'));
    expect(mentions.map(({ value }) => value)).toEqual(['2025-XX-XX']);
    expect(warnings).toEqual(['The date "03/04/2025" may have the day or the month first']);
  });
});

/** The dates and durations among the mentions, each with its value. */
function valuesOf(mentions: readonly ResultMention[]): string[] {
  return mentions.flatMap((mention) =>
    mention.type === 'date' || mention.type === 'duration' ? [`${mention.text} ${mention.value}`] : [],
  );
}

describe('in results', () => {
  const text = 'He said on September 28 that he recently came, and left yesterday after three days.';
  const datesOf = async (options: ExtractorOptions): Promise<string[]> => {
    const { mentions, entities } = await (await createExtractor(options)).extract(text);
    expect(entities.flatMap((entity) => entity.mentions).sort()).toEqual(
      mentions.map((_, index) => index).sort(),
    );
    return valuesOf(mentions);
  };

  test('a date without a place on the calendar comes only with durations', async () => {
    expect(await datesOf({ types: ['date'] })).toEqual(['September 28 XXXX-09-28']);
    expect(await datesOf({ types: ['date'], date: '2025-09-29' })).toEqual([
      'September 28 2025-09-28',
      'yesterday 2025-09-28',
    ]);
    expect(await datesOf({ types: ['date', 'duration'] })).toEqual([
      'September 28 XXXX-09-28',
      'recently PAST_REF',
      'yesterday XXXX-XX-XX',
      'three days P3D',
    ]);
  });

  test.each([
    [undefined, ['September 28 XXXX-09-28', 'this November XXXX-11', 'last November XXXX-11']],
    ['2025-09-29', ['September 28 2025-09-28', 'this November 2025-11', 'last November 2024-11']],
  ])('the media forum, published on %s', async (date, expected) => {
    const article = readFileSync('fixtures/almaty-media-forum.txt', 'utf8');
    const extractor = await createExtractor({ types: ['date'], ...(date !== undefined && { date }) });
    const { mentions } = await extractor.extract(article);
    expect(valuesOf(mentions)).toEqual(expected);
  });
});

test('the values do not depend on the time zone', () => {
  const script = `
    import { createExtractor } from './dist/bundle/index.js';
    const { extract } = await createExtractor({ types: ['date', 'duration'], date: '2025-01-01' });
    const text = 'He left yesterday, on December 31, last Friday, a week ago, at 11:30 p.m. and at midnight.';
    const { mentions } = await extract(text);
    console.log(mentions.map(({ value }) => value).join(' '));`;
  const inZone = (zone: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    }).trim();
  const expected = '2024-12-31 2024-12-31 2024-12-27 2024-W52 2024-12-27T23:30 2024-12-27T00:00';
  expect(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(inZone)).toEqual([
    expected,
    expected,
    expected,
  ]);
}, 60_000);

describe('whatever the text', () => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor({ types: mentionTypes, date: '2025-09-29' });
  });

  const words = fc.constantFrom(
    ...'a the of in last next this and to or early mid end quarter year years day days week ago later'.split(
      ' ',
    ),
    ..."twenty hundred thousand and half 1st second May Monday Sept. fiscal century summer noon a.m. o'clock".split(
      ' ',
    ),
    ...'1990s 1/2 10:30 03/04/2025 99 2 31 2025 99999999 99999999999 1,000 2025-09-28 - / . , : \' ’ "'.split(
      ' ',
    ),
  );
  const soup = fc.array(fc.tuple(words, fc.constantFrom('', ' ', '-', '/')), { maxLength: 40 });

  test('what has a class has a value that can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (parts) => {
        const { mentions } = await extractor.extract(parts.flat().join(''));
        for (const mention of mentions) {
          if (mention.type !== 'date' && mention.type !== 'duration') continue;
          const { type, timex, value } = mention;
          expect(type).toBe(timex === 'DATE' || timex === 'TIME' ? 'date' : 'duration');
          const parsed = value === undefined ? null : parseTimex(value);
          expect(parsed ? formatTimex(parsed) : undefined).toBe(value);
        }
      }),
      runs(300),
    );
  }, 120_000);
});
