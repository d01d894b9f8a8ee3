import {saysDeleted} from '../../formats/longchat/content.js';
import {signedText} from '../../formats/longchat/signed-text.js';
import type {ChatNode} from './gather.js';

/** A wording of a message: the one that was said first, or one that takes its place. */
export interface Version {
  readonly iri: string;
  readonly content: string;
  readonly created?: number | undefined;
  /** Whether the channel names it as a message. */
  readonly isNamed: boolean;
  /** Whether it takes the message away. */
  readonly isRemoval: boolean;
  readonly isSigned: boolean;
  /** Whether another one of the same maker takes its place. */
  readonly isReplaced: boolean;
  /** Other contents that somebody has added to it. */
  readonly added: readonly string[];
}

/** How many replacements of one message are looked at: more are made by machines, and following all of them would let one person stop a page. */
const mostVersions = 100;

/** Whoever a message may be by: several if somebody has added a name to it. Nobody for one without a name. */
export function makersOf({written}: ChatNode): ReadonlyArray<string | undefined> {
  return written.contradictions && written.contradictions.makers.length > 1
    ? written.contradictions.makers
    : [written.maker];
}

/**
 * All that claims to be a wording of a message by its maker: the message itself first, then what takes its place, as far as that is said to be by
 * the same person. Ends where the chain goes in a circle.
 * @param isApart what is a message of its own, whatever says that it takes the place of another.
 */
export function versionsOf(
  nodes: ReadonlyMap<string, ChatNode>,
  root: ChatNode,
  maker: string | undefined,
  signed: ReadonlySet<string>,
  isApart: (node: ChatNode) => boolean,
): readonly [Version, ...Version[]] {
  if (!root.replacedBy.length) return [versionOf(root, maker, signed, none)];
  const chain = [root];
  const seen = new Set([root.written.iri]);
  for (let at = 0; at < chain.length && chain.length <= mostVersions; at++) {
    for (const iri of chain[at]!.replacedBy) {
      const next = nodes.get(iri);
      if (!next || seen.has(iri) || !makersOf(next).includes(maker) || isApart(next)) continue;
      seen.add(iri);
      chain.push(next);
    }
  }
  return chain.map((node) => versionOf(node, maker, signed, seen)) as [Version, ...Version[]];
}

const none: ReadonlySet<string> = new Set();

function versionOf(
  node: ChatNode,
  maker: string | undefined,
  signed: ReadonlySet<string>,
  chain: ReadonlySet<string>,
): Version {
  const {iri, isNamed, content = '', created, deleted, contradictions} = node.written;
  const genuine = genuineContent(node, maker, signed);
  const isSigned = genuine !== undefined;
  const shown = genuine ?? content;
  return {
    iri,
    content: shown,
    created,
    isNamed,
    // The time of a deletion is not signed: it could have been added by anybody.
    isRemoval: isSigned ? saysDeleted(genuine) : deleted !== undefined,
    isSigned,
    isReplaced: node.replacedBy.some((next) => next !== iri && chain.has(next)),
    added: contradictions ? contradictions.contents.filter((other) => other !== shown) : [],
  };
}

/** The content that the maker has signed, whatever else somebody has added. */
function genuineContent({written}: ChatNode, maker = '', signed: ReadonlySet<string>): string | undefined {
  const {iri, signature, createdText = '', content = '', contradictions} = written;
  if (signature === undefined || !signed.size) return undefined;
  const {createdTexts, contents} = contradictions ?? {createdTexts: [createdText], contents: [content]};
  for (const text of contents) if (createdTexts.some((time) => signed.has(signedText(iri, maker, time, text)))) return text;
  return undefined;
}

/**
 * The one that counts among several: what nothing takes the place of; of those what takes the message away (solid/chat: what was taken back is not
 * edited any more), else the newest. The same on every device.
 */
export function newestOf(versions: readonly [Version, ...Version[]]): Version {
  const ends = versions.filter(({isReplaced}) => !isReplaced);
  const removals = ends.filter(({isRemoval}) => isRemoval);
  const among = removals.length ? removals : ends.length ? ends : versions;
  return among.reduce((newest, version) => (isNewer(version, newest) ? version : newest));
}

function isNewer(one: Version, other: Version): boolean {
  const [a, b] = [one.created ?? 0, other.created ?? 0];
  return a === b ? one.iri > other.iri : a > b;
}
