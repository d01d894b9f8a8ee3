import type {FormSubject} from '../../data/thing-form/form-model.js';
import {typedOf} from './event-form-times.js';

/** In what is typed, whether people are to register here. */
export const registersKey = 'registers';
/** In what is typed, whether only those who are registered are to see the address of the video meeting. */
export const limitedKey = 'limited';

/** Whether people are to register here, by what is chosen, else by what is stored. */
export function isRegistering(root: FormSubject): boolean {
  const [chosen] = root.typed[registersKey] ?? [];
  return chosen === undefined ? typedOf(root, 'registrationBox') !== '' : chosen === 'true';
}

/** Whether only those who are registered are to see it: if nothing is chosen, unless everybody can see one already. */
export function isLimited({typed, base}: FormSubject): boolean {
  const [chosen] = typed[limitedKey] ?? [];
  return chosen === undefined ? !base.onlineAddress?.length : chosen === 'true';
}
