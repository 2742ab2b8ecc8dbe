import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium, startChromium } from '../../../workbench/chromium.js';
import { root, runCli, temporaryFolder } from '../../support/run-cli.js';
import { hostileArticle, pageOfMany } from '../../support/pages.js';

/*
 * The page in a real browser. Where there is none the tests are skipped, unless REQUIRE_CHROMIUM
 * says that there must be one.
 */
const executable = findChromium();
const isRequired = (process.env.REQUIRE_CHROMIUM ?? '') !== '';
if (!executable && !isRequired) console.warn('No Chromium: the page is not tested in a browser.');
const describeInBrowser = executable || isRequired ? describe : describe.skip;

const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** A page that is open, with what the browser has said of it. */
interface Opened {
  page: Page;
  complaints: string[];
  requests: string[];
  close(): Promise<void>;
}

describeInBrowser('the page in a browser', () => {
  const folder = temporaryFolder();
  const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;
  let browser: Browser;

  beforeAll(async () => {
    const hostile = join(folder, 'hostile.json');
    writeFileSync(hostile, JSON.stringify(hostileArticle));
    const gold = (name: string): string => join('test', 'gold', `${name}.json`);
    const articles = ['leeds-bank-fraud', 'gr-mani-wildfire'].map(gold);
    const make = async (name: string, inputs: readonly string[]): Promise<void> => {
      const { status, stderr } = await runCli([...inputs, '-q', '-o', join(folder, `${name}.html`)]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    };
    await make('article', [gold('leeds-bank-fraud')]);
    await make('folder', [...articles, hostile]);
    await make('hostile', [hostile]);
    writeFileSync(join(folder, 'many.html'), await pageOfMany(3000));
    browser = await startChromium(executable ?? '');
  });
  afterAll(async () => browser.close());

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(addressOf(name));
    return { page, complaints, requests, close: () => context.close() };
  }

  /** What axe-core finds; its rules of WCAG 2.2 AA and of good practice. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const found = await page.evaluate<Violation[]>(
      'axe.run({ resultTypes: ["violations"] }).then((all) => all.violations)',
    );
    return found.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
  }

  const light = { colorScheme: 'light' } as const;
  const dark = { colorScheme: 'dark' } as const;
  const narrow = { viewport: { width: 400, height: 800 } };
  test.each([
    ['an article by day', 'article', light],
    ['an article by night', 'article', dark],
    ['an article 400 pixels wide', 'article', { ...light, ...narrow }],
    ['a folder by day', 'folder', light],
    ['a folder by night, 400 pixels wide', 'folder', { ...dark, ...narrow }],
    ['a hostile article', 'hostile', light],
  ] as const)('%s is accessible, and asks for nothing', async (_, name, options) => {
    const { page, complaints, requests, close } = await open(name, options);
    // One that is open is looked at, too.
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([addressOf(name)]);
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('the keyboard reaches each mark, and what is said of it is shown', async () => {
    const { page, close } = await open('article');
    const focused = (): Promise<string | null> =>
      page.evaluate<string | null>(
        'document.activeElement.matches("a.m") ? document.activeElement.textContent : null',
      );
    while ((await focused()) !== 'Callum Threlfall') await page.keyboard.press('Tab');
    const card = page.locator('#card');
    expect(await card.isVisible()).toBe(true);
    expect(await card.innerText()).toMatch(/Person\s+Callum Threlfall ×3\s+also Threlfall/);
    expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-describedby")')).toBe(
      'card',
    );
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);

    const marks = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      const text = await focused();
      if (text !== null) marks.add(text);
      await page.keyboard.press('Tab');
    }
    expect([...marks]).toEqual(
      expect.arrayContaining(['Otley Road', 'November 2022', 'Judge', 'Financial Conduct Authority']),
    );
    await page.locator('.text a.m', { hasText: 'Harrogate' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').innerText()).toContain('Harrogate');
    await close();
  });

  test('pointing at a mark shows it, and one can point at what is shown', async () => {
    const { page, close } = await open('article');
    await page.locator('.text a.m', { hasText: 'Gethin Prosser' }).hover();
    const card = page.locator('#card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain('Barrister');
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'hidden' });
    await close();
  });

  test('nothing of a hostile article is run or loaded', async () => {
    for (const name of ['hostile', 'folder']) {
      const { page, complaints, close } = await open(name);
      expect(await page.evaluate('typeof window.pwned')).toBe('undefined');
      expect(await page.locator('img, iframe, object, embed, base, form, [onerror], [onclick]').count()).toBe(
        0,
      );
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('a[href^="javascript" i]').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test('a script that got in would not run', async () => {
    const { page, complaints, close } = await open('article');
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.pwned = true';
      document.body.append(script);
    }`);
    expect(await page.evaluate('typeof window.pwned')).toBe('undefined');
    expect(complaints.join('\n')).toMatch(/Content Security Policy/);
    await close();
  });

  test('without scripts all is there but the search', async () => {
    const { page, close } = await open('folder', { javaScriptEnabled: false });
    expect(await page.locator('.map svg').first().isVisible()).toBe(true);
    expect(await page.locator('#search').isVisible()).toBe(false);
    const article = page.locator('details.article', { hasText: 'Former bank manager' });
    await article.locator('summary').first().click();
    expect(await article.locator('.text').innerText()).toContain('Callum Threlfall, 47, of Otley Road');
    expect(await article.locator('.timeline').isVisible()).toBe(true);
    await close();
  });

  test('the search finds people and articles among thousands', async () => {
    const { page, complaints, close } = await open('many');
    expect(await page.locator('#people li.member').count()).toBe(2000);
    const hits = page.locator('#hits');
    await page.locator('#query').fill('zo\u00eb person1233');
    await hits.filter({ hasText: '1 person, 1 article' }).waitFor();
    expect(await page.locator('#people li.member:not([hidden])').innerText()).toContain('Zoe Person1233');
    await page.locator('#query').fill('no such name');
    await hits.filter({ hasText: 'Nothing found' }).waitFor();
    await page.locator('#query').fill('');
    await hits.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    expect(await page.locator('details.article:not([hidden])').count()).toBe(1000);
    // A link into an article opens it.
    await page.locator('#people summary').first().click();
    await page.locator('#people .in a').first().click();
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('on paper there is the article, without what is for the screen', async () => {
    const { page, close } = await open('article', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.locator('.legend input').first().isVisible()).toBe(false);
    const inks = await page.evaluate<string[]>(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    );
    expect(inks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await close();
  });
});
