import {failure, type Problem, type Result} from '../../pods/problem.js';
import type {Picture, PictureLimits} from './picture.js';

/** Why a picture cannot be taken; each has a sentence of this name. */
export type PictureProblem = 'tooLarge' | 'unreadable' | 'failed';

const problems: Readonly<Partial<Record<Problem['kind'], PictureProblem>>> = {
  'too-large': 'tooLarge',
  malformed: 'unreadable',
};

/** What became of a file that was chosen. */
export type PictureChoice = {readonly picture: Picture} | {readonly problem: PictureProblem};

/**
 * Makes the file in an input small. A file that cannot be taken leaves the input. @returns nothing if it is not wanted any more: another one was
 * chosen, or the form has left the page, meanwhile.
 */
export async function chooseFile(input: HTMLInputElement, limits?: PictureLimits): Promise<PictureChoice | undefined> {
  const [file] = input.files ?? [];
  if (!file) return undefined;
  const choice = await toChoice(import('./picture.js').then(({reducePicture}) => reducePicture(file, limits)));
  if (input.files?.[0] !== file || !input.isConnected) return undefined;
  if ('problem' in choice) input.value = '';
  return choice;
}

/** Makes a picture small that lies in a space already. */
export function chooseStored(url: string): Promise<PictureChoice> {
  return toChoice(import('./picture.js').then(({reduceStored}) => reduceStored(url)));
}

async function toChoice(reducing: Promise<Result<Picture>>): Promise<PictureChoice> {
  // The code comes over the network as well.
  const reduced = await reducing.catch(() => failure('offline'));
  return reduced.ok ? {picture: reduced.value} : {problem: problems[reduced.problem.kind] ?? 'failed'};
}
