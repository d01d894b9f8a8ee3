import {property} from 'lit/decorators.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import {LanguageController} from '../data/language.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import {define} from '../define.js';
import {loadFormStrings} from '../strings/things/load-form.js';

/**
 * Lets members write one thing of any kind that a shape describes, or change one.
 *
 * With `src`, it edits the thing there; otherwise it makes a new one, which lies in the member's own space and is told to the coop's
 * list. Nothing typed is lost: what is saved is kept on the device until its server has it, also without a network, when the page is closed and
 * while the person signs in again; what is refused comes back with its text; if the same field was changed elsewhere, both values are shown and
 * the person chooses. What the shape does not know of a thing stays as it is.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - What was typed is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - The thing is saved.
 * @fires {ProblemEvent} coop-error - The thing cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart photo - A picture.
 * @csspart problem - What went wrong.
 */
export class CoopForm extends ThingFormElement {
  /** Address of the shape that describes the kind. Without it, the list says it. */
  @property() shape?: string;

  /** What is known of the kind, for pages that have that already. Wins over `shape` and `list`. */
  @property({attribute: false}) described?: Kind;

  protected override readonly formLanguage = new LanguageController(this, loadFormStrings);

  protected override get asked(): Asked {
    const {shape, described} = this;
    return {...super.asked, shape, described};
  }

  protected override get refilledBy(): readonly string[] {
    return [...super.refilledBy, 'shape', 'described'];
  }
}

define('coop-form', CoopForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-form': CoopForm;
  }
}
