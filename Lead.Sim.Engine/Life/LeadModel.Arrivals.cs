using System.Runtime.CompilerServices;
using Lead.Sim.Engine.Outcomes;
using Lead.Sim.Engine.Population;
using Lead.Sim.Engine.Randomness;
using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;
using Lead.Sim.Engine.World;

namespace Lead.Sim.Engine.Life;

/// <content>
/// Who is there on the first day, and who comes later. Each person of the first day is the forerunner of a stream of newcomers of their own, so that
/// newcomers are the same people in every scenario, and one person more at the start changes nobody else.
/// </content>
internal partial struct LeadModel
{
    private const int GenerationBits = 24;

    /// <summary>The place on the first day, of the person or of the forerunner.</summary>
    internal static int PlaceOf(int id) => id & ((1 << GenerationBits) - 1);

    internal static bool IsNewcomer(int id) => id >> GenerationBits > 0;

    // Apart from the kernel's loop, which would become too large for the small methods that it calls at every meeting (0.98 of the time).
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryArrive(out int id, out Person person)
    {
        double perDay = _city.Rates.Arrivals;
        for (; _place < _people; (_place, _generation, _arrival) = (_place + 1, 0, 0))
        {
            if (_generation > 0)
                _arrival += perDay == 0 ? double.PositiveInfinity : _draws.Of(_place).Exponential(Decision.Arrival, (uint)_generation) / perDay;
            if ((float)_arrival >= _city.HorizonDays)
                continue;

            id = checked(_place + (_generation << GenerationBits));
            PersonDraws draws = _draws.Of(id);
            Create(out person, draws, isNewcomer: _generation > 0, (float)_arrival);
            if (_generation == 0)
                FindOnFirstDay(ref person, draws);
            else
                BeginUse(ref person, (float)_arrival, draws);
            Begin(ref person, (float)_arrival, draws);
            _generation++;
            return true;
        }
        (id, person) = (0, default);
        return false;
    }

    private readonly PersonClass ClassOf(PersonDraws draws, bool isNewcomer) =>
        draws.Happens((isNewcomer ? _city.Scenario.Population.NewcomerSellerShare : _city.Scenario.Population.SellerShare).Value, Decision.Class, 0) ? PersonClass.Seller : PersonClass.DependentUser;

    private readonly int AreaOf(PersonDraws draws) => draws.Choice(_city.Areas.CumulativeShares, Decision.Area, 0);

    private readonly int FirstUseOf(PersonDraws draws) => draws.Choice(_city.FirstUse, Decision.FirstState, 0);

    // Who somebody is: everything that never changes, and the age.
    private readonly void Create(out Person person, PersonDraws draws, bool isNewcomer, float day)
    {
        person = new Person { Class = ClassOf(draws, isNewcomer), Area = (byte)AreaOf(draws) };
        person.Use = person.Class == PersonClass.Seller ? UseState.NotDependent : UseState.Active;
        person.Due.StopAll();
        ((Span<float>)person.At).Fill(Clocks.Never);
        person.LatestArrests.Clear();
        (person.EnrolledOn, person.Attention) = (float.NegativeInfinity, 1);
        ClassMakeUp makeUp = _city.MakeUp[(int)person.Class];
        person.IsMan = !draws.Happens(makeUp.Women, Decision.Sex, 0);
        person.Age = (byte)draws.Choice(isNewcomer ? makeUp.NewcomerAge : makeUp.Age, Decision.Age, 0);
        int race = draws.Choice(makeUp.RaceOf(person.IsMan, person.Age, isNewcomer), Decision.Race, 0);
        person.Group = Groups.GroupOf(_city.Areas.DistrictOf[person.Area], person.IsMan ? 1 : 0, race);
        person.SellsSex = person.Class == PersonClass.DependentUser && draws.Happens(_city.SexWork[person.IsMan ? 1 : 0], Decision.SexWork, 0);
        person.Injects = person.Class == PersonClass.DependentUser && draws.Happens(_city.Scenario.DrugUse.Injecting.Value, Decision.FirstStanding, 3);
        person.UsesCocaine = person.Class == PersonClass.DependentUser && _city.Rates.CocaineMatters && draws.Happens(_city.Scenario.DrugUse.Cocaine.Share.Value, Decision.Cocaine, 0);
        if (person.Class == PersonClass.DependentUser)
        {
            SetInjectingClock(ref person, day, draws);
            FindHousing(ref person, day, draws);
        }
        person.ArrestRatio = (float)(draws.From(_city.Frailty, Decision.Frailty, 0) * (person.IsMan ? _city.Scenario.Arrest.Men.Value : 1));
        if (person.Age + 1 < AgeBands.All.Count)
        {
            double years = AgeBands.FirstYear[person.Age + 1] - AgeBands.FirstYear[person.Age];
            person.Due[Clock.NextAgeBand] = (float)(day + (draws.Uniform(Decision.Age, 1) * years * KnownUnits.DaysPerYear));
        }
        FindPriorArrests(ref person, day, draws);
    }

    // A life that is under way: states in their stated shares, spells found in the middle, people in jail as often as they are arrested.
    private readonly void FindOnFirstDay(ref Person person, PersonDraws draws)
    {
        FindInCourt(ref person, draws);
        int use = FirstUseOf(draws);
        double part = draws.Uniform(Decision.FirstSpell, 1);
        if (person.Class == PersonClass.Seller || use == (int)UseState.Active)
        {
            BeginUse(ref person, 0, draws);
        }
        else if (use == (int)UseState.Treatment)
        {
            person.Use = UseState.Treatment;
            ByCharge inTreatment = BookingsPerDay(in person);
            FreeSpell spellInTreatment = SpellOf(in inTreatment);
            if (TryFindInCustody(ref person, in inTreatment, in spellInTreatment, draws))
                return;
            person.Modality = (byte)draws.Choice(_city.FirstModalityShares, Decision.Modality, 0);
            Modality modality = _city.Modalities[person.Modality];
            double whole = modality.LengthOf(draws.From(modality.FoundUnderWay, Decision.FirstSpell, 0), person.Housing == Housing.Unhoused, person.UsesCocaine);
            person.Due[Clock.EndOfTreatment] = (float)(whole * part);

            // Custody would have ended the treatment.
            FindFree(ref person, whole * (1 - part), in inTreatment, in spellInTreatment, draws);
            return;
        }
        else
        {
            double whole = draws.From(_city.RemissionFoundUnderWay, Decision.FirstSpell, 0);
            (person.Use, person.UseSince) = (UseState.Remission, (float)(-whole * (1 - part)));
            person.Due[Clock.ChangeOfUse] = (float)(whole * part);
        }
        ByCharge rates = BookingsPerDay(in person);
        FreeSpell spell = SpellOf(in rates);
        if (!TryFindInCustody(ref person, in rates, in spell, draws))
            FindFree(ref person, 0, in rates, in spell, draws);
    }

    private readonly void BeginUse(ref Person person, float day, PersonDraws draws)
    {
        if (person.Class == PersonClass.Seller)
            person.Use = UseState.NotDependent;
        else
            BeginActiveUse(ref person, day, draws);
    }

    private readonly void Begin(ref Person person, float day, PersonDraws draws)
    {
        _record.At(day, CellOf(in person));
        if (_generation > 0)
            _record.Count(Flow.Arrivals);
        EnterCensuses(in person);

        CountRecentArrests(ref person, day);
        if (person.Use == UseState.Treatment)
        {
            _places[Places.FirstTreatment + person.Modality].Take();
            CountBeginningTreatment(in person, day);
        }

        // Every clock with a hazard is drawn for the first time.
        SetClocks(ref person, NothingRang, day, draws);
        SetOtherClocks(ref person, day, draws);
    }
}
