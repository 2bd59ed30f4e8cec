using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>
/// <c>{{resolve:ssm:name:version}}</c> and <c>{{resolve:secretsmanager:id:SecretString:key:stage:version}}</c> (User Guide, "Dynamic references"):
/// looked up when a resource is made, so that the value stands neither in the template nor in the stack.
/// </summary>
internal static partial class DynamicReferences
{
    public static async Task<JsonObject> ResolveAsync(JsonObject properties, ResourceCalls calls) => (JsonObject)(await ResolveAsync((JsonNode?)properties, calls))!;

    private static async Task<JsonNode?> ResolveAsync(JsonNode? node, ResourceCalls calls)
    {
        switch (node)
        {
            case JsonObject map:
                var resolved = new JsonObject();
                foreach (var (name, value) in map)
                    resolved[name] = await ResolveAsync(value, calls);
                return resolved;
            case JsonArray list:
                var items = new JsonArray();
                foreach (var item in list)
                    items.Add(await ResolveAsync(item, calls));
                return items;
            case JsonValue single when single.TryGetValue<string>(out var text) && text.Contains("{{resolve:", StringComparison.Ordinal):
                foreach (Match match in Pattern().Matches(text))
                    text = text.Replace(match.Value, await LookUpAsync(match.Groups["service"].Value, match.Groups["rest"].Value, calls), StringComparison.Ordinal);
                return JsonValue.Create(text);
            default:
                return node?.DeepClone();
        }
    }

    private static async Task<string> LookUpAsync(string service, string rest, ResourceCalls calls)
    {
        if (service is "ssm" or "ssm-secure")
        {
            var parameter = await calls.CallAsync("ssm", "GetParameter", new() { ["Name"] = rest, ["WithDecryption"] = true }, Arn.Of("ssm", calls.Scope, $"parameter/{rest.Split(':')[0].TrimStart('/')}").ToString());
            return (string)parameter["Parameter"]!["Value"]!;
        }
        // An ARN has seven parts itself.
        var arn = rest.StartsWith("arn:", StringComparison.Ordinal);
        var parts = rest.Split(':');
        var id = arn ? string.Join(':', parts.Take(7)) : parts[0];
        var options = parts.Skip(arn ? 7 : 1).ToList();
        var request = new JsonObject { ["SecretId"] = id };
        if (options.ElementAtOrDefault(2) is { Length: > 0 } stage)
            request["VersionStage"] = stage;
        if (options.ElementAtOrDefault(3) is { Length: > 0 } version)
            request["VersionId"] = version;
        var secret = (string)(await calls.CallAsync("secretsmanager", "GetSecretValue", request, arn ? id : Arn.Of("secretsmanager", calls.Scope, $"secret:{id}").ToString()))["SecretString"]!;
        if (options.ElementAtOrDefault(1) is not { Length: > 0 } key)
            return secret;
        return JsonNode.Parse(secret)?[key] is { } value
            ? ResourceRequest.TextOf(value)
            : throw CloudFormationErrors.Validation($"Could not find a value associated with JSONKey in SecretString of {id}: {key}");
    }

    [GeneratedRegex(@"\{\{resolve:(?<service>ssm|ssm-secure|secretsmanager):(?<rest>[^}]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
