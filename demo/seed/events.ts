import {addDays, dateTimeIn, vocabularies, type FieldValues} from '../../vocab/index.js';
import type {DemoPerson} from './person.js';

const {schemaAgenda: schema} = vocabularies;
const zone = 'Europe/Paris';

/** An event of the demo, and who has written it. */
export interface DemoEvent {
  /** The pod of whoever invites. */
  readonly by: string;
  readonly values: FieldValues;
  /** The local group for which it is above all. */
  readonly group?: NonNullable<DemoPerson['groups']>[number];
}

/** The day that is so many days from now. */
function inDays(count: number): string {
  return addDays(new Date().toISOString().slice(0, 10), count);
}

/** The next such day of the week after so many days, 0 for Sunday. */
export function nextWeekday(weekday: number, after: number): string {
  const from = inDays(after);
  const ahead = (weekday - new Date(`${from}T00:00:00Z`).getUTCDay() + 7) % 7;
  return addDays(from, ahead);
}

/** From an hour to another one of that day, where it takes place. */
export function at(day: string, from: string, to: string, timeZone = zone): FieldValues {
  const time = (hour: string) => dateTimeIn(`${day}T${hour}:00`, timeZone)!;
  return {start: [time(from)], end: [time(to)], timeZone: [timeZone]};
}

/** For events that one goes to. */
export const onSite = [schema.OfflineEventAttendanceMode];

/** Where something takes place, in degrees: distances are told from it. */
export function lies(latitude: number, longitude: number): FieldValues {
  return {latitude: [String(latitude)], longitude: [String(longitude)]};
}

export const valence = lies(44.9334, 4.8924);
const die = lies(44.7535, 5.3703);

/** What takes place in the coop: always some of it in the days to come. */
export const events: readonly DemoEvent[] = [
  {
    by: 'rene',
    group: 'valence',
    values: {
      name: ['Permanence bricolage'],
      ...at(nextWeekday(2, -30), '18:00', '20:00'),
      recurrence: ['FREQ=WEEKLY;BYDAY=TU'],
      attendance: onSite,
      place: ['Maison des associations'],
      address: ['12 rue des Tanneurs, 26000 Valence'],
      ...valence,
      category: ['Atelier'],
      language: ['fr'],
      capacity: ['12'],
      companions: ['2'],
      note: ['On répare ensemble ce que vous apportez : grille-pain, vélo, lampe. Outils et café sur place.'],
    },
  },
  {
    by: 'rene',
    values: {
      name: ['Assemblée générale'],
      ...at(nextWeekday(6, 15), '14:00', '18:00'),
      attendance: [schema.MixedEventAttendanceMode],
      place: ['Salle des fêtes'],
      address: ['Place du Champ-de-Mars, 07000 Privas'],
      ...lies(44.7353, 4.5986),
      onlineAddress: ['https://visio.example/ag'],
      category: ['Réunion'],
      language: ['fr'],
      note: ['Les comptes de l’année, le budget, et l’élection de deux membres du conseil.'],
    },
  },
  {
    by: 'amina',
    group: 'crest',
    values: {
      name: ['Atelier pain au levain'],
      ...at(nextWeekday(6, 3), '09:30', '12:30'),
      attendance: onSite,
      place: ['Fournil d’Amina'],
      address: ['3 chemin du Moulin, 26150 Die'],
      ...die,
      category: ['Atelier'],
      language: ['fr'],
      capacity: ['6'],
      note: ['Apportez un saladier et un torchon.\nOn repart avec son pain, et avec du levain.'],
    },
  },
  {
    by: 'amina',
    values: {
      name: ['Fête de la coopérative'],
      start: [nextWeekday(6, 24)],
      end: [addDays(nextWeekday(6, 24), 1)],
      attendance: onSite,
      place: ['Parc Jouvet'],
      ...valence,
      category: ['Fête'],
      note: ['Deux jours de stands, de musique et de cuisine partagée.'],
    },
  },
  {
    by: 'rene',
    values: {
      name: ['Café avec nos amis du Québec'],
      ...at(nextWeekday(4, 5), '12:00', '13:00', 'America/Toronto'),
      attendance: [schema.OnlineEventAttendanceMode],
      onlineAddress: ['https://visio.example/quebec'],
      category: ['Réunion'],
      language: ['fr'],
    },
  },
  {
    by: 'rene',
    values: {
      name: ['Visite de la centrale du barrage'],
      ...at(nextWeekday(3, 8), '10:00', '12:00'),
      attendance: onSite,
      place: ['Barrage de Bourg-lès-Valence'],
      ...lies(44.9654, 4.8748),
      category: ['Visite'],
      status: [schema.EventCancelled],
      reason: ['La route est fermée pour travaux. Nous proposerons une autre date.'],
    },
  },
  {
    by: 'amina',
    values: {
      name: ['Balade des moulins'],
      ...at(nextWeekday(0, -12), '09:00', '16:00'),
      attendance: onSite,
      place: ['Gare de Die'],
      ...die,
      category: ['Visite'],
    },
  },
  {
    by: 'amina',
    group: 'crest',
    values: {
      name: ['Conversation over tea'],
      ...at(nextWeekday(1, 4), '17:00', '18:30'),
      attendance: onSite,
      place: ['Fournil d’Amina'],
      address: ['3 chemin du Moulin, 26150 Die'],
      ...die,
      category: ['Rencontre'],
      language: ['en'],
      note: ['An hour and a half in English, for beginners too.'],
    },
  },
];
