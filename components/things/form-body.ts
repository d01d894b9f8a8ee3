/** What fills the form in and draws it: loaded when somebody is there who may write. */
export {FormContent} from './form-content.js';
export {loadInputs} from './form-extras.js';
export {formKind, formKindFor} from './form-kind.js';
export {emptySubject, fillSubject, formFields, toldValues} from './form-model.js';
export {findPlace, readForEditing} from './form-place.js';
export {renderFields} from './form-view.js';
