import type {ReactiveController} from 'lit';
import {readChoice, writeChoice} from '../data/choosing/choice-address.js';
import type {ListChoice} from '../data/choosing/list-choice.js';
import type {ListController} from './list-controller.js';
import {pushAddress, replaceAddress} from '../data/choosing/page-history.js';

/** Makes what keeps the choice of a list in the page's address. */
export const makeAddress = (list: ListController) => new ListAddress(list);

/** Keeps what is chosen of a list in the page's address, under its `url-key`, and follows Back. */
export class ListAddress implements ReactiveController {
  constructor(private readonly list: ListController) {
    list.host.addController(this);
  }

  hostConnected(): void {
    this.read();
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  /** Shows in the page's address what is chosen. */
  show(choice: ListChoice, isTyped: boolean): void {
    const {urlKey} = this.list.host;
    if (urlKey) (isTyped ? replaceAddress : pushAddress)(writeChoice(urlKey, choice, location.href));
  }

  private readonly read = () => {
    const {urlKey} = this.list.host;
    if (urlKey) this.list.choose(readChoice(urlKey, location.href));
  };
}
