import { generationalSuffixes } from '../../knowledge/name-particles.js';
import type { Document, Mention } from '../../pipeline/document.js';
import { wordsOf } from '../../text/words.js';

/*
 * Father and son of one name. "Jr." is mostly left out when its bearer is named again, so that
 * "Robert Kennedy" may well be "Robert F. Kennedy Jr."; only an article that shows two bearers
 * keeps them apart.
 */

/** Which bearer of a name is meant: "jr"; "" for the one without a suffix; undefined where it may be any. */
export type Generation = string | undefined;

/** Whether what is known of two forms lets them be of one generation. */
export function isOneGeneration(a: Generation, b: Generation): boolean {
  return a === undefined || b === undefined || a === b;
}

const suffixAtEnd = /\s(?:jr|jnr|sr|snr|[ivx]+)\.?$/i;
const kin = /\b(?:father|dad|son|grandfather|grandson|namesake)\b[^.;]{0,20}$/i;
const joint = /^,?\s(?:and|&|or)\s$/;
const reach = 40;

/** The names of an article that are borne by people of two generations. */
export class Generations {
  /** The suffixes by surname. */
  private readonly suffixes = new Map<string, Set<string>>();
  /** Surnames whose bearer without a suffix is shown to be somebody else. */
  private readonly bare = new Set<string>();

  constructor({ text }: Pick<Document, 'text'>, mentions: readonly Mention[]) {
    const written = ({ start, end }: Mention): string => text.slice(start, end);
    if (!mentions.some((mention) => suffixAtEnd.test(written(mention)))) return;
    const names = mentions.map((mention) => ({ ...parse(written(mention)), ...mention }));
    for (const { surname, suffix } of names) {
      if (suffix === '') continue;
      const known = this.suffixes.get(surname);
      if (known) known.add(suffix);
      else this.suffixes.set(surname, new Set([suffix]));
    }
    const longer = new Set(
      names
        .filter(({ suffix, given }) => suffix === '' && given.length > 1)
        .map(({ given, surname }) => `${given[0] ?? ''} ${surname}`),
    );
    names.forEach((name, index) => {
      if (!this.suffixes.has(name.surname)) return;
      const next = names[index + 1];
      const isPair =
        next?.surname === name.surname &&
        next.suffix !== name.suffix &&
        joint.test(text.slice(name.end, next.start));
      // "George Bush Sr." beside "George W. Bush": called so to tell him from the one with another initial.
      const isAlone = name.suffix === 'sr' && name.given.length === 1;
      if (isAlone && longer.has(`${name.given[0] ?? ''} ${name.surname}`)) this.bare.add(name.surname);
      if (isPair || kin.test(text.slice(Math.max(0, name.start - reach), name.start))) {
        this.bare.add(name.surname);
      }
    });
  }

  /** The generation of someone, by the words of the mention with its suffix. */
  of(written: string): Generation {
    if (this.suffixes.size === 0) return undefined;
    const { surname, suffix, isFull } = parse(written);
    const known = this.suffixes.get(surname);
    const isBare = this.bare.has(surname);
    if (!known || (known.size === 1 && !isBare)) return undefined;
    if (suffix !== '') return suffix;
    return isBare && known.size === 1 && isFull ? '' : undefined;
  }
}

interface ParsedName {
  surname: string;
  /** The words before the surname. */
  given: readonly string[];
  suffix: string;
  isFull: boolean;
}

function parse(written: string): ParsedName {
  const words = wordsOf(written);
  const last = words.at(-1) ?? '';
  const hasSuffix = words.length > 1 && generationalSuffixes.has(last);
  const suffix = hasSuffix ? last.replace('n', '') : '';
  const surname = (hasSuffix ? words.at(-2) : last) ?? '';
  return { surname, given: words.slice(0, hasSuffix ? -2 : -1), suffix, isFull: words.length > 1 };
}
