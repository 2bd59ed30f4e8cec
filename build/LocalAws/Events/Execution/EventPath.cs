using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LocalAws.Events.Execution;

/// <summary>The paths that rules may use: <c>$</c>, <c>.name</c>, <c>['name']</c> and <c>[0]</c>.</summary>
internal static partial class EventPath
{
    public static bool IsValid(string path) => Grammar().IsMatch(path);

    /// <summary>What stands there; null when nothing does.</summary>
    public static JsonNode? Find(JsonNode document, string path)
    {
        JsonNode? node = document;
        foreach (Match step in Step().Matches(path))
        {
            var name = step.Groups["name"].Success ? step.Groups["name"].Value : step.Groups["quoted"].Value;
            node = step.Groups["index"].Success
                ? node is JsonArray array && int.Parse(step.Groups["index"].Value, CultureInfo.InvariantCulture) is var index && index < array.Count ? array[index] : null
                : (node as JsonObject)?[name];
        }
        return node;
    }

    [GeneratedRegex(@"^\$(\.[\w-]+|\['[^']+'\]|\[\d{1,6}\])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\.(?<name>[\w-]+)|\['(?<quoted>[^']+)'\]|\[(?<index>\d{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
