import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {CoopList, NamedList} from '../../pods/lists/coop-lists.js';
import type {ListGapStrings} from '../strings/list-gaps/strings.js';
import {loadListGapStrings} from '../strings/list-gaps/load.js';
import type {Strings} from '../strings/strings.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import type {Community} from './community.js';
import type {FoundLists} from './coop-lists.js';
import {LanguageController} from './language.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};
/** A list, with what it calls itself if that is known. */
type MissingList = NamedList & Partial<Pick<CoopList, 'title' | 'readers'>>;

/** Says which lists are missing from what a tag shows. Loaded where one is: from then on, what joins does not take the focus away. */
export class ListGaps {
  private readonly texts: LanguageController<ListGapStrings>;
  /** Names of the coop's groups, by their addresses; not there until a list for one is missing. */
  private groups?: ReadonlyMap<string, string>;

  constructor(
    private readonly host: Host,
    private readonly community: () => Community | undefined,
  ) {
    FocusKeeper.watch(host);
    this.texts = new LanguageController(host, loadListGapStrings);
  }

  /** Resolves when the sentences can be said. */
  get ready(): Promise<unknown> {
    return this.texts.ready;
  }

  render<T>({separator}: Strings, {list, lists, awaited = []}: FoundLists<T>): unknown {
    const words = this.texts.strings;
    if (!words) return nothing;
    const line = (say: (names: string) => string, missing: readonly MissingList[], more = '') =>
      missing.length
        ? html`<p class="muted small gap ${more}">${say(missing.map((one) => this.nameOf(one, words)).join(separator))}</p>`
        : nothing;
    const of = (status: string) => lists.filter((_, index) => list.parts[index]!.state.status === status);
    return html`${line(words.late, [...of('pending'), ...awaited], 'loading')} ${line(words.unread, of('error'))}`;
  }

  private nameOf({title, readers, meantFor = readers}: MissingList, {names}: ListGapStrings): string {
    if (title) return title;
    if (meantFor?.who !== 'group') return names[meantFor?.who ?? 'unknown'];
    void this.readGroups();
    return names.group(this.groups?.get(meantFor.group));
  }

  private async readGroups(): Promise<void> {
    if (this.groups) return;
    this.groups = new Map();
    // Without their names, the sentence says that it is a group.
    const groups = await this.community()
      ?.groups(this.texts.languages)
      .catch(() => undefined);
    if (groups?.ok) this.groups = new Map(groups.value.map(({iri, name}) => [iri, name]));
    this.host.requestUpdate();
  }
}
