import {isInside} from '../../../vocab/rdf/iri.js';
import type {PodDocument} from '../../../pods/documents/resources.js';
import type {SessionState} from '../../../pods/session/session.js';

/** How a file is reached. */
export interface FileDoor {
  readonly file: string;
  /** Makes requests in the name of whoever may read it. */
  readonly fetch: typeof fetch;
  /** Whether a browser that knows nobody can fetch it as well. */
  readonly isForEverybody: boolean;
}

/** Asks as nobody: no cookie goes along, nor the address of the page. */
const anonymously: typeof fetch = (input, init) =>
  fetch(input, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});

/**
 * How the file of a document is reached. What lies beside a description that is not for everybody is fetched in the reader's name; what lies
 * anywhere else is never asked for in anybody's.
 */
export function doorOf(file: string, description: PodDocument, session: SessionState): FileDoor {
  const isBeside = isInside(file, new URL('.', description.url).href);
  const isForEverybody = !isBeside || description.readership === 'everyone';
  const isOwn = session.status === 'signed-in' && !isForEverybody;
  return {file, fetch: isOwn ? session.fetch : anonymously, isForEverybody};
}
