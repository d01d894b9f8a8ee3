import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Deed} from '../../pods/outbox/deed.js';
import {failure, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {LanguageController} from '../data/language.js';
import type {FoundMistake} from '../data/thing-form/form-checks.js';
import type {FormContent} from '../data/thing-form/form-content.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import type {FormSubject} from '../data/thing-form/form-model.js';
import type {Ready} from '../data/thing-form/thing-filling-element.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import {define} from '../define.js';
import {loadPlaceFormStrings} from '../strings/place-form/load.js';
import type {PlaceFormStrings} from '../strings/place-form/strings.js';
import type {BaseMap} from './chart/chart.js';
import type * as Body from './place/form/place-form-body.js';
import {placeFormStyles} from './place/form/place-form.styles.js';
import type {PlacesImport} from './place/import/places-import.js';
import {today} from '../data/today.js';

/**
 * Lets members add a place, or change what is said of it.
 *
 * With `src`, it changes the place there; otherwise it makes a new one, which lies in the member's own space and is told to the coop's list of
 * places. Where it lies is said in one of three ways, all of them by keyboard: as a place that the coop knows, in coordinates, or on a map, whose
 * code is loaded when it is opened. A point at sea or far away is remarked on, and never refused. The places of a GeoJSON file can be taken
 * over, and are looked at first. Whoever saves says with that that all is right today. Nothing typed is lost, as in `coop-form`.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - What was typed is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - The place is saved.
 * @fires {ProblemEvent} coop-error - The place cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart problem - What went wrong.
 */
export class CoopPlaceForm extends ThingFormElement<PlaceFormStrings> {
  static override styles = [...ThingFormElement.styles, placeFormStyles];

  /** Kinds of places that are suggested, with commas: `Épicerie, Atelier`. */
  @property() kinds = '';

  /** Address of the folder with the land and the borders, if it is not the one beside the kit's own files. */
  @property({attribute: 'base-map'}) baseMap?: string;

  /** Address of a GeoJSON file of the coop's own, drawn over the land. */
  @property({attribute: 'base-geojson'}) baseGeojson?: string;

  protected override readonly formLanguage = new LanguageController(this, loadPlaceFormStrings);
  /** @internal The file that was chosen last. */
  @state() taken?: PlacesImport | undefined;
  private parts?: typeof Body;
  private position?: Body.PositionPart | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.position?.closeMap();
  }

  protected override get asked(): Asked {
    return {...super.asked, described: this.parts!.placeFormKind(this.language.languages)};
  }

  protected override get draftSubject(): string {
    return `place:${this.address ?? this.list ?? ''}`;
  }

  protected override async read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Ready>> {
    try {
      this.parts ??= await import('./place/form/place-form-body.js');
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
    return super.read(session, fresh, refused);
  }

  protected override show(content: FormContent, isTyped: boolean): void {
    super.show(content, isTyped);
    this.taken = undefined;
    this.position?.closeMap();
    this.position = new this.parts!.PositionPart(
      {
        host: this,
        language: () => this.strings?.language ?? 'en',
        base: () => this.base,
        track: (work) => this.track(work),
        report: (error) => this.reportProblem({kind: 'offline', url: location.href, detail: String(error)}),
      },
      content,
    );
    this.track(this.position.learn(this.provider.value!, this.language.languages));
  }

  private get base(): BaseMap {
    const folder = this.baseMap && new URL(`${this.baseMap.replace(/\/?$/, '/')}`, document.baseURI).href;
    return {folder, geojson: this.baseGeojson};
  }

  protected override render(): TemplateResult {
    return this.taken?.render() ?? super.render();
  }

  protected override renderFields(content: FormContent, words: PlaceFormStrings): TemplateResult {
    const {parts, position, kinds} = this;
    const suggested = kinds.split(',').flatMap((kind) => kind.trim() || []);
    content.suggestions = ({key}) => (key === 'category' ? suggested : []);
    const file = (chosen: File) => this.track(this.takeFile(chosen, content, words));
    return html`${this.isNew ? parts!.renderFileInput(words, this.taken, file) : nothing}
    ${parts!.renderPlaceFields(content, words, position!)}`;
  }

  /** Takes a file over: into this form, or past it into the list. */
  private async takeFile(file: File, content: FormContent, words: PlaceFormStrings): Promise<void> {
    try {
      await this.parts!.takeFile(file, {
        host: this,
        community: this.provider.value!,
        languages: this.language.languages,
        words,
        general: this.strings!,
        content,
        place: this.place!,
        audience: this.audience,
        known: this.position!.known,
        isStill: () => this.content === content,
        isTyped: () => this.isDirty,
        fill: () => this.handleChange(),
      });
    } catch (error) {
      // The code comes over the network as well.
      this.tellProblem({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  protected override findMistakes(): readonly FoundMistake[] {
    return this.parts!.coordinatesMistakes(this.position!, this.formLanguage.strings!);
  }

  protected override rootToSave({root}: FormContent): FormSubject {
    root.typed.confirmedOn = [today()];
    return root;
  }

  protected override clear(): void {
    super.clear();
    this.position?.closeMap();
    this.taken = this.position = undefined;
  }
}

define('coop-place-form', CoopPlaceForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-place-form': CoopPlaceForm;
  }
}
