import type { Document, Mention } from '../../pipeline/document.js';

const inBrackets = /^\s?[(（]([^()（）\n]{1,40})[)）]/u;
const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

/** A name in another script that follows one in Latin script in brackets: "Lin (林文雄)". */
export function bracketedName({ text }: Pick<Document, 'text'>, mentions: readonly Mention[]): string | null {
  for (const { end } of mentions) {
    const next = text.charCodeAt(end);
    const bracket = next === 0x20 ? text.charCodeAt(end + 1) : next;
    if (bracket !== 0x28 && bracket !== 0xff08) continue;
    const [, name] = inBrackets.exec(text.slice(end, end + 44)) ?? [];
    if (name !== undefined && letter.test(name) && !latin.test(name)) return name.trim();
  }
  return null;
}
