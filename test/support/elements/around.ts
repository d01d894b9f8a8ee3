/** Writes a town where somebody looks around, as if it was typed and the field was left. */
export function writeTown(tag: Element, town: string): void {
  const input = tag.shadowRoot!.querySelector<HTMLInputElement>('#around')!;
  input.value = town;
  input.dispatchEvent(new Event('change'));
}

/** Chooses how far to look, in kilometres; nothing for as far as there is something. */
export function chooseDistance(tag: Element, kilometres?: number): void {
  const select = tag.shadowRoot!.querySelector<HTMLSelectElement>('#within')!;
  select.value = String(kilometres ?? '');
  select.dispatchEvent(new Event('change'));
}

/** How the device answers who asks it where it is. */
export type DeviceAnswer = Geolocation['getCurrentPosition'];

export const refuses: DeviceAnswer = (_done, refuse) => refuse!({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError);

export function isAt(latitude: number, longitude: number): DeviceAnswer {
  return (done) => done({coords: {latitude, longitude}} as GeolocationPosition);
}

/** Has the device answer so while something is done, and counts how often it is asked. */
export async function onDevice(answer: DeviceAnswer, work: (asked: () => number) => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  let asked = 0;
  const getCurrentPosition: DeviceAnswer = (...given) => {
    asked++;
    answer(...given);
  };
  Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}, configurable: true});
  try {
    await work(() => asked);
  } finally {
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else Reflect.deleteProperty(navigator, 'geolocation');
  }
}
