import {html, nothing} from 'lit';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderProblem} from '../../ui/problem.js';
import type {DocumentRow} from './arrange.js';
import type {DeskHost, LibraryTag, ShownLibrary} from './desk-ground.js';
import type {LibraryDesk} from './library-desk.js';
import {findRights, mayTidy, type Rights} from './rights.js';

/** What the tag does for whoever may tidy up. */
export interface DoorHost {
  readonly tag: LibraryTag;
  /** Nothing while nobody is signed in, or no library is there. */
  shown(): ShownLibrary | undefined;
  reload(): Promise<void>;
  /** Counts a piece of work into what the tag waits for. */
  track(work: Promise<unknown>): void;
}

/** The button behind which a library is tidied up, for those who may. Comes with whoever is signed in; what it opens comes when it is pressed. */
export class DeskDoor {
  private rights?: {readonly webId: string; readonly rights: Rights} | undefined;
  private desk?: LibraryDesk | undefined;
  private isOpen = false;
  private hasFailed = false;

  constructor(private readonly host: DoorHost) {}

  /** Finds out what whoever is signed in may change. */
  async look(): Promise<void> {
    const shown = this.host.shown();
    if (!shown) return;
    const {webId} = shown.session;
    if (this.rights?.webId === webId) return;
    this.rights = undefined;
    const rights = await findRights(shown.community, shown.session);
    if (this.host.shown()?.session.webId === webId) this.rights = {webId, rights};
    this.host.tag.requestUpdate();
  }

  /** The button, or what it has opened. @param shown what is on this page. */
  render(words: LibraryStrings, strings: Strings, shown: readonly DocumentRow[]): unknown {
    const {current} = this;
    if (!current || !mayTidy(current.rights, current.library)) return nothing;
    if (this.isOpen && this.desk) return this.desk.render(words, strings, shown);
    return html`<button type="button" class="link manage" @click=${() => this.open()}>${words.manage}</button>
      ${this.hasFailed ? renderProblem(strings, {kind: 'offline', url: location.href}) : nothing}`;
  }

  /** What stands beside the title of a document while somebody tidies up. */
  renderMark(words: LibraryStrings, strings: Strings, row: DocumentRow): unknown {
    return this.isOpen && this.current ? this.desk?.renderMark(words, strings, row) : nothing;
  }

  /** Nothing once somebody else is signed in, or nobody. */
  private get current(): (ShownLibrary & {readonly rights: Rights}) | undefined {
    const shown = this.host.shown();
    const {rights} = this;
    return shown && rights?.webId === shown.session.webId ? {...shown, rights: rights.rights} : undefined;
  }

  private open(): void {
    this.isOpen = true;
    this.hasFailed = false;
    this.host.track(this.load());
  }

  private async load(): Promise<void> {
    const {tag, reload} = this.host;
    const deskHost: DeskHost = {
      tag,
      ground: () => this.current!,
      reload: () => reload(),
      leave: () => this.leave(),
      draw: () => tag.requestUpdate(),
    };
    try {
      const {LibraryDesk} = await import('./library-desk.js');
      const desk = new LibraryDesk(deskHost);
      await desk.ready;
      this.desk ??= desk;
    } catch {
      // Code comes over the network like everything else.
      [this.isOpen, this.hasFailed] = [false, true];
    }
    tag.requestUpdate();
    await tag.updateComplete;
    tag.renderRoot.querySelector<HTMLElement>('.desk')?.focus();
  }

  private leave(): void {
    this.isOpen = false;
    const {tag} = this.host;
    tag.requestUpdate();
    void tag.updateComplete.then(() => tag.renderRoot.querySelector<HTMLElement>('.manage')?.focus());
  }
}
