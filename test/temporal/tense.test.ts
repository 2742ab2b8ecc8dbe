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
