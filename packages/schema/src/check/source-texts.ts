import { stringAt, type Entities, type Found } from './entities.js';

/** The source text at hand: of the record's one source, or texts by the `id` of their source. */
export type SourceText = string | Readonly<Record<string, string>>;

/**
 * Which text an evidence quotes: the text given, else the one its source carries.
 *
 * @returns the text; `undefined` where there is none at hand; `'ambiguous'` where several sources could be meant
 */
export function createSourceTexts(
  entities: Entities,
  given: SourceText | undefined,
): (evidence: Found) => { text: string } | 'ambiguous' | undefined {
  const sources = entities.Source;
  const textOf = (source: Found | undefined, isFirst: boolean): { text: string } | undefined => {
    const id = stringAt(source?.value, 'id');
    const own = source?.value['text'];
    const byId =
      typeof given === 'object' && id !== undefined && Object.hasOwn(given, id) ? given[id] : undefined;
    const text = byId ?? (typeof given === 'string' && isFirst ? given : undefined) ?? own;
    return typeof text === 'string' ? { text } : undefined;
  };
  const byId = new Map<string, { text: string } | undefined>();
  sources.forEach((source, index) => {
    const id = stringAt(source.value, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, textOf(source, index === 0));
  });
  const only = sources.length <= 1 ? textOf(sources[0], true) : undefined;

  return (evidence) => {
    const sourceId = stringAt(evidence.value, 'sourceId');
    if (sourceId !== undefined) return byId.get(sourceId);
    return sources.length > 1 ? 'ambiguous' : only;
  };
}
