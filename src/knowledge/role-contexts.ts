/*
 * Words between a person and a title that say that the person does not hold it.
 *
 * What: denial and what is not (yet) so ("is not a doctor", "refused to become chairman",
 * "tipped as the next governor"); kinship ("the son of the minister"); verbs of succession,
 * whose object is who left the post ("replaces Ada Roe as editor"); verbs and phrases that make
 * of their subject what follows ("remained president"); and what may begin an adverbial in
 * front of a clause ("Asked about the ambassador, Ada Roe smiled").
 * Source: general knowledge of English. Date: 2026-11.
 * To extend: a word in the list of its use, in small letters.
 */

import { listed } from '../text/words.js';

/** What follows in the same clause is denied, wished for, offered or feigned. */
export const unrealWords: ReadonlySet<string> = new Set(
  listed(`
    not never no nor n't neither cannot denied denies denying refused refuses refusing declined declines
    declining rejected rejects spurned might could would may should wants wanted want hopes hoped hoping
    wishes wished dreams dreamed dreamt dreaming aspires aspired aspiring pretended pretends pretending
    posed poses posing impersonated impersonating tipped touted mooted rumoured rumored favourite favorite
    frontrunner bid lost failed fails nearly almost turned unless whether if expected likely unlikely poised
    slated passed overlooked offered covet covets coveted mistakenly wrongly falsely incorrectly erroneously purportedly supposedly
  `),
);

/** Whom they are said of is wished or expected to be something: "wants Ada Roe as its leader". */
export const wishVerbs: ReadonlySet<string> = new Set(
  listed(`
    want wants wanted expect expects expected tip tips tipped prefer prefers preferred propose proposes
    proposed suggest suggests suggested consider considers considered urge urges urged ask asks asked
    block blocks blocked reject rejects rejected oppose opposes opposed veto vetoes vetoed
  `),
);

/** What follows "that" is not so, or not known to be so: "it is not true that". */
export const denials: ReadonlySet<string> = new Set(
  listed(
    `not no never false untrue denied denies deny doubt doubts doubted unlikely rumour rumor rumours rumors if
    nobody noone none hoax myth lie speculation fears wrongly falsely mistakenly erroneously incorrectly`,
  ),
);

/** Kinship and the like: what follows "of" is somebody else. */
export const kinNouns: ReadonlySet<string> = new Set(
  listed(`
    son sons daughter daughters wife widow husband widower father mother parents brother brothers sister
    sisters cousin cousins nephew niece uncle aunt grandson granddaughter grandfather grandmother
    grandchildren stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law
    father-in-law mother-in-law fiance fiancee boyfriend girlfriend friend friends heir ex-wife ex-husband
    colleague colleagues classmate classmates schoolmate acquaintance acquaintances roommate roommates flatmate
    flatmates housemate housemates neighbour neighbours neighbor neighbors
  `),
);

/** Their object is who held the post before. */
export const successionVerbs: ReadonlySet<string> = new Set(
  listed(`
    succeed succeeds succeeded succeeding replace replaces replaced replacing oust ousts ousted ousting
    unseat unseats unseated unseating supplant supplants supplanted follow follows followed following
  `),
);

/** Words that make what follows something that their subject or object is. */
export const predicativeWords: ReadonlySet<string> = new Set(
  listed(`
    is was are were be been being am 's 're became become becomes becoming remain remains remained remaining
    as named names naming appointed appoints appointing elected elects re-elected chosen nominated promoted
    made makes making crowned declared ordained installed designated dubbed called titled styled turned
    serve serves served serving acted acting works worked working stay stays stayed role post position
    title rank job office seat duties duty function tenure stint term career like including namely
    voted hired picked selected honoured honored play plays played recruited considered deemed judged proclaimed
    anointed acclaimed pronounced rated reckoned
  `),
);

/** Prepositions that begin or continue an adverbial, whose object acts in no other clause. */
export const adverbialWords: ReadonlySet<string> = new Set(
  listed(
    `about with from by against to of on for after before behind beside near alongside without over unlike despite`,
  ),
);

/** Participles before a name that say whose name it is: "an officer surnamed Yeh". */
export const namingWords: ReadonlySet<string> = new Set(
  listed(`
    surnamed named called nicknamed dubbed identified known titled styled turned retired played portrayed led
    headed chaired represented embodied
  `),
);

/** Verbs in the past tense that do not end in "ed". */
export const irregularVerbs: ReadonlySet<string> = new Set(
  listed(`
    told met sent said saw shot beat gave made took left let heard held put won knew found thought brought
    bought caught taught sold fought hit struck drove wrote sued fed hurt kept quit read rode sang shook
    spoke stole swore threw woke stood sat lay fell
  `),
);

/** Whoever stands before them says what stands around: "the officers, Ada Roe said, had gone". */
export const speechVerbs: ReadonlySet<string> = new Set(
  listed(`
    say says said saying tell tells told add adds added note notes noted claim claims claimed argue argues argued
    recall recalls recalled write writes wrote believe believes believed think thinks thought insist insists
    insisted admit admits admitted concede concedes conceded explain explains explained warn warns warned
    suggest suggests suggested report reports reported announce announces announced hope hopes hoped know knows
    knew feel feels felt
  `),
);

/** Words that begin a clause which a comma ends before its main clause. */
export const subordinators: ReadonlySet<string> = new Set(
  listed(
    `as when while whilst once before after until till since because although though if whenever whereas unless
    where wherever that`,
  ),
);

/** With "to be" or "to become" after them they say of what is not so yet: "studied to become a lawyer". */
export const prospectiveWords: ReadonlySet<string> = new Set(
  listed(`
    studied studies studying study applied applies apply asked asks invited tried tries trying
    trained trains training vowed vows promised promises plans planned planning seeks sought seeking aims aimed
    aiming qualified qualifies eligible ready urged urges persuaded pressed begged told decided decides needs
    needed talks pledged pledges threatened threatens deserve deserves deserved chance chances ambition ambitions age campaign claims claimed claiming pretends pretended purports
    purported
  `),
);

/** Words that begin a condition. */
export const conditionWords: ReadonlySet<string> = new Set(
  listed(`if unless provided providing assuming supposing`),
);

/** Phrases between a person and a title by which the person does not hold it. */
export const unrealPhrases =
  /\b(?:close to (?:being|becoming|be)|short of|(?:ruled|counted) (?:\w+ )?out|(?:looks?|looked|behaves?|behaved|acts?|acted|treated|works?|worked|feels?|felt|sounds?|dressed) (?:\w+ ){0,2}(?:like|up as) an?|like an? )\b|\b(?:applied|applies|apply|interviewed|shortlisted|longlisted|linked|auditioned|vying|competing|stand|stands|standing|stood) (?:for|with) (?:the |an? )?(?:(?:job|post|role|position|title|office) (?:of|as) (?:the |an? )?)?$/;

const pretending =
  '(?:would ?- ?be|so ?- ?called|self ?- ?(?:proclaimed|styled|appointed)|bogus|fake|phoney|phony|sham|aspiring|purported|supposed|pretend|wannabe|future)';

/** At the end of what stands before a title: somebody is not, or not yet, what follows. */
export const pretendedBefore = new RegExp(`(?:^|\\s)${pretending} $`);
/** The same at the beginning of a title. */
export const pretendedWithin = new RegExp(`^${pretending}\\s`, 'i');

/** With these before them, verbs that give posts give none: "plans to name Ada Roe as chair". */
export const preventingWords: ReadonlySet<string> = new Set(
  listed(`
    not never n't refused refuses refuse failed fails fail declined declines against plan plans planned proposal
    proposals petition petitions call calls calling bid want wants wanted hope hopes hoped without instead move
    campaign pledge pledges pledged threat threats threaten threatens threatened vow vows vowed promise promises
    promised vetoed blocked opposed oppose opposes attempt attempts effort efforts move moves
  `),
);

/** Verbs that give a post, in forms that do not assert it by themselves. */
export const givingVerbs: ReadonlySet<string> = new Set(
  listed(`
    name naming appoint appointing elect electing re-elect make making choose choosing hire hiring install
    installing confirm confirming nominate nominating crown crowning pick picking select selecting promote promoting vote voting
  `),
);

/** Verbs of headlines after "to": "President to meet Ada Roe". */
export const headlineVerbs: ReadonlySet<string> = new Set(
  listed(`
    meet visit face replace host sue fire call ask see join succeed back support receive question address oust
    sack brief greet marry fight beat challenge join pay thank
  `),
);

/** Words before a noun that pick out nobody by name: "every teacher". */
export const quantifiers: ReadonlySet<string> = new Set(
  listed(`which what no every any each some another this that whatever one`),
);

/** What somebody does or gives in a post: "her first speech as chair". */
export const actsInOffice: ReadonlySet<string> = new Set(
  listed('speech address statement appearance remarks debut years term budget apology resignation'),
);

/** Those who make or show a film, and are no part in it. */
export const filmMakers: ReadonlySet<string> = new Set(
  listed('producer producers director host narrator presenter jury writer composer editor juror'),
);

/** What one officer does with another, who is mostly of another country or firm: "met with", "talks with", "received". */
export const meetingWords: ReadonlySet<string> = new Set(
  listed(`
    met meet meets meeting talks talked talk spoke speaks speaking phoned telephoned called calls phone call
    received receives receiving hosted hosts hosting welcomed welcomes welcoming greeted greets visited visits
    visiting congratulated congratulates hugged wrote writes letter negotiated negotiating invited invites
    summoned summit dined lunched signed signs discussed thanked thanks
  `),
);

/** What a firm, a club or a state does to its own people, or to those whom it takes in. */
export const employingVerbs: ReadonlySet<string> = new Set(
  listed(`
    hired fired named appointed sacked elected employed recruited promoted dismissed signed lost chose picked
    suspended paid reappointed re-elected nominated installed removed replaced made brought engaged ousted axed
    retained kept sent deployed dispatched recalled honoured honored mourned backed dropped unveiled introduced
    led headed put assigned had
  `),
);
