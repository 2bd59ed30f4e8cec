using System.Text.RegularExpressions;

namespace LocalAws.Logs.Patterns;

/// <summary>A pattern for events whose fields stand between spaces: <c>[ip, user, ..., status = 4*, bytes > 1000]</c>.</summary>
internal sealed partial class FieldPattern : FilterPattern
{
    private const string Rest = "...";
    private readonly IReadOnlyList<(string Name, Func<string, bool> Condition)> fields;
    private readonly int rest;

    private FieldPattern(IReadOnlyList<(string Name, Func<string, bool> Condition)> fields) =>
        (this.fields, rest) = (fields, fields.Select(field => field.Name).ToList().IndexOf(Rest));

    /// <inheritdoc/>
    public override IReadOnlyList<string> Selectors => [.. fields.Where(each => each.Name != Rest).Select(each => "$" + each.Name)];

    public static new FieldPattern Parse(string text)
    {
        if (!text.EndsWith(']'))
            throw Invalid(text, "it does not end with ]");
        try
        {
            List<(string Name, Func<string, bool> Condition)> fields = [.. Parts().Matches(text[1..^1]).Select(part => Field(part.Value.Trim()))];
            return fields.Count(field => field.Name == Rest) <= 1 ? new FieldPattern(fields) : throw new FormatException("... can stand in it once");
        }
        catch (FormatException bad)
        {
            throw Invalid(text, bad.Message);
        }
    }

    /// <inheritdoc/>
    public override bool Matches(string message) => Lay(message) is { } laid && fields.All(field => field.Name == Rest || field.Condition(laid[field.Name]));

    /// <inheritdoc/>
    public override string? Extract(string message, string selector) =>
        selector.StartsWith('$') && Lay(message) is { } laid ? laid.GetValueOrDefault(selector[1..]) : null;

    // The event's fields under the pattern's names; null when it has too few or too many.
    private Dictionary<string, string>? Lay(string message)
    {
        var values = Values().Matches(message).Select(value => value.Groups["quoted"].Success ? value.Groups["quoted"].Value
            : value.Groups["bracketed"].Success ? value.Groups["bracketed"].Value : value.Value).ToList();
        if (rest < 0 ? values.Count != fields.Count : values.Count < fields.Count - 1)
            return null;
        var laid = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
            if (i != rest)
                laid[fields[i].Name] = values[rest < 0 || i < rest ? i : values.Count - fields.Count + i];
        return laid;
    }

    private static (string Name, Func<string, bool> Condition) Field(string part)
    {
        if (part == Rest || Name().IsMatch(part))
            return (part, _ => true);
        string? name = null;
        Func<string, bool>? condition = null;
        foreach (Match match in Condition().Matches(part))
        {
            name ??= match.Groups["name"].Value;
            if (match.Groups["name"].Value != name)
                throw new FormatException($"{part} speaks of {name} and of {match.Groups["name"].Value}");
            var quoted = match.Groups["text"].Success;
            var comparison = new Comparison(match.Groups["compare"].Value, quoted ? match.Groups["text"].Value : match.Groups["word"].Value, quoted);
            var (before, either) = (condition, match.Groups["join"].Value == "||");
            condition = before is null ? comparison.Holds : either ? value => before(value) || comparison.Holds(value) : value => before(value) && comparison.Holds(value);
        }
        return name is null || condition is null || Condition().Replace(part, "").Trim().Length > 0 ? throw new FormatException($"'{part}' is no field") : (name, condition);
    }

    [GeneratedRegex("""(?:[^,"]|"[^"]*")+""")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[\w-]+$")]
    private static partial Regex Name();

    [GeneratedRegex("""\s*(?<join>&&|\|\|)?\s*(?<name>[\w-]+)\s*(?<compare>!=|<=|>=|=|<|>)\s*(?:"(?<text>[^"]*)"|(?<word>%[^%]+%|[^\s&|"]+))""")]
    private static partial Regex Condition();

    [GeneratedRegex("""\"(?<quoted>[^"]*)\"|\[(?<bracketed>[^\]]*)\]|\S+""")]
    private static partial Regex Values();
}
