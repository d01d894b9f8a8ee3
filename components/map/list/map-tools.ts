import {html, type LitElement, type TemplateResult} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import type {Around} from '../../data/around/around.js';
import type {CodeImport} from '../../data/paged-list-element.js';
import type {MapStrings} from '../../strings/map/strings.js';
import type {FilesPart} from './files-part.js';
import type {MapAround, MapGround} from './map-around.js';
import type {MapItem} from './map-item.js';

const importAround = () => import('./map-around.js');
const importFiles = () => import('./files-part.js');

/** What the tools need of the tag that they are in. */
export interface ToolsGround extends MapGround {
  /** What is shown by now, on all pages. */
  shown(): readonly Row<MapItem>[];
  /** Loads code that only some pages need, and counts that into what the tag waits for. */
  need<Code>(load: CodeImport<Code>, use: (code: Code) => void): Promise<void>;
  /** Counts a piece of work into what the tag waits for. */
  track(work: Promise<unknown>): void;
}

/** What opens below the search box: the choice of a place to look around, and the files of what is shown. The code of each comes when it is opened. */
export class MapTools {
  private aroundPart?: MapAround;
  private filesPart?: FilesPart;

  constructor(
    private readonly host: LitElement,
    private readonly ground: ToolsGround,
  ) {}

  /** Where somebody looks around. */
  get around(): Around | undefined {
    return this.aroundPart?.around;
  }

  /** The rows by how far they are, where somebody looks around. */
  sort(rows: readonly Row<MapItem>[]): readonly Row<MapItem>[] {
    return this.aroundPart?.sort(rows) ?? rows;
  }

  renderButtons({around, files}: MapStrings): TemplateResult {
    return html`${this.renderToggle(around, this.aroundPart, this.toggleAround)}
    ${this.renderToggle(files, this.filesPart, this.toggleFiles)}`;
  }

  private renderToggle(text: string, part: {readonly isOpen: boolean} | undefined, toggle: () => Promise<void>) {
    return html`<button
      type="button"
      aria-expanded=${part?.isOpen ? 'true' : 'false'}
      @click=${() => this.ground.track(toggle())}
    >
      ${text}
    </button>`;
  }

  /** What is open. */
  render(): TemplateResult {
    return html`${this.aroundPart?.render()} ${this.filesPart?.render()}`;
  }

  private readonly toggleAround = async () => {
    const {host, ground} = this;
    await ground.need(importAround, ({MapAround}) => void (this.aroundPart = new MapAround(host, ground)));
    this.aroundPart?.toggle();
  };

  private readonly toggleFiles = async () => {
    const {host, ground} = this;
    await ground.need(importFiles, ({FilesPart}) => void (this.filesPart = new FilesPart(host, () => ground.shown())));
    this.filesPart?.toggle();
  };
}
