import {IndexedDbValues} from '../../pods/values.js';
import {longestKept} from './drafts.js';
import type {Picture} from './picture.js';

/** IndexedDB database for pictures that were chosen and are not saved: storage for texts is too small for them. Part of the public contract. */
export const pictureDrafts = 'coop:drafts';

interface Kept {
  /** Name of the draft, which says whose it is; then one of the picture's own. */
  readonly draft: string;
  readonly name: string;
  readonly picture: Picture;
  /** When it was chosen, in milliseconds. */
  readonly at: number;
}

const values = new IndexedDbValues(() => indexedDB, pictureDrafts);

/**
 * Keeps a picture under the name of its draft and one of its own, so that it is still there when the page was closed.
 * @returns whether the browser has kept it: storage can be refused, or full.
 */
export function keepPicture(draft: string, name: string, picture: Picture): Promise<boolean> {
  const kept: Kept = {draft, name, picture, at: Date.now()};
  return revise((others) => [...others.filter((one) => one.draft !== draft || one.name !== name), kept]);
}

/** A picture that was kept, if it still is. */
export async function readPicture(draft: string, name: string): Promise<Picture | undefined> {
  const kept = await values.get('pictures').catch(() => undefined);
  return freshIn(kept).find((one) => one.draft === draft && one.name === name)?.picture;
}

/** How many bytes the browser keeps for drafts that are meant; none where it keeps nothing. */
export async function keptBytesOf(isMeant: (draft: string) => boolean): Promise<number> {
  const kept = freshIn(await values.get('pictures').catch(() => undefined));
  return kept.filter(({draft}) => isMeant(draft)).reduce((sum, {picture}) => sum + picture.photo.size, 0);
}

/** Keeps these pictures of a draft no longer: those that another tab has chosen for the same form stay. */
export async function dropPictures(draft: string, names: readonly string[]): Promise<void> {
  await revise((pictures) => pictures.filter((one) => one.draft !== draft || !names.includes(one.name)));
}

/** Keeps no picture any more of drafts that are meant. */
export async function dropPicturesOf(isMeant: (draft: string) => boolean): Promise<void> {
  await revise((pictures) => pictures.filter(({draft}) => !isMeant(draft)));
}

/** @returns whether the browser has taken it. What nobody came back for goes. */
function revise(next: (pictures: readonly Kept[]) => readonly Kept[]): Promise<boolean> {
  const change = (kept: unknown) => {
    const pictures = next(freshIn(kept));
    return pictures.length ? pictures : undefined;
  };
  return values.change('pictures', change).then(
    () => true,
    () => false,
  );
}

function freshIn(kept: unknown): readonly Kept[] {
  const pictures = Array.isArray(kept) ? (kept as readonly Kept[]) : [];
  return pictures.filter(({at}) => Date.now() - at < longestKept);
}
