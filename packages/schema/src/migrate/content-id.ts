/** An id from the content: same content, same id. FNV-1a, 32 bits, over UTF-16 units. */
export function contentId(content: unknown): string {
  const text = jsonOf(content);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `migrated-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** Without what is no JSON; an object that holds itself has no content to speak of. */
function jsonOf(content: unknown): string {
  try {
    return JSON.stringify(content, (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  } catch {
    return '';
  }
}
