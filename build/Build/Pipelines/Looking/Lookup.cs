using Build.Settings;

namespace Build.Pipelines.Looking;

/// <summary>Finds what a user named: whole, or by a beginning that only one has. Pure.</summary>
public static class Lookup
{
    private const int MostShown = 5;

    /// <summary>The one that is meant.</summary>
    /// <param name="given">What the user typed.</param>
    /// <param name="known">What there is.</param>
    /// <param name="what">What they are, for messages: <c>execution</c>.</param>
    /// <param name="list">How to see all of them.</param>
    /// <exception cref="BadInput">None begins so, or several do.</exception>
    public static string Find(string given, IReadOnlyCollection<string> known, string what, string list) =>
        Find(given, known, name => name.StartsWith(given, StringComparison.OrdinalIgnoreCase), what, list);

    /// <summary>The one that is meant, where something else than the beginning may be typed.</summary>
    /// <exception cref="BadInput">None fits, or several do.</exception>
    public static string Find(string given, IReadOnlyCollection<string> known, Func<string, bool> fits, string what, string list)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(known);
        if (known.Contains(given, StringComparer.Ordinal))
            return given;
        var found = given.Length == 0 ? [] : known.Where(fits).Distinct(StringComparer.Ordinal).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new BadInput($"There is no {what} '{given}'.{(Spelling.Nearest(given, known) is { } nearest ? $" Did you mean {nearest}?" : "")} {list}"),
            _ => throw new BadInput($"'{given}' fits {found.Count} {what}s: {string.Join(", ", found.Take(MostShown))}{(found.Count > MostShown ? ", ..." : "")}. Type more of it."),
        };
    }
}
