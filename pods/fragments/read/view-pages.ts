import {relationsOf} from '../../../vocab/fragments/read-page.js';
import type {Relation} from '../../../vocab/fragments/relation.js';
import {documentOf, isInside} from '../../../vocab/rdf/iri.js';
import {as, dct, tree} from '../../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../../documents/resources.js';
import {failure, success, type Result} from '../../problem.js';
import {listMaxBytes, readyRow, type ListKind, type Row} from '../../lists/row.js';

/** A row of a list as it stands on a page of the index. */
export interface PageRow<T> {
  /** The row's own name in the list. */
  readonly name: string;
  readonly row: Row<T>;
}

/** What one page of a view tells. */
export interface ViewPage<T> {
  readonly rows: readonly PageRow<T>[];
  /** Only to pages in the view's own folder: elsewhere somebody else could write rows. */
  readonly links: readonly Relation[];
}

/** Reads pages of the index of one list; each is asked for once, and again when the index has been written anew. */
export class ViewPages<T> {
  private readonly known = new WeakMap<PodDocument, ViewPage<T>>();
  /** Pages that were asked for since {@link outdate}; nothing before that. */
  private confirmed?: Set<string>;

  constructor(
    private readonly resources: Pick<Resources, 'read'>,
    readonly list: string,
    private readonly kind: ListKind<T>,
  ) {}

  /** From now on, copies of pages do no longer do: each is asked for again before it is used. */
  outdate(): void {
    this.confirmed = new Set();
  }

  /** Reads the page at `url`, of the view that begins at `root`. */
  async read(url: string, root: string): Promise<Result<ViewPage<T>>> {
    const fresh = this.confirmed !== undefined && !this.confirmed.has(url);
    this.confirmed?.add(url);
    const read = await this.resources.read(url, {fresh, maxBytes: listMaxBytes});
    if (!read.ok) return read;
    const document = read.value;
    const folder = new URL('.', root).href;
    // A redirection leads elsewhere as well as a link does.
    if (!isInside(document.url, folder)) return failure('bad-address', {url});
    const page = this.known.get(document) ?? this.take(document, url, folder);
    this.known.set(document, page);
    return success(page);
  }

  private take({graph}: PodDocument, url: string, folder: string): ViewPage<T> {
    const rows = graph.iris(this.list, tree.member).flatMap((name) => {
      if (graph.isA(name, as.Delete)) return [];
      return {name, row: readyRow(this.kind, graph, graph.iri(name, dct.isVersionOf) ?? name, name)};
    });
    const links = relationsOf(graph, url).map((link) => ({...link, node: documentOf(link.node)}));
    return {rows, links: links.filter(({node}) => isInside(node, folder))};
  }
}
