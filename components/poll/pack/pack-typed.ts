import {longestAnswer, longestText} from '../../../vocab/kinds/pack/pack.js';
import {isWebAddress} from '../../../vocab/rdf/iri.js';
import type {PackItem} from '../../strings/poll-pack/strings.js';

/** What can be typed of something in a pack: a title, an argument or a question, and an address or an answer. */
export type TypedField = 'text' | 'more';

/** Why what is typed cannot be saved. */
export type TypedMistake = 'empty' | 'tooLong' | 'noAddress';

/** What is typed. */
export type TypedTexts = Readonly<Record<TypedField, string>>;

/** Longest title of a document: the shape of attachments says so. */
const longestTitle = 160;

/** What of it must be corrected. */
export function mistakesIn(item: PackItem, {text, more}: TypedTexts): Readonly<Partial<Record<TypedField, TypedMistake>>> {
  const longest = item === 'document' ? longestTitle : longestText;
  const first = !text ? 'empty' : text.length > longest ? 'tooLong' : undefined;
  const isWrong = item === 'document' && !isWebAddress(more);
  const second = isWrong ? 'noAddress' : more.length > longestAnswer ? 'tooLong' : undefined;
  return {...(first && {text: first}), ...(second && {more: second})};
}

/** How long a text may be. */
export function longestOf(item: PackItem, field: TypedField): number {
  if (field === 'more') return longestAnswer;
  return item === 'document' ? longestTitle : longestText;
}
