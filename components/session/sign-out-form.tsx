/** Signing out changes something, so it is a form and not a link; it is drawn as a link in the header. */
export function SignOutForm({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action} className="app-header__sign-out">
      <button type="submit" className="app-link-button">
        Sign out
      </button>
    </form>
  );
}
