using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LocalAws.CloudFormation.Templates;

/// <summary>One thing that a value refers to.</summary>
/// <param name="Name">A parameter, pseudo parameter or resource.</param>
/// <param name="Attribute">The attribute that is wanted, or null for the reference itself.</param>
/// <param name="Function">Function that refers.</param>
internal sealed record Reference(string Name, string? Attribute, string Function);

/// <summary>Finds what values refer to. Pure.</summary>
internal static partial class References
{
    /// <summary>Every reference in a value; of an <c>Fn::If</c> only the branch that <paramref name="holds"/> chooses, or both when it is null.</summary>
    public static IEnumerable<Reference> In(JsonNode? node, Func<string, bool>? holds = null)
    {
        switch (node)
        {
            case JsonArray list:
                return list.SelectMany(each => In(each, holds));
            case JsonObject { Count: 1 } single when Function(single, holds) is { } found:
                return found;
            case JsonObject map:
                return map.SelectMany(pair => In(pair.Value, holds));
            default:
                return [];
        }
    }

    /// <summary>Names between <c>${</c> and <c>}</c>; <c>${!Literal}</c> is none.</summary>
    public static IEnumerable<string> InText(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value.Trim());

    /// <summary>Replaces what is between <c>${</c> and <c>}</c>.</summary>
    public static string Replace(string text, Func<string, string> value) =>
        AnyPlaceholder().Replace(text, match => match.Groups["literal"].Success ? $"${{{match.Groups["literal"].Value}}}" : value(match.Groups["name"].Value.Trim()));

    /// <summary>What a name of <c>Fn::Sub</c> refers to: <c>A.Arn</c> is an attribute, <c>AWS::Region</c> is none.</summary>
    public static Reference OfSub(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new Reference(name, null, "Fn::Sub") : new Reference(name[..dot], name[(dot + 1)..], "Fn::Sub");
    }

    private static IEnumerable<Reference>? Function(JsonObject single, Func<string, bool>? holds)
    {
        var (name, value) = single.First();
        return (name, value) switch
        {
            ("Ref", JsonValue target) => [new Reference(target.ToString(), null, "Ref")],
            ("Fn::GetAtt", JsonArray { Count: 2 } path) => [new Reference(path[0]?.ToString() ?? "", path[1] is JsonValue ? path[1]!.ToString() : "", "Fn::GetAtt"), .. In(path[1], holds)],
            ("Fn::GetAtt", JsonValue path) => [OfSub(path.ToString()) with { Function = "Fn::GetAtt" }],
            ("Fn::Sub", JsonValue text) => InText(text.ToString()).Select(OfSub),
            ("Fn::Sub", JsonArray { Count: 2 } pair) when pair[0] is JsonValue text =>
                InText(text.ToString()).Where(each => (pair[1] as JsonObject)?.ContainsKey(each) != true).Select(OfSub).Concat(In(pair[1], holds)),
            ("Fn::If", JsonArray { Count: 3 } branches) when holds is not null && branches[0] is JsonValue condition => In(branches[holds(condition.ToString()) ? 1 : 2], holds),
            _ => null,
        };
    }

    [GeneratedRegex(@"\$\{(?!!)(?<name>[^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{(?:!(?<literal>[^}]*)|(?<name>[^}]+))\}", RegexOptions.CultureInvariant)]
    private static partial Regex AnyPlaceholder();
}
