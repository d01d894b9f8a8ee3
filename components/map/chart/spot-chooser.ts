import {html, render} from 'lit';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {ChartHost, SpotChooser} from './chart.js';
import {moveByKey, renderControls} from './view/controls.js';
import {createView, showAround, type View} from './view/create-view.js';
import {createFrame, type Frame} from './view/frame.js';
import {Ground} from './view/ground.js';
import {Spoken} from './view/spoken.js';

/** What the chooser needs from the tag around it. */
type Host = Omit<ChartHost, 'select'> & {choose(spot: Spot): void};

/** A key moves the map by this share of what a button does: the point must be hit; with Shift by all of it. */
const smallStep = 0.1;
/** A degree with so many decimals says where a door is, to about a metre. */
const decimals = 5;

/** Opens a map on which one point is chosen, in an element as for {@link ./open-chart.js}. */
export function openSpotChooser(
  element: HTMLElement,
  host: Host,
  start: {readonly spot: Spot; readonly kilometres: number},
): Promise<SpotChooser> {
  return Promise.resolve(new OpenChooser(element, host, start.spot, start.kilometres));
}

class OpenChooser implements SpotChooser {
  private readonly frame: Frame;
  private readonly view: View;
  private readonly ground: Ground;
  private readonly spoken: Spoken;
  /** The point that the map was moved to, more exact than a pixel; nothing once somebody has moved it. */
  private given: Spot | undefined;
  private isClosed = false;

  constructor(
    element: HTMLElement,
    private readonly host: Host,
    spot: Spot,
    kilometres: number,
  ) {
    const {texts} = host;
    this.frame = createFrame(element, texts.chooser);
    this.view = createView(this.frame.view);
    const {map, isAnimated} = this.view;
    this.ground = new Ground(map, this.frame, host);
    this.spoken = new Spoken(this.frame.status);
    renderControls(this.frame.controls, map, texts, isAnimated);
    this.renderCross();
    this.frame.root.addEventListener('keydown', this.handleKey);
    map.on('moveend', () => this.handleMove());
    this.moveTo(spot, kilometres);
  }

  get spot(): Spot {
    if (this.given) return this.given;
    const {lat, lng} = this.view.map.getCenter();
    return {latitude: rounded(lat), longitude: rounded(lng)};
  }

  moveTo(spot: Spot, kilometres?: number): void {
    const {map} = this.view;
    if (kilometres !== undefined) showAround(map, spot, kilometres);
    map.setView([spot.latitude, spot.longitude], map.getZoom(), {animate: false});
    this.given = {latitude: rounded(spot.latitude), longitude: rounded(spot.longitude)};
    this.describe();
  }

  focus(): void {
    this.frame.view.focus();
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.ground.close();
    this.spoken.close();
    this.view.close();
    this.frame.root.remove();
  }

  private renderCross(): void {
    const {texts} = this.host;
    const choose = () => this.host.choose(this.spot);
    const cross = document.createElement('div');
    cross.className = 'chart-cross';
    cross.setAttribute('aria-hidden', 'true');
    this.frame.view.after(cross);
    const foot = document.createElement('div');
    foot.className = 'chart-foot';
    render(html`<button type="button" class="primary" @click=${choose}>${texts.chooser.choose}</button>`, foot);
    this.frame.root.append(foot);
  }

  private handleMove(): void {
    this.given = undefined;
    this.ground.update();
    this.ground.nameAround();
    this.describe();
  }

  /** Says where the point is, once the map stands still. */
  private describe(): void {
    const {texts, language} = this.host;
    const number = new Intl.NumberFormat(language, {minimumFractionDigits: 4, maximumFractionDigits: 4});
    this.spoken.say(texts.spot(number.format(this.spot.latitude), number.format(this.spot.longitude)));
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.host.leave();
    } else {
      moveByKey(this.view.map, event, false, event.shiftKey ? 1 : smallStep);
    }
  };
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}
