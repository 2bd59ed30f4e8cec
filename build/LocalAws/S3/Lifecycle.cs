using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>A bucket's lifecycle rules (S3 User Guide, "Managing the lifecycle of objects").</summary>
internal static class Lifecycle
{
    /// <summary>Element that the rules are kept under.</summary>
    public const string Configuration = "LifecycleConfiguration";

    private const int MostRules = 1000;
    private static readonly string[] Actions = ["Expiration", "Transitions", "NoncurrentVersionExpiration", "NoncurrentVersionTransitions", "AbortIncompleteMultipartUpload"];

    /// <summary>The rules, each with an id, as S3 gives one to those that come without.</summary>
    /// <exception cref="AwsException">MalformedXML, InvalidRequest, InvalidArgument.</exception>
    public static JsonElement Named(JsonElement document)
    {
        var rules = (JsonArray)JsonNode.Parse(document.GetRawText())!["Rules"]!;
        if (rules.Count is 0 or > MostRules)
            throw S3Errors.MalformedXml();
        foreach (var rule in rules.OfType<JsonObject>())
        {
            rule["ID"] ??= Ids.Uuid();
            if (!Actions.Any(rule.ContainsKey))
                throw S3Errors.InvalidRequest("At least one action needs to be specified in a rule");
            if (rule["Filter"] is null && rule["Prefix"] is null)
                throw S3Errors.MalformedXml();
        }
        if (rules.Select(rule => (string?)rule!["ID"]).Distinct().Count() < rules.Count)
            throw S3Errors.InvalidArgument("ID", null, "Rule ID must be unique. Found same ID for more than one rule");
        return JsonSerializer.SerializeToElement(new JsonObject { ["Rules"] = rules.DeepClone() });
    }
}
