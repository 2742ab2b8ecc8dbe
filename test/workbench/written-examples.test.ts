import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learnedTypes, typeNamed } from '../../src/tagging/manifest.js';
import { Filler, readLists, readTemplates } from '../../workbench/written/grammar.js';

const folder = fileURLToPath(new URL('../../workbench/written/', import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');

const lists = readLists(read('lists.txt'));
lists.set('given', { type: null, items: ['Ana', 'Bo'] });
lists.set('surname', { type: null, items: ['Roe', 'Li'] });
const kinds = readTemplates(read('templates.txt'));
const kindsWithTitles = readTemplates(read('titles.txt'));

test('every template can be filled', () => {
  const filler = new Filler(lists, 1);
  for (const template of [...kinds, ...kindsWithTitles].flatMap(({ templates }) => templates)) {
    const { text, entities } = filler.fill(template);
    expect(text).not.toMatch(/[{}[\]]/);
    for (const { start, end, type } of entities) {
      expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
      expect([...learnedTypes, 'title']).toContain(typeNamed(type));
    }
  }
});

test('titles are annotated only where all of them are', () => {
  const filler = new Filler(lists, 3);
  const typesOf = (of: typeof kinds): string[] =>
    of
      .flatMap(({ templates }) => templates)
      .flatMap((template) => filler.fill(template).entities.map(({ type }) => type));
  expect(typesOf(kinds)).not.toContain('title');
  expect(typesOf(kindsWithTitles)).toContain('title');
});

test('every list can be filled, whichever of its items is drawn', () => {
  const filler = new Filler(lists, 2);
  for (const [name, { items }] of lists) {
    for (const item of items) expect(`${name}: ${filler.fill(item).text}`).not.toMatch(/[{}]/);
  }
});

test('names are annotated without their article, and as often as a template has them', () => {
  const names = readLists(
    'land = place: the Netherlands\nbody = organization: Bank of {land}; Bank of {land}',
  );
  const filler = new Filler(names, 1);
  const { text, entities } = filler.fill('{land!} owes the {body}.');
  expect(text).toBe('THE NETHERLANDS owes the Bank of the Netherlands.');
  expect(entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'place NETHERLANDS',
    'organization Bank of the Netherlands',
  ]);
});

test('brackets annotate what they hold, with the names in it', () => {
  const filler = new Filler(readLists('land = place: Peru'), 1);
  const { text, entities } = filler.fill('[title:King of {land}] Roe left {land}.');
  expect(text).toBe('King of Peru Roe left Peru.');
  expect(entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'place Peru',
    'title King of Peru',
    'place Peru',
  ]);
});

test('the same seed gives the same examples', () => {
  const made = (seed: number): string[] => {
    const filler = new Filler(lists, seed);
    return Array.from({ length: 20 }, () => filler.fill('{person} of {company_word}, {city}').text);
  };
  expect(made(3)).toEqual(made(3));
  expect(made(3)).not.toEqual(made(4));
});
