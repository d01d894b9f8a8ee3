import type {ListedEvent} from '../../test/support/elements/agenda.js';

const aDay = 86_400_000;

/** A day so many days from now, as `2026-12-08`: stories are about what is to come, whenever they are looked at. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * aDay).toISOString().slice(0, 10);
}

/** An hour on such a day, on the clock of a zone far enough from all readers to be written beside theirs. */
export function hourFromNow(days: number, hour: string): string {
  return `${dayFromNow(days)}T${hour}:00+04:00`;
}

const reunion = 'Indian/Reunion';

/** Where something takes place, in Turtle. */
function lies(latitude: number, longitude: number): string {
  const wgs84 = 'http://www.w3.org/2003/01/geo/wgs84_pos#';
  return `<${wgs84}lat> ${latitude}; <${wgs84}long> ${longitude}`;
}

export const bread: ListedEvent = {
  id: 'bread',
  name: 'Atelier pain au levain',
  start: hourFromNow(3, '18:00'),
  end: hourFromNow(3, '20:30'),
  timeZone: reunion,
  place: 'Le Fournil des Deux Rives',
  more: `schema:description "Apportez un bol et un torchon."; schema:keywords "Atelier"; schema:url <https://fournil.example/>;
    schema:inLanguage "fr"; ${lies(44.729, 5.022)}`,
};

export const weekly: ListedEvent = {
  id: 'weekly',
  name: 'Permanence',
  start: hourFromNow(-6, '09:00'),
  end: hourFromNow(-6, '10:00'),
  timeZone: reunion,
  place: 'Maison des associations',
  recurrence: 'FREQ=WEEKLY;COUNT=12',
  more: `schema:keywords "Permanence"; ${lies(44.7535, 5.3703)}`,
};

export const cancelled: ListedEvent = {
  ...bread,
  id: 'cancelled',
  name: 'Visite du parc solaire',
  start: hourFromNow(4, '14:00'),
  end: hourFromNow(4, '16:00'),
  isCancelled: true,
  reason: 'La route est coupée',
};

export const fair: ListedEvent = {id: 'fair', name: 'Salon de l’habitat partagé', start: dayFromNow(-1), end: dayFromNow(2)};

/** Events that differ from each other as events do. */
export const someEvents: readonly ListedEvent[] = [
  bread,
  weekly,
  cancelled,
  fair,
  {
    id: 'online',
    name: 'Réunion d’information',
    start: hourFromNow(5, '19:00'),
    timeZone: reunion,
    more: 'schema:eventAttendanceMode schema:OnlineEventAttendanceMode; schema:keywords "Réunion"; schema:inLanguage "en"',
  },
  {id: 'past', name: 'Assemblée générale', start: dayFromNow(-40), place: 'Salle des fêtes'},
];

/** So many events, several a day. */
export function manyEvents(count: number): ListedEvent[] {
  return Array.from({length: count}, (_, index) => ({
    id: `e${index}`,
    name: `Rendez-vous ${index + 1}`,
    start: hourFromNow(Math.floor(index / 5), `1${index % 5}:00`),
    timeZone: reunion,
  }));
}

/** Words as long as German makes them, and what makes no sense. */
export const oddEvents: readonly ListedEvent[] = [
  {
    ...bread,
    id: 'long',
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung',
    place: 'Anticonstitutionnellement '.repeat(4),
  },
  {id: 'nameless', start: dayFromNow(1)},
  {id: 'odd', name: 'Un jour peut-être', start: '2026-02-31'},
  {...bread, id: 'unsafe', name: '<img src=x onerror=alert(1)>', more: 'schema:url <javascript:alert(1)>'},
];
