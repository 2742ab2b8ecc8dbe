import { InputError } from '../../errors.js';
import { decodeWindows1252, isEncoding } from '../../inputs/encodings.js';
import { documentReader } from '../reader.js';
import { mostOfficeBytes } from './docx.js';

/** Rich Text Format: its prose. */
export const rtf = documentReader({
  name: 'rtf',
  description: 'Rich Text Format',
  extensions: ['.rtf'],
  most: mostOfficeBytes,
  recognizes: ({ bytes }) => bytes.toString('latin1', 0, 5) === '{\\rtf',
  article: (bytes, { where }) => {
    const text = proseOf(bytes.toString('latin1'));
    if (text === '') throw new InputError(where, 'the document has no text');
    return Promise.resolve({ text, converted: true, metadata: { format: 'rtf' } });
  },
});

/** Groups that hold no prose, beside those that are marked "\*". */
const silentGroups = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf ' +
    'listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles ' +
    'fldinst footnote annotation atnid atnauthor atndate atnicn xmlnstbl filetbl shpinst bkmkstart bkmkend nonshppict'
  ).split(' '),
);
const symbols: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};
/** The code page of a character set of a font, where the document's own is not meant. */
const codePages: Readonly<Record<number, string>> = {
  437: 'ibm866',
  850: 'windows-1252',
  10000: 'macintosh',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

interface State {
  isSilent: boolean;
  /** Characters that stand for one of Unicode and are passed over. */
  skip: number;
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/** Prose by the rules of the specification, version 1.9.1: control words, symbols, groups. */
function proseOf(source: string): string {
  let prose = '';
  let encoding = 'windows-1252';
  let bytes: number[] = [];
  let pending = 0;
  const stack: State[] = [];
  let state: State = { isSilent: false, skip: 1 };
  const flush = (): void => {
    if (bytes.length > 0) {
      const encoded = Uint8Array.from(bytes);
      prose +=
        encoding === 'windows-1252' ? decodeWindows1252(encoded) : new TextDecoder(encoding).decode(encoded);
    }
    bytes = [];
  };
  const add = (text: string): void => {
    flush();
    prose += text;
  };
  for (const [, word, number, hex, symbol, brace, plain] of source.matchAll(token)) {
    if (brace === '{') {
      pending = 0;
      stack.push({ ...state });
    } else if (brace === '}') {
      pending = 0;
      flush();
      state = stack.pop() ?? state;
    } else if (hex !== undefined) {
      if (pending > 0) pending -= 1;
      else if (!state.isSilent) bytes.push(parseInt(hex, 16));
    } else if (plain !== undefined) {
      const kept = plain.slice(pending);
      pending = Math.max(0, pending - plain.length);
      if (!state.isSilent && kept !== '') add(kept);
    } else if (symbol !== undefined) {
      if (symbol === '*') state.isSilent = true;
      else if (!state.isSilent)
        add(
          symbol === '~'
            ? '\u00A0'
            : symbol === '_'
              ? '-'
              : /[\\{}]/.test(symbol)
                ? symbol
                : symbol === '\n' || symbol === '\r'
                  ? '\n\n'
                  : '',
        );
    } else if (word !== undefined) {
      // A text box lies in a group that programs may pass over.
      if (word === 'shptxt') {
        state.isSilent = false;
        add('\n\n');
      } else if (silentGroups.has(word)) state.isSilent = true;
      else if (word === 'uc') state.skip = Math.min(10, Number(number ?? 1));
      else if (word === 'ansicpg') encoding = encodingOf(Number(number));
      else if (word === 'mac') encoding = 'macintosh';
      else if (word === 'bin') pending = 0;
      else if (word === 'u' && !state.isSilent) {
        const code = Number(number ?? 0);
        add(String.fromCharCode(code < 0 ? code + 65536 : code));
        pending = state.skip;
      } else if (word === 'deleted' && number !== '0') state.isSilent = true;
      else if (!state.isSilent && Object.hasOwn(symbols, word)) add(symbols[word] ?? '');
    }
  }
  flush();
  return tidy(prose);
}

function encodingOf(page: number): string {
  const name = codePages[page] ?? `windows-${page}`;
  return isEncoding(name) ? name : 'windows-1252';
}

function tidy(prose: string): string {
  return prose
    .replace(/[^\n\P{Cc}\t]/gu, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/ *\t[\t ]*/g, '\t')
        .replace(/ {2,}/g, ' ')
        .replace(/^[\t ]+|[\t ]+$/g, ''),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
