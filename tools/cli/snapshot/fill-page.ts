import {success, type Problem, type Resources, type Result} from '../../../pods/index.js';
import {isLanguageTag, isWebAddress} from '../../../vocab/index.js';
import {arrange, dayOf, type SnapshotEntry} from './entries.js';
import {findListTags, type ListTag, type ListTagName} from './page-tags.js';
import {putSnapshot, type PagePlight, type Put} from './put-snapshot.js';
import {kinds, readRows, type ThingOf} from './read-rows.js';
import {writeEntry} from './write-entry.js';

/** What is not given by the page itself. */
export interface Filling {
  readonly resources: Resources;
  readonly now: Date;
  /** For a page that does not say its own. */
  readonly language: string;
  /** The words that a list needs, in a language. */
  readonly words: (language: string) => {readonly untitled: string; readonly cancelled: string};
}

/** Why a tag has no new snapshot: what is wrong with the page, or what kept its list from being read. */
export type TagTrouble = {readonly plight: PagePlight | 'no-address' | 'no-places'} | {readonly problem: Problem};

/** What became of one tag. */
export interface FilledTag {
  readonly tag: ListTagName;
  /** How many items it shows now; nothing if it is as it was, because of a trouble. */
  readonly items?: number;
  readonly trouble?: TagTrouble;
}

export interface FilledPage {
  readonly html: string;
  /** In the order of the page. */
  readonly tags: readonly FilledTag[];
}

/** Writes into each tag of a page that shows a list what a visitor sees of it at first. A tag that this fails for stays as it is. */
export async function fillPage(page: string, filling: Filling): Promise<FilledPage> {
  let html = page;
  const filled: FilledTag[] = [];
  for (const [index, tag] of findListTags(page).entries()) {
    const made = await itemsFor(tag.name, tag, filling);
    const put = 'trouble' in made ? made : putSnapshot(html, index, made.items, dayOf(filling.now));
    if ('html' in put) html = put.html;
    filled.push({tag: tag.name, ...outcome(made, put)});
  }
  return {html, tags: filled};
}

function outcome(made: Items, put: Put | Items): Pick<FilledTag, 'items' | 'trouble'> {
  if ('trouble' in made) return {trouble: made.trouble};
  return 'plight' in put ? {trouble: {plight: put.plight}} : {items: made.items.length};
}

type Items = {readonly items: readonly string[]} | {readonly trouble: TagTrouble};

async function itemsFor<Name extends ListTagName>(name: Name, tag: ListTag, filling: Filling): Promise<Items> {
  const {attributes} = tag;
  const lists = attributes.get('src')?.split(/\s+/).filter(Boolean);
  if (lists ? !lists.length || !lists.every(isWebAddress) : !isWebAddress(tag.community ?? ''))
    return {trouble: {plight: 'no-address'}};
  if (name === 'coop-map' && !lists && !(attributes.get('layers') ?? 'places').split(/\s+/).includes('places'))
    return {trouble: {plight: 'no-places'}};
  const language = tag.language && isLanguageTag(tag.language) ? tag.language : filling.language;
  const entries = await entriesFor(name, {lists, coop: tag.community}, [language], filling);
  if (!entries.ok) return {trouble: {problem: entries.problem}};
  const style = {language, itemHref: attributes.get('item-href'), ...filling.words(language)};
  const shown = entries.value.slice(0, pageSize(attributes.get('page-size')));
  return {items: shown.map((entry) => writeEntry(entry, style))};
}

async function entriesFor<Name extends ListTagName>(
  name: Name,
  where: {readonly lists: readonly string[] | undefined; readonly coop: string | undefined},
  languages: readonly string[],
  {resources, now}: Filling,
): Promise<Result<readonly SnapshotEntry[]>> {
  const kind = kinds[name](languages);
  const shown = await readRows<ThingOf[Name]>(resources, {name, kind, languages, ...where});
  if (!shown.ok) return shown;
  return success(await arrange[name](shown.value, {now, languages}));
}

/** As the tags read it: 20 by default, all up to 200 for 0. */
function pageSize(given: string | undefined): number {
  const size = given === undefined ? 20 : Number(given);
  return Number.isInteger(size) && size > 0 ? size : size === 0 ? 200 : 20;
}
