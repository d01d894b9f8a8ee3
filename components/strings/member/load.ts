import {createLoader} from '../load.js';
import type {MemberStrings} from './strings.js';

/** The texts of one member's page. Not beside the others: pages without one need not know where these lie. */
export const loadMemberStrings = /* @__PURE__ */ createLoader<MemberStrings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'member',
);
