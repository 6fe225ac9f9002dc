/** The header in which every reply to an open form names the build that gave it. */
export const BUILD_HEADER = 'x-sightline-build';
