import {html, type TemplateResult} from 'lit';
import {CoopElement} from '../data/coop-element.js';
import {define} from '../define.js';

export class CoopForm extends CoopElement {
  refresh(): Promise<void> {
    return this.complete;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('coop-form', CoopForm);
