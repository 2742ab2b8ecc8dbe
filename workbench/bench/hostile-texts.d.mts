/** Texts that are made to be slow; see `hostile-texts.mjs`. */
export const hostileTexts: readonly {
  name: string;
  /** The format that it is for; plain text unless there is one. */
  reader?: string;
  text(size: number): string;
}[];
export const markdownTexts: readonly string[];
