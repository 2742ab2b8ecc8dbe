import { sureFormPattern } from '../../../knowledge/company-forms.js';
import type { Mention } from '../../../pipeline/document.js';
import { SpanIndex } from '../../../text/span-index.js';
import { UnicodeRegExp } from '../../../text/unicode-regexp.js';
import { ruleScore, type Claim } from './claims.js';

/** Upper bound on the names that are searched for: each search scans the whole article. */
const mostNames = 40;
/** What the engine finds with this score somewhere, it has overlooked where it finds nothing. */
const sure = 0.8;
const shortest = 4;
/** What the engine finds with a lower score may be something else. */
const unsure = 0.6;
/** The first word of a company's name, by which it is called later on. */
const companyName = new UnicodeRegExp(String.raw`^(\p{Lu}\p{L}{4,}) .*\b(?:${sureFormPattern})\.?$`);
const wordChar = new UnicodeRegExp(String.raw`[\p{L}\p{N}]`);
const capitalBefore = new UnicodeRegExp(String.raw`\p{Lu}[\p{L}.’'-]*\s$`);
const capitalAfter = new UnicodeRegExp(String.raw`^[\s-]\p{Lu}`);
/** What shows that a town is meant, and no club of its name. */
const locative = /\b(?:in|at|from|near|to|of|outside|around|across|into|via|through)\s$/;

/**
 * A name means the same throughout an article: what one place shows to be an organization is
 * one wherever it stands by itself, though the engine sees a person or nothing there. A town
 * that a place is in stays one.
 *
 * @param shown The claims by what the text says, not by lists.
 */
export function repeatedClaims(
  text: string,
  candidates: readonly Mention[],
  shown: readonly Claim[],
): Claim[] {
  const names = new Map<string, Claim>();
  for (const claim of shown) {
    const name = text.slice(claim.start, claim.end);
    for (const written of spellingsOf(name)) {
      if (written.length > 2 && names.size < mostNames && !names.has(written)) names.set(written, claim);
    }
  }
  const overlooked = new Set<string>();
  const companies = new Set<string>();
  for (const { type, start, end, score } of candidates) {
    const name = text.slice(start, end);
    if (type !== 'organization' || score < sure || name.length < shortest || names.has(name)) continue;
    // "Time" may stand for itself where "time" does, too.
    if (names.size >= mostNames || text.includes(name.toLowerCase())) continue;
    names.set(name, { start, end, type, score });
    overlooked.add(name);
  }
  for (const { type, start, end, score } of candidates) {
    const [, name] = type === 'organization' ? (companyName.exec(text.slice(start, end)) ?? []) : [];
    if (name === undefined || name.length < shortest || names.has(name)) continue;
    if (companies.size >= mostNames || text.includes(name.toLowerCase())) continue;
    names.set(name, { start, end: start + name.length, type: 'organization', score });
    companies.add(name);
  }
  const claims: Claim[] = [];
  if (names.size === 0) return claims;
  const ofShown = new SpanIndex(shown);
  const others = new SpanIndex(candidates.filter(({ type }) => type !== 'title'));
  for (const [name, claim] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!isAlone(text, start, end) || ofShown.overlapping({ start, end }).length > 0) continue;
      const [known] = others.overlapping({ start, end });
      if (known && (overlooked.has(name) || (companies.has(name) && known.score > unsure))) continue;
      if (known && (known.start !== start || known.end !== end || known.type === claim.type)) continue;
      // A town is seldom taken for anything but a person.
      if (claim.type === 'place' && (known?.type !== 'person' || isPartOfName(text, candidates, name)))
        continue;
      if (claim.type === 'organization' && known?.type === 'person' && isPartOfName(text, candidates, name))
        continue;
      if (known?.type === 'place' && locative.test(text.slice(Math.max(0, start - 9), start))) continue;
      claims.push({ start, end, type: claim.type, score: ruleScore });
    }
  }
  return claims;
}

/** The sum of scores that outvotes a person. */
const enoughVotes = 1.5;

/**
 * Names of one word that the engine takes for people at some places, though the others together
 * speak for another type: "Kaska" of a people.
 */
export function outvotedClaims(text: string, candidates: readonly Mention[]): Claim[] {
  const votes = new Map<string, Map<Mention['type'], number>>();
  for (const { type, start, end } of candidates) {
    if (type !== 'person') continue;
    const name = text.slice(start, end);
    if (!name.includes(' ')) votes.set(name, new Map());
  }
  if (votes.size === 0) return [];
  for (const { type, start, end, score } of candidates) {
    const ofName = type === 'title' ? undefined : votes.get(text.slice(start, end));
    ofName?.set(type, (ofName.get(type) ?? 0) + score);
  }
  return candidates.flatMap(({ type, start, end }) => {
    if (type !== 'person') return [];
    const name = text.slice(start, end);
    const ofName = votes.get(name);
    if (!ofName || ofName.size < 2) return [];
    const [best, most] = [...ofName].reduce((a, b) => (b[1] > a[1] ? b : a));
    const isOutvoted =
      (best === 'nationality' || best === 'organization' || best === 'place') &&
      most > enoughVotes &&
      most > 2 * (ofName.get('person') ?? 0);
    if (!isOutvoted || isPartOfName(text, candidates, name)) return [];
    return [{ start, end, type: best, score: ruleScore }];
  });
}

/** Whether somebody is named in full whose name begins or ends with the word. */
function isPartOfName(text: string, candidates: readonly Mention[], name: string): boolean {
  return candidates.some(({ type, start, end }) => {
    const written = type === 'person' ? text.slice(start, end) : '';
    return written.endsWith(` ${name}`) || written.startsWith(`${name} `);
  });
}

/** British and American spelling are mixed within articles. */
function spellingsOf(name: string): string[] {
  const other = name.replace(/\bCent(re|er)\b/, (_, end) => (end === 're' ? 'Center' : 'Centre'));
  return other === name ? [name] : [name, other];
}

/** Whether a name is no part of a longer one. */
function isAlone(text: string, start: number, end: number): boolean {
  if (wordChar.test(text.charAt(start - 1)) || wordChar.test(text.charAt(end))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return !(
    capitalAfter.test(text.slice(end, end + 2)) ||
    (capitalBefore.test(before) && !/[.!?]\s\S+\s$/.test(before))
  );
}
