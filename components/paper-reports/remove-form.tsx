import { Button } from '#components/ui/button.tsx';
import { Details } from '#components/ui/details.tsx';

/** Takes an old report away: folded away until it is asked for. */
export function RemovePaperReport({ action }: { action: () => Promise<void> }) {
  return (
    <Details summary="Remove this report">
      <p>No cycle can be compared with it any more. The trail keeps that it was here.</p>
      <form action={action}>
        <Button variant="warning">Remove this report</Button>
      </form>
    </Details>
  );
}
