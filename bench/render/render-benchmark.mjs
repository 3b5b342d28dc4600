import { Bench } from 'tinybench';
import { renderHtml, renderMarkdown } from '@rapporteur/render';
import { htmlContenders } from './html-contenders.mjs';
import { markdownContenders } from './markdown-contenders.mjs';
import { markup } from './markup.mjs';
import { countLeaves, hundredLeaves, withParticipants } from './record.mjs';

/**
 * HTML and Markdown of one record beside template engines and syntax-tree tools, and time by record size.
 *
 * @param {{ quick: boolean, progress: (what: string) => void, print: (title: string, header: string[], rows: unknown[][]) => void }} options
 */
export async function renderBenchmark({ quick, progress, print }) {
  const record = hundredLeaves();
  const rounds = quick ? 5 : 15;
  assertSame(htmlContenders, record, markup);
  assertSame(markdownContenders, record, words);
  const result = { leaves: countLeaves(record), html: [], markdown: [], sizes: [] };
  for (const [format, contenders] of [
    ['html', htmlContenders],
    ['markdown', markdownContenders],
  ]) {
    result[format] = await measure(contenders, record, rounds, (round) =>
      progress(`render, ${format}, round ${round} of ${rounds}`),
    );
    print(
      `Render: ${format} of a record with ${result.leaves} texts, names, times and codes`,
      ['contender', 'operations/s', '× our time'],
      result[format].map(({ name, operations, ratio }) => [name, operations, ratio]),
    );
  }
  for (const participants of [100, 1000, 10_000]) {
    progress(`render, ${participants} participants`);
    const large = withParticipants(participants);
    const [html, markdown] = await measure(
      [
        { name: 'html', run: renderHtml },
        { name: 'markdown', run: renderMarkdown },
      ],
      large,
      rounds,
    );
    result.sizes.push({
      participants,
      html: 1000 / html.operations,
      markdown: 1000 / markdown.operations,
    });
  }
  print(
    'Render: time by size, milliseconds (microseconds a participant)',
    ['participants', 'HTML', 'per participant', 'Markdown', 'per participant'],
    result.sizes.map(({ participants, html, markdown }) => [
      participants,
      html,
      (html * 1000) / participants,
      markdown,
      (markdown * 1000) / participants,
    ]),
  );
  return result;
}

/**
 * Contenders in turn, round by round, so that a slow moment of the machine hits all alike. What counts is the median over the rounds: of
 * the median of a round, and of its ratio to ours.
 */
async function measure(contenders, record, rounds, progress) {
  const latencies = contenders.map(() => []);
  for (let round = 1; round <= rounds; round++) {
    progress?.(round);
    const warmupTime = round === 1 ? 400 : 20;
    const bench = new Bench({ time: 60, iterations: 8, warmupTime, warmupIterations: 4 });
    for (const { name, run } of contenders) bench.add(name, () => run(record));
    await bench.run();
    bench.tasks.forEach((task, index) => latencies[index].push(task.result.latency.p50));
  }
  return contenders.map(({ name }, index) => ({
    name,
    operations: 1000 / median(latencies[index]),
    ratio: median(latencies[index].map((latency, round) => latency / latencies[0][round])),
  }));
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Contenders that write something else would not be worth comparing. */
function assertSame(contenders, record, normalize) {
  const [ours, ...others] = contenders.map(({ name, run }) => ({ name, written: normalize(run(record)) }));
  for (const { name, written } of others)
    if (written !== ours.written)
      throw new Error(`${name} does not write what we write:\n${written}\n--- ours:\n${ours.written}`);
}

/** The words and marks; how wide the lines of a table are does not count. */
function words(markdown) {
  return markdown.replace(/\\/g, '').replace(/-{2,}/g, '---').split(/\s+/).filter(Boolean).join(' ');
}
