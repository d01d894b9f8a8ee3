import type {LongChatDay} from '../../formats/longchat/day.js';
import {isWebAddress} from '../../rdf/iri.js';
import type {FoldSettings} from './fold-settings.js';
import {foldReactions} from './fold-reactions.js';
import {threadRoots} from './fold-threads.js';
import {gather} from './gather.js';
import type {ChatMessage} from './message.js';
import {recordTime} from './record.js';
import {resolveAll, type Resolved} from './resolve.js';

/**
 * How a conversation reads: its messages in their order, each once, with what was changed, answered and thought of it. The same on every device that knows
 * the same, in whatever order it came to know it. Whose word counts for what is decided here (docs/decisions/0021-conversations.md).
 * @param days the documents that are known; each once.
 */
export function foldMessages(days: readonly LongChatDay[], settings: FoldSettings): ChatMessage[] {
  const gathered = gather(days);
  const {shown, aliases} = eachOnce(resolveAll(gathered, settings));
  const byIri = new Map(shown.map((message) => [message.iri, message]));
  const original = (iri: string) => aliases.get(iri) ?? iri;
  const threadAt = threadRoots((iri) => {
    const message = byIri.get(iri);
    const root = message?.ties ? message.ties.thread : gathered.threads.get(message?.node.written.iri ?? iri);
    return root === undefined ? undefined : original(root);
  });
  const sizes = new Map<string, number>();
  for (const {iri} of shown) {
    const root = threadAt(iri);
    if (root !== undefined) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  const reactions = foldReactions(gathered.reactions, (iri) => targetAt(byIri.get(original(iri))), settings);
  return shown.map((message) =>
    messageOf(message, {
      answers: answered(message, byIri, original),
      thread: threadAt(message.iri),
      threadSize: sizes.get(message.iri) ?? 0,
      reactions: reactions.get(message.iri) ?? [],
      isPending: settings.isPending?.(message.iri) ?? false,
    }),
  );
}

/** Messages by their time, of two copies of one (it was sent again) the one that its author confirms, else the one of the earlier document. */
function eachOnce(messages: readonly Resolved[]): {
  readonly shown: Resolved[];
  readonly aliases: ReadonlyMap<string, string>;
} {
  const kept = new Map<string, Resolved>();
  const copies: Resolved[] = [];
  for (const message of messages) {
    const key = `${message.name} ${message.maker ?? ''}`;
    const known = kept.get(key);
    if (known) copies.push(isBetter(message, known) ? known : message);
    if (!known || isBetter(message, known)) kept.set(key, message);
  }
  const aliases = new Map<string, string>();
  for (const message of kept.values()) for (const iri of message.replacements) aliases.set(iri, message.iri);
  for (const copy of copies) {
    const {iri} = kept.get(`${copy.name} ${copy.maker ?? ''}`)!;
    for (const other of [copy.iri, ...copy.replacements]) aliases.set(other, iri);
  }
  return {shown: [...kept.values()].sort(byTime), aliases};
}

function isBetter(one: Resolved, other: Resolved): boolean {
  const isConfirmed = ({wording}: Resolved) => wording.authorship === 'confirmed';
  if (isConfirmed(one) !== isConfirmed(other)) return isConfirmed(one);
  const [date, otherDate] = [one.node.date ?? 0, other.node.date ?? 0];
  return date === otherDate ? one.iri < other.iri : date < otherDate;
}

function byTime(one: Resolved, other: Resolved): number {
  return (
    one.time - other.time || (one.name === other.name ? (one.iri < other.iri ? -1 : 1) : one.name < other.name ? -1 : 1)
  );
}

function targetAt(message: Resolved | undefined) {
  if (!message || message.wording.state === 'removed') return undefined;
  return {iri: message.iri, recordTime: recordTime(message.iri, message.node.date)};
}

/**
 * What a message answers: of what it is tied to the latest before it, since apps do not agree on the direction. What is not known lies in an
 * older document. A thread is no message.
 */
function answered(
  message: Resolved,
  byIri: ReadonlyMap<string, Resolved>,
  original: (iri: string) => string,
): string | undefined {
  if (message.ties) return message.ties.answers === undefined ? undefined : original(message.ties.answers);
  if (!message.node.tiedTo.length) return undefined;
  const tied = message.node.tiedTo.map(original).filter((iri) => iri !== message.iri && !iri.endsWith('-thread'));
  const known = tied.flatMap((iri) => byIri.get(iri) ?? []);
  const before = known.filter((other) => byTime(other, message) < 0).sort(byTime);
  return before.at(-1)?.iri ?? tied.find((iri) => !byIri.has(iri));
}

type OfOthers = Pick<ChatMessage, 'answers' | 'thread' | 'threadSize' | 'reactions' | 'isPending'>;

/** Written out, not spread: of long conversations, there are many. */
function messageOf({iri, name, maker, time, wording, files, mentions}: Resolved, others: OfOthers): ChatMessage {
  const {latest, rewordings, authorship, state, text, edited, earlier, claimed} = wording;
  return {
    iri,
    latest,
    rewordings,
    name,
    maker,
    authorship,
    time,
    state,
    text,
    edited,
    earlier,
    claimed,
    answers: others.answers,
    thread: others.thread,
    threadSize: others.threadSize,
    files: files.length ? files.filter(isWebAddress) : files,
    mentions,
    reactions: others.reactions,
    isPending: others.isPending,
  };
}
