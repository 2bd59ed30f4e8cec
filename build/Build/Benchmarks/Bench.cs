using Build.Settings;
using Cake.Core;

namespace Build.Benchmarks;

/// <summary>What benchmarks work with.</summary>
/// <param name="Cake">Whose aliases are used.</param>
/// <param name="Root">Full path of the checkout.</param>
/// <param name="Settings">Settings of what is provisioned.</param>
/// <param name="Parameters">Inputs of provisioning.</param>
/// <param name="Say">Takes each line of a table.</param>
public sealed record Bench(ICakeContext Cake, string Root, NutshellSettings Settings, Parameters Parameters, Action<string> Say)
{
    /// <summary>Prints a table.</summary>
    /// <param name="title">What was done.</param>
    /// <param name="peer">Name of the other tool; empty where there is none.</param>
    /// <param name="rows">The comparisons.</param>
    public void Show(string title, string peer, params IEnumerable<Comparison> rows)
    {
        foreach (var line in ComparisonTable.Lines(title, peer, rows))
            Say(line);
    }
}
