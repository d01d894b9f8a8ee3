/** Largest document of a day that is read: ten thousand messages and more. */
export const dayMaxBytes = 12 * 1024 * 1024;

/** So many messages are shown at first, and so many more each time that somebody asks for what came before. */
export const pageSize = 30;
