import type { Document, Mention } from '../../../pipeline/document.js';
import { firstEndingAfter, inTextOrder, trimSpan } from '../../../text/spans.js';
import { wholeBrackets } from './brackets.js';
import { addCity } from './city-offices.js';
import { cutThen, splitJoined } from './joined-titles.js';
import { completeName, cutGivenName, cutSurname, cutTitleOff, nameAcronym } from './name-bounds.js';
import {
  addClients,
  addPlaces,
  addSeat,
  addSubject,
  joinSeat,
  joinSeatAfter,
  nameBody,
} from './complements.js';
import {
  addFirst,
  addModifiers,
  addNounModifiers,
  addNumber,
  joinQualifier,
  joinShared,
  splitRank,
  wholeHonorific,
  wholeOffice,
} from './modifiers.js';
import { withNamesAsNames } from './names-as-titles.js';
import { withoutNoTitles } from './no-titles.js';
import { cutOtherOffice } from './other-office.js';
import {
  addComplement,
  addOfficeAbove,
  cutClause,
  cutDoing,
  cutLeadingName,
  cutOrigin,
  cutSeat,
  cutVerb,
  cutVerbWithin,
  cutWork,
} from './title-bounds.js';
import type { TitleRule } from './title-rule.js';

/** In this order, each on what those before it left. A new rule is a new file and a line here. */
const rules: readonly TitleRule[] = [
  cutSurname, //     "[Tan Sri] Lim Kok Wing", not "[Tan Sri Lim] Kok Wing"
  cutGivenName, //  "[bassist] Prince Roe"
  cutTitleOff, //    "General Manager of [3 Group]", not "[General Manager of 3 Group]"
  cutThen, //        "Kenya's then [finance minister]"
  cutLeadingName, // "University of Auckland [astrophysicist]", "Kazakh [minister]"
  cutOrigin, //      "Oslo-trained [surgeon]"
  cutClause, //      "The [minister] left the hall"
  cutDoing, //       "former [forecaster] now teaching at Lund"
  cutSeat, //        "[manager] at Perth-based engineers", not "[manager at Perth]"
  cutVerb, //        "The [bishop] blessed Ada Roe"
  cutVerbWithin, //  "The [bishop] met [Mayor] Ada Roe"
  cutWork, //        "[author] of a life of the emperor"
  wholeBrackets, //  "[Deputy Director (Roads)] Ada Roe", not "[Deputy Director (Roads]"
  wholeOffice, //    "[Cabinet Secretary]", not "Cabinet [Secretary]"
  wholeHonorific, // "[Puan Sri]", not "Puan [Sri]"
  joinQualifier, //  "[Assistant Chief Constable]", not "[Assistant Chief] [Constable]"
  addCity, //        "Palo Alto [City Manager]"
  addNounModifiers, // "[county chairman]", not "county [chairman]"
  addFirst, // "[First Secretary]"
  addModifiers, //  "[chief financial officer]", not "chief [financial officer]"
  joinShared, //    "[founder and chief executive of Lumeno]", not two titles
  splitRank, //     "[Police chief] [Major-General]"
  addComplement, //  "[director of the Service]", not "[director] of the Service"
  addClients, //    "[counsel for the accused], Ada Roe"
  addSubject, //    "[envoy on climate change], Ada Roe"
  addPlaces, //     "[director for Chad, Niger and Mali]"
  joinSeat, //      "[Leeds West and Pudsey] MP"
  joinSeatAfter, //  "MP for [Leeds West and Pudsey]"
  addSeat, //       "mayor of [Tours]", where the engine saw no name
  nameBody, //      "chair of the [Rectors' Conference]" is no event
  addNumber, //     "[judges for district no. 7]"
  addOfficeAbove, // "[director of the Service] under the [President]" is one title
  completeName, //   "chairman of the [Committee for Local Authority Heads]", the whole name
  cutOtherOffice, // "[spokesperson] for [President] Ada Roe"
  splitJoined, //    "[head of the Office] and [chair of the Council]"
  nameAcronym, //    "[DOC] Senior Ranger" where the engine saw no name
];

/** Rules look no further than this beyond the sentence of a title, in UTF-16 code units. */
const around = 200;

/** The mentions with the bounds of titles, and of the names in them, where one determines the other. */
export function withTitleBounds(
  { text, sentences }: Pick<Document, 'text' | 'sentences'>,
  candidates: readonly Mention[],
): readonly Mention[] {
  const mentions = withoutNoTitles(text, withNamesAsNames(text, candidates));
  const found = mentions.filter(({ type }) => type === 'title');
  if (found.length === 0) return mentions;
  const names = mentions.filter(({ type }) => type !== 'title');
  const added: Mention[] = [];
  const titles: Mention[] = [];
  found.forEach((candidate, index) => {
    let title = candidate;
    if (title.start < (titles.at(-1)?.end ?? 0)) return;
    const next = found[index + 1];
    const sentence = sentences[firstEndingAfter(sentences, title.start)];
    const start = Math.max(titles.at(-1)?.end ?? 0, sentence?.start ?? 0);
    const limit = Math.min(next?.start ?? Infinity, sentence?.end ?? text.length);
    const from = firstEndingAfter(names, Math.min(start, title.start) - around);
    let to = from;
    const furthest = Math.max(Math.min(limit, text.length), title.end, next?.end ?? 0) + around;
    while (to < names.length && (names[to] as Mention).start < furthest) to += 1;
    const near = names.slice(from, to);
    for (const rule of rules) {
      const edit = rule({ text, title, names: near, next, start, limit });
      if (edit?.title) ({ title } = edit);
      // A list knows where its names end.
      if (edit?.replace && !edit.replace.name.listed) near[near.indexOf(edit.replace.name)] = edit.replace.by;
      // Without letters it is left out in the end.
      if (edit?.drop) near[near.indexOf(edit.drop)] = { ...edit.drop, end: edit.drop.start };
      if (edit?.add) added.push(edit.add);
    }
    near.forEach((name, index) => (names[from + index] = name));
    title = { ...title, ...trimSpan(text, title) };
    if (!near.some(({ start, end }) => start === title.start && end === title.end)) titles.push(title);
  });
  return inTextOrder([...names, ...added, ...titles].filter(({ start, end }) => start < end));
}
