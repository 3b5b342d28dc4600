import type { Block } from '../blocks/block.js';

/** Keys of front matter that steer a site generator and say nothing of the meeting. */
const keys = new Set(
  (
    'layout template permalink slug url save_as sidebar blog_post parent nav_order has_children toc weight draft published_at lastmod modified ' +
    'updated category categories tags tag type id image images thumbnail excerpt redirect_from aliases alias menu cascade comments math lang ' +
    'sitemap noindex robots css js theme_color author_profile classes header footer sidebar_label sidebar_position hide_title pagination_prev pagination_next'
  ).split(' '),
);

/** True for a field of front matter, or an entry below one, that only a site generator reads. */
export function isGeneratorField(block: Block): boolean {
  const key = block.kind === 'frontMatter' ? block.path?.[0]?.toLowerCase() : undefined;
  return key !== undefined && keys.has(key);
}
