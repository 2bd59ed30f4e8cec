using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Execution;
using LocalAws.S3.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.S3;

/// <summary>Simple Storage Service: buckets and objects, whose bytes are plain files in the state folder.</summary>
public sealed class S3Service : AwsService
{
    /// <inheritdoc/>
    public override string Model => "s3-2006-03-01";

    /// <inheritdoc/>
    public override string SigningName => "s3";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<BucketStore>()
        .AddSingleton<BucketAccess>()
        .AddSingleton<BucketPolicies>()
        .AddSingleton<ObjectTable>()
        .AddSingleton<PartTable>()
        .AddSingleton<DataFolder>()
        .AddSingleton<BodyReceiver>()
        .AddSingleton<ObjectNotifications>()
        .AddSingleton<Sequencer>()
        .AddSingleton<ObjectEvents>()
        .AddSingleton<ObjectStore>()
        .AddSingleton<ObjectReader>()
        .AddSingleton<ReadRange>()
        .AddSingleton<Listing>()
        .AddSingleton<VersionListing>()
        .AddSingleton<UploadStore>()
        .AddSingleton<UploadedPart>()
        .AddSingleton<LifecycleClock>()
        .AddSingleton<LifecycleSweep>()
        .AddHostedService<LifecycleRunner>()
        .AddSingleton<IOriginPolicy, BucketOrigins>()
        .AddSingleton<OrphanSweep>()
        .AddHostedService(provider => provider.GetRequiredService<OrphanSweep>());

    /// <summary>A copy's source may come with its slashes percent-encoded; the model's pattern is of the decoded text.</summary>
    public override bool Enforces(Violation violation) => violation is not { Shape: "CopySource", Missing: false };

    /// <summary>S3 has a code of its own for a document that is not as its schema says, and one for parameters.</summary>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        var first = violations[0];
        return first.Path.Contains('.', StringComparison.Ordinal) || first.Missing
            ? S3Errors.MalformedXml()
            : S3Errors.InvalidArgument(first.Member, first.Value, Violation.Describe(violations));
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AbortMultipartUpload>()
        .Add<CompleteMultipartUpload>()
        .Add<CopyObject>()
        .Add<CreateBucket>()
        .Add<CreateMultipartUpload>()
        .Add<DeleteBucket>()
        .Add<DeleteBucketAnalyticsConfiguration>()
        .Add<DeleteBucketCors>()
        .Add<DeleteBucketEncryption>()
        .Add<DeleteBucketIntelligentTieringConfiguration>()
        .Add<DeleteBucketInventoryConfiguration>()
        .Add<DeleteBucketLifecycle>()
        .Add<DeleteBucketMetricsConfiguration>()
        .Add<DeleteBucketOwnershipControls>()
        .Add<DeleteBucketPolicy>()
        .Add<DeleteBucketReplication>()
        .Add<DeleteBucketTagging>()
        .Add<DeleteBucketWebsite>()
        .Add<DeleteObject>()
        .Add<DeleteObjectTagging>()
        .Add<DeleteObjects>()
        .Add<DeletePublicAccessBlock>()
        .Add<GetBucketAccelerateConfiguration>()
        .Add<GetBucketAcl>()
        .Add<GetBucketAnalyticsConfiguration>()
        .Add<GetBucketCors>()
        .Add<GetBucketEncryption>()
        .Add<GetBucketIntelligentTieringConfiguration>()
        .Add<GetBucketInventoryConfiguration>()
        .Add<GetBucketLifecycleConfiguration>()
        .Add<GetBucketLocation>()
        .Add<GetBucketLogging>()
        .Add<GetBucketMetricsConfiguration>()
        .Add<GetBucketNotificationConfiguration>()
        .Add<GetBucketOwnershipControls>()
        .Add<GetBucketPolicy>()
        .Add<GetBucketPolicyStatus>()
        .Add<GetBucketReplication>()
        .Add<GetBucketRequestPayment>()
        .Add<GetBucketTagging>()
        .Add<GetBucketVersioning>()
        .Add<GetBucketWebsite>()
        .Add<GetObject>()
        .Add<GetObjectAcl>()
        .Add<GetObjectAttributes>()
        .Add<GetObjectLegalHold>()
        .Add<GetObjectLockConfiguration>()
        .Add<GetObjectRetention>()
        .Add<GetObjectTagging>()
        .Add<GetPublicAccessBlock>()
        .Add<HeadBucket>()
        .Add<HeadObject>()
        .Add<ListBucketAnalyticsConfigurations>()
        .Add<ListBucketIntelligentTieringConfigurations>()
        .Add<ListBucketInventoryConfigurations>()
        .Add<ListBucketMetricsConfigurations>()
        .Add<ListBuckets>()
        .Add<ListMultipartUploads>()
        .Add<ListObjectVersions>()
        .Add<ListObjects>()
        .Add<ListObjectsV2>()
        .Add<ListParts>()
        .Add<PutBucketAccelerateConfiguration>()
        .Add<PutBucketAcl>()
        .Add<PutBucketCors>()
        .Add<PutBucketEncryption>()
        .Add<PutBucketLifecycleConfiguration>()
        .Add<PutBucketLogging>()
        .Add<PutBucketNotificationConfiguration>()
        .Add<PutBucketOwnershipControls>()
        .Add<PutBucketPolicy>()
        .Add<PutBucketRequestPayment>()
        .Add<PutBucketTagging>()
        .Add<PutBucketVersioning>()
        .Add<PutObject>()
        .Add<PutObjectAcl>()
        .Add<PutObjectLegalHold>()
        .Add<PutObjectLockConfiguration>()
        .Add<PutObjectRetention>()
        .Add<PutObjectTagging>()
        .Add<PutPublicAccessBlock>()
        .Add<RestoreObject>()
        .Add<UploadPart>()
        .Add<UploadPartCopy>();
}
