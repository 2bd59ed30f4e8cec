using System.Text.Json;

namespace LocalAws.S3;

/// <summary>What a new bucket has without being told.</summary>
internal static class BucketDefaults
{
    public const string Encryption = "ServerSideEncryptionConfiguration";
    public const string PublicAccessBlock = "PublicAccessBlockConfiguration";
    public const string Ownership = "OwnershipControls";

    /// <summary>S3's own key, every kind of public access blocked, the bucket's owner owns every object.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Configurations(string? ownership) => new Dictionary<string, JsonElement>
    {
        [Encryption] = JsonSerializer.SerializeToElement(new
        {
            Rules = new[] { new { ApplyServerSideEncryptionByDefault = new { SSEAlgorithm = "AES256" }, BucketKeyEnabled = false } },
        }),
        [PublicAccessBlock] = JsonSerializer.SerializeToElement(new { BlockPublicAcls = true, IgnorePublicAcls = true, BlockPublicPolicy = true, RestrictPublicBuckets = true }),
        [Ownership] = JsonSerializer.SerializeToElement(new { Rules = new[] { new { ObjectOwnership = ownership ?? "BucketOwnerEnforced" } } }),
    };

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
