using System.Text.Json.Nodes;

namespace Lead.Sim.Experiments.Figures;

/// <summary>A series of a figure.</summary>
public interface ITrace
{
    /// <summary>As a trace of Plotly.</summary>
    JsonObject ToJson();
}
