import {articleKind, isPublished, readArticle, type Article} from '../../vocab/kinds/article/article.js';
import type {RichText} from '../../vocab/formats/markdown/tree.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Resources} from '../documents/resources.js';
import {isPassing, isWithdrawn} from '../problem.js';

/** An article as it stands at its source. */
export interface OpenedArticle {
  readonly article: Article;
  readonly text?: RichText | undefined;
}

/**
 * Reads an article where it lies, for its page.
 * @returns `hidden` if everybody may not read it, or not now; `unread` if that could not be found out.
 */
export async function openArticle(
  resources: Resources,
  iri: string,
  now: number,
): Promise<OpenedArticle | 'hidden' | 'unread'> {
  const read = await resources.read(iri, {fresh: true, asStored: true});
  if (!read.ok) return isWithdrawn(read.problem) || !isPassing(read.problem) ? 'hidden' : 'unread';
  const {graph, url, readership} = read.value;
  if (readership !== 'everyone' || url !== documentOf(iri) || !graph.isA(iri, ...articleKind.types)) return 'hidden';
  const article = readArticle(graph, iri);
  if (!isPublished(article, now)) return 'hidden';
  if (!article.text) return {article};
  // Loaded when a text is read: reading Markdown is the largest part of publishing.
  const {parseMarkdown} = await import('../../vocab/formats/markdown/parse.js');
  return {article, text: parseMarkdown(article.text)};
}
