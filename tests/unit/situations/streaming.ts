import type { SituationExamples } from './examples';

export const STREAMING_EXAMPLES: SituationExamples = {
  buffering: {
    tells: [
      ['netflix keeps buffering on my Roku', 'the stream keeps stopping and starting on your Roku'],
      [
        'your streaming is stop and start every couple mins',
        'the stream keeps stopping and starting',
      ],
      ['hulu keeps pausing every few seconds', 'the stream keeps stopping and starting'],
    ],
    not: ['website just buffers when I order boots', 'I paused the show'],
  },
  subtitles: {
    tells: [
      ['subtitles out of sync on your app', "the subtitles aren't right"],
      [
        "can't turn off the captions on my tv, captions keep coming back",
        "the subtitles aren't right",
      ],
      ['no subtitles on the new season', "the subtitles aren't right"],
    ],
    not: ['the film had lovely subtitles', 'subscription without problems'],
  },
  'audio-track': {
    tells: [
      ['the audio is out of sync on season 3 of the office', "the sound isn't right"],
      ['no sound on the livestream', "the sound isn't right"],
      ['wrong language on this episode, wrong audio', "the sound isn't right"],
    ],
    not: ['no sound from my laptop', 'the audio guide in the museum was great'],
  },
  'downloads-offline': {
    tells: [
      ['my downloaded songs wont play offline anymore', "your downloads aren't playing offline"],
      ["can't download episodes to watch on the plane", "your downloads aren't playing offline"],
      [
        "offline songs are greyed out on spotify, downloads won't play",
        "your downloads aren't playing offline",
      ],
    ],
    not: ['downloaded the album, love it', 'my download speed is slow'],
  },
  casting: {
    tells: [
      ["can't cast to chromecast from android", "casting to the TV isn't working"],
      ["chromecast won't connect anymore", "casting to the TV isn't working"],
      ['airplay keeps dropping to my apple tv', "casting to the TV isn't working"],
    ],
    not: ["the cast of this show can't act", 'my vote was cast'],
  },
  'picture-quality': {
    tells: [
      [
        '@netflix why cant i watch in HD any more, picture is all blurry',
        "the picture isn't sharp",
      ],
      ['the picture on this stream is so blurry tonight', "the picture isn't sharp"],
      ['video keeps dropping, quality drops to 144p when i watch', "the picture isn't sharp"],
    ],
    not: ['your picture quality print was blurry', 'great quality film'],
  },
  'wont-play': {
    tells: [
      [
        "can't watch the show on my iPad, keep getting network issues",
        "your stream won't play on your iPad",
      ],
      ["songs won't play on spotify", "the songs won't play"],
      ["episode 4 won't load on hulu", "the episode won't play"],
    ],
    not: ["can't watch this team play anymore", 'playing this album all day'],
  },
  'playlist-gone': {
    tells: [
      ['my whole library has disappeared, 4 years of music gone', 'your library went missing'],
      ['where is my playlist?? it was there last night', 'your playlist went missing'],
      ['all my saved songs are gone', 'your saved songs went missing'],
    ],
    not: ['I deleted my playlist by mistake, i deleted it', 'love my playlist'],
  },
  'bought-not-there': {
    tells: [
      ['@kindle book i bought isnt showing on my paperwhite', "the book you paid for isn't there"],
      ['the movie i rented isnt showing in my library', "the movie you paid for isn't there"],
      ['an album I paid for has disappeared', "the album you paid for isn't there"],
    ],
    not: ["the book I bought hasn't arrived by post", 'the film I paid for was brilliant'],
  },
  'title-missing': {
    tells: [
      [
        'where is episode 5 of handmaids tale? it was there yesterday',
        "episode 5 isn't there to play",
      ],
      ['why did you remove the last season', "what you're looking for isn't there to play"],
      ['the movie is not available anymore', "what you're looking for isn't there to play"],
    ],
    not: ['when will my new shoes be available', 'next season tickets are too dear'],
  },
  'too-many-streams': {
    tells: [
      [
        "says too many devices are streaming but it's only me",
        "you're being told that too many devices are in use",
      ],
      [
        'your app says too many screens when i watch',
        "you're being told that too many devices are in use",
      ],
      [
        'maximum number of devices reached, it says, but I only watch on one',
        "you're being told that too many devices are in use",
      ],
    ],
    not: ['too many people on this bus', 'my music is on two devices, lovely'],
  },
};
