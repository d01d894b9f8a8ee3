/** A part of the report, from its heading to the next one; nothing if there is none. */
export function sectionOf(report: string, heading: string): string | undefined {
  const found = splitSections(report).find((section) => section.startsWith(`## ${heading}\n`));
  return found?.trimEnd();
}

/** The report with that part in place of the one under the same heading, or at its end. */
export function withSection(report: string, section: string): string {
  const heading = section.slice(0, section.indexOf('\n') + 1);
  const sections = splitSections(report);
  const at = sections.findIndex((known) => known.startsWith(heading));
  const written = `${section.trimEnd()}\n`;
  if (at < 0) return `${report.trimEnd()}\n\n${written}`;
  const isLast = at === sections.length - 1;
  return sections.with(at, isLast ? written : `${written}\n`).join('');
}

/** What is before the first heading of a part, and the parts. */
function splitSections(report: string): string[] {
  return report.split(/^(?=## )/m);
}
