// node build.mjs REPORTS SITE: writes a page for each report of a folder, an index by date, and the stylesheet.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReports } from '@rapporteur/parser';
import { escapeHtml, renderHtml } from '@rapporteur/render/html';

/**
 * Builds the site.
 * @param {string} reports folder with .txt and .md files
 * @param {string} site folder to write to; made where it is missing
 * @returns {string[]} the files written, in the order of the index: newest meeting first
 */
export function buildSite(reports, site) {
  mkdirSync(site, { recursive: true });
  const pages = readdirSync(reports)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .flatMap((name) => {
      const results = parseReports(readFileSync(join(reports, name), 'utf8'));
      return results.map(({ record }, i) => {
        const file = `${basename(name, extname(name))}${results.length > 1 ? `-${i + 1}` : ''}.html`;
        return { file, record };
      });
    })
    .sort(
      (a, b) =>
        (b.record.start?.value ?? '').localeCompare(a.record.start?.value ?? '') ||
        a.file.localeCompare(b.file),
    );

  for (const { file, record } of pages) {
    writeFileSync(join(site, file), renderHtml(record, { document: { stylesheet: 'style.css' } }));
  }
  writeFileSync(join(site, 'index.html'), indexPage(pages));
  copyFileSync(fileURLToPath(import.meta.resolve('@rapporteur/render/style.css')), join(site, 'style.css'));
  return pages.map(({ file }) => file);
}

/** @param {{ file: string, record: import('@rapporteur/schema').MeetingRecord }[]} pages */
function indexPage(pages) {
  const items = pages.map(
    ({ file, record }) =>
      `<li><a href="${encodeURIComponent(file)}">${escapeHtml(record.name ?? 'Meeting')}</a>${
        record.start === undefined ? '' : ` <span>${escapeHtml(record.start.value)}</span>`
      }</li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Meetings</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>Meetings</h1>
<ul>
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , reports, site] = process.argv;
  if (reports === undefined || site === undefined) {
    console.error('usage: node build.mjs REPORTS SITE');
    process.exit(2);
  }
  console.log(`${buildSite(reports, site).length} pages in ${site}`);
}
