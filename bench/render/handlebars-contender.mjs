// The article of `renderHtml` as a Handlebars template, for any record: every field that may be absent is asked for.
import Handlebars from 'handlebars';
import { datetimeAttribute, formatTime, safeUrl } from '@rapporteur/render';
import { caption, view, word } from './view.mjs';

const handlebars = Handlebars.create();
const { escapeExpression: escape, SafeString } = Handlebars;

const helpers = {
  word,
  caption,
  isDirect: (mode) => mode === 'direct',
  isOther: (kind) => kind !== 'statement',
  isRole: (role) => (role ?? 'organizer') !== 'organizer',
  isCount: (count) => count !== undefined,
  isFile: ({ language, mediaType, sha256 }) => language || mediaType || sha256,
  file: ({ language, mediaType, sha256 }) => [language, mediaType, sha256].filter(Boolean),
  post: ({ title, organization }) =>
    title && organization ? `${title}, ${organization}` : (title ?? organization ?? ''),
  lines: (text) => new SafeString(escape(text).replaceAll('\n', '<br>\n')),
  link(url, text = url) {
    const href = safeUrl(url);
    if (href) return new SafeString(`<a href="${escape(href)}"><bdi>${escape(text)}</bdi></a>`);
    const words = [text, url !== text && url].filter(Boolean);
    return new SafeString(words.map((word) => `<bdi>${escape(word)}</bdi>`).join(' '));
  },
  time(node) {
    const machine = datetimeAttribute(node);
    const tag = machine ? `time datetime="${machine}"` : 'bdi';
    const title = node.text ? ` title="${escape(node.text)}"` : '';
    const words = escape(formatTime(node, 'en-GB'));
    const assumed = node.assumed?.length
      ? ` <small>(${node.assumed.map((part) => word(`${part} assumed`)).join(', ')})</small>`
      : '';
    return new SafeString(`<${tag}${title}>${words}</${machine ? 'time' : 'bdi'}>${assumed}`);
  },
};
handlebars.registerHelper(helpers);

const partials = {
  period: `{{#if start}}{{time start}}{{/if}}{{#if end}} – {{time end}}{{/if}}`,
  agents: `{{#each this}}{{#unless @first}}{{#if @last}} and {{else}}, {{/if}}{{/unless}}<bdi>{{name}}</bdi>{{/each}}`,
  note: `<p dir="auto">{{#if speaker}}<cite><bdi>{{speaker.name}}</bdi></cite>: {{/if}}{{lines text}}</p>
`,
  statement: `<figure>
<blockquote>
<p dir="auto" id="rapporteur-{{id}}" data-kind="{{kind}}">{{#if (isDirect mode)}}<q>{{lines text}}</q>{{else}}{{lines text}}{{/if}}</p>
</blockquote>
{{#if speaker}}<figcaption><cite><bdi>{{speaker.name}}</bdi></cite>{{#if verb}} <bdi>{{verb}}</bdi>{{/if}}{{#if (isOther kind)}} <small>({{word kind}})</small>{{/if}}</figcaption>
{{else}}{{#if verb}}<figcaption><bdi>{{verb}}</bdi>{{#if (isOther kind)}} <small>({{word kind}})</small>{{/if}}</figcaption>
{{else}}{{#if (isOther kind)}}<figcaption><small>({{word kind}})</small></figcaption>
{{/if}}{{/if}}{{/if}}</figure>
`,
  motion: `<li>
<p dir="auto" id="rapporteur-{{id}}">{{lines text}}</p>
{{#if movers}}<dl>
<div><dt>Moved by</dt><dd>{{> agents movers}}</dd></div>
{{#if seconders}}<div><dt>Seconded by</dt><dd>{{> agents seconders}}</dd></div>
{{/if}}{{#if result}}<div><dt>Result</dt><dd>{{word result}}</dd></div>
{{/if}}</dl>
{{else}}{{#if result}}<dl>
<div><dt>Result</dt><dd>{{word result}}</dd></div>
</dl>
{{/if}}{{/if}}{{#with counts}}<table>
<caption>Votes</caption>
<thead><tr>{{#if (isCount yes)}}<th scope="col">Yes</th>{{/if}}{{#if (isCount no)}}<th scope="col">No</th>{{/if}}{{#if (isCount abstain)}}<th scope="col">Abstain</th>{{/if}}</tr></thead>
<tbody>
<tr>{{#if (isCount yes)}}<td>{{yes}}</td>{{/if}}{{#if (isCount no)}}<td>{{no}}</td>{{/if}}{{#if (isCount abstain)}}<td>{{abstain}}</td>{{/if}}</tr>
</tbody>
</table>
{{/with}}{{#if votes}}<table>
<caption>Votes</caption>
<thead><tr><th scope="col">Voter</th><th scope="col">Vote</th></tr></thead>
<tbody>
{{#each votes}}<tr><th scope="row"><bdi>{{voter.name}}</bdi></th><td>{{word option}}</td></tr>
{{/each}}</tbody>
</table>
{{/if}}</li>
`,
  decision: `<li dir="auto" id="rapporteur-{{id}}">{{lines text}}</li>
`,
};

const article = `<article class="rapporteur" lang="{{#if inLanguage}}{{inLanguage}}{{else}}en-GB{{/if}}" dir="auto">
<header>
<h1 dir="auto" id="rapporteur-{{id}}">{{#if name}}{{lines name}}{{else}}<span>{{#if type}}{{caption type}}{{else}}Meeting{{/if}}</span>{{/if}}</h1>
<dl>
{{#if status}}<div><dt>Status</dt><dd>{{word status}}</dd></div>
{{/if}}{{#if type}}<div><dt>Type</dt><dd>{{word type}}</dd></div>
{{/if}}{{#if start}}<div><dt>When</dt><dd>{{> period}}</dd></div>
{{/if}}{{#if locations}}<div><dt>Where</dt>{{#each locations}}<dd><span data-kind="{{kind}}">{{link url name}}</span>{{#if address}} <address dir="auto">{{lines address}}</address>{{/if}}</dd>{{/each}}</div>
{{/if}}{{#if organizers}}<div><dt>Organisers</dt>{{#each organizers}}<dd><bdi{{#if kind}} data-kind="{{kind}}"{{/if}}>{{name}}</bdi>{{#if (isRole role)}} <small>({{word role}})</small>{{/if}}</dd>{{/each}}</div>
{{/if}}{{#if attendanceMode}}<div><dt>Attendance</dt><dd>{{word attendanceMode}}</dd></div>
{{/if}}{{#if keywords}}<div><dt>Keywords</dt><dd>{{#each keywords}}{{#unless @first}}, {{/unless}}<bdi>{{this}}</bdi>{{/each}}</dd></div>
{{/if}}</dl>
</header>
{{#if purposes}}<section class="rapporteur-purposes">
<h2>Purposes</h2>
<ul>
{{#each purposes}}<li dir="auto">{{lines text}}</li>
{{/each}}</ul>
</section>
{{/if}}{{#if groups}}<section class="rapporteur-participants">
<h2>Participants</h2>
{{#each groups}}{{#if ../titled}}<h3>{{caption presence}}</h3>
{{/if}}<ul>
{{#each members}}<li id="rapporteur-{{id}}" data-kind="{{kind}}"><b><bdi>{{#if honorific}}{{honorific}} {{/if}}{{name}}</bdi></b>{{#each identifiers}} <span title="{{scheme}}"><bdi>{{identifier}}</bdi></span>{{/each}}{{#each posts}}, <bdi>{{post this}}</bdi>{{/each}}{{#if roles}} <small>({{#each roles}}{{#unless @first}}, {{/unless}}{{word this}}{{/each}}{{#if attendance}}, {{word attendance}}{{/if}}{{#if onBehalfOf}}, on behalf of <bdi>{{onBehalfOf}}</bdi>{{/if}})</small>{{else}}{{#if attendance}} <small>({{word attendance}}{{#if onBehalfOf}}, on behalf of <bdi>{{onBehalfOf}}</bdi>{{/if}})</small>{{else}}{{#if onBehalfOf}} <small>(on behalf of <bdi>{{onBehalfOf}}</bdi>)</small>{{/if}}{{/if}}{{/if}}</li>
{{/each}}</ul>
{{/each}}</section>
{{/if}}{{#if agenda}}<section class="rapporteur-agenda">
<h2>Agenda</h2>
{{#if numbered}}<ul>{{else}}<ol>{{/if}}
{{#each agenda}}<li>
<{{heading}} id="rapporteur-{{id}}">{{#if number}}<bdi>{{number}}</bdi> {{/if}}<bdi>{{name}}</bdi></{{heading}}>
{{#if start}}<dl>
<div><dt>When</dt><dd>{{> period}}</dd></div>
{{#if presenters}}<div><dt>Presented by</dt><dd>{{> agents presenters}}</dd></div>
{{/if}}</dl>
{{else}}{{#if presenters}}<dl>
<div><dt>Presented by</dt><dd>{{> agents presenters}}</dd></div>
</dl>
{{/if}}{{/if}}{{#each notes}}{{> note}}{{/each}}{{#if statements}}<section class="rapporteur-statements">
<{{below}}>Statements</{{below}}>
{{#each statements}}{{> statement}}{{/each}}</section>
{{/if}}{{#if motions}}<section class="rapporteur-motions">
<{{below}}>Motions</{{below}}>
<ul>
{{#each motions}}{{> motion}}{{/each}}</ul>
</section>
{{/if}}{{#if decisions}}<section class="rapporteur-decisions">
<{{below}}>Decisions</{{below}}>
<ul>
{{#each decisions}}{{> decision}}{{/each}}</ul>
</section>
{{/if}}</li>
{{/each}}{{#if numbered}}</ul>{{else}}</ol>{{/if}}
</section>
{{/if}}{{#if statements}}<section class="rapporteur-statements">
<h2>Statements</h2>
{{#each statements}}{{> statement}}{{/each}}</section>
{{/if}}{{#if motions}}<section class="rapporteur-motions">
<h2>Motions</h2>
<ul>
{{#each motions}}{{> motion}}{{/each}}</ul>
</section>
{{/if}}{{#if decisions}}<section class="rapporteur-decisions">
<h2>Decisions</h2>
<ul>
{{#each decisions}}{{> decision}}{{/each}}</ul>
</section>
{{/if}}{{#if actionItems}}<section class="rapporteur-actionItems">
<h2>Action items</h2>
<ul>
{{#each actionItems}}<li>
<p dir="auto" id="rapporteur-{{id}}">{{lines text}}</p>
{{#if assignees}}<dl>
<div><dt>Owner</dt><dd>{{> agents assignees}}</dd></div>
{{#if due}}<div><dt>Due</dt><dd>{{time due}}</dd></div>
{{/if}}{{#if status}}<div><dt>Status</dt><dd>{{word status}}</dd></div>
{{/if}}</dl>
{{else}}{{#if due}}<dl>
<div><dt>Due</dt><dd>{{time due}}</dd></div>
{{#if status}}<div><dt>Status</dt><dd>{{word status}}</dd></div>
{{/if}}</dl>
{{else}}{{#if status}}<dl>
<div><dt>Status</dt><dd>{{word status}}</dd></div>
</dl>
{{/if}}{{/if}}{{/if}}</li>
{{/each}}</ul>
</section>
{{/if}}{{#if documents}}<section class="rapporteur-documents">
<h2>Documents</h2>
<ul>
{{#each documents}}<li>{{link url name}}{{#if note}}, <bdi>{{note}}</bdi>{{/if}}</li>
{{/each}}</ul>
</section>
{{/if}}{{#if relatedMeetings}}<section class="rapporteur-relatedMeetings">
<h2>Related meetings</h2>
<ul>
{{#each relatedMeetings}}<li><span>{{caption relation}}</span>: {{link url name}}{{#if start}}{{#if name}}, {{else}}{{#if url}}, {{/if}}{{/if}}{{time start}}{{/if}}</li>
{{/each}}</ul>
</section>
{{/if}}{{#if notes}}<section class="rapporteur-notes">
<h2>Notes</h2>
{{#each notes}}{{> note}}{{/each}}</section>
{{/if}}{{#if sources}}<section class="rapporteur-sources">
<h2>Sources</h2>
<ul>
{{#each sources}}<li>{{link url title}}{{#if publisher}}, <bdi>{{publisher}}</bdi>{{/if}}{{#if published}}, {{time published}}{{/if}}{{#if (isFile this)}} <small>({{#each (file this)}}{{#unless @first}}, {{/unless}}<bdi>{{this}}</bdi>{{/each}})</small>{{/if}}{{#if text}}<details><summary>Source text</summary><pre dir="auto">
{{text}}</pre></details>{{/if}}</li>
{{/each}}</ul>
</section>
{{/if}}</article>
`;

// Helpers named when compiling are called straight, which is how Handlebars runs fastest.
const knownHelpers = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
const compile = (source) =>
  handlebars.template(
    new Function(`return ${handlebars.precompile(source, { knownHelpers, knownHelpersOnly: true })}`)(),
  );
for (const [name, source] of Object.entries(partials)) handlebars.registerPartial(name, compile(source));
const template = compile(article);

/** The article by a precompiled template. */
export function byHandlebars(record) {
  return template(view(record));
}
