/** The fewest characters a new password may have; length does more for safety than rules about symbols. */
export const SHORTEST_PASSWORD = 12;
/** The most characters; beyond this hashing would only cost time. */
export const LONGEST_PASSWORD = 200;
