import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {LanguageController} from '../../data/language.js';
import {loadPollRules} from '../../strings/poll-settings/load-rules.js';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';
import type {PartHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import {renderBelenios} from './belenios.js';
import {countingSentences, promiseSentences, votingSentences} from './rules-text.js';

/** The rules of a poll, one plain sentence for each. */
export class RulesPart implements PollPart {
  private context?: PollContext | undefined;
  private readonly language: LanguageController<PollRulesStrings>;

  constructor(
    host: LitElement,
    private readonly page: PartHost,
  ) {
    this.language = new LanguageController(host, loadPollRules);
    page.track(this.language.ready);
  }

  show(context: PollContext): void {
    this.context = context;
  }

  render(words: PollWords): TemplateResult | typeof nothing {
    const {
      context,
      language: {strings: rules},
    } = this;
    if (!context || !rules) return nothing;
    const sentences = [
      ...votingSentences(rules, context.poll),
      ...countingSentences(words, rules, context),
      ...promiseSentences(words, rules, context),
    ];
    // The rules name those who confirm votes: their names are a long list, and few people open this.
    return html`<details class="rules" part="rules" @toggle=${() => this.page.nameMembers()}>
      <summary>${words.poll.rules}</summary>
      <ul class="sentences">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        <li>${renderBelenios(rules)}</li>
      </ul>
    </details>`;
  }

  forget(): void {
    this.context = undefined;
  }
}
