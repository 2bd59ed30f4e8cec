using System.IO.Compression;
using Amazon.S3;
using Amazon.S3.Transfer;
using Cake.Core.IO;

namespace Cake.AWS.S3.Internal;

/// <summary>What settings say, as a request.</summary>
internal static class UploadRequest
{
    public static TransferUtilityUploadRequest Of(string key, UploadSettings settings)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var request = new TransferUtilityUploadRequest
        {
            BucketName = settings.BucketName,
            Key = key,
            PartSize = settings.PartSize,
            CannedACL = settings.CannedACL,
            StorageClass = settings.StorageClass,
            ServerSideEncryptionMethod = settings.ServerSideEncryptionMethod == ServerSideEncryptionMethod.None ? null : settings.ServerSideEncryptionMethod,
            ServerSideEncryptionKeyManagementServiceKeyId = settings.KeyManagementServiceKeyId is { Length: > 0 } kms ? kms : null,
            ServerSideEncryptionCustomerMethod = settings.CustomerMethod,
            ServerSideEncryptionCustomerProvidedKey = settings.EncryptionKey,
            ServerSideEncryptionCustomerProvidedKeyMD5 = settings.EncryptionKeyMD5,
        };
        foreach (var header in settings.Headers.Keys)
            request.Headers[header] = settings.Headers[header];
        if (!string.IsNullOrEmpty(settings.CacheControl))
            request.Headers.CacheControl = settings.CacheControl;
        return request;
    }

    public static TransferUtilityUploadRequest Of(IFile file, string key, UploadSettings settings)
    {
        var request = Of(key, settings);
        if (settings.GenerateContentType && string.IsNullOrEmpty(request.Headers.ContentType))
            request.Headers.ContentType = ContentType.Of(file.Path, settings.DefaultContentType);
        if (settings.GenerateHashTag)
            request.Metadata.Add("HashTag", FileHash.Of(file));
        if (settings.CompressContent && settings.CompressExtensions.Contains(file.Path.GetExtension()))
        {
            request.InputStream = Compressed(file);
            request.Headers.ContentEncoding = "gzip";
        }
        else
        {
            request.FilePath = file.Path.FullPath;
        }
        if (settings.GenerateContentLength)
            request.Headers.ContentLength = request.InputStream?.Length ?? file.Length;
        return request;
    }

    private static MemoryStream Compressed(IFile file)
    {
        var compressed = new MemoryStream();
        using (var content = file.OpenRead())
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            content.CopyTo(gzip);
        compressed.Position = 0;
        return compressed;
    }
}
