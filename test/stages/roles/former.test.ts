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
    ['Otto Kern served as mayor of Lund in the 1990s.', 'Kern', 'mayor', true],
    ["Rick Deane, once Britain's most popular MP, died on Friday.", 'Deane', 'mp', true],
    ['Tess Lund, once the mayor of Leeds, now farms.', 'Lund', 'mayor', true],
    ['Abel Moyo, at the time the mayor of Leeds, signed it.', 'Moyo', 'mayor', true],
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
  ])('%s %s, %s: %s', async (text, person, title, isFormer) => {
    const [role] = rolesWith(await extractWith(engine, text), person, title);
    expect(role).toBeDefined();
    expect(role?.former === true).toBe(isFormer);
  });
});
