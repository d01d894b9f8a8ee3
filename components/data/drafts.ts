import {readItem, writeItem} from '../../pods/session/light/storage.js';

/** Every name under which drafts are kept as text. Part of the public contract. */
export const draftNames = {
  /** localStorage; followed by the kind of form and `:`, the WebID of who typed it, what it is about, and the tab. */
  draft: 'coop:draft:',
  /** sessionStorage: random name of this tab, so that two of them keep apart what is typed in the same form. */
  tab: 'coop:draft:tab',
} as const;

/** Time for which nobody comes back to a draft, in milliseconds, until it goes. */
export const longestKept = 60 * 24 * 3_600_000;

/** The form in which drafts are kept: those of another version are left to it. */
const version = 1;

/** A draft as it lies in the browser. */
export interface KeptDraft<T = unknown> {
  readonly key: string;
  /** When it was typed, in milliseconds of the device's clock. */
  readonly at: number;
  readonly draft: T;
}

/**
 * What was typed in one kind of form and not saved. It outlives the tab and the browser, is found by the name that begins with the WebID of
 * who typed it, and by no other, and goes when it is saved or its author says so.
 *
 * Each tab keeps its own: typing in one never takes away what stands in another. A form begins with the draft of its own tab, else with the
 * newest one, which then goes on as its own; while it is open, nothing changes under the hands.
 */
export class Drafts<T> {
  /** By name, the draft of another tab with which a form of this page began. */
  private readonly takenUp = new Map<string, KeptDraft>();

  constructor(
    readonly prefix: string,
    private readonly tab: () => string = nameOfTab,
  ) {}

  keep(name: string, draft: T): void {
    const text = JSON.stringify({version, at: Date.now(), draft});
    // Where storage is blocked or full, the text is still in the form.
    if (writeItem(() => localStorage, this.keyOf(name), text)) this.dropTakenUp(name);
  }

  /** Ends a draft: what stands in it is saved, or not wanted any more. */
  drop(name: string): void {
    writeItem(() => localStorage, this.keyOf(name), undefined);
    this.dropTakenUp(name);
  }

  read(name: string): T | undefined {
    return this.find(name)?.draft;
  }

  /** The draft with which a form begins, and when it was typed. */
  find(name: string): KeptDraft<T> | undefined {
    const own = this.keyOf(name);
    const beginning = `${this.prefix}${name} `;
    const kept = keptDrafts().filter(({key}) => key.startsWith(beginning) && !key.includes(' ', beginning.length));
    const [found] = kept.sort((one, other) => Number(other.key === own) - Number(one.key === own) || other.at - one.at);
    if (found && found.key !== own) this.takenUp.set(name, found);
    return found as KeptDraft<T> | undefined;
  }

  private keyOf(name: string): string {
    return `${this.prefix}${name} ${this.tab()}`;
  }

  /** Unless the other tab is still open, and has gone on. */
  private dropTakenUp(name: string): void {
    const taken = this.takenUp.get(name);
    this.takenUp.delete(name);
    if (taken && readDraft(taken.key)?.at === taken.at) writeItem(() => localStorage, taken.key, undefined);
  }
}

/** All drafts on this device that this version can read. Those that nobody came back for go. */
export function keptDrafts(): readonly KeptDraft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(draftNames.draft));
    return keys.flatMap((key) => readDraft(key) ?? []);
  } catch {
    return [];
  }
}

function readDraft(key: string): KeptDraft | undefined {
  const kept = parse(readItem(() => localStorage, key));
  const {at, draft} = kept;
  if (typeof at !== 'number' || Date.now() - at >= longestKept) {
    writeItem(() => localStorage, key, undefined);
    return undefined;
  }
  return kept.version === version ? {key, at, draft} : undefined;
}

function parse(text = ''): {readonly version?: unknown; readonly at?: unknown; readonly draft?: unknown} {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

let own: string | undefined;

function nameOfTab(): string {
  own ??= readItem(() => sessionStorage, draftNames.tab);
  if (!own) {
    own = Math.random().toString(36).slice(2);
    writeItem(() => sessionStorage, draftNames.tab, own);
  }
  return own;
}
