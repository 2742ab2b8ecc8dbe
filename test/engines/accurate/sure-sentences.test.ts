import { divideSentences } from '../../../src/engines/accurate/sure-sentences.js';
import type { Mention } from '../../../src/pipeline/document.js';
import { createDocument } from '../../../src/pipeline/document.js';
import { stages } from '../../../src/pipeline/index.js';
import { Pipeline } from '../../../src/pipeline/pipeline.js';
import type { MentionType } from '../../../src/types.js';

const pipeline = new Pipeline(stages);

/** The sentences that are left open, and the mentions that are settled. */
async function divided(
  text: string,
  ...given: (readonly [type: MentionType, text: string, score: number])[]
): Promise<{ open: string[]; settled: string[] }> {
  const mentions = given.map(([type, name, score]): Mention => {
    const start = text.indexOf(name);
    return { type, start, end: start + name.length, score };
  });
  const document = await pipeline.runUntil('mentions', createDocument({ id: 'x', text }));
  const { open, settled } = divideSentences(document, mentions, 0.9);
  return {
    open: open.map(({ start, end }) => text.slice(start, end)),
    settled: settled.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('sentences that need no network', () => {
  test('are those where every name is sure, or where none is', async () => {
    expect(await divided('Rain fell in Oslo. It was cold. Lindqvist wept.', ['place', 'Oslo', 0.97])).toEqual(
      { open: [], settled: ['Oslo'] },
    );
  });

  test('are not those with a doubtful name', async () => {
    expect(await divided('Rain fell in Oslo.', ['place', 'Oslo', 0.8])).toEqual({
      open: ['Rain fell in Oslo.'],
      settled: [],
    });
  });

  test.each([
    ['a capital elsewhere', 'Rain fell in Oslo and on Tarn.'],
    ['figures', 'Rain fell in Oslo for 12 hours.'],
    ['no capital at the start', 'rain fell in Oslo.'],
    ['capitals alone', 'RAIN FELL IN Oslo.'],
  ])('are not those with %s', async (_, text) => {
    expect(await divided(text, ['place', 'Oslo', 0.97])).toEqual({ open: [text], settled: [] });
  });

  test('are not those with a title, whose holder and bounds the network knows best', async () => {
    const text = 'The mayor of Oslo wept.';
    expect(await divided(text, ['title', 'mayor of Oslo', 0.99], ['place', 'Oslo', 0.99])).toEqual({
      open: [text],
      settled: [],
    });
  });
});
