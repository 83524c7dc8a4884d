/**
 * What the person can refuse, limit or allow, and by what means. Ids: CHOICES of the taxonomy; `refuse` is a
 * refusal whose means its surroundings say. A phrase only proposes: the votes of the cues decide.
 */
import type { Entry } from './entry.ts';

export const choices: Entry[] = [
  {
    id: 'refuse',
    phrases: [
      '(opt|opting|opted|opts) (out|-out)',
      'optout',
      '(unsubscribe|unsubscribing|unsubscribed|unsubscription)',
      // To want no more of it.
      '(not|no longer) (wish|want|like|desire|care) (to|us to|your|it|our|any|such|that|this)',
      "(don't|doesn't|wouldn't) (wish|want|like)",
      '(rather|prefer) (not|that we not|that we do not)',
      '(choose|elect|prefer|decide|wish|want|request|ask|instruct us|option|choosing|ability|right|tell us) (not to|to not|that we not|that we do not|us not to)',
      '(stop|cease|discontinue|end) (receiving|getting|receipt of|further|all further|future|these|sending|the delivery of)',
      '(decline|refuse|declining) (to receive|receiving|further|future|these|such|our|that use)',
      // To be taken off a list.
      '(remove|delete|take|removing|deleting|unsubscribe) (you|your|yourself|me|their|my|his or her) (name|e mail|email|address|email address|e mail address|information|) (from|off)',
      '(removed|delisted|taken|deleted|remove|removal) (from|off) (our|the|any|this|these|all|future|its|such|mailing|a)',
      '(remove|delete) (your|an|my) (email|e mail) address',
      'do not (contact|mail|call|e mail|email) list',
      'do not (sell|share|sell or share|disclose) (my|your) (personal|information|data)',
      // Rights to refuse.
      '(object|objecting|objection) (to|at any time)',
      '(withdraw|revoke|rescind|withdrawing|revoking|withdrawal of) (your|consent|their|any|the|that|its|this|my|such)',
      'right (to|of) (object|opt out|refuse|limit|restrict|withdraw|decline|objection|restriction)',
      '(limit|restrict|control) (the|our|how|what|who|your|its|which) (use|disclosure|sharing|collection|way|processing|we|information|tracking|personal|uses|people|ads)',
      '(limit|restrict) (processing|use|sharing|disclosure|who)',
      'restriction of processing',
      // A choice, without the word for no.
      '(opportunity|option|choice|ability|chance|given|offered) (to|of|not to) (opt|choose|decline|refuse|limit|decide|elect|receiving|receive|prevent|object|say)',
      'choose (whether|what|which|how|if|who)',
      '(your|consumer|privacy|communication|marketing|advertising) choices',
      'your choice',
      'say no',
    ],
    not: [
      // Said of the site's own rights and of those who misuse it.
      'object to these terms',
    ],
    matches: [
      'You may opt out at any time.',
      'to unsubscribe',
      'If you no longer wish to receive mail',
      'to be removed from our mailing list',
      'withdraw your consent',
      'object to processing',
      'If you would rather not receive it',
    ],
    rejects: ['We collect data.', 'our operations', 'the object of this notice'],
  },
  {
    id: 'optout-link',
    phrases: [
      // Something to press.
      '(click|clicking|tap|tapping|press|pressing) (here|this link|on this|below)',
      '(click|clicking|tap|tapping|press|select|selecting|hit) (on|the|an|a|our|this|that|unsubscribe|remove)',
      '(use|using|visit|via|through|follow|following) (the|an|a|our|this) (unsubscribe|opt out|link|hyperlink|icon|button)',
      '(unsubscribe|opt out|opting out|removal|unsubscription|subscription) (link|web link|instruction|page|form|option|button|mechanism|feature|function|process|direction|procedure|method|url|box|tool|request form|cookie|url|online)',
      '(to|please) (opt out|unsubscribe) (here|at|click|visit|go|by going|by visiting|by clicking)',
      '(opt out|unsubscribe) (here|at http|by clicking|by visiting|by going|by following|by using|by selecting|by replying|using|through|via|click here|of this cookie|of these cookies|of cookies)',
      // A way that every message carries.
      '(follow|following|use|using|see|read) (the|our|any|these|those) (specific|simple|opt out|unsubscribe|) (instruction|direction|step|procedure)',
      '(instruction|direction|link|method|mechanism|procedure|information|option) (on|for|about|regarding|to)',
      '(instruction|direction|link|procedure) (contained|included|provided|found|located|described|at|in|within|to|on|below|attached|that)',
      '(included|contained|provided|found|located|available|offered|attached|appears) (in|at|on|within|to|with) (the bottom|the footer|the end|every|each|all|any|our|such|those|these)',
      '(bottom|foot|footer|end) of (the|each|any|every|our|all|such|these|this|those)',
      '(each|every) (e mail|email|message|communication|newsletter|mailing)',
      '(unsubscribe|opt out) (in|within|from within|from) (the|any|each|every|our|all|such) (e mail|email|message|newsletter)',
      // A page or an address to go to.
      '(by|please|can|may) (visiting|visit|going to|go to|filling out|completing|complete|fill out) (our|the|this|http|www|a|an)',
      '(visit|go to|going to|visiting) (http|www|this|our)',
      '(opt out|request|online|web|unsubscribe|cancellation) form',
      'following (url|link|website|page|address|web site)',
      'preference center',
      'here',
      // By answering.
      '(reply|replying|respond|responding) (to|stop|with|unsubscribe|remove|directly)',
      '(text|texting|send|sending|reply with|replying) (stop|end|quit|unsubscribe|the word stop)',
      // What the laws of some states name.
      'do not sell (or share|) my (personal information|personal data|information|data|info)',
      '(your|my) (privacy|california privacy|ad|cookie) choices',
      'limit the use of my sensitive (personal information|personal data|information|data)',
      'opt out of (sale|targeted advertising)',
    ],
    not: [
      // A policy that points to itself or to what is written in it.
      'here (to|are|is|in|and|we|at our|under)',
      '(posted|changes|described|stated|contained|provided|set forth|stored|listed|data|outlined) here',
      'reply to (you|your|a question|comments|inquiries)',
      'respond to (you|your|requests|a|inquiries|the|any|customer|questions|comments|legal|subpoenas)',
    ],
    matches: [
      'by clicking the unsubscribe link',
      'follow the instructions in each e-mail',
      'following the specific directions included in it',
      'reply STOP',
      'Your Privacy Choices',
      'Do Not Sell or Share My Personal Information',
      'the link at the foot of every e-mail',
    ],
    rejects: ['We collect data.', 'changes will be posted here', 'to respond to your questions'],
  },
  {
    id: 'optout-contact',
    phrases: [
      '(contact|e mail|email|write|call|phone|notify|tell|inform|telephone|fax|mail|contacting|e mailing|emailing|writing|calling|phoning|notifying|telling|informing|telephoning|mailing) (us|to us|our|customer|the|me|either|in writing|at|toll|us at)',
      'write (to|us)',
      '(let|letting) us know',
      '(send|sending|submit|submitting|forward|mail|mailing) (an|a|us|us an|us a|your) (e mail|email|letter|request|written|message|note|opt out|postcard|notice|blank|fax|requests|signed|objection|unsubscribe)',
      'send (e mail|email|mail|requests|us) to',
      '(sent|addressed|directed|submitted|mailed) to (us|our|the|attn|privacy)',
      '(in writing|by mail|by phone|by telephone|via email|via e mail|by e mail|by email|by letter|by postal mail|by post|via phone|by fax|toll free|via mail) (at|to|us|or|)',
      '(by|please) (contacting|writing|calling|sending|e mailing|emailing|request|notifying|contact|write|call|send|e mail|email|notify|forward)',
      '(contact information|contact details|address|e mail address|email address|number|phone number) (below|above|listed|provided|set forth|at the end)',
      '(customer|member|guest|subscriber|client) (service|care|support|relations) (department|representative|at|team|by|desk)',
      '(privacy|data protection) officer',
      '(upon|at) (your|request|written|their) request',
      'call (toll|1|our|the)',
    ],
    not: [
      // Whom the site writes to.
      'we (contact|notify|inform|tell|e mail|email|call|write)',
      '(may|will) (contact|notify|inform|e mail|email|call|tell) (the|our|me)',
      '(contact|call) the (police|authorities)',
      'the address below is',
    ],
    matches: [
      'please contact us',
      'send an email to our desk',
      'by writing to us',
      'call our customer service',
      'Please let us know',
    ],
    rejects: ['We contact winners.', 'we may notify the winners'],
  },
  {
    id: 'setting',
    phrases: [
      // The place where the switch is.
      '(account|profile|privacy|user|e mail|email|notification|communication|personal|application|app|registration|member|subscription|my account|sharing|ad|advertising|marketing|contact|mailing|cookie|consent|customer communication) (settings|preferences|preference|page|controls|options|center|portal|dashboard|manager|panel|choices)',
      '(your|my|their|online|user|member|public) (profile|preferences|settings)',
      'the preferences',
      '(your|my|their|his or her) (account|subscriptions|subscription|newsletters)',
      '(my|your account|manage) account',
      '(account|profile|preferences|settings|options) (page|section|area|tab|screen|menu|folder|center|link)',
      '(preference|privacy|consent|cookie|subscription) (center|centre|manager|dashboard|tool|tools|controls|banner)',
      'settings (page|menu|tab|section|of the app|of our app)',
      '(in|under|through|via|within|on|from) (the|our|your) (app|application) settings',
      '(log|logging|sign|signing|login|logged|signin) (in|into|on|on to|in to) (to|your|and|the|with|)',
      '(logging|signing) (in|into)',
      // What one does there.
      '(adjust|manage|change|update|edit|modify|set|review|managing|updating|changing|adjusting|editing|accessing) (your|their) (preference|setting|account|profile|communication|subscription|e mail|email|privacy|marketing|advertising|notification|contact|choice|user|customer|permission|personal|registration)',
      '(change|update|set|manage) (preferences|settings|subscriptions)',
      '(check|uncheck|tick|untick|checking|unchecking|ticking|unticking|deselect|deselecting|checked|mark|marking|select|selecting) (the|a|off the|that|this) (appropriate|relevant|) (box|check box|checkbox|option)',
      '(opt in|opt out|check|tick|appropriate) box',
      '(disable|turn off|turning off|disabling|enable|turn on|switch off|toggle) (the|this|your|these|such|sharing|that|certain|personalized)',
      '(make|set|keep) (your|it|their|them) (profile|account|information|) private',
      // Where the data is asked for.
      '(order|registration|sign up|subscription|signup|application|entry|checkout|online) form',
      'at the (point|time|moment) (where|of (collection|registration|purchase|sign up|signing)|when|at which|that|we|you|your|the)',
      '(during|upon|at|when) (registration|sign up|checkout|registering|subscribing|(you|they) register|(you|they) sign up|(you|they) subscribe|ordering)',
      // Offered by the site itself.
      '(provide|offer|give) (you|users|visitors|customers|you with|members|an) (the|a|an|immediate|) (opportunity|option|choice|ability|control)',
      '(option|opportunity|choice|ability) (is|are) (given|provided|offered)',
      'given (the|an) (opportunity|option|choice|chance|ability)',
      '(allow|allows|enables|lets) (you|users|members|visitors) to (opt|choose|manage|control|set|decide|adjust|turn)',
    ],
    not: [
      // Not the site's own controls.
      '(browser|device|phone|computer|flash|player|browser privacy) (settings|preferences|controls|options)',
      'settings (of|on|in) your (browser|device|mobile device|phone)',
      // Data, not a place.
      '(protect|secure|access to|about|security of|information in|associated with|password for) your account',
      'your account information is',
      'by the time',
      'registration form is',
      'login page',
    ],
    matches: [
      'in your account settings',
      'under My Account',
      'uncheck the box',
      'our order form',
      'at the time of collection',
      'our cookie preference center',
      'in the app settings',
    ],
    rejects: ['your browser settings', 'setting out', 'the settings of your browser'],
  },
  {
    id: 'browser',
    phrases: [
      // Cookies and their kin, and what one does to them.
      '(block|reject|refuse|disable|delete|decline|remove|control|erase|accept|clear|manage|blocking|rejecting|disabling|declining|deleting|refusing|removing|clearing|accepting|managing|limit|restrict|prevent|deny|avoid) (all|the|our|any|these|this|a|some|such|most|certain|your|new|third party|existing|flash|the use of|persistent|session|) (cookie|beacon)',
      '(block|disable|disabling|refuse|delete|remove) (web beacons|local shared objects|html5|javascript|tracking)',
      '(turn off|turning off|switch off|turned off) (all|the|our|any|these|) (cookie|javascript|beacons|location|gps|geolocation|tracking)',
      '(accept|accepts|accepting|reject|rejecting|refuse|block|disable|decline|delete|control) (or|and|and or|,) (reject|decline|refuse|block|accept|delete|disable|remove|erase|control|not accept)',
      '(do not|not|refuse to|decline to|choose not to|elect not to|to not) (accept|allow|receive|have|store) (cookie|the cookie|our cookie|any cookie|a cookie|these cookie)',
      'cookie (be|is|are|being|to be) (set|placed|sent|stored|disabled|blocked|deleted)',
      '(cookies|cookie) (off|disabled|blocked|turned off|feature disabled)',
      '(without|refusing|rejecting|disabling|declining|blocking) (the|our|) cookie',
      '(notify|alert|warn|inform|prompt|tell) (you|them) (when|each time|before|whenever|every time) (a|you|cookie|new|each|they)',
      // The browser and its menus.
      '(set|configure|adjust|change|modify|setting|configuring|adjusting|changing|program|reset|modifying|using|use|consult|check) (your|the|their|most) (browser|web browser|internet browser|individual browser|device|mobile device|computer|phone|operating system|cookie)',
      '(browser|browsers|device|cookie|phone|operating system|computer|mobile device|software|flash|location|program|smartphone|platform) (setting|preference|option|control|menu|configuration|permission|tools|manufacturer|add on|plug in|extension|help)',
      '(settings|preferences|options|controls|tools|help|menu|section|permission) (of|on|in|for|within) (your|the|most|their) (browser|web browser|internet browser|mobile browser|device|mobile device|phone|computer)',
      '(most|some|many|your|all) (web|internet|) browser (allow|will|are|can|automatically|accept|have|provide|permit|offer|may|also|is|enable|to|so)',
      '(browser|device|phone) (to|so that|so) (it|block|refuse|reject|accept|disable|notify|warn|alert|not|delete|prevent|stop|decline|you|limit|remove|opt)',
      '(private|incognito) (browsing|mode|window)',
      // The device.
      '(turn off|turning off|disable|disabling|deactivate|switch off|enable|revoke|stop|deny|prevent) (the|your|our access to|access to|collection of|sharing|) (location|gps|geolocation|push|camera|device)',
      '(uninstall|uninstalling|deleting|remove|removing|delete) (the|our|it|an|any|this|these|your) (app|application|software|mobile application|apps|toolbar)',
      '(location|app|camera|microphone|device|system) permission',
      'limit ad tracking',
      '(advertising|device) identifier',
      'ask app not to track',
      '(control|controls|tools|settings) on your (mobile|device|phone|smartphone|computer)',
      'push notification',
      // Signals that a browser sends.
      '(global privacy|gpc|opt out preference) (control|signal)',
      '(do not track|dnt) (setting|signal|option|feature|preference)',
    ],
    not: [
      // Data that a browser sends, not a control.
      'browser type',
      'browser to (remember|recognize|identify|store)',
      'your browser (sends|transmits|software)',
      'enable cookies to',
      'location information is',
    ],
    matches: [
      'you can set your browser to refuse cookies',
      'If you reject the cookie',
      'block cookies',
      'in your browser settings',
      'Global Privacy Control',
      'turn off location services',
      'revoke the location permission',
      'settings of your mobile device',
    ],
    rejects: ['your browser type', 'your browser sends us'],
  },
  {
    id: 'third-party-control',
    phrases: [
      // The programmes of the advertising industry.
      '(network advertising initiative|networkadvertising|digital advertising alliance|nai|daa|edaa|aboutads|aboutads info|adchoices|ad choices|youronlinechoices|your online choices|privacychoice|direct marketing association|dma|interactive digital advertising alliance|appchoices)',
      '(www|optout|http www|https www|youradchoices|preferences mgr) (aboutads|networkadvertising|youronlinechoices|youradchoices|truste)',
      '(self regulatory|industry) (program|principle|opt|organization|association)',
      '(consumer|global|nai|daa|industry|network|third party|advertising|ad|browser|analytics|doubleclick|google|advertiser|vendor) (opt out|choice page|choices page|opt outs)',
      '(icon|opt out|choices) (in|on|of) (the|each|our|such) (ad|ads|advertisement|banner)',
      // The platforms that measure and advertise.
      '(google|facebook|analytics|twitter|amazon|microsoft) (analytics opt out|ads settings|ads preferences|ads preferences manager|ad settings|opt out|ad preferences|advertising opt out)',
      'ads (preferences|preference manager|settings)',
      'opt out (of|from) (google|targeted|interest|behavioral|online|third party|having|being targeted|personalized|customized|the use of|the collection|receiving targeted|these ads|such advertising|this type|their|network|tailored|many)',
      'opt out (browser add|tool|cookie|page located|tools)',
      '(interest based|targeted|behavioral|behavioural|tailored|customized) (advertising|ads|advertisements|ad) (opt|choices|by|from|please|visit|through)',
      // Somebody else's policy or settings.
      '(their|its|that|each|those|such|the third party|these companies|those companies|these third parties|the respective|the company|these ad servers|the social network|the ad server) (opt out|privacy setting|privacy settings|settings|own opt|websites to opt|site to opt|sites to opt|preferences)',
      '(settings|privacy settings|preferences|account|controls|opt out|options) (on|of|with|at|in|from|for|offered by|provided by|made available by) (facebook|the third party|those|these|each|the social|third|your social|such|their|google|twitter|the applicable|those third|that third)',
      '(third party|facebook|twitter|google|social network|social media|social networking|partner|adobe) (settings|privacy settings|account settings|preferences|account|controls|site)',
      '(flash|adobe|macromedia) (cookie|player|settings|website|local|website storage|lso)',
      '(contact|visit|go to|write|contacting|visiting) (the third|those third|these third|those companies|such third|that third|their|the third party|them|each|the advertiser|these companies)',
      '(manage|managing|disable|disabling|delete|control|block) (flash|adobe|local shared|such flash)',
    ],
    not: ['third party site is', 'third party account information', 'visit their'],
    matches: [
      'the Network Advertising Initiative',
      'visit aboutads.info',
      'Google Analytics opt-out',
      'the AdChoices icon',
      'the privacy settings of each social network',
    ],
    rejects: ['our advertising', 'advertising on our site'],
  },
  {
    id: 'optin',
    phrases: [
      '(opt|opting|opted|opts|opt ins|opt-in) in',
      // With, without, unless: consent as a condition.
      '(without|unless|with|after|upon|subject to|until|without first) (your|their|the user|the customer|his or her|such|the|a|) (consent|permission|authorization|approval|knowledge|agreement|authorisation|obtaining|asking)',
      '(obtain|obtaining|receive|receiving|get|ask for|asking for|seek|request|requesting|require|have|given|give|giving|provide|grant|granted|obtained|received) (your|their|us|us your|) (consent|permission|authorization|approval)',
      '(your|their|user|customer|prior|express|explicit|affirmative|written|parental|informed|opt in|verifiable|parent|guardian|patient) (consent|permission|authorization)',
      '(consent|permission|authorization) (of|from|before|to|for|is)',
      '(written|affirmative|explicit|express|separate) (consent|permission|authorization|agreement)',
      '(written|express) (authorization|consent) (from|to|for)',
      // What the person must do first.
      '(unless|if|when|until|once|who) (you|they|users|a customer|the user|you have|they have|have) (consent|agree|authorize|permit|allow|choose|elect|request|consented|agreed|authorized|requested|opt in|opted|sign up|signed up|subscribe|subscribed|ask|asked|approve)',
      '(expressly|specifically|affirmatively|explicitly|otherwise|hereby) (consent|agree|authorize|permit|request|consented|agreed|authorized|requested|opt|opts|opted)',
      '(you|users|they|customers|visitors|members) (must|will be asked to) (consent|agree|authorize|permit|sign up|subscribe|grant)',
      '(choose|chose|elect|decide|wish|want|like|option|chosen|invite|agree|prefer) (to|of) (receive|provide|share|submit|participate|give|subscribe|register|allow|sign up|post|supply|disclose|join|take part|be contacted|use|let us|providing|opt)',
      '(voluntarily|knowingly) (provide|submit|give|supply|disclose|choose|share|opt|agree|register|post|provided)',
      '(sign|signing|signed) up (to receive|for|to|with)',
      '(subscribe|subscribing|subscribed) to',
      '(allow|permit|ask|asks|asked|invite) (you|users|members|your child|the user|us) (to|if|whether|for)',
      '(accept|consent to) (the use of|receive|receiving|the collection)',
      '(asked|prompted|invited|ask you) (to|if|whether|for your)',
    ],
    not: [
      // Consent that is taken for given is no choice to say yes.
      'with your parent',
      'with the user name',
      'you consent to (this|the|our|such|these)',
      // Things asked of the site.
      'you request (a|information|that we|from us|the|access)',
    ],
    matches: [
      'unless you opt in',
      'without your consent',
      'with your explicit permission',
      'only if you agree',
      'only after obtaining your prior consent',
    ],
    rejects: ['We collect data.', 'consenting adults'],
  },
  {
    id: 'dont-use',
    phrases: [
      // Not to give it.
      '(choose|elect|decide|prefer|wish|opt|choosing|chose|electing|deciding|option|right) (not to|to not|not) (provide|register|submit|give|supply|disclose|participate|enter|use|visit|answer|post|share any|share your|share personal|divulge|join|create|furnish|reveal|become|download|upload|fill)',
      '(decline|refuse|fail|declining|refusing|failure|withhold|choosing not) to (provide|submit|give|supply|share|disclose|participate|answer|register|furnish)',
      "(do not|don't|does not|did not|cannot) (provide|submit|register|supply|give us|wish to provide|want to provide|enter|disclose|wish to submit|want to disclose|wish your|want your|wish us|want us|agree|consent|accept|like|feel comfortable|understand)",
      '(not|never|neither) (required|obligated|necessary|mandatory|obliged|have|need) to (provide|register|submit|give|supply|participate|disclose|answer|enter|furnish|use)',
      '(withholding|refrain from|refraining from|avoid|avoiding) (submitting|providing|information|using|giving|your|disclosing|posting|sharing)',
      // Of one's own will.
      '(completely|entirely|strictly|purely|totally|is|are|on a|always|be) (voluntary|optional|up to you)',
      '(voluntary|optional) (and|basis|information|survey|participation)',
      '(at|solely at) your (option|discretion|own risk|own discretion)',
      '(up to you|your choice whether|whether or not to)',
      // Not to use the site.
      "(please|must|should|may|simply|you|,) (do not|don't|not|discontinue|refrain from|stop|leave|exit|cease|avoid) (use|using|provide|access|submit|visit|the|our|this|send|register|your use|post|disclose|participate|enter|download)",
      '(stop|discontinue|cease|terminate|discontinuing|ceasing|stopping|suspend|end) (using|use of|your use|all use|accessing|use|the use|visiting)',
      '(your only|sole|only) (recourse|remedy|option|choice)',
      '(leave|exit) (the|our|this|these) (site|website|web site|page)',
      // What follows from not giving it.
      '(you|users|they|services|site) (may|will|might|would) not (be able|be|work|function|enjoy|receive|access|use|participate|register)',
      '(may|will|might|would|could|can) not (be able|have access|function|work|operate|be available|be possible)',
      '(some|certain|many|all) (features|areas|parts|services|functions|functionality|portions) (of|may|will|might|on)',
      '(unable to|prevent you from|limit your ability to|required to) (use|access|provide|participate|order|register|enjoy|take|complete|receive)',
      '(required|mandatory) (field|information)',
      // Using it is agreeing.
      '(by|if you|your|continued|through your) (using|visiting|accessing|use|continue to use|continued use|access|downloading|registering|providing|submitting|entering) (our|the|this|these|of|us|your|any|personal|information)',
      '(you are|you|users are) (accepting|consenting|agreeing|accept|hereby consent|consent to|acknowledge|agree to|agree that|signify)',
      '(without|not) (providing|registering|giving|revealing|disclosing|telling us|submitting|having to|identifying|supplying|signing|logging)',
      '(visit|browse|use|access|enjoy|view) (our|the|most|this|many|much|most of our|most of the|) (site|website|web site|websites|sites|areas|pages|content) (without|anonymously)',
      '(remain|browse|visit) anonymous',
      '(adjust|change) your (behavior|usage)',
    ],
    not: [
      // Said of the site, or of others.
      'we (may|will|can|do|might|would) not (be|use|provide|receive|access|collect)',
      '(information|data|information you provide|it) (may|will|can|would|might) not be',
      'not be (shared|sold|disclosed|used|responsible|liable|combined|linked)',
      'necessary to provide',
      'choose to use',
    ],
    matches: [
      'you may choose not to provide it',
      'Participation is completely voluntary.',
      'please do not use this site',
      'If you do not agree',
      'you may not be able to order',
    ],
    rejects: ['We collect data.', 'we may not be able to help', 'It will not be shared.'],
  },
];

/**
 * How the person can reach their data. Ids: ACCESSES of the taxonomy. A verb never takes the next verb with
 * it: "review and update" is both.
 */
export const accesses: Entry[] = [
  {
    id: 'view',
    phrases: [
      // "," stands in "access, correct or delete".
      '(access|review|view|see|inspect|examine|obtain|accessing|reviewing|viewing|verify) (and|or|,|and or|your|their|his|my|his or her|personal|personally|what|the information|the personal|the data|information we|any information|any personal|that information|such information|this information|certain|it|them|about you|all information|most|in) (personal|information|data|account|profile|)',
      'to (access|review|view|inspect|see)',
      '(review|inspect|view|examine) (the|any|all|such|information|data|records)',
      '(may|can|wish to|request to|right to|ability to|able to|you to|opportunity to|like to|want to|how to) (access|review|view|inspect|see|know|obtain)',
      '(right|rights|request|requests) (to|of|for) (access|know|inspect|inspection|confirm|confirmation|information|your information|copies)',
      '(access|disclosure|accounting) request',
      '(request|requesting|have|provide|gain|obtain|grant|granting|gives you|give you|provides you with|provide you with|reasonable|online|direct|seek|your|users|offer|parental) access (to|and|or|,)',
      'access to (your|their|his|personal information that|the personal information|the information|personal data|all)',
      'subject access',
      '(copy|copies|list|summary|description|accounting|record|disclosure) of (your|the|their|all|any|such|personal|that|what|information|this|disclosures|certain)',
      '(find out|know|ask|learn|confirm|told|inform you|ask us) (what|whether|which|if) (personal|information|we|data|categories|specific)',
      '(what|which|categories of|pieces of) (personal|) (information|data) (we|that we|is|has been|about you) (have|hold|collect|maintain|keep|has)',
    ],
    not: [
      // The account as the place where one changes something else.
      '(access|accessing) (my|your|their) (account|profile|preferences) (and|page|,|or|settings|by|to|online)',
      '(by|through) (accessing|viewing|reviewing) (my|your) (account|profile|preferences)',
      'accessing my (account|profile)',
      // Guarding the data, and using the site.
      '(unauthorized|unauthorised|limit|limited|restrict|restricted|restricting|internet|controlled|prevent|no|employee|third party|public|physical|wireless|fraudulent) access (to|and|or|,|)',
      '(access|use) (to|or|and) (our|use|using|the (site|service|website|content)|certain (areas|features)|this)',
      '(employees|persons|individuals|people|personnel|those|others|anyone|parties|providers|contractors|companies|staff|we|who|they) (who|have|has|with|may|will|can|need|to) (have|access|view|gain|gained|obtain|see) (access|)',
      'have access to',
      'access (our|the) (site|website|service|web site|sites)',
      // Reading the policy.
      '(review|see|check|read|view|access|reviewing) (this|our|these|it|any changes|their|those|such|its) (privacy|policy|statement|page|policies|terms|site|notice|changes|periodically|frequently|often|regularly|cookie|from|carefully)',
      '(review|view|see) the (privacy|policy|policies|terms|site|section|page|most|changes|practices|privacy policy|full|ads|website)',
      '(to|may|can) (access|view|see|review) (the|our|this|these|a|certain|any) (site|website|service|content|page|ads|area|policy|privacy|web|advertisement|terms|websites|online|features)',
    ],
    matches: [
      'You may review and update your data.',
      'the right to access',
      'request a copy of your data',
      'Right to know',
    ],
    rejects: ['unauthorized access', 'review this privacy policy'],
  },
  {
    id: 'edit',
    phrases: [
      '(update|correct|change|edit|modify|amend|rectify|revise|updating|correcting|changing|editing|modifying|amending|alter|supplement|rectifying|revising) (and|or|,|and or|your|their|his|my|his or her|her|personal|personally|inaccurate|incorrect|inaccuracies|errors|factual|outdated|incomplete|information|certain|them|that information|such information|this information|the information|it|that|any information|any of your|any of the|any personal|any inaccuracies|any errors|any inaccurate|all|account|data|registration|profile|contact|this|such|most|some|about) (personal|information|data|account|profile|)',
      '(to|may|can|and|or|,) (update|correct|edit|amend|rectify|modify|change)',
      'be (updated|corrected|edited|amended|modified|changed|rectified)',
      '(make|making|request|requesting|requested) (changes|corrections|a correction|updates|modifications|amendments|any changes|any corrections|correction) (to|in|of|or|and|,|by|)',
      '(information|data|records|it|account|profile) (updated|corrected|changed|amended|modified|rectified|edited)',
      '(correction|rectification|amendment) (of|and|or|to|request|,|)',
      'right (to|of) (correct|rectify|update|amend|rectification|correction|change|modify)',
      '(keep|ensure|make sure|keeping|ensuring) (your|that your|the|that the) (personal|account|profile|contact|) (information|data)',
      '(manage|managing) (your|my|the|his or her|their) (account|profile|information|personal|registration|subscription|data)',
      '(account|profile|such|information) editing',
      '(inaccurate|incorrect|inaccuracy|inaccuracies|out of date|outdated|not accurate|inaccuracies in)',
      '(edit|update|change|correct) (button|link|page|form)',
      'delete or update',
    ],
    not: [
      // The site changing its policy, its services or its owner; the person changing a browser.
      '(change|update|modify|amend|revise|changing|updating|alter) (or (update|amend|modify|discontinue) |and (update|amend|modify) |)(this|our|the|these|any|it) (privacy|policy|statement|terms|site|notice|practices|provision|portion|from time|at any|service|website|way|part)',
      '(change|update|changes) (in|of|to (this|our|the (policy|privacy|terms|statement|way)))',
      '(may|will|to|can) (update|change|modify|amend|revise) (this|our|the|these|its|any) (privacy|policy|statement|terms|notice|practices|policies|services|site|online|agreement)',
      '(right to) (change|update|amend|modify|revise|alter) (this|our|the|these|any|or|its|and)',
      '(we|policy|statement|notice) (may|will|might|can) (be |)(change|update|modify|amend|revise|changed|updated|modified|amended|revised)',
      '(to |may |can |)(change|modify|changing|update|adjust|modifying|edit) (your|the|their) (browser|cookie|device|web browser|internet|mind|computer|mobile)',
      '(make|making) (any |)changes (to|in) (this|our|the (policy|privacy|way|terms)|these)',
      'correct functioning',
    ],
    matches: [
      'correct your personal information',
      'update or delete your account',
      'the right to rectification',
      'Correct inaccurate data',
      'such editing may be done',
      'You may review and change your PIN.',
    ],
    rejects: ['We may update this privacy policy.', 'a change in control', 'to change your browser'],
  },
  {
    id: 'delete',
    phrases: [
      '(delete|remove|erase|deleting|removing|erasing|purge|destroy|expunge|clear|suppress) (and|or|,|and or|your|their|his|my|his or her|her|the|that|such|personal|personally|information|any|any information|all|any personal|some|this|it|them|content|data|account|certain|these|inaccurate|in) (personal|information|data|account|profile|content|)',
      '(be|have|it|information|account|data|content|them|profile|records|is) (deleted|removed|erased|destroyed|purged)',
      '(request|requesting|right|ask|require|asking) (the |)(deletion|removal|erasure|delete|to delete|of deletion|to erasure|of erasure|to deletion|to erase)',
      '(deletion|erasure|removal) (of|request|and|or|,|right|)',
      '(to|can|may|or|and|,) (delete|erase|remove)',
      'right (to|of) (delete|erasure|deletion|erase|be forgotten)',
      '(close|cancel|terminate|closing|cancelling|terminating|canceling|closure of|cancellation of|delete) (your|their|an|the|his|my|a|or delete your|or close your) (account|membership|registration|subscription|profile|user|service)',
      'account (deletion|cancellation|closure|removal|termination)',
      'be forgotten',
    ],
    not: [
      // Cookies, mailing lists and fields, not the data.
      '(delete|remove|block|removing|deleting|erase|clear) (the|all|any|your|these|this|or (block|reject|disable|control)|and (block|reject|disable|control)|browser|existing|such|our|and|or|) (cookie|cookies|flash|web beacons|beacons|lso|local shared)',
      '(to|can|may|or|and|,) (delete|remove|erase) (cookie|cookies|the cookie|them from your (computer|browser))',
      '(be |)(removed|deleted|remove|removal) from (our|the|any|all|future|this|these) (mailing|email|e mail|list|newsletter|marketing|promotional|subscriber)',
      '(remove|delete) (your|you|yourself|their) (name|email|e mail|address|email address|e mail address|) from (our|the|all|any|this|future|these|a|promotional|marketing|mailing) (mailing|email|e mail|list|newsletter|promotional|marketing|future|lists|)',
      // Reading a child's data away is the site's own act.
      '(we|and|or) (remove|delete|strip) (any|all|the) (identif|personally|name)',
      '(uninstall|remove|delete) (the|our|this|an) (app|application|software)',
    ],
    matches: [
      'delete your account',
      'the right to erasure',
      'ask us to remove your information',
      'Request deletion',
      'have your information deleted',
    ],
    rejects: ['delete cookies', 'to be removed from our mailing list'],
  },
  {
    id: 'export',
    phrases: [
      '(data|right to|right of|and) portability',
      'portability',
      '(export|download|port|exporting|downloading) (your|a copy of your|all your|their|my|all of your) (data|information|personal|content|archive|account)',
      'portable (format|copy|and)',
      'machine readable',
      '(transfer|transmit|move) (your|it|that|this|such|the) (data|personal data|personal information|information|) to another',
      'commonly used (format|and|electronic)',
      'take information (out|associated)',
    ],
    not: ['download our'],
    matches: ['the right to data portability', 'download your data', 'in a machine-readable format'],
    rejects: ['download our app'],
  },
  {
    id: 'deactivate',
    phrases: [
      '(deactivate|deactivating|suspend|disable|inactivate|disabling|suspending) (your|their|an|the|his|my|his or her|or delete your|or close your) (account|profile|membership|registration|user)',
      '(account|be|profile|otherwise|is|and|or|,) (deactivated|inactivated)',
      '(deactivate|deactivating|deactivation) (of|or|and|your|,)',
      'account deactivation',
      'deactivation',
    ],
    not: ['deactivate (the|this|our|your|all|) (cookie|feature|tool|cookies|location)'],
    matches: ['deactivate your account', 'or otherwise deactivated'],
    rejects: ['deactivate cookies'],
  },
];
