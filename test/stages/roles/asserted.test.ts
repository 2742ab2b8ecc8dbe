import { readFileSync } from 'node:fs';
import { createExtractor, type Extractor } from '../../../src/index.js';

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

async function isStated({ extract }: Extractor, [text, person, title]: Row): Promise<boolean> {
  const { entities, roles } = await extract(text);
  return roles.some((role) => {
    const name = entities.find(({ id }) => id === role.person)?.name ?? '';
    const isTitle = title.startsWith('=') ? role.title === title.slice(1) : role.title.includes(title);
    return isTitle && name.includes(person);
  });
}

describe.each(['accurate', 'fast'])('with the engine %s', (engine) => {
  let extractor: Extractor;
  beforeAll(async () => {
    extractor = await createExtractor({ engine });
  });

  test.each(rowsOf('falsehoods.txt'))('%s: %s is no %s', async (...row) => {
    expect(await isStated(extractor, row)).toBe(false);
  });
});

test.each(rowsOf('truths.txt'))('%s: %s is %s', async (...row) => {
  expect(await isStated(await accurate(), row)).toBe(true);
});

let shared: Promise<Extractor> | undefined;
const accurate = (): Promise<Extractor> => (shared ??= createExtractor({ engine: 'accurate' }));
