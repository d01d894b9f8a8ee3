import {articleKind} from '../../vocab/kinds/article/article.js';
import {foaf, schema} from '../../vocab/rdf/vocabularies.js';
import {findList} from '../../pods/coop/discovery.js';
import {readCoopList} from '../../pods/lists/coop-lists.js';
import {publishNews} from '../../pods/news/publish-news.js';
import {keepCoopList} from '../data/keep-coop-lists.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {loadNewsPageWords} from '../strings/news-pages/load.js';

const keepRows = keepCoopList(articleKind);

/** A moderator's part of keeping a list of articles: its rows, and what stands beside it for those who come without scripts. */
export const keepNewsList: KeepList = async (resources, session, coop, address) => {
  const isChanged = await keepRows(resources, session, coop, address);
  if (isChanged) await resources.read(address, {fresh: true});
  const [list, members] = await Promise.all([
    readCoopList(resources, address, []),
    findList(resources, coop, [foaf.Person, schema.Person]),
  ]);
  if (!list || !members.ok) return isChanged;
  // What could not be written is no reason to leave the rows: the next page tries again.
  await publishNews({
    resources,
    fetch: session.fetch,
    list,
    membersList: members.value,
    publisher: coop.name ?? new URL(coop.iri).host,
    words: loadNewsPageWords,
    now: new Date(),
  });
  return isChanged;
};
