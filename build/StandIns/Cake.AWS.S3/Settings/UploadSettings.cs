using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;

namespace Cake.AWS.S3;

/// <summary>How objects are stored.</summary>
public class UploadSettings : S3Settings
{
    /// <summary>Who may do what with the object.</summary>
    public S3CannedACL CannedACL { get; set; } = S3CannedACL.Private;

    /// <summary>Storage class.</summary>
    public S3StorageClass StorageClass { get; set; } = S3StorageClass.Standard;

    /// <summary>Key of the Key Management Service; the bucket's default when empty.</summary>
    public string KeyManagementServiceKeyId { get; set; } = "";

    /// <summary>HTTP headers of the object.</summary>
    public HeadersCollection Headers { get; set; } = new();

    /// <summary>Takes the content type from the file's extension.</summary>
    public bool GenerateContentType { get; set; } = true;

    /// <summary>Content type of files whose extension tells none.</summary>
    public string? DefaultContentType { get; set; }

    /// <summary>States the file's length in the request.</summary>
    public bool GenerateContentLength { get; set; }

    /// <summary>Computes the file's MD5, with which syncs compare. The ETag itself is S3's: the same MD5, unless the file was sent in parts.</summary>
    public bool GenerateETag { get; set; } = true;

    /// <summary>Keeps the file's MD5 in the object's metadata, as <c>x-amz-meta-hashtag</c>.</summary>
    public bool GenerateHashTag { get; set; } = true;

    /// <summary>Sends files of <see cref="CompressExtensions"/> compressed with gzip.</summary>
    public bool CompressContent { get; set; }

    /// <summary>Extensions of files that are worth compressing, with their dots.</summary>
    public IList<string> CompressExtensions { get; set; } = [".css", ".js", ".json", ".xml", ".txt", ".eot", ".ttf"];

    /// <summary>How the object may be cached; empty for nothing.</summary>
    public string? CacheControl { get; set; } = "public, max-age=864000";

    /// <summary>Encryption by S3's own keys or those of the Key Management Service; the bucket's default when none.</summary>
    public ServerSideEncryptionMethod ServerSideEncryptionMethod { get; set; } = ServerSideEncryptionMethod.None;

    /// <summary>From here on content is sent in parts of this size, several at once. In bytes, 5 MiB at least; not in the package.</summary>
    public long PartSize { get; set; } = 16L << 20;

    /// <summary>Told what was sent, from any thread; not in the package, which tells the log alone.</summary>
    public IProgress<UploadProgressArgs>? Progress { get; set; }

    /// <summary>A copy of these settings.</summary>
    public UploadSettings Clone() => CopyUploadSettings(new UploadSettings());

    /// <summary>Copies these settings to others.</summary>
    protected T CopyUploadSettings<T>(T copy) where T : UploadSettings
    {
        CopyS3Settings(copy);
        (copy.CannedACL, copy.StorageClass, copy.KeyManagementServiceKeyId) = (CannedACL, StorageClass, KeyManagementServiceKeyId);
        (copy.GenerateContentType, copy.DefaultContentType, copy.GenerateContentLength) = (GenerateContentType, DefaultContentType, GenerateContentLength);
        (copy.GenerateETag, copy.GenerateHashTag) = (GenerateETag, GenerateHashTag);
        (copy.CompressContent, copy.CompressExtensions) = (CompressContent, [.. CompressExtensions]);
        (copy.CacheControl, copy.ServerSideEncryptionMethod) = (CacheControl, ServerSideEncryptionMethod);
        (copy.PartSize, copy.Progress) = (PartSize, Progress);
        foreach (var header in Headers.Keys)
            copy.Headers[header] = Headers[header];
        return copy;
    }
}
