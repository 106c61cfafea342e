import type { SituationExamples } from './examples';

export const DEVICES_EXAMPLES: SituationExamples = {
  'wont-charge': {
    tells: [
      ['kindle wont charge and its only 8 months old', "your Kindle won't charge properly"],
      ['my iphone charger stopped working after a week', "your iPhone won't charge properly"],
      ['beats2 wireless no longer charging', "your beats2 won't charge properly"],
    ],
    not: ['you charged me twice', "my scooter doesn't charge"],
  },
  'wont-turn-on': {
    tells: [
      ['my macbook pro wont turn on, tried everything', "your MacBook Pro won't turn on"],
      ['my lenovo flex 4 does not turn on', "your Lenovo Flex 4 won't turn on"],
      ['my PS4 is completely dead', "your PS4 won't turn on"],
    ],
    not: ["won't start my car", "won't turn on the heating on the train"],
  },
  'shuts-off': {
    tells: [
      [
        'my powerbeats 3 has been powering off on its own',
        'your Powerbeats 3 keeps switching itself off',
      ],
      ['my phone keeps restarting', 'your phone keeps switching itself off'],
      ['laptop shuts down by itself at 30%', 'your laptop keeps switching itself off'],
    ],
    not: ['the wifi keeps shutting down', 'turned off my phone and slept'],
  },
  'battery-drains': {
    tells: [
      ['phone battery lasts 3 hours, useless', 'the battery runs down so fast'],
      [
        'my one plus 5t battery s getting drained fast',
        'the battery in your One Plus 5t runs down so fast',
      ],
      ['battery on my Galaxy S8 dies by noon', 'the battery in your Galaxy S8 runs down so fast'],
    ],
    not: ['my car battery died', 'great battery life on my phone'],
  },
  overheats: {
    tells: [
      ['laptop gets really hot when charging', 'your laptop keeps getting too hot'],
      ['my xbox overheats after ten minutes', 'your Xbox keeps getting too hot'],
      ['too much heating issue with Lenovo vibe', 'your device keeps getting too hot'],
    ],
    not: ['the bus is too hot', 'my washer gets hot'],
  },
  'blue-screen': {
    tells: [
      ['blue screen every time i boot my laptop', 'your laptop keeps stopping with a blue screen'],
      ['keep getting bsod since the update', 'your computer keeps stopping with a blue screen'],
      ['my pc has the blue screen of death', 'your PC keeps stopping with a blue screen'],
    ],
    not: ['lovely blue sky', 'screen printed in blue'],
  },
  'face-or-touch-id': {
    tells: [
      [
        'Face ID not working on my iphone x after 2 weeks',
        'your iPhone X no longer knows you by face or fingerprint',
      ],
      [
        'touch id stopped on my ipad, touch id not working at all',
        'your iPad no longer knows you by face or fingerprint',
      ],
      [
        "fingerprint sensor doesn't recognise me",
        'your phone no longer knows you by face or fingerprint',
      ],
    ],
    not: ['in your face, id say', 'showed my id at the door'],
  },
  'screen-broken': {
    tells: [
      [
        'my galaxy s8 screen went green out of nowhere',
        'the screen on your Galaxy S8 has gone wrong',
      ],
      ['Alta not displaying when tapping', 'the screen on your Alta has gone wrong'],
      ['laptop screen flickering all day', 'the screen has gone wrong'],
    ],
    not: ['black screen in the app', 'the windscreen cracked'],
  },
  camera: {
    tells: [
      ['my back camera of MotoG4plus is hazy', 'the camera on your MotoG4plus is letting you down'],
      ["camera won't focus on my iphone 7", 'the camera on your iPhone 7 is letting you down'],
      [
        'Camera on laptop not working since a software update',
        'the camera on your laptop is letting you down after the software update',
      ],
    ],
    not: ['speed camera broken on the A40', 'the camera crew was blurry eyed'],
  },
  'keys-or-pad': {
    tells: [
      [
        'keyboard keys e and r stopped working after 4 months',
        "the keyboard won't respond as it should",
      ],
      [
        'my fire stick remote stopped working',
        "the remote on your Fire Stick won't respond as it should",
      ],
      [
        "the home button won't click on my ipad",
        "the home button on your iPad won't respond as it should",
      ],
    ],
    not: ['hotel key card not working', 'lost my car keys'],
  },
  'device-freezes': {
    tells: [
      ['my phone freezes all day', 'your phone keeps playing up'],
      ['my oneplus 3T stuck everytime i unlocked my phone', 'your OnePlus 3T keeps playing up'],
      ['xbox one is so slow lately', 'your Xbox One keeps playing up'],
    ],
    not: ['your website is slow', 'my phone order is stuck in customs'],
  },
  microphone: {
    tells: [
      ['@Zoom_us no one can hear me in meetings', 'the microphone picks nothing up'],
      [
        'mic stopped working on my iPhone 7 since the update',
        'the microphone on your iPhone 7 picks nothing up after the update',
      ],
      [
        'microphone not picking anything up on my headset',
        'the microphone on your headset picks nothing up',
      ],
    ],
    not: ["I couldn't hear the mic at the gig", 'nobody answered'],
  },
  sound: {
    tells: [
      ['left earbud no sound, bought them in march', 'the sound has gone wrong'],
      ['speaker crackles on my new phone', 'the sound on your phone has gone wrong'],
      [
        'no sound on my laptop since the update',
        'the sound on your laptop has gone wrong after the update',
      ],
    ],
    not: ['sound advice, thanks', 'no sound from your customer service'],
  },
  pairing: {
    tells: [
      ['my headphones wont pair with my laptop anymore', "your headphones won't stay connected"],
      [
        'my controller keeps disconnecting from my xbox one every 5 mins',
        "your controller won't stay connected",
      ],
      ["bluetooth won't connect in my phone", "your phone won't stay connected"],
    ],
    not: ['nice wine pairing', 'flight connection missed, watch missing'],
  },
  'stick-drift': {
    tells: [
      ['joycon drift is back 2 months after you fixed it', 'the stick on your controller drifts'],
      ['my controller has started drifting', 'the stick on your controller drifts'],
      ['left stick drifts on my new controller', 'the stick on your controller drifts'],
    ],
    not: ['drifting off to sleep', 'the car drifts on ice'],
  },
};
