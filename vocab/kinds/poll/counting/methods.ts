import type {Method} from '../rules.js';
import {multipleChoice, singleChoice} from './choices.js';
import {consent} from './consent.js';
import {dates} from './dates.js';
import {dots} from './dots.js';
import {instantRunoff} from './instant-runoff.js';
import type {CountingMethod} from './method.js';
import {schulze} from './schulze.js';
import {score} from './score.js';
import {yesNo} from './yes-no.js';

/** How each way of voting is checked and counted. */
export const countingMethods: Readonly<Record<Method, CountingMethod>> = {
  'yes-no': yesNo,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  consent,
  score,
  dots,
  schulze,
  'instant-runoff': instantRunoff,
  dates,
};
