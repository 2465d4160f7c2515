using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Engine.World;

/// <summary>A scenario's costs and qualities of life as a valuation of what is counted.</summary>
internal static class Values
{
    /// <summary>The valuation of a scenario.</summary>
    /// <param name="scenario">Its costs and qualities of life.</param>
    /// <param name="months">The months that are counted.</param>
    /// <param name="policy">When the programme is open, and whom it trains.</param>
    /// <param name="stayDays">Mean stay in jail after an arrest of somebody outside the model.</param>
    public static Valuation Of(Scenario scenario, MonthGrid months, PolicyInForce[] policy, double stayDays)
    {
        CostsSection costs = scenario.Costs;
        double perYear = costs.Discount.Value;
        double[] factors = [.. Enumerable.Range(0, months.Count).Select(month => Math.Pow(1 + perYear, -(months.EndOf(month) - (months.DaysIn(month) / 2)) / KnownUnits.DaysPerYear))];
        var valuation = new Valuation(months.Count) { DiscountFactors = factors };

        Event(Value.CostPolice, costs.Arrest, Flow.Arrests);
        Event(Value.CostCourt, costs.Case, Flow.CasesFiled);
        AddSubstitutes();
        Day(Value.CostCustody, costs.Jail, Stock.JailCensus);
        Day(Value.CostCustody, costs.Prison, Stock.PrisonCensus);
        Day(Value.CostCourt, costs.Probation, Stock.OnProbation);
        Event(Value.CostHealthCare, costs.Ambulance, Flow.Overdoses);
        Event(Value.CostHealthCare, costs.Hospital, Flow.Overdoses);
        Day(Value.CostHealthCare, costs.CareInUse, Stock.ActiveUse);
        Day(Value.CostHealthCare, costs.CareOutsideUse, Stock.InTreatment);
        Day(Value.CostHealthCare, costs.CareOutsideUse, Stock.InRemission);
        Day(Value.CostProgramme, costs.Participant, Stock.Enrolled);
        Day(Value.CostHousing, costs.HousingUnit, Stock.InHousingUnits);

        foreach (var (modality, cost) in costs.Treatment)
            Day(Value.CostTreatment, cost, City.CensusOf(modality));
        valuation.OnEvent(Value.OfficerHours, Flow.Bookings, scenario.OfficerHours.Booking.Value);
        valuation.OnEvent(Value.OfficerHours, Flow.Diversions, scenario.OfficerHours.Diversion.Value);
        valuation.OnEvent(Value.OfficerHours, Flow.SocialContactReferrals, scenario.OfficerHours.SocialContact.Value);
        AddCalendar(valuation, scenario, months, policy);
        AddHealth(valuation, scenario.Health);
        return valuation;

        // Nobody in the model lives through such an arrest: it is worth an arrest, a case and a stay.
        void AddSubstitutes()
        {
            Event(Value.CostPolice, costs.Arrest, Flow.SubstituteArrests);
            Event(Value.CostCourt, costs.Case, Flow.SubstituteArrests);
            Each(Value.CostCustody, costs.Jail.Payer, Flow.SubstituteArrests, costs.Jail.Cost.UsdPerDay() * stayDays);
            valuation.OnEvent(Value.OfficerHours, Flow.SubstituteArrests, scenario.OfficerHours.Booking.Value);
        }

        void Event(Value kind, CostSection cost, Flow flow) => Each(kind, cost.Payer, flow, cost.Cost.Value);

        void Each(Value kind, Payer payer, Flow flow, double usd)
        {
            foreach (Value value in new[] { kind, Value.CostTotal, PaidBy(payer) })
                valuation.OnEvent(value, flow, usd);
        }

        void Day(Value kind, CostSection cost, Stock stock)
        {
            foreach (Value value in new[] { kind, Value.CostTotal, PaidBy(cost.Payer) })
                valuation.OnDay(value, stock, cost.Cost.UsdPerDay());
        }
    }

    // What an open programme costs whether anybody comes or not: its fixed cost, and training sessions. A closed one costs nothing.
    private static void AddCalendar(Valuation valuation, Scenario scenario, MonthGrid months, PolicyInForce[] policy)
    {
        CostsSection costs = scenario.Costs;
        foreach (var (n, rules) in policy.Index().Where(rules => rules.Item.IsOpen))
            for (int month = 0; month < months.Count; month++)
            {
                double from = Math.Max(rules.FromDay, months.EndOf(month) - months.DaysIn(month));
                double to = Math.Min(months.EndOf(month), n + 1 < policy.Length ? policy[n + 1].FromDay : double.PositiveInfinity);
                if (to <= from)
                    continue;
                Add(Value.CostProgramme, costs.Programme, month, (to - from) * costs.Programme.Cost.UsdPerDay());
                double trained = rules.Trained.Sum(officers => officers.Number * officers.SessionsBetween(from, to));
                Add(Value.CostPolice, costs.Training, month, costs.Training.Cost.Value * trained);
                valuation.OnCalendar(Value.OfficerHours, month, scenario.OfficerHours.Training.Value * trained);
            }

        void Add(Value kind, CostSection cost, int month, double amount)
        {
            foreach (Value value in new[] { kind, Value.CostTotal, PaidBy(cost.Payer) })
                valuation.OnCalendar(value, month, amount);
        }
    }

    private static void AddHealth(Valuation valuation, HealthSection health)
    {
        const double year = 1 / KnownUnits.DaysPerYear;
        var quality = health.QualityOfLife.Values;
        valuation.OnDay(Value.LifeYears, Stock.Population, year);

        // Everybody as a seller first; then the difference of each state, and the losses.
        valuation.OnDay(Value.Qalys, Stock.Population, quality["not-dependent"] * year);
        valuation.OnDay(Value.Qalys, Stock.ActiveUse, (quality["active-use"] - quality["not-dependent"]) * year);
        valuation.OnDay(Value.Qalys, Stock.InTreatment, (quality["treatment"] - quality["not-dependent"]) * year);
        valuation.OnDay(Value.Qalys, Stock.InRemission, (quality["remission"] - quality["not-dependent"]) * year);
        valuation.OnDay(Value.Qalys, Stock.Injecting, -health.InjectingLoss.Value * year);
        valuation.OnDay(Value.Qalys, Stock.JailCensus, -health.CustodyLoss.Value * year);
        valuation.OnDay(Value.Qalys, Stock.PrisonCensus, -health.CustodyLoss.Value * year);
    }

    private static Value PaidBy(Payer payer) => payer switch
    {
        Payer.City => Value.CostCity,
        Payer.State => Value.CostState,
        Payer.Medicaid => Value.CostMedicaid,
        Payer.Funder => Value.CostFunder,
        _ => throw new ArgumentOutOfRangeException(nameof(payer), payer, "Nobody pays."),
    };
}
