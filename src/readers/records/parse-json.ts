/** A string, which may look like a number inside, or a whole number of so many digits that JavaScript may not have it. */
const stringOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * The value of JSON. Whole numbers that JavaScript cannot hold, such as the ids of posts, come as
 * strings of their digits: rounded, two ids would be one. Throws a SyntaxError.
 */
export function parseJson(json: string): unknown {
  if (!/\d{16}/.test(json)) return JSON.parse(json);
  const kept = json.replace(stringOrLongNumber, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
  );
  return JSON.parse(kept);
}
