using System.Text.Json.Nodes;
using LocalAws.CloudFormation;

namespace LocalAws.ResourceTypes.S3;

/// <summary>A bucket's lifecycle, from a template's form to the operation's (CloudFormation Template Reference, "AWS::S3::Bucket Rule"). Pure.</summary>
internal static class BucketLifecycle
{
    private const string Property = "LifecycleConfiguration";
    private const string Minimum = "TransitionDefaultMinimumObjectSize";

    private static readonly string[] RuleProperties =
    [
        "AbortIncompleteMultipartUpload", "ExpirationDate", "ExpirationInDays", "ExpiredObjectDeleteMarker", "Id", "NoncurrentVersionExpiration", "NoncurrentVersionExpirationInDays",
        "NoncurrentVersionTransition", "NoncurrentVersionTransitions", "ObjectSizeGreaterThan", "ObjectSizeLessThan", "Prefix", "Status", "TagFilters", "Transition", "Transitions",
    ];

    /// <summary>Members of PutBucketLifecycleConfiguration.</summary>
    /// <exception cref="Kernel.AwsException">ValidationError: a property that the type does not have.</exception>
    public static JsonObject Members(JsonObject value)
    {
        Check(value, Property, "Rules", Minimum);
        var rules = (value["Rules"] as JsonArray ?? []).OfType<JsonObject>().Select((rule, index) => (JsonNode)Rule(rule, $"{Property}.Rules[{index}]"));
        var members = new JsonObject { [Property] = new JsonObject { ["Rules"] = new JsonArray([.. rules]) } };
        Put(members, Minimum, value[Minimum]);
        return members;
    }

    private static JsonObject Rule(JsonObject rule, string path)
    {
        Check(rule, path, RuleProperties);
        var result = new JsonObject { ["Filter"] = Filter(rule, path) };
        Put(result, "ID", rule["Id"]);
        Put(result, "Status", rule["Status"]);
        Put(result, "Expiration", Group(("Days", rule["ExpirationInDays"]), ("Date", rule["ExpirationDate"]), ("ExpiredObjectDeleteMarker", rule["ExpiredObjectDeleteMarker"])));
        Put(result, "NoncurrentVersionExpiration", Same(rule, path, "NoncurrentVersionExpiration", "NoncurrentDays", "NewerNoncurrentVersions")
            ?? Group(("NoncurrentDays", rule["NoncurrentVersionExpirationInDays"])));
        Put(result, "AbortIncompleteMultipartUpload", Same(rule, path, "AbortIncompleteMultipartUpload", "DaysAfterInitiation"));
        Put(result, "Transitions", Transitions(rule, path, "Transition", ("StorageClass", "StorageClass"), ("TransitionInDays", "Days"), ("TransitionDate", "Date")));
        Put(result, "NoncurrentVersionTransitions", Transitions(
            rule, path, "NoncurrentVersionTransition", ("StorageClass", "StorageClass"), ("TransitionInDays", "NoncurrentDays"), ("NewerNoncurrentVersions", "NewerNoncurrentVersions")));
        return result;
    }

    // One condition stands alone, several stand in And, none is an empty prefix.
    private static JsonObject Filter(JsonObject rule, string path)
    {
        var tags = Items(rule, "TagFilters");
        foreach (var tag in tags)
            Check(tag, path + ".TagFilters", "Key", "Value");
        var all = Group(("Prefix", rule["Prefix"]), ("ObjectSizeGreaterThan", rule["ObjectSizeGreaterThan"]), ("ObjectSizeLessThan", rule["ObjectSizeLessThan"])) ?? [];
        if (all.Count + tags.Count > 1)
        {
            Put(all, "Tags", tags.Count == 0 ? null : new JsonArray([.. tags.Select(tag => tag.DeepClone())]));
            return new JsonObject { ["And"] = all };
        }
        Put(all, "Tag", tags.FirstOrDefault());
        return all.Count == 0 ? new JsonObject { ["Prefix"] = "" } : all;
    }

    // The single form is the older one.
    private static JsonArray? Transitions(JsonObject rule, string path, string name, params (string From, string To)[] names)
    {
        List<JsonObject> given = [.. Items(rule, name + "s"), .. rule[name] is JsonObject one ? [one] : (JsonObject[])[]];
        foreach (var transition in given)
            Check(transition, $"{path}.{name}s", [.. names.Select(each => each.From)]);
        return given.Count == 0 ? null : new JsonArray([.. given.Select(transition => Group([.. names.Select(each => (each.To, transition[each.From]))]))]);
    }

    private static JsonObject? Same(JsonObject rule, string path, string name, params string[] properties)
    {
        if (rule[name] is not JsonObject group)
            return null;
        Check(group, $"{path}.{name}", properties);
        return group;
    }

    private static JsonObject? Group(params (string Name, JsonNode? Value)[] members)
    {
        var group = new JsonObject();
        foreach (var (name, value) in members)
            Put(group, name, value);
        return group.Count == 0 ? null : group;
    }

    private static void Put(JsonObject target, string name, JsonNode? value)
    {
        if (value is not null)
            target[name] = value.DeepClone();
    }

    private static List<JsonObject> Items(JsonObject value, string name) => [.. (value[name] as JsonArray ?? []).OfType<JsonObject>()];

    private static void Check(JsonObject value, string path, params string[] properties)
    {
        if (value.Select(each => each.Key).FirstOrDefault(name => !properties.Contains(name)) is { } unknown)
            throw CloudFormationErrors.Validation($"Encountered unsupported property {unknown} (at {path}); there are {string.Join(", ", properties)}");
    }
}
