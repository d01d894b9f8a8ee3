/** What those who register are asked: loaded where people register. */
export {copyQuestions, sortQuestions} from './event-form-questions.js';
export {renderQuestions} from './event-form-questions-view.js';
