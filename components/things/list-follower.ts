import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ListController} from './list-controller.js';
import {listOf} from './list-present.js';
import {findLists, isListComing, watchLists, type ListTag} from './list-tags.js';

/** Follows the lists that a tag acts on, whichever of them comes first. */
export class ListFollower implements ReactiveController {
  /** The tags of the lists, in the order in which `for` names them. */
  tags: readonly ListTag[] = [];
  private undos: (() => void)[] = [];
  private unwatch?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {readonly htmlFor?: string | undefined},
    /** Of several tags that show how many things a list has, the one with the highest rank does. */
    private readonly rank: number,
  ) {
    host.addController(this);
  }

  /** What holds each of the lists. */
  get lists(): ListController[] {
    return this.tags.map((tag) => tag[listOf]);
  }

  /** Whether other tags show how many things all of the lists have. */
  get isCountedAbove(): boolean {
    return this.tags.length > 0 && this.lists.every((list) => list.isCountedAbove(this.rank));
  }

  /** Whether there is no list, and none whose code is still to come. */
  get isAlone(): boolean {
    return !this.tags.length && !isListComing(this.host);
  }

  hostConnected(): void {
    this.unwatch = watchLists(() => this.find());
    this.find();
  }

  hostDisconnected(): void {
    this.unwatch?.();
    this.release();
    this.tags = [];
  }

  /** Looks for the lists again. */
  find(): void {
    this.release();
    this.tags = this.host.isConnected ? findLists(this.host, this.host.htmlFor) : [];
    this.undos = this.lists.flatMap((list) => [
      list.subscribe(() => this.host.requestUpdate()),
      list.count(this.host, this.rank),
    ]);
    this.host.requestUpdate();
  }

  private release(): void {
    for (const undo of this.undos.splice(0)) undo();
  }
}
