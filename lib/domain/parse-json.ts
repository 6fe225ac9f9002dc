/** Text as JSON, or undefined where it is none: for a schema to refuse. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    // Anyone can send text that is not JSON; everything else is a fault of ours.
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}
