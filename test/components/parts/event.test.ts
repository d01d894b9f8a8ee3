import * as event from '../../../stories/events/event.stories.js';
import * as eventAnswering from '../../../stories/events/event-answering.stories.js';
import * as eventDossier from '../../../stories/events/event-dossier.stories.js';
import * as eventForm from '../../../stories/events/event-form.stories.js';
import * as eventImport from '../../../stories/events/event-import.stories.js';
import {testParts} from '../../support/elements/parts.js';

describe('the parts of', () => {
  testParts('coop-event', [eventAnswering, eventDossier, event]);
  testParts('coop-event-form', [eventForm, eventImport]);
});
