import {nothing, type ReactiveControllerHost} from 'lit';
import type {Community} from '../data/community.js';
import type {SignOutQuestion} from './sign-out-question.js';
import type {WaitingNote} from './waiting-note.js';

/** What the question can end in. */
export interface SignOutActions {
  /** Signs out: nothing is left to ask. */
  leave(): Promise<void>;
  /** Goes on as if nobody had wanted to sign out. */
  stay(): void;
}

/** Beginnings of the names in localStorage under which something may wait: `outboxHint` and `draftNames.draft`, which come with more code. */
const waits = /^coop:(?:outbox:waits|draft):/;

/**
 * What signing in and out has to do with what is not sent or not saved: a question to whoever signs out, and a note for whoever comes back.
 * The code behind both is loaded only if something may wait on this device.
 */
export class UnsentDoor {
  private question?: SignOutQuestion;
  private note?: WaitingNote;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly actions: SignOutActions,
  ) {}

  get isAsking(): boolean {
    return this.question?.isOpen ?? false;
  }

  /** Asks the person who signs out. @returns whether there is anything to ask. */
  async ask(community: Community, webId: string): Promise<boolean> {
    if (mayWaitHere() === false) return false;
    try {
      const {SignOutQuestion} = await import('./sign-out-question.js');
      this.question ??= new SignOutQuestion(this.host, this.actions);
      return await this.question.open(community, webId);
    } catch {
      // Where the code does not arrive, nothing is asked: what waits stays on the device for its author.
      return false;
    }
  }

  /** Looks what waits, as nobody is signed in. */
  async look(): Promise<void> {
    if (!mayWaitHere()) return;
    const loaded = await import('./waiting-note.js').catch(() => undefined);
    if (loaded) this.note ??= new loaded.WaitingNote(this.host);
    await this.note?.ready;
  }

  /** Asks no longer: whoever was asked is gone. */
  close(): void {
    if (this.isAsking) this.question!.close();
  }

  renderQuestion() {
    return this.question?.render() ?? nothing;
  }

  renderNote() {
    return this.note?.render() ?? nothing;
  }
}

/** Whether something that anybody has typed on this device may wait; `undefined` where the browser does not tell. */
function mayWaitHere(): boolean | undefined {
  try {
    return Object.keys(localStorage).some((name) => waits.test(name));
  } catch {
    return undefined;
  }
}
