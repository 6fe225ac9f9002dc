/** What parts of a page tell each other of the session, without knowing each other. */
const ASKED = 'sightline:sign-in-asked';
const DONE = 'sightline:signed-in';

function listen(name: string, listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}

/** Asks for the dialog in which somebody signs in again. */
export const askToSignIn = (): boolean => window.dispatchEvent(new Event(ASKED));

/** Hears of that wish; gives how to stop. */
export const onSignInAsked = (listener: () => void) => listen(ASKED, listener);

/** Tells that the person of this page is signed in again, so that what waited can go out. */
export const tellSignedIn = (): boolean => window.dispatchEvent(new Event(DONE));

/** Hears that the person is signed in again; gives how to stop. */
export const onSignedIn = (listener: () => void) => listen(DONE, listener);
