import type { Mention } from '../../pipeline/document.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

/*
 * Letters that are no part of a name, or no name.
 */

/** The order in a photograph, and meetings of shareholders and the like. */
const noNames = /^(?:[LR](?:[-–—]| to )[LR]|[AE]GMs?|Q&As?)$/i;

/** "(L-R) CEO Ada Roe and Bo Li at the AGM": such letters name no organization. */
export function withoutNamelessLetters(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    ({ type, start, end }) => type === 'title' || end - start > 6 || !noNames.test(text.slice(start, end)),
  );
}

const letterBefore = new UnicodeRegExp(String.raw`^[DRI]-(?=\p{Lu})`);
const introduces = /[,(]\s?$/;

/**
 * "Ada Roe (D-Calif.)", "Bo Li, R-Texas": the party's letter is no part of the state that a member of
 * the American Congress represents, and the two together are no organization.
 */
export function withoutPartyLetters(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { type, start, end } = mention;
    if (type !== 'place' && type !== 'organization') return mention;
    const [letter] = letterBefore.exec(text.slice(start, end)) ?? [];
    if (letter === undefined || !introduces.test(text.slice(Math.max(0, start - 2), start))) return mention;
    return { ...mention, type: 'place', start: start + letter.length };
  });
}
