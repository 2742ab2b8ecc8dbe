import { UnicodeRegExp } from '../../../text/unicode-regexp.js';

/*
 * What shows that a name which is also somebody's, a town's or a word is that of a company, a
 * paper, a university or a party: the words right before and after it.
 */

/** What stands before a name and after it, within reach. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Patterns of the words before and after a name. */
interface Frames {
  readonly before: UnicodeRegExp;
  readonly after: UnicodeRegExp;
}

const company: Frames = {
  before: new UnicodeRegExp(
    String.raw`(?:\b(?:shares? (?:in|of)|stakes? in|stocks? (?:in|of)|invest(?:ed|ors?|ing|ment) in|sued|sues|suing|` +
      String.raw`(?:lawsuits?|complaints?|suit) against|brokers? (?:of|at|from)|traders? (?:of|at)|analysts? (?:at|from|with)|` +
      String.raw`economists? at|subsidiary of|unit of|division of|parent of|owner of|owned by|made by|makers? of|` +
      String.raw`(?:chief executive|CEO|chairman|chairwoman|founder|head|president|directors?|managers?|executives?|employees|workers|staff|customers|shareholders|board) of|` +
      String.raw`(?:employees|workers|staff|job|executives?|managers?) at|acquisition of|takeover of|purchase of|merger with|` +
      String.raw`(?:acquired|bought|sold|developed|manufactured|produced|operated|run|hired|employed|supplied) by|` +
      String.raw`competes? with|rivals?|rivals? such as|companies (?:such as|like|including)|brands? (?:such as|like|including)|such as)\s)$`,
    'ui',
  ),
  after: new UnicodeRegExp(
    String.raw`^(?:['’]s?)?\s(?:shares?|stocks?|profits?|revenues?|earnings|sales|stores?|shops?|branch(?:es)?|outlets?|plants?|factory|factories|` +
      String.raw`executives?|customers|shareholders|investors|employees|headquarters|CEO|chief executive|brands?|products|bank|` +
      String.raw`(?:said|says) (?:its|it|sales|profits?)|reported (?:a|its|that|profits?|sales|revenue)|posted|raised its|launched|unveiled|recalled|recalls|` +
      String.raw`acquired|bought|buys|agreed to (?:buy|pay|sell)|lent|lends|sells|makes|employs|hired|hires|owns|shares fell|plans to (?:open|close|cut|build|launch)|` +
      String.raw`raised the (?:wages|prices?|pay)|cut (?:jobs|prices)|settled|filed for|paid|is owned by|was acquired|was founded)\b`,
    'u',
  ),
};

const university: Frames = {
  before: new UnicodeRegExp(
    String.raw`\b(?:(?:degrees?|diploma|doctorate|Ph\.?D\.?|MBA|master['’]s|bachelor['’]s|scholarship|fellowship|chair|professors?|` +
      String.raw`lecturers?|lecturer|students?|researchers?|scientists?|economists?|historians?|sociologist|alumn\w+|graduates?|` +
      String.raw`undergraduate|freshman|sophomore|dean|provost|taught|teaches|studied|studies|studying|educated|enrolled|lectured|` +
      String.raw`faculty|tenure|thesis|admitted|accepted)\b[^.;:]{0,40}?\s(?:at|from|of|to|by)|graduated from|dropped out of|attended|` +
      String.raw`transferred (?:to|from)|a chair at)\s$`,
    'u',
  ),
  after: new UnicodeRegExp(
    String.raw`^(?:['’]s)?\s(?:professors?|students?|alumn\w+|graduates?|researchers?|campus|faculty|undergraduates?|Law School|Business School|Medical School)\b`,
  ),
};

const media: Frames = {
  before: new UnicodeRegExp(
    String.raw`\b(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|talk(?:ed|ing) to|interviews? with|interviewed by|reported by|reports? (?:in|by)|` +
      String.raw`reporting by|published (?:in|by)|(?:wrote|writes|writing) (?:in|for)|according to|(?:cover|pages|issue|edition|editors?|readers) of|` +
      String.raw`editor at|reporter (?:at|for|from|with)|journalist (?:at|for|from|with)|columnist (?:at|for)|correspondent for|` +
      String.raw`quoted (?:by|in)|seen by|first reported by|article in|op-ed in|essay in|study in)\s(?:the\s)?$`,
    'u',
  ),
  after: new UnicodeRegExp(
    String.raw`^(?:['’]s)?,?\s(?:magazine|newspaper|reporters?|journalists?|editors?|columnists?|correspondents?|reported|reports|wrote|quoted|published|cited|quoting|citing|headline|said in an? (?:report|editorial)|cover)\b`,
    'u',
  ),
};

const party: Frames = {
  before: new UnicodeRegExp(
    String.raw`(?:^|[\s(])(?:[Tt]he|for|by|from|under|with|against|and|between|among)\s$`,
  ),
  after: new UnicodeRegExp(
    String.raw`^(?:['’]s?)?\s(?:MPs?|leaders?|lawmakers?|voters?|candidates?|government|majority|party|conference|councillors?|won|lost|agreed|voted|said|leads|lead|have|has|had|and the|and|are|were|is|was|would|will)\b`,
    'u',
  ),
};

const byKind: Readonly<Record<string, Frames>> = { company, university, media, party };

/** Whether what stands around a name shows that a body of this kind is meant. */
export function isShown(kind: string | null, { before, after }: Surroundings): boolean {
  const frames = byKind[kind ?? 'company'];
  return frames !== undefined && (frames.before.test(before) || frames.after.test(after));
}
