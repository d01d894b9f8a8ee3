/** What a page may load, by directive: the policy that the kit promises to work under. */
const directives: ReadonlyArray<readonly [name: string, value: string]> = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' https: data: blob:"],
  ['connect-src', "'self' https: wss:"],
  ['font-src', "'none'"],
  ['base-uri', "'none'"],
  ['media-src', "'self' https: blob:"],
  ['frame-src', "'self' blob:"],
  ['require-trusted-types-for', "'script'"],
];

/** The promised policy, and the pod server's address where it is not on https, as on a developer's machine. */
export function contentSecurityPolicy(podsOrigin: string): string {
  const socket = podsOrigin.replace(/^http/, 'ws');
  const more: Record<string, string> = {
    'connect-src': ` ${podsOrigin} ${socket}`,
    'img-src': ` ${podsOrigin}`,
    'media-src': ` ${podsOrigin}`,
  };
  return directives.map(([name, value]) => `${name} ${value}${more[name] ?? ''}`).join('; ');
}

/** The headers of every answer of the site. */
export function securityHeaders(podsOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(podsOrigin),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  };
}
