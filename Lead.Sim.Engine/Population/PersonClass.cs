namespace Lead.Sim.Engine.Population;

/// <summary>Who a person is to the model.</summary>
internal enum PersonClass : byte
{
    DependentUser,
    Seller,
}
