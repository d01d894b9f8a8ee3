import {html, nothing} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Answer, IndexedList} from '../../pods/fragments/read/indexed-list.js';
import type {Question} from '../../pods/fragments/read/question.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {largestPage, paginate, type PagePlace} from '../data/arranging/pages.js';
import {remember} from '../data/arranging/remember.js';
import {FacetBar} from '../data/facets/facet-bar.js';
import type {FacetHost, Track} from '../data/facets/facet-plan.js';
import {LanguageController} from '../data/language.js';
import {loadIndexedStrings} from '../strings/indexed/load.js';
import type {IndexedStrings} from '../strings/indexed/strings.js';
import type {Strings} from '../strings/strings.js';
import {renderLine} from '../ui/line.js';
import type {Detour, MemberBar} from './facet-bar.js';
import {IndexedFacets} from './indexed-facets.js';

/** All that is printed. */
const largestPrint = 1_000;

/** The tag that shows such a list, with what it shows of it at the moment. */
export interface IndexedHost extends FacetHost {
  readonly query: string;
  readonly page: number;
  readonly pageSize: number;
  readonly isPrinting: boolean;
  readonly list?: ListOfThings<Member>;
  bar?: MemberBar | undefined;
}

/** Has a very long list answered over its index as somebody searches it, narrows it down and turns its pages, and says how much is known. */
export class OverIndex {
  private readonly language: LanguageController<IndexedStrings>;
  private readonly facets: IndexedFacets;
  /** What is asked in place of the list. */
  private detour?: Detour | undefined;
  private asked = '';
  /** The filters of such a list. */
  readonly bar: FacetBar<Member>;
  private readonly questionOf = remember(
    (query: string, choices: Question['choices'], among: Question['among']): Question => ({
      query,
      choices: new Map([...choices].filter(([name]) => name !== 'group')),
      among,
    }),
  );

  constructor(
    private readonly host: IndexedHost,
    private readonly track: Track,
  ) {
    this.language = new LanguageController(host, loadIndexedStrings);
    track(this.language.ready);
    const {shownList, chosen, isSearched} = {
      shownList: () => this.list,
      chosen: () => this.bar.choices,
      isSearched: () => host.query !== '',
    };
    this.facets = new IndexedFacets(host, track, {
      get list() {
        return shownList();
      },
      get choices() {
        return chosen();
      },
      get isSearched() {
        return isSearched();
      },
      label: (facet) => this.language.strings?.findValue(facet) ?? facet,
    });
    this.bar = new FacetBar(host, track, this.facets.plan);
  }

  /** The rows that are found by now, in order. What is missing of what is to be on screen is asked for. */
  arrange(language: string): readonly Row<Member>[] | undefined {
    const {bar, host, list} = this;
    if (!this.language.strings || !list) return undefined;
    host.bar = host.bar?.over?.(bar) ?? bar;
    this.ask(list);
    const {rows} = this.answer!;
    return bar.narrow(rows, rows, language);
  }

  /** How many there are, as far as that is known. */
  countText({members}: Strings, found: number): string | undefined {
    const {answer, texts} = this;
    if (!answer || !texts) return undefined;
    if (answer.total !== undefined) return members.count(answer.total);
    return answer.isComing && !found ? texts.searching : texts.moreThan(found);
  }

  /** Where the page that is shown begins and ends; one more may follow where it is not known how many do. */
  placeOf(found: number): (PagePlace & {readonly said?: string}) | undefined {
    const {answer, texts} = this;
    if (!answer || !texts) return undefined;
    const {page, pageSize: size} = this.host;
    if (answer.total !== undefined) return paginate(answer.total, size, page);
    const place = paginate(found, size, page);
    return {...place, said: texts.page(place.page)};
  }

  /** How many are not on paper. */
  leftOf(left: number): number {
    const {total, rows} = this.answer ?? {};
    return total === undefined ? left : left + total - rows!.length;
  }

  /** Whether more may be found: then nobody can be said to be missing. */
  get isUndecided(): boolean {
    const {answer} = this;
    return answer !== undefined && !answer.isWhole;
  }

  /** What else is to be known of the answer. */
  renderNotes(): unknown {
    const {answer, texts, list} = this;
    if (!answer || !texts) return nothing;
    const handleClick = () => this.track((this.detour ?? list!).goOn());
    return html`${answer.problem ? renderLine('problem', texts.partMissing) : nothing}
    ${
      answer.isPaused
        ? html`<p class="muted">
            ${texts.paused} <button type="button" class="link" @click=${handleClick}>${texts.goOn}</button>
          </p>`
        : nothing
    }`;
  }

  /** The list, unless it is one by now that is read as a whole. */
  private get list(): IndexedList<Member> | undefined {
    const {list} = this.host;
    return list?.find && (list as IndexedList<Member>);
  }

  private get answer(): Answer<Member> | undefined {
    return this.list && (this.detour ?? this.list).answer;
  }

  private get texts(): IndexedStrings | undefined {
    return this.language.strings;
  }

  private ask(list: IndexedList<Member>): void {
    const {choices} = this.bar;
    const {query, page, pageSize: size, isPrinting, bar} = this.host;
    const question = this.questionOf(query, choices, this.facets.membersOf(choices.get('group')));
    const count = isPrinting ? largestPrint : page * (size > 0 ? size : largestPage) + 1;
    const asked = JSON.stringify([list.address, query, ...choices, question.among?.size, count]);
    const detour = bar?.detour?.(list, question);
    const isSame = asked === this.asked && detour === this.detour;
    [this.asked, this.detour] = [asked, detour];
    if (detour ? isSame && detour.hasBegun : isSame) return;
    this.track(detour ? detour.want(count) : list.ask(question, count));
  }
}
