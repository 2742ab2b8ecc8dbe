import type { EditedText, Origin } from '../text/edited-text.js';
import { inOneLine } from '../text/quoted-lines.js';
import type { Document, Entity, Mention, Span } from './document.js';

/** The longest a headline is looked for in, from the text's start. */
const headOfText = 4_000;

/**
 * A document of the canonical form of a text as one of the text that was given: with its
 * offsets, and with names as they are written there.
 */
export function inGivenText(document: Document, given: string, { text, origin }: EditedText): Document {
  if (text === given) return document;
  const move = origin === null ? <S extends Span>(span: S): S => span : mover(origin);
  const mentions = new Map<Mention, Mention>();
  const moved = (mention: Mention): Mention => {
    const known = mentions.get(mention) ?? move(mention);
    mentions.set(mention, known);
    return known;
  };
  const {
    mentions: found,
    sentences,
    tokens,
    frontMatter,
    dateline,
    headline,
  } = document as Partial<Document>;
  const written = (span: Span): string => {
    const { start, end } = move(span);
    return inOneLine(given.slice(start, end));
  };
  const entities = new Map<Entity, Entity>();
  for (const entity of (document as Partial<Document>).entities ?? []) {
    const form = (name: string): string => {
      for (const { start, end } of entity.mentions) {
        const at = text.slice(start, end).replaceAll('\n', ' ').indexOf(name);
        if (at >= 0) return written({ start: start + at, end: start + at + name.length });
      }
      return name;
    };
    const name = form(entity.name);
    const aliases = [...new Set(entity.aliases.map(form))].filter((alias) => alias !== name);
    entities.set(entity, { ...entity, name, aliases, mentions: entity.mentions.map(moved) });
  }
  const sameEntity = <E extends Entity | null>(entity: E): E =>
    (entity && (entities.get(entity) as E)) ?? entity;
  const { locations, roles, references } = document as Partial<Document>;
  return {
    ...document,
    text: given,
    ...(found && { mentions: found.map(moved) }),
    ...(sentences && { sentences: sentences.map(move) }),
    ...(frontMatter && { frontMatter: frontMatter.map(move) }),
    ...(dateline && {
      dateline: {
        ...move(dateline),
        place: dateline.place && move(dateline.place),
        date: dateline.date && move(dateline.date),
        source: dateline.source && move(dateline.source),
      },
    }),
    ...(tokens && origin && { tokens: movedTokens(tokens, origin) }),
    ...(typeof headline === 'string' && { headline: headlineIn(headline, text, written) }),
    ...(entities.size > 0 && { entities: [...entities.values()] }),
    ...(locations && { locations: new Map([...locations].map(([entity, at]) => [sameEntity(entity), at])) }),
    ...(references && {
      references: new Map([...references].map(([entity, id]) => [sameEntity(entity), id])),
    }),
    ...(roles && {
      roles: roles.map((role) => ({
        ...role,
        person: sameEntity(role.person),
        title: moved(role.title),
        institution: sameEntity(role.institution),
      })),
    }),
  };
}

function mover({ starts, ends }: Origin): <S extends Span>(span: S) => S {
  return (span) => {
    const start = starts[span.start] ?? ends.at(-1) ?? 0;
    return { ...span, start, end: span.end > span.start ? (ends[span.end - 1] ?? start) : start };
  };
}

function movedTokens(tokens: Document['tokens'], { starts, ends }: Origin): Document['tokens'] {
  return {
    length: tokens.length,
    starts: tokens.starts.map((start) => starts[start] ?? 0),
    ends: tokens.ends.map((end) => ends[end - 1] ?? 0),
  };
}

/** The headline as the given text has it, if it was taken from there. */
function headlineIn(headline: string, text: string, written: (span: Span) => string): string {
  const at = text.slice(0, headOfText).replaceAll('\n', ' ').indexOf(headline);
  return at < 0 ? headline : written({ start: at, end: at + headline.length });
}
