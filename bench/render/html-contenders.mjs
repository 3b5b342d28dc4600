import { renderHtml } from '@rapporteur/render';
import { byHast, byReact } from './element-contenders.mjs';
import { byHandlebars } from './handlebars-contender.mjs';

/** Each writes the markup that `renderHtml` writes, from any record, as its documentation shows. */
export const htmlContenders = [
  { name: '@rapporteur/render', run: (record) => renderHtml(record) },
  { name: 'handlebars, precompiled', run: byHandlebars },
  { name: 'react-dom/server', run: byReact },
  { name: 'hastscript + hast-util-to-html', run: byHast },
];
