import { InputError } from '../../src/index.js';
import { readAll, readOne } from '../support/read.js';

const prose = [
  'A court in Karsholm fined a ferry company on Thursday, nine months after the sinking.',
  'The company said that it would study the ruling before it decides whether to appeal.',
];
const html = prose.map((text) => `<p>${text}</p>`).join('');
const text = prose.join('\n\n');

const message = (subject: string, type: string, body: string): string =>
  `From: "Petty, Joan" <joan@post.example>\r\nSubject: ${subject}\r\nDate: Thu, 6 Mar 2025 10:00:00 +0000\r\n` +
  `MIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
const headers = ['From: Press <press@ferry.example>', 'Sent: Wednesday', 'To: Joan', 'Subject: Statement'];

test.each([
  ['plain', 'text/plain', `FYI\r\n\r\n${headers.join('\r\n')}\r\n\r\n${prose.join('\r\n\r\n')}`],
  ['HTML', 'text/html', `<p>FYI</p><div><p>${headers.join('<br>')}</p></div>${html}`],
])('a message that is passed on below the headers of Outlook: %s', async (_, type, body) => {
  const article = await readOne(message('FW: Ferry company fined', type, body), { name: 'a.eml' });
  expect(article.text).toBe(text);
  expect(article.headline).toBe('Ferry company fined');
  // An answer of a word is what its sender wrote.
  const answer = await readOne(message('RE: Ferry company fined', type, body), { name: 'a.eml' });
  expect(answer.text).toBe('FYI');
});

test.each([
  ['Mon, 3 Mar 2025 06:00:00 +0900', '2025-03-03'],
  ['Mon, 3 Mar 2025 21:30:00 -0500', '2025-03-03'],
  ['3 Mar 2025 01:15:00 +0530 (IST)', '2025-03-03'],
  ['Mon, 3 Mar 2025\r\n 23:59:59 -0800', '2025-03-03'],
  ['Mon, 03 Mar 2025 12:00:00 GMT', '2025-03-03'],
  ['Mon, 3 Mar 25 12:00:00 +0000', '2025-03-03'],
])('a message is of the day that its writer had: %s', async (date, day) => {
  const mail = message('Ferry company fined', 'text/plain', prose.join('\r\n\r\n')).replace(
    /^Date: .*/m,
    `Date: ${date}\r`,
  );
  expect((await readOne(mail, { name: 'a.eml' })).date).toBe(day);
  expect(
    await readAll(`From joan@post.example ${date.slice(0, 3)} Mar  3 06:00:00 2025\n${mail}\n`),
  ).toMatchObject([{ date: day }]);
});

test('what a message hides above its text is none of it', async () => {
  const hidden =
    '<div style="display:none;max-height:0">In this mail: ferries</div><div style="mso-hide:all">Ferries</div>';
  const article = await readOne(message('Ferries', 'text/html', hidden + html), { name: 'a.eml' });
  expect(article.text).toBe(text);
});

test('the authors of a feed are those of its items without any', async () => {
  const atom = (authors: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><author><name>Joan Petty</name></author><entry><id>a</id>${authors}<content type="xhtml"><div>${html}</div></content></entry></feed>`;
  expect((await readOne(atom(''))).metadata?.byline).toEqual(['Joan Petty']);
  expect((await readOne(atom('<author><name>Karl Orr</name></author>'))).metadata?.byline).toEqual([
    'Karl Orr',
  ]);
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    authors: [{ name: 'Joan Petty' }],
    items: [
      { id: 7, content_html: html },
      { id: 'b', content_text: text, authors: [{ name: 'Karl Orr' }] },
    ],
  };
  const items = await readAll(JSON.stringify(json));
  expect(
    items.map((item) => (item instanceof InputError ? item : [item.id, item.text, item.metadata?.byline])),
  ).toEqual([
    [7, text, ['Joan Petty']],
    ['b', text, ['Karl Orr']],
  ]);
});

test.each([
  '<p>The post <a href="https://post.example/a">Ferry company fined</a> appeared first on <a href="https://post.example">The Post</a>.</p>',
  '<p><a href="https://post.example/a">Continue reading...</a></p>',
  '<p><a href="https://post.example/a">Read more</a></p>',
])('what a feed has below an item to lead back is none of it: %s', async (end) => {
  const rss = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><content:encoded><![CDATA[${html}${end}]]></content:encoded></item></channel></rss>`;
  expect((await readOne(rss)).text).toBe(text);
});

test('a message of news items gives its texts, and none for its pictures', async () => {
  const item = (guid: string, kind: string, content: string): string =>
    `<newsItem guid="${guid}"><itemMeta><itemClass qcode="ninat:${kind}"/></itemMeta><contentMeta><headline>Ferry</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
  const entries = await readAll(
    `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('a', 'text', `<inlineXML><html><body>${html}</body></html></inlineXML>`)}${item('b', 'picture', '<remoteContent href="a.jpg"/>')}</itemSet></newsMessage>`,
  );
  expect(entries).toMatchObject([{ id: 'a', text }]);
});
