import { defineStage } from '../../pipeline/stage.js';
import { referencesOf } from './references.js';

/** References: the ids that the user's list of names has for entities. */
export const references = defineStage({
  name: 'references',
  reads: ['text', 'mentions', 'entities', 'locations', 'countries', 'roles'],
  writes: ['references'],
  create: () => (document) => ({ references: referencesOf(document) }),
});
