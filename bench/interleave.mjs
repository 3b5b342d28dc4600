// Rounds in turn: each round measures every contender once, so that a slow moment of the machine hits all alike.
import { performance } from 'node:perf_hooks';

/**
 * Runs every contender `rounds` times, in turn, after one warm-up round (none where `warm`: a smaller size ran before).
 * @param {{ name: string, run: () => unknown }[]} contenders
 * @returns {Map<string, number>} median milliseconds by name
 */
export function interleave(contenders, rounds, progress, warm = false) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = warm ? 0 : -1; round < rounds; round++) {
    for (const { name, run } of contenders) {
      progress?.(`${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}: ${name}`);
      const began = performance.now();
      run();
      if (round >= 0) times.get(name).push(performance.now() - began);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
