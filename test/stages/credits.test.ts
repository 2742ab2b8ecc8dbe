import { processMarked } from '../support/marked.js';

async function named(marked: string): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions
    .filter(({ type }) => type !== 'date')
    .map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

const body = 'The dam will be raised, they said.';

describe('bylines', () => {
  test.each([
    ['By ADA ROE, JENS LUND and LI NA', ['person ADA ROE', 'person JENS LUND', 'person LI NA']],
    ['Story by Ada Roe and Ana de la Cruz', ['person Ada Roe', 'person Ana de la Cruz']],
    ['Ada Roe, Coast Tribune', ['person Ada Roe']],
    ['By Tom Cook', ['person Tom Cook']],
    ['By Ada Roe\nThe Daily Lantern', ['person Ada Roe', 'organization Daily Lantern']],
    ['By Ada Roe\nValley Courier', ['person Ada Roe', 'organization Valley Courier']],
    ['By Ada Roe\nStaff Reporter', ['person Ada Roe', 'title Staff Reporter']],
    ['By Staff Reporter', []],
    ['By Reuters Staff and Sports Editor', ['organization Reuters']],
    ['By Ada Roe, [place PA]', ['person Ada Roe', 'organization PA']],
    ['By [organization Roe Lund]', ['organization Roe Lund']],
    ['Ada Roe, Jens Lund', []],
  ])('name people: %j', async (line, expected) => {
    expect(await named(`Dam to be raised\n\n${line}\n\n${body}`)).toEqual(expected);
  });
});

describe('datelines', () => {
  test.each([
    ['[event PERTH 2020]-01-09', ['place PERTH']],
    ['[organization UPPSALA 9] January 2020', ['place UPPSALA']],
    ['[person LAHTI], Finland 9 January 2020', ['place LAHTI', 'place Finland']],
    ['OULU, [place Finland], Jan. 9, 2020 - The vote was lost.', ['place OULU', 'place Finland']],
  ])('name places: %j', async (line, expected) => {
    expect(await named(`Dam to be raised\n\n${line}\n\n${body}`)).toEqual(expected);
  });

  test.each([
    ['[organization THE HAGUE] (AP) -', ['place HAGUE', 'organization AP']],
    ['[place PORT-AU]-PRINCE, [place Haiti] ([organization AFP]) —', ['place PORT-AU-PRINCE', 'place Haiti']],
    [
      'SAO PAULO/[person BRASILIA] (Reuters) -',
      ['place SAO PAULO', 'place BRASILIA', 'organization Reuters'],
    ],
    ['LAHTI /TASS/.', ['place LAHTI', 'organization TASS']],
    ['[organization UNITED NATIONS] (Xinhua) --', ['organization UNITED NATIONS', 'organization Xinhua']],
  ])('name places and agencies: %j', async (dateline, expected) => {
    const found = await named(`Dam to be raised\n\n${dateline} ${body}`);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((name) => name.startsWith('place'))).toEqual(
      expected.filter((name) => name.startsWith('place')),
    );
  });

  test.each(['LAHTI -', 'LAHTI (NORTH) -'])(
    'without a date or an agency are left to the engine: %j',
    async (line) => {
      expect(await named(`Dam to be raised\n\n${line} ${body}`)).toEqual([]);
    },
  );
});
