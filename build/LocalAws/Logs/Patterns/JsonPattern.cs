using System.Text.Json;

namespace LocalAws.Logs.Patterns;

/// <summary>A pattern for events that are JSON: <c>{ ($.status = 500 || $.status = 503) &amp;&amp; $.path = "/api*" &amp;&amp; $.user NOT EXISTS }</c>.</summary>
internal sealed class JsonPattern(Func<JsonElement, bool> condition, IReadOnlyList<string> selectors) : FilterPattern
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Selectors => selectors;

    public static new JsonPattern Parse(string text)
    {
        if (!text.EndsWith('}'))
            throw Invalid(text, "it does not end with }");
        try
        {
            var parser = new JsonPatternParser(text[1..^1]);
            return new JsonPattern(parser.Parse(), parser.Selectors);
        }
        catch (FormatException bad)
        {
            throw Invalid(text, bad.Message);
        }
    }

    /// <inheritdoc/>
    public override bool Matches(string message) => Read(message, condition);

    /// <inheritdoc/>
    public override string? Extract(string message, string selector)
    {
        string? value = null;
        if (JsonSelector.Parse(selector) is { } path)
            Read(message, root => (value = path.Find(root) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } found ? Comparison.Text(found) : null) is not null);
        return value;
    }

    private static bool Read(string message, Func<JsonElement, bool> use)
    {
        var begin = message.AsSpan().TrimStart();
        if (begin.IsEmpty || begin[0] is not ('{' or '['))
            return false;
        try
        {
            using var document = JsonDocument.Parse(message);
            return use(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
