import { join } from 'node:path';
import { createExtractor } from '../../../src/extractor.js';
import { runCli, temporaryFolder } from '../../support/run-cli.js';
import { writeTinyModel } from '../../support/tiny-model.js';

const labels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'B-LAW'];
const words = { Jane: 'B-PER', Roe: 'I-PER', Nairobi: 'B-LOC', Act: 'B-LAW' };
const text = 'Jane Roe, 41, left Nairobis, Nairobi.\nRoe: Act!';

const folder = (): string => join(temporaryFolder(), 'model');

/** The mentions as text and type. */
async function mentionsOf(model: string, article: string): Promise<string[]> {
  const extractor = await createExtractor({ engine: 'accurate', model });
  const { mentions } = await extractor.extract(article);
  return mentions.map((mention) => `${mention.text} ${mention.type}`);
}

describe("a model of one's own", () => {
  test('tags by its labels; those of types that the tool lacks are left out', async () => {
    const model = writeTinyModel(folder(), labels, words);
    // A word has the label of its first piece; "I" without "B" before it is no legal sequence.
    expect(await mentionsOf(model, text)).toEqual(['Jane Roe person', 'Nairobis place', 'Nairobi place']);
  });

  test('may have labels with ends, transitions, and layers that overlap', async () => {
    const entities = ['O', 'B-person', 'L-person', 'U-place'];
    const titles = ['O', 'B-title', 'L-title'];
    const all = [...entities, ...titles];
    const model = writeTinyModel(folder(), all, {
      Mayor: 'B-title',
      Kenya: 'U-place',
      Jane: 'B-person',
      Roe: 'L-person',
    });
    const layered = {
      layers: [
        { labels: entities },
        {
          labels: titles,
          transitions: [
            [0, 0, 0],
            [0, 0, 20],
            [0, 0, 0],
          ],
        },
      ],
    };
    const files = { 'labels.json': JSON.stringify(layered) };
    writeTinyModel(
      model,
      all,
      { Mayor: 'B-title', Kenya: 'U-place', Jane: 'B-person', Roe: 'L-person' },
      { files },
    );
    expect(await mentionsOf(model, 'Mayor Kenya met Jane Roe.')).toEqual(
      expect.arrayContaining(['Mayor Kenya title', 'Kenya place', 'Jane Roe person']),
    );
  });

  test('may ask that a name be of one type throughout', async () => {
    const kinds = ['O', 'B-person', 'B-place', 'B-organization'];
    const cast = { Roe: 'B-person', ROE: 'B-place', roe: 'B-organization', Li: 'B-person', LI: 'B-place' };
    const article = 'Roe, Roe, Roe, Roe, ROE and roe. Li, Li, Li, Li, LI.';
    const typesBy = async (consistency: number): Promise<string[]> => {
      const files = { 'labels.json': JSON.stringify({ layers: [{ labels: kinds, consistency }] }) };
      return mentionsOf(writeTinyModel(folder(), kinds, cast, { files }), article);
    };
    const four = (words: string): string[] => new Array<string>(4).fill(words);
    const short = [...four('Li person'), 'LI place'];
    expect(await typesBy(0)).toEqual([...four('Roe person'), 'ROE place', 'roe organization', ...short]);
    // By the majority; but a word in small letters is another, and a short one may be anything.
    expect(await typesBy(1.2)).toEqual([...four('Roe person'), 'ROE person', 'roe organization', ...short]);
  });

  test('has its probabilities calibrated as it says', async () => {
    const kinds = ['O', 'B-person', 'B-place'];
    const scoresBy = async (calibration: object): Promise<number[]> => {
      const files = { 'labels.json': JSON.stringify({ layers: [{ labels: kinds, calibration }] }) };
      const model = writeTinyModel(folder(), kinds, { Roe: 'B-person', Lund: 'B-place' }, { files });
      const { mentions } = await (
        await createExtractor({ engine: 'accurate', model })
      ).extract('Roe left Lund.');
      return mentions.map(({ score }) => score);
    };
    const [sure = 0, unchanged] = await scoresBy({ place: [1, 0] });
    expect(sure).toBeGreaterThan(0.99);
    const [person, place] = await scoresBy({ person: [0.1, 0.5] });
    expect(person).toBeLessThan(0.9);
    expect(place).toBe(unchanged);
  });

  test('reads articles longer than a window, with exact offsets', async () => {
    const model = writeTinyModel(folder(), labels, words);
    const filler = 'the rain fell and fell on the hills and the plains. '.repeat(60);
    const article = `${filler}Jane Roe was there. ${filler}And Nairobi too, ${'and so on '.repeat(400)}with Nairobi.`;
    const extractor = await createExtractor({ engine: 'accurate', model });
    const { mentions } = await extractor.extract(article);
    expect(mentions.map(({ start, end }) => article.slice(start, end))).toEqual([
      'Jane Roe',
      'Nairobi',
      'Nairobi',
    ]);
  });

  test.each([
    ['labels of no scheme', { 'labels.json': '["O","PER"]' }, '"PER" is no label'],
    ['a tokenizer of another kind', { 'tokenizer.json': '{"model":{"type":"BPE"}}' }, 'BPE'],
    ['a file that is no network', { 'model.onnx': 'nonsense' }, 'the engine accurate cannot be loaded'],
    [
      'a matrix of another size',
      { 'labels.json': '{"layers":[{"labels":["O","B-PER"],"transitions":[[0]]}]}' },
      '2 by 2',
    ],
  ])('with %s is refused', async (_, files, message) => {
    const model = writeTinyModel(folder(), labels, words, { files });
    await expect(createExtractor({ engine: 'accurate', model })).rejects.toThrow(message);
  });

  test('whose network wants something unknown is refused', async () => {
    const model = writeTinyModel(folder(), labels, words, { inputs: ['input_ids', 'pixels'] });
    await expect(createExtractor({ engine: 'accurate', model })).rejects.toThrow('pixels');
  });

  test('whose network has other labels than its file says fails', async () => {
    const model = writeTinyModel(folder(), labels, words, { files: { 'labels.json': '["O","B-PER"]' } });
    const extractor = await createExtractor({ engine: 'accurate', model });
    await expect(extractor.extract(text)).rejects.toThrow('5 labels and labels.json 2');
  });

  test('is for the engine accurate only', async () => {
    await expect(createExtractor({ engine: 'fast', model: 'x' })).rejects.toThrow('takes no model');
  });
});

describe('extract --model', () => {
  test('uses the model in the folder', async () => {
    const model = writeTinyModel(folder(), labels, words);
    const { status, stdout, stderr } = await runCli(['--model', model, '--format', 'json'], { input: text });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { mentions } = JSON.parse(stdout) as { mentions: { text: string }[] };
    expect(mentions.map((mention) => mention.text)).toEqual(['Jane Roe', 'Nairobis', 'Nairobi']);
  });

  test.each([
    [['--model', '/nowhere'], 2, '--model takes a folder; /nowhere is none'],
    [['--model', '.', '--engine', 'fast'], 2, 'the engine fast takes no --model'],
    [['--model', '.'], 1, 'the engine accurate cannot be loaded'],
  ])('%j is told in one line', async (args, expected, line) => {
    const { status, stdout, stderr } = await runCli(args, { input: text });
    expect(stdout).toBe('');
    expect(stderr).toContain(line);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(status).toBe(expected);
  });
});
