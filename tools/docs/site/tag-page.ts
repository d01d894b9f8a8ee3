import {escapeHtml} from '../pages/html.js';
import {exampleFor} from './examples.js';
import {codeBlock} from './markdown.js';
import type {Member, TagManifest, Typed} from './manifest.js';

/** Where more is said, from the tag's page. */
export interface MoreOnTag {
  /** The colours and measures that all tags share. */
  readonly style: string;
  /** The family's own page. */
  readonly family?: string;
}

/** What a page says of one tag, below its name. */
export function tagPage(tag: TagManifest, links: MoreOnTag): string {
  const example = exampleFor(tag.tagName);
  const [first = '', ...others] = tag.description.split(/\n\s*\n/);
  return `<p class="lead">${prose(first)}</p>
${others.map((text) => `<p>${prose(text)}</p>`).join('\n')}
<h2 id="example">Example</h2>
${codeBlock(example.markup, 'html')}${liveExample(example.live)}
<h2 id="attributes">Attributes and properties</h2>
${fields(tag)}
<p class="note">Names of properties differ from those of attributes by their capitals: <code>item-href</code> is <code>itemHref</code>.
Attributes of your own page (<code>data-*</code>, <code>aria-*</code>, <code>class</code>, <code>id</code>) stay as they are.</p>
${section('slots', 'Slots', ['slot', 'what goes there'], (tag.slots ?? []).map(named('default')))}
${section('events', 'Events', ['event', 'class', 'when'], (tag.events ?? []).map(eventRow))}
${section('methods', 'Methods', ['method', 'what it does'], methods(tag).map(methodRow))}
${section('parts', 'Parts', ['part', 'what it is'], (tag.cssParts ?? []).map(named('')))}
${section('properties', 'Custom properties', ['property', 'what it does'], (tag.cssProperties ?? []).map(named('')))}
${section('states', 'Custom states', ['state', 'when'], (tag.cssStates ?? []).map(named('')))}
<p>Colours and distances: the <a href="${links.style}">custom properties that all tags share</a>.${
    links.family === undefined ? '' : ` How it works inside: <a href="${links.family}">its family’s page</a>.`
  }</p>`;
}

function liveExample(live: string | undefined): string {
  if (live === undefined) {
    return `<p class="note">It needs somebody who is signed in, and a server that keeps what is written: to see it at work, run the demo
(<code>npm start</code>) or the gallery with each of its states (<code>npm run storybook</code>) in the project’s folder.</p>\n`;
  }
  return `<p>The same at work, in French, with <a href="../example/index.html">a made-up cooperative</a> that lies in plain files beside this page:</p>
<div class="live" lang="fr">
${live}
</div>
`;
}

function fields({attributes = [], members = []}: TagManifest): string {
  const noted = attributes.map(({name, description, type, default: value}) => row(name, type, value, description));
  const known = new Set(attributes.map(({name}) => name));
  const others = members
    .filter(({kind, attribute, privacy}) => kind === 'field' && !(attribute && known.has(attribute)) && !privacy)
    .map(({name, type, default: value, description, readonly: isFixed}) =>
      row(name, type, value, `${isFixed ? 'Read-only property' : 'Property'}. ${description ?? ''}`),
    );
  return dataTable('Attributes and properties', ['name', 'type', 'default', 'what it does'], [...noted, ...others]);
}

function row(name: string, type: Typed['type'], value: string | undefined, description = ''): string[] {
  return [
    code(name),
    type ? code(type.text.replace(/ \| undefined$/, '')) : '',
    value === undefined ? '' : code(value),
    prose(description),
  ];
}

function eventRow({name, type, description = ''}: Typed): string[] {
  return [code(name), type ? code(type.text) : '', prose(description)];
}

function methods({members = []}: TagManifest): Member[] {
  return members.filter(({kind, privacy}) => kind === 'method' && !privacy);
}

function methodRow({name, parameters = [], description = '', return: given}: Member): string[] {
  const taken = parameters.map(({name: parameter, type}) => (type ? `${parameter}: ${type.text}` : parameter));
  return [code(`${name}(${taken.join(', ')})${given?.type ? `: ${given.type.text}` : ''}`), prose(description)];
}

function named(unnamed: string): (one: {name: string; description?: string}) => string[] {
  return ({name, description = ''}) => [name ? code(name) : unnamed, prose(description)];
}

function section(id: string, heading: string, headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  return rows.length ? `<h2 id="${id}">${heading}</h2>\n${dataTable(heading, headings, rows)}` : '';
}

/** A table whose first column names the rows; its cells are markup. */
export function dataTable(about: string, headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = ([first = '', ...rest]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<div class="scroll" role="group" aria-label="${escapeHtml(about)}" tabindex="0"><table>
<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(cells).join('\n')}
</tbody>
</table></div>`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** A comment of the source: what stands between backticks is code. */
export function prose(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ').trim()).replace(/`([^`]+)`/g, '<code>$1</code>');
}
