import type { Gazetteer } from '../../knowledge/gazetteer/gazetteer.js';
import { isAmericanState } from '../../knowledge/gazetteer/places-of.js';
import { partyLetter } from '../../knowledge/party-letters.js';
import type { Mention, Span } from '../../pipeline/document.js';
import { inTextOrder, overlaps } from '../../text/spans.js';
import { UnicodeRegExp } from '../../text/unicode-regexp.js';

const party = new UnicodeRegExp(String.raw`${partyLetter}(?=\p{Lu})`, 'gu');
/** "Pa.", "N.Y.", "W.Va.", "TX", "Texas", "North Carolina" */
const stateName = new UnicodeRegExp(String.raw`(?:\p{Lu}\p{Ll}*\.)+|\p{Lu}\p{L}+(?: \p{Lu}\p{Ll}+)?`, 'uy');

/** The letter of a party and a hyphen. */
const letterLength = 2;
/** What stands there can hardly be anything else. */
const certainty = 0.95;

/**
 * "Ada Roe, R-Pa.", "Bo Li (D-Mass.)": after the letter of a party stands the state that a member of the American
 * Congress is from, with the full stop of its abbreviation, whatever an engine made of it.
 *
 * @param load Loads the gazetteer, when there is a letter that it is needed for.
 */
export async function withPartyStates(
  text: string,
  mentions: readonly Mention[],
  load: () => Promise<Gazetteer>,
): Promise<readonly Mention[]> {
  const letters = [...text.matchAll(party.for(text))];
  if (letters.length === 0) return mentions;
  const gazetteer = await load();
  const states = letters.flatMap(({ index }) => stateAt(text, index + letterLength, gazetteer) ?? []);
  const others = mentions.filter(
    (mention) => mention.type === 'title' || !states.some((state) => overlaps(mention, state)),
  );
  const places = states.map((state): Mention => ({ ...state, type: 'place', score: certainty }));
  return inTextOrder([...others, ...places]);
}

/** The name of a state that begins at an offset, the longest; null where there is none. */
function stateAt(text: string, start: number, gazetteer: Gazetteer): Span | null {
  const name = stateName.for(text);
  name.lastIndex = start;
  const [words] = name.exec(text) ?? [];
  const first = words?.split(' ', 1)[0];
  const state = [words, first].find(
    (written) => written !== undefined && isAmericanState(written, gazetteer),
  );
  return state === undefined ? null : { start, end: start + state.length };
}
