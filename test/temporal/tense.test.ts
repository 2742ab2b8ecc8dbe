import { expressionsIn } from '../support/temporal.js';

/** A sentence of an article of a Thursday in July, and the value of the date in it. */
type Example = [sentence: string, value: string];

async function expectValue(sentence: string, value: string): Promise<void> {
  const expressions = await expressionsIn(sentence, '2023-07-13');
  expect(expressions.map((expression) => expression.replace(/^.* = (DATE|TIME) /, ''))).toEqual([value]);
}

describe('a month or day without a year', () => {
  test.each<Example>([
    ['Two sailors were rescued on August 2.', '2022-08-02'],
    ['The union called off its strike in September.', '2022-09'],
    ['Prosecutors charged the accountant on 20 October.', '2022-10-20'],
    ['He won the highest number of votes in the poll on Sunday.', '2023-07-09'],
    ['She told the ministry in May that it was unsafe.', '2023-05'],
    ['Inspectors warned the Harbour Board in May.', '2023-05'],
    ['The bakery has been shut since November.', '2022-11'],
    ['The minister said the bridge collapsed on December 9.', '2022-12-09'],
    ['The law will take effect on March 1.', '2024-03-01'],
    ['The orchestra is to tour Chile in April.', '2024-04'],
    ['Judges are hearing the appeal on September 4.', '2023-09-04'],
    ['The carmaker said it will recall 300 imported vans on October 2.', '2023-10-02'],
    ['The panel decided to admit women in September.', '2023-09'],
    ['The deadline was extended to August 18.', '2023-08-18'],
    ['She criticised the September 3 deadline.', '2023-09-03'],
    ['The paper said in a comment on July 14.', '2023-07-14'],
  ])('%s', expectValue);
});

describe('a weekday', () => {
  test.each<Example>([
    ['The fair opens Saturday in Turin.', '2023-07-15'],
    ['Villagers elect a mayor on Sunday.', '2023-07-16'],
    ['The president visits Oslo on Wednesday.', '2023-07-19'],
    ["Streets are empty ahead of Saturday's march.", '2023-07-15'],
    ["Both camps were preparing for Sunday's runoff.", '2023-07-16'],
    ["On the eve of Friday's talks he fell ill.", '2023-07-14'],
    ['The ferry was scheduled to sail Monday.', '2023-07-17'],
    ["The bishop called Sunday's fire a loss to all.", '2023-07-09'],
    ['Police arrested a fourth man on Tuesday.', '2023-07-11'],
  ])('%s', expectValue);
});

describe('what is on a timetable lies ahead', () => {
  test.each<Example>([
    ['The bank governor testifies before senators on Tuesday.', '2023-07-18'],
    ['Mori speaks in Kobe on Saturday.', '2023-07-15'],
    ['The Rockets visit Denver on Sunday.', '2023-07-16'],
    ['Villarreal start the season at Getafe on Saturday.', '2023-07-15'],
    ['The regatta (the sixth) starts at the old pier (see map) on Friday.', '2023-07-14'],
    ['Okello, who leaves in September, said he was tired.', '2023-09'],
    ['The lease runs out in May.', '2024-05'],
    ['Day passes are on sale from Monday.', '2023-07-17'],
    ['The inquest continues on Monday.', '2023-07-17'],
    ['The feast finishes on Monday.', '2023-07-17'],
    ['Verhoeven finishes third in Monza on Sunday.', '2023-07-09'],
    ['The ceasefire comes into force on Sunday.', '2023-07-16'],
    ['The court said that it would hear the case in October.', '2023-10'],
    // What only looks like it.
    ['The gale that leaves two islands without power on Monday is the worst.', '2023-07-10'],
    ['The mayor speaks to fans in Lyon, on Sunday.', '2023-07-09'],
    ['During his Cairo visit on Friday he fell ill.', '2023-07-07'],
    ['The unrest continues to spread after the verdict on Monday.', '2023-07-10'],
    ['The traces are from Monday.', '2023-07-10'],
    ['The judge said in June that she would resign.', '2023-06'],
    ['He would have turned forty in June.', '2023-06'],
  ])('%s', expectValue);
});

describe('what is arranged for a day', () => {
  test.each<Example>([
    ['Teachers have called a walkout for Monday.', '2023-07-17'],
    ['The coroner adjourned the inquest to March 7.', '2024-03-07'],
    ['The launch was postponed until Tuesday.', '2023-07-18'],
    ['The council has promised a ballot in February.', '2024-02'],
    ['She pledged a decision before the congress in Pune on August 9.', '2023-08-09'],
    ['He was remanded in custody until Friday.', '2023-07-14'],
    ['The union has called on nurses to strike on Saturday.', '2023-07-15'],
    ['Students have vowed to march on Saturday.', '2023-07-15'],
    // What was done on that day, or lasted until then.
    ['Teachers called the walkout on Monday a success.', '2023-07-10'],
    ['The family moved to Leeds on Monday.', '2023-07-10'],
    ['He was director until April.', '2023-04'],
    ['She worked there until February.', '2023-02'],
  ])('%s', expectValue);

  test('a range of weekdays goes on from its first', async () => {
    const expressions = await expressionsIn('The vote was postponed from Wednesday to Monday.', '2023-07-13');
    expect(expressions).toEqual(['Wednesday = DATE 2023-07-12', 'Monday = DATE 2023-07-17']);
  });
});

describe('what has happened, in a sentence about now or later', () => {
  test.each<Example>([
    ['Divers are looking for a boy last seen on Sunday.', '2023-07-09'],
    ['Detectives are investigating a break-in in Hull on Saturday.', '2023-07-08'],
    ['Police are seeking witnesses to a crash on Friday.', '2023-07-07'],
    ['Families are cleaning up after floods on Sunday.', '2023-07-09'],
    ['A man is due in court over a fire in Cork on Sunday.', '2023-07-09'],
    ['Prosecutors want to question a clerk over a theft on November 2.', '2022-11-02'],
    ['Judges will hear a man arrested on Monday.', '2023-07-10'],
    ['Lund, who announced her exit on July 7, will go to Rome.', '2023-07-07'],
    ['The centre left looked set to win on Sunday.', '2023-07-09'],
    ['She told the panel on Monday that she may appeal.', '2023-07-10'],
    ["The ministry would review the licence after Sunday's crash near Ipoh.", '2023-07-09'],
    ["Victims of Friday's warehouse fire will be paid.", '2023-07-07'],
    ["He would rest players after Saturday's heavy defeat.", '2023-07-08'],
    // What is planned.
    ['She said she expected a cut in August.', '2023-08'],
    ['The court issued notice and listed it for hearing on July 28.', '2023-07-28'],
    ['Both plants were due to shut in August.', '2023-08'],
    ['She urged voters to rally in Cork on Saturday night.', '2023-07-15TNI'],
    ['There is more heat coming on Friday.', '2023-07-14'],
    ['The court is hearing the case on Monday.', '2023-07-17'],
    ['She said gales were expected overnight.', '2023-07-13TNI'],
    ["The party will choose a leader after Saturday's vote.", '2023-07-15'],
    ["Shops will close ahead of Friday's storm.", '2023-07-14'],
    ['Divers are hosting a gala on Sunday.', '2023-07-16'],
    ['The hosts are looking to win on Sunday.', '2023-07-16'],
    ['The bridge will be formally opened on Monday.', '2023-07-17'],
    ['Talks are being held on Monday.', '2023-07-17'],
    ['A man is due in court on Monday over a fire.', '2023-07-17'],
    ['She will sing "Dizzy" on Saturday, saying fans can come.', '2023-07-15'],
  ])('%s', expectValue);
});

test('what is so long before an event has no date, as the event has none', async () => {
  for (const event of ['President Ada Roe delivers her speech', 'polls open', 'the war']) {
    const expressions = await expressionsIn(
      `It will meet on August 3, two weeks before ${event}.`,
      '2023-07-13',
    );
    expect(expressions.filter((one) => one.includes('DATE'))).toEqual(['August 3 = DATE 2023-08-03']);
  }
  const expressions = await expressionsIn(
    'On August 3 she left; she had come two weeks before.',
    '2023-09-13',
  );
  expect(expressions).toEqual(['August 3 = DATE 2023-08-03', 'two weeks before = DATE 2023-W29']);
});

test('quarters are named by the months that they end with', async () => {
  const text =
    'Output rose in the March quarter, against the same period last year, and the April-June quarter of 2022.';
  expect(await expressionsIn(text, '2023-07-13')).toEqual([
    'March quarter = DATE 2023-Q1',
    'same period last year = DATE 2022',
    'April-June quarter of 2022 = DATE 2022-Q2',
  ]);
});
