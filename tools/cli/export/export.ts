import {resolve} from 'node:path';
import {findStorage, type Problem, type SignedIn} from '../../../pods/index.js';
import {documentOf} from '../../../vocab/index.js';
import {expectNoWords, isOn, valueOf} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {readCoopAddress} from '../coop.js';
import {locateStorage} from '../init/survey.js';
import {Manners} from '../manners.js';
import {progressOf, type Progress} from '../progress.js';
import {sentenceFor} from '../sentence-for.js';
import {openResources, readCredentials, signIn} from '../sign-in.js';
import {mistaken} from '../stop.js';
import {crawl, rulesOf} from './crawl.js';
import {Ledger, type Entry, type Manifest} from './manifest.js';
import {pathFor} from './paths.js';
import {take, type Taking} from './take.js';

/** Documents that are fetched at the same time. */
const parallel = 4;

/** `solidaire export`: everything that lies in a coop's space, or in the own one, as files, with a list of them. */
export async function exportData(context: Context): Promise<Done> {
  const {line, environment, strings} = context;
  expectNoWords(line);
  const to = valueOf(line, 'to');
  if (to === undefined) throw mistaken({kind: 'missing-option', option: '--to'});
  const isOwn = isOn(line, 'member');
  if (isOwn && valueOf(line, 'coop') !== undefined) throw mistaken({kind: 'one-of', options: ['--coop', '--member']});
  readCredentials(environment);
  const coop = isOwn ? undefined : await readCoopAddress(context);
  const session = await signIn(environment);
  const root = coop === undefined ? await locateStorage(session) : await storageOfCoop(session, coop);
  const folder = resolve(to);
  const done = await exportAll(session, root, folder, progressOf(context), strings.upkeep.export.label);
  const missing = done.missing.map(({source, problem}) => ({source, problem: sentenceFor(strings, problem, 'export')}));
  const facts = {...done, missing, source: root, folder};
  return {text: strings.upkeep.export.done(facts), facts, needsPerson: missing.length > 0};
}

/** The storage of a coop: what its server declares to be one, else the place that the kit sets coops up in. */
async function storageOfCoop(session: SignedIn, coop: string): Promise<string> {
  const own = new URL('.', documentOf(coop)).href;
  const found = await findStorage(openResources(session, [own]), coop, session.fetch);
  return found.ok ? found.value : new URL('..', own).href;
}

export interface Exported {
  readonly documents: number;
  /** How many of them were fetched, and were not there already. */
  readonly fetched: number;
  readonly bytes: number;
  readonly missing: readonly {readonly source: string; readonly problem: Problem}[];
}

/** Can be interrupted and done again: what is there and has not changed is not fetched again. */
export async function exportAll(
  {fetch}: Pick<SignedIn, 'fetch'>,
  root: string,
  folder: string,
  progress: Progress,
  label: string,
): Promise<Exported> {
  const send = new Manners({perHost: parallel}).with(fetch);
  const ledger = await Ledger.open(folder);
  const taking: Taking = {fetch: send, folder, ledger};
  const entries: Entry[] = [];
  const missing: {source: string; problem: Problem}[] = [];
  let fetched = 0;
  const found = crawl(send, root, (source, problem) => missing.push({source, problem}));
  progress.begin(label);
  const worker = async () => {
    for (let next = await found.next(); !next.done; next = await found.next()) {
      const {url, isContainer} = next.value;
      const taken = await takeWithRules(taking, root, url, isContainer);
      entries.push(...taken.entries);
      missing.push(...taken.missing);
      fetched += taken.fetched;
      progress.update(entries.length);
    }
  };
  await Promise.all(Array.from({length: parallel}, worker));
  progress.end();
  const documents = entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  await ledger.finish(manifestOf(root, documents, missing));
  return {documents: documents.length, fetched, bytes: documents.reduce((sum, {size}) => sum + size, 0), missing};
}

function manifestOf(
  source: string,
  documents: readonly Entry[],
  missing: readonly {source: string; problem: Problem}[],
): Manifest {
  const failed = missing.map((one) => ({
    source: one.source,
    problem: `${one.problem.kind} ${one.problem.status ?? ''}`.trim(),
  }));
  return {form: 1, source, exported: new Date().toISOString(), documents, missing: failed};
}

interface WithRules {
  readonly entries: readonly Entry[];
  readonly missing: readonly {readonly source: string; readonly problem: Problem}[];
  readonly fetched: number;
}

/** A document with its rules beside; of a container, what the server says of it. */
async function takeWithRules(taking: Taking, root: string, url: string, isContainer: boolean): Promise<WithRules> {
  const path = isContainer ? `${pathFor(url, root)}.container.ttl` : pathFor(url, root);
  const taken = await take(taking, url, path);
  if (!taken.ok) return {entries: [], missing: [{source: url, problem: taken.problem}], fetched: 0};
  const rules = await takeRules(taking, root, rulesOf(taken.value.headers, url));
  const entry: Entry = {
    ...taken.value.entry,
    ...(isContainer && {role: 'container' as const}),
    rules: rules.entry?.path,
  };
  for (const one of [rules.entry, entry]) if (one) await taking.ledger.note(one);
  return {
    entries: rules.entry ? [entry, rules.entry] : [entry],
    missing: rules.missing,
    fetched: (taken.value.isNew ? 1 : 0) + rules.fetched,
  };
}

async function takeRules(
  taking: Taking,
  root: string,
  url: string | undefined,
): Promise<{entry?: Entry; missing: WithRules['missing']; fetched: number}> {
  if (url === undefined) return {missing: [], fetched: 0};
  const taken = await take(taking, url, pathFor(url, root));
  if (taken.ok) return {entry: {...taken.value.entry, role: 'rules'}, missing: [], fetched: taken.value.isNew ? 1 : 0};
  // Most have no rules of their own, but those of the container above.
  const isNone = taken.problem.kind === 'missing';
  return {missing: isNone ? [] : [{source: url, problem: taken.problem}], fetched: 0};
}
