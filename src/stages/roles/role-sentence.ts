import type { Document, Mention, Sentence } from '../../pipeline/document.js';
import type { MentionType } from '../../types.js';
import type { ArticleCountries } from './article-countries.js';
import { headOf } from '../../text/title-head.js';
import { remembering } from '../../text/word-memo.js';

/** A mention, or a token outside of mentions, as the features see it. */
export interface SentenceItem {
  /** A capital letter for a mention's type, else a function word, a mark or a class of words; see `symbolOf`. */
  symbol: string;
  /** A token outside of mentions in small letters, with a straight apostrophe; empty for a mention. */
  word: string;
  mention: Mention | null;
  /** The country that it names, by ISO 3166-1 alpha-2 code; null for any other name. */
  country: string | null;
  /** The head word of a title. */
  head: string;
  /** A title as written; empty for what is none. */
  title: string;
}

/** How many items before and after a title an organization or a place may be. */
export const reach = 50;
/**
 * How many items a person may be from a title, and a list of titles may have. No sentence of an article
 * is as long, but what is no article may be a single sentence.
 */
export const farthest = 400;

/** A sentence that has a title, as a row of items. Mentions inside of a title are no items. */
export interface RoleSentence {
  items: SentenceItem[];
  /** Indexes of the titles and of the people among the items. */
  titles: number[];
  people: number[];
  /** The mentions inside of each title, by its index. */
  inside: Map<number, Mention[]>;
  /** How many of the items are countries. */
  countryCount: number;
  /** The countries of the article, the same for all its sentences. */
  countries: ArticleCountries;
  /** Whether it is a byline and a line below it that says who that is. */
  isByline?: true;
}

/** The learned weights know these letters: X is any mention that matters little here. */
const mentionSymbols: Readonly<Record<MentionType, string>> = {
  person: 'P',
  title: 'T',
  organization: 'O',
  place: 'L',
  nationality: 'N',
  date: 'D',
  duration: 'X',
  money: 'X',
  event: 'X',
  product: 'X',
};

/** Function words and verbs that relate what stands around them; any other word is but a word. */
const relatingWords = new Set(
  `and or the a an of is was are were as who whose by with said says told be been become
  became becomes appointed named elected his her its their our to for from in at on under mr
  mrs ms dr also then being both like including include included includes namely while when
  after before than that which served serves serving current but not where has had have new
  late between met called against based`.split(/\s+/),
);

/** As American papers write them. */
const courtesies: ReadonlySet<string> = new Set(['mr.', 'mrs.', 'ms.', 'dr.']);

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '’s': "'s",
  "'s": "'s",
  '–': '-',
  '—': '-',
  '―': '-',
  '‒': '-',
};

/** The sentences with a title and a person, in text order. */
export function* roleSentences(
  document: Pick<Document, 'text' | 'tokens' | 'sentences' | 'mentions'>,
  countries: ArticleCountries,
): Generator<RoleSentence> {
  const { mentions, sentences } = document;
  let at = 0;
  let byline: Sentence | null = null;
  for (const sentence of sentences) {
    const first = at;
    let hasTitle = false;
    let hasPerson = false;
    for (; at < mentions.length && (mentions[at] as Mention).start < sentence.end; at += 1) {
      const { type } = mentions[at] as Mention;
      if (type === 'title') hasTitle = true;
      else if (type === 'person') hasPerson = true;
    }
    if (hasTitle && hasPerson)
      yield readRoleSentence(document, sentence, mentions.slice(first, at), countries);
    const [only] = at - first === 1 ? mentions.slice(first, at) : [];
    if (byline && only?.type === 'title' && isWhole(sentence, only)) {
      const both = { ...sentence, start: byline.start, firstToken: byline.firstToken };
      yield { ...readRoleSentence(document, both, mentions.slice(first - 1, at), countries), isByline: true };
    }
    byline = only?.type === 'person' && only.end === sentence.end ? sentence : null;
  }
}

/** Whether a sentence says nothing besides: "Staff Writer" under a byline. */
function isWhole({ start, end }: Sentence, mention: Mention): boolean {
  return mention.start === start && mention.end === end;
}

function readRoleSentence(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  sentence: Sentence,
  mentions: readonly Mention[],
  countries: ArticleCountries,
): RoleSentence {
  const roleSentence: RoleSentence = {
    items: [],
    titles: [],
    people: [],
    inside: new Map(),
    countryCount: 0,
    countries,
  };
  let title: Mention | null = null;
  let end = 0;
  let token = sentence.firstToken;
  const addTokens = (until: number): void => {
    for (; token < sentence.endToken && (tokens.starts[token] as number) < until; token += 1) {
      if ((tokens.starts[token] as number) < end) continue;
      const { symbol, word } = plainWord(text.slice(tokens.starts[token], tokens.ends[token]));
      roleSentence.items.push({
        symbol,
        word,
        mention: null,
        country: null,
        head: '',
        title: '',
      });
    }
  };
  for (const mention of mentions) {
    if (title && mention.start < title.end) {
      roleSentence.inside.get(roleSentence.items.length - 1)?.push(mention);
      continue;
    }
    addTokens(mention.start);
    const index = roleSentence.items.length;
    let head = '';
    if (mention.type === 'title') {
      title = mention;
      head = postOf(text.slice(mention.start, mention.end));
      roleSentence.titles.push(index);
      roleSentence.inside.set(index, []);
    } else if (mention.type === 'person') roleSentence.people.push(index);
    const country = countries.countryOf(mention);
    if (country !== null) roleSentence.countryCount += 1;
    roleSentence.items.push({
      symbol: mentionSymbols[mention.type],
      word: '',
      mention,
      country,
      head,
      title: mention.type === 'title' ? text.slice(mention.start, mention.end) : '',
    });
    end = mention.end;
  }
  addTokens(sentence.end);
  return roleSentence;
}

const generals = /\b(attorney|secretary|director|governor|solicitor|consul|inspector)[\s-]general\b/i;
const prefixes = /^(?:vice|ex|co|deputy|sub)-(?=\p{L}{4})/u;

/** What someone is, the same for the forms of a post: "president" for "ex-president" and "Vice-President". */
function postOf(title: string): string {
  const head = headOf(title);
  const [, post] = head === 'general' ? (generals.exec(title) ?? []) : [];
  return post ? `${post.toLowerCase()}-general` : head.replace(prefixes, '');
}

const plainWord = remembering((word) => ({
  symbol: symbolOf(word),
  word: word.toLowerCase().replace('’', "'"),
}));

/** "w" for an ordinary word, "W" for a capitalised one, "#" for a number. */
export function symbolOf(token: string): string {
  if (Object.hasOwn(marks, token)) return marks[token] as string;
  const code = token.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return '#';
  const lower = token.toLowerCase();
  if (relatingWords.has(lower)) return lower;
  if (courtesies.has(lower)) return lower.slice(0, -1);
  if (token.length === 1 && lower === token.toUpperCase()) return token;
  return lower === token ? 'w' : 'W';
}
