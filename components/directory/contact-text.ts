/** A telephone number as people write it, two digits at a time. */
export function phoneText(address: string): string {
  const [, country = '', number = ''] = /^tel:(\+(?:[17]|\d\d))?(\d*)$/.exec(address) ?? [];
  if (!number) return address.replace(/^tel:/, '');
  return `${country} ${number.replace(/\B(?=(\d\d)+$)/g, ' ')}`.trim();
}

/** A mail address without what makes it a link. */
export function emailText(address: string): string {
  return address.replace(/^mailto:/, '');
}
