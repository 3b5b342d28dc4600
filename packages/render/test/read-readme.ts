import { readFileSync } from 'node:fs';

/** The blocks of code of the README that are in this language. */
export function readmeBlocks(language: string): string[] {
  const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = text.split('```').filter((_, index) => index % 2 === 1);
  return blocks
    .filter((block) => block.startsWith(`${language}\n`))
    .map((block) => block.slice(language.length + 1));
}
