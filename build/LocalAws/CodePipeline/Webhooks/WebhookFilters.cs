using System.Text.Json;
using System.Text.RegularExpressions;
using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Webhooks;

/// <summary>The filters of a webhook: all of them must hold for the body of a call.</summary>
public static partial class WebhookFilters
{
    /// <summary>Paths such as <c>$.repository.name</c> and <c>$.commits[0]['id']</c>.</summary>
    public static bool IsPath(string path) => Path().IsMatch(path);

    /// <param name="filters">Of the webhook.</param>
    /// <param name="configuration">Of the target action: the values that {Name} stands for.</param>
    /// <param name="body">The call's JSON.</param>
    public static bool Match(IEnumerable<WebhookFilterRule> filters, IReadOnlyDictionary<string, string> configuration, JsonElement body) =>
        filters.All(filter => Find(body, filter.JsonPath) is { } value
            && (filter.MatchEquals is null || value == Placeholder().Replace(filter.MatchEquals, name => configuration.GetValueOrDefault(name.Groups[1].Value, name.Value))));

    private static string? Find(JsonElement value, string path)
    {
        foreach (Match step in Step().Matches(path))
        {
            if (step.Groups["index"].Success)
            {
                var index = int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture);
                if (value.ValueKind != JsonValueKind.Array || index >= value.GetArrayLength()) return null;
                value = value[index];
            }
            else if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(step.Groups["name"].Value, out value))
            {
                return null;
            }
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }

    [GeneratedRegex(@"\A\$((\.[A-Za-z0-9_-]+)|(\['[^']+'\])|(\[[0-9]{1,6}\]))+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"\.(?<name>[A-Za-z0-9_-]+)|\['(?<name>[^']+)'\]|\[(?<index>[0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"\{([A-Za-z0-9]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
