import { isAlphanumericAt } from '../../../mentions/letters-in-text.js';

const forges: Readonly<Record<string, string>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitee.com': 'gitee',
  'codeberg.org': 'codeberg',
};

/** Handles of an entry: "@ada" as written, and the link to a profile. */
export function handlesOf(
  text: string,
  profile: string | undefined,
): { scheme: string; identifier: string }[] {
  const handles: { scheme: string; identifier: string }[] = [];
  if (profile === undefined && !text.includes('@')) return handles;
  const [, host = '', path = ''] =
    profile === undefined
      ? []
      : (/^https?:\/\/(?:www\.)?([^/\s]{1,60})\/@?([\w.-]{1,60})\/?$/.exec(profile) ?? []);
  const scheme = forges[host.toLowerCase()];
  for (const { 0: handle, index } of text.matchAll(/@[A-Za-z0-9][\w-]{0,38}/g))
    // That of "ada@example.org" is none.
    if (!isAlphanumericAt(text, index - 1) && text[index - 1] !== '.')
      handles.push({ scheme: scheme ?? 'handle', identifier: handle });
  if (scheme !== undefined && path !== '' && handles.length === 0)
    handles.push({ scheme, identifier: `@${path}` });
  return handles;
}
