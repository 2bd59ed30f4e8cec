using System.Globalization;
using System.Text.Json;

namespace LocalAws.Logs.Insights;

/// <summary>
/// The values of queries: null (absent), text, number (double), truth, <see cref="Moment"/>, and JSON structures. What is read from events is
/// text; it counts as a number wherever it reads as one.
/// </summary>
internal static class QueryValue
{
    /// <summary>As results show it: numbers with four decimals at most, truth as 1 and 0.</summary>
    public static string? ToText(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "1" : "0",
        double number => number.ToString(Math.Abs(number) < 1e15 ? "0.####" : "R", CultureInfo.InvariantCulture),
        JsonElement structure => structure.GetRawText(),
        _ => value.ToString(),
    };

    /// <summary>The number that a value is or reads as; null when it is none.</summary>
    public static double? ToNumber(object? value) => value switch
    {
        double number => number,
        Moment time => time.Milliseconds,
        bool truth => truth ? 1 : 0,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => null,
    };

    /// <summary>A computed number; what is none (a division by zero) is absent.</summary>
    public static object? Finite(double number) => double.IsFinite(number) ? number : null;

    public static Moment? ToMoment(object? value) => value is Moment time ? time : Moment.Of(ToNumber(value));

    /// <summary>Whether a condition holds.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        bool truth => truth,
        string text => text.Equals("true", StringComparison.OrdinalIgnoreCase) || ToNumber(text) is not (null or 0),
        _ => ToNumber(value) is not (null or 0),
    };

    /// <summary>The order of two values: as numbers when both are, else by their texts; null when one is absent.</summary>
    public static int? Compare(object? left, object? right)
    {
        if (left is null || right is null)
            return null;
        if (ToNumber(left) is { } one && ToNumber(right) is { } other)
            return one.CompareTo(other);
        return string.CompareOrdinal(Spelled(left, right), Spelled(right, left));
    }

    /// <summary>Truth is spelled out beside a text.</summary>
    private static string? Spelled(object value, object beside) => value is bool truth && beside is string ? (truth ? "true" : "false") : ToText(value);
}
