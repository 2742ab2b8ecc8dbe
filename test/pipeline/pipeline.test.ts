import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../../src/errors.js';
import { createDocument, type Document } from '../../src/pipeline/document.js';
import { stages } from '../../src/pipeline/index.js';
import { Pipeline } from '../../src/pipeline/pipeline.js';
import { checkStages, defineStage, type Field, type Stage } from '../../src/pipeline/stage.js';
import { root } from '../support/run-cli.js';

const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
const text = 'Amina Sow, chair of the Bank of Ghana, flew to Oslo on Monday.';

/** A document that notes which fields are read of it. */
function watched(document: Document, read: Set<string>): Document {
  return new Proxy(document, {
    get(target, field, receiver): unknown {
      if (typeof field === 'string') read.add(field);
      return Reflect.get(target, field, receiver);
    },
  });
}

/** All that is reachable from a value, frozen, so that a change of it throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return value;
  Object.freeze(value);
  if (value instanceof Map) for (const [key, one] of value) frozen([key, one]);
  Object.values(value).forEach(frozen);
  return value;
}

describe('the stages', () => {
  test('read nothing that is not written before them, and write each field once', () => {
    expect(() => checkStages(stages)).not.toThrow();
    const written = stages.flatMap(({ writes }) => writes);
    expect(new Set(written).size).toBe(written.length);
  });

  test.each(fixtures)('read and write what they declare, and change nothing else, in %s', async (name) => {
    let document = frozen(
      createDocument({ id: name, text: readFileSync(join(root, 'fixtures', name), 'utf8') }),
    );
    for (const stage of stages) {
      const run = await stage.create({ engine: 'fast' });
      const read = new Set<string>();
      const part = await run(watched(document, read));
      expect([...read].filter((field) => !(stage.reads as readonly string[]).includes(field))).toEqual([]);
      expect(
        Object.keys(part)
          .filter((field) => field !== 'warnings')
          .sort(),
      ).toEqual([...stage.writes].sort());
      document = frozen({ ...document, ...part, warnings: [] });
    }
  });
});

describe('the check of stages', () => {
  const stage = (name: string, reads: Field[], writes: Field[]): Stage => ({
    ...{ name, reads, writes },
    create: () => () => ({}),
  });

  test.each<[string, Stage[], string]>([
    ['a field read before it is written', [stage('a', ['mentions'], [])], 'the stage "a" reads "mentions"'],
    [
      'a field read by the stage that writes it',
      [stage('a', ['roles'], ['roles'])],
      'the stage "a" reads "roles"',
    ],
    [
      'a field written twice',
      [stage('a', [], ['roles']), stage('b', [], ['roles'])],
      'the stage "b" writes "roles", which the stage "a" has written',
    ],
    ['the input written', [stage('a', [], ['text'])], 'the stage "a" writes "text", which the input has'],
    [
      'two stages of one name',
      [stage('a', [], []), stage('a', [], [])],
      'two stages of the pipeline are called "a"',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => new Pipeline(wrong)).toThrow(PipelineError);
    expect(() => new Pipeline(wrong)).toThrow(message);
  });
});

describe('a pipeline', () => {
  test('runs until a stage and on from it as it runs in one go', async () => {
    const pipeline = new Pipeline(stages, { engine: 'fast' });
    const whole = await pipeline.run(createDocument({ id: '-', text }));
    const half = await pipeline.runUntil('coreference', createDocument({ id: '-', text }));
    expect(half.mentions).toEqual(whole.mentions);
    expect(Object.keys(half)).not.toContain('entities');
    expect(await pipeline.runFrom('coreference', half)).toEqual(whole);
  });

  test('of fewer stages runs without the others', async () => {
    const short = stages.slice(0, 3);
    const document = await new Pipeline(short).run(createDocument({ id: '-', text }));
    expect(document.sentences).toHaveLength(1);
    expect(Object.keys(document)).not.toContain('mentions');
  });

  test('takes a stage of its user, which reads what others wrote', async () => {
    const seen: string[] = [];
    const listener = defineStage({
      name: 'listener',
      reads: ['text', 'entities'],
      writes: [],
      create: () => (document) => {
        seen.push(...document.entities.map(({ name }) => name));
        return { warnings: ['heard'] };
      },
    });
    const { warnings } = await new Pipeline([...stages, listener], { engine: 'fast' }).run(
      createDocument({ id: '-', text }),
    );
    expect(seen).toContain('Amina Sow');
    expect(warnings).toEqual(['heard']);
  });

  test('names its stages where it has none of a name', async () => {
    const pipeline = new Pipeline(stages);
    await expect(pipeline.runUntil('nowhere', createDocument({ id: '-', text }))).rejects.toThrow(
      'the pipeline has no stage "nowhere"; it has: tokens, structure',
    );
  });

  test('tries a stage again that could not be loaded', async () => {
    let tries = 0;
    const flaky = defineStage({
      name: 'flaky',
      reads: [],
      writes: [],
      create: () => {
        tries += 1;
        if (tries === 1) throw new Error('not yet');
        return () => ({});
      },
    });
    const pipeline = new Pipeline([flaky]);
    await expect(pipeline.load()).rejects.toThrow('not yet');
    await expect(pipeline.load()).resolves.toBeUndefined();
  });
});
