import type { Document, Mention } from '../../../pipeline/document.js';
import type { Stage } from '../../../pipeline/index.js';
import { firstEndingAfter } from '../../../text/spans.js';
import { nameAcronym } from './acronym-before.js';
import { addComplement } from './complement.js';
import { completeName } from './complete-name.js';
import { cutLeadingName } from './leading-name.js';
import { nameInstitution } from './missing-institution.js';
import { cutLeadingNationality } from './leading-nationality.js';
import { completeNationalities } from './nationality.js';
import { addOfficeAbove, addOfficeBefore } from './office.js';
import { cutTitleOff } from './title-in-name.js';

/** A title and what stands around it; a rule may change its bounds and those of names. */
export interface TitleView {
  readonly text: string;
  readonly title: Mention;
  /** Nationalities that the article names, as written. */
  readonly nationalities: ReadonlySet<string>;
  /** All mentions but titles, in text order. */
  readonly names: readonly Mention[];
  /** The next title; a rule that makes it part of this one leaves it empty. */
  readonly next: Mention | undefined;
  /** The offsets between which the title may grow: in its sentence, clear of other titles. */
  readonly start: number;
  readonly limit: number;
  /** Adds a mention, which must not overlap any of the names. */
  add(mention: Mention): void;
}

export type TitleRule = (view: TitleView) => void;

/**
 * What is known of titles whatever the engine, in order. A rule must leave the names
 * disjoint and the title either apart from each of them or around it.
 */
const rules: readonly TitleRule[] = [
  cutTitleOff, //     "General Manager of [3 Group]", not "[General Manager of 3 Group]"
  cutLeadingName, //  "University of Auckland [astrophysicist]"
  cutLeadingNationality, // "Kazakh [Culture Minister]"
  addOfficeBefore, // "President's [Press Secretary]"
  addComplement, //   "[director of the Service]", not "[director] of the Service"
  addOfficeAbove, //  "[director of the Service] under the [President]"
  completeName, //    "chairman of the [Committee for Local Authority Heads]", the whole name
  nameAcronym, //     "[DOC] Senior Ranger" where the engine saw no name
  nameInstitution, // "chairman of the [Planning Committee]" where the engine saw no name
];

/** Titles and the names in them, where the one tells of the other's bounds. */
export const titles: Stage = {
  name: 'titles',
  create: () => (document) => {
    const found = document.mentions.filter(({ type }) => type === 'title');
    if (found.length > 0) mend(document, found);
  },
};

function mend(document: Document, found: Mention[]): void {
  const { text, sentences } = document;
  const names = document.mentions.filter(({ type }) => type !== 'title');
  const nationalities = new Set(
    names.filter(({ type }) => type === 'nationality').map(({ start, end }) => text.slice(start, end)),
  );
  completeNationalities(text, names, found, nationalities);
  const added: Mention[] = [];
  found.forEach((title, index) => {
    const sentence = sentences[firstEndingAfter(sentences, title.start)];
    if (title.start === title.end) return;
    const next = found[index + 1];
    const start = Math.max(found[index - 1]?.end ?? 0, sentence?.start ?? 0);
    const limit = Math.min(next?.start ?? Infinity, sentence?.end ?? text.length);
    const add = (mention: Mention): void => void added.push(mention);
    for (const rule of rules) rule({ text, title, names, nationalities, next, start, limit, add });
  });
  document.mentions = [...names, ...added, ...found]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
