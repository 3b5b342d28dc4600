import { describe, expect, test } from 'vitest';
import { renderHtml } from '@rapporteur/render';
import { fullRecord } from './full-record.js';

describe('renderHtml', () => {
  test('writes the name as the first heading', () => {
    expect(renderHtml(fullRecord)).toContain('<h1 dir="auto">Minutes of the Harbour Committee</h1>');
  });
});
