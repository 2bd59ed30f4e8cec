using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Kernel.Patterns;

/// <summary>The numeric comparison of a pattern: <c>["=", 3]</c>, <c>["&gt;", 0]</c> or <c>["&gt;=", 0, "&lt;", 10]</c>.</summary>
internal static class NumericRange
{
    // EventBridge compares numbers of this range.
    private const decimal Largest = 5_000_000_000m;

    /// <exception cref="PatternException">It is no such comparison.</exception>
    public static Func<JsonValue, bool> Read(JsonElement value, string path)
    {
        if (value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() is not (2 or 4))
            throw new PatternException($"Value of numeric must be an array of an operator and a number, or of two of them: {path}");
        var items = value.EnumerateArray().ToList();
        var tests = items.Chunk(2).Select(pair => Test(pair[0].ToString(), Bound(pair[1], path), path)).ToList();
        if (tests.Count == 2 && !(items[0].ToString() is ">" or ">=" && items[2].ToString() is "<" or "<="))
            throw new PatternException($"Bad numeric range: it must have a lower bound and then an upper one: {path}");
        return found => Number(found) is { } number && tests.TrueForAll(test => test(number));
    }

    /// <summary>The number, or null for what is none.</summary>
    public static decimal? Number(JsonValue value) =>
        value.GetValueKind() is JsonValueKind.Number && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal Bound(JsonElement value, string path) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetDecimal(out var number) && Math.Abs(number) <= Largest
            ? number
            : throw new PatternException($"Value of numeric must be a number between -{Largest} and {Largest}: {path}");

    private static Func<decimal, bool> Test(string symbol, decimal bound, string path) => symbol switch
    {
        "=" => number => number == bound,
        "<" => number => number < bound,
        "<=" => number => number <= bound,
        ">" => number => number > bound,
        ">=" => number => number >= bound,
        _ => throw new PatternException($"Unrecognized numeric range operator: {symbol}: {path}"),
    };
}
