import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '@rapporteur/render';
import { fullRecord } from './full-record.js';

describe('renderMarkdown', () => {
  test('writes the name as the first heading', () => {
    expect(renderMarkdown(fullRecord)).toMatch(/^# Minutes of the Harbour Committee\n/);
  });
});
