namespace Lead.Sim.Engine.Reading;

/// <summary>The keys of a table are years in ascending order: <c>2017</c>, or last <c>2018+</c> for that year and all after it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YearsAttribute : Attribute;
