using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Verification.Concepts;

/// <summary>Trained officers who are not replaced become fewer exponentially.</summary>
internal static class Training
{
    private const int People = 20_000;
    private const double TurnoverPerYear = 0.25, Trained = 0.8;

    private static readonly TrainedOfficers Officers = new(200, 120, SessionDay: 100, double.PositiveInfinity, HalfLifeDays: 365, Effect: 1);

    private static readonly Lazy<Record> Run = new(() =>
    {
        Scenario still = Given.Stillness;
        Scenario scenario = still with
        {
            Arrest = still.Arrest with { Rate = still.Arrest.Rate with { Possession = still.Arrest.Rate.Possession.Of(0.5) } },
            Jail = Given.NoStay,
            Programme = still.Programme with { OfficerTurnover = still.Programme.OfficerTurnover.Of(TurnoverPerYear, "per-year"), Acceptance = still.Programme.Acceptance.Of(0) },
            Policy = [Given.Programme(cap: 10, Trained) with { Mandate = Given.Amount(1, "share") }],
        };
        return Given.Records(scenario, People, 1)[0];
    });

    public static IEnumerable<Check> Checks =>
    [
        Exact("officers after 500 days", "120 exp(-0.001 × 500)", 120 * Math.Exp(-0.5), () => Officers.NumberOn(600, 0.001)),
        Exact("share of 200 officers after 500 days", "0.6 exp(-0.001 × 500)", 0.6 * Math.Exp(-0.5), () => Officers.CoverageOn(600, 0.001)),
        Exact("effect after two half-lives", "½ × ½", 0.25, () => Officers.EffectOn(100 + 730)),
        Exact("effect of 3 after two half-lives", "3 × ½ × ½", 0.75, () => (Officers with { Effect = 3 }).EffectOn(100 + 730)),
        Exact("officers × effect of 3, average of the third half-life without turnover", "120 × 3 × ¼ × (1 - ½) / ln 2", 120 * 3 * 0.125 / Math.Log(2), () => (Officers with { Effect = 3 }).AverageEffort(100 + 730, 100 + 1095, 0)),
        Exact("officers 100 days after a refresher", "120 exp(-0.001 × 100)", 120 * Math.Exp(-0.1), () => (Officers with { RefresherDays = 250 }).NumberOn(700, 0.001)),
        Offers("the first year", 0, 1),
        Offers("the third year", 2, 3),
        Offers("the tenth year", 9, 10),
    ];

    private static Check Exact(string name, string theory, double expected, Func<double> found) =>
        new(nameof(Training), $"training without replacement: {name}", theory, () => Finding.Exact(expected, found(), 1e-9));

    private static Check Offers(string when, int from, int to) =>
        new(nameof(Training), $"training without replacement: offers of {when}, share of eligible arrests", "share trained × average of exp(-turnover × time)", () =>
        {
            double coverage = Trained * (Math.Exp(-TurnoverPerYear * from) - Math.Exp(-TurnoverPerYear * to)) / (TurnoverPerYear * (to - from));
            return Finding.Share(coverage, Of("arrest-referrals", from, to), Of("eligible-arrests", from, to));
        });

    private static double Of(string measure, int from, int to) => Run.Value.ByMonth(measure).Take((12 * from)..(12 * to)).Sum();
}
