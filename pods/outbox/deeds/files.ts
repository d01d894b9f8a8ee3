import {success, type Result} from '../../problem.js';
import type {FileWork} from '../work.js';
import type {Sending} from './handler.js';

/** The step that stores the files which a document is about to name, if there are any: its code comes with them. */
export async function storeFiles({files}: Pick<FileWork, 'files'>, sending: Sending): Promise<Result<unknown>> {
  if (!files?.length) return success(undefined);
  return sending.step('files', async () => {
    const {putFiles} = await import('./put-files.js');
    return putFiles(sending.fetch, files);
  });
}

/** Takes away what the document names no more. */
export async function dropFiles(
  {drops}: Pick<FileWork, 'drops'>,
  document: string,
  sending: Sending,
): Promise<Result<unknown>> {
  if (!drops?.length) return success(undefined);
  const {deleteUnnamed} = await import('./put-files.js');
  await deleteUnnamed(sending, document, drops);
  return success(undefined);
}
