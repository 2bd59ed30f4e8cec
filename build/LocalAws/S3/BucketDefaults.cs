using System.Text.Json;

namespace LocalAws.S3;

/// <summary>What a new bucket has without being told.</summary>
internal static class BucketDefaults
{
    public const string Encryption = "ServerSideEncryptionConfiguration";
    public const string PublicAccessBlock = "PublicAccessBlockConfiguration";
    public const string Ownership = "OwnershipControls";

    /// <summary>What a rule says of kinds of encryption that writes may not ask for: <c>SSE-C</c>, or <c>NONE</c>.</summary>
    public const string BlockedTypes = "BlockedEncryptionTypes";

    /// <summary>S3's own key and no client's (S3 User Guide, "Blocking or unblocking SSE-C for a general purpose bucket"), every kind of public access blocked, the bucket's owner owns every object.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Configurations(string? ownership) => new Dictionary<string, JsonElement>
    {
        [Encryption] = JsonSerializer.SerializeToElement(new
        {
            Rules = new[] { new { ApplyServerSideEncryptionByDefault = new { SSEAlgorithm = "AES256" }, BucketKeyEnabled = false, BlockedEncryptionTypes = new { EncryptionType = new[] { "SSE-C" } } } },
        }),
        [PublicAccessBlock] = JsonSerializer.SerializeToElement(new { BlockPublicAcls = true, IgnorePublicAcls = true, BlockPublicPolicy = true, RestrictPublicBuckets = true }),
        [Ownership] = JsonSerializer.SerializeToElement(new { Rules = new[] { new { ObjectOwnership = ownership ?? "BucketOwnerEnforced" } } }),
    };

    /// <summary>Whether writes with a key of the client's own are refused; not in a bucket that was never asked.</summary>
    public static bool BlocksCustomerKeys(BucketRecord bucket) =>
        bucket.Configurations.TryGetValue(Encryption, out var document) && document.GetProperty("Rules")[0].TryGetProperty(BlockedTypes, out var blocked)
        && blocked.TryGetProperty("EncryptionType", out var types) && types.EnumerateArray().Any(type => type.GetString() == "SSE-C");

    /// <summary>The encryption that the bucket gives to objects that ask for none.</summary>
    public static (string Algorithm, string? KeyId, bool? BucketKey) EncryptionOf(BucketRecord bucket)
    {
        if (!bucket.Configurations.TryGetValue(Encryption, out var document))
            return ("AES256", null, null);
        var rule = document.GetProperty("Rules")[0];
        if (!rule.TryGetProperty("ApplyServerSideEncryptionByDefault", out var given))
            return ("AES256", null, null);
        var key = given.TryGetProperty("KMSMasterKeyID", out var id) ? id.GetString() : null;
        var bucketKey = rule.TryGetProperty("BucketKeyEnabled", out var enabled) && enabled.GetBoolean();
        return (given.GetProperty("SSEAlgorithm").GetString()!, key, bucketKey ? true : null);
    }
}
