/** A text in small letters; a letter stays where its small form has another length. */
export function inLowerCase(text: string): string {
  return mapped(text, (character) => character.toLowerCase());
}

/** A text in capitals; a letter stays where its capital form has another length. */
export function inCapitals(text: string): string {
  return mapped(text, (character) => character.toUpperCase());
}

function mapped(text: string, change: (character: string) => string): string {
  let result = '';
  for (const character of text) {
    const changed = change(character);
    result += changed.length === character.length ? changed : character;
  }
  return result;
}
