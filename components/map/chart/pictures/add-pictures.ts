import type {Map as LeafletMap} from '#leaflet';
import type {ChartHost} from '../chart.js';
import {PictureFile, Refused} from './picture-file.js';
import {PictureLayer} from './picture-layer.js';

/**
 * Lays the pictures of a file over the land. Whatever is wrong with it is said, once, and the land is there all the same.
 * @param life the map's: once it has ended, nothing is shown and nothing is said.
 * @returns whose pictures they are by the file itself.
 */
export async function addPictures(
  map: LeafletMap,
  address: string,
  {texts: {pictures}, say}: Pick<ChartHost, 'texts' | 'say'>,
  life: AbortSignal,
): Promise<string | undefined> {
  let hasFailed = false;
  const fail = () => {
    if (!hasFailed && !life.aborted) say(pictures.partly);
    hasFailed = true;
  };
  try {
    const file = await PictureFile.open(allowed(address), life);
    if (life.aborted) return undefined;
    new PictureLayer(map, file, fail).addTo(map);
    return await file.credit();
  } catch (error) {
    if (!life.aborted) say(pictures[error instanceof Refused ? error.refusal : 'unreadable']);
    return undefined;
  }
}

/** A file of the site itself, or of another one by a safe way. @throws Refused for every other. */
function allowed(address: string): URL {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (url?.origin !== location.origin && url?.protocol !== 'https:') throw new Refused('unreadable');
  return url;
}
