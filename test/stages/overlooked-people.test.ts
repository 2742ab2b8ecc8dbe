import type { MentionType } from '../../src/types.js';
import { processMarked } from '../support/marked.js';

const names: MentionType[] = ['person', 'organization', 'place', 'event'];

async function namesOf(marked: string): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions
    .filter(({ type }) => names.includes(type))
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('whole names of people', () => {
  test.each([
    [
      '"Jr." at the end of a sentence',
      'It belongs to Bo Roe Jr. Horses from [place Reno] win.',
      ['person Bo Roe Jr.', 'place Reno'],
    ],
    [
      'but a day that is called after somebody',
      'We met on Martin Luther King Jr. Day in [place Mobile].',
      ['place Mobile'],
    ],
    ['a hyphen', 'The chief Per-[person Olav Roe] left.', ['person Per-Olav Roe']],
    ['but no prefix', 'The Anti-[person Roe] camp left.', ['person Roe']],
    ['a given name before a particle', 'Slim [person Ben Youssef] spoke.', ['person Slim Ben Youssef']],
    [
      'a particle of a name in full',
      '[person Yusuf bin Tamim] came. Aides of bin [person Tamim] left.',
      ['person Yusuf bin Tamim', 'person bin Tamim'],
    ],
    [
      'a nickname within',
      '[person Ramon] "[person Moncho] Varela" came. Ada "[person Ace]" [person Roe] left.',
      ['person Ramon', 'person Moncho', 'person Ada "Ace" Roe'],
    ],
    [
      'but no words that a headline in capitals quotes',
      '[person DUMAS] SENDS "A MESSAGE OF HOPE" THAT [person RAMON] "MONCHO" [person VARELA] READS.',
      ['person DUMAS', 'person RAMON "MONCHO" VARELA'],
    ],
    [
      'a peer with a seat',
      'Baroness [person Tindall] of [place Otley] voted in [place York].',
      ['person Tindall of Otley', 'place York'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await namesOf(marked)).toEqual(expected);
  });
});

describe('people whom engines overlook', () => {
  test.each([
    ['a word that is a given name', 'Hope Kamau sang the anthem.', ['person Hope Kamau']],
    ['but a place', 'Hope Valley has a school.', []],
    [
      'a town that is a given name',
      '[place Paris Holm] came from [place Paris].',
      ['person Paris Holm', 'place Paris'],
    ],
    ['a country, too', 'Police held [place Kenya] Ellis there.', ['person Kenya Ellis']],
    ['but not before a thing', 'The [place London Bridge] is shut.', ['place London Bridge']],
    ['whose government it is', 'The Okonedo government fell.', ['person Okonedo']],
    ['but a town’s', 'The Madrid government fell.', []],
    ['by a form of address', 'Lord Denholm voted.', ['person Denholm']],
    ['but not an office', 'The Lord Mayor voted.', []],
    [
      'the first of two of one surname',
      'Rose and [person Ada Finney] left.',
      ['person Rose', 'person Ada Finney'],
    ],
    [
      'by the given name later on',
      '[person Tiril Haugen] paints. On Sundays Tiril sails.',
      ['person Tiril Haugen', 'person Tiril'],
    ],
    [
      'by the given name after a day, and both are no body',
      '[person Tiril Haugen] paints. On [organization Sundays Tiril] sails.',
      ['person Tiril Haugen', 'person Tiril'],
    ],
    [
      'by another name',
      '[person Leyla Roe], nicknamed Rocket, won. Rocket is nine.',
      ['person Leyla Roe', 'person Rocket', 'person Rocket'],
    ],
    ['but not by a word', '[person Will Roe] came. "Will it rain?" he asked.', ['person Will Roe']],
  ])('%s', async (_, marked, expected) => {
    expect(await namesOf(marked)).toEqual(expected);
  });
});
