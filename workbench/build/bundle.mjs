/*
 * Bundles the library, the command and its worker into dist/bundle, with what they share in
 * chunks: one copy of the code, and few files to open at the start. esbuild compiles and
 * splits; Rollup then joins the chunks that are always loaded together, which saves some
 * 10 ms at each start. Small packages go into the bundle, where they load faster, with their
 * licences beside it; what holds data or native code, or starts threads, stays outside.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';

const outside = [
  '@huggingface/tokenizers',
  'compromise',
  'mammoth',
  'node-sqlite3-wasm',
  'onnxruntime-node',
  'unpdf',
  'wink-*',
];

const entries = ['src/index.ts', 'src/cli/program.ts', 'src/cli/worker.ts'];

const { metafile, outputFiles } = await build({
  entryPoints: entries,
  outdir: 'dist/bundle',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'esnext',
  external: outside,
  // Half the time to parse it; names stay as they are, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  // For the packages that are CommonJS.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
  metafile: true,
  write: false,
});

const compiled = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
const joined = await rollup({
  input: entries.map((path) => basename(path).replace('.ts', '.js')),
  plugins: [
    {
      name: 'compiled',
      resolveId: (id) => (compiled.has(basename(id)) ? basename(id) : { id, external: true }),
      load: (id) => compiled.get(id),
    },
  ],
  treeshake: false,
});
await joined.write({
  dir: 'dist/bundle',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  compact: true,
  minifyInternalExports: false,
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
