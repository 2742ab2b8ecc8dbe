import type { EditedText, Origin } from '../text/edited-text.js';
import { inOneLine } from '../text/quoted-lines.js';
import { givenFields, type Document, type Entity, type Mention, type Role, type Span } from './document.js';

/** The longest a headline is looked for in, from the text's start. */
const headOfText = 4_000;

/** The fields that the package knows; any other is of a user's own stage. */
const knownFields: ReadonlySet<string> = new Set<keyof Document>([
  ...givenFields,
  ...([
    'tokens',
    'headline',
    'frontMatter',
    'dateline',
    'date',
    'sentences',
    'mentions',
    'entities',
  ] as const),
  ...(['locations', 'countries', 'roles', 'references', 'warnings'] as const),
]);

/**
 * A document of the canonical form of a text as one of the text that was given: with its
 * offsets, and with names as they are written there. So are the fields of a user's own stages: mentions,
 * entities and roles in them are those of the document, and objects with `start` and `end` are spans.
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
  const movedRoles = new Map<Role, Role>();
  for (const role of roles ?? []) {
    movedRoles.set(role, {
      ...role,
      person: sameEntity(role.person),
      title: moved(role.title),
      institution: sameEntity(role.institution),
    });
  }
  const others = Object.entries(document).filter(([field]) => !knownFields.has(field));
  const carried = carrier(move, new Map<unknown, unknown>([...mentions, ...entities, ...movedRoles]));
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
    ...(roles && { roles: [...movedRoles.values()] }),
    ...Object.fromEntries(others.map(([field, value]) => [field, carried(value)])),
  };
}

/**
 * Copies any value with its spans moved. What is known already, or met again, is one object in the copy, too;
 * instances of classes stay as they are.
 */
function carrier(
  move: <S extends Span>(span: S) => S,
  known: Map<unknown, unknown>,
): (value: unknown) => unknown {
  const carried = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    if (Array.isArray(value)) {
      const copy: unknown[] = [];
      known.set(value, copy);
      for (const item of value as unknown[]) copy.push(carried(item));
      return copy;
    }
    if (value instanceof Map) {
      const copy = new Map<unknown, unknown>();
      known.set(value, copy);
      for (const [key, item] of value as ReadonlyMap<unknown, unknown>) copy.set(carried(key), carried(item));
      return copy;
    }
    if (value instanceof Set) {
      const copy = new Set<unknown>();
      known.set(value, copy);
      for (const item of value as ReadonlySet<unknown>) copy.add(carried(item));
      return copy;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const copy: Record<string, unknown> = {};
    known.set(value, copy);
    for (const [key, item] of Object.entries(value)) copy[key] = carried(item);
    return isSpan(copy) ? Object.assign(copy, move(copy)) : copy;
  };
  return carried;
}

function isSpan(value: object): value is Span {
  const { start, end } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number';
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
