import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readChoice, writeChoice} from '../../data/choosing/choice-address.js';
import type {ListChoice} from '../../data/choosing/list-choice.js';
import {pushAddress, replaceAddress} from '../../data/choosing/page-history.js';

/** The tag whose choice is kept in the page's address. */
export interface AddressHost extends ReactiveControllerHost {
  readonly urlKey?: string | undefined;
  /** What is chosen now. The category and the view are among the choices. */
  readonly choice: ListChoice;
  /** Shows what was chosen before. */
  adopt(choice: ListChoice): void;
}

/** Keeps what is chosen of a library in the page's address, under its `url-key`, and follows Back. */
export class LibraryAddress implements ReactiveController {
  constructor(private readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  /** @param isTyped typing makes no step of its own in the page's history. */
  show(isTyped: boolean): void {
    const {urlKey, choice} = this.host;
    if (urlKey) (isTyped ? replaceAddress : pushAddress)(writeChoice(urlKey, choice, location.href));
  }

  private readonly read = () => {
    const {urlKey} = this.host;
    if (urlKey) this.host.adopt(readChoice(urlKey, location.href));
  };
}
