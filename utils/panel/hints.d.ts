declare module '*?hints' {
  const hints: import('@/utils/core/draft/situations/hints').Hints;
  export default hints;
}
