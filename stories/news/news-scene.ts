import {correctionKind} from '../../vocab/kinds/article/article.js';
import {addCategories, addNewsList, tidyNews, writeArticle, type WrittenArticle} from '../../test/support/elements/news.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';

/** An article of a story. */
export interface StoryArticle extends WrittenArticle {
  /** What was corrected after it had appeared. */
  readonly correction?: string;
  /** Whether it says in another language what the first article says. */
  readonly isTranslation?: boolean;
}

const aDay = 86_400_000;
/** A moment so many days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * aDay).toISOString();

export const longText = `Le four est arrivé **lundi**, sur un camion de [la Ressourcerie](https://ressourcerie.example/).

## Ce qui change

- Il cuit *quarante* pains à la fois.
- Il chauffe au bois, deux fois par semaine :
  1. le mardi ;
  2. le vendredi.
- [x] Maçonnerie
- [ ] Toit

> On attendait ce moment depuis deux ans.

| Pain | Poids | Prix |
|------|------:|-----:|
| Campagne | 1 kg | 5,20 € |
| Seigle | 750 g | 4,80 € |

### Et après ?

Le reste est dans le \`compte rendu\`.

\`\`\`
lundi    10 h   nettoyage
mardi     6 h   cuisson
\`\`\`

---

À bientôt !`;

export const oven: StoryArticle = {
  name: 'oven',
  title: ['Le four est arrivé'],
  summary: ['Il cuit quarante pains à la fois, le mardi et le vendredi.'],
  text: [longText],
  language: ['fr'],
  authorName: ['Amina Benali', 'Groupe pain'],
  published: [inDays(-2)],
  wordCount: ['420'],
};
export const corrected: StoryArticle = {
  ...oven,
  name: 'corrected',
  modified: [inDays(-1)],
  correction: 'Le four cuit quarante pains à la fois, et non quatre cents.',
};
export const bikes: StoryArticle = {
  name: 'bikes',
  title: ['Six vélos de plus'],
  text: ['Ils sont à **Crest**.'],
  language: ['fr'],
  published: [inDays(-12)],
  wordCount: ['90'],
};
export const partner: StoryArticle = {
  name: 'partner',
  title: ['Une foire aux graines à Die'],
  summary: ['Nos voisins de la Graineterie échangent leurs semences.'],
  original: ['https://graineterie.example/foire'],
  published: [inDays(-20)],
};
export const ovenInEnglish: StoryArticle = {
  name: 'oven-en',
  title: ['The oven has arrived'],
  text: ['It bakes forty loaves at a time.'],
  language: ['en'],
  published: [inDays(-1)],
  isTranslation: true,
};
export const later: StoryArticle = {name: 'later', title: ['Surprise'], text: ['Bientôt.'], published: [inDays(3)]};
export const odd: readonly StoryArticle[] = [
  {
    name: 'long',
    title: ['Donaudampfschifffahrtsgesellschaftskapitänsversammlung '.repeat(3).trim()],
    text: [`${'Anticonstitutionnellement'.repeat(12)}\n\n\`${'x'.repeat(200)}\``],
    authorName: ['Wilhelmine-Charlotte Freifrau von Donaudampfschifffahrtsgesellschaft'],
  },
  {
    name: 'unsafe',
    title: ['<img src=x onerror=alert(1)>'],
    text: ['<script>alert(1)</script>\n\n[ici](javascript:alert(1))'],
  },
];

/** A coop with news, filed by categories. */
export async function openNews(
  articles: readonly StoryArticle[],
): Promise<{coop: SeededCoop; list: string; members: string; iris: string[]}> {
  const coop = await openCoop([amina, elodie]);
  coop.addStranger({id: 'stranger'});
  return {coop, ...(await addNews(coop, articles))};
}

/** Gives a coop of which Amina is a member news, filed by categories. @returns where the lists and the articles are. */
export async function addNews(
  coop: SeededCoop,
  articles: readonly StoryArticle[],
): Promise<{list: string; members: string; iris: string[]}> {
  const scheme = await addCategories(coop, [
    {name: 'food', labels: {fr: 'Alimentation', en: 'Food'}},
    {name: 'bread', labels: {fr: 'Pain', en: 'Bread'}, broader: 'food'},
    {name: 'bikes', labels: {fr: 'Vélos', en: 'Bikes'}},
  ]);
  const list = await addNewsList(coop, {scheme, title: 'Pour tout le monde'});
  const members = await addNewsList(coop, {readers: {who: 'members'}, scheme});
  const iris: string[] = [];
  for (const article of articles) iris.push(await write(coop, list, scheme, article, iris[0]));
  if (articles.length) await tidyNews(coop, list);
  return {list, members, iris};
}

function write(
  coop: SeededCoop,
  list: string,
  scheme: string,
  {correction, isTranslation, ...article}: StoryArticle,
  first: string | undefined,
): Promise<string> {
  const category = article.category?.map((name) => scheme.replace('#it', `#${name}`));
  const original = isTranslation && first !== undefined ? {translationOf: [first]} : {};
  const values = {...article, ...original, ...(category && {category})};
  if (correction === undefined) return writeArticle(coop, 'amina', list, values);
  const iri = `${coop.home('amina')}public/${article.name}.ttl#correction`;
  const part = {iri, kind: correctionKind, values: {correctionText: [correction], correctionDate: [inDays(-1)]}};
  return writeArticle(coop, 'amina', list, {...values, corrections: [iri]}, {parts: [part]});
}
