import type { Document } from '../../src/pipeline/document.js';
import { processMarked } from '../support/marked.js';

/** Who holds which title, where the engine found only the people. */
function heldIn({ roles, text }: Document): string[] {
  return roles.map(({ person, title }) => `${person.name}: ${text.slice(title.start, title.end)}`);
}

describe('titles by the construction that they stand in', () => {
  test.each([
    ['[person Ada Roe], a marine biologist, dived first.', ['Ada Roe: marine biologist']],
    [
      '[person Ada Roe], a surveyor, [person Bo Li], a welder, and [person Cy Moe], a crane driver, came.',
      ['Ada Roe: surveyor', 'Bo Li: welder', 'Cy Moe: crane driver'],
    ],
    [
      'It includes [person Ada Roe] (finance minister) and [person Bo Li] (health minister).',
      ['Ada Roe: finance minister', 'Bo Li: health minister'],
    ],
    ['[person Ada Roe], who is also a beekeeper, promised honey.', ['Ada Roe: beekeeper']],
    ['[person Ada Roe] became the youngest mayor of [place Pilsen] in May.', ['Ada Roe: mayor of Pilsen']],
    ['[person Ada Roe] has worked as a field nurse for years.', ['Ada Roe: field nurse']],
    [
      'They elected [person Ada Roe] as treasurer, [person Bo Li] as secretary and [person Cy Moe] as auditor.',
      ['Ada Roe: treasurer', 'Bo Li: secretary', 'Cy Moe: auditor'],
    ],
    [
      '[person Ada Roe] was elected chairwoman, [person Bo Li] vice chairman and [person Cy Moe] treasurer.',
      ['Ada Roe: chairwoman', 'Bo Li: vice chairman', 'Cy Moe: treasurer'],
    ],
    [
      'The set designer was [person Ada Roe] and the director was [person Bo Li].',
      ['Ada Roe: set designer', 'Bo Li: director'],
    ],
    [
      'The choreographers were [person Ada Roe] and [person Bo Li].',
      ['Ada Roe: choreographers', 'Bo Li: choreographers'],
    ],
    ['The director of the observatory, [person Ada Roe], left.', ['Ada Roe: director of the observatory']],
    [
      '[person Ada Roe], a painter, sculptor and radio host, agreed.',
      ['Ada Roe: painter', 'Ada Roe: sculptor', 'Ada Roe: radio host'],
    ],
    ['He quoted a judge surnamed [person Tan] twice.', ['Tan: judge']],
    ['[place India] off-spinner [person Ada Roe] took five.', ['Ada Roe: off-spinner']],
    ['It was lost by goalkeeper [person Ada Roe] in the end.', ['Ada Roe: goalkeeper']],
    [
      'A [organization Fire Service] spokeswoman, Lt. Col. [person Ada Roe], said so.',
      ['Ada Roe: spokeswoman', 'Ada Roe: Lt. Col.'],
    ],
    [
      'The play has dancers [person Ada Roe], [person Bo Li] and [person Cy Moe].',
      ['Ada Roe: dancers', 'Bo Li: dancers', 'Cy Moe: dancers'],
    ],
    ["The medal went to People's Poet [person Ada Roe].", ["Ada Roe: People's Poet"]],
    [
      'Novelist and [title former diplomat] [person Ada Roe] read.',
      ['Ada Roe: Novelist', 'Ada Roe: former diplomat'],
    ],
    [
      '[person Ada Roe] and [person Bo Li], both engineers at [organization Andex], won.',
      ['Ada Roe: engineers at Andex', 'Bo Li: engineers at Andex'],
    ],
    [
      '[person Ada Roe] will be the next chief constable of [place Kent].',
      ['Ada Roe: chief constable of Kent'],
    ],
    ["[person Ada Roe], the team's physiotherapist, ran.", ['Ada Roe: physiotherapist']],
    ['[person Ada Roe] from the youth team was named player of the day.', ['Ada Roe: player of the day']],
    ['[person Ada Roe] went on to become a judge.', ['Ada Roe: judge']],
    ['[person Ada Roe] spent four years as an army medic.', ['Ada Roe: army medic']],
    ['The idea came from a preacher, [person Ada Roe], in May.', ['Ada Roe: preacher']],
    [
      'In [place Shenzhen], a spokeswoman for [organization Andex], [person Ada Roe], would not say.',
      ['Ada Roe: spokeswoman for Andex'],
    ],
    [
      'The school has a new principal, Mrs [person Ada Roe], and a new bursar, Mr [person Bo Li].',
      ['Ada Roe: principal', 'Bo Li: bursar'],
    ],
  ])('%s', async (marked, held) => {
    expect(heldIn(await processMarked(marked))).toEqual(held);
  });

  test.each([
    'After the storm [person Ada Roe] called a doctor and two nurses.',
    '[person Ada Roe] was seen by a doctor.',
    '[person Ada Roe], a doctor said, was out of danger.',
    '[person Ada Roe] was not a nurse.',
    'With [person Ada Roe], pilot error was never mentioned.',
    '[person Ada Roe] is the daughter of a judge.',
    'A pilot and [person Ada Roe] have not spoken for years.',
    'They asked her to coach [person Ada Roe] to victory.',
    'She will host [person Ada Roe] and [person Bo Li] in May.',
    'He told reporters [person Ada Roe] and [person Bo Li] were safe.',
    '[person Ada Roe] wrote to the doctor.',
  ])('nobody is what somebody else is: %s', async (marked) => {
    expect(heldIn(await processMarked(marked))).toEqual([]);
  });

  test.each([
    ['[person Ada Roe]', 'Staff Writer'],
    ['By [person Ada Roe]', 'Science Correspondent'],
  ])('a line below the byline says what its author is: %s', async (byline, designation) => {
    const document = await processMarked(
      `Zoo buys a hippo\n\n${byline}\n${designation}\n\nThe zoo has bought a hippo, its owner said.`,
    );
    expect(heldIn(document)).toEqual([`Ada Roe: ${designation}`]);
  });

  test('a line below a name in the text does not', async () => {
    const document = await processMarked('They wrote to [person Ada Roe].\nStaff Writer\n\nThe end.');
    expect(heldIn(document)).toEqual([]);
  });
});

describe('the bounds of titles', () => {
  test.each([
    ['chief [title financial officer] [person Ada Roe] left.', ['chief financial officer']],
    ['They sued a haulage [title contractor], [person Ada Roe].', ['haulage contractor']],
    ['The popular [title singer], [person Ada Roe], left.', ['singer']],
    ['[organization IFA] county [title chairman] [person Ada Roe] left.', ['county chairman']],
    ['He said fast [title bowler] [person Ada Roe] was out.', ['fast bowler']],
    ['They praised [title bowler] [person Ada Roe].', ['bowler']],
    ['First [title Secretary] [person Ada Roe] left.', ['First Secretary']],
    [
      '[person Ada Roe], [title director for [place Chad]], [place Niger] and [place Mali], left.',
      ['director for Chad, Niger and Mali'],
    ],
    ['[title Counsel] for the accused, [person Ada Roe], rose.', ['Counsel for the accused']],
    [
      'The [title Special Rapporteur] on arbitrary executions, [person Ada Roe], protested.',
      ['Special Rapporteur on arbitrary executions'],
    ],
    ['The [title envoy] for climate, [person Bo Li], left.', ['envoy for climate']],
    ['The [title adviser] on the left, [person Bo Li], waved.', ['adviser']],
    ['[person Ada Roe], the [title author of "The Surgeon]", left.', ['author']],
    ['[person Ada Roe], [title author of a life of the emperor], left.', ['author']],
    ['The [title coach left] [person Ada Roe] at home.', []],
    ['Its [title CEO] [title Sultan] [person A. Roe] signed.', ['CEO']],
    ['[title Prime Minister] [title Sheikh] [person Ada Roe] left.', ['Prime Minister', 'Sheikh']],
    ['Three [title gang members], [person Ada Roe] among them, fled.', []],
    ['Two [title committee members], [person Ada Roe] among them, left.', ['committee members']],
    [
      'The [title ambassador to [place Peru]], [title concurrent for [place Chile]], [person Ada Roe], left.',
      ['ambassador to Peru'],
    ],
    ['A retired [title nurse], [person Ada Roe], left.', ['retired nurse']],
    ["People's [title Artist] [person Ada Roe] sang.", ["People's Artist"]],
    [
      '[person Ada Roe], [title founder] and [title chief executive of [organization Lumeno]], left.',
      ['founder and chief executive of Lumeno'],
    ],
    [
      '[person Ada Roe], [title director], [title producer] and [title founder of [organization Lumeno]], left.',
      ['director', 'producer', 'founder of Lumeno'],
    ],
    ['[title Police chief Colonel] [person Ada Roe] left.', ['Police chief', 'Colonel']],
    ['[title Attorney General] [person Ada Roe] left.', ['Attorney General']],
    ['Puan [title Sri] [person Ada Roe] left.', ['Puan Sri']],
    ['[person Ada Roe] is the [title judge for district] no. 7.', ['judge for district no. 7']],
    ['[organization Cabinet] [title Secretary] [person Ada Roe] left.', ['Cabinet Secretary']],
    ["[organization People's] [title Artist] [person Ada Roe] left.", ["People's Artist"]],
    ['The [title Emmy-winning actor] [person Ada Roe] left.', ['actor']],
    ['[organization Cabinet] [title spokesman] [person Ada Roe] left.', ['spokesman']],
    ['[title [organization Cabinet] Secretary] [person Ada Roe] left.', ['Cabinet Secretary']],
    ['A [title lawyer of the skipper] [person Ada Roe] left.', ['skipper']],
    ['Insp. [person Ada Roe] left.', ['Insp.']],
  ])('%s', async (marked, titles) => {
    const { roles, text } = await processMarked(marked);
    expect(roles.map(({ title }) => text.slice(title.start, title.end))).toEqual(titles);
  });
});

describe('the names in titles', () => {
  test.each([
    ['a town that was overlooked', '[person Ada Roe], [title mayor of Tours], left.', 'place Tours'],
    [
      'a body that was taken for an event',
      "[person Ada Roe], [title chair of the [event Rectors' Conference]], left.",
      "organization Rectors' Conference",
    ],
  ])('%s', async (_, marked, institution) => {
    const { roles, text } = await processMarked(marked);
    const [mention] = roles[0]?.institution?.mentions ?? [];
    expect(mention && `${mention.type} ${text.slice(mention.start, mention.end)}`).toBe(institution);
  });

  test('an office of no place has none', async () => {
    const { roles } = await processMarked('[person Ada Roe], [title Member of Parliament], left.');
    expect(roles[0]?.institution).toBeNull();
  });
});
