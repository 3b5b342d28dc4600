// npm run generate
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { miniSources } from './mini-sources.mjs';

const folder = new URL('../src/mini/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, code] of miniSources()) writeFileSync(new URL(name, folder), code);
