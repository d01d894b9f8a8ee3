/** What somebody needs who may answer: loaded with whoever is signed in. */
export {Answering} from './answering.js';
export {renderAnswer, renderTaking, renderWithdrawal, standingSentence} from './answer-view.js';
export {OnlineLink} from './online-link.js';
