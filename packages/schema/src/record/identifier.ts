/** A name by which another system knows somebody. Popolo `Identifier`, schema.org `PropertyValue`. */
export interface Identifier {
  /** The system that issued it (`github`, `orcid`). Popolo `scheme`. */
  scheme: string;
  /** The identifier as that system writes it (`@name`). Popolo `identifier`. */
  identifier: string;
}
