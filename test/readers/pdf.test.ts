import { printed, type PlacedLine } from '../support/pdf.js';
import { readOne } from '../support/read.js';

const sentences = [
  'The court of Karsholm fined a ferry company on Thursday.',
  'Judge Henrik Dahl said that three warnings were ignored.',
  'The company will study the ruling before it appeals.',
  'Nine people died when the ferry sank last winter.',
  'Their families had asked for a public inquiry.',
  'The ministry will look at all services in winter.',
];
const column = (x: number, top: number, lines: readonly string[] = sentences, size = 10): PlacedLine[] =>
  lines.map((text, index) => ({ text, x, y: top - index * size * 1.2, size }));
const headline: PlacedLine = { text: 'Ferry company fined', x: 60, y: 740, size: 22 };

test('what is set small in the margins of a page is none of its text, and tells the day', async () => {
  const margins = [
    { text: 'The Norvania Courier', x: 60, y: 805, size: 8 },
    { text: 'Friday, 7 March 2025', x: 400, y: 805, size: 8 },
    { text: 'Courier House, Karsholm - page 14', x: 60, y: 30, size: 8 },
  ];
  const article = await readOne(printed([...margins, headline, ...column(60, 700)]));
  expect(article.text.split(/\s+/).join(' ')).toBe(`Ferry company fined ${sentences.join(' ')}`);
  expect({ headline: article.headline, date: article.date }).toEqual({
    headline: 'Ferry company fined',
    date: '2025-03-07',
  });
});

test('text that reaches into the margins stays, and so does a headline there', async () => {
  const lines = Array.from({ length: 62 }, (_, index) => `Line ${index} of a page that is full of text`);
  const { text } = await readOne(printed(column(60, 815, lines)));
  expect(text).toBe(lines.join(' '));
  const high = await readOne(printed([{ ...headline, y: 805 }, ...column(60, 720)]));
  expect(high.text).toMatch(/^Ferry company fined\n\nThe court/);
});

test('a page of a line or two has no margins', async () => {
  const { text } = await readOne(
    printed([
      { text: 'Ada Roe has left Lindvik.', x: 60, y: 810, size: 10 },
      { text: 'She will not be back.', x: 60, y: 700, size: 10 },
    ]),
  );
  expect(text).toBe('Ada Roe has left Lindvik.\n\nShe will not be back.');
});

test('columns follow each other, over pages, and words that lines cut are whole', async () => {
  const left = ['The inquiry into the sinking of', 'the ferry heard on Monday that the in-'];
  const right = ['spectors of Karsholm had warned', 'the company about its doors.'];
  const filler = (name: string): string[] =>
    Array.from({ length: 5 }, (_, index) => `The ${name} witness said it ${index} times.`);
  const head = { text: 'The Norvania Courier', x: 60, y: 805, size: 8 };
  const { text } = await readOne(
    printed(
      [
        head,
        ...column(60, 700, [...filler('first'), ...left]),
        ...column(320, 700, [...right, ...filler('next')]),
      ],
      [head, ...column(60, 760, [...filler('last'), 'That was all.'])],
    ),
  );
  expect(text).toContain('that the inspectors of Karsholm had warned');
  expect(text).not.toContain('Courier');
  const order = ['first witness', 'inspectors', 'next witness', 'last witness', 'That was all.'];
  expect(order.map((word) => text.indexOf(word))).toEqual(
    order.map((word) => text.indexOf(word)).sort((a, b) => a - b),
  );
});
