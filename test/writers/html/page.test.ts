import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { geoProjection } from 'd3-geo';
import { millerRaw, project, worldWidth } from '../../../src/knowledge/miller.js';
import type { Result } from '../../../src/result.js';
import { mentionTypes } from '../../../src/types.js';
import { html } from '../../../src/writers/html.js';
import { style } from '../../../src/writers/html/style.js';
import { hostileArticle, pageOf } from '../../support/pages.js';
import { emptyResult, entityOf, mentionOf } from '../../support/results.js';
import { drawCountries } from '../../../src/writers/html/countries.js';

const text = `Minister leaves

Former Energy Minister Ada Roe of the Ministry of
Energy met Ada Roe's aide in Nairobi on 3 May 2024.

The deputy head of the Ministry of Energy stayed.`;

/** A mention of the words, where they stand `skipped` times before. */
function at(type: Parameters<typeof mentionOf>[0], words: string, entity: string | null, skipped = 0) {
  let start = text.indexOf(words);
  for (let time = 0; time < skipped; time += 1) start = text.indexOf(words, start + 1);
  return mentionOf(type, { start, text: words }, entity);
}

const result: Result = {
  ...emptyResult,
  id: 'a.txt',
  headline: 'Minister leaves',
  date: '2024-05-04',
  mentions: [
    at('title', 'Former Energy Minister', null),
    at('person', 'Ada Roe', 'e1'),
    at('organization', 'Ministry of\nEnergy', 'e2'),
    { ...at('person', 'Ada Roe', 'e1', 1), score: 0.4 },
    { ...at('place', 'Nairobi', 'e3'), score: 0.3 },
    {
      ...mentionOf('date', { start: text.indexOf('3 May'), text: '3 May 2024' }, 'e4', '2024-05-03'),
      sentence: 1,
    },
    at('title', 'deputy head of the Ministry of Energy', null),
    at('organization', 'Ministry of Energy', 'e2'),
  ],
  entities: [
    entityOf('person', { id: 'e1', name: 'Ada Roe', mentions: [1, 3] }),
    entityOf('organization', { id: 'e2', name: 'Ministry of Energy', mentions: [2, 7] }),
    {
      ...{ id: 'e3', type: 'place', name: 'Nairobi', aliases: [], mentions: [4], country: 'KE' },
      ...{ latitude: -1.28, longitude: 36.82, kind: 'city' },
    },
    entityOf('date', { id: 'e4', name: '3 May 2024', mentions: [5], value: '2024-05-03' }),
  ],
  roles: [{ person: 'e1', title: 'Former Energy Minister', mention: 0, institution: 'e2', former: true }],
  countries: [{ country: 'KE', weight: 1 }],
};
const source = {
  text,
  sentences: [
    { start: 0, end: 15 },
    { start: 17, end: text.indexOf('\n\nThe') },
    { start: text.indexOf('The deputy'), end: text.length },
  ].map((span) => ({ ...span, firstToken: 0, endToken: 0 })),
};

/** Text of a piece of HTML. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The page without its script and its style sheet. */
const markupOf = (page: string): string => page.replace(/<(style|script)>.*?<\/\1>/gs, '');

/** Where the links within a page lead that lead nowhere, and ids that are not the only ones. */
function faultsIn(page: string): string[] {
  const ids = [...markupOf(page).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const links = [...markupOf(page).matchAll(/(?:href="#|data-entry=")([^"]+)"/g)].map(([, id = '']) => id);
  const known = new Set(ids);
  return [...links.filter((id) => !known.has(id)), ...ids.filter((id, index) => ids.indexOf(id) !== index)];
}

/** What stands in the first element that begins like this, up to such an end. */
function part(page: string, begin: string, end: string): string {
  const start = page.indexOf(begin);
  expect(start).toBeGreaterThanOrEqual(0);
  return page.slice(start, page.indexOf(end, start));
}

describe('the page of an article', () => {
  let page = '';
  beforeAll(async () => {
    page = await pageOf([{ result, source }]);
  });

  test('marks every mention, and each mark leads to an entry', () => {
    result.mentions.forEach((mention, index) => {
      const element = part(page, `id="a1-m${index}"`, '</p>');
      expect(textOf(`<${element}`).startsWith(mention.text)).toBe(true);
    });
    expect(faultsIn(page)).toEqual([]);
  });

  test('has the text, with paragraphs where it has them and not where lines are wrapped', () => {
    const body = part(page, '<div class="text">', '</div>');
    expect([...body.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner]) => textOf(inner ?? ''))).toEqual([
      "Former Energy Minister Ada Roe of the Ministry of\nEnergy met Ada Roe's aide in Nairobi on 3 May 2024.",
      'The deputy head of the Ministry of Energy stayed.',
    ]);
    // The headline stands above it, once.
    expect(part(page, '<h1', '</h1>')).toContain('Minister leaves');
  });

  test('links stand beside each other where a title names an organization', () => {
    const title = part(page, '<span class="m title" id="a1-m6">', '</span>');
    expect(title).toContain('>deputy head of the </a>');
    expect(title).toContain('<a class="m organization" id="a1-m7" href="#a1-e1">Ministry of Energy</a>');
    expect(page).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
  });

  test('says who is former, and what is doubtful', () => {
    expect(textOf(part(page, '<li id="a1-e0"', '</li>'))).toBe(
      'Ada Roe ×2Former Energy Minister, Ministry of Energy',
    );
    expect(page).toContain('<a class="m person doubt" id="a1-m3"');
    expect(textOf(part(page, '<li id="a1-e2"', '</li>'))).toBe(
      'Nairobi doubtfulcity in Kenya · 1.28° S 36.82° E',
    );
    expect(textOf(part(page, '<li id="a1-t0"', '</li>'))).toBe('deputy head of the Ministry of Energy');
  });

  test('puts dates in order, each with its sentence and the article’s own', () => {
    const timeline = textOf(part(page, '<section class="timeline">', '</section>'));
    expect(timeline).toMatch(
      /3 May 2024“3 May 2024” 2024-05-03Former.*on 3 May 2024\.\s+4 May 2024 date of/s,
    );
  });

  test.each(mentionTypes)('a %s has a colour and a kind of line, and its line goes with its box', (type) => {
    expect(style).toMatch(new RegExp(`\\.${type}[ ,][^}]*--type:`));
    expect(style).toMatch(new RegExp(`\\.m\\.${type}[ ,][^}]*(?:text-decoration|font-style)`));
    expect(style).toContain(`body:has([name=${type}]:not(:checked)) .text .m.${type}`);
  });

  test('its policy allows its own script and style and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashOf = (content = ''): string =>
      `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1];
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/ style="| on[a-z]+="|https?:\/\/(?!www\.w3\.org)/);
  });
});

describe('the page of several articles', () => {
  const second: Result = { ...result, id: 'b.txt', date: '2024-06-01', roles: [], headline: 'She is back' };

  test('gathers who is the same, with links into the articles and back', async () => {
    const page = await pageOf([
      { result, source },
      { result: second, source },
    ]);
    const person = part(page, '<li id="c1" class="member person">', '</li>\n');
    expect(textOf(person)).toMatch(/^Ada Roe former Energy Minister.* 2.articles/);
    expect(person).toContain('<a href="#a1-m1"><bdi>Minister leaves</bdi></a>');
    expect(person).toContain('<a href="#a2-m1"><bdi>She is back</bdi></a>');
    expect(part(page, '<li id="a2-e0"', '</li>')).toContain('<a href="#c1">in 1\u00A0other\u00A0article</a>');
    expect(faultsIn(page)).toEqual([]);
    expect(page).toContain(
      'aria-label="Articles by date, from 4 May 2024 to 1 Jun 2024; most in 4 May 2024: 1"',
    );
  });

  test('texts wait outside of memory, and leave nothing behind', async () => {
    const folders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('extract-page-'));
    const before = new Set(folders());
    const long = { ...source, text: text + ' It rained.'.repeat(100_000) };
    const articles = Array.from({ length: 20 }, (_, index) => ({
      result: { ...result, id: String(index), headline: `Article ${index}` },
      source: long,
    }));
    const page = await pageOf(articles);
    expect(page.length).toBeGreaterThan(20_000_000);
    const numbers = [...page.matchAll(/<h3><bdi>Article (\d+)</g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(articles.map((_, index) => index));
    expect(folders().filter((name) => !before.has(name))).toEqual([]);
  });
});

test('no text becomes an element, an attribute or a slot', async () => {
  const { text: hostile, ...head } = hostileArticle;
  const name = '"><img src=x onerror=alert(1)>';
  const result: Result = {
    ...emptyResult,
    ...{ id: head.id, headline: head.headline, date: `2024-01-01"><b>`, warnings: [name] },
    metadata: { url: head.url, site: head.site, byline: head.byline },
    mentions: [mentionOf('person', { start: 0, text: hostile.slice(0, 40) }, 'e1')],
    entities: [entityOf('person', { id: 'e1', name, aliases: [`'${name}`], mentions: [0] })],
    countries: [{ country: '<u>', weight: 1 }],
  };
  const page = await pageOf([
    { result, source: { text: hostile } },
    { result: emptyResult, source: { text: '' } },
  ]);
  const elements = new Set([...markupOf(page).matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag));
  for (const tag of ['img', 'iframe', 'base', 'form', 'b', 'u']) expect(elements).not.toContain(tag);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\n\t])\p{Control}/u);
  expect(page).not.toMatch(/href="javascript/i);
});

test('an article without anything in it is a page', async () => {
  const page = await pageOf([{ result: emptyResult, source: { text: 'Rain.' } }]);
  expect(page).toContain('No people, organizations, places or dates found.');
  expect(page).toContain('<p>Rain.</p>');
  expect(
    await html.draw(emptyResult, { text: '' }, { columns: 80, colorLevel: 0, showText: false }),
  ).not.toBe('');
});

test('a country has the share of its bar that the number beside it says', () => {
  const drawn = drawCountries(
    [
      { country: 'NO', weight: 0.67 },
      { country: 'SE', weight: 0.33 },
    ],
    'Share',
  );
  const widths = [...drawn.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([67, 33]);
});

test('places lie where d3-geo puts them in the same projection', () => {
  const expected = geoProjection(millerRaw)
    .scale(worldWidth / (2 * Math.PI))
    .translate([worldWidth / 2, 0]);
  for (const [latitude, longitude] of [
    [0, 0],
    [-33.87, 151.21],
    [64.15, -21.94],
    [-54.8, -68.3],
  ] as const) {
    const { x, y } = project(latitude, longitude);
    const [expectedX = 0, expectedY = 0] = expected([longitude, latitude]) ?? [];
    expect(x).toBeCloseTo(expectedX, 6);
    expect(y).toBeCloseTo(expectedY, 6);
  }
});
