import {documentOf} from '../../../vocab/rdf/iri.js';
import type {AnnounceWork} from '../work.js';
import type {Handler} from './handler.js';
import {tell} from './telling.js';

/** The duty to tell a list. */
export const announceHandler: Handler<AnnounceWork> = {
  documents: ({source}) => [documentOf(source)],
  send: ({list, source}, sending) => sending.step('told', () => tell(sending, list, source)),
};
