using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LocalAws.Logs.Patterns;

/// <summary>A place in a JSON document, e.g. <c>$.request.headers[0].name</c> or <c>$.["a.b"]</c>.</summary>
internal sealed partial class JsonSelector
{
    private readonly IReadOnlyList<string> steps;
    private readonly IReadOnlyList<bool> isIndex;

    private JsonSelector(IEnumerable<Match> parts)
    {
        var list = parts.ToList();
        steps = [.. list.Select(part => part.Groups["name"].Success ? part.Groups["name"].Value : part.Groups["quoted"].Success ? part.Groups["quoted"].Value : part.Groups["index"].Value)];
        isIndex = [.. list.Select(part => part.Groups["index"].Success)];
    }

    /// <summary>Null when the text is no selector.</summary>
    public static JsonSelector? Parse(string text) =>
        Whole().Match(text) is { Success: true } match && match.Value.Length == text.Length ? new JsonSelector(Step().Matches(text)) : null;

    /// <summary>The value there; undefined when there is none.</summary>
    public JsonElement Find(JsonElement root)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (isIndex[i])
            {
                var index = int.Parse(steps[i], CultureInfo.InvariantCulture);
                if (root.ValueKind != JsonValueKind.Array || index >= root.GetArrayLength())
                    return default;
                root = root[index];
            }
            else if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(steps[i], out root))
                return default;
        }
        return root;
    }

    [GeneratedRegex(@"^\$(?:\.[\w@-]+|\.?\[""[^""]*""\]|\[\d{1,6}\])*")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\.(?<name>[\w@-]+)|\.?\[""(?<quoted>[^""]*)""\]|\[(?<index>\d{1,6})\]")]
    private static partial Regex Step();
}
