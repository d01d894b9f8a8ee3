import type {Command} from './commands.js';

/** Schedules that have failed once, by what was wrong. */
export const kept: Readonly<Record<string, readonly Command[]>> = {
  'what was typed over another value than the one that was given up was moved to the old value all the same': [
    {type: 'set', client: 0, dish: 0, field: 'note'},
    {type: 'tag', client: 0, dish: 0},
    {type: 'set', client: 2, dish: 0, field: 'note'},
    {type: 'run', turns: 1},
    {type: 'set', client: 2, dish: 0, field: 'note'},
  ],
  'what was given up had arrived all the same, and the person was asked about it': [
    {type: 'run', turns: 30},
    {type: 'fault', fault: 'lose-answer', status: 0, times: 2, onlyWrites: false},
    {type: 'set', client: 0, dish: 0, field: 'name'},
    {type: 'run', turns: 10},
    {type: 'look', client: 0},
    {type: 'set', client: 0, dish: 0, field: 'name'},
    {type: 'run', turns: 20},
    {type: 'fault', fault: 'status', status: 403, times: 1, onlyWrites: false},
    {type: 'sign-in', client: 0},
    {type: 'decide', client: 0, how: 'discard'},
    {type: 'set', client: 0, dish: 0, field: 'name'},
    {type: 'tag', client: 0, dish: 0},
    {type: 'fault', fault: 'lose-request', status: 503, times: 1, onlyWrites: false},
    {type: 'set', client: 0, dish: 0, field: 'name'},
  ],
  'the check took the removal of a tag that had not arrived, and could not be stored, for one that must happen': [
    {type: 'fault', fault: 'lose-request', status: 503, times: 1, onlyWrites: false},
    {type: 'fault', fault: 'lose-answer', status: 0, times: 2, onlyWrites: false},
    {type: 'tag', client: 1, dish: 0},
    {type: 'run', turns: 10},
    {type: 'look', client: 0},
    {type: 'fill', client: 1},
    {type: 'untag', client: 1, dish: 0},
    {type: 'run', turns: 20},
    {type: 'close', client: 1, after: 0},
  ],
};
