using Lead.Sim.Engine.Randomness;

namespace Lead.Sim.Reference;

/// <summary>Where the random numbers of lead-core come from; what they cost can so be told from what the model costs.</summary>
public interface ILuck<TSelf>
    where TSelf : struct, ILuck<TSelf>
{
    /// <summary>The numbers of one person.</summary>
    TSelf ForPerson(int person);

    /// <summary>One number, uniform between 0 and 1.</summary>
    double Uniform(Decision decision, uint ordinal);

    /// <summary>A wait with mean 1.</summary>
    double Exponential(Decision decision, uint ordinal);

    /// <summary>One draw from a distribution given by its quantiles.</summary>
    double From(QuantileTable quantiles, Decision decision, uint ordinal);

    /// <summary>Whether something with the given chance happens.</summary>
    bool Happens(double chance, Decision decision, uint ordinal);
}
