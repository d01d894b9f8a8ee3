import {createContext} from '@lit/context';
import type {Community} from './community.js';

/** By a registered symbol, so that tags and providers of two copies of the kit find each other. */
export const communityContext = createContext<Community>(Symbol.for('coop:community:1'));

/** The provider's tag. */
export const communityTag = 'coop-community';
