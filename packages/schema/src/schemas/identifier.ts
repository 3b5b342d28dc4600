import type { Identifier } from '../record/identifier.js';
import { open, text } from './fields.js';
import type { Fields, Identity, Named } from './named.js';

const _Identifier = open({
  scheme: text(),
  identifier: text(),
});
/** Schema of {@link Identifier}. */
export interface IdentifierSchema extends Identity<typeof _Identifier> {
  _zod: Named<typeof _Identifier, Fields<Identifier>>;
}
export const IdentifierSchema = _Identifier as IdentifierSchema;
