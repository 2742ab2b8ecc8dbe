import type { Mention } from '../../src/pipeline/document.js';
import { withOneType } from '../../src/stages/mentions/one-type.js';
import type { MentionType } from '../../src/types.js';

type Given = readonly [type: MentionType, text: string, score: number];

/** The types of mentions, given in text order, after they were decided together. */
function typesIn(text: string, given: readonly Given[]): MentionType[] {
  let at = 0;
  const mentions = given.map(([type, name, score]): Mention => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { type, start, end: at, score };
  });
  return withOneType(text, mentions).map(({ type }) => type);
}

describe('one type a name', () => {
  const airline = 'Fares of Tamarin rose. Tamarin flies to Osaka. A pilot of Tamarin said so.';

  test('follows what most of its contexts show', () => {
    expect(
      typesIn(airline, [
        ['person', 'Tamarin', 0.6],
        ['organization', 'Tamarin', 0.95],
        ['place', 'Osaka', 0.9],
        ['organization', 'Tamarin', 0.8],
      ]),
    ).toEqual(['organization', 'organization', 'place', 'organization']);
  });

  test('does not depend on the order of mentions', () => {
    expect(
      typesIn(airline, [
        ['organization', 'Tamarin', 0.95],
        ['organization', 'Tamarin', 0.8],
        ['place', 'Osaka', 0.9],
        ['person', 'Tamarin', 0.6],
      ]),
    ).toEqual(['organization', 'organization', 'place', 'organization']);
  });

  test('is a person where the full name of one ends so', () => {
    expect(
      typesIn('Lina Osei spoke. OSEI WINS', [
        ['person', 'Lina Osei', 0.97],
        ['organization', 'OSEI', 0.6],
      ]),
    ).toEqual(['person', 'person']);
  });

  test('is left open where the article shows two', () => {
    expect(
      typesIn('Chelsea lost again. He lives in Chelsea. Chelsea sacked the coach.', [
        ['organization', 'Chelsea', 0.95],
        ['place', 'Chelsea', 0.95],
        ['organization', 'Chelsea', 0.95],
      ]),
    ).toEqual(['organization', 'place', 'organization']);
  });

  test('is left as it is where neither says much more', () => {
    expect(
      typesIn('Marlow rose. Marlow fell.', [
        ['organization', 'Marlow', 0.7],
        ['place', 'Marlow', 0.65],
      ]),
    ).toEqual(['organization', 'place']);
  });

  test('says nothing of other types', () => {
    expect(
      typesIn('May spoke in May. May left.', [
        ['person', 'May', 0.95],
        ['date', 'May', 0.6],
        ['person', 'May', 0.95],
      ]),
    ).toEqual(['person', 'date', 'person']);
  });
});
