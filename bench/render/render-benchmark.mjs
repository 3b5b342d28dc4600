import { Bench } from 'tinybench';
import { renderHtml, renderMarkdown } from '@rapporteur/render';
import { htmlContenders } from './html-contenders.mjs';
import { markdownContenders } from './markdown-contenders.mjs';
import { countLeaves, hundredLeaves, withParticipants } from './record.mjs';

/**
 * HTML and Markdown of one record beside template engines and syntax-tree tools, and time by record size.
 *
 * @param {{ quick: boolean, progress: (what: string) => void, print: (title: string, header: string[], rows: unknown[][]) => void }} options
 */
export async function renderBenchmark({ quick, progress, print }) {
  const record = hundredLeaves();
  const time = quick ? 300 : 1500;
  assertSameWords(htmlContenders, record, wordsOfHtml);
  assertSameWords(markdownContenders, record, wordsOfMarkdown);
  const result = { leaves: countLeaves(record), html: [], markdown: [], sizes: [] };
  for (const [format, contenders] of [
    ['html', htmlContenders],
    ['markdown', markdownContenders],
  ]) {
    progress(`render, ${format}`);
    result[format] = await measure(contenders, record, time);
    print(
      `Render: ${format} of a record with ${result.leaves} texts, names and times`,
      ['contender', 'operations/s', '× slower than ours'],
      result[format].map(({ name, operations }) => [
        name,
        operations,
        result[format][0].operations / operations,
      ]),
    );
  }
  for (const participants of [100, 1000, 10_000]) {
    progress(`render, ${participants} participants`);
    const large = withParticipants(participants);
    const rows = await measure(
      [
        { name: 'html', run: renderHtml },
        { name: 'markdown', run: renderMarkdown },
      ],
      large,
      time,
    );
    result.sizes.push({
      participants,
      ...Object.fromEntries(rows.map(({ name, operations }) => [name, 1000 / operations])),
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

/** Rounds in turn, so that a slow moment of the machine hits all alike; the best round of each counts. */
async function measure(contenders, record, time) {
  const best = new Map();
  for (let round = 0; round < 3; round++) {
    const bench = new Bench({ time: time / 3, warmupTime: time / 6 });
    for (const { name, run } of contenders) bench.add(name, () => run(record));
    await bench.run();
    for (const { name, result } of bench.tasks)
      best.set(name, Math.max(best.get(name) ?? 0, 1000 / result.latency.p50));
  }
  return contenders.map(({ name }) => ({ name, operations: best.get(name) }));
}

/** Contenders that say something else would not be worth comparing. */
function assertSameWords(contenders, record, words) {
  const [ours, ...others] = contenders.map(({ name, run }) => ({ name, said: words(run(record)) }));
  for (const { name, said } of others)
    if (said !== ours.said)
      throw new Error(`${name} does not write what we write:\n${said}\n--- ours:\n${ours.said}`);
}

function wordsOfHtml(html) {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34|#x22);/g, '"');
  return text.split(/\s+/).filter(Boolean).join(' ');
}

function wordsOfMarkdown(markdown) {
  return markdown.replace(/\\/g, '').split(/\s+/).filter(Boolean).join(' ');
}
