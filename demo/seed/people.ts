import {livesSomewhere} from './live-somewhere.js';
import {crest} from './people/crest.js';
import {elsewhere} from './people/elsewhere.js';
import {privas} from './people/privas.js';
import {valence} from './people/valence.js';
import type {DemoPerson} from './person.js';

export {groups, type DemoPerson} from './person.js';

/** The coop's sixty members and one newcomer. */
export const people: readonly DemoPerson[] = [...valence, ...crest, ...privas, ...elsewhere].map(livesSomewhere);

export const coopProfile = {
  pod: 'coop',
  name: 'La Coopérative des Deux Rives',
  description: 'Énergie, alimentation et savoir-faire partagés entre habitantes et habitants de la Drôme et de l’Ardèche.',
  language: 'fr',
  page: 'index.html',
} as const;
