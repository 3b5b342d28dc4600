// npm run bench [-- [--quick] [--only parse,start,heap,validate,render,size] [FOLDER]]
// Measures on the project's own fixture reports, or on the reports of FOLDER. Prints tables; writes bench/results/DATE.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contenders } from './parse/contenders.mjs';
import { longDocuments, shortReports, throughput } from './parse/throughput.mjs';
import { machine } from './machine.mjs';
import { readReports } from './texts.mjs';
import { sizes } from './size/sizes.mjs';
import { startup } from './parse/startup.mjs';
import { table } from './table.mjs';
import { validation } from './validate/validation.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const quick = take('--quick') !== undefined;
const only = takeValue('--only')?.split(',');
const folder = args[0];
const reports = readReports(folder);
const progress = (what) => process.stderr.write(`\r\u001b[2K${what}`);
const wants = (part) => only === undefined || only.includes(part);
const { date } = machine();
const file = new URL(`results/${date}${quick ? '-quick' : ''}.json`, import.meta.url);
// Parts measured apart on one day stand in one file.
const result = {
  ...(only !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}),
  machine: machine(),
  reports: { count: reports.length, from: folder === undefined ? 'fixtures' : 'a folder given' },
};

if (wants('parse')) {
  const rounds = quick ? 2 : 5;
  result.parse = throughput(reports, { sizes: quick ? [1] : [1, 4, 16], rounds, progress });
  for (const { size, rows } of result.parse) {
    const words = rows.find(({ name }) => name.includes('word scan')).speed;
    print(
      `Parse: many reports, ${size} MB together (a slow contender gets fewer of them)`,
      ['contender', 'MB/s', '× word scan', 'MB read', 'what it finds', 'what it does not'],
      rows.map(({ name, speed, bytes }) => {
        const { does, lacks } = contenders.find((contender) => contender.name === name);
        return [name, speed, speed / words, bytes / 1e6, does, lacks];
      }),
    );
  }
  result.shortReports = shortReports({
    rounds: quick ? 3 : 9,
    count: quick ? 1000 : 4000,
    megabytes: quick ? 1 : 8,
    folder,
    progress,
  });
  print(
    'Parse: short reports on one core',
    ['the process reads', 'characters', 'reports/s', 'microseconds a report'],
    result.shortReports.map(({ name, characters, perSecond, microseconds }) => [
      name,
      characters,
      perSecond,
      microseconds,
    ]),
  );
  const kinds = folder === undefined ? ['narrative', 'minutes'] : [''];
  result.longDocuments = longDocuments(reports, {
    kinds,
    sizes: quick ? [1] : [1, 4, 16],
    rounds: quick ? 1 : 3,
    progress,
  });
  print(
    'Parse: one long document of each kind',
    ['kind', 'MB', 'contender', 'MB/s', 'ns per byte'],
    result.longDocuments.flatMap(({ kind, size, rows }) =>
      rows.map(({ name, speed, bytes, milliseconds }) => [
        kind || 'all',
        size,
        name,
        speed,
        (milliseconds * 1e6) / bytes,
      ]),
    ),
  );
}
if (wants('heap')) {
  const script = fileURLToPath(new URL('parse/heap-growth.mjs', import.meta.url));
  const kinds = folder === undefined ? ['narrative', 'minutes'] : [''];
  result.heap = kinds.flatMap((kind) =>
    (quick ? [1] : [1, 16]).map((size) => {
      progress(`heap, ${kind} ${size} MB`);
      const args = ['--expose-gc', '--max-old-space-size=8192', script, folder ?? '-', String(size), kind];
      return { kind, size, ...JSON.parse(execFileSync(process.execPath, args).toString()) };
    }),
  );
  print(
    'Heap: growth over one parse, in multiples of the input',
    ['kind', 'MB', 'before collection', 'held by the record'],
    result.heap.map(({ kind, size, uncollected, held }) => [kind || 'all', size, uncollected, held]),
  );
}
if (wants('start')) {
  result.startup = startup({ rounds: quick ? 5 : 21, progress });
  print(
    'Start: a fresh process, milliseconds by the clock and of processor time',
    ['process', 'clock', 'added', 'processor', 'added'],
    result.startup.map(({ name, clock, addedClock, processor, addedProcessor }) => [
      name,
      clock,
      addedClock,
      processor,
      addedProcessor,
    ]),
  );
}
if (wants('validate')) {
  result.validate = validation(reports, { rounds: quick ? 3 : 9, progress });
  print(
    'Validate: milliseconds a record',
    ['record', 'contender', 'ms'],
    result.validate.flatMap(({ name, rows }) => rows.map((row) => [name, row.name, row.milliseconds])),
  );
}
if (wants('render')) {
  // React is much slower when it is not told that it is in production.
  process.env.NODE_ENV = 'production';
  const { renderBenchmark } = await import('./render/render-benchmark.mjs');
  result.render = await renderBenchmark({ quick, progress, print });
}
if (wants('size')) {
  progress('size');
  result.sizes = await sizes();
  print(
    'Size: typical imports, bytes',
    ['import', 'minified', 'minified and gzipped'],
    result.sizes.map(({ name, minified, gzip }) => [name, minified, gzip]),
  );
}

save();
console.log(`Written to ${fileURLToPath(file)}`);

/** Each part is written once it is measured: what comes after it may be stopped. */
function print(title, header, rows) {
  save();
  process.stderr.write('\r\u001b[2K');
  console.log(`${title}\n\n${table(header, rows)}\n`);
}

function save() {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

function take(flag) {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args.splice(at, 1)[0];
}

function takeValue(flag) {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}
