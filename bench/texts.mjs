// The texts that are measured: the project's own fixture reports, or the .txt and .md files of a folder.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../fixtures/reports', import.meta.url));

export const megabyte = 1_000_000;

/** Every report of a folder, as `{ name, text }`, in order of name. */
export function readReports(folder = fixtures) {
  const reports = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  if (reports.length === 0) throw new Error(`${folder}: expected .txt or .md files to measure, found none`);
  return reports;
}

/** The reports over and over, as a list of texts of about `bytes` bytes together. At least one. */
export function manyReports(reports, bytes) {
  const texts = [];
  let size = 0;
  for (let i = 0; size < bytes || texts.length === 0; i++) {
    const { text } = reports[i % reports.length];
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}

/** One document of about `bytes` bytes: the paragraphs of the reports of one kind, over and over. */
export function longDocument(reports, kind, bytes) {
  const body = reports
    .filter(({ name }) => name.startsWith(kind))
    .map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  if (body === '') throw new Error(`no report is named ${kind}…`);
  return `${body}\n\n`.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(body))));
}

export function byteLength(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
