namespace LocalAws.S3;

/// <summary>Where a copy comes from, as the x-amz-copy-source header says it: <c>bucket/key</c>, percent-encoded, perhaps with a version.</summary>
public sealed record CopySource(string Bucket, string Key, string? VersionId)
{
    private const string VersionMark = "?versionId=";

    /// <exception cref="Kernel.AwsException">InvalidArgument.</exception>
    public static CopySource Parse(string header)
    {
        var mark = header.LastIndexOf(VersionMark, StringComparison.Ordinal);
        var (path, version) = mark < 0 ? (header, null) : (header[..mark], header[(mark + VersionMark.Length)..]);
        var parts = Uri.UnescapeDataString(path).TrimStart('/').Split('/', 2);
        return parts is [{ Length: > 0 } bucket, { Length: > 0 } key]
            ? new CopySource(bucket, key, version)
            : throw S3Errors.InvalidArgument("x-amz-copy-source", header, "Copy Source must mention the source bucket and key: sourcebucket/sourcekey");
    }
}
