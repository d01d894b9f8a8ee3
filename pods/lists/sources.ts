import {documentOf} from '../../vocab/rdf/iri.js';
import {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument} from '../documents/resources.js';
import {isWithdrawn, type Problem} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {Patience} from '../patience.js';
import type {Tidying} from './tidying.js';

/** What a source says now: its document, `gone` if there is nothing that counts, `unread` if that could not be found out. */
export type Verdict = Pick<PodDocument, 'graph' | 'modified'> | 'gone' | 'unread';

/** Reads the things that rows are to be made of, a few at a time. */
export async function readSources(tidying: Tidying, wanted: Iterable<string>): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const patience = new Patience();
  await inParallel(wanted, async (source) => {
    const owner = tidying.roll?.authorOf(source) ?? source;
    const verdict = patience.isOver(owner)
      ? 'unread'
      : await judge(tidying, source, (problem) => patience.note(owner, problem));
    verdicts.set(source, verdict);
  });
  return verdicts;
}

async function judge(
  {resources, roll, shape, audience = 'public'}: Tidying,
  source: string,
  onProblem: (problem: Problem) => void,
): Promise<Verdict> {
  const read = await resources.read(source, {fresh: true, asStored: true});
  if (!read.ok) {
    onProblem(read.problem);
    return isLasting(read.problem) ? 'gone' : 'unread';
  }
  const {graph, url, readership} = read.value;
  // Moderators can read more than those for whom the list is.
  if (audience === 'public' && readership !== 'everyone') return 'gone';
  // What another place answers in a source's stead is not what its author has written.
  if (!graph.about(source).length || url !== documentOf(source)) return 'gone';
  // Who is in the members' list is there by the coop's word, whatever the profile says.
  return roll && !graph.isA(source, ...shape.kind.types) ? 'gone' : read.value;
}

/** Whether asking again later would find the same. Nobody may see in a list what is not shown where it lies. */
function isLasting(problem: Problem): boolean {
  return isWithdrawn(problem) || problem.kind === 'bad-address';
}

/** A source that says nothing. */
export const nothing = {graph: new Graph()};
