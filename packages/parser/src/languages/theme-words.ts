/** The words that stand beside the theme of a meeting. Lower case; simplified characters. */
export interface ThemeWords {
  /** Before it: "under the theme", 主题为. */
  readonly before: readonly string[];
  /** Those of them behind which a theme without quotation marks may stand, up to the end of its clause: "on the theme of". */
  readonly plain?: readonly string[];
  /** What opens a theme without quotation marks that one of `after` closes: 以…为主题. */
  readonly opener?: string;
  /** Behind it: 为主题. */
  readonly after: readonly string[];
}
