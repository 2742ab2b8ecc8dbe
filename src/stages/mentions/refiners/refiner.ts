import type { Document, Mention } from '../../../pipeline/document.js';

/**
 * Puts right candidate mentions where knowledge of the world is surer than any engine.
 * Returns the candidates; they may overlap.
 */
export type Refiner = (document: Document, candidates: Mention[]) => Mention[];
