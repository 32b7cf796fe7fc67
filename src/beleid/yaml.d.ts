/** A policy file: its parsed content, unchecked. */
declare module '*.yaml' {
  const inhoud: unknown;
  export default inhoud;
}
