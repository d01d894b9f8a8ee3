import type {Overlay} from '../documents/overlay.js';
import type {PodDocument, Resources, ResourceState} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import type {Deed} from './deed.js';
import {handlerOf} from './deeds/all.js';
import {documentsOf, type OutboxRules} from './rules.js';

interface Shown {
  readonly stored: PodDocument | undefined;
  readonly document: PodDocument | undefined | null;
}

/** Shows the documents of a page as they will be once everything is sent, each with the deeds that make it so. */
export class View implements Overlay {
  private byDocument = new Map<string, Deed[]>();
  private readonly shown = new Map<string, Shown>();

  constructor(
    private readonly resources: Resources,
    private readonly rules: Pick<OutboxRules, 'isShown'>,
  ) {
    resources.overlay = this;
  }

  /** Takes what waits now, and tells everybody who watches a document of it. */
  show(deeds: readonly Deed[]): void {
    const before = this.byDocument;
    this.byDocument = new Map();
    for (const deed of deeds) if (this.rules.isShown(deed)) this.add(deed);
    for (const url of new Set([...before.keys(), ...this.byDocument.keys()])) {
      const [old = [], now = []] = [before.get(url), this.byDocument.get(url)];
      // A deed that has only been tried again looks as it did.
      if (old.length === now.length && old.every((deed, index) => isAlike(deed, now[index]!))) continue;
      this.shown.delete(url);
      this.resources.retell(url);
    }
  }

  /** Shows what the server has, and nothing else. */
  end(): void {
    this.show([]);
    if (this.resources.overlay === this) this.resources.overlay = undefined;
  }

  reading(url: string, read: Result<PodDocument>): Result<PodDocument> {
    const stored = read.ok ? read.value : undefined;
    const document = this.documentOf(url, stored);
    if (document === stored) return read;
    return document ? success(document) : failure('missing', {url});
  }

  state(url: string, state: ResourceState): ResourceState {
    const {document: stored, fetching} = state;
    const document = this.documentOf(url, stored);
    if (document === stored) return state;
    return document ? {status: 'success', fetching, document} : {status: 'error', fetching, problem: {kind: 'missing', url}};
  }

  private add(deed: Deed): void {
    if (!handlerOf(deed.work).show) return;
    for (const url of documentsOf(deed)) this.byDocument.set(url, [...(this.byDocument.get(url) ?? []), deed]);
  }

  private documentOf(url: string, stored: PodDocument | undefined): PodDocument | undefined | null {
    const deeds = this.byDocument.get(url);
    if (!deeds) return stored;
    const known = this.shown.get(url);
    if (known && known.stored === stored) return known.document;
    const document = layOver(deeds, url, stored);
    this.shown.set(url, {stored, document});
    return document;
  }
}

function layOver(deeds: readonly Deed[], url: string, stored: PodDocument | undefined): PodDocument | undefined | null {
  let document: PodDocument | undefined | null = stored;
  for (const deed of deeds) document = handlerOf(deed.work).show!(deed.work, deed, url, document ?? undefined);
  return document && {...document, pending: deeds.map(({id}) => id)};
}

function isAlike(one: Deed, other: Deed): boolean {
  return one.id === other.id && one.mark === other.mark;
}
