import {saysDeleted, wordsOf} from '../../formats/longchat/content.js';
import type {Authorship, MessageState} from './message.js';
import type {RecordedMessage} from './record.js';
import {tameText} from './tame-text.js';
import {newestOf, type Version} from './versions.js';

/** What a message says, and who says so. */
export interface Wording extends Standing {
  readonly authorship: Authorship;
  readonly state: MessageState;
  readonly text: string;
  readonly edited?: number | undefined;
  readonly earlier: readonly string[];
  readonly claimed: readonly string[];
}

/** Which of the wordings in the room are the author's. */
interface Standing {
  /** IRI of the newest of them. */
  readonly latest: string;
  /** IRIs of all but the first. */
  readonly rewordings: readonly string[];
}

type Versions = readonly [Version, ...Version[]];

const removed = {state: 'removed', text: '', earlier: [], claimed: []} as const;

/** As the author's own record has it, whatever stands in the room. */
export function recordedWording(recorded: RecordedMessage, versions: Versions, files: readonly string[]): Wording {
  const {content, deleted, modified, copies} = recorded;
  const standing = standingOf(
    versions.filter((version) => isRecorded(recorded, version)),
    versions,
  );
  if (content === undefined) return {...removed, ...standing, authorship: 'confirmed', edited: deleted};
  if (isUntouched(versions) && modified === undefined && versions[0].content === content)
    return {...standing, authorship: 'confirmed', state: 'said', text: shown(content, files), earlier: [], claimed: []};
  const isEdited = modified !== undefined;
  const isOwn = ({iri, added}: Version) => isEdited && copies.includes(iri) && !added.length;
  const text = shown(content, files);
  const earlier = wordings(versions.filter(isOwn), files, [text]);
  return {
    ...standing,
    authorship: 'confirmed',
    state: isEdited ? 'edited' : 'said',
    text,
    edited: modified,
    earlier,
    claimed: wordings(
      versions.filter((version) => !isOwn(version)),
      files,
      [text, ...earlier],
      true,
    ),
  };
}

/**
 * Whether the record says that a wording is its owner's. What was written with another app the record knows only from when it was changed or taken back
 * with ours: there, what the channel names as no message of its own is taken for one.
 */
function isRecorded({copies, created}: RecordedMessage, {iri, isNamed}: Version): boolean {
  return copies.includes(iri) || (created === undefined && !isNamed);
}

const nothing: readonly string[] = [];

function standingOf(own: readonly Version[], [first, ...more]: Versions): Standing {
  if (!more.length) return {latest: first.iri, rewordings: nothing};
  const rewordings = own.filter((version) => version !== first);
  return {latest: newestOf([first, ...rewordings]).iri, rewordings: rewordings.map(({iri}) => iri)};
}

/** Whether there is nothing but what was said first: so it is with most messages. */
function isUntouched(versions: Versions): boolean {
  return versions.length === 1 && !versions[0].added.length;
}

/** While the record is still being asked: as it was said first, but nothing that seems to have been taken back. */
export function awaitedWording(versions: Versions, files: readonly string[]): Wording {
  const standing = standingOf(versions, versions);
  if (versions.some(({isRemoval}) => isRemoval)) return {...removed, ...standing, authorship: 'awaited'};
  return {
    ...standing,
    authorship: 'awaited',
    state: 'said',
    text: shown(versions[0].content, files),
    earlier: [],
    claimed: [],
  };
}

/**
 * As the room has it. What is signed is changed only by what is signed as well.
 * @param isBelieved whether unsigned changes take effect: only where the author has no space of the own to say so.
 */
export function claimedWording(versions: Versions, files: readonly string[], isBelieved: boolean): Wording {
  const counting = countingOf(versions, isBelieved);
  const standing = standingOf(counting, versions);
  const current = newestOf(counting);
  const isChanged = current !== versions[0];
  const authorship = current.isSigned ? 'signed' : 'unconfirmed';
  const edited = isChanged ? current.created : undefined;
  if (current.isRemoval && (isBelieved || current.isSigned)) return {...removed, ...standing, authorship, edited};
  const text = shown(current.content, files);
  if (isUntouched(versions)) return {...standing, authorship, state: 'said', text, earlier: [], claimed: []};
  const earlier = wordings(
    counting.filter((version) => version !== current),
    files,
    [text],
  );
  const others = versions.map((version) => (counting.includes(version) ? {...version, content: ''} : version));
  return {
    ...standing,
    authorship,
    state: isChanged ? 'edited' : 'said',
    text,
    edited,
    earlier,
    claimed: wordings(others, files, [text, ...earlier], true),
  };
}

function countingOf(versions: Versions, isBelieved: boolean): Versions {
  const [first, ...others] = versions.filter(({isSigned}) => isSigned);
  if (first) return [first, ...others];
  return isBelieved ? versions : [versions[0]];
}

function shown(content: string, files: readonly string[]): string {
  return tameText(wordsOf(content, files));
}

/** The texts of versions, each once, without those that are known; what says that something was taken away is no text. */
function wordings(
  versions: readonly Version[],
  files: readonly string[],
  known: readonly string[],
  withAdded = false,
): string[] {
  const texts = versions
    .flatMap(({content, added}) => (withAdded ? [content, ...added] : [content]))
    .filter((content) => !saysDeleted(content))
    .map((content) => shown(content, files));
  return [...new Set(texts)].filter((text) => text && !known.includes(text));
}
