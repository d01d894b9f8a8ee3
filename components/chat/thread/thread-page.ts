import type {Community} from '../../data/community.js';

/** What the page says of a conversation about a thing. */
export interface ThreadPage {
  readonly community: Community;
  /** IRI of the thing. */
  readonly about: string;
  /** Who is signed in, if anybody is. */
  readonly webId: string | undefined;
  /** The reader's languages, best first. */
  readonly languages: readonly string[];
  /** What a conversation is called that is opened here. */
  readonly title: string;
  readonly headingLevel: number;
  /** Messages on a page. */
  readonly pageSize: number;
  /** Address of the page for one member, with `{id}`. */
  readonly itemHref: string | undefined;
}
