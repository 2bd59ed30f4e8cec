using System.Globalization;
using System.Net;

namespace LocalAws.Iam.Policies;

/// <summary>
/// What each condition operator compares (IAM User Guide, "IAM JSON policy elements: Condition operators"). A negated operator is the
/// negation of the operator that it is named after.
/// </summary>
internal static class ConditionOperators
{
    private static readonly Dictionary<string, Func<string, string, bool>> Comparisons = new(StringComparer.Ordinal)
    {
        ["StringEquals"] = static (wanted, found) => wanted == found,
        ["StringEqualsIgnoreCase"] = static (wanted, found) => wanted.Equals(found, StringComparison.OrdinalIgnoreCase),
        ["StringLike"] = static (wanted, found) => Wildcard.Matches(wanted, found),
        ["NumericEquals"] = Numeric(static order => order == 0),
        ["NumericLessThan"] = Numeric(static order => order < 0),
        ["NumericLessThanEquals"] = Numeric(static order => order <= 0),
        ["NumericGreaterThan"] = Numeric(static order => order > 0),
        ["NumericGreaterThanEquals"] = Numeric(static order => order >= 0),
        ["DateEquals"] = Date(static order => order == 0),
        ["DateLessThan"] = Date(static order => order < 0),
        ["DateLessThanEquals"] = Date(static order => order <= 0),
        ["DateGreaterThan"] = Date(static order => order > 0),
        ["DateGreaterThanEquals"] = Date(static order => order >= 0),
        ["Bool"] = static (wanted, found) => wanted.Equals(found, StringComparison.OrdinalIgnoreCase),
        ["BinaryEquals"] = static (wanted, found) => wanted == found,
        ["IpAddress"] = InNetwork,
        ["ArnEquals"] = ArnLike,
        ["ArnLike"] = ArnLike,
    };

    private static readonly Dictionary<string, string> Negations = new(StringComparer.Ordinal)
    {
        ["StringNotEquals"] = "StringEquals",
        ["StringNotEqualsIgnoreCase"] = "StringEqualsIgnoreCase",
        ["StringNotLike"] = "StringLike",
        ["NumericNotEquals"] = "NumericEquals",
        ["DateNotEquals"] = "DateEquals",
        ["NotIpAddress"] = "IpAddress",
        ["ArnNotEquals"] = "ArnEquals",
        ["ArnNotLike"] = "ArnLike",
    };

    /// <summary>Asks whether the key is absent; it has no comparison.</summary>
    public const string Null = "Null";

    public static bool Known(string name) => name == Null || Comparisons.ContainsKey(name) || Negations.ContainsKey(name);

    public static bool IsNegated(string name) => Negations.ContainsKey(name);

    /// <summary>Whether a value of the request matches one in the policy; of a negated operator, what must not be.</summary>
    public static bool Matches(string name, string wanted, string found) => Comparisons[Negations.GetValueOrDefault(name, name)](wanted, found);

    private static Func<string, string, bool> Numeric(Func<int, bool> holds) => (wanted, found) =>
        decimal.TryParse(wanted, NumberStyles.Float, CultureInfo.InvariantCulture, out var limit)
        && decimal.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && holds(value.CompareTo(limit));

    private static Func<string, string, bool> Date(Func<int, bool> holds) => (wanted, found) =>
        Time(wanted) is { } limit && Time(found) is { } value && holds(value.CompareTo(limit));

    private static DateTimeOffset? Time(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) && epoch < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds(epoch)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static bool InNetwork(string wanted, string found) => IPAddress.TryParse(found, out var address)
        && IPNetwork.TryParse(wanted.Contains('/', StringComparison.Ordinal) ? wanted : wanted + (wanted.Contains(':', StringComparison.Ordinal) ? "/128" : "/32"), out var network)
        && network.Contains(address);

    // Each of the six parts is matched by itself: a wildcard does not reach over a colon.
    private static bool ArnLike(string wanted, string found)
    {
        var (patterns, parts) = (wanted.Split(':', 6), found.Split(':', 6));
        return patterns.Length == parts.Length && patterns.Zip(parts).All(pair => Wildcard.Matches(pair.First, pair.Second));
    }
}
