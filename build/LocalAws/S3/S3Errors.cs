using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>S3's errors, in its words (S3 API Reference, "Error responses").</summary>
public static class S3Errors
{
    public static AwsException NoSuchBucket(string bucket) => new("NoSuchBucket", "The specified bucket does not exist", 404) { Details = { ["BucketName"] = bucket } };

    public static AwsException NoSuchKey(string key, bool deleteMarker = false) => new("NoSuchKey", "The specified key does not exist.", 404)
    {
        Details = { ["Key"] = key },
        Headers = deleteMarker ? new() { ["x-amz-delete-marker"] = "true" } : [],
    };

    public static AwsException NoSuchVersion(string key, string versionId) =>
        new("NoSuchVersion", "The specified version does not exist.", 404) { Details = { ["Key"] = key, ["VersionId"] = versionId } };

    public static AwsException NoSuchUpload(string uploadId) => new(
        "NoSuchUpload", "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.", 404) { Details = { ["UploadId"] = uploadId } };

    public static AwsException InvalidVersionId(string versionId) =>
        new("InvalidArgument", "Invalid version id specified", 400) { Details = { ["ArgumentName"] = "versionId", ["ArgumentValue"] = versionId } };

    /// <summary>What a GET of a delete marker by its version answers.</summary>
    public static AwsException MarkerNotAllowed(string versionId) => new("MethodNotAllowed", "The specified method is not allowed against this resource.", 405)
    {
        Headers = { ["Allow"] = "DELETE", ["x-amz-delete-marker"] = "true", ["x-amz-version-id"] = versionId },
    };

    public static AwsException BucketAlreadyExists(string bucket) => new(
        "BucketAlreadyExists", "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.", 409) { Details = { ["BucketName"] = bucket } };

    public static AwsException BucketAlreadyOwnedByYou(string bucket) => new(
        "BucketAlreadyOwnedByYou", "Your previous request to create the named bucket succeeded and you already own it.", 409) { Details = { ["BucketName"] = bucket } };

    public static AwsException BucketNotEmpty(string bucket, bool versions) => new(
        "BucketNotEmpty", versions ? "The bucket you tried to delete is not empty. You must delete all versions in the bucket." : "The bucket you tried to delete is not empty", 409) { Details = { ["BucketName"] = bucket } };

    public static AwsException InvalidBucketName(string bucket) => new("InvalidBucketName", "The specified bucket is not valid.", 400) { Details = { ["BucketName"] = bucket } };

    public static AwsException KeyTooLong(int size) => new("KeyTooLongError", "Your key is too long", 400)
    {
        Details = { ["Size"] = size.ToString(CultureInfo.InvariantCulture), ["MaxSizeAllowed"] = S3Limits.LongestKey.ToString(CultureInfo.InvariantCulture) },
    };

    public static AwsException IllegalLocation(string? location, string region) => new(
        "IllegalLocationConstraintException",
        $"The {location ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to. The request is signed for {region}.", 400);

    public static AwsException InvalidLocation(string location) =>
        new("InvalidLocationConstraint", "The specified location-constraint is not valid", 400) { Details = { ["LocationConstraint"] = location } };

    /// <summary>The bucket is in another region than the request was signed for.</summary>
    public static AwsException PermanentRedirect(string bucket, string region, string endpoint) => new(
        "PermanentRedirect", $"The bucket you are attempting to access must be addressed using the specified endpoint. It is in {region}: use --region {region}.", 301)
    {
        Details = { ["Bucket"] = bucket, ["Endpoint"] = endpoint, ["Region"] = region },
        Headers = { ["x-amz-bucket-region"] = region },
    };

    public static AwsException AccessDenied(string message = "Access Denied") => new("AccessDenied", message, 403);

    public static AwsException PreconditionFailed(string condition) =>
        new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412) { Details = { ["Condition"] = condition } };

    public static AwsException NotModified(string etag) => new("NotModified", "Not Modified", 304) { Headers = { ["ETag"] = $"\"{etag}\"" } };

    public static AwsException InvalidRange(long size, string range) => new("InvalidRange", "The requested range is not satisfiable", 416)
    {
        Details = { ["RangeRequested"] = range, ["ActualObjectSize"] = size.ToString(CultureInfo.InvariantCulture) },
        Headers = { ["Content-Range"] = string.Create(CultureInfo.InvariantCulture, $"bytes */{size}") },
    };

    public static AwsException InvalidPartNumber(int number, int count) => new("InvalidPartNumber", "The requested partnumber is not satisfiable", 416)
    {
        Details = { ["PartNumberRequested"] = number.ToString(CultureInfo.InvariantCulture), ["ActualPartCount"] = count.ToString(CultureInfo.InvariantCulture) },
    };

    public static AwsException EntityTooSmall(int part, long size) => new("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400)
    {
        Details =
        {
            ["PartNumber"] = part.ToString(CultureInfo.InvariantCulture),
            ["ProposedSize"] = size.ToString(CultureInfo.InvariantCulture),
            ["MinSizeAllowed"] = S3Limits.SmallestPart.ToString(CultureInfo.InvariantCulture),
        },
    };

    public static AwsException EntityTooLarge(long size) => new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
    {
        Details = { ["ProposedSize"] = size.ToString(CultureInfo.InvariantCulture), ["MaxSizeAllowed"] = S3Limits.LargestPut.ToString(CultureInfo.InvariantCulture) },
    };

    public static AwsException InvalidPart(int number) => new(
        "InvalidPart", "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.", 400)
    {
        Details = { ["PartNumber"] = number.ToString(CultureInfo.InvariantCulture) },
    };

    public static AwsException InvalidPartOrder() => new("InvalidPartOrder", "The list of parts was not in ascending order. Parts must be ordered by part number.", 400);

    public static AwsException BadDigest(string algorithm) => new("BadDigest", $"The {algorithm} you specified did not match the calculated checksum.", 400);

    public static AwsException InvalidDigest(string md5) => new("InvalidDigest", "The Content-MD5 you specified was invalid.", 400) { Details = { ["Content-MD5"] = md5 } };

    public static AwsException IncompleteBody() => new("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400);

    public static AwsException MetadataTooLarge() => new("MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size", 400);

    public static AwsException MalformedXml() => new("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);

    /// <summary>A policy, and what of it is wrong.</summary>
    public static AwsException MalformedPolicy(string message, string? detail = null) => new("MalformedPolicy", message, 400) { Details = detail is null ? [] : new() { ["Detail"] = detail } };

    public static AwsException InvalidTag(string message) => new("InvalidTag", message, 400);

    public static AwsException InvalidRequest(string message) => new("InvalidRequest", message, 400);

    public static AwsException InvalidArgument(string name, string? value, string message) =>
        new("InvalidArgument", message, 400) { Details = { ["ArgumentName"] = name, ["ArgumentValue"] = value ?? "" } };

    public static AwsException InvalidBucketState(string message) => new("InvalidBucketState", message, 409);

    /// <summary>A configuration that the bucket does not have; each kind has its own code.</summary>
    public static AwsException NoSuchConfiguration(string code, string message, string bucket) => new(code, message, 404) { Details = { ["BucketName"] = bucket } };

    public static AwsException ObjectIsLocked() => AccessDenied("Access Denied because object protected by object lock.");

    public static AwsException NoObjectLock() => new("NoSuchObjectLockConfiguration", "The specified object does not have a ObjectLock configuration", 404);

    /// <summary>The object lies in an archive.</summary>
    public static AwsException InvalidObjectState(string storageClass, string message = "The operation is not valid for the object's storage class") =>
        new("InvalidObjectState", message, 403) { Details = { ["StorageClass"] = storageClass } };

    public static AwsException NotImplemented(string what) => new("NotImplemented", $"{what} implies functionality that LocalAws does not implement.", 501);
}
