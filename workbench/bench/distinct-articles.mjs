/*
 * Any number of articles of which no two are alike, as JSON Lines:
 *
 *   node workbench/bench/distinct-articles.mjs COUNT [flash | short | news | long]
 *
 * Each is drawn from the sentences of the fixtures and of test/gold, and half of the names in it
 * become names that nobody has, so that there is always something new to remember: what a
 * process keeps of each article shows. The same articles come in every run.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** At least so many characters each kind has: a paragraph, a report of one or two, an article, a feature. */
const characters = { flash: 1, short: 400, news: 3_000, long: 12_000 };

function paragraphsOf() {
  const gold = here('../../test/gold');
  const texts = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${gold}/${name}`, 'utf8')).text);
  texts.push(readFileSync(here('../../fixtures/almaty-media-forum.txt'), 'utf8'));
  return texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 80);
}

/** Numbers from 0 to 1, the same for the same seed (Numerical Recipes' generator). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const onsets = ['B', 'D', 'F', 'G', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V', 'Ch', 'Sh', 'Kr', 'Br'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai'];
const codas = ['n', 'r', 'l', 's', 'k', 'm', 'nd', 'rt'];

function madeUpName(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  return syllable() + (syllable() + syllable()).toLowerCase();
}

/** Records `{ id, text }`, from that index on. */
export function* distinctArticles(count, kind = 'short', from = 0) {
  const paragraphs = paragraphsOf();
  for (let index = from; index < from + count; index += 1) {
    const random = randomFrom(index * 2654435761 + 1);
    random();
    const names = new Map();
    const rename = (word) => {
      if (!names.has(word)) names.set(word, random() < 0.5 ? madeUpName(random) : word);
      return names.get(word);
    };
    const body = [];
    for (let size = 0; size < characters[kind];) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
      body.push(paragraph.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}/gu, rename));
      size += paragraph.length;
    }
    yield { id: `a${index}`, text: `Report ${index}: ${madeUpName(random)} speaks\n\n${body.join('\n\n')}` };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, kind] = process.argv.slice(2);
  process.stdout.on('error', () => process.exit());
  for (const article of distinctArticles(Number(count), kind)) {
    if (!process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, 'drain');
  }
}
