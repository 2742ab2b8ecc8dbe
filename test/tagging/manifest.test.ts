import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import manifest from '../../models/manifest.json' with { type: 'json' };
import { bilouLabels } from '../../src/tagging/labels.js';
import { learnedTypes, typeNamed } from '../../src/tagging/manifest.js';
import { entityTypes, mentionTypes } from '../../src/types.js';
import { kernelLayout, kernelLayoutFile } from '../../workbench/fast/kernel-layout.js';

const files = manifest.models.flatMap((model) => Object.entries<string>(model.files));

/** The labels of types by name: "O", "B-person" and so on. */
const labelNames = (types: readonly string[]): string[] =>
  bilouLabels(types).map(({ tag, type }) => (tag === 'O' ? tag : `${tag}-${type}`));

describe('the manifest of models', () => {
  test.each(files)('has the checksum of %s', (name, checksum) => {
    const found = createHash('sha256')
      .update(readFileSync(`models/${name}`))
      .digest('hex');
    // After a model was made anew: npm run manifest.
    expect(found).toBe(checksum);
  });

  test('has every model in the folder, and each has a card', () => {
    const inFolder = readdirSync('models', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace('models/', ''))
      .filter((name) => !name.endsWith('.md') && name !== 'manifest.json');
    expect(inFolder.sort()).toEqual(files.map(([name]) => name).sort());
    const cards = readdirSync('models').filter((name) => name.endsWith('.md'));
    expect(manifest.models.map(({ card }) => card).sort()).toEqual(cards.sort());
  });

  test('has the types in the order that the weights of the engine accurate have', () => {
    const { layers } = JSON.parse(readFileSync('models/accurate/labels.json', 'utf8')) as {
      layers: { labels: string[] }[];
    };
    expect(layers.map(({ labels }) => labels)).toEqual([labelNames(learnedTypes), labelNames(['title'])]);
  });

  test('has types that the tool has, all but those that rules find alone', () => {
    expect([...learnedTypes, 'duration'].sort()).toEqual([...entityTypes].sort());
  });

  test('knows every type by its own name and by those of corpora, in letters of either case', () => {
    for (const type of mentionTypes) expect(typeNamed(type)).toBe(type);
    expect(['PER', 'GPE', 'facility', 'MISC', 'colour'].map(typeNamed)).toEqual([
      ...['person', 'place', 'place', 'event', undefined],
    ]);
  });
});

test("the kernel's layout is the one that the manifest and the engine's layout give", () => {
  // After a change of either: npm run manifest.
  expect(readFileSync(kernelLayoutFile, 'utf8')).toBe(kernelLayout());
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

(hasPython ? test : test.skip)('the trainer in Python reads the same labels', () => {
  const script = `
import json, sys
sys.path.insert(0, "workbench/accurate")
from labels import LABELS, TITLE_LABELS, TYPE_OF, TYPES
print(json.dumps([TYPES, LABELS, TITLE_LABELS, TYPE_OF["facility"]]))`;
  const { stdout, stderr } = spawnSync('python3', ['-B', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    learnedTypes,
    labelNames(learnedTypes),
    labelNames(['title']),
    learnedTypes.indexOf('place'),
  ]);
});
