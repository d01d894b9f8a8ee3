import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {Drafts} from './drafts.js';

const drafts = /* @__PURE__ */ new Drafts<{readonly text: string}>('coop:draft:field:');

class KeepTyped extends Directive {
  private name?: string;

  override render(_name: string): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [name]: [string]): unknown {
    if (name === this.name) return noChange;
    const field = element as HTMLTextAreaElement;
    if (this.name === undefined) field.addEventListener('input', () => this.keep(field.value));
    this.name = name;
    field.value = drafts.read(name)?.text ?? '';
    return noChange;
  }

  private keep(text: string): void {
    if (text.trim()) drafts.keep(this.name!, {text});
    else drafts.drop(this.name!);
  }
}

/**
 * Keeps what is typed into a field that is no form by itself, and fills it with what its author typed there before and has not sent. The name
 * begins with the WebID of who types.
 */
export const keepTyped = directive(KeepTyped);

/** What was typed under this name is sent. */
export function dropTyped(name: string): void {
  drafts.drop(name);
}
