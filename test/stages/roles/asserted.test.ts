import { readFileSync } from 'node:fs';
import { engines, extractWith, rolesWith, type EngineName } from '../../support/engines.js';

/*
 * What a sentence does not assert is not stated, in the kinds of `falsehoods.txt`, and what it does is,
 * however much it looks like one of them (`truths.txt`).
 */

type Row = [text: string, person: string, title: string];

function rowsOf(name: string): Row[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', person = '', title = ''] = line.split(' | ');
      return [text, person, title];
    });
}

/** Whether a title with these words is stated, or, after "=", this very one. */
async function isStated(engine: EngineName, [text, person, title]: Row): Promise<boolean> {
  const result = await extractWith(engine, text);
  if (!title.startsWith('=')) return rolesWith(result, person, title).length > 0;
  return rolesWith(result, person, '').some((role) => role.title === title.slice(1));
}

describe.each(engines)('with the engine %s', (engine) => {
  test.each(rowsOf('falsehoods.txt'))('%s: %s is no %s', async (...row) => {
    expect(await isStated(engine, row)).toBe(false);
  });
});

test.each(rowsOf('truths.txt'))('%s: %s is %s', async (...row) => {
  expect(await isStated('accurate', row)).toBe(true);
});
