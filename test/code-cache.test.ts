import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from './support/run-cli.js';

/* Compiled code is kept with the bundle, for those who have the same V8 as the build. */

test('the V8 of the build takes the code of all chunks that a short run loads', () => {
  const script = `
    const { loader, readCache } = require('./bin/load.cjs');
    const scripts = new Map();
    loader(readCache(), scripts)('program.cjs');
    console.log([...scripts].map(([name, script]) => name + ' ' + script.cachedDataRejected).join(','));`;
  const stdout = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(stdout).toContain('common.cjs false');
  expect(stdout).not.toContain('true');
});

describe('a result is the same', () => {
  const copy = temporaryFolder();
  for (const name of ['bin', 'dist', 'models', 'package.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const article = join(root, 'fixtures', 'dateline-wire.txt');
  const extract = (folder: string): string =>
    execFileSync(process.execPath, [join(folder, 'bin', 'extract.js'), article, '--engine', 'fast'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const expected = extract(root);
  const path = join(copy, 'dist', 'bundle', 'code-cache.bin');
  const whole = readFileSync(path);
  const damaged = whole.map((byte, at) => (at % 1000 === 999 ? byte ^ 0x10 : byte));

  test.each([
    [
      'by another V8',
      Buffer.from(whole.toString('latin1').replace(/"version":"\d/, '"version":"x'), 'latin1'),
    ],
    ['cut off', whole.subarray(0, 200_000)],
    ['damaged', damaged],
    ['empty', Buffer.alloc(0)],
  ])('where the code is %s', (_, content) => {
    writeFileSync(path, content);
    expect(extract(copy)).toBe(expected);
  });

  test('where a single bit is another, whose code is not taken', () => {
    const script = `
      const { readFileSync, writeFileSync } = require('node:fs');
      const { cacheFile, readCache } = require('./bin/load.cjs');
      const whole = readFileSync(cacheFile);
      const isTaken = () => (readCache() === null ? 'no' : 'yes');
      for (const part of [0, 0.0001, 0.3, 0.6, 0.99]) {
        const at = Math.floor(whole.length * part);
        whole[at] ^= 1;
        writeFileSync(cacheFile, whole);
        console.log(isTaken());
        whole[at] ^= 1;
      }
      writeFileSync(cacheFile, whole);
      console.log(isTaken());`;
    writeFileSync(path, whole);
    const stdout = execFileSync(process.execPath, ['-e', script], { cwd: copy, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(['no', 'no', 'no', 'no', 'no', 'yes']);
  });

  test('without the code', () => {
    rmSync(path);
    expect(extract(copy)).toBe(expected);
  });
});
