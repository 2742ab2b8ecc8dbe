import { createExtractor } from '../../src/index.js';
import { builtInNames } from '../../src/knowledge/names/load-names.js';
import type { MentionType } from '../../src/types.js';
import { namedIn } from '../support/marked.js';

const mentionsOf = (marked: string, ...types: MentionType[]): Promise<string[]> => namedIn(marked, types);

const names: MentionType[] = ['person', 'organization', 'place'];

describe('names that everybody knows', () => {
  test.each([
    [
      'a firm that the engine overlooks',
      'A jury told Procter & Gamble to pay.',
      ['organization Procter & Gamble'],
    ],
    [
      'a company that is called like a person',
      'Patients sued [person Eli Lilly].',
      ['organization Eli Lilly'],
    ],
    [
      'but a person of that name',
      '[person John Lewis], who is 40, sang. [person Lewis] left.',
      ['person John Lewis', 'person Lewis'],
    ],
    ['nor one with a form of address', 'We met Mr [person Ralph Lauren].', ['person Ralph Lauren']],
    ['a company that is called like a town', '[place Santander] lent the money.', ['organization Santander']],
    ['but the town', 'He lives in [place Santander].', ['place Santander']],
    ['a word that is a paper', 'She told Vogue that she slept.', ['organization Vogue']],
    ['but the word', 'People had no Time to lose.', []],
    [
      'two in a list',
      'He spoke to [organization Time and Variety].',
      ['organization Time', 'organization Variety'],
    ],
    ['a brand that begins small', 'The adidas shop closed.', ['organization adidas']],
    ['a party with a country in it', '[place United Russia] won.', ['organization United Russia']],
    [
      'a longer name with a known one in it',
      'They met in the [place Barclays Center].',
      ['place Barclays Center'],
    ],
    ['a university by its short name', 'He dropped out of [place Columbia].', ['organization Columbia']],
  ])('%s', async (_, marked, expected) => {
    expect(await mentionsOf(marked, ...names)).toEqual(expected);
  });

  test('the list that comes with the package has no name twice in one kind', () => {
    const found = builtInNames().find('Marks & Spencer, LVMH and MARKS & SPENCER; amazon.com/LVMH, @LVMH.');
    expect(found.map(({ entries }) => entries.map(({ name }) => name))).toEqual([
      ['Marks & Spencer'],
      ['LVMH'],
      ['Marks & Spencer'],
    ]);
  });
});

describe('organizations by the form of their names', () => {
  test.each([
    ['an ampersand', 'A letter from Hobbs & Lyle came.', ['organization Hobbs & Lyle']],
    [
      'a list of partners',
      'The suit was filed by Carver, [organization Dunn & Co] in [place Leeds].',
      ['organization Carver, Dunn & Co', 'place Leeds'],
    ],
    [
      'a partnership with "and"',
      'Lawyers from Ashby, Crane and [organization Moss LLP] came.',
      ['organization Ashby, Crane and Moss LLP'],
    ],
    ['but two people', '[person Ada Roe] & [person Bo Li] spoke.', ['person Ada Roe', 'person Bo Li']],
    ['and a place', 'He went to [place Tyne & Wear].', ['place Tyne & Wear']],
    [
      'the full stop of a legal form within a sentence',
      'Halden sold it to [organization Harmon Inc]. for cash.',
      ['organization Harmon Inc.'],
    ],
    [
      'not the one that ends it',
      'It belongs to [organization Harmon Foods]. He left.',
      ['organization Harmon Foods'],
    ],
    [
      'a legal form after a place',
      '[place Northsea Foods] N.V. is big.',
      ['organization Northsea Foods N.V.'],
    ],
    ['a numbered unit', 'Men of the 12th Mountain Division came.', ['organization 12th Mountain Division']],
    [
      'a campus',
      'It was tested at the [organization University of Illinois] at [place Springfield].',
      ['organization University of Illinois at Springfield'],
    ],
    [
      'two with an article each',
      'The [organization Ministry of Ports and the Ministry of Roads] agreed.',
      ['organization Ministry of Ports', 'organization Ministry of Roads'],
    ],
    [
      'a group by those whom it helps',
      '[person Ada Roe] of Books in [place Africa] read it.',
      ['person Ada Roe', 'organization Books in Africa'],
    ],
    [
      'a body before its acronym',
      'The Town Planning Office (TPO) moved.',
      ['organization Town Planning Office', 'organization TPO'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await mentionsOf(marked, ...names)).toEqual(expected);
  });

  test.each([
    [
      'what it is called before its name',
      'The airline [person Zora] flies. A court fined [person Zora]. We like Zora.',
      ['organization Zora', 'organization Zora', 'organization Zora'],
    ],
    [
      'what it is called after its name',
      '[person Mona Roe], the department store, opened.',
      ['organization Mona Roe'],
    ],
    [
      'but who has to do with what is called so',
      'The company [person Musk] founded is big.',
      ['person Musk'],
    ],
    [
      'a name that others outvote',
      '[organization Kaska] came. [organization Kaska] sang. [organization Kaska] ate. [person Kaska] left.',
      ['organization Kaska', 'organization Kaska', 'organization Kaska', 'organization Kaska'],
    ],
    [
      'the noun alone, with a capital',
      'The [organization European Commission] met. The Commission agreed.',
      ['organization European Commission', 'organization Commission'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await mentionsOf(marked, ...names)).toEqual(expected);
  });
});

describe('clubs that are called by their towns', () => {
  test.each([
    [
      'who played whom',
      '[place Toronto] lost to [place Boston] in overtime.',
      ['organization Toronto', 'organization Boston'],
    ],
    [
      'a team that the engine overlooks',
      '[organization Hull] drew 2-2 with Sunderland at home.',
      ['organization Hull', 'organization Sunderland'],
    ],
    [
      'teams of countries stay places, and so does where they play',
      '[place France] drew 1-1 with [place Morocco] in [place Doha].',
      ['place France', 'place Morocco', 'place Doha'],
    ],
    [
      'towns of other news stay towns',
      'The mayor of [place Leeds] will host the mayor of [place Lille].',
      ['place Leeds', 'place Lille'],
    ],
    [
      'a club is one throughout the report, and its rival’s town a town',
      '[place Hull] beat [organization Everton] 2-1. [place Hull] travel to [place Lisbon]. He was born in [place Hull].',
      ['organization Hull', 'organization Everton', 'organization Hull', 'place Lisbon', 'place Hull'],
    ],
  ])('%s', async (_, marked, expected) => {
    expect(await mentionsOf(marked, ...names)).toEqual(expected);
  });
});

describe('what a noun calls a product', () => {
  const named: MentionType[] = [...names, 'product'];

  test.each([
    ['right before the name', 'She used the dating app [organization Zing] at home.', ['product Zing']],
    ['with its name in quotes', 'He played the video game “[place Varna]”.', ['product Varna']],
    [
      'as examples',
      'Apps like [organization Zing], [person Zora] and [organization Zong] grew.',
      ['product Zing', 'product Zora', 'product Zong'],
    ],
    [
      'in the plural',
      'The painkillers [person Vica] and [organization Perco] sell well.',
      ['product Vica', 'product Perco'],
    ],
    ['but not its maker', 'The app [organization Zing] built is slow.', ['organization Zing']],
    [
      'nor its owner',
      "He likes phones and smartphones such as [organization Zing]'s.",
      ['organization Zing'],
    ],
    [
      'nor whom somebody works for',
      'The [title founder] of the dating app [organization Zing], [person Ada Roe], joined the app [organization Zong].',
      ['organization Zing', 'person Ada Roe', 'organization Zong'],
    ],
    ['but what people use', 'Users of the app [organization Zing] complained.', ['product Zing']],
    [
      'nor a company',
      'They sued the app [organization Zing Technologies].',
      ['organization Zing Technologies'],
    ],
    [
      'nor only one after the singular',
      'The app [organization Zing] and [organization Zong] agreed.',
      ['product Zing', 'organization Zong'],
    ],
    ['nor a nation', 'Of the drugs [nationality Mexicans] take, most are legal.', []],
  ])('%s', async (_, marked, expected) => {
    expect(await mentionsOf(marked, ...named)).toEqual(expected);
  });
});

test('no country is a firm because a verb before it is a noun as well', async () => {
  const extractor = await createExtractor({ engine: 'fast' });
  const { mentions } = await extractor.extract(
    'He promised to label China a currency manipulator. China did not answer. They bought from the label Zephyr.',
  );
  expect(mentions.filter(({ text }) => text === 'China').map(({ type }) => type)).toEqual(['place', 'place']);
});
