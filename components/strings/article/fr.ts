import type {ArticleStrings} from './strings.js';
import {textWords} from './text-fr.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: 'Sans titre',
  by: (names) => `Par ${names}`,
  publishedBy: (name) => `Publié par ${name}`,
  minutes: (count) => `${count}\u00a0min de lecture`,
  changed: (date) => `Modifié le ${date}`,
  draft: 'Brouillon\u00a0: vous seul·e le voyez.',
  scheduled: (date) => `Paraîtra le ${date}. Vous seul·e le voyez ici.`,
  notYet: (date) => `Cet article paraîtra le ${date}.`,
  categories: 'Catégories\u00a0:',
  readAt: (host) => `Lire l’article chez ${host}`,
  corrections: 'Corrections',
  alsoIn: 'Aussi en\u00a0:',
  edit: 'Modifier l’article',
  translate: 'Traduire l’article',
  maybeOld: 'L’article n’a pas pu être relu\u00a0: il a peut-être changé.',
  notOfCoop: (host) => `Cet article n’est pas dans les actualités de la coopérative. Il se trouve chez ${host}.`,
});
