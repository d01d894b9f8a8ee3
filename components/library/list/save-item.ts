import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import {failure, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {saveDocument} from '../../data/save-document.js';

/**
 * Fetches the file of a document and hands it to the browser to save. What lies beside a description that is not for everybody is asked for in
 * the reader's name; what lies anywhere else never is.
 */
export async function saveItem(community: Community | undefined, document: LibraryItem): Promise<Result<void>> {
  const {iri, file, title = 'document'} = document;
  if (file === undefined || !community) return failure('missing', {url: file});
  const {session, resources} = community;
  const isBeside = isInside(file, new URL('.', iri).href);
  const isForEverybody = resources.peek(iri).document?.readership === 'everyone';
  const isOwn = session.status === 'signed-in' && isBeside && !isForEverybody;
  return saveDocument(isOwn ? session.fetch : anonymously, {file, title});
}

/** Asks as nobody: no cookie goes along, nor the address of the page. */
const anonymously: typeof fetch = (input, init) =>
  fetch(input, {...init, credentials: 'omit', referrerPolicy: 'no-referrer'});
