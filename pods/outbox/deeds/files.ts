import {deleteFile, putFile} from '../../files/files.js';
import {success, type Result} from '../../problem.js';
import type {FileWork, WorkFile} from '../work.js';
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

/** The step that stores the files which a document is about to name, if there are any. */
export async function storeFiles({files}: Pick<FileWork, 'files'>, sending: Sending): Promise<Result<unknown>> {
  if (!files?.length) return success(undefined);
  return sending.step('files', async () => {
    for (const file of files) {
      const {url, content} = file;
      const put = await putFile({fetch: sending.fetch, url, content, ...(await limitsFor(file))});
      if (!put.ok) return put;
    }
    return success(undefined);
  });
}

/** Takes away what the document names no more. What cannot be taken away does no harm: nobody finds it. */
export async function dropFiles(
  {drops}: Pick<FileWork, 'drops'>,
  document: string,
  sending: Sending,
): Promise<Result<unknown>> {
  if (!drops?.length) return success(undefined);
  const {fetch, resources} = sending;
  const named = new Set([...(resources.stored(document)?.graph ?? [])].map(({object}) => object.value));
  for (const url of drops) if (!named.has(url)) await deleteFile(fetch, url);
  return success(undefined);
}
