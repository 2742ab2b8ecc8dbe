import { loadGazetteer } from '../../../src/knowledge/gazetteer/load.js';
import type { Mention } from '../../../src/pipeline/document.js';
import { listedRegions } from '../../../src/stages/geocoding/region-cues.js';

/** The names in brackets that stand in lists of regions. */
function regionsIn(marked: string): string[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const isName = part.startsWith('[');
    const start = text.length;
    text += isName ? part.slice(1, -1) : part;
    if (isName) mentions.push({ type: 'place', start, end: text.length, score: 1 });
  }
  const found = listedRegions(text, mentions, loadGazetteer());
  return mentions.filter((mention) => found.has(mention)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Laws of [New York], [Ohio] and [Nevada] differ.', ['New York', 'Ohio', 'Nevada']],
  ['It rained in [Quebec], [Ontario], and [Manitoba].', ['Quebec', 'Ontario', 'Manitoba']],
  ['Buses to [Salzburg], [Tyrol] and [Vorarlberg] were late.', ['Salzburg', 'Tyrol', 'Vorarlberg']],
])('a list of three that are regions of one country is one of regions: %s', (marked, regions) => {
  expect(regionsIn(marked)).toEqual(regions);
});

test.each([
  'The train from [New York] and [Nevada] was late.',
  'It rained in [Quebec] and [Ontario].',
  'Buses to [Salzburg], [Paris] and [Tyrol] were late.',
  'He left [Nevada]. [New York] was cold, and so was [Ohio].',
])('two are none if one has the name of a town, and neither is a list with others: %s', (marked) => {
  expect(regionsIn(marked)).toEqual([]);
});
