import { defineStage } from '../../pipeline/stage.js';
import { assignRoles } from './assignment.js';
import { loadRoleModel } from './role-model.js';

/**
 * Roles: each title goes to the person in its sentence who most likely holds it, or to
 * several, and has the institution that the sentence names, if any.
 */
export const roles = defineStage({
  name: 'roles',
  reads: ['text', 'tokens', 'sentences', 'mentions', 'entities', 'locations', 'countries', 'date'],
  writes: ['roles'],
  create: () => {
    const model = loadRoleModel();
    return (document) => ({ roles: assignRoles(document, model) });
  },
});
