'use strict';
/*
 * Loads chunks of the bundle with what V8 made of them when the package was built, which saves
 * the compilation: a fifth of the time of a short run. Another V8 than that of the build
 * compiles them anew; Node keeps that by itself from version 22 on.
 */
const { readFileSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

/*
 * How much a function runs, in bytes of its bytecode, before V8 optimises it: three times the default. A
 * thousand small functions would each be optimised within the first hundred articles, in threads
 * of V8's own, which took as much time as the other worker of two had left. Before any code is
 * loaded: compiled code is only taken with the flags that it was made with. Only the V8 of
 * Node.js 20 has the flag; newer ones compile such functions sooner and cheaper, and would complain about it.
 */
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=400000');

const bundle = join(__dirname, '..', 'dist', 'bundle');
const cacheFile = join(bundle, 'code-cache.bin');
/** What compiled code is good for. */
const version = `${process.versions.v8} ${process.arch}`;

/**
 * Loads chunks by their names, each once.
 * @param cached The compiled code of chunks.
 * @param scripts Gets the scripts that were loaded.
 */
function loader(cached, scripts = new Map()) {
  const modules = new Map();
  const load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = join(bundle, name);
    const code = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`;
    const script = new vm.Script(code, { filename, cachedData: cached[name] });
    scripts.set(name, script);
    const module = { exports: {}, importing: (id) => import(id) };
    modules.set(name, module);
    const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, filename, bundle);
    return module.exports;
  };
  return load;
}

/** The checksum of a file of compiled code, which its first four bytes are; 0 where Node has none so fast. */
const sumOf = (file) => require('node:zlib').crc32?.(file.subarray(4)) ?? 0;

/** The file of compiled code: its checksum, the length of an index in JSON, the index, the code of each chunk. */
function writeCache(scripts) {
  const parts = [...scripts].map(([name, script]) => ({ name, code: script.createCachedData() }));
  const chunks = parts.map(({ name, code }) => [name, code.length]);
  const index = Buffer.from(JSON.stringify({ version, chunks }));
  const header = Buffer.alloc(8);
  header.writeUInt32LE(index.length, 4);
  const file = Buffer.concat([header, index, ...parts.map(({ code }) => code)]);
  file.writeUInt32LE(sumOf(file));
  return file;
}

/**
 * The compiled code of each chunk; null where there is none for this V8, or it is damaged, of which V8
 * would not take notice.
 * @param isKnown Whether another thread has made sure that it is whole.
 */
function readCache(isKnown = false) {
  try {
    const file = readFileSync(cacheFile);
    if (!isKnown && file.readUInt32LE(0) !== sumOf(file)) return null;
    let at = 8 + file.readUInt32LE(4);
    const index = JSON.parse(file.toString('latin1', 8, at));
    if (index.version !== version) return null;
    const cached = {};
    for (const [name, length] of index.chunks) {
      cached[name] = file.subarray(at, at + length);
      at += length;
    }
    return at === file.length ? cached : null;
  } catch {
    return null;
  }
}

/** The exports of a chunk; `isKnown` as for `readCache`. */
function load(name, isKnown) {
  const cached = readCache(isKnown);
  if (cached) return loader(cached)(name);
  enableCompileCache?.();
  return require(join(bundle, name));
}

module.exports = { cacheFile, load, loader, readCache, writeCache };
