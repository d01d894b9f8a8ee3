import {pictureDrafts} from '../../../components/data/kept-pictures.js';
import {IndexedDbValues} from '../../../pods/values.js';

/** How many pictures of somebody's drafts the browser keeps. */
export async function keptPictures(owner: string): Promise<number> {
  const kept = await new IndexedDbValues(() => indexedDB, pictureDrafts).get('pictures');
  const pictures = (kept ?? []) as readonly {readonly draft: string}[];
  return pictures.filter(({draft}) => draft.includes(owner)).length;
}
