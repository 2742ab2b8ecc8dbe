import { readOne } from '../support/read.js';

/*
 * One article in the layouts that sites have: what a reader sees of it, and nothing of what
 * stands around. The sites are made up.
 */

const headline = 'Council votes to close Thornby baths after long dispute';
const prose = [
  'The county council voted on Tuesday to close the swimming baths in Thornby, ending a dispute that has divided the town for almost three years.',
  'Councillor Maud Ellery, who leads the finance committee, said the building would have needed repairs of 4 million pounds over the coming decade.',
  '“Nobody on this council wanted to do it,” Ms Ellery told the meeting. “But the roof will not last another winter, and the money is not there.”',
  'The baths, which opened in 1931, are used by eleven schools and by some 900 members of a club, according to its secretary, Piet Verhagen.',
  'The nearest pool is in Marlow Green, 18 miles away, and has a waiting list for lessons that reaches into next year.',
];
const paragraphs = (texts: readonly string[] = prose, name = 'p'): string =>
  texts.map((text) => `<${name}>${text}</${name}>\n`).join('');

const navigation = '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const footer = '<footer><p>© 2025 The Thornby Post. All rights reserved.</p></footer>';
const h1 = `<h1>${headline}</h1>`;

interface Layout {
  head?: string;
  body: string;
  byline?: string[];
  text?: readonly string[];
}

const comment = (name: string): string =>
  paragraphs(
    Array.from({ length: 12 }, (_, at) => `I have lived here for ${at + 20} years, and ${name} knows it.`),
    'p',
  );
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const layouts: Record<string, Layout> = {
  'a headline in h2, credits in text': {
    head: '<title>The Thornby Post</title>',
    body: `<div><h2>${headline}</h2><p>By Joan Petty and Karl Orr | Published 3 March 2025</p>${paragraphs()}</div>`,
    byline: ['Joan Petty', 'Karl Orr'],
  },
  'tables and line breaks': {
    head: `<title>Thornby Post: ${headline}</title>`,
    body: `<table><tr><td><a href="1">Local</a><br><a href="2">Weather</a></td><td><b>${headline}</b><br><br><i>By Joan Petty, Staff Writer</i><br>March 3, 2025<br><br>${prose.join('<br><br>')}</td></tr></table>`,
    byline: ['Joan Petty'],
  },
  'a blog with related articles and comments': {
    head: `<title>${headline} - The Thornby Post</title><meta property="article:published_time" content="2025-03-03T23:30:00-05:00">`,
    body: `<article>${h1}<span class="byline">by <a rel="author">Joan Petty</a></span><div class="entry-content">${paragraphs(prose.slice(0, 2))}<p><strong>Read more:</strong> <a href="/x">Swimmers march through Thornby</a></p><div class="newsletter"><p>Sign up for our newsletter.</p></div>${paragraphs(prose.slice(2))}</div></article><section><h3>12 Responses</h3>${comment('everybody')}</section>`,
    byline: ['Joan Petty'],
  },
  'accelerated pages': {
    head: ld(
      `{"@type":"NewsArticle","headline":"${headline}","datePublished":"2025-03-03T08:00:00Z","author":{"@type":"Person","name":"Joan Petty"}}`,
    ),
    body: `<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article>${h1}<section>${paragraphs()}</section></article><amp-consent><div>We use cookies to show you adverts.</div></amp-consent>`,
    byline: ['Joan Petty'],
  },
  'a graph of JSON-LD, and the address of a profile as author': {
    head:
      '<meta property="article:author" content="https://social.example/joanpetty">' +
      ld(
        `{"@graph":[{"@type":"Person","@id":"#a","name":"Joan Petty"},{"@type":"Person","@id":"#b","name":"Karl Orr"},{"@type":"NewsArticle","headline":"${headline}","datePublished":"2025-03-03T21:00:00+13:00","dateModified":"2025-03-07","author":[{"@id":"#a"},{"@id":"#b"}]}]}`,
      ),
    body: `<main>${h1}<div>${paragraphs()}</div></main>`,
    byline: ['Joan Petty', 'Karl Orr'],
  },
  'a teaser before a wall': {
    head: `<title>${headline}</title>`,
    body: `<article>${h1}<p class="byline">Joan Petty</p><p class="date">Mon 3 Mar 2025</p>${paragraphs(prose.slice(0, 2))}<div class="paywall-box"><h2>Subscribe to read on</h2><p>Become a subscriber for 1 pound a week.</p></div></article>`,
    byline: ['Joan Petty'],
    text: prose.slice(0, 2),
  },
  'microdata, and an aside that is longer than a paragraph': {
    head: `<title>${headline}</title>`,
    body: `<div itemscope>${h1}<span itemprop="author"><span itemprop="name">Joan Petty</span></span><meta itemprop="datePublished" content="2025-03-03T00:15:00+01:00"><div itemprop="articleBody">${paragraphs()}</div></div><aside><p>${'Another story of the day. '.repeat(12)}</p></aside>`,
    byline: ['Joan Petty'],
  },
  'paragraphs that are divisions, a banner above': {
    head: `<title>${headline} | The Thornby Post</title>`,
    body: `<div id="cookie-banner"><p>We and our 842 partners store information on a device, such as cookies, for advertising.</p></div><div><div>${h1}<span>By Joan Petty</span> <span>Posted on March 3rd, 2025 at 9:14 am</span></div><div>${paragraphs(prose, 'div')}</div></div>`,
    byline: ['Joan Petty'],
  },
  'sections, a standfirst and two dates': {
    head: `<title>${headline} | Thornby Post</title>`,
    body: `<div>${h1}<p>Members end a long row in the town</p><div><a href="/profile/joan-petty">Joan Petty</a>, Local government reporter</div><div>Last updated 4 March 2025, first published 3 March 2025</div><section>${paragraphs(prose.slice(0, 3))}</section><section><h3>Court</h3>${paragraphs(prose.slice(3))}</section></div>`,
    byline: ['Joan Petty'],
    text: ['Members end a long row in the town', ...prose.slice(0, 3), 'Court', ...prose.slice(3)],
  },
  'a section above, pages and an invitation below': {
    head: `<title>${headline} - Page 1</title><meta name="pubdate" content="20250303">`,
    body: `<article>${h1}<div>Local news</div>${paragraphs()}<div class="pagination"><a href="?p=2">Next page</a></div><p>Follow us on Facebook and Twitter.</p><p>Joan Petty can be reached at joan@post.example.</p></article>`,
  },
  'links in the middle': {
    head: `<meta property="og:title" content="${headline}"><meta name="author" content="Joan Petty"><meta itemprop="datePublished" content="2025-03-03">`,
    body: `<article>${h1}${paragraphs(prose.slice(0, 2))}<p><em>READ ALSO: <a href="/x">Mill fire: three people held</a></em></p>${paragraphs(prose.slice(2, 4))}<p>Also read | <a href="/y">Mayor to stand down</a></p>${paragraphs(prose.slice(4))}</article>`,
    byline: ['Joan Petty'],
  },
  'a table of figures, a list and a quotation': {
    head: `<title>${headline}</title><meta name="date" content="2025-03-03">`,
    body: `<article>${h1}${paragraphs(prose.slice(0, 2))}<table><tr><th>Ward</th><th>For</th></tr><tr><td>North</td><td>4</td></tr></table><ul><li>Maud Ellery, elected</li><li>Tom Rudd</li></ul><blockquote><p>The roof will not last another winter, whatever anybody says.</p></blockquote>${paragraphs(prose.slice(2))}</article>`,
    text: [
      ...prose.slice(0, 2),
      'Ward\tFor',
      'North\t4',
      'Maud Ellery, elected',
      'Tom Rudd',
      'The roof will not last another winter, whatever anybody says.',
      ...prose.slice(2),
    ],
  },
  'credits in one block above paragraphs without ends': {
    head: `<title>${headline}</title>`,
    body: `<center><font size="6">${headline}</font></center><hr><font size="2">March 3, 2025<br>By JOAN PETTY<br>Post Staff Writer</font><p>${prose.join('<p>')}<hr>`,
    byline: ['JOAN PETTY'],
  },
  'a day without its year, and advertisements of accelerated pages': {
    head: `<title>${headline} | Thornby Post</title>`,
    body: `<article>${h1}<p class="byline">By Joan Petty</p><time datetime="2025-03-03">3 March</time>${paragraphs(prose.slice(0, 2))}<amp-ad><div>Buy a new bath today.</div></amp-ad>${paragraphs(prose.slice(2))}<amp-social-share type="x">Share it</amp-social-share></article>`,
    byline: ['Joan Petty'],
  },
  'hidden text, captions and a live time': {
    head: `<title>${headline}</title>`,
    body: `<div style="display:none"><p>Only search engines read this paragraph here.</p></div><article>${h1}<p>By <b>Joan Petty</b></p><time>3rd March 2025</time><figure><img src="a"><figcaption>The baths. Photo: Karl Orr</figcaption></figure>${paragraphs()}</article><aside><time datetime="2025-03-10">Today</time></aside>`,
    byline: ['Joan Petty'],
  },
};

test.each(Object.entries(layouts))('%s', async (_, { head = '', body, byline, text = prose }) => {
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${navigation}${body}${footer}</body></html>`;
  const article = await readOne(page);
  expect(article.text.split(/\n+/)).toEqual(text);
  expect({ headline: article.headline, date: article.date, byline: article.metadata?.byline }).toEqual({
    headline,
    date: '2025-03-03',
    byline,
  });
});

test('a live report has its entries, without their times', async () => {
  const entry = (time: string, title: string, words: string): string =>
    `<article><time datetime="2025-03-03T${time}Z">${time}</time><h2>${title}</h2><p>${words}</p></article>`;
  const titles = ['Members rise', 'Club goes to court', 'The vote is over', 'Doors open', 'Good morning'];
  const entries = prose.map((words, index) => entry(`1${9 - index}:30`, titles[index] ?? '', words));
  const { text, date } = await readOne(
    `<html><head><title>Live: ${headline}</title></head><body>${navigation}<main><h1>Live: ${headline}</h1>${entries.join('')}</main></body></html>`,
  );
  expect(text.split(/\n+/)).toEqual(prose.flatMap((words, index) => [titles[index], words]));
  expect(date).toBe('2025-03-03');
});

test('a declared encoding is that of the page', async () => {
  const page = `<html><head><meta charset="iso-8859-2"></head><body><article>${h1}<p>By X\u00A3ukasz</p>${paragraphs(['\u00A3ukasz spoke in the council of the town on Monday, and nobody answered him until Friday.'])}</article></body></html>`;
  expect((await readOne(Buffer.from(page, 'latin1'))).text).toContain('Łukasz spoke');
});

test.each([
  ['<title>Mayor resigns | The Herald</title>', '<h1>Mayor resigns</h1>'],
  ['<title>Mayor resigns - The Thornby Herald</title>', '<article><header><h1>Mayor resigns</h1></header>'],
  ['<title>The Herald | Mayor resigns</title>', '<h1>Mayor Resigns</h1>'],
  [
    '<title>Mayor resigns – Herald</title><meta property="og:site_name" content="Herald">',
    '<h1>Mayor resigns</h1>',
  ],
])('a headline of two words beside the name of the site: %s', async (head, heading) => {
  const page = `<html><head>${head}</head><body>${navigation}<div>${heading}<p>By Joan Petty</p><p>3 March 2025</p>${paragraphs()}</div>${footer}</body></html>`;
  const article = await readOne(page);
  expect(article.headline?.toLowerCase()).toBe('mayor resigns');
  expect(article.date).toBe('2025-03-03');
  expect(article.metadata?.byline).toEqual(['Joan Petty']);
  expect(article.text.split(/\n+/)).toEqual(prose);
});

test.each([
  ['a logo', '<title>Mayor resigns | The Herald</title>', '<h1><a href="/">The Herald</a></h1>'],
  ['a head', '<title>Mayor resigns | The Herald</title>', '<header><h1>The Herald</h1></header>'],
  [
    'another heading',
    '<title>The Herald | Mayor resigns</title>',
    '<h1>The Herald</h1><h2>Mayor resigns</h2>',
  ],
  ['a longer headline', `<title>The Herald | ${headline}</title>`, `<h1>The Herald</h1><h2>${headline}</h2>`],
])("the site's name in a heading of two words is no headline: %s", async (_, head, heading) => {
  const page = `<html><head>${head}</head><body><div>${heading}<p>3 March 2025</p>${paragraphs()}</div></body></html>`;
  expect((await readOne(page)).headline).not.toBe('The Herald');
});

test('"Untitled Document" is no headline', async () => {
  const body = `<body><h1>Mayor resigns</h1><p>3 March 2025</p>${paragraphs()}</body>`;
  const article = await readOne(`<html><head><title>Untitled Document</title></head>${body}</html>`);
  expect(article).toMatchObject({ headline: 'Mayor resigns', date: '2025-03-03' });
  const bare = await readOne(`<html><head><title>Untitled</title></head><body>${paragraphs()}</body></html>`);
  expect(bare.headline).toBeUndefined();
});

test('the address that a page was published at has its day where the page itself has none', async () => {
  const page = (head: string): string =>
    `<html><head><title>${headline}</title>${head}</head><body>${h1}${paragraphs()}</body></html>`;
  const url = 'https://post.example/2025/03/03/baths';
  expect((await readOne(page(''), { url })).date).toBe('2025-03-03');
  expect(
    (await readOne(page('<link rel="canonical" href="https://post.example/baths">'), { url })).date,
  ).toBe('2025-03-03');
  expect((await readOne(page('<meta name="date" content="2025-03-02">'), { url })).date).toBe('2025-03-02');
  expect((await readOne(page(''), { url: 'https://post.example/2025/baths' })).date).toBeUndefined();
});

/** Wrapped to 60 characters, as old archives are. */
const wrapped = (text: string): string => text.replace(/(.{1,60})(?: |$)/g, '$1\n').trimEnd();

test('a blank line in <pre> ends a paragraph, and a short line stays one', async () => {
  const body = `BC-Baths\nBy JOAN PETTY\nMarch 3, 2025\n\n${prose.map(wrapped).join('\r\n \r\n')}\n`;
  const { text } = await readOne(
    `<html><head><title>${headline}</title></head><body><pre>${body}</pre></body></html>`,
  );
  expect(text.split('\n\n').slice(-prose.length)).toEqual(prose);
  const linked = body.replace(/Maud Ellery|(?<=\n)\S+(?= )/g, '<a href="/e">$&</a>');
  const page = `<html><body>${h1}<pre>\n${linked}</pre></body></html>`;
  expect((await readOne(page)).text.split('\n\n').slice(-prose.length)).toEqual(prose);
});

test('a short page in a cell of a table has its paragraphs', async () => {
  const [first = '', second = ''] = prose;
  const page = `<html><head><title>${headline}</title></head><body><table><tr><td><b>${headline}</b><p>${first}<p>${second}</td></tr></table></body></html>`;
  expect((await readOne(page)).text.split('\n\n')).toEqual([first, second]);
  // A cell of figures is none, though it has paragraphs.
  const figures = '<table><tr><td><p>North</p></td><td><p>4</p><p>5</p></td></tr></table>';
  const article = await readOne(
    `<html><body><article>${h1}${paragraphs()}${figures}</article></body></html>`,
  );
  expect(article.text).toContain('North\t4 5');
});
