/** A position held in an organisation. Popolo `Membership` and `Post`. */
export interface Post {
  /** Name of the position ("Vice President"). Popolo `Post.label`, schema.org `jobTitle`. */
  title?: string;
  /** The organisation it belongs to. Popolo `organization`, schema.org `worksFor`. */
  organization?: string;
}
