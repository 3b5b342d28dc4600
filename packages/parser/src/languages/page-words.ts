/** The words by which a page's furniture is told from the report it carries. Lower case; several words parted by one blank. */
export interface PageWords {
  /** Lines that are furniture as a whole: "press release", "read more", "返回列表". */
  readonly lines: readonly string[];
  /** Beginnings of short lines that are furniture: "previous:", "next:", "share this", 上一篇. */
  readonly lineStarts: readonly string[];
  /** Beginnings of captions: "photo", "pictured", 图为. */
  readonly captionStarts: readonly string[];
  /** Beginnings of a remark in brackets about where a text comes from: "according to", "source", 来源, 文/. */
  readonly sourceRemarks: readonly string[];
  /** Words around a publication date that say nothing else: "posted", "in", "views", 发布时间, 浏览. */
  readonly dateCompanions: readonly string[];
  /** What ends a dateline in running text: 电, 讯, 消息. */
  readonly datelineEnds: readonly string[];
}
