import type {ArticleStrings} from './strings.js';
import {textWords} from './text-en.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: 'Untitled',
  by: (names) => `By ${names}`,
  publishedBy: (name) => `Published by ${name}`,
  minutes: (count) => `${count} min read`,
  changed: (date) => `Changed on ${date}`,
  draft: 'Draft: only you see it.',
  scheduled: (date) => `Will appear on ${date}. Only you see it here.`,
  notYet: (date) => `This article will appear on ${date}.`,
  categories: 'Categories:',
  readAt: (host) => `Read the article at ${host}`,
  corrections: 'Corrections',
  alsoIn: 'Also in:',
  edit: 'Change the article',
  translate: 'Translate the article',
  maybeOld: 'The article could not be read again: it may have changed.',
  notOfCoop: (host) => `This article is not among the cooperative’s news. It lies at ${host}.`,
});
