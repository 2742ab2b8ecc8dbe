/*
 * Bundles the library, the command and its worker into dist/bundle, with what they share in
 * chunks: one copy of the code, and few files to open at the start. esbuild compiles and
 * splits; Rollup then joins the chunks that are always loaded together, and small ones with
 * them. Small packages go into the bundle, where they load faster, with their licences
 * beside it; what holds data or native code, or starts threads, stays outside.
 *
 * Chunks are CommonJS, since for that code which is compiled once can be kept: `code-cache.mjs`
 * does, and `bin/load.cjs` uses it. The library is an ES module on top.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import loading from '../../bin/load.cjs';
import { lateModules } from './late-modules.mjs';

const outside = [
  '@huggingface/tokenizers',
  'compromise',
  'mammoth',
  'node-sqlite3-wasm',
  'onnxruntime-node',
  'unpdf',
  'wink-*',
];

// It is of other chunks.
rmSync(loading.cacheFile, { force: true });

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
  plugins: [lateModules],
  // Half the time to parse it; names stay as they are, for stack traces.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  metafile: true,
  write: false,
});

/** Chunks with fewer characters are not worth a file, unless they are of packages, of which a little may do a lot. */
const smallest = 16_000;
const ownChunks = new Set(
  Object.entries(metafile.outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).every((path) => !path.includes('node_modules/')))
    .map(([path]) => basename(path)),
);

const compiled = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
const names = entries.map((path) => basename(path).replace('.ts', '.js'));
const joined = await rollup({
  input: names,
  plugins: [
    {
      name: 'compiled',
      resolveId: (id) => (compiled.has(basename(id)) ? basename(id) : { id, external: true }),
      load: (id) => compiled.get(id),
      resolveImportMeta: () => `require('node:url').pathToFileURL(__filename).href`,
      renderChunk: (code) => inAscii(withImporting(code)),
    },
  ],
  treeshake: false,
  // Chunks may take from an entry what it does not export.
  preserveEntrySignatures: 'allow-extension',
});

/** What is loaded with a chunk, itself included. */
function loadedWith(id, getModuleInfo, found = new Set()) {
  if (!found.has(id)) {
    found.add(id);
    for (const other of getModuleInfo(id)?.importedIds ?? []) loadedWith(other, getModuleInfo, found);
  }
  return found;
}

/** "common" for what every entry loads, and for small chunks that would load nothing besides. */
function commonChunk(id, { getModuleInfo }) {
  const [first, ...others] = names.map((name) => loadedWith(name, getModuleInfo));
  const common = new Set([...first].filter((one) => others.every((all) => all.has(one))));
  const isSmall = (one) =>
    ownChunks.has(one) && (compiled.get(one)?.length ?? Infinity) < smallest && !names.includes(one);
  const isWithin = (one) => common.has(one) || isSmall(one);
  return common.has(id) || [...loadedWith(id, getModuleInfo)].every(isWithin) ? 'common' : null;
}

await joined.write({
  dir: 'dist/bundle',
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  compact: true,
  minifyInternalExports: false,
  manualChunks: commonChunk,
});

/** A script that is made of compiled code cannot import by itself: `bin/load.cjs` does it for it. */
function withImporting(code) {
  const importing = code.replace(/(?<![\w$.])import\(/g, 'importing(');
  if (importing === code) return code;
  return importing.replace(/^'use strict';/, '$&const importing=module.importing??((id)=>import(id));');
}

/**
 * Escapes the characters beyond ASCII that are left, all in regular expressions: of a file without
 * them V8 keeps and reads one byte for each character.
 */
function inAscii(code) {
  return code.replace(
    /[^\x00-\x7f]/g, // eslint-disable-line no-control-regex
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const { exports: exported } = metafile.outputs['dist/bundle/index.js'];
writeFileSync('dist/bundle/index.js', `export { ${exported.join(', ')} } from './index.cjs';\n`);

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
