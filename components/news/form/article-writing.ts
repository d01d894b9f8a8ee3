import {articleKind, markdownType} from '../../../vocab/kinds/article/article.js';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {plainTextOf} from '../../../vocab/formats/markdown/tree.js';
import {isInside} from '../../../vocab/rdf/iri.js';
import {readFields} from '../../../vocab/shapes/read.js';
import {namedIn} from '../../../pods/lists/coop-lists.js';
import type {PodDocument} from '../../../pods/documents/resources.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {ContributeWork, EditWork, MoveWork, Work} from '../../../pods/outbox/work.js';
import {randomName} from '../../../pods/random.js';
import {contributionOf} from '../../../pods/things/address.js';
import type {Community} from '../../data/community.js';
import type {FoundMistake} from '../../data/thing-form/form-checks.js';
import {emptySubject, newPartName, type FormSubject} from '../../data/thing-form/form-model.js';
import type {ArticleFormStrings, ArticleMistake} from '../../strings/article-form/strings.js';
import {
  appearedAt,
  chosenList,
  correctionKey,
  isDraft,
  isLater,
  isPartners,
  isToMove,
  storedList,
  typedOf,
  type Ground,
} from './article-choices.js';

/** What follows from what was typed: whoever edits an article at the same time as somebody else is not asked about it. */
const derived = ['modified', 'wordCount'];

/** An article as it is to be written: with what follows from what was typed. @param webId who writes it, if it is new. */
export function articleToSave(root: FormSubject, ground: Ground, webId: string, now: string): FormSubject {
  const text = isPartners(root) ? '' : typedOf(root, 'text');
  const isOut = appearedAt(root, ground) !== undefined;
  const typed = {
    ...root.typed,
    text: text ? [text] : [],
    mediaType: text ? [markdownType] : [],
    wordCount: text ? [String(wordsIn(text))] : [],
    original: isPartners(root) ? (root.typed.original ?? []) : [],
    ...(!root.iri && {author: [webId]}),
    published: publishedOf(root, ground, now),
    ...(isOut && !isDraft(root, ground) && {modified: [now]}),
  };
  return withCorrection({...root, typed}, isOut, now);
}

function publishedOf(root: FormSubject, ground: Ground, now: string): string[] {
  if (isDraft(root, ground)) return [];
  if (appearedAt(root, ground) !== undefined) return root.typed.published ?? [];
  return isLater(root) ? (root.typed.published ?? []) : [now];
}

function withCorrection(root: FormSubject, isOut: boolean, now: string): FormSubject {
  const text = typedOf(root, correctionKey).trim();
  if (!isOut || !text) return root;
  const part = {...emptySubject(newPartName()), typed: {correctionText: [text], correctionDate: [now]}};
  return {...root, parts: {...root.parts, corrections: [...(root.parts.corrections ?? []), part]}};
}

/** How many words somebody reads. */
function wordsIn(text: string): number {
  return plainTextOf(parseMarkdown(text)).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** What only articles can have wrong. */
export function findArticleMistakes(root: FormSubject, ground: Ground, words: ArticleFormStrings): FoundMistake[] {
  const wrong = (key: string, mistake: ArticleMistake, label: string): FoundMistake => ({
    subject: root,
    key,
    index: 0,
    sentence: words.articleMistakes[mistake],
    label,
  });
  const missing = isPartners(root)
    ? typedOf(root, 'original').trim()
      ? []
      : [wrong('original', 'need-original', words.sources.partner)]
    : typedOf(root, 'text').trim()
      ? []
      : [wrong('text', 'need-text', words.text)];
  if (isDraft(root, ground) || appearedAt(root, ground) !== undefined || !isLater(root)) return missing;
  const time = Date.parse(typedOf(root, 'published'));
  if (Number.isNaN(time)) return [...missing, wrong('published', 'need-time', words.time)];
  return time <= Date.now() ? [...missing, wrong('published', 'time-is-past', words.time)] : missing;
}

/** The work of a form, told to the list that was chosen. */
export function toList(work: Work, root: FormSubject, ground: Ground): Work {
  const list = chosenList(root, ground);
  if (work.type === 'edit') {
    const edits = work.edits.map((edit) => (edit.iri === root.iri ? {...edit, derived} : edit));
    return {...work, edits, list: storedList(root, ground)?.address} satisfies EditWork;
  }
  if (work.type !== 'contribute') return work;
  const {list: _, ...untold} = work;
  const readers = list && namedIn(list.readers);
  return {...untold, ...(list && {list: list.address}), ...(readers && {readers})} satisfies ContributeWork;
}

/** What moves a stored article to other readers; nothing if it stays where it is. */
function moveOf(root: FormSubject, ground: Ground, coop: ContributeWork['coop']): MoveWork | undefined {
  if (!isToMove(root, ground)) return undefined;
  const [from, to] = [storedList(root, ground), chosenList(root, ground)];
  const readers = to && namedIn(to.readers);
  const target = {
    coop: {
      iri: coop.iri,
      ...(coop.moderators !== undefined && {moderators: coop.moderators}),
      ...(coop.membership !== undefined && {membership: coop.membership}),
    },
    home: ground.home,
    audience: to?.audience ?? 'private',
    name: randomName(),
    ...(readers && {readers}),
    ...(to && {list: to.address}),
  } satisfies MoveWork['to'];
  return {type: 'move', iri: root.iri, to: target, copies: copiesOf(root, contributionOf(target)), list: from?.address};
}

/** The pictures of ours that lie beside an article go along. */
function copiesOf({iri, typed}: FormSubject, target: string): MoveWork['copies'] {
  const [beside, after] = [new URL('.', iri).href, new URL('.', target).href];
  const own = (typed.image ?? []).filter((url) => isInside(url, beside) && /\/photo-[^/]+$/.test(url));
  return own.map((url) => [url, `${after}photo-${randomName()}${/\.[a-z0-9]{1,5}$/.exec(url)?.[0] ?? ''}`] as const);
}

/** What is done once an article is saved. */
export interface Next {
  /** Takes it to other readers. */
  readonly move?: MoveWork | undefined;
  /** The address of a new translation, which its original is to name. */
  readonly translation?: string | undefined;
}

export function nextOf(work: Work, root: FormSubject, ground: Ground, coop: ContributeWork['coop'] | undefined): Next {
  const isTranslation = work.type === 'contribute' && root.typed.translationOf?.length;
  return {move: coop && moveOf(root, ground, coop), translation: isTranslation ? contributionOf(work) : undefined};
}

/** Takes an article to its new readers, and has the original name its translation. What is handed over here goes on by itself. */
export async function goOn(
  community: Community,
  root: FormSubject,
  ground: Ground,
  {move, translation}: Next,
): Promise<void> {
  const outbox = await community.outbox();
  const [title] = root.typed.title ?? [];
  const about = title === undefined ? {} : {title};
  const [original] = root.typed.translationOf ?? [];
  if (translation !== undefined && original !== undefined) {
    const read = await community.resources.read(original);
    const work = read.ok ? namingWork(original, translation, read.value, ground) : undefined;
    if (work) await outbox?.add(work, about);
  }
  if (move) await outbox?.add(move, about);
}

/** What makes an original name its translation; nothing where it lies in somebody else's home. */
function namingWork(
  original: string,
  translation: string,
  {graph}: Pick<PodDocument, 'graph'>,
  ground: Ground,
): EditWork | undefined {
  if (!original.startsWith(ground.home)) return undefined;
  const {translations = []} = readFields(articleKind, graph, original).values;
  if (translations.includes(translation)) return undefined;
  const edit = {
    iri: original,
    kind: plainKind(articleKind),
    base: {translations},
    values: {translations: [...translations, translation]},
  };
  const list = storedList({iri: original} as FormSubject, ground);
  return {type: 'edit', iri: original, edits: [edit], list: list?.address};
}
