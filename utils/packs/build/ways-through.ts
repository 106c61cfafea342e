import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Letters are told apart up to here; all others are one. */
const LETTERS = 128;
const OTHER = LETTERS;
type Letters = ReadonlySet<number>;

/** Longest text that is linted. */
const LONGEST = 4000;

/** How one part of a pattern goes on from a place in a text. */
interface Ways {
  /** Upper bound of the number of ways that it can be gone through from one place. */
  paths: number;
  /** What it can begin with; of a part that may be empty, what comes after it too. */
  first: Letters;
}

/**
 * Upper bound of the ways in which a backtracking engine can go through a pattern from one place
 * of a text before it gives up. A bound that does not grow with the text (no `(a+)+`, no `.*x.*y`)
 * proves that time is at most that number times the text's length squared.
 *
 * A repetition has one way when what follows it cannot begin with what it repeats: it must then
 * run to its end. Otherwise it has as many as it may be long. Choices add up where one letter may
 * begin several of them.
 */
export function waysThrough({ source, flags }: RegExp): number {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  });
  return choice(alternatives, new Set(), flags.includes('i')).paths;
}

function choice(branches: readonly AST.Alternative[], follow: Letters, fold: boolean): Ways {
  const ways = branches.map(({ elements }) => ({
    words: spelled(elements, fold),
    ...sequence(elements, follow, fold),
  }));
  const first = new Set(ways.flatMap((one) => [...one.first]));
  let most = 1;
  for (const letter of first) {
    const open = ways.filter((one) => one.first.has(letter));
    const words = open.flatMap(({ words }) => words ?? []);
    const free = open.filter(({ words }) => words === null);
    // Words that begin alike part ways soon, unless one is the beginning of the other.
    const alike = Math.max(
      0,
      ...words.map((word) => words.filter((w) => word.startsWith(w)).length),
    );
    most = Math.max(most, alike + free.reduce((sum, { paths }) => sum + paths, 0));
  }
  return { paths: most, first };
}

function sequence(elements: readonly AST.Element[], follow: Letters, fold: boolean): Ways {
  let rest: Ways = { paths: 1, first: follow };
  for (const element of [...elements].reverse()) {
    const one = ways(element, rest.first, fold);
    rest = { paths: one.paths * rest.paths, first: one.first };
  }
  return rest;
}

function ways(element: AST.Element, follow: Letters, fold: boolean): Ways {
  switch (element.type) {
    case 'Assertion':
      return { paths: 1, first: follow };
    case 'Group':
    case 'CapturingGroup':
      return choice(element.alternatives, follow, fold);
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { paths: 1, first: lettersOf(element, fold) };
    case 'Quantifier':
      return repetition(element, follow, fold);
    default:
      throw new Error(`not read here: ${element.raw}`);
  }
}

function repetition({ element, min, max }: AST.Quantifier, follow: Letters, fold: boolean): Ways {
  const alone = ways(element, new Set(), fold);
  const body = max > 1 ? ways(element, new Set([...alone.first, ...follow]), fold) : alone;
  const times = Math.min(max, LONGEST);
  const inside = body.paths === 1 ? 1 : body.paths ** times;
  const mayStop = [...body.first].some((letter) => follow.has(letter));
  const stops = mayStop ? times - min + 1 : 1;
  const empty = min === 0 || isEmpty(element);
  return {
    paths: inside * stops,
    first: empty ? new Set([...body.first, ...follow]) : body.first,
  };
}

function isEmpty(element: AST.Element): boolean {
  if (element.type === 'Assertion') return true;
  if (element.type === 'Quantifier') return element.min === 0 || isEmpty(element.element);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
  return element.alternatives.some(({ elements }) => elements.every(isEmpty));
}

/** The words that a branch is, when it is letters and choices of letters only. */
function spelled(elements: readonly AST.Element[], fold: boolean): string[] | null {
  let words = [''];
  for (const element of elements) {
    const ends = endsOf(element, fold);
    if (!ends || ends.length * words.length > 60) return null;
    words = words.flatMap((start) => ends.map((end) => start + end));
  }
  return words;
}

function endsOf(element: AST.Element, fold: boolean): string[] | null {
  if (element.type === 'Assertion') return [''];
  if (element.type === 'Character') {
    const char = String.fromCodePoint(element.value);
    return [fold ? char.toLowerCase() : char];
  }
  if (element.type === 'Quantifier') {
    if (element.max !== 1) return null;
    const ends = endsOf(element.element, fold);
    return ends && [...ends, ...(element.min === 0 ? [''] : [])];
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return null;
  const branches = element.alternatives.map(({ elements }) => spelled(elements, fold));
  return branches.some((one) => one === null) ? null : branches.flatMap((one) => one ?? []);
}

function lettersOf(element: AST.Element, fold: boolean): Letters {
  const one = new RegExp(`^(?:${element.raw})$`, fold ? 'iu' : 'u');
  const plain = Array.from({ length: LETTERS }, (_, code) => code).filter((code) =>
    one.test(String.fromCodePoint(code)),
  );
  // What else a class may hold is not looked into: it may overlap with any other.
  const beyond = element.type !== 'Character' || element.value >= LETTERS;
  return new Set(beyond && !/^\\[wd]$/.test(element.raw) ? [...plain, OTHER] : plain);
}
