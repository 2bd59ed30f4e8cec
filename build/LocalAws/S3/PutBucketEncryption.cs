using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>How new objects are to be encrypted.</summary>
public sealed record PutBucketEncryptionRequest(string Bucket, JsonElement ServerSideEncryptionConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets the encryption that objects get when their request names none, and whether it may name a key of the client's own.</summary>
public sealed class PutBucketEncryption(StateStore state, BucketStore buckets) : Operation<PutBucketEncryptionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketEncryptionRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        buckets.Put(bucket.With(BucketDefaults.Encryption, Whole(request.ServerSideEncryptionConfiguration, bucket)));
        return Unit.Value;
    }

    // A rule always has an algorithm, and blocks what the bucket blocked before when it does not say.
    private static JsonElement Whole(JsonElement document, BucketRecord bucket)
    {
        var configuration = JsonNode.Parse(document.GetRawText())!;
        if (configuration["Rules"] is not JsonArray { Count: 1 } rules)
            throw S3Errors.MalformedXml();
        var rule = rules[0]!.AsObject();
        var given = rule["ApplyServerSideEncryptionByDefault"] ??= new JsonObject { ["SSEAlgorithm"] = "AES256" };
        if ((string?)given["SSEAlgorithm"] == "AES256" && given["KMSMasterKeyID"] is not null)
            throw S3Errors.InvalidArgument("KMSMasterKeyID", (string?)given["KMSMasterKeyID"], "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse");
        if (rule[BucketDefaults.BlockedTypes] is null && bucket.Configurations.TryGetValue(BucketDefaults.Encryption, out var present)
            && present.GetProperty("Rules")[0].TryGetProperty(BucketDefaults.BlockedTypes, out var blocked))
            rule[BucketDefaults.BlockedTypes] = JsonNode.Parse(blocked.GetRawText());
        return JsonSerializer.SerializeToElement(configuration);
    }
}
