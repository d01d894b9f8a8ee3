let checked = false;

/**
 * A session opens a member's whole space to every script of the page. Names on the console what would make that dangerous:
 * scripts of other sites, and a page without a Content-Security-Policy. Once a page, and only when somebody signs in.
 */
export async function warnAboutPage(element: Element): Promise<void> {
  if (checked) return;
  checked = true;
  const foreign = [...document.scripts]
    .filter(({src}) => src && new URL(src).origin !== location.origin)
    .map(({src}) => src);
  if (foreign.length) {
    console.warn(
      `solidaire: <${element.localName}> signs people in on a page with scripts of other sites: ${foreign.join(', ')}`,
    );
  }
  if (document.querySelector('meta[http-equiv="Content-Security-Policy" i]')) return;
  const answer = await fetch(location.href, {method: 'HEAD'}).catch(() => undefined);
  if (answer && !answer.headers.has('content-security-policy')) {
    console.warn(`solidaire: <${element.localName}> signs people in on a page without a Content-Security-Policy.`);
  }
}
