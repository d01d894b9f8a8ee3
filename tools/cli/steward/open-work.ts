import {stringsIn} from '../../strings/load.js';
import {loadNewsPageWords} from '../../strings/news-pages/load.js';
import type {Context} from '../context.js';
import {Manners} from '../manners.js';
import {need} from '../stop.js';
import {Work, type ListWords, type WorkOptions} from './work.js';

/** The words of pages, in French for all kinds of French, else in English. */
export function listWordsIn(language: string): ListWords {
  return stringsIn(language.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en').upkeep.steward.listWords;
}

/** Opens a coop for somebody who looks after it now, politely to every server: once more for each round. */
export async function openWork(
  {strings}: Pick<Context, 'strings'>,
  {coop, session}: Pick<WorkOptions, 'coop' | 'session'>,
  options: Pick<WorkOptions, 'memory' | 'progress' | 'isFull' | 'index' | 'pages'>,
): Promise<Work> {
  const manners = new Manners();
  const opened = await Work.open({
    session: {...session, fetch: manners.with(session.fetch)},
    send: manners.with(fetch),
    coop,
    language: strings.language,
    newsWords: loadNewsPageWords,
    listWords: listWordsIn,
    now: new Date(),
    ...options,
  });
  return need(opened, 'find-coop');
}
