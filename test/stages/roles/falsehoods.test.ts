import { engines, extractWith, nameOf, rolesWith } from '../../support/engines.js';

/*
 * Sentences in which somebody holds no title, or not this one, however near it stands: what is
 * stated of a person must be true. An empty title means any.
 */
const falsehoods: [text: string, person: string, title: string][] = [
  // Titles of somebody else.
  [
    "The prime minister's press secretary told reporters that Ada Lindqvist had left the country.",
    'Lindqvist',
    '',
  ],
  ['The judge told Marcus Oyelaran that he would be sentenced in June.', 'Oyelaran', 'judge'],
  ['A surgeon who had treated Petra Novak said she was recovering well.', 'Novak', 'surgeon'],
  ['The finance minister thanked Tomas Berg for his patience.', 'Berg', 'minister'],
  ['Helga Strand told the chief executive that the ferry was late.', 'Strand', 'chief executive'],
  ['A police officer stopped Dele Akande near the bridge on Monday.', 'Akande', 'officer'],
  ['Rosa Quiroga met the president and the foreign minister in Lima.', 'Quiroga', ''],
  ['Ivan Petrov was examined by a doctor before the trial.', 'Petrov', 'doctor'],
  ['The coach left Luca Moretti on the bench for the final.', 'Moretti', 'coach'],
  ['The bishop blessed Maria Santos after the ceremony.', 'Santos', 'bishop'],
  ['Nadia Haddad sued the mayor of Tripoli over the road.', 'Haddad', 'mayor'],
  ['The governor pardoned Earl Whitman on his last day in office.', 'Whitman', 'governor'],
  // Spokespeople and staff.
  ['The spokesperson for Kwame Asante declined to comment.', 'Asante', 'spokesperson'],
  ['A spokeswoman for Senator Julia Marsh said the bill would pass.', 'Marsh', 'spokeswoman'],
  ['An aide to Governor Peter Kimani denied the report.', 'Kimani', 'aide'],
  ['A lawyer for Hassan Farah said his client would appeal.', 'Farah', 'lawyer'],
  ['Lawyers representing Ingrid Dahl asked for more time.', 'Dahl', 'awyer'],
  ["Ada Roe's lawyer, who was not in court, declined to comment.", 'Roe', 'lawyer'],
  ['The spokesman of President Omar Ndiaye spoke to reporters.', 'Ndiaye', 'spokesman'],
  ['Adviser to Prime Minister Tuan Nguyen resigns over leaked letter.', 'Nguyen', 'dviser'],
  ['A former adviser to Emma Clarke was questioned by police.', 'Clarke', 'adviser'],
  ['The chief of staff to Mayor Lena Fischer quit on Friday.', 'Fischer', 'chief of staff'],
  // Kin.
  ['Karim Saleh, the son of the former interior minister, was arrested.', 'Saleh', 'minister'],
  ['Olga Ivanova, daughter of General Viktor Ivanov, sings in the choir.', 'Olga Ivanova', 'General'],
  ['The wife of Ambassador John Mensah, Grace Mensah, opened the school.', 'Grace Mensah', 'mbassador'],
  ['Lucy Brandt, whose father was a judge, studied law.', 'Brandt', 'judge'],
  ['Peter Hall married a senator in 2011.', 'Hall', 'senator'],
  ['The brother of Defence Minister Ali Raza owns the firm, Bilal Khan said.', 'Khan', 'inister'],
  // Calls and demands.
  ['Amir Suleiman called on the prime minister to resign.', 'Suleiman', 'minister'],
  ['Fiona Walsh urged the health secretary to act at once.', 'Walsh', 'secretary'],
  ['Jorge Medina accused the police chief of lying.', 'Medina', 'chief'],
  ['Protesters led by Sara Cohen demanded that the president step down.', 'Cohen', 'president'],
  ['Miriam Osei wrote to the education minister about the fees.', 'Osei', 'minister'],
  ['Daniel Weiss criticised the director of the museum.', 'Weiss', 'director'],
  // Denied and hypothetical.
  ['Victor Hale is not a doctor, the hospital said.', 'Hale', 'doctor'],
  ['Sophie Laurent was never a member of the party.', 'Laurent', 'member'],
  ['Ben Carter denied that he was the treasurer of the club.', 'Carter', 'treasurer'],
  ['Had Anna Keller won, she would be president today.', 'Keller', 'president'],
  ['Rashid Khan refused to become chairman of the board.', 'Khan', 'chairman'],
  ['Laura Gomez wants to be an astronaut.', 'Gomez', 'astronaut'],
  ['Samuel Boateng could become the next governor of the bank.', 'Boateng', 'governor'],
  ['Mark Jensen lost his bid to become mayor of Aarhus.', 'Jensen', 'mayor'],
  ['Julia Novak turned down the post of ambassador.', 'Novak', 'ambassador'],
  ['If elected, Tariq Mahmood would be the youngest senator.', 'Mahmood', 'senator'],
  ['Elena Rossi posed as a nurse to enter the ward.', 'Rossi', 'nurse'],
  ['Police said Gary Webb pretended to be a police officer.', 'Webb', 'officer'],
  ['Nina Patel has been tipped as the next chief justice.', 'Patel', 'chief justice'],
  ['Kofi Mensah declined an offer to serve as finance minister.', 'Mensah', 'minister'],
  // Clauses.
  ['When the minister arrived, Alan Price was already gone.', 'Price', 'minister'],
  ['The head teacher resigned, and Chloe Martin took the children home.', 'Martin', 'teacher'],
  ['Omar Haddad was a deputy secretary and Lina Faris a vice minister.', 'Faris', 'secretary'],
  ['Omar Haddad was a deputy secretary and Lina Faris a vice minister.', 'Haddad', 'vice minister'],
  ['After the general fell ill, Isaac Cole sailed for home.', 'Cole', 'general'],
  ['It was the chairman who hired Wendy Shaw.', 'Shaw', 'chairman'],
  ['The king died in 1952, when Edith Lowe was nine.', 'Lowe', 'king'],
  ['As the prosecutor spoke, Leo Grant stared at the floor.', 'Grant', 'prosecutor'],
  ['The mayor, like Bruno Costa, comes from Porto.', 'Costa', 'mayor'],
  // Lists and appointments.
  [
    'The board named Amina Sow as chair, Peter Vogt as treasurer and Lucia Prado as secretary.',
    'Vogt',
    'chair',
  ],
  [
    'The board named Amina Sow as chair, Peter Vogt as treasurer and Lucia Prado as secretary.',
    'Prado',
    'treasurer',
  ],
  ['She succeeds Hugo Lang as director of the archive.', 'Lang', 'director'],
  ['Marta Silva replaces Jean Dubois as chief editor.', 'Dubois', 'chief editor'],
  ['Present were Eva Lind, mayor; Jon Dahl, treasurer; and Mia Krog, clerk.', 'Dahl', 'mayor'],
  ['Present were Eva Lind, mayor; Jon Dahl, treasurer; and Mia Krog, clerk.', 'Krog', 'treasurer'],
  [
    'Health minister Ruth Amadi, finance minister Paul Otieno and trade minister Ann Wairimu signed.',
    'Amadi',
    'finance',
  ],
  ['Ana Cruz beat the former champion Rita Vega in the final.', 'Cruz', 'champion'],
  // Quotes.
  ['"The president is a liar," said Hugh Barlow.', 'Barlow', 'president'],
  ['"Our doctors are tired," Yusuf Demir told the council.', 'Demir', 'doctor'],
  ['"He was a great captain," said Stuart Reid of his brother.', 'Reid', 'captain'],
  ['"I am no spy and no minister," Galina Orlova said.', 'Orlova', 'minister'],
  ['Asked about the ambassador, Chen Wei smiled.', 'Chen Wei', 'ambassador'],
  // More of all of these.
  ['The senator accused Hamid Rezaei of fraud.', 'Rezaei', 'senator'],
  ['Two lawyers defended Olena Kovalenko in court.', 'Kovalenko', 'awyer'],
  ['Police chief fired after shooting of Andre Wilson.', 'Wilson', 'chief'],
  ['The teacher of Mikael Nyberg remembers a shy boy.', 'Nyberg', 'teacher'],
  ['Gloria Estevez, who hopes to become mayor, spoke on Friday.', 'Estevez', 'mayor'],
  ['A bodyguard of Sofia Lopes was hurt in the crash.', 'Lopes', 'bodyguard'],
  ['The assistant to Chief Justice Paul Owusu left early.', 'Owusu', 'ssistant'],
  ['Critics of the prime minister, including Noor Hassan, marched on Sunday.', 'Hassan', 'minister'],
  ['Lena Bauer told the minister of health that beds were short.', 'Bauer', 'minister'],
  ['Samir Nasser, whose brother is the governor, owns the mine.', 'Nasser', 'governor'],
  ['Police Commissioner Ann Cole said that a nurse had called Derek Lamb.', 'Lamb', 'nurse'],
  ['Police Commissioner Ann Cole said that a nurse had called Derek Lamb.', 'Lamb', 'ommissioner'],
  ['Isabel Prieto interviewed the conductor of the orchestra.', 'Prieto', 'conductor'],
  ['The party wants Jonas Falk as its leader, but he has refused.', 'Falk', 'leader'],
  ['It is not true that Mehmet Aydin is the owner of the ship.', 'Aydin', 'owner'],
  ['Frida Holm dreams of being a pilot.', 'Holm', 'pilot'],
  ['The doctor, accused by Lars Moen of neglect, was cleared.', 'Moen', 'doctor'],
  ['Rumours that Paulo Reis would be named coach were false.', 'Reis', 'coach'],
  ['"You should be a judge," Yvonne Diaz told her son.', 'Diaz', 'judge'],
  ['Hiroshi Tanaka worked for the ambassador for ten years.', 'Tanaka', 'ambassador'],
  ['Nobody expected Carl Winter to become chancellor.', 'Winter', 'chancellor'],
  ['The opposition leader beat President Moses Banda in the vote.', 'Banda', 'opposition leader'],
  ["A spokesperson for the ministry, Zara Malik's employer, declined to comment.", 'Malik', 'spokesperson'],
  ['In her letter to the bishop, Teresa Nunes asked for help.', 'Nunes', 'bishop'],
  ['With the king abroad, Magnus Dahl opened the fair.', 'Dahl', 'king'],
  ['Chief executive Olaf Brun fired the director and hired Inge Vik.', 'Vik', 'director'],
  ['Chief executive Olaf Brun fired the director and hired Inge Vik.', 'Vik', 'hief executive'],
  ['The ex-wife of the coach, Dana Reed, sold the house.', 'Reed', 'coach'],
  ['Arturo Paz voted against the president on Tuesday.', 'Paz', 'president'],
];

describe.each(engines)('with the engine %s', (engine) => {
  test.each(falsehoods)('%s: %s is no %s', async (text, person, title) => {
    expect(rolesWith(await extractWith(engine, text), person, title)).toEqual([]);
  });
});

test.each([
  [
    'Ada Lindqvist, the prime minister, called on Marcus Oyelaran to resign.',
    'Ada Lindqvist',
    'prime minister',
  ],
  ['Petra Novak is not only a surgeon but a poet.', 'Petra Novak', 'surgeon'],
  ['Dele Akande is the mayor of Lund.', 'Dele Akande', 'mayor of Lund'],
  ['Ivan Petrov was elected president in May.', 'Ivan Petrov', 'president'],
])('what is true is stated, and with a score: %s', async (text, person, title) => {
  const result = await extractWith('accurate', text);
  const role = result.roles.find((one) => one.title === title);
  expect(nameOf(result, role?.person ?? null)).toBe(person);
  expect(role?.score).toBeGreaterThanOrEqual(0.5);
});
