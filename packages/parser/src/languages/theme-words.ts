/** The words that stand beside the theme of a meeting, which is quoted. Lower case; simplified characters. */
export interface ThemeWords {
  /** Before it: "under the theme", 主题为. */
  readonly before: readonly string[];
  /** Behind it: 为主题. */
  readonly after: readonly string[];
}
