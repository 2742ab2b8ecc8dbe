import { InputError } from '../../errors.js';
import { withoutC1 } from '../../inputs/encodings.js';
import { checkLines } from '../mail/lines.js';
import { documentReader } from '../reader.js';

const mostBytes = 64 * 1024 * 1024;

/** A page that a browser has saved with its pictures in one file (RFC 2557). */
export const mhtml = documentReader({
  name: 'mhtml',
  description: 'a page saved as one file',
  extensions: ['.mhtml', '.mht'],
  most: mostBytes,
  recognizes: ({ text }) => {
    const headers = text.slice(0, 8192).split(/\r?\n\r?\n/, 1)[0] ?? '';
    return (
      /^[\w-]+:[ \t]/.test(headers) &&
      /^content-type:\s*multipart\/related\b[^]*?\btext\/html\b/im.test(headers) &&
      /^(?:from:\s*<?saved by|snapshot-content-location:|content-location:)/im.test(headers)
    );
  },
  article: async (bytes, { where, url: given }) => {
    checkLines(bytes, where);
    const { default: PostalMime } = await import('postal-mime');
    const { readPage } = await import('./page.js');
    const mail = await PostalMime.parse(bytes);
    if (mail.html === undefined || mail.html === '') throw new InputError(where, 'there is no page in it');
    const header = (name: string): string | undefined =>
      mail.headers.find(({ key }) => key === name)?.value.replace(/[<>\s]/g, '');
    const url = [header('snapshot-content-location'), header('content-location'), locationOfPage(bytes)].find(
      (address) => address !== undefined && /^https?:/i.test(address),
    );
    const article = await readPage(withoutC1(mail.html), where, given ?? url);
    return {
      ...article,
      metadata: { ...(url !== undefined && { url }), ...article.metadata, format: 'mhtml' },
    };
  },
});

/** The address of the first part that is a page. */
function locationOfPage(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1 << 20);
  const headers =
    /(?:^[^\r\n]+\r?\n){0,8}^content-type:\s*text\/html\b[^\r\n]*\r?\n(?:[^\r\n]+\r?\n){0,8}/im.exec(head);
  return /^content-location:\s*(\S+)/im.exec(headers?.[0] ?? '')?.[1];
}
