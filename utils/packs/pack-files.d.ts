declare module '*.yaml?pack' {
  const pack: () => import('./bundled-pack').BundledPack;
  export default pack;
}

declare module '*.json?digest' {
  const digest: string;
  export default digest;
}
