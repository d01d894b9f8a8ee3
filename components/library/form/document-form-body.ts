export {Adding} from './adding.js';
export {renderAdded, renderAdding, type AddingView} from './adding-view.js';
export {addedKind, editedKind, rowsField} from './document-kinds.js';
export {renderDocumentFields} from './document-fields.js';
export {findShelves, shelfOf, type Shelves} from './shelves.js';
