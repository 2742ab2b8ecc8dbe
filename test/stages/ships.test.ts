import { namedIn } from '../support/marked.js';

const types = ['person', 'organization', 'place', 'product', 'nationality', 'event', 'money'] as const;
const namesOf = (marked: string): Promise<string[]> => namedIn(marked, types);

describe('ships', () => {
  test.each([
    ['Three men from the trawler [person Mary Ellen] were picked up.', ['product Mary Ellen']],
    ['The frigate [person Admiral Roe] left [place Hull].', ['product Admiral Roe', 'place Hull']],
    [
      'The ferry Spirit of [place Hull] sank. The Spirit of [place Hull] was old, [place Hull] said.',
      ['product Spirit of Hull', 'product Spirit of Hull', 'place Hull'],
    ],
    ['Owners bought the tanker [person Maria V] for cash.', ['product Maria V']],
    [
      '[place MV Ocean Pride] collided with the [organization MT Bengal Star].',
      ['product MV Ocean Pride', 'product MT Bengal Star'],
    ],
    ['USS Harry S. [person Truman] sailed.', ['product USS Harry S. Truman']],
    [
      'The destroyer HMS [person Northam] was built in [place Leith].',
      ['product HMS Northam', 'place Leith'],
    ],
    ['The vessel, named [place Sea Glory], burned.', ['product Sea Glory']],
    ['They searched the [person Princess Ada], a passenger ferry that capsized.', ['product Princess Ada']],
    [
      'Two vessels, the [person Blue Roe] and the [place Santa Rita], were held.',
      ['product Blue Roe', 'product Santa Rita'],
    ],
    [
      'The tankers [person Ruby] and [person Asian Pearl] were seized.',
      ['product Ruby', 'product Asian Pearl'],
    ],
    ['The aircraft carrier [person Zheng Yi] returned.', ['product Zheng Yi']],
    [
      'The corvette [person Roe] of the [organization Northern Fleet] fired.',
      ['product Roe', 'organization Northern Fleet'],
    ],
    ['The tanker [person Ada Maria] seized by [place Iran] is empty.', ['product Ada Maria', 'place Iran']],
    [
      'The warship, the [place Jiangsu], left [place Jiangsu]. The [place Jiangsu] is new.',
      ['product Jiangsu', 'place Jiangsu', 'product Jiangsu'],
    ],
  ])('are no person, organization or place: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual(expected);
  });

  test.each([
    ['The tanker driver [person Susan Roe] was hurt.', ['person Susan Roe']],
    [
      'The ferry operator [organization Stena Line] hired the ferry captain [person Erik Holm].',
      ['organization Stena Line', 'person Erik Holm'],
    ],
    [
      'The ship [place Britain] sent arrived, and the frigate [place Chile] bought sank.',
      ['place Britain', 'place Chile'],
    ],
    ['The ship [person Carter] built was sold.', ['person Carter']],
    ['[person Ada Roe], a ferry captain, swam ashore.', ['person Ada Roe']],
    ['The captain left the ship, [person Roe] said.', ['person Roe']],
    ['They seized the ships, the [organization Red Cross] said.', ['organization Red Cross']],
    ['Helicopters will ferry [person Ada Roe] to [place Oslo].', ['person Ada Roe', 'place Oslo']],
    ['The flagship [place Santa Fe] project grew.', ['place Santa Fe']],
    ['They plan to ship [organization Brenton] engines.', ['organization Brenton']],
    ['[person MV Roe] and other poets were arrested in [place Nagpur].', ['person MV Roe', 'place Nagpur']],
    ['[person SS Rao] filmed it for [organization INS].', ['person SS Rao', 'organization INS']],
    ['The patrol boat [organization Navy] sources spoke of sank.', ['organization Navy']],
  ])('are told from what has to do with them: %s', async (text, expected) => {
    expect(await namesOf(text)).toEqual(expected);
  });
});
