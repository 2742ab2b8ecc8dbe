/*
 * Takes the pictures of the page in docs/: an article by day and by night and on a phone, and a
 * folder.
 *
 *   npm run picture:page
 *
 * It needs a Chromium, the command as the build leaves it, and the fonts that are to be seen: those
 * in the repository have Charis SIL (Debian's fonts-sil-charis) and DejaVu Sans.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { findChromium, startChromium } from './chromium.js';

interface Picture extends BrowserContextOptions {
  name: string;
  inputs: readonly string[];
  /** A mark that is pointed at. */
  pointAt?: string;
}

const article = ['test/gold/leeds-bank-fraud.json'];
const pictures: readonly Picture[] = [
  {
    name: 'page-article',
    inputs: article,
    viewport: { width: 1200, height: 1000 },
    pointAt: 'Derek Tolley',
  },
  { name: 'page-dark', inputs: article, viewport: { width: 1200, height: 1000 }, colorScheme: 'dark' },
  { name: 'page-narrow', inputs: article, viewport: { width: 400, height: 1000 } },
  {
    name: 'page-folder',
    inputs: ['test/gold', '--include', '*.json'],
    viewport: { width: 1200, height: 1000 },
  },
];

const executable = findChromium();
if (executable === null) throw new Error('no Chromium is installed');
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await startChromium(executable);
for (const { name, inputs, pointAt, ...options } of pictures) {
  const path = join(folder, `${name}.html`);
  execFileSync(process.execPath, ['bin/extract.js', ...inputs, '-q', '-o', path], { stdio: 'inherit' });
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(pathToFileURL(path).href);
  if (pointAt !== undefined) {
    await page.locator('.text a.m', { hasText: pointAt }).hover();
    await page.locator('#card').waitFor();
  }
  const picture = `docs/${name}.png`;
  await page.screenshot({ path: picture });
  console.log(picture, statSync(picture).size);
}
await browser.close();
rmSync(folder, { recursive: true });
