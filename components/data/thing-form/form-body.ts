/** What fills the form in and draws it: loaded when somebody is there who may write. */
export {createAnother, createContent, readFilling} from './form-filling.js';
export {renderAnother, renderAudience, renderEnd, titleOf} from './form-frame.js';
export {formFields} from './form-model.js';
export {renderFields} from './form-view.js';
