/** The names that every page looks at before it is known whether somebody is signed in. Part of the public contract. */
export const firstNames = {
  /** localStorage: present while the database may hold a session, so that other pages load the code for it. Holds no secret. */
  hint: 'coop:session:hint',
  /** sessionStorage: identifier of the session that this tab holds. Random, opens nothing. */
  tab: 'coop:session:tab',
  /** sessionStorage: the sign-in under way in this tab, from leaving for the provider until the return. */
  pending: 'coop:session:pending',
  /** BroadcastChannel: tells the other tabs of a sign-in or a sign-out. */
  channel: 'coop:session',
} as const;
