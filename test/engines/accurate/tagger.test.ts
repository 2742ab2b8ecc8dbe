import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '../../../src/extractor.js';
import type { Result } from '../../../src/result.js';
import type { MentionType } from '../../../src/types.js';
import { runCli, temporaryFolder } from '../../support/run-cli.js';

const extractor = createExtractor({ engine: 'accurate' });

async function extract(text: string): Promise<Result> {
  return (await extractor).extract(text);
}

/** The distinct texts of a type's mentions, in order of appearance. */
function textsOf({ mentions }: Result, type: MentionType): string[] {
  return [...new Set(mentions.filter((mention) => mention.type === type).map(({ text }) => text))];
}

const forum = new URL('../../../fixtures/almaty-media-forum.txt', import.meta.url);

describe('the engine accurate', () => {
  test.each([
    [
      'people',
      'person',
      [
        'Yerlan Karin',
        'Dmitry Peskov',
        'Aida Balayeva',
        'Raushan Kazhibayeva',
        'Askar Umarov',
        'Nikita Shatalov',
      ],
    ],
    ['places', 'place', ['Almaty', 'Kazakhstan', 'Russia', 'Moscow']],
    ['organizations', 'organization', ['Central Communications Service', 'ITAR TASS']],
    ['dates', 'date', ['September 28']],
    ['titles', 'title', ['State Counselor', 'Culture and Information Minister']],
  ] as const)('finds these %s in the article about the media forum', async (_, type, names) => {
    expect(textsOf(await extract(readFileSync(forum, 'utf8')), type)).toEqual(
      expect.arrayContaining([...names]),
    );
  });

  test.each([
    ['as written', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['in small letters', (text: string) => text.toLowerCase()],
  ])('finds names in a text %s', async (_, change) => {
    const result = await extract(
      change(
        'President Cyril Ramaphosa met officials of the World Health Organization in Nairobi on Monday.',
      ),
    );
    expect(textsOf(result, 'person')).toEqual([change('Cyril Ramaphosa')]);
    expect(textsOf(result, 'organization')).toEqual([change('World Health Organization')]);
    expect(textsOf(result, 'place')).toEqual([change('Nairobi')]);
    expect(textsOf(result, 'date')).toEqual([change('Monday')]);
  });

  test('finds a title behind the name and the organization inside it', async () => {
    const result = await extract(
      '"We are ready," said Amina Okoro, director of the Kenya Red Cross, in Mombasa.',
    );
    expect(textsOf(result, 'title')).toEqual(['director of the Kenya Red Cross']);
    expect(textsOf(result, 'organization')).toEqual(['Kenya Red Cross']);
  });

  test('finds the same in a long article as in a short one', async () => {
    const sentence = 'Health Minister Budi Sadikin spoke to reporters in Jakarta on Tuesday.\n';
    const { mentions } = await extract(sentence.repeat(40));
    expect(mentions.length).toBe(40 * 4);
    expect(new Set(mentions.map(({ text }) => text)).size).toBe(4);
  });
});

describe('without the native runtime', () => {
  // As if the package had not been installed.
  const hooks = `export async function resolve(name, context, next) {
    if (name === 'onnxruntime-node') throw new Error('there is none');
    return next(name, context);
  }`;
  const preload = join(temporaryFolder(), 'no-runtime.mjs');
  const url = JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`);
  writeFileSync(preload, `import { register } from 'node:module'; register(${url});`);
  const env = { NODE_OPTIONS: `--import ${preload}` };
  const input = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({ id, text: 'Angela Merkel spoke in Berlin.' }),
  );

  test('the command says so once, and gives what the engine fast gives', async () => {
    const args = ['--input-format', 'jsonl', '--format', 'jsonl', '--jobs', '2', '--quiet'];
    const run = await runCli(args, { input: input.join('\n'), env, defaultEngine: true });
    expect(run.stderr).toMatch(/^extract: the engine accurate needs onnxruntime-node.*\n$/);
    expect(run.status).toBe(0);
    const fast = await runCli([...args, '--engine', 'fast'], { input: input.join('\n') });
    expect(run.stdout).toBe(fast.stdout);
    expect(run.stdout.trim().split('\n').length).toBe(60);
  });

  test("a model of one's own is refused", async () => {
    const model = new URL('../../../models/accurate', import.meta.url).pathname;
    const run = await runCli(['--model', model], { input: 'Paris', env });
    expect(run.stderr).toMatch(/^extract: the engine accurate cannot be loaded: .*there is none/);
    expect(run.status).toBe(1);
  });
});
