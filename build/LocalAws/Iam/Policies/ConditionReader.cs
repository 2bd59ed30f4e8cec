using System.Text.Json;

namespace LocalAws.Iam.Policies;

/// <summary>Reads the condition block of a statement; an operator that IAM does not know is an error, as it is there.</summary>
internal static class ConditionReader
{
    public static IReadOnlyList<PolicyCondition> Read(JsonElement block)
    {
        if (block.ValueKind is not JsonValueKind.Object)
            throw new PolicySyntaxException("Syntax errors in policy.");
        return [.. block.EnumerateObject().SelectMany(Lines)];
    }

    private static IEnumerable<PolicyCondition> Lines(JsonProperty line)
    {
        var name = line.Name;
        var quantifier = ConditionQuantifier.None;
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            quantifier = Enum.TryParse<ConditionQuantifier>(name[..colon], out var parsed) ? parsed : throw Unknown(name);
            name = name[(colon + 1)..];
        }
        var ifExists = name.EndsWith("IfExists", StringComparison.Ordinal);
        name = ifExists ? name[..^"IfExists".Length] : name;
        if (!ConditionOperators.Known(name))
            throw Unknown(line.Name);
        if (line.Value.ValueKind is not JsonValueKind.Object)
            throw new PolicySyntaxException("Syntax errors in policy.");
        foreach (var key in line.Value.EnumerateObject())
            yield return new PolicyCondition(name, key.Name, Values(key.Value), ifExists, quantifier);
    }

    // Conditions take numbers and booleans without quotes, too.
    private static IReadOnlyList<string> Values(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(each => Text(each))]
        : [Text(value)];

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new PolicySyntaxException("Syntax errors in policy."),
    };

    private static PolicySyntaxException Unknown(string name) => new($"Invalid Condition type : {name}.");
}
