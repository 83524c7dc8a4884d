/**
 * Ids of the field: practices, stances, data types, recipients, choices.
 * They follow the OPP-115 annotation scheme (Wilson et al., ACL 2016), widened with what newer laws name.
 * The ids are part of the output format: never rename one without raising `SCHEMA` in model.ts.
 */

export const PRACTICES = [
  'collect',
  'share',
  'sell',
  'choice',
  'access',
  'retention',
  'security',
  'children',
  'transfer',
  'change',
  'contact',
  'signal',
] as const;
export type Practice = (typeof PRACTICES)[number];

export const STANCES = ['yes', 'no', 'conditional'] as const;
export type Stance = (typeof STANCES)[number];

export const CONDITIONS = ['consent', 'law', 'request', 'aggregate', 'other'] as const;
export type Condition = (typeof CONDITIONS)[number];

export const DATA_TYPES = [
  'contact',
  'financial',
  'identifier',
  'location',
  'health',
  'demographic',
  'activity',
  'device',
  'network',
  'cookies',
  'profile',
  'social',
  'survey',
  'content',
  'biometric',
  'inference',
  'generic',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

export const RECIPIENTS = [
  'provider',
  'affiliate',
  'partner',
  'advertiser',
  'analytics',
  'legal',
  'successor',
  'public',
  'social',
  'named',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export const CHOICES = [
  'optout-link',
  'optout-contact',
  'setting',
  'browser',
  'third-party-control',
  'optin',
  'dont-use',
] as const;
export type Choice = (typeof CHOICES)[number];

export const ACCESSES = ['view', 'edit', 'delete', 'export', 'deactivate'] as const;
export type Access = (typeof ACCESSES)[number];

export const PURPOSES = [
  'order',
  'service',
  'marketing',
  'advertising',
  'analytics',
  'personalization',
  'security',
  'legal',
  'research',
  'communication',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const CATEGORIES = [
  'first-party',
  'third-party',
  'choice',
  'access',
  'retention',
  'security',
  'change',
  'signal',
  'audience',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a statement of each practice may say. Also the order in which a card lists values. */
export const VALUES = {
  collect: DATA_TYPES,
  share: RECIPIENTS,
  sell: ['personal'],
  choice: CHOICES,
  access: ACCESSES,
  retention: ['stated', 'indefinite'],
  security: ['stated'],
  children: ['stated'],
  transfer: ['stated'],
  change: ['stated'],
  contact: ['stated'],
  signal: ['honoured', 'not-honoured', 'mentioned'],
} as const satisfies Record<Practice, readonly string[]>;
export type Value = (typeof VALUES)[Practice][number];
