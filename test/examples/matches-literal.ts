import ts from 'typescript';
import { withSpreads } from './instrument.js';

/**
 * Whether a value is the one a JavaScript literal describes. `…` in an object or list stands for "and more", in a
 * string for any characters.
 */
export function matchesLiteral(value: unknown, literal: string): boolean {
  const file = ts.createSourceFile('literal.ts', `(${withSpreads(literal)}\n)`, ts.ScriptTarget.Latest, true);
  const [statement, ...others] = file.statements;
  if (!statement || others.length > 0 || !ts.isExpressionStatement(statement)) return false;
  return matches(value, statement.expression);
}

function matches(value: unknown, node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return matches(value, node.expression);
  if (ts.isStringLiteralLike(node)) return typeof value === 'string' && matchesText(value, node.text);
  if (ts.isArrayLiteralExpression(node))
    return Array.isArray(value) && matchesList(value, [...node.elements]);
  if (ts.isObjectLiteralExpression(node)) return matchesObject(value, node);
  if (ts.isNumericLiteral(node)) return value === Number(node.text);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    return value === -Number(node.operand.getText());
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return value === true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return value === false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return value === null;
  if (ts.isIdentifier(node) && node.text === 'undefined') return value === undefined;
  throw new Error(`Not a literal: ${node.getText()}`);
}

function matchesList(list: unknown[], elements: ts.Expression[]): boolean {
  const more = elements.findIndex((element) => ts.isSpreadElement(element));
  if (more < 0)
    return list.length === elements.length && elements.every((element, i) => matches(list[i], element));
  const tail = elements.slice(more + 1);
  return (
    list.length >= elements.length - 1 &&
    elements.slice(0, more).every((element, i) => matches(list[i], element)) &&
    tail.every((element, i) => matches(list[list.length - tail.length + i], element))
  );
}

function matchesObject(value: unknown, node: ts.ObjectLiteralExpression): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const expected = new Map<string, ts.Expression>();
  let open = false;
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) open = true;
    else if (ts.isPropertyAssignment(property)) expected.set(keyOf(property.name), property.initializer);
    else throw new Error(`Not a literal: ${property.getText()}`);
  }
  const entries = new Map(Object.entries(value));
  return (
    (open || entries.size === expected.size) &&
    [...expected].every(([key, child]) => entries.has(key) && matches(entries.get(key), child))
  );
}

function keyOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** Each piece between two `…` in its order; the first at the beginning, the last at the end. */
function matchesText(text: string, pattern: string): boolean {
  if (text === pattern) return true;
  const pieces = pattern.split('…');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined || !text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.endsWith(last) && text.length - last.length >= at;
}

/** Whether a printed text is the expected one; a line `…` stands for any lines, blank lines at the end do not count. */
export function matchesOutput(printed: string, expected: string): boolean {
  const pattern = `\n${expected.trimEnd()}`.replaceAll(/^[ \t]*…$/gm, '…').replaceAll('\n…\n', '\n…');
  return matchesText(`\n${printed.trimEnd()}`, pattern);
}
