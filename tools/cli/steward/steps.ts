import {eraseAnswersOnTheirDay} from './steps/answers.js';
import {checkSources} from './steps/check-sources.js';
import {publishFeeds} from './steps/feeds.js';
import {publishPages} from './steps/html-pages.js';
import {buildIndex} from './steps/index.js';
import {tidyLists} from './steps/lists.js';
import {keepMembers} from './steps/members.js';
import {pageLists} from './steps/page-lists.js';
import {keepPolls} from './steps/polls.js';
import {judgeClaims} from './steps/registrations.js';
import {prepareRooms} from './steps/rooms.js';
import type {StewardStep} from './work.js';

/** In this order: what is published comes last, when the lists say what there is. */
export const steps: readonly StewardStep[] = [
  keepMembers,
  tidyLists,
  checkSources,
  judgeClaims,
  eraseAnswersOnTheirDay,
  keepPolls,
  prepareRooms,
  pageLists,
  publishFeeds,
  publishPages,
  buildIndex,
];
