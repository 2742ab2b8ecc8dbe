import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Filler, readLists, readTemplates, type Entity, type Filled, type WordList } from './grammar.js';

/*
 * npx tsx workbench/written/main.ts NAMES_FOLDER [TEXTS_TO_AVOID...] > written.jsonl
 *
 * Writes training examples of kinds of names that the training articles have little of: the
 * templates of `templates.txt` and `titles.txt`, filled from `lists.txt` and from lists of people's names and
 * clubs (given-names.csv, surnames.csv and clubs.csv in NAMES_FOLDER: names in the first column,
 * countries in the last for people). No name of people or clubs is used that stands in one of
 * the TEXTS_TO_AVOID, texts that results are judged by. Dates, sums, works and the like are
 * annotated too, titles of people in what is made of `titles.txt`.
 */

const seed = 7;
/** Examples in one record. */
const perRecord = 6;
/** Of a hundred headlines, how many are set in capitals and how many in title case. */
const inCapitals = 40;
const inTitleCase = 35;

const [folder, ...avoided] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx workbench/written/main.ts NAMES_FOLDER [TEXTS_TO_AVOID...] > written.jsonl');
  process.exit(2);
}

const here = import.meta.dirname;
const avoidedText = avoided.map((file) => readFileSync(file, 'utf8')).join('\n');
const lists = readLists(readFileSync(join(here, 'lists.txt'), 'utf8'));
const names = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
    .filter((name) => /^\p{Lu}[\p{Script=Latin}'’ .-]+$/u.test(name) && !avoidedText.includes(name));
for (const [name, file] of [
  ['given', 'given-names.csv'],
  ['surname', 'surnames.csv'],
] as const) {
  lists.set(name, { type: null, items: names(file) });
}
addItems('club_full', names('clubs.csv'));

function addItems(name: string, items: readonly string[]): void {
  const list: WordList = lists.get(name) ?? { type: null, items: [] };
  // As many from the file as from the templates.
  const templates = Array.from({ length: Math.ceil(items.length / list.items.length) }, () => list.items);
  lists.set(name, { ...list, items: [...templates.flat(), ...items] });
}

const filler = new Filler(lists, seed);
write('written', examplesOf('templates.txt'), false);
write('written_titles', examplesOf('titles.txt'), true);

function examplesOf(file: string): Filled[] {
  const examples: Filled[] = [];
  for (const { name, count, templates } of readTemplates(readFileSync(join(here, file), 'utf8'))) {
    for (let made = 0; made < count; made += 1) {
      const filled = filler.fill(filler.pick(templates));
      examples.push(name === 'bylines' ? inLines(filled) : laidOut(filled));
    }
  }
  for (let at = examples.length - 1; at > 0; at -= 1) {
    const other = filler.below(at + 1);
    const [one, two] = [examples[at], examples[other]];
    if (one && two) [examples[at], examples[other]] = [two, one];
  }
  return examples;
}

/** Writes records of a few examples each; `withTitles` where titles are annotated, too. */
function write(id: string, examples: readonly Filled[], withTitles: boolean): void {
  for (let at = 0; at < examples.length; at += perRecord) {
    let text = '';
    const entities: Entity[] = [];
    const roles: Omit<Entity, 'type'>[] = [];
    for (const example of examples.slice(at, at + perRecord)) {
      const offset = text.length;
      text += `${example.text}\n\n`;
      for (const { start, end, type } of example.entities) {
        const span = { start: offset + start, end: offset + end };
        if (type === 'title') roles.push(span);
        else entities.push({ ...span, type });
      }
    }
    const record = { id: `${id}_${at / perRecord}`, region: 'written', text, entities };
    console.log(JSON.stringify(withTitles ? { ...record, roles } : record));
  }
}

function inLines({ text, entities }: Filled): Filled {
  return { text: text.replaceAll('|', '\n'), entities };
}

/** With its paragraphs apart, and a headline in capitals or in title case now and then. */
function laidOut({ text, entities }: Filled): Filled {
  const [headline = '', ...rest] = text.split('|');
  if (rest.length === 0) return { text, entities };
  const choice = filler.below(100);
  const set =
    choice < inCapitals
      ? headline.toUpperCase()
      : choice < inCapitals + inTitleCase
        ? headline.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
        : headline.charAt(0).toUpperCase() + headline.slice(1);
  if (set.length !== headline.length) return inLines({ text, entities });
  return { text: [set, ...rest].join('\n'), entities };
}
