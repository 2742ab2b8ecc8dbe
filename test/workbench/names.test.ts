import { readFileSync } from 'node:fs';
import { readNames, writeNames } from '../../src/knowledge/names/file.js';
import { entryAt } from '../../src/knowledge/names/name-index.js';
import { compiledNames } from '../../workbench/names/main.js';

test('the list of names that comes with the package is that of its source', () => {
  const shipped = readFileSync('models/names.bin');
  expect(Buffer.compare(writeNames(compiledNames()), shipped)).toBe(0);
});

test('a list is the same before and after it was a file', () => {
  const names = compiledNames();
  const read = readNames(writeNames(names));
  expect(read.size).toBe(names.size);
  expect(read.checksum).toBe(names.checksum);
  expect(entryAt(read, read.size - 1)).toEqual(entryAt(names, names.size - 1));
});
