import ts from 'typescript';
import type { Example } from './read-examples.js';

/** A value an example claims: `expected` is what stands behind its `// →`. */
export interface Claim {
  expected: string;
  place: string;
}

/** The example as one module that reports to `globalThis.example` what its expressions give. */
export interface InstrumentedExample {
  code: string;
  claims: Claim[];
}

/** What an instrumented example calls while it runs. */
export interface ExampleReporter {
  /** The block that begins. */
  block(index: number): void;
  /** The value of the claim with this index; passed through. */
  value<T>(index: number, value: T): T;
}

/**
 * Makes an example report the values behind its `// →` comments.
 *
 * @throws {Error} if such a comment stands behind no top-level statement, or its text is no literal
 */
export function instrument({ blocks }: Example): InstrumentedExample {
  const claims: Claim[] = [];
  const parts = blocks.map(
    (block, index) => `globalThis.example.block(${index});\n${instrumentBlock(block, claims)}`,
  );
  return { code: parts.join('\n'), claims };
}

function instrumentBlock({ code, place }: Example['blocks'][number], claims: Claim[]): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const lines = code.split('\n');
  const before = claims.length;
  let result = '';
  let copied = 0;
  for (const statement of file.statements) {
    const expected = claimBehind(lines, file.getLineAndCharacterOfPosition(statement.end), place);
    if (expected === undefined) continue;
    const start = statement.getStart(file);
    result += code.slice(copied, start) + reporting(statement, claims.length, place);
    copied = statement.end;
    claims.push({ expected, place: `${place} ${statement.getText(file)}` });
  }
  const arrows = lines.filter((line) => line.includes('// →')).length;
  if (arrows !== claims.length - before) {
    throw new Error(`${place}: each "// →" stands behind a top-level statement, or in the line below it`);
  }
  return result + code.slice(copied);
}

/** The literal after `// →`; it goes on in the comment lines below for as long as it is incomplete. */
function claimBehind(lines: string[], end: ts.LineAndCharacter, place: string): string | undefined {
  let at = end.line;
  const rest = lines[at]?.slice(end.character) ?? '';
  let text = arrowText(rest);
  if (text === undefined && rest.trim() === '') text = arrowText(lines[++at] ?? '');
  if (text === undefined) return undefined;
  while (!isComplete(text)) {
    const next: string | undefined = /^ *\/\/(.*)$/.exec(lines[++at] ?? '')?.[1];
    if (next === undefined) throw new Error(`${place}: not a JavaScript literal: ${text}`);
    text += `\n${next}`;
  }
  return text.trim();
}

function arrowText(text: string): string | undefined {
  return /^ *\/\/ →(.*)$/.exec(text)?.[1];
}

function isComplete(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`void (${withSpreads(text)}\n);`, {
    reportDiagnostics: true,
  });
  return diagnostics.length === 0;
}

/** `…` outside of strings, written so that it parses: `{ a: 1, … }` becomes `{ a: 1, ...more }`. */
export function withSpreads(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|…/gs, (token) =>
    token === '…' ? '...more' : token,
  );
}

function reporting(statement: ts.Statement, index: number, place: string): string {
  const report = (value: string) => `globalThis.example.value(${index}, ${value})`;
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const [argument, ...others] = ts.isCallExpression(expression) ? expression.arguments : [];
    const logs = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
    if (logs && argument && others.length === 0) return `console.log(${report(argument.getText())});`;
    return `${report(expression.getText())};`;
  }
  if (ts.isVariableStatement(statement)) {
    const [declaration, ...others] = statement.declarationList.declarations;
    const name = declaration && others.length === 0 ? boundName(declaration.name) : undefined;
    if (name !== undefined) return `${statement.getText()} ${report(name)};`;
  }
  throw new Error(`${place}: "// →" stands behind an expression, or behind a declaration of one name`);
}

function boundName(name: ts.BindingName): string | undefined {
  if (ts.isIdentifier(name)) return name.text;
  const [element, ...others] = name.elements;
  return element && others.length === 0 && ts.isBindingElement(element) ? boundName(element.name) : undefined;
}
