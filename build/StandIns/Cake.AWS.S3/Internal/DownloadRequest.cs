using Amazon.S3.Transfer;

namespace Cake.AWS.S3.Internal;

/// <summary>What settings say, as a request.</summary>
internal static class DownloadRequest
{
    public static T Of<T>(T request, string key, string version, S3Settings settings) where T : BaseDownloadRequest
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        request.BucketName = settings.BucketName;
        request.Key = key;
        if (!string.IsNullOrEmpty(version))
            request.VersionId = version;
        request.ServerSideEncryptionCustomerMethod = settings.CustomerMethod;
        request.ServerSideEncryptionCustomerProvidedKey = settings.EncryptionKey;
        request.ServerSideEncryptionCustomerProvidedKeyMD5 = settings.EncryptionKeyMD5;
        if (settings is DownloadSettings { ModifiedDate: var since } && since > DateTime.MinValue)
            request.ModifiedSinceDate = since;
        return request;
    }
}
