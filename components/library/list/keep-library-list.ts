import {documentKind} from '../../../vocab/kinds/document/document.js';
import {documentTexts} from '../../../pods/lists/documents-kind.js';
import {keepCoopList} from '../../data/keep-coop-lists.js';

/** A moderator's part of keeping a list of documents. */
export const keepLibraryList = keepCoopList(documentKind, documentTexts);
