import { miniSources } from './mini-sources.mjs';
import { writeFiles } from './write-files.mjs';

writeFiles(new URL('../src/mini/', import.meta.url), miniSources());
