import {
  contributionOf,
  findCoop,
  findCoopLists,
  foundNews,
  namedIn,
  plainKind,
  randomName,
  readRoll,
  readyPlace,
  schemeIn,
  tidyCoopList,
  type ContributeWork,
  type CoopLayout,
  type CoopList,
} from '../../pods/index.js';
import {articleKind, correctionKind, documentOf} from '../../vocab/index.js';
import type {Host} from './hold-events.js';
import {readAs, send, unwrap, type Inhabitant} from './inhabitant.js';
import {articles, type DemoArticle} from './news/articles.js';

const day = 86_400_000;

/** Gives the coop its news, and writes the articles of the demo in their authors' own spaces. @returns where each lies, by its title. */
export async function writeNews(
  {session, account, resources}: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<ReadonlyMap<string, string>> {
  const founder = {resources, fetch: session.fetch, owner: account.webId, layout};
  unwrap(await foundNews(founder, {everyone: 'Actualités', members: 'Actualités des membres', language: 'fr'}));
  const lists = await listsOf(moderator, layout);
  const written = new Map<string, string>();
  for (const article of articles) {
    const host = members.get(article.by);
    const list = lists.find(({readers}) => readers.who === article.readers);
    if (host && list) written.set(article.title, await write(article, host, list, layout, members, written));
  }
  await tidy(moderator, layout, lists);
  return written;
}

async function listsOf({session}: Inhabitant, layout: CoopLayout): Promise<readonly CoopList[]> {
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop));
  return unwrap(await findCoopLists(resources, {coop, classes: articleKind.types}));
}

/** As the author's own page does. @returns the address of the article. */
async function write(
  article: DemoArticle,
  {member, home}: Host,
  list: CoopList,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
  written: ReadonlyMap<string, string>,
): Promise<string> {
  const {session, account} = member;
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop));
  unwrap(await readyPlace({coop, home, list}, {resources, fetch: session.fetch, webId: account.webId}));
  const place = {home, audience: list.audience, name: randomName()};
  const iri = contributionOf(place);
  const authors = [article.by, ...(article.with ?? [])].flatMap((pod) => members.get(pod)?.member.account.webId ?? []);
  const {correction} = article;
  const part = `${documentOf(iri)}#correction-1`;
  const work: ContributeWork = {
    type: 'contribute',
    coop: {iri: coop.iri, moderators: coop.moderators, membership: coop.membership},
    ...place,
    readers: namedIn(list.readers),
    kind: plainKind(articleKind),
    values: {...valuesOf(article, authors, schemeIn(layout.official), written), corrections: correction ? [part] : []},
    parts: correction
      ? [
          {
            iri: part,
            kind: plainKind(correctionKind),
            values: {correctionText: [correction.text], correctionDate: [correction.date]},
          },
        ]
      : [],
    list: list.address,
  };
  await send(member, resources, work);
  return iri;
}

function valuesOf(
  {title, summary, text, language, published, categories, translationOf}: DemoArticle,
  author: readonly string[],
  scheme: string,
  written: ReadonlyMap<string, string>,
) {
  const original = translationOf === undefined ? undefined : written.get(translationOf);
  const time = typeof published === 'number' ? new Date(Date.now() + published * day).toISOString() : published;
  return {
    title: [title],
    summary: [summary],
    text: [text],
    mediaType: ['text/markdown'],
    language: [language],
    author: author.slice(),
    category: categories.map((name) => `${documentOf(scheme)}#${name}`),
    published: [time],
    wordCount: [String(text.split(/\s+/).length)],
    translationOf: original === undefined ? [] : [original],
  };
}

/** As the moderator's open page does. */
async function tidy({session}: Inhabitant, layout: CoopLayout, lists: readonly CoopList[]): Promise<void> {
  const resources = readAs(session);
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  for (const list of lists) {
    const tidying = {resources, fetch: session.fetch, coop: layout.coop, list, kind: articleKind, roll, now: new Date()};
    unwrap(await tidyCoopList(tidying));
  }
}
