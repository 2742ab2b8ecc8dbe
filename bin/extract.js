#!/usr/bin/env node
import { createRequire } from 'node:module';

// An interruption while the program is loaded; once it runs, it ends what is being written first.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const { load } = createRequire(import.meta.url)('./load.cjs');
let program;
try {
  program = load('program.cjs');
} catch (error) {
  process.stderr.write(
    `extract: the program is not whole; install it again (${error.message.split('\n')[0]})\n`,
  );
  process.exit(1);
}
await program.main(process.argv);
