import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = new URL('../src/record/', import.meta.url);

/**
 * The documentation of the record's types, as editors show it: of each interface and of its fields.
 *
 * @returns {Map<string, { description: string, fields: Map<string, string> }>} by the name of the interface
 */
export function fieldDocs() {
  const docs = new Map();
  for (const name of readdirSync(folder)) {
    const code = readFileSync(new URL(name, folder), 'utf8');
    for (const node of ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true).statements) {
      if (!ts.isInterfaceDeclaration(node)) continue;
      const fields = new Map(node.members.map((member) => [member.name?.getText() ?? '', docOf(member)]));
      docs.set(node.name.text, { description: docOf(node), fields });
    }
  }
  return docs;
}

/** @param {import('typescript').Node} node */
function docOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\{@link ([^}]+)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
