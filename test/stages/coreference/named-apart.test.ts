import { engines, extractWith } from '../../support/engines.js';

describe.each(engines)('names that are much alike, with the engine %s', (engine) => {
  /** The entities of the first mention with the one name, and of the last with the other. */
  async function entitiesOf(text: string, first: string, last: string): Promise<(string | null)[]> {
    const { mentions } = await extractWith(engine, text);
    const of = (name: string): (string | null)[] =>
      mentions.flatMap((mention) => (mention.text.replace(/^the /i, '') === name ? [mention.entity] : []));
    const [one, other] = [of(first)[0], of(last).at(-1)];
    if (one === undefined || other === undefined) throw new Error('a name is not found');
    return [one, other];
  }

  test.each([
    [
      'Democratic Party leaders met the Democratic Unionist Party in Belfast.',
      'Democratic Party',
      'Democratic Unionist Party',
    ],
    [
      'The University of California sued the University of Southern California.',
      'University of California',
      'University of Southern California',
    ],
    ['Vodafone rose 2% while Vodafone Idea fell 8%.', 'Vodafone', 'Vodafone Idea'],
    [
      'The Football Association wrote to the Football Association of Ireland.',
      'Football Association',
      'Football Association of Ireland',
    ],
    ['State Bank of India and the Bank of India cut rates.', 'State Bank of India', 'Bank of India'],
    [
      'The Bank of China and the Agricultural Bank of China lent less.',
      'Bank of China',
      'Agricultural Bank of China',
    ],
    ['Shares in Barclays and in Barclays Africa rose.', 'Barclays', 'Barclays Africa'],
    [
      "The Workers' Party split from the Socialist Workers' Party.",
      "Workers' Party",
      "Socialist Workers' Party",
    ],
    ['The University of Miami beat Miami University 31-0.', 'University of Miami', 'Miami University'],
    ['Police named the dead as Maria Lopez, 34, and Maria Lopes, 31.', 'Maria Lopez', 'Maria Lopes'],
    ['Erik Olsen, 40, and Erik Olson, 41, are in hospital.', 'Erik Olsen', 'Erik Olson'],
    ['Mohamed Ali, 25, and Mohammed Ali, 40, were charged.', 'Mohamed Ali', 'Mohammed Ali'],
    ['Jon Hansen beat Jon Hanson in the final.', 'Jon Hansen', 'Jon Hanson'],
    [
      'The National Rail Authority (NRA) fined the operator. The National Rifle Association, known as the NRA, praised the ruling.',
      'National Rail Authority',
      'National Rifle Association',
    ],
    [
      "Lebanon's army deployed in Beirut. A nurse from Lebanon, Pennsylvania, was hurt.",
      'Lebanon',
      'Lebanon',
    ],
    ['Peru votes in June. The man, from Peru, Indiana, has left Lima.', 'Peru', 'Peru'],
  ])('two, which one sentence or country tells apart: %s', async (text, first, last) => {
    const [one, other] = await entitiesOf(text, first, last);
    expect(one).not.toBe(other);
  });

  test.each([
    [
      'Volkswagen Group said sales fell. Volkswagen sold fewer cars in May.',
      'Volkswagen',
      'Volkswagen Group',
    ],
    ['Manchester United lost. United have won once.', 'Manchester United', 'United'],
    ['Lloyds Banking Group cut jobs. Lloyds said so on Monday.', 'Lloyds Banking Group', 'Lloyds'],
    ['Barclays, or Barclays Bank PLC, denied it.', 'Barclays', 'Barclays Bank PLC'],
    [
      'The Johnson & Johnson Company said J&J fell. Johnson & Johnson rose.',
      'Johnson & Johnson',
      'Johnson & Johnson Company',
    ],
    ['London is full. He went to London, England. London was wet.', 'London', 'London'],
    ['Police in Lebanon, Pa., said on Monday that a man from Lebanon had died.', 'Lebanon', 'Lebanon'],
    ['Lebanon, Syria and Iraq met. Lebanon was glad.', 'Lebanon', 'Lebanon'],
    ['Troops in Lebanon left. The talks in Lebanon, Syria and Iraq failed.', 'Lebanon', 'Lebanon'],
  ])('one: %s', async (text, first, last) => {
    const [one, other] = await entitiesOf(text, first, last);
    expect(one).toBe(other);
  });
});
