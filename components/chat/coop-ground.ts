/** The first part of the path of a coop's address: where its storage is, as servers with one for each account have it. */
export function coopGround(src: string): string {
  const url = new URL(src, document.baseURI);
  return new URL(`/${url.pathname.split('/')[1] ?? ''}/`, url).href;
}
