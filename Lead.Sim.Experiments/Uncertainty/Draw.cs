using Lead.Sim.Engine.Reading;
using Lead.Sim.Engine.Scenarios;

namespace Lead.Sim.Experiments.Uncertainty;

/// <summary>One possible set of values of everything that nobody knows exactly, the same for every scenario.</summary>
/// <param name="Number">Which draw, from 1.</param>
/// <param name="Ranks">The rank of each parameter, by its name.</param>
public sealed record Draw(int Number, IReadOnlyDictionary<string, double> Ranks)
{
    /// <summary>All draws of the parameters of some scenarios.</summary>
    /// <param name="parameters">The parameters; those of the same name are one.</param>
    /// <param name="ranks">Their ranks.</param>
    public static IReadOnlyList<Draw> Of(IEnumerable<Parameter> parameters, Ranks ranks)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        (string Name, double[] Ranks)[] all = [.. parameters.Select(parameter => parameter.Name).Distinct().Select(name => (name, ranks.Of(name)))];
        return [.. Enumerable.Range(0, ranks.Draws).Select(draw => new Draw(draw + 1, all.ToDictionary(one => one.Name, one => one.Ranks[draw])))];
    }

    /// <summary>A scenario with the values of this draw, read and checked as any other: a draw that breaks a rule is told, never bent.</summary>
    /// <param name="stated">The scenario with its stated values.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <exception cref="UnreadableScenarioException">The values of the draw break a rule together.</exception>
    public LoadedScenario Of(LoadedScenario stated, IReadOnlyList<Parameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ScenarioText own = TextOf(stated, parameters);

        // The reader asks for one file after the other, in the order in which they were read before.
        int next = 0;
        return ScenarioReader.Read(own.File, (asked, _, _) => asked == own.File ? own.Text : stated.Files[next++].Text);
    }

    /// <summary>The file of this draw: it extends the scenario with the stated values, beside which it stands.</summary>
    /// <param name="stated">The scenario with its stated values.</param>
    /// <param name="parameters">Its parameters.</param>
    public ScenarioText TextOf(LoadedScenario stated, IReadOnlyList<Parameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(stated);
        string extended = stated.Files[0].File, name = $"{Path.GetFileNameWithoutExtension(extended)}.draw-{Number}.yaml";
        return new(Path.Combine(Path.GetDirectoryName(extended) ?? "", name), DrawText.Of(this, Path.GetFileName(extended), parameters));
    }
}
