using System.Reflection;
using Cake.AWS.S3;
using Cake.Core.Annotations;

namespace StandIns.Tests.S3;

/// <summary>Names and parameters of the aliases in Cake.AWS.S3 1.0.0, and the settings that they take.</summary>
public sealed class PublicApiTests
{
    private static readonly string[] Aliases =
    [
        "GenerateEncryptionKey(FilePath)", "GenerateEncryptionKey(FilePath, Int32)", "GetFileHash(FilePath)",
        "GetPreSignedURL(String, DateTime, S3Settings)", "GetPreSignedURL(String, String, DateTime, S3Settings)",
        "GetS3Bytes(String, DownloadSettings)", "GetS3Bytes(String, String, DownloadSettings)", "GetS3Object(String, S3Settings)", "GetS3Object(String, String, S3Settings)",
        "GetS3Objects(S3Settings)", "GetS3Objects(String, S3Settings)", "GetS3String(String, DownloadSettings)", "GetS3String(String, String, DownloadSettings)",
        "S3Delete(String, S3Settings)", "S3Delete(String, String, S3Settings)",
        "S3DeleteAll(S3Settings)", "S3DeleteAll(String, DateTimeOffset, S3Settings)", "S3DeleteAll(String, S3Settings)",
        "S3Download(FilePath, String, DownloadSettings)", "S3Download(FilePath, String, String, DownloadSettings)",
        "S3GetETag(String, S3Settings)", "S3GetETag(String, String, S3Settings)", "S3GetHashTag(String, S3Settings)", "S3GetHashTag(String, String, S3Settings)",
        "S3LastModified(String, S3Settings)", "S3LastModified(String, String, S3Settings)", "S3Open(String, DownloadSettings)", "S3Open(String, String, DownloadSettings)",
        "S3Sync(DirectoryPath, SyncSettings)", "S3SyncDownload(DirectoryPath, SyncSettings)", "S3SyncDownload(FilePath, SyncSettings)",
        "S3SyncUpload(DirectoryPath, SyncSettings)", "S3SyncUpload(FilePath, SyncSettings)",
        "S3Upload(FilePath, String, UploadSettings)", "S3Upload(Stream, String, UploadSettings)",
    ];

    [Fact]
    public void Every_alias_is_there_and_no_other() => Assert.Equal(
        Aliases, typeof(S3Aliases).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(IsAlias).Select(Signature).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(S3Settings), "AccessKey BucketName Client EncryptionKey EncryptionKeyMD5 EncryptionMethod Region SecretKey SessionToken WorkingDirectory")] // Client is ours
    [InlineData(typeof(DownloadSettings), "ModifiedDate")]
    [InlineData(typeof(SyncSettings), "KeyPrefix LowerPaths ModifiedCheck SearchFilter SearchScope")]
    [InlineData(typeof(UploadSettings), "CacheControl CannedACL CompressContent CompressExtensions DefaultContentType GenerateContentLength GenerateContentType GenerateETag "
        + "GenerateHashTag Headers KeyManagementServiceKeyId PartSize Progress ServerSideEncryptionMethod StorageClass")] // PartSize and Progress are ours
    public void Every_setting_is_there(Type settings, string names) => Assert.Equal(
        names.Split(' '), settings.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(each => each.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Settings_are_set_one_after_the_other_and_copied_whole()
    {
        var settings = new SyncSettings().SetAccessKey("AKIA").SetSecretKey("secret").SetRegion("eu-central-1").SetBucketName("site").SetEncryptionKeyMD5("md5")
            .SetSearchFilter("*.png").SetLowerPaths().SetKeyPrefix("img/").SetModifiedCheck().SetStorageClass("STANDARD_IA").SetCannedACL("public-read").Clone();

        Assert.Equal(("AKIA", "secret", "eu-central-1", "site", "md5"), (settings.AccessKey, settings.SecretKey, settings.Region.SystemName, settings.BucketName, settings.EncryptionKeyMD5));
        Assert.Equal(("STANDARD_IA", "public-read"), (settings.StorageClass.Value, settings.CannedACL.Value));
        Assert.Throws<ArgumentNullException>(() => settings.SetBucketName(""));
    }

    private static bool IsAlias(MethodInfo method) => method.GetCustomAttribute<CakeMethodAliasAttribute>() is not null;

    // Without Cake's context, and without the last, optional parameter that the package has not.
    private static string Signature(MethodInfo method) =>
        $"{method.Name}({string.Join(", ", method.GetParameters()[1..].Where(each => each.ParameterType != typeof(CancellationToken)).Select(each => each.ParameterType.Name))})";
}
