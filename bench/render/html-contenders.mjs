// The same article from the same record, written with each tool as its documentation shows, dates by the same cached formatter.
import Handlebars from 'handlebars';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { createElement as e } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderHtml } from '@rapporteur/render';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const minute = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});
const words = ({ value }) =>
  (value.includes('T') ? minute : day).format(Date.parse(value.includes('T') ? `${value}Z` : value));

const handlebars = Handlebars.create();
handlebars.registerHelper('words', words);
const template = handlebars.compile(`<article class="rapporteur" lang="{{inLanguage}}" dir="auto">
<header>
<h1 dir="auto">{{name}}</h1>
<dl>
<div><dt>Status</dt><dd>{{status}}</dd></div>
<div><dt>Type</dt><dd>{{classification}}</dd></div>
<div><dt>When</dt><dd><time datetime="{{start.value}}">{{words start}}</time></dd></div>
<div><dt>Where</dt>{{#each locations}}<dd><span><bdi>{{name}}</bdi></span></dd>{{/each}}</div>
<div><dt>Organisers</dt>{{#each organizers}}<dd><bdi>{{name}}</bdi></dd>{{/each}}</div>
</dl>
</header>
<section class="rapporteur-purposes">
<h2>Purposes</h2>
<ul>
{{#each purposes}}<li dir="auto">{{text}}</li>
{{/each}}</ul>
</section>
<section class="rapporteur-participants">
<h2>Participants</h2>
<h3>Present</h3>
<ul>
{{#each participants}}<li id="rapporteur-{{id}}"><b><bdi>{{name}}</bdi></b>{{#each posts}}, <bdi>{{title}}, {{organization}}</bdi>{{/each}}</li>
{{/each}}</ul>
</section>
<section class="rapporteur-statements">
<h2>Statements</h2>
{{#each statements}}<figure>
<blockquote>
<p dir="auto" id="rapporteur-{{id}}">{{text}}</p>
</blockquote>
<figcaption><cite><bdi>{{speaker.name}}</bdi></cite> <bdi>{{verb}}</bdi></figcaption>
</figure>
{{/each}}</section>
<section class="rapporteur-decisions">
<h2>Decisions</h2>
<ul>
{{#each decisions}}<li dir="auto" id="rapporteur-{{id}}">{{text}}</li>
{{/each}}</ul>
</section>
<section class="rapporteur-actionItems">
<h2>Action items</h2>
<ul>
{{#each actionItems}}<li>
<p dir="auto" id="rapporteur-{{id}}">{{text}}</p>
<dl>
<div><dt>Owner</dt><dd>{{#each assignees}}<bdi>{{name}}</bdi>{{/each}}</dd></div>
<div><dt>Due</dt><dd><time datetime="{{due.value}}">{{words due}}</time></dd></div>
<div><dt>Status</dt><dd>{{status}}</dd></div>
</dl>
</li>
{{/each}}</ul>
</section>
</article>
`);

/** The tree, by a function that makes an element of a name, attributes and children. */
function article(record, make) {
  const { name, status, classification, start, locations, organizers } = record;
  const row = (key, ...values) =>
    make('div', { key }, make('dt', {}, key), ...values.map((value, i) => make('dd', { key: i }, value)));
  const time = (node) => make('time', { dateTime: node.value }, words(node));
  const section = (key, heading, ...content) =>
    make('section', { key, className: `rapporteur-${key}` }, make('h2', {}, heading), ...content);
  return make(
    'article',
    { className: 'rapporteur', lang: record.inLanguage, dir: 'auto' },
    make(
      'header',
      { key: 'header' },
      make('h1', { dir: 'auto' }, name),
      make(
        'dl',
        {},
        row('Status', status),
        row('Type', classification),
        row('When', time(start)),
        row('Where', ...locations.map(({ name }) => make('span', {}, make('bdi', {}, name)))),
        row('Organisers', ...organizers.map(({ name }) => make('bdi', {}, name))),
      ),
    ),
    section(
      'purposes',
      'Purposes',
      make('ul', {}, ...record.purposes.map(({ text }) => make('li', { dir: 'auto' }, text))),
    ),
    section(
      'participants',
      'Participants',
      make('h3', {}, 'Present'),
      make(
        'ul',
        {},
        ...record.participants.map(({ id, name, posts }) =>
          make(
            'li',
            { id: `rapporteur-${id}` },
            make('b', {}, make('bdi', {}, name)),
            ...posts.flatMap(({ title, organization }) => [
              ', ',
              make('bdi', {}, `${title}, ${organization}`),
            ]),
          ),
        ),
      ),
    ),
    section(
      'statements',
      'Statements',
      ...record.statements.map(({ id, text, speaker, verb }) =>
        make(
          'figure',
          {},
          make('blockquote', {}, make('p', { dir: 'auto', id: `rapporteur-${id}` }, text)),
          make('figcaption', {}, make('cite', {}, make('bdi', {}, speaker.name)), ' ', make('bdi', {}, verb)),
        ),
      ),
    ),
    section(
      'decisions',
      'Decisions',
      make(
        'ul',
        {},
        ...record.decisions.map(({ id, text }) => make('li', { dir: 'auto', id: `rapporteur-${id}` }, text)),
      ),
    ),
    section(
      'actionItems',
      'Action items',
      make(
        'ul',
        {},
        ...record.actionItems.map(({ id, text, assignees, due, status }) =>
          make(
            'li',
            {},
            make('p', { dir: 'auto', id: `rapporteur-${id}` }, text),
            make(
              'dl',
              {},
              row('Owner', ...assignees.map(({ name }) => make('bdi', {}, name))),
              row('Due', time(due)),
              row('Status', status),
            ),
          ),
        ),
      ),
    ),
  );
}

const hastElement = (name, { key: _key, ...properties }, ...children) => h(name, properties, ...children);

export const htmlContenders = [
  { name: '@rapporteur/render', run: (record) => renderHtml(record) },
  { name: 'handlebars, precompiled', run: (record) => template(record) },
  { name: 'react-dom/server', run: (record) => renderToStaticMarkup(article(record, e)) },
  { name: 'hastscript + hast-util-to-html', run: (record) => toHtml(article(record, hastElement)) },
];
