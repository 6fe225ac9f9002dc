/** What the measures of agreement mean, in plain words. */
export function AgreementGuide() {
  return (
    <section>
      <h2 className="govuk-heading-m" id="agreement">
        How far two auditors agree
      </h2>
      <p className="govuk-body">
        Where each of a pair judges alone first, the service compares the two sets of answers as they were
        before the pair talked. The plain share comes first: “85% (22 of 26)” means that 26 pairs both
        answered and 22 of them gave the same answer.
      </p>
      <p className="govuk-body">
        Some of that would happen by chance alone. Gwet’s AC1 and Cohen’s kappa take chance off: 1 is complete
        agreement, 0 is no better than chance, and below 0 is worse. They differ in how they reckon chance.
        Where nearly every answer is “yes”, kappa can fall to nothing although nearly all pairs agree; AC1
        stays sensible, so it stands first. For grades, weighted kappa counts a difference of one grade as
        less grave than a difference of three. Krippendorff’s alpha also works where some answers are missing
        and where more than two people judge.
      </p>
      <p className="govuk-body">
        By convention, up to 0.20 is called slight, to 0.40 fair, to 0.60 moderate, to 0.80 substantial and
        above that almost perfect. With fewer than 20 pairs only counts are shown: one pair would move a
        coefficient from one word to the next. Where everybody gave one and the same answer there is “no
        variation”, and nothing can be worked out.
      </p>
    </section>
  );
}
