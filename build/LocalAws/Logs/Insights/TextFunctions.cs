using System.Text;
using System.Text.Json;

namespace LocalAws.Logs.Insights;

/// <summary>General, string and JSON functions (CloudWatch Logs User Guide, "Boolean, comparison, numeric, datetime, and other functions").</summary>
internal static class TextFunctions
{
    public static IReadOnlyList<QueryFunction> All { get; } =
    [
        new("ispresent", 1, 1, values => values[0] is not null),
        new("coalesce", 1, int.MaxValue, values => values.FirstOrDefault(value => value is not null)),
        new("unmask", 1, 1, values => values[0]),
        new("isempty", 1, 1, values => string.IsNullOrEmpty(QueryValue.ToText(values[0]))),
        new("isblank", 1, 1, values => string.IsNullOrWhiteSpace(QueryValue.ToText(values[0]))),
        new("concat", 1, int.MaxValue, values => string.Concat(values.Select(QueryValue.ToText))),
        new("trim", 1, 2, values => Trim(values, true, true)),
        new("ltrim", 1, 2, values => Trim(values, true, false)),
        new("rtrim", 1, 2, values => Trim(values, false, true)),
        Of("strlen", text => (double)text.EnumerateRunes().Count()),
        Of("toupper", text => text.ToUpperInvariant()),
        Of("tolower", text => text.ToLowerInvariant()),
        Of("upper", text => text.ToUpperInvariant()),
        Of("lower", text => text.ToLowerInvariant()),
        new("substr", 2, 3, Substring),
        new("replace", 3, 3, Replace),
        new("strcontains", 2, 2, values => Text(values, 0) is { } text && Text(values, 1) is { } part ? text.Contains(part, StringComparison.Ordinal) ? 1.0 : 0.0 : null),
        Of("jsonParse", text => JsonFields.Parse(text.AsSpan().TrimStart()) is { } element ? JsonFields.ValueOf(element) : null),
        new("jsonStringify", 1, 1, values => values[0] is JsonElement structure ? JsonSerializer.Serialize(structure) : null),
    ];

    private static QueryFunction Of(string name, Func<string, object?> function) => new(name, 1, 1, values => Text(values, 0) is { } text ? function(text) : null);

    private static string? Text(IReadOnlyList<object?> values, int index) => index < values.Count ? QueryValue.ToText(values[index]) : null;

    /// <summary>Takes white space off, or the second argument as often as it stands there: trim("xyZfooxyZ", "xyZ") is "foo".</summary>
    private static object? Trim(IReadOnlyList<object?> values, bool left, bool right)
    {
        if (Text(values, 0) is not { } text)
            return null;
        if (Text(values, 1) is not { Length: > 0 } part)
            return values.Count > 1 ? text : (left, right) switch { (true, true) => text.Trim(), (true, _) => text.TrimStart(), _ => text.TrimEnd() };
        while (left && text.StartsWith(part, StringComparison.Ordinal))
            text = text[part.Length..];
        while (right && text.EndsWith(part, StringComparison.Ordinal))
            text = text[..^part.Length];
        return text;
    }

    /// <summary>By Unicode code points, as strlen counts them.</summary>
    private static object? Substring(IReadOnlyList<object?> values)
    {
        if (Text(values, 0) is not { } text || QueryValue.ToNumber(values[1]) is not { } start || (values.Count > 2 && QueryValue.ToNumber(values[2]) is null))
            return null;
        var length = values.Count > 2 ? QueryValue.ToNumber(values[2])!.Value : int.MaxValue;
        var part = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Skip((int)Math.Clamp(start, 0, int.MaxValue)).Take((int)Math.Clamp(length, 0, int.MaxValue)))
            part.Append(rune.ToString());
        return part.ToString();
    }

    private static object? Replace(IReadOnlyList<object?> values) =>
        Text(values, 0) is { } text && Text(values, 1) is { } old && Text(values, 2) is { } replacement
            ? old.Length == 0 ? text : text.Replace(old, replacement, StringComparison.Ordinal)
            : null;
}
