/* Where numbers stand in the rows and blocks that the parts of the module share. */

/** Scores of a token: 33 labels of entities, 5 of titles, 2 gates, as in `../model.ts`. Columns are 4 bytes wide. */
export const columns: i32 = 40;
export const entityLabels: i32 = 33;
export const gateColumn: i32 = 38;
/** The bytes of a token's scores. */
export const rowBytes: usize = 160;

/** How many words the scores of a token look at. */
export const windowSize: i32 = 5;

// A word: what it adds to the scores of the tokens around it, in units, for each place of the
// window; its number in the vocabulary or -1; its trait; whether what follows was computed;
// and what it adds to the hidden units of those tokens.
export const shareBytes: usize = 80;
export const knownAt: usize = 400;
export const traitAt: usize = 404;
export const readyAt: usize = 408;
export const hiddenAt: usize = 416;
