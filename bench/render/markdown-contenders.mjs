// The Markdown of `renderMarkdown` from the same record, as a syntax tree written by mdast-util-to-markdown.
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formatTime, renderMarkdown, safeUrl } from '@rapporteur/render';
import { caption, view, word } from './view.mjs';

const text = (value) => ({ type: 'text', value });
const paragraph = (...children) => ({ type: 'paragraph', children });
const strong = (value) => ({ type: 'strong', children: [text(value)] });
const heading = (depth, value) => ({ type: 'heading', depth, children: [text(value)] });
const item = (children, checked = null) => ({ type: 'listItem', spread: false, checked, children });
const list = (children) => ({ type: 'list', ordered: false, spread: false, children });
const row = (name, value) => (value ? [item([paragraph(strong(name), text(`: ${value}`))])] : []);
const rows = (...items) => (items.flat().length > 0 ? [list(items.flat())] : []);
const time = (node) => (node ? formatTime(node, 'en-GB') : '');
const names = (nodes = []) => nodes.map(({ name }) => name).join(' and ');
const section = (depth, name, nodes, ...children) =>
  nodes.length > 0 ? [heading(depth, name), ...children.flat()] : [];
const options = { bullet: '-', extensions: [gfmToMarkdown()] };

function link(url, name = url) {
  const href = safeUrl(url);
  return href
    ? { type: 'link', url: href, children: [text(name)] }
    : text([name, url].filter(Boolean).join(' '));
}

function note({ speaker, text: said }) {
  return paragraph(...(speaker ? [strong(speaker.name), text(': ')] : []), text(said));
}

function statement({ text: said, speaker, verb }) {
  const caption = paragraph(
    text('— '),
    ...(speaker ? [strong(speaker.name)] : []),
    text([speaker ? '' : undefined, verb].filter((part) => part !== undefined).join(' ')),
  );
  return { type: 'blockquote', children: [paragraph(text(said)), ...(speaker || verb ? [caption] : [])] };
}

function motion({ text: said, movers, seconders, result, counts = {} }) {
  const votes = ['yes', 'no', 'abstain'].filter((option) => counts[option] !== undefined);
  const cells = (values) => ({
    type: 'tableRow',
    children: values.map((value) => ({ type: 'tableCell', children: [text(String(value))] })),
  });
  const table = {
    type: 'table',
    children: [cells(votes.map(caption)), cells(votes.map((vote) => counts[vote]))],
  };
  return item([
    paragraph(text(said)),
    ...rows(
      row('Moved by', names(movers)),
      row('Seconded by', names(seconders)),
      row('Result', result && word(result)),
    ),
    ...(votes.length > 0 ? [table] : []),
  ]);
}

function entries({ statements = [], motions = [], decisions = [] }, depth) {
  return [
    ...section(depth, 'Statements', statements, statements.map(statement)),
    ...section(depth, 'Motions', motions, list(motions.map(motion))),
    ...section(
      depth,
      'Decisions',
      decisions,
      list(decisions.map((node) => item([paragraph(text(node.text))]))),
    ),
  ];
}

function tree(record) {
  const { locations = [], organizers = [], purposes = [], groups, agenda, actionItems = [] } = record;
  const { documents = [], relatedMeetings = [], notes = [], sources = [] } = record;
  return {
    type: 'root',
    children: [
      heading(1, record.name ?? caption(record.type ?? 'meeting')),
      ...rows(
        row('Status', record.status && word(record.status)),
        row('Type', record.type && word(record.type)),
        row('When', time(record.start)),
        row('Where', locations.map(({ name }) => name).join('; ')),
        row('Organisers', organizers.map(({ name }) => name).join('; ')),
        row('Attendance', record.attendanceMode && word(record.attendanceMode)),
      ),
      ...section(2, 'Purposes', purposes, list(purposes.map((node) => item([paragraph(text(node.text))])))),
      ...section(
        2,
        'Participants',
        groups,
        groups.flatMap(({ presence, members }) => [
          ...(record.titled ? [heading(3, caption(presence))] : []),
          list(
            members.map(({ name, posts = [], roles = [] }) => {
              const held = posts.map(
                ({ title, organization }) => `, ${[title, organization].filter(Boolean).join(', ')}`,
              );
              const about = roles.length > 0 ? ` (${roles.map(word).join(', ')})` : '';
              return item([paragraph(strong(name), text(held.join('') + about))]);
            }),
          ),
        ]),
      ),
      ...section(
        2,
        'Agenda',
        agenda,
        agenda.flatMap((node) => [
          heading(Number(node.heading.slice(1)), [node.number, node.name].filter(Boolean).join(' ')),
          ...rows(row('When', time(node.start)), row('Presented by', names(node.presenters))),
          ...node.notes.map(note),
          ...entries(node, Number(node.below.slice(1))),
        ]),
      ),
      ...entries(record, 2),
      ...section(
        2,
        'Action items',
        actionItems,
        list(
          actionItems.map((node) =>
            item(
              [
                paragraph(text(node.text)),
                ...rows(row('Owner', names(node.assignees)), row('Due', time(node.due))),
              ],
              node.status ? node.status === 'done' : null,
            ),
          ),
        ),
      ),
      ...section(
        2,
        'Documents',
        documents,
        list(
          documents.map(({ name, url, note: said }) =>
            item([paragraph(link(url, name), ...(said ? [text(`, ${said}`)] : []))]),
          ),
        ),
      ),
      ...section(
        2,
        'Related meetings',
        relatedMeetings,
        list(relatedMeetings.flatMap(({ relation, start }) => row(caption(relation), time(start)))),
      ),
      ...section(2, 'Notes', notes, notes.map(note)),
      ...section(
        2,
        'Sources',
        sources,
        list(
          sources.map(({ title, url, publisher, published }) =>
            item([
              paragraph(
                link(url, title),
                text(
                  [undefined, publisher, time(published)]
                    .filter((part) => part !== '')
                    .map((part) => part ?? '')
                    .join(', '),
                ),
              ),
            ]),
          ),
        ),
      ),
    ],
  };
}

export const markdownContenders = [
  { name: '@rapporteur/render', run: (record) => renderMarkdown(record) },
  { name: 'mdast + mdast-util-to-markdown', run: (record) => toMarkdown(tree(view(record)), options) },
];
