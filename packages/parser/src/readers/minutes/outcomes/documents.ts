import { cite } from '../../../source/passage.js';
import { hasAlphanumeric } from '../../../mentions/letters-in-text.js';
import { trimEndMarks } from '../../../mentions/trim-end-marks.js';
import type { DocumentRef } from '@rapporteur/schema';
import type { MinutesContext } from '../minutes-context.js';
import type { Passage } from '../../../source/passage.js';

/** Documents the minutes list: links and entries below a heading or behind a label for documents. */
export function readDocuments(context: MinutesContext): void {
  const seen = new Set<string>();
  const add = (document: DocumentRef): void => {
    const key = document.url ?? document.name ?? '';
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    context.draft.documents.push(document);
  };
  for (const { key, heading, blocks } of context.sections) {
    if (key === 'documents') {
      const value = heading?.label?.value;
      if (value !== undefined && value.text !== '')
        for (const document of documentsIn(context, value, true)) add(document);
      for (const block of blocks) {
        if (block.kind === 'rule' || block.kind === 'code' || block.kind === 'frontMatter') continue;
        for (const document of documentsIn(context, block.content, block.kind === 'item')) add(document);
      }
      continue;
    }
    for (const block of blocks) {
      const { label } = block;
      if (
        label === undefined ||
        label.value.text === '' ||
        context.document.findLabel(label.name.text) !== 'documents'
      )
        continue;
      for (const document of documentsIn(context, label.value, false))
        add({ name: label.name.text, ...document });
    }
  }
}

/** The links of a passage; where it has none and is an entry of its own (`whole`), its words as a name. */
function documentsIn(context: MinutesContext, passage: Passage, whole: boolean): DocumentRef[] {
  const { source } = context.document;
  const found: DocumentRef[] = [];
  for (const mark of passage.marks) {
    if (mark.kind !== 'link' || mark.url === undefined || !isAddress(mark.url)) continue;
    const name = passage.text.slice(mark.start, mark.end);
    found.push({
      ...(isAddress(name) || name === '' ? {} : { name }),
      url: mark.url,
      evidence: [cite(source, passage, mark.start, mark.end)],
    });
  }
  for (const { start, end } of bareAddresses(passage.text)) {
    if (passage.marks.some((mark) => mark.kind === 'link' && mark.start <= start && mark.end >= end))
      continue;
    const before = found.length > 0 ? '' : trimEndMarks(passage.text.slice(0, start), /[\s:：–—(-]/);
    const name = before !== '' && before.length <= 80 ? { name: before } : {};
    found.push({
      ...name,
      url: passage.text.slice(start, end),
      evidence: [cite(source, passage, 'name' in name ? 0 : start, end)],
    });
  }
  if (found.length === 0 && whole && hasAlphanumeric(passage.text) && passage.text.length <= 200) {
    found.push({ name: passage.text, evidence: [cite(source, passage, 0, passage.text.length)] });
  }
  return found;
}

/** Addresses that stand in the text as they are, without closing punctuation. */
function bareAddresses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf('http'); at >= 0; at = text.indexOf('http', at + 4)) {
    if (!isAddress(text.slice(at, at + 9))) continue;
    let end = at;
    while (end < text.length && !/[\s<>"'“”，。；）]/.test(text[end] ?? '')) end++;
    while (end > at && /[.,;:!?)\]]/.test(text[end - 1] ?? '')) end--;
    found.push({ start: at, end });
    at = Math.max(at, end - 4);
  }
  return found;
}

function isAddress(text: string): boolean {
  return text.startsWith('https://') || text.startsWith('http://');
}
