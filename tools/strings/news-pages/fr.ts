import type {NewsPageWords} from '../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'fr',
  untitled: 'Sans titre',
  allNews: 'Toutes les actualités',
  feed: 'Suivre ces actualités (flux Atom)',
  by: (names) => `par ${names}`,
  minutes: (count) => `${count}\u00a0min de lecture`,
  changed: (date) => `modifié le ${date}`,
  categories: 'catégories\u00a0:',
  corrections: 'Corrections',
  alsoIn: 'Aussi en\u00a0:',
  readAt: (host) => `Lire l’article chez ${host}`,
  table: 'Tableau',
  isCut: 'Le texte est trop long pour être montré en entier.',
  empty: 'Aucune actualité pour le moment.',
});
