import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3 from 'node-sqlite3-wasm';
import { codeBlocks, readMarkdown } from '../support/markdown-files.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

/* Every question of docs/cookbook.md has an answer in these articles, and this is it. */

const articles = [
  {
    id: 'a',
    date: '2025-03-03',
    text: 'Finance Minister Ngozi Adekunle presented the budget in Abuja. Adekunle met Joe Biden. The taxes of Nigeria will fall on 5 June 2025.',
  },
  {
    id: 'b',
    date: '2025-03-05',
    text: 'Striker Michael Brown scored for Leeds United in Leeds, England.',
  },
  {
    id: 'c',
    date: '2025-05-12',
    text: 'Former finance minister Ngozi Adekunle spoke with Lena Bergqvist in Lagos, Nigeria.',
  },
  { id: 'd', date: '2025-05-13', text: 'Bishop Michael Brown visited Sydney, Australia.' },
];

const folder = temporaryFolder();
const headings = [...readMarkdown('docs/cookbook.md').prose.matchAll(/^## (.*)$/gm)].map(
  ([, name = '']) => name,
);
const questions = codeBlocks('docs/cookbook.md', 'sql').map(({ code }, index) => ({
  name: headings[index] ?? '',
  code,
}));

/** The rows of a question by the first words of its heading. */
function answer(start: string): Record<string, unknown>[] {
  const code = questions.find(({ name }) => name.startsWith(start))?.code ?? '';
  const database = new sqlite3.Database(join(folder, 'news.db'), { readOnly: true });
  try {
    return database.all(code);
  } finally {
    database.close();
  }
}

beforeAll(async () => {
  writeFileSync(join(folder, 'news.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
  await runCli(['news.jsonl', '--output', 'news.db', '--quiet'], { cwd: folder });
});

test('there are ten questions', () => {
  expect(questions).toHaveLength(10);
});

test.each([
  ['Every minister', [{ person: 'Ngozi Adekunle', title: 'Finance Minister' }]],
  ['Who appears with', [{ other: 'Joe Biden', article_count: 1 }, { other: 'Lena Bergqvist' }]],
  ['Names that are new', [{ name: 'Lena Bergqvist', first_seen: '2025-05-12' }, { name: 'Michael Brown' }]],
  [
    'How somebody',
    [
      { former: 0, first_seen: '2025-03-03' },
      { former: 1, first_seen: '2025-05-12' },
    ],
  ],
  ['Namesakes', [{ name: 'Michael Brown', people: 2, known_as: 'Striker | Bishop' }]],
  ['Articles on a subject', [{ article: 'a' }]],
  ['What is written of a country', [{ month: '2025-03', articles: 1 }, { month: '2025-05' }]],
  ['Everything that is announced', [{ first_day: '2025-06-05', article: 'a' }]],
  ['What is said', [{ article: 'a' }, { article: 'a' }, { article: 'c' }]],
])('%s', (start, rows) => {
  expect(answer(start)).toMatchObject(rows);
});

test('places stand beside the minister of their article', () => {
  const [{ places } = {}] = answer('Every minister');
  expect(typeof places === 'string' ? places.split(',').sort() : places).toEqual(['Abuja', 'Nigeria']);
});

test('what is doubtful comes with the least likely first', () => {
  const scores = answer('What is doubtful').map(({ score }) => Number(score));
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(Math.max(0, ...scores)).toBeLessThanOrEqual(0.6);
});
