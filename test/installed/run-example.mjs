// Copied into the consumer project and run there: node run-example.mjs EXAMPLE. Writes what the example reported.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { serialize } from 'node:v8';

/** @type {{ values: [number, unknown][], printed: string[] }} */
const report = { values: [], printed: [] };
console.log = (...values) => {
  report.printed.push(`${report.printed.pop() ?? ''}${format(...values)}\n`);
};
Object.assign(globalThis, {
  example: {
    block: () => report.printed.push(''),
    /** @type {(index: number, value: unknown) => unknown} */
    value: (index, value) => {
      report.values.push([index, value]);
      return value;
    },
  },
});
await import(pathToFileURL('example.mjs').href);
writeFileSync('report.bin', serialize(report));
