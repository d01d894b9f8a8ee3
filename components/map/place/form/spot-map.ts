import type {LitElement} from 'lit';
import type {Spot} from '../../../../vocab/geo/spot.js';
import {loadChartStrings} from '../../../strings/map-chart/load.js';
import type {BaseMap, ChartCode, SpotChooser} from '../../chart/chart.js';
import {chartStyles} from '../../chart/chart.styles.js';

/** Where a map opens on which a point is chosen. */
export interface SpotMapHost {
  readonly host: LitElement;
  language(): string;
  base(): BaseMap;
  choose(spot: Spot): void;
  /** Escape was pressed. */
  leave(): void;
  redraw(): void;
}

/** An open map on which one point is chosen. */
export class SpotMap {
  /** What it draws into: its content is not Lit's. */
  readonly element = document.createElement('div');
  said = '';
  private chooser?: SpotChooser | undefined;
  private isClosed = false;

  constructor(private readonly page: SpotMapHost) {
    this.element.className = 'chart';
    const {adoptedStyleSheets} = page.host.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(chartStyles.styleSheet!)) adoptedStyleSheets.push(chartStyles.styleSheet!);
  }

  /** Loads what draws maps, and draws. Fails if that cannot be loaded. */
  async open(start: {readonly spot: Spot; readonly kilometres: number}): Promise<void> {
    const {page} = this;
    const [{openSpotChooser}, texts] = await Promise.all([
      import('../../chart/chart-code.js') as Promise<ChartCode>,
      loadChartStrings(page.language()),
      page.host.updateComplete,
    ]);
    const chooser = await openSpotChooser(
      this.element,
      {
        texts,
        language: page.language(),
        base: page.base(),
        choose: (spot) => page.choose(spot),
        leave: () => page.leave(),
        say: (sentence) => {
          this.said = sentence;
          page.redraw();
        },
      },
      start,
    );
    if (this.isClosed) return chooser.close();
    this.chooser = chooser;
    chooser.focus();
  }

  close(): void {
    this.isClosed = true;
    this.chooser?.close();
    this.element.replaceChildren();
  }
}
