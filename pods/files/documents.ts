/** What a document can be: nothing that acts in the name of whoever opens it, as pages and drawings with scripts do. */
export const documentTypes =
  /^(?:application\/(?:pdf|msword|vnd\.(?:ms-(?:excel|powerpoint)|oasis\.opendocument\.[a-z]+|openxmlformats-officedocument\.[a-z.]+))|image\/(?:png|jpeg|webp|gif)|text\/(?:plain|csv))$/;

/** How large a document may be. */
export const maxDocumentBytes = 10_000_000;
