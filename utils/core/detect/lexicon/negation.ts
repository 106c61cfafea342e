/** What did not happen, does not work, is not there. */
export const NEGATION = {
  neg: `not, no, never, cannot, cant, wont, dont, doesnt, didnt, isnt, wasnt, hasnt, havent, couldnt, wouldnt,
    aint, arent, werent, without, nothing, nobody, unable, none, nowhere, no one, neither, hardly, barely`,
  negpast: `didnt, hasnt, havent, wasnt, werent, hadnt, never got|came|arrived|received|showed|turned|answered|replied|heard|called,
    did|has|have|was not, still no|not|waiting|havent|hasnt,
    no response|reply|answer|help|one|email|call|show|sign|update|word|luck|joy|record|solution|resolution|communication|explanation`,
  cant: `cant, cannot, wont, doesnt, dont, isnt, unable, couldnt, can not, does not,
    not working|loading|able|showing|letting|connecting|responding|opening|received|available|recognised|recognized,
    no longer, stop/ped working|loading|responding, stopped, refuses to, keeps saying|telling|asking|crashing|freezing|failing,
    wont let me|us, not let/ting me, fails to`,
} as const;
