import { createHash } from 'node:crypto';
import { mentionTypes, type MentionType } from '../../types.js';
import { longDate } from '../dates.js';
import { doubtBelow } from '../doubt.js';
import { counted, countOf, plural } from '../wording.js';
import type { Collection, IndexedArticle, Member } from './collection.js';
import { drawCalendar } from './calendar.js';
import { drawCountries } from './countries.js';
import { capital } from './entries.js';
import { plain } from './escape.js';
import { drawMembers, listedMembers, memberId, memberTypes, pointsOfCast } from './index-lists.js';
import { drawMap, mapShapes } from './map.js';
import { script } from './script.js';
import { fill } from './slots.js';
import { style } from './style.js';

/** The page, in pieces that follow each other. `texts` gives the articles as drawn, in their order. */
export async function* drawPage(
  collection: Collection,
  texts: AsyncIterable<string>,
): AsyncGenerator<string> {
  const { articles } = collection;
  const [only] = articles;
  const isSingle = articles.length === 1 && only !== undefined;
  const title = isSingle
    ? only.headline
    : `${counted(articles.length, ['article', 'articles'])}: who, where and when`;
  yield head(title);
  yield mapShapes;
  if (isSingle) {
    const single = { number: 1, level: 1, castLink: () => '', legend: legend(collection.types) };
    yield '<main id="main" class="single">';
    for await (const text of texts) {
      yield `<article id="a1">${fill(text, single)}</article>\n`;
    }
  } else {
    const isListed = listedMembers(collection);
    yield* overview(collection, isListed);
    let index = 0;
    for await (const text of texts) {
      const article = articles[index];
      index += 1;
      if (article) yield foldedArticle(article, text, isListed);
    }
    yield '</section>\n';
  }
  yield foot(collection);
}

/** Of the script and the style sheet, which are all that the page runs and loads. */
const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function head(title: string): string {
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
`;
}

/** What each look of a mark means; unchecking a type takes its marks away. */
function legend(types: ReadonlySet<MentionType>): string {
  const boxes = mentionTypes
    .filter((type) => types.has(type))
    .map(
      (type) =>
        `<label><input type="checkbox" name="${type}" checked> <span class="m ${type}">${capital(plural(type))}</span></label>`,
    );
  if (boxes.length === 0) return '';
  return `<fieldset class="legend"><legend>Marked</legend>${boxes.join('\n')}<span class="note"><span class="doubt">?</span> doubtful</span></fieldset>`;
}

function* overview(collection: Collection, isListed: ReadonlySet<Member>): Generator<string> {
  const { articles, countries, span } = collection;
  const counts = memberTypes
    .map((type) => ({ type, count: collection.membersOf(type).length }))
    .filter(({ count }) => count > 0);
  const time =
    span === null
      ? ''
      : `<p class="facts">${plain(longDate(span.first))}${span.first === span.last ? '' : ` to ${plain(longDate(span.last))}`}</p>`;
  yield `<main id="main" class="several"><header class="top">${time}
<h1>Who, where and when in ${counted(articles.length, ['article', 'articles'])}</h1>
<p class="found">${counts.map(({ type, count }) => countOf(type, count)).join(', ')}</p>
<nav aria-label="Parts of the page"><ul>${counts
    .map(({ type }) => `<li><a href="#${plural(type)}">${capital(plural(type))}</a></li>`)
    .join('')}<li><a href="#articles">Articles</a></li></ul></nav>
<div id="search" role="search" hidden><label for="query">Search the cast and the articles</label><input type="search" id="query" autocomplete="off" spellcheck="false"><p id="hits" role="status"></p></div>
</header>
`;
  const points = pointsOfCast(collection);
  const label = `Map of the places, larger where more articles name them: ${points
    .slice(0, 10)
    .map(({ name }) => name)
    .join(', ')}${points.length > 10 ? ` and ${(points.length - 10).toLocaleString('en')} more` : ''}`;
  const map = drawMap(points, label);
  const where = drawCountries(countries, 'Share of what all articles say of places');
  const calendar = drawCalendar(articles.flatMap(({ date }) => date ?? []));
  const left = [
    map === '' ? '' : `<section class="places"><h2>Map</h2>\n${map}</section>`,
    calendar === '' ? '' : `<section class="when"><h2>When they were written</h2>\n${calendar}</section>`,
  ].join('');
  yield `<div class="where">${left === '' ? '' : `<div>${left}</div>`}${fill(where, { number: 0, level: 1, castLink: () => '', legend: '' })}</div>\n`;
  yield* drawMembers(collection, 'person', isListed);
  yield '<div class="bodies">';
  yield* drawMembers(collection, 'organization', isListed);
  yield* drawMembers(collection, 'place', isListed);
  yield '</div>';
  yield `<section class="articles" id="articles"><h2>Articles <span class="count">${articles.length.toLocaleString('en')}</span></h2>
${legend(collection.types)}
`;
}

/** An article that opens; closed ones are not laid out. */
function foldedArticle(article: IndexedArticle, text: string, isListed: ReadonlySet<Member>): string {
  const { number, headline, date } = article;
  const castLink = (position: number): string => {
    const member = article.members.get(position);
    if (!member || !isListed.has(member) || member.record.articles < 2) return '';
    const others = counted(member.record.articles - 1, ['other article', 'other articles']);
    return `<p class="note"><a href="#${memberId(member)}">in ${others}</a></p>`;
  };
  const when = date === null ? '' : `<time>${plain(longDate(date))}</time>`;
  return `<details class="article" id="a${number}"><summary>${when}<h3><bdi>${headline}</bdi></h3></summary>
<article>${fill(text, { number, level: 4, castLink, legend: '' })}</article></details>
`;
}

function foot({ articles, types }: Collection): string {
  const doubt =
    types.size === 0
      ? ''
      : `What is marked doubtful has a score below ${doubtBelow}: it is about as likely wrong as right. `;
  return `<footer><p>Found by news-extract in ${counted(articles.length, ['article', 'articles'])}, without a reader’s eye: check before you publish. ${doubt}Places: GeoNames, CC BY 4.0. Map: Natural Earth.</p></footer>
</main>
<div id="card" role="tooltip" hidden></div>
<script>${script}</script>
</body>
</html>
`;
}
