/** Where a page of a list begins and ends, and how many pages there are. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
}

/** All that a page size of 0 shows: more would make a page that nobody can use. */
export const largestPage = 200;

/** The place of a page; one past the end is the last one. A size of 0 is as much as one page may show. */
export function paginate(count: number, wantedSize: number, wanted: number): PagePlace {
  const size = wantedSize > 0 ? wantedSize : largestPage;
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), pages);
  return {page, pages, from: (page - 1) * size, to: page * size};
}
