import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder, type Run } from '../support/run-cli.js';

/** Runs with standard output, standard error or both as in a terminal. */
function inTerminal(streams: readonly ('stdout' | 'stderr')[], args: string[], cwd: string): Promise<Run> {
  const preload = `import { isMainThread } from 'node:worker_threads';
    if (isMainThread) for (const name of ${JSON.stringify(streams)}) Object.assign(process[name], { isTTY: true, columns: 100 });`;
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload)}` };
  return runCli(args, { cwd, env });
}

const cwd = temporaryFolder();
writeFileSync(join(cwd, 'abuja.txt'), 'Finance Minister Ngozi Adekunle met Joe Biden in Abuja, Nigeria.\n');
writeFileSync(join(cwd, 'empty.txt'), '');

test('the cast is a table there, and in the format that is asked for', async () => {
  const table = await inTerminal(['stdout'], ['cast', 'abuja.txt', '--quiet'], cwd);
  expect(table).toMatchObject({ status: 0, stderr: '' });
  expect(table.stdout).toMatch(/1 Ngozi Adekunle Finance Minister, Nigeria/);
  const lines = await inTerminal(['stdout'], ['cast', 'abuja.txt', '--quiet', '--format', 'jsonl'], cwd);
  expect(JSON.parse(lines.stdout.split('\n')[0] ?? '')).toMatchObject({ name: 'Ngozi Adekunle' });
  const file = await inTerminal(['stdout'], ['cast', 'abuja.txt', '--quiet', '--output', 'cast.db'], cwd);
  expect(file).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const refused = await inTerminal(['stdout'], ['cast', 'abuja.txt', '--format', 'sqlite'], cwd);
  expect(refused).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('give --output FILE.db') as string,
  });
});

test('beside a bar every failure is told, also the last', async () => {
  const args = ['abuja.txt', 'empty.txt', 'nowhere.txt', '--output', 'results/'];
  const { status, stderr } = await inTerminal(['stderr'], args, cwd);
  expect(status).toBe(1);
  expect(stderr).toContain('extract: empty.txt: it is empty');
  expect(stderr).toContain('extract: nowhere.txt: there is no such file or folder');
  expect(stderr).toMatch(/1 article in .*, 2 failed\n$/);
});
