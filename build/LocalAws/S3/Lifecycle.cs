using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>A bucket's lifecycle rules (S3 User Guide, "Managing the lifecycle of objects").</summary>
internal static class Lifecycle
{
    /// <summary>Element that the rules are kept under.</summary>
    public const string Configuration = "LifecycleConfiguration";

    /// <summary>Which objects are too small to be moved: below 128 KiB for every class, when a bucket says nothing else.</summary>
    public const string DefaultMinimum = "all_storage_classes_128K";

    private const int MostRules = 1000;
    private const string Minimum = "TransitionDefaultMinimumObjectSize";

    /// <summary>What a bucket keeps: the rules, each with an id, as S3 gives one to those that come without, and which objects are too small to be moved.</summary>
    /// <exception cref="AwsException">MalformedXML, InvalidRequest, InvalidArgument.</exception>
    public static JsonElement Named(JsonElement document, string? minimum)
    {
        var rules = (JsonArray)JsonNode.Parse(document.GetRawText())!["Rules"]!;
        if (rules.Count is 0 or > MostRules)
            throw S3Errors.MalformedXml();
        foreach (var rule in rules.OfType<JsonObject>())
        {
            rule["ID"] ??= Ids.Uuid();
            LifecycleChecks.Check(rule.Deserialize<LifecycleRule>()!);
        }
        if (rules.Any(rule => rule!["Filter"] is not null) && rules.Any(rule => rule!["Filter"] is null))
            throw S3Errors.InvalidRequest("Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.");
        if (rules.Select(rule => (string?)rule!["ID"]).Distinct().Count() < rules.Count)
            throw S3Errors.InvalidArgument("ID", null, "Rule ID must be unique. Found same ID for more than one rule");
        return JsonSerializer.SerializeToElement(new JsonObject { ["Rules"] = rules.DeepClone(), [Minimum] = minimum ?? DefaultMinimum });
    }

    /// <summary>The setting of a bucket with rules.</summary>
    public static string MinimumOf(JsonElement document) => document.TryGetProperty(Minimum, out var minimum) ? minimum.GetString()! : DefaultMinimum;
}
