using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.S3;

/// <summary>What a bucket has beside its name, from a template's form to the operations' form.</summary>
internal static class BucketSettings
{
    public static async Task BringAsync(ResourceRequest request, string bucket, string arn)
    {
        await OneAsync(request, bucket, arn, "VersioningConfiguration", "PutBucketVersioning", "VersioningConfiguration", value => value, null);
        await OneAsync(request, bucket, arn, "BucketEncryption", "PutBucketEncryption", "ServerSideEncryptionConfiguration", Encryption, "DeleteBucketEncryption");
        await OneAsync(request, bucket, arn, "PublicAccessBlockConfiguration", "PutPublicAccessBlock", "PublicAccessBlockConfiguration", value => value, "DeletePublicAccessBlock");
        await OneAsync(request, bucket, arn, "OwnershipControls", "PutBucketOwnershipControls", "OwnershipControls", value => value, "DeleteBucketOwnershipControls");
        await OneAsync(request, bucket, arn, "LifecycleConfiguration", "PutBucketLifecycleConfiguration", "LifecycleConfiguration", Lifecycle, "DeleteBucketLifecycle");
        await OneAsync(request, bucket, arn, "CorsConfiguration", "PutBucketCors", "CORSConfiguration", Cors, "DeleteBucketCors");
        if (request.Tags() is { Count: > 0 } tags)
            await request.CallAsync("s3", "PutBucketTagging", new() { ["Bucket"] = bucket, ["Tagging"] = new JsonObject { ["TagSet"] = tags } }, arn);
        else if (request.Previous.ContainsKey("Tags"))
            await request.CallAsync("s3", "DeleteBucketTagging", new() { ["Bucket"] = bucket }, arn);
    }

    private static async Task OneAsync(
        ResourceRequest request, string bucket, string arn, string property, string put, string member, Func<JsonObject, JsonObject> form, string? delete)
    {
        if (JsonNode.DeepEquals(request.Previous[property], request.Properties[property]))
            return;
        if (request.Properties[property] is JsonObject wanted)
            await request.CallAsync("s3", put, new() { ["Bucket"] = bucket, [member] = form((JsonObject)wanted.DeepClone()) }, arn);
        else if (delete is not null)
            await request.CallAsync("s3", delete, new() { ["Bucket"] = bucket }, arn);
        else
            await request.CallAsync("s3", put, new() { ["Bucket"] = bucket, [member] = new JsonObject { ["Status"] = "Suspended" } }, arn);
    }

    private static JsonObject Encryption(JsonObject value) => new()
    {
        ["Rules"] = new JsonArray([.. Items(value, "ServerSideEncryptionConfiguration").Select(rule => (JsonNode)Renamed(rule, ("ServerSideEncryptionByDefault", "ApplyServerSideEncryptionByDefault")))]),
    };

    private static JsonObject Cors(JsonObject value) => new()
    {
        ["CORSRules"] = new JsonArray([.. Items(value, "CorsRules").Select(rule => (JsonNode)Renamed(rule, ("Id", "ID"), ("MaxAge", "MaxAgeSeconds"), ("ExposedHeaders", "ExposeHeaders")))]),
    };

    private static JsonObject Lifecycle(JsonObject value) => new()
    {
        ["Rules"] = new JsonArray([.. Items(value, "Rules").Select(rule => (JsonNode)LifecycleRule(rule))]),
    };

    private static JsonObject LifecycleRule(JsonObject rule)
    {
        var result = Renamed(rule, ("Id", "ID"));
        Move(result, "ExpirationInDays", "Expiration", "Days");
        Move(result, "ExpirationDate", "Expiration", "Date");
        Move(result, "ExpiredObjectDeleteMarker", "Expiration", "ExpiredObjectDeleteMarker");
        Move(result, "NoncurrentVersionExpirationInDays", "NoncurrentVersionExpiration", "NoncurrentDays");
        var prefix = result["Prefix"] is { } text ? ResourceRequest.TextOf(text) : "";
        result.Remove("Prefix");
        result["Filter"] ??= new JsonObject { ["Prefix"] = prefix };
        return result;
    }

    private static void Move(JsonObject rule, string from, string group, string to)
    {
        if (rule[from] is not { } value)
            return;
        rule.Remove(from);
        var target = rule[group] as JsonObject;
        if (target is null)
            rule[group] = target = [];
        target[to] = value.DeepClone();
    }

    private static JsonObject Renamed(JsonObject value, params (string From, string To)[] names)
    {
        var result = new JsonObject();
        foreach (var (name, child) in value)
            result[names.FirstOrDefault(each => each.From == name).To ?? name] = child?.DeepClone();
        return result;
    }

    private static IEnumerable<JsonObject> Items(JsonObject value, string name) => (value[name] as JsonArray ?? []).OfType<JsonObject>();
}
