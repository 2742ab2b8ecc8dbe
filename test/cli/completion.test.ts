import { execFileSync } from 'node:child_process';
import { completionScript } from '../../src/cli/completion.js';
import { createProgram } from '../../src/cli/program.js';
import { writers } from '../../src/writers/index.js';
import { hasCommand } from '../support/databases.js';
import { runCli } from '../support/run-cli.js';

const program = createProgram();

/** What bash offers for the last of some words. */
function offered(...words: string[]): string[] {
  const script = `${completionScript(program, 'bash')}
COMP_WORDS=(extract ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
cd /
_extract
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

(hasCommand('bash', '--version') ? describe : describe.skip)('in bash', () => {
  test('options and commands', () => {
    expect(offered('--for')).toEqual(['--format']);
    expect(offered('eval')).toEqual(['evaluate']);
    expect(offered('evaluate', '--pred')).toEqual(['--predictions']);
    expect(offered('cast', '--res')).toEqual(['--resume']);
  });

  test('values, by the command', () => {
    expect(offered('--format', '')).toEqual(writers.map(({ name }) => name));
    expect(offered('evaluate', '--format', '')).toEqual(['table', 'json']);
    expect(offered('news/', '--table', 'peo')).toEqual(['people']);
  });

  test('what a command is given', () => {
    expect(offered('help', 'for')).toEqual(['formats']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('files where there is no option', () => {
    expect(offered('--output', 'et')).toEqual(['etc']);
    expect(offered('cast', 'et')).toEqual(['etc']);
  });
});

test('fish knows every option of every command', () => {
  const script = completionScript(program, 'fish');
  for (const command of [program, ...program.commands]) {
    for (const { long } of command.createHelp().visibleOptions(command)) {
      expect(script).toContain(`-l ${(long ?? '').slice(2)} `);
    }
  }
  expect(script).toContain("-d 'the articles\\' date");
});

test('the command prints it, and refuses other shells', async () => {
  const { stdout } = await runCli(['completion', 'zsh'], { defaultEngine: true });
  expect(stdout).toBe(completionScript(program, 'zsh'));
  const { status, stderr } = await runCli(['completion', 'cmd'], { defaultEngine: true });
  expect(status).toBe(2);
  expect(stderr).toContain('fish');
});
