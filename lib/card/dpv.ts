/**
 * The taxonomy in terms of the W3C Data Privacy Vocabulary, version 2.2: https://w3id.org/dpv and, for kinds
 * of data, its extension https://w3id.org/dpv/pd. Where it has no term of its own, the next broader one stands.
 */
import type { Access, Choice, Condition, DataType, Purpose, Recipient } from '../taxonomy.ts';
import { wordKey } from './words.ts';

/** Prefixes of the terms below. */
export const NAMESPACES = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
} as const;

const DATA_TYPE_TERMS: Readonly<Record<DataType, string>> = {
  contact: 'pd:Contact',
  financial: 'pd:Financial',
  identifier: 'pd:OfficialID',
  location: 'pd:Location',
  health: 'pd:MedicalHealth',
  demographic: 'pd:Demographic',
  activity: 'pd:BrowsingBehavior',
  device: 'pd:DeviceBased',
  network: 'pd:IPAddress',
  cookies: 'pd:Tracking',
  profile: 'pd:Profile',
  social: 'pd:SocialNetwork',
  survey: 'pd:Opinion',
  content: 'pd:Communication',
  biometric: 'pd:Biometric',
  inference: 'dpv:InferredPersonalData',
  generic: 'dpv:PersonalData',
};

export const RECIPIENT_TERMS: Readonly<Record<Recipient, string>> = {
  provider: 'dpv:DataProcessor',
  affiliate: 'dpv:Organisation',
  partner: 'dpv:ThirdParty',
  advertiser: 'dpv:ThirdParty',
  analytics: 'dpv:ThirdParty',
  legal: 'dpv:Authority',
  successor: 'dpv:ThirdParty',
  public: 'dpv:Recipient',
  social: 'dpv:ThirdParty',
  named: 'dpv:ThirdParty',
};

export const PURPOSE_TERMS: Readonly<Record<Purpose, string>> = {
  order: 'dpv:CustomerOrderManagement',
  service: 'dpv:ServiceProvision',
  marketing: 'dpv:Marketing',
  advertising: 'dpv:Advertising',
  analytics: 'dpv:ServiceUsageAnalytics',
  personalization: 'dpv:Personalisation',
  security: 'dpv:EnforceSecurity',
  legal: 'dpv:LegalCompliance',
  research: 'dpv:ResearchAndDevelopment',
  communication: 'dpv:CommunicationManagement',
};

/** How a person takes part. There is no term for each way of refusing; the address says which. */
export const CHOICE_TERMS: Readonly<Record<Choice, string>> = {
  'optout-link': 'dpv:OptingOutFromProcess',
  'optout-contact': 'dpv:OptingOutFromProcess',
  setting: 'dpv:OptingOutFromProcess',
  browser: 'dpv:OptingOutFromProcess',
  'third-party-control': 'dpv:OptingOutFromProcess',
  optin: 'dpv:OptingInToProcess',
  'dont-use': 'dpv:EntityPermissiveInvolvement',
};

/** What the person may have done with their data. */
export const ACCESS_TERMS: Readonly<Record<Access, string>> = {
  view: 'dpv:Access',
  edit: 'dpv:Modify',
  delete: 'dpv:Delete',
  export: 'dpv:Export',
  deactivate: 'dpv:Restrict',
};

/** Conditions that are a legal basis; the others are given in words. */
export const LEGAL_BASIS_TERMS: Readonly<Partial<Record<Condition, string>>> = {
  consent: 'dpv:Consent',
  law: 'dpv:LegalObligation',
};

/** Terms of the personal-data vocabulary, and words of policies that mean them; compared as `wordKey` folds them. */
const ITEM_TERMS = new Map(
  Object.entries({
    Name: 'name, first name, last name, full name',
    EmailAddress: 'e-mail, e-mail address',
    TelephoneNumber: 'phone, phone number, telephone number, mobile number',
    PhysicalAddress:
      'address, mailing address, postal address, home address, street address, shipping address, billing address',
    PostalCode: 'postal code, zip code',
    CreditCardNumber: 'credit card number',
    PaymentCardNumber: 'card number',
    PaymentCardExpiry: 'expiration date',
    BankAccount: 'bank account',
    Passport: 'passport, passport number',
    Username: 'username',
    Password: 'password',
    Age: 'age',
    BirthDate: 'date of birth',
    Gender: 'gender',
    Income: 'income',
    Education: 'education',
    Ethnicity: 'ethnicity',
    Nationality: 'nationality',
    Language: 'language',
    Interest: 'interests',
    Preference: 'preferences',
    IPAddress: 'ip address',
    MACAddress: 'mac address',
    DeviceOperatingSystem: 'operating system',
    UserAgent: 'browser type',
    BrowserHistory: 'browsing history',
    Purchase: 'purchases',
    Picture: 'photos',
    Fingerprint: 'fingerprints',
    Friend: 'friends',
  }).flatMap(([term, words]) => words.split(', ').map((word) => [wordKey(word), `pd:${term}`] as const)),
);

/** The terms of a kind of data: those of the words that were used, or else that of the kind. */
export function dataTerms(types: readonly DataType[], items: readonly string[]): string[] {
  const precise = items.map((item) => ITEM_TERMS.get(wordKey(item))).filter((term) => term !== undefined);
  return [...new Set(precise.length > 0 ? precise : types.map((type) => DATA_TYPE_TERMS[type]))];
}
