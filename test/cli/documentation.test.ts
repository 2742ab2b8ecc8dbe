import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Option } from 'commander';
import { createProgram, exitStatus } from '../../src/cli/program.js';
import { engines } from '../../src/engines/index.js';
import { readers } from '../../src/readers/index.js';
import { mentionTypes } from '../../src/types.js';
import { writers } from '../../src/writers/index.js';
import { root } from '../support/run-cli.js';

/* docs/cli.md says what the command's help says. */

const page = readFileSync(join(root, 'docs', 'cli.md'), 'utf8');
const [ofExtract = '', ofEvaluate = ''] = page.split(/^## (?:Evaluation|The cast|Help|Completion)$/m);
const program = createProgram();
const evaluate = program.commands.find((command) => command.name() === 'evaluate') as Command;

/** The rows of the tables of options, by the option's flags. */
function rowsOf(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/^\| `(-[^`]+)` \| (.*) \|$/gm)].map(([, flags = '', text = '']) => [flags, text]),
  );
}

const optionsOf = (command: Command): readonly Option[] => command.createHelp().visibleOptions(command);

/** The names in a list of code words: "`a`, `b` or `c`". */
const namesIn = (text = ''): string[] => [...text.matchAll(/`([\w,.]+)`/g)].map(([, name = '']) => name);

describe.each([
  ['extract', program, rowsOf(ofExtract)],
  ['extract evaluate', evaluate, rowsOf(ofEvaluate)],
])('the tables of %s', (_, command, rows) => {
  test('have the options of its help, in their order', () => {
    expect([...rows.keys()]).toEqual(optionsOf(command).map(({ flags }) => flags));
  });

  test('have the defaults and the choices', () => {
    for (const { flags, defaultValue, argChoices = [] } of optionsOf(command)) {
      const named = namesIn(rows.get(flags));
      if (typeof defaultValue === 'string') expect(named.at(-1)).toBe(defaultValue);
      expect(named).toEqual(expect.arrayContaining(argChoices));
    }
  });
});

test.each([
  ['-f, --format <format>', writers.map(({ name }) => name)],
  ['--input-format <format>', readers.map(({ name }) => name)],
  ['--engine <name>', engines.map(({ name }) => name)],
  ['-t, --types <list>', mentionTypes],
])('%s names all there are', (flags, names) => {
  const named = namesIn(rowsOf(ofExtract).get(flags));
  expect(named.filter((name) => (names as readonly string[]).includes(name)).sort()).toEqual(
    expect.arrayContaining([...names].sort()),
  );
});

test('the exit statuses are those of the command', () => {
  const listed = [...ofExtract.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => Number(status));
  expect(listed).toEqual(Object.values(exitStatus));
});
