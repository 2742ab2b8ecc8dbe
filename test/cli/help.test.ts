import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from '../../src/cli/help.js';
import { createProgram } from '../../src/cli/program.js';
import { writers } from '../../src/writers/index.js';
import { root, runCli } from '../support/run-cli.js';

const help = (...args: string[]) => runCli(['help', ...args], { defaultEngine: true });

test('help lists the topics and the commands', async () => {
  const { status, stdout } = await help();
  expect(status).toBe(0);
  for (const name of [...Object.keys(topics), 'extract', 'cast', 'evaluate', 'completion']) {
    expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  }
});

test('a topic, and a command, are said more of', async () => {
  expect((await help('dates')).stdout).toContain('--date 2025-09-29');
  expect((await help('cast')).stdout).toContain('Usage: extract cast');
  expect((await help('extract')).stdout).toContain('Usage: extract [options]');
  const { status, stderr } = await help('weather');
  expect(status).toBe(2);
  expect(stderr).toContain('formats');
});

test('the pages that topics point to exist, and so do the options, commands and formats', () => {
  const text = Object.values(topics)
    .map((topic) => topic.text)
    .join('\n');
  const pages = Object.values(topics).flatMap((topic) => topic.pages);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !existsSync(join(root, 'docs', page)))).toEqual([]);
  const program = createProgram();
  const known = [program, ...program.commands].flatMap(({ options }) => options.map(({ long }) => long));
  expect((text.match(/--[a-z-]+/g) ?? []).filter((option) => !known.includes(option))).toEqual([]);
  const formats = [...text.matchAll(/--format (\w+)/g)].map(([, name]) => name);
  expect(formats.filter((name) => !writers.some((writer) => writer.name === name))).toEqual([]);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(94);
});
