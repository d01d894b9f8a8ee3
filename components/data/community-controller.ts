import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Community} from './community.js';
import {communityContext, communityTag} from './community-context.js';

/** Why a tag has no community. `waiting`: a provider is on the page, its code is still to come. */
export type CommunityAbsence = 'none' | 'several' | 'waiting';

/**
 * Finds the community of a tag: the one named by `community="id"`, else the nearest ancestor, else the only one on the page.
 * Looks again when a provider arrives later, wherever it is.
 */
export class CommunityController implements ReactiveController {
  value?: Community;
  absence: CommunityAbsence = 'waiting';
  private leaveSession?: () => void;
  private leaveProvider?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {community?: string},
    /** Called when the community is another one, or its session has changed. */
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.handleProvider);
    this.find();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.handleProvider);
    this.release();
    this.value = undefined;
  }

  /** Looks for the community again, for example because `community` has another value. */
  find(): void {
    this.release();
    this.take(undefined);
    this.request();
  }

  private readonly handleProvider = (event: Event) => {
    if ((event as Event & {context?: unknown}).context === communityContext) this.find();
  };

  private release(): void {
    this.leaveSession?.();
    this.leaveProvider?.();
    this.leaveSession = this.leaveProvider = undefined;
  }

  private take(value: Community | undefined): void {
    if (value === this.value) return;
    this.value = value;
    this.leaveSession?.();
    this.leaveSession = value?.subscribe(() => this.tell());
    this.tell();
  }

  private tell(): void {
    this.onChange();
    this.host.requestUpdate();
  }

  private request(): void {
    const {community: id} = this.host;
    const providers = [...document.querySelectorAll(communityTag)];
    this.absence =
      providers.length > 1 ? 'several' : providers.length && !customElements.get(communityTag) ? 'waiting' : 'none';
    if (id) this.ask(document.getElementById(id));
    else if (!this.ask(this.host) && providers.length === 1) this.ask(providers[0]!);
    this.host.requestUpdate();
  }

  /** Asks by the context protocol, which two copies of the kit share. @returns whether somebody answered. */
  private ask(target: Element | null): boolean {
    let answered = false;
    const callback = (value: Community, unsubscribe?: () => void) => {
      answered = true;
      this.leaveProvider = unsubscribe;
      this.take(value);
    };
    target?.dispatchEvent(new ContextEvent(communityContext, this.host, callback, true));
    return answered;
  }
}
