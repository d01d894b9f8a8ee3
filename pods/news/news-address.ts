import {documentOf} from '../../vocab/rdf/iri.js';
import {nameFrom} from '../name-from.js';

/** Where the feed of a list of articles lies, for programs that people read news with: beside the list, if everybody can read that. */
export function newsFeedOf(list: string): string {
  return new URL('feed.atom', documentOf(list)).href;
}

/** The container with the pages of a list of articles that are read without scripts. */
export function newsPagesOf(list: string): string {
  return new URL('pages/', documentOf(list)).href;
}

/** The page that lists them. */
export function newsIndexOf(list: string): string {
  return `${newsPagesOf(list)}index.html`;
}

/** The page of one article: its name follows from the address of the article. */
export async function newsPageOf(list: string, article: string): Promise<string> {
  return `${newsPagesOf(list)}${await nameFrom(article)}.html`;
}
