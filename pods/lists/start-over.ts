import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {rdfs} from '../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {failure, type Result} from '../problem.js';
import {rebuildList} from './rebuild.js';
import type {Tidied, Tidying} from './tidying.js';

/**
 * For announcements that cannot be read because of what somebody has appended: makes the list anew from the homes, then empties
 * the announcements.
 * `conflict` if something was announced meanwhile: then the next try finds it in its home.
 */
export async function startOver(tidying: Tidying, announcements: string): Promise<Result<Tidied>> {
  const {fetch, list} = tidying;
  const url = documentOf(announcements);
  const before = await ask(fetch, url, {method: 'HEAD'});
  if (!before.ok) return before;
  const etag = before.value.headers.get('etag')?.replace(/^W\//, '');
  if (!etag) return failure('server', {url, detail: 'The server sends no entity tag'});
  const rebuilt = await rebuildList(tidying);
  if (!rebuilt.ok) return rebuilt;
  const emptied = await askToWrite(fetch, url, {
    method: 'PUT',
    headers: {'content-type': 'text/turtle', 'if-match': etag},
    body: writeTurtle([triple(url, rdfs.seeAlso, documentOf(list))]),
  });
  return emptied.ok ? rebuilt : emptied;
}
