// Written by `npm run train`: do not edit.
import type { Decision } from '../weights-format';

export const DECISION: Decision = {"directed":{"complaint":0.49,"unsure":0.22},"untagged":{"complaint":0.81,"unsure":0.63},"directedPlatt":{"slope":0.883714,"offset":0.238095},"untaggedPlatt":{"slope":0.701635,"offset":-0.691053}};
