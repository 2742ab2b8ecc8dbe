import { trimSpan } from '../../text/spans.js';

/** A person, organization or place under all its names. */
export interface Named {
  /** As compared: see `comparable`. */
  name: string;
  /** The name and the other names, as compared. */
  forms: ReadonlySet<string>;
}

/**
 * A name as names are compared: case, white space, the kind of apostrophe, a leading "the"
 * and a trailing possessive do not count.
 */
export function comparable(name: string): string {
  const { start, end } = trimSpan(name, { start: 0, end: name.length });
  return name.slice(start, end).replace(/\s+/g, ' ').replace(/[’‘]/g, "'").normalize().toLowerCase();
}

export function named(name: string, aliases: readonly string[]): Named {
  const forms = new Set([name, ...aliases].map(comparable));
  forms.delete('');
  return { name: comparable(name), forms };
}
