import { hash } from './hash';

/**
 * Words that mean alike where a sentence is told by its build: "our courier", "the depot" and
 * "their call centre" are one thing to a reply that sends somebody away.
 */
const CLASSES: Readonly<Record<string, string>> = {
  you: 'you u ya yourself yourselves',
  yours: 'your yours ur',
  they: 'he she they him them someone somebody colleague colleagues',
  people:
    'people customers customer passengers passenger guests guest everyone everybody anyone anybody patients patient folk folks users user others',
  nobody: 'nobody none no-one',
  team: 'team teams desk department departments depot warehouse billing office staff crew courier couriers carrier supplier manufacturer partner partners contractor branch store shop airport engineers dispatch finance reception seller landlord council bank restaurant hotel provider third-party franchise lab support workshop garage board kitchen operator',
  boss: 'manager director supervisor lead head chief executive superior',
  person:
    'driver agent engineer nurse doctor guard fitter chef cook clerk cleaner steward technician receptionist waiter pilot conductor employee',
  thing:
    'order parcel refund bag package delivery bill account booking ticket case claim complaint charge payment card phone app flight room meal product item box report money replacement luggage seat fault line subscription suitcase voucher letter form file prescription',
  sorry:
    'sorry apologies apologise apologize apology regret regrettable regrettably unfortunate pity shame saddens saddened sad',
  feel: 'upset offended offence offense annoyed disappointed disappointing dissatisfied unhappy hurt let-down frustrated displeased impression feeling feelings perception perceived view opinion taste expectations hopes idea',
  see: 'feel felt think thought find found see saw believe consider considered regard took take perceive interpret reckon',
  if: 'if should whether unless any anything anyone',
  must: 'should must ought need needs supposed expected meant have-to',
  can: 'can could may might',
  will: 'will shall gonna going',
  done: 'done sorted fixed sent passed raised logged escalated refunded checked asked told spoke spoken called rung rang emailed issued processed arranged booked cancelled removed updated amended moved reversed credited replaced shipped dispatched reviewed investigated tested reopened tagged chased reset flagged forwarded waived lifted approved transferred contacted informed opened',
  careless: 'forgot forgotten missed ignored neglected misread failed dropped overlooked',
  user: 'typed entered clicked pressed ticked signed agreed chose picked selected opened washed ordered accepted filled authorised authorized',
  read: 'read check measure look listen follow notice remember keep',
  rules:
    'terms conditions label instructions manual sign chart notice policy policies guide faq page box guidelines leaflet',
  never: 'never ever always',
  all: 'every all whole full fully completely totally absolutely entirely perfectly definitely certainly surely undoubtedly simply',
  sure: 'sure certain doubt guarantee guaranteed promise promised word question positive confident assure swear bet vow',
  again: 'again forever anymore future',
  bad: 'wrong broken fail break problem problems issue issues trouble late lost delay fault error mistake hiccup glitch',
  soon: 'soon shortly eventually promptly presently quickly while bit moment minute speedily',
  wait: 'wait waiting hang bear hold patience patient allow stay',
  hear: 'reply respond answer write message contact update call ring phone get-back hear touch news',
  deal: 'handle handles handled deal deals dealt responsible responsibility charge remit run runs owned control hands',
  ask: 'ask speak talk contact try chase ring complain raise take',
  law: 'lawyer lawyers solicitor solicitors legal court sue sued defamation defamatory libel libellous slander prosecute prosecution police action liable proceedings bailiffs collection damages attorney',
  delete: 'delete remove withdraw retract takedown',
  body: 'rash burn fever headache dizzy swelling pain wound cut symptoms symptom stomach throat skin blister nausea cough',
  remedy:
    'tablet tablets dose doses pill pills medicine ice cream water rest fluids ibuprofen paracetamol antihistamine ointment painkillers plaster honey',
  fine: 'fine harmless normal safe usual nothing mild serious minor settle heal',
  gift: 'free gift voucher discount credit off code points complimentary compensation goodwill refund half-price',
  value:
    'feedback comments satisfaction loyalty opinion customers experience service standards excellence priority understanding patience inconvenience',
  thank: 'thank thanks appreciate appreciated grateful',
  strive: 'strive aim endeavour endeavor pride committed dedicated always love',
  light: 'only just little hardly merely simple simply obvious obviously clearly basic common',
  day: 'today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday noon morning afternoon evening hour hours week',
  not: "not no n't without",
};

export const CLASS_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, hash(`<${name}>`)] as const),
  ),
);
