import {html, nothing, type TemplateResult} from 'lit';
import type {Category} from '../../../vocab/kinds/scheme/scheme.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import {unfiled, type Folder} from './folders.js';

/** The folders of a library, and what their buttons do. */
export interface FoldersView {
  readonly words: LibraryStrings;
  readonly folders: readonly Folder[];
  /** The folder that is shown; nothing for all of them. */
  readonly current: string | undefined;
  /** From the top down to it. */
  readonly path: readonly Category[];
  /** How many documents there are in all, and how many stand in no category. */
  readonly total: number;
  readonly unfiled: number;
  /** Whether the folders are shown where there is no room for them beside the list. */
  readonly isOpen: boolean;
  toggle(): void;
  show(folder: string | undefined): void;
}

/** The folders beside a list; where there is no room, they open below a button. */
export function renderFolders(view: FoldersView): TemplateResult {
  const {words, folders, isOpen, total} = view;
  return html`<nav class="folders" part="folders" aria-label=${words.folders.label}>
    <button type="button" class="disclose" aria-expanded=${isOpen} @click=${() => view.toggle()}>
      ${words.folders.open}
    </button>
    <div class=${isOpen ? 'open' : ''}>
      ${renderList([
        renderFolder(view, undefined, words.folders.all, total),
        ...folders.map((folder) => renderInside(view, folder)),
        ...(view.unfiled ? [renderFolder(view, unfiled, words.folders.unfiled, view.unfiled)] : []),
      ])}
    </div>
  </nav>`;
}

function renderInside(view: FoldersView, {iri, name, count, inside}: Folder): TemplateResult {
  return renderFolder(view, iri, name, count, inside);
}

function renderFolder(
  view: FoldersView,
  folder: string | undefined,
  name: string,
  count: number,
  inside: readonly Folder[] = [],
): TemplateResult {
  const {words, current} = view;
  return html`<li>
    <button
      type="button"
      class="link"
      aria-current=${folder === current ? 'true' : nothing}
      aria-label=${words.folders.holds(name, count)}
      @click=${() => view.show(folder)}
    >
      ${name} <span>(${count})</span>
    </button>
    ${inside.length ? renderList(inside.map((one) => renderInside(view, one))) : nothing}
  </li>`;
}

function renderList(items: readonly TemplateResult[]): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul role="list">
    ${items}
  </ul>`;
}

/** The way from the top down to the folder that is shown; nothing at the top. */
export function renderPath({words, current, path, show}: FoldersView): TemplateResult | typeof nothing {
  if (current === undefined) return nothing;
  const here = current === unfiled ? words.folders.unfiled : path.at(-1)?.name;
  return html`<nav class="path" part="path" aria-label=${words.folders.path}>
    <button type="button" class="link" @click=${() => show(undefined)}>${words.folders.all}</button>
    ${path
      .slice(0, -1)
      .map(
        ({iri, name}) =>
          html`<span aria-hidden="true">›</span>
            <button type="button" class="link" @click=${() => show(iri)}>${name}</button>`,
      )}
    <span aria-hidden="true">›</span> <span aria-current="page">${here}</span>
  </nav>`;
}
