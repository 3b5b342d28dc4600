// The same Markdown from the same record: our strings, and a syntax tree written by mdast-util-to-markdown.
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { renderMarkdown } from '@rapporteur/render';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const text = (value) => ({ type: 'text', value });
const paragraph = (...children) => ({ type: 'paragraph', children });
const strong = (value) => ({ type: 'strong', children: [text(value)] });
const heading = (depth, value) => ({ type: 'heading', depth, children: [text(value)] });
const item = (children, checked = null) => ({ type: 'listItem', spread: false, checked, children });
const list = (children) => ({ type: 'list', ordered: false, spread: false, children });
const row = (name, value) => item([paragraph(strong(name), text(`: ${value}`))]);
const words = ({ value }) => day.format(Date.parse(value.slice(0, 10)));
const options = { bullet: '-', extensions: [gfmToMarkdown()] };

function tree(record) {
  return {
    type: 'root',
    children: [
      heading(1, record.name),
      list([
        row('Status', record.status),
        row('Type', record.classification),
        row('When', `${words(record.start)} at ${record.start.value.slice(11)}`),
        row('Where', record.locations[0].name),
        row('Organisers', record.organizers[0].name),
      ]),
      heading(2, 'Purposes'),
      list(record.purposes.map((node) => item([paragraph(text(node.text))]))),
      heading(2, 'Participants'),
      heading(3, 'Present'),
      list(
        record.participants.map(({ name, posts: [post] }) =>
          item([paragraph(strong(name), text(`, ${post.title}, ${post.organization}`))]),
        ),
      ),
      heading(2, 'Statements'),
      ...record.statements.map((node) => ({
        type: 'blockquote',
        children: [
          paragraph(text(node.text)),
          paragraph(text('— '), strong(node.speaker.name), text(` ${node.verb}`)),
        ],
      })),
      heading(2, 'Decisions'),
      list(record.decisions.map((node) => item([paragraph(text(node.text))]))),
      heading(2, 'Action items'),
      list(
        record.actionItems.map((node) =>
          item(
            [
              paragraph(text(node.text)),
              list([row('Owner', node.assignees[0].name), row('Due', words(node.due))]),
            ],
            node.status === 'done',
          ),
        ),
      ),
    ],
  };
}

export const markdownContenders = [
  { name: '@rapporteur/render', run: (record) => renderMarkdown(record) },
  { name: 'mdast + mdast-util-to-markdown', run: (record) => toMarkdown(tree(record), options) },
];
