import { InputError } from '../../errors.js';
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
  article: async (bytes, { where }) => {
    const { default: PostalMime } = await import('postal-mime');
    const { readPage } = await import('./page.js');
    const mail = await PostalMime.parse(bytes);
    if (mail.html === undefined || mail.html === '') throw new InputError(where, 'there is no page in it');
    const article = await readPage(mail.html, where);
    const header = (name: string): string | undefined =>
      mail.headers.find(({ key }) => key === name)?.value.replace(/[<>\s]/g, '');
    const url = [header('snapshot-content-location'), header('content-location')].find(
      (address) => address !== undefined && /^https?:/i.test(address),
    );
    return {
      ...article,
      metadata: { ...(url !== undefined && { url }), ...article.metadata, format: 'mhtml' },
    };
  },
});
