import type {AttachedDocument} from '../../vocab/kinds/dossier/dossier.js';
import {readFile} from '../../pods/files/read-file.js';
import {success, type Result} from '../../pods/problem.js';
import {saveBlob} from './save-file.js';

/** Fetches a document with somebody's rights, and hands it to the browser to save: never to open, since nobody knows what is in it. */
export async function saveDocument(
  fetcher: typeof fetch,
  {file, title}: Pick<AttachedDocument, 'file' | 'title'>,
): Promise<Result<void>> {
  const read = await readFile(fetcher, file);
  if (!read.ok) return read;
  const [end = ''] = /\.\w{1,5}$/.exec(new URL(file).pathname) ?? [];
  const name = title.endsWith(end) ? title : title + end;
  saveBlob(name.replace(/[/\\:]/g, '-'), read.value);
  return success(undefined);
}
