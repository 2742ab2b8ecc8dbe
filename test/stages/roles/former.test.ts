import { createExtractor } from '../../../src/index.js';
import { engines, extractWith, rolesWith } from '../../support/engines.js';

describe.each(engines)('what is past, with the engine %s', (engine) => {
  test.each([
    ['Diego Paz was sacked as head of the agency in 2019.', 'Paz', 'head', true],
    ['Ann Lowe, who resigned as chair of Rexon in May, denied it.', 'Lowe', 'chair', true],
    ['Greta Holm stepped down as mayor of Essen last year.', 'Holm', 'mayor', true],
    ['Amadou Sarr was ousted as president in a coup.', 'Sarr', 'president', true],
    ['Lena Graf, who had been director of the zoo for ten years, died on Monday.', 'Graf', 'director', true],
    ['Bo Li was chairman of the bank in the 1990s.', 'Li', 'chairman', true],
    ['Tom Falk was dismissed as minister of health in 2020.', 'Falk', 'minister of health', true],
    ['Rosa Klein was removed as captain in March.', 'Klein', 'captain', true],
    ['Carl Stein was mayor of Linz in 1987.', 'Stein', 'mayor', true],
    ['Ken Obi resigned on Monday as chairman of the bank.', 'Obi', 'chairman', true],
    ['Dana Holt, who stepped down last year as mayor of Lund, spoke.', 'Holt', 'mayor', true],
    ['Ida Moss was ousted by the board as editor of the paper.', 'Moss', 'editor', true],
    ['Lars Holm left his post as ambassador to Chad in 2019.', 'Holm', 'ambassador', true],
    ['Rita Braga quit her job as head of the agency.', 'Braga', 'head', true],
    ['She met Mr. Orr, who was fired by Mr. Deane as director of the agency.', 'Orr', 'director', true],
    ['Otto Kern served as mayor of Lund in the 1990s.', 'Kern', 'mayor', true],
    [
      'Eve Lang, who was elected mayor in 2022 after three terms as councillor, left.',
      'Lang',
      'councillor',
      true,
    ],
    ['Bo Li joined Andex in 2019 after eight years as finance chief of Borel.', 'Li', 'finance chief', true],
    [
      'Ann Lowe will retire in May after nine years as chief executive of Andex.',
      'Lowe',
      'chief executive',
      false,
    ],
    [
      'Eve Lang, who was elected mayor in 2022 after three terms as councillor, spoke.',
      'Lang',
      'mayor',
      false,
    ],
    ['Nora Blum spent 14 years at Andex, most recently as head of sales.', 'Blum', 'head of sales', true],
    ['General manager Ben Holt was fired in April.', 'Holt', 'manager', true],
    ['Coach Rita Braga was sacked on Monday after nine defeats.', 'Braga', 'coach', true],
    ['Sergeant Otto Kern was fired upon near the bridge.', 'Kern', 'sergeant', false],
    ["Rick Deane, once Britain's most popular MP, died on Friday.", 'Deane', 'mp', true],
    ['Tess Lund, once the mayor of Leeds, now farms.', 'Lund', 'mayor', true],
    ['Abel Moyo, at the time the mayor of Leeds, signed it.', 'Moyo', 'mayor', true],
    ['Rosa Klein was previously governor of the central bank.', 'Klein', 'governor', true],
    ['Iker Sanz, formerly deputy chief constable, was honoured.', 'Sanz', 'constable', true],
    [
      "Tess Lund, formerly Northern Ireland's first minister, opened the fair.",
      'Lund',
      'first minister',
      true,
    ],
    ["Bo Li, who previously served as the union's treasurer, agreed.", 'Li', 'treasurer', true],
    ['Formerly head of sales at Andex, Dana Holt now runs a farm.', 'Holt', 'head', true],
    ['Ida Moss, once culture secretary, opens the museum.', 'Moss', 'secretary', true],
    ['Carl Stein was most recently CFO of Borel.', 'Stein', 'CFO', true],
    ['Petra Novak, who was ambassador to Chad, has been posted to Niger.', 'Novak', 'ambassador', true],
    ['Petra Novak, who was deputy head of the bank, is now its head.', 'Novak', 'deputy head', true],
    ['Before entering politics Anna Berg was chief executive of Norsk Energi.', 'Berg', 'executive', true],
    ['Otto Kern was finance director at Andex before joining Borel.', 'Kern', 'director', true],
    ['Ken Obi served as interim head coach for three games in January.', 'Obi', 'coach', true],
    ['Gina Lowe served two terms as mayor of Lund.', 'Lowe', 'mayor', true],
    ['Femi Bello served as health minister under President Ruto.', 'Bello', 'minister', true],
    ['Amadou Sarr, chancellor from 2021 until January 10, spoke in Graz.', 'Sarr', 'chancellor', true],
    ['Amadou Sarr (mayor from 1999 to 2007) opened the fair.', 'Sarr', 'mayor', true],
    ['The ousted president, Omar Sow, is in jail.', 'Sow', 'president', true],
    ['Supporters of deposed king Omar Sow marched.', 'Sow', 'king', true],
    ['Hugo Prat, the last governor of Hong Kong, spoke in London.', 'Prat', 'governor', true],
    ['Nora Blum left Andex, where she was head of sales, in 2021.', 'Blum', 'head', true],
    ['Jana Weil fired Tom Ray as home secretary.', 'Ray', 'secretary', true],
    ['The board removed Rita Braga from her post as director of the zoo.', 'Braga', 'director', true],
    ['Lia Costa left as environment secretary.', 'Costa', 'secretary', true],
    ['Diego Paz gave up his post as party leader.', 'Paz', 'leader', true],
    ['Eve Marlow, professor of law emerita at Lund University, spoke.', 'Marlow', 'professor', true],
    ['Gina Lowe resigned as chief executive of Andex and chair of Borel.', 'Lowe', 'chair', true],
    ['Gina Lowe, previously mayor of Porto and governor of the district, left.', 'Lowe', 'governor', true],
    ['Ousted Sri Lankan president Omar Sow is in jail.', 'Sow', 'president', true],
    ["Nigeria's ousted central bank governor Otto Kern was charged.", 'Kern', 'governor', true],
    ['Lia Paz was formerly head of the Audit Office and chair of the Ethics Council.', 'Paz', 'chair', true],
    ['Past president Ann Lee of the Rotary Club laid a wreath.', 'Lee', 'president', true],
    ['Ann Lee, immediate past president of the Nigerian Bar Association, agreed.', 'Lee', 'president', true],
    ['The past chairman of the club, Tom Falk, was there.', 'Falk', 'chairman', true],
    ['Maria Silva began her career as a reporter at the Daily News.', 'Silva', 'reporter', true],
    ['The shot went past goalkeeper Tom Falk.', 'Falk', 'goalkeeper', false],
    ['Maria Silva began work on Monday as head of the Daily News.', 'Silva', 'head', false],
    ['Gina Lowe left her mark as mayor of Lund.', 'Lowe', 'mayor', false],
    ['Iker Sanz, the mayor of Lund at the time of writing, spoke.', 'Sanz', 'mayor', false],
    ['Nadia Bello will step down as chair of the board in June.', 'Bello', 'chair', false],
    ['Nadia Bello is to resign as chair of the board in June.', 'Bello', 'chair', false],
    ['Omar Haddad, who was named director in 2019, said so.', 'Haddad', 'director', false],
    ['Omar Haddad has been director since 2019.', 'Haddad', 'director', false],
    ['Petra Novak was sworn in as minister in 2019.', 'Novak', 'minister', false],
    ['Paul Obi, who quit his job to become a teacher, agreed.', 'Obi', 'teacher', false],
    ['Jo Ray was re-elected as president in 2024.', 'Ray', 'president', false],
    ['Ana Ruiz was replaced by Luis Paz as director in 2020.', 'Paz', 'director', false],
    ['Greta Holm, once chancellor, will cut taxes.', 'Holm', 'chancellor', false],
    ['Tom Falk was previously named director of the zoo.', 'Falk', 'director', false],
    ['Previously, minister Dana Holt had denied it.', 'Holt', 'minister', false],
    ['Gina Lowe, a former mayor of Porto and chair of the Rowing Club, left.', 'Lowe', 'chair', false],
    [
      'Gina Lowe, previously mayor of Porto and now governor of the district, left.',
      'Lowe',
      'governor',
      false,
    ],
    ['Tom Falk was left as the only director of the firm.', 'Falk', 'director', false],
    ['Ida Moss has served as mayor of Lund for three years.', 'Moss', 'mayor', false],
    ['Ida Moss, who was mayor of Lund, said the road was closed.', 'Moss', 'mayor', false],
    ['Ida Moss was mayor of Lund and lived there for ten years.', 'Moss', 'mayor', false],
    ['Ida Moss, who was mayor of Lund, was transferred to Lund Hospital on Monday.', 'Moss', 'mayor', false],
    ['Ida Moss, who was chief justice, was appointed by King Omar in 2019.', 'Moss', 'chief justice', false],
    ['Before the vote, Dana Holt was elected chair of the party.', 'Holt', 'chair', false],
    ['The board has not removed Carl Stein as director.', 'Stein', 'director', false],
    ["Police fired President Omar Sow's bodyguard.", 'Sow', 'president', false],
    ['The Bears sacked quarterback Tom Ray twice.', 'Ray', 'quarterback', false],
    ['Dana Holt, the last president of Chile to visit the island, left.', 'Holt', 'president', false],
    ['Jan Ruud, the lawyer for the former president, denied it.', 'Ruud', 'lawyer', false],
    ["The former president's lawyer, Jan Ruud, denied it.", 'Ruud', 'lawyer', false],
    ['Jan Ruud, curator of the former royal palace, denied it.', 'Ruud', 'curator', false],
    [
      'Jan Ruud, ambassador to the former Soviet republic of Georgia, denied it.',
      'Ruud',
      'ambassador',
      false,
    ],
    ['Jan Ruud, an ex officio member of the board, denied it.', 'Ruud', 'member', false],
  ])('%s %s, %s: %s', async (text, person, title, isFormer) => {
    const [role] = rolesWith(await extractWith(engine, text), person, title);
    expect(role).toBeDefined();
    expect(role?.former === true).toBe(isFormer);
  });

  test.each([
    [
      'PTI chairman and former prime minister Tariq Malik spoke.',
      'Malik',
      'chairman',
      'former prime minister',
    ],
    ['Senator and former governor Earl Whitman spoke in Utah.', 'Whitman', 'Senator', 'former governor'],
    ['Judge and ex-senator Anna Berg spoke.', 'Berg', 'Judge', 'ex-senator'],
    ['Anna Berg is an economist and former minister.', 'Berg', 'economist', 'former minister'],
    ['Anna Berg, MP and former mayor of Lund, spoke.', 'Berg', 'MP', 'former mayor of Lund'],
  ])('of "%s" only the second title', async (text, person, present, past) => {
    const roles = rolesWith(await extractWith(engine, text), person, '');
    expect(roles.map(({ title, former = false }) => [title, former])).toEqual([
      [present, false],
      [past, true],
    ]);
  });
});

/** What an article of a year has of the mayor until some time. */
async function formerIn(year: string, when: string): Promise<boolean | undefined> {
  const { extract } = await createExtractor({ engine: 'fast' });
  const text = `Dana Holt, mayor ${when}, opened the fair.`;
  const [role] = rolesWith(await extract({ text, date: `${year}-06-01` }), 'Holt', 'mayor');
  expect(role).toBeDefined();
  return role?.former;
}

test('a term is over once the article is younger than its end', async () => {
  expect(await formerIn('2026', 'from 2022 to 2026')).toBe(true);
  expect(await formerIn('2025', 'from 2022 to 2026')).toBeUndefined();
  expect(await formerIn('2026', 'until 2025')).toBe(true);
  expect(await formerIn('2025', 'until 2025')).toBeUndefined();
});
