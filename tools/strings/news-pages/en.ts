import type {NewsPageWords} from '../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'en',
  untitled: 'Untitled',
  allNews: 'All news',
  feed: 'Follow these news (Atom feed)',
  by: (names) => `by ${names}`,
  minutes: (count) => `${count}\u00a0min read`,
  changed: (date) => `changed on ${date}`,
  categories: 'categories:',
  corrections: 'Corrections',
  alsoIn: 'Also in:',
  readAt: (host) => `Read the article at ${host}`,
  table: 'Table',
  isCut: 'The text is too long to be shown as a whole.',
  empty: 'No news for the moment.',
});
