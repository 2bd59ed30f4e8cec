using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.S3;

/// <summary>What a bucket has beside its name, from a template's form to the operations' form.</summary>
internal static class BucketSettings
{
    public static async Task BringAsync(ResourceRequest request, string bucket, string arn)
    {
        await OneAsync(request, bucket, arn, "VersioningConfiguration", "PutBucketVersioning", Same("VersioningConfiguration"), null);
        await OneAsync(request, bucket, arn, "BucketEncryption", "PutBucketEncryption", Encryption, "DeleteBucketEncryption");
        await OneAsync(request, bucket, arn, "PublicAccessBlockConfiguration", "PutPublicAccessBlock", Same("PublicAccessBlockConfiguration"), "DeletePublicAccessBlock");
        await OneAsync(request, bucket, arn, "OwnershipControls", "PutBucketOwnershipControls", Same("OwnershipControls"), "DeleteBucketOwnershipControls");
        await OneAsync(request, bucket, arn, "LifecycleConfiguration", "PutBucketLifecycleConfiguration", BucketLifecycle.Members, "DeleteBucketLifecycle");
        await OneAsync(request, bucket, arn, "CorsConfiguration", "PutBucketCors", Cors, "DeleteBucketCors");
        if (request.Tags() is { Count: > 0 } tags)
            await request.CallAsync("s3", "PutBucketTagging", new() { ["Bucket"] = bucket, ["Tagging"] = new JsonObject { ["TagSet"] = tags } }, arn);
        else if (request.Previous.ContainsKey("Tags"))
            await request.CallAsync("s3", "DeleteBucketTagging", new() { ["Bucket"] = bucket }, arn);
    }

    private static async Task OneAsync(
        ResourceRequest request, string bucket, string arn, string property, string put, Func<JsonObject, JsonObject> members, string? delete)
    {
        if (JsonNode.DeepEquals(request.Previous[property], request.Properties[property]))
            return;
        if (request.Properties[property] is JsonObject wanted)
        {
            var call = members(wanted);
            call["Bucket"] = bucket;
            await request.CallAsync("s3", put, call, arn);
        }
        else if (delete is not null)
            await request.CallAsync("s3", delete, new() { ["Bucket"] = bucket }, arn);
        else
            await request.CallAsync("s3", put, new() { ["Bucket"] = bucket, [property] = new JsonObject { ["Status"] = "Suspended" } }, arn);
    }

    private static Func<JsonObject, JsonObject> Same(string member) => value => new JsonObject { [member] = value.DeepClone() };

    private static JsonObject Encryption(JsonObject value) => new()
    {
        ["ServerSideEncryptionConfiguration"] = new JsonObject
        {
            ["Rules"] = new JsonArray([.. Items(value, "ServerSideEncryptionConfiguration").Select(rule => (JsonNode)Renamed(rule, ("ServerSideEncryptionByDefault", "ApplyServerSideEncryptionByDefault")))]),
        },
    };

    private static JsonObject Cors(JsonObject value) => new()
    {
        ["CORSConfiguration"] = new JsonObject
        {
            ["CORSRules"] = new JsonArray([.. Items(value, "CorsRules").Select(rule => (JsonNode)Renamed(rule, ("Id", "ID"), ("MaxAge", "MaxAgeSeconds"), ("ExposedHeaders", "ExposeHeaders")))]),
        },
    };

    private static JsonObject Renamed(JsonObject value, params (string From, string To)[] names)
    {
        var result = new JsonObject();
        foreach (var (name, child) in value)
            result[names.FirstOrDefault(each => each.From == name).To ?? name] = child?.DeepClone();
        return result;
    }

    private static IEnumerable<JsonObject> Items(JsonObject value, string name) => (value[name] as JsonArray ?? []).OfType<JsonObject>();
}
