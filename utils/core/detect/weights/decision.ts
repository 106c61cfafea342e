// Written by `npm run train`: do not edit.
import type { Decision } from '../weights-format';

export const DECISION: Decision = {"directed":{"complaint":0.48,"unsure":0.22},"untagged":{"complaint":0.85,"unsure":0.68},"directedPlatt":{"slope":0.884456,"offset":0.234038},"untaggedPlatt":{"slope":0.974436,"offset":-0.58789}};
