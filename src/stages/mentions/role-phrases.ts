import { formOfAddress } from '../../knowledge/forms-of-address.js';
import { isOccupation, isOccupations } from '../../knowledge/occupations.js';
import type { Document, Mention, Sentence, Span } from '../../pipeline/document.js';
import { crossesAny, inTextOrder, overlaps } from '../../text/spans.js';
import { remembering } from '../../text/word-memo.js';
import { wordsOf } from '../../text/words.js';

/*
 * Titles by the construction that they stand in: "Ada Roe, a marine biologist", "was elected
 * treasurer", "the set designer was Ada Roe". Engines learn titles from what is common in the
 * news, and miss occupations that are not; beside a person's name grammar leaves no doubt that
 * a noun for an occupation is what that person is.
 *
 * A sentence is read as a row of symbols, one for each token or mention, and each construction is
 * a regular expression over it. All quantifiers are bounded, so that this takes linear time.
 */

/** An item of a sentence: its symbol and where it stands. */
interface Item extends Span {
  symbol: string;
  isMention: boolean;
}

/** Words that constructions name; any other is "w", or "W" with a capital. */
const named = new Set(
  `a an the is was are were be been being as who and or of for at in on to by with from has had have
  also now both currently once but not that which whose while when after before until since than her his its
  their our elected appointed named chosen sworn sworn-in hired installed re-elected reelected made become
  became becomes remains remained
  worked works working served serves serving acted acts acting began begins started starts trained trains
  stays stayed returned returns took takes will went goes spent spends promoted include includes used all`.split(
    /\s+/,
  ),
);
/** Left out between an article and a title: "the youngest mayor". */
const outside = new Set(
  `youngest oldest first second third last next new newest current sole only longest-serving newly
  then famous renowned veteran prominent popular`.split(/\s+/),
);
/** "a nurse for years": no complement. */
const timeUnits = new Set('years decades months weeks days ages year decade'.split(' '));
const emdash = /^[–—―]$/;

const modifier = '(?:[wWN] ){0,3}?';
/** "of the observatory", where nothing follows that might belong to it. */
const complement = '(?:(?:of the Y |(?:of|for|on) (?:the )?(?:[wW] ){1,2}(?:# )?)(?=(?:[,.;)]|and|was) |$))?';
const one = `(?<title>${modifier}N ${complement})`;
const several = `(?<title>${modifier}S ${complement})`;
const any = `(?<title>${modifier}[NS] ${complement})`;
/** What may stand after a title, and shows that its last noun is its head. */
const end = `(?=(?:[,.;:!?)"-]|and|or|of|for|at|in|on|to|by|with|from|who|but|while|when|after|before|until|since|that) |$)`;
/** The same where a list of names goes on. */
const stop = `(?=(?:[,.;)]|and|of|for|at) |$)`;
const article = '(?:(?:the|an?|its|their|his|her|our) )?';
const be = '(?:is|was|are|were|became|becomes|become|remains|remained) ';
const adverbs = '(?:(?:also|now|both|currently|once|J) ){0,2}';
const posts = '(?:elected|appointed|named|chosen|re-elected|reelected|made|hired|installed) ';
const active =
  '(?:worked|works|working|served|serves|serving|acted|acts|acting|began|begins|started|starts|trained|trains|stays|stayed|returned|returns|took|takes|sworn|elected|appointed|named|chosen|hired|installed|re-elected|reelected) ';

/** What may stand before "coach Ada Roe", where "coach" is no verb. */
const beforePhrase = '(?<=^|(?:[,;:"(MW-]|\'s|and|by|with|from|of|for|at|while|when|after|before|but) )';
const aside = '(?:(?:from|of|at|in|for) (?:the |an? )?(?:[wWM] ){1,4})?';

/** The constructions, each with the person and the title. */
const constructions: readonly RegExp[] = [
  // "India off-spinner Ada Roe", "said coach Ada Roe", "spokeswoman Lt. Col. Ada Roe"
  `${beforePhrase}(?<title>N )(?=(?:of (?:the )?M )?(?:R |m )?P )`,
  // "Ada Roe and Bo Li, all engineers at Andex"
  `P (?:, |are |were )(?:all|both) (?<title>(?:w ){0,2}S )`,
  // "Ada Roe will be the next mayor"
  `P (?:, )?(?:who )?will (?:be|become) ${article}${adverbs}${one}${end}`,
  // "The play has dancers Ada Roe and Bo Li"
  `(?<=^|(?:[,;:"(M-]|and|by|with|from|of|for|has|have|had|include|includes|are|were) )(?<title>S )(?=(?:R |m )?P (?:and|,) )`,
  // "Ada Roe, the team's physiotherapist"
  `P , (?:the |its |their |his |her )?(?:[wW] ){1,3}'s ${one}${end}`,
  // "Ada Roe from the youth team was named player of the day"
  `P ${aside}(?:was|were) ${posts}${article}${one}${stop}`,
  // "Ada Roe went on to become a judge", "used to be a spy"
  `P (?:, )?(?:who )?(?:J |now |later )?(?:went on|goes on|used) to (?:be|become|(?:w )?as) ${article}${adverbs}${any}${end}`,
  // "Ada Roe spent ten years as a miner"
  `P (?:has |had )?(?:spent|spends) (?:[w#] ){0,2}Y as ${article}${adverbs}${any}${end}`,
  // "promoted Ada Roe to chief pilot"
  `promoted P to (?:be )?${article}${one}${stop}`,
  // "The player of the year was Ada Roe"
  `(?<=^|[,;"] |and )(?:the )?(?<title>(?:w )?N of the [wY] )was P `,
  // "Ada Roe, a marine biologist,"; "Ada Roe, the conductor."
  `P , (?:# , )?(?:the|an?) ${adverbs}${one}${end}`,
  // "Ada Roe, health minister, Bo Li, ..."; "Ada Roe (health minister)"
  `P [,(] ${adverbs}${one}(?=[,.;)] |$)`,
  // "Ada Roe is a nurse", "Ada Roe, who is also a beekeeper", "became the youngest mayor"
  `P (?:, )?(?:who )?(?:has |had |have )?(?:been |${be})${adverbs}${article}${adverbs}${any}${end}`,
  // "Ada Roe has worked as a nurse", "was sworn in as governor"
  `P (?:, )?(?:who )?(?:(?:has|had|have|was|were|will|be|been|also) ){0,3}${active}(?:(?:in|over|on|out|work|D) ){0,2}as ${article}${adverbs}${any}${end}`,
  // "elected Ada Roe as treasurer, Bo Li as secretary"
  `P as ${article}${adverbs}${any}${stop}`,
  // "Ada Roe was elected chairwoman"
  `P (?:was|were|has been|had been|is|be) ${posts}${article}${one}${stop}`,
  // "The set designer was Ada Roe", "the choreographers were Ada Roe and Bo Li"
  `(?<=^|[,;"] |and )the ${adverbs}${one}(?:was|is) (?:the |an? )?(?:[mMTR] )?P ${stop}`,
  `(?<=^|[,;"] |and )the ${adverbs}${several}(?:were|are) P (?:, P ){0,4}(?:and )P `,
  // "The conductor, Ada Roe, ..."; "from a preacher, Sheikh Bo Li, ..."
  `(?<=^|[,;"DWM] |and |'s |(?:the|an?|its|their|his|her|our) )(?:the )?${adverbs}${one}(?:(?:of|for|in|at) (?:the )?(?:M|W|W W) )?, (?:[mMTR] ){0,2}P [,.]`,
  // "Marek Havel | Science Correspondent" above an article
  `(?<=^|by )P (?<bar>[|•·] )(?<title>(?:W ){0,3}N )$`,
  // "a judge surnamed Tan"
  `an? ${one}(?:surnamed|called) P `,
].map((source) => new RegExp(source, 'dg'));

/** "named Ada Roe chief executive and Bo Li treasurer": only where a verb gives posts. */
const elliptical = new RegExp(`P (?<title>(?:[wWN] ){0,2}N )${stop}`, 'dg');
const givesPosts = new RegExp(`(?:^| )${posts}`);
/** "a painter, sculptor and radio host", "is a marine biologist and the director". */
const joined = [
  new RegExp(`${beforePhrase}(?<title>N )(?=and T (?:, )?P )`, 'dg'),
  new RegExp(
    `(?:P (?:, |is |was |, who is )(?:the |an? )?)(?:T , ){0,4}T (?:, |, and |and (?:the |an? )?)${one}${end}`,
    'dg',
  ),
  new RegExp(
    `(?:P (?:, |is |was |, who is ))(?:the |an? )?(?:T , ){0,3}${one}(?=(?:,|and|, and) (?:the |an? )?T )`,
    'dg',
  ),
];

/** The mentions with titles that their constructions show. */
export function withRolePhrases(
  { text, tokens, sentences }: Pick<Document, 'text' | 'tokens' | 'sentences'>,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (!mentions.some(({ type }) => type === 'person')) return mentions;
  const found: Mention[] = [];
  let at = 0;
  let isAfterByline = false;
  for (const sentence of sentences) {
    let own: Mention[] = [];
    for (; (mentions[at]?.start ?? Infinity) < sentence.end; at += 1) own.push(mentions[at] as Mention);
    const designation = isAfterByline && own.length === 0 ? itemsOf({ text, tokens }, sentence, own) : [];
    const isShort = own.length === 1 && sentence.endToken - sentence.firstToken <= mostBylineTokens;
    isAfterByline = isShort && byline.test(rowOf(itemsOf({ text, tokens }, sentence, own)));
    const [first, last] = [designation[0], designation.at(-1)];
    if (first && last && isDesignation.test(rowOf(designation)))
      found.push({ type: 'title', start: first.start, end: last.end, score });
    if (!own.some(({ type }) => type === 'person')) continue;
    const become = whatPeopleBecome(text, sentence, own);
    if (become.length > 0) {
      for (const mention of become) found.push(mention);
      own = inTextOrder([...own, ...become]);
    }
    // A title found may be what another one is joined with.
    for (let round = 0; round < mostJoined; round += 1) {
      const items = itemsOf({ text, tokens }, sentence, own);
      const more = titlesIn(items, mentions, round);
      if (more.length === 0) break;
      for (const mention of more) found.push(mention);
      own = inTextOrder([...own, ...more]);
    }
  }
  return found.length === 0 ? mentions : inTextOrder([...mentions, ...found]);
}

const becoming =
  /\b(?:became|becomes?|becoming) an? (\p{Ll}+)(?![\p{L}-])|\bnot only an? (\p{Ll}+) but (?:also )?an? (\p{Ll}+)(?![\p{L}-])/dgu;

/** "Ada Roe, who studied law and became a judge", "not only a surgeon but a poet": an occupation by itself. */
function whatPeopleBecome(text: string, { start, end }: Sentence, own: readonly Mention[]): Mention[] {
  const written = text.slice(start, end);
  if (!/\b(?:becom|became|not only)/.test(written)) return [];
  const titles: Mention[] = [];
  for (const match of written.matchAll(becoming)) {
    for (const bounds of match.indices?.slice(1) ?? []) {
      if (bounds === undefined || !isOccupation(written.slice(...bounds))) continue;
      const title = { type: 'title' as const, start: start + bounds[0], end: start + bounds[1], score };
      if (!own.some((other) => overlaps(other, title))) titles.push(title);
    }
  }
  return titles;
}

/** A line with nothing but who wrote the article, and one with what they are: "Staff Writer". */
const mostBylineTokens = 10;
const byline = /^(?:by )?P $/;
const isDesignation = /^(?:[wWN] ){0,3}N $/;

function rowOf(items: readonly Item[]): string {
  return items.map(({ symbol }) => `${symbol} `).join('');
}

const mostJoined = 5;

/** How sure such a title is: of those that the engines lack in the gold articles nine in ten are right or more. */
const score = 0.9;

function titlesIn(items: readonly Item[], all: readonly Mention[], round: number): Mention[] {
  const row = rowOf(items);
  if (!/[NS] /.test(row)) return [];
  // The item that each offset of the row belongs to.
  const itemAt: number[] = [];
  for (const [index, { symbol }] of items.entries())
    for (let length = symbol.length + 1; length > 0; length -= 1) itemAt.push(index);
  const taken = new Set<Item>();
  const found: Mention[] = [];
  const patterns = [
    ...(round === 0 ? constructions : []),
    ...(round === 0 && givesPosts.test(row) ? [elliptical] : []),
    ...joined,
  ];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(row); match; match = pattern.exec(row)) {
      const [from, to] = match.indices?.groups?.title ?? [0, 0];
      const [firstIndex, lastIndex] = [itemAt[from], itemAt[to - 1]];
      pattern.lastIndex = Math.max(match.index + 1, from);
      if (firstIndex === undefined || lastIndex === undefined) continue;
      const within = items.slice(firstIndex, lastIndex + 1);
      const [first, last] = [within[0], within.at(-1)];
      if (!first || !last) continue;
      const title: Mention = { type: 'title', start: first.start, end: last.end, score };
      const isFree = within.every((item) => !item.isMention && !taken.has(item));
      if (!isFree || crossesAny(title, all)) continue;
      found.push(title);
      for (const item of within) taken.add(item);
    }
  }
  return found;
}

function itemsOf(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  sentence: Sentence,
  mentions: readonly Mention[],
): Item[] {
  const items: Item[] = [];
  let end = 0;
  let next = 0;
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    const start = tokens.starts[token] ?? 0;
    if (start < end) continue;
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const mention = mentions[next];
    if (mention && mention.start <= start) {
      ({ end } = mention);
      items.push({ symbol: symbolOfMention(text, mention), isMention: true, start: mention.start, end });
      continue;
    }
    end = wordEnd(text, tokens, token, mention?.start ?? Infinity);
    items.push({ symbol: symbolOf(text.slice(start, end)), isMention: false, start, end });
  }
  return items;
}

/** Where a word ends, with the parts that hyphens join to it: "off-spinner" is three tokens. */
function wordEnd(text: string, { starts, ends }: Document['tokens'], token: number, limit: number): number {
  let last = token;
  while (
    text[ends[last] ?? -1] === '-' &&
    ends[last + 1] === (ends[last] ?? 0) + 1 &&
    starts[last + 2] === ends[last + 1] &&
    isLetter.test(text[ends[last + 1] ?? -1] ?? '') &&
    isLetter.test(text[(ends[last] ?? 0) - 1] ?? '') &&
    (ends[last + 2] ?? 0) <= limit
  )
    last += 2;
  return ends[last] ?? 0;
}

const isLetter = /\p{L}/u;

const symbols: Readonly<Partial<Record<Mention['type'], string>>> = { person: 'P', title: 'T', date: 'D' };

/** "R" for a rank or an honorific, "T" for any other title, "M" for a name of no person. */
function symbolOfMention(text: string, { type, start, end }: Mention): string {
  const kind = type === 'title' ? formOfAddress(wordsOf(text.slice(start, end)).join(' '))?.kind : undefined;
  return kind === 'rank' || kind === 'honorific' ? 'R' : (symbols[type] ?? 'M');
}

const symbolOf = remembering((word: string): string => {
  const lower = word.toLowerCase();
  if (named.has(lower) || lower === 'surnamed' || lower === 'called') return lower;
  if (/^(?:mr|mrs|ms|dr)\.?$/.test(lower)) return 'm';
  if (outside.has(lower)) return 'J';
  if (timeUnits.has(lower)) return 'Y';
  if (isOccupation(lower)) return 'N';
  if (isOccupations(lower)) return 'S';
  if (emdash.test(word)) return '-';
  if (/^[“”„«»]$/.test(word)) return '"';
  if (/^['’]s$/.test(word)) return "'s";
  if (/^\d/.test(word)) return '#';
  if (!/^[\p{L}][\p{L}'’.-]*$/u.test(word)) return word;
  return lower === word ? 'w' : 'W';
});
