import { Button } from '#components/ui/button.tsx';
import { Radios } from '#components/ui/radios.tsx';
import { paths } from '#lib/paths.ts';

type ToolChoiceProps = { tools: readonly { slug: string; title: string }[] };

/** Which tool an old report's figures stand for; asked first, because the key areas come from it. */
export function ToolChoice({ tools }: ToolChoiceProps) {
  return (
    <form action={paths.newPaperReport()} method="get">
      <Radios
        name="tool"
        legend="Which tool measures what the report measured?"
        legendSize="m"
        hint="Its key areas are what you enter the percentages for."
        options={tools.map(({ slug, title }) => ({ value: slug, text: title }))}
        defaultValue={tools[0]?.slug}
      />
      <Button>Continue</Button>
    </form>
  );
}
