import type { SituationExamples } from './examples';

export const SOFTWARE_EXAMPLES: SituationExamples = {
  'driver-wanted': {
    tells: [
      [
        'i cant find a driver for video card (nvidia geforce 8500 gt) for mac',
        "the right driver for your Mac isn't easy to find",
      ],
      ['where can i get the printer driver for windows 10', "the right driver isn't easy to find"],
      [
        'trying to download the latest graphics drivers, no luck',
        "the right driver isn't easy to find",
      ],
    ],
    not: ["can't find my uber driver", "the bus driver can't find the stop"],
  },
  drivers: {
    tells: [
      ['message saying driver stopped responding', 'the driver is giving you trouble'],
      [
        "Why won't the printer drivers install on my Win10 PC?",
        'the printer drivers are giving you trouble',
      ],
      ['nvidia driver keeps crashing', 'the driver is giving you trouble'],
    ],
    not: ['the uber driver stopped responding', 'bus driver error at the stop'],
  },
  licence: {
    tells: [
      ['activation code not working for office', "your activation code isn't being accepted"],
      ['says my product key is invalid', "your product key isn't being accepted"],
      ['error when i try activating windows', "the activation isn't going through"],
    ],
    not: ['my driving licence expired', "the gift card isn't activated"],
  },
  'plan-not-recognised': {
    tells: [
      [
        'my subscription says expired but I paid yesterday',
        "your subscription isn't being recognised",
      ],
      ['i paid for premium and it still says free', "your subscription isn't being recognised"],
      ["it says i don't have a subscription", "your subscription isn't being recognised"],
    ],
    not: ['cancelled my subscription', 'I have a premium bond'],
  },
  'program-install': {
    tells: [
      ["can't install office on my laptop", "the program won't install on your laptop"],
      ["photoshop won't install on windows 10", "Photoshop won't install on Windows 10"],
      [
        'the installation of the software keeps failing with error 1603',
        'the installation keeps failing with error 1603',
      ],
    ],
    not: ["the engineer can't install broadband", 'installed the program, works well'],
  },
  'program-broken': {
    tells: [
      ['photoshop cc 2018 crashes when i open raw files', "Photoshop isn't running as it should"],
      ['excel keeps freezing on my mac', "Excel isn't running as it should"],
      ['lightroom is so slow', "Lightroom isn't running as it should"],
    ],
    not: ['the post office is broken', 'loyalty program is great'],
  },
  sync: {
    tells: [
      ["my Charge 2 isn't syncing from 20 Nov", "your Charge 2 isn't syncing"],
      ['my files arent syncing between my mac and pc', "your files aren't syncing"],
      ["contacts won't sync to outlook", "the contacts aren't syncing"],
    ],
    not: ['audio not in sync on this film', 'traffic lights out of sync'],
  },
  'mail-trouble': {
    tells: [
      ["outlook won't send emails, stuck in outbox all morning", "Outlook isn't working properly"],
      ["my yahoo mail isn't loading", "Yahoo Mail isn't working properly"],
      ["gmail isn't loading on my laptop", "Gmail isn't working properly on your laptop"],
    ],
    not: ["haven't had a reply to my email", "didn't get the confirmation email for my order"],
  },
  'file-lost': {
    tells: [
      ['all my photos have disappeared from the cloud folder', 'your photos went missing'],
      ['lost all my notes after the update', 'your notes went missing after the update'],
      [
        'word deleted my essay, where is my document, my documents are gone',
        'your document went missing',
      ],
    ],
    not: ['I lost my job', 'my parcel and photos went missing in the post office'],
  },
  'export-or-print': {
    tells: [
      ["i can't export my project to pdf", "your project won't export"],
      ["the pdf won't open on my mac", "the pdf won't open"],
      ["won't let me save my document", "your document won't save"],
    ],
    not: ["can't open my bank account", 'saved my file, thanks'],
  },
};
