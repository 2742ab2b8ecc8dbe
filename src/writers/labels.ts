import type { GeoKind } from '../pipeline/document.js';
import type { Result, ResultMention } from '../result.js';
import type { MentionType } from '../types.js';

/*
 * The names that other tools have for our types. Each is read back by `typeNamed`.
 */

/** Those of the shared task CoNLL-2003, and of OntoNotes for what it does not have. */
export const conllLabels: Readonly<Record<MentionType, string>> = {
  person: 'PER',
  title: 'TITLE',
  organization: 'ORG',
  place: 'LOC',
  date: 'DATE',
  duration: 'DURATION',
  nationality: 'NORP',
  money: 'MONEY',
  event: 'EVENT',
  product: 'PRODUCT',
};

const placeLabels: Readonly<Record<GeoKind, string>> = {
  country: 'GPE',
  region: 'GPE',
  city: 'GPE',
  facility: 'FAC',
  natural: 'LOC',
};

/** Those of OntoNotes 5, which spaCy's models and displaCy's colours have. */
export function ontoNotesLabels(result: Result): (mention: ResultMention) => string {
  const kinds = new Map(
    result.entities.map((entity) => [entity.id, entity.type === 'place' ? entity.kind : null]),
  );
  return (mention) => {
    switch (mention.type) {
      case 'person':
        return 'PERSON';
      case 'place':
        return placeLabels[kinds.get(mention.entity) ?? 'natural'];
      case 'date':
        return mention.timex;
      default:
        return conllLabels[mention.type];
    }
  };
}
