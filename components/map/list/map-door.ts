import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {MapStrings} from '../../strings/map/strings.js';
import type {MapHost, MapPart} from './map-part.js';
import type {MapView} from './map-row.js';

/** What the door needs of the tag that it is in. */
export interface DoorHost extends Omit<MapHost, 'host' | 'close'> {
  /** Counts a piece of work into what the tag waits for. */
  track(work: Promise<unknown>): void;
  /** Tells the page that the map could not be opened. */
  report(error: unknown): void;
}

/** Opens the map, whose code comes with the first one that is opened, and closes it. */
export class MapDoor {
  private kept?: MapPart;
  private isOpen = false;
  private hasFailed = false;

  constructor(
    private readonly host: LitElement,
    private readonly ground: DoorHost,
  ) {}

  /** The map, while it is open. */
  get part(): MapPart | undefined {
    return this.isOpen ? this.kept : undefined;
  }

  /** The button that opens the map. */
  renderButton({open}: MapStrings): TemplateResult | typeof nothing {
    if (this.part) return nothing;
    return html`<button type="button" id="open" @click=${this.handleOpen}>${open}</button>`;
  }

  /** The map, while it is open; why it is not, if it could not be opened. */
  render(view: MapView): TemplateResult | undefined {
    if (!this.hasFailed) return this.part?.render(view);
    return html`<p class="problem" part="problem" role="alert">${view.words.mapFailed}</p>`;
  }

  async open(): Promise<void> {
    if (this.isOpen) return;
    this.hasFailed = false;
    try {
      const {MapPart} = await import('./map-part.js');
      if (this.isOpen || !this.host.isConnected) return;
      this.kept ??= new MapPart({...this.ground, host: this.host, close: this.handleClose});
      this.isOpen = true;
      this.host.requestUpdate();
      await this.kept.open();
    } catch (error) {
      // The code comes over the network as well. The list goes on without it.
      this.close();
      this.hasFailed = true;
      this.ground.report(error);
    }
  }

  close(): void {
    this.kept?.close();
    this.isOpen = false;
    this.host.requestUpdate();
  }

  private readonly handleOpen = () => this.ground.track(this.open());

  private readonly handleClose = () => {
    this.close();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('#open')?.focus());
  };
}
