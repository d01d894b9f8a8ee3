/** What the runner tells the flows about the servers and the browser that it started. */
function read(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this test by “npm test”, which starts what it needs.`);
  return value;
}

/** Origin of the pod server, without a final slash. */
export const podsUrl = (): string => read('PODS_URL');

/** Origin of the demo site, without a final slash. */
export const siteUrl = (): string => read('SITE_URL');

/** The folder in which the pod server keeps its files, for what cannot be brought about by a request. */
export const podsDirectory = (): string => read('PODS_DIRECTORY');

/** The program of the browser. */
export const chromiumPath = (): string => read('CHROMIUM_PATH');

/** The archive that npm would publish. */
export const kitArchive = (): string => read('KIT_ARCHIVE');
