using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Provisioning.Storage;

/// <summary>Reads what is configured of a bucket, a call for each part. A part that is not configured has the value null.</summary>
internal sealed class BucketReader(IAmazonS3 s3, string bucket)
{
    public const string Versioning = "versioning";
    public const string Encryption = "encryption";
    public const string PublicAccess = "public access";
    public const string Policy = "policy";
    public const string Lifecycle = "lifecycle";

    public Task<KeyValuePair<string, string?>> VersioningAsync(CancellationToken cancellationToken) => ReadAsync(Versioning, async () =>
        (await s3.GetBucketVersioningAsync(new GetBucketVersioningRequest { BucketName = bucket }, cancellationToken)).VersioningConfig?.Status?.Value);

    public Task<KeyValuePair<string, string?>> EncryptionAsync(CancellationToken cancellationToken) => ReadAsync(Encryption, async () =>
        (await s3.GetBucketEncryptionAsync(new GetBucketEncryptionRequest { BucketName = bucket }, cancellationToken))
            .ServerSideEncryptionConfiguration?.ServerSideEncryptionRules?.FirstOrDefault()?.ServerSideEncryptionByDefault is { } rule
                ? $"{rule.ServerSideEncryptionAlgorithm?.Value} {rule.ServerSideEncryptionKeyManagementServiceKeyId}".TrimEnd() : null);

    public Task<KeyValuePair<string, string?>> PublicAccessAsync(CancellationToken cancellationToken) => ReadAsync(PublicAccess, async () =>
    {
        var block = (await s3.GetPublicAccessBlockAsync(new GetPublicAccessBlockRequest { BucketName = bucket }, cancellationToken)).PublicAccessBlockConfiguration;
        return block is { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true } ? "blocked" : "open";
    });

    // AWSSDK.S3 takes a 404 for an answer here, and hands over the error's XML as the policy.
    public Task<KeyValuePair<string, string?>> PolicyAsync(CancellationToken cancellationToken) => ReadAsync(Policy, async () =>
        (await s3.GetBucketPolicyAsync(new GetBucketPolicyRequest { BucketName = bucket }, cancellationToken)).Policy is ['{', ..] policy ? Attributes.Policy(policy) : null);

    public Task<KeyValuePair<string, string?>> LifecycleAsync(CancellationToken cancellationToken) => ReadAsync(Lifecycle, async () =>
        LifecycleText.Of((await s3.GetLifecycleConfigurationAsync(new GetLifecycleConfigurationRequest { BucketName = bucket }, cancellationToken)).Configuration));

    public async Task<Dictionary<string, string>> TagsAsync(CancellationToken cancellationToken)
    {
        try
        {
            var response = await s3.GetBucketTaggingAsync(new GetBucketTaggingRequest { BucketName = bucket }, cancellationToken);
            return (response.TagSet ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode is "NoSuchTagSet")
        {
            return [];
        }
    }

    private static async Task<KeyValuePair<string, string?>> ReadAsync(string name, Func<Task<string?>> read)
    {
        try
        {
            return new(name, await read());
        }
        catch (AmazonS3Exception exception) when (exception.ErrorCode is "ServerSideEncryptionConfigurationNotFoundError" or "NoSuchPublicAccessBlockConfiguration" or "NoSuchBucketPolicy" or "NoSuchLifecycleConfiguration")
        {
            return new(name, null);
        }
    }
}
