/*
 * Bundles the library, the command and its worker into dist/bundle, with what they share in
 * chunks: one copy of the code, and few files to open at the start. Small packages go into
 * the bundle, where they load faster, with their licences beside it; what holds data or
 * native code, or starts threads, stays outside.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const outside = ['@huggingface/tokenizers', 'compromise', 'onnxruntime-node', 'tinypool', 'wink-*'];

const { metafile } = await build({
  entryPoints: ['src/index.ts', 'src/cli/program.ts', 'src/cli/worker.ts'],
  outdir: 'dist/bundle',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  external: outside,
  // For the packages that are CommonJS.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
  metafile: true,
});

const folders = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
);
const notices = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}\n`;
});
writeFileSync(
  'dist/THIRD-PARTY-LICENSES.txt',
  ['dist/bundle holds code of these packages.\n', ...notices].join(`\n${'-'.repeat(72)}\n\n`),
);
