import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWithPython, python } from '../support/databases.js';
import { runCli, temporaryFolder } from '../support/run-cli.js';

/* What is written for other tools is read back, by `evaluate` where it reads the format. */

const text =
  '😀 President Joe Biden met Chancellor Angela Merkel of Germany in Berlin on 3 March 2025.\n\nBiden left for Nairobi.\n';
const folder = temporaryFolder();

beforeAll(() => {
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news', 'a.txt'), text);
  writeFileSync(join(folder, 'news', 'b.txt'), 'It rained in Lima.');
});

interface Report {
  mentions: { types: Record<string, { gold: number; exact: { correct: number } }> };
}

/** For each type, how many were written and how many of them were found again. */
async function readBack(path: string): Promise<Record<string, [number, number]>> {
  const { stdout, stderr } = await runCli(['evaluate', path, '--format', 'json'], { cwd: folder });
  expect(stderr).toBe('');
  const { types } = (JSON.parse(stdout) as Report).mentions;
  return Object.fromEntries(
    Object.entries(types).map(([type, { gold, exact }]) => [type, [gold, exact.correct]]),
  );
}

const all = { person: [3, 3], place: [4, 4], date: [1, 1], title: [2, 2] };

test('conll has a token a line, and a sentence is read back', async () => {
  await runCli(['news/a.txt', '--output', 'a.conll'], { cwd: folder });
  const lines = readFileSync(join(folder, 'a.conll'), 'utf8').split('\n');
  expect(lines[0]).toBe('# id = news/a.txt');
  expect(lines).toEqual(
    expect.arrayContaining([
      'President\t3\t12\tB-TITLE\tO',
      'Joe\t13\t16\tO\tB-PER',
      'Biden\t17\t22\tO\tI-PER',
      'Berlin\t66\t72\tO\tB-LOC',
    ]),
  );
  expect(await readBack('a.conll')).toMatchObject({ person: [3, 3], place: [3, 3], date: [1, 1] });
});

test('spacy is read back, titles included, with offsets in code points', async () => {
  await runCli(['news', '--output', 'all.spacy.jsonl', '--quiet'], { cwd: folder });
  const [first] = readFileSync(join(folder, 'all.spacy.jsonl'), 'utf8').split('\n');
  const { ents } = JSON.parse(first ?? '') as { ents: { start: number; end: number; label: string }[] };
  const characters = Array.from(text);
  expect(ents.map(({ start, end, label }) => [characters.slice(start, end).join(''), label])).toContainEqual([
    'Joe Biden',
    'PERSON',
  ]);
  expect(await readBack('all.spacy.jsonl')).toMatchObject(all);
});

testWithPython('spacy')('spaCy reads it, and has the same entities', async () => {
  await runCli(['news', '--output', 'read.spacy.jsonl', '--quiet'], { cwd: folder });
  const program = `
import json, spacy, sys
from spacy import displacy
from spacy.tokens import Doc
vocab = spacy.blank("en").vocab
for line in open(sys.argv[1], encoding="utf-8"):
    given = json.loads(line)
    doc = Doc(vocab).from_json({key: given[key] for key in ("text", "ents", "spans", "sents", "tokens")})
    assert doc.text == given["text"]
    displacy.render(given, style="ent", manual=True)
    print([entity.text for entity in doc.ents], [title.text for title in doc.spans["titles"]])`;
  const [first] = python(program, join(folder, 'read.spacy.jsonl')).split('\n');
  expect(first).toContain(
    "['Joe Biden', 'Angela Merkel', 'Germany', 'Berlin', '3 March 2025', 'Biden', 'Nairobi']",
  );
  expect(first).toContain("['President', 'Chancellor']");
});

test('brat is read back', async () => {
  await runCli(['news', '--format', 'brat', '--output', 'brat/', '--quiet'], { cwd: folder });
  expect(readFileSync(join(folder, 'brat', 'a.txt.txt'), 'utf8')).toBe(text);
  const annotation = readFileSync(join(folder, 'brat', 'a.txt.ann'), 'utf8');
  expect(annotation).toContain('T2\tperson 12 21\tJoe Biden\n');
  expect(annotation).toContain('R1\tHolds Arg1:T2 Arg2:T1\n');
  expect(await readBack('brat')).toMatchObject(all);
});

interface Annotation {
  id: string;
  body: { type?: string; purpose: string; value?: string; id?: string }[];
  target: {
    source: string;
    selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
  };
}

test('each web annotation selects its mention by position and by quotation', async () => {
  await runCli(['news', '--output', 'all.jsonld', '--quiet'], { cwd: folder });
  const page = JSON.parse(readFileSync(join(folder, 'all.jsonld'), 'utf8')) as { items: Annotation[] };
  const ofText = page.items.filter(({ target }) => target.source === 'news/a.txt');
  expect(ofText.length).toBeGreaterThan(8);
  const characters = Array.from(text);
  for (const { target } of ofText) {
    const [{ start, end }, { exact, prefix, suffix }] = target.selector;
    expect(characters.slice(start, end).join('')).toBe(exact);
    expect(text).toContain(prefix + exact + suffix);
  }
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  const berlin = ofText.find(({ target }) => target.selector[1].exact === 'Berlin');
  expect(berlin?.body).toContainEqual({ id: 'https://sws.geonames.org/2950159/', purpose: 'identifying' });
});

test('CoNLL-2003 as it is distributed is gold', async () => {
  const lines = [
    '-DOCSTART- -X- O O',
    '',
    'Joe NNP B-NP B-PER',
    'Biden NNP I-NP I-PER',
    'spoke VBD B-VP O',
    '',
  ];
  writeFileSync(join(folder, 'gold.conll'), lines.join('\n'));
  expect((await readBack('gold.conll')).person).toEqual([1, 1]);
});
