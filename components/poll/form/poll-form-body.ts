export {findPollMistakes} from './poll-checks.js';
export {gatherDesk} from './poll-desk.js';
export {renderFields} from './poll-form-view.js';
export {renderOpened, renderReviewStage} from './poll-stages.js';
export {beginPoll, draftOf} from './typed-poll.js';
