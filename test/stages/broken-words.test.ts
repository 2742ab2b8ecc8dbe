import { processMarked } from '../support/marked.js';

/** The mentions that are left of those in brackets, as "type text". */
async function left(marked: string): Promise<string[]> {
  const { text, mentions } = await processMarked(marked);
  return mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('what lines break', () => {
  test.each([
    ['The barge reached [place Rotter]-\n[person dam] with its crew.', []],
    ['They saw [organization Con-]\nstanta and [person Anna Hoog]-\r\nland, a pilot.', []],
    ['They came to [place Ham-\nburg] in the rain and left again.', []],
    ['> He wrote to [person Katrijn van den]\n> [person Broeck], a widow of the town.', []],
  ])('names nothing: %j', async (marked, expected) => {
    expect(await left(marked)).toEqual(expected);
  });

  test.each([
    ['It was the [person Zander]-\nbacked group that won the vote.', ['person Zander']],
    ['It was [person Jean]-\n[person Pierre] who won the vote.', ['person Jean', 'person Pierre']],
    ['> He wrote to the widow\n> [person Broeck], who lived in the town.', ['person Broeck']],
    ['It is near [place Stockton-on]-\n[place Tees] that they met.', ['place Stockton-on', 'place Tees']],
  ])('but for whole names: %j', async (marked, expected) => {
    expect(await left(marked)).toEqual(expected);
  });
});
