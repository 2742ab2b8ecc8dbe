import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/run-cli.js';

/* What the room promises: every list says where it comes from and of when it is. */

const folder = join(root, 'src/knowledge');
/** What reads lists and joins them, and has none of its own. */
const readers = ['countries.ts', 'forms-of-address.ts', 'address-rows.ts'];
const lists = readdirSync(folder).filter((name) => name.endsWith('.ts') && !readers.includes(name));

test.each(lists)('%s says its source and its date', (name) => {
  const [header = ''] = /\/\*[^]*?\*\//.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
  expect(header).toMatch(/\bSources?\b/);
  expect(header).toMatch(/\bDate: 20\d\d-\d\d\b/);
});
