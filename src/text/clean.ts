/** Format characters that reorder what stands around them, or that terminals show or not. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Controls, and halves of surrogate pairs. */
const unprintable = /[\p{Control}\p{Surrogate}]/gu;

/**
 * Makes text from outside safe to print on one line: white space becomes single spaces,
 * a control character its picture ("␛" for escape), and what reorders text goes.
 * Nothing in it can move the cursor or change a colour.
 */
export function clean(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(unprintable, picture)
    .normalize();
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\uFFFD';
}
