namespace LocalAws.S3;

/// <summary>Context keys that bucket policies test on writes (Service Authorization Reference, "Condition keys for Amazon S3").</summary>
internal static class PutContext
{
    public static IEnumerable<(string Key, string? Value)> Of(NewObjectRequest request) =>
    [
        ("s3:x-amz-server-side-encryption", request.ServerSideEncryption),
        ("s3:x-amz-server-side-encryption-aws-kms-key-id", request.SSEKMSKeyId),
        ("s3:x-amz-acl", request.ACL),
        ("s3:x-amz-storage-class", request.StorageClass),
    ];
}
