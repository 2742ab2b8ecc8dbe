import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/* Clauses in the past tense that say that a role is past, and not only that it is told of. */

const determiner = '(?:(?:the|an?|its|their|his|her) )?';
/** "Northern Ireland's", "the BBC's", "the union's", "a Labour": whose the title is. */
const names = String.raw`(?:\p{Ll}+['’]s )?(?:\p{Lu}[\p{L}\p{N}.&'’-]*(?: of)? ){0,4}`;
const phrase = `${determiner}${names}`;

const inThePast = '(?:previously|formerly|once|most recently)';
/** "was previously head", "previously served as head", "served most recently as head". */
const wasBefore = new UnicodeRegExp(
  String.raw`\s(?:(?:was|were|been) (?:also )?${inThePast}|${inThePast} (?:was|were|been|(?:served|worked|acted) as)|(?:served|worked|acted) ${inThePast} as) ${phrase}$`,
);
/** "Ada Roe, formerly head of sales". */
const formerly = new UnicodeRegExp(String.raw`(?:^|[^\p{L}])(?:[Ff]ormerly|[Pp]reviously) ${phrase}$`);
/** "Ada Roe, once culture secretary, left", but "Ada Roe, once the mayor had spoken, left". */
const apposedOnce = new UnicodeRegExp(
  String.raw`^,\s\(?(?:once|most recently)\s(?:the\s)?(?:\p{Lu}[\p{L}. -]*['’]s\s)?(?:most\s\p{Ll}+\s)?$`,
);
const endOfPhrase = /^(?:$|\s?[,.;)]|\s(?:of|for|in|at|and)\s)/;
/** "Ada Roe, once chancellor, will": what is to come. */
const toCome = /^[^,.;]*,\s(?:will|would|shall|should|can|could|may|might|must)\b/;

/** "Was previously head", "formerly head", "once head": an adverb before the title says that it is past. */
export function isPastByAdverb(preceding: string, between: string, following: string): boolean {
  if (wasBefore.test(between) || formerly.test(preceding)) return true;
  return apposedOnce.test(between) && endOfPhrase.test(following.slice(0, 5)) && !toCome.test(following);
}

/** "Formerly head of sales, Ada Roe leads it", but "Previously minister Ada Roe had left". */
export function isPastBeforePerson(preceding: string, between: string): boolean {
  return between.startsWith(',') && formerly.test(preceding);
}

const countOfTime = String.raw`(?:(?:about|nearly|almost|more than|over|only|just|some) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|\d+)[ -](?:\p{Ll}+ )?(?:days?|weeks?|months?|years?|decades?|terms?|seasons?|games|matches)`;
/** What completes a title, but no further verb: "was mayor and lived there for years" is no end of it. */
const completed = String.raw`^(?:(?!\s(?:and|as|but|when|while|who|that)\s)[^.;:,]){0,50}`;
/** What follows "was head": "in 1987", "for three games", "under Roe", "before joining Andex". */
const thenOver = new UnicodeRegExp(
  [
    String.raw`^\sin\s(?:the\s)?(?:(?:early|mid|late)[\s-])?(?:1[89]\d\d|20[0-2]\d)s?\b`,
    String.raw`${completed}\sfor\s${countOfTime}\b`,
    String.raw`${completed}\sunder\s(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen)\s)?(?!Section|Article|Chapter|Rule)\p{Lu}\p{Ll}+`,
    String.raw`${completed}\sduring\sthe\s(?:\p{Lu}\p{L}+\s)+(?:administration|presidency|government|era)`,
    String.raw`${completed}\sbefore\s(?:(?:that|then)\b|\p{Ll}+ing\s|(?:s?he|they)\s(?:was|were|became|joined|moved|took|left)\b)`,
  ].join('|'),
);
/** "Before entering politics, Ada Roe". */
const beforeElse = new UnicodeRegExp(
  String.raw`(?:^|[^\p{L}])(?:[Bb]efore|[Pp]rior\sto)\s(?:that|this|then|\p{Ll}+ing\b[^,.;:!?"“”]{0,60}|(?:his|her|their)\s(?:election|appointment|promotion|retirement|move)\b[^,.;:!?"“”]{0,60}),?\s(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.?\s)?$`,
);

/** Whether what surrounds "Ada Roe was head" tells that it is over. */
export function isOver(beforePerson: string, following: string): boolean {
  return thenOver.test(following) || beforeElse.test(beforePerson);
}

/** "Ada Roe served two terms as mayor". */
const servedTerms = new UnicodeRegExp(String.raw`^(?:,? who)? (?:served|spent) ${countOfTime} as ${phrase}$`);
const whoWas = new UnicodeRegExp(String.raw`^,? who (?:was|were) ${phrase}$`);
/** "Ada Roe, who was head of sales, is now chair", "has been appointed chair": who has another post instead. */
const movedOn = new UnicodeRegExp(
  [
    String.raw`^[^,.;:]{0,80},\s(?:(?:(?:has|have|had)\s(?:now\s)?been|is|was|were)\s(?:now\s)?(?:(?:appointed|promoted|elevated|reassigned)(?!\s(?:by|in|on)\b)|(?:posted|transferred|shifted)\s(?:as\s|to\s(?:the\s)?(?!\p{L}+\s(?:[Hh]ospital|[Pp]rison|[Jj]ail))\p{Lu}))`,
    String.raw`(?:has|have)\s(?:now\s)?(?:become\s|been replaced\s(?:by|as)\s|taken over\sas\s)`,
    String.raw`is\snow\s(?:the|an?|its|their|head|chief|chair|deputy|senior|director)\b`,
    String.raw`now\s(?:heads|leads|runs|works|lives|serves|teaches)\b`,
    String.raw`(?:goes|moves|shifts)\s(?:to|as)\s|(?:becomes|succeeds|takes over\sas|took over\sas)\s|joins\s\p{Lu})`,
  ].join('|'),
);
/** "Roe joins from Andex, where she was head". */
const whereBefore = new UnicodeRegExp(
  String.raw`(?:\s(?:joins|joined|comes|came|moves|moved|arrives|arrived|transfers|transferred|hired|recruited|poached)\s(?:[^.;:,]{0,40}\s)?from|\s(?:left|leaves|leaving))\s[^.;:,]{2,60},\swhere\s(?:s?he|they)\s(?:was|were|had been|(?:served|worked) as)\s(?:(?:also|most recently|previously)\s)?${phrase}$`,
);

/** Whether somebody has moved on from the title. */
export function hasMovedOn(between: string, following: string): boolean {
  if (servedTerms.test(between) || whereBefore.test(between)) return true;
  return whoWas.test(between) && movedOn.test(following);
}

const apposed = new UnicodeRegExp(String.raw`^\s?[,(–—]\s?${phrase}$`);
const endOfTime = String.raw`(?=[\p{Lu}\d])(?:(?:early|mid|late)[\s-])?(?:\p{Lu}\p{Ll}+\s?)?(?:\d\d?,\s)?`;
const untilThen = new UnicodeRegExp(
  String.raw`^[^.;,)]{0,30}\s(?:from|between)\s(?:\p{Lu}\p{Ll}+\s)?\d{4}\s?(?:to|and|until|till|[-–])\s?${endOfTime}(\d{4})?|^[^.;,)]{0,30}\s(?:until|till)\s${endOfTime}(\d{4})`,
);
/** Of whom it is said without a verb: "Ada Roe, mayor until last year". */
const untilPast = /^\s(?:until|till)\s(?:last|recently|earlier|yesterday)\b/;

/** "Ada Roe, mayor until last year", "mayor from 2010 to 2014", as far as the article is not older than that. */
export function isUntilThen(between: string | null, following: string, year: number | null): boolean {
  if (untilPast.test(following)) return true;
  if (between === null || !apposed.test(between)) return false;
  const match = untilThen.exec(following);
  if (!match) return false;
  const [, range, end] = match;
  return (
    year === null ||
    !((range !== undefined && Number(range) > year) || (end !== undefined && Number(end) >= year))
  );
}

const finalOffice =
  /(?:^|\s)(?:governor|governor-general|president|prime minister|premier|chancellor|king|queen|emperor|empress|shah|tsar|sultan|viceroy|monarch|ruler|leader)\sof\s(?:the\s)?[A-Z]/;
const last = /\bthe\slast\s(?:[\p{L}-]+\s){0,2}$/u;
const ofMany = /^\s(?:to|who|whose|that|elected)\b/;

/** "The last governor of Hong Kong", but "the last president of Chile to visit". */
export function isLastOfAll(preceding: string, title: string, following: string): boolean {
  return last.test(preceding) && finalOffice.test(title) && !ofMany.test(following);
}
