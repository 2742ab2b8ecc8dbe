import { entitiesOf, type PersonEntity, type Result } from '../../result.js';
import { isDoubtful } from '../doubt.js';
import { heldTitles, saysFormer, type HeldTitle } from '../held-titles.js';
import { byProminence } from '../prominence.js';
import type { ArticleText } from '../writer.js';
import { clip } from './clean.js';
import { mentionsInside, paintMentions } from './mentions.js';
import type { Palette } from './palette.js';
import { alsoCalled, nameAndCount, shown, tableSection, type Section } from './section.js';

/** More people than even a long report quotes. */
const limit = 40;

/** Columns of a sentence that is quoted. */
const longestQuote = 200;

/**
 * Everyone in the article with titles, institutions and other names, and with `source` a sentence
 * about each; null when there is no one.
 */
export function people(result: Result, palette: Palette, source?: ArticleText): Section | null {
  const persons = byProminence(entitiesOf(result, 'person'));
  if (persons.length === 0) return null;
  const titlesOf = heldTitles(result);
  const rows = persons.map((person) => {
    const { id, name, aliases, mentions } = person;
    const quote = source ? quoteOf(person, result, source) : null;
    return {
      left: nameAndCount(name, mentions.length, palette.type.person, palette, {
        doubtful: isDoubtful(person, result),
      }),
      right: [
        ...(titlesOf.get(id) ?? []).map((title) => heldTitle(title, result, palette)),
        ...(aliases.length > 0 ? [alsoCalled(aliases, palette)] : []),
        ...(quote === null ? [] : [palette.quiet(`“${quote}”`)]),
      ],
    };
  });
  return tableSection(palette.strong('PEOPLE'), rows, limit, palette);
}

/** "former Minister of Energy, Rosatom ?". */
function heldTitle(
  { role, former, doubtful, institutions }: HeldTitle,
  result: Result,
  palette: Palette,
): string {
  const start = result.mentions[role.mention]?.start ?? 0;
  const inside = mentionsInside(result.mentions, role.mention);
  const painted = paintMentions(role.title, start, inside, (inner, text) => palette.type[inner](text));
  const named = [
    palette.type.title(painted),
    ...institutions.map(({ type, name }) => palette.type[type](shown(name))),
  ].join(', ');
  const lead = former && !saysFormer(role.title) ? palette.quiet('former ') : '';
  return `${lead}${named}${doubtful ? ` ${palette.doubt}` : ''}`;
}

/** The first whole sentence that somebody is named in, or else a headline; null where none is known. */
function quoteOf({ mentions }: PersonEntity, result: Result, source: ArticleText): string | null {
  const sentences = mentions.flatMap((index) => {
    const sentence = source.sentences?.[result.mentions[index]?.sentence ?? -1];
    return sentence ? source.text.slice(sentence.start, sentence.end).trim() : [];
  });
  const whole = sentences.find((sentence) => /[.!?…]["'”’)]*$/.test(sentence)) ?? sentences[0];
  return whole === undefined ? null : clip(whole, longestQuote);
}
