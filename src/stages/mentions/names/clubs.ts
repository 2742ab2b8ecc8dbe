import { countriesOfName } from '../../../knowledge/countries.js';
import type { Document, Mention, Sentence, Span } from '../../../pipeline/document.js';
import { firstEndingAfter, overlaps } from '../../../text/spans.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from './claims.js';

/*
 * Clubs that are called by their town: "Toronto lost to Boston in overtime". Teams of countries
 * stay places.
 */

const name = String.raw`\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,2}`;
const result =
  String.raw`(?:beat|beats|defeat(?:ed|s)?|thrash(?:ed|es)?|hammer(?:ed|s)?|edge[ds]?|stun(?:ned|s)?|down(?:ed|s)|overc[ao]me|rout(?:ed|s)?|swe(?:pt|eps)|` +
  String.raw`trounce[ds]?|outclass(?:ed|es)?|demolish(?:ed|es)?|knock(?:ed|s)? out|eliminate[ds]?|held|face[ds]?|host(?:ed|s)?|take[s]? on|took on|` +
  String.raw`play(?:ed|s)?(?: at home to| away to)?|(?:dr[ae]ws?|drew)(?: \d+[-–]\d+)? (?:with|at|against)|(?:lost|lose|loses|fell|falls?|succumbed)(?: \d+[-–]\d+)? (?:to|at|against)|` +
  String.raw`(?:won|wins?)(?: \d+[-–]\d+)? (?:at|against|over))`;
const twoTeams = new UnicodeRegExp(
  String.raw`(?<![\p{L}\p{N}] )(${name}) ${result} (?:the )?(${name})(?![\p{L}\p{N}])`,
  'gu',
);

const teamBefore = new UnicodeRegExp(
  String.raw`(?:\b(?:win|victory|triumph|draw|defeat|loss|game|match|clash|tie|fixture|final|point|goals?)\s(?:over|against|with|by|to|at)|` +
    String.raw`\b(?:beat|beating|beaten by|lost to|losing to|against|lifts?|keeps?|leaves?|sends?|puts?|signed for|signed by|loan (?:from|to|at)|knocked out by|eliminated by|scored for|play(?:ed|ing)? for|coach of|manager of|captain of|above|below|ahead of|level with|clear of))\s(?:the\s)?$`,
);
/** A player's way: "moved from Porto to Marseille for a record fee". */
const transfer = new UnicodeRegExp(
  String.raw`\b(?:moved?|moves|moving|switch(?:ed|es)?|transfer(?:red|s)?|joined|joins|returned)(?: (?:from|to) (?:the )?${name})? (?:from|to) (?:the )?$`,
);
const fee = /\b(?:fee|loan|contract|transfer|deal|season|striker|midfielder|defender|goalkeeper|winger)\b/;
const role = String.raw`(?:head coach|coach|manager|captain|striker|midfielder|goalkeeper|defender|winger|forward|quarterback|pitcher|fans|supporters|squad|side|players?|boss|keeper|skipper|centre-back|full-back|batsman|bowler)`;
const teamAfter = new UnicodeRegExp(
  String.raw`^(?:['’]s?)?\s(?:(?:\p{Ll}+\s)?${role}\b|(?:scored|conceded|equalised|equalized|had hit|hit the post|led|lead|trailed|trail|won|wins|lost|lose|loses|drew|beat|remain|remains|climbed|moved|went|are|were|sit|stay|stayed|kicked off|dominated|host|travel|face|play|take on)\b` +
    String.raw`[^.;:]{0,60}?(?:\d[-–]\d|\bgoals?\b|\bminutes?\b|\bpoints?\b|\bgames?\b|\bmatch|\btable\b|\bdanger\b|\bleague\b|\bseason\b|\bhalf\b|\bplace\b|\bhome\b|\baway\b|\bto play\b)|just above|level with)`,
);

/** "Everton 1-0" that the engine took for an event. */
const scoreAtEnd = /\s\d{1,3}[-–]\d{1,3}$/;
const scored = /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/;
/** Words of reports of games; two of them make a text one. */
const cues =
  /\b(?:goals?|goalkeeper|goalless|striker|midfielder|half-time|stoppage time|extra time|overtime|penalty|hat-trick|equaliser|relegation|league|playoffs?|play-offs?|semi-?finals?|quarter-?finals?|quarterback|touchdown|innings?|wickets?|pitcher|home run|shutout|rebounds|head coach|kick-?off|matchday|clean sheet|title race|away win|home win|at home|the table|second half|first half|the season|knockout|group stage|derby|transfer window)\b/gi;
const enoughCues = 2;

/** The clubs that a report of games calls by their towns, where the engine sees the towns. */
export function clubClaims(
  document: Pick<Document, 'text' | 'sentences'>,
  candidates: readonly Mention[],
  known: readonly Claim[],
): Claim[] {
  const { text, sentences } = document;
  const found = new Set([...text.matchAll(cues)].map(([cue]) => cue.toLowerCase()));
  if (found.size === 0 && !scored.test(text)) return [];
  const isReport = found.size >= enoughCues;
  const ofGames = new Map<number, boolean>();
  const isReportAt = (at: number): boolean => {
    if (isReport) return true;
    const index = firstEndingAfter(sentences, at);
    let isOne = ofGames.get(index);
    if (isOne === undefined) ofGames.set(index, (isOne = isOfGames(text, sentences[index])));
    return isOne;
  };
  const clubs = new Map<number, Claim>();
  const teamsOrTowns = candidates.filter(
    // An organization that a report treats as a team is one wherever it is named.
    ({ type, start, end }) => type === 'organization' || (type === 'place' && isTown(text.slice(start, end))),
  );
  const add = ({ start, end }: Span): void => {
    clubs.set(start, { start, end, type: 'organization', score: ruleScore });
  };
  const names = candidates.filter(({ type }) => type !== 'title');
  const teams = new Set<number>();
  for (const match of text.matchAll(twoTeams.for(text))) {
    const [all, first = '', second = ''] = match;
    if (!isReportAt(match.index)) continue;
    const spans = [
      { start: match.index, end: match.index + first.length },
      { start: match.index + all.length - second.length, end: match.index + all.length },
    ];
    const areKnown = spans.map((span) => names.some((one) => overlaps(one, span)));
    spans.forEach((span, index) => {
      teams.add(span.start);
      // Beside a name that the engine sees, one that it overlooks is a team, too.
      if (
        areKnown[index] === false &&
        areKnown[1 - index] === true &&
        isTown(text.slice(span.start, span.end))
      )
        add(span);
    });
  }
  for (const { type, start, end } of names) {
    const [score] = type === 'event' ? (scoreAtEnd.exec(text.slice(start, end)) ?? []) : [];
    if (score !== undefined && isTown(text.slice(start, end - score.length)))
      add({ start, end: end - score.length });
  }
  for (const { start, end } of teamsOrTowns) {
    const isTeam =
      teams.has(start) ||
      (isReportAt(start) &&
        (isTransfer(document, start) ||
          teamBefore.test(text.slice(Math.max(0, start - 40), start)) ||
          teamAfter.test(text.slice(end, end + 110))));
    if (isTeam && !known.some((claim) => claim.start < end && claim.end > start)) add({ start, end });
  }
  return [...clubs.values()];
}

function isTransfer({ text, sentences }: Pick<Document, 'text' | 'sentences'>, at: number): boolean {
  if (!transfer.test(text.slice(Math.max(0, at - 60), at))) return false;
  const sentence = sentences[firstEndingAfter(sentences, at)];
  return sentence !== undefined && fee.test(text.slice(sentence.start, sentence.end));
}

/** Whether a sentence tells of a game: it has a score, or a word that only such reports have. */
function isOfGames(text: string, sentence: Sentence | undefined): boolean {
  const words = sentence ? text.slice(sentence.start, sentence.end) : '';
  return scored.test(words) || words.search(cues) >= 0;
}

const nations =
  /^(?:England|Scotland|Wales|Northern Ireland|Great Britain|West Indies|Ireland|Britain|Europe|Asia|Africa)$/;

function isTown(name: string): boolean {
  return !nations.test(name) && countriesOfName(name).length === 0;
}
