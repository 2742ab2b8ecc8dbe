import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { codeBlocks } from '../support/markdown-files.js';
import { root, temporaryFolder } from '../support/run-cli.js';

/*
 * The samples in TypeScript are whole programs: they compile and run as they stand on the
 * page. A block of text right below one is what it prints.
 */

const samples = ['README.md', 'docs/library.md', 'docs/FAQ.md'].flatMap((path) =>
  codeBlocks(path, 'ts').map(({ code, next }, index) => ({
    name: `${path.replace(/\W/g, '-')}-${index + 1}`,
    code,
    printed: next?.language === 'text' ? next.code : null,
  })),
);

const folder = temporaryFolder();
const modules = join(folder, 'node_modules');
mkdirSync(modules);
symlinkSync(root, join(modules, 'news-extract'), 'dir');
symlinkSync(join(root, 'node_modules', '@types'), join(modules, '@types'), 'dir');
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
for (const { name, code } of samples) writeFileSync(join(folder, `${name}.ts`), code);

const program = ts.createProgram(
  samples.map(({ name }) => join(folder, `${name}.ts`)),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  },
);
const diagnostics = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];

/** The compiler's messages about one sample, and those about none. */
function messagesOn(name: string): string[] {
  return diagnostics
    .filter(({ file }) => file === undefined || file.fileName.endsWith(`/${name}.ts`))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('there are samples', () => {
  expect(samples.length).toBeGreaterThan(7);
});

test.each(samples)('$name compiles and runs', async ({ name, printed }) => {
  expect(messagesOn(name)).toEqual([]);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(folder, `${name}.js`)], {
    cwd: folder,
  });
  expect(stderr).toBe('');
  expect(stdout).not.toBe('');
  if (printed !== null) expect(stdout).toBe(printed);
});
