import { jsonForScript } from '../json-for-script.js';

/**
 * A `script` element with the JSON-LD, for the head of a page. Nothing in it can end the element.
 *
 * @example
 * ```ts
 * import { jsonLdScript } from '@rapporteur/render';
 *
 * jsonLdScript({ name: '</script>' }); // → '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>'
 * ```
 */
export function jsonLdScript(jsonLd: object): string {
  return `<script type="application/ld+json">${jsonForScript(jsonLd)}</script>`;
}
