/** What an integrator pastes into a page. */
export function tagsFor(coop: string): string {
  const src = coop.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script type="module" src="cdn/solidaire.js"></script>
<coop-community src="${src}">
  <coop-sign-in></coop-sign-in>
  <coop-directory></coop-directory>
</coop-community>`;
}
