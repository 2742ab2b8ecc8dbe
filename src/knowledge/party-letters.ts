/*
 * The letters of parties that American news puts before the state or town of a politician: "Ada Roe,
 * R-Pa.", "Bo Li (D-Mass.)".
 *
 * What: Democrats, Republicans and independents. Source: the style guide of AP. Date: 2026-11.
 * To extend: a letter in the expression.
 */

/** The source of an expression: such a letter with its hyphen, after a comma or a bracket. */
export const partyLetter = String.raw`(?<=[,(] ?)[DRI]-`;

const before = new RegExp(`${partyLetter}$`);
/** As long as ", R-". */
const reach = 4;

/** Whether what begins at an offset stands after such a letter. */
export function followsPartyLetter(text: string, start: number): boolean {
  return text.charAt(start - 1) === '-' && before.test(text.slice(Math.max(0, start - reach), start));
}
