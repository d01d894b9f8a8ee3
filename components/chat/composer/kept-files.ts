import {dropPictures, keepPicture, keptBytesOf, readPicture} from '../../data/kept-pictures.js';
import {chatDrafts} from './draft-name.js';
import type {ChosenFile, NotedFile} from './outgoing.js';

/** Bytes of chosen files that the device keeps for one person, in all conversations together. */
export const mostKept = 20_000_000;

/**
 * Keeps a file that was chosen for a message and is not sent, under the name of its draft: with it, it goes at sign-out.
 * @returns whether the device has it: its storage can be refused or full, and one person's files can be too many.
 */
export async function keepFile(draftName: string, {id, content}: ChosenFile): Promise<boolean> {
  const ofPerson = `${chatDrafts}${draftName.split(' ')[0]} `;
  const bytes = await keptBytesOf((draft) => draft.startsWith(ofPerson));
  return bytes + content.size <= mostKept && keepPicture(chatDrafts + draftName, id, {photo: content});
}

/** The files of a draft, as far as the device has kept them. */
export async function bringBack(draftName: string, noted: readonly NotedFile[]): Promise<readonly ChosenFile[]> {
  const found = await Promise.all(
    noted.map(async (file) => {
      const kept = await readPicture(chatDrafts + draftName, file.id);
      return kept ? [{...file, content: kept.photo}] : [];
    }),
  );
  return found.flat();
}

/** Keeps these files of a draft no longer. */
export function forgetFiles(draftName: string, ids: readonly string[]): Promise<void> {
  return dropPictures(chatDrafts + draftName, ids);
}
