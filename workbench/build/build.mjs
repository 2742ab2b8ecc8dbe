/*
 * Builds the product into dist/: what does not need another step's output at the same time, so that a
 * second processor is not idle for half of it. The steps are scripts of package.json.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Runs a script of package.json; rejects with what it ended with unless that is 0. */
function step(name) {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    // On Windows npm is a batch file.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`npm run ${name} ended with ${status}`));
    });
  });
}

/** The command, its manual page and its compiled code, which are made of the bundle. */
async function command() {
  await step('bundle');
  await step('man');
  await step('code-cache');
}

rmSync('dist', { recursive: true, force: true });
await Promise.all([command(), step('types'), step('kernel')]);
