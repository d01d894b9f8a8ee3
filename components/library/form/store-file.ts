import {fileAddress, readyPlace, type LibraryPlace, type StoredFile} from '../../../pods/library/document-work.js';
import {uploadFile, type OnProgress} from '../../../pods/files/upload.js';
import {success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {uploadTransport} from '../../data/upload-transport.js';
import {extensionFor, extensionOf, isActive, isReducible, typeFor} from '../file-types.js';
import {askBeforeLeaving} from './before-leaving.js';
import {mostBytes} from './chosen-files.js';

/** A file that somebody wants to store. */
export interface FileToStore {
  readonly content: Blob;
  /** Its name on the device: nothing but its end is used. */
  readonly name: string;
  /** Whether a picture is stored as it is, with what a camera has noted in it. */
  readonly keepsOriginal: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Large enough to be read on any screen, and to be printed. */
const limits = {pixels: 2_400, bytes: 3_000_000};

/**
 * Stores a file beside where its description goes; a picture is made smaller before, and loses what a camera has noted in it. Whoever leaves the page
 * meanwhile is asked.
 * Problems: `malformed` for a picture that cannot be made smaller here, `full`, `too-large`, `offline` also when it was called off.
 */
export function storeFile(
  community: Community,
  session: SignedIn,
  place: LibraryPlace,
  file: FileToStore,
): Promise<Result<StoredFile>> {
  return askBeforeLeaving(send(community, session, place, file));
}

async function send(
  community: Community,
  {fetch, webId}: SignedIn,
  place: LibraryPlace,
  file: FileToStore,
): Promise<Result<StoredFile>> {
  const made = await prepare(file);
  if (!made.ok) return made;
  const {content, type, end} = made.value;
  const ready = await readyPlace(place, {resources: community.resources, fetch, webId});
  if (!ready.ok) return ready;
  const url = fileAddress(place, end);
  const {signal, onProgress} = file;
  const sent = await uploadFile({
    fetch,
    url,
    content,
    type,
    maxBytes: mostBytes,
    signal,
    onProgress,
    transport: uploadTransport,
  });
  return sent.ok ? success({url, format: type, size: content.size}) : sent;
}

async function prepare({content, name, keepsOriginal}: FileToStore) {
  const type = typeFor(name);
  if (!keepsOriginal && isReducible(name)) {
    const {reducePicture} = await import('../../data/picture.js');
    const reduced = await reducePicture(content.slice(0, content.size, type), limits);
    if (!reduced.ok) return {ok: false, problem: {...reduced.problem, kind: 'malformed'}} as const;
    const {photo} = reduced.value;
    return success({content: photo, type: photo.type, end: extensionFor(photo.type) ?? 'bin'});
  }
  return success({content, type, end: isActive(name) ? 'bin' : extensionOf(name)});
}
