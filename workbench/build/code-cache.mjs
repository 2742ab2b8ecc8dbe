/*
 * Keeps what V8 makes of the bundle for those who run it with the same V8: everything that a
 * short run compiles. The last step of the build, as it runs the command.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import loading from '../../bin/load.cjs';

const { cacheFile, loader, writeCache } = loading;
// Code that has run once is kept, too. The flags are part of what compiled code is good for.
setFlagsFromString('--no-flush-bytecode');
const folder = mkdtempSync(join(tmpdir(), 'code-cache-'));
const scripts = new Map();
const { main } = loader({}, scripts)('program.cjs');
for (const format of ['summary', 'json']) {
  const options = ['--engine', 'fast', '--format', format, '--output', join(folder, format)];
  await main([process.execPath, 'extract', 'fixtures/almaty-media-forum.txt', ...options]);
}
rmSync(folder, { recursive: true });
// As they are when the command begins: `src/cli/heap.ts` has set some meanwhile.
for (const flag of [
  '--flush-bytecode',
  '--heap-growing-percent=0',
  '--max-semi-space-size=0',
  '--min-semi-space-size=0',
  '--semi-space-growth-factor=2',
]) {
  setFlagsFromString(flag);
}
writeFileSync(cacheFile, writeCache(scripts));
