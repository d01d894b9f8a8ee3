import {claimedTime} from './claimed-time.js';
import type {FoldSettings} from './fold-settings.js';
import type {ChatNode, Gathered} from './gather.js';
import {recordTime, type RecordedMessage, type RecordState} from './record.js';
import {nameOf} from './utterance.js';
import {makersOf, versionsOf, type Version} from './versions.js';
import {awaitedWording, claimedWording, recordedWording, type Wording} from './wording.js';

/** A message with everything but what others say of it. */
export interface Resolved {
  readonly iri: string;
  readonly name: string;
  readonly maker?: string | undefined;
  readonly node: ChatNode;
  /** By which it is sorted. */
  readonly time: number;
  readonly wording: Wording;
  readonly files: readonly string[];
  readonly mentions: readonly string[];
  /** IRIs of what takes its place. */
  readonly replacements: readonly string[];
  /** What the author's record says of its ties: then nobody else can tie it. */
  readonly ties?: Pick<RecordedMessage, 'answers' | 'thread'> | undefined;
}

/** Says of each message what it says and who says so, the oldest first. */
export function resolveAll({nodes}: Gathered, settings: FoldSettings): Resolved[] {
  const roots = [...nodes.values()]
    .filter(({written}) => written.isNamed)
    .map((node) => ({node, time: timeOf(node, settings)}));
  roots.sort((one, other) => one.time - other.time || (one.node.written.iri < other.node.written.iri ? -1 : 1));
  const apart = new Set<ChatNode>();
  for (const {node} of roots) if (isProven(node, settings)) apart.add(node);
  const replacing = new Set<string>();
  const found: Resolved[] = [];
  for (const {node} of roots) {
    if (replacing.has(node.written.iri)) continue;
    apart.add(node);
    for (const message of resolve(nodes, node, settings, apart)) {
      found.push(message);
      for (const iri of message.replacements) replacing.add(iri);
    }
  }
  return found;
}

function timeOf({written, date}: ChatNode, {now}: FoldSettings): number {
  return claimedTime(written.created, date, now);
}

/** Whether its author says that it is a message of its own, by a record or a signature: nobody else can then make a change of another one of it. */
function isProven(node: ChatNode, settings: FoldSettings): boolean {
  if (node.written.signature !== undefined && settings.signed.size) {
    if (makersOf(node).some((maker) => versionsOf(new Map(), node, maker, settings.signed, () => true)[0].isSigned))
      return true;
  }
  return makersOf(node).some((maker) => confirmed(node, stateOf(node, maker, settings)));
}

function stateOf({written, date}: ChatNode, maker: string | undefined, {records}: FoldSettings): RecordState {
  return maker === undefined ? 'none' : records(maker, recordTime(written.iri, date));
}

function confirmed({written}: ChatNode, state: RecordState): RecordedMessage | undefined {
  const known = typeof state === 'string' ? undefined : state.messages.get(nameOf(written.iri));
  return known?.copies.includes(written.iri) ? known : undefined;
}

/** One message; several if records of several people say that it is theirs: each can prove that it has written it, none hides another's. */
function resolve(
  nodes: ReadonlyMap<string, ChatNode>,
  node: ChatNode,
  settings: FoldSettings,
  apart: ReadonlySet<ChatNode>,
): Resolved[] {
  const makers = makersOf(node);
  const own = makers.filter((maker) => confirmed(node, stateOf(node, maker, settings)));
  const shown = own.length ? own : [likeliest(node, makers, settings)];
  return shown.map((maker, at) => {
    const versions = versionsOf(nodes, node, maker, settings.signed, (other) => apart.has(other));
    const message = resolveFor(node, maker, versions, settings);
    return at ? {...message, iri: `${message.iri}~${at}`, name: `${message.name}~${at}`} : message;
  });
}

/** Who is shown, unconfirmed, where several names stand: whoever has signed, else the first in the order of letters. */
function likeliest(node: ChatNode, makers: ReadonlyArray<string | undefined>, {signed}: FoldSettings): string | undefined {
  return makers.find((maker) => versionsOf(new Map(), node, maker, signed, () => true)[0].isSigned) ?? makers[0];
}

function resolveFor(
  node: ChatNode,
  maker: string | undefined,
  versions: readonly [Version, ...Version[]],
  settings: FoldSettings,
): Resolved {
  const {written, date} = node;
  const {iri} = written;
  const state = stateOf(node, maker, settings);
  const recorded = confirmed(node, state);
  const inRecord = recorded?.created === undefined ? undefined : recorded;
  const files = inRecord?.files ?? written.files;
  const wording = wordingOf(node, state, versions, files, maker === undefined || !settings.isOurs(maker));
  const isGone = wording.state === 'removed';
  return {
    iri,
    name: nameOf(iri),
    maker,
    node,
    time: claimedTime(inRecord?.created ?? written.created, date, settings.now),
    wording,
    files: isGone ? [] : files,
    mentions: isGone ? [] : (inRecord?.mentions ?? written.mentions),
    replacements: versions.slice(1).map((version) => version.iri),
    ties: inRecord,
  };
}

function wordingOf(
  node: ChatNode,
  state: RecordState,
  versions: readonly [Version, ...Version[]],
  files: readonly string[],
  isHomeless: boolean,
): Wording {
  if (state === 'awaited') return awaitedWording(versions, files);
  if (state === 'none') return claimedWording(versions, files, isHomeless);
  const recorded = confirmed(node, state);
  if (recorded) return recordedWording(recorded, versions, files);
  const known = state.messages.get(nameOf(node.written.iri));
  // A copy that somebody else has put elsewhere of what was taken back: it is no more to be shown there.
  if (known?.deleted !== undefined) return {...recordedWording(known, versions, files), authorship: 'unconfirmed'};
  return claimedWording(versions, files, false);
}
