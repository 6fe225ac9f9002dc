/** The parts of jstat we use; the package ships no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly normal: {
      /** The value below which the share `p` of a normal distribution lies. */
      inv(p: number, mean: number, standardDeviation: number): number;
    };
    readonly beta: {
      /** The value below which the share `p` of a beta distribution lies. */
      inv(p: number, alpha: number, beta: number): number;
    };
  };
  export default jStat;
}
