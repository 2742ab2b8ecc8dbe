import type { Document, Location, Mention } from '../../src/pipeline/document.js';
import type { MentionType } from '../../src/types.js';
import { processMentions } from './pipeline.js';

const marks = { '[': 'place', '{': 'nationality', '<': 'organization', '(': 'person' } as const;
const marked = /\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>/gu;

/** Locates the places of a text in which [places], {nationalities} and <organizations> are marked. */
export async function locateMarked(markedText: string): Promise<Document> {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of markedText.matchAll(marked)) {
    text += markedText.slice(from, match.index);
    const inner = match[0].slice(1, -1);
    const type: MentionType = marks[match[0][0] as keyof typeof marks];
    mentions.push({ start: text.length, end: text.length + inner.length, type, score: 1 });
    text += inner;
    from = match.index + match[0].length;
  }
  return processMentions(text + markedText.slice(from), mentions);
}

async function locationOf(markedText: string, name: string): Promise<Location | undefined> {
  const { entities, locations } = await locateMarked(markedText);
  const entity = entities.find((candidate) => candidate.name === name);
  return entity && locations.get(entity);
}

/*
 * A text, a place in it, its country or null, its kind, and a point that is within three
 * tenths of a degree of a town, or three degrees of the middle of a country or region.
 */
export type Case = [
  text: string,
  name: string,
  country: string | null,
  kind: string | null,
  point?: [latitude: number, longitude: number],
];

/** Asserts that a place is where a case says, and without a point where it says none. */
export async function expectLocated([text, name, country, kind, point]: Case): Promise<void> {
  const location = await locationOf(text, name);
  expect(location).toMatchObject({ country, kind });
  if (point) {
    const reach = kind === 'country' || kind === 'region' ? 3 : 0.3;
    expect(Math.abs((location?.latitude ?? NaN) - point[0])).toBeLessThan(reach);
    expect(Math.abs((location?.longitude ?? NaN) - point[1])).toBeLessThan(reach);
  } else {
    expect(location).toMatchObject({ latitude: null, longitude: null, geonameId: null });
  }
  if (country === null) expect(location?.score).toBeNull();
  else expect(location?.score).toBeGreaterThan(0.5);
}
