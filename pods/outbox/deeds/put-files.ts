import {deleteFile, putFile} from '../../files/files.js';
import {success, type Result} from '../../problem.js';
import type {WorkFile} from '../work.js';
import type {Sending} from './handler.js';

/** Media types that a picture which was made small can have. */
const types = ['image/webp', 'image/jpeg'];
const maxBytes = 200_000;

/** What may be stored at all. What is said of documents is loaded with them: few who write have any. */
async function limitsFor({isDocument, content: {type}}: WorkFile): Promise<{types: readonly string[]; maxBytes: number}> {
  if (!isDocument) return {types, maxBytes};
  const {documentTypes, maxDocumentBytes} = await import('../../files/documents.js');
  return {types: documentTypes.test(type) ? [type] : [], maxBytes: maxDocumentBytes};
}

/** Stores files one after the other. */
export async function putFiles(fetcher: typeof fetch, files: readonly WorkFile[]): Promise<Result<unknown>> {
  for (const file of files) {
    const {url, content} = file;
    const put = await putFile({fetch: fetcher, url, content, ...(await limitsFor(file))});
    if (!put.ok) return put;
  }
  return success(undefined);
}

/** Takes files away that a document names no more. What cannot be taken away does no harm: nobody finds it. */
export async function deleteUnnamed(
  {fetch, resources}: Pick<Sending, 'fetch' | 'resources'>,
  document: string,
  files: readonly string[],
): Promise<void> {
  const named = new Set([...(resources.stored(document)?.graph ?? [])].map(({object}) => object.value));
  for (const url of files) if (!named.has(url)) await deleteFile(fetch, url);
}
