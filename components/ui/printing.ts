import type {ReactiveControllerHost} from 'lit';

/**
 * Tells a tag that the page goes to paper, in time for it to be drawn for that, and that it is back on the screen. The query is
 * for whatever shows a page as if it were printed, without the events.
 * @param draw draws at once: the browser does not wait.
 */
export function followPrinting(host: ReactiveControllerHost, draw: (isPrinting: boolean) => void): void {
  const query = matchMedia('print');
  const handle = ({type, matches}: Event & {matches?: boolean}) => draw(matches ?? type === 'beforeprint');
  const follow = (method: 'addEventListener' | 'removeEventListener') => {
    for (const type of ['beforeprint', 'afterprint']) globalThis[method](type, handle);
    query[method]('change', handle);
  };
  host.addController({
    hostConnected: () => follow('addEventListener'),
    hostDisconnected: () => follow('removeEventListener'),
  });
}
