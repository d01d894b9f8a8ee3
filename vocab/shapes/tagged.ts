import {literal} from '../rdf/terms.js';
import type {Tagging} from './descriptor.js';

/** A text and the language that it is in. */
export interface TaggedText {
  readonly text: string;
  /** Language tag, or the empty string. */
  readonly language: string;
}

/** A text as one value together with its language: `Bonjour@fr`, and `Bonjour@` in no language. */
export function tagText({text, language}: TaggedText): string {
  return `${text}@${language}`;
}

/** The way back. What follows the last `@` is the language: there is none in a tag. */
export function untagText(value: string): TaggedText {
  const at = value.lastIndexOf('@');
  return at < 0 ? {text: value, language: ''} : {text: value.slice(0, at), language: value.slice(at + 1)};
}

/** For fields of which each text says its own language. @throws RangeError when it writes one that is no language. */
export const tagging: Tagging = {
  tag: ({value, language}) => tagText({text: value.trim(), language}),
  untag: (value) => {
    const {text, language} = untagText(value);
    return literal(text, language);
  },
};
