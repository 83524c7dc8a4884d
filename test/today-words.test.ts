/** What policies of today say of choices and rights, in words that older ones use of anything. */
import { describe, expect, it } from 'vitest';
import { extract } from '../lib/extract/index.ts';
import { pageOf, paragraph } from './blocks.ts';

const DATED = paragraph('Last updated: 4 May 2026.');
const said = (text: string, ...above: ReturnType<typeof paragraph>[]) =>
  extract(pageOf(...above, paragraph(text))).statements.map(({ practice, value }) => `${practice} ${value}`);

describe('in a policy of today', () => {
  it.each([
    ['With your consent, we share your plans with your coach.', 'choice optin'],
    ['We track your runs only where you have explicitly consented.', 'choice optin'],
    ['We ask for your permission before we read your calendar.', 'choice optin'],
    ['Sending you our magazine is based on your consent.', 'choice optin'],
    ['We may delete your personal data if you ask us to.', 'access delete'],
    ['You can manage how often we write to you in your notification preferences.', 'choice setting'],
    ['Adjust your privacy settings to hide your runs.', 'choice setting'],
    ['You can withdraw this via the consent management platform.', 'choice setting'],
    ['You may pause suggestions whenever you like.', 'choice setting'],
    ['You can choose who sees your runs.', 'choice setting'],
    ['You can change and save your preferences in the privacy settings.', 'choice setting'],
    ['You have control over how you share your plans.', 'choice setting'],
    ['Change your mind with the cookie choices button.', 'choice setting'],
    ['You may skip these questions.', 'choice dont-use'],
    ["You don't have to give your name.", 'choice dont-use'],
    ['You have the right to restrict the processing of your personal data.', 'choice optout-contact'],
    ['You may withdraw your consent at any time.', 'choice optout-contact'],
    ['To opt out of our surveys, contact us at privacy@tunewell.example.', 'choice optout-contact'],
    ['If you do not provide your address, we may be unable to deliver.', 'choice dont-use'],
    ['You may decline to share your weight, and still see the plan.', 'choice dont-use'],
    ['To limit our sharing, call 1-800-555-0100.', 'choice optout-contact'],
    ['Your phone number is optional.', 'choice dont-use'],
    ['To see your choices, visit aboutads.info.', 'choice third-party-control'],
    ['Privacy: https://wavepost.example/p Opt-Out: https://wavepost.example/o', 'choice third-party-control'],
    ['You can request a copy of your training data.', 'access view'],
    ['Members may delete their recordings in the app.', 'access delete'],
    ['Subject to consent, Wavepost counts your visits on our behalf.', 'choice optin'],
    ['If you disagree with these changes, you should stop using our services.', 'choice dont-use'],
    ['If you choose not to share your weight, we may be unable to help.', 'choice dont-use'],
    ['When we ask for your weight, you may decline.', 'choice dont-use'],
    ['You are not required to fill out your profile information.', 'choice dont-use'],
    ['Filling out your profile is always optional.', 'choice dont-use'],
    ['You can opt out of personalised advertising from Google on its pages.', 'choice third-party-control'],
    ['At any time you may close your account.', 'access deactivate'],
    ['We send it only after you have agreed, and only if you approve.', 'choice optin'],
    ["You don't have to tell us your weight, but the plan is better with it.", 'choice dont-use'],
    ['You may export your plans.', 'access export'],
    ['You can prevent this by installing the browser plug-in from that page.', 'choice third-party-control'],
    ['Our access can be revoked in Google’s security settings.', 'choice third-party-control'],
    ['You can read our plans without creating an account.', 'choice dont-use'],
    ['You have the right to opt out of the sale of your personal data.', 'choice optout-contact'],
    ['This allows you to receive a copy of what is stored.', 'access view'],
    ['Choose whether your name is used in adverts.', 'choice setting'],
    ['We honour the Global Privacy Control.', 'choice browser'],
    ['You can turn off tracking in the settings on your device.', 'choice browser'],
  ])('%s', (text, expected) => expect(said(text, DATED)).toContain(expected));

  it.each([
    ['You can withdraw consent without giving reasons.', 'choice setting'],
    ['We do not respond to the Global Privacy Control.', 'choice browser'],
    ['We will not reduce your rights under this policy without your explicit consent.', 'choice optin'],
    ['To use your right to opt out of the sale of your data, click here.', 'choice optout-contact'],
    ['You have the right to portability of data that we process with your consent.', 'choice optin'],
    ['You can adjust the settings of your browser.', 'choice setting'],
    ["You can turn this off in your phone's settings.", 'choice setting'],
    ['Cookies remember your settings when you visit.', 'choice setting'],
    ['You decide what you post.', 'choice setting'],
    ['We can turn off comments at any time.', 'choice setting'],
    ['If you follow a link, you may leave the site.', 'choice dont-use'],
    ['Advertisers collect your IP address.', 'collect network'],
    ['We collect information about your searches.', 'collect generic'],
    ['Withdrawing consent does not affect the lawfulness of earlier processing.', 'choice optout-contact'],
    ['We are members of the Digital Advertising Alliance.', 'choice third-party-control'],
    ['If you block cookies, pages may not work.', 'choice dont-use'],
    ['If you opt out, you will still see advertising.', 'choice optout-link'],
    ['You can opt out in your account settings.', 'choice optout-link'],
    ['We may delete your account.', 'access delete'],
    ['You cannot delete your account while you owe us money.', 'access delete'],
    ["You don't need to give us your phone number.", 'collect contact'],
    ['If you disagree with a trainer, you should tell us.', 'choice dont-use'],
    ['If you choose not to allow cookies, pages cannot be shown.', 'choice dont-use'],
    ['We may decline your request.', 'choice dont-use'],
    ['You can opt out of our newsletter.', 'choice third-party-control'],
    ['We may close your account.', 'access deactivate'],
    ['With your written permission, an agent may ask on your behalf.', 'choice optin'],
    ['We reserve the right to delete your account and all information in it.', 'access delete'],
    ['If we learn that we have collected data of a child, we will delete that information.', 'access delete'],
    ['After the retention period we will delete your personal data.', 'access delete'],
    ['You can turn Do Not Track on under the preferences on its settings page.', 'choice setting'],
    ['You will need to manage your preferences for each device that you use.', 'choice setting'],
    ['You can withdraw your consent at any time via the cookie banner.', 'choice optout-contact'],
    ['This is done to help you, by remembering your preferences and settings.', 'choice setting'],
    ['You may lose access to your account and your points.', 'access view'],
    ['We may also display this information in ads.', 'share partner'],
    [
      'If you opt out, we may still send you messages about your orders and transactions.',
      'collect activity',
    ],
    ['We use your personal data to process your transactions.', 'collect activity'],
    ['We may collect information from third parties, such as service providers.', 'share provider'],
    ['You will be presented with ads delivered by Google in our app.', 'share provider'],
    [
      'Please note that we transfer the data, your personal information among it, to Malaysia.',
      'share partner',
    ],
  ])('but not: %s', (text, never) => expect(said(text, DATED)).not.toContain(never));
});

it('an older policy says the same in passing', () => {
  const text = 'With your consent, we share your plans with your coach.';
  expect(said(text)).not.toContain('choice optin');
});
