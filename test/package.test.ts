import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { createProgram } from '../src/cli/program.js';
import { mentionTypes } from '../src/types.js';
import { root, temporaryFolder } from './support/run-cli.js';

/* The package as npm would publish it, and a program that uses it. */

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

interface Packed {
  files: { path: string }[];
}
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }),
) as Packed[];
const files = (packed?.files ?? []).map(({ path }) => path);

/** A folder with the consumer's program, the package and its dependencies, but no others. */
function installedConsumer(): string {
  const folder = temporaryFolder();
  const modules = join(folder, 'node_modules');
  for (const path of files) {
    const target = join(modules, 'news-extract', path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, path), target);
  }
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
  cpSync(join(root, 'test', 'consumer', 'index.ts'), join(folder, 'index.ts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return folder;
}

describe('the package', () => {
  test('has one copy of the code, the models with their cards, the schema and the licences', () => {
    expect(files.length).toBeLessThanOrEqual(60);
    expect(files).toEqual(
      expect.arrayContaining([
        ...['LICENSE', 'README.md', 'bin/extract.js', 'dist/THIRD-PARTY-LICENSES.txt', 'package.json'],
        ...[
          'dist/index.d.ts',
          'dist/extract.1',
          'dist/kernel.wasm',
          'dist/bundle/index.js',
          'src/result.schema.json',
          'models/names.bin',
        ],
        ...['accurate', 'fast', 'names', 'places', 'roles'].map((model) => `models/${model}.md`),
      ]),
    );
    const others = files.filter((path) => !/^(?:bin|dist|models)\/|^[^/]+$/.test(path));
    expect(others).toEqual(['src/result.schema.json']);
    expect(files.filter((path) => path.endsWith('.ts'))).toEqual(['dist/index.d.ts']);
  });
});

test('the manual page names every command and option', () => {
  const page = readFileSync(join(root, 'dist', 'extract.1'), 'utf8').replaceAll('\\-', '-');
  const program = createProgram();
  for (const command of [program, ...program.commands]) {
    if (command !== program) expect(page).toContain(`.SS extract ${command.name()}`);
    for (const { flags } of command.createHelp().visibleOptions(command))
      expect(page).toContain(`.B ${flags}\n`);
  }
});

describe('a program that uses the package', () => {
  const consumer = installedConsumer();

  test.each([
    ['nodenext', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
    ['bundler', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ])('compiles under %s, declarations checked', (_, resolution) => {
    const program = ts.createProgram([join(consumer, 'index.ts')], {
      ...resolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      skipLibCheck: false,
    });
    const messages = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
    expect(messages.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  const run = (file: string) =>
    promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', file], { cwd: consumer });

  test('runs with the dependencies that the package names', async () => {
    const { stdout, stderr } = await run('index.js');
    expect({ stdout, stderr }).toEqual({
      stdout: `${manifest.version},The result of one article,true,true,true,${mentionTypes.length}\n`,
      stderr: '',
    });
  });

  test('is told of a file that is missing, and goes on when it is there', async () => {
    const script = `
      import { renameSync } from 'node:fs';
      import { extract, ModelFileError } from 'news-extract';
      const places = 'node_modules/news-extract/models/places.bin';
      const text = 'Ada Roe spoke in Lima, Peru.';
      renameSync(places, places + '.away');
      const error = await extract(text, { engine: 'fast' }).catch((reason) => reason);
      renameSync(places + '.away', places);
      const { countries } = await extract(text, { engine: 'fast' });
      console.log(error instanceof ModelFileError, error.code, countries[0].country);`;
    writeFileSync(join(consumer, 'missing.js'), script);
    expect((await run('missing.js')).stdout).toBe('true model PE\n');
  });
});
