using Amazon.Runtime;
using Amazon.S3;

namespace Build.Aws;

/// <summary>
/// Which permission on which bucket or object S3 refused: its answers often say only "Access Denied", and those to HEAD nothing at all.
/// Names: "Actions, resources, and condition keys for Amazon S3" of the Service Authorization Reference.
/// </summary>
public static class RefusedRequest
{
    private const string Key = "request";

    // Requests whose permission has another name.
    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal)
    {
        ["CompleteMultipartUpload"] = "PutObject", ["CopyObject"] = "PutObject", ["DeleteObjects"] = "DeleteObject",
        ["GetBucketEncryption"] = "GetEncryptionConfiguration", ["GetObjectMetadata"] = "GetObject", ["GetPublicAccessBlock"] = "GetBucketPublicAccessBlock",
        ["HeadBucket"] = "ListBucket", ["InitiateMultipartUpload"] = "PutObject", ["ListObjects"] = "ListBucket", ["ListObjectsV2"] = "ListBucket",
        ["ListVersions"] = "ListBucketVersions", ["PutBucket"] = "CreateBucket", ["PutBucketEncryption"] = "PutEncryptionConfiguration",
        ["PutPublicAccessBlock"] = "PutBucketPublicAccessBlock", ["UploadPart"] = "PutObject",
    };

    /// <summary>Notes the request on what a client threw.</summary>
    public static void Note(object sender, ExceptionEventArgs failure)
    {
        if (failure is WebServiceExceptionEventArgs { Exception: AmazonS3Exception exception, Request: { } request })
            exception.Data[Key] = $"s3:{ActionOf(request.GetType().Name[..^"Request".Length])} on arn:aws:s3:::{ResourceOf(request)}";
    }

    /// <summary>E.g. <c>s3:PutObject on arn:aws:s3:::bucket/key</c>; null for other services, whose messages say it.</summary>
    public static string? Of(AmazonServiceException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Data[Key] as string;
    }

    /// <summary>The permissions that several requests lacked on one resource, e.g. <c>s3:GetBucketPolicy, s3:GetBucketTagging on arn:aws:s3:::bucket</c>.</summary>
    public static string Of(IReadOnlyList<AmazonS3Exception> refused)
    {
        var each = refused.Select(exception => Of(exception) ?? exception.Message).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        const string On = " on ";
        var resource = each[0].IndexOf(On, StringComparison.Ordinal) is var at and >= 0 ? each[0][at..] : "";
        return string.Join(", ", each.Select(text => text.EndsWith(resource, StringComparison.Ordinal) ? text[..^resource.Length] : text)) + resource;
    }

    private static string ActionOf(string request) => Actions.GetValueOrDefault(request, request);

    private static string ResourceOf(AmazonWebServiceRequest request) =>
        string.Join('/', new[] { Text(request, "BucketName"), Text(request, "Key") }.OfType<string>());

    private static string? Text(AmazonWebServiceRequest request, string member) => request.GetType().GetProperty(member)?.GetValue(request) as string;
}
