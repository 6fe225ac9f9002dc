// Drawn for each request, as every page behind a sign-in is; drawn once and kept, it would measure a file server.
export const dynamic = 'force-dynamic';

export default function Page() {
  return <h1>Nothing</h1>;
}
