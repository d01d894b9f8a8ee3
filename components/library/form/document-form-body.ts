export {Adding} from './adding.js';
export {renderAdded, renderAdding, type AddingView} from './adding-view.js';
export {addedKind, editedKind, rowsField} from './document-kinds.js';
export {renderEditedFields} from './document-fields.js';
export {Schemes} from './schemes.js';
export {findShelves, shelfOf, type Shelves} from './shelves.js';
