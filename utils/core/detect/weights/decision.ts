// Written by `npm run train`: do not edit.
import type { Decision } from '../weights-format';

export const DECISION: Decision = {"directed":{"complaint":0.48,"unsure":0.22},"untagged":{"complaint":0.85,"unsure":0.63},"directedPlatt":{"slope":0.883439,"offset":0.23323},"untaggedPlatt":{"slope":0.703359,"offset":-0.69601}};
