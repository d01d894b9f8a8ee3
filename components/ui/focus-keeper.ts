import type {ReactiveController, ReactiveControllerHost} from 'lit';

const kept = new WeakSet<ReactiveControllerHost>();

/**
 * Keeps the focus in a list that is drawn anew: whoever was in a row goes on from that row, and whoever was at what is no
 * longer there from the head of the list.
 */
export class FocusKeeper implements ReactiveController {
  private focused?: Element | null;
  private row?: HTMLElement | null;

  private constructor(
    private readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
  ) {
    host.addController(this);
  }

  /** Once for each tag, whichever of its parts asks for it. */
  static watch(host: FocusKeeper['host']): void {
    if (!kept.has(host)) new FocusKeeper(host);
    kept.add(host);
  }

  hostUpdate(): void {
    this.focused = this.root.activeElement;
    this.row = this.focused?.closest<HTMLElement>('li, tr');
  }

  hostUpdated(): void {
    if (!this.focused || this.root.activeElement) return;
    const next = this.row?.isConnected ? this.row : this.root.querySelector<HTMLElement>('.summary');
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  }

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }
}
