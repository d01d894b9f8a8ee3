import {deleteFile, putFile} from '../../pods/files/files.js';
import type {Result} from '../../pods/problem.js';
import {randomName} from '../../pods/random.js';
import {photoBytes, photoTypes} from '../data/picture.js';

/** Where a picture will lie: in the part of the home that everybody may read, under a name that nobody can guess. */
export function newPhotoAddress(home: string, photo: Blob): string {
  return `${photosOf(home)}${randomName()}.${photo.type === 'image/webp' ? 'webp' : 'jpg'}`;
}

/** Stores a picture. Can be repeated for the same address. */
export function storePhoto(fetcher: typeof fetch, url: string, content: Blob): Promise<Result<void>> {
  return putFile({fetch: fetcher, url, content, types: photoTypes, maxBytes: photoBytes});
}

/** Takes former pictures away, as far as they are the kit's own: what another app has put somewhere is left to it. */
export async function dropPhotos(fetcher: typeof fetch, home: string, urls: readonly string[]): Promise<void> {
  const ours = urls.filter((url) => url.startsWith(photosOf(home)) && !url.slice(photosOf(home).length).includes('/'));
  // What could not be taken away is named by nothing any more, and does no harm.
  for (const url of ours) await deleteFile(fetcher, url);
}

function photosOf(home: string): string {
  return `${home}public/photo-`;
}
