/** Our ids ↔ the values of the OPP-115 annotation scheme, in lower case (Wilson et al., ACL 2016). */
import type { Statement } from '../../lib/model.ts';
import type { Access, Category, Choice, DataType, Recipient } from '../../lib/taxonomy.ts';

/** What is compared with the annotators. */
export const TASKS = ['category', 'collect', 'share', 'recipient', 'choice', 'access'] as const;
export type Task = (typeof TASKS)[number];

/** Which annotations a task reads: the category and, but for `category` itself, one attribute of it. */
export const ANNOTATED: Record<Exclude<Task, 'category'>, { category: string; attribute: string }> = {
  collect: { category: 'First Party Collection/Use', attribute: 'Personal Information Type' },
  share: { category: 'Third Party Sharing/Collection', attribute: 'Personal Information Type' },
  recipient: { category: 'Third Party Sharing/Collection', attribute: 'Third Party Entity' },
  choice: { category: 'User Choice/Control', attribute: 'Choice Type' },
  access: { category: 'User Access, Edit and Deletion', attribute: 'Access Type' },
};

/** Values that say nothing. */
export const IGNORED: ReadonlySet<string> = new Set(['unspecified', 'other', 'not-selected', 'none']);

const CATEGORY: Record<Category, string> = {
  'first-party': 'first party collection/use',
  'third-party': 'third party sharing/collection',
  choice: 'user choice/control',
  access: 'user access, edit and deletion',
  retention: 'data retention',
  security: 'data security',
  change: 'policy change',
  signal: 'do not track',
  audience: 'international and specific audiences',
};

/** The scheme has no value for content, biometrics and inferences: such statements are not compared. */
const DATA_TYPE: Record<DataType, string | null> = {
  contact: 'contact',
  financial: 'financial',
  identifier: 'personal identifier',
  location: 'location',
  health: 'health',
  demographic: 'demographic',
  activity: 'user online activities',
  device: 'computer information',
  network: 'ip address and device ids',
  cookies: 'cookies and tracking elements',
  // The scheme writes "User profile" for the first party and "User Profile" for third parties.
  profile: 'user profile',
  social: 'social media data',
  survey: 'survey data',
  content: null,
  biometric: null,
  inference: null,
  generic: 'generic personal information',
};

const UNNAMED = 'unnamed third party';
const NAMED = 'named third party';

const RECIPIENT: Record<Recipient, string> = {
  provider: UNNAMED,
  affiliate: 'other part of company/affiliate',
  partner: UNNAMED,
  advertiser: UNNAMED,
  analytics: UNNAMED,
  legal: UNNAMED,
  successor: UNNAMED,
  // Also "Other users", which people chose less often.
  public: 'public',
  social: UNNAMED,
  named: NAMED,
};

const CHOICE: Record<Choice, string> = {
  'optout-link': 'opt-out link',
  'optout-contact': 'opt-out via contacting company',
  setting: 'first-party privacy controls',
  browser: 'browser/device privacy controls',
  'third-party-control': 'third-party privacy controls',
  optin: 'opt-in',
  'dont-use': 'dont use service/feature',
};

const ACCESS: Record<Access, string> = {
  view: 'view',
  edit: 'edit information',
  // The scheme tells "(full)" from "(partial)"; a policy's words rarely do, and people chose "(partial)"
  // twice as often, with and without the word "account" in the clause.
  delete: 'delete account (partial)',
  export: 'export',
  deactivate: 'deactivate account',
};

/** The scheme's name of a category. */
export function categoryName(category: Category): string {
  return CATEGORY[category];
}

/** A statement as an item of a task, or null when no task compares it. A denial is in none but choice and access. */
export function itemOf(statement: Statement): { task: Task; value: string } | null {
  const { practice, value, stance } = statement;
  if (practice === 'choice') return { task: 'choice', value: CHOICE[value as Choice] };
  if (practice === 'access') return { task: 'access', value: ACCESS[value as Access] };
  if (stance === 'no') return null;
  if (practice === 'share') return { task: 'recipient', value: recipientName(statement) };
  const name = practice === 'collect' ? DATA_TYPE[value as DataType] : null;
  return name === null ? null : { task: 'collect', value: name };
}

/** The scheme's names of the data types that a statement says are shared. */
export function sharedTypes({ practice, stance, dataTypes }: Statement): string[] {
  if (practice !== 'share' || stance === 'no') return [];
  return dataTypes.flatMap((dataType) => DATA_TYPE[dataType] ?? []);
}

/** A social network is named when the words for it begin with a capital: "Facebook", not "social networks". */
function recipientName({ value, recipients }: Statement): string {
  if (value === 'social' && recipients.some((words) => /\p{Lu}\p{Ll}/u.test(words))) return NAMED;
  return RECIPIENT[value as Recipient];
}
