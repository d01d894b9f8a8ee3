import {randomName} from '../random.js';

/** Where the boxes of the events lie that somebody invites to: beside the home, since others put something into them. */
export function boxesBeside(home: string): string {
  return `${home.replace(/\/$/, '')}-events/`;
}

/** An address for the box of a new event. Chosen before it is made, so that making it can be repeated. */
export function newRegistrationBox(home: string): string {
  return `${boxesBeside(home)}${randomName()}/`;
}
