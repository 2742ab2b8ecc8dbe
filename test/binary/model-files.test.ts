import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import manifest from '../../models/manifest.json' with { type: 'json' };
import { root, temporaryFolder } from '../support/run-cli.js';

/** A copy of the package as it is installed, whose models may be meddled with. */
function copyOfPackage(): string {
  const copy = temporaryFolder();
  for (const name of ['bin', 'dist', 'models', 'package.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'news'));
  writeFileSync(join(copy, 'news', 'a.txt'), 'President Ada Roe met Bo Li in Berlin.');
  writeFileSync(join(copy, 'news', 'b.txt'), 'Ada Roe spoke in Paris.');
  return copy;
}

const files = [...manifest.models.flatMap((model) => Object.keys(model.files)), 'manifest.json'];

describe('a model file', () => {
  const copy = copyOfPackage();
  const extract = (...options: string[]): { status: number | null; stdout: string; stderr: string } => {
    const args = ['bin/extract.js', 'news', '--quiet', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const line = /^extract: [^\n]*(?:is missing|is damaged)[^\n]*\n$/;

  test.each(files)('that is missing ends the run with a line: %s', (name) => {
    const path = join(copy, 'models', name);
    renameSync(path, `${path}.away`);
    const { status, stdout, stderr } = extract();
    renameSync(`${path}.away`, path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test.each(files)('that is damaged ends the run with a line: %s', (name) => {
    const path = join(copy, 'models', name);
    const content = readFileSync(path);
    const damaged = Buffer.from(content);
    const at = Math.floor(content.length * 0.7);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(path, damaged);
    const { status, stdout, stderr } = extract();
    writeFileSync(path, content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test.each(['models/fast.bin', 'models/places.bin', 'dist/kernel.wasm'])(
    'is missed by name, by the engine fast as well: %s',
    (name) => {
      const path = join(copy, name);
      renameSync(path, `${path}.away`);
      const { status, stderr } = extract('--engine', 'fast');
      renameSync(`${path}.away`, path);
      expect(status).toBe(1);
      expect(stderr).toMatch(line);
      expect(stderr).toContain(`${name} is missing`);
      expect(stderr).not.toContain('ENOENT');
    },
  );

  test('or the program itself that is missing is one line', () => {
    const path = join(copy, 'dist', 'bundle', 'program.cjs');
    renameSync(path, `${path}.away`);
    const { status, stdout, stderr } = extract();
    renameSync(`${path}.away`, path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^extract: the program is not whole; install it again \(ENOENT[^\n]*\)\n$/);
  });

  test('that is missing ends a run of several threads with a single line', () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ id: index, text: 'President Ada Roe met Bo Li in Berlin.' }),
    );
    writeFileSync(join(copy, 'news.jsonl'), lines.join('\n'));
    for (const name of ['places.bin', 'fast.bin', 'roles.json']) {
      const path = join(copy, 'models', name);
      renameSync(path, `${path}.away`);
      const { status, stdout, stderr } = extract('news.jsonl', '--engine', 'fast', '--jobs', '3');
      renameSync(`${path}.away`, path);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(line);
      expect(stderr).toContain(`models/${name} is missing`);
      expect(stderr.match(/cannot be loaded/g)?.length ?? 0).toBeLessThan(2);
    }
  });

  test('of whose manifest any byte is another is damaged', () => {
    const path = join(copy, 'models', 'manifest.json');
    const content = readFileSync(path);
    for (const part of [0.01, 0.2, 0.5, 0.9]) {
      const damaged = Buffer.from(content);
      const at = content.indexOf('a', Math.floor(content.length * part));
      damaged[at] = (damaged[at] ?? 0) ^ 2;
      writeFileSync(path, damaged);
      const { status, stderr } = extract('--engine', 'fast');
      expect({ status, stderr: stderr.replace(/is damaged.*/, 'is damaged') }).toEqual({
        status: 1,
        stderr: 'extract: models/manifest.json is damaged\n',
      });
    }
    writeFileSync(path, content);
  });
});
