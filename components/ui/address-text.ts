/** A telephone number as people write it, two digits at a time. */
export function phoneText(address: string): string {
  return address.replace(/^tel:/, '').replace(/^\+\d\d|\d(?=(\d\d)+$)/g, '$& ');
}

/** The longest address that is shown whole. */
const longest = 60;

/**
 * An address as people read it. It begins with the host that would really be asked: in `https://bank.example@evil.example/`, that
 * is the second.
 */
export function addressText(href: string): string {
  if (!URL.canParse(href)) return href;
  const {host, protocol, pathname, search} = new URL(href);
  if (!host) return href.slice(protocol.length);
  const whole = `${host}${pathname === '/' ? '' : pathname.replace(/\/$/, '')}${search}`;
  return whole.length > longest ? `${host}/…` : whole;
}
