using LocalAws.Iam.Policies;

namespace LocalAws.S3;

/// <summary>
/// Actions of S3, by what they are done to (Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"). Several have
/// another name than the operation that needs them.
/// </summary>
internal static class S3Actions
{
    private const string Prefix = "s3:";

    /// <summary>Done to a bucket.</summary>
    public static IReadOnlyList<string> OfBuckets { get; } = Names("""
        CreateBucket CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketOwnershipControls DeleteBucketPolicy
        DeleteBucketWebsite GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging
        GetBucketMetadataTableConfiguration GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus
        GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration
        GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration ListBucket
        ListBucketMultipartUploads ListBucketVersions PauseReplication PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS
        PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock
        PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration
        PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration PutReplicationConfiguration UpdateBucketMetadataAnnotationTableConfiguration
        UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
        """);

    /// <summary>Done to objects.</summary>
    public static IReadOnlyList<string> OfObjects { get; } = Names("""
        AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetObject GetObjectAcl
        GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes
        GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent InitiateReplication ListMultipartUploadParts ObjectOwnerOverrideToBucketOwner
        PutObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging ReplicateDelete ReplicateObject
        ReplicateTags RestoreObject UpdateObjectEncryption
        """);

    /// <summary>Done to accounts, access points, jobs and other things; what a bucket's policy says of them is not looked into.</summary>
    public static IReadOnlyList<string> OfOthers { get; } = Names("""
        AssociateAccessGrantsIdentityCenter CreateAccessGrant CreateAccessGrantsInstance CreateAccessGrantsLocation CreateAccessPoint CreateAccessPointForObjectLambda
        CreateJob CreateMultiRegionAccessPoint CreateStorageLensGroup DeleteAccessGrant DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy
        DeleteAccessGrantsLocation DeleteAccessPoint DeleteAccessPointForObjectLambda DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda
        DeleteAccessPointScope DeleteJobTagging DeleteMultiRegionAccessPoint DeleteStorageLensConfiguration DeleteStorageLensConfigurationTagging
        DeleteStorageLensGroup DescribeJob DescribeMultiRegionAccessPointOperation DissociateAccessGrantsIdentityCenter GetAccessGrant GetAccessGrantsInstance
        GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation GetAccessPoint GetAccessPointConfigurationForObjectLambda
        GetAccessPointForObjectLambda GetAccessPointPolicy GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus
        GetAccessPointPolicyStatusForObjectLambda GetAccessPointScope GetAccountPublicAccessBlock GetDataAccess GetJobTagging GetMultiRegionAccessPoint
        GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes GetStorageLensConfiguration
        GetStorageLensConfigurationTagging GetStorageLensDashboard GetStorageLensGroup ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations
        ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations
        ListStorageLensGroups ListTagsForResource PutAccessGrantsInstanceResourcePolicy PutAccessPointConfigurationForObjectLambda PutAccessPointPolicy
        PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock PutAccessPointScope PutAccountPublicAccessBlock PutJobTagging
        PutMultiRegionAccessPointPolicy PutStorageLensConfiguration PutStorageLensConfigurationTagging SubmitMultiRegionAccessPointRoutes TagResource UntagResource
        UpdateAccessGrantsLocation UpdateJobPriority UpdateJobStatus UpdateStorageLensGroup
        """);

    /// <summary>Whether a pattern such as <c>s3:Get*</c> means any action at all.</summary>
    public static bool Exist(string pattern) => Means(pattern, OfBuckets) || Means(pattern, OfObjects) || Means(pattern, OfOthers);

    /// <summary>Whether any action that a pattern means is done to a bucket itself, or to objects.</summary>
    public static bool Apply(string pattern, bool toBucket, bool toObjects) =>
        Means(pattern, OfOthers) || (toBucket && Means(pattern, OfBuckets)) || (toObjects && Means(pattern, OfObjects));

    private static bool Means(string pattern, IReadOnlyList<string> actions) => actions.Any(action => Wildcard.Matches(pattern, action, ignoreCase: true));

    private static List<string> Names(string text) => [.. text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(name => Prefix + name)];
}
