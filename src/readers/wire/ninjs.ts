import { InputError } from '../../errors.js';
import type { Metadata } from '../../pipeline/document.js';
import { namesInByline } from '../byline.js';
import type { ArticleContent } from '../reader.js';
import { readFragment } from '../html/fragment.js';

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const list = (value: unknown): Fields[] =>
  Array.isArray(value)
    ? (value as unknown[]).filter((one): one is Fields => typeof one === 'object' && one !== null)
    : [];

/** Whether a record is a news item of IPTC's ninjs, version 1 or 2 and later. */
export function isNinjs(record: Fields): boolean {
  const hasBody = ['body_text', 'body_xhtml', 'body_html'].some((key) => text(record[key]) !== undefined);
  return hasBody || list(record.bodies).some(({ value }) => text(value) !== undefined);
}

/**
 * The article of a news item of ninjs (IPTC, https://iptc.org/standards/ninjs/): body,
 * headline, first date, byline, source and language. Throws an InputError without a text.
 */
export async function readNinjs(item: Fields, where: string): Promise<ArticleContent> {
  const body = await bodyOf(item);
  if (body === '') throw new InputError(where, 'the news item has no text');
  const headline = text(item.headline) ?? text(list(item.headlines)[0]?.value) ?? text(item.title);
  const date =
    text(item.firstcreated) ??
    text(item.firstCreated) ??
    text(item.versioncreated) ??
    text(item.versionCreated);
  const bylines = [text(item.byline), ...list(item.bylines).map(({ value }) => text(value))].filter(
    (one) => one !== undefined,
  );
  const byline = namesInByline(bylines);
  const url = [text(item.uri), text(item.link)].find((one) => one !== undefined && /^https?:/.test(one));
  const site =
    text(list(item.infosources)[0]?.name) ?? text(item.copyrightholder) ?? text(item.copyrightHolder);
  const language = text(item.language);
  const metadata: Metadata = {
    format: 'ninjs',
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    ...(byline.length > 0 && { byline }),
    ...(language !== undefined && { language }),
  };
  return {
    text: body,
    converted: true,
    ...(headline !== undefined && { headline: headline.replace(/\s+/g, ' ').trim() }),
    ...(date !== undefined && { date: date.slice(0, 10) }),
    metadata,
  };
}

async function bodyOf(item: Fields): Promise<string> {
  const bodies = list(item.bodies);
  const typed = (pattern: RegExp): string | undefined =>
    bodies
      .map((body) =>
        pattern.test(text(body.contentType) ?? text(body.contenttype) ?? '') ? text(body.value) : undefined,
      )
      .find(Boolean);
  const markup = text(item.body_xhtml) ?? text(item.body_html) ?? typed(/html/i);
  if (markup !== undefined) return readFragment(markup);
  const plain = text(item.body_text) ?? typed(/plain/i) ?? text(bodies[0]?.value) ?? '';
  return /<p[\s>]/i.test(plain) ? readFragment(plain) : plain.replace(/\r\n?/g, '\n').trim();
}
