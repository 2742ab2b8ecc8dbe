import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/* What somebody leaves, and who is made to leave it. */

const dismissed = 'sacked|fired|dismissed|removed|ousted|deposed|axed';
const leaving = `(?:${dismissed}|deselected|resigned|quit|retired|(?:stepped|stood) down|bowed out|forced out|voted out)`;
const givingUp =
  '(?:left|quit|lost|gave up|resigned(?: from)?|relinquished|vacated|stripped of|relieved of|ended|finished)';
const when =
  '(?: (?:on|in|by|last|late|early|earlier|this|after|over|yesterday|today|abruptly|suddenly)(?: (?:(?:Mr|Mrs|Ms|Dr|Gov|Sen|Gen)\\. )?[^.,;:()"“”]{1,25})?)?';
const determiner = '(?:(?:the|an?|its|their|his|her) )?';
const post = '(?:job|post|position|role|office|duties|tenure|stint)';
const names = String.raw`(?:\p{Lu}[\p{L}.'’]* ){0,3}`;

/**
 * "was sacked as head", "resigned on Monday as England coach", "left her post as editor", "left as editor", "had been
 * director": what somebody has left.
 */
const left = new UnicodeRegExp(
  [
    String.raw`(?:^|[^\p{L}])${leaving}${when} as ${determiner}${names}$`,
    String.raw`(?:^|[^\p{L}])${givingUp} (?:his|her|their|the) ${post} (?:as|of) ${determiner}${names}$`,
    // "was left as the only mayor" is of who stays.
    String.raw`(?<!\b(?:is|are|was|were|be|been|being))\s(?:left|departed)(?: office)? as (?:(?:the|its|their|his|her) )?${names}$`,
    String.raw`(?:^|[^\p{L}])had been ${determiner}$`,
  ].join('|'),
);
/** What is still to come, or does not come about: "will be dismissed as", "was nearly ousted as". */
const notLeft = new UnicodeRegExp(
  String.raw`\b(?:will|would|could|should|might|may|must|to|not|never|nearly|almost|if|unless)\s(?:\p{L}+\s){0,2}(?:${leaving}|${givingUp})\b|n['’]t\s|\b(?:if|would|could|might|wishes|wished)\b.{0,20}had been`,
);

/** Whether somebody has left the title that these words lead to. */
export function isLeft(preceding: string): boolean {
  return left.test(preceding) && !notLeft.test(preceding);
}

const dismissing = new UnicodeRegExp(
  String.raw`(?:^|[^\p{L}])(?:${dismissed}|fires|sacks|ousts|dismisses|removes|deposes)\s(?:\p{L}+\s){0,3}$`,
);
const asWhat = new UnicodeRegExp(
  String.raw`^\s(?:from\s(?:his|her|their|the)\s${post}\s)?as\s${determiner}${names}$`,
);

/** "Roe fired Bo Li as editor": whether the one before these words is made to leave what follows them. */
export function isDismissed(beforePerson: string, between: string): boolean {
  return asWhat.test(between) && dismissing.test(beforePerson) && !notLeft.test(beforePerson);
}

const toppled = new UnicodeRegExp(
  String.raw`(?:^|[^\p{L}])(?:[Oo]usted|[Dd]eposed|[Tt]oppled|[Oo]verthrown|([Ss]acked|[Ff]ired))\s(?:\p{Lu}[\p{L}.]*(?:['’]s)?\s){0,2}(?:central bank\s)?$`,
);

/**
 * "The ousted Egyptian president", "the sacked minister"; not of a quarterback in a match, nor of whose something is
 * fired. `following` begins after the title and, where it follows, the person.
 */
export function isToppled(preceding: string, title: string, following: string): boolean {
  const match = toppled.exec(preceding);
  if (!match || notLeft.test(preceding)) return false;
  return match[1] === undefined || !(/quarterback|\bQB\b/i.test(title) || /^['’]s?(?:\s|$)/.test(following));
}
