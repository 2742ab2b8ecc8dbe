import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor, mentionTypes, type Extractor, type Result } from '../src/index.js';
import { root } from './support/run-cli.js';

/*
 * Metamorphic tests: texts that the eye does not tell apart, and texts to which something is added
 * that has nothing to do with them, give the same results but for offsets.
 */

const gold = join(root, 'test', 'gold');
const articles = readdirSync(gold)
  .filter((name) => name.endsWith('.json'))
  .map((name) => (JSON.parse(readFileSync(join(gold, name), 'utf8')) as { text: string }).text);

/** With lines of at most 72 characters. */
function wrapped(text: string): string {
  const lines = text.split('\n').map((paragraph) => {
    let width = 0;
    return paragraph.replace(/(\s?)(\S+)/g, (_, space: string, word: string) => {
      const isFull = width > 0 && width + 1 + word.length > 72;
      width = isFull ? word.length : width + space.length + word.length;
      return (isFull ? '\n' : space) + word;
    });
  });
  return lines.join('\n');
}

/** With typographic marks, for a text whose marks are straight. */
function curled(text: string): string {
  let isOpen = false;
  return text
    .replace(/"/g, () => {
      isOpen = !isOpen;
      return isOpen ? '“' : '”';
    })
    .replace(/(?<=\w)'/g, '’')
    .replace(/'/g, '‘');
}

const alike: Record<string, (text: string) => string> = {
  'doubled spaces': (text) => text.replace(/(?<=\S) (?=\S)/g, '  '),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'spaces of other widths': (text) => text.replaceAll(' ', '\u2009'),
  'letters and marks apart': (text) => text.normalize('NFD'),
  'curly quotation marks and apostrophes': curled,
  'line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'blanks before line ends': (text) => `${text.replaceAll('\n', '  \n')} \t\n`,
  'soft hyphens and zero-width spaces': (text) => text.replace(/(?<=[a-z]{3})(?=[a-z]{3})/, '\u00AD\u200B'),
  'lines broken at 72 characters': wrapped,
  'lines quoted as in e-mail': (text) => wrapped(text).replace(/^/gm, '> '),
  'lines quoted twice': (text) => wrapped(text).replace(/^(?=.)/gm, '>> '),
};

/** A written form as the eye has it. */
const seen = (written: string): string =>
  written
    .normalize('NFC')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\n>+ /g, ' ')
    .replace(/\s+/g, ' ');

/** All that a result says, without offsets. */
function said({ mentions, entities, roles, headline, date, countries }: Result): unknown {
  return {
    mentions: mentions.map(({ start, end, text, ...rest }) => ({
      ...rest,
      text: seen(text),
      isSpan: end > start,
    })),
    entities: entities.map(({ name, aliases, ...rest }) => ({
      ...rest,
      name: seen(name),
      aliases: aliases.map(seen),
    })),
    roles: roles.map(({ title, ...rest }) => ({ ...rest, title: seen(title) })),
    headline: headline && seen(headline),
    date,
    countries,
  };
}

describe.each(['fast', 'accurate'])('with the engine %s', (engine) => {
  // The network takes its time.
  const texts = engine === 'fast' ? articles : articles.slice(0, 4);
  let extractor: Extractor;
  let results: Result[];
  beforeAll(async () => {
    extractor = await createExtractor({ engine, types: mentionTypes });
    results = await Promise.all(texts.map((text) => extractor.extract(text)));
  }, 120_000);

  test.each(Object.entries(alike))(
    'nothing depends on %s',
    async (_, alter) => {
      let changed = 0;
      for (const [index, text] of texts.entries()) {
        const altered = alter(text);
        if (altered !== text) changed += 1;
        const result = await extractor.extract(altered);
        expect(said(result)).toEqual(said(results[index] as Result));
        for (const { start, end, text: mention } of result.mentions) {
          expect(altered.slice(start, end)).toBe(mention);
        }
      }
      expect(changed).toBeGreaterThan(0);
    },
    120_000,
  );
});

/** Scores are of the whole article, and move in the third decimal. */
function withoutScores(what: unknown): unknown {
  return JSON.parse(JSON.stringify(what, (key, value: unknown) => (key === 'score' ? undefined : value)));
}

test('with the engine fast a paragraph about nothing at the end changes nothing', async () => {
  const extractor = await createExtractor({ engine: 'fast', types: mentionTypes });
  const unrelated = 'The rain will stay as it is, and so will the wind that comes with it.';
  for (const text of articles) {
    const [before, after] = [
      await extractor.extract(text.trimEnd()),
      await extractor.extract(`${text.trimEnd()}\n\n${unrelated}\n`),
    ];
    expect(withoutScores(said(after))).toEqual(withoutScores(said(before)));
  }
}, 120_000);
