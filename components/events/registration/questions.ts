/** What asks the organiser's questions: loaded where an event has some. */
export {Questionnaire} from './questionnaire.js';
export {renderMissing, renderQuestions} from './questions-view.js';
