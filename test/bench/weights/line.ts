import type {DemoWeight} from '../demo-pages.js';

/** What a page of the demo says of its own weight, as it stands in its footer. */
export interface SaidWeight {
  /** EcoIndex, from 0 to 100. */
  readonly score: number;
  readonly grade: string;
}

/** The paragraph in which a page says it: the only one of that class. */
const paragraph = /(<p class="weight">)[^<]*(<\/p>)/;

/** The sentence for all that a page has asked for once it rests. */
export function weightLine({kilobytes, requests, score, grade}: Omit<DemoWeight['followed'], 'nodes'>): string {
  return `Cette page : ${Math.round(kilobytes)} ko, ${requests} requêtes, EcoIndex ${score} (${grade}).`;
}

/** The page with that sentence in its footer. @throws Error if it has no place for one */
export function withWeight(page: string, line: string): string {
  if (!paragraph.test(page)) throw new Error('No <p class="weight"> in the page');
  return page.replace(paragraph, (_, begin: string, end: string) => begin + line + end);
}

/** What a page says of its own weight; nothing if it says none. */
export function saidWeight(page: string): SaidWeight | undefined {
  const said = /<p class="weight">Cette page : \d+ ko, \d+ requêtes, EcoIndex (\d+) \(([A-G])\)\.<\/p>/.exec(page);
  return said ? {score: Number(said[1]), grade: said[2]!} : undefined;
}
