import {onlineWork, readOnline} from '../../../pods/registrations/online.js';
import type {EditWork} from '../../../pods/outbox/work.js';
import type {Problem} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {formFields, valuesOf, type FormSubject} from '../../data/thing-form/form-model.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {isLimited, isRegistering} from './event-form-registering.js';
import {typedOf} from './event-form-times.js';

/** In what is typed, the address of the video meeting as it is stored for those who are registered. */
const storedKey = 'storedOnline';

/**
 * Fills in the address of the video meeting that only those who are registered see.
 * @returns why it could not be read: then nothing may be saved in its place.
 */
export async function takeOnline({resources}: Community, root: FormSubject): Promise<Problem | undefined> {
  const box = typedOf(root, 'registrationBox');
  if (!box || typedOf(root, 'onlineAddress')) return undefined;
  const read = await readOnline(resources, box, true);
  if (!read.ok) return read.problem;
  if (read.value) hold(root, read.value);
  return undefined;
}

/** The address stands in the form again that is stored apart from the event. */
export function hold(root: FormSubject, address: string | undefined): void {
  root.typed.onlineAddress = address ? [address] : [];
  root.typed[storedKey] = address ? [address] : [];
}

/** The address of the video meeting that only those who are registered are to see, as it is typed; nothing if everybody is. */
export function limitedAddress({kind, root}: FormContent): string | undefined {
  const field = formFields(kind).find(({key}) => key === 'onlineAddress')!;
  return isRegistering(root) && isLimited(root) ? valuesOf(field, root)[0] : undefined;
}

/** What is to be sent beside the event so that those who are registered see the address, or see it no longer there; nothing if that is so. */
export function workForOnline(content: FormContent, box: string | undefined): EditWork | undefined {
  const before = typedOf(content.root, storedKey) || undefined;
  const address = limitedAddress(content);
  return box && address !== before ? onlineWork(box, address, before) : undefined;
}
