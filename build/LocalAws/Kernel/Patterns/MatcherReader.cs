using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Kernel.Patterns;

/// <summary>Reads the values that a pattern lists for a field: literals, and objects that name a comparison.</summary>
internal static class MatcherReader
{
    public static ValueMatcher Read(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => Comparison(value, path),
        JsonValueKind.Array => throw new PatternException($"Arrays in arrays are not allowed: {path}"),
        JsonValueKind.Null => new ValueMatcher(found => found is null),
        _ => ValueMatcher.Of(Literal(value)),
    };

    private static ValueMatcher Comparison(JsonElement value, string path)
    {
        if (value.EnumerateObject().ToList() is not [var only])
            throw new PatternException($"Only one key allowed in match expression: {path}");
        return only.Name switch
        {
            "exists" => Exists(only.Value, path),
            "numeric" => ValueMatcher.Of(NumericRange.Read(only.Value, path)),
            "cidr" => ValueMatcher.Of(Text(Cidr(only.Value, path))),
            "anything-but" => ValueMatcher.Of(AnythingBut(only.Value, path)),
            _ => ValueMatcher.Of(Text(TextTest(only.Name, only.Value, path))),
        };
    }

    private static ValueMatcher Exists(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.True => new ValueMatcher(_ => true),
        JsonValueKind.False => new ValueMatcher(_ => false, MatchesAbsence: true),
        _ => throw new PatternException($"exists match pattern must be either true or false: {path}"),
    };

    private static Func<JsonValue, bool> AnythingBut(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            if (value.EnumerateObject().ToList() is not [var only])
                throw new PatternException($"Only one key allowed in anything-but: {path}");
            var test = Text(TextTest(only.Name, only.Value, path));
            return found => !test(found);
        }
        var literals = (value.ValueKind is JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1)).Select(each => each.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? Literal(each)
            : throw new PatternException($"Inside anything-but, only strings and numbers are allowed: {path}")).ToList();
        return literals.Count > 0 ? found => !literals.Exists(literal => literal(found)) : throw new PatternException($"Empty arrays are not allowed: {path}");
    }

    // A test of strings, by its name; some take several alternatives, and some take another test of theirs without case.
    private static Func<string, bool> TextTest(string name, JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            var tests = value.EnumerateArray().Select(each => TextTest(name, each, path)).ToList();
            return found => tests.Exists(test => test(found));
        }
        if (name is "prefix" or "suffix" && value.ValueKind is JsonValueKind.Object && value.EnumerateObject().ToList() is [{ Name: "equals-ignore-case" } folded])
            return Simple(name, Required(folded.Value, name, path), StringComparison.OrdinalIgnoreCase);
        return Simple(name, Required(value, name, path), StringComparison.Ordinal)
            ?? throw new PatternException($"Unrecognized match type {name}: {path}");
    }

    private static Func<string, bool> Simple(string name, string wanted, StringComparison comparison) => name switch
    {
        "prefix" => found => found.StartsWith(wanted, comparison),
        "suffix" => found => found.EndsWith(wanted, comparison),
        "equals-ignore-case" => found => found.Equals(wanted, StringComparison.OrdinalIgnoreCase),
        "wildcard" => WildcardText.Test(wanted),
        _ => throw new PatternException($"Unrecognized match type {name}"),
    };

    private static string Required(JsonElement value, string name, string path) => value.ValueKind is JsonValueKind.String
        ? value.GetString()!
        : throw new PatternException($"{name} match pattern must be a string: {path}");

    private static Func<string, bool> Cidr(JsonElement value, string path) => System.Net.IPNetwork.TryParse(Required(value, "cidr", path), out var network)
        ? found => System.Net.IPAddress.TryParse(found, out var address) && network.Contains(address)
        : throw new PatternException($"Malformed CIDR: {path}");

    private static Func<JsonValue, bool> Text(Func<string, bool> test) => found => found.GetValueKind() is JsonValueKind.String && test(found.GetValue<string>());

    private static Func<JsonValue, bool> Literal(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String && value.GetString()! is var text)
            return Text(found => found == text);
        if (value.ValueKind is JsonValueKind.Number && decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return found => NumericRange.Number(found) == number;
        var kind = value.ValueKind;
        return found => found.GetValueKind() == kind;
    }
}
