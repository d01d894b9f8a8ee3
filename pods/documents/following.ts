import {documentOf} from '../../vocab/rdf/iri.js';
import type {PodDocument, Resources, ResourceState} from './resources.js';

/** Follows some documents now, and perhaps others the next moment. */
export class Following {
  private readonly undos = new Map<string, () => void>();

  constructor(
    private readonly resources: Resources,
    private readonly onChange: (url: string, state: ResourceState) => void,
  ) {}

  /** Follows these documents, and no others any more. */
  set(urls: readonly string[]): void {
    const wanted = new Set(urls);
    for (const [url, undo] of this.undos) {
      if (wanted.has(url)) continue;
      this.undos.delete(url);
      undo();
    }
    for (const url of wanted) {
      if (!this.undos.has(url))
        this.undos.set(
          url,
          this.resources.subscribe(url, (state) => this.onChange(url, state)),
        );
    }
  }
}

/** Documents, by address, as they were when something was made of them; nothing for one that could not be read. */
export type Used = Map<string, PodDocument | undefined>;

/** Reads documents, and notes which: those that are hardly ever changed apart, since another document says when they are. */
export function reading(resources: Resources, used: Used): Pick<Resources, 'read'> {
  return {
    async read(iri, options) {
      const answer = await resources.read(iri, options);
      if (!options?.isSteady) used.set(documentOf(iri), resources.peek(iri).document);
      return answer;
    },
  };
}
