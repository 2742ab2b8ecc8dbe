import { InputError } from '../../errors.js';
import { withoutC1 } from '../../inputs/encodings.js';
import { namesInByline } from '../byline.js';
import { readFragment } from '../html/fragment.js';
import { dayOf } from '../html/page-metadata.js';
import { documentReader, type ArticleContent } from '../reader.js';
import { checkLines } from './lines.js';
import { isNote, ownText } from './own-text.js';

const mostBytes = 64 * 1024 * 1024;

const headerNames =
  'received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|x-[\\w-]+|dkim-signature|reply-to|cc|sender|authentication-results|arc-[\\w-]+|list-[\\w-]+|user-agent';

/** A message of e-mail (RFC 5322, MIME): its text without quoted replies and signature. */
export const eml = documentReader({
  name: 'eml',
  description: 'an e-mail',
  extensions: ['.eml'],
  most: mostBytes,
  resembles: ({ text }) => {
    const headers = text.slice(0, 16_384).split(/\r?\n\r?\n/, 1)[0] ?? '';
    const lines = headers.split(/\r?\n(?![ \t])/);
    const known = lines.filter((line) => new RegExp(`^(?:${headerNames}):`, 'i').test(line)).length;
    return known >= 3 && known >= lines.length * 0.7 && /^(?:from|date|subject):/im.test(headers);
  },
  article: async (bytes, { where }) => {
    const content = await contentOf(bytes, where, 1);
    if (content === null) throw new InputError(where, 'the message has no text of its own');
    return content;
  },
});

/** A message passed on in another one, and in that again, is found so deep. */
const deepestMessage = 5;

/** The article of a message, or of the one that it only passes on; null for one without text. */
async function contentOf(bytes: Buffer, where: string, depth: number): Promise<ArticleContent | null> {
  checkLines(bytes, where);
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(withFixedLines(bytes), { forceRfc822Attachments: true }).catch(
    (error: unknown) => {
      throw new InputError(where, `the message is damaged (${(error as Error).message})`);
    },
  );
  const isFlowed = flowed.test(bytes.toString('latin1', 0, longestHeaders));
  const isForward = forward.test(mail.subject ?? '');
  const plain = ownText(withoutC1(mail.text ?? ''), isFlowed, isForward);
  const html = withoutC1(mail.html ?? '');
  const text = plain === '' ? ownText(await readFragment(html), false, isForward) : plain;
  if (isNote(text) && depth < deepestMessage) {
    for (const { mimeType, content } of mail.attachments) {
      if (mimeType !== 'message/rfc822' || typeof content === 'string') continue;
      const passedOn = await contentOf(Buffer.from(new Uint8Array(content)), where, depth + 1);
      if (passedOn !== null) return passedOn;
    }
  }
  if (text === '') return null;
  const headline = withoutC1(mail.subject ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*(?:\[\d+\])?:\s*)+/i, '')
    .trim();
  // The parser gives the time in UTC; the day is the one that the writer had.
  const written = mail.headers.find(({ key }) => key === 'date')?.value;
  const day = dayOf(written ?? '') ?? dayOf(mail.date ?? '');
  const byline = namesInByline([sender(withoutC1(mail.from?.name ?? ''))]);
  return {
    text,
    converted: true,
    wholeLines: plain === '',
    ...(headline !== '' && { headline }),
    ...(day !== null && { date: day }),
    metadata: { format: 'eml', ...(byline.length > 0 && { byline }) },
  };
}

const forward = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
const flowed = /format="?flowed/i;
const longestHeaders = 256 * 1024;

function withFixedLines(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, longestHeaders).toString('latin1');
  if (!flowed.test(head)) return bytes;
  const fixed = head.replace(/(format="?)flowed/gi, '$1fixed ');
  return Buffer.concat([Buffer.from(fixed, 'latin1'), bytes.subarray(longestHeaders)]);
}

/** The name of a sender, whose surname may come first: "Roe, Ada". */
function sender(name: string): string {
  if (name.includes('@')) return '';
  const parts = /^([^,]+),\s*([^,]+)$/.exec(name);
  return parts ? `${parts[2]} ${parts[1]}` : name;
}
