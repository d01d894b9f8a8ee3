/** What fills the form in and draws it: loaded when somebody is there who may write. */
export {FormContent} from './form-content.js';
export {emptySubject, fillSubject, formFields, valuesOf} from './form-model.js';
export {findPlace, readForEditing} from './form-place.js';
export {renderMistakes, renderOutcome, renderQuestions, renderSaveProblem} from './form-report.js';
export {adopt, withoutPreviews} from './form-settle.js';
export {renderFields} from './form-view.js';
