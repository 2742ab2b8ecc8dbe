import { engines, extractWith, nameOf } from '../support/engines.js';
import { processMarked } from '../support/marked.js';

test.each(
  engines.flatMap((engine) => [
    [
      engine,
      'Det Ch Insp Mark Hale, of the Metropolitan Police, appealed for witnesses.',
      'Mark Hale',
      'Det Ch Insp',
    ],
    [engine, '“We are appealing for witnesses,” said Det Insp Ned Poe in Swansea.', 'Ned Poe', 'Det Insp'],
    [engine, 'Maj Gen Sy Lund led the division at the time.', 'Sy Lund', 'Maj Gen'],
    [engine, 'Det. Lt. Ray Dunn found the car in Dayton, Ohio.', 'Ray Dunn', 'Det. Lt.'],
    [engine, 'Temp Det Supt Mo Hart asked drivers for their films.', 'Mo Hart', 'Temp Det Supt'],
  ]),
)('%s: the short words of a rank are one title: %s', async (engine, text, person, title) => {
  const result = await extractWith(engine, text);
  const roles = result.roles.map((role) => [nameOf(result, role.person), role.title]);
  expect(roles).toEqual([[person, title]]);
});

test.each([
  // A word alone may be a name, and a rank may be a part of more.
  ['[person Con Roe] and [person Wing Li] met.', []],
  ['[title Prime Minister Lt Gen] [person Ada Roe] spoke.', ['Prime Minister Lt Gen']],
  ['[organization Transport Police Asst] [title Ch] [person Con Bo Roe] spoke.', ['Asst Ch Con']],
])('%s', async (marked, titles) => {
  const { text, mentions } = await processMarked(marked);
  expect(
    mentions.filter(({ type }) => type === 'title').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(titles);
});
