// The article of `renderHtml` as a tree of elements, for any record: by React, and by hastscript and hast-util-to-html.
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { datetimeAttribute, formatTime, safeUrl } from '@rapporteur/render';
import { caption, view, word } from './view.mjs';

export function byReact(record) {
  return renderToStaticMarkup(article(view(record), createElement));
}

export function byHast(record) {
  return toHtml(article(view(record), h));
}

/** The tree, by a function that makes an element of a name, attributes and children. Children that are not there are `null`. */
function article(record, make) {
  const element = (name, ...children) => make(name, null, ...children);
  const list = (nodes, write) => make('ul', null, ...nodes.map((node) => write(node)));
  const name = (text) => make('bdi', null, text);
  const lines = (text) =>
    text.split('\n').flatMap((line, index) => (index > 0 ? [element('br'), `\n${line}`] : [line]));
  const words = (tag, { id, kind, text }, isDirect = false, ...before) =>
    make(
      tag,
      { dir: 'auto', id: id === undefined ? undefined : `rapporteur-${id}`, 'data-kind': kind },
      ...before,
      ...(isDirect ? [element('q', ...lines(text))] : lines(text)),
    );
  const joined = (parts) =>
    parts.filter(Boolean).flatMap((part, index) => (index > 0 ? [', ', part] : [part]));
  const remarks = (parts) =>
    parts.some(Boolean) ? [' ', element('small', '(', ...joined(parts).flat(), ')')] : [];
  const agents = (nodes = []) =>
    nodes.flatMap((node, index) => [
      index === 0 ? null : index === nodes.length - 1 ? ' and ' : ', ',
      name(node.name),
    ]);
  const time = (node) => {
    const machine = datetimeAttribute(node);
    return [
      make(
        machine ? 'time' : 'bdi',
        { dateTime: machine, title: node.text || undefined },
        formatTime(node, 'en-GB'),
      ),
      ...remarks((node.assumed ?? []).map((part) => word(`${part} assumed`))),
    ];
  };
  const period = ({ start, end }) => [...(start ? time(start) : []), ...(end ? [' – ', ...time(end)] : [])];
  const link = (url, text = url) => {
    const href = safeUrl(url);
    if (href) return [make('a', { href }, name(text))];
    return [
      text ? name(text) : null,
      url && url !== text ? ' ' : null,
      url && url !== text ? name(url) : null,
    ];
  };
  const row = (label, values) =>
    values.length > 0
      ? element('div', element('dt', label), ...values.map((value) => element('dd', ...value)))
      : null;
  const rows = (...divisions) => (divisions.some(Boolean) ? element('dl', ...divisions) : null);
  const one = (children) => (children.length > 0 ? [children] : []);
  const code = (text) => (text ? [[word(text)]] : []);
  const section = (key, heading, tag, nodes, ...content) =>
    nodes.length > 0
      ? make('section', { className: `rapporteur-${key}` }, element(tag, heading), ...content)
      : null;
  const note = (node) =>
    words('p', node, false, ...(node.speaker ? [element('cite', name(node.speaker.name)), ': '] : []));
  const statement = (node) => {
    const { speaker, verb, kind, mode } = node;
    const by = [
      speaker && element('cite', name(speaker.name)),
      verb && name(verb),
      kind !== 'statement' && element('small', '(', word(kind), ')'),
    ].filter(Boolean);
    return element(
      'figure',
      element('blockquote', words('p', node, mode === 'direct')),
      by.length > 0
        ? element('figcaption', ...by.flatMap((part, index) => (index > 0 ? [' ', part] : [part])))
        : null,
    );
  };
  const table = (columns, lines) =>
    lines.length > 0
      ? element(
          'table',
          element('caption', 'Votes'),
          element(
            'thead',
            element('tr', ...columns.map((column) => make('th', { scope: 'col' }, caption(column)))),
          ),
          element('tbody', ...lines.map((cells) => element('tr', ...cells))),
        )
      : null;
  const motion = (node) => {
    const { movers, seconders, result, counts = {}, votes = [] } = node;
    const options = ['yes', 'no', 'abstain'].filter((option) => counts[option] !== undefined);
    return element(
      'li',
      words('p', node),
      rows(
        row('Moved by', one(agents(movers))),
        row('Seconded by', one(agents(seconders))),
        row('Result', code(result)),
      ),
      table(
        options,
        options.length > 0 ? [options.map((option) => element('td', String(counts[option])))] : [],
      ),
      table(
        ['voter', 'vote'],
        votes.map(({ voter, option }) => [
          make('th', { scope: 'row' }, name(voter.name)),
          element('td', word(option)),
        ]),
      ),
    );
  };
  const textItem = (node) => words('li', node);
  const entries = ({ statements = [], motions = [], decisions = [] }, tag) => [
    section('statements', 'Statements', tag, statements, ...statements.map(statement)),
    section('motions', 'Motions', tag, motions, list(motions, motion)),
    section('decisions', 'Decisions', tag, decisions, list(decisions, textItem)),
  ];
  const participant = ({
    id,
    kind,
    honorific,
    name: own,
    identifiers = [],
    posts = [],
    roles = [],
    attendance,
    onBehalfOf,
  }) =>
    make(
      'li',
      { id: `rapporteur-${id}`, 'data-kind': kind },
      element('b', name(honorific ? `${honorific} ${own}` : own)),
      ...identifiers.flatMap(({ scheme, identifier }) => [
        ' ',
        make('span', { title: scheme }, name(identifier)),
      ]),
      ...posts.flatMap(({ title, organization }) => [
        ', ',
        name(title && organization ? `${title}, ${organization}` : (title ?? organization ?? '')),
      ]),
      ...remarks([
        ...roles.map(word),
        attendance && word(attendance),
        onBehalfOf && ['on behalf of ', name(onBehalfOf)],
      ]),
    );
  const agendaItem = (node) =>
    element(
      'li',
      make(
        node.heading,
        { id: `rapporteur-${node.id}` },
        ...(node.number ? [name(node.number), ' '] : []),
        name(node.name),
      ),
      rows(row('When', one(period(node))), row('Presented by', one(agents(node.presenters)))),
      ...node.notes.map(note),
      ...entries(node, node.below),
    );
  const actionItem = (node) =>
    element(
      'li',
      words('p', node),
      rows(
        row('Owner', one(agents(node.assignees))),
        row('Due', one(node.due ? time(node.due) : [])),
        row('Status', code(node.status)),
      ),
    );
  const {
    locations = [],
    organizers = [],
    keywords = [],
    purposes = [],
    groups,
    agenda,
    actionItems = [],
    documents = [],
    relatedMeetings = [],
    notes = [],
    sources = [],
  } = record;
  return make(
    'article',
    { className: 'rapporteur', lang: record.inLanguage ?? 'en-GB', dir: 'auto' },
    element(
      'header',
      make(
        'h1',
        { dir: 'auto', id: `rapporteur-${record.id}` },
        ...(record.name ? lines(record.name) : [element('span', caption(record.type ?? 'meeting'))]),
      ),
      rows(
        row('Status', code(record.status)),
        row('Type', code(record.type)),
        row('When', one(period(record))),
        row(
          'Where',
          locations.map(({ kind, name: place, url, address }) => [
            make('span', { 'data-kind': kind }, ...link(url, place)),
            ...(address ? [' ', make('address', { dir: 'auto' }, ...lines(address))] : []),
          ]),
        ),
        row(
          'Organisers',
          organizers.map(({ kind, name: own, role = 'organizer' }) => [
            make('bdi', { 'data-kind': kind }, own),
            ...remarks([role !== 'organizer' && word(role)]),
          ]),
        ),
        row('Attendance', code(record.attendanceMode)),
        row('Keywords', one(joined(keywords.map(name)))),
      ),
    ),
    section('purposes', 'Purposes', 'h2', purposes, list(purposes, textItem)),
    section(
      'participants',
      'Participants',
      'h2',
      groups,
      ...groups.flatMap(({ presence, members }) => [
        record.titled ? element('h3', caption(presence)) : null,
        list(members, participant),
      ]),
    ),
    section(
      'agenda',
      'Agenda',
      'h2',
      agenda,
      make(record.numbered ? 'ul' : 'ol', null, ...agenda.map(agendaItem)),
    ),
    ...entries(record, 'h2'),
    section('actionItems', 'Action items', 'h2', actionItems, list(actionItems, actionItem)),
    section(
      'documents',
      'Documents',
      'h2',
      documents,
      list(documents, ({ url, name: own, note: said }) =>
        element('li', ...link(url, own), ...(said ? [', ', name(said)] : [])),
      ),
    ),
    section(
      'relatedMeetings',
      'Related meetings',
      'h2',
      relatedMeetings,
      list(relatedMeetings, ({ relation, url, name: own, start }) =>
        element(
          'li',
          element('span', caption(relation)),
          ': ',
          ...link(url, own),
          start && (own || url) ? ', ' : null,
          ...(start ? time(start) : []),
        ),
      ),
    ),
    section('notes', 'Notes', 'h2', notes, ...notes.map(note)),
    section(
      'sources',
      'Sources',
      'h2',
      sources,
      list(sources, ({ title, url, publisher, published, language, mediaType, sha256, text }) =>
        element(
          'li',
          ...link(url, title),
          ...(publisher ? [', ', name(publisher)] : []),
          ...(published ? [', ', ...time(published)] : []),
          ...remarks([language, mediaType, sha256].map((part) => part && name(part))),
          text
            ? element('details', element('summary', 'Source text'), make('pre', { dir: 'auto' }, `\n${text}`))
            : null,
        ),
      ),
    ),
  );
}
