import {html, render} from 'lit';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';
import type {Mark} from '../chart.js';
import {nameOf, sign} from './buttons.js';

/** The list of what lies on one spot, beside the map. */
export class SpotList {
  private opener: HTMLElement | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly texts: ChartStrings,
    private readonly select: (id: string) => void,
    /** Takes the focus when the button that opened the list is gone. */
    private readonly view: HTMLElement,
  ) {}

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Lists marks and focuses the first. @param count how many there are in all. */
  open(marks: readonly Mark[], count: number, opener?: HTMLElement): void {
    this.opener = opener;
    this.element.hidden = false;
    const {sameSpot, more, closeList} = this.texts;
    render(
      html`<div role="group" aria-label=${sameSpot(count)}>
        <p class="chart-list-title">${sameSpot(count)}</p>
        <ul>
          ${marks.map(
            (mark) =>
              html`<li>
                <button type="button" class=${`layer-${mark.layer}`} @click=${() => this.select(mark.id)}>
                  ${sign(mark)}<span>${nameOf(mark, this.texts)}</span>
                </button>
              </li>`,
          )}
        </ul>
        ${count > marks.length ? html`<p class="chart-list-more">${more(count - marks.length)}</p>` : null}
        <button type="button" class="chart-list-close" @click=${() => this.close()}>${closeList}</button>
      </div>`,
      this.element,
    );
    this.element.querySelector('button')?.focus();
  }

  /** Closes it; the focus goes back to where it was, unless it has gone elsewhere. */
  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.element.contains((this.element.getRootNode() as ShadowRoot).activeElement);
    render(null, this.element);
    this.element.hidden = true;
    if (hadFocus) (this.opener?.isConnected ? this.opener : this.view).focus({preventScroll: true});
  }
}
