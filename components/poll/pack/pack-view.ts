import {html, nothing, type TemplateResult} from 'lit';
import type {Argument, PackDocument, PackQuestion} from '../../../vocab/kinds/pack/pack.js';
import type {PollPackStrings} from '../../strings/poll-pack/strings.js';
import {formatName} from '../../ui/format-name.js';
import {renderHeading} from '../../ui/heading.js';
import {renderProblem} from '../../ui/problem.js';
import type {PollWords} from '../poll-context.js';
import type {PackPart} from './pack-part.js';

export interface PackWords extends PollWords {
  readonly pack: PollPackStrings;
}

/** What there is to read; nothing if there is nothing, and nobody who could ask or add. */
export function renderPack(words: PackWords, part: PackPart, headingLevel: number): TemplateResult | typeof nothing {
  const {general, pack: texts} = words;
  const {pack, problem, editing, addressees} = part;
  const isEmpty = ![pack.documents, pack.argumentsFor, pack.argumentsAgainst, pack.questions].some(({length}) => length);
  if (isEmpty && !problem && !editing && !addressees.length) return nothing;
  const below = headingLevel && Math.min(headingLevel + 1, 6);
  return html`<section class="pack" part="pack">
    <div class="pack-title" tabindex="-1">${renderHeading(headingLevel, texts.title, 'pack-title')}</div>
    ${problem ? renderProblem(general, problem, () => part.page.track(part.look())) : nothing}
    ${renderDocuments(words, part, below)} ${renderArguments(words, part, below)} ${renderQuestions(words, part, below)}
    ${pack.isPartial ? html`<p class="notes">${texts.partial}</p>` : nothing} ${renderAsking(words, part)}
    ${editing?.render(words, below) ?? nothing}
  </section>`;
}

function renderDocuments(words: PackWords, part: PackPart, level: number) {
  const {documents} = part.pack;
  if (!documents.length) return nothing;
  return html`<div class="documents">
    ${renderHeading(level, words.pack.documents, 'documents-title')}
    <ul>
      ${documents.map((one) => renderDocument(words, part, one))}
    </ul>
  </div>`;
}

/** `file` has passed the list of allowed addresses when it was read. */
function renderDocument(words: PackWords, part: PackPart, document: PackDocument): TemplateResult {
  const {file, title, format, size} = document;
  const open = (click: Event) => {
    if (!part.needed(file)) return;
    click.preventDefault();
    part.open(document);
  };
  const facts = [format && formatName(format), size !== undefined && words.pack.size(size)].filter(Boolean);
  return html`<li>
    <a href=${file} rel="noopener noreferrer nofollow" @click=${open}>${title}</a>
    ${facts.length ? html`<span class="muted small">(${facts.join(words.general.separator)})</span>` : nothing}
    <span class="address">${file}</span>
    ${part.editing?.renderItem(words, 'document', document, title) ?? nothing}
  </li>`;
}

/** Both sides beside each other, in the same way: also the one that has none yet. */
function renderArguments(words: PackWords, part: PackPart, level: number) {
  const {argumentsFor, argumentsAgainst} = part.pack;
  if (!argumentsFor.length && !argumentsAgainst.length) return nothing;
  const side = (item: 'argumentFor' | 'argumentAgainst', title: string, all: readonly Argument[]) =>
    html`<div class="side">
      ${renderHeading(level, title, 'arguments-title')}
      ${
        all.length
          ? html`<ul>
              ${all.map((one) => renderArgument(words, part, item, one))}
            </ul>`
          : html`<p class="muted">${words.pack.noArgument}</p>`
      }
    </div>`;
  return html`<div class="arguments">
    ${side('argumentFor', words.pack.argumentsFor, argumentsFor)}
    ${side('argumentAgainst', words.pack.argumentsAgainst, argumentsAgainst)}
  </div>`;
}

function renderArgument(
  words: PackWords,
  part: PackPart,
  item: 'argumentFor' | 'argumentAgainst',
  argument: Argument,
): TemplateResult {
  const {text, author} = argument;
  return html`<li>
    ${paragraphs(text)}${author ? html`<p class="muted small">${words.pack.by(part.nameOf(author))}</p>` : nothing}
    ${part.editing?.renderItem(words, item, argument, text) ?? nothing}
  </li>`;
}

function renderQuestions(words: PackWords, part: PackPart, level: number) {
  const {questions} = part.pack;
  if (!questions.length) return nothing;
  return html`<div class="questions">
    ${renderHeading(level, words.pack.questions, 'questions-title')}
    <ul>
      ${questions.map((one) => renderQuestion(words, part, one))}
    </ul>
  </div>`;
}

function renderQuestion(words: PackWords, part: PackPart, question: PackQuestion): TemplateResult {
  const {text, answer} = question;
  return html`<li>
    <strong>${paragraphs(text)}</strong>
    ${answer ? paragraphs(answer.text) : html`<p class="muted">${words.pack.noAnswer}</p>`}
    ${part.editing?.renderItem(words, 'question', question, text) ?? nothing}
  </li>`;
}

function renderAsking(words: PackWords, part: PackPart) {
  const {asking, addressees} = part;
  if (!addressees.length) return nothing;
  return html`<div class="asking">
    ${
      asking?.isOpen
        ? asking.render(words)
        : html`<p class="actions">
            <button type="button" class="ask" @click=${() => part.ask()}>${words.pack.ask.open}</button>
          </p>`
    }
    <p role="status">${asking?.said(words) ?? ''}</p>
  </div>`;
}

function paragraphs(text: string): TemplateResult[] {
  return text.split(/\n\s*\n/).map((one) => html`<span class="paragraph">${one.trim()}</span>`);
}
