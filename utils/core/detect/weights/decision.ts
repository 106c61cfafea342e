// Written by `npm run train`: do not edit.
import type { Decision } from '../weights-format';

export const DECISION: Decision = {"directed":{"complaint":0.59,"unsure":0.2},"untagged":{"complaint":0.69,"unsure":0.5},"directedPlatt":{"slope":0.877414,"offset":0.358103},"untaggedPlatt":{"slope":1.06915,"offset":-0.308047}};
