namespace LocalAws.Logs.Insights;

/// <summary>A function of the query language.</summary>
/// <param name="Name">As the documentation writes it; queries may write it in any case.</param>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Apply">Computes it of its arguments' values; null is absent.</param>
internal sealed record QueryFunction(string Name, int Least, int Most, Func<IReadOnlyList<object?>, object?> Apply)
{
    private static readonly Dictionary<string, QueryFunction> All = new(
        NumberFunctions.All.Concat(TextFunctions.All).Concat(TimeFunctions.All).Concat(AddressFunctions.All).ToDictionary(each => each.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The function of that name, or null.</summary>
    public static QueryFunction? Find(string name) => All.GetValueOrDefault(name);
}
