import type {NewsPageWords} from '../../../vocab/formats/html/news/words.js';

/**
 * The words around articles on pages without scripts: the same as moderators' pages write (a test holds them together), so that neither
 * writes anew what the other has written.
 */
export async function loadNewsPageWords(language: string): Promise<NewsPageWords> {
  const [primary] = language.toLowerCase().split('-');
  const words = primary === 'fr' ? await import('./fr.js') : await import('./en.js');
  return words.default();
}
