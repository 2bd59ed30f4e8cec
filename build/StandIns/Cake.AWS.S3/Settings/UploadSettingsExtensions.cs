using Amazon.S3;

namespace Cake.AWS.S3;

/// <summary>Sets one setting after the other.</summary>
public static class UploadSettingsExtensions
{
    /// <summary>Sets who may do what with the object.</summary>
    public static UploadSettings SetCannedACL(this UploadSettings settings, S3CannedACL cannedACL) => settings.With(cannedACL, (each, value) => each.CannedACL = value);

    /// <summary>Sets who may do what with the object, by the name of it.</summary>
    public static UploadSettings SetCannedACL(this UploadSettings settings, string cannedACL) =>
        settings.With(cannedACL, (each, value) => each.CannedACL = S3CannedACL.FindValue(value));

    /// <summary>Sets the storage class.</summary>
    public static UploadSettings SetStorageClass(this UploadSettings settings, S3StorageClass storageClass) =>
        settings.With(storageClass, (each, value) => each.StorageClass = value);

    /// <summary>Sets the storage class by its name.</summary>
    public static UploadSettings SetStorageClass(this UploadSettings settings, string storageClass) =>
        settings.With(storageClass, (each, value) => each.StorageClass = S3StorageClass.FindValue(value));

    /// <summary>Sets the key of the Key Management Service.</summary>
    public static UploadSettings SetKeyManagementServiceKeyId(this UploadSettings settings, string id) =>
        settings.With(id, (each, value) => each.KeyManagementServiceKeyId = value);

    /// <summary>Sets whether the content type is taken from the file's extension.</summary>
    public static UploadSettings SetGenerateContentType(this UploadSettings settings, bool generateContentType = true) =>
        settings.With(generateContentType, (each, value) => each.GenerateContentType = value);

    /// <summary>Sets whether the file's MD5 is computed.</summary>
    public static UploadSettings SetGenerateETag(this UploadSettings settings, bool generateETag = true) =>
        settings.With(generateETag, (each, value) => each.GenerateETag = value);
}
