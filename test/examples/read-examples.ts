import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageNames, root } from '../../tools/paths.mjs';

/** One runnable example: a `ts` block and the blocks marked `continued` that follow it. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  place: string;
  blocks: { code: string; place: string; output?: string }[];
  /** The files named by `file=` above it. */
  files: { name: string; text: string }[];
}

interface Fence {
  language: string;
  words: string[];
  text: string;
  place: string;
}

/** Every example of the READMEs, of CONTRIBUTING.md and of the sources' doc comments. */
export function allExamples(): Example[] {
  const readmes = [
    'README.md',
    'CONTRIBUTING.md',
    ...packageNames.map((name) => `packages/${name}/README.md`),
  ];
  return [
    ...readmes
      .filter((path) => existsSync(join(root, path)))
      .flatMap((path) => readExamples(path, readFileSync(join(root, path), 'utf8'))),
    ...packageNames.flatMap((name) => sourceFiles(`packages/${name}/src`)).flatMap(docCommentExamples),
  ];
}

/**
 * The examples of a Markdown text, in the form CONTRIBUTING.md describes.
 *
 * @param firstLine the number of the text's first line, for `place`
 */
export function readExamples(path: string, markdown: string, firstLine = 1): Example[] {
  const examples: Example[] = [];
  const files: Example['files'] = [];
  let previous: Example['blocks'][number] | undefined;
  for (const { language, words, text, place } of readFences(path, markdown, firstLine)) {
    const file = words.find((word) => word.startsWith('file='));
    if (file !== undefined) {
      files.push({ name: file.slice('file='.length), text });
    } else if (words.includes('output')) {
      if (!previous) throw new Error(`${place}: an output block stands behind the ts block that prints it`);
      previous.output = text;
    } else if (language === 'ts' && words.includes('signature')) {
      if (!declaresOnly(text)) throw new Error(`${place}: a signature block holds declarations only`);
    } else if (language === 'ts') {
      previous = { code: text, place };
      const last = examples.at(-1);
      if (!words.includes('continued')) examples.push({ place, blocks: [previous], files: [...files] });
      else if (last) last.blocks.push(previous);
      else throw new Error(`${place}: nothing to continue`);
    }
  }
  return examples;
}

function readFences(path: string, markdown: string, firstLine: number): Fence[] {
  const fences: Fence[] = [];
  let open: { indent: string; marker: string; fence: Fence; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (open) {
      if (line.trim() === open.marker) {
        fences.push({ ...open.fence, text: open.lines.map((text) => `${text}\n`).join('') });
        open = undefined;
      } else {
        open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
      }
      continue;
    }
    const [, indent, marker, info] = /^( *)(`{3,})([^`]*)$/.exec(line) ?? [];
    if (indent === undefined || marker === undefined || info === undefined) continue;
    const [language = '', ...words] = info.trim().split(' ');
    const fence = { language, words, text: '', place: `${path}:${firstLine + index}` };
    open = { indent, marker, fence, lines: [] };
  }
  if (open) throw new Error(`${open.fence.place}: this block is never closed`);
  return fences;
}

function declaresOnly(code: string): boolean {
  return ts
    .createSourceFile('signature.ts', code, ts.ScriptTarget.Latest)
    .statements.every(
      (statement) =>
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        (ts.isFunctionDeclaration(statement) && !statement.body),
    );
}

function docCommentExamples(path: string): Example[] {
  const text = readFileSync(join(root, path), 'utf8');
  const examples: Example[] = [];
  for (const comment of text.matchAll(/\/\*\*.*?\*\//gs)) {
    const at = comment[0].indexOf('@example');
    if (at < 0) continue;
    const line = text.slice(0, comment.index + at).split('\n').length;
    const [, ...rest] = comment[0].slice(at, -2).split('\n');
    const rows = rest.map((row) => row.replace(/^ *\* ?/, ''));
    const end = rows.findIndex((row) => row.startsWith('@'));
    const markdown = (end < 0 ? rows : rows.slice(0, end)).join('\n').trimEnd();
    const fenced = markdown.includes('```') ? markdown : `\`\`\`ts\n${markdown}\n\`\`\``;
    const found = readExamples(path, fenced, line + 1);
    if (found.length === 0) throw new Error(`${path}:${line}: an @example holds a ts block`);
    examples.push(...found);
  }
  return examples;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));
}
