import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells a tag that the page goes to paper, in time for it to be drawn for that, and that it is back on the screen. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  /** For whatever shows a page as if it were printed, without the events. */
  private readonly media = matchMedia('print');

  constructor(
    host: ReactiveControllerHost,
    /** Draws at once: the browser does not wait. */
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.handlePrint);
    addEventListener('afterprint', this.handlePrint);
    this.media.addEventListener('change', this.handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.handlePrint);
    removeEventListener('afterprint', this.handlePrint);
    this.media.removeEventListener('change', this.handlePrint);
  }

  private readonly handlePrint = ({type, matches}: Event & {matches?: boolean}): void => {
    this.isPrinting = matches ?? type === 'beforeprint';
    this.draw();
  };
}
