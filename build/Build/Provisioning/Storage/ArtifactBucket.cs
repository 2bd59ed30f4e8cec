using System.Text.Json.Nodes;
using Build.Settings;

namespace Build.Provisioning.Storage;

/// <summary>The bucket that revisions and pipeline artifacts are kept in: versioned, encrypted, closed, and reached by TLS alone.</summary>
public static class ArtifactBucket
{
    private const int OldVersionsDays = 30;
    private const int UploadDays = 7;

    /// <summary>The artifact bucket of a region as it should be.</summary>
    /// <param name="names">Names in that region.</param>
    /// <param name="tags">Our tag and the user's.</param>
    public static Resource Desired(Names names, IReadOnlyDictionary<string, string> tags)
    {
        ArgumentNullException.ThrowIfNull(names);
        return Desired(names.Bucket, names.Settings.Storage.Keys.GetValueOrDefault(names.Region), tags);
    }

    /// <summary>A bucket as it should be.</summary>
    /// <param name="bucket">Name.</param>
    /// <param name="key">ARN of the KMS key that encrypts what is in it; null for S3's own.</param>
    /// <param name="tags">Our tag and the user's.</param>
    public static Resource Desired(string bucket, string? key, IReadOnlyDictionary<string, string> tags) => new("Bucket", bucket, new Attributes(
    [
        new(BucketReader.Versioning, "Enabled"),
        new(BucketReader.Encryption, key is null ? "AES256" : $"aws:kms {key}"),
        new(BucketReader.PublicAccess, "blocked"),
        new(BucketReader.Policy, Policy(bucket)),
        new(BucketReader.Lifecycle, LifecycleText.Of(OldVersionsDays, UploadDays)),
        .. TagAttributes.Of(tags),
    ]));

    /// <summary>
    /// Denies plain http, and uploads that ask for another encryption than S3's own or KMS (S3 User Guide, "Amazon S3 bucket policy
    /// examples"). One that asks for none gets the bucket's.
    /// </summary>
    private static string Policy(string bucket) => Attributes.Policy(new JsonObject
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(
            new JsonObject
            {
                ["Sid"] = "DenyInsecureTransport",
                ["Effect"] = "Deny",
                ["Principal"] = "*",
                ["Action"] = "s3:*",
                ["Resource"] = new JsonArray($"arn:aws:s3:::{bucket}", $"arn:aws:s3:::{bucket}/*"),
                ["Condition"] = new JsonObject { ["Bool"] = new JsonObject { ["aws:SecureTransport"] = "false" } },
            },
            new JsonObject
            {
                ["Sid"] = "DenyOtherEncryption",
                ["Effect"] = "Deny",
                ["Principal"] = "*",
                ["Action"] = "s3:PutObject",
                ["Resource"] = $"arn:aws:s3:::{bucket}/*",
                ["Condition"] = new JsonObject
                {
                    ["Null"] = new JsonObject { ["s3:x-amz-server-side-encryption"] = "false" },
                    ["StringNotEquals"] = new JsonObject { ["s3:x-amz-server-side-encryption"] = new JsonArray("AES256", "aws:kms") },
                },
            }),
    }.ToJsonString());
}
