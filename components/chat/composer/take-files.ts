import {documentTypes, maxDocumentBytes} from '../../../pods/files/documents.js';
import {reducePicture} from '../../data/picture.js';
import type {ComposeStrings} from '../../strings/chat-compose/strings.js';
import type {ChosenFile} from './outgoing.js';

/** Files of one message. */
export const mostFiles = 4;
/** Good to look at on any screen, and small enough to wait on the device. */
const pictureLimits = {pixels: 1_600, bytes: 190_000};

export interface TakenFiles {
  readonly files: readonly ChosenFile[];
  /** A sentence for each that cannot be taken. */
  readonly mistakes: readonly string[];
}

/** Takes files that somebody has chosen, beside those that are there already: pictures are made small. */
export async function takeFiles(
  words: ComposeStrings['mistakes'],
  chosen: readonly File[],
  present: number,
): Promise<TakenFiles> {
  const room = Math.max(0, mostFiles - present);
  const taken = await Promise.all(chosen.slice(0, room).map((file) => take(words, file)));
  const files = taken.filter((one) => typeof one !== 'string');
  const mistakes = taken.filter((one) => typeof one === 'string');
  return {files, mistakes: chosen.length > room ? [...mistakes, words.tooManyFiles(mostFiles)] : mistakes};
}

async function take(words: ComposeStrings['mistakes'], file: File): Promise<ChosenFile | string> {
  const {name, size} = file;
  const type = file.type.toLowerCase();
  if (!size) return words.fileEmpty(name);
  const id = crypto.randomUUID();
  if (type.startsWith('image/') && type !== 'image/svg+xml') {
    const reduced = await reducePicture(file, pictureLimits);
    return reduced.ok ? {id, name, content: reduced.value.photo, isPicture: true, text: ''} : words.pictureUnread(name);
  }
  if (!documentTypes.test(type)) return words.fileType(name);
  if (size > maxDocumentBytes) return words.fileTooLarge(name);
  // A copy: the file can change on the device, or go, until it is sent.
  return {id, name, content: new Blob([await file.arrayBuffer()], {type}), isPicture: false, text: name};
}
