import {keepThingsList} from '../../data/keep-things-list.js';
import {documentKind} from '../../../vocab/kinds/document/document.js';

/** A moderator's part of keeping a list of documents. */
export const keepLibraryList = keepThingsList(documentKind);
