/** A hast `Text`. */
export interface HastText {
  type: 'text';
  value: string;
}

/** A hast `Element`. */
export interface HastElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string | string[]>;
  children: (HastElement | HastText)[];
}

/** A hast `Root`. Assignable to the types of `@types/hast`, which need not be installed. */
export interface HastRoot {
  type: 'root';
  children: (HastElement | HastText)[];
}
