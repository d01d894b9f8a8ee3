/** Every tag and the module that registers it: the one list that the loader, the bundles and the package are made from. */
export const tags = {
  'coop-community': './community/community.js',
  'coop-sign-in': './community/sign-in.js',
  'coop-directory': './directory/directory.js',
  'coop-status': './status/status.js',
  'coop-member': './directory/member.js',
  'coop-member-form': './directory/member-form.js',
  'coop-join': './joining/join.js',
  'coop-join-requests': './joining/join-requests.js',
  'coop-inbox': './inbox/inbox.js',
  'coop-item': './things/item.js',
  'coop-form': './things/form.js',
  'coop-list': './things/list.js',
  'coop-table': './things/table.js',
  'coop-filter': './things/filter.js',
  'coop-count': './things/count.js',
} as const;
