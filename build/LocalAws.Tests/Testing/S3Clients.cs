using Amazon.S3;

namespace LocalAws.Tests.Testing;

/// <summary>The real AWSSDK.S3, pointed at an embedded AWS.</summary>
public static class S3Clients
{
    public static AmazonS3Client S3(this TestAws aws, string region = "us-east-1") => new(aws.Server.AccessKeyId, aws.Server.SecretAccessKey, new AmazonS3Config
    {
        ServiceURL = aws.Endpoint.ToString(),
        AuthenticationRegion = region,
        ForcePathStyle = true,
        MaxErrorRetry = 0,
    });

    /// <summary>A client with a bucket of its own.</summary>
    public static async Task<AmazonS3Client> S3WithBucketAsync(this TestAws aws, string bucket, string? versioning = null)
    {
        var s3 = aws.S3();
        await s3.PutBucketAsync(bucket);
        if (versioning is not null)
            await s3.PutBucketVersioningAsync(new() { BucketName = bucket, VersioningConfig = new() { Status = versioning } });
        return s3;
    }
}
