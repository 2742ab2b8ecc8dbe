import type { Document, Mention, Sentence } from '../../pipeline/document.js';
import type { MentionType } from '../../types.js';
import { CountryWeights, isCountry } from './countries.js';
import { headOf } from '../../text/title-head.js';

/** A mention or a token outside of mentions, as the links see it. */
export interface SentenceItem {
  /** A capital letter for a mention's type, else a word or punctuation mark that says much. */
  symbol: string;
  mention: Mention | null;
  /** Whether it names a country. */
  isCountry: boolean;
  /** The head word of a title. */
  head: string;
}

/** A sentence that has a title, as a row of items. Mentions inside of a title are no items. */
export interface RoleSentence {
  items: SentenceItem[];
  /** Indexes of the titles and of the people among the items. */
  titles: number[];
  people: number[];
  /** The mentions inside of each title, by its index. */
  inside: Map<number, Mention[]>;
  /** How many of the items are countries. */
  countries: number;
  /** How often the article names each country, for all its scenes. */
  weights: CountryWeights;
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

/** Words that tell how what stands around them belongs together. */
const telling = new Set(
  `and or the a an of is was are were as who whose by with said says told be been become
  became becomes appointed named elected his her its their our to for from in at on under mr
  mrs ms dr also then being both like including include included includes namely while when
  after before than that which served serves serving current but not where has had have new
  late between met called against`.split(/\s+/),
);

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

/** The sentences with a title, in text order. */
export function* roleSentences(
  document: Pick<Document, 'text' | 'tokens' | 'sentences' | 'mentions'>,
): Generator<RoleSentence> {
  const { mentions, sentences } = document;
  const weights = new CountryWeights(document);
  let at = 0;
  for (const sentence of sentences) {
    const first = at;
    let hasTitle = false;
    let hasPerson = false;
    for (; at < mentions.length && (mentions[at] as Mention).start < sentence.end; at += 1) {
      const { type } = mentions[at] as Mention;
      if (type === 'title') hasTitle = true;
      else if (type === 'person') hasPerson = true;
    }
    if (hasTitle && hasPerson) yield readRoleSentence(document, sentence, mentions.slice(first, at), weights);
  }
}

function readRoleSentence(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  sentence: Sentence,
  mentions: readonly Mention[],
  weights: CountryWeights,
): RoleSentence {
  const roleSentence: RoleSentence = {
    items: [],
    titles: [],
    people: [],
    inside: new Map(),
    countries: 0,
    weights,
  };
  let title: Mention | null = null;
  let end = 0;
  let token = sentence.firstToken;
  const addTokens = (until: number): void => {
    for (; token < sentence.endToken && (tokens.starts[token] as number) < until; token += 1) {
      if ((tokens.starts[token] as number) < end) continue;
      const word = text.slice(tokens.starts[token], tokens.ends[token]);
      roleSentence.items.push({ symbol: symbolOf(word), mention: null, isCountry: false, head: '' });
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
      head = headOf(text.slice(mention.start, mention.end));
      roleSentence.titles.push(index);
      roleSentence.inside.set(index, []);
    } else if (mention.type === 'person') roleSentence.people.push(index);
    const named = mention.type === 'place' || mention.type === 'organization';
    const country = named && isCountry(text.slice(mention.start, mention.end));
    if (country) roleSentence.countries += 1;
    roleSentence.items.push({
      symbol: mentionSymbols[mention.type],
      mention,
      isCountry: country,
      head,
    });
    end = mention.end;
  }
  addTokens(sentence.end);
  return roleSentence;
}

/** "w" for an ordinary word, "W" for a capitalised one, "#" for a number. */
export function symbolOf(token: string): string {
  if (Object.hasOwn(marks, token)) return marks[token] as string;
  const code = token.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return '#';
  const lower = token.toLowerCase();
  if (telling.has(lower)) return lower;
  if (token.length === 1 && lower === token.toUpperCase()) return token;
  return lower === token ? 'w' : 'W';
}
