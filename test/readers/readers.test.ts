import { readerFor } from '../../src/readers/index.js';

test('files are read by their names, packed or not', () => {
  expect(readerFor('a/B.TXT')?.name).toBe('text');
  expect(readerFor('a.md.gz')?.name).toBe('markdown');
  expect(readerFor('a.ndjson.GZ')?.name).toBe('jsonl');
  expect(readerFor('a.pdf')).toBeUndefined();
});
