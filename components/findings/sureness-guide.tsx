/** How far a figure can be trusted, and how it stands to what is expected, in plain words. */
export function SurenessGuide() {
  return (
    <>
      <section>
        <h2 className="govuk-heading-m">How sure we are</h2>
        <p className="govuk-body">
          The page of each key area also counts in other ways. “Met or partly met” lets a part of the evidence
          be enough. “Answered” says how many of the audits it applies to were answered. “Left blank” and “not
          returned” give the lowest and the highest share that those missing could have made of it.
        </p>
        <p className="govuk-body">
          Where the sample was one simple random draw from a known list, the page also says in how many of all
          the cases the evidence would probably have been found: the exact range for a draw without putting
          back (hypergeometric), and, where it applies to every case, the same as a share. That takes for
          granted that cases not returned or left blank are like those that were answered, so the figure
          itself keeps its wider range.
        </p>
        <p className="govuk-body">
          Where some groups were drawn in more than their part of the list by design, the counted share leans
          towards them. The share “weighted by group” gives each group its part of the list, and is the one to
          quote for the whole service.
        </p>
      </section>
      <section>
        <h2 className="govuk-heading-m">What is expected</h2>
        <p className="govuk-body">
          A council may agree what share it expects of a key area. It stands as a dotted line. “Reached” and
          “Below” are said only where the whole likely range is on one side of it; otherwise it is “Not
          clear”, because the audits cannot tell. Where nothing was agreed, nothing is coloured.
        </p>
      </section>
    </>
  );
}
