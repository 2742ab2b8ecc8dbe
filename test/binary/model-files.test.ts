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
  const extract = (): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/extract.js', 'news', '--quiet'], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const lines = /^(?:extract: [^\n]*(?:is missing|is damaged|no such file)[^\n]*\n)+$/;

  test.each(files)('that is missing is told in a line: %s', (name) => {
    const path = join(copy, 'models', name);
    renameSync(path, `${path}.away`);
    const { status, stdout, stderr } = extract();
    renameSync(`${path}.away`, path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(lines);
  });

  test.each(files.filter((name) => name !== 'manifest.json'))(
    'that is damaged is told in a line: %s',
    (name) => {
      const path = join(copy, 'models', name);
      const content = readFileSync(path);
      const damaged = Buffer.from(content);
      const at = Math.floor(content.length * 0.7);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      const { status, stdout, stderr } = extract();
      writeFileSync(path, content);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(lines);
    },
  );
});
