// Runs in the browser: parses as one types, shows the page, and highlights the words behind the value pointed at.
import { parseReport } from '@rapporteur/parser';
import { renderHtml } from '@rapporteur/render/html';

const example = `Ferry Users' Council

date
12/03/2026
A meeting on the winter timetable was held at the harbour office on March 10. Mara Holt, chair of the Ferry Users'
Council, said that the early boat should run all year.`;

/**
 * Wires a document that has the elements of `index.html`.
 *
 * @param {any} document
 */
export function startPlayground(document) {
  /** @param {string} id */
  const element = (id) => document.getElementById(id);
  const show = () => {
    const text = element('text').value;
    const { record, diagnostics } = parseReport(text);
    element('page').innerHTML = renderHtml(record, { evidence: 'attributes', headingLevel: 2 });
    element('diagnostics').replaceChildren(
      ...diagnostics.map(({ line, column, message }) => {
        const item = document.createElement('li');
        item.textContent = `${line}:${column} ${message}`;
        return item;
      }),
    );
    element('source').textContent = '';
  };
  element('text').value = example;
  element('text').addEventListener('input', show);
  element('page').addEventListener('pointerover', (/** @type {any} */ event) => {
    const spans = event.target.closest?.('[data-evidence]')?.dataset.evidence;
    if (spans === undefined) return;
    const text = element('text').value;
    element('source').textContent = spans
      .split(' ')
      .map((/** @type {string} */ span) => text.slice(...span.split('-').map(Number)))
      .join(' … ');
  });
  show();
}

if (typeof document !== 'undefined') startPlayground(document);
