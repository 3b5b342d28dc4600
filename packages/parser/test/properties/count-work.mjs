// node count-work.mjs BUNDLE: reads a JSON list of texts on standard input and prints, for each, the work parseReports did:
// how often V8 ran each block of the bundle, plus the characters handed to the built-ins that walk over text. Counts, not
// seconds: the same on every machine.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

// Before the bundle is loaded: code that was compiled without counters may be run without them.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const bundle = pathToFileURL(process.argv[2] ?? '').href;
const { parseReports } = await import(bundle);
const texts = JSON.parse(readFileSync(0, 'utf8'));

let characters = 0;
/** @type {[{ prototype: any }, string[]][]} */
const walkers = [
  [
    String,
    [
      'slice',
      'substring',
      'indexOf',
      'includes',
      'toLowerCase',
      'replace',
      'replaceAll',
      'split',
      'trim',
      'normalize',
      'search',
      'matchAll',
    ],
  ],
  [
    Array,
    [
      'filter',
      'map',
      'some',
      'every',
      'find',
      'findIndex',
      'indexOf',
      'includes',
      'slice',
      'splice',
      'sort',
      'concat',
      'reduce',
      'join',
      'shift',
      'unshift',
    ],
  ],
];
for (const [{ prototype }, names] of walkers) {
  for (const name of names) {
    const original = prototype[name];
    /** @this {{ length: number }} @param {unknown[]} args */
    prototype[name] = function (...args) {
      const result = original.apply(this, args);
      // A slice costs what it gives, a search what lies between its beginning and what it finds; the others all they are given.
      if (name === 'slice' || name === 'substring') characters += result.length ?? 0;
      else if (name === 'indexOf')
        characters += (result < 0 ? this.length : result + 1) - Math.min(Number(args[1] ?? 0), this.length);
      else characters += this.length ?? 0;
      return result;
    };
  }
}
const exec = RegExp.prototype.exec;
/** @this {RegExp} @param {string} text */
RegExp.prototype.exec = function (text) {
  const from = this.lastIndex;
  const result = exec.call(this, text);
  const whole = String(text).length;
  characters +=
    result === null
      ? this.sticky
        ? 1
        : whole - Math.min(from, whole)
      : result.index - from + result[0].length;
  return result;
};

const work = [];
for (const text of texts) {
  // Taking the counts sets them back to nothing.
  await session.post('Profiler.takePreciseCoverage');
  characters = 0;
  parseReports(text);
  const walked = characters;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let blocks = 0;
  for (const script of result) {
    if (script.url !== bundle) continue;
    for (const { ranges } of script.functions) for (const range of ranges) blocks += range.count;
  }
  work.push(blocks + walked);
}
console.log(JSON.stringify(work));
