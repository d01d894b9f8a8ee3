import type {TemplateResult} from 'lit';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import {readCategories} from '../../../pods/library/read-categories.js';
import type {Resources} from '../../../pods/documents/resources.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {DocumentRow} from '../list/arrange.js';
import {folderStyles} from './folders.styles.js';
import {Folders, joinSchemes, unfiled} from './folders.js';
import {renderFolders, renderPath, type FoldersView} from './folder-nav.js';

/** Where the reader is among the folders of a library, and what their buttons do. */
export interface FolderChoice {
  /** The category that the page is about, and the folder that the reader has chosen. */
  readonly root: string | undefined;
  readonly folder: string | undefined;
  /** Whether the folders are shown where there is no room for them beside the list. */
  readonly isOpen: boolean;
  toggle(): void;
  show(folder: string | undefined): void;
}

/** Reads the categories that documents are filed by; nothing where there are none, or they cannot be read. */
export async function openShelving(
  resources: Resources,
  addresses: readonly string[],
  languages: readonly string[],
): Promise<Shelving | undefined> {
  const read = await Promise.all(addresses.map((scheme) => readCategories(resources, scheme, languages)));
  const schemes = read.flatMap((one) => (one.ok ? [one.value] : []));
  const scheme = joinSchemes(schemes);
  return scheme?.categories.length ? new Shelving(new Folders(scheme), schemes) : undefined;
}

/** The folders of a library as a reader sees them: loaded where documents are filed by categories. */
export class Shelving {
  readonly styles = folderStyles;

  constructor(
    readonly folders: Folders,
    /** What the folders are made of. */
    readonly schemes: readonly CategoryScheme[],
  ) {}

  /** The names of the categories in which a document stands. */
  namesOf({category}: LibraryItem): readonly string[] {
    return category.flatMap((iri) => this.folders.path(iri).at(-1)?.name ?? []);
  }

  /** The folder that is shown with those around it, as text; empty at the top. */
  placeText({folders}: LibraryStrings, {folder, root}: FolderChoice): string {
    if (folder === unfiled) return folders.unfiled;
    const names = folder === undefined ? [] : this.folders.path(folder, root).map(({name}) => name);
    return names.join(' › ');
  }

  /** @param rows those that are counted: what fits the search, in whichever folder it is. */
  render(words: LibraryStrings, rows: readonly DocumentRow[], choice: FolderChoice): TemplateResult {
    return renderFolders(this.view(words, rows, choice));
  }

  /** The way from the top down to the folder that is shown. */
  renderPath(words: LibraryStrings, choice: FolderChoice): unknown {
    return renderPath(this.view(words, [], choice));
  }

  private view(words: LibraryStrings, rows: readonly DocumentRow[], choice: FolderChoice): FoldersView {
    const {folder, root} = choice;
    const chosen = folder === unfiled ? undefined : folder;
    return {
      ...choice,
      words,
      current: folder,
      folders: this.folders.tree(rows, chosen, root),
      path: chosen === undefined ? [] : this.folders.path(chosen, root),
      total: rows.length,
      unfiled: root === undefined ? (this.folders.counts(rows).get(unfiled) ?? 0) : 0,
    };
  }
}
