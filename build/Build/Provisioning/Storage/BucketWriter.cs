using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Provisioning.Storage;

/// <summary>Writes what is configured of a bucket, a call for each part.</summary>
internal sealed class BucketWriter(IAmazonS3 s3, Resource resource)
{
    private readonly string bucket = resource.Name;

    public Task VersioningAsync(CancellationToken cancellationToken) => s3.PutBucketVersioningAsync(
        new PutBucketVersioningRequest { BucketName = bucket, VersioningConfig = new S3BucketVersioningConfig { Status = VersionStatus.FindValue(resource.Attributes.Get(BucketReader.Versioning)) } },
        cancellationToken);

    private readonly string[] encryption = resource.Attributes[BucketReader.Encryption]?.Split(' ', 2) ?? [];

    public Task EncryptionAsync(CancellationToken cancellationToken) => s3.PutBucketEncryptionAsync(
        new PutBucketEncryptionRequest
        {
            BucketName = bucket,
            ServerSideEncryptionConfiguration = new ServerSideEncryptionConfiguration
            {
                ServerSideEncryptionRules =
                [
                    new ServerSideEncryptionRule
                    {
                        ServerSideEncryptionByDefault = new ServerSideEncryptionByDefault
                        {
                            ServerSideEncryptionAlgorithm = new ServerSideEncryptionMethod(encryption[0]),
                            ServerSideEncryptionKeyManagementServiceKeyId = encryption.ElementAtOrDefault(1),
                        },
                    },
                ],
            },
        },
        cancellationToken);

    public Task PublicAccessAsync(CancellationToken cancellationToken) => s3.PutPublicAccessBlockAsync(
        new PutPublicAccessBlockRequest
        {
            BucketName = bucket,
            PublicAccessBlockConfiguration = new PublicAccessBlockConfiguration { BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true },
        },
        cancellationToken);

    public Task PolicyAsync(CancellationToken cancellationToken) => s3.PutBucketPolicyAsync(
        new PutBucketPolicyRequest { BucketName = bucket, Policy = resource.Attributes.Get(BucketReader.Policy) }, cancellationToken);

    public Task LifecycleAsync(CancellationToken cancellationToken) => s3.PutLifecycleConfigurationAsync(
        new PutLifecycleConfigurationRequest { BucketName = bucket, Configuration = LifecycleText.Parse(resource.Attributes.Get(BucketReader.Lifecycle)) }, cancellationToken);

    /// <summary>PutBucketTagging replaces the whole set: what others tagged is written again with ours.</summary>
    public Task TagsAsync(Attributes live, CancellationToken cancellationToken)
    {
        var tags = live.Select(KeyValuePair.Create).ToDictionary(StringComparer.Ordinal);
        foreach (var (key, value) in resource.Attributes.Select(KeyValuePair.Create))
            tags[key] = value;
        return s3.PutBucketTaggingAsync(
            new PutBucketTaggingRequest { BucketName = bucket, TagSet = [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })] }, cancellationToken);
    }
}
